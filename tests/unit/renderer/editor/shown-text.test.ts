import { expect, it } from 'vitest'
import { shownText } from '../../../../renderer/editor/shown-text.ts'

it('shows digits in the order in which they are written, whatever marks say, and every place where it is', () => {
  const text = '\u202eAt least 21 people\u202c were killed in \u2067صور\u2069, the ministry\ufeff said. \u202d14\u202c'
  const shown = shownText(text)
  expect(shown).not.toMatch(/[\u202d\u202e\ufeff]/)
  expect(shown).toHaveLength(text.length)
  expect(shown.indexOf('21')).toBe(text.indexOf('21'))
  // Marks that only set a passage apart keep their use.
  expect(shown).toContain('\u2067صور\u2069')
})
