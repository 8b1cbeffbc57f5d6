import i18next from 'i18next'
import { attributionSchema } from '../../../core/model/attribution.ts'
import { claimSchema, placeSchema } from '../../../core/model/claim.ts'
import { figureSchema } from '../../../core/model/figure.ts'
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

/** A field's value as history and conflicts show it: in words where the domain has them, shortened where it is long; empty for nothing. */
export function valueInWords(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (VOCABULARIES.has(field) && typeof value === 'string' && i18next.exists(`${field}.${value}`)) return i18next.t(`${field}.${value}` as 'kind.aid')
  if (field === 'figure') {
    const figure = figureSchema.safeParse(value)
    if (figure.success) return figureInWords(figure.data)
  }
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
    if (claim.success) return `${figureInWords(claim.data.figure)} · ${i18next.t(`measure.${claim.data.measure}`)} · ${i18next.t(`verdict.${claim.data.verdict}`)}`
  }
  if (field === 'mentions' && Array.isArray(value)) return i18next.t('count.mentions', { count: value.length })
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 160 ? `${text.slice(0, 160)}…` : text
}
