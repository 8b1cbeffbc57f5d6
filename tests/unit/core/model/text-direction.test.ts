import { describe, expect, it } from 'vitest'
import { firstStrongDirection } from '../../../../core/model/text-direction.ts'

describe('firstStrongDirection', () => {
  it.each([
    ['الرقم 252', 'rtl'], ['252 شخصا', 'rtl'], ['(1) see الرقم', 'ltr'], ['«وكالة»', 'rtl'], ['שלום', 'rtl'], ['Été', 'ltr'], ['𞤀𞤣𞤤𞤢𞤥', 'rtl'], ['北京 في', 'ltr']
  ])('goes by the first letter of %s', (text, direction) => expect(firstStrongDirection(text)).toBe(direction))

  it.each([
    ['٢٥٢ people', 'ltr'], ['۲۵۲ people', 'ltr'], ['١٬١٧٠ – 12 killed', 'ltr'], ['٪٥٠ Reuters', 'ltr'], ['12٫5 مليون', 'rtl'], ['\u064bAccent', 'ltr']
  ])('takes digits, signs and marks of any script for weak: %s', (text, direction) => expect(firstStrongDirection(text)).toBe(direction))

  it.each([
    ['\u2068هدنة غزة\u2069 checked', 'ltr'], ['\u2067Reuters\u2069: الحصيلة', 'rtl'], ['\u2068a \u2066b\u2069 c\u2069 الحصيلة', 'rtl'], ['\u2069 loose end', 'ltr']
  ])('passes over what is isolated: %s', (text, direction) => expect(firstStrongDirection(text)).toBe(direction))

  it('takes marks of direction as letters', () => {
    expect(firstStrongDirection('\u200fReuters')).toBe('rtl')
    expect(firstStrongDirection('\u061cReuters')).toBe('rtl')
    expect(firstStrongDirection('\u200eالحصيلة')).toBe('ltr')
  })

  it.each(['252 – 1,170!', '٢٥٢', '', '\u2068هدنة غزة\u2069', '\u2068never closed'])('cannot tell where nothing is strong: «%s»', (text) => expect(firstStrongDirection(text)).toBeNull())
})
