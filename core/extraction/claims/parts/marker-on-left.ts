import { isCurrency } from '../../../model/figure.ts'
import { asideStart } from '../asides.ts'
import type { Case, Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { TIMES } from '../governing/time-spent.ts'
import { holdsAny, isClauseEdge, rolesAsked, speaks, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isColon, isComma, isDash, isMark, isQuote, opensWith } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { saysWhatItCounts, formsOf, isToldOfOthers, NEAR, ofThem, setMarker } from './marker.ts'
import type { Marker } from './marker.ts'
import { countedBeforeAside } from './named-sets.ts'

/** Words that make an amount a part where they stand before it. */
const POINTERS_BEFORE = rolesAsked('subset', 'set', 'comprises', 'some-of')

/** Words between "of whom" and its part, at most. */
const CLAUSE = 7

/** "including three", «بينهم 37», "of whom 12", "among the dead were 11", and the first of those listed behind a colon. */
export function markerOnLeft({ sentence, amount, here }: Pick<Case, 'sentence' | 'amount' | 'here'>): Marker | null {
  // A colon lists parts behind a claim.
  if (here.length === 0 && !holdsAny(sentence, POINTERS_BEFORE)) return null
  const { hitAt, keys, amountAt } = sentence
  for (let i = amount.from - 1, steps = 0; i >= 0 && steps < NEAR + CLAUSE && (!amountAt[i] || isWhoCounts(sentence, amountAt[i]!) || isTime(amountAt[i]!)); i--) {
    const key = keys[i]
    // «لم يبق منهم، على ما كتب الوزير، إلا 54»
    const aside = asideStart(sentence, i)
    if (aside < i) { i = aside; continue }
    if (isColon(key) && mayBeListed(sentence, amount, steps) && listsBehind(sentence, i, here)) return { form: 'colon', measures: [], hit: null }
    if (steps === 0 && isBetweenMarks(sentence, amount, key) && pointsBefore(hitAt[i - 1], amount)) return ofThem(hitAt[i - 1] ?? null)
    const over = steps === 0 ? pointerOverAside(sentence, i, amount) : null
    if (over) return ofThem(over)
    if (stopsMarker(key, steps) && !closesOpening(sentence, i, amount)) return null
    const hit = hitAt[i]
    if (hit?.to === i + 1) {
      const named = countedBeforeAside(sentence, hit.from - 1)
      if (named) return { form: 'set', measures: [named], hit }
      const pointer = pointerBy(sentence, amount, hit, steps)
      if (pointer) return pointer
      const set = setMarker(hit, steps === 0 && amount.quantity.noun !== null)
      if (set && isNumberBroughtTo(sentence, amount, hit)) return null
      if (set && !(steps > 0 && isOfFigureBefore(sentence, amount, hit))) return set
      if (opensAnother(sentence, amount, hit, steps)) return null
      i = hit.from
    }
    if (!isQuote(key)) steps++
  }
  return null
}

/** "Of these, an AP photographer counted 13": true for one who gives the figure. */
const isWhoCounts = ({ hitAt, profile }: Sentence, { quantity: { form }, to }: Amount): boolean =>
  !profile.verbFirst && form === 'singular' && tagOf(hitAt[to], 'said') !== null

/** «صُرف منها خلال ثلاث سنوات 1.9 مليار»: true for how long something took, which counts nobody. */
const isTime = ({ quantity: { unit } }: Amount): boolean => unit !== null && TIMES.has(unit)

/** Words of an aside between a verb with «منها» and its sum, and between «منها» and the aside, at most. */
const ASIDE = 14
const ASIDE_OPENS_WITHIN = 2

/** «دُفع منها، وهذه شهادة دبلوماسية فرنسية، نحو مليار و300 مليون»: what points back before the aside that the comma at word `at` closes; null where none does. */
function pointerOverAside(sentence: Sentence, at: number, amount: Amount): Hit | null {
  const { keys, hitAt, amountAt, profile } = sentence
  if (!profile.verbFirst || !isComma(keys[at]) || !isCurrency(amount.quantity.unit)) return null
  let opening = at - 1
  while (opening > 0 && opening >= at - ASIDE && !isMark(keys[opening]) && !amountAt[opening]) opening--
  if (!isComma(keys[opening]) || !opensWith(sentence, opening + 1, 'and')) return null
  for (let i = opening - 1; i >= opening - 1 - ASIDE_OPENS_WITHIN && i > 0 && !amountAt[i]; i--) {
    const hit = hitAt[i]
    if (hit && formsOf(hit, amount).includes('of-them')) return hit
  }
  return null
}

/** Words of the name behind which a part stands in brackets, at most. */
const NAMED_BEFORE = 5

/** "€64 million: the United Kingdom (€18 million), Germany (€14 million)": true right behind a colon, or in the brackets behind the name that follows it. */
function mayBeListed({ keys, profile }: Sentence, { from }: Amount, steps: number): boolean {
  return steps <= 1 || (steps <= NAMED_BEFORE && keys[from - 1] === '(' && !profile.verbFirst)
}

/** How many words may stand between a whole and the colon behind it. */
const COLON_REACH = 12

/** What it costs to reach over a conjunction behind which no list goes on, at least. */
const LIST_EDGE = 6

/** True where the colon lists what was counted last ("520,000 have returned: 210,000 from Turkey, …"); not where it opens speech. */
function listsBehind(sentence: Sentence, colon: number, here: readonly Decision[]): boolean {
  const last = here.findLast((d) => d.measure !== null)
  if (!last || last.sentence !== sentence || colon - last.amount.to > COLON_REACH) return false
  const { keys, hitAt, amountAt } = sentence
  for (let i = last.amount.to; i < colon; i++) {
    const hit = hitAt[i]
    const other = amountAt[i]
    if (other && mayBeWhole(other)) return false
    if (isMark(keys[i - 1]) && labelsOthers(hit, last.measure)) return false
    if (keys[i] === ';' || speaks(hit) || (tagOf(hit, 'boundary')?.cost ?? 0) >= LIST_EDGE) return false
  }
  return true
}

/** «الجرحى: 62، المفقودون: 5»: true for a word that counts others than those counted last. */
const labelsOthers = (hit: Hit | null | undefined, measure: Decision['measure']): boolean =>
  tagsOf(hit, 'trigger').some((t) => t.measure !== measure && (t.frame === 'counted' || t.frame === 'label'))

/** True for an amount of people or money, or one that does not say what it counts. */
const mayBeWhole = ({ quantity: { unit, noun } }: Amount): boolean => unit === 'person' || isCurrency(unit) || (unit === null && noun === null)

/** "most of them — 1,500 — have gone back", "most of them (31) students", "Most of them, 71, are women": true for a number between two marks. */
function isBetweenMarks({ keys, hitAt, profile }: Sentence, { quantity: { unit }, from, to }: Amount, key: string | undefined): boolean {
  if (profile.grammar.commasApposeNumbers && isComma(key) && hitAt[from - 2]?.from === 0) return isComma(keys[to]) && tagOf(hitAt[0], 'some-of') !== null
  return (isDash(key) || (key === '(' && !isCurrency(unit))) && isMark(keys[to])
}

const pointsBefore = (hit: Hit | null | undefined, amount: Amount): boolean => tagOf(hit, 'some-of') !== null || formsOf(hit, amount).includes('of-them')

/** True for a mark over which nothing makes a number a part: not a comma right by it, nor what opens speech, a list or brackets. */
function stopsMarker(key: string | undefined, steps: number): boolean {
  return isMark(key) && !isQuote(key) && !(isComma(key) && steps <= 1) && key !== ':' && key !== '('
}

/** "Of these, a photographer counted 13": true for the comma behind words for a whole that open a sentence, where nothing tells of others behind it. */
function closesOpening({ keys, hitAt, profile }: Sentence, at: number, { from }: Amount): boolean {
  const opening = hitAt[at - 1]
  if (profile.verbFirst || !isComma(keys[at]) || opening?.from !== 0 || !tagsOf(opening, 'subset').some(({ form }) => form === 'of-them')) return false
  const tellsOfOthers = (hit: Hit | null | undefined): boolean => (tagOf(hit, 'trigger') ?? tagOf(hit, 'relative') ?? tagOf(hit, 'boundary')) !== null
  for (let i = at + 1; i < from; i++) if (isMark(keys[i]) || tellsOfOthers(hitAt[i])) return false
  return true
}

/** Words between "including" and its number, behind which only names may stand between, at most. */
const INCLUDING_WITHIN = 2
/** A phrase within so many words of the head of its sentence speaks of all that follows. */
const HEAD = 2

/** How a phrase before an amount points back; null where it does not, or for another figure. */
function pointerBy(sentence: Sentence, amount: Amount, hit: Hit, steps: number): Marker | null {
  if (steps === 0 && isCurrency(amount.quantity.unit) && tagOf(hit, 'comprises')) return ofThem(hit)
  for (const form of formsOf(hit, amount)) {
    if (form === 'most') {
      if (isSizeOfMost(sentence, amount, hit)) return setMarker(hit, true) ?? ofThem(hit)
      continue
    }
    if (form === 'out-of' || belongsToFigureBefore(sentence, hit)) continue
    if (form === 'including') {
      if (opensEvent(sentence, hit.to, amount.from)) continue
      if (steps <= INCLUDING_WITHIN || isBehindNames(sentence, amount, hit)) return { form: 'including', measures: [], hit }
      continue
    }
    if (form === 'of-them' && isOfPlaceBefore(sentence, amount, hit)) continue
    // ", of whom the county hospital has kept 11": a relative clause is about its whole however it goes on.
    if (steps <= NEAR || hit.from <= HEAD || isComma(sentence.keys[hit.from - 1])) return ofThem(hit)
  }
  return null
}

/** «بينهم أطفال وأصيب 25»: true where a verb that "and" joins tells behind those named of others. */
function opensEvent({ hitAt, profile }: Sentence, from: number, to: number): boolean {
  if (!profile.verbFirst) return false
  for (let i = from + 1; i < to; i++) {
    const hit = hitAt[i]
    if (hit?.from === i && hit.coordinated && tagsOf(hit, 'trigger').some(({ frame }) => frame === 'either' || frame === 'passive')) return true
  }
  return false
}

/** "most of them (31)", «معظمهم، أي 31»: true for the number that "most" comes to. */
function isSizeOfMost({ keys, hitAt, profile }: Sentence, { from, to }: Amount, most: Hit): boolean {
  if (keys[from - 1] === '(' || keys[from + 1] === '(' || tagOf(hitAt[from - 1], 'that-is')) return true
  // "Most of them, 71, are from Deraa"
  if (profile.grammar.commasApposeNumbers && most.from === 0 && most.to === from - 1 && isComma(keys[most.to]) && isComma(keys[to])) return true
  return isComma(keys[most.to]) && tagsOf(hitAt[from - 1], 'trigger').some(({ rule }) => rule.endsWith('.again'))
}

/** «بمن فيهم سائق الحافلة ومرافقه وستة تلاميذ»: true for a number that goes on with those named one by one behind "including". */
function isBehindNames(sentence: Sentence, amount: Amount, including: Hit): boolean {
  const { keys, hitAt, profile } = sentence
  const joined = isJoined(sentence, amount)
  // «بينهم نساء، و5 أطفال»
  const end = joined && profile.verbFirst && opensWith(sentence, amount.from - 1, 'and') ? amount.from - 1 : amount.from
  const comma = isComma(keys[end - 1])
  if (!joined && !(comma && profile.grammar.commasList)) return false
  if (comma && joined && profile.verbFirst && tagOf(hitAt[amount.to], 'trigger')) return false
  return onlyNames(sentence, including.to, comma ? end - 1 : end)
}

/** True where nothing is said between, only others named. */
function onlyNames({ hitAt, keys }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const hit = hitAt[i]
    if (isMark(keys[i]) || tagOf(hit, 'boundary') || speaks(hit) || tagOf(hit, 'trigger')) return false
  }
  return true
}

