import { spelling } from '../../text/spelling.ts'
import { BODIES } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { isMark, leastOf, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { CaseForms } from '../word-forms.ts'
import type { Words } from './words.ts'

/** True where the word right before an amount may count it, where a clause begins, or where the noun has the form of an object. */
export function followsCounting({ keys, hitAt, amountAt }: Words, { from, quantity }: Amount, object: RegExp | null): boolean {
  const before = rightBefore(hitAt, from)
  // «قتل مستوطنون فلسطينيا»: no adjective of who did it.
  if (object?.test(quantity.text) === true && !tagOf(hitAt[from], 'place-word')) return true
  if (from === 0 || isMark(keys[from - 1]) || amountAt[from - 1] || hitAt[from]?.coordinated === true) return true
  // «إلى مستشفى قريب»: what kind of place it is.
  if (tagsOf(before, 'trigger').some(({ rule }) => rule.endsWith('.state'))) return false
  if (tagOf(before, 'trigger') || tagOf(before, 'subset') || tagOf(before, 'set')) return true
  return tagOf(before, 'coordination') !== null || tagOf(before, 'complement') !== null || tagOf(before, 'link') !== null
}

/**
 * True for one who is not counted because the noun right behind is: «جثة أسير», whose body it is; «دهس مستوطن طفلة», «قتل جندي شابا», which
 * is another person than the one who did it, as its form tells.
 */
export function givesWay(hitAt: Words['hitAt'], amountAt: Words['amountAt'], first: Amount, second: Amount, forms: CaseForms | null): boolean {
  if (!areTwoNouns(first, second)) return false
  if (BODIES.has(first.quantity.noun ?? '')) return second.quantity.noun !== TRAPPED
  if (forms === null || forms.feminine.test(first.quantity.text)) return false
  let verb = first.from - 1
  // «قتل جندي إسرائيلي فتاة»
  while (amountAt[verb]?.quantity.form === 'singular' && hitAt[verb]?.coordinated !== true) verb = amountAt[verb]!.from - 1
  // «لا يزال عامل عالقا», «عُثر على راع مقتولا»: what is said of him.
  if (!tagOf(hitAt[verb], 'trigger') || tagOf(hitAt[second.from], 'trigger')?.frame === 'counted') return false
  return forms.feminine.test(second.quantity.text) || (forms.object.test(second.quantity.text) && !forms.bare.test(first.quantity.text))
}

/** True for two nouns of one each, one right behind the other; a conjunction is written as one with the noun behind it. */
function areTwoNouns({ quantity: first, to }: Amount, { quantity: second, from }: Amount): boolean {
  if (to !== from || second.start - first.end !== 1) return false
  return first.form === 'singular' && second.form === 'singular' && first.noun !== null && second.noun !== null
}

const TRAPPED = 'trapped-person'
/** «جثة عالقة بين الأشجار»: true for a word that tells where the body right before it was found caught, and counts nobody. */
export const describesBody = (before: Amount | undefined, { quantity, from }: Amount): boolean =>
  before?.to === from && quantity.noun === TRAPPED && BODIES.has(before.quantity.noun ?? '')

/** From so many on, one noun in the singular counts them. */
const COUNTED_IN_SINGULAR = 11

/** The rule of a noun that counts again those counted right before. */
export const NAMED_AGAIN = 'named-again'

/**
 * True for the second of two nouns that count the same people («80 عاملا وموظفا», «13 امرأة وفتاة», «11 امرأة وطفلا»): both in the form that a large
 * number asks for. `before` is the figure before it, with further such nouns between at most («20 قتيلا وجريحا ومفقودا»).
 */
export function isPair(sentence: Sentence, amount: Amount, before: Amount | null, forms: CaseForms | null): boolean {
  if (!before || forms === null || amount.quantity.form !== 'singular' || !isJoined(sentence, amount)) return false
  const { noun, form, text } = before.quantity
  if (noun === null || noun === 'person' || form === 'singular' || leastOf(before) < COUNTED_IN_SINGULAR) return false
  if (!areFurtherNouns(sentence, before.to, amount.from, forms.object)) return false
  if (forms.object.test(amount.quantity.text)) return forms.feminine.test(text) || forms.object.test(text)
  return forms.feminine.test(text) && forms.feminine.test(amount.quantity.text)
}

/** True where every word between two is a noun in the form of an object that "and" joins to the one before, or that a pair of nouns ends with. */
function areFurtherNouns({ hitAt, starts, ends, text }: Sentence, from: number, to: number, object: RegExp): boolean {
  for (let i = from; i < to; i++) {
    const hit = hitAt[i]
    if (!hit || (!hit.coordinated && hit.from >= from) || !object.test(spelling(text, starts[i], ends[i]))) return false
  }
  return true
}
