import type { Details, Statement, StatementName } from '../../model/wording/statement.ts'
import { statement } from '../../model/wording/statement.ts'

type LackName = Extract<StatementName, `lacks/${string}`>

/** Gathers what a file could not carry: each lack once, with how often it was met. */
export interface Tally {
  /** Counts a lack; `details` are those of its first time. */
  add(name: LackName, details?: Details): void
  statements(): Statement[]
}

export function openTally(): Tally {
  const rows = new Map<LackName, { count: number; details: Details }>()
  return {
    add: (name, details = {}) => {
      const row = rows.get(name)
      if (row) row.count++
      else rows.set(name, { count: 1, details })
    },
    statements: () => [...rows].map(([name, { count, details }]) => (statement as (name: LackName, details: Details) => Statement)(name, { ...details, count }))
  }
}
