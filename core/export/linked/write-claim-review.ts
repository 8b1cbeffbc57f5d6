import type { Report, ReportEntry } from '../../report/index.ts'
import { VERDICT_SCALE } from '../../model/verdict.ts'
import { isSafeUrl } from '../safe-text.ts'
import type { Writer } from '../writer.ts'

/** The names of the properties that carry what schema.org has no term for. */
export const CLAIM_ID = 'tahqiq-claim-id'
export const QUALIFIER = 'qualifier'
export const MEASURE = 'measure'

const property = (name: string, value: string) => ({ '@type': 'PropertyValue', propertyID: name, value })
const given = (key: string, value: unknown): object => (value === null || value === undefined || value === '' ? {} : { [key]: value })
const webAddress = (url: string | null): string | null => (url !== null && /^https?:/i.test(url) && isSafeUrl(url) ? url.trim() : null)

function quantityOf({ claim }: ReportEntry): object {
  const { value, min, max, unit, qualifier } = claim.figure
  return {
    '@type': 'QuantitativeValue',
    ...given('value', value), ...given('minValue', min), ...given('maxValue', max), ...given('unitText', unit),
    additionalProperty: [property(QUALIFIER, qualifier), property(MEASURE, claim.measure)]
  }
}

/** Attributions are organisations and crowds far more often than persons; the text does not say which, so only what is sure is said. */
function authorOf({ claim }: ReportEntry): object | null {
  if (claim.attribution === null || claim.attribution.text === '') return null
  return { '@type': claim.attribution.kind === 'eyewitness' ? 'Person' : 'Organization', name: claim.attribution.text }
}

/**
 * One decided claim as a schema.org ClaimReview with the Claim it reviews. The rating runs from 1 (false) to 5 (true);
 * a verdict that has no place on it is given by its words alone, as Google's guide allows.
 */
export function claimReviewOf(entry: ReportEntry, report: Report): object {
  const { claim, article } = entry
  const { houseStyle } = report
  const house = webAddress(houseStyle.url)
  const page = house === null ? webAddress(article.url) : `${house}#claim-${encodeURIComponent(claim.id)}`
  const { rating } = VERDICT_SCALE[claim.verdict]
  const anchor = claim.mentions[0]?.anchor
  return {
    '@type': 'ClaimReview',
    ...given('url', page),
    datePublished: report.generatedAt.slice(0, 10),
    inLanguage: report.language,
    claimReviewed: entry.attribution === null ? entry.statement : `${entry.statement} (${entry.attribution})`,
    ...given('author', houseStyle.name === '' ? null : { '@type': 'Organization', name: houseStyle.name, ...given('url', house) }),
    reviewRating: { '@type': 'Rating', ...(rating === null ? {} : { ratingValue: rating, bestRating: 5, worstRating: 1 }), alternateName: entry.verdictWord },
    itemReviewed: {
      '@type': 'Claim',
      ...given('text', anchor?.quote),
      ...given('author', authorOf(entry)),
      ...given('datePublished', article.publishedAt),
      inLanguage: article.language,
      about: quantityOf(entry),
      appearance: {
        '@type': 'NewsArticle',
        headline: article.title,
        identifier: article.id,
        inLanguage: article.language,
        ...given('url', webAddress(article.url)),
        ...given('datePublished', article.publishedAt),
        ...given('author', article.author === null || article.author === '' ? null : { '@type': 'Person', name: article.author }),
        ...given('publisher', article.publisher === null || article.publisher === '' ? null : { '@type': 'Organization', name: article.publisher })
      }
    },
    ...given('reviewBody', claim.note),
    ...given('citation', entry.sources.length === 0 ? null : entry.sources.map(({ source }) => ({ '@type': 'CreativeWork', name: source.title, ...given('url', webAddress(source.url)), ...given('publisher', source.publisher === null || source.publisher === '' ? null : { '@type': 'Organization', name: source.publisher }) }))),
    identifier: property(CLAIM_ID, claim.id)
  }
}

/** JSON that may stand in a page's `script` element, where houses put it: nothing that an article or an analyst wrote ends the element. */
const asScriptData = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** Writes the claims that have a verdict as ClaimReview in one JSON-LD graph. */
export const writeClaimReview: Writer = async (report, output) => {
  await output.text('{\n  "@context": "https://schema.org",\n  "@graph": [')
  let first = true
  let undecided = 0
  let withoutPage = 0
  let articleAsPage = 0
  for (const group of report.groups) {
    for (const entry of group.entries) {
      output.step(1)
      if (entry.claim.verdict === 'unverified') {
        undecided++
        continue
      }
      if (webAddress(report.houseStyle.url) === null) {
        if (webAddress(entry.article.url) === null) withoutPage++
        else articleAsPage++
      }
      await output.text(`${first ? '' : ','}\n    ${asScriptData(claimReviewOf(entry, report))}`)
      first = false
    }
  }
  await output.text('\n  ]\n}\n')
  output.leaveOut(undecided)
  if (undecided > 0) output.warn('warning/undecided', { count: undecided })
  if (articleAsPage > 0) output.warn('warning/article-as-page', { count: articleAsPage })
  if (withoutPage > 0) output.warn('warning/no-page', { count: withoutPage })
  if (report.houseStyle.name === '') output.warn('warning/no-house')
}
