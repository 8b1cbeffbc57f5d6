import { kindOf } from '../../../model/kind.ts'
import { agreeing } from './agreement.ts'
import { isNamedBehindSpeech, speakerInTag } from './behind-speech.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import { figureAt, isColon, isComma, isDefiniteWord, isMark, isQuote, rightBefore } from '../sentence.ts'
import { countsSpeakers, isAgain, isEdge, LONGEST_SOURCE, namedSource, sameAgain, sameSource, sourceKind } from './source.ts'
import { givesRightAway, isPlace, subjectBeforeVerb, subjectOfSentence } from './subject-before-verb.ts'
import { behindAside, closesName, countedSpeakersEnd, isParticle, isPlainName, isTheirs, nameInQuotes, opensAsPassive, opensWithDeed, reachesClause, reachesComplement } from './behind-verb.ts'
import { behindTold, isTold, speakerBehindHearer } from './hearers.ts'
import { saysAlone } from '../parts/marker.ts'
import type { Hit } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'
import type { Hearing, Source } from './source.ts'

/** Arabic: the verb leads, its subject follows. Who does not tell («ولم تعلن السلطات سبب …») says nothing of what stands before. */
export function speakerAfterVerb(hearing: Hearing, hit: Hit, form: string): Source | null {
  if (isPassive(hearing, hit)) return null
  const source = speakerBehind(hearing, hit, form) ?? (form === 'verb' ? speakerInTag(hearing, hit) : null)
  // «قالت في بيان بثته إذاعة الأندلس إن»: what carries a statement says nothing itself.
  if (source?.kind === 'media' && tagOf(rightBefore(hearing.sentence.hitAt, hit.from), 'source-end') && hasObject(hearing, hit)) return null
  return source && tagOf(rightBefore(hearing.sentence.hitAt, hit.from), 'negation') ? { ...source, onwards: true } : source
}

/** «سُجلت», «أُعلن عن»: the vowel of a passive is written, and nobody is said to speak. */
const isPassive = ({ sentence, text, forms }: Hearing, hit: Hit): boolean => forms?.passive.test(text.slice(sentence.starts[hit.from], sentence.ends[hit.from])) === true

/** «بثته»: a verb with its object written as one with it. */
const hasObject = ({ sentence, text, forms }: Hearing, hit: Hit): boolean => forms?.withObject.test(text.slice(sentence.starts[hit.from], sentence.ends[hit.from])) === true

