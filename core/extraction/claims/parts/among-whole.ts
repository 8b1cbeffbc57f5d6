import { HARM, least, makeClaim, UNTOLD_WHOLE } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { isOutOf, speaks, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isComma, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Words from «كان» to what says that those behind it are among others, at most. */
const PREDICATE_WITHIN = 9

/**
 * «كان خمسة أطفال وثلاث نساء من بين 19 شخصا قتلوا»: where verbs come first, those told to be among others are of them, and what is told right behind
 * the others is told of them all. Changes the decisions.
 */
export function linkAmongWhole(sentence: Sentence, decisions: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  for (const [n, whole] of decisions.entries()) {
    const opening = isBefallen(whole) ? openingOfPredicate(sentence, whole.amount) ?? openingOfLine(sentence, decisions.slice(0, n), whole.amount) : null
    if (opening === null) continue
    tellWhole(sentence, whole, decisions[n - 1])
    if (whole.measure === null) continue
    for (const part of partsBetween(sentence, decisions.slice(0, n), opening)) {
      if (least(part) >= least(whole)) continue
      if (part.measure === null && whole.measure !== null) makeClaim(part, whole.measure, whole.rule, whole.cost + 1, 'part-of-figure')
      part.parent ??= whole
    }
  }
}

/** True for people of whom harm is told, or a whole of which nothing is. */
const isBefallen = ({ measure, whyNot, amount }: Decision): boolean =>
  amount.quantity.unit === 'person' && (measure === null ? whyNot === UNTOLD_WHOLE : HARM.has(measure))

/** Where the clause begins in which «كان» says that some are among a whole («كان … من بين 22»); null where none says so. */
function openingOfPredicate({ keys, hitAt }: Sentence, { from }: Amount): number | null {
  const among = hitAt[from - 1]
  if (!among || !(isOutOf(among) || tagOf(among, 'within-sum'))) return null
  for (let i = among.from - 1; i >= 0 && i >= among.from - PREDICATE_WITHIN && !(isMark(keys[i]) && !isComma(keys[i])); i--) {
    const hit = hitAt[i]
    if (tagOf(hit, 'formerly')) return startOfSubject({ keys, hitAt }, i, among.from)
    if (tellsHarm(hit)) return null
  }
  return null
}

/** Words between the last of those with whom a line opens and the word that says whom they are among, at most. */
const AMONG_WITHIN = 2

/** «ثلاثة أطفال بين ثمانية قتلى في حريق»: the start of a line that opens with people who are told to be among others; null for any other. */
function openingOfLine({ hitAt, keys, opensLine }: Sentence, told: readonly Decision[], { from }: Amount): number | null {
  const [first, last] = [told[0], told.at(-1)]
  const among = hitAt[from - 1]
  if (!opensLine || first?.amount.from !== 0 || !last || !among || !(isOutOf(among) || tagOf(among, 'within-sum'))) return null
  if (among.from - last.amount.to > AMONG_WITHIN || last.amount.to > among.from || told.some(({ amount: { quantity } }) => quantity.noun === null)) return null
  for (let i = last.amount.to; i < among.from; i++) if (isMark(keys[i]) || tellsHarm(hitAt[i]) || speaks(hitAt[i])) return null
  return 0
}

/** «أربعة من موظفيها كانوا من بين 17»: where the verb stands right before its predicate, the subject stands before it. */
function startOfSubject({ keys, hitAt }: Pick<Sentence, 'keys' | 'hitAt'>, at: number, among: number): number {
  if (among - at > 1) return at
  let i = at
  while (i > 0 && i > at - PREDICATE_WITHIN && !isMark(keys[i - 1]) && !speaks(hitAt[i - 1]) && !tagOf(hitAt[i - 1], 'complement')) i--
  return i
}

const tellsHarm = (hit: Hit | null | undefined): boolean => tagsOf(hit, 'trigger').some(({ frame }) => frame !== 'counted')

/** Those counted from word `from` on: several only where "and" joins them. */
function partsBetween(sentence: Sentence, told: readonly Decision[], from: number): Decision[] {
  const parts = told.filter(({ amount }) => amount.from >= from && amount.quantity.unit === 'person')
  return parts.every((part, n) => n === 0 || isJoined(sentence, part.amount)) ? parts : []
}

/** «… من بين 22 شخصا قتلوا»: what the verb right behind a whole tells of it, which was taken to tell of the part. */
function tellWhole({ hitAt }: Sentence, whole: Decision, part: Decision | undefined): void {
  if (whole.measure !== null) return
  const behind = tagsOf(hitAt[whole.amount.to], 'trigger').find(({ measure, frame }) => HARM.has(measure) && frame !== 'counted')
  const told = behind?.measure ?? null
  if (told) makeClaim(whole, told, part?.rule ?? behind!.rule, 2, 'trigger-after')
}
