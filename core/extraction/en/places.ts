import type { Tag, Term } from '../claims/profile.ts'

const term = (words: string, ...tags: Tag[]): Term => ({ phrases: words.split(', '), tags })
const MONTHS = ['january, jan', 'february, feb', 'march, mar', 'april, apr', 'may', 'june, jun', 'july, jul', 'august, aug', 'september, sept, sep', 'october, oct', 'november, nov', 'december, dec']
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** Where and when. */
export const PLACES_AND_TIMES: readonly Term[] = [
  term('in, near, at, outside, across, off', { role: 'place-preposition' }),
  term('gaza, gaza strip, rafah, khan younis, jabalia, west bank, jenin, israel, lebanon, beirut, syria, damascus, aleppo, idlib, iraq, baghdad, mosul, yemen, sanaa, hodeidah, marib, sudan, khartoum, omdurman, el fasher, darfur, north darfur, south sudan, juba, ethiopia, tigray, somalia, mogadishu, kenya, nigeria, zamfara, mali, niger, burkina faso, chad, libya, tripoli, derna, egypt, cairo, morocco, algeria, tunisia, ukraine, kyiv, kharkiv, odesa, kherson, donetsk, mariupol, russia, belgorod, kursk, moscow, armenia, azerbaijan, nagorno-karabakh, afghanistan, kabul, herat, pakistan, sindh, iran, tehran, india, kashmir, nepal, bangladesh, dhaka, myanmar, sagaing, haiti, port-au-prince, artibonite, congo, goma, bukavu, ituri, north kivu, turkey, türkiye, istanbul, greece, philippines, indonesia, mexico, colombia, venezuela, cameroon, central african republic, mozambique', { role: 'place-word' }),
  ...MONTHS.map((words, index) => term(words, { role: 'month', month: index + 1 })),
  ...WEEKDAYS.map((word, day) => term(word, { role: 'weekday', day })),
  term('today, tonight', { role: 'relative-day', days: 0 }),
  term('yesterday, last night', { role: 'relative-day', days: -1 }),
  term('tomorrow', { role: 'relative-day', days: 1 }),
  term('as of, by, until, as at', { role: 'as-of' })
]
