import { inflect } from './inflection.ts'
import { combined, list } from './phrases.ts'

const forms = (words: string): string[] => list(words).map(inflect).flatMap((f) => [...f.finite, ...f.past])

/** "have run into the forest": country without houses, to which none goes who can stay at home. */
export const INTO_THE_WILD: string = combined(forms('run, flee, escape, scatter, scramble, hide, hide out'), list('to, into, in'), list('the bush, the forest, the forests, ' +
  'the woods, the hills, the mountains, the jungle, the swamps, the marshes, the fields, the desert, the ravines, the caves, the mangroves, the reeds, the countryside, the interior, ' +
  'the surrounding hills, the surrounding forests, the nearby hills, the nearby forest, nearby forests, nearby hills'))

/** "have shifted to a college", "have retreated to the far bank", "headed south": said of those who flee, and of others. */
export const ELSEWHERE: string = [
  combined(forms('run, decamp, hurry, resort, escape, repair, move on, push on, flock, gravitate'), list('to, towards')),
  combined(list('have, has, had'), list('shifted to, relocated to, shifted into, relocated into')),
  combined(forms('head, run, push, walk, trek, escape, hurry, move, travel, stream, pour, drift'), list('south, north, east, west, southwards, northwards, eastwards, westwards, ' +
    'southward, northward, eastward, westward, further south, further north, farther south, farther north, deeper into, upriver, downriver, uphill')),
  combined(forms('escape, leave, get away, get out, slip out, slip away'), list('by boat, by canoe, by raft, by road, by river, by bus, by car, by lorry, by truck, by tractor, ' +
    'by donkey, on foot, on donkeys, on motorcycles, under fire, with nothing, with only the clothes, with what they could carry, empty-handed')),
  combined(forms('squeeze, cram, pack, jam, crowd'), list('into, in with, aboard')),
  combined(forms('take up residence, set up home, set up camp, set up house, make camp, make their home, pitch camp, pitch tents, pitch their tents, put up tents, set up tents, ' +
    'erect tents, erect shelters, build shelters, build huts, throw up shelters, put up shelters'), list('in, at, on, along, near, beside, under, around, by, outside')),
  combined(forms('live'), list('in what used to be, in what was, in what was once, in what had been, in a former, in the former, in a disused, in an empty, in empty, in disused, ' +
    'in the shell of, in the ruins of, in the corridors of, in the grounds of, in the yard of, in the compound of')),
  combined(list('told to, ordered to, asked to, advised to, warned to, instructed to, urged to'), list('stay away, keep away, stay out, keep out, stay with relatives, sleep elsewhere, ' +
    'find somewhere else')),
  combined(list('told not to, ordered not to, warned not to, advised not to, asked not to'), list('return, go back, go home, return home, come back, re-enter')),
  list('take flight, takes flight, taking flight, took flight, taken flight, took to flight, taken to flight').join(', ')
].join(', ')

/** "were hounded off their plots", "have been bulldozed out of their houses". */
export const OFF_THEIR_LAND: string = [
  combined(list('driven, forced, hounded, chased, thrown, pushed, kicked, turfed, evicted, expelled, cleared, bulldozed, squeezed, ousted, ejected, removed, displaced, shelled, ' +
    'bombed, burned, flooded, turned, ordered, dragged, scared'), list('off, from, out of'), list('their'), list('land, lands, plots, farms, fields, homes, houses, villages, ' +
    'pastures, holdings, homesteads, camps, shelters, properties, ancestral lands, neighbourhoods, towns, settlements, tents, communities, flats, apartments, hamlets')),
  combined(list('evicted, expelled, ejected, ousted, uprooted, dispossessed'), list('by, from, at gunpoint, in the, since, without'))
].join(', ')

/** "were taking temporary shelter", "sought emergency refuge". */
export const TEMPORARY_SHELTER: string = combined(forms('take, seek, find, get'), list('temporary, emergency, makeshift, provisional, overnight, alternative, safe'), list('shelter, ' +
  'refuge, accommodation, housing, lodging, lodgings, sanctuary'))

/** "out of the hurricane's path", "away from the flames". */
export const OUT_OF_ITS_PATH: string = [
  combined(list('out of, from, away from, clear of'), list('its path, its way, the path of the, the way of the, the fire\'s path, the storm\'s path, the hurricane\'s path, ' +
    'the typhoon\'s path, the cyclone\'s path, the lava\'s path, the flood\'s path, the water\'s path')),
  combined(list('out of, away from, clear of'), list('the flames, the lava, the rising water, the rising waters, the floodwater, the floodwaters, the flood waters, the fighting, ' +
    'the shelling, the clashes, the crossfire, the firing line, the front, the frontline, the front line, the volcano, the crater, the shore, the shoreline'))
].join(', ')

/** "to safer towns", "to safe districts". */
export const TO_SAFER_PARTS: string = combined(list('to, for, towards, in, reach, reached'), list('safer, calmer, quieter'), list('places, areas, ground, locations, zones, ' +
  'towns, villages, districts, regions, parts, cities, neighbourhoods, neighborhoods, camps, sites, quarters, territory, provinces, counties, buildings, homes, accommodation'))

