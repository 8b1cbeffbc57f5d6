import { parseArgs } from 'node:util'

export const USAGE = `npm start -- [--workspace DIR] [--host electron|browser] [--no-open] [--port N]

  --workspace DIR   the workspace to open, made where the folder is missing or empty (or TAHQIQ_WORKSPACE)
  --host HOST       insist on a host; by default Electron where its program is there or can be fetched, else the browser
  --no-open         open no window: serve, and print the address
  --port N          the browser host's port; the one used before, or any free one, by default
`

export interface Start { workspace: string | null; host: 'electron' | 'browser' | null; open: boolean; port: number }

/** An error as Node's own of arguments, whose words are for the user. */
const refused = (message: string): Error => Object.assign(new TypeError(message), { code: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' })

/** What the arguments of `npm start` ask for; null for help. Throws an Error that names the argument which cannot be followed, and what it may be. */
export function startOptions(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Start | null {
  const { values } = parseArgs({
    args: [...args],
    options: { workspace: { type: 'string' }, host: { type: 'string' }, open: { type: 'boolean', default: true }, port: { type: 'string', default: '0' }, help: { type: 'boolean', short: 'h' } },
    allowNegative: true
  })
  if (values.help) return null
  const { host = null } = values
  if (host !== null && host !== 'electron' && host !== 'browser') throw refused(`--host ${host}: a host is "electron" or "browser".`)
  const port = /^\d+$/.test(values.port) ? Number(values.port) : Number.NaN
  if (!(port <= 65_535)) throw refused(`--port ${values.port}: a port is a whole number from 0 to 65535.`)
  return { workspace: values.workspace ?? env['TAHQIQ_WORKSPACE'] ?? null, host, open: values.open, port }
}

/** What is said where Electron's program is neither here nor to be fetched. */
export const withoutElectron = (host: Start['host']): string => host === 'electron'
  ? 'Electron\'s program is not here and could not be fetched. Leave out --host to open the app in an installed browser, or try again with a network.'
  : 'Electron\'s program is not here and could not be fetched: opening the app in an installed browser instead.'
