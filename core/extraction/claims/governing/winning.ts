import type { Measure } from '../../../model/kind.ts'
import { HARM, isBareNumber, most, SET_FREE, TAKEN } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { isPartOfNext, partBefore } from '../parts/part-before-whole.ts'
import { isColon, isComma, isMark, leastOf } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { arrives } from './arriving.ts'
import { pointsToNamed } from './beside.ts'
import type { Before } from './beside.ts'
import { canGovern } from './can-govern.ts'
import { LIMIT, setsFree } from './candidate.ts'
import type { Candidate } from './candidate.ts'
import { toldOfBatch } from './batches.ts'
import { doomed } from './doomed.ts'
import { candidatesFor } from './governing.ts'
import { isNegated, rebuts } from './negation.ts'
import { overruled } from './overruling.ts'
import { givesWayToOwn, hasOwnPredicate } from './own-predicate.ts'
import { saysByNoun } from './says-by-noun.ts'
import { isPassive } from './passive.ts'
import { isBrought } from './plausible-single.ts'
import { toldBehindParticiple, toldOfDescribed } from './single-person.ts'

/** Measures whose counted noun says less than a verb beside it («12 نازحا قتلوا», "33 hostages will be freed"). */
const SOFT: ReadonlySet<Measure> = new Set(['held', 'displaced', 'refugees', 'prisoners-exchanged', 'abducted', 'missing', 'returned'])
/** What such a noun costs at least. */
export const SOFT_COST = 3
/** … and what "missing" costs, which only a verb right behind takes back («12 مفقودا عثر على جثثهم»). */
const MISSING_COST = 0.4

/** «شهيد و5 جرحى», «قتيل بقصف»: at the start of a line one who is counted needs no verb. */
function opensHeadline(sentence: Sentence, amount: Amount): boolean {
  const { from, to } = amount
  const { keys, amountAt, opensLine, profile } = sentence
  if (keys.length >= HEADLINE) return false
  if (opensLine && (from === 0 || isColon(keys[from - 1]))) return true
  if (!profile.verbFirst || !isJoined(sentence, amount)) return false
  if (!isComma(keys[from - 1]) && amountAt[from - 1]?.quantity.form !== 'singular') return false
  return to >= keys.length || isMark(keys[to]) || amountAt[to] !== null
}

/** «شهيد وجريح», «عن قتيل وثلاثة جرحى»: joined to another whom his noun counts, one is counted by his. */
function isPaired(sentence: Sentence, amount: Amount): boolean {
  if (!sentence.profile.grammar.bareSingulars) return false
  const before = isJoined(sentence, amount) ? sentence.amountAt[amount.from - 1] : null
  if (before?.quantity.form === 'singular' && saysByNoun(sentence, before)) return true
  const after = sentence.amountAt[amount.to]
  return after?.from === amount.to && isJoined(sentence, after) && saysByNoun(sentence, after)
}

/** Words of a headline, at most. */
const HEADLINE = 32

/** … and where a verb behind the one whom "and" joins to those counted tells of both. */
const SHARED_COST = 5

/** «عدد اللاجئين العائدين إلى بلادهم منذ مطلع العام بلغ 41 ألف لاجئ»: the count of those who came back says more than what they were. */
const countsReturns = ({ amounts }: Sentence, { from }: Amount, { measure, side, trigger, hit, cost }: Candidate): boolean =>
  measure === 'returned' && side === 'left' && trigger?.frame === 'label' && cost < LIMIT && !amounts.some((a) => a.from >= hit.to && a.to <= from && a.quantity.unit === 'person')

/** What a candidate costs where its noun says less than a verb beside it. */
function costOfCandidate({ measure, trigger, side, cost }: Candidate, soft: number): number {
  if (measure === null || !SOFT.has(measure)) return cost
  const counted = trigger?.frame === 'counted'
  if (side !== 'inside' && !(side === 'right' && counted)) return cost
  if (measure === 'missing' && counted) return Math.max(cost, MISSING_COST)
  return Math.max(cost, soft)
}

