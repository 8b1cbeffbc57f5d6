import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import { claimsIn, sourcesIn } from './claims.ts'

describe('English numbers by which a count is made smaller', () => {
  it.each([
    ['The ministry reduced the death toll by 106 to 1,214.', ['killed 1214']],
    ['The toll was revised down by 106 after some victims were counted twice.', []],
    ['The number of missing fell by three to nine.', ['missing 9']],
    ['The ministry cut its count of the dead by 14, to 42.', ['killed 42']],
    // Those by whom it grows have died.
    ['The death toll rose by six to 48 on Monday.', ['killed 6', 'killed 48']]
  ])('are no claim in "%s"', (text, claims) => expect(claimsIn(text)).toEqual(claims))
})

describe('English numbers of places behind an adjective', () => {
  it.each([
    ['Some 1,200 people fled three burning villages and two flooded districts.', ['displaced 1200']],
    ['Buses carried 1,200 displaced people out of two besieged towns.', ['displaced 1200']],
    ['Floods killed 40 people in five stricken provinces.', ['killed 40']],
    ['Fighting has displaced 40,000, thousands fleeing fighting in eastern towns.', ['displaced 40000', 'displaced 1000..9999']]
  ])('are no claim in "%s"', (text, claims) => expect(claimsIn(text)).toEqual(claims))
})

describe('English exchanges agreed and reports called untrue', () => {
  it.each([
    ['The two sides agreed a swap of 300 prisoners.', 'planned'],
    ['The two armies have agreed on the release of 300 prisoners.', 'planned'],
    ['They agreed a truce after an exchange of 300 prisoners.', 'asserted'],
    ['Reports of 12 deaths do not correspond to reality, the army said.', 'denied'],
    ['Reports of 12 deaths correspond to what doctors saw, the army said.', 'asserted']
  ])('are told apart in "%s"', (text, modality) => expect(extractArticle(text, { language: 'en' }).claims[0]?.modality).toBe(modality))
  it('have the one who makes the claim for their source', () => {
    expect(sourcesIn('Posts repeating the false claim that 200 people died were deleted.')).toEqual(['Posts'])
  })
})
