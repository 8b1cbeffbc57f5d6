import type { ArticleFormat } from '../read-article.ts'

/** A format that a file can have: one of an article, or one that holds several. */
export type FileFormat = ArticleFormat | 'mbox' | 'zip' | 'feed'

/** The formats that file name endings stand for. `feed` is RSS or Atom: the content tells which. */
export const FORMAT_OF_ENDING: Readonly<Record<string, FileFormat>> = {
  txt: 'txt', text: 'txt', md: 'md', markdown: 'md', html: 'html', htm: 'html', xhtml: 'html', docx: 'docx', pdf: 'pdf',
  eml: 'eml', mht: 'eml', mhtml: 'eml', mbox: 'mbox', mbx: 'mbox', json: 'json', jsonl: 'jsonl', ndjson: 'jsonl', csv: 'csv', tsv: 'tsv', tab: 'tsv',
  xml: 'feed', rss: 'feed', atom: 'feed', rdf: 'feed', zip: 'zip'
}

/** The ending of a file name in lower case without its dot, empty where there is none. */
export function endingOf(name: string): string {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  const dot = file.lastIndexOf('.')
  return dot <= 0 ? '' : file.slice(dot + 1).toLowerCase()
}

/** The last part of a path, by either separator. */
export const baseName = (path: string): string => path.replace(/[/\\]+$/, '').replace(/^.*[/\\]/, '')
