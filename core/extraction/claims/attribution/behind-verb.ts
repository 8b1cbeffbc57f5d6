import { spelling } from '../../text/spelling.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { figureAt, hasGluedArticle, isColon, isComma, isDefiniteWord, isMark, isQuote } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { isNameLikePreposition } from './source.ts'
import type { Hearing } from './source.ts'

// What stands behind a verb of saying in a language whose verbs lead: a name, an aside, what was done, or what is said.

/** Words of a name between quotation marks, and of an aside between commas, at most. */
const LONGEST_QUOTED = 5
const LONGEST_ASIDE = 9

/**
 * «قالت «كتائب القسام» في بيان إنها», «وثقت «الشبكة» مقتل 66», «أعلنت «الحركة» المسلحة، في بيان، أنها»: where the quotation marks around a name behind
 * the verb close; null where somebody is quoted there.
 */
export function nameInQuotes(sentence: Sentence, open: number): number | null {
  const { keys, hitAt } = sentence
  const close = closeOfQuotedName(sentence, open)
  if (close === null) return null
  let behind = close + 1
  // The adjectives of the name.
  while (behind <= close + 2 && hasGluedArticle(sentence, behind) && !hitAt[behind]?.coordinated) behind++
  const next = hitAt[behind]
  if ((tagOf(next, 'source-end') ?? tagOf(next, 'complement')) || opensDeed(sentence, behind)) return close
  // «أعلنت "الشبكة" اليوم الخميس، مقتل 9», «أعلنت "الشبكة"، مقتل 9»
  const day = tagOf(next, 'weekday') ?? tagOf(next, 'relative-day') ? next!.to : behind
  if (opensDeed(sentence, isComma(keys[day]) ? day + 1 : day)) return close
  // «أعلنت "وزارة الصحة" في دمشق ارتفاع عدد القتلى», «وحذر «أوتشا» من نزوح»: a body by what it is called.
  if (tagOf(hitAt[open + 1], 'source-word') && (tagOf(next, 'place-preposition') ?? tagOf(next, 'leads-on'))) return close
  // «قُتل شخصان، حسبما ذكر "المرصد".»
  if (tagOf(hitAt[open + 1], 'source-word') && (behind >= keys.length || keys[behind] === '.')) return close
  // «أعلنت "كتائب القسام" الجناح المسلح للحركة، نيتها تسليم», «قالت "اللجنة" التابعة للحوثيين: الصفقة»
  const mark = hasGluedArticle(sentence, close + 1) ? markBehindApposed(sentence, close + 1) : behind
  if (isColon(keys[mark])) return close
  const aside = isComma(keys[mark]) ? hitAt[mark + 1] : null
  return tagOf(aside, 'source-end') || tagOf(aside, 'weekday') || (aside && opensDeed(sentence, mark + 1)) ? close : null
}

/** The mark behind the words from `at` that tell what a name between quotation marks is of; `at` where figures or what is said stand before it. */
function markBehindApposed({ keys, hitAt, amountAt }: Sentence, at: number): number {
  for (let i = at; i < keys.length && i <= at + LONGEST_ASIDE && !amountAt[i]; i++) {
    if (isMark(keys[i])) return i
    if (tagOf(hitAt[i], 'said') || tagOf(hitAt[i], 'complement')) return at
  }
  return at
}

/** Where quotation marks close that open at word `open` around a few words that may be a name; null where they are none. */
export function closeOfQuotedName({ keys, hitAt, amountAt }: Sentence, open: number): number | null {
  for (let i = open + 1; i < keys.length && i <= open + LONGEST_QUOTED + 1; i++) {
    if (isQuote(keys[i])) return i > open + 1 ? i : null
    const hit = hitAt[i]
    if (isMark(keys[i]) || amountAt[i] || tagOf(hit, 'said') || tagOf(hit, 'complement') || tagOf(hit, 'pronoun') || tagOf(hit, 'negation')) return null
  }
  return null
}

/**
 * «المتحدث باسم جماعة "أنصار الله"»: true where the quotation marks that open at word `open` close behind a few words that tell of nothing; «قال الناطق باسم الهيئة "سقط خمسة"»
 * quotes him.
 */
export function quotesName(sentence: Sentence, open: number): boolean {
  const { keys } = sentence
  // «صحيفة "لا ناسيون"», «الشاهد "و-9"»: a word or two, whatever they tell.
  const isShort = !isQuote(keys[open + 1]) && (isQuote(keys[open + 2]) || isQuote(keys[open + 3]))
  return isShort || closeOfQuotedName(sentence, open) !== null
}

/** True for a noun at word `at` for what befell people, without the article («مقتل 66»). */
const opensDeed = (sentence: Sentence, at: number): boolean =>
  tagsOf(sentence.hitAt[at], 'trigger').some(({ frame, rule }) => frame === 'active' && rule.endsWith('.masdar')) && !hasGluedArticle(sentence, at)

/** «أبلغ رويترز، طالبا عدم ذكر اسمه، أن»: the first word behind an aside between commas that what is said follows; `from` where none opens there. */
export function behindAside({ keys, hitAt, amountAt }: Sentence, from: number): number {
  if (!isComma(keys[from])) return from
  for (let i = from + 1; i <= from + LONGEST_ASIDE && i < keys.length && !amountAt[i]; i++) if (isComma(keys[i])) return tagOf(hitAt[i + 1], 'complement') ? i + 1 : from
  return from
}

