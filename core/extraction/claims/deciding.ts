import { isCurrency } from '../../model/figure.ts'
import { kindOf } from '../../model/kind.ts'
import type { Measure } from '../../model/kind.ts'
import { candidatesFor, isJoined, LIMIT } from './governing.ts'
import type { Candidate } from './governing.ts'
import { isPackage, tagOf, tagsOf } from './meaning.ts'
import { isComma, isMark, isQuote } from './reading.ts'
import type { Amount, Sentence } from './reading.ts'
import type { TopicSense } from './topics.ts'

/** What was decided of one amount: a claim where `measure` is set, else the reasons why not. */
export interface Decision {
  amount: Amount
  sentence: Sentence
  measure: Measure | null
  rule: string | null
  /** How far the trigger was; low is sure. */
  cost: number
  reasons: string[]
  /** The decision whose set this one is a part of. */
  parent: Decision | null
}

type Class = 'person' | 'money'

/** Measures whose counted noun says less than a verb beside it («12 نازحا قتلوا», "33 hostages will be freed"). */
const SOFT: ReadonlySet<Measure> = new Set(['held', 'displaced', 'refugees', 'prisoners-exchanged', 'abducted', 'missing', 'returned'])
const SOFT_COST = 3
/** What is done with the living and with bodies alike. */
const FREEING: ReadonlySet<Measure> = new Set(['released', 'held', 'returned', 'prisoners-exchanged', 'abducted'])
/** A figure of a list follows the one before it where its own trigger is further than this. */
const INHERIT_ABOVE = 3.4
const KEEP_OWN_BELOW = 3

/** Decides the amounts of one sentence, in order; `earlier` are the claims decided before it, latest last. */
export function decide(sentence: Sentence, topics: TopicSense, earlier: readonly Decision[]): Decision[] {
  const decisions: Decision[] = []
  for (const amount of sentence.amounts) decisions.push(decideOne(sentence, amount, topics, decisions, earlier))
  linkWholes(sentence, decisions)
  linkOpening(sentence, decisions)
  linkSums(sentence, decisions)
  linkRemainders(decisions)
  linkAsides(sentence, decisions)
  return decisions
}

const ruledOut = (amount: Amount, sentence: Sentence, reason: string): Decision => ({ amount, sentence, measure: null, rule: null, cost: Infinity, reasons: [reason], parent: null })

/** What is counted, or a reason why it is nothing that a claim counts. */
function classOf(sentence: Sentence, amount: Amount, topics: TopicSense): Class | string {
  const { quantity } = amount
  if (isCurrency(quantity.unit)) return 'money'
  if (quantity.unit !== null && quantity.unit !== 'person') return `counts ${quantity.unit}`
  if (quantity.value === 0 || (quantity.value === null && quantity.max === 0)) return 'is zero'
  if (quantity.value !== null && !Number.isInteger(quantity.value)) return 'is no whole number'
  if (quantity.noun !== null && quantity.unit === null) return `counts things (${quantity.noun})`
  const after = sentence.hitAt[amount.to]
  const before = sentence.hitAt[amount.from - 1]
  if (quantity.noun === null && quantity.unit === null) {
    for (let i = amount.from; i < amount.to; i++) if (tagOf(sentence.hitAt[i], 'thing')) return 'counts things'
    if (tagOf(after, 'thing') && after?.from === amount.to && !tagOf(after, 'trigger')) return 'counts things'
    // "5 abandoned houses": where adjectives come first the noun may be two words on.
    for (let i = amount.to; !topics.profile.verbFirst && i < amount.to + 3 && i < sentence.keys.length && !isMark(sentence.keys[i]); i++) {
      const at = sentence.hitAt[i]
      if (tagOf(at, 'thing') && !tagOf(at, 'trigger')) return 'counts things'
      if (at && !tagOf(at, 'source-word') && !tagOf(at, 'place-word')) break
    }
    if (tagOf(before, 'numbering')) return 'is a number of something, not a count'
    const day = quantity.value !== null && quantity.value <= 31 && quantity.qualifier === 'exact'
    if (day && (tagOf(after, 'month') || tagOf(before, 'month'))) return 'is a date'
    if (quantity.form === 'digits' && quantity.qualifier === 'exact' && quantity.value !== null && quantity.value >= 1900 && quantity.value <= 2100 && !/[,.٬٫]/.test(quantity.text)) return 'is a year'
  }
  return 'person'
}

