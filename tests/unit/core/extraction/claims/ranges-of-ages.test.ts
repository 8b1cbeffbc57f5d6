import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('Ranges of ages', () => {
  it.each([
    ['The strike killed six boys between 9 and 14 and wounded their teacher.', ['killed 6', 'injured 1']],
    ['Gunmen killed 12 people. All were men between 20 and 45.', ['killed 12']],
    ['Rebels abducted 40 girls between 12 and 17 from a school.', ['abducted 40']],
    ['Seven people, between six and 70, were hurt.', ['injured 7']],
    ['The 14 dead were women between 30 and 50, the governor said.', ['killed 14']],
    ['قتل 12 شخصا تتراوح أعمارهم بين 19 و60.', ['killed 12']],
    ['قتل مسلحون 12 شخصا كلهم رجال بين 20 و45.', ['killed 12']],
    ['خطف مسلحون 40 فتاة بين 12 و17 من مدرسة.', ['abducted 40']],
    ['قتل 12 شخصا. وتتراوح أعمار القتلى بين 15 و40.', ['killed 12']],
    ['أصيب سبعة أشخاص تتراوح أعمارهم من 6 إلى 70.', ['injured 7']]
  ])('count nobody in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['The number of the dead was between 20 and 30.', ['killed 20..30']],
    ['The army lost between 30 and 40 men and the rebels between 20 and 25.', ['killed 30..40', 'killed 20..25']],
    ['Rescuers said the fire killed people, between 15 and 20 of them.', ['killed 15..20']],
    ['قتل بين 20 و30 شخصا، وأصيب بين 40 و50.', ['killed 20..30', 'injured 40..50']],
    ['وتراوح عدد القتلى بين 20 و30.', ['killed 20..30']]
  ])('are counts still in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})
