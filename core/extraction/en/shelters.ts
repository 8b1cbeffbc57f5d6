import { joined, list } from './phrases.ts'

/** Kinds of places that none but the displaced stay at ("accommodation centres", "informal sites"). */
export const SHELTERS: readonly string[] = [
  ...list('shelters, shelter, tents, relief camps, relief camp, displacement camps, idp camps, makeshift camps, tented camps, tent camps, collective shelters, temporary shelters, emergency shelters, safety areas, temporary safety areas, safe areas, safe zones, cyclone shelters, makeshift shelters, temporary settlements, informal settlements, spontaneous settlements, tented settlements, communal shelters, evacuation points'),
  ...joined(list('accommodation, evacuation, reception, transit, collective, relief, welfare, displacement, gathering, idp, relocation, resettlement, temporary accommodation'), list('centre, centres, center, centers, site, sites, point, points, station, stations, facility, facilities')),
  ...joined(list('collection, assembly, gathering, muster, registration'), list('centre, centres, center, centers, point, points')),
  ...joined(list('informal, spontaneous, makeshift, tented, temporary, hosting'), list('site, sites'))
]

/** Dwellings of those who lost their own, as one lives or sleeps in them. */
const DWELLINGS = list('a mosque, a church, a school, a tent, one tent, a stadium, the stadium, a sports hall, the sports hall, a gymnasium, the gymnasium, a warehouse, a hotel, a hostel, a community hall, a church hall, a town hall, a barn, a monastery, a single room, one room, a classroom, a container, containers, container towns, container villages, container homes, container camps, prefabricated homes, prefabs, a bunker, a basement, a cellar, a bomb shelter, bomb shelters, metro stations, the metro, temporary lodgings, lodgings, hotels, hostels, dormitories, hotel rooms, guesthouses, guest houses, boarding houses, sanatoriums, sports halls, gymnasiums, gyms, warehouses, railway carriages, train carriages, shacks, bamboo huts, tarpaulin huts, tarpaulin shelters, plastic shelters, plastic tents, straw huts, mud huts, tin huts, tin sheds, sheds, bunkers, cellars, basements, relatives\' homes, the homes of relatives, other people\'s homes, rented flats, temporary flats, temporary lodging, emergency lodgings, tents, containers, container homes, container houses, prefabs, prefabricated homes, prefabricated houses, caravans, temporary homes, temporary housing, temporary accommodation, makeshift homes, makeshift tents, makeshift huts, makeshift shelters, collective centres, collective centers, public buildings, unfinished buildings, abandoned buildings, damaged buildings, the ruins, ruins, emergency housing, emergency accommodation, temporary units, temporary housing units, prefabricated units, housing units, modular units, modular homes, mobile homes, portable cabins, cabins, trailers, huts, makeshift accommodation, makeshift dwellings, makeshift settlements, rented rooms, huts of plastic, plastic huts, tarpaulin huts, camps, schools')

/** "are still living in containers", "slept in tents". */
export const SHELTERED_STATES: string = joined(list('live in, lives in, lived in, living in, sleep in, slept in, sleeping in, winter in, wintering in, stay in, stayed in, staying in, remain in, remained in, remaining in, still in, shelter in, sheltered in, crowded into, crammed into, packed into'), DWELLINGS).join(', ')

/** "moved 9,400 people out of low-lying areas", "have been brought out of villages along the river". */
export const BROUGHT_OUT: string = joined(['out of', 'away from'], list('villages, the villages, low-lying areas, low-lying neighbourhoods, low-lying neighborhoods, low-lying districts, low-lying villages, flooded areas, flooded villages, flooded districts, flooded neighbourhoods, flooded neighborhoods, the flood zone, flood zones, flood-prone areas, danger zones, the danger zone, the conflict zone, conflict zones, the combat zone, combat zones, the fighting zone, the war zone, the disaster zone, the disaster area, the frontline, the front line, the front lines, the frontlines, frontline areas, front-line areas, frontline villages, front-line villages, border villages, border areas, coastal areas, coastal villages, riverside villages, riverside areas, river areas, the river area, the valley, the enclave, threatened areas, threatened villages, risk areas, high-risk areas, the risk zone, the de-occupied part, the occupied part, the region, the island, the path of the storm, the path of the fire, the path of the lava, mountain villages, the mountain villages')).concat('running for their lives').join(', ')

