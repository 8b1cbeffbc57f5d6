import { tagOf, tagsOf } from '../meaning.ts'
import { figureAt, isColon, isComma, isDash, isDefiniteWord, isMark, isQuote } from '../sentence.ts'
import { countsSpeakers, isAgain, isEdge, LONGEST_SOURCE, namedSource, sameSource } from './source.ts'
import { behindHearer, isHearer } from './hearers.ts'
import { speakerGoingOn } from './going-on.ts'
import { isOurs } from './subject-behind-verb.ts'
import type { Hit } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'
import type { Hearing, Source } from './source.ts'

/** The noun phrase after "according to", «وفق»; «على ما أعلنت X», «كما قال X» have a verb between. */
export function sourceAfterPreposition(hearing: Hearing, hit: Hit): Source | null {
  const { sentence } = hearing
  if (tagsOf(hit, 'said').every((said) => said.owner)) return ownerOf(hearing, hit)
  if (tagsOf(hit, 'said').every((said) => said.document) && !tagsOf(sentence.hitAt[hit.to], 'source-word').some(({ kind }) => kind === 'dataset')) return null
  const issued = hearing.verbFirst && tagOf(hit, 'issued-by') !== null
  if (issued && opensHarm(sentence, sentence.hitAt[hit.to])) return null
  let i = hit.to
  let verb = false
  while (i < sentence.keys.length && i < hit.to + 5) {
    const at = sentence.hitAt[i]
    if (tagOf(at, 'said') && tagOf(at, 'said')?.form !== 'before-source' && !tagsOf(at, 'said').every((said) => said.tally)) { verb = true; i = at?.to ?? i + 1 } else if (tagOf(at, 'boundary') && !verb && at?.to === i + 1) i++
    else break
  }
  if (tagOf(hit, 'relay') && !verb) return null
  // «بحسب ما أظهرته يوم السبت بيانات الوكالة»
  while (verb && hearing.verbFirst && sentence.hitAt[i]?.from === i && (tagOf(sentence.hitAt[i], 'before-verb') || isTime(sentence, i))) i = sentence.hitAt[i]?.to ?? i + 1
  const from = verb && hearing.verbFirst ? (isHearer(sentence, i) ? behindHearer(sentence, i) : behindAside(sentence, i)) : i
  let to = from
  for (; to < sentence.keys.length && to < from + LONGEST_SOURCE; to++) {
    const key = sentence.keys[to] ?? ''
    const at = sentence.hitAt[to]
    // "three people briefed on the matter" may be a source; a figure further on is none.
    if (isEdge(key) || (figureAt(sentence, to) && (hearing.verbFirst ? !countsSpeakers(sentence, to, from) : figureAt(sentence, to)?.from !== from))) break
    if (isQuote(key) && to === from) continue
    if (to > from && at && at.from === to) {
      // «حصيلة جديدة أوردها الخميس المكتب الوطني»: the day stands inside the phrase.
      if (hearing.verbFirst && (tagOf(at, 'weekday') || tagOf(at, 'relative-day')) && onlyTimeBehindVerb(sentence, to)) continue
      if (tagOf(at, 'boundary') || tagOf(at, 'weekday') || (tagOf(at, 'said') && tagOf(at, 'said')?.form !== 'before-source' && !hearing.verbFirst && !tagOf(sentence.hitAt[to - 1], 'determiner') && !isCounted(sentence, from, at) && !tagOf(sentence.hitAt[at.to], 'agent'))) break
      // «صدر بيان عن الوزارة جاء فيه»
      if (issued && tagsOf(at, 'said').some((said) => said.form !== 'before-source' && !said.tally)) break
      if (hearing.verbFirst && verb && (tagOf(at, 'source-end') || opensHarm(sentence, at))) break
      const trigger = tagOf(at, 'trigger')
      if (trigger && hearing.verbFirst && trigger.frame === 'either' && at.coordinated) break
    }
  }
  // "released by the ministry on Monday"
  if (!hearing.verbFirst && to > from + 1 && tagOf(sentence.hitAt[to], 'weekday') && tagOf(sentence.hitAt[to - 1], 'source-end')) to--
  // «وسُجل العدد الأكبر في كونر»: a number speaks of nobody.
  if (tagsOf(sentence.hitAt[from], 'trigger').some((trigger) => trigger.rule.endsWith('.again'))) return null
  if (to === from) return verb ? sameSource(hearing, hit.from, false) : null
  if (hearing.verbFirst && to === from + 1 && tagOf(sentence.hitAt[from], 'words-of')) { const owner = speakerGoingOn(hearing, hit); return owner && { ...owner, at: hit.from, leads: false, onwards: false } }
  if (hearing.verbFirst && verb && isOurs(hearing, from)) return null
  if (!hearing.verbFirst && isAgain(hearing, from, to)) return sameSource(hearing, hit.from, opens(hearing, hit.from))
  const source = namedSource(hearing, from, to, hit.from, opens(hearing, hit.from))
  return source && withoutPreposition(hearing, hit, source)
}

