import type { Anchor } from '../model/anchor.ts'
import { anchorAt } from '../model/anchor.ts'
import { alignWords } from './align-words.ts'
import { WordNumbers, type Reading, type WordFacts } from './passage-words.ts'
import { likeness, sameJoinedFigure, tellsTheSame, type Likeness, type Span } from './surroundings.ts'

/** How an anchor was found: where the comparison of the texts put it, elsewhere by its words and surroundings, or amid surroundings that changed. */
export type FoundBy = 'position' | 'quote' | 'context'
/** What became of an anchor. `candidates` are passages an analyst may choose, likeliest first; they may state another figure. */
export type Reanchored = { found: Anchor; by: FoundBy } | { found: null; candidates: Anchor[] }

/** How alike surroundings must be, 0 to 1: where the comparison of the texts put the passage, and elsewhere. */
const ALIKE_IN_PLACE = 0.4
const ALIKE_ELSEWHERE = 0.6
/** How much more alike a passage must be than the next best. */
const AHEAD = 0.12
/** How much more alike another sentence must be than the one where the comparison put the passage, to be preferred to it. */
const SENTENCE_AHEAD = 0.05
/** Below this the surroundings changed enough to say so. */
const CHANGED = 0.75
/** No more places than this are weighed for one anchor, the nearest ones; words as common as that tell little. */
const PLACES = 120
/** How many words, none of them part of a figure, may have come in between the words of a quote. */
const WORDS_BETWEEN = 3
const CANDIDATES = 5

/** What is the same for all anchors of one run. */
interface Texts { old: Reading; fresh: Reading; facts: readonly WordFacts[]; became: Int32Array; cameFrom: Int32Array; placesOf: (word: number) => readonly number[] }
/** An anchor as words of a text that it stood in; `inOld` where that is the old text. */
interface Sought { anchor: Anchor; source: Reading; /** Where the quote begins in `source.text`. */ start: number; span: Span; inOld: boolean; hasFigure: boolean }
interface Place extends Likeness { span: Span; inPlace: boolean }

/**
 * Finds anchors of an old text again in a new one; gives one result an anchor, in order. A passage is the same only if it holds the quote's words in
 * order, each number and qualifier among them (numbers in any script and grouping), with no figure word joined to it that was not there, and if the words
 * around it still tell of the same event. Where the comparison of the texts puts it the surroundings may have changed much; elsewhere they must be alike, and
 * clearly more so than at any other place. Whatever is not found so is an orphan: a passage with another figure is a candidate at most.
 * The last `yielding` anchors take no passage that one of the others is sure of.
 */
export function reanchor(oldText: string, newText: string, anchors: readonly Anchor[], yielding = 0): Reanchored[] {
  if (oldText === newText) {
    const stays = anchors.every((anchor) => newText.slice(anchor.start, anchor.end) === anchor.quote)
    if (stays) return anchors.map((anchor) => ({ found: anchorAt(newText, anchor.start, anchor.end), by: 'position' }))
  }
  const numbers = new WordNumbers()
  const old = numbers.read(oldText)
  const fresh = numbers.read(newText)
  const became = alignWords({ words: old.numbers, sentenceStarts: old.sentenceStarts }, { words: fresh.numbers, sentenceStarts: fresh.sentenceStarts })
  const cameFrom = new Int32Array(fresh.count).fill(-1)
  for (let i = 0; i < old.count; i++) if ((became[i] ?? -1) >= 0) cameFrom[became[i] ?? 0] = i
  const texts: Texts = { old, fresh, facts: numbers.facts, became, cameFrom, placesOf: placesIn(fresh) }
  const results = anchors.map((anchor) => {
    const sought = soughtOf(texts, anchor, numbers)
    return sought === null ? { sought, places: [] } : { sought, places: placesFor(texts, sought) }
  })
  return settle(texts, anchors, results, anchors.length - yielding)
}

