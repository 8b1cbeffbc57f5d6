import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRow } from '../../../../cli/formats/csv.ts'
import { figureText } from '../../../../cli/formats/figure-text.ts'
import { shortened, table } from '../../../../cli/formats/table.ts'

describe('csvRow', () => {
  it('is read back as it was by a CSV reader', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 6 }), (cells) => {
      const harmless = cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))
      expect((parse(csvRow(cells), { relax_column_count: true, record_delimiter: '\r\n' }) as string[][])[0]).toEqual(harmless)
    }))
  })

  it('keeps a text from becoming a formula, and leaves negative numbers alone', () => {
    expect(csvRow(['=1+1', '@x', '+1', '-1', '\tx', -1, null])).toBe("'=1+1,'@x,'+1,'-1,'\tx,-1,\r\n")
  })
})

describe('figureText', () => {
  it('shows each qualifier in few signs', () => {
    const text = (value: number | null, qualifier: Parameters<typeof figureText>[0]['qualifier'], min = value, max = value) => figureText({ value, min, max, qualifier, unit: 'person' })
    expect([text(1170, 'exact'), text(1170, 'more-than', 1170, null), text(50, 'up-to', null, 50), text(70, 'about'), text(null, 'between', 200, 250), text(null, 'vague', 10, 99)])
      .toEqual(['1,170 person', '>1,170 person', '≤50 person', '~70 person', '200–250 person', '10–99 person'])
    expect(figureText({ value: 51e9, min: 51e9, max: null, qualifier: 'more-than', unit: null })).toBe('>51,000,000,000')
  })
})

describe('table', () => {
  it('aligns columns, counting no width for vowel marks', () => {
    expect(table(['a', 'b'], [['قُتِلَ', 'x'], ['قتل', 'y']])).toBe('a    b\n---  -\nقُتِلَ  x\nقتل  y\n')
  })

  it('cuts a long text between whole characters', () => {
    expect([shortened('a  b\nc', 10), shortened('👩🏽👩🏽👩🏽👩🏽', 4).length > 0, shortened('abcdef', 4)]).toEqual(['a b c', true, 'abc…'])
  })
})
