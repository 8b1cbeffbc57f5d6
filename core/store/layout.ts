import { join, relative, sep } from 'node:path'

/** Where everything of a workspace lies; absolute paths. */
export interface Layout {
  root: string
  /** `workspace.json`: title, reviewers, settings. Its presence makes a folder a workspace. */
  workspace: string
  /** `articles/`: `<id>.txt` is the exact text, `<id>.json` the facts, claims and history. An article exists where its JSON does. */
  articles: string
  /** `index.json`: rows for lists; derived, may be deleted at any time. */
  index: string
  /** `evidence/`: attached files, each named by the sha256 of its content. */
  evidence: string
  /** `originals/`: the files that articles came from, named likewise; only where their bytes differ from the text. */
  originals: string
  /** `intents/`: changes over several files that are decided but not yet in all of them. */
  intents: string
  /** `under-way/`: exports and the taking in of bundles that have begun and not ended. */
  underWay: string
  /** `backups/`: whatever a removal, a repair or a migration took out of the way, and the zips made on demand. */
  backups: string
  /** `lock`: who has the workspace open for writing. */
  lock: string
}

export function layoutOf(root: string): Layout {
  const at = (name: string) => join(root, name)
  return {
    root, workspace: at('workspace.json'), articles: at('articles'), index: at('index.json'), evidence: at('evidence'),
    originals: at('originals'), intents: at('intents'), underWay: at('under-way'), backups: at('backups'), lock: at('lock')
  }
}

// Put together by hand: opening does it for every article, and `join` takes as long as asking the disk.
export const articleJsonPath = (layout: Layout, articleId: string): string => `${layout.articles}${sep}${articleId}.json`
export const articleTextPath = (layout: Layout, articleId: string): string => `${layout.articles}${sep}${articleId}.txt`

/** A path as notices name it: relative to the workspace, with forward slashes on every system. */
export const nameIn = (layout: Layout, path: string): string => relative(layout.root, path).split(sep).join('/')

/** Names that Windows keeps for devices, whatever the ending. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i

/** Whether an id can name an article's files on every file system: letters, digits, `-` and `_`, at most 120. */
export const isFileSafe = (id: string): boolean => /^[A-Za-z0-9][A-Za-z0-9_-]{0,119}$/.test(id) && !RESERVED.test(id)

export const isSha256 = (name: string): boolean => /^[0-9a-f]{64}$/.test(name)

/** An instant as a part of a file's name: `2026-11-24T07-58-28-123Z`. */
export const timeInName = (time: Date): string => time.toISOString().replace(/[:.]/g, '-')
