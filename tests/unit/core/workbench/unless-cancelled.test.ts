import { describe, expect, it } from 'vitest'
import { unlessCancelled } from '../../../../core/workbench/unless-cancelled.ts'

const never = new Promise<never>(() => undefined)

describe('unlessCancelled', () => {
  it('gives what the work comes to, and how it fails', async () => {
    await expect(unlessCancelled(Promise.resolve(12), { aborted: false })).resolves.toBe(12)
    await expect(unlessCancelled(Promise.reject(new Error('torn')), { aborted: false })).rejects.toThrow('torn')
  })

  it('lets go of work that goes on, when the signal asks or has asked before', async () => {
    const signal = { aborted: false }
    const waiting = unlessCancelled(never, signal)
    signal.aborted = true
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' })
    await expect(unlessCancelled(never, signal)).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('leaves no failure of work that was let go unheard', async () => {
    const unheard: unknown[] = []
    const hear = (reason: unknown): void => { unheard.push(reason) }
    process.on('unhandledRejection', hear)
    let fail: (reason: Error) => void = () => undefined
    await expect(unlessCancelled(new Promise((_resolve, reject) => { fail = reject }), { aborted: true })).rejects.toMatchObject({ code: 'cancelled' })
    fail(new Error('the window is gone'))
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', hear)
    expect(unheard).toEqual([])
  })
})
