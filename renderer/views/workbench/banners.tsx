import { Button, TextInput } from '@mantine/core'
import { IconAlertTriangle, IconEyeglass, IconHistoryToggle, IconPlugConnectedX, IconUser } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { UNNAMED_REVIEWER } from '../../../core/model/reviewer.ts'
import type { Notice } from '../../../core/model/workspace.ts'
import { formatInstant } from '../../format/dates.ts'
import { PathText } from '../../parts/path-text.tsx'
import { changePreferences, usePreferences, useSession } from '../../state/session.ts'
import { openDialog } from '../../state/view.ts'
import { openForEditing } from '../../state/workspaces.ts'
import { saidOf } from '../../text/said.ts'
import { useUnsettledHere } from './unsettled-dialog.tsx'
import classes from './workbench.module.css'

/** Asks the reviewer's name once; it can be put off, and set later in the settings. */
function ReviewerQuestion() {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const save = (reviewer: string): void => { void changePreferences({ reviewer }) }
  return (
    <form className={classes.banner} data-tone="info" onSubmit={(event) => { event.preventDefault(); if (name.trim() !== '') save(name.trim()) }}>
      <IconUser size={15} aria-hidden />
      <span className={classes.grow}>{t('reviewer.ask')}</span>
      <TextInput size="xs" w={200} aria-label={t('reviewer.name')} placeholder={t('reviewer.name')} value={name} maxLength={200} onChange={(event) => setName(event.currentTarget.value)} />
      <Button type="submit" size="compact-xs" disabled={name.trim() === ''}>{t('reviewer.save')}</Button>
      <Button size="compact-xs" variant="subtle" onClick={() => save(UNNAMED_REVIEWER)}>{t('reviewer.later')}</Button>
    </form>
  )
}

/** Something that was written before a window closed waits for a decision. */
function UnsettledBanner() {
  const { t } = useTranslation()
  const count = useUnsettledHere().length
  if (count === 0) return null
  return (
    <div className={classes.banner} data-tone="warning">
      <IconHistoryToggle size={15} aria-hidden />
      <span className={classes.grow}>{t('unsent.banner', { count })}</span>
      <Button size="compact-xs" variant="default" onClick={() => openDialog('unsettled')}>{t('unsent.look')}</Button>
    </div>
  )
}

/** The notices that say what is not here though it may be looked for, gravest first: the rest of a damaged workspace, of a bundle or of an export may be taken for the whole. */
const MISSED: readonly Notice['code'][] = ['file-damaged', 'text-missing', 'evidence-missing', 'version-too-new', 'merge-interrupted', 'export-interrupted']

/** The gravest of what is missing, and how many notices there are beside it. */
function MissingBanner() {
  const { t } = useTranslation()
  const notices = useSession((session) => session.workspace?.notices ?? null) ?? []
  const notice = MISSED.flatMap((missed) => notices.filter(({ code }) => code === missed))[0]
  if (notice === undefined) return null
  return (
    <div className={classes.banner} data-tone={notice.severity === 'error' ? 'error' : 'warning'}>
      <IconAlertTriangle size={15} aria-hidden />
      <span className={classes.grow}>{t(`notice.${notice.code}`)} {notice.file !== null && <PathText path={notice.file} />} {saidOf(notice.remedy)}{notices.length > 1 && ` ${t('notices.more', { count: notices.length - 1 })}`}</span>
      <Button size="compact-xs" variant="default" onClick={() => openDialog('notices')}>{t('notices.open')}</Button>
    </div>
  )
}

/** What the analyst must know as long as it lasts: the lost link, edits not yet on the disk, a workspace that cannot be changed. */
export function Banners() {
  const { t } = useTranslation()
  const workspace = useSession((session) => session.workspace)
  const connected = useSession((session) => session.connected)
  const reviewer = usePreferences()?.reviewer
  const holder = workspace?.lockedBy ?? null
  return (
    <div role="status" aria-live="polite">
      {!connected && <div className={classes.banner} data-tone="error"><IconPlugConnectedX size={15} aria-hidden />{t('banner.lost')}</div>}
      {workspace !== null && workspace.unsavedEdits > 0 && <div className={classes.banner} data-tone="error"><IconAlertTriangle size={15} aria-hidden />{t('banner.unsaved', { count: workspace.unsavedEdits })}</div>}
      {workspace?.readOnly === true && (
        <div className={classes.banner} data-tone="warning">
          <IconEyeglass size={15} aria-hidden />
          <span className={classes.grow}>{holder === null ? t('banner.readOnlyPlain') : t('banner.readOnly', { process: `${holder.process} (${holder.pid})`, host: holder.host, since: formatInstant(holder.since) })}</span>
          <Button size="compact-xs" variant="default" onClick={() => { void openForEditing() }}>{t('banner.openForEditing')}</Button>
        </div>
      )}
      <UnsettledBanner />
      <MissingBanner />
      {workspace?.readOnly === false && reviewer === '' && <ReviewerQuestion />}
    </div>
  )
}
