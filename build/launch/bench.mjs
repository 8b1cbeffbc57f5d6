#!/usr/bin/env node
// npm run bench [-- NAME [options]]: runs tests/bench/NAME.ts; without a name it lists the benches there are.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runTypeScript } from './run-typescript.mjs'

const folder = join(ROOT, 'tests', 'bench')
const names = readdirSync(folder).filter((file) => /^[a-z][a-z-]*\.ts$/.test(file)).map((file) => file.slice(0, -3)).sort()
const [name] = process.argv.slice(2)

if (name !== undefined && names.includes(name)) {
  // The bench sees its own options only.
  process.argv.splice(2, 1)
  await runTypeScript(`tests/bench/${name}.ts`)
} else {
  const asked = name !== undefined && !name.startsWith('-')
  const out = asked ? process.stderr : process.stdout
  if (asked) out.write(`There is no bench "${name}".\n`)
  out.write(`Usage: npm run bench -- NAME\n\n${names.map((known) => `  ${known}\n`).join('')}`)
  process.exitCode = asked ? 2 : 0
}