/** Where each word stands in a text. */
function placesIn({ numbers, count }: Reading): Texts['placesOf'] {
  const places = new Map<number, number[]>()
  for (let i = 0; i < count; i++) {
    const word = numbers[i] ?? 0
    const list = places.get(word)
    if (list) list.push(i)
    else places.set(word, [i])
  }
  return (word) => places.get(word) ?? []
}

/** The anchor's words in the old text, or, where it no longer fits that, in the context it keeps; null where its quote has no word. */
function soughtOf({ old }: Texts, anchor: Anchor, numbers: WordNumbers): Sought | null {
  const inOld = old.text.slice(anchor.start, anchor.end) === anchor.quote
  const prefix = anchor.prefix.replace(/^\S+(?=\s)/, '')
  const suffix = anchor.suffix.replace(/(?<=\s)\S+$/, '')
  const source = inOld ? old : numbers.read(prefix + anchor.quote + suffix)
  const start = inOld ? anchor.start : prefix.length
  const from = firstAbove(source.ends, source.count, start)
  let to = from
  while (to < source.count && (source.starts[to] ?? 0) < start + anchor.quote.length) to += 1
  if (to === from) return null
  return { anchor, source, start, span: { from, to }, inOld, hasFigure: source.numbers.subarray(from, to).some((word) => numbers.facts[word]?.figure != null) }
}

/** The first index whose value is above `limit`, of ascending values. */
function firstAbove(values: ArrayLike<number>, count: number, limit: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) > limit) high = middle
    else low = middle + 1
  }
  return low
}

/** Every place in the new text that states the same, with how alike its surroundings are; the likeliest first. */
function placesFor(texts: Texts, sought: Sought): Place[] {
  const { became, facts } = texts
  const mapped: number[] = []
  // Where the comparison put the figure itself; of a quote without a figure word, all its words.
  const held: number[] = []
  if (sought.inOld) {
    for (let i = sought.span.from; i < sought.span.to; i++) {
      const at = became[i] ?? -1
      if (at >= 0) mapped.push(at)
      if (!sought.hasFigure || facts[sought.source.numbers[i] ?? -1]?.figure != null) held.push(at)
    }
  }
  const isInPlace = ({ from, to }: Span) => held.length > 0 && held.every((at) => at >= from && at < to)
  const put = weigh(texts, sought, startsNear(mapped, sought.span.to - sought.span.from), isInPlace).filter((place) => place.inPlace)
  // No other place could be preferred to it.
  if (put.some((place) => place.own >= 1 - SENTENCE_AHEAD)) return put
  const places = [...put, ...weigh(texts, sought, startsElsewhere(texts, sought), isInPlace).filter((place) => !place.inPlace)]
  return places.sort((a, b) => b.score - a.score || Number(b.inPlace) - Number(a.inPlace))
}

/** The places among those that begin at given words where the same is stated, and which no other passage of the old text has a better claim to. */
function weigh(texts: Texts, sought: Sought, starts: Iterable<number>, isInPlace: (span: Span) => boolean): Place[] {
  const { fresh, facts } = texts
  const places: Place[] = []
  for (const start of starts) {
    const span = fitAt(texts, sought, start)
    if (!span || !sameJoinedFigure(sought.source, sought.span, fresh, span, facts) || !tellsTheSame(sought.source, sought.span, fresh, span, facts)) continue
    const alike = likeness(sought.source, sought.span, fresh, span)
    const inPlace = isInPlace(span)
    if (inPlace || !belongsToAnother(texts, sought, span, alike.score)) places.push({ ...alike, span, inPlace })
  }
  return places
}

/** New words at which the quote may begin if its word at `offset` stands at any of `places`. */
function startsNear(places: readonly number[], offset: number): Set<number> {
  const starts = new Set<number>()
  for (const at of places) for (let start = Math.max(0, at - offset - WORDS_BETWEEN); start <= at; start++) starts.add(start)
  return starts
}

