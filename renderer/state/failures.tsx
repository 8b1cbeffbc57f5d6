import { Button, Group, List } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import i18next from 'i18next'
import { AppError, ERROR_CODES, toErrorReply } from '../../core/model/error.ts'
import type { ErrorCode } from '../../core/model/error.ts'
import type { Statement } from '../../core/model/wording/statement.ts'
import { statementSchema } from '../../core/model/wording/statement.ts'
import { Told } from '../parts/told.tsx'
import { saidOf } from '../text/said.ts'

const isCode = (code: unknown): code is ErrorCode => ERROR_CODES.some((known) => known === code)

/** Puts a message on show; its button to close it has a name for those who do not see the cross. */
const tell = (message: Parameters<typeof notifications.show>[0]): void => { notifications.show({ closeButtonProps: { 'aria-label': i18next.t('common.close') }, ...message }) }

/** The code of a thrown value; `internal` for one that is not an AppError. */
export function codeOf(error: unknown): ErrorCode {
  if (error instanceof AppError) return error.code
  // A client in another realm gives errors of the same shape whose class is not ours.
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  return isCode(code) ? code : 'internal'
}

/** What a thrown value tells. */
export const statementOf = (error: unknown): Statement => statementSchema.safeParse(error).data ?? toErrorReply(error)

/** What went wrong in the reader's language, in a few words. */
const wordsOf = (error: unknown): string => (statementOf(error).says === 'io-failed/no-answer' ? i18next.t('errors.connection') : i18next.t(`error.${codeOf(error)}`))

/** Shows the analyst that something failed: what, of which file or within which limit, and what to do about it. A cancelled call is no failure. */
export function showFailure(error: unknown): void {
  if (codeOf(error) === 'cancelled') return
  const told = statementOf(error)
  // One undo too many has done no harm.
  if (codeOf(error) === 'nothing-to-undo') return showInPassing(saidOf(told))
  const isUnforeseen = codeOf(error) === 'internal'
  // The page has no log of its own; what failed in the workbench is in its.
  if (isUnforeseen && told.details['log'] === undefined) console.error(error)
  // What fails in several places at once, as when the program is gone, is told once. What is to be read closely, or passed on, waits for that.
  tell({ id: `failure ${saidOf(told)}`, color: 'red', title: wordsOf(error), message: <Told told={told} />, autoClose: isUnforeseen ? false : 8000 })
}

/** Tells the analyst in passing that something was done; what came with it that is not as wished stays until it is read. */
export function showDone(message: string, warnings: readonly Statement[] = []): void {
  if (warnings.length === 0) tell({ color: 'teal', message, autoClose: 3500 })
  else tell({ color: 'orange', title: message, message: <List size="sm">{warnings.map((warning, place) => <List.Item key={place}>{saidOf(warning)}</List.Item>)}</List>, autoClose: false })
}

/** Tells the analyst that something is there to be looked at, and leaves it to them when; it stays until then, or until the next of the same `id`. */
export function offer(id: string, color: 'teal' | 'orange' | 'red', message: string, action: string, run: () => void): void {
  const go = (): void => {
    notifications.hide(id)
    run()
  }
  notifications.hide(id)
  tell({ id, color, message: <Group justify="space-between" gap="xs" wrap="nowrap">{message}<Button size="compact-xs" variant="light" flex="none" onClick={go}>{action}</Button></Group>, autoClose: false })
}

/** Tells the analyst that something they asked for waits, and on what; it stays until it is withdrawn. */
export function showWaiting(id: string, message: string): void {
  notifications.hide(id)
  tell({ id, color: 'orange', message, autoClose: false })
}

/** Takes back an offer: what it would show is not there any more. */
export const withdraw = (id: string): void => { notifications.hide(id) }

/** Tells the analyst something of the moment, in place of what was told in the same way before. */
export function showInPassing(message: string): void {
  notifications.hide('in-passing')
  tell({ id: 'in-passing', color: 'gray', message, autoClose: 2500, withCloseButton: false })
}
