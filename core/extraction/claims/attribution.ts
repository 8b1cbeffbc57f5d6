import type { AttributionKind } from '../../model/attribution.ts'
import { tagOf, tagsOf } from './meaning.ts'
import { figureAt, isColon, isComma, isDash, isMark, isQuote } from './reading.ts'
import type { Hit } from './meaning.ts'
import type { Amount, Sentence } from './reading.ts'
import type { LanguageProfile } from './profile.ts'

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
}

const LONGEST_SOURCE = 16

const isEdge = (key: string): boolean => isComma(key) || isColon(key) || isDash(key) || key === ';' || key === '.' || key === '?' || key === '!' || key === '•' || key === '|'

/** What kind of source the words `from` to `to` name; null where they hold no word that tells. */
function kindOf(sentence: Sentence, from: number, to: number): AttributionKind | null {
  let found: AttributionKind | null = null
  const rank: readonly AttributionKind[] = ['anonymous', 'eyewitness', 'un', 'ngo', 'party-to-conflict', 'official', 'dataset', 'media']
  for (let i = from; i < to; i++) {
    const hit = sentence.hitAt[i]
    for (const { kind } of tagsOf(hit, 'source-word')) if (found === null || rank.indexOf(kind) < rank.indexOf(found)) found = kind
  }
  return found
}

/** Finds who is named as speaking in a sentence. Pronouns and verbs without a subject take `last`, the source named before. */
export class SourceFinder {
  readonly #profile: LanguageProfile
  readonly #text: string

  constructor(profile: LanguageProfile, text: string) {
    this.#profile = profile
    this.#text = text
  }

  find(sentence: Sentence, before: () => Source | null): Source[] {
    const sources: Source[] = []
    const latest = (): Source | null => sources.at(-1) ?? before()
    const anonymous = sentence.hitAt.some((hit) => tagOf(hit, 'anonymous') !== null)
    const title = this.#speakerBeforeColon(sentence)
    if (title) sources.push(title)
    const closing = this.#speakerAfterDash(sentence)
    if (closing) sources.push(closing)
    for (let i = 0; i < sentence.keys.length; ) {
      const hit = sentence.hitAt[i]
      if (hit && hit.from === i) {
        const said = tagOf(hit, 'said')
        if (said && !figureAt(sentence, i) && (said.form === 'before-source' || !tagOf(sentence.hitAt[i - 1], 'determiner'))) {
          const source = said.form === 'adds' ? this.#adding(sentence, hit, latest)
            : said.form === 'before-source' ? this.#afterPreposition(sentence, hit, latest)
            : this.#profile.verbFirst ? this.#afterVerb(sentence, hit, said.form, latest)
              : this.#besideVerb(sentence, hit, said.form, said.finite === true, latest)
          if (source) {
            sources.push(anonymous && source.sentence === sentence && source.kind !== 'un' && source.kind !== 'ngo' ? { ...source, kind: 'anonymous' } : source)
            if (said.form === 'before-source') { i = Math.max(hit.to, source.sentence === sentence ? source.to : hit.to); continue }
          }
        }
        i = hit.to
      } else i++
    }
    return sources
  }

