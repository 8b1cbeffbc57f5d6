import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'

/** What a text tells: each claim's number and measure, "denied" and "superseded" where it is, and its whole. */
const toldIn = (text: string): string[] => {
  const { claims } = extractArticle(text)
  return claims.map(({ figure, measure, modality, flags, subsetOf }) => [
    figure.value, measure, ...(modality === 'asserted' ? [] : [modality]), ...(flags.some(({ code }) => code === 'superseded-in-text') ? ['superseded'] : []),
    ...(subsetOf === null ? [] : [`of ${claims.find(({ id }) => id === subsetOf)?.figure.value}`])
  ].join(' '))
}

describe('figures that the text corrects or brings up to date, in English', () => {
  it.each([
    ['The health ministry revised the death toll down from 62 to 45 on Friday, saying some bodies had been counted twice.', ['62 killed superseded', '45 killed']],
    ['Emergency officials lowered the death toll from the fires from 100 to 95 after discovering duplicates.', ['100 killed superseded', '95 killed']],
    ['The Kenya Red Cross lowered the number of missing from 93 to 49.', ['93 missing superseded', '49 missing']],
    ['The disaster agency scaled back its count of the injured to 1,200 from 1,500.', ['1200 injured', '1500 injured superseded']],
    ['The UN refugee agency cut its estimate of people displaced in Cabo Delgado from 800,000 to 670,000.', ['800000 displaced superseded', '670000 displaced']],
    ['Israel revised the number of people killed in the attack to around 1,200 from an earlier estimate of 1,400.', ['1200 killed', '1400 killed superseded']],
    ['The agency revised the number of dead from 1500 to 1200.', ['1500 killed superseded', '1200 killed']],
    ['The death toll, originally reported as 18, was amended to 15.', ['18 killed superseded', '15 killed']],
    ['Authorities in Odisha revised the death toll to 275 after officials had earlier put it at 288.', ['275 killed', '288 killed superseded']],
    ['Police had earlier said nine people were killed but later lowered the figure to seven.', ['9 killed superseded', '7 killed']],
    ["Libya's Red Crescent put the toll at 11,300, a figure the UN later revised down to 3,958.", ['11300 killed superseded', '3958 killed']],
    ['The ministry said nine people had died. It later revised the figure to seven.', ['9 killed superseded', '7 killed']],
    ['An earlier version of this article gave the number of dead as 40. It has been corrected to 14.', ['40 killed superseded', '14 killed']],
    ['Initial reports put the number of dead at 50; the governor said on Monday that 33 had died.', ['50 killed superseded', '33 killed']],
    ['The blast killed 31 people, the ministry said on Tuesday. Officials had earlier put the death toll at 28.', ['31 killed', '28 killed superseded']],
    ['The regional government, which had announced 95 deaths on Wednesday, brought the figure down to 92.', ['95 killed superseded', '92 killed']],
    ['Police first said that 12 people had been hurt. They now say it was eight.', ['12 injured superseded', '8 injured']],
    // Nothing takes their place.
    ['Road deaths fell to 45 from 62 a year earlier after the government cut speed limits.', ['45 killed', '62 killed']],
    ['The government reduced the number of refugees in the camp from 800 to 300.', ['800 refugees', '300 refugees']],
    ['Police had earlier said nine people were killed, including two children.', ['9 killed', '2 killed of 9']],
    ['The ministry said three more people had died, raising the toll to 31.', ['3 killed', '31 killed']],
    ['Initial reports put the number of dead at 50.', ['50 killed']],
    ['Earlier, police said 12 people were killed in the north, and another 5 in the south.', ['12 killed', '5 killed']],
    // Who sets a number right denies the other.
    ['The interior ministry corrected its toll to 12 dead, not 21 as it first said.', ['12 killed', '21 killed denied']]
  ])('reads "%s"', (text, expected) => expect(toldIn(text)).toEqual(expected))
})

