import { isCurrency } from '../../../model/figure.ts'
import { kindOf } from '../../../model/kind.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { figureAt, isColon, isComma, isDash, isDefiniteWord, isMark, isQuote } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { meantBy } from './agreement.ts'
import { closeOfQuotedName, closesName, opensWithDeed } from './behind-verb.ts'
import { speakerGoingOn } from './going-on.ts'
import { behindHearer, isHearer } from './hearers.ts'
import { opensObject } from './object-of-verb.ts'
import { countsSpeakers, isAgain, isEdge, LONGEST_SOURCE, namedSource, sameSource, sourceKind, staysUnnamed } from './source.ts'
import type { Hearing, Source } from './source.ts'
import { isOurs } from './subject-behind-verb.ts'
import { ownerOf } from './owner.ts'
import { agentBehind, opensPredicate } from './verb-group.ts'
import { relayedSpeaker } from './verb-first-speakers.ts'
import { opensMonth } from './subject-phrases.ts'

/** The noun phrase after "according to", «وفق»; «على ما أعلنت X», «كما قال X» have a verb between. */
export function sourceAfterPreposition(hearing: Hearing, hit: Hit): Source | null {
  const { sentence, verbFirst } = hearing
  const { hitAt } = sentence
  const said = tagsOf(hit, 'said')
  if (said.every(({ owner }) => owner)) return ownerOf(hearing, hit)
  if (said.every(({ document }) => document) && !tagsOf(hitAt[hit.to], 'source-word').some(({ kind }) => kind === 'dataset')) return null
  // "reports according to which 200 soldiers had fallen": who said so is named elsewhere.
  if (!verbFirst && tagOf(hitAt[hit.to], 'describing') !== null && tagOf(hitAt[hit.to], 'boundary') !== null) return null
  // «وفق اتفاق وقف إطلاق النار»: what was agreed says nothing.
  if (tagOf(hitAt[hit.to], 'agreed')) return null
  if (said.every(({ gives }) => gives) && isBehindCounted(sentence, hit.from)) return null
  // "According to estimates, …": a verb in the present with nothing behind it is a noun.
  if (!verbFirst && isMark(sentence.keys[hit.to + 1] ?? '.') && tagsOf(hitAt[hit.to], 'said').some((verb) => verb.finite === true && verb.form !== 'before-source')) {
    return namedSource(hearing, hit.to, hit.to + 1, hit.from, hasNothingSaidBefore(hearing, hit.from))
  }
  const issued = tagOf(hit, 'issued-by') !== null
  if (issued && opensHarm(sentence, hitAt[hit.to])) return null
  const behind = behindVerb(sentence, hit.to)
  const verb = behind !== null
  if (tagOf(hit, 'relay') && !verb) return null
  const relayed = verbFirst && behind !== null ? relayedBehind(hearing, hit, behind) : null
  if (relayed) return relayed
  if (verbFirst && behind !== null && tagOf(hit, 'relay') && goesOnWithHarm(hearing, behind)) return speakerGoingOn(hearing, hitAt[behind - 1]!)
  const from = behind === null ? behindClauseOpening(sentence, hit.to) : verbFirst ? subjectStart(sentence, behind) : behind
  const opens = verbFirst && !verb && hit.from <= OPENING_WORDS && hasNothingSaidBefore(hearing, hit.from)
  const to = phraseEnd(hearing, from, { verb, issued, opens })
  // «وسُجل العدد الأكبر في كونر»: a number speaks of nobody.
  if (tagsOf(hitAt[from], 'trigger').some(({ rule }) => rule.endsWith('.again'))) return null
  // «كما أضاف أن»: nobody is named.
  if (to === from || (verbFirst && verb && tagOf(hitAt[from], 'complement'))) return verb ? sameSource(hearing, hit.from, false) : null
  if (to === from + 1 && tagOf(hitAt[from], 'words-of')) {
    const owner = speakerGoingOn(hearing, hit)
    return owner && { ...owner, at: hit.from, leads: false, onwards: false }
  }
  if (verbFirst && verb && isOurs(hearing, from)) return null
  // "according to the statement", where nobody is named before
  if (!verbFirst && isAgain(hearing, from, to) && (hearing.last() || tagOf(hitAt[from], 'again')?.means)) {
    return sameSource(hearing, hit.from, hasNothingSaidBefore(hearing, hit.from), meantBy(hitAt[from]))
  }
  // "could be 600, based on the number of homes": things ground an estimate, they tell nothing.
  if (said.some(({ rests }) => rests) && (figureAt(sentence, from) || sourceKind(sentence, from, to) === null)) return null
  // "A tally by Reuters based on official statements put the dead at 24": whose tally it is says so.
  if (!verbFirst && said.every(({ rests }) => rests) && tagsOf(hitAt[to], 'said').some(({ form }) => form === 'counts')) return null
  const source = namedSource(hearing, from, to, hit.from, hasNothingSaidBefore(hearing, hit.from))
  return source && withoutPreposition(hearing, hit, source)
}

