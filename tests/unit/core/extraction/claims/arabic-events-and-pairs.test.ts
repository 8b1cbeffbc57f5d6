import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn } from './claims.ts'

describe('Arabic dead and hurt told together', () => {
  it.each([
    ['قُتل 16 شخصا وأصيب 49 في انهيار ملعب. وسقط في المدرج الشرقي 9 قتلى و30 جريحا، وفي المدرج الغربي 7 قتلى و19 جريحا.', ['9 < 16', '30 < 49', '7 < 16', '19 < 49']],
    ['أسفر الانفجار عن مقتل 24 عاملا وإصابة 61 آخرين، مشيرة إلى أن 17 قتيلا و40 جريحا سقطوا في المصنع، فيما قُتل 7 عمال وأصيب 21 آخرون في المخزن.',
      ['17 < 24', '40 < 61', '7 < 24', '21 < 61']]
  ])('are parts of both where one is in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it('leave some of the dead with those', () => {
    expect(partsIn('قُتل 38 شخصا بينهم 11 طفلا، وأصيب 140. وأدى قصف مدرسة إلى مقتل 27 شخصا بينهم تسعة أطفال و90 مصابا، فيما أدى قصف بيت إلى مقتل 11 شخصا وإصابة 50.'))
      .toContain('9 < 27')
  })

  it('are none where what they come to is chance', () => {
    expect(partsIn('أسفر الانفجار عن مقتل 24 عاملا وإصابة 61 آخرين، فيما قُتل 7 وأصيب 11 في حريق منفصل.')).toEqual([])
  })
})

describe('Arabic figures of one event after the other', () => {
  it.each([
    ['قُتل 26 شخصا في سلسلة هجمات شهدتها البلاد. ففي مدينة تمبكتو قُتل 14 شخصا بانفجار لغم. وفي بلدة دوينتزا قُتل تسعة أشخاص في كمين.', ['14 < 26', '9 < 26']],
    ['قُتل 31 شخصا في غارات متفرقة. وقال الدفاع المدني إن 19 شخصا قُتلوا في انقلاب حافلة قرب بلدة العامرية. وفي سوق حلوان قُتل ثمانية أشخاص في حريق.', ['19 < 31', '8 < 31']]
  ])('are parts of the number told of all in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    ['of which few are told', 'قُتل 90 شخصا في سلسلة هجمات شهدتها البلاد. وفي مدينة تمبكتو قُتل 14 شخصا بانفجار لغم. وفي بلدة دوينتزا قُتل تسعة أشخاص في كمين.'],
    ['beside attackers', 'قُتل 20 شخصا في غارات على مناطق متفرقة. وقال الجيش إنه قضى على 17 مسلحا في مخيم.']
  ])('are none behind the number %s', (_, text) => expect(partsIn(text)).toEqual([]))
})

