import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

describe('Arabic numbers and nouns that nearly look like figures', () => {
  it.each([
    ['the number of a name in quotation marks', 'انطلقت صفقة "نسيم الشمال 3" وأفرج عن 62 أسيرا.', ['prisoners-exchanged 62']],
    ['the number of a quarter in brackets', 'قتل خمسة في انهيار عقار قرب محطة المترو (حي الياسمين 1) أمس.', ['killed 5']],
    ['what a quotation ends with', 'أعلنت الوزارة "استشهاد 3" في القصف.', ['killed 3']],
    ['the number of a unit', 'أعلن الجيش أن القتلى هم قائد كتيبة 318 في الاحتياط وجندي.', ['killed 1']],
    ['the day of a month with its word', 'سجل منذ الـ 11 من شهر أيار مقتل ما لا يقل عن 173 من قوات النظام.', ['killed 173']],
    ['ambushes', 'خلف الهجوم عشرات القتلى في ثلاثة كمائن.', ['killed 10..99']],
    ['a second noun that the number counts too', 'خلّفت الحرب أكثر من 20 ألف قتيل ونحو 15 مليون نازح ولاجئ، وفق الأمم المتحدة.', ['killed 20000', 'displaced 15000000']],
    ['a country spelt as one of its people', 'وأفادت بيانات المفوضية بعودة 28140 لاجئا سوريا من الأردن ومصر ولبنان وتركيا والعراق إلى بلادهم.', ['returned 28140']],
    ['people so spelt', 'قتل 11 سوريا وثلاثة أتراك في الحادث.', ['killed 11', 'killed 3']],
    ['who threw a stone', 'أصيب شاب بحجر ألقاه مستوطن شرق المدينة.', ['injured 1']],
    ['two of the people beside houses', 'أدت العواصف إلى مقتل اثنين من المواطنين وانهيار مئة منزل.', ['killed 2']],
    ['who gave numbers out, spelt as a foot is', 'تباينت أعداد القتلى التي قدمها المسؤولون لكنها جميعها بالآلاف.', ['killed 1000..9999']]
  ])('%s', (_, text, claims) => expect(claimsIn(text)).toEqual(claims))

  it('finds no source in what was agreed', () => {
    expect(sourcesIn('أفرجت إسرائيل عن 840 أسيرا، وذلك وفق اتفاق وقف إطلاق النار.')[0]).toBeNull()
    expect(sourcesIn('سيطلق سراح 30 رهينة وفقا للمرحلة الأولى من الخطة.')[0]).toBeNull()
  })
})

describe('Arabic reports in which a disease is spoken of', () => {
  it.each([
    ['those hurt in a fire in a fever ward', 'أدى حريق في مستشفى مخصص لمرضى كورونا إلى وفاة 26 شخصا وإصابة 108 أشخاص بحروق.', ['killed 26', 'injured 108']],
    ['the wounded of such a fire', 'أسفر الحريق في مستشفى الربيع لعلاج مرضى كورونا عن 17 قتيلا و34 جريحا.', ['killed 17', 'injured 34']],
    ['those who fell ill', 'سجلت الوزارة وفاة 12 شخصا بفيروس كورونا وإصابة 110 آخرين.', ['killed 12']]
  ])('%s', (_, text, claims) => expect(claimsIn(text)).toEqual(claims))
})

describe('Arabic wholes of those who came back, and shares of an appeal', () => {
  it.each([
    ['«من أصل» before the displaced', 'عاد أكثر من 42 ألف سوداني إلى بلادهم من أصل نحو 3 ملايين نازح إلى خارج السودان.', ['returned 42000', 'displaced 3000000']],
    ['the displaced before «من أصل»', '42 ألف نازح من أصل 3 ملايين عادوا إلى السودان.', ['returned 42000', 'displaced 3000000']],
    ['those who came back in several years', 'بلغ عدد اللاجئين العائدين إلى سوريا 41306، مقابل 27518 في 2021، و30947 في 2020.', ['returned 41306', 'returned 27518', 'returned 30947']],
    ['those whom a town takes in behind the displaced', 'نزح 12 ألف شخص من البلدات. وتوجه ثمانية آلاف منهم إلى كسلا، فيما استقبلت سنار ألفين.', ['displaced 12000', 'displaced 8000', 'displaced 2000']],
    ['those who are flown in an exchange', 'بدأت عملية تبادل جديدة للأسرى في اليمن. ونقلت طائرة 23 محتجزا إلى المكلا.', ['prisoners-exchanged 23']],
    ['a first batch told behind those let out', 'أفرج عن 64 أسيرا. وكانت دفعة أولى من 50 أسيرا قد وصلت الأربعاء.', ['prisoners-exchanged 64', 'prisoners-exchanged 50']],
    ['captives who are moved without an exchange', 'نقلت الشرطة 12 محتجزا إلى مركز آخر.', ['held 12']],
    ['a part before its whole with one verb for both', 'وكان 31 طفلا من بين 96 شخصا سقطوا بين قتيل وجريح بسبب الألغام.', ['casualties 31', 'casualties 96']],
    ['prisoners who stay', 'تحرر 17 أسيرا من كبار السن، وتبقى 6 أسرى منهم في السجون.', ['prisoners-exchanged 17', 'held 6']],
    ['what a share comes to', 'تم تمويل 20% من الخطة، أي 180 مليون دولار، من أصل 900 مليون دولار هي المطلوبة.', ['delivered 180000000', 'requested 900000000']],
    ['a sum aimed at', 'أعلنت المنظمة أن المبلغ المستهدف من المؤتمر هو 1.7 مليار دولار.', ['requested 1700000000']],
    ['a sum urged', 'حثت المفوضية الدول على تخصيص 50 مليون دولار للنازحين.', ['requested 50000000']],
    ['what a conference is for', 'نظمت الأمم المتحدة المؤتمر بهدف جمع 1.3 مليار دولار للنازحين.', ['requested 1300000000']]
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
    const text = 'قال سامر الحلواني مدير المنجم إن الانهيار وقع ليلا. وقال لوكالة فرانس برس إن 19 عاملا قتلوا، مضيفا أن 4 آخرين في عداد المفقودين.'
    expect(sourcesIn(text).map(source => source?.includes('فرانس') ?? false)).toEqual([false, false])
  })

  it('makes no officer part of civilians', () => {
    expect(partsIn('تأكدت وفاة ضابط ضمن الضحايا. وتشير التقارير إلى مقتل خمسة مدنيين.')).toEqual([])
  })
})
