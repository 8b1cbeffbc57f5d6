import { kindOf } from '../../../model/kind.ts'
import { spelling } from '../../text/spelling.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { figureAt, isComma, isDefiniteWord, isMark, isQuote, rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { speakerInTag } from './behind-speech.ts'
import { behindAside, countedSpeakersEnd, isTheirs, nameInQuotes } from './behind-verb.ts'
import { opensWithDeed, reachesClause, reachesComplement } from './behind-verb.ts'
import { speakerGoingOn } from './going-on.ts'
import { behindTold, speakerBehindHearer } from './hearers.ts'
import { isQuoted } from './in-quotation.ts'
import { isEdge, LONGEST_SOURCE, namedSource, sameSource, sourceKind, staysUnnamed, isAgain, sameAgain } from './source.ts'
import type { Hearing, Source } from './source.ts'
import { isPlace, subjectBeforeVerb } from './subject-before-verb.ts'
import { subjectBehindVerb } from './subject-behind-verb.ts'

/** Arabic: the verb leads, its subject follows. Who does not tell («ولم تعلن السلطات سبب …») says nothing of what stands before. */
export function speakerAfterVerb(hearing: Hearing, hit: Hit, form: string): Source | null {
  if (isWrittenPassive(hearing, hit)) return null
  const source = speakerBehind(hearing, hit, form) ?? (form === 'verb' ? speakerInTag(hearing, hit) : null)
  // «قالت في بيان بثته إذاعة الأندلس إن»: what carries a statement says nothing itself.
  if (source?.kind === 'media' && tagOf(rightBefore(hearing.sentence.hitAt, hit.from), 'source-end') && hasObject(hearing, hit)) return null
  return source && isDeniedOf(hearing.sentence, hit) ? { ...source, onwards: true } : source
}

/** «ولم تعلن», «لم تتمكن»: true for a verb that a word before it, or in its own phrase, denies. */
const isDeniedOf = ({ hitAt }: Sentence, verb: Hit): boolean => (tagOf(rightBefore(hitAt, verb.from), 'negation') ?? tagOf(verb, 'unable')) !== null

/** «سُجلت», «أُعلن عن»: the vowel of a passive is written, and nobody is said to speak. */
const isWrittenPassive = ({ sentence, text, forms }: Hearing, hit: Hit): boolean =>
  forms?.passive.test(text.slice(sentence.starts[hit.from], sentence.ends[hit.from])) === true

/** «بثته»: a verb with its object written as one with it. */
const hasObject = ({ sentence, text, forms }: Hearing, hit: Hit): boolean =>
  forms?.withObject.test(spelling(text, sentence.starts[hit.from], sentence.ends[hit.from])) === true

/** Who speaks by a verb: who is fronted, stands before or behind it, or has spoken before. */
function speakerBehind(hearing: Hearing, hit: Hit, form: string): Source | null {
  const { sentence } = hearing
  const { keys, hitAt } = sentence
  // «تصدر البنك القائمة بملياري دولار»: tops the list, issues nothing.
  if (tagOf(hit, 'ranks') && !reachesClause(sentence, hit.to)) return null
  if (form !== 'relays' && isNoSaying(hearing, hit)) return null
  if ((form === 'verb' || form === 'counts') && isOfPronoun(hearing, hit)) return speakerGoingOn(hearing, hit)
  // «أما الإمارات فقالت مندوبتها»: the subject is behind the verb, and theirs who stand before it.
  const fronted = isTheirs(hearing, hit.to) ? null : frontedSubject(hearing, hit) ?? subjectOfRelative(hearing, hit)
  if (fronted) return fronted
  const said = tagsOf(hit, 'said')
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
  const isNameQuoted = isQuote(keys[from]) && tagOf(hitAt[from + 1], 'source-word') !== null && nameInQuotes(sentence, from) !== null
  const namesSpeaker = isNameQuoted || isTheirs(hearing, from) || (tagOf(hitAt[from], 'source-word') && !opensWithDeed(hearing, from))
  const subject = namesSpeaker ? null : subjectBeforeVerb(hearing, hit, from, form)
  if (subject) return subject
  // «من أهالي الجنوب، أضاف، لم يعد 64 ألفا»
  if (isComma(rightBefore(keys, hit.from)) && isComma(keys[from])) return sameSource(hearing, hit.from, false)
  // «تحدث عن بلاغات»: its object follows.
  if (hit.to - hit.from > 1 && !tagOf(hitAt[from], 'source-word')) return speakerGoingOn(hearing, hit)
  const together = form === 'verb' || form === 'announces' ? countedSpeakersEnd(sentence, from) : null
  if (together !== null) return namedSource(hearing, from, together, hit.from, true)
  // «قال المتحدث إن "القرار يؤكد دعم الحكومة"»: what it shows, in his words.
  if (form === 'verb' && isQuoted(sentence, hit.from) && endsQuotation(sentence, hit.to)) return null
  // «القرار يؤكد التزام الولايات المتحدة»: what a thing shows.
  if (form === 'verb' && !hit.coordinated && tagOf(hitAt[from], 'deed') && opensWithDeed(hearing, from) && !tagOf(hitAt[from], 'source-word')) return null
  return subjectBehindVerb(hearing, hit, from, form)
}

