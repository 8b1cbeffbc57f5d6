import { kindOf, type Who } from '../../../model/kind.ts'
import { isAge } from '../counting/ages.ts'
import { fold } from '../../text/fold.ts'
import { beginsAt, tagOf } from '../meaning.ts'
import { HARM } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { figureAt, isComma, isMark, isQuote, saysMore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { Statement } from '../merging.ts'
import { cueOf } from './cues-in.ts'
import type { CueHit } from './cues-in.ts'
import { belongsToNamed, whoByBelonging } from './belonging.ts'
import { whoByLabel } from './labelled.ts'
import { countsMinors } from './minors.ts'
import type { Surroundings } from './surroundings.ts'

/** Words behind a bare number that may name what it counts ("16 enemy agents"), and behind "of" ("dozens of women and minors"). */
const REACH = 4
/** Nouns whose gender is no sex, by their ids. */
const GENDERED: ReadonlySet<string> = new Set(['body', 'mortal-remains', 'victim', 'hostage', 'injury', 'death', 'person'])
/** Nouns that say no more of people than that they are as those before are («خمسة من زملائهما»), by their ids. */
const LIKE_THOSE_BEFORE: ReadonlySet<string> = new Set(['other', 'colleague'])
/** Words behind a figure within which the ranks are named that those counted belong to. */
const RANKS_REACH = 3
/** Words between two figures of which the second leaves out what it counts ("killed 12 soldiers and wounded 20"). */
const ELLIPSIS = 8

/**
 * Who is counted: by the figure's own noun, and by what hangs on it with "of". Who some of them are is a part's matter, so "12 people,
 * mostly women" and "12 people, including 3 children" say nothing of the twelve. A figure without a noun counts those of its whole, or
 * of the figure before it in its sentence ("killed 12 soldiers and wounded 20"); `before` are the statements already read.
 */
export function whoOf(around: Surroundings, before: readonly Statement[]): Who[] {
  const { decision } = around
  if (kindOf(decision.measure ?? 'other') === 'aid') return []
  const named = !isWhole(around) && countsMinors(around) ? (['child'] satisfies Who[]) : whoIsNamed(around)
  const behind = named.length > 0 ? null : whoSetOff(around) ?? whoMakesUp(around) ?? whoIsLost(around)
  const own = behind !== null ? [behind] : named
  const { noun } = decision.amount.quantity
  if (own.length === 0 && noun === null) {
    const labelled = whoByLabel(around)
    if (labelled !== null) return [labelled]
  }
  if (own.length > 0) return own
  const ofBody = belongsToNamed(around)
  const isNamed = noun !== null && !LIKE_THOSE_BEFORE.has(noun) && !ofBody
  return isNamed && decision.parent === null ? own : whoTakenOver(around, before, ofBody)
}

function whoIsNamed(around: Surroundings): Who[] {
  const { decision, sentence, cues, text, verbFirst } = around
  const { amount } = decision
  const found: Who[] = []
  const add = (hit: CueHit | null | undefined): boolean => {
    let some = false
    for (const cue of hit?.cues ?? []) if (cue.is === 'who' && (cue.counted !== true || isNounItself(hit!))) { some = true; if (!found.includes(cue.who)) found.push(cue.who) }
    return some
  }
  // «جثة عالقة»: there the feminine is that of the noun.
  const isNounItself = ({ from }: CueHit): boolean => from >= amount.from && from < amount.to && !GENDERED.has(amount.quantity.noun ?? '')
  const addBody = (hit: CueHit | null | undefined): boolean => { const body = cueOf(hit, 'body'); if (body) found.push(body.who); return body !== null }
  for (let i = amount.from; i < amount.to; i++) if (beginsAt(cues[i], i)) add(cues[i])
  // "105 women and girls", «83 امرأة وطفلا»: one number for both.
  if (found.length === 1 && isPair(found[0]!, alsoCounted(around))) add(cues[alsoCountedAt(around)])
  const belongs = found.length === 0 || (found.length === 1 && found[0] === 'woman') ? whoByBelonging(around) : null
  if (belongs !== null) return [belongs]
  const lost = verbFirst && found.length === 0 ? whoseLosses(around) : null
  if (lost !== null) return [lost]
  const { noun } = amount.quantity
  // «اثنتان منها لطفلين»: two by the noun alone, said of those counted.
  const isTwo = (i: number): boolean => sentence.amountAt[i]?.quantity.form === 'dual' && cueOf(cues[i], 'who') !== null
  const ends = (i: number, said = false): boolean => {
    const hit = sentence.hitAt[i]
    if (i >= sentence.keys.length || (isMark(sentence.keys[i]) && !isQuote(sentence.keys[i]))) return true
    if (figureAt(sentence, i) !== null && !isTwo(i) && !(said && tellsYears(sentence, i))) return true
    if (tagOf(hit, 'boundary') ?? tagOf(hit, 'said') ?? tagOf(hit, 'auxiliary') ?? tagOf(hit, 'each')) return true
    const subset = tagOf(hit, 'subset')
    return (subset !== null && subset.form !== 'out-of') || (tagOf(hit, 'place-preposition') !== null && cues[i] === null)
  }
  const isOf = (i: number): boolean => {
    if (i >= sentence.keys.length) return false
    return fold(text.slice(sentence.starts[i], sentence.ends[i])) === sentence.profile.of || tagOf(sentence.hitAt[i], 'subset')?.form === 'out-of'
  }
  // "seven (07) soldiers"
  let i = noun === null && sentence.keys[amount.to] === '(' && sentence.keys[amount.to + 2] === ')' ? amount.to + 3 : amount.to
  // «40 قتيلا في صفوف الجيش»
  for (let k = i; k < i + RANKS_REACH && !isMark(sentence.keys[k]) && k < sentence.keys.length; k++) {
    const ranks = cueOf(cues[k], 'ranks') ? cues[k]! : null
    if (ranks && (add(cues[ranks.to]) || addBody(cues[ranks.to]))) return found
  }
  // «قتيلا مدنيا»: an adjective right behind the noun.
  if (noun !== null && verbFirst && !ends(i) && !cues[i]?.joined && add(cues[i])) i++
  for (let step = 0; step < REACH && noun === null && found.length === 0 && !ends(i) && !isOf(i); step++, i++) {
    if (tagOf(sentence.hitAt[i], 'coordination') || (step > 0 && (sentence.hitAt[i]?.coordinated || cues[i]?.joined))) return found
    if (add(cues[i])) break
  }
  // "22 of them women", "619 are women": what is said of those counted.
  const pointer = tagOf(sentence.hitAt[i], 'subset')?.form === 'of-them' ? sentence.hitAt[i] : null
  let k = pointer ? pointer.to : i
  // "eight of the 34 were women" tells it of the eight.
  const isPredicate = tagOf(sentence.hitAt[k], 'auxiliary') !== null && !isWhole(around)
  if (isPredicate) k++
  if (!pointer && !isPredicate) {
    // "Two of the martyrs in Zawtar were paramedics"
    const ofSet = found.length === 0 && !verbFirst && sentence.hitAt.slice(amount.from, amount.to).some((hit) => tagOf(hit, 'set') !== null)
    if (ofSet) addPredicate(around, amount.to, add, addBody)
    if (!isOf(i) || ends(i)) return found
    k = i + 1
  }
  for (let step = 0; step < REACH && !ends(k, isPredicate); step++, k++) {
    // «ثلاثة من زملائها ومسعف»: one who is counted by himself.
    if (cues[k]?.joined && sentence.amountAt[k]?.quantity.form === 'singular') break
    // "one civilian was martyred by the rebels"
    if (isPredicate && tagOf(sentence.hitAt[k], 'trigger') && !cueOf(cues[k], 'who')) break
    if (beginsAt(cues[k], k)) add(cues[k])
  }
  // «131 منهم من القوات الحكومية»
  if (found.length === 0 && pointer && isOf(pointer.to)) addBody(cues[pointer.to + 1])
  if (found.length === 0 && !pointer && !isPredicate) addPredicate(around, i + 1, add, addBody)
  if (found.length === 0 && pointer && verbFirst && wereFought(around)) found.push('combatant')
  return found
}

/** Nouns of the dead that say nothing else of them, by their ids; null for none. */
const OF_THE_DEAD: ReadonlySet<string | null> = new Set([null, 'killed-person', 'martyr', 'death'])
/** Words between a force and its dead, and from that to the verb or words before it, at most. */
const FORCE_REACH = 3
const LOSES_REACH = 2

/** «تكبد الجيش 30 قتيلا», «أوقعت في صفوف المتمردين 86 قتيلا»: the force named before its dead, behind a verb of losing or words for its ranks; null for none. */
function whoseLosses({ sentence, cues, decision: { amount } }: Surroundings): Who | null {
  if (!OF_THE_DEAD.has(amount.quantity.noun)) return null
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - FORCE_REACH && !isMark(sentence.keys[i]) && !figureAt(sentence, i); i--) {
    const body = beginsAt(cues[i], i) ? cueOf(cues[i], 'body') : null
    if (!body) continue
    for (let k = i - 1; k >= 0 && k >= i - LOSES_REACH; k--) if (cueOf(cues[k], 'loses') ?? cueOf(cues[k], 'ranks')) return body.who
    return null
  }
  return null
}

