import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { spelling } from '../../text/spelling.ts'
import { isJoined } from '../joined.ts'
import { meansOnly, tagOf, tagsOf } from '../meaning.ts'
import type { Hit, Role } from '../meaning.ts'
import { hasMark, isComma, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'
import type { Candidate } from './candidate.ts'

/** From this cost on a boundary ends what is told of a figure. */
const NEXT_CLAUSE = 3

/**
 * "Three people were killed and 12 were promoted", "… while 12 had dozed off", «قُتل ثلاثة وشارك 12 آخرون»: true where the verb right behind, or before where verbs come
 * first, tells something that no claim counts.
 */
export function hasOwnPredicate(sentence: Sentence, amount: Amount, topics: TopicSense): boolean {
  if (amount.quantity.form === 'singular') return false
  return topics.profile.verbFirst ? hasJoinedVerbBefore(sentence, amount, topics) : hasVerbBehind(sentence, amount, topics)
}

/** Letters of a verb, at least. */
const VERB_LETTERS = 3

/** True where a word that the lexicon lacks, or that tells of no loss, is written as one with "and" right before the number. */
function hasJoinedVerbBefore(sentence: Sentence, amount: Amount, { text, profile: { joined, gluedArticle, caseForms } }: TopicSense): boolean {
  const { keys, hitAt, amountAt, starts, ends } = sentence
  const at = amount.from - 1
  if (joined === null || gluedArticle === null || at <= 0 || isMark(keys[at]) || amountAt[at] || hitAt[at]?.coordinated === false || !tellsNoLoss(hitAt[at])) return false
  // «في حيي الزيتون والتفاح وثلاثة …», «وأطفاله الثلاثة»: the number is joined itself, or goes with a noun.
  if (isJoined(sentence, amount) || text.startsWith(gluedArticle, starts[amount.from])) return false
  const word = text.slice(starts[at], ends[at])
  if (!word.startsWith(joined.and) || word.length < joined.and.length + VERB_LETTERS || word.startsWith(gluedArticle, joined.and.length)) return false
  if (isNextPlace(sentence, amount)) return false
  // «وأخيرا 12»
  return caseForms?.object.test(word) !== true
}

/** Words from the preposition of a place to the comma behind it, at most. */
const PLACE_WITHIN = 3

/** «140 في كونار، وننجرهار 60، وخوست 25.»: true for one of several bare numbers that marks close, each behind a comma and one word, where the figure before was told of a place. */
function isNextPlace(sentence: Sentence, { from, to, quantity: { noun } }: Amount): boolean {
  const { keys, hitAt, amounts } = sentence
  const comma = from - 2
  if (noun !== null || !isComma(keys[comma]) || (to < keys.length && !isMark(keys[to]))) return false
  const before = amounts.findLast((other) => other.to <= comma)
  if (!before || comma - before.to > PLACE_WITHIN) return false
  if (before.to === comma) return isNextPlace(sentence, before)
  const next = amounts.find((other) => other.from >= to)
  const goesOn = isComma(keys[to]) && next?.from === to + 2 && next.quantity.noun === null
  return goesOn && tagOf(hitAt[before.to], 'place-preposition') !== null && !hasMark(sentence, before.to, comma)
}

function hasVerbBehind(sentence: Sentence, amount: Amount, { text, profile: { happening, adverb, addsMore } }: TopicSense): boolean {
  if (happening === null) return false
  const { keys, hitAt, amountAt, starts, ends } = sentence
  const isWord = (i: number): boolean => i < keys.length && !isMark(keys[i]) && !amountAt[i]
  const wordAt = (i: number): string => spelling(text, starts[i], ends[i])
  const isBeforeVerb = (i: number): boolean => (tagOf(hitAt[i], 'auxiliary') ?? tagOf(hitAt[i], 'before-verb')) !== null || (hitAt[i] === null && adverb?.test(wordAt(i)) === true)
  const { noun } = amount.quantity
  let at = amount.to + (isWord(amount.to) && wordAt(amount.to) === addsMore ? 1 : 0)
  while (isWord(at) && at < amount.to + AUXILIARIES && isBeforeVerb(at)) at = hitAt[at]?.to ?? at + 1
  // "and five Indians stationed at the dam": a participle right behind a noun describes it.
  if (at === amount.to && noun !== null && noun !== 'other') return false
  // "nine were killed and 31 promoted": right behind a bare number a participle tells of it, whatever else it may mean.
  const tellsOther = at === amount.to && noun === null ? tellsOfNobodyLost(hitAt[at]) : tellsNoLoss(hitAt[at])
  return isWord(at) && tellsOther && happening.test(wordAt(at)) && !isTriggerFrom(sentence, hitAt[at]?.to ?? at + 1)
}

/** Words between those counted and their verb, at most ("have since been fully"). */
const AUXILIARIES = 5

/** What verbs may mean here; triggers only of aid, or of those who come home. */
const OF_OTHER_MEANING: ReadonlySet<Role> = new Set<Role>(['drives', 'goes', 'leaves', 'takes-in', 'lodges', 'hosts', 'gives', 'was-there', 'describing', 'age', 'trigger'])

/** What is told of those who come home. */
const HOME: ReadonlySet<Measure> = new Set(['released', 'returned'])

/** True for a word that the lexicon lacks, or that tells of no dead and hurt: "12 were robbed", "12 walked home", "12 were promised jobs". */
function tellsNoLoss(hit: Hit | null | undefined): boolean {
  if (!hit) return true
  return meansOnly(hit, OF_OTHER_MEANING) && tagsOf(hit, 'trigger').every(({ measure }) => kindOf(measure) === 'aid' || HOME.has(measure))
}

/** What a participle may mean beside. */
const OF_PARTICIPLE: ReadonlySet<Role> = new Set<Role>([...OF_OTHER_MEANING, 'topic', 'brings', 'conveys'])

/** True for a participle that tells of no dead, hurt or missing: "31 handed over to police", "31 decorated". */
function tellsOfNobodyLost(hit: Hit | null | undefined): boolean {
  if (!hit) return true
  return meansOnly(hit, OF_PARTICIPLE) && tagsOf(hit, 'trigger').every(({ measure }) => kindOf(measure) !== 'casualty')
}

/** True where a word of a claim stands between word `from` and the end of its clause: "12 were left without homes". */
function isTriggerFrom({ keys, hitAt, amountAt }: Sentence, from: number): boolean {
  for (let i = from; i < keys.length && !isMark(keys[i]) && !amountAt[i]; i++) {
    if (tagOf(hitAt[i], 'set') || tagsOf(hitAt[i], 'trigger').some(({ measure }) => kindOf(measure) !== 'aid')) return true
    if ((tagOf(hitAt[i], 'boundary')?.cost ?? 0) >= NEXT_CLAUSE) return false
  }
  return false
}

/**
 * True for a verb before a figure, no noun of a toll, that gives way to one of the figure's own (see {@link hasOwnPredicate}): where verbs come first only one of casualties.
 */
export function givesWayToOwn({ side, measure, trigger, rule }: Candidate, verbFirst: boolean): boolean {
  if (side !== 'left' || measure === null || (verbFirst && kindOf(measure) !== 'casualty') || trigger?.frame === 'label' || trigger?.frame === 'counted') return false
  return rule.endsWith('.verb') || rule.endsWith('.masdar')
}