/** "have been put up in a sports hall": found a place to sleep. */
export const PUT_UP: string = joined(list('was, were, been, being, are'), list('put up, put up in, put up at, put up with, taken in by, given shelter, given shelter in, given refuge in, accommodated in, accommodated at, housed in, housed at, lodged in, lodged with, lodged at, billeted in, billeted with, quartered in')).join(', ')

/** "packed into schools", "have been moved into community centres". */
export const CROWDED_IN: string = joined(list('packed into, crammed into, crowded into, squeezed into, huddled in, moved into'), list('schools, a school, shelters, tents, camps, mosques, churches, a church, a mosque, community centres, community centers, gymnasiums, gyms, sports halls, public buildings, classrooms')).join(', ')

/** "are staying outside evacuation centres": served where they are. */
export const OUTSIDE: string = joined(list('staying outside, living outside, sleeping outside, served outside, remain outside, displaced outside, outside of, outside the'), list('evacuation centres, evacuation centers, evacuation center, collective centres, collective centers, camps, shelters, formal camps, displacement sites, displacement camps, formal sites, reception centres')).join(', ')

/** "set up tents for 4,000 people", "opened the school halls to": found those who lost their homes a roof. */
export const SHELTER_FOR: string = joined(joined(list('set up, sets up, setting up, put up, puts up, putting up, pitched, pitching, erected, erecting, opened, opening, provided, providing, found'), list('tents, tented camps, a camp, camps, shelters, a shelter, emergency shelters, emergency shelter, temporary shelters, temporary shelter, temporary housing, evacuation centres, evacuation centers, reception centres, reception centers')), list('for, to house, to shelter')).join(', ')

const STAY = list('live, lives, lived, living, stay, stays, stayed, staying, remain, remains, remained, remaining, still, are, were, lodge, lodging, sleep, slept, sleeping, shelter, sheltered, sheltering, camp, camping, put up, taken in, moved in, crowded in')

/** "3.1 million people live in displacement". */
export const IN_DISPLACEMENT: string = joined(STAY.slice(0, 15), list('in displacement, in internal displacement, in protracted displacement, in prolonged displacement, in long-term displacement, in forced displacement, in conditions of displacement, in situations of displacement, in a situation of displacement, in situations of protracted displacement')).join(', ')

/** "98,400 remain with relatives": those who found a roof with others. */
export const WITH_HOSTS: string = joined(STAY, list('with relatives, with their relatives, with relatives and friends, with relatives or friends, with friends, with friends and relatives, with friends or relatives, with family, with family members, with family or friends, with family and friends, with families, with host families, with a host family, with host communities, with hosts, with neighbours, with neighbors, with kin, with kinsmen, with in-laws, with cousins, with local families, with acquaintances, with strangers')).join(', ')

/** "opened their gyms to 15,000", "threw open its doors to": found them a roof as well. */
export const OPENED_TO: string = joined(joined(list('opened, opens, opening, has opened, have opened, had opened, threw open, throwing open, thrown open, flung open'), joined(list('its, their, his, her, the'), list('doors, gates, gym, gyms, gymnasium, gymnasiums, hall, halls, sports hall, sports halls, school halls, classrooms, rooms, homes, house, houses, church, churches, mosque, mosques, school, schools, courtyard, courtyards, grounds, stadium, stadiums, dormitories, hostels'))), list('to, for')).join(', ')

/** "opened the door to 1.2 million people", "kept our borders open to": a country let them in. */
export const BORDERS_OPENED: string = [
  ...joined(joined(list('opened, opens, opening, threw open, has opened, have opened, had opened'), joined(list('its, our, their, the, his, her'), list('door, doors, border, borders, frontier, frontiers, arms, gates, crossings'))), list('to, for')),
  ...joined(joined(list('kept, keeps, keep, keeping, has kept, have kept'), joined(list('its, our, their, the'), list('door, doors, border, borders, frontier, frontiers'))), list('open to, open for'))
].join(', ')

/** "resettled in dormitories", "rehoused in a hotel": where those are put who have lost their homes, in every pairing. */
export const RESETTLED_IN: string = ['resettled', 'rehoused', 'accommodated', 'lodged', 'billeted', 'put up'].flatMap((how) => ['in', 'at'].flatMap((where) => ['dormitories', 'a dormitory', 'student dormitories', 'hostels', 'a hostel', 'hotels', 'a hotel', 'guest houses', 'a guest house', 'sanatoriums', 'a sanatorium', 'boarding houses', 'barracks', 'a gymnasium', 'temporary housing', 'temporary accommodation', 'modular housing', 'prefabricated houses', 'containers', 'municipal buildings'].map((what) => `${how} ${where} ${what}`))).join(', ')
