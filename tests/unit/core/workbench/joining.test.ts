import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Claim, ClaimPatch } from '../../../../core/model/claim.ts'
import { sourceOf } from '../../../builders/report-input.ts'
import type { TestWorkbench } from '../../../builders/workbench.ts'
import { testWorkbench } from '../../../builders/workbench.ts'

const ARTICLE = 'انفجار في المصنع\n\nقتل 12 شخصا وأصيب 30 آخرون، وفق وزارة الصحة.\n\nوقال شاهد إن 13 عاملا قتلوا.\n\nوكان بين القتلى خمس نساء.\n'

let at: TestWorkbench
let articleId: string
let twelve: Claim
let thirteen: Claim
let other: Claim
const claims = async (who = at) => (await who.call('articles.get', { articleId })).claims
const claimOf = async (id: string, who = at) => who.call('claims.get', { claimId: id })
const edit = (claim: Claim, patch: ClaimPatch, who = at) => who.call('claims.edit', { edits: [{ claimId: claim.id, patch }] })
const make = async (words: string, fields: ClaimPatch): Promise<Claim> => {
  const start = ARTICLE.indexOf(words)
  return (await at.call('claims.create', { articleId, start, end: start + words.length, fields })).claims.at(-1)!
}
const quotes = ({ mentions }: Claim) => mentions.map(({ anchor }) => anchor.quote)
const kept = (...ids: Claim[]) => ids.map(({ id }) => id)

beforeEach(async () => {
  at = await testWorkbench()
  await at.call('workspace.create', { path: join(at.folder, 'w'), title: 'W' })
  articleId = (await at.call('articles.importText', { title: '', text: ARTICLE })).files[0]?.articleId ?? ''
  await at.call('claims.remove', { claimIds: (await claims()).map(({ id }) => id) })
  twelve = await make('12 شخصا', { kind: 'casualty', measure: 'killed', figure: { value: 12, min: 12, max: 12, qualifier: 'exact', unit: 'person' }, attribution: { text: 'وزارة الصحة', start: 0, end: 0, kind: 'official' } })
  thirteen = await make('13 عاملا', { kind: 'casualty', measure: 'killed', figure: { value: 13, min: 13, max: 13, qualifier: 'exact', unit: 'person' }, attribution: { text: 'شاهد', start: 0, end: 0, kind: 'eyewitness' } })
  other = await make('خمس نساء', { kind: 'casualty', measure: 'killed', figure: { value: 5, min: 5, max: 5, qualifier: 'exact', unit: 'person' }, subsetOf: thirteen.id })
})
afterEach(() => at.close())

const decided = () => [{ field: 'figure' as const, from: twelve.id }, { field: 'attribution' as const, from: twelve.id }]
const joinBoth = (take: { field: 'figure' | 'verdict' | 'attribution'; from: string }[] = decided()) => at.call('claims.join', { claimIds: kept(twelve, thirteen), take })

