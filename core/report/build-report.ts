import type { Article } from '../model/article.ts'
import type { ClaimEvent } from '../model/claim-event.ts'
import { inTimeOrder } from '../model/claim-event.ts'
import type { Claim } from '../model/claim.ts'
import { KINDS } from '../model/kind.ts'
import type { UiLanguage } from '../model/language.ts'
import { directionOf } from '../model/language.ts'
import { VERDICTS, VERDICT_SCALE } from '../model/verdict.ts'
import { claimsEver, decisionOf, historyInWords, reviewerInWords } from './entry-history.ts'
import { entrySource, independentSources } from './entry-sources.ts'
import { factsOf } from './facts.ts'
import { figureSeries } from './figure-series.ts'
import { formatFigure } from './format-figure.ts'
import type { ValueStyle } from './format-value.ts'
import { formatDate, inDigits } from './format-value.ts'
import { passageAt } from './passage.ts'
import { METHOD, phrase } from './phrases.ts'
import type { Report, ReportArticle, ReportEntry, ReportGroup, ReportInput, ReportOptions, ReportSummary } from './report.ts'
import { subsetSums } from './subset-sums.ts'
import { unitName } from '../model/unit-words.ts'
import { CONFIDENCE_WORDS, FLAG_WORDS, KIND_WORDS, MEASURE_WORDS, WORKFLOW_WORDS } from './words.ts'

const startOf = (claim: Claim): number => claim.mentions[0]?.anchor.start ?? 0

/** The articles with the claims that the report shows, each article's in reading order; articles left without claims are dropped. */
function chosenArticles(articles: readonly ReportArticle[], { includeDismissed }: ReportOptions): ReportArticle[] {
  return articles.flatMap((item) => {
    const claims = item.claims.filter((claim) => includeDismissed || claim.workflow !== 'dismissed').sort((a, b) => startOf(a) - startOf(b))
    return claims.length === 0 ? [] : [{ ...item, claims }]
  })
}

function eventsByClaim(events: readonly ClaimEvent[]): Map<string, ClaimEvent[]> {
  const byClaim = new Map<string, ClaimEvent[]>()
  for (const event of events) {
    const own = byClaim.get(event.claimId)
    if (own) own.push(event)
    else byClaim.set(event.claimId, [event])
  }
  return byClaim
}

function entryOf(claim: Claim, article: Article, text: string, events: readonly ClaimEvent[], history: readonly ClaimEvent[], wholes: ReadonlyMap<string, Claim>, options: ReportOptions): ReportEntry {
  const style: ValueStyle = options
  const { language } = style
  const figureText = formatFigure(claim.figure, style)
  const measureWord = MEASURE_WORDS[claim.measure][language]
  const first = claim.mentions[0]?.anchor ?? { start: 0, end: 0, quote: '', prefix: '', suffix: '' }
  const decided = claim.verdict === 'unverified' ? null : decisionOf(events, claim.verdict)
  return {
    number: 0,
    claim,
    article,
    statement: `${measureWord}: ${figureText}`,
    figureText,
    unitWord: unitName(claim.figure.unit, language),
    kindWord: KIND_WORDS[claim.kind][language],
    measureWord,
    verdictWord: VERDICT_SCALE[claim.verdict][language],
    confidenceWord: claim.confidence && CONFIDENCE_WORDS[claim.confidence][language],
    workflowWord: WORKFLOW_WORDS[claim.workflow][language],
    attribution: claim.attribution?.text ?? null,
    facts: factsOf(claim, style),
    passage: passageAt(text, first),
    otherMentions: claim.mentions.length - 1,
    orphaned: claim.mentions.some((mention) => mention.orphaned),
    note: claim.note,
    sources: options.includeEvidence ? claim.sources.map((source) => entrySource(source, style)) : [],
    independentSources: independentSources(claim.sources),
    decided: decided && { by: reviewerInWords(decided.by, language), at: formatDate(decided.at, style, true) },
    flags: claim.flags.map((flag) => FLAG_WORDS[flag.code][language]),
    partOf: null,
    history: options.includeHistory ? historyInWords(history, style, wholes) : []
  }
}

