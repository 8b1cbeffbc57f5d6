import type { Adapter } from 'lowdb'
import { writeDurably } from './durable-file.ts'
import type { FileSystem } from './file-system.ts'

/** Text of a file of ours: indented by one, so that it reads and diffs well and stays small. */
export const toFileText = (data: unknown): string => `${JSON.stringify(data, null, 1)}\n`

/**
 * A lowdb adapter over one JSON file whose write is durable when it resolves and whose read is parsed by `parse`, which throws on a wrong
 * shape. `read` gives null where there is no file.
 */
export class DurableJsonFile<T> implements Adapter<T> {
  readonly #fileSystem: FileSystem
  readonly #path: string
  readonly #parse: (json: unknown) => T

  constructor(fileSystem: FileSystem, path: string, parse: (json: unknown) => T) {
    this.#fileSystem = fileSystem
    this.#path = path
    this.#parse = parse
  }

  async read(): Promise<T | null> {
    if ((await this.#fileSystem.stamp(this.#path)) === null) return null
    return this.#parse(JSON.parse((await this.#fileSystem.readFile(this.#path)).toString('utf8')))
  }

  async write(data: T): Promise<void> {
    await writeDurably(this.#fileSystem, [{ path: this.#path, bytes: Buffer.from(toFileText(data)) }])
  }
}
