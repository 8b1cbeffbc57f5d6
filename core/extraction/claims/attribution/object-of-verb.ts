import { spelling } from '../../text/spelling.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { figureAt, hasGluedArticle, isDefiniteWord, opensWith } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { sourceKind } from './source.ts'
import type { Hearing } from './source.ts'

/**
 * «سلمت الحركة الصليب الأحمر أربعة», «رفعت الوزارة الحصيلة إلى 302», «أفاد المتحدث باسم الجيش رويترز بأن»: true where the name of a verb's subject, from
 * word `from`, is complete and the verb's object opens at word `at`. Two definite nouns side by side are no one name, unless the second describes
 * the first or is the title of a person.
 */
export function opensObject(hearing: Hearing, from: number, at: number): boolean {
  const { sentence } = hearing
  const hit = sentence.hitAt[at]
  if (at <= from || sentence.keys[at] !== '' || (hit && hit.from !== at)) return false
  if (hasGluedArticle(sentence, at) && disagrees(hearing, from, at)) return true
  if (!hit) return false
  const isWhole = isDefiniteWord(sentence, at - 1) || tagOf(sentence.hitAt[at - 1], 'place-word') !== null
  // «فرق الإنقاذ وجود 20 جثة», «تبنى تنظيم الدولة الإسلامية التفجير»
  if (isWhole && (tagOf(hit, 'told') ?? tagOf(hit, 'deed'))) return true
  // «رصد المرصد هجوما على رتل»
  if (isWhole && tagOf(hit, 'thing') && !tagOf(hit, 'source-word') && !tagOf(hit, 'place-word') && matches(hearing, 'accusative', at)) return true
  // «تقدر منظمات حقوق الإنسان عدد المخفيين بأكثر من مئة ألف»
  if (isWhole && !hit.coordinated && tagsOf(hit, 'trigger').some(({ frame }) => frame === 'label') && hit.to > at + 1) return true
  // «أكد المدير العام للشركة سمير درغام انهيار المنجم»
  if (tagOf(hit, 'deed') && endsPersonsName(sentence, from, at)) return true
  const bodies = tagsOf(hit, 'source-word')
  if (bodies.some(({ names, sector }) => names !== undefined || sector)) return false
  const hears = bodies.length > 0 && bodies.every(({ kind }) => kind === 'media')
  const mayHear = isWhole || (!hasGluedArticle(sentence, at) && endsPersonsName(sentence, from, at))
  if (hears && !opensWith(sentence, at, 'to') && mayHear) return sourceKind(sentence, from, at) !== 'media'
  // «حمّل نادي الأسير إدارة السجون مسؤولية»
  if (bodies.length > 0 && isDefiniteWord(sentence, at - 1) && !hasGluedArticle(sentence, at) && isBare(sentence, at) && !matches(hearing, 'describing', at)) return true
  if (!isWhole || !hasGluedArticle(sentence, at)) return false
  if (tagsOf(hit, 'trigger').some(({ frame }) => frame === 'label')) return true
  return bodies.length > 0 && !(hit.to === at + 1 && matches(hearing, 'describing', at))
}

/** «الوزارة الاحتلال», «الجيش المدينة»: true where the noun with its article at word `at` has not the gender of the one word for a body before it, which it describes no more. */
function disagrees(hearing: Hearing, from: number, at: number): boolean {
  const { hitAt } = hearing.sentence
  const head = hitAt[from]
  if (head?.from !== from || head.to !== at || !isDefiniteWord(hearing.sentence, from)) return false
  const bodies = tagsOf(head, 'source-word')
  const gender = bodies[0]?.gender
  return gender !== undefined && bodies.every(({ names }) => names === undefined) && matches(hearing, 'feminine', at) !== (gender === 'feminine')
}

/** True for a word that looks like an adjective («الحكومية», «الحوثيين») or a feminine. */
const matches = ({ sentence, text, forms }: Hearing, form: 'describing' | 'feminine' | 'accusative', at: number): boolean =>
  forms?.[form].test(spelling(text, sentence.starts[at], sentence.ends[at])) === true

/** True for a noun in the singular that no "and" and no preposition is written as one with, a genitive behind it. */
const isBare = (sentence: Sentence, at: number): boolean =>
  !opensWith(sentence, at, 'to') && sentence.hitAt[at]?.coordinated === false && isDefiniteWord(sentence, sentence.hitAt[at].to)

/** «عبد الرحيم موهاري»: two words right before `at` that the lexicon does not know, as the name of a person has. */
function endsPersonsName(sentence: Sentence, from: number, at: number): boolean {
  if (at - from < 2 || isDefiniteWord(sentence, at - 1) || opensWith(sentence, at - 1, 'to')) return false
  return [at - 1, at - 2].every((word) => sentence.keys[word] === '' && !sentence.hitAt[word] && !figureAt(sentence, word))
}
