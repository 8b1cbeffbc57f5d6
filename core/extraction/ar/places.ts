import type { Tag, Term } from '../claims/profile.ts'
import { COUNTRIES } from './countries.ts'
import { split } from './triggers.ts'

const term = (words: string, ...tags: Tag[]): Term => ({ phrases: split(words), tags })
const MONTHS = [
  'يناير، كانون الثاني، جانفي', 'فبراير، شباط، فيفري', 'مارس، آذار', 'أبريل، إبريل، نيسان، أفريل', 'مايو، أيار، ماي', 'يونيو، حزيران، جوان',
  'يوليو، تموز، جويلية', 'أغسطس، آب، أوت', 'سبتمبر، أيلول', 'أكتوبر، تشرين الأول', 'نوفمبر، تشرين الثاني', 'ديسمبر، كانون الأول'
]
const WEEKDAYS = ['الأحد', 'الاثنين، الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت']

/** Where and when. */
export const PLACES_AND_TIMES: readonly Term[] = [
  term('في، قرب، شمال، جنوب، شرق، غرب، شمالي، جنوبي، شرقي، غربي، قبالة، داخل، وسط، أمام، خلف', { role: 'place-preposition' }),
  term('غزة، قطاع غزة، القطاع، رفح، خان يونس، جباليا، دير البلح، النصيرات، الضفة الغربية، جنين، نابلس، جنوب إسرائيل، بيروت، صور، بعلبك، الهرمل، دمشق، حلب، إدلب، حمص، حماة، بغداد، الموصل، صنعاء، عدن، مأرب، الحديدة، الخرطوم، أم درمان، الفاشر، دارفور، الجنينة، مقديشو، كادونا، طرابلس، درنة، القاهرة، الجيزة، مراكش، الحوز، كييف، خاركيف، كورسك، كابول، هرات، إيتوري، غوما، إسطنبول، دكا', { role: 'place-word' }),
  term('إلى، نحو، باتجاه، صوب، في اتجاه', { role: 'direction' }),
  term(COUNTRIES, { role: 'place-word', country: true }),
  ...MONTHS.map((words, index) => term(words, { role: 'month', month: index + 1 })),
  ...WEEKDAYS.map((words, day) => term(words, { role: 'weekday', day })),
  term('اليوم، الليلة، الآن', { role: 'relative-day', days: 0 }),
  term('أمس، البارحة، مساء أمس', { role: 'relative-day', days: -1 }),
  term('غدا', { role: 'relative-day', days: 1 }),
  term('حتى، حتى يوم، لغاية', { role: 'as-of' })
]
