const list = (words: string): string[] => words.split(', ')
const joined = (firsts: string[], lasts: string[]): string[] => firsts.flatMap((first) => lasts.map((last) => `${first} ${last}`))

/** Kinds of places that none but the displaced stay at ("accommodation centres", "informal sites"). */
export const SHELTERS: readonly string[] = [
  ...list('shelters, shelter, tents, relief camps, relief camp, displacement camps, idp camps, makeshift camps, tented camps, tent camps, collective shelters, temporary shelters, emergency shelters, cyclone shelters, makeshift shelters, temporary settlements, informal settlements, spontaneous settlements, tented settlements, communal shelters, evacuation points'),
  ...joined(list('accommodation, evacuation, reception, transit, collective, relief, welfare, displacement, gathering, idp, relocation, resettlement, temporary accommodation'), list('centre, centres, center, centers, site, sites')),
  ...joined(list('informal, spontaneous, makeshift, tented, temporary, hosting'), list('site, sites'))
]

/** Dwellings of those who lost their own, as one lives or sleeps in them. */
const DWELLINGS = list('tents, containers, container homes, container houses, prefabs, prefabricated homes, prefabricated houses, caravans, temporary homes, temporary housing, temporary accommodation, makeshift homes, makeshift tents, makeshift huts, makeshift shelters, collective centres, collective centers, public buildings, unfinished buildings, abandoned buildings, damaged buildings, the ruins, ruins, emergency housing, emergency accommodation, huts of plastic, plastic huts, tarpaulin huts, camps, schools')

/** "are still living in containers", "slept in tents". */
export const SHELTERED_STATES: string = joined(list('live in, lives in, lived in, living in, sleep in, slept in, sleeping in, stay in, stayed in, staying in'), DWELLINGS).join(', ')

/** "have been put up in a sports hall": found a place to sleep. */
export const PUT_UP: string = joined(list('was, were, been, being, are'), list('put up, put up in, put up at, put up with, taken in by, given shelter, given shelter in, given refuge in, accommodated in, accommodated at, housed in, housed at, lodged in, lodged with, lodged at, billeted in, billeted with, quartered in')).join(', ')
