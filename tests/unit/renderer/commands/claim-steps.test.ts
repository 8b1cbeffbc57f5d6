import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ClaimFilter } from '../../../../core/contract/filter.ts'
import { placesFrom, stepArticle, stepClaim } from '../../../../renderer/commands/claim-steps.ts'
import { closeArticle, openArticle, useArticles } from '../../../../renderer/state/articles.ts'
import { changeQuery, forgetClaimList, refreshClaimList } from '../../../../renderer/state/claim-list.ts'
import { EVERYTHING } from '../../../../renderer/state/claim-query.ts'
import { removeClaims } from '../../../../renderer/state/edits.ts'
import { call } from '../../../../renderer/state/link.ts'
import { useSession } from '../../../../renderer/state/session.ts'
import { chooseClaim, showSide, useView } from '../../../../renderer/state/view.ts'

vi.mock('../../../../renderer/state/link.ts', () => ({ call: vi.fn() }))

interface Row { id: string; articleId: string; verdict: string; workflow: string }

/** Three articles, the second without claims; claims in reading order with their verdicts. */
const ROWS = ['a', 'b', 'c']
let claims: Row[]

const chosen = (): string | null => useView.getState().selectedClaimId
const decide = (id: string, verdict: string): void => { claims = claims.map((claim) => (claim.id === id ? { ...claim, verdict } : claim)) }

beforeEach(async () => {
  claims = ['a1', 'a2', 'c1', 'c2'].map((id) => ({ id, articleId: id.slice(0, 1), verdict: 'unverified', workflow: 'new' }))
  closeArticle()
  forgetClaimList()
  vi.mocked(call).mockImplementation((async (name: string, input: { articleId: string; filter: ClaimFilter; offset: number; limit: number }) => {
    if (name === 'articles.get') return { article: { id: input.articleId }, text: '', claims: claims.filter(({ articleId }) => articleId === input.articleId).map((claim) => ({ ...claim, mentions: [], formerIds: [] })) }
    if (name !== 'claims.list') throw new Error(`not asked for: ${name}`)
    const { verdicts, workflows } = input.filter
    const left = claims.filter((claim) => (verdicts?.includes(claim.verdict as 'false') ?? true) && (workflows?.includes(claim.workflow as 'new') ?? true))
    return { rows: left.slice(input.offset, input.offset + input.limit), total: left.length }
  }) as unknown as typeof call)
  useArticles.setState({ rows: ROWS.map((id) => ({ id, claimCount: claims.filter(({ articleId }) => articleId === id).length })) as never, loaded: true })
  showSide('articles')
  chooseClaim(null)
})

describe('placesFrom', () => {
  it('goes through every place once, round the end, and comes to where it set out last', () => {
    expect([...placesFrom(1, 3, 1)]).toEqual([{ at: 2, wrapped: false }, { at: 0, wrapped: true }, { at: 1, wrapped: true }])
    expect([...placesFrom(1, 3, -1)]).toEqual([{ at: 0, wrapped: false }, { at: 2, wrapped: true }, { at: 1, wrapped: true }])
  })

  it('begins at the end it comes from where no place is chosen', () => {
    expect([...placesFrom(-1, 2, 1)]).toEqual([{ at: 0, wrapped: false }, { at: 1, wrapped: false }])
    expect([...placesFrom(-1, 2, -1)]).toEqual([{ at: 1, wrapped: false }, { at: 0, wrapped: false }])
    expect([...placesFrom(-1, 0, 1)]).toEqual([])
  })
})

describe('a step from where the chosen claim was removed', () => {
  const remove = (id: string): Promise<void> => {
    const working = vi.mocked(call).getMockImplementation()!
    vi.mocked(call).mockImplementation(((name: string, input: never) => {
      if (name !== 'claims.remove') return working(name as 'claims.list', input)
      claims = claims.filter((claim) => claim.id !== id)
      return Promise.resolve({ revision: 9, claims: [] })
    }) as unknown as typeof call)
    return removeClaims([id])
  }
  beforeEach(() => {
    claims = ['a1', 'a2', 'a3', 'c1'].map((id) => ({ id, articleId: id.slice(0, 1), verdict: 'unverified', workflow: 'new' }))
    useSession.setState({ workspace: { readOnly: false, workspace: { id: 'w' } } } as never)
  })
  it.each([['articles', 'a1', ['a2', 'c1']], ['articles', 'a2', ['a3', 'a1']], ['articles', 'a3', ['c1', 'a2']], ['claims', 'a1', ['a2', 'c1']], ['claims', 'a2', ['a3', 'a1']], ['claims', 'a3', ['c1', 'a2']]] as const)(
    'goes on to its neighbours (%s, %s)', async (side, id, [after, before]) => {
      for (const [direction, to] of [[1, after], [-1, before]] as const) {
        claims = ['a1', 'a2', 'a3', 'c1'].map((one) => ({ id: one, articleId: one.slice(0, 1), verdict: 'unverified', workflow: 'new' }))
        closeArticle()
        useArticles.setState({ rows: ROWS.map((row) => ({ id: row, claimCount: claims.filter(({ articleId }) => articleId === row).length })) as never, loaded: true })
        showSide(side)
        await refreshClaimList()
        await openArticle('a', id)
        await remove(id)
        expect(chosen()).toBe(null)
        await stepClaim(direction, 'any')
        expect(chosen()).toBe(to)
      }
    })
})