/** "300 prisoners released by Israel": true right behind people or a sum that is counted. */
function isBehindCounted({ amountAt }: Sentence, at: number): boolean {
  const unit = amountAt[at - 1]?.quantity.unit ?? null
  return unit === 'person' || isCurrency(unit)
}

/** Words from what a tally did to the tally itself, at most («ارتفاع عدد القتلى»). */
const TALLY_WITHIN = 2

/** «كما أعلنت ارتفاع حصيلة القتلى», «كما وثق مقتل 12»: true where the verb before word `at` has what befell people for its object, and no subject: who spoke before goes on. */
function goesOnWithHarm(hearing: Hearing, at: number): boolean {
  const { keys, hitAt } = hearing.sentence
  if (opensWithDeed(hearing, at) && !tagOf(hitAt[at], 'source-word')) return true
  if (!tagOf(hitAt[at], 'source-end')) return false
  for (let i = at + 1; i <= at + TALLY_WITHIN && i < keys.length && !isMark(keys[i]); i++) if (tagsOf(hitAt[i], 'trigger').some(({ frame }) => frame === 'label')) return true
  return false
}

/** Words between a preposition and the subject of a verb behind it, at most. */
const VERB_WITHIN = 5

/** True for a word of saying with a subject of its own, no noun for a count. */
const isVerbOfSaying = (hit: Hit | null | undefined): boolean => {
  const said = tagOf(hit, 'said')
  return said !== null && said.form !== 'before-source' && !tagsOf(hit, 'said').every(({ tally }) => tally)
}

/** «على ما أعلنت», "as he has said": the word behind the verbs of saying behind a preposition; null where none stands there. */
function behindVerb({ keys, hitAt }: Sentence, at: number): number | null {
  let behind: number | null = null
  let i = at
  while (i < keys.length && i < at + VERB_WITHIN) {
    const hit = hitAt[i]
    if (isVerbOfSaying(hit)) i = behind = hit?.to ?? i + 1
    else if (behind === null && tagOf(hit, 'boundary') && hit?.to === i + 1) i++
    else break
  }
  return behind
}

/**
 * «بحسب ما نقلت وكالة الأنباء عن نائب», «ما ذكرته صحيفة عن شهود»: who relays and who is relayed, where a verb of relaying ends at word `behind`, or one of
 * telling whose subject is a medium, and somebody who speaks stands behind «عن».
 */
function relayedBehind(hearing: Hearing, preposition: Hit, behind: number): Source | null {
  const { sentence } = hearing
  const verb = sentence.hitAt[behind - 1]
  const source = verb ? relayedSpeaker(hearing, verb) : null
  if (!source) return null
  let about = source.from
  while (about < source.to && !tagOf(sentence.hitAt[about], 'relayed')) about++
  const relays = tagsOf(verb, 'said').some(({ form }) => form === 'relays') || sourceKind(sentence, source.from, about) === 'media'
  if (!relays || sourceKind(sentence, about + 1, source.to) === null) return null
  return namedSource(hearing, source.from, source.to, preposition.from, hasNothingSaidBefore(hearing, preposition.from))
}

