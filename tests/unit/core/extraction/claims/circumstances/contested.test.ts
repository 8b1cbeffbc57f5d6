import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../../core/extraction/claims/extract-article.ts'

/** The number of each claim, with its modality where it is not asserted, and "disputed" where the text has another side dispute it. */
const contestedIn = (text: string): string[] => extractArticle(text).claims.map(({ figure, modality, flags }) =>
  [figure.value, ...(modality === 'asserted' ? [] : [modality]), ...(flags.some(({ code }) => code === 'disputed-in-text') ? ['disputed'] : [])].join(' '))

describe('figures that are contested behind them, in English', () => {
  it.each([
    ['Al-Shabaab said on its radio station that it had killed 40 soldiers, a claim the government called absurd.', ['40 denied']],
    ['Ukraine said 900 Russian troops had died in the strike, a number that Moscow rejected as propaganda.', ['900 denied']],
    ['Ukraine said 900 Russian troops had died in the strike, a number that Moscow rejects.', ['900 disputed']],
    ['The rebels say they hold 60 policemen (the interior ministry denies this).', ['60 denied']],
    ['The rebels say they hold 60 policemen, something the interior ministry denies.', ['60 denied']],
    ['The rebels said they had killed 14 soldiers, but the army denied suffering any losses.', ['14 denied']],
    ['The rebels said they had killed 14 soldiers and were holding 12, a claim the army dismissed as fantasy.', ['14 denied', '12 denied']],
    ['The command is aware of a message according to which 71 civilians were executed. "This is a pure invention," said the general.', ['71 denied']],
    ['A video shared thousands of times says 45 children were killed in the bombing. That is false.', ['45 denied']],
    ['A video shared thousands of times says 45 children were killed in the bombing. The claim is false: nobody was hurt.', ['45 denied']],
    ['The rebels say they hold 60 policemen. The interior minister denied that on Tuesday.', ['60 disputed']],
    ['The rebels say they hold 60 policemen. "Pure fiction" is what an army spokesman called the claim.', ['60']],
    ['Iran said 500 Americans had been killed. The Pentagon called that absurd.', ['500 disputed']],
    ['Iran said 500 Americans had been killed. A Pentagon spokesman disputed the figure.', ['500 disputed']],
    ['Reports of 27 deaths were denied by officials.', ['27 denied']],
    ['Claims that 80 hostages were executed are not supported by any evidence.', ['80 denied']],
    ['Rumours that 33 patients had died spread quickly but turned out to be a hoax.', ['33 denied']],
    ['The ministry said 12 people were killed in the airstrike. The army denied it had struck the area.', ['12']],
    ['The ministry said 12 people were killed. The army denied this week that it had targeted the school.', ['12']],
    ['The army admitted that it had killed 12 civilians. It was a mistake, the general said.', ['12']],
    ['Police said 12 people had died, and dismissed the report of a second gunman.', ['12']],
    ['Police said 12 people had died. It is untrue that a second gunman was at large.', ['12']],
    ['Police said 12 people had died, a figure confirmed by the hospital.', ['12']],
    ['The ministry said 12 people had died, which the hospital confirmed.', ['12']],
    ['The committee says it traced 87 captives who have been let go. It dismissed as "propaganda" the allegation that 500 women had been sold.', ['87']],
    ['Twelve people died in the clash. The army denied it.', ['12']]
  ])('reads "%s"', (text, expected) => expect(contestedIn(text)).toEqual(expected))
})

