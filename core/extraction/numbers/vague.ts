import type { Match } from '../lexicon/lexicon.ts'
import { AND, THE } from '../lexicon/proclitics.ts'
import { excessOver, PLAIN_AMOUNT, type Amount } from './amount.ts'
import { numberWord } from './number-word.ts'
import type { Passage } from './passage.ts'
import type { Sense } from './senses.ts'

/** "dozens", "several hundred", «بضعة آلاف», «عشرات الآلاف». */
export function readVague(p: Passage, i: number): Amount | null {
  const opening = numberWord(p, i)
  // "a few", "a handful"
  const match = opening && opening.value.role === 'article' ? numberWord(p, opening.to) : opening
  if (!match || !opening) return null
  const sense = match.value
  if (sense.role !== 'few' && (sense.role !== 'many' || opening !== match) && !(sense.role === 'scale' && sense.plural && opening === match)) return null
  if (sense.role === 'few' && opening === match && sense.withArticle) return null
  const base = { from: i, start: opening.start, ...PLAIN_AMOUNT, definite: (match.prefix & THE) !== 0, form: 'vague' as const, value: null }
  if (sense.role === 'few') {
    let { to, end } = match
    let times = 1
    let scale = 1
    // «بضع وعشرون», «نيف وثلاثون»
    const tens = numberWord(p, to)
    if (tens?.value.role === 'ten' && tens.prefix & AND) return { ...base, to: tens.to, end: tens.end, min: tens.value.value + sense.min, max: tens.value.value + sense.max }
    if (sense.joinedOnly) {
      // «نيف ومئة», «نيف وألف»
      const number = tens && tens.prefix & AND ? roundNumber(tens.value) : 0
      return number > 0 ? { ...base, to: tens!.to, end: tens!.end, ...excessOver(number) } : null
    }
    for (;;) {
      const next = numberWord(p, p.has(to, 'of') ? to + 1 : to)
      if (!next || next.prefix & ~THE) break
      const by = multiplierOf(next.value)
      if (by === 0) break
      times *= by
      if (next.value.role === 'scale') scale = next.value.value
      to = next.to
      end = next.end
    }
    return { ...base, to, end, min: sense.min * times, max: sense.max * times, scale }
  }
  const first = sense.role === 'many' ? { min: sense.min, max: sense.max } : sense.role === 'scale' && sense.plural ? { min: sense.value, max: sense.value * 10 - 1 } : null
  if (!first) return null
  let { min, max } = first
  let { to, end } = afterSameAgain(p, match)
  let scale = sense.role === 'scale' ? sense.value : 1
  for (;;) {
    const of = p.find(to, 'of')
    const next = numberWord(p, of ? of.to : to)
    if (!next || next.prefix & ~THE || next.value.role !== 'scale' || next.value.glued || next.value.count === 2) break
    min *= next.value.value
    max = (max + 1) * next.value.value - 1
    scale = next.value.value
    to = next.to
    end = next.end
  }
  return { ...base, to, end, min, max, scale }
}

/** The hundred or scale that a word says by itself; 0 for any other. */
function roundNumber(sense: Sense): number {
  if (sense.role === 'hundred') return sense.alone ? 100 : 0
  return sense.role === 'scale' && sense.count === 1 ? sense.value : 0
}

/** "hundreds upon hundreds", «مئات ومئات»: where a vague amount ends that is said twice, else where it ends itself. */
function afterSameAgain(p: Passage, said: Match<Sense>): { to: number; end: number } {
  const joined = p.has(said.to, 'and') ? said.to + 1 : said.to
  const again = numberWord(p, joined)
  const isJoined = joined > said.to || (again !== null && (again.prefix & AND) !== 0)
  return again && isJoined && again.value === said.value ? again : said
}

/** What a word behind "several" multiplies it by; 0 for one that does not. */
function multiplierOf(sense: Sense): number {
  switch (sense.role) {
    case 'hundred': return 100
    case 'scale': return sense.glued ? 0 : sense.value
    case 'dozen': return sense.value
    case 'many': return sense.base
    default: return 0
  }
}
