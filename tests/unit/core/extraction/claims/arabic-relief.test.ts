import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

const BRIEFING = 'قالت المفوضية إن 840 ألف نازح عادوا إلى ديارهم بينهم 610 آلاف من الداخل بينما عاد أكثر من 52 ألفا من دول الجوار.'

describe('Arabic copy on those who fled and came back', () => {
  it.each([
    ['those who came back, by whence they had fled', 'قال المتحدث إن عدد اللاجئين الصوماليين العائدين من كينيا بلغ 8300 لاجئ.', ['returned 8300']],
    ['… counted since a day', 'وأفادت المفوضية بأن عدد اللاجئين السوريين العائدين إلى بلادهم منذ مايو بلغ 412,300 لاجئ قادمين من الأردن.', ['returned 412300']],
    ['… without their country', 'وأضافت أن عدد اللاجئين العائدين إلى بلادهم منذ مطلع العام بلغ 61 ألف لاجئ.', ['returned 61000']],
    ['… since a day long before', 'وأعلنت المفوضية أن عدد اللاجئين السودانيين العائدين إلى بلادهم منذ استعادة العاصمة في الـ 20 من أيار 2025 حتى الـ 14 من آب الجاري بلغ 61,473 لاجئاً.', ['returned 61473']],
    ['those who came back beside those who stayed', 'وبلغ عدد العائدين 41 ألفا، فيما يستضيف الأردن 500 ألف لاجئ.', ['returned 41000', 'refugees 500000']],
    ['those who did not come back', 'وبلغ عدد اللاجئين السوريين في مخيم الأزرق 41 ألف لاجئ.', ['refugees 41000']],
    ['whence people came, which is nothing they are', BRIEFING, ['returned 840000', 'returned 610000', 'returned 52000']],
    ['… from towns', 'نزح 31 ألفا من قرى الجنوب.', ['displaced 31000']],
    ['thousands of houses', 'دمر القصف 31 ألفا من المنازل وقتل 20 شخصا.', ['killed 20']],
    ['a few of the states', 'زار الوفد 3 من دول الجوار.', []],
    ['the people of families that were driven out', 'كشفت منظمة الهجرة، يوم الأحد، عن نزوح 17 أسرة يمنية يمثلون 102 فردا، خلال الأسبوع الأول من العام الجاري 2025م.', ['displaced 102']],
    ['… in brackets', 'وقالت إن المصفوفة رصدت نزوح 17 أسرة يمثلون (102 فردا) خلال الفترة من 3 إلى 9 مايو، انتقلت إلى مأرب بواقع 11 أسرة وتعز 6 أسر.', ['displaced 102']],
    ['… who came back', 'عودة 90 عائلة تضم 503 أشخاص إلى سنجار.', ['returned 503']],
    ['the people of families that got baskets', 'وزع المركز 900 سلة على 900 أسرة تضم 4700 فرد.', []],
    ['those in need beside those displaced', 'قال المكتب إن 20 مليون شخص بحاجة إلى المساعدة و7 ملايين مشرد في البلاد.', ['displaced 7000000']],
    ['the displaced among many dead', 'وخلفت الأمطار مئات القتلى الذين لقوا حتفهم جراء السيول، ولا يزال العشرات في عداد المفقودين وبجانب ذلك شردت مئات آخرين. وكان 60 قتلوا في مايو وفقد 12.',
      ['killed 100..999', 'missing 10..99', 'displaced 100..999', 'killed 60', 'missing 12']]
  ])('counts %s', (_what, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('makes those who came back from the neighbours no part of what the country itself counts in "of them"', () => {
    expect(partsIn(BRIEFING)).toContain('610000 < 840000')
  })
})

describe('Arabic copy on disease and accidents', () => {
  it.each([
    ['cases by their sum', 'وتابعت الوزارة: أصبح إجمالي عدد الإصابات 21 ألفا و450، بينها 310 وفيات، منذ ظهور الوباء.', ['killed 310']],
    ['those who fell ill', 'أعلنت الوزارة تسجيل 300 إصابة جديدة بالفيروس، ليصل إجمالي المصابين إلى 4100، توفي منهم 90.', ['killed 90']],
    ['cases by the name of the fever', 'ارتفعت حصيلة الإصابات بحمى الضنك إلى 4100 والوفيات إلى 12.', ['killed 12']],
    ['the hurt of an earthquake', 'بلغ عدد الإصابات في الزلزال 300 والوفيات 12.', ['injured 300', 'killed 12']],
    ['the hurt where a disease is feared', 'حذرت الوزارة من تفشي الكوليرا. وقالت إن إجمالي عدد الجرحى بلغ 300 منذ بدء القصف.', ['injured 300']],
    ['the missing, not all who were aboard', 'ولا يزال 6 مهاجرين في عداد المفقودين، من بين الذين كانوا على متن المركب، وعددهم 41 مهاجرا.', ['missing 6']],
    ['all who were aboard and died', 'قضى جميع من كانوا على متن الطائرة وعددهم 72 شخصا.', ['killed 72']],
    ['deaths, not how often firemen were called', 'خلفت الحوادث 12 وفاة. وحسب حصيلة الحماية المدنية، سجلت الوحدات، خلال هذا الأسبوع، 22110 تدخلات عبر ولايات الوطن.', ['killed 12']]
  ])('counts %s', (_what, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['توفي ستة أشخاص غرقا (5 حالات في السدود وحالة واحدة في البحر).', ['5 < 6', '1 < 6']],
    ['سجلت الوزارة 9 وفيات (6 حالات في باتنة و3 في سطيف).', ['6 < 9', '3 < 9']],
    ['سجلت الوزارة 9 وفيات (6 حالات في باتنة و2 في سطيف).', []],
    ['نُقل 14 شخصا إلى مستشفى الزيتون، و11 إلى مستشفى المطرية.', []],
    ['أصيب 32 مواطنا، ونقل 14 مصابا إلى مستشفى الزيتون، و11 إلى مستشفى المطرية، و7 إلى مستشفى عين شمس.', ['14 < 32', '11 < 32', '7 < 32']],
    ['أصيب 14 شخصا في الانفجار، و11 في حالة خطرة.', ['11 < 14']]
  ])('finds the parts in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    ['وأوضحت حصيلة أسبوعية لمصالح الحماية المدنية أن أثقل حصيلة سجلت في ولاية سطيف بوفاة 4 أشخاص.', 'حصيلة أسبوعية لمصالح الحماية المدنية'],
    ['كشفت حصيلة لوزارة الصحة عن وفاة 14 شخصا.', 'حصيلة لوزارة الصحة'],
    ['الحكومة من جهتها، أشارت إلى وجود 1.1 مليون لاجئ في الأردن.', 'الحكومة'],
    ['الجيش من جهته، أعلن مقتل 12 مسلحا.', 'الجيش'],
    ['كما تم رصد "5 وفيات" في أكادير.', null]
  ])('names who speaks in "%s"', (text, source) => expect(sourcesIn(text)).toEqual([source]))

  it('does not assert a return that was foretold', () => {
    const modalities = (text: string) => extractArticle(text).claims.map((claim) => claim.modality)
    expect(modalities('توقعت المفوضية عودة نحو 900 ألف لاجئ إلى بلادهم خلال 2027.')).toEqual(['planned'])
    expect(modalities('ونقلت الوكالة عن ممثل المفوضية توقعه عودة 900 ألف لاجئ في العام المقبل.')).toEqual(['planned'])
  })
})

describe('Arabic copy on aid', () => {
  it.each([
    ['what is given in all, by whom it was given', 'قررت اليابان تقديم 5 ملايين دولار، ليرتفع إجمالي المساعدات التي قدمتها طوكيو إلى لبنان إلى 45 مليون دولار.', ['allocated 5000000', 'total 45000000']],
    ['… by a government since a year', 'وقال الوزير إن إجمالي المساعدات الإنسانية التي تقدمها الحكومة الكندية منذ بداية الأزمة يرتفع إلى 11 مليار دولار.', ['total 11000000000']],
    ['… behind the sum', 'أعلنت فرنسا تقديم 30 مليون يورو، ما يرفع إلى 120 مليون يورو مجمل مساعدتها منذ بدء النزاع.', ['pledged 30000000', 'total 120000000']],
    ['… this year and since the war', 'وهذا يرفع مجمل المساعدة الألمانية إلى 70 مليون يورو هذا العام وإلى 400 مليون يورو منذ بدء النزاع.', ['total 70000000', 'total 400000000']],
    ['what was given without a total', 'قدمت الكويت مساعدات بلغت 18 مليون دولار.', ['delivered 18000000']],
    ['what was announced as given', 'كما أعلنت الولايات المتحدة التبرع بـ75 مليون دولار، وبريطانيا بـ139 مليون جنيه إسترليني للأعمال الإنسانية.', ['pledged 75000000', 'pledged 139000000']],
    ['… by its donor', 'أعلنت اليابان عن تبرعها بمبلغ 5 ملايين دولار لمتضرري الزلزال.', ['pledged 5000000']],
    ['agreements on grants', 'وقع صندوق التنمية اليوم الأحد اتفاقيتي منح مع المفوضية السامية بقيمة 8.4 ملايين دولار لدعم الجهود الإنسانية.', ['allocated 8400000']],
    ['what a share that is wanting comes to', 'تلقت الوكالة 28% من المطلوب والبالغ 372 مليون دولار، ما يعني عجزا بنسبة 72%، أي 267 مليون دولار.', ['requested 372000000', 'requested 267000000']],
    ['what a share that came in comes to', 'تلقت الوكالة 28% من المطلوب والبالغ 372 مليون دولار، أي 104 ملايين دولار.', ['requested 372000000', 'delivered 104000000']]
  ])('counts %s', (_what, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('parts what is new, not the total in the line between', () => {
    const text = 'أعلنت كندا تقديم 90 مليون دولار مساعدات لليمن\nليتجاوز مجموع ما قدمته 2 مليار دولار.\nوقال بيان للوزيرة إن المساعدة الإضافية «تشمل 60 مليون دولار للغذاء و30 مليون دولار للمأوى».'
    expect(partsIn(text)).toEqual(['60000000 < 90000000', '30000000 < 90000000'])
  })

  it.each([
    ['وأوضح المشرف على البرنامج أن إجمالي المساعدات التي قدمتها الدولة بلغ 90 مليون درهم.', 'المشرف على البرنامج'],
    ['وأعلنت إيطاليا عن المساهمة بنحو 40 مليون دولار.', 'إيطاليا'],
    ['بلغ إجمالي المساعدات التي قدمها الاتحاد الأوروبي لليمن هذا العام 130 مليون يورو.', null]
  ])('does not take who gave for who tells in "%s"', (text, source) => expect(sourcesIn(text)).toEqual([source]))

  it('hears who gives a toll', () => expect(sourcesIn('وقدمت وزارة الصحة حصيلة جديدة بلغت 12 قتيلا.')).toEqual(['وزارة الصحة']))
})
