import type { Qualifier } from '../../../model/figure.ts'
import type { Phrase } from '../../lexicon/lexicon.ts'
import { phrases } from '../../numbers/phrases.ts'
import type { Sense } from '../../numbers/senses.ts'

const before = (qualifier: Qualifier, list: string): Phrase<Sense>[] => phrases({ role: 'qualifier', qualifier, side: 'before' }, list)
/** Those that words of no weight lead in ("in the region of"): found by their own first word. */
const led = (qualifier: Qualifier, list: string): Phrase<Sense>[] => phrases({ role: 'qualifier', qualifier, side: 'before', led: true }, list)
const after = (qualifier: Qualifier, list: string): Phrase<Sense>[] => phrases({ role: 'qualifier', qualifier, side: 'after' }, list)
const ofNumber = (qualifier: Qualifier, list: string): Phrase<Sense>[] => phrases({ role: 'qualifier', qualifier, side: 'of-number' }, list)

/** How English says that a number is not exact. */
export const QUALIFIERS_EN: readonly Phrase<Sense>[] = [
  ...phrases({ role: 'qualifier', qualifier: 'about', side: 'before', prepositional: true }, 'about'),
  ...phrases({ role: 'qualifier', qualifier: 'about', side: 'before', verbal: true }, 'estimated'),
  ...phrases({ role: 'estimates' }, 'police, officials, authorities, government, ministry, agency, un, u.n., unhcr, unicef, ocha, iom, wfp, ap, afp, reuters, experts, rescuers, witnesses, scientists, researchers, doctors, '
    + 'cross, crescent, nations, observers, organisers, organizers, council, mayor, governor, minister, spokesman, spokeswoman, spokesperson, commission, institute, service, office, department, study, he, she, it, they, we, has, have, had, '
    + 'initially, conservatively, originally, previously, earlier, first, later'),
  ...phrases({ role: 'tells-of' }, 'asked, questioned, quizzed, grilled, spoke, speak, speaks, speaking, spoken, talk, talks, talked, talking, wrote, writes, writing, written, '
    + 'anything, nothing, something, everything, worry, worries, worried, concerned, anxious, information, details, rumours, rumors, story, stories, questions, question, briefed, informed, '
    + 'complained, complaints, lied, facts, truth, asking, asks, curious, sad, angry, happy, sorry'),
  ...before('about', 'around, some, roughly, approximately, approx, approx., circa, ca, ca., c., something like, ~, ≈, maybe, perhaps, approximate'),
  ...led('about', 'region of, order of, neighbourhood of, neighborhood of, vicinity of'), ...led('more-than', 'excess of'),
  ...before('nearly', 'nearly, almost, close to, just under, just short of, little under, little less than, slightly less than, slightly under, near to, approaching, nearing, not far short of, close on, well nigh, verging on, bordering on, not quite, virtually, getting on for, slightly fewer than, little fewer than'),
  ...phrases({ role: 'qualifier', qualifier: 'more-than', side: 'before', during: true }, 'over'),
  ...phrases({ role: 'lasting' }, 'lasted, lasting, lasts, last, took, takes, taking, take, spent, spending, spend, spans, spanning, spanned, waited, waiting, wait, serving, served, serve, lived, worked, totalling, totaling'),
  ...before('more-than', 'more than, upwards of, upward of, exceeding, exceeds, exceeded, surpassing, surpassed, surpasses, surpass, exceed, passes, could top, may top, might top, would top, will top, tops, topping, topped, just over, just above, little over, slightly over, slightly more than, little more than, well over, well above, far more than, greater than, higher than, above, beyond, north of, many more than, much more than, significantly more than, &gt;, >'),
  ...phrases({ role: 'qualifier', qualifier: 'more-than', side: 'before', ofTotal: true }, 'pass, passing, passed, passes, crossed, crosses, breached, breaches, eclipsed, eclipses, crossed the, crosses the, passed the, passes the, topped the, tops the, surpassed the, surpasses the, breached the, breaches the'),
  ...before('at-least', 'at least, at the very least, no fewer than, no less than, not less than, not fewer than, minimum of, no fewer, at minimum, at a minimum, as few as, ≥, minimum'),
  ...before('less-than', 'just below, less than, fewer than, under, below, short of, south of, lower than, smaller than, well under, well below, far fewer than, far less than, <'),
  ...phrases({ role: 'qualifier', qualifier: 'up-to', side: 'before', risen: true }, 'up to'),
  ...phrases({ role: 'risen' }, 'revised, goes, went, gone, climbed, climbs, shot, shoots, jumped, jumps, moved, moves, inched, inches, crept, creeps, edged, edges, ticked, ticks, toll, tolls, tally, total'),
  ...before('up-to', 'as many as, as much as, no more than, not more than, at most, at the most, maximum of, not exceeding, ceiling of, no greater than, at the very most, ≤, max, maximum, as high as'),
  ...after('at-least', 'or more, and more, at least, at the least, at the very least, at a minimum, minimum, and above, and counting, and up, or above'),
  ...after('about', 'or so, or thereabouts, approximately, roughly, give or take, more or less'), ...after('up-to', 'at most, or less, or fewer, at the most, maximum, or under, tops'),
  ...ofNumber('at-least', '+, plus, or more'), ...ofNumber('about', 'odd, ish, or so, something')
]
