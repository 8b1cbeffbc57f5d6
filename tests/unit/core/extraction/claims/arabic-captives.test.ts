import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn } from './claims.ts'

describe('captives in running Arabic', () => {
  it.each([
    ['those still in the prisons of the other side', 'استعادت أوكرانيا 7000 من أسراها، في حين يبقى 2577 عسكريا ونحو 1800 مدني في السجون الروسية.', ['prisoners-exchanged 7000', 'held 2577', 'held 1800']],
    ['who was with whom', 'رهينة محرر يروي: «كنا تسعة في الغرفة»\nأمضى المعلم أربعة أشهر رهينة لدى خاطفيه. وقال إن الخاطفين أبقوا معه ثمانية من زملائه.', ['held 9', 'held 8']],
    ['who came home and who did not', 'خطف مسلحون 40 تلميذا.\nقال الوالي إن 12 من التلاميذ عادوا إلى ذويهم أمس، وإن 28 ما زالوا في الغابة.', ['abducted 40', 'released 12', 'held 28']],
    ['who is thought dead', 'لا يزال لدى الحركة 48 رهينة، يعتقد الجيش أن 28 منهم أموات.', ['held 48', 'dead-in-captivity 28']],
    ['who is alive, spelt as a district', 'لا يزال في غزة 48 رهينة، بينهم 24 حيا على الأقل.', ['held 48', 'held 24']],
    ['those of two names who share one number', 'أُطلق سراح 36 أسيرا ومعتقلا من الجانبين.', ['prisoners-exchanged 36']],
    ['one of another name', 'أُطلق سراح 36 أسيرا وطفلا.', ['prisoners-exchanged 36', 'prisoners-exchanged 1']],
    ['whom a body freed and brought away', 'نجحت البعثة في تسهيل إطلاق سراح ونقل 9 رهائن إلى العاصمة.', ['released 9']],
    ['what a quarter of a town is', 'تحتجز العصابات 12 رهينة. وتسيطر على 24 حيا سكنيا.', ['held 12']],
    ['who came out of prison in return', 'أفرجت الحركة عن ثلاثة إسرائيليين، وخرج 39 أسيرا فلسطينيا من السجن في المقابل.', ['released 3', 'prisoners-exchanged 39']],
    ['who rode home freed, of no swap', 'وصلت أمس حافلة تقل 40 أسيرا محررا إلى رام الله، من بينهم 12 محكوما بالمؤبد.', ['prisoners-exchanged 40', 'prisoners-exchanged 12']],
    ['who comes and had been held', 'وصل إلى مطار كانو 30 عاملا كانوا محتجزين لدى قراصنة.', ['released 30']],
    ['whose kidnapping is reported', 'أبلغت عائلات 16 بحارا مصريا عن اختطافهم قبالة سواحل ليبيا.', ['abducted 16']],
    ['who is told to the police to be lost, or taken', 'أبلغ أقارب 15 شخصا الشرطة باختفائهم، وأبلغت أسر سبعة عمال السلطات باختطافهم.', ['missing 15', 'abducted 7']],
    ['whose families ask for them', 'وطالبت أسر 22 معتقلا بالكشف عن مصيرهم.', []],
    ['who died in captivity, of a whole told behind', 'قُتل أربعة من أصل 12 جنديا أسرتهم الجماعة.', ['dead-in-captivity 4', 'held 12']],
    ['what became of those held', 'احتجزت الجماعة 110 تلميذات، توفيت خمس منهن في الأسر وأُطلقت 104 فيما بعد.', ['held 110', 'dead-in-captivity 5', 'released 104']],
    ['whose number is told behind their freeing', 'انتهى الحصار بمقتل المسلحين الخمسة وتحرير جميع الرهائن وعددهم 38.', ['killed 5', 'released 38']],
    ['how those freed had been taken', 'حرر الجيش 40 مختطفا. وكان 12 منهم قد خُطفوا قبل عام.', ['released 40', 'released 12']],
    ['whose number is told in a clause of its own', 'سيتم إطلاق سراح جميع المحتجزين على دفعتين ويبلغ عددهم 20 شخصا.', ['released 20']],
    ['whom a nation wants back', 'نُقل الأسرى الفلسطينيون الذين تشملهم صفقة التبادل.\nويقدر الجيش أن في القطاع 48 أسيرا إسرائيليا، بينهم 20 على قيد الحياة.', ['held 48', 'held 20']],
    ['who is given for whom', 'أفرجت إسرائيل عن 1968 أسيرا فلسطينيا مقابل إطلاق سراح 20 مختطفا إسرائيليا.', ['prisoners-exchanged 1968', 'released 20']],
    ['who had been arrested before', 'تفرج إسرائيل عن 250 أسيرا و1718 معتقلا اعتقلوا بعد الحرب.', ['prisoners-exchanged 250', 'prisoners-exchanged 1718']],
    ['whom a list numbers', 'تحتجز الجماعة 12 رهينة. وأبرزهم:\n1- سالم العلي: خطف عام 2022.\n2- حسن العمر: خطف عام 2023.', ['held 12']],
    ['who got away', 'خطف مسلحون 40 تلميذا. ونجح 12 منهم في الهرب.', ['abducted 40', 'released 12']],
    ['whom captors kill', 'خطف مسلحون ستة عمال. وقتل الخاطفون اثنين حين تأخرت الفدية.', ['abducted 6', 'dead-in-captivity 2']],
    ['who prayed when they were taken', 'خطف مسلحون ما لا يقل عن 40 كانوا يؤدون صلاة الفجر في مسجد.', ['abducted 40']],
    ['whom the police freed', 'قال المتحدث إن عدد المخطوفين 28، تمكنت الشرطة من تخليص تسعة منهم.', ['abducted 28', 'released 9']],
    ['of whose captivity a noun tells', 'أطلقوا سراح 25 بحارا بعد احتجازهم أكثر من عام.', ['released 25']],
    ['who died where he was kept', 'لا تزال السلطات تحتجز 59 من موظفي الأمم المتحدة رهائن. وتوفي موظف في الحجز.', ['held 59', 'dead-in-captivity 1']],
    ['what those freed suffer', 'خطف مسلحون 52 شخصا. وقال طبيب إن اثني عشر منهم يعانون جروحا ناجمة عن الضرب.', ['abducted 52', 'injured 12']],
    ['whom a group has in its hands', 'اختطف مسلحون عمالا من المنجم. ولا يزال بيد الجماعة 27 من رجال الأمن.', ['held 27']],
    ['whom it will not let go', 'احتجز الحوثيون موظفين أمميين. ورفضت الجماعة الإفراج عن 38 من زملائهم.', ['held 38']],
    ['the few who were let go', 'احتجز القراصنة بحارة السفينة. ولم يفرج إلا عن ثلاثة منهم.', ['released 3']],
    ['whose bonds were broken', 'قال المتحدث إن القوات داهمت المعسكر وكسرت القوات قيد 67 رهينة.', ['released 67']],
    ['who have their freedom again', 'استعاد 19 تلميذا حريتهم بعد شهر في قبضة الخاطفين.', ['released 19']],
    ['who died of illness while held', 'قالت النقابة إن 14 بحارا محتجزون رهائن قبالة بونتلاند. ومات اثنان منهم مرضا خلال الأسر.', ['held 14', 'dead-in-captivity 2']],
    ['whom a side holds of an army', 'بدأ تبادل الأسرى. وتفيد كييف بأن لدى الروس 6300 جندي.', ['held 6300']],
    ['what an exchange brings each side', 'اتفق الطرفان على تبادل الأسرى.\nوينص الاتفاق على أن تسلم صنعاء 400 مقابل 580 تسلمهم الحكومة.', ['prisoners-exchanged 400', 'prisoners-exchanged 580']],
    ['who came out to the police', 'احتجاز رهائن في بنك\n\nأغلقت الشرطة أربعة شوارع.\n\nيحتجز المسلحون 23 شخصا.\n\nخروج امرأتين، إحداهما حامل.', ['held 23', 'released 2', 'released 1']],
    ['who rode home freed', 'بدأ تبادل الأسرى. ووصلت حافلتان تقلان 91 أسيرا محررا إلى رام الله.', ['prisoners-exchanged 91']],
    ['who went home on the other hand', 'عبر 84 ألفا إلى بوروندي. وبالمقابل رجع 6,700 إلى لوفونجي.\n\nما زال تسعة من عمال الإغاثة محتجزين لدى جماعة.', ['refugees 84000', 'returned 6700', 'held 9']],
    ['who holds others as none of them', 'احتجاز رهائن في بنك\n\nيحتجز المسلحون 23 شخصا. ولم تؤكد تقارير صحفية وجود خمسة مهاجمين.', ['held 23']],
    ['who came in its first round', 'اتفق الطرفان على تبادل الأسرى.\nوقالت اللجنة إن الدفعة الأولى ضمت 70 من الجانب الحكومي و120 من الحوثيين.', ['prisoners-exchanged 70', 'prisoners-exchanged 120']]
  ])('reads %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['who remains where nobody is held', 'ما زال نحو 230 شخصا في عداد المفقودين.', ['missing 230']],
    ['weapons in somebody\'s hands', 'قال الجيش إن بحوزة المسلحين وبحوزتهم 12 بندقية.', []],
    ['who carries what', 'تبدأ التجربة بمشاركة 15 ألف متطوع يحملون تطبيقا على هواتفهم.', []],
    ['hundreds spelt like the dead', 'أفرجت الجماعة عن رهائن مقابل مئتين وأربعين أسيرا في صفقة تبادل.', ['prisoners-exchanged 240']]
  ])('takes no captive of %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('Arabic captives told in batches and by what became of them', () => {
  it.each([
    ['أُفرج عن دفعة من الأسرى قوامها 15 شخصا.', ['released 15']],
    ['أفرجت الجماعة عن دفعة من المختطفين تضم 15 شخصا.', ['released 15']],
    ['عادت دفعة من النازحين تضم 300 شخص إلى الباغوز.', ['returned 300']],
    ['وصلت قافلة من النازحين تضم 300 شخص إلى دير الزور.', ['displaced 300']],
    ['نشرت الحكومة قوة قوامها 300 جندي لتحرير الرهائن.', []],
    ['خطف مسلحون 14 عاملا ثم قتلوا اثنين منهم وأطلقوا خمسة.', ['abducted 14', 'dead-in-captivity 2', 'released 5']],
    ['خُطف ركاب السفينة قبل شهر. وأطلق القراصنة ستة منهم أمس وأبقوا على 12.', ['released 6', 'held 12']],
    ['خُطف 251 شخصا، أُفرج عن 148 منهم، وقُتل 56، وما زال 47 في غزة.', ['abducted 251', 'released 148', 'dead-in-captivity 56', 'held 47']],
    ['خُطف 20 طالبا فرّ ثمانية منهم ولا يزال 12 في الأدغال.', ['abducted 20', 'released 8', 'held 12']],
    ['أطلق القراصنة سراح ستة بحارة وأبقوا 12 آخرين على متن الناقلة.', ['released 6', 'held 12']],
    ['تقدّر إسرائيل أن 24 من الرهائن الـ59 في غزة أحياء.', ['held 24', 'held 59']],
    ['لم يُعرف بعد ماذا حل بـ22 صيادا خرجوا من الداخلة قبل أسبوعين.', ['missing 22']],
    ['وصل الوزير إلى المخيم لتفقد أوضاع 300 نازح.', ['displaced 300']]
  ])('reads «%s»', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['أطلق القراصنة سراح ستة من البحارة الـ18 الذين خطفوهم.', ['6 < 18']],
    ['أفرج الخاطفون عن ثلاثة من تلاميذ المدرسة الـ40 المخطوفين.', ['3 < 40']],
    ['أفرج الخاطفون عن اثنين من المهندسين الصينيين الخمسة المختطفين.', ['2 < 5']]
  ])('links «%s»', (text, expected) => expect(partsIn(text)).toEqual(expected))
})

