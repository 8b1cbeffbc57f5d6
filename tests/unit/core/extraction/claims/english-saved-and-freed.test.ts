import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import { claimsIn } from './claims.ts'

describe('English people found alive beside the dead', () => {
  it.each([
    ['So far the teams have recovered 21 bodies and pulled 38 people alive from the water.', ['killed 21']],
    ['Crews found four dead and brought 15 people out alive.', ['killed 4']],
    ['A joint mission found 17,500 displaced people living on islands in the river.', ['displaced 17500']],
    ['The gang is holding 20 hostages. Two of them are dead and 18 alive.', ['held 20', 'dead-in-captivity 2', 'held 18']],
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English words that look like others', () => {
  it.each([
    ['Deaths: 4. Houses: 2,011 destroyed, 5,938 damaged.', ['killed 4']],
    ['The camp houses 4,000 displaced people.', ['displaced 4000']],
    ['It put the overall toll much lower, at eight, and said officers had killed 14 gang members.', ['killed 8', 'killed 14']],
    ['The bus left late, at eight, and eleven people died in the crash.', ['killed 11']],
    ['After the fire 340 residents of the building were resettled in dormitories.', ['displaced 340']],
    ['Two more people were treated for shock and sent home.', []],
    ['Since January 66,800 people have been forced to move and 11,200 have been confined.', ['displaced 66800']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English people let go and held yet', () => {
  it.each([
    ['Three aid workers were killed and five detained in September; two were later released.', ['killed 3']],
    ['Seven people were killed and nine abducted; two were later released.', ['killed 7', 'abducted 9', 'released 2']],
    ['It demanded that the rebels let go of 14 officers the group is holding.', ['held 14']],
    ['The gang will free nine nurses it still holds if a ransom is paid.', ['held 9']],
    ['Hamas released 12 hostages it was holding.', ['released 12']],
    ['The rebels freed eight captives whom they had held since May.', ['released 8']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English people missing no more', () => {
  it.each([
    // Whom a crew takes up beside the missing and the drowned.
    ['At least 18 migrants are missing after a dinghy capsized; a cargo ship picked up 31.', ['missing 18']],
    ['Eighteen migrants drowned, and a ferry took 31 on board.', ['killed 18']],
    ['Eighteen migrants drowned. The coast guard picked up 31 others.', ['killed 18']],
    ['Twelve are missing; a helicopter lifted off six.', ['missing 12']],
    ['Nine people are missing in the river; neighbours pulled out four.', ['missing 9']],
    ['Rescuers dug out 14 alive, and nine are missing.', ['missing 9']],
    ['Twenty-three people were reported missing, but 19 have been located safe.', ['missing 23']],
    ['Nine hikers were reported missing; seven have since turned up.', ['missing 9']],
    // What the verb says of those called missing.
    ['Twelve missing hikers were found dead below the ridge.', ['killed 12']],
    ['The three missing climbers, all Koreans, have been found dead.', ['killed 3']],
    ['The nine missing schoolchildren were found alive and well.', []],
    ['Two missing fishermen were rescued by a passing freighter.', []],
    ['A search for nine missing miners was called off and two rescuers died.', ['missing 9', 'killed 2']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English captives who got away, and those who did not live', () => {
  it.each([
    ['Gunmen seized 130 pupils. Fifty-seven fled within hours.', ['abducted 130', 'released 57']],
    ['Gunmen seized 130 pupils from a school. About 30 fled into the bush the same night.', ['abducted 130', 'released 30']],
    ['Gunmen abducted 276 girls; 57 fled on the first night and 107 have been found or freed since.', ['abducted 276', 'released 57', 'released 107']],
    ['Gunmen abducted 41 travellers. Since then 19 have been rescued or ransomed.', ['abducted 41', 'released 19']],
    ['Gunmen abducted 41 travellers and burned the market. Some 3,000 residents fled.', ['abducted 41', 'displaced 3000']],
    ['Bandits abducted 84 villagers. Eleven escaped, and 107 more were taken on Sunday.', ['abducted 84', 'released 11', 'abducted 107']],
    ['The group holds 59 hostages, 24 of them alive and 35 dead.', ['held 59', 'held 24', 'dead-in-captivity 35']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English people of whom it is plainly told that they were saved', () => {
  it('are none of the lost, whatever stands around', () =>
    expect(claimsIn(`At least 49 people have died and around another 100 are missing after a boat capsized off the coast, the coastguard said.

Seventeen people have been rescued and a search is continuing for other passengers aboard the canoe, which was heading for the islands.

According to survivors, the boat left the river six days before, carrying around 160 people on board.

Nearly 47,000 people reached the islands last year and the group Open Shores estimates more than 9,000 migrants died trying.`))
      .toEqual(['killed 49', 'missing 100', 'killed 9000']))
})

describe('English fates of some who were saved', () => {
  it.each([
    ['The crew rescued 12 people, two of whom later died.', ['killed 2']],
    ['The crew rescued 12 people, one of whom later died.', ['killed 1']],
    ['Nine people drowned. The crew rescued 12 people, four of them children.', ['killed 9']],
    ['The driver was among the dead while all 19 injured persons have been taken to hospital.', ['injured 19']]
  ])('are told in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English people who managed to escape', () => {
  it.each([
    ['The toll rose to 43, while 12 of the 82 residents managed to escape.', ['killed 43']],
    ['The fire killed nine; four were able to escape through a window.', ['killed 9']],
    ['Of the 14 on the boat, nine swam ashore, three were found dead and two remain missing.', ['killed 3', 'missing 2']],
    ['Gunmen abducted 42 pupils. Five managed to escape and were found on Friday.', ['abducted 42', 'released 5']]
  ])('are none of the dead: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English captives and prisoners let go for each other', () => {
  const SWAP = 'Swap of hostages for prisoners begins\n\n'
  it.each([
    ['Officials said the group was preparing to release 16 Israeli hostages on Monday for 48 Palestinian prisoners held by Israel.', ['released 16', 'prisoners-exchanged 48']],
    ['The group undertook to release 60 women and children held hostage in return for 180 Palestinians imprisoned by Israel.', ['released 60', 'prisoners-exchanged 180']],
    ['Hamas released 26 of the about 230 hostages taken during its attack, and Israel freed 45 Palestinians from prison.', ['released 26', 'abducted 230', 'prisoners-exchanged 45']],
    ['Qatar confirmed Hamas had on Sunday released a total of 17 hostages and that Israel had freed 39 women and children from its prisons.', ['released 17', 'prisoners-exchanged 39']],
    // Who is held is not let go because others are.
    ['Hamas freed 17 hostages. Israel holds 9,000 Palestinian prisoners.', ['released 17', 'held 9000']]
  ])('count as what they are in "%s"', (text, expected) => expect(claimsIn(SWAP + text)).toEqual(expected))

  it('are both planned where one verb tells of both', () => {
    const { claims } = extractArticle(`${SWAP}Hamas is to release at least 60 Israeli hostages, and Israel 180 Palestinian prisoners, during the truce.`)
    expect(claims.map(({ measure, modality }) => `${measure} ${modality}`)).toEqual(['released planned', 'prisoners-exchanged planned'])
  })

  it('stand beside lives that a war claimed, which nobody frees', () =>
    expect(claimsIn(`${SWAP}After 48 days of fire that claimed thousands of lives, a truce began with hostages set to be released in exchange for Palestinian prisoners.`)).toEqual(['killed 1000..9999']))

  it('are free where the verb of the sentence says so, with an adverb before it', () =>
    expect(claimsIn('A dozen Thai hostages kidnapped during raids in the south were also released on Friday.')).toEqual(['released 12']))
})

describe('English "a total of" behind a verb', () => {
  it.each([
    ['The rebels released a total of 24 captives.', ['released 24']],
    ['The rebels freed a total of 24 people.', ['released 24']],
    ['The ministry gave a total of 24 dead.', ['killed 24']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})
