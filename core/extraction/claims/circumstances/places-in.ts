import { isCurrency } from '../../../model/figure.ts'
import type { PlaceRank } from '../../gazetteer/places.ts'
import { fold } from '../../text/fold.ts'
import { tagOf } from '../meaning.ts'
import { hasCapital, isComma, isDefiniteWord, isMark, opensWith, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { PlaceNaming } from '../word-forms.ts'
import { cueOf } from './cues-in.ts'
import type { CueHit } from './cues-in.ts'
import { isTitle } from './written-large.ts'

/** A place named in a sentence, by words `from` to `to` (exclusive) and offsets into the text. */
export interface NamedPlace {
  name: string
  from: number
  to: number
  start: number
  end: number
  rank: PlaceRank
  /** True where the bare name may well be an actor: a country, a seat of government. */
  actor: boolean
  /** What leads to it; null for a bare name, which may be an actor ("Israel said") or describe something ("the Gaza ministry"). */
  lean: 'at' | 'to' | 'from' | null
  /** True right behind another place, which it but helps to find ("in Diyala, north-east of Baghdad"). */
  behind?: boolean
}

/** Words between what leads to a place and its name ("in the besieged Sudanese city of El Fasher"), at most. */
const LEAD_REACH = 6
/** Words between two names that share what leads to them ("Hajjah and Marib", "Cox's Bazar, Bangladesh"), at most. */
const JOINED = 2
/** Words between a place and one that helps to find it, at most. */
const BEHIND = 3
/** The longest name that the gazetteer does not know, in words. */
const LONGEST_NAME = 4

/** A sentence whose places are looked for, with the cue that covers each of its words. */
export interface PlaceText { sentence: Sentence; cues: readonly (CueHit | null)[] }

/** The places that a sentence names, in order: those of the gazetteer, and names that a word of place leads to. */
export function placesIn(around: PlaceText): NamedPlace[] {
  const { sentence, cues } = around
  const found: NamedPlace[] = []
  for (let i = 0; i < sentence.keys.length; ) {
    const cue = cues[i]
    const begun = cue && cue.from === i ? cue : null
    const previous = found.at(-1)
    const place = (begun ? knownAt(around, i, previous) : null) ?? unknownAt(around, i)
    if (place) found.push(previous && isBehind(around, place, previous) ? { ...place, behind: true } : place)
    i = place ? place.to : Math.max(i + 1, begun ? begun.to : 0)
  }
  return found
}

function upper(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde) || unit === 0x130 || unit === 0x15e
}

/** True for a place right behind another with no figure between and not joined to it («طريق دير الزور-تدمر»). */
function isBehind({ sentence: { text, starts, amountAt, hitAt }, cues }: PlaceText, { from, lean }: NamedPlace, previous: NamedPlace): boolean {
  if (lean !== 'at' || previous.lean !== 'at' || from - previous.to > BEHIND || cues[from]?.joined) return false
  for (let k = previous.to; k < from; k++) if (amountAt[k] || tagOf(hitAt[k], 'coordination') || HYPHEN.test(text.charAt(starts[k] ?? 0))) return false
  return true
}

