import type { Who } from '../../model/kind.ts'
import type { CueTerm } from '../claims/circumstances/cue.ts'
import { EN_NOUNS } from './nouns.ts'

const who = (name: Who, phrases: readonly string[]): CueTerm => ({ phrases: [...new Set(phrases)], cues: [{ is: 'who', who: name }] })

/** Who is counted: by the counted nouns that say so, and by words that stand beside other nouns ("young girls", "health staff"). */
export const WHO: readonly CueTerm[] = [
  ...EN_NOUNS.flatMap((noun) => (noun.who ? [who(noun.who, [...noun.singular, ...noun.dual, ...noun.plural, ...noun.either])] : [])),
  who('combatant', ('armed herders, armed herdsmen, armed men, armed assailants, enemy agents, valiant men, brave men, gallant men, troops, bandits, bandit, troopers, trooper, prisoners of war, prisoner of war, pows, khwarij, khawarij, khwarji, kharji, maoist, maoists, naxal, naxals, naxalites, naxalite, peacekeeper, peacekeepers, blue helmets, operative, ' +
    'operatives, occupier, occupiers, invaders, gendarme, gendarmes, mujahideen, mujahid, sons of the soil, sons of soil, brave sons, valiant sons, gallant sons, gallant personnel, brave personnel, security personnel, security forces, security force, military personnel, army personnel, ' +
    'army officer, army officers, military officer, military officers, special forces, special forces officers, infiltrator, infiltrators, intruders, ringleader, ringleaders, ring leader, ring leaders, militia members, militia member, militiamen, corporal, corporals, warrant officer, army rangers, border guards, frontier guards, peshmerga, peshmergas, basij, basijis').split(', ')),
  who('child', 'son, sons, daughter, daughters, grandson, grandsons, granddaughter, granddaughters, grandchild, grandchildren, under age, underage, under-age, under-fives, siblings, young siblings, women and girls, small brothers, little brothers, under fives, schoolkids, preschoolers, kindergartners'.split(', ')),
  who('civilian', 'bystander, bystanders, passerby, passersby, passer-by, passers-by, non-combatant, non-combatants'.split(', ')),
  who('woman', 'female, females, sister, sisters, bride, brides'.split(', ')),
  who('journalist', 'media professionals, press workers'.split(', ')),
  who('aid-worker', 'humanitarian personnel, humanitarian staff, aid staff, ngo workers, ngo staff, agency staff, un personnel, relief personnel, humanitarian workers, humanitarians, un staff, u.n. staff, unrwa staff, unrwa staff members, unrwa employees, unrwa workers, aid personnel, relief staff'.split(', ')),
  who('medic', 'health staff, medical staff, medical personnel, hospital staff, health personnel, first responders, ambulance workers, ambulance crew, ambulance crews, ambulance driver, ambulance drivers, ambulance men, stretcher bearer, stretcher bearers, stretcher-bearer, stretcher-bearers, anaesthetist, anaesthetists, anesthetist, anesthetists, medical workers, health personnel, hospital workers'.split(', '))
]
