import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { isJoined } from '../joined.ts'
import { stayedInCountry } from './fleeing.ts'
import type { Candidate } from './candidate.ts'
import { LOSSES } from '../decision.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { figureAt, isDefiniteWord, isMark } from '../sentence.ts'
import type { Frame } from '../tag.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { foundDead } from '../settling/found-dead.ts'
import { outcome } from './outcome.ts'
import { partBefore } from '../parts/part-before-whole.ts'
import { stageOfSum } from './stage-of-sum.ts'

/** Words between how people were taken and that they were freed, at most. */
const FREED_WITHIN = 3
/** Words between what people need and how they lost their homes, at most. */
const NEEDED_WITHIN = 5
/** How far off it may stand where a night is spent. */
const NIGHT = 4
/** How much further off a word of freeing may stand than how they were taken. */
const FREED = 1.5
/** … and their life, behind those who lost it. */
const LIFE = 2.5
/** What is done with the living and with bodies alike. */
const FREEING: ReadonlySet<Measure> = new Set(['released', 'held', 'returned', 'prisoners-exchanged', 'abducted'])
/** How far off a verb of coming back may stand from a noun of those who left. */
const CAME_BACK = 12
/** Those who were taken or left, what the verb of their coming back tells, and the cost that verb stays below. */
const AWAY: ReadonlySet<Measure> = new Set(['displaced', 'refugees', 'abducted', 'held'])
const BACK: ReadonlySet<Measure> = new Set(['returned', 'released'])
const BACK_BELOW = 3.2
/** How far off it may stand where those who left go home. */
const HOMEWARDS = 9
/** How much further off another word may stand than one that says they remain. */
const REMAINS = 2.5
/** Sets the cheapest trigger right where another beside it says more than it does; `candidates` are sorted by cost. */
export function overruled({ sentence, amount }: { sentence: Sentence; amount: Amount }, best: Candidate | null, candidates: readonly Candidate[]): Candidate | null {
  const mixed = candidates.find((c) => c.measure === 'casualties' && c.trigger?.frame === 'counted' && c.cost < 6)
  if (mixed) return mixed
  // "three of those rescued had since died"
  const after = best?.rule === 'rescue' && best.side === 'right' ? candidates.find((c) => (c.measure === 'killed' || c.measure === 'injured') && c.side === 'right' && (c.trigger?.frame === 'passive' || (c.trigger?.frame === 'participle' && tagOf(sentence.hitAt[c.hit.from - 1], 'auxiliary') !== null)) && c.hit.from >= best.hit.to && isVerbBehind(sentence, best.hit.to, c.hit.from)) : undefined
  if (after && best) return { ...after, cost: best.cost }
  // "833,000 needed help after being driven from their homes"
  const driven = best?.rule === 'need' && best.side === 'right' && !sentence.profile.verbFirst ? candidates.find((c) => c.measure === 'displaced' && c.side === 'right' && (c.trigger?.frame === 'participle' || c.trigger?.frame === 'passive') && c.hit.from > best.hit.from && c.hit.from - best.hit.to <= NEEDED_WITHIN && tagOf(sentence.hitAt[c.hit.from - 1], 'auxiliary') !== null) : undefined
  if (driven && best) return { ...driven, cost: best.cost }
  if (best === null || best.measure === null) return best
  if (kindOf(best.measure) === 'aid') return stageOfSum(sentence, amount, best, candidates)
  // «خطف التنظيم سبعة في ريف حلب واحتجزهم»: the verb that leads its clause tells what was done first.
  const taken = best.measure === 'held' && best.side === 'right' && best.rule.endsWith('.verb') && best.hit.coordinated ? candidates.find((c) => c.measure === 'abducted' && c.side === 'left' && c.rule.endsWith('.verb')) : undefined
  if (taken) return { ...taken, cost: best.cost }
  // «شظايا عظام تعود، بحسب الادعاء، إلى 17»: to whom remains belong, who do not come back.
  const belongs = (best.measure === 'returned' || best.measure === 'released') && best.side === 'left' && best.rule.endsWith('.verb') && sentence.profile.verbFirst ? remainsBefore(sentence, best.hit) : null
  if (belongs !== null) return { ...best, measure: 'killed', rule: belongs }
  const dead = !sentence.profile.verbFirst ? foundDead(sentence, best, candidates) : null
  if (dead) return dead
  const fate = outcome(sentence, amount, best, candidates)
  if (fate) return { ...fate, cost: best.cost }
  // «تحرير ثمانية سائقين خطفهم مسلحون»: how they were taken does not unmake what is said first.
  const freed = (best.measure === 'abducted' || best.measure === 'held') && best.side === 'right' && (best.rule.endsWith('.verb') || (best.rule.endsWith('.state') && !sentence.profile.verbFirst && best.hit.from - amount.to <= 2)) ? candidates.find((c) => (c.measure === 'released' || c.measure === 'prisoners-exchanged') && c.side === 'left' && c.cost <= best.cost + FREED) : undefined
  if (freed) return freed
  // «28 ماتوا أو قتلوا في الأسر»
  const captive = best.measure === 'killed' && best.side === 'right' ? candidates.find((c) => c.measure === 'dead-in-captivity' && c.side === 'right' && c.cost <= best.cost + REMAINS + 2) : undefined
  if (captive) return captive
  // «فقد 12 شخصا حياتهم»
  const life = best.measure === 'missing' && best.side === 'left' && best.rule.endsWith('.verb') ? candidates.find((c) => c.measure === 'killed' && c.side === 'right' && c.rule.endsWith('.light-verb') && c.cost < LIFE) : undefined
  if (life) return life
  // «توفي اثنان جرفتهما المياه»: how it befell them.
  const swept = best.measure === 'missing' && best.rule.endsWith('.swept') ? candidates.find((c) => c.measure === 'killed' && c.side === 'left' && c.cost < 1) : undefined
  if (swept) return swept
  // «فقد 700 منهم وظائفهم»: things are lost, no people.
  if (best.rule.endsWith('.things') || (best.measure === 'missing' && best.rule.endsWith('.verb') && candidates.some((c) => c.rule.endsWith('.things') && (best.side === 'left' ? c.cost < LIFE : c.hit.from === best.hit.to)))) return null
  // «قضى 63 شخصا ليلتهم في الخيام»: they spent the night.
  const night = best.measure === 'killed' && best.side === 'left' ? candidates.find((c) => c.side === 'right' && c.rule.endsWith('.night') && c.cost < NIGHT) : undefined
  if (night) return night
  // «حصيلة … 900 قتيل ومليون نازح»: a further figure with a noun of its own is not of the total's kind.
  const own = best.trigger?.frame === 'label' && best.side === 'left' && isJoined(sentence, amount) ? candidates.find((c) => c.side === 'inside' && c.trigger?.frame === 'counted' && c.measure !== null && c.measure !== best.measure) : undefined
  if (own) return own
  // «ما زالوا في عداد المفقودين»: what they remain says more than that they do.
  const state = best.rule.endsWith('.remain') ? candidates.find((c) => c.measure !== null && c !== best && c.hit !== best.hit && (c.side === best.side || (c.side === 'right' && c.rule.endsWith('.state') && c.measure !== 'held')) && c.cost <= best.cost + REMAINS) : undefined
  if (state) return state
  // «غادر أربعة المستشفى»: it is no home that they left.
  const hospital = best.measure === 'displaced' && best.rule.endsWith('.verb') ? candidates.find((c) => c.side === 'right' && c.rule.endsWith('.hospital') && (best.side === 'left' ? c.cost < 1.6 : c.hit.from === best.hit.to)) : undefined
  if (hospital) return hospital
  // "were evacuated to Rambam Medical Center": that is no shelter.
  const ward = best.measure === 'displaced' && best.trigger?.frame !== 'counted' ? candidates.find((c) => c.measure === 'injured' && c.side === 'right' && (c.trigger === null || c.rule.endsWith('.state')) && leadsOn(sentence, amount, best.hit, c.hit)) : undefined
  if (ward) return { ...ward, cost: Math.min(ward.cost, best.cost + 0.5) }
  // "have left camps for their places of origin": where they go says more than that they left.
  const homewards = best.measure === 'displaced' && best.trigger?.frame === 'passive' ? candidates.find((c) => c.side === 'right' && c.rule.endsWith('.homewards') && c.hit.from >= best.hit.to && c.cost < HOMEWARDS) : undefined
  if (homewards) return { ...homewards, cost: best.cost }
  // «عاد إلى البلاد، منذ مطلع العام، مليون لاجئ»: the verb says what the refugees did.
  const back = best.side === 'inside' && (best.measure === 'refugees' || best.measure === 'displaced') ? candidates.find((c) => c.measure === 'returned' && c.side === 'left' && ((c.rule.endsWith('.verb') && c.cost <= CAME_BACK) || (c.rule.endsWith('.masdar') && c.cost <= BACK_BELOW))) : undefined
  if (back) return back
  // "Of the displaced, 2,300 have gone back", "four of the captives bought their freedom": the verb says what became of those whom the noun names.
  const since = best.trigger?.frame === 'counted' && AWAY.has(best.measure) ? candidates.find((c) => c.measure !== null && BACK.has(c.measure) && c.side === 'right' && c.trigger?.frame !== 'counted' && c.trigger?.frame !== 'label' && c.cost < BACK_BELOW) : undefined
  if (since) return { ...since, cost: Math.min(since.cost, best.cost) }
  // "96 kidnapped hostages rescued", "37 abducted persons were set free": how they were taken does not unmake what is said last.
  const letGo = best.measure === 'abducted' && best.side !== 'left' && best.trigger !== null && best.hit.from <= amount.to && !(!sentence.profile.verbFirst && partBefore(sentence, amount)) ? candidates.find((c) => c.measure === 'released' && c.side === 'right' && c.hit.from > best.hit.from && c.hit.from - best.hit.to <= FREED_WITHIN) : undefined
  if (letGo && !sentence.keys.slice(best.hit.to, letGo.hit.from).some((key) => isMark(key))) return { ...letGo, cost: Math.min(letGo.cost, Math.max(best.cost, 0)) }
  // «غادر المخيم 820 عراقيا عائدين إلى بلادهم»
  const home = best.measure === 'displaced' && best.side !== 'inside' && best.rule.endsWith('.verb') ? candidates.find((c) => c.rule.endsWith('.home') && c.side === 'right' && c.hit.from >= best.hit.to && (c.cost < BACK_BELOW || (best.side === 'right' && c.hit.from - best.hit.to <= 4))) : undefined
  if (home) return home
  const stayed = stayedInCountry(sentence, amount, best, candidates)
  if (stayed) return stayed
  const both = LOSSES.has(best.measure) ? killedAndInjured(sentence, amount, best) : null
  if (both) return both
  // "the bodies of the other four were handed over": the dead are no freed ones, whatever was done with them.
  const remains = FREEING.has(best.measure) ? candidates.find((c) => c.measure === 'killed' && c.side === 'left' && c.trigger?.frame === 'active' && c.cost < 1.8) : undefined
  if (remains) return remains
  // «وفاة مصابتين»: the wounded who died.
  // «ثلاثة جرحى فارقوا الحياة»
  const perished = best.side === 'inside' && best.measure === 'injured' && best.trigger?.frame === 'counted' ? candidates.find((c) => c.measure === 'killed' && c.side === 'right' && c.trigger?.frame === 'passive' && (c.rule.endsWith('.verb') || c.rule.endsWith('.light-verb')) && !c.hit.coordinated && isVerbBehind(sentence, amount.to, c.hit.from)) : undefined
  if (perished) return perished
  const dying = candidates.find((c) => c.measure === 'killed' && c.side === 'left' && c.cost < 0.5)
  if (best.side === 'inside' && best.measure === 'injured' && dying && !isJoined(sentence, amount)) return dying
  // "was struck by a rock and died": the second verb says how it ended.
  const ended = best.side === 'right' && best.measure === 'injured' && !LABELLED.has(best.trigger?.frame ?? 'label') ? candidates.find((c) => c.measure === 'killed' && c.side === 'right' && c.trigger?.frame === 'passive' && joinsVerb(sentence, best.hit, c.hit)) : undefined
  if (ended) return { ...ended, cost: best.cost }
  // "120,000 refugees fled": the noun says where they are.
  const said = (best.measure === 'displaced' && !best.rule.endsWith('.homeless') && !(!sentence.profile.verbFirst && best.trigger?.frame === 'participle' && best.side === 'right' && tagOf(sentence.hitAt[best.hit.from - 1], 'auxiliary'))) || best.rule.endsWith('.host') ? candidates.find((c) => c.side === 'inside' && (c.measure === 'refugees' || (c.measure === 'returned' && best.rule.endsWith('.host')))) : undefined
  if (said) return said
  // Those held of whom a verb says that they died.
  const died = best.measure === 'held' ? candidates.find((c) => c.measure === 'killed' && c.cost < best.cost + (best.trigger?.frame === 'counted' ? 3.5 : 1)) : undefined
  return died ?? best
}