/** New words at which the quote may begin wherever its rarest word stands (of its figure, where it has one, for other words may be inflected). */
function startsElsewhere({ placesOf, became, facts }: Texts, { source, span, inOld, hasFigure }: Sought): Set<number> {
  let rarest: { places: readonly number[]; offset: number } | null = null
  for (let i = span.from; i < span.to; i++) {
    const word = source.numbers[i] ?? -1
    if (hasFigure && facts[word]?.figure == null) continue
    const places = placesOf(word)
    if (rarest === null || places.length < rarest.places.length) rarest = { places, offset: i - span.from }
  }
  let near = 0
  if (inOld) for (let i = span.from; i >= 0 && near === 0; i--) near = Math.max(0, became[i] ?? 0)
  return startsNear(nearest(rarest?.places ?? [], near), rarest?.offset ?? 0)
}

/** The places nearest to one, of ascending places; about as many before as after it. */
function nearest(places: readonly number[], near: number): readonly number[] {
  if (places.length <= PLACES) return places
  const middle = firstAbove(places, places.length, near)
  const from = Math.max(0, Math.min(places.length - PLACES, middle - PLACES / 2))
  return places.slice(from, from + PLACES)
}

/** The passage that begins at a new word and holds the quote's words in order; null where there is none. */
function fitAt({ fresh, facts }: Texts, { source, span, start: quoteStart, anchor, hasFigure }: Sought, start: number): Span | null {
  let at = start
  let between = 0
  for (let i = span.from; i < span.to; i++) {
    const wanted = source.numbers[i] ?? -1
    for (; ; at++) {
      const word = fresh.numbers[at] ?? -1
      if (word < 0) return null
      if (word === wanted || (hasFigure && isInflected(facts[wanted], facts[word]))) break
      // Words may come in between, but none that makes another figure.
      if (at === start || !hasFigure || facts[word]?.figure != null || ++between > WORDS_BETWEEN) return null
    }
    at += 1
  }
  const firstStart = source.starts[span.from] ?? 0
  const lastEnd = source.ends[span.to - 1] ?? 0
  const passage = fresh.text.slice(fresh.starts[start], fresh.ends[at - 1])
  if (between > 0 && /[.!?؟]\s|\n/.test(passage)) return null
  // A quote that begins or ends within a word fits only where those words are the very same.
  const cutsWord = firstStart < quoteStart || lastEnd > quoteStart + anchor.quote.length
  return cutsWord && passage !== source.text.slice(firstStart, lastEnd) ? null : { from: start, to: at }
}

/** Whether a word is another with a different ending: «شخص» and «شخصا», "hostage" and "hostages". Never of figure words or words that tell what happened. */
function isInflected(a: WordFacts | undefined, b: WordFacts | undefined): boolean {
  if (!a || !b || a.figure !== null || b.figure !== null || a.event !== b.event) return false
  const [short, long] = a.folded.length <= b.folded.length ? [a.folded, b.folded] : [b.folded, a.folded]
  if (short.length < 3 || long.length - short.length > 2) return false
  if (long.startsWith(short)) return true
  return short.length >= 5 && long.startsWith(short.slice(0, -2)) && long.length === short.length
}

/** Whether a place is where another passage of the old text with the same words went, which fits it at least as well. */
function belongsToAnother(texts: Texts, sought: Sought, span: Span, score: number): boolean {
  const { old, fresh, cameFrom } = texts
  const length = sought.span.to - sought.span.from
  for (let i = span.from; i < span.to; i++) {
    const origin = (cameFrom[i] ?? -1) - (i - span.from)
    if ((cameFrom[i] ?? -1) < 0 || origin < 0 || origin + length > old.count || (sought.inOld && origin === sought.span.from)) continue
    let isTwin = true
    for (let k = 0; k < length && isTwin; k++) isTwin = old.numbers[origin + k] === sought.source.numbers[sought.span.from + k]
    if (isTwin && likeness(old, { from: origin, to: origin + length }, fresh, span).score >= score) return true
  }
  return false
}

/**
 * The place that is the anchor's, where one is sure enough. Where the comparison put the passage is its place, unless another sentence is clearly more
 * like its own: then a lookalike was put beside it.
 */
