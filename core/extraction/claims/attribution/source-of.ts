import { isCurrency } from '../../../model/figure.ts'
import { kindOf } from '../../../model/kind.ts'
import { hasTopic, isRelativeEdge, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { hasCapital, isComma, isDash, isHeadline, isMark, isQuote, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Source } from './source.ts'

/** True where a new verb of giving or suffering, joined by "and", stands between. */
function hasJoinedVerbBetween(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const hit = sentence.hitAt[i]
    if (hit?.from === i && hit.coordinated && tagOf(hit, 'trigger')?.frame === 'either') return true
  }
  return false
}

/** "announced $5 million for the plan, which calls for $33 million": true where words `from` to `to` tell what is asked for whatever was announced. */
function hasAppealBetween({ keys, hitAt, profile }: Sentence, from: number, to: number): boolean {
  if (profile.verbFirst) return false
  for (let i = from; i < to; i++) {
    const hit = hitAt[i]
    if (hit && isComma(keys[i - 1]) && isRelativeEdge(hit) && tagsOf(hitAt[hit.to], 'trigger').some(({ measure }) => measure === 'requested')) return true
  }
  return false
}

/** Words between who announces and "that", at most («في بيان اليوم»). */
const STATEMENT_WITHIN = 6

/** True where "that", or a noun for what befell people («مقتل»), follows right behind who announces. */
function announcesReport({ hitAt, amountAt }: Sentence, { to }: Source): boolean {
  if (tagsOf(hitAt[to], 'trigger').some((t) => t.rule.endsWith('.masdar') && kindOf(t.measure) !== 'aid')) return true
  for (let i = to; i < to + STATEMENT_WITHIN && !amountAt[i] && !hitAt[i]?.coordinated; i++) if (tagOf(hitAt[i], 'complement')) return true
  return false
}

/** Words of a remark between dashes, at most. */
const REMARK = 12

/**
 * "Houthis said — and Saudi state media did not dispute — that five were captured": who is named in a remark that "and" or "but" opens between dashes says
 * nothing of what stands outside.
 */
function isInRemark({ keys, hitAt }: Sentence, { from, at }: Source, amount: Amount): boolean {
  let open = Math.min(from, at) - 1
  while (open > 0 && !isMark(keys[open]) && at - open < REMARK) open--
  if (!isDash(keys[open]) || !tagOf(hitAt[open + 1], 'coordination')) return false
  let close = at + 1
  while (close < keys.length && !isMark(keys[close]) && close - at < REMARK) close++
  return isDash(keys[close]) && (amount.from > close || amount.to <= open)
}

/** Words from a name to the clause that tells of its owner or of where he was, at most. */
const TOLD_WITHIN = 24

/** "said Helen Asante, 57, at the hall where 80 people slept", "said Gadi, whose town lost 62": what a clause tells behind the name that closes a speech is not what was said. */
function isToldBehind({ at, from, to }: Source, amount: Amount, { keys, hitAt, profile }: Sentence): boolean {
  if (profile.verbFirst || at > from || !(isQuote(keys[at - 1]) || isComma(keys[at - 1])) || amount.from - to > TOLD_WITHIN) return false
  if (tagsOf(hitAt[at], 'said').some(({ form }) => form === 'before-source')) return false
  let told = false
  for (let i = to; i < amount.from; i++) {
    const hit = hitAt[i]
    if (isQuote(keys[i]) || keys[i] === ';' || tagOf(hit, 'said') || tagOf(hit, 'coordination')) return false
    told ||= tagOf(hit, 'where') !== null || (tagOf(hit, 'boundary') !== null && (tagOf(hit, 'no-person') ?? tagOf(hit, 'relative') ?? tagOf(hit, 'describing')) !== null)
  }
  return told
}

/** Words of a bracket in which somebody gives another count, at most. */
const BRACKET = 10

/** "killed 40 people (36, the army says) and wounded 72": true for who speaks in a bracket with a number of its own, of what stands outside. */
function speaksInBracket({ keys, amountAt, profile }: Sentence, { from, at, to }: Source, amount: Amount): boolean {
  if (profile.verbFirst) return false
  let open = Math.min(from, at) - 1
  while (open >= 0 && open >= from - BRACKET && keys[open] !== '(' && keys[open] !== ')') open--
  if (keys[open] !== '(') return false
  let close = Math.max(to, at + 1)
  while (close < keys.length && close < to + BRACKET && keys[close] !== ')') close++
  return keys[close] === ')' && (amount.to <= open || amount.from > close) && amountAt.slice(open, close).some((other) => other !== null)
}

