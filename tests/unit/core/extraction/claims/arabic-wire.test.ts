import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

describe('Arabic wire copy on the dead, the hurt and the missing', () => {
  it.each([['لقيت امرأة في الستين حتفها.', 'killed 60'], ['لقي شاب في العشرين مصرعه وأصيب آخر.', 'killed 20']])('takes no decade of a life for a count in "%s"', (text, wrong) => {
    expect(claimsIn(text)).not.toContain(wrong)
  })

  it.each([
    ['the hurt shared out among hospitals', 'وأضاف أن المصابين جرى توزيعهم: 8 بمستشفى منفلوط، و6 بمستشفى أسيوط.', ['injured 8', 'injured 6']],
    ['injuries by town', 'توزعت الإصابات على النحو التالي: 12 في نابلس، و5 في جنين.', ['injured 12', 'injured 5']],
    ['the dead by where they came from', 'القتلى هم: أربعة من درعا، واثنان من السويداء.', ['killed 4', 'killed 2']],
    ['the displaced by shelter', 'توزع النازحون على الملاجئ: 600 في مدرسة الأمل و300 في جامع النور.', ['displaced 600', 'displaced 300']],
    ['the dead in brackets behind their towns', 'وتوزع الشهداء بين خان يونس (سبعة) ورفح (ثلاثة).', ['killed 7', 'killed 3']],
    ['cases of a disease by town', 'توزعت الإصابات بالحصبة على النحو التالي: 12 في نابلس، و5 في جنين.', []],
    ['lorries by crossing', 'توزعت الشاحنات على المعابر: 40 عبر زيكيم و25 عبر كرم أبو سالم.', []],
    ['the hurt behind one who died', 'لقي سائق متدرب حتفه وأصيب سبعة وثلاثون شخصا.', ['killed 1', 'injured 37']],
    ['those hurt in an exchange of fire', 'أصيب في تبادل إطلاق النار 33 سجينا وشرطي.', ['injured 33', 'injured 1']],
    ['further bodies', 'انتشلت الفرق 54 جثة، ونقلت 14 أخرى إلى ثلاجة المستشفى.', ['killed 54', 'killed 14']],
    ['the hurt who fell', 'سقط 12 جريحا في القصف.', ['injured 12']],
    ['the dead who fell', 'سقط 12 شخصا في القصف.', ['killed 12']],
    ['those whom the police take', 'تمكنت الأجهزة الأمنية من قتل اثنين من المهاجمين وضبط أربعة آخرين.', ['killed 2']],
    ['those whom the police take, by a verb', 'قتل ثلاثة أشخاص وقُبض على خمسة.', ['killed 3']],
    ['those who are honoured', 'مقتل ثلاثة أشخاص وتكريم 12 آخرين.', ['killed 3']],
    ['hostages who flee', 'فرار 12 رهينة من أيدي الخاطفين.', ['released 12']],
    ['a month by two names', 'أطلق الحوثيون في سبتمبر (أيلول) 290 أسيراً.', ['prisoners-exchanged 290']],
    ['those of whom nothing is known', 'أودى السيل بستين شخصا. لدينا ثمانون لا نعرف عنهم شيئا، وفي المستشفى 35.', ['killed 60', 'missing 80', 'injured 35']],
    ['those who are looked for', 'قتل 12 شخصا، وما زال سبعة آخرون يبحث عنهم رجال الإنقاذ.', ['killed 12', 'missing 7']],
    ['attackers who are looked for', 'قتل ثلاثة أشخاص، وفر مهاجمان يجري البحث عنهما.', ['killed 3']],
    ['one body that is found', 'عثرت الشرطة على جثة في النهر.', ['killed 1']],
    ['one body caught among trees', 'عثرنا أمس على جثة عالقة بين الأشجار.', ['killed 1']],
    ['a body of which nobody says that it was found', 'وفحص الطبيب الشرعي جثة القتيل.', []],
    ['a school that is near', 'استضيف 60 نازحا في مدرسة قريبة.', ['displaced 60']],
    ['those whom an army honours', 'وأشار البيان إلى أن ثلاثة جنود "نالوا الشهادة" خلال الاشتباكات.', ['killed 3']],
    ['the dead of fighting that went before a flight', 'وقُتل في المعارك التي سبقت النزوح أكثر من 200 من الجانبين.', ['killed 200']],
    ['those whom shelling drove to flee', 'وأجبر القصف على النزوح 3000 شخص.', ['displaced 3000']],
    ['those who are still far from home', 'ولا يزال 64 ألفا من سكان القرى بعيدين عن منازلهم.', ['displaced 64000']],
    ['those for whom a search goes on', 'وأصيب 94 شخصا، ولا يزال البحث مستمرا عن 13 شخصا.', ['injured 94', 'missing 13']],
    ['those for whom rescuers search', 'وأصيب 40 شخصا، فيما تبحث فرق الإنقاذ عن 6 آخرين.', ['injured 40', 'missing 6']],
    ['suspects for whom the police search', 'وتبحث الشرطة عن ثلاثة مشتبه بهم.', []],
    ['what is yet to be done with a package', 'أعلنت وزيرة الخارجية حزمة مساعدات بقيمة 59 مليون دولار، توزع على وكالات أممية.', ['allocated 59000000']],
    ['what has come of a package', 'أعلنت المفوضية مساعدات بقيمة 40 مليون يورو، سلمت منها عشرة ملايين.', ['allocated 40000000', 'delivered 10000000']],
    ['those beside whom a building was hit', 'خرجت مع زوجها وأطفالها الستة بعد قصف أصاب بيت الجيران وقتل خمسة من أفراده.', ['killed 5']],
    ['broken limbs', 'احتجز المسلحون سبعة من الحراس، وكان اثنان منهم قد كُسرت أضلاعهما.', ['held 7', 'injured 2']],
    ['those who got treatment', 'تلقى 152 شخصا العلاج.', ['injured 152']],
    ['who works in a hospital', 'وفي المستشفى 12 طبيبا و20 ممرضا.', []],
    ['one alone by the word for one', 'وصل من المنجم عشرون جريحا، حُوّل خمسة منهم إلى غوما، ومات واحد في الطريق.', ['injured 20', 'injured 5', 'killed 1']],
    ['those who died at once', 'قُتل تسعة جنود. خمسة منهم قضوا في الحال.', ['killed 9', 'killed 5']],
    ['those who alone got away', 'لم ينج من طاقم السفينة سوى أربعة.', []],
    ['soldiers who were taken beside those who died', 'خلّف العدو وراءه جثث 67 من عناصره، ووقع في الأسر اثنا عشر.', ['killed 67', 'held 12']],
    ['prisoners who died in jail', 'استشهد أسيران في سجون الاحتلال خلال شهر.', ['dead-in-captivity 2']],
    ['those taken to hospitals', 'وأُدخل المستشفيات منذ اندلاع الحريق 79 شخصا، بينهم 12 من رجال الإطفاء.', ['injured 79', 'injured 12']],
    ['remains of some', 'سلّموا إلى الأدلة الجنائية أشلاء تعود إلى شخصين.', ['killed 2']],
    ['a whole crew', 'سقطت مروحية ما أسفر عن مقتل طاقمها المكوّن من ستة أفراد.', ['killed 6']],
    ['a part of a crew', 'قُتل أربعة من طاقمها المؤلف من 25 شخصا.', ['killed 4']],
    ['those whom nobody could save', 'وصل 440 مصابا، ولم يستطع الأطباء إنقاذ سبعة عشر.', ['injured 440', 'killed 17']],
    ['those who were saved', 'تمكن رجال الإنقاذ من إنقاذ ثلاثة عمال.', []],
    ['a number of those told of in a relative clause', 'لقي خمسة تلاميذ حتفهم. أما الذين لم يُعثر عليهم فعددهم 59.', ['killed 5', 'missing 59']],
    ['those left who are looked for', 'بلغت الحصيلة خمسين قتيلا، وما زالت الفرق تفتش عن الثلاثة عشر الباقين.', ['killed 50', 'missing 13']],
    ['a sum that others bring up', 'قُتل 114 في الإعصار. لكن البلدية أضافت وفيات أخرى، فصار الإجمالي فوق 140.', ['killed 114', 'killed 140']],
    ['those who do something for the hurt', 'وقتل 12 شخصا، بينما تطوع ثمانية آخرون لنقل الجرحى.', ['killed 12']],
    ['a sum behind the dead and the missing', 'أعلن الوزير مقتل 114 وفقدان 127 شخصا. وعُثر على مزيد، فصار الإجمالي فوق 140.', ['killed 114', 'missing 127', 'killed 140']],
    ['those whom the police freed from captors', 'وحررت الشرطة من موقع احتجاز سري 76 مهاجرا، بينهم 12 قاصرا، واعتقلت ثلاثة متهمين.', ['released 76', 'released 12']],
    ['those whom the police let go', 'أفرجت الشرطة عن 14 متظاهرا.', []],
    ['the hurt before those arrested', 'أصيب ثمانية واعتقلت القوات 20 شابا.', ['injured 8']],
    ['those of whom nothing but bodies came out', 'أُخرج سبعة من المنجم بلا حياة.', ['killed 7']],
    ['the hurt who are left beside the dead', 'توفي 12 جنديا بالغاز. ولا يزال السبعة الآخرون تحت العلاج.', ['killed 12', 'injured 7']],
    ['captives who died before somebody', 'وروى ناج أن المهربين كانوا يحتجزون في المخزن أكثر من 210، وأن ثمانية ماتوا أمامه.', ['held 210', 'dead-in-captivity 8']],
    ['the dead before others hurt', 'ارتقاء شهيدين وإصابة آخرين في قصف خيمة.', ['killed 2']],
    ['the dead before injuries', 'خلف القصف ثلاثة قتلى وإصابات في صفوف المدنيين.', ['killed 3']],
    ['the dead and the hurt together', 'سقوط عشرات القتلى والجرحى في انفجار.', ['casualties 10..99']],
    ['abducted pupils whom forces rescued', 'أنقذت قوات الأمن 25 تلميذة مخطوفة.', ['released 25']],
    ['two bodies', 'انتُشلت جثتا شقيقين من النهر.', ['killed 2']],
    ['hostages of whom some live', '20 من أصل 48 رهينة ما زالوا أحياء.', ['held 20', 'held 48']],
    ['small numbers with a nought before them', 'أدت حوادث المرور إلى وفاة 06 أشخاص وجرح 379 آخرين، بينهم 03 أطفال.', ['killed 6', 'injured 379', 'injured 3']],
    ['a number behind a word for alone', 'وقع في الشهر الماضي وحده 21 بين قتيل وجريح.', ['casualties 21']],
    ['two who drowned', 'كما انتُشل غريقان من مجمعات مائية.', ['killed 2']],
    ['bones and whose they are', 'عثرن على شظايا عظام، تعود بحسب الادعاء إلى سبعة عشر.', ['killed 17']],
    ['those whom water kept', 'تمكنت فرق الإنقاذ من إخراج 12 شخصا احتجزتهم السيول.', []],
    ['those who died as water swept them', 'توفي اثنان جرفتهما المياه مع مركبتهما.', ['killed 2']],
    ['one\'s own who were lost', 'أخرج الجنود الركاب لكنهم فقدوا خمسة من رجال البحرية.', ['killed 5']],
    ['those of whom an aside tells before their verb', 'وأوردت المنظمة أن 460 من المرضى قُتلوا، وأن ستة من العاملين، أربعة منهم أطباء، اقتيدوا منه.', ['killed 460', 'abducted 6', 'abducted 4']],
    ['a court that judges', 'وقضت المحكمة بسجن عشرة رجال.', []],
    ['those who were aboard', 'خلّف الهجوم سبعين جريحا. وسقطت المروحية ما أدى إلى مقتل من كانوا على متنها، وهم 13 شرطيا.', ['injured 70', 'killed 13']]
  ])('reads %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['of those left, named as the others', 'قُتل 14 شخصا في القصف. ثمانية منهم من عائلة واحدة، أما الستة الآخرون فمن جباليا.', ['8 < 14', '6 < 14']],
    ['of a bare number that opens its sentence', 'قُتل سبعة مدنيين. أربعة كانوا في سيارة، واثنان في محل.', ['4 < 7', '2 < 7']],
    ['of no number of others', 'قتل سبعة جنود. اثنان من الوزراء زارا المكان.', []],
    ['of the dead of an army', 'قتل 11 متمردا. وبين قتلى المتمردين القيادي المعروف باسم ويلمر وثلاث مقاتلات.', ['3 < 11']],
    ['of those who are brought beside others', 'استقبل المستشفى جثامين 19 فلسطينيا. ستة من الشهداء ارتقوا في قصف خيمة، فيما وصل ثمانية آخرون من محيط المركز.', ['6 < 19', '8 < 19']],
    ['of the hurt who could not be saved', 'وصل 440 مصابا، ولم يستطع الأطباء إنقاذ سبعة عشر.', ['17 < 440']],
    ['of the hurt who alone stayed', 'أصيب 152 شخصا في التصادم، ولم يبق في المستشفيات سوى 37 جريحا.', ['37 < 152']],
    ['of the missing whose bodies alone were found', 'فُقد 204 ولم تُسترد سوى 83 جثة.', ['83 < 204']],
    ['of no count of another', 'قتل 40 جنديا. ولم يعلن الجيش سوى عن مقتل 12.', []],
    ['of bodies that were named since', 'تسلمت الوزارة 360 جثمانا، تعرف الأهالي حتى الآن على 101.', ['101 < 360']],
    ['of those of an age', 'قتل 30 مدنيا، تسعة دون سن العاشرة.', ['9 < 30']],
    ['of those held', 'احتجز سكان قرية 33 عسكريا وأفرجوا عن جندي، وبقي مع القرويين 32.', ['32 < 33']]
  ])('tells parts %s', (_name, text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    ['no place of which the dead alone are told', 'وسجل إقليم سيبو وحده 141 وفاة.', [null]],
    ['whoever had told it before', 'وزارة الصحة كانت قد أعلنت مساء استشهاد 13 شخصا.', ['وزارة الصحة']],
    ['an institute', 'وأحصى معهد باك لدراسات السلام 283 قتيلا.', ['معهد باك لدراسات السلام']],
    ['a first name behind a speech', '«مات اثنان من السودان»، يقول عماد.', ['عماد']],
    ['a speech of several sentences', '«في اليوم الثالث مات اثنان. في الليلة التالية مات خمسة»، تقول سميرة.', ['سميرة', 'سميرة']],
    ['someone described behind a speech', '«عددت سبعة قتلى أمام المحل»، تقول المرأة التي لجأت إلى مدرسة.', ['المرأة']],
    ['where a report comes from', 'عودة إلى البلدة\nبيمبا - من مراسلنا\n«عددت سبعة قتلى أمام المحل».', [null]]
  ])('takes for the source %s', (_name, text, expected) => expect(sourcesIn(text)).toEqual(expected))

  it('reads what an agreement of two sides lays down as prisoners yet to be exchanged', () => {
    const text = 'اتفاق على تبادل الأسرى\nتوصلت الحكومة والحوثيون إلى اتفاق يقضي بتبادل 2900 محتجز.\nوبموجب الاتفاق تفرج الجماعة عن 1200، مقابل 1700 من مقاتليها.'
    expect(extractArticle(text).claims.map(({ measure, modality, figure }) => [measure, modality, figure.value])).toEqual([2900, 1200, 1700].map((value) => ['prisoners-exchanged', 'planned', value]))
  })
})

