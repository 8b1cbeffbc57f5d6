import { kindOf } from '../../../model/kind.ts'
import { isJoined } from '../joined.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import type { Tag } from '../tag.ts'
import { figureAt, isMark, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** A tag of a word that says what happened to those counted. */
export type Trigger = Extract<Tag, { role: 'trigger' }>

const endings = new Map<string, string>()

/** What the name of a rule of the lexicon ends in behind its last point ("verb" of "killed.verb"). Many rules ask for it of every trigger, so each name is taken apart once. */
export function endingOf(rule: string): string {
  let ending = endings.get(rule)
  if (ending === undefined) endings.set(rule, (ending = rule.slice(rule.lastIndexOf('.') + 1)))
  return ending
}

const AUXILIARY_REACH = 4

/** True where an auxiliary makes the participle at `hit` a passive ("were killed", "have been badly injured"). */
function isPassiveParticiple(sentence: Sentence, hit: Hit): boolean {
  for (let i = hit.from - 1; i >= 0 && i >= hit.from - AUXILIARY_REACH; i--) {
    const at = sentence.hitAt[i]
    if (tagOf(at, 'auxiliary')) return true
    const key = sentence.keys[i] ?? ''
    if (sentence.amountAt[i] || isMark(key) || tagOf(at, 'trigger') || tagOf(at, 'boundary')) return false
  }
  return false
}

/** True where an amount follows the hit at once, or after one or two words that no mark or verb separates; "a total of" is none. */
function hasAmountRightAfter(sentence: Sentence, hit: Hit): boolean {
  const next = sentence.hitAt[hit.to]
  const begin = tagsOf(next, 'trigger').some(({ measure, frame }) => measure === 'total' && frame === 'label') ? next!.to : hit.to
  for (let i = begin; i < begin + 3 && i < sentence.keys.length; i++) {
    const amount = sentence.amountAt[i]
    if (amount && amount.quantity.unit === 'percent') return false
    if (amount) return amount.quantity.form !== 'singular' || i === hit.to
    const at = sentence.hitAt[i]
    if (isMark(sentence.keys[i] ?? '') || tagOf(at, 'as-of') || tagOf(at, 'place-preposition') || tagOf(at, 'boundary') || tagOf(at, 'coordination')) return false
  }
  return false
}

/** … which «و» does not join («رجلا قُتل وثلاثة جُرحوا»). */
export function hasObjectRightAfter(sentence: Sentence, hit: Hit): boolean {
  const next = sentence.amountAt[hit.to]
  return !(next && isJoined(sentence, next)) && hasAmountRightAfter(sentence, hit)
}

/** "An officer killed the gunman", "a guard shot him": true where whom the verb was done to stands right behind it; not for a time ("a man shot the night before"). */
function hasNamedObject({ hitAt, keys, amountAt, profile }: Sentence, { from, to }: Hit, { measure }: Trigger): boolean {
  if (profile.verbFirst || to >= keys.length || (to - from > 1 && kindOf(measure) !== 'casualty')) return false
  const object = hitAt[to]
  if (tagsOf(object, 'again').some(({ means }) => means !== undefined)) return true
  if (!tagOf(object, 'determiner') || object?.to !== to + 1 || isMark(keys[to + 1] ?? '.')) return false
  const noun = hitAt[to + 1]
  return !amountAt[to + 1] && !tagOf(noun, 'weekday') && !tagOf(noun, 'relative-day') && !tagOf(noun, 'superseded')
}

/** "When the guards ran away three had already died": the figure right behind a verb is the subject of another. */
function isSubjectOfNextVerb({ hitAt, amountAt }: Sentence, at: number): boolean {
  const amount = amountAt[at]
  if (!amount) return false
  const next = hitAt[amount.to]
  return tagOf(next, 'auxiliary') !== null || tagOf(next, 'holds') !== null
}

const namesSetOfMeasure = (hit: Hit, trigger: Trigger): boolean => tagsOf(hit, 'set').some((set) => set.adjacent === true && set.measure === trigger.measure)

/** Words between a plural verb and its object, and words back that its subject may be counted in. */
const OBJECT_REACH = 5
const SUBJECT_REACH = 6

/** «سبعة عشر رجلا، وحملوا معهم فتيين»: a joined plural verb with a figure right behind it speaks of that. */
const OBJECT_BEHIND = 4

function isCountedSubject(sentence: Sentence, hit: Hit): boolean {
  for (let i = hit.from - 1; i >= 0 && i >= hit.from - SUBJECT_REACH; i--) {
    const figure = figureAt(sentence, i)
    if (figure) return !(hit.coordinated && isObject(sentence, figure))
  }
  return hit.from === 0
}

/** «قتلوا 130 جنديا وأسروا تسعة»: true for a figure right behind a verb that agrees with several, whose object it is. */
const isObject = ({ hitAt }: Sentence, { from }: Amount): boolean => tagsOf(hitAt[from - 1], 'trigger').some((t) => t.frame === 'passive' && t.rule.endsWith('.verb'))

/** «قتلوا تسعة وخطفوا نساء»: true for a verb that "and" joins to another one which has the figure between them for its object. */
export function goesOnFromObject(sentence: Sentence, hit: Hit): boolean {
  if (!hit.coordinated) return false
  for (let i = hit.from - 1; i >= 0 && i >= hit.from - SUBJECT_REACH && !isMark(sentence.keys[i]); i--) {
    const figure = figureAt(sentence, i)
    if (figure) return isObject(sentence, figure)
  }
  return false
}

/** True for words with a mark or nothing before them, or that "and" joins to what is before. */
const opensItsClause = ({ keys, profile }: Sentence, hit: Hit): boolean => profile.verbFirst && (hit.coordinated || hit.from === 0 || isMark(keys[hit.from - 1]))

/** Words between a total and its sum, at most. */
const TOTAL_REACH = 9

/** "worth 52 million euros, bringing the total value of its aid to 3 billion": the total has a sum of its own. */
function hasSumBehind(sentence: Sentence, hit: Hit): boolean {
  for (let i = hit.to; i < hit.to + TOTAL_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]); i++) if (sentence.amountAt[i]) return true
  return false
}

