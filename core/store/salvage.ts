import { articleSchema } from '../model/article.ts'
import { claimSchema } from '../model/claim.ts'
import { claimEventSchema } from '../model/claim-event.ts'
import type { ArticleFile } from './article-file.ts'
import { inReadingOrder } from './article-file.ts'

/**
 * Yields the complete objects that stand in the array (or as the object) after `"key":` in a text that may be cut short or torn. An object
 * that is damaged inside is passed over. Cost is linear in the text.
 */
function* objectsAfter(text: string, key: string): Generator<unknown> {
  const at = text.indexOf(`"${key}":`)
  if (at < 0) return
  let depth = 0
  let start = -1
  let inString = false
  for (let i = at + key.length + 3; i < text.length; i++) {
    const unit = text[i]
    if (inString) {
      if (unit === '\\') i += 1
      else if (unit === '"') inString = false
      continue
    }
    if (unit === '"') inString = true
    else if (unit === '{') {
      if (depth === 0) start = i
      depth += 1
    } else if (unit === '}') {
      depth -= 1
      if (depth < 0) return
      if (depth === 0) {
        const parsed = tryParse(text.slice(start, i + 1))
        if (parsed !== undefined) yield parsed
      }
    } else if (unit === ']' && depth === 0) return
  }
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Damaged inside: this one is lost, the next may be whole.
    return undefined
  }
}

/**
 * What is whole in a damaged article file: its facts, and every claim and event that still fits its shape; null where the facts are lost,
 * for without them nothing says which text the claims belong to. The file itself is for the caller to keep.
 */
export function salvage(text: string, version: number): ArticleFile | null {
  const [facts] = objectsAfter(text, 'article')
  const article = articleSchema.safeParse(facts)
  if (!article.success) return null
  const claims = [...objectsAfter(text, 'claims')].flatMap((json) => {
    const claim = claimSchema.safeParse(json)
    return claim.success && claim.data.articleId === article.data.id ? [claim.data] : []
  })
  const events = [...objectsAfter(text, 'events')].flatMap((json) => {
    const event = claimEventSchema.safeParse(json)
    return event.success ? [event.data] : []
  })
  const quotedAddedBy = /"addedBy": ("(?:[^"\\]|\\.)*")/.exec(text)?.[1]
  const addedBy = quotedAddedBy === undefined ? null : tryParse(quotedAddedBy)
  return { schemaVersion: version, addedBy: typeof addedBy === 'string' ? addedBy : '', article: article.data, claims: inReadingOrder(claims), events }
}
