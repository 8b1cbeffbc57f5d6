import type { CueTerm } from '../claims/circumstances/cue.ts'
import { split } from './triggers.ts'

/** Month names of the Mashriq, the Levant, the Maghreb and Morocco. */
const MONTHS = [
  'يناير، كانون الثاني، جانفي', 'فبراير، شباط، فيفري', 'مارس، آذار', 'أبريل، إبريل، نيسان، أفريل', 'مايو، أيار، ماي', 'يونيو، حزيران، جوان، يونيه',
  'يوليو، تموز، جويلية، يوليوز، يوليه', 'أغسطس، آب، أوت، غشت', 'سبتمبر، أيلول، شتنبر', 'أكتوبر، تشرين الأول', 'نوفمبر، تشرين الثاني، نونبر', 'ديسمبر، كانون الأول، دجنبر'
]
/** A name that is a word for a father and a governorate of Yemen but for the sign on its first letter. */
const AUGUST = 'آب'
const WEEKDAYS = ['الأحد', 'الاثنين، الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت']
const UNITS = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر']
const ORDINALS = [
  ...UNITS, 'الحادي عشر', ...UNITS.slice(1, 9).map((unit) => `${unit} عشر`), 'العشرين', 'الحادي والعشرين', ...UNITS.slice(1, 9).map((unit) => `${unit} والعشرين`), 'الثلاثين', 'الحادي والثلاثين'
]

const LAST_YEAR = split('العام الماضي، السنة الماضية، العام الفائت، العام المنصرم')

/** How dates are written. Hijri months are left alone: their days need a calendar that differs by country. */
export const DATES: readonly CueTerm[] = [
  ...MONTHS.flatMap((words, index) => split(words).map((name): CueTerm => ({ phrases: [name], cues: [{ is: 'month', month: index + 1, ...(name === AUGUST ? { spelt: name } : {}) }] }))),
  ...WEEKDAYS.map((words, day): CueTerm => ({ phrases: split(words), cues: [{ is: 'weekday', day }] })),
  ...ORDINALS.map((word, index): CueTerm => ({ phrases: [word], cues: [{ is: 'day-of-month', day: index + 1 }] })),
  { phrases: split('اليوم، صباح اليوم، مساء اليوم، فجر اليوم، ظهر اليوم، هذا اليوم، الليلة، هذا الصباح'), cues: [{ is: 'relative-day', days: 0 }] },
  { phrases: split('أمس، البارحة، مساء أمس، يوم أمس، ليل أمس، صباح أمس، فجر أمس'), cues: [{ is: 'relative-day', days: -1 }] },
  { phrases: split('أول أمس، أول من أمس، أمس الأول'), cues: [{ is: 'relative-day', days: -2 }] },
  { phrases: split('اليوم الأول، اليوم الثاني، اليوم نفسه، اليوم التالي، في اليوم، اليوم العالمي، اليوم ذاته'), cues: [] },
  { phrases: ['', 'خلال ', 'في '].flatMap((lead) => split('الشهر الماضي، الشهر الفائت، الشهر المنصرم').map((month) => lead + month)), cues: [{ is: 'last', unit: 'month' }] },
  { phrases: ['', 'خلال ', 'في '].flatMap((lead) => LAST_YEAR.map((year) => lead + year)), cues: [{ is: 'last', unit: 'year' }] },
  { phrases: LAST_YEAR.map((year) => `من ${year}`), cues: [{ is: 'last', unit: 'year', of: true }] },
  { phrases: split('منذ، منذ مطلع، منذ بداية، منذ بدء، منذ أوائل، منذ أواخر'), cues: [{ is: 'date-lead', lead: 'since', clause: true }] },
  { phrases: split('اعتبارا من، ابتداء من، بدءا من، من'), cues: [{ is: 'date-lead', lead: 'since' }] },
  { phrases: split('حتى، لغاية، حتى يوم، حتى تاريخ، حتى نهاية، إلى غاية، إلى، حتى مساء، حتى صباح'), cues: [{ is: 'date-lead', lead: 'as-of' }] },
  { phrases: split('قبل، بعد، عقب، قبيل'), cues: [{ is: 'date-lead', lead: 'beyond' }] },
  { phrases: split('بين، ما بين'), cues: [{ is: 'date-lead', lead: 'between' }] },
  { phrases: split('في، عام، العام، سنة، خلال، خلال عام، في عام، لعام'), cues: [{ is: 'date-lead', lead: 'in' }] },
  { phrases: split('الذي، التي، اللذين، اللتين، حين، عندما'), cues: [{ is: 'at-that-time' }] },
  { phrases: split('المقبل، المقبلة، القادم، القادمة، التالي'), cues: [{ is: 'to-come' }] }
]
