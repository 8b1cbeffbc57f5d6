import { basename, resolve } from 'node:path'
import type { Command } from 'commander'
import type { ExitCode } from '../exit-codes.ts'
import { EXIT } from '../exit-codes.ts'
import { shortened } from '../formats/table.ts'
import { complain, print } from '../output.ts'
import { withWorkspace } from '../workspace-calls.ts'

/** Imports files into a workspace, made where its folder is missing or empty, and prints one line a file. */
export async function importFiles(workspace: string, files: readonly string[]): Promise<ExitCode> {
  const result = await withWorkspace(workspace, true, ({ call }) =>
    call('articles.import', { files: files.map((file) => ({ path: resolve(file), name: basename(file) })) }))
  for (const file of result.files) {
    if (file.outcome === 'failed') complain(`${file.name}: ${file.error?.message ?? 'could not be imported'}`)
    else await print(`${file.outcome === 'imported' ? 'imported' : 'already there'}  ${file.name}  ${file.claimCount} claims  ${shortened(file.title ?? '', 80)}\n`)
    for (const warning of file.warnings) complain(`${file.name}: ${warning}`)
  }
  if (result.cancelled) complain('cancelled; what was imported stays.')
  return result.cancelled || result.files.some((file) => file.outcome === 'failed') ? EXIT.failed : EXIT.done
}

export function importCommand(program: Command, finish: (code: ExitCode) => void): void {
  program.command('import')
    .description('import files into a workspace, which is made where its folder is missing or empty')
    .argument('<file...>', 'articles; without --workspace and TAHQIQ_WORKSPACE the first one is the workspace folder')
    .option('--workspace <dir>', 'the workspace (or TAHQIQ_WORKSPACE)')
    .addHelpText('after', `
Exit code: 0 all imported or there already, 1 some not (each named on standard error), 2 wrong usage.

Examples:
  tahqiq import --workspace ~/Documents/Tahqiq news/*.txt
  tahqiq import my-workspace article.docx`)
    .action(async (names: string[], options: { workspace?: string }, command: Command) => {
      const chosen = options.workspace ?? process.env['TAHQIQ_WORKSPACE']
      const [workspace, ...files] = chosen ? [chosen, ...names] : names
      if (workspace === undefined || files.length === 0) command.error('error: name the workspace (--workspace DIR) and at least one file')
      else finish(await importFiles(workspace, files))
    })
}
