import { join } from 'node:path'
import { runApp } from './run-app.ts'

// Built to out/main/main.js.
runApp(join(import.meta.dirname, '..'))
