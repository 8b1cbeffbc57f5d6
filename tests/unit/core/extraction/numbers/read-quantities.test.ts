import { describe, expect, it } from 'vitest'
import { readQuantities } from '../../../../../core/extraction/index.ts'
import type { ReadOptions } from '../../../../../core/extraction/index.ts'

/** A quantity in short: its text, value or bounds, qualifier where not exact, unit; `?` marks an assumed unit. */
function said(text: string, language: string, options?: ReadOptions): string[] {
  return readQuantities(text, language, options).map((q) => {
    const number = q.value === null ? `${q.min ?? ''}..${q.max ?? ''}` : String(Math.round(q.value * 1e6) / 1e6)
    return [q.text, number, q.qualifier === 'exact' ? '' : q.qualifier, `${q.unit ?? ''}${q.unitAssumed ? '?' : ''}`].filter((part) => part !== '').join(' | ')
  })
}
type Case = [line: string, ...quantities: string[]]
const check = (language: string, cases: Case[]) => it.each(cases)('%s', (line, ...quantities) => expect(said(line, language)).toEqual(quantities.filter((q) => typeof q === 'string')))

describe('Arabic digits', () => check('ar', [
  ['٣٥٬٩٠٣ شهيدا و35,903 قتلى و۳۵۹۰۳ شخصا', '٣٥٬٩٠٣ شهيدا | 35903 | person', '35,903 قتلى | 35903 | person', '۳۵۹۰۳ شخصا | 35903 | person'],
  ['1 234 567 نسمة', '1 234 567 نسمة | 1234567 | person'], ['35.903 قتلى', '35.903 قتلى | 35903 | person'], ['٤٫٢ مليون طفل', '٤٫٢ مليون طفل | 4200000 | person'],
  ['$51bn و€1.2 billion', '$51bn | 51000000000 | USD?', '€1.2 billion | 1200000000 | EUR'], ['USD 5 million', 'USD 5 million | 5000000 | USD'], ['-2,1% و5 درجات تحت الصفر', '-2,1% | -2.1 | percent', '5 درجات تحت الصفر | -5 | degree'],
  ['6,9 ملايين شخص', '6,9 ملايين شخص | 6900000 | person'], ['قتل 12شخصا', '12شخصا | 12 | person'], ['خلال الـ48 ساعة', '48 ساعة | 48 | hour'], ['%70 من السكان', '%70 | 70 | percent']
]))
describe('Arabic decimals behind which their whole number stands', () => check('ar', [
  ['خصصت المملكة 487ر74 مليون دولار', '487ر74 مليون دولار | 74487000 | USD?'], ['ليبلغ 04ر73 دولار للبرميل', '04ر73 دولار | 73.04 | USD?'], ['بنسبة 5ر2 بالمئة', '5ر2 بالمئة | 2.5 | percent'],
  ['٥ر٢ مليون نازح', '٥ر٢ مليون نازح | 2500000 | person']
]))
describe('Arabic numbers said again in brackets', () => check('ar', [
  ['توفي ستة (6) أشخاص', 'ستة (6) أشخاص | 6 | person'], ['إصابة أربعة (04) عمال', 'أربعة (04) عمال | 4 | person'], ['أصيب ثلاثة (2) أشخاص', 'ثلاثة | 3 | person', '2 | 2 | person']
]))
describe('Arabic digits in brackets before what they count', () => check('ar', [
  ['عودة أكثر من (730) نازح إلى', 'أكثر من (730) نازح | 730 | more-than | person'], ['مبلغ (350) مليون دينار إلى', '(350) مليون دينار | 350000000 | IQD?'], ['بقيمة (4) مليون و(200) ألف دولار', '(4) مليون و(200) ألف دولار | 4200000 | USD?'],
  ['مقتل (7) أشخاص وإصابة (3) جنود', '(7) أشخاص | 7 | person', '(3) جنود | 3 | person'], ['القناة (12) والجيش'], ['قتلوا (12) وقال شخص', '12 | 12']
]))
describe('Arabic thousands told again by their scale', () => check('ar', [
  ['نقلت نحو (4.216) آلاف نازح', 'نحو (4.216) آلاف نازح | 4216 | about | person'], ['عودة (2.340) ألفي نازح', '(2.340) ألفي نازح | 2340 | person'], ['بقيمة 5.250 ملايين دولار', '5.250 ملايين دولار | 5250000 | USD?'],
  ['بقيمة 1,304 مليون دولار', '1,304 مليون دولار | 1304000000 | USD?'], ['نحو 2.417 مليون لاجئ', 'نحو 2.417 مليون لاجئ | 2417000 | about | person'],
  ['بقيمة 6.315 مليار دولار', '6.315 مليار دولار | 6315000000 | USD?'], ['بقيمة 1.500 مليار ليرة', '1.500 مليار ليرة | 1500000000000 | LBP?'],
  ['بلغ مليارا و(340) مليون دولار', 'مليارا و(340) مليون دولار | 1340000000 | USD?']
]))
describe('the Arabic dual of millions', () => check('ar', [
  ['مليونا نازح', 'مليونا نازح | 2000000 | person'], ['نحو مليوني شخص', 'نحو مليوني شخص | 2000000 | about | person'], ['تسلم 20 مليونا لاجئون', '20 مليونا | 20000000']
]))
describe('Arabic currencies that news seldom names', () => check('ar', [
  ['فدية قدرها 50 مليون نيرة', '50 مليون نيرة | 50000000 | NGN'], ['منحة من 3 ملايين مانات', '3 ملايين مانات | 3000000 | AZN'], ['قيمتها 12 مليون سوم أوزبكي', '12 مليون سوم أوزبكي | 12000000 | UZS'],
  ['مبلغ 40 ألف بير إثيوبي', '40 ألف بير إثيوبي | 40000 | ETB'], ['نحو 7 مليارات فرنك وسط أفريقي', 'نحو 7 مليارات فرنك وسط أفريقي | 7000000000 | about | XAF'],
  ['مئتا مليون يوان رنمينبي', 'مئتا مليون يوان | 200000000 | CNY']
]))
describe('Arabic dinars of those who gave them', () => check('ar', [['تمكن الكويتيون من جمع 250 ألف دينار', '250 ألف دينار | 250000 | KWD?']]))
describe('Arabic numbers between strokes', () => check('ar', [['مقتل /24/ جنديا', '24/ جنديا | 24 | person'], ['في 1/2 الشهر', '1/2 | 0.5']]))
describe('Arabic numbers in brackets before their noun', () => check('ar', [
  ['مقتل (24) جنديا وإصابة (80) بجروح', '(24) جنديا | 24 | person', '80 | 80 | person'], ['إصابة (٧) عمال', '(٧) عمال | 7 | person'], ['خلال (3) أيام', '(3) أيام | 3 | day'], ['سبها (4) والكفرة (5)', '4 | 4', '5 | 5']
]))
describe('Arabic spans of time before the number that is passed', () => check('ar', [
  ['تجاوز عدد القتلى خلال 48 ساعة 70 قتيلا', '48 ساعة | 48 | hour', '70 قتيلا | 70 | more-than | person'],
  ['تخطى عدد النازحين منذ 9 أشهر 30 ألف نازح', '9 أشهر | 9 | month', '30 ألف نازح | 30000 | more-than | person'], ['تجاوز عدد الأيام 30 يوما', '30 يوما | 30 | more-than | day']
]))
describe('English numbers said again in brackets', () => check('en', [['Six (6) workers died', 'Six (6) workers | 6 | person'], ['killed six (four men)', 'six | 6 | person', 'four men | 4 | person']]))
describe('Arabic words', () => check('ar', [
  ['خمسة وثلاثين ألفا وتسعمئة وثلاثة', 'خمسة وثلاثين ألفا وتسعمئة وثلاثة | 35903'], ['35 ألفا و903 أشخاص', '35 ألفا و903 أشخاص | 35903 | person'], ['أربعميّة شخص', 'أربعميّة شخص | 400 | person'],
  ['مئة وأحد عشر عاملا', 'مئة وأحد عشر عاملا | 111 | person'], ['إحدى عشرة امرأة', 'إحدى عشرة امرأة | 11 | person'], ['مليارا دولار و26 مليارا لإسرائيل', 'مليارا دولار | 2000000000 | USD?', '26 مليارا | 26000000000 | USD?'],
  ['مليون ونصف المليون نازح', 'مليون ونصف المليون نازح | 1500000 | person'], ['مليون دولار ونصف', 'مليون دولار ونصف | 1500000 | USD?'], ['5 ملايين دولار ونصف مليون يورو', '5 ملايين دولار | 5000000 | USD?', 'نصف مليون يورو | 500000 | EUR'],
  ['ألفا لاجئ وألفا وخمسمئة نازح', 'ألفا لاجئ | 2000 | person', 'ألفا وخمسمئة نازح | 1500 | person']
]))
describe('Arabic nouns that say how many', () => check('ar', [
  ['أم وأطفالها الأربعة', 'أطفالها الأربعة | 4 | person'], ['12 مدرسة و3 مدرسين', '12 مدرسة | 12', '3 مدرسين | 3 | person'], ['القتلى: 34', '34 | 34 | person'], ['بعد عام ونصف من الحرب', 'عام ونصف | 1.5 | year'], ['السنوات الخمس المقبلة', 'السنوات الخمس | 5 | year'], ['121 منهم محتجزون', '121 | 121 | person'], ['نزح الآلاف من البلدة', 'الآلاف | 1000..9999 | vague | person'], ['قتيلان ورهينتين', 'قتيلان | 2 | person', 'رهينتين | 2 | person'], ['مقتل جندي وإصابة ضابط', 'جندي | 1 | person', 'ضابط | 1 | person'], ['طفلان وامرأة', 'طفلان | 2 | person', 'امرأة | 1 | person'],
  ['شخص واحد على الأقل', 'شخص واحد على الأقل | 1 | at-least | person'], ['الرهائن الأربعة', 'الرهائن الأربعة | 4 | person'], ['إصابة مدنيين اثنين', 'مدنيين اثنين | 2 | person'], ['مدنيين ولاجئين'],
  ['عامين ونصف العام', 'عامين ونصف العام | 2.5 | year'], ['الساعات الـ24 الماضية', 'الساعات الـ24 | 24 | hour'], ['حل الدولتين'], ['ثلاثة من الجنود', 'ثلاثة | 3 | person']
]))
describe('Arabic ranges, qualifiers and shares', () => check('ar', [
  ['بين 200 و250 شخصا', 'بين 200 و250 شخصا | 200..250 | between | person'], ['بين ألفين وثلاثة آلاف مقاتل', 'بين ألفين وثلاثة آلاف مقاتل | 2000..3000 | between | person'], ['من 3 إلى 5 ملايين شخص', 'من 3 إلى 5 ملايين شخص | 3000000..5000000 | between | person'],
  ['ارتفع عدد القتلى من 34 إلى 44 قتيلا', '34 | 34 | person', '44 قتيلا | 44 | person'], ['لا يتجاوز عددهم العشرين', 'لا يتجاوز عددهم العشرين | 20 | up-to'], ['ما يربو على مئة جندي', 'ما يربو على مئة جندي | 100 | more-than | person'],
  ['لأكثر من ألفي شخص', 'أكثر من ألفي شخص | 2000 | more-than | person'], ['15 شخصا أو أكثر', '15 شخصا أو أكثر | 15 | at-least | person'], ['عشرات الآلاف من النازحين', 'عشرات الآلاف من النازحين | 10000..99999 | vague | person'],
  ['بضعة أيام', 'بضعة أيام | 3..9 | vague | day'], ['أكثر من الثلثين', 'أكثر من الثلثين | 0.666667 | more-than'], ['تجاوز عدد القتلى في القطاع 50 ألفا', '50 ألفا | 50000 | more-than | person'], ['تجاوز عدد الذين أُجلوا من المناطق الحدودية نصف مليون شخص', 'نصف مليون شخص | 500000 | more-than | person'], ['تجاوز عدد القتلى ما كان متوقعا، وأصيب 30', '30 | 30 | person'], ['ثلثا المدينة', 'ثلثا | 0.666667'], ['خمس السكان', 'خمس | 0.2'], ['خمس آليات', 'خمس آليات | 5'], ['واحد من كل ثلاثة أطفال', 'واحد من كل ثلاثة | 0.333333'], ['بضع وعشرون', 'بضع وعشرون | 23..29 | vague | person']
]))
describe('English in rarer forms', () => check('en', [
  ['two and a quarter million acres', 'two and a quarter million acres | 2250000 | acre'], ['a quarter million people', 'a quarter million people | 250000 | person'], ['killing two and a third was hurt', 'two | 2 | person'],
  ['half-a-dozen men', 'half-a-dozen men | 6 | person'], ['half-a-million dollars', 'half-a-million dollars | 500000 | USD?'], ['half-an-hour', 'half-an-hour | 0.5 | hour'],
  ['a couple of thousand people', 'a couple of thousand people | 2000 | person'], ['a couple hundred dollars', 'a couple hundred dollars | 200 | USD?'], ['a couple of soldiers', 'a couple of soldiers | 2 | person'],
  ['hundreds upon hundreds of people', 'hundreds upon hundreds of people | 100..999 | vague | person'], ['a quarter of a percentage point', 'a quarter of a percentage point | 0.25 | percent'], ['.5%', '.5% | 0.5 | percent'],
  ['One child in three is stunted.', 'One child in three | 0.333333'], ['One soldier in two vehicles was hurt.', 'One soldier | 1 | person', 'two vehicles | 2'],
  ['fourtyfive men and fivehundred women', 'fourtyfive men | 45 | person', 'fivehundred women | 500 | person'], ['ninty men, five hundered boys', 'ninty men | 90 | person', 'five hundered boys | 500 | person'], ['two milion people', 'two milion people | 2000000 | person'],
  ['50 cents', '50 cents | 50 | cent'], ['Dh500', 'Dh500 | 500 | AED'], ['At half past three it went off.'], ['World War Two killed 60 million people.', '60 million people | 60000000 | person'], ['the Six-Day War'],
  ['getting on for 300 people', 'getting on for 300 people | 300 | nearly | person']
]))
describe('English lengths and companies', () => check('en', [
  ['The tunnel is 25m deep and 2m wide.', '25m | 25 | metre', '2m | 2 | metre'], ['a 10m-high wall', '10m | 10 | metre'], ['within 500m of the border', '500m | 500 | metre'], ['2m long-term refugees', '2m long-term refugees | 2000000 | person'],
  ['3m people', '3m people | 3000000 | person'], ['a crew of about 21', 'about 21 | 21 | about | person'], ['a group of seven countries', 'seven countries | 7'], ['$1.24 and 85.6p', '$1.24 | 1.24 | USD?', '85.6p | 85.6 | penny']
]))
describe('decimals, fractions and years in words', () => {
  describe('of English', () => check('en', [
    ['twelve point five million people', 'twelve point five million people | 12500000 | person'], ['one point two billion dollars', 'one point two billion dollars | 1200000000 | USD?'], ['zero point five percent', 'zero point five percent | 0.5 | percent'],
    ['three point one four', 'three point one four | 3.14'], ['two point twenty-five percent', 'two point twenty-five percent | 2.25 | percent'], ['At one point two men were seen', 'two men | 2 | person'], ['led by one point'],
    ['three thousand and 412 martyrs', 'three thousand and 412 martyrs | 3412 | person'], ['killed two thousand and 367 were hurt', 'two thousand | 2000 | person', '367 | 367 | person'],
    ['two and three quarters million dollars', 'two and three quarters million dollars | 2750000 | USD?'], ['killing two and three quarters of the town', 'two | 2 | person', 'three quarters | 0.75'],
    ['He was born in nineteen forty-eight.'], ['in twenty twenty-four'], ['since two thousand and four'], ['in two thousand eleven people', 'two thousand eleven people | 2011 | person'], ['killed two thousand and four', 'two thousand and four | 2004 | person'],
    ['sixteen thirty-year-old men', 'sixteen | 16', 'thirty-year | 30 | year'], ['between 5 and 7 pm'], ['between 5 and 7 people', 'between 5 and 7 people | 5..7 | between | person'],
    ['NKr 2bn', 'NKr 2bn | 2000000000 | NOK'], ['SFr20m', 'SFr20m | 20000000 | CHF'], ['L.L. 500', 'L.L. 500 | 500 | LBP'], ['Bds$2 million', 'Bds$2 million | 2000000 | BBD']
  ]))
  describe('of Arabic', () => check('ar', [
    ['ثلاثة فاصلة خمسة في المئة', 'ثلاثة فاصلة خمسة في المئة | 3.5 | percent'], ['اثنا عشر فاصلة خمسة وعشرين في المئة', 'اثنا عشر فاصلة خمسة وعشرين في المئة | 12.25 | percent'], ['واحد فاصلة اثنان مليار دولار', 'واحد فاصلة اثنان مليار دولار | 1200000000 | USD?'],
    ['مليونان وثلاثة أرباع المليون', 'مليونان وثلاثة أرباع المليون | 2750000'], ['مليون وثلاثة أرباع', 'مليون وثلاثة أرباع | 1750000'], ['قتل ثلاثة وثلاثة أرباع البيوت دمرت', 'ثلاثة | 3 | person', 'ثلاثة أرباع | 0.75'],
    ['خمس سكان البلاد', 'خمس | 0.2'], ['عشر سكان القطاع', 'عشر | 0.1'], ['سبع عدد القتلى', 'سبع | 0.142857'], ['خمسة سكان', 'خمسة سكان | 5 | person'], ['خمس نساء', 'خمس نساء | 5 | person'],
    ['نيف ومئة قتيل', 'نيف ومئة قتيل | 101..199 | vague | person'], ['نيفا وثلاثين شهيدا', 'نيفا وثلاثين شهيدا | 31..39 | vague | person'],
    ['أقل بقليل من ألف', 'أقل بقليل من ألف | 1000 | nearly'], ['أكثر قليلا من 500 شخص', 'أكثر قليلا من 500 شخص | 500 | more-than | person'], ['أقل بكثير من مليون', 'أقل بكثير من مليون | 1000000 | less-than'], ['على أقل تقدير 12', 'على أقل تقدير 12 | 12 | at-least'],
    ['مئة شخص أو يزيدون', 'مئة شخص أو يزيدون | 100 | at-least | person'], ['بين الساعة 5 و7'], ['من الساعة 5 إلى 7 مساء'], ['الساعة 5 و7 جرحى', '7 جرحى | 7 | person'], ['في ألفين وأحد عشر']
  ]))
})
describe('Arabic in rarer forms', () => check('ar', [
  ['طاقم من 21', '21 | 21 | person'],
  ['106 ملايين نسمة بحسب تعداد 2023', '106 ملايين نسمة | 106000000 | person'], ['4 أشخاص في مروحية من طراز بيل 412', '4 أشخاص | 4 | person'], ['من نوع خاص 20 شخصا', '20 شخصا | 20 | person'],
  ['جُرح اثنان آخران', 'اثنان آخران | 2 | person'], ['ألفا و 200 شخص', 'ألفا و 200 شخص | 1200 | person'], ['عشرون شخصا ونيف', 'عشرون شخصا ونيف | 21..29 | vague | person'],
  ['يوروين', 'يوروين | 2 | EUR'], ['مئات ومئات القتلى', 'مئات ومئات القتلى | 100..999 | vague | person'], ['أوقفت تسعة عشر مشتبها', 'تسعة عشر مشتبها | 19 | person'],
  ['عند الكيلو 214 أمام المركز'], ['عند الكيلومتر 40 من الطريق'], ['قُتل 214 أمام المستشفى', '214 | 214'],
  ['نقلت القناة 12 الإسرائيلية عن فرانس 24'], ['صواريخ 9M133 و9K720'], ['عرب 48 وفلسطينيو الـ48 وحدود 67'], ['حدود 67 كيلومترا', '67 كيلومترا | 67 | kilometre'], ['بحدود 48 قتيلا', 'بحدود 48 قتيلا | 48 | about | person'],
  ['حرب الأيام الستة'], ['5 كلم2', '5 كلم2 | 5 | square kilometre']
]))
describe('ranges of what changes, and of alternatives', () => {
  check('en', [
    ['two or three million people', 'two or three million people | 2000000..3000000 | between | person'], ['2 or 3 million dollars', '2 or 3 million dollars | 2000000..3000000 | between | USD?'],
    ['Two or three hundred people died.', 'Two or three hundred people | 200..300 | between | person'], ['It rose by 3 to 5 percent.', '3 to 5 percent | 3..5 | between | percent'],
    ['Prices rose 3 to 5 percent.', '3 to 5 percent | 3..5 | between | percent'], ['prices rose from about 34 to 44', 'about 34 | 34 | about', '44 | 44'],
    ['The toll is up seven to 158.', 'seven | 7 | person', '158 | 158 | person'], ['The toll rose by 12 to 15.', '12 | 12 | person', '15 | 15 | person'],
    ['the October 7 attack and the September 11 attacks'], ['On October 7 attackers killed 12.', '12 | 12 | person'], ['In June 12 soldiers died.', '12 soldiers | 12 | person']
  ])
  check('ar', [['ارتفع بنسبة 3 إلى 5 في المئة', '3 إلى 5 في المئة | 3..5 | between | percent'], ['ارتفع من نحو 34 إلى 44', 'نحو 34 | 34 | about', '44 | 44']])
})
describe('no Arabic quantities', () => check('ar', [
  ['وقعت بين 16 و20 من الشهر نفسه'], ['من 3 إلى 9 من الشهر الماضي'],
  ['صندوق بريد 4471، عمّان'], ['كان على متن القارب'],
  ['في 7 أكتوبر/تشرين الأول 2023'], ['الساعة 9:45 مساء'], ['القرار 2334 لمجلس الأمن'], ['مقاتلات إف-16 وإس 400 وشاهد-136'], ['القرن الحادي والعشرين'], ['المركز الثالث عشر'], ['هاتف +961 1 234 567'], ['عامي 1967 و1973'], ['فاز 2-1'], ['يوم الاثنين والأربعاء'], ['ضحايا الاثنين'], ['شيعوا قتلى الاثنين'], ['لم يقتل أحد'], ['القمة الـ33'], ['من 12 إلى 15 مايو']
]))
describe('an Arabic qualifier apart from its number', () => check('ar', [
  ['تخطت قيمة التعهدات 640 مليون دولار', '640 مليون دولار | 640000000 | more-than | USD?'], ['تجاوز ضحايا السيول 320 شخصا', '320 شخصا | 320 | more-than | person'], ['تجاوزت الشاحنات المعبر ودخلت 40 شاحنة', '40 شاحنة | 40'],
  ['تجاوز عدد قتلى السيول والانهيارات الطينية العنيفة التي شهدتها الجزيرة وجارتها في الشرق الأسبوع الماضي 320 قتيلا', '320 قتيلا | 320 | more-than | person'],
  ['ما يزيد كثيرا على 30 مليون يورو', 'ما يزيد كثيرا على 30 مليون يورو | 30000000 | more-than | EUR'], ['تجاوز عدد القتلى حتى الآن 90', '90 | 90 | more-than | person'],
  ['لا يقل عدد القتلى عن ٦٣ بحسب مصدر', '٦٣ | 63 | at-least | person'], ['لا يزيد عدد الناجين على 12 شخصا', '12 شخصا | 12 | up-to | person'], ['زادت حصيلة القتلى على 300', '300 | 300 | more-than | person'], ['يزيد عدد النازحين في الإقليم عن مليون نازح', 'مليون نازح | 1000000 | more-than | person'],
  ['تخطى حاجز الـ33 ألف جريح', 'تخطى حاجز الـ33 ألف جريح | 33000 | more-than | person'], ['تجاوز عتبة المليون نازح', 'تجاوز عتبة المليون نازح | 1000000 | more-than | person'],
  ['وصل إلى حاجز 500 قتيل', '500 قتيل | 500 | person'], ['زاد عدد المصابين 20 شخصا', '20 شخصا | 20 | person'], ['لا يتجاوز دخله خمسمئة جنيه سوداني', 'لا يتجاوز دخله خمسمئة جنيه سوداني | 500 | up-to | SDG'], ['تجاوزت قيمتها مليون دولار', 'تجاوزت قيمتها مليون دولار | 1000000 | more-than | USD?'], ['لا تقل مساحته عن 365 كيلومترا مربعا', 'لا تقل مساحته عن 365 كيلومترا مربعا | 365 | at-least | square kilometre'],
  ['كان على متن القارب 50 مهاجرا', '50 مهاجرا | 50 | person'], ['كان على متن القارب حتى 180 راكبا', 'حتى 180 راكبا | 180 | up-to | person'], ['قارب العدد 50 مهاجرا', '50 مهاجرا | 50 | nearly | person']
]))
describe('Arabic numbers that are reached, or behind a year', () => check('ar', [
  ['ارتفع العدد ليصل إلى 30 ألف نازح', '30 ألف نازح | 30000 | person'], ['زادت لتصل إلى 8 ملايين يورو', '8 ملايين يورو | 8000000 | EUR'], ['لما يصل إلى 30 ألف نازح', 'ما يصل إلى 30 ألف نازح | 30000 | up-to | person'],
  ['عادوا منذ عام 2016 مليونا و151 ألفا و652 شخصا', 'مليونا و151 ألفا و652 شخصا | 1151652 | person'], ['في هذا العام 1500 مليون دولار', '1500 مليون دولار | 1500000000 | USD?'],
  ['من ميزانية 1500 مليون دولار', '1500 مليون دولار | 1500000000 | USD?'], ['وهو ثلاثة أضعاف المبلغ', 'ثلاثة أضعاف | 3']
]))
describe('Arabic digits run together with a word', () => check('ar', [
  ['نداء لتوفير65 مليون دولار', '65 مليون دولار | 65000000 | USD?'], ['تقديم1,4 مليون يورو', '1,4 مليون يورو | 1400000 | EUR'], ['قضى في السيول30 شخصا', '30 شخصا | 30 | person'], ['مقاتلة ميغ29 روسية'], ['لقاح كوفيد19 للسكان'],
  ['20 مليون درهم لضحايا السيول التي تأثر بها الملايين', '20 مليون درهم | 20000000 | AED?', 'الملايين | 1000000..9999999 | vague | person'], ['محافظات السودان الـ 22']
]))
describe('Arabic as it is spoken', () => check('ar', [
  ['تلات آلاف زلمة', 'تلات آلاف زلمة | 3000 | person'], ['تلاتين نفر', 'تلاتين نفر | 30 | person'], ['خمسطعش شب وتلاتمية عيلة', 'خمسطعش شب | 15 | person', 'تلاتمية عيلة | 300'], ['اطنعش ألف حراق', 'اطنعش ألف حراق | 12000 | person'], ['خمسة حراقة', 'خمسة حراقة | 5 | person'], ['ثمانية عشر شاهدا', 'ثمانية عشر شاهدا | 18 | person']
]))
describe('Arabic units alone and in construct', () => check('ar', [
  ['بلغ سعر اللتر دولارا ونصف الدولار', 'دولارا ونصف الدولار | 1.5 | USD?'], ['يورو ونصف', 'يورو ونصف | 1.5 | EUR'], ['الدولار ونصف السكان', 'نصف | 0.5'], ['استُهدفت سيارتا إسعاف', 'سيارتا إسعاف | 2'], ['تضررت سيارتي إسعاف', 'سيارتي إسعاف | 2'], ['سقطت قذيفتا هاون على مدرستي', 'قذيفتا | 2'],
  ['غارتان إسرائيليتان', 'غارتان | 2'], ['صاروخين إيرانيين على قاعدتين أميركيتين', 'صاروخين | 2', 'قاعدتين | 2'], ['جنديان إسرائيليان', 'جنديان | 2 | person'], ['قتيلان وجريحان', 'قتيلان | 2 | person', 'جريحان | 2 | person'],
  ['100 ألف ل.س و50 ج.م و500 د.ع', '100 ألف ل.س | 100000 | SYP', '50 ج.م | 50 | EGP', '500 د.ع | 500 | IQD'], ['5 كلم² و20 م² و30 م³', '5 كلم² | 5 | square kilometre', '20 م² | 20 | square metre', '30 م³ | 30 | cubic metre'], ['خمسميت شخص', 'خمسميت شخص | 500 | person']
]))
describe('English totals that go up to a number', () => check('en', [['brought the death toll up to 12', '12 | 12 | person'], ['bringing the total up to 310 people', '310 people | 310 | person'], ['up to 40 people', 'up to 40 people | 40 | up-to | person']]))
describe('Arabic tables', () => check('ar', [['اللاجئون | 98,700 | تشاد', '98,700 | 98700 | person'], ['الجرحى\t412', '412 | 412 | person'], ['المنازل | 12', '12 | 12']]))

