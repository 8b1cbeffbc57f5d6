import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('English people described by a participle before their noun', () => {
  it.each([
    ['Among the dead were two retired schoolteachers and three unemployed fishermen.', ['killed 2', 'killed 3']],
    ['Among the dead were four protesting villagers.', ['killed 4']],
    ['Among the dead were two married nurses.', ['killed 2']],
    ['The blast wounded six visiting relatives.', ['injured 6']]
  ])('counts those in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Israel let out 1,968 prisoners in the exchange: 250 serving life terms.', ['prisoners-exchanged 1968', 'prisoners-exchanged 250']],
    ['Among the finds were two retired buses and four broken tables.', []],
    ['Police arrested six protesting students.', []]
  ])('takes a verb for a verb and a thing for a thing in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English words for what became of people', () => {
  it.each([
    ['The Red Cross interred 1,123 after the battle.', ['killed 1123']],
    ['At Jikharra, a further 19 were exhumed; in May forensic teams disinterred 14 more.', ['killed 19', 'killed 14']],
    ['Gunmen raided the village. Three, all of them young men, were led away and shot.', ['killed 3']],
    ['Rebels kidnapped policemen in Arauca. Fighters handed five soldiers to a humanitarian mission.', ['released 5']],
    ['The gunmen raided the town. Twenty-one people are reported to have been taken, of whom 15 were let go.', ['abducted 21', 'released 15']],
    ['The ferry sank. Ten are still to be found. Nobody can account for four others.', ['missing 10', 'missing 4']],
    ['In the central Sahel 3.1 million people live in displacement.', ['displaced 3100000']],
    ['Close to half a million people fled; 98,400 remain with relatives.', ['displaced 500000', 'displaced 98400']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Villagers handed two suspects to police.', []],
    ['He handed five officials a letter.', []],
    ['Two children are with relatives after school.', []],
    ['Four men were taken by bus to the match.', []]
  ])('leaves "%s" alone', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('those who come home in a swap of prisoners', () => {
  it('are prisoners exchanged, however long they were in captivity', () => expect(claimsIn('Russia and Ukraine trade prisoners in holiday swap\n\nUkraine brought home 185 soldiers and 20 civilians on Thursday. Most of the soldiers (140) had been in captivity since 2022.')).toEqual(['prisoners-exchanged 185', 'prisoners-exchanged 20', 'prisoners-exchanged 140']))

  it('are hostages set free where hostages are spoken of', () => expect(claimsIn('Hamas frees three women as hostages come home in exchange for prisoners\n\nIsrael brought home three women on Sunday in exchange for 90 Palestinian prisoners.')).toEqual(['released 3', 'prisoners-exchanged 90']))
})

describe('another count of those counted last', () => {
  it.each([
    ['The government says 300 people died. The Observatory has it at 1,400.', ['killed 300', 'killed 1400']],
    ['The unit believes 25 men are missing. A union leader says the number is nearer 40.', ['missing 25', 'missing 40']],
    ['Rain killed 12 people. The ministry puts the figure at 12 degrees.', ['killed 12']]
  ])('is read in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})
