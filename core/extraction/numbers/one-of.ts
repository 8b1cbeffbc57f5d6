import { AND, THE } from '../lexicon/proclitics.ts'
import type { Amount } from './amount.ts'
import { numberWord } from './number-word.ts'
import { behindOwner } from './owner.ts'
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
  if (p.has(to, 'part')) return true
  return p.language.countsByForm ? isOneOfByForm(p, from, to) : isOneOfByWords(p, from, to)
}

/** `isOneOf` where nouns say one and two by their form. */
function isOneOfByForm(p: Passage, from: number, to: number): boolean {
  if (p.has(from - 1, 'only') || (p.has(from - 1, 'that') && !p.has(to, 'of'))) return true
  const of = p.find(to, 'of')
  if (of) return isOfPersons(p, of.to)
  // «بينهم واحد في حال الخطر», «بقي منهم واحد», «ومن بين الشهداء واحد متأثرا بجراحه»
  if (p.has(from - 1, 'part-of-people') || (p.has(from - 2, 'function') && isOfPersons(p, from - 1))) return true
  // «15 قتيلا في الشمال وواحد في الجنوب»
  const joined = ((numberWord(p, from)?.prefix ?? 0) & AND) !== 0
  if (joined && p.has(to, 'function') && severalBefore(p, from - 1)) return true
  // «ثلاثة منهم أطفال، وواحد بُترت ساقه»
  if (joined && !p.may(to, 'noun') && partBefore(p, from - 1)) return true
  return isNamedOne(p, from, to) || (mayOpenClause(p, from) && p.has(to, 'auxiliary'))
}

/** `isOneOf` where a noun needs a word for one. */
function isOneOfByWords(p: Passage, from: number, to: number): boolean {
  if (endsPart(p, from) || isOneElsewhere(p, from, to)) return true
  if (p.isSign(from - 1, ',') && isOneMore(p, from, to)) return true
  if (isOneOfNation(p, from, to) || isOnlyOne(p, from, to)) return true
  const of = p.find(to, 'of')
  // "a call to one of the group's 46 members": nothing befell him.
  if (of) return isOneOfThose(p, of.to) && !(p.has(from - 1, 'to') && behindOwner(p, of.to) !== null)
  if (isNamedOne(p, from, to) || isDescribedOne(p, from, to)) return true
  if (isOneMoreAsSubject(p, from, to) || isOneInClause(p, from, to) || isFoundBodyOf(p, from, to)) return true
  return mayOpenClause(p, from) && (p.has(to, 'auxiliary') || (p.has(from - 1, 'and') && isLastOfSeveral(p, to)))
}

/** "One more has died.", "One more, a retired teacher, died.", "four people died and one more was fighting for life" */
function isOneMoreAsSubject(p: Passage, from: number, to: number): boolean {
  if (!p.has(to, 'adjective') || !(p.startsSentence(from) || mayOpenClause(p, from))) return false
  return p.has(to + 1, 'auxiliary') || (p.startsSentence(from) && isDescribedOne(p, from, to + 1))
}

/** "37 were brought to the hospital, where one has since died", "…, where one, a man in his 20s, died", "By the evening one had been discharged." */
function isOneInClause(p: Passage, from: number, to: number): boolean {
  if (p.has(from - 1, 'that')) {
    // "a town where one is seldom alone": anybody, where nobody was counted.
    if (!severalBefore(p, from - 2, CLAUSE_WITHIN)) return false
    return p.has(to, 'auxiliary') || (p.isSign(to, ',') && p.has(to + 1, 'article') && isDescriptionClosed(p, to + 1))
  }
  return (p.has(from - 1, 'day-name') || p.has(from - 1, 'daytime')) && p.has(to, 'auxiliary')
}

/** "The body of one was recovered." */
const isFoundBodyOf = (p: Passage, from: number, to: number): boolean => p.has(from - 1, 'of') && p.has(from - 2, 'remains') && p.has(to, 'auxiliary')

/** "ten died at the scene and one at a hospital", "two from Peru and one from Chile", but not "one in five" */
function isOneElsewhere(p: Passage, from: number, to: number): boolean {
  if (!p.has(from - 1, 'and') || !(p.has(to, 'to') || p.has(to, 'from') ? p.capital(to + 1) : p.has(to, 'function'))) return false
  return !p.has(to, 'of') && !p.has(to, 'auxiliary') && !numberWord(p, to + 1) && !p.isDigits(to + 1)
}

/** "Two were Chinese nationals and one French.", "two Greeks, one Dutch, one South Korean" */
function isOneOfNation(p: Passage, from: number, to: number): boolean {
  if (!(p.has(from - 1, 'and') || p.isSign(from - 1, ',')) || !p.has(to, 'adjective') || !p.capital(to)) return false
  return (p.isSign(to + 1, '.') || p.isSign(to + 1, ',') || p.isSign(to + 1, ';')) && severalBefore(p, from - 2)
}

/** "and only one is in intensive care" */
function isOnlyOne(p: Passage, from: number, to: number): boolean {
  if (!p.has(from - 1, 'only') || !p.has(to, 'auxiliary')) return false
  return p.has(from - 2, 'and') || p.isSign(from - 2, ',') || p.isSign(from - 2, ';') || p.startsSentence(from - 1)
}

/** True where a sentence begins at token `from` that is not the first of its line. */
const opensLaterSentence = (p: Passage, from: number): boolean => p.startsSentence(from) && !p.startsLine(from)

