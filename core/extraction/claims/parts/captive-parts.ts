import { FATES_OF_TAKEN, fits, isBareNumber, least, most, sumOfParts, TAKEN } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isCompared } from './no-whole.ts'
import type { Sentence } from '../sentence.ts'
import { toldLast } from './told-last.ts'

/** How many sentences back those are counted of whom some are held or freed, at most. */
const WITHIN = 2

/** Those still held, freed or dead in captivity are of those whose abduction was counted just before. Changes the decisions' parents. */
export function linkCaptives(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  for (const [n, part] of decisions.entries()) {
    if (part.measure === null || part.parent !== null) continue
    if (part.measure === 'missing') part.parent = lostOfTaken(part, decisions.slice(0, n), earlier)
    if (!FATES_OF_TAKEN.has(part.measure)) continue
    const whole = takenHere(part, decisions) ?? (sentence.opensLine ? null : takenBefore(sentence, part, earlier))
    if (whole) part.parent = whole
    else if (part.measure !== 'held' && sentence.profile.verbFirst) part.parent = doneWithHeld(sentence, part, decisions, earlier)
    else if (part.measure === 'held' && part.rule?.endsWith('.remain') === true) part.parent = heldBefore(sentence, part, decisions, earlier)
  }
}

/** «خُطف 38، أُطلق 29 منهم وقُتل اثنان، وما زال مصير ثلاثة مجهولا»: the whole of what became of those taken, told right before, where it has room for more of them. */
function lostOfTaken(part: Decision, here: readonly Decision[], earlier: readonly Decision[]): Decision | null {
  const before = here.findLast((d) => d.measure !== null) ?? earlier.at(-1)
  const whole = before?.parent
  if (!whole?.measure || !TAKEN.has(whole.measure) || !isBareNumber(part.amount) || before!.sentence.index < part.sentence.index - 1) return null
  return sumOfParts(whole, [...earlier, ...here]) + least(part) <= most(whole) && fits(part, whole) ? whole : null
}

/** Those taken who were counted before a part in its sentence; null where none were. */
function takenHere(part: Decision, decisions: readonly Decision[]): Decision | null {
  const isTaken = ({ measure, parent }: Decision): boolean => measure === 'abducted' && (parent === null || parent.measure !== 'abducted')
  return decisions.findLast((d) => isTaken(d) && !isCompared(d) && d.amount.from < part.amount.from && fits(part, d)) ?? null
}

/** How many claims back another part of those taken is told, at most, with which a bare number goes on. */
const GOES_ON_WITHIN = 2

/** Those taken who were counted in the sentences before; further back for a bare number that goes on with another part of them. */
function takenBefore(sentence: Sentence, part: Decision, earlier: readonly Decision[]): Decision | null {
  const back = sentence.profile.verbFirst ? GOES_ON_WITHIN : 1
  const goesOn = (d: Decision): boolean => part.amount.quantity.noun === null && earlier.slice(-back).some((other) => other.parent === d)
  const isNear = (d: Decision): boolean => d.sentence.index >= sentence.index - WITHIN || goesOn(d)
  return earlier.findLast((d) => d.measure === 'abducted' && d.parent === null && !isCompared(d) && isNear(d) && fits(part, d)) ?? null
}

/** «احتجزت الحركة 14 موظفا. أُفرج عن خمسة بعد يومين», «وأعدم ثلاثة»: those held who were counted last, of whom a bare number is set free or dies; null where others were. */
function doneWithHeld(sentence: Sentence, part: Decision, decisions: readonly Decision[], earlier: readonly Decision[]): Decision | null {
  if (!isBareNumber(part.amount)) return null
  const here = decisions.slice(0, decisions.indexOf(part))
  const last = toldLast(sentence, here, earlier, ({ measure }) => measure !== null)
  const whole = last?.measure === 'released' || last?.measure === 'dead-in-captivity' ? last.parent : last
  // «يقبع في السجون أكثر من خمسين. وأُطلق سراح ستة»: those held now are none of them who came free.
  const wereTaken = whole?.measure === 'held' && whole.rule?.endsWith('.verb') === true && whole.trigger !== null && whole.trigger.to <= whole.amount.from
  return wereTaken && whole.parent === null && least(whole) > least(part) && !isCompared(whole) ? whole : null
}

/** "Some forty were held in the camp. Twelve remain": those held of whom more were counted just before. */
function heldBefore(sentence: Sentence, part: Decision, decisions: readonly Decision[], earlier: readonly Decision[]): Decision | null {
  const isMore = (d: Decision): boolean => d.measure === 'held' && d.parent === null && d !== part && least(d) > least(part)
  const here = decisions.findLast((d) => isMore(d) && d.amount.to <= part.amount.from)
  if (here || sentence.opensLine) return here ?? null
  return earlier.findLast((d) => isMore(d) && d.sentence.index >= sentence.index - WITHIN) ?? null
}

/** "holds 59 hostages, 24 of them alive and 35 dead": bare numbers of the dead among those held died as such, and of those freed nobody did. Changes the decisions. */
export function keepDeadOfCaptives({ profile }: Sentence, decisions: readonly Decision[]): void {
  for (const d of decisions) {
    const whole = d.parent?.parent?.measure
    if (d.measure === 'dead-in-captivity' && d.parent?.measure === 'released' && whole && TAKEN.has(whole)) d.parent = d.parent.parent
  }
  if (profile.verbFirst) return
  for (const d of decisions) {
    const whole = d.parent?.measure
    // "18 of the 26 hostages killed were soldiers"
    const ofCaptives = whole != null && (TAKEN.has(whole) || whole === 'dead-in-captivity')
    if (d.measure === 'killed' && d.amount.quantity.noun === null && ofCaptives) d.measure = 'dead-in-captivity'
  }
}
