import type { Measure, Who } from '../../model/kind.ts'
import type { CountedNoun } from '../lexicon/noun.ts'
import { NATIONALITIES } from './nationalities.ts'
import { pairs, theirs } from './phrasing.ts'
import { broken, dualForms, feminine, sound, type ArabicForms } from './noun-forms.ts'

interface Tags { who?: Who; implies?: Measure }
const noun = (id: string, forms: ArabicForms, tags: Tags = {}): CountedNoun => ({ id, unit: 'person', ...forms, either: [], ...tags })

/** Nouns with the sound plural: id and singular. */
const SOUND: readonly [id: string, singular: string, tags?: Tags][] = [
  ['civilian', 'مدني', { who: 'civilian' }], ['refugee', 'لاجئ', { implies: 'refugees' }], ['displaced-person', 'نازح', { implies: 'displaced' }], ['displaced-person', 'مهجر', { implies: 'displaced' }],
  ['displaced-person', 'مشرد', { implies: 'displaced' }], ['injured-person', 'مصاب', { implies: 'injured' }], ['injured-person', 'مجروح', { implies: 'injured' }],
  ['gunman', 'مسلح', { who: 'combatant' }], ['fighter', 'مقاتل', { who: 'combatant' }], ['migrant', 'مهاجر'], ['passenger', 'مسافر'], ['protester', 'متظاهر'], ['protester', 'محتج'], ['citizen', 'مواطن'],
  ['employee', 'موظف'], ['employee', 'مستخدم'], ['paramedic', 'مسعف', { who: 'medic' }], ['nurse', 'ممرض', { who: 'medic' }], ['journalist', 'صحفي', { who: 'journalist' }], ['journalist', 'صحافي', { who: 'journalist' }],
  ['journalist', 'إعلامي', { who: 'journalist' }], ['photographer', 'مصور', { who: 'journalist' }], ['terrorist', 'إرهابي', { who: 'combatant' }], ['attacker', 'مهاجم', { who: 'combatant' }],
  ['captive', 'محتجز', { implies: 'held' }], ['captive', 'مختطف', { implies: 'abducted' }], ['captive', 'مخطوف', { implies: 'abducted' }], ['detainee', 'معتقل'], ['detainee', 'موقوف'], ['missing-person', 'مفقود', { implies: 'missing' }],
  ['survivor', 'ناج'], ['soldier', 'عسكري', { who: 'combatant' }], ['official', 'مسؤول'], ['official', 'مسئول'], ['official', 'مسوول'], ['policeman', 'شرطي'], ['driver', 'سائق'], ['farmer', 'مزارع'], ['fisherman', 'صياد'],
  ['teacher', 'معلم'], ['volunteer', 'متطوع'], ['trapped-person', 'عالق'], ['trapped-person', 'محاصر'], ['voter', 'ناخب'], ['participant', 'مشارك'], ['supervisor', 'مشرف'], ['guide', 'مرشد'], ['candidate', 'مرشح'], ['suspect', 'متهم'],
  ['opponent', 'معارض'], ['militant', 'متشدد', { who: 'combatant' }], ['militant', 'متطرف', { who: 'combatant' }], ['jihadist', 'جهادي', { who: 'combatant' }], ['rebel', 'متمرد', { who: 'combatant' }], ['suicide-bomber', 'انتحاري', { who: 'combatant' }],
  ['activist', 'ناشط'], ['returnee', 'عائد', { implies: 'returned' }], ['deportee', 'مبعد'], ['wanted-person', 'مطلوب'], ['convict', 'محكوم'], ['convict', 'مدان'], ['settler', 'مستوطن'],
  ['leader', 'قيادي'], ['diplomat', 'دبلوماسي'], ['diplomat', 'ديبلوماسي'], ['engineer', 'مهندس'], ['lawyer', 'محام'], ['expert', 'مستشار'], ['trainer', 'مدرب'], ['player', 'لاعب'], ['spectator', 'متفرج'], ['spectator', 'مشجع'],
  ['worshipper', 'مصل'], ['dead-person', 'متوفى', { implies: 'killed' }], ['smuggler', 'مهرب'], ['elderly-person', 'مسن'], ['pensioner', 'متقاعد'], ['resident', 'مقيم'], ['conscript', 'مجند', { who: 'combatant' }], ['paratrooper', 'مظلي', { who: 'combatant' }],
  ['parliamentarian', 'برلماني'], ['technician', 'فني'], ['technician', 'تقني'], ['adviser', 'استشاري'], ['beneficiary', 'مستفيد'], ['inhabitant', 'قاطن'], ['swimmer', 'سباح'], ['shepherd', 'راعي'], ['mine-worker', 'منجمي'],
  ['helper', 'مساعد'], ['unemployed-person', 'عاطل'], ['kidnapper', 'خاطف'], ['infiltrator', 'متسلل'], ['observer', 'مراقب'], ['delegate', 'مندوب'], ['affected-person', 'متضرر'], ['affected-person', 'منكوب'], ['researcher', 'باحث'], ['contractor', 'متعاقد'],
  ['investor', 'مستثمر'], ['speaker', 'متحدث'], ['asylum-seeker', 'طالب لجوء'], ['climber', 'متسلق'], ['human-rights-worker', 'حقوقي'], ['humanitarian', 'إغاثي', { who: 'aid-worker' }],
  ['adolescent', 'مراهق'], ['craftsman', 'حرفي'], ['pharmacist', 'صيدلاني'], ['negotiator', 'مفاوض'], ['inspector', 'مفتش'], ['sniper', 'قناص'], ['butcher', 'جزار'], ['tailor', 'خياط'], ['carpenter', 'نجار'], ['electrician', 'كهربائي'], ['mechanic', 'ميكانيكي'], ['rescuer', 'منقذ'], ['herder', 'راع'], ['gardener', 'بستاني'], ['defector', 'منشق'], ['gendarme', 'دركي'], ['academic', 'أكاديمي'], ['prospector', 'منقب'], ['skier', 'متزلج'], ['victim', 'مقتول', { implies: 'killed' }], ['caretaker', 'مربي'], ['contractor', 'مقاول'], ['beggar', 'متسول'], ['militant', 'مخرب', { who: 'combatant' }], ['jihadist', 'داعشي', { who: 'combatant' }], ['militant', 'تكفيري', { who: 'combatant' }], ['rebel', 'انقلابي', { who: 'combatant' }], ['militant', 'ميليشياوي', { who: 'combatant' }], ['militant', 'مليشياوي', { who: 'combatant' }], ['pilgrim', 'معتمر'], ['protester', 'معتصم'], ['visitor', 'متنزه'], ['villager', 'قروي'], ['guard', 'سجان'], ['mourner', 'مشيع'], ['mourner', 'معز'], ['collaborator', 'متعاون'], ['hindu', 'هندوسي'], ['buddhist', 'بوذي'], ['yazidi', 'يزيدي'], ['yazidi', 'أيزيدي'], ['hazara', 'هزاري'], ['singer', 'مغن'], ['barber', 'حلاق'], ['plumber', 'سباك'], ['porter', 'عتال'], ['muezzin', 'مؤذن'], ['rabbi', 'حاخام'], ['needy-person', 'معوز'], ['supporter', 'مناصر'], ['recruit', 'منتسب'], ['loyalist', 'مؤيد'],
  ['investigator', 'محقق'], ['coordinator', 'منسق'], ['accountant', 'محاسب'], ['broadcaster', 'مذيع', { who: 'journalist' }], ['missionary', 'مبشر'], ['explorer', 'مستكشف'], ['trainee', 'متدرب'], ['diver', 'غطاس'], ['cleaner', 'كناس'], ['cleaner', 'زبال'],
  ['beekeeper', 'نحال'], ['specialist', 'أخصائي'], ['specialist', 'اختصاصي'], ['racer', 'متسابق'], ['adventurer', 'مغامر'], ['disabled-person', 'معوق'], ['addict', 'مدمن'], ['welder', 'لحام'], ['money-changer', 'صراف'], ['grocer', 'بقال'], ['relief-worker', 'مغيث', { who: 'aid-worker' }],
  ['banker', 'مصرفي'], ['butcher', 'قصاب'], ['veterinarian', 'بيطري'], ['house-painter', 'دهان'], ['sculptor', 'نحات'], ['novelist', 'روائي'], ['lecturer', 'محاضر'], ['singer', 'مطرب'], ['musician', 'عازف'], ['boxer', 'ملاكم'],
  ['graduate', 'خريج'], ['auditor', 'مدقق'], ['architect', 'معماري'], ['programmer', 'مبرمج'], ['criminal', 'مجرم'], ['settler', 'مستعمر'], ['tenant', 'مستأجر'], ['commando', 'فدائي', { who: 'combatant' }], ['fighter', 'قسامي', { who: 'combatant' }], ['baathist', 'بعثي'], ['assyrian', 'آشوري'],
  ['militant', 'ميليشاوي', { who: 'combatant' }], ['confectioner', 'حلواني'], ['interpreter', 'مترجم'], ['customs-officer', 'جمركي'], ['wrestler', 'مصارع']
]

