import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('one by a noun alone in Arabic', () => {
  it.each([
    ['by his decade', 'مقتل خمسيني بالرصاص في الطيرة.', ['killed 1']],
    ['by hers', 'أصيبت سبعينية وابنها في حريق شقة بالجيزة.', ['injured 1']],
    ['two by it', 'وفاة ستينيين اثنين وإصابة ثلاثة في حادث سير.', ['killed 2', 'injured 3']],
    ['an interpreter', 'قُتل مترجم وأصيب صحفيان في القصف.', ['killed 1', 'injured 2']],
    ['a woman who writes', 'اغتيلت كاتبة أمام منزلها في المدينة.', ['killed 1']],
    ['a worker among others', 'قُتل سبعة أشخاص في الغارة، بينهم عامل وثلاثة أطفال.', ['killed 7', 'killed 1', 'killed 3']],
    ['a worker with another', 'قُتل شرطي وعامل في انفجار العبوة.', ['killed 1', 'killed 1']],
    ['a newcomer', 'وفاة وافد وإصابة ثلاثة في حريق بالجهراء.', ['killed 1', 'injured 3']],
    ['who was displaced', 'هاجم مسلحون المخيم وقتلوا نازحا قبل أن يفروا.', ['killed 1']],
    ['what an accident led to', 'أسفر الحادث عن قتيل وأضرار مادية.', ['killed 1']],
    ['that with a number behind', 'أسفر الحادث عن قتيل و3 جرحى.', ['killed 1', 'injured 3']],
    ['what it led to without a preposition', 'خلف الانفجار شهيدة و5 جرحى.', ['killed 1', 'injured 5']],
    ['two who know no sound plural', 'قُتل كاتبان في انفجار وسط العاصمة.', ['killed 2']]
  ])('is %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['a decade that describes another', 'قُتل رجل خمسيني وأصيبت سيدة أربعينية.', ['killed 1', 'injured 1']],
    ['a decade', 'قُتل 12 شخصا في هجمات السبعينيات.', ['killed 12']],
    ['kinds of those counted', 'ذهب ضحية الحوادث خمس وستون بين عاملة وعامل، وجُرح ألف وخمسة آخرون.', ['killed 65', 'injured 1005']],
    ['who holds an office', 'قُتل نائب قائد الشرطة محمد عثمان في انفجار عبوة.', []],
    ['a factor', 'قُتل 12 شخصا وعامل الوقت يضغط على المنقذين.', ['killed 12']],
    ['one behind whom somebody stands', 'وقف الطبيب خلف مصاب في الممر.', []],
    ['what became of him', 'قُتل أخوه وبات نازحا في مخيم بعيد.', []]
  ])('is told from %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))
})