function usable(sentence: Sentence, amount: Amount, topics: TopicSense, kind: Class, candidate: Candidate): boolean {
  const { measure, trigger } = candidate
  if (measure === null) return kind === 'person' && !counts(sentence, amount, 'captives')
  if ((kindOf(measure) === 'aid') !== (kind === 'money')) return false
  if (!trigger) return true
  // "took 251 hostages", but not "took 12 people to hospital".
  if (trigger.rule.endsWith('.take') && !counts(sentence, amount, 'captives') && !tagsOf(sentence.hitAt[amount.to], 'trigger').some((t) => t.measure === 'held')) return false
  if (trigger.strict && amount.quantity.unit !== 'person' && amount.quantity.noun === null && kind === 'person' && sentence.hitAt[amount.to] === null && !isMark(sentence.keys[amount.to])) return false
  if (trigger.needs === undefined || topics.near(sentence, trigger.needs)) return true
  return trigger.needs === 'captives' && topics.near(sentence, 'prisoners')
}

function costOf(candidate: Candidate): number {
  const { measure, trigger, side, cost } = candidate
  if (measure === null || !SOFT.has(measure)) return cost
  return side === 'inside' || (side === 'right' && trigger?.frame === 'counted') ? Math.max(cost, SOFT_COST) : cost
}

/** True where a negation stands right before the amount or its trigger («لم يقتل 5», "not 5"). */
function isNegated(sentence: Sentence, amount: Amount, candidate: Candidate): boolean {
  for (const at of [amount.from, candidate.hit.from]) {
    for (let i = at - 1; i >= at - 2 && i >= 0; i--) {
      const hit = sentence.hitAt[i]
      if (sentence.amountAt[i] || isMark(sentence.keys[i]) || tagOf(hit, 'not-negation')) break
      if (tagOf(hit, 'negation')) {
        for (let k = i; k < amount.from; k++) if (tagOf(sentence.hitAt[k], 'not-negation')) return false
        return true
      }
    }
  }
  return false
}

/** Words around money that say it is no aid, as near as this. */
const COMMERCE_REACH = 7

function isCommerce(sentence: Sentence, amount: Amount): boolean {
  const clear = (i: number): boolean => sentence.amountAt[i] === null
  for (let i = amount.to; i < amount.to + COMMERCE_REACH && i < sentence.keys.length && clear(i) && !isComma(sentence.keys[i]) && sentence.keys[i] !== '.'; i++) {
    if (tagsOf(sentence.hitAt[i], 'topic').some((t) => t.topic === 'commerce')) return true
  }
  for (let i = amount.from - 1; i >= amount.from - COMMERCE_REACH && i >= 0 && clear(i) && !isComma(sentence.keys[i]); i--) {
    if (tagsOf(sentence.hitAt[i], 'topic').some((t) => t.topic === 'commerce')) return true
  }
  return false
}

/** An amount with what is known around it. */
interface Case {
  sentence: Sentence
  amount: Amount
  topics: TopicSense
  kind: Class
  /** Decisions before it in its sentence. */
  here: readonly Decision[]
  /** Claims of the sentences before. */
  earlier: readonly Decision[]
}

function decideOne(sentence: Sentence, amount: Amount, topics: TopicSense, here: readonly Decision[], earlier: readonly Decision[]): Decision {
  const kind = classOf(sentence, amount, topics)
  if (kind !== 'person' && kind !== 'money') return ruledOut(amount, sentence, kind)
  const around: Case = { sentence, amount, topics, kind, here, earlier }
  const best = winner(around)
  const list = listBefore(around)
  if (kind === 'money') {
    const plain = list !== null || (best !== null && best.cost < (isPackage(best.rule) ? 3 : 1.5) && !topics.in(sentence, 'commerce'))
    if (!plain && !topics.near(sentence, 'aid')) return ruledOut(amount, sentence, 'money, and nothing around it speaks of aid')
    if (topics.in(sentence, 'captives') && !topics.in(sentence, 'aid')) return ruledOut(amount, sentence, 'money in a sentence about captives: a ransom')
    if (isCommerce(sentence, amount)) return ruledOut(amount, sentence, 'money that is a price, cost, budget or deal')
  }
  return conclude(around, best, list)
}