describe('figures that are contested behind them, in Arabic', () => {
  it.each([
    ['قالت الحركة عبر إذاعتها إنها قتلت 40 جنديا، وهو ادعاء وصفته الحكومة بالسخيف.', ['40 denied']],
    ['أعلن المتمردون أسر 120 جنديا، وهو رقم اعتبره الجيش من نسج الخيال.', ['120 denied']],
    ['قالت أوكرانيا إن 900 جندي روسي قتلوا في الضربة، وهو ما نفته موسكو.', ['900 denied']],
    ['تحدثت نقابة عن 50 قتيلا، ونفى ذلك مدير الشركة.', ['50 denied']],
    ['قالت الجماعة إنها قتلت 14 جنديا، لكن الجيش نفى وقوع أي خسائر.', ['14 denied']],
    ['قالت المعارضة إن 18 شخصا قتلوا، ووصف المتحدث الحكومي الرقم بأنه كاذب.', ['18 denied']],
    ['تداولت صفحات أن 300 شخص غرقوا في السيول. وهذا غير صحيح.', ['300 denied']],
    ['زعم ناشطون مقتل 300 شخص، وهي مزاعم لا أساس لها من الصحة.', ['300 denied']],
    ['قالت أوكرانيا إن 900 جندي روسي قتلوا في الضربة. ونفت موسكو ذلك.', ['900 disputed']],
    ['قالت المعارضة إن 18 شخصا قتلوا. ونفى المتحدث باسم الحكومة صحة هذه الأنباء.', ['18 disputed']],
    ['كما نفى تقارير تحدثت عن وفاة طفلين في الأسر.', ['2 denied']],
    ['سحبت الوكالة خبرا عن مقتل 11 طفلا.', ['11 denied']],
    ['نفت إسرائيل استهداف المدرسة التي قتل فيها 14 شخصا.', ['14']],
    ['أعلنت الوزارة مقتل 12 شخصا. ونفى الجيش استهداف المدرسة.', ['12']],
    ['أعلنت الوزارة مقتل 12 شخصا، ونفى الجيش أنه قصف المدرسة.', ['12']],
    ['قالت الشرطة إن 12 شخصا قتلوا، وهو رقم أكده المستشفى.', ['12']],
    ['قالت الشرطة إن 12 شخصا قتلوا. ورفضت التعليق على ذلك.', ['12']],
    ['أعلنت الوزارة مقتل 12 شخصا. وهذا خطأ فادح ارتكبه الطيار.', ['12']],
    ['كانت السلطات أعلنت عن أربعة قتلى، فيما كان موقع محلي يتداول رقم خمسة عشر قتيلا، وهو رقم كذبه المصدر.', ['4', '15 denied']]
  ])('reads «%s»', (text, expected) => expect(contestedIn(text)).toEqual(expected))
})

