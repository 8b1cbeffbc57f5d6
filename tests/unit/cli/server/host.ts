import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import type { IncomingHttpHeaders } from 'node:http'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HostOptions, RunningHost } from '../../../../cli/server/http.ts'
import { startHost } from '../../../../cli/server/http.ts'
import { builtPages } from '../../../../cli/server/static.ts'
import { openUploads } from '../../../../core/workbench/uploads.ts'
import type { RecordingOptions, RecordingWorkbench } from '../../../builders/recording-workbench.ts'
import { recordingWorkbench } from '../../../builders/recording-workbench.ts'

export interface Answer { status: number; headers: IncomingHttpHeaders; body: string }
export interface Asked { method?: string; headers?: Record<string, string>; body?: string | Uint8Array; host?: string }

/** A running browser host over a recording workbench, with a small built interface and a place for uploads. */
export interface TestHost {
  host: RunningHost
  workbench: RecordingWorkbench
  folder: string
  uploadsFolder: string
  /** Asks as anyone could: no cookie, no Origin. The path goes out as it stands, dots and all. */
  ask(path: string, asked?: Asked): Promise<Answer>
  /** Asks as the page does: with the session's cookie and the page's Origin. */
  askAsPage(path: string, asked?: Asked): Promise<Answer>
  cookie: string
  close(): Promise<void>
}

export async function testHost(recording: RecordingOptions = {}, options: Partial<HostOptions> = {}): Promise<TestHost> {
  const folder = await mkdtemp(join(tmpdir(), 'tahqiq-host-'))
  const pagesFolder = join(folder, 'renderer')
  const uploadsFolder = join(folder, 'uploads')
  await mkdir(join(pagesFolder, 'assets'), { recursive: true })
  await mkdir(join(folder, 'renderer-of-another'))
  await writeFile(join(pagesFolder, 'index.html'), '<!doctype html><title>Tahqiq</title>')
  await writeFile(join(pagesFolder, 'assets', 'main-1a2b.js'), 'export {}')
  await writeFile(join(folder, 'secret.html'), 'secret')
  await writeFile(join(folder, 'renderer-of-another', 'secret.html'), 'secret')
  const workbench = recordingWorkbench(recording)
  const host = await startHost({ workbench, uploads: openUploads(uploadsFolder), pages: builtPages(pagesFolder), port: 0, ...options }).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true })
    throw error
  })
  const ask = (path: string, { method = 'GET', headers = {}, body, host: hostHeader }: Asked = {}): Promise<Answer> => new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port: host.port, path, method, headers: { ...headers, ...(hostHeader === undefined ? {} : { host: hostHeader }) }, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString('utf8') }))
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
  const entered = await ask(new URL(host.address()).pathname + new URL(host.address()).search)
  const cookie = entered.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  return {
    host, workbench, folder, uploadsFolder, ask, cookie,
    askAsPage: (path, asked = {}) => ask(path, { ...asked, headers: { cookie, origin: host.origin, 'sec-fetch-site': 'same-origin', ...asked.headers } }),
    close: async () => {
      await host.close()
      await rm(folder, { recursive: true, force: true })
    }
  }
}

export const asCall = (input: unknown, headers: Record<string, string> = {}): Asked => ({ method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(input) })
