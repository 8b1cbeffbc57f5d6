import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

describe('Arabic copy on what donors promise, ask for and give', () => {
  it.each([
    ['promises in sum', 'أعلنت المفوضة في ختام المؤتمر أن إجمالي التعهدات بلغ 320 مليون دولار، منها 80 مليونا من كندا.', ['pledged 320000000', 'pledged 80000000']],
    ['what was given in sum', 'بلغ إجمالي التبرعات 45 مليون يورو.', ['total 45000000']],
    ['a gift that somebody announces for his country', 'أعلن وزير الخارجية تقديم بلاده دعما قيمته 30 مليون دولار للنازحين.', ['pledged 30000000']],
    ['support that is announced', 'أعلنت الكويت تقديم دعم مالي قدره 15 مليون دولار لإعمار القرى.', ['pledged 15000000']],
    ['support that was given', 'جرى تقديم دعم بقيمة 15 مليون دولار للنازحين.', ['delivered 15000000']],
    ['all that donors mean to give', 'وأعربوا عن اعتزامهم تقديم إجمالي 90 مليون دولار كمساعدات للبلاد.', ['pledged 90000000']],
    ['needs by their estimate', 'وكانت المنظمة قدرت الحاجات للعام المقبل بثلاثة مليارات دولار.', ['requested 3000000000']],
    ['needs of rebuilding, which are no aid', 'وقال الوزير إن حاجات إعادة الإعمار تقدر بـ11 مليار دولار.', []],
    ['what donors are urged to give', 'حذر المفوض من الأزمة، مطالبا الدول المانحة بتقديم 500 مليون دولار.', ['requested 500000000']],
    ['what was collected', 'وأشار إلى أنهم قاموا بجمع 30 مليون دولار لإغاثة المنكوبين حتى الآن.', ['delivered 30000000']],
    ['whom a donor supports', 'كوريا تدعم الأونروا بـ6 ملايين دولار', ['delivered 6000000']],
    ['an agreement on a gift', 'وقع البلدان في مايو اتفاقيتي تبرع تبلغ قيمتهما 700 مليون ين لصالح اللاجئين.', ['allocated 700000000']],
    ['a sum, not those who are affected', 'خصصت الدولة 20 مليون درهم لدعم ضحايا الأعاصير التي تأثر بها الملايين في الفلبين.', ['allocated 20000000']],
    ['what donors will add', 'وقالت ثلاثة مصادر إن الاتحاد سيتعهد بتقديم 50 مليون يورو، بينما ستضيف فرنسا 20 مليون يورو.', ['pledged 50000000', 'pledged 20000000']],
    ['projects of relief that were carried out', 'نفذ مركز العون للإغاثة 211 مشروعا إغاثيا بقيمة 620 مليون دولار.', ['delivered 620000000']],
    ['… by what they cost', 'نفذت الهيئة برامج إغاثية بتكلفة 40 مليون درهم.', ['delivered 40000000']],
    ['projects that were signed', 'وقع المركز ثلاثة مشاريع إنسانية بتكلفة إجمالية بلغت 10 ملايين دولار مع منظمة الصحة العالمية.', ['allocated 10000000']],
    ['roads and schools, which are no relief', 'نفذت الوزارة مشروعا لتعبيد الطرق بقيمة 620 مليون دولار. وشيدت 12 مدرسة بتكلفة 15 مليون دولار.', []],
    ['further billions, of no others', 'تعهد المانحون بتقديم 3.4 مليار دولار هذا العام، ومليارين آخرين العام المقبل.', ['pledged 3400000000', 'pledged 2000000000']],
    ['a package that is announced', 'أعلن الاتحاد الأوروبي عن تقديم حزمة تمويل لمصر بقيمة 90 مليون يورو لاستضافة اللاجئين.', ['pledged 90000000']],
    ['what aid comes to', 'وتصل قيمة المساعدات الكندية لليمن منذ مارس إلى 30 مليون دولار.', ['total 30000000']],
    ['what promises come to', 'ووصل إجمالي التعهدات إلى 30 مليون دولار.', ['pledged 30000000']],
    ['what came in', 'وصل إلى الصندوق 30 مليون دولار من المانحين.', ['delivered 30000000']],
    ['a gift, not how many times as much', 'وسيخصص 81 مليون دولار من المبلغ للاجئين، وهو ثلاثة أضعاف المبلغ الذي قدمته طوكيو العام الماضي.', ['allocated 81000000']],
    ['a sum with its article', 'قدمت الكويت 20 مليون دولار من أصل الـ90 مليونا التي وعدت بها.', ['delivered 20000000', 'pledged 90000000']]
  ])('counts %s', (_what, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['those who got well', 'توفي 30 شخصا بالكوليرا فضلا عن تماثل 210 آخرين للشفاء.', ['killed 30']],
    ['the provinces of a country', 'وتقدر المنظمة وجود أكثر من 4 ملايين نازح في محافظات اليمن الـ 22.', ['displaced 4000000']],
    ['those who are affected, by their number', 'وأصيب 40 في الإعصار. ووزع المكتب 4 ملايين دولار مساعدات للمتضررين الذين يقدر عددهم بنحو 52 ألف شخص.', ['injured 40', 'delivered 4000000']],
    ['those who are affected', 'وأفادت مصادر بأن 30 ألف شخص نزحوا وتضرر 1.3 مليون شخص جراء الإعصار في مدغشقر.', ['displaced 30000']]
  ])('counts none of %s', (_what, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['تعهدت ألمانيا بتقديم 2.3 مليار يورو (2.56 مليار دولار) معونات لسوريا منها 1.1 مليار هذا العام.', ['1100000000 < 2300000000']],
    ['تعهدت ألمانيا بتقديم 90 مليون يورو لسوريا، منها 20 مليونا هذا العام، وفرنسا بـ35 مليون يورو وإيطاليا بـ30 مليونا.', ['20000000 < 90000000']],
    ['بلغت التعهدات 90 مليون يورو، منها كندا 20 مليونا وفرنسا 40 مليونا.', ['20000000 < 90000000', '40000000 < 90000000']],
    ['وتعهدت النرويج بتقديم 65 مليون يورو، وكندا 50 مليون، وإسبانيا 23 مليون، وأيرلندا 27 مليون يورو.', []],
    ['تعهد المانحون بـ50 مليون يورو، ألمانيا 23 مليونا وفرنسا 27 مليونا.', ['23000000 < 50000000', '27000000 < 50000000']],
    ['قتل عشرة أشخاص في حلب وستة في إدلب وأربعة في حماة.', []],
    ['نزح 50 ألف شخص من لبنان وسوريا، 23 ألفا من لبنان و27 ألفا من سوريا.', ['23000 < 50000', '27000 < 50000']]
  ])('finds the parts in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it('does not foresee what is told until a day that is past', () => {
    const modalities = (text: string) => extractArticle(text).claims.map((claim) => claim.modality)
    expect(modalities('الجفاف يجبر 85 ألف صومالي على النزوح حتى نهاية مايو الماضي')).toEqual(['asserted'])
    expect(modalities('يُصرف 85 ألف دولار للنازحين قبل نهاية مايو المقبل.')).toEqual(['planned'])
  })

  it('does not foresee what passed what was foreseen', () => {
    const text = 'وقال الوزير إن المشاركات فاقت التوقعات، وتخطت قيمة التعهدات 90 مليون دولار.'
    expect(extractArticle(text).claims.map((claim) => claim.modality)).toEqual(['asserted'])
  })
})

