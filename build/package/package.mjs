#!/usr/bin/env node
import { runTypeScript } from '../launch/run-typescript.mjs'

await runTypeScript('build/package/package.ts')
