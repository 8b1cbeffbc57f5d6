import { joined, list } from './phrases.ts'
import type { TriggerRow } from './triggers.ts'

const NOT_YET = list('not, not been, never, never been, not yet, not yet been, still not, still not been, yet to be, still to be, to be, remain to be, remained to be, could not be, ' +
    'cannot be, can not be, can no longer be')

/** "have yet to be found", "were never traced". Of bodies recovered the dead are told, so "not recovered" needs more. */
const NOT_FOUND = [
  ...joined(NOT_YET.filter((not) => not !== 'to be' && not !== 'never' && not !== 'not'), list('found, traced, located, sighted, spotted, accounted for, heard from, heard of, ' +
      'reached by rescuers, reached by relatives, picked up, dug out, contacted')),
  ...joined(list('were never, was never, were not, was not, are not, have never been, has never been, had never been, had not been, are still not, were still not'), list('found, traced, ' +
      'located, sighted, accounted for, heard from again, heard of again, heard from, heard of, seen again, seen since, seen after')),
  ...joined(list('yet to be, still to be, not been, not yet been, never been, never, not'), list('seen since, seen again, seen after, heard from again, heard of again, seen or heard, ' +
      'seen or heard from, seen or heard of')),
  ...list('are yet to be seen, is yet to be seen, were yet to be seen, was yet to be seen, have yet to be seen, has yet to be seen, had yet to be seen, remain unlocated, ' +
      'remains unlocated, remained unlocated, still unlocated, unlocated, remain untraced, remained untraced, remains untraced, remain unfound, unfound, not found in, not found at, ' +
      'not found under, not found so far, not found yet, not found by, not to be found, nowhere to be found, nowhere to be seen, nowhere to be traced, impossible to find, ' +
      'impossible to trace, impossible to reach')
]

/** "had not returned by nightfall", "did not answer the roll call". */
const NOT_BACK = [
  ...joined(list('not returned, not come back, not come home, not reported back, not made it back, not yet returned, not yet come back, yet to return, never come back, never come home, ' +
      'yet to come back, yet to come home, still not returned, still not back, not back'), list('from the sea, from sea, from the forest, from the mountain, from the river, ' +
      'from the field, from the fields, from patrol, from the patrol, from a patrol, from the mission, from fishing, from the desert, from the front, from the raid, from the bush, ' +
      'from the dive, from the climb, to port, to base, to shore, to harbour, to harbor, to the surface, by nightfall, by dark, by dawn, by morning, by evening, by midnight, by sunset, ' +
      'by noon, by late, that night, that evening, since the')),
  ...joined(list('did not return, did not come back, did not come home, failed to return, failed to come back, failed to come home, failed to report back, never returned, never came back'), list('from the sea, ' +
      'from sea, from the forest, from the mountain, from the river, from the field, from the fields, from patrol, from a patrol, from fishing, from a fishing trip, from the desert, ' +
      'from the front, from the raid, from the bush, from the dive, to port, to base, to shore, to harbour, to harbor, to the surface, that night, that evening, by nightfall, by dark, ' +
      'by dawn, by evening')),
  ...joined(list('not answered, did not answer, failed to answer, never answered, not answer, absent at, absent from, missing at, missing from, not at, not present at, ' +
      'failed to appear at, did not appear at'), list('a roll call, the roll call, roll call, roll calls, the roll, a head count, the head count, the headcount, a headcount, the muster, ' +
      'the assembly point, radio calls, their radios, the radio, their phones, their telephones')),
  ...list('not turned up since, not turned up yet, still not turned up, yet to turn up, not shown up since, not called home, not called home since, not phoned home, not rung home, ' +
      'not surfaced, not yet surfaced, yet to resurface, never resurfaced, not resurfaced, not come up, not clocked out, not signed out, not checked in since, not been ticked off, ' +
      'dropped off the radar, fell off the radar, vanished from radar, gone silent, went silent since, gone quiet, not been in touch since, sent no word, given no sign of life, ' +
      'gave no sign of life, giving no sign of life, shown no sign of life, showed no sign of life, sent no sign of life, left no trace, left no traces, not left a trace, without news, ' +
      'of whom there is no news, of whom there is no word, of unknown fate, of unknown whereabouts, incommunicado since, have no known grave, has no known grave, lost without a trace, ' +
      'vanished into thin air, vanished without trace, vanished without a trace, disappeared without trace, disappeared without a trace')
]

