import { isCurrency } from '../../../model/figure.ts'
import type { Measure } from '../../../model/kind.ts'
import { amongAtEnd, amongPredicate, amongThemBehind } from './among-predicate.ts'
import { isAge } from '../counting/ages.ts'
import { sourceAsideStart } from '../asides.ts'
import type { Case, Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { hasTopic, holdsAny, rolesAsked, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isColon, isComma, isDash, isDefiniteWord, isMark, isQuote } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { endWithRepeat } from '../counting/repeating.ts'

/** Words that point back at those counted or name a set of them; and others that make an amount a part where they stand before it. */
const POINTERS = rolesAsked('subset', 'set')
const POINTERS_BEFORE = rolesAsked('subset', 'set', 'comprises', 'some-of')

/** How near to its amount the words stand that make it a part. */
const NEAR = 3
/** What it costs to reach over a conjunction that opens a clause of its own, at least. */
const CLAUSE_EDGE = 4
/** Words between "of whom" and its part, at most. */
const CLAUSE = 7

/** Words that make an amount a part: they point back at those just counted, open an enumeration of them, or name the set. */
export interface Marker {
  form: 'of-them' | 'including' | 'set' | 'colon' | 'share'
  /** What may be counted in the set, where it is named. */
  measures: readonly Measure[]
  hit: Hit | null
}

/** What makes an amount a part, by the words beside it; null where nothing does. */
export const partMarker = (around: Pick<Case, 'sentence' | 'amount' | 'here'>): Marker | null => {
  const { sentence, amount } = around
  const marker = markerInside(sentence, amount) ?? markerOnRight(sentence, amount) ?? setBehindSubject(sentence, amount) ?? markerOnLeft(around) ?? shareBefore(sentence, amount)
  return marker?.hit && tagsOf(marker.hit, 'subset').some((subset) => subset.alone) && !saysAlone(sentence, marker.hit) ? null : marker
}

/** «إقليم سيبو وحده»: true for a word that sets one place off from all those counted. «حي الوحدة», «وحدة الغسيل» say of nobody that he is alone. */
export const saysAlone = ({ text, ends, profile }: Sentence, hit: Hit | null | undefined): boolean => hit !== null && hit !== undefined && tagsOf(hit, 'subset').some((subset) => subset.alone) && !profile.pronouns?.none.test(text.charAt((ends[hit.to - 1] ?? 0) - 1))

const setMarker = (hit: Hit | null | undefined, adjacent = false): Marker | null => {
  const sets = tagsOf(hit, 'set').filter((set) => adjacent || !set.adjacent)
  return sets.length > 0 && hit ? { form: 'set', measures: sets.map((set) => set.measure), hit } : null
}
/** The forms in which a phrase makes an amount a part; words for sums do so with sums only. */
export const formsOf = (hit: Hit | null | undefined, { quantity: { unit } }: Amount): readonly string[] => tagsOf(hit, 'subset').filter((s) => s.sum !== true || isCurrency(unit)).map((s) => s.form)

/** True for words that point back at a whole ("of them", "including"). */
export const pointsAtWhole = (hit: Hit | null | undefined): boolean => tagsOf(hit, 'subset').some(({ form }) => form === 'of-them' || form === 'including')

/** «121 منهم» where the number and the word were read as one. */
export function markerInside(sentence: Sentence, amount: Amount): Marker | null {
  if (!holdsAny(sentence, POINTERS)) return null
  for (let i = amount.from; i < amount.to; i++) {
    const hit = sentence.hitAt[i] ?? null
    if (formsOf(hit, amount).includes('of-them')) return { form: 'of-them', measures: [], hit }
    const set = setMarker(hit)
    if (set) return set
  }
  return null
}

/** "22 of them", «121 منهم», "two teenagers among them". */
export function markerOnRight(sentence: Sentence, amount: Amount): Marker | null {
  if (!holdsAny(sentence, POINTERS)) return null
  const { hitAt, keys } = sentence
  for (let i = endWithRepeat(sentence, amount), steps = 0; i < keys.length && steps < NEAR; i++) {
    const other = sentence.amountAt[i]
    if (other && isAge(sentence, other)) { i = other.to - 1; continue }
    if (other || (isMark(keys[i]) && !isQuote(keys[i]))) break
    const hit = hitAt[i]
    if (hit && hit.from === i) {
      const forms = formsOf(hit, amount)
      // «252 شخصا منهم 37 امرأة» speaks of the figure that follows.
      const next = sentence.amountAt[hit.to]
      // "three of those rescued": of none of those counted.
      if (forms.includes('of-them') && !sentence.profile.verbFirst && hasTopic(hitAt[hit.to], 'rescue')) return null
      // "40 dead, 30 injured and the others in fear": "the others" are others than the 30.
      if (!sentence.profile.verbFirst && tagsOf(hit, 'subset').some(({ rest }) => rest) && tagOf(hitAt[i - 1], 'coordination')) return null
      // "a doctor could see them": whom somebody sees is not what he is of.
      const object = !sentence.profile.verbFirst && i > amount.to && hit.to - hit.from === 1 && !tagsOf(hit, 'subset').some(({ same }) => same)
      if (forms.includes('of-them') && !object && !(countsByNoun(amount) && next && !isAge(sentence, next))) return { form: 'of-them', measures: [], hit }
      if (forms.includes('including') && !sentence.amountAt[hit.to] && (isMark(keys[hit.to]) || hit.to >= keys.length || tagOf(hitAt[hit.to], 'boundary'))) return { form: 'of-them', measures: [], hit }
      const set = setMarker(hit)
      if (set) return set
      i = hit.to - 1
    }
    steps++
  }
  return null
}

/** "Sixteen women and eight children were among the dead": what is said of all in an enumeration is said of its first. */
function setBehindSubject(sentence: Sentence, amount: Amount): Marker | null {
  if (!holdsAny(sentence, POINTERS)) return null
  const hit = sentence.profile.verbFirst ? amongAtEnd(sentence, amount.to) : amongPredicate(sentence, amount.to) ?? amongThemBehind(sentence, amount.to)
  return hit && (setMarker(hit) ?? { form: 'of-them', measures: [], hit })
}

const countsByNoun = ({ quantity }: Amount): boolean => quantity.noun !== null || (quantity.unit !== null && quantity.unit !== 'person')

/** Words of the name behind which a part stands in brackets, at most. */
const NAMED_BEFORE = 5

/** "including three", «بينهم 37», "of whom 12", "among the dead were 11", and the first of those listed behind a colon. */
export function markerOnLeft({ sentence, amount, here }: Pick<Case, 'sentence' | 'amount' | 'here'>): Marker | null {
  // A colon lists parts behind a claim.
  if (here.length === 0 && !holdsAny(sentence, POINTERS_BEFORE)) return null
  const { hitAt, keys } = sentence
  for (let i = amount.from - 1, steps = 0; i >= 0 && steps < NEAR + CLAUSE; i--) {
    if (sentence.amountAt[i]) break
    const key = keys[i]
    // «لم يبق منهم، على ما كتب الوزير، إلا 54»
    const aside = sourceAsideStart(sentence, i)
    if (aside < i) { i = aside; continue }
    // "€64 million: the United Kingdom (€18 million), Germany (€14 million)"
    if (isColon(key) && (steps <= 1 || (keys[amount.from - 1] === '(' && steps <= NAMED_BEFORE && !sentence.profile.verbFirst)) && listsBehind(sentence, i, here.findLast((d) => d.measure !== null) ?? null)) return { form: 'colon', measures: [], hit: null }
    // "most of them — 1,500 — have gone back", "most of them (31) students"
    if ((isDash(key) || (key === '(' && !isCurrency(amount.quantity.unit))) && steps === 0 && (tagOf(hitAt[i - 1], 'some-of') !== null || formsOf(hitAt[i - 1], amount).includes('of-them')) && isMark(keys[amount.to])) return { form: 'of-them', measures: [], hit: hitAt[i - 1] ?? null }
    if (isMark(key) && !isQuote(key) && !(isComma(key) && steps <= 1) && key !== ':' && key !== '(') break
    const hit = hitAt[i]
    if (hit && hit.to === i + 1) {
      if (steps === 0 && isCurrency(amount.quantity.unit) && tagOf(hit, 'comprises')) return { form: 'of-them', measures: [], hit }
      for (const form of formsOf(hit, amount)) {
        if (form === 'most') {
          if (sentence.keys[amount.from - 1] === '(' || sentence.keys[amount.from + 1] === '(' || tagOf(hitAt[amount.from - 1], 'that-is') || (isComma(keys[hit.to]) && tagsOf(hitAt[amount.from - 1], 'trigger').some((t) => t.rule.endsWith('.again')))) return setMarker(hit, true) ?? { form: 'of-them', measures: [], hit }
          continue
        }
        if (form === 'out-of' || belongsToFigureBefore(sentence, hit)) continue
        // "fourteen were reported from Mocubela alone, six from Pebane": of the place that the figure before is told of.
        if (form === 'of-them' && isComma(keys[amount.from - 1]) && hit.to === amount.from - 1 && tagsOf(hit, 'subset').some(({ same }) => same) && standsBehindFigure(sentence, hit)) continue
        if (form === 'including' && steps > 2 && !((isJoined(sentence, amount) || (!sentence.profile.verbFirst && isComma(keys[amount.from - 1]))) && onlyNames(sentence, hit.to, isComma(keys[amount.from - 1]) ? amount.from - 1 : amount.from))) continue
        if (form === 'including') return { form: 'including', measures: [], hit }
        // ", of whom the county hospital has kept 11": a relative clause is about its whole however it goes on.
        if (steps <= NEAR || hit.from <= 2 || isComma(keys[hit.from - 1])) return { form: 'of-them', measures: [], hit }
      }
      const set = setMarker(hit, steps === 0 && amount.quantity.noun !== null)
      // "brings the number of those killed to 73": of no others.
      if (set && !sentence.profile.verbFirst && tagOf(hitAt[hit.from - 1], 'figure-word') && tagOf(hitAt[amount.from - 1], 'direction')) break
      // "Two of the dead were children, and five are missing": another clause tells of others.
      if (set && !(steps > 0 && ((isComma(keys[amount.from - 1]) && !isJoined(sentence, amount)) || (!sentence.profile.verbFirst && tagOf(hitAt[amount.to], 'auxiliary'))) && belongsToFigureBefore(sentence, hit))) return set
      if (tagOf(hit, 'boundary') && steps > 0 && !tagOf(hit, 'antecedent')) break
      // "42 of whom died before a doctor could see them": another clause tells of others.
      if (!sentence.profile.verbFirst && amount.quantity.noun !== null && (tagOf(hit, 'boundary')?.cost ?? 0) >= CLAUSE_EDGE) break
      i = hit.from
    }
    if (!isQuote(key)) steps++
  }
  return null
}

/** True where a figure stands before a word in its clause, which no mark begins between. */
function standsBehindFigure({ keys, amountAt }: Sentence, { from }: Hit): boolean {
  for (let i = from - 1; i >= 0 && !isMark(keys[i]); i--) if (amountAt[i]) return true
  return false
}

/** «بمن فيهم سائق الحافلة ومرافقه وستة تلاميذ»: true where nothing is said between, only others named. */
function onlyNames({ hitAt, keys }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isMark(keys[i]) || tagOf(hitAt[i], 'boundary') || tagOf(hitAt[i], 'said') || tagOf(hitAt[i], 'trigger')) return false
  return true
}