describe('English numbers', () => check('en', [
  ['at least two hundred and fifty-four people', 'at least two hundred and fifty-four people | 254 | at-least | person'], ['twelve hundred troops', 'twelve hundred troops | 1200 | person'], ['nine million, one hundred and eighty thousand', 'nine million, one hundred and eighty thousand | 9180000'],
  ['half a million people', 'half a million people | 500000 | person'], ['two and a half million', 'two and a half million | 2500000'], ['1,25,000 people', '1,25,000 people | 125000 | person'], ['US$250, 000', 'US$250, 000 | 250000 | USD'], ['35 903 people', '35 903 people | 35903 | person'], ['700k refugees', '700k refugees | 700000 | person'],
  ['killing one person and wounding three', 'one person | 1 | person', 'three | 3 | person'], ['three of the five hostages', 'three | 3 | person', 'five hostages | 5 | person'], ['two hours and a half', 'two hours and a half | 2.5 | hour'], ['15 km2', '15 km2 | 15 | square kilometre'],
  ['-0.3% and minus 12 degrees', '-0.3% | -0.3 | percent', 'minus 12 degrees | -12 | degree'], ['- 12 people', '12 people | 12 | person'], ['180 tons of flour', '180 tons | 180 | ton'], ['a 34-year-old man', '34-year | 34 | year'], ['a twenty-five-year-old man', 'twenty-five-year | 25 | year'],
  ['one-and-a-half million people', 'one-and-a-half million people | 1500000 | person'], ['2½ years, 2 1/2 years and ½ million people', '2½ years | 2.5 | year', '2 1/2 years | 2.5 | year', '½ million people | 500000 | person'], ['1/3 of the city', '1/3 | 0.333333'], ['an hour and a half', 'an hour and a half | 1.5 | hour'],
  ['Last year 563 were killed.', '563 | 563 | person'], ['Each year 300 drown.', '300 | 300'], ['In the year 563 a king died.'], ['The wounded number 2,835.', '2,835 | 2835'], ['A depot blew up beside the road: 218 were burnt.', '218 | 218'], ['Room: 218.'], ['Flight number 2,835 is late.'], ['Floods kill 24\n\nNov 18 (Agency)', '24 | 24 | person'],
  ['20 or 30 people', '20 or 30 people | 20..30 | between | person'], ['three- to five-year sentences', 'three- to five-year | 3..5 | between | year'], ['on 7 October 2023 gunmen took 251 hostages', '251 hostages | 251 | person']
]))
describe('English money', () => check('en', [
  ['gave $1.5 billion three years ago', '$1.5 billion | 1500000000 | USD?', 'three years | 3 | year'], ['US$98 million six-month needs', 'US$98 million | 98000000 | USD', 'six-month | 6 | month'], ['$5 million two hundred thousand', '$5 million two hundred thousand | 5200000 | USD?'],
  ['a $375 million package', '$375 million | 375000000 | USD?'], ['A$20m and C$45 million', 'A$20m | 20000000 | AUD', 'C$45 million | 45000000 | CAD'], ['US$ 3.4 million', 'US$ 3.4 million | 3400000 | USD'], ['$61 billion for Ukraine and 26 billion for Israel', '$61 billion | 61000000000 | USD?', '26 billion | 26000000000 | USD?'],
  ['EUR 1.2bn', 'EUR 1.2bn | 1200000000 | EUR'], ['$1.2bn-$1.5bn', '$1.2bn-$1.5bn | 1200000000..1500000000 | between | USD?'], ['try 5 times', '5 times | 5'], ['a 500-pound bomb', '500-pound | 500 | pound'], ['5 million pounds', '5 million pounds | 5000000 | GBP?'], ['4 million Egyptian pounds', '4 million Egyptian pounds | 4000000 | EGP'], ['between $4 and $5 billion', 'between $4 and $5 billion | 4000000000..5000000000 | between | USD?']
]))
describe('English qualifiers, ranges and vague amounts', () => check('en', [
  // Its qualifier was the next number's as well, so that the two overlapped.
  ['the toll passed (12 15', 'passed (12 | 12 | more-than | person', '15 | 15 | person'],
  ['1,400 people dead and more than 3,100 hurt', '1,400 people | 1400 | person', 'more than 3,100 | 3100 | more-than | person'], ['in excess of 90 hostages', 'in excess of 90 hostages | 90 | more-than | person'], ['a minimum of 90', 'a minimum of 90 | 90 | at-least'], ['120-odd people', '120-odd people | 120 | about | person'], ['just under 90 hostages', 'just under 90 hostages | 90 | nearly | person'], ['90 hostages or more', '90 hostages or more | 90 | at-least | person'],
  ['10-12 gunmen', '10-12 gunmen | 10..12 | between | person'], ['between two and three hundred people', 'between two and three hundred people | 200..300 | between | person'], ['rose from 34 people to 44', '34 people | 34 | person', '44 | 44 | person'], ['between 2014 and 2019'],
  ['another hundred people and a further thousand', 'hundred people | 100 | person', 'thousand | 1000 | person'], ['a further hundred million euros', 'hundred million euros | 100000000 | EUR'], ['USD 409 M', 'USD 409 M | 409000000 | USD'], ['KD 3 million and TL500m, RM 5', 'KD 3 million | 3000000 | KWD', 'TL500m | 500000000 | TRY', '5 | 5'], ['on April 5 killed 12 people', '12 people | 12 | person'],
  ['dozens of people', 'dozens of people | 12..99 | vague | person'], ['hundreds of millions of euros', 'hundreds of millions of euros | 100000000..999999999 | vague | EUR'], ['several hundred villagers', 'several hundred villagers | 300..900 | vague | person'], ['three dozen hostages', 'three dozen hostages | 36 | person'], ['a few civilians but few soldiers', 'a few civilians | 3..9 | vague | person'],
  ['a third of the country', 'a third | 0.333333'], ['two out of three households', 'two out of three | 0.666667'], ['the death toll rose to 2012', '2012 | 2012 | person']
]))
describe('English persons without their noun', () => check('en', [
  ['Bandits free 38 after ransom', '38 | 38 | person'], ['Gunmen kill 12 in Zamfara', '12 | 12 | person'], ['Police: 5 held over market bombing', '5 | 5 | person'], ['14 freed in swap', '14 | 14 | person'], ['22 shot dead in bar', '22 | 22 | person'], ['31 aid-seekers shot', '31 aid-seekers | 31 | person'],
  ['The death toll climbed from 41 to 56 overnight.', '41 | 41 | person', '56 | 56 | person'], ['He sold 41 goats and 56 ewes.', '41 goats | 41', '56 ewes | 56'], ['Two men and 56 wild saigas died', 'Two men | 2 | person', '56 | 56'], ['34 insurgents died and 19 AK-47 rifles were found', '34 insurgents | 34 | person', '19 | 19'], ['five people died in three eastern and southern regions', 'five people | 5 | person', 'three | 3'], ['700 people left "the 20 worst" structures', '700 people | 700 | person', '20 | 20'],
  ['Refugees | 98,700 | Chad', '98,700 | 98700 | person'], ['Deaths\t412', '412 | 412 | person'], ['Houses\t12', '12 | 12']
]))
describe('English numbers that name', () => check('en', [
  ['A group of seven migrants drowned.', 'seven migrants | 7 | person'], ['a group of 77 migrants', '77 migrants | 77 | person'], ['The Group of 77 and the Group of Seven met.'], ['UNSCR 1701 and Radio 4'], ['Annex 2 lists the crossings.'], ['Grade 12 pupils sat exams.'], ['The 1967 borders, the 2023 attacks'], ['the 1984 refugees', '1984 refugees | 1984 | person'], ['A three-time winner'],
  ['The army in 2023 killed 12 people.', '12 people | 12 | person'], ['3 released films', '3 | 3'],
  ['The bomber, 22, killed himself.'], ['her son, 6, died'], ['two soldiers, 22, died', 'two soldiers | 2 | person', '22 | 22 | person']
]))
describe('English units', () => check('en', [['Rs1,200cr and Rs 5 lac', 'Rs1,200cr | 12000000000 | INR?', 'Rs 5 lac | 500000 | INR?'], ['military aid over 10 years', '10 years | 10 | year'], ['20 wounded over two weeks', '20 | 20 | person', 'two weeks | 2 | week'], ['closed for over 10 years', 'over 10 years | 10 | more-than | year'], ['It lasted over 10 years.', 'over 10 years | 10 | more-than | year'], ['over 10 years of war', 'over 10 years | 10 | more-than | year'], ['over 10 years ago', 'over 10 years | 10 | more-than | year'], ['2,200 calories and 30 GWh', '2,200 calories | 2200 | calorie', '30 GWh | 30 | gigawatt hour']]))
describe('no English quantities', () => check('en', [
  ['between 16 and 20 of the same month'],
  ['On Friday, 8 August, at 5:30 a.m.'], ['since April 15, 2023'], ['Resolution 1701 and Articles 51 and 52'], ['F-16s, MH17, T-72s and Covid-19'], ['a man aged 34 and Ann Lee, 34, said'], ['children under five'], ['won 3-1, a 5-4 vote'], ['call 0800 140 1990 or +1 202 555 0143 or +1 (202) 555-0143'], ['on 1/3/2024 and 1/3'], ['no one was killed, one of them said'], ['the first half of the 21st century'], ['192.168.1.1 and http://example.org/2024/05/12'], ['in the 1990s'], ['100th day']
]))

