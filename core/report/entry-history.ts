import { attributionSchema } from '../model/attribution.ts'
import type { Claim } from '../model/claim.ts'
import { BASES, MODALITIES, SCOPES, claimSchema, mentionSchema, placeSchema } from '../model/claim.ts'
import type { ClaimEvent } from '../model/claim-event.ts'
import { figureSchema } from '../model/figure.ts'
import { KINDS, MEASURES, WHO } from '../model/kind.ts'
import type { UiLanguage } from '../model/language.ts'
import { UNNAMED_REVIEWER } from '../model/reviewer.ts'
import { sourceSchema } from '../model/source.ts'
import { CONFIDENCES, VERDICTS, VERDICT_SCALE, WORKFLOW_STATES } from '../model/verdict.ts'
import { formatFigure } from './format-figure.ts'
import type { ValueStyle } from './format-value.ts'
import { formatDate, formatNumber, inDigits } from './format-value.ts'
import { phrase } from './phrases.ts'
import type { EntryChange } from './report.ts'
import type { Bilingual } from './words.ts'
import { ACTION_WORDS, BASIS_WORDS, CONFIDENCE_WORDS, FIELD_WORDS, FORM_WORDS, KIND_WORDS, MEASURE_WORDS, MODALITY_WORDS, ROLE_WORDS, SCOPE_WORDS, SECTOR_WORDS, TOGETHER_WORDS, WHO_WORDS, WORKFLOW_WORDS } from './words.ts'

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

/** The claims of an article by id, those that are gone as they last were: what a history speaks of as a whole that a claim was a part of. */
export function claimsEver(claims: readonly Claim[], events: readonly ClaimEvent[]): ReadonlyMap<string, Claim> {
  const gone = events.flatMap(({ changes }) => changes).flatMap(({ field, from }) => (field === '*' && from !== null ? claimSchema.safeParse(from).data ?? [] : []))
  return new Map([...gone, ...claims].map((claim) => [claim.id, claim]))
}

function wholeInWords(whole: Claim | undefined, style: ValueStyle): string {
  if (whole === undefined) return phrase('otherClaim', style.language)
  return `${formatFigure(whole.figure, style)} · ${MEASURE_WORDS[whole.measure][style.language]}`
}

function aidInWords(aid: NonNullable<Claim['aid']>, style: ValueStyle): string {
  const { language } = style
  const facts = [aid.donor, aid.recipient, aid.sector && SECTOR_WORDS[aid.sector][language], aid.form && FORM_WORDS[aid.form][language], aid.priceYear === null ? null : inDigits(String(aid.priceYear), style)]
  return facts.filter((fact) => fact !== null && fact !== '').join(language === 'ar' ? '؛ ' : '; ') || phrase('empty', language)
}

/** A field's value in words; a value whose shape is not known is written as shortened text. */
function valueInWords(field: string, value: Json, style: ValueStyle, wholes: ReadonlyMap<string, Claim>): string {
  const { language } = style
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return phrase('empty', language)
  if (field === 'subsetOf' && typeof value === 'string') return wholeInWords(wholes.get(value), style)
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
  const actor = field === 'actor' ? claimSchema.shape.actor.safeParse(value).data : null
  if (actor) return `${actor.name} (${ROLE_WORDS[actor.role][language]})`
  const aid = field === 'aid' ? claimSchema.shape.aid.safeParse(value).data : null
  if (aid) return aidInWords(aid, style)
  return shorten(JSON.stringify(value))
}

/** Fields that the program works out of others: how they changed with those says nothing to a reader. */
const WORKED_OUT: ReadonlySet<string> = new Set(['*', 'formerIds', 'reasons', 'score', 'flags'])

/** A claim's history in words, oldest first; that a claim came or went is said by the action and needs no values. */
export function historyInWords(events: readonly ClaimEvent[], style: ValueStyle, wholes: ReadonlyMap<string, Claim>): EntryChange[] {
  const fieldWord = (field: string, language: UiLanguage) => FIELD_WORDS[field]?.[language] ?? field
  return events.map((event) => ({
    at: formatDate(event.at, style, true),
    by: reviewerInWords(event.by, style.language),
    action: (event.together && event.action !== 'undo' && event.action !== 'redo' ? TOGETHER_WORDS[event.together.how] : ACTION_WORDS[event.action])[style.language],
    changes: event.changes
      .filter((change) => !WORKED_OUT.has(change.field))
      .map((change) => ({
        field: fieldWord(change.field, style.language),
        from: valueInWords(change.field, change.from, style, wholes),
        to: valueInWords(change.field, change.to, style, wholes)
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
