import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { failure } from '../../../../core/model/error.ts'
import { closeArticle, refreshClaims, reloadOpenArticle, useArticles } from '../../../../renderer/state/articles.ts'
import { decide, removeClaims, stepConfidence } from '../../../../renderer/state/edits.ts'
import { call } from '../../../../renderer/state/link.ts'
import { useSession } from '../../../../renderer/state/session.ts'
import { useView } from '../../../../renderer/state/view.ts'

vi.mock('../../../../renderer/state/link.ts', () => ({ call: vi.fn() }))
vi.mock('@mantine/notifications', () => ({ notifications: { show: vi.fn(), hide: vi.fn() } }))

interface Shown { id: string; articleId: string; mentions: []; verdict: string; confidence: string | null; workflow: string }
const claim: Shown = { id: 'one', articleId: 'a', mentions: [], verdict: 'unverified', confidence: null, workflow: 'in-progress' }
let answers: { resolve: (value: never) => void; reject: (error: unknown) => void; name: string; input: unknown }[] = []
/** Lets the workbench answer an edit: what its claim is by then. */
const answer = async (edit: number, revision: number, fields: Partial<Shown>): Promise<void> => {
  answers[edit]?.resolve({ revision, changeId: null, claims: [{ ...claim, ...fields }] } as never)
  await new Promise((done) => { setTimeout(done) })
}
const shown = () => {
  const now = useArticles.getState().open?.claims[0]
  return [now?.verdict, now?.confidence]
}

beforeEach(() => {
  answers = []
  closeArticle()
  vi.mocked(call).mockImplementation((name, input) => new Promise((resolve, reject) => { answers.push({ resolve: resolve as (value: never) => void, reject, name, input }) }))
  useArticles.setState({ open: { article: { id: 'a' }, text: '', claims: [claim] } } as never)
  useSession.setState({ workspace: { readOnly: false, workspace: { id: 'w' } } } as never)
  useView.setState({ selectedClaimId: 'one' })
})
afterEach(() => { vi.mocked(call).mockReset() })

describe('an article that is read while its claims are changed', () => {
  const answerTo = (name: string, value: unknown): Promise<void> => {
    answers.find((asked) => asked.name === name)?.resolve(value as never)
    return new Promise((done) => { setTimeout(done) })
  }
  const reading = (revision: number) => ({ article: { id: 'a' }, text: 'read', claims: [claim], revision })

  it('shows them as they became, where what was read comes after the answer to the change', async () => {
    void reloadOpenArticle()
    void decide('confirmed')
    await answerTo('claims.edit', { revision: 42, changeId: null, claims: [{ ...claim, verdict: 'confirmed' }] })
    await answerTo('articles.get', reading(41))
    expect(useArticles.getState().open?.text).toBe('read')
    expect(shown()).toEqual(['confirmed', null])
  })

  it('shows what was read where that is newer', async () => {
    void decide('confirmed')
    await answerTo('claims.edit', { revision: 52, changeId: null, claims: [{ ...claim, verdict: 'confirmed' }] })
    void reloadOpenArticle()
    await answerTo('articles.get', reading(53))
    expect(shown()).toEqual(['unverified', null])
  })

  it('does not bring back one that was removed meanwhile', async () => {
    void reloadOpenArticle()
    void removeClaims(['one'])
    await answerTo('claims.remove', { revision: 62, changeId: null, claims: [] })
    await answerTo('articles.get', reading(61))
    expect(useArticles.getState().open?.claims).toEqual([])
  })

  it('leaves the claim chosen that the analyst went on to while another was removed', async () => {
    useArticles.setState({ open: { article: { id: 'a' }, text: '', claims: [claim, { ...claim, id: 'two' }] } } as never)
    void removeClaims(['one'])
    useView.setState({ selectedClaimId: 'two' })
    await answerTo('claims.remove', { revision: 65, changeId: null, claims: [] })
    expect(useView.getState().selectedClaimId).toBe('two')
  })

  it('keeps what was changed while one claim was asked for anew', async () => {
    void refreshClaims(['a'], ['one'], 71)
    void decide('false')
    await answerTo('claims.edit', { revision: 72, changeId: null, claims: [{ ...claim, verdict: 'false' }] })
    await answerTo('claims.get', { ...claim, verdict: 'disputed' })
    expect(shown()).toEqual(['false', null])
  })
})

describe('keys pressed faster than the workbench answers', () => {
  it('each count, whichever answers come between them', async () => {
    void decide('confirmed')
    void stepConfidence(1)
    await answer(0, 11, { verdict: 'confirmed' })
    expect(shown(), 'the answer to the first does not take back the second').toEqual(['confirmed', 'low'])
    void stepConfidence(1)
    expect(answers[2]?.input).toMatchObject({ edits: [{ patch: { confidence: 'medium' } }] })
    await answer(1, 12, { verdict: 'confirmed', confidence: 'low' })
    expect(shown()).toEqual(['confirmed', 'medium'])
    await answer(2, 13, { verdict: 'confirmed', confidence: 'medium' })
    expect(shown()).toEqual(['confirmed', 'medium'])
  })

  it('stay as they are where an older answer comes last', async () => {
    void decide('confirmed')
    void decide('false')
    await answer(1, 22, { verdict: 'false' })
    await answer(0, 21, { verdict: 'confirmed' })
    expect(shown()).toEqual(['false', null])
  })

  it('are taken back where the workbench refuses them', async () => {
    void decide('confirmed')
    answers[0]?.reject(failure('io-failed/no-answer', {}))
    await new Promise((done) => { setTimeout(done) })
    const reading = answers.find(({ name }) => name === 'articles.get')
    reading?.resolve({ article: { id: 'a' }, text: '', claims: [claim], revision: 30 } as never)
    await new Promise((done) => { setTimeout(done) })
    expect(shown()).toEqual(['unverified', null])
  })
})
