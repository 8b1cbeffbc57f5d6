import type { Attribution } from '../model/attribution.ts'
import type { Claim, ClaimFlag, Modality, Place } from '../model/claim.ts'
import type { Figure } from '../model/figure.ts'
import type { Kind, Measure, Who } from '../model/kind.ts'
import type { Reason } from '../model/reason.ts'

/** One place where an extracted claim's figure stands; offsets are UTF-16 units into the article's text. */
export interface ExtractedMention {
  start: number
  end: number
  quote: string
  attribution: Attribution | null
}

/** A claim as extraction gives it; `id` is stable for the same text and names the claim within its article only (`c1`, `c2`, …). */
export interface ExtractedClaim {
  id: string
  kind: Kind
  measure: Measure
  figure: Figure
  who: Who[]
  place: Place | null
  asOf: string | null
  modality: Modality
  scope: Claim['scope']
  basis: Claim['basis']
  /** Who gives aid to whom, for what and in what form; null for what is no aid. */
  aid: Claim['aid']
  attribution: Attribution | null
  subsetOf: string | null
  /** Check-worthiness, 0 to 1, and the reasons for the claim and for it. */
  score: number
  reasons: Reason[]
  rule: string
  flags: ClaimFlag[]
  mentions: ExtractedMention[]
}

/** What extraction reads in one article. */
export interface ExtractedArticle {
  language: string
  title: string
  claims: ExtractedClaim[]
}

/** What is known of an article besides its text. */
export interface ExtractOptions {
  /** BCP 47 tag; told from the text when absent. */
  language?: string
  /** The article's date (YYYY-MM-DD), against which relative dates resolve. */
  publishedAt?: string | null
}

/** An article to be read: its text and what is known of it besides. */
export interface ArticleText extends ExtractOptions {
  text: string
}

/** Why one number of a text was or was not a claim: one line of `tahqiq explain`. */
export interface Explanation {
  start: number
  end: number
  text: string
  figure: Figure
  claim: string | null
  rule: string | null
  reasons: string[]
}