/** What a label costs right before its number in a row of such. */
const ROW_LABEL = 0.2

/** "Dead 12, Injured 30, Missing 4": true for a word with a capital between marks and a number that a mark ends. */
function isRowLabel({ keys, starts, text, amountAt, profile }: Sentence, hit: Hit): boolean {
  const amount = amountAt[hit.to]
  if (profile.verbFirst || !amount || amount.from !== hit.to || amount.quantity.form !== 'digits') return false
  if ((hit.from > 0 && !isMark(keys[hit.from - 1])) || (amount.to < keys.length && !isMark(keys[amount.to]))) return false
  return /^[A-Z]/.test(text.charAt(starts[hit.from] ?? 0))
}

/** "has risen to 402, and the wounded to 1,011": true for the name of a total that its own figure follows, right behind it or behind a link. */
function hasFigureLinked({ hitAt, amountAt, profile }: Sentence, hit: Hit): boolean {
  if (profile.verbFirst) return false
  const link = hitAt[hit.to]
  return (amountAt[tagOf(link, 'link') ? link!.to : hit.to] ?? null) !== null
}

/** True for a total that a mark parts from the sum before it, or that has a sum of its own. */
const isTotalOfAnother = (sentence: Sentence, trigger: Trigger, hit: Hit): boolean =>
  trigger.measure === 'total' && (isMark(sentence.keys[hit.from - 1]) || hasSumBehind(sentence, hit))

/** What words tell that the figure stands before: in its place, where a verb has another object, and where they are no verb of it. */
const PASSIVE_BEHIND = 0.3
const OTHERS_FIGURE = 7
/** … what a verb costs that has its object behind it, one or more words off or at once, and what a place that opens its clause does. */
const AGREEING_FAR = 1.4
const AGREEING_NEAR = 1

/** What a word costs that tells of the figure before it, for a figure on either side. */
function passiveCost(sentence: Sentence, { rule }: Trigger, hit: Hit, before: boolean, steps: number): number {
  const isVerb = rule.endsWith('.verb')
  if (before) return isVerb && hit.coordinated && sentence.amountAt[hit.to] ? OBJECT_BEHIND : PASSIVE_BEHIND
  // A verb whose subject, not counted, stands before it may have its object behind («مسلحون خطفوا مساء أمس 12 امرأة»).
  if (steps > 0) return isVerb && steps <= OBJECT_REACH && !isCountedSubject(sentence, hit) ? AGREEING_FAR : OTHERS_FIGURE
  // «وفي المستشفى 35»، «وتحت الأنقاض خمسة»: where they are opens their clause.
  if (rule.endsWith('.state') && opensItsClause(sentence, hit)) return AGREEING_NEAR
  // «أطلقوا سراح تسعة»: a form that agrees with an unsaid subject may have its object right after it.
  const takesObject = isVerb || rule.endsWith('.captured') || rule.endsWith('.light-verb')
  return takesObject && !isSubjectOfNextVerb(sentence, hit.to) ? AGREEING_NEAR : OTHERS_FIGURE
}

