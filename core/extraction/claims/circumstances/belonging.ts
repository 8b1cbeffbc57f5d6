import type { Who } from '../../../model/kind.ts'
import { beginsAt, tagOf } from '../meaning.ts'
import { figureAt, isMark } from '../sentence.ts'
import { cueOf } from './cues-in.ts'
import type { Surroundings } from './surroundings.ts'

/** Words between a figure and what those counted are called, and between that and the body they belong to, at most. */
const MEMBER_REACH = 3
const BODY_REACH = 5

/** "Five of its drivers": true for some of those whom a body named in a sentence before has. */
export function belongsToNamed({ sentence, cues, decision: { amount }, verbFirst }: Surroundings): boolean {
  for (let i = amount.from; i < amount.to + MEMBER_REACH && i < sentence.keys.length && !verbFirst; i++) {
    if (isMark(sentence.keys[i]) || (i >= amount.to && figureAt(sentence, i))) return false
    if (beginsAt(cues[i], i) && cueOf(cues[i], 'member')) return tagOf(sentence.hitAt[i - 1], 'determiner')?.possessive === true
  }
  return false
}

/**
 * Who those are who are counted as belonging to a force or an agency: "three staff members of a national NGO", "a WFP driver", "two of its
 * drivers" of an agency named before, «خمسة من أفراد الجيش», «سبعة من منسوبيها». Null where no such body is named.
 */
export function whoByBelonging({ sentence, cues, decision: { amount }, verbFirst }: Surroundings): Who | null {
  const { keys, hitAt } = sentence
  let inside: Who | null = null
  for (let i = amount.from; i < amount.to; i++) inside = cueOf(cues[i], 'body')?.who ?? inside
  for (let i = amount.from; i < amount.to + MEMBER_REACH && i < keys.length; i++) {
    if (isMark(keys[i]) && keys[i] !== '"') return null
    if (i >= amount.to && (figureAt(sentence, i) || tagOf(hitAt[i], 'auxiliary') || tagOf(hitAt[i], 'said'))) return null
    const hit = cues[i]
    // "a Sudanese Red Crescent volunteer"
    if (!verbFirst && i >= amount.to && beginsAt(hit, i)) inside = cueOf(hit, 'body')?.who ?? inside
    // «سبعة من الحشد»
    if (verbFirst && i === amount.to + 1 && beginsAt(hit, i) && cueOf(hit, 'body') && isOfPart(i - 1)) return cueOf(hit, 'body')!.who
    const member = beginsAt(hit, i) ? cueOf(hit, 'member') : null
    if (!member || !hit) continue
    if (inside !== null) return inside
    const owned = member.owned === true || (tagOf(hitAt[i - 1], 'determiner')?.possessive ?? tagOf(hitAt[i - 2], 'determiner')?.possessive) === true
    const who = bodyBehind(hit.to) ?? (owned ? bodyBefore(amount.from) : null)
    // «فقدت الجمعية متطوعا»
    return who ?? (verbFirst && amount.quantity.noun === 'volunteer' && bodyBefore(amount.from) === 'aid-worker' ? 'aid-worker' : null)
  }
  return null

  function isOfPart(i: number): boolean { return sentence.text.slice(sentence.starts[i], sentence.ends[i]) === sentence.profile.of || tagOf(hitAt[i], 'subset')?.form === 'out-of' }

  function bodyBehind(from: number): Who | null {
    for (let k = from; k < from + (verbFirst ? 2 : BODY_REACH) && k < keys.length; k++) {
      if (isMark(keys[k]) || figureAt(sentence, k) || tagOf(hitAt[k], 'auxiliary') || tagOf(hitAt[k], 'trigger') || tagOf(hitAt[k], 'said')) return null
      const body = beginsAt(cues[k], k) ? cueOf(cues[k], 'body') : null
      if (body) return body.who
    }
    return null
  }

  function bodyBefore(to: number): Who | null {
    for (let k = to - 1; k >= 0; k--) {
      const body = beginsAt(cues[k], k) ? cueOf(cues[k], 'body') : null
      if (body) return body.who
    }
    return null
  }
}
