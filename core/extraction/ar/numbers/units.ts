import type { Phrase } from '../../lexicon/lexicon.ts'
import { CURRENCY_CODES } from '../../numbers/currency-codes.ts'
import { phrases } from '../../numbers/phrases.ts'
import type { Sense } from '../../numbers/senses.ts'
import { dualForms } from '../noun-forms.ts'

/** Currencies that one word names alone: code, singular, other forms. */
const NAMED: readonly (readonly [code: string, singular: string, others?: string])[] = [
  ['EUR', 'يورو', 'يوروهات'], ['ILS', 'شيكل', 'شواكل، شيقل، شيكلات، شواقل، شاقل'], ['UAH', 'هريفنيا', 'هريفنيات، غريفنا، غريفنيا، هريفنا، هريفنة'], ['RUB', 'روبل', 'روبلات'],
  ['CNY', 'يوان', 'يوانات، رنمينبي، رينمينبي'], ['JPY', 'ين', 'ينات'], ['KRW', 'وون'], ['NGN', 'نايرا', 'نيرا، نيرة، نيرات'], ['ZAR', 'راند'], ['ETB', 'بر', 'بر إثيوبي، بير إثيوبي'],
  ['BDT', 'تاكا'], ['THB', 'بات', 'باهت'], ['PLN', 'زلوتي'], ['MMK', 'كيات'], ['KZT', 'تنغي', 'تينغي، تنغة، تينغ كازاخستاني'], ['MRU', 'أوقية'], ['VND', 'دونغ'], ['GHS', 'سيدي'],
  ['MYR', 'رينغيت', 'رينغت'], ['HUF', 'فورنت', 'فورينت'], ['GEL', 'لاري'], ['AMD', 'درام'], ['VES', 'بوليفار', 'بوليفارات'], ['AZN', 'مانات', 'منات'], ['TMT', 'مانات تركماني'],
  ['UZS', 'سوم أوزبكي'], ['KGS', 'سوم قرغيزي', 'سوم قيرغيزي'], ['TJS', 'سوموني'], ['MNT', 'توغريك'], ['LAK', 'كيب'], ['CRC', 'كولون كوستاريكي'], ['PYG', 'غواراني'], ['PEN', 'سول بيروفي'],
  ['GTQ', 'كيتزال'], ['HNL', 'لمبيرة', 'لمبيرا'], ['BOB', 'بوليفيانو'], ['BGN', 'ليف بلغاري', 'ليفا بلغارية'], ['RON', 'ليو روماني'], ['MDL', 'ليو مولدوفي'], ['ALL', 'ليك ألباني'],
  ['MZN', 'متيكال', 'ميتيكال'], ['MGA', 'أرياري'], ['SLE', 'ليون سيراليوني'], ['GMD', 'دلسي', 'دالاسي'], ['ERN', 'ناكفا', 'نقفة'], ['AOA', 'كوانزا'], ['ZMW', 'كواشا', 'كواشا زامبي'],
  ['MWK', 'كواشا ملاوي', 'كواشا مالاوي'], ['MVR', 'روفية'], ['BYN', 'روبل بيلاروسي']
]
/** Currency words that several countries share: word, plurals, code where no country is said, then code and adjectives. */
const SHARED: readonly { word: string; plurals: readonly string[]; alone: string; of: readonly (readonly [code: string, adjectives: string])[] }[] = [
  { word: 'دولار', plurals: ['دولارات'], alone: 'USD', of: [['USD', 'أميركي، أمريكي'], ['CAD', 'كندي'], ['AUD', 'أسترالي'], ['NZD', 'نيوزيلندي'], ['HKD', 'هونغ كونغ'], ['SGD', 'سنغافوري'], ['TWD', 'تايواني'], ['LRD', 'ليبيري'], ['NAD', 'ناميبي'], ['ZWL', 'زيمبابوي'], ['JMD', 'جامايكي']] },
  { word: 'جنيه', plurals: ['جنيهات'], alone: 'EGP', of: [['GBP', 'إسترليني، استرليني'], ['EGP', 'مصري'], ['SDG', 'سوداني'], ['SSP', 'جنوب سوداني']] },
  { word: 'ريال', plurals: ['ريالات'], alone: 'SAR', of: [['SAR', 'سعودي'], ['YER', 'يمني'], ['QAR', 'قطري'], ['OMR', 'عماني'], ['IRR', 'إيراني'], ['BRL', 'برازيلي'], ['KHR', 'كمبودي']] },
  { word: 'دينار', plurals: ['دنانير'], alone: 'IQD', of: [['IQD', 'عراقي'], ['KWD', 'كويتي'], ['JOD', 'أردني'], ['TND', 'تونسي'], ['DZD', 'جزائري'], ['LYD', 'ليبي'], ['BHD', 'بحريني'], ['RSD', 'صربي'], ['MKD', 'مقدوني']] },
  { word: 'ليرة', plurals: ['ليرات'], alone: 'LBP', of: [['SYP', 'سورية'], ['LBP', 'لبنانية'], ['TRY', 'تركية']] },
  { word: 'درهم', plurals: ['دراهم'], alone: 'AED', of: [['AED', 'إماراتي'], ['MAD', 'مغربي']] },
  { word: 'فرنك', plurals: ['فرنكات'], alone: 'CHF', of: [['CHF', 'سويسري'], ['XOF', 'أفريقي، إفريقي، غرب أفريقي، سيفا'], ['CDF', 'كونغولي'], ['RWF', 'رواندي'], ['DJF', 'جيبوتي'], ['BIF', 'بوروندي'], ['GNF', 'غيني'], ['KMF', 'قمري'], ['XAF', 'وسط أفريقي']] },
  { word: 'كرونة', plurals: ['كرونات'], alone: 'SEK', of: [['NOK', 'نرويجية'], ['SEK', 'سويدية'], ['DKK', 'دنماركية'], ['CZK', 'تشيكية'], ['ISK', 'آيسلندية']] },
  { word: 'كرون', plurals: [], alone: 'NOK', of: [['NOK', 'نرويجي'], ['SEK', 'سويدي'], ['DKK', 'دنماركي']] },
  { word: 'روبية', plurals: ['روبيات'], alone: 'INR', of: [['INR', 'هندية'], ['PKR', 'باكستانية'], ['LKR', 'سريلانكية'], ['NPR', 'نيبالية'], ['IDR', 'إندونيسية']] },
  { word: 'شلن', plurals: ['شلنات'], alone: 'KES', of: [['KES', 'كيني'], ['SOS', 'صومالي'], ['UGX', 'أوغندي'], ['TZS', 'تنزاني']] },
  { word: 'بيزو', plurals: ['بيزوات'], alone: 'MXN', of: [['MXN', 'مكسيكي'], ['ARS', 'أرجنتيني'], ['COP', 'كولومبي'], ['PHP', 'فلبيني، فيليبيني'], ['CLP', 'تشيلي'], ['CUP', 'كوبي'], ['DOP', 'دومينيكاني'], ['UYU', 'أوروغواياني']] },
  { word: 'غورد', plurals: ['غوردات'], alone: 'HTG', of: [['HTG', 'هايتي']] }
]
/** The codes that a shared word may stand for, by the one it stands for alone; a bare dollar is always the American. */
export const SHARED_CURRENCIES_AR: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  SHARED.filter(({ alone }) => alone !== 'USD').map(({ alone, of }) => [alone, of.map(([code]) => code)])
)
/** Countries by their currency: names and adjectives. */
const COUNTRIES: readonly (readonly [code: string, names: string])[] = [
  ['EGP', 'مصر، مصري، القاهرة'], ['SDG', 'السودان، سوداني، الخرطوم'], ['SSP', 'جنوب السودان، جوبا'], ['GBP', 'بريطانيا، بريطاني، لندن'], ['SAR', 'السعودية، سعودي، الرياض'], ['YER', 'اليمن، يمني، صنعاء، عدن، الحوثيون، الحوثيين'], ['QAR', 'قطر، قطري، الدوحة'],
  ['OMR', 'عمان، مسقط'], ['IRR', 'إيران، إيراني، طهران'], ['IQD', 'العراق، عراقي، بغداد'], ['KWD', 'الكويت، كويتي'], ['JOD', 'الأردن، أردني'], ['TND', 'تونس، تونسي'], ['DZD', 'الجزائر، جزائري'], ['LYD', 'ليبيا، ليبي، طرابلس'], ['BHD', 'البحرين، بحريني، المنامة'],
  ['RSD', 'صربيا، صربي'], ['SYP', 'سوريا، سوري، دمشق، حلب'], ['LBP', 'لبنان، لبناني، بيروت'], ['TRY', 'تركيا، تركي، أنقرة، إسطنبول'], ['AED', 'الإمارات، إماراتي، أبوظبي، دبي'], ['MAD', 'المغرب، مغربي، الرباط، مراكش'], ['CHF', 'سويسرا، سويسري'],
  ['XOF', 'السنغال، مالي، النيجر، بوركينا فاسو، ساحل العاج'], ['CDF', 'الكونغو، كونغولي، كينشاسا'], ['NOK', 'النرويج، نرويجي، أوسلو'], ['SEK', 'السويد، سويدي، ستوكهولم'], ['DKK', 'الدنمارك، دنماركي، كوبنهاغن'], ['INR', 'الهند، هندي، نيودلهي'], ['PKR', 'باكستان، باكستاني، إسلام آباد'],
  ['LKR', 'سريلانكا'], ['NPR', 'نيبال'], ['IDR', 'إندونيسيا'], ['KES', 'كينيا، كيني، نيروبي'], ['SOS', 'الصومال، صومالي، مقديشو'], ['UGX', 'أوغندا'], ['MXN', 'المكسيك، مكسيكي'], ['ARS', 'الأرجنتين'], ['COP', 'كولومبيا'], ['PHP', 'الفلبين، الفيليبين، مانيلا'], ['CUP', 'كوبا']
]
/** Signs that stand on either side of their amount. */
export const SIGNS: readonly (readonly [code: string, signs: string, assumed?: boolean])[] = [
  ['USD', '$', true], ['USD', 'US$, U.S.$, $US'], ['EUR', '€'], ['GBP', '£'], ['JPY', '¥', true], ['ILS', '₪'], ['UAH', '₴'], ['RUB', '₽'], ['TRY', '₺'], ['NGN', '₦'], ['INR', '₹'], ['KRW', '₩'], ['VND', '₫'], ['PHP', '₱'], ['BDT', '৳']
]
/** Currencies as they are shortened: the letters of their word and of their country. */
const SHORT: readonly (readonly [code: string, forms: string])[] = [
  ['LBP', 'ل.ل.، ل.ل'], ['SYP', 'ل.س.، ل.س'], ['TRY', 'ل.ت'], ['EGP', 'ج.م.، ج.م'], ['SDG', 'ج.س'], ['IQD', 'د.ع.، د.ع'], ['KWD', 'د.ك.، د.ك'], ['BHD', 'د.ب'], ['LYD', 'د.ل'], ['TND', 'د.ت'], ['DZD', 'د.ج'], ['MAD', 'د.م'],
  ['SAR', 'ر.س.، ر.س'], ['QAR', 'ر.ق'], ['OMR', 'ر.ع'], ['YER', 'ر.ي']
]
/** Units of time and measure: English name, singular, plurals, abbreviations. */
const MEASURES: readonly (readonly [unit: string, singular: string, plurals: string, short?: string])[] = [
  ['second', 'ثانية', 'ثوان، ثواني'], ['minute', 'دقيقة', 'دقائق'], ['hour', 'ساعة', 'ساعات'], ['day', 'يوم', 'أيام'], ['night', 'ليلة', 'ليال، ليالي'], ['week', 'أسبوع', 'أسابيع'], ['month', 'شهر', 'أشهر، شهور'], ['year', 'عام', 'أعوام'], ['year', 'سنة', 'سنوات، سنين'],
  ['decade', 'عقد', 'عقود'], ['century', 'قرن', 'قرون'], ['kilometre', 'كيلومتر', 'كيلومترات', 'كلم، كم، كيلو متر، كيلو مترات، كيلو مترا'], ['metre', 'متر', 'أمتار'], ['centimetre', 'سنتيمتر', 'سنتيمترات، سنتمترات', 'سم، سنتمتر، سنتمترا'], ['millimetre', 'مليمتر', 'مليمترات، ملليمترات', 'ملم، مم، ملليمتر، ملليمترا، ميليمتر، ميليمترا، ميلمتر، ميلمترا، ميلمترات'],
  ['mile', 'ميل', 'أميال'], ['nautical mile', 'ميل بحري', 'أميال بحرية', 'ميلا بحريا'], ['foot', 'قدم', 'أقدام'], ['inch', 'بوصة', 'بوصات'], ['hectare', 'هكتار', 'هكتارات'], ['acre', 'فدان', 'أفدنة، فدادين'], ['dunam', 'دونم', 'دونمات'],
  ['square kilometre', 'كيلومتر مربع', 'كيلومترات مربعة', 'كيلومترا مربعا، كلم²، كم²، كلم مربع، كم مربع، كلم مربعا، كم مربعا، كيلو متر مربع، كيلو مترا مربعا'], ['square metre', 'متر مربع', 'أمتار مربعة', 'مترا مربعا، م²'], ['cubic metre', 'متر مكعب', 'أمتار مكعبة', 'مترا مكعبا، م³'],
  ['square mile', 'ميل مربع', 'أميال مربعة', 'ميلا مربعا'], ['tonne', 'طن', 'أطنان'], ['tonne', 'طن متري', 'أطنان مترية', 'طنا متريا'], ['kilogram', 'كيلوغرام', 'كيلوغرامات', 'كغ، كلغ، كيلوجرام، كيلوجراما، كجم، كيلو غرام، كيلو غراما، كيلو'], ['gram', 'غرام', 'غرامات', 'غم، جرام، جراما'], ['pound', 'رطل', 'أرطال'],
  ['litre', 'لتر', 'لترات', 'ليتر، ليترا، ليترات'], ['gallon', 'غالون', 'غالونات', 'جالون، جالونا'], ['barrel', 'برميل', 'براميل'], ['degree', 'درجة', 'درجات', 'درجة مئوية، درجات مئوية'], ['megawatt', 'ميغاوات', 'ميغاواتات', 'ميغاواط، ميجاوات، ميجاواط'], ['kilometre per hour', 'كيلومتر في الساعة', 'كيلومترات في الساعة', 'كلم في الساعة، كيلومترا في الساعة، كلم/ساعة، كم/س'],
  ['kilowatt hour', 'كيلوواط ساعة', 'كيلوواطات ساعة'], ['calorie', 'سعرة حرارية', 'سعرات حرارية', 'سعرة، سعرات'], ['quintal', 'قنطار', 'قناطير'], ['kilowatt', 'كيلوواط', 'كيلوواطات'], ['gigawatt', 'غيغاواط', 'غيغاواطات'], ['megawatt hour', 'ميغاواط ساعة', 'ميغاوات ساعة'], ['ounce', 'أونصة', 'أونصات', 'أوقية ذهب'], ['volt', 'فولت', 'فولتات'], ['cent', 'سنت', 'سنتات'], ['megabyte', 'ميغابايت', 'ميغابايتات']
]

