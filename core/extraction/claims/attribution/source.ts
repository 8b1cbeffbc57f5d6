import type { AttributionKind } from '../../../model/attribution.ts'
import { spelling } from '../../text/spelling.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { behindHour, hasCapital, hasGluedArticle, isColon, isComma, isDash, isMark, isQuote } from '../sentence.ts'
import type { SpeechForms } from '../word-forms.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** A source named in a text, with where in its sentence it speaks. */
export interface Source {
  sentence: Sentence
  /** Words of the noun phrase. */
  from: number
  to: number
  /** Offsets into the raw text. */
  start: number
  end: number
  kind: AttributionKind
  /** The word of the verb or preposition; amounts after it are what it leads, amounts before it what it trails. */
  at: number
  /** True where the source stands before what it says ("X said 5 died"), false where it closes it ("5 died, X said"). */
  leads: boolean
  /** True where the verb is one of announcing, whose subject may be the giver rather than a source. */
  announces: boolean
  /** True where the verb only passes a count on ("reported 19 missing"): who says that it did is the source. */
  reports: boolean
  /** True where it speaks of nothing that stands before it («مشيرا إلى أن», «مزاعم الجيش بأسر 5»). */
  onwards: boolean
  /** True where the verb allots money as well as it speaks («أقر صرف»). */
  decides: boolean
  /** True for what a speaker rests on («استنادا إلى»), which comes behind the speaker. */
  grounds: boolean
  /** True where the verb is one of receiving: of people it counts ("received 14 bodies"), of money it says nothing. */
  receives: boolean
  /** True where another reads out what this one said («نقلا عن»). */
  cited: boolean
}

/** A sentence as its sources are looked for. */
export interface Hearing {
  sentence: Sentence
  text: string
  verbFirst: boolean
  /** What the language's words look like around a verb of saying. */
  forms: SpeechForms | null
  /** The source named last, in this sentence or before it, of those that fit where that is asked; pronouns and verbs without a subject take it. */
  last: (fits?: ((source: Source) => boolean) | null) => Source | null
}

/** A sentence to be heard in its language; `last` gives the source named before. */
export function hearingOf(sentence: Sentence, last: Hearing['last'] = () => null): Hearing {
  const { text, profile: { verbFirst, speechForms } } = sentence
  return { sentence, text, verbFirst, forms: speechForms, last }
}

/** «آفاد»: a name that is spelt as a verb of saying is but for its first letter. */
export const isNameLikeVerb = ({ sentence, text, forms }: Hearing, at: number): boolean => forms?.namedAsVerb.test(spelling(text, sentence.starts[at], sentence.ends[at])) === true

/** No name of a source is longer than this many words. */
export const LONGEST_SOURCE = 20

/** True for a mark that no name of a source goes across. */
export function isEdge(key: string): boolean {
  return isComma(key) || isColon(key) || isDash(key) || key === ';' || key === '.' || key === '?' || key === '!' || key === '•' || key === '|'
}

/** True where the figure at word `at` opens the name of those who speak («قالت ثلاثة مصادر أمنية», «بحسب مصدرين»). */
export function countsSpeakers(sentence: Sentence, at: number, from: number): boolean {
  const amount = sentence.amountAt[at]
  if (amount?.from !== from) return false
  return sourceKind(sentence, amount.from, Math.min(amount.to + 1, sentence.keys.length)) !== null || speaksBeforeComplement(sentence, amount)
}

/** Words between those who speak and the word for "that", at most. */
const COMPLEMENT_WITHIN = 6

/** «قال طبيبان في المستشفى إن …»: true for people of a kind behind whom, before any mark, the word for "that" opens what is said. */
function speaksBeforeComplement({ keys, hitAt, amountAt, profile }: Sentence, { to, quantity }: Amount): boolean {
  if (!profile.verbFirst || quantity.unit !== 'person' || quantity.noun === null) return false
  for (let i = to; i < to + COMPLEMENT_WITHIN && i < keys.length && !isMark(keys[i]) && !amountAt[i]; i++) {
    if (tagOf(hitAt[i], 'complement')) return true
    if (tagOf(hitAt[i], 'said')) return false
  }
  return false
}

/** What kind of source the words `from` to `to` name; null where they hold no word that tells. */
export function sourceKind(sentence: Sentence, from: number, to: number): AttributionKind | null {
  let found: AttributionKind | null = null
  const rank: readonly AttributionKind[] = ['anonymous', 'eyewitness', 'un', 'ngo', 'party-to-conflict', 'official', 'dataset', 'media']
  for (let i = from; i < to; i++) {
    const hit = sentence.hitAt[i]
    for (const { kind } of tagsOf(hit, 'source-word')) if (found === null || rank.indexOf(kind) < rank.indexOf(found)) found = kind
  }
  return found
}