/** The trigger that governs an amount by itself, before its parts and lists are looked at. */
function winner({ sentence, amount, topics, kind }: Case): Candidate | null {
  const candidates = candidatesFor(sentence, amount)
    .filter((c) => usable(sentence, amount, topics, kind, c) && !(c.side === 'inside' && amount.quantity.form === 'singular'))
    .map((c) => ({ ...c, cost: costOf(c) }))
    .filter((c) => c.cost < 1.5 || c.measure === null || !isNegated(sentence, amount, c))
    .sort((a, b) => a.cost - b.cost)
  const nearest = candidates[0] && candidates[0].cost <= LIMIT ? candidates[0] : null
  const best = (isPartOfNext(sentence, amount) ? beyondWhole(candidates) : null) ?? nearest
  const mixed = candidates.find((c) => c.measure === 'casualties' && c.trigger?.frame === 'counted' && c.cost < 6)
  if (mixed) return mixed
  // "the bodies of the other four were handed over": the dead are no freed ones, whatever was done with them.
  const remains = best !== null && best.measure !== null && FREEING.has(best.measure) ? candidates.find((c) => c.measure === 'killed' && c.side === 'left' && c.trigger?.frame === 'active' && c.cost < 1.8) : undefined
  if (remains) return remains
  // «وفاة مصابتين»: the wounded who died.
  const dying = candidates.find((c) => c.measure === 'killed' && c.side === 'left' && c.cost < 0.5)
  if (best?.side === 'inside' && best.measure === 'injured' && dying) return dying
  // Those held of whom a verb says that they died.
  const died = best?.measure === 'held' ? candidates.find((c) => c.measure === 'killed' && c.cost < best.cost + (best.trigger?.frame === 'counted' ? 3.5 : 1)) : undefined
  return died ?? best
}

function conclude(around: Case, best: Candidate | null, list: Decision | null): Decision {
  const { sentence, amount, topics, kind, here, earlier } = around
  const parent = parentOf(around)
  const set = parent || kind === 'money' ? null : setBeside(sentence, amount)
  // A verb that stands before the whole speaks of the whole, and of its part through it.
  const shared = best !== null && parent?.sentence === sentence && best.side === 'left' && best.hit.to <= parent.amount.from
  const own = best?.measure && best.cost < KEEP_OWN_BELOW && !shared ? best : null
  const claim = (measure: Measure, rule: string, cost: number, reason: string): Decision => {
    const decision: Decision = { amount, sentence, measure, rule, cost, reasons: [reason], parent: null }
    // What a part has from its whole is settled already.
    if (!parent || rule !== parent.rule) settle(decision, sentence, topics, parent)
    decision.parent = parent ?? (list?.parent && list.measure === decision.measure && staysInSubset(sentence, list, amount) ? list.parent : null)
    if (decision.parent && !fits(decision, decision.parent)) decision.parent = null
    return decision
  }
  if (best && best.measure === null && !(parent && best.cost > 2)) return ruledOut(amount, sentence, `ruled out by a word near it (${best.rule})`)
  if (parent?.measure && !own) return claim(parent.measure, parent.rule ?? '', 1, 'is part of the figure before it')
  if (set && !own) return claim(set, `${set}.set`, 2, 'is part of a set named before it')
  if (list?.measure && (!best?.measure || best.cost > INHERIT_ABOVE)) return claim(list.measure, list.rule ?? '', list.cost + 1.5, 'continues the list before it')
  if (best?.rule.endsWith('.again')) {
    // "The number had risen to 21": of those the text counted last.
    const last = [...earlier, ...here].findLast((d) => d.measure !== null && kindOf(d.measure) !== 'aid')
    if (!last?.measure || last.sentence.index < sentence.index - 2) return ruledOut(amount, sentence, 'a number of nobody named before')
    return claim(last.measure, best.rule, best.cost, 'goes on with what the sentence before counts')
  }
  if (best?.measure && amount.quantity.form === 'singular' && (best.cost > singleLimit(sentence, amount) || isAgent(sentence, amount))) return ruledOut(amount, sentence, 'a person named, not counted')
  if (best?.measure) {
    if (isNegated(sentence, amount, best)) return ruledOut(amount, sentence, 'negated')
    return claim(best.measure, best.rule, best.cost, `${best.rule} ${best.side === 'inside' ? 'in the counted noun' : best.side === 'left' ? 'before it' : 'after it'}`)
  }
  const before = continued(around)
  if (before?.measure && amount.quantity.form !== 'singular') return claim(before.measure, before.rule ?? '', 6, 'goes on with what the sentence before counts')
  return ruledOut(amount, sentence, best ? 'nothing near enough says what happened to those counted' : 'nothing says what happened to those counted')
}

