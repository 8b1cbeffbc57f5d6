import { z } from 'zod'
import { articleSchema } from '../model/article.ts'
import { claimSchema } from '../model/claim.ts'
import { failure } from '../model/error.ts'
import { removedPassagesSchema } from '../model/removed-passages.ts'
import type { Workspace } from '../model/workspace.ts'

/** The version of bundles written; a later one is refused, not guessed at. */
const BUNDLE_VERSION = 1

/** What a bundle says of itself: who made it, when, of which workspace, and the articles it holds, in order. */
const bundleHeaderSchema = z.object({
  format: z.literal('tahqiq-review'),
  version: z.literal(BUNDLE_VERSION),
  workspace: z.object({ id: z.string(), title: z.string() }),
  /** Who made the bundle. */
  reviewer: z.string(),
  createdAt: z.string(),
  articleIds: z.array(z.string().min(1))
}).refine(({ articleIds }) => new Set(articleIds).size === articleIds.length, 'One article is in it twice.')
export type BundleHeader = z.infer<typeof bundleHeaderSchema>

/**
 * An article as it travels between two analysts, out and back: its exact text, its claims as they are, and as `base` the claims as they came to
 * whoever made the bundle, which is what both sides last shared. Of its history it has the passages that were decided to be no claim (`removed`), so that a newer text does not bring them
 * back where the article is new; earlier bundles told nothing of them.
 */
const bundledArticleSchema = z.object({ article: articleSchema, text: z.string(), claims: z.array(claimSchema), base: z.array(claimSchema), removed: z.array(removedPassagesSchema).default([]) }).superRefine(({ article, text, claims, base, removed }, context) => {
  const refuse = (message: string) => context.addIssue({ code: 'custom', message })
  if (text.length !== article.textLength) refuse(`The text of ${article.title} has ${text.length} units, not ${article.textLength}.`)
  for (const list of [claims, base]) {
    if (new Set(list.map((claim) => claim.id)).size < list.length) refuse(`One claim of ${article.title} is in it twice.`)
    for (const claim of list) if (claim.articleId !== article.id) refuse(`The claim ${claim.id} is of another article.`)
  }
  const ids = new Set(claims.map((claim) => claim.id))
  for (const { id } of removed) {
    if (ids.has(id)) refuse(`The claim ${id} is both in ${article.title} and removed from it, or removed twice.`)
    ids.add(id)
  }
  for (const claim of claims) {
    const isAstray = claim.mentions.some(({ anchor, orphaned }) => !orphaned && text.slice(anchor.start, anchor.end) !== anchor.quote)
    if (isAstray) refuse(`The claim ${claim.id} does not stand where it says in ${article.title}.`)
  }
})
export type BundledArticle = z.infer<typeof bundledArticleSchema>

/** Makes the header of a bundle of these articles. */
export function bundleHeader({ workspace: { id, title }, reviewer, createdAt, articleIds }: { workspace: Pick<Workspace, 'id' | 'title'>; reviewer: string; createdAt: string; articleIds: readonly string[] }): BundleHeader {
  return { format: 'tahqiq-review', version: BUNDLE_VERSION, workspace: { id, title }, reviewer, createdAt, articleIds: [...articleIds] }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw failure('damaged-file/bundle', {}, { cause: error })
  }
}

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw failure('damaged-file/bundle-part', { reason: `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim() }, { cause: parsed.error })
}

/** Reads a header's JSON text. Throws AppError damaged-file, unsupported-format for other JSON, or version-too-new. */
export function parseBundleHeader(json: string): BundleHeader {
  const value = parseJson(json)
  const outline = z.looseObject({ format: z.literal('tahqiq-review'), version: z.int() }).safeParse(value)
  if (!outline.success) throw failure('unsupported-format/bundle')
  if (outline.data.version > BUNDLE_VERSION) throw failure('version-too-new/bundle', { version: outline.data.version })
  return checked(bundleHeaderSchema, value)
}

/** Reads the JSON text of one article of a bundle. Throws AppError damaged-file. */
export function parseBundledArticle(json: string): BundledArticle {
  return checked(bundledArticleSchema, parseJson(json))
}
