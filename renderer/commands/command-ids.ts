import type { Verdict, Workflow } from '../../core/model/verdict.ts'

/** Every command of the interface: in the palette, behind shortcuts, menus and buttons. */
export type CommandId =
  | 'palette.open' | 'help.open' | 'settings.open' | 'import.files' | 'import.paste' | 'import.interchange' | 'report.open' | 'review.handOut' | 'review.takeIn' | 'review.openBundle' | 'search.focus'
  | 'claim.next' | 'claim.previous' | 'claim.nextUnverified' | 'claim.new' | 'claim.mention' | 'claim.dismiss' | 'claim.join' | 'claim.split' | 'claim.remove' | 'claim.reveal'
  | `verdict.${Verdict}` | `workflow.${Exclude<Workflow, 'dismissed'>}` | 'confidence.raise' | 'confidence.lower'
  | 'note.focus' | 'source.add' | 'history.undo' | 'history.redo' | 'pane.next' | 'pane.previous' | 'article.next' | 'article.previous' | 'article.find' | 'article.facts' | 'article.beside' | 'article.closeBeside' | 'article.swapBeside'
  | 'side.articles' | 'side.claims' | 'theme.toggle' | 'language.toggle' | 'workspace.open' | 'workspace.create' | 'workspace.close' | 'workspace.check' | 'workspace.backup' | 'notices.open'
