import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createTurns } from '../../../../core/workbench/turns.ts'

/** Work that says when it begins and ends, and ends when told. */
function tracked() {
  const said: string[] = []
  const finish = new Map<string, () => void>()
  const work = (name: string) => async () => {
    said.push(`${name} begins`)
    await new Promise<void>((resolve) => finish.set(name, resolve))
    said.push(`${name} ends`)
    return name
  }
  const end = async (name: string) => {
    finish.get(name)?.()
    for (let i = 0; i < 5; i++) await nextTurn()
  }
  return { said, work, end }
}

describe('createTurns', () => {
  it('lets shared work run side by side, and what is alone by itself, in the order asked for', async () => {
    const turns = createTurns()
    const { said, work, end } = tracked()
    const all = [turns.share(work('a')), turns.share(work('b')), turns.alone(work('C')), turns.share(work('d')), turns.alone(work('E'))]
    await end('none')
    expect(said).toEqual(['a begins', 'b begins'])
    await end('b')
    expect(said).not.toContain('C begins')
    await end('a')
    expect(said.at(-1)).toBe('C begins')
    await end('C')
    expect(said.at(-1)).toBe('d begins')
    await end('d')
    await end('E')
    expect(await Promise.all(all)).toEqual(['a', 'b', 'C', 'd', 'E'])
  })

  it('goes on after work that failed, and tells its failure to who asked for it alone', async () => {
    const turns = createTurns()
    const fails = async (): Promise<never> => { throw new Error('no') }
    const all = await Promise.allSettled([turns.share(fails), turns.alone(fails), turns.share(async () => 'b'), turns.alone(async () => 'C')])
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled', 'fulfilled'])
  })
})
