import type { Phrase } from '../../lexicon/lexicon.ts'
import { phrases } from '../../numbers/phrases.ts'
import { VULGAR_FRACTIONS } from '../../numbers/vulgar-fractions.ts'
import type { Sense } from '../../numbers/senses.ts'

/** Units: masculine, feminine and, where the word has cases, each of them. */
const UNITS: readonly (readonly [value: number, forms: string, hundreds: readonly string[]])[] = [
  [3, 'ثلاثة، ثلاث، ثلاثا، تلاتة، تلات، تلت', ['ثلاث', 'ثلث', 'تلات', 'تلت']], [4, 'أربعة، أربع، أربعا', ['أربع']], [5, 'خمسة، خمس، خمسا', ['خمس']], [6, 'ستة، ست، ستا', ['ست']], [7, 'سبعة، سبع، سبعا', ['سبع']],
  [8, 'ثمانية، ثماني، ثمان، ثمانيا، تمانية، تمنية، تمان', ['ثمان', 'ثماني', 'ثمن', 'تمان', 'تمن']], [9, 'تسعة، تسع، تسعا', ['تسع']]
]
/** Spellings of a hundred; «مئة» and «مائة» with every fold of the hamza. */
const HUNDRED = ['مئة', 'مائة', 'ميّة', 'ماية', 'مئه']
const TENS = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']
const TEENS: readonly (readonly [value: number, before: string])[] = [
  [11, 'أحد، إحدى، احدى'], [12, 'اثنا، اثني، اثنتا، اثنتي، إثنا، إثني'], [13, 'ثلاثة، ثلاث'], [14, 'أربعة، أربع'], [15, 'خمسة، خمس'], [16, 'ستة، ست'], [17, 'سبعة، سبع'],
  [18, 'ثمانية، ثماني، ثمان'], [19, 'تسعة، تسع']
]
/** The teens as they are spoken in the Levant, the Gulf and Egypt. */
const SPOKEN_TEENS: readonly (readonly [value: number, forms: string])[] = [
  [11, 'احدعش، حدعش، حداشر'], [12, 'اطنعش، اتنعش، اثنعش، اتناشر، اطناشر'], [13, 'تلطعش، تلتعش، ثلطعش، تلتاشر، تلاتاشر'], [14, 'أربعطعش، أربعتعش، أربعتاشر'], [15, 'خمسطعش، خمستعش، خمستاشر'],
  [16, 'ستطعش، سطعش، ستعش، ستاشر'], [17, 'سبعطعش، سبعتعش، سبعتاشر'], [18, 'تمنطعش، تمنتعش، ثمنطعش، تمنتاشر'], [19, 'تسعطعش، تسعتعش، تسعتاشر']
]
/** Scales: singular stem, value, plurals. */
const SCALES: readonly (readonly [stem: string, value: number, plurals: string])[] = [
  ['ألف', 1e3, 'آلاف، آلافا، ألوف'], ['مليون', 1e6, 'ملايين'], ['مليار', 1e9, 'مليارات، ملايير'], ['بليون', 1e9, 'بلايين'], ['تريليون', 1e12, 'تريليونات'], ['ترليون', 1e12, 'ترليونات']
]

function hundreds(): Phrase<Sense>[] {
  const out: Phrase<Sense>[] = [
    ...phrases({ role: 'hundreds', value: 200 }, 'مئتان، مئتين، مئتا، مئتي، مائتان، مائتين، مائتا، مائتي، ميتان، ميتين، ميتا، ميتي'),
    ...HUNDRED.flatMap((form) => phrases({ role: 'hundred', alone: true }, form))
  ]
  for (const [value, , stems] of UNITS) for (const stem of stems) for (const hundred of HUNDRED) out.push({ form: stem + hundred, value: { role: 'hundreds', value: value * 100 } })
  // As it is spoken before what is counted; alone it is another word.
  for (const [value, , stems] of UNITS) for (const stem of stems) out.push({ form: `${stem}ميت`, value: { role: 'hundreds', value: value * 100 } })
  return out
}

function tens(): Phrase<Sense>[] {
  return TENS.flatMap((stem, n) => {
    const value = n === 0 ? 20 : (n + 2) * 10
    return phrases({ role: 'ten', value }, `${stem}ون، ${stem}ين`)
  }).concat(phrases({ role: 'ten', value: 30 }, 'تلاتين'), phrases({ role: 'ten', value: 80 }, 'تمانين'))
}

function teens(): Phrase<Sense>[] {
  return TEENS.flatMap(([value, before]) => before.split('، ').flatMap((word) => ['عشر', 'عشرة'].flatMap((ten) => phrases({ role: 'teen', value }, `${word} ${ten}, ${word}${ten}`)))).concat(SPOKEN_TEENS.flatMap(([value, forms]) => phrases({ role: 'teen', value }, forms)))
}

