import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { tellsOfContest } from './contest.ts'
import { counts } from '../counting/counting.ts'
import type { Case } from '../decision.ts'
import { ATTACKERS, SUSPECTS, WANTED } from './attackers.ts'
import type { Candidate } from './candidate.ts'
import { DWELLERS } from './dwellers.ts'
import { endingOf } from './frames.ts'
import { isHospitalOnly, namesBehind, tellsHarm } from './harm.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isPartOfNext } from '../parts/part-before-whole.ts'
import type { Topic } from '../tag.ts'
import { isColon, isMark, leastOf } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { NATION, placeBefore } from './sheltering.ts'
import type { TopicSense } from '../topics.ts'

/** Fewer than a crowd, more than a few. */
const CROWD = 1000
const FEW = 50

/** What a text on captives speaks of. */
const TAKEN: readonly Topic[] = ['captives', 'hostages', 'prisoners', 'captivity']

/** What was told of people before an amount: that they were taken, that some were set free, that they left their homes or crossed a border. */
export interface Before { taken: boolean; freed: boolean; uprooted: boolean; crossed: boolean }

type Trigger = NonNullable<Candidate['trigger']>

/** A trigger beside an amount. */
interface Beside { sentence: Sentence; amount: Amount; topics: TopicSense; candidate: Candidate }

/** True where a candidate may govern an amount at all, however near it stands; `told` says what was told of people before. */
export function canGovern({ sentence, amount, topics, kind }: Case, candidate: Candidate, told: Before): boolean {
  const beside: Beside = { sentence, amount, topics, candidate }
  const { measure, trigger } = candidate
  if (measure === null) return kind === 'person' && canRuleOut(beside)
  if ((kindOf(measure) === 'aid') !== (kind === 'money')) return false
  // "Thirty-four patients have been hospitalised" in a report on measles: they are ill.
  if (measure === 'injured' && !topics.profile.verbFirst && BROUGHT.test(candidate.rule) && (topics.in(sentence, 'disease') || topics.opening('disease') >= OF_DISEASE || tellsDisease(sentence, topics))) return false
  // "The clinic took in 23.": of the hurt only where somebody is hurt or dies.
  if (isHospitalOnly(candidate) && (leastOf(amount) >= CROWD || !tellsHarm(sentence, topics, candidate.hit))) return false
  return trigger === null || (isMeant(beside, measure, trigger, told) && hasWhatItNeeds(beside, measure, trigger, told))
}

/** True where a word on something else than claims (custody, need, speech) speaks of those counted. */
function canRuleOut({ sentence, amount, topics, candidate }: Beside): boolean {
  // Those who sit in the prisons of a side that swaps them are told of.
  if (candidate.rule === 'custody' && (topics.profile.verbFirst ? topics.near(sentence, 'exchange') : topics.in(sentence, 'exchange') || (topics.opening('exchange') > 0 && topics.opening('prisoners') > 0))) return false
  // "600,000 refugees need help": the noun says what they are, whatever they need.
  if (candidate.rule === 'need' && !topics.profile.verbFirst && saysByNoun(sentence, amount)) return false
  // "spoke to 61 residents who had returned", "surveyed 600 displaced people"
  if (candidate.rule === 'hearing' && (saysByNoun(sentence, amount) || tagOf(sentence.hitAt[amount.to], 'relative'))) return false
  // "acknowledged 14 deaths and said": deaths do not speak.
  if (candidate.rule === 'speaking' && SPEECHLESS.has(amount.quantity.noun ?? '')) return false
  return !counts(sentence, amount, 'captives') && !(candidate.rule === 'containing' && (saysByNoun(sentence, amount) || topics.opening('captives') > 0))
}

