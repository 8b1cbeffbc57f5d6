import type { Command } from 'commander'
import type { Notice } from '../../core/model/workspace.ts'
import type { ExitCode } from '../exit-codes.ts'
import { EXIT } from '../exit-codes.ts'
import { counted, print } from '../output.ts'
import { withWorkbench } from '../workspace-calls.ts'

const inLines = (notice: Notice): string =>
  `${notice.severity}  ${notice.code}${notice.file === null ? '' : `  ${notice.file}`}\n  ${notice.detail.message}\n${notice.backup === null ? '' : `  kept as ${notice.backup}\n`}  ${notice.remedy.message}\n`

/** Checks a workspace's files without opening it and names what is damaged with its remedy; with `repair` does what can be done, after a backup. */
async function check(workspace: string, repair: boolean): Promise<ExitCode> {
  const { notices, filesChecked, repaired } = await withWorkbench(({ call }) => call('workspace.check', { repair, path: workspace }))
  await print(notices.map(inLines).join(''))
  const isSound = notices.every((notice) => notice.severity === 'info')
  await print(`${counted(filesChecked, 'file')} checked: ${isSound ? 'sound' : repaired ? 'repaired as told above' : 'see above; --repair does what can be done'}\n`)
  return isSound || repaired ? EXIT.done : EXIT.failed
}

/** Adds `tahqiq check` to the program; `finish` takes its exit code. */
export function checkCommand(program: Command, finish: (code: ExitCode) => void): void {
  program.command('check')
    .description('check a workspace: what is damaged, and its remedy')
    .argument('<dir>', 'the workspace')
    .option('--repair', 'repair what can be repaired; replaced files are kept in backups/')
    .addHelpText('after', `
Without --repair nothing is changed: what opening the workspace would mend, finish or migrate is only told.
Exit code: 0 sound or repaired, 1 something is wrong, 2 wrong usage.`)
    .action(async (dir: string, options: { repair?: boolean }) => finish(await check(dir, options.repair ?? false)))
}
