import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { ExitCode } from '../exit-codes.ts'
import { EXIT } from '../exit-codes.ts'
import { counted, print } from '../output.ts'
import { withWorkbench } from '../workspace-calls.ts'

/** Makes a workspace of a backup in a new or empty folder, after checking every file against the backup's checksums. */
async function restore(backup: string, folder: string): Promise<ExitCode> {
  const { path, articleCount, claimCount } = await withWorkbench(({ call }) => call('workspace.restore', { backupPath: resolve(backup), path: resolve(folder) }))
  await print(`${path}  ${counted(articleCount, 'article')}, ${counted(claimCount, 'claim')}\n`)
  return EXIT.done
}

/** Adds `tahqiq restore` to the program; `finish` takes its exit code. */
export function restoreCommand(program: Command, finish: (code: ExitCode) => void): void {
  program.command('restore')
    .description('make a workspace of a backup, in a new or empty folder')
    .argument('<backup>', 'the .zip that "tahqiq backup" or the app wrote')
    .argument('<dir>', 'where the workspace is to be')
    .action(async (backup: string, dir: string) => finish(await restore(backup, dir)))
}
