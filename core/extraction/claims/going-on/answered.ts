import { kindOf } from '../../../model/kind.ts'
import type { Case } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'
import type { Recalled } from './recalled.ts'
import { toldIn } from './told-in.ts'

/** How many sentences back a question is looked for. */
const ASKED_WITHIN = 3
/** A question without "how many" asks for a figure only where it is this short ("And the injured?"). */
const SHORT_QUESTION = 9
/** Words between "how many" and what is asked for, at most. */
const ASKED_REACH = 3

/** The first figure of an answer counts what was asked for. */
export function answered({ sentence, amount, topics, here, earlier, kind }: Case): Recalled | null {
  if (here.length > 0) return null
  let lines = sentence.opensLine ? 1 : 0
  for (let back = 1; back <= ASKED_WITHIN && lines <= 1; back++) {
    const index = sentence.index - back
    if (index < 0) return null
    const before = topics.isQuestion(index) ? topics.at(index) : null
    if (before) {
      if ((earlier.at(-1)?.sentence.index ?? -1) >= before.index) return null
      const told = askedFor(before, topics, kind)
      // "How many have you brought out? / By my own hand? Forty-four …": a question within the answer asks for nothing.
      if (told === null && back > 0 && before.opensLine && !topics.opensLine(index + 1) && !topics.profile.verbFirst) { lines++; continue }
      return told && kind === 'person' && amount.quantity.unit !== null && amount.quantity.unit !== 'person' ? null : told
    }
    if (topics.opensLine(index)) lines++
  }
  return null
}

function askedFor(question: Sentence, topics: TopicSense, kind: Case['kind']): Recalled | null {
  if (topics.in(question, 'custody') || topics.in(question, 'rescue')) return null
  if (question.amounts.some(({ quantity }) => quantity.form !== 'singular')) return null
  const asks = question.hitAt.some((hit) => tagOf(hit, 'asks'))
  if (kind === 'person' && asksForThings(question, topics.profile.verbFirst)) return null
  if (!asks && question.keys.length > SHORT_QUESTION) return null
  const told = toldIn(question, topics, kind) ?? (asks && !topics.profile.verbFirst && kind === 'person' ? takenIn(question) : null)
  if (told) return told
  // "How many of you were there at first?", asked of somebody who was held.
  const next = question.hitAt.findLast((hit) => tagOf(hit, 'asks'))
  const after = next ? question.hitAt[next.to] : null
  const ofThem = tagOf(after, 'partitive') ?? tagOf(after, 'auxiliary')
  return kind === 'person' && topics.opening('captives') > 0 && ofThem ? { measure: 'abducted', rule: 'abducted.asked', parent: null } : null
}

/** "How many girls were taken?": what the participle that ends a question says of those it asks for. */
function takenIn({ keys, hitAt }: Sentence): Recalled | null {
  const last = hitAt[keys.length - 2]
  if (keys.at(-1) !== '?' || !last || !tagOf(hitAt[last.from - 1], 'auxiliary')) return null
  const trigger = tagsOf(last, 'trigger').find(({ measure, frame }) => frame === 'participle' && kindOf(measure) === 'hostage')
  return trigger ? { measure: trigger.measure, rule: trigger.rule, parent: null } : null
}

/** True for "how many houses", "how many of the villages"; where verbs come first what is asked for stands right behind. */
function asksForThings({ hitAt }: Sentence, verbFirst: boolean): boolean {
  const asks = hitAt.find((hit) => tagOf(hit, 'asks'))
  if (!asks) return false
  const end = Math.min(hitAt.length, asks.to + (verbFirst ? 1 : ASKED_REACH))
  for (let i = asks.to; i < end; i++) if (tagOf(hitAt[i], 'thing')) return true
  return false
}
