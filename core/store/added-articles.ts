import { createHash } from 'node:crypto'
import type { Article } from '../model/article.ts'
import { failure } from '../model/error.ts'
import type { ArticleFile } from './article-file.ts'
import { articleFileSchema, encodeArticleFile, inReadingOrder, issueOf } from './article-file.ts'
import type { Catalog } from './catalog.ts'
import { keepByContent } from './contents.ts'
import { diskError } from './disk-error.ts'
import { writeAllDurably } from './durable-file.ts'
import type { FileStamp } from './file-system.ts'
import { articleJsonPath, articleTextPath, isFileSafe } from './layout.ts'
import { eventsToldOf } from './removed-passages.ts'
import type { Ground } from './surroundings.ts'
import type { NewArticle } from './workspace-store.ts'

const sha256Of = (content: string): string => createHash('sha256').update(content).digest('hex')

/** An article as written. */
export interface WrittenArticle { file: ArticleFile; stamp: FileStamp | null; textStamp: FileStamp | null }

/** Writes new articles: texts first, the JSON that makes them articles last, so that a crash between leaves no half of one. */
export class AddedArticles {
  readonly #ground: Ground
  readonly #catalog: Catalog
  readonly #nextChangeId: () => string

  constructor(ground: Ground, catalog: Catalog, nextChangeId: () => string) {
    this.#ground = ground
    this.#catalog = catalog
    this.#nextChangeId = nextChangeId
  }

  /** The article with the facts that follow from its text. */
  withText(article: Article, text: string): Article {
    return { ...article, textSha256: sha256Of(text), textLength: text.length }
  }

  /** All durable when it resolves; where it rejects, what was written is taken away again. */
  async write(articles: readonly NewArticle[], by: string): Promise<WrittenArticle[]> {
    const { fileSystem, layout } = this.#ground
    const files = this.#checked(articles, by)
    const texts = articles.map(({ article, text }) => ({ path: articleTextPath(layout, article.id), content: text }))
    const jsons = files.map((file) => ({ path: articleJsonPath(layout, file.article.id), content: encodeArticleFile(file) }))
    try {
      await fileSystem.makeFolder(layout.articles)
      for (const { originalBytes } of articles) if (originalBytes) await keepByContent(this.#ground, layout.originals, originalBytes)
      const textStamps = await writeAllDurably(fileSystem, texts)
      const stamps = await writeAllDurably(fileSystem, jsons)
      return files.map((file, i) => ({ file, stamp: stamps[i] ?? null, textStamp: textStamps[i] ?? null }))
    } catch (error) {
      // The JSON goes first, for without it the text is no article. What cannot be taken away now is found by the next opening.
      await Promise.allSettled([...jsons, ...texts].map(({ path }) => fileSystem.remove(path)))
      throw diskError(error, 'articles')
    }
  }

  #checked(articles: readonly NewArticle[], by: string): ArticleFile[] {
    const { format, clock, newId } = this.#ground
    const ids = new Set<string>()
    const claimIds = new Set<string>()
    return articles.map(({ article, text, claims, removed = [], originalBytes }) => {
      const refuse = (reason: string) => failure('invalid-input/article', { title: article.title, reason, articleId: article.id })
      if (!isFileSafe(article.id)) throw refuse('its id cannot name a file')
      if (ids.has(article.id) || this.#catalog.entry(article.id)) throw failure('conflict/article', { articleId: article.id })
      ids.add(article.id)
      if (sha256Of(text) !== article.textSha256 || text.length !== article.textLength) throw refuse('its text is not the one that its hash and length say')
      if (originalBytes && createHash('sha256').update(originalBytes).digest('hex') !== article.original.sha256) throw refuse('its original is not the one that its hash says')
      for (const claim of claims) {
        if (claim.articleId !== article.id) throw refuse(`the claim ${claim.id} belongs to another article`)
        if (claimIds.has(claim.id) || this.#catalog.claim(claim.id)) throw failure('conflict/claim', { claimId: claim.id, articleId: article.id })
        claimIds.add(claim.id)
      }
      const events = removed.length === 0 ? [] : eventsToldOf(removed, { changeId: this.#nextChangeId(), by, at: clock().toISOString(), newId })
      const parsed = articleFileSchema.safeParse({ schemaVersion: format.version, addedBy: by, article, claims, events })
      if (!parsed.success) throw refuse(issueOf(parsed.error))
      return { ...parsed.data, claims: inReadingOrder(parsed.data.claims) }
    })
  }
}
