import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

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
    ['a sum, not those who are affected', 'خصصت الدولة 20 مليون درهم لدعم ضحايا الأعاصير التي تأثر بها الملايين في الفلبين.', ['allocated 20000000']]
  ])('counts %s', (_what, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['those who got well', 'توفي 30 شخصا بالكوليرا فضلا عن تماثل 210 آخرين للشفاء.', ['killed 30']],
    ['the provinces of a country', 'وتقدر المنظمة وجود أكثر من 4 ملايين نازح في محافظات اليمن الـ 22.', ['displaced 4000000']],
    ['those who are affected, by their number', 'وأصيب 40 في الإعصار. ووزع المكتب 4 ملايين دولار مساعدات للمتضررين الذين يقدر عددهم بنحو 52 ألف شخص.', ['injured 40', 'delivered 4000000']],
    ['those who are affected', 'وأفادت مصادر بأن 30 ألف شخص نزحوا وتضرر 1.3 مليون شخص جراء الإعصار في مدغشقر.', ['displaced 30000']]
  ])('counts none of %s', (_what, text, expected) => expect(claimsIn(text)).toEqual(expected))
})