describe('Arabic idioms of death, harm and disappearance', () => {
  it.each([
    ['verbs that do it', 'وقال المتحدث إن القصف أهلك أربعة عشر من السكان.', ['killed 14']],
    ['verbs said of things too, of people behind them', 'أغرقت العاصفة 14 شخصا.', ['killed 14']],
    ['… and of boats', 'أغرقت البحرية 14 قاربا وأحرقت ثلاث شاحنات.', []],
    ['a fate that is met', 'وقالت الشرطة إن تسعة عمال لقوا مصيرهم في المنجم.', ['killed 9']],
    ['a fate that nobody knows', 'وقالت الشرطة إن تسعة عمال لا يعرف أحد مصيرهم.', ['missing 9']],
    ['the price that was paid', 'وأوضح البيان أن أربعة من أفراد الجيش دفعوا الثمن الأغلى.', ['killed 4']],
    ['those whom death or the flames took', 'وذكر المصدر أن ستة من الركاب التهمتهم النيران.', ['killed 6']],
    ['those whom doctors could not bring back', 'وذكر المصدر أن ستة من الركاب لم تفلح محاولات إنعاشهم.', ['killed 6']],
    ['nouns with a pronoun of those killed', 'وأوضح أن 74 من المسلحين تمت تصفيتهم.', ['killed 74']],
    ['a sentence carried out', 'نفذت السلطات حكم الإعدام في ثلاثة أشخاص.', ['killed 3']],
    ['deaths counted as cases', 'وأحصى الشركاء تسع عشرة حالة قتل عند نقاط التفتيش.', ['killed 19']],
    ['skeletons and souls', 'استخرجت الفرق 14 هيكلا عظميا من البئر. وحصد الوباء 30 ألف نفس.', ['killed 14', 'killed 30000']],
    ['what fragments do', 'طالت شظاياها ثلاثة من المارة.', ['injured 3']],
    ['where the hurt lie', 'وقال المدير إن 17 شخصا يرقدون في مستشفى الزبير.', ['injured 17']],
    ['how the hurt are', 'وقال الطبيب إن سبعة منهم في وضع حرج وثلاثة في غيبوبة.', ['injured 7', 'injured 3']],
    ['what is done for the hurt', 'وقال الطبيب إن 21 عاملا ضُمدت جراحهم.', ['injured 21']],
    ['what stays with them', 'تركت الألغام مائة وثمانية بإعاقات دائمة.', ['injured 108']],
    ['investigations that touch people', 'وفتحت النيابة العامة تحقيقا يطال 4 أشخاص.', []],
    ['those whose whereabouts nobody knows', 'وأضاف أن 25 من السكان لا تُعرف أماكنهم.', ['missing 25']],
    ['those who do not answer', 'وقال إن ثلاثة من رواد السوق لا يردون على هواتفهم.', ['missing 3']],
    ['those of whom a mother waits to hear', 'وتنتظر الأم خبرا عن ستة أبناء.', ['missing 6']],
    ['those whom the authorities cannot find', 'ولا تعرف السلطات مكان خمسة صيادين.', ['missing 5']],
    ['bodies that did not turn up', 'ولم تظهر جثث 18 راكبا.', ['missing 18']],
    ['news items', 'ونشرت الصحيفة 214 خبرا عن المنطقة.', []]
  ])('%s', (_, text, want) => expect(claimsIn(text)).toEqual(want))
})

