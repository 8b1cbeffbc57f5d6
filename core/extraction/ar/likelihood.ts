import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	55
alike:casualties	13
alike:dead-in-captivity	58
alike:displaced	-15
alike:held	17
alike:injured	53
alike:killed	13
alike:missing	-28
alike:prisoners-exchanged	67
alike:refugees	31
alike:released	-16
alike:returned	-12
any	-45
bare:1	128
bare:9	-33
bare:99	-33
bare:999	17
bare:9999	26
before:abducted	57
before:allocated	-60
before:casualties	-102
before:dead-in-captivity	82
before:delivered	75
before:displaced	25
before:held	-22
before:injured	-50
before:killed	-3
before:missing	-142
before:pledged	-62
before:prisoners-exchanged	-64
before:refugees	-44
before:released	-5
before:requested	42
before:returned	38
behind:abducted	57
behind:allocated	-119
behind:casualties	-70
behind:dead-in-captivity	-11
behind:delivered	-93
behind:displaced	-14
behind:held	-20
behind:injured	6
behind:killed	-49
behind:pledged	-88
behind:prisoners-exchanged	14
behind:refugees	9
behind:released	-30
behind:requested	49
behind:returned	31
behind:total	-66
ending:اء	-76
ending:اب	-54
ending:ات	-164
ending:ار	-29
ending:اص	60
ending:اف	-86
ending:اق	73
ending:ام	-52
ending:ان	50
ending:اه	93
ending:با	16
ending:بب	40
ending:بت	-92
ending:بط	20
ending:بل	48
ending:به	26
ending:بي	-35
ending:تا	57
ending:ته	28
ending:تي	-43
ending:ثا	-53
ending:ثه	-14
ending:جه	-34
ending:حا	23
ending:حه	-63
ending:خل	20
ending:دا	4
ending:در	-10
ending:دل	-80
ending:ده	-5
ending:دي	-33
ending:را	-57
ending:رت	35
ending:رج	43
ending:رح	73
ending:رك	-64
ending:ره	-43
ending:ري	-30
ending:سا	-56
ending:سب	59
ending:سم	-64
ending:سه	-31
ending:طع	56
ending:طه	45
ending:عا	-41
ending:عت	43
ending:عه	96
ending:فا	-70
ending:فه	-77
ending:في	-39
ending:قا	-13
ending:قت	-51
ending:قل	-11
ending:قه	-53
ending:لا	-113
ending:لت	-8
ending:لغ	36
ending:لم	-29
ending:له	44
ending:لي	87
ending:ما	-17
ending:مت	4
ending:مل	12
ending:مه	-62
ending:مي	18
ending:نا	-20
ending:نت	-18
ending:نه	-15
ending:ني	148
ending:ها	-65
ending:هم	43
ending:هن	97
ending:وا	5
ending:وب	51
ending:وح	86
ending:ود	9
ending:ور	-47
ending:وق	27
ending:ول	25
ending:وم	-58
ending:ون	-3
ending:وي	-63
ending:يا	-34
ending:يب	47
ending:يت	7
ending:يد	37
ending:ير	-56
ending:يع	87
ending:يف	8
ending:يل	-47
ending:ين	31
ending:يه	-46
equal:abducted	41
equal:dead-in-captivity	-11
equal:displaced	-31
equal:held	-49
equal:injured	-19
equal:killed	33
equal:missing	-12
equal:prisoners-exchanged	35
equal:refugees	-16
equal:released	-49
equal:returned	13
form:digits	-34
form:dual	-56
form:fraction	-202
form:mixed	-68
form:range	-24
form:singular	-53
form:vague	-49
form:words	39
headline	25
here:#aboard	-19
here:#aid	-13
here:#alive	20
here:#captives	62
here:#captivity	13
here:#captors	-15
here:#carrying	-29
here:#commerce	-25
here:#containing	-79
here:#contest	-140
here:#crossing	13
here:#custody	-156
here:#demand	-10
here:#disease	-67
here:#displacement	33
here:#exchange	16
here:#execution	-7
here:#given-back	93
here:#group	-5
here:#handover	-15
here:#hostages	33
here:#losing-side	58
here:#need	-119
here:#police	15
here:#prisoners	-22
here:#receiving	-23
here:#remainder	95
here:#report	18
here:#rescue	-87
here:#return	88
here:#since	19
here:#sport	-11
here:#state	29
here:#treatment	-75
here:#war-prisoners	11
here:abducted	55
here:allocated	-5
here:dead-in-captivity	62
here:delivered	-41
here:displaced	84
here:held	22
here:injured	33
here:killed	86
here:missing	32
here:pledged	23
here:prisoners-exchanged	-17
here:released	36
here:requested	-65
here:returned	24
here:said	30
here:set	39
here:total	-17
item	50
last:claim-abducted	-32
last:claim-allocated	-91
last:claim-casualties	-88
last:claim-dead-in-captivity	-60
last:claim-delivered	13
last:claim-displaced	-33
last:claim-held	9
last:claim-injured	-20
last:claim-killed	22
last:claim-missing	-20
last:claim-pledged	-7
last:claim-prisoners-exchanged	69
last:claim-refugees	4
last:claim-released	-19
last:claim-requested	31
last:claim-returned	3
last:claim-total	-13
left1:	-21
left1:"	50
left1:#	-54
left1:(	112
left1:,	84
left1:-	22
left1::	100
left1:|	-21
left1:اجلاء	7
left1:اجلي	-8
left1:احتجاز	37
left1:احدهما	-49
left1:استشهاد	55
left1:اصابه	-9
left1:اصل	-55
left1:اصيب	136
left1:اطفال	76
left1:اطلقت	-24
left1:الا	-60
left1:الان	64
left1:الجرحي	68
left1:الحرب	53
left1:الحصيله	53
left1:السلطات	-50
left1:السودان	55
left1:الشرطه	-103
left1:الضحايا	60
left1:العام	46
left1:العايدين	37
left1:العدد	89
left1:القتلي	13
left1:القطاع	48
left1:الماضي	5
left1:الماضيه	24
left1:المفوضيه	39
left1:الي	-28
left1:اليوم	77
left1:اما	-27
left1:امام	-24
left1:امراه	5
left1:امس	-44
left1:ان	93
left1:انتشال	60
left1:انقاذ	-82
left1:انقذ	-60
left1:اي	-37
left1:ايام	43
left1:ب	-35
left1:بان	33
left1:بحياه	147
left1:بعد	24
left1:بفارق	-8
left1:بقتل	56
left1:بلغ	94
left1:بلغت	42
left1:بمشاركه	-87
left1:بمقتل	79
left1:بواقع	-18
left1:بين	-4
left1:بينها	-61
left1:بينهم	94
left1:تحرير	55
left1:تزال	47
left1:تسلم	-50
left1:تشاد	39
left1:تشمل	8
left1:تضم	-34
left1:تغطيه	-14
left1:تقل	8
left1:توفي	90
left1:ثم	6
left1:جانب	58
left1:جثامين	66
left1:جثث	35
left1:جثه	41
left1:جنديا	-39
left1:خرج	47
left1:خطف	57
left1:خلاله	8
left1:رفات	109
left1:روسيا	-27
left1:زال	94
left1:سجلت	-66
left1:سراح	98
left1:سقوط	-15
left1:شهيد	-89
left1:ضمنهم	67
left1:عاد	81
left1:عبر	-45
left1:عدد	-29
left1:علي	-5
left1:عن	117
left1:عند	33
left1:غادر	38
left1:فقتل	78
left1:فقدنا	85
left1:في	-234
left1:فيه	-17
left1:فيها	43
left1:قال	-64
left1:قتل	173
left1:قتلت	75
left1:قتلوا	77
left1:قتلي	42
left1:قتيل	-81
left1:قتيلا	87
left1:قضي	74
left1:كانت	-6
left1:كانوا	-34
left1:كل	-111
left1:كم	-63
left1:كنا	-55
left1:ل	-49
left1:لاجي	-107
left1:لدينا	50
left1:لقي	127
left1:لكل	-25
left1:مات	99
left1:متن	-86
left1:متنه	-49
left1:متنها	-75
left1:مسيره	-34
left1:مصرع	94
left1:مصير	64
left1:مع	9
left1:مقابل	32
left1:مقتل	95
left1:من	-136
left1:منهم	-24
left1:نزح	68
left1:نزوح	42
left1:نساء	66
left1:نقل	-4
left1:نقلت	-30
left1:نوفمبر	-19
left1:و	-10
left1:واصاب	24
left1:واصابت	17
left1:واصابه	176
left1:واصيب	134
left1:وان	27
left1:وبقي	-5
left1:وتوفي	79
left1:وجرح	58
left1:وحده	83
left1:وحدها	13
left1:وصل	4
left1:وصول	-22
left1:وعاد	-6
left1:وعددها	-99
left1:وعددهم	60
left1:وفاه	91
left1:وفقد	9
left1:وقال	-86
left1:وقتل	115
left1:وقضي	80
left1:ونقل	23
left1:وهم	58
left1:وهو	-108
left1:يزال	18
left1:يضم	46
left1:يعود	50
left1:يقتل	44
left1:يقل	-52
left1:يكون	63
left1:يناير	43
left1:•	32
left2:	-71
left2:"	5
left2:#	-38
left2:(	22
left2:)	13
left2:,	36
left2:-	-60
left2::	67
left2:اثنان	-141
left2:اربعه	-11
left2:ارتفع	57
left2:اشخاص	-15
left2:اضافه	115
left2:اطلاق	44
left2:اعلنت	6
left2:افرج	74
left2:اكتوبر	91
left2:الاحد	21
left2:الاحمر	17
left2:الاسبوع	66
left2:الاصابات	48
left2:الاف	-93
left2:الافراج	53
left2:الاقل	73
left2:الان	-10
left2:الاول	60
left2:الاولي	49
left2:البلاد	-32
left2:التي	-31
left2:الثاني	32
left2:الجمعه	44
left2:الحصيله	60
left2:الحكومه	39
left2:الخميس	70
left2:الذي	-35
left2:السبت	41
left2:السودان	66
left2:الشرطه	-51
left2:الشهر	52
left2:الصحه	-45
left2:العام	76
left2:العدد	64
left2:الف	-124
left2:الفا	-70
left2:القتلي	74
left2:القوات	39
left2:الكهرباء	-61
left2:اللاجيين	23
left2:الماضي	21
left2:المتحده	51
left2:المدني	49
left2:المفقودين	63
left2:المنظمه	62
left2:المولف	-52
left2:الي	-8
left2:اليوم	-47
left2:امراه	-8
left2:ان	89
left2:انا	71
left2:انه	-41
left2:انها	72
left2:اهداف	-18
left2:او	-51
left2:اودت	56
left2:اودي	85
left2:ايام	12
left2:بالميه	-10
left2:بعد	68
left2:بعدما	5
left2:بين	-51
left2:تبادل	18
left2:تحت	58
left2:تعلن	-31
left2:تقول	14
left2:ثلاثه	56
left2:ثم	-26
left2:جثامين	68
left2:جثث	37
left2:جديده	-10
left2:جري	-40
left2:جريحا	22
left2:جنديا	102
left2:حتفهم	55
left2:حتي	74
left2:حصيله	41
left2:حيث	-22
left2:حين	-59
left2:خطف	38
left2:خلال	28
left2:خمسه	-25
left2:دولار	-80
left2:دينار	-42
left2:ذلك	18
left2:روسيا	-49
left2:ساعه	63
left2:سبعه	37
left2:سيده	-59
left2:شخص	-38
left2:شخصا	-10
left2:شهداء	47
left2:شهيدا	76
left2:عبر	31
left2:عثر	-45
left2:عدد	4
left2:عشر	-64
left2:علي	-67
left2:عمليات	33
left2:عن	5
left2:غزه	17
left2:فضلا	38
left2:في	-20
left2:فيما	-3
left2:قافله	21
left2:قال	-63
left2:قبل	38
left2:قتل	11
left2:قتلوا	44
left2:قتلي	36
left2:قتيلا	6
left2:قد	117
left2:كان	-5
left2:كل	-13
left2:كما	-25
left2:كييف	61
left2:لا	11
left2:للاجيين	-47
left2:للهجره	63
left2:ما	34
left2:مبني	-33
left2:مدنيا	34
left2:مدنيين	63
left2:مساء	-22
left2:مسلحون	71
left2:مصابا	-7
left2:مصرعهم	33
left2:مطلع	13
left2:مع	-26
left2:ملايين	-39
left2:مليون	-90
left2:من	-20
left2:منذ	30
left2:منهم	-14
left2:مواطن	-26
left2:نقلت	-6
left2:نقلوا	-59
left2:هذا	31
left2:واحتجزت	-95
left2:واحد	16
left2:واحده	46
left2:واضاف	109
left2:وتستضيف	-23
left2:وعلي	22
left2:وفاه	53
left2:وفيات	-43
left2:وقال	46
left2:وقد	76
left2:ولا	-14
left2:وما	24
left2:ومن	90
left2:يعلن	-35
left2:يناير	60
left2:•	-5
left3:	-23
left3:"	28
left3:#	-17
left3:,	-27
left3:-	39
left3::	17
left3:اباد	54
left3:ادي	88
left3:اربعه	36
left3:استشهاد	40
left3:اسفر	17
left3:اشخاص	-32
left3:اطباء	23
left3:اطفال	-7
left3:اكتوبر	51
left3:الاحمر	-13
left3:الاربعاء	-53
left3:الاسراييلي	19
left3:الاف	-66
left3:الاقل	-41
left3:الامم	34
left3:الاول	62
left3:البلاد	36
left3:التي	-17
left3:الجمعه	-19
left3:الجيش	-23
left3:الحرب	20
left3:الخميس	9
left3:الدفاع	20
left3:الدوليه	64
left3:الذي	16
left3:السبت	36
left3:الشهر	-55
left3:الصحه	18
left3:الطواري	-56
left3:العام	-9
left3:الف	-84
left3:الفا	5
left3:القتلي	100
left3:القطاع	13
left3:القوات	61
left3:الماضي	33
left3:المدنيه	28
left3:الوطنيه	51
left3:الوفيات	62
left3:الي	63
left3:امام	-52
left3:ان	-48
left3:انه	35
left3:انها	50
left3:ايام	39
left3:بحسب	-39
left3:بدايه	48
left3:بعد	-40
left3:بين	-37
left3:بينما	65
left3:بينهم	35
left3:تسعه	-39
left3:تعلن	23
left3:تقول	17
left3:ثلاث	-13
left3:ثلاثه	-3
left3:ثم	51
left3:ثمانيه	23
left3:جثث	-28
left3:جريحا	35
left3:جنوب	34
left3:حتي	20
left3:حصيله	-19
left3:حين	53
left3:خلال	112
left3:خمس	-31
left3:خمسه	18
left3:راكبا	-48
left3:روسيا	38
left3:سبعه	21
left3:سته	4
left3:شخص	19
left3:شخصا	-32
left3:طفلا	31
left3:عاد	-10
left3:عام	62
left3:عبر	88
left3:عدد	47
left3:عشر	77
left3:عشره	-20
left3:علي	-32
left3:عن	9
left3:عند	-48
left3:غزه	-40
left3:فجر	65
left3:في	16
left3:فيما	-58
left3:فيه	4
left3:قباله	72
left3:قبل	90
left3:قتل	35
left3:قتيلا	71
left3:قد	69
left3:قرب	9
left3:قريه	26
left3:كان	-44
left3:كانوا	8
left3:كانون	42
left3:كل	35
left3:كما	-28
left3:لا	-36
left3:للهجره	63
left3:لم	71
left3:ما	14
left3:محليه	25
left3:مدنيا	-25
left3:مستشفي	-21
left3:مشيرا	-39
left3:مصابا	24
left3:مصرع	26
left3:مطلع	21
left3:مقتل	58
left3:ملايين	-23
left3:مليار	-63
left3:مليون	-19
left3:من	27
left3:منها	-65
left3:منهم	90
left3:نازح	82
left3:نايرا	-42
left3:هذا	51
left3:و	18
left3:واضاف	-39
left3:والبحث	65
left3:وان	74
left3:وزاره	-50
left3:وعشرين	-7
left3:وفاه	86
left3:وقد	-12
left3:ولا	-40
left3:ولم	-59
left3:ومن	73
left3:يناير	24
left3:يوما	-26
left3:•	-56
many	-75
mostly:abducted	43
mostly:aid	-49
mostly:allocated	59
mostly:delivered	-72
mostly:displaced	-97
mostly:held	114
mostly:hostage	54
mostly:injured	-90
mostly:killed	7
mostly:pledged	47
mostly:prisoners-exchanged	-21
mostly:released	50
mostly:returned	-43
mostly:total	-55
near:اباد	60
near:ابار	35
near:ابري	60
near:ابعد	59
near:ابلغ	-57
near:ابنا	10
near:ابو	9
near:ابوا	-49
near:ابوظ	51
near:ابيض	-27
near:اتجا	-66
near:اتحا	-54
near:اتصا	33
near:اتصل	-18
near:اتفا	-60
near:اتلف	-43
near:اتها	9
near:اثار	51
near:اثر	21
near:اثنا	-39
near:اثنت	-46
near:اثني	-42
near:اثيو	55
near:اجان	40
near:اجبر	60
near:اجتا	74
near:اجتم	5
near:اجري	-51
near:اجل	-37
near:اجلا	-3
near:اجلت	-44
near:اجلي	-118
near:اجما	49
near:اجنب	31
near:اجنح	-12
near:اجهز	41
near:اجوب	-71
near:اجيي	-26
near:احاد	-33
near:احتج	-51
near:احتر	-4
near:احتل	-21
near:احد	-6
near:احدا	-14
near:احده	7
near:احدي	41
near:احرق	-58
near:احصا	-17
near:احصت	34
near:احصي	55
near:احمد	-34
near:احمر	27
near:احيا	10
near:احيل	-12
near:اخبا	61
near:اختط	77
near:اختف	91
near:اختن	5
near:اخذو	63
near:اخر	-6
near:اخرا	44
near:اخره	-32
near:اخرو	26
near:اخري	54
near:اخلو	28
near:اخلي	-8
near:اخوت	-15
near:اخير	56
near:ادار	42
near:ادام	51
near:ادت	-28
near:ادري	-15
near:ادعا	-80
near:ادلب	86
near:ادوا	-55
near:ادوي	-41
near:ادي	122
near:اذا	42
near:اذار	-58
near:اذاع	37
near:اراء	-20
near:اربا	-45
near:اربع	-45
near:ارتف	83
near:اردن	45
near:ارسا	-40
near:ارسل	-67
near:ارض	44
near:ارضه	-24
near:ارضي	36
near:ارغم	-24
near:ارقا	-49
near:اركا	47
near:ارمي	61
near:ارها	-50
near:اروا	59
near:ازمه	12
near:ازيد	11
near:اساس	10
near:اسبا	33
near:اسبو	-42
near:استا	-26
near:استب	36
near:استخ	13
near:استد	-30
near:استر	-33
near:استش	46
near:استض	-25
near:استط	-20
near:استع	-17
near:استف	-77
near:استق	-10
near:استل	65
near:استم	51
near:استن	93
near:استه	45
near:استو	-47
near:استي	-17
near:اسرا	46
near:اسرت	36
near:اسره	32
near:اسرو	53
near:اسري	-34
near:اسط	-32
near:اسعا	-6
near:اسفر	44
near:اسقا	-47
near:اسقط	-122
near:اسكن	65
near:اسلا	68
near:اسم	7
near:اسما	-67
near:اسمه	-11
near:اسها	3
near:اسوا	-35
near:اسير	-16
near:اشتب	-77
near:اشتر	-87
near:اشخا	40
near:اشغا	-32
near:اشنط	-69
near:اشهر	12
near:اصاب	22
near:اصحا	19
near:اصدر	-67
near:اصطد	-54
near:اصفر	74
near:اصل	-66
near:اصوا	-71
near:اصيب	69
near:اضاف	34
near:اضرا	-74
near:اضطر	-71
near:اطبا	108
near:اطرا	36
near:اطفا	-9
near:اطلا	35
near:اطلق	17
near:اعاد	42
near:اعتر	-101
near:اعتق	-61
near:اعتم	-44
near:اعدا	-80
near:اعدت	23
near:اعدم	70
near:اعرف	53
near:اعشا	-84
near:اعصا	61
near:اعلا	76
near:اعلن	45
near:اعلي	23
near:اعما	76
near:اعوا	-14
near:اعيد	-53
near:اغاث	28
near:اغذي	-14
near:اغسط	-19
near:اغلا	-20
near:اغلب	45
near:اغلق	-126
near:اغنا	44
near:افاد	-17
near:افتت	-50
near:افرا	-21
near:افرج	-29
near:افري	14
near:افغا	66
near:اقار	-44
near:اقتا	80
near:اقتح	91
near:اقتر	-35
near:اقتص	42
near:اقتي	28
near:اقدا	52
near:اقر	42
near:اقسا	-89
near:اقصي	-45
near:اقل	-45
near:اقلت	-18
near:اقلي	57
near:اقيم	-83
near:اكبر	23
near:اكتو	31
near:اكثر	25
near:اكد	62
near:اكس	96
near:اكست	-41
near:اكلي	9
near:اكوب	41
near:الا	-35
near:الاف	7
near:الان	22
near:التي	49
near:الجو	-23
near:الحي	81
near:الخط	66
near:الذي	10
near:السن	22
near:الطب	38
near:الغا	36
near:الف	-93
near:الفا	-27
near:الله	-30
near:اله	-24
near:الي	33
near:اليه	78
near:اما	69
near:امات	-4
near:امار	-37
near:امام	-79
near:امتد	-30
near:امتع	67
near:امر	-29
near:امرا	22
near:امس	-16
near:امطا	-69
near:امم	5
near:اممي	-5
near:امن	-37
near:امني	-55
near:امها	-69
near:اموا	-60
near:امير	-19
near:امين	-26
near:انا	25
near:انبا	90
near:انت	-6
near:انتخ	-27
near:انتش	6
near:انتق	23
near:انته	31
near:انحا	59
near:انخف	-34
near:اندر	41
near:اندل	-37
near:اندو	24
near:انذا	-9
near:انزل	18
near:انسح	16
near:انطل	-12
near:انفا	-43
near:انفج	-16
near:انقا	-23
near:انقذ	-135
near:انقل	-37
near:انه	10
near:انها	25
near:انهم	-10
near:انهن	77
near:انهي	28
near:انوا	-68
near:اهال	-56
near:اهدا	-24
near:اهله	55
near:اهلي	33
near:اوتش	12
near:اودت	28
near:اودي	54
near:اورد	-29
near:اورو	-95
near:اوسط	-32
near:اوضح	9
near:اوقع	-45
near:اوقف	-30
near:اوكر	34
near:اول	43
near:اولا	10
near:اولي	72
near:ايام	21
near:ايتل	-22
near:ايدي	-6
near:ايرا	66
near:ايزي	23
near:ايطا	-87
near:ايقا	-49
near:ايكو	-21
near:ايل	7
near:ايلو	-34
near:اين	32
near:ايه	20
near:ايوا	62
near:باب	34
near:بابن	-9
near:بات	-45
near:باتج	49
near:باحت	44
near:باحث	-40
near:باخت	81
near:بارا	-16
near:بارب	-17
near:بارز	37
near:باست	18
near:باسم	49
near:باع	20
near:باقل	-18
near:باقو	23
near:باقي	20
near:باكس	110
near:بالغ	13
near:باما	3
near:بان	-55
near:بانت	-21
near:بانخ	112
near:بانف	-48
near:بانه	56
near:باني	-45
near:بايد	-12
near:بايع	-46
near:بتر	78
near:بترت	107
near:بتهم	-72
near:بجرا	81
near:بجرو	3
near:بجنو	85
near:بحاج	-96
near:بحث	-10
near:بحر	88
near:بحرو	59
near:بحري	-86
near:بحسب	5
near:بحلو	11
near:بحي	-37
near:بحيا	45
near:بحير	57
near:بختو	-31
near:بخسا	27
near:بخمس	-13
near:بدء	41
near:بدات	-51
near:بداي	49
near:بدل	-72
near:بديل	-6
near:بذلك	16
near:براد	15
near:برتب	58
near:برد	31
near:برس	3
near:برصا	4
near:برلم	68
near:برمي	-49
near:برنا	8
near:بري	-71
near:بريف	46
near:بريه	-4
near:بزيا	13
near:بسبب	-6
near:بسته	27
near:بسقو	56
near:بسوه	46
near:بشان	-4
near:بشظا	82
near:بشما	47
near:بشها	-45
near:بشير	44
near:بطاق	-71
near:بطان	-25
near:بطلق	-11
near:بطول	-3
near:بعثه	58
near:بعد	50
near:بعدم	29
near:بعضه	-51
near:بعلب	-36
near:بعين	23
near:بفار	-25
near:بقاع	-67
near:بقتل	-13
near:بقصف	13
near:بقي	-35
near:بقيم	-41
near:بقيه	50
near:بلا	59
near:بلاد	3
near:بلاس	-58
near:بلاغ	-47
near:بلح	28
near:بلد	-46
near:بلدا	-34
near:بلده	-3
near:بلدي	-35
near:بلغ	40
near:بلغت	19
near:بلغم	30
near:بما	-50
near:بمست	114
near:بمشا	-69
near:بمعد	-47
near:بمقت	88
near:بمقد	-69
near:بموج	-61
near:بناء	-12
near:بنجا	78
near:بنسب	-80
near:بنغل	58
near:بنفس	85
near:بنقل	11
near:بنك	-59
near:بنير	43
near:بها	-34
near:بهدف	-3
near:بهم	64
near:بواب	4
near:بواق	-44
near:بودا	-18
near:بور	-29
near:بورو	73
near:بوسا	37
near:بولا	98
near:بولد	54
near:بولو	46
near:بولي	-64
near:بوني	41
near:بيان	7
near:بيت	15
near:بيتا	-4
near:بيته	-13
near:بير	23
near:بيلغ	29
near:بين	42
near:بينم	4
near:بينه	40
near:بيني	55
near:بيوت	-24
near:تابع	-20
near:تاخر	-20
near:تاري	-11
near:تاسع	-78
near:تاكد	27
near:تامي	-45
near:تاهي	-8
near:تايل	21
near:تباد	-34
near:تبدا	-8
near:تبقي	-19
near:تبلغ	84
near:تبين	-96
near:تتبا	-40
near:تتبع	-10
near:تتجا	-31
near:تتحد	21
near:تترا	48
near:تتسع	-102
near:تجار	47
near:تجاو	-39
near:تحاق	-47
near:تحال	-16
near:تحت	-35
near:تحتا	31
near:تحتج	76
near:تحدي	33
near:تحري	61
near:تحصي	49
near:تحطم	-9
near:تحقق	30
near:تحقي	-74
near:تحمل	-17
near:تحيي	5
near:تخشي	-15
near:تخصص	-57
near:تداف	-28
near:تداو	-37
near:تدخل	-41
near:تدمي	-54
near:تدير	21
near:تذكر	-58
near:تراج	-31
near:تراو	-35
near:ترت	-7
near:ترتف	-24
near:ترجي	-50
near:ترفع	57
near:ترك	31
near:تركي	126
near:ترمي	-76
near:ترنو	11
near:تزال	35
near:تسبب	33
near:تستض	8
near:تستع	46
near:تسجل	3
near:تسجي	-99
near:تسع	-58
near:تسعم	-67
near:تسعه	-28
near:تسعو	-22
near:تسعي	31
near:تسلم	20
near:تسلي	-42
near:تشاد	21
near:تشار	-60
near:تشام	17
near:تشري	32
near:تشغي	56
near:تشمل	39
near:تصدر	-69
near:تصل	53
near:تصوي	-25
near:تضاع	11
near:تضرر	-55
near:تضم	-9
near:تضيف	61
near:تطبي	-48
near:تعام	62
near:تعاو	-95
near:تعد	-27
near:تعدا	30
near:تعدي	-9
near:تعذي	39
near:تعرف	133
near:تعلن	-5
near:تعلي	-36
near:تعمل	-44
near:تعهد	-75
near:تعود	-25
near:تعوي	-29
near:تغذي	-120
near:تغطي	-9
near:تفتي	45
near:تفجي	13
near:تفرج	21
near:تفيد	50
near:تقاط	55
near:تقتل	28
near:تقدر	-25
near:تقدم	-4
near:تقدي	45
near:تقر	23
near:تقري	-90
near:تقطن	-34
near:تقل	-24
near:تقول	6
near:تكفي	-30
near:تلته	-11
near:تلغر	11
near:تلفز	55
near:تلقت	-81
near:تلقو	-36
near:تلقي	64
near:تلك	52
near:تلمي	-8
near:تمري	-51
near:تمكن	-52
near:تموز	58
near:تموي	-37
near:تناف	-21
near:تنته	-10
near:تنظي	41
near:تنفي	-7
near:تنقل	90
near:تهجر	-3
near:تهجي	26
near:تواص	-50
near:توال	-89
near:توثق	60
near:توجه	33
near:توزي	81
near:توظي	-64
near:توفي	114
near:توقع	-63
near:توقف	-21
near:توقي	-30
near:تونس	-54
near:تووي	12
near:تيار	-52
near:ثالث	19
near:ثامن	-4
near:ثانو	64
near:ثاني	-5
near:ثقاف	-51
near:ثلاث	16
near:ثلث	-59
near:ثلثه	10
near:ثمان	-7
near:ثمن	29
near:ثمنه	-34
near:جاء	33
near:جاءت	-56
near:جارف	39
near:جاري	-60
near:جامع	-29
near:جان	-12
near:جانب	-7
near:جاهز	-53
near:جبات	-55
near:جبال	-38
near:جبل	92
near:جبهه	-8
near:جثام	22
near:جثث	33
near:جثما	17
near:جثه	-13
near:جديد	-34
near:جراء	7
near:جراح	-59
near:جرح	28
near:جرحت	58
near:جرحو	41
near:جرحي	23
near:جرف	-37
near:جرفت	38
near:جروح	117
near:جري	43
near:جريح	9
near:جريد	-21
near:جزاي	68
near:جزير	-28
near:جزيي	-69
near:جلال	-41
near:جلسه	-65
near:جلهم	-42
near:جماع	-29
near:جمعت	-52
near:جمعه	-9
near:جمعي	-39
near:جمله	-32
near:جمهو	-27
near:جميع	6
near:جندي	-22
near:جنوب	12
near:جنود	35
near:جنين	-25
near:جنيه	-61
near:جهاز	33
near:جهته	79
near:جهه	-40
near:جوا	-5
near:جوار	79
near:جود	-36
near:جوع	-85
near:جوله	48
near:جوي	-61
near:جويه	22
near:جيبو	-50
near:جيرا	61
near:جيش	17
near:حاجه	-95
near:حاد	-52
near:حادث	-14
near:حادي	49
near:حارس	-23
near:حاره	16
near:حافل	37
near:حاكم	31
near:حال	23
near:حالا	-75
near:حالت	88
near:حاله	75
near:حالي	40
near:حامل	17
near:حاول	-33
near:حتفه	46
near:حتي	83
near:حدات	-33
near:حده	92
near:حدها	43
near:حدود	7
near:حديث	5
near:حديد	37
near:حذر	91
near:حرار	-68
near:حراي	-55
near:حرب	31
near:حرجه	98
near:حررت	37
near:حركه	11
near:حريق	-38
near:حريك	-16
near:حزب	-3
near:حزمه	-72
near:حزير	34
near:حساب	-58
near:حسب	-60
near:حسبم	15
near:حسن	17
near:حسين	54
near:حصار	-44
near:حصبه	-65
near:حصه	-90
near:حصيل	100
near:حضر	-84
near:حضور	-10
near:حفر	-47
near:حقوق	-21
near:حقول	57
near:حقيق	-3
near:حكم	-32
near:حكوم	49
near:حلب	62
near:حلبج	57
near:حلقت	-62
near:حلوه	39
near:حماس	-13
near:حماي	-5
near:حمص	55
near:حمض	-46
near:حمله	-60
near:حواد	-28
near:حوال	-66
near:حوثي	61
near:حول	-126
near:حياه	107
near:حيث	-24
near:حين	25
near:خارج	-63
near:خارك	23
near:خاطف	73
near:خامس	26
near:خان	42
near:خبرا	11
near:ختام	-48
near:خدما	-63
near:خدمه	-74
near:خرج	9
near:خرجت	-68
near:خرجو	-9
near:خرطو	-4
near:خروج	14
near:خريف	73
near:خزان	-27
near:خساي	38
near:خسر	22
near:خسرت	-14
near:خسرن	-8
near:خصص	-5
near:خصصت	-31
near:خطا	28
near:خطره	-3
near:خطف	40
near:خطفت	-22
near:خطفه	48
near:خطفو	63
near:خطه	27
near:خطير	90
near:خفر	-40
near:خفض	-45
near:خلال	5
near:خلف	10
near:خلفت	76
near:خمس	-43
near:خمسم	36
near:خمسه	25
near:خمسو	56
near:خمسي	-61
near:خميس	39
near:خوزس	46
near:خيام	68
near:خيبر	-31
near:خيمه	-19
near:داخل	98
near:دارف	38
near:داعش	-32
near:دامت	-40
near:داهم	10
near:داير	23
near:دباب	-8
near:دبلو	-44
near:دخل	32
near:دخلت	-97
near:دخول	-81
near:دراج	-25
near:دراس	-101
near:درجا	-57
near:درجه	34
near:درك	39
near:درما	81
near:درنه	4
near:درهم	-12
near:دروز	57
near:دعم	27
near:دفاع	-8
near:دفع	-66
near:دفعت	-14
near:دفعه	42
near:دفن	61
near:دفنا	116
near:دفنت	19
near:دفنو	51
near:دقيق	-38
near:دمر	-59
near:دمرت	42
near:دمرن	-22
near:دمشق	78
near:دنان	-47
near:دوري	53
near:دول	-5
near:دولا	-97
near:دوله	-94
near:دولي	-23
near:دون	-50
near:ديسم	50
near:ديفو	44
near:ديل	29
near:ديلغ	-75
near:دينا	36
near:ذات	28
near:ذاته	43
near:ذخاي	46
near:ذخير	-24
near:ذروه	39
near:ذكر	6
near:ذكرت	19
near:ذلك	36
near:ذمه	-70
near:ذهب	27
near:ذوي	-29
near:ذويه	-18
near:ذين	28
near:رابط	67
near:رابع	-23
near:رات	-55
near:راس	54
near:رافع	-26
near:راكب	-91
near:رام	-39
near:رامي	-38
near:راي	-79
near:رايت	-14
near:رباط	35
near:ربع	46
near:ربيع	-35
near:رجال	-13
near:رجع	51
near:رجعو	82
near:رجلا	36
near:رحل	-50
near:رحلا	-49
near:رحله	-38
near:رحلو	52
near:ردت	86
near:رزيق	44
near:رسمي	14
near:رشيد	-44
near:رصاص	103
near:رصد	-60
near:رصيد	-49
near:رضا	9
near:رضيع	72
near:رعاي	-5
near:رفات	-22
near:رفاق	48
near:رفح	-24
near:رفضت	77
near:رفع	10
near:رفعت	-23
near:رفيق	75
near:رقم	43
near:رقمي	38
near:ركاب	-28
near:ركام	-41
near:ركله	-8
near:رهاي	58
near:رهين	8
near:رواي	-43
near:روبي	-34
near:روس	69
near:روسي	-6
near:روما	-47
near:روهي	-47
near:روي	63
near:رويت	-82
near:رياح	-43
near:رياس	7
near:رياض	15
near:ريال	-81
near:ريف	67
near:رييس	57
near:زابو	-22
near:زاره	-3
near:زاعم	51
near:زال	103
near:زالت	-73
near:زالو	19
near:زامف	75
near:زرار	13
near:زعت	-52
near:زلزا	3
near:زلنا	62
near:زملا	31
near:زمن	45
near:زميل	56
near:زهاء	-63
near:زوار	-56
near:زوبي	49
near:زوجت	-37
near:زور	-20
near:زورا	-4
near:زورق	-12
near:زيتو	8
near:زير	-31
near:سابع	-41
near:سابق	65
near:ساحل	-69
near:ساخن	-51
near:سادس	54
near:ساعت	-62
near:ساعه	50
near:ساغا	28
near:ساق	74
near:ساقه	68
near:ساكن	6
near:سالم	-108
near:سامي	-13
near:سانا	-48
near:سانت	38
near:سايق	-87
near:سباق	-36
near:سبت	55
near:سبتم	-12
near:سبع	-44
near:سبعم	-15
near:سبعه	-15
near:سبعي	84
near:سبقه	17
near:سبيل	48
near:سبين	49
near:سته	-7
near:ستون	-52
near:ستين	-22
near:سجل	12
near:سجلت	-43
near:سجن	-39
near:سجنا	-67
near:سجون	41
near:سحبت	-36
near:سحقو	31
near:سداس	-3
near:سراح	33
near:سرير	-47
near:سريع	-31
near:سطح	-58
near:سعته	-83
near:سعد	10
near:سعر	-74
near:سعره	-100
near:سعود	47
near:سفار	68
near:سفح	29
near:سفين	-88
near:سقط	73
near:سقطت	-31
near:سقطو	52
near:سقف	-41
near:سقوط	-67
near:سكان	22
near:سكك	-60
near:سكني	-60
near:سكه	20
near:سلاح	-67
near:سلام	27
near:سلسل	6
near:سلطا	36
near:سلم	-21
near:سلمت	82
near:سلمن	5
near:سله	-23
near:سليم	20
near:سمح	-25
near:سنتي	-33
near:سنجا	6
near:سند	4
near:سنغا	51
near:سنه	-103
near:سنوا	-6
near:سنوي	-55
near:سوء	-80
near:سواح	-16
near:سوتل	38
near:سودا	83
near:سوري	61
near:سوق	-45
near:سوكو	74
near:سومط	28
near:سوها	49
near:سوي	-55
near:سويس	72
near:سياح	24
near:سياس	-42
near:سياق	-67
near:سيبو	-13
near:سيده	7
near:سير	66
near:سيرا	50
near:سيطر	-17
near:سيقا	-31
near:سيل	60
near:سينا	36
near:سيول	7
near:شاحن	25
near:شارع	-3
near:شارك	-86
near:شاطي	-58
near:شاهد	-68
near:شباب	-28
near:شباط	-46
near:شباك	-82
near:شبكه	9
near:شبه	33
near:شبوه	-35
near:شتاء	-22
near:شجاع	23
near:شحن	-63
near:شخص	28
near:شخصا	-22
near:شخصي	21
near:شرد	65
near:شردت	63
near:شرطه	-47
near:شرطي	-41
near:شرعي	-26
near:شرف	14
near:شرقي	40
near:شركا	24
near:شركه	-49
near:شعب	10
near:شعبي	20
near:شفاء	34
near:شقه	-29
near:شقيق	9
near:شمال	46
near:شمس	-8
near:شمل	-65
near:شهاد	-66
near:شهد	-78
near:شهدا	104
near:شهدت	-15
near:شهر	-54
near:شهري	-10
near:شهود	-53
near:شهيد	-13
near:شوط	-25
near:شوون	97
near:شيبو	58
near:شيوخ	-30
near:صاحب	-25
near:صادر	-71
near:صارو	-96
near:صباح	52
near:صحاف	-14
near:صحرا	58
near:صحه	-19
near:صحيا	-7
near:صحيه	-81
near:صحيي	40
near:صدر	-12
near:صدمه	-15
near:صرف	-65
near:صرفت	-9
near:صعد	-43
near:صغير	-20
near:صفحه	-74
near:صفر	-4
near:صفقه	41
near:صفوف	6
near:صلت	-9
near:صلنا	-34
near:صلوا	67
near:صليب	34
near:صناع	-21
near:صندو	-79
near:صنف	-37
near:صهار	-17
near:صهري	-46
near:صوار	-12
near:صوت	-25
near:صور	-63
near:صول	36
near:صوما	96
near:صياد	57
near:صيان	-42
near:صيف	46
near:صيني	36
near:ضابط	45
near:ضالع	62
near:ضحاي	21
near:ضحيت	23
near:ضحيه	12
near:ضرب	41
near:ضربا	21
near:ضربه	55
near:ضعف	-50
near:ضفه	3
near:ضمت	38
near:ضمن	-9
near:ضمنه	155
near:ضيف	-40
near:طابق	-26
near:طاقم	-111
near:طاقه	12
near:طال	23
near:طالب	104
near:طاول	35
near:طاير	-64
near:طايش	101
near:طباب	-15
near:طبرق	-48
near:طبقا	-32
near:طبي	27
near:طبيب	69
near:طبيه	27
near:طراز	-96
near:طرحت	-6
near:طرد	-10
near:طرف	5
near:طرفا	24
near:طرفي	82
near:طرق	77
near:طريق	26
near:طفل	7
near:طفلا	26
near:طفله	75
near:طفلي	73
near:طفيف	3
near:طلب	-88
near:طنا	-95
near:طواب	31
near:طوار	-38
near:طواق	73
near:طوعا	23
near:طولك	69
near:طوله	13
near:طويل	41
near:طيرا	-25
near:طينه	42
near:ظهر	-29
near:ظهرا	105
near:عاجز	-74
near:عاجل	-16
near:عاد	76
near:عادت	33
near:عادو	-15
near:عاشر	-4
near:عاصم	-27
near:عالج	-82
near:عالم	-19
near:عام	42
near:عاما	-69
near:عامل	28
near:عامه	-6
near:عامي	48
near:عايد	66
near:عايل	40
near:عبار	-90
near:عبد	-15
near:عبر	-27
near:عبرو	57
near:عبور	25
near:عثر	50
near:عثما	33
near:عثور	37
near:عداد	36
near:عدت	25
near:عدد	47
near:عددت	17
near:عدده	-87
near:عدلي	43
near:عدم	-63
near:عدن	83
near:عده	-22
near:عدو	53
near:عدوا	20
near:عراق	34
near:عربا	-45
near:عربه	-18
near:عربي	-22
near:عرضت	-24
near:عرفن	47
near:عزاء	23
near:عسكر	14
near:عشاي	107
near:عشر	15
near:عشرا	-11
near:عشره	-3
near:عشرو	-63
near:عشري	-14
near:عشوا	53
near:عصاب	-67
near:عصر	-22
near:عصرا	28
near:عطشا	83
near:عطله	-45
near:عقار	7
near:عقد	-42
near:علاج	24
near:علقت	34
near:علم	21
near:علما	-83
near:علمت	4
near:علي	-4
near:عليا	4
near:عليه	-53
near:عمار	-35
near:عمال	10
near:عمر	61
near:عمره	56
near:عمري	-52
near:عمل	-27
near:عملي	18
near:عموم	28
near:عناص	-41
near:عناي	29
near:عند	37
near:عندم	53
near:عنصر	25
near:عنف	33
near:عنه	-47
near:عنها	56
near:عنهم	77
near:عوده	27
near:عولج	-72
near:عون	31
near:عياد	-78
near:عين	36
near:عينه	3
near:غابت	-55
near:غابه	39
near:غادر	-24
near:غارا	-32
near:غارت	32
near:غاره	70
near:غاز	-24
near:غالب	59
near:غام	-5
near:غاو	71
near:غدا	-20
near:غذاي	-96
near:غرام	-3
near:غرب	27
near:غربي	12
near:غرفه	15
near:غرق	91
near:غرقا	-43
near:غرقو	58
near:غريم	-5
near:غزه	-31
near:غضون	-24
near:غمرت	-66
near:غواص	18
near:غوفا	65
near:غياب	-62
near:غير	-20
near:غيره	73
near:فارق	85
near:فاز	-47
near:فاشر	79
near:فاعل	58
near:فان	61
near:فاه	44
near:فايق	-14
near:فبات	-35
near:فبرا	6
near:فتح	-50
near:فتحت	-55
near:فتيا	6
near:فجر	118
near:فجرا	-97
near:فجرح	66
near:فحص	48
near:فحصت	-25
near:فحوص	-26
near:فدا	-70
near:فديه	45
near:فرار	81
near:فران	-11
near:فرد	-35
near:فردي	-27
near:فرع	71
near:فرق	-63
near:فرقن	51
near:فرقه	32
near:فرنس	36
near:فروا	-38
near:فريق	-85
near:فصاي	-23
near:فصل	-52
near:فضلا	49
near:ففي	9
near:فقا	6
near:فقتل	115
near:فقد	-5
near:فقدا	86
near:فقدت	84
near:فقدن	-54
near:فقدو	41
near:فقضي	57
near:فقط	-7
near:فلبي	32
near:فلسط	46
near:فلم	38
near:فندق	-73
near:فوز	-6
near:فوق	-70
near:فيات	-15
near:فيرا	7
near:فيصل	-47
near:فيضا	33
near:فيما	-22
near:فين	62
near:فيه	13
near:فيها	34
near:فيهم	49
near:قادم	18
near:قارب	-66
near:قاصر	35
near:قاطع	68
near:قاطن	75
near:قاعد	-58
near:قاعه	-46
near:قافل	7
near:قال	26
near:قالت	-37
near:قالو	80
near:قانو	-62
near:قاهر	-53
near:قايد	57
near:قايل	19
near:قايم	3
near:قبال	-11
near:قبضه	-12
near:قبل	48
near:قبله	58
near:قتال	13
near:قتل	91
near:قتلت	151
near:قتلن	74
near:قتلو	95
near:قتلي	100
near:قتيل	48
near:قدر	10
near:قدره	-73
near:قدم	-22
near:قدمت	-22
near:قراب	32
near:قرار	-81
near:قراه	-37
near:قرب	-17
near:قرن	-27
near:قري	3
near:قريب	70
near:قريه	4
near:قسام	5
near:قسرا	70
near:قسم	83
near:قصف	-8
near:قضاء	-23
near:قضار	-55
near:قضاي	-45
near:قضت	82
near:قضوا	81
near:قضي	70
near:قضيه	-79
near:قطار	-53
near:قطاع	-40
near:قطره	-61
near:قطري	-15
near:قطعه	-35
near:قليل	53
near:قمه	-81
near:قناه	-31
near:قنبل	11
near:قنطا	-51
near:قوات	27
near:قوار	-28
near:قواف	12
near:قوام	22
near:قواي	-43
near:قوته	-41
near:قود	17
near:قول	23
near:قوله	58
near:قوه	-53
near:قياد	-4
near:قياس	-18
near:قيد	42
near:قيل	-54
near:قيمت	-3
near:كابو	-71
near:كاتس	7
near:كاجر	9
near:كادو	-20
near:كاذب	-33
near:كارث	21
near:كامل	-26
near:كان	22
near:كانا	113
near:كانت	-26
near:كاوك	-31
near:كايا	27
near:كايس	35
near:كبير	-6
near:كتاب	-65
near:كتاي	5
near:كذلك	3
near:كردف	18
near:كركو	-33
near:كره	24
near:كشف	-19
near:كشفت	-18
near:كفرت	43
near:كله	60
near:كلهم	-24
near:كليا	-93
near:كما	68
near:كمبو	-19
near:كمين	-8
near:كنا	-51
near:كهرب	-92
near:كواد	88
near:كوار	15
near:كوت	24
near:كورس	59
near:كوري	69
near:كوست	26
near:كولت	-27
near:كولو	38
near:كولي	-11
near:كوما	33
near:كومب	-36
near:كونر	21
near:كونغ	-14
near:كويت	-59
near:كيف	24
near:كيلو	-117
near:كينش	-25
near:كييف	74
near:لاجي	17
near:لاحق	79
near:لادا	67
near:لاسب	-59
near:لاست	12
near:لاسر	-73
near:لاطف	122
near:لاطل	-40
near:لاعب	-86
near:لاغا	39
near:لافت	-50
near:لامب	3
near:لان	88
near:لايح	48
near:لبنا	-42
near:لترم	-3
near:لثلا	53
near:لجنه	-81
near:لحظه	62
near:لدي	17
near:لدين	-5
near:لديه	30
near:لرضي	23
near:لروي	-52
near:لسنه	-48
near:لشوو	45
near:لطفل	136
near:لعاي	-3
near:لغت	-52
near:لغم	-10
near:لغما	48
near:لفرا	4
near:لقاء	-43
near:لقوا	51
near:لقي	19
near:لكل	-105
near:لكن	40
near:لكنه	-49
near:لما	-44
near:لمده	-37
near:لمرا	4
near:لمكت	34
near:لمها	43
near:لنا	23
near:لنسا	-11
near:لها	-41
near:لهجو	-25
near:لهم	8
near:لواء	81
near:لوزا	56
near:ليبل	-21
near:ليبي	-17
near:ليرت	30
near:ليره	-60
near:ليس	-11
near:ليصب	85
near:ليصل	17
near:ليل	-26
near:ليلا	-21
near:ليلت	22
near:ليله	37
near:ماء	-14
near:مات	-25
near:ماتت	49
near:ماتو	128
near:مار	32
near:مارب	75
near:مارس	-14
near:ماري	83
near:ماشي	-85
near:ماضي	-12
near:مالك	-42
near:مالي	30
near:ماني	33
near:ماوي	-58
near:مايت	19
near:مايغ	59
near:مايه	13
near:مايو	-37
near:مايي	56
near:مبار	-39
near:مباش	-11
near:مبان	28
near:مبلغ	-50
near:مبني	-16
near:مبين	8
near:متاث	114
near:متحد	35
near:متر	-36
near:مترش	-47
near:متزا	-45
near:متشد	42
near:متصد	22
near:متصل	-16
near:متضر	-38
near:متفا	32
near:متفر	12
near:متمر	49
near:متن	-20
near:متنق	-44
near:متوا	80
near:متوس	101
near:متوف	-38
near:متوق	-42
near:مثله	-62
near:مجان	-36
near:مجاو	-81
near:مجتم	54
near:مجدد	25
near:مجلس	-63
near:مجمع	-11
near:مجمو	9
near:مجهو	105
near:محاف	21
near:محام	33
near:محتج	-20
near:محرر	-18
near:محطا	-6
near:محطه	-24
near:محكم	-100
near:محكو	89
near:محلا	-46
near:محلل	-76
near:محلي	36
near:محمد	-8
near:محمل	-43
near:محمي	-69
near:محور	-23
near:محيط	4
near:مختط	-30
near:مختل	-54
near:مخزو	-39
near:مخطو	18
near:مخلف	-13
near:مخيم	22
near:مدار	72
near:مداف	-25
near:مدخل	-24
near:مدرب	-39
near:مدرج	40
near:مدرس	21
near:مدرع	43
near:مدعي	-60
near:مدفع	-4
near:مدمر	-83
near:مدن	12
near:مدني	-10
near:مده	-62
near:مدير	21
near:مدين	-29
near:مراب	-41
near:مرات	-52
near:مراس	-42
near:مراف	-73
near:مراق	-3
near:مراك	-5
near:مربع	-36
near:مرتب	-22
near:مرتي	36
near:مرحل	-75
near:مرخص	-72
near:مرشح	-83
near:مرضي	67
near:مرفق	-41
near:مركب	-55
near:مركز	9
near:مروح	-38
near:مرور	-65
near:مريض	-28
near:مزار	-70
near:مساء	47
near:مساح	-82
near:مساع	-63
near:مساف	-20
near:مستا	-25
near:مستح	-39
near:مستش	63
near:مستع	-78
near:مستف	-63
near:مستق	-66
near:مستل	-30
near:مستم	39
near:مسته	-42
near:مستو	-19
near:مسجد	23
near:مسجل	-23
near:مسح	-50
near:مسعف	15
near:مسلح	-24
near:مسلس	-27
near:مسوو	11
near:مسير	8
near:مسيل	44
near:مشار	45
near:مشتب	-34
near:مشتر	-60
near:مشرف	-26
near:مشرو	-53
near:مشفي	58
near:مشير	25
near:مصاب	-10
near:مصاد	-53
near:مصدر	29
near:مصر	71
near:مصرع	170
near:مصرف	-17
near:مصري	5
near:مصلح	26
near:مصمم	4
near:مصنع	-50
near:مصير	116
near:مضيف	40
near:مطار	-9
near:مطاط	-71
near:مطبخ	-59
near:مطلع	-3
near:معاب	74
near:معار	61
near:معبد	-106
near:معبر	99
near:معتق	56
near:معدل	-36
near:معرض	-38
near:معرك	75
near:معسك	86
near:معظم	-61
near:معلم	45
near:معلن	-52
near:معه	8
near:معها	-68
near:معهم	60
near:معي	18
near:معيت	-12
near:مغاد	28
near:مغرب	43
near:مغلق	-59
near:مفاو	63
near:مفقو	9
near:مفوض	-42
near:مقات	89
near:مقار	11
near:مقاط	69
near:مقاع	-92
near:مقال	-79
near:مقبر	-25
near:مقبل	53
near:مقتل	112
near:مقتو	48
near:مقدم	-34
near:مقر	22
near:مقرر	42
near:مقعد	-101
near:مكان	58
near:مكتب	60
near:مكون	-11
near:ملاح	12
near:ملاي	-33
near:ملعب	20
near:ملف	-61
near:ملم	-65
near:مليا	-115
near:مليو	-55
near:مما	64
near:مماث	-48
near:ممثل	-94
near:ممرض	52
near:ممن	50
near:ممنو	68
near:منا	33
near:مناز	32
near:مناط	68
near:منتص	35
near:منجم	45
near:منح	36
near:مندو	-20
near:منذ	5
near:منزل	-31
near:منشو	-90
near:منصر	-44
near:منصه	-71
near:منطق	-29
near:منظم	-13
near:منظو	-49
near:منفج	-45
near:منفص	-13
near:منكو	63
near:منه	-70
near:منهم	18
near:منهن	86
near:مهاج	-14
near:مهرج	-36
near:مهند	-77
near:مواج	-44
near:مواط	-26
near:مواع	-75
near:مواق	71
near:موبد	27
near:موت	70
near:موتم	-19
near:موج	-46
near:موجه	-44
near:مودي	29
near:موزع	-79
near:موسس	-54
near:موسك	30
near:موسم	-25
near:موشر	-15
near:موضح	46
near:موظف	-63
near:موقت	54
near:موقع	-44
near:موكد	3
near:مولف	-30
near:ميات	-46
near:ميان	51
near:مياه	-57
near:ميتي	16
near:ميدا	58
near:ميدي	45
near:ميلا	-36
near:ميلي	47
near:مينا	-6
near:ميه	78
near:ميوي	-24
near:ناجي	36
near:ناخب	-29
near:نادي	54
near:نار	-62
near:ناري	-31
near:نازح	3
near:ناشط	-53
near:ناصر	-11
near:ناطق	73
near:نايب	-81
near:ناير	-12
near:نبطي	-71
near:نتاي	-54
near:نتيج	35
near:نجا	-55
near:نجاه	-57
near:نجف	-23
near:نحام	-92
near:نحن	-40
near:نحو	-9
near:نداء	-41
near:ندفع	-5
near:نزح	90
near:نزحو	49
near:نزل	17
near:نزوح	18
near:نساء	73
near:نسبه	-45
near:نسخه	-32
near:نسمه	71
near:نشر	-68
near:نشرت	-59
near:نشره	-33
near:نصف	-96
near:نصفه	68
near:نصل	73
near:نظام	17
near:نعرف	62
near:نفت	-8
near:نفذت	-56
near:نفوق	-47
near:نفي	-48
near:نقاب	-70
near:نقاط	-43
near:نقدي	5
near:نقطه	10
near:نقل	17
near:نقلا	-37
near:نقلت	-76
near:نقلو	-25
near:نقيب	78
near:نمسا	61
near:ننتظ	80
near:ننكر	27
near:نهار	41
near:نهاي	99
near:نهر	20
near:نهود	73
near:نواب	-56
near:نور	-17
near:نوع	-51
near:نوفم	63
near:نووي	-46
near:نياب	9
near:نيام	-15
near:نيجر	46
near:نيجي	33
near:نيسا	77
near:هاتف	-49
near:هاجم	-5
near:هاون	36
near:هايت	23
near:هبط	-42
near:هجره	42
near:هجرو	65
near:هجما	-22
near:هجوم	24
near:هدف	-44
near:هدم	-65
near:هدنه	74
near:هذا	-8
near:هذه	27
near:هرب	47
near:هكتا	-23
near:هلال	13
near:هما	24
near:هنا	-7
near:هناك	105
near:هند	-54
near:هندي	62
near:هنود	88
near:هوال	48
near:هولا	14
near:هوي	-60
near:هويت	24
near:هويه	-50
near:هييه	3
near:واحد	-33
near:وادي	-35
near:واصل	-40
near:واقع	30
near:وان	-26
near:وثق	-69
near:وجبه	47
near:وجه	35
near:وحدا	-19
near:وحده	75
near:وحيد	-52
near:ورد	-16
near:وزار	29
near:وزرا	86
near:وزع	-42
near:وزعت	-39
near:وزير	-67
near:وست	-12
near:وسط	12
near:وصل	-33
near:وصول	-21
near:وضع	28
near:وطني	91
near:وعن	3
near:وفد	-32
near:وفق	56
near:وفي	40
near:وفيا	116
near:وقاي	3
near:وقت	16
near:وقد	47
near:وقع	-87
near:وقف	-4
near:وقود	-33
near:وكال	-14
near:ولا	6
near:ولاي	-48
near:ولو	5
near:وما	23
near:ومن	108
near:وهم	49
near:وهو	23
near:وهي	-46
near:يابو	-4
near:يبحث	26
near:يبق	-32
near:يبقي	34
near:يبلغ	-58
near:يبيت	30
near:يتجا	-90
near:يتحد	-40
near:يتسع	-119
near:يتوز	-19
near:يتوق	23
near:يحتا	-25
near:يحتج	41
near:يحمل	-49
near:يدفع	28
near:يدفن	46
near:يذكر	34
near:يراف	-59
near:يرتف	47
near:يرد	-68
near:يرفع	34
near:يرقد	-6
near:يزال	17
near:يزيد	-12
near:يستد	23
near:يستق	53
near:يستم	10
near:يسكن	-67
near:يشار	-57
near:يشمل	-52
near:يصب	-61
near:يصل	-23
near:يضم	-20
near:يطلق	-59
near:يعاد	5
near:يعان	-11
near:يعت	-78
near:يعتز	85
near:يعثر	50
near:يعد	66
near:يعرف	72
near:يعلن	-25
near:يعمل	-45
near:يعني	-51
near:يعود	-69
near:يعيش	33
near:يغطي	-38
near:يفتر	52
near:يفرج	-5
near:يقار	-20
near:يقتل	12
near:يقرب	47
near:يقضي	54
near:يقطن	-60
near:يقل	-45
near:يقول	36
near:يقيم	59
near:يكفي	-10
near:يكمل	21
near:يكون	8
near:يلتح	-26
near:يليه	-8
near:يمثل	-56
near:يمكن	14
near:يملك	-56
near:يمن	-75
near:ينا	88
near:يناه	39
near:يناي	59
near:ينتس	18
near:ينتظ	-48
near:ينج	-50
near:ينفد	-13
near:ينفي	38
near:ينقل	-63
near:يها	-72
near:يهم	51
near:يوجد	11
near:يورو	-55
near:يولي	95
near:يوم	49
near:يوما	-35
near:يومه	-4
near:يومي	-26
near:يونا	-33
near:يونس	41
near:يوني	32
near:يووي	-71
near:ييف	12
next:claim-abducted	-75
next:claim-allocated	-40
next:claim-casualties	-28
next:claim-dead-in-captivity	71
next:claim-delivered	-73
next:claim-displaced	-5
next:claim-held	-52
next:claim-killed	-27
next:claim-missing	6
next:claim-pledged	-83
next:claim-prisoners-exchanged	57
next:claim-refugees	22
next:claim-released	53
next:claim-requested	-12
next:claim-returned	7
next:claim-total	-14
noun:	-8
noun:activist	-64
noun:afghan	34
noun:aftershock	-101
noun:aid-worker	25
noun:aircraft	-100
noun:ambulance	-92
noun:animal	-82
noun:attacker	83
noun:bed	-103
noun:boat	-61
noun:body	144
noun:boy	111
noun:brother	33
noun:building	-108
noun:burundian	-58
noun:bus	-48
noun:camp	-135
noun:captive	65
noun:car	-93
noun:carriage	-88
noun:case	-21
noun:centre	-95
noun:child	52
noun:citizen	113
noun:civilian	114
noun:colleague	84
noun:companion	58
noun:company	-41
noun:country	-70
noun:dead-person	47
noun:death	201
noun:deputy	-109
noun:detainee	-27
noun:displaced-person	137
noun:district	40
noun:doctor	-72
noun:driver	96
noun:drone	-105
noun:employee	-39
noun:engineer	94
noun:ethiopian	-21
noun:european	-13
noun:explosion	-70
noun:family	-202
noun:fighter	8
noun:firefighter	43
noun:flight	-117
noun:floor	-129
noun:foreigner	26
noun:german	-17
noun:girl	-8
noun:goal	-81
noun:grandchild	-48
noun:guard	58
noun:gunman	-64
noun:helicopter	-60
noun:helper	49
noun:hospital	-78
noun:hostage	72
noun:house	-160
noun:human	-7
noun:imam	-77
noun:incident	-80
noun:indian	-15
noun:individual	-13
noun:inhabitant	-114
noun:injured-person	154
noun:injury	51
noun:israeli	-56
noun:journalist	51
noun:killed-person	285
noun:lebanese	62
noun:malian	-75
noun:man	20
noun:martyr	176
noun:match	-24
noun:member	-74
noun:migrant	-26
noun:mine	-43
noun:minister	-79
noun:missile	-83
noun:missing-person	91
noun:mortal-remains	152
noun:mother	-37
noun:motorcycle	-68
noun:nationality	-30
noun:neighbour	42
noun:nigerian	-85
noun:nurse	77
noun:observer	-6
noun:officer	55
noun:official	15
noun:operation	-137
noun:organisation	-45
noun:other	122
noun:page	-98
noun:palestinian	-4
noun:paramedic	89
noun:parcel	-26
noun:passenger	-83
noun:patient	-53
noun:person	31
noun:player	-48
noun:point	-50
noun:policeman	-16
noun:prisoner	144
noun:province	-41
noun:pupil	-77
noun:refugee	149
noun:relative	-52
noun:resident	59
noun:returnee	16
noun:russian	-76
noun:saudi	46
noun:school	-100
noun:seat	-44
noun:security-agent	-20
noun:session	-10
noun:shell	-76
noun:ship	-37
noun:site	-83
noun:soldier	111
noun:son	-95
noun:source	-92
noun:speaker	-80
noun:spectator	-43
noun:state	-60
noun:station	-55
noun:strike	-118
noun:student	-61
noun:sudanese	-27
noun:survivor	-103
noun:suspect	-87
noun:syrian	-6
noun:tank	-47
noun:tanker	-67
noun:teacher	-3
noun:team	-32
noun:tent	-79
noun:terrorist	55
noun:train	-13
noun:truck	-171
noun:turk	-51
noun:ukrainian	-123
noun:vehicle	-61
noun:victim	-64
noun:village	-97
noun:visitor	-53
noun:volunteer	-48
noun:vote	-52
noun:voter	-72
noun:well	-61
noun:woman	119
noun:worker	-35
noun:worshipper	-12
noun:yazidi	-82
noun:young-man	92
only:aid	-136
only:casualty	-31
only:displacement	-44
only:hostage	24
other:abducted	-21
other:aid	-4
other:allocated	35
other:casualties	-12
other:casualty	-4
other:dead-in-captivity	-26
other:delivered	5
other:displaced	-34
other:displacement	-5
other:held	15
other:hostage	-14
other:injured	-17
other:killed	21
other:missing	-47
other:pledged	8
other:prisoners-exchanged	4
other:refugees	14
other:released	25
other:requested	16
other:returned	-19
other:total	50
others:0	-295
others:2	-248
others:7	-25
others:more	20
qualified	46
quoted	7
right1:	-26
right1:"	-4
right1:#	-79
right1:(	15
right1:)	33
right1:,	6
right1:.	9
right1::	31
right1:|	82
right1:اثر	29
right1:اثناء	45
right1:احياء	-45
right1:اخري	-44
right1:اخرين	-34
right1:اصيب	96
right1:اصيبوا	55
right1:اضافي	-53
right1:اضافيه	-9
right1:اطلقت	-14
right1:اغاثه	9
right1:العام	71
right1:الي	-7
right1:ان	-128
right1:انقطع	56
right1:اوكراني	28
right1:باسم	-71
right1:بتهمه	-24
right1:بجروح	74
right1:بحسب	59
right1:بسبب	40
right1:بعد	19
right1:بلا	-4
right1:بين	55
right1:تحت	54
right1:جديده	-94
right1:جراء	55
right1:حامل	95
right1:حتفهم	99
right1:حتي	54
right1:خرجوا	-73
right1:خطفوا	73
right1:خلال	-13
right1:داخل	22
right1:دون	-18
right1:سقطوا	77
right1:سوداني	41
right1:صحيه	-18
right1:عادوا	76
right1:عبر	6
right1:علي	19
right1:عن	-97
right1:عند	27
right1:غير	-67
right1:فروا	-30
right1:فقط	93
right1:فلسطينيا	-32
right1:في	44
right1:قبل	108
right1:قضوا	83
right1:كانت	-18
right1:كانوا	5
right1:كل	79
right1:لا	29
right1:لقوا	21
right1:لكل	-47
right1:لم	105
right1:لمهاجرين	41
right1:ما	74
right1:ماتوا	53
right1:مرات	-71
right1:مشترك	-67
right1:مصرعهم	41
right1:معظمهم	35
right1:مقابل	79
right1:مقاطعات	-52
right1:مقاطعه	-28
right1:ممن	90
right1:من	51
right1:منا	16
right1:منذ	63
right1:منها	-18
right1:منهم	68
right1:منهن	75
right1:نزحوا	77
right1:نقلوا	4
right1:هجروا	50
right1:و	42
right1:واربعه	77
right1:واصابه	111
right1:واصيب	-8
right1:واكثر	4
right1:وامراه	53
right1:وثلاثه	-9
right1:وجرح	63
right1:وخمسه	-11
right1:وسته	-24
right1:وصلوا	14
right1:وعشرات	59
right1:وما	-26
right1:يوميا	-41
right2:	40
right2:"	-11
right2:#	-23
right2:,	-49
right2:.	-8
right2::	-86
right2:ابناء	-6
right2:اثنان	72
right2:احد	67
right2:احياء	-25
right2:اربعه	70
right2:استنادا	38
right2:اسري	35
right2:اصل	14
right2:اضافه	38
right2:اطفال	51
right2:افراد	-16
right2:اكثر	13
right2:الاتصال	61
right2:الان	-49
right2:الجثث	39
right2:الجيش	15
right2:الحياه	37
right2:الخامسه	-56
right2:الروهينغا	-64
right2:الشهر	-69
right2:الضحايا	53
right2:العام	30
right2:العاملين	9
right2:الف	-38
right2:الفرار	34
right2:القتلي	49
right2:القطاع	6
right2:الماضي	67
right2:المستشفي	-94
right2:المصابين	68
right2:النزوح	95
right2:الي	80
right2:ان	-16
right2:انقلاب	75
right2:انهيار	27
right2:او	-43
right2:اي	-64
right2:ب	-39
right2:بحسب	-44
right2:بعد	24
right2:بعدما	26
right2:بين	-24
right2:بينما	-13
right2:بينها	-57
right2:بينهم	11
right2:تحت	-69
right2:تدافع	-12
right2:ترك	81
right2:تسعه	-5
right2:توفي	-74
right2:ثلاثه	-83
right2:ثم	60
right2:ثمانيه	-26
right2:جراء	47
right2:جرحي	49
right2:حافله	48
right2:حاله	73
right2:حتفهم	39
right2:حرجه	29
right2:حسب	56
right2:حي	3
right2:حين	58
right2:خلال	-76
right2:خمسه	66
right2:دون	58
right2:رجال	64
right2:زالوا	69
right2:زملايه	-6
right2:سبعه	-42
right2:سته	-56
right2:سكان	87
right2:طراز	-53
right2:عادوا	-40
right2:عام	16
right2:عايله	-21
right2:عداد	37
right2:عشر	18
right2:عشره	15
right2:علي	5
right2:عمال	45
right2:عن	-79
right2:عناصر	67
right2:غارات	32
right2:غاره	37
right2:غرق	-8
right2:غزه	23
right2:غير	-49
right2:فوق	-29
right2:في	17
right2:فيما	77
right2:فيها	-67
right2:قبضه	71
right2:قبل	72
right2:قتيل	31
right2:قد	-26
right2:قسرا	48
right2:قصف	47
right2:كانوا	17
right2:كل	14
right2:كما	36
right2:لا	37
right2:لكن	24
right2:لم	121
right2:لنساء	111
right2:ما	-27
right2:متفاوته	-18
right2:متن	34
right2:مدرسه	37
right2:مستشفي	34
right2:مطار	27
right2:مطلع	-21
right2:مع	-22
right2:معظمهم	-50
right2:مغادره	74
right2:مقابل	90
right2:مليون	45
right2:من	6
right2:منذ	5
right2:منهم	75
right2:موسكو	63
right2:موظفي	-22
right2:موقع	-35
right2:نحو	27
right2:نساء	45
right2:نهايه	72
right2:هجوم	35
right2:هذا	-36
right2:هناك	45
right2:و	-74
right2:واحد	-3
right2:واحده	62
right2:واصابه	60
right2:واصيب	42
right2:وجرح	34
right2:وحده	-44
right2:وصلوا	72
right2:وفق	39
right2:وفي	35
right2:ولا	-29
right2:ولم	-53
right2:وما	-80
right2:وهو	30
right2:يوم	37
right3:	39
right3:"	87
right3:#	-40
right3:(	54
right3:)	-46
right3:,	27
right3:-	-14
right3:.	-57
right3::	-24
right3:اثنان	-26
right3:احد	-38
right3:اخرون	56
right3:اخرين	-22
right3:اربعه	-37
right3:اشخاص	-27
right3:اشهر	46
right3:اصابه	-31
right3:اطفال	55
right3:اقليم	46
right3:اكثر	29
right3:الاقل	12
right3:الاول	80
right3:الثالثه	10
right3:الثلاثاء	35
right3:الحياه	33
right3:الذي	11
right3:السابع	13
right3:السابق	88
right3:العام	-39
right3:الف	28
right3:الفا	-27
right3:الماضي	4
right3:المستشفي	15
right3:المفقودين	52
right3:المنظمه	-15
right3:النساء	-37
right3:الولايه	-58
right3:الي	-46
right3:اليوم	9
right3:امراه	77
right3:ان	-66
right3:او	-13
right3:ايام	-29
right3:بجروح	64
right3:بعد	-34
right3:بين	-38
right3:بينهم	-17
right3:بيوتهم	43
right3:تحت	-33
right3:تسعه	16
right3:ثلاث	25
right3:ثلاثه	4
right3:ثم	20
right3:جانب	42
right3:جثامين	-29
right3:جرحي	7
right3:جريحا	4
right3:حافله	62
right3:حين	16
right3:خلال	-38
right3:خمس	3
right3:خمسه	34
right3:دول	42
right3:دون	49
right3:ديسمبر	12
right3:زالوا	-19
right3:سبعه	48
right3:سته	37
right3:سياره	46
right3:صاروخا	-43
right3:ضمنهم	20
right3:طفلا	23
right3:طنا	-15
right3:عام	31
right3:عاما	-39
right3:عبر	29
right3:عشر	85
right3:عشره	46
right3:علي	39
right3:عن	10
right3:عند	-50
right3:فديه	-9
right3:في	29
right3:فيها	-61
right3:قبل	-61
right3:قرابه	-63
right3:قوات	40
right3:كانوا	67
right3:لا	-18
right3:لدي	61
right3:لم	-18
right3:ما	-71
right3:مخيمات	83
right3:مدنيا	61
right3:مدينه	-49
right3:مركز	75
right3:مستشفي	40
right3:مسيره	21
right3:مصابا	38
right3:مصابين	60
right3:مصيرهم	48
right3:مع	-38
right3:مفقودا	67
right3:مفقودين	-7
right3:مقاطعه	-52
right3:مليون	12
right3:من	-14
right3:منازلهم	35
right3:منذ	83
right3:منطقه	-19
right3:منظمه	31
right3:منها	59
right3:ناريه	-10
right3:نحو	-20
right3:نساء	24
right3:نفسها	-19
right3:نقطه	23
right3:هذا	22
right3:و	-12
right3:واحد	-41
right3:واحده	13
right3:وان	21
right3:وجريح	32
right3:ولا	29
right3:ولم	70
right3:وهو	15
right3:يزال	20
right3:يقول	-37
size:1	-133
size:9	-20
size:99	-12
size:999	27
size:9999	13
size:more	-23
verdict:abducted	40
verdict:casualties	96
verdict:claim	111
verdict:dead-in-captivity	6
verdict:displaced	24
verdict:held	57
verdict:injured	39
verdict:killed	49
verdict:missing	91
verdict:open	-67
verdict:out	-193
verdict:prisoners-exchanged	64
verdict:refugees	37
verdict:released	27
verdict:returned	4`,
  measure: `
alike:abducted	0:20 1:-25 2:-21 6:-14 7:-9 8:-46 9:-22 10:12 11:-23
alike:casualties	3:-15 5:-31 6:24 8:33 10:-20 11:-17
alike:dead-in-captivity	0:-32 2:-52 3:-12 5:-15 6:-30 7:-17 8:9 10:27 11:-10
alike:displaced	0:-44 1:-34 2:-24 3:29 5:13 6:8 8:-26 9:-34 10:-28 11:-41
alike:held	1:-16 2:12 4:-37 5:-17 6:-15 8:-20 9:-15 10:20 11:-18
alike:injured	0:-38 2:-39 3:-44 4:-13 5:50 6:-26 9:13 10:-39
alike:killed	1:-95 2:23 4:-23 6:9 7:-17 8:-39 9:-12 10:-21 11:-56
alike:missing	1:-12 3:-13 4:-15 5:-24 6:-11 7:24 9:-17 10:-9 11:15
alike:prisoners-exchanged	0:-34 1:-8 2:-8 3:-23 4:12 5:-35 6:12 7:-25 8:28 9:-11 10:-67 11:-12
alike:refugees	0:-23 1:-8 6:11 10:-16
alike:released	0:8 1:-19 2:22 3:-42 5:-31 6:-28 7:-32 9:-12 10:18
alike:returned	0:-15 1:8 2:-11 3:-9 4:-12 7:-18 10:-18 11:14
any	0:-12 1:-11 2:-8 5:-13 8:-15 9:-13 10:-16 11:-12
bare:1	0:-44 1:-29 2:12 3:-42 4:9 5:-26 6:-11 7:-21 8:-32 9:-30 10:41 11:-48
bare:9	0:-28 1:-104 2:36 3:-118 4:8 5:24 6:26 7:-11 8:-47 9:-109 11:-103
bare:99	0:-8 2:-18 3:-91 4:22 7:19 8:-40 9:-120 11:-45
bare:999	0:-9 1:27 2:-61 3:-9 4:-58 5:-37 7:-15 8:16 9:-59 10:-37 11:10
bare:9999	1:17 2:-83 3:21 4:-37 5:-49 7:-46 8:29 9:-15 10:-33 11:10
bare:more	0:-91 1:-40 2:-72 3:61 4:-94 5:-33 6:-88 7:-64 8:-85 9:51 10:-88 11:27
before:abducted	0:25 1:-18 2:25 3:-30 4:-33 5:-42 6:-26 7:15 8:-51 9:-23 10:19 11:-27
before:allocated	3:13 6:10
before:casualties	0:-9 1:21 3:-12 5:-20 7:-30 11:8
before:dead-in-captivity	0:-60 1:-9 2:-23 3:-18 4:19 5:-25 7:29 8:-38 9:-10 11:-13
before:delivered	3:22 9:-23
before:displaced	0:-21 1:-25 2:-39 4:-19 5:-41 6:-32 7:-58 8:-29 9:42 10:-20 11:17
before:held	0:-40 1:-17 3:-25 4:31 5:-27 6:-23 7:12 8:-29 9:-19 10:-34 11:-20
before:injured	0:14 1:-38 2:-48 3:-11 4:-45 5:27 6:-8 8:-29 9:-28 10:-52 11:-18
before:killed	0:16 1:-134 2:-63 3:-23 4:-13 5:47 6:-24 7:44 8:-28 9:-25 10:-45 11:-32
before:missing	1:-25 2:-13 3:-28 4:-27 7:16 8:-14 9:-15 10:-19 11:-22
before:pledged	3:-8 5:-9 11:13
before:prisoners-exchanged	0:-21 1:-9 2:-26 3:-14 4:-73 5:-21 6:8 7:-19 8:29 9:-9 11:-14
before:refugees	0:-13 1:-11 2:20 3:-38 4:-17 5:-25 6:-44 7:-15 8:-18 9:28 10:-21 11:13
before:released	0:-51 1:-23 2:24 3:-18 4:-29 5:-40 6:-21 8:31 9:-18 11:-37
before:requested	3:10 11:-8
before:returned	0:-22 1:-25 2:-14 4:-34 5:-8 6:-8 8:-19 9:17 10:-29
behind:abducted	0:18 1:-20 2:-29 3:-15 4:-14 5:12 6:-8 8:-43 9:-32 10:-33 11:-32
behind:casualties	1:20 6:-16 7:-15
behind:dead-in-captivity	0:33 4:13 5:-14 6:-44 7:-29 8:-22 10:-23
behind:delivered	3:9
behind:displaced	0:-21 1:-21 3:30 4:-52 5:-10 6:24 7:-46 8:-27 9:-35 11:-13
behind:held	1:-13 3:-26 4:17 5:-23 6:-8 7:-47 8:-13 9:-17 11:-19
behind:injured	0:-48 1:-53 2:-48 3:-34 4:-67 5:-25 6:86 7:-75 8:-39 9:-33 10:-41 11:-43
behind:killed	0:-40 2:-16 4:-30 5:-22 6:40 7:-72 8:-47 9:-68 10:28 11:-75
behind:missing	1:-22 2:-13 3:-22 5:18 6:57 7:-40 8:-22 9:-27 10:-43 11:-45
behind:prisoners-exchanged	0:-21 2:-15 3:-20 4:-56 5:-15 6:-18 7:-11 8:18 10:17 11:-14
behind:refugees	0:-17 1:-10 3:40 4:-16 5:-18 7:-14 8:-10 10:-21 11:-29
behind:released	0:29 1:-15 2:-24 3:-39 4:-73 5:-10 6:9 7:-43 9:-16 10:-15 11:-38
behind:requested	3:28 5:-9 6:-12 9:-15
behind:returned	0:-30 2:-8 4:-32 5:-26 6:11 7:-16 8:-20 10:-27
ending:اء	0:22 2:17 3:-8 4:-12 6:-28 7:13 8:-19
ending:ات	5:-18 6:34 7:-17
ending:ار	1:-10 3:-12 4:-26 6:27 7:-18 8:-8 10:-8
ending:اص	5:24 6:-21
ending:اف	0:-16 3:-13 6:20
ending:اق	5:19 6:-17
ending:ال	7:-10 11:-8
ending:ام	1:15 3:-12 5:-8
ending:ان	1:-10 2:-20 3:-14 4:19 6:12 7:-24 8:-12 9:-10 10:-29 11:-12
ending:اه	0:8 3:-12 4:-11 5:-26 6:36 10:-18 11:-10
ending:با	0:-15 4:-9 5:12 6:-12 7:-8 10:15
ending:بب	5:18 6:-12
ending:بط	2:-14 4:16 6:-14
ending:بل	0:11 2:8 3:-8 4:-17 5:-24 6:-11 8:8
ending:به	0:-9 2:-8 3:-13 4:-11 5:-10 6:15 10:10
ending:تا	2:-9 5:-11 6:28
ending:ته	0:25 2:-9 4:-13 10:-22
ending:تي	0:-19 4:-8 6:9 10:20
ending:ثر	5:-10 6:17
ending:ثه	6:12 8:14 10:-11
ending:جه	5:16 6:-8
ending:حا	1:-17 6:29
ending:خل	3:9 6:13
ending:دا	3:-11 4:-11 5:-24 6:32
ending:در	5:11 6:-8
ending:ده	3:-18 5:12 6:-12 9:-15 11:21
ending:دي	3:-13 5:-11 9:-18 11:22
ending:را	2:-15 4:-17 5:-29 8:24 10:-11
ending:رت	0:-9 2:-8 3:-8 4:10 5:20 6:-23 7:-11 8:-8 10:-12 11:9
ending:رج	3:-12 8:-12 9:15 10:12 11:-17
ending:رح	3:-11 5:-27 6:30
ending:رق	5:-8 6:12
ending:ره	1:15 7:-9 11:-15
ending:ري	2:-9 3:-25 4:11 5:-13 6:14 7:-13 9:12 10:-16
ending:سب	3:25 6:-12 9:-19
ending:طع	4:-17 5:-10 6:-16 7:25
ending:طه	4:-8 8:12
ending:عا	0:17
ending:عت	3:-18 5:-9 6:10 7:16
ending:عه	0:-15 1:-14 2:-16 5:-21 6:8 7:-23 8:11 10:15 11:-22
ending:في	4:-25 7:15 8:-10
ending:قا	4:-10 5:-10 6:10 8:11
ending:قل	5:-9 6:10
ending:لا	0:-14 2:-12 5:-8 6:26 7:-9 10:-11
ending:لت	4:13 5:-13 8:-8
ending:لغ	5:-18 6:20
ending:له	0:-25 3:-18 4:18 5:-9 6:18 7:-8 10:-18
ending:لي	0:10 2:-9 3:-33 4:-19 5:-26 7:11 9:23 10:-11
ending:ما	2:-9 4:12 5:19 6:-30 7:17 10:-14 11:-12
ending:مت	4:22 5:-13 6:-22 7:-13
ending:مل	0:-11 2:15 4:-14 5:8 7:-16 10:-9
ending:مه	6:8
ending:مي	2:23 6:-19
ending:نا	0:-8 1:-10 2:-10 3:-12 4:8 5:-11 7:-13 9:-13 11:-9
ending:نت	0:-13 2:-12 4:-8 6:8 8:-8 10:10
ending:نه	6:19 7:-8 8:21 10:-17
ending:ني	1:-10 2:8 3:-29 5:-31 6:-14 7:-18 9:19 11:-27
ending:ها	0:-14 1:-9 2:-11 3:-12 4:12 5:15 6:14 7:-25 8:-32 10:-22
ending:هم	0:-20 1:-68 4:-30 5:-14 6:8 7:-51 9:-8 10:30 11:-11
ending:هن	0:-35 2:-24 3:-27 4:-8 5:-14 6:28 7:-22 8:-23 9:-10 10:34 11:-14
ending:وا	0:-9 1:19 2:-21 4:-13 6:-18 7:-30 11:-14
ending:وب	3:-18 4:28 5:-15 6:-23 9:-14 10:-18
ending:وح	2:-11 3:-18 5:35 6:-8 7:-8 10:10 11:-10
ending:ود	3:-12 9:17 11:-14
ending:وق	5:19 6:-19
ending:ول	3:12 8:13 10:-12
ending:ون	1:-16 2:-19 3:52 6:-15 7:-31 8:-18 9:-12 10:-25 11:-42
ending:يا	0:-17 1:-12 3:-29 5:-13 9:-35 11:34
ending:يب	0:-13 3:-9 4:-16 5:16 10:-10
ending:يت	6:10
ending:يد	5:-9 9:15 11:-28
ending:ير	0:-8 2:-14 4:30 5:-11 6:-30 7:-9 10:-19
ending:يع	4:-12 7:12 10:-15
ending:يف	7:14
ending:يم	3:13
ending:ين	0:-16 1:-22 3:16 4:10 5:-47 6:25 7:-26 9:8 11:-41
ending:يه	0:-16 2:18 3:8 4:-25 5:-32 7:8 8:10
equal:abducted	0:40 1:-17 3:-24 4:-16 5:-15 8:-23 9:-11 10:-54 11:-16
equal:dead-in-captivity	0:-26 2:35 6:-21 8:-28 10:-31
equal:displaced	3:28 5:-22 9:-20 10:-8 11:-17
equal:held	1:-8 2:-14 3:-15 4:24 5:-23 6:31 7:-13 8:-63 10:-9 11:-9
equal:injured	1:-18 3:-30 4:-50 5:52 6:-25 7:-13 9:-8 10:-21 11:-13
equal:killed	0:-12 1:-59 2:-51 3:-78 4:9 5:-31 6:75 7:-42 8:-23 9:-31 10:-24 11:-51
equal:missing	0:-25 1:-12 3:-26 4:-31 5:-30 6:-21 7:42 10:18
equal:prisoners-exchanged	0:-11 3:-12 4:-24 5:-10 6:-33 7:-12 8:49 10:-38 11:-11
equal:refugees	3:-11 9:17
equal:released	0:-25 1:-13 2:-15 3:-26 4:-24 5:-11 6:-46 8:-17 10:50 11:-29
equal:returned	3:-22 6:-8 9:-25 10:-13 11:36
form:digits	0:-9 1:22 2:-27 3:-23 4:-30 7:-19 9:-23 10:-44 11:20
form:dual	0:23 1:-38 3:-57 4:-19 5:-25 7:16 8:-22 9:-25 11:-38
form:mixed	0:-20 1:-61 2:-66 3:31 4:-26 5:-25 6:-33 7:-68 8:-63 9:15 10:-61 11:15
form:range	0:-12 2:-24 4:-18 5:-29 6:13 8:-10 9:8 10:-10
form:singular	0:-50 1:-60 2:30 3:-72 6:25 7:-28 8:-62 9:-57 10:34 11:-73
form:vague	0:-22 1:-53 2:10 3:-49 4:27 5:8 6:16 7:9 8:-25 9:-45 10:-40 11:-22
form:words	1:-43 2:-13 3:-9 4:16 5:-19 8:-11 9:-8 11:-48
headline	0:-8 1:-37 2:-35 3:-17 4:10 7:12 8:-23 9:-32 11:-8
here:#aboard	1:-43 2:-43 3:-62 4:-41 5:-18 6:-9 8:-44 9:-24 11:46
here:#aid	0:-40 1:-24 2:-48 4:-8 5:17 7:-34 8:-16 9:-8 10:-26 11:-18
here:#alive	0:-22 1:-29 2:11 3:-34 4:-21 5:-37 7:-8 8:-16 9:-15 10:35 11:-33
here:#captives	0:57 1:-66 3:-39 4:30 5:-68 6:-47 7:-27 8:-52 9:-77 10:30 11:-87
here:#captivity	0:-35 1:-17 2:37 3:-17 4:17 5:-28 6:-69 7:-8 8:-25 9:-11 10:-9 11:-12
here:#captors	0:45 1:-17 2:-110 5:-25 6:8 7:-78 8:-80 9:-62 10:22 11:-72
here:#carrying	0:-8 1:-9 2:-13 3:-17 4:-9 7:17 10:-9
here:#commerce	0:-10 1:-24 2:-23 3:-47 4:-10 7:24 8:-41 9:-51 10:8
here:#containing	0:-9 2:-64 3:-8 5:-27 6:9 8:14 9:9 10:-51
here:#contest	0:-26 1:12 2:-38 3:-10 4:-9 6:-13 10:-33
here:#crossing	0:-21 1:-40 2:-43 3:-30 5:-49 6:-34 7:-48 8:-36 9:56 10:-10 11:8
here:#custody	0:-12 1:-17 2:-40 3:-26 4:-23 5:-34 6:37 7:-39 8:25 9:-17 11:-9
here:#demand	1:-18 3:-15 4:17 5:-27 6:18 7:-36 8:-16 9:-22 11:-25
here:#disease	0:-13 1:-13 2:19 4:-11 5:-33 6:16 7:-18 9:-19 10:-12 11:-20
here:#displacement	0:-39 1:-48 2:-54 3:66 4:-75 5:-35 6:-46 7:-17 8:-53
here:#exchange	2:-40 3:-17 4:-69 5:-16 7:-49 8:55 9:-47 11:-67
here:#execution	0:-13 2:42 3:-10 4:-17 5:-19 6:-35 7:11 8:-34 11:-13
here:#given-back	0:-47 1:-25 2:-34 3:-44 4:-60 6:24 7:-59 8:29 9:-40 10:-30 11:10
here:#giving-from	1:-43 2:-47 3:17 5:-22 6:-13 7:-24 8:16 10:-15 11:-18
here:#group	0:-14 1:-33 2:18 3:-38 5:-22 6:-38 9:-26 10:20 11:-40
here:#handover	1:-37 2:21 3:-41 4:28 5:-20 6:-35 8:-28 9:-17 11:-15
here:#hostages	0:-42 1:-12 2:26 3:-20 4:-17 5:-26 6:-9 8:-36 9:-11 10:21 11:-21
here:#losing-side	1:-28 2:18 3:-39 5:-47 6:8 7:-44 8:20 9:-47 10:-79 11:17
here:#need	0:-12 1:-13 2:18 4:-17 5:14 7:-19 8:-15 9:-31 10:-29
here:#police	0:12 1:-37 2:-27 4:-40 5:-20 8:-23 9:14
here:#prisoners	0:-16 1:-32 3:-9 4:15 5:-67 6:-35 7:-32 8:25 9:-37 10:-15 11:-54
here:#receiving	0:-28 1:-21 3:-32 4:-51 5:-8 6:13 8:11 9:-21 10:-12
here:#remainder	0:-40 1:-51 3:-31 4:14 6:-25 7:14 9:-24 10:14 11:-10
here:#report	0:14 3:-12 4:-63 5:-30 6:-12 7:22 8:24 9:-34 10:-28
here:#rescue	0:-19 1:-48 3:-55 4:-46 5:10 7:15 8:-16 9:-28 10:14 11:-45
here:#return	0:-20 1:-19 2:-16 3:-59 4:-42 5:-31 6:-15 7:-20 8:16 11:53
here:#since	0:-17 1:-11 2:-32 3:-11 4:-14 5:-13 7:11 9:-15 10:-14 11:8
here:#sport	0:-18 1:19 2:-17 3:-9 4:-37 5:-14 7:-22 8:22 9:-13 10:-23 11:8
here:#state	0:-10 1:-44 2:-13 3:-71 4:15 5:-17 6:13 7:-22 9:-42 10:-20 11:41
here:#treatment	0:-17 1:-11 2:-22 3:-19 4:-17 6:24 7:-34 8:32 9:-8 10:-27 11:-11
here:#war-prisoners	8:26 10:-24
here:abducted	0:97 1:-66 3:-86 4:-52 5:-50 6:-35 7:-9 8:-57 9:-54 10:16 11:-93
here:allocated	0:-11 1:-25 2:-27 3:-20 4:-39 5:-18 7:-21 8:-8 9:-51 10:21 11:25
here:casualties	0:-19 1:52 2:-17 3:-25 4:-18 6:-46 7:-25 8:-18 9:-13 10:-12 11:-23
here:dead-in-captivity	2:32 4:-25 6:-24 7:-9 8:-24 10:-18
here:delivered	1:-49 2:14 4:-63 7:-23 8:-40 9:34 10:-14 11:-31
here:displaced	0:-47 1:-95 2:-65 3:122 4:-79 5:-57 6:-80 7:-53 8:-61 10:-17
here:held	0:-28 1:-65 2:24 3:-84 4:98 5:-49 6:-87 7:-13 8:14 9:-42 11:-78
here:injured	0:-52 1:-31 2:-125 3:-76 4:-91 5:153 6:-56 7:-112 8:-60 9:-87 10:-118 11:-75
here:killed	0:-45 1:15 2:54 3:-88 4:-60 5:-29 6:103 7:-9 8:-77 9:-80 10:-68 11:-90
here:missing	0:-49 1:36 2:-50 3:-67 4:-70 5:-46 6:-40 7:131 8:-92 9:-94 10:-57 11:-38
here:pledged	0:-17 1:-26 2:15 3:35 5:-43 8:-29 10:-29 11:-37
here:prisoners-exchanged	0:-20 1:-21 2:-11 5:-33 6:-9 7:-59 8:42 9:-33 10:-27
here:refugees	0:-40 3:-40 4:-23 5:-40 6:-45 7:-47 8:-33 9:77 10:-32 11:13
here:released	0:-38 1:-29 2:-28 3:-69 4:-71 5:-65 6:-56 7:-48 8:13 9:-30 10:86 11:44
here:requested	1:-33 4:-11 5:-10 6:9 7:-60 8:-11 9:-13 11:-19
here:returned	0:-25 1:-66 2:-30 3:-37 4:-77 5:-25 6:-44 7:-16 9:-41 10:9 11:99
here:said	1:16 2:-15 3:-29 5:-23 6:13 7:-8 8:-24 10:-22 11:-12
here:set	0:-47 2:-13 3:-52 4:-26 5:10 10:-16
here:total	2:-17 3:-12 4:-12 5:-19 6:23 8:12 10:-21
item	0:-21 4:-8 5:18 6:-32 7:-48 10:-32
last:claim-abducted	0:25 1:-37 3:-29 4:-14 5:-11 6:-25 7:-36 8:-31 9:-46 10:19 11:-28
last:claim-allocated	0:-33 1:-25 3:33 4:-33 5:11 8:-16 10:-23 11:-17
last:claim-casualties	5:17 6:-11
last:claim-dead-in-captivity	2:10 3:-15 7:-15 8:-26 11:-11
last:claim-delivered	0:-17 1:-22 2:-31 3:-18 4:-47 6:36 7:-64 8:10 9:18 10:-29 11:-13
last:claim-displaced	0:8 1:-8 2:-18 3:17 4:-51 5:-40 6:11 7:-80 8:-36 9:-18 11:12
last:claim-held	0:19 1:-29 3:-16 4:17 5:-34 6:-23 7:-12 8:-40 9:-21 10:14 11:-30
last:claim-injured	0:-26 1:-16 2:-40 3:-17 5:-19 6:32 7:17 8:-18 9:-33 10:-17 11:-27
last:claim-killed	0:11 1:-32 3:-21 4:-50 8:-51 9:-48 11:-64
last:claim-missing	0:-30 1:-47 2:-24 4:23 5:-19 7:16 8:-30 9:-10 11:-26
last:claim-pledged	1:-11 3:-12 4:-15 5:-14 6:25 7:-15 8:16 9:-16 10:-17 11:11
last:claim-prisoners-exchanged	0:-30 1:-31 2:-16 3:-47 5:-44 6:-47 7:-42 8:37 9:-30 10:8
last:claim-refugees	0:-16 2:-28 3:-60 4:-38 5:-32 6:-12 7:-31 8:15 10:-11 11:47
last:claim-released	0:13 1:-26 3:-9 5:-11 6:-27 8:-28 9:-10 10:25 11:-50
last:claim-requested	0:-10 3:8 6:-11 9:17 11:-16
last:claim-returned	0:-27 2:-21 3:-11 5:-38 6:-18 8:-29 9:-23 10:-18 11:46
last:claim-total	3:28 5:-15 6:14 7:-19 9:-35 10:-9 11:-12
left1:"	0:-42 1:13 2:-8 4:-20 5:-46 10:14 11:-34
left1:#	0:23 1:8 2:-23 4:-27 5:-15 6:-29 7:-18 9:-27
left1:(	0:-11 1:-12 2:-10 4:-10 5:-23 6:27 7:-27 8:-9 9:-17 10:-8 11:16
left1:,	1:-86 4:-18 5:-22 6:10 8:-16 9:-11 10:-41 11:-12
left1:-	0:-10 1:-12 2:-13 3:-39 4:8 6:-28 7:-12 8:10 9:29 10:-16
left1::	0:-28 1:13 2:-43 4:-58 5:-9 6:19 7:-23 8:-38 9:8 10:-10 11:-11
left1:|	0:-44 1:-26 2:-59 3:-14 4:23 6:-11 8:12 9:-34 10:-20 11:10
left1:اجلاء	3:26 5:-9 6:-13 9:-11 11:-8
left1:اجلي	3:10 6:-9
left1:احتجاز	0:-19 2:-17 4:29 6:-8 7:-16 8:-10 10:-19
left1:احدهما	2:-11 6:-10 7:16 10:-9
left1:استشهاد	5:-22 6:26
left1:اصابه	5:32 6:-29
left1:اصل	0:34 1:-12 2:22 3:21 4:-24 5:-11 6:-24 7:-29 8:-10 9:-15 10:-30 11:-23
left1:اصيب	0:-8 3:-8 5:34 6:-39 11:-9
left1:اطفال	6:13 7:-16
left1:اطلقت	6:-11 8:25 10:-21
left1:الا	0:-17 1:-12 2:-13 3:-29 4:-15 5:-16 7:-36 8:-8 9:-17 10:27 11:29
left1:الان	0:-15 1:-25 3:17 4:-22 7:-17 9:13 10:-9 11:-19
left1:الجرحي	0:-11 5:29 6:-29 7:-8
left1:الحرب	0:-25 2:-14 3:-24 4:-28 6:40 7:-14 8:-16 9:-23 10:-19 11:-10
left1:الحصيله	3:-14 5:-12 6:22
left1:السلطات	3:11
left1:السودان	3:11 6:-9 9:14 11:-18
left1:الضحايا	1:-9 6:22 7:-14
left1:العام	0:-15 3:-10 5:8 6:-9 7:-8 9:-15 11:23
left1:العايدين	3:-10 4:-18 6:-25 8:17 9:-16 10:12 11:19
left1:العدد	0:-12 1:-16 3:-24 4:-11 5:-31 6:35 11:-10
left1:القتلي	1:-8 2:-12 3:-10 5:-40 6:58 7:-9
left1:القطاع	0:-11 2:9 4:10 5:-8 6:-11 7:-10 8:-8 9:-18 10:-8 11:17
left1:الماضي	0:15 1:-10 2:-13 3:-15 4:-23 8:8 10:-17 11:10
left1:الماضيه	5:-8 6:8
left1:المفوضيه	3:-13 9:18 11:-18
left1:الي	0:-38 2:-33 3:-54 5:-30 6:32 9:-30 10:17 11:9
left1:اليوم	1:-16 2:-17 3:16 4:-31 5:-20 6:19 7:-24 8:17 9:-10 10:-30 11:-28
left1:اما	0:-11 2:-16 3:-19 5:-23 6:16 7:8 8:9 9:-14 10:-26 11:-21
left1:امراه	0:23 5:-14 6:14 7:-11 10:-17
left1:امس	1:13 2:18 6:-18 8:-11
left1:ان	0:-43 1:19 2:-13 3:-8 4:23 6:-13 7:18 8:-39 9:-21 10:-28 11:-19
left1:انتشال	5:-21 6:21 7:-13
left1:انهم	2:-17 4:18 5:-25 6:21
left1:اي	0:-21 1:-10 2:10 3:-12 4:14 5:-11 6:-32 7:20 10:-31
left1:ايام	5:10 6:-11
left1:ب	0:-10 3:10 4:-17 5:-8 6:21 7:-8 8:-9 10:-10
left1:بان	2:18 3:-22 4:-13 6:-16 7:-13 9:-20 11:28
left1:بحياه	0:-12 1:-11 2:-9 3:-45 4:-9 5:-36 6:74 7:-26 9:-17 11:-16
left1:بعد	1:12 5:-8 7:-10
left1:بقتل	2:-18 4:-20 5:-13 6:33 10:-12
left1:بلغ	3:15 4:-12 5:-21 6:15 8:17 9:-12 10:-12
left1:بلغت	3:19 9:-27 11:9
left1:بمقتل	0:-16 2:16 3:-19 4:-13 5:-13 6:32 7:-8 10:-20
left1:بواقع	9:-16 11:17
left1:بين	0:13 1:-13 2:-18 4:19 6:-15 7:-11 10:-18
left1:بينها	2:-15 4:-9 5:-11 6:31 7:-9 8:-20 10:-19
left1:بينهم	0:-14 2:10 3:-14 4:-33 5:-13 6:9 7:-46 9:18 10:14 11:-11
left1:تحرير	0:-34 2:-9 3:-9 4:-12 6:-24 7:-9 8:8 10:29
left1:تزال	4:14 10:-11
left1:تسلم	6:11
left1:تشاد	2:-8 3:-21 6:-26 8:-8 9:37 10:-20 11:-23
left1:تشمل	2:-10 4:-11 5:-14 6:11 8:32 10:-18
left1:تضم	6:-9 9:-10 11:13
left1:تقل	3:-12 5:-9 6:9 11:11
left1:توفي	2:18 4:-20 5:-19 6:25 7:-9 8:-20
left1:ثم	2:-19 3:-17 4:-9 5:-25 6:21 8:-14 9:22 10:25
left1:جانب	3:-16 4:-10 7:-8 8:-18 9:15 10:22 11:-11
left1:جثامين	2:-8 4:-8 6:41 7:-13 8:-15
left1:جثث	2:14 6:13 8:-22 10:-14
left1:جثه	2:20 4:-8 6:-12 10:-16
left1:خرج	2:-16 4:-14 6:-14 8:-16 10:25
left1:خطف	0:33 2:-10 3:-12 4:-18 6:-14 8:-15 10:-24
left1:خلاله	0:12 5:11 6:-16
left1:رفات	0:-17 2:29 3:-12 4:-28 5:-11 6:25 8:-30 10:-32 11:-17
left1:روسيا	4:18 8:-10
left1:زال	0:-21 2:-29 3:18 4:42 5:-15 6:-27 8:-10 10:-39 11:-20
left1:سراح	0:-27 2:-14 4:-30 6:-21 7:-12 8:-16 10:42
left1:سقوط	4:-15 5:-8 6:31
left1:سوي	0:-24 1:11 2:-14 3:-23 4:-18 5:-13 6:-33 7:-15 8:-22 9:-8 10:32 11:13
left1:شهيد	5:29 6:-28
left1:ضمنهم	4:-10 5:-9 6:15
left1:عاد	2:-9 3:-37 5:-14 6:-22 7:-8 8:-25 9:-28 10:12 11:57
left1:عبر	3:-12 6:-10 9:18
left1:علي	0:-43 3:-27 4:-29 5:-39 6:42 7:22 8:-20 9:-14 10:-29 11:-20
left1:عن	0:-70 1:-42 2:-36 3:-45 4:-36 5:-56 6:-41 7:73 9:-39 10:45 11:-18
left1:عند	4:-15 5:-9 6:26 7:-14
left1:غادر	3:-12 5:24 7:-8
left1:فقتل	5:-11 6:24 10:-9
left1:فقدنا	1:-9 3:-16 4:-8 5:-18 6:35 7:-29
left1:فيه	0:-11 1:-9
left1:فيها	2:-19 3:-11 4:30 5:13 6:-14 7:-15 8:-21 10:-19
left1:قتل	0:-21 2:-23 3:-32 4:-20 5:-9 6:65 7:-11 10:-26
left1:قتلت	1:-16 2:-16 4:-13 5:-18 6:44 10:-14
left1:قتلوا	0:-27 2:-28 5:21 7:-8
left1:قتلي	5:22 6:-18
left1:قتيل	3:21 6:-20
left1:قتيلا	3:-13 5:17 6:-30 7:20
left1:قضي	1:-9 3:-22 5:-17 6:39 7:-10
left1:كانت	1:17 2:19 4:-13 5:-19 6:-19 7:-11 8:-9 10:-22
left1:كانوا	0:-14 1:-11 3:36 4:-15 6:-23 8:-12 9:-9 10:-14 11:-24
left1:كنا	0:-12 2:-12 4:22 8:-17 10:-14
left1:ل	3:-14 11:15
left1:لدينا	2:-13 5:8 6:-14 7:16 8:-9 10:-8
left1:لقي	1:-8 3:-11 5:-22 6:42 7:-19
left1:مات	0:-22 1:-14 2:29 3:-8 4:-13 5:-21 6:8 7:-23 10:-13
left1:مصرع	5:-22 6:36 7:-8
left1:مصير	0:-25 2:-26 4:-17 6:-15 7:45 9:-8 10:-24 11:-18
left1:مع	0:19 1:-13 3:-10 4:20 6:-8 7:-19 10:-23 11:-11
left1:مقابل	2:-35 4:-39 5:-25 7:-19 8:37 9:-21 10:-27 11:-34
left1:مقتل	0:-33 1:-16 3:-44 4:-27 5:-41 6:68 7:-38 8:-8 9:-10 10:-11 11:-13
left1:من	0:18 1:14 3:-21 4:-14 5:-22 6:15 7:-31 9:10 10:-16 11:-18
left1:منها	0:21 2:-17 7:-12 11:-10
left1:منهم	0:-25 1:-15 2:18 3:-11 4:-33 6:20 7:-47 8:10 11:9
left1:نزح	3:28 9:-8 11:-8
left1:نزوح	0:-8 3:17
left1:نساء	0:10 3:-8 4:-9 5:-15 6:19 7:-11 10:-15
left1:نقل	3:18 4:-8 5:27 6:-34 7:-10 9:11 10:-11 11:-27
left1:نوفمبر	10:16
left1:و	0:-10 2:-40 4:-15 5:25 6:-11 8:-15 9:-35 11:-11
left1:واصاب	5:25 6:-25
left1:واصابت	5:28 6:-22
left1:واصابه	1:-10 2:-10 3:-23 4:-10 5:82 6:-80 7:-21 11:-14
left1:واصيب	0:-40 2:-10 3:-20 4:-11 5:88 6:-68 7:-23 8:-11 10:-15
left1:وان	0:-24 1:-27 2:10 3:26 4:-10 5:-29 6:-28 9:-40
left1:وبقي	4:11 6:-14 9:12 10:-9 11:-18
left1:وتوفي	2:16 4:-10 5:-25 6:21 7:-10 10:-9
left1:وجرح	0:-14 3:-11 4:-11 5:60 6:-54 7:-20
left1:وحده	1:-10 3:42 4:-19 6:-37 9:-16 11:10
left1:وحدها	0:19 3:-9 4:-17 5:-25 6:11 7:-10 11:-8
left1:وصل	6:-12 9:18 11:-15
left1:وصول	3:-10 5:-21 6:20 9:-11 11:18
left1:وعاد	0:-9 2:-15 3:-13 4:-8 5:-10 10:21 11:16
left1:وعددهم	0:-22 1:-14 2:-25 3:9 6:-12 7:-30 8:24 9:-10 10:-25 11:-11
left1:وفاه	0:-11 1:-9 2:35 3:-9 4:-35 5:-38 6:17 7:-19 8:-30 10:-10 11:-8
left1:وفقد	5:-18 6:-36 7:38
left1:وقتل	0:-31 1:-17 3:-30 4:-21 5:-34 6:47 7:-15 8:-8 10:-21
left1:وقضي	1:-27 2:17 3:-12 4:-18 5:-16 6:44 7:-27 10:-17
left1:ونقل	3:15 4:-17 5:20 6:-29 8:19 9:-8 10:-13 11:-15
left1:وهم	3:24 5:-9 6:-25 7:9
left1:يزال	0:-32 1:-8 2:-32 3:24 4:35 6:-38 7:35 8:-33 9:-10 10:-40 11:-27
left1:يضم	0:-9 3:17
left1:يعود	3:-10 5:-9 11:16
left1:يقتل	2:-10 3:-9 5:-9 6:25
left1:يقل	7:12
left1:يكون	0:-17 1:27 2:14 3:-9 4:10 6:-30 7:-10 10:-12 11:-8
left1:يناير	6:12 11:14
left1:•	0:-21 1:-19 2:-11 3:45 4:-25 5:-12 6:-31 7:-10 8:-30 9:-26 10:-14 11:-28
left2:"	1:-34 3:-11 4:20 5:-37 6:14 7:-28 8:-37 11:-41
left2:#	0:24 1:-19 2:-48 3:-11 4:-48 6:14 8:-31 9:-20 10:13 11:17
left2:(	3:17 5:-10 6:8 9:-8 11:-10
left2:)	0:-12 1:20 4:-10 6:-11 7:-8 8:-11 9:-27 10:-10 11:10
left2:,	0:-80 1:-11 3:-10 4:-37 5:16 6:-16 7:-8
left2:-	0:-9 1:-14 2:-8 3:-20 4:-20 5:-38 6:25 7:-21 10:26 11:-16
left2::	0:-14 1:-15 2:-18 3:10 4:-35 5:9 6:19 8:-10 10:-13 11:-9
left2:اربعه	0:11 5:-21 6:9
left2:ارتفع	4:11 5:23 6:-22
left2:اشخاص	5:10
left2:اضافه	0:-8 3:-34 4:8 6:-20 8:-19 9:-24 10:15 11:26
left2:اطلاق	0:-12 2:-10 4:-19 8:-15 10:26
left2:اعلنت	0:-14 6:23
left2:افرج	0:-21 2:-9 4:-12 6:-14 10:27
left2:اكتوبر	0:-11 3:13 5:-8 10:10
left2:الاحد	0:-9 5:10 6:-10 10:17
left2:الاحمر	2:27 6:-19
left2:الاسبوع	0:-8 3:-15 4:-22 5:-13 6:32 7:-22 11:-13
left2:الاصابات	5:21 6:-14
left2:الافراج	0:-15 2:-16 4:-21 6:-29 7:-8 8:-13 10:37
left2:الاقل	0:9 5:11
left2:الان	0:-28 2:-11 3:-10 10:27
left2:الاول	1:22 3:-14 5:-11 11:-9
left2:الاولي	3:-12 4:-13 10:11 11:-9
left2:البلاد	3:11 4:10
left2:التي	6:9 11:-8
left2:الثاني	1:20 3:18 6:-11 7:-13 9:-23 11:-14
left2:الجمعه	0:-19 2:-22 4:-18 6:10 7:12 8:10 10:-9 11:-12
left2:الحصيله	6:17
left2:الحكومه	1:-15 3:-28 4:-16 6:37 7:-11 9:-11
left2:الخميس	0:8 1:-8 2:-9 5:-8 6:-23 7:-9 10:20
left2:الذي	0:27 1:-22 2:-18 4:-9 5:-12 6:-9 8:-10 10:-17
left2:السودان	3:-21 5:-8 9:22 11:-17
left2:الشرطه	0:21 4:-15 5:-10 7:-9 9:-9 10:-10
left2:الشهر	2:26 3:19 6:-27 9:-11 11:-17
left2:الصحه	6:13
left2:العام	0:12 2:-15 3:-21 4:-18 5:-33 6:24 7:-22 8:-12 9:-12 10:-16 11:20
left2:العدد	5:-17 6:29
left2:الفا	3:8
left2:القتلي	1:-9 5:-18 6:29 7:-8
left2:القوات	4:-12 6:9 10:14
left2:اللاجيين	3:-9 11:14
left2:الماضي	0:12 4:-10 6:9
left2:المتحده	0:11
left2:المدني	1:-10 2:-8 3:-11 4:-19 6:19 11:-8
left2:المفقودين	6:-20 7:27 11:-12
left2:المنظمه	1:10 4:17 6:-11 7:-11 9:-19
left2:الي	1:-15 2:-29 3:10 4:-41 6:-28 7:-30 8:-32 9:29
left2:اليوم	2:-11 5:-14 6:28
left2:امراه	1:16 6:-10 7:-14
left2:ان	0:-11 1:-44 2:-28 3:-47 5:-22 6:32 7:-9 8:-41
left2:انا	2:-10 4:8 6:24 7:-18 8:-8
left2:انه	6:16
left2:انها	1:-16 2:22 3:-9 4:-21 5:-9 6:-9 8:8 9:-15 10:-25 11:14
left2:او	0:-10 1:27 3:-11 5:-9 6:-25 7:-19 11:-8
left2:اودت	6:13 7:-10
left2:اودي	3:-22 5:-21 6:43 7:-8
left2:ايام	2:-9 3:14 6:-16 7:-10 9:-20 10:-14 11:15
left2:بدايه	3:-11 5:10 6:-14 9:-9
left2:بعد	2:-10 5:-21 7:18 10:-8
left2:بعدما	0:-13 3:19 5:-11 6:-19 9:8 11:-11
left2:بين	1:-12 2:-16 3:-25 4:-25 6:9 7:-19 8:11 9:-13
left2:تبادل	2:-21 4:-10 6:17 10:-12
left2:تحت	1:-9 3:-14 5:-8 6:-15 7:19
left2:تعلن	6:10
left2:تقول	4:12 6:-16 7:17 10:-10 11:-13
left2:ثلاثه	5:13 6:-9
left2:ثم	5:-25 6:24 7:-14
left2:جثامين	5:11 7:-19
left2:جثث	5:13 6:-22 8:13 10:-12
left2:جري	5:-8 6:10
left2:جريحا	5:22 6:-17
left2:جنديا	0:29 2:-27 4:35 6:-50 7:-20 8:15 10:-19
left2:حتفهم	2:-10 6:-12 7:18
left2:حتي	0:17 1:-13 2:-8 3:-16 4:-18 5:-25 6:22 7:-8 8:-8 10:-9 11:-11
left2:حصيله	5:8
left2:حيث	0:-17 2:-11 3:-9 4:-9 6:33 10:-20
left2:حين	0:-13 2:-14 4:-19 7:20
left2:خطف	0:32 3:-8 10:-23
left2:خلال	1:11 3:27 6:-13 7:-8 9:-13 11:-20
left2:خمسه	2:-8 4:12 5:-9 6:14 10:-13
left2:ذلك	0:21 4:8 6:-20 7:-11
left2:ساعه	5:-28 6:34 7:-8
left2:سبعه	0:-9 2:-13 4:-22 5:13 10:-11
left2:سيده	5:-10 6:11
left2:شخص	3:-22 5:14 6:-11 7:-9 9:18
left2:شخصا	0:-9 1:-12 3:16 4:-10 5:26 7:-21 9:-14 10:-10 11:-12
left2:شهداء	5:29 6:-29
left2:شهيدا	5:8
left2:عبر	3:-17 9:30 11:-23
left2:عثر	0:-26 2:16 5:-16 6:23 7:-17 10:-12
left2:عدد	1:-17 3:-9 6:15 9:-11 11:12
left2:عشر	0:-12 3:-8 6:20 7:-19
left2:علي	0:-29 1:-11 2:13 3:-11 5:-9 7:13 10:-22
left2:عمليات	2:-9 4:-9 6:15 7:-13 8:-9 10:14
left2:عن	0:-24 1:-18 2:-16 3:-34 4:30 5:-13 6:14 7:-47 9:-13 10:-14 11:-24
left2:غزه	2:18 6:-14
left2:غير	3:31 6:23 7:-9 9:-17 10:-12 11:-43
left2:فضلا	2:-8 3:-9 4:-17 7:17 9:-17 10:-11 11:17
left2:في	0:-8 1:-22 3:10 7:-42 9:12 10:-27 11:-28
left2:فيما	0:-19 1:-8 2:-8 3:-14 4:-26 5:9 7:16 8:-11 10:-36
left2:قافله	1:-11 3:-16 6:-19 11:25
left2:قال	5:-30 6:30
left2:قبل	2:11 3:31 4:-25 5:-14 9:-10 10:-18 11:-19
left2:قتل	0:-14 2:-8 5:-10 6:27 10:-12
left2:قتلوا	0:-11 2:17 4:-16 5:17 6:-16 10:-13
left2:قتلي	5:13 6:-18 7:10
left2:قتيلا	0:-11 1:-10 3:-10 5:13
left2:قد	0:-13 1:21 2:19 4:-23 5:-19 6:-8 7:-28 8:10 10:-24 11:-20
left2:كان	0:-22 1:-12 3:-10 4:17 5:8 6:-24 7:-19 8:-23 10:21 11:-9
left2:كل	6:-16 7:18
left2:كييف	2:15 4:-17 5:-11 6:-14 8:16 10:-15 11:-10
left2:لا	0:-22 2:-22 3:11 4:28 6:8 8:-12 10:-24 11:-21
left2:للهجره	1:8 3:19 6:-13 7:-11 9:-10
left2:ما	0:-20 2:-23 3:16 4:19 5:-11 6:-26 7:8 8:-8 9:11 10:-12 11:-23
left2:مدنيا	5:33 6:-33
left2:مدنيين	3:10 5:31 6:-38
left2:مساء	0:9 2:26 6:-30 10:-9
left2:مسلحون	0:23 4:-20 6:13 10:-16
left2:مصابا	5:27 6:-27
left2:مصرعهم	7:-8
left2:مطلع	0:16 2:-10 6:10 7:-8 10:-13
left2:مع	3:10 5:10 6:-15
left2:ملايين	3:14 6:-12
left2:من	0:9 2:9 3:-23 5:-28 6:-22 8:-23 9:12 11:-33
left2:منذ	0:10 6:13 7:-9 10:-10
left2:منهم	0:16 10:-16
left2:مواطن	5:11
left2:نقلت	3:-13 8:16 9:18 10:-17 11:-18
left2:هذا	0:-10 1:19 3:-10 6:-17 7:-13 9:-11 11:16
left2:واحتجزت	6:15
left2:واحد	0:-10 2:-9 4:-10 6:8 8:19 10:-25
left2:واحده	5:18 6:-10
left2:واضاف	0:-11 1:-16 2:-29 3:-27 4:-38 5:43 6:-23 7:-33 8:10 9:-19 10:11 11:-14
left2:وتستضيف	9:15
left2:وعلي	0:-10 1:-12 3:-16 4:-14 5:-8 6:-21 7:-12 8:-9 10:-10 11:27
left2:وفاه	2:19 4:-18 6:-10 7:17
left2:وفيات	5:12
left2:وقال	3:-27 4:19 5:-28 7:-26 10:-8 11:23
left2:وقد	0:-12 2:-8 3:-25 5:-13 6:16 7:-15 8:8 10:-16 11:20
left2:ولا	0:-19 2:-24 3:21 4:16 5:-33 6:-40 7:44 8:-23 9:-25 10:-31 11:-15
left2:وما	2:-9 3:-10 4:30 5:-9 6:-20 7:8 9:9 10:-30 11:-12
left2:ومن	0:18 1:-8 2:-23 3:19 4:-22 5:-9 6:-17 7:-9 8:-13 10:-10 11:-12
left2:يعلن	0:-17 10:22
left2:يناير	0:-15 2:-27 4:21 5:-8 6:-24 8:-8 10:9
left2:•	0:12 3:-20 4:-12 6:-18 7:-11 10:-9 11:28
left3:	0:-12 3:-16 5:17 7:-13 10:8 11:14
left3:"	0:9 3:11 4:-27 5:-19 6:-10 8:-26 9:-33 10:-23
left3:#	0:53 1:-31 3:-21 5:37 6:-25 7:-21 8:-23 9:-10 10:-35 11:-64
left3:)	0:-10 2:-9 3:-18 5:-16 6:27 7:-13 8:-11 10:-10 11:28
left3:,	0:-16 1:-11 2:-52 3:-28 4:30 5:17 6:-28 7:25 8:-11 9:-37 10:-11 11:9
left3:-	0:-10 1:-23 3:-40 4:-20 5:-26 6:57 7:-29 9:-26 11:-34
left3::	0:12 1:-16 2:-52 3:-28 4:25 5:-31 8:-12 9:9 11:-45
left3:اباد	0:-9 3:9 4:-15 5:-17 6:11 8:-8 9:-15 10:-11 11:13
left3:ادي	3:19 4:-9 5:-12
left3:اربعه	0:22 2:-9 3:12 5:-9 6:-13 7:-24 10:-11
left3:استشهاد	5:17 6:-12
left3:اسفر	6:15
left3:اشخاص	2:-11
left3:اطباء	6:10
left3:اطفال	0:-14 4:-11 5:-9 7:-8 9:-8 10:16
left3:الاحمر	6:18 7:-10 8:11
left3:الاربعاء	6:9
left3:الاسراييلي	2:19
left3:الاف	3:10
left3:الاقل	5:-11 6:23
left3:الامم	0:12
left3:الاول	0:28 1:-12 2:-19 3:-10 4:-12 5:-9 7:-19 8:-12 11:-9
left3:البلاد	1:9 3:-28 5:-9 6:11 7:-10 11:12
left3:التي	3:-9 6:-16 7:15
left3:الجيش	0:-19 4:-9 5:16 6:10 10:12
left3:الحرب	2:-21 3:-13 4:-19 5:-9 6:9 8:22 9:-10
left3:الخميس	6:14
left3:الدفاع	3:-9 4:-19 5:-8 6:16 7:10
left3:الدوليه	0:-8 1:8 2:12 3:19 4:-12 6:-14 7:-13 9:-10
left3:الذي	1:-17 5:-21 6:36 7:-16
left3:السبت	0:-8 2:-12 6:-13 8:-9 9:-9 10:22 11:9
left3:السلطات	11:11
left3:الشهر	6:18 9:-12
left3:الصحه	6:10
left3:الطواري	5:-33 6:35
left3:العام	0:12 1:10 4:-10 7:-9
left3:الف	3:14 11:-20
left3:الفا	3:22 6:-8 9:-12 10:-14 11:-14
left3:القتلي	1:28 5:-54 6:25 7:-13
left3:القطاع	2:42 4:-33 6:-27 8:-13 10:-36
left3:القوات	6:16
left3:الماضي	0:-14 6:23
left3:المدنيه	6:-8 7:21
left3:الوطنيه	5:9
left3:الوفيات	3:-8 5:-12 6:23 7:-20
left3:الي	1:-10 2:-25 4:-43 7:8 9:-11 10:13
left3:ان	0:-8 1:-29 2:-12 3:-15 4:30 5:-47 6:19 7:-42 8:24 9:-19 10:-33
left3:انه	0:-13 1:-10 3:-12 4:15 5:-14 6:15 7:-28 10:-11
left3:انها	0:-9 1:-10 2:19 3:-12 4:-11 5:-9 8:-12 10:-20 11:-10
left3:ايام	3:-24 6:11 9:25 10:-11 11:-8
left3:بحسب	9:-13 11:11
left3:بدايه	11:17
left3:بعد	3:22 4:-9 6:-23 7:24 9:-15 11:-20
left3:بين	0:-10 1:-9 3:-15 4:-8 5:-15 6:32 7:-9 9:-22 10:-16 11:14
left3:بينما	0:15 3:-16 4:-20 5:17 6:-20 7:-17 9:-11 10:-19 11:22
left3:بينهم	2:-10 4:11 10:-18
left3:تسعه	5:27 6:-20
left3:تعلن	0:-9 4:-8 10:15
left3:تقول	4:-9 7:14
left3:ثلاثه	2:-14 5:17 7:-8
left3:ثم	0:-20 2:-13 4:16 5:9 6:-20 8:-8 10:9
left3:ثمانيه	6:13 7:-14
left3:جثث	6:10
left3:جثه	0:-8 7:-11
left3:جريحا	2:-17 4:-16 5:17 6:-14 7:15 8:-8 10:-13
left3:جنوب	3:-20 6:-11 9:23 11:-17
left3:حتي	0:-33 4:-22 5:-14 7:-15 8:8 9:-12 10:19
left3:حصيله	3:-13 5:-15 6:36 7:-12
left3:حين	3:18 5:-10 6:-11 7:13 8:10 11:-12
left3:خلال	0:-11 1:12 3:12 7:-12
left3:خمسه	5:8 7:-19 8:12 10:-13
left3:روسيا	2:18 4:-23 8:-11
left3:سبعه	5:10 6:-8
left3:سته	0:-23 3:10 5:26 6:-29
left3:شخص	3:-16 9:19 11:-9
left3:شخصا	1:-11 3:10
left3:صباح	0:9 5:-9 7:12 10:-8 11:-12
left3:طفلا	5:12 6:8
left3:عاد	3:-17 11:17
left3:عام	3:12 6:-9 9:-23 11:17
left3:عبر	3:-24 9:12
left3:عدد	0:12 1:-17 3:8 4:-8 5:9 11:-24
left3:عشر	2:-13 4:14 5:24 6:-12 7:-9 10:-15
left3:عشره	3:21 9:-19 10:-11
left3:علي	1:16 2:16 3:-11 4:-26 5:13 6:-25 7:-22 8:-18 9:10 11:-13
left3:عن	0:-8 2:15 3:21 4:-21 5:10 6:-39 7:18 8:-11 11:-28
left3:عند	0:18
left3:غزه	6:-18 8:20
left3:فجر	0:-10 1:-8 2:19 4:-17 5:-16 6:-25 7:-12 8:-11 10:15 11:-9
left3:في	0:23 1:-9 4:18 5:-26 6:-11 7:-30 8:-23 9:-39 11:-63
left3:فيما	3:-11 4:9 5:-11 6:13 9:15 11:-16
left3:فيه	0:-12 5:13
left3:قباله	6:26 7:-18
left3:قبل	1:-12 2:15 3:21 4:-30 5:-11 6:-30 7:-15 8:-23 9:-17 10:-19 11:13
left3:قتل	0:-15 1:21 2:-10 3:11 4:-20 5:-9 6:-11 7:-13 10:-17
left3:قتيلا	0:-31 3:21 5:9 6:-16 7:18 10:-8
left3:قد	0:-17 1:-17 2:-14 3:-33 4:-27 6:28 7:-20 8:-8 9:20 10:-9 11:-10
left3:قرب	4:-8 8:-13 11:-13
left3:قريه	3:14 5:-13 6:16 7:-15 11:-15
left3:كان	1:-8 5:-14 6:-20 9:20 11:-9
left3:كانوا	0:-13 2:-8 3:12 4:19 6:-14 10:-16
left3:كانون	1:19 3:16 6:-8 7:-13 9:-23 11:-14
left3:كل	0:-10 2:-12 4:21 10:-17
left3:كما	0:9 2:-17 3:-16 5:-11 6:30 8:-21 10:-12
left3:لا	2:-18 4:12 5:-8 6:-16 7:21 8:-8 10:-11
left3:لم	0:-16 1:-9 2:-19 4:16 5:-23 6:12 7:-22 8:-11 9:-9 10:22 11:-23
left3:ما	2:-9 4:-26 5:14 7:17
left3:محليه	4:15 7:-9
left3:مدنيا	2:-20 4:25 5:12 6:-10 10:-9
left3:مساء	5:-10 6:17
left3:مستشفي	5:14 6:-13
left3:مشيرا	5:13 6:-12 9:24 11:-25
left3:مصابا	5:16 6:-11
left3:مصرع	5:23 6:-21
left3:مطلع	6:-12 10:13 11:22
left3:مقتل	5:18 6:-12
left3:مليون	3:-23 9:21
left3:من	1:-28 2:-39 4:-44 5:-36 7:-46 8:37 9:15 10:-9 11:-60
left3:منذ	0:-12 1:-11 3:-32 7:-20 8:-14 9:-31 11:35
left3:منها	6:14
left3:منهم	0:-16 2:-10 3:-28 4:-20 6:26 9:19 10:-8 11:-19
left3:نازح	3:28 6:-8 9:-22
left3:نحو	1:25 3:-16 6:-20 7:-8 11:-18
left3:هذا	0:-10 1:-11 2:-8 3:10 5:-33 6:20 7:18 10:-9 11:-19
left3:و	0:9 2:-8 3:-8 4:-19 5:-19 7:-18 10:11
left3:واضاف	2:-14 6:-12 10:23
left3:والبحث	6:-28 7:31
left3:وان	0:16 2:15 4:-8 5:-17 6:-10 7:-11 10:-23
left3:وزاره	3:-16 6:20
left3:وعشرين	0:20 5:18 6:-18 10:-20
left3:وفاه	0:-8 1:20 3:-10 6:-22 7:-18
left3:وقد	2:-9 8:-12 10:17
left3:ولا	0:-21 2:-16 4:-11 7:23 10:-15
left3:ومن	0:-9 3:12 4:-11 5:-14 6:13 8:-10 10:11 11:-9
left3:يناير	0:17 2:-10 3:-9 4:-15 8:-20 10:8 11:16
left3:يوما	3:-9 6:11
left3:•	3:11 5:-10 6:-16 7:18 9:9 11:-22
many	0:14 1:-11 2:-26 3:-28 4:-17 7:-21 11:-11
mostly:abducted	0:28 1:-20 2:-24 3:-34 4:-33 6:-25 8:-11 9:-12 10:9 11:-15
mostly:aid	0:-17 1:-22 2:-15 3:8 4:-31 6:20 7:-33 8:-13 9:24 10:-19 11:-37
mostly:casualty	0:-54 1:-11 2:-25 4:-19 5:10 6:20 8:-23 9:-72 10:-36 11:-29
mostly:displacement	0:-45 1:-40 2:-31 3:-11 4:-41 5:-22 6:27 7:-17 8:-27 10:-32 11:27
mostly:held	0:-22 4:28 6:-19 8:-18 10:-11
mostly:hostage	1:-82 2:15 3:-49 4:26 5:-48 6:-37 8:19 9:-67 10:12 11:-80
mostly:injured	0:-26 1:-26 2:-13 4:-31 5:20 6:18 7:-41 8:-23 9:-41 10:-19 11:24
mostly:killed	0:-8 1:-26 2:19 6:-16 8:-51 9:-12 10:-20 11:-25
mostly:pledged	0:-12 1:-14 4:-12 5:-15 6:17 7:-19 9:22 10:-8 11:-43
mostly:prisoners-exchanged	0:-30 1:-16 2:-17 3:-18 4:-13 5:-19 6:18 9:-11 11:-10
mostly:released	0:11 2:-13 4:13 8:16 10:-41
mostly:returned	0:-10 1:-15 3:12 5:-9 6:-26 7:12 8:-8 9:10 10:-15 11:-10
near:اباد	0:-12 2:-19 4:-31 5:22 7:-10 8:-9 9:-24 10:-20 11:24
near:ابار	3:-8 9:10
near:ابتد	0:29 4:-11 10:-22
near:ابري	0:-16 1:-9 2:-17 3:-33 4:14 5:-11 6:22 7:-15 10:-19 11:13
near:ابعد	0:-13 1:-11 2:-12 3:-20 4:-25 5:-20 6:-18 7:-11 8:47 9:-22 10:-41 11:-27
near:ابلغ	1:17
near:ابنا	0:-18 1:-14 2:-22 3:-39 4:-24 6:11 8:11 9:-21 10:-26 11:33
near:ابو	6:17
near:ابوا	2:-12 4:-17 5:23 8:-12 10:-13
near:ابيض	6:12
near:اتجا	9:-17 11:18
near:اتصا	2:-9 4:-10 5:-14 6:-9 7:26 8:-10
near:اتصل	0:24 2:-21 4:-24 6:9 10:-32
near:اتفا	0:-11 2:-45 4:-29 5:-9 6:35 7:-16 8:25 9:-8 10:-48 11:-10
near:اتلف	5:16 6:-16
near:اتها	2:-10 6:23
near:اثار	1:-12 2:-17 3:-20 4:-29 5:-17 7:13 8:-9 10:-12 11:15
near:اثر	0:-16 2:-20 3:-12 4:-25 5:-12 6:-29 7:52 10:-8
near:اثنا	0:8 1:-21 2:-12 3:-58 4:-12 5:16 6:-14 7:-8 8:8 9:-21 10:-10 11:-13
near:اثنت	0:-15 2:-15 4:-15 6:9 8:23 10:-19 11:-13
near:اثني	0:18 1:-26 3:-24 4:11 6:-35 7:11 8:-15 9:-9 10:12 11:-19
near:اثيو	0:-16 3:-37 4:-11 5:-18 7:-12 8:-14 9:32 10:13
near:اجان	2:-15 4:13 5:-15 8:-11 10:-17
near:اجبر	3:30 5:-9 6:-11 7:-11 9:-21 11:-17
near:اجتا	2:-16 3:18 5:-8 6:-27 8:-9 9:20 10:-22 11:-15
near:اجتم	3:-8 6:8 11:8
near:اجري	5:9
near:اجلا	3:37 6:-19 7:-8 8:-11 9:-13 11:-19
near:اجلت	3:26 6:-8 9:-11
near:اجلي	0:-8 3:14 5:-10 6:-27 7:9
near:اجما	1:-18 3:-10 5:20 6:-21 7:-17 8:13 9:-19 10:-15 11:10
near:اجنب	0:17 2:9 4:10 6:-13 7:-11 8:-12 10:-39
near:اجهز	4:-10 8:-10 10:12
near:اجيي	3:20 9:-14 11:-8
near:احاد	4:-9 5:16 6:-16 8:12
near:احتج	1:-9 2:9 3:-9 4:28 5:-18 6:-39 7:-19 8:-38 9:-8
near:احتر	2:-8 3:18 5:-13 6:-10 7:-9
near:احتل	2:-12 6:29 8:-16 10:-10 11:-8
near:احد	0:-24 1:12 3:-26 4:-15 8:-18 9:-14 10:20 11:-41
near:احدا	0:-13 1:-11 3:-21 4:15 5:42 6:-28 7:16 8:-26 9:-19 10:-35 11:-15
near:احده	0:39 1:-31 2:-64 3:-19 8:-29 9:-28 11:-35
near:احدي	0:-10 2:-10 3:-8 6:-11 7:-11 8:-17 10:15
near:احرق	0:-23 2:-13 4:-14 5:-8 6:31 10:-10
near:احصا	5:8
near:احصت	0:14 6:-8 10:-20
near:احصي	0:-16 1:-11 3:14 4:-21 5:-17 6:41 7:-12 8:-9 9:-13 10:-10 11:-16
near:احمد	0:-20 4:21 10:-9
near:احمر	0:-21 1:-18 2:22 4:-29 5:12 6:-18 9:-12 11:-25
near:احيا	0:-14 1:-22 2:16 3:-35 4:-9 5:-30 7:-13 8:-9 9:-15 10:9 11:9
near:احيل	0:-8 2:-9 4:17 8:-9 10:-21
near:اخبا	4:-12 5:-8 7:19
near:اختط	0:49 2:-28 3:-34 4:-37 5:-23 6:-25 8:-13 9:-10 10:-26 11:-13
near:اختف	0:-9 1:15 3:-17 5:-15 9:-9 11:-19
near:اختن	5:29 6:-24
near:اخذو	0:60 1:-13 2:-37 3:-18 4:13 5:-34 6:-58 7:-29 8:-10 9:-14 10:-23 11:-8
near:اخر	0:-15 3:21 4:-20 7:8 8:15 11:-22
near:اخرا	0:-9 1:-8 2:-17 3:-24 4:-23 6:-27 7:8 8:-13 10:27
near:اخرج	0:-24 1:-17 2:-12 4:-24 5:24 7:-18 8:19 9:-29 10:-19 11:-20
near:اخره	2:-9
near:اخرو	0:30 1:-8 2:9 4:11 5:-34 6:17 7:-14 10:-40
near:اخري	0:-40 1:-42 2:-16 4:15 5:-22 6:19 8:-35 10:-9
near:اخلو	3:11 6:-10 10:9 11:-11
near:اخلي	2:12 3:13 4:-24 5:-11 6:-29 7:-22 8:-18 10:9
near:اخوت	0:16 5:-18 10:-12
near:اخير	0:-11 1:-13 2:-27 3:-31 4:-22 5:-27 6:28 7:-17 8:-9 9:22 10:24 11:-17
near:ادار	0:-15 1:-9 3:-17 4:-15 5:-36 6:33 7:-10 8:-11 10:-12 11:14
near:ادام	1:-9 3:-21 6:22 7:-12 9:-12 11:-16
near:ادت	5:-23 6:29
near:ادري	0:-8 3:16 4:-10 6:14 10:-8 11:-16
near:ادعا	0:10 10:-9
near:ادلب	0:-8 1:-8 3:21 5:-13 6:-21 7:-8 9:-18
near:ادي	0:-19 2:-20 3:27 4:-26 5:-42 6:27 8:-13 9:-15 10:-12 11:-18
near:اذا	0:-19 1:-13 2:-26 4:-38 5:-14 7:-18 8:-34 9:15 11:11
near:اذار	3:8 5:13 6:-14 7:-11
near:اذاع	1:-15 5:-8 6:25 7:-8
near:اربا	9:13 11:-9
near:اربع	1:-43 2:9 3:-22 4:-8 5:23 6:-29 8:-8 9:-30 10:-12 11:-8
near:ارتف	0:-12 1:22 2:-12 3:-20 5:8 6:11 7:-37 8:-9 10:-13 11:-14
near:اردن	3:-24 9:-36 11:41
near:ارض	7:-11 10:11 11:-8
near:ارضي	1:-12 3:-10 5:11 6:11 7:-10 11:9
near:ارغم	3:16 6:-13
near:ارقا	3:-8 6:11 9:15 11:-12
near:اركا	1:20 5:-11 8:-12
near:ارمي	0:-8 3:-12 4:15 5:9 6:-23
near:ارها	0:-10 4:-10 5:11 6:-17 10:18
near:اروا	1:-10 5:-20 6:25
near:ازمه	3:19 9:-9 11:-10
near:ازيد	3:16 6:14 9:-18
near:اساب	0:-26 2:-23 3:-10 4:-33 5:-14 6:-30 7:-15 8:29 10:12
near:اساس	0:25 4:-21 6:-26 8:-10 10:-9
near:اسبا	6:16
near:اسبو	0:-18 1:-24 4:-53 5:-14 6:18 9:11 11:-31
near:استب	5:-12 6:13
near:استخ	6:11
near:استد	7:-8
near:استر	6:9
near:استش	1:-10 2:-12 3:-13 4:-13 5:29 6:-8 7:-32 8:-9 10:-10 11:-13
near:استض	3:17 11:-10
near:استع	0:-9 3:-23 4:-24 6:-25 8:18 9:-10 10:-9 11:25
near:استق	0:-14 1:-15 2:-16 4:-17 6:9 7:-26 8:-10 10:-10 11:19
near:استل	8:19 10:-15 11:-10
near:استم	0:-16 1:16 3:-9 4:17 6:-11 7:-12 9:-26 10:-29
near:استن	1:-10 3:-23 4:-18 5:-12 7:24 8:-19 9:-9 10:-18 11:-25
near:استه	5:9 6:19
near:استو	0:-10 4:19 5:-10 6:-16
near:استي	9:-11 11:11
near:اسر	0:-35 1:-18 2:38 3:-25 4:21 5:-33 6:-68 8:-49 9:-11 11:-14
near:اسرا	0:-11 1:-19 3:-13 4:-10 6:-21 7:-40 8:9 9:-16 10:13 11:-27
near:اسرت	2:-10 4:30 6:-30 7:-19 9:-8 10:-12
near:اسره	0:-28 2:-8 3:11 4:8 5:-25 7:23 8:-10 9:-15 10:-19 11:-15
near:اسرو	0:23 2:-32 4:16 5:-12 6:-41 7:-10 8:14 10:-17
near:اسري	0:-32 1:-12 2:13 3:-19 4:20 5:-20 6:-39 7:-25 8:18 9:-10 10:-21 11:-14
near:اسط	1:19 5:-14 6:-11
near:اسعا	3:-9 6:15 7:-14 11:-9
near:اسفر	6:34
near:اسكن	5:-9 6:-11 11:14
near:اسلا	0:-13 1:-9 2:-19 3:-32 4:-32 5:-8 6:31 7:-10 8:-10 9:-38 10:-21 11:47
near:اسم	1:19 2:-9 3:-21 4:-19 5:-8 6:10 7:-11 8:8 11:-11
near:اسما	1:-9 2:-14 3:-30 4:-17 5:14 6:-9 7:15 8:-11 9:-9 10:-13
near:اسمه	0:-10 1:27 2:-8 3:-12 4:34 5:-34 6:-44 7:-20 8:-15 9:9
near:اسها	6:13
near:اسوا	6:16
near:اسير	0:-19 2:-45 5:-15 7:-15 8:-15 9:-8 10:22 11:-10
near:اشار	3:21 6:9 9:-20 11:-8
near:اشتب	6:20
near:اشخا	1:20 2:-20 3:-20 4:-15 6:-14 9:-8 10:-21 11:-14
near:اشهر	0:15 1:-15 3:-40 4:-12 5:-28 6:22 7:-16 8:-19 9:29 10:-22 11:-19
near:اصاب	0:-27 1:-25 2:-28 3:-28 4:-28 5:62 6:-24 7:-41 8:-14 9:-19 10:-20 11:-34
near:اصحا	2:-19 6:35 7:-8
near:اصطد	6:13
near:اصفر	2:-22 5:-17 6:31 7:-9 10:-9
near:اصل	0:12 1:-22 2:31 3:22 4:15 5:-20 6:-37 7:-35 8:-20 9:-21 11:-31
near:اصيب	0:-30 1:-32 2:-44 3:-43 4:-52 5:77 6:-39 7:-41 8:-29 9:-26 10:-47 11:-28
near:اضاف	1:-39 3:-13 5:28 6:-8 7:-30 8:-21 9:-38 11:-11
near:اضطر	3:31 11:-24
near:اطبا	0:24 1:-14 2:-12 3:-26 4:-30 5:-33 6:32 7:-24 8:-15 9:-10 10:-22 11:-12
near:اطرا	4:-20 5:31 6:-23 7:-27 8:14 9:-11 10:-8
near:اطفا	0:-11 1:-30 2:-56 4:-52 5:14 8:-32 9:-18 10:21 11:-10
near:اطلا	0:-35 2:-25 3:-13 4:-33 6:-14 7:-14 8:-24 9:-8 10:34 11:-10
near:اطلق	0:-18 1:-16 2:-48 3:-17 5:-15 6:-58 7:-28 8:19 9:-10 10:32 11:-27
near:اعاد	0:-12 1:-17 2:-50 3:-25 4:-35 5:-26 6:11 7:-29 8:-15 10:19 11:19
near:اعتر	4:-10 8:13
near:اعتق	3:-8 4:-17 6:-13 8:22 9:-8
near:اعتم	7:10
near:اعدا	0:-12 2:19 4:-17 5:-18 6:-14 7:-9 8:17 10:-31
near:اعدت	0:-28 2:-19 5:-16 6:30 7:-12 8:-26 9:-12 10:-26 11:-8
near:اعدم	0:-23 2:54 4:-28 5:-11 6:-42 8:-25 10:-34
near:اعرف	0:16 3:-9 4:-16 5:-10 7:-9 10:-9
near:اعصا	5:-13 6:15
near:اعلا	0:-8 2:15 4:-9 5:-22 6:16 7:-11
near:اعلن	0:-44 1:-23 2:16 3:-26 4:-53 5:10 8:-18 9:-16 10:13 11:-37
near:اعلي	0:-22 1:15 2:-9 4:-8 5:-15 6:25 7:-19 10:-8 11:-9
near:اعما	1:9 2:-13 4:-19 5:22 7:-31 8:-8 9:-23 10:-13 11:-16
near:اعوا	6:16
near:اعيد	2:16 3:-8 4:-11 5:-11 8:-10 9:-20 10:9 11:-12
near:اغاث	2:-9 4:10 5:17 7:-10 8:-8 9:-8 10:-16 11:-13
near:اغذي	0:-17 2:22 4:-16 5:12 6:-9 10:-14
near:اغسط	3:-16 5:-8 6:14 9:-9 11:11
near:اغلا	5:-8 6:18
near:اغلب	3:13 5:-10 6:13 7:-9 11:-13
near:اغنا	0:20 5:-11 6:-16 10:-10
near:افاد	0:-19 1:-13 2:10 3:-12 4:-21 5:24 6:-22 8:11
near:افتت	5:8
near:افرا	0:-43 1:-16 2:-42 3:-17 5:15 6:-38 7:-42 8:23 9:-8 10:26 11:-9
near:افرج	0:-15 1:-9 3:-12 4:-42 5:-12 6:-19 7:-14 8:18 10:22 11:-9
near:افري	4:25 6:-19 7:-12
near:افغا	3:-13 5:-17 6:20 11:9
near:اقار	3:19 5:-15 9:-11 11:-13
near:اقتا	0:41 1:-10 2:-28 3:-20 6:-18 7:-16 8:-16 9:-13 10:-48 11:-8
near:اقتح	0:-19 2:-11 4:9 5:26 10:-17
near:اقتر	3:15 9:-11
near:اقتص	3:12
near:اقتي	0:26 2:-10 10:-22
near:اقدا	2:-13 4:20 5:-8 6:-15 7:-13 8:-13 9:-10 11:-9
near:اقر	6:12
near:اقل	1:12 2:19 3:9 4:-18 5:9 6:-24 7:12 8:-27 9:-18 10:-29
near:اقلت	4:-10 8:11 10:-8 11:13
near:اقلي	0:-23 1:-17 2:-18 3:11 4:-30 6:-9 7:-37 8:-9 9:32 10:-19 11:-29
near:اكبر	4:-8 5:-13 7:-11 8:13
near:اكتو	0:11 1:-18 2:-22 3:12 4:-32 7:-24 8:19 9:-16 11:-28
near:اكثر	0:40 1:-28 2:-57 3:-20 5:-27 7:-58 8:-37 9:14 10:11
near:اكد	0:-40 5:10 7:-13
near:اكس	7:8
near:اكست	9:-17 11:18
near:اكلي	0:13 4:-14 6:19
near:اكوب	0:12 5:8 6:-9 10:-12
near:الا	0:-21 1:10 2:-20 3:-37 4:-23 5:-21 7:-42 9:-19 10:17 11:32
near:الاف	0:-26 1:-15 3:39 4:-13 5:-31 6:-16 7:-9 8:-25 9:15 10:-11 11:-46
near:الان	0:-14 1:-33 2:-25 4:-34 7:-14 8:-12 10:21 11:-28
near:التي	2:-28 5:-25 6:-8 7:14 8:-21 9:-32 10:-17 11:8
near:الحي	1:-8 2:-10 3:14 5:8 6:-11 7:-13
near:الخط	2:-22 5:-17 6:31 7:-9 10:-9
near:الذي	0:-13 1:23 2:-44 3:-39 7:-45 8:13 9:-14 10:-18 11:-11
near:السن	0:-8 3:-16 4:-19 8:16
near:الطب	0:-10 2:12 3:-12 4:-21 5:-11 6:23 7:-17 10:-8
near:الغا	3:-15 5:17 6:-12 11:12
near:الف	3:-22 4:16 5:-15 8:-10 9:35 10:-34 11:-21
near:الفا	0:-26 1:-19 2:-22 3:-22 4:-34 5:-15 6:11 8:11 9:17 10:-45 11:18
near:الله	2:-9 5:-9 8:15 10:-24
near:اله	1:9 2:-8 3:11 5:-11 9:-24 11:-12
near:الي	0:-20 1:-72 2:-47 3:-27 4:-60 5:8 7:-56 9:8 11:37
near:اليه	0:-21 1:-18 2:-11 3:12 4:39 6:-27 7:-31 8:-11 9:-30 10:-28
near:اما	0:-44 1:-33 2:-50 3:-20 4:-19 6:16 8:17 9:-29 11:-51
near:امات	6:9
near:امار	0:-14 2:-12 4:-18 5:8 6:-16 8:-16 10:32
near:امام	1:-9 2:14 4:-9 5:-17 6:-15 7:9 9:-11 10:-14 11:-20
near:امتد	1:16 6:-10 7:-15
near:امتع	3:-13 5:25 6:-36 11:17
near:امر	4:10 5:-13 6:20 7:-16
near:امرا	1:18 2:-18 3:-29 6:12 9:-13 10:-31 11:-24
near:امس	0:-18 2:31 3:-13 4:-19 5:-14 6:-23 7:-20 9:-20 10:-26 11:14
near:امطا	6:19 7:-9
near:امم	0:9 1:-15 2:-20 3:-8 5:-30 6:9 7:-15 8:-14 9:21 10:-26 11:-14
near:اممي	0:-9 2:-13 3:-13 6:16 8:17 9:25 10:-18 11:-27
near:امن	2:-8 3:-9 6:13
near:امني	0:-22 2:-29 4:24 6:-19 7:-14 8:-13
near:امها	0:-24 1:-9 2:13 3:-10 5:-10 7:9 8:-17 10:-18
near:اموا	6:8
near:امير	3:12 6:-11 10:9
near:امين	0:-21 2:-11 3:11 4:-14 6:19 10:13
near:انا	0:16 1:-15 2:-20 3:-15 5:-18 6:24 7:-28 8:-12 9:-15 10:-17 11:-8
near:انبا	5:-15 6:31 7:-11 8:-14 11:-8
near:انت	0:8 1:-15 2:-14 3:-12 4:-11 5:-26 7:26 10:-25
near:انتش	0:-19 1:-24 2:-27 3:-10 4:-17 5:-8 6:24 8:-11 9:-9 10:-12 11:-16
near:انتق	0:-10 1:-9 4:22 5:-16 6:-27 7:-21 9:14 11:-11
near:انته	0:-17 3:20 4:-21 5:17 6:-8 10:-24 11:-10
near:انحا	3:20 9:-10
near:انخف	3:17 11:-28
near:اندر	2:-13 3:33 4:-9 8:-13 10:-8 11:-15
near:اندل	1:-17 2:-9 3:-15 4:19 5:-22 6:17 7:-21
near:اندو	7:13
near:انذا	3:-12 5:-14 6:-29 7:29 10:-8 11:-19
near:انزل	0:9 2:-10 4:-13 6:-28 7:17 10:-20
near:انسا	0:-37 1:-10 2:11 3:35 5:-9 6:8 7:-11 8:-13 9:-19 10:-16 11:-19
near:انسح	2:14 3:-12 4:13 6:-14 7:-10 8:-9 10:-13 11:-12
near:انطل	11:10
near:انفا	5:-20 6:8 7:9
near:انفج	5:-11 6:24 7:-18 10:9
near:انقا	0:-15 1:-19 2:-32 3:-9 4:-26 5:-14 6:38 7:16 8:-10 9:-12 10:-40 11:-13
near:انقذ	5:9 6:16 7:-17 10:-8
near:انقط	0:-12 1:-13 2:-13 3:-18 4:-30 5:-24 6:26 7:18 10:-9 11:-8
near:انقل	5:12
near:انه	0:-22 1:26 2:-20 3:-18 5:-23 8:8 9:-9 10:-25
near:انها	0:-26 1:-33 2:26 3:-12 5:-45 9:-34 10:-39 11:12
near:انهم	0:-27 1:-13 2:-31 3:-11 4:26 5:-11 6:13 7:-21 8:-9 9:18 10:-24 11:-17
near:انهن	0:-18 2:17 6:-38 7:-12 10:-22
near:انهي	1:-14 5:-16 6:24 7:10 9:-15 11:-10
near:انوا	0:-13 6:17
near:اهال	0:-14 1:-8 2:-11 4:10 5:-10 6:12 7:22 8:-8 9:-10 11:-18
near:اهله	2:24 4:-27 5:-12 6:-18 7:-23 8:-19 10:33 11:-9
near:اهلي	0:-9 2:-8 3:-9 5:-11 6:22 7:-28 9:-8 11:9
near:اوتش	6:11
near:اودت	3:-9 5:-16 6:37 7:-11 9:-30 11:-13
near:اودي	0:-14 1:-11 2:-13 4:-15 7:-25 8:16 10:-11 11:-15
near:اورد	4:12 7:-10
near:اورو	0:16 2:10 4:-27 6:-12 10:-24
near:اوسط	0:-8 3:20 9:-12
near:اوضح	2:-13 3:-16 4:-19 5:-14 6:25 8:14 10:-9 11:-19
near:اوقع	0:-10 2:-8 3:24 4:-10 5:-15 7:-12 9:-19
near:اوقف	0:37 1:-10 2:-9 3:-16 4:-26 6:-36 7:-8 9:-12 10:-14
near:اوكر	0:-21 1:13 2:-18 3:-30 4:-29 6:-9 7:-15 8:40 10:-46 11:-27
near:اول	0:21 1:9 2:24 3:-28 4:-37 5:-21 6:-9 7:-57 8:-9 9:10
near:اولا	0:-29 2:-16 3:-9 4:-23 5:-8 6:12 8:21
near:اولي	0:-32 2:-29 3:-17 4:-54 5:21 6:-16 7:-34 9:-17 10:19 11:-14
near:ايات	5:8 11:9
near:ايام	0:-34 2:11 3:-19 4:-36 5:-31 7:-32 9:22
near:ايدي	6:22 10:-9
near:ايرا	1:-9 5:-8 6:15 7:-8 9:-27 11:21
near:ايزي	0:-15 3:-16 4:10 6:-11 9:-8 11:18
near:ايطا	1:16 6:-18
near:ايل	6:12
near:ايلو	0:-15 3:10 8:-9 9:-20 11:8
near:اين	3:-25 4:-24 5:-19 6:-40 7:27 10:21
near:ايه	1:-17 2:-15 3:8 4:-9 5:-24 6:16 7:-35 8:-19 9:-31 10:16 11:16
near:ايوا	1:-8 3:29 5:-13 6:-21 7:-10 8:-10 9:-30 10:-22
near:باب	6:8
near:بابن	3:10
near:بات	3:9
near:باتج	0:9 3:35 4:-8 6:-10 9:-13 10:-23 11:-20
near:باحت	0:-17 2:-9 3:-11 4:38 6:-27 7:-12 8:-12 10:-12
near:باحث	0:11 4:-14 5:-9 7:10
near:باخت	3:-9 5:26 6:-23
near:بارا	3:12 6:-12 7:12
near:بارب	3:14 6:-19
near:بارز	6:11
near:باسم	1:-16 2:10 3:-17 4:26 7:-18 8:-31 9:-25 10:-44
near:باع	10:12 11:-8
near:باقل	6:17 7:-10
near:باقو	0:-10 1:-8 3:-9 4:14 5:-32 6:-15 9:-22 11:-15
near:باقي	0:-35 1:-12 2:-50 3:-19 4:-15 5:23 7:-40 8:9 9:-16
near:باكس	0:-18 1:-16 2:-11 3:-37 4:8 5:-15 6:25 7:-24 11:20
near:بالغ	3:-16 4:-13 5:30 6:-22
near:باما	0:-9 6:-14 7:-8 10:16
near:بان	1:-11 2:14 3:-30 5:-15 6:-18 8:-12 9:-26 10:8 11:18
near:بانت	6:8
near:بانخ	0:-9 1:-11 3:9 5:8 6:14 10:-9 11:-18
near:بانف	3:8 5:38 6:-35
near:بانه	0:-8 2:10 4:11 5:-11 6:10 7:-10 8:-10 10:-16
near:باني	5:-16 6:23
near:بايد	2:-9 5:-13 6:-22 7:25
near:بايع	6:11
near:بتر	5:16 6:-10 7:-12
near:بترت	0:-8 1:-11 3:-16 4:-12 5:46 6:-54 7:-21 10:-10 11:-9
near:بجرا	5:-17 6:23
near:بجرو	2:-11 3:-10 5:35 6:-11
near:بجنو	0:-9 3:8 4:22 5:-16 6:-14 7:-17
near:بحاج	6:9
near:بحث	5:-10 6:-37 7:46
near:بحر	0:-18 1:23 2:-19 3:-39 4:-36 5:-35 7:23 8:-9 9:-13 10:-18 11:-27
near:بحرو	2:-10 6:8 7:-8
near:بحري	2:-10 6:25
near:بحسب	0:-18 1:-37 2:24 3:-27 4:-44 5:-20 7:-43 8:10 10:-9 11:16
near:بحلو	3:32 5:-10 6:-21 8:8 9:-19 10:-14 11:-15
near:بحيا	0:-13 1:-14 2:-13 3:-21 4:-12 6:48 7:-28 9:-35 11:-21
near:بحير	0:-8 2:-16 4:20 5:-10 6:16 7:-14 8:-9 11:-21
near:بختو	5:-9 6:18
near:بخسا	6:12
near:بدء	2:-29 3:-14 4:-15 5:-18 6:59 7:-15 8:-37 10:-31 11:-14
near:بداي	1:-18 2:-20 4:26 6:-13 8:-17 9:-22 10:-25
near:بذلك	3:-10 4:-9 5:-29 6:40 7:-26 11:8
near:برتب	6:12 10:-10
near:برس	0:-8 2:-12 3:21 4:18 5:-11 6:-11 10:-15
near:برصا	0:-13 4:-13 5:16 10:-14
near:برلم	2:21 4:-26 5:-12 6:18 7:-29 8:-13 10:-10
near:برنا	0:-18 2:22 3:-18 4:-18 5:18 6:-33 10:-15 11:26
near:بري	6:9
near:بريف	3:-9 4:-10 6:20 7:-14 9:-10 11:9
near:بريه	6:15
near:بزيا	0:13 1:-11 5:-8 6:18 10:-8
near:بسبب	1:-9 3:-13 6:10 7:-14
near:بسته	1:-8 5:23 6:-26 7:-15
near:بسقو	6:12
near:بسوه	5:8
near:بشظا	4:-8 5:25 6:-15
near:بشها	5:8
near:بطاق	3:-16 9:27 11:-15
near:بطان	2:-10 4:22 8:-10 10:-21
near:بطلق	3:-9 4:-10 5:23 6:-16 7:-10
near:بعثه	3:-11 5:-13 6:18
near:بعد	0:-9 3:-25 5:-48 6:-40 7:29 9:-26 10:9 11:-14
near:بعدم	4:-13 5:-25 6:10 9:15 11:-16
near:بعضه	0:-11 3:9 4:16 6:-32 7:-13 8:18 9:-10 10:-23 11:-9
near:بعلب	5:-19 6:22
near:بعين	5:-14 6:19
near:بقاع	9:-9 11:10
near:بقتل	2:-23 6:22 10:-16
near:بقصف	5:8
near:بقي	1:-9 2:13 3:-25 5:-35 6:-20 7:11 8:-25 10:-13 11:-23
near:بقيه	0:-12 1:-10 2:16 3:10 4:-39 5:-22 6:-29 7:10 8:-14 9:-16 10:24 11:-29
near:بلا	0:-24 1:13 2:-27 3:27 5:-12 6:28 8:-15 9:-37 10:-25 11:-31
near:بلاد	2:-32 4:-20 5:-21 6:21 7:-30 8:-15 9:12 10:-43
near:بلاغ	6:-13 7:17 11:-8
near:بلح	6:26 7:-13
near:بلد	3:21 5:-11 7:-9 10:-8 11:-23
near:بلدا	2:-13 3:-13 5:-10 6:-19 7:-13 10:-18 11:17
near:بلده	2:-8 3:26 4:-21 5:-18 6:-14 7:-9 8:-10 9:-29 11:12
near:بلدي	1:-11 2:-8 3:-20 4:-9 5:-30 6:38 7:-19 9:-8 11:11
near:بلغ	0:-13 3:8 4:-17 7:-16 8:8 9:-19 10:-18
near:بلغت	0:-28 3:21 4:-8 5:-15 6:20 7:-11 9:-18 10:20
near:بلغم	5:17 6:-10
near:بما	3:-9 7:12
near:بمست	3:-23 4:-22 5:38 6:-21 7:-24
near:بمشا	6:-17 7:17
near:بمقت	0:-26 1:-11 4:-26 5:13 6:34 7:-23 10:-32
near:بناء	6:9
near:بنجا	3:12
near:بنغل	6:-11 7:9
near:بنفس	2:-10 6:29
near:بنقل	6:9
near:بنير	6:8
near:بها	5:-11 6:25
near:بهم	0:-10 2:-11 3:12 4:-19 5:-21 6:-16 7:20 8:-9 9:-9 10:-12 11:8
near:بواق	9:10
near:بودا	5:-19 6:22
near:بور	6:8
near:بورو	3:-32 6:18 7:-16 9:38 11:-31
near:بوسا	0:9 2:-13 4:-31 6:-28 10:24
near:بولا	0:-16 2:-19 4:-14 5:-11 6:28 7:-8 8:-10
near:بولد	1:-9 3:13 9:-23 11:8
near:بولو	5:-17 6:29 7:-10
near:بولي	0:13 3:12 10:-21
near:بوني	5:-13 6:27
near:بيان	0:-38 2:-8 3:-24 4:-46 5:-22 6:-8 7:-8 8:15 9:-33 10:23
near:بيت	0:-21 1:-17 2:-10 3:-25 4:17 5:-24 6:-29 7:26 8:-17 9:-18 11:-24
near:بيتا	5:-10 6:18
near:بير	6:18
near:بيلغ	5:20 6:-16
near:بين	0:14 1:43 2:-33 3:-52 4:-36 7:-53 8:16 9:-8 10:-32
near:بينم	0:-9 1:11 2:-22 5:14 6:-30 7:16 8:-16 9:-20 10:-17 11:23
near:بينه	0:-18 1:8 2:-23 3:-44 4:-49 5:19 6:14 7:-60 9:22 10:-12 11:-49
near:بيني	6:15
near:بيوت	0:-8 1:-10 3:10 4:-9 5:-19 7:-10 10:-25 11:13
near:تابع	2:-23 3:-24 5:10 6:-21 7:-19 9:-8 10:-14 11:19
near:تاخر	0:-16 1:-8 2:25 3:-13 4:-20 5:-12 7:-16 10:-14 11:-9
near:تاري	1:-9 5:-17 6:20
near:تاسع	5:-24 6:31
near:تاكد	1:-15 6:28 7:-8
near:تالي	0:-11 1:-11 3:-9 4:-20 5:-14 6:30 7:-26 9:-9 10:-9 11:-16
near:تايل	0:-11 2:31 3:17 4:-21 6:-32 7:-13 8:-12 9:-11
near:تباد	0:-11 2:-37 3:-11 4:-23 6:9 8:33 10:-26 11:-8
near:تبقي	2:17 3:-11 4:-15 6:-21 9:20 11:-16
near:تبلغ	1:-8 2:-10 3:-18 4:12 5:-26 6:27 7:-13
near:تبين	6:-10 7:17 11:-8
near:تتبا	2:-21 4:-21 6:15 8:12
near:تتبع	3:12 9:-9
near:تتحد	0:-18 2:16 5:-8 10:-10
near:تترا	0:10 4:-9 5:16 6:-9
near:تجار	0:-17 3:-15 4:-19 5:-10 6:29 7:-15 10:12
near:تجاو	6:9
near:تجمع	0:-11 3:48 4:-8 6:-15 7:-13 8:-11 9:-13 10:-8 11:-33
near:تحت	0:-24 1:-25 2:19 3:-19 4:-16 7:18 8:-30 9:-22 10:-24 11:-16
near:تحتا	3:15 5:-8 11:-10
near:تحتج	0:-14 2:-16 3:-9 4:31 7:-22 8:-25 10:-13
near:تحدث	0:-13 1:-12 2:14 3:15 4:-16 5:-26 6:12 8:-16 9:-15 10:-23 11:-32
near:تحدي	0:-12 1:-13 2:-21 3:25 4:-18 5:-12 6:28 7:-16 8:-32 9:-10 10:-23 11:-22
near:تحري	0:-14 1:-11 2:-36 3:-24 4:-47 5:-15 6:-40 7:21 10:34 11:-18
near:تحصي	0:13 1:14 4:-16 6:-17 11:-8
near:تحطم	6:11
near:تحقق	3:12 4:13 5:-20 7:-13 9:-8 11:-13
near:تحقي	2:20 4:-16 6:9 10:-12
near:تحمل	4:-17 6:-17 8:22 10:-17
near:تحيي	6:23 9:-10 10:-8
near:تخشي	4:13 7:-9 11:-8
near:تداو	6:9
near:تدخل	3:-15 7:-23 11:25
near:تدمي	1:12 6:-10
near:تدير	0:8 4:-12 5:12 8:-8
near:تذكر	4:12
near:تراج	5:-10 6:-11 7:25
near:تراك	6:8
near:تراو	2:-9 4:-9 6:18
near:ترت	5:27 6:-20 7:-21
near:تردد	4:17 8:-17
near:ترفع	0:33 5:-8 6:-14 10:-16
near:ترك	3:37 6:-23 9:-22 11:-33
near:تركي	3:-28 5:14 7:-8 9:-9 11:13
near:ترنو	5:-10 8:19
near:تزال	0:-14 3:8 4:21 5:-18 6:14 7:-24 8:-14 10:-34 11:-11
near:تسبب	5:16
near:تستض	0:-9 3:13 4:-15 6:-19 8:-13 9:10 11:-31
near:تستع	0:-9 2:-15 3:-15 4:21 5:-9 6:-29 7:-15 8:-15 11:10
near:تسجل	0:-10 1:17 3:-8 6:-14 9:14 11:-22
near:تسع	0:-8 2:-17 4:20 5:-11 6:14 7:-11 8:-9 9:-12 10:-14 11:-12
near:تسعم	0:-10 1:12 6:-14 7:-11 9:-12 11:12
near:تسعه	0:-11 1:-18 4:8 5:-26 6:27 7:-18 9:-52 10:-9 11:-13
near:تسعو	6:20 8:-14
near:تسعي	0:-19 1:-8 2:-14 3:-12 5:8 6:15 7:-16 10:-9 11:13
near:تسلم	0:-12 2:-34 3:-11 4:-23 5:-12 6:58 7:-11 8:-17 10:-43 11:-21
near:تسلي	0:-9 2:-44 4:-33 6:40 10:-32
near:تشاد	0:-16 1:-16 2:-26 3:-8 4:-15 5:-22 6:-52 7:-13 8:-16 9:31 10:19
near:تشام	4:12
near:تشري	0:-10 1:9 2:-30 3:14 4:-16 5:-20 6:12 7:-26 9:-22 10:8
near:تشغي	5:-15 6:22 7:-8
near:تشمل	0:-8 2:-18 4:-24 5:-16 6:10 7:-10 8:33
near:تصري	3:-21 5:-13 7:9 10:-8 11:29
near:تصل	3:-11 11:16
near:تضاع	3:13 6:-9
near:تضرر	3:-16 5:-12 6:30
near:تضم	3:9 6:-10 9:-16 11:23
near:تضيف	4:-10 5:23 7:-20 11:-10
near:تعام	5:21 6:-9 11:-10
near:تعد	3:-9 10:11
near:تعدا	2:-10 4:19 10:-14
near:تعدي	0:-10 6:-14 10:21
near:تعذي	0:-14 1:-8 2:25 5:-10 6:-35 7:8 8:-24 10:-17
near:تعرض	6:8
near:تعرف	0:-13 1:-12 3:-19 4:-27 5:-27 6:37 7:-34 8:-9 10:-22 11:-8
near:تعلن	0:-13 2:-10 4:-13 6:23 7:-9 10:15
near:تعلي	5:15 11:-8
near:تعمل	0:-8 3:-8 4:10 11:8
near:تعود	2:-9 5:-8 6:30 7:-11 8:8 10:-11
near:تغذي	0:-9 6:21 7:-8
near:تغطي	2:20 6:-20
near:تفتي	0:18 5:17 6:-26 10:-11
near:تفجي	1:-13 6:9
near:تفرج	2:-20 4:-23 6:15
near:تفيد	3:-33 4:14 6:-11 7:-10 9:-8 11:27
near:تقاط	1:-13 6:9
near:تقتل	6:11 7:-9
near:تقدر	1:-13 3:15 4:25 5:-14 6:-19 7:17 9:-10 11:-11
near:تقدي	0:-27 1:-17 2:-16 3:-13 4:12 5:-12 7:8 8:-29 10:22
near:تقر	6:12
near:تقري	2:-18 3:19 4:-10 6:-9 8:-8 9:8 10:8 11:-33
near:تقل	3:-12 6:8 11:10
near:تقول	1:8 3:-15 4:-20 5:-34 6:-20 7:36 9:-30 10:-42
near:تكفي	3:13
near:تلام	0:10 2:-11 4:-8
near:تلته	6:8
near:تلغر	8:17 10:-14
near:تلفز	3:9 5:-8 7:-9
near:تلقي	5:29 6:-8 7:-15
near:تلك	0:13 1:-9 3:-11 4:-12 7:13
near:تلمي	0:-8 1:-12 2:-22 3:-11 5:-19 6:28 8:-14 10:-39
near:تمكن	2:-23 3:-24 4:-12 5:-9 8:-13 11:22
near:تموز	0:-8 2:-12 3:-10 5:8 6:15 11:15
near:تموي	3:-8 6:13 9:13 11:-14
near:تنظي	0:12 1:-9 2:-22 3:-17 5:-10 7:-13 8:-10 11:-11
near:تنفي	2:-13 6:9 8:19 10:-22
near:تنقل	0:-18 1:-12 3:-9 5:22 6:-15 7:-9 10:-8 11:18
near:تهجر	3:15
near:تهجي	3:20 6:-14
near:تواص	7:8
near:توثق	0:-15 1:-10 2:25 3:-10 5:-8 7:-17 8:-25
near:توجه	3:15
near:توزي	6:-19 7:23 9:-8
near:توفي	0:-19 1:-19 2:20 3:-24 4:-17 5:-41 6:51 7:-10 8:-35 9:-10 10:-26 11:-14
near:توقف	4:-14 6:21 7:-12
near:توقي	3:11
near:تووي	3:11 11:-9
near:ثالث	0:-18 2:-35 3:21 5:-13 7:-18 8:-28 9:-20 10:18
near:ثامن	0:-8 1:-11 3:-11 4:-31 5:-21 6:-10 7:-19 8:38 10:-30
near:ثانو	0:19 4:-20 6:-10
near:ثاني	0:-19 1:9 3:25 4:-40 5:14 6:-24 7:8 8:-45 9:-25 10:20
near:ثلاث	0:-24 1:-24 2:-57 3:-29 4:-29 5:11 6:24 7:-58 10:24 11:-43
near:ثلثه	5:17
near:ثمان	2:-61 3:-31 4:26 6:-15 7:-52 8:14 10:14 11:-36
near:ثمن	0:18 2:-20 4:-20 8:-13
near:جاء	3:19 9:-16
near:جاءت	0:-14 4:-10 6:-11 8:-26 10:34
near:جارف	3:-8 5:-27 6:-13 7:20
near:جامع	0:14 2:18 3:8 6:-17 7:-18 9:-18 10:-25 11:19
near:جان	3:-18 4:9 5:-8 7:-8 8:-12 11:17
near:جانب	0:-23 1:-9 2:-49 3:-15 4:13 5:-21 6:30 7:-20 11:-32
near:جبال	5:13 6:-9
near:جبل	0:15 1:24 2:-13 3:-14 4:-16 5:23 6:-40 7:-21 10:-19 11:-17
near:جبهه	2:-8 4:14 6:-31 10:15
near:جثام	2:-27 4:-18 6:12 7:-15 8:15 10:-19
near:جثث	0:-22 1:-11 2:-17 3:-17 4:-31 5:-20 6:18 9:-12 11:-17
near:جثما	2:-13 6:26 7:-9 8:-23 10:-9
near:جثه	1:-15 2:12 3:-20 4:-32 5:-28 7:32 10:-39 11:-10
near:جديد	0:-9 3:13 5:-25 6:18 7:-13 9:11 11:-24
near:جراء	0:-8 2:-10 5:-13 6:-10 7:23
near:جراح	5:21 6:-12 11:-11
near:جرح	0:-19 1:18 2:-12 3:-19 4:-23 5:36 6:-27 7:-29 10:-8 11:-8
near:جرحت	0:-12 5:28 6:-24
near:جرحو	5:35 6:-34 7:-10
near:جرحي	0:-22 1:20 2:-23 4:-24 5:47 6:-51 7:-41 8:-11 9:-12 10:-14 11:-17
near:جرفت	5:-10 6:-14 7:16
near:جروح	3:-19 4:-8 5:43 6:-28 7:-8
near:جري	1:-9 4:-9 6:14 8:17 9:-13 10:-10 11:-16
near:جريح	0:-30 1:34 2:-38 3:-28 4:-30 6:-16 7:11 8:-26 9:-11 10:-25 11:-18
near:جزاي	0:-10 1:24 2:-9 3:-16 4:16 5:-9 6:-22 7:-9 8:-11 10:-22 11:-19
near:جزير	1:15 2:-11 4:13 7:-12 11:-12
near:جلال	3:15 5:27 6:-34
near:جلهم	3:-13 6:14
near:جماع	0:-34 2:11 3:-15 4:18 5:-9 6:-45 7:-18 8:11 9:-9 11:-13
near:جمعت	3:-10 5:-20 6:26
near:جمعه	0:-38 1:-18 2:-36 3:17 5:-8 9:-13 10:16 11:-33
near:جمعي	0:-9 1:-10 3:-9 4:-17 5:-11 7:30 11:-14
near:جمله	3:11
near:جمهو	3:9 9:-14 11:8
near:جميع	0:9 1:-14 3:-21 4:-20 5:11 7:-28 8:-27
near:جندي	0:23 1:-14 2:13 3:-18 4:32 6:-37 7:-39 9:-8 10:-41 11:-9
near:جنسي	0:-22 2:-17 3:-19 4:-14 6:-9 8:-26 10:36 11:-10
near:جنوب	0:-13 1:-9 2:-14 3:-14 4:22 5:-19 6:-12 7:-17 8:-8 9:25 10:-8 11:-10
near:جنود	4:-46 6:12 7:-12 8:22 10:-40
near:جنين	3:25 9:-21 11:-9
near:جنيه	6:-10 7:11
near:جهاز	4:-15 5:13 6:17 7:-14
near:جهته	0:-20 1:-15 2:-10 3:16 4:-19 5:10 6:-18 7:-15 8:-21 9:-17 10:-10 11:13
near:جوا	0:-11 5:33 6:-31
near:جوار	3:-28 5:-9 6:-17 9:24
near:جود	4:25 6:-11 8:-19
near:جوع	2:26 6:-26
near:جوله	2:-9 4:-9 5:-9 6:26 7:-25 8:19
near:جويه	0:-12 3:-21 4:-22 5:-13 6:-8 7:-14 8:19 10:-28 11:26
near:جيبو	5:-8 6:15
near:جيرا	0:-16 3:-19 4:-19 5:-12 6:39 7:-16 10:-8 11:-9
near:جيش	0:-9 2:21 4:-9 6:11 7:-49 9:-17 11:-28
near:حاد	5:19
near:حادث	1:-8 2:-17 4:-16 5:22 6:14 7:-17 10:-16
near:حادي	0:-11 3:-9 5:-10 6:19 7:-10 10:8
near:حارس	0:19 5:17 6:-26 10:-17
near:حافل	1:-14 2:-24 3:-23 4:-38 8:21 9:-23 10:17
near:حاكم	0:-8 1:-13 3:20 4:-12 5:-10 7:-9 8:-8 9:10 11:-25
near:حال	4:-10 5:28 6:-21
near:حالت	4:-18 5:39 6:-30
near:حاله	0:19 1:-24 2:-9 3:-30 4:-11 5:34 6:-24 7:-17 8:-15 9:-8 10:-8 11:-17
near:حالي	1:18 4:-8 6:-27 9:15 11:-20
near:حامل	0:-19 2:-10 3:-8 5:9 6:20 7:-13 9:-9 10:-24 11:-12
near:حاول	0:27 2:-27 5:-14 6:-17 7:-14
near:حتفه	0:-16 1:12 3:-22 4:-18 5:-16 6:19 8:-9 9:-10 10:-17 11:-20
near:حتي	0:13 1:-43 2:11 3:-19 4:-57 5:-18 6:-22 7:21 8:-22 9:-43 11:8
near:حدات	6:17
near:حده	0:-22 1:-38 2:-17 3:13 4:12 5:-38 6:36 7:-59 8:-17 10:-27
near:حدها	0:27 1:-18 2:-14 3:-11 4:-37 5:-18 6:30 7:-46 8:-11 9:-15 10:-23 11:-10
near:حدود	0:-28 1:-16 2:-33 3:-15 4:-27 6:-16 7:-19 8:-20 9:28 10:-25 11:25
near:حديث	0:-21 2:13 4:14 7:-11 8:-14 10:-11 11:-8
near:حديد	3:-9 5:22 6:-20 11:10
near:حذر	3:9 5:-8 6:15 9:-9 11:-17
near:حرار	6:8
near:حرب	0:-48 1:-19 2:-9 3:-36 4:21 5:-11 6:32 7:-25 8:-16 9:-20 11:-32
near:حرجه	2:-10 3:-11 4:-24 5:32 6:-16 10:-13
near:حررت	0:-33 1:-10 2:-29 4:-28 5:-11 6:-26 7:-14 8:-20 10:55 11:-10
near:حركه	1:16 4:-15 5:-13 6:-16 7:-10 8:15 10:-14
near:حريق	3:-8
near:حزب	4:-9 6:28
near:حزير	0:-8 2:-13 3:18 5:-10 6:31 7:-8 8:-16 9:-12 11:-15
near:حسب	1:16 2:-16 3:-21 5:11 7:-18 9:-14 10:-17 11:8
near:حسبم	5:-12 6:31 7:-27
near:حسن	4:-9 10:16
near:حسين	3:-15 9:21 11:-9
near:حصبه	3:-18 6:18
near:حصيل	0:-30 2:-32 4:-24 5:-15 6:44 7:-62 8:-17 9:-12 10:-22 11:8
near:حقوق	2:-11 3:-8 4:-9 5:-14 6:18 8:-12 10:-16 11:-12
near:حقول	2:-12 3:23 5:-11 6:-26 7:-13 10:-8 11:11
near:حقيق	1:28 3:-11 5:-15 6:-12 7:-11
near:حكوم	0:11 1:-34 2:-34 3:-36 4:-56 5:-26 6:40 7:-17 8:47 10:-56
near:حلب	0:14 1:-8 2:-10 3:13 4:-12 6:-27 9:-28 10:-22
near:حلبج	3:11
near:حماس	0:-14 2:8 3:-9 4:-24 6:-24 7:-9 8:-15 10:22
near:حماي	0:-11 1:-8 3:-14 4:-11 6:-20 7:25 10:10
near:حمص	3:-18 5:-10 8:-9 11:20
near:حمض	5:-16 6:20 7:-9
near:حواد	0:-11 3:-20 6:19 7:-18
near:حوال	4:9 5:-14 6:14 9:8 11:-20
near:حوثي	0:9 2:-24 4:21 6:-8 10:-16
near:حول	3:17 11:-13
near:حياه	0:-12 3:-11 4:-25 5:-25 6:31 7:-18 10:22
near:حيث	0:-17 2:-12 4:-10 5:-8 6:34 7:-8 10:-20
near:حين	0:-32 1:-19 4:-28 5:-26 6:36 8:14 9:-24 10:-25
near:خارج	0:-10 1:-10 2:-12 3:-43 4:-13 5:-19 6:-42 8:9 9:54 10:-25 11:-28
near:خارك	2:-9 5:-20 6:27
near:خاطف	0:13 1:-18 2:-40 4:15 5:-19 6:-22 7:-29 8:-21 9:-8 11:-13
near:خامس	0:-13 2:-8 3:-9 4:-16 5:26 6:-48 7:11 8:-8 9:21 11:-23
near:خان	2:-30 3:9 4:-9 6:23 7:-11 10:8 11:-9
near:خبرا	3:-9 4:-15 5:-17 6:13 10:-9
near:خدما	3:20 5:-10 6:-9 9:-11 10:-10 11:-9
near:خرج	0:-10 2:9 3:22 4:-23 5:25 6:-45 7:-10 8:-12 9:-23 10:13 11:-15
near:خرجو	0:-29 2:-8 3:27 5:20 6:-26 8:25 9:-12 10:-26 11:-23
near:خرطو	3:-12 9:-8 11:20
near:خروج	3:-26 4:-8 5:-11 6:26 9:19 11:-11
near:خريف	0:-28 3:-15 4:-19 8:-20 10:34 11:-9
near:خزان	5:9
near:خساي	4:-10 5:18 6:-15
near:خسر	1:9 3:-8 4:13 5:-14 7:-13 10:-20 11:-8
near:خسرت	5:-10 6:26 7:-11
near:خسرن	5:-25 6:31
near:خطا	2:9 4:-8 6:9 8:-18 10:-16
near:خطره	0:-11 5:38 6:-25 7:-14
near:خطف	0:60 1:-13 2:-43 3:-19 4:-65 6:-23 7:-24 8:-28 9:-12 10:-23 11:-19
near:خطفت	0:19 4:-15 6:-12 7:-10
near:خطفه	0:-18 2:12 3:-12 4:-14 6:-16 7:-8 8:-13 10:32
near:خطفو	0:43 1:-16 2:-70 3:-26 5:-21 7:-36 8:-29 9:-25 11:-13
near:خطه	3:25 5:-9 6:-11 9:-9 10:-8 11:-25
near:خطير	5:34 6:-32
near:خفر	6:15
near:خلال	0:-10 4:-15 5:22 6:-24 8:-16 9:9 10:-18 11:-13
near:خلف	7:-13
near:خلفت	5:21 6:-9
near:خمس	0:-24 5:-12 6:10 7:-14 9:-15
near:خمسم	1:20 2:-9 3:31 5:-8 6:-33 7:-11 9:-23 11:-16
near:خمسه	1:-26 2:-30 3:-50 4:9 5:-9 8:-14 10:18 11:-25
near:خمسو	0:11 1:10 3:-14 4:-15 6:-25 7:-27 8:12 10:-24
near:خمسي	0:-19 1:-8 3:-12 4:-10 5:-21 6:31 8:-22 10:-24 11:-17
near:خميس	0:13 1:-13 2:-20 3:-24 4:-14 5:11 6:-22 7:-25 8:-13 9:-8 11:15
near:خيام	0:-12 3:44 4:-13 5:-17 6:-19 7:-27 8:-8 9:-31 10:-18 11:-11
near:خيبر	5:-9 6:18
near:خيمه	3:-10 6:-9 9:10
near:داخل	0:11 2:-9 3:-9 4:-51 5:-26 6:24 7:12 8:-33 9:-29 10:-48 11:14
near:دارف	2:-16 6:15 9:9
near:داعش	0:16 2:-11 4:-11 6:8 10:-18
near:دامت	3:-14 6:18
near:داهم	6:-21 10:24
near:داير	2:-11 3:-11 5:8 7:-8 11:20
near:دباب	1:21 5:-11 6:-9 8:-12
near:دبلو	0:-9 2:9 3:-21 4:-19 5:-14 7:-14 8:-8 10:11
near:دخل	0:-12 3:-30 4:15 5:-9 9:24 11:-8
near:دراج	0:-15 1:-9 2:-17 3:-11 4:-12 6:12 7:-24 10:-15 11:13
near:درجا	5:26 6:-23
near:درجه	5:-10 6:17
near:درك	4:14 10:-8
near:درما	3:8 5:-8 9:-11 11:15
near:درنه	5:9 6:-11
near:دروز	0:-17 4:12 5:-10 6:10
near:دعم	0:-19 1:-10 3:-18 4:14 5:-18 6:19 7:-21 8:-8 11:-10
near:دفاع	0:-26 1:-10 2:-36 3:-26 6:14 7:-9 8:32 9:-10 10:-44 11:-25
near:دفع	0:-21 4:-15 6:11 7:-14
near:دفعت	0:-25 2:-21 3:21 5:-20 6:13 7:-13 9:-10 10:-12
near:دفعه	0:-18 1:-14 2:-18 3:-29 4:-30 5:-18 6:-8 7:-21 9:-24 10:15 11:16
near:دفن	3:-8 5:-12 6:28 7:-8
near:دفنا	0:-18 1:-10 2:-24 3:-14 4:-17 5:-31 6:28 7:10 10:-14 11:-10
near:دفنت	0:-8 1:-9 2:-17 3:-14 4:-12 5:-13 6:40 7:-12
near:دفنو	0:-8 2:14 3:-13 4:-23 5:9 6:11 7:-25
near:دقيق	5:22 6:-14 7:-11
near:دمرت	5:-13 6:17
near:دمرن	1:13 8:-11
near:دمشق	3:-10 5:-9 9:-14 11:22
near:دوري	5:-11 6:12
near:دول	0:-8 3:-29 4:22 6:-35 7:-12 9:24
near:دولا	0:18 4:13 5:-31 6:-31 10:14 11:11
near:دولي	0:-13 1:28 3:17 4:-28 5:-21 6:-62 8:-9 9:-31 10:13
near:دون	0:-11 2:24 3:16 4:-28 5:-11 7:-25 8:-9 9:-10 10:-16 11:-8
near:ديار	3:-22 8:-21 10:18 11:23
near:دير	0:20 5:13 6:-10 7:-14
near:ديسم	0:-13 1:-23 2:-15 3:-24 4:-27 5:-15 6:-19 7:15 8:-23 9:12 11:10
near:ديفو	2:10 3:-12 6:-24 8:-8 9:18 10:19 11:-14
near:ديل	6:13
near:دينا	0:-15 2:-19 4:29 5:-19 6:-35 7:18 8:-12 10:-8
near:ذات	2:23 4:-11 6:-21 10:-15
near:ذاته	0:-20 1:-16 2:-11 3:-19 4:-29 5:16 6:19 7:-17 8:-13 9:-14 10:22 11:-14
near:ذخاي	6:31 9:-12 11:-22
near:ذخير	5:19 6:-14
near:ذروه	0:14 3:35 9:-29 11:-17
near:ذكر	0:-11 1:23 2:-15 3:-18 4:24 5:-22 6:-11 7:13 8:-11 10:-23
near:ذكرت	0:-8 3:15
near:ذلك	1:-15 2:-37 3:12 4:28 5:-15 7:-11 8:-12 10:-42
near:ذهب	0:17 2:-8 4:-15 5:-16 6:12 7:-9
near:ذوي	2:-14 4:-10 6:-14 8:20 10:-15
near:ذويه	0:-21 2:-12 3:-9 4:-9 5:-16 7:17 9:-20 10:19 11:-19
near:ذين	0:18 1:-18 2:-17 3:-25 4:11 5:-35 7:-22 8:12 10:-24
near:رابط	0:14 1:-8 2:9 6:-19 7:8 8:-18 10:-31
near:رابع	0:-22 2:-38 3:-16 4:9 5:-24 6:36 7:-26 8:-20 11:-15
near:راس	3:15 4:-9 6:22 7:-29 9:10 11:-25
near:رافع	6:13
near:راكب	2:-11 4:-10 10:11
near:رام	6:-10 8:16 10:-19
near:رايت	2:-10 4:8 6:18 8:-9
near:رباط	5:27 6:-34 7:-20
near:ربع	0:-19 1:-11 3:-14 4:-22 5:-14 6:24 7:-13 8:-21 9:-12 10:-22 11:19
near:ربيع	0:-38 2:-8 3:20 4:-14 5:-9 6:-16 8:22 11:-24
near:رجال	0:18 2:-22 3:-16 4:-34 5:-35 6:37 7:-33
near:رجع	2:-9 3:-45 5:-13 6:-19 7:-16 8:-9 9:-12 10:8 11:39
near:رجعو	0:17 1:-12 2:-12 4:-13 5:-17 6:-28 7:-13 8:-23 10:11 11:-9
near:رجلا	0:13 2:14 3:-12 5:-22 7:-22 10:-27
near:رجلي	0:-14 2:-12 6:25 7:-8 10:-11
near:رحل	9:-13 11:16
near:رحلا	5:9 11:8
near:رحله	0:-8 5:-11 6:-23 9:-11 10:-10 11:18
near:رحلو	0:-8 3:24 6:-15 9:-11
near:ردت	5:23 6:-21
near:رسمي	3:-12 6:14 11:9
near:رشيد	4:-12 5:-12 6:12 7:13
near:رصاص	0:-15 2:19 4:-10 5:42 6:-38 7:-26 10:-13
near:رضيع	0:-16 1:-9 2:-16 3:-11 4:-20 5:14 7:18 10:-26
near:رعاي	3:-10 4:-13 5:21 6:-13 7:-13 11:8
near:رفات	0:-25 2:40 3:-14 4:-35 5:-17 6:13 7:-10 8:-22 10:-34 11:-23
near:رفاق	0:-9 1:-11 2:16 3:-21 4:-23 5:31 6:-47 7:18 8:-13 10:-15 11:-9
near:رفضت	2:22 6:-20
near:رفع	6:-11 7:15
near:رفعت	2:-11 5:-44 6:49 8:-9 11:-10
near:رفيق	0:-22 6:-8 8:-8 10:26
near:رقم	0:48 2:-38 3:-35 4:-64 5:-24 6:16 7:-20 8:-33 9:-29 10:-53
near:رقمي	5:-8 6:9 7:8
near:ركاب	0:-17 1:-14 2:-10 3:-17 4:-17 6:-27 7:29 8:-9 10:8 11:13
near:ركام	6:10 7:-8
near:رهاي	0:11 3:-10 5:-17 6:-28 7:-17 8:-25 10:21 11:-16
near:رهين	0:-32 2:-23 4:26 6:18 7:-11 10:-49
near:روس	0:-11 1:-8 2:-17 4:-32 5:-29 6:50 7:-18 8:-25 10:-17 11:-8
near:روسي	0:-21 2:14 3:-21 4:9 6:-16 7:-18 8:22 9:-12 10:-25 11:-26
near:روما	4:11 8:-8
near:روهي	3:-9 9:16
near:روي	0:-13 4:-12 5:-13 6:28 7:-14 10:-10
near:رياح	3:11
near:رياس	0:-11 3:-8 4:13 6:-13 8:13
near:رياض	3:13 6:-9
near:ريف	0:8 2:-9 3:-9 4:-14 5:9 6:-25 7:-9 10:-23 11:17
near:رييس	0:-30 1:-14 2:-26 3:21 4:21 5:-35 6:14 7:-18 9:-12 11:-20
near:زابو	5:-8 6:14
near:زاره	0:-14 1:11 2:-13 3:-33 5:25 6:-13 7:-16 9:-9 10:-24
near:زاعم	1:10 3:-8 5:-9 7:-9
near:زال	0:-20 1:-15 3:22 4:39 6:-19 7:-15 8:-18 10:-45 11:-34
near:زالت	0:-9 2:19 4:-9 6:-25 7:23
near:زالو	0:-43 1:-17 2:-10 3:-8 4:41 6:-13 7:13 8:-33 10:-33 11:-38
near:زامف	0:23 4:-8 10:-9
near:زلزا	0:-10 3:12 4:-10 6:26 7:-10 9:-15 11:-13
near:زلنا	3:-10 4:-16 5:-20 6:-14 7:29 10:-9
near:زملا	0:9 2:-19 3:-25 4:16 5:27 6:-30 7:-29 8:-8 10:-18 11:-10
near:زمن	6:8
near:زهاء	9:11
near:زوار	6:9
near:زوبي	1:-11
near:زوجت	5:-8 6:18 7:-9
near:زور	5:15 6:-13
near:زيتو	6:9 7:-8
near:زير	0:-8 2:-8 3:-8 7:11 8:-21 10:-13
near:سابع	0:19 2:-13 4:-18 5:10 8:-24
near:سابق	0:23 1:-40 2:-35 6:15 7:-33 8:-16 9:-19 10:-24 11:-47
near:ساحل	0:-11 3:21 5:-12 6:-11 7:-10 11:-10
near:سادس	2:-14 5:-15 6:20 11:12
near:ساعا	0:14 2:-30 3:14 4:-28 6:-15 7:-18 9:-9 10:28 11:-26
near:ساعه	0:-10 1:-23 2:-34 3:-27 4:-15 5:-11 6:38 8:-19 9:-16 10:-15
near:ساغا	3:20 6:-16
near:ساق	3:-11 5:39 6:-34 7:-9
near:ساقه	3:-8 5:25 6:-27 7:-18
near:ساكن	3:23 5:-8 6:-16 8:-9 11:-11
near:سامي	4:-11 11:15
near:سانا	5:8
near:سانت	6:11
near:سايق	2:-27 3:-14 4:-29 5:-17 7:32 8:-12 10:-19 11:-11
near:سباح	5:-14 6:26
near:سبت	0:-18 1:-10 2:-17 3:-21 4:-10 7:-13 8:-9 9:-17 10:21 11:25
near:سبتم	0:26 1:-27 2:-21 3:-17 4:-37 5:-21 6:-31 7:-19 8:-27 9:23 11:-12
near:سبع	5:29 6:-12
near:سبعم	2:-11 4:-21 8:33 10:-39
near:سبعه	0:-31 1:-11 3:-11 4:-52 6:19 7:-44 8:28 9:-16 10:-22 11:-15
near:سبعي	0:-8 2:-14 4:8 5:16 6:-24 7:11 9:-12 10:-18 11:11
near:سبقه	1:12 3:-9 5:9 6:-14
near:سبيل	0:8 2:10 4:-25 6:-23 7:-22 8:-21 10:14
near:سبين	1:-9 3:13 9:-23 11:8
near:سته	0:-18 1:13 2:-14 3:8 4:9 5:-13 6:10 8:-21 9:-28 10:-24 11:-37
near:ستون	6:-10 8:11
near:ستين	0:-9 1:-11 2:-25 3:-24 4:10 5:-22 6:-25 7:20 8:-9 9:-14 10:13 11:-18
near:سجل	0:29 1:9 2:-13 4:-34 5:-20 6:-30 7:8 8:-12 9:-18 10:-23
near:سجلت	0:34 1:-25 3:-21 4:-10 5:-16 7:-16 8:-16 9:-15 10:-10 11:-8
near:سجن	6:10 8:15 10:-17
near:سجنا	2:19 6:-10
near:سجون	0:-11 2:11 3:-10 6:-19 7:-13 8:20 10:-36 11:-9
near:سراح	0:-32 2:-22 4:-44 6:-25 7:-13 8:-23 10:58
near:سرير	5:9
near:سريع	0:-15 3:-10 4:23 5:-8 6:-18 7:-9
near:سعود	0:-11 2:-15 3:-9 4:-18 5:-39 6:39 8:31 10:-35
near:سفار	0:-9 3:-14 4:14 6:-21 8:-14 10:-13 11:27
near:سفح	3:12
near:سفين	4:15 6:-14
near:سقط	3:-16 5:18 6:14 7:-8
near:سقطت	3:13 6:-30 7:17
near:سقطو	0:-8 1:15 4:-16 5:-34 7:10 10:-17
near:سقف	3:-20 6:28 7:-23
near:سقوط	0:-14 1:10 2:-21 5:18 6:-37 7:-19 9:20 10:-8 11:13
near:سكان	0:-17 1:-12 2:-14 3:39 4:-32 5:-30 6:-43 9:-16 10:22 11:-36
near:سكه	5:8
near:سلام	0:-13 4:16 6:-9
near:سلسل	6:-8 8:-23 10:25
near:سلطا	0:-18 1:-11 3:-12 5:-24 6:14 9:18 10:-12 11:12
near:سلم	6:10 10:8
near:سلمت	0:-20 1:-8 2:-19 3:-12 4:11 5:-19 6:17 7:-15 8:-35 9:-13 10:19 11:-14
near:سلمن	0:-8 2:38 4:-11 5:-16 6:-16 8:-9 10:-28
near:سليم	1:-14 2:-13 3:-28 4:-14 5:-33 6:45 7:-21 9:18 11:-20
near:سمح	5:23 6:-14
near:سنجا	0:-8 2:-8 3:-24 5:-9 6:15 8:-10 9:-8 10:-19 11:23
near:سند	6:12
near:سنغا	0:9 1:25 2:-26 3:-22 4:-22 5:-11 6:-9 7:-8 8:-11 10:11 11:-18
near:سنه	0:12 1:-13 2:-16 3:-19 4:-14 5:-27 8:8 10:-21
near:سنوا	1:-9 2:-8 3:-21 5:8 6:11 7:-15 8:-11 10:-15
near:سنوي	6:14
near:سوء	0:-9 6:21 7:-8
near:سواح	3:20 6:15 11:-18
near:سوتل	3:14 6:-11
near:سودا	0:-19 1:-18 2:-12 3:-26 4:-22 5:-38 6:25 7:9 8:31 9:42 10:-44 11:-39
near:سوري	0:-30 1:-8 2:-9 5:-9 7:-17 10:21
near:سوق	6:-11
near:سوكو	0:8 4:-12
near:سومط	3:16 5:-10 6:-17
near:سوها	5:18 6:-16
near:سوي	1:9 2:-21 3:-26 4:-23 5:-27 6:-9 7:-30 8:-25 9:-12 10:29 11:8
near:سويس	2:13 5:-16 7:-9 10:-10
near:سياح	5:-21 6:26
near:سيار	1:-14 2:-15 3:-28 4:-44 6:34 7:-26 8:-16 9:-16 10:-24 11:-17
near:سياس	6:10 8:-12 10:11
near:سياق	5:23 6:-22
near:سيبو	6:16 7:-9
near:سيده	3:-11 4:-9 6:18 7:-17 11:-9
near:سير	2:22 5:8 6:-26
near:سيرا	3:21 5:-9 6:-11 7:-13 9:-11 10:14 11:-24
near:سيطر	6:-13 7:16
near:سيقا	1:-10 3:-20 4:-13 5:31 6:-27 7:-18 8:-10 9:11 10:-9 11:-13
near:سيل	5:-11 6:19 7:-9
near:سينا	1:-10 3:-21 5:9 7:-13
near:سيول	3:-13 5:-29 7:13
near:شاحن	0:31 1:-8 2:-36 3:-26 4:-32 5:20 6:-45 7:21 8:-14 9:-18
near:شارع	0:-9 3:-18 4:-8 5:-13 6:25 7:-8
near:شارك	2:-17 4:-20 5:-12 7:-12 8:30 10:-22
near:شاطي	5:-10 6:14
near:شباب	1:-17 3:32 5:-17 6:-24 7:-10
near:شباط	3:18 5:-10 6:15 7:-8 9:-19 11:-9
near:شبكه	3:-10 5:-13 6:13 8:-9 10:-10 11:-11
near:شبه	6:9
near:شبوه	5:13
near:شتاء	2:19 4:-10 7:-23 9:-13 11:-9
near:شجاع	2:13 10:-10
near:شخص	1:-14 2:-21 3:-19 4:-27 5:18 6:10 7:-26 8:-17 9:19 10:-30
near:شخصا	0:-47 1:-37 2:-13 3:16 4:-8 5:9 6:-20 7:8 8:-28 9:-33 10:22
near:شخصي	2:-8 5:8 6:26 7:-31
near:شرد	3:27 4:-8 6:-17 9:-13
near:شردت	3:14 6:8 9:-39 11:-14
near:شرطه	0:26 1:-12 3:-18 4:-40 5:-12 6:-20 7:26 8:-8 9:-14 10:-14 11:-9
near:شرطي	0:-17 4:15 6:16
near:شرعي	2:-12 5:-9 6:32
near:شرف	6:8
near:شرق	0:-13 1:-13 2:-15 3:19 4:19 6:-22 7:-8 8:-10 10:-9
near:شرقي	0:-32 1:-11 2:-15 4:12 7:-22 8:-9 9:14 10:16 11:-19
near:شركا	0:10 3:17 5:-13 10:-8 11:-11
near:شركه	0:-10 2:-11 4:26 5:20 6:-23 7:-11 10:-25
near:شعب	3:-13 11:15
near:شعبي	6:10
near:شفاء	5:11 6:-10
near:شقيق	2:-11 3:-8 5:12 6:15 7:-13
near:شمال	0:13 1:-13 3:9 6:-15 7:-15 8:-16 9:-16 10:-34
near:شمس	3:22 9:-21
near:شمل	8:10 10:-9
near:شهاد	5:8
near:شهد	6:17
near:شهدا	0:-8 1:-12 2:-10 3:-21 5:17 6:9 7:-19
near:شهدت	5:-13 6:-11 7:19
near:شهر	0:13 1:13 2:15 4:-48 5:-31 6:-24 7:-42 8:-39 9:-47 10:25
near:شهرا	0:-12 2:15 3:-12 4:-16 6:-31 9:23 11:-13
near:شهره	2:-14 5:17
near:شهري	0:9 2:-12 4:-16 5:-8 6:-8 7:-14 8:-8 9:8 10:-20 11:12
near:شهود	5:9 6:-8
near:شهيد	0:-8 1:23 2:-8 3:-11 5:15 6:-19 7:-18 11:-9
near:شوون	2:27 4:-34 5:-10 6:-17 7:-9 10:-15
near:شيبو	4:-14 6:-8 7:14 10:-12
near:شيخ	3:-13 4:-15 5:-9 6:-13 7:35 9:-9 10:-13 11:-21
near:شيوخ	0:19 4:-20 5:-22 6:-16 10:8
near:صاحب	7:13
near:صادر	6:8
near:صارو	5:14 6:-11
near:صباح	1:-27 3:-22 4:-33 5:-12 6:-20 7:39 8:-19 9:-28 10:10
near:صحاف	3:-14 6:-9 9:21 11:-9
near:صحرا	0:-8 1:25 3:-22 4:24 6:-32 7:-14 11:-18
near:صحفي	0:-8 2:-8 3:16 5:10 6:-28
near:صحه	1:-23 2:-33 3:-37 4:16 5:21 6:19 7:-11 8:-31 9:-13 10:-22 11:-19
near:صحيا	5:8
near:صحيه	5:-15 6:22 7:-14
near:صحيي	0:23 5:-11 6:-16 7:-9 10:-13
near:صدر	5:10 7:-10
near:صدمه	6:17
near:صغير	0:20 2:14 6:-18 7:-14 10:-14
near:صفحه	0:12
near:صفر	3:-8 6:24
near:صفقه	4:-9
near:صفوف	2:-9 4:-16 5:-10 6:42 7:-10 10:-16
near:صلت	3:-12 6:8 11:12
near:صلنا	5:11 7:-9
near:صلوا	0:16 3:-18 5:12 6:-14 7:-23 9:17 10:-10 11:-21
near:صليب	0:-18 1:-14 2:24 3:-12 4:-26 6:-21 9:-8 11:-22
near:صناع	5:8
near:صنعا	0:-10 2:-19 4:11 6:18 10:-15
near:صنف	5:-12 6:16
near:صهار	0:-8 6:9
near:صهري	0:-21 2:-8 4:-13 6:24 10:-10
near:صور	5:-20 6:21
near:صول	2:15 5:18 6:-24 7:-20 9:-13 10:-13 11:17
near:صوما	0:-18 3:-16 4:15 6:-19 9:27 10:-8 11:-25
near:صياد	0:-19 1:-12 2:12 3:-24 4:11 5:-15 6:19 7:19 8:-11 9:-14 10:-34 11:-29
near:صيف	3:-29 5:-15 6:9 7:-10 9:-9 11:34
near:صيني	0:17 2:-14 6:-26 8:-9
near:ضابط	0:-19 2:-20 4:14 5:10 6:-10 8:10
near:ضالع	2:-28 3:9 6:30
near:ضحاي	0:-9 1:8 2:-16 3:-17 4:-9 5:-38 6:39 7:-30 10:-8 11:-10
near:ضحيت	5:-15 6:29
near:ضحيه	6:12
near:ضرب	5:14 6:-9
near:ضربه	5:20 6:-14
near:ضعف	0:19 1:15 3:12 4:-15 6:-23 7:-15 11:-9
near:ضفه	3:-12 9:19 11:-12
near:ضمت	9:-10 11:14
near:ضمن	0:-8 2:-11 3:11 6:8 8:14 10:-28 11:-8
near:ضمنه	0:-17 2:-30 4:-31 5:-24 6:38 7:-11 8:15
near:طابق	2:18 3:17 4:-27 5:-10 6:-23 7:14 8:-11
near:طاقت	3:-19 5:-13 6:13 9:19
near:طاقم	6:17
near:طاقه	9:-10 11:11
near:طال	5:11
near:طالب	0:-11 1:-9 3:-22 4:16 5:-10 6:9 9:15 10:-15 11:-19
near:طاول	2:-11 6:25
near:طاير	0:-17 1:-17 2:-15 3:-19 4:-16 5:-17 6:13 7:10 8:13
near:طايش	0:-9 2:-10 5:35 6:-30
near:طباب	2:-10 5:-9 6:18
near:طبرق	3:-8 5:-14 11:13
near:طبقا	0:-16 4:14 5:-12 6:22 7:-19
near:طبي	6:9
near:طبيب	0:-9 2:23 4:-12 5:-15 6:21 7:-35
near:طبيه	5:8 6:18 7:-12
near:طرف	3:-10 4:-10 5:21 7:-8 10:-18
near:طرفا	2:-20 6:10 10:-10
near:طرفي	0:-15 3:-18 7:-14 10:22
near:طرق	0:-15 1:-29 4:-11 5:-28 6:34 7:-12 8:-12 10:-8 11:-14
near:طريق	1:23 2:-53 3:-11 4:-49 5:-21 6:26 7:-21 9:-29 10:-29 11:-25
near:طفل	2:-22 4:-9 6:31 7:-12 10:-9
near:طفلا	1:-14 2:-10 4:-18 6:28 7:-35 8:-17 9:-23 10:-22 11:-26
near:طفله	4:-14 5:-13 6:21
near:طفلي	0:-11 5:12
near:طفيف	5:30 6:-27
near:طواب	11:11
near:طوار	0:-9 1:-10 3:-15 4:-17 6:14 7:-22 9:-11 10:-8 11:12
near:طواق	3:-10 5:21 6:-25 7:19
near:طوعا	3:-25 5:-8 6:-12 9:-26 10:-17 11:33
near:طولك	3:10 9:-22 11:11
near:طوله	0:-10 3:-8 4:27 6:-22 7:-8 9:-10 10:-17 11:-10
near:طويل	3:25 6:-8 9:-14 11:-14
near:طيرا	5:-8 6:17 7:-12
near:طينه	0:-12 3:-27 6:-22 9:36 11:-15
near:ظهر	2:-9 5:11 6:-14 8:-9 10:9
near:ظهرا	2:-27 4:-8 5:-28 6:51 7:-19 8:-9 10:-10
near:عاجز	6:-13 9:8 10:-14 11:-14
near:عاجل	5:13
near:عاد	1:-13 2:15 3:-16 4:-31 5:-37 6:-64 7:-21 8:20 9:-44 10:-10 11:49
near:عادت	5:-14 7:-12 10:16 11:-9
near:عادو	0:-9 3:-35 5:-14 6:-28 7:10 8:-24 9:-56 11:61
near:عاشر	5:-16 6:22 7:-9
near:عاصم	0:-24 3:-9 4:-10 6:11 8:-21 9:-14 10:-17 11:25
near:عالج	3:-13 5:26 6:-16 7:-12 9:-8 11:-8
near:عالم	0:-19 1:-9 2:19 3:-11 4:-19 5:-22 6:34 7:-16 10:-16 11:-11
near:عام	0:23 1:43 3:-37 4:-76 5:-30 7:-37 8:-26 9:-55 10:-23 11:11
near:عاما	0:-11 1:-11 3:-22 4:-15 5:-20 6:50 7:-32 8:12 9:-9 10:-14
near:عامل	0:10 1:-16 2:-27 3:-21 4:20 5:24 6:-14 7:-39 8:-34 9:-16 11:-20
near:عامه	0:-18 2:10 3:-16 5:-10 6:26 7:-32 8:-20 9:-8 10:9
near:عامي	2:-17 3:-9 4:-24 5:-12 6:-31 7:-17 9:20 10:27 11:-16
near:عايد	0:-29 1:-25 2:-20 3:-54 4:10 5:-19 6:-17 7:-29 9:-25 11:62
near:عايل	0:-31 1:-12 2:-23 4:-35 6:12 7:20 8:-22 9:-18 10:-15 11:-19
near:عبار	1:10 3:-9 5:-13 6:-18 7:15
near:عبد	3:17 11:-12
near:عبر	2:26 3:-30 4:-36 5:-20 6:-25 7:-18 9:11 10:-29 11:26
near:عبرو	3:-22 6:-8 9:30 11:-20
near:عبور	3:-14 6:14 7:-9 9:16 11:-12
near:عبوه	5:25 6:-21
near:عتق	3:17 5:-9 11:-11
near:عثر	0:21 1:-12 2:32 3:-16 4:-32 5:-22 6:-18 8:-10 10:-37 11:-9
near:عثما	5:-18 6:8
near:عثور	7:15
near:عداد	0:-24 1:-20 2:-14 3:-20 4:-45 5:-14 6:-26 7:55 10:-34 11:-19
near:عدت	4:15 6:-13
near:عدد	0:12 1:22 2:-45 4:-23 5:-31 6:-8 7:8 8:-17 9:19 11:-28
near:عددت	1:-8 3:-21 4:24 5:-13 7:-16
near:عدده	0:-23 1:-21 2:-26 3:17 5:8 6:-33 8:24 9:-14 10:-27 11:-13
near:عدلي	0:-9 2:13
near:عدم	1:29 2:14 3:-8 5:-32 6:-36 9:10
near:عدن	0:-9 2:-14 4:-12 5:-20 6:13 7:-19 10:19
near:عده	5:-12 6:15
near:عدو	1:21 3:-8 5:-12 8:-12
near:عدوا	1:12
near:عراق	3:-8 6:-10 9:21 11:-10
near:عربا	4:21 5:-13 6:-20 7:-13
near:عربه	0:-10 4:18 6:-11 7:-8
near:عرضت	2:-8 8:10 10:-9
near:عرفن	0:-13 1:-8 2:-8 3:-26 4:-33 5:-18 6:25 7:18 8:-10 9:-17 10:-13 11:-26
near:عسكر	0:-24 1:-10 2:-41 3:-31 4:-19 5:-27 6:-11 7:12 8:-22 10:47 11:-16
near:عشاي	2:-17 4:-24 5:-21 7:-15 8:-13 10:14
near:عشر	1:-24 3:-29 6:25 7:-28 8:-15 9:-14 10:-39
near:عشرا	2:-24 3:23 4:31 5:-20 7:-20 9:-20 10:-26
near:عشره	0:-19 1:-15 2:-37 4:14 6:19 7:-35 10:-45 11:-29
near:عشرو	0:-44 2:-38 3:-17 4:17 5:-17 6:36 7:-32
near:عشري	0:14 1:-13 2:-21 3:24 4:-28 5:12 6:-21 7:10 9:-16 11:-14
near:عشوا	0:-12 3:20 11:-18
near:عصاب	1:-9 4:11 5:-8 6:14 9:-12 10:-9
near:عصر	0:-10 6:21
near:عصرا	5:-9 6:19 7:-13
near:عطشا	6:27 7:-18
near:عقار	6:14
near:عقد	1:12 6:-10
near:علاج	3:-23 4:-11 5:46 6:-33 7:-16 9:-18 11:17
near:علقت	5:9
near:علم	5:-9 6:-30 7:30
near:علمت	6:21
near:علي	0:-19 1:28 2:-13 3:-9 6:-9 7:-16 8:-50 9:-9 10:-16 11:-38
near:عليا	6:18 7:-14
near:عليه	0:10 2:13 3:-9 4:-25 5:-16 6:8 7:10 8:-8 10:-13
near:عمال	0:15 3:-10 4:-11 5:-18 6:15 10:-9
near:عمر	0:-9 2:-16 3:-21 4:-19 5:-26 7:25 8:23 9:-9 10:-21 11:-21
near:عمره	0:-25 2:-14 3:-13 4:-12 5:17 7:-15 10:20
near:عمل	6:21
near:عملي	0:-27 1:-21 2:-36 3:-23 4:-46 6:12 8:19 9:-12 10:15 11:-26
near:عموم	0:10 5:-8 6:8 9:-13 10:-10
near:عناص	0:8 2:-14 3:-13 5:-23 6:16 7:-13
near:عناي	0:-9 1:-9 2:-12 3:-16 4:-24 5:46 6:-23 7:-18 10:-13
near:عند	1:-14 4:-46 5:-18 6:18 7:8 8:-14 10:-49 11:-15
near:عندم	1:-8 5:-11 6:25 7:-16
near:عندن	6:10
near:عنصر	6:-10 7:15 11:9
near:عنف	1:-10 3:31 4:-8 5:-11 6:22 7:-13 9:-22 11:-27
near:عنه	5:-11
near:عنها	0:22 2:-9 4:-15 6:9 8:-10 10:-22
near:عنهم	0:-41 1:-20 2:-33 3:-25 4:29 5:-25 6:-46 8:9 9:-9 10:15 11:-18
near:عوده	0:-12 1:-12 3:-38 4:-8 5:-11 6:12 7:-13 8:-17 9:-14 10:-28 11:49
near:عون	3:31 6:-31
near:عين	3:20 5:-21 6:20 7:-10 11:-19
near:عينه	0:9 2:-14 3:-9 4:12 10:-12
near:غابه	1:-9 2:14 3:-37 6:-59 7:-43 8:15 9:-16 11:-8
near:غادر	0:-22 1:-10 3:-9 4:-13 5:36 6:-35 7:-24 9:-21 10:-13 11:14
near:غارا	2:-15 4:-19 5:-14 6:35 7:-8 10:-17
near:غارت	5:8
near:غاره	2:-10 3:-9 4:-13 5:8 6:19 7:-16
near:غاز	6:20 7:-11
near:غالب	0:-14 2:8 4:-16 7:14
near:غاو	5:23 6:-21 11:-8
near:غدا	0:14 3:-12 4:-17 5:-9 6:25 7:-18 10:-12 11:-10
near:غرام	6:14
near:غرب	0:20 3:10 6:11 10:-24 11:12
near:غربي	3:13 5:-11
near:غرفه	0:-26 1:-8 2:-9 3:-18 4:33 5:-25 6:22 7:-18 8:-15 9:-10 10:-27 11:-12
near:غرق	1:-13 2:-15 3:-14 4:-9 5:-24 6:8 7:15
near:غرقا	6:14 7:-11
near:غرقو	2:-10 4:-9 5:-15 6:30 7:-20
near:غزه	0:-31 1:-11 2:26 3:-8 6:-35 7:-25 8:22 9:-34 10:-40 11:14
near:غضون	0:-11 2:-21 4:-14 6:-29 9:18 10:16
near:غوفا	1:-8 5:-15 6:27 7:-9
near:غير	1:-29 2:-26 3:12 6:9 7:-30 8:-21 9:-9 10:-9
near:غيره	0:-11 3:21 4:-20 5:-15 6:30 7:-23 9:-15 10:-12 11:-32
near:فارق	5:-38 6:46 7:-10
near:فاشر	3:11 11:-8
near:فاعل	0:13 3:-19 6:-11 10:-15 11:19
near:فان	0:-8 2:-12 3:35 4:-15 5:-11 7:-15 9:-8 11:-32
near:فاه	0:-24 1:13 2:31 3:-21 4:-10 5:-36 6:27 7:-52 8:-36 9:-12 10:-16 11:-18
near:فايق	4:-8 5:27 6:-23 7:-11
near:فبات	3:16
near:فبرا	2:9 3:-11 4:-23 5:-20 6:28 7:-8
near:فتح	6:-18 8:15 9:-12 10:-10 11:12
near:فتره	0:9 1:14 5:-12 6:-22 9:-8 10:-9
near:فتيا	0:-20 2:-19 3:-19 4:-19 5:-10 6:-21 7:14 9:-11 10:32 11:-11
near:فجر	0:21 1:-13 2:10 3:-23 4:-37 5:-34 6:16 7:-26 8:-20 11:-17
near:فجرا	3:12 5:9 6:-19
near:فجرح	6:9 7:-12
near:فحص	2:18 3:-28 5:-12 6:-27 7:-14 10:-16 11:27
near:فحوص	5:-16 6:20 7:-9
near:فديه	3:-8 5:-9 6:-18 7:-20 8:-12 10:18 11:-8
near:فرار	0:16 2:-21 4:-16 5:-14 6:-11 7:-10 8:-16 9:19 11:-22
near:فران	6:11
near:فردي	6:9
near:فرع	5:-13 6:10
near:فرق	0:-8 1:-9 3:-8 5:13
near:فرقن	3:-9 5:8 6:-8 11:16
near:فرقه	0:-12 3:-9 4:14 5:18 6:-17 11:-11
near:فرنس	4:-8 5:-21 6:37 7:-12 10:-8
near:فروا	3:18 9:13 11:-28
near:فصاي	4:-25 10:23
near:فضلا	0:-16 2:-18 3:-11 7:13 8:-12 9:9 10:-13
near:ففي	3:-11 6:11 8:8 9:11
near:فقا	0:-15 1:14 2:-20 3:31 4:-15 5:-12 8:-16 9:-30 11:-10
near:فقتل	0:-47 2:-21 4:-25 6:28 7:-14 8:-10 9:-22 11:-15
near:فقد	0:-23 1:13 2:-13 3:-19 4:-16 5:-14 7:15
near:فقدا	0:-11 1:19 3:-17 5:-31 6:-12 7:12 11:-8
near:فقدت	0:-11 1:-12 2:-23 3:-12 4:-12 5:-27 6:20
near:فقدن	0:-17 1:-10 2:-8 3:-27 4:-13 5:-36 6:58 7:-51 10:-9 11:-10
near:فقدو	0:-8 1:35 3:-19 5:-35 7:-18 11:-17
near:فقضي	6:14
near:فقط	0:-19 1:-13 2:-24 3:-17 4:-30 7:20 8:10 9:-27 10:-10 11:-27
near:فلبي	5:-9
near:فلسط	0:-17 1:-9 2:21 3:-9 4:-33 6:-27 7:-9 8:23 10:-29 11:-10
near:فلم	4:-10 5:-8 7:-10 8:-19 10:20
near:فندق	6:16 7:-8
near:فوق	3:10 5:-25 6:10 8:-10 10:9
near:فيات	3:-9 5:37 6:-23 7:-19
near:فيرا	6:14
near:فيضا	3:13 5:-11 6:-11 7:10 11:-9
near:فيما	0:-44 1:-18 2:-42 4:-16 5:22 6:9 8:-32 10:-22 11:-13
near:فين	2:13 3:22 5:-35 6:28 8:-28 11:-12
near:فيه	1:-19 2:-10 3:-23 4:-11 6:14 7:-30 9:21 10:-26 11:-16
near:فيها	0:-25 1:-35 2:-37 3:17 4:36 5:-8 7:-37 8:-46 9:-16 10:-11 11:-22
near:فيهم	3:-8 6:19
near:قادم	9:-16 11:21
near:قارب	1:23 2:-12 3:-14 4:-10 5:-17 6:-14 7:13 11:-8
near:قاصر	0:-31 1:15 2:-18 3:10 4:-25 5:-13 6:-19 7:-25 8:12 9:-19 10:13 11:21
near:قاطع	2:-8 6:15
near:قاطن	3:17 6:-21 9:26 11:-28
near:قاعد	0:-13 10:14
near:قاعه	3:21 5:-10 6:-14
near:قافل	1:-14 2:-8 3:-9 4:-13 6:-19 7:-11 8:-8 9:-17 10:-13 11:39
near:قال	0:-49 1:10 3:-40 5:-59 6:21 7:12 8:-29 10:18 11:14
near:قالت	0:18 1:-12 2:-18 3:15 4:-19 6:14 7:-25 8:-11 10:-15
near:قالو	0:-12 2:-31 3:-11 4:-19 6:42 10:-14
near:قاهر	2:-12 8:14 10:-9 11:16
near:قايد	0:-15 2:-15 4:15 5:8 6:-22
near:قايل	0:-12 2:-16 4:14 5:-29 6:37 7:-23
near:قايم	0:-9 2:-23 4:19 5:18 6:-8 7:-19 8:-22 9:-10 10:-10 11:8
near:قبال	1:-19 5:-9 6:38 7:-11
near:قبضه	0:-10 1:-15 2:-30 3:-14 4:37 5:-16 6:-19 7:-22 8:-28 10:-9 11:-11
near:قبل	0:-8 2:-9 3:25 4:-20 5:-27 6:-9 7:-54 8:-20 9:-11
near:قبله	1:-9 5:12 7:-10 8:13
near:قتال	0:-13 4:17 5:-11 6:-9 7:-11 9:8 11:-16
near:قتل	0:-39 2:-33 3:-17 4:-10 6:43 7:-21 8:-39 9:-21 10:-38 11:-20
near:قتلت	0:-24 1:-32 2:-27 3:-29 5:-13 6:55 7:-37 8:-13 9:-14 10:-9 11:-28
near:قتلن	0:-14 2:-10 5:-9 6:28
near:قتلو	0:38 1:-38 2:31 3:-49 4:-68 7:-57 8:-38 9:-18 10:-20 11:-23
near:قتلي	0:-47 1:18 2:-49 3:-22 4:-20 5:-20 6:47 7:-51 9:-15 10:-53
near:قتيل	0:-8 1:23 2:-31 3:10 4:-33 5:17 6:-39 7:21 8:-25 9:-17 10:-21 11:-28
near:قدر	2:-10 3:-12 4:8 5:8 6:-20 8:-14 9:19 11:-16
near:قدم	3:17
near:قدمت	6:10
near:قذيف	6:14
near:قراب	2:-12 3:9 4:-13 5:11 10:-8 11:-31
near:قرار	6:10
near:قراه	5:-9 6:-22 7:13 9:-22 10:-9 11:10
near:قرب	1:-12 4:-38 6:17 7:9 8:-22 10:-29 11:-16
near:قرن	7:13 11:-11
near:قري	3:16 5:-12 6:-20 9:10 11:-15
near:قريب	0:-16 2:-8 4:31 6:-30 7:-13 8:-10 10:-22
near:قريه	0:-30 1:-15 2:15 3:27 4:-32 5:14 6:17 7:-31 8:-15 9:-16 10:-25 11:-32
near:قسام	2:17 4:-9
near:قسرا	0:-20 1:-9 2:-30 3:17 4:-9 5:-9 6:-22 7:21 8:-19 9:-17 10:-17 11:11
near:قسم	0:29 3:-8 4:-17 5:27 6:-16 7:-10 10:-32
near:قصف	0:-10 2:-10 3:10 4:-10 9:-11
near:قضاء	0:-9 1:-9 2:-8 3:-10 4:-8 6:13 7:14 8:-8 9:-12 10:-19 11:15
near:قضار	6:8
near:قضاي	6:13 7:-8
near:قضت	5:-15 6:24 10:-8
near:قضوا	0:-11 1:-11 4:-30 5:-30 6:19 7:-27 8:-9 9:-21 10:24 11:-19
near:قضي	0:-21 3:10 5:-22 6:14 7:-49 8:-12 10:-15 11:-11
near:قضيه	0:10 10:-9
near:قطار	1:-17 6:24
near:قطاع	0:23 1:-9 2:20 3:-23 6:-16 7:-25 8:-13 9:-20 10:-61 11:13
near:قطري	4:-12 8:8 10:11
near:قليل	2:-8 4:-10 5:-29 6:28 10:14
near:قناه	4:-15 6:-9 7:16 8:19 10:-15 11:-10
near:قنبل	3:14 6:-13
near:قوات	0:-50 1:-15 2:-45 3:-28 4:18 5:-25 6:37 7:-39 8:10 11:-11
near:قوار	2:-8 4:-14 5:-13 6:18 9:-9
near:قواف	3:19 6:-18 11:-15
near:قوام	11:10
near:قواي	2:-15 6:18
near:قوته	3:-13 5:-8 6:24
near:قود	2:-12 4:-16 5:-14 6:24 10:-15
near:قول	0:-9 2:-15 4:-19 6:-26 7:-12 8:-10 10:27 11:-12
near:قوله	0:-12 1:-19 2:-10 3:-19 5:9 6:-10 7:20 8:-14 9:-15 10:-23
near:قوه	0:-10 1:-11 2:12 4:-9 6:-30 7:-9 10:27
near:قياد	2:-23 4:16 6:22 8:-19 10:-8
near:قياس	0:18 3:-10 4:-16 6:-16 9:10
near:قيد	4:-28 6:-19 10:24
near:قيل	0:9 2:-8 6:-9
near:كاتس	0:22 10:-9
near:كاجر	3:19 5:-12 6:-17
near:كادو	2:16 4:-14 6:-13
near:كارث	3:12
near:كامل	0:-16 3:10 4:13 6:-13 10:-8 11:-9
near:كان	0:25 1:-58 2:-67 3:-9 4:-10 5:-20 6:18 7:-34 8:-39 9:8 10:-16
near:كانا	0:-8 4:-11 5:11 6:-11 7:-14 10:15
near:كانت	0:-27 1:8 2:17 3:-15 4:-27 6:-10 7:10 8:-16 11:-15
near:كانو	0:-36 1:-24 2:-18 5:-67 6:-19 7:-23 8:25 10:12 11:-20
near:كايا	5:9 6:-14 7:9
near:كايس	0:11 2:-10 3:-9 4:-12 6:-15 9:13 11:-9
near:كبير	0:-15 2:-19 4:31 6:-19 7:-12 8:-12 10:-8
near:كتاب	6:-10 7:14
near:كتاي	2:17 4:-9
near:كذلك	4:-14 6:-11 10:13 11:8
near:كردف	3:14 6:-8 9:-8
near:كشف	1:17 2:12 5:-8 6:-24
near:كفرت	5:8
near:كله	0:40 1:-19 3:-20 4:-13 6:-36 8:-15 9:-13 10:-10 11:-11
near:كلهم	2:-19 4:14 5:-14 8:-14 10:14
near:كما	0:-28 1:-37 2:-12 3:17 4:-47 6:-14 7:16 10:9
near:كمبو	3:17 4:13 9:-9
near:كمين	0:13 2:-19 5:-34 6:28 7:-11 10:-31
near:كنا	1:-9 2:-45 3:-10 5:-13 6:26 7:-28 8:11 9:-8 10:-42 11:-8
near:كنيس	0:-8 2:-21 4:-25 6:22 8:-9 10:12
near:كهرب	6:12
near:كواد	3:-9 4:-8 5:-17 6:36 7:-17
near:كوار	0:16 2:-15 4:-29 6:13 7:-8 8:-13 11:-14
near:كوت	2:10 3:-13 4:-8 5:-8 6:-21 8:-8 9:18 10:19 11:-14
near:كورس	0:-10 1:-8 3:-13 4:-18 5:-16 6:-20 7:-9 8:-18 9:-10 10:40 11:-26
near:كوري	2:-11 4:10 5:-9 6:17 10:-9
near:كوست	3:13
near:كولو	0:-15 2:-16 3:-9 5:8 6:8 9:-18 11:12
near:كولي	3:-10 5:-12 6:29 9:-13 10:-14
near:كوما	7:9
near:كومب	5:10
near:كونر	3:20 4:-8 9:-11 11:-11
near:كونغ	6:17 7:-16 11:-20
near:كويت	5:29 6:-24
near:كيف	0:-11 4:-13 5:-9 6:27
near:كيلو	4:22 6:-22 7:-19 9:14 11:-12
near:كينش	2:-16 4:-22 8:30
near:كييف	0:-11 2:12 3:-15 4:-13 6:-34 8:28 9:-9 11:-27
near:لاجي	1:-11 3:-10 4:-11 5:-20 6:-16 7:-13 8:-10 9:8 10:13
near:لاحق	2:-13 3:-13 4:-16 5:15 7:-15
near:لادا	9:-16 11:11
near:لاست	3:-20 6:-14 9:26 11:-17
near:لاطف	5:-14 6:19
near:لاطل	2:-14 6:10 8:12 10:-11
near:لاغا	3:13 11:-11
near:لافت	7:8
near:لامب	6:23 7:-13
near:لان	1:-10 2:22 3:17 4:-18 5:8 6:-34 10:-11 11:-15
near:لايح	0:-9 3:-9 4:-13 5:-9 6:31 7:-15
near:لبنا	0:-14 2:-11 3:-10 4:20 8:-12 9:-27 10:-13 11:26
near:لترم	3:-8 5:-9 11:13
near:لثلا	6:13
near:لجنه	0:-17 2:8 3:-19 4:-11 5:-10 6:-33 9:11 11:-16
near:لحظه	5:-8 6:29 7:-12
near:لدي	0:20 1:-21 2:-40 3:10 5:-34 6:-45 7:14 8:-24 9:-10 10:21 11:-20
near:لدين	0:-9 2:-21 5:23 6:-13 7:14 8:-10 10:-11
near:لديه	1:-10 3:-10 4:29 5:-11 6:-13 7:-25 8:-23 9:11 10:14 11:-17
near:لرضي	5:-8 6:15 7:-10
near:لروي	0:8 2:-9 4:-18 5:-20 6:23 7:-12 8:12 10:-8
near:لشوو	0:-11 2:-8 3:-10 4:-13 5:-8 8:8 9:-8 11:15
near:لطفل	5:-13 6:29
near:لعاي	6:10
near:لغت	1:12 6:-10
near:لغم	6:8
near:لغما	6:18
near:لفرا	0:-8 2:-11 3:21 4:18 5:-10 6:-17 10:-15
near:لقاء	4:13 6:-10 7:-9
near:لقوا	1:8 2:8 4:-8 5:-9 6:17 7:-13 10:-9
near:لقي	0:-12 1:-11 2:-17 3:-16 4:-12 5:-8 6:29 9:-8 10:-8 11:-13
near:لكن	0:-19 1:-13 2:19 3:18 4:-9 5:-46 7:22 8:21 9:-16 10:-38 11:-16
near:لكنه	6:19
near:لما	2:-17 6:20 8:-14 10:9
near:لمده	8:9
near:لمرا	6:12
near:لمكت	0:-10 4:-9 5:9 6:-9 8:22 10:-28
near:لمها	6:-9 7:13
near:لنا	0:-30 1:-8 2:-11 3:-12 4:20 5:11 6:15 7:-23 10:-13
near:لنسا	2:-14 5:-27 6:45 7:-21
near:لنقل	3:-11 6:-8 11:12
near:لها	1:-17 4:19 5:-21
near:لهجو	5:8
near:لهم	0:-11 1:-9 3:-17 4:-26 5:-25 6:-34 7:53 8:-8 9:-18 10:-11 11:-23
near:لواء	2:-12 6:29 10:-11
near:لوزا	0:9 3:-12 4:10 5:-16 7:-14 8:12 10:-8 11:-11
near:ليبل	3:19 6:-14
near:ليبي	0:-14 1:-31 2:-21 3:-17 4:15 5:-30 7:-17 8:-13 9:-10 10:28 11:13
near:ليرت	5:21 6:-26 10:16
near:ليره	0:-11 6:12 10:15
near:ليس	0:-12 3:-22 4:-18 5:-11 6:36 7:-18 11:-11
near:ليصب	5:-9 6:23
near:ليصل	3:21 6:-9 11:-11
near:ليل	0:-21 5:-12 6:35 7:9
near:ليلا	5:9 6:-8
near:ليلت	3:31 5:-8 6:-39 10:-12 11:8
near:ليله	0:-38 1:-25 3:24 4:9 5:-43 6:18 7:-24 8:-20 9:-16 10:-10 11:-28
near:ماء	0:19 1:-12 2:-8 7:-14
near:مات	2:44 3:-20 4:-38 5:-13 6:-23 9:-9 10:-24 11:-8
near:ماتت	2:21 3:-8 4:-10 5:-10
near:ماتو	0:-15 1:24 2:17 3:-28 4:-28 5:-31 6:9 7:-45 8:-16 9:-11 10:-25 11:-13
near:مار	6:15
near:مارب	2:-14 4:20 5:-10 6:13 7:-23 9:-14 10:-12 11:-8
near:مارس	0:8 2:-13 3:11 4:-19 7:-11 8:11 9:-17 10:-8 11:-8
near:ماري	2:-22 4:-37 5:-11 6:-25 7:-12 8:42 10:-29
near:ماشي	2:-11 3:12
near:ماضي	0:11 1:27 2:-34 3:10 4:-39 5:-37 7:-11 9:11 10:-33 11:-46
near:مالي	0:10 1:-16 3:-27 6:-35 7:-23 8:-25 9:18 10:21
near:ماني	2:-9 4:-8 8:-13 9:10 10:16
near:ماوي	3:49 5:-10 6:-15 7:-9 9:-31 11:-20
near:مايت	0:11
near:مايغ	5:-10
near:مايه	4:-27 5:28 9:23 10:-20 11:-24
near:مايو	0:15 6:-13 8:10 10:-14
near:مايي	6:13
near:مباش	2:19 3:-8 6:-13
near:مبان	3:9 4:-9 5:-24 6:-21 7:-18 8:-9 9:-9 10:-17 11:26
near:مبلغ	6:-10 7:11
near:مبني	3:8 5:11 6:-8
near:مبين	6:13
near:متاث	2:-10 5:-37 6:44
near:متحد	0:9 1:-28 4:-36 5:-29 6:28 7:-36 8:-30 10:-25 11:-24
near:متشد	3:-18 4:-17 6:14 10:10
near:متصل	5:23 6:-22
near:متضر	3:26 6:-20 7:-13 11:-10
near:متطو	6:19 7:-9
near:متفا	1:-9 3:-21 5:15 6:15 7:-14
near:متفر	2:-11 4:-8 5:-10 6:24
near:متمر	5:13 6:-11
near:متن	1:-23 2:9 3:-35 5:-40 6:-9 7:-40 8:-29 9:-17 11:12
near:متنق	5:-20 6:23
near:متنه	0:-10 1:-13 3:-16 4:-14 5:-9 6:-18 7:-13 8:-9 10:-10 11:27
near:متهم	6:13
near:متوا	6:-11 7:18
near:متوس	1:34 2:-8 3:-19 6:-21 7:-38
near:متوف	1:12 5:11 6:13 7:-20
near:متوق	5:-10 6:16
near:مثله	2:-9 3:20 6:-17 8:9 10:-10 11:-10
near:مجاو	0:-24 1:-14 2:-16 3:32 4:15 5:-19 6:-32 7:-18 8:-10 11:-10
near:مجتم	6:11
near:مجدد	0:11 3:11 5:-8 10:-23 11:10
near:مجلس	3:18 6:19 9:-10 11:-15
near:مجمع	3:25 9:-15 10:-11 11:-18
near:مجمو	0:-12 1:11 2:-12 3:-18 4:8 5:-18 6:-18 7:-15 8:25 9:11 10:-15 11:-27
near:مجهو	0:11 1:-13 2:-8 3:-13 5:-11 6:8 9:-10 10:-42 11:-19
near:محاف	0:-14 1:-12 4:-12 6:-8 7:-20 9:-33 10:-10 11:14
near:محام	1:-9 3:-20 4:-12 6:-12 11:24
near:محاو	0:-13 4:-19 6:12 10:-16
near:محتج	0:-35 1:-8 2:19 3:-19 4:18 5:-9 6:-38 7:-20 8:-8 10:-15 11:-10
near:محرر	0:-23 2:-41 5:-13 6:-27 7:-21 8:17 10:28
near:محطه	4:-12 6:-20 7:-10 8:23 10:-9
near:محكم	0:-8 2:-9 4:17 8:-9 10:-21
near:محكو	0:-16 2:-27 3:-15 4:-36 5:-14 6:-25 7:-11 8:52 9:-18 10:-43 11:-22
near:محلي	0:19 1:-22 2:-17 3:-29 4:-13 5:-20 7:-19 8:-23 9:-23 10:13 11:28
near:محمد	1:19 3:-17 4:-9 5:24 6:-27
near:محمل	2:11 5:26 6:-27 8:-11
near:محمي	6:14
near:محور	6:8
near:محيط	2:13 3:12 10:-14
near:مختط	0:-28 4:12 6:-34 8:-39 10:19
near:مخطو	0:40 2:-11 3:-12 4:-19 5:-9 6:-29 8:-10 10:-37 11:-10
near:مخلف	5:-20 6:24
near:مخيم	0:-30 1:-18 2:-14 3:16 5:-24 6:-14 8:-22 9:24 10:-26
near:مدار	0:15 2:-8 3:35 4:-23 5:-28 6:18 7:-30 9:-22 10:-14 11:-27
near:مداف	6:-14 8:14
near:مدخل	2:-11 4:-9 6:22 10:-18
near:مدرج	4:-10 5:19 6:-18
near:مدرس	1:-29 2:-21 3:42 6:-56 7:-8 8:-29 9:-27
near:مدرع	0:-15 3:-12 4:-20 5:-11 6:28 7:-13 10:-14 11:-9
near:مدعي	2:17 4:-15 5:-10 8:-14
near:مدفع	5:9
near:مدمر	5:-8 6:9
near:مدن	3:15
near:مدني	0:-56 1:-39 2:-58 4:-17 5:27 6:-9 9:-27 10:-23 11:12
near:مده	4:9 11:8
near:مدير	1:-12 2:-18 3:12 4:-10 6:-20 7:33 9:-19 11:-18
near:مدين	0:-23 1:-15 2:-18 3:18 5:-28 8:-14 9:-25 10:-12 11:-11
near:مرات	3:13 6:-9
near:مراس	2:-8 6:18
near:مراف	5:9 6:18 7:-10
near:مراق	5:-8 6:10
near:مراك	1:-11 3:15 5:-16 6:-30 7:20 9:-30 11:11
near:مربع	3:12 4:23 6:-24 7:-20 11:-8
near:مرتب	0:-13 10:13
near:مرتي	4:14 7:-10
near:مرحل	0:-11 2:-14 3:-12 4:-29 5:-8 6:-22 7:-8 9:-17 10:22 11:16
near:مرضي	0:-10 2:-14 6:-20 7:-13 8:27 10:-21
near:مرفق	5:-9 6:10
near:مركب	5:-8 7:10
near:مركز	0:-10 4:-24 5:17 6:-27 7:-46 8:-29 10:-27 11:-9
near:مره	1:-9 3:-12 4:24 5:-9 6:-27 11:-12
near:مروح	5:16 6:14
near:مرور	6:18
near:مريض	5:10
near:مزار	5:11
near:مساء	1:-15 2:27 3:-12 4:-26 5:-17 7:-15 10:-17
near:مساع	0:16 2:-12 3:15 5:-31 6:38 7:-28 9:-21 10:-18 11:-11
near:مساف	6:12
near:مساك	11:11
near:مستا	6:-8 11:10
near:مستش	0:-45 1:-39 3:-9 4:-15 5:24 7:-55 8:-45 9:-30 11:-20
near:مستع	0:-10 4:11
near:مستق	2:8 4:-23 7:-8 10:18
near:مستم	6:-20 7:26
near:مستو	3:18 5:31 6:-31 7:-11 9:-13 11:-9
near:مسجد	3:9 5:-12 6:-16 11:13
near:مسجل	4:-14 5:-18 6:20 7:-10 9:18 11:-18
near:مسعف	3:-9 5:30 6:-17
near:مسلح	0:18 1:-11 2:-29 3:-16 4:-9 5:-9 6:-20 7:-40 8:-30 9:-15 10:39 11:-15
near:مسوو	0:-16 1:16 2:17 5:-26 6:-22 8:-15 9:-19 10:-18 11:13
near:مسير	0:-10 1:-8 2:-13 3:-13 4:-13 5:27 7:-10 8:-8 10:-9
near:مشار	2:-11 3:-11 4:-12 6:21 7:-11
near:مشتب	6:15
near:مشتر	1:-8 2:-13 6:-14 10:20
near:مشرف	3:17 11:-11
near:مشرو	1:28 6:-27
near:مشفي	5:11
near:مشير	3:-8 9:11
near:مصاب	0:-13 1:15 2:-14 3:-22 4:-18 5:36 6:-20 7:-28 8:-10 9:-13 10:-12 11:-19
near:مصاد	0:-11 2:-12 6:28 7:-10 8:-12 10:-9
near:مصدر	0:-33 1:-10 2:-22 3:-36 4:-9 5:19 6:12 7:-29 9:24 11:-26
near:مصر	3:-22 4:-18 6:-16 7:-9 8:34 9:-23 10:-24
near:مصرع	0:-12 1:-8 2:-11 3:-16 4:-11 6:24 7:-39
near:مصري	0:-10 2:9 4:23 5:20 6:-20 8:-16 10:-15
near:مصلح	8:23 10:-21
near:مصمم	3:-14 9:17 11:-12
near:مصنع	5:8 6:-11 7:8
near:مصير	0:-21 1:-20 2:-18 3:-14 4:-17 5:-19 6:-11 7:49 8:-21 9:-10 10:-50 11:-21
near:مضيف	6:-23 7:12 8:20 10:-12
near:مطار	0:-24 1:-9 2:-18 4:-23 5:-9 6:12 7:-18 8:8 9:-8 11:13
near:مطلع	1:-21 3:12 4:-36 5:-10 6:-43 7:14 9:-15 10:8 11:14
near:معاب	3:-30 5:-15 8:-8 9:-10 11:29
near:معار	0:-25 1:-8 2:-11 3:9 4:17 5:8 6:17 9:-18 10:-12 11:-9
near:معبر	0:-10 1:-8 5:-18 7:-11 8:-10 9:-22 10:-13 11:31
near:معتق	0:-8 2:8 4:-22 6:-31 8:12
near:معدل	6:9
near:معرك	0:-14 1:-9 4:19 5:-13 6:-11 7:-17 8:-8 10:12
near:معسك	0:-12 1:-21 2:-13 3:-33 4:44 5:-19 7:-32 8:-16 9:-8 10:-18 11:-23
near:معظم	1:-8 2:-23 3:-9 4:-26 9:-11 10:16 11:11
near:معلم	0:14 2:-13 3:-9 4:-9 5:-18 7:-12 8:-9
near:معلن	1:18 5:12 6:-15 7:-18
near:معه	6:9
near:معها	2:10 8:-11
near:معهم	0:25 5:-14 7:-8 10:-14
near:معي	2:-14 4:-17 5:23 8:-12 10:-13
near:معيت	3:-9 6:-10 10:-9 11:15
near:مغاد	3:15 5:-13 6:-14 9:-24 11:22
near:مغرب	6:22 7:-13
near:مغلق	6:-8 8:16
near:مفاو	0:-9 2:10 6:-12 8:-12
near:مفرج	2:-8 4:-24 5:-9 6:-14 8:19 10:11
near:مفقو	0:-46 1:-17 2:-31 3:-52 4:-60 5:-28 6:-46 7:84 8:-18 9:-23 10:-45 11:-44
near:مفوض	0:-13 1:21 2:-14 3:18 4:-16 5:-17 6:-42 7:-10 8:-9 10:-12 11:13
near:مقاب	0:9 1:-21 2:-12 4:-52 5:-29 7:-39 8:22 9:-65 10:12 11:-43
near:مقات	0:23 1:-8 2:-42 3:-16 4:16 5:-29 6:25 7:-24 8:-26 10:-33
near:مقار	0:-8 6:9
near:مقاط	0:-19 1:-18 2:-11 4:-15 5:-19 6:-15 8:10 10:8
near:مقاع	5:-9 6:-16 7:14
near:مقبر	1:-10 5:8 6:31 7:-33
near:مقبل	2:-9 3:-10 6:-8 9:-20 10:8 11:29
near:مقتل	0:-15 1:-21 2:8 3:-21 4:-51 5:-10 6:42 7:-11 8:-16 9:-16 10:-30 11:-20
near:مقتو	0:18 2:15 5:-8 6:-13 7:-22 10:-18
near:مقدم	3:-10 9:10
near:مقر	2:-8 3:-10 4:25 10:-36 11:-8
near:مقرر	0:-15 1:-21 2:-8 3:-41 4:-22 5:-12 6:-29 7:-19 10:-13 11:39
near:مكان	0:-29 2:-20 3:-14 4:33 8:-16 9:-8 10:-28
near:مكتب	0:-26 1:-22 2:29 4:25 5:-28 6:-26 7:-22 8:11 10:-11 11:-21
near:مكون	3:18 4:-8 6:-12
near:ملاح	3:12 5:8 6:-8
near:ملاي	0:-9 2:-19 3:12 4:-15 6:26 7:-14 10:-24 11:-35
near:ملعب	3:11
near:ملف	6:-9 7:10
near:مليا	0:-19 2:-13 4:-9 6:21 10:-11
near:مليو	0:-13 1:-11 2:-13 3:-27 4:-24 5:-30 6:10 7:-22 8:-22 9:25 10:26
near:مما	3:-10 9:10
near:مماث	0:-15 4:-23 8:18 10:-21
near:ممثل	0:-12 3:18 4:14 9:-18
near:ممرض	0:28 2:-25 3:-14 4:16 7:-15 8:-16 10:-21
near:ممن	0:10 1:-19 2:-40 3:-26 4:-13 5:14 6:-14 8:-9 9:-14 10:-18 11:21
near:ممنو	5:-14 6:26
near:منا	0:-18 2:28 3:-17 4:21 5:-20 6:-52 7:19 8:-12 10:-34 11:14
near:مناز	0:-10 3:9 5:-8 6:-28 7:-11 9:-26 11:23
near:مناط	2:-11 4:-9 5:-14 6:12 7:-8 9:-15 11:16
near:منتص	0:-22 3:-9 6:34 9:14 10:-12 11:-13
near:منجم	0:22 6:28 7:-13 10:-23
near:منح	3:18 5:-8 6:-9 9:10 10:-8 11:-25
near:منحه	3:14 11:-10
near:مندو	5:26 6:-22 7:-9
near:منذ	0:-17 1:-11 2:-19 3:-12 5:-29 6:27 8:-44 9:-11 10:-15
near:منزل	2:-12 3:22 6:-9 7:-12
near:منشو	6:10
near:منصر	1:15 2:11 6:-8 7:-17 8:-11
near:منصه	3:-9 6:29 7:-26
near:منطق	0:17 1:-9 2:-12 3:15 4:-23 7:-24 8:-23 9:-18 11:-17
near:منظم	0:9 1:33 2:-49 5:-32 6:-40 8:-32 9:-46 10:-13 11:11
near:منفج	6:27 9:-12 11:-22
near:منفص	5:-23 6:25
near:منكو	3:19 4:-9 5:-8 6:-31 7:25 9:-9 11:-11
near:منه	3:13 11:-8
near:منها	1:-31 2:-61 3:14 4:-28 5:-13 6:39 7:-18 8:-22 9:-37 10:-22 11:-36
near:منهم	1:-92 2:-23 3:-29 4:-23 5:25 6:-22 8:16 9:9 10:20 11:-25
near:منهن	0:-14 2:-27 3:-26 4:-10 5:13 6:-10 7:-11 8:-32 9:-9 10:30 11:-13
near:مهاج	0:21 1:18 2:-27 3:-23 4:-17 6:-14 8:-19 10:-16 11:-12
near:مهجر	10:-12 11:14
near:مهرج	5:10
near:مهند	0:-20 2:-13 3:-9 4:15 6:10 8:-10 10:11
near:مواج	3:22 6:-22
near:مواز	5:24 6:-22
near:مواط	3:-12 5:26 6:-21 9:9 10:8
near:مواق	0:-13 3:38 4:-11 8:-9 9:-20 11:-20
near:موبد	2:-12 3:-18 4:-28 5:-16 7:-10 8:37 9:-17 10:-27 11:-22
near:موت	5:26 6:-17
near:موتم	4:11 6:-8 9:-17 10:8 11:17
near:موجه	3:9
near:مودي	0:13 10:-11
near:موزع	5:10 6:-8
near:موسس	4:-18 5:19
near:موسك	0:-11 2:-15 3:-14 6:40 8:-44 10:13
near:موسم	6:19 7:-9
near:موضح	5:20 6:-11 7:-12 9:-12 11:10
near:موظف	0:9 2:-24 3:-16 4:19 5:15 6:-9 7:-13 8:-15 9:13 10:-25 11:-11
near:موقت	3:12 5:-13 10:-8
near:موقع	0:-19 2:-13 4:-11 5:13 7:-10 8:-9 9:16 10:13 11:-21
near:موكد	0:-16 1:-12 3:-23 5:-26 6:-15 7:22 8:21 9:-9 10:-41 11:-17
near:مولف	5:-10 6:27 7:-14
near:ميات	0:16 4:-17 6:12 7:-8
near:ميان	3:-16 5:-10 6:18 7:-10 11:10
near:مياه	2:-9 3:-19 4:-13 6:-21 7:11 9:-8 10:-10 11:22
near:ميتي	0:-10 1:-8 2:9 3:-20 4:-26 8:-44 9:25 10:22 11:-13
near:ميدا	0:-9 2:-9 4:-11 5:-38 6:51
near:ميدي	7:12
near:ميلا	5:10
near:ميلي	3:-8 5:-12 6:20
near:مينا	0:-14 4:-20 5:11 6:17 7:-8 10:-16
near:ميه	0:-8 1:-12 2:-19 3:-28 4:10 5:18 6:-20 7:-12 8:9 9:19 11:-17
near:ناجي	3:-16 5:16 6:-12 10:15 11:-8
near:نادي	0:-10 2:-13 4:-30 6:-12 7:-9 8:37 10:-21 11:-8
near:نار	0:-12 4:-10 7:15 10:-12
near:ناري	0:-13 1:-14 2:-12 3:-9 4:-9 5:27 7:-19 9:-12 10:-11 11:-19
near:نازح	0:-12 1:-12 3:45 4:-19 5:-32 6:10 7:-36 8:-8 9:-34 10:-17 11:-22
near:ناشط	4:11
near:ناصر	5:16 6:-8
near:ناطق	0:-16 2:-9 5:-13 6:25 7:-23 10:-8
near:نايب	1:-12 2:-10 3:-17 4:-13 5:-8 6:9 9:19 10:-9
near:ناير	0:-19 2:-13 4:-9 6:21 10:-11
near:نبطي	5:8
near:نتاي	2:17 5:-12
near:نجا	2:-9 3:-11 4:-24 10:17
near:نجاه	7:8
near:نجف	5:15 6:-14
near:نحن	6:9
near:نحو	0:-48 1:10 2:9 3:-39 4:-43 5:-14 7:-11 8:-24 9:26 10:-15 11:10
near:ندفع	0:-23 2:-28 3:-9 4:18 5:-14 6:23 7:-19 8:-10 10:-31
near:نزح	3:33 7:-11 9:-21 11:-20
near:نزحو	0:-9 3:45 5:-8 6:-16 9:-26 11:-23
near:نزل	0:-13 3:-14 4:-17 6:25 7:-13 11:-8
near:نزوح	0:-16 2:-8 3:49 4:-11 5:-15 6:-10 7:-16 8:-10 9:-37 11:-33
near:نساء	0:-9 1:-17 2:-54 3:-33 5:-16 6:-16 7:18 8:-34 9:-9 10:17 11:15
near:نسمه	6:13
near:نشر	4:12
near:نشرت	5:-24 6:36 7:-15
near:نشره	3:26 11:-25
near:نصف	6:19 9:-8 11:-9
near:نصفه	0:-12 1:19 3:23 4:-13 5:-11 6:-21 7:-10 9:-11 11:-26
near:نصل	3:8 5:-12 6:15
near:نظام	3:-28 4:-8 5:-10 6:-31 8:11 9:-27 10:15 11:25
near:نعرف	0:-19 2:-12 3:-21 4:14 5:-21 6:-44 7:38 8:-12 9:-9 10:-19
near:نفت	2:-8 4:11
near:نفسه	0:-33 1:21 2:-43 3:-12 4:-39 6:-9 7:11 8:-38 9:-8 10:22 11:-34
near:نفي	0:-23 2:21 4:12 6:-16 10:-13
near:نقاب	0:-16 1:-9 2:-13 3:-16 4:-11 5:-24 6:33
near:نقدي	3:-12 9:14
near:نقطه	0:18 7:-8 10:-11
near:نقل	0:-15 1:-17 3:13 4:-31 5:37 6:-18 7:-29 8:9 10:-34 11:-42
near:نقلا	6:10
near:نقلت	0:-19 3:-34 4:14 5:22 7:-13 8:10 9:16 10:-22 11:-25
near:نقلو	2:-17 3:-9 4:18 5:26 6:-23 7:-13 8:-11 10:-20 11:-20
near:نقيب	5:23 6:-19
near:نمسا	5:-16 6:22 7:-10
near:ننتظ	1:-9 2:-8 3:-13 4:-27 5:-21 6:27 10:-12
near:ننكر	9:-18 11:19
near:نهار	6:20 7:-13
near:نهاي	0:-21 1:-14 2:-11 3:-10 4:-14 5:-25 6:-28 8:15 10:-29 11:32
near:نهر	1:-10 2:-9 3:-22 4:-18 5:-17 6:24 7:-9 9:28 10:-8 11:-22
near:نهود	0:15 1:-8 2:-15 6:12 7:-14 8:-11 9:-9 10:-23 11:-13
near:نور	3:22 9:-21
near:نوع	5:10 6:-9
near:نوفم	1:-21 2:-23 4:-29 6:-21 7:-24 8:-26 9:-17 10:16 11:15
near:نووي	5:-16 6:19 7:-8
near:نياب	0:-10 3:-9 5:-18 6:33 10:-20 11:-9
near:نيام	5:-17 7:15
near:نيجر	0:25 1:-11 2:-20 3:-9 5:-11 6:-15 7:-22 8:-18
near:نيجي	0:29 1:-14 2:-35 3:-28 4:-12 5:-14 7:-29 8:-20
near:نيسا	3:-26 4:-10 5:-10 6:26 7:-8 8:9
near:هاتف	0:31 1:-10 2:22 3:-8 4:-19 6:-38 10:-29
near:هاون	3:13 5:-27
near:هايت	0:16 3:15 6:-17 9:-9
near:هجره	0:-24 1:22 2:-12 3:8 4:-16 5:-12 6:-45 7:-20 8:-20 9:-30 11:29
near:هجرو	3:24 9:-8 11:-15
near:هجما	6:19 10:-8 11:-22
near:هجوم	1:-27 2:-31 3:16 5:-8 6:17 7:-31 8:-28 9:-21 10:-39
near:هدنه	0:-15 2:16 4:-26 5:-9 6:-36 7:-10 8:-11 10:25 11:-8
near:هذا	0:-41 1:35 2:30 3:-25 5:-23 6:-33 8:-24 9:-27 10:-44
near:هذه	0:-30 1:-13 2:-14 4:-35 5:-20 6:15 8:-15 9:-11 10:16
near:هرب	0:27 2:-9 3:-34 4:-15 5:-29 6:-34 7:-40 8:-11 9:-15 10:20 11:-8
near:هكتا	6:-15 7:16
near:هلال	3:11 6:10
near:هما	0:-10 2:-8 3:-10 4:-17 5:-12 6:30 10:-12
near:هنا	0:-16 1:-12 3:16 4:-28 5:-9 6:19 7:-29 9:-10 10:-8 11:-19
near:هناك	0:-14 1:-17 2:-42 3:-31 4:57 5:-40 6:-29 7:8 8:-25 9:-20 10:-16 11:-19
near:هند	0:-21 10:22
near:هندي	0:-19 4:-24 6:9 10:9
near:هنود	0:11 2:-11 4:17 5:-23 6:19 7:-18 8:-13 10:-16
near:هوال	3:17 6:-8 7:-13
near:هولا	0:-13 1:-10 2:13 3:29 4:-32 6:-29 8:12 9:-22 11:-32
near:هويت	1:17 2:13 3:-10 4:-15 5:-15 7:-17
near:هويه	2:-18 3:-8 6:39
near:هييه	0:-12 2:13 4:-25 7:-14 8:9 9:-20 10:-16 11:10
near:واحد	1:-10 3:10 7:-25
near:وادي	3:18 11:-12
near:واصل	5:10 6:-8 9:-11 11:14
near:واقع	3:8 4:10 5:-8 6:-12 7:9
near:وان	0:-24 1:-46 5:-22 8:11 9:-40
near:وثق	5:-11 6:12
near:وجبه	3:13
near:وجه	5:27 6:-34 7:-20
near:وحده	0:-11 2:14 3:-8 4:-10 5:19 6:-31 7:-10 10:-10 11:10
near:وحيد	0:22 6:-24
near:ورد	6:11
near:وزار	0:-10 1:-13 2:-8 3:16 5:-33 6:8 7:-18 8:-9 9:-11 10:-10
near:وزرا	3:18 4:24 6:-22 8:-18 10:-8 11:-9
near:وزير	0:12 5:11 6:-11
near:وست	5:16 6:-16
near:وسط	0:-9 1:34 2:-13 3:-19 6:-26 7:-38 10:-11
near:وصل	0:-9 3:-19 4:-12 5:10 6:-29 8:-8 9:32 10:-10 11:-17
near:وصول	6:14
near:وضع	2:-15 4:-21 6:10 10:21
near:وطن	8:22 10:-15 11:-26
near:وطني	2:-31 3:-16 8:-16 10:-20
near:وعن	4:-20 7:10 8:-14
near:وفد	0:-10 8:13 10:10
near:وفر	3:19
near:وفق	0:-60 2:-55 3:-17 4:-25 7:-23 8:31 10:-18 11:21
near:وفي	0:-8 4:8 5:-19 6:-39 7:-29 9:12 11:-19
near:وفيا	1:-12 3:-15 5:-29 6:42 7:-30
near:وقاي	0:-11 2:-9 6:22
near:وقت	5:10 7:-13
near:وقد	0:-24 1:-18 2:-37 3:-16 4:-25 5:-29 6:43 7:-37 9:-14 10:-24 11:12
near:وقف	6:9
near:وقود	0:-9 3:-12 4:-16 6:22 7:-24
near:وكال	3:-18 4:-11 6:8 9:-15 11:22
near:ولا	0:-47 2:-16 4:9 6:-8 7:22 8:-48 9:-12 10:-13 11:-45
near:ولاي	3:23 5:-8 6:13 9:-27
near:ولم	0:-32 1:-37 3:-18 5:-42 6:21 9:-35 10:-9
near:ولو	0:11 2:-9 3:-20 4:-15 5:-14 6:27 7:-9 10:-14
near:وما	0:-10 1:-13 2:-18 3:-13 4:26 5:-30 7:24 10:-32 11:-17
near:ومن	0:10 1:-33 2:-31 4:-45 5:-22 6:8 7:-44 11:15
near:وهم	0:-10 1:-13 2:-13 4:-19 5:-29 9:-15 11:9
near:وهو	0:-27 1:9 2:-36 3:-43 4:9 5:-41 6:20 7:29 8:-16 9:24 10:-39
near:وهي	0:8 5:-21 6:21 7:-8 11:14
near:يابو	9:-12 11:13
near:يبحث	0:18 2:-10 4:-14 7:15 10:-14
near:يبق	2:-9 4:-9 6:18 7:-9
near:يبقي	0:-34 2:-20 4:11 6:-12 7:14 8:-11
near:يبلغ	3:-11 6:-11 7:11 9:15 11:-9
near:يبيت	3:21 6:-14 7:-11
near:يتجا	6:8 9:-16 11:17
near:يتحد	2:-21 4:28 6:-18 7:10 10:-16
near:يتوز	3:9
near:يتوق	3:12
near:يحتا	3:19 5:17 6:-18 9:-20
near:يحتج	0:-22 2:-19 4:37 6:-15 7:-11 10:-28
near:يحمل	2:-16 3:-17 9:26 10:15 11:-15
near:يدفع	6:-23 9:16
near:يدفن	4:-12 5:-14 6:24
near:يذكر	3:-24 6:17 9:13 10:-8
near:يراف	5:13 6:-13
near:يرتف	0:16 1:27 2:-22 3:-8 4:-24 5:-38 6:21 7:-31 9:-16 10:-16 11:-18
near:يرفع	2:-8 6:21
near:يرقد	5:33 6:-30
near:يزال	0:-19 1:-28 2:-24 3:8 4:17 6:-18 7:34 8:-53 9:-10 10:-28 11:-24
near:يزيد	0:-9 5:-40 6:39 9:10 10:-11 11:-15
near:يستد	5:-8 6:15 7:-10
near:يستق	5:-9 6:12
near:يستم	7:12
near:يصل	3:-11 5:-10 6:12 8:21 11:-11
near:يضم	0:-10 3:24 6:-12 9:-11 11:8
near:يطلق	2:-16 4:-18 6:-13 10:20
near:يعاد	3:-23 6:-10 9:-12 11:26
near:يعان	0:-11 3:-14 4:21 5:15 9:-15 10:-15
near:يعتز	3:35 5:-11 6:-27 8:-11 9:-10 11:-16
near:يعثر	2:-9 3:-8 4:-15 5:-10 6:-36 7:35 10:-13
near:يعد	0:-20 1:20 2:-15 3:23 4:-24 5:-27 6:-36 8:-8 9:-27 10:-27
near:يعرف	0:-33 1:-13 2:-39 3:-19 5:-15 6:-20 7:40 8:-21 10:-31 11:12
near:يعلن	0:-19 10:13
near:يعمل	0:-17 2:-11 4:-16 5:-9 6:-11 7:-12 10:29
near:يعني	7:14
near:يعود	0:-22 1:-8 3:-21 4:-12 5:-14 6:-14 7:8 8:-18 10:11 11:16
near:يعيش	3:22 6:-13 11:-18
near:يفتر	2:-11 3:-30 5:-12 6:-18 7:-10 8:-10 11:33
near:يفرج	0:-16 2:-12 3:-9 4:-11 10:26 11:-8
near:يقار	6:12
near:يقتل	2:-10 3:-14 5:8 6:21 8:-8
near:يقدر	3:-9 9:15 11:-10
near:يقرب	3:-9 9:16 11:-10
near:يقضي	1:-9 3:-20 4:-10 6:24 7:-13 8:22 10:-22
near:يقطن	6:13
near:يقل	0:32 1:-12 2:-12 3:-10 4:-13 5:9 6:-52 7:35 10:-27 11:-9
near:يقول	1:-40 2:-38 3:-20 4:36 5:-37 8:9 9:-16 10:-16 11:-26
near:يقيم	0:-14 3:23 4:-15 5:-15 6:-22 8:-14 10:-10
near:يكفي	6:18 7:-12
near:يكمل	2:-11 6:29 7:-22
near:يكن	1:-9 2:-9 4:9 5:-8 6:25 7:-8 8:-9 10:-8
near:يكون	0:-20 1:23 2:35 3:-26 5:-12 6:-31 7:-21 9:-8 10:-15 11:-10
near:يلتح	3:19 11:-9
near:يمثل	4:-11 6:14 7:9
near:يمكن	5:-15 6:20
near:يملك	3:-8 9:10
near:ينا	0:-22 2:-17 3:-21 4:19 5:8 6:-33 8:-10 9:22 10:-11
near:يناه	3:14 6:17 8:-14 9:-19 10:-14
near:يناي	2:21 3:-16 4:-11 5:-19 6:-13 7:-39 8:-34 10:12 11:-10
near:ينتس	0:16 4:-11 10:-17
near:ينتظ	2:-10 3:-20 4:-12 5:-13 6:28 7:-9 8:18 11:-10
near:ينج	6:16
near:ينفد	9:14 11:-12
near:ينفي	6:19
near:ينقل	9:11 11:-11
near:يها	3:11
near:يهم	0:-12 2:-15 4:25 7:-15 8:-12 10:-20
near:يوجد	3:18 6:12 9:-18
near:يورو	9:10
near:يولي	1:-15 2:-17 3:10 4:-23 5:-15 6:17 7:-29 8:-14 9:-24 10:-17 11:29
near:يوم	0:-23 1:-39 2:-10 3:-26 4:-82 6:13 7:-12 8:-8 9:-10 10:16 11:16
near:يوما	0:-16 1:11 2:-12 3:-24 4:-9 5:-10 7:-15 8:14 9:-18 11:10
near:يومه	0:11 1:-9 3:-15 4:-8 5:-12 6:-18 7:-12 9:20 10:-8 11:-11
near:يومي	0:-25 1:-19 3:-22 5:-25 6:-22 7:-34 9:-17 10:15 11:31
near:يونا	5:8 7:-12
near:يونس	2:-30 3:13 4:-8 6:21 7:-10 10:8 11:-9
near:يوني	0:9 1:-11 2:-27 3:19 7:-16 8:-29 9:-20
near:يووي	3:-9 6:-17 9:22 11:-11
near:ييف	2:-20 4:-13 6:10 8:12 10:-9
next:claim-abducted	1:-35 2:-17 3:-36 4:21 7:-17 8:-18 10:9 11:-14
next:claim-allocated	3:-16 4:-16 5:15 6:-31 7:-53 8:-13 10:-31 11:20
next:claim-casualties	1:-13 3:22 5:-20 6:-17 8:-14 10:-13 11:-12
next:claim-dead-in-captivity	0:-8 1:-12 2:-13 3:-28 4:12 5:-17 6:-23 7:-33 8:-25 9:-9 10:19 11:-14
next:claim-delivered	0:-29 1:-11 4:14 6:-11 7:-23 8:-10 10:-32 11:21
next:claim-displaced	0:-15 1:-51 2:-49 4:-15 5:12 7:-45 8:-43 9:16 10:-16
next:claim-held	0:-11 1:-21 3:8 4:10 5:-11 6:-35 8:-11 9:15 10:15 11:-38
next:claim-injured	2:-82 3:-38 4:-12 6:27 7:-16 8:-58 10:-30 11:-22
next:claim-killed	2:20 3:-14 4:-24 7:11 8:-44 9:-24 10:-14 11:-88
next:claim-missing	0:-17 1:-49 2:-11 3:-29 4:-9 5:12 7:17 8:-37 10:11 11:-18
next:claim-pledged	0:-16 3:15 4:-27 7:-19 8:-12 9:-18 10:25 11:14
next:claim-prisoners-exchanged	0:-18 1:-20 2:-29 3:-29 4:-37 5:10 6:-36 7:-34 8:40 9:-13 11:-25
next:claim-refugees	0:-26 3:-11 4:-28 5:-24 7:-16 8:-23 9:22 10:-19 11:8
next:claim-released	0:17 1:-41 2:-8 3:-25 4:15 5:-25 6:-58 7:-22 9:-18 11:-23
next:claim-requested	1:-11 2:-9 4:-18 5:22 6:-28 7:-19 8:-13 10:-20 11:11
next:claim-returned	0:-19 1:-14 2:-22 4:-58 5:-22 6:-33 7:10 8:-27 10:-59 11:27
next:claim-total	3:-20 4:-12 7:-10 9:23 11:-16
noun:	0:-36 1:17 4:-9 6:-24 7:-18 8:-12 9:-21 11:-10
noun:afghan	3:-15 6:-8 11:16
noun:aid-worker	0:18 2:-11 4:-12 6:12 10:-22
noun:attacker	6:17
noun:body	0:-41 1:-31 2:59 3:-43 4:-40 5:-67 6:30 7:-83 8:-54 9:-16 10:-62 11:-16
noun:boy	0:48 2:-12 3:-20 4:-38 6:-36 7:-29 9:-11 10:-29
noun:brother	0:15 1:-9 2:-13 4:-30 5:-23 6:41 7:-29 8:-10 10:-24
noun:captive	0:-25 2:10 3:-10 4:17 5:-15 6:-50 7:-23 8:-11 10:13
noun:case	0:16 1:-12 2:-8 3:-33 4:-16 5:-9 7:14 8:-12 9:-10 10:-11 11:-27
noun:child	1:-10 2:-59 3:-29 4:-70 6:33 8:-43 9:-45 10:-33 11:-14
noun:citizen	1:-17 2:-16 4:-27 5:-30 6:-18 8:-21 9:-19 11:29
noun:civilian	0:-36 2:-31 3:-44 4:26 5:-17 7:-41 8:-42 9:-19 10:42 11:-35
noun:colleague	0:-18 2:-25 4:22 7:-8 8:-17
noun:companion	0:-8 2:16 3:-10 4:-15 5:15 6:-39 7:20 10:-8
noun:dead-person	1:-13 6:32 7:-13
noun:death	0:-11 1:-13 2:-8 3:-34 5:-36 6:70 7:-22 11:-10
noun:detainee	6:-11 8:20 10:-19
noun:displaced-person	0:-24 1:-11 2:-12 3:74 4:-13 5:-29 6:-62 7:-22 8:-10 9:-69 10:-30
noun:district	2:-20 4:-17 6:-12 8:-17 10:25
noun:doctor	2:-14 4:-11 6:-8 7:14
noun:driver	0:-9 4:10 7:-33 10:16
noun:employee	0:-22 2:21 4:-14 6:-21 8:-12 10:12
noun:engineer	0:-23 2:-14 4:21 10:8
noun:ethiopian	0:-14 3:-11 4:-10 6:-11 8:-18 10:23 11:-8
noun:fighter	0:-10 3:-8 4:-20 6:23 7:-13 8:15 10:-11
noun:firefighter	5:-11 6:17
noun:foreigner	0:24 2:-19 4:21 6:-26 8:-19 10:-27
noun:girl	0:29 2:-9 3:-9 4:-17 5:-9 6:10 10:-15
noun:grandchild	6:21 7:-10
noun:guard	0:-21 6:28
noun:gunman	0:-12 2:-22 4:-11 6:37 8:-10 10:-27
noun:helper	0:-14 5:15 6:-25 7:20
noun:hospital	5:21 6:-16
noun:hostage	0:-23 2:39 3:-10 4:-45 5:-18 6:-53 7:-31 8:-56 10:36 11:-8
noun:human	0:-10 1:-14 3:26 4:-15 5:-17 9:-20 11:-21
noun:indian	0:18 2:-10 10:-22
noun:individual	0:-10 1:12 3:10 4:-13 5:-27 6:21 7:-15 8:-9 9:-9 10:-9
noun:inhabitant	3:13 9:-12
noun:injured-person	0:-43 1:-28 2:-33 3:-44 4:-47 5:102 6:-79 7:-61 8:-25 9:-21 10:-27 11:-30
noun:injury	5:65 6:-58 7:-10 11:-13
noun:israeli	0:-11 2:-15 4:26 5:8 6:-31 8:-22 10:9
noun:journalist	0:-9 2:-16 4:-11 8:23 10:-25
noun:killed-person	0:-29 1:-28 2:-42 3:-63 4:-48 5:-57 6:127 7:-57 8:-18 9:-24 10:-33 11:-23
noun:lebanese	0:-13 4:23 7:-9
noun:man	0:35 2:-30 3:-11 4:-23 5:-23 7:-9 8:-14
noun:martyr	2:-9 3:-11 5:-58 6:74 7:-15
noun:member	0:-12 2:-10 3:-8 5:-9 6:29 7:-9
noun:migrant	1:12 2:-18 3:-25 4:17 5:-14 6:-8 7:-21 8:-11 9:-11 10:-15 11:15
noun:missing-person	0:-23 1:-22 2:-11 3:-28 4:-26 5:-66 6:-78 7:88 8:-10 9:-11 10:-18 11:-24
noun:mortal-remains	0:-9 2:-29 3:-12 4:-11 5:-41 6:54 7:-18 8:-20 10:-8
noun:mother	6:13
noun:neighbour	0:-15 3:-17 4:-19 5:-8 6:35 7:-16 10:-8 11:-8
noun:nurse	0:21 2:-11 3:-13 4:19 5:12 6:-37 7:-14 8:-30 10:-29 11:-9
noun:officer	0:-19 2:-20 4:11 5:-20 7:14 10:-23
noun:official	1:-14 5:-15 6:27 7:-12
noun:other	0:-26 1:-41 2:-66 3:-47 4:37 5:30 6:-93 7:51 9:25 10:-40
noun:palestinian	0:-17 1:-9 2:-25 3:-21 5:-9 6:15 8:21 9:-20
noun:paramedic	3:-9 4:-10 5:11
noun:passenger	6:16 7:-13 11:19
noun:patient	0:-11 3:-13 4:-27 5:-14 6:24 7:-24 8:20 10:-19
noun:person	0:17 2:-76 3:64 4:-67 5:-39 6:-9 7:-11 8:-67 10:-51 11:-32
noun:policeman	0:8 5:21 6:-18 10:-10
noun:prisoner	0:-36 1:-12 2:27 3:-25 5:-27 6:-73 7:-31 8:48 9:-13 10:-63 11:-26
noun:pupil	0:33 1:-11 2:-24 3:-13 4:-18 5:-23 6:-10 7:-30 8:-16 10:8
noun:refugee	0:-22 1:-10 3:-39 4:-17 5:-17 6:-18 7:-14 8:-10 9:61 10:-19 11:-20
noun:relative	6:9
noun:resident	0:-23 1:-12 2:-10 3:70 4:-23 5:-32 6:-51 8:-14 9:-27 10:-18 11:-38
noun:returnee	0:-8 1:-10 2:-9 3:-37 5:-12 7:-10 9:-37 11:48
noun:russian	5:-8 6:11
noun:saudi	8:27 10:-26
noun:security-agent	5:-22 6:23
noun:soldier	0:-23 1:-12 2:-85 3:-53 4:33 5:-15 6:35 7:-37 8:10 9:-20 10:-18 11:-56
noun:son	6:15
noun:student	0:-10 10:11
noun:sudanese	8:17 10:-17
noun:survivor	5:18 6:-13
noun:syrian	0:-19 2:-16 3:-17 4:-11 7:18 8:-8 9:-42 10:-10 11:44
noun:teacher	0:24 2:18 4:8 5:-17 6:-19 7:-19 8:-9 10:-29
noun:terrorist	0:-18 2:-19 3:-9 4:-26 5:-29 6:64 7:-16 8:-9 9:-11 10:-31
noun:ukrainian	8:17 10:-10 11:-8
noun:victim	6:24
noun:visitor	6:-14 7:14
noun:volunteer	6:15 7:-13
noun:woman	0:-43 2:-64 3:-36 5:-38 6:53 7:-38 8:20 9:-17 10:8 11:-27
noun:worker	3:-25 4:-12 5:-28 6:14 7:15 8:-15 9:-9 10:9 11:-10
noun:worshipper	0:-11 10:22
noun:yazidi	6:12
noun:young-man	0:24 4:-15 6:-26 8:-10
only:aid	3:-12 6:17 9:-14
only:casualty	0:-27 1:19 2:-36 3:-10 4:-65 6:14 7:9 8:-55 9:-45 10:-88 11:-70
only:hostage	0:-25 1:-14 2:-18 4:21 5:-13 8:-26 9:-9 11:-12
other:abducted	1:-41 4:13 7:-24 8:-48 9:12 10:18 11:-23
other:aid	0:-10 1:-12 2:-34 3:20 4:-21 5:-13 6:-10 8:-18 9:-12 10:-23
other:allocated	0:-10 1:-9 2:-17 5:-18 7:-13 8:-27 9:-22 10:-19
other:casualties	0:-56 1:44 2:-14 3:-54 4:-42 5:-21 6:-26 7:12 8:47 9:-31 11:-20
other:casualty	0:-12 1:-8 2:-17 4:-8 5:-12 8:-9 9:-14 10:-20
other:dead-in-captivity	1:-40 2:-14 3:-71 5:-26 6:-18 8:8 9:-36 10:13 11:11
other:delivered	1:-36 2:-20 3:18 4:-31 6:-18 7:-15 8:10 9:-22 10:-31 11:13
other:displaced	0:-10 1:-44 2:-62 3:-21 6:16 8:-47 9:-26 10:-24
other:displacement	0:-13 2:-25 3:-23 5:-12 6:-10 7:-17 8:-24 9:18 10:-18
other:held	0:-8 1:-30 2:11 3:-19 4:13 5:-32 7:-36 8:15 9:-41 10:8 11:-60
other:hostage	1:-33 2:19 3:-18 4:8 5:-31 6:-20 7:-51 8:24 10:12 11:-26
other:injured	0:-33 1:-33 2:-25 4:-20 7:-13 8:-12 10:-13
other:killed	0:-11 2:-17 5:-11 8:-8 9:-13 10:-16
other:missing	0:-51 2:-85 3:24 4:-42 6:21 8:-46 10:-30 11:-24
other:pledged	0:-16 1:23 2:-81 7:-42 8:-72 10:-40
other:prisoners-exchanged	0:-88 1:-78 2:38 3:-31 4:-17 5:-26 6:-30 7:-29 8:58 9:-64 10:-11 11:-65
other:refugees	1:-34 3:-35 4:-64 5:-16 6:-38 7:-21 8:10 9:38 10:9 11:19
other:released	2:17 5:-24 6:-24 7:-39 8:10 9:-60 11:-9
other:requested	1:-39 2:-19 3:13 4:-10 5:-22 7:-36 8:-23 9:30 10:-15
other:returned	1:36 2:-31 3:-18 5:-32 6:-12 8:-95 9:9
other:total	0:-32 1:-64 2:-25 3:-13 4:-21 6:26 8:-33 9:22 10:-40 11:-12
others:7	0:-10 1:-56 2:12 3:-13 5:-28 7:-11 8:-41 9:-81 10:-30 11:35
others:more	0:-10 2:-13 5:-8 8:-8 10:-8 11:-23
qualified	0:-63 1:-11 2:-37 3:40 5:-25 6:-19 8:-53 10:-80
quoted	0:-39 1:-44 2:-9 3:-40 4:-69 6:38 7:27 8:-28 9:-27 10:-57 11:-26
right1:	3:-16 5:-9 6:-15 7:12 9:-9 11:21
right1:"	2:-9 3:-12 4:-37 6:-25 7:36 8:-10 10:12 11:-46
right1:(	0:-9 4:-8 6:10 9:12 10:-9 11:-19
right1:)	1:-13 4:-13 5:-10 6:17 7:-30 8:-9 9:-17 10:-14 11:16
right1:,	0:18 2:-21 4:15 5:12 6:-8 7:-14 8:-32 9:-20 10:-72 11:-27
right1:.	0:13 1:-19 2:-20 4:-39 5:10 6:-8 7:-25 8:8 9:-50 10:-12 11:-25
right1::	3:-11 4:-8 5:-10 6:20 7:-11 9:-13 10:-8 11:12
right1:|	1:-91 2:-47 3:-40 4:-69 6:20 8:-13 9:24 10:-14
right1:اثر	5:13 6:-10
right1:اثناء	0:23 2:21 3:-8 4:-10 6:-18 10:-27
right1:احياء	2:-8 8:-18 10:20
right1:اخري	6:16
right1:اخرين	3:12 6:-13 9:16 11:-19
right1:اصيب	4:-16 5:30 6:-29 10:-8
right1:اصيبوا	3:-10 5:43 6:-39
right1:اضافيه	2:30 4:-8 6:-30
right1:العام	1:15 3:-12 5:-8
right1:الي	1:-26 2:-33 3:-31 4:-34 6:-35 7:-18 8:23 9:25 11:23
right1:ان	0:-11 2:-16 3:20 4:-13 10:-12 11:-8
right1:انقطع	4:-17 5:-10 6:-16 7:25
right1:اوكراني	2:-17 4:15 5:-15 6:15 8:-21
right1:بجروح	2:-8 5:40 6:-30
right1:بحسب	3:25 6:-12 9:-19
right1:بسبب	5:18 6:-12
right1:بعد	0:-34 2:-31 4:-29 5:-37 6:19 7:-34 8:-12 10:45 11:-13
right1:بلا	3:11 5:-10
right1:بين	0:-15 1:49 2:-10 4:-14 5:-37 6:-34 7:-27 8:-8 9:-12 11:-21
right1:تحت	0:-8 2:23 4:-18 5:-8 6:16 7:-27 8:-19 10:-11
right1:جراء	5:-14 6:-14 7:19
right1:حامل	5:19 6:10 10:-17
right1:حتفهم	6:29 7:-13
right1:حتي	2:-13 3:-17 6:25 7:-14 9:-14 11:26
right1:خرجوا	0:-28 3:17 8:25 9:-9 10:-24 11:-15
right1:خطفوا	0:44 2:-31 3:-9 4:-39 6:-26 7:-8 8:-9
right1:خلال	5:9 6:-15 9:8 11:-8
right1:داخل	3:9 6:13
right1:سقطوا	1:16 5:-21 6:9 7:-12
right1:سوداني	3:-15 9:22 11:-20
right1:عادوا	3:-19 9:-29 11:33
right1:عبر	2:8 3:-21 6:13 9:14 10:-16 11:-12
right1:علي	0:-17 1:-17 2:-32 3:34 4:-25 5:-43 6:-11 7:-31 8:-14 9:-32 10:16 11:12
right1:عند	0:-21 2:-14 3:-11 4:-12 5:-15 6:42 7:-12 10:-11
right1:غير	6:-10 11:11
right1:فروا	9:11 11:-13
right1:فقط	0:-16 1:-12 2:-17 3:-37 4:-28 7:21 9:-17 10:-9 11:-19
right1:فلسطينيا	2:-12 6:9 8:23 10:-20
right1:في	0:-15 1:-21 2:-19 3:-16 4:26 8:-67 9:-15 10:-19 11:-45
right1:قبل	0:-15 1:13 2:-17 3:-20 4:-18 5:-19 6:-10 7:-26 9:15 10:-21
right1:قتلوا	0:-17 2:-8 3:-34 4:-8 5:-17 6:49 7:-10 11:-10
right1:قضوا	2:14 3:-9 4:-10 5:-13
right1:كانت	0:-9 6:-11 10:15
right1:كانوا	0:-24 1:-16 2:-34 4:19 5:-29 6:-11 7:-9 9:-29 10:16
right1:كل	2:-22 3:-18 4:-24 6:36 8:-11 10:11
right1:لا	0:-12 1:-11 2:-20 3:-14 4:23 5:-30 6:-31 7:26 8:-16 9:9 10:-14 11:-9
right1:لقوا	1:9 2:10 7:-13 10:-8
right1:لم	0:-43 1:-26 3:19 5:-37 6:-36 7:62 8:-34 9:-24 10:-52 11:-35
right1:لمهاجرين	6:10
right1:ما	0:-21 1:-12 2:10 3:16 4:39 5:12 6:-42 8:-26 9:8 10:-22 11:-37
right1:ماتوا	1:18 2:-11 3:-21 5:-10 7:-8
right1:مصرعهم	5:-16 6:21
right1:معظمهم	3:-11 5:9
right1:مقابل	0:11 2:8 3:-8 4:-17 5:-24 6:-11 8:8
right1:ممن	0:-27 1:-15 2:-28 3:-22 4:-25 5:28 6:-16 9:-12 10:-10 11:23
right1:من	1:-93 2:-30 3:14 4:-11 5:-18 6:-9 7:-25 8:19 9:-53 10:-15 11:-8
right1:منا	2:23 3:-14 4:9 5:-10 6:-30 7:-19 10:-15 11:15
right1:منذ	0:-11 1:-25 2:-14 4:-28 5:-8 6:23 9:-24 10:-20 11:-12
right1:منها	2:-25 3:-11 6:23 7:-20
right1:منهم	0:-60 1:-55 3:-22 4:-16 5:-10 7:-39 8:12 10:16
right1:منهن	0:-35 2:-23 3:-19 5:-8 6:8 7:-18 8:-21 10:35 11:-8
right1:نزحوا	3:24 11:-12
right1:نقلوا	2:-16 3:-8 4:19 5:31 6:-37 7:-10 8:-10 10:-17 11:-15
right1:هجروا	3:13
right1:و	2:-21 3:-9 5:-68 6:41 7:-23 11:-13
right1:واربعه	0:-8 2:-9 4:17 5:-8 6:19 7:-8 10:-22
right1:واصابه	5:-45 6:49
right1:واصيب	0:-9 5:-35 6:47
right1:واكثر	5:-8 6:15
right1:وامراه	5:-11 6:23 7:-17 10:-8
right1:وثلاثه	5:-9 6:9 8:14 10:-11
right1:وجرح	5:-23 6:23
right1:وصلوا	9:8 11:-12
right1:وعشرات	6:11
right1:يوميا	6:-8 11:12
right2:	9:-8 11:10
right2:"	0:-35 1:-16 2:-35 3:-43 4:18 6:41 7:-52 9:-22 10:-28
right2:#	0:-14 2:-61 4:-11 5:-46 6:42 7:-17 9:-25 10:15 11:-26
right2:,	1:-42 2:-24 3:-57 5:16 6:-14 8:-17 9:-11 10:16 11:-20
right2:.	0:-21 1:-18 2:-10 3:13 4:-14 6:-19 9:-26 10:-22 11:-24
right2:ابناء	3:-15 5:-12 7:9 8:8 11:10
right2:اثنان	5:-8 6:16
right2:احد	7:8
right2:احياء	2:-21 4:8 10:17
right2:اربعه	0:-8 2:-10 4:11 6:9 7:-9
right2:استنادا	0:9
right2:اسري	6:-11 8:15 10:-11
right2:اصل	0:-29 1:-9 2:33 3:12 4:11 6:-34 10:12 11:-15
right2:اضافه	3:-26 4:8 5:-24 6:-16 8:11 9:-18 10:-8 11:19
right2:اطفال	2:-14 3:30 5:14 6:-16 7:-8 9:-15 10:-13 11:-14
right2:افراد	5:-14 6:15
right2:اكثر	0:-15 5:15 6:-18 8:-13 9:-9 10:10
right2:الاتصال	4:-17 5:-11 6:-19 7:29
right2:الان	6:8
right2:الجثث	6:11
right2:الجيش	0:-26 2:36 4:-29 6:-15 8:-8 10:-26
right2:الحياه	5:-41 6:44
right2:الخامسه	6:-21 7:21
right2:الروهينغا	9:9
right2:الشهر	10:11
right2:الضحايا	6:15
right2:العام	0:28 2:-9 3:-26 4:-17 5:-23 6:10 7:-17 8:-18 9:-9 10:-15 11:-16
right2:العاملين	0:8 2:-12 4:23 8:-11
right2:الفرار	0:10 3:17 6:-12 9:-12 10:-8 11:-8
right2:القتلي	6:24
right2:القطاع	2:-27 4:27 6:-8 10:-10
right2:الماضي	1:15 3:-12 5:-8
right2:المستشفي	6:8
right2:المصابين	5:31 6:-28
right2:النزوح	3:39 6:-32 7:-9
right2:الي	0:-22 1:-25 2:12 3:21 4:-16 5:10 6:-46 7:-54 9:-20 11:-9
right2:اليوم	2:-12 5:12 7:-10 10:11
right2:ان	0:-13 5:-17 6:26 10:-11 11:-16
right2:انقلاب	5:22 6:-15
right2:انهيار	6:15
right2:او	0:-15 1:19 4:-9 6:-19 7:-9 10:17
right2:بحسب	0:-13 1:-10 2:-10 4:19 5:21 7:-16 8:-20 10:-10 11:-17
right2:بعد	0:-31 3:-19 4:-32 5:15 6:-14 7:-29 8:-24 10:41 11:-22
right2:بعدما	5:-13 6:16
right2:بين	1:18 2:11 4:-13 5:10 6:-28 10:-8
right2:بينما	0:-12 4:14 6:-15 7:10
right2:بينهم	0:-16 2:-10 3:-14 5:26 7:-20
right2:تحت	2:-8 5:-12 6:25
right2:ترك	3:30 5:-20 6:-12 9:-16 11:-22
right2:تسعه	6:13
right2:توفي	5:-8 6:10
right2:ثلاثه	0:-21 5:-9 6:36 9:-9 10:-14
right2:ثم	0:-13 3:-16 4:12 5:-19 7:14 11:18
right2:جراء	6:-19 7:18
right2:جرحي	5:-12 6:14
right2:حافله	0:15
right2:حاله	5:34 6:-32
right2:حتفهم	1:15 2:8 3:-11 4:-8 5:-12 7:-23 10:-9 11:-8
right2:حتي	9:-16 11:17
right2:حرجه	4:-22 5:33 6:-21 7:-8 10:-10
right2:حسب	0:-8 1:19 2:-8 3:-22 7:-10 11:9
right2:حي	3:-8 6:-10 11:13
right2:حين	4:-10 5:10 7:-19 11:-10
right2:خلال	3:-14 6:27 9:-12
right2:خمسه	3:-25 5:-15 7:-12 9:23 10:15 11:-30
right2:رجال	6:16
right2:زالوا	1:-10 3:12 5:14 6:-32 7:23 8:-12 9:11 11:-36
right2:زملايه	0:12 2:-10 4:-19 5:23 6:-8 7:-21 10:-13
right2:سته	0:-23 6:29
right2:سكان	0:-11 1:-9 3:32 4:-23 5:-17 6:-32 7:-20 8:-16 9:-10 10:25 11:-25
right2:عادوا	3:-17 9:-12 11:19
right2:عام	1:18 3:-19 5:-8 7:-14
right2:عايله	5:11
right2:عداد	3:-8 4:-8 5:-27 6:-29 7:33
right2:عشر	0:10
right2:عشره	0:-10 3:11
right2:علي	0:-12 1:-16 3:18 4:18 7:-25 8:-31 9:-29 10:-16 11:-26
right2:عمال	0:18
right2:عن	6:-17 7:20
right2:عناصر	6:17
right2:غاره	5:-9 6:21 7:-12
right2:غرق	5:-10 6:-14 7:18
right2:غزه	2:15 11:-14
right2:غير	2:-9 4:23 5:-18 8:-9
right2:فوق	5:-15 6:16
right2:في	1:-53 2:-25 3:-9 4:8 6:28 7:-8 8:-10 9:11 10:-40 11:-58
right2:فيما	2:-9 3:10 4:-9 5:14 9:-22 10:13 11:-20
right2:قال	4:-8 5:-8 7:9
right2:قبضه	0:-11 1:-8 4:23 5:-12 6:-19 7:-11 8:-13
right2:قبل	2:-25 4:-25 5:-11 7:-17 8:-14 9:-18 10:29
right2:قتيل	1:29 3:-10 5:-18 6:-18 7:-11 8:-13 11:-8
right2:قد	0:8 2:-8 3:16 4:-14 6:-17 9:-20 11:10
right2:قسرا	2:-20 4:-25 6:-12 7:26 8:-12 9:-12 10:-12 11:14
right2:قصف	5:20 6:-12 7:-8
right2:كانوا	0:-9 3:-20 4:-12 5:-19 8:14 9:-10 10:-22 11:11
right2:كل	2:-12 3:-10 4:-13 6:-11 8:34 10:-21
right2:كما	2:22 7:-13 10:-15
right2:لا	0:16 6:-10 7:11 8:-20 9:-9 10:-37
right2:لاحقا	5:-10 10:8
right2:لكن	2:-20 4:13 6:-22 7:18 8:11
right2:لم	0:-17 1:-12 2:-32 3:18 4:-26 6:28 7:-30 8:-11 9:-14 10:-23 11:-13
right2:لنساء	5:-20 6:32 7:-8
right2:ما	0:-19 2:-13 3:-21 4:26 8:-9 9:-12 10:-26 11:-8
right2:متفاوته	5:11
right2:متن	3:-18 6:-12 10:-8 11:19
right2:مدرسه	0:14 10:-15
right2:مستشفي	0:-8 4:-8 5:29 6:-29 10:11
right2:مطار	11:14
right2:مطلع	4:-12 8:16 9:-9 10:-12
right2:مع	5:-12 6:20
right2:معظمهم	0:-10 3:14
right2:مغادره	3:20 5:-10 9:-8 11:-10
right2:مقابل	0:9 2:-18 3:11 4:-21 5:-11 6:-12 8:-30 9:-8 10:28 11:-19
right2:مليون	3:8
right2:من	0:-38 1:-9 2:21 4:-24 5:-52 6:-22 7:-50 8:11 9:-20 10:12 11:17
right2:منذ	0:-11 1:-9 3:-31 4:9 7:-16 8:-14 9:34 10:-13 11:-29
right2:منها	6:9
right2:منهم	0:-15 2:-12 4:9 5:18 7:-19 9:14 10:-9 11:-11
right2:موسكو	6:11 8:-28 10:24
right2:موظفي	0:14 3:-8 6:15
right2:نحو	2:16 5:-10 6:12 8:-10 10:-14
right2:نساء	2:-16 3:-9 5:-8 6:-16 7:11 8:-11 9:-27 11:18
right2:نهايه	0:-10 2:-8 3:-28 4:-9 6:-14 8:17 9:-23 10:-22 11:24
right2:هجوم	3:-8 5:14 7:-11
right2:هناك	0:-16 4:36 6:8 7:-13 10:-32 11:-8
right2:و	6:14
right2:واحد	5:14 6:-11 8:-17 10:17
right2:واحده	1:-11 3:-8 4:-20 5:-10 6:-14 7:-14 10:30 11:-18
right2:واصابه	5:-42 6:43
right2:واصيب	5:-39 6:42
right2:وان	1:-9 2:-27 3:-30 4:14 5:-12 6:17 7:-36 10:-19 11:27
right2:وجرح	5:-17 6:18
right2:وحده	5:-19 6:23 7:-16
right2:وصلوا	3:-8 5:18 6:-19 7:-10 11:-8
right2:وفق	0:-23 1:-16 2:-17 3:-8 4:-36 5:-14 8:26 10:-19 11:18
right2:وفي	0:-11 2:-17 6:-15 8:-20 10:25
right2:ولا	0:-26 1:-11 2:17 3:-13 4:-14 5:11 6:17 7:-54 10:-14
right2:ولم	3:11 11:-9
right2:وما	6:11 7:-10
right2:ومن	1:-8 3:-26 6:-14 9:15
right2:وهو	1:-14 5:-19 7:24
right2:يوم	3:-9 6:13 9:-17 11:18
right3:	0:-16 1:-15 3:17 4:-11 5:-19 6:27 7:-26 8:-21 9:-21 10:-10 11:11
right3:"	0:-25 1:14 2:-38 3:-23 4:12 5:-40 6:26 7:-43 8:-41 9:-27 11:25
right3:#	0:-38 1:-39 2:14 4:17 5:-10 6:13 7:-59 8:-11 9:-29 10:-9 11:-16
right3:(	3:-9 6:-14 8:12 10:-16 11:10
right3:)	5:-18 6:20
right3:,	0:-34 2:13 3:11 4:12 5:-33 6:17 7:-38 8:-8 9:-35 10:-20 11:-25
right3:.	0:-19 1:-15 2:-22 3:-25 4:-9 5:-15 7:-11 8:-23 9:26 11:-12
right3::	3:-10 5:-16 9:16 11:-14
right3:اثنان	0:19 2:-9 3:-14 4:-13 5:16 6:-18 7:-14 10:-16
right3:احد	3:-18 6:-10 7:26 9:-8 11:-21
right3:اخرون	5:-18 6:22
right3:اخرين	6:8
right3:اربعه	5:-17 6:11 7:16 11:-8
right3:اشخاص	5:-16 6:21
right3:اشهر	3:-16 5:-23 6:18 9:21 11:-10
right3:اصابه	6:9
right3:اطفال	0:-15 5:-18 6:33 9:-17 10:-13 11:13
right3:اقليم	3:12 5:-8 11:-13
right3:اكثر	2:-17 3:-30 4:-23 7:-17 9:-20 10:27 11:18
right3:الاقل	2:20 4:-20 8:-19
right3:الاول	6:15 10:15
right3:الثلاثاء	5:9
right3:الحياه	2:-27 4:-13 5:18 6:-26 7:-8 10:25
right3:الذي	0:-23 1:11 3:-11 4:-15 5:-10 7:-11 8:-15 10:20
right3:السابع	0:26 2:-29 4:-19 5:8 6:-8 8:-11
right3:السابق	0:31 1:-23 3:-10 4:-14 5:-17 6:8 7:-9 8:-16 10:-11 11:-19
right3:العام	2:-8 4:-13 6:-12 8:22 9:-13 10:-21
right3:الف	9:15 11:-13
right3:الفا	3:-8
right3:الماضي	3:11
right3:المستشفي	5:-21 6:24
right3:المفقودين	3:-8 4:-8 5:-27 6:-29 7:33
right3:المنظمه	3:24 6:-19
right3:النساء	8:-10 9:16 10:10 11:-15
right3:الولايه	7:13
right3:الي	0:14 1:-19 3:-18 5:-16 6:-22 7:-33 9:8 11:9
right3:اليوم	0:10 3:-21 4:-9 7:-16 10:-15 11:18
right3:امراه	0:-10 6:14
right3:ان	1:-8 2:-22 4:-25 6:8 8:-9 10:15 11:-8
right3:او	1:16 2:15 3:-24 4:-24 5:-8 7:-17 10:-18 11:-11
right3:ايام	0:-10 2:-8 6:-28 7:-13 9:22 10:15 11:-11
right3:بجروح	6:10
right3:بعد	2:-20 4:19 5:-10 6:-10 7:19 8:-24 10:-12 11:-8
right3:بين	4:-14 6:-18 7:-8 10:21
right3:بينهم	0:-8 1:12 3:-11 4:8 6:8 7:-11
right3:بيوتهم	3:-12 11:17
right3:تحت	4:-22 5:15 6:-16
right3:تسعه	4:10 6:16 7:-13
right3:ثلاث	5:10
right3:ثلاثه	0:-9 2:-10 4:-22 6:8 8:-10 10:10
right3:ثم	0:18 4:-8 5:-13 6:-8 7:12 10:-12
right3:جانب	2:-9 3:13 4:-8 6:-21 8:26 9:-19 10:-11 11:-10
right3:جرحي	5:-15 6:19
right3:جريحا	5:-14 6:26
right3:حافله	5:10
right3:حين	3:-10 5:10
right3:خلال	2:8 3:12 4:9 5:-8 6:-9 7:-9 8:-18 11:-13
right3:خمس	3:24 5:-11 6:-8 9:-8 11:-14
right3:دول	3:-21 5:-8 6:-15 11:17
right3:دون	3:23 5:-19 7:-12 11:-9
right3:ديسمبر	2:-9 4:-9 8:-13 9:14 10:16 11:-12
right3:زالوا	0:-8 5:12 6:-11 7:13
right3:سبعه	5:-17 6:23
right3:سته	3:17 6:-11 8:-9 9:-9
right3:سياره	6:12
right3:ضمنهم	6:8
right3:عام	0:19 10:-21
right3:عبر	3:17 9:-14
right3:عشره	5:-13 6:17 10:-9
right3:علي	1:12 3:-12 4:-29 5:16 6:-19 7:-28 8:14 9:-12 11:-17
right3:عن	2:-15 4:14 5:-12 7:-25 8:10 9:14 10:-11 11:-19
right3:عند	2:20 6:-19
right3:فديه	0:-18 2:-12 6:-10 10:21
right3:في	0:-20 1:-41 3:15 4:33 5:-60 6:22 7:-28 8:-11 10:-27
right3:فيها	6:9
right3:قبل	2:12 4:-13
right3:قوات	6:15
right3:كانوا	0:-16 2:-17 4:-16 8:14 10:13
right3:لا	0:-13 2:8 3:-13 4:8 6:-35 7:15 8:-21 11:11
right3:لدي	0:19 4:-23 6:-15 9:-19 10:10 11:14
right3:لم	0:16 5:-8 6:-20 7:18 10:-11
right3:ما	1:-8 2:-25 3:-18 7:21 8:-14 9:-15 10:-17 11:17
right3:مخيمات	10:-12 11:14
right3:مدنيا	8:16
right3:مدينه	4:15 6:-10 7:-8
right3:مركز	3:12 5:-15 6:-12 9:16 11:-14
right3:مستشفي	6:9
right3:مسيره	5:13 6:-11
right3:مصابا	5:-9 6:16
right3:مصابين	5:15 6:-9 7:-10
right3:مصيرهم	0:-11 4:18 6:-19
right3:مفقودا	6:26 7:-20
right3:مفقودين	3:-11 5:-14 6:-15 7:20
right3:مقاطعه	3:-14 5:-9 8:-9 10:16
right3:مليون	9:14 11:-15
right3:من	1:-19 2:-46 3:8 4:-42 5:21 6:-14 7:-34 8:-10 9:-34 10:33
right3:منازلهم	3:31 5:-25 6:-12 9:-20 11:-16
right3:منذ	0:-12 1:-15 2:15 3:13 4:15 5:-11 6:-23 7:8 9:-13 11:-14
right3:منطقه	5:-9 6:14 8:-19 10:19
right3:منظمه	1:21 2:-11 3:-16 4:-10 5:-8 6:-21 7:10 11:-13
right3:منها	2:-8 6:26
right3:منهم	0:8 1:-14 2:-14 5:11 6:18 7:-25 8:-11 9:-9 10:-26 11:-14
right3:نحو	0:-12 6:16 8:-11 10:11
right3:نساء	5:9
right3:نفسها	3:-16 4:-13 5:-12 6:-30 7:28
right3:نقطه	6:10
right3:هذا	3:-9 5:-13 6:14 11:12
right3:و	5:13 7:-9
right3:واحد	3:-10 6:18 7:-11 9:-18 11:18
right3:واحده	0:17 1:-9 3:-18 4:20 5:-9 6:-8 7:-23 8:9 10:-22
right3:وان	0:-16 3:-11 4:-26 7:-14 8:-16 10:26
right3:وجريح	0:-8 1:30 3:-12 5:-16 6:-22 8:-13 11:-11
right3:ولا	4:-14 6:22 7:-12
right3:ولم	2:15 3:-9 4:-11 5:-8 6:16 7:-11 8:-9 10:-22
right3:وهو	6:10
right3:يزال	1:-10 3:-10 4:-27 5:14 6:16 7:-24 10:-20
right3:يقول	7:11
short	0:-9 1:-46 3:-18 4:-39 5:-17 7:-11 8:-13 9:8 11:-9
size:1	0:-39 1:-50 2:31 3:-58 4:-36 5:-15 6:39 8:-46 9:-37 11:-46
size:9	0:32 1:-99 3:-110 5:-21 6:21 7:12 8:-43 9:-95 11:-108
size:99	0:-25 1:-62 2:-37 3:-82 4:28 6:40 7:-13 9:-89 10:14 11:-110
size:999	0:20 2:-17 3:-37 4:-18 5:-14 6:-12 7:-16 8:29 9:-63 10:-34 11:29
size:9999	2:-76 3:40 4:-15 6:-12 7:-36 8:8 10:-102 11:-18
size:more	0:-80 1:-67 2:-61 3:37 4:-29 5:-52 6:-61 7:-17 8:-62 9:47 10:-67 11:22
verdict:abducted	0:117 1:-43 2:-46 3:-54 4:-15 5:-79 6:-95 7:-86 8:-31 9:-60 10:-79 11:-38
verdict:casualties	0:-25 1:70 2:-15 3:-28 4:-18 5:-50 6:-62 7:-42 8:-18 9:-13 11:-28
verdict:claim	2:21 4:-18 5:-9 6:-38 7:9 8:11 10:-18
verdict:dead-in-captivity	0:-67 1:-13 2:83 3:-20 5:-46 6:-56 7:-67 8:-41 9:-17 10:-60 11:-20
verdict:displaced	0:-47 1:-43 2:-66 3:127 4:-51 5:-88 6:-102 7:-95 8:-48 9:-27 10:-9 11:-52
verdict:held	0:-54 1:-29 2:-51 3:-64 4:82 5:-60 6:-91 7:-19 8:17 9:-42 10:-36 11:-37
verdict:injured	0:-87 2:-63 3:-85 4:-56 5:160 6:-106 7:-105 8:-65 9:-54 10:-78 11:-68
verdict:killed	0:-66 1:-27 2:47 3:-59 4:-141 5:-112 6:153 7:-114 8:-142 9:-44 10:-123 11:-69
verdict:missing	0:-72 1:-45 2:-64 3:-89 4:-29 5:-77 6:-44 7:113 8:-46 9:-48 10:-72 11:-45
verdict:open	0:-28 2:-77 4:21 5:-76 6:-22 7:-16 10:-14
verdict:out	0:10 1:-39 3:-43 4:9 6:-34 7:-28 8:-32 9:-77 10:22 11:-29
verdict:prisoners-exchanged	0:-35 1:-26 2:-80 3:-37 4:-37 5:-39 6:-64 7:-32 8:78 9:-20 10:-16 11:-48
verdict:refugees	0:-36 1:-36 2:-36 3:-48 4:-44 5:-46 6:-64 7:-38 8:-34 9:85 10:9 11:-31
verdict:released	0:-80 1:-34 2:-86 3:-10 4:-44 5:-73 6:-68 7:-82 8:27 9:-38 10:90 11:-54
verdict:returned	0:-59 1:-52 2:-33 3:-26 4:-64 5:-71 6:-33 7:-28 8:-58 9:-55 10:-22 11:91`
}
