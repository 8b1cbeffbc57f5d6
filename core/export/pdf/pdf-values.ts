/** The words of a PDF value as its writer sets them; parentheses within strings are escaped there. */
const TOKEN = /\((?:\\[^]|[^\\()])*\)|<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\d+ 0 R\b|\/[^\s/<>[\]()%]*|[^\s/<>[\]()%]+/g

/** The value with every word that `change` answers put in its place; null leaves a word as it is. `before` is the word before, such as a key. */
export function withWords(value: string, change: (word: string, before: string) => string | null): string {
  let before = ''
  return value.replace(TOKEN, (word) => {
    const changed = change(word, before)
    before = word
    return changed ?? word
  })
}

/** The entries of a dictionary, keys without their slash, values as written. */
export function entriesOf(dictionary: string): Map<string, string> {
  const entries = new Map<string, string>()
  let key: string | null = null
  let depth = 0
  let start = -1
  for (const { 0: word, index } of dictionary.matchAll(TOKEN)) {
    const opens = word === '<<' || word === '['
    const closes = word === '>>' || word === ']'
    if (closes) depth--
    if (depth === 1 && key === null && word.startsWith('/')) {
      key = word.slice(1)
    } else if (key !== null) {
      if (start < 0) start = index
      const isWhole = closes ? depth === 1 : !opens && depth === 1
      if (isWhole) {
        entries.set(key, dictionary.slice(start, index + word.length))
        key = null
        start = -1
      }
    }
    if (opens) depth++
  }
  return entries
}

/** The numbers of the objects that a value refers to, in order. */
export const referencesIn = (value: string | undefined): number[] => Array.from((value ?? '').matchAll(/(\d+) 0 R\b/g), ([, number]) => Number(number))

/** The entries as a dictionary. */
export const dictionaryOf = (entries: ReadonlyMap<string, string>): string => `<<${Array.from(entries, ([key, value]) => `/${key} ${value}`).join('\n')}>>`

/** A text as a PDF string: UTF-16, big end first, with its mark. */
export const textString = (text: string): string => `<FEFF${Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('').toUpperCase()}>`
