import type { Statement } from '../model/wording/statement.ts'
import { statement } from '../model/wording/statement.ts'
import { createHash } from 'node:crypto'
import type { Notice } from '../model/workspace.ts'
import { copyAside, setAside } from './aside.ts'
import type { ArticleFile } from './article-file.ts'
import { decodeArticleFile, encodeArticleFile } from './article-file.ts'
import type { CatalogEntry } from './catalog.ts'
import { entryOf } from './catalog.ts'
import { inParallel, isTemporary, writeDurably } from './durable-file.ts'
import type { FileStamp } from './file-system.ts'
import { isMissing, sameStamp } from './file-system.ts'
import { articleJsonPath, articleTextPath, isFileSafe, nameIn } from './layout.ts'
import { join } from 'node:path'
import { noticeOf } from './notices.ts'
import { salvage } from './salvage.ts'
import { withOwnIds } from './own-ids.ts'
import type { Ground } from './surroundings.ts'
import { pause } from './surroundings.ts'
import { restoreText } from './text-file.ts'

/** What going through the articles found. */
export interface Survey {
  entries: Map<string, CatalogEntry>
  notices: Notice[]
  filesChecked: number
  /** Articles that had to be read, because the index did not know them as they are. */
  read: number
}

export interface SurveyOptions {
  ground: Ground
  /** What the index says; null reads every article. */
  index: ReadonlyMap<string, CatalogEntry> | null
  /** Whether damage is mended: set aside, salvaged, renamed. Otherwise it is only told. */
  mend: boolean
  /** Reads every article and hashes every text, whatever the index says. */
  deep: boolean
  /** True where the whole workspace is being migrated, of which there is a backup already. */
  migrating: boolean
  /** Articles whose text an interrupted change is still to replace: what is there of it now is no damage. */
  awaitingText: ReadonlySet<string>
  /** Called with each article that was read, for checks of their own. */
  onRead?: (file: ArticleFile) => void
}

const READS_AT_ONCE = 16
const STAMPS_A_TURN = 1000

export const sha256Of = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')

/** Whether a file is there, and is as the index knows it. */
const isKnown = (stamp: FileStamp | null, known: FileStamp | null | undefined): boolean => stamp !== null && sameStamp(stamp, known)

/** Goes through `articles/`: takes from the index what is as the index knows it, reads the rest, and tells (or mends) what is wrong. */
export async function surveyArticles(options: SurveyOptions): Promise<Survey> {
  const { ground, index, mend, deep } = options
  const { fileSystem, layout } = ground
  const names = await fileSystem.list(layout.articles)
  const survey: Survey = { entries: new Map(), notices: [], filesChecked: 0, read: 0 }
  const texts = new Set(names.filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -4)))
  const ids = names.filter((name) => name.endsWith('.json') && !isTemporary(name)).map((name) => name.slice(0, -5)).sort()
  const toRead: { id: string; stamp: FileStamp | null; textStamp: FileStamp | null }[] = []
  for (const [i, id] of ids.entries()) {
    const stamp = fileSystem.stamp(articleJsonPath(layout, id))
    const textStamp = texts.has(id) ? fileSystem.stamp(articleTextPath(layout, id)) : null
    const known = index?.get(id)
    if (!deep && known && isKnown(stamp, known.stamp) && isKnown(textStamp, known.textStamp)) survey.entries.set(id, known)
    else toRead.push({ id, stamp, textStamp })
    if (i % STAMPS_A_TURN === STAMPS_A_TURN - 1) await pause()
  }
  survey.filesChecked = ids.length + texts.size
  survey.read = toRead.length
  await inParallel(toRead, READS_AT_ONCE, async ({ id, stamp, textStamp }) => {
    // A text whose stamp the index knows was hashed when it was written or read.
    const textKnown = !deep && textStamp !== null && (isKnown(textStamp, index?.get(id)?.textStamp) || index === null)
    await surveyArticle(options, survey, id, stamp, textStamp, textKnown)
  })
  const here = new Set(ids)
  for (const id of texts) if (!here.has(id)) await strayText(options, survey, id)
  return mend ? survey : { ...survey, notices: survey.notices.map(asReport) }
}

/** A notice of a check that repairs nothing says what was found, not what was done. */
const asReport = (notice: Notice): Notice => ({ ...notice, backup: null })

async function strayText({ ground, mend }: SurveyOptions, survey: Survey, id: string): Promise<void> {
  const path = articleTextPath(ground.layout, id)
  const backup = mend ? await setAside(ground, path, 'leftover') : null
  survey.notices.push(noticeOf('leftover-removed', nameIn(ground.layout, path), statement('notice/stray-text'), {
    backup, remedy: 'remedy/import-again'
  }))
}

