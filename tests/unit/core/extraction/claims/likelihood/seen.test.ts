import { describe, expect, it } from 'vitest'
import { Rows } from '../../../../../../core/extraction/claims/likelihood/rows.ts'
import { Seen } from '../../../../../../core/extraction/claims/likelihood/seen.ts'

describe('what is seen of a figure', () => {
  const features = Array.from({ length: 1700 }, (_, n) => Math.imul(n, 0x9e37) | 0)
  const seenIn = ({ rows, count }: Seen): number[] => [...rows.subarray(0, count)]

  it('is the row of each feature once, in the order they came, however often they come', () => {
    const seen = new Seen(new Rows(features))
    seen.clear()
    for (let n = 4999; n >= 0; n--) seen.add(features[n % 1700]!)
    expect(seenIn(seen)).toEqual([...new Set(Array.from({ length: 5000 }, (_, n) => (4999 - n) % 1700))])
  })

  it('leaves out features that have no row', () => {
    const seen = new Seen(new Rows([7, 8]))
    seen.clear()
    for (const feature of [9, 8, -7]) seen.add(feature)
    expect(seenIn(seen)).toEqual([1])
  })

  it('begins anew with another figure', () => {
    const seen = new Seen(new Rows([7, 8]))
    seen.clear()
    seen.add(7)
    seen.clear()
    seen.add(8)
    seen.add(7)
    expect(seenIn(seen)).toEqual([1, 0])
  })
})