/** The rule of a word for remains right before a verb; null where none stands there. */
function remainsBefore(sentence: Sentence, { from }: Hit): string | null {
  const hit = sentence.hitAt[isMark(sentence.keys[from - 1]) ? from - 2 : from - 1]
  return tagsOf(hit, 'trigger').find(({ rule }) => rule.endsWith('.remains'))?.rule ?? null
}

/** True where nothing but words that may stand before a verb are between. */
function isVerbBehind({ hitAt }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!tagOf(hitAt[i], 'before-verb') && !tagOf(hitAt[i], 'auxiliary') && !hasTopic(hitAt[i], 'since')) return false
  return true
}

/** Words between a verb of bringing and the hospital, at most. */
const ONWARDS = 8

/** True where nothing but those counted and words of a place stand between the verb and what comes behind it. */
function leadsOn(sentence: Sentence, amount: Amount, verb: Hit, to: Hit): boolean {
  if (to.from < verb.to || to.from - verb.to > ONWARDS + (amount.to - amount.from)) return false
  for (let i = verb.to; i < to.from; i++) {
    if (sentence.amountAt[i] === amount) continue
    if (sentence.amountAt[i] || isMark(sentence.keys[i]) || tagOf(sentence.hitAt[i], 'trigger') || tagOf(sentence.hitAt[i], 'coordination')) return false
  }
  return true
}

