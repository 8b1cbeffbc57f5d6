import type { Who } from '../../../model/kind.ts'
import { beginsAt, tagOf } from '../meaning.ts'
import { figureAt, isColon, isDefiniteWord, isMark } from '../sentence.ts'
import { cueOf } from './cues-in.ts'
import { isClauseMark } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'

/** Words between a figure and what it is a number of, on either side, and within that, at most. */
const BEFORE = 14
const BEHIND = 4
const WITHIN = 3
/** Words of a line before its colon, at most. */
const LABEL = 6

/** Who a bare number counts by its label: "the number of health workers killed rises to 45", "Children: 3,902", «عدد القتلى العسكريين بـ33». Null where none tells. */
export function whoByLabel(around: Surroundings): Who | null {
  const { sentence, cues, decision: { amount }, verbFirst } = around
  const { keys } = sentence
  // «عدد قتلى الجيش», «عدد القتلى في صفوف الجيش», but not «عدد القتلى بحسب الأمم المتحدة», «عدد قتلى هجوم الجيش».
  const isOfBody = (i: number, from: number): boolean => {
    if (!verbFirst || from > amount.to) return i > from
    const before = cues[i - 1]
    if (i > from) return cueOf(before, 'member') !== null || cueOf(before, 'ranks') !== null
    return cueOf(before, 'count') !== null && before!.to - before!.from > 1 && !isDefiniteWord(sentence, i - 1)
  }
  const named = (from: number, to: number, bodies = true): Who | null => {
    for (let i = from; i < to && i < keys.length; i++) {
      if (isMark(keys[i]) || figureAt(sentence, i)) return null
      const hit = beginsAt(cues[i], i) ? cues[i] : null
      const who = cueOf(hit, 'who')
      if (hit && who && who.counted !== true) return who.who
      const body = bodies && isOfBody(i, from) ? cueOf(hit, 'body') : null
      if (body) return body.who
    }
    return null
  }
  const colon = amount.from - 1
  if (isColon(keys[colon]) && colon <= LABEL) {
    const first = isMark(keys[0]) ? 1 : 0
    return isLabel(around, first, colon) ? named(first, colon, false) : null
  }
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - BEFORE; i--) {
    if (isClauseMark(keys[i]) || figureAt(sentence, i)) break
    if (cueOf(cues[i], 'count') && beginsAt(cues[i], i)) return named(cues[i]!.to, cues[i]!.to + WITHIN)
  }
  for (let i = amount.to; i < amount.to + BEHIND && i < keys.length; i++) {
    if (isMark(keys[i])) break
    if (cueOf(cues[i], 'count') && beginsAt(cues[i], i)) return named(cues[i]!.to, cues[i]!.to + WITHIN)
  }
  return null
}

/** True for words that only name what is counted: no figure, no verb of saying or of what was done to others, none whom somebody owns. */
function isLabel({ sentence: { hitAt, amountAt } }: Surroundings, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (amountAt[i] || tagOf(hitAt[i], 'said') || tagOf(hitAt[i], 'auxiliary') || tagOf(hitAt[i], 'determiner')?.possessive) return false
  return true
}
