import { kindOf } from '../../../model/kind.ts'
import { fits, least } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isComma, isDefiniteWord, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { isNoWhole } from './no-whole.ts'
import { toldLast } from './told-last.ts'

/** Words between those named in front of their clause and the word for their number, and sentences back to those counted, at most. */
const IN_FRONT_WITHIN = 4
const TOLD_WITHIN = 2
/** Words between «عدد» with its kind and the number, at most. */
const NUMBER_WITHIN = 4

/** Nouns for persons of one kind, who are hardly of another, by their ids, and the one for those who bear no arms. */
const OF_A_KIND: ReadonlySet<string> = new Set(['soldier', 'officer', 'member', 'fighter', 'gunman', 'policeman', 'militant', 'child', 'woman', 'man'])
const UNARMED = 'civilian'

/**
 * «4300 قتيل … أما الأطفال فبلغ عددهم 870», «عدد القتلى 64. عدد الأطفال 20»: those of a kind of whom only the number is told are of those counted so
 * right before, where verbs come first. Changes the decisions' parents.
 */
export function linkKinds(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  for (const [n, part] of decisions.entries()) {
    const { measure, parent, amount: { quantity } } = part
    if (measure === null || parent !== null || kindOf(measure) === 'aid' || quantity.noun !== null || quantity.form === 'singular') continue
    const kind = kindCountedBy(sentence, part)
    if (kind) part.parent = wholeOfKind(part, toldLast(sentence, decisions.slice(0, n), earlier, (d) => d.measure === measure), kind)
  }
}

/** Sentences back to the total whose kinds are counted one by one, at most. */
const TOTAL_WITHIN = 3

/**
 * «راح ضحيتها 30 ألف شهيد. … أن هناك 13 ألف شهيد من الأطفال، و8 آلاف شهيدة من النساء»: two or more figures of a sentence that each count, by a noun for what befell
 * them, those of a kind are of the larger figure told so before, where verbs come first. Changes the decisions' parents.
 */
export function linkCountedKinds(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  const counted = decisions.filter((d) => d.measure !== null && d.parent === null && kindBehind(sentence, d) !== null)
  if (counted.length < 2) return
  for (const measure of new Set(counted.map((d) => d.measure))) {
    const parts = counted.filter((d) => d.measure === measure)
    const sum = parts.reduce((value, d) => value + least(d), 0)
    const isTold = (d: Decision): boolean => d.measure === measure && d.parent === null && d.sentence.index >= sentence.index - TOTAL_WITHIN
    const isTotal = (d: Decision): boolean => isTold(d) && least(d) >= sum && kindBehind(d.sentence, d) === null
    const whole = parts.length < 2 ? null : decisions.findLast((d) => isTotal(d) && d.amount.to <= parts[0]!.amount.from) ?? earlier.findLast(isTotal)
    if (!whole || isNoWhole(whole) || OF_A_KIND.has(whole.amount.quantity.noun ?? '')) continue
    for (const part of parts) part.parent = whole
  }
}

/** The kind that those are of whom a noun for what befell them counts («340 شهيدا من الطواقم الطبية»); null where none is named. */
function kindBehind(sentence: Sentence, { amount: { to, quantity }, trigger }: Decision): Hit | null {
  if (quantity.noun === null || trigger?.to !== to || !tagOf(sentence.hitAt[to], 'partitive') || !isDefiniteWord(sentence, to + 1)) return null
  const behind = sentence.hitAt[to + 1] ?? null
  return tagOf(behind, 'kind') ? behind : null
}

/** The whole that those counted last are, or are part of; null where those of the kind are hardly of it. */
function wholeOfKind(part: Decision, last: Decision | null, kind: Hit): Decision | null {
  const whole = last?.parent?.measure === part.measure ? last.parent : last
  if (!whole || whole.sentence.index < part.sentence.index - TOLD_WITHIN || least(whole) <= least(part) || !fits(part, whole)) return null
  const { noun } = whole.amount.quantity
  if (noun !== null && (OF_A_KIND.has(noun) || (noun === UNARMED && tagOf(kind, 'kind')?.armed))) return null
  return isNoWhole(whole) ? null : whole
}

/** The word for a kind of persons of whom a figure is the number, which they are named with («عدد الأطفال») or behind («الأطفال فعددهم»); null for none. */
function kindCountedBy(sentence: Sentence, { rule, trigger, amount: { from } }: Decision): Hit | null {
  const { keys, hitAt, amountAt } = sentence
  if (rule?.endsWith('.again') && trigger) {
    const inFront = namedInFront(sentence, trigger.from)
    return tagOf(inFront, 'kind') ? inFront : null
  }
  for (let i = from - 1; i >= 0 && i >= from - NUMBER_WITHIN && !isMark(keys[i]) && !amountAt[i]; i--) {
    if (tagOf(hitAt[i], 'antecedent')) return null
    if (tagOf(hitAt[i], 'kind')?.counted) return hitAt[i]!
  }
  return null
}

/** «أما الأطفال فبلغ عددهم 870», «أما الناجون فعددهم 23»: the word with the article that is named in front of the clause whose number stands at word `at`; null for none. */
export function namedInFront(sentence: Sentence, at: number): Hit | null {
  const { keys, hitAt, amountAt } = sentence
  for (let i = at - 2; i >= 0 && i >= at - IN_FRONT_WITHIN && !amountAt[i] && !(isMark(keys[i]) && !isComma(keys[i])); i--) {
    if (tagOf(hitAt[i], 'fronting')) return isDefiniteWord(sentence, i + 1) ? hitAt[i + 1] ?? null : null
  }
  return null
}
