import { resolve } from 'node:path'
import type { Command } from 'commander'
import { Option } from 'commander'
import type { ReportFormat } from '../../core/contract/report-options.ts'
import { REPORT_FORMATS } from '../../core/contract/report-options.ts'
import type { Verdict } from '../../core/model/verdict.ts'
import { VERDICTS } from '../../core/model/verdict.ts'
import type { ExitCode } from '../exit-codes.ts'
import { EXIT } from '../exit-codes.ts'
import { complain, counted, print } from '../output.ts'
import { chosenWorkspace, withWorkspace } from '../workspace-calls.ts'

interface ExportOptions {
  workspace?: string
  format: ReportFormat
  out: string
  language: 'ar' | 'en'
  digits: 'latin' | 'arabic-indic'
  groupBy: 'article' | 'verdict' | 'kind' | 'none'
  title?: string
  verdict?: Verdict[]
  query?: string
  history?: boolean
  dismissed?: boolean
  force?: boolean
}

/** Writes a report of a workspace to a file; an existing file stays unless `force`. */
async function exportReport(options: ExportOptions): Promise<ExitCode> {
  const result = await withWorkspace(chosenWorkspace(options.workspace), false, ({ call }) => call('reports.export', {
    format: options.format,
    path: resolve(options.out),
    overwrite: options.force ?? false,
    options: {
      filter: { ...(options.verdict ? { verdicts: options.verdict } : {}), ...(options.query ? { query: options.query } : {}) },
      language: options.language,
      digits: options.digits,
      groupBy: options.groupBy,
      title: options.title ?? '',
      includeHistory: options.history ?? false,
      includeDismissed: options.dismissed ?? false
    }
  }))
  for (const { message } of result.warnings) complain(message)
  await print(`${result.path ?? options.out}  ${counted(result.claimCount, 'claim')}, ${counted(result.sizeBytes, 'byte')}\n`)
  return EXIT.done
}

/** Adds `tahqiq export` to the program; `finish` takes its exit code. */
export function exportCommand(program: Command, finish: (code: ExitCode) => void): void {
  program.command('export')
    .description('write a report of a workspace to a file')
    .option('--workspace <dir>', 'the workspace (or TAHQIQ_WORKSPACE)')
    .addOption(new Option('--format <format>', 'the report\'s format').choices(Object.keys(REPORT_FORMATS)).makeOptionMandatory())
    .requiredOption('--out <file>', 'where to write it')
    .addOption(new Option('--language <language>', 'the report\'s language').choices(['ar', 'en']).default('ar'))
    .addOption(new Option('--digits <digits>', 'how numbers are written').choices(['latin', 'arabic-indic']).default('latin'))
    .addOption(new Option('--group-by <by>', 'how claims are grouped').choices(['article', 'verdict', 'kind', 'none']).default('article'))
    .option('--title <title>', 'the report\'s title')
    .addOption(new Option('--verdict <verdict...>', 'only claims of these verdicts').choices(VERDICTS))
    .option('--query <query>', 'only claims that a search finds, e.g. \'kind:hostage value>100\'')
    .option('--history', 'with who decided what, and when')
    .option('--dismissed', 'with dismissed claims')
    .option('--force', 'replace a file that is there')
    .addHelpText('after', `
Examples:
  tahqiq export --workspace ~/Documents/Tahqiq --format html --out report.html
  tahqiq export --workspace w --format csv --out false.csv --verdict false overstated --language en`)
    .action(async (options: ExportOptions) => finish(await exportReport(options)))
}
