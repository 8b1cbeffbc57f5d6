import type { Sense } from '../numbers/senses.ts'
import type { Phrase } from './lexicon.ts'
import type { CountedNoun } from './noun.ts'

/** A phrase for every form of every noun; a form that several nouns share is given once for each meaning it has. */
export function nounPhrases(nouns: readonly CountedNoun[]): Phrase<Sense>[] {
  const seen = new Set<string>()
  const out: Phrase<Sense>[] = []
  for (const noun of nouns) {
    for (const number of ['singular', 'dual', 'plural', 'either'] as const) {
      for (const form of noun[number]) {
        const key = `${form} ${noun.id} ${number}`
        if (seen.has(key)) continue
        seen.add(key)
        out.push({ form, value: { role: 'noun', id: noun.id, unit: noun.unit, number } })
      }
    }
  }
  return out
}
