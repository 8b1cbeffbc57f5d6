import { QUERY_FIELDS, type QueryField } from './query-fields.ts'
import { choiceOf, choicesOf, FIELD_VALUES, wordsForValue } from './query-values.ts'
import type { Choice, FieldCondition, QueryError, SearchQuery, TextClause, WordField } from './query.ts'
import { parseDateRange, parseNumberRange } from './query-ranges.ts'
import { wordsOf } from './words.ts'

/** Marks that open a quotation, with those that may close it. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”“"', '”': '”“"', '„': '“”"', '«': '»', '»': '«' }
const OPERATORS = ['>=', '<=', '≥', '≤', '>', '<', '=', ':'] as const
/** A query of more parts than this is cut there; nobody types it. */
const MOST_PARTS = 100

/** A text folded for comparing names and values: its words, one space apart. */
export const folded = (text: string): string => wordsOf(text).map(({ word }) => word).join(' ')

/** Filled at the first query, so that starting the program does not wait for it. */
const fieldsByName = new Map<string, (typeof QUERY_FIELDS)[number]>()
function fieldNamed(name: string): (typeof QUERY_FIELDS)[number] | undefined {
  if (fieldsByName.size === 0) for (const field of QUERY_FIELDS) for (const known of field.names) fieldsByName.set(folded(known), field)
  return fieldsByName.get(folded(name))
}
const FIELD_CHOICES: readonly Choice[] = QUERY_FIELDS.map(({ names }) => choiceOf(names))

/** One value of the query: a quoted text or a run of characters without spaces. */
interface Value { text: string; quoted: boolean; /** False for a bare value and for a quotation not closed. */ closed: boolean }

/**
 * Reads a query such as `kind:hostage value>100 source:"وزارة الصحة" -draft "exact phrase" displ*`. Fields and their values have Arabic names too
 * (`نوع:رهائن حكم:مؤكد قيمة>100`). The last word, unless a space follows it, may go on: it finds while one types. Never throws: what cannot be
 * read is told in `errors` and left out.
 */
export function parseQuery(text: string): SearchQuery {
  const query = { text, clauses: [] as TextClause[], conditions: [] as FieldCondition[], errors: [] as QueryError[] }
  let at = 0
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    while (at < text.length && /\s/.test(text[at] ?? '')) at += 1
    if (at >= text.length) break
    at = readPart(query, text, at)
  }
  return query
}

type Draft = { clauses: TextClause[]; conditions: FieldCondition[]; errors: QueryError[] }

function readPart(query: Draft, text: string, start: number): number {
  const negated = /^[-−]\S/.test(text.slice(start, start + 2))
  const from = negated ? start + 1 : start
  const named = /^[\p{L}\p{M}][\p{L}\p{M}-]*/u.exec(text.slice(from, from + 60))?.[0] ?? ''
  const rest = text.slice(from + named.length, from + named.length + 3)
  const operator = named ? OPERATORS.find((candidate) => rest.startsWith(candidate)) : undefined
  if (operator === undefined || rest.startsWith('://')) {
    const { values, end } = readValues(query, text, from, false)
    for (const value of values) addText(query, value, null, negated, end === text.length)
    return end
  }
  const field = fieldNamed(named)
  const { values, end } = readValues(query, text, from + named.length + operator.length, true)
  const fail = (code: QueryError['code'], word: string, expected: readonly Choice[] = []) => query.errors.push({ code, start, end, word, expected })
  if (!field) fail('unknown-field', named, FIELD_CHOICES)
  else if (values.length === 0) fail('empty-value', named, field.type === 'word' ? choicesOf(field.field) : [])
  else addField(query, field, operator, values, negated, { named, fail, isLast: end === text.length })
  return end
}

