import { sourceKind } from './attribution/source.ts'
import type { Source } from './attribution/source.ts'
import { denySaidAgain } from './circumstances/checked.ts'
import { circumstancesOf } from './circumstances/circumstances.ts'
import { Setting } from './circumstances/setting.ts'
import { carriedSource } from './attribution/carrying.ts'
import { headerOf } from './attribution/list-source.ts'
import { personAtHead } from './attribution/named-behind-verb.ts'
import { decide } from './deciding.ts'
import { countsAid, takeBack } from './decision.ts'
import type { Decision } from './decision.ts'
import { tellHeadlineSum } from './headline-sums.ts'
import { reconsider, shareOfOthers } from './likelihood/reconsidering.ts'
import { linkLikely } from './parts/linking-likely.ts'
import { linkNamedDead } from './parts/named-dead.ts'
import { unlinkWholes } from './parts/no-part.ts'
import { linkOpeningParts } from './parts/opening-part.ts'
import type { Statement } from './merging.ts'
import type { Measure } from '../../model/kind.ts'
import { tagOf } from './meaning.ts'
import type { Reading } from './reading.ts'
import { behindHour, HOUR_LINE, isHourLine } from './sentence.ts'
import type { Amount, Sentence } from './sentence.ts'
import { sourceOf } from './attribution/source-of.ts'
import { sourcesIn, topicOf } from './attribution/sources-in.ts'
import type { Steps } from './steps.ts'
import { TopicSense } from './topics.ts'

/** How many sentences back a pronoun's source is looked for. */
const LOOK_BACK = 6

/** Sources are kept of as many sentences; nothing looks further back than a statement for who issued it. */
const HEARD = 128

/** How many claims back a sentence may mean one by its number. */
export const RECALLED = 40

/** Of how many figures before it one may take what it leaves out. */
const NEAR = 16

/** A sentence is stated when so many more with quantities are decided, and before it is as many sentences back: what its figures are also depends on what is told behind them. */
const AHEAD = 24
const AHEAD_SENTENCES = 64

/** A text of fewer figures is too short to tell what is likely in it, and one of not many more to say so against a rule. */
const TELLING = 4
const OVERRULING = 6

/** A sentence whose amounts the rules have decided, with the number of claims before it and in it. */
interface Decided {
  sentence: Sentence
  decisions: readonly Decision[]
  behind: number
  count: number
}

/**
 * Reads the sentences with quantities, in order: a statement for each figure that is a claim. `decided` is told of every amount's decision.
 * A text that is not long is decided as a whole before anything of it is stated, which is a step of its own.
 */
export function* stating(reading: Reading, publishedAt: string | null, decided: (decision: Decision) => void = () => {}): Steps<Statement[]> {
  const { verbFirst } = reading.compiled.profile
  const topics = new TopicSense(reading)
  const setting = new Setting(reading, publishedAt, (index) => sourcesOf(index))
  const heard = new Map<number, Source[]>()
  const claims: Decision[] = []
  const statements: Statement[] = []

  const startsLine = (from: number, to: number): boolean => {
    for (let i = from; i <= to; i++) if (reading.opensLine(i)) return true
    return false
  }
  const sourcesOf = (index: number, depth = 0): Source[] => {
    const known = heard.get(index)
    if (known) return known
    // Sentences before are read only when a pronoun asks for its source.
    const before = (fits: ((source: Source) => boolean) | null = null): Source | null => {
      for (let back = index - 1; back >= 0 && back >= index - LOOK_BACK && depth < LOOK_BACK; back--) {
        // An entry of a live report goes on with nobody's words of the one before.
        if (verbFirst && behindHour(reading.sentence(back + 1)) > 0) return null
        const last = sourcesOf(back, depth + 1).findLast((source) => fits === null || fits(source))
        // Who is named there comes before one who only goes on speaking there.
        if (last && (!verbFirst || last.sentence.index === back)) return last
        const topic = verbFirst && startsLine(back + 1, index) ? null : topicOf(reading.sentence(back))
        if (topic && (fits === null || fits(topic))) return topic
        if (last) return last
      }
      return verbFirst && index > 0 && !reading.opensLine(index) ? personAtHead(reading.sentence(index - 1)) : null
    }
    const found = sourcesIn(reading.sentence(index), before, verbFirst && index > 0 && reading.size(index - 1) <= HOUR_LINE && isHourLine(reading.sentence(index - 1)))
    heard.set(index, found)
    heard.delete(index - HEARD)
    return found
  }

  const waiting: Decided[] = []
  // How many figures were decided so far, and how many of them have a number.
  let figures = 0
  let numbers = 0

  const state = ({ sentence, decisions, behind, count }: Decided): void => {
    const around = claims.slice(Math.max(0, behind - RECALLED), behind + count + RECALLED)
    const open = decisions.filter((d) => d.measure === null)
    if (sentence.index === 0) for (const decision of decisions) tellHeadlineSum(decision, around)
    for (const [at, decision] of decisions.entries()) {
      if (figures < (decision.measure === null ? TELLING : OVERRULING)) continue
      reconsider(decision, decisions[at - 1], around, shareOfOthers(claims.length, numbers, decision.measure !== null), reading.compiled)
    }
    const claimed = decisions.filter((d) => d.measure !== null)
    if (!claimed.length) return
    const stated = statements.slice(-RECALLED).map(({ decision }) => decision)
    linkLikely(sentence, decisions, stated, topics)
    linkOpeningParts(sentence, decisions, stated, topics)
    linkNamedDead(sentence, decisions, stated)
    unlinkWholes(claimed, reading.compiled.profile.happening)
    const own = sourcesOf(sentence.index)
    // The claims of the rules were asked already.
    const found = claimed.filter((d) => !open.includes(d) || !isSpeaker(d, own, verbFirst))
    linkToHeader(reading, sentence, found.filter((d) => open.includes(d)), around.slice(0, Math.min(behind, RECALLED)))
    for (const decision of found) {
      const isAid = countsAid(decision)
      const speaks = ({ onwards, decides }: Source): boolean => !onwards && !(isAid && decides)
      const source = sourceOf(decision.amount, sentence, own, isAid) ?? (own.some(speaks) ? null : carriedSource(reading, decision, statements, sourcesOf))
      const { who, place, setIn, asOf, scope, basis, aid, disputed, revision, modality: told } = circumstancesOf(setting, decision, own, statements.slice(-NEAR))
      let modality = told
      // What will be given is so far a promise.
      const toCome = modality === 'planned' || modality === 'conditional' || (verbFirst && isListedWithPledge(decision, statements.at(-1)?.decision))
      if (toCome && decision.rule?.endsWith('.provided')) {
        decision.measure = 'pledged'
        if (verbFirst && modality === 'planned') modality = 'asserted'
      }
      statements.push({ decision, source, modality, disputed, revision, superseded: false, who, place, setIn, asOf, scope, basis, aid })
    }
  }

  for (const index of reading.withQuantities()) {
    while (waiting.length > AHEAD || (waiting[0] && waiting[0].sentence.index < index - AHEAD_SENTENCES)) state(waiting.shift()!)
    const sentence = reading.sentence(index)
    const decisions = decide(sentence, topics, claims.slice(-RECALLED))
    for (const decision of decisions) decided(decision)
    if (decisions.length === 0) continue
    figures += decisions.length
    for (const { amount } of decisions) if (amount.quantity.form !== 'singular') numbers++
    const claimed = decisions.filter((d) => d.measure !== null)
    const behind = claims.length
    if (claimed.length > 0) {
      const own = sourcesOf(index)
      const found = claimed.filter((d) => !isSpeaker(d, own, verbFirst))
      linkToHeader(reading, sentence, found, claims)
      claims.push(...found)
    }
    waiting.push({ sentence, decisions, behind, count: claims.length - behind })
  }
  yield
  for (const decided of waiting) state(decided)
  denySaidAgain(reading, statements)
  return statements
}

