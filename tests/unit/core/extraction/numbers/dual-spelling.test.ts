import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims/claims.ts'

describe('two that are spelt as many', () => {
  it.each([
    ['beside an exact number of the hurt', 'اتهمت الرابطة الجيش بقتل فلاحين وجرح خمسة عند دخوله البلدة.', ['killed 2', 'injured 5']],
    ['beside one who was hurt', 'مقتل شرطيين وإصابة مدني في هجوم قرب كابل.', ['killed 2', 'injured 1']],
    ['beside one more', 'مقتل مهندسين وإصابة آخر في انهيار نفق.', ['killed 2', 'injured 1']],
    ['with one named by his noun', 'استشهاد ضابط ومنتسبين في كمين.', ['killed 1', 'killed 2']],
    ['before one named by his noun', 'أسفر الهجوم عن مقتل شرطيين ومدني.', ['killed 2', 'killed 1']],
    ['before a third', 'قتلت القوات مسلحين وأصابت ثالثا قرب الحدود.', ['killed 2']],
    ['whose bodies are two', 'أعلنت الشرطة العثور على جثتي صيادين في نهر السنغال.', ['killed 2']],
    ['by a verb behind', 'اختطاف موظفين يعملان في شركة نفط.', ['abducted 2']],
    ['by the dual of dying behind', 'وقال المصدر إن حارسين قتلا وأصيب تسعة في الهجوم.', ['killed 2', 'injured 9']],
    ['of a force, with its name behind', 'وقال قائد الشرطة إن ضابطي شرطة قتلا في انفجار عبوة.', ['killed 2']],
    ['by a pronoun behind those joined to another', 'قتلت الصاعقة صبيا كان يرعى الأبقار، ومزارعين في حقلهما.', ['killed 1', 'killed 2']]
  ])('%s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['beside a vague number', 'مقتل مدنيين وإصابة العشرات في القصف.', 2],
    ['by themselves', 'مقتل مهاجرين في انقلاب شاحنة جنوبي المكسيك.', 2],
    ['behind a preposition', 'قُتل خمسة في اشتباك بين مسلحين وإصابة ثلاثة.', 2],
    ['with a number behind', 'استشهاد مدنيين ثلاثة وإصابة أربعة في غارة.', 2]
  ])('not %s', (_name, text, two) => expect(claimsIn(text)).not.toContain(`killed ${two}`))
})
