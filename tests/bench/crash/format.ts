import type { FileFormat, Migration } from '../../../core/store/index.ts'

/** Titles end in the number of migrations an article has been through, so that one left out or done twice shows. */
export const titleAt = (version: number): string => `Article after ${version - 1} migrations`

const step = (from: number): Migration => ({
  from,
  workspace: (file) => ({ ...file }),
  article: (file) => {
    const article = file.article as { title: string }
    const done = Number(/\d+/.exec(article.title)?.[0])
    return { ...file, article: { ...article, title: titleAt(done + 2) } }
  }
})

/** The files' format at some made-up version, with a step from each version to the next. */
export const formatAt = (version: number): FileFormat => ({ version, migrations: Array.from({ length: version - 1 }, (_, i) => step(i + 1)) })
