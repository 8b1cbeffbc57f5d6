import type { Amount } from './amount.ts'
import { isYearHere } from './dates.ts'
import { isOneOf } from './one-of.ts'
import type { Passage } from './passage.ts'
import type { Qualified } from './qualified.ts'
import type { Reading } from './ranges.ts'

/** From here on digits without a sign between them and with nothing counted are a telephone number. */
const LEAST_TELEPHONE = 1e7
/** «الستة»: those named before are few enough for their number to be one word. */
const LEAST_UNNAMED = 100

/** False for numbers that only look like quantities: years, pronouns, ordinals with the article. With `singulars` single persons and those named before count too. */
export function stands(p: Passage, { amount, counted, currency }: Reading, qualified: Qualified | null, singulars: boolean): boolean {
  const known = counted.unit !== null || counted.noun !== null || currency !== null
  const alone = !known && !qualified
  if (!known && isYearHere(p, amount, qualified !== null && qualified.qualifier !== 'up-to')) return false
  // "the 1967 borders"
  if (counted.unit === null && currency === null && !qualified && isYearBetweenArticleAndNoun(p, amount)) return false
  if (alone && amount.plainDigits && amount.value !== null && amount.value >= LEAST_TELEPHONE) return false
  if (amount.pronoun && singulars && isOneOf(p, amount)) return true
  if (amount.pronoun && !known && !p.has(amount.from - 1, 'toll')) return false
  // "that one child was killed": behind "that" a clause may open, which it does where a person is counted.
  const isPointedAt = p.has(amount.from - 1, 'determiner') && !(counted.unit === 'person' && p.has(amount.from - 1, 'that') && !p.startsSentence(amount.from - 1))
  if (amount.pronoun && (p.has(amount.to, 'of') || isPointedAt)) return false
  if (alone && isSmallDefinite(amount)) return singulars && amount.value! > 1 && !describesNoun(p, amount.from)
  // «النصف» may be a name; «أكثر من النصف» is a share.
  if (amount.share && amount.definite && !qualified) return false
  // «القمة الـ33»: digits with the article and nothing counted are an ordinal, but not «من أصل الـ90 مليونا».
  if (alone && hasArticleInDigits(p, amount.from) && !p.has(amount.to - 1, 'scale')) return singulars && p.has(amount.from - 2, 'determiner')
  return !(amount.share && isBehindOrdinal(p, amount.from))
}

/** "the 1967 borders": true for a year that an article and the noun it is of stand around, in a language that does not count so. */
const isYearBetweenArticleAndNoun = (p: Passage, amount: Amount): boolean =>
  !p.language.countsByForm && p.has(amount.from - 1, 'determiner') && isYearHere(p, amount, false)

/** «دفن الستة»: true for a small number in words with its article. */
const isSmallDefinite = ({ definite, form, value }: Amount): boolean => definite && form === 'words' && value !== null && value < LEAST_UNNAMED

/** «الدول السبع», «اليوم العشرين»: true where a noun with its article, which a definite number describes, stands before token `i`. */
const describesNoun = (p: Passage, i: number): boolean => p.isWord(i - 1) && p.hasArticle(i - 1)

/** «الـ33», «الـ 33»: true where digits begin at token `i` behind an article that is no word by itself. */
const hasArticleInDigits = (p: Passage, i: number): boolean => p.isParticle(i - 1) && (p.glued(i) || p.folded(i - 1) === p.language.gluedArticle) && p.hasArticle(i - 1)

/** "the first half", "second-quarter": true where an ordinal stands before token `i`, with a hyphen or none. */
const isBehindOrdinal = (p: Passage, i: number): boolean => p.has(i - 1, 'ordinal') || (p.isSign(i - 1, '-') && p.has(i - 2, 'ordinal'))