/** A person without a number is counted only by a trigger right beside it. */
const SINGLE_LIMIT = 1.9
/** … or by one behind a figure joined to it ("a mother and her two children perished"). */
const JOINED_SINGLE_LIMIT = 4.6

function singleLimit(sentence: Sentence, amount: Amount): number {
  for (let i = amount.to; i < amount.to + 3; i++) {
    const next = sentence.amountAt[i]
    if (next) return isJoined(sentence, next) || tagOf(sentence.hitAt[amount.to], 'coordination') ? JOINED_SINGLE_LIMIT : SINGLE_LIMIT
  }
  return SINGLE_LIMIT
}

/** True for the one who does it: «قتل مسلح 12 شخصا». */
function isAgent(sentence: Sentence, amount: Amount): boolean {
  for (let i = amount.to; i < amount.to + 3; i++) {
    if (isMark(sentence.keys[i]) || sentence.hitAt[i]?.coordinated) return false
    const next = sentence.amountAt[i]
    if (next) return !isJoined(sentence, next) && next.quantity.form !== 'singular'
    if (tagOf(sentence.hitAt[i], 'place-preposition') || tagOf(sentence.hitAt[i], 'subset') || tagOf(sentence.hitAt[i], 'coordination')) return false
  }
  return false
}

/** How large a displaced crowd must be to be read on from the sentence before without a word that says so. */
const CROWD = 1000

/** The claim of the sentence before that a sentence without triggers goes on with: further donors, further crowds on the move. */
function continued({ sentence, amount, kind, topics, here, earlier }: Case): Decision | null {
  const before = (d: Decision): boolean => d.measure !== null && (kind === 'person' || (d.measure !== 'requested' && kindOf(d.measure) === 'aid'))
  const last = here.findLast(before) ?? earlier.findLast(before)
  if (!last?.measure || last.sentence.index < sentence.index - 1) return null
  const sort = kindOf(last.measure)
  if (kind === 'money') return sort === 'aid' && !topics.in(sentence, 'commerce') && topics.near(sentence, 'aid') ? last : null
  if (sort === 'aid' || topics.in(sentence, 'custody') || topics.in(sentence, 'rescue') || topics.in(sentence, 'aboard')) return null
  if (last.sentence === sentence) return last
  if (sentence.opensLine && !sentence.listItem) return null
  if (sort !== 'displacement' || amount.quantity.noun !== null) return null
  return (amount.quantity.value ?? amount.quantity.min ?? 0) >= CROWD ? last : null
}

/** True for the part in "74 of the 87 girls", «94 من أصل 251». */
function isPartOfNext(sentence: Sentence, amount: Amount): boolean {
  const hit = sentence.hitAt[amount.to]
  if (!hit || !tagsOf(hit, 'subset').some((s) => s.form === 'out-of')) return false
  for (let i = hit.to; i < hit.to + 3; i++) if (sentence.amountAt[i]) return true
  return false
}

/** A part's own verb is not the one nearest to the whole ("74 of the 87 girls abducted … were freed"): the next to the right, or the one before. */
function beyondWhole(candidates: readonly Candidate[]): Candidate | null {
  const left = candidates.find((c) => c.side === 'left' && c.cost < 3)
  if (left) return left
  const right = candidates.filter((c) => c.side === 'right' && c.trigger?.frame !== 'counted').sort((a, b) => a.hit.from - b.hit.from)
  return right[1] ?? null
}

/** True where the figure itself, or a word right after it, names the topic ("33 hostages", «1900 أسير»). */
function counts(sentence: Sentence, amount: Amount, topic: 'prisoners' | 'captives'): boolean {
  for (let i = amount.from; i < amount.to + 2; i++) {
    const hit = sentence.hitAt[i]
    if (!tagsOf(hit, 'topic').some((t) => t.topic === topic)) continue
    // Behind the figure only a noun counts: in "killed nine villagers and abducted 35" the nine are no captives.
    if (i < amount.to || (amount.quantity.noun === null && !tagsOf(hit, 'trigger').some((t) => t.frame !== 'counted'))) return true
  }
  return false
}

