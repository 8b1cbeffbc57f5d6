import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { SET_FREE } from '../decision.ts'
import type { Class, Decision } from '../decision.ts'
import { ATTACKERS } from '../governing/attackers.ts'
import { happenedThen, isCompared, isNoWhole, isOfThen, isOverTime, isRunningTotal, isSuperseded, isSupposed } from './no-whole.ts'
import { isContrast, isOutOf, tagOf, tagsOf } from '../meaning.ts'
import { isComma, leastOf } from '../sentence.ts'
import type { Amount } from '../sentence.ts'
import { IN_COLUMN } from '../going-on/tables.ts'

/** How many claims back a whole is looked for. */
const BACK = 12

/** The most that an amount says: the number itself where there is one, unlike `most`, which allows for more. */
export const mostOf = ({ quantity }: Amount): number => quantity.value ?? quantity.max ?? Infinity

/**
 * The claim among `all`, latest last, that can hold a part of this size: the latest of the measure where one is asked for; where it stands in another
 * sentence (`undivided`) a whole, not one of its parts, and of another time or replaced only where a pronoun means the `nearest`; where a set is `named`, also
 * of more events than one only where there is no other.
 */
export function fittingWhole(all: readonly Decision[], least: number, kind: Class, measure: Measure | null, undivided: boolean, nearest = false, named = false): Decision | null {
  let superseded: Decision | null = null
  let ofOthers: Decision | null = null
  for (let i = all.length - 1; i >= 0 && i >= all.length - BACK; i--) {
    const d = all[i]
    if (!d?.measure || d.reasons[0] === 'sum-converted' || (measure && d.measure !== measure) || (kindOf(d.measure) === 'aid') !== (kind === 'money')) continue
    if (mostOf(d.amount) < least || d.amount.quantity.value === 1) continue
    if ((undivided && measure !== null && isSupposed(d)) || isCompared(d, !undivided)) {
      // «سيفرج عن 700 أسير. ومن بين الأسرى 90 …», «أفرجوا عن 30 رهينة مقابل 700 أسير. ومن بين الأسرى 90 …», where no others are meant.
      if (named && SET_FREE.has(d.measure)) superseded ??= d
      continue
    }
    // "41 of the dead": of all, not of those in a row of a table.
    if (undivided && measure !== null && d.rule?.endsWith(IN_COLUMN)) continue
    if (undivided && !nearest && (isOfAnotherTime(d, kind, named) || isOfAnother(d, all))) { superseded ??= d; continue }
    // "Gunmen killed ten people. Three attackers died. Two lawmakers were among the dead.": of those whom the attack killed.
    if (named && undivided && !d.sentence.profile.verbFirst && ATTACKERS.has(d.amount.quantity.noun ?? '')) { superseded ??= d; continue }
    const toll = named && undivided && measure !== null ? tollBeside(all, d) : null
    if (toll) return toll
    // Of a set that is named, and from another sentence, it is the whole that is meant, not one of its parts.
    if (undivided && measure === null && i === all.length - 1) {
      // "We counted 19 in Hurti. Eleven of them …": of those told last, though they are part of more told far before.
      if (isToldAlone(d, all[i - 1]) || isBehindFronted(d, all[i - 1])) return d
      // "Rebels freed 40 of the 95 passengers. Nine of them …": of those told of, not of all.
      const partOfIt = partTakenOut(d, all[i - 1], least)
      if (partOfIt) return partOfIt
    }
    if (undivided && d.parent) {
      if (d.parent.measure === d.measure && mostOf(d.parent.amount) >= least) {
        const root = measure === null ? d.parent : rootOf(d.parent)
        return (measure !== null ? mainOf(all, root, least) ?? tollBefore(all, root) : null) ?? root
      }
      // «تحرير 51 من أصل 87 مخطوفا. 38 من المحررين نساء»: all who were freed, though they are of those taken.
      if (measure !== null && d.parent.measure !== d.measure) ofOthers ??= d
      if (i >= all.length - PARTS_BACK) continue
    }
    // "34 killed in Deir ez-Zor, then Aleppo with 22 and Hama with 17. Three of the dead …": of all the dead.
    const total = undivided && measure !== null ? totalOf(all, d) ?? mainOf(all, d, least) ?? tollBefore(all, d) : null
    if (total) return total
    // "$12m in new aid, bringing the total to $38m. It includes $7m for …": of what is new.
    return d.measure === 'total' ? newlyGiven(all, d, least) ?? d : d
  }
  return ofOthers ?? superseded
}

/** "The toll rose to 88 after 26 more bodies were found. The dead include …": the toll that the sentence of a figure gave before it; null where it gave none that is larger. */
function tollBeside(all: readonly Decision[], d: Decision): Decision | null {
  if (d.sentence.profile.verbFirst || d.parent !== null) return null
  const isToll = (other: Decision): boolean => other.sentence === d.sentence && other.measure === d.measure && other.parent === null && other.rule?.endsWith('.toll') === true
  return all.findLast((other) => isToll(other) && other.amount.from < d.amount.from && leastOf(other.amount) > leastOf(d.amount) && !isNoWhole(other)) ?? null
}

