/** True for an address that a report may link to; anything else (javascript:, data:, file:) is shown as text only. */
export const isSafeUrl = (url: string): boolean => /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)/i.test(url.trim())

/** Characters that XML 1.0 cannot hold, even escaped, and lone surrogates, replaced by U+FFFD; office formats are XML. */
export const xmlSafe = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')

/** Cuts text to so many characters as people count them, with an ellipsis where something was cut. */
export function cutText(text: string, most: number): string {
  const characters = Array.from(text)
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('').trimEnd()}…`
}
