import type { Measure } from '../../model/kind.ts'
import { least, most } from './decision.ts'
import type { Decision } from './decision.ts'
import { hasTopic, tagOf } from './meaning.ts'
import { figureAt } from './sentence.ts'
import type { Amount, Sentence } from './sentence.ts'

/** How many sentences back those taken and what became of some of them are looked for. */
const WITHIN = 4
/** Words between a word for those left and their number, at most. */
const LEFT_REACH = 4
/** A trigger further off than this is not the figure's own. */
const OWN_BELOW = 2

const TAKEN: ReadonlySet<Measure> = new Set(['abducted', 'held'])
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

/** The whole among `told`, latest last, that the parts told of it, or the last of them alone, leave exactly as many of as an amount says; null where there is none. */
export function leavesAsMany({ index, gluedArticle }: Sentence, told: readonly Decision[], { quantity: { value } }: Amount): Decision | null {
  for (let i = told.length - 1; i >= 0 && i >= told.length - PARTS_BACK; i--) {
    const whole = told[i]?.parent
    const total = whole?.amount.quantity.value
    if (!whole || !total || value === null || told[i]!.sentence.index < index - WITHIN) continue
    const parts = told.filter((d) => d.parent === whole)
    // "Twelve, among them two surveyors, were taken. Seven have been freed; the remaining five …"
    if (total - parts.reduce((sum, d) => sum + least(d), 0) === value || (gluedArticle === null && total - least(told[i]!) === value)) return whole
  }
  return null
}
/** How many claims back the parts of a whole are looked for. */
const PARTS_BACK = 12

/** True where a word for those left ("the other", «الباقون») stands at the figure, with no figure between. */
export function namesRemainder(sentence: Sentence, amount: Amount): boolean {
  const names = (i: number): boolean => hasTopic(sentence.hitAt[i], 'remainder')
  for (let i = amount.from; i <= amount.to; i++) if (names(i)) return true
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - LEFT_REACH && !figureAt(sentence, i) && sentence.keys[i] !== ';' && !tagOf(sentence.hitAt[i], 'said'); i--) if (names(i)) return true
  return false
}
