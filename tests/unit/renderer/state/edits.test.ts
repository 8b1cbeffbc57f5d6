import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { failure } from '../../../../core/model/error.ts'
import { useArticles } from '../../../../renderer/state/articles.ts'
import { decide, stepConfidence } from '../../../../renderer/state/edits.ts'
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
  vi.mocked(call).mockImplementation((name, input) => new Promise((resolve, reject) => { answers.push({ resolve: resolve as (value: never) => void, reject, name, input }) }))
  useArticles.setState({ open: { article: { id: 'a' }, text: '', claims: [claim] } } as never)
  useSession.setState({ workspace: { readOnly: false } } as never)
  useView.setState({ selectedClaimId: 'one' })
})
afterEach(() => { vi.mocked(call).mockReset() })

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
    reading?.resolve({ article: { id: 'a' }, text: '', claims: [claim] } as never)
    await new Promise((done) => { setTimeout(done) })
    expect(shown()).toEqual(['unverified', null])
  })
})
