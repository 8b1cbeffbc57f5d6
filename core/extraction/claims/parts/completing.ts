import { countsPeople, fits, isBareNumber, isClaim, isUnsaid, least, makeClaim, MOVED, sumOfParts } from '../decision.ts'
import type { Decision } from '../decision.ts'
import type { Sentence } from '../sentence.ts'

/** Below this as many may be left of a whole by chance. */
const FEWEST = 5

/**
 * «3900 متوفى. … إن 2350 من هؤلاء سُلموا لذويهم، وأُخذت عينات ممن ظلوا مجهولين، وهم 1550»: a number behind a part that is exactly what the parts told so far leave of
 * their whole is a part of that, not of the part before it, where verbs come first. Changes the decisions' parents.
 */
export function linkCompleting(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  linkCompletingRun(sentence, decisions, earlier)
  for (const [n, last] of decisions.entries()) {
    if (n === 0 || least(last) < FEWEST) continue
    const told = decisions.slice(0, n)
    if (isUnsaid(last) && last.amount.quantity.noun === null) claimCompleting(last, told, earlier)
    if (!isClaim(last) || !countsPeople(last)) continue
    const sibling = told.findLast((d) => d.measure === last.measure && d.parent?.measure === last.measure)
    const whole = sibling?.parent
    if (!whole || (last.parent !== null && last.parent !== sibling)) continue
    if (sumOfParts(whole, [...earlier, ...told]) + least(last) === whole.amount.quantity.value) last.parent = whole
  }
}

/** How many sentences back the part may be told that others complete a whole with. */
const PART_WITHIN = 1

/**
 * «58 قتيلا. … 41 من القتلى في سيبو، فيما قضى تسعة في نيغروس وثمانية في ليتي»: two or more of a sentence that come to exactly what the part told before leaves of
 * its whole are parts of that as well. Changes the decisions' parents.
 */
function linkCompletingRun(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  const near = earlier.filter((d) => d.sentence.index >= sentence.index - PART_WITHIN)
  for (let n = 0; n + 1 < decisions.length; n++) {
    const told = decisions.slice(0, n)
    const before = [...near, ...told].findLast(isClaim)
    const whole = before?.parent
    if (!isClaim(whole) || before?.measure !== whole.measure || !countsPeople(whole) || least(whole) < FEWEST || !mayComplete(whole, decisions[n]!)) continue
    let left = (whole.amount.quantity.value ?? 0) - sumOfParts(whole, [...earlier, ...told])
    const run: Decision[] = []
    for (const part of decisions.slice(n)) {
      if (!mayComplete(whole, part) || left <= 0) break
      run.push(part)
      left -= least(part)
    }
    if (left !== 0 || run.length < 2) continue
    for (const part of run) {
      if (part.measure !== whole.measure) makeClaim(part, whole.measure, whole.rule, COMPLETING_COST, 'continues-sentence')
      part.parent = whole
    }
  }
}

/** True for what may be one of those who complete a whole: the dead are so, though they were moved («دُفن 18 منهم، ونُقل سبعة إلى العاصمة وخمسة إلى بلدانهم»). */
const mayComplete = (whole: Decision, part: Decision): boolean =>
  isFreeOf(whole, part) || (isClaim(part) && part.parent === null && whole.measure === 'killed' && MOVED.has(part.measure) && isBareNumber(part.amount))

/** True for a claim that is part of nothing and may be one of a whole: one of the same measure, told behind it. */
const isFreeOf = (whole: Decision, part: Decision): boolean => isClaim(part) && part.measure === whole.measure && part.parent === null && fits(part, whole)

/** «ونُقل 600 منهم إلى الخرطوم فيما توجه 520 إلى ولايات أخرى»: makes a claim of a bare number that the part told before leaves of their whole. */
function claimCompleting(last: Decision, told: readonly Decision[], earlier: readonly Decision[]): void {
  const sibling = told.at(-1)
  const whole = sibling?.parent
  if (!isClaim(whole) || !countsPeople(whole) || sibling?.measure !== whole.measure) return
  if (sumOfParts(whole, [...earlier, ...told]) + least(last) !== whole.amount.quantity.value && least(sibling) + least(last) !== whole.amount.quantity.value) return
  makeClaim(last, whole.measure, whole.rule, COMPLETING_COST, 'continues-sentence')
  last.parent = whole
}

/** How far off a claim counts as standing that completes a whole. */
const COMPLETING_COST = 3
