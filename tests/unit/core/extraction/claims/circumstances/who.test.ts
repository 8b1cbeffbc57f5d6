import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../../core/extraction/claims/extract-article.ts'

const whoIn = (text: string): string[] => extractArticle(text).claims.map((claim) => `${claim.figure.value ?? claim.figure.max ?? ''} ${claim.who.join('+')}`.trim())

describe('who is counted', () => {
  it.each([
    ['The strike killed 12 civilians.', ['12 civilian']],
    ['The strike killed 12 people, mostly civilians.', ['12']],
    ['The strike killed 12 people, including 3 children.', ['12', '3 child']],
    ['The ambush killed 12 soldiers and wounded 20.', ['12 combatant', '20 combatant']],
    ['The fire killed dozens of women and children.', ['99 woman+child']],
    ['Thirty workers died, 22 of them women.', ['30', '22 woman']],
    ['Twelve soldiers died, 3 of them in hospital.', ['12 combatant', '3 combatant']],
    ['The bomb killed two aid workers and a doctor.', ['2 aid-worker', '1 medic']],
    ['Five people were wounded, among them two sisters aged 6 and 9.', ['5', '2 child']],
    ['Twenty people died. Ten of the deceased were women.', ['20', '10 woman']],
    ['Fifty-eight of the 212 wounded were under fifteen.', ['58 child', '212']],
    ['Nine of the 12 killed were herders under 16 and three were soldiers.', ['9 child', '12', '3 combatant']],
    ['Five of the dead were constables and three were schoolchildren.', ['5', '3 child']],
    ['Forty people were wounded, two of them under the age of ten.', ['40', '2 child']],
    ['A storm killed 12 people under two bridges.', ['12']],
    ['Rebels abducted 105 women and girls.', ['105 woman+child']],
    ['Three staff members of a national NGO were abducted.', ['3 aid-worker']],
    ['Six employees of a bank were killed, the United Nations said.', ['6']],
    ['The World Health Organization says two of its drivers have been killed.', ['2 aid-worker']],
    ['Gunmen killed six members of a family near the army base.', ['6']],
    ['Rebels freed 20 members of the security forces.', ['20 combatant']],
    ['Troops killed twenty-two khwarij, and seven brave sons of the soil embraced martyrdom.', ['22 combatant', '7 combatant']],
    ['One civilian was killed by the rebels.', ['1 civilian']],
    ['Four soldiers were killed. Nine others were wounded.', ['4 combatant', '9 combatant']],
    ['The number of health workers killed has risen to 45.', ['45 medic']],
    ['The Red Crescent: 420 wounded were flown out.', ['420']]
  ])('reads "%s"', (text, expected) => expect(whoIn(text)).toEqual(expected))

  it.each([
    ['مقتل 12 مدنيا في غارة.', ['12 civilian']],
    ['مقتل 12 شخصا معظمهم مدنيون.', ['12']],
    ['مقتل 12 شخصا بينهم 3 أطفال وامرأتان.', ['12', '3 child', '2 woman']],
    ['سقط 12 قتيلا مدنيا.', ['12 civilian']],
    ['قتل 354 من عناصر القوات الحكومية.', ['354 combatant']],
    ['لقي 16 شخصا مصرعهم، 13 منهم تلاميذ.', ['16', '13 child']],
    ['مقتل 17 جنديا وإصابة 20.', ['17 combatant', '20 combatant']],
    ['أصيب أربعون شخصا، سبعة منهم دون الخامسة عشرة.', ['40', '7 child']],
    ['قتل تسعة أشخاص، ثلاثة من الضحايا تقل أعمارهم عن ثمانية عشر عاما.', ['9', '3 child']],
    ['قتل ستة أشخاص، اثنان منهم طفلان.', ['6', '2 child']],
    ['تتابع المفوضية ملف 83 امرأة وطفلا يعتقد أنهم محتجزون لدى مجموعات.', ['83 woman+child']],
    ['سقط 40 قتيلا في صفوف الجيش.', ['40 combatant']],
    ['سقط 40 قتيلا في صفوف المدنيين.', ['40 civilian']],
    ['نعى الجيش خمسة من أفراده قتلوا في كمين.', ['5 combatant']],
    ['قتل خمسة من أفراد عائلة برصاص الجيش.', ['5']],
    ['قتل ثلاثة من موظفي الأونروا في غزة.', ['3 aid-worker']],
    ['انتشلت فرق الإنقاذ جثة عالقة تحت الأنقاض.', ['1']],
    ['قتلت سويسرية في الهجوم.', ['1 woman']],
    ['قتل خمسة أشخاص في أم درمان.', ['5']],
    ['وقالت الوكالة إن 382 من موظفيها قتلوا.', ['382 aid-worker']],
    ['وقالت الوزارة إن 12 من موظفيها قتلوا.', ['12']],
    ['فقدت الجمعية متطوعا في السيول.', ['1 aid-worker']],
    ['أخذ المهاجمون أربعة من المتطوعين المدنيين.', ['4 civilian']],
    ['قتل عاملان إنسانيان في قصف على قافلة.', ['2 aid-worker']],
    ['استشهد 17 عاملا في القطاع الصحي.', ['17 medic']],
    ['وقدر مصدر أمني عدد القتلى العسكريين بـ33.', ['33 combatant']],
    ['ارتفع عدد قتلى الجيش إلى 58.', ['58 combatant']],
    ['بلغ عدد القتلى بحسب الأمم المتحدة 40.', ['40']],
    ['بلغ عدد قتلى هجوم الجيش على القرية 40.', ['40']],
    ['تكبد الجيش 30 قتيلا في المعركة.', ['30 combatant']],
    ['أوقعت الغارات في صفوف المتمردين 86 قتيلا.', ['86 combatant']],
    ['أوقعت غارات الجيش 86 قتيلا.', ['86']],
    ['لاحقت القوات المهاجمين وقتلت خمسة منهم.', ['5 combatant']],
    ['قتل خمسة من قطاع الطرق.', ['5 combatant']],
    ['قتل 12 شخصا، خمسة منهم من القوات الحكومية.', ['12', '5 combatant']],
    ['ارتفع عدد شهداء الحركة الأسيرة إلى 81.', ['81']]
  ])('reads «%s»', (text, expected) => expect(whoIn(text)).toEqual(expected))
})
