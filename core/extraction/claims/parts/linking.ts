import { kindOf } from '../../../model/kind.ts'
import { FATES_OF_TAKEN, fits, isUndecided, isUnsaid, least, makeClaim, OF_THE_LIVING } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { claimEnumerated } from './enumerated-parts.ts'
import { isJoined } from '../joined.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isComma, isMark } from '../sentence.ts'
import { isCompared } from './no-whole.ts'
import { linkNumberedSets } from './numbered-set.ts'
import { isVerbOfPart } from './part-before-whole.ts'
import { keepRemainders, namesRemainder } from './remainder.ts'
import { claimBreakdown } from './breakdown.ts'
import { linkBesideParts, linkDischarged } from './beside-part.ts'
import { linkBareParts } from './bare-parts.ts'
import { linkDiedInCare } from './parts-of-the-hurt.ts'
import { linkSetOffParts } from './set-off-parts.ts'
import { linkSetBeforeWhole } from './set-before-whole.ts'
import { linkSums } from './adding-up.ts'
import { linkFunding } from './funding.ts'
import { linkInstalments } from './instalments.ts'
import { linkBeforeRest, linkGapped, linkOpened, linkRelative, linkUntilRest, linkWhere } from './gapped-parts.ts'
import { claimWholesByParts } from './whole-by-part.ts'
import { linkWholesBehind } from './whole-behind.ts'
import { pointsBack } from './wholes.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Links the parts of a sentence's figures to wholes that words around both of them show, once all are decided; what is told of several figures is not asked of a lone one, as most are. Changes the decisions' parents. */
export function linkParts(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  const several = decisions.length > 1
  if (several) {
    claimBreakdown(sentence, decisions, earlier)
    liftToList(sentence, decisions)
    liftToWhole(sentence, decisions)
    claimEnumerated(sentence, decisions)
    claimWholesByParts(sentence, decisions)
  }
  keepRemainders(sentence, decisions, earlier)
  if (several) linkWholesBehind(sentence, decisions, earlier)
  linkNumberedSets(sentence, decisions)
  if (several) {
    linkOpening(sentence, decisions)
    linkSums(sentence, decisions, earlier)
  }
  linkDischarged(sentence, decisions, earlier)
  if (several) {
    linkGapped(sentence, decisions)
    linkBeforeRest(sentence, decisions)
    linkRelative(sentence, decisions)
    linkUntilRest(sentence, decisions)
    linkWhere(sentence, decisions)
    linkOpened(sentence, decisions)
  }
  linkRemainders(sentence, decisions, earlier)
  linkRest(sentence, decisions, earlier)
  if (several) {
    linkSetMembers(sentence, decisions)
    linkAsides(sentence, decisions)
    linkEnumerated(sentence, decisions)
    linkInstalments(sentence, decisions)
  }
  linkFunding(sentence, decisions, earlier)
  linkCaptives(sentence, decisions, earlier)
  linkDiedInCare(sentence, decisions, earlier)
  linkBareParts(sentence, decisions, earlier)
  linkSetBeforeWhole(sentence, decisions, earlier)
  linkBesideParts(sentence, decisions, earlier)
  linkSetOffParts(sentence, decisions, earlier)
}

/** "Twelve commuters, nine diners and a bartender were killed": what is said behind a list of people is said of the first of them too. */
function liftToList({ keys, profile }: Sentence, decisions: readonly Decision[]): void {
  for (let n = decisions.length - 2; n >= 0 && !profile.verbFirst; n--) {
    const first = decisions[n]
    const next = decisions[n + 1]
    if (!first || !next?.measure || kindOf(next.measure) === 'aid' || !isUnsaid(first) || !next.reasons.some((reason) => reason === 'trigger-after' || reason === 'continues-list')) continue
    if (first.amount.quantity.unit !== 'person' || first.amount.quantity.noun === null || next.amount.quantity.noun === null || !isComma(keys[first.amount.to]) || next.amount.from !== first.amount.to + 1) continue
    makeClaim(first, next.measure, next.rule, next.cost + 1, 'continues-list')
  }
}

