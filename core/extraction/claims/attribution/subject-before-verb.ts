import { isCurrency } from '../../../model/figure.ts'
import { kindOf } from '../../../model/kind.ts'
import { spelling } from '../../text/spelling.ts'
import { isClauseEdge, isContrast, tagOf, tagsOf } from '../meaning.ts'
import { behindHour, figureAt, isColon, isComma, isDash, isDefiniteWord, isMark, isQuote, opensWith, rightBefore } from '../sentence.ts'
import { isHearer } from './hearers.ts'
import { opensObject } from './object-of-verb.ts'
import { isEdge, LONGEST_SOURCE, namedSource, sourceKind, staysUnnamed } from './source.ts'
import type { Hit } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'
import type { Hearing, Source } from './source.ts'

/** An apposition between a subject and its verb has at most this many words. */
const APPOSED = 9

/**
 * Headlines, entries and contrasts put the subject first in a language whose verbs lead («الشرطة تعلن», «لكن رئيس البلدية قال إن»): who
 * stands between the start of the clause and the verb. `behind` is the word behind the verb and what belongs to it. Null where none speaks there.
 */
export function subjectBeforeVerb(hearing: Hearing, hit: Hit, behind: number, form: string): Source | null {
  const { sentence } = hearing
  // «قتل 3 وقال إن»: "and" goes on with the subject of the clause before.
  if (hit.coordinated || !tellsRightAway(sentence, behind) || (form !== 'announces' && givesRightAway(sentence, behind))) return null
  let right = hit.from
  const isOfVerb = (at: number): boolean => {
    const before = rightBefore(sentence.hitAt, at)
    if (tagOf(before, 'before-verb') ?? tagOf(before, 'fronting')) return true
    return at === hit.from && tagOf(before, 'function') !== null && tagOf(sentence.hitAt[at - 2], 'fronting') !== null
  }
  while (right > 0 && isOfVerb(right)) right--
  const isSetOff = isComma(rightBefore(sentence.keys, right))
  const aside = isSetOff ? asideStart(sentence, right - 1) : null
  if (isSetOff) right = aside ?? appositionStart(sentence, right - 1)
  if (right <= 0) return null
  const from = clauseStart(sentence, right)
  if (from === null || from >= right || right - from > LONGEST_SOURCE || !opensWithName(sentence, from)) return null
  const known = sourceKind(sentence, from, right) !== null || isPlace(sentence, from, right)
  if (!known && !(opensSpeech(sentence, behind) && right - from <= PLAIN_NAME && meansNothingKnown(sentence, from, right))) return null
  const to = aside === null && right < hit.from && isComma(sentence.keys[hit.from - 1]) ? hit.from - 1 : right
  return namedSource(hearing, from, to, hit.from, true)
}

/** A name without a word that tells of a speaker has at most this many words. */
const PLAIN_NAME = 5

/** «الحكومة من جهتها، أشارت»: where the words begin that tell before the comma when or in what words one spoke; null where there are none. */
function asideStart({ hitAt }: Sentence, comma: number): number | null {
  const aside = hitAt[comma - 1]
  return aside?.to === comma && tagOf(aside, 'source-end') && !tagOf(aside, 'complement') ? aside.from : null
}

/** «رئيس البلدية، أحمد العلي، قال»: where the first comma stands; 0 where there is none. */
function appositionStart(sentence: Sentence, comma: number): number {
  for (let i = comma - 1; i > 0 && i >= comma - APPOSED; i--) {
    const at = sentence.hitAt[i]
    if (isComma(sentence.keys[i])) return i
    if ((isMark(sentence.keys[i]) && !isQuote(sentence.keys[i])) || figureAt(sentence, i) || tagOf(at, 'said') || tagOf(at, 'complement')) return 0
  }
  return 0
}

/** Where the clause of a subject that ends before `right` begins; null where something else than a name stands there. */
function clauseStart(sentence: Sentence, right: number): number | null {
  for (let i = right - 1; i >= 0; i--) {
    if (right - i > LONGEST_SOURCE) return null
    const key = sentence.keys[i] ?? ''
    const at = sentence.hitAt[i]
    if (isEdge(key)) return i + 1
    if (isQuote(key) || key === '(' || key === ')') continue
    const figure = figureAt(sentence, i)
    // The hour of an entry.
    if (figure) return figure.from === 0 && figure.quantity.unit !== 'person' ? figure.to : null
    if (!at) continue
    const speaks = tagOf(at, 'source-word') !== null
    if (isClauseEdge(at) || tagOf(at, 'fronting') || tagOf(at, 'complement') || tagOf(at, 'pronoun')) return at.to
    if (!speaks && (tagOf(at, 'said') || tagOf(at, 'negation') || tagOf(at, 'modality') || tagOf(at, 'boundary') || tagOf(at, 'subset'))) return null
    const trigger = tagOf(at, 'trigger')
    if (trigger && !speaks && !isDefiniteWord(sentence, at.from)) return null
    if (at.coordinated && i > 0 && at.from === i && (speaks || tagOf(at, 'place-word')) && !isEdge(sentence.keys[i - 1] ?? '')) return i
  }
  return 0
}