describe('Arabic copy on flight and accidents', () => {
  it.each([
    ['those driven over a border', 'أجبر القتال في إثيوبيا 40 ألف شخص على الفرار إلى السودان.', ['refugees 40000']],
    ['those who fled there, by their number behind', 'تقدر أعداد الصوماليين الذين فروا إلى كينيا هربا من القتال بنحو 70 ألف شخص.', ['refugees 70000']],
    ['those driven from their homes', 'أجبر القتال 40 ألف شخص على الفرار إلى بلدة مجاورة.', ['displaced 40000']],
    ['the hurt beside the dead told before', 'وسجلت الوزارة 14 جريحا إلى جانب القتلى.', ['injured 14']],
    ['those who are called missing', 'ما أدى إلى مقتل أكثر من 25 شخصا ووجود 21 مفقودا و14 مصابا.', ['killed 25', 'missing 21', 'injured 14']],
    ['one more who is missing', 'أدت السيول إلى مصرع خمسة أشخاص وفقدان آخر بحسب حصيلة جديدة نشرتها الوزارة.', ['killed 5', 'missing 1']],
    ['the dead and the hurt together', 'وسقط عشرات القتلى والجرحى.', ['casualties 10..99']]
  ])('counts %s', (_what, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['وتشير معلومات المفوضية إلى مقتل 12 شخصا.', 'معلومات المفوضية'],
    ['وتدل معلومات الشرطة أن حصيلة الضحايا بلغت 40 قتيلا.', 'معلومات الشرطة'],
    ['وبحسب المعلومات الأولية قتل 9 أشخاص.', 'المعلومات الأولية'],
    ['لا توجد معلومات عن مصير 9 مفقودين.', null],
    ['الهجرة العراقية: عودة نحو 400 نازح إلى مناطقهم', 'الهجرة العراقية'],
    ['وأعلنت دولتا الكويت وقطر تقديم 40 مليون دولار للنازحين.', 'دولتا الكويت وقطر'],
    ['وقال دبلوماسي إن الاتحاد ملتزم، بينما ستضيف فرنسا 20 مليون يورو إلى المساعدات.', 'دبلوماسي']
  ])('names who tells in "%s"', (text, source) => expect(sourcesIn(text)).toEqual([source]))
})
