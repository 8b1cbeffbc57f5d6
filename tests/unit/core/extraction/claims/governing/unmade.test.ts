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
    ['Twelve soldiers were not killed by the blast but by the collapse of the roof.', ['12 killed']],
    ['Forty people did not die in vain, the president said.', ['40 killed']],
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

describe('words joined to the one that is negated, and states that nobody was left in', () => {
  it.each([
    ['The strike did not kill or wound 30.', ['30 casualties denied']],
    ['The raid did not kill or wound 30 people, the army said.', ['30 casualties denied']],
    ['The bombing did not injure or kill 45 civilians, the ministry said.', ['45 casualties denied']],
    ["The shelling didn't kill or maim 12 children.", ['12 casualties denied']],
    ['The flood did not leave 5,000 homeless, the governor said.', ['5000 displaced denied']],
    ['The fire did not leave 300 people homeless, officials said.', ['300 displaced denied']],
    ['The blast did not leave 12 dead, as posts on social media claim.', ['12 killed denied']],
    ["The quake didn't leave 40 people injured.", ['40 injured denied']],
    ['لم يقتل 12 جنديا بل سبعة.', ['12 killed denied', '7 killed']],
    ['لم تقتل الغارة 40 مدنيا بل ثلاثة.', ['40 killed denied', '3 killed']],
    // Others are told of.
    ['The raid killed or wounded 30 people.', ['30 casualties']],
    ['The storm did not leave more than 5,000 homeless.', []],
    ['The flood left 5,000 homeless.', ['5000 displaced']],
    ['Twelve people who did not leave were killed.', ['12 killed']]
  ])('reads "%s"', (text, expected) => expect(toldIn(text)).toEqual(expected))
})

describe('negated verbs of what happened all the same', () => {
  it.each([
    // Only who did it is denied.
    ['40 people were not killed by Israeli fire, the army said.', ['40 killed']],
    ['The spokesman said the 12 aid workers had not been killed by its troops.', ['12 killed']],
    ['The 30 students were not killed by soldiers but by a gang.', ['30 killed']],
    ['Twelve miners were not killed by the explosion, an inquiry found.', ['12 killed']],
    ['لم يُقتل الأربعون بنيران إسرائيلية، بحسب الجيش.', ['40 killed']],
    ['لم يُقتل 40 فلسطينيا بنيران إسرائيلية، بحسب الجيش.', ['40 killed']],
    ['لم يُقتل الجنود الأربعون برصاص الشرطة.', ['40 killed']],
    ['لم يقتل 12 صيادا على يد خفر السواحل، بحسب البحرية.', ['12 killed']],
    // … but not where nothing happened.
    ['لم يُقتل 40 فلسطينيا في الغارة، بحسب الجيش.', ['40 killed denied']],
    ['Thirty passengers were not hurt by the flying glass.', []],
    // It is supposed not to have been.
    ['If 20 people had not been killed, the talks would have gone on, he said.', ['20 killed']],
    ['If the blast had not killed 20 people, the truce would have held.', ['20 killed']],
    ["The truce would have held if 12 soldiers hadn't died on Friday.", ['12 killed']],
    ['Had the raid not killed 40 civilians, the talks would have gone on.', ['40 killed']],
    ['لو لم يُقتل 20 شخصا في الغارة لصمدت الهدنة.', ['20 killed']],
    ['لو لم تقتل الغارة 40 مدنيا لاستمرت المحادثات.', ['40 killed']],
    ['The talks would go on if 20 hostages were not killed.', []],
    ['He said 20 people had not been killed in the raid.', ['20 killed denied']],
    // It came later.
    ['The shipment of aid, worth $40 million, was not sent until June.', ['40000000 delivered']],
    ['Aid worth $40 million was not sent until June, the agency said.', ['40000000 delivered']],
    ['The $40 million in aid was not delivered until March.', ['40000000 delivered']],
    ['Germany did not give $40 million until March.', ['40000000 delivered']],
    ['Grants of $12 million were not paid until last week.', ['12000000 delivered']],
    ['Twelve hostages were not released until Sunday.', ['12 released']],
    ['لم تصل المساعدات البالغة قيمتها 40 مليون دولار إلا في يونيو.', ['40000000 delivered']],
    ['لم تسلم الحكومة 20 مليون دولار من المساعدات إلا بعد شهرين.', ['20000000 delivered']],
    ['لم يصل مبلغ 20 مليون دولار إلا أمس.', ['20000000 delivered']],
    ['لم تدفع ألمانيا 30 مليون دولار إلا في مارس.', ['30000000 delivered']],
    // … or has not come.
    ['Germany has not given $40 million until now.', []],
    ['لم تصل مساعدات بقيمة 40 مليون دولار.', ['40000000 delivered denied']],
    ['A bill for $40 million was sent to the company.', []]
  ])('reads "%s"', (text, expected) => expect(toldIn(text)).toEqual(expected))
})

describe('what was promised and not given', () => {
  it.each([
    ['Germany gave $2 billion, not the $6.2 billion it announced.', ['2000000000 delivered', '6200000000 pledged']],
    ['The country delivered $2.1 billion in aid, not the $6.2 billion it had pledged.', ['2100000000 delivered', '6200000000 pledged']],
    ['Donors gave $300 million, not the $900 million that the UN asked for.', ['300000000 delivered', '900000000 requested']],
    ['Germany did not give the $50 million it had pledged.', ['50000000 pledged']],
    ['لم تدفع ألمانيا مبلغ الخمسين مليون دولار الذي أعلنت عنه.', ['50000000 pledged']],
    ['لم تحول الدولة مبلغ الخمسين مليون دولار الذي أعلنت عنه في مؤتمر المانحين.', ['50000000 pledged']],
    ['لم تدفع ألمانيا مبلغ الخمسين مليون دولار الذي تعهدت به.', ['50000000 pledged']],
    ['لم تدفع ألمانيا 50 مليون دولار تعهدت بها.', ['50000000 pledged']],
    ['لم تحوّل دولة خليجية مئتي مليون دولار كانت وعدت بها.', ['200000000 pledged']],
    // Nobody promised it, or it was given.
    ['Germany pledged $2 billion, not $6 billion.', ['2000000000 pledged', '6000000000 pledged denied']],
    ['Germany gave $2 billion, not $6 billion.', ['2000000000 delivered', '6000000000 delivered denied']],
    ['لم تدفع ألمانيا 50 مليون دولار.', ['50000000 delivered denied']],
    ['دفعت ألمانيا مبلغ الخمسين مليون دولار الذي تعهدت به.', ['50000000 delivered']]
  ])('reads "%s"', (text, expected) => expect(toldIn(text)).toEqual(expected))
})
