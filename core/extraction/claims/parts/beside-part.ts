import { isJoined } from '../joined.ts'
import { kindOf } from '../../../model/kind.ts'
import { countsPeople, fits, least, most } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { STAGES } from '../governing/stages.ts'
import { isClauseEdge, speaks, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isMark, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { toldLast } from './told-last.ts'

/**
 * Links those who stand beside parts, where verbs come first: one alone, others of the same, and those who could not be saved. Changes the decisions'
 * parents.
 */
export function linkBesideParts(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  linkOne(sentence, decisions, earlier)
  linkOthers(decisions)
  linkRanked(sentence, decisions)
  linkOnly(sentence, decisions, earlier)
  linkMost(sentence, decisions)
}

/** Words between a verb of leaving or staying and the number of the hurt of whom it tells, at most. */
const TOLD_WITHIN = 3

/** Nouns of the hurt whom a hospital counts. */
const HURT: ReadonlySet<string> = new Set(['case', 'injured-person', 'patient'])

/**
 * «أصيب 45، أربعة منهم في حال الخطر، وغادر ستة المستشفى»، «ولا تزال خمس حالات تحت الملاحظة»: the hurt who have left hospital, are there still, or were
 * operated on, are of those counted before, where verbs come first. Changes the decisions' parents.
 */
export function linkDischarged(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  for (const [n, part] of decisions.entries()) {
    const { noun, form } = part.amount.quantity
    if (part.measure !== 'injured' || part.parent !== null || (noun !== null && !HURT.has(noun)) || form === 'singular') continue
    const beside = decisions[n - 1]?.parent
    if (beside?.measure === 'injured' && beside.sentence === sentence && noun === null && isHowTheyAre(part) && !areToldOn(sentence, part.amount)) {
      if (least(beside) > least(part)) part.parent = beside
      continue
    }
    if (!areToldOn(sentence, part.amount) && !wereOperatedOn(part)) continue
    const last = toldLast(sentence, decisions.slice(0, n), earlier, (d) => d.measure === 'injured')
    const whole = last?.parent?.measure === 'injured' ? last.parent : last
    if (whole && least(whole) > least(part)) part.parent = whole
  }
}

/** «أصيب 63، توفي اثنان منهم، وحالة 11 حرجة»: true for a number behind which words tell how they are or what is done for them, not that they were hurt. */
const isHowTheyAre = ({ rule, trigger, amount }: Decision): boolean =>
  rule !== null && trigger !== null && trigger.from >= amount.to && /\.(state|operated)$/.test(rule)

/** «أُجريت عمليات لثمانية», «بُترت أطراف تسعة»: true for those whom words of an operation tell of, whatever else these may tell. */
const wereOperatedOn = ({ trigger }: Decision): boolean => tagsOf(trigger, 'trigger').some(({ rule }) => rule.endsWith('.operated'))

/** True where a verb of leaving hospital, or of being there still, stands before a number. */
function areToldOn({ hitAt, keys }: Sentence, { from, quantity: { noun } }: Amount): boolean {
  for (let i = from - 1; i >= from - 1 - TOLD_WITHIN && i >= 0; i--) {
    if (tagOf(hitAt[i], 'discharged') ?? (noun === null && i < from - 1 ? null : tagOf(hitAt[i], 'stays'))) return true
    if (isMark(keys[i])) return false
  }
  return false
}

/** Words between a word for most of those counted and the number of them told of their place, at most. */
const MOST_WITHIN = 14

/**
 * «91 قتيلا، معظمهم في داك لاك التي سجلت وحدها 63 وفاة»: those told of the place where most of the same were counted are of them; so are those of one of the places where
 * they were («قُتل 80 في خمس دول، بينها المكسيك التي قُتل فيها 11»).
 */
function linkMost(sentence: Sentence, decisions: readonly Decision[]): void {
  for (const [n, part] of decisions.entries()) {
    if (part.measure === null || part.parent !== null || kindOf(part.measure) === 'aid' || part.amount.quantity.form === 'singular') continue
    const of = mostBefore(sentence, part.amount)
    if (!of || !(tagOf(sentence.hitAt[of.to], 'place-preposition') || meansPlaces(sentence, of))) continue
    const isWhole = (d: Decision): boolean => d.measure === part.measure && d.parent === null && d.amount.to <= of.from && least(d) > least(part)
    part.parent = decisions.slice(0, n).findLast(isWhole) ?? null
  }
}

/** The word for most of those counted, or for one of the places where they were, that stands before a number told in a clause on their place; null where none does. */
function mostBefore(sentence: Sentence, { from }: Amount): Hit | null {
  const { hitAt, keys, amountAt } = sentence
  let toldOf = false
  for (let i = from - 1; i >= 0 && i >= from - MOST_WITHIN && keys[i] !== ';' && !amountAt[i]; i--) {
    const hit = hitAt[i]
    if (hit?.from !== i) {
      if (isMark(keys[i])) return null
      continue
    }
    if (tagOf(hit, 'antecedent') || isClauseEdge(hit)) toldOf = true
    const opening = rightBefore(hitAt, i)
    if (speaks(hit) && !tagOf(opening, 'antecedent') && !isClauseEdge(opening)) return null
    if (tagsOf(hit, 'subset').some(({ form }) => form === 'most') || meansPlaces(sentence, hit)) return toldOf ? hit : null
  }
  return null
}

/** «بينها», «من بينها», «أكثرها تضررا»: true for words behind a comma that point back at no people. */
function meansPlaces({ keys, text, starts, ends, profile: { pronouns } }: Sentence, hit: Hit): boolean {
  if (hit.from === 0 || !isMark(keys[hit.from - 1]) || pronouns === null) return false
  if (!tagsOf(hit, 'subset').some(({ form }) => form === 'including' || form === 'most')) return false
  const word = text.slice(starts[hit.to - 1] ?? 0, ends[hit.to - 1] ?? 0)
  return !pronouns.people.test(word) && pronouns.object.test(word)
}

/**
 * «حُوّل خمسة منهم إلى غوما، ومات واحد في الطريق»: where one alone is so counted by the word for one, he is of those told of before; one whom "and" lists
 * with them («15 قتيلا في الشمال وواحد في الجنوب») is of their whole.
 */
function linkOne(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  const areSeveral = (d: Decision): boolean => countsPeople(d) && d.amount.quantity.value !== 1
  for (const one of decisions) {
    if (one.measure === null || one.parent !== null || one.amount.quantity.form !== 'singular' || one.amount.quantity.noun !== null) continue
    const before = decisions.filter((d) => d.amount.to <= one.amount.from)
    const last = toldLast(sentence, before, earlier, areSeveral)
    const behind = sentence.hitAt[one.amount.to]
    const isListed = one.trigger === null && isJoined(sentence, one.amount) && (tagOf(behind, 'place-preposition') ?? tagOf(behind, 'function')) !== null
    // «قُتل جنديان وأصيب آخر»: another than those told of.
    const isAnother = tagOf(sentence.hitAt[one.amount.from], 'more-things') !== null || tagOf(behind, 'more-things') !== null
    if (isAnother && last?.measure !== one.measure) continue
    const whole = last?.parent ?? (isListed || isAnother ? null : last)
    if (whole && fits(one, whole)) one.parent = whole
  }
}

/** «وسجل إقليم سيبو وحده 141 وفاة، تلاه نيغروس بواقع 27»: those of the place that comes next are of the whole that the place before has a part of. */
function linkRanked(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = 1; n < decisions.length; n++) {
    const [before, part] = [decisions[n - 1]!, decisions[n]!]
    const whole = before.parent
    if (!whole || whole === part.parent || part.measure === null || part.measure !== before.measure || kindOf(part.measure) === 'aid') continue
    if ((part.parent === null || part.parent === before) && fits(part, whole) && isNext(sentence, part, before)) part.parent = whole
  }
}