const accusative = (form: string): string[] => (/(ة|ا|و|ى|اء|ي)$/.test(form) || form.includes(' ') ? [form] : [form, `${form}ا`])

function money(): Phrase<Sense>[] {
  const out: Phrase<Sense>[] = []
  for (const [code, singular, others = ''] of NAMED) {
    out.push(...phrases({ role: 'currency', code, side: 'after' }, [...accusative(singular), others].join('، ')))
    if (singular === 'يورو') out.push(...phrases({ role: 'currency', code, side: 'after', count: 2 }, 'يوروان، يوروين'))
    if (!/(و|ا|ي)$/.test(singular) && !singular.includes(' ') && singular.length > 2) out.push(...phrases({ role: 'currency', code, side: 'after', count: 2 }, dualForms(singular).join('، ')))
  }
  for (const { word, plurals, alone, of } of SHARED) {
    const forms = [...accusative(word), ...plurals]
    out.push(...phrases({ role: 'currency', code: alone, side: 'after', assumed: true }, forms.join('، ')), ...phrases({ role: 'currency', code: alone, side: 'after', assumed: true, count: 2 }, dualForms(word).join('، ')))
    for (const [code, adjectives] of of) {
      for (const adjective of adjectives.split('، ')) {
        const spelt = /(ة|ا|ي)$/.test(adjective) && !adjective.endsWith('ي') ? [adjective] : [adjective, `${adjective}ا`]
        const feminine = adjective.endsWith('ة') ? adjective : `${adjective}ة`
        const pairs = [...accusative(word).flatMap((f) => spelt.map((a) => `${f} ${a}`)), ...plurals.map((f) => `${f} ${feminine}`), ...plurals.map((f) => `${f} ${adjective}`)]
        out.push(...phrases({ role: 'currency', code, side: 'after' }, [...new Set(pairs)].join('، ')))
      }
    }
  }
  for (const [code, signs, assumed] of SIGNS) out.push(...phrases({ role: 'currency', code, side: 'either', ...(assumed ? { assumed } : {}) }, signs))
  for (const [code, forms] of SHORT) out.push(...phrases({ role: 'currency', code, side: 'after' }, forms))
  out.push(...phrases({ role: 'currency', code: 'XOF', side: 'after' }, 'فرنك سي إف إيه'))
  return out
}