describe('a step through the articles', () => {
  it('goes on to the next article that has claims, and from the last claim to the first', async () => {
    await openArticle('a', 'a2')
    expect(await stepClaim(1, 'any')).toBe('stepped')
    expect(chosen()).toBe('c1')
    await stepClaim(1, 'any')
    expect(await stepClaim(1, 'any')).toBe('wrapped')
    expect(chosen()).toBe('a1')
    expect(await stepClaim(-1, 'any')).toBe('wrapped')
    expect(chosen()).toBe('c2')
  })

  it('finds the next claim to verify behind articles that have none, and begins again at the first one', async () => {
    decide('a2', 'confirmed')
    await openArticle('a', 'a1')
    expect(await stepClaim(1, 'unverified')).toBe('stepped')
    expect(chosen()).toBe('c1')
    await stepClaim(1, 'unverified')
    expect(await stepClaim(1, 'unverified')).toBe('wrapped')
    expect(chosen()).toBe('a1')
  })

  it('passes over dismissed claims, and says when the chosen one is the last or none is left', async () => {
    decide('a1', 'false')
    decide('c2', 'false')
    claims = claims.map((claim) => (claim.id === 'a2' ? { ...claim, workflow: 'dismissed' } : claim))
    await openArticle('c', 'c1')
    expect(await stepClaim(1, 'unverified')).toBe('only')
    decide('c1', 'confirmed')
    await openArticle('a', 'a1')
    expect(await stepClaim(1, 'unverified')).toBe('none')
    expect(chosen()).toBe('a1')
  })

  it('asks the workbench a few times only, however many articles lie between', async () => {
    claims = Array.from({ length: 2000 }, (_, i) => ({ id: `x${i}`, articleId: String(i), verdict: 'unverified', workflow: 'new' }))
    useArticles.setState({ rows: claims.map(({ articleId }) => ({ id: articleId, claimCount: 1 })) as never })
    await openArticle('1500', 'x1500')
    vi.mocked(call).mockClear()
    expect(await stepClaim(1, 'unverified')).toBe('stepped')
    expect(chosen()).toBe('x1501')
    expect(vi.mocked(call).mock.calls.length).toBeLessThan(20)
  })
})

describe('a step through the claim list', () => {
  beforeEach(() => showSide('claims'))

  it('begins again at the other end', async () => {
    await changeQuery(EVERYTHING)
    chooseClaim('c2')
    expect(await stepClaim(1, 'any')).toBe('wrapped')
    expect(chosen()).toBe('a1')
    expect(await stepClaim(-1, 'any')).toBe('wrapped')
    expect(chosen()).toBe('c2')
  })

  it('fetches the rows that were not looked at yet', async () => {
    claims = Array.from({ length: 1200 }, (_, i) => ({ id: `x${i}`, articleId: 'a', verdict: i === 1100 ? 'unverified' : 'confirmed', workflow: 'new' }))
    await changeQuery(EVERYTHING)
    chooseClaim('x0')
    expect(await stepClaim(1, 'unverified')).toBe('stepped')
    expect(chosen()).toBe('x1100')
    expect(await stepClaim(1, 'unverified')).toBe('only')
  })

  it('finds nothing to verify where the list is narrowed to what was decided', async () => {
    decide('a1', 'confirmed')
    await changeQuery({ ...EVERYTHING, verdicts: ['confirmed'] })
    chooseClaim('a1')
    expect(await stepClaim(1, 'unverified')).toBe('none')
  })
})

it('a step from the last article leads to the first', async () => {
  await openArticle('b')
  expect(await stepArticle(1)).toBe('stepped')
  expect(await stepArticle(1)).toBe('wrapped')
  expect(useArticles.getState().open?.article.id).toBe('a')
  expect(await stepArticle(-1)).toBe('wrapped')
})