/** True where "and", a semicolon or the end of a sentence stands before token `from`. */
const opensByMoreThanComma = (p: Passage, from: number): boolean =>
  p.has(from - 1, 'and') || p.isSign(from - 1, ';') || opensLaterSentence(p, from)

/** True where a clause may begin at token `from`: as `opensByMoreThanComma`, and behind a comma. */
const mayOpenClause = (p: Passage, from: number): boolean => p.isSign(from - 1, ',') || opensByMoreThanComma(p, from)

/** "and one, a Chinese engineer, died", "59 are in its cells; one, a cook, died there" */
const isNamedOne = (p: Passage, from: number, to: number): boolean =>
  p.isSign(to, ',') && opensByMoreThanComma(p, from) && p.has(to + 1, 'article')

/** "Of the rest, one, a welder, was shot", "One, who is nursing a baby, was let go.", "One, aged 14, died." */
function isDescribedOne(p: Passage, from: number, to: number): boolean {
  if (!p.isSign(to, ',') || !isDescriptionClosed(p, to + 1)) return false
  if (p.isSign(from - 1, ',')) return p.has(to + 1, 'article')
  return opensByMoreThanComma(p, from) && p.isWord(to + 1) && (!numberWord(p, to + 1) || p.has(to + 1, 'article'))
}

/**
 * "one of the four", "one of the victims", "one of the three injured firefighters", "one of the school's teachers", "one of Sudan's leading poets": what stands
 * from token `from` on, behind "of", names persons.
 */
function isOneOfThose(p: Passage, from: number): boolean {
  const begin = behindOwner(p, from) ?? p.find(from, 'determiner')?.to ?? null
  if (begin === null) return false
  for (let i = begin; i < begin + MAX_WORDS && i < p.count && !p.isSign(i); ) {
    if (numberWord(p, i)) return true
    const noun = p.find(i, 'noun')
    if (noun) return noun.value.unit === 'person' && noun.value.number !== 'singular' && !p.has(noun.to, 'noun')
    // "one of the dead was …"
    // "one of the largest displaced populations"
    if (p.has(i, 'state') && i > begin && p.isWord(i + 1) && p.beginnings(i + 1) === 0) return false
    if (p.has(i, 'state') && !p.has(i + 1, 'noun') && !p.has(i + 1, 'adjective')) return true
    if (p.has(i, 'function')) return false
    // "best-known singers"
    i += p.isSign(i + 1, '-') && p.glued(i + 1) && p.glued(i + 2) ? 2 : 1
  }
  return false
}

/** True where a comma ends what is told between two of them. */
function isDescriptionClosed(p: Passage, from: number): boolean {
  for (let i = from + 1; i < from + MAX_DESCRIPTION && i < p.count && !p.isSign(i, '.'); i++) {
    if (p.isSign(i, ',')) return true
  }
  return false
}

/** How far back those are counted of whom a clause without a verb tells one. */
const SEVERAL_WITHIN = 16

/**
 * "three have died, one of snakebite", "nine drowned, one in Arequipa": a cause, place or time right behind the "one" that a comma sets
 * off from several; no share ("one in four").
 */
function isOneMore(p: Passage, from: number, to: number): boolean {
  if (p.has(to + 1, 'determiner') && p.has(to, 'of')) return false
  if (!(p.has(to, 'of') || p.has(to, 'function'))) return false
  if (p.has(to, 'to') || p.has(to, 'auxiliary') || p.has(to, 'and') || p.has(to, 'or')) return false
  if ((numberWord(p, to + 1) && !p.has(to + 1, 'article')) || p.isDigits(to + 1)) return false
  return severalBefore(p, from - 2)
}

/** … and one of whom a clause with a verb of its own tells. */
const CLAUSE_WITHIN = 24

/** True where a number stands among the words before `at`, in its sentence. */
function severalBefore(p: Passage, at: number, within = SEVERAL_WITHIN): boolean {
  for (let i = at; i >= 0 && i > at - within && !p.isSign(i, '.') && !p.isSign(i, ';'); i--) {
    if (p.isDigits(i) || (numberWord(p, i) && (within === SEVERAL_WITHIN || !p.has(i, 'article')))) return true
    if (p.startsSentence(i)) return false
  }
  return false
}

/** True where a number of those told of stands among the words before `at`, in its sentence («ثلاثة منهم»). */
function partBefore(p: Passage, at: number): boolean {
  for (let i = at; i > 0 && i > at - SEVERAL_WITHIN && !p.isSign(i, '.') && !p.isSign(i, ';') && !p.startsSentence(i); i--) {
    if (p.has(i, 'part-of-people') && (p.isDigits(i - 1) || numberWord(p, i - 1))) return true
  }
  return false
}

/** "of whom one was an officer" */
const endsPart = (p: Passage, from: number): boolean => p.find(from - 2, 'part')?.to === from

/**
 * "two died in Lviv and one in Kharkiv", "and one, a driver, died": a place or time follows the last of several, or who it was; but not
 * in "one in five".
 */
function isLastOfSeveral(p: Passage, to: number): boolean {
  if (p.isSign(to, ',')) return isDescriptionClosed(p, to + 1)
  return p.has(to, 'function') && (!numberWord(p, to + 1) || p.has(to + 1, 'article'))
}

/** «واحد من القتلى», «واحدة من زميلاتها»: those of whom one is told, where the article is written as one with their noun. */
function isOfPersons(p: Passage, i: number): boolean {
  if (!p.may(i, 'noun')) return false
  for (const { value, prefix } of p.scan.at(i)) {
    if (value.role === 'noun' && value.unit === 'person' && value.number === 'plural' && (prefix === THE || prefix === 0)) return true
  }
  return false
}
