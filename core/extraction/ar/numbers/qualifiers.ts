import type { Phrase } from '../../lexicon/lexicon.ts'
import { phrases } from '../../numbers/phrases.ts'
import type { Sense } from '../../numbers/senses.ts'
import type { Qualifier } from '../../../model/figure.ts'

const before = (qualifier: Qualifier, list: string): Phrase<Sense>[] => phrases({ role: 'qualifier', qualifier, side: 'before' }, list)
const after = (qualifier: Qualifier, list: string): Phrase<Sense>[] => phrases({ role: 'qualifier', qualifier, side: 'after' }, list)

/** A verb of exceeding in its forms: past, present of both genders, with and without «ما». */
const verb = (past: string, present: string, tail = ''): string => [past, `${past}ت`, `ي${present}`, `ت${present}`, ...(present.endsWith('ى') ? [] : [`ي${present}ون`]), `ما ي${present}`, `بما ي${present}`, `ما ت${present}`].map((form) => form + tail).join('، ')
const both = (make: (tail: string) => string): string => `${make(' على')}، ${make(' عن')}`
const denied = (present: string, tails: readonly string[] = ['']): string =>
  tails.flatMap((tail) => ['لا', 'لم', 'لن', 'ما لا', 'بما لا'].flatMap((no) => [`${no} ي${present}${tail}`, `${no} ت${present}${tail}`, ...(/[ىو]$/.test(present) ? [] : [`${no} ي${present}${no === 'لم' ? 'وا' : 'ون'}${tail}`])])).join('، ')

/** Verbs of more and less whose preposition stands behind the name of what is counted («لا يقل عدد القتلى عن 63»). */
const apart = (qualifier: Qualifier, list: string): Phrase<Sense>[] => phrases({ role: 'qualifier', qualifier, side: 'before', apart: true }, list)
/** «أكثر بقليل من», «أقل كثيرا من»: how much more or less, in every spelling of it. */
const byMuch = (than: string, much: string): string => than.split('، ').flatMap((word) => much.split('، ').map((by) => `${word} ${by} من`)).join('، ')
const A_LITTLE = 'بقليل، قليلا'
const MUCH = 'بكثير، كثيرا'
/** Names of what is measured, somebody's («لا يتجاوز دخله خمسمئة جنيه»). */
const MEASURED = 'عدد، قيمت، كلفت، تكلفت، سعر، ثمن، دخل، راتب، عمر، أعمار، وزن، طول، مساحت، مدت، ارتفاع، عمق، كميت، حجم، نسبت، مبلغ، مجموع، رأسمال، ميزانيت، مخزون'
  .split('، ').flatMap((name) => ['ه', 'ها', 'هم', 'هن', 'هما'].map((whose) => name + whose)).join('، ')

/** «تخطى حاجز الـ40 ألفا»: a number that is passed as a barrier is. */
const BARRIERS = ['تخطى', 'تخطت', 'يتخطى', 'تتخطى', 'تجاوز', 'تجاوزت', 'يتجاوز', 'تتجاوز', 'كسر', 'كسرت', 'فاق', 'فاقت', 'جاوز', 'جاوزت', 'متخطيا', 'متخطية', 'متجاوزا', 'متجاوزة']
  .flatMap((pass) => ['حاجز', 'عتبة', 'سقف'].map((barrier) => `${pass} ${barrier}`)).join('، ')

