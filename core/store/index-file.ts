import { crc32 } from 'node:zlib'
import { KINDS, MEASURES } from '../model/kind.ts'
import { MODALITIES } from '../model/claim.ts'
import { QUALIFIERS } from '../model/figure.ts'
import type { ArticleSummary, ClaimSummary } from '../model/summary.ts'
import { CONFIDENCES, VERDICTS, WORKFLOW_STATES } from '../model/verdict.ts'
import type { CatalogEntry } from './catalog.ts'
import type { ChangeHead } from './undo-stack.ts'

/** Raised with every change of the encoding; an index of another version is made anew, for it is derived. */
const INDEX_VERSION = 1

/** Words are kept as their places in these lists, which stand in the header: an index with other lists is made anew. */
const WORDS = [KINDS, MEASURES, QUALIFIERS, MODALITIES, WORKFLOW_STATES, VERDICTS, CONFIDENCES] as const

/**
 * A claim's row. `updatedAt` is null where it is that of the row before. `marks` is 1 for a note, 2 for an orphan, 4 for a flag, added up.
 * `confidence` is -1 where none is given.
 */
type ClaimCells = [
  id: string, start: number, quote: string, kind: number, measure: number, value: number | null, min: number | null, max: number | null, qualifier: number, unit: string | null,
  modality: number, workflow: number, verdict: number, confidence: number, score: number, asOf: string | null, assignee: string | null, updatedAt: string | null,
  attribution: string | null, place: string | null, mentions: number, sources: number, marks: number
]
const CLAIM_CELLS = 23

/** An article's line: the stamps of both files, its facts, its changes as places in the header's list, its claims. */
type ArticleCells = [
  stamps: [size: number, mtimeMs: number, textSize: number, textMtimeMs: number], summary: Omit<ArticleSummary, 'claimCount' | 'openCount'>, openCount: number,
  changes: number[], floor: string, removedIds: string[], claims: ClaimCells[]
]
const ARTICLE_CELLS = 7

type HeadCells = [changeId: string, by: string, action: ChangeHead['action'], target: string | null]

function cellsOf(rows: readonly ClaimSummary[]): ClaimCells[] {
  let updatedAt: string | null = null
  return rows.map((row) => {
    const sameTime = row.updatedAt === updatedAt
    updatedAt = row.updatedAt
    const { value, min, max, qualifier, unit } = row.figure
    return [
      row.id, row.start, row.quote, KINDS.indexOf(row.kind), MEASURES.indexOf(row.measure), value, min, max, QUALIFIERS.indexOf(qualifier), unit,
      MODALITIES.indexOf(row.modality), WORKFLOW_STATES.indexOf(row.workflow), VERDICTS.indexOf(row.verdict), row.confidence === null ? -1 : CONFIDENCES.indexOf(row.confidence),
      row.score, row.asOf, row.assignee, sameTime ? null : updatedAt, row.attributionText, row.placeName, row.mentionCount, row.sourceCount,
      (row.hasNote ? 1 : 0) + (row.orphaned ? 2 : 0) + (row.flagged ? 4 : 0)
    ]
  })
}

function word<T>(list: readonly T[], place: number): T {
  const found = list[place]
  if (found === undefined) throw new RangeError(`the index names word ${place} of ${list.length}`)
  return found
}

function rowsOf(articleId: string, claims: readonly ClaimCells[]): ClaimSummary[] {
  let updatedAt = ''
  return claims.map((cells) => {
    if (cells.length !== CLAIM_CELLS || typeof cells[0] !== 'string' || typeof cells[2] !== 'string') throw new RangeError('the index has a row of another shape')
    updatedAt = cells[17] ?? updatedAt
    const marks = cells[22]
    return {
      id: cells[0], articleId, kind: word(KINDS, cells[3]), measure: word(MEASURES, cells[4]),
      figure: { value: cells[5], min: cells[6], max: cells[7], qualifier: word(QUALIFIERS, cells[8]), unit: cells[9] },
      modality: word(MODALITIES, cells[10]), workflow: word(WORKFLOW_STATES, cells[11]), verdict: word(VERDICTS, cells[12]), confidence: cells[13] < 0 ? null : word(CONFIDENCES, cells[13]),
      score: cells[14], asOf: cells[15], assignee: cells[16], updatedAt, start: cells[1], quote: cells[2], attributionText: cells[18], placeName: cells[19], mentionCount: cells[20], sourceCount: cells[21],
      hasNote: (marks & 1) !== 0, orphaned: (marks & 2) !== 0, flagged: (marks & 4) !== 0
    }
  })
}

/** How many claims are put into text before other work gets its turn: about a millisecond's worth. */
const CLAIMS_A_SLICE = 600