/** Last words on the measure, from what the sentence and the whole speak of. */
function settle(decision: Decision, sentence: Sentence, topics: TopicSense, parent: Decision | null): void {
  const inside = (topic: 'prisoners' | 'captives'): boolean => counts(sentence, decision.amount, topic)
  const { measure } = decision
  if (measure === 'killed' && (countsCaptives(sentence, decision.amount) || (parent?.measure === 'held' || parent?.measure === 'abducted') || (parent?.measure === 'released' && decision.rule?.endsWith('.noun')) || (inside('captives') && !inside('prisoners')))) decision.measure = 'dead-in-captivity'
  if (measure === 'released' && !inside('captives') && topics.near(sentence, 'exchange')) {
    const swap = topics.near(sentence, 'prisoners') && !topics.near(sentence, 'captives')
    if (inside('prisoners') || swap) decision.measure = 'prisoners-exchanged'
  }
  if (measure === 'prisoners-exchanged' && decision.rule?.endsWith('.verb') && topics.near(sentence, 'captives') && !inside('prisoners')) decision.measure = 'released'
  if (measure === 'held' && decision.rule?.endsWith('.counted') && topics.in(sentence, 'exchange') && inside('captives') && decision.cost === SOFT_COST) decision.measure = 'released'
  if (measure === 'returned' && inside('captives')) decision.measure = 'released'
  if (measure === 'returned' && topics.in(sentence, 'exchange') && !inside('captives')) decision.measure = 'prisoners-exchanged'
  if (measure === 'prisoners-exchanged' && inside('captives') && !inside('prisoners')) decision.measure = 'released'
  if (measure === 'delivered' && decision.rule?.endsWith('.provided') && saysSince(sentence, decision.amount)) decision.measure = 'total'
}

/** True for "two of the captives". */
function countsCaptives(sentence: Sentence, amount: Amount): boolean {
  for (let i = amount.from; i <= amount.to; i++) {
    const set = tagOf(sentence.hitAt[i], 'set')
    if (set && (set.measure === 'held' || set.measure === 'abducted')) return true
  }
  return false
}

/** True where the clause counts from a date on («منذ بدء الغزو», "since February 2022"): then what was given is a running total. */
function saysSince(sentence: Sentence, amount: Amount): boolean {
  return sentence.hitAt.some((hit) => hit !== null && (hit.to <= amount.from || hit.from >= amount.to) && tagsOf(hit, 'topic').some((t) => t.topic === 'since'))
}

const least = (decision: Decision): number => decision.amount.quantity.value ?? decision.amount.quantity.min ?? 0
const most = (decision: Decision): number => decision.amount.quantity.max ?? Math.max(decision.amount.quantity.value ?? 0, decision.amount.quantity.min ?? 0) * (decision.amount.quantity.max === null ? 10 : 1)

/** True where a part can belong to a whole: same kind of thing counted, and not larger. */
function fits(part: Decision, whole: Decision): boolean {
  if (part === whole || whole.measure === null || part.measure === null) return false
  if ((kindOf(part.measure) === 'aid') !== (kindOf(whole.measure) === 'aid')) return false
  return least(part) <= most(whole)
}

const NEAR = 3

