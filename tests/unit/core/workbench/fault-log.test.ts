import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openFaultLog } from '../../../../core/workbench/fault-log.ts'
import { testWorkbench } from '../../../builders/workbench.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tahqiq-faults-'))
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true, force: true })
})

describe('openFaultLog', () => {
  it('writes down what failed with its stack and cause, one after another', async () => {
    const log = openFaultLog(join(folder, 'config'))
    expect(log.write('claims.edit failed', new TypeError('x is undefined', { cause: new Error('behind it') }))).toBe(true)
    log.write('search.query failed', new Error('second'))
    const text = await readFile(log.path, 'utf8')
    expect(text).toMatch(/^\S+ claims\.edit failed: TypeError: x is undefined\n {4}at /)
    expect(text).toContain('behind it')
    expect(text.indexOf('second')).toBeGreaterThan(text.indexOf('behind it'))
  })

  it('sets a log that has grown large aside in place of the one before', async () => {
    const log = openFaultLog(folder)
    await writeFile(join(folder, 'faults.old.log'), 'very old')
    await writeFile(log.path, 'o'.repeat(1024 * 1024))
    log.write('now', new Error('new'))
    expect(await readFile(join(folder, 'faults.old.log'), 'utf8')).toMatch(/^o+$/)
    expect(await readFile(log.path, 'utf8')).toContain('now: Error: new')
    expect(await readdir(folder)).toHaveLength(2)
  })

  it('says so where nothing can be written, and throws nothing', async () => {
    const inTheWay = join(folder, 'file')
    await writeFile(inTheWay, '')
    expect(openFaultLog(inTheWay).write('x', new Error('y'))).toBe(false)
  })
})

describe('a call that fails unforeseen', () => {
  it('is written down, and its caller hears what to do, what the fault said and where it is written', async () => {
    const at = await testWorkbench({ printPdf: () => Promise.reject(new TypeError('x is undefined')) })
    await at.call('workspace.openBundled', { path: join(at.folder, 'ws'), language: 'ar' })
    const options = { title: '', language: 'ar', digits: 'latin', groupBy: 'article', includeHistory: false, includeEvidence: false, includeDismissed: false, includeCharts: false, filter: {} } as const
    const answer = await at.reply('reports.export', { format: 'pdf', options, path: join(at.folder, 'report.pdf'), overwrite: false })
    const log = join(at.folder, 'config', 'faults.log')
    expect(answer).toMatchObject({ ok: false, error: { code: 'internal', says: 'internal/unforeseen', details: { reason: 'x is undefined', log } } })
    expect(await readFile(log, 'utf8')).toContain('reports.export failed: TypeError: x is undefined')
    await at.close()
  })

  it('that was foreseen is not written down', async () => {
    const at = await testWorkbench()
    expect(await at.reply('workspace.open', { path: join(at.folder, 'nowhere') })).toMatchObject({ ok: false })
    expect(await readdir(join(at.folder, 'config')).catch(() => [])).not.toContain('faults.log')
    await at.close()
  })
})
