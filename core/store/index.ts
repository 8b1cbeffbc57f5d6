import type { FileSystem } from './file-system.ts'
import type { FileFormat } from './migrations.ts'
import type { BackupResult, StoreChange, WorkspaceCheck, WorkspaceStore } from './workspace-store.ts'

export type { FileSystem } from './file-system.ts'
export type { FileFormat, Migration } from './migrations.ts'
export type { ArticleRecord, BackupResult, ChangeRequest, ChangeResult, ClaimFields, NewArticle, StoreChange, WorkspaceCheck, WorkspaceStore } from './workspace-store.ts'
export { CLAIMS_IN_RESULT } from './workspace-store.ts'

/** What the store takes from outside, so that tests can put their own in its place. */
export interface StoreSurroundings {
  /** The time now, by default the machine's. */
  clock?: () => Date
  /** Makes an id that no other has; must be safe as a file's name. By default 16 random characters. */
  newId?: () => string
  /** The disk, by default Node's. */
  fileSystem?: FileSystem
  /** The version of the files and how to get there; tests give their own. */
  format?: FileFormat
}

export interface OpenOptions extends StoreSurroundings {
  /** Who acts where a change does not say. */
  reviewer: string
  /** What other instances are told has the workspace open, such as `Tahqiq 0.1.0`. */
  process: string
  /** Opens for reading even where it could be written; takes no lock and changes no file. */
  readOnly?: boolean
  onChange?: (change: StoreChange) => void
}

/** Makes a new workspace in `dir`, which may exist but may not hold one (AppError workspace-exists). It is left closed. */
export declare function createWorkspace(dir: string, options: { title: string; reviewer: string } & StoreSurroundings): Promise<void>
/**
 * Opens a workspace, finishing or discarding what a crash left and setting damaged files aside, each with a notice.
 * Read-only where another process holds it, where the folder cannot be written, or where its files are of a later version.
 * Throws AppError not-a-workspace.
 */
export declare function openWorkspace(dir: string, options: OpenOptions): Promise<WorkspaceStore>
/** Reads and checks every file and, with `repair`, mends what it can after a backup. Repairing needs the lock: AppError workspace-locked. */
export declare function checkWorkspace(dir: string, options: { repair: boolean } & StoreSurroundings): Promise<WorkspaceCheck>
/** Whether a folder holds a workspace, be it damaged. */
export declare function isWorkspace(dir: string): Promise<boolean>
/** Writes one zip of everything but the index, the lock and earlier backups, with a manifest of sha256; by default to `backups/`. */
export declare function backupWorkspace(dir: string, options?: { path?: string } & StoreSurroundings): Promise<BackupResult>
/** Restores a backup into an empty or new folder after checking every file against the manifest; AppError damaged-file, workspace-exists. */
export declare function restoreBackup(zipPath: string, dir: string, options?: StoreSurroundings): Promise<{ files: number }>