/** Words that may stand between a share and the number it comes to, at most. */
const SHARE_REACH = 3
/** … and where «أي» brings it in. */
const SHARE_AGAIN_REACH = 6

/** "Two-thirds, €60bn", "60 per cent (51,000)", "half of them, or 30,000", "a quarter of the amount, $12 million": the number that a share comes to is a part. */
export function shareBefore(sentence: Sentence, amount: Amount): Marker | null {
  // The share stands before the number.
  if (sentence.amounts[0] === amount) return null
  let marked = false
  let set: Marker | null = null
  let reach = tagOf(sentence.hitAt[amount.from - 1], 'that-is') ? SHARE_AGAIN_REACH : SHARE_REACH
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - reach - 1; i--) {
    const { quantity } = sentence.amountAt[i] ?? {}
    if (quantity) return marked && (quantity.unit === 'percent' || quantity.form === 'fraction') ? set ?? { form: 'share', measures: [], hit: null } : null
    const hit = sentence.hitAt[i]
    if (isComma(sentence.keys[i]) || sentence.keys[i] === '(' || (isColon(sentence.keys[i]) && sentence.profile.verbFirst) || isDash(sentence.keys[i]) || tagOf(hit, 'conversion') || tagOf(hit, 'that-is')) marked = true
    // "fewer than half the missing — 81 —": those named by what they were counted as.
    else if (marked && hit && (isDefiniteWord(sentence, hit.from) || tagOf(sentence.hitAt[hit.from - 1], 'definite')) && tagsOf(hit, 'trigger').some(({ frame }) => frame === 'counted')) set = { form: 'set', measures: tagsOf(hit, 'trigger').filter(({ frame }) => frame === 'counted').map(({ measure }) => measure), hit }
    else if (isMark(sentence.keys[i]) || tagOf(hit, 'coordination') || tagOf(hit, 'trigger')) return null
    // What it is a share of stands between.
    else if (marked && hit?.to === i + 1 && (tagOf(hit, 'subset') ?? tagOf(hit, 'set'))) {
      set = setMarker(hit)
      reach += hit.to - hit.from
    }
  }
  return null
}

