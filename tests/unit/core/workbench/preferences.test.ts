import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openPreferences } from '../../../../core/workbench/preferences.ts'

let folder: string
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'tahqiq-preferences-')) })
afterEach(() => rm(folder, { recursive: true, force: true }))

const write = (text: string) => writeFile(join(folder, 'preferences.json'), text)

describe('openPreferences', () => {
  it('keeps what was chosen, and takes the default for what was not', async () => {
    await (await openPreferences(folder)).change({ reviewer: 'ليلى', fontSize: 22 })
    const { reviewer, fontSize, theme } = (await openPreferences(folder)).current()
    expect([reviewer, fontSize, theme]).toEqual(['ليلى', 22, 'auto'])
  })

  it.each(['{"reviewer": "ليل', '[]', '"text"', '{"fontSize": "large"}', '{"recentWorkspaces": [{"path": 7}]}'])('sets a damaged file aside, with its content, and starts with the defaults: %s', async (damaged) => {
    await write(damaged)
    const preferences = await openPreferences(folder)
    expect(preferences.current().reviewer).toBe('')
    expect(await readFile(join(folder, 'preferences.damaged.json'), 'utf8')).toBe(damaged)
    await preferences.change({ reviewer: 'ليلى' })
    expect((await openPreferences(folder)).current().reviewer).toBe('ليلى')
  })

  it('starts with the defaults over an empty file, which a crash can leave', async () => {
    await write('')
    expect((await openPreferences(folder)).current().reviewer).toBe('')
    expect(await readdir(folder)).toEqual(['preferences.json'])
  })

  it('reads past fields of another version of the program', async () => {
    await write('{"reviewer": "ليلى", "ofTomorrow": {"a": 1}}')
    expect((await openPreferences(folder)).current().reviewer).toBe('ليلى')
  })

  it('says so when the disk refuses a file that may be whole, and leaves it where it is', async () => {
    await mkdir(join(folder, 'preferences.json'))
    await expect(openPreferences(folder)).rejects.toMatchObject({ code: 'io-failed' })
    expect(await readdir(folder)).toEqual(['preferences.json'])
  })

  it('lists each workspace once, the last opened first, ten at most', async () => {
    const preferences = await openPreferences(folder)
    for (let i = 0; i < 12; i++) await preferences.remember(`/w${i}`, `W${i}`)
    await preferences.remember('/w5', 'renamed')
    const { recentWorkspaces, lastWorkspace } = preferences.current()
    expect(recentWorkspaces.map(({ path }) => path)).toEqual(['/w5', '/w11', '/w10', '/w9', '/w8', '/w7', '/w6', '/w4', '/w3', '/w2'])
    expect([recentWorkspaces[0]?.title, lastWorkspace]).toEqual(['renamed', '/w5'])
  })

  it('leaves what another program of the same analyst chose meanwhile', async () => {
    const [one, two] = [await openPreferences(folder), await openPreferences(folder)]
    await Promise.all([one.change({ reviewer: 'ليلى' }), one.change({ theme: 'dark' }), one.remember('/w1', 'W1')])
    await two.change({ digits: 'arabic-indic' })
    await two.remember('/w2', 'W2')
    await one.change({ fontSize: 22 })
    const next = (await openPreferences(folder)).current()
    expect(next).toMatchObject({ reviewer: 'ليلى', theme: 'dark', digits: 'arabic-indic', fontSize: 22, lastWorkspace: '/w2' })
    expect(next.recentWorkspaces.map(({ path }) => path)).toEqual(['/w2', '/w1'])
    expect(two.current(), 'how a program looks does not change by itself').toMatchObject({ theme: 'auto', digits: 'arabic-indic' })
  })

  it('tells that a choice cannot be kept, which holds for this run all the same; a workspace opens even so', async () => {
    const preferences = await openPreferences(folder)
    await rm(folder, { recursive: true })
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await expect(preferences.change({ reviewer: 'ليلى' })).rejects.toMatchObject({ code: 'io-failed' })
    await preferences.remember('/w', 'W')
    expect(preferences.current()).toMatchObject({ reviewer: 'ليلى', lastWorkspace: '/w' })
    expect(log).toHaveBeenCalledOnce()
    log.mockRestore()
  })
})
