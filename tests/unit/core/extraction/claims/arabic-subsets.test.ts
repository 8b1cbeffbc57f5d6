import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn } from './claims.ts'

describe('parts of an Arabic figure', () => {
  it.each([
    ['are all of an enumeration behind «بينهم»', 'قُتل 24 شخصا بينهم 3 أطفال وامرأتان وصحفي في غارة على المدينة.', ['3 < 24', '2 < 24', '1 < 24']],
    ['go on past a relative clause', 'استشهد 28 مواطنا، من بينهم 9 أطفال كانوا نائمين في خيمتهم و4 نساء.', ['9 < 28', '4 < 28']],
    ['share the whole of a bare number that «منهم» follows', 'قتل 17 شخصا في القصف، 6 منهم نساء و5 أطفال.', ['6 < 17', '5 < 17']],
    ['share the whole when «منهم» is said again', 'قتل 17 شخصا، منهم 6 نساء ومنهم 5 أطفال.', ['6 < 17', '5 < 17']],
    ['belong to the nearest whole', 'قتل 38 شخصا بينهم 12 امرأة و15 طفلا، ثلاثة منهم رضع.', ['12 < 38', '15 < 38', '3 < 15']],
    ['belong to those of whom their verb says the same', 'أعلن الدفاع المدني استشهاد 34 مواطنا وإصابة 90 في غارات منذ الفجر، بينهم 9 استشهدوا قرب رفح.', ['9 < 34']],
    ['are of the women, where a pronoun means women alone', 'مات تسعة، بينهم خمس نساء، وإحداهن كانت العروس.', ['5 < 9', '1 < 5']],
    ['are of the women told before others', 'قتل 20 شخصا بينهم 5 نساء و7 أطفال، و3 منهن حوامل.', ['5 < 20', '7 < 20', '3 < 5']],
    ['are of all in a list, told in a clause of its own', 'تمكنت القوات من تحرير 58 شخصا. وأوضح باوا أن بين المحررين 23 امرأة و14 طفلا، وأن تسعة منهم أُدخلوا المستشفى.', ['23 < 58', '14 < 58', '9 < 58']],
    ['stand in brackets', 'وأسفر عن 66 قتيلا (بينهم 14 طفلا) و120 جريحا (بينهم 30 طفلا).', ['14 < 66', '30 < 120']],
    ['are listed behind a colon', 'بلغ عدد العائدين 520 ألفا: 210 آلاف من تركيا، و180 ألفا من لبنان، والباقي من الأردن.', ['210000 < 520000', '180000 < 520000']],
    ['add up to the whole they stand beside', 'قتل أربعة سياح، فرنسيان وإيطاليان.', ['2 < 4', '2 < 4']],
    ['are of the number that holds, not of the one it corrects', 'قال المدير إن تسعة أشخاص، وليس 19، لقوا حتفهم في الحريق. وأضاف أن ستة من المتوفين أطفال.', ['6 < 9']],
    ['are survivors who were hurt', 'نُقل 11 من الناجين إلى المستشفى مصابين بحروق، اثنان منهم حالتهما حرجة.', ['2 < 11']],
    ['are of a set named in the next sentence', 'أصيب 54 شخصا في حادث القطار. ومن بين المصابين 11 طالبا.', ['11 < 54']],
    ['are of a set named by its counted noun', 'انتشلت الفرق 19 جثة. وأوضح المتحدث أن سبعا من الجثث تعود لنساء.', ['7 < 19']],
    ['are of those named last', 'لقي 11 شخصا مصرعهم وأصيب 27. وتتراوح أعمار المتوفين بين 9 أعوام و54 عاما، وبينهم 3 أطفال.', ['3 < 11']],
    ['are those of one place alone', 'قالت وزارة الداخلية إن الفيضانات قتلت 88 شخصا. وشهدت ولاية كسلا وحدها 40 وفاة.', ['40 < 88']],
    ['are those of one place alone, whoever was counted between', 'ارتفع عدد القتلى إلى 204. وأصيب 156 بجروح. وسجل إقليم سيبو وحده 141 وفاة.', ['141 < 204']],
    ['are those of the place that comes next', 'ارتفع عدد القتلى إلى 204. وسجل إقليم سيبو وحده 141 وفاة، تلاه إقليم نيغروس بواقع 27.', ['141 < 204', '27 < 204']],
    ['are of the part that they add up to', 'بلغ عدد القتلى 120، 96 منهم في مقاطعة كير. ومن هؤلاء 60 بالغا و36 طفلا.', ['96 < 120', '60 < 96', '36 < 96']],
    ['are of those told last behind «في عداد هؤلاء»', 'أصيب 61 شخصا بجروح، بينهم 29 نقلوا إلى المستشفى، وفي عداد هؤلاء 7 أطفال.', ['29 < 61', '7 < 29']],
    ['are of all where they add up to no part', 'بلغ عدد القتلى 120، 96 منهم في مقاطعة كير. ومن هؤلاء 60 بالغا و30 طفلا.', ['96 < 120', '60 < 120', '30 < 120']],
    ['stand before their whole', 'أفرج عن 34 من أصل 98 رهينة.', ['34 < 98']],
    ['are what became of those abducted', 'خطف المسلحون 110 أشخاص الأسبوع الماضي. وذكر الحاكم أن 84 لا يزالون في قبضة الخاطفين.', ['84 < 110']],
    ['are what the parts before have left', 'أفرج عن 165 معتقلا، وصل 84 منهم إلى رام الله وأبعد 21 إلى مصر، أما الستون الباقون فعادوا إلى غزة.', ['84 < 165', '21 < 165', '60 < 165']],
    ['are of all who were freed, though those are of the abducted', 'تحرير 51 من أصل 87 مخطوفا. وذكر المفوض أن 38 من المحررين نساء.', ['51 < 87', '38 < 51']],
    ['are what is left of those taken, whoever was counted last', 'تحرير 51 من أصل 87 مخطوفا. وذكر المفوض أن 38 من المحررين نساء. أما الباقون، وهم 36 شخصا، فلا يزالون في قبضة الخاطفين.', ['51 < 87', '38 < 51', '36 < 87']],
    ['stand before the number of those whom they are of', 'حررت القوات 51 من القرويين الذين خطفهم مسلحون قبل أسبوعين، وعددهم 87.', ['51 < 87']],
    ['go on behind a share of the whole', 'قالت الممرضة إن المستشفى استقبل 540 مصابا. نصفهم خرجوا في اليوم التالي، وستون احتاجوا إلى جراحة.', ['60 < 540']],
    ['are of the many where others were freed beside them', 'جرت عملية تبادل للأسرى عاد خلالها إلى أوكرانيا 185 من الجنود، إضافة إلى 20 مدنيا. وبين المحررين إحدى عشرة امرأة.', ['11 < 185']],
    ['are at another place than a share of the whole', 'أحصى المشروع 1233 وفاة، أكثر من نصفها على الحدود، و174 في أدغال دارين.', ['174 < 1233']],
    ['are all that is told of a whole which opens the sentence', 'من بين 82 ألف شخص فروا من الفاشر، لم يصل إلى طويلة سوى قرابة 12 ألفا.', ['12000 < 82000']],
    ['are of a set whose number follows', 'من الجرحى الذين وصلوا إلى المدينة، وعددهم نحو 700، خضع 173 لجراحات كبرى.', ['173 < 700']],
    ['are of a set whose number stands in an aside', 'قالت الوزارة إن بين القتلى وعددهم 14 ثلاثة مسعفين وصحفيا.', ['3 < 14', '1 < 14']],
    ['are of a set that a number in brackets or «وهم» tells', 'أفاد بأن من بين القتلى (14) ثلاثة مسعفين. ومن بين الجرحى، وهم 31 شخصا، سبع نساء.', ['3 < 14', '7 < 31']],
    ['stand before the set and its number', 'كان ثلاثة مسعفين بين القتلى وعددهم 14.', ['3 < 14']],
    ['end with the clause in which their set is numbered', 'قال إن بين المفقودين وعددهم 19 خمسة بحارة، وإن ثلاثة أشخاص قُتلوا.', ['5 < 19']],
    ['are people, though families stand between', 'قضى 14 من سكانه، من أسرتين، خمسة منهم دون العاشرة.', ['5 < 14']],
    ['are people, though nationalities stand between', 'لقي ستة مهاجرين من أربع جنسيات حتفهم، اثنان منهم قاصران.', ['2 < 6']],
    ['are still as all were', 'أصيب 26 شخصا غادر معظمهم المستشفى، وبقي ستة تحت العلاج.', ['6 < 26']],
    ['are the bodies of the missing, and those still missing', 'فُقد 19 صيادا، عُثر على أربع جثث، ولا يزال ثمانية مفقودين.', ['4 < 19', '8 < 19']],
    ['are still held where others came free', 'احتجزت الجماعة 110 تلميذات، أُطلقت 104 فيما بعد، ولا تزال واحدة محتجزة.', ['104 < 110', '1 < 110']],
    ['are told on behind «ممن»', 'أصيب 60 شخصا. وقال المدير إن 14 ممن أصيبوا أطفال.', ['14 < 60']],
    ['are others beside a part of a set', 'قُتل 128 شخصا. وعثرت الفرق على 16 من الجثث داخل الشقق، وقالت إن سبعا أخرى وُجدت على السلالم.', ['16 < 128', '7 < 128']],
    ['are of those who speak', 'كنا خمسة أجانب رهائن لدى الجماعة. مات اثنان منا بالملاريا.', ['2 < 5']],
    ['are among a whole that stands behind them', 'كان خمسة أطفال وثلاث نساء من بين 19 شخصا قتلوا في القصف.', ['5 < 19', '3 < 19']],
    ['are one among a whole that stands behind', 'وكانت رضيعة ضمن 12 مهاجرا غرقوا قبالة ليبيا.', ['1 < 12']],
    ['are somebody’s among a whole that stands behind', 'وقالت المنظمة إن أربعة من موظفيها كانوا من بين 17 شخصا قتلوا في الغارة.', ['4 < 17']],
    ['are among none who were arrested or saved', 'قتل 12 شخصا. وكان ثلاثة شبان من بين 22 شخصا اعتقلوا، وكانت امرأتان ضمن 20 ناجيا.', []],
    ['are of a kind of whom only the number is told', 'بلغت حصيلة الفيضانات 4300 قتيل. أما الأطفال فبلغ عددهم 870، وأما النساء فعددهن 900.', ['870 < 4300', '900 < 4300']],
    ['are of a kind whose number is told beside the toll', 'بلغ عدد القتلى 64 شخصا، فيما بلغ عدد الأطفال 20 وعدد النساء 14.', ['20 < 64', '14 < 64']],
    ['are no soldiers among civilians, and no kind of whom another thing is told', 'قتل 30 مدنيا. أما الجنود فعددهم 8. وبلغ عدد الأطفال الذين أصيبوا 18.', []],
    ['are the children of parents named behind a comma or in brackets', 'لقي ثلاثة أشخاص مصرعهم، أم وابنتاها. وقتل خمسة من أسرة واحدة، رجل وزوجته وأطفالهما الثلاثة.', ['2 < 3', '3 < 5']],
    ['are no others told behind a comma', 'قُتل أربعة في اليوم السابع، ثم ثلاثة في اليوم الثامن.', []],
    ['are of those who came together, whom a batch holds', 'عاد 1146 مواطنا إلى الخرطوم. وأبان رئيس اللجنة أن الفوج يشمل 407 من الأطفال و38 من ذوي الإعاقة.', ['407 < 1146', '38 < 1146']],
    ['are of nobody, where a batch is all that is counted', 'انطلقت قافلة العودة الطوعية من لبنان. وضمت القافلة 463 سوريا، بينهم 90 طفلا.', ['90 < 463']],
    ['are none of those a second batch holds', 'أفرجت إسرائيل عن 90 أسيرا. وتضم الدفعة الثانية 50 أسيرا.', []],
    ['are of a sum told in full', 'خصصت قطر 18 مليون دولار للساحل. ويحصل برنامج تشاد على ثمانية ملايين من المبلغ الإجمالي، وبرنامج النيجر على 6.5 مليون.', ['8000000 < 18000000', '6500000 < 18000000']],
    ['are captives who died, of those held', 'احتجز التنظيم 18 رهينة وأعدم ثلاثة.', ['3 < 18']],
    ['are no soldiers who died while captives were held', 'احتجز التنظيم 18 رهينة. وقتل ثلاثة جنود في محاولة لتحريرهم.', []],
    ['are told by places named after a spring or the dead', 'قتل 18 شخصا: 11 في عين الحلوة وأربعة في ساحة الشهداء وثلاثة في مستشفى العودة.', ['11 < 18', '4 < 18', '3 < 18']],
    ['are listed behind a colon and «بين»', 'خُطف 26 أجنبيا بين مايو وأكتوبر: أحد عشر صينيا، وخمسة هنود، والبقية مصريون.', ['11 < 26', '5 < 26']],
    ['are put to a tally', 'وبذلك ترتفع الحصيلة إلى 70,369 شهيدا. وأُضيف 299 شهيدا إلى الإحصائية التراكمية.', ['299 < 70369']],
    ['are the children beside parents who are named', 'قُتلت عائلة من ستة أفراد، الأب والأم وأطفالهما الأربعة.', ['4 < 6']],
    ['are of those who drowned of all aboard', 'غرقت عبّارة على متنها 120 راكبا ما أدى إلى مصرع 26 منهم، عشر نساء وتسعة أطفال وسبعة رجال.', ['10 < 26', '9 < 26', '7 < 26']],
    ['are of those taken, told on behind another part', 'خُطف 40 تلميذا. وقال الحاكم إن 12 منهم فتيات وإن ثلاثة قُتلوا.', ['12 < 40', '3 < 40']],
    ['are of prisoners, whatever they did before', 'عاد 185 جنديا في عملية تبادل للأسرى. وأضاف المقر أن 69 منهم شاركوا في الدفاع عن المدينة.', ['69 < 185']],
    ['are no number that another one has become', 'أُعلنت وفاة 12 شخصا، ثم عدّلت الوزارة الرقم إلى 9 بعدما تبين أن ثلاثة أُحصوا مرتين.', []],
    ['are bare numbers that add up to those told before', 'فقدنا أحد عشر جارا. سبعة قتلهم القصف وأربعة ماتوا تحت الأنقاض.', ['7 < 11', '4 < 11']],
    ['are of a set that its number with the article makes known', 'ثلاثة من المصابين الستة في العناية المركزة.', ['3 < 6']],
    ['are of those of whom a clause behind tells', 'ستة من الجنود العشرة الذين قُتلوا في تحطم المروحية من بلدة واحدة.', ['6 < 10']],
    ['are of the hurt, though those are called victims', 'زار الوفد 22 مصابا من ضحايا الانفجار، خمسة منهم أُدخلوا العناية الفائقة.', ['5 < 22']],
    ['are bodies of those that were given back', 'سُلّمت إلى ذويها 62 جثة من أصل 90 أعادتها إسرائيل.', ['62 < 90']],
    ['are of those of one event, told behind them', 'شُيّعت جثامين ثمانية من ضحايا غرق القارب، فيما أعلنت الدائرة أن عدد الضحايا بلغ 22.', ['8 < 22']],
    ['stand behind an aside between dashes', 'قُتل 30 شخصا، بينهم -بحسب الشرطة- 12 طفلا.', ['12 < 30']],
    ['are shared out to places in brackets', 'استقبل المستشفى 28 جريحا. وتوزع الجرحى على مستشفيات دار الأمل (15) ورياق (9) والمرتضى (4).', ['15 < 28', '9 < 28', '4 < 28']],
    ['are told on behind the words that open the sentence', 'سُجل 37 ألف نازح الأسبوع الماضي. من هؤلاء استقر 22 ألفا لدى أسر مضيفة، وأقام 9400 في المدارس.', ['22000 < 37000', '9400 < 37000']],
    ['are told on by what became of them', 'وصل إلى المشفى 30 جريحا، أُدخل منهم ثمانية إلى العناية المركزة، وخرج 15 بعد تلقي العلاج.', ['8 < 30', '15 < 30']],
    ['go on behind some of them', 'نزح عن البلدة تسعة آلاف. بعضهم في الجبل، وثلاثة آلاف ناموا أسبوعا في باحة المطار.', ['3000 < 9000']],
    ['are of those on the move, whatever was said of them', 'أُجلي 436 مواطنا من السودان اليوم. ومن ضمن الذين عبروا اليوم 61 طفلا.', ['61 < 436']],
    ['are of others where a verb of its own tells of them', 'قُتل 40 شخصا. من بينهم 12 طفلا، وقُتل ستة في هجوم آخر.', ['12 < 40']],
    ['are the most of a set that is named', 'لقي 45 معتمرا حتفهم في الحادث. وذكرت القنصلية أن غالبية القتلى، أي 28، من النساء.', ['28 < 45']],
    ['are of more than two where a pronoun means many', 'أُصيب ستة نازحين، منهم طفلان، بانفجار لغم، وقضى أحدهم لاحقا في المستشفى.', ['2 < 6', '1 < 6']],
    ['are others where the verb of the whole tells of them', 'نزح 61 ألفا، عاد 2000 منهم إلى قراهم، ونزح 9 آلاف من بلدة أخرى.', ['2000 < 61000']],
    ['are of those taken, whoever of them gets away', 'خطف المهاجمون 47 شخصا. وأضاف القس: قتلوا منهم ثلاثة في الغابة، وهرب رجلان بعد يومين.', ['3 < 47', '2 < 47']],
    ['stand before their whole with «من» alone', 'لا يزال مصير 87 من 276 تلميذة خطفن عام 2014 مجهولا.', ['87 < 276']],
    ['leave out the scale of their sum', 'تعهدت الكويت بـ25 مليون دولار، وصل منها عشرة.', ['10000000 < 25000000']],
    ['are told as a share first', 'تعهدت قطر بـ60 مليون دولار، نصفها، أي 30 مليونا، للمستشفيات.', ['30000000 < 60000000']],
    ['break a line of a table down', 'القتلى: 34\n  الأطفال: 12\n  النساء: 9\nالجرحى: 80', ['12 < 34', '9 < 34']],
    ['are of no figure that another is set against', 'خُطف 41 أجنبيا في مالي هذا العام، مقابل 26 في العام السابق. ومن هؤلاء أُفرج عن 22.', ['22 < 41']],
    ['are of no earlier toll', 'ارتفعت الحصيلة إلى 17 وفاة، بعدما كانت حصيلة أولية قد أشارت إلى تسع وفيات. وانتشلت الفرق جثث ستة من الضحايا.', ['6 < 17']],
    ['are of a set that a demonstrative names', 'بلغ عدد القتلى 188 قتيلا. وسجلت مقاطعة سيبو وحدها 139 من هذه الوفيات.', ['139 < 188']],
    ['are of a set that a relative clause tells of', 'انتشل خفر السواحل 22 جثة. وبين الجثث التي نقلت إلى المركز الطبي جثث ثلاثة أطفال.', ['3 < 22']],
    ['are what a toll includes', 'أفاد شركاء بمقتل 52 مدنيا وإصابة 130، ويشمل ذلك هجوما على مأتم أودى بحياة 26 شخصا.', ['26 < 52']],
    ['are of a pledge named behind them', 'حولت ألمانيا 9.5 ملايين يورو من تعهد سابق قدره 30 مليونا لدعم النازحين.', ['9500000 < 30000000']],
    ['are people, though things stand between', 'قتل تسعة أشخاص في غارتين، سبعة منهم في الأولى واثنان في الثانية.', ['7 < 9', '2 < 9']],
    ['are of those before them, whatever numbers add up to', 'يحتجز الطرفان 4 مدنيين. وقُتل ثلاثة جنود، أحدهم ضابط.', ['1 < 3']],
    ['are of those whom other persons are named among', 'توفي 11 شخصا، بمن فيهم سائق الحافلة ومرافقه وستة تلاميذ.', ['6 < 11']],
    ['are of the dead that the sentence opens with', 'من بين القتلى الـ30 ثمانية أطفال.', ['8 < 30']],
    ['are what came in of an appeal', 'أطلقت الأمم المتحدة نداء بقيمة 640 مليون دولار لم تتلق منه سوى 95 مليونا.', ['95000000 < 640000000']],
    ['go on behind a part that has parts', 'بلغت الحصيلة 248 قتيلا: 92 من السويداء بينهم 28 مدنيا، و138 من القوات الحكومية، إلى جانب 18 مقاتلا من البدو.', ['92 < 248', '28 < 92', '138 < 248', '18 < 248']],
    ['are one told of last', 'ارتفعت حصيلة القصف إلى تسعة قتلى، آخرهم فتى في الرابعة عشرة توفي متأثرا بجروحه.', ['1 < 9']],
    ['are one behind a verb of the whole', 'قتل شخص وسبعة أصيبوا، من بينهم طفلة أصابتها رصاصة طائشة.', ['1 < 7']],
    ['are one that goes on with a set', 'أسفر الهجوم عن ثمانية قتلى. وبين القتلى ثلاث نساء كن يعملن في المكان، إضافة إلى شرطي خارج نوبته.', ['3 < 8', '1 < 8']],
    ['suffer from their wounds', 'نقل 17 جريحا إلى المستشفى، وأكد مصدر طبي أن خمسة منهم يعانون إصابات بالغة في الرأس.', ['5 < 17']],
    ['are what other parts leave', 'بلغ إجمالي الشهداء 345، منهم 280 وصلوا المستشفيات و65 انتُشلوا من تحت الركام.', ['280 < 345', '65 < 345']],
    ['are of the sum in their own currency', 'خصصت الإمارات 5 ملايين دولار، أي ما يعادل 18.4 مليون درهم، للإغاثة. ويذهب مليونا دولار منها للإيواء.', ['2000000 < 5000000']],
    ['are one of those that the sentence before counts', 'خُطفت ممرضتان تابعتان لوزارة الصحة. عادت إحداهما بعد خمسة أيام.', ['1 < 2']],
    ['are buried', 'تسلمت الطواقم 375 جثمانا، تم التعرف إلى 112 منها حتى اليوم، ودُفن مئة وتسعون في مقبرة دير البلح.', ['112 < 375', '190 < 375']],
    ['stand before the figure of their set', 'من بين القتلى أمريكيان، وفق الخارجية، بينما بلغ إجمالي القتلى تسعة.', ['2 < 9']],
    ['are of the toll that holds, not of one given before', 'ارتفعت الحصيلة إلى 33 قتيلا. وكانت حصيلة سابقة أفادت بمقتل 21 شخصا. ومن بين القتلى 4 أطفال.', ['4 < 33']],
    ['are of the news, not of another year', 'لقي 27 شخصا حتفهم في انهيار أرضي. وفي عام 2021 قتل 181 شخصا في انهيارات مماثلة. وأوضح المتحدث أن طفلين بين القتلى.', ['2 < 27']],
    ['are of the sum that a conference gave, not of the one of the year before', 'تعهد المشاركون بتقديم 1.1 مليار يورو. وكانت تعهدات المؤتمر قبل عام 800 مليون يورو. ومن المبلغ 522 مليون يورو من المفوضية الأوروبية.', ['522000000 < 1100000000']],
    ['are of the sum told last where a pronoun means it', 'كشفت المملكة مساعدات بقيمة 132 مليون دولار. وكانت تعهدت قبل عامين بمئة مليون دولار. سلمنا منه 88 مليونا.', ['88000000 < 100000000']],
    ['are said at the end to be among them', 'أعلن الجيش مقتل 19 من جنوده. وأشار إلى أن ضابطين برتبة مقدم ورائد من بين القتلى.', ['2 < 19']],
    ['are of a known number', 'أصيب 12 شخصا. وجرى نقل تسعة من الجرحى الـ12 إلى المستشفى.', ['9 < 12']],
    ['are taken somewhere before all are counted', 'نقل تسعة من المصابين إلى المستشفى، بعد أن أصيب 12 في الحادث.', ['9 < 12']],
    ['are told apart behind a colon, by things', 'قتل 26 شخصا موزعين على ثلاث قرى: 14 في الأولى و7 في الثانية و5 في الثالثة.', ['14 < 26', '7 < 26', '5 < 26']],
    ['are bodies of which some are named by whose they are', 'انتشلت الطواقم 14 جثمانا، بينها جثمان رضيع وجثامين ثلاث نساء.', ['1 < 14', '3 < 14']],
    ['are one of the many taken', 'اختطف المسلحون 25 فتاة من مدرسة. وهربت إحداهن في اليوم نفسه.', ['1 < 25']],
    ['are those who got away from their captors', 'اختطف المسلحون 25 فتاة من مدرسة. وهربت فتاتان في اليوم نفسه.', ['2 < 25']],
    ['are one, whatever is told of all behind', 'أصيب 12 شخصا، أحدهم مسعف، نقلوا إلى المستشفى.', ['1 < 12']],
    ['are the sum that a share comes to', 'أعلنت المفوضية حزمة بقيمة 80 مليون يورو. وسيذهب نصف المبلغ، أي 40 مليونا، إلى السودان.', ['40000000 < 80000000']],
    ['are what a pledge contains', 'تعهد المانحون بتقديم 1.3 مليار دولار. وتشمل التعهدات 400 مليون دولار من الولايات المتحدة.', ['400000000 < 1300000000']],
    ['are of those whom their own noun names', 'سجلت المديرية 14 وفاة و63 إصابة في حوادث السير، من بينها 5 وفيات في بغداد.', ['5 < 14']],
    ['are of the dead of an event named again', 'قتل 64 شخصا في تفجير سوق. وفي هجوم منفصل قتل جنديان. وتعرفت السلطات على هويات 40 من ضحايا التفجير.', ['40 < 64']],
    ['are of a known number told before', 'أعادت روسيا 1003 جثامين، وسلمت كييف 26 جثة. وتبين أن 15 من الجثامين الـ1003 لجنود روس.', ['15 < 1003']],
    ['are of those whom their noun names again', 'خطف مسلحون 90 طالبة من مدرسة. وأصيب حارس. وقتل رجلان. وقال حاكم الولاية إن 14 من الطالبات تمكن من الفرار.', ['14 < 90']],
    ['are of all counted where another clause says «منهم»', 'أُصيب تسعة أشخاص، حُوّل ثلاثة منهم إلى مركز الحروق، وخرج اثنان منهم بعد العلاج.', ['3 < 9', '2 < 9']],
    ['are of all who were taken, whoever of them was told of first', 'احتجزت الجماعة عشرين موظفا، خمسة عشر منهم أجانب، قبل أن تفرج عن أحد عشر منهم.', ['15 < 20', '11 < 20']],
    ['are of a set where those of it are told of right before', 'أصيب 73 شخصا. وأُدخل 11 من الجرحى غرف العمليات، وتوفي ثلاثة منهم على الطاولة.', ['11 < 73', '3 < 11']],
    ['are of a sum for one place alone', 'خصصت الحكومة ثلاثة مليارات روبية للمشردين، منها 800 مليون لإقليم ديامر وحده.', ['800000000 < 3000000000']],
    ['are the hurt who are left', 'استقبلت المستشفيات 19 مصابا، تحسنت حالة أحد عشر منهم وغادروا، ويبقى خمسة تحت الملاحظة.', ['11 < 19', '5 < 19']],
    ['are others than those hurt elsewhere', 'أصيب 40 شخصا في الانفجار، غادر عشرة منهم المستشفى، وأصيب 15 في بلدة أخرى.', ['10 < 40']],
    ['are named within the words of a part before', 'عثرت الشرطة على عشر جثث داخل حانة. وأوضحت أن سبعة من هؤلاء زبائن، واثنين موسيقيان.', ['7 < 10', '2 < 10']],
    ['are of those who went home', 'نزح عن البلدة ستة عشر ألفا، رجع منهم إلى بيوتهم 2500 بانحسار الماء.', ['2500 < 16000']],
    ['are of those who were burnt', 'أصيب 56 شخصا بحروق. وتوفي ثلاثة من المحترقين.', ['3 < 56']],
    ['are hurt among those set free', 'أفرج الخاطفون عن 24 تلميذة. وقال الحاكم إن ثلاثا من المحررات مصابات.', ['3 < 24']],
    ['are the hurt who left, and those who are still treated', 'استقبل المستشفى 23 جريحا. وأكد مديره أن أربعة منهم أُدخلوا العناية الحثيثة، بينما غادر 12 بعد الإسعاف.', ['4 < 23', '12 < 23']],
    ['are set free of those who were held', 'احتجزت الحركة 14 من موظفي الإغاثة. أُفرج عن خمسة بعد يومين.', ['5 < 14']],
    ['are bodies that a report goes on with', 'انتشل الهلال الأحمر 17 جثة حتى مساء الأربعاء، خمس منها لأطفال، مشيرا إلى أن إحدى عشرة لم يتم التعرف على أصحابها بعد.', ['5 < 17', '11 < 17']],
    ['are what came of a sum told in an aside', 'قال الوزير إن ما وصل فعلا من تعهدات العام الماضي، وهي 5.8 مليارات يورو، أقل من 2.3 مليار.', ['2300000000 < 5800000000']],
    ['are what those have received who asked', 'تحتاج الخطة إلى 600 مليون دولار، وقد تلقت 140 مليونا.', ['140000000 < 600000000']],
    ['are what we were given of what we asked for', 'طلبنا 152 مليون دولار للإغاثة. أعطانا المانحون 98 مليونا.', ['98000000 < 152000000']],
    ['are of what one side got back, not of both sides together', 'روسيا وأوكرانيا تتبادلان 370 أسيرا\nأعلنت موسكو عودة 185 عسكريا من الأسر لدى كييف، سُلّم في مقابلهم 185 أسيرا من القوات الأوكرانية. وكتب زيلينسكي أن 39 منهم من المدافعين عن ماريوبول.', ['185 < 370', '185 < 370', '39 < 185']],
    ['are people, though things were told before', 'لقي 27 شخصا حتفهم في انهيار أرضي.\nوقال المتحدث إن القتلى من سكان قرية واحدة، وإن تسعة منهم لم تحدد هوياتهم.', ['9 < 27']]
  ])('%s', (_name, text, expected) => expect(partsIn(text)).toEqual(expected))

  it('makes no parts of figures of other sentences that happen to add up', () => {
    expect(partsIn('كلف الحادث 43 مسافرا حياتهم. وكانت السلطات أعلنت الإثنين 40 وفاة، قبل العثور على ثلاث جثث.')).toEqual([])
  })

  it('makes parts of figures of another sentence that say in their turn where all of them died', () =>
    expect(partsIn('بلغ عدد القتلى 14. ونقل المسعفون عشر جثث، ثم أسلم ثلاثة الروح في المستشفى، وماتت طفلة على طاولة الجراحة.')).toEqual(['10 < 14', '3 < 14', '1 < 14']))

  it('makes those set free no part of others who are held now', () =>
    expect(partsIn('يقبع في السجون أكثر من خمسين من موظفي المنظمات. وأُطلق في مارس سراح ستة.')).toEqual([]))

  it('makes what one giver gave no part of what is asked for', () =>
    expect(partsIn('تحتاج الخطة إلى 600 مليون دولار. وقدمت ألمانيا 40 مليونا.')).toEqual([]))

  it('takes nobody from those who were rescued or held', () => {
    expect(claimsIn('أنقذت قوات الأمن 50 شخصا، بينهم نائبان ووزير سابق.')).toEqual([])
    expect(claimsIn('أوقفت الشرطة 19 شخصا، من بينهم 3 قاصرين.')).toEqual([])
  })

  it('counts a mother and her children', () => expect(claimsIn('قتلت أم وثلاثة أطفال في القصف.')).toEqual(['killed 1', 'killed 3']))

  it('takes no dead of another attack from those whose noun is the same', () => expect(partsIn('قتل 17 جنديا في كمين. وقتل خمسة من الجنود في هجوم منفصل.')).toEqual([]))

  it('lets nobody but those taken get away from captors', () => expect(claimsIn('خطف مسلحون 700 شخص. وفر 300 من السكان.')).toEqual(['abducted 700', 'displaced 300']))

  it('counts no whole of whom nothing is said but through its part', () => expect(claimsIn('قتل 45 من أصل 60 راكبا كانوا في الحافلة.')).toEqual(['killed 45']))

  it('counts the dead among passengers, and nobody of those arrested', () => {
    expect(claimsIn('كانت الحافلة تقل 54 راكبا، بينهم 12 طفلا، وقُتل منهم سبعة.')).toEqual(['killed 7'])
    expect(claimsIn('اعتقلت القوات 27 مواطنا، أفرجت عن 4 منهم لاحقا.')).toEqual([])
    expect(claimsIn('التقى الوزير ثلاثة نواب. وقال أحدهم إن 12 شخصا قتلوا.')).toEqual(['killed 12'])
  })

  it('makes those fought no part of people counted before', () => {
    expect(partsIn('قُتل 20 مدنيا في القرية. واشتبك الجيش مع المسلحين فقتل سبعة منهم.')).toEqual([])
    expect(partsIn('خطف المسلحون 30 تلميذا. وأفرج المسلحون لاحقا عن ستة منهم.')).toEqual(['6 < 30'])
  })

  it('keeps those missing missing though they are as many as other parts leave of the dead', () =>
    expect(claimsIn('انتشلت الفرق 11 شهيدا، بينهم 5 أطفال وسيدتان، فيما لا يزال 6 مفقودين.')).toEqual(['killed 11', 'killed 5', 'killed 2', 'missing 6']))

  it('keeps those free who were taken once', () =>
    expect(claimsIn('جرت عملية تبادل للأسرى عاد خلالها إلى أوكرانيا 185 من الجنود، 62 منهم أُسروا في ماريوبول.')).toEqual(['prisoners-exchanged 185', 'prisoners-exchanged 62']))

  it('makes a day of the month no part', () =>
    expect(partsIn('لقي 16 مهاجرا حتفهم الخميس. وهذا ثاني حادث هذا الشهر. ففي السابع منه قتل عشرة مهاجرين.')).toEqual([]))

  it('makes those who are of people counted in between no part of the dead', () =>
    expect(partsIn('قُتل 40 شخصا. وشارك 200 منقذ في البحث. وأصيب ثلاثة منهم بجروح.')).toEqual([]))

  it('makes hostages who were killed no part of those set free', () =>
    expect(partsIn('حُررت 346 رهينة. وقال المتحدث إن 21 من الرهائن قُتلوا قبل الهجوم.')).toEqual([]))

  it('takes a unit or a quarter of that name for no word of being alone', () => {
    expect(partsIn('قدمت القوات ثمانية شهداء. وسقطت قذائف على حي الوحدة، فقتلت ستة مدنيين.')).toEqual([])
    expect(partsIn('قتل 40 شخصا. وفي وحدة الغسيل الكلوي توفي سبعة مرضى.')).toEqual([])
  })

  it('says nothing of the whole whose part is the subject of the verb', () => {
    expect(claimsIn('من أصل طاقمنا البالغ 96 متطوعا استشهد 5 منذ بداية العام.')).toEqual(['killed 5'])
    expect(claimsIn('من بين 40 عاملا كانوا في المنجم قُتل 12.')).toEqual(['killed 12'])
  })

  it('counts once those whom two nouns name', () => {
    expect(claimsIn('استشهد 80 عاملا وموظفا، وجرح 214 آخرون.')).toEqual(['killed 80', 'injured 214'])
    expect(claimsIn('قُتل 12 شخصا وطفل في القصف.')).toEqual(['killed 12', 'killed 1'])
  })

  it('keeps the dead dead whatever verb stands near', () => expect(claimsIn('انتشلت الفرق 19 جثة. وقال إن خمسا من الجثث تعود لأطفال.')).toEqual(['killed 19', 'killed 5']))

  it('makes deaths among cases of a disease no part of people counted before', () =>
    expect(partsIn('نزح أكثر من 89,000 شخص.\nارتفع عدد حالات الكوليرا إلى 123,000 حالة، بينها 3,500 وفاة.')).toEqual([]))

  it.each([
    ['أعلنت السلطات مقتل 63 شخصا في الفيضانات. وتوزع القتلى بين 40 رجلا و23 طفلا.', ['40 < 63', '23 < 63']],
    ['وصل إلى المستشفى 37 جريحا. وينقسم المصابون إلى 20 رجلا و17 امرأة.', ['20 < 37', '17 < 37']],
    ['أفرج المسلحون عن 34 شخصا. وتتألف المجموعة من 19 امرأة و15 طفلا.', ['19 < 34', '15 < 34']],
    ['أفرج المسلحون عن 34 من أصل 58 مخطوفا. وتتألف المجموعة المفرج عنها من 19 امرأة و15 طفلا.', ['34 < 58', '19 < 34', '15 < 34']],
    ['استقبل المستشفى 44 جريحا، توفي ستة منهم، وأُجريت عمليات جراحية لـ15، وخرج 20.', ['6 < 44', '15 < 44', '20 < 44']],
    ['خُطف 30 شخصا، قُتل اثنان منهم، وتمكن خمسة من الهرب، ولا يزال مصير 23 مجهولا.', ['2 < 30', '5 < 30', '23 < 30']]
  ])('knows what a whole is made of: %s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts)
  })

  it('links others who are exactly what the parts before leave of their whole', () =>
    expect(partsIn('أودى الهجوم بحياة ثمانية أشخاص. ومات خمسة من الضحايا في ترنوبل. وقتل ثلاثة آخرون في خاركيف.')).toEqual(['5 < 8', '3 < 8']))
})