/** The whole that an amount is said to be part of, by the words beside it; null where none is named. */
function parentOf({ sentence, amount, here, earlier, kind }: Case): Decision | null {
  const { hitAt, keys } = sentence
  const least = amount.quantity.value ?? amount.quantity.min ?? 0
  const claims = here.filter((d) => d.measure !== null && (kindOf(d.measure) === 'aid') === (kind === 'money'))
  const fitting = (all: readonly Decision[], measure?: Measure): Decision | null => {
    for (let i = all.length - 1; i >= 0 && i >= all.length - 12; i--) {
      const d = all[i]
      if (!d?.measure || (measure && d.measure !== measure) || (kindOf(d.measure) === 'aid') !== (kind === 'money')) continue
      if ((d.amount.quantity.value ?? d.amount.quantity.max ?? Infinity) < least) continue
      // From another sentence it is the whole that is meant, not one of its parts.
      if (all === earlier && d.parent && i > all.length - 6) continue
      return d
    }
    return null
  }
  const before = claims.at(-1) ?? null
  for (let i = amount.from; i < amount.to; i++) {
    if (tagsOf(hitAt[i], 'subset').some((s) => s.form === 'of-them')) return fitting(claims) ?? fitting(earlier)
    const set = tagOf(hitAt[i], 'set')
    if (set) return fitting(claims, set.measure) ?? fitting(earlier, set.measure)
  }
  // Markers on the right: "22 of them", «121 منهم», "two teenagers among them".
  for (let i = amount.to, steps = 0; i < keys.length && steps < NEAR; i++) {
    if (sentence.amountAt[i] || (isMark(keys[i]) && !isQuote(keys[i]))) break
    const hit = hitAt[i]
    if (hit && hit.from === i) {
      const subset = tagsOf(hit, 'subset')
      if (subset.some((s) => s.form === 'of-them')) return fitting(claims) ?? fitting(earlier)
      if (subset.some((s) => s.form === 'including') && !sentence.amountAt[hit.to] && (isMark(keys[hit.to]) || hit.to >= keys.length || tagOf(hitAt[hit.to], 'boundary'))) return fitting(claims) ?? fitting(earlier)
      const set = tagOf(hit, 'set')
      if (set) return fitting(claims, set.measure) ?? fitting(earlier, set.measure)
      i = hit.to - 1
    }
    steps++
  }
  // Markers on the left: "including three", «بينهم 37», "of whom 12", "among the dead were 11".
  for (let i = amount.from - 1, steps = 0; i >= 0 && steps < NEAR + 3; i--) {
    if (sentence.amountAt[i]) break
    const key = keys[i]
    if (isMark(key) && !isQuote(key) && !(isComma(key) && steps <= 1) && key !== ':' && key !== '(') break
    const hit = hitAt[i]
    if (hit && hit.to === i + 1) {
      for (const { form } of tagsOf(hit, 'subset')) {
        if (form === 'out-of') continue
        if (form === 'including' && steps > 2) continue
        if (form === 'including' && before) {
          const part = claims.at(-2)
          if (part && isPartOfNext(sentence, part.amount) && (part.amount.quantity.value ?? 0) >= least) return part
          return before.amount.quantity.max !== null && before.amount.quantity.max < least ? fitting(claims) : before
        }
        if (steps <= NEAR || hit.from <= 2) return fitting(claims) ?? fitting(earlier)
      }
      const set = tagOf(hit, 'set')
      if (set) return fitting(claims, set.measure) ?? fitting(earlier, set.measure)
      if (tagOf(hit, 'boundary') && steps > 0) break
      i = hit.from
    }
    steps++
  }
  return null
}

/** The measure of a set named beside an amount ("among the dead were 5", "7 of the dead") where no figure of that set was found. */
function setBeside(sentence: Sentence, amount: Amount): Measure | null {
  for (let i = amount.from; i <= amount.to; i++) {
    const set = tagOf(sentence.hitAt[i], 'set')
    if (set) return set.measure
  }
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - NEAR; i--) {
    const set = tagOf(sentence.hitAt[i], 'set')
    if (set) return set.measure
    // "Of the wounded, 12 are children."
    if (sentence.amountAt[i] || (isMark(sentence.keys[i]) && !(isComma(sentence.keys[i]) && i === amount.from - 1))) return null
  }
  return null
}

/** True where nothing but list words stands between two amounts. */
function isListed(sentence: Sentence, from: number, to: number, words: number): boolean {
  let joined = false
  let steps = 0
  for (let i = from; i < to; i++) {
    const key = sentence.keys[i] ?? ''
    const hit = sentence.hitAt[i]
    if (isMark(key)) {
      if (isComma(key)) joined = true
      else if (!isQuote(key) && key !== '(' && key !== ')') return false
      continue
    }
    if (hit) {
      const trigger = tagOf(hit, 'trigger')
      if (trigger && (trigger.frame === 'counted' ? joined || hit.coordinated : !trigger.rule.endsWith('.state'))) return false
      if (tagOf(hit, 'said') || (tagOf(hit, 'boundary')?.cost ?? 0) >= 4 || tagOf(hit, 'subset') || tagOf(hit, 'set')) return false
      if (tagOf(hit, 'coordination') || hit.coordinated) joined = true
    }
    if (++steps > words) return false
  }
  const next = sentence.amountAt[to]
  return joined || (next !== null && next !== undefined && isJoined(sentence, next))
}

