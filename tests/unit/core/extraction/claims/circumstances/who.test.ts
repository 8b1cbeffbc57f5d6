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
    ['Five people were wounded, among them two sisters aged 6 and 9.', ['5', '2 child']]
  ])('reads "%s"', (text, expected) => expect(whoIn(text)).toEqual(expected))

  it.each([
    ['مقتل 12 مدنيا في غارة.', ['12 civilian']],
    ['مقتل 12 شخصا معظمهم مدنيون.', ['12']],
    ['مقتل 12 شخصا بينهم 3 أطفال وامرأتان.', ['12', '3 child', '2 woman']],
    ['سقط 12 قتيلا مدنيا.', ['12 civilian']],
    ['قتل 354 من عناصر القوات الحكومية.', ['354 combatant']],
    ['لقي 16 شخصا مصرعهم، 13 منهم تلاميذ.', ['16', '13 child']],
    ['مقتل 17 جنديا وإصابة 20.', ['17 combatant', '20 combatant']]
  ])('reads «%s»', (text, expected) => expect(whoIn(text)).toEqual(expected))
})
