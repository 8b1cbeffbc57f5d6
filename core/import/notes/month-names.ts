const names = (month: number, list: string): [string, number][] => list.split(' ').map((name) => [name, month])

/** Month names in English (full and short), and in Arabic as the press of Egypt and the Gulf, of the Levant and Iraq, and of the Maghreb writes them. */
export const MONTH_OF_NAME: ReadonlyMap<string, number> = new Map([
  ...names(1, 'january jan يناير جانفي'),
  ...names(2, 'february feb فبراير شباط فيفري'),
  ...names(3, 'march mar مارس آذار اذار'),
  ...names(4, 'april apr أبريل ابريل إبريل نيسان أفريل'),
  ...names(5, 'may مايو أيار ايار ماي'),
  ...names(6, 'june jun يونيو يونيه حزيران جوان'),
  ...names(7, 'july jul يوليو يوليه تموز جويلية'),
  ...names(8, 'august aug أغسطس اغسطس آب أوت غشت'),
  ...names(9, 'september sept sep سبتمبر أيلول ايلول شتنبر'),
  ...names(10, 'october oct أكتوبر اكتوبر'),
  ...names(11, 'november nov نوفمبر نونبر'),
  ...names(12, 'december dec ديسمبر دجنبر')
])

/** Levantine month names of two words; the first word alone names two months. */
export const TWO_WORD_MONTHS: readonly (readonly [RegExp, string])[] = [
  [/كانون (الثاني|ثاني|ثان)/g, 'يناير'],
  [/كانون (الأول|الاول|أول|اول)/g, 'ديسمبر'],
  [/تشرين (الأول|الاول|أول|اول)/g, 'أكتوبر'],
  [/تشرين (الثاني|ثاني|ثان)/g, 'نوفمبر']
]