function knownAt(around: PlaceText, i: number, previous: NamedPlace | undefined): NamedPlace | null {
  const { sentence, cues } = around
  const { text, profile: { places: { by } } } = sentence
  const hit = cues[i]!
  const cue = cueOf(hit, 'place')
  // «في آب» is in August, «في إب» in Ibb.
  const month = cueOf(hit, 'month')?.spelt
  if (!cue || (month !== undefined && text.startsWith(month, hit.start)) || isSum(sentence.amountAt[i])) return null
  if (by === 'capitals' && !upper(text, sentence.starts[i] ?? 0) && !upper(text, sentence.starts[hit.to - 1] ?? 0)) return null
  const kind = rightBefore(cues, i)?.to === i ? cueOf(rightBefore(cues, i), 'place-kind') : null
  // Where the kind leads to names it is part of one («مخيم جباليا»), elsewhere behind it at most ("Unity State").
  const from = kind && by === 'kind' ? cues[i - 1]!.from : i
  const lean = isBeforeEvent(around, hit.to) ? 'at' : isPossessor(sentence, hit.to) ? null : hit.lean ?? cue.lean ?? leanBefore(around, from, previous)
  if (cue.doubtful && kind === null && (lean === null || (by === 'kind' && hit.lean === null && !cueOf(cues[i - 1], 'locative')))) return null
  // «في القطاع الصحي»: an adjective makes it another thing.
  const describes = hit.to < sentence.keys.length && isDefiniteWord(sentence, hit.to) && !opensWith(sentence, hit.to, 'and')
  if (cue.doubtful && kind === null && isDefiniteWord(sentence, i) && describes) return null
  // «نُقل إلى الشاطئ», but «مخيم الشاطئ», «كفركلا والخيام».
  if (cue.common && kind === null && !(previous && i - previous.to <= JOINED && hit.joined)) return null
  const to = lean === null ? hit.to : endOfLonger(around, hit.to, cue.rank)
  const start = from === i || kind?.several ? hit.start : cues[from]?.start ?? sentence.starts[from] ?? hit.start
  const end = sentence.ends[to - 1] ?? start
  // «محافظة حلب» is the region round the town.
  const rank = to > hit.to ? 'town' : kind && (cue.rank === 'country' || (by === 'kind' && kind.rank === 'region')) ? kind.rank : cue.rank
  const actor = to === hit.to && kind === null && (cue.rank === 'country' || cue.seat)
  return { name: withArticle(sentence, start, end), from, to, start, end, rank, actor, lean }
}

/** «لليمن» names «اليمن»: a name as it is written, but with the article whole that a particle before it leaves half of. */
function withArticle({ text, profile: { joined, gluedArticle } }: Sentence, start: number, end: number): string {
  const elided = joined?.toThe ?? ''
  return elided !== '' && gluedArticle !== null && text.startsWith(elided, start) ? gluedArticle + text.slice(start + elided.length, end) : text.slice(start, end)
}

/** "in Mexico Beach", "at Tripoli Lane": one past the words in capitals behind a known name that make it another one. */
function endOfLonger({ sentence, cues }: PlaceText, to: number, rank: PlaceRank): number {
  const { text, starts, ends, profile: { places } } = sentence
  if (places.by !== 'capitals') return to
  // "Mexico Beach", "Kathmandu Valley": with a country, and of a town with its region, the kind belongs to the name.
  const kind = rank === 'region' || !mayBePlaceName(sentence, cues, to) ? null : cueOf(cues[to], 'place-kind')
  if (kind && (rank === 'country' || kind.rank === 'region')) return to + 1
  // "the Nakuru-Naivasha highway"
  if (rank !== 'country' && isHyphen(sentence, to) && upper(text, starts[to + 1] ?? 0)) return to + 2
  let end = to
  while (end - to < LONGER && mayBePlaceName(sentence, cues, end) && !cues[end] && !isCommon(sentence, end) && !places.titles.has(text.slice(starts[end], ends[end]))) end++
  return end > to && !isTitle(text, sentence) && !isPossessor(sentence, to) && !isPossessor(sentence, end) ? end : to
}
/** Words behind a known name that make it another one, at most. */
const LONGER = 2

/** "US$5 million" */
const isSum = (amount: Amount | null | undefined): boolean => isCurrency(amount?.quantity.unit ?? null)

/** "the Morocco earthquake", "Libya's floods": true where what happened there stands right behind the name of a place, or behind the sign of its possessive. */
function isBeforeEvent({ sentence, cues }: PlaceText, to: number): boolean {
  for (let at = to; at < cues.length && at <= to + POSSESSIVE_WORDS; at++) {
    if (cues[at]?.from === at && cueOf(cues[at], 'event')) return true
    if (!isPossessor(sentence, to)) return false
  }
  return false
}
/** Words and signs of a possessive behind a name, at most. */
const POSSESSIVE_WORDS = 2

