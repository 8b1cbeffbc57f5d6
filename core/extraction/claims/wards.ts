import { asideEnd } from './asides.ts'
import type { Candidate } from './candidate.ts'
import { tagOf } from './meaning.ts'
import type { Hit } from './meaning.ts'
import { isMark } from './sentence.ts'
import type { Amount, Sentence } from './sentence.ts'

/** Words from those counted to the hospital, from the word of direction to its name, and between the verb and those words, at most. */
const WARD_REACH = 16
const NAME_REACH = 6
const VERB_REACH = 8
/** What it costs that a hospital is where they were brought, and each word on the way. */
const WARD_COST = 1.1
const WARD_WORD_COST = 0.05

/** Nouns of those whom no wound brings to a hospital, by their ids. */
const AT_WORK: ReadonlySet<string> = new Set(['doctor', 'nurse', 'medic', 'paramedic', 'surgeon', 'physician', 'health-worker', 'volunteer', 'rescuer', 'patient', 'medical-staff', 'body', 'remains', 'prisoner'])

/** "Fourteen passengers were evacuated to Rambam Medical Center", "took eleven to two hospitals": those brought where the hurt are brought. Null for others. */
export function broughtToWard(sentence: Sentence, amount: Amount): Candidate | null {
  if (AT_WORK.has(amount.quantity.noun ?? '')) return null
  for (let i = amount.to; i < amount.to + WARD_REACH && i < sentence.keys.length; ) {
    const hit = sentence.hitAt[i]
    const ward = tagOf(hit, 'ward')
    if (hit && ward && hit.from === i && isBroughtTo(sentence, amount, hit, ward.purpose === true)) return { measure: 'injured', rule: 'injured.ward', cost: WARD_COST + (i - amount.to) * WARD_WORD_COST, hit, side: 'right', trigger: null }
    const other = sentence.amountAt[i]
    const behind = asideEnd(sentence, i)
    if (behind > i) { i = behind; continue }
    if (isMark(sentence.keys[i]) || (tagOf(hit, 'boundary')?.cost ?? 0) >= 4 || (other && (other.quantity.unit !== null || other.quantity.noun === null))) return null
    i++
  }
  return null
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
