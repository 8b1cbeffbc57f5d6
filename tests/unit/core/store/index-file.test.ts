import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CONFIDENCES, VERDICTS, WORKFLOW_STATES } from '../../../../core/model/verdict.ts'
import type { CatalogEntry } from '../../../../core/store/catalog.ts'
import { decodeIndex, encodeIndex } from '../../../../core/store/index-file.ts'
import { articleRow, claimRow } from '../../../../core/store/rows.ts'
import type { ChangeHead } from '../../../../core/store/undo-stack.ts'
import { newArticle } from '../../../builders/workspace.ts'

const turn = (): Promise<void> => Promise.resolve()

async function encode(entries: [string, CatalogEntry][], heads: ChangeHead[]): Promise<Buffer> {
  const pieces: string[] = []
  for await (const piece of encodeIndex(1, heads, entries, turn)) pieces.push(piece)
  return Buffer.from(pieces.join(''))
}

const headOf = (n: number): ChangeHead => ({ changeId: `change${n}`, by: n % 2 ? 'Mona' : 'منى', action: n % 3 ? 'edit' : 'undo', target: n % 3 ? null : 'change1' })

const entryArbitrary = fc.record({
  claims: fc.nat({ max: 4 }), verdict: fc.constantFrom(...VERDICTS), workflow: fc.constantFrom(...WORKFLOW_STATES), confidence: fc.constantFrom(null, ...CONFIDENCES), note: fc.string(), assignee: fc.option(fc.string()),
  title: fc.string({ unit: 'grapheme' }), score: fc.double({ min: 0, max: 1, noNaN: true }), heads: fc.uniqueArray(fc.nat({ max: 5 })), size: fc.nat(), mtimeMs: fc.double({ min: 0, max: 2e12, noNaN: true }),
  removedIds: fc.array(fc.string()), updatedAt: fc.constantFrom('2026-11-24T08:00:00.000Z', '2026-11-24T09:00:00.000Z')
})

const entriesArbitrary = (atLeast: number) => fc.array(entryArbitrary, { minLength: atLeast, maxLength: 12 }).map((all) => {
  const heads = Array.from({ length: 6 }, (_, n) => headOf(n))
  const entries = all.map(({ claims, title, heads: own, size, mtimeMs, removedIds, ...fields }, i): [string, CatalogEntry] => {
    const made = newArticle(`a${i}`, claims, { title })
    const rows = made.claims.map((claim, n) => claimRow({ ...claim, ...fields, updatedAt: n === 2 ? '2026-01-01T00:00:00.000Z' : fields.updatedAt }))
    const stamp = { size, mtimeMs: mtimeMs + 0 }
    return [`a${i}`, { summary: articleRow(made.article, rows), rows, heads: own.map((n) => heads[n] as ChangeHead), floor: i % 2 ? '' : 'change0', removedIds, stamp, textStamp: { ...stamp, size: size + 1 } }]
  })
  return { heads, entries }
})

it('gives back exactly what was put in', async () => {
  await fc.assert(fc.asyncProperty(entriesArbitrary(0), async ({ heads, entries }) => {
    const bytes = await encode(entries, heads)
    expect(JSON.parse(bytes.toString('utf8'))).toHaveLength(entries.length + 2)
    expect(await decodeIndex(bytes, 1, turn)).toEqual(new Map(entries))
  }), { numRuns: 60 })
})

it('is worth nothing when a byte of it is altered, missing or added, or when it is of another version', async () => {
  const { heads, entries } = fc.sample(entriesArbitrary(10), 1)[0] ?? { heads: [], entries: [] }
  const bytes = await encode(entries, heads)
  expect(await decodeIndex(bytes, 2, turn)).toBeNull()
  const spoil = async (at: number, by: number) => {
    const altered = Buffer.from(bytes)
    altered[at] = ((altered[at] ?? 0) + by) % 256
    const added = Buffer.concat([bytes.subarray(0, at), Buffer.from([by]), bytes.subarray(at)])
    const removed = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)])
    for (const spoilt of [altered, added, removed, bytes.subarray(0, at)]) expect(await decodeIndex(spoilt, 1, turn)).toBeNull()
  }
  await fc.assert(fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), spoil), { numRuns: 200 })
  // The end is outside of what the checksum covers: every digit and bracket of it is tried.
  for (let at = bytes.length - 60; at < bytes.length; at++) for (const by of [1, 0x30, 0x31, 0x20, 255]) await spoil(at, by)
})

it('leaves out what has no stamp or a change that the header does not know', async () => {
  const made = newArticle('a1')
  const rows = made.claims.map(claimRow)
  const entry: CatalogEntry = { summary: articleRow(made.article, rows), rows, heads: [headOf(1)], floor: '', removedIds: [], stamp: { size: 1, mtimeMs: 1 }, textStamp: { size: 1, mtimeMs: 1 } }
  for (const [heads, changed] of [[[], entry], [[headOf(1)], { ...entry, stamp: null }], [[headOf(1)], { ...entry, textStamp: null }]] as [ChangeHead[], CatalogEntry][]) {
    expect(await decodeIndex(await encode([['a1', changed]], heads), 1, turn)).toEqual(new Map())
  }
})
