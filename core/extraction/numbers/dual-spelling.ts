import type { Match } from '../lexicon/lexicon.ts'
import { AND } from '../lexicon/proclitics.ts'
import { numberWord } from './number-word.ts'
import type { Passage } from './passage.ts'
import type { Sense } from './senses.ts'

/**
 * «مدنيَّين», «اختطاف شرطيين، طالب خاطفوهما», «مقتل شرطيين وجرح خمسة»: spelt as a plural, but two by its vowels, by what stands behind, or by the exact numbers told with
 * them; `behindOne` where a person named without a number stands right before.
 */
export function isDualSpeltAsPlural(p: Passage, match: Match<Sense>, behindOne: boolean): boolean {
  const { prefix, from, to } = match
  if (p.language.dualVowel?.test(p.raw(to - 1)) === true) return true
  if ((prefix & ~AND) !== 0) return false
  // «جثتي صيادين»
  if (p.has(from - 1, 'bodies-of-two')) return true
  return isDualByOthers(p, to, prefix === 0) || isBareDual(p, to) || isDualBesideExact(p, from, to, prefix === 0, behindOne)
}

/** «قُتل صبيان», but «فتيان المخيم»: spelt as a plural, but nothing counts them nor shows that they are many. */
function isBareDual(p: Passage, to: number): boolean {
  const { bareDual } = p.language
  if (!bareDual?.spelling.test(p.spelling(to - 1)) || p.has(to - 2, 'of')) return false
  return to >= p.count || !p.isWord(to) || p.startsSentence(to) || !(p.hasArticle(to) || bareDual.pluralBehind.test(p.spelling(to)))
}

/** Words behind a noun in which its dual may show, at most. */
const DUAL_REACH = 7

/** «اختطاف شرطيين، طالب خاطفوهما»: spelt as a plural, but told as two by the noun or the words behind it; with `alone` by a noun too, which «و» would join to another. */
function isDualByOthers(p: Passage, from: number, alone: boolean): boolean {
  if (p.language.dualEnding === null || !p.language.dualSpelling?.test(p.spelling(from - 1))) return false
  if (alone) for (const { value, prefix } of p.scan.at(from)) if (value.role === 'noun' && value.number === 'dual' && prefix === 0) return true
  // «11 من الناجين مصابين بحروق، اثنان منهم حالتهما حرجة»: the dual is of the two.
  for (let i = from; i < from + DUAL_REACH && i < p.count; i++) {
    if (p.startsSentence(i) || numberWord(p, i)?.value.role === 'unit') return false
    if (p.isWord(i) && p.language.dualEnding.test(p.spelling(i))) return true
  }
  return false
}

/** Words between a word that tells what befell somebody and him, at most. */
const TOLL_REACH = 3
/** Words behind those told of in which another number of people may be told, at most. */
const EXACT_REACH = 8

/**
 * «استشهاد ضابط ومنتسبين», «مقتل شرطيين ومدني», «بقتل فلاحين وجرح خمسة»: who tells exactly how many the others are who were hurt with them tells exactly how many these are,
 * and behind one told by his noun alone two are told so too.
 */
function isDualBesideExact(p: Passage, from: number, to: number, alone: boolean, behindOne: boolean): boolean {
  if (!p.language.dualSpelling?.test(p.spelling(to - 1)) || !(alone || behindOne) || isCountedBehind(p, to) || !isBehindToll(p, from, behindOne)) return false
  return behindOne || isOnePerson(p, to) || hasExactTollBehind(p, to)
}

/** True where a number counts them from behind, or they are those of somebody. */
const isCountedBehind = (p: Passage, to: number): boolean => p.hasArticle(to) || numberWord(p, to) !== null || p.isDigits(to)

/** True where a word that tells what befell them stands near before token `from`, with no preposition between, nor a person but the one they are told of with. */
function isBehindToll(p: Passage, from: number, behindOne: boolean): boolean {
  for (let i = from - 1; i >= 0 && i >= from - TOLL_REACH; i--) {
    if (!p.isWord(i)) return false
    if (p.has(i, 'toll')) return true
    if (p.has(i, 'function') || p.has(i, 'of') || numberWord(p, i) !== null || (!behindOne && p.find(i, 'noun')?.value.unit === 'person')) return false
  }
  return false
}

/** True for one person joined to those before by «و» and by his noun alone («ومدني», but «وإصابة» tells of others). */
function isOnePerson(p: Passage, i: number): boolean {
  const noun = i < p.count && !p.startsSentence(i) && !p.has(i, 'toll') ? p.find(i, 'noun') : null
  return noun !== null && noun.prefix === AND && noun.value.unit === 'person' && noun.value.number === 'singular'
}

/** True where «و» joins another word that tells what befell people, and right behind it a number of them, or as many as a noun's form says. */
function hasExactTollBehind(p: Passage, to: number): boolean {
  for (let i = to; i < to + EXACT_REACH && i < p.count && !p.startsSentence(i); i++) {
    const toll = p.find(i, 'toll')
    if (toll === null || (toll.prefix & AND) === 0) continue
    const at = toll.to
    if (p.isDigits(at) || p.has(at, 'another') || p.has(at, 'third')) return true
    const role = numberWord(p, at)?.value.role
    if (role === 'unit' || role === 'teen' || role === 'ten') return true
    const noun = p.find(at, 'noun')
    return noun !== null && noun.prefix === 0 && noun.value.unit === 'person' && noun.value.number !== 'plural' && !p.hasArticle(noun.to)
  }
  return false
}
