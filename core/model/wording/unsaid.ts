import type { Statement } from './statement.ts'

/** What another program, or a fault of our own, said in its own words, where the sentence that tells of it does not quote it: for whoever mends it. Null where there is none. */
export function unsaidReason({ details: { reason } }: Pick<Statement, 'details'>, said: string): string | null {
  return typeof reason === 'string' && reason !== '' && !said.includes(reason) ? reason : null
}
