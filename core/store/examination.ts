import { statement } from '../model/wording/statement.ts'
import { basename } from 'node:path'
import type { Notice, Workspace } from '../model/workspace.ts'
import { DEFAULT_HOUSE_STYLE } from '../model/workspace.ts'
import { setAside } from './aside.ts'
import { decodeArticleFile, encodeArticleFile } from './article-file.ts'
import { writeBackup } from './backup.ts'
import type { CatalogEntry } from './catalog.ts'
import { entryOf, sameRows } from './catalog.ts'
import { writeDurably } from './durable-file.ts'
import type { FileStamp, FileSystem } from './file-system.ts'
import { isMissing, sameStamp } from './file-system.ts'
import { decodeIndex } from './index-file.ts'
import type { Intent } from './intents.ts'
import { intentPath, intentSchema } from './intents.ts'
import { articleJsonPath, nameIn } from './layout.ts'
import { noticeOf } from './notices.ts'
import { withOwnIds } from './own-ids.ts'
import { Removals } from './removals.ts'
import type { Ground } from './surroundings.ts'
import { pause } from './surroundings.ts'
import type { SurveyOptions } from './survey.ts'
import { surveyArticles, surveyLeftovers } from './survey.ts'
import { decodeWorkspace, encodeWorkspace } from './workspace-file.ts'

/** All that a workspace's files say, with what was wrong with them. */
export interface Examination {
  workspace: Workspace
  workspaceStamp: FileStamp | null
  /** True where files are of a later version: nothing may be written then. */
  tooNew: boolean
  entries: Map<string, CatalogEntry>
  /** What the index said, null where there was none to be used. */
  index: ReadonlyMap<string, CatalogEntry> | null
  /** Whether the index says just what the files do. */
  indexCurrent: boolean
  intents: Intent[]
  removals: Removals
  notices: Notice[]
  filesChecked: number
}

/** A workspace.json for a folder that lost its own. */
const freshWorkspace = ({ layout, clock, newId, format }: Ground): Workspace => ({
  schemaVersion: format.version, id: newId(), title: basename(layout.root), createdAt: clock().toISOString(), reviewers: [], settings: { houseStyle: DEFAULT_HOUSE_STYLE }
})

/** Reads workspace.json; one that is damaged or missing is replaced by a fresh one, for the articles do not depend on it. */
async function examineWorkspace(ground: Ground, mend: boolean, notices: Notice[]): Promise<{ workspace: Workspace; version: number; tooNew: boolean; stamp: FileStamp | null }> {
  const { fileSystem, layout, format } = ground
  const stamp = fileSystem.stamp(layout.workspace)
  let why = statement('why/workspace-missing')
  let backup: string | null = null
  if (stamp !== null) {
    const decoded = decodeWorkspace((await fileSystem.read(layout.workspace)).toString('utf8'), format)
    if (!('why' in decoded)) return { ...decoded, tooNew: false, stamp }
    if (decoded.why === 'too-new') {
      notices.push(noticeOf('version-too-new', 'workspace.json', statement('notice/workspace-too-new', { version: decoded.version, known: format.version })))
      return { workspace: decoded.workspace ?? freshWorkspace(ground), version: decoded.version, tooNew: true, stamp }
    }
    why = statement('why/workspace-damaged', { why: decoded.detail })
    if (mend) backup = await setAside(ground, layout.workspace, 'damaged')
  }
  const workspace = freshWorkspace(ground)
  notices.push(noticeOf('file-damaged', 'workspace.json', statement(mend ? 'notice/workspace-file-made' : 'notice/workspace-file-needed', { why }), { backup, remedy: 'remedy/settings-again' }))
  return { workspace, version: format.version, tooNew: false, stamp: mend ? await writeDurably(fileSystem, layout.workspace, encodeWorkspace(workspace)) : null }
}

async function readIntents(ground: Ground, mend: boolean, notices: Notice[]): Promise<Intent[]> {
  const { fileSystem, layout } = ground
  const intents: Intent[] = []
  for (const name of (await fileSystem.list(layout.intents)).filter((candidate) => /^[^.].*\.json$/.test(candidate)).sort()) {
    const path = intentPath(layout, name.slice(0, -5))
    const content = await readUnlessGone(fileSystem, path)
    // Another instance has finished it since it was listed: what it says stands in the articles, which are read after this.
    if (content === null) continue
    const parsed = intentSchema.safeParse(tryJson(content.toString('utf8')))
    if (parsed.success) intents.push(parsed.data)
    else {
      const backup = mend ? await setAside(ground, path, 'damaged') : null
      notices.push(noticeOf('change-discarded', nameIn(layout, path), statement('notice/change-lost'), { backup }))
    }
  }
  return intents
}

async function readUnlessGone(fileSystem: FileSystem, path: string): Promise<Buffer | null> {
  try {
    return await fileSystem.read(path)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Whatever is no JSON fails the schema.
    return null
  }
}

async function readIndex({ fileSystem, layout, format }: Ground, notices: Notice[]): Promise<Map<string, CatalogEntry> | null> {
  if (fileSystem.stamp(layout.index) === null) {
    notices.push(noticeOf('index-rebuilt', 'index.json', statement('notice/no-index')))
    return null
  }
  const index = await decodeIndex(await fileSystem.read(layout.index), format.version, pause)
  if (!index) notices.push(noticeOf('index-rebuilt', 'index.json', statement('notice/bad-index')))
  return index
}