describe('joining two claims', () => {
  it('keeps the mentions, notes and sources of both, who says it at each place, and the parts of the one that goes', async () => {
    await edit(twelve, { note: 'الأولى' })
    await edit(thirteen, { note: 'الثانية', verdict: 'confirmed', sources: [sourceOf({ id: 's1', title: 'بيان' })] })
    const { claims: [joined] } = await joinBoth()
    expect(joined).toMatchObject({ id: twelve.id, note: 'الأولى\n\nالثانية', verdict: 'confirmed', sources: [{ id: 's1' }], figure: { value: 12 }, formerIds: [thirteen.id] })
    expect(quotes(joined!)).toEqual(['12 شخصا', '13 عاملا'])
    expect(joined!.mentions[1]?.attribution?.text).toBe('شاهد')
    expect((await claims()).map(({ id }) => id)).toEqual([twelve.id, other.id])
    expect(await claimOf(other.id)).toMatchObject({ subsetOf: twelve.id })
  })

  it('refuses while a difference is not decided, and claims of two articles', async () => {
    await expect(joinBoth([{ field: 'figure', from: twelve.id }])).rejects.toMatchObject({ code: 'conflict' })
    const elsewhere = (await at.call('articles.importText', { title: '', text: 'قتل 40 شخصا في زلزال.' })).files[0]?.articleId ?? ''
    const [foreign] = (await at.call('articles.get', { articleId: elsewhere })).claims
    await expect(at.call('claims.join', { claimIds: [twelve.id, foreign!.id], take: [] })).rejects.toMatchObject({ says: 'invalid-input/join-elsewhere' })
    await expect(at.call('claims.join', { claimIds: [twelve.id, twelve.id], take: [] })).rejects.toMatchObject({ says: 'invalid-input/join-one' })
    expect(await claims()).toHaveLength(3)
  })

  it('never makes a figure a part of itself', async () => {
    await edit(thirteen, { subsetOf: twelve.id })
    await edit(twelve, { subsetOf: null })
    await at.call('claims.join', { claimIds: kept(twelve, other), take: [{ field: 'figure', from: twelve.id }] })
    // The part of thirteen was joined with the whole of thirteen.
    expect(await claimOf(twelve.id)).toMatchObject({ subsetOf: null })
    expect(await claimOf(thirteen.id)).toMatchObject({ subsetOf: twelve.id })
  })

  it('is one step to take back and to do again, over a restart too', async () => {
    await edit(thirteen, { note: 'الثانية' })
    const before = await claims()
    const after = (await joinBoth(), await claims())
    const plain = (list: Claim[]) => list.map((claim) => ({ ...claim, updatedAt: '' }))
    await at.call('history.undo', {})
    expect(plain(await claims())).toEqual(plain(before))
    await at.call('workspace.close', {})
    await at.call('workspace.open', { path: join(at.folder, 'w') })
    await at.call('history.redo', {})
    expect(plain(await claims())).toEqual(plain(after))
    await at.call('history.undo', {})
    expect(plain(await claims())).toEqual(plain(before))
  })

  it('changes nothing more when it is asked again by who heard no answer', async () => {
    const { revision } = await joinBoth()
    expect(await joinBoth()).toMatchObject({ changeId: null, revision, claims: [{ id: twelve.id }] })
  })

  it('tells the history of both, and that they were joined', async () => {
    await edit(thirteen, { note: 'الثانية' })
    await joinBoth()
    const { events } = await at.call('claims.history', { claimId: twelve.id })
    expect(events.filter(({ together }) => together).map(({ claimId, together }) => [claimId, together?.how])).toEqual([[thirteen.id, 'join'], [twelve.id, 'join']])
    expect(events.some(({ claimId, changes }) => claimId === thirteen.id && changes.some(({ to }) => to === 'الثانية'))).toBe(true)
    expect((await at.call('claims.history', { claimId: other.id })).events.at(-1)?.together).toBeUndefined()
    const { html } = await at.call('reports.preview', { options: { filter: {}, language: 'ar', includeHistory: true } })
    expect(html).toContain('دُمج مع ادعاء آخر')
    expect(html).toContain('الثانية')
  })

  it('is found by the words of both, once', async () => {
    await edit(thirteen, { note: 'مستودع' })
    await joinBoth()
    const { hits } = await at.call('search.query', { text: 'مستودع', limit: 10 })
    expect(hits.filter(({ kind }) => kind === 'claim').map(({ claimId }) => claimId)).toEqual([twelve.id])
  })

  it('outlives a newer text of the article: both places are found, and no claim is made of either anew', async () => {
    await joinBoth()
    await at.call('articles.replaceText', { articleId, file: null, text: `تحديث.\n${ARTICLE}` })
    const joined = await claimOf(twelve.id)
    expect(joined.mentions.map(({ orphaned, anchor }) => [orphaned, anchor.quote])).toEqual([[false, '12 شخصا'], [false, '13 عاملا']])
    expect((await claims()).filter((claim) => claim.id !== twelve.id && quotes(claim).some((quote) => quote === '13 عاملا' || quote === '12 شخصا'))).toEqual([])
  })

  const replace = (text: string) => at.call('articles.replaceText', { articleId, file: null, text })
  const stands = ({ mentions }: Claim) => mentions.map(({ orphaned, anchor }) => [orphaned, anchor.quote, anchor.start])
  it('is taken back after the text was replaced, each claim where its passage stands now', async () => {
    await edit(twelve, { place: { name: 'المصنع', start: ARTICLE.indexOf('المصنع'), end: ARTICLE.indexOf('المصنع') + 6 } })
    await joinBoth()
    const newer = `تحديث ثالث للخبر.\n\n${ARTICLE.replace('وكان بين', 'وأكدت الشرطة أن الحريق أخمد. وكان بين')}`
    await replace(`تحديث.\n${ARTICLE}`)
    await replace(newer)
    await at.call('history.undo', {})
    expect(stands(await claimOf(thirteen.id))).toEqual([[false, '13 عاملا', newer.indexOf('13 عاملا')]])
    expect(stands(await claimOf(twelve.id)), 'the mention goes back to its own claim').toEqual([[false, '12 شخصا', newer.indexOf('12 شخصا')]])
    expect(await claimOf(twelve.id)).toMatchObject({ formerIds: [], place: { name: 'المصنع', start: newer.indexOf('المصنع') } })
    expect(await claimOf(other.id)).toMatchObject({ subsetOf: thirteen.id })
    await at.call('history.redo', {})
    expect(stands(await claimOf(twelve.id)).map(([, quote]) => quote)).toEqual(['12 شخصا', '13 عاملا'])
    await at.call('history.undo', {})
    expect(stands(await claimOf(thirteen.id))).toEqual([[false, '13 عاملا', newer.indexOf('13 عاملا')]])
  })

  it('and the splitting or making of a claim, are taken back after that too', async () => {
    const newer = `تحديث.\n${ARTICLE}`
    await joinBoth()
    const { start, end, quote } = (await claimOf(twelve.id)).mentions[1]!.anchor
    await at.call('claims.split', { claimId: twelve.id, start, end, quote })
    await replace(newer)
    await at.call('history.undo', {})
    expect(stands(await claimOf(twelve.id))).toEqual([[false, '12 شخصا', newer.indexOf('12 شخصا')], [false, '13 عاملا', newer.indexOf('13 عاملا')]])
    await at.call('history.undo', {})
    await at.call('history.undo', {})
    // The last was made last, and is unmade.
    expect((await claims()).some(({ id }) => id === other.id)).toBe(false)
  })

  it('brings a claim back as an orphan only where its passage is gone, and never to another figure', async () => {
    await joinBoth()
    await replace(ARTICLE.replace('إن 13 عاملا قتلوا', 'إن 14 عاملا قتلوا'))
    await at.call('history.undo', {})
    expect((await claimOf(thirteen.id)).mentions).toMatchObject([{ orphaned: true, anchor: { quote: '13 عاملا' } }])
  })

  it('finds a claim that was removed before the text was replaced by the words around it', async () => {
    await at.call('claims.remove', { claimIds: [thirteen.id] })
    const newer = `تحديث.\n${ARTICLE}`
    await replace(newer)
    await at.call('history.undo', {})
    expect(stands(await claimOf(thirteen.id))).toEqual([[false, '13 عاملا', newer.indexOf('13 عاملا')]])
    expect(await claimOf(thirteen.id)).toMatchObject({ attribution: { text: 'شاهد', start: newer.indexOf('شاهد') } })
  })

  it('takes what an older file of the workspace says of the claim that went to the one that stayed', async () => {
    await edit(thirteen, { note: 'في الملف', verdict: 'false', sources: [sourceOf({ id: 's9', title: 'في الملف' })] })
    const file = { path: join(at.folder, 'old.json'), name: 'old.json' }
    await at.call('reports.export', { format: 'json', options: { filter: {}, language: 'ar' }, path: file.path, overwrite: false })
    await edit(thirteen, { note: '', verdict: 'unverified', sources: [] })
    await joinBoth()
    const { claimsAdded, notCarried } = await at.call('interchange.import', { file })
    expect([claimsAdded, notCarried.map(({ says }) => says)]).toEqual([0, ['lacks/history', 'lacks/joined']])
    expect(await claimOf(twelve.id)).toMatchObject({ note: 'في الملف', verdict: 'unverified', sources: [{ id: 's9' }] })
  })
})

