import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { fits, least, most, MOVED, sumOfParts } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { holdsAny, rolesAsked, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isPartOfNext } from './part-before-whole.ts'
import { isComma, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Words between a part and one that its verb is left out of, at most. */
const GAP = 14

/** "Fourteen of the victims died in A and four in B": what has no verb of its own has the whole of the part that it is told with. */
export function linkGapped(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = 1; n < decisions.length; n++) {
    const part = decisions[n]
    const before = partBeside(sentence, decisions, n)
    if (part && before?.parent && isLeftOf(sentence, part, before.parent, decisions)) { part.parent = before.parent; continue }
    // "Eleven of the deaths occurred in A; four were in B": beside the eleven, none of them.
    if (part && before?.parent && part.parent === before && part.amount.quantity.noun === null && isMark(sentence.keys[part.amount.from - 1]) && isElsewhere(sentence, part) && least(before) + least(part) <= most(before.parent) && fits(part, before.parent)) { part.parent = before.parent; continue }
    if (!before?.parent || !part?.measure || part.parent !== null || part.measure !== before.measure || part.amount.quantity.noun !== null || part.amount.from - before.amount.to > GAP) continue
    // "12 of them had been sent home, and that another eight were in Gaza"
    if (tagOf(sentence.hitAt[part.amount.from - 1], 'further') && (sentence.profile.verbFirst || before.amount.quantity.noun === null || kindOf(part.measure) === 'aid') && fits(part, before.parent) && !(kindOf(part.measure) === 'aid' && least(before) + least(part) > most(before.parent))) { part.parent = before.parent; continue }
    // «وتوزع الجرحى على مستشفيات دار الأمل (15) ورياق (9) والمرتضى (4)»
    if (standsInBrackets(sentence, before) && standsInBrackets(sentence, part) && before.parent.sentence !== sentence && least(before) + least(part) <= most(before.parent) && fits(part, before.parent)) { part.parent = before.parent; continue }
    // "Ten of the victims died at the scene and one at a hospital"
    if (part.amount.quantity.form === 'singular' && isJoined(sentence, part.amount) && !tagOf(sentence.hitAt[part.amount.to], 'auxiliary') && fits(part, before.parent)) { part.parent = before.parent; continue }
    if (!(isJoined(sentence, part.amount) || isMark(sentence.keys[part.amount.from - 1])) || !(tagOf(sentence.hitAt[part.amount.to], 'place-preposition') || (tagOf(sentence.hitAt[part.amount.to], 'away') && !sentence.profile.verbFirst) || ((tagOf(sentence.hitAt[part.amount.to], 'link') ?? (!sentence.profile.verbFirst ? null : tagOf(sentence.hitAt[part.amount.to], 'function'))) && isJoined(sentence, part.amount))) || !fits(part, before.parent)) continue
    part.parent = before.parent
  }
}

/** The part told before another: that right before it, or the one in whose words the whole stands between ("fourteen of the 23 died in A, six in B"). */
function partBeside(sentence: Sentence, decisions: readonly Decision[], n: number): Decision | undefined {
  const [far, near] = [decisions[n - 2], decisions[n - 1]]
  return !sentence.profile.verbFirst && far?.parent && near && !near.parent && isPartOfNext(sentence, far.amount) && far.parent.amount.quantity.value === near.amount.quantity.value ? far : near
}

/** "six in B and the remaining three in C": true for a bare number of those left that is what all parts told before leave of their whole. */
function isLeftOf(sentence: Sentence, part: Decision, whole: Decision, decisions: readonly Decision[]): boolean {
  if (sentence.profile.verbFirst || part.measure !== whole.measure || part.amount.quantity.noun !== null || part.parent === whole || !tagsOf(sentence.hitAt[part.amount.from - 1], 'subset').some(({ rest }) => rest === true)) return false
  return sumOfParts(whole, decisions) + least(part) === whole.amount.quantity.value
}

/** True for a part of which it is told behind its verb where it was. */
function isElsewhere({ hitAt }: Sentence, { amount: { to } }: Decision): boolean {
  const verb = hitAt[to]
  return tagOf(verb, 'auxiliary') !== null && tagOf(hitAt[verb!.to], 'place-preposition') !== null
}

const standsInBrackets = ({ keys }: Sentence, { amount: { from, to } }: Decision): boolean => keys[from - 1] === '(' && keys[to] === ')'

