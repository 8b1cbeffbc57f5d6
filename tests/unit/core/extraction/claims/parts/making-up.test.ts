import { describe, expect, it } from 'vitest'
import { partsIn } from '../claims.ts'

describe('figures that come to one told before them', () => {
  it.each([
    ['in one sentence, of two countries', 'At least 4,300 people were killed in the quake on both sides of the border. Peru counts 2,900 dead and Ecuador 1,400.', ['2900 < 4300', '1400 < 4300']],
    ['in sentences of their own, where the number has digits that hardly meet by chance', 'The fund gave $8.3 million for the two camps. The first grant of $5.2 million pays for water. The second grant of $3.1 million pays for schools.', ['5200000 < 8300000', '3100000 < 8300000']],
    ['as the dead, the hurt and the missing of all casualties', 'Police counted 41 casualties on the ferry. They listed 17 people killed, 19 injured and five missing.', ['17 < 41', '19 < 41', '5 < 41']],
    ['of several provinces', 'The cyclone killed 63 people. In Sofala 40 people died, the institute said. Zambezia reported 18 deaths and Tete five.', ['40 < 63', '18 < 63', '5 < 63']],
    ['and not those of a running total told between', 'أدت غارات أمس إلى استشهاد ستة وثلاثين شخصا. وبذلك ترتفع الحصيلة الإجمالية للشهداء منذ بدء العدوان إلى 2119. وتوزعت على الشكل التالي:\n- محافظة الشمال: استشهاد ستة أشخاص.\n- محافظة الجنوب: استشهاد ثمانية عشر شخصا.\n- محافظة الوسط: استشهاد اثني عشر شخصا.', ['6 < 36', '18 < 36', '12 < 36']],
    ['in Arabic', 'قتل أكثر من 4365 شخصا في البلدين إثر زلزال عنيف. وارتفعت الحصيلة في الأول إلى 2921 قتيلا. أما في الثاني فقد قتل 1444 شخصا.', ['2921 < 4365', '1444 < 4365']],
    ['before it, in a list of which not every item has one', 'أسفرت الغارات عن الحصيلة التالية:\n• الجنوب: 11 قتيلا و48 جريحا.\n• البقاع: 9 قتلى و21 جريحا.\n• الهرمل: 18 جريحا.\n• الشمال: 21 قتيلا و6 جرحى.\nوبذلك بلغت حصيلة يوم أمس 41 قتيلا و93 جريحا.', ['11 < 41', '48 < 93', '9 < 41', '21 < 93', '18 < 93', '21 < 41', '6 < 93']],
    ['in a list of which two items have as many', 'أسفرت الغارات عن مقتل 36 شخصا وإصابة 90 بجروح.\n- ولاية الشرق أدت إلى مقتل ستة أشخاص وإصابة 20.\n- ولاية الغرب أدت إلى مقتل 15 شخصا وإصابة 30.\n- ولاية الوسط أدت إلى مقتل 15 شخصا وإصابة 40.', ['6 < 36', '20 < 90', '15 < 36', '30 < 90', '40 < 90']]
  ])('are its parts %s', (_name, text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    ['where few are told one by one', 'Three people were killed in the shelling. In Sumy a man died. Two women were killed near Lyman the day before.'],
    ['where others are counted than those', 'Sixteen gunmen were killed. Nine policemen died, the ministry said. Seven villagers were killed in the crossfire.'],
    ['where what is told of one is only expected', 'The strike killed 34 people. Rescuers found 20 bodies on Friday. They fear that 14 more people are dead.']
  ])('are not %s', (_name, text) => expect(partsIn(text)).toEqual([]))
})

describe('lines behind a colon', () => {
  it.each([
    ['count parts of the figure over them', 'بلغت حصيلة الضحايا في المحافظة 638 قتيلا منذ الأحد، وفق المرصد.\nوتوزعت حصيلة القتلى على النحو التالي:\n219 من أبناء المحافظة، بينهم 73 مدنيا.\n285 من عناصر الوزارة.\n15 عنصرا قضوا في غارات.', ['219 < 638', '73 < 219', '285 < 638', '15 < 638']],
    ['do so in English', 'The flood killed 94 people, the agency said.\nDeaths by district:\n- 41 deaths in Gaza district\n- 22 deaths in Chibuto', ['41 < 94', '22 < 94']],
    ['do not where they count others', 'The flood killed 94 people, the agency said.\nIn the camps:\n- 41 people injured\n- 22 people injured', []]
  ])('%s', (_name, text, expected) => expect(partsIn(text)).toEqual(expected))
})
