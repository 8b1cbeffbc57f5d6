import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { exported, reportIn } from './tools.ts'

const fixture = (name: string): unknown => JSON.parse(readFileSync(new URL(`../fixtures/contexts/${name}`, import.meta.url), 'utf8'))
const CONTEXTS: Record<string, unknown> = { 'http://www.w3.org/ns/anno.jsonld': fixture('anno.json'), 'https://schema.org': fixture('schema.json') }

/** Serves the bundled contexts and nothing else: a test that reached for the network would fail. */
const documentLoader = (url: string): Promise<{ contextUrl: undefined; document: object; documentUrl: string }> => {
  const document = CONTEXTS[url]
  return typeof document === 'object' && document !== null ? Promise.resolve({ contextUrl: undefined, document, documentUrl: url }) : Promise.reject(new Error(`no context ${url}`))
}

type Node = Record<string, unknown>
const parsed = async (format: 'webannotation' | 'claimreview', language: 'ar' | 'en'): Promise<Node> => JSON.parse(new TextDecoder().decode(await exported(format, reportIn(language)))) as Node
// In safe mode the library fails on any term or value that the context does not carry over.
const expanded = (document: Node) => jsonld.expand(document as jsonld.JsonLdDocument, { documentLoader, safe: true } as jsonld.Options.Expand)

const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? value.flatMap(nodesOf) : typeof value === 'object' && value !== null ? [value as Node, ...Object.values(value).flatMap(nodesOf)] : [])
const OA = 'http://www.w3.org/ns/oa#'
const SCHEMA = 'http://schema.org/'
const ofType = (nodes: readonly Node[], type: string) => nodes.filter((node) => Array.isArray(node['@type']) && node['@type'].includes(type))

describe('Web Annotations as JSON-LD', () => {
  it.each(['ar', 'en'] as const)('expand with no term lost (%s)', async (language) => {
    const nodes = nodesOf(await expanded(await parsed('webannotation', language)))
    expect(ofType(nodes, `${OA}Annotation`)).toHaveLength(12)
    expect(ofType(nodes, `${OA}TextPositionSelector`)).toHaveLength(12)
    const [position] = ofType(nodes, `${OA}TextPositionSelector`)
    expect(position?.[`${OA}start`]).toEqual([{ '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger', '@value': expect.any(Number) }])
    for (const annotation of ofType(nodes, `${OA}Annotation`)) {
      expect(annotation[`${OA}motivatedBy`]).toEqual([{ '@id': `${OA}assessing` }])
      expect(annotation[`${OA}hasTarget`]).toHaveLength(1)
    }
  })

  it('become RDF with a statement for every target', async () => {
    const quads = await jsonld.toRDF(await parsed('webannotation', 'ar') as jsonld.JsonLdDocument, { documentLoader, safe: true } as jsonld.Options.ToRdf) as { predicate: { value: string } }[]
    expect(quads.filter(({ predicate }) => predicate.value === `${OA}hasTarget`)).toHaveLength(12)
  })
})

describe('ClaimReview as JSON-LD', () => {
  it.each(['ar', 'en'] as const)('expands with no term lost (%s), to what Google requires', async (language) => {
    const reviews = ofType(nodesOf(await expanded(await parsed('claimreview', language))), `${SCHEMA}ClaimReview`)
    expect(reviews).toHaveLength(10)
    for (const review of reviews) {
      expect(review[`${SCHEMA}url`]).toEqual([{ '@id': expect.stringMatching(/^https:\/\/figures\.example\.org\/#claim-c\d+$/) }])
      expect(review[`${SCHEMA}claimReviewed`]).toHaveLength(1)
      const [rating] = review[`${SCHEMA}reviewRating`] as Node[]
      expect(rating?.[`${SCHEMA}alternateName`]).toHaveLength(1)
      expect((review[`${SCHEMA}itemReviewed`] as Node[])[0]?.['@type']).toEqual([`${SCHEMA}Claim`])
    }
  })

  it('gives no type a property that schema.org does not give it', async () => {
    const domains = fixture('schema-domains.json') as Record<string, string[]>
    for (const node of nodesOf((await parsed('claimreview', 'ar'))['@graph'])) {
      const type = String(node['@type'])
      expect(domains[type], type).toBeDefined()
      expect(Object.keys(node).filter((key) => key !== '@type' && !domains[type]?.includes(key)), type).toEqual([])
    }
  })
})
