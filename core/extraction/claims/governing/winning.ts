import type { Measure } from '../../../model/kind.ts'
import { HARM } from '../decision.ts'
import type { Case } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { tagOf } from '../meaning.ts'
import { isPartOfNext, partBefore } from '../parts/part-before-whole.ts'
import { isColon, isComma, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { pointsToNamed } from './beside.ts'
import type { Before } from './beside.ts'
import { canGovern } from './can-govern.ts'
import { LIMIT } from './candidate.ts'
import type { Candidate } from './candidate.ts'
import { doomed } from './doomed.ts'
import { candidatesFor } from './governing.ts'
import { isNegated, rebuts } from './negation.ts'
import { overruled } from './overruling.ts'
import { saysByNoun } from './says-by-noun.ts'
import { isBrought } from './plausible-single.ts'
import { toldOfDescribed } from './single-person.ts'

/** Measures whose counted noun says less than a verb beside it («12 نازحا قتلوا», "33 hostages will be freed"). */
const SOFT: ReadonlySet<Measure> = new Set(['held', 'displaced', 'refugees', 'prisoners-exchanged', 'abducted', 'missing', 'returned'])
/** What such a noun costs at least. */
export const SOFT_COST = 3
/** … and what "missing" costs, which only a verb right behind takes back («12 مفقودا عثر على جثثهم»). */
const MISSING_COST = 0.4

/** «شهيد و5 جرحى», «قتيل بقصف»: at the start of a line one who is counted needs no verb. */
const opensHeadline = (sentence: Sentence, amount: Amount): boolean => sentence.keys.length < HEADLINE && ((sentence.opensLine && (amount.from === 0 || isColon(sentence.keys[amount.from - 1]))) || (sentence.profile.verbFirst && isJoined(sentence, amount) && (isComma(sentence.keys[amount.from - 1]) || sentence.amountAt[amount.from - 1]?.quantity.form === 'singular') && (amount.to >= sentence.keys.length || isMark(sentence.keys[amount.to]) || sentence.amountAt[amount.to] !== null)))

/** «شهيد وجريح», «عن قتيل وثلاثة جرحى»: joined to another whom his noun counts, one is counted by his. */
function isPaired(sentence: Sentence, amount: Amount): boolean {
  if (!sentence.profile.verbFirst) return false
  const before = isJoined(sentence, amount) ? sentence.amountAt[amount.from - 1] : null
  const after = sentence.amountAt[amount.to]
  return (before?.quantity.form === 'singular' && saysByNoun(sentence, before)) || (after?.from === amount.to && isJoined(sentence, after) && saysByNoun(sentence, after))
}

/** Words of a headline, at most. */
const HEADLINE = 32

function costOf(candidate: Candidate): number {
  const { measure, trigger, side, cost } = candidate
  if (measure === null || !SOFT.has(measure)) return cost
  return side === 'inside' || (side === 'right' && trigger?.frame === 'counted') ? Math.max(cost, measure === 'missing' && trigger?.frame === 'counted' ? MISSING_COST : SOFT_COST) : cost
}

/** How many claims and sentences back those taken are looked for of whom it may be told what became of them. */
const TAKEN_CLAIMS = 4
const TAKEN_WITHIN = 5
/** … and how many sentences back those displaced of whom more is told. */
const UPROOTED_WITHIN = 2

/** Further off than this a word of flight says nothing of victims. */
const ALIVE_BELOW = 1.5

/** The trigger that governs an amount by itself, before its parts and lists are looked at. */
export function winner(around: Case): Candidate | null {
  const { sentence, amount, topics, here, earlier } = around
  const taken = here.some((d) => d.measure === 'abducted') || earlier.slice(-TAKEN_CLAIMS).some((d) => d.measure === 'abducted' && d.sentence.index >= sentence.index - TAKEN_WITHIN)
  const uprooted = !topics.profile.verbFirst && (here.some((d) => d.measure === 'displaced') || earlier.slice(-TAKEN_CLAIMS).some((d) => d.measure === 'displaced' && d.sentence.index >= sentence.index - UPROOTED_WITHIN))
  // "The prison fire left 129 dead. Twenty-four were shot, the others suffocated.": how they died.
  const before = earlier.at(-1)
  const countsOnTheDead = amount.quantity.noun === null && here.length === 0 && before?.measure === 'killed' && before.sentence.index === sentence.index - 1
  // "Some 40,000 have crossed into Chad. Nine hundred arrived on Tuesday."
  const lastOf = here.findLast((d) => d.measure !== null) ?? before
  const crossed = !topics.profile.verbFirst && lastOf?.measure === 'refugees' && lastOf.sentence.index >= sentence.index - UPROOTED_WITHIN
  const told: Before = { taken, uprooted, crossed, freed: !topics.profile.verbFirst && lastOf?.measure === 'released' && lastOf.sentence.index >= sentence.index - 1 }
  // "killed 45 of the 60 passengers": the verb before the part says nothing of the whole, if that has a noun of its own.
  const part = amount.quantity.noun !== null ? partBefore(sentence, amount) : null
  const ranked: Candidate[] = []
  for (const candidate of candidatesFor(sentence, amount, topics.profile.verbFirst)) {
    const { measure, rule, hit, side, trigger } = candidate
    if (part !== null && side === 'left' && hit.from < part.to) continue
    if (countsOnTheDead && rule.endsWith('.shot')) continue
    if (amount.quantity.form === 'singular' && (trigger?.frame === 'label' || (trigger?.near === true && measure === 'refugees') || (side === 'inside' && !opensHeadline(sentence, amount) && !isPaired(sentence, amount) && !isBrought(sentence, amount.from)))) continue
    if (!canGovern(around, candidate, told)) continue
    const cost = costOf(candidate)
    if (cost >= 1.5 && measure !== null && isNegated(sentence, amount, hit) && !rebuts(sentence)) continue
    ranked.push(cost === candidate.cost ? candidate : { measure, rule, cost, hit, side, trigger })
  }
  ranked.sort((a, b) => a.cost - b.cost)
  // "The death toll could reach 300": a total that is named is not one that was named before.
  const candidates = ranked.some(({ trigger, side }) => side === 'left' && trigger?.frame === 'label' && !pointsToNamed(trigger)) ? ranked.filter(({ trigger }) => !pointsToNamed(trigger)) : ranked
  // "11,204 victims are at 84 relief centres", "rescued 21 victims": victims who were moved or saved are alive.
  const alive = amount.quantity.noun === 'victim' && !topics.profile.verbFirst ? candidates.find((c) => ((c.measure === 'displaced' && c.trigger?.frame !== 'counted') || c.measure === 'released' || c.rule === 'rescue') && c.cost < ALIVE_BELOW) : undefined
  // «قافلة تقل 230 سوريا عائدين إلى بلادهم»: what carries those who go home says nothing against it.
  const home = topics.profile.verbFirst && (candidates[0]?.rule === 'aboard' || candidates[0]?.rule === 'carrying') ? candidates.find((c) => c.measure === 'returned' && c.cost <= LIMIT && (c.side !== 'left' || here.length === 0)) : undefined
  const nearest = alive ?? home ?? (topics.profile.verbFirst && here.every((d) => d.measure === null) ? toldBeforeNumber(candidates) : null) ?? (candidates[0] && candidates[0].cost <= LIMIT ? candidates[0] : null)
  // What stands right behind a part is said of it alone.
  const lost = topics.profile.verbFirst && nearest?.measure === null ? doomed(sentence, amount, nearest, candidates) : null
  if (lost) return lost
  const best = (isPartOfNext(sentence, amount) && !tagOf(sentence.hitAt[amount.to], 'trigger') ? beyondWhole(sentence, candidates, topics.profile.verbFirst) : null) ?? nearest
  return overruled({ sentence, amount }, toldOfDescribed(sentence, amount, candidates, topics.profile.verbFirst) ?? best, candidates)
}

/** As near the verb must stand that tells of those whose number is given behind it. */
const TOLD_BELOW = 3

/** «قُتل ركاب الحافلة وعددهم 62»: where none of them was counted yet, the number is of those of whom the verb before tells. */
function toldBeforeNumber(candidates: readonly Candidate[]): Candidate | null {
  const [first] = candidates
  if (!first?.hit.coordinated || !pointsToNamed(first.trigger)) return null
  return candidates.find(({ side, hit, cost, trigger }) => side === 'left' && hit.to <= first.hit.from && cost < TOLD_BELOW && (trigger?.frame === 'either' || trigger?.frame === 'passive') && HARM.has(trigger.measure)) ?? null
}

/** A part's own verb is not the one nearest to the whole ("74 of the 87 girls abducted … were freed"): the next to the right, or the one before. */
function beyondWhole(sentence: Sentence, candidates: readonly Candidate[], verbFirst: boolean): Candidate | null {
  const left = candidates.find((c) => c.side === 'left' && c.cost < 3)
  if (left) return left
  const right = candidates.filter((c) => c.side === 'right' && c.trigger?.frame !== 'counted').sort((a, b) => a.hit.from - b.hit.from)
  // Where verbs come first, one right behind the whole is a relative clause without its pronoun («251 رهينة خُطفوا»).
  const finite = verbFirst ? undefined : right.find((c) => c.trigger?.frame === 'passive' || (c.trigger?.frame === 'participle' && tagOf(sentence.hitAt[c.hit.from - 1], 'auxiliary')))
  // "seventeen of the 20 crew were rescued, one was found dead"
  const spared = verbFirst ? undefined : right.find((c) => c.rule === 'rescue')
  return spared && spared.hit.from < (finite?.hit.from ?? Infinity) ? spared : finite ?? right[1] ?? null
}
