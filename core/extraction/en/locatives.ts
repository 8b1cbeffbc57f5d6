import type { CueTerm } from '../claims/circumstances/cue.ts'
import { NATIONALITIES } from './nationalities.ts'
import { list } from './phrases.ts'

/** Adjectives of nations that are no nouns for their people. */
const ADJECTIVES = ['British', 'French', 'Spanish', 'Dutch', 'Turkish', 'Polish', 'Danish', 'Swedish', 'Finnish', 'Irish', 'Scottish', 'English', 'Welsh', 'Kurdish', 'Philippine', 'Filipino', 'Afghan', 'Czech', 'Slovak', 'Arab', 'Arabic', 'Islamic', 'Muslim', 'Christian', 'Jewish', 'Western', 'European', 'African', 'Asian', 'Latin', 'Soviet']

/** What leads to a place and what names the kind of one. */
export const LOCATIVES: readonly CueTerm[] = [
  { phrases: list('in, into, near, at, outside, across, off, around, inside, throughout, within, on, over, north of, south of, east of, west of, northeast of, northwest of, southeast of, southwest of, the coast of, off the coast of, outskirts of, suburb of, suburbs of, hit, struck, rocked, attacked, stormed, overran, raided, shelled, bombed, bombarded, in and around'), cues: [{ is: 'locative', lean: 'at' }] },
  { phrases: ['between'], cues: [{ is: 'locative', lean: 'at', parties: true }] },
  { phrases: list('border between, frontier between, road between, highway between, route between, sea between, crossing between, area between, railway between, line between'), cues: [{ is: 'locative', lean: 'at' }] },
  { phrases: list('against, war on, on the part of, carried out by, backed by, led by, at the hands of, by'), cues: [{ is: 'actors' }] },
  // "from the eastern city of": these lead to a place where nothing before them does.
  { phrases: ['capital'], cues: [{ is: 'locative', lean: 'at' }, { is: 'place-kind', rank: 'town' }] },
  { phrases: list('northern, southern, eastern, western, central, north-eastern, northeastern, north-western, northwestern, south-eastern, southeastern, south-western, southwestern'), cues: [{ is: 'locative', lean: 'at' }, { is: 'place-kind', rank: 'region' }] },
  { phrases: list('to, to a, to an, to the, towards, toward, for, reached, reach, entered, enter, crossed into, bound for'), cues: [{ is: 'locative', lean: 'to' }] },
  { phrases: list('from, from the, from a, from an, out of, left, fled'), cues: [{ is: 'locative', lean: 'from' }] },
  { phrases: list('province, governorate, region, state, district, county, department, territory, oblast, prefecture, municipality, regency, division, archipelago, peninsula, valley, provinces, governorates, regions, districts, area, areas, zone, enclave, canton, subdistrict, sub-district, county seat, hills, mountains, national park, counties, departments, municipalities, parts'), cues: [{ is: 'place-kind', rank: 'region' }] },
  { phrases: list('village, town, city, camp, refugee camp, displacement camp, neighbourhood, neighborhood, suburb, settlement, hamlet, township, commune, port, island, quarter, villages, towns, cities, crossing, border crossing, airport, market, square, resort, borough, barangay, locality, estate, slum, outpost, beach'), cues: [{ is: 'place-kind', rank: 'town' }] },
  { phrases: list('earthquake, quake, tremor, tsunami, floods, flood, flooding, flash floods, landslide, landslides, mudslide, avalanche, cyclone, hurricane, typhoon, tornado, wildfire, wildfires, bushfires, eruption, heatwave, drought, famine, massacre, stampede, crush, train crash, bus crash, plane crash, air crash, ferry disaster, ferry sinking, shipwreck, bridge collapse, mine collapse, mine disaster, mine blast, nightclub fire, hospital fire, factory fire, school shooting, mass shooting, bombing, bombings, siege, cholera outbreak'), cues: [{ is: 'event' }] },
  { phrases: list('host, hosts, hosting, hosted, is home to, shelters, sheltered, took in, has taken in, received, has received'), cues: [{ is: 'hosts' }] },
  { phrases: list('suffered, has suffered, saw, has seen, witnessed, recorded, has recorded, registered, lost, has lost, accounts for, accounted for, accounting for, reported, has reported, bore, topped'), cues: [{ is: 'suffers' }] },
  { phrases: list('in the country, across the country, around the country, throughout the country, in the whole country, in the entire country, nationwide, countrywide, nationally, inside the country, within the country'), cues: [{ is: 'all-over', of: 'country' }] },
  { phrases: list('worldwide, around the world, across the world, globally, in the world, around the globe, across the globe'), cues: [{ is: 'all-over', of: 'world' }] },
  { phrases: list('conference, summit, talks, meeting, forum, hearing, news conference, press conference, donor conference, negotiations'), cues: [{ is: 'meeting' }] },
  { phrases: list('attack, strike, raid, blast, explosion, bombing, shelling, crash, ambush, assault').flatMap((event) => ['in', 'during'].map((during) => `${during} the ${event}`)), cues: [{ is: 'that-event' }] },
  { phrases: list('where'), cues: [{ is: 'there', near: true }] },
  { phrases: list('hospital, hospitals, institute of medical sciences, medical institute, clinic, clinics, medical center, medical centre, medical centers, medical centres, medical complex, health center, health centre, health centers, health centres, trauma center, trauma centre, morgue, morgues, mortuary'), cues: [{ is: 'hospital' }] },
  { phrases: list('Christmas, Christmas Day, Christmas Eve, Easter, Easter Sunday, Palm Sunday, Halloween, Thanksgiving, Ramadan, Eid, Eid al-Fitr, Eid al-Adha, Ashura, Arbaeen, Diwali, Holi, Passover, Yom Kippur, Sukkot, Nowruz, Newroz, New Year, Carnival, Mardi Gras, Pentecost, Lent, Whitsun, Epiphany, Lohri, Navratri, Songkran'), cues: [{ is: 'feast' }] },
  { phrases: [...new Set([...NATIONALITIES.map(([singular]) => singular), ...ADJECTIVES])], cues: [{ is: 'people' }] }
]
