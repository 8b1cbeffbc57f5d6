import { AppError } from '../../model/error.ts'
import type { Interchange } from '../interchange/interchange.ts'
import { DOCUMENT_VERSION, documentSchema } from './document.ts'

/** Reads our own JSON; throws AppError version-too-new for one of a later program, damaged-file with the first place that does not fit for any other. */
export function readDocument(value: Record<string, unknown>, name: string): Interchange {
  const version = value['formatVersion']
  if (typeof version === 'number' && version > DOCUMENT_VERSION) {
    throw new AppError('version-too-new', `${name} was written by a newer version of Tahqiq. Update this one to read it.`, { name, version, known: DOCUMENT_VERSION })
  }
  const parsed = documentSchema.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const place = issue?.path.map(String).join('.') ?? ''
    throw new AppError('damaged-file', `${name} is not a whole Tahqiq export: ${place || 'the document'}: ${issue?.message ?? 'not valid'}.`, { name, place }, { cause: parsed.error })
  }
  const { articles, claims, events } = parsed.data
  const notCarried: string[] = []
  const evidence = claims.reduce((n, claim) => n + claim.sources.reduce((m, source) => m + source.evidence.length, 0), 0)
  if (evidence > 0) notCarried.push(`${evidence} attached evidence ${evidence === 1 ? 'file is' : 'files are'} named but not contained in the file; an evidence package contains them.`)
  if (events === null) notCarried.push('The history of the claims was left out when the file was written.')
  const textless = articles.filter(({ text }) => text === null).length
  if (textless > 0) notCarried.push(`The texts of ${textless} ${textless === 1 ? 'article were' : 'articles were'} left out when the file was written.`)
  return {
    format: 'json',
    articles: articles.map(({ text, ...article }) => ({ id: article.id, article, text, title: article.title, url: article.url, language: article.language })),
    claims,
    events: events ?? [],
    notCarried
  }
}
