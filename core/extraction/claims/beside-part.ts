import { kindOf } from '../../model/kind.ts'
import { fits, least, most } from './decision.ts'
import type { Decision } from './decision.ts'
import type { Sentence } from './sentence.ts'

/** Links those who stand beside parts, where verbs come first: one alone, others of the same, and those who could not be saved. Changes the decisions' parents. */
export function linkBeside(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (sentence.gluedArticle === null) return
  linkOne(sentence, decisions, earlier)
  linkOthers(decisions)
}

/** «حُوّل خمسة منهم إلى غوما، ومات واحد في الطريق»: where one alone is so counted by the word for one, he is of those told of before. */
function linkOne(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  const isPeople = (d: Decision): boolean => d.measure !== null && kindOf(d.measure) !== 'aid' && d.amount.quantity.value !== 1
  for (const one of decisions) {
    if (one.measure === null || one.parent !== null || one.amount.quantity.form !== 'singular' || one.amount.quantity.noun !== null) continue
    const last = decisions.findLast((d) => d.amount.to <= one.amount.from && isPeople(d)) ?? (sentence.opensLine ? undefined : earlier.findLast((d) => d.sentence.index === sentence.index - 1 && isPeople(d)))
    const whole = last?.parent ?? last
    if (whole && fits(one, whole)) one.parent = whole
  }
}

/** «ستة من القتلى في خيمة، فيما وصل ثمانية آخرون من المركز»: others beside a part are of its whole, and those who could not be saved of the hurt. */
function linkOthers(decisions: readonly Decision[]): void {
  for (let n = 1; n < decisions.length; n++) {
    const part = decisions[n]!
    if (part.measure === null || part.parent !== null) continue
    const before = decisions.slice(0, n).findLast((d) => d.measure !== null)
    const hurt = part.rule === 'killed.unsaved' ? decisions.slice(0, n).find((d) => d.measure === 'injured' && d.parent === null && fits(part, d)) : undefined
    const shared = part.amount.quantity.noun === 'other' && before?.parent && before.measure === part.measure && least(before) + least(part) <= most(before.parent) ? before.parent : undefined
    const whole = hurt ?? shared
    if (whole) part.parent = whole
  }
}
