import type { Modality } from '../../../model/claim.ts'
import { kindOf } from '../../../model/kind.ts'
import { fold } from '../../text/fold.ts'
import { tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { figureAt, isComma } from '../reading.ts'
import type { Statement } from '../merging.ts'
import { cueOf } from './cues-in.ts'
import type { CueHit } from './cues-in.ts'
import { edgeCost, endsClause, governedSpan } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'

/** Words looked at before a figure, at most; a denial reaches further, over the report that it denies. */
const REACH = 25
const DENIAL_REACH = 40
/** Words between a noun of aid with its sum and the verb said of it ("A second operation of $200 million is to be presented"). */
const PREDICATE_REACH = 6
/** What a clause's edge costs that no modal verb reaches over ("when", "after"), and one that ends a condition or denial ("but", "while"). */
const SUBORDINATE = 3
const CONTRAST = 6

/**
 * Whether the text asserts a figure, denies it, plans it or makes it depend on something. A modal word counts where it governs the figure
 * or what happened to those counted, in the same clause; a condition for both halves of its sentence; a denial over the report that it
 * contests. A figure without a verb of its own is taken as the one before it in its sentence is (`before`: those already read).
 */
export function modalityOf(around: Surroundings, before: readonly Statement[]): Modality {
  const { from, to } = governedSpan(around)
  if (isDenied(around, from, to)) return 'denied'
  if (isEarlier(around)) return 'asserted'
  const own = modalBetween(around, from, to) ?? modalBefore(around, from) ?? predicated(around, to)
  if (dependsOnCondition(around, from, to)) return 'conditional'
  if (own !== null) return own
  return inherited(around, before) ?? 'asserted'
}

/** An earlier total ("up from 160", "from around 8 billion"): what may come is said of the other one. */
const isEarlier = ({ decision, cues }: Surroundings): boolean => cueOf(cues[decision.amount.from - 1], 'earlier') !== null

function inherited({ decision, sentence }: Surroundings, before: readonly Statement[]): Modality | null {
  if (decision.trigger !== null && decision.rule?.endsWith('.exchange') !== true) return null
  const { parent, measure } = decision
  const kin = before.findLast(({ decision: d }) => d.sentence === sentence && (d === parent || (parent === null && d.measure !== null && measure !== null && kindOf(d.measure) === kindOf(measure))))
  return kin?.modality ?? null
}

const isOpinion = (hit: CueHit | null | undefined): boolean => hit?.cues.some((cue) => cue.is === 'modal' && cue.use === 'opinion') ?? false

/** A cue's answer where it stands; null where it is none here. */
function answerAt(around: Surroundings, i: number): Modality | null {
  const { cues, sentence, text } = around
  const hit = cues[i]
  const cue = cueOf(hit, 'modal')
  if (hit && cue && hit.from === i) {
    switch (cue.use) {
      case 'clause': return isName(around, i) ? null : cue.modality
      case 'opinion': return cue.modality
      case 'would': return isQuoted(around) ? 'planned' : cue.modality
      case 'may-be': return isPresent(text.slice(sentence.starts[hit.to], sentence.ends[hit.to])) ? cue.modality : null
      case 'purpose': return fold(text.slice(sentence.starts[hit.to], sentence.ends[hit.to])).startsWith('ل') ? cue.modality : null
      case 'infinitive': return isHeadlineInfinitive(around, i) ? cue.modality : null
      default: return null
    }
  }
  return hit === null && around.verbFirst && isFuture(text.slice(sentence.starts[i], sentence.ends[i])) ? 'planned' : null
}

/** The modal word between a figure and what happened to those counted ("33 hostages will be freed"), not beyond another figure. */
function modalBetween(around: Surroundings, from: number, to: number): Modality | null {
  const { sentence, decision } = around
  const { amount, trigger } = decision
  let reaches = true
  for (let i = amount.from - 1; i >= from; i--) {
    if (sentence.amountAt[i]) reaches = false
    const answer = reaches || (trigger && i >= trigger.from && i < trigger.to) ? answerAt(around, i) : null
    if (answer !== null) return answer
  }
  for (let i = amount.to; i < to; i++) {
    const answer = answerAt(around, i)
    if (answer !== null) return answer
  }
  return null
}

function modalBefore(around: Surroundings, from: number): Modality | null {
  const { sentence, cues } = around
  // "to bury the 35 killed": what is planned is not the killing.
  const reduced = isReduced(around)
  let commas = 0
  let said = false
  let joined = around.decision.trigger?.coordinated === true
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    const key = sentence.keys[i]
    if (endsClause(key) || key === '(') return null
    if (key === ')') { while (i > 0 && sentence.keys[i] !== '(') i--; continue }
    if (isComma(key)) { if (++commas > 2) return null; continue }
    const hit = sentence.hitAt[i]
    const wide = isOpinion(cues[i])
    const answer = answerAt(around, i)
    // One comma parts two clauses, two enclose what stands between.
    if (answer !== null && !said && commas !== 1 && (!reduced || wide)) return answer
    if (answer !== null) return null
    if (edgeCost(sentence, i) >= SUBORDINATE) return null
    if (edgeCost(sentence, i) > 0 && !tagOf(hit, 'complement')) return null
    if (isSpeech(hit) && hit?.from === i && hit.to < from && !cueOf(cues[i], 'modal')) said = true
    if (isNewPredicate(around, i, from)) return null
    // Beyond another figure only what is joined to it goes on ("will free 33 and return 18 bodies").
    if (!joined && figureAt(sentence, i)) return null
    if (tagOf(hit, 'coordination') || hit?.coordinated) joined = true
  }
  return null
}

