import { kindOf } from '../../../model/kind.ts'
import type { Candidate } from '../governing/candidate.ts'
import { isJoined } from '../joined.ts'
import { fittingWhole } from './choosing-whole.ts'
import { countsPeople, least, most, MOVED } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { speaks, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isComma, leastOf } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** True for a word that means the greater part of those counted last ("most", «أكثر من نصفهم»). */
const isMost = (hit: Hit | null | undefined): boolean => tagsOf(hit, 'subset').some(({ form }) => form === 'most')

/** The claim on people told last, where it stands in the sentence before; null where it does not. */
function countedJustBefore({ sentence, earlier }: Case): Decision | null {
  const last = earlier.at(-1)
  return last && countsPeople(last) && last.sentence.index === sentence.index - 1 ? last : null
}

/**
 * "Most remain inside the province, but 52,000 went to Daraa": where those counted in the sentence before are shared out, a bare number is of them;
 * null for any other.
 */
export function wholeOfMost(around: Case, best: Candidate | null): Decision | null {
  const { sentence, amount, kind } = around
  const first = sentence.hitAt[0]
  if (sentence.profile.verbFirst || kind !== 'person') return null
  const shared = sharedOut(around, best)
  if (shared) return shared
  if (!first || sentence.opensLine) return null
  const isShare = isNumberOfMost(sentence, amount, first)
  if (!isShare && !isOfSome(sentence, amount, first)) return null
  const last = countedJustBefore(around)
  const whole = last?.parent ?? last
  if (!whole || most(whole) < leastOf(amount)) return null
  return isShare || best?.measure == null || kindOf(best.measure) === kindOf(whole.measure ?? 'other') ? whole : null
}

/**
 * "More than half of these are children, and around 7,500 ended up in Kosti", "Two thirds of those uprooted are in schools; 6,800 reached Damascus": the whole
 * of which a share opens the sentence, for a bare number of those on the move told behind it; null for any other.
 */
function sharedOut(around: Case, best: Candidate | null): Decision | null {
  const { sentence, amount, earlier } = around
  const { quantity, from } = amount
  const share = sentence.amounts[0]
  if (!share || share === amount || share.from > 1 || (share.quantity.form !== 'fraction' && share.quantity.unit !== 'percent')) return null
  if (quantity.noun !== null || quantity.form === 'singular' || !(isJoined(sentence, amount) || sentence.keys[from - 1] === ';')) return null
  const of = sentence.hitAt[share.to]
  const named = tagOf(of, 'set')?.measure
  if (named === undefined && !tagsOf(of, 'subset').some(({ form }) => form === 'of-them')) return null
  const whole = named === undefined ? countedJustBefore(around) : fittingWhole(earlier, leastOf(amount), 'person', named, true)
  const root = whole?.parent?.measure === whole?.measure ? whole?.parent ?? null : whole
  if (!root || most(root) < leastOf(amount)) return null
  return best?.measure == null || (MOVED.has(best.measure) && MOVED.has(root.measure!)) ? root : null
}

/** "The great majority, 1,906, were civilians." */
function isNumberOfMost({ keys }: Sentence, { from, to }: Amount, first: Hit): boolean {
  return from === first.to + 1 && isComma(keys[first.to]) && isComma(keys[to]) && isMost(first)
}

/** "Some are …, but 52,000 went to Daraa": true for a bare number in a sentence that tells of some of those counted first. */
function isOfSome({ hitAt }: Sentence, { quantity: { noun, form } }: Amount, first: Hit): boolean {
  if (noun !== null || form === 'singular' || !tagOf(first, 'some-of')) return false
  const verb = hitAt[first.to]
  if (!verb || speaks(verb) || tagOf(verb, 'partitive')) return false
  const stays = tagOf(verb, 'lodges') ?? tagOf(verb, 'goes') ?? tagOf(verb, 'holds') ?? tagOf(verb, 'stays')
  return (stays ?? tagOf(verb, 'auxiliary') ?? tagOf(verb, 'before-verb') ?? tagOf(verb, 'trigger')) !== null
}

/** Words before the share of those counted last that a sentence opens with, at most. */
const SHARE_OPENS = 2

/** «نصفهم خرجوا في اليوم التالي، وستون …»: true where a sentence opens with a share of those counted last. */
export function opensWithShare({ hitAt }: Sentence): boolean {
  for (let i = 0; i <= SHARE_OPENS; i++) if (tagOf(hitAt[i], 'some-of') !== null || isMost(hitAt[i])) return true
  return false
}

/** Those counted last in the sentence before, if they are more than an amount; null where they are not. */
export function moreJustBefore(around: Case): Decision | null {
  const last = countedJustBefore(around)
  return last && least(last) > leastOf(around.amount) ? last : null
}

/** Words between the share of those told of somewhere and a further number of them, at most. */
const SHARE_REACH = 12

/**
 * «1233 وفاة، أكثر من نصفها على الحدود، و174 في أدغال دارين»: those counted before of whom a share is said to be at one place, and a bare number at
 * another; null where they are not.
 */
export function sharedByPlace({ hitAt, keys }: Sentence, { from, to }: Amount, here: readonly Decision[]): Decision | null {
  if (!opensPlaceOrPart(hitAt[to])) return null
  for (let i = from - 1; i >= 0 && i >= from - SHARE_REACH && keys[i] !== ';'; i--) {
    const hit = hitAt[i]
    if (hit?.from !== i || !isMost(hit)) continue
    const whole = here.at(-1)
    return whole && countsPeople(whole) && opensPlaceOrPart(hitAt[hit.to]) && whole.amount.to <= i ? whole : null
  }
  return null
}

const opensPlaceOrPart = (hit: Hit | null | undefined): boolean =>
  (tagOf(hit, 'place-preposition') ?? tagOf(hit, 'direction') ?? tagOf(hit, 'function') ?? tagOf(hit, 'partitive')) !== null
