import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../../core/model/figure.ts'
import { apart, counterparts, excess } from '../../../../renderer/views/beside/counterpart.ts'
import type { Told } from '../../../../renderer/views/beside/counterpart.ts'
import { isStacked, LEAST_BESIDE } from '../../../../renderer/views/beside/stacking.ts'

const figure = (value: number | null, patch: Partial<Figure> = {}): Figure => ({ value, min: null, max: null, qualifier: 'exact', unit: 'person', ...patch })
const told = (value: number | null, patch: Partial<Told> = {}): Told => ({ measure: 'killed', figure: figure(value), ...patch })

describe('the claims of another article that may tell a figure', () => {
  it('are the nearest first, and of the nearest those that count the same people', () => {
    const [same, near, women] = [told(12, { who: [] }), told(15, { who: [] }), told(12, { who: ['woman'] })]
    expect(counterparts(told(12, { who: [] }), [women, near, same])).toEqual([same, near, women])
  })

  it('are none of another measure or unit, of more than twice the number, or without a number', () => {
    const others = [told(12, { measure: 'injured' }), told(12, { figure: figure(12, { unit: 'USD' }) }), told(25), told(5), told(0), told(null, { figure: figure(null, { qualifier: 'vague' }) })]
    expect(counterparts(told(12), others)).toEqual([])
  })

  it('are compared by the middle of their bounds, or the bound that they have', () => {
    expect(apart(told(12), told(null, { figure: figure(null, { min: 10, max: 14, qualifier: 'between' }) }))).toBe(0)
    expect(apart(told(12), told(null, { figure: figure(null, { min: 12, qualifier: 'vague' }) }))).toBe(0)
  })

  it('are as far from a claim as it is from them', () => {
    fc.assert(fc.property(fc.nat(1e9), fc.nat(1e9), (a, b) => { expect(apart(told(a), told(b))).toBe(apart(told(b), told(a))) }))
  })

  it('differ by a number only where both give one', () => {
    expect(excess(told(12), told(15))).toBe(3)
    expect(excess(told(15), told(12))).toBe(-3)
    expect(excess(told(15, { figure: figure(15, { unit: 'percent' }) }), told(20, { figure: figure(20, { unit: 'percent' }) }))).toBeNull()
    expect(excess(told(12), told(null, { figure: figure(null, { min: 10, max: 14, qualifier: 'between' }) }))).toBeNull()
    expect(excess(told(12), told(20, { figure: figure(20, { qualifier: 'vague' }) }))).toBeNull()
  })
})

it('two articles stand one over the other unless each can have a line of some words', () => {
  expect([isStacked(618), isStacked(2 * LEAST_BESIDE - 1), isStacked(2 * LEAST_BESIDE), isStacked(1148)]).toEqual([true, true, false, false])
})