/** Nouns with a broken plural: id, singular and plurals. */
const BROKEN: readonly [id: string, singular: string, plurals: string, tags?: Tags][] = [
  ['person', 'شخص', 'أشخاص'], ['killed-person', 'قتيل', 'قتلى', { implies: 'killed' }], ['injured-person', 'جريح', 'جرحى', { implies: 'injured' }], ['martyr', 'شهيد', 'شهداء', { implies: 'killed' }],
  ['prisoner', 'أسير', 'أسرى'], ['hostage', 'رهينة', 'رهائن', { implies: 'held' }], ['inmate', 'سجين', 'سجناء،مساجين'], ['soldier', 'جندي', 'جنود', { who: 'combatant' }], ['officer', 'ضابط', 'ضباط', { who: 'combatant' }],
  ['child', 'طفل', 'أطفال', { who: 'child' }], ['child', 'رضيع', 'رضع', { who: 'child' }], ['child', 'صبي', 'صبية،صبيان', { who: 'child' }], ['child', 'قاصر', 'قصر،قاصرين', { who: 'child' }], ['child', 'يتيم', 'أيتام', { who: 'child' }],
  ['man', 'رجل', 'رجال'], ['student', 'طالب', 'طلاب،طلبة'], ['pupil', 'تلميذ', 'تلاميذ،تلامذة', { who: 'child' }], ['worker', 'عامل', 'عمال'], ['passenger', 'راكب', 'ركاب'], ['tourist', 'سائح', 'سياح،سواح'], ['resident', 'ساكن', 'سكان'],
  ['individual', 'فرد', 'أفراد'], ['victim', 'ضحية', 'ضحايا', { implies: 'killed' }], ['body', 'جثة', 'جثث', { implies: 'killed' }], ['mortal-remains', 'جثمان', 'جثامين', { implies: 'killed' }], ['young-man', 'شاب', 'شبان،شباب'], ['doctor', 'طبيب', 'أطباء', { who: 'medic' }],
  ['member', 'عضو', 'أعضاء'], ['member', 'عنصر', 'عناصر', { who: 'combatant' }], ['guard', 'حارس', 'حراس'], ['drowned-person', 'غريق', 'غرقى', { implies: 'killed' }], ['activist', 'نشط', 'نشطاء'], ['mercenary', 'مرتزق', 'مرتزقة', { who: 'combatant' }],
  ['visitor', 'زائر', 'زوار'], ['pilgrim', 'حاج', 'حجاج'], ['sailor', 'بحار', 'بحارة'], ['commander', 'قائد', 'قادة', { who: 'combatant' }], ['deputy', 'نائب', 'نواب'], ['minister', 'وزير', 'وزراء'], ['brother', 'شقيق', 'أشقاء'], ['son', 'ابن', 'أبناء'], ['grandchild', 'حفيد', 'أحفاد'],
  ['relative', 'قريب', 'أقارب،أقرباء'], ['patient', 'مريض', 'مرضى'], ['customer', 'زبون', 'زبائن'], ['baker', 'خباز', 'خبازين'], ['peasant', 'فلاح', 'فلاحين'], ['elder', 'شيخ', 'شيوخ'], ['old-woman', 'عجوز', 'عجائز'], ['newborn', 'مولود', 'مواليد'], ['firefighter', 'إطفائي', 'إطفائيين'], ['national', 'رعية', 'رعايا'],
  ['expert', 'خبير', 'خبراء'], ['scholar', 'عالم', 'علماء'], ['pirate', 'قرصان', 'قراصنة'], ['thief', 'لص', 'لصوص'], ['judge', 'قاض', 'قضاة'], ['envoy', 'سفير', 'سفراء'], ['consul', 'قنصل', 'قناصل'], ['prince', 'أمير', 'أمراء'], ['newcomer', 'وافد', 'وافدين'],
  ['human', 'إنسان', 'ناس،بشر'], ['spouse', 'زوج', 'أزواج'], ['father', 'أب', 'آباء'], ['colleague', 'زميل', 'زملاء'], ['friend', 'صديق', 'أصدقاء'], ['neighbour', 'جار', 'جيران'], ['agent', 'عميل', 'عملاء'], ['spy', 'جاسوس', 'جواسيس'],
  ['widow', 'أرملة', 'أرامل', { who: 'woman' }], ['young-woman', 'شابة', 'شابات', { who: 'woman' }], ['sister', 'أخت', 'أخوات', { who: 'woman' }], ['clergyman', 'كاهن', 'كهنة'], ['monk', 'راهب', 'رهبان'], ['athlete', 'رياضي', 'رياضيين'], ['foreigner', 'أجنبي', 'أجانب'], ['disabled-person', 'معاق', 'معاقين'],
  ['crew', 'ملاح', 'ملاحين'], ['pilot', 'طيار', 'طيارين'], ['merchant', 'تاجر', 'تجار'], ['seller', 'بائع', 'باعة'], ['miner', 'عامل منجم', 'عمال مناجم،عمال منجم'], ['aid-worker', 'عامل إغاثة', 'عمال إغاثة', { who: 'aid-worker' }],
  ['aid-worker', 'عامل في المجال الإنساني', 'عاملين في المجال الإنساني،عمال إنسانيين', { who: 'aid-worker' }], ['aid-worker', 'موظف إغاثة', 'موظفي إغاثة', { who: 'aid-worker' }], ['policeman', 'رجل شرطة', 'رجال شرطة'], ['policeman', 'رجل أمن', 'رجال أمن'], ['policeman', 'ضابط شرطة', 'ضباط شرطة'], ['policeman', 'ضابط أمن', 'ضباط أمن'], ['member', 'عنصر أمن', 'عناصر أمن'], ['firefighter', 'رجل إطفاء', 'رجال إطفاء'],
  ['health-worker', 'عامل صحي', 'عمال صحيين،عاملين صحيين', { who: 'medic' }], ['peacekeeper', 'جندي حفظ سلام', 'جنود حفظ سلام،قبعات زرق'], ['crew-member', 'فرد طاقم', 'أفراد طاقم'], ['supporter', 'نصير', 'أنصار'], ['emigrant', 'مغترب', 'مغتربين'], ['staff-member', 'كادر', 'كوادر'], ['reservist', 'جندي احتياط', 'جنود احتياط', { who: 'combatant' }],
  ['escapee', 'فار', 'فارين'], ['sergeant', 'رقيب', 'رقباء', { who: 'combatant' }], ['corporal', 'عريف', 'عرفاء', { who: 'combatant' }], ['lieutenant', 'ملازم', 'ملازمين', { who: 'combatant' }], ['captain', 'نقيب', 'نقباء', { who: 'combatant' }], ['colonel', 'عقيد', 'عقداء', { who: 'combatant' }], ['brigadier', 'عميد', 'عمداء', { who: 'combatant' }], ['general', 'جنرال', 'جنرالات', { who: 'combatant' }], ['grandmother', 'جدة', 'جدات', { who: 'woman' }], ['nun', 'راهبة', 'راهبات', { who: 'woman' }], ['diver', 'غواص', 'غواصين'], ['woodcutter', 'حطاب', 'حطابين'], ['porter', 'حمال', 'حمالين'], ['watchman', 'خفير', 'خفراء'], ['waiter', 'نادل', 'ندل'], ['blogger', 'مدون', 'مدونين'], ['correspondent', 'مراسل', 'مراسلين', { who: 'journalist' }], ['vacationer', 'مصطاف', 'مصطافين'], ['shopper', 'متسوق', 'متسوقين'], ['tribesman', 'رجل قبيلة', 'رجال قبائل'], ['head-of-family', 'معيل', 'معيلين'], ['housewife', 'ربة منزل', 'ربات منازل', { who: 'woman' }], ['university-student', 'طالب جامعي', 'طلاب جامعيين'], ['schoolchild', 'تلميذ مدرسة', 'تلاميذ مدارس', { who: 'child' }], ['movement', 'حركة نزوح', 'حركات نزوح،حركات النزوح', { implies: 'displaced' }], ['bride', 'عروس', 'عرائس', { who: 'woman' }], ['bridegroom', 'عريس', 'عرسان'], ['needy-person', 'محتاج', 'محتاجين'], ['hungry-person', 'جائع', 'جياع،جوعى'],
  ['guest', 'نزيل', 'نزلاء'], ['guest', 'ضيف', 'ضيوف'], ['artist', 'فنان', 'فنانين'], ['poet', 'شاعر', 'شعراء'], ['professor', 'أستاذ', 'أساتذة'], ['pharmacist', 'صيدلي', 'صيادلة'], ['priest', 'قس', 'قساوسة'], ['captain', 'قبطان', 'قباطنة'], ['cook', 'طباخ', 'طباخين'], ['mediator', 'وسيط', 'وسطاء'], ['orphan-girl', 'يتيمة', 'يتيمات'], ['clan-member', 'عشائري', 'عشائريين'], ['businessman', 'رجل أعمال', 'رجال أعمال'], ['clergyman', 'رجل دين', 'رجال دين'], ['rescue-worker', 'عامل إنقاذ', 'عمال إنقاذ'], ['construction-worker', 'عامل بناء', 'عمال بناء'], ['twin', 'توأم', 'توائم'], ['companion', 'رفيق', 'رفاق،رفقاء'], ['security-agent', 'عون', 'أعوان'], ['shopkeeper', 'صاحب متجر', 'أصحاب متاجر'], ['cleaner', 'عامل نظافة', 'عمال نظافة'], ['aid-worker', 'موظف أممي', 'موظفين أمميين', { who: 'aid-worker' }], ['seller', 'بائع متجول', 'باعة متجولين'], ['midwife', 'قابلة قانونية', 'قابلات'], ['wayfarer', 'عابر سبيل', 'عابري سبيل'], ['street-child', 'طفل شارع', 'أطفال شوارع', { who: 'child' }], ['gold-miner', 'باحث عن الذهب', 'باحثين عن الذهب'],
  ['leader', 'زعيم', 'زعماء'], ['watchman', 'ناطور', 'نواطير'], ['servant', 'خادم', 'خدم'], ['thief', 'سارق', 'سراق،سارقين'], ['bishop', 'مطران', 'مطارنة'], ['priest', 'قسيس', 'قسيسين'], ['goldsmith', 'صائغ', 'صاغة'], ['blind-person', 'كفيف', 'مكفوفين،مكفوفون'], ['driver', 'سائق شاحنة', 'سائقي شاحنات،سائقي الشاحنات'],
  ['driver', 'سائق حافلة', 'سائقي حافلات'], ['driver', 'سائق سيارة أجرة', 'سائقي سيارات أجرة'], ['driver', 'سائق إسعاف', 'سائقي إسعاف', { who: 'medic' }], ['herder', 'راعي أغنام', 'رعاة أغنام'], ['herder', 'راعي ماشية', 'رعاة ماشية'], ['herder', 'راعي إبل', 'رعاة إبل'], ['guard', 'حارس أمن', 'حراس أمن'],
  ['guard', 'حارس غابات', 'حراس غابات'], ['delivery-worker', 'عامل توصيل', 'عمال توصيل'], ['farm-worker', 'عامل زراعي', 'عمال زراعيين'], ['worker', 'عامل مصنع', 'عمال مصنع'], ['teacher', 'مدرس متقاعد', 'مدرسين متقاعدين'], ['clan-leader', 'شيخ قبيلة', 'شيوخ قبائل'], ['clan-leader', 'شيخ عشيرة', 'شيوخ عشائر'], ['clan-leader', 'وجيه عشائري', 'وجهاء عشائريين،وجهاء عشائر'],
  ['doorman', 'بواب', 'بوابين'], ['cook', 'طاه', 'طهاة'], ['broker', 'سمسار', 'سماسرة'], ['money-changer', 'صيرفي', 'صيارفة'], ['prosecutor', 'وكيل نيابة', 'وكلاء نيابة'], ['preacher', 'داعية', 'دعاة'], ['preacher', 'واعظ', 'وعاظ'], ['jurist', 'فقيه', 'فقهاء'], ['patriarch', 'بطريرك', 'بطاركة'], ['deacon', 'شماس', 'شمامسة'], ['senator', 'سيناتور', 'سيناتورات'],
  ['mayor', 'رئيس بلدية', 'رؤساء بلديات'], ['police-officer', 'مفوض شرطة', 'مفوضو شرطة،مفوضي شرطة', { who: 'combatant' }], ['bandit', 'قاطع طريق', 'قطاع طرق'], ['thug', 'شبيح', 'شبيحة', { who: 'combatant' }], ['thug', 'بلطجي', 'بلطجية'], ['child', 'غلام', 'غلمان', { who: 'child' }], ['shopkeeper', 'صاحب محل', 'أصحاب محلات،أصحاب محال'], ['home-owner', 'صاحب منزل', 'أصحاب منازل'], ['housewife', 'ربة بيت', 'ربات بيوت،ربات البيوت', { who: 'woman' }],
  ['intellectual', 'أديب', 'أدباء'], ['cyclist', 'سائق دراجة', 'سائقي دراجات'], ['motorcyclist', 'دراج', 'دراجين'], ['cyclist', 'سائق دراجة نارية', 'سائقي دراجات نارية'], ['notable', 'مختار قرية', 'مخاتير'], ['commander', 'قائد فصيل', 'قادة فصائل', { who: 'combatant' }], ['commander', 'قائد سرية', 'قادة سرايا', { who: 'combatant' }], ['middle-aged-man', 'كهل', 'كهول'], ['mariner', 'ربان', 'ربابنة'], ['informer', 'مخبر', 'مخبرين']
]