const LABELLED: ReadonlySet<Frame> = new Set(['label', 'counted'])
/** Words between two verbs of one subject, at most. */
const SECOND_VERB = 9

/** True where "and" right before the second verb joins it to the first, with no figure and no other subject between. */
function joinsVerb(sentence: Sentence, first: Hit, second: Hit): boolean {
  if (second.from <= first.to || second.from - first.to > SECOND_VERB) return false
  let joined = false
  for (let i = first.to; i < second.from; i++) {
    const hit = sentence.hitAt[i]
    if (sentence.amountAt[i] || (isMark(sentence.keys[i]) && sentence.keys[i] !== ',')) return false
    if (tagOf(hit, 'coordination')) joined = true
    else if (joined && !tagOf(hit, 'before-verb') && !tagOf(hit, 'boundary')) return false
  }
  return joined
}

/** «مقتل وإصابة 25», "killed or wounded 25", «عشرات القتلى والجرحى», «657 ماتوا أو فُقدوا»: two words that share one figure. */
function killedAndInjured(sentence: Sentence, amount: Amount, best: Candidate): Candidate | null {
  const frame = best.trigger?.frame
  const leading = best.side === 'left' ? hitBefore(sentence, best.hit) : null
  const before = frame === 'either' && endsDeath(sentence, leading) ? null : leading
  const verbs = frame === 'label' || (best.side === 'right' && frame !== 'counted')
  // A verb that «and» joins has a figure of its own («لقي ثلاثة مصرعهم وأصيب رابع»).
  const behind = verbs ? orAfter(sentence, best.hit.to) : best.side !== 'left' && frame === 'counted' ? hitAfter(sentence, Math.max(best.hit.to, amount.to)) : null
  const shares = (hit: Hit | null, frames: readonly Frame[]): boolean => tagsOf(hit, 'trigger').some((t) => t.measure !== best.measure && LOSSES.has(t.measure) && frames.includes(t.frame))
  if (!shares(before, frame === 'counted' || !best.hit.coordinated ? LEADING_OR_LABEL : LEADING) && !shares(behind, verbs ? VERBS : COUNTED)) return null
  return { ...best, measure: 'casualties', rule: best.rule.replace(best.measure ?? '', 'casualties') }
}