describe('Arabic captives and bodies handed over', () => {
  it.each([
    ['bodies that captors hand over and keep', 'حماس تسلم جثث أربعة رهائن\nسلمت حركة حماس الصليب الأحمر أربع جثث. ونفت الحركة أنها تحتفظ بـست جثث إضافية.', ['dead-in-captivity 4', 'dead-in-captivity 6']],
    ['bodies that a state gives back', 'حماس تسلم جثث أربعة رهائن\nوأعادت إسرائيل في اليوم التالي 15 جثمانا.', ['dead-in-captivity 4', 'killed 15']],
    ['bodies out of the rubble', 'انتشلت فرق الدفاع المدني 12 جثة من تحت أنقاض منزل في خان يونس.', ['killed 12']],
    ['soldiers whom two armies exchange', 'كييف تستعيد 193 أسيرا من روسيا\nقال الرئيس إن 193 جنديا عادوا إلى الوطن.', ['prisoners-exchanged 193']],
    ['civilians who come home on their buses', 'أعلنت روسيا وأوكرانيا تبادل 146 أسيرا من كل جانب، فيما أعادت موسكو عشرين مدنيا.', ['prisoners-exchanged 146', 'released 20']],
    ['soldiers whom an enemy has', 'قال متحدث: قتلنا أكثر من 70 جنديا ولدينا 11 أسيرا.', ['killed 70', 'held 11']],
    ['soldiers whom an enemy takes', 'ينفي الجيش أسر 300 جندي من الفرقة 22.', ['held 300']],
    ['captives whom the freeing of others leaves', 'خطف مسلحون 57 تلميذا من مدرسة، وأفلت أحد عشر منهم ليلا، فيما بقي الآخرون وعددهم 46 في الغابة.', ['abducted 57', 'released 11', 'held 46']]
  ])('tells %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['«مقابل آخر جثة»', 'يعد الوسطاء لإطلاق ستين من قدامى الأسرى مقابل آخر جثة.', ['prisoners-exchanged 60']],
    ['convicts whom a state lets out', 'أفرجت بيلاروسيا عن 52 سجينا سياسيا بعد وساطة أمريكية.', []],
    ['those rescued from a quake', 'انتشل فريق البحث 18 جثة وأنقذ أربعة أشخاص.', ['killed 18']]
  ])('counts no captive in %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('Arabic missing told apart, and the displaced who take refuge', () => {
  it('are of those missed before', () => {
    expect(partsIn('تركت السيول وراءها 43 مفقودا، عُثر لاحقا على 19 منهم جثثا هامدة، ولا أثر لثلاثة آخرين.')).toEqual(['19 < 43', '3 < 43'])
  })

  it.each([
    ['استقبلت المدارس 12 ألف نازح لجأوا إليها.', ['displaced 12000']],
    ['وصل 12 ألف نازح لجأوا من الفاشر إلى طويلة.', ['displaced 12000']],
    ['لجأ 12 ألف سوداني إلى تشاد.', ['refugees 12000']]
  ])('take refuge at home or abroad in «%s»', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('Arabic captives whom each side gives for the other', () => {
  it.each([
    ['أطلقت الحكومة 90 أسيرا، مقابل إطلاق المتمردين 31 أسيرا من الجيش، منهم 6 ضباط.', ['6 < 31']],
    ['ينص الاتفاق على أن تفرج الحركة عن 15 أسيرا مقابل أن تطلق إسرائيل سراح 800 أسير، منهم 120 محكومون بالمؤبد.', ['120 < 800']],
    ['قتل 41 شخصا هذا العام، مقابل 26 في العام السابق، منهم 7 أطفال.', ['7 < 41']]
  ])('have parts of their own in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    ['أفرجت الحركة عن آخر 14 رهينة على قيد الحياة كانت تحتجزهم منذ العام الماضي.', ['released 14']],
    ['أعلنت السلطات الإفراج عن آخر 8 رهائن أحياءً كانت لا تزال الجماعة تحتجزهم في الغابة.', ['released 8']],
    ['بعد الإفراج عن الجندي، يعتقد أن 11 رهينة على قيد الحياة في القطاع.', ['held 11']]
  ])('are free though it is said that they live in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('Arabic captives of whom a day or an adverb stands between the verb and them', () => {
  it.each([
    ['سلمت الجماعة، أمس الأحد، ستة رهائن إلى شيوخ القبائل.', ['released 6']],
    ['جرى الإفراج مساء أمس عن 22 مخطوفا.', ['released 22']],
    ['سلمت الجماعة، وهي تحتجز ستة رهائن، أسلحتها.', ['held 6']]
  ])('are free in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('Arabic captives who are not let go', () => {
  it.each([
    ['أرجأت إسرائيل الإفراج عن 620 أسيرا.', ['held 620']],
    ['رفضت إسرائيل الإفراج عن 4 من قادة الأسرى.', ['held 4']],
    ['أفرجت إسرائيل عن 4 من قادة الأسرى في صفقة التبادل.', ['prisoners-exchanged 4']]
  ])('are held in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('Arabic refugees who came back, set against others', () => {
  it.each([
    ['عاد 4300 لاجئ في يناير، مقابل 11900 في سبتمبر.', ['returned 4300', 'returned 11900']],
    ['أفرجت كييف عن 95 أسيرا مقابل 90 من العسكريين الروس.', ['prisoners-exchanged 95', 'prisoners-exchanged 90']]
  ])('are no prisoners in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('Arabic prisoners named again behind a swap', () => {
  it.each([
    ['أطلقت الجماعة سراح 40 رهينة مقابل 1500 أسير. ومن بين الأسرى 210 محكومين بالمؤبد، و30 امرأة.', ['210 < 1500', '30 < 1500']],
    ['بموجب الصفقة سيفرج عن 1500 أسير. ومن بين الأسرى 210 محكومين بالمؤبد.', ['210 < 1500']],
    ['تبادل الجانبان 74 سجينا أمس. وبين السجناء 12 امرأة.', ['12 < 74']],
    ['حرر الجيش 12 من 40 خطفهم مسلحون في مايو.', ['12 < 40']],
    ['تبادل الجانبان 520 أسيرا الأحد، 260 من كل طرف.', ['260 < 520']]
  ])('are parts in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it('are none of the many who come home', () => {
    expect(claimsIn('في المرحلة الأولى أُفرج عن 904 أسرى مقابل 33 رهينة. ومتى يعود النازحون؟ عاد 240 ألفا إلى الشمال حتى الآن.')).toEqual(['prisoners-exchanged 904', 'released 33', 'returned 240000'])
  })

  it('are none where an amnesty freed them', () => expect(claimsIn('أفرجت السلطات عن 240 سجينا بعفو ملكي. وبين المفرج عنهم 15 امرأة و20 قاصرا.')).toEqual([]))

  it('are those whom captors get, whatever they are called', () => {
    expect(claimsIn('أفرجت الجماعة المسلحة عن 34 طالبة كانت تحتجزهن مقابل أربعة من قادتها.')).toEqual(['released 34', 'prisoners-exchanged 4'])
  })
})