/** How Arabic says that a number is not exact. */
export const QUALIFIERS_AR: readonly Phrase<Sense>[] = [
  ...before('about', 'نحو، نحوا من، حوالي، حوالى، زهاء، في حدود، بحدود، في حوالي، تقريبا، ما يعادل نحو، بنحو، ما يقدر بنحو، ما يقدر بحوالي، يقدر بنحو، يقدر بحوالي'),
  ...before('about', '~، ≈'), ...before('more-than', '>'), ...before('less-than', '<'), ...before('at-least', '≥'), ...before('up-to', '≤'),
  ...before('nearly', `قرابة، ما يقارب، يقارب، تقارب، قارب، قاربت، يقاربون، قاربوا، ما قارب، ما يقرب من، يقرب من، تقرب من، ${verb('ناهز', 'ناهز')}، ${verb('ناهز', 'ناهز', ' عددهم')}، بما يقارب، بما يقرب من، ما يقارب من، على وشك بلوغ`),
  ...before('more-than', byMuch('أكثر، أزيد، أكبر، أعلى', `${A_LITTLE}، ${MUCH}`)), ...before('nearly', byMuch('أقل، أدنى', A_LITTLE)), ...before('less-than', byMuch('أقل، أدنى', MUCH)),
  ...before('more-than', `أكثر من، اكثر من، أزيد من، أكبر من، أعلى من، فوق، ما فوق، ${both((tail) => verb('زاد', 'زيد', tail))}، ${both((tail) => verb('ناف', 'نوف', tail))}، ${both((tail) => `ينيف${tail}، ما ينيف${tail}، تنيف${tail}`)}`),
  ...before('more-than', `${both((tail) => `يربو${tail}، تربو${tail}، ما يربو${tail}، بما يربو${tail}`)}، ${verb('فاق', 'فوق')}، ${verb('تجاوز', 'تجاوز')}، ${verb('تجاوز', 'تجاوز', ' عددهم')}، ${verb('فاق', 'فوق', ' عددهم')}، تخطى، تخطت، يتخطى، تتخطى، ما يتخطى، تعدى، تعدت، يتعدى، تتعدى، جاوز، جاوزت، يجاوز`),
  ...before('more-than', BARRIERS), ...before('more-than', ['يزيد', 'تزيد', 'ما يزيد', 'بما يزيد', 'زاد', 'زادت', 'يربو', 'ما يربو'].flatMap((more) => `${A_LITTLE}، ${MUCH}`.split('، ').flatMap((by) => [`${more} ${by} على`, `${more} ${by} عن`])).join('، ')),
  ...before('at-least', `على الأقل، على أقل تقدير، على أقل التقديرات، ${denied('قل', [' عن', ' على', ' عددهم عن'])}، ما لا يقل، ليس أقل من، ليس اقل من، ما ليس أقل من، لا أقل من، كحد أدنى، بحد أدنى، حد أدنى قدره، ابتداء من، بدءا من`),
  ...before('less-than', 'أقل من، اقل من، دون، ما دون، أدنى من، ما يقل عن، يقل عن، تقل عن، بأقل من، قل عن، قلت عن، أصغر من'),
  // «ليصل إلى 30 ألفا»: that many it is.
  ...phrases({ role: 'qualifier', qualifier: 'up-to', side: 'before', reaching: true }, 'يصل إلى، تصل إلى، يصل عددهم إلى، تصل الى، يصل الى'),
  ...before('up-to', `حتى، لغاية، ما يصل إلى، ما يصل الى، بما يصل إلى، قد يصل إلى، قد تصل إلى، كحد أقصى، بحد أقصى، حد أقصى قدره، حد أقصاه، أقصاه، ليس أكثر من، لا أكثر من، على الأكثر، على أكثر تقدير، على أبعد تقدير`),
  ...before('up-to', `${denied('زيد', [' على', ' عن'])}، ${denied('تجاوز')}، ${denied('تجاوز', [' عددهم', ' عددهن', ' عددها'])}، ${denied('زيد', [' عددهم على', ' عددهم عن'])}، ${denied('تعدى')}، ${denied('تخطى')}، ${denied('تعد')}، ${denied('تخط')}، ${denied('فوق')}`),
  ...apart('at-least', 'لا يقل، لا تقل، لم يقل، لم تقل، لن يقل، لن تقل'), ...apart('up-to', 'لا يزيد، لا تزيد، لم يزد، لم تزد، لم يزيد، لم تزيد، لن يزيد، لن تزيد'),
  ...apart('more-than', 'زاد، زادت، يزيد، تزيد، ناف، نافت، أناف، ينوف، ينيف، يربو، تربو'), ...apart('less-than', 'يقل، تقل، قل، قلت'),
  ...phrases({ role: 'beyond' }, 'على، عن'), ...phrases({ role: 'measured' }, MEASURED),
  ...after('at-least', 'على الأقل، على الاقل، على أقل تقدير، في الأقل، كحد أدنى، بحد أدنى، أو أكثر، او أكثر، فأكثر، فما فوق، وأكثر، أو يزيد، أو تزيد، أو يزيدون، أو يزدن'),
  ...after('about', 'تقريبا، على وجه التقريب، أو نحو ذلك، بالتقريب، على التقريب'),
  ...after('up-to', 'على الأكثر، على أكثر تقدير، كحد أقصى، بحد أقصى، أو أقل، فأقل، لا أكثر'),
  ...phrases({ role: 'qualifier', qualifier: 'at-least', side: 'of-number' }, '+')
]
