import type { Measure } from '../../../model/kind.ts'
import { counts } from '../counting/counting.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import { leastOf } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { ATTACKERS, SUSPECTS, WANTED } from './attackers.ts'
import { CROWD, namesArmedGroup, OF_EITHER } from './beside.ts'
import type { Before, Beside } from './beside.ts'
import { endingOf } from './frames.ts'
import type { Trigger } from './frames.ts'
import { shelterBefore } from './sheltering.ts'

/** Nouns of bodies, and of those who sit in prisons, by their ids. */
const BODIES: ReadonlySet<string> = new Set(['body', 'remains', 'corpse'])
const CONVICTS: ReadonlySet<string> = new Set(['inmate', 'prisoner', 'convict', 'detainee', 'prison-inmate'])

/** Endings of rules on those who are treated somewhere. */
const IN_CARE: ReadonlySet<string> = new Set(['state', 'ward', 'hospital'])

/** Who works in hospitals, by their ids. */
const STAFF: ReadonlySet<string> = new Set(['doctor', 'nurse', 'paramedic', 'health-worker'])

/** Who comes to a place to help or to keep order, by their ids. */
const HELPERS: ReadonlySet<string> = new Set([
  'volunteer', 'rescuer', 'rescue-worker', 'firefighter', 'police-officer', 'policeman', 'police', 'troops', 'soldier',
  'aid-worker', 'relief-worker', 'doctor', 'nurse', 'medic', 'paramedic',
  'engineer', 'journalist', 'reporter', 'peacekeeper', 'tourist'
])

/** False where what a word says happened to people befell others, or none. */
export function isMeantByMeasure(beside: Beside, measure: Measure, trigger: Trigger, told: Before): boolean {
  const { amount } = beside
  switch (measure) {
    case 'killed': return !liveAlone(beside)
    case 'injured': return isHurt(beside, trigger)
    // "the search for a gunman"
    case 'missing': return trigger.frame !== 'active' || !WANTED.has(amount.quantity.noun ?? '')
    case 'held': return !isOfPolice(beside) && isKept(beside, trigger)
    case 'abducted': return !isOfPolice(beside)
    case 'released': return isLetGo(beside, trigger)
    // «مقابل آخر جثة»: no body is an exchanged prisoner.
    case 'prisoners-exchanged': return !BODIES.has(amount.quantity.noun ?? '')
    case 'displaced': return !goesAsPupil(beside, trigger) && !livesAbroad(beside, trigger, told)
    case 'refugees': return !comesToHelp(beside, trigger)
    case 'returned': return !goesAsPupil(beside, trigger)
    default: return true
  }
}

/** «لم ينج من الطاقم سوى أربعة»: those alone live. */
function liveAlone({ sentence, amount, candidate }: Beside): boolean {
  if (candidate.side !== 'left' || !hasTopic(candidate.hit, 'alive')) return false
  return tagsOf(sentence.hitAt[amount.from - 1], 'not-negation').some((not) => not.only)
}

/** False for those who are ill or work in a hospital. */
function isHurt({ sentence, amount, topics, candidate }: Beside, trigger: Trigger): boolean {
  if (topics.spreadsDisease(sentence) && !isToldWithWarDead(sentence, amount)) return false
  const ending = endingOf(trigger.rule)
  // «حريق بمستشفى يعالج مرضى كورونا»: whom a hospital treats for a disease.
  if (IN_CARE.has(ending) && topics.profile.grammar.injuriesAreCases && topics.in(sentence, 'disease')) return false
  if (ending !== 'state' && ending !== 'ward') return true
  // «وشهيد إلى مستشفى ناصر»
  if (DEAD.has(amount.quantity.noun ?? '')) return false
  // «ممرضة في المستشفى» works there.
  return !STAFF.has(amount.quantity.noun ?? '') || (amount.quantity.form !== 'singular' && candidate.side !== 'left')
}

/** Nouns that call people dead, by their ids. */
export const CALLED_DEAD: ReadonlySet<string> = new Set(['martyr', 'killed-person'])
const DEAD: ReadonlySet<string> = new Set([...CALLED_DEAD, 'body'])

/** Nouns of those whom violence or a disaster takes, and no disease, by their ids. */
const TAKEN_BY_WAR: ReadonlySet<string> = new Set([...CALLED_DEAD, 'missing-person'])

/** «7000 مفقود، و71 ألف مصاب، و700 ألف مصاب بالأمراض»: true for those hurt by their noun behind the missing or martyrs of their sentence, whoever else is ill. */
const isToldWithWarDead = ({ amounts, profile }: Sentence, { from, quantity: { noun } }: Amount): boolean =>
  profile.verbFirst && noun === 'injured-person' && amounts.some((other) => other.to <= from && TAKEN_BY_WAR.has(other.quantity.noun ?? ''))

