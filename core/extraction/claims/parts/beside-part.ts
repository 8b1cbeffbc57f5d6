import { kindOf } from '../../../model/kind.ts'
import { fits, least, most } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { STAGES } from '../governing/stages.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { isMark, rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Links those who stand beside parts, where verbs come first: one alone, others of the same, and those who could not be saved. Changes the decisions' parents. */
export function linkBesideParts(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  linkOne(sentence, decisions, earlier)
  linkOthers(decisions)
  linkRanked(sentence, decisions)
  linkOnly(sentence, decisions, earlier)
  linkMost(sentence, decisions)
}

/** Words between a verb of leaving and the number of the hurt who left, at most. */
const LEFT_WITHIN = 3

/** «أصيب 45، أربعة منهم في حال الخطر، وغادر ستة المستشفى»: a bare number of the hurt who have left hospital are of those counted before, where verbs come first. Changes the decisions' parents. */
export function linkDischarged(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  for (const [n, part] of decisions.entries()) {
    const { from, quantity } = part.amount
    if (part.measure !== 'injured' || part.parent !== null || quantity.noun !== null || quantity.form === 'singular') continue
    let verb = from - 1
    while (verb >= 0 && verb >= from - LEFT_WITHIN && !tagOf(sentence.hitAt[verb], 'discharged') && !isMark(sentence.keys[verb])) verb--
    if (!tagOf(sentence.hitAt[verb], 'discharged')) continue
    const last = decisions.slice(0, n).findLast((d) => d.measure === 'injured') ?? (sentence.opensLine ? undefined : earlier.findLast((d) => d.measure === 'injured' && d.sentence.index === sentence.index - 1))
    const whole = last?.parent?.measure === 'injured' ? last.parent : last
    if (whole && least(whole) > least(part)) part.parent = whole
  }
}

/** Words between a word for most of those counted and the number of them told of their place, at most. */
const MOST_WITHIN = 14

/** «91 قتيلا، معظمهم في داك لاك التي سجلت وحدها 63 وفاة»: those told of the place where most of the same were counted are of them. */
function linkMost({ hitAt, keys, amountAt }: Sentence, decisions: readonly Decision[]): void {
  for (const [n, part] of decisions.entries()) {
    if (part.measure === null || part.parent !== null || kindOf(part.measure) === 'aid' || part.amount.quantity.form === 'singular') continue
    let toldOf = false
    for (let i = part.amount.from - 1; i >= 0 && i >= part.amount.from - MOST_WITHIN && keys[i] !== ';' && !amountAt[i]; i--) {
      const hit = hitAt[i]
      if (hit?.from !== i) {
        if (isMark(keys[i])) break
        continue
      }
      if (tagOf(hit, 'antecedent') || (tagOf(hit, 'boundary')?.cost ?? 0) >= 4) toldOf = true
      if (tagOf(hit, 'said') && !tagOf(rightBefore(hitAt, i), 'antecedent')) break
      if (!tagsOf(hit, 'subset').some((s) => s.form === 'most')) continue
      const whole = toldOf && tagOf(hitAt[hit.to], 'place-preposition') ? decisions.slice(0, n).findLast((d) => d.measure === part.measure && d.parent === null && d.amount.to <= i && least(d) > least(part)) : undefined
      if (whole) part.parent = whole
      break
    }
  }
}

/** «حُوّل خمسة منهم إلى غوما، ومات واحد في الطريق»: where one alone is so counted by the word for one, he is of those told of before. */
function linkOne(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  const isPeople = (d: Decision): boolean => d.measure !== null && kindOf(d.measure) !== 'aid' && d.amount.quantity.value !== 1
  for (const one of decisions) {
    if (one.measure === null || one.parent !== null || one.amount.quantity.form !== 'singular' || one.amount.quantity.noun !== null) continue
    const last = decisions.findLast((d) => d.amount.to <= one.amount.from && isPeople(d)) ?? (sentence.opensLine ? undefined : earlier.findLast((d) => d.sentence.index === sentence.index - 1 && isPeople(d)))
    const whole = last?.parent ?? last
    if (whole && fits(one, whole)) one.parent = whole
  }
}

