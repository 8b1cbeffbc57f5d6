import type { Measure } from '../../model/kind.ts'
import { kindOf } from '../../model/kind.ts'
import { fits, least, SAID_FAR_OFF, UNSAID } from './decision.ts'
import type { Decision } from './decision.ts'
import { isJoined } from './governing.ts'
import { tagOf, tagsOf } from './meaning.ts'
import { isMark } from './reading.ts'
import { isPartOfNext } from './wholes.ts'
import type { Sentence } from './reading.ts'
import { pointsBack } from './wholes.ts'

/** Links the parts of a sentence's figures to wholes that words around both of them show, once all are decided. Changes the decisions' parents. */
export function linkParts(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  liftToWhole(sentence, decisions)
  linkWholes(sentence, decisions)
  linkOpening(sentence, decisions)
  linkSums(sentence, decisions)
  linkRemainders(decisions)
  linkAsides(sentence, decisions)
  linkFunding(sentence, decisions)
  linkCaptives(sentence, decisions, earlier)
}

/** "Twenty-seven migrants, a baby and five other children among them, drowned": what is said behind the parts is said of the whole before them. */
function liftToWhole(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = 1; n < decisions.length; n++) {
    const part = decisions[n]
    if (!part?.measure || part.parent !== null || !part.reasons.includes('trigger-after') || kindOf(part.measure) === 'aid' || !pointsBack(sentence, part.amount)) continue
    const whole = decisions.slice(0, n).findLast((d) => d.amount.quantity.form !== 'singular')
    if (!whole || (whole.whyNot !== UNSAID && whole.whyNot !== SAID_FAR_OFF) || whole.amount.quantity.unit !== 'person' || part.amount.from - whole.amount.to > PART_REACH || least(whole) < least(part) || opensClause(sentence, whole.amount.to, part.amount.from)) continue
    whole.measure = part.measure
    whole.rule = part.rule
    whole.cost = part.cost + 1
    whole.reasons = ['trigger-after']
    whole.whyNot = null
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

/** «94 من أصل 251», "74 of the 87": the whole stands after its part. */
function linkWholes(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = 0; n + 1 < decisions.length; n++) {
    const part = decisions[n]
    const whole = decisions[n + 1]
    if (!part || !whole || whole.amount.from - part.amount.to > 6) continue
    // "Eight of the 34 were under age": where nothing says what befell the part, it is what befell the whole.
    if (part.measure === null && part.whyNot?.startsWith('nothing') && whole.measure !== null && isPartOfNext(sentence, part.amount)) { part.measure = whole.measure; part.rule = whole.rule; part.cost = whole.cost; part.reasons = ['part-of-figure']; part.whyNot = null }
    if (part.measure === null) continue
    for (let i = part.amount.to; i < whole.amount.from; i++) {
      if (!tagsOf(sentence.hitAt[i], 'subset').some((s) => s.form === 'out-of') && !isPartOfNext(sentence, part.amount)) continue
      if (whole.measure === null && whole.cost === Infinity) continue
      if (part.parent === null && fits(part, whole)) part.parent = whole
    }
  }
}

/** "Of the 38 killed, 21 were civilians": what is told after a whole that opens its clause are its parts. */
function linkOpening(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = 0; n < decisions.length; n++) {
    const whole = decisions[n]
    if (!whole?.measure || whole.parent) continue
    const before = sentence.hitAt[whole.amount.from - 1]
    if (!before || !tagsOf(before, 'subset').some((s) => s.form === 'out-of') || (before.from > 0 && !isMark(sentence.keys[before.from - 1]) && !tagOf(sentence.hitAt[before.from - 1], 'coordination'))) continue
    for (const part of decisions.slice(n + 1)) {
      if (part.measure === null || part.parent || !fits(part, whole)) continue
      part.parent = whole
      if (part.measure === 'killed' && (whole.measure === 'held' || whole.measure === 'abducted')) part.measure = 'dead-in-captivity'
    }
  }
}

/** Two or more listed figures that add up to the one before them are its parts («287 تلميذا، 187 … و100 …»). */
function linkSums(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = 0; n + 2 < decisions.length; n++) {
    const whole = decisions[n]
    const total = whole?.amount.quantity.value
    if (!whole?.measure || !total || total < 3) continue
    let sum = 0
    let reached = -1
    for (let k = n + 1; k < decisions.length && sum < total; k++) {
      const part = decisions[k]
      if (!part || part.measure !== whole.measure || part.amount.quantity.value === null || (part.parent !== null && (part.parent !== whole.parent || (k === n + 1 && isJoined(sentence, part.amount))))) break
      sum += part.amount.quantity.value
      if (sum === total && k > n + 1) reached = k
    }
    for (let k = n + 1; k <= reached; k++) {
      const part = decisions[k]
      if (part) part.parent = whole
    }
  }
}

/** "74 of the 87 were freed but 13 remain": what a part leaves of its whole is a part too. */
function linkRemainders(decisions: readonly Decision[]): void {
  for (const part of decisions) {
    const total = part.parent?.amount.quantity.value
    const taken = part.amount.quantity.value
    if (!total || !taken) continue
    const rest = decisions.find((d) => d !== part && d.parent === null && d.measure !== null && d !== part.parent && d.amount.from > part.amount.from && d.amount.quantity.value === total - taken)
    if (rest && part.parent && fits(rest, part.parent)) rest.parent = part.parent
  }
}

/** "20,000 dead — 1,200 since January": a smaller figure of the same measure set off by a dash right after is a part. */
function linkAsides(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = 0; n + 1 < decisions.length; n++) {
    const whole = decisions[n]
    const part = decisions[n + 1]
    if (!whole?.measure || !part || part.parent || part.measure !== whole.measure || least(part) >= least(whole) || part.amount.from - whole.amount.to > 6) continue
    const between = sentence.keys.slice(whole.amount.to, part.amount.from)
    if (between.includes('—') || between.includes('(')) part.parent = whole
  }
}

/** "appealed for $640 million but has received only $95 million": what came in is a part of what was asked for, and so is what lacks. */
function linkFunding(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = 1; n < decisions.length; n++) {
    const part = decisions[n]
    if (!part || part.parent !== null || (part.measure !== 'delivered' && !part.rule?.endsWith('.gap'))) continue
    const appeal = decisions.slice(0, n).findLast((d) => d.measure === 'requested' && d.parent === null && fits(part, d))
    if (appeal && (part.rule?.endsWith('.gap') || saysOnly(sentence, appeal.amount.to, part.amount.from))) part.parent = appeal
  }
}

/** True where a word between says that it is less than hoped ("only", «سوى»). */
function saysOnly(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tagOf(sentence.hitAt[i], 'not-negation')) return true
  return false
}

/** What became of those abducted. */
const FATES: ReadonlySet<Measure> = new Set(['held', 'released', 'dead-in-captivity'])

/** Those still held, freed or dead in captivity are of those whose abduction was counted just before. */
function linkCaptives(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  for (const part of decisions) {
    if (part.measure === null || part.parent !== null || !FATES.has(part.measure)) continue
    const whole = decisions.findLast((d) => d.measure === 'abducted' && d.parent === null && d.amount.from < part.amount.from && fits(part, d)) ??
      (sentence.opensLine ? undefined : earlier.findLast((d) => d.measure === 'abducted' && d.parent === null && d.sentence.index >= sentence.index - 2 && fits(part, d)))
    if (whole) part.parent = whole
  }
}
