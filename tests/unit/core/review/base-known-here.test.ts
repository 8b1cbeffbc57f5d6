import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../../core/model/claim.ts'
import type { Verdict } from '../../../../core/model/verdict.ts'
import { VERDICTS } from '../../../../core/model/verdict.ts'
import type { HereBefore } from '../../../../core/review/index.ts'
import { baseKnownHere, mergeClaims } from '../../../../core/review/index.ts'
import { sourceOf } from '../../../builders/report-input.ts'
import { aClaim, apply, edited, joined, PLACES, quotesOf, split } from '../../../builders/two-reviewers.ts'

/** What each claim was in some states of an article, oldest first, of which the last came by a merge where `merged` says so. */
const versionsIn = (states: readonly (readonly Claim[])[], merged = false) => (id: string): HereBefore => {
  const versions = states.flatMap((claims) => claims.filter((claim) => claim.id === id))
  return { versions, byMerge: merged && versions.length === 1 && (states.at(-1) ?? []).some((claim) => claim.id === id) }
}
const START = [aClaim('c1', ['صباحا', 'ظهرا']), aClaim('c2', ['عصرا']), aClaim('c3', ['مساء']), aClaim('c4', ['ليلا'])]

describe('baseKnownHere', () => {
  it('leaves a base alone that was handed out here, whatever was done with it since', () => {
    const handedOut = edited(START, 'c1', { verdict: 'confirmed', sources: [sourceOf({ id: 's1', title: 'Ours' })] })
    const since = edited(handedOut, 'c1', { verdict: 'false', sources: [] })
    expect(baseKnownHere(handedOut, versionsIn([START, handedOut, since]))).toEqual(handedOut)
  })

  it('gives back what was here at first for what was decided on the way, and knows nothing of what was made or attached there', () => {
    const [here, there] = [sourceOf({ id: 's1', title: 'Ours' }), sourceOf({ id: 's2', title: 'Theirs' })]
    const handedOut = edited(START, 'c1', { verdict: 'confirmed', note: 'ours', sources: [here] })
    const passedOn = [...edited(handedOut, 'c1', { verdict: 'confirmed', note: 'theirs', sources: [{ ...here, title: 'Renamed' }, there] }), aClaim('made', ['فجرا'])]
    expect(baseKnownHere(passedOn, versionsIn([START, handedOut]))).toEqual(edited(handedOut, 'c1', { note: '', sources: [here] }))
  })

  it('has claims that were joined on the way stand apart, as they did here', () => {
    expect(baseKnownHere(joined(START, 'c1', 'c2'), versionsIn([START])).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(START)
    expect(baseKnownHere(joined([...START, aClaim('made', ['فجرا'])], 'made', 'c1'), versionsIn([START])).toSorted((a, b) => (a.id < b.id ? -1 : 1)), 'into one that was made there too').toEqual(START)
    const own = joined(START, 'c1', 'c2')
    expect(baseKnownHere(own, versionsIn([START, own])), 'but not those that were joined here').toEqual(own)
  })
})

it('does not take what a merge made of a claim for what was handed out, when the same bundle comes again', () => {
  const here = edited(START, 'c1', { verdict: 'confirmed' })
  const passedOn = joined(split(START, 'c1', 0), 'c1-12', 'c1')
  expect(passedOn.map(({ id }) => id)).toEqual(['c2', 'c3', 'c4', 'c1-12'])
  const once = apply(here, mergeClaims(baseKnownHere(passedOn, versionsIn([START, here])), here, passedOn, []))
  expect(once.find(({ id }) => id === 'c1-12')?.verdict).toBe('confirmed')
  expect(mergeClaims(baseKnownHere(passedOn, versionsIn([START, here, once], true)), once, passedOn, [])).toEqual({ edits: [], adds: [], removes: [], unresolved: [] })
})

/** One thing that a reviewer does with a claim. */
type Deed = (claims: readonly Claim[], who: string, count: number) => Claim[]
const idOf = (claims: readonly Claim[], pick: number): string => claims[pick % Math.max(1, claims.length)]?.id ?? ''
const onFields = [
  { weight: 3, arbitrary: fc.tuple(fc.nat(9), fc.constantFrom<Verdict>(...VERDICTS)).map(([at, verdict]): Deed => (claims) => edited(claims, idOf(claims, at), { verdict })) },
  { weight: 2, arbitrary: fc.nat(9).map((at): Deed => (claims, who, count) => { const id = idOf(claims, at); return edited(claims, id, { note: [...(claims.find((claim) => claim.id === id)?.note.split('\n\n') ?? []).filter((part) => part !== ''), `${who} ${count}`].join('\n\n') }) }) },
  { weight: 2, arbitrary: fc.nat(9).map((at): Deed => (claims, who, count) => { const id = idOf(claims, at); return edited(claims, id, { sources: [...(claims.find((claim) => claim.id === id)?.sources ?? []), sourceOf({ id: `${who}-${count}`, title: `${who} ${count}` })] }) }) }
]
const onClaims = [
  { weight: 1, arbitrary: fc.tuple(fc.nat(9), fc.nat(9)).map(([a, b]): Deed => (claims) => (idOf(claims, a) === idOf(claims, b) ? [...claims] : joined(claims, idOf(claims, a), idOf(claims, b)))) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(9), fc.nat(1)).map(([at, mention]): Deed => (claims) => split(claims, idOf(claims, at), mention, START)) }
]
// What is joined and split crosswise is played with in merge-crosswise.test.ts; here whoever passes a bundle on does so.
const ofFields = fc.array(fc.oneof(...onFields), { maxLength: 5 })
const ofAll = fc.array(fc.oneof(...onFields, ...onClaims), { maxLength: 5 })
const statesOf = (from: readonly Claim[], who: string, done: readonly Deed[]): Claim[][] => done.reduce<Claim[][]>((states, deed, count) => [...states, deed(states.at(-1) ?? [], who, count)], [[...from]])

