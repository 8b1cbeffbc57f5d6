import type { Phrase, Report } from '../report/index.ts'
import { phrase } from '../report/index.ts'

/** Gives the set phrases of a report in its language. */
export const phraseOf = (report: Report) => (name: Phrase): string => phrase(name, report.language)