function choose(places: readonly Place[]): Place | null {
  const put = places.find((place) => place.inPlace && place.score >= ALIKE_IN_PLACE)
  const rivals = put ? places.filter((place) => place.own > put.own + SENTENCE_AHEAD) : places
  const [best, next] = rivals
  if (!best) return put ?? null
  return best.score >= ALIKE_ELSEWHERE && best.score - (next?.score ?? 0) >= AHEAD ? best : null
}

/** Gives each passage to one anchor only (anchors of one old passage share it) and makes the results. From `firstYielding` on anchors take what the ones before leave. */
function settle(texts: Texts, anchors: readonly Anchor[], results: readonly { sought: Sought | null; places: readonly Place[] }[], firstYielding: number): Reanchored[] {
  const chosen = results.map(({ places }) => choose(places))
  const claimants = new Map<number, number>()
  for (const [i, place] of chosen.entries()) {
    const other = place && claimants.get(place.span.from)
    if (!place) continue
    if (i >= firstYielding && other != null && other < firstYielding) continue
    if (other === undefined || other === null || (chosen[other]?.score ?? 0) < place.score) claimants.set(place.span.from, i)
  }
  return results.map(({ sought, places }, i): Reanchored => {
    const place = chosen[i]
    const anchor = anchors[i]
    if (!sought || !anchor) return { found: null, candidates: [] }
    const winner = place ? anchors[claimants.get(place.span.from) ?? i] : undefined
    if (place && winner && winner.start === anchor.start && winner.end === anchor.end) {
      return { found: anchorOf(texts, sought, place.span), by: place.score < CHANGED ? 'context' : place.inPlace ? 'position' : 'quote' }
    }
    return { found: null, candidates: candidatesFor(texts, sought, places) }
  })
}

/** The anchor on a passage's words, with the marks that stood at the quote's ends where they still do. */
function anchorOf({ fresh }: Texts, { anchor: { quote }, source, start, span }: Sought, place: Span): Anchor {
  // Negative for a quote that begins or ends within a word.
  const lead = (source.starts[span.from] ?? 0) - start
  const trail = start + quote.length - (source.ends[span.to - 1] ?? 0)
  const first = fresh.starts[place.from] ?? 0
  const last = fresh.ends[place.to - 1] ?? 0
  const keepsLead = lead <= 0 || fresh.text.slice(Math.max(0, first - lead), first) === quote.slice(0, lead)
  const keepsTrail = trail <= 0 || fresh.text.slice(last, last + trail) === quote.slice(quote.length - trail)
  return anchorAt(fresh.text, keepsLead ? first - lead : first, keepsTrail ? last + trail : last)
}

/** Passages to offer for an orphan: what now stands where it stood, then places with its very words. */
function candidatesFor(texts: Texts, sought: Sought, places: readonly Place[]): Anchor[] {
  const { fresh, became, old } = texts
  const offered = new Map<string, Anchor>()
  const offer = (anchor: Anchor) => {
    if (anchor.end > anchor.start) offered.set(`${anchor.start} ${anchor.end}`, anchor)
  }
  if (sought.inOld) {
    let before = sought.span.from - 1
    while (before >= 0 && before > sought.span.from - 8 && (became[before] ?? -1) < 0) before -= 1
    let after = sought.span.to
    while (after < old.count && after < sought.span.to + 8 && (became[after] ?? -1) < 0) after += 1
    const from = before < 0 ? 0 : (became[before] ?? -1) < 0 ? -1 : (became[before] ?? 0) + 1
    const to = after >= old.count ? fresh.count : (became[after] ?? -1)
    const limit = 2 * (after - before) + 6
    if (from >= 0 && to > from && to - from <= limit) offer(anchorAt(fresh.text, fresh.starts[from] ?? 0, fresh.ends[to - 1] ?? 0))
  }
  for (const { span } of places) offer(anchorOf(texts, sought, span))
  for (const start of startsElsewhere(texts, sought)) {
    if (offered.size >= CANDIDATES) break
    const span = fitAt(texts, sought, start)
    if (span) offer(anchorOf(texts, sought, span))
  }
  return [...offered.values()].slice(0, CANDIDATES)
}
