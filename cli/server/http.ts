import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Workbench } from '../../core/contract/dispatch.ts'
import { errorReply, failure } from '../../core/model/error.ts'
import type { AppWorkbench } from '../../core/workbench/create-workbench.ts'
import type { Uploads } from '../../core/workbench/uploads.ts'
import { answer, answerFailure, answerJson, Refusal } from './answer.ts'
import { runningCalls } from './calls.ts'
import { serveDownload } from './download.ts'
import { eventStreams } from './events.ts'
import { lastWindowWatch } from './last-window-watch.ts'
import { checkSender, createSession } from './session.ts'
import type { ServePages } from './static.ts'
import { nowhere } from './static.ts'
import { serveUpload } from './upload.ts'

const SWEEP_MS = 10 * 60_000
const CUT_OFF_MS = 3000
const UPLOAD_AGE_MS = 2 * 60 * 60_000

export interface HostOptions {
  workbench: Workbench & Pick<AppWorkbench, 'downloadPath'>
  uploads: Uploads
  pages: ServePages
  /** 0 for any free one. */
  port: number
  /** Given only where an address must stay the same over restarts. */
  token?: string
  bodyLimitBytes?: number
  uploadLimitBytes?: number
  beatMs?: number
  /** How long closing waits for answers on their way to a reader that may have stopped reading. */
  cutOffMs?: number
  /** Where to close with the last window: how long to wait for one to come back (a reload). */
  closeWithLastWindow?: { graceMs: number; closed: () => void } | null
}

export interface RunningHost {
  readonly origin: string
  readonly port: number
  /** The address for a person to open, with its token. */
  address(): string
  /** An address good for one opening, for another program's command line. */
  addressOnce(): string
  /** How many windows listen to events. */
  windows(): number
  /** Stops serving: calls under way are cancelled and awaited, so that none is cut off half done. */
  close(): Promise<void>
}

const lastPart = (path: string, prefix: string): string => {
  try {
    return decodeURIComponent(path.slice(prefix.length))
  } catch {
    throw nowhere()
  }
}

const allow = (request: IncomingMessage, response: ServerResponse, ...methods: string[]): void => {
  if (methods.includes(request.method ?? '')) return
  response.setHeader('allow', methods.join(', '))
  throw new Refusal(405, errorReply('invalid-input/method', { methods: methods.join(', ') }))
}

const REFUSED_PAGE = (message: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tahqiq</title><body style="font: 16px/1.6 system-ui; margin: 4rem auto; max-width: 36rem; padding: 0 1rem">
<p>${message.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p><p lang="ar" dir="rtl">افتح «تحقيق» بالعنوان الذي طبعه عند بدء تشغيله.</p></body></html>`

/** Starts the browser host on 127.0.0.1. Throws AppError io-failed where the port is taken. */
export async function startHost(options: HostOptions): Promise<RunningHost> {
  const { workbench, uploads, closeWithLastWindow = null } = options
  const server = createServer({ keepAliveTimeout: 75_000 })
  const port = await listen(server, options.port)
  const origin = `http://127.0.0.1:${port}`
  const session = createSession(port, options.token)
  const calls = runningCalls(workbench, options.bodyLimitBytes)
  const watch = closeWithLastWindow ? lastWindowWatch(closeWithLastWindow.graceMs, () => calls.count > 0, closeWithLastWindow.closed) : null
  const events = eventStreams(workbench, { ...(options.beatMs === undefined ? {} : { beatMs: options.beatMs }), changed: (count) => watch?.changed(count) })
  const sweeper = setInterval(() => {
    if (calls.count === 0) uploads.sweep(UPLOAD_AGE_MS).catch((error: unknown) => { console.error(error) })
  }, SWEEP_MS)
  sweeper.unref()

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    checkSender(request, origin)
    // Taken apart as it came: a URL parser would resolve dots before anyone could refuse them.
    const [path = '/', ...query] = (request.url ?? '/').split('?')
    const asked = new URLSearchParams(query.join('?'))
    const token = path === '/' ? asked.get('token') : null
    if (token !== null) {
      allow(request, response, 'GET')
      session.exchange(token)
      answer(response, 303, { location: '/', 'set-cookie': session.cookie })
      return
    }
    session.check(request)
    if (path.startsWith('/call/')) {
      allow(request, response, 'POST')
      const { status, reply } = await calls.serve(request, lastPart(path, '/call/'))
      answerJson(response, status, reply)
    } else if (path.startsWith('/cancel/')) {
      allow(request, response, 'POST')
      calls.cancel(lastPart(path, '/cancel/'))
      answer(response, 204, {})
    } else if (path === '/events') {
      allow(request, response, 'GET')
      events.serve(response, asked.get('since'))
    } else if (path.startsWith('/upload/')) {
      allow(request, response, 'PUT')
      answerJson(response, 201, await serveUpload(request, lastPart(path, '/upload/'), uploads, options.uploadLimitBytes))
    } else if (path.startsWith('/download/')) {
      allow(request, response, 'GET')
      await serveDownload(response, workbench.downloadPath(lastPart(path, '/download/')))
    } else if (path === '/session') {
      allow(request, response, 'GET')
      answer(response, 204, {})
    } else {
      allow(request, response, 'GET', 'HEAD')
      await options.pages(request, response)
    }
  }
  /** How many answers are on their way over each connection. A browser opens some in advance, over which nothing ever comes. */
  const answering = new Map<Socket, number>()
  server.on('connection', (socket) => {
    answering.set(socket, 0)
    socket.once('close', () => answering.delete(socket))
  })
  server.on('request', (request, response) => {
    const { socket } = request
    answering.set(socket, (answering.get(socket) ?? 0) + 1)
    response.once('close', () => { if (answering.has(socket)) answering.set(socket, (answering.get(socket) ?? 1) - 1) })
    serve(request, response).catch((error: unknown) => {
      const isPage = error instanceof Refusal && (error.status === 401 || error.status === 403) && request.headers['sec-fetch-dest'] === 'document'
      if (isPage) answer(response, error.status, { 'content-type': 'text/html; charset=utf-8' }, REFUSED_PAGE(error.message))
      else answerFailure(response, error)
    })
  })

  return {
    origin,
    port,
    address: () => `${origin}/?token=${session.token}`,
    addressOnce: () => `${origin}/?token=${session.ticket()}`,
    windows: () => events.count,
    close: async () => {
      watch?.stop()
      clearInterval(sweeper)
      const closed = new Promise<void>((resolve) => { server.close(() => resolve()) })
      calls.cancelAll()
      await calls.ended()
      events.close()
      // Answers just given are still on their way: connections go as they fall idle, and only a reader that stopped reading is cut off. Node's
      // closeIdleConnections takes one over which no request has come yet for busy.
      const letGo = setInterval(() => { for (const [socket, count] of answering) if (count === 0) socket.destroy() }, 20)
      const cutOff = setTimeout(() => server.closeAllConnections(), options.cutOffMs ?? CUT_OFF_MS)
      await closed
      clearInterval(letGo)
      clearTimeout(cutOff)
    }
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? failure('io-failed/port-taken', { port: String(port) }, { cause: error }) : failure('io-failed/port', { port: String(port), reason: error.message }, { cause: error }))
    })
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}