describe('those whom «هم» tells apart right behind an Arabic figure', () => {
  it.each([
    ['قتل أربعة شهداء هم شقيقان ورجلان.', ['2 < 4', '2 < 4']],
    ['قتل أربعة هم طفلان ووالداهما.', ['2 < 4', '2 < 4']],
    ['سقط أربعة شهداء هم طفل وثلاث نساء.', ['1 < 4', '3 < 4']],
    ['استشهد أربعة هم شقيقان وابنا عمهما.', ['2 < 4', '2 < 4']],
    ['خطف أربعة أجانب هم صينيان وهنديان.', ['2 < 4', '2 < 4']],
    ['توفي خمسة، وهم زوجان وأبناؤهما الثلاثة.', ['2 < 5', '3 < 5']]
  ])('are its parts in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))
})

describe('parts by where they lie and how they were found in Arabic', () => {
  it.each([
    ['are of the dead, who were brought up', 'وصل 41 شهيدا و184 إصابة، منهم ستة جرى انتشالهم.', ['6 < 41']],
    ['are of the dead, though rubble is told of', 'وصل 12 شهيدا و40 جريحا، بينهم أربعة انتشلوا من تحت الركام.', ['4 < 12']],
    ['are cases in brackets', 'أصيب 12 شخصا. وقال إن المصابين نُقلوا إلى مستشفيي جهينة (7 حالات) وطهطا (5 حالات).', ['7 < 12', '5 < 12']],
    ['are numbers in brackets that add up', 'قتل 30 شخصا. وسقط الضحايا في حلب (14) وحماة (16).', ['14 < 30', '16 < 30']],
    ['are no ages in brackets', 'قتل 30 شخصا. والضحايا هم أحمد (52) ومحمد (9).', []],
    ['are none who are listed with them', 'قتل اثنان في المنزل وواحد على الطريق.', []],
    ['are one with the captors, not at a place', 'سجلت ثلاث وفيات، اثنتان منها في مراكز احتجاز وواحدة لدى عناصر أمن.', ['2 < 3', '1 < 3']],
    ['are of the dead among whom a consul counts them', 'قتل 16 شخصا. وقالت السفارة إن ثلاثة من رعاياها في عداد القتلى.', ['3 < 16']],
    ['are of those given in return, told last', 'أطلق التحالف 70 أسيرا مقابل إطلاق المتمردين 18 جنديا، منهم 5 ضباط.', ['5 < 18']],
    ['are of the many given in return for few', 'أعلن الطرفان الإفراج عن 20 رهينة مقابل إطلاق سراح 900 أسير، منهم 150 محكوما بالمؤبد.', ['150 < 900']],
    ['are none who were brought out of things counted before', 'ارتفع عدد ضحايا المعارك إلى 4379 مدنيا، فيما بلغت الإصابات 10360. وارتكبت القوات 3 مجازر ضد العائلات وصل منها إلى المستشفيات 35 شهيدا و111 مصابا.', []],
    ['are none who were carried from attacks, told alone', 'ارتفع عدد القتلى إلى 4379.\nوشنت الطائرات خمس غارات نقل منها 14 قتيلا.\nوأصيب سبعة من السكان في حي آخر.\nوقتل رجل في السوق.', []],
    ['are of the dead, in how many provinces ever they died', 'سجلت 120 وفاة في ثلاث ولايات، منها 40 في الشمال.', ['40 < 120']],
    ['are of the bodies that were brought', 'انتشلت الفرق 48 جثة، ووصل منها إلى المشرحة 20.', ['20 < 48']],
    ['are no missing behind a label of their own', 'القتلى: 14، الجرحى: 62، المفقودون: 5.', []]
  ])('%s', (_name, text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    ['القتلى: 14، الجرحى: 62، المفقودون: 5.', ['killed 14', 'injured 62', 'missing 5']],
    ['حصيلة الزلزال\nالوفيات: 14، الإصابات: 62', ['killed 14', 'injured 62']],
    ['أصيب 18 شرطيا في المواجهات. واحتاج أربعة إلى جراحة.', ['injured 18', 'injured 4']]
  ])('are counted in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})
