import { describe, expect, it } from 'vitest'
import { partsIn } from './claims.ts'

describe('parts told with those counted right before', () => {
  it.each([
    ["A jet bombed a school, killing 21 people. Eighteen were pupils. Two teachers and the school's cook died with them.", ['18 < 21', '2 < 21']],
    ['The blast killed 14. Eleven were soldiers. Three civilians died alongside them.', ['11 < 14', '3 < 14']],
    // Others, where those told of are no part.
    ['Six pilgrims were killed. Four children died alongside them.', []],
    // Of the hurt those whom a clause of their own tells of.
    ['Another 45 were wounded. We know of 13 who lost limbs.', ['13 < 45']],
    ['The quake hurt 400. Doctors know of 12 who lost a leg.', ['12 < 400']],
    ['Nine were hurt. There are another four who were wounded in Tyre.', []],
    // Those known of a toll to which others were added.
    ['Four more bodies were found, bringing to 17 the number killed. Of the 13 found earlier, ten were from the same village.', ['13 < 17', '10 < 13']],
    ['The blast killed 16 more, which pushed the number of the deceased to 159 from the 143 announced earlier.', []]
  ])('reads "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))
})
