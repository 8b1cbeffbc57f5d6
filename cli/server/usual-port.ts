import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../core/model/error.ts'
import type { RunningHost } from './http.ts'

/**
 * Starts a host at the port asked for, or, where that is 0, at the one that was used first on this machine, so that what a page keeps in its browser, which is kept
 * by address, is there for the next one. Where another program has that port any free one serves, and the usual one stays.
 */
export async function startAtUsualPort(configDir: string, asked: number, start: (port: number) => Promise<RunningHost>): Promise<RunningHost> {
  if (asked !== 0) return start(asked)
  const path = join(configDir, 'browser-port')
  const usual = Number(await readFile(path, 'utf8').catch(() => ''))
  if (Number.isInteger(usual) && usual > 0 && usual < 65_536) {
    return start(usual).catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'io-failed') return start(0)
      throw error
    })
  }
  const host = await start(0)
  // Where the folder will not have it, the next start only looks for a port anew.
  await writeFile(path, String(host.port)).catch((error: unknown) => { console.error(error) })
  return host
}
