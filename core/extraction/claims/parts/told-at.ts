import type { Told } from '../likelihood/told.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { isComma, isMark, isQuote } from '../sentence.ts'

/** Words from a figure to those at whose hands it befell them, at most. */
const KILLER_WITHIN = 14

/** «مقتل 30 مدنيا، بينهم ستة أطفال، على يد الميليشيا»: at whose hands it befell those counted, where verbs come first; null where nobody is named. */
export function killerOf({ sentence: { hitAt, keys, text, starts, ends, profile }, amount: { to } }: Told): string | null {
  if (!profile.verbFirst) return null
  let amongThem = false
  for (let i = to; i < to + KILLER_WITHIN && i < keys.length; i++) {
    if (tagOf(hitAt[i], 'subset')) amongThem = true
    if (isMark(keys[i]) && !isQuote(keys[i]) && !(isComma(keys[i]) && (amongThem || tagOf(hitAt[i + 1], 'subset')))) return null
    if (!tagOf(hitAt[i], 'agent')) continue
    const first = hitAt[i]!.to + (isQuote(keys[hitAt[i]!.to]) ? 1 : 0)
    return first < keys.length ? text.slice(starts[first], ends[Math.min(first + 1, keys.length - 1)]) : null
  }
  return null
}

/** Words between the verb of a hospital that took people in and those, and of its name, at most. */
const TAKEN_IN_WITHIN = 14
const NAME = 2

/** «استقبل مستشفى الزهراء 26 جريحا و3 قتلى»: the hospital that is told before the figure to have taken them in, where verbs come first; null for none. */
export function hospitalOf({ sentence: { hitAt, keys, text, starts, ends, profile }, amount: { from } }: Told): string | null {
  if (!profile.verbFirst) return null
  let takesIn = false
  let name: string | null = null
  for (let i = from - 1; i >= 0 && i >= from - TAKEN_IN_WITHIN; i--) {
    // «ونُقل إلى مستشفى الزهراء 26، وإلى مستشفى الأمل 14»
    if (isMark(keys[i]) && !isQuote(keys[i]) && (name === null || !isComma(keys[i]))) return null
    if (tagOf(hitAt[i], 'brings')) takesIn = true
    if (name === null && tagsOf(hitAt[i], 'source-word').some(({ lodges }) => lodges)) name = text.slice(starts[i], ends[Math.min(i + NAME, from - 1)])
  }
  return takesIn ? name : null
}
