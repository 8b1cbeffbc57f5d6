import { errorReply } from '../../core/model/error.ts'
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { Refusal } from './answer.ts'

const secret = (): string => randomBytes(32).toString('base64url')

const same = (given: string, expected: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Who may talk to this server: whoever opened an address with a token that it gave out, known from then on by a cookie. */
export interface Session {
  /** A token for an address that a person will open, as often as wanted while the server runs. */
  readonly token: string
  /** A token good for one exchange, for an address that goes on another program's command line, where others may read it. */
  ticket(): string
  /** Takes a token of an address. Throws Refusal 403 for one that is not ours or was used up. */
  exchange(token: string): void
  /** The Set-Cookie header for an exchanged token. */
  readonly cookie: string
  /** Throws Refusal 401 unless the request carries the cookie. */
  check(request: IncomingMessage): void
}

/**
 * Makes the session of a server. Cookies do not keep ports apart, so the cookie's name carries the port: two servers of one user do not log
 * each other out.
 */
export function createSession(port: number, token = secret()): Session {
  const name = `tahqiq-${port}`
  // Made of the token and telling nothing of it: a server started again with the same token knows its page again.
  const value = createHmac('sha256', token).update('session cookie').digest('base64url')
  const tickets = new Set<string>()
  return {
    token,
    cookie: `${name}=${value}; Path=/; HttpOnly; SameSite=Strict`,
    ticket: () => {
      const made = secret()
      tickets.add(made)
      return made
    },
    exchange: (given) => {
      if (same(given, token)) return
      const ticket = [...tickets].find((candidate) => same(given, candidate))
      if (ticket === undefined) throw new Refusal(403, errorReply('unauthorized/address'))
      tickets.delete(ticket)
    },
    check: (request) => {
      const cookies = (request.headers.cookie ?? '').split(';').map((part) => part.trim())
      const given = cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1)
      if (given === undefined || !same(given, value)) throw new Refusal(401, errorReply('unauthorized/token'))
    }
  }
}

/**
 * Refuses what another site sends. Host must be ours, so that a foreign name resolved to the loopback address (DNS rebinding) gets
 * nothing; Origin must be ours wherever something could change. SameSite alone would not do: every port of 127.0.0.1 is one site.
 */
export function checkSender(request: IncomingMessage, origin: string): void {
  const { host, origin: sender } = request.headers
  const fetchSite = request.headers['sec-fetch-site']
  if (`http://${host ?? ''}` !== origin) throw new Refusal(403, errorReply('unauthorized/host'))
  if (sender !== undefined && sender !== origin) throw new Refusal(403, errorReply('unauthorized/site'))
  const isReading = request.method === 'GET' || request.method === 'HEAD'
  if (!isReading && sender === undefined) throw new Refusal(403, errorReply('unauthorized/sender'))
  const isNavigation = isReading && request.headers['sec-fetch-mode'] === 'navigate'
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none' && !isNavigation) throw new Refusal(403, errorReply('unauthorized/site'))
}
