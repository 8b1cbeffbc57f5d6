import type { Attribution } from '../../model/attribution.ts'
import type { Place } from '../../model/claim.ts'
import { kindOf } from '../../model/kind.ts'
import type { ArticleText, ExtractedArticle, ExtractedClaim, ExtractOptions, Explanation } from '../extracted.ts'
import { readQuantities } from '../numbers/read-quantities.ts'
import type { Quantity } from '../quantity.ts'
import type { Source } from './attribution/source.ts'
import type { Decision } from './decision.ts'
import { asPlace, RANK_COST } from './circumstances/place.ts'
import type { NamedPlace } from './circumstances/places-in.ts'
import { detectLanguage } from './detect-language.ts'
import { flagImpossibleSums, flagsOf } from './flags.ts'
import type { Group } from './merging.ts'
import { REASON_WORDS } from './reason-words.ts'
import { scoreOf } from './scoring.ts'
import { allInStep, atOnce } from './steps.ts'
import type { Steps } from './steps.ts'
import { understanding } from './understanding.ts'

/** The first line that is not blank, trimmed. */
function titleOf(text: string): string {
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from)
    const line = text.slice(from, newline < 0 ? text.length : newline).trim()
    if (line !== '') return line
    if (newline < 0) break
    from = newline + 1
  }
  return ''
}

const attributionOf = (text: string, source: Source | null): Attribution | null =>
  source ? { text: text.slice(source.start, source.end), start: source.start, end: source.end, kind: source.kind } : null

/**
 * Where a claim's event happened: the narrowest place that one of its sentences names, of two alike that of the text before its headline's, which may be cut
 * short ("Benin soldiers killed near Niger"); else one known from before them.
 */
function placeOfGroup({ statements }: Group): Place | null {
  let best: NamedPlace | null = null
  let titled = false
  for (const { place, setIn, decision: { sentence } } of statements) {
    if (!place || setIn !== null) continue
    const [cost, least] = [RANK_COST[place.rank], best ? RANK_COST[best.rank] : Infinity]
    if (cost < least || (cost === least && titled)) { best = place; titled = sentence.index === 0 }
  }
  return best ? asPlace(best) : statements.find((s) => s.setIn !== null)?.setIn ?? null
}

function claimsOf(text: string, title: string, groups: readonly Group[]): { claims: ExtractedClaim[]; idOf: Map<Decision, string> } {
  const idOf = new Map<Decision, string>()
  groups.forEach((group, index) => { for (const { decision } of group.statements) idOf.set(decision, `c${index + 1}`) })
  const titleEnd = text.indexOf(title) + title.length
  const claims: ExtractedClaim[] = []
  for (const group of groups) {
    const first = group.statements[0]
    const measure = first?.decision.measure
    if (!first || !measure) continue
    const { quantity } = first.decision.amount
    const id = idOf.get(first.decision) ?? ''
    const parent = group.statements.map((s) => s.decision.parent).find((p) => p !== null && idOf.has(p) && idOf.get(p) !== id)
    const attributed = group.statements.find((s) => s.source !== null)
    const { score, reasons } = scoreOf(group, quantity.start < titleEnd)
    claims.push({
      id, kind: kindOf(measure), measure,
      figure: { value: quantity.value, min: quantity.min, max: quantity.max, qualifier: quantity.qualifier, unit: quantity.unit ?? 'person' },
      who: [...new Set(group.statements.flatMap((s) => s.who))],
      place: placeOfGroup(group),
      asOf: group.statements.map((s) => s.asOf).find((asOf) => asOf !== null) ?? null,
      modality: first.modality,
      scope: group.statements.find((s) => s.scope !== null)?.scope ?? null,
      basis: group.statements.find((s) => s.basis !== null)?.basis ?? null,
      aid: group.statements.find((s) => s.aid !== null)?.aid ?? null,
      attribution: attributionOf(text, attributed?.source ?? null),
      subsetOf: parent ? idOf.get(parent) ?? null : null,
      score, reasons, rule: first.decision.rule ?? '',
      flags: flagsOf(quantity, group.statements.some(({ disputed }) => disputed), group.statements.some(({ superseded }) => superseded)),
      mentions: group.statements.map(({ decision, source }) => ({
        start: decision.amount.quantity.start, end: decision.amount.quantity.end, quote: decision.amount.quantity.text, attribution: attributionOf(text, source)
      }))
    })
  }
  flagImpossibleSums(claims)
  return { claims, idOf }
}

function* extracting(text: string, options: ExtractOptions, place = 0): Steps<ExtractedArticle> {
  const { language, groups } = yield* understanding(text, options, { place })
  yield
  const title = titleOf(text)
  return { language, title, claims: claimsOf(text, title, groups).claims }
}

/**
 * Every casualty, hostage, aid and displacement figure of an article, in the order of the text. The same text and options give
 * the same claims. Offsets are UTF-16 units into `text`, so that `text.slice(start, end)` is a mention's quote. A text in a
 * language without a lexicon gives no claims. Never throws; its cost is linear in the length of the text.
 */
