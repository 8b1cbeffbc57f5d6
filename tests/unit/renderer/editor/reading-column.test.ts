import { describe, expect, it } from 'vitest'
import { MEASURE_EMS, readingColumn } from '../../../../renderer/editor/reading-column.ts'

describe('readingColumn', () => {
  it('leaves no margin in a pane that holds no more than the longest line', () => {
    expect(readingColumn(620, 18, 'rtl')).toEqual({ margin: 0, left: 20, scrollbar: 72 })
    expect(readingColumn(620, 18, 'ltr')).toEqual({ margin: 0, left: 62, scrollbar: 10 })
  })

  it.each(['rtl', 'ltr'] as const)('never lets a line of %s text grow beyond what reads well', (direction) => {
    for (const width of [900, 1280, 2560]) {
      const { left, scrollbar } = readingColumn(width, 18, direction)
      expect(width - left - scrollbar).toBeLessThanOrEqual(MEASURE_EMS * 18 + 1)
    }
  })

  it('grows the column with the size of the text', () => {
    expect(readingColumn(1400, 24, 'rtl').margin).toBeLessThan(readingColumn(1400, 18, 'rtl').margin)
  })
})
