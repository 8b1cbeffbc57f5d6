import { ruledOut } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { staysInSubset } from '../going-on/lists.ts'
import { tellsOwn } from '../governing/own-verb.ts'
import { isJoined } from '../joined.ts'
import { isPackage, tagOf } from '../meaning.ts'
import { isMark, leastOf } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { claimed } from './claimed.ts'
import { KEEP_OWN_BELOW } from './standing.ts'
import type { Standing } from './standing.ts'

/** A figure of a list follows the one before it where its own trigger is further than this. */
const INHERIT_ABOVE = 3.4

/** One person without a number goes on a list where its first figure's trigger is as near as this, and it stands as near to that. */
const LISTED_SINGLE_LIMIT = 1.5
const LISTED_SINGLE_REACH = 2

/** More than so many are a crowd. */
const CROWD = 500

/** "disbursed €38m, the third instalment of a €400m package": true where "of" stands between. */
function isTakenOf({ hitAt }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tagOf(hitAt[i], 'partitive')) return true
  return false
}

/** True where the clause ends at word `at`, or a place or direction follows. */
const endsOrLeads = ({ keys, hitAt }: Sentence, at: number): boolean => at >= keys.length || isMark(keys[at]) || tagOf(hitAt[at], 'direction') !== null || tagOf(hitAt[at], 'place-preposition') !== null

/** What an amount counts that goes on with a list, by the figure before it there; null where it tells of something else. */
export function byList(standing: Standing): Decision | null {
  const { around, best, own, list, parent, form, whereabouts } = standing
  const { sentence, amount, topics, kind } = around
  // "including two officers, a nurse and a boy": one person in an enumeration is counted with the rest.
  // … but not "and a civilian was wounded".
  const toldApart = !topics.profile.verbFirst && best?.measure != null && best.measure !== list?.measure && best.side === 'right' && best.cost < KEEP_OWN_BELOW && (tagOf(sentence.hitAt[amount.to], 'auxiliary') !== null || (best.hit.from === amount.to && amount.quantity.noun === null))
  if (list?.measure && list.parent && !parent && !toldApart && !(own && tellsOwn(amount, own)) && amount.quantity.form === 'singular' && staysInSubset(sentence, list, amount)) return claimed(standing, list.measure, list.rule ?? '', list.cost + 1.5, 'continues-list')
  // «أصيبت سيدتان بكدمات وطفل باختناق», "killed two brothers and a cousin"
  if (list?.measure && best?.side !== 'inside' && !toldApart && amount.quantity.form === 'singular' && isJoined(sentence, amount) && list.cost <= LISTED_SINGLE_LIMIT && amount.from - list.amount.to <= LISTED_SINGLE_REACH && list.amount.quantity.unit === 'person') return claimed(standing, list.measure, list.rule ?? '', list.cost + 1.5, 'continues-list')
  if (list?.measure === 'injured' && amount.quantity.noun === 'patient' && best?.side !== 'left') return ruledOut(amount, sentence, 'counts the sick')
  // "24 cholera deaths and 1,340 new cases"
  if (list?.measure && !topics.profile.verbFirst && amount.quantity.noun === 'case' && list.amount.quantity.noun !== 'case') return ruledOut(amount, sentence, 'counts cases of something')
  // "a hundred and fifty thousand refugees, my wife …": nobody is added one by one to a crowd.
  if (list?.measure && !topics.profile.verbFirst && amount.quantity.form === 'singular' && best === null && leastOf(list.amount) > CROWD && !list.parent) return ruledOut(amount, sentence, 'a person named, not counted')
  // "approved a $200 million loan and a $4 million grant": the verb says of both what became of them.
  if (kind === 'money' && list?.measure && list.measure !== 'requested' && list.rule !== null && !isPackage(list.rule) && best && isPackage(best.rule) && !parent && !isTakenOf(sentence, list.amount.to, amount.from)) return claimed(standing, list.measure, list.rule, list.cost + 1.5, 'continues-list')
  // "27 unaccounted for, 823 evacuated to six points": a participle right behind a number tells of it.
  const toldOwn = !topics.profile.verbFirst && kind === 'person' && best?.side === 'right' && best.trigger?.frame === 'participle' && best.hit.from === amount.to && best.measure !== list?.measure && endsOrLeads(sentence, best.hit.to)
  if (list?.measure && !toldOwn && (!best?.measure || whereabouts || best.cost > INHERIT_ABOVE || (form && list.parent))) return claimed(standing, list.measure, list.rule ?? '', list.cost + 1.5, 'continues-list')
  return null
}
