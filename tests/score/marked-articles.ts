import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { profileOf } from '../../core/extraction/claims/profiles.ts'
import { Reading } from '../../core/extraction/claims/reading.ts'
import { numbersOf } from '../../core/extraction/languages.ts'
import { Passage } from '../../core/extraction/numbers/passage.ts'
import { quantitiesOf } from '../../core/extraction/numbers/read-quantities.ts'

/** The folder of the marked articles: a folder a language, and in it one a set. */
export const FIXTURES = fileURLToPath(new URL('../fixtures/extraction', import.meta.url))

/** The names of a language's sets that may be learnt from: all but those held out. */
export const studiedSets = (language: string): string[] =>
  readdirSync(join(FIXTURES, language)).filter((set) => !set.startsWith('heldout') && existsSync(join(FIXTURES, language, set, 'gold.jsonl'))).sort()

/** The lines of a file of JSON lines, parsed and not yet checked. */
export const linesOf = (path: string): unknown[] => readFileSync(path, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as unknown)

/** The text of a marked article as its marks count it: without a byte order mark, with line feeds alone. */
export const textOf = (folder: string, file: string): string => readFileSync(join(folder, basename(file)), 'utf8').replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')

/** The sentences and quantities of a text; throws for a language in which no claims are found. */
export function readingOf(text: string, language: string): Reading {
  const [compiled, numbers] = [profileOf(language), numbersOf(language)]
  if (!compiled || !numbers) throw new Error(`no claims are found in ${language}`)
  const passage = new Passage(text, numbers, compiled.vocabulary)
  return new Reading(passage.tokens, passage.sentenceStarts, compiled, quantitiesOf(passage, { singulars: true }))
}

/** A table as a template literal of TypeScript. */
export const literalOf = (table: string): string => '`\n' + table.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${') + '`'
