import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

const BRIEFING = 'قالت المفوضية إن 840 ألف نازح عادوا إلى ديارهم بينهم 610 آلاف من الداخل بينما عاد أكثر من 52 ألفا من دول الجوار.'

describe('Arabic copy on those who fled and came back', () => {
  it.each([
    ['those who came back, by whence they had fled', 'قال المتحدث إن عدد اللاجئين الصوماليين العائدين من كينيا بلغ 8300 لاجئ.', ['returned 8300']],
    ['… counted since a day', 'وأفادت المفوضية بأن عدد اللاجئين السوريين العائدين إلى بلادهم منذ مايو بلغ 412,300 لاجئ قادمين من الأردن.', ['returned 412300']],
    ['… without their country', 'وأضافت أن عدد اللاجئين العائدين إلى بلادهم منذ مطلع العام بلغ 61 ألف لاجئ.', ['returned 61000']],
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

describe('Arabic copy on aid', () => {
  it.each([
    ['what is given in all, by whom it was given', 'قررت اليابان تقديم 5 ملايين دولار، ليرتفع إجمالي المساعدات التي قدمتها طوكيو إلى لبنان إلى 45 مليون دولار.', ['allocated 5000000', 'total 45000000']],
    ['… by a government since a year', 'وقال الوزير إن إجمالي المساعدات الإنسانية التي تقدمها الحكومة الكندية منذ بداية الأزمة يرتفع إلى 11 مليار دولار.', ['total 11000000000']],
    ['… behind the sum', 'أعلنت فرنسا تقديم 30 مليون يورو، ما يرفع إلى 120 مليون يورو مجمل مساعدتها منذ بدء النزاع.', ['pledged 30000000', 'total 120000000']],
    ['… this year and since the war', 'وهذا يرفع مجمل المساعدة الألمانية إلى 70 مليون يورو هذا العام وإلى 400 مليون يورو منذ بدء النزاع.', ['total 70000000', 'total 400000000']],
    ['what was given without a total', 'قدمت الكويت مساعدات بلغت 18 مليون دولار.', ['delivered 18000000']],
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
    ['بلغ إجمالي المساعدات التي قدمها الاتحاد الأوروبي لليمن هذا العام 130 مليون يورو.', null]
  ])('does not take who gave for who tells in "%s"', (text, source) => expect(sourcesIn(text)).toEqual([source]))

  it('hears who gives a toll', () => expect(sourcesIn('وقدمت وزارة الصحة حصيلة جديدة بلغت 12 قتيلا.')).toEqual(['وزارة الصحة']))
})