describe('splitting a mention off', () => {
  const placeOf = (claim: Claim, index: number) => {
    const { start, end, quote } = claim.mentions[index]!.anchor
    return { claimId: claim.id, start, end, quote }
  }
  it('makes a claim of its own, with nothing decided, as one step', async () => {
    const start = ARTICLE.indexOf('30 آخرون')
    await at.call('claims.addMention', { claimId: twelve.id, start, end: start + 8 })
    await edit(twelve, { verdict: 'confirmed', note: 'لنا' })
    const before = await claims()
    const own = (await at.call('claims.split', placeOf(await claimOf(twelve.id), 1))).claims.at(-1)!
    expect(own).toMatchObject({ verdict: 'unverified', note: '', figure: { value: 12 }, formerIds: [] })
    expect(quotes(own)).toEqual(['30 آخرون'])
    expect(await claimOf(twelve.id)).toMatchObject({ verdict: 'confirmed', note: 'لنا', mentions: [{ anchor: { quote: '12 شخصا' } }] })
    expect((await at.call('claims.history', { claimId: own.id })).events[0]).toMatchObject({ together: { how: 'split', claimIds: [twelve.id, own.id] } })
    await at.call('history.undo', {})
    expect((await claims()).map((claim) => ({ ...claim, updatedAt: '' }))).toEqual(before.map((claim) => ({ ...claim, updatedAt: '' })))
    await at.call('history.redo', {})
    expect((await at.call('claims.get', { claimId: own.id })).mentions).toHaveLength(1)
  })

  it('gives a claim back as it was before it was joined', async () => {
    await edit(thirteen, { note: 'الثانية', verdict: 'false' })
    await joinBoth([...decided(), { field: 'verdict', from: thirteen.id }])
    const own = (await at.call('claims.split', placeOf(await claimOf(twelve.id), 1))).claims.at(-1)!
    expect(own).toMatchObject({ id: thirteen.id, figure: { value: 13 }, verdict: 'false', note: 'الثانية' })
    expect(await claimOf(twelve.id)).toMatchObject({ formerIds: [], note: 'الثانية', mentions: [{}] })
  })

  it('gives it back so after newer texts too, with the place it names where that stands now', async () => {
    await edit(thirteen, { note: 'الثانية', verdict: 'false', place: { name: 'المصنع', start: ARTICLE.indexOf('المصنع'), end: ARTICLE.indexOf('المصنع') + 6 } })
    await joinBoth([...decided(), { field: 'verdict', from: thirteen.id }])
    const newer = `تحديث ثالث.\n${ARTICLE}`
    for (const text of [`تحديث.\n${ARTICLE}`, newer]) await at.call('articles.replaceText', { articleId, file: null, text })
    const own = (await at.call('claims.split', placeOf(await claimOf(twelve.id), 1))).claims.at(-1)!
    expect(own).toMatchObject({ id: thirteen.id, verdict: 'false', note: 'الثانية', attribution: { text: 'شاهد', start: newer.indexOf('شاهد') }, place: { start: newer.indexOf('المصنع') }, mentions: [{ orphaned: false, anchor: { start: newer.indexOf('13 عاملا') } }] })
  })

  it('is refused of the only mention, and of one that is not there', async () => {
    await expect(at.call('claims.split', placeOf(twelve, 0))).rejects.toMatchObject({ says: 'invalid-input/only-mention' })
    await expect(at.call('claims.split', { ...placeOf(twelve, 0), start: 3 })).rejects.toMatchObject({ says: 'not-found/mention' })
  })
})

