#!/usr/bin/env node
import { runTypeScript } from '../launch/run-typescript.mjs'

await runTypeScript('tests/e2e/shots.ts')
