import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('counts named by whom they are of', () => {
  it.each([
    ['The tally of captured soldiers rose to 45, the ministry said.', ['held 45']],
    ['A tally of captured soldiers reached 120.', ['held 120']],
    ['The tally of hostages stood at 45.', ['held 45']],
    ['The count of captured fighters rose to 45.', ['held 45']],
    ['The toll of captured troops climbed to 45.', ['held 45']],
    ['The tally of the injured reached 45.', ['injured 45']],
    ['The tally of missing people rose to 45.', ['missing 45']],
    ['The tally of freed hostages reached 45.', ['released 45']],
    ['The tally of dead soldiers rose to 45.', ['killed 45']],
    ['The tally rose to 45, the ministry said after the flood.', ['killed 45']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('what a charity pays out', () => {
  it.each([
    ['The charity paid out $18 million to survivors.', ['delivered 18000000']],
    ['The charity has paid out $18 million to the victims.', ['delivered 18000000']],
    ['The foundation has so far paid out $18 million to survivors.', ['delivered 18000000']],
    ['The relief fund had paid out $18 million by May.', ['delivered 18000000']],
    ['The company paid out $18 million to shareholders.', []],
    ['The bank paid out $18 million to customers who were victims of fraud.', []]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})
