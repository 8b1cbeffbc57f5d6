import type { Translation } from '../../../core/model/wording/translation.ts'
import type { vocabulary as english } from '../en/vocabulary.ts'

/** Arabic words for the vocabularies of the domain, as newsrooms write them. */
export const vocabulary: Translation<typeof english> = {
  kind: { casualty: 'الضحايا', hostage: 'الرهائن', aid: 'المساعدات', displacement: 'النزوح', other: 'أخرى' },
  measure: {
    killed: 'قتلى', injured: 'جرحى', missing: 'مفقودون', casualties: 'قتلى وجرحى', abducted: 'مختطفون', held: 'محتجزون', released: 'مفرج عنهم',
    'dead-in-captivity': 'قضوا في الأسر', 'prisoners-exchanged': 'أسرى مبادَلون', pledged: 'متعهَّد بها', allocated: 'مخصَّصة', delivered: 'مسلَّمة',
    requested: 'مطلوبة', total: 'إجمالي', displaced: 'نازحون', refugees: 'لاجئون', returned: 'عائدون', other: 'غير ذلك'
  },
  who: { civilian: 'مدنيون', combatant: 'مقاتلون', child: 'أطفال', woman: 'نساء', journalist: 'صحفيون', 'aid-worker': 'عمال إغاثة', medic: 'مسعفون وأطباء' },
  verdict: {
    unverified: 'لم يُتحقق منه بعد', confirmed: 'مؤكد', 'partly-confirmed': 'مؤكد جزئيا', overstated: 'مبالغ فيه', understated: 'أقل من الواقع',
    disputed: 'متنازع عليه', false: 'خاطئ', outdated: 'تجاوزه الزمن', unverifiable: 'لا يمكن التحقق منه'
  },
  workflow: { new: 'جديد', 'in-progress': 'قيد العمل', 'in-review': 'قيد المراجعة', done: 'منجز', dismissed: 'مستبعد' },
  confidence: { low: 'منخفضة', medium: 'متوسطة', high: 'عالية' },
  qualifier: {
    exact: 'بالضبط', about: 'نحو', 'more-than': 'أكثر من', 'at-least': 'ما لا يقل عن', 'less-than': 'أقل من', 'up-to': 'ما يصل إلى', nearly: 'قرابة', between: 'بين', vague: 'غير محدد'
  },
  reason: {
    'trigger-inside': 'الاسم المعدود نفسه يدل على ما جرى.', 'trigger-before': 'كلمة قبل الرقم تدل على ما جرى.', 'trigger-after': 'كلمة بعد الرقم تدل على ما جرى.',
    'part-of-figure': 'جزء من الرقم الذي قبله.', 'part-of-set': 'جزء من مجموعة ذُكرت قبله.', 'continues-list': 'يتابع تعدادا.',
    'continues-sentence': 'يتابع ما تعدّه الجملة السابقة.', 'said-before': 'رقم سبق ذكره.', 'sum-converted': 'المبلغ الذي قبله بعملة أخرى.', likely: 'لا تحسمه قاعدة، والأرقام بين مثل هذه الكلمات ادعاءات في الغالب.', 'likely-measure': 'قرأته قاعدة على وجه آخر، لكن الأرقام بين مثل هذه الكلمات والأرقام تعدّ هذا في الغالب.', 'likely-part': 'لا قاعدة تبيّن ما هو جزء منه، والأرقام التي تُذكر هكذا جزء من هذا في الغالب.', 'makes-up': 'يساوي مع ما ذُكر معه الرقم المرتبط به.', 'by-place': 'ذُكر لمكان من عدة أماكن بعد حصيلتها كلها.', 'made-by-hand': 'أُنشئ يدويا.',
    'trigger-beside': 'الكلمة الدالة ملاصقة للرقم.', 'trigger-far': 'الكلمة الدالة بعيدة عن الرقم.', 'source-named': 'له مصدر مذكور.', 'no-source': 'لا مصدر مذكورا له.',
    'in-headline': 'يرد في العنوان.', repeated: 'يتكرر في النص.', large: 'الرقم كبير.', small: 'الرقم صغير.', vague: 'الرقم غير محدد.',
    'is-part': 'جزء من رقم آخر.', 'not-asserted': 'منفي أو مزمع أو مشروط.'
  },
  modality: { asserted: 'مثبت', denied: 'منفي', planned: 'مزمع', conditional: 'مشروط' },
  modalityTold: { denied: 'ينفيه النص أو يذكر من ينفيه.', planned: 'مخطط له أو موعود به، ولم يحدث بعد.', conditional: 'تقدير أو خشية، أو متوقف على شرط.' },
  scope: { event: 'حادثة واحدة', period: 'فترة', cumulative: 'حصيلة تراكمية' },
  basis: { reported: 'مبلَّغ عنه', identified: 'محدد بالأسماء', verified: 'تحققت منه الجهة المحصية', estimated: 'تقديري' },
  stance: { supports: 'يؤيد', refutes: 'ينفي', context: 'سياق' },
  sourceKind: {
    official: 'جهة رسمية', un: 'الأمم المتحدة', ngo: 'منظمة غير حكومية', media: 'وسيلة إعلام', 'party-to-conflict': 'طرف في النزاع', dataset: 'قاعدة بيانات', osint: 'أدلة من مصادر مفتوحة', eyewitness: 'شاهد عيان'
  },
  attributionKind: {
    official: 'جهة رسمية', un: 'الأمم المتحدة', ngo: 'منظمة غير حكومية', media: 'وسيلة إعلام', 'party-to-conflict': 'طرف في النزاع', dataset: 'قاعدة بيانات', osint: 'أدلة من مصادر مفتوحة', eyewitness: 'شاهد عيان',
    anonymous: 'مصدر غير مسمى', other: 'غير ذلك'
  },
  reliability: {
    A: 'A · موثوق تماما', B: 'B · موثوق عادة', C: 'C · موثوق إلى حد ما', D: 'D · غير موثوق عادة', E: 'E · غير موثوق', F: 'F · لا يمكن الحكم على موثوقيته'
  },
  credibility: {
    '1': '1 · أكدته مصادر أخرى', '2': '2 · صحيح على الأرجح', '3': '3 · قد يكون صحيحا', '4': '4 · مشكوك فيه', '5': '5 · غير مرجح', '6': '6 · لا يمكن الحكم على صحته'
  },
  together: { join: 'دُمج مع ادعاء آخر', split: 'قُسم إلى ادعاءين' },
  action: {
    create: 'أُضيف يدويا', edit: 'عُدّل', remove: 'حُذف', undo: 'تراجع', redo: 'إعادة', extract: 'استُخرج من النص', merge: 'دُمج من مراجعة', reanchor: 'أُعيد تحديد موضعه في نص جديد', import: 'استُورد'
  },
  flag: {
    'subset-exceeds-whole': 'هذا الرقم أكبر من الكل الذي هو جزء منه.',
    'sum-exceeds-whole': 'مجموع أجزاء هذا الرقم يزيد عليه.',
    'currency-assumed': 'لم يحدد النص العملة بدقة، فافتُرضت إحداها.',
    'disputed-in-text': 'يذكر النص بعده مباشرة أن طرفا آخر ينفي هذا أو يشكك فيه.',
    'superseded-in-text': 'يورد النص رقما مصححا أو أحدث بدلا من هذا.'
  },
  error: {
    'invalid-input': 'في البيانات المدخلة ما ليس صحيحا.',
    'unknown-call': 'هذه النافذة والبرنامج من إصدارين مختلفين. أعد تحميل النافذة.',
    'not-found': 'لم يعد موجودا، وربما حذفه غيرك.',
    'no-workspace': 'لا توجد مساحة عمل مفتوحة.',
    'not-a-workspace': 'هذا المجلد ليس من مساحات عمل «تحقيق».',
    'workspace-exists': 'في هذا المجلد مساحة عمل بالفعل. افتحها بدلا من ذلك.',
    'folder-not-empty': 'هذا المجلد ليس فارغا. اختر مجلدا فارغا أو جديدا.',
    'workspace-locked': 'مساحة العمل مستخدمة في مكان آخر.',
    'read-only': 'مساحة العمل مفتوحة للقراءة فقط، فلا يمكن تعديل شيء هنا.',
    'version-too-new': 'كتب مساحةَ العمل إصدارٌ أحدث من «تحقيق». حدّث البرنامج لفتحها.',
    'workspace-damaged': 'مساحة العمل تالفة. افحصها وأصلحها.',
    'disk-full': 'القرص ممتلئ. أفرغ مساحة ثم أعد المحاولة.',
    'permission-denied': 'لا تملك إذن القراءة أو الكتابة هناك. اختر مجلدا آخر.',
    'io-failed': 'تعذرت القراءة من القرص أو الكتابة عليه.',
    'file-exists': 'يوجد ملف بهذا الاسم بالفعل.',
    'file-not-found': 'الملف أو المجلد غير موجود.',
    'file-too-large': 'الملف أكبر مما يُسمح به.',
    'file-empty': 'الملف فارغ.',
    'not-text': 'الملف لا يحوي نصا.',
    'unknown-encoding': 'تعذر تمييز ترميز النص. احفظه بترميز UTF-8 وأعد المحاولة.',
    'unsupported-format': 'لا يمكن قراءة هذه الصيغة.',
    'damaged-file': 'الملف تالف.',
    'hostile-file': 'رُفض الملف لأنه قد يسبب ضررا.',
    'encrypted-file': 'الملف محمي بكلمة مرور.',
    'scanned-pdf': 'ملف PDF صفحاته مصورة ولا نص فيها.',
    conflict: 'عُدّل في مكان آخر في هذه الأثناء.',
    'nothing-to-undo': 'لا شيء يمكن التراجع عنه.',
    'nothing-to-export': 'لا شيء يمكن تصديره.',
    'no-browser': 'لم يُعثر على متصفح Chromium أو Chrome أو Edge لطباعة PDF.',
    'unsupported-here': 'لا يمكن فعل ذلك هنا.',
    cancelled: 'أُلغيت العملية.',
    unauthorized: 'لم يعد مسموحا لهذه النافذة بالدخول. شغّل «تحقيق» من جديد.',
    internal: 'حدث خطأ غير متوقع.'
  },
  notice: {
    'file-damaged': 'وُضع ملف تالف جانبا.',
    'text-missing': 'نص إحدى المقالات مفقود.',
    'text-changed': 'عُدّل نص إحدى المقالات خارج البرنامج.',
    'index-rebuilt': 'أُعيد بناء الفهرس من الملفات.',
    'duplicate-id': 'كان لادعاءين المعرّف نفسه، فأُعطي أحدهما معرّفا آخر.',
    'change-finished': 'أُكمل تعديل كان قد انقطع.',
    'change-discarded': 'أُلغي تعديل كان قد انقطع.',
    'leftover-removed': 'أُزيل ملف مؤقت متروك.',
    'changed-on-disk': 'عدّل برنامج آخر ملفا، فأُعيدت قراءته.',
    'kept-both': 'عُدّل ملف هنا وفي مكان آخر، فحُفظت النسختان.',
    'opened-read-only': 'فُتحت مساحة العمل للقراءة فقط.',
    'version-too-new': 'كتب إصدارٌ أحدث ملفا فتُرك كما هو.',
    migrated: 'حُوّلت مساحة العمل إلى الإصدار الحالي.',
    'evidence-missing': 'ملف دليل مرفق مفقود.',
    'write-failed': 'تعذرت الكتابة على القرص.',
    'export-interrupted': 'انقطع تصدير قبل أن يكتمل.',
    'merge-interrupted': 'لم تصل حزمة مراجعة كاملة.'
  }
}
