import type { Notice } from '../model/workspace.ts'

type Code = Notice['code']

/** How grave each notice is, and what to do about it where a notice does not say so itself. */
const USUAL: Record<Code, { severity: Notice['severity']; remedy: string }> = {
  'file-damaged': { severity: 'error', remedy: 'Restore the file from a backup or import the article again; the damaged file is kept.' },
  'text-missing': { severity: 'error', remedy: 'Put the text file back from a backup, or give the article its text again with “Replace text”.' },
  'text-changed': { severity: 'warning', remedy: 'Put the old text back, or take the new one with “Replace text”, which finds the claims in it again.' },
  'index-rebuilt': { severity: 'info', remedy: 'Nothing to do: the index is made from the articles.' },
  'duplicate-id': { severity: 'warning', remedy: 'Look at both; what was moved or renamed is named here.' },
  'change-finished': { severity: 'info', remedy: 'Nothing to do: the change is complete now.' },
  'change-discarded': { severity: 'warning', remedy: 'Make the change again if it is still wanted.' },
  'leftover-removed': { severity: 'info', remedy: 'Nothing to do.' },
  'changed-on-disk': { severity: 'info', remedy: 'Nothing to do: the new content is shown.' },
  'kept-both': { severity: 'warning', remedy: 'Compare the article with the copy named here and enter again what is missing.' },
  'opened-read-only': { severity: 'warning', remedy: 'Close the other window or program and open the workspace again.' },
  'version-too-new': { severity: 'error', remedy: 'Update this program, or open the workspace with the one that wrote it.' },
  migrated: { severity: 'info', remedy: 'Nothing to do; the files as they were are in the backup named here.' },
  'evidence-missing': { severity: 'error', remedy: 'Attach the file again, or put it back from a backup.' },
  'write-failed': { severity: 'error', remedy: 'Free some space or check the folder’s permissions; writing is tried again by itself. Do not close the program before.' }
}

/** Makes a notice; severity and remedy are those usual for its code unless given. */
export function noticeOf(code: Code, file: string | null, detail: string, more: Partial<Pick<Notice, 'backup' | 'severity' | 'remedy'>> = {}): Notice {
  return { code, file, detail, backup: null, ...USUAL[code], ...more }
}
