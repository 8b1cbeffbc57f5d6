import { basename, resolve } from 'node:path'
import type { Command } from 'commander'
import { failure } from '../../core/model/error.ts'
import type { ExitCode } from '../exit-codes.ts'
import { EXIT } from '../exit-codes.ts'
import { counted, print } from '../output.ts'
import { chosenWorkspace, withWorkspace } from '../workspace-calls.ts'

/**
 * Gives an article a newer version of its text, finds its claims again in it, and names those whose passage is gone. `article` is its id or its
 * title, or a beginning of either that only one article has.
 */
async function replace(workspace: string, article: string, file: string): Promise<ExitCode> {
  const { title, moved, claims } = await withWorkspace(workspace, false, async ({ call }) => {
    const { rows } = await call('articles.list', {})
    const exact = rows.filter((row) => row.id === article || row.title === article)
    const [row, another] = exact.length > 0 ? exact : rows.filter((candidate) => candidate.id.startsWith(article) || candidate.title.startsWith(article))
    if (!row) throw failure('not-found/article-beginning', { beginning: article })
    if (another) throw failure('invalid-input/ambiguous-article', { beginning: article, articles: `${row.id} “${row.title}”\n${another.id} “${another.title}”` })
    return { title: row.title, ...await call('articles.replaceText', { articleId: row.id, file: { path: resolve(file), name: basename(file) }, text: null }) }
  })
  const orphans = claims.flatMap(({ mentions }) => mentions.filter(({ orphaned }) => orphaned).map(({ anchor }) => anchor.quote))
  await print(`${title}: ${counted(claims.length, 'claim')}, ${counted(moved, 'passage')} moved, ${orphans.length} not found again\n`)
  await print(orphans.map((quote) => `  not found: ${quote.replace(/\s+/g, ' ')}\n`).join(''))
  return EXIT.done
}

/** Adds `tahqiq replace` to the program; `finish` takes its exit code. */
export function replaceCommand(program: Command, finish: (code: ExitCode) => void): void {
  program.command('replace')
    .description("replace an article's text by a newer version of it, and find its claims again")
    .argument('<article>', 'its id or title, or how one of them begins')
    .argument('<file>', 'the newer version')
    .option('--workspace <dir>', 'the workspace (or TAHQIQ_WORKSPACE)')
    .addHelpText('after', `
A claim whose passage is gone is kept and shown as an orphan; the old text is kept in backups/.

Example:
  tahqiq replace --workspace w 'الولايات المتحدة داعم' corrected.txt`)
    .action(async (article: string, file: string, options: { workspace?: string }) => finish(await replace(chosenWorkspace(options.workspace), article, file)))
}
