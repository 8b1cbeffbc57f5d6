import { tagOf } from '../meaning.ts'
import type { Reading } from '../reading.ts'
import { isColon, isComma } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { SourcesOf } from './issuer.ts'
import { hearingOf, namedSource } from './source.ts'
import type { Source } from './source.ts'
import { isItem } from './list-item.ts'
import { topicOf } from './sources-in.ts'

/** Sentences between an item and the line that opens its list, at most. */
const LIST_LIMIT = 30

/**
 * The source of a list for a line that is an item of it: whom the line that opens the list, a line right below it or the heading over it names; null
 * where none does. `header` is the sentence that opens it, `aid` tells that money is given.
 */
export function listSource(reading: Reading, item: Sentence, header: Sentence | null, sourcesOf: SourcesOf, aid: boolean): Source | null {
  if (header) {
    // Those who pledge speak for themselves («- ألمانيا: 620 مليون يورو»).
    const givers = aid && reading.compiled.profile.verbFirst
    const headed = givers ? sourcesOf(header.index).at(-1) ?? null : headerSource(reading, header, sourcesOf, aid)
    if (headed) return headed
  }
  return footerSource(reading, item) ?? headingSource(reading, item)
}

/** Sentences before the one that opens a list whose source may be the list's, at most. */
const HEADED_WITHIN = 2

/** Who speaks in the sentence that opens a list, or right before it in its line. */
function headerSource(reading: Reading, header: Sentence, sourcesOf: SourcesOf, money: boolean): Source | null {
  const { verbFirst } = reading.compiled.profile
  for (let k = header.index; k >= 0 && k >= header.index - HEADED_WITHIN; k--) {
    // What opens its own paragraph goes on with nobody's words.
    const source = sourcesOf(k).at(-1) ?? (k === header.index && !money && !verbFirst ? topicOf(header) : null)
    if (source) return source
    if (reading.opensLine(k) && !verbFirst) return null
  }
  return null
}

/** Lines below an item that the source of its list is looked for in. */
const FOOTER_WITHIN = 12

/**
 * "(Source: NDRRMC, 22 November)": the source that a line right below the list of an item names, or the end of the item; null where none does.
 */
function footerSource(reading: Reading, item: Sentence): Source | null {
  for (let i = item.index + 1; i < reading.count && i <= item.index + FOOTER_WITHIN; i++) {
    const below = reading.sentence(i)
    const open = below.keys[0] === '(' ? 1 : 0
    const source = labelledSource(reading, below, open)
    if (source) return source
    if (below.opensLine && !isItem(below)) return null
  }
  return null
}

/** Words of a heading over a list, at most. */
const HEADING_WORDS = 14

/** "Casualties (source: OCD)": the source that the heading right over the list of an item names; null where it names none. */
function headingSource(reading: Reading, item: Sentence): Source | null {
  for (let i = item.index - 1; i >= 0 && i >= item.index - FOOTER_WITHIN; i--) {
    const above = reading.sentence(i)
    if (!above.opensLine || isItem(above)) continue
    if (above.keys.length > HEADING_WORDS) return null
    const open = above.keys.findIndex((key) => key === '(' || key === '[')
    return open > 0 ? labelledSource(reading, above, open + 1) : null
  }
  return null
}

/** The source named behind a label for it and a colon at a word; null where no such label stands there. */
function labelledSource(reading: Reading, sentence: Sentence, at: number): Source | null {
  const label = sentence.hitAt[at]
  if (!label || !tagOf(label, 'source-label') || !isColon(sentence.keys[label.to])) return null
  let to = label.to + 1
  while (to < sentence.keys.length && !endsLabelled(sentence.keys[to])) to++
  return namedSource(hearingOf(sentence), label.to + 1, to, label.from, true)
}

/** True for a mark that ends the name behind a label for a source. */
const endsLabelled = (key: string | undefined): boolean => isComma(key) || key === ')' || key === ']' || key === ';'

/** The sentence that opens the list an item stands in (it ends with a colon); null where there is none. */
export function headerOf(reading: Reading, item: Sentence): Sentence | null {
  if (!isItem(item)) return null
  for (let i = item.index - 1; i >= 0 && i >= item.index - LIST_LIMIT; i--) {
    if (isColon(reading.lastSign(i))) return reading.sentence(i)
    if (reading.opensLine(i) && !isItem(reading.sentence(i))) return null
  }
  return null
}
