import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readInterchange, writeReport } from '../../../../core/export/index.ts'
import type { Interchange, InterchangeOptions } from '../../../../core/export/index.ts'
import { AppError } from '../../../../core/model/error.ts'
import { anchorAt } from '../../../../core/model/anchor.ts'
import type { Claim } from '../../../../core/model/claim.ts'
import type { ReportFormat } from '../../../../core/model/report-format.ts'
import { claimSchema } from '../../../../core/model/claim.ts'
import { VERDICTS, WORKFLOW_STATES } from '../../../../core/model/verdict.ts'
import { MEASURES } from '../../../../core/model/kind.ts'
import type { ReportArticle, ReportOptions } from '../../../../core/report/index.ts'
import { buildReport } from '../../../../core/report/index.ts'
import { articleOf, bundledArticles, claimOf, figureOf, inputOf, memorySink, sourceOf } from '../../../builders/report-input.ts'

const options: InterchangeOptions = { importedAt: '2026-11-24T10:00:00.000Z' }

async function written(format: ReportFormat, articles: readonly ReportArticle[], more: Partial<ReportOptions> = {}): Promise<Uint8Array> {
  const sink = memorySink()
  await writeReport(format, buildReport(inputOf(articles, { includeHistory: true, includeDismissed: true, ...more })), sink)
  return sink.bytes()
}

const withTexts = (articles: readonly ReportArticle[]): InterchangeOptions => ({
  ...options,
  textOf: ({ id, url }) => {
    const found = articles.find(({ article }) => article.id === id || (url !== null && article.url === url))
    return found ? { articleId: found.article.id, text: found.text } : null
  }
})

const sorted = (claims: readonly Claim[]) => [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))
const claimsOf = (articles: readonly ReportArticle[]) => sorted(articles.flatMap(({ claims }) => [...claims]))

/** Texts of Arabic, Latin, emoji and other astral letters, and white space. */
const anyText = fc.array(fc.constantFrom('قُتل ', '12 شخصا', 'people ', '😔', '𐤀', '🇸🇾', '\n', ' ', '"', '<b>', '\\', '،', 'e\u0301'), { minLength: 3, maxLength: 40 }).map((parts) => parts.join(''))

/** An article of any text with claims on any of its passages that are not cut inside a surrogate pair. */
const anyArticle: fc.Arbitrary<ReportArticle> = anyText.filter((text) => text.trim() !== '').chain((text) => {
  const boundaries = [...text].reduce<number[]>((at, character) => [...at, (at.at(-1) ?? 0) + character.length], [0])
  const passage = fc.tuple(fc.nat(boundaries.length - 2), fc.nat(boundaries.length - 1)).map(([i, j]) => {
    const from = boundaries[Math.min(i, j)] ?? 0
    const to = boundaries[Math.max(i + 1, j)] ?? text.length
    return anchorAt(text, Math.min(from, to - 1), to)
  }).filter((anchor) => anchor.quote !== '')
  const claim = fc.record({
    anchors: fc.array(passage, { minLength: 1, maxLength: 3 }), verdict: fc.constantFrom(...VERDICTS), workflow: fc.constantFrom(...WORKFLOW_STATES), measure: fc.constantFrom(...MEASURES),
    note: fc.string({ unit: 'grapheme' }), value: fc.double({ min: 0, max: 1e15, noNaN: true }), orphaned: fc.boolean(), title: fc.string({ minLength: 1 })
  })
  return fc.array(claim, { minLength: 1, maxLength: 4 }).map((rows) => ({
    article: articleOf(text, { id: 'a1', title: 'عنوان' }),
    text,
    claims: rows.map((row, i): Claim => {
      const made = claimOf(text, text.slice(0, 1), row.measure, figureOf(row.value), {
        id: `c:${i}/٣`, articleId: 'a1', verdict: row.verdict, workflow: row.workflow, note: row.note, sources: [sourceOf({ id: 's1', title: row.title, figure: figureOf(1) })]
      })
      return claimSchema.parse({ ...made, mentions: row.anchors.map((anchor) => ({ anchor, attribution: { text: 'مصدر', start: 0, end: 1, kind: 'media' }, orphaned: row.orphaned })) })
    })
  }))
})

const texts = (found: Interchange) => found.articles.map(({ text }) => text)

