import { createHash } from 'node:crypto'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CallName } from '../../core/contract/calls.ts'
import type { Reply } from '../../core/contract/dispatch.ts'
import type { Claim } from '../../core/model/claim.ts'

/** Makes a call as one host carries it. */
export type Caller = (name: CallName, input: unknown) => Promise<Reply>

/** One call of the story and what came back. */
export interface Step { name: CallName; reply: Reply }

const ARTICLE = `مقتل 37 شخصا في انفجار
قُتل 37 شخصا وأصيب أكثر من 120 آخرين بجروح في انفجار هز المدينة أمس، وفق وزارة الصحة.
وأضافت الوزارة أن 12 طفلا بين القتلى.
`
const filter = {}
const options = { filter, language: 'ar' }

/** Plays the story: every call at least once, those that fail too. Files are read from and written to `folder`. */
export async function play(call: Caller, folder: string): Promise<Step[]> {
  const steps: Step[] = []
  const make = async (name: CallName, input: unknown): Promise<unknown> => {
    const reply = await call(name, input)
    steps.push({ name, reply })
    return reply.ok ? reply.value : null
  }
  const [workspace, out] = [join(folder, 'workspace'), join(folder, 'out')]
  await mkdir(out, { recursive: true })
  const file = async (name: string, text: string | Uint8Array) => {
    await writeFile(join(folder, name), text)
    return { path: join(folder, name), name }
  }
  const source = {
    id: 'source-1', title: 'بيان', url: 'https://example.org/', publisher: null, kind: 'official', stance: 'supports', quote: '', figure: null, publishedAt: null, accessedAt: null,
    reliability: 'B', credibility: '2', relayOf: null, evidence: []
  }

  await make('app.info', {})
  await make('app.setPreferences', { reviewer: 'ليلى', language: 'ar' })
  await make('workspace.state', {})
  await make('articles.list', {})
  await make('workspace.open', { path: join(folder, 'nowhere') })
  await make('workspace.open', { path: '' })
  await make('workspace.create', { path: workspace, title: 'تجربة' })
  await make('folders.list', { path: workspace })
  await make('workspace.setTitle', { title: 'تجربة أخرى' })
  await make('workspace.setHouseStyle', { houseStyle: { name: 'مرصد', logo: null, accentColor: '#123456', methodNote: '', url: null } })
  await make('articles.import', { files: [await file('a.txt', ARTICLE), await file('empty.txt', ''), { path: join(folder, 'none.txt'), name: 'none.txt' }] })
  await make('articles.import', { files: [await file('again.txt', ARTICLE)] })
  await make('articles.previewTable', { file: await file('news.csv', 'headline,words\nخبر,قتل 3 أشخاص\n') })
  await make('articles.import', { files: [{ ...await file('news.csv', 'headline,words\nخبر,قتل 3 أشخاص\n'), mapping: { title: 'headline', text: 'words' } }] })
  await make('articles.importText', { title: 'لصق', text: 'أصيب 15 شخصا في حريق.\n' })
  const list = (await make('articles.list', {})) as { rows: { id: string; claimCount: number }[] } | null
  const articleId = list?.rows.toSorted((a, b) => b.claimCount - a.claimCount)[0]?.id ?? 'none'
  const open = (await make('articles.get', { articleId })) as { claims: Claim[] } | null
  await make('articles.get', { articleId: 'none' })
  await make('articles.setFacts', { articleId, facts: { publisher: 'وكالة', publishedAt: '2024-05-25' } })
  const claimId = open?.claims[0]?.id ?? 'none'
  await make('claims.list', { filter, sort: { by: 'position', descending: false }, offset: 0, limit: 100 })
  await make('claims.counts', { filter: { kinds: ['casualty'] } })
  await make('claims.get', { claimId })
  await make('claims.readSelection', { articleId, start: ARTICLE.indexOf('12 طفلا'), end: ARTICLE.indexOf('12 طفلا') + 7 })
  const madeByHand = (await make('claims.create', { articleId, start: 5, end: 7, fields: { kind: 'casualty', measure: 'killed' } })) as { claims: Claim[] } | null
  await make('claims.addMention', { claimId, start: 0, end: 4 })
  const hand = madeByHand?.claims[0]
  const anchor = hand?.mentions[0]?.anchor
  await make('claims.join', { claimIds: [claimId, claimId], take: [] })
  await make('claims.join', { claimIds: [claimId, hand?.id ?? 'none'], take: ['figure', 'measure'].map((field) => ({ field, from: claimId })) })
  await make('claims.split', { claimId, start: anchor?.start, end: anchor?.end, quote: anchor?.quote })
  await make('claims.edit', { edits: [{ claimId, patch: { verdict: 'confirmed', note: 'راجع البيان' } }] })
  await make('claims.edit', { edits: [{ claimId: 'none', patch: { verdict: 'false' } }] })
  await make('sources.save', { claimId, source })
  await make('evidence.attach', { claimId, sourceId: 'source-1', file: await file('evidence.txt', 'evidence') })
  await make('evidence.export', { sha256: createHash('sha256').update('evidence').digest('hex'), name: 'evidence.txt', path: join(out, 'evidence.txt'), overwrite: false })
  await make('search.query', { text: 'انفجار', limit: 10 })
  await make('search.query', { text: 'verdict:confirmed', limit: 10 })
  const history = (await make('claims.history', { claimId })) as { events: { id: string }[] } | null
  await make('claims.asOf', { claimId, eventId: history?.events[0]?.id ?? 'none' })
  await make('reports.preview', { options })
  for (const format of ['html', 'csv', 'json']) await make('reports.export', { format, options, path: join(out, `report.${format}`), overwrite: false })
  await make('reports.export', { format: 'html', options, path: join(out, 'report.html'), overwrite: false })
  await make('reports.export', { format: 'markdown', options, path: null, overwrite: false })
  await make('interchange.import', { file: { path: join(out, 'report.json'), name: 'report.json' } })
  await make('review.exportBundle', { filter, path: join(out, 'review.zip'), overwrite: false })
  await make('review.compare', { file: { path: join(out, 'review.zip'), name: 'review.zip' } })
  await make('review.merge', { file: { path: join(out, 'review.zip'), name: 'review.zip' }, resolutions: [] })
  await make('history.undo', {})
  await make('history.redo', {})
  await make('history.redo', {})
  await make('sources.remove', { claimId, sourceId: 'source-1' })
  await make('claims.remove', { claimIds: [madeByHand?.claims[0]?.id ?? 'none'] })
  await make('articles.replaceText', { articleId, file: null, text: `تحديث:\n${ARTICLE}` })
  await make('articles.remove', { articleIds: [articleId] })
  await make('workspace.check', { repair: false })
  await make('workspace.dismissNotices', {})
  const backup = (await make('workspace.backup', {})) as { path: string } | null
  await make('workspace.close', {})
  await make('claims.get', { claimId })
  await make('workspace.open', { path: workspace })
  await make('workspace.restore', { backupPath: backup?.path ?? join(folder, 'none'), path: join(folder, 'restored') })
  await make('review.open', { file: { path: join(out, 'review.zip'), name: 'review.zip' }, path: join(folder, 'second reviewer') })
  await make('workspace.openBundled', { path: join(folder, 'bundled'), language: 'ar' })
  await make('workspace.close', {})
  steps.push({ name: 'reports.export', reply: { ok: true, value: (await readdir(out)).sort().map((name) => basename(name)) } as unknown as Reply })
  return steps
}

