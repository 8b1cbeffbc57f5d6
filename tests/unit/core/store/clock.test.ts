import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ClaimEvent } from '../../../../core/model/claim-event.ts'
import { inTimeOrder } from '../../../../core/model/claim-event.ts'
import { ChangeIds } from '../../../../core/store/change-ids.ts'
import { groundOf } from '../../../../core/store/surroundings.ts'
import { WritePermission } from '../../../../core/store/write-permission.ts'

const NOON = Date.parse('2026-11-27T12:00:00.000Z')
const HOUR = 3_600_000

beforeEach(() => { vi.useFakeTimers({ toFake: ['Date'], now: NOON }) })
afterEach(() => { vi.useRealTimers() })

it('looks at the lock before a write where the clock was set back: how long ago it was looked at is not known then', async () => {
  let held = true
  const lost = vi.fn()
  const permission = new WritePermission({ isHeld: () => Promise.resolve(held), release: () => Promise.resolve() }, null, lost)
  await permission.confirm()
  // The machine slept, another took the lock over, and waking set the clock right.
  held = false
  vi.setSystemTime(NOON - HOUR)
  await expect(permission.confirm()).rejects.toMatchObject({ code: 'read-only' })
  expect(lost).toHaveBeenCalledOnce()
})

it('tells the events of several claims in the order in which they came about, though the clock was set back between', () => {
  let now = NOON
  const ids = new ChangeIds(groundOf('/nowhere', { clock: () => new Date(now) }), [])
  const event = (id: string, changeId = ids.next()): ClaimEvent => ({ id, changeId, claimId: 'c', at: new Date(now).toISOString(), by: 'Mona', action: 'edit', target: null, changes: [] })
  const edited = event('edited')
  now -= HOUR
  const joined = event('joined')
  now += HOUR / 2
  const laterEdited = event('later')
  const came = event('came', 'c-origin')
  expect(inTimeOrder([joined, laterEdited, edited, came]).map(({ id }) => id)).toEqual(['came', 'edited', 'joined', 'later'])
})
