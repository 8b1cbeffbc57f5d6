import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

const modalitiesIn = (text: string): string[] => extractArticle(text).claims.map(({ modality }) => modality)

describe('Arabic sources', () => {
  it.each([
    ['أفاد مصدر أمني بانقلاب حافلة ومقتل سبعة أشخاص.', ['مصدر أمني']],
    ['أفاد الدفاع المدني بغرق قارب ومقتل سبعة.', ['الدفاع المدني']],
    ['وأفاد مصدر محلي بسقوط صاروخ على منزل ومقتل سبعة.', ['مصدر محلي']],
    ['أفاد مصدر محلي باندلاع حريق في فندق أدى إلى مقتل سبعة.', ['مصدر محلي']],
    ['أفاد مصدر في الشرطة بسقوط سبعة قتلى.', ['مصدر في الشرطة']]
  ])('end before what they tell of in "%s"', (text, expected) => expect(sourcesIn(text)).toEqual(expected))

  it.each([
    ['وعلمت هبة بريس من مصدر طبي أن 11 شخصا قتلوا.', ['مصدر طبي']],
    ['علمت رويترز من مسؤول في الشرطة أن سبعة قتلوا.', ['مسؤول في الشرطة']],
    ['وعلمت الجريدة أن ثلاثة جنود قتلوا.', [null]]
  ])('are those of whom a paper learnt it in "%s"', (text, expected) => expect(sourcesIn(text)).toEqual(expected))
})

describe('Arabic participles', () => {
  it.each([
    ['وأشار قائد الأمن الداخلي إلى أن التحقيقات الأولية تفيد بأن عبوات زُرعت داخل المسجد، لافتا إلى أن من بين القتلى طفلين.', ['قائد الأمن الداخلي']],
    ['قال الوزير إن المعلومات تشير إلى أن القنبلة محلية، مضيفا أن سبعة قتلوا.', ['الوزير']]
  ])('go on in the words of somebody, not of something, in "%s"', (text, expected) => expect(sourcesIn(text)).toEqual(expected))
})

describe('Arabic agreements', () => {
  it.each([
    ['وبموجب الاتفاق، تفرج الجماعة عن 1200 أسير، بينهم سبعة سعوديين.', ['planned', 'planned']],
    ['وبموجب الصفقة ستفرج إسرائيل عن 250 أسيرا.', ['planned']],
    ['بموجب الاتفاق أفرجت حماس عن 20 رهينة.', ['asserted']],
    ['بموجب المرحلة الأولى أفرجت حماس عن الأسرى العشرين الأحياء.', ['asserted']]
  ])('lay down what is yet to be done where the verb is no past in "%s"', (text, expected) => expect(modalitiesIn(text)).toEqual(expected))
})

describe('Arabic wholes', () => {
  it.each([
    ['قُتل 8 في حمص. وسبق أن استهدف تفجير كنيسة في دمشق، ما أدى إلى ارتقاء 25 شهيدا. وشيّع أهالي حمص اليوم خمسة من الشهداء.', ['5 < 8']],
    ['قُتل 8 في حمص. وسبق وأن قُتل 25 في دمشق. وشيّع أهالي حمص اليوم خمسة من الشهداء.', ['5 < 8']],
    ['نقل الجرحى وعددهم 71. أجريت عمليات لـ26 منهم، وبترت أطراف تسعة.', ['26 < 71', '9 < 71']],
    ['وعالجت فرقنا 213 جريحا، من ضمنهم 61 امرأة و34 طفلا، وبُترت أطراف سبعة عشر.', ['61 < 213', '34 < 213', '17 < 213']],
    ['عاد 2.4 مليون شخص: 1.6 مليون من إيران و800 ألف من باكستان. ومن بين العائدين من باكستان 148 ألفا رُحّلوا قسرا.', ['1600000 < 2400000', '800000 < 2400000', '148000 < 800000']],
    ['قُتل 19 في حمص. وقُتل 30 في حلب. وخمسة من القتلى في حمص أطفال.', ['5 < 19']],
    ['وُعدنا بـ900 مليون يورو ولم نر منها غير 310 ملايين.', ['310000000 < 900000000']]
  ])('are those that the text is about in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))
})

describe('Arabic measures', () => {
  it.each([
    ['وارتفاع عدد شهداء الحركة الأسيرة منذ بدء الحرب إلى 81، 47 منهم من غزة.', ['dead-in-captivity 81', 'dead-in-captivity 47']],
    ['خُطف 11 صينيا. وقُتل واحد أثناء محاولة تحريره.', ['abducted 11', 'dead-in-captivity 1']],
    ['وخُطف 11 صينيا، وصل ثلاثة منهم إلى باماكو بعد فرارهم.', ['abducted 11', 'released 3']],
    ['عاد 1.9 مليون نازح إلى مناطقهم، من بينهم 780 ألفا غادروا المخيمات.', ['returned 1900000', 'returned 780000']],
    ['عبر الحدود 41,700 شخص بحسب المفوضية، نُقل منهم 16,300 إلى مخيمات بعيدة عن الحدود.', ['refugees 41700', 'refugees 16300']],
    ['عودة اللاجئين. سجل معبر نصيب خلال الأسبوع الأخير دخول 9300 عائد.', ['returned 9300']],
    ['وُعدنا بـ900 مليون يورو ولم نر منها غير 310 ملايين.', ['pledged 900000000', 'delivered 310000000']]
  ])('fit what is told in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['قُتل 3 أشخاص. ودعت المديرية المواطنين إلى الاتصال بالرقم الأخضر 1021.', ['killed 3']],
    ['قُتل 27 شخصا. ووجهت إلى 240 شخصا تهمة الخيانة، قبل أن تسقط التهم عن 42 منهم.', ['killed 27']],
    ['قُتل 10. وجدت هناك 200 زوج من الأحذية. لم تتعرف السلطات إلا على رفات ثلاثة.', ['killed 10', 'killed 3']]
  ])('are none for other numbers in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('Arabic evacuations', () => {
  it.each([
    ['قُتل ثلاثة في هجوم على كلية. وأُجلي 650 شخصا، منهم 525 طالبا، دون إصابات.', ['killed 3']],
    ['وأُجلي 650 طالبا سالمين.', []]
  ])('displace nobody who is brought out unhurt in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['أُجلي 650 شخصا من منازلهم دون إصابات.', ['displaced 650']],
    ['وتم إجلاء 300 من سكان القرية دون إصابات.', ['displaced 300']]
  ])('from home do in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('Arabic tolls of those of a kind', () => {
  it.each([
    ['أعلنت النقابة ارتفاع عدد الصحفيين الذين استشهدوا في الإقليم منذ بداية الحرب في 3 مايو 2024، إلى 64 صحفيا.', ['killed 64']],
    ['ارتفع عدد المدنيين الذين قتلوا في المدينة منذ بدء الهجوم قبل أسبوع إلى 87 مدنيا.', ['killed 87']],
    ['ارتفع عدد الجنود الذين أصيبوا في معارك الشمال منذ الأحد إلى 22.', ['injured 22']],
    ['قُتل 9. وارتفع عدد الجنود الذين ينتشرون في البلاد إلى 3500 جندي.', ['killed 9']],
    ['وصل عدد الأطفال الذين يدرسون في المخيمات منذ بدء العام إلى 340 طفلا.', []],
    ['ارتفع عدد الصحفيين المحليين الذين قتلوا في الإقليم منذ بدء الحرب إلى 31.', ['killed 31']]
  ])('take what befell them from the relative clause in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})
