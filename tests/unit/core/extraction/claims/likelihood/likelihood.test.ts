import { describe, expect, it } from 'vitest'
import { LIKELIHOOD_OF_MONEY as ARABIC_OF_MONEY } from '../../../../../../core/extraction/ar/likelihood-of-money.ts'
import { LIKELIHOOD as ARABIC } from '../../../../../../core/extraction/ar/likelihood.ts'
import { featureNamed } from '../../../../../../core/extraction/claims/likelihood/feature.ts'
import { Likelihood } from '../../../../../../core/extraction/claims/likelihood/likelihood.ts'
import type { Seen } from '../../../../../../core/extraction/claims/likelihood/seen.ts'
import { LIKELIHOOD_OF_MONEY as ENGLISH_OF_MONEY } from '../../../../../../core/extraction/en/likelihood-of-money.ts'
import { LIKELIHOOD as ENGLISH } from '../../../../../../core/extraction/en/likelihood.ts'
import { MEASURES } from '../../../../../../core/model/kind.ts'

const weights = { claim: 'near:flood\t150\nnoun:boat\t-300', measures: ['displaced', 'killed'] as const, measure: 'near:flood\t0:200 1:-50' }

/** What a likelihood has for the features of these names. */
function seenBy({ seen }: Likelihood, ...names: string[]): Seen {
  seen.clear()
  for (const name of names) seen.add(featureNamed(name))
  return seen
}

describe('the likelihood of a claim', () => {
  const likelihood = new Likelihood(weights)

  it('is even where no feature is known', () => {
    expect(likelihood.claim(seenBy(likelihood, 'near:nothing'))).toBe(0.5)
  })

  it('is the logistic of the summed weights', () => {
    expect(likelihood.claim(seenBy(likelihood, 'near:flood', 'noun:boat'))).toBeCloseTo(1 / (1 + Math.exp(1.5)), 10)
  })

  it('falls to the measure that the features speak for, with the share of its kind', () => {
    const { measure, kindShare, share } = likelihood.measure(seenBy(likelihood, 'near:flood'))
    expect(measure).toBe('displaced')
    expect(kindShare).toBeCloseTo(Math.exp(2) / (Math.exp(2) + Math.exp(-0.5)), 10)
    expect(share).toBe(1)
  })

  it('counts measures of one kind together, and falls to the likeliest of them', () => {
    const ofStorms = new Likelihood({ claim: '', measures: ['displaced', 'injured', 'killed', 'missing'], measure: 'near:storm\t0:100 1:60 2:80 3:60' })
    const { measure, kindShare, share } = ofStorms.measure(seenBy(ofStorms, 'near:storm'))
    const casualties = Math.exp(0.6) + Math.exp(0.8) + Math.exp(0.6)
    expect(measure).toBe('killed')
    expect(kindShare).toBeCloseTo(casualties / (casualties + Math.exp(1)), 10)
    expect(share).toBeCloseTo(Math.exp(0.8) / casualties, 10)
  })

  it('has no other measure for a claim that has the likeliest already', () => {
    expect(likelihood.measureOtherThan('displaced', seenBy(likelihood, 'near:flood'))).toBeNull()
    expect(likelihood.measureOtherThan('killed', seenBy(likelihood, 'near:flood'))).toEqual(likelihood.measure(seenBy(likelihood, 'near:flood')))
  })

  it('refuses weights for a measure that is none', () => {
    expect(() => new Likelihood({ ...weights, measures: ['killed', 'drowned' as 'killed'] })).toThrow()
  })

  it('refuses a weight that does not fit into 16 bits', () => {
    expect(() => new Likelihood({ ...weights, measure: 'near:flood\t0:40000' })).toThrow(RangeError)
  })
})

describe.each([['ar', ARABIC], ['en', ENGLISH], ['ar of money', ARABIC_OF_MONEY], ['en of money', ENGLISH_OF_MONEY]])('the weights of %s', (_, { claim, measures, measure }) => {
  const namesOf = (table: string): string[] => table.split('\n').filter((line) => line !== '').map((line) => line.slice(0, line.lastIndexOf('\t')))

  it('name each feature once, and no two by the same hash', () => {
    for (const table of [claim, measure]) {
      const names = namesOf(table)
      expect(new Set(names).size).toBe(names.length)
      expect(new Set(names.map(featureNamed)).size).toBe(names.length)
    }
  })

  it('are whole numbers, for measures that there are', () => {
    expect(measures.every((name) => MEASURES.includes(name))).toBe(true)
    for (const line of claim.split('\n').slice(1)) expect(line).toMatch(/\t-?\d+$/)
    for (const line of measure.split('\n').slice(1)) {
      for (const pair of line.slice(line.lastIndexOf('\t') + 1).split(' ')) {
        expect(pair).toMatch(/^\d+:-?\d+$/)
        expect(Number(pair.slice(0, pair.indexOf(':')))).toBeLessThan(measures.length)
      }
    }
  })
})
