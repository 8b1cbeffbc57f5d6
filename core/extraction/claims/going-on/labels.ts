import { kindOf } from '../../../model/kind.ts'
import { most } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { indentOf } from './headings.ts'
import { tagOf } from '../meaning.ts'
import { isColon, leastOf } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'

/** Words of a label before its colon, at most. */
const LABEL_WORDS = 7
/** How many lines back the total stands that a line breaks down. */
const LINES_BACK = 6

/**
 * The total that a line of a table breaks down: one that stands further in than the line of the total before it ("Displaced: 407,233" over
 * "  Inside evacuation centres: 318,905"), or whose label names persons of a kind ("Children: 31" under "Dead: 114"). Null for any other line.
 */
export function wholeOfLine({ sentence, amount, earlier, kind, topics }: Case): Decision | null {
  if (!isOnLabelLine(sentence, amount)) return null
  for (let i = earlier.length - 1; i >= 0; i--) {
    const d = earlier[i]!
    if (d.sentence.index < sentence.index - LINES_BACK) return null
    if (d.measure === null || d.parent !== null) continue
    if (!isOnLabelLine(d.sentence, d.amount) || (kindOf(d.measure) === 'aid') !== (kind === 'money') || most(d) < leastOf(amount)) return null
    return depthOf(sentence, topics) > depthOf(d.sentence, topics) || (kind === 'person' && namesPersons(sentence, amount)) ? d : null
  }
  return null
}

/** How far in a line stands; a bullet sets it in once more. */
const depthOf = (sentence: Sentence, topics: TopicSense): number => indentOf(sentence, topics) + (sentence.listItem ? 1 : 0)

/** True where a line is a label, a colon and the figure right behind it. */
export function isOnLabelLine(sentence: Sentence, amount: Amount): boolean {
  return sentence.opensLine && amount.from > 1 && amount.from <= LABEL_WORDS + 1 && isColon(sentence.keys[amount.from - 1])
}

/** True where a label's words name persons and nothing that befell them. */
function namesPersons(sentence: Sentence, amount: Amount): boolean {
  let named = false
  for (let i = 0; i < amount.from - 1; i++) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'trigger')) return false
    if (tagOf(hit, 'who') || tagOf(hit, 'subset')) named = true
  }
  return named
}