async function surveyArticle(options: SurveyOptions, survey: Survey, id: string, stamp: FileStamp | null, textStamp: FileStamp | null, textKnown: boolean): Promise<void> {
  const { ground, mend, migrating, onRead } = options
  const { fileSystem, layout, format } = ground
  const path = articleJsonPath(layout, id)
  const name = nameIn(layout, path)
  let text: string
  try {
    text = (await fileSystem.read(path)).toString('utf8')
  } catch (error) {
    if (!isMissing(error)) survey.notices.push(noticeOf('file-damaged', name, statement('notice/unreadable', { reason: error instanceof Error ? error.message : String(error) })))
    return
  }
  const decoded = decodeArticleFile(text, format)
  if ('why' in decoded && decoded.why === 'too-new') {
    survey.notices.push(noticeOf('version-too-new', name, statement('notice/article-too-new', { version: decoded.version, known: format.version })))
    return
  }
  let file: ArticleFile | null
  let rewrite = false
  if ('why' in decoded) {
    file = await damaged(options, survey, id, text, decoded.detail)
    rewrite = file !== null
    if (!file) return
  } else {
    file = decoded.file
    rewrite = decoded.migrated
    if (decoded.migrated && mend && !migrating) await copyAside(ground, path, 'before-migration')
  }
  if (file.article.id !== id) {
    await misnamed(options, survey, id, file.article.id)
    return
  }
  const owned = withOwnIds(file, ground.newId)
  if (owned.renamed.length > 0) {
    survey.notices.push(noticeOf('duplicate-id', name, statement(mend ? 'notice/ids-within' : 'notice/ids-within-found', { count: owned.renamed.length })))
    file = owned.file
    rewrite = true
  }
  let kept = stamp
  if (rewrite && mend) kept = await writeDurably(fileSystem, path, encodeArticleFile(file))
  const checkedText = await checkText(options, survey, file, textStamp, textKnown)
  onRead?.(file)
  survey.entries.set(id, entryOf(file, rewrite && !mend ? null : kept, checkedText))
}

/** A file that cannot be used as it is: kept in backups, with what is whole in it put in its place. Gives that; null where nothing is. */
async function damaged({ ground, mend }: SurveyOptions, survey: Survey, id: string, text: string, why: Statement): Promise<ArticleFile | null> {
  const { layout, format, fileSystem } = ground
  const path = articleJsonPath(layout, id)
  const rest = salvage(text, format.version)
  const saved = rest?.article.id === id ? rest : null
  const backup = mend ? await setAside(ground, path, 'damaged') : null
  const textPath = articleTextPath(layout, id)
  if (mend && !saved && fileSystem.stamp(textPath) !== null) await setAside(ground, textPath, 'damaged')
  const told = saved
    ? statement(mend ? 'notice/recovered' : 'notice/recoverable', { why, claims: saved.claims.length, events: saved.events.length })
    : statement('notice/lost', { why })
  survey.notices.push(noticeOf('file-damaged', nameIn(layout, path), told, { backup }))
  return saved
}

/** A file whose article has another name: a copy of one that is there, or one that was renamed. */
async function misnamed({ ground, mend }: SurveyOptions, survey: Survey, id: string, ownId: string): Promise<void> {
  const { fileSystem, layout } = ground
  const path = articleJsonPath(layout, id)
  const textPath = articleTextPath(layout, id)
  const isCopy = !isFileSafe(ownId) || fileSystem.stamp(articleJsonPath(layout, ownId)) !== null
  let backup: string | null = null
  if (mend) {
    backup = await setAside(ground, path, 'duplicate')
    if (fileSystem.stamp(textPath) !== null) await setAside(ground, textPath, 'duplicate')
  }
  survey.notices.push(noticeOf('duplicate-id', nameIn(layout, path), statement(isCopy ? 'notice/second-file' : 'notice/misnamed', { articleId: ownId }), {
    backup, remedy: isCopy ? 'remedy/compare-copy' : statement('remedy/rename', { file: `${ownId}.json`, text: `${ownId}.txt` })
  }))
}

/** Checks that an article's text is there and is its own; gives its stamp, null where it is not. */
async function checkText({ ground, mend, awaitingText }: SurveyOptions, survey: Survey, file: ArticleFile, textStamp: FileStamp | null, textKnown: boolean): Promise<FileStamp | null> {
  const { fileSystem, layout } = ground
  const path = articleTextPath(layout, file.article.id)
  const name = nameIn(layout, path)
  if (textKnown) return textStamp
  if (textStamp !== null && sha256Of(await fileSystem.read(path)) === file.article.textSha256) return textStamp
  if (awaitingText.has(file.article.id)) return null
  const restored = await restoreText(ground, file.article)
  if (restored !== null) {
    const backup = mend && textStamp !== null ? await copyAside(ground, path, 'text') : null
    const stamp = mend ? await writeDurably(fileSystem, path, restored.text) : null
    const outcome = `notice/text-${textStamp === null ? 'gone' : 'altered'}-${mend ? 'restored' : 'restorable'}` as const
    survey.notices.push(noticeOf(textStamp === null ? 'text-missing' : 'text-changed', name, statement(outcome, { from: restored.from }), {
      severity: 'info', backup, remedy: mend ? 'remedy/nothing' : 'remedy/repair'
    }))
    return stamp
  }
  if (textStamp === null) survey.notices.push(noticeOf('text-missing', name, statement('notice/text-gone', { title: file.article.title })))
  else survey.notices.push(noticeOf('text-changed', name, statement('notice/text-altered', { title: file.article.title })))
  return null
}

/** Removes what interrupted writes left behind. Without `mend` only those are told that no running program can be writing. */
export async function surveyLeftovers(ground: Ground, mend: boolean): Promise<Notice[]> {
  const { fileSystem, layout, clock } = ground
  const notices: Notice[] = []
  // The names in `backups/` that are no folders list as empty ones.
  const asides = (await fileSystem.list(layout.backups)).map((name) => join(layout.backups, name))
  for (const folder of [layout.root, layout.articles, layout.evidence, layout.originals, layout.intents, layout.underWay, layout.backups, ...asides]) {
    for (const name of await fileSystem.list(folder)) {
      if (!isTemporary(name)) continue
      const path = join(folder, name)
      const age = clock().getTime() - (fileSystem.stamp(path)?.mtimeMs ?? Number.POSITIVE_INFINITY)
      if (!mend && age < 60_000) continue
      if (mend) await fileSystem.remove(path)
      notices.push(noticeOf('leftover-removed', nameIn(layout, path), statement('notice/interrupted-write')))
    }
  }
  return notices
}
