import type { Command } from 'commander'
import type { Notice } from '../../core/model/workspace.ts'
import type { ExitCode } from '../exit-codes.ts'
import { EXIT } from '../exit-codes.ts'
import { print } from '../output.ts'
import { withWorkspace } from '../workspace-calls.ts'

const inLines = (notice: Notice): string =>
  `${notice.severity}  ${notice.code}${notice.file === null ? '' : `  ${notice.file}`}\n  ${notice.detail}\n${notice.backup === null ? '' : `  kept as ${notice.backup}\n`}  ${notice.remedy}\n`

/** Checks a workspace's files and names what is damaged with its remedy; with `repair` does what can be done. */
export async function check(workspace: string, repair: boolean): Promise<ExitCode> {
  const { notices, filesChecked, repaired } = await withWorkspace(workspace, false, async ({ call }) => {
    const state = await call('workspace.state', {})
    const report = await call('workspace.check', { repair })
    const told = new Set(report.notices.map((notice) => JSON.stringify(notice)))
    return { ...report, notices: [...(state?.notices ?? []).filter((notice) => !told.has(JSON.stringify(notice))), ...report.notices] }
  })
  await print(notices.map(inLines).join(''))
  const isSound = notices.every((notice) => notice.severity === 'info')
  await print(`${filesChecked} files checked: ${isSound ? 'sound' : repaired ? 'repaired as told above' : 'see above; --repair does what can be done'}\n`)
  return isSound || repaired ? EXIT.done : EXIT.failed
}

export function checkCommand(program: Command, finish: (code: ExitCode) => void): void {
  program.command('check')
    .description('check a workspace: what is damaged, and its remedy')
    .argument('<dir>', 'the workspace')
    .option('--repair', 'repair what can be repaired; replaced files are kept in backups/')
    .addHelpText('after', `
Exit code: 0 sound or repaired, 1 something is wrong, 2 wrong usage.`)
    .action(async (dir: string, options: { repair?: boolean }) => finish(await check(dir, options.repair ?? false)))
}
