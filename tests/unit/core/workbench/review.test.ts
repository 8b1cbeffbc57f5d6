import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Claim } from '../../../../core/model/claim.ts'
import { JOINT_FIELDS } from '../../../../core/model/join-claims.ts'
import { sourceOf } from '../../../builders/report-input.ts'
import type { TestWorkbench } from '../../../builders/workbench.ts'
import { testWorkbench } from '../../../builders/workbench.ts'
import { temporaryFolder } from '../../../builders/workspace.ts'

const ARTICLE = 'انفجار في المصنع\n\nقتل 12 شخصا وأصيب 30 آخرون في الانفجار، وفق وزارة الصحة.\n'

let folder: string
let bundle: { path: string; name: string }
let mona: TestWorkbench
let layla: TestWorkbench

/** An analyst at a machine of their own. */
async function analyst(name: string): Promise<TestWorkbench> {
  const at = await testWorkbench()
  await at.call('app.setPreferences', { reviewer: name })
  return at
}

const claimsOf = async ({ call }: TestWorkbench): Promise<Claim[]> => {
  const { rows } = await call('articles.list', {})
  return (await Promise.all(rows.map((row) => call('articles.get', { articleId: row.id })))).flatMap(({ claims }) => claims)
}

const valueIs = (value: number) => ({ figure }: Claim) => figure.value === value
const find = async (who: TestWorkbench, value: number): Promise<Claim> => {
  const claim = (await claimsOf(who)).find(valueIs(value))
  if (!claim) throw new Error(`no claim of ${value}`)
  return claim
}

async function attach(who: TestWorkbench, claimId: string, sourceId: string, content: string): Promise<string> {
  const path = join(folder, `${sourceId}.txt`)
  await writeFile(path, content)
  await who.call('sources.save', { claimId, source: sourceOf({ id: sourceId, title: sourceId, evidence: [] }) })
  return (await who.call('evidence.attach', { claimId, sourceId, file: { path, name: `${sourceId}.txt` } })).sha256
}

async function contentOf(who: TestWorkbench, sha256: string): Promise<string> {
  const path = join(folder, `${sha256}.out`)
  await who.call('evidence.export', { sha256, name: 'e.txt', path, overwrite: true })
  return readFile(path, 'utf8')
}

beforeEach(async () => {
  folder = await temporaryFolder()
  bundle = { path: join(folder, 'review.zip'), name: 'review.zip' }
  await mkdir(join(folder, 'Mona'))
  await mkdir(join(folder, 'Layla'))
  mona = await analyst('Mona')
  layla = await analyst('Layla')
  await mona.call('workspace.create', { path: join(folder, 'Mona', 'ws'), title: 'Figures' })
  await mona.call('articles.importText', { title: '', text: ARTICLE })
})
afterEach(async () => {
  await mona.close()
  await layla.close()
  await rm(folder, { recursive: true, force: true })
})