/** «مندوبتها», «سفيرها»: a noun of one who speaks for those named before. */
export function isTheirs({ sentence, text, forms }: Hearing, at: number): boolean {
  return forms?.theirs.test(spelling(text, sentence.starts[at], sentence.ends[at])) === true && !sentence.hitAt[at] && !isDefiniteWord(sentence, at)
}

/** True for a small word that names nobody. */
export function isParticle(sentence: Sentence, from: number): boolean {
  const at = sentence.hitAt[from]
  // «عامل إنقاذ» rescues nobody, but is one who speaks.
  if (!at || at.from !== from || sentence.amountAt[from]?.quantity.form === 'singular' || (tagOf(at, 'source-word') && !tagOf(at, 'then'))) return false
  // «قال علي حسن إن»
  if (isNameLikePreposition(sentence, from)) return false
  if (tagOf(at, 'place-preposition') ?? tagOf(at, 'function') ?? tagOf(at, 'link') ?? tagOf(at, 'asks') ?? tagOf(at, 'negation') ?? tagOf(at, 'then')) return true
  return tagOf(at, 'subset') !== null && !sentence.amountAt[from]
}

/** True for «ويُتوقع»: the third person masculine of a present, spelt as its passive is. */
export function opensAsPassive({ sentence, text, forms }: Hearing, hit: Hit): boolean {
  return forms?.presentPassive.test(spelling(text, sentence.starts[hit.from], sentence.ends[hit.from])) === true
}

/** «أقر صرف», «تعلن حزمة», «أكد حرص الوزارة على»: what was decided, announced or stressed, no one who speaks. */
export function opensWithDeed({ sentence }: Hearing, from: number): boolean {
  return (tagOf(sentence.hitAt[from], 'trigger') ?? tagOf(sentence.hitAt[from], 'deed')) !== null && !hasGluedArticle(sentence, from)
}

/** «روى محمد بلال، وهو أحد الركاب، كيف…»: two to four words before a comma that mean nothing else. */
export function isPlainName({ sentence }: Hearing, from: number, to: number): boolean {
  if (!isComma(sentence.keys[to]) || to - from < 2 || to - from > 4) return false
  for (let i = from; i < to; i++) if (sentence.hitAt[i] || sentence.amountAt[i]) return false
  return true
}

/** Words of speakers who are counted, at most. */
const LONGEST_COUNTED = 10

/** «قال ثلاثة من السكان ومسؤول محلي إن»: where those end who are counted right behind the verb at `from` and speak, as the clause behind them tells; null where none are. */
export function countedSpeakersEnd(sentence: Sentence, from: number): number | null {
  const amount = figureAt(sentence, from)
  if (!amount || amount.from !== from || (amount.quantity.unit !== null && amount.quantity.unit !== 'person')) return null
  const behind = sentence.hitAt[amount.to]
  if (!tagOf(behind, 'partitive') && !tagOf(behind, 'describes')) return null
  let end: number | null = null
  for (let i = amount.to; i < amount.to + LONGEST_COUNTED && i < sentence.keys.length; i++) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'complement')) return end ?? i
    if (isMark(sentence.keys[i]) || figureAt(sentence, i) || (tagOf(hit, 'trigger') && !tagOf(hit, 'source-word')) || tagOf(hit, 'said')) return null
    if ((tagOf(hit, 'source-end') && !tagOf(hit, 'partitive')) || (tagOf(hit, 'thing') && tagOf(sentence.hitAt[i + 1], 'weekday'))) end ??= i
  }
  return null
}

/** True where a quotation mark stands within the words `from` to `to` (exclusive), which ends the name they hold. */
export function closesName(hearing: Hearing, from: number, to: number): boolean {
  const { sentence } = hearing
  for (let i = to - 1; i >= from; i--) if (isQuote(sentence.keys[i])) return true
  return false
}

/** Words within which what is said opens behind who says it, at most. */
const SAID_WITHIN = 16

/** True where «أن» or a colon comes within a few words behind `at`, or a quotation where `quoted`, before a word that `stops` says is another's. */
function reachesSaid({ keys, hitAt }: Sentence, at: number, quoted: boolean, stops: (word: number) => boolean): boolean {
  for (let i = at; i < keys.length && i < at + SAID_WITHIN; i++) {
    if (isColon(keys[i]) || (quoted && isQuote(keys[i])) || tagOf(hitAt[i], 'complement')) return true
    if (stops(i)) return false
  }
  return false
}

/**
 * True where a clause is said within a few words, before any figure, quotation or participle of saying («نوه بالمتطوعين، مشيرا إلى أن»); `overFigures`
 * where a figure may come first («وصف الحديث عن 40 قتيلا بأنه»).
 */
export function reachesClause(sentence: Sentence, at: number, overFigures = false): boolean {
  const { keys, hitAt } = sentence
  const ends = (i: number): boolean => (!overFigures && figureAt(sentence, i) !== null) || isQuote(keys[i]) || keys[i] === '.' || tagOf(hitAt[i], 'said')?.form === 'adds'
  return reachesSaid(sentence, at, false, ends)
}

/** True where a clause or a quotation is said within a few words, as after «قال فلان، … إن»; before any figure but an age («تقول سعاد، 32 عاما: «…»»). */
export const reachesComplement = ({ sentence }: Hearing, at: number): boolean =>
  reachesSaid(sentence, at, true, (i) => { const figure = figureAt(sentence, i); return figure !== null && figure.quantity.unit !== 'year' })
