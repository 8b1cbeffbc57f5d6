import { Group, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Figure } from '../../core/model/figure.ts'
import { boundsOf, isCurrency, QUALIFIERS } from '../../core/model/figure.ts'
import type { Qualifier } from '../../core/model/figure.ts'
import { unitName } from '../../core/model/unit-words.ts'
import { formatNumber, localeTag, notationLanguage, parseTypedNumber } from '../format/numbers.ts'
import { useCommitOnLeaving } from './leaving.ts'

/** Currencies that aid is most often given in; any other ISO 4217 code of a figure is offered too. */
const CURRENCIES = ['USD', 'EUR', 'GBP', 'SAR', 'AED', 'QAR', 'KWD', 'EGP', 'ILS', 'UAH', 'SYP', 'YER', 'SDG', 'TRY', 'JPY', 'CAD', 'CHF']

/** What is counted or measured most often, by hand too; any other unit of a figure is offered beside them. */
const COUNTED = ['person', 'family', 'item', 'truck', 'tonne']

interface NumberFieldProps { label: string; value: number | null; disabled?: boolean; caretAtFirst?: boolean; live: boolean; placeholder?: string; onCommit: (value: number | null) => void }

/** A number in digits of any script; taken when the field is left or, with `live`, as it is typed. */
function NumberField({ label, value, disabled = false, caretAtFirst = false, live, placeholder = '', onCommit }: NumberFieldProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const parsed = typed === null ? value : parseTypedNumber(typed)
  const commit = (): void => {
    if (typed === null || parsed === undefined) return
    if (parsed !== value) onCommit(parsed)
    setTyped(null)
  }
  useCommitOnLeaving(() => { if (!live) commit() })
  return (
    <TextInput
      label={label} disabled={disabled} data-autofocus={caretAtFirst || undefined} dir="ltr" placeholder={placeholder} inputMode="decimal" style={{ flex: 1, minWidth: 0 }}
      value={typed ?? (value === null ? '' : formatNumber(value))} error={parsed === undefined ? t('inspector.badNumber') : null}
      onChange={(event) => {
        const text = event.currentTarget.value
        setTyped(text)
        const now = parseTypedNumber(text)
        if (live && now !== undefined) onCommit(now)
      }}
      onBlur={commit} onKeyDown={(event) => { if (event.key === 'Enter') commit(); if (event.key === 'Escape' && typed !== null && !live) { event.stopPropagation(); setTyped(null) } }}
    />
  )
}

interface Props {
  figure: Figure
  disabled?: boolean
  /** In a form that is sent as a whole, numbers count as they are typed: its button must not wait for a field to be left. */
  live?: boolean
  /** Whether the value takes the caret when a dialog with it opens. */
  caretAtFirst?: boolean
  onChange: (figure: Figure) => void
}

/** The parts of a figure. Changing the value or the qualifier sets the bounds that follow from them; they can then be corrected. */
export function FigureFields({ figure, disabled = false, live = false, caretAtFirst = false, onChange }: Props) {
  const { t } = useTranslation()
  const currencyNames = new Intl.DisplayNames(localeTag(), { type: 'currency' })
  const codes = isCurrency(figure.unit) && !CURRENCIES.includes(figure.unit) ? [figure.unit, ...CURRENCIES] : CURRENCIES
  const plain = [
    ...[...new Set([...COUNTED, ...(figure.unit === null || isCurrency(figure.unit) || figure.unit === 'percent' ? [] : [figure.unit])])].map((unit) => ({ value: unit, label: unitName(unit, notationLanguage()).replace(/^./u, (first) => first.toUpperCase()) })),
    { value: 'percent', label: t('inspector.percentUnit') },
    { value: '', label: t('inspector.noUnit') }
  ]
  const units = [...plain, ...codes.map((code) => ({ value: code, label: `${currencyNames.of(code) ?? code} (${code})` }))]
  const unbound = figure.qualifier === 'between' || figure.qualifier === 'vague'
  return (
    <>
      <Group gap={8} wrap="nowrap" align="flex-start">
        <Select label={t('inspector.qualifier')} disabled={disabled} allowDeselect={false} style={{ flex: 1, minWidth: 0 }} value={figure.qualifier} data={QUALIFIERS.map((value) => ({ value, label: t(`qualifier.${value}`) }))}
          onChange={(value) => {
            if (value === null) return
            const qualifier = value as Qualifier
            if (qualifier === 'between' || qualifier === 'vague') onChange({ ...figure, qualifier, value: null, min: figure.min ?? figure.value, max: figure.max ?? figure.value })
            else {
              const value = figure.value ?? figure.min ?? figure.max
              onChange({ ...figure, qualifier, value, ...(value === null ? { min: null, max: null } : boundsOf(value, qualifier)) })
            }
          }} />
        <NumberField label={t('inspector.value')} live={live} caretAtFirst={caretAtFirst} disabled={disabled || unbound} value={figure.value} placeholder={unbound ? t('inspector.vagueValue') : ''} onCommit={(value) => onChange(value === null ? { ...figure, value } : { ...figure, value, ...boundsOf(value, figure.qualifier) })} />
      </Group>
      <Group gap={8} wrap="nowrap" align="flex-start">
        <NumberField label={t('inspector.min')} live={live} disabled={disabled} value={figure.min} onCommit={(min) => onChange({ ...figure, min })} />
        <NumberField label={t('inspector.max')} live={live} disabled={disabled} value={figure.max} onCommit={(max) => onChange({ ...figure, max })} />
      </Group>
      <Select label={t('inspector.unit')} disabled={disabled} searchable allowDeselect={false} value={figure.unit ?? ''} data={units} onChange={(value) => onChange({ ...figure, unit: value === '' || value === null ? null : value })} />
    </>
  )
}
