/** The class of the article's editor, which shows text and takes none. */
export const ARTICLE_EDITOR_CLASS = 'tq-article-editor'

const TEXT_INPUTS = new Set(['text', 'search', 'url', 'email', 'tel', 'password', 'number', 'date'])

/**
 * Whether keys pressed at `target` are text that is being written. The article's editor is read-only, so letters there are commands;
 * its search box is a text field like any other.
 */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('.find-widget') === null && target.closest(`.${ARTICLE_EDITOR_CLASS}`) !== null) return false
  if (target instanceof HTMLInputElement) return TEXT_INPUTS.has(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable || target.closest('.native-edit-context') !== null
}
