import { SCHEMA_VERSION } from '../model/workspace.ts'

/** The content of a file of some earlier version, before any schema has been looked at. */
export type JsonObject = Record<string, unknown>

/** One step from a version to the next. Both functions are pure and leave their argument alone; `schemaVersion` is raised for them. */
export interface Migration {
  from: number
  workspace: (file: JsonObject) => JsonObject
  article: (file: JsonObject) => JsonObject
}

/** The version that files are written in, and the steps that lead there from every earlier one. */
export interface FileFormat {
  version: number
  migrations: readonly Migration[]
}

/** Version 1 is the first that was ever released, so that no step leads to it. */
export const FILE_FORMAT: FileFormat = { version: SCHEMA_VERSION, migrations: [] }

/**
 * The file's content in the format's version, one step after another; the same object where it is of that version already.
 * Throws RangeError where a step is missing.
 */
export function migrate(file: JsonObject, version: number, kind: 'workspace' | 'article', format: FileFormat): JsonObject {
  let migrated = file
  for (let at = version; at < format.version; at += 1) {
    const step = format.migrations.find((migration) => migration.from === at)
    if (!step) throw new RangeError(`no migration leads from version ${at} to ${at + 1}`)
    migrated = { ...step[kind](migrated), schemaVersion: at + 1 }
  }
  return migrated
}
