import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

describe('Arabic numbers and nouns that nearly look like figures', () => {
  it.each([
    ['the number of a name in quotation marks', 'انطلقت صفقة "فجر الأحرار 3" وأفرج عن 154 أسيرا.', ['prisoners-exchanged 154']],
    ['the number of a quarter in brackets', 'قتل خمسة في انهيار عقار قرب محطة المترو (حي السلام 1) أمس.', ['killed 5']],
    ['what a quotation ends with', 'أعلنت الوزارة "استشهاد 3" في القصف.', ['killed 3']],
    ['the number of a unit', 'أعلن الجيش أن القتلى هم قائد كتيبة 741 في الاحتياط وجندي.', ['killed 1']],
    ['the day of a month with its word', 'وثق منذ الـ 24 من شهر آذار مقتل ما لا يقل عن 265 من قوات النظام.', ['killed 265']],
    ['ambushes', 'خلف الهجوم عشرات القتلى في ثلاثة كمائن.', ['killed 10..99']],
    ['a second noun that the number counts too', 'خلّفت الحرب أكثر من 20 ألف قتيل ونحو 15 مليون نازح ولاجئ، وفق الأمم المتحدة.', ['killed 20000', 'displaced 15000000']],
    ['a country spelt as one of its people', 'وأفادت بيانات المفوضية بعودة 37552 لاجئا سوريا من الأردن ومصر ولبنان وتركيا والعراق إلى بلادهم.', ['returned 37552']],
    ['people so spelt', 'قتل 11 سوريا وثلاثة أتراك في الحادث.', ['killed 11', 'killed 3']],
    ['who threw a stone', 'أصيب شاب بحجر ألقاه مستوطن شرق المدينة.', ['injured 1']],
    ['two of the people beside houses', 'أدت العواصف إلى مقتل اثنين من المواطنين وانهيار مئة منزل.', ['killed 2']],
    ['who gave numbers out, spelt as a foot is', 'تباينت أعداد القتلى التي قدمها المسؤولون لكنها جميعها بالآلاف.', ['killed 1000..9999']]
  ])('%s', (_, text, claims) => expect(claimsIn(text)).toEqual(claims))

  it('finds no source in what was agreed', () => {
    expect(sourcesIn('أفرجت إسرائيل عن 1968 أسيرا، وذلك وفق اتفاق وقف إطلاق النار.')[0]).toBeNull()
    expect(sourcesIn('سيطلق سراح 30 رهينة وفقا للمرحلة الأولى من الخطة.')[0]).toBeNull()
  })
})

describe('Arabic reports in which a disease is spoken of', () => {
  it.each([
    ['those hurt in a fire in a fever ward', 'أدى حريق في مستشفى مخصص لمرضى كورونا إلى وفاة 82 شخصا وإصابة 110 أشخاص بحروق.', ['killed 82', 'injured 110']],
    ['the wounded of such a fire', 'أسفر الحريق في مستشفى الحسين لعلاج مرضى كورونا عن 52 قتيلا و22 جريحا.', ['killed 52', 'injured 22']],
    ['those who fell ill', 'سجلت الوزارة وفاة 12 شخصا بفيروس كورونا وإصابة 110 آخرين.', ['killed 12']]
  ])('%s', (_, text, claims) => expect(claimsIn(text)).toEqual(claims))
})

