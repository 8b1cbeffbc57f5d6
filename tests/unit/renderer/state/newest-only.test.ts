import { expect, it } from 'vitest'
import { latestOnly, newestOnly } from '../../../../renderer/state/newest-only.ts'

it('takes answers in the order of their questions, and drops one that comes after the answer to a later question', () => {
  const ask = newestOnly()
  const [first, second, third] = [ask(), ask(), ask()]
  expect(first()).toBe(true)
  expect(third()).toBe(true)
  expect(second()).toBe(false)
  expect(ask()()).toBe(true)
})

it('takes only the answer to the latest question where those before are of no use, whichever comes first', () => {
  const ask = latestOnly()
  const [first, second] = [ask(), ask()]
  expect(first()).toBe(false)
  expect(second()).toBe(true)
  ask()
  expect(second()).toBe(false)
})
