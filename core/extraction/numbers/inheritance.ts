import { isCurrency } from '../../model/figure.ts'
import { totalBefore } from './total-before.ts'
import type { Passage } from './passage.ts'
import type { Draft } from './read-quantities.ts'

const MILLION = 1e6
const BILLION = 1e9

/**
 * Gives amounts that name nothing counted the unit of the one before in their sentence: persons, or a currency where the amount is
 * as large («61 مليار دولار لأوكرانيا و26 مليارا لإسرائيل»). One that goes up to another takes the unit of that ("from 34 to 44 people");
 * vague amounts alone are of persons.
 */
export function inheritUnits(p: Passage, drafts: Draft[]): void {
  let sentence = 0
  let sentenceOf = -1
  let before: Draft | null = null
  for (let n = 0; n < drafts.length; n++) {
    const draft = drafts[n]!
    while (sentence < p.sentenceStarts.length && p.sentenceStarts[sentence]! <= draft.from) sentence++
    if (sentence !== sentenceOf) {
      // "The World Bank approved $700 million. Two hundred million of that is a grant."
      if (!(before && isCurrency(before.quantity.unit) && sentence === sentenceOf + 1 && isPartOfLast(p, draft))) before = null
      sentenceOf = sentence
    }
    const { quantity } = draft
    if (before && isFurtherSum(before, draft)) {
      quantity.noun = null
      takeUnit(draft, before)
    }
    if (quantity.unit === null && !draft.own && quantity.form !== 'fraction') {
      const next = drafts[n + 1]
      if (next && next.quantity.unit !== null && next.from - draft.to <= 2 && p.has(draft.to, 'to')) takeUnit(draft, next)
      // "3,000 of the 12,000 residents"
      else if (next && next.quantity.unit === 'person' && next.from - draft.to <= 2 && p.has(draft.to, 'of')) takeUnit(draft, next)
      else if (before && before.quantity.unit !== null && mayShareUnit(p, before, draft) && !areFewOfPeople(p, before, draft)) takeUnit(draft, before)
      else if (before && isShortened(p, before, draft)) lengthen(draft, before)
      else if (draft.scale < MILLION && (p.has(draft.from - 1, 'toll') || totalBefore(p, draft.from) || isLabelledAsToll(p, draft.from))) quantity.unit = 'person'
      // "hundreds were killed", «نزح عشرات الآلاف»: nobody says so of things without naming them.
      else if (quantity.form === 'vague') quantity.unit = 'person'
    }
    if (quantity.unit !== null && (quantity.unit === 'person' || isCurrency(quantity.unit))) before = before && isConverted(p, before, draft) ? before : draft
    else if (draft.own) before = quantity.unit === 'percent' || quantity.form === 'fraction' || isMeasure(quantity.unit) ? before : null
  }
}

/** «2.3 مليار يورو (2.56 مليار دولار) منها 1.1 مليار»: true for the sum before it in brackets in another currency, in which nothing behind is told. */
function isConverted(p: Passage, before: Draft, { quantity: { unit }, from, to }: Draft): boolean {
  if (!isCurrency(before.quantity.unit) || !isCurrency(unit) || before.quantity.unit === unit || !p.isSign(to, ')')) return false
  return p.isSign(from - 1, '(') || p.isSign(from - 2, '(')
}

/** «3.4 مليار دولار هذا العام، ومليارين آخرين»: true for billions of others behind a sum, as many as no people are told of so. */
const isFurtherSum = (before: Draft, { quantity: { noun, value } }: Draft): boolean => isCurrency(before.quantity.unit) && noun === 'other' && value !== null && value >= BILLION

/** True where words beside an amount make it a part of the one before ("of that", "the remaining", «منها»). */
const isPartOfLast = (p: Passage, draft: Draft): boolean => p.has(draft.to, 'part') || p.has(draft.from - 1, 'part-before') || p.has(draft.from - 2, 'part-before')

/** "They earned $130 a day. Eighteen of them came from one village": few of several people are no sum. */
const areFewOfPeople = (p: Passage, before: Draft, draft: Draft): boolean => isCurrency(before.quantity.unit) && draft.scale === 1 && p.has(draft.to, 'part-of-people')

/**
 * True for "€90bn …; the remaining 30", «25 مليون دولار، وصل منها عشرة»: a part of a sum that leaves out the scale. "Two of them have
 * died" is said of people.
 */
function isShortened(p: Passage, before: Draft, draft: Draft): boolean {
  const { value } = draft.quantity
  if (!isCurrency(before.quantity.unit) || before.scale < MILLION || draft.scale !== 1) return false
  if (value === null || value >= 1000 || value * before.scale > (before.quantity.value ?? 0)) return false
  return isPartOfLast(p, draft) && !p.has(draft.to, 'part-of-people')
}

function lengthen(draft: Draft, before: Draft): void {
  const { quantity } = draft
  quantity.value = quantity.value === null ? null : quantity.value * before.scale
  quantity.min = quantity.min === null ? null : quantity.min * before.scale
  quantity.max = quantity.max === null ? null : quantity.max * before.scale
  draft.scale = before.scale
  takeUnit(draft, before)
}

/** «القتلى: 34», "Killed | 34": the label before a colon, or in the cell of a table before, says that persons are counted. */
function isLabelledAsToll(p: Passage, from: number): boolean {
  const last = p.isSign(from - 1, ':') || p.isSign(from - 1, '|') ? from - 2 : isBehindTab(p, from) ? from - 1 : -1
  return p.has(last, 'toll') || p.has(last, 'state') || p.find(last, 'noun')?.value.unit === 'person'
}

const isBehindTab = (p: Passage, i: number): boolean => i > 0 && p.tokens.text.slice(p.end(i - 1), p.start(i)).includes('\t')

const isMeasure = (unit: string | null): boolean => unit !== null && unit !== 'percent'

function mayShareUnit(p: Passage, before: Draft, draft: Draft): boolean {
  if (before.quantity.unit === 'person') return draft.scale < MILLION || before.scale >= MILLION || draft.scale === 1
  // «20 مليون درهم لضحايا السيول التي تأثر بها الملايين»: no sum is so vague with its article.
  if (draft.quantity.form === 'vague' && p.hasArticle(draft.from)) return false
  // «10 ملايين دولار للنازحين الذين يبلغ عددهم 20 ألفا»
  if (isCurrency(before.quantity.unit) && draft.scale < MILLION && (p.has(draft.from - 1, 'toll') || totalBefore(p, draft.from))) return false
  // "raise $41 billion to help 190 million of the most vulnerable"
  if (isCurrency(before.quantity.unit) && p.has(draft.to, 'part-of-people')) return false
  return isCurrency(before.quantity.unit) && (draft.scale >= MILLION || draft.scale === before.scale)
}

function takeUnit(draft: Draft, from: Draft): void {
  draft.quantity.unit = from.quantity.unit
  draft.quantity.unitAssumed = isCurrency(from.quantity.unit)
}
