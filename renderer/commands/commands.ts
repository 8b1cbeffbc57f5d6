import type { Claim } from '../../core/model/claim.ts'
import { VERDICTS } from '../../core/model/verdict.ts'
import { chosenClaim, openArticle, useArticles } from '../state/articles.ts'
import { rowAt, useClaimList } from '../state/claim-list.ts'
import { addMention, decide, editClaim, redo, removeClaims, setWorkflow, stepConfidence, undo } from '../state/edits.ts'
import { showDone, showFailure } from '../state/failures.tsx'
import { call } from '../state/link.ts'
import { pickAndImport } from '../state/importing.ts'
import { palette } from '../state/palette.ts'
import { changePreferences, useSession } from '../state/session.ts'
import { requestNote } from '../state/typed-ahead.ts'
import { chooseClaim, openDialog, openSettings, requestFocus, showSide, useView } from '../state/view.ts'
import { closeWorkspace } from '../state/workspaces.ts'
import i18next from 'i18next'
import type { CommandId } from './command-ids.ts'
import { movePane } from './panes.ts'

export type CommandGroup = 'claims' | 'articles' | 'edit' | 'go' | 'view' | 'workspace'

/** A command: where it stands in the palette, when it can be used, what it does. */
export interface Command {
  group: CommandGroup
  /** What it needs before it can be used. */
  needs: 'nothing' | 'workspace' | 'writing' | 'claim' | 'writing-claim' | 'article' | 'writing-article'
  run: () => void | Promise<void>
}

/** Steps through the list where the list is on show, and otherwise through the open article, then on to the next one that has claims. Gives whether there was one. */
async function stepClaim(step: 1 | -1, wanted: (claim: { verdict: Claim['verdict']; workflow: Claim['workflow'] }) => boolean = () => true): Promise<boolean> {
  const { selectedClaimId, sideTab } = useView.getState()
  if (sideTab === 'claims') {
    const { pages, total } = useClaimList.getState()
    let at = -1
    for (let i = 0; i < total && at < 0; i += 1) if (rowAt(pages, i)?.id === selectedClaimId) at = i
    for (let i = at < 0 && step < 0 ? total - 1 : at + step; i >= 0 && i < total; i += step) {
      const row = rowAt(pages, i)
      if (row === null || !wanted(row)) continue
      await openArticle(row.articleId, row.id)
      return true
    }
    return false
  }
  const { open, rows } = useArticles.getState()
  const claims = open?.claims ?? []
  const at = claims.findIndex((claim) => claim.id === selectedClaimId)
  for (let i = at < 0 && step < 0 ? claims.length - 1 : at + step; i >= 0 && i < claims.length; i += step) {
    const claim = claims[i]
    if (claim === undefined || !wanted(claim)) continue
    chooseClaim(claim.id)
    return true
  }
  const place = rows.findIndex((row) => row.id === open?.article.id)
  for (let i = place + step; i >= 0 && i < rows.length; i += step) {
    const row = rows[i]
    if (row === undefined || row.claimCount === 0) continue
    await openArticle(row.id)
    const next = useArticles.getState().open?.claims.filter(wanted) ?? []
    const claim = step > 0 ? next[0] : next.at(-1)
    if (claim === undefined) continue
    chooseClaim(claim.id)
    return true
  }
  return false
}

async function stepArticle(step: 1 | -1): Promise<void> {
  const { open, opening, rows } = useArticles.getState()
  const now = opening ?? open?.article.id
  const row = rows[rows.findIndex((candidate) => candidate.id === now) + step]
  if (row !== undefined) await openArticle(row.id)
}

const withClaim = (work: (claim: Claim) => Promise<unknown> | void) => (): void | Promise<void> => {
  const claim = chosenClaim()
  if (claim !== null) return Promise.resolve(work(claim)).then(() => undefined)
}

const verdictCommands = Object.fromEntries(VERDICTS.map((verdict) => [`verdict.${verdict}`, { group: 'claims', needs: 'writing-claim', run: () => decide(verdict) }])) as Record<`verdict.${(typeof VERDICTS)[number]}`, Command>

