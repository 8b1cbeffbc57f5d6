import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

describe('Arabic tolls of unrest and war', () => {
  it.each([
    ['no arrests among the dead and the hurt', 'بلغ إجمالي ضحايا الاحتجاجات 14 قتيلا وأكثر من 300 مصاب و120 معتقلا أفرج عن معظمهم.', ['killed 14', 'injured 300']],
    ['… but detainees who were killed', 'أعلنت المنظمة مقتل 14 مدنيا و3 معتقلين.', ['killed 14', 'killed 3']],
    ['nobody whom a court lets go', 'في حين أخلت المحكمة سبيل 27 متهما آخرين في القضية.', []],
    ['nobody freed by the name of a front', 'سجل التقرير مقتل أربعة مدنيين على يد "هيئة تحرير الشام"، و20 مدنيا بينهم خمسة أطفال على يد ميليشيا أخرى.', ['killed 4', 'killed 20', 'killed 5']],
    ['the dead by their last number', 'قال مسؤول إن العدد النهائي لقتلى التفجير 23 شخصا.', ['killed 23']],
    ['no first of them since whom they are counted', 'منذ سقوط أول قتيل في أبريل بلغ عدد القتلى 900 شخص.', ['killed 900']],
    ['numbers in brackets with their nouns', 'أدت الغارات إلى استشهاد (24) شخصا بينهم (4) أطفال وإصابة (80) بجروح.', ['killed 24', 'killed 4', 'injured 80']],
    ['no days in brackets', 'قتل العشرات خلال (3) أيام.', ['killed 10..99']]
  ])('counts %s', (_what, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['a name in quotation marks that ends its sentence', 'قُتل عاملان في الاشتباكات، حسبما ذكر "المرصد الليبي لحقوق الإنسان".', 'المرصد الليبي لحقوق الإنسان'],
    ['whoever spoke, not where', 'وقال المرصد في إحصائية نشرها بموقعه الإلكتروني إن عدد القتلى بلغ 1200.', 'المرصد'],
    ['nobody by a word for "too"', 'وأحصى المرصد كذلك مقتل 36 عاملا.', 'المرصد']
  ])('names %s', (_what, text, source) => expect(sourcesIn(text)).toEqual([source]))

  it.each([
    ['the hurt by whom the toll may rise', 'ومن المرجح أن ترتفع الحصيلة مع سقوط 40 جريحا.', 'asserted'],
    ['… but not the toll itself', 'ومن المرجح أن ترتفع الحصيلة إلى 40 قتيلا.', 'conditional']
  ])('asserts %s', (_what, text, modality) => expect(extractArticle(text).claims.map((claim) => claim.modality)).toEqual([modality]))
})

const ROWS = `أعلن مركز الطوارئ أن القصف أدى في حصيلة إجمالية إلى مقتل (31) شخصا وإصابة (92) بجروح.
وتوزع الضحايا على المحافظات على الشكل التالي:
محافظة ميسان: (12) قتيلا و(40) جريحا
محافظة واسط: (12) قتيلا و(31) جريحا
محافظة النجف: (20) جريحا
محافظة بابل: (7) قتلى
وبذلك ترتفع حصيلة القتلى منذ مطلع العام إلى (2.240).`

const HOSPITALS = `أسفرت الاشتباكات في سبها عن 39 قتيلا و119 جريحا.
وذكر البيان أن مستشفى الزهراء استقبل 36 جريحا و33 قتيلا، كما استقبل مستشفى النور 27 جريحا.
وأضاف البيان أن مستشفى الحوادث استقبل قتيلين و12 جريحا.`

const KILLERS = `وثقت الشبكة مقتل 171 مدنيا خلال الشهر.
كذلك وثقت الشبكة مقتل 27 شخصا بسبب التعذيب.
كما سجل التقرير مقتل 13 مدنيا على يد التنظيم، و40 مدنيا بينهم ستة أطفال على يد الميليشيا.
وقتل 81 مدنيا على يد جهات أخرى.`

