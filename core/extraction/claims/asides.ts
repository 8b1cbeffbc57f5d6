import type { Measure } from '../../model/kind.ts'
import { isJoined } from './joined.ts'
import { tagOf, tagsOf } from './meaning.ts'
import type { Hit } from './meaning.ts'
import { isComma, isDash, isMark, isQuote } from './sentence.ts'
import type { Sentence } from './sentence.ts'

/** What is set off in a sentence has at most this many words. */
const LONGEST_ASIDE = 22
/** … and in brackets, which cannot be taken for anything else. */
const LONGEST_BRACKET = 48

/**
 * Where an aside ends that opens with the mark at `at`: in "27 migrants, six children among them, drowned" or "61 people — 51 men, ten
 * women — came ashore" the verb behind it speaks of the figure before it. Gives the index behind its closing mark, or `at` where none opens.
 */
export function asideEnd(sentence: Sentence, at: number): number {
  const key = sentence.keys[at]
  if (key === '(') return closing(sentence, at, (mark) => mark === ')', LONGEST_BRACKET)
  if (isDash(key)) return closing(sentence, at, isDash)
  return isComma(key) ? partsEnd(sentence, at) : at
}

/** Words of another name in brackets, at most. */
const OTHER_NAME = 4

/**
 * Where a source, speech or a day set off by commas begins whose closing comma is at `at` («بلغت الحصيلة، وفق الوزارة، 12», "the toll, according to police, rose
 * to 12"), or another name in brackets («في سبتمبر (أيلول)»): the index of its opening mark. Gives `at` where none closes there.
 */
export function asideStart(sentence: Sentence, at: number): number {
  const mark = sentence.keys[at]
  const opening = isComma(mark) ? isComma : isDash(mark) ? isDash : mark === ')' ? (key: string | undefined): boolean => key === '(' : null
  if (opening === null) return at
  for (let i = at - 1; i > 0 && i >= at - LONGEST_ASIDE && sentence.amountAt[i] === null; i--) {
    if (opening(sentence.keys[i])) {
      if (isComma(mark) && sentence.profile.verbFirst && verbBeforeAside(sentence, at) === i - 1) return i
      const isName = mark === ')' && at - i <= OTHER_NAME
      const isSource = tagsOf(sentence.hitAt[i + 1], 'said').some((said) => said.form === 'before-source') || isSpeech(sentence, i, at)
      return isName || isTime(sentence, i, at) || isSource ? i : at
    }
    if (isMark(sentence.keys[i]) && !isQuote(sentence.keys[i]) && sentence.keys[i] !== '(' && sentence.keys[i] !== ')') return at
  }
  return at
}

/** «سلمت الجماعة، أمس الأحد، ستة رهائن»: true for a day alone between two commas at `opening` and `closing`. */
const isTime = ({ keys, hitAt }: Sentence, opening: number, closing: number): boolean =>
  isComma(keys[opening]) && closing - opening <= DAY_WITHIN &&
  hitAt.slice(opening + 1, closing).every((hit) => tagOf(hit, 'weekday') ?? tagOf(hit, 'relative-day') ?? tagOf(hit, 'then'))
/** … which is told in so many words at most. */
const DAY_WITHIN = 5

/** Words of ", the mayor told reporters," at most. */
const SPEECH_WITHIN = 8

/** "Among the dead, he said, were four pupils": true for a subject and its verb of saying alone between two commas at `opening` and `closing`. */
function isSpeech({ keys, hitAt, profile }: Sentence, opening: number, closing: number): boolean {
  // "Five died, police said, and nine were hurt": of another clause.
  if (profile.verbFirst || !isComma(keys[opening]) || closing - opening > SPEECH_WITHIN || tagOf(hitAt[closing + 1], 'coordination')) return false
  let says = false
  for (let i = opening + 1; i < closing; i++) {
    const hit = hitAt[i]
    const isVerb = tagsOf(hit, 'said').some(({ form }) => form === 'verb' || form === 'tells')
    if (tagOf(hit, 'boundary') ?? tagOf(hit, 'relative') ?? tagOf(hit, 'coordination') ?? tagOf(hit, 'complement') ?? (isVerb ? null : tagOf(hit, 'trigger'))) return false
    says ||= i > opening + 1 && isVerb
  }
  return says
}

/** Words between a verb and its subject that commas set off, at most. */
const TIME_WITHIN = 10

/**
 * «استشهد، فجر اليوم الاثنين، شاب من المخيم»: where a verb ends that stands right before what the comma at `at` closes; null where none does, or anything else is
 * told or counted between.
 */
