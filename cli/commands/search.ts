import type { Command } from 'commander'
import { InvalidArgumentError, Option } from 'commander'
import type { ExitCode } from '../exit-codes.ts'
import { EXIT } from '../exit-codes.ts'
import { shortened, table } from '../formats/table.ts'
import { print } from '../output.ts'
import { chosenWorkspace, withWorkspace } from '../workspace-calls.ts'

interface SearchOptions { workspace?: string; limit: number; format: 'table' | 'jsonl' }

function limitOf(text: string): number {
  const limit = /^\d+$/.test(text) ? Number(text) : 0
  if (limit < 1 || limit > 1000) throw new InvalidArgumentError('A limit is a whole number from 1 to 1000.')
  return limit
}

/** Prints what a search of a workspace finds, best first. Exit code 1 where it finds nothing, as grep does. */
async function search(words: readonly string[], options: SearchOptions): Promise<ExitCode> {
  const { hits, total } = await withWorkspace(chosenWorkspace(options.workspace), false, ({ call }) => call('search.query', { text: words.join(' '), limit: options.limit }))
  if (options.format === 'jsonl') await print(hits.map((hit) => `${JSON.stringify(hit)}\n`).join(''))
  else await print(`${table(['found', 'article', 'passage'], hits.map((hit) => [hit.kind, shortened(hit.title, 50), shortened(hit.excerpt, 90)]))}${hits.length} of ${total}\n`)
  return hits.length > 0 ? EXIT.done : EXIT.failed
}

/** Adds `tahqiq search` to the program; `finish` takes its exit code. */
export function searchCommand(program: Command, finish: (code: ExitCode) => void): void {
  program.command('search')
    .description('search the articles, claims, notes and sources of a workspace')
    .argument('<word...>', 'words, "phrases" and fields such as kind:hostage, verdict:unverified, value>100')
    .option('--workspace <dir>', 'the workspace (or TAHQIQ_WORKSPACE)')
    .option('--limit <n>', 'how many to print, 1000 at most', limitOf, 20)
    .addOption(new Option('--format <format>', 'how to print them').choices(['table', 'jsonl']).default('table'))
    .addHelpText('after', `
Exit code: 0 something found, 1 nothing found, 2 wrong usage.

Example:
  tahqiq search --workspace w 'وزارة الصحة' 'value>100'`)
    .action(async (words: string[], options: SearchOptions) => finish(await search(words, options)))
}
