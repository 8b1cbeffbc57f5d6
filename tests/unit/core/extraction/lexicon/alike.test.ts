import { describe, expect, it } from 'vitest'
import { alike } from '../../../../../core/extraction/lexicon/alike.ts'

type Sense = { role: 'unit'; value: number; pronoun?: true } | { role: 'of' } | { side: 'before'; role: 'qualifier' }

describe('variants made alike', () => {
  const [unit, of, before]: Sense[] = [{ role: 'unit', value: 3 }, { role: 'of' }, { side: 'before', role: 'qualifier' }]

  it('have the fields of all variants in one order', () => {
    const copy = alike<Sense>([unit!, of!, before!])
    expect([unit, of, before].map((value) => Object.keys(copy(value!)))).toEqual(Array(3).fill(['role', 'value', 'side']))
  })

  it('say what they said', () => {
    const copy = alike<Sense>([unit!, of!, before!])
    expect([copy(unit!), copy(of!), copy(before!)]).toEqual([unit, of, before])
  })

  it('are one where they say the same', () => {
    const other: Sense = { role: 'unit', value: 3 }
    const copy = alike<Sense>([unit!, of!, other])
    expect(copy(other)).toBe(copy(unit!))
    expect(copy(other)).toEqual(unit)
  })

  it('stay one where they were one', () => {
    const copy = alike<Sense>([unit!, of!, unit!])
    expect(copy(unit!)).toBe(copy(unit!))
    expect(copy(unit!)).not.toBe(copy({ ...unit! }))
  })
})
