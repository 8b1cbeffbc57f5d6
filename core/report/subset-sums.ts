import type { Claim } from '../model/claim.ts'
import { formatInterval } from './format-figure.ts'
import type { ValueStyle } from './format-value.ts'
import type { ReportEntry, SubsetSum } from './report.ts'

interface Interval { min: number | null; max: number | null }

/** The sum of intervals: an open bound of any of them leaves the sum open on that side, save that no count is below zero. */
function sumOf(intervals: readonly Interval[]): Interval {
  let min = 0
  let max: number | null = 0
  for (const interval of intervals) {
    min += interval.min ?? 0
    max = max === null || interval.max === null ? null : max + interval.max
  }
  return { min, max }
}

const intervalOf = ({ figure }: Claim): Interval => ({ min: figure.min, max: figure.max })

/** For every whole that has parts of the same unit in the report, what the parts add up to. Percentages are no parts of a count. */
export function subsetSums(entries: readonly ReportEntry[], style: ValueStyle): SubsetSum[] {
  const byId = new Map(entries.map((entry) => [entry.claim.id, entry]))
  const partsOf = new Map<ReportEntry, ReportEntry[]>()
  for (const entry of entries) {
    const whole = entry.claim.subsetOf === null ? undefined : byId.get(entry.claim.subsetOf)
    const { unit } = entry.claim.figure
    if (!whole || whole === entry || unit === 'percent' || unit !== whole.claim.figure.unit) continue
    const parts = partsOf.get(whole)
    if (parts) parts.push(entry)
    else partsOf.set(whole, [entry])
  }
  return [...partsOf].sort(([a], [b]) => a.number - b.number).map(([whole, parts]) => {
    const sum = sumOf(parts.map(({ claim }) => intervalOf(claim)))
    const bounds = intervalOf(whole.claim)
    return {
      number: whole.number,
      statement: whole.statement,
      parts: parts.map(({ number, statement }) => ({ number, statement })),
      whole: bounds,
      sum,
      wholeText: whole.figureText,
      sumText: formatInterval(sum, whole.claim.figure.unit, style),
      exceeds: sum.min !== null && bounds.max !== null && sum.min > bounds.max
    }
  })
}
