import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { ExitCode } from '../exit-codes.ts'
import { EXIT } from '../exit-codes.ts'
import { unbrokenByPipe } from '../output.ts'

function portOf(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
  return port
}

/** Adds `tahqiq serve` to the program; `finish` takes its exit code. */
export function serveCommand(program: Command, finish: (code: ExitCode) => void): void {
  program.command('serve')
    .description('serve the app on a loopback address, for a browser of this machine')
    .option('--workspace <dir>', 'the workspace (or TAHQIQ_WORKSPACE); the one open last time when left out')
    .option('--port <n>', 'the port; the one used before, or any free one, when left out', portOf, 0)
    .option('--open', 'open a window of its own, and end when it is closed')
    .addHelpText('after', `
Only this machine can reach it, and only with the printed address, which carries a token. Ctrl+C ends it and saves everything.`)
    .action(async (options: { workspace?: string; port: number; open?: boolean }) => {
      const { runBrowserHost } = await import('../browser-host.ts')
      await unbrokenByPipe(() => runBrowserHost({
        workspace: options.workspace ?? process.env['TAHQIQ_WORKSPACE'] ?? null,
        port: options.port,
        openWindow: options.open ?? false,
        say: (line) => { process.stdout.write(`${line}\n`) }
      }))
      finish(EXIT.done)
    })
}