/** "declared missing", "being treated as missing": how the missing are written down. */
const LISTED = [
  ...joined(list('declared, registered as, recorded as, considered, counted as, counted, treated as, being treated as, posted as, posted, presumed, written down as, put down as, ' +
      'entered as, classed as, classified as, regarded as, believed, deemed, documented as, reported to be, said to be, feared to be, given as, logged as, carried as, named as, officially'), list('missing, ' +
      'missing in action, disappeared, unaccounted for, lost at sea')),
  ...joined(list('on, still on, remain on, put on, placed on'), list('the list of missing, the list of the missing, a list of the missing, a list of missing, the missing list, ' +
      'the register of the missing, the missing persons list, the missing-persons list, the missing persons register')),
  ...list('the subject of a search, the object of a search, subject of a search operation, whose families seek, sought by their families, sought by their relatives, sought by their kin, ' +
      'being sought by their families, being sought by their relatives, being sought by their kin, being sought by rescuers, being sought by divers, being sought by search teams, ' +
      'still looked for, still searched for, still being hunted for, being hunted for by rescuers, hunted for in the rubble, remain lost, remains lost, remained lost, are still lost, ' +
      'is still lost, missing and feared, missing and presumed, missing and believed'),
  ...joined(list('missing and feared, missing and presumed, missing and believed, missing and thought, missing and assumed, missing presumed'), list('drowned, dead, lost, buried, killed, ' +
      'to have drowned, to have died, to be dead'))
]

const WATER = list('the flood, the floods, floods, floodwaters, the floodwaters, flash floods, a flash flood, the current, currents, strong currents, the river, the stream, the torrent, ' +
    'torrents, the sea, the waves, waves, a wave, the tide, the water, the waters, water, the mud, a mudslide, the mudslide, a landslide, the landslide, the avalanche, an avalanche, ' +
    'the storm, the surge, the storm surge')
const SWEPT = [
  ...joined(joined(list('carried, dragged, swept, washed, pulled, sucked'), list('away by, off by, under by')), WATER),
  ...joined(list('engulfed by, engulfed in, swallowed up by the mud in, buried by, covered by'), list('the mud, mud, a mudslide, the mudslide, a landslide, the landslide, the avalanche, ' +
      'an avalanche, the debris, the lava, the wave, the waves, the earth')),
  ...joined(list('swept, washed, carried, dragged, sucked, pulled'), list('out to sea, into the sea, into the river, into the lake, into the stream, into the torrent, into a ravine, ' +
      'into the canal, into the gorge, off the bridge, off a bridge, off the road, off the rocks, off the pier, off a pier, off the causeway, off the deck, off the beach, off their feet, ' +
      'overboard, downstream, down the river, down the valley, under the ice, underwater, out of sight')),
  ...list('sucked under, dragged under, pulled under, dragged away by the water, went overboard, fell overboard, gone overboard, lost overboard, drifted out to sea, drifting at sea, ' +
      'drifting in, drifted away, are lost at, is lost at, lost in the desert, lost in the forest, lost in the mountains, lost in the bush, lost in the jungle, lost in the snow, ' +
      'lost in the sea, got lost in the, lost to view, lost from sight, feared trapped under, feared trapped beneath, believed trapped under, believed trapped beneath, ' +
      'thought trapped under, thought trapped beneath, believed to be trapped under, thought to be trapped under, feared to be under, feared under, feared buried under, ' +
      'feared buried beneath, feared entombed, overdue since, overdue from, hours overdue, days overdue, been overdue, long overdue at sea')
]

