import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn } from './claims.ts'

describe('one person without a number in Arabic', () => {
  it.each([
    ['whose body it is', 'عُثر على جثة امرأة مجهولة الهوية في النهر.', ['killed 1']],
    ['whose body lay under rubble', 'انتشلت طواقم الدفاع المدني جثمان طفلة من تحت الأنقاض.', ['killed 1']],
    ['a captive whose body is handed over', 'سلمت كتائب القسام جثة أسير إسرائيلي إلى الصليب الأحمر.', ['dead-in-captivity 1']],
    ['a hostage whose body comes back', 'تسلمت إسرائيل جثة رهينة إسرائيلية من حماس.', ['dead-in-captivity 1']],
    ['the object in the feminine, not who did it', 'دهس مستوطن طفلة في الأغوار.', ['killed 1']],
    ['the object by its case, not who did it', 'أصاب جندي شابا بالرصاص.', ['injured 1']],
    ['a countryman as the object', 'قتل مستوطنون فلسطينيا قرب نابلس.', ['killed 1']],
    ['a worker', 'وفاة عامل وإصابة اثنين في انهيار حفرة.', ['killed 1', 'injured 2']],
    ['one more, counted by itself behind those a number counts', 'بلغت حصيلة الحريق 40 قتيلا ومفقودا واحدا.', ['killed 40', 'missing 1']],
    ['two more, counted by themselves', 'أسفر القصف عن 30 شهيدا وجريحين اثنين.', ['killed 30', 'injured 2']],
    ['a pair that a number counts together', 'أسفر القصف عن 40 قتيلا وجريحا.', ['casualties 40']],
    ['a pair that no number counts', 'سقط شهيد وجريح في غارة على بلدة الخيام.', ['killed 1', 'injured 1']],
    ['a pair behind a preposition', 'أسفر الحادث عن قتيل وجريح.', ['killed 1', 'injured 1']],
    ['who leads a unit', 'قُتل في الغارة قائد ميداني في الحركة.', ['killed 1']],
    ['who parted with life', 'فارق شاب الحياة متأثرا بجراحه.', ['killed 1']],
    ['a woman freed', 'تحرير مختطفة إيزيدية في إدلب.', ['released 1']],
    ['brought to a hospital', 'وصل إلى مستشفى ناصر شهيد و4 إصابات.', ['killed 1', 'injured 4']],
    ['of whom a clause tells', 'نقلت طواقم الهلال الأحمر شابا أصيب برصاص حي إلى المستشفى.', ['injured 1']],
    ['found dead', 'وجدت امرأة مقتولة في شقتها.', ['killed 1']],
    ['whom an army lost', 'فقد الجيش ضابطا في المعارك.', ['killed 1']],
    ['named behind another and her age', 'ارتفع عدد الشهداء إلى خمسة، من بينهم طفلة عمرها ست سنوات ومسعف في الهيئة الصحية.', ['killed 5', 'killed 1', 'killed 1']],
    ['who lost a limb', 'فقدت فتاة ساقها في انفجار لغم.', ['injured 1']],
    ['one more elsewhere', 'هناك 15 قتيلا في إقليم بيوبيو وواحد في نيوبله.', ['killed 15', 'killed 1']]
  ])('is %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['two of a compound noun', 'إصابة رجلي إطفاء في حريق.', ['injured 2']],
    ['both of a body each', 'جثة رجل وامرأة في سيارة محترقة.', ['killed 1', 'killed 1']],
    ['a pair that a number counts', '150 ألف شهيد وجريح منذ بدء الحرب.', ['casualties 150000']],
    ['a pair that a number counts with women first', 'أسفرت الغارة عن إصابة 25 آخرين، بينهم 11 امرأة وطفلا.', ['injured 25', 'injured 11']],
    ['three kinds of losses that a number counts', 'بلغ عدد ضحايا القصف 20 قتيلا وجريحا ومفقودا.', ['casualties 20']],
    ['no pair where the second is no object', 'قتل 15 جنديا وطفل.', ['killed 15', 'killed 1']],
    ['a pair told twice', 'ارتفاع ضحايا الغارات إلى 211 قتيلا وجريحا\n\nأعلنت الوزارة ارتفاع الحصيلة إلى 211 قتيلا وجريحا. وقالت إن 46 شخصا قتلوا وأصيب 165 آخرون.', ['casualties 211', 'killed 46', 'injured 165']],
    ['no bomber whose attack is told of', 'قتل 15 شخصا في هجوم انتحاري استهدف موكبا.', ['killed 15']],
    ['two verbs that open a report', 'قُتل وأُصيب 15 عراقيا بتفجير انتحاري في بغداد. وقال مصدر إن التفجير أدى إلى مقتل ثلاثة أشخاص وإصابة 12 آخرين.', ['casualties 15', 'killed 3', 'injured 12']],
    ['what is said of a hostage', 'استعاد الجيش جثة رهينة كانت محتجزة منذ 7 أكتوبر.', ['dead-in-captivity 1']],
    ['not those who carry them to the grave', 'شيع مئات المواطنين جثامين ثلاثة من الضحايا.', ['killed 3']],
    ['not a crowd before their bodies', 'شيع المئات جثامين ثلاثة شهداء في رام الله.', ['killed 3']],
    ['those whom a town buries', 'شيعت بلدة عيترون خمسة من أبنائها.', ['killed 5']],
    ['one asked for', 'كم شخصا احتُجز في السابع من أكتوبر؟', []],
    ['a factor', 'عامل الوقت يضغط على المفاوضين.', []],
    ['those whom nobody can reach', 'فقدت السلطات الاتصال بـ12 صيادا.', ['missing 12']],
    ['those swept away', 'جرفت السيول طفلا في وادي حجة.', ['missing 1']],
    ['one who speaks behind an age', 'قتل أربعة بينهم امرأة عمرها 30 عاما وقال شاهد إن الرصاص أطلق عشوائيا.', ['killed 4', 'killed 1']],
    ['one that a dual would be but for the noun behind it', 'خطف المسلحون فتيان القرية.', []],
    ['those that a plural adjective tells', 'قتل فتيان فلسطينيون.', []],
    ['two that nothing counts', 'قُتل صبيان حين عبثا بقذيفة في غزني.', ['killed 2']],
    ['two beside their ages', 'وفاة عاملين في ورشة بناء، عمرهما 35 و47 عاما.', ['killed 2']],
    ['an eye that is no limb', 'حصد الغاز اثني عشر جنديا خلال العملية عينها.', ['killed 12']],
    ['a share', 'توفيت امرأة وواحد في المئة من السكان مريض.', ['killed 1']],
    ['a part of the world', 'احتجز المهربون 110 مهاجرين من دول أفريقيا جنوب الصحراء.', ['held 110']]
  ])('is told from %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('those who left home in Arabic', () => {
  it.each([
    ['ما زال 5,200 من منكوبي الزلزال يقيمون في خيام.', ['displaced 5200']],
    ['نزح 9,800 شخص. ومن هؤلاء 7,900 لدى أسر مضيفة.', ['displaced 9800', 'displaced 7900']],
    ['استضافت البلدة 700 من أهالي القرى المجاورة الذين فروا من القصف.', ['displaced 700']],
    ['أصبح 14 ألف شخص خارج بيوتهم.', ['displaced 14000']],
    ['أمضى ألفا شخص الليل في سياراتهم بعد الهزة.', ['displaced 2000']]
  ])('are found in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('captives and those who go home in Arabic', () => {
  it.each([
    ['فر ثلاثة تلاميذ من خاطفيهم وعادوا إلى ذويهم.', ['released 3']],
    ['خطفت العصابة 30 تلميذا، وأعيد 12 تلميذا إلى أسرهم الأحد.', ['abducted 30', 'released 12']],
    ['داهمت الشرطة مزرعة يحتجز فيها مهربون مهاجرين. وأعادت السفارة 40 مهاجرا إلى بلادهم الأسبوع الماضي.', ['returned 40']],
    ['لدى الحركة 20 أسيرا على قيد الحياة وجثث 28 آخرين.', ['held 20', 'dead-in-captivity 28']],
    ['سلمت الحركة 4 جثث لأسرى إسرائيليين.', ['dead-in-captivity 4']],
    ['سلمت روسيا أوكرانيا جثث 1000 جندي.', ['killed 1000']],
    ['غادر القاهرة القطار الثلاثون وعلى متنه 1,034 عائدا.', ['returned 1034']],
    ['عبرت الحدود قافلة تقل 230 سوريا عائدين إلى بلادهم.', ['returned 230']],
    ['لجأ إلى الكنيسة نحو 600 قروي.', ['displaced 600']],
    ['لجأ إلى تشاد نحو 600 قروي.', ['refugees 600']],
    ['غرقت خيام 900 نازح.', ['displaced 900']]
  ])('are told from each other in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('items under a line that calls them a part', () => {
  it('are parts of those told of before it', () => {
    const text = 'نزح 9,800 شخص. ومن هؤلاء:\n• 7,900 تستضيفهم أسر\n• 1,650 في مواقع إيواء\n• 326 لم تحدد وجهتهم'
    expect(claimsIn(text)).toEqual(['displaced 9800', 'displaced 7900', 'displaced 1650', 'displaced 326'])
    expect(partsIn(text)).toEqual(['7900 < 9800', '1650 < 9800', '326 < 9800'])
    expect(partsIn('Twelve people were killed, including:\n- four children\n- three women')).toEqual(['4 < 12', '3 < 12'])
  })

  it('count nobody under a line that asks for things', () =>
    expect(claimsIn('قتل 12 شخصا. وطالب الأهالي بما يلي:\n• 3 سيارات إسعاف\n• طبيبان')).toEqual(['killed 12']))

  it('are no range with the item before them', () =>
    expect(claimsIn('قتل 12 شخصا، بينهم:\n- 3 نساء\n- 5 رجال')).toEqual(['killed 12', 'killed 3', 'killed 5']))
})

describe('one whose verb has its object behind what describes him, in Arabic', () => {
  it.each([
    ['لقي رجل في الخمسين مصرعه دهسا على الطريق الساحلي.', ['killed 1']],
    ['لقي شاب في العشرين من عمره حتفه غرقا.', ['killed 1']],
    ['لقي طفل في الثامنة من عمره مصرعه.', ['killed 1']],
    ['لقي عامل في العقد الرابع من العمر مصرعه.', ['killed 1']],
    ['لقي سائق دراجة (34 عاما) مصرعه.', ['killed 1']],
    ['لقي شاب من سكان حي الأمل مساء الخميس حتفه غرقا.', ['killed 1']],
    ['فارق رجل في الستين من عمره الحياة متأثرا بجراحه.', ['killed 1']],
    ['لقي ثلاثة من سكان حي الأمل في ساعة متأخرة حتفهم.', ['killed 3']],
    ['فارق الحياة مساء الأحد عامل أصيب في الانفجار.', ['killed 1']]
  ])('died in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['وصل إلى المستشفى 60 جريحا و5 أقارب.', ['injured 60']],
    ['أصيب 60 جنديا و5 مرافقين.', ['injured 60', 'injured 5']]
  ])('who go with the hurt are none of them: %s', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['تحطمت طائرة على متنها سبعة جنود، لقي جميعهم حتفهم.', ['killed 7']],
    ['تحطمت مروحية كانت تقل تسعة أشخاص قضوا جميعا.', ['killed 9']],
    ['تحطمت طائرة على متنها سبعة جنود، ولم ينج منهم أحد.', ['killed 7']],
    ['تحطمت طائرة تقل 9 أشخاص. وقتل جميع ركابها.', ['killed 9']],
    ['انقلبت حافلة تقل 22 راكبا، نجوا جميعا.', []]
  ])('all of whom died are counted in «%s»', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('one who stands before his verb in Arabic', () => {
  it.each([
    ['behind where he worked', 'قالت المنظمة إن موظفا في برنامج الأغذية العالمي كان قد فارق الحياة داخل زنزانته.', ['killed 1']],
    ['behind what he did', 'أفادت الوزارة بأن ممرضا يعمل في مستشفى الأقصى استشهد برصاص قناص.', ['killed 1']],
    ['behind his age', 'وأكد الدفاع المدني أن طفلا لم يتجاوز الثالثة من عمره لقي مصرعه غرقا في مسبح.', ['killed 1']],
    ['behind his age and how he died', 'ذكرت الشرطة أن سائق شاحنة في الأربعينيات من عمره توفي متأثرا بإصابته.', ['killed 1']],
    ['behind an aside', 'وذكرت الوكالة أن شابا من بلدة بيتا، وهو أسير محرر، أصيب برصاصة في صدره.', ['injured 1']],
    ['behind his rank', 'وأعلنت الداخلية أن ضابطا برتبة نقيب من مرتبات مديرية المخدرات استشهد خلال المداهمة.', ['killed 1']],
    ['where a headline opens with him', 'شاب يلقى مصرعه غرقا في بحيرة القرعون', ['killed 1']],
    ['where a headline opens with him and his age', 'طفل في الخامسة يفارق الحياة بعد سقوطه من شرفة منزله', ['killed 1']],
    ['behind his village', 'رضيع من قرية كفر عوان توفي اختناقا داخل سيارة', ['killed 1']]
  ])('is told of %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['who kills his own', 'وقال إن رجلا من القرية قتل زوجته.', []],
    ['who kills several', 'وقال المصدر إن مسلحا دخل المسجد قتل ثلاثة مصلين.', ['killed 3']],
    ['who kills one with a name', 'قال إن مستوطنا قتل الشاب محمود.', []],
    ['who speaks of others', 'وأضاف أن طبيبا في المستشفى أبلغه بأن خمسة ماتوا.', ['killed 5']]
  ])('is no one %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('one whose verb stands before what commas set off in Arabic', () => {
  it.each([
    ['استشهد، فجر اليوم الاثنين، شاب من مخيم جنين متأثرا بجروحه.', ['killed 1']],
    ['وقُتل، مساء الأحد، جندي إسرائيلي في معارك شمال القطاع.', ['killed 1']],
    ['خُطف، أمام منزله، تاجر عملة في درعا.', ['abducted 1']]
  ])('is counted in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('two persons whom other nouns name', () => {
  it.each([
    ['هجوم في الموصل\nقُتل شرطي في الهجوم. وقُتل جندي عند الحاجز.', ['killed 1', 'killed 1']],
    ['Blast at a school\nA driver was killed in the blast. A teacher was killed at her desk.', ['killed 1', 'killed 1']]
  ])('are two claims in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('are one where the first noun says nobody in particular', () => expect(claimsIn('هجوم في الموصل\nقُتل شخص في الهجوم. وقُتل شرطي عند الحاجز.')).toHaveLength(1))

  it.each([
    ['وبلغ عدد من خطفتهم الجماعة 43 شخصا.', ['abducted 43']],
    ['وبلغ عدد من شردتهم الفيضانات 43 ألفا.', ['displaced 43000']],
    ['وبلغ عدد من فقدتهم النقابة 43.', ['killed 43']],
    ['بلغ عدد الطائرات التي أسقطتها القوات 43.', []],
    ['استهدفت الغارة أسرة من سبعة أفراد، فقتل أربعة منهم.', ['killed 4']],
    ['انهار سقف منزل على أسرة من سبعة أفراد، فقضى الأب وثلاثة من أبنائه.', ['killed 3']],
    ['أعلنت المنظمة فقدان الاتصال بخمسة من موظفيها.', ['missing 5']]
  ])('are numbered by the clause that tells of them in «%s»', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('the dual of what two things are like', () => {
  it('counts nobody, however many words stand between', () => {
    expect(claimsIn('قُتل عشرة أشخاص في فيضانات في منطقتين في جنوب شرق البلاد متضررتين بزلزال شباط.')).toEqual(['killed 10'])
    expect(claimsIn('قُتلت امرأتان متضررتان.')).toEqual(['killed 2'])
  })
})
