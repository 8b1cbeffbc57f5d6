import { inflect } from './inflection.ts'
import type { TriggerRow } from './triggers.ts'

/** Said of captives, and of those who have fled. */
const NOT_BACK_YET = 'yet to return, yet to come back, yet to be let go, yet to be returned'

/** Said of captives whom their side got back, and of those who come home over a border. */
const BROUGHT_BACK = 'has brought back, have brought back, had brought back, has brought home, have brought home, had brought home, brought home, has flown home, have flown home, flew home, has flown back, have flown back, has taken back, have taken back'

/** Said of captives whose release is planned. */
export const TO_BE_RELEASED: readonly string[] = [...['slated', 'due', 'set', 'up', 'listed', 'earmarked', 'lined up', 'named', 'scheduled', 'cleared'].map((how) => `${how} for release`), 'awaiting release']

/** Said of hostages, and of passengers whom nobody harms. */
const TAKEN_OFF = 'been taken off, were taken off, was taken off'

/** "were taken from the carts" in every pairing. */
const TAKEN_FROM: string = ['a', 'the', 'their', 'her', 'his'].flatMap((whose) => ['church', 'school', 'mosque', 'village', 'hostel', 'dormitory', 'farm', 'farms', 'market', 'bus', 'house', 'home', 'camp', 'convent', 'seminary', 'checkpoint', 'road', 'vehicle', 'train', 'cart', 'carts', 'convoy', 'truck', 'trucks', 'lorry', 'minibus', 'boat', 'field', 'fields', 'river bank', 'well', 'shop', 'clinic', 'hospital', 'car', 'cars', 'vehicles', 'compound', 'orphanage', 'mine', 'site', 'settlement'].map((where) => `taken from ${whose} ${where}`)).join(', ')

/** "pulled off a bus by gunmen" in every pairing. */
const PULLED_FROM: string = ['pulled', 'dragged', 'hauled', 'forced', 'ordered', 'taken'].flatMap((how) => ['off', 'from', 'out of'].flatMap((where) => ['a', 'the', 'their', 'two', 'several'].flatMap((which) => ['bus', 'buses', 'coach', 'coaches', 'minibus', 'train', 'car', 'cars', 'van', 'vehicle', 'vehicles', 'truck', 'trucks', 'boat'].map((what) => `${how} ${where} ${which} ${what}`)))).join(', ')

/** "have been taken by the militia" in every pairing. */
export const TAKEN_BY: string = ['taken', 'taken away', 'carried off', 'marched off', 'led away', 'led off', 'dragged off', 'dragged away'].flatMap((how) => ['one group', 'one side', 'either side', 'one side or the other', 'the group', 'the groups', 'armed groups', 'an armed group', 'the armed group', 'the militia', 'militias', 'a militia', 'militiamen', 'the militiamen', 'gunmen', 'the gunmen', 'armed men', 'the rebels', 'rebels', 'fighters', 'the fighters', 'insurgents', 'the insurgents', 'jihadists', 'the jihadists', 'militants', 'the militants', 'bandits', 'the bandits', 'the gang', 'gangs', 'gang members', 'raiders', 'the raiders', 'the attackers', 'the assailants', 'kidnappers', 'the kidnappers', 'pirates', 'the pirates', 'paramilitaries', 'the paramilitaries'].map((whom) => `${how} by ${whom}`)).join(', ')

/** Groups that are no state: whom they detain they hold. */
const GROUPS = ['the houthis', 'houthis', 'houthi rebels', 'houthi forces', 'the houthi movement', 'houthi authorities', 'the houthi authorities', 'the rebels', 'rebels', 'the militants', 'militants', 'hamas', 'hezbollah', 'the rsf', 'rsf', 'rsf fighters', 'the rapid support forces', 'm23', 'the m23', 'm23 rebels', 'al-shabaab', 'al-shabab', 'boko haram', 'iswap', 'jnim', 'islamic state', 'the jihadists', 'jihadists', 'the group', 'the militia', 'the gang', 'gangs', 'the separatists', 'separatists', 'the insurgents', 'insurgents', 'the guerrillas', 'guerrillas', 'the armed group', 'an armed group', 'armed groups', 'gunmen', 'the gunmen', 'armed men', 'bandits', 'the bandits', 'kidnappers', 'the kidnappers', 'pirates', 'the pirates', 'militiamen', 'rebel fighters', 'traffickers', 'gang members']
const DETAINING = GROUPS.flatMap((group) => ['detain', 'have detained', 'has detained', 'had detained', 'detained', 'are detaining', 'is detaining', 'were detaining', 'continue to detain', 'continues to detain', 'still detain', 'still detains', 'are holding', 'is holding', 'were holding', 'was holding', 'continue to hold', 'continues to hold'].map((verb) => `${group} ${verb}`)).join(', ')
const DETAINED = GROUPS.flatMap((group) => ['detained by', 'arbitrarily detained by', 'in detention by', 'being detained by', 'still detained by', 'remain detained by', 'imprisoned by', 'held by'].map((verb) => `${verb} ${group}`)).join(', ')

