import { describe, expect, it } from 'vitest'
import { heightFor } from '../../../../core/export/xlsx/row-height.ts'

describe('the height of a row of wrapped text', () => {
  it('is left to the program where one line is enough', () => {
    expect(heightFor('', 10)).toBeNull()
    expect(heightFor('14 people', 10)).toBeNull()
  })

  it.each([
    ['two words that do not stand side by side', 'the health ministry', 16, 2],
    ['words filling lines of eleven', 'one two three four five six', 10, 3],
    ['a word longer than three lines', 'x'.repeat(35), 10, 4],
    ['a long word behind a short one', `no ${'x'.repeat(12)}`, 10, 3],
    ['lines of its own', 'one\ntwo\n\nthree', 20, 4]
  ])('counts %s', (_what, text, width, lines) => expect(heightFor(text, width)).toBe(lines * 15 + 2))

  it('is never more than Excel takes', () => expect(heightFor('word '.repeat(5000), 20)).toBe(409))
})
