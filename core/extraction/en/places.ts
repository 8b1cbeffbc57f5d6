import type { Tag, Term } from '../claims/tag.ts'
import { COUNTRIES } from './countries.ts'

const term = (words: string, ...tags: Tag[]): Term => ({ phrases: words.split(', '), tags })
const MONTHS = ['january, jan', 'february, feb', 'march, mar', 'april, apr', 'may', 'june, jun', 'july, jul', 'august, aug', 'september, sept, sep', 'october, oct', 'november, nov', 'december, dec']
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** Where and when. */
export const PLACES_AND_TIMES: readonly Term[] = [
  term('dr congo', { role: 'place-word' }),
  term('in, near, at, outside, across, off', { role: 'place-preposition' }),
  term('gaza, gaza strip, rafah, khan younis, jabalia, west bank, jenin, beirut, damascus, aleppo, idlib, baghdad, mosul, sanaa, hodeidah, marib, khartoum, omdurman, el fasher, darfur, north darfur, juba, tigray, mogadishu, zamfara, tripoli, derna, cairo, kyiv, kharkiv, odesa, kherson, donetsk, mariupol, belgorod, kursk, moscow, nagorno-karabakh, kabul, herat, sindh, tehran, kashmir, dhaka, sagaing, port-au-prince, artibonite, goma, bukavu, ituri, north kivu, istanbul', { role: 'place-word' }),
  term('to, into, towards, toward, for', { role: 'direction' }),
  term(COUNTRIES, { role: 'place-word', country: true }),
  ...MONTHS.map((words, index) => term(words, { role: 'month', month: index + 1 })),
  ...WEEKDAYS.map((word, day) => term(word, { role: 'weekday', day })),
  term('today, tonight, overnight', { role: 'relative-day', days: 0 }),
  term('yesterday, last night', { role: 'relative-day', days: -1 }),
  term('tomorrow', { role: 'relative-day', days: 1 }),
  term('the year before, the month before, the week before, the day before, the night before, the day after, the week after, the previous day, the previous week, the previous month, the previous year, a week earlier, a month earlier, a year earlier, a day earlier, last year, last month, last week, last summer, last winter, last spring, last autumn, earlier this year, earlier this month, a year ago, years ago, two years ago, months ago, a decade ago, weeks ago, in recent years, previously, in the past, historically', { role: 'then' }),
  term('this year, so far this year, this month, this year alone, this season', { role: 'over-time' }),
  { phrases: ['conflict', 'war', 'fighting', 'civil war', 'insurgency', 'crisis', 'violence', 'unrest', 'offensive', 'invasion', 'full-scale invasion', 'uprising', 'truce', 'ceasefire'].flatMap((what) => ['the ', ''].flatMap((the) => ['began', 'started', 'erupted', 'broke out', 'flared', 'took effect', 'came into force'].map((began) => `since ${the}${what} ${began}`)).concat(`since the start of the ${what}`, `since the beginning of the ${what}`, `since the outbreak of the ${what}`)), tags: [{ role: 'over-time' }, { role: 'topic', topic: 'since' }] },
  term('the start of the year, the beginning of the year, the start of this year, the beginning of this year', { role: 'over-time' }),
  term('as of, by, until, as at', { role: 'as-of' }),
  term('at, since', { role: 'clock' })
]
