import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Anchor } from '../../model/anchor.ts'
import { anchorAt } from '../../model/anchor.ts'
import { attributionSchema } from '../../model/attribution.ts'
import type { Claim, Mention } from '../../model/claim.ts'
import { claimSchema } from '../../model/claim.ts'
import { languageSchema } from '../../model/language.ts'
import type { Interchange, InterchangeArticle, InterchangeOptions } from '../interchange/interchange.ts'
import { importedClaim, onlyPlaceOf } from '../interchange/new-claim.ts'
import type { Tally } from '../interchange/tally.ts'
import { openTally } from '../interchange/tally.ts'
import { codePointsOf } from './code-points.ts'
import type { JsonObject } from './json-value.ts'
import { asList, asNumber, asObject, asText, isOfType } from './json-value.ts'
import { readMentionIri, verdictOfWord } from './names.ts'

const carriedClaimSchema = claimSchema.omit({ mentions: true })
const carriedMentionSchema = z.object({ attribution: attributionSchema.nullable(), orphaned: z.boolean(), start: z.int().nonnegative().optional(), end: z.int().nonnegative().optional() })

/** A JSON value of ours in an annotation, plain or as a JSON-LD value object. */
const ours = (value: unknown): unknown => asObject(value)?.['@value'] ?? value

/** True for a document that is a Web Annotation, a page or a collection of them. */
export const isWebAnnotation = (document: JsonObject): boolean =>
  ['AnnotationCollection', 'AnnotationPage', 'Annotation'].some((type) => isOfType(document, type))

function annotationsOf(value: unknown): JsonObject[] {
  const object = asObject(value)
  if (!object) return []
  if (isOfType(object, 'Annotation')) return [object]
  return [...asList(object['items']).flatMap(annotationsOf), ...asList(object['first']).flatMap(annotationsOf)]
}

/** Where an annotation's target says it is: the text's ids and the quote with its context. */
interface Place {
  article: InterchangeArticle
  quote: string
  prefix: string
  suffix: string
  codePoints: { start: number; end: number } | null
  utf16: { start: number; end: number } | null
}

function placeOf(annotation: JsonObject): Place | null {
  const target = asList(annotation['target']).map(asObject).find((item) => item !== null)
  if (!target) return null
  const plainSource = asText(target['source'])
  const source = asObject(target['source'])
  const iri = plainSource ?? (source && asText(source['id'] ?? source['@id']))
  if (!iri) return null
  const selectors = asList(target['selector']).map(asObject).filter((item) => item !== null)
  const quote = selectors.find((selector) => isOfType(selector, 'TextQuoteSelector'))
  const exact = quote && asText(quote['exact'])
  if (!quote || !exact) return null
  const position = selectors.find((selector) => isOfType(selector, 'TextPositionSelector'))
  const pair = (start: unknown, end: unknown) => {
    const [from, to] = [asNumber(ours(start)), asNumber(ours(end))]
    return from === null || to === null || !Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to < from ? null : { start: from, end: to }
  }
  const language = source && asText(source['language'])
  return {
    article: {
      id: (source && asText(source['articleId'])) ?? iri, article: null, text: null, title: source && asText(source['label']),
      url: /^https?:/i.test(iri) ? iri : null, language: languageSchema.safeParse(language).data ?? null
    },
    quote: exact,
    prefix: asText(quote['prefix']) ?? '',
    suffix: asText(quote['suffix']) ?? '',
    codePoints: position ? pair(position['start'], position['end']) : null,
    utf16: position ? pair(position['utf16Start'], position['utf16End']) : null
  }
}