export function verbBeforeAside({ keys, hitAt, amountAt }: Pick<Sentence, 'keys' | 'hitAt' | 'amountAt'>, at: number): number | null {
  for (let i = at - 1; i > 0 && i >= at - TIME_WITHIN; i--) {
    if (isComma(keys[i])) return tagsOf(hitAt[i - 1], 'trigger').some(({ frame }) => frame === 'either') ? i - 1 : null
    if (isMark(keys[i]) || amountAt[i] || tagOf(hitAt[i], 'trigger') || tagOf(hitAt[i], 'said') || tagOf(hitAt[i], 'subset')) return null
  }
  return null
}

function closing(sentence: Sentence, at: number, closes: (key: string | undefined) => boolean, longest = LONGEST_ASIDE): number {
  for (let i = at + 1; i < sentence.keys.length && i <= at + longest; i++) {
    if (closes(sentence.keys[i])) return i + 1
    if (sentence.keys[i] === ';' || sentence.keys[i] === ':') return at
  }
  return at
}

/** An aside between commas that tells parts of what stands before it, where a comma joins further parts, or that a verb follows. */
function partsEnd(sentence: Sentence, at: number): number {
  let parts = false
  for (let i = at + 1; i < sentence.keys.length && i <= at + LONGEST_ASIDE; i++) {
    if (tagsOf(sentence.hitAt[i], 'subset').some((s) => s.form !== 'out-of')) parts = true
    if (!isComma(sentence.keys[i])) {
      if (sentence.keys[i] !== '' && sentence.keys[i] !== '"') return at
      continue
    }
    // "One of them, Maria Lopez, 42, succumbed": an age, or what else is a word, between commas.
    if (!parts && sentence.keys[i + 1] === '' && isComma(sentence.keys[i + 2]) && !tagOf(sentence.hitAt[i + 1], 'trigger')) {
      i++
      continue
    }
    // "the 22 crew, held since April, were released": a verb behind the second comma goes on with the subject.
    if (!parts && !tagOf(sentence.hitAt[i + 1], 'auxiliary') && !tagOf(sentence.hitAt[i + 1], 'before-verb') && !tagOf(sentence.hitAt[i + 1], 'trigger')) return at
    if (sentence.amountAt[i + 1]) continue
    return i + 1
  }
  return at
}

/** Measures whose words in a relative clause say what happened to those it tells of. */
const BEFALL: ReadonlySet<Measure> = new Set(['killed', 'injured', 'missing', 'casualties', 'abducted', 'held'])

/**
 * Where the verb stands that the relative clause opening at `at` leaves its subject to: "a woman who had gone back for her cat was found
 * dead". Gives `at` where none opens, where it says itself what happened ("three who were killed were brothers"), or no verb follows.
 */
export function relativeEnd(sentence: Sentence, at: number): number {
  const opening = sentence.hitAt[at]
  if (!opening || opening.from !== at || !tagOf(opening, 'relative')) return at
  const isVerb = (i: number): boolean => tagOf(sentence.hitAt[i], 'auxiliary') !== null || tagOf(sentence.hitAt[i], 'holds') !== null
  let i = opening.to
  // Its own verb, of one word or more.
  for (i++; i < sentence.keys.length && (isVerb(i) || tagOf(sentence.hitAt[i], 'before-verb')); i++);
  for (let own = at; own < i; own++) if (befalls(sentence.hitAt[own])) return at
  for (; i < sentence.keys.length && i <= at + LONGEST_ASIDE; i++) {
    const hit = sentence.hitAt[i]
    const other = sentence.amountAt[i]
    // "A postwoman who was handing out pensions and two of her customers were killed"
    if (other?.from === i && isJoined(sentence, other) && !tagOf(sentence.hitAt[other.to], 'subset') && !tagOf(sentence.hitAt[other.to], 'relative')) {
      i = subjectEnd(sentence, other.to) - 1
      continue
    }
    if (other || (isMark(sentence.keys[i]) && !isComma(sentence.keys[i])) || tagOf(hit, 'said')) return at
    // "has not been heard from" is a verb of its own.
    if (isVerb(i) || (befalls(hit) && tagsOf(hit, 'trigger').some(({ frame }) => frame === 'passive'))) return i
    if (befalls(hit)) return at
  }
  return at
}

/** Words of whom a number counts behind it ("of her customers"), at most. */
const OF_THEM = 4

/** Behind "of her customers" where that follows a figure. */
function subjectEnd(sentence: Sentence, to: number): number {
  if (!tagOf(sentence.hitAt[to], 'partitive')) return to
  for (let i = to + 1; i < sentence.keys.length && i <= to + OF_THEM && !isMark(sentence.keys[i]); i++) if (tagOf(sentence.hitAt[i], 'auxiliary')) return i
  return to
}

const befalls = (hit: Hit | null | undefined): boolean => tagsOf(hit, 'trigger').some(({ measure }) => BEFALL.has(measure))
