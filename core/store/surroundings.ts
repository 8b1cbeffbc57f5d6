import { randomBytes } from 'node:crypto'
import type { FileSystem } from './file-system.ts'
import { nodeFileSystem } from './file-system.ts'
import type { Layout } from './layout.ts'
import { layoutOf } from './layout.ts'
import type { FileFormat } from './migrations.ts'
import { FILE_FORMAT } from './migrations.ts'

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

/** A workspace's folder with everything that working on it needs. */
export interface Ground { layout: Layout; clock: () => Date; newId: () => string; fileSystem: FileSystem; format: FileFormat }

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** 16 characters of 5 random bits each, the same in upper and lower case, without letters that are taken for digits. */
const randomId = (): string => Array.from(randomBytes(16), (byte) => ALPHABET[byte & 31]).join('')

export const groundOf = (root: string, { clock, newId, fileSystem, format }: StoreSurroundings): Ground => ({
  layout: layoutOf(root), clock: clock ?? (() => new Date()), newId: newId ?? randomId, fileSystem: fileSystem ?? nodeFileSystem, format: format ?? FILE_FORMAT
})

/** Lets everything else that waits have its turn. */
export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
