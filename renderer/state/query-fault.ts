import type { Statement } from '../../core/model/wording/statement.ts'
import { statementOf } from './failures.tsx'

/** What the workbench did not understand of a search; null for any other failure. */
export function queryFaultOf(error: unknown): Statement | null {
  const told = statementOf(error)
  return told.says.startsWith('invalid-input/query-') ? told : null
}
