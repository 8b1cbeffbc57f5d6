import { Group, Loader, SegmentedControl, UnstyledButton } from '@mantine/core'
import { IconBook2, IconFolderOpen, IconFolderPlus, IconPackageImport, IconShieldLock } from '@tabler/icons-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { UiLanguage } from '../../../core/model/language.ts'
import { run } from '../../commands/commands.ts'
import { shortPath } from '../../format/short-path.ts'
import { Bidi } from '../../parts/bidi.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { Logo } from '../../parts/logo.tsx'
import { PathText } from '../../parts/path-text.tsx'
import { changePreferences, usePreferences, useSession } from '../../state/session.ts'
import { openDialog } from '../../state/view.ts'
import { chooseReviewBundle, chooseWorkspace, openBundled, openWorkspace } from '../../state/workspaces.ts'
import { IconSettings } from '@tabler/icons-react'
import classes from './start.module.css'

function Choice({ first = false, icon, title, hint, busy, onClick }: { first?: boolean; icon: ReactNode; title: string; hint: string; busy: boolean; onClick: () => void }) {
  return (
    <UnstyledButton className={classes.choice} data-first={first} disabled={busy} onClick={onClick}>
      <span aria-hidden style={{ color: 'var(--tq-chosen-edge)', flex: 'none' }}>{icon}</span>
      <span><strong>{title}</strong><span className={classes.hint}>{hint}</span></span>
    </UnstyledButton>
  )
}

/** What one sees while no workspace is open. */
export function StartScreen() {
  const { t } = useTranslation()
  const language = useSession((session) => session.language)
  const entering = useSession((session) => session.entering)
  const home = useSession((session) => session.info?.homePath ?? '')
  const recent = usePreferences()?.recentWorkspaces ?? []
  const [busy, setBusy] = useState(false)
  const during = (work: Promise<unknown>): void => {
    setBusy(true)
    void work.finally(() => setBusy(false))
  }
  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <div className={classes.brand}><Logo className={classes.logo} /><h1 className={classes.title}>{t('app.name')} <span style={{ fontWeight: 450, color: 'var(--mantine-color-dimmed)', fontSize: '1.125rem' }}>{t('start.title')}</span></h1></div>
        <p className={classes.lead}>{t('start.lead')}</p>
        <div className={classes.choices}>
          <Choice first busy={busy} icon={<IconBook2 size={26} stroke={1.5} />} title={t('start.bundled')} hint={t('start.bundledHint')} onClick={() => during(openBundled())} />
          <Choice busy={busy} icon={<IconFolderOpen size={24} stroke={1.5} />} title={t('start.open')} hint={t('start.openHint')} onClick={() => during(chooseWorkspace())} />
          <Choice busy={busy} icon={<IconFolderPlus size={24} stroke={1.5} />} title={t('start.create')} hint={t('start.createHint')} onClick={() => openDialog('create-workspace')} />
          <Choice busy={busy} icon={<IconPackageImport size={24} stroke={1.5} />} title={t('start.review')} hint={t('start.reviewHint')} onClick={() => during(chooseReviewBundle())} />
        </div>
        <section className={classes.recent} aria-label={t('start.recent')}>
          <h2 className={classes.recentTitle}>{t('start.recent')}</h2>
          {recent.length === 0 ? <p className={classes.hint} style={{ padding: 0 }}>{t('start.noRecent')}</p> : recent.map(({ path, title }) => (
            <UnstyledButton key={path} className={classes.recentItem} disabled={busy} onClick={() => during(openWorkspace(path))}>
              <strong><Bidi>{title}</Bidi></strong><span className={classes.hint}><PathText path={shortPath(path, home)} title={path} /></span>
            </UnstyledButton>
          ))}
        </section>
        <footer className={classes.foot}>
          {entering ? <Group gap={8} role="status"><Loader size={14} aria-hidden />{t('app.loading')}</Group> : <Group gap={6}><IconShieldLock size={15} aria-hidden />{t('start.offline')}</Group>}
          <Group gap={6}>
            <SegmentedControl size="xs" aria-label={t('settings.language')} value={language} onChange={(value: UiLanguage) => { void changePreferences({ language: value }) }} data={[{ value: 'ar' as const, label: t('settings.languageAr') }, { value: 'en' as const, label: t('settings.languageEn') }]} />
            <IconButton label={t('settings.title')} onClick={() => run('settings.open')}><IconSettings size={17} /></IconButton>
          </Group>
        </footer>
      </div>
    </main>
  )
}
