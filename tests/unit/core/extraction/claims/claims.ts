import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import type { ExtractOptions } from '../../../../../core/extraction/extracted.ts'

/** Each claim of a text as "measure value", in order. */
export const claimsIn = (text: string, options?: ExtractOptions): string[] =>
  extractArticle(text, options).claims.map((claim) => `${claim.measure} ${claim.figure.value ?? `${claim.figure.min}..${claim.figure.max}`}`)

/** Each claim with its source. */
export const sourcesIn = (text: string): (string | null)[] => extractArticle(text).claims.map((claim) => claim.attribution?.text ?? null)

/** Each part with its whole, as "part < whole". */
export function partsIn(text: string): string[] {
  const { claims } = extractArticle(text)
  return claims.flatMap((claim) => (claim.subsetOf ? [`${claim.figure.value} < ${claims.find((c) => c.id === claim.subsetOf)?.figure.value}`] : []))
}
