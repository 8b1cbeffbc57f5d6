import { join } from 'node:path'
import { parseArgs } from 'node:util'
import react from '@vitejs/plugin-react'
import { createServer } from 'vite'
import { runBrowserHost } from '../../cli/browser-host.ts'
import { ROOT } from '../../cli/program-facts.ts'

const { values } = parseArgs({ options: { workspace: { type: 'string' } }, strict: false })

/**
 * The browser host with the interface straight from its sources: Vite serves and reloads them in place of out/renderer, behind the same door
 * and session. Its page needs inline scripts for that, so only here the page's policy is left out.
 */
const vite = await createServer({ configFile: false, root: join(ROOT, 'renderer'), plugins: [react()], appType: 'spa', server: { middlewareMode: true, hmr: { host: '127.0.0.1' } } })

await runBrowserHost({
  workspace: typeof values.workspace === 'string' ? values.workspace : (process.env['TAHQIQ_WORKSPACE'] ?? null),
  port: Number(process.env['TAHQIQ_DEV_PORT'] ?? '0'),
  openWindow: false,
  ...(process.env['TAHQIQ_DEV_TOKEN'] ? { token: process.env['TAHQIQ_DEV_TOKEN'] } : {}),
  pages: (request, response) => new Promise((_resolve, reject) => { vite.middlewares(request, response, (error: unknown) => reject(error ?? new Error('no such page'))) }),
  say: (line) => { process.stdout.write(`${line}\n`) }
})
await vite.close()