/** "Twenty-seven migrants, a baby and five other children among them, drowned": what is said behind the parts is said of the whole before them. */
function liftToWhole(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = 1; n < decisions.length; n++) {
    const part = decisions[n]
    if (!part?.measure || part.parent !== null || !part.reasons.includes('trigger-after') || kindOf(part.measure) === 'aid' || !pointsBack(sentence, part.amount)) continue
    const whole = decisions.slice(0, n).findLast((d) => d.amount.quantity.form !== 'singular')
    if (!whole || !isUnsaid(whole) || whole.amount.quantity.unit !== 'person' || part.amount.from - whole.amount.to > PART_REACH || least(whole) < least(part) || opensClause(sentence, whole.amount.to, part.amount.from)) continue
    // "45 passengers, 19 of whom died": of the others it is not said.
    if (!sentence.profile.verbFirst && part.trigger && isVerbOfPart(sentence, whole.amount, part.trigger)) continue
    makeClaim(whole, part.measure, part.rule, part.cost + 1, 'trigger-after')
    part.parent = whole
  }
}

/** True where a new clause opens between: «… ولا يزال 7 ملايين منهم». */
function opensClause(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const hit = sentence.hitAt[i]
    if ((tagOf(hit, 'boundary')?.cost ?? 0) >= 4 || tagOf(hit, 'said') || (hit?.coordinated && (tagOf(hit, 'trigger') || tagOf(hit, 'not-negation')))) return true
  }
  return false
}

/** Words between a whole and its part, at most. */
const PART_REACH = 12

/** "Of the 38 killed, 21 were civilians": what is told after a whole that opens its clause are its parts. */
export function linkOpening(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = 0; n < decisions.length; n++) {
    const whole = decisions[n]
    if (!whole?.measure || whole.parent) continue
    if (!opensAsWhole(sentence, whole.amount)) continue
    for (const part of decisions.slice(n + 1)) {
      if (part.measure === null || (part.parent && !tellsOn(sentence, part, whole, decisions)) || !fits(part, whole)) continue
      part.parent = whole
      if (part.measure === 'killed' && (whole.measure === 'held' || whole.measure === 'abducted')) part.measure = 'dead-in-captivity'
    }
  }
}

/** "Of the 54,000 who fled, 31,000 are with relatives, 12,000 are in a stadium": true for a bare number with a verb of its own that was taken for a part of the one told before it. */
function tellsOn(sentence: Sentence, part: Decision, whole: Decision, decisions: readonly Decision[]): boolean {
  const { amount, parent } = part
  if (sentence.profile.verbFirst || amount.quantity.noun !== null || parent === whole || parent?.parent !== whole || !decisions.includes(parent) || pointsBack(sentence, amount)) return false
  const next = sentence.hitAt[amount.to]
  return (tagOf(next, 'auxiliary') ?? tagOf(next, 'holds') ?? tagOf(next, 'lodges')) !== null || isJoined(sentence, amount)
}

/** True where "of", "of the", "out of", "among the" stand before an amount at the head of a clause. */
function opensAsWhole(sentence: Sentence, amount: Amount): boolean {
  let hit = sentence.hitAt[amount.from - 1]
  // «من بين القتلى الـ30 ثمانية أطفال»
  const named = tagOf(hit, 'set') !== null && hit !== null && hit !== undefined && hit.to > amount.from
  if (hit && tagOf(hit, 'definite') && !tagOf(hit, 'subset') && !tagOf(hit, 'partitive')) hit = sentence.hitAt[hit.from - 1]
  if (!hit || !(named || tagOf(hit, 'partitive') || tagsOf(hit, 'subset').some((s) => s.form === 'out-of'))) return false
  const from = fromFund(sentence, hit)
  return from === 0 || isMark(sentence.keys[from - 1]) || tagOf(sentence.hitAt[from - 1], 'coordination') !== null || tagOf(sentence.hitAt[from - 1], 'complement') !== null
}

/** Where "from a fund of 10 billion" begins: a preposition before the noun for the sum that `of` belongs to; else where `of` does. */
function fromFund({ hitAt }: Sentence, of: Hit): number {
  const fund = hitAt[of.from - 1]
  if (!tagOf(of, 'partitive') || !fund || !tagsOf(fund, 'trigger').some(({ measure }) => kindOf(measure) === 'aid')) return of.from
  const before = tagOf(hitAt[fund.from - 1], 'determiner') ? hitAt[hitAt[fund.from - 1]!.from - 1] : hitAt[fund.from - 1]
  return before && (tagOf(before, 'away') ?? tagOf(before, 'partitive') ?? tagsOf(before, 'subset').find((s) => s.form === 'out-of')) ? before.from : of.from
}

