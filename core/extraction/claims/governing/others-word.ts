import { isCurrency } from '../../../model/figure.ts'
import { isPackage, tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { figureAt, isColon, isDefiniteWord, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { hasObjectRightAfter } from './frames.ts'
import type { Trigger } from './frames.ts'
import { isTimeSpent } from './time-spent.ts'
import type { Way } from './way.ts'

/** True for a trigger that by its place or its form tells of others than the amount, however near it stands. */
export function isOthersWord(sentence: Sentence, trigger: Trigger, hit: Hit, way: Way): boolean {
  if ((trigger.asking === true && !way.asked) || (trigger.summed === true && !way.summed)) return true
  if (trigger.near === true && isTooFar(sentence, trigger, hit, way)) return true
  if (way.verbFirst) {
    return way.side === 'left' ? isOthersBeforeWhereVerbsLead(sentence, trigger, hit, way) : isOthersBehindWhereVerbsLead(sentence, trigger, hit, way)
  }
  if (trigger.rule.endsWith('.host') && isNoun(sentence, hit)) return true
  return way.side === 'right' && trigger.frame === 'counted' && isOthersNounBehind(sentence, trigger, hit, way)
}

/** Words between a trigger and its figure where it must stand beside it. */
const NEAR_STEPS = 1

/** «وفرّ من محيط المدينة خلال عشرة أيام 12 ألفا», «فقد الهلال الأحمر ثلاثة متطوعين»: a place or time may stand between, or the name of a body. */
function isTooFar(sentence: Sentence, trigger: Trigger, hit: Hit, { side, steps }: Way): boolean {
  if (side !== 'left') return true
  const { hitAt, starts } = sentence
  // «فقد الهلال الأحمر الاتصال بثلاثة»: what is lost has no preposition.
  const figure = figureAt(sentence, hit.to + steps)
  const isObject = figure !== null && (starts[figure.from] ?? 0) >= figure.quantity.start
  const body = hitAt[hit.to]
  const name = isObject && body?.from === hit.to && tagOf(body, 'source-word') ? body.to - body.from : 0
  return steps > Math.max(NEAR_STEPS, name > 1 ? name + 1 : 0) && !(trigger.measure === 'displaced' && tagOf(hitAt[hit.to], 'partitive'))
}

/** "the number of damaged houses stands at 140,000", "seats in the House": a noun there. */
function isNoun({ hitAt }: Sentence, hit: Hit): boolean {
  if (!tagOf(hit, 'thing')) return false
  return tagOf(hitAt[hit.to], 'sums-up') !== null || tagOf(hitAt[hit.to], 'auxiliary') !== null || tagOf(hitAt[hit.from - 1], 'determiner') !== null
}

function isOthersNounBehind({ hitAt }: Sentence, trigger: Trigger, hit: Hit, way: Way): boolean {
  // "24 per cent ($36 million) of the appeal is funded": what stands behind "of" is the whole.
  if (way.ofWhole && trigger.measure === 'requested') return true
  // "a tailor who lives opposite": behind the pronoun it is a verb.
  return hit.from > 0 && tagOf(hitAt[hit.from - 1], 'relative') !== null
}

function isOthersBeforeWhereVerbsLead(sentence: Sentence, trigger: Trigger, hit: Hit, way: Way): boolean {
  switch (trigger.frame) {
    // «قبل السقوط»: with the article a verbal noun stands by itself.
    case 'active': return !way.money && way.steps > 0 && !isColon(sentence.keys[hit.to]) && isMasdar(trigger) && isDefiniteNoun(sentence, hit)
    case 'either':
      // «أصاب في 28 وأخطأ في ثلاثة»: what stands behind a preposition is no object.
      if (way.located) return true
      // «4.2 مليار منح و1.6 مليار قروض»: grants, no verb.
      return way.money && way.listed && isCurrency(figureAt(sentence, hit.from - 1)?.quantity.unit ?? null)
    case 'passive': return way.located
    default: return false
  }
}

function isOthersBehindWhereVerbsLead(sentence: Sentence, trigger: Trigger, hit: Hit, way: Way): boolean {
  // «حوّل 7 ملايين من منحة خصصها»: what the sum is taken of.
  if (isPackage(trigger.rule) && tagOf(sentence.hitAt[hit.from - 1], 'partitive')) return true
  switch (trigger.frame) {
    case 'either':
      // «خرج 5 آلاف متظاهر، وأصيب 20 شرطيا»: a verb that «و» joins has its own figure behind it.
      if (!way.money && hit.coordinated && hasObjectRightAfter(sentence, hit)) return true
      return isOfPart(sentence, hit)
    case 'passive':
      // «قضوا عامين في الأسر»: time is spent there.
      if (trigger.measure === 'killed' && isTimeSpent(sentence.amountAt[hit.to])) return true
      return isOfPart(sentence, hit)
    // «تطوع ثمانية لنقل الجرحى»: others than those counted.
    case 'counted': return !way.money && way.named && way.steps > 0 && isDefiniteNoun(sentence, hit)
    default: return false
  }
}

/** «دُفع منها 8 ملايين»: true for a verb that speaks of a part that follows it. */
const isOfPart = (sentence: Sentence, { to }: Hit): boolean => tagOf(sentence.hitAt[to], 'subset')?.form === 'of-them' && hasObjectSoon(sentence, to + 1)

/** Words of a subject between a verb and its object, at most. */
const OBJECT_WITHIN = 2

/** True where a figure follows a verb, with its subject between at most. */
export function hasObjectSoon(sentence: Sentence, at: number): boolean {
  for (let i = at; i <= at + OBJECT_WITHIN && i < sentence.keys.length && !isMark(sentence.keys[i]); i++) if (figureAt(sentence, i)) return true
  return false
}

/** True for the rule of a verbal noun. */
export const isMasdar = ({ rule }: Trigger): boolean => rule.endsWith('.masdar') || rule.endsWith('.fallen')

/** True for a noun of one word with the article. */
export const isDefiniteNoun = (sentence: Sentence, { from, to }: Hit): boolean => to - from === 1 && isDefiniteWord(sentence, from)
