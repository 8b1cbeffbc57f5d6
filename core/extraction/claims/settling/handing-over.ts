import type { Decision } from '../decision.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isColon, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'

/** Who hands people or bodies over: a state, whose prisons they come from, or a group that held them as hostages. */
export type Giver = 'state' | 'captors'

/** Words between a giver and the verb of handing over, at most. */
const SUBJECT_REACH = 4
/** … and, where verbs come first, between the verb and the giver behind it, at most. */
const SUBJECT_BEHIND = 2
/** … and between the verb and "by", at most. */
const BY_REACH = 2
/** Words of a verb of handing over that holds "by", at least. */
const BY_WORDS = 3

const giverNamed = (hit: Hit | null | undefined): Giver | null => {
  const topics = tagsOf(hit, 'topic')
  return topics.some((t) => t.topic === 'captors' || t.topic === 'group') ? 'captors' : topics.some((t) => t.topic === 'state') ? 'state' : null
}

/** True for a verb or noun of handing over, of receiving, or of keeping. */
const hands = (hit: Hit | null | undefined): boolean => hasTopic(hit, 'handover', 'receiving')

/** True for a verb of receiving: who hands over stands elsewhere. */
export const isReceiving = (verb: Hit): boolean => hasTopic(verb, 'receiving')

/** Words between a figure and the verb of handing it over, at most. */
const VERB_REACH = 12

/** The verb of handing over, receiving or keeping that is nearest before a figure, or else behind it; null where none stands there. */
export function handingVerb({ hitAt, keys, amountAt }: Sentence, amount: Amount): Hit | null {
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - VERB_REACH && keys[i] !== ';' && !isColon(keys[i]); i--) if (hands(hitAt[i])) return hitAt[i] ?? null
  for (let i = amount.to; i < keys.length && i < amount.to + VERB_REACH && !amountAt[i] && keys[i] !== ';'; i++) if (hands(hitAt[i])) return hitAt[i] ?? null
  return null
}

/**
 * Who the words nearest before a figure, or behind its own verb, say hands over those it counts ("Hamas freed 13", "were handed over by
 * Hamas", «أطلقت مصلحة السجون 183»); of a verb of receiving the subject is none ("Israel received four bodies"). Null where nobody is named.
 */
export function giverOf(sentence: Sentence, { amount }: Decision, topics: TopicSense): Giver | null {
  const { hitAt, keys } = sentence
  const verb = handingVerb(sentence, amount)
  if (!verb) return null
  const receives = isReceiving(verb)
  // "were released by" is one phrase.
  const by = !receives && verb.to - verb.from >= BY_WORDS ? giverNamed(hitAt[verb.to]) : null
  if (by) return by
  // "from Israel", "by Hamas"
  for (let i = verb.to; i < keys.length && i <= verb.to + BY_REACH + (amount.to - amount.from) + 4; i++) {
    if (tagOf(hitAt[i], 'agent') || hasTopic(hitAt[i], 'giving-from')) for (let k = i + 1; k <= i + BY_REACH + 1; k++) if (giverNamed(hitAt[k])) return giverNamed(hitAt[k])
    if (isMark(keys[i])) break
  }
  const giver = subjectOf(sentence, verb, topics)
  return receives ? OTHER_SIDE[giver ?? 'nobody'] : giver === 'losing' ? null : giver
}

/** From whom the subject of a verb of receiving has what it gets: a state gets its hostages back, those who fight it their dead. */
const OTHER_SIDE: Readonly<Record<Giver | 'losing' | 'nobody', Giver | null>> = { state: 'captors', losing: 'state', captors: 'state', nobody: null }

/** Who is named as the subject of a verb; `losing` for a land that fights a state. */
function subjectOf({ hitAt, keys, amountAt }: Sentence, verb: Hit, topics: TopicSense): Giver | 'losing' | null {
  const who = (hit: Hit | null | undefined): Giver | 'losing' | null => giverNamed(hit) ?? (hasTopic(hit, 'losing-side') ? 'losing' : null)
  // Where verbs come first their subject stands right behind them.
  if (topics.profile.verbFirst) {
    for (let i = verb.to; i <= verb.to + SUBJECT_BEHIND && i < keys.length && !isMark(keys[i]) && !amountAt[i]; i++) {
      if (tagOf(hitAt[i], 'place-preposition') || tagOf(hitAt[i], 'link')) break
      const subject = who(hitAt[i])
      if (subject) return subject
    }
  }
  const reach = topics.profile.verbFirst ? SUBJECT_REACH : SUBJECT_REACH + SUBJECT_BEHIND
  for (let i = verb.from - 1; i >= 0 && i >= verb.from - reach && keys[i] !== ';' && keys[i] !== '—' && !amountAt[i]; i--) {
    const subject = who(hitAt[i])
    const before = hitAt[(hitAt[i]?.from ?? i) - 1]
    if (subject && !tagOf(before, 'place-preposition') && !tagOf(before, 'link') && !tagOf(before, 'agent')) return subject
  }
  return null
}
