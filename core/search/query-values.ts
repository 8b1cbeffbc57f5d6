import { CONFIDENCES, VERDICT_SCALE, VERDICTS, WORKFLOW_STATES } from '../model/verdict.ts'
import { KINDS, MEASURES } from '../model/kind.ts'
import { MODALITIES } from '../model/claim.ts'
import { QUALIFIERS } from '../model/figure.ts'
import type { Choice, WordField } from './query.ts'

/** Other words for a field's values, in Arabic and English; the value itself is always one of its words. */
const OTHER_WORDS: { readonly [F in WordField]?: Readonly<Record<string, readonly string[]>> } = {
  kind: {
    casualty: ['casualties', 'ضحايا', 'خسائر بشرية', 'إصابات'], hostage: ['hostages', 'captives', 'رهائن', 'رهينة', 'أسرى'],
    aid: ['مساعدات', 'مساعدة', 'معونات'], displacement: ['displaced', 'نزوح', 'تهجير', 'نازحون'], other: ['أخرى', 'غير ذلك']
  },
  measure: {
    killed: ['dead', 'deaths', 'قتلى', 'قتل', 'شهداء'], injured: ['wounded', 'جرحى', 'مصابون', 'إصابات'], missing: ['مفقودون', 'مفقودين'], casualties: ['ضحايا'],
    abducted: ['kidnapped', 'مخطوفون', 'مختطفون', 'خطف'], held: ['captive', 'محتجزون', 'محتجزين'], released: ['freed', 'مفرج عنهم', 'أفرج عنهم', 'محررون'],
    'dead-in-captivity': ['ماتوا في الأسر', 'قتلى في الأسر'], 'prisoners-exchanged': ['prisoners', 'أسرى متبادلون', 'تبادل أسرى'],
    pledged: ['تعهدات', 'متعهد بها'], allocated: ['مخصصة', 'تخصيص'], delivered: ['مسلمة', 'تسليم'], requested: ['مطلوبة', 'طلب'], total: ['إجمالي', 'مجموع'],
    displaced: ['نازحون', 'مهجرون'], refugees: ['لاجئون', 'لاجئين'], returned: ['returnees', 'عائدون'], other: ['أخرى']
  },
  verdict: Object.fromEntries(VERDICTS.map((verdict) => [verdict, [VERDICT_SCALE[verdict].en, VERDICT_SCALE[verdict].ar]])),
  workflow: {
    new: ['جديد', 'جديدة'], 'in-progress': ['started', 'قيد العمل', 'قيد التنفيذ'], 'in-review': ['review', 'قيد المراجعة', 'مراجعة'],
    done: ['finished', 'منجز', 'منتهية', 'تم'], dismissed: ['مستبعد', 'مستبعدة', 'مرفوض']
  },
  confidence: { low: ['منخفضة', 'ضعيفة'], medium: ['متوسطة'], high: ['عالية', 'مرتفعة'] },
  modality: { asserted: ['مؤكد', 'خبر'], denied: ['منفي', 'نفي'], planned: ['مخطط', 'مزمع'], conditional: ['مشروط', 'شرط'] },
  qualifier: {
    exact: ['بالضبط'], about: ['around', 'نحو', 'حوالي'], 'more-than': ['over', 'أكثر من'], 'at-least': ['على الأقل', 'ما لا يقل عن'], 'less-than': ['under', 'أقل من'],
    'up-to': ['يصل إلى', 'حتى'], nearly: ['almost', 'قرابة', 'ما يقارب'], between: ['بين'], vague: ['غير محدد', 'عشرات', 'مئات']
  },
  unit: {
    person: ['people', 'persons', 'شخص', 'أشخاص'], item: ['items', 'قطعة'], percent: ['%', 'بالمئة', 'نسبة'], USD: ['dollar', 'dollars', 'دولار'], EUR: ['euro', 'euros', 'يورو'],
    GBP: ['pound', 'pounds', 'جنيه إسترليني'], ILS: ['shekel', 'شيكل'], SAR: ['ريال'], AED: ['درهم']
  },
  language: { ar: ['arabic', 'العربية', 'عربي'], en: ['english', 'الإنجليزية', 'إنجليزي'], fr: ['french', 'الفرنسية'], he: ['hebrew', 'العبرية'], und: ['unknown', 'غير معروفة'] },
  is: {
    flagged: ['مشار إليه', 'معلم', 'مريب'], orphan: ['orphaned', 'يتيم', 'مفقود الموضع'], open: ['مفتوح'], decided: ['محكوم', 'له حكم']
  },
  has: {
    note: ['notes', 'ملاحظة', 'ملاحظات'], source: ['sources', 'مصدر', 'مصادر'], attribution: ['إسناد', 'قائل'], place: ['مكان'], date: ['asof', 'تاريخ'], assignee: ['مكلف'], confidence: ['ثقة']
  }
}

/** The values a field may have; `open` fields take any other word too, as written. */
export const FIELD_VALUES: { readonly [F in WordField]: { values: readonly string[]; open: boolean } } = {
  kind: { values: KINDS, open: false }, measure: { values: MEASURES, open: false }, verdict: { values: VERDICTS, open: false }, workflow: { values: WORKFLOW_STATES, open: false },
  confidence: { values: CONFIDENCES, open: false }, modality: { values: MODALITIES, open: false }, qualifier: { values: QUALIFIERS, open: false },
  unit: { values: Object.keys(OTHER_WORDS.unit ?? {}), open: true }, language: { values: Object.keys(OTHER_WORDS.language ?? {}), open: true },
  is: { values: ['flagged', 'orphan', 'open', 'decided'], open: false },
  has: { values: ['note', 'source', 'attribution', 'place', 'date', 'assignee', 'confidence'], open: false }
}

/** Every word by which a value of a field may be written, the value itself first. */
export const wordsForValue = (field: WordField, value: string): readonly string[] => [value, ...(OTHER_WORDS[field]?.[value] ?? [])]

const isArabic = (word: string): boolean => /[\u0621-\u064a]/.test(word)
/** A word as it is written in a query: quoted where it is several. */
const written = (word: string): string => (/\s/.test(word) ? `"${word}"` : word)

/** The first English and the first Arabic one of the words that mean the same; the English one where there is no Arabic one. */
export function choiceOf(words: readonly string[]): Choice {
  const en = words.find((word) => !isArabic(word)) ?? ''
  return { en: written(en), ar: written(words.find(isArabic) ?? en) }
}

/** The values of a field as they may be written. */
export const choicesOf = (field: WordField): Choice[] => FIELD_VALUES[field].values.map((value) => choiceOf(wordsForValue(field, value)))
