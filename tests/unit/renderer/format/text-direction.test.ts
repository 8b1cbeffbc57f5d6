import { describe, expect, it } from 'vitest'
import { firstStrongDirection } from '../../../../renderer/format/text-direction.ts'

describe('firstStrongDirection', () => {
  it.each([
    ['الرقم 252', 'rtl'], ['252 شخصا', 'rtl'], ['(1) see الرقم', 'ltr'], ['«وكالة»', 'rtl'], ['שלום', 'rtl'], ['Été', 'ltr']
  ])('goes by the first letter of %s', (text, direction) => expect(firstStrongDirection(text)).toBe(direction))

  it('cannot tell where there is no letter', () => {
    expect(firstStrongDirection('252 – 1,170!')).toBeNull()
    expect(firstStrongDirection('')).toBeNull()
  })
})
