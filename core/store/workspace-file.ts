import { statement } from '../model/wording/statement.ts'
import type { Workspace } from '../model/workspace.ts'
import { workspaceSchema } from '../model/workspace.ts'
import type { Refusal } from './article-file.ts'
import { issueOf, readVersioned } from './article-file.ts'
import type { FileFormat } from './migrations.ts'
import { migrate } from './migrations.ts'

export const encodeWorkspace = (workspace: Workspace): string => `${JSON.stringify(workspace, null, 1)}\n`

/** Reads workspace.json. A file of a later version is read as far as this program understands it: null for `workspace` where it does not. */
export function decodeWorkspace(text: string, format: FileFormat): { workspace: Workspace; version: number } | (Refusal & { workspace?: Workspace | null }) {
  const read = readVersioned(text)
  if ('why' in read) return read
  if (read.version > format.version) {
    const parsed = workspaceSchema.safeParse(read.json)
    return { why: 'too-new', version: read.version, workspace: parsed.success ? parsed.data : null }
  }
  const parsed = workspaceSchema.safeParse(migrate(read.json, read.version, 'workspace', format))
  if (!parsed.success) return { why: 'damaged', detail: statement('why/shape', { reason: issueOf(parsed.error) }), json: read.json }
  return { workspace: parsed.data, version: read.version }
}