/** False where the words around a trigger give it another meaning than the one that makes a claim. */
function isMeant({ sentence, amount, topics, candidate }: Beside, measure: Measure, trigger: Trigger, { taken, crossed }: Before): boolean {
  const ending = endingOf(trigger.rule)
  // "took 251 hostages", but not "took 12 people to hospital".
  if (ending === 'take' && topics.profile.verbFirst && candidate.side === 'right') return false
  // "took 44 lives in a mosque": the dead live nowhere, nor are lives taken captive.
  if (amount.quantity.noun === 'life' && measure !== 'killed' && measure !== 'injured') return false
  // «بقي سبعة», «كنا تسعة»: of captives only where the text speaks of them.
  if ((ending === 'remain' || ending === 'with') && !TAKEN.some((topic) => topics.near(sentence, topic) || topics.opening(topic) > 0)) return false
  if (ending === 'exchange' && trigger.frame === 'either' && !topics.near(sentence, 'exchange')) return false
  if (ending === 'take' && !takesPeople(sentence, amount, topics, candidate.hit)) return false
  // «لدينا 8 آلاف عائد»: those who came back are held by nobody.
  if (measure === 'held' && ending === 'having' && amount.quantity.noun === 'returnee') return false
  // «مقابل آخر جثة»: no body is an exchanged prisoner.
  if (measure === 'prisoners-exchanged' && BODIES.has(amount.quantity.noun ?? '')) return false
  // «فر مهاجمان يجري البحث عنهما»: whom the police look for is not missing.
  if (ending === 'sought' && (topics.in(sentence, 'police') || topics.in(sentence, 'custody') || WANTED.has(amount.quantity.noun ?? ''))) return false
  // «لم ينج من الطاقم سوى أربعة»: those alone live.
  if (measure === 'killed' && candidate.side === 'left' && topics.profile.verbFirst && hasTopic(candidate.hit, 'alive') && tagsOf(sentence.hitAt[amount.from - 1], 'not-negation').some((not) => not.only)) return false
  // Convicts who break out were nobody's captives.
  if (ending === 'rescued' && !topics.near(sentence, 'captives') && (topics.profile.verbFirst || topics.opening('captives') === 0) && (!taken || amount.quantity.noun !== null || topics.profile.verbFirst)) return false
  // «إنقاذ 12 محتجزا»: water may keep people too.
  if (ending === 'rescued' && !taken && !topics.near(sentence, 'captors') && !topics.near(sentence, 'hostages') && saysHeld(sentence, amount)) return false
  if (measure === 'released' && amount.quantity.noun === 'inmate' && !topics.near(sentence, 'exchange') && !topics.near(sentence, 'hostages') && !topics.near(sentence, 'captors') && !namesArmedGroup(sentence)) return false
  // Whom the police let go they had arrested.
  if (measure === 'released' && !tagOf(candidate.hit, 'liberates') && topics.in(sentence, 'police') && !topics.near(sentence, 'hostages') && !topics.near(sentence, 'captors') && !topics.near(sentence, 'exchange') && !counts(sentence, amount, 'captives') && trigger.needs === 'captives' && topics.profile.verbFirst) return false
  if (measure === 'released' && ending === 'state' && CONVICTS.has(amount.quantity.noun ?? '') && !topics.near(sentence, 'exchange') && !topics.near(sentence, 'hostages') && !topics.in(sentence, 'captors')) return false
  // "By Friday it was 61.": a pronoun has a bare number right behind it.
  if (ending === 'it-again' && !(amount.quantity.noun === null && standsRightBefore(sentence, candidate.hit.to, amount.from))) return false
  // "There were 361 recorded deaths": what is counted stands behind.
  if (ending === 'it-again' && !topics.profile.verbFirst && namesBehind(sentence, amount.to)) return false
  // "at a cost of two soldiers", but not of 21 million
  if (ending === 'cost' && !(amount.quantity.noun !== null && amount.quantity.unit === 'person')) return false
  // «165 آخرين يُعتقد أنهم في الأسر»: such a word has its number behind it.
  if (topics.profile.verbFirst && pointsToNamed(trigger) && candidate.side === 'right') return false
  // "Some 900 stay on, because their houses are gone"
  if (ending === 'gone' && candidate.hit.from > amount.to + GONE_REACH) return false
  // "40 legislators lost" tells no death, "lost 40 men" does.
  if (ending === 'lose' && (candidate.side === 'right' || (amount.quantity.noun === null && !topics.profile.verbFirst && topics.in(sentence, 'commerce')))) return false
  // "The woman was set free on Friday, leaving six men in the den."
  if (ending === 'leaving' && (candidate.side !== 'left' || !sentence.hitAt.some((hit) => hit !== null && hit.to <= candidate.hit.from && tagsOf(hit, 'trigger').some((t) => t.measure === 'released' || t.measure === 'prisoners-exchanged')))) return false
  // "The refrigerator holds six."
  if (trigger.figurative && measure === 'held' && amount.quantity.noun === null && trigger.strict && !topics.near(sentence, 'captives') && !topics.near(sentence, 'prisoners') && !topics.near(sentence, 'captors')) return false
  // "The camps hold 40,000 people", "The school holds 600 pupils.": nobody keeps them there.
  if (measure === 'held' && candidate.side === 'left' && !topics.profile.verbFirst && tagOf(candidate.hit, 'houses') && placeBefore(sentence, candidate.hit) && !topics.near(sentence, 'captives') && !topics.near(sentence, 'captors')) return false
  // "Gunmen kill 11 after soccer game": there it is meant.
  if (trigger.figurative && tellsOfContest(sentence, topics) && !(measure === 'killed' && topics.in(sentence, 'captors'))) return false
  // «عاد 300 ألف طالب إلى مقاعد الدراسة», «غادر 12 ألف مشجع الملعب»
  if (topics.profile.verbFirst && MOVES.has(measure) && ending === 'verb' && (topics.in(sentence, 'sport') || topics.in(sentence, 'contest')) && !topics.in(sentence, 'displacement') && !topics.in(sentence, 'crossing')) return false
  if (trigger.strict && amount.quantity.unit !== 'person' && amount.quantity.noun === null && kindOf(measure) !== 'aid' && sentence.hitAt[amount.to] === null && !isMark(sentence.keys[amount.to]) && sentence.text.slice(sentence.starts[amount.to], sentence.ends[amount.to]) !== topics.profile.addsMore) return false
  // Whom the police keep are no hostages.
  if (measure === 'held' && (trigger.frame === 'either' || trigger.frame === 'active') && topics.in(sentence, 'police') && !topics.in(sentence, 'hostages') && topics.opening('hostages') === 0) return false
  // Captives are not let go by the thousand; those who left come back so.
  if (measure === 'released' && leastOf(amount) >= CROWD && !topics.in(sentence, 'captives') && !topics.near(sentence, 'exchange') && !topics.near(sentence, 'prisoners')) return false
  // «ممرضة في المستشفى» works there.
  if (measure === 'injured' && (ending === 'state' || ending === 'ward') && STAFF.has(amount.quantity.noun ?? '') && (amount.quantity.form === 'singular' || candidate.side === 'left')) return false
  // «اتفاقية لعلاج 60 ألف شخص»: aid pays for the treatment of the sick, whoever they are.
  if (ending === 'treated' && ((amount.quantity.noun === 'patient' && (topics.profile.verbFirst || topics.near(sentence, 'disease') || !tellsHarm(sentence, topics, candidate.hit))) || topics.in(sentence, 'aid') || (amount.quantity.value ?? 0) >= CROWD)) return false
  // Where a disease spreads, «إصابات» are its cases.
  if (measure === 'injured' && topics.profile.verbFirst && topics.near(sentence, 'disease')) return false
  // "Two strikers were traded for a midfielder."
  if ((ending === 'swapped' || ending === 'exchange') && trigger.strict && (topics.in(sentence, 'commerce') || (topics.in(sentence, 'contest') && !topics.near(sentence, 'prisoners')))) return false
  // Who leaves before gunmen or towards a border leaves in a crowd.
  if (ending === 'crowd' && leastOf(amount) < FEW) return false
  // An amnesty frees prisoners, whom nobody had taken.
  if (ending === 'freed' && (topics.near(sentence, 'prisoners') || topics.in(sentence, 'custody'))) return false
  // "the search for a gunman"
  if (measure === 'missing' && trigger.frame === 'active' && WANTED.has(amount.quantity.noun ?? '')) return false
  if ((measure === 'held' || measure === 'abducted') && (SUSPECTS.has(amount.quantity.noun ?? '') || (!topics.profile.verbFirst && candidate.side === 'left' && candidate.hit.to !== amount.from && ATTACKERS.has(amount.quantity.noun ?? '')))) return false
  // "78,000 of whom live in the camp", of refugees told of before.
  if (measure === 'displaced' && !crossed && OF_EITHER.test(trigger.rule) && topics.near(sentence, 'crossing') && !topics.in(sentence, 'displacement')) return false
  return true
}

