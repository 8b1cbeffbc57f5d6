import { tagOf } from './meaning.ts'
import { figureAt, isColon, isDash, isMark, isQuote } from './reading.ts'
import { countsSpeakers, isAgain, isEdge, LONGEST_SOURCE, namedSource, sameSource } from './source.ts'
import type { Hit } from './meaning.ts'
import type { Hearing, Source } from './source.ts'

/** The noun phrase after "according to", «وفق»; «على ما أعلنت X», «كما قال X» have a verb between. */
export function sourceAfterPreposition(hearing: Hearing, hit: Hit): Source | null {
  const { sentence } = hearing
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
    if (isEdge(key) || (figureAt(sentence, to) && (hearing.verbFirst ? !countsSpeakers(sentence, to, from) : figureAt(sentence, to)?.from !== from))) break
    if (isQuote(key) && to === from) continue
    if (to > from && at && at.from === to) {
      // «حصيلة جديدة أوردها الخميس المكتب الوطني»: the day stands inside the phrase.
      if (hearing.verbFirst && (tagOf(at, 'weekday') || tagOf(at, 'relative-day')) && tagOf(sentence.hitAt[to - 1], 'said')) continue
      if (tagOf(at, 'boundary') || tagOf(at, 'weekday') || (tagOf(at, 'said') && tagOf(at, 'said')?.form !== 'before-source' && !hearing.verbFirst && !tagOf(sentence.hitAt[to - 1], 'determiner'))) break
      if (hearing.verbFirst && verb && tagOf(at, 'source-end')) break
      const trigger = tagOf(at, 'trigger')
      if (trigger && hearing.verbFirst && trigger.frame === 'either' && at.coordinated) break
    }
  }
  if (to === from) return verb ? sameSource(hearing, hit.from, false) : null
  if (!hearing.verbFirst && isAgain(hearing, from, to)) return sameSource(hearing, hit.from, opens(hearing, hit.from))
  const leads = opens(hearing, hit.from)
  return namedSource(hearing, from, to, hit.from, leads)
}

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