/** Nouns whose bare singular is another word, a name, an office or an adjective. */
const PLAIN: readonly [id: string, singular: string, plurals: string, tags?: Tags][] = [
  ['judge', 'قاضي', 'قضاة'], ['director', 'مدير', 'مدراء،مديرين'], ['brigadier', 'عميد', 'عمداء', { who: 'combatant' }], ['major', 'رائد', 'رواد', { who: 'combatant' }], ['rebel', 'ثائر', 'ثوار', { who: 'combatant' }], ['writer', 'كاتب', 'كاتبات'], ['actor', 'ممثل', 'ممثلين'],
  ['painter', 'رسام', 'رسامين'], ['film-maker', 'مخرج', 'مخرجين'], ['unborn-child', 'جنين', 'أجنة', { who: 'child' }], ['islamist', 'إسلامي', 'إسلاميين،إسلاميون'], ['politician', 'سياسي', 'سياسيين،سياسيون'], ['unionist', 'نقابي', 'نقابيين،نقابيون'], ['tribesman', 'قبلي', 'قبليين،قبليون'],
  ['party-member', 'حزبي', 'حزبيين،حزبيون'], ['salafist', 'سلفي', 'سلفيين،سلفيون'], ['communist', 'شيوعي', 'شيوعيين،شيوعيون'], ['individual', 'نفر', 'أنفار'], ['witness', 'شاهد', 'شهود'], ['soldier', 'مدافع', 'مدافعين،مدافعون', { who: 'combatant' }], ['donor', 'متبرع', 'متبرعين،متبرعون'], ['bishop', 'أسقف', 'أساقفة'], ['scout', 'كشاف', 'كشافة'], ['secretary', 'سكرتير', 'سكرتيرين'],
  ['envoy', 'مبعوث', 'مبعوثين'], ['preacher', 'خطيب', 'خطباء'], ['guest', 'مدعو', 'مدعوين،مدعوون'], ['passer-by', 'مار', 'مارة'], ['colonel', 'كولونيل', 'كولونيلات', { who: 'combatant' }], ['patron', 'معيل', 'معيلات'], ['companion', 'مرافق', 'مرافقين،مرافقون'],
  ['agent', 'وكيل', 'وكلاء'], ['fighter', 'مجاهد', 'مجاهدين،مجاهدون', { who: 'combatant' }], ['gunner', 'مدفعي', 'مدفعيين،مدفعيون', { who: 'combatant' }], ['commando', 'مغوار', 'مغاوير', { who: 'combatant' }], ['commando', 'كوماندوز', 'كوماندوز', { who: 'combatant' }], ['islamist', 'إخواني', 'إخوانيين،إخوانيون'], ['musician', 'موسيقي', 'موسيقيين،موسيقيون'], ['administrator', 'إداري', 'إداريين،إداريون'],
  ['notable', 'وجيه', 'وجهاء'], ['horseman', 'فارس', 'فرسان'], ['governor', 'وال', 'ولاة'], ['head', 'رئيس', 'رؤساء'], ['partner', 'شريك', 'شركاء'], ['poor-person', 'فقير', 'فقراء'], ['poor-person', 'مسكين', 'مساكين'], ['blind-person', 'أعمى', 'عميان'], ['runner', 'عداء', 'عدائين،عداؤون'], ['digger', 'حفار', 'حفارين'], ['in-law', 'صهر', 'أصهار'], ['uncle', 'عم', 'أعمام'], ['uncle', 'خال', 'أخوال']
]