/** True for suspects, and for attackers who are told of further behind the verb. */
function isOfPolice({ amount, topics, candidate: { side, hit } }: Beside): boolean {
  const noun = amount.quantity.noun ?? ''
  return SUSPECTS.has(noun) || (!topics.profile.verbFirst && side === 'left' && hit.to !== amount.from && ATTACKERS.has(noun))
}

/** False for those whom nobody keeps, or the police. */
function isKept(beside: Beside, trigger: Trigger): boolean {
  const { sentence, amount, topics, candidate } = beside
  const { noun } = amount.quantity
  // «لدينا 8 آلاف عائد»: those who came back are held by nobody.
  if (noun === 'returnee' && endingOf(trigger.rule) === 'having') return false
  // "The refrigerator holds six."
  if (trigger.figurative && trigger.strict && noun === null && !topics.near(sentence, 'prisoners') && !namesCaptives(beside)) return false
  // "The camps hold 40,000 people", "The school holds 600 pupils.": nobody keeps them there.
  const houses = candidate.side === 'left' && tagOf(candidate.hit, 'houses') !== null
  if (houses && shelterBefore(sentence, candidate.hit) && !namesCaptives(beside)) return false
  // Whom the police keep are no hostages.
  if (trigger.frame !== 'either' && trigger.frame !== 'active') return true
  return !topics.in(sentence, 'police') || topics.in(sentence, 'hostages') || topics.opening('hostages') > 0
}

const namesCaptives = ({ sentence, topics }: Beside): boolean => topics.near(sentence, 'captives') || topics.near(sentence, 'captors')

/** "Thousands of police poured into the region": true for those who cross or arrive as rescuers and soldiers do, who have not fled. */
function comesToHelp({ amount, candidate }: Beside, trigger: Trigger): boolean {
  return candidate.side === 'right' && (trigger.anyones || endingOf(trigger.rule) === 'arrived') && HELPERS.has(amount.quantity.noun ?? '')
}

/** No swap sets so many free. */
const MULTITUDE = 50_000

/** True for so many by their number alone that no swap set them free: those who had left have come back so. */
export const areMultitude = (amount: Amount): boolean => leastOf(amount) >= MULTITUDE && amount.quantity.noun === null

/** False for those let go whom nobody had taken captive. */
function isLetGo(beside: Beside, trigger: Trigger): boolean {
  const { sentence, amount, topics } = beside
  const noun = amount.quantity.noun ?? ''
  if (CONVICTS.has(noun) && !isDealtFor(beside)) {
    if (noun === 'inmate' && !topics.near(sentence, 'captors') && !namesArmedGroup(sentence)) return false
    // «40 أسيرا محررا»: a word of its own for those whom an enemy took.
    const taken = topics.profile.verbFirst && noun === 'prisoner'
    if (endingOf(trigger.rule) === 'state' && !taken && !topics.in(sentence, 'captors')) return false
  }
  if (isLetGoByPolice(beside, trigger) && !isDealtFor(beside)) return false
  // Captives are not let go by the thousand; those who left come back so, whatever swap is told of around them.
  if (areMultitude(amount)) return false
  return leastOf(amount) < CROWD || topics.in(sentence, 'captives') || topics.near(sentence, 'exchange') || topics.near(sentence, 'prisoners')
}

const isDealtFor = ({ sentence, topics }: Beside): boolean => topics.near(sentence, 'exchange') || topics.near(sentence, 'hostages')

/** Whom the police let go they had arrested. */
function isLetGoByPolice({ sentence, amount, topics, candidate }: Beside, trigger: Trigger): boolean {
  if (trigger.needs !== 'captives' || tagOf(candidate.hit, 'liberates')) return false
  return topics.in(sentence, 'police') && !topics.near(sentence, 'captors') && !counts(sentence, amount, 'captives')
}

/** «عاد 300 ألف طالب إلى مقاعد الدراسة», «غادر 12 ألف مشجع الملعب» */
function goesAsPupil({ sentence, topics }: Beside, trigger: Trigger): boolean {
  if (!topics.profile.grammar.goingSaysLittle || endingOf(trigger.rule) !== 'verb') return false
  return (topics.in(sentence, 'sport') || topics.in(sentence, 'contest')) && !topics.in(sentence, 'displacement') && !topics.in(sentence, 'crossing')
}

/** "78,000 of whom live in the camp", of refugees told of before. */
function livesAbroad({ sentence, topics }: Beside, trigger: Trigger, { crossed }: Before): boolean {
  return !crossed && OF_EITHER.test(trigger.rule) && topics.near(sentence, 'crossing') && !topics.in(sentence, 'displacement')
}