/** Ids of records (16 of an alphabet without i, l, o and u, with or without digits), of changes (17, a time first), of downloads, hashes and UUIDs. */
const ID = /\b(?=\d*[a-z])[0-9a-hjkmnp-tv-z]{16}\b|\b(?=\d*[a-z])0[0-9a-z]{16}\b|\b[0-9a-f]{32}\b|\b[0-9a-f]{64}\b|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const TIME = /\d{4}-\d{2}-\d{2}[T _]\d{2}[:-]?\d{2}([:-]?\d{2}([.-]\d+)?)?Z?|\d{8}T\d{6}Z?/g
/** A time as reports write it out («24 نوفمبر 2026، 09:58 UTC»). */
const WRITTEN_TIME = /\d{1,2} [^\d\s]+ \d{4}[،,] \d{2}:\d{2} UTC/g

/** The story's replies with what differs from run to run put aside: ids by the order in which they come, times, and the run's folder. */
export function normalised(steps: readonly Step[], folder: string): Step[] {
  const ids = new Map<string, string>()
  const text = JSON.stringify(steps)
    .replaceAll(JSON.stringify(folder).slice(1, -1), 'FOLDER')
    .replace(ID, (id) => {
      const known = ids.get(id) ?? `id-${ids.size + 1}`
      ids.set(id, known)
      return known
    })
    .replace(TIME, 'TIME')
    .replace(WRITTEN_TIME, 'TIME')
    .replace(/"(tookMs|sizeBytes)":[\d.]+/g, '"$1":0')
  return JSON.parse(text) as Step[]
}
