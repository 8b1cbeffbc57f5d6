import { attributionSchema } from '../model/attribution.ts'
import { BASES, MODALITIES, SCOPES, mentionSchema, placeSchema } from '../model/claim.ts'
import type { ClaimEvent } from '../model/claim-event.ts'
import { figureSchema } from '../model/figure.ts'
import { KINDS, MEASURES, WHO } from '../model/kind.ts'
import type { UiLanguage } from '../model/language.ts'
import { UNNAMED_REVIEWER } from '../model/reviewer.ts'
import { sourceSchema } from '../model/source.ts'
import { CONFIDENCES, VERDICTS, VERDICT_SCALE, WORKFLOW_STATES } from '../model/verdict.ts'
import { formatFigure } from './format-figure.ts'
import type { ValueStyle } from './format-value.ts'
import { formatDate, formatNumber } from './format-value.ts'
import { phrase } from './phrases.ts'
import type { EntryChange } from './report.ts'
import type { Bilingual } from './words.ts'
import { ACTION_WORDS, BASIS_WORDS, CONFIDENCE_WORDS, FIELD_WORDS, KIND_WORDS, MEASURE_WORDS, MODALITY_WORDS, SCOPE_WORDS, TOGETHER_WORDS, WHO_WORDS, WORKFLOW_WORDS } from './words.ts'

type Json = ClaimEvent['changes'][number]['from']

const tableOf = <Name extends string>(names: readonly Name[], words: Record<Name, Bilingual>): ReadonlyMap<string, Bilingual> => new Map(names.map((name) => [name, words[name]]))

/** The words of each field whose values are a vocabulary. */
const VOCABULARIES: Record<string, ReadonlyMap<string, Bilingual>> = {
  kind: tableOf(KINDS, KIND_WORDS),
  measure: tableOf(MEASURES, MEASURE_WORDS),
  scope: tableOf(SCOPES, SCOPE_WORDS),
  basis: tableOf(BASES, BASIS_WORDS),
  modality: tableOf(MODALITIES, MODALITY_WORDS),
  workflow: tableOf(WORKFLOW_STATES, WORKFLOW_WORDS),
  verdict: tableOf(VERDICTS, VERDICT_SCALE),
  confidence: tableOf(CONFIDENCES, CONFIDENCE_WORDS)
}

const tableOfWho: ReadonlyMap<string, Bilingual> = tableOf(WHO, WHO_WORDS)

const shorten = (text: string): string => (text.length <= 120 ? text : `${Array.from(text.slice(0, 118)).slice(0, -1).join('')}…`)

/** What an item of a list is called: a source by its title, a mention by its passage, a word of a vocabulary by its name. */
function itemInWords(field: string, item: Json, language: UiLanguage): string {
  if (field === 'who' && typeof item === 'string') return tableOfWho.get(item)?.[language] ?? item
  const source = field === 'sources' ? sourceSchema.safeParse(item).data : undefined
  const mention = field === 'mentions' ? mentionSchema.safeParse(item).data : undefined
  return source?.title ?? mention?.anchor.quote ?? (typeof item === 'string' ? item : JSON.stringify(item))
}

/** A field's value in words; a value whose shape is not known is written as shortened text. */
function valueInWords(field: string, value: Json, style: ValueStyle): string {
  const { language } = style
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return phrase('empty', language)
  if (typeof value === 'string') return VOCABULARIES[field]?.get(value)?.[language] ?? (field === 'asOf' ? formatDate(value, style) : shorten(value))
  if (typeof value === 'number') return formatNumber(value, style)
  if (Array.isArray(value)) return shorten(value.map((item) => itemInWords(field, item, language)).join(language === 'ar' ? '؛ ' : '; '))
  if (field === 'figure') {
    const figure = figureSchema.safeParse(value)
    if (figure.success) return formatFigure(figure.data, style)
  }
  if (field === 'attribution') {
    const attribution = attributionSchema.safeParse(value)
    if (attribution.success) return attribution.data.text
  }
  if (field === 'place') {
    const place = placeSchema.safeParse(value)
    if (place.success) return place.data.name
  }
  return shorten(JSON.stringify(value))
}

/** A claim's history in words, oldest first; that a claim came or went is said by the action and needs no values. */
export function historyInWords(events: readonly ClaimEvent[], style: ValueStyle): EntryChange[] {
  const fieldWord = (field: string, language: UiLanguage) => FIELD_WORDS[field]?.[language] ?? field
  return events.map((event) => ({
    at: formatDate(event.at, style, true),
    by: reviewerInWords(event.by, style.language),
    action: (event.together && event.action !== 'undo' && event.action !== 'redo' ? TOGETHER_WORDS[event.together.how] : ACTION_WORDS[event.action])[style.language],
    changes: event.changes
      .filter((change) => change.field !== '*' && change.field !== 'formerIds' && change.field !== 'reasons')
      .map((change) => ({
        field: fieldWord(change.field, style.language),
        from: valueInWords(change.field, change.from, style),
        to: valueInWords(change.field, change.to, style)
      }))
  }))
}

/** An analyst's name, in words for one who gave none. */
export const reviewerInWords = (name: string, language: UiLanguage): string => (name === UNNAMED_REVIEWER ? phrase('unnamed', language) : name)

/** Who last gave the claim the verdict it has, and when; null when the events do not say. */
export function decisionOf(events: readonly ClaimEvent[], verdict: string): { by: string; at: string } | null {
  for (let i = events.length - 1; i >= 0; i--) {
    const event = events[i]
    const change = event?.changes.find(({ field }) => field === 'verdict')
    if (event && change?.to === verdict) return { by: event.by, at: event.at }
  }
  return null
}