/** "in Houthi cells", "still with the guerrillas": where those are whom a group holds. */
const KEPT = [
  ...['houthi', 'rebel', 'militia', 'militant', 'jihadist', 'rsf', 'm23', 'hamas', 'hezbollah', 'separatist', 'insurgent', 'guerrilla', 'gang', 'bandit', 'boko haram', 'al-shabaab', 'islamic state', 'wagner', 'terrorist'].flatMap((whose) => ['cells', 'jails', 'prisons', 'dungeons', 'captivity', 'custody', 'hands', 'detention', 'camps', 'prison camps', 'detention centres', 'detention centers'].map((where) => `in ${whose} ${where}`)),
  ...['the guerrillas', 'the rebels', 'the militants', 'the bandits', 'the gunmen', 'the gang', 'the group', 'the kidnappers', 'the insurgents', 'the pirates', 'the hijackers', 'the militia', 'the jihadists', 'their kidnappers', 'their captors', 'their abductors', 'the abductors', 'the terrorists'].flatMap((who) => ['still with', 'remain with', 'remains with', 'remained with', 'left with', 'stayed with', 'in the hands of', 'still at the mercy of'].map((how) => `${how} ${who}`))
].join(', ')

/** "the kidnappers have nine": those who take people have no others. */
const HAVING = ['the kidnappers', 'kidnappers', 'the abductors', 'the gunmen', 'the bandits', 'the pirates', 'the hijackers', 'the captors', 'their captors', 'the gang', 'the hostage-takers'].flatMap((who) => ['have', 'has', 'had', 'kept', 'keep', 'keeps'].map((verb) => `${who} ${verb}`)).join(', ')

/** "The release leaves 19 in jail": of those who were held it leaves the rest. */
const LEAVING_BEHIND = ['release', 'releases', 'handover', 'exchange', 'swap', 'rescue', 'return', 'deal', 'transfer', 'escape', 'operation'].flatMap((what) => ['leaves', 'left', 'leave', 'would leave', 'will leave', 'still leaves'].map((verb) => `${what} ${verb}`)).join(', ')

/** "in Azerbaijani jails": where a state keeps those it took in a war. */
const IN_WHOSE_JAILS = ['azerbaijani', 'armenian', 'russian', 'ukrainian', 'israeli', 'syrian', 'iranian', 'turkish', 'indian', 'pakistani', 'eritrean', 'ethiopian', 'sudanese', 'rwandan', 'congolese', 'thai', 'cambodian', 'moroccan', 'algerian', 'libyan', 'enemy', 'venezuelan', 'belarusian', 'houthi', 'huthi', 'rebel', 'separatist'].flatMap((whose) => ['jails', 'prisons', 'cells', 'jail', 'prison', 'prison camps', 'custody', 'detention'].map((where) => `in ${whose} ${where}`)).join(', ')

/** "in Huthi detention": who holds them and how. */
const IN_WHOSE_HANDS = ['huthi', 'houthi', 'hamas', 'hezbollah', 'taliban', 'rebel', 'militant', 'jihadist', 'islamist', 'insurgent', 'separatist', 'guerrilla', 'militia', 'enemy', 'boko haram', 'islamic state', 'al-shabaab', 'm23', 'rsf', 'eln', 'farc', 'isis', 'pirate'].flatMap((whose) => ['hands', 'captivity', 'detention', 'custody'].map((held) => `in ${whose} ${held}`)).join(', ')

/** "died in their custody", "died in Russian cells": where those died whom somebody held. */
const DIED_HELD = ['died', 'die', 'dies', 'dying', 'perished', 'starved', 'starved to death'].flatMap((how) => [
  ...['', 'a ', 'the ', 'his ', 'her ', 'their ', 'its '].flatMap((whose) => ['custody', 'detention', 'cell', 'cells', 'captivity'].map((where) => `${how} in ${whose}${where}`)),
  ...['russian', 'ukrainian', 'israeli', 'syrian', 'iranian', 'azerbaijani', 'libyan', 'eritrean', 'houthi', 'huthi', 'hamas', 'taliban', 'rebel', 'militia', 'rsf', 'm23'].flatMap((whose) => ['custody', 'detention', 'cells', 'captivity', 'prisons', 'jails', 'hands'].map((where) => `${how} in ${whose} ${where}`))
]).join(', ')
/** "died in prison": among captives, one of them. */
const DIED_IN_PRISON = ['died', 'die', 'dies', 'perished'].flatMap((how) => ['prison', 'jail', 'the prison', 'the same prison'].map((where) => `${how} in ${where}`)).join(', ')

/** "was dragged away by the raiders", "were carted off", "hustled into a car": ways of taking people who do not wish to go. */
const CARRYING_OFF: string = ['cart', 'spirit', 'whisk', 'march', 'lead', 'haul', 'drag', 'bundle', 'hustle', 'herd', 'frogmarch'].flatMap((how) => ['off', 'away'].map((where) => `${how} ${where}`)).join(', ')
const INTO_A_VEHICLE: string = ['bundled', 'hustled', 'forced', 'shoved', 'pushed', 'dragged', 'herded', 'loaded', 'ordered'].flatMap((how) => ['into', 'onto'].flatMap((where) => ['a',
  'their', 'two', 'waiting', 'an unmarked'].flatMap((which) => ['car', 'cars', 'van', 'vans', 'vehicle', 'vehicles', 'pickup', 'pickups', 'pick-up', 'pick-ups', 'truck',
  'trucks', 'boat', 'boats', 'motorcycles'].map((what) => `${how} ${where} ${which} ${what}`)))).join(', ')

