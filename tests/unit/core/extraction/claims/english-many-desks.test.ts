import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

describe('English speakers named by a pronoun', () => {
  it.each([
    ['The police said four people were wounded. Clinical officer Peter Ekal keeps a tally of his own. Twenty-eight children died in his ward, he says.', ['The police', 'Clinical officer Peter Ekal']],
    ['Maria Lopez, who runs the shelter, opens a notebook. Twenty-eight children died in the shelter, she says.', ['Maria Lopez, who runs the shelter']],
    ['Rescue 1122 spokesman Bilal Faizi said 14 people had drowned. Four cousins drowned in a whirlpool, he said.', ['Rescue 1122 spokesman Bilal Faizi', 'Rescue 1122 spokesman Bilal Faizi']]
  ])('are persons in "%s"', (text, expected) => expect(sourcesIn(text)).toEqual(expected))

  it('are not nobody', () => expect(sourcesIn('"My cousin and two of his crew drowned. Nobody counts them," said Leroy Samuels.')).toEqual(['Leroy Samuels', 'Leroy Samuels']))
})

describe('English words', () => {
  it.each([
    ['The fire injured 12. India is sending two burns specialists and a nurse.', ['injured 12']],
    ['The fire injured 12. Three burns surgeons flew in.', ['injured 12']],
    ['Two were burned, experts say.', ['injured 2']]
  ])('for those who heal burns harm nobody in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Russia and Ukraine traded 314 prisoners. Kyiv has brought back 7,800 people since 2022, including 430 civilians.', ['prisoners-exchanged 314', 'prisoners-exchanged 7800', 'prisoners-exchanged 430']],
    ['The army has brought home 40 hostages.', ['released 40']]
  ])('for those whom their side got back count them in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English parts of those told of a place', () => {
  it.each([
    ['Floods killed 53 people. Nampula accounts for 41 of the deaths, Tete for nine. The agency says 22 of those killed in Nampula were fishermen.', ['41 < 53', '9 < 53', '22 < 41']],
    ['The attack killed 12 in Kano. The army killed 40. Four of the dead in Kano were children.', ['4 < 12']],
    ['Floods killed 41 in Nampula and 12 in Tete. Five of the dead in Tete were children.', ['5 < 12']]
  ])('are of these in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))
})