/** Finds the passage in the text where that is at hand, and takes our UTF-16 position on trust where it is not. */
function anchorOf(place: Place, text: string | null, tally: Tally): { anchor: Anchor; orphaned: boolean } {
  const { quote, prefix, suffix, codePoints, utf16 } = place
  const anchored = (start: number, end: number): Anchor => ({ start, end, quote, prefix, suffix })
  if (text === null) {
    if (utf16) return { anchor: anchored(utf16.start, utf16.end), orphaned: false }
    tally.add('lacks/code-points')
    return { anchor: anchored(codePoints?.start ?? 0, (codePoints?.start ?? 0) + quote.length), orphaned: true }
  }
  const fits = (start: number) => text.slice(start, start + quote.length) === quote
  if (codePoints) {
    const start = codePointsOf(text).toUtf16(codePoints.start)
    if (fits(start)) return { anchor: prefix === '' && suffix === '' ? anchorAt(text, start, start + quote.length) : anchored(start, start + quote.length), orphaned: false }
  }
  if (utf16 && fits(utf16.start)) return { anchor: anchored(utf16.start, utf16.start + quote.length), orphaned: false }
  const only = onlyPlaceOf(quote, text)
  if (only !== null) return { anchor: anchorAt(text, only, only + quote.length), orphaned: false }
  tally.add('lacks/annotation-place')
  return { anchor: anchored(utf16?.start ?? codePoints?.start ?? 0, (utf16?.start ?? codePoints?.start ?? 0) + quote.length), orphaned: true }
}

const bodyWithPurpose = (annotation: JsonObject, purpose: string): string | null => {
  for (const body of asList(annotation['body']).map(asObject)) {
    if (body && asList(body['purpose']).includes(purpose)) return asText(body['value'])
  }
  return null
}

const foreignId = (annotation: JsonObject, place: Place): string =>
  `wa-${createHash('sha256').update(JSON.stringify([asText(annotation['id']) ?? '', place.article.id, place.quote, place.codePoints])).digest('hex').slice(0, 24)}`

/** Reads Web Annotations, ours or another tool's. Ours give whole claims back; of others only the passage, the verdict's words and the comment can be had. */
export function readWebAnnotation(document: unknown, options: InterchangeOptions): Interchange {
  const tally = openTally()
  const articles = new Map<string, InterchangeArticle>()
  const claims = new Map<string, { claim: Claim; mentions: Map<number, Mention> }>()
  const strays: { claimId: string; index: number; mention: Mention }[] = []

  for (const annotation of annotationsOf(document)) {
    const place = placeOf(annotation)
    if (!place) {
      tally.add('lacks/quote')
      continue
    }
    const known = options.textOf?.({ id: place.article.id, url: place.article.url }) ?? null
    const article = known ? { ...place.article, id: known.articleId } : place.article
    if (!articles.has(article.id)) articles.set(article.id, article)
    const carriedMention = carriedMentionSchema.safeParse(ours(annotation['mention'])).data
    const found = carriedMention?.orphaned
      ? { anchor: { start: carriedMention.start ?? 0, end: carriedMention.end ?? place.quote.length, quote: place.quote, prefix: place.prefix, suffix: place.suffix }, orphaned: true }
      : anchorOf(place, known?.text ?? null, tally)
    const mention: Mention = { ...found, attribution: carriedMention?.attribution ?? null }
    const own = readMentionIri(asText(annotation['id']) ?? '')
    const carried = carriedClaimSchema.safeParse(ours(annotation['claim'])).data
    const verdict = verdictOfWord(bodyWithPurpose(annotation, 'assessing') ?? '')
    const comment = bodyWithPurpose(annotation, 'commenting')
    if (carried && own) {
      const claim = { ...carried, articleId: article.id, mentions: [mention], verdict: verdict ?? carried.verdict, note: comment ?? carried.note }
      claims.set(claim.id, { claim, mentions: new Map([[own.mention, mention]]) })
    } else if (own && own.mention > 0) {
      strays.push({ claimId: own.claimId, index: own.mention, mention })
    } else {
      const made = importedClaim({ id: foreignId(annotation, place), articleId: article.id, ...found, format: 'webannotation', importedAt: options.importedAt })
      claims.set(made.id, { claim: { ...made, verdict: verdict ?? made.verdict, note: comment ?? '' }, mentions: new Map([[0, mention]]) })
      tally.add('lacks/foreign')
    }
  }
  for (const { claimId, index, mention } of strays) {
    const owner = claims.get(claimId)
    if (owner) owner.mentions.set(index, mention)
    else tally.add('lacks/stray')
  }
  if (articles.size > 0) tally.add('lacks/annotation-texts')
  return {
    format: 'webannotation',
    articles: [...articles.values()],
    claims: [...claims.values()].map(({ claim, mentions }) => ({ ...claim, mentions: [...mentions].sort(([a], [b]) => a - b).map(([, mention]) => mention) })),
    events: [],
    notCarried: tally.statements()
  }
}
