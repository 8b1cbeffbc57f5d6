import { z } from 'zod'

/** Every error that may cross to a client; each names a fact. The interface holds words for each in both languages. */
export const ERROR_CODES = [
  'invalid-input', 'unknown-call', 'not-found', 'no-workspace', 'not-a-workspace', 'workspace-exists', 'folder-not-empty', 'workspace-locked', 'read-only', 'version-too-new', 'workspace-damaged',
  'disk-full', 'permission-denied', 'io-failed', 'file-exists', 'file-not-found', 'file-too-large', 'file-empty', 'not-text', 'unknown-encoding', 'unsupported-format',
  'damaged-file', 'hostile-file', 'encrypted-file', 'scanned-pdf', 'conflict', 'nothing-to-undo', 'nothing-to-export', 'no-browser', 'unsupported-here', 'cancelled', 'unauthorized', 'internal'
] as const
export const errorCodeSchema = z.enum(ERROR_CODES)
export type ErrorCode = z.infer<typeof errorCodeSchema>

/** The plain-data shape an error has when it crosses a host boundary. */
export const errorReplySchema = z.object({ code: errorCodeSchema, message: z.string(), details: z.record(z.string(), z.json()) })
export type ErrorReply = z.infer<typeof errorReplySchema>

type Details = Record<string, string | number | boolean | null>

/** A failure whose cause is known, worded for the person who must act. `details` holds what the message needs: path, limit, holder. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: Details
  constructor(code: ErrorCode, message: string, details: Details = {}, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'AppError'
    this.code = code
    this.details = details
  }
}

/** The reply for any thrown value; one that is not an AppError becomes `internal` and keeps only its message. */
export function toErrorReply(error: unknown): ErrorReply {
  if (error instanceof AppError) return { code: error.code, message: error.message, details: error.details }
  return { code: 'internal', message: error instanceof Error ? error.message : String(error), details: {} }
}
