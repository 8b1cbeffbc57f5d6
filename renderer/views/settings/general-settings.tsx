import { SegmentedControl, Slider, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Preferences } from '../../../core/contract/calls.ts'
import type { UiLanguage } from '../../../core/model/language.ts'
import { UNNAMED_REVIEWER } from '../../../core/model/reviewer.ts'
import { formatNumber } from '../../format/numbers.ts'
import { CommitField } from '../../parts/commit-field.tsx'
import { changePreferences, usePreferences, useSession } from '../../state/session.ts'
import classes from './settings.module.css'

function Row({ label, children }: { label: string; children: ReactNode }) {
  return <div className={classes.row}><span>{label}</span>{children}</div>
}

/** Choices kept on this machine. */
export function GeneralSettings() {
  const { t } = useTranslation()
  const preferences = usePreferences()
  const language = useSession((session) => session.language)
  const version = useSession((session) => session.info?.version ?? '')
  const [size, setSize] = useState(preferences?.fontSize ?? 18)
  if (preferences === null) return null
  const set = (patch: Partial<Preferences>): void => { void changePreferences(patch) }
  return (
    <div className={classes.form}>
      <Row label={t('settings.language')}><SegmentedControl aria-label={t('settings.language')} value={language} onChange={(value: UiLanguage) => set({ language: value })} data={[{ value: 'ar' as const, label: t('settings.languageAr') }, { value: 'en' as const, label: t('settings.languageEn') }]} /></Row>
      <Row label={t('settings.theme')}><SegmentedControl aria-label={t('settings.theme')} value={preferences.theme} onChange={(theme: Preferences['theme']) => set({ theme })} data={(['light', 'dark', 'auto'] as const).map((value) => ({ value, label: t(`settings.${value}`) }))} /></Row>
      <Row label={t('settings.digits')}><SegmentedControl aria-label={t('settings.digits')} value={preferences.digits} onChange={(digits: Preferences['digits']) => set({ digits })} data={[{ value: 'latin' as const, label: t('settings.latin') }, { value: 'arabic-indic' as const, label: t('settings.arabicIndic') }]} /></Row>
      <Row label={t('settings.fontSize')}><Slider min={12} max={32} step={1} value={size} onChange={setSize} onChangeEnd={(fontSize) => set({ fontSize })} thumbLabel={t('settings.fontSize')} label={formatNumber(size)} /></Row>
      <p className={classes.sample} lang="ar" dir="rtl" style={{ fontSize: size }}>أبجد هوز 252 · Abc 1,170</p>
      <CommitField label={t('settings.reviewer')} description={t('settings.reviewerHint')} value={preferences.reviewer === UNNAMED_REVIEWER ? '' : preferences.reviewer} maxLength={200} onCommit={(reviewer) => set({ reviewer })} />
      <Text size="xs" c="dimmed">{t('app.name')} · {t('settings.version', { version })}</Text>
    </div>
  )
}
