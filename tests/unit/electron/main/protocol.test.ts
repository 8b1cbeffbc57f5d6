import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../../../../core/contract/page-policy.ts'
import { registerScheme, setupProtocol } from '../../../../electron/main/protocol.ts'
import { recorded } from '../electron-stand-in.ts'

vi.mock('electron', () => import('../electron-stand-in.ts'))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tahqiq-protocol-'))
  await mkdir(join(folder, 'renderer', 'assets'), { recursive: true })
  await mkdir(join(folder, 'renderer-of-another'))
  await writeFile(join(folder, 'renderer', 'index.html'), 'page')
  await writeFile(join(folder, 'renderer', 'assets', 'main.js'), 'code')
  await writeFile(join(folder, 'renderer', 'notes.unknown'), 'x')
  await writeFile(join(folder, 'secret.html'), 'secret')
  await writeFile(join(folder, 'renderer-of-another', 'secret.html'), 'secret')
  await symlink(join(folder, 'secret.html'), join(folder, 'renderer', 'link.html'))
  registerScheme()
  setupProtocol(join(folder, 'renderer'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const get = async (url: string, method = 'GET') => {
  const response = await recorded.protocols.get('app')?.({ url, method } as Request)
  return { status: response?.status, type: response?.headers.get('content-type'), policy: response?.headers.get('content-security-policy'), body: await response?.text() }
}

describe('the app: protocol', () => {
  it('is a standard, secure scheme without bypasses', () => {
    expect(recorded.schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }])
  })

  it('serves the built interface under the strict policy', async () => {
    expect(await get('app://tahqiq/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', policy: CONTENT_SECURITY_POLICY, body: 'page' })
    expect(await get('app://tahqiq/assets/main.js?v=1')).toEqual({ status: 200, type: 'text/javascript; charset=utf-8', policy: CONTENT_SECURITY_POLICY, body: 'code' })
  })

  it.each([
    'app://tahqiq/../secret.html', 'app://tahqiq/..%2fsecret.html', 'app://tahqiq/%2e%2e/secret.html', 'app://tahqiq/%2e%2e%2fsecret.html', 'app://tahqiq/assets/..%2f..%2fsecret.html', 'app://tahqiq/..%5csecret.html',
    'app://tahqiq//etc/passwd', 'app://tahqiq/%2fetc%2fpasswd', 'app://tahqiq/..%2frenderer-of-another%2fsecret.html', 'app://tahqiq/link.html', 'app://tahqiq/C:%5cWindows%5cwin.ini', 'app://tahqiq/c:/index.html',
    'app://tahqiq/%00index.html', 'app://tahqiq/assets', 'app://tahqiq/notes.unknown', 'app://tahqiq/none.html', 'app://tahqiq/%E0%A4%A'
  ])('finds nothing at %s', async (url) => {
    expect(await get(url)).toMatchObject({ status: 404, body: '' })
  })

  it('serves no other host of the scheme, and no other method', async () => {
    expect(await get('app://other/index.html')).toMatchObject({ status: 403, body: '' })
    expect(await get('app://tahqiq/', 'POST')).toMatchObject({ status: 405, body: '' })
  })
})
