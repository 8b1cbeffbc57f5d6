import { describe, expect, it } from 'vitest'
import { Rows } from '../../../../../../core/extraction/claims/likelihood/rows.ts'

describe('rows of features', () => {
  const features = Array.from({ length: 3000 }, (_, n) => Math.imul(n - 1500, 0x10001))
  const rows = new Rows(features)

  it('finds each feature where it was given', () => {
    expect(features.map((feature) => rows.of(feature))).toEqual(features.map((_, row) => row))
  })

  it('has none for what was not given', () => {
    const given = new Set(features)
    for (let feature = -5000; feature < 5000; feature++) if (!given.has(feature)) expect(rows.of(feature)).toBe(-1)
  })

  it('takes the last row of a feature given twice', () => {
    expect(new Rows([7, 8, 7]).of(7)).toBe(2)
  })

  it('has none at all where none were given', () => {
    expect(new Rows([]).of(0)).toBe(-1)
  })
})
