import { kindOf } from '../../model/kind.ts'
import type { Measure } from '../../model/kind.ts'
import { least, most } from './decision.ts'
import type { Case, Decision } from './decision.ts'
import { tagOf, tagsOf } from './meaning.ts'
import { isColon } from './sentence.ts'

/** How many sentences on those counted as captives are still meant by a bare number. */
const MEANT_WITHIN = 2
/** What is said of those who were taken. */
const CAPTIVES: ReadonlySet<Measure> = new Set(['abducted', 'held', 'released', 'dead-in-captivity'])

/**
 * True for a death told of captives: "The rebels hold 69 staff. One died in February.", "four bodies" where the text is of hostages. A
 * raid's own dead are not meant, nor those whom a noun of their own counts.
 */
export function diedCaptive(decision: Decision, { sentence, topics, here, earlier }: Pick<Case, 'sentence' | 'topics' | 'here' | 'earlier'>): boolean {
  const { quantity } = decision.amount
  const remains = quantity.noun === 'body' || quantity.noun === 'remains' || (decision.rule?.endsWith('.remains') === true && (quantity.noun === null || HUMAN.has(quantity.noun)))
  const handedOver = quantity.noun === 'mortal-remains' && topics.in(sentence, 'captives')
  const dealt = (topics.near(sentence, 'hostages') || topics.opening('hostages') > 0) && (topics.near(sentence, 'exchange') || sentence.hitAt.some((hit) => tagsOf(hit, 'trigger').some((t) => HANDED.has(t.measure))))
  const ofHostages = topics.profile.verbFirst ? dealt || (topics.in(sentence, 'captives') && topics.opening('captives') > 0) : topics.in(sentence, 'captives') || (topics.opening('hostages') > 1 && topics.near(sentence, 'exchange'))
  if ((remains || handedOver) && ofHostages) return !topics.in(sentence, 'prisoners')
  // Where verbs come first the number stands behind its own («قتل الخاطفون اثنين»).
  if ((decision.reasons[0] !== 'trigger-after' && !(topics.profile.verbFirst && quantity.noun === null && (topics.in(sentence, 'captors') || topics.in(sentence, 'captives')))) || isColon(sentence.keys[decision.amount.from - 1]) || (quantity.noun !== null && quantity.noun !== 'other' && quantity.form !== 'singular')) return false
  const isPeople = (d: Decision): boolean => d.measure !== null && kindOf(d.measure) !== 'aid'
  const last = here.findLast(isPeople) ?? (sentence.opensLine && topics.before(sentence, 1)?.keys.at(-1) !== '?' ? undefined : earlier.findLast(isPeople))
  if (!last?.measure || !CAPTIVES.has(last.measure) || last.sentence.index < sentence.index - MEANT_WITHIN || most(last) < least(decision)) return false
  // "Three were ransomed; one was killed by his guards", but not "3,420 were kidnapped and 564 killed".
  // «أُفرج عن أربعة منهم وأُعدم اثنان»
  if (last.sentence === sentence && topics.profile.verbFirst && last.measure === 'released' && last.parent !== null && quantity.noun === null) return true
  if (last.sentence === sentence && !sentence.keys.slice(last.amount.to, decision.amount.from).includes(';')) return false
  // One who is named dies among captives who are held or freed, not in the raid that took them.
  if (quantity.form === 'singular' && quantity.noun !== null && (last.measure === 'abducted' || tagOf(decision.trigger, 'trigger')?.frame !== 'passive')) return false
  return !earlier.some((d) => d.sentence === last.sentence && d.measure === 'killed')
}

/** What is done with hostages and their bodies where they are dealt for. */
const HANDED: ReadonlySet<Measure> = new Set(['held', 'released', 'returned', 'prisoners-exchanged'])

/** Nouns that tell nothing of whose bodies they are, by their ids. */
const HUMAN: ReadonlySet<string> = new Set(['person', 'man', 'woman', 'other', 'hostage', 'captive', 'soldier', 'civilian'])
