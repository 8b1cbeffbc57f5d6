import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The project's folder, which this file lies one below. */
export const ROOT = join(import.meta.dirname, '..')
export const CORPUS_DIR = join(ROOT, 'corpus')
export const RENDERER_DIR = join(ROOT, 'out', 'renderer')
export const VERSION = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version
