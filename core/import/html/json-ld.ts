import type { ArticleNotes } from '../piece.ts'
import { NO_NOTES } from '../piece.ts'
import { readDate } from '../notes/read-date.ts'
import { readUrl } from '../notes/read-url.ts'

/** How deep `@graph` and arrays are searched for the article, and how many objects: pages nest two or three deep. */
const SEARCH_DEPTH = 8
const SEARCH_OBJECTS = 2000
/** A block of JSON-LD longer than this is data, not a description of the page. */
const LONGEST_BLOCK = 2_000_000

const ARTICLE_TYPES = /(^|\/|:)(\w*Article|BlogPosting|LiveBlogPosting|Report|WebPage)$/

type JsonObject = Record<string, unknown>
const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the JSON-LD blocks of a page say about its article (schema.org). An article proper counts before the page around it; broken blocks are passed over. */
export function notesOfJsonLd(blocks: readonly string[]): ArticleNotes {
  const found: JsonObject[] = []
  for (const block of blocks) {
    if (block.length > LONGEST_BLOCK) continue
    let json: unknown
    try {
      json = JSON.parse(block.replace(/^\s*<!--|-->\s*$/g, ''))
    } catch {
      continue
    }
    collect(json, 0, found)
  }
  const article = found.find((object) => !isPage(object)) ?? found.find(isPage)
  if (!article) return NO_NOTES
  return {
    title: textOf(article.headline) ?? (isPage(article) ? null : textOf(article.name)),
    language: textOf(article.inLanguage) ?? nameOf(article.inLanguage),
    publisher: nameOf(article.publisher),
    author: nameOf(article.author) ?? nameOf(article.creator),
    url: readUrl(textOf(article.url) ?? textOf(article.mainEntityOfPage) ?? idOf(article.mainEntityOfPage)),
    publishedAt: readDate(textOf(article.datePublished) ?? textOf(article.dateCreated) ?? '')
  }
}

const typesOf = (object: JsonObject): string[] => [object['@type']].flat().filter((type): type is string => typeof type === 'string')
const isPage = (object: JsonObject): boolean => typesOf(object).every((type) => type.endsWith('WebPage'))

function collect(json: unknown, depth: number, found: JsonObject[]): void {
  if (depth > SEARCH_DEPTH || found.length > SEARCH_OBJECTS) return
  if (Array.isArray(json)) {
    for (const item of json.slice(0, SEARCH_OBJECTS)) collect(item, depth + 1, found)
  } else if (isObject(json)) {
    if (typesOf(json).some((type) => ARTICLE_TYPES.test(type))) found.push(json)
    if (json['@graph'] !== undefined) collect(json['@graph'], depth + 1, found)
    if (json.mainEntity !== undefined) collect(json.mainEntity, depth + 1, found)
  }
}

function textOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first.trim() !== '' ? first : null
}

const idOf = (value: unknown): string | null => (isObject(value) ? textOf(value['@id']) ?? textOf(value.url) : null)

/** The name or names of persons and organisations, given as text or as objects. */
function nameOf(value: unknown): string | null {
  const names = [value].flat().slice(0, 10).map((item) => (isObject(item) ? textOf(item.name) : textOf(item))).filter((name) => name !== null && !/^https?:/.test(name))
  return names.length === 0 ? null : names.join(', ')
}