describe('our own JSON', () => {
  it('gives articles, texts, claims and history back exactly', async () => {
    const articles = bundledArticles()
    const read = readInterchange(await written('json', articles), 'report.json', options)
    expect(sorted(read.claims)).toEqual(claimsOf(articles))
    expect(read.articles.map(({ article }) => article)).toEqual(articles.map(({ article }) => article))
    expect(texts(read)).toEqual(articles.map(({ text }) => text))
    expect(read.events).toEqual(articles.flatMap(({ events }) => [...(events ?? [])]))
    expect(read.notCarried).toMatchObject([{ says: 'lacks/evidence', details: { count: 1 } }])
  })

  it('loses nothing of any article and claim', async () => {
    await fc.assert(fc.asyncProperty(anyArticle, async (article) => {
      const read = readInterchange(await written('json', [article]), 'report.json', options)
      expect(sorted(read.claims)).toEqual(sorted(article.claims))
      expect(texts(read)).toEqual([article.text])
    }), { numRuns: 60 })
  })

  it('says so when the history was left out', async () => {
    expect(readInterchange(await written('json', bundledArticles(), { includeHistory: false }), 'r.json', options).notCarried.map(({ says }) => says)).toContain('lacks/history')
  })
})

describe('Web Annotations', () => {
  it('give every claim and mention back, to a reader who has the texts', async () => {
    const articles = bundledArticles()
    const read = readInterchange(await written('webannotation', articles), 'a.jsonld', withTexts(articles))
    expect(sorted(read.claims)).toEqual(claimsOf(articles))
  })

  it('find every passage again in any text, whatever its characters', async () => {
    await fc.assert(fc.asyncProperty(anyArticle, async (article) => {
      const bytes = await written('webannotation', [article])
      expect(sorted(readInterchange(bytes, 'a.jsonld', withTexts([article])).claims)).toEqual(sorted(article.claims))
      expect(sorted(readInterchange(bytes, 'a.jsonld', options).claims)).toEqual(sorted(article.claims))
    }), { numRuns: 60 })
  })

  it('count code points in their position selectors', async () => {
    const text = '😔😔 قُتل 12 شخصا'
    const claim = claimOf(text, '12 شخصا', 'killed', figureOf(12), { id: 'c1', articleId: 'a1' })
    const bytes = await written('webannotation', [{ article: articleOf(text, { id: 'a1' }), text, claims: [claim] }])
    const selector: unknown = JSON.parse(new TextDecoder().decode(bytes)).first.items[0].target.selector[1]
    const [start, end] = [[...text.slice(0, text.indexOf('12'))].length, [...text].length]
    expect(selector).toMatchObject({ type: 'TextPositionSelector', start, end, utf16Start: start + 2, utf16End: end + 2 })
    expect([...text].slice(start, end).join('')).toBe('12 شخصا')
  })

  it('of another tool give the passage, its comment and the verdict’s words, and say what they lack', () => {
    const text = '😔 قُتل 12 شخصا، ثم قُتل 12 شخصا.'
    const second = text.lastIndexOf('12 شخصا')
    const annotation = {
      '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'http://example.org/1', type: 'Annotation', body: [{ type: 'TextualBody', purpose: 'commenting', value: 'look' }, { type: 'TextualBody', purpose: 'assessing', value: 'Disputed' }],
      target: { source: 'http://example.com/a', selector: [{ type: 'TextPositionSelector', start: second - 1, end: second + 6 }, { type: 'TextQuoteSelector', exact: '12 شخصا' }] }
    }
    const read = readInterchange(new TextEncoder().encode(JSON.stringify(annotation)), 'x.jsonld', { ...options, textOf: () => ({ articleId: 'a9', text }) })
    expect(read.claims[0]).toMatchObject({ articleId: 'a9', verdict: 'disputed', note: 'look', origin: { by: 'import', format: 'webannotation' } })
    expect(read.claims[0]?.mentions[0]).toMatchObject({ orphaned: false, anchor: { start: second, end: second + 7, quote: '12 شخصا' } })
    expect(claimSchema.safeParse(read.claims[0]).success).toBe(true)
    expect(read.notCarried[0]?.message).toMatch(/no figure, kind, attribution or sources/)
  })

  it('become orphans rather than move to a passage that only reads alike', () => {
    const annotation = { type: 'Annotation', id: 'urn:1', target: { source: 'http://example.com/a', selector: [{ type: 'TextQuoteSelector', exact: '12 شخصا' }, { type: 'TextPositionSelector', start: 999, end: 1006 }] } }
    const read = readInterchange(new TextEncoder().encode(JSON.stringify(annotation)), 'x.jsonld', { ...options, textOf: () => ({ articleId: 'a9', text: 'قُتل 12 شخصا، ثم قُتل 12 شخصا.' }) })
    expect(read.claims[0]?.mentions[0]?.orphaned).toBe(true)
    expect(read.notCarried.map(({ message }) => message).join(' ')).toMatch(/1 passage was not found/)
  })
})