describe('Arabic hurt by their own noun', () => {
  it.each([
    ['بلغت حصيلة الحادث قتيلا وثمانية جرحى.', ['killed 1', 'injured 8']],
    ['ارتفع عدد ضحايا القصف إلى 640 قتيلا بالإضافة إلى 2810 جرحى، وحذرت الوزارة من انتشار الأمراض والكوليرا.', ['killed 640', 'injured 2810']]
  ])('are no dead, nor ill, in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('Arabic numbers that count nobody', () => {
  it.each([
    ['بلغ عدد اللاجئين 410 آلاف، تراجعا بنحو 35 ألفا مقارنة بالعام الماضي.', ['refugees 410000']],
    ['قُتل أربعة في قصف خيمة في مخيم «3» بجنين.', ['killed 4']],
    ['أُصيب ستة في ساحة 40 وسط المدينة.', ['injured 6']]
  ])('are none in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('Arabic tolls and counts by other words', () => {
  it.each([
    ['وزادت الوفيات جراء الحر في الإقليم إلى 47.', ['killed 47']],
    ['وزادت بذلك الوفيات جراء الحر في الإقليم إلى 47.', ['killed 47']],
    ['خُطفت نساء من القرية، وبلغ عدد المفرج عنهن من بين الرهائن 12.', ['released 12']],
    ['أفرجت جماعة أبو سياف عن ثلاث رهائن.', ['released 3']],
    ['بلغ عدد اللاجئين نحو 2.417 مليون في تركيا، انخفاضا من 2.605 مليون.', ['refugees 2417000', 'refugees 2605000']]
  ])('are read in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('Arabic pledges behind what donors promised together', () => {
  it('are its parts in whatever currency', () => {
    expect(partsIn('تعهد المانحون بتقديم نحو 700 مليون دولار لتشاد. وتعهدت النرويج بتقديم 90 مليون دولار. وتعهدت اليابان بتقديم 60 مليون يورو. وقالت كندا إنها تتعهد بتقديم 40 مليون دولار.'))
      .toEqual(['90 < 700', '60 < 700', '40 < 700'].map((part) => part.replaceAll(/\d+/g, (millions) => `${millions}000000`)))
  })

  it('are none behind what one country promised, nor where they come to more', () => {
    expect(partsIn('تعهدت ألمانيا بتقديم نحو 700 مليون دولار لتشاد. وتعهدت النرويج بتقديم 90 مليون دولار. وتعهدت كندا بتقديم 40 مليون دولار.')).toEqual([])
    expect(partsIn('تعهد المانحون بتقديم 100 مليون دولار لتشاد. وتعهدت النرويج بتقديم 90 مليون دولار. وتعهدت كندا بتقديم 40 مليون دولار.')).toEqual([])
  })
})

describe('Arabic parts taken out of a whole', () => {
  it.each([
    ['عاد 64 ألف شخص إلى قراهم الواقعة على ضفتي النهر في شرق البلاد من أصل 210 آلاف فروا من المعارك.', ['64000 < 210000']],
    ['قُتل عشرون شخصا في زلزال تيارت، بينهم من كانوا نياما. وبلغ عدد الوفيات 9 بإقليم تيارت، و6 بإقليم سعيدة، و4 بإقليم معسكر.', ['9 < 20', '6 < 20', '4 < 20']]
  ])('are linked in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it('are of both the dead and the hurt where these are counted as one', () => {
    expect(partsIn('سقط 40 شخصا بين قتيل وجريح في تفجير أربع عبوات. وأوقعت الأولى قتيلين و9 جرحى، فيما أوقعت الثانية 3 قتلى و11 جريحا. وأصابت الأخيرة 14 شخصا.'))
      .toEqual(['2 < 40', '9 < 40', '3 < 40', '11 < 40', '14 < 40'])
  })
})

describe('Arabic dead, hurt and freed by their own noun or whole', () => {
  it.each([
    ['وصل إلى المشفى 6 شهداء ومصابون آخرون.', ['killed 6']],
    ['قُتل 9. ووصل 5 شهداء إلى مستشفى الأمل، و3 شهداء إلى مستشفى النور، وشهيد إلى مستشفى السلام.', ['killed 9', 'killed 5', 'killed 3', 'killed 1']],
    ['أفرجت الجبهة عن 12 عسكريا كانوا مخطوفين لديها ضمن صفقة تبادل. وأربعة من المفرج عنهم من الجيش. وشملت الصفقة مساجين لدى السلطات.', ['released 12', 'released 4']]
  ])('are what it says in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('Arabic parts of one kind, of one town, and of those counted as one', () => {
  it.each([
    ['بلغت الحصيلة 840 شهيدا و2960 جريحا. وسجلت الوزارة أن عدد الشهداء من الأطفال وصل إلى 210 شهداء و655 مصابا، بينما بلغ عدد الشهيدات من النساء 160 شهيدة و702 مصابة.',
      ['210 < 840', '655 < 2960', '160 < 840', '702 < 2960']],
    ['بلغ عدد القتلى 500. وبلغ عدد القتلى من المدنيين 310.', ['310 < 500']],
    ['بلغ ضحايا القصف 9400 قتيل وجريح. وأوضحت الوزارة أن عدد القتلى بلغ 2100 قتيل، منهم 330 طفلا.', ['2100 < 9400', '330 < 2100']],
    ['قُتل 18 شخصا وأصيب 90 في سلسلة هجمات. وقال مصدر إن تسعة أشخاص قُتلوا وأصيب 41 في مدينة باكو. وقُتل خمسة وأصيب 20 بانفجار في السوق. وقُتل أربعة وأصيب 14 في محطة. وأصيب سبعة بانفجار آخر. ' +
      'وقُتل ثمانية وأصيب 40 في مدينة لاما.', ['9 < 18', '41 < 90', '5 < 9', '20 < 41', '4 < 9', '14 < 41', '7 < 41', '8 < 18', '40 < 90']]
  ])('are linked in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))
})

describe('Arabic persons told with their ages', () => {
  it.each([
    ['أصيب سبعة أشخاص. ومن بين الجرحى فتاة تبلغ 15 عاما وفتى يبلغ 11 عاما ورجل يبلغ 58 عاما.', ['injured 7', 'injured 1', 'injured 1', 'injured 1']],
    ['قُتلت امرأة عمرها 44 عاما وفتاة تبلغ 13 عاما.', ['killed 1', 'killed 1']]
  ])('are counted one after the other in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('Arabic captives who got free', () => {
  it.each([
    ['قال الجيش إن أربعة صيادين كانوا محتجزين كرهائن لدى متمردين منذ شهر، لاذوا بالفرار.', ['released 4']],
    ['قال الجيش إن أربعة صيادين محتجزون كرهائن لدى متمردين منذ شهر.', ['held 4']]
  ])('are so by the verb behind what is over in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('are told by whence they come', () => {
    expect(claimsIn('في صفقة التبادل ستفرج إسرائيل عن 300 معتقل من سجونها، 120 من سجن عوفر، و180 من سجن النقب.'))
      .toEqual(['prisoners-exchanged 300', 'prisoners-exchanged 120', 'prisoners-exchanged 180'])
  })
})

describe('Arabic words that name nobody', () => {
  it.each(['البحث جار عن ناجين.', 'وهو ثاني رهينة يستعيد حريته من خاطفيه.', 'شنت وحدة مسلحة عملية لتحرير الرهائن.'])('are none in "%s"', (text) => expect(claimsIn(text)).toEqual([]))
})

describe('Arabic figures that are part of nothing before them', () => {
  it.each([
    ['أسفرت الحرب عن سقوط ما لا يقل عن 310 شهداء، بينهم أطفال ونساء، و1940 جريحا.', []],
    ['قُتل 37 شخصا على الأقل في الفيضانات. وقُتل أكثر من 280 شخصا في إقليم السند منذ يونيو. وقُتل عشرة أشخاص في سوات. وقُتل 12 شخصا في بونر.', []]
  ])('are larger, or hurt, in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))
})

describe('Arabic words of a life, and of a border', () => {
  it.each([
    ['في صفقة التبادل تشمل الدفعة 14 سجينا حكم عليهم بالسجن مدى الحياة، و31 سجينا لديهم أحكام عالية.', 0],
    ['وقدرت المصفوفة عدد الذين عبروا الحدود إلى البلدان المجاورة منذ اندلاع الحرب بنحو 640 ألفا.', 1]
  ])('tell of no deaths, and of refugees, in "%s"', (text, refugees) => {
    const claims = claimsIn(text)
    expect(claims.filter((claim) => claim.startsWith('killed'))).toEqual([])
    expect(claims.filter((claim) => claim.startsWith('refugees'))).toHaveLength(refugees)
  })
})

describe('Arabic parts that come to their whole', () => {
  it.each([
    ['سقط 8 من عناصر الأمن بين قتيل وجريح في انفجار عبوة. وأضاف المراسل أن الانفجار أسفر عن مقتل 3 جنود وإصابة 5 آخرين.', ['3 < 8', '5 < 8']],
    ['وثقت الشبكة مقتل 73 مدنيا بينهم 14 طفلا و6 سيدات، و3 بسبب التعذيب. وقُتل 5 مدنيين على يد الجيش، و9 مدنيين على يد الفصائل. وسجل التقرير مقتل 59 مدنيا على يد جهات أخرى.',
      ['14 < 73', '6 < 73', '3 < 73', '5 < 73', '9 < 73', '59 < 73']]
  ])('are linked in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))
})

describe('Arabic tolls by who was killed', () => {
  it('are parts of one too large for chance that they nearly come to', () => {
    expect(partsIn('ارتفع عدد القتلى إلى 940 منذ اندلاع القتال. وتوزع القتلى كما يلي: 410 من أبناء المدينة. وقُتل 280 من عناصر الجيش. كما قُتل 150 من مقاتلي العشائر. وقُتل 60 من المسعفين.'))
      .toEqual(['410 < 940', '280 < 940', '150 < 940', '60 < 940'])
  })
})
