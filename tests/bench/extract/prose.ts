import type { BenchLanguage } from './corpus.ts'

/** Sentences with slots in braces, and what may fill each; `{name}` is a first and a last name. */
interface Grammar { frames: readonly string[]; slots: Readonly<Record<string, readonly string[]>>; first: readonly string[]; last: readonly string[] }

const list = (words: string): string[] => words.split(/\s*[|]\s*/)

const ENGLISH: Grammar = {
  frames: [
    'The {body} said talks on {topic} would resume in {city} after a pause that diplomats blamed on {cause}.',
    '{name}, a {job} from {city}, described {scene} and said nobody had explained to residents what would happen next.',
    'Officials in {city} declined to comment on {topic}, which {name} had called a matter for the courts.',
    'The statement made no mention of {topic}, but it repeated that {body} would keep its offices in {city} open.',
    'Roads out of {city} were {state} by the afternoon, and the {body} asked drivers to stay away from the centre.',
    'Analysts said the decision reflected {cause} rather than any change in how {country} sees {topic}.',
    '“We have been here before, and we know how it ends,” {name} told reporters outside the {building}.',
    'In {city}, shops near the {building} opened late and schools remained closed while crews cleared the streets.',
    'Neither {country} nor its neighbours have said whether they will take part in the conference on {topic}.',
    '{name} has long argued that {topic} cannot be separated from {cause}, a view the {body} does not share.',
    'Aid groups complained that permits were slow to arrive and that trucks waited for days at the crossing near {city}.',
    'The weather office expects {weather} over the north of {country}, with calmer conditions towards the coast.',
    'A spokeswoman for the {body} said an inquiry into {topic} was under way and that its findings would be published.',
    'Outside the {building}, relatives gathered with photographs and waited for news that was slow to come.',
    'The opposition accused the government of {country} of ignoring {cause}, a charge ministers rejected as unfair.',
    'Satellite images reviewed by researchers showed {scene}, though they could not establish who was responsible.',
    'Power was restored to most of {city} overnight, but the water network remained {state}.',
    'The two sides have traded accusations over {topic} ever since the ceasefire signed in {city}.',
    '{name}, who teaches history at the university, said that people in {country} had grown used to {weather} and to promises.',
    'European envoys are due to meet in {city} to discuss {topic}, according to people familiar with the plans.',
    'The {body} called for restraint and urged all parties to return to the agreement reached in {city}.',
    'Markets reacted calmly, as traders had expected the announcement and paid more attention to {topic}.',
    'Reporters who visited {city} saw {scene} and spoke to families who had returned to damaged homes.',
    'The court will hear further arguments on {topic} before it rules, its president, {name}, wrote in a short note.'
  ],
  slots: {
    body: list('foreign ministry|interior ministry|civil defence agency|Red Crescent|electoral commission|port authority|mission of the United Nations|provincial council|armed forces|refugee agency|public prosecutor|central bank|health directorate|mediation team'),
    topic: list('border security|the prisoner exchange|grain exports|fuel subsidies|the rebuilding of the harbour|access for inspectors|freedom of the press|the next elections|fishing rights|the withdrawal of foreign troops|air traffic|the status of the enclave|medical supplies|the long-delayed census|land reform'),
    city: list('Port Sudan|Aleppo|Kharkiv|Goma|Cox’s Bazar|Marib|Tripoli|Peshawar|Maiduguri|Odesa|Beirut|Dhaka|Kathmandu|Mekelle|Baidoa|Sanaa|Mosul|Chisinau|Geneva|Doha|Cairo|Amman|Herat|Bamako'),
    country: list('Sudan|Ukraine|Lebanon|Bangladesh|Somalia|Yemen|Pakistan|Nigeria|Ethiopia|Mali|Iraq|Syria|Moldova|Nepal|Haiti|Libya'),
    cause: list('a shortage of drivers|rivalries within the army|months of drought|the collapse of the currency|a dispute over the budget|old grievances|pressure from abroad|the approaching winter|distrust between the commanders|a broken bridge on the main road'),
    job: list('shopkeeper|nurse|farmer|schoolteacher|bus driver|retired engineer|fisherman|volunteer|student|baker|lawyer|tailor'),
    scene: list('long queues outside bakeries|smoke over the industrial quarter|columns of lorries on the ring road|tents along the river|empty streets and shuttered markets|burned vehicles beside the depot|crowds at the bus station|flooded fields to the east'),
    state: list('blocked by debris|out of service|passable with difficulty|closed to civilians|guarded by soldiers|under repair'),
    building: list('central hospital|parliament|town hall|courthouse|main mosque|railway station|old citadel|stadium'),
    weather: list('heavy rain and strong winds|dust storms|fog in the valleys|unusually high temperatures|snow on the passes|scattered showers')
  },
  first: list('Amina|Oleksandr|Ibrahim|Fatima|Rafiq|Leila|Joseph|Maryam|Abdul|Grace|Samir|Nadia|Viktor|Halima|Omar|Ruth|Yusuf|Kateryna|Karim|Esther|Daniel|Salma|Musa|Irina|Tariq'),
  last: list('Haddad|Kovalenko|Osman|Rahman|Mbeki|Sharma|al-Tamimi|Diallo|Petrov|Hussein|Okafor|Nasser|Bondar|Jama|Khoury|Mwangi|Aziz|Traore|Melnyk|Siddiqui|Barakat|Tesfaye|Ivanenko|Yousafzai')
}

