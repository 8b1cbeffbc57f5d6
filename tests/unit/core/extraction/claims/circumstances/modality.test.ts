import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../../core/extraction/claims/extract-article.ts'

const modalitiesIn = (text: string): string[] => extractArticle(text).claims.map((claim) => `${claim.figure.value ?? claim.figure.max ?? ''} ${claim.modality}`)

describe('modality in English', () => {
  it.each([
    ['The ministry said 12 people were killed.', ['12 asserted']],
    ['The army denied that 12 people had died.', ['12 denied']],
    ['Investigators denied social media claims that 60 bodies had washed ashore.', ['60 denied']],
    ['The general staff denies the allegations, according to which 200 soldiers had died.', ['200 denied']],
    ['A spokesman said the claim of 14 killed is false.', ['14 denied']],
    ['A spokesman rejected the report that 60 people had died.', ['60 denied']],
    ['The rebels rejected the offer after 60 people had died.', ['60 asserted']],
    ['The army denied the strike, saying those hit were fighters. Five people died.', ['5 asserted']],
    ['The group will free 33 hostages on Sunday.', ['33 planned']],
    ['33 hostages are to be freed on Sunday.', ['33 planned']],
    ['The minister said it would give $5 million in aid.', ['5000000 asserted']],
    ['Australia will also provide $25 million in humanitarian aid.', ['25000000 asserted']],
    ['Spain will receive €120 million in aid next month.', ['120000000 planned']],
    ['The EU is debating a loan of €35 billion for Kyiv.', ['35000000000 conditional']],
    ['The two sides agreed late on Tuesday to free 90 hostages.', ['90 planned']],
    ['Under the deal the rebels would free 90 hostages.', ['90 planned']],
    ['Officials said 12 people were killed, not 40.', ['12 asserted', '40 denied']],
    ['There are not twenty missing.', ['20 denied']],
    ['Contrary to reports, 15 soldiers did not die in the ambush.', ['15 denied']],
    ['No, 40 children were not abducted.', ['40 denied']],
    ['Not one child died; 12 people were hurt.', ['12 asserted']],
    ['A post saying 90 workers had perished is "an outright lie", the company said.', ['90 denied']],
    ['The rebels rejected as propaganda the claim to have killed 60 fighters.', ['60 denied']],
    ['Police denied any role in the clash in which 12 people died.', ['12 asserted']],
    ['Should the dam break, 30,000 people will be displaced.', ['30000 conditional']],
    ['Had the bus been full, 50 people would have died.', ['50 conditional']],
    ['Should talks fail, the 94 captives still held face another winter.', ['94 asserted']],
    ['Nobody will forget the 36 people who died.', ['36 asserted']],
    ['A man who may have been drunk killed five people.', ['5 asserted']],
    ['The toll could top 1,000, the governor warned.', ['1000 conditional']],
    ['Our crew told of a tragedy that could have been prevented: 61 people drowned.', ['61 asserted']],
    ['The Disaster Risk Unit put the displaced at 189,000 people.', ['189000 asserted']],
    ['Norway to raise aid for Kyiv by €127 million', ['127000000 planned']],
    ['The death toll could reach 300.', ['300 conditional']],
    ['As many as 80 people are feared dead.', ['80 conditional']],
    ['The death toll has passed 2,700 and could exceed 3,000.', ['2700 asserted', '3000 conditional']],
    ['A loan of $1.3 billion could be signed in Marrakech.', ['1300000000 conditional']],
    ['Hamas will free ten hostages if Israel agrees to a truce.', ['10 conditional']],
    ['The deal would see 98 hostages freed.', ['98 conditional']],
    ['The army has not confirmed that 12 people were killed.', ['12 conditional']],
    ['The army denied that 12 people were killed and said two soldiers were wounded.', ['12 denied', '2 asserted']],
    ['In May 45 people were killed.', ['45 asserted']],
    ['Some 45 people were killed in May, officials said.', ['45 asserted']],
    ['The mayor will honour 35 people killed in the raid.', ['35 asserted']],
    ['The toll could rise, the agency said. So far 12 people were killed.', ['12 asserted']],
    ['The source said on condition that he not be named that 12 people were killed.', ['12 asserted']]
  ])('reads "%s"', (text, expected) => expect(modalitiesIn(text)).toEqual(expected))
})

describe('modality in Arabic', () => {
  it.each([
    ['ما يُتداول عن مقتل أربعين شخصا عار من الصحة.', ['40 denied']],
    ['استقبل المستشفى 22 جريحا، حال خمسة منهم حرجة.', ['22 asserted', '5 asserted']],
    ['قال قاضي المقاطعة أبهيشيك سينها إن 35 شخصا قتلوا.', ['35 asserted']],
    ['وكان المحافظ قد ناشد المنظمات توفير أربعة ملايين دولار للنازحين.', ['4000000 asserted']],
    ['قالت الوزارة إن 12 شخصا قتلوا.', ['12 asserted']],
    ['نفى الجيش مقتل 12 جنديا.', ['12 denied']],
    ['لا صحة لمقتل 12 جنديا.', ['12 denied']],
    ['ونفى المتحدث صحة ما تداولته صفحات بشأن سقوط 58 قتيلا.', ['58 denied']],
    ['وصفت الوزارة الحديث عن مقتل عشرين تلميذا بأنه اختلاق.', ['20 denied']],
    ['وينص الاتفاق على إطلاق سراح 33 رهينة.', ['33 planned']],
    ['نفى المتحدث صحة الأنباء عن مقتل 12 جنديا وقال إن جنديين أصيبا.', ['12 denied', '2 asserted']],
    ['لم تؤكد السلطات مقتل 12 شخصا.', ['12 conditional']],
    ['سوف تفرج الحركة عن 33 رهينة.', ['33 planned']],
    ['ستفرج الحركة عن 33 رهينة.', ['33 planned']],
    ['من المقرر الإفراج عن 33 رهينة الأحد.', ['33 planned']],
    ['أعدت السلطات خطة لإجلاء 350 ألف شخص.', ['350000 planned']],
    ['قد يصل عدد القتلى إلى 300.', ['300 conditional']],
    ['وكان الجيش قد قتل 12 مسلحا.', ['12 asserted']],
    ['يخشى السكان أن يصل عدد القتلى إلى 50.', ['50 conditional']],
    ['مقتل 79 مهاجرا ومخاوف من فقدان مئات آخرين.', ['79 asserted', '999 conditional']],
    ['في حال انهيار السد سينزح 100 ألف شخص.', ['100000 conditional']],
    ['قتل 12 شخصا، وقد يرتفع العدد.', ['12 asserted']],
    ['أصيب 5 أشخاص كانوا في سيارة وهم في حالة حرجة.', ['5 asserted']]
  ])('reads «%s»', (text, expected) => expect(modalitiesIn(text)).toEqual(expected))
})
