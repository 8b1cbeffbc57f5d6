/**
 * Words that make a figure or say what it counts. Anchoring needs them to tell a passage that still states the same figure from one that only
 * looks alike; it reads no values. Spelled as folded by `passage-words.ts`. Words of other languages are compared letter by letter instead.
 */

/** Number words with the value that their spellings share, so that «ثلاثين», «ثلاثون» and 30 are one. */
const NUMBERS: readonly (readonly [value: string, words: string])[] = [
  ['0', 'صفر zero'], ['1', 'واحد واحده احد احدي one un une'], ['2', 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي two both deux'], ['3', 'ثلاث ثلاثه three trois'], ['4', 'اربع اربعه four quatre'],
  ['5', 'خمس خمسه five cinq'], ['6', 'ست سته six'], ['7', 'سبع سبعه seven sept'], ['8', 'ثمان ثماني ثمانيه eight huit'], ['9', 'تسع تسعه nine neuf'], ['10', 'عشر عشره ten dix'],
  ['11', 'eleven onze'], ['12', 'twelve dozen douze douzaine'], ['13', 'thirteen treize'], ['14', 'fourteen quatorze'], ['15', 'fifteen quinze'], ['16', 'sixteen seize'], ['17', 'seventeen'], ['18', 'eighteen'], ['19', 'nineteen'],
  ['20', 'عشرون عشرين twenty vingt'], ['30', 'ثلاثون ثلاثين thirty trente'], ['40', 'اربعون اربعين forty quarante'], ['50', 'خمسون خمسين fifty cinquante'], ['60', 'ستون ستين sixty soixante'],
  ['70', 'سبعون سبعين seventy septante'], ['80', 'ثمانون ثمانين eighty'], ['90', 'تسعون تسعين ninety nonante'],
  ['100', 'مءه مايه ماءه hundred cent cents'], ['200', 'مءتان مءتين ماءتان ماءتين'], ['300', 'ثلاثمءه ثلاثماءه'], ['400', 'اربعمءه اربعماءه'], ['500', 'خمسمءه خمسماءه'], ['600', 'ستمءه ستماءه'],
  ['700', 'سبعمءه سبعماءه'], ['800', 'ثمانمءه ثمانيمءه ثمانماءه'], ['900', 'تسعمءه تسعماءه'],
  ['1000', 'الف الفا الاف thousand mille'], ['2000', 'الفان الفين'], ['1000000', 'مليون مليونا ملايين million millions'], ['2000000', 'مليونان مليونين'],
  ['1000000000', 'مليار مليارا مليارات بليون billion milliard milliards'], ['2000000000', 'ملياران مليارين'], ['1000000000000', 'تريليون ترليون trillion'],
  ['1/2', 'نصف half'], ['1/3', 'ثلث third tiers'], ['2/3', 'ثلثا ثلثي'], ['1/4', 'ربع quarter quart'],
  ['tens', 'عشرات dozens scores dizaines'], ['hundreds', 'مءات hundreds centaines'], ['thousands', 'الوف thousands milliers'], ['percent', 'بالمءه بالماءه percent']
]

/** Words that say how a number is meant; those of one row mean the same. */
const QUALIFIERS: readonly string[] = [
  'اكثر يزيد تزيد ازيد فوق يفوق تفوق تجاوز يتجاوز تجاوزت more over above exceeding plus', 'اقل دون less under below fewer moins', 'يقل تقل الاقل least minimum',
  'نحو حوالي زهاء تقريبا about around some roughly approximately environ', 'قرابه يقارب يناهز تقارب يقرب nearly almost close', 'بضع بضعه عده several few', 'الاكثر اقصي most maximum'
]

/** Words that may stand between a qualifier and its number and mean nothing alone. */
const PARTICLES = new Set(['من', 'عن', 'علي', 'than', 'at', 'to', 'a', 'of', 'de', 'que'])

/** Words that say what happened to those counted, or what is done with the aid; those of one row mean the same. A passage whose such word changed states another fact. */
const EVENTS: readonly string[] = [
  'قتل قتلوا قتلت يقتل قتيل قتيلا قتلي مقتل مقتول استشهد استشهدوا شهيد شهيدا شهداء توفي توفوا وفاه وفيات مات ماتوا مصرع لقي killed dead died death deaths kill killing kills fatalities',
  'اصيب اصيبوا اصيبت اصابه اصابات مصاب مصابا مصابين مصابون جرح جرحوا جريح جريحا جرحي جراح injured wounded injuries injury hurt wounding',
  'فقد فقدوا مفقود مفقودا مفقودين مفقودون missing unaccounted', 'خطف خطفوا اختطف اختطفوا مخطوف مخطوفا مختطف مختطفا abducted kidnapped seized taken',
  'محتجز محتجزا محتجزين محتجزون احتجز رهينه رهاءن اسير اسري اسيرا held hostage hostages captive captives detained', 'افرج اطلق اطلاق افراج محرر حرر released freed release',
  'نزح نزحوا نازح نازحا نازحين نازحون نزوح مهجر displaced fled displacement', 'لاجء لاجءا لاجءين لاجءون لجا refugee refugees', 'عاد عادوا عاءد عاءدا عاءدين returned returnees',
  'تعهد تعهدت تعهدات pledged pledge pledges', 'خصص خصصت تخصيص allocated approved', 'سلم سلمت تسليم ارسل ارسلت delivered disbursed sent', 'طلب طلبت مطلوب requested appealed sought', 'انقذ انقاذ ناج ناجيا ناجين survived rescued survivors'
]

/** Words that turn a statement round. */
const NEGATIONS = 'لا لم لن ليس ليست نفي نفت دون غير not no never denied without nor'

const PARTICLES_JOINED = ['وبال', 'وال', 'فال', 'بال', 'كال', 'لل', 'ال', 'و', 'ف', 'ب', 'ك', 'ل']
const tableOf = (rows: readonly (readonly [string, string])[]): Map<string, string> => new Map(rows.flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [word, name])))
const firstOf = (words: string): string => words.split(' ')[0] ?? words

const numbers = tableOf(NUMBERS)
const qualifiers = tableOf(QUALIFIERS.map((words) => [`~${firstOf(words)}`, words]))
const events = tableOf([...EVENTS.map((words): [string, string] => [firstOf(words), words]), ['not', NEGATIONS]])

/** Looks a word up as it stands, then without joined particles. */
function lookUp(table: ReadonlyMap<string, string>, word: string): string | null {
  const known = table.get(word)
  if (known !== undefined) return known
  for (const particles of PARTICLES_JOINED) {
    const bare = word.startsWith(particles) && word.length >= particles.length + 3 ? table.get(word.slice(particles.length)) : undefined
    if (bare !== undefined) return bare
  }
  return null
}

/** What a folded word contributes to a figure, equal for words that contribute the same: a number's value, a qualifier, a sign; null for other words. */
export function figurePart(word: string): string | null {
  if (/[\p{N}\p{Sc}%]/u.test(word)) return word
  return lookUp(numbers, word) ?? lookUp(qualifiers, word)
}

/** What a folded word says happened to those counted, equal for words that say the same (`not` for a negation); null for other words. */
export const eventOf = (word: string): string | null => lookUp(events, word)

export const isParticle = (word: string): boolean => PARTICLES.has(word)