/** "said Hatice Kaplan, 47, who lost two cousins": what a clause tells of the speaker is not what was said. */
function isToldOfSpeaker(source: Source, amount: Amount, sentence: Sentence): boolean {
  if (isToldBehind(source, amount, sentence)) return true
  let at = source.to
  // An age may stand between.
  if (isComma(sentence.keys[at]) && isComma(sentence.keys[at + 2])) at += 2
  const hit = isComma(sentence.keys[at]) ? sentence.hitAt[at + 1] : null
  if (!hit || !tagOf(hit, 'boundary') || !tagOf(hit, 'pronoun') || tagOf(hit, 'complement')) return false
  for (let i = at + 1; i < amount.from; i++) if (isMark(sentence.keys[i])) return false
  return true
}

/** True where "and" joins to the verb of saying one of giving with the same subject, and nothing was said between. */
function goesOnGiving(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'complement') || tagOf(hit, 'auxiliary') || (isMark(sentence.keys[i]) && !isComma(sentence.keys[i]))) return false
    if (!tagOf(hit, 'coordination')) continue
    const verb = sentence.hitAt[tagOf(sentence.hitAt[i + 1], 'before-verb') ? sentence.hitAt[i + 1]!.to : i + 1]
    if (tagsOf(verb, 'trigger').some((t) => kindOf(t.measure) === 'aid' && (t.frame === 'active' || t.frame === 'participle'))) return true
  }
  return false
}

/**
 * "Forty killed in Sudan as the UN warns of famine": true for a subject behind a word, no comma before it, that opens a clause of its own, which tells nothing of
 * what stands before.
 */
function speaksInClause({ from }: Source, { keys, hitAt, profile }: Sentence): boolean {
  if (profile.verbFirst) return false
  const opening = hitAt[tagOf(hitAt[from - 1], 'determiner') ? from - 2 : from - 1]
  return opening != null && (tagOf(opening, 'boundary')?.cost ?? 0) === CLAUSE_EDGE && !tagOf(opening, 'complement') && opening.from > 0 && !isMark(keys[opening.from - 1])
}

/** What a word that opens a clause of time or cause costs as an edge. */
const CLAUSE_EDGE = 4

/** True for a subject that "and" joins to a clause that has told something already ("killed 44 in March, and the group says"). */
function isJoinedToTold({ from }: Source, sentence: Sentence): boolean {
  let at = from - 1
  while (at > 0 && tagOf(sentence.hitAt[at], 'determiner')) at--
  if (!tagOf(sentence.hitAt[at], 'coordination')) return false
  if (isComma(sentence.keys[at - 1])) return true
  for (let i = at - 1; i >= 0 && !isMark(sentence.keys[i]); i--) {
    if ((sentence.amountAt[i]?.quantity.form ?? 'singular') !== 'singular' || tagOf(sentence.hitAt[i], 'trigger')) return true
  }
  return false
}

/**
 * «لا يزال 57 محتجزين، أكد الجيش وفاة 34 منهم», «بينهم 34 يقول الجيش إنهم قُتلوا»: true where verbs come first and one of saying behind an amount has its own words behind it: it
 * says nothing of what stands before, but of those right before it.
 */
function saysItsOwn({ sentence: { hitAt, keys, amountAt, profile }, at, from, to, leads }: Source, amount: Amount): boolean {
  if (!profile.verbFirst || !leads || at > from || amount.to >= at) return false
  // «"مات ثلاثة"، يقول الرجل إنه», «مات ستة، وهو ما أكده الجيش في بيان قال فيه إنه»
  if (isQuote(keys[at - 1]) || isQuote(keys[at - 2]) || tagOf(hitAt[at - 1], 'function')) return false
  for (let i = to; i < keys.length && !isMark(keys[i]) && !tagOf(hitAt[i], 'relative'); i++) if (amountAt[i] || tagOf(hitAt[i], 'complement')) return true
  return false
}

/** Words of an aside on a speaker, at most. */
const LONGEST_ASIDE = 16