/** "were dragged into the scrub", "taken deep into the forest". */
const INTO_THE_BUSH: string = ['dragged', 'marched', 'led', 'led off', 'taken', 'driven', 'herded', 'carried off', 'carried', 'hauled', 'forced', 'whisked', 'spirited',
  'frogmarched', 'dragging', 'marching', 'leading', 'herding'].flatMap((how) => ['into the', 'deep into the', 'off into the', 'deeper into the', 'away into the'].flatMap((where) => ['bush',
  'forest', 'forests', 'scrub', 'scrubland', 'woods', 'hills', 'mountains', 'jungle', 'desert', 'swamps', 'marshes', 'creeks', 'mangroves', 'dunes', 'savanna', 'savannah',
  'thickets', 'night'].map((what) => `${how} ${where} ${what}`))).join(', ')

/** "have been found or freed since", "were rescued or escaped": told together of captives who are free. */
const ONE_WAY_OR_ANOTHER: string = ['found', 'freed', 'rescued', 'released', 'escaped', 'recovered', 'ransomed', 'located'].flatMap((one) => ['found', 'freed', 'rescued', 'released',
  'escaped', 'recovered', 'ransomed', 'returned', 'let go', 'fled'].filter((other) => other !== one).flatMap((other) => ['or', 'and'].map((how) => `${one} ${how} ${other}`))).join(', ')

/** "were recovered unhurt", "walked out unharmed", "found safe and sound", "had been let through": told of captives who are free. */
const FOUND_WELL: string = [
  ...['recovered', 'found', 'located', 'traced', 'discovered'].flatMap((how) => ['unhurt', 'unharmed', 'safe', 'safe and sound', 'safe and well', 'alive and well', 'in good health', 'safely'].map((well) => `${how} ${well}`)),
  ...['walk out', 'come out', 'walk away', 'make it out', 'emerge', 'return', 'come back', 'come home', 'get back', 'step out', 'stumble out', 'crawl out', 'climb out', 'come ashore'].map(inflect).flatMap((f) => [...f.finite, ...f.past])
    .flatMap((way) => ['unhurt', 'unharmed', 'unscathed', 'uninjured', 'safe and sound', 'safe and well', 'safely'].map((well) => `${way} ${well}`)),
  ...['been', 'were', 'was'].flatMap((be) => ['let through', 'allowed through', 'waved through', 'let across', 'let pass', 'allowed to pass'].map((through) => `${be} ${through}`))
].join(', ')

/** "are being kept by the paramilitaries", "kept in chains". */
const BEING_KEPT: string = [
  ...['being', 'are', 'were', 'been', 'was', 'is'].flatMap((be) => ['kept by', 'kept at', 'kept in', 'kept inside', 'kept under', 'kept as', 'chained to', 'shackled', 'penned up'].map((how) => `${be} ${how}`)),
  ...['kept in chains', 'kept in a pit', 'kept in cages', 'kept in pens', 'kept underground', 'kept in the dark', 'at an unknown location', 'at a secret location', 'in a secret location',
    'at an undisclosed location', 'in their grip', 'at their mercy']
].join(', ')

/** "fell captive to the insurgents", "ended up in the kidnappers' hands". */
const FALLEN_CAPTIVE: string = [
  ...['fell', 'fall', 'falls', 'fallen'].flatMap((fell) => ['captive', 'captive to', 'into captivity', 'prisoner', 'into rebel hands', 'into enemy hands', 'into militant hands',
    'into the hands of', 'into the clutches of', 'victim to kidnappers', 'prey to kidnappers', 'victim to bandits'].map((how) => `${fell} ${how}`)),
  ...['vanished', 'disappeared', 'were gone', 'taken off'].flatMap((how) => ['with their abductors', 'with their captors', 'with the gunmen', 'with the kidnappers', 'with the bandits',
    'with the militants', 'into the forest with', 'into the bush with'].map((where) => `${how} ${where}`))
].join(', ')

/** "are languishing in the kidnappers' den", "have yet to regain their freedom": those who are not free. */
const NOT_FREE: string = [
  'languish', 'languishes', 'languished', 'languishing',
  ...['yet to', 'still to', 'waiting to', 'hoping to', 'unable to'].flatMap((yet) => ['regain their freedom', 'regain freedom', 'gain their freedom', 'be let go', 'be set free',
    'be ransomed', 'be rescued from', 'be returned', 'see freedom', 'taste freedom', 'be brought home', 'be accounted for by'].map((what) => `${yet} ${what}`))
].join(', ')

/** "in the kidnappers' den": whoever is there is held. */
const IN_THEIR_DEN: string = ['the', 'their'].flatMap((whose) => ['kidnappers\'', 'abductors\'', 'captors\'', 'bandits\'', 'pirates\'', 'rebels\'', 'militants\'', 'terrorists\'',
  'insurgents\'', 'jihadists\'', 'hijackers\'', 'gang\'s'].flatMap((holder) => ['in', 'at'].flatMap((where) => ['hands', 'den', 'camp', 'hideout', 'lair', 'custody', 'grip',
  'clutches'].map((what) => `${where} ${whose} ${holder} ${what}`)))).join(', ')

