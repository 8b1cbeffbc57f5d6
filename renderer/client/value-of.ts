import type { Answer } from '../../core/contract/dispatch.ts'
import { AppError } from '../../core/model/error.ts'

/** The value of an answer. Throws the AppError that the answer tells of. */
export function valueOf<Value>(answer: Answer<Value>): Value {
  if (answer.ok) return answer.value
  throw new AppError(answer.error)
}
