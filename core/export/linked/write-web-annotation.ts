import type { Claim } from '../../model/claim.ts'
import type { Article } from '../../model/article.ts'
import type { Report, ReportEntry } from '../../report/index.ts'
import type { Writer } from '../writer.ts'
import type { CodePoints } from './code-points.ts'
import { codePointsOf } from './code-points.ts'
import { OURS, articleIri, mentionIri } from './names.ts'

/**
 * The W3C context and our terms beside it: `claim` and `mention` hold what the model has and Web Annotation has no term for, as JSON;
 * `utf16Start` and `utf16End` are the position in UTF-16 code units, as editors on the web count, beside W3C's code points.
 */
export const ANNOTATION_CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    tahqiq: OURS,
    claim: { '@id': 'tahqiq:claim', '@type': '@json' },
    mention: { '@id': 'tahqiq:mention', '@type': '@json' },
    articleId: 'tahqiq:articleId',
    utf16Start: { '@id': 'tahqiq:utf16Start', '@type': 'xsd:nonNegativeInteger' },
    utf16End: { '@id': 'tahqiq:utf16End', '@type': 'xsd:nonNegativeInteger' }
  }
]

function bodiesOf(entry: ReportEntry, report: Report): object[] {
  const { claim } = entry
  const text = (purpose: string, value: string, more: object) => ({ type: 'TextualBody', purpose, value, ...more })
  const plain = { format: 'text/plain', language: report.language }
  return [
    text('describing', entry.statement, plain),
    text('assessing', entry.verdictWord, plain),
    text('tagging', `${claim.kind}/${claim.measure}`, { format: 'text/plain' }),
    ...(claim.note === '' ? [] : [text('commenting', claim.note, { format: 'text/markdown' })])
  ]
}

function targetOf(article: Article, anchor: Claim['mentions'][number]['anchor'], orphaned: boolean, codePoints: CodePoints): object {
  const quote = { type: 'TextQuoteSelector', exact: anchor.quote, prefix: anchor.prefix, suffix: anchor.suffix }
  const position = {
    type: 'TextPositionSelector', start: codePoints.fromUtf16(anchor.start), end: codePoints.fromUtf16(anchor.end), utf16Start: anchor.start, utf16End: anchor.end
  }
  return {
    type: 'SpecificResource',
    source: {
      id: article.url || articleIri(article.id), type: 'Text', format: 'text/plain', language: article.language, textDirection: article.direction, label: article.title, articleId: article.id
    },
    // An orphan's position is that of a text which is no more: only its quote can still be looked for.
    selector: orphaned ? [quote] : [quote, position]
  }
}

/** Writes every mention of every claim as an annotation in one W3C Web Annotation collection. */
export const writeWebAnnotation: Writer = async (report, output) => {
  const texts = new Map(report.articles.map(({ article, text }) => [article.id, text]))
  const total = report.groups.reduce((n, group) => n + group.entries.reduce((m, { claim }) => m + claim.mentions.length, 0), 0)
  const collection = `${OURS}workspace:${encodeURIComponent(report.workspace.id)}:annotations`
  const head = {
    '@context': ANNOTATION_CONTEXT,
    id: collection,
    type: 'AnnotationCollection',
    label: report.title,
    created: report.generatedAt,
    ...(report.generatedBy === '' ? {} : { creator: { type: 'Person', name: report.generatedBy } }),
    generator: { type: 'Software', name: `Tahqiq ${report.version}` },
    total
  }
  await output.text(`${JSON.stringify(head, null, 2).slice(0, -2)},\n  "first": { "id": ${JSON.stringify(`${collection}:1`)}, "type": "AnnotationPage", "partOf": ${JSON.stringify(collection)}, "startIndex": 0, "items": [`)
  let first = true
  // One article's at a time: grouped otherwise than by article, a report may go back and forth between texts.
  let measured: { articleId: string; codePoints: CodePoints } = { articleId: '', codePoints: codePointsOf('') }
  for (const group of report.groups) {
    for (const entry of group.entries) {
      const { mentions, ...claim } = entry.claim
      const { article } = entry
      if (measured.articleId !== article.id) measured = { articleId: article.id, codePoints: codePointsOf(texts.get(article.id) ?? '') }
      for (const [i, { anchor, attribution, orphaned }] of mentions.entries()) {
        const annotation = {
          id: mentionIri(claim.id, i), type: 'Annotation', motivation: 'assessing', created: claim.createdAt, modified: claim.updatedAt,
          body: bodiesOf(entry, report),
          target: targetOf(article, anchor, orphaned, measured.codePoints),
          ...(i === 0 ? { claim } : {}),
          mention: { attribution, orphaned, ...(orphaned ? { start: anchor.start, end: anchor.end } : {}) }
        }
        await output.text(`${first ? '' : ','}\n    ${JSON.stringify(annotation)}`)
        first = false
      }
      output.step(1)
    }
  }
  await output.text('\n  ] }\n}\n')
}