/** The word behind those that open a clause behind a preposition without a verb of saying. */
function behindClauseOpening({ keys, hitAt }: Sentence, at: number): number {
  let i = at
  while (i < keys.length && i < at + VERB_WITHIN && tagOf(hitAt[i], 'boundary') && hitAt[i]?.to === i + 1) i++
  return i
}

/** «بحسب ما أظهرته يوم السبت بيانات الوكالة»: where the subject begins behind a verb, a time, whom it was told and an aside. */
function subjectStart(sentence: Sentence, behind: number): number {
  const { hitAt } = sentence
  let i = behind
  while (hitAt[i]?.from === i && (tagOf(hitAt[i], 'before-verb') || namesDay(sentence, i))) i = hitAt[i]?.to ?? i + 1
  return isHearer(sentence, i) ? behindHearer(sentence, i) : behindSetOff(sentence, i)
}

/** What stands before a phrase that names a source: a verb of saying, a word for what a body issues; `opens` where it opens its sentence and a clause follows. */
interface Before { verb: boolean; issued: boolean; opens: boolean }

/** Where the phrase ends that begins at word `from`. */
function phraseEnd(hearing: Hearing, from: number, { verb, issued, opens }: Before): number {
  const { sentence, verbFirst } = hearing
  const { keys, hitAt } = sentence
  let told = false
  let to = from
  for (; to < keys.length && to < from + LONGEST_SOURCE; to++) {
    const key = keys[to] ?? ''
    // "killed 40 people (36 according to the army) and wounded 72"
    if (isEdge(key) || (key === ')' && !verbFirst && !keys.slice(from, to).includes('('))) break
    // "three people briefed on the matter" may be a source; a figure further on is none.
    const figure = figureAt(sentence, to)
    if (figure && (verbFirst ? !countsSpeakers(sentence, to, from) : figure.from !== from)) break
    if (isQuote(key)) {
      // «شبكة «أخبار اليوم» المحلية»: the words between are its name.
      const close = verbFirst && to > from ? closeOfQuotedName(sentence, to) : null
      if (close !== null && !closesName(hearing, from, to)) to = close
      if (close !== null || to === from) continue
      // «جاء في بيان حكومي "الحكومة تدين …"»: what it says.
      if (verbFirst && !closesName(hearing, from, to)) break
    }
    const hit = hitAt[to]
    if (to === from || !hit || hit.from !== to) continue
    if (opens && opensClauseBehind(sentence, from, hit)) break
    if (verbFirst && tellsWhoseFigure(sentence, from, hit)) { told = true; continue }
    if (verbFirst ? endsWhereVerbsLead(sentence, hit, verb || told, issued) || (verb && opensObject(hearing, from, to)) : endsSourceName(sentence, from, hit)) break
  }
  // "released by the ministry on Monday"
  // "the announcement by the Union of 60 million euros"
  if (!verbFirst && to > from + 1 && figureAt(sentence, to) && tagOf(hitAt[to - 1], 'partitive')) return to - 1
  return !verbFirst && to > from + 1 && tagOf(hitAt[to], 'weekday') && tagOf(hitAt[to - 1], 'source-end') ? to - 1 : to
}

/** «الأرقام التي نشرتها الوزارة»: true for the relative word behind figures or a report, where a verb of saying with a subject of its own follows. */
function tellsWhoseFigure(sentence: Sentence, from: number, hit: Hit): boolean {
  const verb = sentence.hitAt[hit.to]
  if (!tagOf(hit, 'antecedent') || !isVerbOfSaying(verb) || tagOf(sentence.hitAt[verb?.to ?? 0], 'complement')) return false
  const kind = sourceKind(sentence, from, hit.from)
  return kind === null || kind === 'dataset'
}

