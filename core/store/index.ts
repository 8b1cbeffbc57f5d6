import { resolve } from 'node:path'
import { writeBackup, readBackup } from './backup.ts'
import { checkAt } from './check.ts'
import type { OpenOptions } from './opening.ts'
import { createAt, hasWorkspace, openAt, requireWorkspace } from './opening.ts'
import type { StoreSurroundings } from './surroundings.ts'
import { groundOf } from './surroundings.ts'
import type { BackupResult, WorkspaceCheck, WorkspaceStore } from './workspace-store.ts'

export type { Fit, Passages } from './fit-events.ts'
export type { FileStamp, FileSystem, FileWriter } from './file-system.ts'
export { nodeFileSystem } from './file-system.ts'
export type { FileFormat, Migration } from './migrations.ts'
export type { OpenOptions } from './opening.ts'
export type { StoreSurroundings } from './surroundings.ts'
export type { ArticleRecord, BackupResult, ChangeRequest, ChangeResult, ClaimFields, NewArticle, StoreChange, WorkspaceCheck, WorkspaceStore } from './workspace-store.ts'
export { CLAIMS_IN_RESULT } from './workspace-store.ts'
export type { LongWork, WorkUnderWay } from './under-way.ts'
export { versionsOf } from './history.ts'
export { removedPassages } from './removed-passages.ts'

/** Makes a new workspace in `dir`, which may exist but may not hold one (AppError workspace-exists). It is left closed. */
export const createWorkspace = (dir: string, options: { title: string; reviewer: string } & StoreSurroundings): Promise<void> => createAt(dir, options)

/**
 * Opens a workspace, finishing or discarding what a crash left and setting damaged files aside, each with a notice.
 * Read-only where another process holds it, where the folder cannot be written, or where its files are of a later version.
 * Throws AppError not-a-workspace.
 */
export const openWorkspace = (dir: string, options: OpenOptions): Promise<WorkspaceStore> => openAt(dir, options)

/** Reads and checks every file and, with `repair`, mends what it can after a backup. Repairing needs the lock: AppError workspace-locked. */
export const checkWorkspace = (dir: string, options: { repair: boolean } & StoreSurroundings): Promise<WorkspaceCheck> => checkAt(resolve(dir), options)

/** Whether a folder holds a workspace, be it damaged. */
export const isWorkspace = (dir: string): Promise<boolean> => hasWorkspace(groundOf(resolve(dir), {}))

/**
 * Writes one zip of everything but the index, the lock and earlier backups, with a manifest of sha256; by default to `backups/`. Of a
 * workspace that is open, take `WorkspaceStore.backup` instead, which waits for changes that are on their way.
 */
export async function backupWorkspace(dir: string, { path, ...surroundings }: { path?: string } & StoreSurroundings = {}): Promise<BackupResult> {
  const ground = groundOf(resolve(dir), surroundings)
  await requireWorkspace(ground)
  return writeBackup(ground, path)
}

/** Restores a backup into an empty or new folder after checking every file against the manifest; AppError damaged-file, workspace-exists. */
export const restoreBackup = (zipPath: string, dir: string, options: StoreSurroundings = {}): Promise<{ files: number }> => readBackup(groundOf(resolve(dir), options), resolve(zipPath))
