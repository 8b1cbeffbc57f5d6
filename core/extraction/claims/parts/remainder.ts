import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { least, most, sumOfParts, TAKEN } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { hasTopic, speaks } from '../meaning.ts'
import { figureAt } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { namesTopic } from '../sentence-topics.ts'

/** How many sentences back those taken and what became of some of them are looked for. */
const WITHIN = 4
/** Words between a word for those left and their number, at most. */
const LEFT_REACH = 4
/** A trigger further off than this is not the figure's own. */
const OWN_BELOW = 2

const FATES: ReadonlySet<Measure> = new Set(['released', 'killed', 'dead-in-captivity', 'prisoners-exchanged'])
/** What a figure without words of its own may have from those told of before. */
const FROM_OTHERS: ReadonlySet<Measure> = new Set(['abducted', 'released', 'dead-in-captivity'])
const NOT_ITS_OWN: ReadonlySet<string> = new Set(['part-of-figure', 'continues-sentence', 'continues-list', 'said-before', 'part-of-set'])

/**
 * "Gunmen took 38. Ten were freed; the other 28 …", «أُفرج عن 22، والباقون، أي ستة عشر، لا يُعرف مكانهم»: captives who are left when others
 * were freed or died are held, where no words of their own tell another thing. Changes the decisions' measures.
 */
export function keepRemainders(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  for (const [n, rest] of decisions.entries()) {
    if (rest.measure === null || !FROM_OTHERS.has(rest.measure) || rest.amount.quantity.form === 'singular' || !namesRemainder(sentence, rest.amount)) continue
    if (!NOT_ITS_OWN.has(rest.reasons[0] ?? '') && !(rest.measure === 'abducted' && (rest.cost > OWN_BELOW || rest.reasons[0] === 'trigger-inside'))) continue
    const told = [...earlier.filter((d) => d.sentence.index >= sentence.index - WITHIN), ...decisions.slice(0, n)]
    const taken = told.find((d) => d.measure !== null && TAKEN.has(d.measure) && most(d) >= least(rest))
    if (!taken || !told.some((d) => d !== taken && d.measure !== null && FATES.has(d.measure) && least(d) <= most(taken))) continue
    rest.measure = 'held'
    rest.rule = 'held.remainder'
  }
}

/**
 * The whole among `told`, latest last, that the parts told of it, or the last of them alone, leave exactly as many of as an amount says; null where
 * there is none.
 */
export function leavesAsMany({ index, profile }: Sentence, told: readonly Decision[], { quantity: { value } }: Amount): Decision | null {
  for (let i = told.length - 1; i >= 0 && i >= told.length - PARTS_BACK; i--) {
    const whole = told[i]?.parent
    const total = whole?.amount.quantity.value
    if (!whole || !total || value === null || told[i]!.sentence.index < index - WITHIN) continue
    // "Twelve, among them two surveyors, were taken. Seven have been freed; the remaining five …"
    if (total - sumOfParts(whole, told) === value) return whole
    const isJustBefore = i === told.length - 1 && told[i]!.sentence.index >= index - 1
    if (total - least(told[i]!) === value && (!profile.verbFirst || isJustBefore)) return whole
  }
  return null
}
/** How many claims back the parts of a whole are looked for. */
const PARTS_BACK = 12

/** How many sentences back those are counted of whom some are left. */
const REST_WITHIN = 6
/** Words between a word for those left and a bare number right behind it, at most ("the other roughly 40"). */
const BESIDE = 2

/** What is told of those who are left. */
export interface Rest { measure: Measure; whole: Decision }

/**
 * "Four have come home. Nothing is known of the other fourteen.": a bare number right behind a word for those left, of whom nothing else is told,
 * is what the parts told before leave of their whole; of captives some of whom were freed or died, held. Null where no such whole was counted.
 */
export function restOf({ sentence, amount, topics, here, earlier }: Case): Rest | null {
  const size = amount.quantity.value
  const { noun } = amount.quantity
  if (topics.profile.verbFirst || size === null || size < 2 || (noun !== null && noun !== 'other') || !standsBehindRest(sentence, amount)) return null
  const told = [...earlier.filter((d) => d.sentence.index >= sentence.index - REST_WITHIN), ...here.filter((d) => d.measure !== null)]
  for (let n = told.length - 1; n >= 0; n--) {
    const whole = told[n]!
    const total = whole.amount.quantity.value
    if (whole.measure === null || kindOf(whole.measure) === 'aid' || whole.parent !== null || total === null || total <= size) continue
    const parts = told.filter((d) => d.parent === whole || (d.sentence === sentence && d.parent === null && d !== whole && least(d) < total))
    if (parts.length > 0 && parts.reduce((sum, d) => sum + least(d), 0) + size === total) {
      return { measure: TAKEN.has(whole.measure) && parts.some(endsCaptivity) ? 'held' : whole.measure, whole }
    }
    if (whole.measure === 'abducted' && told.some((d) => d.parent === whole && endsCaptivity(d))) return { measure: 'held', whole }
  }
  return null
}

/** True for captives who were freed or died. */
const endsCaptivity = ({ measure }: Decision): boolean => measure !== null && FATES.has(measure)

function standsBehindRest(sentence: Sentence, { from, to }: Amount): boolean {
  for (let i = Math.max(0, from - BESIDE); i < to; i++) if (hasTopic(sentence.hitAt[i], 'remainder')) return true
  return false
}

/** True where a word for those left ("the other", «الباقون») stands at the figure, with no figure between. */
export function namesRemainder(sentence: Sentence, { from, to }: Amount): boolean {
  if (!namesTopic(sentence, 'remainder')) return false
  const { hitAt, keys } = sentence
  for (let i = from; i <= to; i++) if (hasTopic(hitAt[i], 'remainder')) return true
  for (let i = from - 1; i >= 0 && i >= from - LEFT_REACH && keys[i] !== ';' && !figureAt(sentence, i) && !speaks(hitAt[i]); i--) {
    if (hasTopic(hitAt[i], 'remainder')) return true
  }
  return false
}
