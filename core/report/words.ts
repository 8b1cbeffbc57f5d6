import type { AttributionKind } from '../model/attribution.ts'
import type { Claim, ClaimFlag } from '../model/claim.ts'
import type { ClaimEvent } from '../model/claim-event.ts'
import type { Kind, Measure, Who } from '../model/kind.ts'
import type { UiLanguage } from '../model/language.ts'
import type { CREDIBILITIES, RELIABILITIES, SourceKind, Stance } from '../model/source.ts'
import type { Confidence, Workflow } from '../model/verdict.ts'

/** A word in both languages of a report. */
export type Bilingual = Record<UiLanguage, string>
const w = (en: string, ar: string): Bilingual => ({ en, ar })

/** The words of the model's vocabularies. Verdicts have theirs in the model's VERDICT_SCALE. */
export const KIND_WORDS: Record<Kind, Bilingual> = {
  casualty: w('Casualties', 'ضحايا'),
  hostage: w('Hostages', 'رهائن'),
  aid: w('Aid', 'مساعدات'),
  displacement: w('Displacement', 'نزوح'),
  other: w('Other', 'غير ذلك')
}

export const MEASURE_WORDS: Record<Measure, Bilingual> = {
  killed: w('Killed', 'قتلى'),
  injured: w('Injured', 'جرحى'),
  missing: w('Missing', 'مفقودون'),
  casualties: w('Killed and injured', 'قتلى وجرحى'),
  abducted: w('Abducted', 'مختطفون'),
  held: w('Held', 'محتجزون'),
  released: w('Released', 'مفرج عنهم'),
  'dead-in-captivity': w('Dead in captivity', 'قضوا في الأسر'),
  'prisoners-exchanged': w('Prisoners exchanged', 'أسرى مبادَلون'),
  pledged: w('Aid pledged', 'مساعدات متعهَّد بها'),
  allocated: w('Aid allocated', 'مساعدات مخصَّصة'),
  delivered: w('Aid delivered', 'مساعدات مسلَّمة'),
  requested: w('Aid requested', 'مساعدات مطلوبة'),
  total: w('Total aid', 'إجمالي المساعدات'),
  displaced: w('Displaced', 'نازحون'),
  refugees: w('Refugees', 'لاجئون'),
  returned: w('Returned', 'عائدون'),
  other: w('Figure', 'رقم')
}

export const WHO_WORDS: Record<Who, Bilingual> = {
  civilian: w('civilians', 'مدنيون'),
  combatant: w('combatants', 'مقاتلون'),
  child: w('children', 'أطفال'),
  woman: w('women', 'نساء'),
  journalist: w('journalists', 'صحفيون'),
  'aid-worker': w('aid workers', 'عمال إغاثة'),
  medic: w('medics', 'مسعفون وأطباء')
}

export const SCOPE_WORDS: Record<NonNullable<Claim['scope']>, Bilingual> = {
  event: w('one event', 'حادثة واحدة'),
  period: w('a period', 'فترة'),
  cumulative: w('running total', 'حصيلة تراكمية')
}

export const BASIS_WORDS: Record<NonNullable<Claim['basis']>, Bilingual> = {
  reported: w('reported', 'مبلَّغ عنه'),
  identified: w('identified by name', 'محدد بالأسماء'),
  verified: w('verified by the counter', 'تحققت منه الجهة المحصية'),
  estimated: w('estimated', 'تقديري')
}

export const MODALITY_WORDS: Record<Claim['modality'], Bilingual> = {
  asserted: w('asserted', 'مثبت'),
  denied: w('denied', 'منفي'),
  planned: w('planned', 'مزمع'),
  conditional: w('conditional', 'مشروط')
}

export const ROLE_WORDS: Record<NonNullable<Claim['actor']>['role'], Bilingual> = {
  known: w('known', 'معروف'),
  suspected: w('suspected', 'مشتبه به')
}

type Aid = NonNullable<Claim['aid']>
export const SECTOR_WORDS: Record<NonNullable<Aid['sector']>, Bilingual> = {
  military: w('military', 'عسكري'),
  financial: w('financial', 'مالي'),
  humanitarian: w('humanitarian', 'إنساني')
}
export const FORM_WORDS: Record<NonNullable<Aid['form']>, Bilingual> = {
  grant: w('grant', 'منحة'),
  loan: w('loan', 'قرض'),
  'in-kind': w('in kind', 'عيني')
}

export const SOURCE_KIND_WORDS: Record<SourceKind | AttributionKind, Bilingual> = {
  official: w('Official', 'جهة رسمية'),
  un: w('United Nations', 'الأمم المتحدة'),
  ngo: w('Non-governmental organisation', 'منظمة غير حكومية'),
  media: w('Media', 'وسيلة إعلام'),
  'party-to-conflict': w('Party to the conflict', 'طرف في النزاع'),
  dataset: w('Dataset', 'قاعدة بيانات'),
  osint: w('Open-source evidence', 'أدلة من مصادر مفتوحة'),
  eyewitness: w('Eyewitness', 'شاهد عيان'),
  anonymous: w('Unnamed source', 'مصدر غير مسمى'),
  other: w('Other', 'غير ذلك')
}

