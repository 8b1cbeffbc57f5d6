import type { TriggerRow } from './triggers.ts'

/** Words that say people left, were driven out, or came back. */
export const DISPLACEMENT: readonly TriggerRow[] = [
  { measure: 'displaced', as: 'transitive', rule: 'verb', words: 'displace, uproot, evacuate, relocate, drive out, drive from, force out, force from, expel' },
  { measure: 'displaced', as: 'active', rule: 'verb', words: 'displacement of, evacuation of, uprooting of, exodus of, forcing, flight of, forced, hosting, host, hosts, sheltering, shelters, driving, driven, drove, drives, sent fleeing, relocation of' },
  { measure: 'displaced', as: 'intransitive', rule: 'verb', words: 'flee, flee their homes, leave their homes, abandon their homes, lose their homes, take shelter, take refuge, seek shelter, seek refuge, seek safety, escape the fighting, move a second time, become homeless, leave homeless' },
  { measure: 'displaced', as: 'passive', rule: 'state', words: 'homeless, without shelter, sheltering, on the move, from their homes, out of their homes, leave their homes, left their homes, abandon their homes, abandoned their homes, to flee, in shelters, in camps, in tents, in displacement camps, in evacuation centers, in evacuation centres, to move, still live in tents, live in tents, living in tents, living in camps, temporary shelters, in makeshift camps' },
  { measure: 'displaced', as: 'counted', rule: 'counted', words: 'displaced, displaced people, displaced persons, idps, internally displaced, internally displaced people, internally displaced persons, new arrivals, evacuees, homeless, displacements, displaced civilians, displaced families, internal refugees' },
  { measure: 'displaced', as: 'label', rule: 'toll', words: 'number of displaced, number of internally displaced, number of displaced people, number of displaced persons, number of people displaced, number of idps, displaced to, number of evacuees, number of those displaced, number displaced, the displaced population, internally displaced nationwide, number of people forced from their homes, number of people who have fled, number of internally displaced people' },
  { measure: 'refugees', as: 'counted', rule: 'counted', words: 'refugees, refugee, asylum seekers, asylum-seekers' },
  { measure: 'refugees', as: 'passive', rule: 'state', words: 'crossed into, cross into, crossing into, crossed the border, cross the border, crossing the border, fled abroad, flee abroad, fled the country, flee the country, fled across the border, sought asylum, seek asylum, refugees abroad, fled to neighbouring, fled to neighboring, fled into, fled to chad, into neighbouring countries, into neighboring countries, to neighbouring countries, to neighboring countries, left the country, crossed over, registered as refugees, were refugees, living abroad, arrived in armenia, arrived in chad, arrived in egypt, arrived in poland, down the lachin corridor, across the border' },
  { measure: 'refugees', as: 'active', rule: 'verb', words: 'took in, takes in, taken in, taking in, welcomed, home to refugees', needs: 'crossing' },
  { measure: 'refugees', as: 'label', rule: 'toll', words: 'number of refugees, refugees to, number of registered refugees, refugee population, number of asylum seekers' },
  { measure: 'returned', as: 'intransitive', rule: 'verb', words: 'return, go back, come back, go home, return home, cross back, come home, move back, head home' },
  { measure: 'returned', as: 'transitive', rule: 'verb', words: 'repatriate' },
  { measure: 'returned', as: 'active', rule: 'noun', words: 'return of, repatriation of, returns of' },
  { measure: 'returned', as: 'counted', rule: 'counted', words: 'returnees, returnee, returns' },
  { measure: 'returned', as: 'label', rule: 'toll', words: 'number of returnees, number of returns, returns to, number of people who have returned, number of refugees who have returned' }
]
