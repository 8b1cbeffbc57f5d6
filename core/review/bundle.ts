import { z } from 'zod'
import { articleSchema } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import { claimSchema } from '../model/claim.ts'
import { AppError } from '../model/error.ts'
import type { Workspace } from '../model/workspace.ts'

/** The version of bundles written; a later one is refused, not guessed at. */
const BUNDLE_VERSION = 1

/** An article as it travels: with its exact text and its claims as they are. */
const bundledArticleSchema = z.object({ article: articleSchema, text: z.string(), claims: z.array(claimSchema) }).superRefine(({ article, text, claims }, context) => {
  const refuse = (message: string) => context.addIssue({ code: 'custom', message })
  if (text.length !== article.textLength) refuse(`The text of ${article.title} has ${text.length} units, not ${article.textLength}.`)
  for (const claim of claims) {
    if (claim.articleId !== article.id) refuse(`The claim ${claim.id} is of another article.`)
    const isAstray = claim.mentions.some(({ anchor, orphaned }) => !orphaned && text.slice(anchor.start, anchor.end) !== anchor.quote)
    if (isAstray) refuse(`The claim ${claim.id} does not stand where it says in ${article.title}.`)
  }
})
export type BundledArticle = z.infer<typeof bundledArticleSchema>

/** What travels between two analysts, out and back. `base` are the claims as they came to whoever made the bundle: what both sides last shared. */
export const reviewBundleSchema = z.object({
  format: z.literal('tahqiq-review'),
  version: z.literal(BUNDLE_VERSION),
  workspace: z.object({ id: z.string(), title: z.string() }),
  /** Who made the bundle. */
  reviewer: z.string(),
  createdAt: z.string(),
  articles: z.array(bundledArticleSchema),
  base: z.array(claimSchema)
}).superRefine(({ articles, base }, context) => {
  const lists = [['article', articles.map(({ article }) => article.id)], ['claim', articles.flatMap(({ claims }) => claims.map((claim) => claim.id))], ['base claim', base.map((claim) => claim.id)]] as const
  for (const [what, ids] of lists) if (new Set(ids).size < ids.length) context.addIssue({ code: 'custom', message: `One ${what} is in it twice.` })
})
export type ReviewBundle = z.infer<typeof reviewBundleSchema>

export interface BundleContents { workspace: Pick<Workspace, 'id' | 'title'>; reviewer: string; createdAt: string; articles: readonly BundledArticle[]; base: readonly Claim[] }

/** Makes a bundle of what is to travel; `base` is empty where it is handed out for the first time. */
export function createBundle({ workspace: { id, title }, reviewer, createdAt, articles, base }: BundleContents): ReviewBundle {
  return { format: 'tahqiq-review', version: BUNDLE_VERSION, workspace: { id, title }, reviewer, createdAt, articles: [...articles], base: [...base] }
}

/** Reads a bundle's JSON text. Throws AppError damaged-file, unsupported-format for other JSON, or version-too-new. */
export function parseBundle(json: string): ReviewBundle {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new AppError('damaged-file', 'The review bundle is damaged. Ask for it again.', {}, { cause: error })
  }
  const outline = z.looseObject({ format: z.literal('tahqiq-review'), version: z.int() }).safeParse(value)
  if (!outline.success) throw new AppError('unsupported-format', 'This file is not a review bundle.')
  if (outline.data.version > BUNDLE_VERSION) throw new AppError('version-too-new', 'This review bundle was made by a newer Tahqiq. Update this program to read it.', { version: outline.data.version })
  const parsed = reviewBundleSchema.safeParse(value)
  if (!parsed.success) throw new AppError('damaged-file', `The review bundle is damaged: ${parsed.error.issues[0]?.path.join('.') ?? ''} ${parsed.error.issues[0]?.message ?? ''}`, {}, { cause: parsed.error })
  return parsed.data
}
