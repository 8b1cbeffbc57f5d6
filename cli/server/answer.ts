import type { ServerResponse } from 'node:http'
import { PAGE_HEADERS } from '../../core/contract/page-policy.ts'
import { AppError, toErrorReply } from '../../core/model/error.ts'
import type { ErrorReply } from '../../core/model/error.ts'

/** A request that is not served, with its HTTP status. The body says why as `{"error": {code, says, message, details}}`. */
export class Refusal extends Error {
  readonly status: number
  readonly reply: ErrorReply
  constructor(status: number, reply: ErrorReply, options?: { cause?: unknown }) {
    super(reply.message, options)
    this.status = status
    this.reply = reply
  }
}

/** Sends a whole answer with the headers that every answer has. Does nothing where an answer has been begun. */
export function answer(response: ServerResponse, status: number, headers: Record<string, string>, body: string | Uint8Array = ''): void {
  if (response.headersSent) return
  const length: Record<string, string> = status === 204 ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  response.writeHead(status, { ...PAGE_HEADERS, 'cache-control': 'no-store', ...length, ...headers })
  response.end(body)
}

export const answerJson = (response: ServerResponse, status: number, value: unknown): void =>
  answer(response, status, { 'content-type': 'application/json; charset=utf-8' }, JSON.stringify(value))

/**
 * Turns what a request threw into its answer. The rest of a body that was not read to its end is let run out, for a client reads no answer
 * before it has sent its request.
 */
export function answerFailure(response: ServerResponse, thrown: unknown): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const refused = thrown instanceof Refusal ? thrown : null
  const status = refused?.status ?? (thrown instanceof AppError && thrown.code === 'disk-full' ? 507 : 500)
  const error = refused?.reply ?? toErrorReply(thrown)
  answerJson(response, status, { error })
  response.req.resume()
}