/** How many claims back a part is passed over for a whole. */
const PARTS_BACK = 5

/** True for a sum, or people, counted another time than the news', or in a number that no longer holds. */
function isOfAnotherTime(d: Decision, kind: Class, named: boolean): boolean {
  // «تعهدوا بـ1.1 مليار. وكانت تعهدات المؤتمر السابق قبل عام 800 مليون. ومن المبلغ …»: not of what was given another time.
  if (kind === 'money') return isOfThen(d)
  if (isSuperseded(d)) return true
  if (d.sentence.profile.verbFirst) return happenedThen(d) || (COUNTED_ON.has(d.measure!) && isRunningTotal(d))
  // "… brings to 240 the number killed this year. Six of the dead …": of those whom the text is about.
  return named && d.measure !== 'displaced' && (happenedThen(d) || isOverTime(d))
}

/** What is counted on from one time that it happens to the next, each told by itself. */
const COUNTED_ON: ReadonlySet<Measure> = new Set(['prisoners-exchanged', 'released', 'returned', 'displaced', 'refugees'])

/** «واقتادوا 34 من المصلين، على ما أعلنت الشرطة، فيما تحدث قس عن أكثر من خمسين مخطوفا»: true for what another than the first to give a number says against it. */
function isOfAnother(d: Decision, all: readonly Decision[]): boolean {
  const { sentence, amount, measure } = d
  if (!sentence.profile.verbFirst || d.parent !== null || measure === null || kindOf(measure) === 'aid') return false
  let said = false
  for (let i = amount.from - 1; i > 0 && !sentence.amountAt[i]; i--) {
    const hit = sentence.hitAt[i]
    if (hit?.from === i && tagsOf(hit, 'said').some(({ form }) => form !== 'before-source')) said = true
    if (!isContrast(hit)) continue
    return said && all.some((other) => other.sentence === sentence && other.measure === measure && other.parent === null && other.amount.to <= i)
  }
  return false
}

/** True for a part that alone is counted in its sentence, where its whole is not, by a noun of its own or as what the sentence is about. */
function isToldAlone(d: Decision, before: Decision | undefined): boolean {
  if (!d.parent || before?.sentence === d.sentence || d.parent.sentence === d.sentence) return false
  // «وأضاف أن 12 من المتوفين وصلوا متأخرين. خمسة منهم …»
  return d.amount.quantity.noun !== null || isSubject(d) || (d.sentence.profile.verbFirst && d.reasons[0] === 'part-of-set')
}

/** Words between a part and the whole that it is taken out of ("40 of the 95 passengers"), at most. */
const TAKEN_OUT_WITHIN = 2

/** The part told right before its whole, by which that is brought in, and no smaller than `least`; null where there is none. */
export function partTakenOut(whole: Decision, part: Decision | undefined, least: number): Decision | null {
  if (whole.sentence.profile.verbFirst || part?.parent !== whole || part.sentence !== whole.sentence || part.amount.quantity.noun !== null) return null
  return whole.amount.from - part.amount.to <= TAKEN_OUT_WITHIN && whole.amount.from > part.amount.to && leastOf(part.amount) > least ? part : null
}

/** "Of the 41 people seized, 19 are still held. Seven of them …": true for a part told behind its whole that opens the sentence, which is what the sentence is about. */
function isBehindFronted(part: Decision, whole: Decision | undefined): boolean {
  const { sentence } = part
  if (sentence.profile.verbFirst || whole === undefined || part.parent !== whole || whole.sentence !== sentence || part.amount.quantity.form === 'singular') return false
  const opening = sentence.hitAt[0]
  return (isOutOf(opening) || tagOf(opening, 'definite') !== null) && opening?.to === whole.amount.from && isComma(sentence.keys[part.amount.from - 1])
}

/** The sum given that is told with a total of all that was, or in the line before; null where none is. */
function newlyGiven(all: readonly Decision[], total: Decision, least: number): Decision | null {
  const isGiven = ({ measure }: Decision): boolean => measure !== null && measure !== 'total' && measure !== 'requested' && kindOf(measure) === 'aid'
  const opens = total.sentence.profile.verbFirst && total.amount === total.sentence.amounts[0]
  const isWith = ({ sentence }: Decision): boolean => sentence === total.sentence || (opens && sentence.index === total.sentence.index - 1)
  return all.findLast((d) => d !== total && isWith(d) && isGiven(d) && d.parent === null && mostOf(d.amount) >= least) ?? null
}

/** "Seven of the injured have burns. Four of them …": true for a part that opens its sentence, where the subject stands first. */
const isSubject = ({ sentence, amount }: Decision): boolean => !sentence.profile.verbFirst && amount.from === 0

