import { afterEach, expect, it } from 'vitest'
import { formatDate, formatInstant } from '../../../../renderer/format/dates.ts'
import { setNotation } from '../../../../renderer/format/numbers.ts'

afterEach(() => setNotation('en', 'latin'))

it('is never more precise than what is known', () => {
  setNotation('en', 'latin')
  expect(['2024', '2024-05', '2024-05-25', 'unknown'].map(formatDate)).toEqual(['2024', 'May 2024', 'May 25, 2024', 'unknown'])
  setNotation('ar', 'arabic-indic')
  expect(formatDate('2024-05-25')).toBe('٢٥ مايو ٢٠٢٤')
})

it('keeps the order of an English date that is written in Arabic digits', () => {
  setNotation('en', 'arabic-indic')
  expect(formatDate('2024-05-25')).toBe('May ٢٥\u200e, ٢٠٢٤\u200e')
  expect(formatInstant('2024-05-25T12:30:00Z')).toMatch(/^May ٢٥\u200e, ٢٠٢٤\u200e, [٠-٩]+\u200e:٣٠\u200e/)
})