/** "Gaza's", "Uganda’s": what belongs to a place is not at it. */
function isPossessor({ text, ends, profile: { possessive } }: Sentence, to: number): boolean {
  const at = ends[to - 1] ?? 0
  return possessive?.behind.test(text.slice(at, at + POSSESSIVE)) === true
}
/** The signs and letters of a possessive and the one behind it, at most. */
const POSSESSIVE = 3

/** What leads to the place that begins at word `i`. */
function leanBefore(around: PlaceText, i: number, previous: NamedPlace | undefined): NamedPlace['lean'] {
  const { sentence, cues } = around
  const { text, profile: { places: { by }, of } } = sentence
  // "the capital of": where it leads to if nothing else does.
  let kept: NamedPlace['lean'] = null
  for (let k = i - 1, step = 0; k >= 0 && step < LEAD_REACH; k--, step++) {
    // "in Nigeria's Zamfara state": what leads to the possessor leads to what it has.
    if (previous && k < previous.to) {
      if (i - previous.to > JOINED) return kept
      return previous.lean ?? (isPossessor(sentence, previous.to) ? leanBefore(around, previous.from, undefined) : null)
    }
    const key = sentence.keys[k]
    const cue = cues[k]
    // «إلى أن الإمارات بدأت»
    if (tagOf(sentence.hitAt[k], 'complement')) return kept
    if (cue?.lean && cueOf(cue, 'place-kind')) return cue.lean
    // «في الحرب ضد روسيا», "in the war between Armenia and Azerbaijan"
    if (cueOf(cue, 'actors')) return null
    const locative = cueOf(cue, 'locative')
    if (locative?.parties && cueOf(cues[i], 'place')?.rank === 'country') return null
    if (locative && !cueOf(cue, 'place-kind')) return locative.lean
    // "13 counties of Kenya"
    if (cueOf(cue, 'place-kind') && (locative || (by === 'capitals' && isWord(sentence, k + 1, of) && !hasCapital(sentence, k)))) kept = 'at'
    if (key === ',' && previous?.to === k) continue
    if (isMark(key) || sentence.amountAt[k]) return kept
    const hit = sentence.hitAt[k]
    if (cueOf(cue, 'place-kind') || tagOf(hit, 'determiner') || tagOf(hit, 'coordination')) continue
    if (tagOf(hit, 'said') || tagOf(hit, 'trigger') || tagOf(hit, 'boundary') || tagOf(hit, 'auxiliary') || tagOf(hit, 'source-word')) return kept
    if (by === 'kind' && step > 2) return kept
    if (by === 'capitals' && step > 0 && hit === null && upper(text, sentence.starts[k] ?? 0) && fold(text.slice(sentence.starts[k], sentence.ends[k])).length < 4) return kept
  }
  return kept
}

const isWord = ({ text, starts, ends }: Sentence, at: number, word: string): boolean => text.slice(starts[at], ends[at]) === word

type Naming<By extends PlaceNaming['by']> = Extract<PlaceNaming, { by: By }>

function unknownAt(around: PlaceText, i: number): NamedPlace | null {
  const { places } = around.sentence.profile
  return places.by === 'kind' ? namedAfterKind(around, i, places) ?? namedAtOpening(around, i) : capitalisedAfterLead(around, i, places)
}

/** Letters of a name that no list has and no kind stands before, at least. */
const SHORTEST_OPENING = 4

