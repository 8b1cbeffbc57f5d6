const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** What tells when something befell, between its noun and "of". */
const WHEN = [
  ...DAYS.flatMap((day) => [`on ${day}`, `last ${day}`, `on ${day} night`, `on ${day} morning`, `on ${day} evening`, `late on ${day}`]),
  ...MONTHS.flatMap((month) => [`in ${month}`, `last ${month}`]),
  'yesterday', 'overnight', 'at the weekend', 'over the weekend', 'at dawn', 'earlier this week', 'earlier this month', 'earlier this year',
  'this week', 'this month', 'this year', 'last week', 'last month', 'last year', 'the day before', 'the night before', 'a week ago', 'a month ago', 'a year ago', 'two weeks ago'
]

/** Nouns of one word for what befalls people, as they stand before "of". */
const BEFALLS = new Set(['abduction', 'abductions', 'kidnapping', 'kidnap', 'seizure', 'capture', 'release', 'killing', 'killings', 'murder', 'death', 'deaths', 'massacre', 'execution', 'drowning', 'disappearance', 'evacuation', 'displacement', 'return', 'repatriation', 'expulsion', 'wounding', 'shooting'])

/** A noun with "of" as it stands and with each time between ("seizure of", "seizure on Thursday of"); any other phrase alone. */
export function dated(phrase: string): string[] {
  const noun = phrase.endsWith(' of') ? phrase.slice(0, -3) : ''
  return BEFALLS.has(noun) ? [phrase, ...WHEN.map((when) => `${noun} ${when} of`)] : [phrase]
}
