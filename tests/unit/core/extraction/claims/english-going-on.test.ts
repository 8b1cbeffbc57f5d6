import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn } from './claims.ts'

describe('English bare numbers that go on with those counted before', () => {
  it.each([
    ['A landslide killed 14 people in Sarpang. Nine lived in one house.', ['9 < 14']],
    ['The bus fell into a gorge, killing 19 people. Eleven were found inside the wreck. Six had been thrown clear.', ['11 < 19', '6 < 19']],
    ['Fifty-two miners were killed. Relatives waited at the gate. Twenty-nine were brought up on Monday, twelve on Tuesday and the last eleven on Friday.', ['29 < 52', '12 < 52', '11 < 52']],
    ['The fire killed 54 people. Thirty-one were found within four metres of the door, thirteen in the lavatories.', ['31 < 54', '13 < 54']],
    ['Flooding displaced 3,400 people. Some 900 spent the night in a school.', ['900 < 3400']],
    ['Rebels took 26 villagers from Oicha. Two managed to call home.', ['2 < 26']],
    ['Divers brought up 86 bodies. Of those, 51 were women, most of them traders going home, and 14 had not yet started school.', ['51 < 86', '14 < 86']],
    ['The blast wounded 46 people. A third of them, 15, lost a limb.', ['15 < 46']],
    ['A fire killed 112 people. Twelve leapt to their deaths. Fifty-three could not be told apart.', ['53 < 112']],
    ['A fire killed 112 people. Sixty-nine of the dead were on the third floor. Twelve leapt to their deaths.', ['69 < 112', '12 < 112']],
    ['Two hundred and ninety people died. Ninety-nine could be identified only through DNA.', ['99 < 290']],
    ['Fifty-seven people died. The youngest were under twenty; two were employees of the railway.', ['2 < 57']],
    ['The team exhumed 160 sets of remains. Thirty-three were children.', ['33 < 160']]
  ])('finds the parts of "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))

  it.each([
    ['Three people were killed in the storm and 40 houses damaged. Fourteen were rebuilt by volunteers.', ['killed 3']],
    ['Two soldiers were killed. Twelve nations sent condolences. Seven voted against the resolution.', ['killed 2']],
    ['The attack killed nine people. Nine stayed away from the funeral.', ['killed 9']],
    ['Eleven people died in the fire. Six were decorated for bravery.', ['killed 11']]
  ])('takes no others for one in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('finds no whole in another sentence where those meant came to no harm', () => {
    expect(partsIn('The storm killed 30 people. Another 37 people swam ashore. Nine of them are in hospital.')).toEqual([])
  })
})

describe('English captives told one after the other', () => {
  it.each([
    ['Rebels took eighteen fishermen in May. Four have since come home. Nothing is known of the other fourteen.', ['abducted 18', 'released 4', 'held 14']],
    ['Gunmen herded 121 boys out of their dormitories. Sixteen slipped away in the first night. That leaves 105.', ['abducted 121', 'released 16', 'held 105']],
    ['Kidnappers seized 17 road workers. Three were ransomed, two were shot in front of the rest.', ['abducted 17', 'released 3', 'dead-in-captivity 2']],
    ['The militia holds 31 Indian seafarers. Last year 46 came home.', ['held 31', 'released 46']],
    ['Boko Haram took 276 girls from Chibok. Fifty-seven jumped from the lorries and ran into the bush.', ['abducted 276', 'released 57']],
    ['The gang kidnapped 316 people. Twenty-nine of the victims were foreigners.', ['abducted 316', 'abducted 29']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Gunmen abducted 12 villagers from Oicha. Around 400 fled to the town and are now displaced.', ['abducted 12', 'displaced 400']],
    ['The gang kidnapped 30 people in May. The fire killed nine of the victims of the crash.', ['abducted 30', 'killed 9']]
  ])('keeps others apart in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English words for those who did not come back', () => {
  it.each([
    ['Thirty-seven men never came up from the mine.', ['killed 37']],
    ['Sri Lanka mourned 35,000, India more than 16,000.', ['killed 35000', 'killed 16000']],
    ['Landslides killed nine people. Elsewhere the rain claimed 17 more.', ['killed 9', 'killed 17']],
    ['Forty people were hurt. Five are still under treatment.', ['injured 40', 'injured 5']],
    ['Twenty-five people were hurt. Fifteen have since gone home.', ['injured 25', 'injured 15']],
    ['The quake killed 3,735 people, with 121 still not found.', ['killed 3735', 'missing 121']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['A national commission for the missing was set up in May.'],
    ['A monk keeps the ledger of the dead.']
  ])('counts nobody in "%s"', (text) => expect(claimsIn(text)).toEqual([]))
})

describe('English parts of a set told in an enumeration, and of those held', () => {
  it.each([
    ['Police said 37 people were killed. The dead include five singers on their way to a carnival, two Peruvian tourists and one of the drivers.', ['5 < 37', '2 < 37', '1 < 37']],
    ['Police said 37 people were killed. Among the dead were four nurses who were travelling home from a wedding, three soldiers and a priest.', ['4 < 37', '3 < 37', '1 < 37']],
    ['Armed groups are still holding at least 21 people, 13 of them members of the security forces. Two have been in captivity for more than a year.', ['13 < 21', '2 < 21']],
    ['Militants hold 30 hostages, the army said. Four have been held for over a decade.', ['4 < 30']]
  ])('finds the parts of "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))
})
