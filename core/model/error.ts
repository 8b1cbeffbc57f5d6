import { z } from 'zod'
import type { Details, ErrorName, Given, Statement } from './wording/statement.ts'
import { detailsSchema, statement } from './wording/statement.ts'

/** Every error that may cross to a client; each names a fact. What is said of it has a name of its own, which begins with the code: see `wording/`. */
export const ERROR_CODES = [
  'invalid-input', 'unknown-call', 'not-found', 'no-workspace', 'not-a-workspace', 'workspace-exists', 'folder-not-empty', 'workspace-locked', 'read-only', 'version-too-new', 'workspace-damaged',
  'disk-full', 'permission-denied', 'io-failed', 'file-exists', 'file-not-found', 'file-too-large', 'file-empty', 'not-text', 'unknown-encoding', 'unsupported-format',
  'damaged-file', 'hostile-file', 'encrypted-file', 'scanned-pdf', 'conflict', 'nothing-to-undo', 'nothing-to-export', 'no-browser', 'unsupported-here', 'cancelled', 'unauthorized', 'internal'
] as const
export const errorCodeSchema = z.enum(ERROR_CODES)
export type ErrorCode = z.infer<typeof errorCodeSchema>

/** The plain-data shape an error has when it crosses a host boundary: a code to act by, and the statement of what happened. */
export const errorReplySchema = z.object({ code: errorCodeSchema, says: z.string(), message: z.string(), details: detailsSchema })
export type ErrorReply = z.infer<typeof errorReplySchema>

/** A failure whose cause is known. Make one with {@link failure}; the constructor takes one that crossed from elsewhere. */
export class AppError extends Error {
  readonly code: ErrorCode
  /** The name of its wording. */
  readonly says: string
  /** What the wording puts in: path, limit, holder. */
  readonly details: Details
  constructor({ code, says, message, details }: ErrorReply, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'AppError'
    this.code = code
    this.says = says
    this.details = details
  }
}

/** The plain data of what is said of a failure. */
export function errorReply<Name extends ErrorName>(name: Name, ...given: Given<Name>): ErrorReply {
  return { code: codeOf(name), ...statement(name, ...given) }
}

/** A failure by the name of its wording, with the details that this puts in and, where another error is behind it, that one as its cause. */
export function failure<Name extends ErrorName>(name: Name, ...[details, options]: [...Given<Name>, options?: { cause?: unknown }]): AppError {
  return new AppError(errorReply(name, ...([details] as Given<Name>)), options as { cause?: unknown } | undefined)
}

/** What is said of a failure, to be put into another statement. */
export const toStatement = ({ says, message, details }: AppError): Statement => ({ says, message, details })

const codeOf = (name: ErrorName): ErrorCode => name.slice(0, name.indexOf('/')) as ErrorCode

/** The reply for any thrown value; one that is not an AppError becomes `internal` and keeps only its message. */
export function toErrorReply(error: unknown): ErrorReply {
  if (error instanceof AppError) return { code: error.code, says: error.says, message: error.message, details: error.details }
  return errorReply('internal/unforeseen', { reason: error instanceof Error ? error.message : String(error) })
}
