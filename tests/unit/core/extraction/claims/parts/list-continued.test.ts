import { describe, expect, it } from 'vitest'
import { partsIn } from '../claims.ts'

describe('a list of parts that goes on behind what is told of one of them', () => {
  it.each([
    ['At least 900 people were killed: 310 fighters, 280 civilians, 150 of whom were executed, 240 policemen and 19 nomads.', ['310 < 900', '280 < 900', '150 < 280', '240 < 900', '19 < 900']],
    ['The quake killed 900 people, 310 of them in Tula, 280 in Paxi, including 94 children, 240 in Lemo and 19 in Sora.', ['310 < 900', '280 < 900', '94 < 280', '240 < 900', '19 < 900']],
    ['قتل 900 شخص، هم 310 مقاتلين و280 مدنيا، بينهم 150 أعدموا ميدانيا، و240 من عناصر الشرطة، و19 من أبناء العشائر.', ['310 < 900', '280 < 900', '150 < 280', '240 < 900', '19 < 900']],
    // No room is left, or a verb of its own tells of them.
    ['The quake killed 600 people, 310 of them in Tula, 280 in Paxi, and floods killed 5 in Sora.', ['310 < 600', '280 < 600']],
    ['The quake killed 600 people, 310 of them in Tula and 280 in Paxi, including 94 children, and 40 in Lemo.', ['310 < 600', '280 < 600', '94 < 280']]
  ])('"%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))
})

describe('those told of the place where a part was', () => {
  it.each([
    ['Floods killed at least 135 people, 117 of them in Kerr County, where 36 were children.', ['117 < 135', '36 < 117']],
    ['Floods killed 135 people, 117 in Kerr County, where 36 children died.', ['117 < 135', '36 < 117']]
  ])('are of that part in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))
})