/** «وفي سانليورفا، أفاد»: a word that the lexicon does not know, between the «في» that its sentence opens with and a comma. */
function namedAtOpening({ sentence, cues }: PlaceText, i: number): NamedPlace | null {
  const { text, keys, starts, ends, hitAt, amountAt } = sentence
  if (i !== 1 || cueOf(cues[0], 'locative')?.lean !== 'at' || !isComma(keys[2])) return null
  if (keys[1] !== '' || cues[1] || hitAt[1] || amountAt[1] || isDefiniteWord(sentence, 1)) return null
  const [start, end] = [starts[1]!, ends[1]!]
  const name = text.slice(start, end)
  return name.length < SHORTEST_OPENING || /\d/.test(name) ? null : { name, from: 1, to: 2, start, end, rank: 'town', actor: false, lean: 'at' }
}

/** «بلدة كوريغا»، «بمخيم لالا»: a name that no list has, behind the kind of place it is. */
function namedAfterKind(around: PlaceText, i: number, naming: Naming<'kind'>): NamedPlace | null {
  const { sentence, cues } = around
  const { firstOfTwo, description } = naming
  const { text } = sentence
  const hit = cues[i]
  if (!hit || hit.from !== i) return null
  const kind = cueOf(hit, 'place-kind')
  if (!kind) return null
  const at = hit.to
  if (at >= sentence.keys.length || isMark(sentence.keys[at]) || sentence.amountAt[i] || (kind.spelt !== undefined && !text.startsWith(kind.spelt, hit.start))) return null
  // «رئيس الإدارة في الولاية إحسان الله»، «القرى المحيطة»: a kind with the article has a name of its own no more than «the state» has.
  if (isDefiniteWord(sentence, i)) return null
  const word = fold(text.slice(sentence.starts[at], sentence.ends[at]))
  // «بلدة أم قرفة»: what opens a name of two words may have a meaning of its own.
  if ((cues[at] || sentence.amountAt[at] || isCommon(sentence, at)) && !(firstOfTwo.has(word) && !cueOf(cues[at], 'place'))) return null
  // «بلدة لبنانية», but «بلدة الشهابية»: with an article behind a kind that has none it is no description.
  const describes = description.test(word) && !isDefiniteWord(sentence, at)
  if ((word.length < 3 && !firstOfTwo.has(word)) || describes) return null
  let to = at + 1
  if (firstOfTwo.has(word) ? to < sentence.keys.length && !isMark(sentence.keys[to]) && !sentence.amountAt[to] : isSecondOfName(around, to, naming)) to++
  const before = cues[i - 1]
  const lean = hit.lean ?? cueOf(before, 'locative')?.lean ?? null
  const start = kind.several ? sentence.starts[at] ?? hit.start : hit.start
  const end = sentence.ends[to - 1] ?? start
  return { name: text.slice(start, end), from: i, to, start, end, rank: kind.rank, actor: false, lean }
}

/** «إقليم خراسان الجنوبية»، «منطقة داتا خيل»: true for a word that goes on with the name before it, by telling its side or as the one unknown word before known ones. */
function isSecondOfName({ sentence, cues }: PlaceText, at: number, { side, after }: Naming<'kind'>): boolean {
  if (at >= sentence.keys.length || isMark(sentence.keys[at]) || isDefiniteWord(sentence, at - 1)) return false
  const word = fold(sentence.text.slice(sentence.starts[at], sentence.ends[at]))
  if (word.length < 2) return false
  const isUnknown = (k: number): boolean => k < sentence.keys.length && !isMark(sentence.keys[k]) && !sentence.hitAt[k] && !cues[k] && !sentence.amountAt[k]
  return side.test(word) || (isUnknown(at) && !isUnknown(at + 1) && !after.test(word))
}

/** Words with a meaning of their own in the lexicon are no names. */
function isCommon(sentence: Sentence, at: number): boolean {
  const hit = sentence.hitAt[at]
  return hit !== null && hit !== undefined && !tagOf(hit, 'place-word')
}

