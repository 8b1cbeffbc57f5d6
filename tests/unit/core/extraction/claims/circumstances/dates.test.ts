import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../../core/extraction/claims/extract-article.ts'

/** 2024-05-26 is a Sunday. */
const datesIn = (text: string, publishedAt: string | null = '2024-05-26'): (string | null)[] => extractArticle(text, { publishedAt }).claims.map((claim) => claim.asOf)

describe('the date a figure holds for', () => {
  it.each([
    ['On May 25, 2023, 12 people were killed.', ['2023-05-25']],
    ['The toll since the war between Israel and Hamas broke out on October 7, 2023 has passed 12,000.', [null]],
    ['On 25 May 12 people were killed.', ['2024-05-25']],
    ['On the 3rd of March twelve people were killed.', ['2024-03-03']],
    ['On 2 December 12 people were killed.', ['2023-12-02']],
    ['Twelve people were killed on 2024-05-20.', ['2024-05-20']],
    ['Twelve people were killed in October.', ['2023-10']],
    ['In 2001, 67 pupils were killed.', ['2001']],
    ['Twelve people were killed on Friday.', ['2024-05-24']],
    ['Twelve people were killed on Sunday.', ['2024-05-26']],
    ['Twelve people were killed yesterday.', ['2024-05-25']],
    ['Talks resume next Friday. Twelve people were killed.', [null]],
    ['More than 34,000 people have been killed since 7 October.', [null]],
    ['As of 20 May, 34,000 people had been killed since 7 October.', ['2024-05-20']],
    ['Between 1 March and 5 May, 668 people died.', ['2024-05-05']],
    ['Twelve people were killed before May 2024.', [null]],
    ['On Nov. 12 twelve people were killed.', ['2023-11-12']],
    ['Twelve people were killed in April last year.', ['2023-04']],
    ['Gunmen abducted 120 pupils between 2014 and 2022.', ['2022']],
    ['Between Aug. 9 and 16 gunmen killed 52 people.', ['2023-08-16']],
    ['It was the worst since the raid of May 2014, in which 276 girls were kidnapped.', ['2014-05']],
    ['Twelve people died in the same period of last year.', [null]],
    ['A ferry sank before dawn Saturday, killing 12.', ['2024-05-25']],
    ['Since the truce of 27 November 2023 raids have killed 331 people.', [null]],
    ['Some 3,000 people have fled since the war began in April 2023.', [null]],
    ['About 34,000 people have fled since the latest round of clashes began in late April.', [null]],
    ['Since gunmen seized 63 people on 2 May, nobody has come back.', ['2024-05-02']],
    ['Twelve people may have been killed.', [null]]
  ])('is read in "%s"', (text, expected) => expect(datesIn(text)).toEqual(expected))

  it.each([
    ['قتل 12 شخصا في 25 أيار/مايو 2023.', ['2023-05-25']],
    ['تجاوزت حصيلة القتلى منذ اندلاع الحرب بين إسرائيل وحركة حماس في السابع من أكتوبر 2023 اثني عشر ألفا.', [null]],
    ['قتل 12 شخصا في 25 مايو.', ['2024-05-25']],
    ['قتل 12 شخصا يوم ٢ كانون الأول/ديسمبر.', ['2023-12-02']],
    ['قتل 12 شخصا في 3 أفريل.', ['2024-04-03']],
    ['قتل 12 شخصا في الثالث من غشت.', ['2023-08-03']],
    ['قتل 12 شخصا يوم الجمعة.', ['2024-05-24']],
    ['قتل 12 شخصا أمس.', ['2024-05-25']],
    ['قتل 34 ألف شخص منذ 7 أكتوبر.', [null]],
    ['قتل 34 ألف شخص منذ السابع من أكتوبر حتى 20 أيار.', ['2024-05-20']],
    ['خطف 120 تلميذا بين 2014 و2022.', ['2022']],
    ['أودت الحوادث خلال العام الماضي بحياة 310 أشخاص.', ['2023']],
    ['قتل 12 شخصا في أبريل من العام الماضي.', ['2023-04']],
    ['قتل 12 شخصا في أبريل نيسان 2023.', ['2023-04']],
    ['عاد 14 ألف شخص منذ ديسمبر كانون الأول 2023.', [null]],
    ['قتل 34 مدنيا منذ انقلاب الأول من فبراير 2021.', [null]],
    ['نزح 34 ألفا منذ التوغل البري عام 2023.', [null]],
    ['قتل 12 شخصا في آب.', ['2023-08']],
    ['قتل أربعة من أفراد أسرة هم الأب والأم وطفلان.', [null, null]],
    ['تعقد جلسة يوم الجمعة المقبل. قتل 12 شخصا.', [null]]
  ])('is read in «%s»', (text, expected) => expect(datesIn(text)).toEqual(expected))

  it('is not guessed where the article has no date', () => {
    expect(datesIn('Twelve people were killed on Friday.', null)).toEqual([null])
    expect(datesIn('On 25 May 12 people were killed.', null)).toEqual([null])
  })

  it('counts from the date of the dateline where the article has no other', () => {
    expect(datesIn('Blast kills 12 in market\nKABUL, 26 May 2024 (Reuters)\n\nTwelve people were killed in a market on Friday.', null)).toEqual(['2024-05-24'])
  })
})
