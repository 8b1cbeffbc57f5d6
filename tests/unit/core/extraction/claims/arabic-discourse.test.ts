import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('Arabic figures that what was told before gives their meaning', () => {
  it.each([
    ['one of those counted', 'قتل ثلاثة أشخاص، أحدهم ضابط، في انفجار عبوة ناسفة قرب الموصل.', ['killed 3', 'killed 1']],
    ['one of the bodies', 'انتشل الغواصون أربع جثث، إحداها لطفلة في السادسة.', ['killed 4', 'killed 1']],
    ['one of the hurt with his age', 'أصيب مواطنان أحدهما مسن في السبعين من عمره.', ['injured 2', 'injured 1']],
    ['the answer to a question', 'كم شخصا خُطف هذا العام؟\n– لا أحد يعرف. شبكة محلية سجلت حتى سبتمبر 491 حالة، مقابل 1494 في العام السابق.', ['abducted 491', 'abducted 1494']],
    ['what others speak of', 'أعلنت الوزارة مقتل تسعة أشخاص. وتحدث المتمردون عن أربعين.', ['killed 9', 'killed 40']],
    ['what two sides say', 'كم قتل في القصف؟\nالجيش يقول ستة، والأهالي يقولون عشرين.', ['killed 6', 'killed 20']],
    ['a number with the article behind its verb', 'قتل خمسة رجال وطفلة. دفن الستة في مقبرة واحدة.', ['killed 5', 'killed 1', 'killed 6']],
    ['digits with the article behind these', 'فقد 16 شخصا بعد غرق العبارة. وظل هؤلاء الـ16 في عداد المفقودين ثلاثة أيام.', ['missing 16']]
  ])('reads %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['one of them who speaks', 'قتل جنديان وقال أحدهم إن القصف لم يتوقف.', ['killed 2']],
    ['a question about things', 'كم منزلا تضرر؟\nألف وأربعمئة، وفق البلدية.', []],
    ['the number of a noun before it', 'التقى قادة الدول السبع في كندا بعد مقتل جندي.', ['killed 1']],
    ['days that are spoken of', 'قتل خمسة جنود. وتحدث الوزير عن ثلاثة أيام من القتال.', ['killed 5']]
  ])('takes no figure from %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))
})
