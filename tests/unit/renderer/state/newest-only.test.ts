import { expect, it } from 'vitest'
import { newestOnly } from '../../../../renderer/state/newest-only.ts'

it('takes answers in the order of their questions, and drops one that comes after the answer to a later question', () => {
  const ask = newestOnly()
  const [first, second, third] = [ask(), ask(), ask()]
  expect(first()).toBe(true)
  expect(third()).toBe(true)
  expect(second()).toBe(false)
  expect(ask()()).toBe(true)
})