/** "14 Thai hostages and one Filipino have been freed": true where "and" joins the next of those counted right behind, and a word behind that one opens the verb of both. */
function sharesVerb(sentence: Sentence, { to, quantity }: Amount): boolean {
  if (sentence.profile.verbFirst || quantity.unit !== 'person') return false
  const next = sentence.amountAt[to + 1]
  if (next?.from !== to + 1 || next.quantity.unit !== 'person' || !isJoined(sentence, next)) return false
  const verb = sentence.hitAt[next.to]
  return (tagOf(verb, 'auxiliary') ?? tagOf(verb, 'before-verb') ?? tagOf(verb, 'promise')) !== null
}

/** How many claims and sentences back those taken are looked for of whom it may be told what became of them. */
const TAKEN_CLAIMS = 4
const TAKEN_WITHIN = 5
/** … and how many sentences back those displaced of whom more is told. */
const UPROOTED_WITHIN = 2
/** … and those set free. */
const FREED_WITHIN = 1

/** What was told of people before an amount. */
function toldBefore({ sentence, topics, here, earlier }: Case): Before {
  const taken = wasTold('abducted', TAKEN_WITHIN, sentence, here, earlier)
  if (topics.profile.verbFirst) return { taken, uprooted: false, crossed: false, freed: false }
  const uprooted = wasTold('displaced', UPROOTED_WITHIN, sentence, here, earlier)
  const last = here.findLast((d) => d.measure !== null) ?? earlier.at(-1)
  const isWithin = (sentences: number): boolean => last !== undefined && last.sentence.index >= sentence.index - sentences
  // "Some 40,000 have crossed into Chad. Nine hundred arrived on Tuesday."
  const crossed = last?.measure === 'refugees' && isWithin(UPROOTED_WITHIN)
  return { taken, uprooted, crossed, freed: last?.measure === 'released' && isWithin(FREED_WITHIN) }
}

const wasTold = (measure: Measure, within: number, { index }: Sentence, here: readonly Decision[], earlier: readonly Decision[]): boolean =>
  here.some((d) => d.measure === measure) || earlier.slice(-TAKEN_CLAIMS).some((d) => d.measure === measure && d.sentence.index >= index - within)

/** The trigger that governs an amount by itself, before its parts and lists are looked at. */
export function winner(around: Case): Candidate | null {
  const { sentence, amount, topics } = around
  const { verbFirst } = topics.profile
  const ranked = rankedFor(around)
  // "The death toll could reach 300": a total that is named is not one that was named before.
  const candidates = ranked.some(namesTotal) ? ranked.filter(({ trigger }) => !pointsToNamed(trigger)) : ranked
  const nearest = nearestOf(around, candidates)
  const batch = verbFirst ? toldOfBatch(sentence, amount, candidates) : null
  if (batch) return batch
  const lost = verbFirst && nearest?.measure === null ? doomed(sentence, amount, nearest, candidates) : null
  if (lost) return lost
  const said = verbFirst ? toldBySpeaker(sentence, amount) : null
  if (said) return said
  // What stands right behind a part is said of it alone.
  const ofPart = isPartOfNext(sentence, amount) && !tagOf(sentence.hitAt[amount.to], 'trigger') ? beyondWhole(sentence, candidates) : null
  const best = toldOfDescribed(sentence, amount, candidates, verbFirst) ?? ofPart ?? nearest ?? toldBehindParticiple(sentence, amount, candidates)
  return overruled({ sentence, amount }, best, candidates)
}

/** Words of a speaker's name between his verb and what he tells, at most, and what such words cost. */
const SPEAKER_WITHIN = 6
const SPEAKER_COST = 1

/** «بينهم 34 يقول الجيش إنهم لقوا حتفهم»: what a speaker right behind those counted tells befell them, where verbs come first; null where none does. */
function toldBySpeaker({ hitAt, keys, amountAt }: Sentence, { to }: Amount): Candidate | null {
  const verb = hitAt[to]
  const said = tagOf(verb, 'said')
  if (!verb || said?.form !== 'verb' || said.mental || verb.coordinated) return null
  let opened = false
  for (let i = verb.to; i < verb.to + SPEAKER_WITHIN && i < keys.length && !isMark(keys[i]) && !amountAt[i]; i++) {
    const hit = hitAt[i]
    // «إنهم», which else points to a number told before
    if (tagOf(hit, 'complement') || tagsOf(hit, 'trigger').some(({ rule }) => rule.endsWith('.again'))) opened = true
    const trigger = opened ? tagsOf(hit, 'trigger').find(({ measure, frame }) => frame === 'passive' && HARM.has(measure)) : undefined
    if (hit && trigger) return { measure: trigger.measure, rule: trigger.rule, cost: SPEAKER_COST, hit, side: 'right', trigger }
  }
  return null
}