/** True where a quotation closes behind word `at` before anything could be said in it. */
function endsQuotation({ keys, hitAt, amountAt }: Sentence, at: number): boolean {
  for (let i = at; i < keys.length; i++) {
    if (isQuote(keys[i])) return i > at
    if (isMark(keys[i]) || amountAt[i] || tagOf(hitAt[i], 'complement')) return false
  }
  return false
}

/** «قال إنه رأى طائرة»: true for a verb whose subject is the pronoun right before it, behind which nobody else is named. */
function isOfPronoun({ sentence: { hitAt, text, starts, ends, profile } }: Hearing, hit: Hit): boolean {
  const before = rightBefore(hitAt, hit.from)
  if (hit.coordinated || before?.to !== hit.from || !tagOf(before, 'complement')) return false
  return profile.pronouns?.object.test(text.slice(starts[hit.from - 1], ends[hit.from - 1])) === true
}

/** True for a verb that may be one of saying but is none here, as what it says does not follow. */
function isNoSaying(hearing: Hearing, hit: Hit): boolean {
  const { sentence } = hearing
  const said = tagsOf(hit, 'said')
  if (said.every((s) => s.mental) && !reachesClause(sentence, hit.to, said.some((s) => s.weighs))) return true
  if (said.every((s) => s.able) && !establishes(sentence, hit)) return true
  if (said.every((s) => s.doubled) && !isDoubled(hearing, hit)) return true
  if (said.every((s) => s.belongs !== undefined && belongsTo(hearing, hit, s.belongs))) return true
  if (said.every((s) => s.form === 'counts') && isGiving(hearing, hit)) return true
  return said.every((s) => s.tally) && (tagOf(rightBefore(sentence.hitAt, hit.from), 'negation') !== null || !reachesTally(sentence, hit.to))
}

/** The noun before the relative pronoun of a verb; none of one that carries a statement, whose speaker stands behind («الذي نشرته الوزارة»). */
const subjectOfRelative = (hearing: Hearing, hit: Hit): Source | null =>
  hasObject(hearing, hit) && tagOf(hearing.sentence.hitAt[hit.to], 'source-word') ? null : antecedent(hearing, hit)

/**
 * «وقال الشهود إنهم رأوا فرق الإنقاذ», «الطبيبان أكدا أن»: a verb with the number of its subject has it before it; who stands behind is what it
 * tells of, or whom.
 */
function agreeingSpeaker(hearing: Hearing, hit: Hit, form: string): Source | null {
  const { sentence } = hearing
  const behind = form === 'tells' ? behindTold(sentence, hit.to) : hit.to
  const subject = subjectBeforeVerb(hearing, hit, behindAside(sentence, behind), form)
  if (subject) return subject
  return reachesComplement(hearing, behind) || (form !== 'counts' && opensWithDeed(hearing, behind)) ? speakerGoingOn(hearing, hit) : null
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
    if (tagOf(at, 'source-word') && at?.from === from) {
      const named = namedSource(hearing, from, pronoun.from, hit.from, true)
      return named && { ...named, onwards: true }
    }
    if (tagOf(at, 'said') || tagOf(at, 'complement')) return null
  }
  return null
}

/** A noun before its relative pronoun has at most this many words. */
const ANTECEDENT = 4

