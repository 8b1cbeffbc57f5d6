import i18next from 'i18next'
import { create } from 'zustand'
import type { ImportResult, Input } from '../../core/contract/calls.ts'
import type { Events } from '../../core/contract/events.ts'
import type { PlatformFile } from '../../core/contract/client.ts'
import { throwIfCancelled } from '../../core/model/cancel-signal.ts'
import { isTyping } from '../commands/typing.ts'
import { apart } from '../format/apart.ts'
import { formatNumber } from '../format/numbers.ts'
import { loadArticles, openArticle, useArticles } from './articles.ts'
import { refreshClaimList } from './claim-list.ts'
import { withMappings } from './column-mapping.ts'
import { chooseFiles } from './dropped-files.ts'
import { offer, showFailure, withdraw } from './failures.tsx'
import { isFormAtWork } from './form-at-work.ts'
import { call, newCallId, theClient } from './link.ts'
import { isPaletteOpen } from './palette.ts'
import { placeIsReached } from './place.ts'
import { useView } from './view.ts'

interface Importing {
  /** The running import: `reading` while files are taken up, then its progress. */
  running: { callId: string; reading: boolean; progress: Events['call.progressed'] | null } | null
  /** Imports that begin when the running one has ended, in their order. */
  waiting: readonly WaitingImport[]
  result: ImportResult | null
}

/** An import that waits for its turn: the name of its first file, and how many it has. */
export interface WaitingImport { id: string; name: string; count: number }

export const useImporting = create<Importing>(() => ({ running: null, waiting: [], result: null }))

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
export const isAtWork = (): boolean => isTyping(document.activeElement) || useView.getState().dialog !== null || isFormAtWork() || isPaletteOpen()

/** How an import that waits begins, and how it is given up. */
const turns = new Map<string, { begin: () => void; giveUp: () => void }>()
/** What the imports of files have come to that ran one behind the other, and where the analyst was when the first of them began. */
let came: ImportResult[] = []
let before: string | null = null

/** Several imports, one behind the other, as one. */
const together = (results: readonly ImportResult[]): ImportResult => ({ files: results.flatMap(({ files }) => files), cancelled: results.every(({ cancelled }) => cancelled) })

/**
 * Runs an import with its progress shown, behind those that were asked for before it; after the last of them what they came to is on show, and a lone new article is opened. To
 * an analyst who went on working meanwhile both are only offered; not so with `ownDialog`, which itself waits for the import. Null is an import that was not wanted after all.
 * Gives whether all of it is in.
 */
function runImport(what: Omit<WaitingImport, 'id'>, start: (callId: string) => Promise<ImportResult | null>, ownDialog = false): Promise<boolean> {
  const { running, waiting } = useImporting.getState()
  if (running === null && waiting.length === 0) return runNow(start, ownDialog)
  const id = newCallId()
  return new Promise((resolve) => {
    turns.set(id, { begin: () => { runNow(start, ownDialog).then(resolve, showFailure) }, giveUp: () => resolve(false) })
    useImporting.setState({ waiting: [...waiting, { id, ...what }] })
  })
}

/** Takes an import out of those that wait. */
function takeOut(id: string): { begin: () => void; giveUp: () => void } | undefined {
  const turn = turns.get(id)
  turns.delete(id)
  useImporting.setState(({ waiting }) => ({ waiting: waiting.filter((other) => other.id !== id) }))
  return turn
}

/** Gives up an import that waits for its turn. */
export const cancelWaiting = (id: string): void => takeOut(id)?.giveUp()

async function runNow(start: (callId: string) => Promise<ImportResult | null>, ownDialog: boolean): Promise<boolean> {
  const callId = newCallId()
  useImporting.setState({ running: { callId, reading: true, progress: null }, result: null })
  // Files may be given to a window that is just coming up: that it then opens an article does not take the analyst elsewhere.
  await placeIsReached()
  before ??= presentPlace()
  const quiet = theClient().on('call.progressed', (progress) => {
    if (progress.callId === callId) useImporting.setState({ running: { callId, reading: false, progress } })
  })
  let isIn = false
  try {
    const result = await start(callId)
    if (result !== null) {
      await Promise.all([loadArticles(), refreshClaimList()])
      if (ownDialog) await show(result)
      else came.push(result)
      isIn = result.files.every(({ outcome }) => outcome !== 'failed')
    }
  } catch (error) {
    showFailure(error)
  }
  quiet()
  useImporting.setState({ running: null })
  const [next] = useImporting.getState().waiting
  if (next !== undefined) takeOut(next.id)?.begin()
  else await tell().catch(showFailure)
  return isIn
}

/** Whether an import brought one new article and nothing else to tell. */
const isPlain = ({ files: [first, ...others] }: ImportResult): boolean => others.length === 0 && first?.outcome === 'imported' && first.warnings.length === 0

/** Puts what an import came to on show, or opens its lone article. */
async function show(result: ImportResult): Promise<void> {
  const first = result.files.find((file) => file.articleId !== null)
  useImporting.setState({ result: isPlain(result) ? null : result })
  if (first?.articleId != null && (isPlain(result) || useArticles.getState().open === null)) await openArticle(first.articleId)
}

/** Shows, or offers to an analyst who is at work, what the imports that have ended came to. */
async function tell(): Promise<void> {
  const [results, place] = [came, before]
  came = []
  before = null
  if (results.length === 0) return
  const result = together(results)
  if (place === presentPlace() && !isAtWork()) return show(result)
  const { imported, failed } = outcomesOf(result)
  const color = failed === 0 ? 'teal' : imported === 0 ? 'red' : 'orange'
  const plain = isPlain(result)
  offer(OFFER, color, plain ? `${i18next.t('import.imported')}: ${apart(result.files[0]?.title ?? '')}` : summaryOf(result), i18next.t(plain ? 'common.open' : 'import.show'), () => { show(result).catch(showFailure) })
}

/** Ends the taking up of files, which comes before there is a call to cancel. */
let takingUp = new AbortController()

export async function importFiles(files: readonly PlatformFile[]): Promise<void> {
  if (files.length === 0) return
  await runImport({ name: files[0]?.name ?? '', count: files.length }, async (callId) => {
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
export const importText = (pasted: Input<'articles.importText'>): Promise<boolean> => runImport({ name: i18next.t('import.pasted'), count: 1 }, async (callId) => {
  const result = await call('articles.importText', pasted, { callId })
  return { ...result, files: result.files.map((file) => ({ ...file, name: file.name.replace(/^pasted(\.\w+)?/, i18next.t('import.pasted')) })) }
}, true)

export const pickAndImport = async (folder = false): Promise<void> => importFiles(await chooseFiles({ multiple: true, folder }))

export function cancelImport(): void {
  const { running } = useImporting.getState()
  takingUp.abort()
  if (running !== null) theClient().cancel(running.callId)
}

/** Forgets what imports came to, and those that wait: the workspace that they were for is left. */
export function forgetImports(): void {
  for (const { id } of useImporting.getState().waiting) cancelWaiting(id)
  came = []
  withdraw(OFFER)
  closeImportResult()
}

export const closeImportResult = (): void => useImporting.setState({ result: null })
