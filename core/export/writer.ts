import type { CancelSignal } from '../model/cancel-signal.ts'
import type { Given, Statement, StatementName } from '../model/wording/statement.ts'
import type { Report } from '../report/index.ts'

/** Where an export's bytes go; the next chunk is made only after the one before has been taken. */
export interface Sink {
  write(chunk: Uint8Array): Promise<void>
}

/** What an export may ask of whoever runs it. All of it is optional. */
export interface ExportContext {
  signal?: CancelSignal | undefined
  /** Told how many of the report's claims have been written. */
  progress?: ((done: number, total: number) => void) | undefined
  /** Prints a self-contained page to a tagged PDF, until it is told to stop; absent where the host cannot print. The page carries its own size, margins and page numbers (CSS `@page`). */
  printPdf?: ((html: string, signal: CancelSignal) => Promise<Uint8Array>) | undefined
  /** How many pages may be printed at a time, 1 where left out: each takes a processor and some 400 MB. */
  printsAtOnce?: number | undefined
  /** The bytes of an attached evidence file, or null where the workspace no longer has it. */
  readEvidence?: ((sha256: string) => Promise<AsyncIterable<Uint8Array> | Uint8Array | null>) | undefined
}

/** The names of what an export may warn of. */
export type WarningName = Extract<StatementName, `warning/${string}`>

/** What came of an export: how many claims it holds, which may be fewer than the report's. `warnings` are for whoever asked for it. */
export interface ExportOutcome {
  claimCount: number
  sizeBytes: number
  warnings: Statement[]
}

/** What a writer works with: text and bytes go out in order, and every step can be cancelled. */
export interface Output {
  /** Writes text as UTF-8; small pieces are gathered into larger chunks. */
  text(piece: string): Promise<void>
  bytes(chunk: Uint8Array): Promise<void>
  /** Says that so many more claims are done; throws AppError cancelled when the export was cancelled. */
  step(claims: number): void
  /** Says that so many of the report's claims are not in the file, for its format has no place for them. */
  leaveOut(claims: number): void
  /** Adds a warning to the outcome, once. */
  warn<Name extends WarningName>(name: Name, ...given: Given<Name>): void
}

/** Writes a report in one format. */
export type Writer = (report: Report, output: Output, context: ExportContext) => Promise<void>
