import type { Measure } from '../../../model/kind.ts'
import { hasAuxiliary, isReportedOf } from '../attribution/reported.ts'
import { holdsAny, rolesAsked, tagOf, tagsOf } from '../meaning.ts'
import type { Hit, TagOf } from '../meaning.ts'
import { figureAt, isMark, isQuote } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { Topic } from '../tag.ts'
import { COLLECTED, LIMIT } from './candidate.ts'
import type { Candidate } from './candidate.ts'
import { hasObjectSoon } from './others-word.ts'
import { triggerCost } from './trigger-cost.ts'
import { costOfWay } from './way.ts'
import type { Way } from './way.ts'

/** Words that may say something of an amount; most say nothing. */
const TELLING = rolesAsked('trigger', 'said', 'holds', 'topic')

/** Adds to `into` what the words of `hit`, met on the way from an amount (`way`), say of it: triggers with what they cost, and words that rule it out. */
export function collect(sentence: Sentence, hit: Hit, way: Way, into: Candidate[]): void {
  if (!holdsAny(hit.meaning, TELLING)) return
  const { side } = way
  // "left six dead and injured 50": the second word is a verb with a figure of its own.
  if (!way.verbFirst && side !== 'inside' && way.steps === 0 && standsBetweenTolls(sentence, hit)) {
    const measure: Measure = side === 'right' ? 'killed' : 'injured'
    into.push({ measure, rule: `${measure}.apart`, cost: 0, hit, side, trigger: null })
    return
  }
  for (const trigger of tagsOf(hit, 'trigger')) {
    const cost = triggerCost(sentence, trigger, hit, way)
    if (cost !== null && cost <= COLLECTED) into.push({ measure: trigger.measure, rule: trigger.rule, cost, hit, side, trigger })
  }
  if (side === 'inside') return
  const said = tagOf(hit, 'said')
  if (said !== null) collectSpeaking(sentence, said, hit, way, into)
  // "So far it has 310 million": what is had of a sum has come in.
  if (side === 'left' && way.money && way.steps === 0 && tagOf(hit, 'holds')) {
    into.push({ measure: 'delivered', rule: 'delivered.had', cost: HELD_COST, hit, side, trigger: null })
  }
  for (const { topic } of tagsOf(hit, 'topic')) collectTopic(sentence, topic, hit, way, into)
}

/** What a verb of having costs right before a sum. */
const HELD_COST = 1

/** True for "dead and injured" with a figure of people right before it and another right behind. */
const standsBetweenTolls = (sentence: Sentence, hit: Hit): boolean =>
  tagsOf(hit, 'trigger').some(({ measure, frame }) => measure === 'casualties' && frame === 'counted')
  && isToll(sentence, hit.from - 1) && isToll(sentence, hit.to)

/** True for a figure at a word, or one person without a number ("shot a guard dead and wounded two"). */
const isToll = (sentence: Sentence, at: number): boolean => figureAt(sentence, at) !== null || sentence.amountAt[at]?.quantity.unit === 'person'

/** What a verb of saying costs that those who speak are beside. */
const SPEAKING_COST = 0.2
/** Words between those who speak and their verb, at most, and what the edges there cost at most. */
const SPEAKING_REACH = 6
const SPEAKING_EDGES = 1.4

/** "two diplomats told Reuters": they speak and are not counted. Where verbs come first, who speaks stands behind the verb. */
function collectSpeaking(sentence: Sentence, said: TagOf<'said'>, hit: Hit, way: Way, into: Candidate[]): void {
  const { side, steps, verbFirst } = way
  if (said.mental || verbFirst !== (side === 'left')) return
  if (verbFirst) {
    if (!way.named || steps > 0 || said.form !== 'verb' || hit.to - hit.from > 1) return
    into.push({ measure: null, rule: 'speaking', cost: SPEAKING_COST, hit, side, trigger: null })
    return
  }
  if (way.told || steps > SPEAKING_REACH || way.edges >= SPEAKING_EDGES || (said.form !== 'verb' && said.form !== 'tells')) return
  if (hasOwnSubject(sentence, hit) || hasAuxiliary(sentence, hit.from) || (said.counting && steps === 0 && isReportedOf(sentence, hit))) return
  // "40 people believed killed"
  if (steps === 0 && tagsOf(sentence.hitAt[hit.to], 'trigger').some(({ frame }) => frame === 'participle' || frame === 'passive')) return
  into.push({ measure: null, rule: 'speaking', cost: costOfWay(way) + SPEAKING_COST, hit, side, trigger: null })
}

/** Words of a subject that stands right before its verb of saying, at most. */
const SUBJECT_WORDS = 9

/** "Three were children, she said", "I have eleven here," the attendant said: words behind the last mark before the verb are who speaks. */
function hasOwnSubject({ keys, amountAt }: Sentence, said: Hit): boolean {
  for (let i = said.from - 1; i >= 0 && i >= said.from - SUBJECT_WORDS; i--) {
    // "Three are stable," said the doctor: who speaks stands behind the verb.
    if (i === said.from - 1 && isQuote(keys[i])) return true
    if (isMark(keys[i])) return i < said.from - 1
    if (amountAt[i]) return false
  }
  return false
}

/** Topics whose words say of people near them something else than a claim, with what more it takes for them to win. */
const RULED_OUT: Partial<Record<Topic, number>> = { rescue: 1, custody: 1, need: 1, hearing: 1, 'other-fate': 1, aboard: 3.5, containing: 0.3, carrying: 0 }
/** … and what those on board cost where verbs come first. */
const ABOARD_COST = 0.6
/** Words between "home to" or «المؤلف من» and the number of those there, at most. */
const CONTAINED_REACH = 2

/** What a word on another topic than claims costs, where it speaks of those counted. */
function collectTopic(sentence: Sentence, topic: Topic, hit: Hit, way: Way, into: Candidate[]): void {
  const { side, steps, verbFirst } = way
  // «على متنها مئتا راكب»: right before its figure the word says just where they were.
  const extra = topic === 'aboard' && verbFirst && side === 'left' && steps === 0 ? ABOARD_COST : RULED_OUT[topic]
  if (extra === undefined || !speaksOfCounted(sentence, topic, hit, way)) return
  const cost = costOfWay(way) + extra
  if (cost <= LIMIT) into.push({ measure: null, rule: topic, cost, hit, side, trigger: null })
}

/** False for a word on a topic that speaks of others than those counted. */
function speaksOfCounted(sentence: Sentence, topic: Topic, hit: Hit, { side, steps, money, verbFirst, listed, hasVerb }: Way): boolean {
  switch (topic) {
    // «غرق قارب يقل 80 مهاجرا»: whom a vessel carries is not yet what befell them.
    case 'carrying': return side === 'left' && steps === 0
    // "Researchers spoke to 47 people": those who were heard.
    case 'hearing': return side === 'left' && steps === 0 && !money
    case 'containing': return side === 'left' && steps <= CONTAINED_REACH
    case 'custody': case 'rescue':
      // «أصيب ثمانية واعتقلت القوات 20»، «وأنقذ 12»: a verb that «و» joins has those behind it for object.
      if (side === 'right') return !(hit.coordinated && hasObjectSoon(sentence, hit.to))
      // "22 who were arrested and 31 who were killed", but "the killing of three and the arrest of 26 others"
      return verbFirst || !listed || !hasVerb || steps === 0
    default: return true
  }
}