describe('Arabic words of death, harm and loss that say nothing of people', () => {
  it.each([
    ['a team that loses players', 'فقد الفريق ثلاثة لاعبين بسبب الإصابات.', []],
    ['a party that loses seats', 'خسر الحزب 14 نائبا في الانتخابات.', []],
    ['members who are not there', 'عقدت الدورة بحضور 43 عضوا وغياب ثمانية.', []],
    ['who inspects', 'تفقد الوالي 14 مشروعا متأخرا وأعذر خمسة مقاولين.', []],
    ['who contests a vote', 'وكان 1700 شخص قد طعنوا في القائمة السابقة.', []],
    ['lives that are at stake', 'وحذرت من أن حياة 14 مليون إنسان مهددة بالجوع.', []],
    ['lives that were taken, a clause away', 'وأودى التمرد منذ سنوات، بحسب المشروع، بحياة 6300 شخص.', ['killed 6300']],
    ['feelings and hopes', 'مات الأمل في نفوس 14 طبيبا.', []],
    ['panic', 'وأصيبوا بالذعر بعد الهزة.', []],
    ['a firm that looks for engineers', 'تبحث الشركة عن 14 مهندسا لمصنعها الجديد.', []],
    ['who judges', 'وقضت ابتدائية بركان بحبس ستة مروجين للمخدرات.', []],
    ['a sentence that is passed', 'أيدت المحكمة حكم الإعدام بحق ثلاثة مدانين.', []],
    ['whose things burn', 'احترقت سيارة طبيب في المرأب.', []],
    ['limbs that are lost', 'فقد 14 جنديا أطرافهم في انفجار الألغام.', ['injured 14']],
    ['those who did not come back to base', 'وقال القائد إن تسعة جنود لم يعودوا إلى القاعدة.', ['missing 9']],
    ['a plane that is lost with those aboard', 'فُقد الاتصال بطائرة صغيرة في بابوا وعلى متنها ثمانية.', ['missing 8']],
    ['a boat that is lost with those it carries', 'اختفت طائرة تقل 14 شخصا فوق بحر جاوة.', ['missing 14']],
    ['a plane from which all got away', 'تحطمت طائرة على متنها 12 راكبا ونجوا جميعا.', []],
    ['a total of somebody\'s own dead', 'أقر الحزب بأن عدد قتلاه بلغ أربعين.', ['killed 40']],
    ['a total of their missing', 'يقدر أهالي البلدة عدد مفقوديهم بثلاثمئة.', ['missing 300']],
    ['what the sea took', 'طوى البحر قبالة مدنين ثمانية وأربعين مهاجرا.', ['killed 48']],
    ['those who were helped ashore', 'توفي بحاران وأُغيث ستة كانوا يرتجفون من البرد.', ['killed 2']]
  ])('%s', (_, text, want) => expect(claimsIn(text)).toEqual(want))
})