/** "had 1,100 people in its shelters". */
export const IN_ITS_SHELTERS: string = combined(list('in, inside, at'), list('its, their, our, his, her, government, government-run, public, state, state-run, city, municipal, ' +
  'official, overcrowded, crowded, packed, those, these'), list('shelters, emergency shelters, evacuation centres, evacuation centers, relief camps, relief centres, displacement camps, ' +
  'displacement sites, reception centres, camps for the displaced'))

/** "on basketball courts", "along the highway": where those sleep who cannot or dare not sleep at home. */
const OUTDOORS: readonly string[] = list('under the stars, under the open sky, under trees, under a tree, under bridges, under a bridge, under trucks, on basketball courts, ' +
  'on a basketball court, on football pitches, on a football pitch, on football fields, on a football field, on sports fields, on a sports field, on playing fields, on a playing field, ' +
  'on tennis courts, on school grounds, in playgrounds, on beaches, on the beach, on hillsides, on a hillside, on higher ground, on high ground, on the pavement, on pavements, ' +
  'on sidewalks, on the sidewalk, on verges, on the verge, on traffic islands, on golf courses, on a golf course, on the airstrip, on the runway, on the tarmac, on riverbanks, ' +
  'on embankments, on the embankment, on the dyke, on levees, along the highway, along highways, along the railway, along the embankment, along the river, beside the road, ' +
  'beside the highway, in car parks, in a car park, in parking lots, in a parking lot, in squares, in the square, in public squares, in the main square, in the central square, ' +
  'in plazas, in the plaza, in stadiums, in gardens, in their gardens, in public gardens, in yards, in their yards, in courtyards, in their courtyards, in orchards, in olive groves, ' +
  'in a field, in open fields, in an open field, in meadows, in vineyards, in buses, in lorries, in boats, in their boats, in their trucks, in trucks, in their tractors, ' +
    'in trailers, on trailers, in carts, in tents, in makeshift tents')

/** "slept on basketball courts", "the second night along the highway". */
export const SLEEPING_OUT: string = combined([...forms('sleep, bed down, camp, camp out, bivouac'), ...list('spent the night, spending the night, spend the night, spent another night, ' +
  'spent a night, spent the nights, night, nights, straight night, consecutive night')], [...OUTDOORS])

/** "saw their homes burn down". */
export const SAW_HOMES_GO: string = combined(list('saw, see, seen, seeing, watched, have watched, watching'), list('their homes, their houses, their huts, their shelters, ' +
  'their villages'), list('burn, burn down, collapse, go up in flames, wash away, crumble, fall, vanish, disappear, go under, slide, be destroyed, be demolished, be razed, ' +
  'be swept away, be washed away'))

/** "filed asylum claims". */
export const ASYLUM_CLAIMS: string = combined(list('lodged, lodge, filed, file, made, submitted, submit, put in, registered'), list('asylum claims, asylum applications, asylum requests, ' +
  'claims for asylum, applications for asylum, requests for asylum, an asylum claim, an asylum application, a claim for asylum'))

/** "granted temporary protection to 1.1 million Ukrainians". */
export const PROTECTION_FOR: string = combined(list('granted, grants, granting, gave, gives, giving, given, offered, offers, offering, extended, provided, provides, providing, ' +
  'accorded'), list('protection, temporary protection, international protection, subsidiary protection, asylum, refugee status, sanctuary, refuge, safe haven'), list('to'))

/** "Crossings at Tine have risen to a daily average of 1,600". */
export const CROSSINGS: string = [
  ...list('crossings at, crossings into, crossings from, daily crossings, average daily crossings, number of crossings, arrivals through, arrivals via, arrivals across, ' +
    'crossings through, crossings via, crossings have, crossings had, crossings rose, crossings fell, ' +
    'daily arrivals, weekly arrivals, monthly arrivals, number of arrivals, number of new arrivals, arrivals have, arrivals had, arrivals rose, arrivals fell, arrivals averaged, ' +
    'arrivals now average, arrivals average, arrivals at, arrivals in, arrivals passed, arrivals topped'),
  ...list('asylum applications, asylum claims, asylum requests, first-time applications, refugee numbers, refugee count, refugee total, refugee figures, refugee caseload, ' +
    'registered refugee population, number of asylum applications, number of asylum claims')
].join(', ')

/** "ventured back", "are filing back home". */
export const TRICKLED_BACK: string = combined(forms('venture, straggle, creep, edge, seep, wander, file, pour, flood, set off, set out, start, begin to go, drift, make their way, ' +
  'find their way, wend their way, rush, hurry, hasten'), list('back to their homes, back to their villages, back to their houses, back to their fields, back to their farms, ' +
  'back to their land, back home, homeward, homewards')) + ', ' + forms('venture back, straggle back, creep back, edge back, make their way back, find their way back, make it back, ' +
  'go back over, head back over, head back across, cross back into').join(', ')

