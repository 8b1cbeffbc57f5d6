import type { MappedField } from '../../model/column-mapping.ts'

/** The usual names of each field in tables and JSON, the more telling first; written as {@link plainName} makes them. */
export const FIELD_NAMES: Readonly<Record<MappedField, readonly string[]>> = {
  text: [
    'text', 'fulltext', 'articletext', 'articlebody', 'body', 'bodytext', 'content', 'contentrendered', 'story', 'maintext', 'plaintext', 'article',
    'نص', 'نص خبر', 'نص مقال', 'نص كامل', 'متن', 'محتوي', 'خبر', 'مقال', 'description', 'summary', 'وصف'
  ],
  title: ['title', 'titlerendered', 'headline', 'articletitle', 'heading', 'subject', 'عنوان', 'عنوان خبر', 'عنوان مقال', 'عنوان رءيسي'],
  language: ['language', 'lang', 'inlanguage', 'locale', 'لغه'],
  publisher: [
    'publisher', 'publishername', 'outlet', 'newspaper', 'publication', 'source', 'sourcename', 'sitename', 'site', 'media', 'domain', 'ناشر', 'مصدر', 'صحيفه', 'جريده', 'موقع', 'وسيله', 'وسيله اعلاميه'
  ],
  author: ['author', 'authors', 'authorname', 'byline', 'writer', 'reporter', 'creator', 'كاتب', 'مولف', 'مراسل', 'محرر', 'صحفي'],
  url: ['url', 'link', 'articleurl', 'sourceurl', 'weburl', 'canonicalurl', 'permalink', 'href', 'uri', 'رابط', 'رابط خبر', 'رابط مقال'],
  publishedAt: [
    'publishedat', 'publicationdate', 'publisheddate', 'datepublished', 'publishdate', 'published', 'pubdate', 'date', 'datetime', 'dategmt', 'timestamp', 'createdat', 'time',
    'تاريخ نشر', 'تاريخ', 'تاريخ خبر', 'تاريخ مقال', 'وقت نشر'
  ]
}

/** A column's name without what varies in writing it: case, blanks and marks between Latin words; the Arabic article, hamza, taa marbuta and vowel marks. */
export function plainName(name: string): string {
  const plain = name.toLowerCase().replace(/^\ufeff/, '').replace(/[\u064b-\u0652\u0640]/g, '').replace(/[_\-./:()[\]]+/g, ' ').trim()
  if (!/[\u0600-\u06ff]/.test(plain)) return plain.replace(/\s+/g, '')
  return plain.replace(/[أإآ]/g, 'ا').replaceAll('ة', 'ه').replaceAll('ى', 'ي').replaceAll('ئ', 'ء').replaceAll('ؤ', 'و')
    .split(/\s+/).map((word) => (word.length > 3 ? word.replace(/^ال/, '') : word)).join(' ')
}
