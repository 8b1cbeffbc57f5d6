import type { Report, ReportEntry, ReportGroup } from '../../report/index.ts'

/** A group of the report, or the piece of it that falls into a part; `number` is the group's place in the report, from 1. */
export interface Section {
  group: ReportGroup
  number: number
  entries: readonly ReportEntry[]
  /** Whether the group began in the part before. */
  goesOn: boolean
}

/** A part of a report that is printed by itself: the first has the head, the summary and the contents, the last the method. */
export interface ReportPart {
  sections: Section[]
  claimCount: number
  isFirst: boolean
  isLast: boolean
}

/** The report as one part. */
export const wholeOf = (report: Report): ReportPart => ({
  sections: report.groups.map((group, i) => ({ group, number: i + 1, entries: group.entries, goesOn: false })), claimCount: report.summary.claimCount, isFirst: true, isLast: true
})

/**
 * The report in parts of at most `most` claims, in order. A group that fits into a part is not cut: it begins the next one.
 */
export function partsOf(report: Report, most: number): ReportPart[] {
  const parts: ReportPart[] = []
  let sections: Section[] = []
  let room = most
  const close = () => {
    if (sections.length > 0) parts.push({ sections, claimCount: most - room, isFirst: parts.length === 0, isLast: false })
    sections = []
    room = most
  }
  for (const [i, group] of report.groups.entries()) {
    const { entries } = group
    if (entries.length > room && entries.length <= most) close()
    for (let at = 0; at < entries.length; ) {
      if (room === 0) close()
      const taken = entries.slice(at, at + room)
      sections.push({ group, number: i + 1, entries: taken, goesOn: at > 0 })
      room -= taken.length
      at += taken.length
    }
  }
  close()
  const last = parts.at(-1)
  if (!last) return [wholeOf(report)]
  last.isLast = true
  return parts
}
