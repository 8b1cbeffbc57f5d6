import type { Measure } from '../../../model/kind.ts'
import { countsPeople, isClaim, least, LOSSES, most, TAKEN } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { isOutOf, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isComma, isDash, isDefiniteWord, isMark, isQuote, leastOf } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { isCompared } from '../parts/no-whole.ts'

/** Words between "of the" and the end of the noun behind it, at most ("of the Palestinian detainees"). */
const LONGEST_NOUN = 3
/** Words between the opening of a clause and its figure, at most. */
const OPENING = 7
/** How many claims back those are looked for whom the noun names. */
const BACK = 24
/** How many sentences back a noun for any people may mean those counted last, and one of a kind those counted without a kind. */
const ANYBODY_WITHIN = 3
const UNNAMED_WITHIN = 3

/** Nouns for people of any kind, by their ids. */
const ANYBODY: ReadonlySet<string> = new Set(['man', 'woman', 'person'])
/** Nouns that leave open what kind of people they count, by their ids. */
const OF_NO_KIND: ReadonlySet<string> = new Set(['person', 'other', 'captive', 'hostage', 'prisoner', 'prisoner-of-war', 'detainee', 'abductee', 'body', 'victim'])

/**
 * The whole that a figure is part of by a noun that names those counted before: "four of the soldiers" after "15 soldiers were killed",
 * "of the detainees, 112 …" after "164 detainees", "one of the men" right after "two deaths". Null where no such noun stands by it.
 */
export function wholeNamedAgain(around: Case, own: Measure | null): Decision | null {
  const { sentence, kind, here, earlier, topics } = around
  if (kind !== 'person') return null
  if (topics.profile.verbFirst) return ofTheKind(around, own)
  const named = nounBeside(around)
  if (!named) return null
  const fitsIn = (d: Decision): boolean => countsPeople(d) && d.amount.quantity.value !== 1 && most(d) >= least(around)
  const means = (d: Decision): boolean => fitsIn(d) && nounOf(d, topics.text).endsWith(named.noun)
  const near = earlier.slice(-BACK)
  const whole = here.findLast(means) ?? near.findLast((d) => d.parent === null && means(d)) ?? near.findLast(means)
  if (whole) return whole
  if (named.id === null) return null
  if (!ANYBODY.has(named.id)) {
    // "three of the kidnappers were killed": of whom something else is told, others are meant.
    const mayBeThose = (own === null || TAKEN.has(own)) && around.amount.quantity.value !== 1
    return mayBeThose ? countedWithoutKind(around, named.id, near.filter((d) => d.parent === null && fitsIn(d))) : null
  }
  return near.findLast((d) => d.sentence.index >= sentence.index - ANYBODY_WITHIN && d.parent === null && fitsIn(d)) ?? null
}

/** "61 prisoners came home. Eleven of the soldiers …": those counted last, by a noun that leaves open of what kind they are; null where others of the kind are told of. */
function countedWithoutKind({ sentence, topics }: Case, id: string, wholes: readonly Decision[]): Decision | null {
  const last = wholes.at(-1)
  if (!last || last.sentence.index < sentence.index - UNNAMED_WITHIN || !OF_NO_KIND.has(last.amount.quantity.noun ?? 'person')) return null
  for (let back = 1; back <= UNNAMED_WITHIN; back++) if (topics.amountsBefore(sentence, back).some(({ quantity }) => quantity.noun === id)) return null
  return last
}

/** Nouns that name whoever is told of, or who serve where the news is, by their ids. */
const COMMON: ReadonlySet<string> = new Set([
  'person', 'member', 'civilian', 'citizen', 'resident', 'gunman', 'terrorist', 'fighter', 'other', 'victim', 'body', 'injury'
])

/**
 * «خُطفت 90 طالبة … 14 من الطالبات»: a number of those whom their noun with the article names again; null where a verb tells another thing of them
 * than what became of captives, or no such were counted.
 */
function ofTheKind({ sentence, amount, here, earlier }: Case, own: Measure | null): Decision | null {
  const { quantity, to } = amount
  if (quantity.noun === null || COMMON.has(quantity.noun) || quantity.form === 'singular' || quantity.nounStart < quantity.end) return null
  if (!tagOf(sentence.hitAt[to], 'partitive') || !isDefiniteWord(sentence, to + 1)) return null
  if (sentence.hitAt.some((hit) => tagOf(hit, 'then'))) return null
  const toldOn = own !== null && LOSSES.has(own) && isToldOn(sentence, to, own)
  if (own === 'injured' && !toldOn) return null
  const means = (d: Decision): boolean => {
    if (!isClaim(d) || !countsPeople(d) || (own !== null && (d.measure === own ? !toldOn : !TAKEN.has(d.measure)))) return false
    return d.amount.quantity.noun === quantity.noun && d.amount.quantity.value !== 1 && most(d) > leastOf(amount)
  }
  const near = earlier.slice(-BACK)
  const isWhole = (d: Decision): boolean => d.parent === null && means(d)
  return here.findLast(isWhole) ?? near.findLast(isWhole) ?? near.findLast((d) => d.sentence.index === sentence.index - 1 && means(d)) ?? null
}

/** Words between «تسعة من العمال» and the verb that tells on of them, at most. */
const TOLD_ON_WITHIN = 5

/**
 * «13 عاملا لقوا حتفهم … إن تسعة من العمال قتلوا على الفور»: true where the verb stands behind those named again, as one does that tells more of them; before them it
 * tells of something new («وقتل ثلاثة من العمال في هجوم آخر»).
 */
