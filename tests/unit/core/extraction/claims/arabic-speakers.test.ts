import { describe, expect, it } from 'vitest'
import { sourcesIn } from './claims.ts'

describe('who speaks in an entry of an Arabic live report', () => {
  it.each([
    ['behind an hour in Arabic digits', '١٩:٣٠ مقر تنسيق شؤون أسرى الحرب: عودة ١٥٧ أسيرا من روسيا.', 'مقر تنسيق شؤون أسرى الحرب'],
    ['behind an hour with a point', '17.40 وزيرة الإعلام دانا موريس: خمسة أشخاص توفوا في الإعصار.', 'وزيرة الإعلام دانا موريس'],
    ['by a name that is spelt like a verb of saying', '18:55 آفاد في آخر بيان: 23 قتيلا.', 'آفاد'],
    ['before whom he tells', '09.05 متحدث باسم الشرطة لقناة محلية: أصيب 12 شخصا.', 'متحدث باسم الشرطة'],
    ['before when he spoke', '08:30 مدير مستشفى ناصر في أول تعليق له: وصلنا 30 شهيدا.', 'مدير مستشفى ناصر'],
    ['not as what is counted', '٢٢:١٥ عدد القتلى في دير البلح: ١٤', null],
    ['not as whose losses they are', '07.10 ضحايا غارة النصيرات: 5 قتلى.', null]
  ])('is named %s', (_name, entry, source) => expect(sourcesIn(`تغطية حية\n\n${entry}`)).toEqual([source]))
})

describe('a new speaker in an Arabic sentence', () => {
  it.each([
    ['in a contrast whose verb says nothing', 'قال نائب إن القتلى 150، لكن متحدثا باسم الحاكم رفض هذا الرقم، مؤكدا أن العدد 54 قتيلا.', ['نائب', 'متحدثا باسم الحاكم']],
    ['in a contrast that two verbs follow', 'أعلن الجيش مقتل 30 مسلحا، لكن شهودا شككوا في الرواية وقالوا إن 11 مدنيا قتلوا.', ['الجيش', 'شهودا']],
    ['in none where the contrast names nobody who can speak', 'قال متحدث باسم الجيش إن 30 قتلوا، لكن الهجوم تواصل، مؤكدا أن 12 جنديا أصيبوا.', ['متحدث باسم الجيش', 'متحدث باسم الجيش']],
    ['who could confirm fewer', 'قتل أكثر من 400 مدني بحسب حكومة المقاطعة؛ ولم تتمكن الأمم المتحدة من تأكيد سوى 74 حالة وفاة.', ['حكومة المقاطعة', 'الأمم المتحدة']],
    ['who was able to identify the dead', 'وقد تمكنت هيئة البحث والتعرف على المفقودين من مطابقة 312 جثة.', ['هيئة البحث والتعرف على المفقودين']],
    ['not who could confirm nothing', 'قالت الوزارة إن 9 قتلوا. ولم تتمكن رويترز من التحقق من الحصيلة. وأضافت أن 12 أصيبوا.', ['الوزارة', 'الوزارة']],
    ['not who was able to kill', 'تمكنت قوات الأمن من قتل 9 مسلحين.', [null]]
  ])('is %s', (_name, text, expected) => expect(sourcesIn(text)).toEqual(expected))

  it.each([
    ['قتل 12 شخصا، بحسب ما نقلت وكالة "تاس" عن النائب شمسايل سارالييف.', 'وكالة "تاس" عن النائب شمسايل سارالييف'],
    ['قتل 12 شخصا، وفق ما نقله التلفزيون الرسمي عن حاكم الولاية.', 'التلفزيون الرسمي عن حاكم الولاية'],
    ['قتل 12 شخصا، وفق ما ذكرت صحيفة محلية عن شهود.', 'صحيفة محلية عن شهود'],
    ['قتل 12 شخصا، بحسب ما كشفت الوزارة عن الحادث.', 'الوزارة']
  ])('is whose words another relays, in "%s"', (text, source) => expect(sourcesIn(text)).toEqual([source]))
})
