import { joined, list, owned } from './phrases.ts'
import type { TriggerRow } from './triggers.ts'

const LIFE = { one: 'life', many: 'lives' }
const BE = list('was, were, been, being, is, are, be')

/** "beat to death": what is done to somebody until he dies. */
const TO_DEATH = joined(list('shoot, stab, knife, hack, chop, slash, spear, club, beat, kick, punch, bludgeon, batter, pummel, thrash, flog, whip, stone, burn, roast, scald, boil, crush, ' +
    'squash, trample, maul, gore, bite, sting, choke, torture, shell, bomb, drag, starve, freeze, squeeze, cut, pelt, smother, strangle, throttle, pound, blast, peck, claw, hang, work, put'), ['to death'])

/** "blow to pieces", "tear apart". */
const TO_PIECES = joined(list('hack, cut, chop, blow, tear, rip, blast'), list('to pieces, to bits, to shreds, limb from limb, apart'))

/** "burn alive", "reduce to ashes". */
const BY_FIRE = [...joined(list('roast, boil, cremate, grill, skin, bury, wall up, cook'), ['alive']), ...joined(list('burn, reduce, turn, char'), list('to ashes, to ash, to cinders, ' +
    'to a cinder, to a crisp, to charcoal'))]

/** Other verbs whose object dies; "dispatch" and "send" only with whither. */
const ENDS = list('slit the throats of, slit the throat of, slash the throats of, slash the throat of, finish off, strike down, string up, garrotte, garrote, throttle, smother, ' +
    'annihilate, machine-gun, put to the sword, put to the knife, bring death to, deal death to, cost their lives to, lead to their deaths, lure to their deaths, drag to their deaths, ' +
    'sweep to their deaths, hurl to their deaths, throw to their deaths, pull to their deaths, carry to the grave, carry to their graves, rob of life, deprive of life, ' +
    'snatch the lives of, steal the lives of, extinguish the lives of, cut down the lives of, consume the lives of, swallow the lives of, swallow up the lives of, devour the lives of, ' +
    'wipe off the face of the earth, cause the deaths of, cause the death of, leave for dead')
const TO_HELL = joined(list('send, dispatch, despatch'), list('to hell, to the grave, to the next world, to the hereafter, to kingdom come, to perdition, to their maker, ' +
    'to meet their maker, to their doom'))

/** "had their throats cut", "had his head cut off". */
const HAD = list('had, have, has, having')
const DONE_TO_THEM = [
  ...joined(owned(HAD, { one: 'throat', many: 'throats' }), list('cut, slit, slashed, cut open')),
  ...joined(owned(HAD, { one: 'head', many: 'heads' }), list('cut off, chopped off, severed, smashed in, crushed')),
  ...joined(owned(HAD, LIFE), list('cut short, taken, snuffed out, stolen'))
]