/** «لاحقت القوات المهاجمين وقتلت خمسة منهم»: true where "of them" behind those killed means the ones told before whom forces fight. */
function wereFought({ sentence: { hitAt, keys }, decision: { amount, parent } }: Surroundings): boolean {
  if (parent !== null || amount.quantity.noun !== null) return false
  for (let i = amount.from - 1; i >= 0 && keys[i] !== ';'; i--) if (tagOf(hitAt[i], 'fought')) return true
  return false
}

/** True for "of the 34", of whom a part is told. */
const isWhole = ({ sentence: { hitAt }, decision: { amount } }: Surroundings): boolean =>
  tagOf(hitAt[amount.from - 1], 'definite') !== null && tagOf(hitAt[amount.from - 2], 'subset')?.form === 'out-of'

/** Words between a figure and its predicate ("Four of those in hospital are children"), and in that, at most. */
const SUBJECT_REACH = 8
const PREDICATE_REACH = 4

/** "Ten of the deceased are women", "Eight of the nine were herders": what is said of those of a whole. */
function addPredicate({ sentence, cues, decision: { trigger } }: Surroundings, from: number, add: Adding, addBody: Adding): void {
  const { keys, hitAt } = sentence
  for (let i = from; i < from + SUBJECT_REACH && i < keys.length; i++) {
    if (isMark(keys[i]) || tagOf(hitAt[i], 'said')) return
    if (!tagOf(hitAt[i], 'auxiliary')) continue
    for (let k = i + 1; k <= i + PREDICATE_REACH && k < keys.length; k++) {
      if (isMark(keys[k]) || (hitAt[k] && hitAt[k] === trigger) || tagOf(hitAt[k], 'boundary')) break
      if (figureAt(sentence, k) && !tellsYears(sentence, k)) return
      if (tagOf(hitAt[k], 'trigger') && !cueOf(cues[k], 'who')) break
      if (beginsAt(cues[k], k) && add(cues[k])) return
      // "Seventeen of the dead were members of gangs"
      const of = beginsAt(cues[k], k) && cueOf(cues[k], 'member') && !isMark(keys[k + 1]) ? k + 2 : null
      for (let body = of ?? Infinity; body < k + BODY_WITHIN && body < keys.length && !isMark(keys[body]); body++) if (beginsAt(cues[body], body) && addBody(cues[body])) return
    }
  }
}

