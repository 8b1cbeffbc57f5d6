import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../../cli/program-facts.ts'
import { expect, test } from './app.ts'

// What ships, looked at as files: the Electron host cannot run everywhere, but what it would run can be read.
test.skip(({ host }) => host === 'electron', 'The files are the same whatever host runs them.')

const out = (...parts: string[]) => join(ROOT, 'out', ...parts)

test('the preload requires nothing but electron, as a sandboxed one must', async () => {
  const code = await readFile(out('preload', 'preload.cjs'), 'utf8')
  expect([...code.matchAll(/\brequire\(([^)]*)\)/g)].map((match) => match[1])).toEqual(['"electron"'])
  expect(code).not.toMatch(/^import /m)
})

test('the main process finds the worker beside it', async () => {
  const main = await readFile(out('main', 'main.js'), 'utf8')
  const named = [...main.matchAll(/new Worker\(new URL\("\.\/([\w.-]+)"/g)].map((match) => match[1] ?? '')
  expect(named).toEqual(['extraction-worker.js'])
  expect(existsSync(out('main', 'extraction-worker.js'))).toBe(true)
})

test('the page has no inline script, and names no other machine', async () => {
  const page = await readFile(out('renderer', 'index.html'), 'utf8')
  for (const [, attributes = '', body = ''] of page.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
    expect(attributes).toMatch(/src="\.\//)
    expect(body.trim()).toBe('')
  }
  expect(page).not.toMatch(/(src|href)="(https?:)?\/\//)
  const styles = (await readdir(out('renderer', 'assets'))).filter((name) => name.endsWith('.css'))
  for (const name of styles) expect(await readFile(out('renderer', 'assets', name), 'utf8')).not.toMatch(/url\(["']?(https?:)?\/\//)
})
