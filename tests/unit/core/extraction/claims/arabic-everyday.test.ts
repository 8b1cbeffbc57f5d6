import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

const DISPLACED_IN_A_YEAR = `كشف تقرير حكومي، اليوم الأحد، عن نزوح أكثر من 87 ألف شخص، من عدة مناطق بمحافظة الضالع.
وذكر التقرير السنوي الذي أصدرته وحدة إدارة المخيمات أن المعارك تسببت بنزوح 14 ألفا و301 أسرة بما يعادل 87 ألفا و612 شخصا خلال عام 2023، واستقر كل النازحين في مخيمات النزوح في مديريتي قعطبة والحصين.
وبلغ إجمالي أعداد النازحين مليونا و412 ألفا و992 شخصا على 95 مخيما.`

describe('Arabic everyday news', () => {
  it('keeps those displaced of whom a verbal noun or a label beside them tells, whatever numbers stand around', () => {
    expect(claimsIn(DISPLACED_IN_A_YEAR)).toEqual(['displaced 87000', 'displaced 87612', 'displaced 1412992'])
  })

  it.each([
    ['the people of families that came back', 'عادت إلى القرية 120 أسرة تتكون من 700 شخص.', ['returned 700']],
    ['families that got baskets', 'تسلمت السلال 120 أسرة تتكون من 700 شخص.', []],
    ['some of the hurt who are back on duty', 'وقال إن 12 من الجرحى عادوا إلى الخدمة.', ['injured 12']],
    ['… with an adjective for them', 'وأضاف أن 31 من الجنود المصابين عادوا بالفعل إلى أداء مهامهم.', ['injured 31']],
    ['… told of behind them all', 'أصيب 40 جنديا، عاد 12 منهم إلى وحداتهم.', ['injured 40', 'injured 12']],
    ['refugees who are back', 'عاد 12 من اللاجئين إلى ديارهم.', ['returned 12']],
    ['executions', 'وأفادت التقارير بتنفيذ 23 عملية إعدام على يد عناصر الأمن.', ['killed 23']],
    ['two of whom it is told how they died', 'قتل رجلان في عملية إعدام نفذها مسلحون.', ['killed 2']],
    ['rain by another spelling', 'سقط 120 ميلمترا من الأمطار على زاكورة.', []],
    ['a town that is spelt as five are', 'وغرق سبعة مهاجرين قبالة سواحل الخُمس الليبية بعد انقلاب زورق.', ['killed 7']],
    ['the number of a channel', 'ونقلت القناة العبرية 12 عن مسؤول أن 4 جنود قتلوا.', ['killed 4']],
    ['single persons in a bracket behind their number', 'قتل ثلاثة أشخاص (معلم وطفل وامرأة) في القصف.', ['killed 3', 'killed 1', 'killed 1', 'killed 1']],
    ['the people of families whose number is told', 'بلغ عدد الأسر النازحة 478 أسرة (2877 فردا).', ['displaced 2877']],
    ['… by a verb of holding', 'بلغ إجمالي عدد العائلات النازحة من القرية 60 عائلة تضم 310 أشخاص.', ['displaced 310']],
    ['… far behind the verb of moving', 'وأوضحت أن إجمالي الأسر التي نزحت من منازلها إلى المخيمات منذ مطلع العام بلغت 2,478 أسرة تتكون من 15,877 شخصا.', ['displaced 15877']],
    ['families that came back', 'وصل عدد الأسر العائدة إلى سنجار إلى 90 أسرة (503 أشخاص).', ['returned 503']],
    ['families without their people', 'بلغ عدد الأسر النازحة 478.', []],
    ['the people of families, with commas in their numbers', 'سجلت الوحدة نزوح (5,933 أسرة) يمثلون (32,754 فردا).', ['displaced 32754']],
    ['the number of families elsewhere', 'نزح 3 آلاف شخص. وبلغ عدد الأسر في المدينة 610 أسر نازحة، فيما وصل العدد في الوادي إلى 168.', ['displaced 3000']],
    ['the sick beside the hurt', 'وفي المجمع 40 جريحا و100 مريض و20 طبيبا.', ['injured 40']],
    ['doctors who were hurt', 'أصيب 40 مدنيا و12 طبيبا.', ['injured 40', 'injured 12']],
    ['the hurt and the missing together', 'قتل 5 وأصيب 12، فيما لا يزال 20 بين جريح ومفقود.', ['killed 5', 'injured 12', 'casualties 20']],
    ['families that are helped', 'بلغ عدد الأسر المستفيدة 478 أسرة تضم 2877 فردا.', []],
    ['whose bodies were found', 'انتشلت الفرق جثتين لطفلين من تحت الأنقاض.', ['killed 2']],
    ['… by their number', 'انتشلت الفرق 4 جثث لأربعة عمال.', ['killed 4']],
    ['coffins of hostages', 'سلمت الحركة 3 نعوش لرهائن إسرائيليين.', ['dead-in-captivity 3']],
    ['a coffin', 'وضع الجثمان في تابوت.', []],
    ['those whom a sum is for, by whose they are', 'أعلنت اليابان تخصيص 9 ملايين دولار كمساعدات لمئات الآلاف من لاجئي الروهينغا.', ['allocated 9000000', 'refugees 100000..999999']],
    ['what is given for needs', 'خصصت ألمانيا لاحتياجات النازحين في تعز 30 مليون يورو.', ['allocated 30000000']],
    ['what was given for needs', 'تتجاوز المساعدات التي قدمها الاتحاد لاحتياجات النازحين هذا العام 41 مليون يورو.', ['delivered 41000000']],
    ['contributions that were made', 'قامت 5 دول بتقديم مساهمات تبلغ 16 مليون دولار لصالح البرنامج.', ['delivered 16000000']],
    ['… with those who made them before the verb', 'وأوضح أن خمسة بلدان قامت بتقديم مساهمات تبلغ 16 مليون دولار خلال العام الجاري.', ['delivered 16000000']],
    ['contributions of members', 'وبلغت مساهمات الدول الأعضاء 16 مليون دولار.', ['total 16000000']],
    ['contracts that were signed', 'جرى توقيع سبعة عقود بمبلغ إجمالي 4 ملايين دولار لإغاثة النازحين.', ['allocated 4000000']],
    ['an armistice that was signed', 'قتل 12 شخصا قبل توقيع اتفاق وقف إطلاق النار، وبلغت الخسائر 3 ملايين دولار.', ['killed 12']],
    ['what became of a part of a sum', 'تعهدت أوسلو بتقديم 40 مليون يورو. وقالت إن 26 مليونا من هذه الأموال خصصت لليمن.', ['pledged 40000000', 'allocated 26000000']],
    ['grants, spelt as a verb is', 'تعهد الحاضرون بتقديم 6.1 مليارات يورو، 4.2 مليارات منها منح والباقي قروض.', ['pledged 6100000000', 'pledged 4200000000']],
    ['what one in a bracket is', 'قتل 12 شخصا (سوري الجنسية) في الحادث.', ['killed 12']]
  ])('reads %s: "%s"', (_, text, claims) => {
    expect(claimsIn(text)).toEqual(claims)
  })

  it('takes ambulances for no source and a description for no place', () => {
    expect(sourcesIn('وأسفر الحادث عن وفاة امرأة وجرح 17 نقلوا عن طريق سيارات إسعاف الهلال الأحمر إلى مستشفيات المدينة.')).toEqual([null, null])
    expect(extractArticle('سقط 5 قتلى جراء قصف على مناطق متفرقة من قطاع غزة.').claims[0]?.place?.name).toBe('قطاع غزة')
  })

  it('makes single persons in a bracket parts of those before it', () => {
    expect(partsIn('وأوضحت الشرطة أن الأشخاص الثلاثة (رجل وامرأة وفتاة) لقوا حتفهم غرقا.')).toEqual(['1 < 3', '1 < 3', '1 < 3'])
  })

  it('makes those behind people of whom it is told further on parts of them, whoever was counted before', () => {
    const text = 'لقي 69 مدنيا حتفهم في كمين، وفق الحكومة.\nذكرت الوزارة أن 47 شخصا على الأقل بينهم 30 مدنيا و14 جنديا وثلاثة حراس في قافلة قتلوا الأربعاء في هجوم.'
    expect(partsIn(text)).toEqual(['30 < 47', '14 < 47', '3 < 47'])
  })

  it('makes a share of new money a part of the sum told before', () => {
    expect(partsIn('تعهدت أوسلو بإرسال مساعدات قيمتها 40 مليون يورو. وأضافت أن نحو 26 مليون يورو من الأموال الجديدة ستخصص للغذاء.')).toEqual(['26000000 < 40000000'])
  })

  it('gives a sum in its second currency the measure that it has in its first', () => {
    const text = 'خصصت المفوضية 22 مليون يورو للنازحين. وفي تشاد يبلغ إجمالي التمويل الإنساني من الاتحاد الآن أكثر من 27 مليون يورو (حوالي 28 مليون دولار) للاستجابة للاحتياجات.'
    expect(claimsIn(text)).toEqual(['allocated 22000000', 'total 27000000', 'total 28000000'])
  })

  it.each([
    ['news that a channel gives', 'كما نشرت القناة 13 الإسرائيلية خبر إصابة 3 مستوطنين.', 'القناة 13 الإسرائيلية'],
    ['whom a channel with its number quotes', 'ونقلت القناة العبرية 12 عن مسؤول أمني أن 4 جنود قتلوا.', 'القناة العبرية 12 عن مسؤول أمني'],
    ['who counts the most', 'سجل الدفاع المدني المغربي أكبر حصيلة للقتلى في حادثة سير حيث جرفت المياه حافلة وخلفت 24 قتيلا.', 'الدفاع المدني المغربي'],
    ['two who speak', 'مصدران: إصابة 15 جنديا', 'مصدران'],
    ['an army without its word', 'الاحتلال يعترف بإصابة 12 جنديا في غزة', 'الاحتلال'],
    ['a name in quotation marks and what it is of', 'أعلنت "كتائب الفجر" الجناح العسكري للحركة، مقتل 3 من عناصرها.', '"كتائب الفجر" الجناح العسكري للحركة'],
    ['… before a colon', 'وقالت "لجنة شؤون الأسرى" التابعة للحكومة: الصفقة شملت 66 أسيرا.', '"لجنة شؤون الأسرى" التابعة للحكومة'],
    ['who means to do something', 'أعلنت الكتائب عزمها الإفراج عن 3 رهائن.', 'الكتائب'],
    ['who told of an event', 'يذكر أن الشرطة أعلنت اندلاع حريق في السوق أدى لمقتل 35 شخصا.', 'الشرطة'],
    ['… behind which its outcome is told', 'وزارة الدفاع أعلنت عن تفجير سيارة مفخخة، أدى لمقتل 35 جنديا.', 'وزارة الدفاع'],
    ['who makes clear, spelt as "between" is', 'ومن جهته بين مدير الشؤون الصحية أن الحادث أسفر عن وفاة 3 أشخاص.', 'مدير الشؤون الصحية'],
    ['who estimates', 'قدر البنتاجون العدد بنحو 140 مصابا.', 'البنتاجون'],
    ['nobody behind "between"', 'من جانبها، بين الجيش والحركة قتل 12 شخصا.', null],
    ['a ministry by its nation', 'الدفاع الأوكرانية: مقتل 40 جنديا روسيا', 'الدفاع الأوكرانية'],
    ['whose figures they are', 'قتل 80 شخصا، بحسب الحصيلة التي أوردها الدفاع المدني مساء الأحد.', 'الحصيلة التي أوردها الدفاع المدني'],
    ['… that were published', 'نزح 900 شخص وفق آخر الإحصائيات التي نشرتها الأمم المتحدة اليوم.', 'آخر الإحصائيات التي نشرتها الأمم المتحدة'],
    ['a statement that says something itself', 'قتل 80 شخصا، بحسب البيان الذي أكد أن الحريق متعمد.', 'البيان']
  ])('names %s as the source in "%s"', (_, text, source) => {
    expect(sourcesIn(text)[0]).toBe(source)
  })

  it('names a government by «النظام»', () => {
    expect(sourcesIn('وأصيب عنصر، خلافا لما أعلنه النظام عن إصابة ستة جنود.')[1]).toBe('النظام')
  })

  it('takes what a plan has received for told by who tells what it asks for, but not what another gives', () => {
    expect(sourcesIn('كشف المكتب أن الخطة تتطلب 62 مليون دولار، فيما تلقت 10 ملايين دولار، ما يترك عجزا قدره 52 مليون دولار.')).toEqual(['المكتب', 'المكتب', 'المكتب'])
    expect(sourcesIn('أعلنت كندا أنها ستقدم 62 مليون دولار، بينما قدمت النرويج 10 ملايين دولار.')[1]).toBeNull()
  })
})