/** The whole of which a figure is a part, a part of a part or so on, as far as all were counted as the same. */
function rootOf(part: Decision): Decision {
  let root = part
  for (let depth = 0; depth < DEEPEST && root.parent?.measure === part.measure; depth++) root = root.parent
  return root
}

/** How deep parts lie in one another, at most. */
const DEEPEST = 4

/** The figure told before several of one measure that a sentence tells apart, and that holds them all; null where there are no such. */
export function totalOf(all: readonly Decision[], last: Decision): Decision | null {
  const made = totalMade(all, last)
  if (made !== null) return made
  const apart = all.filter((d) => d.sentence === last.sentence && d.measure === last.measure && d.parent === null)
  // «استعادت 185 مقابل 185 … وأن 39 منهم»: what each side got back is told by itself, not of both together.
  if (apart.length < (last.measure === 'prisoners-exchanged' ? SEVERAL : 2)) return null
  const sum = apart.reduce((value, d) => value + leastOf(d.amount), 0)
  // "Seventeen drowned. Divers brought up 14 bodies by noon and three more at night.": two are told apart where they add up.
  const holds = ({ amount: { quantity: { value } } }: Decision): boolean => (apart.length < SEVERAL ? value === sum : (value ?? 0) >= sum)
  const isWhole = (d: Decision): boolean => d.measure === last.measure && d.parent === null && holds(d)
  return all.findLast((d) => d.sentence.index < last.sentence.index && isWhole(d)) ?? null
}

/**
 * «قُتل 156. … 64 في كولومبو. وفي نيغومبو 67 بينما قُتل 25 في باتيكالوا»: the figure to which those told behind it, the last of them `last`, come exactly; null where
 * there is none.
 */
function totalMade(all: readonly Decision[], last: Decision): Decision | null {
  // What each side of an exchange lets go comes to nothing together.
  if (all.at(-1)?.sentence !== last.sentence || last.measure === null || kindOf(last.measure) === 'hostage') return null
  let sum = 0
  let several = 0
  for (let i = all.length - 1; i >= 0 && i >= all.length - BACK; i--) {
    const d = all[i]!
    if (d.measure !== last.measure || d.parent !== null) continue
    const { value } = d.amount.quantity
    if (several > 1 && value === sum && d.sentence.index < last.sentence.index) return d
    sum += value ?? Infinity
    several++
  }
  return null
}

/**
 * "Fires killed 23. Seventeen died in Penco. Five firefighters are among the dead": the larger figure told shortly before a bare one of which the same is
 * told; null where there is none.
 */
function tollBefore(all: readonly Decision[], last: Decision): Decision | null {
  const { sentence: { index, profile }, amount, measure } = last
  if (profile.verbFirst || amount.quantity.noun !== null || amount.quantity.form === 'singular' || amount.from > 0) return null
  const isNear = (d: Decision): boolean => d.sentence.index < index && d.sentence.index >= index - TOLL_WITHIN
  const isMore = (d: Decision): boolean => d.measure === measure && d.parent === null && leastOf(d.amount) > leastOf(amount)
  return all.findLast((d) => isNear(d) && isMore(d) && !isCompared(d) && !isSuperseded(d)) ?? null
}
/** How many sentences before part of them the toll is told, at most. */
const TOLL_WITHIN = 3

/**
 * A figure of the measure of `last` that was told twice and is larger, where `last` is not of the sentence told last: the one that the text is about; null
 * where there is none.
 */
function mainOf(all: readonly Decision[], last: Decision, least: number): Decision | null {
  // "78 drowned. Teams have brought up 50 bodies. Among the victims are 14 children": of the dead, not of those found so far.
  const ofRemains = last.sentence.profile.verbFirst && countsRemains(last, all)
  if (all.at(-1)?.sentence === last.sentence && !ofRemains) return null
  const told = all.filter((d) => d.measure === last.measure && d.parent === null && leastOf(d.amount) > leastOf(last.amount) && leastOf(d.amount) >= least)
  const twice = told.findLast((d) => told.some((other) => other.sentence !== d.sentence && leastOf(other.amount) === leastOf(d.amount)))
  // «ارتفع عدد القتلى إلى 167. … 92 جثة انتُشلت من قرية و48 أخرى من النهر. ومن بين الضحايا 23 طفلا»
  return twice ?? (ofRemains ? told.findLast((d) => d.rule?.endsWith('.toll') === true && !isNoWhole(d)) ?? null : null)
}

/** True for the dead by what is found of them, and for others told with such. */
function countsRemains({ amount: { quantity: { noun } }, sentence, measure }: Decision, all: readonly Decision[]): boolean {
  if (REMAINS.has(noun ?? '')) return true
  return (noun === null || noun === 'other') && all.some((d) => d.sentence === sentence && d.measure === measure && REMAINS.has(d.amount.quantity.noun ?? ''))
}

/** Nouns of the dead by what is found of them, by their ids. */
const REMAINS: ReadonlySet<string> = new Set(['body', 'mortal-remains'])

/** So many figures in one sentence tell a whole apart. */
const SEVERAL = 3