/** "gave up the ghost", "met a violent end", "did not pull through": to die, said otherwise. */
const DIED = [
  ...owned(list('drew, drawn, took, taken, gave, breathed, heaved'), { one: 'last breath', many: 'last breath' }), ...owned(['breathed'], { one: 'last', many: 'last' }),
  ...list('gave up the ghost, given up the ghost, gave up their souls, gave up his soul, gave up her soul, gave up their spirits, yielded up the ghost, kicked the bucket, bit the dust, ' +
      'cashed in their chips, turned up their toes'),
  ...joined(list('met, meet, meeting, came to, come to, found, suffered'), list('a violent end, a bloody end, a fiery end, a grisly end, a gruesome end, a tragic end, a brutal end, ' +
      'a horrible end, a terrible end, an untimely end, a watery end, a watery grave, a violent death, a brutal death, a horrible death, a cruel death, a fiery death, an untimely death, ' +
      'a grisly death, a gruesome death, a tragic death, a slow death, a hero\'s death, a martyr\'s death, a certain death, sudden death, their maker, their end, his end, her end, ' +
      'their doom, his doom, her doom, their fate, his death, her death, their death, their deaths')),
  ...joined(list('pay, pays, paid, paying'), owned(list('with, for it with, for this with, for that with, dearly with, for their courage with, for their bravery with, ' +
      'for their curiosity with'), LIFE)),
  ...joined(list('pay, paid, paying, made'), list('the supreme sacrifice, the ultimate sacrifice, the highest sacrifice, the final sacrifice, the extreme sacrifice, the last full measure, ' +
      'the greatest price, the final price, the price with their lives, the price with their blood')),
  ...owned(list('forfeited, forfeit, surrendered, laid down, yielded, yielded up, ended'), LIFE),
  ...joined(list('departed, left, quit, passed from, have departed, have left, had departed, has departed, has left'), list('this life, this world, this earth, the world of the living, ' +
      'the land of the living, this vale of tears')),
  ...joined(list('went to, gone to, rose to, ascended to, passed to'), list('heaven, their reward, their rest, their graves, their grave, a watery grave, a mass grave, paradise, glory, ' +
      'their deaths, their death, his death, her death')),
  ...joined(list('granted, attained, achieved, embraced, elevated to, found, sought and found, accepted, drank the cup of, drunk the cup of, tasted'), list('martyrdom, shahadat, shahada')),
  ...list('rose as martyrs, ascended as martyrs, fell as martyrs, fallen as martyrs, fell as a martyr, joined the martyrs, joined the ranks of the martyrs, joined the caravan of martyrs, ' +
      'won martyrdom, entered eternity'),
  ...joined(list('lost, lose, losing, loses'), ['fight', 'battle', 'struggle'].flatMap((fight) => ['the', 'their', 'his', 'her'].flatMap((whose) => ['for life', 'for survival', 'to survive', 'to live'].map((what) => `${whose} ${fight} ${what}`)))),
  ...joined(list('did not, do not, does not, could not, would not, have not, has not, had not'), list('pull through, make it out, make it out alive, make it out in time, ' +
      'make it to hospital, make it to the hospital, make it ashore, make it to shore, make it to land, make it home, make it back alive, make it through, make it through the night, ' +
      'reach hospital alive, survive the crash, survive the blast, survive the journey, survive the impact, survive the wait, last the night, last the day, live to tell the tale, ' +
      'live to see the morning, live to see help, see the morning, see the dawn, see daylight, see another day, wake, wake up, wake again, get up again, recover from their wounds, ' +
      'recover from his wounds, recover from her wounds, recover from their injuries, recover from his injuries, recover from her injuries, come through alive, come out of it alive, ' +
      'regain consciousness before')),
  ...joined(list('failed to'), list('pull through, recover, make it out, wake up, survive')),
  ...joined(['never'], list('pulled through, regained consciousness, recovered consciousness, came round, reached hospital, reached the hospital, made it to hospital, ' +
      'made it to the hospital, made it ashore, made it to shore, made it back alive, made it home, saw the morning, saw daylight again, stood a chance, rose again, got to hospital, ' +
      'got out alive, came home alive, left the operating table')),
  ...joined(list('choked, choke, chokes, choking, suffocated, suffocate, asphyxiated, stifled'), list('on smoke, on the smoke, on fumes, on the fumes, on gas, on dust, on their own vomit, ' +
      'in the smoke, in smoke, in the fumes, in the dust, from smoke, from fumes, on carbon monoxide')),
  ...joined(list('burned, burnt, burned alive'), ['their', 'his', 'her', 'the'].flatMap((whose) => list('homes, home, house, houses, beds, bed, car, cars, huts, hut, vehicle, vehicles, ' +
      'cabin, cabins, cells, cell, flat, flats, tents, tent, sleep, cab, cabs, dormitory, wreck, wreckage, wagon, carriage, bus, seats, shelters, shelter, rooms, room').map((where) => `in ${whose} ${where}`))),
  ...joined(list('burned, burnt, perished, died'), ['their', 'his', 'her', 'the'].flatMap((whose) => list('machines, machine, desks, desk, benches, bench, looms, posts, post, wheel, ' +
      'workplaces, stations').map((where) => `at ${whose} ${where}`))),
  ...list('starved in, starved during, starved last, starved this, starved since, starved over, starved while, starved on, have starved, has starved, had starved, starved there, ' +
      'starved here, starved for want, starved for lack, frozen to death, froze in their tents, froze in their sleep, froze on the march, frozen on the road, freezing to death, ' +
      'dead of frostbite, fell and died, fell to their death, fell to his death, fell to her death, fell to its death'),
  ...joined(list('fell, falls, fall, fallen, falling, jumped, leapt, leaped, drove, rode, walked, crashed, tumbled, slipped, went, rolled, sailed, swam, plummeted, plunged, dived, hurtled'), list('to their deaths, ' +
      'to their death, to his death, to her death')),
  ...list('are no longer among us, is no longer among us, no longer among the living, not among the living, were no more, was no more, have left us, has left us, had left us, ' +
      'slipped away in the night, passed over, passed into eternity, rest in peace, rests in peace, may they rest in peace'),
  ...list('fell on the field of honour, fell on the field of honor, fallen on the field of honour, fell on the battlefield, fallen on the battlefield, fell at the front, ' +
      'fallen at the front, fell at the line of duty, fell in the line of duty, fallen in the line of duty, fell in the call of duty, fell in the fighting, fallen in the fighting, ' +
      'fell in action, fallen in action, fallen in battle, fallen in combat, fell defending, fallen defending, fell fighting, fell to sniper fire, fell to enemy fire, fell to gunfire, ' +
      'fell to a sniper, fell to a bomb, fell to mines, fell to mortar fire, fell to enemy bullets, fell to the bullets, fell for the homeland, fell for their country, ' +
      'fallen for the homeland, fell like flies, fell one after another')
]

