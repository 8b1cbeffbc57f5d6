import type { Measure } from '../../../model/kind.ts'
import type { Candidate } from './candidate.ts'
import type { Case, Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { hasMark, isComma, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Words between one person and a verb that is that person's own, at most ("one has died"). */
const OWN_WITHIN = 1

/** "seven are still in intensive care and one died": true where a verb stands right behind that tells of the one alone. */
export const tellsOwn = ({ to }: Amount, { side, trigger, hit }: Candidate): boolean => side === 'right' && trigger?.frame === 'passive' && hit.from - to <= OWN_WITHIN

/** What those may be called of whom a verb tells that they died. */
const MAY_DIE: ReadonlySet<Measure> = new Set(['injured', 'missing'])

/** "One of those wounded in Tuesday's raid succumbed": true where a verb further on tells that some of the hurt died, with nobody else and no mark between. */
export function diedOf(sentence: Sentence, { to }: Amount, set: Measure | null, { measure, side, trigger, hit, cost }: Candidate): boolean {
  if (set === null || !MAY_DIE.has(set) || measure !== 'killed' || side !== 'right' || trigger?.frame !== 'passive' || cost > REACHED) return false
  for (let i = to; i < hit.from; i++) if (isMark(sentence.keys[i]) || sentence.amountAt[i]) return false
  return true
}

/** "Twelve of the injured were evacuated to Dakar": true where those named or counted as hurt are moved, who have not left home. */
export const movesHurt = (of: Measure | null, best: Candidate | null): boolean => of === 'injured' && best?.measure === 'displaced'

/** Words of a place between a verb of dying and the figure that leaves it out, at least; where "the scene" is one word with its article, fewer. */
const PLACE_WORDS = 3
const PLACE_WORDS_WITH_ARTICLE = 2

/**
 * "Ten people died at the scene and three in hospital", «توفي 17 في المكان وثلاثة في المستشفى»: that those died whom "and" joins, with a hospital right
 * behind, to those of whom it is told where they died; null for others.
 */
export function diedThere({ sentence, amount, here }: Case, best: Candidate | null): Candidate | null {
  const { from, to, quantity } = amount
  const dead = here.findLast((d) => d.measure !== null)
  if (dead?.measure !== 'killed' || dead.rule === null || quantity.noun !== null) return null
  if (best?.measure !== 'injured') return null
  const { hitAt, keys } = sentence
  const comma = isComma(keys[from - 1])
  // "Nineteen were killed, 14 at the scene"
  if (comma && tagOf(hitAt[to], 'at-the-scene')) return { ...best, measure: 'killed', rule: dead.rule }
  if (best.hit.from !== to || !tagOf(best.hit, 'ward')) return null
  const toldBehind = dead.trigger !== null && dead.trigger.from >= dead.amount.to && dead.trigger.to <= from
  const place = hitAt[toldBehind ? dead.trigger!.to : dead.amount.to]
  // "Seventeen died at the scene, three in hospital."
  if (tagOf(place, 'at-the-scene') && (comma || isJoined(sentence, amount))) return { ...best, measure: 'killed', rule: dead.rule }
  const behind = dead.trigger !== null && dead.trigger.from >= dead.amount.to ? dead.trigger.to : from
  const tellsWhere = sentence.profile.verbFirst ? diesSomewhere(sentence, dead, from) : from - behind >= PLACE_WORDS
  return tellsWhere && isJoined(sentence, amount) ? { ...best, measure: 'killed', rule: dead.rule } : null
}

/** True where a verb of dying and a place, and no mark, stand between those who died and word `to`, or the place alone and the verb before them. */
function diesSomewhere(sentence: Sentence, { trigger, amount }: Decision, to: number): boolean {
  if (trigger?.from === amount.from) return false
  const behind = Math.max(amount.to, trigger?.to ?? 0)
  if (hasMark(sentence, behind, to)) return false
  const { hitAt } = sentence
  const place = tagOf(hitAt[behind], 'subset') ? hitAt[behind]!.to : behind
  return to - place >= PLACE_WORDS_WITH_ARTICLE && (tagOf(hitAt[place], 'place-preposition') ?? tagOf(hitAt[place], 'detail')) !== null
}

/** Further off than this a verb tells nothing of them. */
const REACHED = 8

/** True where no mark, no "and" and no figure stands between word `from` and a verb, nor one right behind it: what it tells is told of nobody else. */
export function leadsTo({ keys, hitAt, amountAt }: Sentence, from: number, verb: Hit): boolean {
  for (let i = from; i < verb.from; i++) if (isMark(keys[i]) || amountAt[i] || tagOf(hitAt[i], 'coordination')) return false
  return !amountAt[verb.to]
}