/** «طبيب رفض الكشف عن هويته»: true for a phrase that ends names elsewhere, but here tells that the one named will not be. */
export const staysUnnamed = ({ hitAt }: Sentence, hit: Hit): boolean => tagOf(hit, 'source-end') !== null && [0, 1].some((skipped) => tagOf(hitAt[hit.to + skipped], 'anonymous'))

function quotesIn(sentence: Sentence, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (isQuote(sentence.keys[i])) count++
  return count
}

/** True for a small word at word `at` that no name ends with. */
const endsOpen = (sentence: Sentence, at: number): boolean =>
  sentence.hitAt[at]?.from === at && tagOf(sentence.hitAt[at], 'leads-on') !== null && !hasGluedArticle(sentence, at) && !isNameLikePreposition(sentence, at)

/** «علي»، «إمام»: who is called by what is spelt as a preposition is but for a letter. */
export const isNameLikePreposition = ({ text, starts, ends, profile: { speechForms } }: Sentence, at: number): boolean =>
  speechForms?.namedAsPreposition.test(spelling(text, starts[at], ends[at])) === true

/** "42 in Swabi, 25 in Mansehra, and 20 in Swat, reports ARY News": true for a bare number of those at a place, who say nothing. */
function isCountOfPlace({ amountAt, hitAt }: Sentence, from: number): boolean {
  const amount = amountAt[from]
  return amount?.from === from && amount.quantity.form === 'digits' && amount.quantity.noun === null && tagOf(hitAt[amount.to], 'place-preposition') !== null
}

/** What a word of contrast costs as an edge, at least. */
const CONTRAST_EDGE = 6

/** "However, a doctor said", "The ministry, however, said", "Now, the ministry said": true for a word of contrast or time that a comma sets off from the subject. */
export const isAdverbSetOff = ({ profile, keys, hitAt }: Sentence, at: number): boolean =>
  !profile.verbFirst && isComma(keys[at + 1]) && hitAt[at]?.to === at + 1 &&
  ((tagOf(hitAt[at], 'boundary')?.cost ?? 0) >= CONTRAST_EDGE || tagOf(hitAt[at], 'before-verb') !== null)

/** The source named by the words `from` to `to`, less what stands around its name; null where nothing is left. */
export function namedSource(hearing: Hearing, from: number, to: number, at: number, leads: boolean): Source | null {
  const { sentence } = hearing
  if (from === 0 && sentence.opensLine) from = Math.min(behindHour(sentence), Math.max(to - 1, 0))
  const isBeforeName = (at: number): boolean => {
    const hit = sentence.hitAt[at]
    if (isMark(sentence.keys[at] ?? '') || tagOf(hit, 'coordination') || tagOf(hit, 'auxiliary') || isAdverbSetOff(sentence, at)) return true
    // "Initial reports from local authorities indicated 100 deaths"
    if (!hearing.verbFirst && at < to - 1 && tagOf(hit, 'away')?.weak) return true
    return !hearing.verbFirst && at < to - 2 && tagOf(hit, 'before-verb') !== null
  }
  // «"وزارة الصحة" في دمشق»: both marks are the name's.
  const isPartlyQuoted = isQuote(sentence.keys[from]) && !isQuote(sentence.keys[to - 1]) && quotesIn(sentence, from, to) === 2
  while (from < to && !isPartlyQuoted && isBeforeName(from)) from++
  while (to > from && isMark(sentence.keys[to - 1]) && sentence.keys[to - 1] !== ')' && sentence.keys[to - 1] !== '"') to--
  // A quotation that is closed but not opened here is not the name's.
  if (isQuote(sentence.keys[to - 1]) && quotesIn(sentence, from, to) % 2 === 1) to--
  // "The defence ministry, however, said"
  if (to > from + 2 && isComma(sentence.keys[to - 2]) && isAdverbSetOff(sentence, to - 1)) to -= 2
  // "Posts repeating the false claim that 200 died"
  const claiming = !hearing.verbFirst && to > from + 2 && tagOf(sentence.hitAt[to - 1], 'determiner') !== null && !hasCapital(sentence, to - 1)
  if (claiming && isDoing(sentence, to - 2)) to -= 2
  // «الصفحة الرسمية للوزارة على "فيسبوك"»
  while (hearing.verbFirst && to > from + 1 && endsOpen(sentence, to - 1)) to--
  if (to <= from || (!hearing.verbFirst && (isNoName(sentence, from, to) || isBareVerb(sentence, from, to) || isCountOfPlace(sentence, from)))) return null
  const first = sentence.hitAt[from]
  // «واليونان تعلن»: the "and" written as one with the name is none of it.
  const start = (sentence.starts[from] ?? 0) + (first?.from === from && first.coordinated ? sentence.profile.joined?.and.length ?? 0 : 0)
  const end = sentence.ends[to - 1] ?? start
  const said = tagsOf(sentence.hitAt[at], 'said')
  return {
    sentence,
    from,
    to,
    start,
    end,
    kind: sourceKind(sentence, from, to) ?? 'other',
    at,
    leads,
    announces: tagOf(sentence.hitAt[at], 'said')?.form === 'announces',
    reports: said.some(({ form }) => form === 'counts' || form === 'tells'),
    onwards: false,
    decides: said.some(({ decides }) => decides),
    grounds: said.some(({ grounds }) => grounds),
    receives: said.some(({ receives }) => receives),
    cited: said.some(({ cites }) => cites)
  }
}

