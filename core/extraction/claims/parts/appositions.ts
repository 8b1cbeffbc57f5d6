import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { spelling } from '../../text/spelling.ts'
import { BODIES, least, most } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { HOUSE } from '../governing/dwellers.ts'
import { isJoined } from '../joined.ts'
import { hasTopic, isClauseEdge, isOutOf, speaks, tagOf, tagsOf } from '../meaning.ts'
import type { Hit, TagOf } from '../meaning.ts'
import { isComma, isDash, isMark, leastOf, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** How it is told why a number of things is no claim. */
const THINGS = 'counts things'
/** Words between a whole and the comma behind which a part of it is told, at most. */
const WITHIN = 7
/** … where it is told how or when it befell that part. */
const WITHIN_DETAIL = 12
/** Words between a bare number that opens a sentence and what is told behind the comma after its verb, at most. */
const VERB_WITHIN = 3
/** What it costs to reach over a clause that says where, at least. */
const WHERE = 3

/**
 * The whole that stands before a bare number set off by a comma, which only says where or when ("killed 21 people, 17 on the spot", "114 deaths since
 * June, 48 in Kassala"), or how it befell some of them ("nine from one family", "four while they slept"); null where the whole has a place of its own,
 * so that the next may be another's ("12 in Gaza City, five in Rafah"), or was told of in the same way ("twelve by drones, four by shells").
 */
export function wholeInApposition({ sentence, amount, here, kind }: Case): Decision | null {
  // "taken to three hospitals, nine by helicopter"
  const before = !sentence.profile.verbFirst ? here.findLast((d) => d.measure !== null || d.whyNot?.startsWith(THINGS) !== true) : here.at(-1)
  if (kind !== 'person' || amount.quantity.noun !== null || !before?.measure || kindOf(before.measure) === 'aid') return null
  const mark = rightBefore(sentence.keys, amount.from)
  if (!(isComma(mark) || isDash(mark)) || isJoined(sentence, amount)) return null
  if (least(before) <= leastOf(amount) || most(before) < leastOf(amount)) return null
  // "Twelve died where they stood, three on the way to hospital": bare numbers told of one after the other.
  const oneByOne = !sentence.profile.verbFirst && before.amount.from === 0 && before.amount.quantity.noun === null
  if (oneByOne && sentence.hitAt.slice(before.amount.to, amount.from - 1).some((hit) => (tagOf(hit, 'boundary')?.cost ?? 0) >= WHERE)) return null
  if (isDetail(sentence, amount, before.amount.to) || isOfBodies(sentence, amount, before) || isSizeOfShare(sentence, amount, before)) return before
  if (before.parent || amount.from - before.amount.to > WITHIN) return null
  if (!saysWhere(sentence, amount.to, before.measure) && !isOfOneHouse(sentence, amount.to)) return null
  if (oneByOne && amount.from - before.amount.to > VERB_WITHIN) return null
  if (!sentence.profile.verbFirst && toldByPlaces(sentence, before.amount, amount)) return null
  for (let i = before.amount.to; i < amount.from - 1; i++) {
    const hit = sentence.hitAt[i]
    if (isMark(sentence.keys[i]) || sentence.amountAt[i] || speaks(hit) || tagOf(hit, 'coordination') || tagOf(hit, 'subset')) return null
    if (tagOf(hit, 'place-preposition') && !tagOf(hit, 'before-verb') && !(isEventAt(sentence, i + 1) && !isEventAt(sentence, amount.to + 1))) return null
    if (sentence.profile.verbFirst && tagOf(hit, 'place-word')) return null
  }
  return before
}

/** «لقي 70 حتفهم في الفيضانات، 31 في كسلا», «قُتل 40 في غارات، 15 في رفح»: true for a word that names what happened, and no place, where verbs come first. */
const isEventAt = ({ hitAt, profile }: Sentence, at: number): boolean =>
  profile.verbFirst && !tagOf(hitAt[at], 'place-word') && (hasTopic(hitAt[at], 'calamity') || tagOf(hitAt[at], 'no-person') !== null)

/**
 * "nine deaths in Cebu, four in Leyte", "nine died in Cebu, four died in Leyte": true for two figures behind which the same preposition says where, though a phrase for what
 * befell the first holds it.
 */
export function toldByPlaces({ text, starts, ends, hitAt }: Sentence, first: Amount, amount: Amount, until = amount.from): boolean {
  const verb = hitAt[amount.to]
  const to = tagOf(verb, 'trigger') && !tagOf(verb, 'place-preposition') ? verb!.to : amount.to
  if (!tagOf(hitAt[to], 'place-preposition')) return false
  const word = (i: number): string => spelling(text, starts[i], ends[i])
  for (let i = first.to - 1; i < until - 1; i++) {
    // "have died in the same period, two in Rafah": that says when.
    if (word(i) === word(to) && (tagOf(hitAt[i], 'place-preposition') ?? tagOf(hitAt[i], 'trigger')) && !tagOf(hitAt[i], 'before-verb')) return true
  }
  return false
}

/**
 * "killed 14 people in Gaza City, three of them children, and six in Rafah": true for a figure that goes on with the whole of the part before it, as the places
 * behind both tell, and is no part of that.
 */
export const goesOnWithWhole = (sentence: Sentence, whole: Decision, part: Decision, amount: Amount): boolean =>
  !sentence.profile.verbFirst && whole.sentence === sentence && isJoined(sentence, amount) && whole.amount.to <= part.amount.from
  && toldByPlaces(sentence, whole.amount, amount, part.amount.from) && !toldByPlaces(sentence, part.amount, amount)

/** "Nearly a third of the 2,100 people displaced by the fire, some 680, are …": true for the number, set off by commas, that a share of a figure comes to. */
function isSizeOfShare({ keys, hitAt, amountAt, profile }: Sentence, { from, to }: Amount, { amount: whole }: Decision): boolean {
  if (!profile.grammar.commasApposeNumbers || !isComma(keys[from - 1]) || !(isComma(keys[to]) || isDash(keys[to])) || from - whole.to > WITHIN) return false
  const of = hitAt[whole.from - 1]
  if (!of || !isOutOf(of)) return false
  const share = amountAt[of.from - 1]?.quantity
  return share?.unit === 'percent' || share?.form === 'fraction' || tagsOf(hitAt[of.from - 1], 'subset').some(({ form }) => form === 'most')
}

/**
 * «6 جثث من النهر، اثنتان لطفلين», «ثماني جثث، ثلاث متفحمة»: true for a number of bodies counted right before that no place or time makes others, where the
 * article is written as one with its noun.
 */
function isOfBodies({ keys, hitAt, amountAt, profile }: Sentence, { from, to, quantity }: Amount, before: Decision): boolean {
  if (!profile.verbFirst || quantity.form === 'singular' || before.measure !== 'killed' || !BODIES.has(before.amount.quantity.noun ?? '')) return false
  if (from - before.amount.to > WITHIN || to >= keys.length || isMark(keys[to])) return false
  const behind = hitAt[to]
  if (tagOf(behind, 'place-preposition') ?? tagOf(behind, 'weekday') ?? tagOf(behind, 'relative-day') ?? tagOf(behind, 'direction')) return false
  for (let i = before.amount.to; i < from - 1; i++) {
    if (isMark(keys[i]) || amountAt[i] || speaks(hitAt[i]) || isClauseEdge(hitAt[i])) return false
  }
  return true
}

/**
 * The dead counted right before a bracket that a bare number stands in, whose words say how they were found ("51 martyrs (46 new, five recovered from under the
 * rubble)"); null where the bracket tells of others.
 */
export function deadBeforeBracket({ sentence, amount, here, kind }: Case): Decision | null {
  if (kind !== 'person' || amount.quantity.noun !== null || sentence.profile.verbFirst) return null
  let open = amount.from - 1
  while (open >= 0 && open >= amount.from - BRACKET && sentence.keys[open] !== '(' && sentence.keys[open] !== ')') open--
  const whole = sentence.keys[open] === '(' ? here.find((d) => d.amount.to === open) : undefined
  return whole?.measure === 'killed' && whole.amount.quantity.form !== 'singular' && least(whole) > leastOf(amount) ? whole : null
}

/** Words of a bracket before a number in it, at most. */
const BRACKET = 24

/** "killed 12 people, three of one family" */
const isOfOneHouse = (sentence: Sentence, at: number): boolean =>
  tagOf(sentence.hitAt[at], 'partitive') !== null && HOUSE.has(sentence.amountAt[at + 1]?.quantity.noun ?? '')

/** True where words of place follow up to the end of the clause, or words for how it befell those of that measure ("on the spot"), and no verb. */
function saysWhere(sentence: Sentence, at: number, measure: Measure): boolean {
  const isState = (t: TagOf<'trigger'>): boolean => t.measure === measure && t.rule.endsWith('.state')
  const ofIt = (hit: Hit | null | undefined): boolean => tagsOf(hit, 'trigger').every((t) => kindOf(t.measure) === 'aid' || isState(t))
  if (!tagOf(sentence.hitAt[at], 'place-preposition') && !(tagOf(sentence.hitAt[at], 'trigger') && ofIt(sentence.hitAt[at]))) return false
  for (let i = at; i < sentence.keys.length && !isMark(sentence.keys[i]); i++) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'auxiliary') || tagOf(hit, 'holds') || !ofIt(hit)) return false
  }
  return true
}

