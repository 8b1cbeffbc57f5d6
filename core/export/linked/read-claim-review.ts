import { createHash } from 'node:crypto'
import type { Anchor } from '../../model/anchor.ts'
import { anchorAt } from '../../model/anchor.ts'
import type { Claim } from '../../model/claim.ts'
import type { Figure } from '../../model/figure.ts'
import { figureSchema, qualifierSchema, unitSchema } from '../../model/figure.ts'
import { kindOf, measureSchema } from '../../model/kind.ts'
import { languageSchema } from '../../model/language.ts'
import type { Source } from '../../model/source.ts'
import type { Verdict } from '../../model/verdict.ts'
import type { Interchange, InterchangeArticle, InterchangeOptions } from '../interchange/interchange.ts'
import { importedClaim, onlyPlaceOf } from '../interchange/new-claim.ts'
import type { Tally } from '../interchange/tally.ts'
import { openTally } from '../interchange/tally.ts'
import type { JsonObject } from './json-value.ts'
import { asList, asNumber, asObject, asText, isOfType } from './json-value.ts'
import { verdictOfWord } from './names.ts'
import { CLAIM_ID, MEASURE, QUALIFIER } from './write-claim-review.ts'

/** Every ClaimReview of a document: alone, in a list, in a graph, or in a data feed as fact-check networks publish it. */
export function claimReviewsOf(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(claimReviewsOf)
  const object = asObject(value)
  if (!object) return []
  if (isOfType(object, 'ClaimReview')) return [object]
  return [object['@graph'], object['dataFeedElement'], object['item']].flatMap((inner) => (inner === undefined ? [] : claimReviewsOf(asList(inner))))
}

const propertyOf = (values: unknown, name: string): string | null => {
  for (const value of asList(values).map(asObject)) if (value && value['propertyID'] === name) return asText(value['value'])
  return null
}

function figureOf(quantity: JsonObject | null): Figure | null {
  if (!quantity) return null
  const qualifier = qualifierSchema.safeParse(propertyOf(quantity['additionalProperty'], QUALIFIER)).data
  const value = asNumber(quantity['value'])
  const unit = unitSchema.safeParse(asText(quantity['unitText'])).data ?? null
  const min = asNumber(quantity['minValue'])
  const max = asNumber(quantity['maxValue'])
  if (value === null && min === null && max === null) return null
  const bare = value !== null && min === null && max === null && qualifier === undefined
  return figureSchema.parse({ value, min: bare ? value : min, max: bare ? value : max, qualifier: qualifier ?? (value === null ? 'between' : 'exact'), unit })
}

/** What a rating by another house means in our words: only the ends of the scale and the step below the top say the same everywhere. */
function verdictOf(rating: JsonObject | null, tally: Tally): Verdict {
  const words = rating && asText(rating['alternateName'])
  const named = words ? verdictOfWord(words) : null
  if (named) return named
  const value = rating && asNumber(rating['ratingValue'])
  const best = (rating && asNumber(rating['bestRating'])) ?? 5
  const worst = (rating && asNumber(rating['worstRating'])) ?? 1
  const share = value === null || best <= worst ? null : (value - worst) / (best - worst)
  if (share === 1) return 'confirmed'
  if (share === 0) return 'false'
  tally.add('lacks/rating', { words: String(words ?? value ?? '') })
  return 'unverified'
}

function sourcesOf(citations: unknown): Source[] {
  return asList(citations).map(asObject).flatMap((citation, i): Source[] => {
    const title = citation && (asText(citation['name']) ?? asText(citation['headline']) ?? asText(citation['url']))
    if (!citation || !title) return []
    const publisher = asObject(citation['publisher'])
    return [{
      id: `citation-${i + 1}`, title: title.slice(0, 2000), url: asText(citation['url'])?.slice(0, 4000) ?? null, publisher: (publisher && asText(publisher['name']))?.slice(0, 500) ?? null,
      kind: 'media', stance: 'context', quote: '', figure: null, publishedAt: null, accessedAt: null, reliability: null, credibility: null, relayOf: null, evidence: []
    }]
  })
}

/** The article that a reviewed claim appeared in; it is known by the id we gave it, else by its address. */
function articleOf(item: JsonObject | null): InterchangeArticle | null {
  const appearance = item && asList(item['appearance'] ?? item['firstAppearance']).map(asObject).find((work) => work !== null)
  const url = (appearance && asText(appearance['url'])) ?? asText(item?.['appearance'])
  const id = (appearance && asText(appearance['identifier'])) ?? url
  if (!id) return null
  return {
    id, article: null, text: null, url, title: appearance ? asText(appearance['headline'] ?? appearance['name']) : null,
    language: languageSchema.safeParse(appearance ? asText(appearance['inLanguage']) : null).data ?? null
  }
}

function anchorOf(quote: string, text: string | null): { anchor: Anchor; orphaned: boolean } {
  const at = text === null ? null : onlyPlaceOf(quote, text)
  if (text === null || at === null) return { anchor: { start: 0, end: quote.length, quote, prefix: '', suffix: '' }, orphaned: true }
  return { anchor: anchorAt(text, at, at + quote.length), orphaned: false }
}

/** Reads ClaimReview, ours or another house's: the claim, its figure where the file has one, its verdict, its note and its citations. */
export function readClaimReview(document: unknown, options: InterchangeOptions): Interchange {
  const tally = openTally()
  const articles = new Map<string, InterchangeArticle>()
  const claims: Claim[] = []
  for (const review of claimReviewsOf(document)) {
    const item = asList(review['itemReviewed']).map(asObject).find((value) => value !== null) ?? null
    const named = articleOf(item)
    const statement = asText(review['claimReviewed']) ?? ''
    const quote = (item && asText(item['text'])) ?? statement
    if (!named || quote === '') {
      tally.add('lacks/review-article')
      continue
    }
    const known = options.textOf?.({ id: named.id, url: named.url }) ?? null
    const article = known ? { ...named, id: known.articleId } : named
    if (!articles.has(article.id)) articles.set(article.id, article)
    const place = anchorOf(quote, known?.text ?? null)
    if (place.orphaned) tally.add('lacks/review-position')
    const id = propertyOf(review['identifier'], CLAIM_ID) ?? `cr-${createHash('sha256').update(JSON.stringify([asText(review['url']) ?? '', statement, article.id])).digest('hex').slice(0, 24)}`
    const made = importedClaim({ id, articleId: article.id, ...place, format: 'claimreview', importedAt: options.importedAt })
    const quantity = asList(item?.['about']).map(asObject).find((about) => about !== null && isOfType(about, 'QuantitativeValue')) ?? null
    const figure = figureOf(quantity)
    if (!figure) tally.add('lacks/figure')
    const measure = measureSchema.safeParse(quantity && propertyOf(quantity['additionalProperty'], MEASURE)).data ?? 'other'
    const verdict = verdictOf(asObject(review['reviewRating']), tally)
    claims.push({
      ...made, kind: kindOf(measure), measure, figure: figure ?? made.figure, verdict, workflow: verdict === 'unverified' ? 'new' : 'done',
      note: (asText(review['reviewBody']) ?? '').slice(0, 200_000), sources: sourcesOf(review['citation'])
    })
  }
  if (claims.length > 0) {
    tally.add('lacks/claimreview')
    tally.add('lacks/claimreview-texts')
  }
  return { format: 'claimreview', articles: [...articles.values()], claims, events: [], notCarried: tally.statements() }
}
