import type { Phrase } from '../../lexicon/lexicon.ts'
import { phrases } from '../../numbers/phrases.ts'
import { VULGAR_FRACTIONS } from '../../numbers/vulgar-fractions.ts'
import type { Sense } from '../../numbers/senses.ts'

const UNITS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen, eightteen', 'nineteen, ninteen, ninteeen']
const TENS = ['twenty', 'thirty', 'forty, fourty', 'fifty', 'sixty', 'seventy', 'eighty, eigthy', 'ninety, ninty']
/** Scales: word, value, abbreviations that may stand apart, abbreviations only read glued to digits. */
const SCALES: readonly (readonly [word: string, value: number, short: string, glued: string])[] = [
  ['thousand', 1e3, 'thousend, thousnad', 'k'], ['million', 1e6, 'mln, mn, mil, mio, milion, millon', 'm'], ['billion', 1e9, 'bn, bln, bilion, billon', 'b'], ['trillion', 1e12, 'tn, trn, trln', 't'], ['quadrillion', 1e15, '', ''], ['lakh', 1e5, 'lac', ''], ['crore', 1e7, 'cr', '']
]
const ORDINALS = 'third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, thirtieth, fortieth, fiftieth, sixtieth, seventieth, eightieth, ninetieth, hundredth, thousandth, millionth'
const DENOMINATORS: readonly (readonly [word: string, value: number])[] = [['third', 3], ['quarter', 4], ['fourth', 4], ['fifth', 5], ['sixth', 6], ['seventh', 7], ['eighth', 8], ['ninth', 9], ['tenth', 10], ['twelfth', 12], ['hundredth', 100]]

/** "fortyfive", "fivehundred": numbers whose words are written as one. */
const WRITTEN_AS_ONE: readonly Phrase<Sense>[] = ['one', ...UNITS].flatMap((unit, n) => [
  ...TENS.flatMap((tens, k) => phrases({ role: 'ten', value: (k + 2) * 10 + n + 1 }, tens.split(', ').map((ten) => ten + unit).join(', '))),
  ...phrases({ role: 'hundreds', value: (n + 1) * 100 }, `${unit}hundred`)
])

/** The number words of English. */
export const NUMBER_WORDS_EN: readonly Phrase<Sense>[] = [
  ...phrases({ role: 'unit', value: 1, pronoun: true }, 'one'), ...phrases({ role: 'unit', value: 0 }, 'zero'),
  ...UNITS.flatMap((word, n) => phrases({ role: 'unit', value: n + 2 }, word)),
  ...TEENS.flatMap((word, n) => phrases({ role: 'teen', value: n + 10 }, word)),
  ...TENS.flatMap((word, n) => phrases({ role: 'ten', value: (n + 2) * 10 }, word)),
  ...phrases({ role: 'hundred', alone: false }, 'hundred, hundered, hunderd'),
  ...WRITTEN_AS_ONE,
  ...SCALES.flatMap(([word, value, short, glued]) => [
    ...phrases({ role: 'scale', value }, word), ...phrases({ role: 'scale', value, plural: true }, `${word}s`), ...phrases({ role: 'scale', value }, short), ...phrases({ role: 'scale', value, glued: true }, glued)
  ]),
  ...phrases({ role: 'many', base: 10, min: 10, max: 99 }, 'tens'), ...phrases({ role: 'many', base: 12, min: 12, max: 99 }, 'dozens'), ...phrases({ role: 'many', base: 20, min: 20, max: 99 }, 'scores'),
  ...phrases({ role: 'many', base: 100, min: 100, max: 999 }, 'hundreds'),
  ...phrases({ role: 'few', min: 3, max: 9 }, 'several'), ...phrases({ role: 'few', min: 3, max: 9, withArticle: true }, 'few, handful'), ...phrases({ role: 'dozen', value: 12 }, 'dozen'), ...phrases({ role: 'dozen', value: 2 }, 'couple, pair'),
  ...phrases({ role: 'article' }, 'a, an'),
  ...VULGAR_FRACTIONS, ...phrases({ role: 'fraction', value: 0.5, form: 'half' }, 'half, halves'),
  ...DENOMINATORS.flatMap(([word, value]) => [...phrases({ role: 'fraction', value: 1 / value, form: 'ordinal' }, word), ...phrases({ role: 'fraction', value: 1 / value, form: 'counted' }, `${word}s`)]),
  ...phrases({ role: 'ordinal' }, ORDINALS), ...phrases({ role: 'ordinal' }, 'first, second'), ...phrases({ role: 'ordinal-suffix' }, 'st, nd, rd, th, s'),
  ...phrases({ role: 'and' }, 'and'), ...phrases({ role: 'and' }, 'upon'), ...phrases({ role: 'point' }, 'point'), ...phrases({ role: 'of' }, 'of'), ...phrases({ role: 'or' }, 'or'), ...phrases({ role: 'to' }, 'to, through, until'), ...phrases({ role: 'from' }, 'from'),
  ...phrases({ role: 'lead' }, 'in, on, of, in the, on the, of the, the'),
  ...phrases({ role: 'ratio' }, 'in, in every, out of, out of every, of every'),
  ...phrases({ role: 'between' }, 'between, anywhere between, anywhere from, somewhere between')
]
