import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { failure } from '../../../../core/model/error.ts'
import { untilCancelled } from '../../../builders/recording-workbench.ts'
import type { TestHost } from './host.ts'
import { asCall, testHost } from './host.ts'

let at: TestHost
afterEach(() => at.close())

describe('calls', () => {
  it('run with their input parsed, and answer with their value', async () => {
    at = await testHost()
    const { status, body } = await at.askAsPage('/call/search.query', asCall({ text: 'قتيلا', limit: 3 }))
    expect([status, JSON.parse(body)]).toEqual([200, { ok: true, value: { name: 'search.query', input: { text: 'قتيلا', limit: 3 } } }])
  })

  it('that fail answer with the reason; the request itself went well', async () => {
    at = await testHost({ answers: { 'workspace.open': async ({ path }: { path: string }) => { throw failure('file-not-found/folder', { path }) } } })
    const { status, body } = await at.askAsPage('/call/workspace.open', asCall({ path: '/nowhere' }))
    expect([status, JSON.parse(body)]).toEqual([200, { ok: false, error: { code: 'file-not-found', says: 'file-not-found/folder', message: 'There is no folder /nowhere.', details: { path: '/nowhere' } } }])
  })

  it('are cancelled by their id, and one of the same id cannot run beside', async () => {
    at = await testHost({ answers: { 'articles.import': untilCancelled } })
    const running = at.askAsPage('/call/articles.import', asCall({ files: [] }, { 'x-call-id': 'import-1' }))
    await vi.waitFor(() => expect(at.workbench.calls).toHaveLength(1))
    expect((await at.askAsPage('/call/app.info', asCall({}, { 'x-call-id': 'import-1' }))).status).toBe(409)
    expect((await at.askAsPage('/cancel/another', { method: 'POST' })).status).toBe(204)
    expect((await at.askAsPage('/cancel/import-1', { method: 'POST' })).status).toBe(204)
    expect(JSON.parse((await running).body)).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  })

  it('go on when their caller goes away', async () => {
    let finish = (): void => undefined
    const done = vi.fn()
    at = await testHost({ answers: { 'articles.import': async (_input, { signal }) => {
      await new Promise<void>((resolve) => { finish = resolve })
      done(signal.aborted)
      return { files: [], cancelled: false }
    } } })
    const controller = new AbortController()
    const gone = fetch(`${at.host.origin}/call/articles.import`, { ...asCall({ files: [] }, { cookie: at.cookie, origin: at.host.origin }), signal: controller.signal } as RequestInit)
    await vi.waitFor(() => expect(at.workbench.calls).toHaveLength(1))
    controller.abort()
    await expect(gone).rejects.toThrow()
    finish()
    await vi.waitFor(() => expect(done).toHaveBeenCalledWith(false))
  })

  it('are cancelled and awaited when the host closes', async () => {
    at = await testHost({ answers: { 'articles.import': untilCancelled } })
    const running = at.askAsPage('/call/articles.import', asCall({ files: [] }))
    await vi.waitFor(() => expect(at.workbench.calls).toHaveLength(1))
    const [answer] = await Promise.all([running, at.host.close()])
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  })
})

describe('files', () => {
  it('are taken up byte by byte under a name of our own, and named by theirs', async () => {
    at = await testHost()
    const bytes = Uint8Array.from({ length: 300_000 }, (_, i) => i % 251)
    const { status, body } = await at.askAsPage(`/upload/${encodeURIComponent('تقرير ٢٠٢٤.txt')}`, { method: 'PUT', body: bytes })
    const { path, name } = JSON.parse(body) as { path: string; name: string }
    expect([status, name]).toEqual([201, 'تقرير ٢٠٢٤.txt'])
    expect(path.startsWith(at.uploadsFolder)).toBe(true)
    expect(path).toMatch(/[0-9a-f]{32}\.txt$/)
    expect(Buffer.compare(await readFile(path), bytes)).toBe(0)
  })

  it('whose upload breaks off leave nothing behind', async () => {
    at = await testHost()
    const half = new ReadableStream<Uint8Array>({ start: (controller) => { controller.enqueue(new Uint8Array(1000)) }, pull: async (controller) => { await new Promise((resolve) => { setTimeout(resolve, 50) }); controller.error(new Error('gone')) } })
    await expect(fetch(`${at.host.origin}/upload/a.txt`, { method: 'PUT', body: half, duplex: 'half', headers: { cookie: at.cookie, origin: at.host.origin } } as RequestInit)).rejects.toThrow()
    await vi.waitFor(async () => expect(await readdir(at.uploadsFolder).catch(() => [])).toEqual([]))
  })

  it('are downloaded by the id a call gave, never shown', async () => {
    at = await testHost({ downloads: {} })
    const path = join(at.folder, 'تقرير.html')
    await writeFile(path, '<p>report</p>')
    at.workbench.downloadPath = (id) => (id === 'd1' ? path : null)
    const { status, headers, body } = await at.askAsPage('/download/d1')
    expect([status, body]).toEqual([200, '<p>report</p>'])
    expect(headers['content-type']).toBe('application/octet-stream')
    expect(headers['content-disposition']).toBe("attachment; filename=\"_____.html\"; filename*=UTF-8''%D8%AA%D9%82%D8%B1%D9%8A%D8%B1.html")
    expect((await at.askAsPage('/download/d2')).status).toBe(404)
  })
})

describe('the port', () => {
  it('is named when another program has it', async () => {
    at = await testHost()
    await expect(testHost({}, { port: at.host.port })).rejects.toThrow(`Port ${at.host.port} is taken`)
  })
})