/** How the bodies of those found are, and how they died. */
const FOUND = [
  ...joined(list('found, discovered, recovered, retrieved, dug out, pulled out, brought out, taken out, carried out'), list('without a pulse, without pulse, without breath, not breathing, ' +
      'stone dead, murdered, slaughtered, massacred, executed, charred, burned, burnt, shot dead, shot, shot to death, shot in the head, stabbed to death, hacked to death, ' +
      'beaten to death, bludgeoned, butchered, decapitated, beheaded, dismembered, mutilated, hanging, asphyxiated, electrocuted, poisoned, frozen stiff, frozen to death, ' +
      'starved to death, buried alive, face down in the water, floating in the river, floating face down')),
  ...joined(list('found, discovered, recovered, lay, lying, lie, left, dumped'), list('with their throats cut, with their throats slit, with his throat cut, with her throat cut, ' +
      'with their throats slashed, with their hands tied, with hands tied, with their hands bound, with bullets in their heads, with bullets in the head, with a bullet in the head, ' +
      'with bullet holes in the head, burned beyond recognition, charred beyond recognition')),
  ...joined(list('lay, lying, lie, lies, left'), list('murdered, slaughtered, massacred, butchered, stone dead, lifeless, dead in the street, dead on the ground, dead in their beds'))
]

/** What is done with the dead. */
const CARRIED = [
  ...joined(joined(list('came, come, sent, flown, brought, carried, returned'), ['home', 'back', 'out', 'up']), list('in coffins, in a coffin, in body bags, in a body bag, in boxes, ' +
      'in a box, in caskets, in a casket, in shrouds, in a shroud, in zinc coffins, under a sheet, under sheets, in sacks, feet first')),
  ...joined(list('returned, arrived, left, went, carried, lie, lay, lying, wrapped, brought'), list('in coffins, in caskets, in body bags, in shrouds, in white shrouds, in a shroud, ' +
      'in zinc coffins')),
  ...joined(list('committed, consigned, lowered, given, returned, delivered'), list('to the earth, to earth, to mother earth, to the ground, into the ground, into the earth, to the soil, ' +
      'to the dust, into a grave, into graves, into the grave, into their graves, into a common grave, into a mass grave, to the grave, to the waves, to the deep, to the flames, ' +
      'to the pyre')),
  ...joined(list('laid, placed, put, lie, lies, lay, lying, rest, buried, interred, dumped, thrown, tossed'), list('in a grave, in graves, in the cemetery, in the graveyard, ' +
      'in the churchyard, in a common grave, in common graves, in a mass grave, in mass graves, in a shallow grave, in shallow graves, in unmarked graves, in an unmarked grave, ' +
      'in a single grave, in one grave, in a pit, in the earth, under a sheet, under sheets, under blankets, under a tarpaulin, under white sheets, in the mortuary, in a mortuary, ' +
      'in a morgue, in the cold room, in cold rooms, in cold storage, in refrigerated trucks, in refrigerated lorries')),
  ...joined(list('are, were, was, is, been'), list('under a sheet, under sheets, in cold storage, in a morgue, in a mortuary, in their coffins, in the cold room, given burial, ' +
      'given a burial, given a funeral, given a state funeral, given a hero\'s funeral, given military funerals, shrouded, embalmed, consigned to the flames, cremated')),
  ...joined(list('carried, brought, driven, removed, moved, transferred, sent, delivered, rushed, conveyed, ferried, borne'), [...joined(['to', 'down to', 'into'], list('the mortuary, ' +
      'the morgue, a mortuary, a morgue, mortuaries, morgues, the hospital mortuary, the hospital morgue, the city morgue, the city mortuary, the cemetery, the graveyard, the grave, ' +
      'their graves, the burial ground, the pyre'))]),
  ...list('carried out feet first, put six feet under, six feet under, lined up under sheets, taken for burial, brought for burial, carried for burial, returned for burial, ' +
      'handed over for burial, buried in haste, buried without names, buried at sea, mourned in, mourned at, wept over, given up for dead, left for dead, counted dead, counted as dead, ' +
      'listed as dead, listed as killed, listed dead, registered as dead, recorded as killed, recorded as dead, verified as killed, verified as dead, verified killed, ' +
      'documented as killed, written off as dead, taken for dead, counted among the dead, named among the dead, on the list of the dead, on the list of dead, on the death list, ' +
      'past saving, past help, past all help, beyond all help, beyond medical help, could not be brought back, could not be rescued in time, bled out, bled dry')
]