describe('Arabic tolls by place, hospital and killer', () => {
  it('takes the rows of a list behind its total for parts of it, and their governorates for no speakers', () => {
    expect(partsIn(ROWS)).toEqual(['12 < 31', '40 < 92', '12 < 31', '31 < 92', '20 < 92', '7 < 31'])
    expect(new Set(sourcesIn(ROWS))).toEqual(new Set(['مركز الطوارئ']))
  })

  it('hears a governorate that speaks', () => expect(sourcesIn('محافظة القدس: مقتل ثلاثة وإصابة 12 في الحي.')).toEqual(['محافظة القدس', 'محافظة القدس']))

  it('makes the dead and the hurt of several hospitals parts of the toll', () => {
    expect(partsIn(HOSPITALS)).toEqual(['36 < 119', '33 < 39', '27 < 119', '2 < 39', '12 < 119'])
  })

  it('makes those of one hospital, and of a small share of a war, no parts', () => {
    expect(partsIn('قُتل 30 شخصا في القصف. وقال الطبيب إن مستشفى الأمل استقبل 17 قتيلا.')).toEqual([])
    expect(partsIn('ارتفعت حصيلة الحرب إلى 45 ألف قتيل. واستقبل مستشفى الأمل 12 قتيلا، كما استقبل مستشفى النور 8 قتلى.')).toEqual([])
  })

  it('makes those killed at the hands of several parties parts of the toll, whoever was told between', () => {
    expect(partsIn(KILLERS)).toEqual(['13 < 171', '40 < 171', '6 < 40', '81 < 171'])
    expect(partsIn('قُتل 40 شخصا في الهجوم. وقُتل ثلاثة على يد الشرطة في حادث آخر.')).toEqual([])
  })

  it('makes two who come to the toll sentence after sentence its parts', () => {
    expect(partsIn('قُتل 15 شخصا في هجومين متزامنين. وسقط 9 قتلى في الهجوم على الثكنة. وتسبب الهجوم على السوق في مقتل 6 أشخاص.')).toEqual(['9 < 15', '6 < 15'])
    expect(partsIn('قُتل 15 شخصا في الهجوم. وقُتل المهاجمون الستة. ودُفن تسعة جنود.')).toEqual([])
  })

  it('makes those of a kind that is named with the dead parts of those whom its noun counts', () => {
    expect(partsIn('والقتلى هم 462 مدنيا و120 جنديا. وبين القتلى المدنيين 70 طفلا و46 امرأة.')).toEqual(['70 < 462', '46 < 462'])
  })
})