/** "fourteen were reported from Mocubela alone, six from Pebane": true for "alone" that closes what is told of the place of the figure before. */
function isOfPlaceBefore(sentence: Sentence, { from }: Amount, hit: Hit): boolean {
  if (!isComma(sentence.keys[from - 1]) || hit.to !== from - 1 || !tagsOf(hit, 'subset').some(({ same }) => same)) return false
  return standsBehindFigure(sentence, hit)
}

/** True where a figure stands before a word in its clause, which no mark begins between. */
function standsBehindFigure({ keys, amountAt }: Sentence, { from }: Hit): boolean {
  for (let i = from - 1; i >= 0 && !isMark(keys[i]); i--) if (amountAt[i]) return true
  return false
}

/** «6 منهم نساء و5 أطفال»: the words right behind a bare number speak of it, unless a figure follows them at once. */
function belongsToFigureBefore({ amountAt, profile }: Sentence, hit: Hit): boolean {
  const before = amountAt[hit.from - 1]
  if (!before || amountAt[hit.to]) return false
  if (!saysWhatItCounts(before)) return true
  // "$15 million of it for food, $6 million for water"
  return !profile.verbFirst && isCurrency(before.quantity.unit) && tagsOf(hit, 'subset').some(({ form }) => form === 'of-them')
}

