import type { Tag, Term } from '../claims/profile.ts'
import { inflect } from './inflection.ts'

const list = (words: string): string[] => words.split(', ')
const term = (words: string, ...tags: Tag[]): Term => ({ phrases: list(words), tags })
const verbs = (words: string): string[] => list(words).map(inflect).flatMap((f) => [...f.finite, ...f.past])

/** Words that shape a clause: edges, links, negation, modality, references to sets. */
export const CLAUSE: readonly Term[] = [
  term('and, as well as, along with, plus', { role: 'coordination' }),
  term('or, then, and finally, bringing the total, taking the total, bringing the overall total, raising the total, a total of, up from, down from, followed by, compared with', { role: 'coordination' }),
  term('but, and but, while, whereas, though, although, however, meanwhile', { role: 'boundary', cost: 6 }),
  term('after, before, as, because, since, despite, amid, following, until', { role: 'boundary', cost: 4 }),
  term('if, unless, whether', { role: 'boundary', cost: 4 }),
  term('when, where, whose', { role: 'boundary', cost: 3 }),
  term('that, which, who', { role: 'boundary', cost: 1.5 }),
  term('that', { role: 'complement' }),
  term('a, an, the, this, these, its, their, his, her, our, my, any, each, every, another, latest, new, first', { role: 'determiner' }),
  term('at first, at least, has, have, had, also, earlier, later, late, early, separately, meanwhile, further, furthermore, then, again, now, still, first, subsequently, strongly, categorically, flatly, firmly, officially, initially, originally, previously, publicly, repeatedly, immediately, quickly, reportedly, simply, angrily, grimly, quietly, reluctantly, recently, finally, additionally, tearfully, vehemently, swiftly, since, today, tonight, yesterday, in turn, for its part, for his part, for her part, for their part, itself, himself, herself, themselves, alone, jointly, independently, so far, thus far, already, always, never, often, just, only, even, briefly, curtly, sombrely, solemnly, in a statement', { role: 'before-verb' }),
  term('only, just, merely, more than, fewer than, less than, at least, no more than, no fewer than, no less than, not less than, not only', { role: 'not-negation' }),
  term('yet to be, remain to be, remains to be, believed to be, thought to be, said to be, reported to be, understood to be, known to be, continues to be, continue to be, feared to be', { role: 'auxiliary' }),
  term('was, were, been, being, be, is, are, get, got, getting', { role: 'auxiliary' }),
  { phrases: verbs('rise, climb, reach, stand, jump, grow, increase, soar, pass, surpass, exceed, hit, swell, top, mount, raise, bring, revise, put, lower, update, edge, leap, double, total, number, fall, drop'), tags: [{ role: 'link' }] },
  term('to, at, now, was, were, is, stood at, up to, of, as, :, include, includes, included, including', { role: 'link' }),
  term('none of the, not one of the, none of, not one of', { role: 'negation' }, { role: 'definite' }),
  term('no, not, never, without, nobody, none, neither, zero, no one, nor', { role: 'negation' }),
  { phrases: [...verbs('deny, refute, reject, dismiss, rebut'), 'false', 'untrue', 'not true', 'is no truth', 'fabricated', 'no truth'], tags: [{ role: 'modality' }] },
  term('will, shall, plan to, plans to, planned to, planning to, to be, expected to, due to be, set to, intends to, aims to, is to, are to, to follow, expects, scheduled to, would be, proposed, proposal, envisages, next week, next month, next year, draft, agreed to, to receive', { role: 'modality' }),
  term('if, unless, would have, could, may, might, would, feared, fears, risk, could have, should, in case, possibly, hypothetical', { role: 'modality' }),
  term('of the total, of the group, of that number, of that figure, of that total, of this number, of this total, of that amount, of this amount, of that sum, the other, the others, the remaining, the rest, alone, of them, of whom, of these, of those, of which, from which, among others, amongst others, whose number includes, among them, amongst them, of that, among whom, of this, them', { role: 'subset', form: 'of-them' }),
  term('including, includes, include, included, among them, amongst them, comprising, inclusive of, made up of, that included, counting, consisting of, namely', { role: 'subset', form: 'including' }),
  term('the, those, these, all, all the, all of the, the other, the same, those same, of the, out of the', { role: 'definite' }),
  term('or, the equivalent of, equivalent to, equal to, about, approximately, roughly, around, some, worth, that is, i.e', { role: 'conversion' }),
  term('the oldest was, the youngest was, the eldest was, the oldest being, the youngest being, the oldest is, the youngest is, the oldest, the youngest, aged, age, aged between, aged from, ages, he is, she is, he was, she was, who is, who was, who turned, turned, just, only just', { role: 'age' }),
  term('of', { role: 'partitive' }),
  term('of the, out of the', { role: 'subset', form: 'out-of' }, { role: 'determiner' }),
  term('out of, of a total of, from a total of, among, amongst', { role: 'subset', form: 'out-of' }),
]

