import type { UiLanguage } from '../model/language.ts'

/** The headings and set phrases of a report. */
const PHRASES = {
  en: {
    reportOn: 'Figures checked', preparedBy: 'Prepared by', generatedWith: 'Made with Tahqiq', date: 'Date',
    contents: 'Contents', continued: '(continued)', summary: 'Summary', claims: 'Claims', articles: 'Articles', article: 'Article', sources: 'Sources', source: 'Source',
    decided: 'With a verdict', verdict: 'Verdict', verdicts: 'Verdicts', kinds: 'Kinds of figure', kind: 'Kind', count: 'Number', share: 'Share',
    figures: 'Figures side by side', figure: 'Figure', number: 'No.', least: 'At least', most: 'At most', open: 'open', noBound: '—',
    subsetSums: 'Parts and wholes', whole: 'Whole', parts: 'Parts', partsSum: 'Parts add up to', comparison: 'Beside the whole', exceeds: 'More than the whole: the parts overlap, or one of the figures is wrong.', fits: 'Fits in the whole.',
    subsetNote: 'Parts may overlap (a child may also be a civilian); a sum is a question to ask, not a finding.',
    seriesNote: 'Only figures of the same measure, unit, people and basis stand together. A bar is full up to the least that the figure can be and pale up to the most; an arrow says that it may be more.',
    omitted: 'more stand in the list of claims', omittedSeries: 'more groups of figures are not drawn',
    otherMentions: 'The article says it again', orphaned: 'The article’s text has changed and this passage was not found again.',
    attribution: 'Attributed to', unattributed: 'no source is named', confidence: 'Confidence', state: 'State', decidedBy: 'Verdict by', note: 'Analyst’s note', history: 'History', stance: 'Stance', grade: 'Grade',
    publisher: 'Publisher', published: 'Published', accessed: 'Accessed', relayOf: 'relays', evidence: 'Evidence',
    independent: 'Independent sources', supporting: 'supporting', refuting: 'refuting', partOf: 'Part of claim', method: 'Method', from: 'from', to: 'to',
    all: 'All claims', empty: 'empty', otherClaim: 'another claim', occasion: 'When', who: 'Who', change: 'Change', period: 'Articles dated', undated: 'undated', unnamed: 'unnamed reviewer', untitled: 'Untitled article', noArticles: 'No claims match.', page: 'Page', ofPages: 'of'
  },
  ar: {
    reportOn: 'أرقام قيد التحقق', preparedBy: 'إعداد', generatedWith: 'أُعد ببرنامج تحقيق', date: 'التاريخ',
    contents: 'المحتويات', continued: '(تتمة)', summary: 'ملخص', claims: 'الادعاءات', articles: 'المقالات', article: 'المقالة', sources: 'المصادر', source: 'المصدر',
    decided: 'صدر فيها حكم', verdict: 'الحكم', verdicts: 'الأحكام', kinds: 'أنواع الأرقام', kind: 'النوع', count: 'العدد', share: 'النسبة',
    figures: 'الأرقام جنبا إلى جنب', figure: 'الرقم', number: 'رقم', least: 'الحد الأدنى', most: 'الحد الأقصى', open: 'مفتوح', noBound: '—',
    subsetSums: 'الأجزاء والكل', whole: 'الكل', parts: 'الأجزاء', partsSum: 'مجموع الأجزاء', comparison: 'قياسا إلى الكل', exceeds: 'أكثر من الكل: إما أن الأجزاء متداخلة أو أن أحد الأرقام خاطئ.', fits: 'لا يتجاوز الكل.',
    subsetNote: 'قد تتداخل الأجزاء (فالطفل قد يكون مدنيا أيضا)، والمجموع سؤال يُطرح لا نتيجة.',
    seriesNote: 'لا تُجمع هنا إلا أرقام من المقياس والوحدة والفئة والأساس ذاتها. الشريط داكن حتى أدنى ما يحتمله الرقم وفاتح حتى أعلاه، والسهم يعني أنه قد يكون أكثر.',
    omitted: 'أخرى واردة في قائمة الادعاءات', omittedSeries: 'مجموعات أرقام أخرى لم تُرسم',
    otherMentions: 'يتكرر في المقالة', orphaned: 'تغيّر نص المقالة ولم يُعثر على هذا الموضع فيه.',
    attribution: 'منسوب إلى', unattributed: 'لم يُنسب إلى أحد', confidence: 'درجة الثقة', state: 'الحالة', decidedBy: 'صاحب الحكم', note: 'ملاحظة المحلل', history: 'السجل', stance: 'الموقف', grade: 'التقييم',
    publisher: 'الناشر', published: 'نُشر في', accessed: 'اطُّلع عليه في', relayOf: 'ينقل عن', evidence: 'أدلة مرفقة',
    independent: 'مصادر مستقلة', supporting: 'مؤيدة', refuting: 'نافية', partOf: 'جزء من الادعاء', method: 'المنهج', from: 'من', to: 'إلى',
    all: 'كل الادعاءات', empty: 'فارغ', otherClaim: 'ادعاء آخر', occasion: 'الوقت', who: 'من', change: 'التغيير', period: 'مقالات مؤرخة', undated: 'بلا تاريخ', unnamed: 'مراجع لم يذكر اسمه', untitled: 'مقالة بلا عنوان', noArticles: 'لا ادعاءات مطابقة.', page: 'صفحة', ofPages: 'من'
  }
} as const satisfies Record<UiLanguage, Record<string, string>>

export type Phrase = keyof (typeof PHRASES)['en']

/** A set phrase in the report's language. */
export const phrase = (name: Phrase, language: UiLanguage): string => PHRASES[language][name]

/** What every report says of how it was made. */
export const METHOD: Record<UiLanguage, readonly string[]> = {
  en: [
    'Figures were found in the exact text of each article and are quoted as they stand there. Each is one claim; a verdict is given to one claim and never passes to a similar one.',
    'A figure keeps the bounds its words give it: “more than 1,170” has no upper bound, and “dozens” is at least 12. Vague amounts take the lowest number they can mean, as ACLED codes them. Figures of different basis (reported, identified by name, verified, estimated) are different series and are not compared.',
    'Sources are graded by the Admiralty code: A to F for the reliability of the source, 1 to 6 for the credibility of what it says. Sources that relay one counter count as one.'
  ],
  ar: [
    'استُخرجت الأرقام من النص الحرفي لكل مقالة واقتُبست كما وردت فيه. كل رقم ادعاء قائم بذاته، والحكم يخص ادعاء واحدا ولا ينتقل إلى ادعاء يشبهه.',
    'يحتفظ الرقم بالحدود التي تعطيها ألفاظه: «أكثر من 1170» بلا حد أعلى، و«عشرات» لا تقل عن 10. وتؤخذ الكميات المبهمة بأدنى عدد تحتمله كما يفعل مشروع ACLED. الأرقام المختلفة الأساس (مبلَّغ عنه، محدد بالأسماء، متحقق منه، تقديري) سلاسل مختلفة لا تُقارن.',
    'تُقيَّم المصادر بنظام الأدميرالية: من A إلى F لموثوقية المصدر، ومن 1 إلى 6 لمصداقية ما يقوله. والمصادر الناقلة عن جهة إحصاء واحدة تُعد مصدرا واحدا.'
  ]
}
