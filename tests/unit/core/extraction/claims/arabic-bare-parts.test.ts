import { describe, expect, it } from 'vitest'
import { partsIn } from './claims.ts'

describe('bare parts of an Arabic figure', () => {
  it.each([
    ['are of the bodies counted right before', 'انتشلت الفرق 12 جثة من النهر، أربع مجهولة الهوية.', ['4 < 12']],
    ['are of the bodies, whatever they are', 'عثر السكان على ثماني جثث في الوادي، ثلاث متفحمة.', ['3 < 8']],
    ['go on in brackets with a set counted before', 'قتل 16 شخصا وأصيب 30 جريحا. ولا يزال البحث جاريا عن شخصين. وتوزع الجرحى على مستشفيات دار الأمل (15) ورياق (9) والمرتضى (4).', ['15 < 30', '9 < 30', '4 < 30']],
    ['go on with those who left their homes', 'نزح 11,400 شخص منذ مطلع العام، عاد 1,900 منهم إلى مناطقهم الأصلية، وغادر 350 إلى محافظات أخرى.', ['1900 < 11400', '350 < 11400']],
    ['are those refugees who came home', 'فر 90 ألفا من المدينة، لجأ 20 ألفا منهم إلى تشاد، وعاد 3 آلاف إلى بيوتهم.', ['20000 < 90000', '3000 < 90000']],
    ['are told of the place where most were counted', 'خلفت الفيضانات 91 قتيلا و11 مفقودا، معظمهم في مقاطعة داك لاك التي سجلت وحدها 63 حالة وفاة.', ['63 < 91']],
    ['are told of where most were counted', 'أصيب 200 شخص، أغلبهم في حمص حيث استقبل المستشفى 140 جريحا.', ['140 < 200']],
    ['are what is left of a sum', 'سددت إسبانيا 31 مليونا من أصل 40 مليون يورو تعهدت بها، وأن المتبقي، أي 9 ملايين، يُدفع قبل مارس.', ['31000000 < 40000000', '9000000 < 40000000']],
    ['are a share of a set, in brackets', 'قتل 60 شخصا. وقال إن نصف القتلى (30) نساء.', ['30 < 60']],
    ['are a share of a set, told behind it', 'قتل 60 شخصا. وقالت الوزارة إن ثلثي الضحايا، أي 40 شخصا، من النساء والأطفال.', ['40 < 60']],
    ['are most of a set, whose number is told', 'قتل 20 شخصا وأصيب 90. وغالبية الجرحى، وعددهم 80، نقلوا إلى مستشفى المدينة.', ['80 < 90']],
    ['are the hurt who left hospital', 'أصيب 45 شخصا، لا يزال أربعة منهم في العناية المركزة بينما غادر ستة المستشفى.', ['4 < 45', '6 < 45']],
    ['are named again by their noun, though they are a part themselves', 'أطلقت كينشاسا 386 أسيرا، 229 منهم من المتمردين والباقون، وعددهم 157 جنديا، من الجيش. ونقل اثنا عشر من الجنود على محفات.', ['229 < 386', '157 < 386', '12 < 157']]
  ])('%s', (_name, text, expected) => expect(partsIn(text)).toEqual(expected))

  it('are instalments of a grant, a loan or a promise', () => {
    expect(partsIn('أودعت السعودية 90 مليون دولار في البنك المركزي اليمني، وهي الدفعة الأولى من دعم اقتصادي إجماليه 368 مليون دولار.')).toEqual(['90000000 < 368000000'])
    expect(partsIn('صرف صندوق النقد الدولي 820 مليون دولار لمصر ضمن قرض حجمه 8 مليارات دولار.')).toEqual(['820000000 < 8000000000'])
    expect(partsIn('قدمت ألمانيا 10 ملايين دولار كدفعة أولى من تعهدها البالغ 50 مليون دولار.')).toEqual(['10000000 < 50000000'])
    expect(partsIn('خصصت ألمانيا 5 ملايين دولار للسودان، واستفادت مصر من قرض بقيمة 20 مليون دولار.')).toEqual([])
    expect(partsIn('خصصت ألمانيا 5 ملايين دولار للسودان، ووافق البنك على منحة بقيمة 20 مليون دولار.')).toEqual([])
  })

  it('are of one place alone, not of a time or of the figure before', () => {
    expect(partsIn('قتل 40 شخصا في الولاية، وسجلت بلدة شندي وحدها 17 قتيلا.')).toEqual(['17 < 40'])
    expect(partsIn('قتل 300 شخص هذا العام. وفي الشهر الماضي وحده قتل 40 شخصا.')).toEqual([])
    expect(partsIn('قتل 53 ألفا و537 شخصا في تركيا وحدها ونحو ستة آلاف في سوريا.')).toEqual([])
    expect(partsIn('قتل 229 شخصا في إقليم فالنسيا وحده، كما ورد في أمر قضائي، إلى جانب ثمانية في كاستيا.')).toEqual([])
  })

  it('are none of those who leave a place that is no hospital', () => expect(partsIn('أصيب 45 شخصا. وغادر 500 شخص المدينة.')).toEqual([]))

  it('are none of another place or day', () => {
    expect(partsIn('انتشلت الفرق 6 جثث الأحد، و4 الاثنين.')).toEqual([])
    expect(partsIn('قتل 40 شخصا، معظمهم في رفح. وفي الشمال قتل 12.')).toEqual([])
    expect(partsIn('نزح 20 ألفا، عاد 5 آلاف منهم إلى ديارهم، ونزح 10 آلاف من بلدة أخرى.')).toEqual(['5000 < 20000'])
  })
})
