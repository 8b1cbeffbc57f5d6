import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { spelling } from '../../text/spelling.ts'
import { isAge } from '../counting/ages.ts'
import { TAKEN, UNSAID } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { isDefiniteWord, isMark, leastOf } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Frame } from '../tag.ts'
import { meansSeveral } from './marked-part.ts'
import type { MarkedPart } from './marked-part.ts'
import { isPartOfNext } from './part-before-whole.ts'
import { namesRemainder } from './remainder.ts'

/** Nouns of those who are sent somewhere to work, by their ids. */
const AT_WORK: ReadonlySet<string> = new Set([
  'member', 'employee', 'staff', 'staff-member', 'worker', 'volunteer', 'searcher', 'rescuer', 'firefighter', 'official', 'officer', 'police-officer', 'police',
  'personnel', 'delegate', 'expert', 'specialist', 'technician', 'engineer', 'doctor', 'nurse', 'medic', 'observer', 'inspector', 'diver', 'team-member',
  'lawmaker', 'voter', 'candidate', 'participant'
])
/** Words between a crowd and the part of it named right behind, at most. */
const BESIDE = 5
/** Words between a crowd and a part of it where verbs come first, at most. */
const RIGHT_BEHIND = 1
/** … and between those who were somewhere and the number of them to whom something happened there. */
const WERE_THERE = 8

/** True for a part of people, or of things, of whom nothing was counted: no figure told before is its whole. */
export function isPartOfNone(part: MarkedPart): boolean {
  if (part.kind === 'person') return isOfUntold(part) || isOutOfThings(part.sentence, part.amount)
  const { sentence, amount, marker, claims } = part
  // «وكان أجر الواحد منهم 2600 دولار»: of people no sum is a part.
  if (marker.form === 'of-them' && meansSeveral(part)) return true
  // "donors, among them Sweden ($83m)": they are among the donors, the sum is part of none.
  return sentence.keys[amount.from - 1] === '(' && marker.form !== 'share' && claims.length === 0
}

/** True for a part told right behind people of whom nothing is said: it is of those. */
function isOfUntold(part: MarkedPart): boolean {
  const { sentence, here, least } = part
  const crowd = here.at(-1)
  if (crowd?.whyNot !== UNSAID || crowd.amount.quantity.form === 'singular' || leastOf(crowd.amount) < least) return false
  if (!(sentence.profile.verbFirst ? isCountedOf(part, crowd) : isOfStaff(part, crowd))) return false
  return !here.some((d) => d.measure !== null)
}

/** Words between people and the words that point at what they were brought out of, at most. */
const BROUGHT_WITHIN = 5

/**
 * «3 مجازر وصل منها إلى المستشفيات 35 شهيدا», «خمس غارات نُقل منها 14 قتيلا»: true for people brought out of things that were counted before in their sentence. In
 * «120 وفاة في 3 ولايات، منها 40» no verb stands at «منها», and it means the dead.
 */
export function isOutOfThings({ keys, hitAt, amountAt, amounts, profile, text, starts, ends }: Sentence, { from }: Amount): boolean {
  const { pronouns } = profile
  if (!profile.verbFirst || !pronouns) return false
  for (let i = from - 1; i > 0 && i >= from - BROUGHT_WITHIN && !amountAt[i] && !isMark(keys[i]); i--) {
    const [verb, pointer] = [hitAt[i - 1], hitAt[i]]
    if (pointer?.from !== i || !tagsOf(pointer, 'subset').some(({ form }) => form === 'of-them')) continue
    if (pronouns.people.test(spelling(text, starts[i], ends[i])) || !(tagOf(verb, 'trigger') ?? tagOf(verb, 'brought-up'))) return false
    const counted = amounts.findLast(({ to }) => to <= i)
    return counted !== undefined && counted.quantity.unit === null && (counted.quantity.noun !== null || tagOf(hitAt[counted.to], 'thing') !== null)
  }
  return false
}

/** "46 members of staff, among them three doctors", "45 passengers, 19 of whom died". */
function isOfStaff({ amount, own, marker: { form } }: MarkedPart, crowd: Decision): boolean {
  if ((form !== 'of-them' && form !== 'including') || amount.from - crowd.amount.to > BESIDE) return false
  const { noun } = crowd.amount.quantity
  return noun !== null && (own !== null || AT_WORK.has(noun))
}

/** «أربعة أشخاص، اثنان منهم تونسيان», «60 جنديا كانوا في القاعدة، قُتل منهم 43» */
function isCountedOf({ amount, own, marker: { form, hit } }: MarkedPart, crowd: Decision): boolean {
  const { noun, unit } = crowd.amount.quantity
  if (form !== 'of-them' || hit === null || noun === null || unit !== 'person') return false
  if (own !== null) return hit.to === amount.from && amount.from - crowd.amount.to <= WERE_THERE
  return hit.from >= amount.to && amount.from - crowd.amount.to <= RIGHT_BEHIND
}

