import type { Who } from '../../model/kind.ts'
import type { CueTerm } from '../claims/circumstances/cue.ts'
import { EN_NOUNS } from './nouns.ts'

const who = (name: Who, phrases: readonly string[]): CueTerm => ({ phrases, cues: [{ is: 'who', who: name }] })

/** Who is counted: by the counted nouns that say so, and by words that stand beside other nouns ("young girls", "health staff"). */
export const WHO: readonly CueTerm[] = [
  ...EN_NOUNS.flatMap((noun) => (noun.who ? [who(noun.who, [...noun.singular, ...noun.dual, ...noun.plural, ...noun.either])] : [])),
  who('combatant', 'troops, bandits, troopers, trooper, prisoners of war, prisoner of war, pows'.split(', ')),
  who('child', 'son, sons, daughter, daughters, under fives, schoolkids, preschoolers, kindergartners'.split(', ')),
  who('woman', 'female, females'.split(', ')),
  who('journalist', 'media professionals, press workers'.split(', ')),
  who('aid-worker', 'humanitarian workers, humanitarians, un staff, u.n. staff, unrwa staff, unrwa staff members, unrwa employees, unrwa workers, aid personnel, relief staff'.split(', ')),
  who('medic', 'health staff, medical staff, medical personnel, hospital staff, health personnel, first responders, ambulance workers, ambulance crew'.split(', '))
]