/** "The prisoner swap involved 24 people", "a previous round freed 370". */
const ROUNDS: string = ['swap', 'exchange', 'prisoner swap', 'prisoner exchange', 'latest swap', 'latest exchange', 'handover', 'round', 'phase', 'stage', 'operation'].flatMap((what) =>
  ['involved', 'involves', 'involving', 'included', 'covered', 'freed', 'saw', 'brought home', 'returned', 'comprised', 'concerned'].map((did) => `${what} ${did}`)).join(', ')

/** "The second batch will include three hostages": who is in it is to be let go. */
const BATCHES: string = ['batch', 'next batch', 'first batch', 'second batch', 'third batch', 'final batch', 'last batch', 'tranche', 'group to be freed', 'group to be released', 'release', 'phase', 'first phase', 'second phase', 'stage', 'first stage', 'second stage',
  'round', 'next round'].flatMap((what) => ['will include', 'is to include', 'was to include', 'would include', 'is due to include', 'is expected to include', 'was expected to include', 'includes', 'included', 'will comprise', 'is to comprise', 'would comprise', 'will consist of',
  'will cover', 'is to cover', 'would cover', 'will involve', 'is to involve', 'would involve'].map((holds) => `${what} ${holds}`)).join(', ')

/** "regained their freedom", "gained her liberty". */
const REGAINED: string = ['regained', 'regain', 'regains', 'regaining', 'gained', 'gain', 'won', 'recovered', 'found', 'tasted', 'obtained', 'secured'].flatMap((how) => ['freedom',
  'their freedom', 'his freedom', 'her freedom', 'liberty', 'their liberty', 'their release'].map((what) => `${how} ${what}`)).join(', ')

/** "were abandoned by the kidnappers", "left behind by fleeing bandits": whom captors give up is free. */
const ABANDONED: string = ['abandoned', 'left behind', 'dropped off', 'deserted', 'given up', 'let off', 'let go', 'turned loose', 'set down', 'freed', 'released', 'set free'].flatMap((how) => ['by the kidnappers',
  'by their kidnappers', 'by the abductors', 'by their abductors', 'by their captors', 'by the captors', 'by the bandits', 'by the gunmen', 'by the militants', 'by the pirates',
  'by the gang', 'by the rebels', 'by fleeing bandits', 'by fleeing kidnappers', 'by fleeing gunmen'].map((whom) => `${how} ${whom}`)).join(', ')