describe('Arabic reports of attacks', () => {
  it.each([
    ['the hurt behind those of the dead who are named', 'لقي 31 مدنيا مصرعهم بينهم أطفال وأصيب 25 في قصف على البلدة.', ['killed 31', 'injured 25'], []],
    ['the dead who were brought to a hospital', 'أوضح الطبيب أن عدد القتلى الذين نقلوا إلى المستشفى بلغ 17 إلى جانب 25 جريحا.', ['killed 17', 'injured 25'], []],
    ['the dead of whom a clause says that they reached a hospital', 'عدد القتلى الذين وصلوا إلى المستشفى بلغ 17.', ['killed 17'], []],
    ['a number without the space before it', 'ارتفع عدد الضحايا الى15 قتيلا وعشرات الجرحى.', ['killed 15', 'injured 10..99'], []],
    ['several massacres', 'استشهاد 59 فلسطينيا وإصابة 273 آخرين في مجازر عدة ارتكبها الجيش.', ['killed 59', 'injured 273'], []],
    ['several soldiers', 'قتل جنود عدة في الهجوم.', ['killed 3..9'], []],
    ['a hospital nearby', 'ونقل المسعفون المصابين إلى مستشفى قريب لتلقي العلاج.', [], []],
    ['aircraft without a pilot', 'أطلقت القوات 250 طائرة دون طيار، وقتل ثلاثة أشخاص في العاصمة.', ['killed 3'], []],
    ['whence those taken were taken', 'وخطف المهاجمون ست نساء وطفلين من مخيم للنازحين.', ['abducted 6', 'abducted 2'], []],
    ['those whom the police took, and some of them', 'أكثر من 212 شخصا تعرضوا للاحتجاز التعسفي، بينهم 12 طفلا وسبع نساء.', [], []],
    ['whom a group lost of its own', 'وقال المرصد إن التنظيم فقد «ما لا يقل عن 3547» من عناصره.', ['killed 3547'], []],
    ['the loss of lives', 'سجلت الشبكة فقدان عشرات المدنيين لحياتهم خلال الشهر.', ['killed 10..99'], []],
    ['the dead of an attack told before with the hurt', 'أفادت الشبكة بمقتل 13 شخصا وإصابة 19 آخرين. وأوضحت أن القصف أسفر عن سقوط ضحايا بينهم سبعة أطفال.', ['killed 13', 'injured 19', 'killed 7'], ['7 < 13']],
    ['units whose kind a dual tells', 'قتل 15 شخصا في هجومين على وحدتين عسكريتين في شمال البلاد.', ['killed 15'], []],
    ['those whom the police took, summed up behind a toll', 'ارتفعت حصيلة القتلى في البلدة إلى 24. وارتفعت حصيلة الاعتقالات في الشهر نفسه إلى 310.', ['killed 24'], []],
    ['the dead and missing by one number', 'خلفت المجزرة 48 شهيدا ومفقودا، و30 شهيدا ممن وصلوا إلى المستشفيات.', ['casualties 48', 'killed 30'], []],
    ['who fell dead or hurt, told far behind', 'سقط عشرات الفلاحين من أهالي القرى المجاورة بين قتيل وجريح برصاص مسلحين.', ['casualties 10..99'], []],
    ['who fell dead or hurt, in quotation marks', 'وذكر المرصد أن أكثر من 80 جنديا منشقا سقطوا "بين قتيل وجريح" في المحافظة.', ['casualties 80'], []],
    ['who fell, where others are told dead or hurt', 'سقط 12 مدنيا في القصف، فيما كان آخرون بين قتيل وجريح.', ['killed 12'], []],
    ['the hurt and the ill of a war', 'وأضاف أن هناك 900 مفقود، و41,300 مصاب، و200 ألف مصاب بالأمراض المعدية.', ['missing 900', 'injured 41300'], []],
    ['the ill alone', 'سجلت الولاية 40 مصابا بالكوليرا وثلاث وفيات.', ['killed 3'], []],
    ['children who are alone', 'وهناك 17 ألف طفل يعيشون بدون والديهم، و6,200 جريح بحاجة للسفر للعلاج.', ['injured 6200'], []],
    ['children who are alone, behind the hurt', 'وهناك 800 جريح، و17 ألف طفل يعيشون بدون والديهم.', ['injured 800'], []],
    ['the parents of many', 'قتل 14 طفلا مع والديهم في الغارة.', ['killed 14'], []],
    ['those arrested behind the dead of another place', 'قتل الجيش أكثر من 9 آلاف شخص في الإقليم، كما استشهد 131 شابا واعتقل نحو 1900 في الضفة، بحسب مصادر رسمية.', ['killed 9000', 'killed 131'], []],
    ['those arrested, where prisoners are to be exchanged', 'استشهد 131 شابا واعتقل نحو 1900 في الضفة. وترغب الحركة في مبادلة 30 أسيرا.', ['killed 131', 'prisoners-exchanged 30'], []],
    ['a list over lines', 'وتوزعت حصيلة القتلى على النحو التالي:\n219 من أبناء المحافظة، بينهم 73 مدنيا.\n285 من عناصر الأمن.', ['killed 219', 'killed 73', 'killed 285'], ['73 < 219']],
    ['a list behind a colon', 'وتوزع القتلى على النحو التالي: 219 من أبناء المحافظة و285 من عناصر الأمن.', ['killed 219', 'killed 285'], []],
    ['a child who lost his life', 'فقد طفل حياته بانفجار لغم وأصيبت طفلة.', ['killed 1', 'injured 1'], []],
    ['an officer and another', 'وقتل عميد في وزارة الدفاع وسائق في وزارة الصحة في هجومين منفصلين.', ['killed 1', 'killed 1'], []]
  ])('%s', (_, text, claims, parts) => {
    expect(claimsIn(text)).toEqual(claims)
    expect(partsIn(text)).toEqual(parts)
  })

  it.each([
    ['ووفقا لتقرير الشبكة الحقوقية الشهري فقد قتلت القوات 14 مدنيا.', 'تقرير الشبكة الحقوقية الشهري'],
    ['وبحسب هذه الوثيقة فقد بلغ عدد الجرحى 40 شخصا.', 'هذه الوثيقة'],
    ['ووثّقت «الشبكة» مقتل 66 شخصا بسبب التعذيب.', 'الشبكة'],
    ['أعلنت «الحركة» المتمردة، في بيان، أن 20 شخصا قتلوا.', '«الحركة» المتمردة'],
    ['أعلن مكتب «حماية الطفولة» في درعا مقتل 27 شخصا.', 'مكتب «حماية الطفولة» في درعا'],
    ['قتل 19 مدنيا، وفقا لما ذكرته شبكة «أخبار اليوم» المحلية.', 'شبكة «أخبار اليوم» المحلية'],
    ['قال المفوض العام لوكالة غوث وتشغيل اللاجئين إن 500 شخص قتلوا.', 'المفوض العام لوكالة غوث وتشغيل اللاجئين'],
    ['أعلن مصدر في المستشفى المعمداني إصابة شخصين بالرصاص.', 'مصدر في المستشفى المعمداني'],
    ['قتل ثلاثة أشخاص، وفق ما أعلنت مساء الاثنين وزارة الخارجية.', 'وزارة الخارجية'],
    ['وجاء في بيان حكومي "الحكومة تدين عملية اختطاف 12 مواطنا".', 'بيان حكومي'],
    ['كما رصد المرصد مقتل عدد من المدنيين و3 جنود.', 'المرصد'],
    ['وكان المصدر ذاته أشار في وقت سابق إلى مقتل ثمانية أشخاص.', 'المصدر ذاته'],
    ['رصد المرصد هجوما على رتل تابع لقوات النظام، حيث قتل 12 عنصرا.', 'المرصد'],
    ['وقال مركز صحي تابع لوزارة الصحة إن 12 شخصا قتلوا.', 'مركز صحي تابع لوزارة الصحة'],
    ['صدر عن قيادة الجيش البيان التالي: قتل ثلاثة جنود في انفجار.', 'قيادة الجيش'],
    ['صدر عن مركز الطوارئ بيان أعلن أن الغارة أدت إلى استشهاد أربعة أشخاص.', 'مركز الطوارئ'],
    ['وأفادت إحصاءات رسمية بأن عدد النازحين بلغ مليون نسمة.', 'إحصاءات رسمية'],
    ['وفي سياق متصل قالت "وحدة إدارة الكوارث" في تقريرها اليومي إن 30 شخصا قتلوا.', 'وحدة إدارة الكوارث'],
    ['أعلنت "وزارة الصحة" في دمشق ارتفاع عدد القتلى إلى 1237 قتيلا.', '"وزارة الصحة" في دمشق'],
    ['وأفادت الصفحة الرسمية للمحافظة على «فيسبوك» أن 23 شخصا أصيبوا.', 'الصفحة الرسمية للمحافظة'],
    ['قال الوزير إن القصف استمر. وبين أن 30 مدنيا قتلوا.', 'الوزير'],
    ['تقدر كييف عدد أسراها بنحو 4700.', 'كييف'],
    ['أحصت شبكة حقوق الإنسان عدد المفقودين بنحو 140 شخصا.', 'شبكة حقوق الإنسان']
  ])('names who speaks in "%s"', (text, source) => expect(sourcesIn(text)[0]).toBe(source))

  it.each([
    ['قال إن الوفيات وصلت إلى 1559 شخصا.', ['killed 1559']],
    ['وأضاف أن الإصابات وصلت في المدينة إلى 300 شخص.', ['injured 300']]
  ])('takes no count for what arrives in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('hears no condition in «كما لم», and the denial in it', () => {
    expect(extractArticle('كما لم تتغير الحصيلة التي بلغت 6 قتلى.').claims.map((claim) => claim.modality)).toEqual(['asserted'])
    expect(extractArticle('كما لم يُقتل 600 جندي.').claims.map((claim) => claim.modality)).toEqual(['denied'])
  })

  it('plans what "and" joins to what is planned, by the same verbal noun', () => {
    const modalities = (text: string) => extractArticle(text).claims.map((claim) => claim.modality)
    expect(modalities('وأفاد المسؤول بأنه سيتم إطلاق سراح 1716 أسيرا من غزة، وكذلك إطلاق سراح 250 أسيرا محكومين بالمؤبد.')).toEqual(['planned', 'planned'])
    expect(modalities('أعلنت إسرائيل إطلاق سراح 1716 أسيرا من غزة، وكذلك إطلاق سراح 250 أسيرا محكومين بالمؤبد.')).toEqual(['asserted', 'asserted'])
  })

  it('does not plan a flight that took place within days', () => {
    expect(extractArticle('نزح أكثر من عشرة آلاف شخص في غضون ثلاثة أيام.').claims.map((claim) => claim.modality)).toEqual(['asserted'])
  })

  it.each([
    'قال المتحدث باسم الوزارة إن خمسة أشخاص قتلوا. كما أعلن ارتفاع عدد الجرحى إلى 300.',
    'قال المتحدث باسم الوزارة إن خمسة أشخاص قتلوا. كما وثق إصابة 300 مدني.'
  ])('lets who spoke go on in "%s"', (text) => expect(sourcesIn(text)).toEqual(['المتحدث باسم الوزارة', 'المتحدث باسم الوزارة']))
})
