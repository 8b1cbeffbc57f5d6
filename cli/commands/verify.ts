import type { Command } from 'commander'
import { verifyPackage } from '../../core/workbench/text-commands.ts'
import type { ExitCode } from '../exit-codes.ts'
import { EXIT } from '../exit-codes.ts'
import { print } from '../output.ts'

/** Checks an evidence package against its own list of checksums and names what differs. */
async function verify(path: string): Promise<ExitCode> {
  const { ok, missing, changed, extra, manifestSha256 } = await verifyPackage(path)
  const lines = [
    ...missing.map((name) => `missing  ${name}`),
    ...changed.map((name) => `changed  ${name}`),
    ...extra.map((name) => `extra    ${name}`)
  ]
  await print(ok ? `${path}: whole; every file is as it was packed.\nmanifest sha256 ${manifestSha256}\n` : `${path}: not as it was packed.\n${lines.map((line) => `  ${line}\n`).join('')}`)
  return ok ? EXIT.done : EXIT.failed
}

/** Adds `tahqiq verify` to the program; `finish` takes its exit code. */
export function verifyCommand(program: Command, finish: (code: ExitCode) => void): void {
  program.command('verify')
    .description('check that an evidence package is as it was packed')
    .argument('<package>', 'the .evidence.zip')
    .addHelpText('after', `
Exit code: 0 whole, 1 something is missing, changed or added (each named), 2 wrong usage.`)
    .action(async (path: string) => finish(await verify(path)))
}
