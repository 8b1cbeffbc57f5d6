import { isCurrency } from '../../../model/figure.ts'
import { kindOf } from '../../../model/kind.ts'
import { spelling } from '../../text/spelling.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { saysAlone } from '../parts/marker.ts'
import { figureAt, hasGluedArticle, isColon, isComma, isDefiniteWord, isMark, isQuote, rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { isNamedBehindSpeech } from './behind-speech.ts'
import { closeOfQuotedName, closesName, isParticle, isPlainName } from './behind-verb.ts'
import { nameInQuotes, quotesName, opensAsPassive, opensWithDeed, reachesComplement } from './behind-verb.ts'
import { speakerGoingOn } from './going-on.ts'
import { isOneTold } from './hearers.ts'
import { opensObject } from './object-of-verb.ts'
import { countsSpeakers, isAgain, isEdge, isNameLikePreposition, LONGEST_SOURCE, namedSource, sameAgain, sourceKind, staysUnnamed } from './source.ts'
import type { Hearing, Source } from './source.ts'
import { givesRightAway, isPlace } from './subject-before-verb.ts'

/**
 * Whose words a verb tells whose subject begins at word `from` behind it (Arabic): who is named there, who spoke before where nobody is; null
 * where nobody is said to speak. `form` is what the verb does with what is said.
 */
export function subjectBehindVerb(hearing: Hearing, hit: Hit, from: number, form: string): Source | null {
  const { sentence } = hearing
  const { keys, hitAt } = sentence
  // «ورد أن»
  const isImpersonal = isQuote(keys[from]) && !hit.coordinated && form === 'verb' && tagsOf(hit, 'said').every((s) => s.mental) && tagOf(hitAt[from], 'complement')
  if (isImpersonal) return null
  const name = nameBehind(hearing, from, form)
  const { to } = name
  // «وأضاف في حديث لإذاعة محلية أن»: the speaker is left unsaid.
  if (isComma(keys[from]) && reachesComplement(hearing, from + 1)) return speakerGoingOn(hearing, hit)
  if (to > from && form === 'verb' && goesOnWithDeed(hearing, hit, from)) return speakerGoingOn(hearing, hit)
  if (to > from && isParticle(sentence, from)) return reachesComplement(hearing, from) ? speakerGoingOn(hearing, hit) : null
  if (to === from) return speakerUnsaid(hearing, hit, from, form, name.isSaid)
  // «وأوضح المصدر ذاته», «وذكرت الوزارة»: named again, so it is who is named here, of the kind it was.
  if (isAgain(hearing, from, to) || sameAgain(hearing, from, to)) {
    const again = namedSource(hearing, from, to, hit.from, true)
    return again && { ...again, kind: hearing.last()?.kind ?? again.kind }
  }
  if (isRetold(hearing, hit) && (sourceKind(sentence, from, to) !== null || tagOf(hitAt[from], 'place-word'))) {
    const told = namedSource(hearing, from, to, hit.from, true)
    return told && { ...told, onwards: true }
  }
  return speakerNamedBehind(hearing, hit, from, form, name)
}

/** The words behind a verb that may be the name of its subject. */
interface NameBehind {
  /** The word behind them. */
  to: number
  /** True where what is said follows. */
  isSaid: boolean
  /** True where a figure does, or stands among them. */
  counted: boolean
}

function nameBehind(hearing: Hearing, from: number, form: string): NameBehind {
  const { sentence } = hearing
  const { keys, hitAt } = sentence
  let counted = false
  let to = from
  for (; to < keys.length && to < from + LONGEST_SOURCE; to++) {
    const key = keys[to] ?? ''
    if (isQuote(key)) {
      const close = to === from ? nameInQuotes(sentence, to) : isNameQuoted(hearing, from, to) ? to : nameOfBody(sentence, from, to)
      if (close === null) return { to, isSaid: true, counted }
      to = close
      continue
    }
    if (isColon(key)) return { to, isSaid: true, counted }
    if (isComma(key)) {
      const close = to > from && sourceKind(sentence, from, to) !== null ? appositionEnd(hearing, to) : null
      return { to: close === null || tellsWhenOrWhere(sentence, to + 1) ? to : close, isSaid: close !== null, counted }
    }
    if (isEdge(key)) break
    if (figureAt(sentence, to)) {
      // «أفادت الوكالات الثلاث»
      if (to > from && to - from <= 2 && isDefiniteWord(sentence, to) && isDefiniteWord(sentence, from)) { counted = true; continue }
      // «سُجل 37 ألف نازح»: whom a verb of counting has right behind it are counted.
      if ((form === 'counts' && to === from) || !countsSpeakers(sentence, to, from)) return { to, isSaid: true, counted: keys[to - 1] !== '(' }
    }
    if (to > from && isBehindUnnamed(hearing, to)) return { to, isSaid: false, counted }
    const ends = hitAt[to]?.from === to ? endOfName(hearing, from, to, form) : null
    // «قال المتحدث حسن علي إن»: a name within a phrase that it only looks like.
    if (ends !== null) return { to: to > from && isNameLikePreposition(sentence, to) ? to + 1 : to, isSaid: ends === 'said', counted }
  }
  return { to, isSaid: false, counted }
}

/** «يعزو دبلوماسي طلب عدم نشر اسمه التراجع إلى»: true where the words end that tell of staying unnamed, and of why («خوفا على سلامته»). */
function isBehindUnnamed({ sentence: { hitAt, starts, ends }, text, forms }: Hearing, at: number): boolean {
  const before = hitAt[at - 1]
  return before?.to === at && tagOf(before, 'anonymous') !== null && forms?.accusative.test(spelling(text, starts[at], ends[at])) !== true
}

/** «أعلن مكتب «توثيق الانتهاكات» في درعا مقتل 27»: where the quotation marks close that open at word `open` right behind one noun without the article; null for others. */
function nameOfBody(sentence: Sentence, from: number, open: number): number | null {
  const close = open === from + 1 && !isDefiniteWord(sentence, from) ? closeOfQuotedName(sentence, open) : null
  return close !== null && tagOf(sentence.hitAt[close + 1], 'place-preposition') ? close : null
}

/** True where a quotation mark within the words behind a verb stands around a name, or closes one. */
const isNameQuoted = (hearing: Hearing, from: number, at: number): boolean =>
  closesName(hearing, from, at) ||
  ((sourceKind(hearing.sentence, at - 1, at) !== null || tagOf(hearing.sentence.hitAt[at - 1], 'source-word') !== null) && quotesName(hearing.sentence, at))

/** True for a word that opens a clause on what stands before it, and no report. */
const opensClause = (hit: Hit | null | undefined): boolean => tagOf(hit, 'boundary') !== null && !tagOf(hit, 'complement')

/** Whether what is said opens at word `at`, the first of a phrase behind those from `from`, or something else ends the name; null where the name goes on. */
function endOfName(hearing: Hearing, from: number, at: number, form: string): 'said' | 'other' | null {
  const { sentence } = hearing
  const hit = sentence.hitAt[at]
  // «قال إمام المسجد إن»
  if (!hit || (hit.to === at + 1 && isNameLikePreposition(sentence, at))) return null
  // «وثق المكتب في الأسبوع الماضي وحده إصابة 38»
  if (at > from && tagOf(hit, 'establishes') && !hit.coordinated) return 'other'
  // «الحصيلة التي قدمتها الوزارة بلغت 40»
  if (at > from && tagOf(hit, 'link') && figureAt(sentence, hit.to)) return 'other'
  if (at > from && form === 'announces' && (announcesAid(sentence, at) || isGivenBy(sentence, from, at))) return 'said'
  if (at > from && tagOf(hit, 'place-preposition') && tagOf(sentence.hitAt[hit.to], 'then')) return 'other'
  // «أعلنت الحركة في 26 أكتوبر مقتل 50», «في السابع من أكتوبر»
  if (at > from && dateEnd(sentence, at) !== null) return 'other'
  // «تبنى التنظيم الهجوم الذي أودى بحياة 12»: what he owns up to.
  if (at > from && hasTopic(hit, 'calamity') && hasGluedArticle(sentence, at) && opensClause(sentence.hitAt[hit.to])) return 'other'
  if (at > from && staysUnnamed(sentence, hit)) return null
  if (tagOf(hit, 'source-end')) return tagOf(hit, 'pronoun') || tagOf(hit, 'trigger') ? 'said' : 'other'
  if (at > from) {
    // «أفاد مصدر أمني بانقلاب حافلة»
    if (tagOf(hit, 'deed') && hearing.forms?.toldOf.test(spelling(hearing.text, sentence.starts[at], sentence.ends[at])) === true) return 'said'
    if (opensObject(hearing, from, at)) {
      // «تقدر كييف عدد الأسرى بنحو 4700»
      const counted = form === 'counts' && tagsOf(hit, 'trigger').some(({ frame }) => frame === 'label')
      return form === 'tells' || counted || (form === 'announces' && tagOf(hit, 'deed')) ? 'said' : 'other'
    }
    if (form === 'tells' && isOneTold(sentence, at)) return 'said'
    if (!tagOf(hit, 'source-word')) {
      // «أبلغنا الهلال الأحمر بانتشال 4»
      if (tagOf(hit, 'brings') && !isDefiniteWord(sentence, at)) return 'said'
      // «أعلن مصدر في المستشفى إصابة 4»: where he works.
      const works = tagOf(hit, 'ward') !== null && tagOf(sentence.hitAt[at - 1], 'source-word') !== null
      if (!works && tagOf(hit, 'trigger') && !hasGluedArticle(sentence, at)) return 'said'
    }
    if (tagOf(hit, 'boundary')) return 'other'
  }
  const saying = tagOf(hit, 'said')?.form
  if (saying === 'adds') return 'said'
  // «تفيد بيانات الوكالة»
  return saying === 'before-source' && (at > from || !tagOf(hit, 'source-word')) ? 'other' : null
}

/** «أعلنت اليابان أمس مساعدة قدرها»: true where adverbs of time and manner stand at word `at`, and a sum or what is given right behind them. */
function announcesAid(sentence: Sentence, at: number): boolean {
  const behind = behindAdverbs(sentence, at)
  if (behind === at || isDefiniteWord(sentence, behind)) return false
  const sum = figureAt(sentence, behind)
  return sum ? isCurrency(sum.quantity.unit) : namesGift(sentence.hitAt[behind])
}

/** «مساعدة», «المساهمة»: true for a noun for what is given. */
const namesGift = (hit: Hit | null | undefined): boolean => tagsOf(hit, 'trigger').some(({ measure, frame }) => kindOf(measure) === 'aid' && frame === 'active')

/** «أعلنت إيطاليا المساهمة بـ40 مليونا», «أعلنت إيطاليا عن المساهمة»: true where a country ends at word `at`, and what it gives stands there, with the article as well. */
function isGivenBy(sentence: Sentence, from: number, at: number): boolean {
  const behind = tagOf(sentence.hitAt[at], 'relayed') ? sentence.hitAt[at]!.to : at
  return isPlace(sentence, from, at) && namesGift(sentence.hitAt[behind])
}

/** «في 26 أكتوبر», «في السابع من تشرين الأول/أكتوبر»: the word behind a day of a month that opens at word `at`; null where none does. */
function dateEnd({ hitAt }: Pick<Sentence, 'hitAt'>, at: number): number | null {
  const month = tagOf(hitAt[at], 'leads-on') ? hitAt[hitAt[at]!.to + 1] : null
  if (!month || !tagOf(month, 'month')) return null
  const again = hitAt[month.to + 1]
  return again && tagOf(again, 'month') ? again.to : month.to
}

/** The word behind adverbs that stand at word `at` («أمس»، «رسميا»، «في وقت سابق»). */
function behindAdverbs({ keys, hitAt }: Sentence, at: number): number {
  let behind = at
  while (behind < keys.length) {
    const hit = hitAt[behind]
    const date = dateEnd({ hitAt }, behind)
    if (date !== null) {
      behind = date
      continue
    }
    const isAdverb = tagOf(hit, 'weekday') ?? tagOf(hit, 'relative-day') ?? tagOf(hit, 'before-verb') ?? tagOf(hit, 'superseded') ?? tagOf(hit, 'then')
    if (!hit || !(isAdverb ?? (tagOf(hit, 'source-end') && tagOf(hit, 'function')))) break
    behind = hit.to
  }
  return behind
}

/** «وأقرت بمقتل 5»: who spoke before goes on; «ويُتوقع إجلاء 5» may be a passive. */
function goesOnWithDeed(hearing: Hearing, hit: Hit, from: number): boolean {
  const deed = hearing.sentence.hitAt[from]
  if (!hit.coordinated || opensAsPassive(hearing, hit) || !opensWithDeed(hearing, from) || tagOf(deed, 'source-word')) return false
  return tagsOf(deed, 'trigger').every((t) => kindOf(t.measure) !== 'aid')
}

/** Who speaks by a verb that names nobody behind it: who spoke before, or nobody. */
function speakerUnsaid(hearing: Hearing, hit: Hit, from: number, form: string, isSaid: boolean): Source | null {
  const { sentence } = hearing
  const next = sentence.hitAt[from]
  if (form !== 'announces' && givesRightAway(sentence, from)) return null
  // «وسُجل 56 طفلا», «سجلت 640 إصابة» at the start: nobody is said to have counted them.
  const isBare = form === 'counts' && hit.from === 0 && !hit.coordinated
  if (figureAt(sentence, from) && (isBare || tagsOf(hit, 'said').some((s) => s.owner))) return null
  // «وأعلن عن تخصيص»
  if (form === 'announces' && hit.coordinated && tagOf(next, 'relayed')) return speakerGoingOn(hearing, hit)
  if (form === 'verb' && pointsToHarm(hearing, hit, from)) return speakerGoingOn(hearing, hit)
  if (isSaid) return speakerGoingOn(hearing, hit)
  return tagOf(next, 'source-end') && (reachesComplement(hearing, from) || reachesToldOf(hearing, from)) ? speakerGoingOn(hearing, hit) : null
}

/** Who is named behind a verb; null where the words are no name of one who speaks. */
function speakerNamedBehind(hearing: Hearing, hit: Hit, from: number, form: string, name: NameBehind): Source | null {
  const { sentence } = hearing
  const { hitAt } = sentence
  let { to } = name
  const kind = sourceKind(sentence, from, to)
  // «ونفى وقوع قتلى»: what did not happen, and to whom.
  if (kind === null && to === from + 1 && tagsOf(hitAt[to], 'trigger').some((t) => t.frame === 'counted') && !isDefiniteWord(sentence, to)) {
    return hit.coordinated ? speakerGoingOn(hearing, hit) : null
  }
  // «سجلت وحداتنا»: who speaks of oneself is no source.
  if (kind !== null && isOurs(hearing, from)) return null
  if (form === 'counts') {
    // «تقدر خسائر الجيش بنحو 200 قتيل»: what they are put at, by nobody.
    if (hasTopic(hitAt[from], 'commerce')) return null
    // «ما يرفع حصيلة القتلى من الشرطة إلى 60»: the toll that is raised raises none.
    if (tagsOf(hit, 'said').every((s) => s.tally) && tagsOf(hitAt[from], 'trigger').some(({ frame }) => frame === 'label')) return null
    // «وسجل إقليم سيبو وحده 141 وفاة»: where they died, no source.
    if (saysAlone(sentence, hitAt[to - 1])) return null
  }
  if (kind === null) {
    // «تقدر كييف عدد الأسرى»
    const place = hitAt[from]?.to ?? to
    if (form === 'counts' && isPlace(sentence, from, place)) to = place
    if ((form === 'counts' && !isPlace(sentence, from, to)) || opensWithDeed(hearing, from)) return null
    if (!speaksAsSaid(hearing, hit, from, to, form, name)) return null
  }
  return namedSource(hearing, from, to, hit.from, !closesSpeech(hearing, hit, to, name.isSaid))
}

/** True where words that hold none for a source name a speaker all the same, as what is said follows or they are a plain name. */
function speaksAsSaid(hearing: Hearing, hit: Hit, from: number, to: number, form: string, name: NameBehind): boolean {
  if (name.isSaid && (!name.counted || tagOf(hearing.sentence.hitAt[from], 'place-word'))) return true
  if (reachesComplement(hearing, to) || (form === 'announces' && bringsDeedLater(hearing, to))) return true
  return (form === 'verb' || form === 'announces') && (isPlainName(hearing, from, to) || isNamedBehindSpeech(hearing, hit, from, to))
}

/** Words that tell when and where something was announced, at most. */
const LONGEST_OCCASION = 8

/** «أعلنت كندا أمس مساعدة», «أعلنت اليابان في مؤتمر باريس تقديم 30 مليونا»: true where what is announced stands behind the time or occasion that opens at word `at`. */
function bringsDeedLater(hearing: Hearing, at: number): boolean {
  const { sentence } = hearing
  if (!tellsWhenOrWhere(sentence, isComma(sentence.keys[at]) ? at + 1 : at)) return false
  for (let i = at; i < at + LONGEST_OCCASION && i < sentence.keys.length; i++) {
    if ((isMark(sentence.keys[i]) && !isComma(sentence.keys[i])) || tagOf(sentence.hitAt[i], 'said')) return false
    if (i > at && sentence.hitAt[i]?.from === i && (opensWithDeed(hearing, i) || isDeedBehindComma(sentence, i))) return true
  }
  return false
}

/** «أعلنت كييف، الاثنين، الإفراج عن»: a noun for what befell people may have the article right behind the comma that closes the occasion. */
const isDeedBehindComma = ({ keys, hitAt }: Sentence, at: number): boolean => isComma(keys[at - 1]) && tagsOf(hitAt[at], 'trigger').some(({ frame }) => frame === 'active')

/** «قالت المفوضية، الثلاثاء، إن», «في مؤتمر صحفي»: when and where one spoke is no part of the name. */
const tellsWhenOrWhere = ({ hitAt }: Sentence, at: number): boolean => (tagOf(hitAt[at], 'weekday') ?? tagOf(hitAt[at], 'relative-day') ?? tagOf(hitAt[at], 'source-end')) !== null

/**
 * «وأشار إلى استشهاد 31 صحفيا», «وكشف عن أسر 5»: behind the preposition of a verb that goes on stands what befell people, or what is told of that
 * («وأشار إلى معلومات عن مقتل 40», «ونفى أنباء عن مقتل 3»).
 */
function pointsToHarm(hearing: Hearing, hit: Hit, from: number): boolean {
  const { hitAt } = hearing.sentence
  const preposition = hitAt[from]
  if (!hit.coordinated && !tagOf(hitAt[hit.from - 1], 'relay')) return false
  const behind = tagOf(preposition, 'direction') ?? tagOf(preposition, 'relayed') ? preposition?.to ?? from + 1 : from
  const told = hitAt[behind]
  const deed = told?.from === behind && tagOf(told, 'source-end') && !tagOf(told, 'trigger') ? told.to : behind
  return deed > from && opensWithDeed(hearing, deed) && tagsOf(hitAt[deed], 'trigger').every((t) => kindOf(t.measure) !== 'aid')
}

/** «وحداتنا», «فرقنا»: the speaker's own. */
export const isOurs = ({ sentence, text, forms }: Hearing, at: number): boolean =>
  forms?.ours.test(spelling(text, sentence.starts[at], sentence.ends[at])) === true && !tagsOf(sentence.hitAt[at], 'source-word').some(({ kind }) => kind === 'media')

/** Words between a verb of telling and the preposition of what it tells, where an occasion stands between («تحدثت في بيان عن سقوط 24»), at most. */
const OCCASION = 5

/** True where «عن», or «إلى» before what befell people («وأشارت في بيان إلى مقتل 24»), stands behind the occasion that opens at word `at`. */
function reachesToldOf(hearing: Hearing, at: number): boolean {
  const { sentence } = hearing
  for (let i = at + 1; i < at + OCCASION && i < sentence.keys.length; i++) {
    if (isMark(sentence.keys[i]) || figureAt(sentence, i)) return false
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'relayed') || (tagOf(hit, 'direction') && opensWithDeed(hearing, hit!.to))) return true
  }
  return false
}

