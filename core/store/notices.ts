import type { Notice } from '../model/workspace.ts'
import type { Statement } from '../model/wording/statement.ts'
import { statement } from '../model/wording/statement.ts'

type Code = Notice['code']

/** What to do about a notice, by name where its wording needs no details. */
type Remedy = Statement | 'remedy/nothing' | 'remedy/import-again' | 'remedy/compare-copy' | 'remedy/repair' | 'remedy/settings-again' | 'remedy/move-back' | 'remedy/repair-index' | 'remedy/put-back'
  | 'remedy/put-back-or-open' | 'remedy/remove-here' | 'remedy/attach-again' | 'remedy/make-writable' | 'remedy/open-again'

/** How grave each notice is where it does not say so itself; what to do about it usually stands under `remedy/` and its code. */
const USUAL_SEVERITY: Record<Code, Notice['severity']> = {
  'file-damaged': 'error', 'text-missing': 'error', 'text-changed': 'warning', 'index-rebuilt': 'info', 'duplicate-id': 'warning', 'change-finished': 'info', 'change-discarded': 'warning',
  'leftover-removed': 'info', 'changed-on-disk': 'info', 'kept-both': 'warning', 'opened-read-only': 'warning', 'version-too-new': 'error', migrated: 'info', 'evidence-missing': 'error', 'write-failed': 'error',
  'export-interrupted': 'warning', 'merge-interrupted': 'warning'
}

/** Makes a notice; severity and remedy are those usual for its code unless given. */
export function noticeOf(code: Code, file: string | null, detail: Statement, { backup = null, severity = USUAL_SEVERITY[code], remedy = statement(`remedy/${code}`) }: { backup?: string | null; severity?: Notice['severity']; remedy?: Remedy } = {}): Notice {
  return { code, severity, file, backup, detail, remedy: typeof remedy === 'string' ? statement(remedy) : remedy }
}