describe('decimals', () => it('are the numbers that were written, to the last digit', () => {
  const values = (text: string, language: string) => readQuantities(text, language).map(({ value, min, max }) => [value, min, max])
  expect(values('$66.9 billion', 'en')).toEqual([[66_900_000_000, 66_900_000_000, 66_900_000_000]])
  expect(values('1.05 مليار دولار و٨٫٢٩ مليون يورو', 'ar')).toEqual([[1_050_000_000, 1_050_000_000, 1_050_000_000], [8_290_000, 8_290_000, 8_290_000]])
  expect(values('between 1.1 and 2.2 million people', 'en')).toEqual([[null, 1_100_000, 2_200_000]])
}))
describe('how far along a road', () => check('en', [['died at kilometre 214 of the desert road'], ['killed at km 40 on the highway'], ['40 km of road', '40 km | 40 | kilometre']]))
describe('what a question or a story is about', () => check('en', [
  ['asked about 27 bodies', '27 bodies | 27 | person'], ['he said about 27 people came', 'about 27 people | 27 | about | person'], ['information about 14 hostages', '14 hostages | 14 | person']
]))
describe('on request', () => {
  it('single persons without a number are quantities of one', () => {
    expect(said('a soldier and her husband were killed', 'en', { singulars: true })).toEqual(['a soldier | 1 | person', 'her husband | 1 | person'])
    expect(said('a soldier was killed', 'en')).toEqual([])
    expect(said('عثر على جثة طفل', 'ar', { singulars: true })).toEqual(['جثة | 1 | person', 'طفل | 1 | person'])
    expect(said('عثر على جثة طفل', 'ar')).toEqual([])
    // What stands right behind those counted tells of them.
    expect(said('إطلاق 183 معتقلا فلسطينيا', 'ar', { singulars: true })).toEqual(['183 معتقلا | 183 | person'])
    expect(said('أصيب ثلاثة، أحدهم ضابط', 'ar', { singulars: true })).toEqual(['ثلاثة | 3 | person', 'أحدهم | 1 | person'])
    expect(said('قُتل أحد الجنود وإحدى موظفات الوكالة', 'ar', { singulars: true })).toEqual(['أحد الجنود | 1 | person', 'إحدى موظفات | 1 | person'])
    expect(said('لم يُقتل أحد، قال أحد أهم القادة', 'ar', { singulars: true })).toEqual([])
  })
})

describe('French, a folder of data', () => check('fr', [
  ['au moins quatre-vingt-dix-sept morts', 'au moins quatre-vingt-dix-sept morts | 97 | at-least | person'], ['35 903 personnes', '35 903 personnes | 35903 | person'], ['1,2 milliard d’euros', '1,2 milliard d’euros | 1200000000 | EUR'],
  ['entre 200 et 250 personnes', 'entre 200 et 250 personnes | 200..250 | between | person'], ['le 7 octobre 2023'], ['des dizaines de milliers de réfugiés', 'dizaines de milliers de réfugiés | 10000..99999 | vague | person'], ['70 %', '70 % | 70 | percent']
]))

describe('a language without number data', () => {
  it('has no quantities', () => expect(readQuantities('12 Menschen', 'de')).toEqual([]))
})
