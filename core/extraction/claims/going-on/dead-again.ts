import { WANTED } from '../governing/attackers.ts'
import { least } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isComeUpon } from './coming-upon.ts'
import { toldAfterwards } from './told-afterwards.ts'
import { isOutOf, tagOf } from '../meaning.ts'
import { isComma, isMark, leastOf, rightBefore, saysMore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Nouns of the dead as those to whom something is done once they are counted, by their ids. */
const THE_DEAD: ReadonlySet<string> = new Set(['victim', 'body', 'mortal-remains', 'dead-person', 'fatality'])
/** Nouns of those who are named for what they do, by their ids. */
const IN_OFFICE: ReadonlySet<string> = new Set([
  'official', 'officer', 'police-officer', 'minister', 'lawmaker', 'expert', 'doctor', 'commander', 'leader', 'judge', 'prosecutor', 'survivor', 'patient', 'other'
])
/** How many sentences back the toll stands that such are of. */
const TOLL_WITHIN = 2

/**
 * The toll that those are of to whom something is done that is done with the dead once they are counted: "The toll has reached 131. Only 35 victims have been
 * identified.", "82 people were killed. Eighteen adults and ten children have not yet been identified."; null for others.
 */
export function ofTheDead(sentence: Sentence, amount: Amount, here: readonly Decision[], earlier: readonly Decision[]): Decision | null {
  const { noun, form } = amount.quantity
  if (form === 'singular') return null
  if (noun === null) return tollBehindNoun(sentence, amount, here, earlier)
  const victims = THE_DEAD.has(noun)
  const toll = earlier.findLast((d) => isToll(d, amount) && d.sentence.index >= sentence.index - TOLL_WITHIN) ?? null
  if (!victims && (toll === null || WANTED.has(noun) || IN_OFFICE.has(noun) || hasOfInside(sentence, amount))) return null
  if (!(victims && toldAfterwards(sentence, amount) === 'killed') && !isDoneToAll(sentence, amount)) return null
  const beside = here.findLast((d) => d.measure === 'killed')
  if (beside && victims) return beside.parent && least(beside.parent) > leastOf(amount) ? beside.parent : null
  return toll
}

/** Words between a verb of coming upon somebody and a noun for the dead, at most. */
const FOUND_WITHIN = 3

/**
 * "The capsizing left 40 dead. The bodies of 26 have been brought to Nador.", "… The identity of three is not known.": the toll that a bare number behind what
 * is told of the dead once they are counted is of; null where they are come upon only now.
 */
function tollBehindNoun(sentence: Sentence, amount: Amount, here: readonly Decision[], earlier: readonly Decision[]): Decision | null {
  const { hitAt, profile: { addsMore } } = sentence
  const { to } = amount
  const noun = rightBefore(hitAt, amount.from)
  if (!noun || !tagOf(noun, 'of-the-dead')) return null
  // "recovered the bodies of six"
  for (let i = noun.from - 1; i >= 0 && i >= noun.from - FOUND_WITHIN; i--) if (tagOf(hitAt[i], 'comes-upon')) return null
  if (here.length > 0 || isComeUpon(sentence, amount, addsMore)) return null
  if (saysMore(sentence, to) || tagOf(hitAt[to], 'partitive') || isOutOf(hitAt[to])) return null
  return earlier.findLast((d) => isToll(d, amount) && d.sentence.index >= sentence.index - TOLL_WITHIN) ?? null
}

/** True where "of" stands in a figure. */
function hasOfInside({ hitAt }: Sentence, { from, to }: Amount): boolean {
  for (let i = from; i < to; i++) if (tagOf(hitAt[i], 'partitive')) return true
  return false
}

const isToll = (d: Decision, amount: Amount): boolean => d.measure === 'killed' && d.parent === null && least(d) > leastOf(amount)

/** Words between the first of several and what was done to all of them, at most. */
const DONE_WITHIN = 14

/** True where it is told right behind a number of people, and those that a comma or "and" joins to them, that they were identified or buried, or not yet. */
function isDoneToAll({ keys, hitAt, amountAt }: Sentence, { to }: Amount): boolean {
  let verb = false
  for (let i = to; i < keys.length && i < to + DONE_WITHIN; i++) {
    const other = amountAt[i]
    if (other && !verb) {
      if (other.quantity.unit !== 'person') return false
      i = other.to - 1
      continue
    }
    if (isMark(keys[i])) {
      if (isComma(keys[i]) && !verb) continue
      return false
    }
    const hit = hitAt[i]
    if (tagOf(hit, 'afterwards')?.measure === 'killed') return verb
    if (tagOf(hit, 'coordination') && !verb) continue
    if (!(tagOf(hit, 'auxiliary') ?? tagOf(hit, 'before-verb') ?? tagOf(hit, 'not-negation') ?? tagOf(hit, 'negation') ?? tagOf(hit, 'age'))) return false
    verb = true
  }
  return false
}
