import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answersKeptKeys, asStep, keepUntilThere } from '../../../../renderer/commands/keys-ahead.ts'
import { useArticles } from '../../../../renderer/state/articles.ts'

vi.mock('../../../../renderer/state/link.ts', () => ({ call: vi.fn() }))

const press = (key: string, anywhere = false): boolean => keepUntilThere({ key, code: `Key${key.toUpperCase()}`, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false }, anywhere)
const opened = (id: string): void => useArticles.setState({ open: { article: { id } } as never, opening: null })

let answered: string[]
let leave: () => void
beforeEach(() => {
  answered = []
  leave = answersKeptKeys(({ key }, followed) => { answered.push(followed ? `${key}…` : key) })
  opened('a')
})
afterEach(() => leave())

describe('keys pressed while an article opens', () => {
  it('wait until it is open and are answered there, in their order', () => {
    useArticles.setState({ opening: 'b' })
    expect([press('j'), press('3')]).toEqual([true, true])
    expect(answered).toEqual([])
    opened('b')
    expect(answered).toEqual(['j…', '3'])
    expect(press('j')).toBe(false)
  })

  it('do not wait where they mean the same anywhere, unless others wait before them', () => {
    useArticles.setState({ opening: 'b' })
    expect(press('p', true)).toBe(false)
    expect([press('3'), press('p', true)]).toEqual([true, true])
    opened('b')
    expect(answered).toEqual(['3…', 'p'])
  })

  it('are forgotten where it could not be opened', () => {
    useArticles.setState({ opening: 'b' })
    press('3')
    useArticles.setState({ opening: null })
    expect(answered).toEqual([])
    opened('a')
    expect(answered).toEqual([])
  })

  it('wait once more where one of them sets out for another article', () => {
    leave()
    leave = answersKeptKeys(({ key }) => {
      answered.push(key)
      if (key === 'j') useArticles.setState({ opening: 'c' })
    })
    useArticles.setState({ opening: 'b' })
    for (const key of ['j', '3', 'k']) press(key)
    opened('b')
    expect(answered).toEqual(['j'])
    opened('c')
    expect(answered).toEqual(['j', '3', 'k'])
  })
})

describe('keys pressed while a step is under way', () => {
  it('wait for its end, also where it fails', async () => {
    let end = (): void => undefined
    const step = asStep(() => new Promise<void>((_, reject) => { end = () => reject(new Error('gone')) }))
    expect(press('3')).toBe(true)
    end()
    await expect(step).rejects.toThrow('gone')
    expect(answered).toEqual(['3'])
  })
})