/** True where a word between two figures says that one comes after the other. */
function isNext({ hitAt }: Sentence, part: Decision, before: Decision): boolean {
  for (let i = before.amount.to; i < part.amount.from; i++) if (tagOf(hitAt[i], 'ranks')) return true
  return false
}

/** Words between what is denied and «سوى», at most. */
const DENIED_WITHIN = 6

/**
 * «تلقى 152 العلاج، ولم يبق في المستشفيات سوى 37»، «فُقد 204 ولم تُسترد سوى 83 جثة»: those alone of whom something is not denied are of the same counted
 * before, bodies of the missing, and what has come in of a sum that was asked for or promised.
 */
function linkOnly(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  for (const [n, part] of decisions.entries()) {
    if (part.measure === null || part.parent !== null || (kindOf(part.measure) === 'aid' && part.measure !== 'delivered')) continue
    if (!standsAlone(sentence, part)) continue
    const isWhole = (d: Decision): boolean => d.parent === null && mayBeLeftOf(part, d) && least(d) > least(part)
    part.parent = toldLast(sentence, decisions.slice(0, n), earlier, isWhole)
  }
}

/** True where some of those counted so may be all of whom it is not denied. */
function mayBeLeftOf({ measure: part, amount }: Decision, { measure: whole, amount: all }: Decision): boolean {
  if (whole === null) return false
  if (whole === part || (whole === 'missing' && part === 'killed')) return true
  return part === 'delivered' && STAGES.has(whole) && all.quantity.unit === amount.quantity.unit
}