/** Of these two are told as the two of an office or a side, or their dual is a name or a verb («مارين», «شاهدان» as a source). */
const OF_ONE_OR_MANY = new Set(['witness', 'passer-by', 'head', 'agent', 'partner', 'governor', 'envoy', 'uncle', 'in-law', 'donor', 'director', 'secretary', 'guest'])

/** Feminine nouns with the sound plural. */
const FEMININE: readonly [id: string, singular: string, tags?: Tags][] = [
  ['injury', 'إصابة', { implies: 'injured' }], ['woman', 'سيدة', { who: 'woman' }], ['girl', 'فتاة', { who: 'child' }], ['child', 'طفلة', { who: 'child' }], ['student', 'طالبة'], ['pupil', 'تلميذة', { who: 'child' }], ['worker', 'عاملة'], ['teacher', 'معلمة'], ['nurse', 'ممرضة', { who: 'medic' }],
  ['doctor', 'طبيبة', { who: 'medic' }], ['prisoner', 'أسيرة'], ['inmate', 'سجينة'], ['soldier', 'جندية', { who: 'combatant' }], ['injured-person', 'جريحة', { implies: 'injured' }], ['killed-person', 'قتيلة', { implies: 'killed' }], ['martyr', 'شهيدة', { implies: 'killed' }], ['passenger', 'راكبة'], ['tourist', 'سائحة'],
  ['colleague', 'زميلة'], ['friend', 'صديقة'], ['neighbour', 'جارة'], ['deputy', 'نائبة'], ['minister', 'وزيرة'], ['officer', 'ضابطة', { who: 'combatant' }], ['member', 'عضوة'], ['guest', 'نزيلة'], ['patient', 'مريضة'], ['professor', 'أستاذة'], ['artist', 'فنانة'], ['sister', 'شقيقة', { who: 'woman' }], ['granddaughter', 'حفيدة'], ['wife', 'زوجة', { who: 'woman' }], ['daughter', 'ابنة', { who: 'child' }], ['inhabitant', 'نسمة'], ['infant', 'رضيعة', { who: 'child' }], ['seller', 'بائعة', { who: 'woman' }], ['guard', 'حارسة', { who: 'woman' }], ['expert', 'خبيرة', { who: 'woman' }], ['poet', 'شاعرة', { who: 'woman' }], ['nanny', 'مربية', { who: 'woman' }], ['visitor', 'زائرة', { who: 'woman' }], ['customer', 'زبونة', { who: 'woman' }], ['farmer', 'فلاحة', { who: 'woman' }], ['judge', 'قاضية', { who: 'woman' }], ['dancer', 'راقصة', { who: 'woman' }], ['correspondent', 'مراسلة', { who: 'journalist' }], ['writer', 'كاتبة', { who: 'woman' }], ['actor', 'ممثلة', { who: 'woman' }], ['director', 'مديرة', { who: 'woman' }], ['merchant', 'تاجرة', { who: 'woman' }],
  ['drowned-person', 'غريقة', { implies: 'killed', who: 'woman' }], ['newcomer', 'وافدة', { who: 'woman' }], ['shopper', 'متسوقة', { who: 'woman' }], ['painter', 'رسامة', { who: 'woman' }], ['athlete', 'عداءة', { who: 'woman' }], ['foreigner', 'أجنبية', { who: 'woman' }], ['bedouin', 'بدوية', { who: 'woman' }]
]

