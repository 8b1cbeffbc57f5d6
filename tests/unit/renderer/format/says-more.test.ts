import { describe, expect, it } from 'vitest'
import { saysMore } from '../../../../renderer/format/says-more.ts'

describe('saysMore', () => {
  it('holds the same number in other digits, separators and words to be nothing more', () => {
    expect(saysMore('أكثر من 1170 شخصا', 'more than 1,170 people')).toBe(false)
    expect(saysMore('١٬١٧٠ شخصا', 'أكثر من 1,170 شخصا')).toBe(false)
    expect(saysMore('35 903 شخص', '35,903 أشخاص')).toBe(false)
    expect(saysMore('51 مليار دولار', '51 مليار دولار أمريكي')).toBe(false)
    expect(saysMore('بين 10 و20 جريحا', 'بين 10 و20 شخصا')).toBe(false)
    expect(saysMore('37', '٣٧ شخصا')).toBe(false)
  })

  it('holds words, and numbers that the figure does not show, to be more', () => {
    expect(saysMore('عشرات القتلى', 'عدد غير محدد')).toBe(true)
    expect(saysMore('two dozen', '24 people')).toBe(true)
    expect(saysMore('12 families', '60 people')).toBe(true)
    expect(saysMore('', '60 people')).toBe(true)
  })
})
