#!/usr/bin/env node
import { runTypeScript } from './run-typescript.mjs'

await runTypeScript('build/launch/build.ts')
