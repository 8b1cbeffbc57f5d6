import { combined, list } from './phrases.ts'

const GO_BACK = list('return, return home, go home, go back, go back home, come back, come home, move back, return to their homes, go back to their homes, return to their houses, go back to their houses, return to their villages, go back to their villages')

/** "with nowhere to live", "have no home to return to". */
export const NO_HOME: string = [
  combined(list('with nowhere, with no place, have nowhere, had nowhere, having nowhere, has nowhere, have no place, had no place, without anywhere, without a place'), list('to live, to go, to stay, to sleep, to return, to shelter, to call home, to lay their heads')),
  combined(list('with no, without any, have no, had no, without a, lack a, without'), list('home to return to, home to go back to, home to go to, homes to return to, homes to go back to, homes to go to, house to return to, houses to return to, roof over their heads, permanent home, proper home')),
  list('left exposed to the cold, exposed to the cold, exposed to the elements, exposed to the rain, left exposed to the elements, no longer have a home, no longer had a home, no longer have homes, homeless and, rendered homeless, left roofless, roofless, without a roof over their heads, without housing, without accommodation, in need of shelter, in need of rehousing, waiting to be rehoused, waiting for new homes, awaiting rehousing, yet to be rehoused, still waiting to be rehoused').join(', '),
  combined(list('slept, sleep, sleeping, spent the night, spending the night, spent a second night, spent another night, spent the nights, spending their nights, spent a night, spend the night, passed the night, camped, camping'), list('outside, outdoors, out of doors, in the open, in cars, in their cars, in vehicles, in their vehicles, on the streets, in the streets, on pavements, on the ground, on the floor, on the floors, on floors, on benches, on mats, on mattresses, on roofs, on rooftops, in parks, in the park, in fields, in the fields, in the hills, in the forest, in the bush, in basements, in cellars, in bunkers, in metro stations, in the metro, in bomb shelters, in gymnasiums, in sports halls, in a sports hall, in a gymnasium, in community halls, in a community hall, in town halls, in church halls, in hotels, in a stadium, in the stadium, in tents, in shelters, by the roadside, at the roadside, along the road, along the roads'))
].join(', ')

/** "spend a second night outdoors", "a third winter under canvas": who sleeps there has left home. */
export const NIGHT_AWAY: string = combined(list('night, nights, straight night, consecutive night, winter, winters'), list('outside, outdoors, out of doors, in the open, in the open air, under the open sky, under the stars, in cars, in their cars, in vehicles, in their vehicles, on the streets, in the streets, in parks, in the park, in fields, in the fields, on roofs, on rooftops, in basements, in bunkers, in metro stations, in shelters, in a shelter, in evacuation centres, in evacuation centers, in gymnasiums, in sports halls, in school halls, in schools, in churches, in mosques, under canvas, under tarpaulins, under plastic, under plastic sheeting, in tents, in huts, in containers, in caravans, by the roadside, away from home, away from their homes'))

/** "have still not gone home". */
export const NOT_BACK: string = combined(list('have not, had not, has not, have still not, has still not, had still not, have not yet, had not yet, have never, have yet to have'), list('gone home, gone back, returned home, gone back home, gone back to their homes, returned to their homes, returned to their villages, made it home'))

/** "cannot go back to their houses", "are still waiting to go home". */
export const CANNOT_RETURN: string = combined(list('not allowed, not yet allowed, not been allowed, not yet been allowed, not be allowed, not let, not yet let, not been let, not be let, not permitted, not yet permitted, barred from going, kept from going'), list('back, home, back home, back in, back into their homes, into their homes')) + ', kept out of their homes, locked out of their homes, barred from their homes, ' + combined(list('cannot, could not, can not, can\'t, couldn\'t, unable to, not been able to, not able to, not be able to, never be able to, yet to, waiting to, still waiting to, not allowed to, not been allowed to, not permitted to, barred from, prevented from, too afraid to, too scared to, afraid to, unwilling to, reluctant to, dare not, in no position to'), [...GO_BACK, ...list('returning, returning home, going home, going back, going back home, returning to their homes')])

/** "have had their homes destroyed", "whose homes were swept away". */
export const HOMES_GONE: string = [
  combined(list('have had, had had, had, having had, saw, have seen, had seen, watched'), list('their homes, their houses, their dwellings, their huts, their tents, their shelters'), list('destroyed, demolished, razed, burned, burnt, burned down, burnt down, torched, swept away, washed away, wrecked, flattened, levelled, leveled, bulldozed, reduced to rubble, reduced to ashes, swallowed')),
  combined(list('whose homes, whose houses, whose dwellings, whose huts, whose tents, whose shelters'), list('collapsed, fell, fell down, burned, burned down, burnt, burnt down, went, are gone, were gone, is gone, was gone, had gone, caved in, flooded, are under water, were under water')),
  combined(list('whose homes, whose houses, whose dwellings, whose huts, whose tents, whose shelters'), list('were, have been, had been, are'), list('destroyed, demolished, razed, burned, burnt, burned down, burnt down, torched, swept away, washed away, wrecked, flattened, levelled, leveled, bulldozed, reduced to rubble, reduced to ashes, swallowed, left uninhabitable, uninhabitable, no longer habitable, lost')),
  list('lost their shelters, lost their shelter, lose their shelters, lose their houses, losing their homes, losing their houses, lost their flats, lost their apartments, lost their houses, lost their dwellings, lost their huts, lost their tents, lost homes, lost the roofs over their heads, lost house and home, lost homes and, have lost their houses, of their homes and, their homes and livelihoods').join(', ')
].join(', ')