/** Words of the verb between two parts that one relative clause tells of, at most. */
const CLAUSE = 10

/** "37 people, of whom nine needed surgery and two did not survive": bare numbers that "and" joins in a clause that "of whom" opens are of the same whole, whatever befell them. */
export function linkRelative(sentence: Sentence, decisions: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return
  for (let n = 1; n < decisions.length; n++) {
    const before = decisions[n - 1]!
    const part = decisions[n]!
    const whole = before.parent
    if (!whole || part.measure === null || (part.parent !== null && part.parent !== before) || part.amount.quantity.noun !== null || kindOf(part.measure) === 'aid' || part.amount.from - before.amount.to > CLAUSE || !isJoined(sentence, part.amount) || !opensRelative(sentence, before) || (whole.measure === 'killed' && part.measure !== 'killed') || (isComma(sentence.keys[part.amount.from - 2]) && tagOf(sentence.hitAt[part.amount.to], 'place-preposition'))) continue
    if (pointsAtWhole(sentence.hitAt[part.amount.to]) || least(before) + least(part) > most(whole) || !fits(part, whole)) continue
    part.parent = whole
  }
}

const WHERE = rolesAsked('where')

/** What befalls the hurt once they are in a hospital. */
const IN_WARD: ReadonlySet<Measure> = new Set(['injured', 'killed'])

/** "19 were taken to the hospital, where six had surgery and one died": bare numbers in a clause that tells of the place the hurt were brought to are of those. */
export function linkWhere(sentence: Sentence, decisions: readonly Decision[]): void {
  if (sentence.profile.verbFirst || !holdsAny(sentence, WHERE)) return
  const at = sentence.hitAt.findIndex((hit, i) => tagOf(hit, 'where') !== null && isComma(sentence.keys[i - 1]))
  const whole = at > 0 ? decisions.findLast((d) => d.measure !== null && d.amount.to <= at) : undefined
  if (whole?.measure !== 'injured' || !sentence.hitAt.slice(whole.amount.to, at).some((hit) => tagOf(hit, 'conveys') ?? tagOf(hit, 'ward') ?? tagOf(hit, 'direction') ?? tagsOf(hit, 'trigger').find(({ measure, rule }) => measure === 'injured' && rule.endsWith('.state')))) return
  let told = 0
  for (const [n, part] of decisions.entries()) {
    if (part.amount.from < at || part.measure === null || !IN_WARD.has(part.measure) || part.amount.quantity.noun !== null || (part.parent !== null && part.parent !== decisions[n - 1] && part.parent !== whole.parent)) continue
    if (told > 0 && !isJoined(sentence, part.amount) && !isComma(sentence.keys[part.amount.from - 1])) return
    if (pointsAtWhole(sentence.hitAt[part.amount.to]) || told + least(part) > most(whole)) return
    part.parent = whole
    told += least(part)
  }
}

/** True where "of whom" stands right before a part, behind a comma. */
function opensRelative({ hitAt, keys }: Sentence, { amount: { from } }: Decision): boolean {
  const of = hitAt[from - 1]
  return of !== null && of !== undefined && of.to - of.from > 1 && isComma(keys[of.from - 1]) && tagsOf(of, 'subset').some(({ form, rest, nearest }) => form === 'of-them' && rest !== true && nearest !== true)
}

/** "Some 18,000 of them are in the open; 7,400 have been moved to a camp and the rest live with families": bare numbers told on behind a part, up to those said to be the rest, are of its whole. */
export function linkUntilRest(sentence: Sentence, decisions: readonly Decision[]): void {
  const first = decisions.findIndex((d) => d.measure !== null && d.parent !== null && kindOf(d.measure) !== 'aid')
  const whole = decisions[first]?.parent
  if (sentence.profile.verbFirst || !whole || first === decisions.length - 1 || restFrom(sentence, decisions[first]!.amount.to) < 0) return
  const rest = restFrom(sentence, decisions[first]!.amount.to)
  let told = least(decisions[first]!)
  for (const part of decisions.slice(first + 1)) {
    if (part.measure === null || part.parent !== null || part === whole || part.amount.from > rest || part.amount.quantity.noun !== null || part.amount.quantity.form === 'singular' || kindOf(part.measure) !== kindOf(whole.measure ?? 'other')) continue
    told += least(part)
    if (told > most(whole) || !fits(part, whole)) return
    part.parent = whole
    if (whole.measure === 'refugees' && part.measure === 'displaced') part.measure = 'refugees'
  }
}

