import { expect, it, vi } from 'vitest'
import { showAsItWas } from '../../../../renderer/state/as-it-was.ts'
import { call } from '../../../../renderer/state/link.ts'
import { chooseClaim, useView } from '../../../../renderer/state/view.ts'

vi.mock('../../../../renderer/state/link.ts', () => ({ call: vi.fn() }))

const event = { id: 'e', claimId: 'one', at: '2026-11-26T10:00:00Z' }

it('shows the chosen claim as it was, and nothing of one that was left meanwhile', async () => {
  vi.mocked(call).mockResolvedValue({ id: 'one' } as never)
  chooseClaim('one')
  await showAsItWas('one', event)
  expect(useView.getState().asItWas).toEqual({ eventId: 'e', at: event.at, claim: { id: 'one' } })
  chooseClaim('one')
  const asked = showAsItWas('one', event)
  chooseClaim('two')
  await asked
  expect(useView.getState().asItWas).toBeNull()
})
