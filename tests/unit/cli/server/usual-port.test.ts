import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RunningHost } from '../../../../cli/server/http.ts'
import { startAtUsualPort } from '../../../../cli/server/usual-port.ts'
import { failure } from '../../../../core/model/error.ts'

let folder: string
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'tahqiq-port-')) })
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Ports asked for, in their order; those in `taken` belong to another program, and any free one is the next from 4001. */
const machine = (...taken: number[]) => {
  const asked: number[] = []
  let free = 4000
  return {
    asked,
    start: async (port: number): Promise<RunningHost> => {
      asked.push(port)
      if (taken.includes(port)) throw failure('io-failed/port-taken', { port: String(port) })
      return { port: port === 0 ? (free += 1) : port } as RunningHost
    }
  }
}

describe('the port of the browser host', () => {
  it('is any free one at first and the same from then on', async () => {
    expect((await startAtUsualPort(folder, 0, machine().start)).port).toBe(4001)
    const { asked, start } = machine()
    expect((await startAtUsualPort(folder, 0, start)).port).toBe(4001)
    expect(asked).toEqual([4001])
  })
  it('is another while a program has it, and itself again afterwards', async () => {
    await startAtUsualPort(folder, 0, machine().start)
    const { asked, start } = machine(4001)
    await startAtUsualPort(folder, 0, start)
    expect(asked).toEqual([4001, 0])
    const later = machine()
    await startAtUsualPort(folder, 0, later.start)
    expect(later.asked).toEqual([4001])
  })
  it('is the one that was asked for, which is not remembered', async () => {
    await startAtUsualPort(folder, 5000, machine().start)
    const { asked, start } = machine()
    await startAtUsualPort(folder, 0, start)
    expect(asked).toEqual([0])
  })
})