describe('Arabic copy on captives, neighbours and single dead', () => {
  it.each([
    ['those let go, with who lets them go or how before the preposition', 'شهد اليوم الأول إفراج الحركة عن 13 رهينة، وجرى الإفراج التدريجي عن 20 رهينة.', ['released 13', 'released 20']],
    ['soldiers who come home in an exchange', 'أعلنت الوزارة أنها استعادت 157 من عسكرييها من الأسر مقابل الإفراج عن 160 جنديا في عملية تبادل.', ['prisoners-exchanged 157', 'prisoners-exchanged 160']],
    ['no aircraft of the exchange', 'أقلعت خمس من طائراتها في إطار صفقة تبادل الأسرى.', []],
    ['any one of the force', 'قُتل أحد أفراد الشرطة في سبها.', ['killed 1']],
    ['… by a verb behind him', 'قالت القناة إن أحد جنود الجيش قتل برصاص مجموعة مسلحة.', ['killed 1']],
    ['… but nobody who speaks', 'وقال أحد سكان القرية إن ثلاثة قتلوا.', ['killed 3']],
    ['one behind the bracket of another', 'مقتل شرطي (لم يذكر اسمه) ومدني في الكمين.', ['killed 1', 'killed 1']],
    ['a police officer by his rank', 'استشهاد ضابط برتبة عقيد ومفوض شرطة من مركز الحي.', ['killed 1', 'killed 1']],
    ['captives whom a toll leaves out, as captives', 'وقال المرصد إن الحصيلة لا تشمل أكثر من 3 آلاف أسير لدى الفصائل.', ['held 3000']],
    ['those who fled to neighbours', 'أدت المعارك إلى نزوح نحو 300 ألف شخص إلى دول مجاورة.', ['refugees 300000']],
    ['… by a verb', 'فر 40 ألفا إلى دول الجوار.', ['refugees 40000']],
    ['… but not to a province', 'أدت المعارك إلى نزوح نحو 300 ألف شخص إلى محافظة مجاورة.', ['displaced 300000']],
    ['nobody who was dismissed', 'وأقيل 29 ضابطا من مهامهم، بحسب الوكالة التي أفادت عن مقتل 60 شخصا.', ['killed 60']]
  ])('counts %s', (_what, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('goes on with the places of a list behind a toll', () => {
    const text = 'ارتفع عدد المصابين إلى 2312. وأوضح البيان أن بغداد شهدت سقوط 1493 مصابا، ومحافظة ميسان 90 مصابا، وفي محافظة واسط 112، والكوت 50.'
    expect(partsIn(text)).toEqual(['1493 < 2312', '90 < 2312', '112 < 2312', '50 < 2312'])
  })
})

const BLASTS = 'ارتفعت حصيلة التفجيرات إلى 156 قتيلا. وبحسب المصدر، قُتل 64 شخصا في سبها. وفي درنة قُتل 67 شخصا بينما قُتل 25 آخرون في غات. وهناك تسعة أجانب بين القتلى.'

describe('Arabic lists of parts before their verb', () => {
  it.each([
    ['all of a list before the verb', 'وقالت الشبكة إن 60 مدنيا بينهم 8 أطفال و9 نساء وثلاثة مسعفين قُتلوا في القصف.', ['8 < 60', '9 < 60', '3 < 60']],
    ['… with another verb', 'وأفاد المكتب بأن 75 شخصا بينهم 12 جنديا و7 شرطيين وامرأتان من النازحين لقوا حتفهم.', ['12 < 75', '7 < 75', '2 < 75']],
    ['nobody told by a clause of their own', 'قال مصدر إن 60 شخصا بينهم 8 جنود و9 مدنيين قُتلوا، وأصيب 12.', ['8 < 60', '9 < 60']],
    ['those among the dead of all that others told before come to', BLASTS, ['64 < 156', '67 < 156', '25 < 156', '9 < 156']],
    ['two of a toll behind a sentence without figures', 'قُتل 15 شخصا في هجومين.\nوذكر البيان أن ثكنتين استُهدفتا.\nوسقط 9 قتلى في الهجوم على تل.\nوتسبب الهجوم على حامل في مقتل 6 أشخاص.', ['9 < 15', '6 < 15']]
  ])('takes %s for parts', (_what, text, expected) => expect(partsIn(text)).toEqual(expected))

  it('makes those killed by some, of a small share of all, no parts of another who killed', () => {
    expect(partsIn('وثقت الشبكة مقتل 171 مدنيا. وكانت القوات مسؤولة عن مقتل 52 مدنيا. وقُتل ثلاثة مدنيين على يد التنظيم، و30 مدنيا على يد الميليشيا.')).toEqual([])
  })
})

describe('Arabic losses of a force', () => {
  it.each([
    ['خسائر القوات بلغت 1100 جندي خلال يوم.', ['killed 1100']],
    ['وقالت وزارة الدفاع إن خسائرها بلغت 25 جنديا، قضى أربعة منهم بألغام.', ['killed 25', 'killed 4']],
    ['بلغت الخسائر البشرية للجيش 25 جنديا.', ['killed 25']],
    ['بلغت خسائر الجيش 340 قتيلا وجريحا.', ['casualties 340']],
    ['بلغت خسائر الشركة 40 مليون دولار.', []],
    ['بلغت خسائر المزارعين 300 رأس من الماشية.', []],
    ['لم تتكبد القوات أي خسائر، وشارك 200 جندي في العملية.', []]
  ])('are its dead where they are soldiers in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})
