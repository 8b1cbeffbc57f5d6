import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { anchorAt } from '../../core/model/anchor.ts'
import type { Article } from '../../core/model/article.ts'
import type { ClaimEvent } from '../../core/model/claim-event.ts'
import type { Claim } from '../../core/model/claim.ts'
import type { Figure, Qualifier } from '../../core/model/figure.ts'
import { boundsOf } from '../../core/model/figure.ts'
import type { Measure } from '../../core/model/kind.ts'
import { kindOf } from '../../core/model/kind.ts'
import { directionOf } from '../../core/model/language.ts'
import type { Source } from '../../core/model/source.ts'
import type { Workspace } from '../../core/model/workspace.ts'
import { DEFAULT_HOUSE_STYLE, SCHEMA_VERSION } from '../../core/model/workspace.ts'
import type { ReportArticle, ReportInput, ReportOptions } from '../../core/report/index.ts'

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

export const figureOf = (value: number, unit: string | null = 'person', qualifier: Qualifier = 'exact'): Figure => ({ value, ...boundsOf(value, qualifier), qualifier, unit })

/** An article with what is not given made up from its text. */
export function articleOf(text: string, given: Partial<Article> & { id: string }): Article {
  const language = given.language ?? 'ar'
  return {
    title: text.split('\n')[0] ?? '', language, direction: directionOf(language), publisher: null, author: null, url: null, publishedAt: null, importedAt: '2026-11-20T08:00:00.000Z',
    original: { name: `${given.id}.txt`, format: 'txt', encoding: 'utf-8', sha256: sha256(text), sizeBytes: new TextEncoder().encode(text).length },
    textSha256: sha256(text), textLength: text.length, pageStarts: [], ...given
  }
}

/** A claim on the first place (or the `nth`) where the text has the quote. */
export function claimOf(text: string, quote: string, measure: Measure, figure: Figure, given: Partial<Claim> & { id: string; articleId: string }, nth = 0): Claim {
  let start = text.indexOf(quote)
  for (let i = 0; i < nth; i++) start = text.indexOf(quote, start + 1)
  return {
    kind: kindOf(measure), measure, figure, who: [], mentions: [{ anchor: anchorAt(text, start, start + quote.length), attribution: null, orphaned: false }],
    attribution: null, place: null, asOf: null, scope: null, basis: null, modality: 'asserted', subsetOf: null, actor: null, aid: null, score: 0.8, reasons: [], flags: [],
    origin: { by: 'extraction', rule: 'test' }, workflow: 'new', verdict: 'unverified', confidence: null, note: '', sources: [], assignee: null, formerIds: [],
    createdAt: '2026-11-20T08:00:00.000Z', updatedAt: '2026-11-20T08:00:00.000Z', ...given
  }
}

export const sourceOf = (given: Partial<Source> & { id: string; title: string }): Source => ({
  url: null, publisher: null, kind: 'media', stance: 'supports', quote: '', figure: null, publishedAt: null, accessedAt: null, reliability: null, credibility: null, relayOf: null, evidence: [], ...given
})

export const workspaceOf = (given: Partial<Workspace> = {}): Workspace => ({
  schemaVersion: SCHEMA_VERSION, id: 'w1', title: 'غزة وأوكرانيا 2024', createdAt: '2026-11-20T08:00:00.000Z', reviewers: ['ليلى'], settings: { houseStyle: DEFAULT_HOUSE_STYLE }, ...given
})

export const optionsOf = (given: Partial<ReportOptions> = {}): ReportOptions => ({
  title: '', language: 'ar', digits: 'latin', groupBy: 'article', includeHistory: false, includeEvidence: true, includeDismissed: false, includeCharts: true, ...given
})

export const inputOf = (articles: readonly ReportArticle[], options: Partial<ReportOptions> = {}, more: Partial<ReportInput> = {}): ReportInput => ({
  workspace: workspaceOf(), articles, options: optionsOf(options), generatedAt: '2026-11-24T09:30:00.000Z', generatedBy: 'ليلى حداد', version: '0.1.0', ...more
})

const corpus = (name: string): string => readFileSync(fileURLToPath(new URL(`../../corpus/${name}`, import.meta.url)), 'utf8').replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')