function speakerBehind(hearing: Hearing, hit: Hit, form: string): Source | null {
  const { sentence } = hearing
  const { keys, hitAt } = sentence
  const said = tagsOf(hit, 'said')
  // «تصدر البنك القائمة بملياري دولار»: tops the list, issues nothing.
  if (tagOf(hit, 'ranks') && !reachesClause(sentence, hit.to)) return null
  if (form !== 'relays' && ((said.every((s) => s.mental) && !reachesClause(sentence, hit.to, said.some((s) => s.weighs))) || (said.every((s) => s.doubled) && !isDoubled(hearing, hit)) || (said.every((s) => s.tally) && (tagOf(rightBefore(hitAt, hit.from), 'negation') || !reachesTally(sentence, hit.to))))) return null
  // «أما الإمارات فقالت مندوبتها»: the subject is behind the verb, and theirs who stand before it.
  const fronted = isTheirs(hearing, hit.to) ? null : frontedSubject(hearing, hit) ?? (hasObject(hearing, hit) && tagOf(hitAt[hit.to], 'source-word') ? null : antecedent(hearing, hit))
  if (fronted) return fronted
  if (said.length > 0 && said.every((s) => s.agrees)) return agreeingSpeaker(hearing, hit, form)
  let from = hit.to
  // «أكد حينها وزير الدفاع», «قال فيه إنه»: small words before the subject.
  while (tagOf(hitAt[from], 'before-verb') && hitAt[from]?.from === from) from = hitAt[from]?.to ?? from + 1
  from = speakerBehindHearer(sentence, from) ?? from
  if (form === 'tells') {
    const behind = behindTold(sentence, from)
    const speaks = tagOf(hitAt[behind], 'source-word') && !tagOf(hitAt[behind], 'source-end')
    if (behind > from && !speaks) return subjectBeforeVerb(hearing, hit, behindAside(sentence, behind), form) ?? speakerGoingOn(hearing, hit)
    from = behind
  }
  const subject = isTheirs(hearing, from) || (tagOf(hitAt[from], 'source-word') && !opensWithDeed(hearing, from)) ? null : subjectBeforeVerb(hearing, hit, from, form)
  if (subject) return subject
  // «من أهالي الجنوب، أضاف، لم يعد 64 ألفا»
  if (isComma(rightBefore(keys, hit.from)) && isComma(keys[from])) { const aside = sameSource(hearing, hit.from, false); return aside }
  // «تحدث عن بلاغات»: its object follows.
  if (hit.to - hit.from > 1 && !tagOf(hitAt[from], 'source-word')) return speakerGoingOn(hearing, hit)
  const together = form === 'verb' || form === 'announces' ? countedSpeakersEnd(sentence, from) : null
  if (together !== null) return namedSource(hearing, from, together, hit.from, true)
  let to = from
  let complement = false
  let counted = false
  for (; to < keys.length && to < from + LONGEST_SOURCE; to++) {
    const key = keys[to] ?? ''
    const at = hitAt[to]
    if (isQuote(key)) {
      if (to === from) {
    // «ورد أن»
    if (!hit.coordinated && form === 'verb' && said.every((s) => s.mental) && tagOf(hitAt[from], 'complement')) return null
        const close = nameInQuotes(sentence, to)
        if (close !== null) { to = close; continue }
        complement = true
        break
      }
      const named = sourceKind(sentence, to - 1, to) !== null || tagOf(hitAt[to - 1], 'source-word') !== null
      if (!named && to - from > 0 && !closesName(hearing, from, to)) { complement = true; break }
      continue
    }
    if (isColon(key)) { complement = true; break }
    if (isComma(key)) {
      const close = to > from && sourceKind(sentence, from, to) !== null ? appositionEnd(hearing, to) : null
      if (close !== null) { if (!isCircumstance(sentence, to + 1)) to = close; complement = true }
      break
    }
    if (isEdge(key)) break
    // «أفادت الوكالات الثلاث»
    if (to > from && figureAt(sentence, to) && isDefiniteWord(sentence, to) && isDefiniteWord(sentence, from) && to - from <= 2) { counted = true; continue }
    // «سُجل 37 ألف نازح»: whom a verb of counting has right behind it are counted.
    if (figureAt(sentence, to) && ((form === 'counts' && to === from) || !countsSpeakers(sentence, to, from))) { complement = true; counted = keys[to - 1] !== '('; break }
    if (at && at.from === to) {
      // «وثق المكتب في الأسبوع الماضي وحده إصابة 38»
      if (to > from && tagOf(at, 'place-preposition') && tagOf(hitAt[at.to], 'then')) break
      if (tagOf(at, 'source-end')) {
        complement = complement || tagOf(at, 'pronoun') !== null || tagOf(at, 'trigger') !== null
        break
      }
      if (form === 'tells' && to > from && isTold(sentence, to)) { complement = true; break }
      // «أبلغنا الهلال الأحمر بانتشال 4»
      if (to > from && tagOf(at, 'brings') && !isDefiniteWord(sentence, to) && !tagOf(at, 'source-word')) { complement = true; break }
      const trigger = tagOf(at, 'trigger')
      if (trigger && to > from && !hearing.text.startsWith(sentence.profile.definiteArticle, sentence.starts[to] ?? 0) && !tagOf(at, 'source-word')) { complement = true; break }
      if (tagOf(at, 'boundary') && to > from) break
      const said = tagOf(at, 'said')?.form
      if (said === 'adds') { complement = true; break }
      // «تفيد بيانات الوكالة»
      if (said === 'before-source' && (to > from || !tagOf(at, 'source-word'))) break
    }
  }
  // «وأضاف في حديث لإذاعة محلية أن»: the speaker is left unsaid.
  if (isComma(keys[from]) && reachesComplement(hearing, from + 1)) return speakerGoingOn(hearing, hit)
  // «وأقرت بمقتل 5»: who spoke before goes on; «ويُتوقع إجلاء 5» may be a passive.
  if (to > from && hit.coordinated && form === 'verb' && !opensAsPassive(hearing, hit) && opensWithDeed(hearing, from) && !tagOf(hitAt[from], 'source-word') && tagsOf(hitAt[from], 'trigger').every((t) => kindOf(t.measure) !== 'aid')) return speakerGoingOn(hearing, hit)
  if (to > from && isParticle(sentence, from)) return reachesComplement(hearing, from) ? speakerGoingOn(hearing, hit) : null
  if (to === from) {
    if (form !== 'announces' && givesRightAway(sentence, from)) return null
    // «وسُجل 56 طفلا», «سجلت 640 إصابة» at the start: nobody is said to have counted them.
    if (figureAt(sentence, from) && (said.some((s) => s.owner) || (form === 'counts' && hit.from === 0 && !hit.coordinated))) return null
    // «وأعلن عن تخصيص»
    if (form === 'announces' && hit.coordinated && tagOf(hitAt[from], 'relayed')) return speakerGoingOn(hearing, hit)
    if (form === 'verb' && pointsToHarm(hearing, hit, from)) return speakerGoingOn(hearing, hit)
    return complement || (tagOf(hitAt[from], 'source-end') && (reachesComplement(hearing, from) || reachesRelayed(sentence, from))) ? speakerGoingOn(hearing, hit) : null
  }
  // «وأوضح المصدر ذاته», «وذكرت الوزارة»: named again, so it is who is named here, of the kind it was.
  if (isAgain(hearing, from, to) || sameAgain(hearing, from, to)) {
    const again = namedSource(hearing, from, to, hit.from, true)
    return again && { ...again, kind: hearing.last()?.kind ?? again.kind }
  }
  if (isRetold(hearing, hit) && (sourceKind(sentence, from, to) !== null || tagOf(hitAt[from], 'place-word'))) { const told = namedSource(hearing, from, to, hit.from, true); return told && { ...told, onwards: true } }
  const kind = sourceKind(sentence, from, to)
  // «ونفى وقوع قتلى»: what did not happen, and to whom.
  if (kind === null && to === from + 1 && tagsOf(hitAt[to], 'trigger').some((t) => t.frame === 'counted') && !isDefiniteWord(sentence, to)) return hit.coordinated ? speakerGoingOn(hearing, hit) : null
  // «سجلت وحداتنا»: who speaks of oneself is no source.
  if (kind !== null && isOurs(hearing, from)) return null
  // «تقدر خسائر الجيش بنحو 200 قتيل»: what they are put at, by nobody.
  if (form === 'counts' && hasTopic(hitAt[from], 'commerce')) return null
  // «وسجل إقليم سيبو وحده 141 وفاة»: where they died, no source.
  if (form === 'counts' && saysAlone(sentence, hitAt[to - 1])) return null
  // «تقدر كييف عدد الأسرى»
  if (kind === null && form === 'counts' && isPlace(sentence, from, hitAt[from]?.to ?? to)) to = hitAt[from]?.to ?? to
  if (kind === null && ((form === 'counts' && !isPlace(sentence, from, to)) || opensWithDeed(hearing, from))) return null
  if (kind === null && (!complement || (counted && !tagOf(hitAt[from], 'place-word'))) && !reachesComplement(hearing, to) && !((form === 'verb' || form === 'announces') && (isPlainName(hearing, from, to) || isNamedBehindSpeech(hearing, hit, from, to)))) return null
  return namedSource(hearing, from, to, hit.from, !closesSpeech(hearing, hit, to, complement))
}

