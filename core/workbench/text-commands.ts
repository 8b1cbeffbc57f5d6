import type { readArticles as ReadArticles } from '../import/index.ts'
import type { verifyPackage as VerifyPackage } from '../export/index.ts'

/** What a command line does with texts outside any workspace. The readers and the verifier load their libraries when first used. */
export { ARTICLES_IN_STEP, detectLanguage, explainArticle, extractArticles, NUMBER_LANGUAGE_TAGS, readQuantities } from '../extraction/index.ts'
export type { ExtractedArticle, Explanation } from '../extraction/extracted.ts'
export type { ReadArticle } from '../import/index.ts'

/** Reads the articles of a file as an import does. */
export async function* readArticles(...given: Parameters<typeof ReadArticles>): ReturnType<typeof ReadArticles> {
  const room = await import('../import/index.ts')
  yield* room.readArticles(...given)
}

/** Checks an evidence package against its own list of checksums. */
export async function verifyPackage(...given: Parameters<typeof VerifyPackage>): Promise<Awaited<ReturnType<typeof VerifyPackage>>> {
  const room = await import('../export/index.ts')
  return room.verifyPackage(...given)
}
