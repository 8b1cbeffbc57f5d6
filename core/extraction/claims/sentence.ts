import { fold } from '../text/fold.ts'
import { isUnspelt, spelling } from '../text/spelling.ts'
import type { Quantity } from '../quantity.ts'
import type { Hit } from './meaning.ts'
import type { LanguageProfile } from './profile.ts'
import type { Topic } from './tag.ts'

/** A quantity in its sentence: words `from` to `to` (exclusive) of that sentence. */
export interface Amount {
  quantity: Quantity
  from: number
  to: number
}

/** A sentence whose words have been looked up. Word starts and ends are offsets into the raw text. */
export interface Sentence {
  index: number
  start: number
  end: number
  /** The text it stands in, and its language. */
  text: string
  profile: LanguageProfile
  /** The sign for a punctuation mark (folded: one comma, one quotation mark), '' for a word or number. */
  keys: readonly string[]
  starts: readonly number[]
  ends: readonly number[]
  /** The hit that covers each word, or null. */
  hitAt: readonly (Hit | null)[]
  /** The roles of its phrases, as bits (see `holdsAny`). */
  roles: number
  /** The measures that its triggers tell of, as bits (see `Meaning`). */
  measures: number
  /** The amount that covers each word, or null. */
  amountAt: readonly (Amount | null)[]
  amounts: readonly Amount[]
  /** True for an item of a list. */
  listItem: boolean
  /** True where a quotation opened before this sentence is still open. */
  quoted: boolean
  /** True where the sentence starts a line. */
  opensLine: boolean
  /** How often it names each topic, once that was asked (see `sentenceTopics`). */
  topics: ReadonlyMap<Topic, number> | null
}

/** True for a word that begins with an article written as one with it («النظام»، «والنظام»). */
export function isDefiniteWord({ text, profile: { gluedArticle }, starts }: Sentence, index: number): boolean {
  const start = starts[index]
  if (gluedArticle === null || start === undefined) return false
  if (text.startsWith(gluedArticle, start) || text.startsWith(gluedArticle, start + 1)) return true
  // «وَالْنظام»
  return isUnspelt(text.charCodeAt(start + 1)) && spelling(text, start, start + HEAD).startsWith(gluedArticle, 1)
}

/** Units of a word among which are the letters of its particle and its article, with their diacritics. */
const HEAD = 6

/** True for a word that itself begins with an article written as one with it («النظام», but not «والنظام»). */
export const hasGluedArticle = ({ text, profile: { gluedArticle }, starts }: Sentence, index: number): boolean =>
  gluedArticle !== null && text.startsWith(gluedArticle, starts[index])

/** True for a word that begins with a particle written as one with it («وقال»، «لإجلاء»، «بمستشفى»), or with its letter. */
export function opensWith({ text, profile: { joined }, starts, ends }: Sentence, index: number, particle: 'and' | 'to' | 'in'): boolean {
  return joined !== null && index >= 0 && index < starts.length && fold(text.slice(starts[index], ends[index])).startsWith(joined[particle])
}

/** True for a word that begins with a capital letter. */
export function hasCapital({ text, starts }: Sentence, index: number): boolean {
  const first = text.charAt(starts[index] ?? 0)
  return first !== first.toLowerCase()
}

/** The fewest that an amount can mean. */
export const leastOf = ({ quantity }: Amount): number => quantity.value ?? quantity.min ?? 0

/** True where a mark stands among the words `from` to `to` (exclusive). */
export function hasMark({ keys }: Pick<Sentence, 'keys'>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isMark(keys[i])) return true
  return false
}

/** The amount with a number at a word, or null; a person named without one is no figure to those around it. */
export function figureAt(sentence: Sentence, index: number): Amount | null {
  const amount = sentence.amountAt[index]
  return amount !== null && amount !== undefined && amount.quantity.form !== 'singular' ? amount : null
}

/** What stands right before word `at` by one of a sentence's lists. An index below nought would make of the lookup one by name, there and for good. */
export const rightBefore = <T>(words: readonly T[], at: number): T | undefined => (at > 0 ? words[at - 1] : undefined)

