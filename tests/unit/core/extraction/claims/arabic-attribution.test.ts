import { describe, expect, it } from 'vitest'
import { sourcesIn } from './claims.ts'

describe('who says a figure in Arabic', () => {
  it.each([
    ['a subject before its verb in an entry', 'الخارجية القطرية تعلن تقديم خمسين مليون دولار لمستشفيات القطاع', ['الخارجية القطرية']],
    ['a subject joined to another clause', 'غرق مركب قبالة كريت واليونان تعلن مصرع 17 مهاجرا', ['اليونان']],
    ['a subject behind a word of contrast', 'لكن رئيس جمعية الهلال الأحمر بابك محموديان قال للتلفزيون الرسمي إن فرقه انتشلت 32 جثة.', ['رئيس جمعية الهلال الأحمر بابك محموديان']],
    ['a subject with an apposition', 'رئيس البلدية، أحمد العلي، قال إن 7 أشخاص قتلوا.', ['رئيس البلدية، أحمد العلي']],
    ['two sides of a contrast', 'قالت الحكومة إن 20 قتلوا، فيما أهالي القرية يتحدثون عن 60 قتيلا.', ['الحكومة', 'أهالي القرية']],
    ['who denies, before the verb', 'أنقرة تنفي مقتل ثلاثة من جنودها في شمال العراق', ['أنقرة']],
    ['a verb and its subject behind a comma', 'قتل 11 شخصا وأصيب 20 في انفجار بالسوق، تقول وزارة الصحة.', ['وزارة الصحة', 'وزارة الصحة']],
    ['an aside between commas', 'نزح، يؤكد رئيس البلدية، ثلاثة آلاف شخص من بيوتهم.', ['رئيس البلدية']],
    ['an estimate of somebody', 'قد تبلغ الحصيلة، في تقدير الطبيب المناوب سهراب نيكخواه، 40 قتيلا.', ['الطبيب المناوب سهراب نيكخواه']],
    ['a source in brackets', 'عبر إلى بوروندي ما يزيد على 88,000 لاجئ (المصدر: المفوضية السامية للأمم المتحدة لشؤون اللاجئين).', ['المفوضية السامية للأمم المتحدة لشؤون اللاجئين']],
    ['who raises a tally', 'رفعت هيئة الكوارث حصيلة القتلى إلى 26.', ['هيئة الكوارث']],
    ['whose claim is denied', 'ونفى الجيش اتهامات رابطة مربي الماشية بمقتل أربعين راعيا في الغارات.', ['رابطة مربي الماشية']],
    ['who insists', 'وجزم مدير المستشفى بأن عدد القتلى 17.', ['مدير المستشفى']],
    ['a speaker who leaves it at few words', 'اكتفى القرشي بالقول: «سلّمنا منه 88 مليون دولار للنازحين».', ['القرشي']]
  ])('names %s', (_name, text, expected) => expect(sourcesIn(text)).toEqual(expected))

  it.each([
    ['goes on in the words of the one its line opens with', 'المكتب الإعلامي الحكومي في غزة: سمح الاحتلال بدخول 104 شاحنات. أربعة عشر مواطنا ارتقوا منذ مطلع الأسبوع.', ['المكتب الإعلامي الحكومي في غزة']],
    ['goes on with the subject of its first verb', 'ووجّه محافظ حجة نداء إلى المنظمات، لافتا إلى أن 57 شخصا قتلوا.', ['محافظ حجة']],
    ['has the subject of the sentence before where its verb names none', 'وشكر وزير الخارجية الإماراتي الطرفين. وقال إن 12 جنديا قتلوا.', ['وزير الخارجية الإماراتي الطرفين']],
    ['tells by a verb spelt as "between"', 'وبيّن العميد الأهدل أن 11 شخصا قتلوا.', ['العميد الأهدل']],
    ['reads out what another said', 'قال المتحدث باسم الحكومة إن 65 ألف شخص نزحوا خلال الشهر، نقلا عن المنظمة الدولية للهجرة.', ['المنظمة الدولية للهجرة']],
    ['speaks again for the same one by a pronoun', 'أدان مقرر الأمم المتحدة هجوما أودى بحياة 24 شخصا، بحسب روايته.', ['مقرر الأمم المتحدة']],
    ['is the subject of a sentence with a quotation behind its colon', 'وخفّفت مديرة المنظمة من وقع الأرقام: «قتل تسعة أشخاص».', ['مديرة المنظمة']],
    ['comes back to tell', 'بعد أيام من الانفجار، عادت حاكمة الولاية لتعلن أن 27 شخصا قتلوا.', ['حاكمة الولاية']],
    ['owns a tally', 'ارتفعت حصيلة شبكة أطباء السودان من 19 قتيلا إلى 31 قتيلا.', ['شبكة أطباء السودان', 'شبكة أطباء السودان']],
    ['comes before what it rests on', 'وثّقت مفوضية حقوق الإنسان، اعتمادا على مقابلات مع ناجين، مقتل 600 شخص.', ['مفوضية حقوق الإنسان']],
    ['ends with a participle of saying', 'وتابع قائلا: "انتشلنا ثلاث جثث".', [null]]
  ])('%s', (_name, text, expected) => expect(sourcesIn(text)).toEqual(expected))

  it.each([
    ['a country that gives, in a headline', 'السعودية تعلن منحة جديدة للنازحين في اليمن بـ368 مليون دولار'],
    ['who decides a sum', 'صندوق النقد يقر صرف 820 مليون دولار مساعدات للنازحين'],
    ['a part of a report', 'تقرير عن الوضع\n\n• الصحة: قُتل عاملان في هجوم على المستشفى.'],
    ['those in a contrast to a source behind its figure', 'وأغلقت المعابر الحدودية الخمسة صباح أمس بحسب حكومة كابول، فيما سقط في هجوم آخر 16 قتيلا.'],
    ['who answers fire', 'ردت القوات على القصف فقتلت خمسة مسلحين.'],
    ['what is presented besides a tally', 'قدمت ألمانيا مساعدات للنازحين بقيمة 5 ملايين دولار.'],
    ['whom somebody told', 'قضى في الداخل، كما قال لموقع «خبر جنوب»، تسعة من العمال.']
  ])('names nobody for %s', (_name, text) => expect(sourcesIn(text)).toEqual([null]))

  it('takes no speaker over a contrast to another giver', () => {
    expect(sourcesIn('قال الرئيس الفرنسي إن المانحين تعهدوا تقديم ملياري يورو لدعم النازحين، في حين تعهدت ألمانيا 244 مليون يورو.')).toEqual(['الرئيس الفرنسي', null])
  })
})

