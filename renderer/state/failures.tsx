import { notifications } from '@mantine/notifications'
import i18next from 'i18next'
import { AppError } from '../../core/model/error.ts'
import type { ErrorCode } from '../../core/model/error.ts'
import { Bidi } from '../parts/bidi.tsx'

/** The code of a thrown value; `internal` for one that is not an AppError. */
export function codeOf(error: unknown): ErrorCode {
  if (error instanceof AppError) return error.code
  // A client in another realm gives errors of the same shape whose class is not ours.
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  return typeof code === 'string' && i18next.exists(`error.${code}`) ? (code as ErrorCode) : 'internal'
}

/** What went wrong in the reader's language. */
export const wordsOf = (error: unknown): string => i18next.t(`error.${codeOf(error)}`)

/** What the workbench itself said, which names files and limits; in English. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Shows the analyst that something failed, with its cause; a cancelled call is no failure. */
export function showFailure(error: unknown): void {
  if (codeOf(error) === 'cancelled') return
  notifications.show({
    color: 'red',
    title: wordsOf(error),
    message: <Bidi>{messageOf(error)}</Bidi>,
    autoClose: 8000
  })
}

/** Tells the analyst in passing that something was done. */
export function showDone(message: string): void {
  notifications.show({ color: 'teal', message, autoClose: 3500 })
}

/** Tells the analyst something of the moment, in place of what was told in the same way before. */
export function showInPassing(message: string): void {
  notifications.hide('in-passing')
  notifications.show({ id: 'in-passing', color: 'gray', message, autoClose: 2500, withCloseButton: false })
}
