import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('English ages behind "of"', () => {
  it.each([
    ['One hiker, a man of 35 from Bergamo, was struck by a rock and has died.', ['killed 1']],
    ['A nurse, a woman of 40 who had come to help, was shot dead.', ['killed 1']],
    ['Two siblings of eight and ten were killed by an unexploded shell near the market.', ['killed 2']],
    ['The blast killed two boys of about twelve.', ['killed 2']],
    ['Three sisters of 11, 14 and 17 drowned in the canal on Sunday.', ['killed 3']],
    ['Three clerks of 22, 24 and 31 were abducted.', ['abducted 3']],
    ['A fire killed five people. Two were boys of 13 and 15.', ['killed 5', 'killed 2']],
    ['Boys of 15 and 17 were among the 12 killed.', ['killed 12']],
    ['The group handed over the bodies of Ana Ruiz, 69; Pedro Gil, 50; and Juan de Mora, 86.', []],
    ['Killed were Jean Kabila Musa, 23; Mary Jones, 45, a nurse; and Peter Brown, 67.', []],
    ['The dead: John Smith, 23; Mary Jones, 45.', []]
  ])('counts nobody by them in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['A family of six was killed in the strike.', ['killed 6']],
    ['A crew of 14 was killed when the ship sank.', ['killed 14']],
    ['A policeman, a teacher and a driver were killed.', ['killed 1', 'killed 1', 'killed 1']]
  ])('counts on in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English ages in brackets behind a name', () => {
  it.each([
    ['Five of the deceased were identified as Ramesh Patil (41), Sunita Patil (38) and Arjun More (12) of Satara.', ['killed 5']],
    ['Three workers died. The dead have been identified as Mohan Lal (34), his wife Kiran Lal (28) and Deepak Joshi (45).', ['killed 3']],
    ['Rahul (24), a student, and Vijay (31) died on the spot while Sunil (19) was injured.', []]
  ])('count nobody in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Fourteen people were killed in Ilocos Sur (8), Nueva Ecija (4) and Quezon (2).', ['killed 14', 'killed 8', 'killed 4', 'killed 2']],
    ['Of the 14 dead, nine were identified in Balkh (6) and Kunduz (3).', ['killed 14', 'killed 9', 'killed 6', 'killed 3']]
  ])('are none behind a place in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English phone numbers', () => {
  it.each([
    ['The storm displaced 4,000 people. For help ring 116 (ambulance) or 113 (police).', ['displaced 4000']],
    ['The quake killed nine people. Information is available on 1717.', ['killed 9']],
    ['Anyone with information on the 14 missing may ring 0131 496 0000 or text 60066.', ['missing 14']],
    ['Hospitals phoned in 14 dead on Sunday.', ['killed 14']]
  ])('are counted by no claim in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})