/** True where the text speaks of what a trigger needs to be one (`needs`: captives, an exchange, displacement), or its words alone say enough. */
function hasWhatItNeeds({ sentence, amount, topics, candidate }: Beside, measure: Measure, trigger: Trigger, { taken, uprooted, crossed, freed }: Before): boolean {
  const ending = endingOf(trigger.rule)
  if (trigger.needs === undefined || topics.near(sentence, trigger.needs) || (ending === 'rescued' && !topics.profile.verbFirst)) return true
  // "No fewer than 6,000 are still waiting", at the end of a report on a swap
  if (trigger.needs === 'exchange' && measure === 'held' && topics.opening('exchange') > 0 && topics.opening('prisoners') > 0) return true
  // "The militia let eleven students go. It still has nineteen."
  if (freed && ending === 'keep') return true
  // "Baku still holds 23 Armenians"
  if (ending === 'keep' && candidate.side === 'left' && standsRightBefore(sentence, candidate.hit.to, amount.from) && (tagOf(sentence.hitAt[candidate.hit.from - 1], 'place-word') || hasTopic(sentence.hitAt[candidate.hit.from - 1], 'state')) && NATION.test(amount.quantity.text)) return true
  // "Azerbaijan handed over four Armenians it had held": a state has no other foreigners to hand over.
  if (measure === 'released' && trigger.needs === 'captives' && candidate.side === 'left' && !topics.profile.verbFirst && standsRightBefore(sentence, candidate.hit.to, amount.from) && NATION.test(amount.quantity.text) && hasTopic(sentence.hitAt[candidate.hit.from - 1], 'state') && topics.near(sentence, 'handover')) return true
  // "All 1,900 inhabitants have left": who lives in a place and leaves it has left home.
  if (trigger.needs === 'displacement' && (uprooted || (crossed && OF_EITHER.test(trigger.rule)) || ((trigger.rule === 'returned.moved' || trigger.rule === 'displaced.housed') && topics.near(sentence, 'crossing')))) return true
  if (trigger.needs === 'displacement' && candidate.side === 'right' && !topics.profile.verbFirst && !topics.near(sentence, 'exchange')) return DWELLERS.has(amount.quantity.noun ?? nounOfWhole(sentence, amount) ?? '')
  // "Thailand released 18 Cambodian soldiers": an army's own do not need to be called prisoners.
  if (trigger.needs === 'captives' && measure === 'released' && LET_GO.has(amount.quantity.noun ?? '') && (ending === 'verb' || (ending === 'noun' && topics.in(sentence, 'state'))) && !topics.profile.verbFirst && !topics.in(sentence, 'custody') && !topics.in(sentence, 'contest')) return true
  // "Russia and Ukraine exchanged 185 soldiers"
  if (trigger.needs === 'prisoners' && measure === 'prisoners-exchanged' && ending === 'verb' && candidate.side === 'left' && LET_GO.has(amount.quantity.noun ?? '') && !topics.profile.verbFirst && !topics.in(sentence, 'contest')) return true
  return trigger.needs === 'captives' && (taken || (topics.near(sentence, 'prisoners') && (topics.profile.verbFirst || !topics.in(sentence, 'custody'))) || topics.in(sentence, 'exchange') || namesArmedGroup(sentence))
}

