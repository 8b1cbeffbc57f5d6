import { kindOf } from '../../model/kind.ts'
import type { Measure } from '../../model/kind.ts'
import type { Case, Decision } from './decision.ts'
import { tagOf, tagsOf } from './meaning.ts'
import { isComma, isMark, isQuote } from './reading.ts'
import type { Amount, Sentence } from './reading.ts'

/** True for the part in "74 of the 87 girls", «94 من أصل 251». */
export function isPartOfNext(sentence: Sentence, amount: Amount): boolean {
  const hit = sentence.hitAt[amount.to]
  if (!hit || !tagsOf(hit, 'subset').some((s) => s.form === 'out-of')) return false
  for (let i = hit.to; i < hit.to + 3; i++) if (sentence.amountAt[i]) return true
  return false
}

const NEAR = 3

/** The whole that an amount is said to be part of, by the words beside it; null where none is named. */
export function parentOf({ sentence, amount, here, earlier, kind }: Case): Decision | null {
  const { hitAt, keys } = sentence
  const least = amount.quantity.value ?? amount.quantity.min ?? 0
  const claims = here.filter((d) => d.measure !== null && (kindOf(d.measure) === 'aid') === (kind === 'money'))
  const fitting = (all: readonly Decision[], measure?: Measure): Decision | null => {
    for (let i = all.length - 1; i >= 0 && i >= all.length - 12; i--) {
      const d = all[i]
      if (!d?.measure || (measure && d.measure !== measure) || (kindOf(d.measure) === 'aid') !== (kind === 'money')) continue
      if ((d.amount.quantity.value ?? d.amount.quantity.max ?? Infinity) < least) continue
      // From another sentence it is the whole that is meant, not one of its parts.
      if (all === earlier && d.parent && i > all.length - 6) continue
      return d
    }
    return null
  }
  const before = claims.at(-1) ?? null
  for (let i = amount.from; i < amount.to; i++) {
    if (tagsOf(hitAt[i], 'subset').some((s) => s.form === 'of-them')) return fitting(claims) ?? fitting(earlier)
    const set = tagOf(hitAt[i], 'set')
    if (set) return fitting(claims, set.measure) ?? fitting(earlier, set.measure)
  }
  // Markers on the right: "22 of them", «121 منهم», "two teenagers among them".
  for (let i = amount.to, steps = 0; i < keys.length && steps < NEAR; i++) {
    if (sentence.amountAt[i] || (isMark(keys[i]) && !isQuote(keys[i]))) break
    const hit = hitAt[i]
    if (hit && hit.from === i) {
      const subset = tagsOf(hit, 'subset')
      if (subset.some((s) => s.form === 'of-them')) return fitting(claims) ?? fitting(earlier)
      if (subset.some((s) => s.form === 'including') && !sentence.amountAt[hit.to] && (isMark(keys[hit.to]) || hit.to >= keys.length || tagOf(hitAt[hit.to], 'boundary'))) return fitting(claims) ?? fitting(earlier)
      const set = tagOf(hit, 'set')
      if (set) return fitting(claims, set.measure) ?? fitting(earlier, set.measure)
      i = hit.to - 1
    }
    steps++
  }
  // Markers on the left: "including three", «بينهم 37», "of whom 12", "among the dead were 11".
  for (let i = amount.from - 1, steps = 0; i >= 0 && steps < NEAR + 3; i--) {
    if (sentence.amountAt[i]) break
    const key = keys[i]
    if (isMark(key) && !isQuote(key) && !(isComma(key) && steps <= 1) && key !== ':' && key !== '(') break
    const hit = hitAt[i]
    if (hit && hit.to === i + 1) {
      for (const { form } of tagsOf(hit, 'subset')) {
        if (form === 'out-of') continue
        if (form === 'including' && steps > 2) continue
        if (form === 'including' && before) {
          const part = claims.at(-2)
          if (part && isPartOfNext(sentence, part.amount) && (part.amount.quantity.value ?? 0) >= least) return part
          return before.amount.quantity.max !== null && before.amount.quantity.max < least ? fitting(claims) : before
        }
        if (steps <= NEAR || hit.from <= 2) return fitting(claims) ?? fitting(earlier)
      }
      const set = tagOf(hit, 'set')
      if (set) return fitting(claims, set.measure) ?? fitting(earlier, set.measure)
      if (tagOf(hit, 'boundary') && steps > 0) break
      i = hit.from
    }
    steps++
  }
  return null
}

/** The measure of a set named beside an amount ("among the dead were 5", "7 of the dead") where no figure of that set was found. */
export function setBeside(sentence: Sentence, amount: Amount): Measure | null {
  for (let i = amount.from; i <= amount.to; i++) {
    const set = tagOf(sentence.hitAt[i], 'set')
    if (set) return set.measure
  }
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - NEAR; i--) {
    const set = tagOf(sentence.hitAt[i], 'set')
    if (set) return set.measure
    // "Of the wounded, 12 are children."
    if (sentence.amountAt[i] || (isMark(sentence.keys[i]) && !(isComma(sentence.keys[i]) && i === amount.from - 1))) return null
  }
  return null
}