/** «رتل تابع لقوات النظام»: true behind a noun without the article, where the next word opens with the preposition that says whose it is. */
function belongsTo({ sentence, text }: Hearing, { from, to, coordinated }: Hit, preposition: string): boolean {
  const before = sentence.keys[from - 1]
  return before !== undefined && !coordinated && !isMark(before) && !isDefiniteWord(sentence, from - 1) && text.startsWith(preposition, sentence.starts[to])
}

/** «بيّن العميد أن», «وبين أن», «وبين نوروز أن»: the mark of doubling is written, or a speaker or what is said stands behind the word at the start of its sentence. */
function isDoubled({ sentence, text }: Hearing, hit: Hit): boolean {
  if (text.slice(sentence.starts[hit.from], sentence.ends[hit.from]).includes(DOUBLING)) return true
  const next = sentence.hitAt[hit.to]
  // «من جهته، بين مدير الصحة أن»
  if (hit.from > 0) return opensBehindTurn(sentence, hit.from) && tagOf(next, 'source-word') !== null && reachesClause(sentence, hit.to)
  return (tagOf(next, 'source-word') ?? tagOf(next, 'complement')) !== null || (sentence.amountAt[hit.to] === null && tagOf(sentence.hitAt[hit.to + 1], 'complement') !== null)
}
/** «ومن جهته، …»: true for a word before which nothing but the turn to another speaker stands in its sentence. */
function opensBehindTurn({ keys, hitAt }: Sentence, at: number): boolean {
  const turn = isComma(keys[at - 1]) ? hitAt[at - 2] : hitAt[at - 1]
  return turn?.from === 0 && tagOf(turn, 'source-end') !== null
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

/** Words between a verb of being able and the checking that somebody was able to do, at most, and from there to the "but" that takes its "not" back. */
const ABLE_WITHIN = 10
const ONLY_WITHIN = 3

/**
 * «المساعدات التي قدمتها واشنطن», «المبلغ الذي جمعته الحملة»: true for a verb of giving whose object a relative pronoun takes up, where that is no tally
 * («الحصيلة التي قدمتها الوزارة»).
 */
function isGiving(hearing: Hearing, hit: Hit): boolean {
  const { sentence: { keys, hitAt } } = hearing
  const pronoun = rightBefore(hitAt, hit.from)
  if (!pronoun || !tagOf(pronoun, 'antecedent') || !hasObject(hearing, hit) || !tagsOf(hit, 'trigger').some(({ measure }) => kindOf(measure) === 'aid')) return false
  for (let i = pronoun.from - 1; i >= 0 && i >= pronoun.from - ANTECEDENT && !isMark(keys[i]) && !tagOf(hitAt[i], 'complement'); i--) {
    if (tagOf(hitAt[i], 'figure-word') ?? tagOf(hitAt[i], 'tally') ?? tagOf(hitAt[i], 'source-word')) return false
    if (tagsOf(hitAt[i], 'trigger').some(({ frame, measure }) => frame === 'label' && kindOf(measure) !== 'aid')) return false
  }
  return true
}

/**
 * «تمكنت الهيئة من مطابقة 312 جثة», «لم تتمكن البعثة من تأكيد سوى 74»: counting or checking is what somebody was able to do; where he was not, all that
 * is left is what "but" names.
 */
function establishes(sentence: Sentence, verb: Hit): boolean {
  const { keys, hitAt } = sentence
  const isDenied = isDeniedOf(sentence, verb)
  for (let i = verb.to; i < keys.length && i < verb.to + ABLE_WITHIN; i++) {
    if (isEdge(keys[i] ?? '') || figureAt(sentence, i) || tagOf(hitAt[i], 'complement')) return false
    if (!tagOf(hitAt[i], 'establishes')) continue
    if (!isDenied) return true
    const { to } = hitAt[i]!
    for (let k = to; k < to + ONLY_WITHIN; k++) if (tagOf(hitAt[k], 'not-negation')) return true
    return false
  }
  return false
}

/** «نقلت رويترز عن مصدر أمني قوله»: the relay and the one relayed together. */
export function relayedSpeaker(hearing: Hearing, hit: Hit): Source | null {
  const { sentence } = hearing
  if (tagsOf(hit, 'said').every((said) => said.learns)) return informantOf(hearing, hit)
  const credits = tagsOf(hit, 'said').some((said) => said.credits)
  let quoted = false
  for (let i = hit.to; i < sentence.keys.length && i < hit.to + RELAY_REACH; i++) {
    const at = sentence.hitAt[i]
    // «هيئة الإذاعة "إن إتش كيه"»: words of a name.
    if (isQuote(sentence.keys[i])) quoted = !quoted
    if (quoted) continue
    // «نقلت جمعيات محلية أن»
    if (tagOf(at, 'complement') && at?.from === i && sourceKind(sentence, hit.to, i) !== null) return namedSource(hearing, hit.to, i, hit.from, true)
    // «نقلت القناة العبرية 12 عن مسؤول»: the number is the channel's.
    const figure = figureAt(sentence, i) && !tagOf(rightBefore(sentence.hitAt, i), 'numbering')
    if (figure || (isEdge(sentence.keys[i] ?? '') && !isComma(sentence.keys[i])) || tagOf(at, 'complement')) return null
    if (!(credits ? tagOf(at, 'direction') : tagOf(at, 'relayed')) || at?.from !== i) continue
    const spoken = speakerAfterVerb(hearing, { ...at, to: i + 1 }, 'relays')
    if (!spoken || spoken.sentence !== sentence || spoken.from < i) return null
    return namedSource(hearing, hit.to, spoken.to, hit.from, true)
  }
  return null
}

/** «علمت الجريدة من مصدر طبي أن»: who is named behind «من» as having told; null where no clause follows. */
function informantOf(hearing: Hearing, hit: Hit): Source | null {
  const { sentence: { keys, hitAt }, sentence } = hearing
  let from = hit.to
  while (from < hit.to + RELAY_REACH && !tagOf(hitAt[from], 'partitive')) {
    if (from >= keys.length || figureAt(sentence, from) || tagOf(hitAt[from], 'complement') || (isMark(keys[from]) && !isQuote(keys[from]))) return null
    from++
  }
  for (let to = ++from; to < from + LONGEST_SOURCE && to < keys.length; to++) {
    if (tagOf(hitAt[to], 'complement')) return sourceKind(sentence, from, to) === null ? null : namedSource(hearing, from, to, hit.from, true)
    if (figureAt(sentence, to) || (isEdge(keys[to] ?? '') && !isComma(keys[to]))) return null
  }
  return null
}

/** Words between a verb of relaying and the one who is relayed, at most. */
const RELAY_REACH = 10

/** Words between the word that fronts a subject and its verb, at most. */
const FRONTED_WITHIN = 17

/** «أما المصدر فتحدث», «وكان ضابط … قد أبلغ»: the subject stands between the fronting word and the verb. */
function frontedSubject(hearing: Hearing, hit: Hit): Source | null {
  const { sentence } = hearing
  for (let i = hit.from - 1; i >= 0 && i >= hit.from - FRONTED_WITHIN; i--) {
    const at = sentence.hitAt[i]
    if (figureAt(sentence, i) || tagOf(at, 'said') || tagOf(at, 'complement')) return null
    if (!tagOf(at, 'fronting')) continue
    let from = i + 1
    while (tagOf(sentence.hitAt[from], 'before-verb')) from++
    let to = from
    while (to < hit.from && !endsFronted(sentence, to) && !(to > from && tagOf(sentence.hitAt[to], 'source-end') && !staysUnnamed(sentence, sentence.hitAt[to]!))) to++
    const again = isAgain(hearing, from, to) || sameAgain(hearing, from, to)
    const speaks = to > from && (again || isFrontedAlone(sentence, from, to, hit) || sourceKind(sentence, from, to) !== null || isPlace(sentence, from, to))
    return speaks ? namedSource(hearing, from, to, hit.from, true) : null
  }
  return null
}

/** True for a word that no fronted subject goes across. */
const endsFronted = ({ keys, hitAt }: Sentence, at: number): boolean =>
  isEdge(keys[at] ?? '') || tagOf(hitAt[at], 'boundary') !== null || (tagOf(hitAt[at], 'negation') !== null && !tagOf(hitAt[at + 1], 'anonymous'))

/** «أما المقاتل فتحدث عن ثلاث وثلاثين جثة»: one word with the article, of which nothing is said to have happened. */
function isFrontedAlone(sentence: Sentence, from: number, to: number, verb: Hit): boolean {
  const { hitAt } = sentence
  if (to !== from + 1 || !isDefiniteWord(sentence, from)) return false
  return !tagOf(hitAt[from], 'trigger') && !tagOf(hitAt[from], 'set') && !tagOf(hitAt[verb.to], 'source-word')
}

