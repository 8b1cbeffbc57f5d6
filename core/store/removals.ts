import { join } from 'node:path'
import { Low } from 'lowdb'
import { z } from 'zod'
import { claimEventSchema } from '../model/claim-event.ts'
import type { AppError } from '../model/error.ts'
import { diskError } from './disk-error.ts'
import { DurableJson } from './durable-json.ts'
import { codeOf } from './file-system.ts'
import { articleJsonPath, articleTextPath } from './layout.ts'
import type { Ground } from './surroundings.ts'
import type { ChangeHead } from './undo-stack.ts'

/** What `backups/removed-<id>/removal.json` says: which articles one action removed, and every undo and redo of that since. */
const removalSchema = z.object({
  schemaVersion: z.int().positive(),
  articleIds: z.array(z.string().min(1)),
  heads: z.array(claimEventSchema.pick({ changeId: true, by: true, action: true, target: true })).min(1),
  /** True while files are being moved as the last head says; whoever opens the workspace next finishes that. */
  moving: z.boolean()
})
type Removal = z.infer<typeof removalSchema>

const FILE = 'removal.json'

/** Articles that were removed: kept in `backups/` with a note of who did it, so that undo brings them back even after a restart. */
export class Removals {
  readonly #ground: Ground
  /** By the id of the first removal, which names the folder. */
  readonly #removals = new Map<string, Removal>()
  /** Decided, but the disk refused to move some of the files yet, and why. */
  readonly #unfinished = new Map<string, AppError>()

  constructor(ground: Ground) {
    this.#ground = ground
  }

  /** Reads what was removed and, where files may be changed, finishes moves that a crash interrupted. Gives the names of folders whose note cannot be read. */
  async read(finish: boolean): Promise<{ finished: string[]; damaged: string[] }> {
    const { fileSystem, layout } = this.#ground
    const finished: string[] = []
    const damaged: string[] = []
    for (const name of await fileSystem.list(layout.backups)) {
      if (!name.startsWith('removed-')) continue
      const path = join(layout.backups, name, FILE)
      const id = name.slice('removed-'.length)
      const removal = await this.#file(id).read().catch((error: unknown) => {
        if (error instanceof SyntaxError || error instanceof z.ZodError) return 'damaged' as const
        throw error
      })
      if (removal === 'damaged') damaged.push(`backups/${name}/${FILE}`)
      if (removal === null || removal === 'damaged') continue
      this.#removals.set(id, removal)
      if (!removal.moving || !finish) continue
      await this.#tryToMove(id, removal)
      if (!this.#unfinished.has(id)) finished.push(path)
    }
    return { finished, damaged }
  }

  heads(): ChangeHead[] { return [...this.#removals.values()].flatMap(({ heads }) => heads) }

  /** The removal that a change, undo or redo belongs to, null where it is about claims. */
  of(changeId: string): { id: string; articleIds: string[] } | null {
    for (const [id, { articleIds, heads }] of this.#removals) if (heads.some((head) => head.changeId === changeId)) return { id, articleIds }
    return null
  }

  /** Moves articles out. It has happened, durably and undoably, when it resolves, though the disk may refuse to move a file yet; where it rejects, nothing has happened. */
  async remove(head: ChangeHead, articleIds: readonly string[]): Promise<void> {
    await this.#record(head.changeId, { schemaVersion: this.#ground.format.version, articleIds: [...articleIds], heads: [head], moving: true })
  }

  /** Moves articles of a removal back, or out again, as the head's action says; resolves and rejects as {@link remove}. */
  async again(id: string, head: ChangeHead): Promise<void> {
    const removal = this.#removals.get(id)
    if (removal) await this.#record(id, { ...removal, heads: [...removal.heads, head], moving: true })
  }

  /** What is decided but not yet moved, as names and reasons for notices. */
  unfinished(): { file: string; failure: AppError }[] {
    return [...this.#unfinished].map(([id, failure]) => ({ file: `backups/removed-${id}`, failure }))
  }

  /** Whether an article is on its way out, so that its files are no article any more though they are still there. */
  isLeaving(articleId: string): boolean {
    return [...this.#unfinished.keys()].some((id) => {
      const removal = this.#removals.get(id)
      return removal !== undefined && removal.heads.at(-1)?.action !== 'undo' && removal.articleIds.includes(articleId)
    })
  }

  /** Tries again to move what the disk refused to. */
  async finish(): Promise<void> {
    for (const id of [...this.#unfinished.keys()]) {
      const removal = this.#removals.get(id)
      if (removal) await this.#tryToMove(id, removal)
    }
  }

  #folder(id: string): string { return join(this.#ground.layout.backups, `removed-${id}`) }

  #file(id: string): DurableJson<Removal> {
    return new DurableJson<Removal>(this.#ground.fileSystem, join(this.#folder(id), FILE), { encode: (data) => `${JSON.stringify(data, null, 1)}\n`, decode: (text) => removalSchema.parse(JSON.parse(text)) })
  }

  async #record(id: string, removal: Removal): Promise<void> {
    const { fileSystem, layout } = this.#ground
    const before = this.#removals.get(id)
    try {
      await fileSystem.makeFolder(this.#folder(id))
      await fileSystem.syncFolder(layout.backups)
      await fileSystem.syncFolder(layout.root)
      await new Low<Removal>(this.#file(id), removal).write()
    } catch (error) {
      // The note may be there though it is not durable; left so, the next opening would do what was refused here.
      await Promise.allSettled([before ? new Low<Removal>(this.#file(id), before).write() : fileSystem.remove(join(this.#folder(id), FILE))])
      throw error
    }
    this.#removals.set(id, removal)
    await this.#tryToMove(id, removal)
  }

  async #tryToMove(id: string, removal: Removal): Promise<void> {
    try {
      await this.#move(id, removal)
      this.#unfinished.delete(id)
    } catch (error) {
      if (codeOf(error) === null) throw error
      this.#unfinished.set(id, diskError(error, `backups/removed-${id}`))
    }
  }

  /** Moves what is not yet where the last head wants it. The JSON goes first and comes back last, for it is what makes an article. */
  async #move(id: string, removal: Removal): Promise<void> {
    const { fileSystem, layout } = this.#ground
    const folder = this.#folder(id)
    const back = removal.heads.at(-1)?.action === 'undo'
    for (const articleId of removal.articleIds) {
      const pairs = [
        [articleJsonPath(layout, articleId), join(folder, `${articleId}.json`)],
        [articleTextPath(layout, articleId), join(folder, `${articleId}.txt`)]
      ] as const
      for (const [here, there] of back ? pairs.toReversed() : pairs) {
        const [from, to] = back ? [there, here] : [here, there]
        if (fileSystem.stamp(from) !== null) await fileSystem.rename(from, to)
      }
    }
    await fileSystem.syncFolder(folder)
    await fileSystem.syncFolder(layout.articles)
    const done = { ...removal, moving: false }
    await new Low<Removal>(this.#file(id), done).write()
    this.#removals.set(id, done)
  }
}