export const EVIDENCE = new TextEncoder().encode('%PDF-1.4 the counter’s table, as published\n')

const decisionEvent = (claim: Claim, at: string): ClaimEvent => ({
  id: `${claim.id}-e2`, changeId: `${claim.id}-c2`, claimId: claim.id, at, by: 'ليلى حداد', action: 'edit', target: null,
  changes: [{ field: 'verdict', from: 'unverified', to: claim.verdict }, { field: 'workflow', from: 'new', to: claim.workflow }]
})

/** The two bundled articles with their claims, some decided, and one English article whose figures invite comparison. */
export function bundledArticles(): ReportArticle[] {
  const gaza = corpus('2024-05-25-paris-hostage-talks.ar.txt')
  const ukraine = corpus('2024-06-20-us-security-aid-ukraine.ar.txt')
  const english = 'Toll from the October attack revised\n\nThe Israeli foreign ministry put the toll of the 7 October attack at around 1,200 people, down from an earlier count of 1,400. Of about 250 hostages taken, more than 110 have been released. Dozens of people are still missing 😔, rescuers said on Friday.\n'
  const hostages = claimOf(gaza, '252 شخصا', 'abducted', figureOf(252), {
    id: 'c2', articleId: 'a1', attribution: { text: 'آخر تحديث للجيش الإسرائيلي', start: gaza.indexOf('آخر تحديث'), end: gaza.indexOf('آخر تحديث') + 26, kind: 'party-to-conflict' },
    verdict: 'confirmed', workflow: 'done', confidence: 'high', scope: 'event', basis: 'identified', asOf: '2024-05-25',
    note: 'Two counts agree once the four who were **held before** 7 October are left out:\n\n- the army’s daily count\n- the families’ [forum](https://example.org/forum)\n\n<script>alert(1)</script>',
    sources: [
      sourceOf({ id: 's1', title: 'Hostages and Missing Families Forum', url: 'https://example.org/forum', publisher: 'Families Forum', kind: 'ngo', figure: figureOf(253), publishedAt: '2024-05-20', accessedAt: '2026-11-21', reliability: 'B', credibility: '2', quote: '253 people were taken hostage.', evidence: [{ sha256: sha256(EVIDENCE), name: 'قائمة الأسماء.pdf', mediaType: 'application/pdf', sizeBytes: EVIDENCE.length }] }),
      sourceOf({ id: 's2', title: 'تحديث يومي', publisher: 'وكالة الأنباء', kind: 'media', stance: 'supports', relayOf: 'الجيش الإسرائيلي', reliability: 'C', credibility: '3', quote: 'خُطف 252 شخصا', figure: figureOf(252) })
    ]
  })
  const gazaClaims: Claim[] = [
    claimOf(gaza, 'أكثر من 1170 شخصا', 'killed', figureOf(1170, 'person', 'more-than'), {
      id: 'c1', articleId: 'a1', attribution: { text: 'تعداد لوكالة فرانس برس يستند إلى أرقام رسمية إسرائيلية', start: 0, end: 10, kind: 'media' }, verdict: 'confirmed', workflow: 'done', confidence: 'medium', scope: 'event',
      sources: [sourceOf({ id: 's1', title: 'Social security records', kind: 'official', stance: 'supports', figure: figureOf(1163), reliability: 'B', credibility: '2' })], note: 'العدد يشمل من قُتلوا في الأسر لاحقا، فلا يُجمع مع عدد الرهائن القتلى.'
    }),
    hostages,
    claimOf(gaza, '121 منهم', 'held', figureOf(121), { id: 'c3', articleId: 'a1', subsetOf: 'c2', attribution: hostages.attribution, verdict: 'outdated', workflow: 'done', confidence: 'high', place: { name: 'قطاع غزة', start: 0, end: 8 } }),
    claimOf(gaza, '37', 'dead-in-captivity', figureOf(37), { id: 'c4', articleId: 'a1', subsetOf: 'c3', attribution: hostages.attribution, verdict: 'unverified', workflow: 'in-progress' }),
    claimOf(gaza, '35903 شخص', 'killed', figureOf(35903), {
      id: 'c5', articleId: 'a1', attribution: { text: 'وزارة الصحة التابعة لحماس', start: 0, end: 10, kind: 'party-to-conflict' }, verdict: 'disputed', workflow: 'in-review', confidence: 'low', scope: 'cumulative', asOf: '2024-05-25', basis: 'reported',
      flags: [{ code: 'subset-exceeds-whole', message: 'x' }], sources: [sourceOf({ id: 's1', title: 'OCHA flash update', url: 'https://example.org/ocha', publisher: 'OCHA', kind: 'un', stance: 'context', figure: figureOf(24686), reliability: 'B', credibility: '3', quote: 'Of these, 24,686 are identified.' })]
    })
  ]
  const claim = claimOf(ukraine, 'أكثر من 51 مليار دولار', 'allocated', figureOf(51e9, 'USD', 'more-than'), {
    id: 'c6', articleId: 'a2', verdict: 'partly-confirmed', workflow: 'done', confidence: 'medium', asOf: '2024-06-20', scope: 'cumulative',
    aid: { donor: 'الولايات المتحدة', recipient: 'أوكرانيا', sector: 'military', form: 'in-kind', priceYear: 2024 }, note: 'Allocated, not delivered.'
  })
  const again = claimOf(ukraine, 'أكثر من 51 مليار دولار', 'allocated', figureOf(51e9, 'USD', 'more-than'), { id: 'x', articleId: 'a2' }, 1)
  const ukraineClaims = [{ ...claim, mentions: [...claim.mentions, ...again.mentions] }]
  const foreign = { text: 'The Israeli foreign ministry', start: english.indexOf('The Israeli'), end: english.indexOf('The Israeli') + 28, kind: 'official' as const }
  const englishClaims: Claim[] = [
    claimOf(english, 'around 1,200 people', 'killed', figureOf(1200, 'person', 'about'), { id: 'c7', articleId: 'a3', attribution: foreign, verdict: 'confirmed', workflow: 'done', confidence: 'high', scope: 'event' }),
    claimOf(english, '1,400', 'killed', figureOf(1400), { id: 'c8', articleId: 'a3', attribution: foreign, verdict: 'overstated', workflow: 'done', scope: 'event' }),
    claimOf(english, 'about 250 hostages', 'abducted', figureOf(250, 'person', 'about'), { id: 'c9', articleId: 'a3', verdict: 'confirmed', workflow: 'done' }),
    claimOf(english, 'more than 110', 'released', figureOf(110, 'person', 'more-than'), { id: 'c10', articleId: 'a3', subsetOf: 'c9', verdict: 'false', workflow: 'done' }),
    claimOf(english, 'Dozens of people', 'missing', { value: null, min: 12, max: 99, qualifier: 'vague', unit: 'person' }, { id: 'c11', articleId: 'a3', verdict: 'unverifiable', workflow: 'done', attribution: { text: 'rescuers', start: 0, end: 8, kind: 'anonymous' } }),
    claimOf(english, 'revised', 'killed', figureOf(1200), { id: 'c12', articleId: 'a3', workflow: 'dismissed' })
  ]
  const events = (claims: readonly Claim[]) => claims.filter(({ verdict }) => verdict !== 'unverified').map((decided) => decisionEvent(decided, '2026-11-22T14:05:00.000Z'))
  return [
    { article: articleOf(gaza, { id: 'a1', publishedAt: '2024-05-25', publisher: 'موقع إخباري', url: 'https://example.com/أخبار/محادثات' }), text: gaza, claims: gazaClaims, events: events(gazaClaims) },
    { article: articleOf(ukraine, { id: 'a2', publishedAt: '2024-06-20' }), text: ukraine, claims: ukraineClaims, events: events(ukraineClaims) },
    { article: articleOf(english, { id: 'a3', language: 'en', publishedAt: '2024-05-26', publisher: 'Example Wire', author: 'A. Writer', url: 'https://example.com/toll' }), text: english, claims: englishClaims, events: events(englishClaims) }
  ]
}

/** A sink that keeps what it is given. */
export function memorySink(): { write(chunk: Uint8Array): Promise<void>; bytes(): Uint8Array; text(): string } {
  const chunks: Uint8Array[] = []
  const bytes = () => Buffer.concat(chunks)
  return { write: (chunk) => { chunks.push(new Uint8Array(chunk)); return Promise.resolve() }, bytes, text: () => bytes().toString('utf8') }
}