/** Makes what other parts leave a part as well: the rest of the dead are dead ("13 died, 11 at the scene and two in hospital"). */
function leave(sentence: Sentence, part: Decision, rest: Decision, whole: Decision): void {
  // «وفاة 6 بينهم 4 أطفال وفقدان شخصين»: what has its own word before it is not what is left.
  if (whole.measure === 'killed' && rest.measure !== 'killed' && rest.trigger !== null && rest.trigger.to <= rest.amount.from) return
  // «11 جثة، بينها 5 لأطفال، فيما لا يزال 6 مفقودين»: nor are those missing dead.
  if (whole.measure === 'killed' && rest.measure === 'missing' && opensClause(sentence, part.amount.to, rest.amount.from)) return
  rest.parent = whole
  if (whole.measure === 'killed' && rest.measure !== null && OF_THE_LIVING.has(rest.measure)) rest.measure = 'killed'
}

/** "74 of the 87 were freed but 13 remain": what a part leaves of its whole is a part too. */
function linkRemainders(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  for (const part of decisions) {
    const taken = part.amount.quantity.value
    const whole = part.parent
    const total = whole?.amount.quantity.value
    if (!total || !taken || !whole) continue
    const next = decisions.find((d) => d.parent === whole && d.amount.from > part.amount.from)
    // Not where another part of the whole stands between: both leave less.
    const rest = decisions.find((d) => d !== part && (d.parent === null || (d.parent === part && namesRemainder(sentence, d.amount))) && d.measure !== null && d !== whole && d.amount.from > part.amount.from && (!next || d.amount.from < next.amount.from) && d.amount.quantity.value === total - taken)
    if (rest && fits(rest, whole)) leave(sentence, part, rest, whole)
    // "84 went to Ramallah, 21 to Egypt, sixty to Gaza", of 165.
    const all = decisions.filter((d) => d.parent === whole).reduce((sum, d) => sum + (d.amount.quantity.value ?? 0), 0)
    const last = decisions.find((d) => d !== whole && d.parent === null && d.measure !== null && d.amount.from > part.amount.from && d.amount.quantity.value === total - all)
    if (last && fits(last, whole)) leave(sentence, part, last, whole)
    else if (!last) tellRest(sentence, decisions, part, total - all)
    // "Forty were buried; the remaining 20 will be today": 20 are what forty leave of the sixty counted before, no part of forty.
    if (taken < 2 || part.amount.quantity.qualifier !== 'exact' || whole.amount.quantity.qualifier !== 'exact' || !part.sentence.hitAt.slice(part.amount.from - 1, part.amount.to).some((hit) => tagOf(hit, 'definite') || tagsOf(hit, 'subset').some((s) => s.form === 'of-them'))) continue
    const sum = [...earlier, ...decisions].findLast((d) => d !== part && d.parent === null && d.measure !== null && !(d.measure === 'injured' && whole.measure === 'killed') && d.amount.quantity.value === total + taken && d.sentence.index >= part.sentence.index - 3)
    if (!sum || sum === whole || !fits(part, sum) || !fits(whole, sum)) continue
    part.parent = sum
    whole.parent ??= sum
  }
}

/** «345 شهيدا، منهم 280 وصلوا المستشفيات و65 انتُشلوا»: a bare number that "and" joins to the parts and that is what they leave of their whole is a part, whatever else is said of it. */
function tellRest(sentence: Sentence, decisions: readonly Decision[], part: Decision, left: number): void {
  const rest = decisions.find((d) => d.amount.from > part.amount.from && d.amount.quantity.value === left && left > 1)
  const measure = part.parent?.measure ?? null
  if (measure === null || !rest || rest.measure !== null || !isUndecided(rest) || rest.amount.quantity.noun !== null || !isJoined(sentence, rest.amount)) return
  makeClaim(rest, measure, part.rule, part.cost + 1, 'part-of-figure')
  rest.parent = part.parent
}

/** "Of the 164, 112 went to Gaza and 45 to Ramallah. Seven needed an ambulance.": what the parts told in the sentence before leave of their whole is a part too. */
function linkRest(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  const rest = decisions.find((d) => d.measure !== null)
  const whole = earlier.at(-1)?.parent
  if (!rest || rest.parent !== null || sentence.opensLine || rest.amount.quantity.noun !== null || !whole || earlier.at(-1)?.sentence.index !== sentence.index - 1) return
  const told = earlier.filter((d) => d.parent === whole && d.sentence.index === sentence.index - 1)
  const left = (whole.amount.quantity.value ?? 0) - told.reduce((sum, d) => sum + (d.amount.quantity.value ?? 0), 0)
  // "of whom 15 were let go after a night. The six still held …"
  const those = told.length === 1 && !sentence.profile.verbFirst && tagOf(sentence.hitAt[rest.amount.from - 1], 'definite') !== null
  if ((told.length > 1 || those) && left > 1 && left === rest.amount.quantity.value && fits(rest, whole)) { rest.parent = whole; if (rest.measure === 'released') rest.measure = whole.measure }
}