const namesTotal = ({ side, trigger }: Candidate): boolean => side === 'left' && trigger?.frame === 'label' && !pointsToNamed(trigger)

/** From so much on what a trigger costs, a negation between it and its figure is heard. */
const DENIED_FROM = 1.5

/** The triggers that may govern an amount, cheapest first. */
function rankedFor(around: Case): Candidate[] {
  const { sentence, amount, kind, topics } = around
  const { verbFirst } = topics.profile
  const told = toldBefore(around)
  const dead = deadBefore(around)
  // "killed 45 of the 60 passengers": the verb before the part says nothing of the whole, if that has a noun of its own.
  const part = amount.quantity.noun !== null ? partBefore(sentence, amount) : null
  const ranked: Candidate[] = []
  const found = candidatesFor(sentence, amount, verbFirst)
  const returns = verbFirst && found.some((c) => countsReturns(sentence, amount, c))
  const soft = returns ? LIMIT : sharesVerb(sentence, amount) ? SHARED_COST : SOFT_COST
  // Asked once, and only where some verb would give way to it.
  let own: boolean | null = null
  for (const candidate of found) {
    const { measure, rule, hit, side, trigger } = candidate
    if (part !== null && side === 'left' && hit.from < part.to) continue
    if (dead && tellsHowDied(rule, dead, amount)) continue
    if (amount.quantity.form === 'singular' && !maySayOfOne(sentence, amount, candidate)) continue
    if (kind === 'person' && givesWayToOwn(candidate, verbFirst) && (own ??= hasOwnPredicate(sentence, amount, topics))) continue
    if (!canGovern(around, candidate, told) || isOfNextClause(around, candidate)) continue
    const cost = costOfCandidate(candidate, soft)
    if (cost >= DENIED_FROM && measure !== null && isNegated(sentence, amount, hit) && !rebuts(sentence)) continue
    ranked.push(cost === candidate.cost ? candidate : { measure, rule, cost, hit, side, trigger })
  }
  return ranked.sort((a, b) => a.cost - b.cost)
}

/** Words between the subject of a clause and its verb, at most ("have since been"). */
const AUXILIARIES = 3

/**
 * "At least 21 people died in the north, 13 in Idlib and eight in Aleppo, and 70 were hurt": true where subjects stand first for the verb of a clause that
 * "and" joins behind numbers of a list of places, which have their verb before them.
 */
function isOfNextClause({ sentence, amount, here, topics }: Case, { side, hit, trigger }: Candidate): boolean {
  if (topics.profile.verbFirst || side !== 'right' || trigger === null || !isBareNumber(amount) || !tagOf(sentence.hitAt[amount.to], 'place-preposition')) return false
  if (here.at(-1)?.measure == null) return false
  const subject = sentence.amounts.findLast((other) => other.to <= hit.from)
  if (!subject || subject.from < amount.to || hit.from - subject.to > AUXILIARIES) return false
  for (let i = subject.to; i < hit.from; i++) if (!tagOf(sentence.hitAt[i], 'auxiliary') && !tagOf(sentence.hitAt[i], 'before-verb')) return false
  return isJoined(sentence, subject) && isComma(sentence.keys[subject.from - 2])
}

/**
 * "The prison fire left 129 dead. Twenty-four were shot, the others suffocated.", "Eighteen of the dead drowned, while seven were hit by trees": the dead
 * of whom a bare number may tell how they died; null where none were counted right before.
 */
function deadBefore({ sentence, amount, here, earlier, topics }: Case): Decision | null {
  if (amount.quantity.noun !== null) return null
  const beside = topics.profile.verbFirst ? undefined : here.at(-1)
  if (beside) {
    const goesOn = beside.measure === 'killed' && beside.amount.quantity.form !== 'singular' && tagOf(sentence.hitAt[amount.to], 'auxiliary') !== null
    return goesOn ? beside.parent : null
  }
  const before = earlier.at(-1)
  return here.length === 0 && before?.measure === 'killed' && before.sentence.index === sentence.index - 1 ? before : null
}

