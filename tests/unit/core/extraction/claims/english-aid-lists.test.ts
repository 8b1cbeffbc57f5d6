import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('English sums of aid in lists and funds', () => {
  it.each([
    ['The EU allocated €28.6 million in humanitarian aid. The funding will be distributed as follows:\n• Mali: €15.4 million\n• Niger: €13.2 million', ['allocated 28600000', 'allocated 15400000', 'allocated 13200000']],
    ['The commission has set up a fund of 185 million pesos for the families, its aid report says.', ['allocated 185000000']],
    ['Japan agreed to lend Kyiv $3bn in aid.', ['pledged 3000000000']],
    ['The appeal has received $66m of the $352m it needs.', ['delivered 66000000', 'requested 352000000']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Its one refrigerator holds six.'],
    ['Fifteen men, among them two directors, are under arrest.'],
    ['Of the 38 houses in her street 36 had been painted.']
  ])('finds no claim in "%s"', (text) => expect(claimsIn(text)).toEqual([]))
})
