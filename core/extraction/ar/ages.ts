import type { AgeForms } from '../claims/word-forms.ts'

const ORDINALS = ['أولى', 'ثانية', 'ثالثة', 'رابعة', 'خامسة', 'سادسة', 'سابعة', 'ثامنة', 'تاسعة', 'عاشرة']
const CARDINALS = ['ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة']
const TEENS = ['حادية', ...ORDINALS.slice(1, 8)]
/** «الخامسة», «الثامنة عشرة», «ثمانية عشر» */
const WORDS = new Map<string, number>([
  ...ORDINALS.map((word, i): [string, number] => [word, i + 1]), ...TEENS.map((word, i): [string, number] => [`${word} عشرة`, i + 11]),
  ...CARDINALS.map((word, i): [string, number] => [word, i + 3]), ...CARDINALS.slice(0, 6).map((word, i): [string, number] => [`${word} عشر`, i + 13])
])
const AGE = `\\d{1,2}|${[...WORDS.keys()].sort((a, b) => b.length - a.length).join('|')}`
/** «منهم», «من الضحايا», «ممن» */
const WHOLE = '(?:(?:منهم|منهن|منهما|منها|بينهم|بينهن|من \\S+|ممن) )?(?:(?:كانوا|كانا|طلاب|أطفال|شقيقان|شقيقين|أشقاء) )?'
const UNDER = 'دون|تحت|لم (?:يتجاوز|يبلغ|يكمل|يتم)(?:وا|ا|ن)?|لم (?:تتجاوز|تبلغ|تكمل) أعماره(?:م|ن|ما)|(?:تقل|لا تتجاوز|لا تزيد) أعماره(?:م|ن|ما)(?: عن| على)?|أعماره(?:م|ن|ما) دون'

/** How ages stand beside a figure in Arabic, in digits or words. */
export const AGES: AgeForms = {
  behind: new RegExp(`^(?: ?${WHOLE}(?<under>${UNDER})(?: سن)? (?:ال)?(?<age>${AGE})(?!\\d)| ?في ال(?<old>${AGE}) وال(?<to>${AGE}))(?! ?(?:صباحا|مساء|فجرا|ظهرا|ليلا|بتوقيت|أيام|ساعات|كيلومتر))`),
  within: null,
  words: WORDS
}
