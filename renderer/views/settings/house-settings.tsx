import { Button, ColorInput, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkspaceState } from '../../../core/contract/calls.ts'
import { typedAddress } from '../../format/typed-address.ts'
import { CommitField } from '../../parts/commit-field.tsx'
import { chooseFiles } from '../../state/dropped-files.ts'
import { showFailure } from '../../state/failures.tsx'
import { changeHouseStyle } from '../../state/house-style.ts'
import classes from './settings.module.css'

const LOGO_TYPES = ['image/png', 'image/jpeg', 'image/svg+xml']
const LOGO_BYTES = 1_500_000

const asDataUrl = (file: File): Promise<string> => new Promise((resolve, reject) => {
  const reader = new FileReader()
  reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''))
  reader.addEventListener('error', () => reject(reader.error ?? new Error(file.name)))
  reader.readAsDataURL(file)
})

/** How reports of this workspace look. */
export function HouseSettings({ workspace }: { workspace: WorkspaceState }) {
  const { t } = useTranslation()
  const house = workspace.workspace.settings.houseStyle
  const [logoRefused, setLogoRefused] = useState(false)
  const chooseLogo = async (): Promise<void> => {
    const [file] = await chooseFiles({ accept: LOGO_TYPES.join(',') })
    if (file === undefined) return
    const isFit = LOGO_TYPES.includes(file.type) && file.size <= LOGO_BYTES
    setLogoRefused(!isFit)
    if (!isFit) return
    await changeHouseStyle({ logo: await asDataUrl(file) })
  }
  const readOnly = workspace.readOnly
  return (
    <div className={classes.form}>
      <Text size="xs" c="dimmed">{t('settings.houseHint')}</Text>
      <CommitField label={t('settings.houseName')} disabled={readOnly} value={house.name} maxLength={200} onCommit={(name) => changeHouseStyle({ name })} />
      <CommitField label={t('settings.houseUrl')} disabled={readOnly} ltr value={house.url ?? ''} maxLength={2000} check={(typed) => (typed === '' || URL.canParse(typedAddress(typed)) ? null : t('sources.badUrl'))} onCommit={(url) => changeHouseStyle({ url: url === '' ? null : typedAddress(url) })} />
      <Group gap="sm" align="center">
        <Text size="xs" fw={500}>{t('settings.logo')}</Text>
        {house.logo !== null && <img className={classes.logo} src={house.logo} alt={t('settings.logo')} />}
        <Button variant="default" disabled={readOnly} onClick={() => { chooseLogo().catch(showFailure) }}>{t('settings.logoChoose')}</Button>
        {house.logo !== null && <Button variant="subtle" color="gray" disabled={readOnly} onClick={() => { void changeHouseStyle({ logo: null }) }}>{t('common.remove')}</Button>}
      </Group>
      {logoRefused && <Text size="xs" c="var(--mantine-color-error)" role="alert">{t('settings.logoBad')}</Text>}
      <ColorInput size="xs" label={t('settings.color')} dir="ltr" disabled={readOnly} format="hex" value={house.accentColor} onChangeEnd={(accentColor) => { if (/^#[0-9a-f]{6}$/i.test(accentColor)) void changeHouseStyle({ accentColor }) }} />
      <CommitField label={t('settings.methodNote')} multiline disabled={readOnly} value={house.methodNote} maxLength={20_000} onCommit={(methodNote) => changeHouseStyle({ methodNote })} />
    </div>
  )
}
