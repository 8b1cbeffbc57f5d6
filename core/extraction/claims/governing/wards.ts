import { asideEnd } from '../asides.ts'
import type { Candidate } from './candidate.ts'
import { holdsAny, isClauseEdge, rolesAsked, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isPartOfNext } from '../parts/part-before-whole.ts'
import { isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

const WARD = rolesAsked('ward')

/** Words from those counted to the hospital, from the word of direction to its name, and between the verb and those words, at most. */
const WARD_REACH = 16
const NAME_REACH = 6
const VERB_REACH = 8
/** What it costs that a hospital is where they were brought, and each word on the way. */
const WARD_COST = 1.1
const WARD_WORD_COST = 0.05

/** Nouns of those whom no wound brings to a hospital, by their ids. */
const AT_WORK: ReadonlySet<string> = new Set([
  'doctor', 'nurse', 'medic', 'paramedic', 'surgeon', 'physician', 'health-worker', 'volunteer', 'rescuer', 'patient', 'medical-staff', 'body', 'remains', 'prisoner'
])

/** "Fourteen passengers were evacuated to Rambam Medical Center", "took eleven to two hospitals": those brought where the hurt are brought. Null for others. */
export function broughtToWard(sentence: Sentence, amount: Amount): Candidate | null {
  if (!holdsAny(sentence, WARD) || AT_WORK.has(amount.quantity.noun ?? '')) return null
  for (let i = amount.to; i < amount.to + WARD_REACH && i < sentence.keys.length; ) {
    const hit = sentence.hitAt[i]
    const ward = tagOf(hit, 'ward')
    if (hit && ward && hit.from === i && isBroughtTo(sentence, amount, hit, ward.purpose === true)) {
      return { measure: 'injured', rule: 'injured.ward', cost: WARD_COST + (i - amount.to) * WARD_WORD_COST, hit, side: 'right', trigger: null }
    }
    const other = sentence.amountAt[i]
    // "Nine of the 20 hostages were taken to Sheba hospital"
    if (other?.from === i && isPartOfNext(sentence, amount)) { i = other.to; continue }
    const behind = asideEnd(sentence, i)
    if (behind > i) { i = behind; continue }
    if (isMark(sentence.keys[i]) || isClauseEdge(hit) || (other && (other.quantity.unit !== null || other.quantity.noun === null))) return null
    i++
  }
  return null
}

/** Words from a verb to the hospital that it leads to, at most. */
const LEADS_WITHIN = 5

/** "taken straight to hospital": true where a hospital is where those go of whom a verb tells that ends at word `from`. */
export function leadsToWard({ keys, hitAt, amountAt }: Sentence, from: number): boolean {
  for (let i = from; i < from + LEADS_WITHIN && i < keys.length && !isMark(keys[i]) && !amountAt[i]; i++) {
    const hit = hitAt[i]
    if (tagOf(hit, 'ward') || tagsOf(hit, 'trigger').some(({ measure, rule }) => measure === 'injured' && rule.endsWith('.state'))) return true
    if (tagOf(hit, 'coordination') ?? tagOf(hit, 'boundary')) return false
  }
  return false
}

/** Words from those who lie in a hospital to its name, at most. */
const LIES_REACH = 8

/** "Fifteen are in Bombo hospital", "nine remain at two clinics": those who are told to be in one. Null for others. */
export function liesInWard(sentence: Sentence, amount: Amount): Candidate | null {
  if (!holdsAny(sentence, WARD)) return null
  const { noun, form } = amount.quantity
  if (form === 'singular' || (noun !== null && (noun === 'patient' || !TAKEN_IN.has(noun)))) return null
  const verb = sentence.hitAt[amount.to]
  if (!(tagOf(verb, 'auxiliary') ?? tagOf(verb, 'lodges') ?? tagOf(verb, 'stays'))) return null
  let within = false
  for (let i = amount.to; i < amount.to + LIES_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]); i++) {
    const hit = sentence.hitAt[i]
    const ward = tagOf(hit, 'ward')
    if (hit && ward && within && ward.purpose !== true) {
      return { measure: 'injured', rule: 'injured.lying.ward', cost: WARD_COST + (i - amount.to) * WARD_WORD_COST, hit, side: 'right', trigger: null }
    }
    if (tagOf(hit, 'within')) within = true
    // "were treated in two hospitals"
    else if (tagOf(hit, 'takes-in') && i === amount.to + 1) continue
    else if (tagOf(hit, 'trigger') ?? tagOf(hit, 'coordination') ?? tagOf(hit, 'said') ?? (sentence.amountAt[i]?.quantity.unit === 'person' ? true : null)) return null
    else if ((tagOf(hit, 'boundary')?.cost ?? 0) >= 3) return null
  }
  return null
}