/** True for two hits of one phrase ("in … in"). */
function isSamePhrase({ text, starts, ends }: Sentence, a: Hit | null | undefined, b: Hit | null | undefined): boolean {
  if (!a || !b || a.meaning !== b.meaning) return a?.meaning === b?.meaning
  return text.slice(starts[a.from], ends[a.to - 1]).toLowerCase() === text.slice(starts[b.from], ends[b.to - 1]).toLowerCase()
}

/** True where words behind a part tell how, when or from among whom, and no such stand between it and its whole. */
function isDetail(sentence: Sentence, { from, to }: Amount, behind: number): boolean {
  const opening = sentence.hitAt[to]
  const event = isEvent(sentence, to)
  if (!(event || tagOf(opening, 'detail')) || from - behind > WITHIN_DETAIL) return false
  for (let i = behind; i < from - 1; i++) {
    const hit = sentence.hitAt[i]
    if (isMark(sentence.keys[i]) || speaks(hit) || (tagOf(hit, 'subset') && hit?.from !== behind)) return false
    if (!event && isSamePhrase(sentence, hit, opening)) return false
    // "114 deaths since June, 48 in Kassala"
    const tellsSince = hasTopic(hit, 'since') && tagOf(hit, 'detail')
    if (isClauseEdge(hit) && !tellsSince) return false
  }
  return true
}

/** Words behind "in" that may name a place, at most. */
const NAME_WITHIN = 6

/** "61 in rescue operations", "four in their cars": true where "in" brings in no known place and no name. */
function isEvent(sentence: Sentence, at: number): boolean {
  if (!sentence.profile.grammar.capitalizesNames || !tagOf(sentence.hitAt[at], 'place-preposition') || tagOf(sentence.hitAt[at + 1], 'definite')) return false
  for (let i = at + 1; i < sentence.keys.length && i <= at + NAME_WITHIN && !isMark(sentence.keys[i]); i++) {
    const first = sentence.text[sentence.starts[i] ?? 0] ?? ''
    const hit = sentence.hitAt[i]
    if (first !== first.toLowerCase() || sentence.amountAt[i]) return false
    if (tagOf(hit, 'place-word') || tagOf(hit, 'dwelling-place') || tagOf(hit, 'auxiliary') || tagOf(hit, 'month')) return false
  }
  return true
}