describe('an interview in Arabic', () => {
  const head = 'رئيسة البعثة: «نحصي الناس وهم يركضون»\n\nمنذ أربعة أعوام تدير غريتا لاندغرين بعثة الهجرة في هايتي.\n\n'

  it('is answered by the one its introduction names', () => {
    expect(sourcesIn(`${head}- كم نازحا في البلاد اليوم؟\n- سجلنا 41 ألف نازح. الدفاع المدني أحصى 38 قتيلا.\n\n- وفريقكم؟\n- خسرنا زميلا. وأصيبت زميلتان.\n\nوبحسب الشرطة، قتل 9 أشخاص.`)).toEqual(['غريتا لاندغرين', 'الدفاع المدني', 'غريتا لاندغرين', 'غريتا لاندغرين', 'الشرطة'])
  })

  it('is none where questions stand without answers behind a dash', () => {
    expect(sourcesIn(`${head}كم نازحا في البلاد اليوم؟\nنزح 41 ألف شخص.\n\nوما عدد القتلى؟\nقتل 38 شخصا.`)).toEqual([null, null])
  })
})

describe('a report in Arabic', () => {
  const figures = '\n\nالنزوح\n• نزح 1,200 شخص من مأرب.\n• قُتل 7 مدنيين، بحسب الشرطة.'

  it.each([
    ['alone in a line of its head', 'اليمن: تقرير الحالة رقم 12\n\nالمنظمة الدولية للهجرة\nتشرين الثاني/نوفمبر', 'المنظمة الدولية للهجرة'],
    ['behind who made it', 'الضفة الغربية: التحديث الإنساني رقم 40\n\nأعدته منظمة أطباء بلا حدود في فلسطين', 'منظمة أطباء بلا حدود في فلسطين'],
    ['as its source, before what else the line tells', 'اليمن: تقرير الحالة رقم 12\n\nالمصدر: المجلس النرويجي للاجئين | الفترة المشمولة: من 1 إلى 20 تشرين الثاني/نوفمبر', 'المجلس النرويجي للاجئين'],
    ['under the word for a statement', 'بيان صحفي\nالهيئة الوطنية لإدارة الكوارث – باكستان', 'الهيئة الوطنية لإدارة الكوارث – باكستان']
  ])('is told by the one who is named %s', (_name, head, issuer) => expect(sourcesIn(head + figures)).toEqual([issuer, 'الشرطة']))

  it('has no issuer where no line names a body alone, or nothing calls itself a report', () => {
    expect(sourcesIn(`اليمن: تقرير الحالة رقم 12\n\nأبرز التطورات${figures}`)).toEqual([null, 'الشرطة'])
    expect(sourcesIn(`اليمن تحت القصف\n\nوزارة الصحة${figures}`)).toEqual([null, 'الشرطة'])
  })

  it('takes what figures are told apart by for no source', () => expect(sourcesIn('وتوزع القتلى بحسب الأقاليم، وقُتل 9 أشخاص في البنجاب.')).toEqual([null]))
})

