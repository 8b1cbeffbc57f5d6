import type { CallName, Output } from '../../core/contract/calls.ts'
import type { Reply } from '../../core/contract/dispatch.ts'
import { AppError } from '../../core/model/error.ts'

/** The value of a call's reply. Throws the AppError that the reply tells of. */
export function valueOf<K extends CallName>(_name: K, reply: Reply): Output<K> {
  if (reply.ok) return reply.value as Output<K>
  const { code, message, details } = reply.error
  throw new AppError(code, message, details as AppError['details'])
}
