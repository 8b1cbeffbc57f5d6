import type { OpenArticle } from '../contract/calls.ts'
import type { Handlers } from '../contract/dispatch.ts'
import { previewTable } from '../import/index.ts'
import { failure } from '../model/error.ts'
import { importFiles } from './import-files.ts'
import { replaceText } from './replace-text.ts'
import type { WorkbenchState } from './session.ts'
import { requireSession, requireWritable } from './session.ts'
import { withoutUndefined } from './without-undefined.ts'

/** The file name that pasted text is read under; its ending says the format, and without one its content does. */
const PASTED = { text: 'pasted.txt', html: 'pasted.html', unknown: 'pasted' }

/** The calls about articles. */
export function articleHandlers(state: WorkbenchState) {
  const handlers = {
    'articles.list': async () => ({ rows: requireSession(state).store.articles().slice() }),
    'articles.get': async ({ articleId }): Promise<OpenArticle> => {
      const { store } = requireSession(state)
      // Taken before the reading: what changes meanwhile may be in it, what changed until then is.
      const { revision } = store
      const [{ article, claims }, text] = await Promise.all([store.article(articleId), store.text(articleId)])
      return { article, text, claims: [...claims], revision }
    },
    'articles.import': async ({ files }, context) => importFiles(state, files, context),
    'articles.previewTable': async ({ file }) => ({ preview: await previewTable(file) }),
    'articles.importText': async ({ title, text, format }, context) => importFiles(state, [{ name: PASTED[format ?? 'unknown'], bytes: new TextEncoder().encode(text.replaceAll('\0', '')), title: title.trim() }], context),
    'articles.setFacts': async ({ articleId, facts }) => {
      const { store } = requireWritable(state)
      const { revision, article } = await store.setFacts(articleId, withoutUndefined(facts))
      return { revision, article }
    },
    'articles.remove': async ({ articleIds }) => {
      const { store } = requireWritable(state)
      const { revision } = await store.removeArticles(articleIds)
      return { revision }
    },
    'articles.replaceText': async ({ articleId, file, text }, context) => {
      const version = file ?? text
      if (version === null) throw failure('invalid-input/no-new-version')
      return replaceText(state, articleId, version, context)
    }
  } satisfies Partial<Handlers>
  return handlers
}
