import type { Who } from '../../../model/kind.ts'
import { fold } from '../../text/fold.ts'
import { isAge } from '../counting/ages.ts'
import { beginsAt, tagOf } from '../meaning.ts'
import { figureAt, isMark, isQuote } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { whoByBelonging } from './belonging.ts'
import { cueOf } from './cues-in.ts'
import type { CueHit } from './cues-in.ts'
import { isWholeOfPart } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'
import { whoseLosses, wereFought } from './whose-losses.ts'

/** Words behind a bare number that may name what it counts ("16 enemy agents"), and behind "of" ("dozens of women and minors"). */
const REACH = 4
/** Words behind a figure within which the ranks are named that those counted belong to. */
const RANKS_REACH = 3
/** Nouns whose gender is no sex, by their ids. */
const GENDERED: ReadonlySet<string> = new Set(['body', 'mortal-remains', 'victim', 'hostage', 'injury', 'death', 'person'])

/**
 * Who a figure counts by its noun, by an adjective or a word for ranks behind it, or by what hangs on it with "of" or is said of those counted; none where
 * nothing says so.
 */
export function whoIsNamed(around: Surroundings): Who[] {
  const { decision: { amount }, sentence: { keys }, verbFirst } = around
  const { noun } = amount.quantity
  const named = new NamedWho(around)
  named.addOwnWords()
  const isOpen = named.found.length === 0
  const belongs = isOpen || (named.found.length === 1 && named.found[0] === 'woman') ? whoByBelonging(around) : null
  const instead = belongs ?? (verbFirst && isOpen ? whoseLosses(around) : null)
  if (instead !== null) return [instead]
  // "seven (07) soldiers"
  let at = noun === null && keys[amount.to] === '(' && keys[amount.to + 2] === ')' ? amount.to + 3 : amount.to
  if (named.addRanks(at)) return named.found
  // «قتيلا مدنيا»: an adjective right behind the noun.
  if (noun !== null && verbFirst && !named.endsAt(at) && !around.cues[at]?.joined && named.add(at)) at++
  const behind = noun === null && named.found.length === 0 ? named.addUnknownNoun(at) : at
  if (behind !== null) named.addToldOfThem(behind)
  return named.found
}

/** Who the words of a figure and those behind it name, in the order in which they are looked at. */
class NamedWho {
  readonly found: Who[] = []
  readonly #around: Surroundings

  constructor(around: Surroundings) {
    this.#around = around
  }