/** «…، تضيف مندوبة الصحة.»: a verb and its subject alone between marks close what was said before them. */
function closesSpeech(hearing: Hearing, hit: Hit, to: number, complement: boolean): boolean {
  const { sentence } = hearing
  const before = rightBefore(sentence.keys, hit.from)
  if ((sentence.amounts[0]?.from ?? Infinity) > hit.from && !isQuote(before) && reachesComplement(hearing, to)) return false
  if (complement || hit.coordinated || !(isComma(before) || isQuote(before))) return false
  return to >= sentence.keys.length || isComma(sentence.keys[to]) || sentence.keys[to] === '.'
}

/** «ما ذكرته يريفان عن»: what somebody told, told of again. */
function isRetold({ sentence, text, forms }: Hearing, hit: Hit): boolean {
  const before = rightBefore(sentence.hitAt, hit.from)
  if (before?.to !== hit.from || (tagOf(before, 'boundary')?.cost ?? Infinity) > RETOLD_EDGE || tagOf(before, 'complement')) return false
  return !tagOf(sentence.hitAt[before.from - 1], 'function') && forms?.retold.test(spelling(text, sentence.starts[hit.from], sentence.ends[hit.from])) === true
}

/** What the word before a verb that somebody's words are told by costs as an edge, at most. */
const RETOLD_EDGE = 2

/** Words of an apposition to a name, at most, with its second comma. */
const LONGEST_APPOSED = 7

/** «قال رئيس البلدية، أحمد العلي، إن»: where the name between two commas ends; null where the second does not open what is said. */
function appositionEnd(hearing: Hearing, comma: number): number | null {
  const { sentence } = hearing
  for (let i = comma + 1; i < sentence.keys.length && i <= comma + LONGEST_APPOSED; i++) {
    const at = sentence.hitAt[i]
    const behind = sentence.hitAt[i + 1]
    if (isComma(sentence.keys[i])) return i > comma + 1 && (tagOf(behind, 'complement') || tagOf(behind, 'source-end')) ? i : null
    if (isMark(sentence.keys[i]) || figureAt(sentence, i) || tagOf(at, 'said') || tagOf(at, 'trigger')) return null
  }
  return null
}
