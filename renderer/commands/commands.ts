import type { Claim } from '../../core/model/claim.ts'
import type { Workflow } from '../../core/model/verdict.ts'
import { VERDICTS } from '../../core/model/verdict.ts'
import { chosenClaim, useArticles } from '../state/articles.ts'
import { closeBeside, swapBeside, useBeside } from '../state/beside.ts'
import { addMention, decide, dismissOrTakeUp, redo, removeClaims, setWorkflow, stepConfidence, undo } from '../state/edits.ts'
import { showDone, showFailure, showInPassing } from '../state/failures.tsx'
import { call } from '../state/link.ts'
import { askToJoin, askToJoinMarked, askToSplit, canJoinMarked } from '../state/joining.ts'
import { pickAndImport } from '../state/importing.ts'
import { besidePalette, palette } from '../state/palette.ts'
import { changePreferences, useSession } from '../state/session.ts'
import { requestNote } from '../state/typed-ahead.ts'
import { chooseClaim, openDialog, openReview, openSettings, requestFocus, showSide, useView } from '../state/view.ts'
import { chooseReviewBundle, chooseWorkspace, closeWorkspace } from '../state/workspaces.ts'
import i18next from 'i18next'
import type { Direction, Wanted } from './claim-steps.ts'
import { stepArticle, stepClaim } from './claim-steps.ts'
import type { CommandId } from './command-ids.ts'
import { asStep } from './keys-ahead.ts'
import { focusPane, movePane, paneOfFocus } from './panes.ts'

export type CommandGroup = 'claims' | 'articles' | 'review' | 'edit' | 'go' | 'view' | 'workspace'

/** A command: where it stands in the palette, when it can be used, what it does. */
export interface Command {
  group: CommandGroup
  /** What it needs before it can be used. */
  needs: 'nothing' | 'workspace' | 'writing' | 'claim' | 'writing-claim' | 'article' | 'writing-article' | 'beside'
  run: () => void | Promise<void>
}

/** Goes a step and tells in passing where it began again at the other end, or that there is nothing to go to. */
async function goClaim(direction: Direction, wanted: Wanted): Promise<void> {
  const outcome = await asStep(() => stepClaim(direction, wanted))
  if (outcome === 'wrapped') showInPassing(i18next.t(direction > 0 ? 'claims.fromFirst' : 'claims.fromLast'))
  else if (wanted === 'unverified' && outcome !== 'stepped') showInPassing(i18next.t(outcome === 'only' ? 'claims.onlyUnverified' : 'claims.noneUnverified'))
}

async function goArticle(direction: Direction): Promise<void> {
  if ((await asStep(() => stepArticle(direction))) === 'wrapped') showInPassing(i18next.t(direction > 0 ? 'articles.fromFirst' : 'articles.fromLast'))
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
  'review.handOut': { group: 'review', needs: 'workspace', run: () => openReview('send') },
  'review.takeIn': { group: 'review', needs: 'writing', run: () => openReview('return') },
  'review.openBundle': { group: 'review', needs: 'nothing', run: chooseReviewBundle },
  'search.focus': { group: 'go', needs: 'workspace', run: () => { showSide('claims'); requestFocus('search') } },
  'claim.next': { group: 'go', needs: 'workspace', run: () => goClaim(1, 'any') },
  'claim.previous': { group: 'go', needs: 'workspace', run: () => goClaim(-1, 'any') },
  'claim.nextUnverified': { group: 'go', needs: 'workspace', run: () => goClaim(1, 'unverified') },
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
  'claim.dismiss': { group: 'claims', needs: 'writing-claim', run: withClaim(dismissOrTakeUp) },
  'claim.join': { group: 'claims', needs: 'writing-claim', run: () => (canJoinMarked(useView.getState().marked) ? askToJoinMarked() : askToJoin()) },
  'claim.split': { group: 'claims', needs: 'writing-claim', run: askToSplit },
  'claim.remove': { group: 'claims', needs: 'writing-claim', run: withClaim((claim) => asStep(() => removeClaims([claim.id]))) },
  ...verdictCommands,
  'workflow.new': { group: 'claims', needs: 'writing-claim', run: () => setWorkflow('new') },
  'workflow.in-progress': { group: 'claims', needs: 'writing-claim', run: () => setWorkflow('in-progress') },
  'workflow.in-review': { group: 'claims', needs: 'writing-claim', run: () => setWorkflow('in-review') },
  'workflow.done': { group: 'claims', needs: 'writing-claim', run: () => setWorkflow('done') },
  'confidence.raise': { group: 'claims', needs: 'writing-claim', run: () => stepConfidence(1) },
  'confidence.lower': { group: 'claims', needs: 'writing-claim', run: () => stepConfidence(-1) },
  'note.focus': { group: 'claims', needs: 'writing-claim', run: () => requestNote() },
  'source.add': { group: 'claims', needs: 'writing-claim', run: () => { requestFocus('source') } },
  // What is pressed next is meant for the claim that they lead back to.
  'history.undo': { group: 'edit', needs: 'writing', run: () => asStep(undo) },
  'history.redo': { group: 'edit', needs: 'writing', run: () => asStep(redo) },
  'pane.next': { group: 'view', needs: 'workspace', run: () => movePane(1) },
  'pane.previous': { group: 'view', needs: 'workspace', run: () => movePane(-1) },
  'article.next': { group: 'go', needs: 'workspace', run: () => goArticle(1) },
  'article.previous': { group: 'go', needs: 'workspace', run: () => goArticle(-1) },
  'article.find': { group: 'go', needs: 'article', run: () => { requestFocus(paneOfFocus() === 'beside' ? 'find-beside' : 'find') } },
  'article.beside': { group: 'articles', needs: 'article', run: () => besidePalette.open() },
  'article.closeBeside': {
    group: 'articles', needs: 'beside',
    run: () => {
      const hadFocus = paneOfFocus() === 'beside'
      closeBeside()
      if (hadFocus) focusPane('article')
    }
  },
  'article.swapBeside': { group: 'articles', needs: 'beside', run: () => asStep(swapBeside) },
  'article.facts': { group: 'articles', needs: 'writing-article', run: () => openDialog('facts') },
  'side.articles': { group: 'view', needs: 'workspace', run: () => showSide('articles') },
  'side.claims': { group: 'view', needs: 'workspace', run: () => showSide('claims') },
  'theme.toggle': { group: 'view', needs: 'nothing', run: () => changePreferences({ theme: document.documentElement.dataset.mantineColorScheme === 'dark' ? 'light' : 'dark' }) },
  'language.toggle': { group: 'view', needs: 'nothing', run: () => changePreferences({ language: useSession.getState().language === 'ar' ? 'en' : 'ar' }) },
  'workspace.open': { group: 'workspace', needs: 'nothing', run: chooseWorkspace },
  'workspace.create': { group: 'workspace', needs: 'nothing', run: () => openDialog('create-workspace') },
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

/** The name of what a command is called beside a claim: to dismiss one that is dismissed is to take it up again. */
export const wordOf = (id: CommandId, claim: { workflow: Workflow } | null): `commands.${CommandId}` | 'claims.takeUp' => (id === 'claim.dismiss' && claim?.workflow === 'dismissed' ? 'claims.takeUp' : `commands.${id}`)

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
    case 'beside': return useBeside.getState().open !== null
    case 'writing-article': return writable && useArticles.getState().open !== null
  }
}

/** Runs a command where it can be used; what goes wrong is shown. Gives whether it was run. */
export function run(id: CommandId): boolean {
  if (!canRun(id)) return false
  Promise.resolve(COMMANDS[id].run()).catch(showFailure)
  return true
}