describe('an entry of a live report in Arabic', () => {
  const live = (entries: string): string => `مباشر | تغطية مستمرة\n\n${entries}`

  it.each([
    ['a name that nothing else tells of', '22:14\nذبيح الله مجاهد: ندفن غدا 12 مدنيا قتلوا في القصف. وأصيب أكثر من مئة.', ['ذبيح الله مجاهد', 'ذبيح الله مجاهد']],
    ['a name before an occasion', '18:10 ت غ - ماكرون في خطابه المسائي: قتل 7 من جنودنا.', ['ماكرون']],
    ['a body before an occasion', '23:20\nوزارة الصحة اللبنانية في حصيلة إجمالية لغارات الخميس: 11 قتيلا.', ['وزارة الصحة اللبنانية في حصيلة إجمالية لغارات الخميس']],
    ['a name and an office', '• [06:10] إيفان فيدورينكو، رئيس الإدارة العسكرية في زابوريجيا: سقط أربعة قتلى.', ['إيفان فيدورينكو، رئيس الإدارة العسكرية في زابوريجيا']],
    ['a body in its second sentence', '• [11:30] بدأت عملية تبادل عند الحدود. وزارة الدفاع الروسية: استعدنا 157 أسيرا.', ['وزارة الدفاع الروسية']],
    ['a capital that announces money', '15:02\nبرلين تعلن تقديم 20 مليون يورو إضافية للنازحين.', ['برلين']]
  ])('is told by %s', (_name, entry, expected) => expect(sourcesIn(live(entry))).toEqual(expected))

  it.each(['20:55\nغزة: 3 شهداء في قصف.', '20:10\nعاجل: مقتل 5 أشخاص في انفجار.', '17:00 - انفجار ثان: إصابة أربعة عمال.', '12:00 ظهرا: إصابة ثلاثة عمال في حريق.'])('is told by nobody in %s', (entry) => expect(sourcesIn(live(entry))).toEqual([null]))
})

describe('who says nothing of a figure in Arabic', () => {
  it.each([
    'وفي مايو، قتل 22 راكبا في حادث مماثل، ولم تُعلن نتائج التحقيق الذي تلاه.',
    'وقتل 22 راكبا، ولم تذكر الشرطة سبب الحادث.',
    'وفي أكتوبر 2022، تبنت تفجيرين متزامنين خلّفا 121 قتيلا.',
    'وسُجل 56 طفلا باعتبارهم مفقودين.',
    'وقال "قتل عشرون شخصا ودفنوا هنا".'
  ])('is everybody in "%s"', (text) => expect(sourcesIn(text)).toEqual([null]))
})

describe('whom speakers tell in Arabic', () => {
  it.each([
    ['the one who spoke before', 'قال وزير الصحة إن الوضع صعب. وأخبر النواب أن 34 مدنيا قتلوا.', ['وزير الصحة']],
    ['the subject before the verb', 'غير أن ضابطا في القاعدة أبلغ الأناضول، مفضلا عدم الكشف عن هويته، أن 11 جنديا قتلوا.', ['ضابطا في القاعدة']],
    ['the subject before those told', 'وأبلغ الجيش الصحفيين بأن 12 جنديا قتلوا.', ['الجيش']],
    ['the subject behind those told', 'وأبلغ رويترز مسؤول محلي بأن 12 جنديا قتلوا.', ['مسؤول محلي']],
    ['the subject behind a pronoun', 'وقد أبلغنا الهلال الأحمر الليبي بانتشال أربع جثث.', ['الهلال الأحمر الليبي']],
    ['who told the reporter', 'حدثتني ممرضة في الطوارئ عن وفاة 6 أطفال.', ['ممرضة في الطوارئ']],
    ['the media that tell', 'أبلغت وسائل إعلام محلية عن مقتل 6 أشخاص.', ['وسائل إعلام محلية']]
  ])('leave the words to %s', (_name, text, expected) => expect(sourcesIn(text)).toEqual(expected))
})

