import type { Catalog, CatalogEntry } from './catalog.ts'
import { writeDurably } from './durable-file.ts'
import { encodeIndex } from './index-file.ts'
import type { Ground } from './surroundings.ts'
import { pause } from './surroundings.ts'

/** How long after the last change the index is written, and how long it may be put off by changes that keep coming. */
const REST_MS = 3000
const LONGEST_MS = 30_000

/** Writes the index behind the changes. It is derived: where the disk refuses it, the next opening reads the articles that it lacks. */
export class IndexKeeper {
  readonly #ground: Ground
  readonly #catalog: Catalog
  readonly #isPending: (articleId: string) => boolean
  #timer: NodeJS.Timeout | null = null
  #changedSince: number | null
  #writing: Promise<void> | null = null

  constructor(ground: Ground, catalog: Catalog, isPending: (articleId: string) => boolean, current: boolean) {
    this.#ground = ground
    this.#catalog = catalog
    this.#isPending = isPending
    this.#changedSince = current ? null : Date.now()
  }

  /** Notes that the index is behind, and writes it when things have calmed down. */
  changed(): void {
    this.#changedSince ??= Date.now()
    if (this.#timer) clearTimeout(this.#timer)
    const wait = Math.max(0, Math.min(REST_MS, this.#changedSince + LONGEST_MS - Date.now()))
    this.#timer = setTimeout(() => {
      this.#timer = null
      void Promise.allSettled([this.write()])
    }, wait)
    this.#timer.unref()
  }

  /** Writes the index if it is behind; a disk that refuses it is no failure. */
  async write(): Promise<void> {
    while (this.#writing) await this.#writing
    if (this.#changedSince === null) return
    this.#changedSince = null
    this.#writing = this.#write().finally(() => { this.#writing = null })
    await this.#writing
  }

  async #write(): Promise<void> {
    const { fileSystem, layout, format } = this.#ground
    try {
      await writeDurably(fileSystem, layout.index, encodeIndex(format.version, this.#catalog.heads(), this.#settled(), pause))
    } catch (error) {
      // Tried again with the next change; nothing but time is lost without it.
      this.#changedSince ??= Date.now()
      if (!(error instanceof Error)) throw error
    }
  }

  *#settled(): Generator<[string, CatalogEntry]> {
    for (const [articleId] of [...this.#catalog.entries()]) {
      const entry = this.#catalog.entry(articleId)
      if (entry && !this.#isPending(articleId)) yield [articleId, entry]
    }
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
  }
}
