import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../../cli/program-facts.ts'
import { environmentOf } from './app-under-test.ts'
import { expect, test } from './app.ts'

test.skip(({ host }) => host === 'electron', 'Without a window to open, npm start is the browser host.')

test('npm start without a window serves the built app, prints its address, and ends in order when told to', async ({ app }) => {
  const workspace = join(app.folders.root, 'w')
  const program = spawn(process.execPath, [join(ROOT, 'build', 'launch', 'start.mjs'), '--no-open', '--workspace', workspace], { env: environmentOf(app.folders), stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(program, 'exit')
  let said = ''
  program.stdout.setEncoding('utf8').on('data', (text: string) => { said += text })
  await expect.poll(() => said, { timeout: 30_000 }).toMatch(/^Open http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/m)
  const address = /http:\S+/.exec(said)?.[0] ?? ''
  const entered = await fetch(address, { redirect: 'manual' })
  expect(entered.status).toBe(303)
  const page = await fetch(new URL('/', address), { headers: { cookie: entered.headers.get('set-cookie')?.split(';')[0] ?? '' } })
  expect(await page.text()).toBe(await readFile(join(ROOT, 'out', 'renderer', 'index.html'), 'utf8'))
  program.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
})

for (const args of [['--nothing'], ['--port', 'abc']]) test(`npm start says how it is used where it is not understood: ${args.join(' ')}`, async ({ app }) => {
  const program = spawn(process.execPath, [join(ROOT, 'build', 'launch', 'start.mjs'), ...args], { env: environmentOf(app.folders), stdio: ['ignore', 'pipe', 'pipe'] })
  let complaint = ''
  program.stderr.setEncoding('utf8').on('data', (text: string) => { complaint += text })
  expect(await once(program, 'close')).toEqual([2, null])
  expect(complaint).toMatch(/--workspace DIR/)
  expect(complaint.split('\n')[0], 'the argument is named, and no fault told').toMatch(new RegExp(`^(?!.*fault).*${args[0]}`))
})
