import type { Decision } from './decision.ts'
import { tagOf } from './meaning.ts'
import type { Statement } from './merging.ts'
import { isColon } from './reading.ts'
import type { Reading, Sentence } from './reading.ts'
import type { Source } from './source.ts'
import type { TopicSense } from './topics.ts'
import { kindOf } from '../../model/kind.ts'

/** How many sentences back a speech that goes on is looked for. */
const LOOK_BACK = 6
const LIST_LIMIT = 30

/** The sources named in the sentence `index`. */
type SourcesOf = (index: number) => readonly Source[]

/**
 * The source of a figure whose sentence names none: of the quotation it goes on with, of the line that opens its list, of the
 * sentence before it in its paragraph, of its whole, or of the statement that the text is. `statements` are those made before it, latest last. Null where there is none.
 */
export function carriedSource(reading: Reading, decision: Decision, statements: readonly Statement[], topics: TopicSense, sourcesOf: SourcesOf): Source | null {
  const { sentence } = decision
  if (sentence.quoted || (!sentence.opensLine && sentence.keys[0] === '"')) return quotationSource(reading, sentence, sourcesOf)
  const header = sentence.listItem ? headerOf(reading, sentence) : null
  if (header) return headerSource(header, sourcesOf)
  return sourceOfWhole(decision, statements) ?? paragraphSource(reading, decision, statements, sourcesOf) ?? issuerOf(reading, sentence, topics, sourcesOf)
}

function quotationSource(reading: Reading, sentence: Sentence, sourcesOf: SourcesOf): Source | null {
  for (let i = sentence.index - 1; i >= 0 && i >= sentence.index - LOOK_BACK; i--) {
    const last = sourcesOf(i).at(-1)
    if (last) return last
    if (reading.sentence(i + 1).opensLine) return null
  }
  return null
}

function headerSource(header: Sentence, sourcesOf: SourcesOf): Source | null {
  for (let k = header.index; k >= 0 && k >= header.index - 2; k--) {
    const source = sourcesOf(k).at(-1)
    if (source) return source
  }
  return null
}

/** The sentence that opens the list an item stands in (it ends with a colon); null where there is none. */
export function headerOf(reading: Reading, item: Sentence): Sentence | null {
  for (let i = item.index - 1; i >= 0 && i >= item.index - LIST_LIMIT; i--) {
    const before = reading.sentence(i)
    if (isColon(before.keys.at(-1))) return before
    if (!before.listItem && before.opensLine) return null
  }
  return null
}

/** A part told in the sentence after its whole has the whole's source. */
function sourceOfWhole(decision: Decision, statements: readonly Statement[]): Source | null {
  const whole = decision.parent
  if (!whole || decision.sentence.opensLine || whole.sentence.index !== decision.sentence.index - 1) return null
  return statements.findLast((s) => s.decision === whole)?.source ?? null
}

/** A paragraph that has begun in somebody's words goes on in them until another is named; money's donors speak for themselves. */
function paragraphSource(reading: Reading, decision: Decision, statements: readonly Statement[], sourcesOf: SourcesOf): Source | null {
  const { sentence } = decision
  const last = statements.findLast((s) => s.decision.sentence !== sentence)
  if (!last?.source || kindOf(decision.measure ?? 'other') === 'aid' || opensWithTime(sentence)) return null
  if (last.decision.sentence.index < sentence.index - 2) return null
  for (let i = sentence.index; i > last.decision.sentence.index; i--) {
    if (reading.sentence(i).opensLine || (i < sentence.index && sourcesOf(i).length > 0)) return null
  }
  return last.source
}

/** Titles and datelines are this many sentences at most, and a statement this many. */
const HEAD = 3
const ISSUER_WITHIN = 7
const LONGEST_STATEMENT = 80

/** Who issued the statement that the text is by its head; null for any other text. */
function issuerOf(reading: Reading, sentence: Sentence, topics: TopicSense, sourcesOf: SourcesOf): Source | null {
  if (sentence.index > LONGEST_STATEMENT) return null
  let isStatement = false
  for (let i = 0; i < HEAD && i < reading.count && !isStatement; i++) isStatement = topics.in(reading.sentence(i), 'statement')
  if (!isStatement) return null
  for (let i = 0; i < ISSUER_WITHIN && i < sentence.index; i++) {
    const source = sourcesOf(i).find((s) => s.sentence.index === i && s.leads)
    if (source) return ['official', 'un', 'ngo', 'party-to-conflict'].includes(source.kind) ? source : null
  }
  return null
}

/** "In March, …", "Last year …": another event is told. */
function opensWithTime(sentence: Sentence): boolean {
  for (let i = 0; i < 4 && i < sentence.keys.length; i++) if (tagOf(sentence.hitAt[i], 'month') || tagOf(sentence.hitAt[i], 'then')) return true
  return false
}
