import type { Statement } from '../model/wording/statement.ts'
import { statement } from '../model/wording/statement.ts'
import { z } from 'zod'
import { articleSchema } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import { claimSchema } from '../model/claim.ts'
import { claimEventSchema } from '../model/claim-event.ts'
import type { FileFormat, JsonObject } from './migrations.ts'
import { migrate } from './migrations.ts'

/** What `articles/<id>.json` holds. */
export const articleFileSchema = z.object({
  schemaVersion: z.int().positive(),
  /** The reviewer who brought the article in, and so its first claims: their creation is told from this and their `createdAt`, not stored as events. */
  addedBy: z.string(),
  article: articleSchema,
  claims: z.array(claimSchema),
  events: z.array(claimEventSchema)
})
export type ArticleFile = z.infer<typeof articleFileSchema>

/** Why a file cannot be used. `too-new` ones are never touched; `damaged` ones are set aside. */
export type Refusal = { why: 'too-new'; version: number } | { why: 'damaged'; detail: Statement; json: unknown }

const versioned = z.looseObject({ schemaVersion: z.int().positive() })

/** The object that a text holds with its version; the reason where it is none. */
export function readVersioned(text: string): { json: JsonObject; version: number } | Extract<Refusal, { why: 'damaged' }> {
  if (text.length === 0) return { why: 'damaged', detail: statement('why/empty'), json: null }
  let json: unknown
  try {
    json = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  } catch (error) {
    return { why: 'damaged', detail: statement('why/json', { reason: error instanceof Error ? error.message : String(error) }), json: null }
  }
  const parsed = versioned.safeParse(json)
  if (!parsed.success) return { why: 'damaged', detail: statement('why/no-version'), json }
  return { json: parsed.data, version: parsed.data.schemaVersion }
}

/** Says where a value broke its schema, in one line. */
export function issueOf(error: z.ZodError): string {
  const issue = error.issues[0]
  return issue ? `${issue.path.join('.') || 'the whole'}: ${issue.message}` : 'unknown'
}

/** Reads an article's file: parses, migrates to the format's version, checks by schema. `migrated` tells that the file on disk is of an earlier version. */
export function decodeArticleFile(text: string, format: FileFormat): { file: ArticleFile; migrated: boolean } | Refusal {
  const read = readVersioned(text)
  if ('why' in read) return read
  if (read.version > format.version) return { why: 'too-new', version: read.version }
  const parsed = articleFileSchema.safeParse(migrate(read.json, read.version, 'article', format))
  if (!parsed.success) return { why: 'damaged', detail: statement('why/shape', { reason: issueOf(parsed.error) }), json: read.json }
  return { file: parsed.data, migrated: read.version < format.version }
}

/** One line a field, so that a changed verdict is a changed line; what is inside a field stays on its line, so that the file stays small. */
const fieldLines = (object: Record<string, unknown>, indent: string): string =>
  `{\n${Object.entries(object).filter(([, value]) => value !== undefined).map(([field, value]) => `${indent} ${JSON.stringify(field)}: ${JSON.stringify(value)}`).join(',\n')}\n${indent}}`

/** The text of an article's file: readable, and such that a change of one field is a change of one line. */
export function encodeArticleFile(file: ArticleFile): string {
  const list = (items: string[]) => (items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n ]`)
  return [
    '{',
    ` "schemaVersion": ${file.schemaVersion},`,
    ` "addedBy": ${JSON.stringify(file.addedBy)},`,
    ` "article": ${fieldLines(file.article, ' ')},`,
    ` "claims": ${list(file.claims.map((claim) => `  ${fieldLines(claim, '  ')}`))},`,
    ` "events": ${list(file.events.map((event) => `  ${JSON.stringify(event)}`))}`,
    '}\n'
  ].join('\n')
}

const startOf = (claim: Claim): number => claim.mentions[0]?.anchor.start ?? 0

/** Claims in reading order: by where they first stand, then by id. The same array where they are already. */
export function inReadingOrder(claims: Claim[]): Claim[] {
  const before = (a: Claim, b: Claim) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  return claims.every((claim, i) => i === 0 || before(claims[i - 1] as Claim, claim) <= 0) ? claims : claims.toSorted(before)
}