function measures(): Phrase<Sense>[] {
  return MEASURES.flatMap(([unit, singular, plurals, short]) => [
    ...phrases({ role: 'measure', unit, count: 1 }, accusative(singular).join('، ')),
    ...phrases({ role: 'measure', unit }, plurals), ...(short === undefined ? [] : phrases({ role: 'measure', unit }, short)),
    ...(singular.includes(' ') ? [] : phrases({ role: 'measure', unit, count: 2 }, dualForms(singular).join('، ')))
  ])
}

/** Percent, money, time and measures. */
export const UNITS_AR: readonly Phrase<Sense>[] = [
  ...phrases({ role: 'percent-sign' }, '%'), ...phrases({ role: 'percent' }, 'في المئة، في المائة، بالمئة، بالمائة، فى المئة، في الميّة، بالميّة، من المئة، من المائة، نقطة مئوية، نقاط مئوية، % في المئة'),
  ...money(), ...CURRENCY_CODES, ...measures(),
  ...COUNTRIES.flatMap(([code, names]) => phrases({ role: 'country', code }, names.split('، ').flatMap((name) => (/ي$/.test(name) && name !== 'مالي' && name !== 'دبي' && name !== 'أبوظبي' ? [name, `${name}ة`, `${name}ون`, `${name}ين`] : [name])).join('، ')))
]