/** The claim that the amount continues a list of; null where it stands alone. */
function listBefore({ sentence, amount, here, kind }: Case): Decision | null {
  const previous = here.at(-1)
  if (!previous?.measure || (kindOf(previous.measure) === 'aid') !== (kind === 'money')) return null
  return isListed(sentence, previous.amount.to, amount.from, kind === 'money' ? 14 : 9) ? previous : null
}

/** True where an amount coordinated with a part is a part as well («بينهم 3 أطفال وامرأتان»). */
function staysInSubset(sentence: Sentence, part: Decision, amount: Amount): boolean {
  return isListed(sentence, part.amount.to, amount.from, 8)
}

/** «94 من أصل 251», "74 of the 87": the whole stands after its part. */
function linkWholes(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = 0; n + 1 < decisions.length; n++) {
    const part = decisions[n]
    const whole = decisions[n + 1]
    if (!part || !whole || part.measure === null) continue
    if (whole.amount.from - part.amount.to > 6) continue
    for (let i = part.amount.to; i < whole.amount.from; i++) {
      if (!tagsOf(sentence.hitAt[i], 'subset').some((s) => s.form === 'out-of')) continue
      if (whole.measure === null && whole.cost === Infinity) continue
      if (part.parent === null && fits(part, whole)) part.parent = whole
    }
  }
}

/** "Of the 38 killed, 21 were civilians": what is told after a whole that opens its clause are its parts. */
function linkOpening(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = 0; n < decisions.length; n++) {
    const whole = decisions[n]
    if (!whole?.measure || whole.parent) continue
    const before = sentence.hitAt[whole.amount.from - 1]
    if (!before || !tagsOf(before, 'subset').some((s) => s.form === 'out-of') || (before.from > 0 && !isMark(sentence.keys[before.from - 1]) && !tagOf(sentence.hitAt[before.from - 1], 'coordination'))) continue
    for (const part of decisions.slice(n + 1)) {
      if (part.measure === null || part.parent || !fits(part, whole)) continue
      part.parent = whole
      if (part.measure === 'killed' && (whole.measure === 'held' || whole.measure === 'abducted')) part.measure = 'dead-in-captivity'
    }
  }
}

/** Two or more listed figures that add up to the one before them are its parts («287 تلميذا، 187 … و100 …»). */
function linkSums(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = 0; n + 2 < decisions.length; n++) {
    const whole = decisions[n]
    const total = whole?.amount.quantity.value
    if (!whole?.measure || !total || total < 3) continue
    let sum = 0
    let reached = -1
    for (let k = n + 1; k < decisions.length && sum < total; k++) {
      const part = decisions[k]
      if (!part || part.measure !== whole.measure || part.amount.quantity.value === null || part.parent !== null) break
      sum += part.amount.quantity.value
      if (sum === total && k > n + 1) reached = k
    }
    for (let k = n + 1; k <= reached; k++) {
      const part = decisions[k]
      if (part) part.parent = whole
    }
  }
}

/** "74 of the 87 were freed but 13 remain": what a part leaves of its whole is a part too. */
function linkRemainders(decisions: readonly Decision[]): void {
  for (const part of decisions) {
    const total = part.parent?.amount.quantity.value
    const taken = part.amount.quantity.value
    if (!total || !taken) continue
    const rest = decisions.find((d) => d !== part && d.parent === null && d.measure !== null && d !== part.parent && d.amount.from > part.amount.from && d.amount.quantity.value === total - taken)
    if (rest && part.parent && fits(rest, part.parent)) rest.parent = part.parent
  }
}

/** "20,000 dead — 1,200 since January": a smaller figure of the same measure set off by a dash right after is a part. */
function linkAsides(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = 0; n + 1 < decisions.length; n++) {
    const whole = decisions[n]
    const part = decisions[n + 1]
    if (!whole?.measure || !part || part.parent || part.measure !== whole.measure || least(part) >= least(whole) || part.amount.from - whole.amount.to > 6) continue
    const between = sentence.keys.slice(whole.amount.to, part.amount.from)
    if (between.includes('—') || between.includes('(')) part.parent = whole
  }
}
