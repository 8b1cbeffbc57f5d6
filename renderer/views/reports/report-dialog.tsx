import { Button, Group, Loader, Progress, Select, SegmentedControl, Switch, Text, TextInput } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input, Output, ReportFormat } from '../../../core/contract/calls.ts'
import type { Events } from '../../../core/contract/events.ts'
import type { Statement } from '../../../core/model/wording/statement.ts'
import type { UiLanguage } from '../../../core/model/language.ts'
import type { Digits } from '../../format/numbers.ts'
import { formatNumber } from '../../format/numbers.ts'
import { Bidi } from '../../parts/bidi.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Told } from '../../parts/told.tsx'
import { useArticles } from '../../state/articles.ts'
import { currentFilter } from '../../state/claim-list.ts'
import { showDone, showFailure, statementOf } from '../../state/failures.tsx'
import { call, newCallId, theClient } from '../../state/link.ts'
import { saveExport } from '../../state/saving-exports.ts'
import { usePreferences, useSession } from '../../state/session.ts'
import { closeDialog, openSettings, useView } from '../../state/view.ts'
import { proposedTitle } from './proposed-title.ts'
import { FORMAT_GROUPS, suggestedName } from './report-formats.ts'
import { filterForScope } from './report-scope.ts'
import type { ReportScope } from './report-scope.ts'
import classes from './report.module.css'

type Options = Input<'reports.preview'>['options']

/** The report as the present options make it, drawn anew shortly after they, the claims or the house style change. */
function Preview({ options }: { options: Options }) {
  const { t } = useTranslation()
  const [made, setMade] = useState<Output<'reports.preview'> | null>(null)
  const [failure, setFailure] = useState<Statement | null>(null)
  const [busy, setBusy] = useState(true)
  const key = JSON.stringify(options)
  const revision = useSession(({ workspace }) => workspace?.revision ?? 0)
  const house = useSession(({ workspace }) => workspace?.workspace.settings.houseStyle)
  useEffect(() => {
    const callId = newCallId()
    let current = true
    setBusy(true)
    const timer = setTimeout(() => {
      call('reports.preview', { options: JSON.parse(key) as Options }, { callId }).then(
        (got) => { if (current) { setMade(got); setFailure(null); setBusy(false) } },
        (error: unknown) => { if (current) { setFailure(statementOf(error)); setBusy(false) } }
      )
    }, 250)
    return () => {
      current = false
      clearTimeout(timer)
      theClient().cancel(callId)
    }
  }, [key, revision, house])
  return (
    <div className={classes.preview}>
      <div className={classes.previewBar}>
        <Text size="xs" fw={600}>{t('reports.preview')}</Text>
        {made !== null && <Text size="xs" c="dimmed" data-testid="preview-count">{t('count.claims', { count: made.claimCount })}{made.shownCount < made.claimCount && ` · ${t('reports.previewPart', { shown: made.shownCount })}`}</Text>}
        {busy && <Group gap={6}><Loader size={12} /><Text size="xs" c="dimmed">{t('reports.previewMaking')}</Text></Group>}
      </div>
      {failure !== null ? <div className={classes.previewEmpty} role="alert"><Text fw={600}>{t('reports.previewFailed')}</Text><Text size="sm" c="dimmed" component="div"><Told told={failure} /></Text></div> : made === null ? <div className={classes.previewEmpty}><Loader size="sm" /></div> : (
        // Without allow-scripts nothing in the page runs, whatever an article's text holds.
        <iframe className={classes.frame} title={t('reports.previewOf')} sandbox="" srcDoc={made.html} />
      )}
    </div>
  )
}

