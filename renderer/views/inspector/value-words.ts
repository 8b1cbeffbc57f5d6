import i18next from 'i18next'
import { attributionSchema } from '../../../core/model/attribution.ts'
import type { Claim } from '../../../core/model/claim.ts'
import { claimSchema, placeSchema } from '../../../core/model/claim.ts'
import { figureSchema } from '../../../core/model/figure.ts'
import { heldPassageSchema } from '../../../core/model/held-passage.ts'
import { sourceSchema } from '../../../core/model/source.ts'
import { formatDate } from '../../format/dates.ts'
import { figureInWords } from '../../format/figure-words.ts'

const VOCABULARIES = new Set(['kind', 'measure', 'verdict', 'workflow', 'confidence', 'modality', 'scope', 'basis'])

const parted = (parts: readonly (string | null | undefined)[]): string => parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ')

function sourceInWords(value: unknown): string {
  const source = sourceSchema.safeParse(value).data
  if (source === undefined) return ''
  return parted([source.title, source.publisher, i18next.t(`stance.${source.stance}`), source.figure === null ? null : figureInWords(source.figure), source.quote])
}

function actorInWords(value: unknown): string {
  const actor = claimSchema.shape.actor.safeParse(value).data
  return actor ? parted([actor.name, i18next.t(actor.role === 'known' ? 'inspector.actorKnown' : 'inspector.actorSuspected')]) : ''
}

function aidInWords(value: unknown): string {
  const aid = claimSchema.shape.aid.safeParse(value).data
  if (!aid) return ''
  return parted([aid.donor, aid.recipient, aid.sector && i18next.t(`inspector.sectors.${aid.sector}`), aid.form && i18next.t(`inspector.forms.${aid.form}`), aid.priceYear === null ? null : String(aid.priceYear)])
}

const claimInWords = ({ figure, measure, verdict }: Claim): string => `${figureInWords(figure)} · ${i18next.t(`measure.${measure}`)} · ${i18next.t(`verdict.${verdict}`)}`

/** Passages, a line each, with the claim that each is in and the first words of what was noted on it, which tell claims of one figure apart. */
function passagesInWords(value: unknown): string {
  return (heldPassageSchema.array().safeParse(value).data ?? []).map(({ quote, attribution, claim }) => {
    if (claim === null) return i18next.t('review.inNoClaim', { quote })
    const note = claim.note.length > 40 ? `${claim.note.slice(0, 40)}…` : claim.note
    return i18next.t('review.inClaim', { quote, claim: parted([claimInWords(claim), attribution ?? claim.attribution?.text, note]) })
  }).join('\n')
}

/** Which figure a claim is a part of: the claim itself, or its id. */
function wholeInWords(value: unknown, claimOf: (claimId: string) => Claim | undefined): string {
  const whole = typeof value === 'string' ? claimOf(value) : claimSchema.safeParse(value).data
  return whole === undefined ? i18next.t('inspector.otherClaim') : `${figureInWords(whole.figure)} · ${i18next.t(`measure.${whole.measure}`)}`
}

/**
 * A field's value as history and conflicts show it: in words where the domain has them, shortened where it is long; empty for nothing. `claimOf` finds a claim
 * that a value names by its id.
 */
export function valueInWords(field: string, value: unknown, claimOf: (claimId: string) => Claim | undefined = () => undefined): string {
  if (value === null || value === undefined || value === '') return ''
  if (VOCABULARIES.has(field) && typeof value === 'string' && i18next.exists(`${field}.${value}`)) return i18next.t(`${field}.${value}` as 'kind.aid')
  if (field === 'figure') {
    const figure = figureSchema.safeParse(value)
    if (figure.success) return figureInWords(figure.data)
  }
  if (field === 'subsetOf') return wholeInWords(value, claimOf)
  if (field === 'attribution') return attributionSchema.safeParse(value).data?.text ?? ''
  if (field === 'place') return placeSchema.safeParse(value).data?.name ?? ''
  if (field === 'asOf' && typeof value === 'string') return formatDate(value)
  if (field === 'who' && Array.isArray(value)) return value.map((who) => (i18next.exists(`who.${who}`) ? i18next.t(`who.${who}` as 'who.child') : String(who))).join(i18next.language === 'ar' ? '، ' : ', ')
  if (field === 'sources' && Array.isArray(value)) return value.map((source) => sourceSchema.safeParse(source).data?.title ?? '').filter((title) => title !== '').join(' · ')
  if (field.startsWith('sources.')) return sourceInWords(value)
  if (field === 'actor') return actorInWords(value)
  if (field === 'aid') return aidInWords(value)
  if (field === '*') {
    const claim = claimSchema.safeParse(value)
    if (claim.success) return claimInWords(claim.data)
  }
  if (field.startsWith('mentions.')) return passagesInWords(value)
  if (field === 'mentions' && Array.isArray(value)) return i18next.t('count.mentions', { count: value.length })
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 160 ? `${text.slice(0, 160)}…` : text
}