/** What takes the lives of people without a hand that does it. */
const TAKERS = list('sea, waves, river, water, waters, lake, flood, floods, ocean, desert, cold, heat, hunger, thirst, famine, fire, flames, blaze, smoke, quake, earthquake, landslide, ' +
    'avalanche, storm, cyclone, war, violence, disease, epidemic, virus, fever, cholera, ebola, malaria, measles, mines, landmines, bullets, shells, snipers')
  .flatMap((what) => [what, `the ${what}`])
const TAKEN_BY_THEM = joined(list('claimed by, taken by, swallowed by, swallowed up by, carried off by, devoured by, consumed by, finished off by, felled by, laid low by, snatched by, ' +
    'cut down by, lost to, succumbed to, fell victim to, fallen victim to, fell prey to'), TAKERS)

/** What is done against the wall. */
const SHOT_THERE = joined(joined(list('put, stood, placed, lined up, pushed, thrust, set, lined, made to kneel, forced to kneel'), list('against a wall, against the wall, by a wall, ' +
    'in a row, by the roadside, beside a ditch, by a ditch')), list('and shot, and shot dead, and executed, and killed, and machine-gunned, and gunned down')).concat(list('made to kneel and shot, ' +
    'forced to kneel and shot, lined up and shot, rounded up and shot, rounded up and killed, rounded up and executed, tied up and shot, bound and shot, blindfolded and shot, ' +
    'chased and shot dead, run down and killed, dragged under and drowned, swept away and drowned, washed away and drowned, pulled under and drowned, sucked under and drowned, ' +
    'set alight and died, set on fire and died, shot and died, wounded and died, burned and died, overcome by smoke and died, overcome by fumes and died, hit and died, collapsed and died, ' +
    'fell ill and died, fallen ill and died, sickened and died, cut in half, cut in two, sliced in half, flattened by, impaled, dashed to death, dashed against the rocks, ' +
    'thrown to their deaths, hurled to their deaths, swept to their deaths, dragged to their deaths, pulled to their deaths, sent to their deaths, sent to his death, sent to her death, ' +
    'led to their deaths, crushed under the wheels, crushed under the rubble, crushed under a wall, crushed beneath, run over by, never had a chance, stood no chance, had no chance, ' +
    'did not stand a chance, floated ashore, given up by the sea, given up by the river, given up by the lake, floated to the surface, floated up, drifted ashore, beyond aid, ' +
    'beyond all aid, past all aid'))

/** "storm-related deaths": what deaths, wounds or losses come of. */
const OF_WHAT = list('storm, flood, flooding, rain, weather, monsoon, cyclone, typhoon, hurricane, tornado, quake, earthquake, landslide, fire, wildfire, heat, cold, winter, snow, ' +
    'lightning, conflict, war, combat, security, terror, terrorism, violence, gang, drug, cartel, gun, firearm, election, poll, protest, hunger, famine, drought, starvation, malnutrition, ' +
    'aid, ied, mine, landmine, explosive, cluster, blast, shelling, drone, strike, bomb, sniper, covid, cholera, ebola, measles, malaria, dengue, road, traffic, work, crime, pregnancy, ' +
    'childbirth, blockade, border, migration, migrant, sea, disaster, avalanche, alcohol, smoke, detention, custody, police, honour, honor, witchcraft, militia, settler, bandit, herder, ' +
    'communal, sectarian, tribal, land, cattle, raid')
const RELATED = (what: string): string[] => joined(OF_WHAT.map((of) => `${of}-related`), list(what))

/** "12 soldiers fall": of those who fight alone it tells that they were killed, and not where they fell ill or fell back. */
const FIGHTERS = list('soldiers, troops, fighters, officers, policemen, heroes, martyrs, paratroopers, marines, servicemen, guards, militiamen, comrades, commandos, defenders, rangers, ' +
    'jawans, combatants, volunteers, rebels, insurgents, militants, terrorists')
const FALL = joined(FIGHTERS, list('fell, fall, fallen, have fallen, had fallen, who fell, who have fallen, felled'))

