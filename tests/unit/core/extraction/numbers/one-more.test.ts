import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims/claims.ts'

describe('one more by a word alone in Arabic', () => {
  it.each([
    ['قُتل جندي وأصيب آخر بجروح في كمين غرب المدينة.', ['killed 1', 'injured 1']],
    ['مقتل عامل وإصابة آخر في انهيار جدار بالقاهرة', ['killed 1', 'injured 1']],
    ['أردى رجال الشرطة مسلحا وأصابوا آخر بعد مطاردة.', ['killed 1', 'injured 1']],
    ['قُتلت امرأة وأصيبت أخرى بانهيار جدار.', ['killed 1', 'injured 1']],
    ['توفي ثلاثة في الطريق، بينما توفي آخر متأثرا بجراحه.', ['killed 3', 'killed 1']]
  ])('is counted in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['أعلن الجيش مقتل آخر المسلحين المتحصنين في المبنى.'],
    ['قال آخر إن الرصاص أطلق عشوائيا.'],
    ['وثّق التقرير عمليات قتل أخرى في الإقليم.'],
    ['نقل آخر تحديث عن الوزارة.']
  ])('is nobody in "%s"', (text) => expect(claimsIn(text)).toEqual([]))
})