/** A verb of saying; those of counting ("raise", "put") say what was done as well, and "according to" opens no clause. */
const isSpeech = (hit: Hit | null | undefined): boolean => { const said = tagOf(hit, 'said'); return said !== null && said.form !== 'counts' && said.form !== 'before-source' }

/** "said it would give 5m and had given 3m", «قد تصل إلى 20 وأصيب 30»: the verb after "and" stands for itself. */
function isNewPredicate({ sentence, verbFirst, decision }: Surroundings, i: number, from: number): boolean {
  const hit = sentence.hitAt[i]
  if (verbFirst) {
    const own = i === from - 1 && decision.trigger?.from === from && decision.trigger.coordinated && tagOf(decision.trigger, 'trigger')?.frame === 'either'
    return own || (hit?.coordinated === true && (tagOf(hit, 'said') !== null || tagOf(hit, 'trigger')?.frame === 'either'))
  }
  if (!tagOf(hit, 'coordination')) return false
  for (let k = i + 1; k < from && k < i + 4; k++) if (tagOf(sentence.hitAt[k], 'auxiliary') || tagOf(sentence.hitAt[k], 'before-verb') || tagOf(sentence.hitAt[k], 'said')) return true
  return false
}

/** True for "35 people killed", «35 شخصا قتلوا»: the verb only describes those counted. */
function isReduced({ sentence, decision }: Surroundings): boolean {
  const { trigger, amount } = decision
  const frame = tagOf(trigger, 'trigger')?.frame
  if (!trigger || trigger.from < amount.to || (frame !== 'participle' && frame !== 'either')) return false
  for (let i = amount.to; i < trigger.from; i++) if (tagOf(sentence.hitAt[i], 'auxiliary') || tagOf(sentence.hitAt[i], 'before-verb')) return false
  return true
}

/** What is said of a sum or of people to be freed that stand before their verb ("A loan of $1.3bn could be signed"). */
function predicated(around: Surroundings, to: number): Modality | null {
  const { sentence, decision } = around
  const kind = kindOf(decision.measure ?? 'other')
  const frame = tagOf(decision.trigger, 'trigger')?.frame
  if (around.verbFirst || (kind !== 'aid' && kind !== 'hostage') || (decision.trigger && frame !== 'active' && frame !== 'counted')) return null
  let seen = false
  for (let i = to; i < to + PREDICATE_REACH && i < sentence.keys.length; i++) {
    if (endsClause(sentence.keys[i]) || sentence.amountAt[i] || edgeCost(sentence, i) > 0) return null
    const answer = answerAt(around, i)
    if (answer !== null) return seen ? null : cueOf(around.cues[i], 'modal')?.use === 'infinitive' ? null : answer
    if (tagOf(sentence.hitAt[i], 'said') || tagOf(sentence.hitAt[i], 'trigger')) return null
    if (tagOf(sentence.hitAt[i], 'before-verb')) seen = true
  }
  return null
}

/** True where a condition opens the sentence's clause before the figure, or follows it. */
function dependsOnCondition({ sentence, cues, text, verbFirst }: Surroundings, from: number, to: number): boolean {
  for (let i = from - 1; i >= 0; i--) {
    if (endsClause(sentence.keys[i]) || edgeCost(sentence, i) >= CONTRAST) break
    if (cueOf(cues[i], 'modal')?.use === 'if') return true
  }
  for (let i = to; i < sentence.keys.length; i++) {
    if (endsClause(sentence.keys[i]) || edgeCost(sentence, i) >= CONTRAST || tagOf(sentence.hitAt[i], 'said')) break
    // What "and" opens behind a comma is another clause.
    if (isComma(sentence.keys[i]) && (tagOf(sentence.hitAt[i + 1], 'coordination') || (verbFirst && fold(text.slice(sentence.starts[i + 1], sentence.ends[i + 1])).startsWith('و')))) break
    if (cueOf(cues[i], 'modal')?.use === 'if') return true
  }
  return false
}

