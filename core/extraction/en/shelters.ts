const list = (words: string): string[] => words.split(', ')
const joined = (firsts: string[], lasts: string[]): string[] => firsts.flatMap((first) => lasts.map((last) => `${first} ${last}`))

/** Kinds of places that none but the displaced stay at ("accommodation centres", "informal sites"). */
export const SHELTERS: readonly string[] = [
  ...list('shelters, shelter, tents, relief camps, relief camp, displacement camps, idp camps, makeshift camps, tented camps, tent camps, collective shelters, temporary shelters, emergency shelters, cyclone shelters, makeshift shelters, temporary settlements, informal settlements, spontaneous settlements, tented settlements, communal shelters, evacuation points'),
  ...joined(list('accommodation, evacuation, reception, transit, collective, relief, welfare, displacement, gathering, idp, relocation, resettlement, temporary accommodation'), list('centre, centres, center, centers, site, sites')),
  ...joined(list('informal, spontaneous, makeshift, tented, temporary, hosting'), list('site, sites'))
]

/** Dwellings of those who lost their own, as one lives or sleeps in them. */
const DWELLINGS = list('temporary lodgings, lodgings, hotels, hostels, dormitories, hotel rooms, guesthouses, guest houses, boarding houses, sanatoriums, sports halls, gymnasiums, gyms, warehouses, railway carriages, train carriages, shacks, bamboo huts, tin huts, tin sheds, sheds, bunkers, cellars, basements, relatives\' homes, the homes of relatives, other people\'s homes, rented flats, temporary flats, temporary lodging, emergency lodgings, tents, containers, container homes, container houses, prefabs, prefabricated homes, prefabricated houses, caravans, temporary homes, temporary housing, temporary accommodation, makeshift homes, makeshift tents, makeshift huts, makeshift shelters, collective centres, collective centers, public buildings, unfinished buildings, abandoned buildings, damaged buildings, the ruins, ruins, emergency housing, emergency accommodation, temporary units, temporary housing units, prefabricated units, housing units, modular units, modular homes, mobile homes, portable cabins, cabins, trailers, huts, makeshift accommodation, makeshift dwellings, makeshift settlements, rented rooms, huts of plastic, plastic huts, tarpaulin huts, camps, schools')

/** "are still living in containers", "slept in tents". */
export const SHELTERED_STATES: string = joined(list('live in, lives in, lived in, living in, sleep in, slept in, sleeping in, stay in, stayed in, staying in, remain in, remained in, remaining in, still in, shelter in, sheltered in, crowded into, crammed into, packed into'), DWELLINGS).join(', ')

/** "moved 9,400 people out of low-lying areas", "have been brought out of villages along the river". */
export const BROUGHT_OUT: string = joined(['out of', 'away from'], list('villages, the villages, low-lying areas, low-lying neighbourhoods, low-lying neighborhoods, low-lying districts, low-lying villages, flooded areas, flooded villages, flooded districts, flooded neighbourhoods, flooded neighborhoods, the flood zone, flood zones, flood-prone areas, danger zones, the danger zone, the conflict zone, conflict zones, the combat zone, combat zones, the fighting zone, the war zone, the disaster zone, the disaster area, the frontline, the front line, the front lines, the frontlines, frontline areas, front-line areas, frontline villages, front-line villages, border villages, border areas, coastal areas, coastal villages, riverside villages, riverside areas, river areas, the river area, the valley, the enclave, threatened areas, threatened villages, risk areas, high-risk areas, the risk zone, the de-occupied part, the occupied part, the region, the island, the path of the storm, the path of the fire, the path of the lava, mountain villages, the mountain villages')).concat('running for their lives').join(', ')

/** "have been put up in a sports hall": found a place to sleep. */
export const PUT_UP: string = joined(list('was, were, been, being, are'), list('put up, put up in, put up at, put up with, taken in by, given shelter, given shelter in, given refuge in, accommodated in, accommodated at, housed in, housed at, lodged in, lodged with, lodged at, billeted in, billeted with, quartered in')).join(', ')

/** "packed into schools", "have been moved into community centres". */
export const CROWDED_IN: string = joined(list('packed into, crammed into, crowded into, squeezed into, huddled in, moved into'), list('schools, a school, shelters, tents, camps, mosques, churches, a church, a mosque, community centres, community centers, gymnasiums, gyms, sports halls, public buildings, classrooms')).join(', ')

/** "are staying outside evacuation centres": served where they are. */
export const OUTSIDE: string = joined(list('staying outside, living outside, sleeping outside, served outside, remain outside, displaced outside, outside of, outside the'), list('evacuation centres, evacuation centers, evacuation center, collective centres, collective centers, camps, shelters, formal camps, displacement sites, displacement camps, formal sites, reception centres')).join(', ')