describe('a second reviewer', () => {
  let layla: TestWorkbench
  let bundle: { path: string; name: string }
  beforeEach(async () => {
    layla = await testWorkbench()
    bundle = { path: join(at.folder, 'review.zip'), name: 'review.zip' }
    await at.call('app.setPreferences', { reviewer: 'Mona' })
    await layla.call('app.setPreferences', { reviewer: 'Layla' })
    await mkdir(join(layla.folder, 'there'))
    await at.call('review.exportBundle', { filter: {}, ...bundle, overwrite: false })
    await layla.call('review.open', { file: bundle, path: join(layla.folder, 'there', 'ws') })
  })
  afterEach(() => layla.close())
  const handBack = async () => {
    await layla.call('review.exportBundle', { filter: {}, ...bundle, overwrite: true })
    return at.call('review.compare', { file: bundle })
  }

  it('who edited the claim that went finds it in the one that stayed, and is asked about where they differ', async () => {
    await edit(thirteen, { verdict: 'confirmed', note: 'رأي ليلى' }, layla)
    await edit(twelve, { verdict: 'false' })
    await joinBoth()
    const { conflicts } = await handBack()
    expect(conflicts).toMatchObject([{ claimId: thirteen.id, into: twelve.id, field: 'verdict', ours: 'false', theirs: 'confirmed' }])
    await at.call('review.merge', { file: bundle, resolutions: [{ claimId: thirteen.id, field: 'verdict', take: 'theirs' }] })
    expect(await claimOf(twelve.id)).toMatchObject({ verdict: 'confirmed', note: 'رأي ليلى', mentions: [{}, {}] })
    expect(await claims()).toHaveLength(2)
    await at.call('history.undo', {})
    expect(await claimOf(twelve.id)).toMatchObject({ verdict: 'false', note: '' })
  })

  it('who joined hands the joining back, with what was written here on the claim that goes', async () => {
    await layla.call('claims.join', { claimIds: kept(twelve, thirteen), take: decided() })
    await edit(thirteen, { note: 'رأي منى', sources: [sourceOf({ id: 's3', title: 'سجل' })] })
    const { conflicts } = await handBack()
    expect(conflicts).toEqual([])
    await at.call('review.merge', { file: bundle, resolutions: [] })
    expect(await claimOf(twelve.id)).toMatchObject({ note: 'رأي منى', sources: [{ id: 's3' }], formerIds: [thirteen.id], mentions: [{}, {}] })
    expect(await claimOf(other.id)).toMatchObject({ subsetOf: twelve.id })
    await at.call('history.undo', {})
    expect((await claims()).map(({ id }) => id)).toEqual([twelve.id, thirteen.id, other.id])
    expect(await claimOf(thirteen.id)).toMatchObject({ note: 'رأي منى' })
  })

  it('is not asked about a claim that was joined and brought back by undo', async () => {
    await layla.call('claims.join', { claimIds: kept(twelve, thirteen), take: decided() })
    await layla.call('history.undo', {})
    await edit(thirteen, { verdict: 'confirmed' }, layla)
    await edit(thirteen, { note: 'رأي منى' })
    const { conflicts } = await handBack()
    expect(conflicts).toEqual([])
    await at.call('review.merge', { file: bundle, resolutions: [] })
    expect(await claimOf(thirteen.id)).toMatchObject({ verdict: 'confirmed', note: 'رأي منى' })
  })

  it('who splits the same mention off makes the same claim', async () => {
    await layla.call('claims.join', { claimIds: kept(twelve, thirteen), take: decided() })
    await handBack()
    await at.call('review.merge', { file: bundle, resolutions: [] })
    const { start, end, quote } = (await claimOf(twelve.id)).mentions[1]!.anchor
    for (const who of [at, layla]) await who.call('claims.split', { claimId: twelve.id, start, end, quote })
    await handBack()
    await at.call('review.merge', { file: bundle, resolutions: [] })
    expect(await claims()).toHaveLength(3)
  })
})
