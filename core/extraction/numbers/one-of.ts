import { THE } from '../lexicon/proclitics.ts'
import type { Amount } from './amount.ts'
import { numberWord } from './number-word.ts'
import type { Passage } from './passage.ts'

/** How many words may stand before the noun of those of whom one is told ("one of the three injured firefighters"). */
const MAX_WORDS = 4
/** … and words that tell between commas who one is. */
const MAX_DESCRIPTION = 10

/**
 * True where the pronoun "one" counts a person told of before: "one of them", "one of the four", "one of the victims", and "one" alone
 * as the subject of its clause ("four were taken; one was let go"), and one alone («سوى واحد»، «وأن واحدا توفي»).
 */
export function isOneOf(p: Passage, { from, to }: Amount): boolean {
  if ((p.has(from - 1, 'determiner') && !p.has(from - 1, 'function')) || p.startsLine(to)) return false
  if (p.has(to, 'part') || (!p.language.countsByForm && endsPart(p, from))) return true
  if (p.language.countsByForm && (p.has(from - 1, 'only') || (p.has(from - 1, 'that') && !p.has(to, 'of')))) return true
  // "ten died at the scene and one at a hospital", but not "one in five"
  if (!p.language.countsByForm && p.has(from - 1, 'and') && (p.has(to, 'to') ? p.capital(to + 1) : p.has(to, 'function')) && !p.has(to, 'of') && !p.has(to, 'auxiliary') && !numberWord(p, to + 1) && !p.isDigits(to + 1)) return true
  if (!p.language.countsByForm && p.isSign(from - 1, ',') && isOneMore(p, from, to)) return true
  // "Two were Chinese nationals and one French."
  if (!p.language.countsByForm && p.has(from - 1, 'and') && p.has(to, 'adjective') && p.capital(to) && (p.isSign(to + 1, '.') || p.isSign(to + 1, ',') || p.isSign(to + 1, ';')) && severalBefore(p, from - 2)) return true
  const of = p.find(to, 'of')
  // "and only one is in intensive care"
  const only = !p.language.countsByForm && p.has(from - 1, 'only') && (p.has(from - 2, 'and') || p.isSign(from - 2, ',') || p.isSign(from - 2, ';') || p.startsSentence(from - 1)) && p.has(to, 'auxiliary')
  if (only) return true
  // "and one, a Chinese engineer, died", "59 are in its cells; one, a cook, died there"
  if (!of && (p.has(from - 1, 'and') || p.isSign(from - 1, ';') || (p.startsSentence(from) && !p.startsLine(from))) && p.isSign(to, ',') && p.has(to + 1, 'article')) return true
  // "Of the rest, one, a welder, was shot", "One, who is nursing a baby, was let go."
  if (!of && !p.language.countsByForm && p.isSign(to, ',') && isDescribed(p, to + 1) && ((p.isSign(from - 1, ',') && p.has(to + 1, 'article')) || ((p.has(from - 1, 'and') || p.isSign(from - 1, ';') || (p.startsSentence(from) && !p.startsLine(from))) && p.has(to + 1, 'function')))) return true
  // "One more has died."
  if (!p.language.countsByForm && !of && p.startsSentence(from) && p.has(to, 'adjective') && p.has(to + 1, 'auxiliary')) return true
  if (!of) return (p.isSign(from - 1, ',') || p.isSign(from - 1, ';') || p.has(from - 1, 'and') || (p.startsSentence(from) && !p.startsLine(from))) && (p.has(to, 'auxiliary') || (p.has(from - 1, 'and') && isGapped(p, to)))
  if (p.language.countsByForm) return isOfPersons(p, of.to)
  const the = p.find(of.to, 'determiner')
  if (!the) return false
  for (let i = the.to; i < the.to + MAX_WORDS && i < p.count && !p.isSign(i); i++) {
    if (numberWord(p, i)) return true
    const noun = p.find(i, 'noun')
    if (noun) return noun.value.unit === 'person' && noun.value.number !== 'singular' && !p.has(noun.to, 'noun')
    // "one of the dead was …"
    if (p.has(i, 'state') && !p.has(i + 1, 'noun') && !p.has(i + 1, 'adjective')) return true
    if (p.has(i, 'function')) return false
  }
  return false
}

/** True where a comma ends what is told between two of them. */
function isDescribed(p: Passage, from: number): boolean {
  for (let i = from + 1; i < from + MAX_DESCRIPTION && i < p.count && !p.isSign(i, '.'); i++) if (p.isSign(i, ',')) return true
  return false
}

/** How far back those are counted of whom a clause without a verb tells one. */
const SEVERAL_WITHIN = 16

/** "three have died, one of snakebite", "nine drowned, one in Arequipa": a cause, place or time right behind the "one" that a comma sets off from several; no share ("one in four"). */
function isOneMore(p: Passage, from: number, to: number): boolean {
  if (p.has(to + 1, 'determiner') && p.has(to, 'of')) return false
  if (!(p.has(to, 'of') || p.has(to, 'function')) || p.has(to, 'to') || p.has(to, 'auxiliary') || p.has(to, 'and') || p.has(to, 'or') || (numberWord(p, to + 1) && !p.has(to + 1, 'article')) || p.isDigits(to + 1)) return false
  return severalBefore(p, from - 2)
}

/** True where a number stands among the words before `at`, in its sentence. */
function severalBefore(p: Passage, at: number): boolean {
  for (let i = at; i >= 0 && i > at - SEVERAL_WITHIN && !p.isSign(i, '.') && !p.isSign(i, ';'); i--) {
    if (p.isDigits(i) || numberWord(p, i)) return true
    if (p.startsSentence(i)) return false
  }
  return false
}

/** "of whom one was an officer" */
const endsPart = (p: Passage, from: number): boolean => p.find(from - 2, 'part')?.to === from

/** "two died in Lviv and one in Kharkiv", "and one, a driver, died": a place or time follows the last of several, or who it was; but not in "one in five". */
function isGapped(p: Passage, to: number): boolean {
  if (p.language.countsByForm) return false
  if (p.isSign(to, ',')) return isDescribed(p, to + 1)
  return p.has(to, 'function') && (!numberWord(p, to + 1) || p.has(to + 1, 'article'))
}

/** «واحد من القتلى», «واحدة من زميلاتها»: those of whom one is told, where the article is written as one with their noun. */
function isOfPersons(p: Passage, i: number): boolean {
  if (p.may(i, 'noun')) for (const { value, prefix } of p.scan.at(i)) if (value.role === 'noun' && value.unit === 'person' && value.number === 'plural' && (prefix === THE || prefix === 0)) return true
  return false
}
