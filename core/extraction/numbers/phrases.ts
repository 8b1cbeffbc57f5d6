import type { Phrase } from '../lexicon/lexicon.ts'
import type { Sense } from './senses.ts'

/** Phrases of one sense from a list parted by commas of either script. */
export function phrases(sense: Sense, list: string): Phrase<Sense>[] {
  return list.split(/\s*[,،]\s*/).filter((form) => form !== '').map((form) => ({ form, value: sense }))
}