/** Nouns of what befell people, by their ids: they say nothing. */
const SPEECHLESS: ReadonlySet<string> = new Set(['death', 'fatality', 'body', 'corpse', 'dead-body', 'remains', 'life', 'injury', 'casualty'])

/** Words between those who are "gone" and that word, at most. */
const GONE_REACH = 5

/** Rules that are said as well of those who crossed a border. */
const OF_EITHER = /\.(lodged|came|camp)$/

/** "200 of the 7,000 inhabitants": by which noun the whole of a bare number counts; null where none follows. */
function nounOfWhole(sentence: Sentence, amount: Amount): string | null {
  if (!isPartOfNext(sentence, amount)) return null
  const next = sentence.amounts[sentence.amounts.indexOf(amount) + 1]
  return next?.quantity.noun ?? null
}

/** True where the sentence right before speaks of a disease. */
function tellsDisease(sentence: Sentence, topics: TopicSense): boolean {
  const before = topics.before(sentence, 1)
  return before !== null && !sentence.opensLine && topics.in(before, 'disease')
}

/** Rules that say no more than that somebody is in a hospital, and how often the opening of a report on a disease names it. */
const BROUGHT = /\.(state|ward|hospital)$/
const OF_DISEASE = 2

/** Nouns of bodies, and of those who sit in prisons, by their ids. */
const BODIES: ReadonlySet<string> = new Set(['body', 'remains', 'corpse'])
const CONVICTS: ReadonlySet<string> = new Set(['inmate', 'prisoner', 'convict', 'detainee', 'prison-inmate'])