/** True for what kills or wounds, which of the dead tells how they died. */
const tellsHowDied = (rule: string, dead: Decision, amount: Amount): boolean => rule.endsWith('.shot') || (rule.endsWith('.blow') && leastOf(amount) <= most(dead))

/** False for a trigger that counts several, and for a noun that does not count the one it names. */
function maySayOfOne(sentence: Sentence, amount: Amount, { measure, side, trigger }: Candidate): boolean {
  if (trigger?.frame === 'label' || (trigger?.near === true && measure === 'refugees')) return false
  // «12 جريحا وحالة وفاة»
  if (side === 'inside' && measure === 'killed' && sentence.profile.verbFirst && amount.to - amount.from > 1 && isJoined(sentence, amount)) return true
  return side !== 'inside' || opensHeadline(sentence, amount) || isPaired(sentence, amount) || isJoinedLoss(sentence, amount) || isBrought(sentence, amount.from)
}

/** "25 injuries and a fatality": true for a noun of what befell one, which "and" joins to those counted by such a noun. */
function isJoinedLoss(sentence: Sentence, amount: Amount): boolean {
  const before = isJoined(sentence, amount) ? sentence.amountAt[amount.from - 2]?.quantity.noun : null
  return isLoss(amount.quantity.noun) && isLoss(before)
}
const isLoss = (noun: string | null | undefined): boolean => noun != null && NOUNS_OF_LOSS.has(noun)
const NOUNS_OF_LOSS: ReadonlySet<string> = new Set(['death', 'fatality', 'injury'])

/** The trigger that stands nearest, or the one that tells more surely of those counted. */
function nearestOf({ sentence, amount, topics, here }: Case, candidates: readonly Candidate[]): Candidate | null {
  const [first] = candidates
  if (!topics.profile.verbFirst) {
    // "11,204 victims are at 84 relief centres", "rescued 21 victims": victims who were moved or saved are alive.
    const alive = amount.quantity.noun === 'victim' ? candidates.find((c) => c.cost < ALIVE_BELOW && tellsOfSurvivors(c)) : undefined
    const told = alive ?? ownFate(sentence, amount, candidates)
    if (told) return told
  } else {
    // «قافلة تقل 230 سوريا عائدين إلى بلادهم», «حافلتان تقلان 91 أسيرا محررا»: what carries those who go home or are free says nothing against it.
    const carried = first?.rule === 'aboard' || first?.rule === 'carrying'
    const areFree = (c: Candidate): boolean => setsFree(c) && (c.side === 'right' || (c.side === 'inside' && arrives(sentence, amount)))
    const isWayHome = (c: Candidate): boolean => c.measure === 'returned' || areFree(c)
    const home = carried ? candidates.find((c) => isWayHome(c) && c.cost <= LIMIT && (c.side !== 'left' || here.length === 0)) : undefined
    const behind = here.findLast((d) => d.measure !== null)?.amount.to ?? 0
    const told = home ?? toldBeforeNumber(candidates, behind) ?? freedSet(candidates, behind) ?? freedDetainees(amount, candidates)
    if (told) return told
  }
  return first && first.cost <= LIMIT ? first : null
}

/** "Sergeant Baloch died and three others sustained bullet wounds": what is told right behind those whom "and" joins to one who died is theirs; null where nothing is. */
function ownFate(sentence: Sentence, amount: Amount, [first, ...others]: readonly Candidate[]): Candidate | null {
  if (first?.side !== 'left' || first.trigger?.frame !== 'passive' || !isJoined(sentence, amount)) return null
  return others.find(({ measure, side, trigger, hit }) => side === 'right' && hit.from === amount.to && (measure === null || trigger?.frame === 'passive')) ?? null
}

/** Further off than this a word of flight says nothing of victims. */
const ALIVE_BELOW = 1.5