/** Words from "members" to the body they are of, at most. */
const BODY_WITHIN = 6

/** Adds who a cue names; tells whether it names anybody. */
type Adding = (hit: CueHit | null | undefined) => boolean

/** "a nine-year-old boy": true for a number of somebody's years. */
function tellsYears(sentence: Sentence, at: number): boolean {
  const figure = figureAt(sentence, at)
  return figure !== null && (isAge(sentence, figure) || YEARS.has(figure.quantity.unit ?? ''))
}
const YEARS: ReadonlySet<string> = new Set(['year', 'month'])

/** Words from a figure, or from the comma behind it, to the noun that says who all of those are, at most. */
const SET_OFF_WITHIN = 6

/**
 * "14 people, all of them civilians", "14 people (all civilians)", "one, a girl of six, was found": who all of those are, or the one is, by what is set off right behind, where the
 * subject comes first; null where nothing is, or another figure stands between.
 */
function whoSetOff({ sentence, cues, decision: { amount }, verbFirst }: Surroundings): Who | null {
  const { keys, hitAt } = sentence
  const open = amount.to
  if (verbFirst || !(isComma(keys[open]) || keys[open] === '(')) return null
  const all = tagOf(hitAt[open + 1], 'all-of-them') !== null
  const one = amount.quantity.value === 1 && amount.quantity.noun === null && tagOf(hitAt[open + 1], 'determiner') !== null
  if (!(all || one)) return null
  for (let i = hitAt[open + 1]!.to; i < open + SET_OFF_WITHIN && i < keys.length && !isMark(keys[i]); i++) {
    if (tagOf(hitAt[i], 'except') || tagOf(hitAt[i], 'auxiliary') || tagOf(hitAt[i], 'place-preposition') || tagOf(hitAt[i], 'away')) return null
    const who = beginsAt(cues[i], i) ? cueOf(cues[i], 'who') : null
    if (who) return who.who
  }
  return null
}