/** True for those who are the source, one or counted ("a commander said", «قال شاهدان»); what was decided of them is taken back. */
function isSpeaker(decision: Decision, sources: readonly Source[], verbFirst: boolean): boolean {
  const { amount, sentence } = decision
  const single = amount.quantity.form === 'singular' || (!sentence.profile.grammar.bareSingulars && amount.quantity.value === 1 && amount.quantity.noun !== null)
  const speaks = ({ from, to, at, leads }: Source): boolean => {
    if (single) return from < amount.to && amount.from < to
    if (verbFirst) return from === amount.from && amount.to <= to
    if (from < amount.from) return amount.to <= to && isMembership(sentence, amount)
    return !leads && at < from && from === amount.from && sourceKind(sentence, amount.from, amount.to) !== null
  }
  if (!sources.some((source) => source.sentence === sentence && speaks(source))) return false
  takeBack(decision, 'is the source, not counted')
  return true
}

/** True for a sum told beside one that was promised, by the same word. */
function isListedWithPledge({ trigger, rule, sentence }: Decision, before: Decision | undefined): boolean {
  return trigger === null && before?.sentence === sentence && before.measure === 'pledged' && before.rule === rule
}

/** "a coalition of 90 collectives", "a relative of one of the victims": how many those are who speak, or whose kin. */
function isMembership({ hitAt }: Sentence, { from, quantity }: Amount): boolean {
  return tagOf(hitAt[from - 1], 'partitive') !== null && (tagOf(hitAt[from - 2], 'source-word') !== null || quantity.value === 1)
}

/** The last claim of the line that opens a list, or of the one before it, that a part of this measure and size can belong to. */
function wholeInHeader(claims: readonly Decision[], header: number, measure: Measure | null, size: number): Decision | null {
  for (let i = claims.length - 1; i >= 0; i--) {
    const claim = claims[i]!
    if (claim.sentence.index < header - 1) return null
    if (claim.measure !== measure || claim.sentence.index > header || (claim.amount.quantity.value ?? 0) <= size) continue
    // "The toll is 41. Of the figure, 27 are being validated. The deaths by region:": of no part told before.
    return claim.sentence.index < header && claim.parent?.measure === measure ? null : claim
  }
  return null
}

/** In a list opened by a colon the items break down the figures of the same measure right before it. */
function linkToHeader(reading: Reading, sentence: Sentence, found: readonly Decision[], claims: readonly Decision[]): void {
  if (!sentence.listItem) return
  const header = headerOf(reading, sentence)
  if (!header) return
  for (const part of found) {
    // A sum that opens its item shares the money out; nothing says that it is a part.
    if (part.parent || (countsAid(part) && part.amount.from <= 2)) continue
    const size = part.amount.quantity.value ?? 0
    part.parent = wholeInHeader(claims, header.index, part.measure, size)
  }
}