/** "brings the number of those killed to 73": of no others. */
function isNumberBroughtTo({ hitAt }: Sentence, { from }: Amount, set: Hit): boolean {
  return tagOf(hitAt[set.from - 1], 'figure-word') !== null && tagOf(hitAt[from - 1], 'direction') !== null
}

/** "Two of the dead were children, and five are missing": true for a set that the figure before it is of, where another clause tells of others. */
function isOfFigureBefore(sentence: Sentence, amount: Amount, set: Hit): boolean {
  const { keys, hitAt } = sentence
  const setOff = isComma(keys[amount.from - 1]) && !isJoined(sentence, amount)
  if (isToldOfOthers(sentence, amount, set)) return true
  return (setOff || tagOf(hitAt[amount.to], 'auxiliary') !== null) && belongsToFigureBefore(sentence, set)
}

/** "42 of whom died before a doctor could see them": true for a conjunction behind which another clause tells of others. */
function opensAnother({ profile }: Sentence, { quantity }: Amount, hit: Hit, steps: number): boolean {
  const boundary = tagOf(hit, 'boundary')
  if (!boundary) return false
  if (steps > 0 && !tagOf(hit, 'antecedent')) return true
  return !profile.verbFirst && quantity.noun !== null && isClauseEdge(hit)
}
