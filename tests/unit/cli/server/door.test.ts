import { readdir } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Asked, TestHost } from './host.ts'
import { asCall, testHost } from './host.ts'

let at: TestHost
beforeEach(async () => { at = await testHost({}, { bodyLimitBytes: 1000, uploadLimitBytes: 1000 }) })
afterEach(() => at.close())

/** What a refused request must have left as it was: no call reached the workbench, nothing was taken up. */
const nothingChanged = async () => {
  expect(at.workbench.calls).toEqual([])
  expect(await readdir(at.uploadsFolder).catch(() => [])).toEqual([])
}

const refusal = async (path: string, asked: Asked, as: 'page' | 'anyone' = 'page') => {
  const { status, body } = await (as === 'page' ? at.askAsPage(path, asked) : at.ask(path, asked))
  await nothingChanged()
  return { status, code: (JSON.parse(body) as { error: { code: string } }).error.code }
}

describe('who may enter', () => {
  it('exchanges the token of the printed address for a strict cookie and a clean address', async () => {
    const { status, headers } = await at.ask(`/?token=${new URL(at.host.address()).searchParams.get('token')}`)
    expect(status).toBe(303)
    expect(headers.location).toBe('/')
    expect(headers['set-cookie']?.[0]).toMatch(/^tahqiq-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
  })

  it('lets an address for another program\'s command line be opened once only', async () => {
    const { search } = new URL(at.host.addressOnce())
    expect((await at.ask(`/${search}`)).status).toBe(303)
    expect((await at.ask(`/${search}`)).status).toBe(403)
  })

  it('refuses a wrong token', async () => {
    expect(await refusal('/?token=guess', {}, 'anyone')).toEqual({ status: 403, code: 'unauthorized' })
    expect(await refusal('/?token=', {}, 'anyone')).toEqual({ status: 403, code: 'unauthorized' })
  })

  it.each(['/', '/index.html', '/assets/main-1a2b.js', '/events', '/session', '/download/x', '/nowhere'])('refuses %s without the cookie', async (path) => {
    expect(await refusal(path, {}, 'anyone')).toEqual({ status: 401, code: 'unauthorized' })
  })

  it('refuses a call and an upload without the cookie or with a wrong one', async () => {
    const own = { origin: at.host.origin }
    expect(await refusal('/call/app.info', asCall({}, own), 'anyone')).toEqual({ status: 401, code: 'unauthorized' })
    expect(await refusal('/call/app.info', asCall({}, { ...own, cookie: at.cookie.slice(0, -2) }), 'anyone')).toEqual({ status: 401, code: 'unauthorized' })
    expect(await refusal('/upload/a.txt', { method: 'PUT', headers: own, body: 'x' }, 'anyone')).toEqual({ status: 401, code: 'unauthorized' })
    expect(await refusal('/cancel/x', { method: 'POST', headers: own }, 'anyone')).toEqual({ status: 401, code: 'unauthorized' })
  })

  it('refuses a foreign Origin, also that of another port of this machine, and none at all where something could change', async () => {
    for (const origin of ['https://example.org', 'http://127.0.0.1:1', `http://localhost:${at.host.port}`, 'null']) {
      expect(await refusal('/call/app.info', asCall({}, { origin }))).toEqual({ status: 403, code: 'unauthorized' })
      expect(await refusal('/events', { headers: { origin } })).toEqual({ status: 403, code: 'unauthorized' })
    }
    expect(await refusal('/call/app.info', asCall({}, { cookie: at.cookie }), 'anyone')).toEqual({ status: 403, code: 'unauthorized' })
  })

  it('refuses a foreign Host, so that a name that resolves to this machine gets nothing', async () => {
    for (const host of ['example.org', `example.org:${at.host.port}`, `localhost:${at.host.port}`, '127.0.0.1']) {
      expect(await refusal('/', { host })).toEqual({ status: 403, code: 'unauthorized' })
      expect(await refusal('/call/app.info', { ...asCall({}), host })).toEqual({ status: 403, code: 'unauthorized' })
      expect(await refusal(`/?token=${new URL(at.host.address()).searchParams.get('token')}`, { host }, 'anyone')).toEqual({ status: 403, code: 'unauthorized' })
    }
  })

  it('refuses what a browser says another site asked for, but lets a link lead to the page', async () => {
    expect(await refusal('/assets/main-1a2b.js', { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' } })).toEqual({ status: 403, code: 'unauthorized' })
    expect((await at.askAsPage('/', { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' } })).status).toBe(200)
  })

  it('tells a person without a session, in a page, what to open', async () => {
    const { status, headers, body } = await at.ask('/', { headers: { 'sec-fetch-dest': 'document' } })
    expect(status).toBe(401)
    expect(headers['content-type']).toMatch(/text\/html/)
    expect(body).toMatch(/printed when it started/)
  })
})

describe('what is refused of those who may', () => {
  it.each([
    ['GET', '/call/app.info', 405], ['PUT', '/call/app.info', 405], ['GET', '/cancel/x', 405], ['POST', '/events', 405], ['POST', '/upload/a.txt', 405], ['GET', '/upload/a.txt', 405],
    ['POST', '/download/x', 405], ['DELETE', '/index.html', 405], ['POST', '/session', 405]
  ])('%s %s is a wrong method', async (method, path, status) => {
    const { status: given, headers } = await at.askAsPage(path, { method })
    expect(given).toBe(status)
    expect(headers.allow).toBeTruthy()
    await nothingChanged()
  })

  it('names an unknown call, also one that every object has', async () => {
    for (const name of ['app.nothing', '__proto__', 'constructor', 'toString', '%2e%2e', 'a/b']) expect(await refusal(`/call/${name}`, asCall({}))).toEqual({ status: 404, code: 'unknown-call' })
  })

  it('refuses malformed JSON, broken UTF-8, another media type and an input that does not fit', async () => {
    const json = { 'content-type': 'application/json' }
    expect(await refusal('/call/app.info', { method: 'POST', headers: json, body: '{' })).toEqual({ status: 400, code: 'invalid-input' })
    expect(await refusal('/call/app.info', { method: 'POST', headers: json, body: '' })).toEqual({ status: 400, code: 'invalid-input' })
    expect(await refusal('/call/app.info', { method: 'POST', headers: json, body: Uint8Array.from([0x7b, 0xff, 0x7d]) })).toEqual({ status: 400, code: 'invalid-input' })
    expect(await refusal('/call/app.info', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' })).toEqual({ status: 415, code: 'invalid-input' })
    expect(await refusal('/call/claims.get', asCall({ claimId: 7 }))).toEqual({ status: 400, code: 'invalid-input' })
    expect(await refusal('/call/app.info', asCall({}, { 'x-call-id': 'not an id' }))).toEqual({ status: 400, code: 'invalid-input' })
  })

  it('refuses a body past the limit, whether it says its length or not', async () => {
    const large = JSON.stringify({ path: 'x'.repeat(2000) })
    expect(await refusal('/call/workspace.open', { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': String(large.length) }, body: large })).toEqual({ status: 413, code: 'file-too-large' })
    expect(await refusal('/call/workspace.open', { method: 'POST', headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' }, body: large })).toEqual({ status: 413, code: 'file-too-large' })
    expect(await refusal('/upload/a.txt', { method: 'PUT', headers: { 'content-length': '2000' }, body: 'x'.repeat(2000) })).toEqual({ status: 413, code: 'file-too-large' })
    expect(await refusal('/upload/a.txt', { method: 'PUT', headers: { 'transfer-encoding': 'chunked' }, body: 'x'.repeat(2000) })).toEqual({ status: 413, code: 'file-too-large' })
  })

  it.each([
    '/../secret.html', '/..%2fsecret.html', '/%2e%2e/secret.html', '/assets/../../secret.html', '/..%5csecret.html', '/%2e%2e%2f%2e%2e%2fetc%2fpasswd', '/..;/secret.html', '//secret.html',
    '/../renderer-of-another/secret.html', '/secret.html', '/%00', '/index.html%00.js', '/%', '/assets', '/assets/', '/upload/..%2fa.txt', '/upload/..', '/upload/a%2fb.txt', '/upload/%5ca.txt', '/download/..%2fsecret.html'
  ])('finds nothing at %s', async (path) => {
    const isUpload = path.startsWith('/upload/')
    const { status } = await at.askAsPage(path, isUpload ? { method: 'PUT', body: 'x' } : {})
    expect(status).toBe(404)
    await nothingChanged()
  })
})

describe('what every answer carries', () => {
  it('forbids what the page does not need', async () => {
    const { headers, body } = await at.askAsPage('/')
    expect(body).toBe('<!doctype html><title>Tahqiq</title>')
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin', 'x-frame-options': 'DENY', 'cache-control': 'no-store'
    })
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe-eval')
    for (const refused of [await at.ask('/'), await at.askAsPage('/nowhere'), await at.askAsPage('/call/x', asCall({}))]) expect(refused.headers['content-security-policy']).toBe(policy)
  })

  it('lets files whose name carries a hash be kept', async () => {
    expect((await at.askAsPage('/assets/main-1a2b.js')).headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8', 'cache-control': expect.stringContaining('immutable') as string })
  })
})