  #make(sentence: Sentence, from: number, to: number, at: number, leads: boolean): Source | null {
    while (from < to && (isMark(sentence.keys[from] ?? '') || tagOf(sentence.hitAt[from], 'coordination') || tagOf(sentence.hitAt[from], 'auxiliary'))) from++
    while (to > from && isMark(sentence.keys[to - 1]) && sentence.keys[to - 1] !== ')' && sentence.keys[to - 1] !== '"') to--
    if (to <= from) return null
    const start = sentence.starts[from] ?? 0
    const end = sentence.ends[to - 1] ?? start
    return { sentence, from, to, start, end, kind: kindOf(sentence, from, to) ?? 'other', at, leads, announces: tagOf(sentence.hitAt[at], 'said')?.form === 'announces' }
  }

  #resolved(last: () => Source | null, at: number, leads: boolean): Source | null {
    const source = last()
    return source ? { ...source, at, leads, announces: false } : null
  }

  /** "Zelensky: …", «الجيش الإسرائيلي: مقتل…»: a source word and a colon at the start of a sentence. */
  #speakerBeforeColon(sentence: Sentence): Source | null {
    const limit = Math.min(sentence.keys.length, 18)
    let from = 0
    for (let i = 0; i < limit; i++) {
      const key = sentence.keys[i] ?? ''
      if (figureAt(sentence, i) || tagOf(sentence.hitAt[i], 'said')) return null
      if (isComma(key)) return null
      if (isDash(key)) from = i + 1
      if (!isColon(key) || i === from) continue
      const kind = kindOf(sentence, from, i)
      if (kind === null && !isQuote(sentence.keys[i + 1])) return null
      return this.#make(sentence, from, i, i, true)
    }
    return null
  }

  /** "Strike kills 8 — health ministry": a few source words behind a dash close a headline. */
  #speakerAfterDash(sentence: Sentence): Source | null {
    const end = sentence.keys.length
    for (let i = end - 1; i > 0 && i >= end - 7; i--) {
      const key = sentence.keys[i] ?? ''
      const at = sentence.hitAt[i]
      if (isDash(key)) return i + 1 < end && kindOf(sentence, i + 1, end) !== null ? this.#make(sentence, i + 1, end, i, false) : null
      if (figureAt(sentence, i) || isMark(key) || tagOf(at, 'said') || tagOf(at, 'trigger') || tagOf(at, 'boundary') || tagOf(at, 'subset')) return null
    }
    return null
  }

  /** The noun phrase after "according to", «وفق»; «على ما أعلنت X», «كما قال X» have a verb between. */
  #afterPreposition(sentence: Sentence, hit: Hit, last: () => Source | null): Source | null {
    let i = hit.to
    let verb = false
    while (i < sentence.keys.length && i < hit.to + 5) {
      const at = sentence.hitAt[i]
      if (tagOf(at, 'said') && tagOf(at, 'said')?.form !== 'before-source') { verb = true; i = at?.to ?? i + 1 } else if (tagOf(at, 'boundary') && !verb && at?.to === i + 1) i++
      else break
    }
    if (tagOf(hit, 'relay') && !verb) return null
    const from = i
    let to = from
    for (; to < sentence.keys.length && to < from + LONGEST_SOURCE; to++) {
      const key = sentence.keys[to] ?? ''
      const at = sentence.hitAt[to]
      // "three people briefed on the matter" may be a source; a figure further on is none.
      if (isEdge(key) || (figureAt(sentence, to) && (this.#profile.verbFirst || figureAt(sentence, to)?.from !== from))) break
      if (isQuote(key) && to === from) continue
      if (to > from && at && at.from === to) {
        if (tagOf(at, 'boundary') || tagOf(at, 'weekday') || (tagOf(at, 'said') && tagOf(at, 'said')?.form !== 'before-source' && !this.#profile.verbFirst && !tagOf(sentence.hitAt[to - 1], 'determiner'))) break
        if (this.#profile.verbFirst && verb && tagOf(at, 'source-end')) break
        const trigger = tagOf(at, 'trigger')
        if (trigger && this.#profile.verbFirst && trigger.frame === 'either' && at.coordinated) break
      }
    }
    if (to === from) return verb ? this.#resolved(last, hit.from, false) : null
    if (this.#isAgain(sentence, from, to)) return this.#resolved(last, hit.from, this.#opens(sentence, hit.from))
    const leads = this.#opens(sentence, hit.from)
    return this.#make(sentence, from, to, hit.from, leads)
  }

  /** True where nothing that could be said stands before word `at` in its sentence. */
  #opens(sentence: Sentence, at: number): boolean {
    for (let i = at - 1; i >= 0 && at - i <= 6; i--) {
      const key = sentence.keys[i] ?? ''
      if (figureAt(sentence, i)) return false
      if (!isMark(key)) return at <= 3 && i < 3
      if (isDash(key) || isColon(key) || key === '•' || key === ';' || key === '.') return true
    }
    return true
  }

  /** Arabic: the verb leads, its subject follows. */
  #afterVerb(sentence: Sentence, hit: Hit, form: string, last: () => Source | null): Source | null {
    const { keys, hitAt } = sentence
    const fronted = this.#frontedSubject(sentence, hit)
    if (fronted) return fronted
    const from = hit.to
    let to = from
    let complement = false
    for (; to < keys.length && to < from + LONGEST_SOURCE; to++) {
      const key = keys[to] ?? ''
      const at = hitAt[to]
      if (isQuote(key)) {
        if (to === from) { complement = true; break }
        const named = kindOf(sentence, to - 1, to) !== null || tagOf(hitAt[to - 1], 'source-word') !== null
        if (!named && to - from > 0 && !this.#closesName(sentence, from, to)) { complement = true; break }
        continue
      }
      if (isColon(key)) { complement = true; break }
      if (isComma(key)) {
        const close = to > from && kindOf(sentence, from, to) !== null ? this.#appositionEnd(sentence, to) : null
        if (close !== null) { to = close; complement = true }
        break
      }
      if (isEdge(key)) break
      if (figureAt(sentence, to)) { complement = true; break }
      if (at && at.from === to) {
        if (tagOf(at, 'source-end')) {
          complement = complement || tagOf(at, 'pronoun') !== null || tagOf(at, 'trigger') !== null
          break
        }
        const trigger = tagOf(at, 'trigger')
        if (trigger && !(this.#text.startsWith('ال', sentence.starts[to] ?? 0)) && (trigger.frame === 'active' || trigger.frame === 'either') && to > from) { complement = true; break }
        if (tagOf(at, 'boundary') && to > from) break
        if (tagOf(at, 'said') && tagOf(at, 'said')?.form === 'before-source') break
      }
    }
    if (to === from) {
      return complement ? this.#resolved(last, hit.from, true) : null
    }
    if (this.#isAgain(sentence, from, to) || this.#sameAgain(sentence, from, to, last)) return this.#resolved(last, hit.from, true)
    const kind = kindOf(sentence, from, to)
    if (kind === null && !complement && !this.#reachesComplement(sentence, to)) return null
    if (form === 'counts' && kind === null) return null
    return this.#make(sentence, from, to, hit.from, true)
  }

  /** «قال رئيس البلدية، أحمد العلي، إن»: where the name between two commas ends; null where the second does not open what is said. */
  #appositionEnd(sentence: Sentence, comma: number): number | null {
    for (let i = comma + 1; i < sentence.keys.length && i <= comma + 7; i++) {
      const at = sentence.hitAt[i]
      if (isComma(sentence.keys[i])) return i > comma + 1 && tagOf(sentence.hitAt[i + 1], 'complement') ? i : null
      if (isMark(sentence.keys[i]) || figureAt(sentence, i) || tagOf(at, 'said') || tagOf(at, 'trigger')) return null
    }
    return null
  }

  /** «أما المصدر فتحدث», «وكان ضابط … قد أبلغ»: the subject stands between the fronting word and the verb. */
  #frontedSubject(sentence: Sentence, hit: Hit): Source | null {
    for (let i = hit.from - 1; i >= 0 && i > hit.from - 18; i--) {
      const at = sentence.hitAt[i]
      if (figureAt(sentence, i) || tagOf(at, 'said') || tagOf(at, 'complement')) return null
      if (!tagOf(at, 'fronting')) continue
      let to = i + 1
      while (to < hit.from && !isEdge(sentence.keys[to] ?? '') && !tagOf(sentence.hitAt[to], 'boundary') && !(to > i + 1 && tagOf(sentence.hitAt[to], 'source-end'))) to++
      return to > i + 1 && kindOf(sentence, i + 1, to) !== null ? this.#make(sentence, i + 1, to, hit.from, true) : null
    }
    return null
  }

  #isAgain(sentence: Sentence, from: number, to: number): boolean {
    const hit = sentence.hitAt[from]
    return hit !== null && hit !== undefined && hit.to >= to && tagOf(hit, 'again') !== null
  }

  /** «المصدر»، «الوزارة» after a source that is one: the same source again. */
  #sameAgain(sentence: Sentence, from: number, to: number, before: () => Source | null): boolean {
    if (to - from > 2) return false
    const last = before()
    if (!last) return false
    const phrase = this.#text.slice(sentence.starts[from] ?? 0, sentence.ends[to - 1] ?? 0)
    if (phrase.length >= 4 && last.end - last.start > phrase.length && this.#text.slice(last.start, last.end).includes(phrase)) return true
    if (to - from > 1) return false
    const word = this.#text.slice(sentence.starts[from] ?? 0, sentence.ends[from] ?? 0)
    const bare = word.replace(/^ال/, '').replace(/ة$/, '')
    return word.startsWith('ال') && bare.length >= 3 && (this.#text.slice(last.start, last.end).includes(bare) || tagsOf(sentence.hitAt[from], 'source-word').some((t) => t.kind === 'anonymous'))
  }

  /** "saying", «مضيفا»: the one who spoke last in the sentence, else its subject, else the source before. */
  #adding(sentence: Sentence, hit: Hit, last: () => Source | null): Source | null {
    if (last()?.sentence === sentence) return this.#resolved(last, hit.from, true)
    return this.#subject(sentence, hit, last)
  }

  /** The noun phrase a sentence opens with, up to its verb. */
  #subject(sentence: Sentence, hit: Hit, last: () => Source | null): Source | null {
    if (this.#profile.verbFirst) return this.#resolved(last, hit.from, true)
    let from = 0
    for (let i = 0; i < Math.min(hit.from, 12); i++) if (isDash(sentence.keys[i])) from = i + 1
    let to = from
    for (; to < hit.from && to < from + 10; to++) {
      const at = sentence.hitAt[to]
      if (isMark(sentence.keys[to]) && sentence.keys[to] !== '(' && sentence.keys[to] !== ')') break
      if (at && at.from === to && to > from && (tagOf(at, 'said') || tagOf(at, 'auxiliary') || tagOf(at, 'before-verb') || tagOf(at, 'modality') || (tagOf(at, 'trigger') && !kindOf(sentence, at.from, at.to)))) break
    }
    if (to === from || figureAt(sentence, from) || tagOf(sentence.hitAt[from], 'pronoun')) return this.#resolved(last, hit.from, true)
    return kindOf(sentence, from, to) === null ? this.#resolved(last, hit.from, true) : this.#make(sentence, from, to, hit.from, true)
  }

  #closesName(sentence: Sentence, from: number, to: number): boolean {
    for (let i = to - 1; i >= from; i--) if (isQuote(sentence.keys[i])) return true
    return false
  }

  /** True where «أن», a colon or a quotation comes within a few words, as after «قال فلان، … إن». */
  #reachesComplement(sentence: Sentence, at: number): boolean {
    for (let i = at; i < sentence.keys.length && i < at + 12; i++) {
      if (isColon(sentence.keys[i]) || isQuote(sentence.keys[i]) || tagOf(sentence.hitAt[i], 'complement')) return true
      if (figureAt(sentence, i)) return false
    }
    return false
  }

  /** English: the subject stands before the verb, or after it where a quotation or comma closes what is said. */
  #besideVerb(sentence: Sentence, hit: Hit, form: string, finite: boolean, last: () => Source | null): Source | null {
    const { keys, hitAt } = sentence
    let right = hit.from
    while (right > 0) {
      const at = hitAt[right - 1]
      if (at && (tagOf(at, 'auxiliary') || tagOf(at, 'before-verb'))) right = at.from
      else if (at && (tagOf(at, 'weekday') || tagOf(at, 'relative-day'))) right = at.from
      else break
    }
    const passive = !finite && tagOf(hitAt[hit.from - 1], 'auxiliary') !== null
    if (passive) return null
    const before = keys[right - 1]
    const nounFirst = right > 0 && !isComma(before) && !isQuote(before) && !isDash(before)
    if (nounFirst) {
      if (tagOf(hitAt[right - 1], 'coordination')) return this.#subject(sentence, hit, last)
      const from = this.#phraseStart(sentence, right)
      const pronoun = this.#isPronoun(sentence, from, right)
      if (pronoun || this.#isAgain(sentence, from, right) || this.#sameAgain(sentence, from, right, last)) return this.#resolved(last, hit.from, !this.#closes(sentence, from, hit))
      return this.#named(sentence, from, right, hit, form)
    }
    if (right > 1 && isComma(before) && (form === 'tells' || hit.to >= keys.length || isMark(keys[hit.to]) || tagOf(hitAt[hit.to], 'source-end') || (!isQuote(keys[hit.to]) && this.#saysAfter(sentence, hit)))) {
      // "X, an apposition, said": the segments before the comma, past those that open with "which" or hold no name.
      for (let edge = right - 1, n = 0; edge > 0 && n < 3; n++) {
        const outer = this.#phraseStart(sentence, edge)
        const opens = this.#opensRelative(sentence, edge)
        const source = opens || outer >= edge ? null : this.#named(sentence, outer, edge, hit, form)
        if (source && (source.kind !== 'other' || n === 2 || outer === 0)) return this.#withName(sentence, n === 1 ? this.#withNameAfter(sentence, source, edge, right - 1) : source)
        let next = outer - 1
        while (next > 0 && !isComma(keys[next])) next--
        if (next <= 0) return source
        edge = next
      }
      return null
    }
    if (form !== 'verb') return null
    let to = hit.to
    for (; to < keys.length && to < hit.to + LONGEST_SOURCE; to++) {
      const key = keys[to] ?? ''
      const at = hitAt[to]
      if (isEdge(key) || isQuote(key) || figureAt(sentence, to)) break
      if (at && at.from === to && to > hit.to && (tagOf(at, 'boundary') || tagOf(at, 'weekday') || (tagOf(at, 'source-end') && !tagOf(at, 'place-preposition')) || tagOf(at, 'said'))) break
    }
    if (to - hit.to <= 2 && tagOf(hitAt[hit.to], 'pronoun')) return this.#resolved(last, hit.from, false)
    if (right === 0 || (!isQuote(before) && to < keys.length && !isMark(keys[to]))) return null
    return this.#make(sentence, hit.to, to, hit.from, false)
  }

  /** True where a pronoun is the subject that ends before `right` ("told AFP that it counted"); "who" only right after its noun's comma. */
  #isPronoun(sentence: Sentence, from: number, right: number): boolean {
    const last = sentence.hitAt[right - 1]
    if (!last || last.to !== right || !tagOf(last, 'pronoun') || tagOf(last, 'source-word')) return false
    return right - from <= 2 || tagOf(last, 'boundary') === null
  }

  /** "the agency's director, Amin Khan, said": the name between the commas belongs to the source. */
  #withNameAfter(sentence: Sentence, source: Source, comma: number, to: number): Source {
    const first = sentence.starts[comma + 1] ?? 0
    const capital = this.#text.charAt(first) !== this.#text.charAt(first).toLowerCase()
    if (!capital || to - comma > 6 || source.to !== comma || figureAt(sentence, comma + 1) || tagOf(sentence.hitAt[comma + 1], 'boundary')) return source
    return { ...source, to, end: sentence.ends[to - 1] ?? source.end }
  }

  /** "Amin Khan, head of the burns unit, said": the name before an apposition belongs to the source. */
  #withName(sentence: Sentence, source: Source): Source {
    const comma = source.from - 1
    if (comma < 1 || !isComma(sentence.keys[comma])) return source
    let from = comma
    for (; from > 0 && comma - from < 7; from--) {
      const key = sentence.keys[from - 1] ?? ''
      const at = sentence.hitAt[from - 1]
      if (isEdge(key) || isQuote(key)) break
      if (figureAt(sentence, from - 1) || tagOf(at, 'said') || tagOf(at, 'auxiliary') || (tagOf(at, 'trigger') && kindOf(sentence, from - 1, from) === null)) return source
    }
    const first = sentence.starts[from] ?? 0
    const capital = this.#text.charAt(first) !== this.#text.charAt(first).toLowerCase()
    if (!capital || comma - from < 2 || comma - from > 6 || tagOf(sentence.hitAt[from], 'boundary') || tagOf(sentence.hitAt[from], 'place-preposition')) return source
    return { ...source, from, start: first }
  }

  /** True where the words up to `edge`, back to the comma before them, are a clause that only describes ("who heads the unit"). */
  #opensRelative(sentence: Sentence, edge: number): boolean {
    let from = edge
    while (from > 0 && !isEdge(sentence.keys[from - 1] ?? '') && !isQuote(sentence.keys[from - 1])) from--
    const boundary = tagOf(sentence.hitAt[from], 'boundary')
    return boundary !== null && sentence.hitAt[from]?.from === from
  }

  /** True where the verb is followed by what is said. */
  #saysAfter(sentence: Sentence, hit: Hit): boolean {
    for (let i = hit.to; i < sentence.keys.length && i < hit.to + 12; i++) {
      if (figureAt(sentence, i) || isQuote(sentence.keys[i]) || tagOf(sentence.hitAt[i], 'complement')) return true
      if (isEdge(sentence.keys[i] ?? '')) return false
    }
    return false
  }

  /** True where the subject and verb close what was said ("…, he said."). */
  #closes(sentence: Sentence, from: number, hit: Hit): boolean {
    const before = sentence.keys[from - 1]
    if (!(isComma(before) || isQuote(before) || isDash(before))) return false
    const after = sentence.keys[hit.to]
    return after === undefined || isMark(after) || !this.#saysAfter(sentence, hit)
  }

  #phraseStart(sentence: Sentence, right: number): number {
    let from = right
    while (from > 0 && right - from < LONGEST_SOURCE) {
      const key = sentence.keys[from - 1] ?? ''
      const at = sentence.hitAt[from - 1]
      if (isEdge(key) || isQuote(key)) break
      const figure = figureAt(sentence, from - 1)
      // "two security officials said": the number opens the phrase.
      if (figure) return figure.quantity.unit === 'person' && right - figure.from < LONGEST_SOURCE ? figure.from : from
      const named = at !== null && at !== undefined && (kindOf(sentence, at.from, at.to) !== null || tagOf(sentence.hitAt[at.from - 1], 'determiner') !== null)
      if (at && tagOf(at, 'boundary') && !this.#isRelative(sentence, at)) break
      if (at && tagOf(at, 'said') && !named) break
      const trigger = tagOf(at, 'trigger')
      if (trigger && trigger.frame !== 'counted' && trigger.frame !== 'label' && !named) break
      from--
    }
    return from
  }

  /** "the company that runs the ferry": the clause belongs to the noun before it. */
  #isRelative(sentence: Sentence, hit: Hit): boolean {
    const before = sentence.hitAt[hit.from - 1]
    return (tagOf(hit, 'boundary')?.cost ?? 9) <= 3 && hit.from > 0 && !isMark(sentence.keys[hit.from - 1]) && !tagOf(before, 'said') && !tagOf(before, 'auxiliary') && !figureAt(sentence, hit.from - 1)
  }

  #named(sentence: Sentence, from: number, to: number, hit: Hit, form: string): Source | null {
    const kind = kindOf(sentence, from, to)
    const first = sentence.starts[from] ?? 0
    let capital = false
    for (let i = from; i < to && !capital; i++) {
      const c = this.#text.charAt(sentence.starts[i] ?? first)
      capital = c !== c.toLowerCase()
    }
    if (kind === null && form !== 'verb' && !(capital && form === 'tells')) return null
    if (to - from > LONGEST_SOURCE) return null
    // "The council's tally stands at 81": a noun, no verb of saying.
    if (/['’]s$/.test(this.#text.slice(first, sentence.ends[to - 1] ?? first))) return null
    return this.#make(sentence, from, to, hit.from, !this.#closes(sentence, from, hit))
  }
}

