import type { Match } from '../lexicon/lexicon.ts'
import { AND } from '../lexicon/proclitics.ts'
import type { NumberState } from './number-parts.ts'
import { afterHyphen, NOT_JOINING } from './number-word.ts'
import type { Found, Passage } from './passage.ts'
import type { Sense } from './senses.ts'

/** Adds so much of the last scale, which may be said again («ونصف المليون»), or of one ("and a half"); false where there is no number for it. */
export function addFraction(p: Passage, s: NumberState, { to, end }: { to: number; end: number }, value: number): boolean {
  if (s.group === null && s.scale === Infinity) return false
  s.to = to
  s.end = end
  if (s.group !== null) s.group += value
  else {
    s.total += value * s.scale
    const again = p.find(to, 'scale')
    if (again && again.value.value === s.scale && (again.prefix & NOT_JOINING) === 0 && !(again.prefix & AND)) {
      s.to = again.to
      s.end = again.end
    }
  }
  return true
}

/** The parts that a number at a fraction's head counts («ثلاثة أرباع»), at token `i` behind it; `below`: only parts of what follows, as of a number below a thousand. */
export function countedFraction(p: Passage, i: number, below: boolean): Found<'fraction'> | null {
  const fraction = p.find(afterHyphen(p, i), 'fraction')
  if (fraction?.value.form !== 'counted' || fraction.prefix !== 0) return null
  return below && !isFractionBeforeUnit(p, fraction) ? null : fraction
}

/** "two and a third million", "two and a quarter hours": true for a fraction of what follows, but not for the "third" of "two died and a third was hurt". */
export function isFractionBeforeUnit(p: Passage, { from, to }: Match<Sense>): boolean {
  const at = afterHyphen(p, to)
  return p.has(at, 'scale') || (!p.has(from, 'ordinal') && (p.has(at, 'measure') || p.has(at, 'percent') || p.isSign(at, '%')))
}
