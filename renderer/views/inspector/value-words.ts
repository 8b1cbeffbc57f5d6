import i18next from 'i18next'
import { attributionSchema } from '../../../core/model/attribution.ts'
import { placeSchema } from '../../../core/model/claim.ts'
import { figureSchema } from '../../../core/model/figure.ts'
import { sourceSchema } from '../../../core/model/source.ts'
import { formatDate } from '../../format/dates.ts'
import { figureInWords } from '../../format/figure-words.ts'

const VOCABULARIES = new Set(['kind', 'measure', 'verdict', 'workflow', 'confidence', 'modality', 'scope', 'basis'])

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
  if (field === 'mentions' && Array.isArray(value)) return i18next.t('count.mentions', { count: value.length })
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 160 ? `${text.slice(0, 160)}…` : text
}
