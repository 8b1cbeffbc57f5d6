// Edits a workspace at full speed and reports what it begins and what was acknowledged, a line of JSON each, until it is killed.
// node tests/bench/crash/child.ts <folder> <format version> <first number>
import { writeSync } from 'node:fs'
import { openWorkspace } from '../../../core/store/index.ts'
import { newArticle } from '../../builders/workspace.ts'
import { formatAt, titleAt } from './format.ts'
import type { Operation, Report } from './ledger.ts'

const [dir = '', version = '1', firstNumber = '1'] = process.argv.slice(2)
/** Synchronous, so that nothing reported is lost in a buffer when the process dies. */
const report = (line: Report): void => { writeSync(1, `${JSON.stringify(line)}\n`) }
const any = <T>(items: readonly T[]): T => items[Math.floor(Math.random() * items.length)] as T

report({ kind: 'opening' })
const store = await openWorkspace(dir, { reviewer: 'Mona', process: 'crash bench', format: formatAt(Number(version)) })
if (store.readOnly) throw new Error(`opened read-only: ${JSON.stringify(store.notices)}`)
report({ kind: 'opened' })

let next = Number(firstNumber)
const claimIds = () => store.claims().filter(({ articleId }) => articleId.startsWith('base')).map(({ id }) => id)
const imported = () => store.articles().filter(({ id }) => id.startsWith('imp')).map(({ id }) => id)

async function perform(operation: Operation, work: () => Promise<{ durable?: boolean }>): Promise<void> {
  report({ kind: 'begun', operation })
  const { durable = true } = await work()
  if (!durable) throw new Error(`not durable: ${JSON.stringify(store.notices)}`)
  report({ kind: 'acknowledged', number: operation.number })
}

function edit(claims: string[]): Promise<void> {
  const number = next++
  return perform({ number, what: 'edit', claims }, () => store.change({ edits: claims.map((claimId) => ({ claimId, patch: { note: `n${number}` } })) }))
}

async function importTwo(): Promise<void> {
  const number = next++
  const articles = ['a', 'b'].map((letter) => newArticle(`imp${number}${letter}`, 2, { title: titleAt(Number(version)) }))
  await perform({ number, what: 'import', articles: articles.map(({ article }) => article.id) }, async () => {
    await store.addArticles(articles)
    return {}
  })
}

const busy = new Set<string>()
async function removeOne(): Promise<void> {
  const articleId = imported().find((id) => !busy.has(id))
  if (articleId === undefined) return
  busy.add(articleId)
  await perform({ number: next++, what: 'remove', articles: [articleId] }, () => store.removeArticles([articleId]))
}

/** One after another, several at a time, as an analyst's quick keys and a bulk dismissal can be. */
async function worker(): Promise<never> {
  for (;;) {
    const dice = Math.random()
    if (dice < 0.7) await edit([any(claimIds())])
    else if (dice < 0.88) await edit([...new Set(Array.from({ length: 2 + Math.floor(Math.random() * 12) }, () => any(claimIds())))])
    else if (dice < 0.95) await importTwo()
    else await removeOne()
  }
}

await Promise.all([worker(), worker(), worker()])
