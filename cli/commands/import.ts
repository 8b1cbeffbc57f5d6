import { basename, resolve } from 'node:path'
import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { ColumnMapping } from '../../core/model/column-mapping.ts'
import { MAPPED_FIELDS } from '../../core/model/column-mapping.ts'
import type { ExitCode } from '../exit-codes.ts'
import { EXIT } from '../exit-codes.ts'
import { shortened } from '../formats/table.ts'
import { optimizeLate } from '../optimizing-late.ts'
import { complain, counted, print } from '../output.ts'
import { withWorkspace } from '../workspace-calls.ts'

/** Imports files into a workspace, made where its folder is missing or empty, and prints one line a file. */
async function importFiles(workspace: string, files: readonly string[], mapping?: ColumnMapping): Promise<ExitCode> {
  optimizeLate()
  const result = await withWorkspace(workspace, true, ({ call }) =>
    call('articles.import', { files: files.map((file) => ({ path: resolve(file), name: basename(file), mapping })) }))
  for (const file of result.files) {
    if (file.outcome === 'failed') complain(`${file.name}: ${file.error?.message ?? 'could not be imported'}`)
    else await print(`${file.outcome === 'imported' ? 'imported' : 'already there'}  ${file.name}  ${counted(file.claimCount, 'claim')}  ${shortened(file.title ?? '', 80)}\n`)
    for (const warning of file.warnings) complain(`${file.name}: ${warning.message}`)
  }
  if (result.cancelled) complain('cancelled; what was imported stays.')
  return result.cancelled || result.files.some((file) => file.outcome === 'failed') ? EXIT.failed : EXIT.done
}

/** Reads `title=headline,text=body`; a field with nothing after its sign is not read at all. Throws commander's error for anything else. */
export function readMapping(written: string, before: ColumnMapping = {}): ColumnMapping {
  const mapping: ColumnMapping = { ...before }
  for (const pair of written.split(',')) {
    const [name = '', ...column] = pair.split('=')
    const field = MAPPED_FIELDS.find((known) => known.toLowerCase() === name.trim().toLowerCase())
    if (field === undefined || column.length === 0) throw new InvalidArgumentError(`Write FIELD=COLUMN, where FIELD is one of ${MAPPED_FIELDS.join(', ')}.`)
    mapping[field] = column.join('=').trim() || null
  }
  return mapping
}

/** Adds `tahqiq import` to the program; `finish` takes its exit code. */
export function importCommand(program: Command, finish: (code: ExitCode) => void): void {
  program.command('import')
    .description('import files into a workspace, which is made where its folder is missing or empty')
    .argument('<file...>', 'articles; without --workspace and TAHQIQ_WORKSPACE the first one is the workspace folder')
    .option('--workspace <dir>', 'the workspace (or TAHQIQ_WORKSPACE)')
    .option('--map <field=column,...>', 'which columns of CSV, TSV, JSON and JSON Lines hold what; may be given more than once', readMapping)
    .addHelpText('after', `
Columns are found by their usual names in Arabic and English unless --map names them. Fields: ${MAPPED_FIELDS.join(', ')}.
A key within a JSON object is written with a dot (text=body.plain); FIELD= with nothing after it leaves a field out.

Exit code: 0 all imported or there already, 1 some not (each named on standard error), 2 wrong usage.

Examples:
  tahqiq import --workspace ~/Documents/Tahqiq news/*.txt
  tahqiq import my-workspace article.docx
  tahqiq import my-workspace news.csv --map title=headline,text=story,publishedAt=day`)
    .action(async (names: string[], options: { workspace?: string; map?: ColumnMapping }, command: Command) => {
      const chosen = options.workspace ?? process.env['TAHQIQ_WORKSPACE']
      const [workspace, ...files] = chosen ? [chosen, ...names] : names
      if (workspace === undefined || files.length === 0) command.error('error: name the workspace (--workspace DIR) and at least one file')
      else finish(await importFiles(workspace, files, options.map))
    })
}