/** True for a part of people whom the words before it name, and of whom no figure is a claim. */
export function isOfUncounted(part: MarkedPart): boolean {
  const { marker, claims, here, own, kind } = part
  if (kind !== 'person' || marker.form !== 'of-them') return false
  if (claims.length === 0 && own !== null && OF_FIGHTS.has(own) && isOfFought(part)) return true
  if (own !== null && isOfUncountedCaptives(part)) return true
  return here.length === 0 && isOfUnclaimed(part)
}

/** How many sentences back the part is told that leaves others of those whom nothing counts. */
const REST_WITHIN = 1

/** "Eleven of the 14 aboard died. The other three swam ashore.": true for what a part told before leaves of a number that is no claim. */
export function isRestOfUncounted({ sentence, amount: { quantity: { value } }, marker, claims, earlier }: MarkedPart): boolean {
  if (sentence.profile.verbFirst || value === null || !tagsOf(marker.hit, 'subset').some(({ rest }) => rest)) return false
  const all = allOfWhomIsLeft(claims.at(-1) ?? earlier.at(-1), sentence, value)
  return all !== null && !claims.some(({ amount }) => amount === all) && !earlier.some(({ amount }) => amount === all)
}

/** The number behind a part that is told of it, where so many are left of it as `value` says ("Eleven of the 14"); null where none is. */
export function allOfWhomIsLeft(part: Decision | undefined, sentence: Sentence, value: number | null): Amount | null {
  if (!part || part.parent !== null || part.sentence.index < sentence.index - REST_WITHIN || !isPartOfNext(part.sentence, part.amount)) return null
  const all = part.sentence.amounts.find(({ from }) => from >= part.amount.to)
  return all?.quantity.value && all.quantity.value - (part.amount.quantity.value ?? 0) === value ? all : null
}

/** What befalls those whom forces fight. */
const OF_FIGHTS: ReadonlySet<Measure> = new Set(['killed', 'injured', 'held'])

/** «واشتبك الجيش مع المسلحين فقتل سبعة منهم»: true where those whom forces fight are named before a figure, and nobody who was counted. */
function isOfFought({ sentence: { hitAt, amountAt }, amount }: MarkedPart): boolean {
  for (let i = amount.from - 1; i >= 0; i--) {
    const hit = hitAt[i]
    // «اشتبكت مع المهاجمين وعددهم تسعة، فقتلت خمسة منهم»
    const numbered = amountAt[i] && tagsOf(hitAt[i - 1], 'trigger').some(({ rule }) => rule.endsWith('again'))
    if (tagOf(hit, 'set') || (amountAt[i] && !numbered)) return false
    if (tagOf(hit, 'fought')) return true
  }
  return false
}

/** «قتل 12 في باريس، ثم احتجز مسلح رهائن وقتل أربعة منهم»: true where those of a noun for captives, without the article, are taken behind the figure before. */
function isOfUncountedCaptives({ sentence, amount, topics }: MarkedPart): boolean {
  const { hitAt, amountAt } = sentence
  if (!topics.profile.verbFirst) return false
  const taken = (i: number, frames: readonly Frame[]): boolean => tagsOf(hitAt[i], 'trigger').some((t) => frames.includes(t.frame) && kindOf(t.measure) === 'hostage')
  for (let i = amount.from - 1; i >= 0 && !amountAt[i]; i--) {
    // «احتجز رهائن», as one phrase
    const hit = hitAt[i]
    if (hit && hit.to - hit.from > 1 && tagsOf(hit, 'trigger').some((t) => t.frame !== 'counted' && t.rule.endsWith('.verb') && TAKEN.has(t.measure))) return true
    if (!taken(i, ['counted']) || hitAt[i]?.from !== i || isDefiniteWord(sentence, i)) continue
    for (let k = i - 1; k >= 0 && k >= i - TAKERS; k--) if (taken(k, ['either', 'passive'])) return true
  }
  return false
}
/** Words from a verb of taking to those who are taken, with who takes them, at most. */
const TAKERS = 3

/** «وشارك 200 منقذ في البحث. وأصيب ثلاثة منهم»: true for a part of people whom the sentence before counts and of whom nothing is told. */
function isOfUnclaimed({ sentence, amount, topics, earlier, pronoun }: MarkedPart): boolean {
  if (!topics.profile.verbFirst || !pronoun || sentence.opensLine || namesRemainder(sentence, amount)) return false
  const before = topics.before(sentence, 1)
  if (!before || earlier.at(-1)?.sentence === before) return false
  const last = before.amounts.findLast((other) => other.quantity.form !== 'singular' && !isAge(before, other))
  return last !== undefined && last.quantity.unit === 'person' && last.quantity.noun !== null && leastOf(last) > leastOf(amount)
}