describe('the second review', () => {
  it('names a bundle that is downloaded after the workspace', async () => {
    expect((await mona.call('review.exportBundle', { filter: {}, path: null, overwrite: false })).name).toBe('Figures.review.zip')
  })

  it('takes articles, claims and evidence to another machine and brings what was done there back', async () => {
    const claim = await find(mona, 12)
    const ours = await attach(mona, claim.id, 'statement', 'بيان الوزارة')
    await mona.call('review.exportBundle', { filter: {}, ...bundle, overwrite: false })

    const other = await analyst('Sami')
    await other.call('workspace.create', { path: join(folder, 'Sami', 'ws'), title: 'Empty' })
    const { added } = await other.call('review.compare', { file: bundle })
    expect(added, 'what is told to come with new articles').toBe((await claimsOf(mona)).length)
    expect(await other.call('review.merge', { file: bundle, resolutions: [] })).toMatchObject({ added })
    await other.close()
    const opened = await layla.call('review.open', { file: bundle, path: join(folder, 'Layla', 'ws') })
    expect(opened).toMatchObject({ articleCount: 1, workspace: { title: 'Figures' } })
    expect(await contentOf(layla, ours)).toBe('بيان الوزارة')
    await layla.call('claims.edit', { edits: [{ claimId: claim.id, patch: { verdict: 'confirmed' } }] })
    const theirs = await attach(layla, claim.id, 'hospital', 'سجل المستشفى')
    await layla.call('review.exportBundle', { filter: {}, ...bundle, overwrite: true })

    expect(await mona.call('review.compare', { file: bundle })).toMatchObject({ reviewer: 'Layla', changed: 1, added: 0, conflicts: [], newArticles: [], differingArticles: [] })
    expect(await mona.call('review.merge', { file: bundle, resolutions: [] })).toMatchObject({ applied: 1, added: 0, kept: 0, lackingEvidence: [] })
    const merged = await find(mona, 12)
    expect(merged.verdict).toBe('confirmed')
    expect(merged.sources.map((source) => source.id)).toEqual(['statement', 'hospital'])
    expect(await contentOf(mona, theirs)).toBe('سجل المستشفى')
    const { events } = await mona.call('claims.history', { claimId: claim.id })
    expect(events.at(-1)).toMatchObject({ by: 'Layla', action: 'merge' })
  })

  it('asks where both decided differently, takes the answer, and can be undone as one step', async () => {
    const claim = await find(mona, 30)
    await mona.call('review.exportBundle', { filter: {}, ...bundle, overwrite: false })
    await layla.call('review.open', { file: bundle, path: join(folder, 'Layla', 'ws') })
    await layla.call('claims.edit', { edits: [{ claimId: claim.id, patch: { verdict: 'false' } }] })
    await layla.call('review.exportBundle', { filter: {}, ...bundle, overwrite: true })
    await mona.call('claims.edit', { edits: [{ claimId: claim.id, patch: { verdict: 'confirmed' } }] })

    const { conflicts, agreement } = await mona.call('review.compare', { file: bundle })
    expect(conflicts).toMatchObject([{ claimId: claim.id, field: 'verdict', ours: 'confirmed', theirs: 'false' }])
    expect(agreement).toMatchObject({ compared: 1, verdictAgreement: 0 })
    expect(await mona.call('review.merge', { file: bundle, resolutions: [{ claimId: claim.id, field: 'verdict', take: 'ours' }] }), 'ours was kept').toMatchObject({ applied: 0, kept: 1 })
    expect((await find(mona, 30)).verdict).toBe('confirmed')
    expect(await mona.call('review.merge', { file: bundle, resolutions: [{ claimId: claim.id, field: 'verdict', take: 'theirs' }] })).toMatchObject({ applied: 1, kept: 0 })
    expect((await find(mona, 30)).verdict).toBe('false')
    await mona.call('history.undo', {})
    expect((await find(mona, 30)).verdict).toBe('confirmed')
  })

  it('changes nothing when the same bundle is merged again', async () => {
    await mona.call('review.exportBundle', { filter: {}, ...bundle, overwrite: false })
    await layla.call('review.open', { file: bundle, path: join(folder, 'Layla', 'ws') })
    await layla.call('claims.edit', { edits: [{ claimId: (await find(layla, 12)).id, patch: { verdict: 'disputed', note: 'راجع' } }] })
    await layla.call('review.exportBundle', { filter: {}, ...bundle, overwrite: true })
    await mona.call('review.merge', { file: bundle, resolutions: [] })
    const once = await claimsOf(mona)
    expect(await mona.call('review.merge', { file: bundle, resolutions: [] })).toMatchObject({ applied: 0, added: 0, kept: 0 })
    expect(await claimsOf(mona)).toEqual(once)
  })

  describe('of a bundle that its reviewer passed on to a third', () => {
    let sami: TestWorkbench
    const passOn = async (from: TestWorkbench, to: TestWorkbench, name: string) => {
      await from.call('review.exportBundle', { filter: {}, ...bundle, overwrite: true })
      await to.call('review.open', { file: bundle, path: join(folder, name, 'ws') })
    }
    beforeEach(async () => { sami = await analyst('Sami') })
    afterEach(() => sami.close())

    it('takes what the first of them decided too, and asks about nothing that was not decided here', async () => {
      const [killed, injured] = [(await find(mona, 12)).id, (await find(mona, 30)).id]
      await attach(mona, killed, 'statement', 'بيان الوزارة')
      await passOn(mona, layla, 'Layla')
      await layla.call('claims.edit', { edits: [{ claimId: killed, patch: { verdict: 'confirmed', note: 'من ليلى' } }, { claimId: injured, patch: { verdict: 'disputed' } }] })
      await attach(layla, killed, 'hospital', 'سجل المستشفى')
      const { claims: [made] } = await layla.call('claims.create', { articleId: (await find(layla, 12)).articleId, start: 0, end: 6, fields: { kind: 'other' } })
      await passOn(layla, sami, 'Sami')
      await sami.call('claims.edit', { edits: [{ claimId: injured, patch: { verdict: 'false' } }] })
      await sami.call('review.exportBundle', { filter: {}, ...bundle, overwrite: true })

      expect(await mona.call('review.compare', { file: bundle })).toMatchObject({ changed: 2, added: 1, conflicts: [] })
      await mona.call('review.merge', { file: bundle, resolutions: [] })
      expect(await find(mona, 12)).toMatchObject({ verdict: 'confirmed', note: 'من ليلى', sources: [{ id: 'statement' }, { id: 'hospital' }] })
      expect(await find(mona, 30)).toMatchObject({ verdict: 'false' })
      expect((await claimsOf(mona)).map(({ id }) => id)).toContain(made?.id)

      const once = await claimsOf(mona)
      expect(await mona.call('review.merge', { file: bundle, resolutions: [] }), 'the same again').toMatchObject({ applied: 0, added: 0, kept: 0 })
      expect(await claimsOf(mona)).toEqual(once)
      await mona.call('claims.remove', { claimIds: [made?.id ?? ''] })
      expect(await mona.call('review.compare', { file: bundle }), 'what was removed here since').toMatchObject({ changed: 0, added: 0, conflicts: [] })
    })

    it('asks where the first of them decided otherwise than was decided here meanwhile', async () => {
      const { id } = await find(mona, 12)
      await passOn(mona, layla, 'Layla')
      await layla.call('claims.edit', { edits: [{ claimId: id, patch: { verdict: 'confirmed' } }] })
      await passOn(layla, sami, 'Sami')
      await sami.call('review.exportBundle', { filter: {}, ...bundle, overwrite: true })
      await mona.call('claims.edit', { edits: [{ claimId: id, patch: { verdict: 'false' } }] })
      expect((await mona.call('review.compare', { file: bundle })).conflicts).toMatchObject([{ claimId: id, field: 'verdict', base: 'unverified', ours: 'false', theirs: 'confirmed' }])
    })

    it('takes claims that the first of them merged, as from that one', async () => {
      const [killed, injured] = [(await find(mona, 12)).id, (await find(mona, 30)).id]
      await passOn(mona, layla, 'Layla')
      await layla.call('claims.join', { claimIds: [killed, injured], take: JOINT_FIELDS.map((field) => ({ field, from: killed })) })
      await passOn(layla, sami, 'Sami')
      await sami.call('review.exportBundle', { filter: {}, ...bundle, overwrite: true })
      const { conflicts } = await mona.call('review.compare', { file: bundle })
      expect(conflicts).toEqual([])
      await mona.call('review.merge', { file: bundle, resolutions: [] })
      expect((await claimsOf(mona)).map(({ id, formerIds, mentions }) => ({ id, formerIds, mentions: mentions.length }))).toEqual([{ id: killed, formerIds: [injured], mentions: 2 }])
    })
  })

  it('leaves an article alone whose text is another one here, and says so', async () => {
    await mona.call('review.exportBundle', { filter: {}, ...bundle, overwrite: false })
    const [row] = (await mona.call('articles.list', {})).rows
    await mona.call('articles.replaceText', { articleId: row?.id ?? '', file: null, text: `${ARTICLE}\nتصحيح: قتل 13 شخصا.\n` })
    const before = await claimsOf(mona)
    expect(await mona.call('review.compare', { file: bundle })).toMatchObject({ changed: 0, newArticles: [], differingArticles: ['انفجار في المصنع'] })
    await mona.call('review.merge', { file: bundle, resolutions: [] })
    expect(await claimsOf(mona)).toEqual(before)
  })

  it('tells of articles that were imported here too, apart from the bundle, for their claims would stand twice', async () => {
    await mona.call('review.exportBundle', { filter: {}, ...bundle, overwrite: false })
    await layla.call('workspace.create', { path: join(folder, 'Layla', 'ws'), title: 'Figures' })
    expect(await layla.call('review.compare', { file: bundle })).toMatchObject({ newArticles: ['انفجار في المصنع'], importedApart: [] })
    await layla.call('articles.importText', { title: '', text: ARTICLE })
    expect(await layla.call('review.compare', { file: bundle })).toMatchObject({ newArticles: ['انفجار في المصنع'], importedApart: ['انفجار في المصنع'] })
  })

  it('names evidence that was lost before it was handed out, to whoever hands it out and whoever opens it', async () => {
    const claim = await find(mona, 12)
    const sha256 = await attach(mona, claim.id, 'statement', 'بيان')
    await rm(join(folder, 'Mona', 'ws', 'evidence', sha256))
    const { warnings } = await mona.call('review.exportBundle', { filter: {}, ...bundle, overwrite: false })
    expect(warnings).toMatchObject([{ says: 'warning/evidence-not-in-bundle', details: { name: 'statement.txt' } }])
    expect(await layla.call('review.open', { file: bundle, path: join(folder, 'Layla', 'ws') }), 'whoever opens it').toMatchObject({ articleCount: 1, lackingEvidence: ['statement.txt'] })
  })

  it('refuses a bundle that was cut off or altered, and makes no workspace of it', async () => {
    await mona.call('review.exportBundle', { filter: {}, ...bundle, overwrite: false })
    const bytes = await readFile(bundle.path)
    await writeFile(bundle.path, bytes.subarray(0, bytes.length / 2))
    await expect(layla.call('review.open', { file: bundle, path: join(folder, 'Layla', 'ws') })).rejects.toMatchObject({ code: 'damaged-file' })
    expect(await layla.call('workspace.state', {})).toBeNull()
    await writeFile(bundle.path, 'no zip at all')
    await expect(mona.call('review.compare', { file: bundle })).rejects.toMatchObject({ code: 'damaged-file' })
  })
})
