import type { Notice } from '../model/workspace.ts'

/** The notices of an open workspace, oldest first. A newer one about the same fact of the same file replaces the older. */
export class NoticeBoard {
  #notices: Notice[] = []

  get all(): readonly Notice[] { return this.#notices }

  post(notice: Notice): void {
    this.withdraw(notice.code, notice.file, notice.backup)
    this.#notices.push(notice)
  }

  /** Takes a notice back when what it said is so no more. */
  withdraw(code: Notice['code'], file: string | null, backup: string | null = null): void {
    this.#notices = this.#notices.filter((notice) => notice.code !== code || notice.file !== file || notice.backup !== backup)
  }

  /** Forgets all but what still goes on: writes that fail. */
  dismiss(): void {
    this.#notices = this.#notices.filter(({ code }) => code === 'write-failed')
  }
}
