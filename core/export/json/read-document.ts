import { failure } from '../../model/error.ts'
import type { Statement } from '../../model/wording/statement.ts'
import { statement } from '../../model/wording/statement.ts'
import type { Interchange } from '../interchange/interchange.ts'
import { DOCUMENT_VERSION, documentSchema } from './document.ts'

/** Reads our own JSON; throws AppError version-too-new for one of a later program, damaged-file with the first place that does not fit for any other. */
export function readDocument(value: Record<string, unknown>, name: string): Interchange {
  const version = value['formatVersion']
  if (typeof version === 'number' && version > DOCUMENT_VERSION) {
    throw failure('version-too-new/export', { name, version, known: DOCUMENT_VERSION })
  }
  const parsed = documentSchema.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const place = issue?.path.map(String).join('.') ?? ''
    throw failure('damaged-file/export', { name, place: place || 'the document', reason: issue?.message ?? 'not valid' }, { cause: parsed.error })
  }
  const { articles, claims, events } = parsed.data
  const notCarried: Statement[] = []
  const evidence = claims.reduce((n, claim) => n + claim.sources.reduce((m, source) => m + source.evidence.length, 0), 0)
  if (evidence > 0) notCarried.push(statement('lacks/evidence', { count: evidence }))
  if (events === null) notCarried.push(statement('lacks/history'))
  const textless = articles.filter(({ text }) => text === null).length
  if (textless > 0) notCarried.push(statement('lacks/texts', { count: textless }))
  return {
    format: 'json',
    articles: articles.map(({ text, ...article }) => ({ id: article.id, article, text, title: article.title, url: article.url, language: article.language })),
    claims,
    events: events ?? [],
    notCarried
  }
}