/** Where "and the rest" stands behind word `from`; -1 where it does not. */
function restFrom({ hitAt, keys }: Sentence, from: number): number {
  for (let i = from + 1; i < keys.length; i++) if (tagsOf(hitAt[i], 'subset').some(({ rest }) => rest) && (tagOf(hitAt[i - 1], 'coordination') || keys[i - 1] === ';')) return i
  return -1
}

/** Words between a part and those said to be the rest, at most. */
const REST_WITHIN = 9

/** "left 377,000 people dead, some 150,000 directly in fighting and the rest from hunger": a bare number behind a whole is of it where the rest is told of behind. */
export function linkBeforeRest(sentence: Sentence, decisions: readonly Decision[]): void {
  const { keys, hitAt, profile } = sentence
  for (let n = 1; !profile.verbFirst && n < decisions.length; n++) {
    const whole = decisions[n - 1]
    const part = decisions[n]
    if (!whole?.measure || !part || part.parent !== null || part.measure !== whole.measure || whole.parent !== null || part.amount.quantity.noun !== null || least(part) >= least(whole) || !isComma(keys[part.amount.from - 1]) || !fits(part, whole)) continue
    for (let i = part.amount.to; i < part.amount.to + REST_WITHIN && i < keys.length && !sentence.amountAt[i] && !isComma(keys[i]); i++) {
      const rest = hitAt[i]
      if (!rest || !tagsOf(rest, 'subset').some((tag) => tag.rest) || !tagOf(hitAt[i - 1], 'coordination') || tagOf(hitAt[rest.to], 'partitive')) continue
      part.parent = whole
      break
    }
  }
}

/** «من هؤلاء استقر 22 ألفا لدى أسر، وأقام 9400 في المدارس», «30 جريحا، أُدخل منهم ثمانية العناية المركزة، وخرج 15»: where a verb stands by the words for the whole, bare numbers of the same told on behind its first part are parts too. */
export function linkOpened(sentence: Sentence, decisions: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  const first = decisions.find((d) => d.parent !== null && d.measure !== null)
  const whole = first?.parent
  if (!first || !whole || kindOf(whole.measure ?? 'other') === 'aid') return
  const opening = whole.sentence === sentence ? null : sentence.hitAt[0]
  const opens = opening !== null && opening !== undefined && first === decisions.find((d) => d.measure !== null) && first.amount.from > opening.to && pointsAtWhole(opening)
  // «وأصيب 15 في بلدة أخرى»: what was told of the whole is told of others by the same verb; where they are is told of parts.
  const staged = whole.sentence === sentence && first.amount.quantity.noun === null && (pointsAtWhole(sentence.hitAt[first.amount.from - 1]) || (MOVED.has(first.measure!) && MOVED.has(whole.measure!) && first.trigger !== null && first.trigger.to <= first.amount.from && pointsAtWhole(sentence.hitAt[first.amount.to])))
  if (!opens && !staged) return
  let told = least(first)
  for (const d of decisions.slice(decisions.indexOf(first) + 1)) {
    if (d.measure === null || d.parent !== null || d === whole || !(d.measure === first.measure || (staged && MOVED.has(d.measure) && MOVED.has(first.measure!) && d.trigger !== null && d.trigger.to <= d.amount.from)) || d.amount.quantity.noun !== null || told + least(d) > most(whole) || (staged && ((!d.rule?.endsWith('.state') && !MOVED.has(d.measure)) || sameWord(d, whole)))) continue
    d.parent = whole
    told += least(d)
  }
}

/** True where the same word tells what befell two figures, though "and" may be written as one with either. */
function sameWord(a: Decision, b: Decision): boolean {
  if (a.trigger === null || b.trigger === null) return false
  const [one, other] = [wordAt(a.sentence, a.trigger), wordAt(b.sentence, b.trigger)]
  return one.endsWith(other) || other.endsWith(one)
}
const wordAt = ({ text, starts, ends }: Sentence, { from, to }: Hit): string => text.slice(starts[from], ends[to - 1])

const pointsAtWhole = (hit: Hit | null | undefined): boolean => tagsOf(hit, 'subset').some((s) => s.form === 'of-them' || s.form === 'including')
