import { tagOf } from '../meaning.ts'
import { hasCapital, isDash } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { isClauseMark } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'

/** "May" the month, "Will" the man: a capital letter inside the sentence. */
export function isNameByCapital({ text, sentence, cues }: Surroundings, i: number): boolean {
  const hit = cues[i]
  if (!hit) return false
  // "Floods in May have displaced 3,000"
  if (hit.to - hit.from > 1) return hasCapital(sentence, i) && tagOf(sentence.hitAt[i - 1], 'place-preposition') !== null && !isTitle(text, sentence)
  // "May 6"
  if (i === 0 || isDash(sentence.keys[i - 1])) return opensWithDigit(text, sentence, i + 1)
  return hasCapital(sentence, i) && sentence.keys[i - 1] !== '"' && !isTitle(text, sentence)
}

const opensWithDigit = (text: string, { starts }: Sentence, i: number): boolean => { const first = text.charCodeAt(starts[i] ?? text.length); return first >= 48 && first <= 57 }

/** Words as long as this have capitals in a headline that writes them so, as most that are a little shorter. */
const LONG_WORD = 5
const SHORTER_WORD = 4

/** "UN Fears 300 Dead": a line that has its words in capitals. */
export function isTitle(text: string, sentence: Sentence): boolean {
  if (!sentence.opensLine) return false
  let capitals = 0
  let small = 0
  for (let i = 0; i < sentence.keys.length; i++) {
    const letters = sentence.ends[i]! - sentence.starts[i]!
    if (letters < SHORTER_WORD || sentence.amountAt[i] !== null) continue
    if (hasCapital(sentence, i)) capitals++
    else if (letters >= LONG_WORD) return false
    else small++
  }
  return capitals >= small
}

/** The longest subject of a headline, in words. */
const HEADLINE_SUBJECT = 4

/** "Norway to raise gas support by €127m": a name at the start of a clause, then "to" and a verb. */
export function isHeadlineInfinitive({ text, sentence }: Surroundings, i: number): boolean {
  const after = text.charCodeAt(sentence.starts[i + 1] ?? text.length)
  if (!(after >= 97 && after <= 122) || sentence.amountAt[i + 1] || tagOf(sentence.hitAt[i + 1], 'determiner') || tagOf(sentence.hitAt[i], 'said')) return false
  let k = i - 1
  for (; k >= 0 && i - k <= HEADLINE_SUBJECT + 1; k--) {
    const key = sentence.keys[k]
    if (isClauseMark(key) || key === ':') break
    if (key !== '') return false
    const first = text.charCodeAt(sentence.starts[k] ?? 0)
    if (!(first >= 65 && first <= 90)) return false
  }
  return i - k > 1 && i - k <= HEADLINE_SUBJECT + 1
}