describe('what a check of facts finds', () => {
  it.each([
    ['The claim: 2,000 people were killed in the dam collapse. Our ruling: False.', ['2000 denied']],
    ['What was claimed: 2,000 people were killed in the dam collapse. Our verdict: This is false.', ['2000 denied']],
    ['MYTH: 2,000 people were killed in the dam collapse. FACT: The dam did not collapse.', ['2000 denied']],
    ['The claim: 2,000 people were killed in the dam collapse. The facts: 37 people were killed.', ['2000 denied', '37']],
    ['THE CLAIM\n2,000 people were killed in the dam collapse.\n\nOUR VERDICT\nThis is false.', ['2000 denied']],
    ['THE CLAIM\n2,000 people were killed in the dam collapse.\n\nOUR VERDICT\nThis is true.', ['2000']],
    ['THE CLAIM\n2,000 people were killed in the dam collapse.\n\nOUR VERDICT\nMisleading. Nobody knows how many.', ['2000']],
    ['CLAIM: 2,000 people were killed in the dam collapse. RATING: True.', ['2000']],
    ['FAKE: 2,000 people were killed in the dam collapse', ['2000 denied']],
    ['A Facebook post falsely claims that 2,000 people were killed in the dam collapse.', ['2000 denied']],
    ['A viral post claims that 2,000 people were killed in the dam collapse. Reporters found no evidence for the claim.', ['2000 disputed']],
    ['A viral post claims that 2,000 people were killed in the dam collapse. We found the claim to be true.', ['2000']],
    ['Did 2,000 people die in the dam collapse? Answer: no.', ['2000 denied']],
    ['Did 2,000 people die in the dam collapse? No: 37 people were killed.', ['2000 denied', '37']],
    ['نص الادعاء: مقتل 2000 شخص في انهيار السد. نتيجة التحقق: كاذب.', ['2000 denied']],
    ['الادعاء: مقتل 2000 شخص في انهيار السد. الحقيقة: لم ينهر أي سد.', ['2000 denied']],
    ['الادعاء: مقتل 2000 شخص في انهيار السد. الحكم: صحيح.', ['2000']],
    ['الادعاء\nمقتل 2000 شخص في انهيار السد.\n\nالحكم\nزائف', ['2000 denied']],
    ['زائف: مقتل 2000 شخص في انهيار السد', ['2000 denied']],
    ['منشور مضلل يزعم مقتل 2000 شخص في انهيار السد', ['2000 denied']],
    ['هل قُتل 2000 شخص في انهيار السد؟ الإجابة: لا.', ['2000 denied']],
    ['حقيقة مقتل 2000 شخص في انهيار السد: الخبر مفبرك', ['2000 denied']],
    ['تداول مستخدمون منشورا يدعي مقتل 2000 شخص في انهيار السد. وتبين أن الخبر صحيح.', ['2000']],
    ['Lie: The army killed 350 villagers', ['350 denied']],
    ['Falsehood: The dam killed 350 villagers. Fact: Eleven villagers died.', ['350 denied', '11']],
    ['Did 2,000 people die in the dam collapse? No. The ministry reported 14 dead.', ['2000 denied', '14']],
    ['Users shared a post saying the dam had killed 500 people. The post is fabricated: police counted nine dead.', ['500 denied', '9']],
    ['A video claims that the army killed 250 villagers. It turned out that the report was false.', ['250 denied']],
    ['A video claims that the army killed 250 villagers. The army said that the report was false.', ['250 disputed']],
    ['The ministry counts 14 dead; the figure of 2,000 dead comes from a satirical website.', ['14', '2000 denied']],
    ['تداولت صفحات خبرا يزعم مقتل 120 جنديا. وتبيّن بعد البحث أن الخبر زائف.', ['120 denied']],
    ['تداولت صفحات خبرا يزعم مقتل 120 جنديا. واتضح لاحقا أن الادعاء كاذب.', ['120 denied']],
    ['تداولت صفحات خبرا يزعم مقتل 120 جنديا. وقال الناطق إن الخبر زائف.', ['120 disputed']]
  ])('reads "%s"', (text, expected) => expect(contestedIn(text)).toEqual(expected))
})

describe('what is taken back by who told it', () => {
  it.each([
    ['The army said on Tuesday that it had killed 18 rebels, then withdrew the claim hours later.', ['18 denied']],
    ['The agency said 30 people had died in the stampede. It later retracted the report.', ['30 denied']],
    ['The newspaper withdrew a story saying 17 soldiers had been captured.', ['17 denied']],
    ['Officials backtracked on an earlier statement that 22 miners had died.', ['22 denied']],
    ['The channel apologised for reporting that 25 pupils had been abducted.', ['25 denied']],
    ['The ministry said six crew members had been killed, but they were later found alive in a village upstream.', ['6 denied']],
    ['The ministry said six crew members had been killed. They were later found alive.', ['6 denied']],
    ['Twelve fishermen reported drowned on Monday were later found alive.', ['12 denied']],
    ['Seven climbers who had been declared dead were found alive on Sunday, rescuers said.', ['7 denied']],
    ['The BBC has removed a report that 70 villagers were executed by the paramilitaries.', ['70 denied']],
    ['The army withdrew its claim of 40 dead rebels.', ['40 denied']],
    ['قال الدفاع المدني إن سبعة متسلقين لقوا حتفهم، قبل أن يعثر عليهم أحياء الأحد.', ['7 denied']],
    ['سحبت الصحيفة تقريرا أفاد بأسر 17 جنديا.', ['17 denied']],
    ['تراجع المحافظ عن تصريحه بأن 80 قرويا قتلوا.', ['80 denied']],
    ['اعتذرت القناة عن نشرها خبرا خاطئا عن اختطاف 25 تلميذة.', ['25 denied']],
    ['أعلن الجيش الثلاثاء أنه قتل 18 متمردا ثم سحب بيانه بعد ساعات.', ['18 denied']],
    ['قالت الوزارة إن ستة من أفراد الطاقم قتلوا، لكن تبين لاحقا أنهم أحياء.', ['6 denied']],
    ['أعلن عن غرق 12 صيادا ثم عثر عليهم أحياء في اليوم التالي.', ['12 denied']],
    // What is taken back is something else, or others live.
    ['Police said 12 people had died, and withdrew the report that a second gunman was at large.', ['12']],
    ['The army apologised for the strike that killed 12 people.', ['12']],
    ['Twelve people died in the flood. Three children thought dead were later found alive.', ['12']],
    ['Police said 12 people had died and four others were found alive under the rubble.', ['12']],
    ['The army withdrew from the town after 12 soldiers were killed.', ['12']],
    ['سحب الجيش قواته من البلدة بعد مقتل 12 جنديا.', ['12']],
    ['قال الدفاع المدني إن 12 شخصا قتلوا وإن أربعة عثر عليهم أحياء تحت الأنقاض.', ['12']],
    ['اعتذر الجيش عن الغارة التي قتل فيها 12 شخصا.', ['12']]
  ])('reads "%s"', (text, expected) => expect(contestedIn(text)).toEqual(expected))
})

