import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('English sums of aid in lists and funds', () => {
  it.each([
    ['The EU allocated €28.6 million in humanitarian aid. The funding will be distributed as follows:\n• Mali: €15.4 million\n• Niger: €13.2 million', ['allocated 28600000', 'allocated 15400000', 'allocated 13200000']],
    ['The EU allocated €76 million in humanitarian aid.\nThe funding breaks down as follows:\n– €60 million for Gaza;\n– €16 million for Lebanon.', ['allocated 76000000', 'allocated 60000000', 'allocated 16000000']],
    ['Warsaw announced new aid. It has since sent 100 million zlotys to Ukraine for gas (about $27 million).', ['delivered 100000000', 'delivered 27000000']],
    ['Washington pledged $12 million in relief, bringing its total contribution to $38 million. The new funding includes $7 million for Haiti.', ['pledged 12000000', 'total 38000000', 'pledged 7000000']],
    ['The Central Emergency Response Fund has made available $10 million for the drought.', ['allocated 10000000']],
    ['The commission has set up a fund of 185 million pesos for the families, its aid report says.', ['allocated 185000000']],
    ['Japan agreed to lend Kyiv $3bn in aid.', ['pledged 3000000000']],
    ['The appeal has received $66m of the $352m it needs.', ['delivered 66000000', 'requested 352000000']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['The ship was carrying 27,000 tonnes of wheat worth $8 million.'],
    ['The state will pay 200,000 pounds ($4,200) per bereaved household in compensation.'],
    ['Its one refrigerator holds six.'],
    ['Fifteen men, among them two directors, are under arrest.'],
    ['Of the 38 houses in her street 36 had been painted.']
  ])('finds no claim in "%s"', (text) => expect(claimsIn(text)).toEqual([]))
})