/** Words from a verb of taking in to those taken in, and back to the hospital that takes them, at most. */
const INTAKE_REACH = 2
const HOSPITAL_REACH = 12
/** What it costs that a hospital takes somebody in. */
const INTAKE_COST = 0.9

/** Nouns that say no more of those in a hospital than that they are there, by their ids. */
const TAKEN_IN: ReadonlySet<string> = new Set([
  'patient', 'person', 'other', 'man', 'woman', 'child', 'boy', 'girl', 'civilian', 'soldier', 'worker', 'passenger', 'student', 'pupil'
])

/**
 * "The clinic took in 23", "a hospital says it has received 31", "his hospital had admitted 14 patients": those whom a hospital takes in; the patients
 * whom somebody says that he saw or had ("we had 62 new patients") need none beside them. Null for others.
 */
export function takenInByWard(sentence: Sentence, amount: Amount): Candidate | null {
  const { noun, form } = amount.quantity
  if (noun !== 'patient' && !holdsAny(sentence, WARD)) return null
  if (form === 'singular' || (noun !== null && !TAKEN_IN.has(noun))) return null
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - INTAKE_REACH && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i--) {
    const hit = sentence.hitAt[i]
    const hasPatients = noun === 'patient' && tagOf(hit, 'holds') !== null && tagOf(sentence.hitAt[i - 1], 'pronoun') !== null
    if (hit && (tagOf(hit, 'takes-in') || hasPatients)) {
      const bySomeone = noun === 'patient' && pronounBefore(sentence, hit.from)
      return bySomeone || hospitalBefore(sentence, hit.from) ? { measure: 'injured', rule: 'injured.intake.ward', cost: INTAKE_COST, hit, side: 'left', trigger: null } : null
    }
    if (tagOf(hit, 'trigger') ?? tagOf(hit, 'boundary') ?? tagOf(hit, 'coordination') ?? tagOf(hit, 'partitive')) return null
  }
  return null
}

/** "He had seen 33 patients", "We have since received 40 patients": true where a pronoun stands before the verb, with nothing but its auxiliaries between. */
function pronounBefore({ hitAt }: Sentence, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i >= verb - VERB_WORDS; i--) {
    if (tagOf(hitAt[i], 'pronoun')) return true
    if (!(tagOf(hitAt[i], 'before-verb') ?? tagOf(hitAt[i], 'auxiliary') ?? tagOf(hitAt[i], 'holds'))) return false
  }
  return false
}

/** Words of a verb with its auxiliaries before those whom a hospital takes in, at most. */
const VERB_WORDS = 4

/** True where a hospital is named before the verb, with no other verb's figure between. */
function hospitalBefore(sentence: Sentence, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i >= verb - HOSPITAL_REACH && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i--) {
    const hit = sentence.hitAt[i]
    const ward = tagOf(hit, 'ward')
    if (ward && ward.purpose !== true) return true
    if (isClauseEdge(hit)) return false
  }
  return false
}

/** True where a verb of bringing stands before the hospital, with "to" between; what is said to be `purpose` ("for treatment") needs no "to". */
function isBroughtTo(sentence: Sentence, amount: Amount, ward: Hit, purpose: boolean): boolean {
  let to = purpose ? ward.from : -1
  for (let i = ward.from - 1; to < 0 && i >= amount.to && i >= ward.from - NAME_REACH; i--) {
    const hit = sentence.hitAt[i]
    // "evacuated 22 casualties to Soroka hospital": a label read over both words.
    if (tagOf(hit, 'direction') || (hit && hit.from < amount.to && hit.to === i + 1)) to = i
    else if (isMark(sentence.keys[i]) || tagOf(hit, 'trigger') || tagOf(hit, 'boundary')) return false
  }
  for (let i = to - 1; to >= 0 && i >= 0 && i >= to - VERB_REACH - (amount.to - amount.from); i--) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'conveys')) return true
    if (sentence.amountAt[i] === amount) continue
    if ((isMark(sentence.keys[i]) && i < amount.from) || (tagOf(hit, 'boundary')?.cost ?? 0) >= 3) return false
  }
  return false
}