describe('figures that the text corrects or brings up to date, in Arabic', () => {
  it.each([
    ['صححت الوزارة حصيلة القتلى من 62 إلى 45 بعدما تبين أن بعض الجثث أحصيت مرتين.', ['62 killed superseded', '45 killed']],
    ['خفضت السلطات عدد القتلى من 62 إلى 45.', ['62 killed superseded', '45 killed']],
    ['عدّلت وكالة إدارة الكوارث عدد المصابين من 1500 إلى 1200.', ['1500 injured superseded', '1200 injured']],
    ['تنويه: جرى تعديل هذا الخبر لتصحيح عدد الرهائن المفرج عنهم إلى 13 بدلا من 17.', ['13 released', '17 released superseded']],
    ['خفّض الصليب الأحمر الكيني عدد المفقودين من 93 إلى 49.', ['93 missing superseded', '49 missing']],
    ['أوردت نسخة سابقة من هذا المقال أن عدد القتلى 40، والصحيح 14.', ['40 killed superseded', '14 killed']],
    ['أعلنت وزارة الصحة العراقية وفاة 107 أشخاص في حريق قاعة الأعراس، بعدما كانت قد أعلنت سابقا عن 114 قتيلا.', ['107 killed', '114 killed superseded']],
    ['وكانت الشرطة قد تحدثت في وقت سابق عن تسعة قتلى قبل أن تخفض العدد إلى سبعة.', ['9 killed superseded', '7 killed']],
    ['رفعت السلطات حصيلة ضحايا الفيضانات إلى 31 قتيلا بعد أن كانت 28.', ['31 killed', '28 killed superseded']],
    ['كان الدفاع المدني قد أعلن أولا سقوط 500 قتيل، ثم أعلنت وزارة الصحة أن الحصيلة 471 قتيلا.', ['500 killed superseded', '471 killed']],
    ['وأعلن الهلال الأحمر الليبي أن الحصيلة بلغت 11300 قتيل، وهو رقم خفضته الأمم المتحدة لاحقا إلى 3958.', ['11300 killed superseded', '3958 killed']],
    ['ارتفعت حصيلة الزلزال إلى 61 قتيلا، وفق ما أعلنت الوكالة الخميس. وكانت الوكالة أعلنت مساء الأربعاء مقتل 34 شخصا.', ['61 killed', '34 killed superseded']],
    ['قالت الشرطة أولا إن 12 شخصا أصيبوا، ثم قالت إن عدد المصابين ثمانية.', ['12 injured superseded', '8 injured']],
    ['وقالت منظمة الصحة إن 620 شخصا توفوا بالكوليرا بدلا من 710 كما أعلنت سابقا.', ['620 killed', '710 killed superseded']],
    // Nothing takes their place.
    ['أعلنت الوزارة وفاة ثلاثة من المصابين، ما يرفع الحصيلة إلى 24 قتيلا.', ['3 killed', '24 killed']],
    ['انخفض عدد اللاجئين في الأردن إلى 421 ألفا بعد أن كان 619 ألفا قبل عام.', ['421000 refugees', '619000 refugees']],
    ['وكانت الشرطة قد أعلنت مقتل تسعة أشخاص بينهم طفلان.', ['9 killed', '2 killed of 9']],
    ['وقالت الوزارة إن عدد الشهداء 18 شهيدا وليس 20 كما أعلن سابقا.', ['18 killed', '20 killed denied']]
  ])('reads "%s"', (text, expected) => expect(toldIn(text)).toEqual(expected))
})

describe('figures that another is set against, and counts told to be the first behind them', () => {
  it.each([
    ['The ministry said 60 people were killed in the strike. It is 16, not 60, the spokesman said.', ['60 killed superseded', '16 killed', '60 killed denied']],
    ['Police had said 24 people were killed in the crash. Eighteen, not 24, says the minister.', ['24 killed superseded', '18 killed', '24 killed denied']],
    ['Some 60 people were killed, state TV reported. The figure is 16, not 60, the ministry said.', ['60 killed superseded', '16 killed', '60 killed denied']],
    ['Death toll 18, not 24, says minister', ['18 killed', '24 killed denied']],
    ['أُعلن مقتل 60 شخصا في القصف. وقال المتحدث: هم 16 لا 60.', ['60 killed superseded', '16 killed', '60 killed denied']],
    ['أعلن التلفزيون مقتل 60 شخصا في القصف. «هم 16 لا 60»، قال الوزير.', ['60 killed superseded', '16 killed', '60 killed denied']],
    ['قالت الوزارة إن القتلى هم 16 لا 60.', ['16 killed', '60 killed denied']],
    ['الأسرى هم 16 لا 60، بحسب الناطق.', ['16 held', '60 held denied']],
    ['Rescuers counted 26 bodies at first, then the toll rose to 34.', ['26 killed superseded', '34 killed']],
    ['Police reported 12 dead initially, but the death toll was later put at nine.', ['12 killed superseded', '9 killed']],
    ['أحصوا 26 جثة في البداية، ثم ارتفع العدد إلى 34.', ['26 killed superseded', '34 killed']],
    ['أعلنت الوزارة مقتل 26 شخصا في البداية، ثم أعلنت أن العدد 34.', ['26 killed superseded', '34 killed']],
    ['أحصى المسعفون 26 قتيلا أولا، قبل أن يرتفع العدد إلى 34.', ['26 killed superseded', '34 killed']],
    ['أحصت الشرطة 12 مصابا في بادئ الأمر، ثم قالت إن عدد المصابين ثمانية.', ['12 injured superseded', '8 injured']],
    // Others come to those of the first.
    ['Twelve hostages were freed at first, then 20 others.', ['12 released', '20 released']],
    ['Twelve hostages were freed initially and 20 in March.', ['12 released', '20 released']],
    ['أحصى المسعفون 26 جثة في البداية ثم عثروا على 8 جثث أخرى.', ['26 killed', '8 killed']],
    // The number denied is another's.
    ['Twelve people were killed in the north. In the south it was 16, not 60.', ['12 killed', '16 killed', '60 killed denied']]
  ])('reads "%s"', (text, expected) => expect(toldIn(text)).toEqual(expected))
})