/** True for a phrase that the name of a source does not go across in a language whose verbs lead. */
function endsWhereVerbsLead(sentence: Sentence, hit: Hit, verb: boolean, issued: boolean): boolean {
  // «حصيلة جديدة أوردها الخميس المكتب الوطني»: the day stands inside the phrase.
  if ((tagOf(hit, 'weekday') || tagOf(hit, 'relative-day')) && onlyTimeBehindVerb(sentence, hit.from)) return false
  // «وفقا للتقرير فقد قُتل 14»: spelt like the verb for losing, which no name has either.
  if (tagOf(hit, 'boundary') || tagOf(hit, 'weekday') || tagOf(hit, 'loses')) return true
  // «قُتل 12 بحسب السلطات معظمهم مدنيون»
  if (tagOf(hit, 'source-end') && tagOf(hit, 'function')) return true
  // «صدر عن قيادة الجيش البيان التالي»: what was issued.
  if (issued && tagsOf(hit, 'source-word').some(({ kind }) => kind === 'dataset')) return true
  // «صدر بيان عن الوزارة جاء فيه»
  if (issued && tagsOf(hit, 'said').some((said) => said.form !== 'before-source' && !said.tally)) return true
  if (verb && ((tagOf(hit, 'source-end') && !staysUnnamed(sentence, hit)) || opensHarm(sentence, hit))) return true
  return hit.coordinated && tagOf(hit, 'trigger')?.frame === 'either'
}

/**
 * «وفقا لوزارة الصحة بلغ عدد القتلى 5», «وبحسب الأمم المتحدة نزح 5 آلاف»: true for a verb with its subject behind it, where a definite name is complete from word `from`; behind an
 * indefinite noun it describes that («مصدر طلب حجب هويته»).
 */
function opensClauseBehind(sentence: Sentence, from: number, hit: Hit): boolean {
  const { hitAt } = sentence
  if (tagOf(hit, 'source-word') || isDefiniteWord(sentence, hit.from)) return false
  // «وفق تعداد فرانس برس قتل 12»
  const isPress = tagsOf(hitAt[hit.from - 1], 'source-word').some(({ kind }) => kind === 'media')
  if (!isDefiniteWord(sentence, hit.from - 1) && !tagOf(hitAt[hit.from - 1], 'place-word') && !isPress) return false
  const isPreposition = tagOf(hit, 'partitive') ?? tagOf(hit, 'direction') ?? tagOf(hit, 'place-preposition')
  if (isPreposition !== null || sourceKind(sentence, from, hit.from) === null) return false
  const befalls = tagsOf(hit, 'trigger').some(({ frame, rule }) => frame === 'either' && (rule.endsWith('.verb') || rule.endsWith('.fallen')))
  return befalls || (tagOf(hit, 'clause-verb') ?? tagOf(hit, 'meets-end') ?? tagOf(hit, 'formerly') ?? tagOf(hit, 'link')) !== null
}

/** True for a phrase that the name of a source does not go across in a language whose subjects lead. */
function endsSourceName(sentence: Sentence, from: number, hit: Hit): boolean {
  if (opensMonth(sentence, hit)) return true
  // "a report released on Monday by the army": the day stands inside the phrase.
  if (tagOf(hit, 'weekday')) return !tagOf(sentence.hitAt[hit.to], 'agent')
  if (tagOf(hit, 'boundary') || opensPredicate(sentence, from, hit)) return true
  const said = tagOf(hit, 'said')
  if (!said || said.form === 'before-source' || tagOf(sentence.hitAt[hit.from - 1], 'determiner') || namesCount(sentence, from, hit)) return false
  return agentBehind(sentence, hit.to) < 0 && !isReport(sentence, from, hit)
}

/** "a new provisional report": a word that may be a verb in the present, behind an article and adjectives and before no object, is a noun. */
function isReport(sentence: Sentence, from: number, hit: Hit): boolean {
  const { hitAt } = sentence
  if (!tagsOf(hit, 'said').some((said) => said.finite && !said.mental) || figureAt(sentence, hit.to)) return false
  // "a Centre for Security Studies annual report, …", "a recent UN report."
  const closes = hit.to - hit.from === 1 && isMark(sentence.keys[hit.to] ?? '.')
  if (closes && (tagOf(hitAt[from], 'determiner') !== null || sourceKind(sentence, hit.from - 1, hit.from) === null)) return true
  if (!tagOf(hitAt[from], 'determiner')) return false
  for (let i = from + 1; i < hit.from; i++) if (sourceKind(sentence, i, i + 1) !== null || tagOf(hitAt[i], 'auxiliary') || isMark(sentence.keys[i])) return false
  // "an updated report of the ministry"
  return !tagOf(hitAt[hit.to], 'complement') && (!tagOf(hitAt[hit.to], 'determiner') || tagOf(hitAt[hit.to], 'subset') !== null)
}