const LEADING: readonly Frame[] = ['active', 'either', 'participle', 'passive']
const LEADING_OR_LABEL: readonly Frame[] = [...LEADING, 'label']
const VERBS: readonly Frame[] = ['active', 'either', 'participle', 'passive', 'state']
const COUNTED: readonly Frame[] = ['counted']

/** The hit behind "or" right after word `to`. */
function orAfter(sentence: Sentence, to: number): Hit | null {
  const other = hitAfter(sentence, to)
  return other?.coordinated === false ? other : null
}

/** «لقي سائق متدرب حتفه وأصيب 37»: true for the words that end what a verb before those who died tells of them. */
const endsDeath = ({ hitAt }: Sentence, hit: Hit | null): boolean => hit !== null && hitAt[hit.to]?.coordinated === true && tagsOf(hit, 'trigger').every((t) => t.frame === 'passive' && t.rule.endsWith('.light-verb'))

/** The hit right before one that "and" joins to it. */
function hitBefore(sentence: Sentence, hit: Hit): Hit | null {
  let before = sentence.hitAt[hit.from - 1] ?? null
  if (!hit.coordinated) before = before && tagOf(before, 'coordination') ? sentence.hitAt[before.from - 1] ?? null : null
  return before && !figureAt(sentence, before.from) && !hasFigureBefore(sentence, before) ? before : null
}

/** «7 أشخاص لقوا مصرعهم»: a figure stands before the words that say what befell it, with a verb between at most. */
const hasFigureBefore = (sentence: Sentence, { from }: Hit): boolean => figureAt(sentence, from - 1) !== null || (!isMark(sentence.keys[from - 1]) && figureAt(sentence, from - 2) !== null)

/** The hit right after word `to` that "and" joins to it and that no figure of its own follows. */
function hitAfter(sentence: Sentence, to: number): Hit | null {
  let hit = sentence.hitAt[to] ?? null
  if (hit && !hit.coordinated) hit = tagOf(hit, 'coordination') ? sentence.hitAt[hit.to] ?? null : null
  if (!hit || sentence.amountAt[hit.from] || sentence.amountAt[hit.to] || sentence.amountAt[hit.to + 1]) return null
  // «ارتقاء شهيدين وإصابة آخرين»، «ثلاثة قتلى وإصابات»: a verbal noun without the article speaks of others.
  if (sentence.profile.verbFirst && tagsOf(hit, 'trigger').some((t) => t.frame === 'active') && !isDefiniteWord(sentence, hit.from)) return null
  return hit
}
