import type { Article } from '../../model/article.ts'
import type { EntrySource, ReportEntry } from '../../report/index.ts'
import type { Column } from './column.ts'

/** A source with the claim that it was consulted for. */
export interface SourceRow {
  entry: ReportEntry
  shown: EntrySource
}

/** The table of sources, a row for each source of each claim. */
export const SOURCE_COLUMNS: readonly Column<SourceRow>[] = [
  { name: 'claim_id', title: { en: 'Claim id', ar: 'معرّف الادعاء' }, type: 'string', about: 'The claim that the source was consulted for.', value: (r) => r.entry.claim.id, word: null },
  { name: 'claim_number', title: { en: 'Claim', ar: 'الادعاء' }, type: 'integer', about: 'That claim’s place in the report.', value: (r) => r.entry.number, width: 8 },
  { name: 'claim', title: { en: 'What is claimed', ar: 'نص الادعاء' }, type: 'string', about: 'That claim in one line.', value: (r) => r.entry.statement, width: 34 },
  { name: 'source_id', title: { en: 'Source id', ar: 'معرّف المصدر' }, type: 'string', about: 'Id of the source, unique within its claim.', value: (r) => r.shown.source.id, word: null },
  { name: 'title', title: { en: 'Source', ar: 'المصدر' }, type: 'string', about: 'Title of the source.', value: (r) => r.shown.source.title, width: 34 },
  { name: 'publisher', title: { en: 'Publisher', ar: 'الناشر' }, type: 'string', about: 'Who published it.', value: (r) => r.shown.source.publisher, width: 20 },
  { name: 'url', title: { en: 'Address', ar: 'الرابط' }, type: 'string', about: 'Where it is published.', value: (r) => r.shown.source.url, width: 28 },
  { name: 'kind', title: { en: 'Kind', ar: 'النوع' }, type: 'string', about: 'official, un, ngo, media, party-to-conflict, dataset, osint or eyewitness.', value: (r) => r.shown.source.kind, word: (r) => r.shown.kindWord, width: 20 },
  { name: 'stance', title: { en: 'Stance', ar: 'الموقف' }, type: 'string', about: 'supports, refutes or context.', value: (r) => r.shown.source.stance, word: (r) => r.shown.stanceWord, width: 12 },
  { name: 'quote', title: { en: 'Quote', ar: 'اقتباس' }, type: 'string', about: 'What it says, word for word.', value: (r) => r.shown.source.quote || null, width: 40 },
  { name: 'figure', title: { en: 'Its figure', ar: 'رقمه' }, type: 'string', about: 'Its own figure in words and digits.', value: (r) => r.shown.figureText, width: 24 },
  { name: 'value', title: { en: 'Value', ar: 'القيمة' }, type: 'number', about: 'The number it says.', value: (r) => r.shown.source.figure?.value ?? null, width: 14 },
  { name: 'min', title: { en: 'At least', ar: 'الحد الأدنى' }, type: 'number', about: 'Inclusive lower bound; empty where open.', value: (r) => r.shown.source.figure?.min ?? null, width: 14 },
  { name: 'max', title: { en: 'At most', ar: 'الحد الأعلى' }, type: 'number', about: 'Inclusive upper bound; empty where open.', value: (r) => r.shown.source.figure?.max ?? null, width: 14 },
  { name: 'unit', title: { en: 'Unit', ar: 'الوحدة' }, type: 'string', about: 'Unit of its figure.', value: (r) => r.shown.source.figure?.unit ?? null, word: (r) => r.shown.unitWord, width: 14 },
  { name: 'published_at', title: { en: 'Published', ar: 'نُشر في' }, type: 'string', about: 'When it was published (ISO 8601, as precise as known).', value: (r) => r.shown.source.publishedAt, width: 12, isDate: true },
  { name: 'accessed_at', title: { en: 'Accessed', ar: 'اطُّلع عليه في' }, type: 'string', about: 'When the analyst read it (ISO 8601, as precise as known).', value: (r) => r.shown.source.accessedAt, width: 12, isDate: true },
  { name: 'reliability', title: { en: 'Reliability', ar: 'الموثوقية' }, type: 'string', about: 'Admiralty code: A (reliable) to F (cannot be judged).', value: (r) => r.shown.source.reliability, width: 10 },
  { name: 'credibility', title: { en: 'Credibility', ar: 'المصداقية' }, type: 'string', about: 'Admiralty code: 1 (confirmed) to 6 (cannot be judged).', value: (r) => r.shown.source.credibility, width: 10 },
  { name: 'relay_of', title: { en: 'Relays', ar: 'ينقل عن' }, type: 'string', about: 'Whose count it relays.', value: (r) => r.shown.source.relayOf, width: 18 },
  { name: 'evidence', title: { en: 'Evidence', ar: 'أدلة مرفقة' }, type: 'string', about: 'Sums (SHA-256) of the files attached as evidence, separated by semicolons.', value: (r) => r.shown.source.evidence.map((file) => file.sha256).join(';') || null, word: (r) => r.shown.source.evidence.map((file) => file.name).join('; ') || null, width: 24, separator: ';' }
]

/** The table of articles. */
export const ARTICLE_COLUMNS: readonly Column<Article>[] = [
  { name: 'article_id', title: { en: 'Article id', ar: 'معرّف المقالة' }, type: 'string', about: 'Unique id of the article.', value: (a) => a.id },
  { name: 'title', title: { en: 'Title', ar: 'العنوان' }, type: 'string', about: 'Its title.', value: (a) => a.title },
  { name: 'language', title: { en: 'Language', ar: 'اللغة' }, type: 'string', about: 'BCP 47 tag of its language.', value: (a) => a.language },
  { name: 'publisher', title: { en: 'Publisher', ar: 'الناشر' }, type: 'string', about: 'Who published it.', value: (a) => a.publisher },
  { name: 'author', title: { en: 'Author', ar: 'الكاتب' }, type: 'string', about: 'Who wrote it.', value: (a) => a.author },
  { name: 'url', title: { en: 'Address', ar: 'الرابط' }, type: 'string', about: 'Where it was published.', value: (a) => a.url },
  { name: 'published_at', title: { en: 'Published', ar: 'نُشر في' }, type: 'string', about: 'When it was published (ISO 8601, as precise as known).', value: (a) => a.publishedAt },
  { name: 'imported_at', title: { en: 'Imported', ar: 'استُورد في' }, type: 'datetime', about: 'When it was imported.', value: (a) => a.importedAt },
  { name: 'original_name', title: { en: 'File', ar: 'الملف' }, type: 'string', about: 'Name of the file it came from.', value: (a) => a.original.name },
  { name: 'original_sha256', title: { en: 'File’s sum', ar: 'بصمة الملف' }, type: 'string', about: 'SHA-256 of that file.', value: (a) => a.original.sha256 },
  { name: 'text_sha256', title: { en: 'Text’s sum', ar: 'بصمة النص' }, type: 'string', about: 'SHA-256 of its exact text in UTF-8.', value: (a) => a.textSha256 },
  { name: 'text_length', title: { en: 'Length', ar: 'الطول' }, type: 'integer', about: 'Length of its text in UTF-16 code units.', value: (a) => a.textLength }
]
