import { beforeEach, expect, it, vi } from 'vitest'
import type { PlatformFile } from '../../../../core/contract/client.ts'
import type { ImportResult } from '../../../../core/contract/calls.ts'
import { cancelWaiting, forgetImports, importFiles, importText, useImporting } from '../../../../renderer/state/importing.ts'
import { call } from '../../../../renderer/state/link.ts'

let ids = 0
vi.mock('../../../../renderer/state/link.ts', () => ({ call: vi.fn(), newCallId: () => `call ${(ids += 1)}`, theClient: () => ({ on: () => () => undefined, fileRefs: (files: PlatformFile[]) => Promise.resolve(files.map(({ name }) => ({ name, path: name }))) }) }))
vi.mock('../../../../renderer/state/column-mapping.ts', () => ({ withMappings: (files: unknown) => Promise.resolve(files) }))
vi.mock('../../../../renderer/commands/typing.ts', () => ({ isTyping: () => false }))
vi.stubGlobal('document', { activeElement: null })

/** Ends the oldest import that the workbench was asked for and has not answered. */
let answers: (() => void)[] = []
let asked: string[] = []
const resultOf = (names: string[]): ImportResult => ({ files: names.map((name) => ({ name, outcome: 'already-there', articleId: null, title: null, claimCount: 0, error: null, warnings: [] })), cancelled: false })
const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 5) })
const waiting = (): string[] => useImporting.getState().waiting.map(({ name, count }) => `${name} ${count}`)
const file = (name: string): PlatformFile => ({ name }) as PlatformFile
const next = async (): Promise<void> => {
  answers.shift()?.()
  await settled()
}

beforeEach(() => {
  forgetImports()
  answers = []
  asked = []
  vi.mocked(call).mockImplementation(((name: string, input: { files?: { name: string }[] }) => {
    if (!name.startsWith('articles.import')) return Promise.resolve({ rows: [], total: 0 })
    const names = input.files?.map((one) => one.name) ?? ['pasted']
    asked.push(names.join())
    return new Promise((resolve) => { answers.push(() => resolve(resultOf(names))) })
  }) as never)
})

it('imports what was chosen meanwhile one behind the other, and shows all that came of it at the end', async () => {
  const ended = Promise.all([importFiles([file('a')]), importFiles([file('b'), file('c')]), importFiles([file('d')])])
  await settled()
  expect([asked, waiting()]).toEqual([['a'], ['b 2', 'd 1']])
  await next()
  expect([asked, waiting(), useImporting.getState().result]).toEqual([['a', 'b,c'], ['d 1'], null])
  await next()
  await next()
  await ended
  expect(useImporting.getState()).toMatchObject({ running: null, waiting: [], result: { files: ['a', 'b', 'c', 'd'].map((name) => ({ name })), cancelled: false } })
})

it('leaves out what is given up while it waits', async () => {
  const first = importFiles([file('a')])
  const pasted = importText({ title: '', text: 'text' })
  const last = importFiles([file('z')])
  await settled()
  cancelWaiting(useImporting.getState().waiting[0]?.id ?? '')
  expect(await pasted).toBe(false)
  expect(waiting()).toEqual(['z 1'])
  await next()
  expect(asked).toEqual(['a', 'z'])
  await next()
  await Promise.all([first, last])
})

it('gives up all that wait when the workspace is left', async () => {
  const first = importFiles([file('a')])
  const second = importFiles([file('b')])
  await settled()
  forgetImports()
  await second
  await next()
  await first
  expect(asked).toEqual(['a'])
})
