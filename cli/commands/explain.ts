import type { Command } from 'commander'
import { Option } from 'commander'
import { explainArticle } from '../../core/workbench/text-commands.ts'
import type { ExitCode } from '../exit-codes.ts'
import { figureText } from '../formats/figure-text.ts'
import { shortened, table } from '../formats/table.ts'
import { print } from '../output.ts'
import { forEachText } from '../read-texts.ts'

/** Prints for each number of each file what it was read as, and why it is or is not a claim. */
async function explain(files: readonly string[], { format, lang }: { format: 'table' | 'jsonl'; lang?: string }): Promise<ExitCode> {
  return forEachText(files, lang, async (file, text, reading) => {
    const explanations = explainArticle(text, reading)
    if (format === 'jsonl') {
      await print(explanations.map((explanation) => `${JSON.stringify({ file, ...explanation })}\n`).join(''))
      return
    }
    const rows = explanations.map(({ start, end, text, figure, claim, rule, reasons }) =>
      [`${start}–${end}`, shortened(text, 40), figureText(figure), claim ?? '–', rule ?? '', reasons.join('; ')])
    await print(`${file}\n${table(['at', 'text', 'read as', 'claim', 'rule', 'why'], rows)}\n`)
  })
}

/** Adds `tahqiq explain` to the program; `finish` takes its exit code. */
export function explainCommand(program: Command, finish: (code: ExitCode) => void): void {
  program.command('explain')
    .description('print each number of a text: what it was read as, and why it is or is not a claim')
    .argument('<file...>', 'articles, as for extract')
    .addOption(new Option('--format <format>', 'how to print them').choices(['table', 'jsonl']).default('table'))
    .option('--lang <code>', 'the language of the texts (ar, en); told from each text when left out')
    .addHelpText('after', `
Example:
  tahqiq explain article.txt`)
    .action(async (files: string[], options: { format: 'table' | 'jsonl'; lang?: string }) => finish(await explain(files, options)))
}