function grouped(entries: readonly ReportEntry[], options: ReportOptions): ReportGroup[] {
  const { language, groupBy } = options
  const plain = (id: string, title: string, members: ReportEntry[]): ReportGroup[] =>
    members.length === 0 ? [] : [{ id, title, details: [], url: null, direction: directionOf(language), language, entries: members }]
  if (groupBy === 'none') return plain('all', phrase('all', language), [...entries])
  if (groupBy === 'verdict') return VERDICTS.flatMap((verdict) => plain(verdict, VERDICT_SCALE[verdict][language], entries.filter(({ claim }) => claim.verdict === verdict)))
  if (groupBy === 'kind') return KINDS.flatMap((kind) => plain(kind, KIND_WORDS[kind][language], entries.filter(({ claim }) => claim.kind === kind)))
  const byArticle = new Map<string, ReportEntry[]>()
  for (const entry of entries) {
    const members = byArticle.get(entry.article.id)
    if (members) members.push(entry)
    else byArticle.set(entry.article.id, [entry])
  }
  return [...byArticle.values()].flatMap((members) => {
    const article = members[0]?.article
    if (!article) return []
    const details = [article.publisher, article.author, article.publishedAt && formatDate(article.publishedAt, options)].filter((part): part is string => part !== null && part !== '')
    return [{ id: article.id, title: article.title || phrase('untitled', language), details, url: article.url, direction: article.direction, language: article.language, entries: members }]
  })
}

function periodOf(articles: readonly ReportArticle[], style: ValueStyle): ReportSummary['period'] {
  const dates = articles.flatMap(({ article }) => (article.publishedAt === null ? [] : [article.publishedAt.slice(0, 10)])).sort()
  const first = dates[0]
  const last = dates.at(-1)
  return first === undefined || last === undefined ? null : { from: formatDate(first, style), to: formatDate(last, style) }
}

/** A title made from the workspace's; one in the other script is isolated, so that its digits and punctuation stay with it. */
function titleFrom(workspaceTitle: string, language: UiLanguage): string {
  const opening = phrase('reportOn', language)
  if (workspaceTitle === '') return opening
  const otherScript = language === 'en' ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u
  return `${opening}: ${otherScript.test(workspaceTitle) ? `\u2068${workspaceTitle}\u2069` : workspaceTitle}`
}

/**
 * Makes a report of the claims given: words in the report's language, figures formatted, quotes in their context, counts, series and sums.
 * Claims keep the order of their articles and, within one, of their first mention; grouping keeps that order within a group.
 */
export function buildReport(input: ReportInput): Report {
  const { workspace, options, generatedAt, generatedBy, version } = input
  const { language, digits } = options
  const articles = chosenArticles(input.articles, options)
  const found: ReportEntry[] = []
  for (const { article, text, claims, events } of articles) {
    const byClaim = eventsByClaim(events ?? [])
    const wholes = options.includeHistory ? claimsEver(claims, events ?? []) : new Map<string, Claim>()
    for (const claim of claims) {
      const own = byClaim.get(claim.id) ?? []
      // What was done on claims before they were joined into this one is its history too.
      const former = claim.formerIds.flatMap((id) => byClaim.get(id) ?? [])
      found.push(entryOf(claim, article, text, own, former.length === 0 ? own : inTimeOrder([...former, ...own]), wholes, options))
    }
  }
  const groups = grouped(found, options)
  const entries = groups.flatMap((group) => group.entries)
  const numbers = new Map<string, number>()
  entries.forEach((entry, i) => {
    entry.number = i + 1
    numbers.set(entry.claim.id, i + 1)
  })
  for (const entry of entries) entry.partOf = entry.claim.subsetOf === null ? null : numbers.get(entry.claim.subsetOf) ?? null

  const count = <Name extends string>(names: readonly Name[], word: (name: Name) => string, of: (entry: ReportEntry) => Name) => {
    const counts = new Map<Name, number>()
    for (const entry of entries) counts.set(of(entry), (counts.get(of(entry)) ?? 0) + 1)
    return names.flatMap((name) => (counts.has(name) ? [{ name, word: word(name), count: counts.get(name) ?? 0 }] : []))
  }
  const houseStyle = workspace.settings.houseStyle
  return {
    title: options.title.trim() || titleFrom(workspace.title.trim(), language),
    language,
    direction: directionOf(language),
    digits: language === 'ar' ? digits : 'latin',
    date: formatDate(generatedAt.slice(0, 10), options),
    generatedAt,
    generatedBy,
    version,
    workspace: { id: workspace.id, title: workspace.title },
    houseStyle,
    options,
    summary: {
      claimCount: entries.length,
      articleCount: articles.length,
      sourceCount: entries.reduce((n, { claim }) => n + claim.sources.length, 0),
      decidedCount: entries.filter(({ claim }) => claim.verdict !== 'unverified').length,
      verdicts: count(VERDICTS, (name) => VERDICT_SCALE[name][language], ({ claim }) => claim.verdict),
      kinds: count(KINDS, (name) => KIND_WORDS[name][language], ({ claim }) => claim.kind),
      ...figureSeries(entries, options),
      subsetSums: subsetSums(entries, options),
      period: periodOf(articles, options)
    },
    groups,
    articles,
    method: [...METHOD[language].map((paragraph) => paragraph.replace(/\d+/g, (number) => inDigits(number, options))), ...houseStyle.methodNote.split(/\n\s*\n/).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '')]
  }
}
