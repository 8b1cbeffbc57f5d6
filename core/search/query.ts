import type { SearchField } from './document.ts'

/** A word, prefix or phrase that a document must hold (or, negated, must not). */
export interface TextClause {
  /** The words as folded for comparison; more than one only in a phrase or where a word is written of several parts (`1.5m`). */
  words: readonly string[]
  /** Whether the last word may go on: `displ*`, or the word still being typed. */
  prefix: boolean
  /** Whether the words were quoted: then only clitics and case may differ, not the word's own form. */
  exact: boolean
  /** The fields it may stand in; null for any. */
  fields: readonly SearchField[] | null
  negated: boolean
}

/** Fields of a claim or its article that are compared as one of a few words. */
export const WORD_FIELDS = ['kind', 'measure', 'verdict', 'workflow', 'confidence', 'modality', 'qualifier', 'unit', 'language', 'is', 'has'] as const
export type WordField = (typeof WORD_FIELDS)[number]
/** Fields compared as text: every word given must stand in it. */
export const NAME_FIELDS = ['assignee', 'publisher', 'place', 'attribution'] as const
export type NameField = (typeof NAME_FIELDS)[number]
export const DATE_FIELDS = ['asof', 'published', 'updated'] as const
export type DateField = (typeof DATE_FIELDS)[number]
export const NUMBER_FIELDS = ['value', 'score'] as const
export type NumberField = (typeof NUMBER_FIELDS)[number]

/** A range of numbers; null where open. */
export interface NumberRange { from: number | null; fromInclusive: boolean; to: number | null; toInclusive: boolean }
/** A range of dates, each a year, month or day; null where open. An end counts as the whole period: `>2024-01` begins in February. */
export interface DateRange { from: string | null; fromInclusive: boolean; to: string | null; toInclusive: boolean }

/** What a row must be (or, negated, must not be); of several values any will do. */
export type FieldCondition =
  | { field: WordField; values: readonly string[]; negated: boolean }
  | { field: NameField; names: readonly { words: readonly string[]; prefix: boolean }[]; negated: boolean }
  | { field: NumberField; ranges: readonly NumberRange[]; negated: boolean }
  | { field: DateField; ranges: readonly DateRange[]; negated: boolean }

/** A word that a query may hold, as it is written in each language; each is read as the same. */
export interface Choice { en: string; ar: string }

/** A part of the query that could not be read, and is left out. */
export interface QueryError {
  code: 'unknown-field' | 'not-compared' | 'unknown-value' | 'bad-number' | 'bad-date' | 'empty-value' | 'open-quote'
  /** The part, in UTF-16 units of the query's text; `end` exclusive. */
  start: number
  end: number
  /** The field or value as written. */
  word: string
  /** What may stand there instead, such as the fields or the field's values; empty where anything of the form may. */
  expected: readonly Choice[]
}

/** A query, read: every clause and every condition must hold. */
export interface SearchQuery {
  text: string
  clauses: readonly TextClause[]
  conditions: readonly FieldCondition[]
  errors: readonly QueryError[]
}

/** True where the query asks for nothing, so that everything matches. */
export const isEmptyQuery = (query: SearchQuery): boolean => query.clauses.length === 0 && query.conditions.length === 0

/** Whether answering takes the full-text index; otherwise `summaryTest` alone answers. */
export const needsIndex = (query: SearchQuery): boolean => query.clauses.length > 0