/** Words that say people were taken, held, freed or exchanged. */
export const HOSTAGE: readonly TriggerRow[] = [
  { measure: 'abducted', as: 'strict-transitive', rule: 'verb', words: CARRYING_OFF, needs: 'captors', figurative: true },
  { measure: 'abducted', as: 'strict-transitive', rule: 'verb', words: CARRYING_OFF, needs: 'captives', figurative: true },
  { measure: 'abducted', as: 'transitive', rule: 'verb', words: 'nab, grab at gunpoint, waylay and take, pluck at gunpoint, steal away, bear away, bear off, carry away',
    needs: 'captors', figurative: true },
  { measure: 'abducted', as: 'strict-transitive', rule: 'verb', words: 'make away with, decamp with, cart off, sweep up', needs: 'captors', figurative: true },
  { measure: 'abducted', as: 'passive', rule: 'state', words: `${INTO_A_VEHICLE}, ${INTO_THE_BUSH}, ${FALLEN_CAPTIVE}, into captivity, with them as porters, with them as guides, with them as hostages, with them into the bush, with them into the forest` },
  { measure: 'abducted', as: 'counted', rule: 'counted', words: 'kidnaps, reported kidnappings, reported abductions, hostage-takings' },
  { measure: 'held', as: 'passive', rule: 'state', words: NOT_FREE, needs: 'captives' },
  { measure: 'held', as: 'passive', rule: 'state', words: NOT_FREE, needs: 'captors' },
  { measure: 'held', as: 'passive', rule: 'state', words: `${IN_THEIR_DEN}, yet to regain their freedom, yet to regain his freedom, yet to regain her freedom, yet to gain their freedom, yet to be rescued from their` },
  { measure: 'released', as: 'passive', rule: 'state', words: REGAINED, needs: 'captives' },
  { measure: 'released', as: 'passive', rule: 'state', words: ABANDONED },
  { measure: 'released', as: 'passive', rule: 'state', words: `${FOUND_WELL}, ${ONE_WAY_OR_ANOTHER}`, needs: 'captives' },
  { measure: 'released', as: 'passive', rule: 'state', words: FOUND_WELL, needs: 'captors' },
  { measure: 'held', as: 'passive', rule: 'state', words: BEING_KEPT, needs: 'captives' },
  { measure: 'held', as: 'passive', rule: 'state', words: BEING_KEPT, needs: 'captors' },
  { measure: 'abducted', as: 'strict-active', rule: 'verb', words: 'marched, marching, have marched, had marched', needs: 'captors', figurative: true },
  { measure: 'abducted', as: 'passive', rule: 'state', words: 'taken since, taken between, taken over the, taken during' +
    'taken on the, taken at', needs: 'captives' },
  { measure: 'released', as: 'passive', rule: 'state', words: 'regained their freedom, regained his freedom, regained her freedom, regain their freedom, regained freedom' },
  { measure: 'released', as: 'strict-transitive', rule: 'verb', words: 'extract, bring home alive, bring out alive, snatch back, pluck from captivity, buy back, buy out, ' +
    'ransom back', needs: 'captives' },
  { measure: 'released', as: 'strict-active', rule: 'verb', words: 'abandoned, abandoning, have abandoned, had abandoned, has abandoned, dropped off, dropping off', needs: 'captors' },
  { measure: 'released', as: 'active', rule: 'batch', words: BATCHES, needs: 'hostages' },
  { measure: 'prisoners-exchanged', as: 'active', rule: 'noun', words: ROUNDS, needs: 'exchange' },
  { measure: 'prisoners-exchanged', as: 'strict-active', rule: 'verb', words: 'got, gets, took back, takes back, has taken back, welcomed home, welcomes home, welcomed, ' +
    'welcomes', needs: 'exchange', near: true },
  { measure: 'held', as: 'strict-active', rule: 'group', words: DETAINING },
  { measure: 'abducted', as: 'passive', rule: 'state', words: TAKEN_BY },
  { measure: 'held', as: 'passive', rule: 'state', words: DETAINED },
  { measure: 'held', as: 'passive', rule: 'state', words: KEPT },
  { measure: 'held', as: 'active', rule: 'keep', words: HAVING, needs: 'captives', near: true },
  { measure: 'held', as: 'active', rule: 'keep', words: LEAVING_BEHIND, needs: 'captives' },
  { measure: 'held', as: 'active', rule: 'keep', words: LEAVING_BEHIND, needs: 'prisoners' },
  { measure: 'held', as: 'passive', rule: 'state', words: IN_WHOSE_JAILS, needs: 'captives' },
  { measure: 'held', as: 'passive', rule: 'state', words: IN_WHOSE_JAILS, needs: 'exchange' },
  { measure: 'held', as: 'passive', rule: 'state', words: 'still waiting, are waiting, still awaiting, still waiting to come home, waiting to be exchanged, waiting to be swapped, awaiting exchange, still to come home, yet to be exchanged, not yet exchanged, still to be exchanged', needs: 'exchange' },
  { measure: 'held', as: 'passive', rule: 'state', words: ['locked', 'locked up', 'shut', 'shut up', 'penned', 'chained', 'tied up'].flatMap((how) => ['in', 'inside'].flatMap((where) => ['been', 'were', 'was', 'are', 'is', 'being'].map((be) => `${be} ${how} ${where}`))).join(', '), needs: 'captives' },
  { measure: 'held', as: 'active', rule: 'leaving', words: 'leaving', needs: 'captives' },
  { measure: 'held', as: 'strict-active', rule: 'noun', words: 'detention of, imprisonment of, captivity of', needs: 'captors' },
  { measure: 'abducted', as: 'transitive', rule: 'verb', words: 'forcibly take, forcibly abduct, march away, march into, hustle away, take at gunpoint, frog-march, haul off, haul away, make off with, take into captivity, force into, abduct, kidnap, take hostage, take captive, take prisoner, snatch, spirit away, march off, drag away, drag off, herd, bundle, carry off, lead away, frogmarch, hijack, drag from their beds, drag from, drag out of, march out of, pull off buses, haul from, herd into, herd out of, seize from, snatch from, take from their beds, take from their homes, take at night, take off to carry, press-gang, shanghai, forcibly recruit, conscript by force, drag into the bush, march into the bush, march into the forest, drive into the bush, lead into the bush, lead into the forest, carry off into', figurative: true },
  { measure: 'abducted', as: 'strict-transitive', rule: 'verb', words: 'walk off with, ride off with, drive off with, walk away with, ride away with, run off with, disappear with, vanish with, melt away with, speed off with, grab, drive off, cart off, lead off, seize, capture, whisk away, take away, round up', figurative: true },
  { measure: 'abducted', as: 'strict-transitive', rule: 'verb', words: 'lift, whisk off, bundle off, march away', needs: 'captors', figurative: true },
  { measure: 'abducted', as: 'active', rule: 'take', words: 'take, takes, taking, took, taken, led, lead, leads' },
  { measure: 'abducted', as: 'participle', rule: 'taken', words: 'taken, marched, dragged, herded', needs: 'captives' },
  { measure: 'abducted', as: 'participle', rule: 'taken', words: 'taken', needs: 'captors' },
  { measure: 'held', as: 'passive', rule: 'behind', words: 'behind me, behind us, behind with, left behind, stayed behind, still there, still with them, still inside, still missing from the group', needs: 'captives' },
  { measure: 'abducted', as: 'transitive', rule: 'drive', words: 'drive away, drive off, take away, lead away, march off', needs: 'captives' },
  { measure: 'abducted', as: 'transitive', rule: 'drive', words: 'drive away, drive off, take away, lead away, march off, bundle off', needs: 'captors' },
  { measure: 'abducted', as: 'active', rule: 'verb', words: 'withdrew with, retreated with, rode off with, melted away with, went back into the forest with, went back into the bush with, returned to the forest with, returned to the bush with, retreated into the bush with, retreated into the forest with', needs: 'captors' },
  { measure: 'abducted', as: 'passive', rule: 'state', words: 'captured alive by, taken into captivity, taken hostage, taken captive, taken prisoner, into captivity, fell into the hands of, as hostages, prisoner, into the forest, into the bush, taken from their beds, taken from their homes, taken away, led away, at gunpoint, held for ransom, kidnapped for ransom, been carried off, been marched off, been led off, off into the bush, off into the forest, taken along, taken by force, taken by armed men, taken by gunmen, taken from a bus, taken from their vehicle, pulled from their vehicle, pulled off the bus, ordered off the bus, forced into vehicles, forced into a vehicle, forced onto motorcycles, forced to go with, marched into, marched off, bundled into' },
  { measure: 'abducted', as: 'strict-active', rule: 'noun', words: 'seizure of' },
  { measure: 'abducted', as: 'strict-active', rule: 'noun', words: 'capture of, taking of', needs: 'captives' },
  { measure: 'abducted', as: 'active', rule: 'noun', words: 'abduction of, abductions of, kidnapping of, kidnappings of, kidnap of, seizure of hostages, hostage-taking of' },
  { measure: 'abducted', as: 'counted', rule: 'counted', words: 'abductees, abductions, kidnappings, kidnap victims, kidnapped people, abducted people, kidnapped, abducted' },
  { measure: 'abducted', as: 'label', rule: 'toll', words: 'those taken at, those abducted at, those kidnapped at, those seized at, those carried off at, the kidnapped at, the abducted at, number of abducted, number of those abducted, number of those kidnapped, number of those seized, figure of those abducted, figure of those kidnapped, figure of those taken, figure of those seized, number of people abducted, number of girls taken, number of those taken, number taken, number of kidnapped, number of hostages taken, number of people taken, number of children taken, number of people kidnapped, number of students taken, number abducted, number kidnapped' },
  { measure: 'held', as: 'strict-transitive', rule: 'verb', words: 'hold, keep hostage, hold hostage, hold captive, detain in gaza', figurative: true },
  { measure: 'held', as: 'strict-active', rule: 'keep', words: 'still have, still has, still had, still hold, still holds, still held, still keep, still keeps', needs: 'captives' },
  { measure: 'held', as: 'strict-transitive', rule: 'keep', words: 'keep', needs: 'captives' },
  { measure: 'released', as: 'passive', rule: 'state', words: 'been set free, was set free, were set free, be set free, been released by, was released by, were released by, be released by', needs: 'captives' },
  { measure: 'released', as: 'passive', rule: 'state', words: 'released by', needs: 'hostages' },
  { measure: 'released', as: 'passive', rule: 'state', words: TO_BE_RELEASED.join(', '), needs: 'captives' },
  { measure: 'released', as: 'passive', rule: 'state', words: 'been let go, was let go, were let go, be let go, been let off, were let off, returned to their families, reunited with their families, turned up in, turned up at, turned up on, turned up the, turned up alive, turned up safe, turned up unharmed, turned up unhurt, has turned up, have turned up, resurfaced, has resurfaced, have resurfaced, reappeared, has reappeared, have reappeared', needs: 'captors' },
  { measure: 'abducted', as: 'passive', rule: 'state', words: TAKEN_OFF, needs: 'captives' },
  { measure: 'abducted', as: 'passive', rule: 'state', words: TAKEN_OFF, needs: 'captors' },
  { measure: 'abducted', as: 'passive', rule: 'state', words: TAKEN_FROM, needs: 'captives' },
  { measure: 'abducted', as: 'passive', rule: 'state', words: TAKEN_FROM, needs: 'captors' },
  { measure: 'abducted', as: 'passive', rule: 'state', words: PULLED_FROM, needs: 'captors' },
  { measure: 'abducted', as: 'passive', rule: 'state', words: PULLED_FROM, needs: 'captives' },
  { measure: 'held', as: 'passive', rule: 'alive', words: 'are alive, is alive, were alive, in hamas tunnels, in the tunnels, in tunnels, are in gaza, still in the bush, in the bush, remain in gaza, in the strip, believed alive, still alive, thought alive, believed to be alive, thought to be alive, believed to be in gaza, thought to be in gaza, known to be in gaza, still in gaza, remain alive, presumed alive, known to be alive', needs: 'captives' },
  { measure: 'held', as: 'passive', rule: 'state', words: IN_WHOSE_HANDS + ', remained in captivity, remains in captivity, remained captive, remains captive, were in captivity, was in captivity, are in captivity, is in captivity, remained in their hands, remained in the hands, in jihadist hands, in their captivity, in his captivity, in hamas hands, in hamas captivity, in jihadist captivity, in militia hands, still prisoner, in the group\'s hands, in the kidnappers\', in the hands, in the custody of, remain in the hands, in captivity, held captive, held hostage, still held, being held, remain in captivity, in the hands of, held in gaza, still captive, remain captive, remaining in captivity, captive, in their hands, in its hands, in his hands, in her hands, in our hands, in my hands, in our custody, in our captivity, in rebel captivity, behind bars in, hands of their captors, in russian hands, in ukrainian hands, in israeli hands, in rebel hands, held by, held in, remain held, are held, were held, as prisoners of war, still in gaza, remain in gaza, still inside gaza, left in gaza, in russian captivity, in ukrainian captivity, remain hostage, remained captive, with their captors, with the kidnappers, with the gang, in the forest, in captivity with, still a prisoner, still prisoners, still in captivity, still in the hands, remain with, not been freed, not been released, yet to come home, remain hostages, kept captive, held underground, in enemy hands, in militant hands, held prisoner, prisoners of war in, held by the group, yet to be freed, yet to be released, behind in captivity, still being held, in russian custody, still in the territory, still in the gang\'s, in the gang\'s hands, in the gang\'s, in a gang\'s hands, in gang hands, in bandit hands, in the bandits\' hands, in the rebels\' hands, in the militia\'s hands, in the kidnappers\' hands, in the militants\' hands, in the abductors\' hands, in their captors\' hands, in their captors\', held for ransom by, still to be freed, still to be released, not yet been freed, not yet been released, not yet free, not been let go, still unfreed, in the kidnappers\' camp, in the hands of their, not come home from captivity, in the clutches of', figurative: true },
  { measure: 'held', as: 'passive', rule: 'state', words: 'not come home, not come back, not returned, not been returned, still not home, not yet home, not back home, not yet returned, not yet back, not come out, not got out, not been handed over', needs: 'captives' },
  { measure: 'held', as: 'passive', rule: 'state', words: NOT_BACK_YET, needs: 'captives' },
  { measure: 'held', as: 'passive', rule: 'state', words: NOT_BACK_YET, needs: 'captors' },
  { measure: 'held', as: 'counted', rule: 'counted', words: 'hostages, captives, captured soldiers, captured fighters, captured troops, captured men, captured servicemen, captured personnel, captured militants, captured officers, captured crew, captive soldiers, kidnapped men, abducted men' },
  // "The number of hostages released since the truce rises to 21."
  { measure: 'released', as: 'label', rule: 'toll', words: ['hostages', 'captives', 'pupils', 'schoolgirls', 'students', 'abductees'].flatMap((whom) => ['released', 'freed', 'set free', 'handed over', 'let go']
    .map((freed) => `number of ${whom} ${freed}`)).join(', ') },
  // "a tally of captured soldiers": of these no tally is of the dead.
  { measure: 'held', as: 'label', rule: 'toll', words: ['tally', 'toll', 'count', 'total'].flatMap((count) => ['', 'the '].flatMap((the) => ['hostages', 'captives', 'captured', 'captured soldiers', 'captured troops', 'captured fighters',
    'captured servicemen', 'captured men', 'captured militants', 'captured officers', 'captive soldiers', 'prisoners of war', 'kidnapped', 'abducted'].map((whom) => `${count} of ${the}${whom}`))).join(', ') },
  { measure: 'held', as: 'label', rule: 'toll', words: 'number of hostages, number of captives, number still held, number of those held, number held, number of hostages still held, number of hostages remaining' },
  { measure: 'released', as: 'strict-transitive', rule: 'freed', words: 'free, liberate, set free', figurative: true },
  { measure: 'released', as: 'transitive', rule: 'verb', words: 'free, liberate, set free, let go, let go of, give up, let out, unchain, send home, set at liberty, turn loose, set loose, let loose, hand back, cut loose, allow to leave, allow to go, drop off, deliver from captivity', needs: 'captives' },
  { measure: 'prisoners-exchanged', as: 'strict-transitive', rule: 'verb', words: 'receive, transfer, hand, pass over, pass on, release, free, return, get back, send home, bring home, bring back, hand over, repatriate, recover, carry, fly, ferry, airlift, bring, take home, fly home, carry home, transport', needs: 'exchange' },
  // "Kyiv has brought back 7,800 people", as of those who come back over a border.
  { measure: 'prisoners-exchanged', as: 'strict-active', rule: 'verb', words: BROUGHT_BACK, needs: 'exchange' },
  { measure: 'released', as: 'strict-active', rule: 'verb', words: BROUGHT_BACK, needs: 'hostages' },
  { measure: 'released', as: 'strict-transitive', rule: 'verb', words: 'release, hand over, turn over, bring out, deliver, return, bring home, bring back, recover, repatriate, locate, put ashore, set ashore', needs: 'captives' },
  { measure: 'released', as: 'strict-transitive', rule: 'rescued', words: 'rescue', needs: 'captives' },
  { measure: 'released', as: 'strict-transitive', rule: 'verb', words: 'save, extricate, bring to safety', needs: 'hostages' },
  { measure: 'released', as: 'strict-transitive', rule: 'hand', words: 'hand, hand on, send back, give back, let off', needs: 'captives' },
  // As they are topics too, the words would hide the verb.
  { measure: 'released', as: 'active', rule: 'verb', words: 'gunmen released, gunmen have released' },
  { measure: 'released', as: 'active', rule: 'set', words: 'set, sets, setting', needs: 'captives' },
  { measure: 'released', as: 'active', rule: 'let', words: 'let, lets, letting, to let', needs: 'captives' },
  { measure: 'released', as: 'transitive', rule: 'won', words: ['negotiate', 'secure', 'win', 'obtain', 'arrange', 'broker', 'gain', 'buy'].flatMap((verb) => ['freedom for', 'the freedom of', 'freedom of', 'release for'].map((what) => `${verb} ${what}`)).join(', '), needs: 'captives' },
  { measure: 'released', as: 'active', rule: 'noun', words: 'release of a total of, freeing of a total of, return of a total of, handover of a total of, release of, freeing of, transfer of, transfers of, return of, handover of, liberation of, freedom of, freedom for, rescue of', needs: 'captives' },
  { measure: 'released', as: 'passive', rule: 'state', words: 'been got out, were got out, was got out, got out alive, got out safely, are back in, is back in, were back in, are back in israel, back at home, in red cross hands, in icrc hands, in the hands of the red cross, in the hands of the icrc, handed to the red cross, handed to the icrc, handed over to the red cross, handed over to the icrc, transferred to the red cross, with the red cross, cross out of gaza, crossed out of gaza, crossed into israel, back in israel, back on israeli soil, on israeli soil, in israeli territory, at liberty, are at liberty, is at liberty, now at liberty, bought out, bought back, bought free, bought their freedom, bought his freedom, bought her freedom, been bought out, been bought back, been bought free, ransomed, been ransomed, were ransomed, was ransomed, were ransomed back, managed to flee, came out, come out, came out alive, come out alive, emerged alive, came back alive, came home alive, regained freedom, reached safety, walked to freedom, fled their captors, escaped their captors, broke free, ran to safety, was let out, were let out, let out of prison, be released, get away, got away, slipped away, slip away, ran away, set at liberty, walked out, was let go, were let go, let go, gained their freedom, won their freedom, back home, back with their families, safely home, freed by, made their escape, fled captivity, regained freedom, returned to their families, turned up, turned up alive, reappeared, resurfaced, have turned up, has turned up, had turned up, walked home, walked back, found their way home, walk free, walked free, went free, go free, gone free, goes free, going free, came out free, regained their freedom, regain their freedom, managed to escape, escaped, wriggled through, wriggled free, gave the gunmen the slip, gave them the slip, gave their captors the slip, back in their mothers\' arms, home by, back with their parents, allowed back, allowed home, brought back alive, came back thin, came home, come home, reunited with their families, escape, were let go on, bought their freedom, bought his freedom, bought her freedom, found their way out, made it back, made it home, made it out, walked into an army post, walked into a police station, walked into a village, walked into a town, walked into a checkpoint, walked into an army base, walked into a military post, walked into a barracks, walked into their village, are free, is free, were free, are free again, was free again, are at liberty, at liberty, set loose, turned loose, been let go, been let out, was allowed to leave, were allowed to leave, were allowed to go, was allowed to go, allowed to go, were dropped off, was dropped off, were found alive in, left captivity, out of captivity, from captivity', needs: 'captives' },
  { measure: 'prisoners-exchanged', as: 'transitive', rule: 'verb', words: 'swap, exchange, trade, set free, let out, let out of prison, free from jail', needs: 'prisoners' },
  { measure: 'prisoners-exchanged', as: 'active', rule: 'noun', words: 'exchange of, swap of, swapping of, swap involving, exchange involving, swap that included, exchange that included, swap covers, exchange covers, deal covers, agreement covers, swap covered, exchange covered, deal covered, agreement covered, deal would cover, deal will cover', needs: 'prisoners' },
  { measure: 'prisoners-exchanged', as: 'strict-passive', rule: 'swapped', words: 'were traded for, was traded for, been traded for, were swapped for, was swapped for, been swapped for, were exchanged for, was exchanged for, been exchanged for, one way and, one way, in one direction, went one way, in each direction', needs: 'exchange', figurative: true },
  { measure: 'prisoners-exchanged', as: 'strict-active', rule: 'exchange', words: 'traded for, were traded for, was traded for, been traded for, were swapped for, was swapped for, been swapped for, were exchanged for, was exchanged for, been exchanged for, swapped for, exchanged for', needs: 'exchange', figurative: true },
  { measure: 'prisoners-exchanged', as: 'active', rule: 'exchange', words: 'in exchange for, in return for', needs: 'prisoners' },
  { measure: 'prisoners-exchanged', as: 'counted', rule: 'counted', words: 'prisoners, prisoners of war, pows, pow, detainees, prisoner, detainee', needs: 'exchange' },
  { measure: 'dead-in-captivity', as: 'passive', rule: 'state', words: `${DIED_HELD}, killed in captivity, dead in captivity, murdered in captivity` },
  { measure: 'dead-in-captivity', as: 'passive', rule: 'state', words: DIED_IN_PRISON, needs: 'captives' },
  { measure: 'dead-in-captivity', as: 'counted', rule: 'counted', words: 'dead hostages, deceased hostages, slain hostages, murdered hostages, killed hostages, bodies of captives, hostages dead, hostages presumed dead, dead captives, bodies of hostages, hostage bodies, deceased captives' },
  { measure: 'dead-in-captivity', as: 'active', rule: 'noun', words: 'bodies of hostages, remains of hostages' }
]