describe('a bundle that comes back from the third of three reviewers', () => {
  it('loses no passage, no word and no source of any of them, asks of no verdict that nobody gave here, and changes nothing when it is merged again', () => {
    fc.assert(fc.property(ofFields, ofFields, ofAll, ofFields, (before, ours, second, third) => {
      const handedOut = statesOf(START, 'first', before)
      const here = [...handedOut, ...statesOf(handedOut.at(-1) ?? [], 'first again', ours).slice(1)]
      const passedOn = statesOf(handedOut.at(-1) ?? [], 'second', second).at(-1) ?? []
      const back = statesOf(passedOn, 'third', third).at(-1) ?? []
      const now = here.at(-1) ?? []
      const base = baseKnownHere(passedOn, versionsIn(here))
      const merge = mergeClaims(base, now, back, [])
      const merged = apply(now, merge)
      expect(merged.flatMap(quotesOf).toSorted()).toEqual(START.flatMap(quotesOf).toSorted())
      const words = (claims: readonly Claim[]) => claims.flatMap(({ note }) => note.split('\n\n')).filter((part) => part !== '')
      const sources = (claims: readonly Claim[]) => claims.flatMap((claim) => claim.sources.map(({ id }) => id))
      // What is asked about is not taken yet.
      const asked = JSON.stringify(merge.unresolved)
      expect([...words(now), ...words(back)].filter((part) => !words(merged).includes(part) && !asked.includes(part))).toEqual([])
      expect([...sources(now), ...sources(back)].filter((id) => !sources(merged).includes(id) && !asked.includes(id))).toEqual([])
      for (const claim of merged) {
        const [our, their] = [now.find(({ id }) => id === claim.id), back.find(({ id }) => id === claim.id)]
        // One that both split off is nobody's to have been handed: of that every difference is asked about.
        const isPlain = START.some(({ id }) => id === claim.id) && [our, their].every((one) => one !== undefined && one.formerIds.length === 0)
        if (isPlain && versionsIn(here)(claim.id).versions.every(({ verdict }) => verdict === 'unverified')) expect(claim.verdict).toBe(their?.verdict)
      }
      // Where claims became one on the way, a decision that was taken back there may come once more.
      if (merge.unresolved.length > 0 || merged.some(({ formerIds }) => formerIds.length > 0)) return
      const again = mergeClaims(baseKnownHere(passedOn, versionsIn([...here, merged], true)), merged, back, [])
      expect(again).toMatchObject({ edits: [], adds: [], removes: [] })
    }), { numRuns: 400 })
  })
})

it('has a place for every passage of the claims that are played with', () => {
  expect(START.flatMap(quotesOf)).toEqual(PLACES.slice(0, 5))
})