/** «قالت المفوضية، الثلاثاء، إن», «في مؤتمر صحفي»: when and where one spoke is no part of the name. */
const isCircumstance = ({ hitAt }: Sentence, at: number): boolean => (tagOf(hitAt[at], 'weekday') ?? tagOf(hitAt[at], 'relative-day') ?? tagOf(hitAt[at], 'source-end')) !== null

/** «وقال الشهود إنهم رأوا فرق الإنقاذ», «الطبيبان أكدا أن»: a verb with the number of its subject has it before it; who stands behind is what it tells of, or whom. */
function agreeingSpeaker(hearing: Hearing, hit: Hit, form: string): Source | null {
  const { sentence } = hearing
  const behind = form === 'tells' ? behindTold(sentence, hit.to) : hit.to
  const subject = subjectBeforeVerb(hearing, hit, behindAside(sentence, behind), form)
  if (subject) return subject
  return reachesComplement(hearing, behind) || (form !== 'counts' && opensWithDeed(hearing, behind)) ? speakerGoingOn(hearing, hit) : null
}

/** «وأشار إلى استشهاد 31 صحفيا», «وكشف عن أسر 5»: behind the preposition of a verb that goes on stands what befell people. */
function pointsToHarm(hearing: Hearing, hit: Hit, from: number): boolean {
  const { hitAt } = hearing.sentence
  const preposition = hitAt[from]
  if ((!hit.coordinated && !tagOf(hitAt[hit.from - 1], 'relay')) || !(tagOf(preposition, 'direction') ?? tagOf(preposition, 'relayed'))) return false
  const deed = preposition?.to ?? from + 1
  return opensWithDeed(hearing, deed) && tagsOf(hitAt[deed], 'trigger').every((t) => kindOf(t.measure) !== 'aid')
}