const KIN = new Set(['companion', 'child', 'son', 'daughter', 'brother', 'sister', 'grandchild', 'granddaughter', 'colleague', 'friend', 'relative', 'neighbour'])

/** Duals spelt like common words: the Taliban, safety, the secretary, a governorate of Yemen, the worlds, Amman. */
const OTHER_WORDS = new Set(['طالبان', 'أمان', 'أمين', 'أبين', 'أبان', 'عالمين', 'عمان', 'عمين'])
/** The plural's spelling wins over a dual's, and a common word over both. */
/** «طلبته»: what was asked for, no students. */
const ASKED = /^طلبت(ه|ها|هم|هما|هن|نا|ي)$/
const unmistaken = (noun: CountedNoun): CountedNoun => ({ ...noun, dual: noun.dual.filter((form) => !OTHER_WORDS.has(form) && !noun.plural.includes(form)), plural: noun.plural.filter((form) => !ASKED.test(form)) })

/** Deaths that are counted as cases, beside «حالة وفاة». */
const DEATHS = ['قتل', 'استشهاد', 'إعدام', 'غرق', 'اغتيال', 'قتل خارج القانون', 'إعدام ميداني', 'إعدام خارج القانون']

const INJURIES = ['تسمم', 'بتر', 'بتر أطراف', 'كسور', 'كسر', 'حروق', 'طعن', 'دهس', 'إغماء', 'صعق', 'جرح']
/** «حالة تسمم», «حالتا تسمم», «حالات تسمم» */
const ofCases = (events: readonly string[]): ArabicForms => ({ singular: events.map((event) => `حالة ${event}`), dual: events.flatMap((event) => [`حالتا ${event}`, `حالتي ${event}`]), plural: events.map((event) => `حالات ${event}`) })