/** "are still in the river", "still below ground": where those lie who have not been found. */
const STILL_DOWN = joined(list('still, still somewhere, somewhere, believed to be, thought to be, feared to be, assumed to be, presumed to be, believed to lie, thought to lie, ' +
    'remain somewhere'), list('in the river, in the lake, in the water, in the sea, in the mud, in the debris, in the wreckage, in the wreck, in the ruins, in the rubble, in the hull, ' +
    'in the silt, in the snow, in the crevasse, in the flooded mine, in the flooded tunnel, in the shaft, in the pit, in the tunnel, down the shaft, down the mine, down the pit, ' +
    'down the well, below ground, below the surface, below deck, below decks, beneath the surface, beneath the water, beneath the ice, under water, underwater, under the water, ' +
    'under the ice, under the mud, under the ruins, under the earth, under the soil, under the rocks, under the building, at the bottom of, on the seabed, on the sea bed, on the lake bed, ' +
    'on the riverbed, out there, out at sea'))

/** What searchers do about the missing, with them for its object. */
const SEEKING = [
  ...list('not find, not trace, not locate, failed to find, failed to trace, failed to locate, fail to find, unable to find, unable to locate, unable to trace, yet to find, yet to locate, ' +
      'yet to trace, yet to account for, still to find, still to locate, still to account for, failed to account for, fail to account for, not yet found, not yet traced, not yet located, ' +
      'not accounted for all, cannot find, cannot trace, cannot locate, can not find, could not trace, could not locate'),
  ...joined(list('trying to, try to, tried to, struggling to, working to, seeking to, efforts to, effort to, operation to, operations to, attempts to, hoping to, race to, racing to'), list('find, ' +
      'trace, locate, account for, establish the fate of, clarify the fate of, learn the fate of, establish the whereabouts of')),
  ...joined(list('sent divers to, sent boats to, sent out boats to, sent a helicopter to, sent helicopters to, sent aircraft to, sent search parties to, sent teams to, set out to, ' +
      'went out to, went to, gone to, back to, on the pile to, combing the rubble to, divers went down to, dogs were brought in to, used dogs to, began to, resumed work to, continue to, ' +
      'continued to'), list('look for, search for')),
  ...list('open files on, opened files on, opened tracing files on, has files on, open cases on, opened cases on, tracing requests for, tracing requests on, tracing cases on, ' +
      'requests to trace, request to trace, requests to find'),
  ...list('gave up on, given up on, gives up on, gave up looking for, given up looking for, gave up the search for, given up the search for, abandoned the search for, ' +
      'called off the search for, lost touch with, losing touch with, lost track of, losing track of, lost sight of, lost radio contact with, lost phone contact with, given up hope for, ' +
      'given up hope of finding, gave up hope of finding, losing hope for, lost hope for, lost hope of finding, hopes are fading for, hopes fade for, hope is fading for, hopes fading for, ' +
      'hope faded for, hopes were fading for, hope fades for, fears are growing for, fears grew for, fears grow for, fears mount for, fears are mounting for, ' +
      'concern is growing for the fate of, fears for the fate of, feared for the fate of, feared for the lives of, know what became of, knows what became of, asks what became of, ' +
      'asking what became of, learn what became of, find out what became of, know what had become of, know what happened to, knows what happened to, find out what happened to, ' +
      'call for news of, appeal for news of, appealed for news of, called for information on, appealed for information on, appealed for information about, ' +
      'information on the whereabouts of, asked for help finding, asked for help in finding, help to find, waiting for news of, waiting for word of, wait for news of, wait for word of, ' +
      'waiting for word from, hoping for news of, prayed for news of, await news of, awaiting news of, awaits news of')
]

/** "nobody has set eyes on them", "no one has heard from the nine sailors". */
const SEEN = joined(joined(list('nobody, no one'), list('has, had')), list('set eyes on, laid eyes on, seen, heard from, heard of, spoken to, spoken with, been able to reach, ' +
    'been able to trace, been able to find, found, traced, reached, had word of, had word from, had news of'))
const SEEN_AGAIN = joined(SEEN, list('them, him, her'))