/** "Among the dead were a woman who was pulled out alive but died in hospital, and two brothers": what "and" joins to the first of a set that opens the sentence is of it too. */
function linkSetMembers(sentence: Sentence, decisions: readonly Decision[]): void {
  const first = decisions.find((d) => d.measure !== null)
  if (!first?.parent || !tagsOf(sentence.hitAt[0], 'set').some((set) => set.measure === first.parent?.measure)) return
  const whole = first.parent
  const last = decisions.findLastIndex((d) => isJoined(sentence, d.amount))
  for (const [n, d] of decisions.entries()) {
    // "five who were on their way home, two tourists and a driver": a comma lists them where "and" follows.
    const listed = isJoined(sentence, d.amount) || (n < last && !sentence.profile.verbFirst && isComma(sentence.keys[d.amount.from - 1]))
    const own = d.parent === null || (d.parent === first && !pointsBack(sentence, d.amount))
    if (d !== first && own && d.measure === whole.measure && listed && fits(d, whole)) d.parent = whole
  }
}

/** "20,000 dead — 1,200 since January", "64 (22 children, 14 women)": smaller figures of the same measure set off by a dash or bracket right after are parts. */
function linkAsides(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = 0; n + 1 < decisions.length; n++) {
    const whole = decisions[n]
    const part = decisions[n + 1]
    if (!whole?.measure || !part || part.parent || part.reasons[0] === 'sum-converted' || part.measure !== whole.measure || least(part) >= least(whole) || part.amount.from - whole.amount.to > 6) continue
    // "Norway ($64m) and Spain ($59m)": each has brackets of its own.
    if (sentence.keys[whole.amount.to] === ')') continue
    const between = sentence.keys.slice(whole.amount.to, part.amount.from)
    if (!between.includes('—') && !between.includes('(')) continue
    part.parent = whole
    const end = between.includes('(') ? sentence.keys.indexOf(')', part.amount.to) : -1
    for (let k = n + 2; k < decisions.length; k++) {
      const next = decisions[k]
      if (!next || next.amount.from > end || next.measure !== whole.measure || next.parent) break
      if (fits(next, whole)) next.parent = whole
    }
  }
}

/** "25 people, a girl and a policeman among them": words behind an enumeration say of all in it that they are parts. */
function linkEnumerated(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = decisions.length - 1; n > 1; n--) {
    const last = decisions[n]
    if (!last?.measure || !last.parent || last.parent.sentence !== sentence || last.parent.amount.to > last.amount.from || !isJoined(sentence, last.amount) || !isEnumerating(sentence, last.amount)) continue
    for (let k = n - 1; k >= 0; k--) {
      const part = decisions[k]
      if (!part || part === last.parent || part.amount.from < last.parent.amount.to) break
      if (part.parent === null && part.measure === last.measure && fits(part, last.parent)) part.parent = last.parent
    }
  }
}

/** True where "among them" or "included" closes an enumeration right behind its last figure. */
function isEnumerating(sentence: Sentence, amount: Amount): boolean {
  for (let i = amount.to; i < amount.to + 3 && !isMark(sentence.keys[i]); i++) if (tagsOf(sentence.hitAt[i], 'subset').some((s) => s.form === 'including' || s.form === 'of-them')) return true
  return false
}

/** Those still held, freed or dead in captivity are of those whose abduction was counted just before. */
function linkCaptives(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  for (const part of decisions) {
    if (part.measure === null || part.parent !== null || !FATES_OF_TAKEN.has(part.measure)) continue
    const whole = decisions.findLast((d) => d.measure === 'abducted' && (d.parent === null || d.parent.measure !== 'abducted') && !isCompared(d) && d.amount.from < part.amount.from && fits(part, d)) ??
      (sentence.opensLine ? undefined : earlier.findLast((d) => d.measure === 'abducted' && d.parent === null && !isCompared(d) && (d.sentence.index >= sentence.index - 2 || (part.amount.quantity.noun === null && earlier.at(-1)?.parent === d)) && fits(part, d)))
    const held = whole ?? (part.measure === 'held' && part.rule?.endsWith('.remain') === true ? [...(sentence.opensLine ? [] : earlier), ...decisions].findLast((d) => d.measure === 'held' && d.parent === null && d !== part && d.sentence.index >= sentence.index - 2 && (d.sentence !== sentence || d.amount.to <= part.amount.from) && least(d) > least(part)) : undefined)
    if (held) part.parent = held
  }
}