/** "have been reinstalled in", "were walked back to": brought home by others. */
export const PUT_BACK: string = combined(list('been, were, was, being, be'), list('reinstalled, re-installed, reinstated in their homes, resettled in their, resettled back, ' +
  'brought back to their, taken back to their, moved back, moved back to, moved back into, escorted back, accompanied back, escorted home, accompanied home, helped home, ' +
  'helped back, helped to return, assisted to return, driven back to their, bussed home, bused home, bussed back'))

/** "are home again". */
export const HOME_AGAIN: string = combined(list('are, were, is, was, been'), list('home again, home now, back home again, safely home, back home now, back indoors, living at home again, ' +
  'back under their own roofs, back in their own homes, back in their own houses'))

/** "were walked up to the convent", "have been moved to schools": brought to a roof that is no home. */
export const TAKEN_TO_A_ROOF: string = combined(list('taken, moved, brought, led, walked, walked up, bused, bussed, ferried, driven, transferred, shifted, relocated, guided, ' +
  'escorted, trucked, carried'), ['to', 'into'], ['a', 'the', 'nearby', 'local'], list('school, schools, church, churches, mosque, mosques, temple, temples, convent, monastery, ' +
  'stadium, sports hall, sports arena, arena, gymnasium, community centre, community center, community hall, college, hotel, hotels, hostel, hostels, dormitory, ' +
  'dormitories, library, barracks, fairground, exhibition hall'))

/** "now live under acacia trees", "joined relatives in town": where those are who have no home to go to. */
export const NO_ROOF: string = [
  combined(forms('live, shelter, stay, sit, camp, sleep, lie'), ['under'], list('trees, the trees, a tree, acacia trees, mango trees, palm trees, thorn trees, bushes, bridges, ' +
    'a bridge, flyovers, plastic, sheets, sacking, rags, tarpaulin, tarpaulins, plastic sheets')),
  combined(list('reached, joined, joining, moved to, gone to, went to, gone to stay with, went to stay with, left for, staying at, taken in by, doubled up with, crammed in with, ' +
    'squeezed in with'), list('relatives, their relatives, relatives in, family, family members, kin, kinsfolk, in-laws, friends and relatives'))
].join(', ')

/** "have packed up and gone back to plant", "drove back in": told of those who come home. */
export const PACKED_FOR_HOME: string = [
  combined(list('packed up and, packed their tents and, folded their tents and, loaded their belongings and, struck camp and'), list('gone back, gone home, went back, went home, ' +
    'returned, left for home, headed home, headed back, set off home, set off for home')),
  combined(list('drove, driven, driving, walked, rowed, cycled, waded, streamed, flooded, poured, moved'), list('back in, back into town, back into the town, back into the city, ' +
    'back into the village, back into their, back to the town, back to the city, back to the village'))
].join(', ')

/** "14,000 of its people have left", "moved inland": said of none who could stay. */
export const LEFT_IT: string = [
  combined(['of'], list('its, the town\'s, the city\'s, the village\'s, the district\'s, the island\'s'), list('people, residents, inhabitants, villagers, citizens, population'),
    list('have, had, has'), list('left, gone, fled, moved out, moved away, cleared out, decamped, packed up')),
  combined([...forms('move, head, retreat, withdraw, flee'), 'moved further', 'taken', 'bused', 'sent', 'brought'], ['inland', 'further inland', 'to the interior', 'upcountry'])
].join(', ')

/** "hold residence or temporary protection", "are under international protection". */
export const UNDER_PROTECTION: string = combined(list('hold, holds, held, holding, enjoy, enjoys, have, having, with, under, granted, receive, received, given, benefit from, ' +
  'benefiting from, benefitted from, beneficiaries of, obtained'), list('temporary protection, international protection, subsidiary protection, refugee status, residence or temporary protection, ' +
  'temporary protection status, humanitarian visas, protected status, asylum status'))

/** "Transit site of Niornigué: 8,620". */
export const SITES_OF_REFUGEES: string = combined(list('transit, reception, refugee, refugees\''), list('site, centre, center, camp, settlement, village'), list('of, at')) + ', ' +
  'host villages, host village, refugee-hosting villages'

/** "were ordered down from the slopes", "moved off the volcano". */
export const DOWN_FROM_THE_SLOPES: string = combined(list('ordered, told to come, told to move, brought, moved, taken, led, called, came, fetched, herded'), list('down from, ' +
  'off, away from'), list('the slopes, the slope, the hillsides, the hillside, the mountain, the mountainside, the volcano, the flanks, the crater rim, the foot of the volcano, ' +
  'the coast, the shore, the riverbanks, the river banks, the flood plain, the floodplain'))

/** "no longer live there": said of those who left. */
export const NO_LONGER_THERE: string = combined(list('no longer, not'), list('live there, living there, live in the camp, live in the town, live in the village, live at home, ' +
  'sleep at home, sleeping at home, at home there'))