describe('what nobody reported, and what is so instead', () => {
  it.each([
    ['The police did not report that 12 were killed.', ['12 denied']],
    ['The ministry did not report that 12 people were killed in the raid.', ['12 denied']],
    ['The ministry has not said that 30 hostages were freed.', ['30 denied']],
    ['The group never claimed that it had killed 40 soldiers.', ['40 denied']],
    ['The ministry did not record 12 deaths but seven.', ['12 denied', '7']],
    ['The clinic did not register 12 deaths in March.', ['12 denied']],
    ['لم تسجل الوزارة 12 وفاة بل سبعا.', ['12 denied', '7']],
    ['لم تسجل الوزارة 12 وفاة بل سبع وفيات.', ['12 denied', '7']],
    ['لم ترصد المنظمة 40 قتيلا بل ثلاثين.', ['40 denied', '30']],
    ['لم توثق الشبكة مقتل 12 مدنيا.', ['12 denied']],
    ['لم يسجل المستشفى 15 إصابة.', ['15 denied']],
    // It was reported later, or of others, or how it came about was not.
    ['The army did not announce that 12 of its men had been killed until Friday.', ['12']],
    ['The army did not announce until Friday that 12 of its men had been killed.', ['12']],
    ['The ministry did not report that more than 12 people were killed.', ['12']],
    ['The ministry did not say how 12 people were killed.', ['12']],
    ['The clinic did not record the 12 deaths.', ['12']],
    ['لم تسجل الوزارة الوفيات الاثنتي عشرة.', ['12']],
    ['لم تسجل الوزارة سوى 12 وفاة.', ['12']],
    ['لم تسجل الوزارة أكثر من 12 وفاة.', ['12']],
    ['لم تسجل الوزارة أي وفيات، وقتل 12 شخصا الأسبوع الماضي.', ['12']],
    // What may be more is open, and what it may be more than is not.
    ['قتل 25 شخصا، إن لم يكن 30، في الغارة.', ['25', '30 conditional']],
    ['قُتل 25 مدنيا إن لم يكن 30 في القصف، وفق شهود.', ['25', '30 conditional']],
    ['أصيب 40 شخصا، إن لم يكن 50، بحسب المستشفى.', ['40', '50 conditional']],
    ['خطف المسلحون 12 تلميذا إن لم يكونوا 15.', ['12', '15 conditional']],
    ['إن لم يتوقف القصف فسيقتل 30 شخصا.', ['30 conditional']]
  ])('reads "%s"', (text, expected) => expect(contestedIn(text)).toEqual(expected))
})