/**
 * Writes the index in slices, so that no edit waits for it: a JSON array with one line for the header, one an article and one for the
 * checksum of all before. What is not in `entries` is read from its file the next time, and so is what has no stamp. `heads` must be those of
 * the catalog as the writing begins.
 */
export async function* encodeIndex(schemaVersion: number, heads: readonly ChangeHead[], entries: Iterable<[string, CatalogEntry]>, pause: () => Promise<void>): AsyncGenerator<string> {
  const places = new Map(heads.map(({ changeId }, i) => [changeId, i]))
  const changes = heads.map(({ changeId, by, action, target }): HeadCells => [changeId, by, action, target])
  let slice = `[\n${JSON.stringify({ format: 'tahqiq-index', indexVersion: INDEX_VERSION, schemaVersion, words: WORDS, changes })}`
  let checksum = 0
  let count = 0
  let claims = 0
  for (const [, entry] of entries) {
    const { summary: { claimCount: _, openCount, ...summary }, stamp, textStamp, rows } = entry
    const own = entry.heads.map(({ changeId }) => places.get(changeId))
    if (!stamp || !textStamp || !own.every((place) => place !== undefined)) continue
    const line: ArticleCells = [[stamp.size, stamp.mtimeMs, textStamp.size, textStamp.mtimeMs], summary, openCount, own, entry.floor, entry.removedIds, cellsOf(rows)]
    slice += `,\n${JSON.stringify(line)}`
    count += 1
    claims += rows.length + 1
    if (claims < CLAIMS_A_SLICE) continue
    checksum = crc32(slice, checksum)
    yield slice
    slice = ''
    claims = 0
    await pause()
  }
  checksum = crc32(slice, checksum)
  yield slice + endOf(count, checksum)
}

/** All that follows the part that the checksum covers; reading compares it byte for byte. */
const endOf = (count: number, checksum: number): string => `,\n${JSON.stringify({ count, checksum })}\n]\n`

const LINE = 0x0a

/** How many articles are read before other work gets its turn. */
const ARTICLES_A_TURN = 500

/** Reads an index; null where it is torn, altered, or of another version, so that the articles are read instead. Rows are not checked one by one: the checksum says that they are as we wrote them. */
export async function decodeIndex(bytes: Buffer, schemaVersion: number, pause: () => Promise<void>): Promise<Map<string, CatalogEntry> | null> {
  try {
    const end = bytes.lastIndexOf(',\n{"count"')
    const footer: unknown = end < 0 ? null : JSON.parse(bytes.toString('utf8', end + 2, bytes.length - 2))
    if (!isFooter(footer) || crc32(bytes.subarray(0, end)) !== footer.checksum) return null
    if (!bytes.subarray(end).equals(Buffer.from(endOf(footer.count, footer.checksum)))) return null
    let from = bytes.indexOf(LINE) + 1
    const next = (): string => {
      const found = bytes.indexOf(LINE, from)
      const to = found < 0 || found > end ? end : found - 1
      const line = bytes.toString('utf8', from, to)
      from = to + 2
      return line
    }
    const header: unknown = JSON.parse(next())
    if (!isHeader(header, schemaVersion)) return null
    const heads = header.changes.map(([changeId, by, action, target]): ChangeHead => ({ changeId, by, action, target }))
    const entries = new Map<string, CatalogEntry>()
    for (let i = 0; i < footer.count; i++) {
      const cells = JSON.parse(next()) as ArticleCells
      if (!Array.isArray(cells) || cells.length !== ARTICLE_CELLS) return null
      const [[size, mtimeMs, textSize, textMtimeMs], summary, openCount, changes, floor, removedIds, claims] = cells
      const rows = rowsOf(summary.id, claims)
      entries.set(summary.id, {
        summary: { ...summary, claimCount: rows.length, openCount }, rows, floor, removedIds,
        heads: changes.map((place) => word(heads, place)), stamp: { size, mtimeMs }, textStamp: { size: textSize, mtimeMs: textMtimeMs }
      })
      if (i % ARTICLES_A_TURN === ARTICLES_A_TURN - 1) await pause()
    }
    // The checksum does not cover the count: it must be that of the lines.
    return from >= end ? entries : null
  } catch (error) {
    // Torn or altered so that the checksum still fits: worth no more than a missing index.
    if (error instanceof SyntaxError || error instanceof RangeError || error instanceof TypeError) return null
    throw error
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isFooter = (value: unknown): value is { count: number; checksum: number } => isObject(value) && typeof value.count === 'number' && typeof value.checksum === 'number'

const isHeader = (value: unknown, schemaVersion: number): value is { changes: HeadCells[] } =>
  isObject(value) && value.format === 'tahqiq-index' && value.indexVersion === INDEX_VERSION && value.schemaVersion === schemaVersion && Array.isArray(value.changes) && JSON.stringify(value.words) === JSON.stringify(WORDS)
