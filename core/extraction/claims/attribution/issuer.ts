import type { AttributionKind } from '../../../model/attribution.ts'
import { hasTopic, tagOf } from '../meaning.ts'
import { isColon } from '../sentence.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../sentence.ts'
import { hearingOf, namedSource, sourceKind } from './source.ts'
import type { Source } from './source.ts'

/** The sources named in the sentence `index`. */
export type SourcesOf = (index: number) => readonly Source[]

/** Titles and datelines are this many sentences at most, and a statement this many. */
const HEAD = 3
const ISSUER_WITHIN = 7
const LONGEST_STATEMENT = 80

/** Who issued the statement that the text is by its head, where a line that ends in a colon says so ("informs the public of the following:"); null for any other text. */
export function issuerOf(reading: Reading, sentence: Sentence, sourcesOf: SourcesOf): Source | null {
  if (sentence.index > LONGEST_STATEMENT) return null
  let isStatement = false
  for (let i = 0; i < HEAD && i < reading.count && !isStatement; i++) isStatement = reading.tells(i, 'statement')
  if (!isStatement) return null
  const named = reading.compiled.profile.verbFirst ? null : namedInHead(reading, sentence, sourcesOf)
  if (named) return named
  for (let i = 0; i < ISSUER_WITHIN && i < sentence.index; i++) {
    // "informs the public that as of 6 a.m. …"
    const informs = i < HEAD && !reading.compiled.profile.verbFirst && reading.sentence(i).hitAt.some((hit) => hasTopic(hit, 'statement') && tagOf(hit, 'said') !== null)
    if (!informs && !isColon(reading.lastSign(i))) continue
    const source = sourcesOf(i).find((s) => s.sentence.index === i && s.leads)
    if (source) return ISSUERS.has(source.kind) ? source : null
  }
  return null
}

/** Words of a name that its head and its first sentence must share, at most. */
const SHARED = 3

/**
 * "Statement by the Ministry of Health" over "The Ministry of Health condemns …, in which 46 citizens …": who speaks first in the text of a statement,
 * where its head names the same.
 */
function namedInHead(reading: Reading, sentence: Sentence, sourcesOf: SourcesOf): Source | null {
  for (let i = 1; i < ISSUER_WITHIN && i < sentence.index; i++) {
    const source = sourcesOf(i).find((s) => s.sentence.index === i && s.leads && s.kind !== 'other' && s.kind !== 'media')
    if (!source) continue
    let from = source.from
    while (from < source.to && tagOf(source.sentence.hitAt[from], 'determiner')) from++
    const to = Math.min(source.to, from + SHARED)
    if (to - from < 2) return null
    const name = reading.text.slice(source.sentence.starts[from], source.sentence.ends[to - 1]).toLowerCase()
    // "Ministry of Health: statement" over "The emergency centre of the Ministry of Health announces"
    const end = reading.text.slice(source.sentence.starts[Math.max(from, source.to - SHARED)], source.sentence.ends[source.to - 1]).toLowerCase()
    for (let k = 0; k < HEAD && k < i; k++) {
      const head = reading.text.slice(reading.sentence(k).start, reading.sentence(k).end).toLowerCase()
      if (head.includes(name) || head.includes(end)) return source
    }
    return null
  }
  return null
}

/** Lines at the head of a report that its own source may stand in, and words of such a name, at most. */
const SOURCE_WITHIN = 8
const SOURCE_WORDS = 16

/**
 * The source that a report names for all it says («المصدر: المنظمة الدولية للهجرة», "Source: IOM", «أعدته أوتشا»); null where it names none. Who issued it,
 * named in its title or alone in a line of its head, is no figure's source.
 */
export function documentSource(reading: Reading): Source | null {
  if (reading.documentSource === undefined) reading.documentSource = findDocumentSource(reading)
  return reading.documentSource
}

function findDocumentSource(reading: Reading): Source | null {
  for (let i = 0; i < SOURCE_WITHIN && i < reading.count; i++) {
    if (!reading.opensLine(i)) continue
    const label = reading.opening(i)
    if (!label || (!tagOf(label, 'issued-by') && !tagOf(label, 'source-label'))) continue
    const sentence = reading.sentence(i)
    const made = tagOf(label, 'issued-by') !== null && isBareLine(reading, i) && sentence.amounts.length === 0
    if (!made && (!(tagOf(label, 'source-label') && isColon(sentence.keys[label.to])) || isFoot(reading, sentence))) continue
    const from = isColon(sentence.keys[label.to]) ? label.to + 1 : label.to
    const to = endOfNameInLine(sentence, from)
    const kind = sourceKind(sentence, from, to)
    // «إعداد: قسم المتابعة» is the paper's own desk.
    if (to - from > SOURCE_WORDS || (made && (kind === null || kind === 'media'))) continue
    return issuerNamed(sentence, from, to)
  }
  return null
}

/** True for the line right below figures of a list or table, with figures behind: it names their source alone. */
function isFoot(reading: Reading, sentence: Sentence): boolean {
  if (sentence.index === 0) return false
  const above = reading.sentence(sentence.index - 1)
  if (above.amounts.length === 0 || above.keys.at(-1) === '.' || sentence.start - above.end > 1) return false
  for (let i = sentence.index - 2; i >= 0; i--) if (reading.opensLine(i)) return reading.sentence(i).amounts.length > 0
  return false
}

const issuerNamed = (sentence: Sentence, from: number, to: number): Source | null => namedSource(hearingOf(sentence), from, to, 0, true)

/** Where a name ends in its line: a bar sets off what else the line tells. */
function endOfNameInLine({ keys }: Sentence, from: number): number {
  const bar = keys.indexOf('|', from)
  return bar < 0 ? keys.length : bar
}

/** True for a line that is one sentence without a point. */
function isBareLine(reading: Reading, index: number): boolean {
  const sign = reading.lastSign(index)
  return reading.opensLine(index) && !reading.isListItem(index) && sign !== '.' && sign !== '?' && !isColon(sign) && (index + 1 >= reading.count || reading.opensLine(index + 1))
}

/** Kinds of source that issue reports and statements. */
const ISSUERS: ReadonlySet<AttributionKind> = new Set(['official', 'un', 'ngo', 'party-to-conflict'])
