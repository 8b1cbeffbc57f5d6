import type { ExtractedArticle } from '../../core/workbench/text-commands.ts'
import { csvRow } from './csv.ts'
import { figureText } from './figure-text.ts'
import { shortened, table } from './table.ts'

export const EXTRACT_FORMATS = ['jsonl', 'json', 'csv', 'table'] as const
export type ExtractFormat = (typeof EXTRACT_FORMATS)[number]

/** What extraction read in one file. */
export interface ExtractedFile extends ExtractedArticle { file: string }

/** A writer of extracted files one after another: `start`, then each file's text, then `end`. */
export interface ExtractWriter { start: string; file(extracted: ExtractedFile): string; end: string }

/** The published JSON of a file: the fields and their order are a contract. */
const published = ({ file, language, title, claims }: ExtractedFile) => ({
  file,
  language,
  title,
  claims: claims.map((claim) => ({
    id: claim.id, kind: claim.kind, measure: claim.measure, figure: claim.figure, who: claim.who, place: claim.place, asOf: claim.asOf, modality: claim.modality,
    attribution: claim.attribution, subsetOf: claim.subsetOf, score: claim.score, rule: claim.rule, mentions: claim.mentions, reasons: claim.reasons, flags: claim.flags,
    scope: claim.scope, basis: claim.basis, aid: claim.aid
  }))
})

const CSV_COLUMNS = [
  'file', 'language', 'title', 'claim', 'kind', 'measure', 'value', 'min', 'max', 'qualifier', 'unit', 'who', 'place', 'asOf', 'modality',
  'attribution', 'attributionKind', 'subsetOf', 'score', 'rule', 'start', 'end', 'quote', 'scope', 'basis', 'donor', 'recipient', 'sector', 'form'
]

/** One row a mention, so that every place in the text has its row; a claim's mentions share its id. */
const csvRows = ({ file, language, title, claims }: ExtractedFile): string =>
  claims.flatMap((claim) => claim.mentions.map((mention) => {
    const { value, min, max, qualifier, unit } = claim.figure
    const attribution = mention.attribution ?? claim.attribution
    return csvRow([
      file, language, title, claim.id, claim.kind, claim.measure, value, min, max, qualifier, unit, claim.who.join(' '), claim.place?.name ?? null, claim.asOf, claim.modality,
      attribution?.text ?? null, attribution?.kind ?? null, claim.subsetOf, claim.score, claim.rule, mention.start, mention.end, mention.quote,
      claim.scope, claim.basis, claim.aid?.donor ?? null, claim.aid?.recipient ?? null, claim.aid?.sector ?? null, claim.aid?.form ?? null
    ])
  })).join('')

const asTable = ({ file, language, title, claims }: ExtractedFile): string => {
  const rows = claims.map((claim) => [
    claim.id, claim.measure, figureText(claim.figure), claim.modality === 'asserted' ? '' : claim.modality, claim.subsetOf ?? '', claim.score.toFixed(2),
    claim.mentions.map((mention) => `${mention.start}–${mention.end}`).join(' '), shortened(claim.mentions[0]?.quote ?? '', 40), shortened(claim.attribution?.text ?? '', 50)
  ])
  return `${file}  [${language}]  ${shortened(title, 80)}\n${rows.length === 0 ? 'no figures found\n' : table(['claim', 'measure', 'figure', 'modality', 'subset of', 'score', 'at', 'quote', 'attribution'], rows)}\n`
}

/** The writer of each format of `tahqiq extract`. */
export function extractWriter(format: ExtractFormat): ExtractWriter {
  if (format === 'csv') return { start: csvRow(CSV_COLUMNS), file: csvRows, end: '' }
  if (format === 'table') return { start: '', file: asTable, end: '' }
  if (format === 'jsonl') return { start: '', file: (extracted) => `${JSON.stringify(published(extracted))}\n`, end: '' }
  let isFirst = true
  return {
    start: '[',
    file: (extracted) => {
      const text = `${isFirst ? '' : ','}\n${JSON.stringify(published(extracted), null, 2)}`
      isFirst = false
      return text
    },
    end: '\n]\n'
  }
}
