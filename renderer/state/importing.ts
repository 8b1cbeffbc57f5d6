import i18next from 'i18next'
import { create } from 'zustand'
import type { ImportResult, Input } from '../../core/contract/calls.ts'
import type { Events } from '../../core/contract/events.ts'
import type { PlatformFile } from '../../core/contract/client.ts'
import { throwIfCancelled } from '../../core/model/cancel-signal.ts'
import { isTyping } from '../commands/typing.ts'
import { formatNumber } from '../format/numbers.ts'
import { loadArticles, openArticle, useArticles } from './articles.ts'
import { refreshClaimList } from './claim-list.ts'
import { withMappings } from './column-mapping.ts'
import { chooseFiles } from './dropped-files.ts'
import { offer, showDone, showFailure, withdraw } from './failures.tsx'
import { call, newCallId, theClient } from './link.ts'
import { isPaletteOpen } from './palette.ts'
import { useView } from './view.ts'

interface Importing {
  /** The running import: `reading` while files are taken up, then its progress. */
  running: { callId: string; reading: boolean; progress: Events['call.progressed'] | null } | null
  result: ImportResult | null
}

export const useImporting = create<Importing>(() => ({ running: null, result: null }))

/** The name of the offer to look at what an import came to. */
const OFFER = 'import-ended'

/** How many files of an import came to each end. */
export function outcomesOf({ files }: ImportResult): { imported: number; alreadyThere: number; failed: number } {
  const count = (outcome: ImportResult['files'][number]['outcome']): number => files.filter((file) => file.outcome === outcome).length
  return { imported: count('imported'), alreadyThere: count('already-there'), failed: count('failed') }
}

/** What an import came to in a line: that it ended, or that nothing came of it, and how many files came to which end. */
export function summaryOf(result: ImportResult): string {
  const { imported, alreadyThere, failed } = outcomesOf(result)
  const counts = ([['imported', imported], ['alreadyThere', alreadyThere], ['failed', failed]] as const).filter(([, count]) => count > 0)
  return [titleOf(result), ...counts.map(([outcome, count]) => `${i18next.t(`import.${outcome}`)}: ${formatNumber(count)}`)].join(' · ')
}

/** How an import ended, in a few words. */
export function titleOf(result: ImportResult): string {
  const { imported, alreadyThere, failed } = outcomesOf(result)
  if (result.cancelled) return i18next.t('import.cancelled')
  return i18next.t(failed > 0 && imported + alreadyThere === 0 ? 'import.allFailed' : 'import.done')
}

/** Where the analyst is, so that it can be told later whether they went on to something else. */
function presentPlace(): string {
  const { open, opening } = useArticles.getState()
  return JSON.stringify([opening ?? open?.article.id ?? null, useView.getState().selectedClaimId])
}

/** Whether the analyst is in the middle of something, that a window full of news or another article would take out of their hands. */
const isAtWork = (): boolean => isTyping(document.activeElement) || useView.getState().dialog !== null || isPaletteOpen()

/**
 * Runs an import with its progress shown; afterwards its result is on show, and a lone new article is opened. To an analyst who went on working meanwhile both are only
 * offered; not so with `ownDialog`, which itself waits for the import. Null is an import that was not wanted after all. Gives whether all of it is in.
 */
async function runImport(start: (callId: string) => Promise<ImportResult | null>, ownDialog = false): Promise<boolean> {
  if (useImporting.getState().running !== null) {
    showDone(i18next.t('import.waitForOther'))
    return false
  }
  const callId = newCallId()
  const before = presentPlace()
  useImporting.setState({ running: { callId, reading: true, progress: null }, result: null })
  const quiet = theClient().on('call.progressed', (progress) => {
    if (progress.callId === callId) useImporting.setState({ running: { callId, reading: false, progress } })
  })
  try {
    const result = await start(callId)
    if (result === null) return false
    await Promise.all([loadArticles(), refreshClaimList()])
    const plain = result.files.length === 1 && result.files[0]?.outcome === 'imported' && result.files[0].warnings.length === 0
    const first = result.files.find((file) => file.articleId !== null)
    const show = async (): Promise<void> => {
      useImporting.setState({ result: plain ? null : result })
      if (first?.articleId != null && (plain || useArticles.getState().open === null)) await openArticle(first.articleId)
    }
    if (ownDialog || (before === presentPlace() && !isAtWork())) await show()
    else {
      const { imported, failed } = outcomesOf(result)
      const color = failed === 0 ? 'teal' : imported === 0 ? 'red' : 'orange'
      offer(OFFER, color, plain ? `${i18next.t('import.imported')}: \u2068${first?.title ?? ''}\u2069` : summaryOf(result), i18next.t(plain ? 'common.open' : 'import.show'), () => { show().catch(showFailure) })
    }
    return result.files.every(({ outcome }) => outcome !== 'failed')
  } catch (error) {
    showFailure(error)
    return false
  } finally {
    quiet()
    useImporting.setState({ running: null })
  }
}

/** Ends the taking up of files, which comes before there is a call to cancel. */
let takingUp = new AbortController()

export async function importFiles(files: readonly PlatformFile[]): Promise<void> {
  if (files.length === 0) return
  await runImport(async (callId) => {
    const { signal } = (takingUp = new AbortController())
    const taken = (done: number): void => useImporting.setState({ running: { callId, reading: true, progress: { callId, done, total: files.length, unit: 'files', label: '' } } })
    const references = await withMappings(await theClient().fileRefs(files, { signal, taken }))
    if (references === null) return null
    throwIfCancelled(signal)
    useImporting.setState({ running: { callId, reading: false, progress: null } })
    return call('articles.import', { files: references }, { callId })
  })
}

/** Takes a pasted text; what came of it is told by what it is, for it has no file's name. */
export const importText = (pasted: Input<'articles.importText'>): Promise<boolean> => runImport(async (callId) => {
  const result = await call('articles.importText', pasted, { callId })
  return { ...result, files: result.files.map((file) => ({ ...file, name: file.name.replace(/^pasted(\.\w+)?/, i18next.t('import.pasted')) })) }
}, true)

export const pickAndImport = async (folder = false): Promise<void> => importFiles(await chooseFiles({ multiple: true, folder }))

export function cancelImport(): void {
  const { running } = useImporting.getState()
  takingUp.abort()
  if (running !== null) theClient().cancel(running.callId)
}

/** Forgets what imports came to: the workspace that it was in is left. */
export function forgetImports(): void {
  withdraw(OFFER)
  closeImportResult()
}

export const closeImportResult = (): void => useImporting.setState({ result: null })
