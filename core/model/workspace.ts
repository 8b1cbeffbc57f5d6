import { z } from 'zod'
import { statementSchema } from './wording/statement.ts'

/** The version of every file the store writes; raised with a migration. */
export const SCHEMA_VERSION = 1

/** House style of reports. */
export const houseStyleSchema = z.object({
  name: z.string().max(200),
  /** A data: URL of a PNG, JPEG or SVG image. */
  logo: z.string().max(2_000_000).nullable(),
  accentColor: z.string().regex(/^#[0-9a-fA-F]{6}$/),
  methodNote: z.string().max(20_000),
  url: z.string().max(2000).nullable()
})
export type HouseStyle = z.infer<typeof houseStyleSchema>

export const DEFAULT_HOUSE_STYLE: HouseStyle = { name: '', logo: null, accentColor: '#0b6e5f', methodNote: '', url: null }

/** What workspace.json holds. */
export const workspaceSchema = z.object({
  schemaVersion: z.int().positive(),
  id: z.string().min(1),
  title: z.string(),
  createdAt: z.string(),
  reviewers: z.array(z.string()),
  settings: z.object({ houseStyle: houseStyleSchema })
})
export type Workspace = z.infer<typeof workspaceSchema>

/** Who else has the workspace open for writing. */
export const lockHolderSchema = z.object({ host: z.string(), pid: z.int(), process: z.string(), since: z.string() })
export type LockHolder = z.infer<typeof lockHolderSchema>

export const NOTICE_CODES = [
  'file-damaged', 'text-missing', 'text-changed', 'index-rebuilt', 'duplicate-id', 'change-finished', 'change-discarded', 'leftover-removed',
  'changed-on-disk', 'kept-both', 'opened-read-only', 'version-too-new', 'migrated', 'evidence-missing', 'write-failed', 'export-interrupted', 'merge-interrupted'
] as const
/** Something the analyst must know about the workspace's files: which file (relative to the workspace), and what was or can be done. */
export const noticeSchema = z.object({
  code: z.enum(NOTICE_CODES),
  severity: z.enum(['info', 'warning', 'error']),
  file: z.string().nullable(),
  /** Where the old file was moved, relative to the workspace. */
  backup: z.string().nullable(),
  /** What was found or done. */
  detail: statementSchema,
  /** What to do about it. */
  remedy: statementSchema
})
export type Notice = z.infer<typeof noticeSchema>
