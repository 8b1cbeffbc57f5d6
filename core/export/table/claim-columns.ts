import { VERDICT_SCALE } from '../../model/verdict.ts'
import type { ReportEntry } from '../../report/index.ts'
import type { Column } from './column.ts'

const LIST = ';'
const first = ({ claim }: ReportEntry) => claim.mentions[0]?.anchor ?? null
const SEPARATED = { separator: LIST }
/** A column whose words are a fact of the report: the one that comes from `field`. */
const factColumn = (field: string, name: string, en: string, ar: string, about: string, value: Column<ReportEntry>['value'], more: Partial<Column<ReportEntry>> = {}): Column<ReportEntry> =>
  ({ name, title: { en, ar }, type: 'string', about, value, word: (entry) => entry.facts.find((fact) => fact.field === field)?.value ?? null, ...more })

/** The table of claims, a claim a row. */
export const CLAIM_COLUMNS: readonly Column<ReportEntry>[] = [
  { name: 'number', title: { en: 'No.', ar: 'رقم' }, type: 'integer', about: 'Place in the report, from 1.', value: (e) => e.number, width: 6 },
  { name: 'claim_id', title: { en: 'Claim id', ar: 'معرّف الادعاء' }, type: 'string', about: 'Unique id of the claim.', value: (e) => e.claim.id, word: null },
  { name: 'article_id', title: { en: 'Article id', ar: 'معرّف المقالة' }, type: 'string', about: 'The article that states the figure.', value: (e) => e.article.id, word: null },
  { name: 'article_title', title: { en: 'Article', ar: 'المقالة' }, type: 'string', about: 'Title of the article.', value: (e) => e.article.title, width: 34 },
  { name: 'article_url', title: { en: 'Address', ar: 'الرابط' }, type: 'string', about: 'Address of the article.', value: (e) => e.article.url, width: 24 },
  { name: 'published_at', title: { en: 'Published', ar: 'نُشر في' }, type: 'string', about: 'When the article was published, as precisely as known (ISO 8601: a year, a month, a day or an instant).', value: (e) => e.article.publishedAt, width: 12, isDate: true },
  { name: 'kind', title: { en: 'Kind', ar: 'النوع' }, type: 'string', about: 'casualty, hostage, aid, displacement or other.', value: (e) => e.claim.kind, word: (e) => e.kindWord, width: 12 },
  { name: 'measure', title: { en: 'Measure', ar: 'المقياس' }, type: 'string', about: 'What happened to those counted, or the stage the aid is at.', value: (e) => e.claim.measure, word: (e) => e.measureWord, width: 18 },
  { name: 'figure', title: { en: 'Figure', ar: 'الرقم' }, type: 'string', about: 'The figure in words and digits, in the language of the report.', value: (e) => e.figureText, width: 26 },
  { name: 'value', title: { en: 'Value', ar: 'القيمة' }, type: 'number', about: 'The number said; empty where the text says no single one. Money in currency units.', value: (e) => e.claim.figure.value, width: 16 },
  { name: 'min', title: { en: 'At least', ar: 'الحد الأدنى' }, type: 'number', about: 'Inclusive lower bound; empty where open.', value: (e) => e.claim.figure.min, width: 16 },
  { name: 'max', title: { en: 'At most', ar: 'الحد الأعلى' }, type: 'number', about: 'Inclusive upper bound; empty where open.', value: (e) => e.claim.figure.max, width: 16 },
  { name: 'qualifier', title: { en: 'Qualifier', ar: 'القيد' }, type: 'string', about: 'exact, about, more-than, at-least, less-than, up-to, nearly, between or vague.', value: (e) => e.claim.figure.qualifier, word: null },
  { name: 'unit', title: { en: 'Unit', ar: 'الوحدة' }, type: 'string', about: 'person, an ISO 4217 currency code, item, percent, or a unit of measure.', value: (e) => e.claim.figure.unit, word: (e) => e.unitWord, width: 14 },
  factColumn('who', 'who', 'Who is counted', 'المشمولون بالعدّ', 'Who is counted, as far as the text says; several are separated by semicolons.', (e) => e.claim.who.join(LIST) || null, { width: 18, ...SEPARATED }),
  { name: 'quote', title: { en: 'Quote', ar: 'الاقتباس' }, type: 'string', about: 'The passage of the article that states the figure.', value: (e) => first(e)?.quote ?? null, width: 34 },
  { name: 'start', title: { en: 'Start', ar: 'البداية' }, type: 'integer', about: 'Where the quote starts in the text, in UTF-16 code units from 0.', value: (e) => first(e)?.start ?? null, word: null },
  { name: 'end', title: { en: 'End', ar: 'النهاية' }, type: 'integer', about: 'Where the quote ends in the text, in UTF-16 code units, exclusive.', value: (e) => first(e)?.end ?? null, word: null },
  { name: 'mentions', title: { en: 'Mentions', ar: 'مرات الورود' }, type: 'integer', about: 'How many times the article states the figure.', value: (e) => e.claim.mentions.length, width: 10 },
  { name: 'attribution', title: { en: 'Attributed to', ar: 'منسوب إلى' }, type: 'string', about: 'Who the article says the figure comes from.', value: (e) => e.attribution, width: 26 },
  { name: 'attribution_kind', title: { en: 'Attribution kind', ar: 'نوع المنسوب إليه' }, type: 'string', about: 'What kind of source that is.', value: (e) => e.claim.attribution?.kind ?? null, word: null },
  factColumn('place', 'place', 'Place', 'المكان', 'Where, as the article writes it.', (e) => e.claim.place?.name ?? null, { width: 16 }),
  factColumn('asOf', 'as_of', 'As of', 'حتى تاريخ', 'The date the figure holds for (ISO 8601, as precise as known).', (e) => e.claim.asOf, { width: 14, isDate: true }),
  factColumn('scope', 'scope', 'Scope', 'النطاق', 'event, period or cumulative.', (e) => e.claim.scope, { width: 14 }),
  factColumn('basis', 'basis', 'Basis', 'الأساس', 'reported, identified, verified or estimated; figures of different basis are different series.', (e) => e.claim.basis, { width: 14 }),
  factColumn('modality', 'modality', 'Modality', 'الصيغة', 'asserted, denied, planned or conditional.', (e) => e.claim.modality, { width: 12 }),
  { name: 'subset_of', title: { en: 'Part of id', ar: 'معرّف الكل' }, type: 'string', about: 'Id of the claim whose figure this one is part of.', value: (e) => e.claim.subsetOf, word: null },
  { name: 'part_of', title: { en: 'Part of', ar: 'جزء من' }, type: 'integer', about: 'Place in the report of the claim whose figure this one is part of.', value: (e) => e.partOf, width: 9 },
  { name: 'actor', title: { en: 'Alleged responsible', ar: 'المسؤول المفترض' }, type: 'string', about: 'Who is said to be responsible.', value: (e) => e.claim.actor?.name ?? null, width: 18 },
  { name: 'actor_role', title: { en: 'Role', ar: 'الصفة' }, type: 'string', about: 'known or suspected.', value: (e) => e.claim.actor?.role ?? null, word: null },
  { name: 'donor', title: { en: 'Donor', ar: 'الجهة المانحة' }, type: 'string', about: 'Who gives the aid.', value: (e) => e.claim.aid?.donor ?? null, width: 16 },
  { name: 'recipient', title: { en: 'Recipient', ar: 'المستفيد' }, type: 'string', about: 'Who the aid is for.', value: (e) => e.claim.aid?.recipient ?? null, width: 16 },
  factColumn('sector', 'sector', 'Sector', 'القطاع', 'military, financial or humanitarian.', (e) => e.claim.aid?.sector ?? null, { width: 12 }),
  factColumn('form', 'aid_form', 'Form', 'الشكل', 'grant, loan or in-kind.', (e) => e.claim.aid?.form ?? null, { width: 10 }),
  { name: 'price_year', title: { en: 'Price year', ar: 'سنة الأسعار' }, type: 'year', about: 'The year whose prices value the aid.', value: (e) => e.claim.aid?.priceYear ?? null, width: 10 },
  { name: 'verdict', title: { en: 'Verdict', ar: 'الحكم' }, type: 'string', about: 'unverified, confirmed, partly-confirmed, overstated, understated, disputed, false, outdated or unverifiable.', value: (e) => e.claim.verdict, word: (e) => e.verdictWord, width: 18 },
  { name: 'rating', title: { en: 'Rating (1–5)', ar: 'التصنيف (1–5)' }, type: 'integer', about: 'The verdict on the ClaimReview scale, 1 (false) to 5 (true); empty where the scale has no place for it.', value: (e) => VERDICT_SCALE[e.claim.verdict].rating, width: 14 },
  { name: 'confidence', title: { en: 'Confidence', ar: 'درجة الثقة' }, type: 'string', about: 'low, medium or high.', value: (e) => e.claim.confidence, word: (e) => e.confidenceWord, width: 12 },
  { name: 'workflow', title: { en: 'State', ar: 'الحالة' }, type: 'string', about: 'new, in-progress, in-review, done or dismissed.', value: (e) => e.claim.workflow, word: (e) => e.workflowWord, width: 12 },
  { name: 'assignee', title: { en: 'Assigned to', ar: 'المكلَّف بالتحقق' }, type: 'string', about: 'Who works on the claim.', value: (e) => e.claim.assignee, width: 14 },
  { name: 'decided_by', title: { en: 'Verdict by', ar: 'صاحب الحكم' }, type: 'string', about: 'Who gave the verdict, where the history says.', value: (e) => e.decided?.by ?? null, width: 14 },
  { name: 'source_count', title: { en: 'Sources', ar: 'المصادر' }, type: 'integer', about: 'How many sources were consulted.', value: (e) => e.claim.sources.length, width: 9 },
  { name: 'independent_supporting', title: { en: 'Independent, supporting', ar: 'مستقلة مؤيدة' }, type: 'integer', about: 'Independent sources that support the figure; relays of one counter are one.', value: (e) => e.independentSources.supports, width: 12 },
  { name: 'independent_refuting', title: { en: 'Independent, refuting', ar: 'مستقلة نافية' }, type: 'integer', about: 'Independent sources that refute the figure; relays of one counter are one.', value: (e) => e.independentSources.refutes, width: 12 },
  { name: 'note', title: { en: 'Note', ar: 'الملاحظة' }, type: 'string', about: 'The analyst’s note, in Markdown.', value: (e) => e.note || null, width: 40 },
  { name: 'flags', title: { en: 'Worth a look', ar: 'يستحق النظر' }, type: 'string', about: 'Codes of what an analyst should look at; several are separated by semicolons.', value: (e) => e.claim.flags.map((flag) => flag.code).join(LIST) || null, word: (e) => e.flags.join(' ') || null, width: 24, ...SEPARATED },
  { name: 'score', title: { en: 'Check-worthiness', ar: 'أولوية التحقق' }, type: 'number', about: 'Check-worthiness, 0 to 1.', value: (e) => e.claim.score, width: 12 },
  { name: 'created_at', title: { en: 'Created', ar: 'أُنشئ في' }, type: 'datetime', about: 'When the claim was made.', value: (e) => e.claim.createdAt, word: null },
  { name: 'updated_at', title: { en: 'Changed', ar: 'عُدّل في' }, type: 'datetime', about: 'When the claim was last changed.', value: (e) => e.claim.updatedAt, word: null }
]
