import { kindOf } from '../../../model/kind.ts'
import { least } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { isColon, leastOf } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** How many sentences before an item the line stands that opens its list, and those told of before that. */
const ITEMS = 16
const TOLD_WITHIN = 1
/** Words before the colon that say what the list holds, at most. */
const LEAD_WORDS = 4

/** Those whom the items of a list are counted from, and whether they are called a part of them. */
export interface Itemized { whole: Decision; isPart: boolean }

/**
 * «ومن هؤلاء:», "including:", «12 قتيلا، وهم:» over items that open with a figure: those told of right before the colon, of whom the items
 * count some or all. Null for any other figure.
 */
export function itemized({ sentence, amount, topics, kind, earlier }: Case): Itemized | null {
  if (!opensItem(sentence, amount)) return null
  for (let back = 1; back <= ITEMS; back++) {
    const line = topics.before(sentence, back)
    if (!line) return null
    if (!isColon(line.keys.at(-1))) {
      if (line.listItem && !line.amounts.some((other) => opensItem(line, other))) return null
      if (!line.listItem && line.opensLine) return null
      continue
    }
    const lead = leadOf(line)
    const isNear = ({ sentence: { index } }: Decision): boolean => index <= line.index && index >= line.index - TOLD_WITHIN
    // "More than $46m has been given since 2021. The new funding is shared out as follows:": what was given in all is no whole of what is given now.
    const isTold = (d: Decision): boolean =>
      d.measure !== null && (kindOf(d.measure) === 'aid') === (kind === 'money') && d.parent === null && (d.measure !== 'total' || topics.profile.verbFirst)
    const whole = lead === null ? undefined : earlier.findLast((d) => isNear(d) && isTold(d))
    if (!whole?.measure || (kind === 'money' && whole.amount.quantity.unit !== amount.quantity.unit) || leastOf(amount) > least(whole)) return null
    return { whole, isPart: lead === 'part' }
  }
  return null
}

/** True for the figure behind the bullet of an item. */
export const opensItem = (sentence: Sentence, { from }: Amount): boolean => sentence.listItem && from <= 1

/** What the words before the colon of a line say of the items below it. */
function leadOf({ keys, hitAt }: Sentence): 'part' | 'all' | null {
  const colon = keys.length - 1
  for (let i = colon - 1; i >= 0 && i >= colon - LEAD_WORDS; i--) {
    if (tagsOf(hitAt[i], 'subset').length > 0 || tagOf(hitAt[i], 'set') || tagOf(hitAt[i], 'itemizes')) return 'part'
    if (tagOf(hitAt[i], 'that-is')) return 'all'
  }
  return null
}
