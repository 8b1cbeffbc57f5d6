// Works on a workspace at full speed and reports what it begins and what was acknowledged, a line of JSON each, until it is killed.
// node tests/bench/crash/child.ts <folder> <format version> <first number>
import { writeSync } from 'node:fs'
import type { ChangeResult } from '../../../core/store/index.ts'
import { openWorkspace } from '../../../core/store/index.ts'
import { newArticle } from '../../builders/workspace.ts'
import { formatAt, titleAt } from './format.ts'
import type { Operation, Report } from './ledger.ts'
import { OPENING_LINE, textAfter } from './ledger.ts'

const [dir = '', version = '1', firstNumber = '1'] = process.argv.slice(2)
/** Synchronous, so that nothing reported is lost in a buffer when the process dies. */
const report = (line: Report): void => { writeSync(1, `${JSON.stringify(line)}\n`) }
const any = <T>(items: readonly T[]): T => items[Math.floor(Math.random() * items.length)] as T
const several = <T>(most: number, items: readonly T[]): T[] => [...new Set(Array.from({ length: 2 + Math.floor(Math.random() * (most - 1)) }, () => any(items)))]

report({ kind: 'opening' })
const store = await openWorkspace(dir, { reviewer: 'Mona', process: 'crash bench', format: formatAt(Number(version)) })
if (store.readOnly) throw new Error(`opened read-only: ${JSON.stringify(store.notices)}`)
report({ kind: 'opened' })

/** Removals are somebody else's, so that Mona's undo takes back edits only. */
const REMOVER = 'Nour'
let next = Number(firstNumber)
const claimIds = () => store.claims().filter(({ articleId }) => articleId.startsWith('base')).map(({ id }) => id)
const articleIds = (prefix: string) => store.articles().filter(({ id }) => id.startsWith(prefix)).map(({ id }) => id)

async function perform(operation: Operation, work: () => Promise<Pick<ChangeResult, 'durable' | 'changeId' | 'claimIds'> | null>): Promise<void> {
  report({ kind: 'begun', operation })
  const result = await work()
  if (result && !result.durable) throw new Error(`not durable: ${JSON.stringify(store.notices)}`)
  report({ kind: 'acknowledged', number: operation.number, changeId: result?.changeId ?? null, claims: result?.claimIds ?? [] })
}

function edit(claims: string[]): Promise<void> {
  const number = next++
  return perform({ number, what: claims.length > 1 ? 'bulk' : 'edit', claims }, () => store.change({ edits: claims.map((claimId) => ({ claimId, patch: { note: `n${number}` } })) }))
}

async function undo(): Promise<void> {
  if (!store.canUndo()) return
  await perform({ number: next++, what: 'undo' }, () => store.undo().catch((error: unknown) => {
    // What another worker has edited since cannot be taken back; nothing has happened then.
    if (error instanceof Error && 'code' in error && (error.code === 'conflict' || error.code === 'nothing-to-undo')) return null
    throw error
  }))
}

function importSome(): Promise<void> {
  const number = next++
  const articles = Array.from({ length: 1 + Math.floor(Math.random() * 8) }, (_, i) => newArticle(`imp${number}x${i}`, 2, { title: titleAt(Number(version)) }))
  return perform({ number, what: 'import', articles: articles.map(({ article }) => article.id) }, async () => {
    await store.addArticles(articles)
    return null
  })
}

const leaving = new Set<string>()
async function removeSome(): Promise<void> {
  const articles = articleIds('imp').filter((id) => !leaving.has(id)).slice(0, 1 + Math.floor(Math.random() * 4))
  if (articles.length === 0) return
  for (const id of articles) leaving.add(id)
  await perform({ number: next++, what: 'remove', articles }, () => store.removeArticles(articles, REMOVER))
}

let replacing = Promise.resolve()
/** Gives an article another opening line, so that every anchor moves with the text. One at a time, for the anchors given follow from the text before. */
function replaceText(): Promise<void> {
  replacing = replacing.then(async () => {
    const articleId = any(articleIds('base'))
    const number = next++
    const old = await store.text(articleId)
    const text = `${OPENING_LINE}${number}\n${textAfter(old)}`
    const shift = text.length - old.length
    const { claims } = await store.article(articleId)
    const moved = claims.map((claim) => ({ ...claim, mentions: claim.mentions.map((mention) => ({ ...mention, anchor: { ...mention.anchor, start: mention.anchor.start + shift, end: mention.anchor.end + shift } })) }))
    await perform({ number, what: 'replace', articles: [articleId] }, () => store.replaceText(articleId, text, moved))
  })
  return replacing
}

/** One after another, several at a time, as an analyst's quick keys and a bulk dismissal can be. */
async function worker(): Promise<never> {
  for (;;) {
    const dice = Math.random()
    if (dice < 0.55) await edit([any(claimIds())])
    else if (dice < 0.75) await edit(several(60, claimIds()))
    else if (dice < 0.8) await undo()
    else if (dice < 0.85) await replaceText()
    else if (dice < 0.95) await importSome()
    else await removeSome()
  }
}

await Promise.all([worker(), worker(), worker()])
