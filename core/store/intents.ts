import { join } from 'node:path'
import { z } from 'zod'
import { articleSchema } from '../model/article.ts'
import { claimEventSchema } from '../model/claim-event.ts'
import type { ArticleFile } from './article-file.ts'
import { applyEvents } from './history.ts'
import type { Layout } from './layout.ts'

/** What an intent does to one article. `article` and `text` are given where the text is replaced. */
const intentPartSchema = z.object({
  articleId: z.string().min(1),
  events: z.array(claimEventSchema),
  article: articleSchema.nullable(),
  text: z.string().nullable()
})
export type IntentPart = z.infer<typeof intentPartSchema>

/**
 * A change over several files, written durably before the first of them is touched: from then on the change has happened, and whoever
 * opens the workspace next finishes it. Applying a part twice does no harm. Ids sort by time, and intents are finished in that order.
 */
export const intentSchema = z.object({ schemaVersion: z.int().positive(), changeId: z.string().min(1), parts: z.array(intentPartSchema) })
export type Intent = z.infer<typeof intentSchema>

export const intentPath = (layout: Layout, changeId: string): string => join(layout.intents, `${changeId}.json`)

/** How many articles' parts are put into text before other work gets its turn. */
const PARTS_A_TURN = 50

/** The text of an intent, piece by piece: one over a whole workspace has a hundred megabytes. One line a part. */
export async function* encodeIntent({ schemaVersion, changeId, parts }: Intent, pause: () => Promise<void>): AsyncGenerator<string> {
  yield `{"schemaVersion":${schemaVersion},"changeId":${JSON.stringify(changeId)},"parts":[`
  for (let from = 0; from < parts.length; from += PARTS_A_TURN) {
    yield parts.slice(from, from + PARTS_A_TURN).map((part, i) => `${from + i === 0 ? '' : ','}\n${JSON.stringify(part)}`).join('')
    await pause()
  }
  yield '\n]}\n'
}

/** The article's file with its part of an intent. */
export function applyPart(file: ArticleFile, part: Pick<IntentPart, 'events' | 'article'>): ArticleFile {
  const applied = applyEvents(file, part.events)
  return part.article ? { ...applied, article: part.article } : applied
}
