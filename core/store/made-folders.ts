import { dirname } from 'node:path'
import type { FileSystem } from './file-system.ts'

/** The folders that an attempt makes, so that one which fails can be tried again at the same place: a folder left behind would count as taken. */
export class MadeFolders {
  readonly #fileSystem: FileSystem
  /** Outer ones before inner ones. */
  readonly #made: string[] = []

  constructor(fileSystem: FileSystem) {
    this.#fileSystem = fileSystem
  }

  /** Makes a folder with those around it. */
  async make(path: string): Promise<void> {
    const outermost = await this.#fileSystem.makeFolder(path)
    if (outermost === null) return
    const chain = [path]
    while (chain[0] !== undefined && chain[0] !== outermost && dirname(chain[0]) !== chain[0]) chain.unshift(dirname(chain[0]))
    this.#made.push(...chain)
  }

  /** Removes those that were made here and are empty; never fails. */
  async takeBack(): Promise<void> {
    for (const folder of this.#made.splice(0).reverse()) await Promise.allSettled([this.#fileSystem.removeFolder(folder)])
  }
}
