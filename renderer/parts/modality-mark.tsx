import { Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Modality } from '../../core/model/claim.ts'
import classes from './modality-mark.module.css'

/** Says of a figure that its text does not assert it: denied, planned or conditional. Nothing of one that it asserts. */
export function ModalityMark({ modality }: { modality: Modality }) {
  const { t } = useTranslation()
  if (modality === 'asserted') return null
  return <Tooltip label={t(`modalityTold.${modality}`)}><span className={classes.mark} data-modality={modality}>{t(`modality.${modality}`)}</span></Tooltip>
}
