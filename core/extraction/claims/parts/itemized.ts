import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { least } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { toldIn } from '../going-on/told-in.ts'
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
export function itemized(around: Case): Itemized | null {
  const { sentence, amount, topics } = around
  // «ووزع المرصد الحصيلة على الشكل التالي: 226 من أهل المدينة، و…»
  if (sentence.profile.verbFirst && isColon(sentence.keys[amount.from - 1])) return amount === sentence.amounts[0] ? listedUnder(around, sentence, amount.from - 1) : null
  if (!opensItem(sentence, amount) && !opensOwnLine(sentence, amount)) return null
  for (let back = 1; back <= ITEMS; back++) {
    const line = topics.before(sentence, back)
    if (!line) return null
    if (isColon(line.keys.at(-1))) return listedUnder(around, line, line.keys.length - 1)
    const isItem = line.amounts.some((other) => opensItem(line, other) || opensOwnLine(line, other))
    if (line.listItem && !isItem) return null
    if (!line.listItem && line.opensLine && !isItem) return null
  }
  return null
}

/** Those told of right before the colon at a word of `line`, whom the words before it say that a list counts. */
function listedUnder({ sentence, amount, topics, kind, earlier }: Case, line: Sentence, colon: number): Itemized | null {
  const lead = leadOf(line, colon)
  if (lead === null) return null
  const isNear = ({ sentence: { index } }: Decision): boolean => index <= line.index && index >= line.index - TOLD_WITHIN
  // "More than $46m has been given since 2021. The new funding is shared out as follows:": what was given in all is no whole of what is given now.
  const isTold = (d: Decision): boolean =>
    d.measure !== null && (kindOf(d.measure) === 'aid') === (kind === 'money') && d.parent === null && (d.measure !== 'total' || topics.profile.verbFirst)
  // «60 قتيلا و80 جريحا. وتوزع القتلى كالتالي: 25 من الجيش»: of those whom its noun counts, or the line that opens the list names.
  const meant = countedAs(sentence, amount) ?? (sentence.profile.verbFirst ? toldIn(line, topics, kind, colon)?.measure ?? null : null)
  const told = earlier.filter((d) => isNear(d) && isTold(d))
  const whole = told.findLast(({ measure }) => measure === meant) ?? told.at(-1)
  if (!whole?.measure || (kind === 'money' && whole.amount.quantity.unit !== amount.quantity.unit) || leastOf(amount) > least(whole)) return null
  // Without a bullet they are shared out by words for that («الجرحى: 12» names others), and by a noun of their own counted as the whole is.
  if (!opensItem(sentence, amount) && (lead !== 'shared' || countsOthers(sentence, amount, whole))) return null
  return { whole, isPart: lead !== 'all' }
}

/** True for a figure with a noun that says something else of those it counts than is said of `whole` («3 وفيات» under the hurt). */
function countsOthers(sentence: Sentence, amount: Amount, { measure }: Decision): boolean {
  const own = countedAs(sentence, amount)
  return own !== null && own !== measure
}

/** What the noun of a figure says of those it counts; null where it says nothing. */
function countedAs({ hitAt }: Sentence, { from, to }: Amount): Measure | null {
  for (let i = from; i < to; i++) {
    const counted = tagsOf(hitAt[i], 'trigger').find(({ frame }) => frame === 'counted')
    if (counted) return counted.measure
  }
  return null
}

/** True for the figure behind the bullet of an item. */
export const opensItem = (sentence: Sentence, { from }: Amount): boolean => sentence.listItem && from <= 1

/** True for a figure that a line opens with, where items may stand without bullets. */
const opensOwnLine = ({ opensLine, profile }: Sentence, { from }: Amount): boolean => profile.verbFirst && opensLine && from === 0

/** What the words before a colon say of the items behind it. */
function leadOf({ hitAt }: Sentence, colon: number): 'part' | 'shared' | 'all' | null {
  for (let i = colon - 1; i >= 0 && i >= colon - LEAD_WORDS; i--) {
    if (tagOf(hitAt[i], 'itemizes')) return 'shared'
    if (tagsOf(hitAt[i], 'subset').length > 0 || tagOf(hitAt[i], 'set')) return 'part'
    if (tagOf(hitAt[i], 'that-is')) return 'all'
  }
  return null
}
