import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../../core/extraction/claims/extract-article.ts'

/** What a text tells, each claim with its number, its measure, and its modality where it is not asserted. */
const toldIn = (text: string): string[] => extractArticle(text).claims.map(({ figure, measure, modality }) => [figure.value, measure, ...(modality === 'asserted' ? [] : [modality])].join(' '))

describe('numbers that a negated verb denies', () => {
  it.each([
    ['Seventy people were not killed at the checkpoint, the army said.', ['70 killed denied']],
    ["Twelve people weren't killed in the raid.", ['12 killed denied']],
    ['The air strike did not kill 40 civilians, the Pentagon said; it killed two militants.', ['40 killed denied', '2 killed']],
    ['Contrary to posts on social media, 200 migrants did not drown off Crete last week.', ['200 killed denied']],
    ['It did not abduct 30 schoolgirls, the group said in a statement.', ['30 abducted denied']],
    ['The blast did not injure 30 workers, the company said.', ['30 injured denied']],
    ['The EU did not give 2 billion euros to Kyiv.', ['2000000000 delivered denied']],
    ['The US has not delivered $1.2 billion of the $3 billion it promised.', ['1200000000 delivered denied', '3000000000 pledged']],
    ['The ministry never received $50m from the fund.', ['50000000 delivered denied']],
    ['لم يُقتل 600 جندي في ضربة كورسك.', ['600 killed denied']],
    ['لم تقتل الغارة 40 مدنيا، وقال البنتاغون إنها قتلت اثنين من المسلحين.', ['40 killed denied', '2 killed']],
    ['وخلافا لما نشر على مواقع التواصل، لم يغرق 200 مهاجر قبالة كريت الأسبوع الماضي.', ['200 killed denied']],
    ['لم يسقط 15 قتيلا في القصف كما تداولت صفحات، بل أصيب ثلاثة.', ['15 killed denied', '3 injured']],
    ['ولم تختطف الجماعة 30 تلميذة، كما قالت في بيان.', ['30 abducted denied']],
    ['لم تتسلم الوزارة 50 مليون دولار من المنحة.', ['50000000 delivered denied']]
  ])('reads "%s"', (text, expected) => expect(toldIn(text)).toEqual(expected))

  it.each([
    // Who came to no harm, and those known already.
    ['Thirty passengers were not hurt when the bus overturned.', []],
    ['The gunmen, who did not kill the 12 hostages, fled.', []],
    ['Not one of the 12 was hurt.', []],
    ['Not a single one of the 200 evacuees was injured.', []],
    ['Five of the hostages were not killed.', []],
    ['Some 300 people have not returned to their homes.', ['300 displaced']],
    ['Of the 40 hostages, 12 were not released.', ['40 held']],
    ['لم يفرج عن 12 رهينة بعد.', ['12 held']],
    ['لم يصب 30 راكبا كانوا في الحافلة بأذى.', []],
    // What happened otherwise or later.
    ['Twelve soldiers were not killed by the blast but by the collapse of the roof.', []],
    ['Forty people did not die in vain, the president said.', []],
    ['لم يمت 40 شخصا عبثا.', []],
    ['The quake did not kill more than 20 people.', []],
    ['لم يقتل سوى 12 شخصا في الزلزال.', ['12 killed']],
    ['No fewer than 12 people were killed.', ['12 killed']],
    ['Not only were 12 people killed but 40 were wounded.', ['12 killed', '40 injured']],
    ['The strike did not kill anyone, but 12 people were injured.', ['12 injured']],
    ['At least 20, if not 30, were killed.', ['20 killed', '30 killed']],
    ['Did the strike not kill 40 civilians?', []],
    ['The ministry never received the $50m that the donor announced.', ['50000000 pledged']]
  ])('does not deny what "%s" leaves open', (text, expected) => expect(toldIn(text)).toEqual(expected))
})
