import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

describe('Arabic claims', () => {
  it.each([
    ['مقتل 5 وإصابة 12 في غارة على المدينة.', ['killed 5', 'injured 12']],
    ['سقط 12 قتيلا و30 جريحا في الانفجار.', ['killed 12', 'injured 30']],
    ['لقي 40 شخصا مصرعهم في غرق مركب.', ['killed 40']],
    ['ارتفاع الحصيلة إلى 44 قتيلا.', ['killed 44']],
    ['مقتل جندي في كمين.', ['killed 1']],
    ['سقط قتيلان في القصف.', ['killed 2']],
    ['أسفر الهجوم عن مقتل 9 أشخاص وفقدان 3 آخرين.', ['killed 9', 'missing 3']],
    ['نزح 20 ألف شخص من المدينة.', ['displaced 20000']],
    ['تعهدت ألمانيا تقديم 50 مليون يورو مساعدات إنسانية.', ['pledged 50000000']],
    ['أفرجت الحركة عن 3 رهائن.', ['released 3']]
  ])('reads «%s»', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['استمرت المعارك 12 يوما.'],
    ['فاز الفريق على ضيفه 3-1 أمام 20 ألف متفرج.'],
    ['أوقفت الشرطة 9 أشخاص.'],
    ['أنقذت فرق الإغاثة 14 شخصا.'],
    ['لم تسجل أي إصابات.'],
    ['دمر القصف 120 منزلا.']
  ])('finds no claim in «%s»', (text) => expect(claimsIn(text)).toEqual([]))

  it('chains parts to their wholes and gives one source at the end to all', () => {
    const text = 'وخُطف خلال الهجوم 252 شخصا لا يزال 121 منهم محتجزين في قطاع غزة بينهم 37 لقوا مصرعهم، وفق آخر تحديث للجيش الإسرائيلي.'
    expect(claimsIn(text)).toEqual(['abducted 252', 'held 121', 'dead-in-captivity 37'])
    expect(partsIn(text)).toEqual(['121 < 252', '37 < 121'])
    expect(new Set(sourcesIn(text))).toEqual(new Set(['آخر تحديث للجيش الإسرائيلي']))
  })

  it('gives «وأضاف» the source of the sentence before', () => {
    expect(sourcesIn('قالت وزارة الصحة إن الوضع صعب. وأضافت أن 12 شخصا قتلوا.')).toEqual(['وزارة الصحة'])
  })

  it('names an unnamed source as anonymous', () => {
    expect(extractArticle('قال مصدر أمني طلب عدم ذكر اسمه إن 12 شخصا قتلوا.').claims[0]?.attribution?.kind).toBe('anonymous')
  })

  it('keeps what is denied and marks it', () => {
    expect(extractArticle('نفى الجيش مقتل 20 جنديا في الهجوم.').claims[0]?.modality).toBe('denied')
  })

  it('resolves a relative date against the article', () => {
    expect(extractArticle('قتل 5 أشخاص أمس في غزة.', { publishedAt: '2024-05-25' }).claims[0]).toMatchObject({ asOf: '2024-05-24', place: { name: 'غزة' } })
  })

  it('flags a part larger than its whole', () => {
    const claims = extractArticle('قتل 10 أشخاص بينهم 4 أطفال و9 نساء.').claims
    expect(claims[0]?.flags.map((flag) => flag.code)).toEqual(['sum-exceeds-whole'])
  })
})
