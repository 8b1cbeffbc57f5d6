import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Claim } from '../../../core/model/claim.ts'
import { figureInWords } from '../../format/figure-words.ts'

/** How many claims are listed at once; the search box reaches the rest. */
const LISTED = 100

interface Props { claim: Claim; others: readonly Claim[]; readOnly: boolean; onChange: (subsetOf: string | null) => void }

/** Which figure of the article a claim is a part of. The figures are put in words when the list is opened: a long report holds thousands. */
export function WholeField({ claim, others, readOnly, onChange }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const listed = open ? others : others.filter(({ id }) => id === claim.subsetOf)
  const data = listed.map(({ id, figure, measure }) => ({ value: id, label: `${figureInWords(figure)} · ${t(`measure.${measure}`)}` }))
  return <Select label={t('inspector.subsetOf')} disabled={readOnly} clearable searchable limit={LISTED} value={claim.subsetOf} placeholder={t('inspector.subsetNone')} data={data} onDropdownOpen={() => setOpen(true)} onDropdownClose={() => setOpen(false)} onChange={onChange} />
}
