import { expect, it } from 'vitest'
import { proposedTitle } from '../../../../renderer/views/reports/proposed-title.ts'

it('isolates a name only where it runs against the title', () => {
  expect(proposedTitle('أرقام قيد التحقق: \u2068هدنة غزة\u2069', 'ar')).toBe('أرقام قيد التحقق: هدنة غزة')
  expect(proposedTitle('Figures checked: \u2068هدنة غزة\u2069', 'en')).toBe('Figures checked: \u2068هدنة غزة\u2069')
  expect(proposedTitle('Figures checked: \u20682024\u2069', 'en')).toBe('Figures checked: 2024')
})
