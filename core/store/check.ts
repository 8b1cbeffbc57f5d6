import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { failure } from '../model/error.ts'
import { statement } from '../model/wording/statement.ts'
import type { Notice } from '../model/workspace.ts'
import { setAside } from './aside.ts'
import { writeBackup } from './backup.ts'
import { diskError } from './disk-error.ts'
import { examine } from './examination.ts'
import { isSha256 } from './layout.ts'
import { takeLock } from './lock.ts'
import { noticeOf } from './notices.ts'
import { openAt, requireWorkspace } from './opening.ts'
import type { StoreSurroundings } from './surroundings.ts'
import { groundOf } from './surroundings.ts'
import type { Ground } from './surroundings.ts'
import type { WorkspaceCheck } from './workspace-store.ts'

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array)
  return hash.digest('hex')
}

/** Checks that kept files are what their names say, and that evidence which claims name is there. */
async function checkContents(ground: Ground, evidence: ReadonlyMap<string, { name: string; articleId: string }>, mend: boolean): Promise<{ notices: Notice[]; files: number }> {
  const { fileSystem, layout } = ground
  const notices: Notice[] = []
  let files = 0
  for (const folder of ['evidence', 'originals'] as const) {
    for (const name of (await fileSystem.list(layout[folder])).filter(isSha256)) {
      files += 1
      const path = join(layout[folder], name)
      if ((await hashOf(path)) === name) continue
      const backup = mend ? await setAside(ground, path, 'damaged') : null
      notices.push(noticeOf('file-damaged', `${folder}/${name}`, statement('notice/content-altered'), { backup, remedy: 'remedy/attach-again' }))
    }
  }
  for (const [sha256, { name, articleId }] of evidence) {
    if (fileSystem.stamp(join(layout.evidence, sha256)) === null) notices.push(noticeOf('evidence-missing', `evidence/${sha256}`, statement('notice/evidence-gone', { name, articleId })))
  }
  return { notices, files }
}

async function checkOnce(ground: Ground, mend: boolean): Promise<{ notices: Notice[]; filesChecked: number; indexLies: boolean; tooNew: boolean }> {
  const evidence = new Map<string, { name: string; articleId: string }>()
  const found = await examine(ground, {
    mend, deep: true,
    onRead: ({ article, claims }) => {
      for (const { sources } of claims) for (const source of sources) for (const { sha256, name } of source.evidence) evidence.set(sha256, { name, articleId: article.id })
    }
  })
  const contents = await checkContents(ground, evidence, mend)
  const unfinished = mend ? [] : found.intents.map(({ changeId, parts }) => noticeOf('change-finished', `intents/${changeId}.json`, statement('notice/change-unfinished', { count: parts.length })))
  const notices = [...found.notices, ...contents.notices, ...unfinished]
  return { notices, filesChecked: found.filesChecked + contents.files, indexLies: notices.some(({ code }) => code === 'index-rebuilt'), tooNew: found.tooNew }
}

/** See {@link checkWorkspace}. */
export async function checkAt(dir: string, { repair, ...surroundings }: { repair: boolean } & StoreSurroundings): Promise<WorkspaceCheck> {
  const ground = groundOf(dir, surroundings)
  await requireWorkspace(ground)
  const { fileSystem, layout, clock } = ground
  const report = await checkOnce(ground, false)
  // What a later version wrote is left to it.
  if (!repair || report.notices.length === 0 || report.tooNew) return { notices: report.notices, filesChecked: report.filesChecked, repaired: false }
  const outcome = await takeLock(fileSystem, layout.lock, 'Tahqiq check', clock().toISOString()).catch((error: unknown) => { throw diskError(error, 'lock') })
  if (!outcome.lock) throw failure('workspace-locked/held', { ...outcome.heldBy })
  let notices: Notice[]
  try {
    await writeBackup(ground, undefined, 'before-repair')
    const mended = await checkOnce(ground, true)
    notices = mended.notices
    if (mended.indexLies) await fileSystem.remove(layout.index)
  } catch (error) {
    throw diskError(error, layout.root)
  } finally {
    await outcome.lock.release()
  }
  // Opening finishes interrupted changes and writes the index anew; it tells again only of what repairing could not mend.
  const store = await openAt(dir, { ...surroundings, reviewer: 'Tahqiq check', process: 'Tahqiq check' })
  notices.push(...store.notices.filter(({ code }) => code === 'change-finished' || code === 'change-discarded'))
  await store.close()
  return { notices, filesChecked: report.filesChecked, repaired: true }
}