const ARABIC: Grammar = {
  frames: [
    'وقالت {body} إن المحادثات بشأن {topic} ستستأنف في {city} بعد توقف عزاه دبلوماسيون إلى {cause}.',
    'وروى {name}، وهو {job} من {city}، ما رآه من {scene} مضيفا أن أحدا لم يشرح للسكان ما الذي سيحدث لاحقا.',
    'وامتنع المسؤولون في {city} عن التعليق على {topic}، في حين وصفها {name} بأنها مسألة تخص القضاء.',
    'ولم يتطرق البيان إلى {topic}، لكنه جدد التأكيد على أن {body} ستبقي مكاتبها في {city} مفتوحة.',
    'وباتت الطرق المؤدية إلى {city} {state} مع حلول المساء، وطلبت {body} من السائقين الابتعاد عن وسط المدينة.',
    'ويرى محللون أن القرار يعكس {cause} أكثر مما يعكس تغيرا في موقف {country} من {topic}.',
    'وقال {name} للصحافيين أمام {building}: "مررنا بهذا من قبل ونعرف كيف ينتهي".',
    'وفي {city}، فتحت المتاجر القريبة من {building} أبوابها متأخرة وظلت المدارس مغلقة فيما كانت الفرق تزيل الركام من الشوارع.',
    'ولم تعلن {country} ولا الدول المجاورة لها ما إذا كانت ستشارك في المؤتمر الخاص بشأن {topic}.',
    'ولطالما رأى {name} أن {topic} لا تنفصل عن {cause}، وهو رأي لا تشاطره إياه {body}.',
    'واشتكت منظمات الإغاثة من بطء وصول التصاريح ومن انتظار الشاحنات أياما عند المعبر القريب من {city}.',
    'وتتوقع هيئة الأرصاد {weather} على شمال {country}، على أن تكون الأجواء أكثر هدوءا باتجاه الساحل.',
    'وأوضحت متحدثة باسم {body} أن التحقيق في {topic} لا يزال جاريا وأن نتائجه ستنشر فور اكتماله.',
    'وأمام {building} تجمع الأهالي حاملين الصور في انتظار أخبار تأخر وصولها.',
    'واتهمت المعارضة حكومة {country} بتجاهل {cause}، الأمر الذي رفضه الوزراء واعتبروه ظلما.',
    'وأظهرت صور التقطتها الأقمار الاصطناعية واطلع عليها باحثون {scene}، غير أنهم لم يتمكنوا من تحديد المسؤول عن ذلك.',
    'وعاد التيار الكهربائي إلى معظم أحياء {city} خلال الليل، لكن شبكة المياه بقيت {state}.',
    'ويتبادل الطرفان الاتهامات بشأن {topic} منذ وقف إطلاق النار الموقع في {city}.',
    'وقال {name} الذي يدرس التاريخ في الجامعة إن الناس في {country} اعتادوا {weather} والوعود معا.',
    'ومن المقرر أن يلتقي مبعوثون أوروبيون في {city} لبحث {topic}، بحسب أشخاص مطلعين على الخطط.',
    'ودعت {body} إلى ضبط النفس وحثت الأطراف كافة على العودة إلى الاتفاق المبرم في {city}.',
    'ولم تشهد الأسواق اضطرابا، إذ كان المتعاملون يتوقعون الإعلان وانصب اهتمامهم على {topic}.',
    'وشاهد مراسلون زاروا {city} {scene} وتحدثوا إلى عائلات عادت إلى منازل متضررة.',
    'وستستمع المحكمة إلى مزيد من المرافعات بشأن {topic} قبل إصدار حكمها، وفق ما كتب رئيسها {name} في مذكرة قصيرة.'
  ],
  slots: {
    body: list('وزارة الخارجية|وزارة الداخلية|هيئة الدفاع المدني|جمعية الهلال الأحمر|مفوضية الانتخابات|سلطة الموانئ|بعثة الأمم المتحدة|القوات المسلحة|وكالة اللاجئين|النيابة العامة|إدارة الشؤون الصحية|لجنة الوساطة'),
    topic: list('أمن الحدود|صفقة التبادل|صادرات الحبوب|دعم المحروقات|إعادة إعمار المرفأ|دخول المفتشين|حرية الصحافة|الانتخابات المقبلة|حقوق الصيد|انسحاب القوات الأجنبية|حركة الطيران|وضع الجيب المحاصر|الإمدادات الطبية|التعداد المؤجل|إصلاح الأراضي'),
    city: list('بورتسودان|حلب|خاركيف|غوما|مأرب|طرابلس|بيشاور|مايدوغوري|أوديسا|بيروت|دكا|كاتماندو|مقلي|بيدوا|صنعاء|الموصل|جنيف|الدوحة|القاهرة|عمان|هرات|باماكو|الخرطوم|رفح'),
    country: list('السودان|أوكرانيا|لبنان|بنغلادش|الصومال|اليمن|باكستان|نيجيريا|إثيوبيا|مالي|العراق|سوريا|مولدافيا|نيبال|هايتي|ليبيا'),
    cause: list('نقص السائقين|التنافس داخل الجيش|الجفاف الطويل|انهيار العملة|الخلاف على الموازنة|المظالم القديمة|الضغوط الخارجية|اقتراب الشتاء|انعدام الثقة بين القادة|انهيار الجسر على الطريق الرئيسي'),
    job: list('صاحب متجر|ممرض|مزارع|معلم|سائق حافلة|مهندس متقاعد|صياد|متطوع|طالب|خباز|محام|خياط'),
    scene: list('طوابير طويلة أمام المخابز|دخانا فوق الحي الصناعي|أرتالا من الشاحنات على الطريق الدائري|خياما على ضفة النهر|شوارع خالية وأسواقا مقفلة|مركبات محترقة قرب المستودع|حشودا في محطة الحافلات|حقولا غمرتها المياه شرقا'),
    state: list('مسدودة بالركام|خارج الخدمة|سالكة بصعوبة|مغلقة أمام المدنيين|تحت حراسة الجنود|قيد الإصلاح'),
    building: list('المستشفى المركزي|مبنى البرلمان|مقر البلدية|قصر العدل|المسجد الكبير|محطة القطار|القلعة القديمة|الملعب'),
    weather: list('أمطارا غزيرة ورياحا شديدة|عواصف ترابية|ضبابا في الأودية|ارتفاعا غير معتاد في درجات الحرارة|ثلوجا على الممرات الجبلية|زخات متفرقة')
  },
  first: list('أمينة|أولكسندر|إبراهيم|فاطمة|رفيق|ليلى|يوسف|مريم|عبد الله|سمير|نادية|فيكتور|حليمة|عمر|طارق|كاترينا|كريم|دانيال|سلمى|موسى|إيرينا|هدى|خالد|زينب'),
  last: list('حداد|كوفالنكو|عثمان|عبد الرحمن|التميمي|ديالو|بتروف|حسين|ناصر|بوندار|جامع|خوري|عزيز|تراوري|صديقي|بركات|الشامي|المصري|النعيمي|قاسم|الحسن|الخطيب|العلي|منصور')
}

const GRAMMARS: Record<BenchLanguage, Grammar> = { ar: ARABIC, en: ENGLISH }

/** A number from 0 to `below` (exclusive), the same for the same seed each time. */
export type Chance = (below: number) => number

/** A generator of numbers that look random and are the same in every run. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** A paragraph of so many sentences as news articles have between their figures: names, places and speech, no number. */
export function proseParagraph(language: BenchLanguage, sentences: number, chance: Chance): string {
  const { frames, slots, first, last } = GRAMMARS[language]
  const pick = (from: readonly string[]): string => from[chance(from.length)] ?? ''
  const out: string[] = []
  for (let n = 0; n < sentences; n++) out.push(pick(frames).replace(/\{(\w+)\}/g, (_, slot: string) => (slot === 'name' ? `${pick(first)} ${pick(last)}` : pick(slots[slot] ?? []))))
  return out.join(' ')
}
