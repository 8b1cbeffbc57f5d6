import { kindOf } from '../../../model/kind.ts'
import { least, most, MOVED } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { pointsAtWhole } from './marker.ts'
import type { Sentence } from '../sentence.ts'

/**
 * «من هؤلاء استقر 22 ألفا لدى أسر، وأقام 9400 في المدارس», «30 جريحا، أُدخل منهم ثمانية العناية المركزة، وخرج 15»: where a verb stands by the words for the
 * whole, bare numbers of the same told on behind its first part are parts too.
 */
export function linkOpened(sentence: Sentence, decisions: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  const first = decisions.find((d) => d.parent !== null && d.measure !== null)
  const whole = first?.parent
  if (!first || !whole || kindOf(whole.measure ?? 'other') === 'aid') return
  const staged = whole.sentence === sentence || first.measure === 'injured'
  if (!(staged ? isStaged(sentence, first, whole) : isOpenedByWhole(sentence, first, decisions))) return
  let told = least(first)
  for (const d of decisions.slice(decisions.indexOf(first) + 1)) {
    if (d.measure === null || d.parent !== null || d === whole || d.amount.quantity.noun !== null || told + least(d) > most(whole)) continue
    if (!(staged ? goesOnInStages(d, first, whole) : d.measure === first.measure)) continue
    d.parent = whole
    // «بينما غادر 12 بعد الإسعاف»: who leaves a hospital was hurt.
    if (whole.measure === 'injured' && hasLeftCare(d)) d.measure = 'injured'
    told += least(d)
  }
}

/** «من هؤلاء استقر 22 ألفا»: true where the words for the whole open the sentence, and a verb stands between them and its first claim. */
function isOpenedByWhole({ hitAt }: Sentence, first: Decision, decisions: readonly Decision[]): boolean {
  const opening = hitAt[0]
  if (!opening || !pointsAtWhole(opening) || first.amount.from <= opening.to) return false
  return first === decisions.find((d) => d.measure !== null)
}

/** «أُدخل منهم ثمانية العناية المركزة»: true where it is told of the first part what was done with it next, or where it went. */
function isStaged({ hitAt }: Sentence, first: Decision, whole: Decision): boolean {
  const { from, to, quantity } = first.amount
  if (quantity.noun !== null) return false
  // «تحسنت حالة أحد عشر منهم، ويبقى خمسة تحت الملاحظة»
  if (first.measure === 'injured' && whole.measure === 'injured' && pointsAtWhole(hitAt[to])) return true
  return pointsAtWhole(hitAt[from - 1]) || (haveMoved(first, whole) && hasVerbBefore(first) && pointsAtWhole(hitAt[to]))
}

/**
 * «وأصيب 15 في بلدة أخرى»: what was told of the whole is told of others by the same verb; where they are, or in what state, is told of parts.
 */
function goesOnInStages(next: Decision, first: Decision, whole: Decision): boolean {
  if (first.measure === 'injured' && whole.measure === 'injured' && hasLeftCare(next)) return true
  if (next.measure !== first.measure && !(haveMoved(next, first) && hasVerbBefore(next))) return false
  if (next.measure === 'injured' && next.reasons[0] !== 'trigger-before' && next.reasons[0] !== 'trigger-after') return true
  return (next.rule?.endsWith('.state') === true || MOVED.has(next.measure!)) && !sameWord(next, whole)
}

const hasLeftCare = (d: Decision): boolean => MOVED.has(d.measure!) && hasVerbBefore(d) && tagOf(d.trigger, 'discharged') !== null

const haveMoved = (one: Decision, other: Decision): boolean => MOVED.has(one.measure!) && MOVED.has(other.measure!)

const hasVerbBefore = ({ trigger, amount: { from } }: Decision): boolean => trigger !== null && trigger.to <= from

/** True where the same word tells what befell two figures, though "and" may be written as one with either. */
function sameWord(a: Decision, b: Decision): boolean {
  if (a.trigger === null || b.trigger === null) return false
  const [one, other] = [wordsOf(a.sentence, a.trigger), wordsOf(b.sentence, b.trigger)]
  return one.endsWith(other) || other.endsWith(one)
}
const wordsOf = ({ text, starts, ends }: Sentence, { from, to }: Hit): string => text.slice(starts[from], ends[to - 1])
