import { Alert, Button, Group, Stack, Switch, Tabs, Text, TextInput } from '@mantine/core'
import { IconDownload, IconFileSearch, IconGitMerge } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileRef, ReviewComparison } from '../../../core/contract/calls.ts'
import { UNNAMED_REVIEWER } from '../../../core/model/reviewer.ts'
import { statement } from '../../../core/model/wording/statement.ts'
import { formatInstant } from '../../format/dates.ts'
import { reviewerInWords } from '../../format/reviewer-words.ts'
import { formatNumber, formatShare } from '../../format/numbers.ts'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { readWorkspace } from '../../state/follow-events.ts'
import { currentFilter } from '../../state/claim-list.ts'
import { chooseFiles } from '../../state/dropped-files.ts'
import { showDone, showFailure } from '../../state/failures.tsx'
import { call, theClient } from '../../state/link.ts'
import { saveExport } from '../../state/saving-exports.ts'
import { changePreferences, usePreferences, useReadOnly, useSession } from '../../state/session.ts'
import { closeDialog, closesThisDialog, openReview, useView } from '../../state/view.ts'
import { folderName } from '../start/folder-name.ts'
import { ConflictQueue } from './conflict-queue.tsx'
import type { Decisions } from './decisions.ts'
import { conflictKey, resolutionsOf } from './decisions.ts'

