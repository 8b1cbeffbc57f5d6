import { createHash } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Article } from '../../core/model/article.ts'
import { anchorAt } from '../../core/model/anchor.ts'
import type { Claim } from '../../core/model/claim.ts'
import type { NewArticle } from '../../core/store/index.ts'

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** A new empty folder of the system's for temporary files. */
export const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'tahqiq-store-'))

/** A claim over `text.slice(start, end)`. */
export function claimOn(articleId: string, id: string, text: string, start: number, end: number, fields: Partial<Claim> = {}): Claim {
  return {
    id, articleId, kind: 'casualty', measure: 'killed', figure: { value: 12, min: 12, max: 12, qualifier: 'exact', unit: 'person' }, who: [],
    mentions: [{ anchor: anchorAt(text, start, end), attribution: null, orphaned: false }], attribution: null, place: null, asOf: null, scope: null, basis: null, modality: 'asserted',
    subsetOf: null, actor: null, aid: null, score: 0.8, reasons: ['source-named'], flags: [], origin: { by: 'extraction', rule: 'count-verb' }, workflow: 'new',
    verdict: 'unverified', confidence: null, note: '', sources: [], assignee: null, formerIds: [], createdAt: '2026-11-01T08:00:00.000Z', updatedAt: '2026-11-01T08:00:00.000Z', ...fields
  }
}

export function articleWith(id: string, text: string, fields: Partial<Article> = {}): Article {
  return {
    id, title: `Article ${id}`, language: 'ar', direction: 'rtl', publisher: null, author: null, url: null, publishedAt: '2026-10-31', importedAt: `2026-11-01T08:00:00.000Z`,
    original: { name: `${id}.txt`, format: 'txt', encoding: 'utf-8', sha256: sha256(text), sizeBytes: Buffer.byteLength(text) }, textSha256: sha256(text), textLength: text.length, pageStarts: [], ...fields
  }
}

/** An article whose text has one sentence a claim, Arabic as most are. Claims are called `<id>-c1`, `<id>-c2` and so on. */
export function newArticle(id: string, claimCount = 3, fields: Partial<Article> = {}): NewArticle {
  const sentences = Array.from({ length: claimCount }, (_, i) => `وقتل ${i + 1} أشخاص في الغارة رقم ${i + 1} بحسب وزارة الصحة.`)
  const text = `${sentences.join('\n')}\n`
  let at = 0
  const claims = sentences.map((sentence, i) => {
    const start = at + sentence.indexOf('قتل')
    const end = at + sentence.indexOf('أشخاص') + 'أشخاص'.length
    at += sentence.length + 1
    return claimOn(id, `${id}-c${i + 1}`, text, start, end)
  })
  return { article: articleWith(id, text, fields), text, claims, originalBytes: null }
}
