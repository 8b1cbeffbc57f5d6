import { useTranslation } from 'react-i18next'
import type { Notice } from '../../../core/model/workspace.ts'
import { PathText } from '../../parts/path-text.tsx'
import { saidOf } from '../../text/said.ts'
import classes from './settings.module.css'

/** One notice about the workspace's files: what happened, to which file, and what to do. */
export function NoticeItem({ notice }: { notice: Notice }) {
  const { t } = useTranslation()
  return (
    <div className={classes.notice} data-severity={notice.severity} role="listitem">
      <strong>{t(`notice.${notice.code}`)}</strong>
      {notice.file !== null && <span>{t('notices.file')}: <PathText path={notice.file} /></span>}
      {notice.backup !== null && <span>{t('notices.backup')}: <PathText path={notice.backup} /></span>}
      <span>{saidOf(notice.detail)}</span>
      <span>{t('notices.remedy')}: {saidOf(notice.remedy)}</span>
    </div>
  )
}