/** Words that say people were killed, beside the plain ones of the table of casualties. */
export const DEATHS: readonly TriggerRow[] = [
  { measure: 'killed', as: 'transitive', rule: 'verb', words: [...TO_DEATH, ...ENDS, ...TO_HELL, ...BY_FIRE].join(', '), figurative: true },
  { measure: 'killed', as: 'transitive', rule: 'verb', words: TO_PIECES.join(', '), figurative: true },
  { measure: 'killed', as: 'participle', rule: 'verb', words: 'shot and killed, done to death, did to death, done away with, did away with, doing away with, put paid to the lives of' },
  { measure: 'killed', as: 'strict-transitive', rule: 'verb', words: 'swallow, swallow up, devour, engulf and kill, cremate, entomb', figurative: true },
  { measure: 'killed', as: 'strict-active', rule: 'verb', words: 'admitted killing, admits killing, admitted to killing, admitted shooting dead, confessed to killing, ' +
      'confessed to murdering, boasted of killing, took responsibility for killing, turned deadly for, was deadly for, proved deadly for, proved fatal for, proved fatal to, was fatal for, ' +
      'was fatal to, were fatal to, were fatal for, proved lethal for, meant death for, spelled death for, spelt death for, was the end of, was the end for, was the grave of, ' +
      'became the grave of, became a grave for, became a tomb for, robbed of, leaving no life in' },
  { measure: 'killed', as: 'strict-active', rule: 'mourned', words: 'held funerals for, held a funeral for, held the funeral of, held the funerals of, held funeral prayers for, ' +
      'held prayers for, held a service for, held a memorial service for, held a requiem mass for, held burial rites for, offered funeral prayers for, performed funeral prayers for, ' +
      'performed funeral rites for, prayed over, wept over, prays over, dug graves for, dig graves for, digging graves for, paid its last respects to, paid their last respects to, ' +
      'paid his last respects to, paid her last respects to, paid last respects to, pay their last respects to, said farewell to its, said goodbye to its, gave a last farewell to, ' +
      'gave a final farewell to, gave a hero\'s farewell to, pays tribute to, paid homage to, pays homage to, honoured the memory of, honored the memory of, in memory of, ' +
      'to the memory of, said the last rites over, lowered into the ground, lowered into a grave, lowered into graves, committed to the earth, committed to mother earth, ' +
      'accompanied to the grave, carried to the grave, carried to their graves, carries to the grave, is in mourning for, in mourning for, went into mourning for, gave burial to' },
  { measure: 'killed', as: 'passive', rule: 'state', words: [...DONE_TO_THEM, ...DIED].join(', '), figurative: true },
  { measure: 'killed', as: 'passive', rule: 'state', words: [...FOUND, ...CARRIED, ...SHOT_THERE].join(', '), figurative: true },
  { measure: 'killed', as: 'passive', rule: 'state', words: [...TAKEN_BY_THEM, ...joined(BE, list('no longer alive, not alive, found not alive, dead and buried'))].join(', '), figurative: true },
  { measure: 'killed', as: 'participle', rule: 'verb', words: 'felled', figurative: true },
  { measure: 'killed', as: 'counted', rule: 'fallen', words: FALL.join(', '), figurative: true },
  { measure: 'killed', as: 'counted', rule: 'counted', words: [...RELATED('deaths, death, fatalities, fatality, killings, murders, homicides'), ...list('to pieces, to bits, to shreds, ' +
      'limb from limb, to cinders, to ashes, shrouds, shrouded figures, caskets, casket, body bags, body bag, fatal victims, fallen soldiers, fallen fighters, fallen comrades, ' +
      'fallen heroes, fallen officers, fallen troops, lifeless bodies, mutilated bodies, mutilated corpses, battered bodies, broken bodies, burned bodies, burnt bodies, bruised bodies, ' +
      'bloodied bodies, wounded bodies, shrouded bodies, bullet-ridden bodies, tortured bodies, mortalities, mortality cases, casualties killed, casualties dead, casualties confirmed dead')].join(', '), figurative: true },
      
  { measure: 'injured', as: 'counted', rule: 'counted', words: RELATED('injuries, injury, wounds, amputations').join(', ') },
  { measure: 'injured', as: 'counted', rule: 'hospital', words: RELATED('hospitalisations, hospitalizations').join(', ') },
  { measure: 'casualties', as: 'counted', rule: 'counted', words: RELATED('casualties').join(', ') },
  { measure: 'missing', as: 'counted', rule: 'counted', words: RELATED('disappearances').join(', ') }
]
