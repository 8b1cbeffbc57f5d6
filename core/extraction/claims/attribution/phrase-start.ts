import { isClauseEdge, isOutOf, RELATIVE_EDGE, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { figureAt, hasCapital, isComma, isMark, isQuote, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { isEdge, LONGEST_SOURCE, sourceKind } from './source.ts'
import type { Hearing } from './source.ts'
import { areReports, DESCRIBING_EDGE, isCircumstance, isKinOf, isNominal, isNounSaid } from './subject-phrases.ts'

/** The first word of the noun phrase that ends before `right`: a subject right before its verb. */
export function phraseStart(hearing: Hearing, right: number): number {
  const { sentence } = hearing
  let from = right
  while (from > 0 && right - from < LONGEST_SOURCE) {
    const key = sentence.keys[from - 1] ?? ''
    // "killed 40 people (the army says 36)"
    if (isEdge(key) || isQuote(key) || (key === '(' && !sentence.keys.slice(from, right).includes(')'))) break
    if (key === ')' && isBehindDesk(sentence, from)) break
    const figure = figureAt(sentence, from - 1)
    if (figure) {
      const before = isInName(sentence, figure, right) ? figure.from : beforeFigure(hearing, figure, right)
      // "the two sides said"
      const speaks = figure.quantity.unit === 'person' || (figure.to === right && figure.quantity.unit === null && figure.quantity.noun !== null)
      const opening = figure.from - (figure.quantity.unit === null && figure.from > 0 && tagOf(sentence.hitAt[figure.from - 1], 'determiner') ? 1 : 0)
      if (before === null) return speaks && !isApartFromSubject(sentence, figure) && right - figure.from < LONGEST_SOURCE ? opening : from
      from = before
      continue
    }
    if (from < right && (hasSubjectBehind(hearing, from, right) || opensSecondClause(sentence, from))) return from
    const hit = sentence.hitAt[from - 1]
    if (hit && endsSubjectPhrase(hearing, hit)) {
      // "a nurse who had left the town": a clause with its own verb belongs to the noun before it.
      const clause = relativeBefore(hearing, hit.from, right) ?? countBefore(hearing, hit, from, right)
      if (clause === null) break
      from = clause
      continue
    }
    from--
  }
  return from === 0 || isEdge(sentence.keys[from - 1] ?? '') ? behindCircumstance(sentence, from, right) : behindAdverb(sentence, from, right)
}

/** Words of a desk's name in brackets, at most. */
const DESK = 4

/** "(Daily Desk) Mayor Ann Lee said", "GENEVA (AP) The ministry said": true for word `from` behind brackets that open a report, with or without a place before them. */
function isBehindDesk(sentence: Sentence, from: number): boolean {
  const { keys, hitAt } = sentence
  let open = from - 2
  while (open >= 0 && from - open <= DESK + 2 && keys[open] === '') open--
  if (open < 0 || keys[open] !== '(') return false
  return open === 0 || (tagOf(hitAt[from], 'determiner') !== null && hasCapital(sentence, from))
}

/** "but later police said", "while earlier officials said": where the subject begins behind adverbs of a clause that goes on with another speaker. */
function behindAdverb(sentence: Sentence, from: number, right: number): number {
  let at = from
  for (let hit = sentence.hitAt[at]; hit && at < right - 1; hit = sentence.hitAt[at]) {
    if (!tagOf(hit, 'before-verb') || tagOf(hit, 'determiner') || hasCapital(sentence, at)) break
    at = hit.to
  }
  return at < right ? at : from
}

/** True for a figure that counts what a subject is of, not who speaks: the subject goes on before it. */
function isInName(sentence: Sentence, { from, quantity }: Amount, right: number): boolean {
  if (from <= 1 || right - from >= LONGEST_SOURCE) return false
  const before = sentence.hitAt[from - 1]
  // "a mother of five", "relatives of twelve hostages", "officials from the two provinces"
  const preposition = from - (tagOf(before, 'determiner') ? 2 : 1)
  if (isKinOf(sentence, from - 1) || (leadsOn(sentence, preposition) && tagOf(sentence.hitAt[preposition - 1], 'source-word') && !figureAt(sentence, preposition - 1))) return true
  // "a lawyer for 40 of the families"
  if (quantity.unit !== 'person' && tagOf(before, 'direction')) return true
  // "officials in the two countries", "governors of three states"
  return quantity.unit === null && quantity.noun !== null && isWhere(sentence, preposition)
}

/** True for a preposition that says of whom or of where the noun before it is. */
const leadsOn = (sentence: Sentence, at: number): boolean =>
  at > 0 && (isWhere(sentence, at) || (tagOf(sentence.hitAt[at], 'direction') ?? tagOf(sentence.hitAt[at], 'source-end')) !== null)

/** "34 the army says are dead": the number is none of the subject's. */
const isApartFromSubject = ({ hitAt }: Sentence, { to, quantity }: Amount): boolean =>
  tagOf(hitAt[to], 'determiner') !== null && !(quantity.noun !== null && isOutOf(hitAt[to]))

/** "a community leader who lost two sons said": where the clause begins that a figure of the subject stands in; null where it stands in none. */
function beforeFigure(hearing: Hearing, figure: Amount, right: number): number | null {
  const { sentence } = hearing
  if (isApartFromSubject(sentence, figure) || figure.from <= 1 || !tagOf(sentence.hitAt[figure.from - 1], 'trigger')) return null
  return relativeBefore(hearing, figure.from, right)
}

/** Words back from "and" in which a clause before it has its verb or time. */
const CLAUSE_WITHIN = 8

/** "People reached the islands last year and the group estimates": true for an article behind "and", where somebody came or went in the clause before. */
function opensSecondClause({ keys, hitAt }: Sentence, from: number): boolean {
  const and = hitAt[from - 1]
  if (!and || !tagOf(and, 'coordination') || !tagOf(hitAt[from], 'determiner')) return false
  for (let i = and.from - 1; i >= 0 && i >= and.from - CLAUSE_WITHIN && !isMark(keys[i]); i--) if (tagOf(hitAt[i], 'then') ?? tagOf(hitAt[i], 'goes')) return true
  return false
}

/** True where the word before `from` opens a clause, whose subject is what stands from there up to `right`. */
function hasSubjectBehind(hearing: Hearing, from: number, right: number): boolean {
  const { keys, hitAt } = hearing.sentence
  const opening = hitAt[from - 1]
  if (!opening) return false
  // "a payment that one mediator put at $50 million": whose verb it is stands behind "that".
  const behindThat = right - from === 2 && tagOf(opening, 'complement') && tagOf(opening, 'boundary') && tagOf(hitAt[right - 1], 'source-word')
  if (behindThat && !hasCapital(hearing.sentence, from)) return true
  if (hitAt[from] === opening) return false
  const hasArticle = tagOf(hitAt[from], 'determiner') !== null
  // "forty died, a toll the coast guard said could rise"
  if (hasArticle && tagOf(opening, 'figure-word') && !tagOf(opening, 'said')) return true
  // "34 of whom the army says are dead": the clause has a subject of its own.
  if (tagOf(opening, 'subset')) return hasArticle || (isComma(keys[opening.from - 1]) && hasCapital(hearing.sentence, from))
  return hasArticle && !tagOf(opening, 'complement') && (tagOf(opening, 'boundary')?.cost ?? Infinity) <= RELATIVE_EDGE
}

/** True for a phrase that a subject does not go across, unless in a clause that describes it. */
function endsSubjectPhrase(hearing: Hearing, hit: Hit): boolean {
  const { sentence } = hearing
  if ((tagOf(hit, 'boundary') && !isRelative(hearing, hit)) || tagOf(hit, 'where')) return true
  const trigger = tagOf(hit, 'trigger')
  // "A tally by Reuters based on official statements puts the toll at 24"
  const isSaying = tagsOf(hit, 'said').some(({ rests }) => rests !== true)
  const says = isSaying && !isNounSaid(sentence, hit.from) && !areReports(sentence, hit) && !isBriefed(sentence, hit) && !tagOf(hit, 'said')?.written
  const isVerb = says || (trigger !== null && trigger.frame !== 'counted' && trigger.frame !== 'label')
  return isVerb && sourceKind(sentence, hit.from, hit.to) === null && !tagOf(rightBefore(sentence.hitAt, hit.from), 'determiner')
}

/** "officials briefed on the strike", "relatives informed by the army": who was told, by a participle right behind the noun. */
function isBriefed({ hitAt }: Sentence, hit: Hit): boolean {
  if (!tagsOf(hit, 'said').every(({ form, finite, counting }) => form === 'tells' && !finite && !counting)) return false
  return tagsOf(hitAt[hit.from - 1], 'source-word').some(({ names }) => names !== undefined) && (tagOf(hitAt[hit.to], 'resting') ?? tagOf(hitAt[hit.to], 'agent')) !== null
}

/** Words of "the attack" behind "a head count after", at most. */
const EVENT = 4

/** "a head count after the attack showed": where the noun begins that tells what was made after something, by whoever did; null where none stands before word `from`. */
function countBefore(hearing: Hearing, hit: Hit, from: number, right: number): number | null {
  const { sentence } = hearing
  if (!isClauseEdge(hit) || right - from > EVENT || !tagOf(sentence.hitAt[from], 'determiner') || sourceKind(sentence, from, right) !== null) return null
  if (tagOf(sentence.hitAt[right - 1], 'pronoun') ?? tagOf(sentence.hitAt[right - 1], 'who')) return null
  const count = rightBefore(sentence.hitAt, hit.from)
  const end = tagOf(count, 'figure-word') ? count!.from : hit.from
  const start = phraseStart(hearing, end)
  // "a head count after …": the noun alone
  if (start === end) return end < hit.from ? end : null
  return tagOf(sentence.hitAt[start], 'determiner') && isNominal(sentence, start, end) ? start : null
}

/** True for a preposition of place or "of". */
const isWhere = ({ hitAt }: Sentence, at: number): boolean =>
  (tagOf(hitAt[at], 'place-preposition') ?? tagOf(hitAt[at], 'partitive')) !== null || isOutOf(hitAt[at])

/**
 * "On Tuesday the army said", "overnight police said": where the subject begins behind the time or place that opens the clause; `from` where none
 * opens it.
 */
function behindCircumstance(sentence: Sentence, from: number, right: number): number {
  const first = sentence.hitAt[from]
  if (!first || !(isCircumstance(sentence, from) || tagOf(first, 'clock') || tagOf(first, 'relative-day'))) return from
  const isAdverb = tagOf(first, 'weekday') ?? tagOf(first, 'relative-day') ?? tagOf(first, 'month') ?? tagOf(first, 'clock')
  const opens = first.to + (isAdverb ? 0 : 1)
  for (let i = opens; i < right; i++) if (tagOf(sentence.hitAt[i], 'determiner')) return i
  for (let i = opens; i < right; i++) {
    if (tagOf(sentence.hitAt[i], 'source-word') && !tagOf(sentence.hitAt[i - 1], 'partitive')) return sentence.hitAt[i]?.from ?? i
  }
  return from
}

/** The relative pronoun that opens the clause a verb at word `at` stands in, its noun right before it; null where none does. */
function relativeBefore(hearing: Hearing, at: number, right: number): number | null {
  const { sentence } = hearing
  for (let i = at - 1; i > 0 && right - i < LONGEST_SOURCE && !isMark(sentence.keys[i]); i--) {
    const hit = sentence.hitAt[i]
    if (figureAt(sentence, i)) return null
    if (hit && hit.from === i && tagOf(hit, 'boundary') && tagOf(hit, 'pronoun')) return isRelative(hearing, hit) ? i : null
  }
  return null
}

/** "the company that runs the ferry": the clause belongs to the noun before it. */
function isRelative(hearing: Hearing, hit: Hit): boolean {
  const { sentence } = hearing
  const before = rightBefore(sentence.hitAt, hit.from)
  if (hit.from === 0 || (tagOf(hit, 'boundary')?.cost ?? Infinity) > DESCRIBING_EDGE || isMark(sentence.keys[hit.from - 1])) return false
  if (tagOf(before, 'said') || tagOf(before, 'auxiliary') || isToldThat(hearing, hit)) return false
  return !figureAt(sentence, hit.from - 1) || sourceKind(sentence, hit.from - 1, hit.from) !== null
}

/** Words that name whom somebody told, at most. */
const HEARER_WORDS = 4

/** "told AFP that the manifest showed": what "that" opens was told; it describes nobody. */
function isToldThat({ sentence }: Hearing, that: Hit): boolean {
  if (!tagOf(that, 'complement')) return false
  for (let i = that.from - 1; i >= 0 && i >= that.from - HEARER_WORDS && !isMark(sentence.keys[i]); i--) {
    const hit = sentence.hitAt[i]
    if (tagsOf(hit, 'said').some(({ form }) => form === 'tells')) return true
    if (tagOf(hit, 'boundary') || tagOf(hit, 'auxiliary')) return false
  }
  return false
}