/** … and "to help millions of victims of the war": so does who is helped. */
const tellsOfSurvivors = ({ measure, trigger, rule, side }: Candidate): boolean =>
  (measure === 'displaced' && trigger?.frame !== 'counted') || measure === 'released' || rule === 'rescue' || (rule === 'need' && side === 'left')

/** Words between a word of freeing and the captives it frees, at most («أفرجت الحركة عن جميع الرهائن»). */
const TO_FREED = 4

/** «إطلاق سراح جميع المحتجزين ويبلغ عددهم 20 شخصا»: the number of captives who are named as freed. */
function freedSet(candidates: readonly Candidate[], behind: number): Candidate | null {
  const [first] = candidates
  if (!first || !pointsToNamed(first.trigger)) return null
  const captives = candidates.find((c) => c.side === 'left' && c.measure !== null && TAKEN.has(c.measure) && c.trigger?.frame === 'counted' && c.hit.from >= behind)
  if (!captives) return null
  const { from } = captives.hit
  const freed = candidates.find((c) => c.side === 'left' && setsFree(c) && c.hit.to <= from && from - c.hit.to <= TO_FREED)
  return freed ? { ...freed, cost: first.cost } : null
}

/** «الإفراج عن 250 أسيرا و1718 معتقلا اعتقلوا بعد الحرب»: when those freed had been arrested rules nobody out. */
function freedDetainees({ to, quantity: { noun } }: Amount, candidates: readonly Candidate[]): Candidate | null {
  const [first] = candidates
  if (first?.rule !== 'custody' || first.side !== 'right' || noun === null || !DETAINED.has(noun) || first.hit.from - to > TO_ARREST) return null
  return candidates.find((c) => c.side === 'left' && setsFree(c) && c.cost <= LIMIT) ?? null
}
/** Nouns of those who were arrested, by their ids, and words between them and the verb that says so, at most. */
const DETAINED: ReadonlySet<string> = new Set(['prisoner', 'detainee', 'inmate', 'captive'])
const TO_ARREST = 4

/** As near the verb must stand that tells of those whose number is given behind it. */
const TOLD_BELOW = 3

/** «قُتل ركاب الحافلة وعددهم 62»: where none of them was counted yet, the number is of those of whom the verb before tells. */
function toldBeforeNumber(candidates: readonly Candidate[], behind: number): Candidate | null {
  const [first] = candidates
  if (!first?.hit.coordinated || !pointsToNamed(first.trigger)) return null
  return candidates.find((c) => c.side === 'left' && c.hit.from >= behind && c.hit.to <= first.hit.from && c.cost < TOLD_BELOW && isDeedOfVerb(c)) ?? null
}

function isDeedOfVerb({ trigger }: Candidate): boolean {
  if (trigger === null) return false
  // «تحرير جميع الرهائن وعددهم 38»
  if (SET_FREE.has(trigger.measure)) return trigger.frame !== 'counted' && trigger.frame !== 'label'
  return (trigger.frame === 'either' || trigger.frame === 'passive') && HARM.has(trigger.measure)
}

/** As near a verb must stand before a part that tells of it. */
const PARTS_VERB = 3

/** A part's own verb is not the one nearest to the whole ("74 of the 87 girls abducted … were freed"): the next to the right, or the one before. */
function beyondWhole(sentence: Sentence, candidates: readonly Candidate[]): Candidate | null {
  const left = candidates.find((c) => c.side === 'left' && c.cost < PARTS_VERB)
  if (left) return left
  const right = candidates.filter((c) => c.side === 'right' && c.trigger?.frame !== 'counted').sort((a, b) => a.hit.from - b.hit.from)
  // «251 رهينة خُطفوا»: a verb right behind the whole is of a clause on it.
  // «9 آلاف من أصل 14,500 تم إجلاؤهم من قراهم، بالعودة إليها»: what says the same goes on with that clause.
  if (sentence.profile.grammar.bareRelatives) return right.slice(1).find(({ measure }) => measure !== null && measure !== right[0]?.measure) ?? right[1] ?? null
  const finite = right.find((c) => isPassive(sentence, c))
  // "seventeen of the 20 crew were rescued, one was found dead"
  const spared = right.find((c) => c.rule === 'rescue')
  return spared && spared.hit.from < (finite?.hit.from ?? Infinity) ? spared : finite ?? right[1] ?? null
}
