import { kindOf } from '../../../model/kind.ts'
import type { Decision } from '../decision.ts'
import { hasTopic, tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import type { Statement } from '../merging.ts'
import type { Reading } from '../reading.ts'
import { isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { SourcesOf } from './issuer.ts'
import type { Source } from './source.ts'

/** A paragraph that has begun in somebody's words goes on in them until another is named; money's donors speak for themselves. */
export function paragraphSource(reading: Reading, decision: Decision, statements: readonly Statement[], sourcesOf: SourcesOf): Source | null {
  const { sentence } = decision
  const { verbFirst } = reading.compiled.profile
  const last = statements.findLast((s) => s.decision.sentence !== sentence)
  if (!last?.source || kindOf(decision.measure ?? 'other') === 'aid' || opensWithTime(sentence)) return null
  if (!(verbFirst ? goesOnWhereVerbsLead(sentence, last.source) : countsOn(decision, last.decision, last.source))) return null
  const told = last.decision.sentence.index
  if (told < sentence.index - (verbFirst ? TOLD_WITHIN : 1)) return null
  for (let i = sentence.index; i > told; i--) {
    if (reading.opensLine(i) && !(i === sentence.index && tagOf(sentence.hitAt[0], 'thereby'))) return null
    if (i < sentence.index && sourcesOf(i).length > 0) return null
  }
  return last.source
}

/** Sentences back to the one whose source goes on where verbs come first, at most. */
const TOLD_WITHIN = 2

/** True where a sentence with its verb first goes on in the words of the one before. */
const goesOnWhereVerbsLead = (sentence: Sentence, source: Source): boolean => opensWithMore(sentence) || (source.leads && goesOnCounting(sentence))

/**
 * Where the subject comes first, one whose words opened the sentence before goes on with a figure that opens this one ("The union said five had died.
 * Four more …").
 */
const countsOn = ({ sentence, measure }: Decision, last: Decision, source: Source): boolean =>
  source.leads && (sentence.amounts[0]?.from ?? Infinity) <= 1 && kindOf(last.measure ?? 'other') === kindOf(measure ?? 'other')

/** Words that a sentence opens with which may tell of another time, at most. */
const TIME_WITHIN = 4

/** "In March, …", "Last year …": another event is told. */
function opensWithTime(sentence: Sentence): boolean {
  for (let i = 0; i < TIME_WITHIN && i < sentence.keys.length; i++) {
    if (tagOf(sentence.hitAt[i], 'background')) return true
    if (hasTopic(sentence.hitAt[i], 'since')) return false
    if (tagOf(sentence.hitAt[i], 'month') || tagOf(sentence.hitAt[i], 'then')) return true
  }
  return false
}

/** Words that what goes on with a count stands within. */
const COUNTED_WITHIN = 6

/**
 * True for a sentence that opens with more of what was counted: «كما أسفرت الغارات عن», «ولا يزال 7 مفقودين», «أما الجرحى فنقل 15»,
 * «ومن الجنود الذين», «وفي كاندي وحدها 234». Whoever's words came before, where he has spoken rather than been named behind, tells of these too.
 */
function goesOnCounting(sentence: Sentence): boolean {
  const first = sentence.hitAt[0]
  if (!first || first.from !== 0) return false
  if (tagOf(first, 'not-negation')) return true
  const second = sentence.hitAt[first.to]
  if (tagOf(first, 'fronting')) return tagOf(second, 'set') !== null || reachesHarm(sentence, first.to)
  const adds = tagOf(first, 'relay') !== null
  if (!adds && !tagOf(first, 'place-preposition') && !tagOf(first, 'partitive')) return false
  for (let i = first.to; i < COUNTED_WITHIN && i < sentence.keys.length && !isMark(sentence.keys[i]); i++) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'said')) return false
    if (adds ? tagOf(hit, 'trigger') : tagOf(first, 'partitive') ? tagOf(hit, 'antecedent') : tagOf(hit, 'subset')?.form === 'of-them') return true
  }
  return false
}

/** «أما الحادث الثالث فأودى بحياة شقيقين»: another of what was told of, and right behind it what it did. */
function reachesHarm({ hitAt, keys, amountAt }: Sentence, at: number): boolean {
  for (let i = at; i < COUNTED_WITHIN && i < keys.length; i++) {
    if (isMark(keys[i]) || amountAt[i] || tagOf(hitAt[i], 'said')) return false
    if (tagOf(hitAt[i], 'trigger')?.frame === 'either') return true
  }
  return false
}

/** Words, or phrases, that tell what a sentence opens with, at most. */
const OPENING_WORDS = 3

/** True where a sentence with its verb first goes on counting: it opens with a verb of what happened («وأصيب 40»), not with another time or place. */
function opensWithMore(sentence: Sentence): boolean {
  if (tagOf(sentence.hitAt[0], 'thereby')) return true
  for (let i = 0, words = 0; i < sentence.keys.length && words < OPENING_WORDS; i++) {
    if (isMark(sentence.keys[i])) {
      if (words === 0) return false
      continue
    }
    const hit = sentence.hitAt[i]
    if (hit && hit.from !== i) continue
    if (opensElsewhere(hit)) return false
    if (tagOf(hit, 'trigger') ?? tagOf(hit, 'conveys') ?? tagOf(hit, 'subset') ?? tagOf(hit, 'set')) return true
    words++
  }
  return false
}

/** True for a phrase by which a sentence turns to another place, time, subject or whole. */
const opensElsewhere = (hit: Hit | null | undefined): boolean =>
  (tagOf(hit, 'place-preposition') ?? tagOf(hit, 'fronting') ?? tagOf(hit, 'weekday') ?? tagOf(hit, 'source-word')) !== null ||
  tagOf(hit, 'topic')?.topic === 'since' ||
  tagOf(hit, 'subset')?.form === 'out-of'