function isToldOn({ hitAt, keys, amountAt }: Sentence, from: number, own: Measure): boolean {
  if (hitAt.some((hit) => tagOf(hit, 'background'))) return false
  for (let i = from + 2; i < from + 2 + TOLD_ON_WITHIN && i < keys.length && !isMark(keys[i]) && !amountAt[i]; i++) {
    const verb = tagsOf(hitAt[i], 'trigger').find(({ frame }) => frame === 'passive' || frame === 'either' || frame === 'state')
    if (verb) return verb.measure === own
  }
  return false
}

/** The noun behind "of the" that a figure ends in, or that its clause opens with; null where there is none. */
function nounBeside(around: Case): { noun: string; id: string | null } | null {
  const { sentence, amount, topics } = around
  const { quantity } = amount
  if (quantity.noun !== null) {
    // "the 19 others": no word stands between the number and its noun.
    for (let i = amount.from; i < amount.to; i++) {
      if (!isOutOfDefinite(sentence, i) || (sentence.starts[i] ?? 0) < quantity.numberEnd) continue
      return { noun: lower(topics.text, quantity.nounStart, quantity.nounEnd), id: quantity.noun }
    }
    return null
  }
  if (isOutOfDefinite(sentence, amount.to)) return phrase(sentence, sentence.hitAt[amount.to]?.to ?? amount.to + 1, topics.text, false)
  const share = nounOfShare(around)
  if (share) return share
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - OPENING && !sentence.amountAt[i]; i--) {
    if (isOutOfDefinite(sentence, i) && sentence.hitAt[i]?.from === i && mayBeginClause(sentence, i)) return phrase(sentence, sentence.hitAt[i]?.to ?? i + 1, topics.text, true)
    if (isMark(sentence.keys[i]) && !(isComma(sentence.keys[i]) && i === amount.from - 1)) return null
  }
  return null
}

/** "Most of the soldiers (140)", "a third of the evacuees, 300,": the noun behind a share that a number right behind comes to; null where there is none. */
function nounOfShare({ sentence, amount, topics }: Case): { noun: string; id: string | null } | null {
  const mark = amount.from - 1
  if (sentence.keys[mark] !== '(' && !isComma(sentence.keys[mark]) && !isDash(sentence.keys[mark])) return null
  for (let i = mark - 1; i >= 1 && i >= mark - LONGEST_NOUN - 2 && !isMark(sentence.keys[i]); i--) {
    if (!isOutOfDefinite(sentence, i) || sentence.hitAt[i]?.from !== i) continue
    const share = sentence.amountAt[i - 1]?.quantity
    if (share?.unit !== 'percent' && share?.form !== 'fraction' && !tagsOf(sentence.hitAt[i - 1], 'subset').some((s) => s.form === 'most')) return null
    return phrase(sentence, sentence.hitAt[i]?.to ?? i + 1, topics.text, true)
  }
  return null
}

const isOutOfDefinite = (sentence: Sentence, i: number): boolean => {
  const hit = sentence.hitAt[i]
  return isOutOf(hit) && (tagOf(hit, 'determiner') !== null || tagOf(sentence.hitAt[hit?.to ?? i], 'determiner') !== null)
}

const mayBeginClause = (sentence: Sentence, i: number): boolean => i === 0 || isMark(sentence.keys[i - 1]) || tagOf(sentence.hitAt[i - 1], 'coordination') !== null

/**
 * The last word of the noun phrase that begins at `from`: up to the comma or bracket behind it, where the clause opens with it (`closed`), else up to a
 * word that is none of it.
 */
function phrase(sentence: Sentence, from: number, text: string, closed: boolean): { noun: string; id: string | null } | null {
  if (tagOf(sentence.hitAt[from], 'determiner')) from++
  const { keys, hitAt, amountAt } = sentence
  let to = from
  while (to < keys.length && to < from + LONGEST_NOUN && !isMark(keys[to]) && !amountAt[to] && !opensVerb(hitAt[to]) && !tagOf(hitAt[to], 'boundary')) to++
  const ends = closed ? isComma(keys[to]) || keys[to] === '(' || isDash(keys[to]) : to >= keys.length || isMark(keys[to]) || isQuote(keys[to]) || opensVerb(hitAt[to])
  if (to === from || !ends) return null
  return { noun: lower(text, sentence.starts[to - 1] ?? 0, sentence.ends[to - 1] ?? 0), id: null }
}

const opensVerb = (hit: Hit | null | undefined): boolean => (tagOf(hit, 'auxiliary') ?? tagOf(hit, 'before-verb')) !== null

const lower = (text: string, from: number, to: number): string => text.slice(from, to).toLowerCase()

/** The noun that a claim's figure counts, in lower case. */
const nounOf = ({ amount: { quantity } }: Decision, text: string): string => lower(text, quantity.nounStart, quantity.nounEnd)

/**
 * "14 people were killed and 31 wounded. Six of them died at the gate": of several counted together just before, those of whom the same is told; the hurt
 * who die in a ward are no such.
 */
export function ofTheSame({ sentence, amount, earlier, kind }: Case, own: Measure | null, here: readonly Decision[]): Decision | null {
  const last = earlier.at(-1)
  if (own === null || kind !== 'person' || here.length > 0 || !last || last.sentence.index < sentence.index - 1) return null
  if (sentence.hitAt.some((hit) => tagOf(hit, 'ward'))) return null
  const isSame = (d: Decision): boolean => d.sentence === last.sentence && d.measure === own && d.parent === null && d.amount.quantity.value !== 1
  return earlier.findLast((d) => isSame(d) && most(d) >= leastOf(amount) && !isCompared(d)) ?? null
}