/** True for a figure with «سوى» before it and a negation a few words before that, where nobody speaks between. */
function standsAlone({ hitAt, keys, amountAt }: Sentence, { amount: { from } }: Decision): boolean {
  let only = from - 1
  while (only > from - ONLY_WITHIN && !saysOnly(hitAt[only])) only--
  if (!saysOnly(hitAt[only])) return false
  for (let i = only - 1; i >= 0 && i >= only - DENIED_WITHIN && !isMark(keys[i]) && !amountAt[i]; i--) {
    // «ولم تعلن موسكو إلا عن ستة»: another's count.
    if (speaks(hitAt[i]) || tagOf(hitAt[i], 'source-word')) return false
    // «ولم يُعثر إلا على 143 جثة»
    if (tagOf(hitAt[i], 'negation') || tagsOf(hitAt[i], 'trigger').some(({ rule }) => rule.endsWith('.not-found'))) return true
  }
  return false
}

const saysOnly = (hit: Hit | null | undefined): boolean => tagsOf(hit, 'not-negation').some(({ only }) => only)

/** Words from «سوى» to its figure, at most («إلا على 12 جثة»). */
const ONLY_WITHIN = 3

/** «ستة من القتلى في خيمة، فيما وصل ثمانية آخرون من المركز»: others beside a part are of its whole, and those who could not be saved of the hurt. */
function linkOthers(decisions: readonly Decision[]): void {
  for (let n = 1; n < decisions.length; n++) {
    const part = decisions[n]!
    if (part.measure === null || part.parent !== null) continue
    const told = decisions.slice(0, n)
    const hurt = part.rule === 'killed.unsaved' ? told.find((d) => d.measure === 'injured' && d.parent === null && fits(part, d)) : undefined
    // «16 من الجثث داخل الشقق، وأن سبعا أخرى على السلالم»
    const isOfOthers = part.amount.quantity.noun === 'other' || tagOf(part.sentence.hitAt[part.amount.to], 'more-things') !== null
    const whole = hurt ?? (isOfOthers ? wholeOfOthers(part, told) : null)
    if (whole) part.parent = whole
  }
}

/** «ستة، هم أب وأربعة من أطفاله، وثمانية آخرون»: of what the six are of, where they have no room for eight. Null where others are of nothing. */
function wholeOfOthers(others: Decision, told: readonly Decision[]): Decision | null {
  const before = told.findLast((d) => d.measure !== null)
  if (before?.measure !== others.measure) return null
  const mayHold = (d: Decision): boolean => d.measure === others.measure && least(before) + least(others) <= most(d)
  const whole = before.parent
  if (!whole || mayHold(whole)) return whole
  return whole.parent && mayHold(whole.parent) ? whole.parent : null
}
