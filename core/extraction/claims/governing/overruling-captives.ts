import { asideEnd } from '../asides.ts'
import { isOver } from '../settling/formerly-held.ts'
import { tagOf } from '../meaning.ts'
import { isComma, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { partBefore } from '../parts/part-before-whole.ts'
import { arrives } from './arriving.ts'
import { setsFree } from './candidate.ts'
import type { Candidate } from './candidate.ts'

/** Words between how people were taken and that they were freed, at most. */
const FREED_WITHIN = 3
/** Words between those counted and the state they are in where it says less than the verb before them, at most. */
const STATE_WITHIN = 2
/** How much further off a word of freeing may stand than how they were taken. */
const FREED = 1.5
/** How much further off a word of a death in captivity may stand than that they died, in two parts. */
const IN_CAPTIVITY = 2.5
const IN_CAPTIVITY_TOO = 2
/** How much further off a word of dying may stand than that they are held, by a verb and by a noun. */
const DIED = 1
const DIED_BY_NOUN = 3.5

/** «خطف التنظيم سبعة في ريف حلب واحتجزهم»: the verb that leads its clause tells what was done first. */
export function takenFirst({ measure, side, rule, hit, cost }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (measure !== 'held' || side !== 'right' || !rule.endsWith('.verb') || !hit.coordinated) return null
  const taken = candidates.find((c) => c.measure === 'abducted' && c.side === 'left' && c.rule.endsWith('.verb'))
  return taken ? { ...taken, cost } : null
}

/** «تحرير ثمانية سائقين خطفهم مسلحون»: how they were taken does not unmake what is said first. */
export function freedFirst(sentence: Sentence, amount: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const { measure, side, rule, hit } = best
  if ((measure !== 'abducted' && measure !== 'held') || side !== 'right') return null
  // «لقاء 530 عسكريا بيد الحركة»: those given for others, whoever holds them yet.
  const given = candidates.find((c) => setsFree(c) && c.side === 'left' && c.rule.endsWith('.exchange') && c.hit.to === amount.from)
  if (given) return given
  const stateBeside = rule.endsWith('.state') && !sentence.profile.verbFirst && hit.from - amount.to <= STATE_WITHIN
  // «أفرجت عن آخر 20 رهينة على قيد الحياة»: so does that they live, right behind them.
  const alive = sentence.profile.verbFirst && rule.endsWith('.remain') && hit.from === amount.to
  if (!rule.endsWith('.verb') && !stateBeside && !alive) return null
  return candidates.find((c) => setsFree(c) && c.side === 'left' && c.cost <= best.cost + FREED) ?? null
}

/** «وصل إلى مطار كانو 30 عاملا كانوا محتجزين لدى قراصنة»: who comes, or comes home, and had been held is free. */
export function backFromCaptivity(sentence: Sentence, amount: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (!sentence.profile.grammar.bareRelatives) return null
  const isTaken = ({ measure, side }: Candidate): boolean => (measure === 'held' || measure === 'abducted') && side === 'right'
  const wereHeld = (c: Candidate): boolean => isTaken(c) && isOver(sentence, c.hit) && !isMark(sentence.keys[amount.to])
  if (best.measure === 'returned' && best.side === 'left') return candidates.some(wereHeld) ? { ...best, measure: 'released' } : null
  return wereHeld(best) && arrives(sentence, amount, 'receiving', 'carrying') ? { ...best, measure: 'released', rule: 'released.was-held' } : null
}

/** «28 ماتوا أو قتلوا في الأسر» */
export function diedInCaptivity({ measure, side, cost }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (measure !== 'killed' || side !== 'right') return null
  return candidates.find((c) => c.measure === 'dead-in-captivity' && c.side === 'right' && c.cost <= cost + IN_CAPTIVITY + IN_CAPTIVITY_TOO) ?? null
}

/** "96 kidnapped hostages rescued", "37 abducted persons were set free": how they were taken does not unmake what is said last. */
export function freedLast(sentence: Sentence, amount: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const { measure, side, trigger, hit, cost } = best
  // "dozens of abducted students"
  const of = !sentence.profile.verbFirst && tagOf(sentence.hitAt[amount.to], 'partitive') ? 1 : 0
  if (measure !== 'abducted' || side === 'left' || trigger === null || hit.from > amount.to + of) return null
  if (!sentence.profile.verbFirst && partBefore(sentence, amount)) return null
  const from = behindParts(sentence, hit.to)
  const freed = candidates.find((c) => c.measure === 'released' && c.side === 'right' && c.hit.from > hit.from && c.hit.from - from <= FREED_WITHIN)
  if (!freed || sentence.keys.slice(from, freed.hit.from).some((key) => isMark(key))) return null
  return { ...freed, cost: Math.min(freed.cost, Math.max(cost, 0)) }
}

/** "63 kidnapped victims, including 41 women, 15 children and 7 men, were rescued": behind the parts set off from word `at` or the one after it; else `at`. */
function behindParts(sentence: Sentence, at: number): number {
  for (const mark of [at, at + 1]) {
    const end = isComma(sentence.keys[mark]) ? asideEnd(sentence, mark) : mark
    if (end > mark) return end
  }
  return at
}

/** Those held of whom a verb says that they died. */
export function diedWhileHeld({ measure, trigger, cost }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (measure !== 'held') return null
  const below = cost + (trigger?.frame === 'counted' ? DIED_BY_NOUN : DIED)
  return candidates.find((c) => c.measure === 'killed' && c.cost < below) ?? null
}