/** False for a time, a place or a particle that opens a clause («في غزة», «اليوم», «عن الضحايا»). */
function opensWithName(sentence: Sentence, from: number): boolean {
  const at = sentence.hitAt[from]
  if (!at || tagOf(at, 'source-word')) return true
  if (tagOf(at, 'weekday') ?? tagOf(at, 'relative-day') ?? tagOf(at, 'month') ?? tagOf(at, 'then')) return false
  return !(tagOf(at, 'place-preposition') ?? tagOf(at, 'function') ?? tagOf(at, 'source-end') ?? tagOf(at, 'link')) && tagOf(at, 'topic')?.topic !== 'since'
}

/** Within how many words behind the verb it must come to what is said. */
const SAID_WITHIN = 5

/** True where what is said follows: «أن», a quotation, what happened or a figure («تعلن مقتل», «تتحدث عن 40»). */
function tellsRightAway(sentence: Sentence, verb: number): boolean {
  const behind = behindOccasion(sentence, verb)
  for (let i = behind; i < sentence.keys.length && i < behind + SAID_WITHIN; i++) {
    const at = sentence.hitAt[i]
    if (opensSpeech(sentence, i) && (i === behind || !isQuote(sentence.keys[i]))) return true
    if (sentence.amountAt[i] || tagOf(at, 'trigger')) return true
    // «الشرطة أعلنت اندلاع حريق»
    if (tagOf(at, 'deed') && !isDefiniteWord(sentence, i)) return true
    if (isEdge(sentence.keys[i] ?? '') || tagOf(at, 'boundary')) return false
  }
  return false
}

/** Words of an occasion between commas, at most. */
const OCCASION = 6

/** «أن الوزارة أعلنت، اليوم الثلاثاء، عن مقتل 15»: the word behind the time or occasion between commas that stands at word `at`; `at` where none does. */
function behindOccasion({ keys, hitAt }: Sentence, at: number): number {
  const first = isComma(keys[at]) ? hitAt[at + 1] : null
  if (!first || !(tagOf(first, 'weekday') ?? tagOf(first, 'relative-day') ?? tagOf(first, 'source-end')) || tagOf(first, 'complement')) return at
  for (let i = first.to; i <= at + OCCASION && i < keys.length; i++) {
    if (isComma(keys[i])) return i + 1
    if (isMark(keys[i])) return at
  }
  return at
}

/** «يقر صرف 5 ملايين», «تقر 5 ملايين»: money is decided, not told of. */
export function givesRightAway(sentence: Sentence, behind: number): boolean {
  const trigger = tagOf(sentence.hitAt[behind], 'trigger')
  const unit = sentence.amountAt[behind]?.quantity.unit
  return (trigger !== null && kindOf(trigger.measure) === 'aid') || (unit !== null && unit !== undefined && isCurrency(unit))
}

/** «تقدر كييف»: a capital or country that speaks for its government. */
export const isPlace = (sentence: Sentence, from: number, to: number): boolean => tagOf(sentence.hitAt[from], 'place-word') !== null && sentence.hitAt[from]?.to === to

/** True where «إن», a colon or a quotation stands at `at`. */
const opensSpeech = (sentence: Sentence, at: number): boolean =>
  isColon(sentence.keys[at]) || isQuote(sentence.keys[at]) || (tagOf(sentence.hitAt[at], 'complement') !== null && sentence.hitAt[at]?.from === at)

/** True where the words mean nothing that the lexicon knows of, as names do. */
function meansNothingKnown(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tagOf(sentence.hitAt[i], 'trigger') || tagOf(sentence.hitAt[i], 'function') || tagOf(sentence.hitAt[i], 'link')) return false
  return true
}

/**
 * The subject that a sentence opens with, behind its verb or before it («ووجّه محافظ حجة نداء …، لافتا إلى أن», «تنظيم الدولة يعلن …، ويزعم أن»):
 * who a verb further on, before word `end`, means. Null where it names no one who can speak. `at` is the word where it speaks again.
 */
export function subjectOfSentence(hearing: Hearing, end: number, at: number): Source | null {
  const { sentence } = hearing
  const first = behindHour(sentence)
  for (let from = first, tried = 0; from < end && tried < CLAUSES; from++) {
    if (from > first && !isComma(sentence.keys[from - 1]) && !isDash(sentence.keys[from - 1])) continue
    tried++
    const subject = subjectFrom(hearing, from, end, at)
    if (subject) return subject
  }
  return null
}