/** «قالت سيفدا كاراجا، وهي من هاتاي وفقدت خمسة من أسرتها، إن»: between the name and what is said, where verbs come first, stands who the speaker is. */
function isInAside(source: Source, amount: Amount, sentence: Sentence): boolean {
  if (!sentence.profile.verbFirst || source.sentence !== sentence || source.at > source.from) return false
  if (!isComma(sentence.keys[source.to]) || amount.to - source.to > LONGEST_ASIDE) return false
  // «مع ما تنشره المنظمة، التي لا تحصي سوى 405، لأنها»: nothing is said behind the aside.
  if (tagOf(rightBefore(sentence.hitAt, source.at), 'boundary')) return false
  for (let i = source.to + 1; i < amount.from; i++) if (tagOf(sentence.hitAt[i], 'complement') || (isMark(sentence.keys[i]) && !isComma(sentence.keys[i]))) return false
  for (let i = amount.to; i < source.to + LONGEST_ASIDE && i < sentence.keys.length; i++) {
    if (isComma(sentence.keys[i])) return tagOf(sentence.hitAt[i + 1], 'complement') !== null
    if (isMark(sentence.keys[i]) || tagOf(sentence.hitAt[i], 'complement')) return false
  }
  return false
}

/** «قال المتحدث إن الهجوم أوقع، بحسب شهود، 12، وإن الجيش خسر 3»: whom an aside between commas names speaks no further than to the "and that" behind it. */
function isAside(source: Source, amount: Amount, sentence: Sentence): boolean {
  if (source.sentence !== sentence || source.leads || source.cited || source.grounds) return false
  if (!isComma(sentence.keys[source.to]) || !isComma(sentence.keys[source.at - 1])) return false
  if (!tagsOf(sentence.hitAt[source.at], 'said').some(({ form }) => form === 'before-source')) return false
  for (let i = source.to + 1; i < amount.from; i++) if (tagOf(sentence.hitAt[i], 'complement') && sentence.hitAt[i]?.coordinated) return true
  return false
}

/** «قالت الوزارة، بحسب وكالة الأنباء، إن»: true for the press named between another who speaks and what is said, which but carries that. */
function onlyCarries({ kind, at, from, to }: Source, { hitAt, keys, profile }: Sentence, sources: readonly Source[]): boolean {
  if (!profile.verbFirst || kind !== 'media' || at > from || !tagsOf(hitAt[at], 'said').some(({ form }) => form === 'before-source')) return false
  const said = isComma(keys[to]) ? to + 1 : to
  if (!tagOf(hitAt[said], 'complement') || hitAt[said]?.coordinated) return false
  const speaks = (other: Source): boolean => other.leads && other.kind !== 'media' && other.at < other.from && other.to <= at
  return sources.some((other) => speaks(other) && !hitAt.slice(other.to, at).some((hit) => tagOf(hit, 'complement')))
}

/** True for one whose speech a quotation right behind him goes on with («…»، قالت صخر، «…»). */
const resumes = ({ keys }: Sentence, source: Source): boolean => source.at < source.from && isComma(keys[source.to]) && isQuote(keys[source.to + 1])

/** A comma, the quotation mark and the word that opens the speech again. */
const RESUMED = 3

/** True where "of which" stands between commas right before word `to`. */
function tellsOfPartBehind({ hitAt, keys }: Sentence, from: number, to: number): boolean {
  if (to - 2 < from || !isComma(rightBefore(keys, to)) || tagOf(hitAt[to - 2], 'subset')?.form !== 'of-them') return false
  return isComma(rightBefore(keys, hitAt[to - 2]!.from))
}

/** "17, including six confirmed by local officials": true for one who is told of a part that "including" opens between, by words right behind it. */
function confirmsPartBehind({ hitAt, keys }: Sentence, from: number, { at, from: named }: Source): boolean {
  if (named < at || isComma(keys[at - 1]) || !tagsOf(hitAt[at], 'said').some(({ describes }) => describes)) return false
  for (let i = from; i < at; i++) if (tagsOf(hitAt[i], 'subset').some(({ form }) => form === 'including')) return true
  return false
}

/** "$200,000, given by a Kuwaiti fund": true for who gave what is no count. */
const gaveSum = ({ hitAt }: Sentence, { at }: Source): boolean =>
  tagsOf(hitAt[at], 'said').some(({ gives }) => gives) && !tagOf(hitAt[at - 1], 'figure-word') && !tagOf(hitAt[at - 1], 'source-word')

/** What ", with" costs, behind which another source may tell. */
const WITH_MORE = 1