/** «وسجل إقليم سيبو وحده 141 وفاة، تلاه نيغروس بواقع 27»: those of the place that comes next are of the whole that the place before has a part of. */
function linkRanked({ hitAt }: Sentence, decisions: readonly Decision[]): void {
  for (let n = 1; n < decisions.length; n++) {
    const [before, part] = [decisions[n - 1]!, decisions[n]!]
    const whole = before.parent
    if (part.measure === null || part.measure !== before.measure || !whole || whole === part.parent || kindOf(part.measure) === 'aid' || (part.parent !== null && part.parent !== before) || !fits(part, whole)) continue
    for (let i = before.amount.to; i < part.amount.from; i++) if (tagOf(hitAt[i], 'ranks')) { part.parent = whole; break }
  }
}

/** Words between what is denied and «سوى», at most. */
const DENIED_WITHIN = 6

/**
 * «تلقى 152 العلاج، ولم يبق في المستشفيات سوى 37»، «فُقد 204 ولم تُسترد سوى 83 جثة»: those alone of whom something is not denied are of the same counted
 * before, bodies of the missing, and what has come in of a sum that was asked for or promised.
 */
function linkOnly(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  for (const [n, part] of decisions.entries()) {
    if (part.measure === null || part.parent !== null || (kindOf(part.measure) === 'aid' && part.measure !== 'delivered') || !standsAlone(sentence, part)) continue
    const holds = (d: Decision): boolean => d.measure !== null && (d.measure === part.measure || (d.measure === 'missing' && part.measure === 'killed') || (part.measure === 'delivered' && STAGES.has(d.measure) && d.amount.quantity.unit === part.amount.quantity.unit)) && d.parent === null && least(d) > least(part)
    const whole = decisions.slice(0, n).findLast(holds) ?? (sentence.opensLine ? undefined : earlier.findLast((d) => d.sentence.index === sentence.index - 1 && holds(d)))
    if (whole) part.parent = whole
  }
}

/** True for a figure with «سوى» before it and a negation a few words before that, where nobody speaks between. */
function standsAlone({ hitAt, keys, amountAt }: Sentence, { amount: { from } }: Decision): boolean {
  let only = from - 1
  while (only > from - ONLY_WITHIN && !tagsOf(hitAt[only], 'not-negation').some((not) => not.only)) only--
  if (!tagsOf(hitAt[only], 'not-negation').some((not) => not.only)) return false
  for (let i = only - 1; i >= 0 && i >= only - DENIED_WITHIN && !isMark(keys[i]) && !amountAt[i]; i--) {
    // «ولم تعلن موسكو إلا عن ستة»: another's count.
    if (tagOf(hitAt[i], 'said') || tagOf(hitAt[i], 'source-word')) return false
    if (tagOf(hitAt[i], 'negation')) return true
  }
  return false
}

/** Words from «سوى» to its figure, at most («إلا على 12 جثة»). */
const ONLY_WITHIN = 3

/** «ستة من القتلى في خيمة، فيما وصل ثمانية آخرون من المركز»: others beside a part are of its whole, and those who could not be saved of the hurt. */
function linkOthers(decisions: readonly Decision[]): void {
  for (let n = 1; n < decisions.length; n++) {
    const part = decisions[n]!
    if (part.measure === null || part.parent !== null) continue
    const before = decisions.slice(0, n).findLast((d) => d.measure !== null)
    const hurt = part.rule === 'killed.unsaved' ? decisions.slice(0, n).find((d) => d.measure === 'injured' && d.parent === null && fits(part, d)) : undefined
    // «ستة، هم أب وأربعة من أطفاله، وثمانية آخرون»: of what the six are of, where they have no room for eight.
    const shared = part.amount.quantity.noun === 'other' && before?.measure === part.measure ? [before.parent, before.parent?.parent].find((d) => d && d.measure === part.measure && least(before) + least(part) <= most(d)) : undefined
    const whole = hurt ?? shared
    if (whole) part.parent = whole
  }
}
