import type { Command } from 'commander'
import type { ExitCode } from '../exit-codes.ts'
import { EXIT } from '../exit-codes.ts'
import { counted, print } from '../output.ts'
import { withWorkspace } from '../workspace-calls.ts'

/** Writes a backup of a workspace and prints where it is. */
async function backup(workspace: string): Promise<ExitCode> {
  const { path, files, sizeBytes } = await withWorkspace(workspace, false, ({ call }) => call('workspace.backup', {}))
  await print(`${path}  ${counted(files, 'file')}, ${counted(sizeBytes, 'byte')}\n`)
  return EXIT.done
}

/** Adds `tahqiq backup` to the program; `finish` takes its exit code. */
export function backupCommand(program: Command, finish: (code: ExitCode) => void): void {
  program.command('backup')
    .description('write a backup of a workspace beside it, with a checksum of every file')
    .argument('<dir>', 'the workspace')
    .action(async (dir: string) => finish(await backup(dir)))
}
