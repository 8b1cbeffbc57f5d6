import type { CueTerm } from '../claims/circumstances/cue.ts'
import { list } from './phrases.ts'

const MONTHS = ['january, jan', 'february, feb', 'march, mar', 'april, apr', 'may', 'june, jun', 'july, jul', 'august, aug', 'september, sept, sep', 'october, oct', 'november, nov', 'december, dec']
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** How dates are written. */
export const DATES: readonly CueTerm[] = [
  ...MONTHS.map((words, index): CueTerm => ({ phrases: list(words), cues: [{ is: 'month', month: index + 1 }] })),
  ...WEEKDAYS.map((word, day): CueTerm => ({ phrases: [word], cues: [{ is: 'weekday', day }] })),
  { phrases: list('today, tonight, this morning, this afternoon, this evening'), cues: [{ is: 'relative-day', days: 0 }] },
  { phrases: list('yesterday, last night, yesterday evening, yesterday morning'), cues: [{ is: 'relative-day', days: -1 }] },
  { phrases: list('the day before yesterday'), cues: [{ is: 'relative-day', days: -2 }] },
  { phrases: list('last month'), cues: [{ is: 'last', unit: 'month' }] },
  { phrases: list('last year, in all of last year'), cues: [{ is: 'last', unit: 'year' }] },
  { phrases: list('of last year'), cues: [{ is: 'last', unit: 'year', of: true }] },
  { phrases: list('since, ever since, since the start of, since the beginning of, since early, since mid, since late'), cues: [{ is: 'date-lead', lead: 'since', clause: true }] },
  { phrases: list('starting, beginning, from'), cues: [{ is: 'date-lead', lead: 'since' }] },
  // Times of a day, which the day behind them is not before or after.
  { phrases: list('before dawn, before sunrise, after sunrise, before midnight, after midnight, before noon, after noon, before midday, after midday, before dark, after dark, after nightfall, before nightfall, after sunset, after dawn, after daybreak, before daybreak'), cues: [] },
  { phrases: list('as of, as at, up to, until, through, by, to'), cues: [{ is: 'date-lead', lead: 'as-of' }] },
  { phrases: list('before, after, prior to, ahead of, until after, following'), cues: [{ is: 'date-lead', lead: 'beyond' }] },
  { phrases: list('between'), cues: [{ is: 'date-lead', lead: 'between' }] },
  { phrases: list('in, during, throughout'), cues: [{ is: 'date-lead', lead: 'in' }] },
  { phrases: list('when, which, in which, during which'), cues: [{ is: 'at-that-time' }] },
  { phrases: list('next, coming, the coming, following, upcoming'), cues: [{ is: 'to-come' }] }
]
