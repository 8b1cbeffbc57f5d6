import type { Decision } from './decision.ts'
import type { Source } from './source.ts'
import type { Modality, Place } from '../../model/claim.ts'
import { kindOf } from '../../model/kind.ts'
import type { Who } from '../../model/kind.ts'

/** A decided claim with its circumstances, before equal ones are put together. */
export interface Statement {
  decision: Decision
  source: Source | null
  modality: Modality
  who: Who[]
  place: Place | null
  asOf: string | null
}

/** The statements that say one figure; the first is the claim's own. */
export interface Group { statements: Statement[] }

const compatible = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b

/** True where two statements say the same figure of the same thing. */
function saysSame(a: Statement, b: Statement): boolean {
  const [x, y] = [a.decision, b.decision]
  const [p, q] = [x.amount.quantity, y.amount.quantity]
  if (x.measure !== y.measure || p.value !== q.value || p.qualifier !== q.qualifier || p.min !== q.min || p.max !== q.max) return false
  if (p.unit !== q.unit && p.unit !== null && q.unit !== null) return false
  if (a.modality !== b.modality || x.sentence === y.sentence) return false
  if ((x.parent === null) !== (y.parent === null) && small(a)) return false
  if (a.source && b.source && a.source.kind !== b.source.kind && small(a)) return false
  if (a.place && b.place && a.place.name !== b.place.name && small(a)) return false
  return compatible(a.who[0] ?? null, b.who[0] ?? null)
}

/** Below this a number is so common that it takes more than the number to be the same figure. */
const SMALL = 13
const small = (s: Statement): boolean => kindOf(s.decision.measure ?? 'other') !== 'aid' && (s.decision.amount.quantity.value ?? 0) < SMALL

/** Puts statements of the same figure together, in the order of the text. */
export function merge(statements: readonly Statement[]): Group[] {
  const groups: Group[] = []
  const byFigure = new Map<string, Group[]>()
  for (const statement of statements) {
    const { value, min, max } = statement.decision.amount.quantity
    const key = `${statement.decision.measure} ${value} ${min} ${max}`
    const alike = byFigure.get(key) ?? []
    const group = alike.slice(-8).find((g) => g.statements.slice(0, 4).every((s) => saysSame(s, statement)))
    if (group) group.statements.push(statement)
    else {
      const fresh = { statements: [statement] }
      groups.push(fresh)
      alike.push(fresh)
      byFigure.set(key, alike)
    }
  }
  return groups
}