/** What every command does. */
export const COMMANDS: Record<CommandId, Command> = {
  'palette.open': { group: 'view', needs: 'nothing', run: () => palette.open() },
  'help.open': { group: 'view', needs: 'nothing', run: () => openDialog('help') },
  'settings.open': { group: 'workspace', needs: 'nothing', run: () => openSettings('general') },
  'import.files': { group: 'articles', needs: 'writing', run: () => pickAndImport() },
  'import.paste': { group: 'articles', needs: 'writing', run: () => openDialog('paste') },
  'import.interchange': { group: 'articles', needs: 'writing', run: () => openDialog('interchange') },
  'report.open': { group: 'workspace', needs: 'workspace', run: () => openDialog('report') },
  'review.open': { group: 'workspace', needs: 'workspace', run: () => openDialog('review') },
  'search.focus': { group: 'go', needs: 'workspace', run: () => { showSide('claims'); requestFocus('search') } },
  'claim.next': { group: 'go', needs: 'workspace', run: async () => { await stepClaim(1) } },
  'claim.previous': { group: 'go', needs: 'workspace', run: async () => { await stepClaim(-1) } },
  'claim.nextUnverified': {
    group: 'go', needs: 'workspace',
    run: async () => { if (!(await stepClaim(1, (claim) => claim.verdict === 'unverified' && claim.workflow !== 'dismissed'))) showDone(i18next.t('claims.noneUnverified')) }
  },
  'claim.new': {
    group: 'claims', needs: 'writing',
    run: () => (useView.getState().passage === null ? showDone(i18next.t('newClaim.noSelection')) : openDialog('new-claim'))
  },
  'claim.mention': {
    group: 'claims', needs: 'writing',
    run: async () => {
      const { passage } = useView.getState()
      const claim = chosenClaim()
      if (passage === null || claim === null) return showDone(i18next.t('newClaim.noSelectionForMention'))
      await addMention(claim.id, passage.start, passage.end)
    }
  },
  'claim.reveal': { group: 'go', needs: 'claim', run: withClaim((claim) => chooseClaim(claim.id)) },
  'claim.dismiss': { group: 'claims', needs: 'writing-claim', run: withClaim((claim) => editClaim(claim.id, { workflow: claim.workflow === 'dismissed' ? 'new' : 'dismissed' })) },
  'claim.remove': { group: 'claims', needs: 'writing-claim', run: withClaim((claim) => removeClaims([claim.id])) },
  ...verdictCommands,
  'workflow.new': { group: 'claims', needs: 'writing-claim', run: () => setWorkflow('new') },
  'workflow.in-progress': { group: 'claims', needs: 'writing-claim', run: () => setWorkflow('in-progress') },
  'workflow.in-review': { group: 'claims', needs: 'writing-claim', run: () => setWorkflow('in-review') },
  'workflow.done': { group: 'claims', needs: 'writing-claim', run: () => setWorkflow('done') },
  'confidence.raise': { group: 'claims', needs: 'writing-claim', run: () => stepConfidence(1) },
  'confidence.lower': { group: 'claims', needs: 'writing-claim', run: () => stepConfidence(-1) },
  'note.focus': { group: 'claims', needs: 'writing-claim', run: requestNote },
  'source.add': { group: 'claims', needs: 'writing-claim', run: () => { requestFocus('source') } },
  'history.undo': { group: 'edit', needs: 'writing', run: undo },
  'history.redo': { group: 'edit', needs: 'writing', run: redo },
  'pane.next': { group: 'view', needs: 'workspace', run: () => movePane(1) },
  'pane.previous': { group: 'view', needs: 'workspace', run: () => movePane(-1) },
  'article.next': { group: 'go', needs: 'workspace', run: () => stepArticle(1) },
  'article.previous': { group: 'go', needs: 'workspace', run: () => stepArticle(-1) },
  'article.find': { group: 'go', needs: 'article', run: () => { requestFocus('find') } },
  'article.facts': { group: 'articles', needs: 'writing-article', run: () => openDialog('facts') },
  'side.articles': { group: 'view', needs: 'workspace', run: () => showSide('articles') },
  'side.claims': { group: 'view', needs: 'workspace', run: () => showSide('claims') },
  'theme.toggle': { group: 'view', needs: 'nothing', run: () => changePreferences({ theme: document.documentElement.dataset.mantineColorScheme === 'dark' ? 'light' : 'dark' }) },
  'language.toggle': { group: 'view', needs: 'nothing', run: () => changePreferences({ language: useSession.getState().language === 'ar' ? 'en' : 'ar' }) },
  'workspace.close': { group: 'workspace', needs: 'workspace', run: closeWorkspace },
  'workspace.check': { group: 'workspace', needs: 'workspace', run: () => openSettings('workspace') },
  'workspace.backup': {
    group: 'workspace', needs: 'writing',
    run: async () => {
      const { path } = await call('workspace.backup', {})
      showDone(i18next.t('settings.backedUp', { path }))
    }
  },
  'notices.open': { group: 'workspace', needs: 'workspace', run: () => openDialog('notices') }
}

/** Whether a command can be used now. */
export function canRun(id: CommandId): boolean {
  const { workspace } = useSession.getState()
  const writable = workspace !== null && !workspace.readOnly
  switch (COMMANDS[id].needs) {
    case 'nothing': return true
    case 'workspace': return workspace !== null
    case 'writing': return writable
    case 'claim': return chosenClaim() !== null
    case 'writing-claim': return writable && chosenClaim() !== null && useView.getState().asItWas === null
    case 'article': return useArticles.getState().open !== null
    case 'writing-article': return writable && useArticles.getState().open !== null
  }
}

/** Runs a command where it can be used; what goes wrong is shown. Gives whether it was run. */
export function run(id: CommandId): boolean {
  if (!canRun(id)) return false
  Promise.resolve(COMMANDS[id].run()).catch(showFailure)
  return true
}
