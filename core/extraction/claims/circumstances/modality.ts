import type { Modality } from '../../../model/claim.ts'
import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { SET_FREE } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { CONTRAST, isRelativeEdge, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { figureAt, isComma, isDefiniteWord, rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { namesTopic } from '../sentence-topics.ts'
import type { Statement } from '../merging.ts'
import { cueOf, modalOf } from './cues-in.ts'
import type { CueHit } from './cues-in.ts'
import { dependsOnCondition } from './condition.ts'
import { isDenied } from './denial.ts'
import { isSupposedNot } from '../governing/negation.ts'
import { answerAt, isVerbInPresent } from './modal-word.ts'
import { dueBy, modalityOfPredicate, toCome } from './told-behind.ts'
import { edgeCost, isClauseMark, governedSpan, isSpeech, isWholeOfPart, openingComma } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'

/** Words looked at before a figure, at most. */
const REACH = 25
/** What a clause's edge costs that no modal verb reaches over ("when", "after"). */
const SUBORDINATE = 3

/**
 * Whether the text asserts a figure, denies it, plans it or makes it depend on something. A modal word counts where it governs the figure
 * or what happened to those counted, in the same clause; a condition for both halves of its sentence; a denial over the report that it
 * contests. A figure without a verb of its own is taken as the one before it in its sentence is (`before`: those already read).
 */
export function modalityOf(around: Surroundings, before: readonly Statement[]): Modality {
  const { from, to } = governedSpan(around)
  if (isDenied(around, from, to)) return 'denied'
  if (isEarlier(around)) return 'asserted'
  // The whole is known, whatever becomes of the part.
  if (!around.verbFirst && isWholeOfPart(around)) return dueInAll(around, to) ?? 'asserted'
  // The form of a verb may tell what no word of the table does.
  const asks = around.told.modal || around.sentence.profile.tenses !== null
  const between = asks ? modalBetween(around, from, to) : null
  // "fear a further 200,000 will be uprooted"
  if (between === 'planned' && isOfFlight(around) && modalBefore(around, from) === 'conditional') return 'conditional'
  const own = asks ? between ?? modalBefore(around, from) ?? modalityOfPredicate(around, to) ?? toCome(around) ?? dueBy(around, to) : null
  // "If it fails, the 94 captives face another winter": those are held in any case.
  const mayDepend = around.decision.rule?.endsWith('.unfreed') !== true && !isOfWhatWas(around)
  if (mayDepend && dependsOnCondition(around, from, to) && !(own === null && isCountedAsKnown(around, before))) return 'conditional'
  if (own !== null) return own
  const planned = isPartOfPlanned(around, before) || isPlannedBeside(around, before) || isPlannedTogether(around, before) || isGivenForPlanned(around, before)
    || isDoneAsPlanned(around)
  return modalityTakenOver(around, before) ?? (planned ? 'planned' : 'asserted')
}

/** True for people driven from home: that they will be is foretold or feared, and hardly anybody plans it. */
const isOfFlight = ({ decision: { measure } }: Surroundings): boolean => measure === 'displaced' || measure === 'refugees'

/** "if 20 people had not been killed": true for a figure that is supposed not to have been, and was. */
function isOfWhatWas({ sentence, decision: { amount, trigger } }: Surroundings): boolean {
  return trigger !== null && isSupposedNot(sentence, amount, trigger)
}

/**
 * "… will be freed on Saturday. Of these 18 are serving life": a part that no word of its own says anything of is planned as its whole is, in whatever
 * sentence that stands. What is feared or estimated in all may be known in part.
 */
function isPartOfPlanned({ decision: { trigger, parent, measure }, sentence }: Surroundings, before: readonly Statement[]): boolean {
  if (parent === null || parent.measure !== measure) return false
  // "33 were to be freed. So far 19 of them have been."
  if (namesTopic(sentence, 'since')) return false
  // "an exchange of 2,900: 1,700 held by the government": who holds them is no word on what is planned.
  if (tagsOf(trigger, 'trigger').some((t) => t.measure === measure)) return false
  return before.findLast((s) => s.decision === parent)?.modality === 'planned'
}

/**
 * «من المتوقع إطلاق سراح 250 …، بالإضافة إلى إطلاق سراح 1716»: true for what a verbal noun says, where "and" joins that to the one before it in the
 * sentence, of which the same is planned.
 */
function isPlannedBeside({ decision: { trigger, amount, measure }, sentence, verbFirst }: Surroundings, before: readonly Statement[]): boolean {
  if (!verbFirst || trigger === null || trigger.to > amount.from || !isVerbalNoun(trigger)) return false
  const isJoining = (hit: Hit | null | undefined): boolean => hit?.coordinated === true || tagOf(hit, 'coordination') !== null
  const joined = trigger.coordinated || isJoining(sentence.hitAt[trigger.from - 1]) || isJoining(sentence.hitAt[trigger.from - 2])
  const last = before.at(-1)
  return joined && last?.modality === 'planned' && last.decision.sentence === sentence && last.decision.measure === measure && isVerbalNoun(last.decision.trigger)
}

/** "aims to help 900 refugees and 1,200 others return": true for those whom "and" joins to others of whom the same verb tells what is planned, where subjects come first. */
function isPlannedTogether({ decision: { trigger, amount }, sentence, verbFirst }: Surroundings, before: readonly Statement[]): boolean {
  const last = before.at(-1)
  if (verbFirst || trigger === null || last?.modality !== 'planned' || last.decision.trigger !== trigger) return false
  return last.decision.sentence === sentence && amount.from === last.decision.amount.to + 1 && isJoined(sentence, amount)
}

/** Words between a word of exchange and those given for others, at most. */
const GIVEN_WITHIN = 8

/** «ستفرج الحركة عن 12 مقابل أن تطلق إسرائيل سراح 90»: true for those given for the ones told right before them, who are yet to be freed. */
function isGivenForPlanned({ decision: { amount, measure }, sentence, verbFirst }: Surroundings, before: readonly Statement[]): boolean {
  const last = before.at(-1)
  const isFreed = (freed: Measure | null): boolean => freed !== null && SET_FREE.has(freed)
  if (!verbFirst || last?.modality !== 'planned' || last.decision.sentence !== sentence || !isFreed(measure) || !isFreed(last.decision.measure)) return false
  for (let i = amount.from - 1; i >= last.decision.amount.to && i >= amount.from - GIVEN_WITHIN; i--) if (tagOf(sentence.hitAt[i], 'versus')) return true
  return false
}

/**
 * «من المقرر أن يجري التبادل غدا، إذ تفرج الحركة عن خمسة»: true for those whom a verb in the present sets free, one word behind the comma of a clause that tells what is
 * planned and counts nobody.
 */
function isDoneAsPlanned(around: Surroundings): boolean {
  const { sentence: { keys, amountAt }, decision: { measure, trigger, amount }, verbFirst } = around
  if (!verbFirst || measure === null || !SET_FREE.has(measure) || trigger === null || trigger.from > amount.from) return false
  const comma = trigger.from - 2
  if (!isComma(keys[comma]) || !isVerbInPresent(around, trigger.from)) return false
  for (let i = comma - 1; i >= 0 && i >= comma - REACH && !amountAt[i] && keys[i] === ''; i--) if (answerAt(around, i) === 'planned') return true
  return false
}

const isVerbalNoun = (hit: Hit | null): boolean => tagsOf(hit, 'trigger').some(({ rule }) => rule.endsWith('.masdar'))

/** An earlier total ("up from 160", "from around 8 billion"): what may come is said of the other one. */
const isEarlier = ({ decision, cues }: Surroundings): boolean => cueOf(rightBefore(cues, decision.amount.from), 'earlier') !== null

/** "of the 50 hostages due to be freed": what is planned of the whole right behind it; null where nothing is. */
function dueInAll(around: Surroundings, to: number): Modality | null {
  const { amount, trigger, measure } = around.decision
  // "out of the 28 that they undertook to return": of the dead the return is planned, which is not what is counted.
  if (trigger === null || trigger.from < amount.to || measure === 'dead-in-captivity') return null
  for (let i = amount.to; i < to; i++) if (answerAt(around, i) === 'planned') return 'planned'
  return null
}

/**
 * "bringing the total to 26, of the 50 expected to be freed", "So far 26 of the 50 due to be released have come home": the word behind the whole of a part,
 * which plans that and not the part, where a comma sets the part off or the sentence tells what was done until now; else the word behind the part.
 */
function behindPlannedWhole({ sentence, decision: { amount, parent }, verbFirst }: Surroundings): number {
  const whole = parent?.amount
  if (verbFirst || !whole || parent.sentence !== sentence || whole.from < amount.to || whole.from - amount.to > TO_WHOLE) return amount.to
  return isComma(sentence.keys[amount.to]) || namesTopic(sentence, 'since') ? whole.to + 1 : amount.to
}
/** Words between a part and its whole behind it (", out of the"), at most. */
const TO_WHOLE = 4

/** True for "the 94 captives", and for a part of them: counted as known, whatever the clause says of them. */
function isCountedAsKnown({ decision, sentence, verbFirst }: Surroundings, before: readonly Statement[]): boolean {
  if (verbFirst) return false
  if (tagOf(sentence.hitAt[decision.amount.from - 1], 'definite')) return true
  return decision.parent?.sentence === sentence && before.findLast((s) => s.decision === decision.parent)?.modality === 'asserted'
}

function modalityTakenOver(around: Surroundings, before: readonly Statement[]): Modality | null {
  const { decision, sentence, verbFirst } = around
  // «اتفاقا يقضي بالإفراج عن 1840، تطلق الحكومة ألفا ومئة»: a verb in the present goes on with what is planned.
  const goesOn = verbFirst && decision.parent !== null && decision.trigger !== null && isVerbInPresent(around, decision.trigger.from)
  const exchanged = decision.rule?.endsWith('.exchange') === true
  if (decision.trigger !== null && !goesOn && !exchanged) return null
  // «لم تسجل 12 وفاة بل سبعا»: what is so instead is not what was denied.
  if (tagOf(rightBefore(sentence.hitAt, decision.amount.from), 'instead')) return null
  const { measure } = decision
  // A whole that another sentence tells says nothing of how this one goes on.
  const parent = (verbFirst || exchanged) && decision.parent?.sentence !== sentence ? null : decision.parent
  const isOfKind = (d: Decision): boolean => d.measure !== null && measure !== null && kindOf(d.measure) === kindOf(measure)
  const kin = before.findLast(({ decision: d }) => d.sentence === sentence && (d === parent || (parent === null && isOfKind(d))))
  if (kin && kin.decision !== parent) {
    for (let i = kin.decision.amount.to; i < decision.amount.from; i++) if (edgeCost(sentence, i) >= CONTRAST) return null
  }
  return kin?.modality ?? null
}

const isOpinion = (hit: CueHit | null | undefined): boolean => modalOf(hit, 'opinion', 'estimate', 'unconfirmed') !== null

/** The modal word between a figure and what happened to those counted ("33 hostages will be freed"), not beyond another figure. */
function modalBetween(around: Surroundings, from: number, to: number): Modality | null {
  const { sentence, decision } = around
  const { amount, trigger } = decision
  // "could top 1,000" is read as one.
  const inside = amount.to - amount.from > 1 ? answerAt(around, amount.from) : null
  if (inside !== null) return inside
  let reaches = true
  for (let i = amount.from - 1; i >= from; i--) {
    if (sentence.amountAt[i]) reaches = false
    const answer = reaches || (trigger && i >= trigger.from && i < trigger.to) ? answerAt(around, i) : null
    if (answer !== null) return answer
  }
  for (let i = behindFurther(around, behindPlannedWhole(around), to); i < to; i++) {
    const answer = answerAt(around, i)
    if (answer !== null) return answer
  }
  return null
}

/** "At least 498 children, and likely hundreds more, have died": where the aside ends that adds another figure right behind the one at `from`; `from` where none does. */
function behindFurther({ sentence, verbFirst }: Surroundings, from: number, to: number): number {
  const { keys, hitAt } = sentence
  let open = from
  while (open < to && !isComma(keys[open]) && !tagOf(hitAt[open], 'auxiliary')) open++
  if (verbFirst || !isComma(keys[open]) || !tagOf(hitAt[open + 1], 'coordination')) return from
  let adds = false
  for (let i = open + 1; i < to; i++) {
    if (isComma(keys[i])) return adds ? i : from
    adds ||= sentence.amountAt[i] !== null
  }
  return from
}

function modalBefore(around: Surroundings, from: number): Modality | null {
  const { sentence, cues, verbFirst } = around
  // "to bury the 35 killed": what is planned is not the killing.
  const reduced = isReduced(around)
  let commas = 0
  let said = false
  let crossed = false
  let joined = around.decision.trigger?.coordinated === true || (verbFirst && isJoined(sentence, around.decision.amount))
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    const key = sentence.keys[i]
    if (isClauseMark(key) || key === '(' || (key === ':' && (!verbFirst || isBehindSpeaker(sentence, i)))) return null
    if (key === ')') { while (i > 0 && sentence.keys[i] !== '(') i--; continue }
    if (isComma(key)) {
      // «وينص، كما كشف رئيس الوفد، على تبادل»
      const aside = verbFirst && commas === 0 ? asideOfSpeaker(sentence, i) : i
      if (aside < i) { i = aside; continue }
      if (++commas > 2) return null
      continue
    }
    const hit = sentence.hitAt[i]
    const wide = isOpinion(cues[i])
    const answer = answerAt(around, i)
    // "It will be remembered that 600 were executed"
    if (crossed && answer !== null && modalOf(cues[i], 'promise')) return null
    // «بموجب الاتفاق، تفرج الجماعة عن 1200»: what follows is what the agreement lays down.
    const lays = commas === 1 && modalOf(cues[i], 'under') !== null && isComma(sentence.keys[cues[i]!.to])
    // One comma parts two clauses, two enclose what stands between.
    if (answer !== null && !said && (commas !== 1 || lays) && (!reduced || wide) && !(wide && inRelative(around)) && !isOfSubject(around, i, from)) return answer
    if (answer !== null) return null
    if (edgeCost(sentence, i) >= SUBORDINATE) return null
    if (edgeCost(sentence, i) > 0 && !tagOf(hit, 'complement')) return null
    if (!verbFirst && tagOf(hit, 'complement')) crossed = true
    // Behind one comma it may be told in an aside («وينص، كما كشف رئيس الوفد، على تبادل»).
    if ((commas !== 1 || !verbFirst) && isSpeech(hit) && hit?.from === i && hit.to < from && !cueOf(cues[i], 'modal')) said = true
    if (isNewPredicate(around, i, from)) return null
    // Beyond another figure only what is joined to it goes on ("will free 33 and return 18 bodies").
    if (!joined && figureAt(sentence, i) && !(verbFirst && tagOf(sentence.hitAt[i], 'source-word'))) return null
    if (tagOf(hit, 'coordination') || hit?.coordinated) joined = true
  }
  return null
}

/** Words of an aside that names who speaks, at most. */
const ASIDE = 14

/** The comma that opens an aside in which somebody speaks, where another at `close` ends it; else `close`. */
function asideOfSpeaker(sentence: Sentence, close: number): number {
  const opening = openingComma(sentence, close, ASIDE, (i) => sentence.amountAt[i] !== null)
  const speaks = (hit: Hit | null): boolean => isSpeech(hit) || tagOf(hit, 'said')?.form === 'before-source'
  return opening > 0 && sentence.hitAt.slice(opening + 1, close).some(speaks) ? opening : close
}

/** Words of a speaker's name before a colon, at most. */
const SPEAKER = 4

/** «سيدو:», «سيلين شميت:»: true for a colon behind who speaks, whose name may look like a verb in the future. */
function isBehindSpeaker(sentence: Sentence, colon: number): boolean {
  if (colon > SPEAKER || isDefiniteWord(sentence, colon - 1)) return false
  for (let i = 0; i < colon; i++) if (sentence.hitAt[i] && tagOf(sentence.hitAt[i], 'trigger')) return false
  return true
}

/** "a man who may have been drunk killed five": what is said of who did it. */
const isOfSubject = ({ sentence, cues }: Surroundings, i: number, from: number): boolean =>
  isRelativeEdge(sentence.hitAt[i - 1]) && !tagOf(sentence.hitAt[i - 1], 'complement') && from - (cues[i]?.to ?? i) > 1

/** "said it would give 5m and had given 3m", «قد تصل إلى 20 وأصيب 30»: the verb after "and" stands for itself. */
function isNewPredicate({ sentence, verbFirst, decision }: Surroundings, i: number, from: number): boolean {
  const hit = sentence.hitAt[i]
  if (verbFirst) {
    const own = i === from - 1 && decision.trigger?.from === from && decision.trigger.coordinated && tagOf(decision.trigger, 'trigger')?.frame === 'either'
    return own || (hit?.coordinated === true && (tagOf(hit, 'said') !== null || tagOf(hit, 'trigger')?.frame === 'either'))
  }
  if (!tagOf(hit, 'coordination')) return false
  // "promised $20 million and gave $5 million", but not "will lend $20 million and give $5 million"
  const { trigger, measure } = decision
  if (trigger?.from === i + 1 && kindOf(measure ?? 'other') === 'aid' && trigger.to <= decision.amount.from && !tagOf(trigger, 'plain-giving')) return true
  for (let k = i + 1; k < from && k < i + 4; k++) {
    const next = sentence.hitAt[k]
    if (tagOf(next, 'auxiliary') ?? tagOf(next, 'before-verb') ?? tagOf(next, 'said')) return true
  }
  return false
}

/** True for "35 people killed", «35 شخصا قتلوا»: the verb only describes those counted. */
function isReduced(around: Surroundings): boolean {
  const { sentence, decision } = around
  const { trigger, amount } = decision
  const frame = tagOf(trigger, 'trigger')?.frame
  if (inRelative(around)) return true
  if (!trigger || trigger.from < amount.to || (frame !== 'participle' && frame !== 'either')) return false
  // «قد يدفع 200 ألف شخص إلى هجر قراهم»: what they are brought to.
  if (around.verbFirst && tagOf(sentence.hitAt[trigger.from - 1], 'direction')) return false
  for (let i = amount.to; i < trigger.from; i++) if (tagOf(sentence.hitAt[i], 'auxiliary') || tagOf(sentence.hitAt[i], 'before-verb')) return false
  return true
}

/** True for "the 36 people who died": what befell them is told in a relative clause of their own. */
function inRelative({ sentence, decision: { trigger, amount } }: Surroundings): boolean {
  return trigger !== null && trigger.from > amount.to && isRelativeEdge(sentence.hitAt[amount.to])
}