/** «6 منهم نساء و5 أطفال»: the words right behind a bare number speak of it, unless a figure follows them at once. */
function belongsToFigureBefore(sentence: Sentence, hit: Hit): boolean {
  const before = sentence.amountAt[hit.from - 1]
  // "$15 million of it for food, $6 million for water"
  const ofSum = !sentence.profile.verbFirst && isCurrency(before?.quantity.unit ?? null) && tagsOf(hit, 'subset').some((s) => s.form === 'of-them')
  return before !== null && before !== undefined && (ofSum || !countsByNoun(before)) && !sentence.amountAt[hit.to]
}

/** How many words may stand between a whole and the colon behind it. */
const COLON_REACH = 12

/** True where the colon lists what was counted last ("520,000 have returned: 210,000 from Turkey, …"); not where it opens speech. */
function listsBehind(sentence: Sentence, colon: number, last: Decision | null): boolean {
  if (!last?.measure || last.sentence !== sentence || colon - last.amount.to > COLON_REACH) return false
  for (let i = last.amount.to; i < colon; i++) {
    const hit = sentence.hitAt[i]
    const other = sentence.amountAt[i]?.quantity
    if ((other && ((other.unit === null && other.noun === null) || other.unit === 'person' || isCurrency(other.unit))) || sentence.keys[i] === ';' || tagOf(hit, 'said') || (tagOf(hit, 'boundary')?.cost ?? 0) >= 6) return false
  }
  return true
}