/** How far a source is from an amount as its speaker; the lowest wins, null where it cannot be. */
function distance(source: Source, amount: Amount, sentence: Sentence, sources: readonly Source[]): number {
  const after = source.at > amount.from
  let cost = source.leads ? (after ? 6 : 0) : after ? 0.6 : 2.5
  const [from, to] = after ? [amount.to, source.at] : [source.at, amount.from]
  for (let i = from; i < to; i++) {
    const hit = sentence.hitAt[i]
    const boundary = hit && hit.from === i ? tagOf(hit, 'boundary') : null
    if (boundary && boundary.cost >= 6) cost += 2
    const key = sentence.keys[i] ?? ''
    if (key === ';') cost += 2
    else if (key === '.') cost += 3
  }
  for (const other of sources) {
    if (other === source) continue
    if (after ? other.at > amount.to && other.at < source.at : other.at > source.at && other.at < amount.from) cost += 4
  }
  return cost
}

/** The source of an amount among those of its own sentence, or null. */
export function sourceOf(amount: Amount, sentence: Sentence, sources: readonly Source[], isGift: boolean): Source | null {
  let best: Source | null = null
  let least = 7
  for (const source of sources) {
    if (source.sentence === sentence && source.from < amount.to && amount.from < source.to) continue
    if (isGift && source.announces) continue
    const cost = distance(source, amount, sentence, sources)
    if (cost < least) { least = cost; best = source }
  }
  return best
}
