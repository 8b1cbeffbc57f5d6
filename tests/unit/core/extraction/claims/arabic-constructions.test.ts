import { describe, expect, it } from 'vitest'
import { claimsIn, sourcesIn } from './claims.ts'

describe('Arabic verbs joined to those who died', () => {
  it.each([
    ['قُتل ثلاثة أشخاص وشارك 12 آخرون في الصلاة.'], ['قُتل ثلاثة أشخاص وأحيل 12 آخرون إلى القضاء.'], ['قُتل ثلاثة أشخاص واستفاد 12 آخرون من القرار.'],
    ['قُتل ثلاثة أشخاص واجتمع 12 شخصا في الساحة.'], ['أسفر الهجوم عن مقتل ثلاثة أشخاص وانضم 12 آخرون إلى الحراس.']
  ])('tell something else of those behind them: "%s"', (text) => expect(claimsIn(text)).toEqual(['killed 3']))

  it.each([
    ['قُتل ثلاثة أشخاص وجُرح 12 آخرون.', ['killed 3', 'injured 12']], ['قُتل ثلاثة أشخاص في الزيتون والتفاح و12 في البلدة.', ['killed 3', 'killed 12']],
    ['قتل مسلحون من نصرة الإسلام والمسلمين 26 مدنيا.', ['killed 26']]
  ])('take nobody from a list of the dead: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('constructions of news Arabic', () => {
  it.each([
    ['a search that found nobody', 'ولم يعثر المنقذون حتى الآن على ستة من البحارة.', ['missing 6']],
    ['the dead and the missing as one', 'أحصت المفوضية هذا العام 892 شخصا بين ميت ومفقود.', ['casualties 892']],
    ['the wounded who died', 'وقال الطبيب إن ثلاثة جرحى فارقوا الحياة في الطريق إلى المستشفى.', ['killed 3']],
    ['those who fled to a church', 'ولجأ نحو 700 قروي إلى كنيسة البلدة.', ['displaced 700']],
    ['refugees who lose their shelter', 'وبات نحو 5400 لاجئ بلا مأوى بعد حريق المخيم.', ['displaced 5400']],
    ['the displaced who sought refuge', 'ولجأ إليها خلال عامين زهاء 95 ألف نازح من العاصمة.', ['displaced 95000']],
    ['a label with a place and a month', '• النازحون داخليا في البلاد (أيلول/سبتمبر): مليون و412 ألفا', ['displaced 1412000']],
    ['pledges and what they reached', 'خرج مؤتمر المانحين بتعهدات وصلت إلى 640 مليون دولار.', ['pledged 640000000']],
    ['what is asked for by what happens without it', 'وستُقلص الحصص إذا لم يتلق البرنامج 65 مليون دولار على وجه السرعة.', ['requested 65000000']],
    ['one subject with two verbs and two objects', 'قالت الجماعة إن مقاتليها قتلوا أكثر من 130 جنديا وأسروا تسعة.', ['killed 130', 'held 9']],
    ['the number of those of whom the verb before tells', 'غرق ركاب القارب وعددهم 40.', ['killed 40']],
    ['the number of those who came back to work', 'أُخلي المصنع ثم عاد العمال وعددهم 3500.', []],
    ['a day of the week behind a plural', 'أفرج الخاطفون عن 11 من التلاميذ الاثنين.', ['released 11']],
    ['power given back', 'أُعيدت الكهرباء إلى 320 ألف مشترك.', []],
    ['jobs lost', 'وقالت إن مئة عامل فقدوا وظائفهم.', []],
    ['who died of what is told behind', 'توفيت مساء أمس في المستشفى طفلتان أصيبتا في القصف.', ['killed 2']],
    ['one who died, another who was hurt', 'وقالت الشرطة إن رجلا قتل وثلاثة جرحوا.', ['killed 1', 'injured 3']],
    ['one alone of those counted', 'أصيب تسعة، بقي منهم واحد تحت الملاحظة. ووصل أربعة شهداء، ومن بين الشهداء واحد متأثرا بجراحه.', ['injured 9', 'injured 1', 'killed 4', 'killed 1']],
    ['an officer and his rank', 'هاجم مسلحون قافلة فقتلوا ضابطا برتبة نقيب وأربعة جنود.', ['killed 1', 'killed 4']],
    ['those who fell and were not found', 'ما زال ستة سقطوا في النهر ولم يُعثر لهم على أثر.', ['missing 6']],
    ['one who is told of beside a part', 'أصيب سبعة، ثلاثة منهم نساء وواحدة فقدت بصرها.', ['injured 7', 'injured 3', 'injured 1']],
    ['those of whom alone the fate is known', 'لم يُعرف مصير سوى 212 منهم.', []],
    ['the number of bodies that somebody got back', 'ليرتفع عدد الجثامين التي تسلمتها غزة إلى 285.', ['killed 285']],
    ['those buried alive', 'ما زال ثمانية أشخاص مدفونين تحت الجدار المنهار.', ['missing 8']],
    ['homes lost, the verb first', 'فقد نحو 400 شخص منازلهم في الحريق.', ['displaced 400']],
    ['homes lost, the verb behind', 'قالت إن 25 سيدة فقدن بيوتهن.', ['displaced 25']],
    ['what else is lost', 'فقد 40 موظفا عملهم، وفقدت ثلاث نساء أزواجهن، وخسر ألفا صياد قواربهم.', []],
    ['those lost, with more of them told behind', 'فقد ثمانية بحارة قبالة الساحل، بينهم القبطان.', ['missing 8']],
    ['one lost who drove others', 'قُتل ثلاثة مقاتلين وفُقد سائق كان يقلهم.', ['killed 3', 'missing 1']],
    ['a toll told again behind the dead and the hurt', 'أحصت الحماية المدنية 11 قتيلا و38 جريحا، قبل أن يقول رئيس البلدية إن العدد ثلاثة عشر.', ['killed 11', 'injured 38', 'killed 13']],
    ['those who leave a shelter for home', 'وتفيد السلطات بأن 13,700 شخص غادروا مراكز الإيواء عائدين إلى قراهم.', ['returned 13700']],
    ['a flight that crosses no border', 'وأعلن الوزير أن حوالي ثلاثة آلاف شخص فروا إلى الجبال.', ['displaced 3000']],
    ['what a plan has received', 'وبلغ ما تسلمته خطة الاستجابة هذا العام 290 مليون دولار.', ['delivered 290000000']],
    ['two words that share a figure', 'مقتل وإصابة 25 شخصا في تفجير قرب السوق.', ['casualties 25']],
    ['the dead and hurt as one', 'سقط 40 شخصا بين قتيل وجريح في القصف.', ['casualties 40']],
    ['a label for the second figure', 'بلغ عدد القتلى 52 والجرحى 180.', ['killed 52', 'injured 180']],
    ['a line of its own with a label', 'المفقودون: 7', ['missing 7']],
    ['a headline of counted nouns', 'قتيل وثلاثة جرحى في إطلاق نار بمدينة ساحلية', ['killed 1', 'injured 3']],
    ['light verbs of death', 'لفظ شخصان أنفاسهما الأخيرة في المستشفى.', ['killed 2']],
    ['a verb and its preposition apart', 'وأُفرج، في بادرة حسن نية، عن 110 مدنيين كانوا محتجزين لدى الجماعة.', ['released 110']],
    ['a plural verb behind its subject', 'قال إن مسلحين خطفوا مساء أمس 12 امرأة.', ['abducted 12']],
    ['a relative clause that says what is numbered', 'قال المتحدث إن عدد الموظفين الذين تحتجزهم الجماعة ارتفع إلى 59.', ['held 59']],
    ['those who fled to a country', 'فرّ 15 ألف سوداني إلى تشاد منذ مطلع الشهر.', ['refugees 15000']],
    ['those who escape their captors', 'اقتاد المسلحون 25 فتاة، تمكنت 3 منهن من الهرب.', ['abducted 25', 'released 3']],
    ['money promised through a verb of giving', 'تعهدت لندن دفع 30 مليون جنيه إسترليني مساعدات للنازحين.', ['pledged 30000000']],
    ['money received of what was promised', 'قالت المنظمة الإغاثية إن ما صرف من تعهدات المانحين لم يتعد 750 مليون دولار.', ['delivered 750000000']],
    ['relatives lost', 'فقدت المرأة ابنتيها في الغارة.', ['killed 2']],
    ['one person before the verb', 'وأوضح المصدر أن رضيعة توفيت في سيارة الإسعاف.', ['killed 1']],
    ['one person joined to others', 'أصيبت سيدتان بكدمات وطفل باختناق.', ['injured 2', 'injured 1']],
    ['a figure of another kind in a toll', 'حصيلة الفيضانات تتخطى 900 قتيل وقرابة مليون نازح', ['killed 900', 'displaced 1000000']],
    ['further labels of a tally', 'عدد الشهداء خلال 24 ساعة: 9، والإصابات: أكثر من 87.', ['killed 9', 'injured 87']],
    ['a label of two losses', 'قدر المسؤول عدد القتلى والجرحى معا بخمسة وثلاثين.', ['casualties 35']],
    ['a verb and its figure parted by the source', 'تعهد المانحون في المؤتمر، بحسب الأمم المتحدة، بـ13 مليون دولار، دُفع منها 8,4 ملايين.', ['pledged 13000000', 'delivered 8400000']],
    ['a number that begins with one', 'أعلنت الوزارة وفاة واحد وستين مواطنا.', ['killed 61']],
    ['a subject with its age before the verb', 'وأضاف أن رجلا في الرابعة والثلاثين قتل وهو يحاول إنقاذهم.', ['killed 1']],
    ['those named by a set and their number', 'أما المصابون، وعددهم ثمانية، فقد احتفظ المركز بستة منهم.', ['injured 8', 'injured 6']],
    ['the rest of a whole', 'أطلق الخاطفون 11 رهينة، وإن الثلاث الباقيات ما زلن في قبضة العصابة.', ['released 11', 'held 3']],
    ['the hurt who left the hospital', 'وأضاف أن أربعة من المسعفين أصيبوا باختناق، غادر ثلاثة منهم المستشفى.', ['injured 4', 'injured 3']],
    ['what was kept against those exchanged', 'أفرجت إسرائيل عن 165 معتقلا فلسطينيا، 31 منهم محكومون بالسجن المؤبد، في عملية تبادل.', ['prisoners-exchanged 165', 'prisoners-exchanged 31']],
    ['a sum without its currency', 'تعلن قطر تقديم خمسين مليون دولار مساعدات، تضاف إلى 36 مليونا سلّمتها في الربيع.', ['pledged 50000000', 'delivered 36000000']],
    ['a part of a sum without its scale', 'قال الوزير إن الكويت وعدت بـ25 مليون دولار، وصل منها عشرة.', ['pledged 25000000', 'delivered 10000000']],
    ['what came back among those who left', 'عاد إلى البلاد منذ سقوط النظام أكثر من مليون لاجئ.', ['returned 1000000']],
    ['a sign for more', 'المفقودون: +150', ['missing 150']],
    ['a verb far before its subject', 'وعاد إلى أفغانستان عبر معبرين منذ أبريل، بحسب أرقام المنظمة الدولية للهجرة، أكثر من تسعمئة ألف.', ['returned 900000']],
    ['those left with their captors', 'أفرج المسلحون عن ستة رهائن، وبقي لدى الجماعة أحد عشر رهينة.', ['released 6', 'held 11']],
    ['those who died or went missing', 'قالت المفوضية إن 657 شخصا ماتوا أو فُقدوا على هذا المسار.', ['casualties 657']],
    ['the first item under a heading of pledges', 'وفي ما يأتي أبرز التعهدات:\n– ألمانيا: 620 مليون يورو', ['pledged 620000000']],
    ['a breakdown behind a colon', 'وثّقت المفوضية مقتل ستة آلاف شخص في الأيام الثلاثة الأولى: ٤٤٠٠ داخل المدينة و1600 على الطرق.', ['killed 6000', 'killed 4400', 'killed 1600']],
    ['an object pronoun between a verb of aid and its sum', 'كندا وعدتنا الأسبوع الماضي بـأربعين مليون دولار كندي مساعدات.', ['pledged 40000000']],
    ['those abducted among those held', 'لا يزال 19 رهينة محتجزين لدى الجماعة، تسعة منهم خطفوا هذا العام.', ['held 19', 'held 9']]
  ])('reads %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['an adjective of those counted', 'مقتل جنديين تركيين شمالي البلاد', ['killed 2']],
    ['a country spelt like one of its people', 'مصرع 11 شخصا في غرق قارب قبالة ليبيا', ['killed 11']],
    ['the noun that a number has behind «من»', 'اختطف ستة من العاملين في الإغاثة.', ['abducted 6']],
    ['any one of a kind', 'تبادل الطرفان 175 أسيرا مقابل كل جندي.', ['prisoners-exchanged 175']],
    ['cases of a disease', 'سجلت الولاية 9 وفيات و132 إصابة بالكوليرا.', ['killed 9']],
    ['sums a head', 'قررت الحكومة صرف 100 ألف جنيه مساعدة لأسرة كل متوفى.', []],
    ['people in need', 'وقال إن 15 ألف شخص بحاجة إلى المساعدة.', []],
    ['things the lexicon does not know', 'لقيت المقالة 212 تعليقا، أصاب اثنان منها الهدف.', []],
    ['what a quotation counts anew', 'تروي كيف قتل مسلحون 3 من أقاربها: "كنا تسعة في السيارة".', ['killed 3']],
    ['those a thing is made up of', 'قُتل أربعة من طاقم السفينة المؤلف من 25 شخصا.', ['killed 4']],
    ['the inhabitants of a country', 'قتلت العصابات 4026 شخصا على الأقل في بلد يعد نحو 12 مليون نسمة.', ['killed 4026']],
    ['by how many more', 'وقتل 5601 شخص العام الماضي، بزيادة ألف عن العام الذي سبقه.', ['killed 5601']],
    ['a particle spelt like a verb', 'فقد أعلن الجيش أن المركز استقبل ستة.', []],
    ['those who speak', 'وقال شخصان من أقارب المخطوفين إن العصابة اتصلت بهما.', []],
    ['the states that gave money', 'خصصت أوروبا لأوكرانيا 177 مليار يورو مساعدات مقابل 115 مليارا من الولايات المتحدة.', ['allocated 177000000000', 'allocated 115000000000']],
    ['a toll that may rise', 'وقال إن الحصيلة مرشحة للارتفاع بعد مقتل 12 شخصا.', ['killed 12']],
    ['a country spelt like one of its people, behind a number', 'عاد 460 ألفا من تركيا و294 ألفا من لبنان.', ['returned 460000', 'returned 294000']],
    ['victims of fraud', 'سجنت المحكمة أفراد شبكة احتيال عبر الإنترنت في قضية احتيال كبرى خسر فيها ضحايا عمليات الاحتيال أموالهم، وبلغ عدد قضايا الاحتيال المنظورة سبعا. واستدرج أفراد الشبكة 412 ضحية.', []],
    ['those who survived', 'غرق قارب يقل مهاجرين وقتل 40 منهم، ولم ينج سوى 87.', ['killed 40']],
    ['what another clause tells', 'توفي في مرافقنا 652 طفلا، بينما عالجنا نحو 70 ألفا من سوء التغذية.', ['killed 652']],
    ['those the police keep', 'واحتجزت الشرطة 19 شخصا حاولوا التصويت مرتين.', []],
    ['prisoners on the run', 'وكان آلاف السجناء فروا في هجوم مماثل.', []],
    ['an adjective of a place', 'تبين أن الصورة تعود إلى حادثة في بلد آسيوي أودت بحياة 159 شخصا.', ['killed 159']],
    ['the sick and those with them', 'استقبلت المستشفيات 41 مصابا و22 مريضا، يرافقهم 87 من ذويهم.', ['injured 41']],
    ['a year behind its end', 'بات عدد النازحين مليونا وأربعمئة ألف، بزيادة 36% عن نهاية 2024.', ['displaced 1400000']],
    ['votes', 'فاز التحالف في الانتخابات بـ70 مقعدا في البرلمان بعد فرز الأصوات، وقالت مفوضية الانتخابات إن نسبة المشاركة في الاقتراع بلغت النصف. وخسر 31 نائبا مقاعدهم.', []],
    ['injuries in sport', 'فاز المنتخب في مباراة نصف النهائي على ملعب العاصمة. وقال مدرب المنتخب: فقدنا ثلاثة لاعبين بسبب الإصابة.', []]
  ])('takes no count of %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['the relay and the one relayed', 'نقلت رويترز عن مصدرين أمنيين قولهما إن 11 جنديا قتلوا.', 'رويترز عن مصدرين أمنيين'],
    ['speakers that are counted', 'قالت ثلاثة مصادر أمنية إن 11 جنديا قتلوا.', 'ثلاثة مصادر أمنية'],
    ['the source named again where it is named', 'قالت وزارة الصحة إن 4 قتلوا. وذكر المصدر نفسه أن 9 أصيبوا.', 'المصدر نفسه'],
    ['who published the toll, past the day', 'قتل 20 شخصا، وفق حصيلة جديدة أوردها الخميس المكتب الوطني للدفاع المدني.', 'حصيلة جديدة أوردها الخميس المكتب الوطني للدفاع المدني'],
    ['the speaker of the sentence before, where the verb has none', 'قال مدير المستشفى إن 4 قتلوا. وأضاف في حديث لإذاعة محلية أن 9 أصيبوا.', 'مدير المستشفى'],
    ['a capital that speaks for its government', 'أما موسكو فلم تعلن سوى عن 5937 قتيلا.', 'موسكو']
  ])('names %s', (_name, text, expected) => expect(sourcesIn(text).at(-1)).toBe(expected))

  it('goes on with the speaker where the next sentence goes on counting, and not where it tells of another time', () => {
    expect(sourcesIn('قُتل 12 شخصا في الهجوم، بحسب الشرطة. وأصيب 30 آخرون.')).toEqual(['الشرطة', 'الشرطة'])
    expect(sourcesIn('قُتل 12 شخصا في الهجوم، بحسب الشرطة. وفي مايو قتل 30 آخرون.')).toEqual(['الشرطة', null])
  })

  it('gives a report\'s own source to the figures of its lists', () =>
    expect(sourcesIn('تقرير موقف رقم 3\n\nالمصدر: المنظمة الدولية للهجرة\n\nأبرز النقاط\n• عاد 68 ألف لاجئ خلال الشهر.')).toEqual(['المنظمة الدولية للهجرة']))

  it.each([
    ['غرق قارب يقل نحو 80 مهاجرا قبالة الساحل.', []],
    ['غرق 12 بحارا.', ['killed 12']],
    ['انتشلت الفرق جثامين امرأتين وأربعة أطفال.', ['killed 2', 'killed 4']],
    ['قُتل سبعة، وأُحرقت 28 شاحنة من أصل 60.', ['killed 7']],
    ['ارتفع عدد من حُرروا إلى 3594 من أصل 6417 شخصا خطفهم التنظيم.', ['released 3594', 'abducted 6417']],
    ['بلغت الحصيلة 312 وفاة، وأصيب 44 ولا يزال 87 مفقودين. وتوزعت الوفيات على النحو الآتي:\n- أداماوا: 171\n- تارابا: 94\n- بنوي: 47', ['killed 312', 'injured 44', 'missing 87', 'killed 171', 'killed 94', 'killed 47']],
    ['أدى انهيار المنجم إلى مصرع 11 عاملا ونجاة ثلاثة آخرين.', ['killed 11']],
    ['لم يقتل أحد، لكن حارسا أصيب بجروح.', ['injured 1']],
    ['قال إن 7 أشخاص لقوا مصرعهم وفقد أثر 19 آخرين.', ['killed 7', 'missing 19']],
    ['وقع المركز اتفاقية لعلاج 60 ألف شخص.', []],
    ['هاجم نحو 200 مسلح القرية وقتلوا 12 من سكانها.', ['killed 12']],
    ['قتل 48 في هجوم شنه مئات الجهاديين على موقع لهم.', ['killed 48']],
    ['قتل الجيش 30 مسلحا.', ['killed 30']],
    ['فقضت محكمة الجنايات بسجن تسعة متهمين، سبعة منهم حضوريا.', []],
    ['قضى تسعة في الحريق.', ['killed 9']],
    ['خطف مسلحون ثلاثة عمال. أفرج عن أحدهم الاثنين، ولا يزال مصير الاثنين الآخرين مجهولا.', ['abducted 3', 'released 1', 'missing 2']],
    ['أوقف المسلحون حافلة تقل 34 راكبا، وقتلوا تسعة منهم بعد التحقق من هوياتهم.', ['killed 9']],
    ['قضت القوات على 26 إرهابيا وضبطت 31 رشاشا و4 آلاف طلقة.', ['killed 26']],
    ['قتل 12 شخصا. ودمر الانهيار 12 منزلا وهدد 16 أخرى.', ['killed 12']],
    ['وقد عُزلت بفعل التساقطات 27 دوارا، وتم إجلاء 312 من قاطنيها.', ['displaced 312']],
    ['وأضاف البلاغ أن ثلاثة متسلقين جرى إنقاذهم. وقتل اثنان.', ['killed 2']],
    ['ويوثق التقرير اختطاف 145 شخصا، والاعتداء الجنسي على أكثر من 400 من النساء والفتيات.', ['abducted 145']],
    ['وتحدثت إلى أم تقول إنها دفنت طفلين من أطفالها الأربعة تحت شجرة.', ['killed 2']],
    ['أخرجت الفرق ستة قتلى. ويضيف أن 51 شخصا أُجلوا سالمين.', ['killed 6']],
    ['كان في الوردية 63 عاملا، خرجوا كلهم سالمين عدا أربعة لقوا ربهم.', ['killed 4']],
    ['وقال شهود إن 4 عمال من وردية الليل لم يظهروا حتى الآن.', ['missing 4']],
    ['خطف مسلحون 12 عاملا. أفرج عن عشرة، وما زال البحث جاريا عن الآخرين.', ['abducted 12', 'released 10']],
    ['وقال إن عدد الضحايا والمفقودين على السواحل التونسية بلغ 462.', ['casualties 462']],
    ['خرج 14 من المصابين بعد تحسن حالتهم، بينما يخضع 8 للعلاج بمستشفى المدينة.', ['injured 14', 'injured 8']],
    ['قتل 20. وقال إن الناجين، وعددهم 27، وصلوا إلى الشاطئ.', ['killed 20']],
    ['سجلت المراكز 214 وفاة، ثلاثة أرباعها لأطفال دون الخامسة.', ['killed 214']],
    ['قال مصدر إن 31 سقطوا في الموقع نفسه، وسبعة عشر أثناء مطاردتهم في الأحراج.', ['killed 31', 'killed 17']],
    ['إن مسلحين أطلقوا النار على خمسة حاولوا الهرب فقتلوهم.', ['killed 5']],
    ['ونُقل ثمانية من الناجين إلى المستشفى بسبب كسور وجفاف.', ['injured 8']],
    ['مركز الملك سلمان يوقع ثلاث اتفاقيات لدعم النازحين في مأرب.', []],
    ['ودفعت الهزات الارتدادية، وقد سُجل منها 212، عشرات الآلاف من السكان إلى تمضية الليل في العراء.', ['displaced 10000..99999']],
    ['توفي 13 شخصا، 11 منهم في موقع الحادث واثنان في المستشفى.', ['killed 13', 'killed 11', 'killed 2']]
  ])('tells who came to harm from who got away in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})
