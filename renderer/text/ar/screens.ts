import type { Translation } from '../../../core/model/wording/translation.ts'
import type { screens as english } from '../en/screens.ts'

/** Arabic words of the screens, one group a screen, in the Modern Standard Arabic of newsrooms. */
export const screens: Translation<typeof english> = {
  app: { name: 'تحقيق', tagline: 'تدقيق أرقام الأخبار', loading: 'جارٍ الفتح…', skipToArticle: 'الانتقال إلى المقالة' },
  common: {
    save: 'حفظ', cancel: 'إلغاء', close: 'إغلاق', add: 'إضافة', remove: 'حذف', edit: 'تعديل', open: 'فتح', back: 'رجوع', more: 'المزيد', all: 'الكل', none: 'لا شيء',
    unknown: 'غير معروف', search: 'بحث', clear: 'مسح', retry: 'إعادة المحاولة', reload: 'إعادة التحميل', done: 'تم', choose: 'اختيار', optional: 'اختياري', or: 'أو', copy: 'نسخ', yes: 'نعم', no: 'لا',
    details: 'التفاصيل', undo: 'تراجع', redo: 'إعادة', nothing: 'لا شيء هنا', loading: 'جارٍ التحميل…'
  },
  count: {
    claims_zero: 'لا ادعاءات', claims_one: 'ادعاء واحد', claims_two: 'ادعاءان', claims_few: '{{count, n}} ادعاءات', claims_many: '{{count, n}} ادعاء', claims_other: '{{count, n}} ادعاء',
    articles_zero: 'لا مقالات', articles_one: 'مقالة واحدة', articles_two: 'مقالتان', articles_few: '{{count, n}} مقالات', articles_many: '{{count, n}} مقالة', articles_other: '{{count, n}} مقالة',
    sources_zero: 'لا مصادر', sources_one: 'مصدر واحد', sources_two: 'مصدران', sources_few: '{{count, n}} مصادر', sources_many: '{{count, n}} مصدرا', sources_other: '{{count, n}} مصدر',
    mentions_zero: 'لا مواضع', mentions_one: 'موضع واحد', mentions_two: 'موضعان', mentions_few: '{{count, n}} مواضع', mentions_many: '{{count, n}} موضعا', mentions_other: '{{count, n}} موضع',
    files_zero: 'لا ملفات', files_one: 'ملف واحد', files_two: 'ملفان', files_few: '{{count, n}} ملفات', files_many: '{{count, n}} ملفا', files_other: '{{count, n}} ملف',
    notices_zero: 'لا تنبيهات', notices_one: 'تنبيه واحد', notices_two: 'تنبيهان', notices_few: '{{count, n}} تنبيهات', notices_many: '{{count, n}} تنبيها', notices_other: '{{count, n}} تنبيه',
    open_zero: 'لا شيء مفتوح', open_one: 'واحد مفتوح', open_two: 'اثنان مفتوحان', open_few: '{{count, n}} مفتوحة', open_many: '{{count, n}} مفتوحا', open_other: '{{count, n}} مفتوح',
    selected_zero: 'لم يُحدد شيء', selected_one: 'حُدد واحد', selected_two: 'حُدد اثنان', selected_few: 'حُددت {{count, n}}', selected_many: 'حُدد {{count, n}}', selected_other: 'حُدد {{count, n}}',
    conflicts_zero: 'لا تعارضات', conflicts_one: 'تعارض واحد', conflicts_two: 'تعارضان', conflicts_few: '{{count, n}} تعارضات', conflicts_many: '{{count, n}} تعارضا', conflicts_other: '{{count, n}} تعارض',
    persons_zero: 'لا أحد', persons_one: 'شخص واحد', persons_two: 'شخصان', persons_few: '{{amount}} أشخاص', persons_many: '{{amount}} شخصا', persons_other: '{{amount}} شخص',
    items_zero: 'لا شيء', items_one: 'وحدة واحدة', items_two: 'وحدتان', items_few: '{{amount}} وحدات', items_many: '{{amount}} وحدة', items_other: '{{amount}} وحدة'
  },
  figure: {
    exact: '{{amount}}', about: 'نحو {{amount}}', 'more-than': 'أكثر من {{amount}}', 'at-least': 'ما لا يقل عن {{amount}}', 'less-than': 'أقل من {{amount}}',
    'up-to': 'ما يصل إلى {{amount}}', nearly: 'قرابة {{amount}}', between: 'بين {{min}} و{{max}}', vague: 'عدد غير محدد',
    vagueAtLeast: 'عدد غير محدد لا يقل عن {{min}}', vagueBetween: 'عدد غير محدد بين {{min}} و{{max}}', percent: '{{amount}}٪', unit: '{{amount}} {{unit}}', quoted: '«{{quote}}»'
  },
  bytes: { b: '{{amount}} بايت', kb: '{{amount}} ك.ب', mb: '{{amount}} م.ب', gb: '{{amount}} غ.ب' },
  start: {
    title: 'تدقيق أرقام الأخبار', lead: 'يجد «تحقيق» كل رقم عن الضحايا والرهائن والمساعدات والنزوح في المقالات العربية والإنجليزية، ويحفظ حكمك على كل منها مع مصادره على هذا الحاسوب.',
    bundled: 'ابدأ بالمقالات المرفقة', bundledHint: 'مقالتان استُخرجت أرقامهما، في مساحة عمل جديدة داخل مجلد المستندات.',
    create: 'إنشاء مساحة عمل', createHint: 'مساحة عمل فارغة في مجلد تختاره.', open: 'فتح مساحة عمل', openHint: 'مجلد فيه مساحة عمل من «تحقيق».', review: 'فتح حزمة للمراجعة', reviewHint: 'ملف سلّمه إليك محلل آخر، يُفتح في مساحة عمل خاصة بك.', reviewTitle: 'فتح حزمة للمراجعة',
    recent: 'مساحات العمل الأخيرة', noRecent: 'تظهر هنا مساحات العمل التي تفتحها.', offline: 'يعمل بلا شبكة، ولا يغادر شيء هذا الحاسوب.',
    createTitle: 'مساحة عمل جديدة', name: 'الاسم', namePlaceholder: 'حصائل غزة 2026', folder: 'داخل المجلد', chooseFolder: 'اختيار مجلد…', willBe: 'ستُنشأ في', createDo: 'إنشاء', folderName: 'اسم المجلد الجديد'
  },
  folders: {
    title: 'اختيار مجلد', up: 'المجلد الأعلى', empty: 'هذا المجلد فارغ.', workspace: 'مساحة عمل', path: 'المجلد', go: 'انتقال', home: 'المجلد الرئيسي',
    chooseThis: 'اختيار هذا المجلد', openWorkspace: 'فتح مساحة العمل هذه', files: 'اختيار ملف', chooseFile: 'اختيار هذا الملف'
  },
  side: { label: 'المقالات والادعاءات', articles: 'المقالات', claims: 'الادعاءات' },
  articles: {
    filter: 'تصفية المقالات', none: 'لا مقالات بعد', noneHint: 'استورد ملفات، أو أفلتها في أي مكان من هذه النافذة، أو ألصق نصا.', noneMatch: 'لا مقالة مطابقة.',
    import: 'استيراد', paste: 'لصق نص', removeTitle: 'حذف هذه المقالة؟', removeBody: 'تُحذف المقالة وادعاءاتها من مساحة العمل. يمكنك التراجع عن ذلك، وتُحفظ منها نسخة احتياطية.', removed: 'حُذفت المقالة، ويعيدها «تراجع».',
    removeDo: 'حذف المقالة', replaceText: 'استبدال النص بنسخة أحدث…', facts: 'تعديل بيانات المقالة', allDone: 'أُنجزت كل الادعاءات', list: 'قائمة المقالات', actions: 'ما يمكن فعله بهذه المقالة', fromFirst: 'عودة إلى أول مقالة.', fromLast: 'عودة إلى آخر مقالة.'
  },
  article: {
    find: 'بحث في المقالة', findNext: 'الموضع التالي', findPrevious: 'الموضع السابق', findCount: '{{at}} من {{total}}',
    label: 'المقالة', none: 'لا مقالة مفتوحة', noneHint: 'اختر مقالة أو ادعاء من القائمة.', title: 'العنوان', publisher: 'الناشر', author: 'الكاتب', url: 'الرابط (URL)', publishedAt: 'تاريخ النشر', importedAt: 'استُوردت يوم {{date}}',
    language: 'اللغة', direction: 'الاتجاه', rtl: 'من اليمين إلى اليسار', ltr: 'من اليسار إلى اليمين', original: 'الملف الأصلي', text: 'نص المقالة، للقراءة فقط', facts: 'بيانات المقالة',
    newClaim: 'ادعاء جديد من التحديد', addMention: 'إضافة التحديد موضعا آخر للادعاء المختار', mentionShort: 'موضع آخر', claimShort: 'ادعاء جديد', replaced: 'استُبدل النص. ادعاءات حُدد موضعها من جديد: {{moved}}، وادعاءات بلا موضع: {{orphaned}}.',
    marks: 'الأحكام بجانب النص', page: 'صفحة {{page}}', datePlaceholder: 'YYYY-MM-DD', openUrl: 'فتح الرابط', replaceTitle: 'استبدال النص', replaceHint: 'ألصق النسخة الأحدث من النص. يُبحث فيها عن كل ادعاء، وما لا يُعثر على موضعه يُعرض بلا موضع.', replaceDo: 'استبدال النص', replaceFile: 'أخذه من ملف…', dateInvalid: 'اكتب سنة أو شهرا أو يوما: 2024 أو 2024-05 أو 2024-05-25.'
  },
  claims: {
    scope: 'نطاق القائمة', search: 'البحث في الادعاءات', searchHint: 'كلمات أو "عبارات" أو حقول، مثل: نوع:رهائن، حكم:مؤكد، قيمة>100، مصدر:"وزارة الصحة"، عنوان:هدنة', none: 'لا ادعاءات بعد', noneHint: 'حدد مقطعا في مقالة واضغط C لإنشاء ادعاء.', filling: 'لا يزال البحث يقرأ المقالات: {{done}} من {{total}}. قد يُعثر على المزيد بعد قليل.', fillingLabel: 'المقالات المقروءة للبحث', faultTitle: 'في البحث ما لم يُفهم',
    noneMatch: 'لا ادعاء مطابق', noneMatchHint: 'أزل أحد عوامل التصفية أو غيّر البحث.',
    clearFilters: 'مسح التصفية', scopeArticle: 'هذه المقالة', scopeAll: 'كل المقالات', sort: 'الترتيب حسب', sortBy: { position: 'الموضع في النص', score: 'أولوية التحقق', value: 'حجم الرقم', updated: 'آخر تعديل', kind: 'النوع', verdict: 'الحكم' },
    ascending: 'تصاعدي', descending: 'تنازلي', filterKind: 'النوع', filterVerdict: 'الحكم', filterWorkflow: 'الحالة', flagged: 'عليها تحذير', orphaned: 'بلا موضع', filters: 'التصفية', list: 'قائمة الادعاءات', selectAll: 'تحديد الكل', unselect: 'إلغاء التحديد', bulk: 'تعديل المحدد',
    setVerdict: 'الحكم', setWorkflow: 'الحالة', dismiss: 'استبعاد', bulkDone_zero: 'لم يُعدّل شيء', bulkDone_one: 'عُدّل ادعاء واحد', bulkDone_two: 'عُدّل ادعاءان', bulkDone_few: 'عُدّلت {{count, n}} ادعاءات', bulkDone_many: 'عُدّل {{count, n}} ادعاء', bulkDone_other: 'عُدّل {{count, n}} ادعاء', select: 'تحديد هذا الادعاء', orphan: 'بلا موضع', warning: 'تحذير', hasNote: 'عليه ملاحظة', removed: 'حُذف الادعاء.', byHand: 'يدويا', noneUnverified: 'لم يبق هنا ادعاء لم يُتحقق منه.', onlyUnverified: 'لم يبق غير هذا الادعاء لم يُتحقق منه.', fromFirst: 'عودة إلى أول ادعاء.', fromLast: 'عودة إلى آخر ادعاء.'
  },
  inspector: {
    label: 'تفاصيل الادعاء', step: 'الادعاء {{at}} من {{total}} في هذه المقالة', first: 'البدء بالأول', none: 'لم يُختر ادعاء', noneHint: 'انقر رقما مظللا، أو اضغط J للادعاء التالي.', noneOpenHint: 'يظهر هنا ما يُعرف عن الادعاء وما تقرره فيه.', noneInArticle: 'لم يُعثر على أرقام في هذه المقالة.', noneInArticleHint: 'لم يُعثر على أرقام في هذه المقالة. للتحقق من رقم فيها حدّد موضعه ثم اضغط C.', verdict: 'الحكم', workflow: 'الحالة', confidence: 'درجة الثقة', figure: 'الرقم', value: 'القيمة', min: 'الحد الأدنى', max: 'الحد الأقصى',
    qualifier: 'التقييد', unit: 'الوحدة', person: 'أشخاص', item: 'وحدات', percentUnit: 'نسبة مئوية', noUnit: 'بلا وحدة', kind: 'النوع', measure: 'ما حدث', who: 'الفئة', attribution: 'منسوب إلى', attributionKind: 'نوع الجهة',
    noAttribution: 'لم يُنسب إلى أحد', attributionPlaceholder: 'وزارة الصحة', place: 'المكان', asOf: 'حتى تاريخ', modality: 'صيغة القول', scope: 'النطاق', basis: 'أساس الإحصاء', subsetOf: 'جزء من', subsetGo: 'الانتقال إلى الكل', subsetNone: 'ليس جزءا من رقم آخر', parts: 'له أجزاء', actor: 'المسؤول', actorRole: 'الصفة', actorKnown: 'معروف', actorSuspected: 'مشتبه به',
    donor: 'الجهة المانحة', recipient: 'المستفيد', sector: 'القطاع', sectors: { military: 'عسكري', financial: 'مالي', humanitarian: 'إنساني' }, form: 'الشكل', forms: { grant: 'منحة', loan: 'قرض', 'in-kind': 'عيني' }, priceYear: 'سنة الأسعار', assignee: 'مسند إلى',
    what: 'الواقعة والمكان', aid: 'المساعدة', note: 'الملاحظة', noteHint: 'بتنسيق Markdown. تُحفظ أثناء الكتابة، ومفتاح Esc يخرج منها.', noteLabel: 'ملاحظة على هذا الادعاء بتنسيق Markdown', saving: 'جارٍ الحفظ…', saved: 'حُفظ', noteRefused: 'لم تُحفظ بعد. تبقى هنا، وتُعاد محاولة حفظها عند الخروج منها.', mentions: 'في النص', mentionGo: 'إظهار في النص', mentionRemove: 'حذف هذا الموضع',
    why: 'سبب استخراجه', rule: 'القاعدة', score: 'أولوية التحقق', originHand: 'أُضيف يدويا', originImport: 'استُورد من {{format}}', noReasons: 'لم تُسجل أسباب.', history: 'السجل', historyLoad: 'إظهار السجل', mergedBy: 'الدمج:', showAsItWas: 'إظهاره كما كان', nowShown: 'كما كان {{date}}', backToNow: 'العودة إلى الآن', notThen: 'لم يكن الادعاء موجودا حينها.', byWhom: '{{who}}، {{date}}',
    orphanTitle: 'لم يعد هذا المقطع في النص', orphanBody: 'تغير النص وتعذر تحديد موضع المقطع بيقين. حدد موضعه الحالي وأضفه موضعا للادعاء، أو استبعد الادعاء.', removeTitle: 'حذف هذا الادعاء؟', removeBody: 'يمكنك التراجع عن ذلك.', removeDo: 'حذف الادعاء', actions: 'ما يمكن فعله بهذا الادعاء',
    field: { kind: 'النوع', measure: 'ما حدث', figure: 'الرقم', who: 'الفئة', mentions: 'المواضع', attribution: 'منسوب إلى', place: 'المكان', asOf: 'حتى تاريخ', scope: 'النطاق', basis: 'أساس الإحصاء', modality: 'صيغة القول', subsetOf: 'جزء من', actor: 'المسؤول', aid: 'بيانات المساعدة', workflow: 'الحالة', verdict: 'الحكم', confidence: 'درجة الثقة', note: 'الملاحظة', sources: 'المصادر', assignee: 'مسند إلى', '*': 'الادعاء' },
    badNumber: 'اكتب عددا مثل 1170 أو 51000000000.', vagueValue: 'لا قيمة واحدة'
  },
  sources: {
    title: 'المصادر', none: 'لا مصادر بعد. أضف ما يؤيد الرقم أو ينفيه.', add: 'إضافة مصدر', editTitle: 'مصدر', name: 'العنوان', url: 'الرابط (URL)', publisher: 'الناشر', kind: 'النوع', stance: 'الموقف', grade: 'التقييم بنظام الأدميرالية', reliability: 'موثوقية المصدر', credibility: 'مصداقية المعلومة', quote: 'الاقتباس',
    ownFigure: 'الرقم الذي يذكره', publishedAt: 'تاريخ النشر', accessedAt: 'تاريخ الاطلاع', relayOf: 'ينقل عن', relayHint: 'الناقلون عن جهة إحصاء واحدة يُعدّون مصدرا واحدا.', evidence: 'ملفات الأدلة', attach: 'إرفاق ملف', dropHere: 'أو أفلت الملفات هنا', attachedOnSave: 'يُرفق عند الحفظ',
    independent_zero: 'لا مصدر مستقل', independent_one: 'واحد مستقل', independent_two: 'اثنان مستقلان', independent_few: '{{count, n}} مستقلة', independent_many: '{{count, n}} مستقلا', independent_other: '{{count, n}} مستقل', removeConfirm: 'حذف هذا المصدر؟', attached: 'أُرفق', notGraded: 'بلا تقييم', needsTitle: 'اكتب عنوانا للمصدر.', badUrl: 'اكتب رابطا كاملا مثل https://example.org/page.'
  },
  discard: { title: 'الخروج بلا حفظ؟', body: 'لم يُحفظ بعد ما كتبته هنا.', do: 'الخروج بلا حفظ', stay: 'متابعة الكتابة' },
  newClaim: { title: 'ادعاء جديد', passage: 'المقطع', read: 'قُرئت هذه البيانات من المقطع. صحح ما كان منها خطأ.', notRead: 'لم يُقرأ رقم في المقطع. أدخله.', create: 'إنشاء الادعاء', noSelection: 'حدد مقطعا في المقالة أولا.', noSelectionForMention: 'حدد مقطعا واختر ادعاء أولا.', mentionAdded: 'أُضيف موضعا آخر.' },
  import: {
    title: 'استيراد', running: 'جارٍ الاستيراد', choose: 'اختيار ملفات…', drop: 'أفلت الملفات أو المجلدات لاستيرادها', dropHint: 'نص، Markdown،\u200f HTML،\u200f Word،\u200f PDF، بريد، CSV،\u200f JSON،\u200f RSS،\u200f zip', done: 'انتهى الاستيراد', allFailed: 'تعذر استيراد أي شيء', show: 'عرض', cancelled: 'أُلغي الاستيراد', imported: 'استُورد', alreadyThere: 'موجود من قبل', failed: 'تعذر', progress: '{{done}} من {{total}}',
    pasteTitle: 'لصق نص', pasteName: 'العنوان', pasteText: 'النص', pasteDo: 'استيراد النص', pasteFormatted: 'قراءته بوصفه الصفحة التي نُسخ منها', pasteFormattedHint: 'تبقى العناوين والجداول في أسطرها، ولا يُؤخذ بالتعديلات أعلاه.', warnings: 'تحذيرات', openFirst: 'فتح المقالة', nothing: 'لم يكن هناك ما يُستورد.', waitForOther: 'ما زال استيراد آخر جاريا. انتظر انتهاءه أو ألغه.', reading: 'جارٍ قراءة الملفات…', addMore: 'استيراد ملفات', wholeFolder: 'اختيار مجلد…', interchange: 'استيراد ادعاءات…',
    interchangeHint: 'يُقرأ ملف صُدّر من «تحقيق» (JSON أو NDJSON)، أو ملف Web Annotations أو ClaimReview. تُضاف ادعاءاته إلى مقالاتها، ويُذكر ما تعذر نقله.', interchangeDone: 'الادعاءات المضافة: {{claimsAdded}}، والمحدّثة: {{claimsUpdated}}، والمقالات المضافة: {{articlesAdded}}.', notCarried: 'ما تعذر نقله',
    map: { title: 'ما محتوى كل عمود؟', hint: 'اختيرت الأعمدة بحسب أسمائها. صحح ما كان منها خطأ.', none: 'ليس في الملف', preview: 'الصفوف الأولى كما ستُقرأ', needsText: 'اختر العمود الذي فيه نص المقالات.', do: 'استيراد', leaveOut: 'استيراد الملفات الأخرى فقط', field: { title: 'العنوان', text: 'النص', language: 'اللغة', publisher: 'الناشر', author: 'الكاتب', url: 'الرابط (URL)', publishedAt: 'تاريخ النشر' } }
  },
  reports: {
    title: 'التقرير', scope: 'نطاق التقرير', scopeClaim: 'الادعاء المختار', scopeArticle: 'المقالة المفتوحة', scopeFilter: 'الادعاءات بعد التصفية', scopeSelection: 'الادعاءات المحددة', scopeWorkspace: 'مساحة العمل كلها', format: 'الصيغة', language: 'اللغة', digits: 'الأرقام', groupBy: 'التجميع حسب',
    group: { article: 'المقالة', verdict: 'الحكم', kind: 'النوع', none: 'بلا تجميع' }, reportTitle: 'عنوان التقرير', titlePlaceholder: 'أرقام قيد التحقق: {{workspace, name}}', contents: 'المحتويات', history: 'سجل التعديلات', evidence: 'قائمة الأدلة', charts: 'رسوم بيانية', dismissed: 'الادعاءات المستبعدة أيضا', house: 'هوية المؤسسة', noHouse: 'لم تُحدد', preview: 'معاينة', previewOf: 'معاينة التقرير', previewMaking: 'جارٍ إعداد المعاينة…', previewFailed: 'تعذر إعداد المعاينة.',
    export: 'تصدير', exporting: 'جارٍ التصدير…', exported: 'صُدّر: {{name, name}}', exportedTo: 'حُفظ في {{path, path}}', overwriteTitle: 'استبدال الملف؟', overwriteBody: 'الملف {{path, path}} موجود بالفعل.', overwriteDo: 'استبداله', data: 'بيانات', documents: 'مستندات', packages: 'حزم', noPdf: 'لا يمكن طباعة PDF هنا.',
    formats: { html: 'صفحة HTML', pdf: 'PDF', docx: 'Word (DOCX)', xlsx: 'Excel (XLSX)', csv: 'CSV', markdown: 'Markdown', json: 'JSON', ndjson: 'NDJSON للادعاءات', claimreview: 'ClaimReview (JSON-LD)', webannotation: 'Web Annotations (JSON-LD)', csvw: 'CSV مع بيانات وصفية (CSVW)', datapackage: 'حزمة بيانات', evidence: 'حزمة أدلة (zip)' },
    formatHint: 'تعرض المعاينة صفحة HTML دائما.', where: 'الحفظ في', inFolder: 'داخل المجلد', fileName: 'اسم الملف'
  },
  review: {
    title: 'المراجعة', handing: 'المراجعة: تسليم واستلام', exportTitle: 'تسليم حزمة', exportHint: 'يستلم المراجع الثاني الحزمة في مساحة عمله بلا شبكة، ويعمل عليها، ثم يعيدها بالطريقة نفسها.', exportDo: 'تصدير حزمة', scopeFiltered: 'الادعاءات بعد التصفية فقط', importTitle: 'استلام حزمة', importHint: 'حزمة سُلّمت إليك للمراجعة، أو حزمة عائدة منها. ترى ما ستغيره قبل دمج أي شيء.', chooseBundle: 'اختيار حزمة…',
    comparison: 'ما ستغيره الحزمة', by: 'مراجعة {{reviewer, name}}، {{date}}', changed_zero: 'لم يُعدّل شيء', changed_one: 'عُدّل ادعاء واحد', changed_two: 'عُدّل ادعاءان', changed_few: 'عُدّلت {{count, n}} ادعاءات', changed_many: 'عُدّل {{count, n}} ادعاء', changed_other: 'عُدّل {{count, n}} ادعاء', added_zero: 'لم يُضف شيء', added_one: 'أُضيف ادعاء واحد', added_two: 'أُضيف ادعاءان', added_few: 'أُضيفت {{count, n}} ادعاءات', added_many: 'أُضيف {{count, n}} ادعاء', added_other: 'أُضيف {{count, n}} ادعاء', agreement: 'الاتفاق في الأحكام', agreementOf: '{{percent}} من أصل {{compared}}', kappa: 'معامل كابا لكوهين {{kappa}}', noAgreement: 'لا شيء للمقارنة',
    newArticles_zero: 'لا مقالات جديدة.', newArticles_one: 'مقالة واحدة جديدة هنا وستضاف.', newArticles_two: 'مقالتان جديدتان هنا وستضافان.', newArticles_few: '{{count, n}} مقالات جديدة هنا وستضاف.', newArticles_many: '{{count, n}} مقالة جديدة هنا وستضاف.', newArticles_other: '{{count, n}} مقالة جديدة هنا وستضاف.', differing_zero: 'نصوص المقالات متطابقة.', differing_one: 'مقالة واحدة نصها هنا غير نصها في الحزمة، وتبقى ادعاءاتها كما هي:', differing_two: 'مقالتان نصاهما هنا غير نصيهما في الحزمة، وتبقى ادعاءاتهما كما هي:', differing_few: '{{count, n}} مقالات نصوصها هنا غير نصوصها في الحزمة، وتبقى ادعاءاتها كما هي:', differing_many: '{{count, n}} مقالة نصوصها هنا غير نصوصها في الحزمة، وتبقى ادعاءاتها كما هي:', differing_other: '{{count, n}} مقالة نصوصها هنا غير نصوصها في الحزمة، وتبقى ادعاءاتها كما هي:', figures: 'أرقام قد تعني العدد نفسه: {{overlapping}} من أصل {{compared}}', conflict: 'التعارض {{number}} من {{total}}', base: 'عند التسليم', ours: 'لدينا', theirs: 'لديهم', takeOurs: 'إبقاء ما لدينا', takeTheirs: 'أخذ ما لديهم', resolved: 'حُسم {{done}} من {{total}}', merge: 'دمج', merged: 'دُمجت المراجعة: {{came}}', kept_zero: 'لم يبق شيء كما كان لدينا', kept_one: 'بقي ما لدينا في تعارض واحد', kept_two: 'بقي ما لدينا في تعارضين', kept_few: 'بقي ما لدينا في {{count, n}} تعارضات', kept_many: 'بقي ما لدينا في {{count, n}} تعارضا', kept_other: 'بقي ما لدينا في {{count, n}} تعارض', nameHint: 'يراه من يستلم الحزمة، ويُسجل مع أحكامك.', nextConflict: 'التعارض التالي', previousConflict: 'التعارض السابق', empty: 'فارغ', noConflicts: 'لا تعارضات: يمكن دمج كل شيء.', decideAll: 'احسم كل التعارضات أولا.', allOurs: 'إبقاء كل ما لدينا', allTheirs: 'أخذ كل ما لديهم', exported: 'صُدّرت الحزمة: {{name, name}}'
  },
  commands: {
    group: { claims: 'الادعاءات', articles: 'المقالات', review: 'المراجعة', edit: 'تحرير', go: 'انتقال', view: 'عرض', workspace: 'مساحة العمل' },
    'palette.open': 'لوحة الأوامر', 'help.open': 'اختصارات لوحة المفاتيح', 'settings.open': 'الإعدادات', 'import.files': 'استيراد ملفات', 'import.paste': 'لصق نص كمقالة', 'import.interchange': 'استيراد ادعاءات', 'report.open': 'إعداد تقرير', 'review.handOut': 'المراجعة: تسليم حزمة', 'review.takeIn': 'المراجعة: استلام حزمة ودمجها', 'review.openBundle': 'المراجعة: فتح حزمة سُلّمت إليك', 'search.focus': 'البحث في الادعاءات',
    'claim.next': 'الادعاء التالي', 'claim.previous': 'الادعاء السابق', 'claim.nextUnverified': 'الادعاء التالي غير المتحقق منه', 'claim.new': 'ادعاء جديد من التحديد', 'claim.mention': 'إضافة التحديد موضعا آخر', 'claim.dismiss': 'استبعاد الادعاء', 'claim.remove': 'حذف الادعاء', 'claim.reveal': 'إظهار الادعاء في النص',
    'verdict.unverified': 'الحكم: لم يُتحقق منه بعد', 'verdict.confirmed': 'الحكم: مؤكد', 'verdict.partly-confirmed': 'الحكم: مؤكد جزئيا', 'verdict.overstated': 'الحكم: مبالغ فيه', 'verdict.understated': 'الحكم: أقل من الواقع', 'verdict.disputed': 'الحكم: متنازع عليه', 'verdict.false': 'الحكم: خاطئ', 'verdict.outdated': 'الحكم: تجاوزه الزمن', 'verdict.unverifiable': 'الحكم: لا يمكن التحقق منه',
    'workflow.new': 'الحالة: جديد', 'workflow.in-progress': 'الحالة: قيد العمل', 'workflow.in-review': 'الحالة: قيد المراجعة', 'workflow.done': 'الحالة: منجز', 'confidence.raise': 'رفع درجة الثقة', 'confidence.lower': 'خفض درجة الثقة',
    'note.focus': 'كتابة الملاحظة', 'source.add': 'إضافة مصدر', 'history.undo': 'تراجع', 'history.redo': 'إعادة', 'pane.next': 'اللوح التالي', 'pane.previous': 'اللوح السابق', 'article.next': 'المقالة التالية', 'article.previous': 'المقالة السابقة', 'side.articles': 'إظهار المقالات', 'side.claims': 'إظهار الادعاءات',
    'theme.toggle': 'التبديل بين الفاتح والداكن', 'language.toggle': 'Switch to English', 'workspace.open': 'فتح مساحة عمل', 'workspace.create': 'إنشاء مساحة عمل', 'workspace.close': 'إغلاق مساحة العمل', 'workspace.check': 'فحص ملفات مساحة العمل', 'workspace.backup': 'نسخ مساحة العمل احتياطيا', 'notices.open': 'إظهار التنبيهات', 'article.find': 'بحث في المقالة', 'article.facts': 'تعديل بيانات المقالة'
  },
  palette: { placeholder: 'اكتب أمرا…', nothing: 'لا شيء بهذا الاسم', articles: 'فتح مقالة',
    alsoCalled: {
      'report.open': 'تصدير حفظ طباعة وورد إكسل', 'review.handOut': 'تصدير إرسال مشاركة مراجع ثان', 'review.takeIn': 'استيراد دمج إرجاع تعارضات', 'review.openBundle': 'استيراد مراجع ثان',
      'import.files': 'إضافة فتح بريد خلاصة', 'import.paste': 'إضافة حافظة', 'claim.remove': 'مسح إزالة', 'claim.dismiss': 'رفض تجاهل', 'settings.open': 'تفضيلات خيارات', 'workspace.check': 'إصلاح استعادة', 'help.open': 'مفاتيح مساعدة'
    }
  },
  help: { title: 'اختصارات لوحة المفاتيح', intro: 'تعتمد الاختصارات على موضع المفتاح في لوحة المفاتيح، فتعمل مع التخطيط العربي أيضا. ولا تعمل المفاتيح المفردة أثناء الكتابة.', also: 'أو' },
  settings: {
    title: 'الإعدادات', general: 'عام', language: 'اللغة', languageAr: 'العربية', languageEn: 'English', theme: 'المظهر', light: 'فاتح', dark: 'داكن', auto: 'حسب النظام', digits: 'الأرقام', latin: 'لاتينية 0123', arabicIndic: 'عربية ٠١٢٣', fontSize: 'حجم خط المقالة', reviewer: 'اسمك', reviewerHint: 'يُسجل في سجل ما تعدّله.',
    house: 'هوية المؤسسة', houseHint: 'تظهر في كل تقرير من مساحة العمل هذه.', houseName: 'اسم المؤسسة', logo: 'الشعار', logoChoose: 'اختيار صورة…', logoBad: 'اختر صورة PNG أو JPEG أو SVG لا تتجاوز 1.5 م.ب.', color: 'اللون المميز', methodNote: 'ملاحظة عن المنهج', houseUrl: 'الموقع', workspace: 'مساحة العمل', workspaceName: 'اسم مساحة العمل', workspacePath: 'المجلد', saved: 'حُفظ',
    check: 'فحص الملفات', checkHint: 'الفحص لا يغير شيئا. أما الإصلاح فينشئ نسخة احتياطية أولا، ثم يصلح ما يمكن إصلاحه.', repair: 'فحص وإصلاح', checking: 'جارٍ الفحص…', checked_zero: 'لا ملفات للفحص.', checked_one: 'فُحص ملف واحد وهو سليم.', checked_two: 'فُحص ملفان وهما سليمان.', checked_few: 'فُحصت {{count, n}} ملفات وكلها سليمة.', checked_many: 'فُحص {{count, n}} ملفا وكلها سليمة.', checked_other: 'فُحص {{count, n}} ملف وكلها سليمة.', checkedNotices: 'نتيجة الفحص', backup: 'نسخ احتياطي الآن', backedUp: 'حُفظت النسخة الاحتياطية في {{path, path}}', restore: 'استعادة نسخة احتياطية…', restoreHint: 'تُستعاد النسخة الاحتياطية في مجلد جديد، وتبقى مساحة العمل هذه كما هي.', restoreInto: 'الاستعادة في المجلد', about: 'حول البرنامج', version: 'الإصدار {{version}}', restoreDo: 'استعادة'
  },
  notices: { title: 'التنبيهات', none: 'لا تنبيهات', open: 'التنبيهات', file: 'الملف', backup: 'وُضع جانبا باسم', remedy: 'ما العمل', dismissAll: 'إخفاء الكل' },
  banner: {
    readOnly: 'مفتوحة للقراءة فقط: يفتحها {{process, name}} على {{host, name}} منذ {{since}}.', readOnlyPlain: 'مساحة العمل هذه مفتوحة للقراءة فقط.', lost: 'انقطع الاتصال ببرنامج «تحقيق». تُعاد المحاولة… ما تكتبه محفوظ في هذا المتصفح ويُرسل حين يجيب «تحقيق». إن طال ذلك فشغّل «تحقيق» من جديد.', unsaved_zero: 'كل التعديلات محفوظة.', unsaved_one: 'تعديل واحد لم يُكتب على القرص بعد. هو محفوظ في الذاكرة وتُعاد المحاولة.', unsaved_two: 'تعديلان لم يُكتبا على القرص بعد. هما محفوظان في الذاكرة وتُعاد المحاولة.', unsaved_few: '{{count, n}} تعديلات لم تُكتب على القرص بعد. هي محفوظة في الذاكرة وتُعاد المحاولة.', unsaved_many: '{{count, n}} تعديلا لم تُكتب على القرص بعد. هي محفوظة في الذاكرة وتُعاد المحاولة.', unsaved_other: '{{count, n}} تعديل لم تُكتب على القرص بعد. هي محفوظة في الذاكرة وتُعاد المحاولة.'
  },
  unsent: {
    sent_zero: 'لم يبق شيء لم يُرسل.', sent_one: 'حُفظ الآن تغيير لم ترسله النافذة قبل إغلاقها.', sent_two: 'حُفظ الآن تغييران لم ترسلهما النافذة قبل إغلاقها.', sent_few: 'حُفظت الآن {{count, n}} تغييرات لم ترسلها النافذة قبل إغلاقها.', sent_many: 'حُفظ الآن {{count, n}} تغييرًا لم ترسلها النافذة قبل إغلاقها.', sent_other: 'حُفظ الآن {{count, n}} تغيير لم ترسلها النافذة قبل إغلاقها.',
    banner_zero: 'لا شيء ينتظر قرارك.', banner_one: 'لم يُحفظ تغيير قبل إغلاق النافذة، وكُتب في موضعه شيء آخر منذ ذلك الحين.', banner_two: 'لم يُحفظ تغييران قبل إغلاق النافذة، وكُتب في موضعيهما شيء آخر منذ ذلك الحين.', banner_few: 'لم تُحفظ {{count, n}} تغييرات قبل إغلاق النافذة، وكُتب في مواضعها شيء آخر منذ ذلك الحين.', banner_many: 'لم يُحفظ {{count, n}} تغييرًا قبل إغلاق النافذة، وكُتب في مواضعها شيء آخر منذ ذلك الحين.', banner_other: 'لم يُحفظ {{count, n}} تغيير قبل إغلاق النافذة، وكُتب في مواضعها شيء آخر منذ ذلك الحين.',
    look: 'اتّخذ قرارًا', title: 'كُتب قبل إغلاق النافذة', hint: 'لم يصل هذا إلى مساحة العمل قبل إغلاق النافذة، وكُتب في الموضع نفسه شيء آخر منذ ذلك الحين. لن يتغيّر شيء حتى تقرّر.',
    mine: 'كُتب هنا، {{at}}', there: 'الموجود الآن', thereBy: 'الموجود الآن: {{who, name}}، {{at}}', gone: 'لم يعد ما كُتب هذا عنه موجودًا.', copy: 'نسخ', copied: 'نُسخ', takeMine: 'استعمال ما كُتب هنا', keepThere: 'إبقاء الموجود', discard: 'تجاهل'
  },
  reviewer: { unnamed: 'مراجع لم يذكر اسمه', ask: 'ما اسمك؟ يُسجل مع أحكامك.', name: 'اسمك', save: 'حفظ', later: 'لاحقا' },
  status: { progress: 'أُنجز {{done}} من {{total}}', workspace: 'مساحة العمل', commands: 'الأوامر', language: 'English', theme: 'المظهر', menu: 'المزيد', saved: 'كل التعديلات محفوظة', notConnected: 'باق في هذا المتصفح، ولم يُحفظ بعد' },
  errors: { title: 'تعذر تنفيذ ذلك', boundary: 'تعطل هذا الجزء من النافذة.', boundaryBody: 'عملك محفوظ. أعد تحميل النافذة للمتابعة.', connection: 'لا اتصال ببرنامج «تحقيق»', details: 'تفاصيل لمن يصلح الخلل', log: 'دُوّن في {{path, path}}', copy: 'نسخ التفاصيل' }
}