describe('ClaimReview', () => {
  it('gives verdict, figure, measure and note of the decided claims back, and says what it could not carry', async () => {
    const articles = bundledArticles()
    const decided = claimsOf(articles).filter(({ verdict }) => verdict !== 'unverified')
    const read = readInterchange(await written('claimreview', articles), 'r.jsonld', withTexts(articles))
    const part = ({ id, articleId, figure, kind, measure, verdict, note }: Claim) => ({ id, articleId, figure, kind, measure, verdict, note })
    expect(sorted(read.claims).map(part)).toEqual(decided.map(part))
    expect(read.claims.every((claim) => claimSchema.safeParse(claim).success)).toBe(true)
    expect(read.notCarried.map(({ message }) => message).join(' ')).toMatch(/no positions in the text/)
  })

  it('keeps what schema.org has a place for in any claim, finds its passage where its words stand once, and counts the rest', async () => {
    await fc.assert(fc.asyncProperty(anyArticle, async (article) => {
      const decided = claimsOf([article]).filter(({ verdict, workflow }) => verdict !== 'unverified' && workflow !== 'dismissed')
      fc.pre(decided.length > 0)
      const read = readInterchange(await written('claimreview', [article], { includeDismissed: false }), 'r.jsonld', withTexts([article]))
      const part = ({ id, articleId, figure, kind, measure, verdict, note, sources }: Claim) => ({ id, articleId, figure, kind, measure, verdict, note, sources: sources.map(({ title, url }) => ({ title, url })) })
      expect(sorted(read.claims).map(part)).toEqual(decided.map(part))
      for (const [i, claim] of sorted(read.claims).entries()) {
        const quote = decided[i]?.mentions[0]?.anchor.quote ?? ''
        const once = article.text.indexOf(quote) === article.text.lastIndexOf(quote)
        expect(claim.mentions.map(({ anchor, orphaned }) => [anchor.quote, orphaned])).toEqual([[quote, !once]])
        if (once) expect(claim.mentions[0]?.anchor.start).toBe(article.text.indexOf(quote))
      }
      expect(read.notCarried.map(({ message }) => message).join(' ')).toMatch(/no positions in the text/)
    }), { numRuns: 60 })
  })

  it('of another house is read from a data feed, its rating by words or by the ends of its scale', () => {
    const review = (alternateName: string, ratingValue: number) => ({
      '@type': 'ClaimReview', url: `https://h.example/${alternateName}`, claimReviewed: 'C', itemReviewed: { '@type': 'Claim', text: 'C', appearance: { '@type': 'NewsArticle', url: 'https://n.example/1' } },
      reviewRating: { '@type': 'Rating', alternateName, ratingValue, bestRating: 10, worstRating: 0 }
    })
    const feed = { '@context': 'http://schema.org', '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [review('Pants on fire', 0), review('Gut gebrüllt', 10), review('Half right', 5), review('متنازع عليه', 5)] }] }
    const read = readInterchange(new TextEncoder().encode(JSON.stringify(feed)), 'feed.json', options)
    expect(read.claims.map(({ verdict }) => verdict)).toEqual(['false', 'confirmed', 'unverified', 'disputed'])
    expect(read.notCarried.map(({ message }) => message).join(' ')).toMatch(/another house’s words \(such as “Half right”\)/)
  })
})

describe('a file that is none of these', () => {
  const codeOf = (bytes: Uint8Array): string => {
    try {
      readInterchange(bytes, 'x.json', options)
    } catch (error) {
      if (error instanceof AppError) return error.code
      throw error
    }
    return 'read'
  }
  const bytes = (text: string) => new TextEncoder().encode(text)

  it.each([
    ['an empty file', bytes('  '), 'file-empty'], ['no text', new Uint8Array([0xff, 0xfe, 0x00]), 'not-text'], ['broken JSON', bytes('{"a":'), 'damaged-file'], ['deep JSON', bytes('['.repeat(100_000)), 'hostile-file'], ['other JSON', bytes('{"a":1}'), 'unsupported-format'],
    ['a newer version of ours', bytes('{"format":"tahqiq-report","formatVersion":99}'), 'version-too-new'], ['ours, cut down', bytes('{"format":"tahqiq-report","formatVersion":1}'), 'damaged-file']
  ])('is refused with its reason: %s', (_, content, code) => expect(codeOf(content)).toBe(code))

  it('never fails otherwise, whatever JSON it is given', () => {
    const node = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, fc.constantFrom('Annotation', 'ClaimReview', 'AnnotationCollection', 'QuantitativeValue', 'x', 1, null, true), fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('type', '@type', 'id', '@graph', 'items', 'first', 'target', 'source', 'selector', 'exact', 'start', 'end', 'body', 'claim', 'itemReviewed', 'claimReviewed', 'appearance', 'url', 'about', 'reviewRating', 'citation'), tie('value'), { maxKeys: 6 }))
    })).value
    fc.assert(fc.property(node, (value) => {
      expect(['read', 'unsupported-format']).toContain(codeOf(bytes(JSON.stringify(value))))
    }), { numRuns: 400 })
  })
})