describe('Arabic wholes of those who came back, and shares of an appeal', () => {
  it.each([
    ['«من أصل» before the displaced', 'عاد أكثر من 115 ألف سوري إلى بلادهم من أصل نحو 6 ملايين نازح إلى خارج سوريا.', ['returned 115000', 'displaced 6000000']],
    ['the displaced before «من أصل»', '115 ألف نازح من أصل 6 ملايين عادوا إلى سوريا.', ['returned 115000', 'displaced 6000000']],
    ['those who came back in several years', 'بلغ عدد اللاجئين العائدين إلى سوريا 50792، مقابل 35635 في 2021، و38235 في 2020.', ['returned 50792', 'returned 35635', 'returned 38235']],
    ['those whom a town takes in behind the displaced', 'نزح 12 ألف شخص من البلدات. وتوجه سبعة آلاف منهم إلى عطبرة، فيما استقبلت شندي ثلاثة آلاف.', ['displaced 12000', 'displaced 7000', 'displaced 3000']],
    ['those who are flown in an exchange', 'بدأت أكبر عملية تبادل للأسرى في اليمن. ونقلت طائرة 19 محتجزا إلى أبها.', ['prisoners-exchanged 19']],
    ['a first batch told behind those let out', 'أفرج عن 64 أسيرا. وكانت دفعة أولى من 50 أسيرا قد وصلت الأربعاء.', ['prisoners-exchanged 64', 'prisoners-exchanged 50']],
    ['captives who are moved without an exchange', 'نقلت الشرطة 12 محتجزا إلى مركز آخر.', ['held 12']],
    ['a part before its whole with one verb for both', 'وكان 74 طفلا من بين 164 شخصا سقطوا بين قتيل وجريح بسبب الألغام.', ['casualties 74', 'casualties 164']],
    ['prisoners who stay', 'تحرر 13 أسيرا من قدامى الأسرى، وتبقى 9 أسرى منهم في السجون.', ['prisoners-exchanged 13', 'held 9']],
    ['what a share comes to', 'تم تمويل 14% من الخطة، أي 296 مليون دولار، من أصل 2.1 مليار دولار هي المطلوبة.', ['delivered 296000000', 'requested 2100000000']],
    ['a sum aimed at', 'أعلنت المنظمة أن المبلغ المستهدف من المؤتمر هو 4.2 مليار دولار.', ['requested 4200000000']],
    ['a sum urged', 'حثت المفوضية الدول على تخصيص 50 مليون دولار للنازحين.', ['requested 50000000']],
    ['what a conference is for', 'نظمت الأمم المتحدة المؤتمر بهدف جمع 3.8 مليار دولار للنازحين.', ['requested 3800000000']]
  ])('%s', (_, text, claims) => expect(claimsIn(text)).toEqual(claims))
})

describe('«ربما» in Arabic', () => {
  it.each([
    ['behind those counted', 'وأوضحت المنظمة أن عشرة مدنيين ربما قتلوا في القصف.', 'conditional'],
    ['of another verb', 'قتل عشرة مدنيين في القصف، وربما استخدم الجيش قنابل عنقودية.', 'asserted']
  ])('%s', (_, text, modality) => expect(extractArticle(text, { language: 'ar' }).claims[0]?.modality).toBe(modality))
})

describe('Arabic nouns for persons', () => {
  it.each([
    ['دعاة', 'قتل ثلاثة دعاة وأصيب خمسة سماسرة.', ['killed 3', 'injured 5']],
    ['أولاد', 'قتل رجل وزوجته وولداه، وأصيب ثلاثة أولاد.', ['killed 1', 'killed 2', 'injured 3']],
    ['إناث', 'قتل 12 شخصا بينهم خمس إناث.', ['killed 12', 'killed 5']],
    ['شماس', 'مقتل وكيل نيابة وإصابة شماس.', ['killed 1', 'injured 1']]
  ])('%s', (_, text, claims) => expect(claimsIn(text)).toEqual(claims))
})

describe('Arabic speakers and hearers, armed and unarmed', () => {
  it('has who speaks, not who hears it, for the source of what he adds', () => {
    const text = 'قال خالد الدهوة رئيس الشركة إن الكارثة وقعت قرب النهود. وقال لوكالة فرانس برس إن 31 عاملا قتلوا، مضيفا أن 8 آخرين في عداد المفقودين.'
    expect(sourcesIn(text).map(source => source?.includes('فرانس') ?? false)).toEqual([false, false])
  })

  it('makes no officer part of civilians', () => {
    expect(partsIn('تأكدت وفاة ضابط ضمن الضحايا. وتشير التقارير إلى مقتل خمسة مدنيين.')).toEqual([])
  })
})
