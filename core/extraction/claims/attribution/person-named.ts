import { spelling } from '../../text/spelling.ts'
import { tagOf } from '../meaning.ts'
import { figureAt, hasCapital, isComma, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { LONGEST_SOURCE, namedSource } from './source.ts'
import type { Hearing, Source } from './source.ts'

/** Words of a person's name, at most. */
const LONGEST_NAME = 4

/**
 * Where the name of a person ends whose first words, `from` up to `to`, open the sentence ("Asma, a nurse, …", "Carla Ruiz, 34, …",
 * "Hassan Ali …"); 0 where it is none.
 */
export function personNamed(hearing: Hearing, from: number, to: number): number {
  const { sentence } = hearing
  if (tagOf(sentence.hitAt[from], 'place-word') || tagOf(sentence.hitAt[from], 'determiner') || to - from > LONGEST_NAME) return 0
  for (let i = from; i < to; i++) if (!hasCapital(hearing.sentence, i) && hasCapital(hearing.sentence, from) && i !== from + 1) return 0
  const isFull = to - from >= 2 && hasCapital(hearing.sentence, to - 1)
  if (!isComma(sentence.keys[to])) return isFull ? to : 0
  // An age.
  if (isComma(sentence.keys[to + 2]) && sentence.hitAt[to + 1] === null && !hasCapital(hearing.sentence, to + 1)) return to
  // "Maria Lopez, who runs the shelter, …"
  if (!tagOf(sentence.hitAt[to + 1], 'determiner') && !(isFull && tagOf(sentence.hitAt[to + 1], 'relative')) && !(isFull && tagOf(sentence.hitAt[to + 1], 'source-word'))) return 0
  const end = descriptionEnd(sentence, to)
  return isComma(sentence.keys[end]) ? end : 0
}

/** Where what is said of a name ends that a comma at word `comma` closes: at the next mark. */
function descriptionEnd({ keys }: Sentence, comma: number): number {
  let end = comma + 1
  while (end < keys.length && end - comma <= LONGEST_SOURCE && !isMark(keys[end])) end++
  return end
}

/**
 * "We got through to Ko Min, a monk.", "In the gallery sat Ana Ruiz, 68, whose …": a person whom a sentence names behind its verb and says
 * something of; null where it names none.
 */
export function personIntroduced(hearing: Hearing): Source | null {
  const { sentence } = hearing
  for (let from = 1; from < sentence.keys.length - 2 && from < INTRODUCED_WITHIN; from++) {
    if (isMark(sentence.keys[from]) || !hasCapital(hearing.sentence, from) || figureAt(sentence, from)) continue
    let to = from + 1
    while (to < sentence.keys.length && !isMark(sentence.keys[to]) && hasCapital(hearing.sentence, to)) to++
    if (!isComma(sentence.keys[to]) || !isNameOfPerson(sentence, from, to)) { from = to; continue }
    // An age stands outside the name.
    const age = figureAt(sentence, to + 1)
    if (isComma(sentence.keys[to + 2]) && DIGITS.test(spelling(hearing.text, sentence.starts[to + 1], sentence.ends[to + 1]))) return namedSource(hearing, from, to, 0, true)
    const described = tagOf(sentence.hitAt[to + 1], 'determiner') ?? tagOf(sentence.hitAt[to + 1], 'pronoun')
    if (age || !described) { from = to; continue }
    const end = descriptionEnd(sentence, to)
    return end === sentence.keys.length || isComma(sentence.keys[end]) || sentence.keys[end] === '.' ? namedSource(hearing, from, end, 0, true) : null
  }
  return null
}
const DIGITS = /^\d+$/
/** Words of a sentence that a person is named behind, at most. */
const INTRODUCED_WITHIN = 30

/** True for words with capitals of which none is a place and which no preposition makes one ("in Ras Baalbek"). */
function isNameOfPerson(sentence: Sentence, from: number, to: number): boolean {
  const before = sentence.hitAt[from - 1]
  if (to - from < 2 || to - from > LONGEST_NAME || tagOf(before, 'place-preposition') || tagOf(before, 'source-end')) return false
  return !isPlaceIn(sentence, from, to)
}

function isPlaceIn(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tagOf(sentence.hitAt[i], 'place-word')) return true
  return false
}