/** True for a word that ends as one does by which somebody does something. */
const isDoing = ({ text, starts, ends, profile: { happening } }: Sentence, at: number): boolean =>
  happening?.test(spelling(text, starts[at], ends[at])) === true

/** "One in seven of those surveyed said", "He would not say", "from": true for words that name nobody, by how they begin or end. */
function isNoName(sentence: Sentence, from: number, to: number): boolean {
  const [first, last] = [sentence.hitAt[from], sentence.hitAt[to - 1]]
  if ((first?.to === from + 1 && tagOf(first, 'partitive') !== null) || (to === from + 1 && tagOf(first, 'away') !== null)) return true
  return to > from + 1 && !hasCapital(sentence, to - 1) && tagOf(last, 'source-word') === null && (tagOf(last, 'modality') ?? tagOf(last, 'negation')) !== null
}

/** "Relatives, as of this post, have only notified …": true where nothing but words of a verb stands, whose subject is set off before. */
function isBareVerb({ hitAt }: Sentence, from: number, to: number): boolean {
  if (!tagOf(hitAt[from], 'holds') && !tagOf(hitAt[from], 'auxiliary')) return false
  for (let i = from; i < to; i++) if (!(tagOf(hitAt[i], 'holds') ?? tagOf(hitAt[i], 'auxiliary') ?? tagOf(hitAt[i], 'before-verb') ?? tagOf(hitAt[i], 'not-negation'))) return false
  return true
}

/** The source named last, of those that fit where there are such, speaking again; where the subject comes first a pronoun means none that it does not fit ("he" no police). */
export function sameSource(hearing: Hearing, at: number, leads: boolean, fits: ((source: Source) => boolean) | null = null): Source | null {
  const source = fits && !hearing.verbFirst ? hearing.last(fits) : (fits && hearing.last(fits)) ?? hearing.last()
  return source ? { ...source, at, leads, announces: false, onwards: false, cited: false, receives: false, decides: false, grounds: false } : null
}

/** "the source", «المصدر»: words that name a source named before. */
export function isAgain(hearing: Hearing, from: number, to: number): boolean {
  const { sentence } = hearing
  const hit = sentence.hitAt[from]
  return hit !== null && hit !== undefined && hit.to >= to && tagOf(hit, 'again') !== null
}

/** «المصدر»، «الوزارة» after a source that is one: the same source again. */
export function sameAgain(hearing: Hearing, from: number, to: number): boolean {
  const { sentence } = hearing
  if (to - from > 2) return false
  const last = hearing.last()
  if (!last) return false
  const phrase = hearing.text.slice(sentence.starts[from] ?? 0, sentence.ends[to - 1] ?? 0)
  if (phrase.length >= 4 && last.end - last.start > phrase.length && hearing.text.slice(last.start, last.end).includes(phrase)) return true
  if (to - from > 1) return false
  const word = hearing.text.slice(sentence.starts[from] ?? 0, sentence.ends[from] ?? 0)
  const article = sentence.profile.definiteArticle
  const bare = word.slice(article.length).replace(hearing.forms?.ending ?? '', '')
  if (!word.startsWith(article) || bare.length < 3) return false
  return hearing.text.slice(last.start, last.end).includes(bare) || tagsOf(sentence.hitAt[from], 'source-word').some((t) => t.kind === 'anonymous')
}