function scales(): Phrase<Sense>[] {
  return SCALES.flatMap(([stem, value, plurals]) => [
    ...phrases({ role: 'scale', value, count: 1 }, stem),
    // «مليونا»: a million in the accusative, or the dual before what is counted.
    ...phrases({ role: 'scale', value, count: 1, dualBeforeNoun: true }, `${stem}ا`),
    ...phrases({ role: 'scale', value, count: 2 }, `${stem}ان، ${stem}ين، ${stem}ي`),
    ...phrases({ role: 'scale', value, plural: true }, plurals)
  ])
}

/** Latin scales as Arabic text quotes them («$51bn»، «€1.2 billion»): words and abbreviations, and those only read glued to digits. */
const LATIN_SCALES: readonly (readonly [value: number, apart: string, glued: string])[] = [[1e3, 'thousand', 'k'], [1e6, 'million, mln, mn', 'm'], [1e9, 'billion, bn, bln', 'b'], [1e12, 'trillion, tn, trn', 't']]

/** The number words of Arabic. */
export const NUMBER_WORDS: readonly Phrase<Sense>[] = [
  ...phrases({ role: 'unit', value: 1, joinedOnly: true }, 'أحد، إحدى'),
  ...phrases({ role: 'unit', value: 1, pronoun: true }, 'واحد، واحدا، واحدة'),
  ...phrases({ role: 'unit', value: 2 }, 'اثنان، اثنين، اثنا، اثني، اثنتان، اثنتين، إثنان، إثنين، ثنتان، ثنتين، اتنين، إتنين'),
  ...UNITS.flatMap(([value, forms]) => phrases({ role: 'unit', value }, forms)),
  ...phrases({ role: 'teen', value: 10 }, 'عشرة، عشر، عشرا'),
  ...teens(), ...tens(), ...hundreds(), ...scales(),
  ...LATIN_SCALES.flatMap(([value, apart, glued]) => [...phrases({ role: 'scale', value }, apart), ...phrases({ role: 'scale', value, glued: true }, glued)]),
  ...phrases({ role: 'dozen', value: 12 }, 'دزينة'),
  ...phrases({ role: 'many', base: 10, min: 10, max: 99 }, 'عشرات'),
  ...phrases({ role: 'many', base: 100, min: 100, max: 999 }, 'مئات، مائات'),
  ...phrases({ role: 'few', min: 3, max: 9 }, 'بضعة، بضع، عدة'),
  ...phrases({ role: 'few', min: 13, max: 19 }, 'بضعة عشر، بضع عشرة'),
  ...VULGAR_FRACTIONS, ...phrases({ role: 'fraction', value: 1 / 2, form: 'half' }, 'نصف'),
  ...phrases({ role: 'fraction', value: 1 / 3, form: 'single' }, 'ثلث'), ...phrases({ role: 'fraction', value: 2 / 3, form: 'single' }, 'ثلثا، ثلثي، ثلثان، ثلثين'),
  ...phrases({ role: 'fraction', value: 1 / 4, form: 'single' }, 'ربع'), ...phrases({ role: 'fraction', value: 1 / 4, form: 'counted' }, 'أرباع، أرباعهم، أرباعهن، أرباعها، أرباعه'),
  ...phrases({ role: 'fraction', value: 1 / 5, form: 'counted' }, 'أخماس'), ...phrases({ role: 'fraction', value: 2 / 5, form: 'single' }, 'خمسي'),
  ...phrases({ role: 'fraction', value: 1 / 6, form: 'single' }, 'سدس'), ...phrases({ role: 'fraction', value: 1 / 7, form: 'counted' }, 'أسباع'), ...phrases({ role: 'fraction', value: 1 / 8, form: 'single' }, 'ثمن'),
  ...phrases({ role: 'fraction', value: 1 / 8, form: 'counted' }, 'أثمان'), ...phrases({ role: 'fraction', value: 1 / 10, form: 'counted' }, 'أعشار'), ...phrases({ role: 'fraction', value: 1 / 3, form: 'counted' }, 'أثلاث'),
  ...[[5, 'خمس'], [7, 'سبع'], [9, 'تسع'], [10, 'عشر']].flatMap(([n, word]) => phrases({ role: 'fraction', value: 1 / Number(n), form: 'construct' }, String(word))),
  ...phrases({ role: 'few', min: 1, max: 9, joinedOnly: true }, 'نيف، نيفا'),
  ...phrases({ role: 'excess' }, 'ونيف، ونيفا، ونيفٍ'),
  ...phrases({ role: 'and' }, 'و'), ...phrases({ role: 'point' }, 'فاصلة'), ...phrases({ role: 'of' }, 'من'), ...phrases({ role: 'or' }, 'أو، أم'), ...phrases({ role: 'to' }, 'إلى، حتى، الى'), ...phrases({ role: 'from' }, 'من'),
  ...phrases({ role: 'ratio' }, 'من كل، من بين كل، من أصل كل، في كل'),
  ...phrases({ role: 'between' }, 'بين، ما بين، مابين')
]