describe('who goes on speaking in Arabic', () => {
  it.each([
    ['where an admission names nobody', 'قال المتحدث إن العملية انتهت. واعترف بسقوط 8 قتلى في صفوف قواته.', ['المتحدث']],
    ['by a name in quotation marks', 'وقالت «كتائب النصر» في بيان إنها قتلت 7 جنود.', ['كتائب النصر']],
    ['before whose figures are spoken of', 'ووصف مصدر دبلوماسي أرقام الجيش بأنها متفائلة، مرجحا أن 30 جنديا قتلوا.', ['مصدر دبلوماسي']],
    ['whose report an entry brings', 'الحرب لحظة بلحظة\n\n06:31\nحصيلة جديدة عن جهاز الطوارئ الحكومي: 5 قتلى.', ['جهاز الطوارئ الحكومي']],
    ['after a word of contrast and an object', 'لكن نائبا محليا روى أمرا آخر. قال: عددت بنفسي 31 جثة.', ['نائبا محليا']],
    ['behind a relative pronoun', 'أنهت القوات الخاصة هجوما على فندق، وفق ما أعلنت الشرطة التي تحدثت عن مقتل 13 شخصا.', ['الشرطة']],
    ['behind a comma', 'قال وزير الاقتصاد عبد الكبير حقاني إن النتيجة مخيبة. وأوضح، في اتصال بالفيديو، أن 7 قتلوا.', ['وزير الاقتصاد عبد الكبير حقاني']],
    ['on an occasion', 'وحملت شبكة أطباء السودان المتمردين المسؤولية، وتحدثت في بيان عن سقوط 24 قتيلا.', ['شبكة أطباء السودان المتمردين المسؤولية']],
    ['by what is announced', 'قال والي الخرطوم إن مليون عائد وصلوا. وأعلن عن تخصيص أربعة مليارات جنيه لدعم الأسر.', ['والي الخرطوم', 'والي الخرطوم']],
    ['as those whose statement the text is', 'أصدرت المديرية العامة للحماية المدنية، اليوم، بيانا جاء فيه ما يلي:\n\nقُتل تسعة أشخاص.\n\nكما سجلت وحداتنا وفاة ثلاثة أشخاص آخرين.', ['المديرية العامة للحماية المدنية', 'المديرية العامة للحماية المدنية']],
    ['behind those whom he told', 'وقال لرويترز مسؤول في الشرطة إن 5 أشخاص قتلوا.', ['مسؤول في الشرطة']],
    ['behind a hearer of two words', 'وأكد للجزيرة نت شاهد عيان أن 5 أشخاص قتلوا.', ['شاهد عيان']],
    ['before one who told another', 'زعيم القرية يقول لهيئة الإذاعة إنهم دفنوا 31 شخصا.', ['زعيم القرية']],
    ['whose name is kept back', 'لكن طبيبا في المشفى قال للجزيرة نت، متحفظا على ذكر اسمه، إن المشفى تسلم 11 جثمانا.', ['طبيبا في المشفى']],
    ['behind an aside', 'لقي 33 شخصا حتفهم، حسب ما أوردته، اليوم الأحد، حصيلة أسبوعية للمديرية العامة للحماية المدنية.', ['حصيلة أسبوعية للمديرية العامة للحماية المدنية']],
    ['by what honours him', 'قال معالي الدكتور خالد الظنحاني إن 8 قتلوا. وأضاف معاليه أن 6 أصيبوا.', ['معالي الدكتور خالد الظنحاني', 'معالي الدكتور خالد الظنحاني']],
    ['as the statement it is written in', 'وجاء في بيان للجيش أن 7 جنود قتلوا.', ['بيان للجيش']],
    ['as the bulletin that adds', 'وتضيف النشرة أن 7 أشخاص قتلوا.', ['النشرة']],
    ['who passes on without saying from whom', 'وفي إيتوري، نقلت جمعيات محلية في جوغو أن أكثر من 25 شخصا قُتلوا.', ['جمعيات محلية في جوغو']]
  ])('is taken %s', (_name, text, expected) => expect(sourcesIn(text)).toEqual(expected))

  it.each([
    ['قتل 12 شخصا وفقا لوزارة الصحة.', 'وزارة الصحة'],
    ['قتل 12 شخصا طبقا لمصادر محلية.', 'مصادر محلية'],
    ['قتل 12 شخصا وفقا للشرطة.', 'للشرطة'],
    ['سُجل العدد الأكبر من الضحايا في كونر حيث قضى 2100 شخص.', null]
  ])('leaves the preposition written as one with it out of the source of "%s"', (text, source) => expect(sourcesIn(text)[0]).toBe(source))
})
