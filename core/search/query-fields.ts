import type { SearchField } from './document.ts'
import type { DateField, NameField, NumberField, WordField } from './query.ts'

/** What a field name of the query language stands for: a search of some parts of a document, or a condition on its row. */
export type QueryField =
  | { type: 'text'; fields: readonly SearchField[] }
  | { type: 'word'; field: WordField }
  | { type: 'name'; field: NameField }
  | { type: 'number'; field: NumberField }
  | { type: 'date'; field: DateField }

/** The fields of the query language, with every name each may be written by, English first; the first name is the one that help and errors show. */
export const QUERY_FIELDS: readonly (QueryField & { names: readonly string[] })[] = [
  { type: 'word', field: 'kind', names: ['kind', 'نوع', 'النوع'] },
  { type: 'word', field: 'measure', names: ['measure', 'مقياس', 'المقياس', 'قياس'] },
  { type: 'word', field: 'verdict', names: ['verdict', 'حكم', 'الحكم'] },
  { type: 'word', field: 'workflow', names: ['workflow', 'state', 'status', 'حالة', 'الحالة', 'مرحلة', 'المرحلة'] },
  { type: 'word', field: 'confidence', names: ['confidence', 'ثقة', 'الثقة'] },
  { type: 'word', field: 'modality', names: ['modality', 'صيغة', 'الصيغة'] },
  { type: 'word', field: 'qualifier', names: ['qualifier', 'وصف', 'دقة', 'الدقة'] },
  { type: 'word', field: 'unit', names: ['unit', 'وحدة', 'الوحدة', 'عملة', 'العملة'] },
  { type: 'word', field: 'language', names: ['language', 'lang', 'لغة', 'اللغة'] },
  { type: 'word', field: 'is', names: ['is', 'هو', 'هي'] },
  { type: 'word', field: 'has', names: ['has', 'له', 'لها', 'فيه', 'فيها'] },
  { type: 'number', field: 'value', names: ['value', 'قيمة', 'القيمة', 'عدد', 'العدد', 'رقم', 'الرقم'] },
  { type: 'number', field: 'score', names: ['score', 'أولوية', 'الأولوية', 'درجة'] },
  { type: 'date', field: 'asof', names: ['asof', 'as-of', 'date', 'تاريخ', 'التاريخ', 'حتى'] },
  { type: 'date', field: 'published', names: ['published', 'نشر', 'النشر'] },
  { type: 'date', field: 'updated', names: ['updated', 'تعديل', 'التعديل'] },
  { type: 'name', field: 'assignee', names: ['assignee', 'مكلف', 'المكلف'] },
  { type: 'name', field: 'publisher', names: ['publisher', 'ناشر', 'الناشر'] },
  { type: 'name', field: 'place', names: ['place', 'مكان', 'المكان'] },
  { type: 'name', field: 'attribution', names: ['attribution', 'by', 'قائل', 'القائل', 'إسناد', 'الإسناد'] },
  { type: 'text', fields: ['attribution', 'source'], names: ['source', 'مصدر', 'المصدر'] },
  { type: 'text', fields: ['note'], names: ['note', 'ملاحظة', 'الملاحظة', 'ملاحظات'] },
  { type: 'text', fields: ['title'], names: ['title', 'عنوان', 'العنوان'] },
  { type: 'text', fields: ['quote'], names: ['quote', 'اقتباس', 'الاقتباس'] },
  { type: 'text', fields: ['text'], names: ['text', 'نص', 'النص'] }
]
