import type { Adapter } from 'lowdb'
import { writeDurably } from './durable-file.ts'
import type { FileStamp, FileSystem } from './file-system.ts'

/** How a file's data becomes its text and comes back; `decode` throws on a wrong shape. */
export interface Encoding<T> { encode(data: T): string; decode(text: string): T }

/**
 * The lowdb adapter of every JSON file here. lowdb's own writes without fsync, so that a power cut can leave an empty file under the new
 * name; this one resolves only once content and name are on the medium.
 */
export class DurableJson<T> implements Adapter<T> {
  readonly #fileSystem: FileSystem
  readonly #path: string
  readonly #encoding: Encoding<T>
  readonly #beforeRename: (() => void) | undefined
  /** The stamp of the file as it was last replaced, be it not durably; null before that. */
  stamp: FileStamp | null = null

  /** `beforeRename` may throw to refuse replacing the file, at the last moment. */
  constructor(fileSystem: FileSystem, path: string, encoding: Encoding<T>, beforeRename?: () => void) {
    this.#fileSystem = fileSystem
    this.#path = path
    this.#encoding = encoding
    this.#beforeRename = beforeRename
  }

  /** Null where there is no file, as lowdb wants it. */
  async read(): Promise<T | null> {
    if (this.#fileSystem.stamp(this.#path) === null) return null
    return this.#encoding.decode((await this.#fileSystem.read(this.#path)).toString('utf8'))
  }

  async write(data: T): Promise<void> {
    await writeDurably(this.#fileSystem, this.#path, this.#encoding.encode(data), {
      ...(this.#beforeRename && { beforeRename: this.#beforeRename }),
      renamed: (stamp) => { this.stamp = stamp }
    })
  }
}
