import { failure } from '../model/error.ts'
import type { Statement } from '../model/wording/statement.ts'
import { statement } from '../model/wording/statement.ts'
import type { ExportContext, ExportOutcome, Output, Sink } from './writer.ts'

/** How much text is gathered, in UTF-16 units, before it is encoded and handed on. */
const CHUNK = 64 * 1024

/** Throws AppError cancelled when whoever asked for the export has taken that back. */
export function throwIfCancelled(context: ExportContext): void {
  if (context.signal?.aborted) throw failure('cancelled/work')
}

/** An output that encodes and counts what is written to a sink; `end` hands on what is still held and tells what came of it. */
export function openOutput(sink: Sink, context: ExportContext, claimCount: number): Output & { end(): Promise<ExportOutcome> } {
  const encoder = new TextEncoder()
  const warnings: Statement[] = []
  let held: string[] = []
  let heldUnits = 0
  let sizeBytes = 0
  let done = 0
  let leftOut = 0

  const hand = async (chunk: Uint8Array) => {
    throwIfCancelled(context)
    sizeBytes += chunk.length
    await sink.write(chunk)
  }
  const flush = async () => {
    if (heldUnits === 0) return
    const text = held.join('')
    held = []
    heldUnits = 0
    await hand(encoder.encode(text))
  }
  return {
    text: async (piece) => {
      held.push(piece)
      heldUnits += piece.length
      if (heldUnits >= CHUNK) await flush()
    },
    bytes: async (chunk) => {
      await flush()
      await hand(chunk)
    },
    step: (claims) => {
      throwIfCancelled(context)
      done += claims
      context.progress?.(Math.min(done, claimCount), claimCount)
    },
    leaveOut: (claims) => { leftOut += claims },
    warn: (...given) => {
      const warning = statement(...given)
      if (!warnings.some(({ message }) => message === warning.message)) warnings.push(warning)
    },
    end: async () => {
      await flush()
      context.progress?.(claimCount, claimCount)
      return { claimCount: claimCount - leftOut, sizeBytes, warnings }
    }
  }
}
