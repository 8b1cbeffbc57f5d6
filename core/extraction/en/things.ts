import type { CountedNoun } from '../lexicon/noun.ts'
import { plural } from './noun-forms.ts'

const WORDS = 'house, home, building, apartment, flat, residential building, tent, shelter, truck, lorry, aid truck, car, vehicle, bus, ambulance, tank, armoured vehicle, armored vehicle, plane, jet, warplane, fighter jet, helicopter, warship, drone, missile, rocket, shell, bomb, mortar, artillery shell, ' +
  'air strike, airstrike, strike, attack, raid, explosion, blast, boat, ship, vessel, ferry, school, hospital, clinic, health facility, mosque, church, village, town, city, camp, family, household, country, nation, province, state, district, region, area, site, bridge, road, shop, store, factory, well, centre, center, station, facility, organisation, ' +
  'organization, group, company, firm, agency, time, point, goal, seat, vote, match, game, party, bed, package, parcel, meal, rifle, gun, weapon, mine, landmine, system, battery, launcher, item, animal, tree, book, phase, case, crossing, convoy, flight, floor, storey, story, room, brigade, battalion, tunnel, project, report, tremor, aftershock, fire, ' +
  'incident, violation, operation, round, session, grave, dose, laboratory, share, latrine, dam, classroom, settlement, outpost, checkpoint, police station, mass grave, island, county, municipality, container, pallet, tanker, wagon, train, motorbike, motorcycle, bicycle, cow, goat, wicket, innings, run, try, set, lap, hole, race, job, question, page, post, call, letter, dog, ' +
  'tower, computer, container, river, order, paper, chamber, theater, trailer, tanker, bunker, carrier, scooter, cruiser, freighter, trawler, steamer, boiler, reactor, tractor, sector, factor, door, motor, corridor, generator, error, mirror, harbor, color, tour, flower, power, shower, answer, offer, matter, winter, summer, semester, ' +
  'register, poster, folder, drawer, tiger, spider, layer, finger, shoulder, border, disaster, cluster, printer, router, server, sticker, ladder, filter, barrier, crater, encounter, chapter, dinner, counter, character, cylinder, skyscraper, transformer, transporter, interceptor, detector, sensor, incinerator, bulldozer, excavator, digger, howitzer, ' +
  'mortar round, round of ammunition, committee, fee, guarantee, coffee, knee, decree, list, fist, checklist, transformer, elevator, escalator, calculator, projector, ventilator, incubator, refrigerator, air conditioner, loudspeaker, ' +
  'wonder, murder, danger, whisper, thunder, feather, leather, manner, number, power plant, corner, saucer, blanket, hammer, shutter, prayer, flier, flyer, newsletter, starter, lighter, stretcher, locker, thermometer, odor, horror, terror, tumor, razor, anchor, floor, armor, labor, favour, colour, harbour'

/** Counted things, unit null. */
export const EN_THINGS: readonly CountedNoun[] = [
  ...[...new Set(WORDS.split(', '))].map((word): CountedNoun => ({ id: word.replaceAll(' ', '-'), unit: null, singular: [word], dual: [], plural: [plural(word)], either: [] })),
  { id: 'over', unit: null, singular: [], dual: [], plural: ['overs'], either: [] },
  ...['aircraft', 'sheep', 'cattle', 'livestock', 'headquarters'].map((word): CountedNoun => ({ id: word, unit: null, singular: [], dual: [], plural: [], either: [word] }))
]
