import { amongAtEnd, amongPredicate, amongThemBehind } from './among-predicate.ts'
import { isAge } from '../counting/ages.ts'
import type { Case } from '../decision.ts'
import { hasTopic, holdsAny, rolesAsked, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isMark, isQuote } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { endWithRepeat } from '../counting/repeating.ts'
import { saysWhatItCounts, formsOf, NEAR, ofThem, saysAlone, setMarker } from './marker.ts'
import type { Marker } from './marker.ts'
import { markerOnLeft } from './marker-on-left.ts'
import { shareBefore } from './share-before.ts'

/** Words that point back at those counted or name a set of them. */
const POINTERS = rolesAsked('subset', 'set')

/** What makes an amount a part, by the words beside it; null where nothing does. */
export function partMarker(around: Pick<Case, 'sentence' | 'amount' | 'here'>): Marker | null {
  const { sentence, amount } = around
  const right = markerInside(sentence, amount) ?? markerOnRight(sentence, amount) ?? setBehindSubject(sentence, amount)
  // «منها 800 مليون لإقليم ديامر وحده»: what stands before it says of what it is a part.
  const marker = (right && !setsOffOne(right) ? right : null) ?? markerOnLeft(around) ?? right ?? shareBefore(sentence, amount)
  if (marker?.hit && ((setsOffOne(marker) && !saysAlone(sentence, marker.hit)) || namesFormer(sentence, marker.hit))) return null
  return marker
}

/** "dissidents of the former FARC": true where words that could mean the first of two wholes name who was something once. */
function namesFormer({ keys, hitAt, amountAt }: Sentence, hit: Hit): boolean {
  if (!tagsOf(hit, 'subset').some(({ former }) => former)) return false
  return !isMark(keys[hit.to]) && !amountAt[hit.to] && !tagOf(hitAt[hit.to], 'auxiliary')
}

/** True for «وحده», which sets one place or time off from all those counted. */
const setsOffOne = ({ hit }: Marker): boolean => tagsOf(hit, 'subset').some(({ alone }) => alone)

/** «121 منهم» where the number and the word were read as one. */
export function markerInside(sentence: Sentence, amount: Amount): Marker | null {
  if (!holdsAny(sentence, POINTERS)) return null
  for (let i = amount.from; i < amount.to; i++) {
    const hit = sentence.hitAt[i] ?? null
    if (formsOf(hit, amount).includes('of-them')) return ofThem(hit)
    // "The 26 victims include 18 women": a set that its number opens is part of none.
    const set = hit && hit.to > amount.to ? null : setMarker(hit)
    if (set) return set
  }
  return null
}

/** "22 of them", «121 منهم», "two teenagers among them". */
export function markerOnRight(sentence: Sentence, amount: Amount): Marker | null {
  if (!holdsAny(sentence, POINTERS)) return null
  const { hitAt, keys, amountAt } = sentence
  for (let i = endWithRepeat(sentence, amount), steps = 0; i < keys.length && steps < NEAR; i++) {
    const other = amountAt[i]
    if (other && isAge(sentence, other)) { i = other.to - 1; continue }
    if (other || (isMark(keys[i]) && !isQuote(keys[i]))) return null
    const hit = hitAt[i]
    if (hit?.from === i) {
      if (!sentence.profile.verbFirst && meansOthers(sentence, amount, hit)) return null
      const marker = markerBehind(sentence, amount, hit)
      if (marker) return marker
      i = hit.to - 1
    }
    if (!isQuote(keys[i])) steps++
  }
  return null
}

/** True for words behind an amount that mean others than those counted before. */
function meansOthers({ hitAt }: Sentence, amount: Amount, hit: Hit): boolean {
  // "three of those rescued": of none of those counted.
  if (hasTopic(hitAt[hit.to], 'rescue') && formsOf(hit, amount).includes('of-them')) return true
  // "40 dead, 30 injured and the others in fear": "the others" are others than the 30.
  return tagOf(hitAt[hit.from - 1], 'coordination') !== null && tagsOf(hit, 'subset').some(({ rest }) => rest)
}

/** What a phrase behind an amount makes it a part of; null where it does not. */
function markerBehind(sentence: Sentence, amount: Amount, hit: Hit): Marker | null {
  const { hitAt, keys, amountAt } = sentence
  const forms = formsOf(hit, amount)
  const next = amountAt[hit.to]
  // «252 شخصا منهم 37 امرأة» speaks of the figure that follows.
  const ofNext = next && saysWhatItCounts(amount) && !isAge(sentence, next) && !areSameTwo(amount, next)
  if (forms.includes('of-them') && !ofNext && !isObject(sentence, amount, hit)) return ofThem(hit)
  // «90 ألفا من بينهم وصلوا»
  const isVerb = tagsOf(hitAt[hit.to], 'trigger').some(({ frame }) => frame === 'passive' || frame === 'either')
  const verb = isVerb && sentence.profile.verbFirst && hit.to - hit.from > 1 && amount.quantity.noun === null
  if (forms.includes('including') && !next && (verb || isMark(keys[hit.to]) || hit.to >= keys.length || tagOf(hitAt[hit.to], 'boundary'))) return ofThem(hit)
  return setMarker(hit)
}

/** «طفلان منهم شقيقان»: true for two nouns that mean the same two. */
const areSameTwo = ({ quantity: one }: Amount, { quantity: other }: Amount): boolean => one.form === 'dual' && other.form === 'dual' && other.noun !== one.noun

/** "a doctor could see them": whom somebody sees is not what he is of. */
function isObject({ profile }: Sentence, amount: Amount, hit: Hit): boolean {
  return !profile.verbFirst && hit.from > amount.to && hit.to - hit.from === 1 && !tagsOf(hit, 'subset').some(({ same }) => same)
}

/** "Sixteen women and eight children were among the dead": what is said of all in an enumeration is said of its first. */
function setBehindSubject(sentence: Sentence, { to }: Amount): Marker | null {
  if (!holdsAny(sentence, POINTERS)) return null
  const hit = sentence.profile.verbFirst ? amongAtEnd(sentence, to) : amongPredicate(sentence, to) ?? amongThemBehind(sentence, to)
  return hit && (setMarker(hit) ?? ofThem(hit))
}
