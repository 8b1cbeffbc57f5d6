import type { Article } from '../model/article.ts'
import type { ClaimEvent } from '../model/claim-event.ts'
import type { Claim } from '../model/claim.ts'
import type { Figure } from '../model/figure.ts'
import type { Kind, Measure } from '../model/kind.ts'
import type { Direction, UiLanguage } from '../model/language.ts'
import type { Source, Stance } from '../model/source.ts'
import type { Verdict } from '../model/verdict.ts'
import type { HouseStyle, Workspace } from '../model/workspace.ts'

/** Which digits Arabic text is written with; English always has Latin ones. */
export type Digits = 'latin' | 'arabic-indic'

/** What a reader of the report wants to see. The claims themselves are chosen before the report is built. */
export interface ReportOptions {
  /** Empty for a title made from the workspace's. */
  title: string
  language: UiLanguage
  digits: Digits
  groupBy: 'article' | 'verdict' | 'kind' | 'none'
  includeHistory: boolean
  /** The list of sources and evidence under each claim. */
  includeEvidence: boolean
  includeDismissed: boolean
  includeCharts: boolean
}

/** An article with the claims of it that the report is about, its exact text, and the events of those claims where history is known. */
export interface ReportArticle {
  article: Article
  text: string
  claims: readonly Claim[]
  events?: readonly ClaimEvent[]
}

/** Everything a report is made from; time and reviewer come in as arguments so that the same input gives the same report. */
export interface ReportInput {
  workspace: Workspace
  articles: readonly ReportArticle[]
  options: ReportOptions
  /** ISO 8601 instant. */
  generatedAt: string
  /** The reviewer's name; empty when not set. */
  generatedBy: string
  /** The version of this program. */
  version: string
}

/** A quote with the words around it, in logical order; `cutBefore` and `cutAfter` say that the sentence goes on. */
export interface Passage {
  before: string
  quote: string
  after: string
  cutBefore: boolean
  cutAfter: boolean
}

/** A named fact in the report's language, ready to be set in a table. */
export interface Fact {
  /** The claim's field that it comes from, or the field's part (`donor`). */
  field: string
  name: string
  value: string
}

export interface EntrySource {
  source: Source
  stanceWord: string
  kindWord: string
  /** The Admiralty grade («B2»), with a dash for a half that is not given; null where neither is. */
  grade: string | null
  /** The grade in words; null where no grade is given. */
  gradeWords: string | null
  figureText: string | null
  /** The unit of its figure, as it stands over a column; empty where there is none. */
  unitWord: string
  publishedAt: string | null
  accessedAt: string | null
}

export interface EntryChange {
  at: string
  by: string
  action: string
  changes: { field: string; from: string; to: string }[]
}

/** One claim as the report shows it: words in the report's language beside the claim that they were made from. */
export interface ReportEntry {
  /** Its place in the report, from 1. */
  number: number
  claim: Claim
  article: Article
  /** What is claimed, in one line: «قتلى: أكثر من 1,170 شخصا». */
  statement: string
  figureText: string
  /** The unit as it stands over a column; empty where there is none. */
  unitWord: string
  kindWord: string
  measureWord: string
  verdictWord: string
  confidenceWord: string | null
  workflowWord: string
  attribution: string | null
  facts: Fact[]
  passage: Passage
  /** How many more times the article says the figure. */
  otherMentions: number
  orphaned: boolean
  /** Markdown, as the analyst wrote it. */
  note: string
  sources: EntrySource[]
  /** Sources that count as independent, by stance: relays of one counter are one. */
  independentSources: Record<Stance, number>
  /** Who gave the verdict and when; null when unverified or when history does not say. */
  decided: { by: string; at: string } | null
  flags: string[]
  /** The number of the entry this one is part of; null when it is none or not in the report. */
  partOf: number | null
  /** Empty unless history was asked for. */
  history: EntryChange[]
}

export interface ReportGroup {
  id: string
  title: string
  /** What stands under the title: publisher, author, date, as far as known. They may be of different scripts, so each is set apart from the next. */
  details: string[]
  url: string | null
  /** The direction of the title's own language. */
  direction: Direction
  language: string
  entries: ReportEntry[]
}

export interface Count<Name extends string> {
  name: Name
  word: string
  count: number
}

export interface SeriesPoint {
  number: number
  /** To whom the text attributes it; where to nobody, that, and whose article it is. */
  attribution: string
  /** The claim's as-of date or its article's date, as written; null where neither is known. */
  date: string | null
  figure: Figure
  figureText: string
  verdict: Verdict
  verdictWord: string
}

/** Figures that may be set side by side: same measure, same unit, same people, same basis. Figures of another basis are another series. */
export interface FigureSeries {
  id: string
  title: string
  measure: Measure
  unit: string | null
  points: SeriesPoint[]
  /** Points left out of a long series; they stand in the report's entries. */
  omitted: number
}

/** A whole and the parts of it that other claims give, with every interval carried through: null is an open bound. */
export interface SubsetSum {
  number: number
  statement: string
  parts: { number: number; statement: string }[]
  whole: { min: number | null; max: number | null }
  sum: { min: number | null; max: number | null }
  wholeText: string
  sumText: string
  /** True when even the least the parts can add up to is more than the most the whole can be. Parts may overlap, so this asks for a look and proves nothing. */
  exceeds: boolean
}

export interface ReportSummary {
  claimCount: number
  articleCount: number
  sourceCount: number
  /** Claims with a verdict other than unverified. */
  decidedCount: number
  verdicts: Count<Verdict>[]
  kinds: Count<Kind>[]
  series: FigureSeries[]
  /** Series of a long report that are not drawn. */
  omittedSeries: number
  subsetSums: SubsetSum[]
  /** First and last date of publication of the articles; null where none is dated. */
  period: { from: string; to: string } | null
}

/** A report as plain data, in one language, with nothing left to decide but its form. */
export interface Report {
  title: string
  language: UiLanguage
  direction: Direction
  digits: Digits
  /** A formatted date. */
  date: string
  generatedAt: string
  generatedBy: string
  version: string
  workspace: { id: string; title: string }
  houseStyle: HouseStyle
  options: ReportOptions
  summary: ReportSummary
  groups: ReportGroup[]
  /** The articles of the report with the claims that are in it, for formats that carry them whole. */
  articles: ReportArticle[]
  /** How the figures were found and what verdicts mean; paragraphs of plain text, the house's own after ours. */
  method: string[]
}
