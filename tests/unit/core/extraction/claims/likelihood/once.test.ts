import { describe, expect, it } from 'vitest'
import { Once } from '../../../../../../core/extraction/claims/likelihood/once.ts'

describe('numbers each once', () => {
  it('keeps the order in which they came, as a set does, however many', () => {
    const once = new Once()
    const set = new Set<number>()
    for (let n = 0; n < 5000; n++) {
      const item = Math.imul(n % 1700, 0x9e37) | 0
      once.add(item)
      set.add(item)
    }
    expect(once.items).toEqual([...set])
  })

  it('begins anew when cleared', () => {
    const once = new Once()
    once.add(0)
    once.add(3)
    once.clear()
    once.add(3)
    expect(once.items).toEqual([3])
  })
})