/** "in the village of Labodrie", "near Sang Atesh": capital letters behind a word that leads to a place. */
function capitalisedAfterLead({ sentence, cues }: PlaceText, i: number, { loose, between, titles }: Naming<'capitals'>): NamedPlace | null {
  const { text } = sentence
  if (i === 0 || !mayBePlaceName(sentence, cues, i) || (cues[i]?.from === i && cueOf(cues[i], 'place'))) return null
  // Only the first of a run of capitals is looked at; "In Mugule village, one …", "• In Mugule two …" has one for the sentence that it opens.
  const opens = i === 1 || (i === 2 && isMark(sentence.keys[0]))
  if (mayBePlaceName(sentence, cues, i - 1) && !(opens && cueOf(cues[i - 1], 'locative'))) return null
  let lean: NamedPlace['lean'] = null
  let rank: PlaceRank = 'town'
  let isLoose = false
  for (let k = i - 1, step = 0; k >= 0 && step < 4; k--, step++) {
    if (isMark(sentence.keys[k]) || sentence.amountAt[k]) return null
    const kind = cueOf(cues[k], 'place-kind')
    if (kind) { rank = kind.rank; lean = 'at'; break }
    const word = text.slice(sentence.starts[k], sentence.ends[k])
    const locative = cueOf(cues[k], 'locative')
    if (locative) {
      // "on Telegram", "hit Harvey", "from the White Angels": too many names that are no places stand behind these.
      isLoose = loose.has(text.slice(sentence.starts[cues[k]!.from], sentence.ends[k]).toLowerCase())
      lean = locative.lean
      break
    }
    if (!between.has(word)) return null
  }
  if (lean === null || lean === 'to') return null
  let to = i + 1
  for (let words = 1; to < sentence.keys.length && words < LONGEST_NAME; words++) {
    // "at Petit-Goâve", "near Port-à-Piment"
    const hyphened = isHyphen(sentence, to)
    if (!hyphened && !mayBePlaceName(sentence, cues, to)) break
    to += hyphened ? 2 : 1
  }
  // "in Saudi Hospital" is at it; "at Reuters", "in the Security Council" name who speaks.
  for (let k = i; k < to; k++) if (tagOf(sentence.hitAt[k], 'source-word') || tagOf(sentence.hitAt[k], 'said')) return null
  const start = sentence.starts[i] ?? 0
  const end = sentence.ends[to - 1] ?? start
  if (/^(?:[A-Z]|[A-Z]{2,6}|[A-Z]+-\d.*)$/.test(text.slice(start, end)) || isPossessor(sentence, to) || titles.has(text.slice(start, sentence.ends[i]))) return null
  // "12 Killed in Attack": in a line whose words all have capitals one that is known for something else is no name.
  if ((isCommon(sentence, i) || cues[i]) && isTitle(text, sentence)) return null
  const after = cueOf(cues[to], 'place-kind')
  // "from the Tana Ridge region"
  if (isLoose && !after) return null
  return { name: text.slice(start, end), from: i, to, start, end, rank: after?.rank ?? rank, actor: false, lean }
}

/** True for a hyphen that joins two words of one name. */
const isHyphen = ({ text, keys, starts, ends }: Sentence, at: number): boolean =>
  at > 0 && keys[at] === '' && keys[at + 1] === '' && HYPHEN.test(text.charAt(starts[at] ?? 0)) && ends[at - 1] === starts[at] && ends[at] === starts[at + 1]
const HYPHEN = /[-\u2010\u2011]/

function mayBePlaceName(sentence: Sentence, cues: readonly (CueHit | null)[], i: number): boolean {
  // Few words have a capital.
  if (i < 0 || i >= sentence.keys.length || isMark(sentence.keys[i]) || sentence.amountAt[i]) return false
  const { text, starts, profile: { places } } = sentence
  const at = starts[i] ?? 0
  if (!upper(text, at) && !(places.by === 'capitals' && places.articles.some((article) => text.startsWith(article, at) && upper(text, at + article.length)))) return false
  return !cueOf(cues[i], 'month') && !cueOf(cues[i], 'weekday') && !cueOf(cues[i], 'people') && !cueOf(cues[i], 'feast')
}
