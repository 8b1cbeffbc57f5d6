import type { AttributionKind } from '../../model/attribution.ts'
import type { Tag, Term } from '../claims/tag.ts'
import { inflect } from './inflection.ts'
import { split } from './triggers.ts'

type Gender = 'masculine' | 'feminine'
type Sides = Record<Gender | 'any', string[]>
/** Forms of a verb that have the number of a subject before them. */
type Agreeing = { agreeing: string[] }
type Said = Omit<Extract<Tag, { role: 'said' }>, 'role' | 'gender' | 'agrees'>

/** Every form of verbs but "we …": who speaks of oneself is no source. */
export const verbs = (words: string): string[] => split(words).flatMap((entry) => {
  const { before, after } = inflect(entry)
  const [past = '', present = ''] = entry.split(' ')
  const we = `ن${present.slice(1)}`
  return [...before.filter((form) => form !== we && form !== `س${we}` && form !== `${past}نا`), ...after.filter((form) => !/(ونا|ينا)$/.test(form))]
})

const bySide = (sides: Sides, tag: (gender: { gender?: Gender }) => Tag): Term[] => {
  const terms: Term[] = [{ phrases: sides.masculine, tags: [tag({ gender: 'masculine' })] }, { phrases: sides.feminine, tags: [tag({ gender: 'feminine' })] }, { phrases: sides.any, tags: [tag({})] }]
  return terms.filter(({ phrases }) => phrases.length > 0)
}

/** Verbs of saying, told apart by the gender of the one who can be their subject. */
export function said(words: string, tag: Said, keep: (form: string) => boolean = () => true): Term[] {
  const sides: Sides & Agreeing = { masculine: [], feminine: [], any: [], agreeing: [] }
  for (const entry of split(words)) {
    const [past = '', present = ''] = (entry.split('/')[0] ?? '').split(' ')
    const stem = present.slice(1)
    const isStem = (form: string): boolean => stem !== '' && (form === stem || form === stem.replace(/[ىيو]$/, ''))
    const hers = inflect(past).before[1]
    const { before } = inflect(entry)
    for (const form of verbs(entry).filter(keep)) {
      const [bare = ''] = form.split(' ')
      if (bare === past || (/^س?ي/.test(bare) && isStem(bare.replace(/^س?ي/, '')))) sides.masculine.push(form)
      else if (bare === hers || (/^س?ت/.test(bare) && isStem(bare.replace(/^س?ت/, '')))) sides.feminine.push(form)
      else if (before.includes(form)) sides.any.push(form)
      else sides.agreeing.push(form)
    }
  }
  return [...bySide(sides, (gender) => ({ role: 'said', ...tag, ...gender })), { phrases: sides.agreeing, tags: [{ role: 'said', ...tag, agrees: true }] }]
}

/** Participles of saying, which never name their source («مضيفة»). */
export function saying(words: string): Term[] {
  const all = split(words)
  return bySide({ masculine: all.filter((word) => word.endsWith('ا')), feminine: all.filter((word) => word.endsWith('ة')), any: all.filter((word) => !/[اة]$/.test(word)) }, (gender) => ({ role: 'said', form: 'adds', ...gender }))
}

/** Offices, ranks and bodies that are masculine, where no noun in «ة» beside them tells. */
const MASCULINE: ReadonlySet<string> = new Set(split('مصدر، المصدر، مصدرا، وزير الصحة، والي، الوالي، واليا، محافظ، المحافظ، محافظا، سفير، السفير، سفيرا، قاض، القاضي، المدعي، المدعي العام، مدع، شيخ، إمام، كاهن، أسقف، الأسقف، مختار، عميد، العميد، عقيد، العقيد، ضابط، ضابطا، الجنرال، جنرال، مفتش، شاهد، شاهد عيان، خبير، مراسل، مراسلنا، مراسلا، عمدة، العمدة، الأمين العام للأمم المتحدة، مقرر الأمم المتحدة، المقرر الخاص، المقرر الأممي، المبعوث الأممي، منسق الإغاثة، منسق الشؤون الإنسانية، مركز، المركز، مكتب، المكتب، جهاز، الجهاز، صندوق، الصندوق، بنك، البنك، البنك الدولي، البنك المركزي، مجلس، المجلس، برنامج الأغذية العالمي، البرنامج الأممي، الدفاع المدني، حزب الله، الحزب، التحالف، الهلال الأحمر، الصليب الأحمر، المرصد، مرصد، المرصد السوري، الاتحاد، اتحاد، الاتحاد الأوروبي، الجيش، جيش، الفريق، فريق، البيان، بيان، التقرير، تقرير، الرئيس، البرلمان، الدرك، رئيس بلدية، رئيس البلدية، البنتاغون، البنتاجون، الكرملين، البيت الأبيض، التلفزيون، تلفزيون، الموقع، موقع'))

/** What stands before the names of men and women. */
const HONORIFIC = 'سعادة'

/** Offices, ranks and callings of one person, whose name or other title may follow in apposition («وزير الداخلية اللواء فلان»). */
const PERSONS: ReadonlySet<string> = new Set(split('رئيس، وزير، محافظ، حاكم، والي، نائب، سفير، متحدث، ناطق، مدير، قائد، قيادي، مسؤول، منسق، مندوب، ممثل، مبعوث، موفد، مفوض، مقرر، أمين، قاضي، مدعي، مدع، عميد، عقيد، لواء، مقدم، رائد، نقيب، ملازم، رقيب، عريف، جنرال، ضابط، أمير، ملك، ولي، مفتي، قائممقام، محقق، مستشار، عضو، سيناتور، عمدة، مأمور، قنصل، دبلوماسي، شرطي، مفتش، إطفائي، وكيل، وسيط، مصدر، محامي، محام، حقوقي، نقابي، متطوع، مراسل، طبيب، ممرض، مسعف، مهندس، دكتور، أستاذ، بروفيسور، شيخ، إمام، زعيم، مختار، قبطان، قس، راهب، كاهن، أسقف، مطران، بطريرك، بابا، حاخام، راكب، ناجي، مواطن، قروي، شاهد، خبير، باحث، محلل، ناشط، مصور، سائق، معلم، متهم، مكلف، فريق، مشرف، مقيم، أخصائي، اختصاصي، أكاديمي، مؤرخ، صحافي، صحفي، كاتب، طيار'))

const namesOne = (phrase: string): boolean => {
  const bare = (phrase.split(' ')[0] ?? '').replace(/^ال/, '')
  return PERSONS.has(bare) || PERSONS.has(bare.replace(/[ةا]$/, ''))
}

/** Words that name a source of a kind, told apart by their gender. */
export function source(kind: AttributionKind, words: string): Term[] {
  const all = split(words)
  const known = new Set(all)
  const genderOf = (phrase: string): Gender | 'any' => (phrase === HONORIFIC ? 'any' : MASCULINE.has(phrase) || known.has(`${phrase}ة`) ? 'masculine' : /(ة|ات)$/.test(phrase.split(' ')[0] ?? '') || /^ال.*ة$/.test(phrase) ? 'feminine' : 'any')
  return [true, false].flatMap((one) => {
    const sides: Sides = { masculine: [], feminine: [], any: [] }
    for (const phrase of all) if (namesOne(phrase) === one) sides[genderOf(phrase)].push(phrase)
    return bySide(sides, (gender) => ({ role: 'source-word', kind, ...gender, ...(one ? { names: 'one' as const } : {}) }))
  })
}