/** Who may belong to a body. */
const OF_BODIES: ReadonlySet<Who> = new Set<Who>(['aid-worker', 'combatant'])

/** Nouns for anybody of a body that has lost him, by their ids. */
const ONES_OWN: ReadonlySet<string> = new Set(['man', 'member', 'colleague', 'staff-member', 'staff', 'employee', 'volunteer', 'worker', 'driver'])
/** Words of whose loss it is before the verb, at most. */
const LOSER_WORDS = 4

/** "The army has lost 900 men", "WFP lost a colleague": of the body that lost them; null where no such one stands right before the verb, or the noun says who they are. */
function whoIsLost({ sentence, cues, decision: { amount, trigger, rule }, verbFirst }: Surroundings): Who | null {
  const { noun } = amount.quantity
  if (verbFirst || trigger === null || trigger.to > amount.from || rule?.endsWith('.lose') !== true || !(noun === null || ONES_OWN.has(noun))) return null
  for (let i = trigger.from - 1; i >= 0 && i >= trigger.from - LOSER_WORDS && !isMark(sentence.keys[i]); i--) {
    const body = cueOf(cues[i], 'body')
    if (body) return body.who
  }
  return null
}

/** Words before the verb in "Unaccompanied children numbered 412", at most. */
const SUBJECT_WORDS = 4

/** "Children account for 20,614 of them", "Women made up 84": who a bare number counts by the subject of the words right before it; null where they name nobody. */
function whoMakesUp({ sentence, cues, decision: { amount }, verbFirst }: Surroundings): Who | null {
  const { keys, hitAt } = sentence
  const verb = amount.quantity.noun === null && !verbFirst ? hitAt[amount.from - 1] ?? null : null
  // "Women account for 84 and children for 39"
  const again = verb !== null && tagOf(verb, 'asked') !== null && hitAt.slice(0, verb.from).some((hit) => tagOf(hit, 'makes-up') !== null)
  if (!verb || !(again || tagOf(verb, 'makes-up') || tagOf(verb, 'sums-up'))) return null
  for (let i = verb.from - 1; i >= 0 && i >= verb.from - SUBJECT_WORDS && !isMark(keys[i]); i--) {
    const who = cueOf(cues[i], 'who')
    if (who) return who.who
    if (hitAt[i] && !tagOf(hitAt[i], 'before-verb')) return null
  }
  return null
}

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

/** "nine others", "three more": those of the figure told before go on. */
const isOthers = ({ amount: { quantity, to } }: Decision, sentence: Sentence): boolean =>
  quantity.noun === 'other' || (quantity.noun === null && (tagOf(sentence.hitAt[to], 'more') !== null || saysMore(sentence, to)))

const isBeside = (before: Sentence, sentence: Sentence): boolean => before === sentence || (before.index === sentence.index - 1 && !sentence.opensLine)

function whoTakenOver({ decision, sentence }: Surroundings, before: readonly Statement[], ofBody: boolean): Who[] {
  if (decision.parent) return [...before.findLast((s) => s.decision === decision.parent)?.who ?? []]
  const last = before.findLast((s) => s.decision.parent === null)
  // "Two of its staff were killed. Five of its drivers were detained."
  if (last && ofBody && last.who.some((who) => OF_BODIES.has(who)) && isBeside(last.decision.sentence, sentence)) return [...last.who]
  if (last === undefined || kindOf(last.decision.measure ?? 'other') === 'aid') return []
  if (isOthers(decision, sentence) && last.decision.measure !== null && HARM.has(last.decision.measure) && isBeside(last.decision.sentence, sentence)) return [...last.who]
  if (last.decision.sentence !== sentence) return []
  const { to } = last.decision.amount
  if (decision.amount.from - to > ELLIPSIS) return []
  for (let i = to; i < decision.amount.from; i++) if (isMark(sentence.keys[i])) return []
  return [...last.who]
}