export const STANCE_WORDS: Record<Stance, Bilingual> = {
  supports: w('Supports', 'يؤيد'),
  refutes: w('Refutes', 'ينفي'),
  context: w('Context', 'سياق')
}

export const CONFIDENCE_WORDS: Record<Confidence, Bilingual> = {
  low: w('low', 'منخفضة'),
  medium: w('medium', 'متوسطة'),
  high: w('high', 'عالية')
}

export const WORKFLOW_WORDS: Record<Workflow, Bilingual> = {
  new: w('New', 'جديد'),
  'in-progress': w('In progress', 'قيد العمل'),
  'in-review': w('In review', 'قيد المراجعة'),
  done: w('Done', 'منجز'),
  dismissed: w('Dismissed', 'مستبعد')
}

/** Admiralty code, as NATO STANAG 2511 words it. */
export const RELIABILITY_WORDS: Record<(typeof RELIABILITIES)[number], Bilingual> = {
  A: w('completely reliable', 'موثوق تماما'),
  B: w('usually reliable', 'موثوق عادة'),
  C: w('fairly reliable', 'موثوق إلى حد ما'),
  D: w('not usually reliable', 'غير موثوق عادة'),
  E: w('unreliable', 'غير موثوق'),
  F: w('reliability cannot be judged', 'لا يمكن الحكم على موثوقيته')
}
export const CREDIBILITY_WORDS: Record<(typeof CREDIBILITIES)[number], Bilingual> = {
  1: w('confirmed by other sources', 'أكدته مصادر أخرى'),
  2: w('probably true', 'صحيح على الأرجح'),
  3: w('possibly true', 'قد يكون صحيحا'),
  4: w('doubtful', 'مشكوك فيه'),
  5: w('improbable', 'غير مرجح'),
  6: w('truth cannot be judged', 'لا يمكن الحكم على صحته')
}

export const ACTION_WORDS: Record<ClaimEvent['action'], Bilingual> = {
  create: w('Created', 'أُنشئ'),
  edit: w('Edited', 'عُدّل'),
  remove: w('Removed', 'حُذف'),
  undo: w('Undone', 'تراجع'),
  redo: w('Redone', 'إعادة'),
  extract: w('Found in the text', 'استُخرج من النص'),
  merge: w('Merged', 'دُمج'),
  reanchor: w('Placed again after the text changed', 'أُعيد تثبيته بعد تغيّر النص'),
  import: w('Imported', 'استُورد')
}

/** What an event that took several claims is called. */
export const TOGETHER_WORDS: Record<NonNullable<ClaimEvent['together']>['how'], Bilingual> = {
  join: w('Merged with another claim', 'دُمج مع ادعاء آخر'),
  split: w('Split into two claims', 'قُسم إلى ادعاءين')
}

/** Names of a claim's fields, for its history; `*` is the claim itself. */
export const FIELD_WORDS: Record<string, Bilingual> = {
  '*': w('Claim', 'الادعاء'),
  kind: w('Kind', 'النوع'),
  measure: w('Measure', 'المقياس'),
  figure: w('Figure', 'الرقم'),
  who: w('Who is counted', 'الفئة'),
  mentions: w('Passages', 'المواضع'),
  attribution: w('Attribution', 'منسوب إلى'),
  place: w('Place', 'المكان'),
  asOf: w('As of', 'حتى تاريخ'),
  scope: w('Scope', 'النطاق'),
  basis: w('Basis', 'أساس الإحصاء'),
  modality: w('Modality', 'صيغة القول'),
  subsetOf: w('Part of', 'جزء من'),
  actor: w('Alleged responsible', 'المسؤول المفترض'),
  aid: w('Aid facts', 'بيانات المساعدة'),
  workflow: w('State', 'الحالة'),
  verdict: w('Verdict', 'الحكم'),
  confidence: w('Confidence', 'درجة الثقة'),
  note: w('Note', 'الملاحظة'),
  sources: w('Sources', 'المصادر'),
  assignee: w('Assigned to', 'المكلَّف بالتحقق'),
  flags: w('Flags', 'تنبيهات'),
  score: w('Check-worthiness', 'أولوية التحقق'),
  donor: w('Donor', 'الجهة المانحة'),
  recipient: w('Recipient', 'المستفيد'),
  sector: w('Sector', 'القطاع'),
  form: w('Form', 'الشكل'),
  priceYear: w('Price year', 'سنة الأسعار')
}

export const FLAG_WORDS: Record<ClaimFlag['code'], Bilingual> = {
  'subset-exceeds-whole': w('This part is larger than the whole it is said to belong to.', 'هذا الجزء أكبر من الكل الذي يُنسب إليه.'),
  'sum-exceeds-whole': w('The parts of this figure add up to more than it.', 'مجموع أجزاء هذا الرقم أكبر منه.'),
  'currency-assumed': w('The text names no currency or not which dollar; US dollars were assumed.', 'لم يحدد النص العملة بدقة، فافتُرض الدولار الأميركي.'),
  'disputed-in-text': w('Right behind this figure, the text says that another side denies or disputes it.', 'يذكر النص بعد هذا الرقم مباشرة أن طرفا آخر ينفيه أو يشكك فيه.'),
  'superseded-in-text': w('The text gives a corrected or later figure in place of this one.', 'يورد النص رقما مصححا أو أحدث بدلا من هذا الرقم.')
}