/** «كما وثق المحققون احتجاز 51»: a noun for what befell people right before a figure is what was said. */
const opensHarm = (sentence: Sentence, at: Hit | null | undefined): boolean => at != null && Boolean(sentence.amountAt[at.to]) && !isDefiniteWord(sentence, at.from) && tagsOf(at, 'trigger').some(({ rule }) => rule.endsWith('.masdar'))

/** True where nothing but days stands between word `at` and a verb («أوردتها اليوم الأحد المديرية»). */
function onlyTimeBehindVerb({ hitAt }: Sentence, at: number): boolean {
  let i = at - 1
  while (i > 0 && (tagOf(hitAt[i], 'weekday') || tagOf(hitAt[i], 'relative-day'))) i--
  return tagOf(hitAt[i], 'said') !== null
}

/** True for a day, or for the word before its name («يوم السبت»). */
const isTime = ({ hitAt }: Sentence, at: number): boolean => tagOf(hitAt[at], 'weekday') !== null || tagOf(hitAt[at], 'relative-day') !== null || (tagOf(hitAt[at], 'thing') !== null && tagOf(hitAt[(hitAt[at]?.to ?? at + 1)], 'weekday') !== null)

/** The source without the preposition written as one with it («وفقا لوزارة الصحة»); with the article the two cannot be told apart («للشرطة»). */
function withoutPreposition({ sentence, text }: Hearing, hit: Hit, source: Source): Source {
  const joined = tagsOf(hit, 'said').find((said) => said.joined !== undefined)?.joined
  if (joined === undefined || text.endsWith(joined, sentence.ends[hit.to - 1]) || !text.startsWith(joined, source.start) || text.startsWith(joined, source.start + joined.length)) return source
  return { ...source, start: source.start + joined.length }
}

/** "an AFP tally", "a police count": a word for counting behind an article is what was counted. */
const isCounted = (sentence: Sentence, from: number, at: Hit): boolean => tagOf(at, 'figure-word') !== null && tagOf(sentence.hitAt[from], 'determiner') !== null

/** True where nothing that could be said stands before word `at` in its sentence. */
function opens(hearing: Hearing, at: number): boolean {
  const { sentence } = hearing
  for (let i = at - 1; i >= 0 && at - i <= 6; i--) {
    const key = sentence.keys[i] ?? ''
    if (figureAt(sentence, i)) return false
    if (!isMark(key)) return at <= 3 && i < 3
    if (isDash(key) || isColon(key) || key === '•' || key === ';' || key === '.') return true
  }
  return true
}

/** An aside between a verb and its subject has at most this many words. */
const LONGEST_ASIDE = 6

/** «حسب ما أوردته، اليوم الثلاثاء، حصيلة للمديرية»: the first word behind an aside between commas, or word `from` where none opens there. */
function behindAside(sentence: Sentence, from: number): number {
  if (!isComma(sentence.keys[from])) return from
  for (let i = from + 1; i <= from + LONGEST_ASIDE && i < sentence.keys.length && !figureAt(sentence, i); i++) if (isComma(sentence.keys[i])) return tagOf(sentence.hitAt[i + 1], 'source-word') || tagsOf(sentence.hitAt[i + 1], 'said').some((said) => said.owner) ? i + 1 : from
  return from
}

/** No more words than these name an owner. */
const LONGEST_OWNER = 8

/** «مزاعم الحوثيين بأسر 20»، «بعد إعلان الجيش مقتل 5»: the one right behind a noun of saying, whose words what follows is. */
function ownerOf(hearing: Hearing, hit: Hit): Source | null {
  const { sentence } = hearing
  const first = sentence.hitAt[hit.to]
  if (!first || first.from !== hit.to || !(tagOf(first, 'source-word') ?? tagOf(first, 'place-word'))) return null
  let to = first.to
  for (; to < sentence.keys.length && to < hit.to + LONGEST_OWNER; to++) {
    const at = sentence.hitAt[to]
    if (isEdge(sentence.keys[to] ?? '') || isQuote(sentence.keys[to]) || sentence.amountAt[to]) break
    if (!at || at.from !== to || tagOf(at, 'source-word')) continue
    if (tagOf(at, 'source-end') || tagOf(at, 'complement') || tagOf(at, 'negation') || tagOf(at, 'boundary') || tagOf(at, 'said') || tagOf(at, 'link') || (tagOf(at, 'trigger') && !isDefiniteWord(sentence, to))) break
  }
  const owner = namedSource(hearing, hit.to, to, hit.from, true)
  return owner && { ...owner, onwards: !tagsOf(sentence.hitAt[hit.from], 'said').some((said) => said.tally) }
}
