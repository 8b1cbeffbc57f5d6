import { Command, CommanderError } from 'commander'
import { AppError } from '../core/model/error.ts'
import { backupCommand } from './commands/backup.ts'
import { checkCommand } from './commands/check.ts'
import { explainCommand } from './commands/explain.ts'
import { exportCommand } from './commands/export.ts'
import { extractCommand } from './commands/extract.ts'
import { importCommand } from './commands/import.ts'
import { numbersCommand } from './commands/numbers.ts'
import { replaceCommand } from './commands/replace.ts'
import { restoreCommand } from './commands/restore.ts'
import { searchCommand } from './commands/search.ts'
import { serveCommand } from './commands/serve.ts'
import { verifyCommand } from './commands/verify.ts'
import type { ExitCode } from './exit-codes.ts'
import { EXIT } from './exit-codes.ts'
import { complain, endQuietlyWithPipe, inWords } from './output.ts'
import { VERSION } from './program-facts.ts'

const COMMANDS = [extractCommand, numbersCommand, explainCommand, importCommand, replaceCommand, exportCommand, searchCommand, serveCommand, checkCommand, backupCommand, restoreCommand, verifyCommand]

/** Runs one command line and gives its exit code. Output goes to standard output, complaints to standard error. */
async function run(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.done
  const program = new Command('tahqiq')
    .description('Tahqiq (تحقيق): check casualty, hostage, aid and displacement figures in the news, offline.')
    .version(VERSION)
    .showHelpAfterError('(tahqiq --help, or tahqiq COMMAND --help, says how)')
    .exitOverride()
  program.addHelpText('after', `
Examples:
  tahqiq extract article.txt --format table
  tahqiq import --workspace my-workspace news/*.txt
  tahqiq export --workspace my-workspace --format html --out report.html`)
  for (const add of COMMANDS) add(program, (given) => { code = given })
  for (const command of program.commands) command.exitOverride().showHelpAfterError(`(tahqiq ${command.name()} --help says how)`)
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage
    complain(inWords(error))
    return error instanceof AppError && error.code === 'invalid-input' ? EXIT.wrongUsage : EXIT.failed
  }
}

endQuietlyWithPipe()
// Set, not called: output that is still being written is not cut off.
process.exitCode = await run(process.argv.slice(2))