/** «كما وثق المحققون احتجاز 51»: a noun for what befell people right before a figure is what was said. */
function opensHarm(sentence: Sentence, hit: Hit | null | undefined): boolean {
  if (!hit || isDefiniteWord(sentence, hit.from)) return false
  // «كما رصد المرصد مقتل عدد من المدنيين»
  const isWhole = isDefiniteWord(sentence, hit.from - 1) && !hit.coordinated
  return tagsOf(hit, 'trigger').some(({ rule, measure }) => rule.endsWith('.masdar') && (sentence.amountAt[hit.to] != null || (isWhole && kindOf(measure) === 'casualty')))
}

/** True where nothing but days stands between word `at` and a verb («أوردتها اليوم الأحد المديرية»). */
function onlyTimeBehindVerb({ hitAt }: Sentence, at: number): boolean {
  let i = at - 1
  while (i > 0 && (tagOf(hitAt[i], 'weekday') || tagOf(hitAt[i], 'relative-day'))) i--
  return tagOf(hitAt[i], 'said') !== null
}

/** True for a day, or for the word before its name («يوم السبت»). */
function namesDay({ hitAt }: Sentence, at: number): boolean {
  const hit = hitAt[at]
  if (tagOf(hit, 'weekday') || tagOf(hit, 'relative-day')) return true
  return hit != null && (tagOf(hit, 'thing') ?? tagOf(hit, 'source-end')) !== null && tagOf(hitAt[hit.to], 'weekday') !== null
}

/** The source without the preposition written as one with it («وفقا لوزارة الصحة»); with the article the two cannot be told apart («للشرطة»). */
function withoutPreposition({ sentence, text }: Hearing, hit: Hit, source: Source): Source {
  const joined = tagsOf(hit, 'said').find((said) => said.joined !== undefined)?.joined
  if (joined === undefined || text.endsWith(joined, sentence.ends[hit.to - 1]) || !text.startsWith(joined, source.start)) return source
  const start = source.start + joined.length
  return text.startsWith(joined, start) ? source : { ...source, start }
}

/** "an AFP tally", "a police count": a word for counting behind an article is what was counted. */
const namesCount = (sentence: Sentence, from: number, at: Hit): boolean =>
  tagOf(at, 'figure-word') !== null && tagOf(sentence.hitAt[from], 'determiner') !== null

/** Words before a preposition that opens a sentence, and words back at which a mark is looked for before it, at most. */
const OPENING_WORDS = 3
const MARK_WITHIN = 6

/** True where nothing that could be said stands before word `at` in its sentence. */
function hasNothingSaidBefore(hearing: Hearing, at: number): boolean {
  const { sentence } = hearing
  for (let i = at - 1; i >= 0 && at - i <= MARK_WITHIN; i--) {
    const key = sentence.keys[i] ?? ''
    if (figureAt(sentence, i)) return false
    if (!isMark(key)) return at <= OPENING_WORDS && i < OPENING_WORDS
    if (isDash(key) || isColon(key) || key === '•' || key === ';' || key === '.') return true
  }
  return true
}

/** An aside between a verb and its subject has at most this many words. */
const LONGEST_ASIDE = 6

/** «حسب ما أوردته، اليوم الثلاثاء، حصيلة للمديرية»: the first word behind an aside between commas, or word `from` where none opens there. */
function behindSetOff(sentence: Sentence, from: number): number {
  if (!isComma(sentence.keys[from])) return from
  for (let i = from + 1; i <= from + LONGEST_ASIDE && i < sentence.keys.length && !figureAt(sentence, i); i++) {
    if (!isComma(sentence.keys[i])) continue
    const behind = sentence.hitAt[i + 1]
    return tagOf(behind, 'source-word') || tagsOf(behind, 'said').some(({ owner }) => owner) ? i + 1 : from
  }
  return from
}