/** Persons counted in Arabic news, every form of each. */
export const AR_NOUNS: readonly CountedNoun[] = [
  ...SOUND.map(([id, singular, tags]) => noun(id, sound(singular), tags)),
  ...BROKEN.map(([id, singular, plurals, tags]) => noun(id, broken(singular, plurals.split('،'), KIN.has(id)), tags)),
  ...FEMININE.map(([id, singular, tags]) => noun(id, feminine(singular, KIN.has(id)), tags)),
  // Words whose forms follow no pattern.
  // Without a unit they name an office («قائد القوات») or somebody's.
  noun('commander', { singular: ['قائد', 'قائدا', 'آمر', 'آمرا'].flatMap((rank) => ['كتيبة', 'سرية', 'فصيل', 'لواء', 'فوج', 'فرقة', 'مجموعة', 'وحدة', 'حظيرة', 'قطاع', 'ميداني', 'ميدانيا', 'محلي', 'محليا', 'عسكري', 'عسكريا'].map((unit) => `${rank} ${unit}`)), dual: ['قائدان ميدانيان', 'قائدين ميدانيين', 'قائدان عسكريان', 'قائدين عسكريين'], plural: [] }, { who: 'combatant' }),
  noun('woman', { singular: ['امرأة', 'إمرأة', 'المرأة'], dual: ['امرأتان', 'امرأتين'], plural: ['نساء', 'نسوة'] }, { who: 'woman' }),
  // «آخرين» is read as the plural; so is every oblique dual that a plural is spelt like.
  noun('other', { singular: [], dual: ['آخران', 'أخريان', 'أخريين'], plural: ['آخرون', 'آخرين', 'أخريات'] }),
  noun('other', { singular: [], dual: ['الباقيان', 'الباقيين', 'المتبقيان', 'المتبقيين', 'الآخران', 'الاثنان الآخران', 'الاثنين الآخرين', 'الاثنان الباقيان', 'الاثنين الباقيين', 'الاثنان المتبقيان', 'الاثنين المتبقيين', 'الاثنتان الأخريان', 'الاثنتين الأخريين'], plural: ['الباقون', 'الباقين', 'الباقيات', 'المتبقون', 'المتبقين', 'المتبقيات', 'باقون', 'باقين'] }),
  noun('herder', { singular: [], dual: ['راعيين', 'الراعيين'], plural: ['رعاة'] }),
  // As they are spoken; by themselves they are other words.
  { ...noun('individual', { singular: [], dual: [], plural: ['زلم'] }), either: ['نفر', 'زلمة', 'شب', 'بني آدم'] },
  noun('migrant', { singular: ['حراق', 'حراقا'], dual: ['حراقان'], plural: ['حراقة', 'حراقين', 'حراقون'] }),
  // Without its singular, which is spelt as «in front of» is.
  noun('imam', { singular: ['إماما', 'إمام مسجد', 'إمام المسجد'], dual: ['إمامان', 'إمامين'], plural: ['أئمة'] }),
  // Without its accusative, which is spelt as a particle.
  noun('mother', { singular: ['أم'], dual: ['أمان', 'أمين'], plural: ['أمهات', 'أمهاتهم'] }),
  // Without its singular, which is spelt as «was born» is.
  noun('child', { singular: [], dual: ['ولدان', 'ولدين', 'ولداه', 'ولديه', 'ولداها', 'ولديها', 'ولداهما', 'ولديهما'], plural: ['أولاد', 'أولادا', ...theirs(['أولاد'])] }, { who: 'child' }),
  // «مع والديهم»: those of many are more than two.
  noun('parent', { singular: [], dual: ['والدان', 'والدين', ...theirs(['والدا', 'والدي']).filter((form) => !/(?:هم|هن|نا|كم)$/.test(form))], plural: [] }),
  // Without its singular, which opens a name («نجل الرئيس»).
  noun('son', { singular: [], dual: theirs(['نجلا', 'نجلي']), plural: ['أنجال', ...theirs(['أنجال'])] }),
  // Without its singular, which is an adjective («أفراد من الذكور», «طفل ذكر»).
  noun('female', { singular: ['أنثى'], dual: ['أنثيان', 'أنثيين'], plural: ['إناث', 'إناثا', 'الإناث'] }, { who: 'woman' }),
  noun('male', { singular: [], dual: [], plural: ['ذكور', 'ذكورا', 'الذكور'] }),
  noun('human', { singular: [], dual: [], plural: ['أناس', 'أناسا'] }),
  noun('leader', { singular: [], dual: [], plural: ['قيادات'] }),
  // Without its singular: its accusative is spelt as «adding» is, its feminine as a host family's adjective.
  noun('host', { singular: ['مضيفة طيران', 'مضيفة جوية', 'مضيف طيران', 'مضيف جوي'], dual: ['مضيفتان', 'مضيفتين', 'مضيفان'], plural: ['مضيفين', 'مضيفون', 'مضيفات'] }),
  // Without its singular, which is spelt as wounds are.
  noun('surgeon', { singular: [], dual: [], plural: ['جراحين', 'جراحون'] }, { who: 'medic' }),
  noun('premature-baby', { singular: [], dual: [], plural: ['خدج', 'الخدج'] }, { who: 'child' }),
  noun('boy', { singular: ['فتى'], dual: ['فتيين'], plural: ['فتية', 'فتيان'] }, { who: 'child' }),
  // Without its singular, which is spelt as a hundred is.
  noun('dead-person', { singular: [], dual: [], plural: ['أموات', 'أمواتا', 'موتى'] }, { implies: 'killed' }),
  { ...noun('killed-person', { singular: [], dual: ['صريعان', 'صريعين', 'هالكان', 'فقيدان', 'فقيدين'], plural: ['صرعى', 'هالكين', 'هالكون'] }, { implies: 'killed' }), either: ['صريع', 'صريعا', 'هالكا', 'فقيدا'] },
  { ...noun('mortal-remains', { singular: [], dual: ['هيكلان عظميان', 'هيكلين عظميين', 'جمجمتان', 'جمجمتين'], plural: ['هياكل عظمية', 'جماجم', 'جنازات'] }, { implies: 'killed' }), either: ['جنازة', 'رفاتا', 'رفات', 'هيكلا عظميا', 'هيكل عظمي', 'جمجمة'] },
  // «31 روحا», «40 ألف نفس», «61 اسما»
  { ...noun('human', { singular: [], dual: [], plural: ['أنفس'] }), either: ['روحا', 'روح', 'نفسا', 'نفس', 'إنسانا', 'آدميا', 'بشرا'] },
  { ...noun('person', { singular: [], dual: [], plural: [] }), either: ['اسما', 'اسم'] },
  noun('brother', { singular: ['أخ', 'أخا'], dual: ['أخوان', 'أخوين', 'أخواه', 'أخويه', 'أخواها', 'أخويها'], plural: ['إخوة', 'أخوة', 'إخوته', 'إخوتها'] }),
  // Without their singular, which is spelt as «his colleague» is.
  ...['زميلة', 'صديقة', 'جارة', 'رفيقة', 'خالة', 'عمة', 'خادمة'].map((singular) => noun('colleague', { ...feminine(singular), singular: [] }, { who: 'woman' })),
  // … and as «near» is.
  noun('relative', { ...feminine('قريبة', true), singular: [] }, { who: 'woman' }),
  // Not «مدرسة», which is a school.
  noun('teacher', { singular: ['مدرس', 'مدرسا'], dual: ['مدرسان'], plural: ['مدرسون', 'مدرسين', 'مدرسات'] }),
  // «شقيقان وابنا عمهما»: two, where the singular names somebody known.
  noun('relative', { singular: [], dual: pairs(['ابنا', 'ابني', 'ابنتا', 'ابنتي'], theirs(['عم', 'عمت', 'خال', 'خالت', 'شقيق', 'شقيقت', 'أخت', 'أخي', 'جار'])), plural: [] }),
  noun('girl', { singular: ['بنت'], dual: ['بنتان', 'بنتين', 'ابنتاه', 'ابنتيه', 'ابنتاها', 'ابنتيها'], plural: ['بنات', 'فتيات', ...['ه', 'ها', 'هما', 'هم', 'هن'].map((whose) => `بنات${whose}`)] }, { who: 'child' }),
  // Without its singular, which is spelt as mourning is.
  noun('blacksmith', { singular: [], dual: ['حدادان'], plural: ['حدادون', 'حدادين'] }),
  // Without its singular, which is spelt as «very» and «found» are.
  noun('grandparent', { singular: [], dual: ['جدان', 'جدين'], plural: [] }),
  noun('injury', ofCases(INJURIES), { implies: 'injured' }),
  noun('missing-person', ofCases(['اختفاء', 'اختفاء قسري', 'فقدان', 'إخفاء قسري']), { implies: 'missing' }),
  noun('missing-person', { singular: [], dual: ['ضائعان'], plural: ['ضائعون', 'ضائعين'] }, { implies: 'missing' }),
  noun('injury', { singular: ['حالة إصابة'], dual: ['حالتا إصابة', 'حالتي إصابة'], plural: ['حالات إصابة', 'حالات إصابات'] }, { implies: 'injured' }),
  noun('abduction', { singular: ['حالة اختطاف', 'حالة خطف', 'عملية خطف', 'عملية اختطاف'], dual: ['عمليتا خطف', 'عمليتي خطف', 'حالتا خطف', 'حالتي خطف'], plural: ['حالات اختطاف', 'حالات خطف', 'عمليات خطف', 'عمليات اختطاف'] }, { implies: 'abducted' }),
  noun('death', ofCases(DEATHS), { implies: 'killed' }),
  // Without a number it is what was done and counts nobody («قُتلا في عملية إعدام»).
  noun('death', { singular: [], dual: ['عمليتا إعدام', 'عمليتي إعدام'], plural: ['عملية إعدام', 'عملية إعدام ميداني', 'عمليات إعدام', 'عمليات إعدام ميداني'] }, { implies: 'killed' }),
  noun('death', { singular: ['وفاة', 'حالة وفاة'], dual: ['وفاتان', 'وفاتين', 'حالتا وفاة', 'حالتي وفاة', 'حالتان وفاة', 'حالتين وفاة'], plural: ['وفيات', 'حالات وفاة'] }, { implies: 'killed' }),
  // «3 نعوش لرهائن»; one alone is a thing that is carried.
  noun('body', { singular: [], dual: ['نعشان', 'نعشين', 'تابوتان', 'تابوتين'], plural: ['نعوش', 'نعشا', 'توابيت', 'تابوتا'] }, { implies: 'killed' }),
  // «مئات الآلاف من لاجئي الروهينغا»
  noun('refugee', { singular: [], dual: [], plural: ['لاجئي'] }, { implies: 'refugees' }),
  noun('displaced-person', { singular: [], dual: [], plural: ['نازحي', 'مهجري'] }, { implies: 'displaced' }),
  noun('suspect', { singular: ['مشتبه به', 'مشتبها به', 'مشتبه فيه', 'مشتبها'], dual: ['مشتبه بهما', 'مشتبهان'], plural: ['مشتبه بهم', 'مشتبها بهم', 'مشتبه فيهم', 'مشتبهون', 'مشتبهين'] }),
  // Without its feminine, which is spelt as a phase is.
  noun('deportee', { singular: ['مرحل', 'مرحلا'], dual: ['مرحلان'], plural: ['مرحلون', 'مرحلين', 'مرحلات'] }),
  // Words that mean something else as they stand are people in the accusative, the dual and the plural only.
  ...PLAIN.map(([id, singular, plurals, tags]) => noun(id, { singular: [`${singular}ا`], dual: OF_ONE_OR_MANY.has(id) ? [] : dualForms(singular), plural: plurals.split('،') }, tags)),
  // «مقتل ستيني», «إصابة عشرينية»: without the feminine's plural, which is a decade.
  ...['عشريني', 'ثلاثيني', 'أربعيني', 'خمسيني', 'ستيني', 'سبعيني', 'ثمانيني', 'تسعيني'].map((decade) => noun('one-of-an-age', { singular: [decade, `${decade}ا`, `${decade}ة`], dual: [`${decade}ان`, `${decade}تان`, `${decade}تين`], plural: [`${decade}ون`, `${decade}ين`] })),
  // A people's name takes no pronoun («عربه» is spelt as a cart is).
  ...NATIONALITIES.map(([id, singular, plurals]) => noun(id, plurals ? { ...broken(singular, plurals), plural: [...plurals] } : sound(singular)))
].map(unmistaken)