/** What sentences and articles speak of. */
export const TOPICS: readonly Term[] = [
  term('hostage, hostages, held hostage, took hostage, taken hostage', { role: 'topic', topic: 'hostages' }),
  term('gunmen, gunman, bandits, militants, insurgents, armed men, armed group, raiders, pirates, kidnappers, abductors, attackers, rebels, jihadists, captors, assailants, terrorists, terrorist group, boko haram, iswap, al-shabab, al-shabaab, al shabaab, jnim, islamic state, gang, gang members, hijackers, traffickers', { role: 'topic', topic: 'captors' }),
  term('captivity, ransom, negotiators for the captives, kidnap for ransom, hostage, hostages, captives, snatched, gunmen have released, gunmen released, captors, hijackers, pirates, kidnappers, bandits, held hostage, held captive, took hostage, take hostage, hostage-takers, abduct, kidnap, abductee, captor, abducted, kidnapped, abductees, kidnappers, abduction, kidnapping, kidnappings, abductions, taken hostage, gunmen release, abductors', { role: 'topic', topic: 'captives' }),
  term('prisoner, prisoners, pow, pows, prisoners of war, detainee, detainees, inmates, captured soldiers, captured fighters, captured servicemen, prison, jails', { role: 'topic', topic: 'prisoners' }),
  term('swap, swaps, swapped, prisoner swap, prisoner exchange, exchange, exchanged, in exchange for, in return for, traded, trade, exchanging, handover, exchanges, swapping, in return, for every', { role: 'topic', topic: 'exchange' }),
  term('aid, assistance, humanitarian, relief, donors, donor, appeal, pledge, pledged, pledges, pledging, grant, grants, loan, loans, imf, international monetary fund, world bank, support package, aid package, donations, donate, donated, fund, military aid, reconstruction, funding, ocha, wfp, unhcr, unicef, response plan, tranche, bailout, concessional, cerf, contribution, contributions, emergency fund, refugees, support, budget support, credit line, soft loan, instalment, installment, support for ukraine, support for refugees, worth of aid, worth of weapons, worth of ammunition, worth of equipment, compensation, usaid, frozen assets, frozen russian assets', { role: 'topic', topic: 'aid' }),
  term('price, prices, cost, costs, worth of damage, damage, damages, budget, revenue, revenues, turnover, fine, fined, fines, ransom, shares, stock, stocks, barrel, ounce, per barrel, an ounce, salary, wages, salaries, dividends, dividend, profit, profits, losses, sales, invest, investment, invested, trade, exports, imports, tickets, ticket, gdp, debt service, debt, rebuilding, bonds, eurobonds, exchange rate, to the dollar, per dollar, a barrel, a tonne, market value, earnings, spending, campaign, tuition, rent, fee, fees, valued at, bounty, lawsuit, settlement, traders, jackpot, transfer fee, smugglers, looted, stolen, embezzled, laundering, deficit of trade, contract, merger, acquisition, deposit', { role: 'topic', topic: 'commerce' }),
  term('security assistance, military assistance, military aid, weapons package, arms package, defence aid, defense aid', { role: 'topic', topic: 'military-aid' }),
  term('border, cross-border, unhcr, frontier, refugee agency, exile, refugee, refugees, neighbouring, neighboring, asylum, abroad, crossed', { role: 'topic', topic: 'crossing' }),
  term('displaced, displacement, homes, shelters, evacuated, fled, uprooted, idps', { role: 'topic', topic: 'displacement' }),
  term('rescued, survived, unharmed, unhurt, plucked, safe, pulled alive, uninjured, rescued alive, came up unaided, saved, rescuing', { role: 'topic', topic: 'rescue' }),
  term('on board, aboard, passengers and crew', { role: 'topic', topic: 'aboard' }),
  term('arrested, detained, arrests, jailed, sentenced, charged, convicted, imprisoned, questioned, remain in detention, in detention, suspects, deployed, in custody, troops standing, standing by', { role: 'topic', topic: 'custody' }),
  term('statement, press release, news release, press statement, communiqué, communique, statement by, statement of, situation report, daily statement, daily bulletin, press note, for immediate release, media release', { role: 'topic', topic: 'statement' }),
  term('since, so far, to date, to this day, in all, altogether', { role: 'topic', topic: 'since' })
]

/** Numbers that count no persons, beyond the nouns that number reading knows. */
export const THINGS: readonly Term[] = [
  term('houses, homes, house, buildings, building, structures, shelters, tents, vehicles, cars, trucks, lorries, buses, motorcycles, motorbikes, aircraft, jets, planes, drones, drone, missiles, missile, rockets, shells, bombs, tanks, engines, boats, ships, schools, hospitals, mosques, churches, villages, towns, cities, districts, provinces, sites, centres, centers, camps, shops, stations, polling, seats, votes, goals, wickets, runs, overs, balls, points, games, matches, cases, calls, countries, nations, members of parliament, attacks, strikes, airstrikes, raids, incidents, explosions, flights, islands, projects, aftershocks, earthquakes, floors, storey, storeys, stories, dams, roads, bridges, bed, beds, babies delivered, outpatients, families affected, cattle, livestock, animals, tonnes, tons, litres, metres, meters, articles, questions, objections, jobs, dollars, resolutions, items, kits, parcels, meals, hectares, acres, phases, rounds, stages, groups, facilities, hours, days, weeks, months, years, minutes, seconds, degrees, magnitude, percent, times, fold, am, pm, positions, targets, tunnels, coups, wars, documents, photos, photographs, outlets, households, lorry loads, gunships, helicopters, fronts, lanes, rooms, patients admitted, blasts, sorties, launchers, firearms, rifles, guns, arrests, detentions, tests, doses, sacks, boxes, bags, copies', { role: 'thing' }),
  term('flight, population of, population once put at, survey of, poll of, staff of, crew of, boy of, girl of, child of, lad of, youth of, capacity of, flight, section, article, resolution, chapter, room, gate, channel, page, route, highway, phase, boeing, airbus, type, beach, level, lane, case, report, aged, hotline, tel, phone, magnitude, chapter, day, group, unit, brigade, top, channel, atr', { role: 'numbering' })
]