/** Makes a report: what it is about, its form, a live preview, and the export. */
function ReportForm() {
  const { t, i18n } = useTranslation()
  const session = useSession()
  const preferences = usePreferences()
  const article = useArticles((articles) => articles.open?.article ?? null)
  const chosenId = useView((view) => view.selectedClaimId)
  const marked = useView((view) => view.marked)
  const [scope, setScope] = useState<ReportScope>(marked.size > 0 ? 'selection' : article !== null ? 'article' : 'workspace')
  const [format, setFormat] = useState<ReportFormat>('html')
  const [form, setForm] = useState({ title: '', language: session.language, digits: preferences?.digits ?? ('latin' as Digits), groupBy: 'article' as NonNullable<Options['groupBy']>, includeHistory: false, includeEvidence: true, includeDismissed: false, includeCharts: true })
  const [running, setRunning] = useState<{ callId: string; progress: Events['call.progressed'] | null } | null>(null)
  // A report on one article is named for it; what is on the whole workspace, or on parts of it, is named there.
  const subject = (scope === 'article' || scope === 'claim') && article !== null ? article.title : null
  const proposed = proposedTitle(i18n.getFixedT(form.language)('reports.titlePlaceholder', { workspace: subject ?? session.workspace?.workspace.title ?? '' }), form.language)
  const title = form.title.trim() === '' && subject !== null ? proposed : form.title
  const options: Options = useMemo(() => ({ ...form, title, filter: filterForScope(scope, { articleId: article?.id ?? null, claimId: chosenId, marked, filter: currentFilter() }) }), [form, title, scope, article, chosenId, marked])
  const canPdf = session.info?.capabilities.printPdf === true

  const exportReport = async (): Promise<void> => {
    const callId = newCallId()
    setRunning({ callId, progress: null })
    const quiet = theClient().on('call.progressed', (progress) => { if (progress.callId === callId) setRunning({ callId, progress }) })
    try {
      const name = suggestedName(form.title.trim() || proposed, format)
      const result = await saveExport(name, (path, overwrite) => call('reports.export', { format, options, path, overwrite }, { callId }))
      if (result !== null) showDone(result.path === null ? t('reports.exported', { name: result.name }) : t('reports.exportedTo', { path: result.path }), result.warnings)
    } catch (error) {
      showFailure(error)
    } finally {
      quiet()
      setRunning(null)
    }
  }
  const toggles = [['includeCharts', 'charts'], ['includeEvidence', 'evidence'], ['includeHistory', 'history'], ['includeDismissed', 'dismissed']] as const
  const scopes = [
    { value: 'workspace', label: t('reports.scopeWorkspace') }, { value: 'article', label: t('reports.scopeArticle'), disabled: article === null }, { value: 'claim', label: t('reports.scopeClaim'), disabled: chosenId === null },
    { value: 'filter', label: t('reports.scopeFilter') }, { value: 'selection', label: t('reports.scopeSelection'), disabled: marked.size === 0 }
  ]
  const house = session.workspace?.workspace.settings.houseStyle
  return (
    <div className={classes.layout}>
      <form className={classes.form} onSubmit={(event) => { event.preventDefault(); void exportReport() }}>
        <div className={classes.fields}>
          <Select label={t('reports.scope')} data-autofocus allowDeselect={false} value={scope} data={scopes} onChange={(value) => { if (value !== null) setScope(value as ReportScope) }} />
          <Select label={t('reports.format')} allowDeselect={false} value={format} maxDropdownHeight={360} description={format === 'html' ? null : t('reports.formatHint')}
            data={FORMAT_GROUPS.map(({ group, formats }) => ({ group: t(`reports.${group}`), items: formats.map((value) => ({ value, label: t(`reports.formats.${value}`), disabled: value === 'pdf' && !canPdf })) }))} onChange={(value) => { if (value !== null) setFormat(value as ReportFormat) }} />
          {format === 'pdf' && !canPdf && <Text size="xs" c="dimmed">{t('reports.noPdf')}</Text>}
          <TextInput label={t('reports.reportTitle')} placeholder={proposed} maxLength={500} value={form.title} onChange={(event) => setForm({ ...form, title: event.currentTarget.value })} />
          <div><div className={classes.label}>{t('reports.language')}</div><SegmentedControl fullWidth aria-label={t('reports.language')} value={form.language} onChange={(language: UiLanguage) => setForm({ ...form, language })} data={[{ value: 'ar' as const, label: t('settings.languageAr') }, { value: 'en' as const, label: t('settings.languageEn') }]} /></div>
          <div><div className={classes.label}>{t('reports.digits')}</div><SegmentedControl fullWidth aria-label={t('reports.digits')} value={form.digits} onChange={(digits: Digits) => setForm({ ...form, digits })} data={[{ value: 'latin' as const, label: t('settings.latin') }, { value: 'arabic-indic' as const, label: t('settings.arabicIndic') }]} /></div>
          <Select label={t('reports.groupBy')} allowDeselect={false} value={form.groupBy} data={(['article', 'verdict', 'kind', 'none'] as const).map((value) => ({ value, label: t(`reports.group.${value}`) }))} onChange={(value) => { if (value !== null) setForm({ ...form, groupBy: value as NonNullable<Options['groupBy']> }) }} />
          <fieldset className={classes.toggles}><legend className={classes.label}>{t('reports.contents')}</legend>{toggles.map(([field, word]) => <Switch key={field} label={t(`reports.${word}`)} checked={form[field]} onChange={(event) => setForm({ ...form, [field]: event.currentTarget.checked })} />)}</fieldset>
          <Text size="xs" c="dimmed">{t('reports.house')}: {house !== undefined && house.name !== '' ? <Bidi>{house.name}</Bidi> : t('reports.noHouse')} <Button component="button" type="button" variant="subtle" size="compact-xs" onClick={() => openSettings('house')}>{t('common.edit')}</Button></Text>
        </div>
        <div className={classes.actions}>
          {running !== null && (
            <div style={{ flex: 1 }}>
              <Progress value={running.progress?.total ? (running.progress.done / running.progress.total) * 100 : 100} animated={!running.progress?.total} aria-label={t('reports.exporting')} />
              <Text size="xs" c="dimmed">{running.progress === null ? t('reports.exporting') : running.progress.total === null ? formatNumber(running.progress.done) : t('import.progress', { done: formatNumber(running.progress.done), total: formatNumber(running.progress.total) })}</Text>
            </div>
          )}
          {running === null ? <Button type="submit" leftSection={<IconDownload size={14} />}>{t('reports.export')}</Button> : <Button variant="default" onClick={() => theClient().cancel(running.callId)}>{t('common.cancel')}</Button>}
        </div>
      </form>
      <Preview options={options} />
    </div>
  )
}

export function ReportDialog() {
  const { t } = useTranslation()
  const opened = useView((view) => view.dialog === 'report')
  return (
    <Dialog opened={opened} onClose={closeDialog} title={t('reports.title')} size="min(1180px, 94vw)" classNames={{ body: classes.body ?? '' }}>
      <ReportForm />
    </Dialog>
  )
}