/** Nouns of those whom an army holds and lets go, by their ids. */
const LET_GO: ReadonlySet<string> = new Set(['soldier', 'troops', 'serviceman', 'prisoner-of-war', 'pow', 'fighter', 'combatant', 'servicemen-and-women'])

/** True where nothing but a colon stands between. */
const standsRightBefore = (sentence: Sentence, from: number, to: number): boolean => from === to || (from + 1 === to && isColon(sentence.keys[from]))

/** Who works in hospitals, by their ids. */
const STAFF: ReadonlySet<string> = new Set(['doctor', 'nurse', 'paramedic', 'health-worker'])

/** What pupils and spectators do as well. */
const MOVES: ReadonlySet<Measure> = new Set(['returned', 'displaced'])

/** True where the counted noun says that they are held. */
function saysHeld(sentence: Sentence, amount: Amount): boolean {
  for (let i = amount.from; i < amount.to; i++) if (tagsOf(sentence.hitAt[i], 'trigger').some((t) => t.measure === 'held')) return true
  return false
}

/** True where the counted noun itself is a trigger. */
export function saysByNoun(sentence: Sentence, amount: Amount): boolean {
  for (let i = amount.from; i < amount.to; i++) if (tagsOf(sentence.hitAt[i], 'trigger').some((t) => t.frame === 'counted')) return true
  return false
}

/** Whom an armed group sets free were its captives. */
const namesArmedGroup = (sentence: Sentence): boolean => sentence.hitAt.some((hit) => tagsOf(hit, 'source-word').some((t) => t.kind === 'party-to-conflict'))

/** "took 251 hostages", "took 40 people hostage", "gunmen took 52 pupils", but not "took 12 people to hospital". */
function takesPeople(sentence: Sentence, amount: Amount, topics: TopicSense, verb: Hit): boolean {
  if (counts(sentence, amount, 'captives')) return true
  const next = sentence.hitAt[amount.to]
  if (tagsOf(next, 'trigger').some((t) => t.measure === 'held' || t.measure === 'abducted') || hasTopic(next, 'captives', 'prisoners')) return true
  // "They took six girls from my street", "they led nineteen of us up the slope": who they are was told.
  // "They killed eight men and took twelve women with them"
  const they = amount.quantity.form !== 'singular' && (tagOf(sentence.hitAt[verb.from - 1], 'pronoun') ?? (tagOf(sentence.hitAt[verb.from - 1], 'coordination') ? tagOf(sentence.hitAt[0], 'pronoun') : null)) !== null && topics.near(sentence, 'captors')
  if ((they || topics.in(sentence, 'captors')) && amount.quantity.noun === null && (tagOf(next, 'subset') ?? tagOf(next, 'speakers'))) return true
  return amount.quantity.noun !== null && amount.quantity.unit === 'person' && (they || topics.in(sentence, 'captors')) && !tagsOf(next, 'trigger').some((t) => t.measure === 'injured')
}

/** True for what points back to those named before. */
export const pointsToNamed = (trigger: Candidate['trigger']): boolean => trigger?.rule.endsWith('again') === true