/**
 * «…، لكن متحدثا باسم الحاكم رفض الرقم، مؤكدا أن»: the subject of the last clause before word `end` that a contrast opens behind word `after`, where
 * it can speak. Null where no contrast stands there, or its clause has no such subject.
 */
export function subjectOfContrast(hearing: Hearing, after: number, end: number): Source | null {
  const { hitAt } = hearing.sentence
  for (let i = end - 1; i > after; i--) {
    const hit = hitAt[i]
    if (hit?.from === i && tagOf(hit, 'fronting') && isContrast(hit)) return subjectFrom(hearing, i, end, end)
  }
  return null
}

/** Behind how many commas the subject of a sentence is looked for («بعد أيام من الحادث، عادت الحاكمة لتعلن»). */
const CLAUSES = 3

/** The subject of the clause that begins at `from`: right there, or behind its verb and one word that describes the verb («هاتفني غاضبا مسؤول»). */
function subjectFrom(hearing: Hearing, clause: number, end: number, at: number): Source | null {
  const { sentence } = hearing
  let from = clause
  const isBeforeSubject = (at: number): boolean => {
    const hit = sentence.hitAt[at]
    if (isMark(sentence.keys[at]) || isContrast(hit) || tagOf(hit, 'fronting') || tagOf(hit, 'negation')) return true
    return hit?.coordinated === true && tagOf(hit, 'function') !== null
  }
  while (from < end && isBeforeSubject(from)) from++
  const figure = figureAt(sentence, from)
  // «ثمن الممثل» is no eighth.
  if (figure && !(figure.quantity.form === 'fraction' && tagOf(sentence.hitAt[from + 1], 'source-word'))) return null
  // «سجل» is a verb as well as a noun.
  if (!tagOf(sentence.hitAt[from], 'source-word') || tagsOf(sentence.hitAt[from], 'said').some((said) => !said.owner && said.form === 'counts')) from++
  if (!sentence.hitAt[from] && !sentence.hitAt[from - 1] && isAccusative(hearing, from) && tagOf(sentence.hitAt[from + 1], 'source-word')) from++
  if (from >= end || !tagOf(sentence.hitAt[from], 'source-word') || sentence.hitAt[from]?.from !== from || !isVerbBefore(sentence, from)) return null
  // «وقال لوكالة الأنباء إن …، مضيفا أن»: whom he told.
  if (opensWith(sentence, from, 'to') && isHearer(sentence, from)) return null
  let to = sentence.hitAt[from]?.to ?? from + 1
  for (; to < end && to < from + LONGEST_SOURCE; to++) {
    const hit = sentence.hitAt[to]
    if ((isMark(sentence.keys[to]) && !isQuote(sentence.keys[to])) || figureAt(sentence, to)) break
    // «أدان المقرر هجوما»: the object follows.
    if (to > from && isAccusative(hearing, to) && !tagOf(hit, 'source-word')) break
    if (opensObject(hearing, from, to)) break
    // «وصف مصدر أرقام الجيش بأنها متفائلة»: whose figures they are is no more of the subject.
    const owner = hit?.from === to && to > from + 1 && tagsOf(hit, 'said').some((said) => said.owner)
    if (!owner && (!hit || hit.from !== to || tagOf(hit, 'source-word'))) continue
    if (staysUnnamed(sentence, hit)) continue
    if (tagOf(hit, 'said') ?? tagOf(hit, 'boundary') ?? tagOf(hit, 'source-end') ?? tagOf(hit, 'place-preposition') ?? tagOf(hit, 'function') ?? tagOf(hit, 'link')) break
    if (tagOf(hit, 'trigger') && !isDefiniteWord(sentence, to)) break
  }
  return namedSource(hearing, from, to, at, true)
}

/** «هجوما», «غاضبا»: a word that ends as an object or adverb without an article does. */
const isAccusative = ({ sentence, text, forms }: Hearing, at: number): boolean =>
  forms?.accusative.test(spelling(text, sentence.starts[at], sentence.ends[at])) === true && !isDefiniteWord(sentence, at)

/** False where the word before a subject is a noun or preposition that it belongs to («مقر الوزارة», «في الوزارة»). */
function isVerbBefore(sentence: Sentence, from: number): boolean {
  const before = rightBefore(sentence.hitAt, from)
  if (from === 0 || !before) return true
  if (tagOf(before, 'place-preposition') ?? tagOf(before, 'function') ?? tagOf(before, 'link') ?? tagOf(before, 'weekday')) return false
  return !(tagOf(before, 'thing') ?? tagOf(before, 'set') ?? tagOf(before, 'subset'))
}