/** Reads quoted or bare values from `from`; in a field's list they are parted by commas. Bare ones end at a space. */
function readValues(query: Draft, text: string, from: number, isList: boolean): { values: Value[]; end: number } {
  const values: Value[] = []
  let at = from
  for (;;) {
    const closing = QUOTES[text[at] ?? '']
    if (closing !== undefined) {
      let end = at + 1
      while (end < text.length && !closing.includes(text[end] ?? '')) end += 1
      if (end >= text.length) query.errors.push({ code: 'open-quote', start: at, end, word: text.slice(at), expected: [] })
      values.push({ text: text.slice(at + 1, end), quoted: true, closed: end < text.length })
      at = Math.min(end + 1, text.length)
    } else {
      let end = at
      while (end < text.length && !/\s/.test(text[end] ?? '') && !(end > at && text[end] === '"')) end += 1
      if (end > at) values.push({ text: text.slice(at, end), quoted: false, closed: false })
      at = end
    }
    if (isList && /[,،]/.test(text[at] ?? '') && values.at(-1)?.quoted) at += 1
    else return { values, end: at }
  }
}

function addText(query: Draft, value: Value, fields: TextClause['fields'], negated: boolean, isLast: boolean): void {
  const words = wordsOf(value.text).map(({ word }) => word)
  const last = words.at(-1)
  if (last === undefined) return
  const isTyped = isLast && !value.closed && !negated && !/^[\d.]+$/.test(last)
  const prefix = last.length >= 2 && (isTyped || (!value.quoted && value.text.endsWith('*')))
  query.clauses.push({ words, prefix, exact: value.quoted, fields, negated })
}

interface PartContext { /** The field's name as written. */ named: string; fail: (code: QueryError['code'], word: string, expected?: readonly Choice[]) => void; isLast: boolean }

function addField(query: Draft, field: QueryField & { names: readonly string[] }, operator: string, values: readonly Value[], negated: boolean, { named, fail, isLast }: PartContext): void {
  const isComparison = operator !== ':' && operator !== '='
  if (isComparison && field.type !== 'number' && field.type !== 'date') {
    fail('not-compared', named)
    return
  }
  if (field.type === 'text') {
    for (const value of values) addText(query, value, field.fields, negated, isLast)
  } else if (field.type === 'name') {
    const names = values.map((value) => ({ words: wordsOf(value.text).map(({ word }) => word), prefix: !value.quoted })).filter(({ words }) => words.length > 0)
    if (names.length > 0) query.conditions.push({ field: field.field, names, negated })
    else fail('empty-value', named)
  } else if (field.type === 'word') {
    const wanted = values.flatMap((value) => (value.quoted ? [value.text] : value.text.split(/[,،]/).filter((part) => part !== '')))
    const found: string[] = []
    for (const word of wanted) {
      const meant = valuesMeant(field.field, word)
      if (meant.length === 0) fail('unknown-value', word, choicesOf(field.field))
      found.push(...meant)
    }
    if (found.length > 0) query.conditions.push({ field: field.field, values: [...new Set(found)], negated })
  } else {
    const written = values.map((value) => value.text).join('')
    const prefix = isComparison ? operator : ''
    if (field.type === 'number') {
      const range = parseNumberRange(prefix + written)
      if (range) query.conditions.push({ field: field.field, ranges: [range], negated })
      else fail('bad-number', written)
    } else {
      const range = parseDateRange(prefix + written)
      if (range) query.conditions.push({ field: field.field, ranges: [range], negated })
      else fail('bad-date', written)
    }
  }
}

/** The values a word stands for: the one it names, else all whose names begin with it; as written in an open field. */
function valuesMeant(field: WordField, word: string): string[] {
  const { values, open } = FIELD_VALUES[field]
  const sought = folded(word)
  const named = (test: (name: string) => boolean) => values.filter((value) => wordsForValue(field, value).some(test))
  const exact = named((name) => name === word || (sought !== '' && folded(name) === sought))
  if (exact.length > 0) return exact
  const begun = sought.length >= 2 ? named((name) => folded(name).startsWith(sought)) : []
  if (begun.length > 0 && !open) return begun
  return open && word !== '' ? [word] : []
}
