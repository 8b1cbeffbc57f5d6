import type { FileSystem } from '../../core/store/index.ts'
import { nodeFileSystem } from '../../core/store/index.ts'

/** The steps of writing at which a disk can refuse. */
export const STEPS = ['create', 'write', 'sync', 'close', 'rename', 'syncFolder', 'remove', 'makeFolder'] as const
export type Step = (typeof STEPS)[number]

/** A disk that does what Node's does, except where `fault` gives an error code for a step on a path. */
export class FailingDisk {
  fault: (step: Step, path: string) => string | null = () => null
  /** Every step taken, for tests that let each fail in turn. */
  readonly steps: { step: Step; path: string }[] = []

  #enter(step: Step, path: string): void {
    this.steps.push({ step, path })
    const code = this.fault(step, path)
    if (code !== null) throw Object.assign(new Error(`${code}: injected, ${step} '${path}'`), { code })
  }

  readonly fileSystem: FileSystem = {
    ...nodeFileSystem,
    create: async (path) => {
      this.#enter('create', path)
      const writer = await nodeFileSystem.create(path)
      return {
        write: async (data) => {
          try {
            this.#enter('write', path)
          } catch (error) {
            // A full disk takes a part of what is written before it refuses.
            await writer.write(data.slice(0, Math.floor(data.length / 2)))
            throw error
          }
          await writer.write(data)
        },
        sync: async () => { this.#enter('sync', path); await writer.sync() },
        stamp: () => writer.stamp(),
        close: async () => { await writer.close(); this.#enter('close', path) }
      }
    },
    rename: async (from, to) => { this.#enter('rename', to); await nodeFileSystem.rename(from, to) },
    syncFolder: async (path) => { this.#enter('syncFolder', path); await nodeFileSystem.syncFolder(path) },
    remove: async (path) => { this.#enter('remove', path); await nodeFileSystem.remove(path) },
    makeFolder: async (path) => { this.#enter('makeFolder', path); return nodeFileSystem.makeFolder(path) }
  }
}
