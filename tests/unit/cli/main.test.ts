import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CORPUS_DIR } from '../../../cli/program-facts.ts'
import { runTahqiq } from '../../builders/run-tahqiq.ts'

// The program as a script runs it: its own process, its standard streams, its exit code.

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tahqiq-cli-'))
  await writeFile(join(folder, 'broken.txt'), Buffer.from([0xd9, 0x00, 0xff, 0xfe, 0x00, 0x01, 0x02, 0x80, 0x81]))
  await writeFile(join(folder, 'windows.txt'), '\ufeffقُتل 12 شخصا.\r\nوأصيب 5 أشخاص.\r\n')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const tahqiq = (args: readonly string[], input?: string, stopReadingAfter?: number) => runTahqiq(folder, args, input, stopReadingAfter)

const PARIS = join(CORPUS_DIR, '2024-05-25-paris-hostage-talks.ar.txt')
const UKRAINE = join(CORPUS_DIR, '2024-06-20-us-security-aid-ukraine.ar.txt')
interface Line { file: string; claims: { id: string; mentions: { start: number; end: number; quote: string }[] }[] }
const lines = (out: string) => out.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Line)

describe('tahqiq extract', () => {
  it('prints one line a file in the order given, and names what it could not read', async () => {
    const { code, out, err } = await tahqiq(['extract', UKRAINE, join(folder, 'none.txt'), PARIS, join(folder, 'broken.txt')])
    expect(code).toBe(1)
    expect(lines(out).map((line) => line.file)).toEqual([UKRAINE, PARIS])
    expect(err.trim().split('\n')).toHaveLength(2)
    expect(err).toContain(`tahqiq: ${join(folder, 'none.txt')}: There is no file ${join(folder, 'none.txt')}.`)
    expect(err).toContain(`tahqiq: ${join(folder, 'broken.txt')}: `)
  })

  it('counts offsets in the text without its byte order mark and carriage returns', async () => {
    const { code, out } = await tahqiq(['extract', join(folder, 'windows.txt')])
    const text = 'قُتل 12 شخصا.\nوأصيب 5 أشخاص.\n'
    const mentions = lines(out).flatMap((line) => line.claims.flatMap((claim) => claim.mentions))
    expect([code, mentions.length]).toEqual([0, 2])
    for (const { start, end, quote } of mentions) expect(text.slice(start, end)).toBe(quote)
  })

  it('carries the same claims in every format', async () => {
    const claims = lines((await tahqiq(['extract', PARIS])).out)[0]?.claims ?? []
    const json = JSON.parse((await tahqiq(['extract', PARIS, '--format', 'json'])).out) as Line[]
    expect(json[0]?.claims).toEqual(claims)
    expect((await tahqiq(['extract', PARIS, '--format', 'csv'])).out.trim().split('\r\n')).toHaveLength(1 + claims.flatMap((claim) => claim.mentions).length)
    const table = (await tahqiq(['extract', PARIS, '--format', 'table'])).out
    for (const { id } of claims) expect(table).toMatch(new RegExp(`^${id} `, 'm'))
  })

  it('gives the same bytes each time', async () => {
    expect((await tahqiq(['extract', PARIS, UKRAINE])).out).toBe((await tahqiq(['extract', PARIS, UKRAINE])).out)
  })
})

describe('tahqiq numbers', () => {
  it('prints an array for each line, an empty one too', async () => {
    const { code, out } = await tahqiq(['numbers', '--lang', 'ar'], 'قُتل ٣٥ شخصا\n\nلا شيء')
    const arrays = out.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>[])
    expect([code, arrays.length]).toEqual([0, 3])
    expect(arrays[0]?.map((quantity) => Object.keys(quantity))).toEqual([['text', 'start', 'end', 'value', 'min', 'max', 'qualifier', 'unit']])
    expect(arrays[0]?.[0]).toMatchObject({ value: 35, unit: 'person' })
    expect(arrays.slice(1)).toEqual([[], []])
  })

  it('reads every language that has a folder of number data', async () => {
    const { code, out } = await tahqiq(['numbers', '--lang', 'fr'], 'au moins quatre-vingt-dix-sept morts')
    expect([code, JSON.parse(out)]).toMatchObject([0, [{ value: 97, qualifier: 'at-least', unit: 'person' }]])
  })

  it('ends quietly when its reader has seen enough', async () => {
    expect(await tahqiq(['numbers', '--lang', 'ar'], 'قُتل ٣٥ شخصا\n'.repeat(50_000), 1000)).toMatchObject({ code: 0, err: '' })
  })
})

describe('wrong usage', () => {
  it.each([
    [[]], [['extract']], [['extract', PARIS, '--format', 'xml']], [['numbers', '--lang', 'xx']], [['nothing']], [['extract', '--nothing', PARIS]], [['import']], [['import', 'only-a-folder']],
    [['export', '--format', 'html']], [['search', 'x']], [['serve', '--port', '99999']], [['check']]
  ])('%j ends with 2 and says how', async (args) => {
    const { code, out, err } = await tahqiq(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/tahqiq|error/)
  })

  it('leaves --help and --version at 0', async () => {
    expect((await tahqiq(['--help'])).code).toBe(0)
    expect((await tahqiq(['extract', '--help'])).out).toMatch(/Exit code/)
    expect((await tahqiq(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('commands on a workspace', () => {
  it('import, search, export, check and back up, and change nothing of what the app opens next', async () => {
    const workspace = join(folder, 'workspace')
    const imported = await tahqiq(['import', '--workspace', workspace, PARIS, UKRAINE, join(folder, 'none.txt')])
    expect(imported.code).toBe(1)
    expect(imported.out.match(/^imported {2}/gm)).toHaveLength(2)
    expect(imported.err).toMatch(/none\.txt: /)
    expect((await tahqiq(['import', workspace, PARIS])).out).toMatch(/^already there {2}/)
    expect((await tahqiq(['search', '--workspace', workspace, 'أوكرانيا'])).code).toBe(0)
    expect((await tahqiq(['search', '--workspace', workspace, 'لاشيءكهذا'])).code).toBe(1)
    const report = join(folder, 'report.html')
    const exportArgs = ['export', '--workspace', workspace, '--format', 'html', '--out', report]
    expect(await tahqiq(exportArgs)).toMatchObject({ code: 0, err: '' })
    const again = await tahqiq(exportArgs)
    expect([again.code, again.err]).toEqual([1, `tahqiq: ${report} exists already.\n`])
    expect((await tahqiq([...exportArgs, '--force'])).code).toBe(0)
    const reviews = await tahqiq(['export', '--workspace', workspace, '--format', 'claimreview', '--out', join(folder, 'reviews.jsonld')])
    expect(reviews.out, 'nothing has a verdict yet, so nothing is written').toMatch(/reviews\.jsonld {2}0 claims, /)
    const evidence = join(folder, 'report.evidence.zip')
    expect((await tahqiq(['export', '--workspace', workspace, '--format', 'evidence', '--out', evidence])).code).toBe(0)
    expect(await tahqiq(['verify', evidence])).toMatchObject({ code: 0, out: expect.stringContaining('whole') as string })
    expect(await tahqiq(['check', workspace])).toMatchObject({ code: 0, err: '' })
    expect(await tahqiq(['backup', workspace])).toMatchObject({ code: 0, err: '' })
    expect((await tahqiq(['check', join(folder, 'nowhere')])).code).toBe(1)
    expect(await readdir(join(folder, 'config')).catch(() => [])).toEqual([])
  }, 120_000)
})
