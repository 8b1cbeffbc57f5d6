import { beforeEach, expect, it, vi } from 'vitest'
import type { AppError } from '../../../../core/model/error.ts'
import { failure } from '../../../../core/model/error.ts'
import { changeQuery, forgetClaimList, useClaimList } from '../../../../renderer/state/claim-list.ts'
import { showFailure } from '../../../../renderer/state/failures.tsx'
import { call } from '../../../../renderer/state/link.ts'

vi.mock('../../../../renderer/state/link.ts', () => ({ call: vi.fn() }))
vi.mock('../../../../renderer/state/failures.tsx', async (original) => ({ ...(await original()), showFailure: vi.fn() }))

/** Answers every call; the counts, which the list can do without, are not there. */
const answer = (list: () => unknown): void => {
  vi.mocked(call).mockImplementation(((name: string) => (name === 'claims.list' ? Promise.resolve().then(list) : Promise.reject(new Error('no counts')))) as typeof call)
}
const fail = (error: AppError) => () => { throw error }

beforeEach(() => {
  forgetClaimList()
  vi.mocked(showFailure).mockClear()
})

it('lists nothing and says why while a search is not understood, and lists again when it is', async () => {
  answer(() => ({ rows: [{ id: 'c1' }], total: 1 }))
  await changeQuery({ text: '' })
  answer(fail(failure('invalid-input/query-unknown-value', { word: 'foo', expected: 'aid' })))
  await changeQuery({ text: 'kind:foo' })
  expect(useClaimList.getState()).toMatchObject({ total: 0, loaded: true, fault: { says: 'invalid-input/query-unknown-value', details: { word: 'foo' } } })
  expect(showFailure).not.toHaveBeenCalled()
  answer(() => ({ rows: [{ id: 'c1' }], total: 1 }))
  await changeQuery({ text: 'kind:aid' })
  expect(useClaimList.getState()).toMatchObject({ total: 1, fault: null })
})

it('shows any other failure', async () => {
  answer(fail(failure('io-failed/no-answer')))
  await changeQuery({ text: 'x' })
  expect(showFailure).toHaveBeenCalledTimes(1)
  expect(useClaimList.getState().fault).toBeNull()
})
