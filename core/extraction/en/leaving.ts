import type { Term } from '../claims/tag.ts'
import { inflect } from './inflection.ts'

const list = (words: string): string[] => words.split(', ')
const verbs = (words: string): string[] => list(words).map(inflect).flatMap((f) => [...f.finite, ...f.past])

/** Words that tell how people are made to leave where they live, whence and whither. */
export const LEAVING: readonly Term[] = [
  { phrases: verbs('send, drive, push, force, chase, order, tell, ask, urge, advise, instruct, warn, direct, command, get, lead, guide, help, pull, lift, clear, scatter, hound, throw, cast, set, prompt, compel, oblige, cause, squeeze, cost, rob, strip, deprive, usher, smuggle, spirit, persuade, summon, require'), tags: [{ role: 'drives' }] },
  { phrases: list('out of, out of the, away from, off'), tags: [{ role: 'away' }] },
  { phrases: ['from'], tags: [{ role: 'away', weak: true }] },
  { phrases: list('running, fleeing, scrambling, packing, scrambling for safety, running for safety, running for cover, fleeing for safety, out, leave, go, get out, move out, clear out, pack up, leave at once, leave immediately, quit, onto the roads, on to the roads, onto the road, on to the road, into the bush, into the forest, into the forests, into the hills, into the mountains, into the jungle, into the desert, into the open, to the hills, to the mountains, across the river, for the hills, out of doors, from house and home, out of house and home, out onto the street, their homes, of their homes, of shelter, of a home, of a roof, their houses, of their houses, onto the streets, onto the street'), tags: [{ role: 'flight' }] },
  { phrases: list('home, back, back home, back to their homes, back to their villages, back to their towns'), tags: [{ role: 'homeward' }] },
  { phrases: list('back across the border, back over the border, back over the frontier'), tags: [{ role: 'homeward' }, { role: 'topic', topic: 'crossing' }] },
  { phrases: list('homes, houses, village, town, city, district, suburb, neighbourhood, neighborhood, area, zone, region, province, oblast, county, valley, island, enclave, settlement, hamlet, camp, community, slum, township, flood plain, floodplain, plain, coast, coastline, hillside, riverbank, delta, atoll, strip, territory, corridor, pocket, line of fire, frontline, front line, front, embankment, embankments, levee, base, bases, compound, parish, airfield, fighting, line of contact, contact line, floodwaters, flames, lava'), tags: [{ role: 'dwelling-place' }] },
  { phrases: list('villages, towns, cities, districts, suburbs, neighbourhoods, neighborhoods, areas, zones, regions, provinces, counties, valleys, islands, settlements, hamlets, camps, communities, slums, townships, basements, cellars, lowlands, slopes, hillsides, riverbanks, wetlands'), tags: [{ role: 'dwelling-place' }, { role: 'thing' }] },
  { phrases: verbs('live, sleep, stay, remain, lodge, quarter, billet, bivouac, bunk, shelter, camp, reside, dwell, crowd, cram, pack, squeeze, huddle, settle, bed down, spend the night, spend another night, spend a night, spend the nights'), tags: [{ role: 'lodges' }] },
  { phrases: verbs('arrive, walk, run, trek, travel, head, get, make it, make their way, flock, pour, stream, trickle, go, come, move, march, limp, straggle, follow, turn up, show up, transit, trudge, stagger, hike, drive, row, sail, cross, go on, carry on, move on, wade, gather, assemble, congregate, mass, converge, encamp, swim'), tags: [{ role: 'goes' }] },
  { phrases: verbs('receive, admit, register, accept, count'), tags: [{ role: 'hosts' }] },
  { phrases: verbs('take, take in, host, welcome, shelter, house, absorb'), tags: [{ role: 'hosts', town: true }] },
  { phrases: [...verbs('hold, contain, take in, absorb, sign in, check in, book in, swell to, grow to, rise to, climb to, shrink to, fall to, drop to'), ...list('is home to, are home to, home to, is now home to, are now home to, now home to, packed with, crammed with, crowded with, full of, filled with, overflowing with, bursting with, teeming with, swollen with, is down to, are down to, down to')], tags: [{ role: 'houses' }] },
  { phrases: ['had', 'has', 'have'], tags: [{ role: 'houses', weak: true }] },
  { phrases: list('school, schools, church, churches, mosque, stadium, stadiums, site, sites, settlement, settlements, sports hall, sports halls, church hall, compound, monastery, convent, cathedral, gymnasium, gymnasiums, gym, hostel, hostels, hotel, hotels, university, seminary, warehouse, warehouses, church compound, rooms, school building, fairground, fairgrounds, showground, parish hall, mission, orphanage, public buildings, halls'), tags: [{ role: 'refuge' }] },
  { phrases: ['where', 'in which'], tags: [{ role: 'where' }] },
  { phrases: list('there are, there were, there are still, there were still, there are now'), tags: [{ role: 'lodges' }, { role: 'auxiliary' }] },
  { phrases: verbs('reach, pass through, leave, quit, enter, walk out of, make it out of, get out of'), tags: [{ role: 'goes', direct: true }] },
  { phrases: list('in, at, inside, into, to, around, near, onto, on to'), tags: [{ role: 'within' }] }
]
