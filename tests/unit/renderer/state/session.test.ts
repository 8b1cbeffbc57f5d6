import { beforeEach, describe, expect, it, vi } from 'vitest'
import { failure } from '../../../../core/model/error.ts'
import { changeHouseStyle } from '../../../../renderer/state/house-style.ts'
import { call } from '../../../../renderer/state/link.ts'
import { changePreferences, refreshWorkspace, savePreferencesOnLeaving, takeWorkspace, useSession } from '../../../../renderer/state/session.ts'

vi.mock('../../../../renderer/state/link.ts', () => ({ call: vi.fn() }))
vi.mock('@mantine/notifications', () => ({ notifications: { show: vi.fn(), hide: vi.fn() } }))

let answers: { resolve: (value: never) => void; reject: (error: unknown) => void; input: unknown }[] = []
const rest = (): Promise<void> => new Promise((done) => { setTimeout(done) })
const settle = async (question: number, how: (asked: (typeof answers)[number]) => void): Promise<void> => {
  await rest()
  const asked = answers[question]
  if (asked === undefined) throw new Error(`Question ${question} was not asked.`)
  how(asked)
  await rest()
}
const answer = (question: number, value: unknown): Promise<void> => settle(question, ({ resolve }) => resolve(value as never))

beforeEach(() => {
  answers = []
  vi.stubGlobal('document', { documentElement: {} })
  vi.mocked(call).mockImplementation((_name, input) => new Promise((resolve, reject) => { answers.push({ resolve: resolve as (value: never) => void, reject, input }) }))
})

describe('preferences changed faster than the workbench answers', () => {
  const start = { language: 'en', digits: 'latin', theme: 'light', fontSize: 18 }
  const shown = (): unknown => useSession.getState().info?.preferences
  beforeEach(() => useSession.setState({ info: { preferences: start } } as never))

  it('all stay, whichever answers come between them', async () => {
    void changePreferences({ theme: 'dark' })
    void changePreferences({ fontSize: 20 })
    expect(shown()).toEqual({ ...start, theme: 'dark', fontSize: 20 })
    await answer(0, { ...start, theme: 'dark' })
    expect(shown(), 'the answer to the first does not take back the second').toEqual({ ...start, theme: 'dark', fontSize: 20 })
    await answer(1, { ...start, theme: 'dark', fontSize: 20 })
    expect(shown()).toEqual({ ...start, theme: 'dark', fontSize: 20 })
  })

  it('are saved one after the other, those that wait as one of which the last wins', async () => {
    const done = Promise.all([20, 22, 24].map((fontSize) => changePreferences({ fontSize })))
    void changePreferences({ theme: 'dark' })
    await rest()
    expect(answers.map(({ input }) => input)).toEqual([{ fontSize: 20 }])
    await answer(0, { ...start, fontSize: 20 })
    expect(answers.map(({ input }) => input).slice(1)).toEqual([{ fontSize: 24, theme: 'dark' }])
    await answer(1, { ...start, fontSize: 24, theme: 'dark' })
    await done
    expect(shown()).toEqual({ ...start, fontSize: 24, theme: 'dark' })
  })

  it('that wait are sent when the page is left, since no answer comes to send them after', async () => {
    const leaving: (() => void)[] = []
    vi.stubGlobal('window', { addEventListener: (_name: string, listener: () => void) => { leaving.push(listener) } })
    savePreferencesOnLeaving()
    void changePreferences({ fontSize: 20 })
    void changePreferences({ fontSize: 22 })
    leaving.forEach((leave) => leave())
    expect(answers.map(({ input }) => input)).toEqual([{ fontSize: 20 }, { fontSize: 22 }])
    await answer(1, { ...start, fontSize: 22 })
    await answer(0, { ...start, fontSize: 20 })
  })

  it('are taken back alone where one could not be saved', async () => {
    void changePreferences({ theme: 'dark' })
    void changePreferences({ fontSize: 20 })
    await settle(0, ({ reject }) => reject(failure('io-failed/no-answer', {})))
    expect(shown()).toEqual({ ...start, fontSize: 20 })
    await answer(1, { ...start, fontSize: 20 })
    expect(shown()).toEqual({ ...start, fontSize: 20 })
  })
})

describe('the state of the workspace', () => {
  it('is that of the newest question, whichever answer comes last', async () => {
    void refreshWorkspace()
    void refreshWorkspace()
    await answer(1, { revision: 2 })
    await answer(0, { revision: 1 })
    expect(useSession.getState().workspace).toEqual({ revision: 2 })
  })

  it('is not brought back by an answer that comes after the workspace was closed', async () => {
    void refreshWorkspace()
    takeWorkspace(null)
    await answer(0, { revision: 3 })
    expect(useSession.getState().workspace).toBeNull()
  })
})

it('saves parts of the house style one after another, each by itself, so that none takes back another', async () => {
  const state = (houseStyle: object) => ({ workspace: { id: 'w', settings: { houseStyle } } })
  takeWorkspace(state({ name: '', url: null }) as never)
  const both = Promise.all([changeHouseStyle({ name: 'House' }), changeHouseStyle({ url: 'https://house.example' })])
  await answer(0, state({ name: 'House', url: null }))
  expect(answers.map(({ input }) => input)).toEqual([{ houseStyle: { name: 'House' } }, { houseStyle: { url: 'https://house.example' } }])
  await answer(1, state({ name: 'House', url: 'https://house.example' }))
  await both
})
