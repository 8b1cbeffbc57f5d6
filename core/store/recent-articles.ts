import type { ArticleFile } from './article-file.ts'

/** How many claims and events recently used articles may hold together: about thirty megabytes. */
const MOST_PARTS = 10_000

const partsOf = ({ claims, events }: ArticleFile): number => 1 + claims.length + events.length

/** The articles used last, so that an edit need not read. One alone is kept whatever its size. */
export class RecentArticles {
  /** In the order of use, the latest last. */
  readonly #files = new Map<string, ArticleFile>()
  #parts = 0

  get(articleId: string): ArticleFile | undefined {
    const file = this.#files.get(articleId)
    if (!file) return undefined
    this.#files.delete(articleId)
    this.#files.set(articleId, file)
    return file
  }

  set(articleId: string, file: ArticleFile): void {
    this.delete(articleId)
    this.#files.set(articleId, file)
    this.#parts += partsOf(file)
    for (const [oldest] of this.#files) {
      if (this.#parts <= MOST_PARTS || this.#files.size === 1) return
      this.delete(oldest)
    }
  }

  delete(articleId: string): void {
    const file = this.#files.get(articleId)
    if (!file) return
    this.#files.delete(articleId)
    this.#parts -= partsOf(file)
  }
}