  /** Adds whom word `at` names; tells whether it names anybody. */
  add(at: number): boolean {
    const hit = this.#around.cues[at]
    let some = false
    for (const cue of hit?.cues ?? []) {
      if (cue.is !== 'who' || (cue.counted === true && !this.#isNounItself(hit!))) continue
      some = true
      if (!this.found.includes(cue.who)) this.found.push(cue.who)
    }
    return some
  }

  /** Adds who those are who belong to the body that word `at` names; tells whether it names one. */
  addBody(at: number): boolean {
    const body = cueOf(this.#around.cues[at], 'body')
    if (body) this.found.push(body.who)
    return body !== null
  }

  /** Adds whom the figure's own words name, and whom the same number counts with them ("105 women and girls", «83 امرأة وطفلا»). */
  addOwnWords(): void {
    const { cues, decision: { amount } } = this.#around
    for (let i = amount.from; i < amount.to; i++) if (beginsAt(cues[i], i)) this.add(i)
    if (this.found.length === 1 && isPair(this.found[0]!, alsoCounted(this.#around))) this.add(alsoCountedAt(this.#around))
  }

  /** «40 قتيلا في صفوف الجيش»: adds whose ranks are named right behind word `at`; tells whether any are. */
  addRanks(at: number): boolean {
    const { sentence: { keys }, cues } = this.#around
    for (let i = at; i < at + RANKS_REACH && i < keys.length && !isMark(keys[i]); i++) {
      const ranks = cueOf(cues[i], 'ranks') ? cues[i]! : null
      if (ranks && (this.add(ranks.to) || this.addBody(ranks.to))) return true
    }
    return false
  }

  /** "16 enemy agents": adds whom a noun that the lexicon lacks is said to be, from word `at` on; where to look on, null where others are named there. */
  addUnknownNoun(at: number): number | null {
    const { sentence: { hitAt }, cues } = this.#around
    for (let i = at; i < at + REACH; i++) {
      if (this.endsAt(i) || this.#isOf(i)) return i
      if (tagOf(hitAt[i], 'coordination') || (i > at && (hitAt[i]?.coordinated || cues[i]?.joined))) return null
      if (this.add(i)) return i
    }
    return at + REACH
  }

  /** "22 of them women", "619 are women", "dozens of women and minors": adds who is said of those counted, from word `at` on. */
  addToldOfThem(at: number): void {
    const { sentence: { hitAt, amountAt }, cues, verbFirst, decision: { amount } } = this.#around
    const pointer = tagOf(hitAt[at], 'subset')?.form === 'of-them' ? hitAt[at]! : null
    let from = pointer ? pointer.to : at
    // "eight of the 34 were women" tells it of the eight.
    const isPredicate = tagOf(hitAt[from], 'auxiliary') !== null && !isWholeOfPart(this.#around)
    if (isPredicate) from++
    if (!pointer && !isPredicate) {
      // "Two of the martyrs in Zawtar were paramedics"
      const ofSet = this.found.length === 0 && !verbFirst && hitAt.slice(amount.from, amount.to).some((hit) => tagOf(hit, 'set') !== null)
      if (ofSet) this.#addPredicate(amount.to)
      if (!this.#isOf(at) || this.endsAt(at)) return
      from = at + 1
    }
    for (let i = from; i < from + REACH && !this.endsAt(i, isPredicate); i++) {
      // «ثلاثة من زملائها ومسعف»: one who is counted by himself.
      if (cues[i]?.joined && amountAt[i]?.quantity.form === 'singular') break
      // "one civilian was martyred by the rebels"
      if (isPredicate && tagOf(hitAt[i], 'trigger') && !cueOf(cues[i], 'who')) break
      if (beginsAt(cues[i], i)) this.add(i)
    }
    // «131 منهم من القوات الحكومية»
    if (this.found.length === 0 && pointer && this.#isOf(pointer.to)) this.addBody(pointer.to + 1)
    if (this.found.length === 0 && !pointer && !isPredicate) this.#addPredicate(at + 1)
    if (this.found.length === 0 && pointer && verbFirst && wereFought(this.#around)) this.found.push('combatant')
  }

  /** True where word `at` says no more of those counted; the years of somebody `said` to be so do not end that. */
  endsAt(at: number, said = false): boolean {
    const { sentence, cues } = this.#around
    const hit = sentence.hitAt[at]
    if (at >= sentence.keys.length || (isMark(sentence.keys[at]) && !isQuote(sentence.keys[at]))) return true
    if (figureAt(sentence, at) !== null && !this.#isTwo(at) && !(said && tellsYears(sentence, at))) return true
    if (tagOf(hit, 'boundary') ?? tagOf(hit, 'said') ?? tagOf(hit, 'auxiliary') ?? tagOf(hit, 'each')) return true
    const subset = tagOf(hit, 'subset')
    return (subset !== null && subset.form !== 'out-of') || (tagOf(hit, 'place-preposition') !== null && cues[at] === null)
  }

  /** "Ten of the deceased are women", "Eight of the nine were herders": adds what is said of those of a whole, from word `from` on. */
  #addPredicate(from: number): void {
    const { sentence, cues, decision: { trigger } } = this.#around
    const { keys, hitAt } = sentence
    for (let i = from; i < from + SUBJECT_REACH && i < keys.length; i++) {
      if (isMark(keys[i]) || tagOf(hitAt[i], 'said')) return
      if (!tagOf(hitAt[i], 'auxiliary')) continue
      for (let k = i + 1; k <= i + PREDICATE_REACH && k < keys.length; k++) {
        if (isMark(keys[k]) || (hitAt[k] && hitAt[k] === trigger) || tagOf(hitAt[k], 'boundary')) break
        if (figureAt(sentence, k) && !tellsYears(sentence, k)) return
        if (tagOf(hitAt[k], 'trigger') && !cueOf(cues[k], 'who')) break
        if (beginsAt(cues[k], k) && (this.add(k) || this.#addBodyOfMembers(k))) return
      }
    }
  }

  /** "Seventeen of the dead were members of gangs": adds who the members are that word `at` tells of; tells whether it does. */
  #addBodyOfMembers(at: number): boolean {
    const { sentence: { keys }, cues } = this.#around
    if (!cueOf(cues[at], 'member') || isMark(keys[at + 1])) return false
    for (let i = at + 2; i < at + BODY_WITHIN && i < keys.length && !isMark(keys[i]); i++) if (beginsAt(cues[i], i) && this.addBody(i)) return true
    return false
  }

  /** False in «جثة عالقة»: there the feminine is that of the noun. */
  #isNounItself({ from }: CueHit): boolean {
    const { amount } = this.#around.decision
    return from >= amount.from && from < amount.to && !GENDERED.has(amount.quantity.noun ?? '')
  }

  /** «اثنتان منها لطفلين»: true for two by the noun alone, said of those counted. */
  #isTwo(at: number): boolean {
    const { sentence, cues } = this.#around
    return sentence.amountAt[at]?.quantity.form === 'dual' && cueOf(cues[at], 'who') !== null
  }

  #isOf(at: number): boolean {
    const { text, sentence: { keys, starts, ends, hitAt, profile } } = this.#around
    if (at >= keys.length) return false
    return fold(text.slice(starts[at], ends[at])) === profile.of || tagOf(hitAt[at], 'subset')?.form === 'out-of'
  }
}

/** Words between a figure and its predicate ("Four of those in hospital are children"), and in that, at most. */
const SUBJECT_REACH = 8
const PREDICATE_REACH = 4
/** Words from "members" to the body they are of, at most. */
const BODY_WITHIN = 6

/** "a nine-year-old boy": true for a number of somebody's years. */
function tellsYears(sentence: Sentence, at: number): boolean {
  const figure = figureAt(sentence, at)
  return figure !== null && (isAge(sentence, figure) || YEARS.has(figure.quantity.unit ?? ''))
}
const YEARS: ReadonlySet<string> = new Set(['year', 'month'])

/** Two kinds of people whom one number counts together. */
const PAIRED: readonly Who[] = ['woman', 'child']
const isPair = (one: Who, other: Who | null): boolean => other !== null && one !== other && PAIRED.includes(one) && PAIRED.includes(other)

/** The word that may name others whom the same number counts; behind "and", or joined to it. */
function alsoCountedAt({ sentence, cues, decision: { amount } }: Surroundings): number {
  const { to } = amount
  return tagOf(sentence.hitAt[to], 'coordination') ? to + 1 : cues[to]?.joined ? to : -1
}

/** Who they are; null where they have a number of their own, or where one person may be meant. */
function alsoCounted(around: Surroundings): Who | null {
  const { sentence, cues, decision: { amount: { quantity } } } = around
  const at = alsoCountedAt(around)
  if (at < 0 || figureAt(sentence, at) || (sentence.amountAt[at] && (quantity.value ?? quantity.max ?? 0) <= FEW)) return null
  return cueOf(cues[at], 'who')?.who ?? null
}
/** Beyond as many the noun counted is in the singular in some languages («83 امرأة وطفلا»). */
const FEW = 10
