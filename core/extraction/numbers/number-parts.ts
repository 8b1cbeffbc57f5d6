import type { NumberLanguage } from './number-language.ts'
import type { Passage } from './passage.ts'
import type { SenseOf } from './senses.ts'

/** What stands between a part of a number and the part before. */
export type Join = 'first' | 'none' | 'and' | 'hyphen' | 'comma'

/** A number read so far: what its scales have closed (`total`), and the part below a thousand that none has (`group`). */
export interface NumberState {
  total: number
  /** The smallest scale so far; what follows must be smaller. */
  scale: number
  /** The part below a thousand that no scale has closed, null when there is none. */
  group: number | null
  units: boolean
  tens: boolean
  hundreds: boolean
  takesTeens: boolean
  to: number
  end: number
}

/** A word that adds to the part below a thousand without multiplying it. */
export type SmallPart = SenseOf<'unit' | 'teen' | 'ten' | 'hundreds'>

/** Adds a small word to the part below a thousand; false, with nothing changed, where it has no place there («عشرون ثلاثون», "five two"). */
export function addSmallPart(s: NumberState, part: SmallPart, join: Join, language: NumberLanguage): boolean {
  if (!hasPlaceFor(s, part, join, language)) return false
  s.group = (s.group ?? 0) + part.value
  switch (part.role) {
    case 'unit': s.units = true; break
    case 'teen': s.units = s.tens = true; break
    case 'ten': s.tens = true; s.takesTeens = part.takesTeens === true; break
    case 'hundreds': s.hundreds = true; break
  }
  return true
}

function hasPlaceFor(s: NumberState, part: SmallPart, join: Join, language: NumberLanguage): boolean {
  const empty = s.group === null
  if (part.role === 'hundreds') return empty
  if (!empty && !joins(join, language)) return false
  switch (part.role) {
    case 'unit':
      if (s.units || (language.unitsFirst && s.tens)) return false
      // "twenty and three" are two numbers where "and" joins no unit to its ten.
      return empty || join !== 'and' || !s.tens || language.unitsFirst || language.andAfterTens
    case 'teen': return !s.units && (!s.tens || s.takesTeens)
    case 'ten': return !s.tens && (!s.units || (language.unitsFirst && join === 'and'))
  }
}

const joins = (join: Join, language: NumberLanguage): boolean => (language.andBetweenParts ? join === 'and' : join !== 'comma')

/** True when what is counted stands at token `i`: a currency, unit or noun without particles. */
export function countsNext(p: Passage, i: number): boolean {
  for (const match of p.scan.at(i)) {
    const { role } = match.value
    if ((role === 'currency' || role === 'measure' || role === 'noun') && match.prefix === 0) return true
  }
  return false
}
