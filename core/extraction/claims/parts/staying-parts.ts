import type { Measure } from '../../../model/kind.ts'
import { BODIES, fits, isBareNumber, isClaim, isUnsaid, least, makeClaim, most, sumOfParts, takeBack, TAKEN } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isContrast, speaks, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { LEFT } from '../settling/settling-displaced.ts'
import { isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { isCompared } from './no-whole.ts'

/** Words between «لا يزال» and the number that stays so, at most. */
const STAYS_WITHIN = 2

/** What those may be told of as whom something befell before, of whom some are still so. */
const LASTING: ReadonlySet<Measure> = new Set(['injured', 'missing', 'held', 'displaced'])

/** Nouns of those who have but that in common which befell them («ثمانية مفقودين»), by their ids; null for none. */
const SAID_OF_THEM: ReadonlySet<string | null> = new Set([null, 'captive', 'missing-person', 'injured-person', 'displaced-person', 'trapped-person'])

/**
 * «أصيب 26 شخصا غادر معظمهم المستشفى، وبقي ستة تحت العلاج», «فُقد 19 صيادا، عُثر على أربع جثث، ولا يزال ثمانية مفقودين»: where verbs come first, a bare number who are
 * still what those counted before in the sentence had become, and the bodies of the missing, are of those. Changes the decisions' parents.
 */
export function linkStaying(sentence: Sentence, decisions: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  for (const [n, part] of decisions.entries()) {
    if (isUnsaid(part) || hasVerbOfAnother(part, decisions[n - 1])) holdYet(sentence, part, decisions[n - 1])
    if (isHeldYet(sentence, part)) part.measure = 'held'
    if (part.measure === null || part.parent !== null) continue
    const told = decisions.slice(0, n)
    const lasts = LASTING.has(part.measure) && SAID_OF_THEM.has(part.amount.quantity.noun) && stays(sentence, part)
    const whole = lasts ? lastingWhole(part, told) : othersOfMissing(part, told) ?? bodiesOfMissing(part, told)
    if (whole && least(whole) > least(part) && fits(part, whole) && sumOfParts(whole, decisions) + least(part) <= most(whole)) part.parent = whole
  }
}

/**
 * «غادر معظم المصابين المستشفى وبقي 11», «غادر السكان البلدة وبقي 300»: those who stay behind are the hurt where others left a hospital, else of nobody who left. Changes the
 * decisions.
 */
export function unmakeLeaving(sentence: Sentence, decisions: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  for (const [n, part] of decisions.entries()) {
    if (part.measure !== 'displaced' || LEFT.has(part.amount.quantity.noun ?? '') || !stays(sentence, part) || leaves(sentence, part)) continue
    const isHospital = (hit: Hit | null): boolean => tagsOf(hit, 'trigger').some(({ measure }) => measure === 'injured')
    const ofHospital = decisions[n - 1]?.measure === 'injured' || sentence.hitAt.slice(part.trigger?.to ?? 0, part.amount.from).some(isHospital)
    for (const d of [part, ...decisions.filter(({ parent, measure }) => parent === part && measure === 'displaced')]) {
      if (ofHospital) makeClaim(d, 'injured', 'injured.state', STAYING_COST, 'continues-sentence')
      else takeBack(d, 'stayed where others left')
    }
  }
}

/** True where what tells of a number stands at the word that says that it stays, or behind that. */
const leaves = ({ hitAt }: Sentence, { trigger, amount: { from } }: Decision): boolean =>
  trigger === null || trigger.to > from - 1 - STAYS_WITHIN || tagOf(hitAt[trigger.to], 'stays') !== null
const STAYING_COST = 2

/** How far off a claim counts as standing that is told to be held still. */
const HELD_COST = 3

/** True for a part of nothing whose verb stands before the figure before it, of which it tells. */
const hasVerbOfAnother = ({ parent, trigger }: Decision, before: Decision | undefined): boolean =>
  parent === null && trigger !== null && before !== undefined && trigger.to <= before.amount.from

/** «خُطف 251 شخصا، أُفرج عن 148 منهم، وقُتل 56، وما زال 47 في غزة»: makes a claim of those who stay where the taken are, behind another part of them. */
function holdYet(sentence: Sentence, part: Decision, before: Decision | undefined): void {
  const whole = before?.parent
  if (!isClaim(whole) || !TAKEN.has(whole.measure) || whole.sentence !== sentence || !isBareNumber(part.amount) || !stays(sentence, part)) return
  makeClaim(part, 'held', whole.rule, HELD_COST, 'continues-sentence')
  part.parent = fits(part, whole) ? whole : null
}

/** «خُطف 251 شخصا، أُفرج عن 148 منهم، وقُتل 56، ولا يزال 47 في القطاع»: true for those of the taken who stay where they are, of whom no word behind tells more. */
function isHeldYet(sentence: Sentence, part: Decision): boolean {
  const { measure, parent, trigger, amount } = part
  if (measure === null || parent?.measure == null || !TAKEN.has(parent.measure) || parent.sentence !== sentence || measure === 'missing') return false
  return (trigger === null || trigger.to <= amount.from) && stays(sentence, part)
}

/** True where «لا يزال», «بقي» stands right before a number. */
function stays({ hitAt, keys, amountAt }: Sentence, { amount: { from } }: Decision): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 1 - STAYS_WITHIN && !isMark(keys[i]) && !amountAt[i]; i--) if (tagOf(hitAt[i], 'stays')) return true
  return false
}

/** Those counted as the same before in the sentence, or for captives as taken; null where there are none, or others were counted since by a word of their own. */
function lastingWhole({ measure }: Decision, told: readonly Decision[]): Decision | null {
  const last = told.findLast((d) => d.measure === measure || (measure === 'held' && TAKEN.has(d.measure!)))
  const whole = last?.parent?.measure === last?.measure ? last?.parent ?? last : last
  return whole?.parent === null && !isCompared(whole) && whole.amount.quantity.form !== 'singular' ? whole : null
}

/** «تركت السيول 43 مفقودا، عُثر على 19 منهم جثثا، ولا أثر لثلاثة آخرين»: the missing of whom some were told apart right before; null where others were. */
function othersOfMissing({ measure, amount: { quantity: { noun } } }: Decision, told: readonly Decision[]): Decision | null {
  const whole = measure === 'missing' && noun === 'other' ? told.at(-1)?.parent : null
  return whole?.measure === 'missing' ? whole : null
}

/** The missing with whom the sentence begins, of whom bodies are found; null where it tells of other dead. */
function bodiesOfMissing({ measure, amount, sentence, trigger }: Decision, told: readonly Decision[]): Decision | null {
  if (measure !== 'killed' || !(BODIES.has(amount.quantity.noun ?? '') || tagsOf(trigger, 'trigger').some(({ rule }) => rule.endsWith('.remains')))) return null
  const [first, ...since] = told.filter((d) => d.measure !== null)
  if (first?.measure !== 'missing' || since.some((d) => d.measure === 'killed' && d.parent !== first)) return null
  return first.trigger !== null && first.trigger.to <= first.amount.from && !opensAnother(sentence, first.amount.to, amount.from) ? first : null
}

/** True where somebody else speaks among words `from` to `to`, or another matter is begun. */
function opensAnother({ hitAt }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (speaks(hitAt[i]) || isContrast(hitAt[i])) return true
  return false
}