/** How far a source is from an amount as its speaker; the lowest wins, null where it cannot be. */
function speakerCost(source: Source, amount: Amount, sentence: Sentence, sources: readonly Source[]): number {
  const after = source.at > amount.from
  if (!after && (source.leads ? isInAside(source, amount, sentence) : isToldOfSpeaker(source, amount, sentence))) return Infinity
  if (!after && isAside(source, amount, sentence)) return Infinity
  if (source.sentence === sentence && speaksInBracket(sentence, source, amount)) return Infinity
  // "3,000 fled (UNHCR) and 12 died (OHCHR)": who stands in a bracket tells of what stands before it.
  if (!after && source.sentence === sentence && source.from === source.at + 1 && sentence.keys[source.at] === '(') return Infinity
  if (source.sentence === sentence && (isInRemark(sentence, source, amount) || (!after && onlyCarries(source, sentence, sources)))) return Infinity
  const resumed = !after && !source.leads && sentence.profile.verbFirst && source.sentence === sentence && resumes(sentence, source)
  let cost = source.leads ? (after ? 6 : source.reports ? 0.7 : 0) : after ? (source.cited ? -0.1 : 0.6) : resumed ? 0.5 : 2.5
  if (after && source.onwards) return Infinity
  if (after && source.sentence === sentence && saysItsOwn(source, amount)) return Infinity
  if (source.grounds) cost += 3
  // A verb that leads speaks of what comes before it only as an aside («قتل خمسة، قالت الشرطة»), never where "and" joins it.
  if (after && source.leads && sentence.hitAt[source.at]?.coordinated) return Infinity
  // Who announces a gift speaks of no other giver's.
  // «أعلنت الوزارة أن القصف قتل 80 وجرح 214»: of people all is told that "that" opens.
  const ofPeople = amount.quantity.unit === null || amount.quantity.unit === 'person'
  if (!after && source.announces && hasJoinedVerbBetween(sentence, source.to, amount.from) && !(ofPeople && announcesReport(sentence, source))) cost += 7
  if (!after && source.announces && !ofPeople && hasAppealBetween(sentence, source.to, amount.from)) cost += 7
  // "took 44 lives in March, and the group says …": a new clause has a speaker of its own.
  if (after && source.leads && source.sentence === sentence && !sentence.profile.verbFirst && isJoinedToTold(source, sentence)) return Infinity
  if (after && source.leads && source.sentence === sentence && speaksInClause(source, sentence)) return Infinity
  // "a billion yuan, of which, two diplomats say, 300 million has been spent": what is said within words on a part is said of that.
  if (after && source.sentence === sentence && !sentence.profile.verbFirst && tellsOfPartBehind(sentence, amount.to, source.from)) return Infinity
  if (after && source.sentence === sentence && confirmsPartBehind(sentence, amount.to, source)) return Infinity
  const [from, to] = after ? [amount.to, source.at] : [Math.max(source.at + 1, source.to) + (resumed ? RESUMED : 0), amount.from]
  for (let i = from; i < to; i++) {
    const hit = sentence.hitAt[i]
    const boundary = hit && hit.from === i ? tagOf(hit, 'boundary') : null
    // 'The police said, "While they fought, three were wounded," reports the paper'
    const opensSpeech = !after && source.leads && isQuote(rightBefore(sentence.keys, i))
    if (boundary && boundary.cost >= 6 && !opensSpeech) cost += source.leads || after || !sentence.profile.verbFirst ? 2 : 5
    const key = sentence.keys[i] ?? ''
    // "The authorities said the toll would rise, with 1,200 missing, according to the Red Cross"
    if (!after && source.leads && isComma(key) && tagOf(sentence.hitAt[i + 1], 'carrying-with')) cost += WITH_MORE
    if (key === ';') cost += 2
    else if (key === '.') cost += 3
  }
  for (const other of sources) {
    if (other === source || other.grounds || (!after && (isAside(other, amount, sentence) || onlyCarries(other, sentence, sources)))) continue
    if (after ? other.at > amount.to && other.at < source.at : other.at > source.at && other.at < amount.from) cost += 4
  }
  return cost
}

/** Between a word of contrast and the verb of giving it leads to stand no more words than these. */
const CONTRASTED = 8