/** Who goes on speaking by a verb that names nobody: the one who spoke last in the sentence, else its subject, else the source before. A `finite` verb has not the one that only «وفق» names for subject. */
export function speakerGoingOn(hearing: Hearing, hit: Hit, finite = true): Source | null {
  const { sentence } = hearing
  const fits = agreeing(hit)
  const same = sameSource(hearing, hit.from, true, fits)
  const last = (fits && hearing.last(fits)) ?? hearing.last()
  // «وصف مصدر أرقام الجيش بأنها متفائلة، مرجحا»: whose figures they are does not speak.
  const owner = last?.sentence === sentence && tagsOf(sentence.hitAt[last.at], 'said').some((said) => said.owner && said.form === 'before-source')
  if (!owner && (same?.sentence === sentence && (!finite || last?.leads)) || hit.from < 2) return same
  const subject = subjectOfSentence(hearing, hit.from, hit.from)
  return subject ? { ...subject, onwards: true } : same
}

/** «الشرطة التي تحدثت عن»: the noun before a relative pronoun is the subject of the verb behind it. */
function antecedent(hearing: Hearing, hit: Hit): Source | null {
  const { sentence } = hearing
  const pronoun = rightBefore(sentence.hitAt, hit.from)
  if (!pronoun || !tagOf(pronoun, 'antecedent') || hit.coordinated) return null
  let from = pronoun.from
  while (from > 0 && pronoun.from - from < ANTECEDENT && !isMark(sentence.keys[from - 1]) && !figureAt(sentence, from - 1)) {
    from--
    const at = sentence.hitAt[from]
    if (tagOf(at, 'source-word') && at?.from === from) { const named = namedSource(hearing, from, pronoun.from, hit.from, true); return named && { ...named, onwards: true } }
    if (tagOf(at, 'said') || tagOf(at, 'complement')) return null
  }
  return null
}

/** A noun before its relative pronoun has at most this many words. */
const ANTECEDENT = 4

/** «وحداتنا», «فرقنا»: the speaker's own. */
export const isOurs = ({ sentence, text, forms }: Hearing, at: number): boolean => forms?.ours.test(text.slice(sentence.starts[at], sentence.ends[at])) === true && !tagsOf(sentence.hitAt[at], 'source-word').some(({ kind }) => kind === 'media')

/** Words between a verb of telling and «عن», where an occasion stands between («تحدثت في بيان عن سقوط 24»), at most. */
const OCCASION = 5

function reachesRelayed(sentence: Sentence, at: number): boolean {
  for (let i = at + 1; i < at + OCCASION && i < sentence.keys.length && !isMark(sentence.keys[i]) && !figureAt(sentence, i); i++) if (tagOf(sentence.hitAt[i], 'relayed')) return true
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
  return before?.to === hit.from && (tagOf(before, 'boundary')?.cost ?? 9) <= 2 && !tagOf(before, 'complement') && !tagOf(sentence.hitAt[before.from - 1], 'function') && forms?.retold.test(text.slice(sentence.starts[hit.from], sentence.ends[hit.from])) === true
}

/** «بيّن العميد أن»: the mark of doubling is written, or a speaker stands behind the word at the start of its sentence. */
function isDoubled({ sentence, text }: Hearing, hit: Hit): boolean {
  return text.slice(sentence.starts[hit.from], sentence.ends[hit.from]).includes(DOUBLING) || (hit.from === 0 && tagOf(sentence.hitAt[hit.to], 'source-word') !== null)
}
const DOUBLING = '\u0651'

/** How many words may stand between a verb and the tally that it speaks of. */
const TALLY_WITHIN = 16