/** Words that say people are missing, beside the plain ones of the table of casualties. */
export const LOST: readonly TriggerRow[] = [
  { measure: 'missing', as: 'passive', rule: 'state', words: [...NOT_FOUND, ...NOT_BACK].join(', '), figurative: true },
  { measure: 'missing', as: 'passive', rule: 'state', words: [...LISTED, ...SWEPT, ...STILL_DOWN].join(', '), figurative: true },
  { measure: 'missing', as: 'active', rule: 'noun', words: [...SEEKING, ...SEEN].join(', ') },
  // "the seven miners still missing were named"
  { measure: 'missing', as: 'strict-passive', rule: 'state', words: 'still missing are, still missing were, unaccounted for are' },
  { measure: 'missing', as: 'strict-passive', rule: 'state', words: 'lie under, lies under, lay under, lying under, lie beneath, lies beneath, lay beneath, lying beneath' },
  { measure: 'missing', as: 'strict-active', rule: 'swept', words: 'swept, sweeping, sweeps', near: true },
  { measure: 'missing', as: 'passive', rule: 'state', words: SEEN_AGAIN.join(', ') },
  { measure: 'missing', as: 'strict-active', rule: 'noun', words: 'swept out to sea, sweeping away, carried away, declared missing, declares missing, reported as missing, ' +
      'registered as missing, listed as missing' },
  { measure: 'missing', as: 'active', rule: 'noun', words: ['nobody knows', 'no one knows', 'nobody knew', 'no one knew', 'not known', 'not clear', 'still not known', 'not yet known', 'unclear', 'unknown', 'do not know', 'does not know',
    'did not know', 'still do not know', 'don\'t know', 'no idea', 'no word on', 'no news of', 'not know', 'never learned', 'never found out'].flatMap((unknown) => ['what became of', 'what has become of', 'what had become of', 'what happened to',
    'what has happened to', 'what had happened to', 'the fate of', 'the whereabouts of'].map((what) => `${unknown} ${what}`)).join(', ') },
  { measure: 'missing', as: 'passive', rule: 'state', words: ['on its', 'on their', 'on his', 'on the', 'on a', 'on our'].flatMap((on) => ['list of missing', 'list of the missing', 'list of missing people',
    'list of missing persons', 'list of people missing', 'lists of the missing', 'lists of missing people', 'missing list', 'missing persons list', 'missing-persons list', 'register of the missing',
    'register of missing people', 'register of missing persons', 'books as missing'].map((list) => `${on} ${list}`)).join(', ') },
  { measure: 'missing', as: 'counted', rule: 'counted', words: 'missing persons cases, missing person cases, missing-person cases, missing people cases, tracing requests, tracing cases, ' +
      'open tracing cases, unlocated, unfound, not found, still not found, not yet found, still not accounted for, unaccounted-for, missing in action, MIAs, missing and unaccounted for, ' +
      'lost at sea, lost without trace, missing seamen, missing fishermen, missing miners, missing soldiers, missing children, missing villagers, missing hikers, missing climbers, ' +
      'missing crew' },
  { measure: 'casualties', as: 'counted', rule: 'counted', words: joined(list('dead, killed, died, deaths, fatalities, martyred, drowned'), list('and missing, or missing, and lost, ' +
      'or lost, and maimed, or maimed, and disappeared, or disappeared, and injured or missing, wounded or missing, wounded and missing, injured or missing, injured and missing, ' +
      'and wounded or missing, or wounded or missing')).join(', ') },
  { measure: 'casualties', as: 'participle', rule: 'verb', words: 'put out of action, putting out of action' },
  { measure: 'casualties', as: 'passive', rule: 'verb', words: [...joined(list('died, perished, drowned, have died, has died, had died'), list('or were injured, or were wounded, ' +
      'or were hurt, or were maimed, or are missing, or went missing, or have gone missing, or disappeared, or vanished')), ...joined(list('killed'), list('or are missing, ' +
      'or are still missing, or went missing, or have gone missing, or disappeared'))].join(', ') }
]
