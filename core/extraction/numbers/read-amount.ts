import type { Amount } from './amount.ts'
import { NumberReader, type Reach } from './number-reader.ts'
import { afterHyphen, numberWord } from './number-word.ts'
import type { Passage } from './passage.ts'
import { readShare } from './share.ts'
import { readVague } from './vague.ts'

/** Reads the number that begins at token `i`, or null where none does. */
export function readAmount(p: Passage, i: number, reach: Reach = {}): Amount | null {
  if (!p.isDigits(i)) {
    const opening = numberWord(p, i)
    // Most articles have no number behind them.
    if (!opening || (opening.value.role === 'article' && !numberWord(p, afterHyphen(p, opening.to)))) return null
  }
  return readShare(p, i) ?? readVague(p, i) ?? new NumberReader(p, i, reach).read()
}