// Asked of every word: where undefined was met beside strings, the engine compares them by a call from then on, so it is ruled out first.
/** True for a quotation mark among a sentence's keys, in whichever form it was written. */
export const isQuote = (key: string | undefined): boolean => key !== undefined && key === '"'
/** True for a dash, or a hyphen that stands alone. */
export const isDash = (key: string | undefined): boolean => key !== undefined && (key === '—' || key === '-')
/** True for a comma of either script. */
export const isComma = (key: string | undefined): boolean => key !== undefined && key === ','
/** True for a colon. */
export const isColon = (key: string | undefined): boolean => key !== undefined && key === ':'
/** True for any mark; false for a word and outside the sentence. */
export const isMark = (key: string | undefined): boolean => key !== undefined && key !== ''

/** What it costs to reach over a colon that opens a quotation: who speaks there speaks anew. */
export const SPEECH_COST = 8

/** What it costs for a trigger to reach over a punctuation mark; 0 for a word. */
export function markCost(key: string): number {
  switch (key) {
    case '': return 0
    case ',': return 1.5
    case ';': return 6
    case ':': return 2.5
    case '(': case ')': case '[': case ']': return 2
    case '—': case '―': return 4
    case '-': return 0.5
    case '•': case '|': return 12
    case '.': case '!': case '?': return 8
    default: return 0
  }
}

/** «محافظة بابل: (15) قتيلا»: the figure right behind the colon or dash of a label, in a bracket or not; null where none stands there. */
export const behindColon = ({ keys, amountAt }: Sentence, at: number): Amount | null => amountAt[at + 1] ?? (keys[at + 1] === '(' ? amountAt[at + 2] : null) ?? null

/** True for a figure or phrase alone in a bracket, within the brackets that stand right before and behind it. */
export const isInBrackets = ({ keys }: Sentence, { from, to }: Pick<Amount, 'from' | 'to'>): boolean => keys[from - 1] === '(' && keys[to] === ')'

/** An hour at the head of an entry, in a bracket or bare, and the bracket closed. */
const HOUR = /^[([]?[\d٠-٩۰-۹]{1,2}[\u200e\u200f]?[:.][\u200e\u200f]?[\d٠-٩۰-۹]{2}/
const CLOSED = /^[)\]]/
/** The longest hour with all that belongs to it. */
const HOUR_LENGTH = 20
/** A sign that sets off an entry, where it is no bullet of a list. */
const BULLET = /^[■□▪▫●○◆◇►▶◄*]\s*/
/** Words for the zone of an hour, before a dash. */
const ZONE = 4

/** The word behind the hour that opens an entry of a running report («18:30 ت غ - …», «[17:42] …»); 0 where none does. */
export function behindHour(sentence: Sentence): number {
  if (!sentence.opensLine) return 0
  const bullet = BULLET.exec(sentence.text.slice(sentence.start, sentence.start + 4))?.[0].length ?? 0
  const at = sentence.listItem ? sentence.starts[1] ?? 0 : sentence.start + bullet
  const head = sentence.text.slice(at, at + HOUR_LENGTH)
  let hour = HOUR.exec(head)?.[0].length ?? 0
  if (hour === 0) return 0
  hour += sentence.profile.dates.ofHour?.exec(head.slice(hour))?.[0].length ?? 0
  if (CLOSED.test(head.slice(hour))) hour++
  let word = 0
  while (word < sentence.keys.length && (sentence.starts[word] ?? 0) < at + hour) word++
  for (let i = word; i < word + ZONE && i < sentence.keys.length; i++) if (isDash(sentence.keys[i]) || sentence.keys[i] === '|') return i + 1
  return word
}

/** "61 more", "Six more were killed": true for the word behind a number by which that adds to those told before. */
export const saysMore = ({ text, starts, ends, keys, profile: { addsMore } }: Sentence, at: number): boolean =>
  addsMore !== null && at < keys.length && spelling(text, starts[at], ends[at]) === addsMore

/** True for the first sentence of a text that no full stop ends: where one does, the text has no headline and begins with its report. */
export const isHeadline = ({ index, keys }: Sentence): boolean => index === 0 && keys.at(-1) !== '.'

/** Words of a line that is but an hour and its zone, at most. */
export const HOUR_LINE = 8

/** True for a line that is an hour alone («20:41», «18:20 بتوقيت مانيلا»). */
export const isHourLine = (sentence: Sentence): boolean => sentence.keys.length <= HOUR_LINE && sentence.keys.at(-1) !== '.' && behindHour(sentence) > 0
