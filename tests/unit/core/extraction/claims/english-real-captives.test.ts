import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

describe('captives of whom the sentence says first how they were taken', () => {
  it.each([
    ['behind a day of a month with a point', 'Police said 17 people kidnapped by gunmen on Sept. 14 from a college in the northern Nigerian state of Kebbi have been freed.', ['released 17']],
    ['behind "of" in a headline', 'Scores of abducted pupils freed in Kebbi', ['released 20..99']],
    ['by the noun that calls them so', '"A total of 64 hostages taken from the junior school in Kaya were released on Sunday," the source said.', ['released 64']],
    ['by who let them go', 'Nine foreign hostages released by the group\nThe men were flown home on Friday.', ['released 9']],
    ['and those held yet', 'Twenty hostages are still held in the tunnels, and four were released.', ['held 20', 'released 4']],
    ['but those who took them are killed', 'Commandos stormed the embassy, freeing seven pupils and a teacher and killing three gunmen who had held them hostage.', ['released 7', 'released 1', 'killed 3']]
  ])('are free %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('are free where the word for it stands behind them', () => {
    expect(claimsIn('The army set 30 children free on Monday, months after kidnappers took them from their school.')).toEqual(['released 30'])
  })

  it('are parts of the number freed in the headline', () => {
    expect(partsIn('Troops storm embassy, free 8 hostages\nCommandos stormed the embassy on Monday, freeing seven pupils and a teacher and killing three gunmen who had held them hostage.'))
      .toEqual(['7 < 8', '1 < 8'])
  })
})

describe('figures of reports', () => {
  it('are claims where the first half of a year is no half of a match', () => {
    const text = '14,210 refugees return home in first half of 2023\nMore than 14,210 refugees returned to their homeland in the first half of 2023, the agency said.\n' +
      'Some 1,630 refugees left Jordan in the first half of 2023, it said.'
    expect(claimsIn(text)).toContain('returned 14210')
    expect(claimsIn(text)).toContain('refugees 1630')
  })

  it('count no day behind its name', () => {
    expect(claimsIn('Four people were killed and six others wounded in a raid on a camp on Wednesday 19, the paper has learned.')).toEqual(['killed 4', 'injured 6'])
    expect(claimsIn('On Tuesday 12 people were killed.')).toEqual(['killed 12'])
  })

  it('count one whose age stands behind the word for one', () => {
    expect(partsIn('The raids left three Palestinians dead (including one 14-year-old boy) and five hurt.')).toEqual(['1 < 3'])
    expect(claimsIn('Shelling killed four men and one 60-year-old woman.')).toEqual(['killed 4', 'killed 1'])
  })

  it('count whom reports tell to be missing', () => {
    const text = 'There were 1,840 reports of people missing under the rubble, including around 900 children.'
    expect(claimsIn(text)).toEqual(['missing 1840', 'missing 900'])
    expect(claimsIn('The ministry received 610 reports of missing persons.')).toEqual(['missing 610'])
    expect(claimsIn('Aid groups had 30 reports of attacks.')).toEqual([])
  })

  it.each([
    ['no countries next door', 'At least a million people have fled to two neighboring countries.', ['displaced 1000000']],
    ['no force of nothing but volunteers', 'An all-volunteer brigade was hurt by the cuts. The flood killed 12 people.', ['killed 12']],
    ['none of whom some are refugees', 'The aid will help nearly 25 million people, including refugees who have fled the country.', []],
    ['none of whom some are displaced', 'The fund reached 3 million people, including displaced families and returnees.', []],
    ['but those driven out with them', 'Nearly 2 million people, including refugees, were driven from their homes.', ['displaced 2000000']],
    ['remains of soldiers', 'Ukraine received 212 remains of its soldiers back.', ['killed 212']]
  ])('count %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('of the people of families are sure where a verb stands behind the bracket', () => {
    const text = 'From July to December 3,764 households were counted in 223 districts. The unit drew 907 maps, 24 charts and 18 tables of 11 areas. The unit tracked 399 IDP households (1,905 individuals) who ' +
      'returned to their areas of origin.'
    expect(claimsIn(text)).toEqual(['returned 1905'])
  })

  it('are of the hurt where they are told to be among those', () => {
    const text = 'Two children were killed and 33 other civilians injured in the strike, the agency said. It said four other women and five children were among those wounded.'
    expect(partsIn(text)).toEqual(['4 < 33', '5 < 33'])
    expect(claimsIn(text)).toEqual(['killed 2', 'injured 33', 'injured 4', 'injured 5'])
  })
})

describe('sources', () => {
  it.each([
    ['who says what an inquiry showed', 'The mission said preliminary investigations showed that 22 people from the village were killed.', 'The mission'],
    ['who says what a report indicates', 'Mr. Malo said the report available to his office indicated that five people were killed.', 'Mr. Malo'],
    ['what shows it, where nobody says so', 'An initial investigation showed that 13 people had died.', 'An initial investigation'],
    ['two countries that announce money', 'Norway and the Netherlands announced $201 million for Sudan.', 'Norway and the Netherlands']
  ])('are %s', (_name, text, expected) => expect(sourcesIn(text)).toEqual([expected]))
})

describe('what a truce outlines', () => {
  it('is planned', () => {
    const { claims } = extractArticle('The truce outlines the release of a total of 50 hostages over four days.')
    expect(claims.map(({ measure, modality }) => `${modality} ${measure}`)).toEqual(['planned released'])
  })
})

describe('a place that "with" brings in', () => {
  it('is no source of what it has', () => {
    expect(sourcesIn('Floods killed 358 people, with Sukkur reporting the highest toll at 225.')).toEqual([null, null])
  })
})