/** «رفعت الوزارة حصيلة القتلى», «يتداول رقم 15»: a tally is what the verb changes or passes on. */
function reachesTally(sentence: Sentence, at: number): boolean {
  for (let i = at; i < sentence.keys.length && i < at + TALLY_WITHIN; i++) {
    const hit = sentence.hitAt[i]
    if (tagsOf(hit, 'trigger').some((t) => t.frame === 'label') || tagOf(hit, 'numbering') || tagOf(hit, 'blame')) return true
    if (figureAt(sentence, i) || (isEdge(sentence.keys[i] ?? '') && !isComma(sentence.keys[i])) || tagOf(hit, 'boundary')) return false
  }
  return false
}

/** «نقلت رويترز عن مصدر أمني قوله»: the relay and the one relayed together. */
export function relayedSpeaker(hearing: Hearing, hit: Hit): Source | null {
  const { sentence } = hearing
  const credits = tagsOf(hit, 'said').some((said) => said.credits)
  let quoted = false
  for (let i = hit.to; i < sentence.keys.length && i < hit.to + RELAY_REACH; i++) {
    const at = sentence.hitAt[i]
    // «هيئة الإذاعة "إن إتش كيه"»: words of a name.
    if (isQuote(sentence.keys[i])) quoted = !quoted
    if (quoted) continue
    // «نقلت جمعيات محلية أن»
    if (tagOf(at, 'complement') && at?.from === i && sourceKind(sentence, hit.to, i) !== null) return namedSource(hearing, hit.to, i, hit.from, true)
    if (figureAt(sentence, i) || (isEdge(sentence.keys[i] ?? '') && !isComma(sentence.keys[i])) || tagOf(at, 'complement')) return null
    if (!(credits ? tagOf(at, 'direction') : tagOf(at, 'relayed')) || at?.from !== i) continue
    const spoken = speakerAfterVerb(hearing, { ...at, to: i + 1 }, 'relays')
    if (!spoken || spoken.sentence !== sentence || spoken.from < i) return null
    return namedSource(hearing, hit.to, spoken.to, hit.from, true)
  }
  return null
}

const RELAY_REACH = 10

/** «قال رئيس البلدية، أحمد العلي، إن»: where the name between two commas ends; null where the second does not open what is said. */
function appositionEnd(hearing: Hearing, comma: number): number | null {
  const { sentence } = hearing
  for (let i = comma + 1; i < sentence.keys.length && i <= comma + 7; i++) {
    const at = sentence.hitAt[i]
    if (isComma(sentence.keys[i])) return i > comma + 1 && (tagOf(sentence.hitAt[i + 1], 'complement') || tagOf(sentence.hitAt[i + 1], 'source-end')) ? i : null
    if (isMark(sentence.keys[i]) || figureAt(sentence, i) || tagOf(at, 'said') || tagOf(at, 'trigger')) return null
  }
  return null
}

/** «أما المصدر فتحدث», «وكان ضابط … قد أبلغ»: the subject stands between the fronting word and the verb. */
function frontedSubject(hearing: Hearing, hit: Hit): Source | null {
  const { sentence } = hearing
  for (let i = hit.from - 1; i >= 0 && i > hit.from - 18; i--) {
    const at = sentence.hitAt[i]
    if (figureAt(sentence, i) || tagOf(at, 'said') || tagOf(at, 'complement')) return null
    if (!tagOf(at, 'fronting')) continue
    let from = i + 1
    while (tagOf(sentence.hitAt[from], 'before-verb')) from++
    let to = from
    while (to < hit.from && !isEdge(sentence.keys[to] ?? '') && !tagOf(sentence.hitAt[to], 'boundary') && !tagOf(sentence.hitAt[to], 'negation') && !(to > from && tagOf(sentence.hitAt[to], 'source-end'))) to++
    // «أما المقاتل فتحدث عن ثلاث وثلاثين جثة»
    const alone = to === from + 1 && isDefiniteWord(sentence, from) && !tagOf(sentence.hitAt[from], 'trigger') && !tagOf(sentence.hitAt[from], 'set') && !tagOf(sentence.hitAt[hit.to], 'source-word')
    return to > from && (alone || sourceKind(sentence, from, to) !== null || isPlace(sentence, from, to)) ? namedSource(hearing, from, to, hit.from, true) : null
  }
  return null
}