export const extractArticle = (text: string, options: ExtractOptions = {}): ExtractedArticle => atOnce(extracting(text, options))

/** So many articles are read in step: with more, what was found in the first has left fast memory when its next step comes. */
export const ARTICLES_IN_STEP = 32
/** A text of more UTF-16 units is read by itself: it has enough to do at each step, and would hold much memory beside others. */
const LONG_TEXT = 32_000

/**
 * What `extractArticle` gives of each article, in their order, for less processor time (7 to 30 %, the more the busier the machine): the engine has more code than fast memory
 * holds, so each step is taken for many articles before the next. Only short articles gain by it.
 */
export function extractArticles(articles: readonly ArticleText[]): ExtractedArticle[] {
  const found: ExtractedArticle[] = []
  for (let from = 0; from < articles.length;) {
    let to = from + 1
    while (to < articles.length && to < from + ARTICLES_IN_STEP && isShort(articles[to - 1]!) && isShort(articles[to]!)) to++
    found.push(...allInStep(articles.slice(from, to).map(({ text, ...options }, place) => extracting(text, options, place))))
    from = to
  }
  return found
}

const isShort = ({ text }: ArticleText): boolean => text.length <= LONG_TEXT

/** For each quantity of a text what it was read as, and why it was or was not a claim. */
export function explainArticle(text: string, options: ExtractOptions = {}): Explanation[] {
  // By where it begins: a sum without its currency is given one when it is decided.
  const byStart = new Map<number, Decision>()
  const { quantities, groups } = atOnce(understanding(text, options, { decided: (decision) => { byStart.set(decision.amount.quantity.start, decision) } }))
  const { claims, idOf } = claimsOf(text, titleOf(text), groups)
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const isClaim = (quantity: Quantity): boolean => { const decision = byStart.get(quantity.start); return decision !== undefined && idOf.has(decision) }
  return quantities.filter((quantity) => quantity.form !== 'singular' || isClaim(quantity)).map((quantity) => {
    const decision = byStart.get(quantity.start)
    const id = (decision && idOf.get(decision)) ?? null
    const { value, min, max, qualifier, unit } = quantity
    const reasons = id !== null && decision
      ? [...new Set([...decision.reasons, ...(byId.get(id)?.reasons ?? [])])].map((reason) => REASON_WORDS[reason])
      : [decision?.whyNot ?? (unit === null || unit === 'person' ? 'claims are not found in this language' : `counts ${unit}`)]
    return {
      start: quantity.start, end: quantity.end, text: quantity.text, figure: { value, min, max, qualifier, unit }, claim: id,
      rule: decision?.rule ?? null, reasons
    }
  })
}

/** What a hand-made claim starts from: the fields of an extracted claim that can be read in a passage. */
export interface SelectionReading
  extends Pick<ExtractedClaim, 'kind' | 'measure' | 'figure' | 'who' | 'place' | 'asOf' | 'modality' | 'scope' | 'basis' | 'aid' | 'attribution' | 'rule'> {
  start: number
  end: number
  quote: string
}

/**
 * What extraction reads in the passage `start` to `end` of a text, to prefill a claim made by hand: the claim whose figure overlaps it
 * most, else its first quantity with no measure found (`other`), else null. Reads the lines around the passage, not the whole text.
 */
export function readSelection(text: string, start: number, end: number, options: ExtractOptions = {}): SelectionReading | null {
  if (!(start >= 0 && end <= text.length && start < end)) return null
  const from = text.lastIndexOf('\n\n', Math.max(0, start - 1_500)) + 1
  const until = text.indexOf('\n\n', end + 200)
  const window = text.slice(Math.max(0, from), until < 0 ? text.length : until)
  const base = Math.max(0, from)
  const language = options.language ?? detectLanguage(text)
  const article = extractArticle(window, { ...options, language })
  let best: SelectionReading | null = null
  let most = 0
  for (const claim of article.claims) {
    for (const mention of claim.mentions) {
      const overlap = Math.min(mention.end + base, end) - Math.max(mention.start + base, start)
      if (overlap <= most) continue
      most = overlap
      const shift = <T extends { start: number; end: number }>(span: T | null): T | null => (span ? { ...span, start: span.start + base, end: span.end + base } : null)
      const { kind, measure, figure, who, asOf, modality, scope, basis, aid, rule } = claim
      best = {
        kind, measure, figure, who, place: shift(claim.place), asOf, modality, scope, basis, aid, attribution: shift(mention.attribution ?? claim.attribution),
        rule, start: mention.start + base, end: mention.end + base, quote: mention.quote
      }
    }
  }
  if (best) return best
  const quantity = readQuantities(window, language).find((q) => q.start + base < end && q.end + base > start)
  if (!quantity) return null
  const { value, min, max, qualifier, unit } = quantity
  return {
    kind: 'other', measure: 'other', figure: { value, min, max, qualifier, unit }, who: [], place: null, asOf: null, modality: 'asserted',
    scope: null, basis: null, aid: null, attribution: null, rule: 'selection',
    start: quantity.start + base, end: quantity.end + base, quote: quantity.text
  }
}
