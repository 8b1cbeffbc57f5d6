import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Claim } from '../../../../core/model/claim.ts'
import { JOINT_FIELDS } from '../../../../core/model/join-claims.ts'
import type { TestWorkbench } from '../../../builders/workbench.ts'
import { testWorkbench } from '../../../builders/workbench.ts'

const ARTICLE = 'انفجار في المصنع\n\nقتل 12 شخصا وأصيب 30 آخرون، وفق وزارة الصحة.\n\nوقال شاهد إن 13 عاملا قتلوا، بينهم خمس نساء.\n'

let [mona, layla]: TestWorkbench[] = []
let articleId: string
const claims = async (who: TestWorkbench): Promise<Claim[]> => (await who.call('articles.get', { articleId })).claims
const quotes = ({ mentions }: Claim): string[] => mentions.map(({ anchor }) => anchor.quote)
const on = async (who: TestWorkbench, words: string): Promise<Claim> => (await claims(who)).find((claim) => quotes(claim).some((quote) => quote.includes(words))) as Claim
const joinThem = async (who: TestWorkbench, kept: string, gone: string): Promise<void> => {
  const [first, second] = [await on(who, kept), await on(who, gone)]
  await who.call('claims.join', { claimIds: [first.id, second.id], take: JOINT_FIELDS.map((field) => ({ field, from: first.id })) })
}

beforeEach(async () => {
  [mona, layla] = [await testWorkbench(), await testWorkbench()]
  await mona.call('app.setPreferences', { reviewer: 'Mona' })
  await layla.call('app.setPreferences', { reviewer: 'Layla' })
  await mona.call('workspace.create', { path: join(mona.folder, 'w'), title: 'W' })
  articleId = (await mona.call('articles.importText', { title: '', text: ARTICLE })).files[0]?.articleId ?? ''
  const bundle = { path: join(mona.folder, 'out.zip'), name: 'out.zip' }
  await mona.call('review.exportBundle', { filter: {}, ...bundle, overwrite: false })
  await layla.call('review.open', { file: bundle, path: join(layla.folder, 'w') })
})
afterEach(async () => { await mona?.close(); await layla?.close() })

/** Each takes in what the other had, every conflict decided alike: as `take` says for Mona. */
async function exchange(take: 'ours' | 'theirs'): Promise<void> {
  if (mona === undefined || layla === undefined) return
  const files = [mona, layla].map((who, i) => ({ path: join(who.folder, `back${i}.zip`), name: `back${i}.zip` }))
  for (const [i, who] of [mona, layla].entries()) await who.call('review.exportBundle', { filter: {}, ...files[i]!, overwrite: false })
  for (const [who, file, side] of [[mona, files[1]!, take], [layla, files[0]!, take === 'ours' ? 'theirs' as const : 'ours' as const]] as const) {
    const { conflicts } = await who.call('review.compare', { file })
    expect(conflicts.map(({ field }) => field.split('.')[0])).toContain('mentions')
    await who.call('review.merge', { file, resolutions: conflicts.map(({ claimId, field }) => ({ claimId, field, take: side })) })
  }
}

it.each(['ours', 'theirs'] as const)('a claim that two joined into different ones is where it was decided to be (%s), in both workspaces, and undo takes that back', async (take) => {
  await joinThem(mona!, '12', '13')
  await joinThem(layla!, 'خمس', '13')
  const before = await claims(mona!)
  await exchange(take)
  for (const who of [mona!, layla!]) {
    expect((await claims(who)).flatMap(quotes).toSorted(), 'each mention is in one claim').toEqual(before.flatMap(quotes).toSorted())
    expect((await on(who, '13')).id).toBe((await on(who, take === 'ours' ? '12' : 'خمس')).id)
  }
  // How worth checking the program held a claim does not travel; all that reviewers decide does.
  const plain = (list: readonly Claim[]) => list.map((claim) => ({ ...claim, updatedAt: '', createdAt: '', score: 0, reasons: [], flags: [] }))
  expect(plain(await claims(mona!))).toEqual(plain(await claims(layla!)))
  if (take === 'ours') return
  await mona!.call('history.undo', {})
  expect(plain(await claims(mona!))).toEqual(plain(before))
})