/** True where a contrast brings in another giver ("while Germany pledged …", «في حين تعهدت ألمانيا …»، «أما البنك فيعد بـ»). */
function turnsToGiver(sentence: Sentence, from: number, to: number): boolean {
  let contrast = -CONTRASTED - 1
  for (let i = from; i < to; i++) {
    const hit = sentence.hitAt[i]
    if (hit?.from !== i) continue
    const boundary = tagOf(hit, 'boundary')
    if (boundary && boundary.cost >= 6) contrast = i
    else if (boundary) contrast = -CONTRASTED - 1
    else if (i - contrast <= CONTRASTED && tagOf(hit, 'trigger')?.frame === 'either' && !tellsWhatCame(sentence, hit)) return true
  }
  return false
}

/** «بينما تلقت الخطة 10 ملايين», «بينما يصل إجمالي المبلغ إلى»: true for a verb whose subject has got a sum, or is one. */
const tellsWhatCame = ({ hitAt }: Sentence, verb: Hit): boolean => hasTopic(verb, 'receiving') || tagsOf(hitAt[verb.to], 'trigger').some(({ frame }) => frame === 'label')

/** Words of a giver's name before his sum, at most. */
const GIVER_WORDS = 7

/** "France announced $5 million, the European Commission $3 million and Spain $1 million": true for a sum right behind the name of another giver. */
function isOfGiverInGap(source: Source, { from }: Amount, sentence: Sentence): boolean {
  const { hitAt, keys, amountAt, profile } = sentence
  if (profile.verbFirst || !source.leads || source.at > from) return false
  let i = from - 1
  let named = false
  for (; i > source.at && from - i <= GIVER_WORDS && !isMark(keys[i]) && !tagOf(hitAt[i], 'coordination'); i--) {
    if (amountAt[i]) return false
    if (hasCapital(sentence, i)) named = true
    else if (!tagOf(hitAt[i], 'determiner') && !tagOf(hitAt[i], 'partitive')) return false
  }
  if (!named || !(isComma(keys[i]) || tagOf(hitAt[i], 'coordination'))) return false
  const own = sentence.amounts.find((sum) => sum.from > source.at && sum.to <= i && sum.quantity.unit !== null && isCurrency(sum.quantity.unit))
  if (!own) return false
  // "The UN said that Kuwait gave $300 million, Qatar …": who tells of givers tells of all.
  for (let k = source.at + 1; k < own.from; k++) if (hasCapital(sentence, k) || tagOf(hitAt[k], 'place-word')) return false
  return true
}

/**
 * The source of an amount among those of its own sentence, or null. A country named before its verb that announces money gives it in a headline («واشنطن
 * تعلن حزمة بـ»), elsewhere it tells of it.
 */
export function sourceOf(amount: Amount, sentence: Sentence, sources: readonly Source[], isAid: boolean): Source | null {
  let best: Source | null = null
  let least = 7
  for (const source of sources) {
    if (source.sentence === sentence && source.from < amount.to && amount.from < source.to) continue
    if (isAid && source.announces && isHeadline(sentence) && sentence.profile.verbFirst && source.kind === 'other' && source.to <= source.at) continue
    if (isAid && (source.decides || gaveSum(source.sentence, source))) continue
    if (isAid && source.at < amount.from && turnsToGiver(sentence, source.to, amount.from)) continue
    // "27 dead, emergency services say; EU approves almost €6bn"
    if (isAid && !sentence.profile.verbFirst && !source.leads && source.at < amount.from && sentence.keys.slice(source.at, amount.from).includes(';')) continue
    if (isAid && source.receives) continue
    if (isAid && source.sentence === sentence && isOfGiverInGap(source, amount, sentence)) continue
    // "declared three days of mourning and released €250m": who gives, too.
    if (isAid && !sentence.profile.verbFirst && source.leads && source.sentence === sentence && source.at < amount.from && goesOnGiving(sentence, source.at, amount.from)) continue
    // «قدرت الحكومة كلفة الإعمار بـ51 مليارا، وأفرجت الوزارة عن 4»: who counts one thing gives no other.
    if (isAid && source.reports && source.at < amount.from && hasJoinedVerbBetween(sentence, source.to, amount.from)) continue
    // "some 640,000 of them told its staff that": those counted are no source of their own count.
    // "27 the army says are dead" has a subject of its own.
    if (!sentence.profile.verbFirst && source.sentence === sentence && source.from === amount.to && !tagOf(sentence.hitAt[source.from], 'determiner')) continue
    const cost = speakerCost(source, amount, sentence, sources)
    if (cost < least) { least = cost; best = source }
  }
  return best
}