/** What a trigger costs by its frame for an amount on the given side of it, `steps` words away; null where the frame does not allow it. */
export function baseCost(sentence: Sentence, trigger: Trigger, hit: Hit, side: 'left' | 'right', steps: number): number | null {
  const before = side === 'right' // the amount stands before the trigger
  if (!before && steps === 0 && trigger.frame !== 'active' && isRowLabel(sentence, hit)) return ROW_LABEL
  switch (trigger.frame) {
    case 'active': return before ? null : 0
    case 'passive': return passiveCost(sentence, trigger, hit, before, steps)
    // A verb in the singular leads its clause: behind a figure it seldom speaks of that.
    case 'either': return before ? 2 + (hasObjectRightAfter(sentence, hit) ? 3 : 0) + (steps > 2 ? 1.5 : 0) : 0
    case 'participle': {
      // "Thirty-seven of the rescued were wounded": a name of those told of.
      if (tagOf(rightBefore(sentence.hitAt, hit.from), 'determiner') && tagOf(sentence.hitAt[hit.to], 'auxiliary')) return null
      if (isPassiveParticiple(sentence, hit)) return before ? 0 : 7
      // "Two bombers killed 13 troops": who stands before a verb with its object after it does, and is not counted.
      if (hasAmountRightAfter(sentence, hit)) return before ? (sentence.amountAt[hit.to] ? null : 4.5) : 0
      if (before && steps === 0 && hasNamedObject(sentence, hit, trigger)) return null
      return before ? 0.5 : 2.5
    }
    case 'counted':
      // «القتلى 52 والجرحى 180»: a definite noun with its figure behind it is a label.
      if (!before) return steps < 2 ? (namesSetOfMeasure(hit, trigger) ? 0.4 : 3.5) : 6
      // "left 48 people dead on the two sides": right behind those counted the word tells of them.
      if (steps === 0 && !sentence.profile.verbFirst && !sentence.amountAt[hit.to] && !isMark(sentence.keys[hit.to] ?? '')) return -0.5
      return hit.coordinated || hasAmountRightAfter(sentence, hit) ? null : steps * 1.1 - 0.5
    case 'state': return before ? 0 : null
    case 'label':
      if (!before) return 0.5
      return steps < 3 && !hit.coordinated && !isTotalOfAnother(sentence, trigger, hit) && !hasFigureLinked(sentence, hit) ? 1.5 + steps : null
  }
}

/** How many words back a relative clause's "number" may stand. */
const NUMBERED_REACH = 8

/** True for a word of a relative clause behind a total, which says what is numbered («عدد الموظفين الذين تحتجزهم الجماعة … إلى 59»). */
export const saysWhatIsNumbered = (sentence: Sentence, hit: Hit): boolean => totalNumbered(sentence, hit) !== null

/** Words from a total to the verb of those whom it numbers, where no noun says who they are, at most. */
const THOSE_WITHIN = 2

/** «بلغ عدد من خطفتهم الجماعة 43»: true for such a word where the verb of the total stands before it, so that the figure follows without another. */
export function saysWhatComesTo(sentence: Sentence, hit: Hit): boolean {
  const total = totalNumbered(sentence, hit)
  return total !== null && sentence.profile.verbFirst && hit.from - total <= THOSE_WITHIN && tagOf(sentence.hitAt[total - 1], 'link') !== null
}

/** The word for a total whose relative clause a word stands in; null where it stands in none. */
function totalNumbered(sentence: Sentence, hit: Hit): number | null {
  let relative = false
  for (let i = hit.from - 1; i >= 0 && i >= hit.from - NUMBERED_REACH; i--) {
    const at = sentence.hitAt[i]
    if (sentence.amountAt[i] || (isMark(sentence.keys[i]) && !relative)) return null
    // «إجمالي من استعادتهم»: so does «من» right before its verb.
    if ((tagOf(at, 'boundary')?.cost ?? 9) <= 2 || (i === hit.from - 1 && tagOf(at, 'link'))) relative = true
    // "the number of foreigners in captivity stands at 31"
    if (tagOf(at, 'figure-word') && tagOf(sentence.hitAt[i + 1], 'partitive')) return i
    // «عدد الصحفيين الذين قتلوا»: with the word for their number, those of a kind are one phrase; not of where they do something else («يدرسون في المخيمات»).
    const ofKind = tagOf(rightBefore(sentence.hitAt, hit.from), 'boundary') !== null && tagOf(at, 'kind')?.counted
    const numbers = tagOf(at, 'numbering') ?? tagOf(at, 'figure-word') ?? ofKind
    if (relative && (numbers || tagsOf(at, 'trigger').some((t) => t.frame === 'label'))) return at!.from
  }
  return null
}