/** "destroyed the homes of 1,400 people", "cost 8,000 people their homes". */
export const HOMES_OF: string = combined(list('destroyed, destroys, destroying, demolished, demolishing, razed, razing, burned, burnt, burned down, burnt down, torched, torching, swept away, sweeping away, washed away, washing away, wrecked, flattened, flattening, levelled, leveled, swallowed, swallowing, took, taking, engulfed, engulfing, bulldozed, consumed, consuming, wiped out, wiping out, gutted, gutting, carried away'), list('the homes of, the houses of, the dwellings of, the huts of, the tents of, the shelters of, homes of'))

/** "has emptied the town of 30,000 people". */
export const EMPTIED: string = combined(list('emptied, empties, emptying, empty, cleared, clearing, stripped'), list('the town of, the city of, the village of, the villages of, the district of, the area of, the region of, the camp of, the camps of, the enclave of, the valley of, the island of, the neighbourhood of, the suburb of, the suburbs of, whole villages of, entire villages of, whole districts of, the countryside of, the coast of'))

/** "under orders to go". */
export const UNDER_ORDERS: string = combined(list('under orders, under order, under notice, under instructions, under an order, on notice, on standby, given notice, given hours, given an hour, given minutes, given a day, given two hours, given 24 hours, given 48 hours'), list('to go, to leave, to get out, to move, to move out, to evacuate, to clear out, to quit'))

/** "preparing to leave". */
export const READY_TO_LEAVE: string = [
  combined(list('ready to, getting ready to, preparing to, prepared to, about to, waiting to, queuing to, trying to, trying to get, packing to, hoping to, still to, expected to, yet to, want to, wanting to'), list('leave, flee, go, get out, move out, be evacuated, be moved, be taken out')),
  list('on their way, on the way, on the way out, have gone, had gone, has gone, have gone to, had gone to').join(', ')
].join(', ')

/** "The evacuation, which covers 3,900 people". */
export const ORDERED: string = [
  combined(list('evacuation, evacuation order, evacuation orders, evacuation notice, evacuation notices, evacuation warning, evacuation warnings, evacuation advisory, order to leave, orders to leave, evacuations'), list('covers, cover, covered, covering, affects, affect, affected, affecting, applies to, apply to, applied to, concerns, concern, involves, involve, involved, involving, extends to, was for, were for, is for, are for, went out to, were sent to, were given to, for')),
  combined(list('evacuation zone, evacuation zones, evacuation area, evacuation areas'), list('with, of, home to, covering, which are home to, that are home to')),
  combined(list('evacuation which, evacuation that, evacuation order which, evacuation order that, evacuation orders that'), list('covers, affects, applies to, concerns, involves, will cover'))
].join(', ')

/** "estimates displacement at 6,000 people". */
export const DISPLACEMENT_AT: string = combined(list('displacement, displacements, evacuations, evacuees'), list('past, above, beyond, to, top, pass, exceed, hit, near, approach, at, has reached, have reached, had reached, reached, has now reached, now stands at, stands at, stood at, rose to, has risen to, has grown to, climbed to, involves, involving, involved, totals, totalled, totaled, exceeds, exceeded, has exceeded, has passed, passed, topped, has topped, is estimated at, was estimated at, estimated at, put at, is put at, has climbed to, has doubled to'))

/** "The camp, home to 61,000 people". */
export const CAMP_OF: string = combined(list('camp, camps, settlement, settlements, camp is, camps are, camp was, camp now, site is, sites are'), list('home to, of, holding, sheltering, housing, with, hosts, hosting, houses, shelters, had, has, have, which had, which has, which have, that had, that has, that have, now has, now have, had grown to, has grown to, have grown to'))

/** The label of those who live in a camp, and of those inside and outside its like ("Persons outside ECs"). */
export const CAMP_POPULATION: string = [combined(list('persons in, evacuees in, idps in, displaced persons in, individuals in, number of people in, total in'), list('safety centres, safety centers, safe centres, welfare centres, welfare centers, relief centres, relief centers, evacuation sites, emergency shelters, centres, centers, shelters, camps')), combined(list('persons inside, persons outside, persons in, people inside, people outside, people in, individuals inside, individuals outside, individuals in, evacuees inside, evacuees outside, evacuees in, idps inside, idps outside, idps in, displaced inside, displaced outside, displaced in, inside, outside, number of persons in, number of individuals in, number of evacuees in, number of idps in'), list('ecs, evacuation centers, evacuation centres, evacuation camps, collective centres, collective centers, relief camps, temporary shelters, displacement sites, camps and sites')), list('camp population, camp\'s population, camps\' population, population of the camp, population of the camps, camps\' populations, number of people in the camp, number of people in the camps, number of people in camps, number of people in the shelters, number of people in the centres, number of people in the centers, number in the camp, number in the camps, number in the shelters, number in shelters, numbers in the camp, numbers in the camps, numbers in the shelters, population of the settlement, settlement population, settlement\'s population, site\'s population, site population, population of the site').join(', ')].join(', ')

/** "were allowed back". */
export const LET_BACK: string = [
  combined(list('allowed, let, permitted, cleared, authorised, authorized, able, free, safe, invited, told they could'), list('back, back in, back home, home, to go home, to go back, to return, to come home, to move back')),
  combined(list('was, were, been, be, being'), list('allowed to go, permitted to go, let go, free to go'), list('home, back, back home'))
].join(', ')