function isDenied({ sentence, cues, decision }: Surroundings, from: number, to: number): boolean {
  let hearsay = false
  let commas = 0
  for (let i = decision.amount.from - 1; i >= 0 && i >= from - DENIAL_REACH; i--) {
    const key = sentence.keys[i]
    const hit = sentence.hitAt[i]
    if (endsClause(key) || edgeCost(sentence, i) >= 4) break
    if (isComma(key) && !opensComplement(sentence.hitAt[i + 1], cues[i + 1])) commas++
    const use = cueOf(cues[i], 'modal')?.use
    if (commas % 2 === 0 && (use === 'denial' || (use === 'report-denial' && hearsay))) return true
    if (i < from && cueOf(cues[i], 'hearsay')) hearsay = true
    // "denied that 12 died and said two were hurt", ", saying those hit were fighters": other words of who denies.
    if (use === undefined && isSpeech(hit) && (hit?.coordinated || tagOf(sentence.hitAt[i - 1], 'coordination') || (tagOf(hit, 'said')?.form === 'adds' && isComma(sentence.keys[i - 1])))) break
  }
  if (!hearsay) return false
  for (let i = to; i < sentence.keys.length; i++) {
    if (endsClause(sentence.keys[i]) || edgeCost(sentence, i) >= CONTRAST) return false
    if (cueOf(cues[i], 'modal')?.use === 'falsity') return true
  }
  return false
}

/** Behind a comma these go on with what is denied ("the allegations, according to which 200 had fallen"). */
const opensComplement = (hit: Parameters<typeof tagOf>[0], cue: CueHit | null | undefined): boolean =>
  tagOf(hit, 'complement') !== null || tagOf(hit, 'said')?.form === 'before-source' || cueOf(cue, 'hearsay') !== null

/** True where somebody is quoted in the sentence by a verb of saying: "would" is then the "will" of what was said. */
function isQuoted({ sentence }: Surroundings): boolean {
  return sentence.hitAt.some((hit) => { const form = tagOf(hit, 'said')?.form; return form === 'verb' || form === 'tells' || form === 'announces' || form === 'adds' })
}

/** "May" the month, "Will" the man: a capital letter inside the sentence. */
function isName({ text, sentence, cues }: Surroundings, i: number): boolean {
  const hit = cues[i]
  if (i === 0 || !hit || hit.to - hit.from > 1) return false
  const first = text.charCodeAt(sentence.starts[i] ?? 0)
  return first >= 65 && first <= 90 && sentence.keys[i - 1] !== '"'
}

/** «يصل» after «قد»: a verb in the present. Past forms that begin with its letters are phrases of the table. */
const isPresent = (word: string): boolean => /^[يتن]/.test(fold(word)) && !/(ت|وا)$/.test(fold(word))

/** Words that begin as a future verb does and are none: six, sixty, a lady, cars, control, Sinai, floods, a biography, politics. */
const NO_FUTURE: ReadonlySet<string> = new Set('ست، ستة، ستين، ستون، ستمائة، ستمئة، ستماية، سيد، سيدة، سيدات، سيدي، سيارة، سيارات، سيطر، سيطرة، سيطرت، سيناء، سيول، سيرة، سياسة، سياسي، سياسية، سياسيين، سياسات، ستار، ستارمر، سيف، سيل، سيبيريا، سيراليون، سيدني، ستوكهولم، سيسي، سيادة، سياج، سياق، سياح، سترة، سيتي، سيما، سنة، سنوات، سنويا، سنوي، سنين، سند، سنار، سنجار، سنغافورة، سنغال، سنتيمترا، سندات، سير، سيرت، سيطروا، سيطرته، سيطرتها'.split('، ').map(fold))

/** «سيقتلون»، «وستجلي»: a verb with the prefix of the future. */
function isFuture(word: string): boolean {
  const letters = fold(word).replace(/^[وف](?=س)/, '')
  return letters.length >= 4 && /^س[يتن]/.test(letters) && !NO_FUTURE.has(letters)
}

/** The longest subject of a headline, in words. */
const HEADLINE_SUBJECT = 4

/** "Norway to raise gas support by €127m": a name at the start of a clause, then "to" and a verb. */
function isHeadlineInfinitive({ text, sentence }: Surroundings, i: number): boolean {
  const after = text.charCodeAt(sentence.starts[i + 1] ?? text.length)
  if (!(after >= 97 && after <= 122) || sentence.amountAt[i + 1] || tagOf(sentence.hitAt[i + 1], 'determiner') || tagOf(sentence.hitAt[i], 'said')) return false
  let k = i - 1
  for (; k >= 0 && i - k <= HEADLINE_SUBJECT + 1; k--) {
    const key = sentence.keys[k]
    if (endsClause(key) || key === ':') break
    if (key !== '') return false
    const first = text.charCodeAt(sentence.starts[k] ?? 0)
    if (!(first >= 65 && first <= 90)) return false
  }
  return i - k > 1 && i - k <= HEADLINE_SUBJECT + 1
}
