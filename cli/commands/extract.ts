import type { Command } from 'commander'
import { Option } from 'commander'
import { ARTICLES_IN_STEP, extractArticles } from '../../core/workbench/text-commands.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { ExtractFormat } from '../formats/extracted-files.ts'
import { EXTRACT_FORMATS, extractWriter } from '../formats/extracted-files.ts'
import { optimizeLate } from '../optimizing-late.ts'
import { print } from '../output.ts'
import { forEachText } from '../read-texts.ts'
import type { TextReading } from '../read-texts.ts'

/** Texts wait until they can be read in step, but no more of them than so many UTF-16 units. */
const UNITS_TOGETHER = 500_000

/** Prints the claims of each file in the order given; a file that cannot be read is named on standard error and the rest goes on. */
async function extract(files: readonly string[], options: { format: ExtractFormat; lang?: string }): Promise<ExitCode> {
  optimizeLate()
  const writer = extractWriter(options.format)
  await print(writer.start)
  let waiting: (TextReading & { file: string; text: string })[] = []
  let units = 0
  const printWaiting = async (): Promise<void> => {
    const found = extractArticles(waiting)
    for (const [n, { file }] of waiting.entries()) await print(writer.file({ ...found[n]!, file }))
    waiting = []
    units = 0
  }
  const code = await forEachText(files, options.lang, async (file, text, reading) => {
    waiting.push({ ...reading, file, text })
    units += text.length
    if (waiting.length >= ARTICLES_IN_STEP || units >= UNITS_TOGETHER) await printWaiting()
  })
  await printWaiting()
  await print(writer.end)
  return code
}

/** Adds `tahqiq extract` to the program; `finish` takes its exit code. */
export function extractCommand(program: Command, finish: (code: ExitCode) => void): void {
  program.command('extract')
    .description('print the casualty, hostage, aid and displacement claims of each file')
    .argument('<file...>', 'articles: text, Markdown, HTML, Word, PDF, e-mail, feeds, JSON, CSV, or a zip of these')
    .addOption(new Option('--format <format>', 'how to print them').choices(EXTRACT_FORMATS).default('jsonl'))
    .option('--lang <code>', 'the language of the texts (ar, en); told from each text when left out')
    .addHelpText('after', `
Offsets count UTF-16 code units of the text (BOM removed, CRLF as LF). jsonl is one line a file, csv one row a mention.
Exit code: 0 all files read, 1 some not (each named on standard error, the others printed), 2 wrong usage.

Examples:
  tahqiq extract article.txt --format table
  tahqiq extract news/*.txt --format csv > claims.csv`)
    .action(async (files: string[], options: { format: ExtractFormat; lang?: string }) => finish(await extract(files, options)))
}