function SendTab() {
  const { t } = useTranslation()
  const title = useSession((session) => session.workspace?.workspace.title ?? '')
  const reviewer = usePreferences()?.reviewer ?? ''
  // Asked once more here, where somebody else is going to read it.
  const unnamed = reviewer === '' || reviewer === UNNAMED_REVIEWER
  const [name, setName] = useState('')
  const [filtered, setFiltered] = useState(false)
  const [busy, setBusy] = useState(false)
  const send = async (): Promise<void> => {
    setBusy(true)
    try {
      if (unnamed && name.trim() !== '') await changePreferences({ reviewer: name.trim() })
      const result = await saveExport(`${folderName(title) || 'tahqiq'}.review.zip`, (path, overwrite) => call('review.exportBundle', { filter: filtered ? currentFilter() : {}, path, overwrite }))
      if (result !== null) showDone(t('review.exported', { name: result.name }), result.warnings)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Stack component="form" gap="sm" pt="md" onSubmit={(event) => { event.preventDefault(); send().catch(showFailure) }}>
      <Text size="sm">{t('review.exportHint')}</Text>
      {unnamed && <TextInput data-autofocus label={t('settings.reviewer')} description={t('review.nameHint')} maxLength={200} value={name} onChange={(event) => setName(event.currentTarget.value)} />}
      <Switch label={t('review.scopeFiltered')} checked={filtered} onChange={(event) => setFiltered(event.currentTarget.checked)} />
      <Group><Button data-autofocus={unnamed ? undefined : true} type="submit" leftSection={<IconDownload size={14} />} loading={busy}>{t('review.exportDo')}</Button></Group>
    </Stack>
  )
}

const Titles = ({ titles }: { titles: readonly string[] }) => <ul>{titles.slice(0, 5).map((title) => <li key={title} dir="auto">{title}</li>)}</ul>

function Summary({ comparison }: { comparison: ReviewComparison }) {
  const { t } = useTranslation()
  const { agreement, newArticles, importedApart, differingArticles } = comparison
  const summary = useRef<HTMLDivElement>(null)
  // The button that chose the bundle was off meanwhile and has lost the caret.
  useEffect(() => { summary.current?.focus() }, [comparison])
  const kappaInWords = ({ kappa, compared, kappaNeeds }: ReviewComparison['agreement']): string => {
    if (kappa !== null) return t('review.kappa', { kappa: formatNumber(kappa, { maximumFractionDigits: 2 }) })
    return compared < kappaNeeds ? t('review.tooFewForKappa', { needs: kappaNeeds }) : t('review.noKappa')
  }
  return (
    <Stack ref={summary} gap={4} tabIndex={-1} role="region" aria-label={t('review.comparison')} style={{ outline: 'none' }}>
      <Text fw={600} size="sm">{t('review.by', { reviewer: reviewerInWords(comparison.reviewer), date: formatInstant(comparison.createdAt) })}</Text>
      <Group gap="lg">
        <Text size="sm">{t('review.changed', { count: comparison.changed })}</Text>
        <Text size="sm">{t('review.added', { count: comparison.added })}</Text>
        <Text size="sm">{t('count.conflicts', { count: comparison.conflicts.length })}</Text>
      </Group>
      <Text size="sm">{t('review.agreement')}: {agreement.verdictAgreement === null ? t('review.noAgreement') : t('review.agreementOf', { percent: formatShare(agreement.verdictAgreement), compared: formatNumber(agreement.compared) })}{agreement.compared > 0 && <> · {kappaInWords(agreement)}</>}</Text>
      {agreement.figuresCompared > 0 && <Text size="sm">{t('review.figures', { overlapping: formatNumber(agreement.figuresOverlapping), compared: formatNumber(agreement.figuresCompared) })}</Text>}
      {newArticles.length > 0 && <Text size="sm">{t('review.newArticles', { count: newArticles.length })}</Text>}
      {importedApart.length > 0 && <Alert color="orange" p="xs">{t('review.importedApart', { count: importedApart.length })}<Titles titles={importedApart} /></Alert>}
      {differingArticles.length > 0 && <Alert color="orange" p="xs">{t('review.differing', { count: differingArticles.length })}<Titles titles={differingArticles} /></Alert>}
    </Stack>
  )
}

/** `onDecided` hears whether conflicts were decided that no merge has taken over. */
function ReturnTab({ onDecided }: { onDecided: (decided: boolean) => void }) {
  const { t } = useTranslation()
  const readOnly = useReadOnly()
  const [returned, setReturned] = useState<{ file: FileRef; comparison: ReviewComparison } | null>(null)
  const [decisions, setDecisions] = useState<Decisions>(new Map())
  const [busy, setBusy] = useState(false)
  const decide = (made: Decisions): void => {
    setDecisions(made)
    onDecided(made.size > 0)
  }
  const during = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true)
    try {
      await work()
    } catch (error) {
      showFailure(error)
    } finally {
      setBusy(false)
    }
  }
  const choose = () => during(async () => {
    const [file] = await theClient().fileRefs((await chooseFiles({ accept: '.zip,.json' })).slice(0, 1))
    if (file === undefined) return
    decide(new Map())
    setReturned({ file, comparison: await call('review.compare', { file }) })
  })
  const merge = () => during(async () => {
    if (returned === null) return
    const close = closesThisDialog()
    const done = await call('review.merge', { file: returned.file, resolutions: resolutionsOf(returned.comparison.conflicts, decisions) })
    const came = [done.applied > 0 && t('review.changed', { count: done.applied }), done.added > 0 && t('review.added', { count: done.added }), done.kept > 0 && t('review.kept', { count: done.kept })].filter((part) => part !== false)
    showDone(t('review.merged', { came: came.length === 0 ? t('review.changed', { count: 0 }) : came.join(' · ') }), done.lackingEvidence.map((name) => statement('warning/evidence-nowhere', { name })))
    onDecided(false)
    close()
    await readWorkspace()
  })
  const conflicts = returned?.comparison.conflicts ?? []
  const undecided = conflicts.filter((conflict) => !decisions.has(conflictKey(conflict))).length
  return (
    <Stack component="form" gap="sm" pt="md" onSubmit={(event) => { event.preventDefault(); void merge() }}>
      <Text size="sm">{t('review.importHint')}</Text>
      <Group><Button data-autofocus variant={returned === null ? 'filled' : 'default'} leftSection={<IconFileSearch size={14} />} loading={busy && returned === null} disabled={readOnly} onClick={() => { void choose() }}>{t('review.chooseBundle')}</Button></Group>
      {returned !== null && (
        <>
          <Summary comparison={returned.comparison} />
          {conflicts.length === 0 ? <Text size="sm" c="dimmed">{t('review.noConflicts')}</Text> : <ConflictQueue reviewer={reviewerInWords(returned.comparison.reviewer)} conflicts={conflicts} decisions={decisions} onDecide={decide} />}
          <Group justify="flex-end" gap="sm">
            {undecided > 0 && <Text size="xs" c="dimmed">{t('review.decideAll')}</Text>}
            <Button type="submit" leftSection={<IconGitMerge size={14} />} disabled={undecided > 0} loading={busy}>{t('review.merge')}</Button>
          </Group>
        </>
      )}
    </Stack>
  )
}

/** Sends claims to a second reviewer and takes the review back in. */
export function ReviewDialog() {
  const { t } = useTranslation()
  const opened = useView((view) => view.dialog === 'review')
  const tab = useView((view) => view.reviewTab)
  const [decided, setDecided] = useState(false)
  const close = (): void => {
    setDecided(false)
    closeDialog()
  }
  return (
    <FormDialog opened={opened} changed={decided} onClose={close} title={t('review.title')} size="xl">
      <Tabs value={tab} onChange={(value) => { if (value === 'send' || value === 'return') openReview(value) }} keepMounted={false}>
        <Tabs.List><Tabs.Tab value="send">{t('review.exportTitle')}</Tabs.Tab><Tabs.Tab value="return">{t('review.importTitle')}</Tabs.Tab></Tabs.List>
        <Tabs.Panel value="send"><SendTab /></Tabs.Panel>
        <Tabs.Panel value="return" keepMounted><ReturnTab onDecided={setDecided} /></Tabs.Panel>
      </Tabs>
    </FormDialog>
  )
}