const byFile = (a: Notice, b: Notice): number => ((a.file ?? '') < (b.file ?? '') ? -1 : (a.file ?? '') > (b.file ?? '') ? 1 : 0)

/** Claims of different articles with one id, as after someone copied an article by hand: the article that came first keeps it. */
async function giveOwnIds(ground: Ground, entries: Map<string, CatalogEntry>, mend: boolean, notices: Notice[]): Promise<void> {
  const { fileSystem, layout, format, newId } = ground
  const owners = new Map<string, string>()
  const clashing = new Map<string, Set<string>>()
  const ordered = [...entries].map(([articleId, { summary, rows }]) => ({ articleId, rows, order: `${summary.importedAt} ${articleId}` })).sort((a, b) => (a.order < b.order ? -1 : 1))
  for (const { articleId, rows } of ordered) {
    for (const { id } of rows) {
      const owner = owners.get(id)
      if (owner === undefined) owners.set(id, articleId)
      else if (owner !== articleId) clashing.set(articleId, (clashing.get(articleId) ?? new Set()).add(id))
    }
  }
  for (const [articleId, taken] of clashing) {
    const path = articleJsonPath(layout, articleId)
    notices.push(noticeOf('duplicate-id', nameIn(layout, path), statement(mend ? 'notice/ids-between' : 'notice/ids-between-found', { count: taken.size })))
    if (!mend) continue
    const decoded = decodeArticleFile((await fileSystem.read(path)).toString('utf8'), format)
    if ('why' in decoded) continue
    const { file } = withOwnIds(decoded.file, newId, taken)
    const stamp = await writeDurably(fileSystem, path, encodeArticleFile(file))
    entries.set(articleId, entryOf(file, stamp, entries.get(articleId)?.textStamp ?? null))
  }
}

/**
 * Goes through a workspace's files. With `mend` it does what opening does: migrates after a backup, sets damaged files aside, salvages,
 * clears leftovers, finishes moves. Without, nothing is touched. `deep` reads and hashes everything whatever the index says.
 */
export async function examine(ground: Ground, { mend: wish, deep, onRead }: Pick<SurveyOptions, 'mend' | 'deep' | 'onRead'>): Promise<Examination> {
  const { fileSystem, layout, format } = ground
  const notices: Notice[] = []
  const found = await examineWorkspace(ground, wish, notices)
  const mend = wish && !found.tooNew
  let { stamp } = found
  const migrating = !found.tooNew && found.version < format.version
  let backup: string | null = null
  if (migrating && mend) {
    const reason = `before-version-${format.version}`
    // A migration that was interrupted made its backup already; a second one would hold files that are half way.
    const made = (await fileSystem.list(layout.backups)).find((name) => name.startsWith(reason) && name.endsWith('.zip'))
    backup = made === undefined ? nameIn(layout, (await writeBackup(ground, undefined, reason)).path) : `backups/${made}`
  }
  notices.push(...await surveyLeftovers(ground, mend))
  const removals = new Removals(ground)
  const { finished, damaged } = await removals.read(mend)
  for (const path of finished) notices.push(noticeOf('change-finished', nameIn(layout, path), statement('notice/move-finished')))
  for (const file of damaged) notices.push(noticeOf('file-damaged', file, statement('notice/removal-note'), { remedy: 'remedy/move-back' }))
  const index = await readIndex(ground, notices)
  const intents = found.tooNew ? [] : await readIntents(ground, mend, notices)
  const awaitingText = new Set(intents.flatMap(({ parts }) => parts.filter(({ text }) => text !== null).map(({ articleId }) => articleId)))
  const survey = await surveyArticles({ ground, index: migrating ? null : index, mend, deep, migrating, awaitingText, ...(onRead && { onRead }) })
  // Articles are read several at a time; what is told of them does not depend on which came first.
  notices.push(...survey.notices.toSorted(byFile))
  if (index && deep) notices.push(...liesOf(index, survey.entries))
  // An index is only ever written of articles whose claims have ids of their own.
  if (survey.read > 0) await giveOwnIds(ground, survey.entries, mend, notices)
  if (migrating) {
    if (mend) stamp = await writeDurably(fileSystem, layout.workspace, encodeWorkspace(found.workspace))
    notices.push(noticeOf('migrated', 'workspace.json', statement(mend ? 'notice/migrated' : 'notice/to-migrate', { from: found.version, to: format.version }), { backup }))
  }
  return {
    workspace: found.workspace, workspaceStamp: stamp, tooNew: found.tooNew, entries: survey.entries, index, intents, removals, notices, filesChecked: survey.filesChecked + 1,
    indexCurrent: index !== null && survey.read === 0 && index.size === survey.entries.size
  }
}

/** Rows of the index that differ from the files they were made of, though it takes these to be unchanged. */
function liesOf(index: ReadonlyMap<string, CatalogEntry>, entries: ReadonlyMap<string, CatalogEntry>): Notice[] {
  const lies = [...entries].filter(([articleId, entry]) => {
    const told = index.get(articleId)
    return told?.stamp && entry.stamp && sameStamp(told.stamp, entry.stamp) && !sameRows(told, entry)
  })
  return lies.map(([articleId]) => noticeOf('index-rebuilt', 'index.json', statement('notice/index-lies', { file: `articles/${articleId}.json` }), { remedy: 'remedy/repair-index' }))
}
