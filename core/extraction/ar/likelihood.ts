import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	72
alike:casualties	22
alike:dead-in-captivity	51
alike:displaced	-21
alike:held	20
alike:injured	65
alike:killed	11
alike:missing	-35
alike:prisoners-exchanged	41
alike:refugees	24
alike:released	-10
alike:returned	-11
any	-46
bare:1	117
bare:9	-37
bare:99	-37
bare:999	14
bare:9999	24
bare:more	-3
before:abducted	77
before:allocated	-67
before:casualties	-119
before:dead-in-captivity	72
before:delivered	58
before:displaced	23
before:held	-5
before:injured	-37
before:killed	7
before:missing	-133
before:pledged	-65
before:prisoners-exchanged	-71
before:refugees	-52
before:released	-15
before:requested	37
before:returned	17
behind:abducted	48
behind:allocated	-122
behind:casualties	-70
behind:dead-in-captivity	-18
behind:delivered	-105
behind:displaced	-14
behind:held	-33
behind:injured	4
behind:killed	-57
behind:pledged	-83
behind:prisoners-exchanged	20
behind:refugees	5
behind:released	-15
behind:requested	55
behind:returned	30
behind:total	-76
ending:اء	-77
ending:اب	-60
ending:ات	-175
ending:ار	-34
ending:اص	60
ending:اف	-80
ending:اق	55
ending:ال	-9
ending:ام	-52
ending:ان	50
ending:اه	64
ending:با	20
ending:بب	41
ending:بت	-82
ending:بط	7
ending:بل	56
ending:به	37
ending:بي	-54
ending:تا	65
ending:ته	39
ending:تي	-43
ending:ثا	-70
ending:ثه	4
ending:جه	-29
ending:حا	19
ending:حه	-66
ending:خل	18
ending:دا	3
ending:در	-25
ending:دل	-76
ending:ده	-14
ending:دي	-25
ending:را	-50
ending:رت	39
ending:رج	23
ending:رح	82
ending:رق	3
ending:رك	-67
ending:ره	-34
ending:ري	-31
ending:سا	-51
ending:سب	60
ending:سم	-62
ending:سه	-25
ending:طع	52
ending:طه	38
ending:عا	-24
ending:عت	42
ending:عه	95
ending:فا	-72
ending:فه	-81
ending:في	-36
ending:قا	-14
ending:قت	-85
ending:قل	-15
ending:قه	-49
ending:لا	-114
ending:لت	-9
ending:لغ	42
ending:لم	-31
ending:له	30
ending:لي	87
ending:ما	-4
ending:مت	-22
ending:مل	-13
ending:مه	-68
ending:مي	17
ending:نا	-27
ending:نت	-38
ending:نه	-6
ending:ني	112
ending:ها	-70
ending:هم	43
ending:هن	97
ending:وب	54
ending:وح	83
ending:ود	-16
ending:ور	-50
ending:وق	29
ending:ول	20
ending:وم	-56
ending:وي	-56
ending:يا	-49
ending:يب	61
ending:يت	13
ending:يد	43
ending:ير	-7
ending:يع	79
ending:يف	8
ending:يل	-45
ending:يم	7
ending:ين	32
ending:يه	6
equal:abducted	46
equal:dead-in-captivity	-8
equal:displaced	-29
equal:held	-47
equal:injured	-19
equal:killed	34
equal:missing	-8
equal:prisoners-exchanged	34
equal:refugees	-9
equal:released	-48
equal:returned	12
form:digits	-23
form:dual	-47
form:fraction	-188
form:mixed	-60
form:range	-23
form:singular	-67
form:vague	-44
form:words	49
headline	19
here:#aboard	-21
here:#aid	-13
here:#alive	25
here:#captives	27
here:#captors	-9
here:#carrying	-35
here:#commerce	-26
here:#containing	-74
here:#contest	-137
here:#custody	-155
here:#demand	-28
here:#disease	-78
here:#displacement	33
here:#exchange	18
here:#execution	-13
here:#given-back	64
here:#giving-from	3
here:#group	-9
here:#hostages	16
here:#losing-side	66
here:#need	-82
here:#prisoners	-9
here:#receiving	-19
here:#remainder	92
here:#report	19
here:#rescue	-87
here:#return	82
here:#since	22
here:#sport	-21
here:#state	20
here:#treatment	-74
here:#war-prisoners	14
here:abducted	58
here:casualties	20
here:dead-in-captivity	66
here:delivered	-37
here:displaced	80
here:held	13
here:injured	34
here:killed	90
here:missing	30
here:pledged	12
here:prisoners-exchanged	-10
here:refugees	4
here:released	40
here:requested	-74
here:returned	19
here:said	21
here:set	30
here:total	-35
item	33
last:claim-abducted	-15
last:claim-allocated	-107
last:claim-casualties	-99
last:claim-dead-in-captivity	-99
last:claim-delivered	12
last:claim-displaced	-30
last:claim-held	-3
last:claim-injured	-21
last:claim-killed	28
last:claim-missing	-18
last:claim-pledged	-16
last:claim-prisoners-exchanged	47
last:claim-refugees	-8
last:claim-released	-11
last:claim-requested	41
last:claim-returned	13
last:claim-total	-4
left1:	-35
left1:"	62
left1:#	-55
left1:(	111
left1:,	97
left1:-	29
left1::	101
left1:|	-26
left1:اجلاء	8
left1:اجلي	-15
left1:احتجاز	37
left1:احدهما	-38
left1:استشهاد	65
left1:اصابه	-13
left1:اصل	-54
left1:اصيب	141
left1:اطفال	81
left1:اطلقت	-20
left1:الا	-43
left1:الان	61
left1:الجرحي	68
left1:الحرب	58
left1:الحصيله	51
left1:السلطات	-49
left1:السودان	60
left1:الشرطه	-104
left1:الضحايا	71
left1:العام	50
left1:العايدين	39
left1:العدد	90
left1:القتلي	16
left1:القطاع	51
left1:الماضي	4
left1:الماضيه	24
left1:المفوضيه	49
left1:الي	-35
left1:اليوم	80
left1:اما	-21
left1:امام	-24
left1:امراه	22
left1:امس	-49
left1:ان	102
left1:انتشال	59
left1:انقاذ	-82
left1:انقذ	-60
left1:انهم	9
left1:اي	-61
left1:ايام	44
left1:ب	-32
left1:بان	36
left1:بحياه	148
left1:بعد	24
left1:بفارق	-6
left1:بقتل	55
left1:بلغ	99
left1:بلغت	47
left1:بمشاركه	-85
left1:بمقتل	80
left1:بواقع	-22
left1:بين	4
left1:بينها	-60
left1:بينهم	93
left1:تحرير	52
left1:تزال	47
left1:تسلم	-42
left1:تشاد	37
left1:تشمل	20
left1:تضم	-31
left1:تغطيه	-34
left1:تقل	12
left1:توفي	86
left1:ثم	5
left1:جانب	52
left1:جثامين	67
left1:جثث	36
left1:جثه	57
left1:جنديا	-40
left1:خرج	51
left1:خطف	63
left1:رفات	117
left1:روسيا	-26
left1:زال	80
left1:سجلت	-66
left1:سراح	106
left1:سقوط	-14
left1:شهيد	-86
left1:ضمنهم	64
left1:عاد	88
left1:عبر	-47
left1:عدد	-30
left1:علي	-6
left1:عن	112
left1:عند	36
left1:غادر	38
left1:فقتل	90
left1:فقدنا	85
left1:في	-220
left1:فيه	-14
left1:فيها	40
left1:قال	-68
left1:قتل	179
left1:قتلت	77
left1:قتلوا	73
left1:قتلي	40
left1:قتيل	-101
left1:قتيلا	90
left1:قضي	71
left1:كانت	19
left1:كانوا	-33
left1:كل	-121
left1:كم	-78
left1:كنا	-59
left1:ل	-52
left1:لاجي	-108
left1:لدينا	57
left1:لقي	127
left1:لكل	-75
left1:مات	103
left1:متن	-90
left1:متنه	-55
left1:متنها	-76
left1:مسيره	-25
left1:مصرع	90
left1:مصير	63
left1:مع	10
left1:مقابل	29
left1:مقتل	115
left1:من	-122
left1:منها	3
left1:منهم	-35
left1:نزح	69
left1:نزوح	46
left1:نساء	56
left1:نقل	-4
left1:نقلت	-31
left1:نوفمبر	-21
left1:و	-5
left1:واصاب	23
left1:واصابت	21
left1:واصابه	172
left1:واصيب	138
left1:وان	28
left1:وبقي	-5
left1:وتوفي	70
left1:وجرح	49
left1:وحده	84
left1:وحدها	17
left1:وصل	5
left1:وصول	-12
left1:وعاد	3
left1:وعددها	-103
left1:وعددهم	60
left1:وفاه	110
left1:وقال	-78
left1:وقتل	116
left1:وقضي	84
left1:ونقل	30
left1:وهم	57
left1:وهو	-106
left1:يزال	5
left1:يضم	48
left1:يعود	52
left1:يقتل	46
left1:يقل	-54
left1:يكون	61
left1:يناير	39
left1:•	32
left2:	-71
left2:"	12
left2:#	-72
left2:(	17
left2:)	15
left2:,	52
left2:-	-71
left2::	66
left2:اثنان	-146
left2:اربعه	-39
left2:ارتفع	64
left2:اشخاص	-17
left2:اضافه	114
left2:اطلاق	49
left2:اعلنت	-12
left2:افرج	66
left2:اكتوبر	92
left2:الاحد	27
left2:الاحمر	19
left2:الاسبوع	71
left2:الاصابات	55
left2:الاف	-67
left2:الافراج	60
left2:الاقل	68
left2:الاول	44
left2:الاولي	51
left2:البلاد	-34
left2:التي	-35
left2:الثاني	34
left2:الجمعه	42
left2:الحصيله	60
left2:الحكومه	36
left2:الخميس	80
left2:الذي	-41
left2:السبت	40
left2:السودان	64
left2:الشرطه	-47
left2:الشهر	54
left2:الصحه	-44
left2:العام	78
left2:العدد	66
left2:الف	-104
left2:الفا	-89
left2:القتلي	84
left2:القوات	45
left2:الكهرباء	-65
left2:اللاجيين	25
left2:الماضي	23
left2:المتحده	52
left2:المدني	57
left2:المفقودين	62
left2:المنظمه	65
left2:المولف	-57
left2:الي	-6
left2:اليوم	-43
left2:امراه	-19
left2:ان	86
left2:انا	72
left2:انه	-40
left2:انها	82
left2:اهداف	-21
left2:او	-47
left2:اودت	55
left2:اودي	86
left2:ايام	13
left2:بالميه	-8
left2:بعد	73
left2:بين	-51
left2:تبادل	22
left2:تحت	64
left2:تعلن	-31
left2:تقول	17
left2:ثلاثه	67
left2:ثم	-28
left2:جثامين	68
left2:جثث	43
left2:جديده	-4
left2:جري	-40
left2:جريحا	21
left2:جنديا	101
left2:حتفهم	53
left2:حتي	74
left2:حصيله	42
left2:حيث	-14
left2:حين	-65
left2:خطف	37
left2:خلال	26
left2:خمسه	-17
left2:دولار	-79
left2:دينار	-54
left2:ذلك	19
left2:روسيا	-49
left2:ساعه	65
left2:سبعه	33
left2:سيده	-61
left2:شخص	-51
left2:شخصا	-3
left2:شهداء	55
left2:شهيدا	87
left2:عبر	22
left2:عثر	-41
left2:عدد	-4
left2:عشر	-80
left2:علي	-73
left2:عمليات	30
left2:غزه	18
left2:غير	-9
left2:فضلا	42
left2:في	-17
left2:فيما	-3
left2:قافله	24
left2:قال	-75
left2:قبل	45
left2:قتل	20
left2:قتلوا	41
left2:قتلي	34
left2:قتيلا	8
left2:قد	112
left2:كان	-6
left2:كل	-28
left2:كما	-25
left2:كييف	65
left2:لا	5
left2:للاجيين	-53
left2:للهجره	63
left2:ما	27
left2:مبني	-32
left2:مدنيا	34
left2:مدنيين	67
left2:مساء	-22
left2:مسلحون	85
left2:مصابا	-4
left2:مصرعهم	29
left2:مطلع	11
left2:مع	-23
left2:ملايين	-62
left2:مليون	-88
left2:من	-19
left2:منذ	35
left2:منهم	-47
left2:مواطن	-17
left2:نقلت	-35
left2:نقلوا	-61
left2:هذا	40
left2:واحتجزت	-78
left2:واحد	11
left2:واحده	35
left2:واضاف	86
left2:وتستضيف	-20
left2:وعلي	24
left2:وفاه	58
left2:وفيات	-43
left2:وقال	23
left2:وقد	78
left2:ولا	-17
left2:وما	38
left2:ومن	92
left2:يعلن	-27
left2:يناير	62
left3:	-20
left3:"	28
left3:#	-25
left3:)	-8
left3:,	-27
left3:-	21
left3::	18
left3:اباد	53
left3:ادي	85
left3:اربعه	33
left3:استشهاد	41
left3:اسفر	22
left3:اشخاص	-15
left3:اطباء	27
left3:اطفال	-8
left3:اكتوبر	62
left3:الاحمر	-9
left3:الاربعاء	-61
left3:الاسراييلي	26
left3:الاف	-68
left3:الاقل	-44
left3:الامم	34
left3:الاول	72
left3:البلاد	36
left3:التي	-29
left3:الجمعه	-22
left3:الجيش	-19
left3:الحرب	14
left3:الخميس	11
left3:الدفاع	25
left3:الدوليه	64
left3:الذي	23
left3:السبت	37
left3:الشهر	-59
left3:الصحه	8
left3:الطواري	-51
left3:العام	6
left3:الف	-76
left3:الفا	9
left3:القتلي	92
left3:القطاع	20
left3:القوات	54
left3:الماضي	47
left3:المدنيه	30
left3:الوطنيه	45
left3:الوفيات	64
left3:الي	37
left3:امام	-48
left3:ان	-42
left3:انه	16
left3:انها	40
left3:ايام	35
left3:بحسب	-35
left3:بدايه	56
left3:بعد	-54
left3:بين	-40
left3:بينما	75
left3:بينهم	45
left3:تسعه	-53
left3:تعلن	37
left3:تقول	17
left3:ثلاث	-11
left3:ثلاثه	8
left3:ثم	42
left3:ثمانيه	32
left3:جثث	-44
left3:جثه	-13
left3:جريحا	29
left3:جنوب	44
left3:حتي	29
left3:حصيله	-9
left3:حين	61
left3:خلال	117
left3:خمس	-29
left3:خمسه	-26
left3:راكبا	-53
left3:روسيا	47
left3:سبعه	-10
left3:سته	5
left3:شخص	21
left3:شخصا	-32
left3:طفلا	23
left3:عاد	-4
left3:عام	68
left3:عبر	92
left3:عدد	42
left3:عشر	73
left3:عشره	-20
left3:علي	-25
left3:عن	-23
left3:عند	-43
left3:غزه	-46
left3:فجر	53
left3:في	12
left3:فيما	-53
left3:فيه	-16
left3:قباله	70
left3:قبل	74
left3:قتل	-9
left3:قتيلا	73
left3:قد	38
left3:قرب	11
left3:قريه	23
left3:كان	-42
left3:كانوا	9
left3:كانون	45
left3:كل	31
left3:كما	-23
left3:لا	-37
left3:للهجره	66
left3:لم	56
left3:ما	6
left3:محليه	26
left3:مدنيا	-11
left3:مستشفي	-19
left3:مشيرا	-42
left3:مصابا	21
left3:مصرع	27
left3:مطلع	29
left3:مقتل	62
left3:ملايين	-39
left3:مليار	-69
left3:مليون	5
left3:من	28
left3:منها	-64
left3:منهم	89
left3:نازح	74
left3:نايرا	-46
left3:نحو	-3
left3:هذا	54
left3:و	23
left3:واضاف	-44
left3:والبحث	63
left3:وان	77
left3:وزاره	-53
left3:وعشرين	-14
left3:وفاه	94
left3:وقد	-13
left3:ولا	-38
left3:ولم	-55
left3:ومن	68
left3:يناير	28
left3:يوما	-37
left3:•	-63
many	-67
mostly:abducted	30
mostly:aid	-55
mostly:allocated	58
mostly:delivered	-88
mostly:displaced	-104
mostly:displacement	4
mostly:held	120
mostly:hostage	55
mostly:injured	-98
mostly:killed	7
mostly:pledged	57
mostly:prisoners-exchanged	-31
mostly:released	56
mostly:returned	-44
mostly:total	-53
near:اباد	58
near:ابار	28
near:ابتد	-5
near:ابري	64
near:ابعد	64
near:ابلغ	-59
near:ابنا	3
near:ابو	15
near:ابوا	-51
near:ابوظ	48
near:ابيض	-54
near:اتجا	-77
near:اتحا	-56
near:اتصا	48
near:اتصل	10
near:اتفا	-61
near:اتلف	-44
near:اتها	13
near:اثار	53
near:اثر	7
near:اثنا	-32
near:اثنت	-52
near:اثني	-30
near:اثيو	67
near:اجان	37
near:اجبر	72
near:اجتا	73
near:اجري	-48
near:اجل	-41
near:اجلا	-7
near:اجلت	-44
near:اجلي	-122
near:اجما	52
near:اجنب	41
near:اجنح	-13
near:اجهز	39
near:اجوب	-72
near:اجيي	-26
near:احاد	-33
near:احتج	-52
near:احتل	-37
near:احد	-18
near:احدا	-11
near:احده	19
near:احدي	50
near:احرق	-62
near:احصا	-19
near:احصت	21
near:احصي	54
near:احمد	-34
near:احمر	30
near:احيا	9
near:احيل	-9
near:اخبا	54
near:اختط	40
near:اختف	94
near:اختن	6
near:اخذو	61
near:اخر	4
near:اخرا	45
near:اخرج	-5
near:اخره	-18
near:اخرو	25
near:اخري	46
near:اخلو	37
near:اخوت	-13
near:اخير	30
near:ادار	43
near:ادام	52
near:ادت	-45
near:ادري	-21
near:ادعا	-69
near:ادلب	82
near:ادوا	-55
near:ادوي	-48
near:ادي	127
near:اذا	41
near:اذار	-60
near:اذاع	53
near:اراء	-22
near:اربا	-47
near:اربع	-45
near:ارتف	87
near:اردن	44
near:ارسا	-39
near:ارسل	-74
near:ارض	22
near:ارضه	-54
near:ارضي	16
near:ارغم	-26
near:ارقا	-47
near:اركا	46
near:ارمي	77
near:ارها	-49
near:اروا	67
near:ازمه	12
near:ازيد	3
near:اساب	-7
near:اساس	11
near:اسبا	35
near:اسبو	-38
near:استا	-18
near:استب	30
near:استخ	16
near:استد	-33
near:استر	-33
near:استش	35
near:استض	-34
near:استط	-22
near:استع	-10
near:استف	-80
near:استق	-10
near:استل	65
near:استم	55
near:استن	94
near:استه	33
near:استو	-54
near:استي	-4
near:اسر	-32
near:اسرا	41
near:اسرت	39
near:اسره	31
near:اسرو	54
near:اسري	-34
near:اسط	-33
near:اسفر	50
near:اسقا	-36
near:اسقط	-96
near:اسكن	54
near:اسلا	66
near:اسم	8
near:اسما	-65
near:اسمه	-21
near:اسها	5
near:اسوا	-46
near:اسير	4
near:اشار	5
near:اشتب	-86
near:اشتر	-87
near:اشخا	32
near:اشغا	-29
near:اشنط	-69
near:اشهر	6
near:اصاب	22
near:اصحا	27
near:اصدر	-65
near:اصطد	-58
near:اصفر	65
near:اصل	-65
near:اصوا	-72
near:اصيب	73
near:اضاف	38
near:اضرا	-74
near:اضطر	-70
near:اطبا	107
near:اطرا	34
near:اطفا	-11
near:اطلا	40
near:اطلق	25
near:اعاد	24
near:اعتر	-108
near:اعتق	-68
near:اعتم	-42
near:اعدا	-90
near:اعدت	21
near:اعدم	35
near:اعرف	59
near:اعشا	-80
near:اعصا	64
near:اعلا	73
near:اعلن	24
near:اعلي	14
near:اعما	78
near:اعوا	-15
near:اعيد	-58
near:اغاث	10
near:اغذي	-12
near:اغسط	-21
near:اغلا	-12
near:اغلب	49
near:اغلق	-127
near:اغنا	44
near:افاد	-13
near:افتت	-51
near:افرا	-38
near:افرج	-16
near:افري	11
near:افغا	61
near:اقار	-37
near:اقتا	87
near:اقتح	82
near:اقتر	-41
near:اقتص	42
near:اقتي	26
near:اقدا	35
near:اقر	38
near:اقسا	-89
near:اقصي	-47
near:اقل	-49
near:اقلت	-4
near:اقلي	69
near:اقيم	-76
near:اكبر	23
near:اكتو	20
near:اكثر	10
near:اكد	51
near:اكس	97
near:اكست	-43
near:اكلي	11
near:اكوب	46
near:الا	-43
near:الاف	-9
near:الان	24
near:التي	56
near:الجو	-20
near:الحي	87
near:الخط	58
near:الذي	9
near:السن	25
near:الطب	41
near:الغا	36
near:الف	-100
near:الفا	-21
near:الله	-24
near:اله	-25
near:الي	39
near:اليه	75
near:اما	59
near:امات	-3
near:امار	-32
near:امام	-85
near:امتد	-25
near:امتع	69
near:امر	-18
near:امرا	24
near:امطا	-69
near:امم	-5
near:اممي	-7
near:امن	-51
near:امني	-49
near:امها	-66
near:اموا	-62
near:امير	-24
near:امين	-39
near:انا	26
near:انبا	93
near:انت	-6
near:انتخ	-36
near:انتق	24
near:انته	37
near:انحا	61
near:انخف	-36
near:اندر	41
near:اندل	-33
near:اندو	20
near:انذا	-15
near:انزل	13
near:انسا	6
near:انسح	21
near:انطل	-15
near:انفا	-43
near:انفج	-30
near:انقا	-24
near:انقذ	-146
near:انقط	16
near:انقل	-32
near:انه	-12
near:انها	18
near:انهم	-32
near:انهن	83
near:انهي	18
near:انوا	-72
near:اهال	-63
near:اهدا	-27
near:اهله	49
near:اهلي	-6
near:اوتش	12
near:اودت	26
near:اودي	52
near:اورد	-17
near:اورو	-100
near:اوسط	-29
near:اوضح	16
near:اوقع	-43
near:اوقف	-30
near:اوكر	28
near:اول	37
near:اولا	5
near:اولي	69
near:ايات	4
near:ايام	38
near:ايتل	-22
near:ايدي	13
near:ايرا	73
near:ايزي	19
near:ايطا	-92
near:ايقا	-46
near:ايكو	-23
near:ايل	9
near:ايلو	-32
near:اين	31
near:ايه	22
near:ايوا	64
near:باب	15
near:بابن	-6
near:بات	-50
near:باتج	52
near:باحت	61
near:باحث	-32
near:باخت	60
near:بارا	-12
near:بارب	-17
near:بارز	45
near:باست	6
near:باسم	49
near:باع	-5
near:باقل	-20
near:باقو	31
near:باقي	20
near:باكس	90
near:بالغ	18
near:بان	-54
near:بانت	-42
near:بانخ	116
near:بانف	-46
near:بانه	65
near:باني	-57
near:بايد	-19
near:بايع	-45
near:بتر	61
near:بترت	100
near:بتهم	-73
near:بجرا	84
near:بجرو	-6
near:بجنو	83
near:بحاج	-102
near:بحث	-10
near:بحر	100
near:بحرو	43
near:بحري	-88
near:بحسب	-3
near:بحلو	8
near:بحي	-36
near:بحيا	45
near:بحير	62
near:بختو	-42
near:بخسا	32
near:بخمس	-14
near:بدات	-46
near:بداي	54
near:بدل	-71
near:بديل	-9
near:بذلك	17
near:براد	-18
near:برتب	29
near:برد	29
near:برس	-7
near:برصا	20
near:برلم	72
near:برمي	-47
near:بري	-81
near:بريف	33
near:بريه	-16
near:بسبب	-20
near:بسته	15
near:بسقو	57
near:بسوه	43
near:بشظا	36
near:بشما	11
near:بشها	-43
near:بشير	44
near:بطاق	-63
near:بطان	-22
near:بطلق	-13
near:بعثه	57
near:بعد	48
near:بعدم	26
near:بعضه	-44
near:بعلب	-31
near:بعين	22
near:بفار	-23
near:بقاع	-75
near:بقتل	-4
near:بقصف	15
near:بقي	-48
near:بقيم	-46
near:بقيه	30
near:بلا	60
near:بلاد	5
near:بلاس	-63
near:بلاغ	-48
near:بلح	25
near:بلد	-45
near:بلدا	-47
near:بلده	-3
near:بلدي	-39
near:بلغ	40
near:بلغت	24
near:بلغم	28
near:بما	-49
near:بمست	126
near:بمشا	-76
near:بمعد	-43
near:بمقت	98
near:بمقد	-67
near:بموج	-62
near:بناء	-8
near:بنجا	76
near:بنسب	-74
near:بنغل	62
near:بنفس	78
near:بنقل	13
near:بنك	-67
near:بنير	46
near:بها	-34
near:بهدف	-4
near:بهم	62
near:بواب	7
near:بواق	-42
near:بودا	-18
near:بور	-33
near:بورو	74
near:بوسا	54
near:بولا	54
near:بولد	48
near:بولو	48
near:بولي	-63
near:بوني	46
near:بيان	6
near:بيت	17
near:بيتا	-12
near:بيته	-25
near:بير	23
near:بيلغ	27
near:بين	29
near:بينم	-10
near:بينه	33
near:بيني	57
near:بيوت	-26
near:تابع	-19
near:تاخر	-24
near:تاري	-9
near:تاسع	-70
near:تاكد	33
near:تالي	-4
near:تامي	-46
near:تاهي	-23
near:تايل	33
near:تباد	-17
near:تبدا	-7
near:تبقي	-23
near:تبلغ	78
near:تبين	-96
near:تتبا	-33
near:تتبع	-5
near:تتجا	-33
near:تتحد	8
near:تترا	48
near:تتسع	-102
near:تجار	47
near:تجاو	-46
near:تجمع	-3
near:تحاق	-27
near:تحال	-17
near:تحت	-39
near:تحتا	35
near:تحتج	86
near:تحدث	4
near:تحدي	43
near:تحري	47
near:تحصي	67
near:تحطم	-3
near:تحقق	35
near:تحقي	-79
near:تحمل	-21
near:تحيي	-6
near:تخشي	-15
near:تخصص	-62
near:تداف	-36
near:تداو	-38
near:تدخل	-39
near:تدمي	-70
near:تدير	-5
near:تذكر	-60
near:تراج	-24
near:تراك	-4
near:تراو	-40
near:تربي	-9
near:ترت	-5
near:ترتف	-16
near:ترجي	-52
near:تردد	-20
near:ترفع	51
near:ترك	34
near:تركي	125
near:ترمي	-77
near:ترنو	22
near:تزال	28
near:تسبب	44
near:تستض	4
near:تستع	47
near:تسجل	6
near:تسجي	-101
near:تسع	-64
near:تسعم	-78
near:تسعه	-21
near:تسعو	-22
near:تسلم	16
near:تسلي	-38
near:تشاد	14
near:تشار	-60
near:تشام	-17
near:تشغي	32
near:تشمل	60
near:تصدر	-68
near:تصري	-6
near:تصل	53
near:تصوي	-23
near:تضاع	8
near:تضرر	-63
near:تضم	-16
near:تضيف	59
near:تطبي	-50
near:تعام	64
near:تعاو	-83
near:تعد	-32
near:تعدا	6
near:تعدي	7
near:تعذي	40
near:تعرض	-19
near:تعرف	126
near:تعلن	-16
near:تعلي	-38
near:تعمل	-62
near:تعهد	-67
near:تعود	-24
near:تعوي	-31
near:تغذي	-125
near:تغطي	-31
near:تفتي	37
near:تفجي	12
near:تفرج	23
near:تفيد	52
near:تقاط	57
near:تقتل	46
near:تقدر	-19
near:تقدم	-6
near:تقدي	49
near:تقر	4
near:تقري	-95
near:تقطن	-40
near:تقل	-19
near:تكفي	-31
near:تلام	9
near:تلته	-21
near:تلغر	12
near:تلفز	55
near:تلقت	-83
near:تلقو	-36
near:تلقي	64
near:تلك	45
near:تلمي	-9
near:تمري	-57
near:تمكن	-48
near:تموز	59
near:تموي	-38
near:تناف	-21
near:تنته	-11
near:تنظي	49
near:تنفي	-16
near:تنقل	90
near:تهجي	26
near:تواص	-51
near:توال	-82
near:توثق	65
near:توجه	35
near:توزي	51
near:توظي	-62
near:توفي	123
near:توقع	-63
near:توقف	-21
near:توقي	-35
near:تونس	-54
near:تووي	12
near:تيار	-54
near:ثالث	-10
near:ثامن	-15
near:ثانو	67
near:ثاني	-10
near:ثقاف	-59
near:ثلاث	17
near:ثلث	-63
near:ثمان	-11
near:ثمن	33
near:ثمنه	-36
near:جاء	42
near:جاءت	-56
near:جارف	37
near:جاري	-51
near:جامع	-34
near:جان	-10
near:جانب	-18
near:جاهز	-58
near:جبات	-54
near:جبال	-43
near:جبل	93
near:جبهه	-21
near:جثام	21
near:جثث	32
near:جثما	-8
near:جثه	-3
near:جديد	-35
near:جراء	9
near:جراح	-71
near:جرح	27
near:جرحت	38
near:جرحو	44
near:جرحي	31
near:جرف	-47
near:جرفت	35
near:جروح	93
near:جري	42
near:جريد	-20
near:جزاي	72
near:جزير	-31
near:جزيي	-74
near:جلال	-36
near:جلسه	-82
near:جلهم	-45
near:جماع	-43
near:جمعت	-52
near:جمعي	-33
near:جمله	-29
near:جمهو	-23
near:جميع	23
near:جندي	-19
near:جنسي	7
near:جنوب	7
near:جنود	33
near:جنين	-18
near:جنيه	-56
near:جهاز	37
near:جهته	79
near:جهه	-45
near:جوا	12
near:جوار	84
near:جود	-49
near:جوع	-90
near:جوله	59
near:جوي	-61
near:جويه	7
near:جيبو	-52
near:جيرا	63
near:جيش	12
near:حاجه	-98
near:حاد	-61
near:حادي	48
near:حارس	-15
near:حاره	21
near:حافل	24
near:حاكم	29
near:حال	27
near:حالا	-79
near:حالت	91
near:حاله	55
near:حالي	27
near:حامل	32
near:حاول	-58
near:حتفه	45
near:حتي	79
near:حدات	-34
near:حده	82
near:حدها	39
near:حدود	5
near:حديث	-14
near:حديد	35
near:حذر	101
near:حرار	-70
near:حراي	-55
near:حرب	9
near:حرجه	54
near:حررت	38
near:حركه	21
near:حريق	-45
near:حريك	-12
near:حزمه	-71
near:حزير	31
near:حساب	-58
near:حسب	-60
near:حسبم	12
near:حسن	16
near:حسين	54
near:حصار	-39
near:حصبه	-69
near:حصه	-89
near:حصيل	78
near:حضر	-84
near:حضور	-11
near:حفر	-56
near:حقوق	-16
near:حقول	61
near:حقيق	-5
near:حكم	-32
near:حكوم	29
near:حلب	38
near:حلبج	58
near:حلقت	-78
near:حلوه	30
near:حماس	-13
near:حماي	-6
near:حمص	66
near:حمض	-40
near:حمله	-71
near:حواد	-32
near:حوال	-68
near:حوثي	66
near:حول	-130
near:حياه	70
near:حيث	-42
near:حين	16
near:خارج	-66
near:خارك	26
near:خاطف	36
near:خامس	8
near:خان	55
near:خبرا	8
near:ختام	-29
near:خدما	-84
near:خدمه	-92
near:خرج	-9
near:خرجت	-68
near:خرجو	3
near:خرطو	-21
near:خروج	9
near:خريف	69
near:خزان	-17
near:خسر	18
near:خسرت	-14
near:خصص	5
near:خصصت	-33
near:خطا	23
near:خطف	40
near:خطفت	-38
near:خطفه	21
near:خطفو	37
near:خطه	28
near:خطير	88
near:خفر	-46
near:خفض	-51
near:خلال	17
near:خلفت	75
near:خمس	-31
near:خمسم	38
near:خمسه	37
near:خمسو	56
near:خمسي	-45
near:خميس	4
near:خوزس	47
near:خيام	41
near:خيبر	-42
near:خيمه	-27
near:داخل	101
near:دارف	38
near:داعش	-26
near:دامت	-46
near:داهم	11
near:داير	28
near:دباب	-25
near:دبلو	-46
near:دخل	15
near:دخلت	-101
near:دخول	-90
near:دراس	-88
near:درجا	-84
near:درجه	44
near:درك	41
near:درما	86
near:درهم	-14
near:دروز	52
near:دعم	29
near:دفاع	-9
near:دفع	-56
near:دفعت	-15
near:دفعه	36
near:دفن	56
near:دفنا	119
near:دفنت	33
near:دفنو	40
near:دقيق	-26
near:دمر	-62
near:دمرت	35
near:دمرن	-30
near:دمشق	70
near:دنان	-48
near:دوري	58
near:دولا	-102
near:دوله	-101
near:دولي	-16
near:دون	-56
near:ديسم	46
near:ديفو	43
near:ديل	31
near:ديلغ	-73
near:دينا	43
near:ذات	34
near:ذاته	41
near:ذخاي	57
near:ذخير	-29
near:ذروه	42
near:ذكر	4
near:ذكرت	22
near:ذلك	40
near:ذمه	-71
near:ذهب	21
near:ذوي	-40
near:ذويه	-14
near:ذين	27
near:رابط	68
near:رابع	-3
near:رات	-63
near:راس	53
near:رافع	-24
near:راكب	-90
near:رام	-43
near:رامي	-59
near:راي	-85
near:رايت	-11
near:رباط	29
near:ربع	49
near:ربيع	-43
near:رجال	-8
near:رجع	51
near:رجعو	87
near:رجلا	28
near:رجلي	-25
near:رحل	-51
near:رحلا	-57
near:رحله	-42
near:رحلو	55
near:ردت	85
near:رزيق	44
near:رسمي	18
near:رشيد	-42
near:رصاص	94
near:رصد	-74
near:رصيد	-48
near:رضا	9
near:رضيع	75
near:رفات	-18
near:رفاق	47
near:رفح	-23
near:رفضت	81
near:رفع	18
near:رفعت	-14
near:رفيق	62
near:رقم	32
near:رقمي	43
near:ركاب	-29
near:ركام	-48
near:ركله	-9
near:رهاي	37
near:رهين	-18
near:رواي	-42
near:روبي	-45
near:روس	67
near:روسي	-12
near:روما	-54
near:روهي	-45
near:روي	55
near:رويت	-78
near:رياح	-41
near:رياس	11
near:رياض	5
near:ريال	-73
near:ريف	46
near:رييس	58
near:زابو	-16
near:زاره	-4
near:زاعم	58
near:زال	73
near:زالت	-80
near:زالو	14
near:زامف	83
near:زعت	-50
near:زلزا	-5
near:زلنا	57
near:زملا	40
near:زمن	42
near:زميل	60
near:زهاء	-65
near:زوار	-59
near:زوبي	47
near:زوجت	-43
near:زور	-16
near:زورا	-4
near:زورق	-12
near:زير	-28
near:سابع	-43
near:سابق	66
near:ساحل	-76
near:ساخن	-53
near:سادس	60
near:ساعا	-4
near:ساعت	-61
near:ساعه	47
near:ساغا	28
near:ساق	84
near:ساقه	59
near:ساكن	3
near:سالم	-92
near:سانا	-46
near:سانت	41
near:سايق	-98
near:سباق	-42
near:سبت	46
near:سبتم	-13
near:سبع	-65
near:سبعم	-10
near:سبعه	-21
near:سبعي	75
near:سبقه	15
near:سبيل	15
near:سبين	44
near:سته	5
near:ستون	-65
near:ستين	-34
near:سجل	17
near:سجلت	-30
near:سجن	-46
near:سجنا	-68
near:سجون	11
near:سحبت	-39
near:سحقو	13
near:سداس	-3
near:سراح	33
near:سرير	-52
near:سريع	-46
near:سطح	-49
near:سعته	-85
near:سعد	8
near:سعر	-74
near:سعره	-94
near:سعود	59
near:سفار	72
near:سفح	36
near:سفين	-93
near:سقط	72
near:سقطت	-41
near:سقطو	65
near:سقف	-45
near:سقوط	-76
near:سكان	20
near:سكك	-63
near:سكني	-66
near:سكه	20
near:سلاح	-72
near:سلام	24
near:سلسل	6
near:سلطا	30
near:سلم	-33
near:سلمت	95
near:سلمن	16
near:سله	-24
near:سليم	19
near:سمح	-25
near:سنتي	-36
near:سنجا	-18
near:سنغا	52
near:سنه	-113
near:سنوا	-9
near:سنوي	-50
near:سوء	-86
near:سواح	-15
near:سوتل	40
near:سودا	52
near:سوري	65
near:سوق	-49
near:سوكو	77
near:سومط	34
near:سوها	41
near:سوي	-59
near:سويس	62
near:سياح	15
near:سيار	-6
near:سياس	-44
near:سياق	-37
near:سيبو	-22
near:سير	58
near:سيرا	35
near:سيطر	-25
near:سيقا	-32
near:سيل	56
near:سينا	37
near:سيول	10
near:شاحن	18
near:شارك	-93
near:شاطي	-62
near:شاهد	-80
near:شباب	-27
near:شباط	-47
near:شباك	-81
near:شبكه	9
near:شبه	31
near:شبوه	-33
near:شتاء	-17
near:شجاع	16
near:شحن	-72
near:شخص	32
near:شخصا	-28
near:شخصي	27
near:شرد	63
near:شردت	64
near:شرطه	-41
near:شرطي	-35
near:شرعي	-37
near:شرف	9
near:شرق	-5
near:شرقي	34
near:شركا	22
near:شركه	-49
near:شعب	13
near:شعبي	17
near:شفاء	32
near:شقه	-26
near:شقيق	6
near:شمال	57
near:شمس	-5
near:شمل	-80
near:شهاد	-65
near:شهد	-52
near:شهدا	94
near:شهدت	-14
near:شهر	-64
near:شهرا	-22
near:شهره	-4
near:شهري	18
near:شهود	-49
near:شهيد	-3
near:شوط	-37
near:شوون	97
near:شيبو	51
near:شيخ	5
near:شيوخ	-25
near:صاحب	-22
near:صادر	-73
near:صارو	-100
near:صباح	45
near:صحاف	-23
near:صحرا	57
near:صحه	-20
near:صحيا	-4
near:صحيه	-83
near:صحيي	36
near:صدر	-17
near:صدمه	-14
near:صرف	-53
near:صرفت	-10
near:صعد	-42
near:صغير	-31
near:صفحه	-73
near:صفر	-9
near:صفقه	42
near:صفوف	14
near:صلت	-16
near:صلنا	-40
near:صلوا	50
near:صليب	39
near:صناع	-17
near:صندو	-74
near:صنعا	16
near:صنف	-41
near:صهار	-17
near:صهري	-53
near:صوار	-21
near:صوت	-24
near:صور	-69
near:صول	18
near:صوما	95
near:صياد	62
near:صيان	-44
near:صيف	42
near:صيني	63
near:ضابط	37
near:ضالع	64
near:ضحاي	32
near:ضحيت	18
near:ضحيه	11
near:ضرب	46
near:ضربا	24
near:ضربه	54
near:ضعف	-38
near:ضفه	9
near:ضمت	39
near:ضمن	-21
near:ضمنه	165
near:ضيف	-44
near:طابق	-26
near:طاقت	-19
near:طاقم	-126
near:طاقه	19
near:طال	23
near:طالب	99
near:طاول	36
near:طاير	-78
near:طايش	72
near:طباب	-19
near:طبرق	-45
near:طبقا	-38
near:طبي	21
near:طبيب	61
near:طبيه	25
near:طراز	-97
near:طرحت	-6
near:طرد	-11
near:طرفا	23
near:طرفي	82
near:طرق	74
near:طريق	17
near:طفل	-28
near:طفلا	28
near:طفله	78
near:طفلي	58
near:طلب	-88
near:طنا	-85
near:طواب	30
near:طوار	-38
near:طواق	79
near:طوعا	21
near:طولك	82
near:طوله	3
near:طويل	27
near:طيرا	-20
near:طينه	40
near:ظهر	-29
near:ظهرا	108
near:عاجز	-73
near:عاجل	-22
near:عاد	43
near:عادت	30
near:عادو	-16
near:عاشر	21
near:عاصم	-24
near:عالج	-88
near:عالم	-19
near:عام	38
near:عاما	-62
near:عامل	39
near:عامي	58
near:عايد	64
near:عايل	32
near:عبار	-93
near:عبد	-10
near:عبر	-34
near:عبرو	49
near:عبور	28
near:عبوه	-19
near:عتق	5
near:عثر	59
near:عثما	-5
near:عثور	31
near:عداد	43
near:عدت	17
near:عدد	46
near:عددت	18
near:عدده	-91
near:عدلي	49
near:عدم	-95
near:عدن	80
near:عده	-20
near:عدو	19
near:عدوا	27
near:عراق	40
near:عربا	-51
near:عربه	-22
near:عربي	-28
near:عرضت	-26
near:عرفن	43
near:عسكر	23
near:عشاي	107
near:عشر	6
near:عشرا	-9
near:عشره	5
near:عشرو	-81
near:عشري	-10
near:عشوا	57
near:عصاب	-63
near:عصر	-16
near:عصرا	32
near:عطشا	67
near:عطله	-47
near:عقار	3
near:عقد	-59
near:علاج	18
near:علقت	32
near:علم	22
near:علما	-85
near:علمت	8
near:علي	-4
near:عليه	-43
near:عمار	-32
near:عمال	14
near:عمر	65
near:عمره	45
near:عمري	-54
near:عمل	-31
near:عملي	14
near:عموم	27
near:عناص	-41
near:عناي	27
near:عند	35
near:عندم	31
near:عنصر	26
near:عنف	25
near:عنه	-44
near:عنها	51
near:عنهم	90
near:عوده	27
near:عولج	-81
near:عون	28
near:عياد	-77
near:عين	30
near:عينه	6
near:غابت	-49
near:غابه	48
near:غادر	-29
near:غارا	-23
near:غارت	24
near:غاره	57
near:غاز	-26
near:غالب	56
near:غام	-6
near:غاو	67
near:غدا	-27
near:غذاي	-103
near:غرب	5
near:غربي	-3
near:غرفه	15
near:غرق	96
near:غرقا	-37
near:غرقو	57
near:غريم	-4
near:غزه	-36
near:غضون	-17
near:غمرت	-67
near:غواص	20
near:غوفا	70
near:غياب	-62
near:غير	-24
near:غيره	74
near:فارق	85
near:فاز	-52
near:فاشر	84
near:فاعل	36
near:فان	46
near:فاه	17
near:فايق	-22
near:فبات	-44
near:فبرا	-5
near:فتح	-35
near:فتحت	-54
near:فتره	-4
near:فتيا	10
near:فجر	101
near:فجرا	-101
near:فجرح	66
near:فحص	55
near:فحصت	-25
near:فحوص	-19
near:فدا	-71
near:فديه	57
near:فرار	93
near:فران	-19
near:فرد	-33
near:فردي	-41
near:فرع	80
near:فرق	-69
near:فرقن	42
near:فرقه	31
near:فرنس	43
near:فروا	-29
near:فريق	-97
near:فصاي	-20
near:فصل	-29
near:فضلا	40
near:ففي	15
near:فقتل	82
near:فقد	-4
near:فقدا	89
near:فقدت	89
near:فقدن	-58
near:فقدو	39
near:فقضي	31
near:فقط	-18
near:فلبي	34
near:فلسط	27
near:فلم	38
near:فندق	-65
near:فوز	-4
near:فوق	-88
near:فيات	-15
near:فيرا	12
near:فيصل	-48
near:فيضا	44
near:فيما	-15
near:فين	54
near:فيه	8
near:فيها	37
near:فيهم	42
near:قارب	-69
near:قاصر	26
near:قاطع	65
near:قاطن	78
near:قاعد	-64
near:قاعه	-47
near:قافل	-13
near:قالت	-44
near:قالو	84
near:قانو	-62
near:قاهر	-70
near:قايد	15
near:قايل	14
near:قايم	4
near:قبال	-11
near:قبضه	-9
near:قبل	51
near:قبله	71
near:قتل	79
near:قتلت	162
near:قتلن	63
near:قتلو	97
near:قتلي	99
near:قتيل	48
near:قدر	7
near:قدره	-78
near:قدم	-20
near:قدمت	-26
near:قذيف	3
near:قراب	37
near:قرار	-82
near:قراه	-40
near:قرب	-22
near:قرن	-31
near:قريب	71
near:قسام	13
near:قسرا	34
near:قسم	84
near:قصف	-5
near:قضاء	-25
near:قضار	-60
near:قضاي	-45
near:قضت	84
near:قضوا	81
near:قضي	79
near:قضيه	-78
near:قطار	-54
near:قطاع	-36
near:قطره	-63
near:قطري	-17
near:قطعه	-34
near:قليل	59
near:قمه	-81
near:قناه	-33
near:قنبل	-15
near:قنطا	-53
near:قوات	37
near:قوار	-26
near:قواف	-19
near:قوام	16
near:قواي	-45
near:قوته	-25
near:قود	24
near:قول	26
near:قوله	67
near:قوه	-55
near:قياد	-9
near:قياس	-13
near:قيد	7
near:قيل	-57
near:قيمت	-20
near:كابو	-73
near:كاتس	11
near:كاجر	8
near:كادو	-24
near:كاذب	-37
near:كارث	14
near:كامل	-23
near:كان	24
near:كانا	104
near:كانت	-5
near:كانو	8
near:كاوك	-34
near:كايا	10
near:كايس	37
near:كبير	25
near:كتاب	-72
near:كتاي	13
near:كذلك	-18
near:كردف	21
near:كركو	-41
near:كره	22
near:كشف	-22
near:كشفت	-14
near:كفرت	44
near:كله	61
near:كليا	-93
near:كما	55
near:كمبو	-16
near:كمين	-23
near:كنا	-43
near:كنيس	-13
near:كهرب	-101
near:كواد	93
near:كوار	14
near:كوت	19
near:كورس	57
near:كوري	71
near:كوست	-11
near:كولت	-31
near:كولو	46
near:كولي	-11
near:كوما	-10
near:كومب	-39
near:كونر	7
near:كونغ	-18
near:كويت	-54
near:كيف	14
near:كيلو	-134
near:كينش	-26
near:كييف	77
near:لاجي	-6
near:لاحق	77
near:لادا	71
near:لاسب	-45
near:لاست	7
near:لاسر	-74
near:لاطف	122
near:لاطل	-55
near:لاعب	-87
near:لاغا	44
near:لافت	-49
near:لامب	3
near:لان	98
near:لايح	48
near:لبنا	-51
near:لترم	-22
near:لثلا	61
near:لجنه	-90
near:لحظه	63
near:لدي	-12
near:لدين	-5
near:لديه	41
near:لرضي	17
near:لروي	-37
near:لسنه	-49
near:لشوو	32
near:لطفل	124
near:لعاي	-11
near:لغت	-71
near:لغم	-25
near:لغما	44
near:لقاء	-38
near:لقوا	46
near:لقي	17
near:لكل	-116
near:لكن	31
near:لكنه	-32
near:لما	-69
near:لمده	-33
near:لمرا	10
near:لمكت	41
near:لمها	42
near:لنا	21
near:لنسا	-7
near:لها	-42
near:لهجو	-23
near:لهم	11
near:لواء	61
near:لوزا	62
near:لوكا	-16
near:ليبل	-27
near:ليبي	-18
near:ليرت	39
near:ليره	-57
near:ليس	-9
near:ليصب	87
near:ليصل	11
near:ليل	-53
near:ليلا	-23
near:ليلت	15
near:ليله	47
near:ماء	-17
near:مات	-30
near:ماتت	7
near:ماتو	110
near:مار	34
near:مارب	29
near:مارس	-10
near:ماري	89
near:ماشي	-78
near:ماضي	-11
near:مالك	-47
near:مالي	22
near:ماني	31
near:ماوي	-71
near:مايت	15
near:مايغ	58
near:مايه	20
near:مايو	-35
near:مايي	63
near:مبار	-39
near:مباش	-3
near:مبان	34
near:مبلغ	-46
near:مبني	-17
near:مبين	16
near:متاث	89
near:متحد	31
near:متر	-43
near:مترش	-50
near:متزا	-48
near:متشد	48
near:متصد	17
near:متصل	-4
near:متضر	-42
near:متطو	15
near:متفا	31
near:متفر	14
near:متمر	48
near:متن	-25
near:متنق	-30
near:متنه	-6
near:متوا	79
near:متوس	84
near:متوف	-36
near:متوق	-41
near:مثله	-53
near:مجان	-36
near:مجاو	-79
near:مجتم	52
near:مجدد	34
near:مجلس	-57
near:مجمع	-21
near:مجمو	5
near:مجهو	103
near:محاف	22
near:محام	37
near:محاو	-11
near:محتج	-22
near:محرر	-23
near:محطا	-7
near:محطه	-33
near:محكم	-100
near:محكو	75
near:محلا	-46
near:محلل	-81
near:محلي	42
near:محمل	-41
near:محمي	-72
near:محور	-30
near:محيط	4
near:مختط	-49
near:مختل	-62
near:مخزو	-39
near:مخطو	32
near:مخلف	7
near:مخيم	18
near:مدار	74
near:مداف	-36
near:مدخل	-12
near:مدرب	-37
near:مدرج	33
near:مدرس	9
near:مدرع	43
near:مدعي	-67
near:مدفع	-23
near:مدمر	-80
near:مدن	18
near:مدني	-25
near:مده	-73
near:مدير	15
near:مدين	-47
near:مراب	-41
near:مرات	-52
near:مراس	-38
near:مراف	-68
near:مراق	-10
near:مراك	-4
near:مربع	-39
near:مرتب	-25
near:مرتي	35
near:مرحل	-73
near:مرخص	-72
near:مرشح	-84
near:مرضي	66
near:مرفق	-38
near:مركب	-57
near:مركز	13
near:مروح	-39
near:مرور	-66
near:مريض	-33
near:مزار	-82
near:مساء	43
near:مساح	-81
near:مساع	-65
near:مساف	-19
near:مساك	8
near:مستا	-26
near:مستح	-41
near:مستش	61
near:مستع	-83
near:مستف	-68
near:مستق	-37
near:مستل	-25
near:مستم	40
near:مسته	-45
near:مستو	-13
near:مسجد	20
near:مسجل	-27
near:مسح	-48
near:مسعف	-11
near:مسلح	-31
near:مسلس	-28
near:مسوو	7
near:مسير	7
near:مسيل	48
near:مشار	52
near:مشتب	-30
near:مشتر	-67
near:مشرف	-21
near:مشرو	-52
near:مشفي	55
near:مشير	28
near:مصاب	-16
near:مصاد	-52
near:مصدر	40
near:مصر	72
near:مصرع	166
near:مصرف	-14
near:مصري	16
near:مصلح	35
near:مصمم	7
near:مصنع	-43
near:مصير	113
near:مضيف	30
near:مطاط	-70
near:مطبخ	-60
near:معاب	86
near:معار	55
near:معبد	-121
near:معبر	69
near:معتق	39
near:معدل	-33
near:معرض	-42
near:معرك	73
near:معسك	92
near:معظم	-61
near:معلم	33
near:معلن	-54
near:معه	-18
near:معها	-69
near:معهم	63
near:معي	9
near:معيت	4
near:مغاد	28
near:مغرب	43
near:مغلق	-40
near:مفاو	63
near:مفرج	6
near:مفقو	6
near:مفوض	-38
near:مقاب	-4
near:مقات	64
near:مقار	11
near:مقاط	65
near:مقاع	-102
near:مقال	-80
near:مقبر	-20
near:مقبل	54
near:مقتل	86
near:مقتو	62
near:مقدم	-35
near:مقر	20
near:مقرر	39
near:مقعد	-107
near:مكان	50
near:مكتب	60
near:مكون	-9
near:ملاح	24
near:ملاي	-38
near:ملعب	23
near:ملف	-57
near:ملم	-65
near:مليا	-81
near:مليو	-62
near:مما	68
near:مماث	-45
near:ممثل	-94
near:ممرض	45
near:ممن	48
near:ممنو	72
near:منا	35
near:مناز	27
near:مناط	60
near:منتص	47
near:منجم	37
near:منح	33
near:مندو	-11
near:منزل	-41
near:منشو	-87
near:منصر	-37
near:منصه	-77
near:منطق	-36
near:منظم	-18
near:منظو	-56
near:منفج	-47
near:منكو	59
near:منه	-69
near:منها	-12
near:منهم	15
near:منهن	85
near:مهاج	-16
near:مهجر	-12
near:مهرج	-39
near:مهند	-82
near:مواج	-46
near:مواز	-3
near:مواط	-24
near:مواع	-77
near:مواق	73
near:موبد	21
near:موت	62
near:موتم	-10
near:موج	-51
near:موجه	-47
near:مودي	26
near:موزع	-80
near:موسس	-53
near:موسك	31
near:موسم	-22
near:موشر	-15
near:موضح	46
near:موظف	-60
near:موقت	57
near:موقع	-37
near:موكد	9
near:مولف	-24
near:ميات	-51
near:ميان	57
near:مياه	-57
near:ميتي	-8
near:ميدا	61
near:ميدي	44
near:ميلا	-39
near:ميلي	43
near:مينا	-6
near:ميه	73
near:ميوي	-23
near:ناجي	22
near:ناخب	-31
near:نادي	60
near:نار	-70
near:ناري	-7
near:نازح	7
near:ناشط	-58
near:ناصر	-15
near:ناطق	76
near:نايب	-79
near:ناير	-14
near:نبطي	-72
near:نتاي	-64
near:نتيج	41
near:نجا	-54
near:نجاه	-60
near:نجف	-26
near:نحام	-98
near:نحن	-41
near:نحو	-31
near:نداء	-41
near:ندفع	3
near:نزح	90
near:نزحو	59
near:نزل	17
near:نزوح	16
near:نساء	77
near:نسبه	-56
near:نسخه	-33
near:نسمه	71
near:نشر	-84
near:نشرت	-54
near:نشره	-37
near:نصف	-84
near:نصفه	65
near:نصل	66
near:نعرف	60
near:نفت	6
near:نفذت	-57
near:نفسه	-7
near:نفوق	-52
near:نفي	-60
near:نقاب	-79
near:نقاط	-40
near:نقدي	3
near:نقل	14
near:نقلا	-42
near:نقلت	-75
near:نقلو	-18
near:نقيب	78
near:نمسا	46
near:ننتظ	79
near:ننكر	30
near:نهار	44
near:نهاي	100
near:نهر	21
near:نهود	71
near:نواب	-56
near:نور	-15
near:نوع	-54
near:نوفم	70
near:نووي	-41
near:نياب	5
near:نيام	-11
near:نيجر	23
near:نيجي	-3
near:نيسا	71
near:هاتف	-51
near:هاجم	-4
near:هاون	41
near:هايت	32
near:هبط	-46
near:هجره	18
near:هجرو	66
near:هجما	-18
near:هجوم	13
near:هدف	-37
near:هدم	-56
near:هدنه	82
near:هذا	-18
near:هذه	29
near:هرب	46
near:هكتا	-20
near:هلال	16
near:هما	30
near:هنا	-10
near:هناك	112
near:هند	-61
near:هندي	73
near:هنود	64
near:هوال	48
near:هولا	17
near:هوي	-41
near:هويت	15
near:هويه	-48
near:واحد	-43
near:وادي	-32
near:واصل	-44
near:واقع	47
near:وان	-32
near:وثق	-61
near:وجبه	44
near:وجه	29
near:وحدا	-19
near:وحده	73
near:وحيد	-48
near:ورد	-35
near:وزار	32
near:وزرا	85
near:وزع	-45
near:وزعت	-40
near:وزير	-71
near:وست	-12
near:وصل	-39
near:وصول	-28
near:وضع	27
near:وطن	4
near:وطني	77
near:وعن	6
near:وفد	-26
near:وفر	3
near:وفق	45
near:وفي	53
near:وفيا	122
near:وقاي	5
near:وقت	15
near:وقد	37
near:وقع	-84
near:وقود	-44
near:وكال	-19
near:ولا	23
near:ولاي	-52
near:ولو	7
near:وما	24
near:ومن	110
near:وهم	41
near:وهو	10
near:وهي	-52
near:يابو	-31
near:يبحث	32
near:يبق	-39
near:يبقي	39
near:يبلغ	-58
near:يبيت	30
near:يتجا	-95
near:يتحد	-35
near:يتسع	-118
near:يتوز	-10
near:يتوق	22
near:يحتا	-28
near:يحتج	39
near:يحمل	-13
near:يدفع	32
near:يدفن	47
near:يذكر	26
near:يراف	-62
near:يرتف	51
near:يرد	-69
near:يرفع	33
near:يرقد	-10
near:يزال	3
near:يزيد	-28
near:يستد	17
near:يستق	50
near:يستم	3
near:يسكن	-69
near:يشار	-57
near:يشمل	-50
near:يصب	-62
near:يصل	-26
near:يضم	-10
near:يطلق	-56
near:يعاد	-5
near:يعان	-22
near:يعت	-79
near:يعتز	84
near:يعثر	49
near:يعد	65
near:يعرف	83
near:يعلن	-18
near:يعمل	-30
near:يعني	-51
near:يعود	-73
near:يعيش	36
near:يغطي	-35
near:يفتر	62
near:يقار	-23
near:يقتل	-6
near:يقدر	3
near:يقرب	45
near:يقضي	59
near:يقطن	-62
near:يقل	-52
near:يقول	32
near:يقيم	61
near:يكفي	-5
near:يكمل	22
near:يكون	3
near:يلتح	-24
near:يليه	-8
near:يمثل	-57
near:يمكن	7
near:يملك	-56
near:يمن	-91
near:ينا	84
near:يناه	37
near:يناي	52
near:ينتس	43
near:ينتظ	-43
near:ينج	-56
near:ينفي	18
near:ينقل	-63
near:يها	-70
near:يهم	49
near:يوجد	10
near:يورو	-49
near:يولي	94
near:يوم	37
near:يوما	-38
near:يومه	-5
near:يومي	-20
near:يونا	-35
near:يونس	54
near:يوني	32
near:يووي	-74
near:ييف	14
next:claim-abducted	-70
next:claim-allocated	-29
next:claim-casualties	-26
next:claim-dead-in-captivity	26
next:claim-delivered	-79
next:claim-displaced	-9
next:claim-held	-42
next:claim-injured	7
next:claim-killed	-24
next:claim-pledged	-88
next:claim-prisoners-exchanged	42
next:claim-refugees	28
next:claim-released	61
next:claim-requested	-3
next:claim-returned	4
next:claim-total	-13
noun:	9
noun:activist	-82
noun:afghan	33
noun:aftershock	-100
noun:aid-worker	13
noun:aircraft	-91
noun:ambulance	-94
noun:animal	-82
noun:attacker	79
noun:bed	-106
noun:boat	-57
noun:body	150
noun:boy	109
noun:brother	47
noun:building	-109
noun:burundian	-57
noun:bus	-48
noun:camp	-135
noun:captive	35
noun:car	-95
noun:carriage	-94
noun:case	-8
noun:centre	-92
noun:child	78
noun:citizen	111
noun:civilian	99
noun:colleague	90
noun:companion	69
noun:company	-43
noun:country	-58
noun:dead-person	47
noun:death	204
noun:deputy	-119
noun:detainee	-30
noun:displaced-person	129
noun:district	52
noun:doctor	-74
noun:driver	107
noun:drone	-104
noun:employee	-35
noun:engineer	91
noun:ethiopian	-65
noun:european	-49
noun:explosion	-67
noun:family	-190
noun:fighter	8
noun:firefighter	47
noun:flight	-113
noun:floor	-116
noun:foreigner	14
noun:german	-22
noun:goal	-78
noun:grandchild	-52
noun:guard	58
noun:gunman	-68
noun:helicopter	-51
noun:helper	39
noun:hospital	-69
noun:hostage	62
noun:house	-152
noun:human	-6
noun:imam	-76
noun:incident	-75
noun:indian	-6
noun:individual	-15
noun:inhabitant	-111
noun:injured-person	150
noun:injury	55
noun:israeli	-45
noun:journalist	27
noun:killed-person	287
noun:lebanese	68
noun:malian	-112
noun:man	10
noun:martyr	184
noun:match	-19
noun:member	-95
noun:migrant	-23
noun:mine	-38
noun:minister	-71
noun:missile	-83
noun:missing-person	63
noun:mortal-remains	162
noun:mother	-64
noun:motorcycle	-66
noun:nationality	-31
noun:neighbour	42
noun:nigerian	-86
noun:nurse	65
noun:observer	-7
noun:officer	66
noun:official	-25
noun:operation	-137
noun:organisation	-40
noun:other	126
noun:page	-92
noun:palestinian	-36
noun:paramedic	79
noun:parcel	-33
noun:passenger	-85
noun:patient	-55
noun:person	32
noun:player	-43
noun:point	-44
noun:policeman	-11
noun:prisoner	84
noun:province	-40
noun:pupil	-73
noun:refugee	164
noun:relative	-75
noun:resident	61
noun:returnee	-8
noun:russian	-82
noun:saudi	38
noun:school	-99
noun:seat	-47
noun:security-agent	-5
noun:session	-9
noun:shell	-78
noun:ship	-39
noun:site	-83
noun:soldier	117
noun:son	-94
noun:source	-91
noun:speaker	-84
noun:spectator	-42
noun:state	-54
noun:station	-58
noun:strike	-111
noun:student	-58
noun:sudanese	-49
noun:survivor	-107
noun:suspect	-93
noun:syrian	-29
noun:tank	-34
noun:tanker	-70
noun:team	-29
noun:tent	-67
noun:terrorist	51
noun:train	-13
noun:truck	-166
noun:turk	-67
noun:ukrainian	-81
noun:vehicle	-54
noun:victim	-77
noun:village	-89
noun:visitor	-57
noun:volunteer	-47
noun:vote	-51
noun:voter	-76
noun:well	-59
noun:woman	107
noun:worker	-33
noun:worshipper	-18
noun:yazidi	-108
noun:young-man	95
only:aid	-146
only:casualty	-37
only:displacement	-49
only:hostage	29
other:abducted	-21
other:allocated	36
other:casualties	-7
other:casualty	-8
other:dead-in-captivity	-24
other:delivered	3
other:displaced	-34
other:displacement	-4
other:held	27
other:hostage	-13
other:injured	-12
other:killed	17
other:missing	-49
other:pledged	13
other:prisoners-exchanged	3
other:refugees	14
other:released	18
other:requested	20
other:returned	-21
other:total	50
others:0	-300
others:2	-215
others:7	-17
others:more	18
qualified	50
quoted	10
right1:	-25
right1:"	-10
right1:#	-43
right1:(	21
right1:)	35
right1:,	10
right1:.	7
right1::	28
right1:|	76
right1:اثر	29
right1:اثناء	51
right1:احياء	-48
right1:اخري	-46
right1:اخرين	-31
right1:اصيب	87
right1:اصيبوا	45
right1:اضافي	-60
right1:اضافيه	-17
right1:اطلقت	-62
right1:اغاثه	23
right1:العام	73
right1:الي	-19
right1:ان	-151
right1:انقطع	52
right1:اوكراني	31
right1:باسم	-66
right1:بتهمه	-24
right1:بجروح	68
right1:بحسب	60
right1:بسبب	41
right1:بعد	-17
right1:بلا	-3
right1:بين	48
right1:تحت	66
right1:جديده	-97
right1:جراء	52
right1:حامل	67
right1:حتفهم	93
right1:حتي	51
right1:خرجوا	-81
right1:خطفوا	83
right1:خلال	-18
right1:داخل	19
right1:دون	-33
right1:سقطوا	72
right1:سوداني	47
right1:صحيه	-18
right1:عادوا	70
right1:عبر	-30
right1:علي	10
right1:عن	-108
right1:عند	37
right1:غير	-66
right1:فروا	-27
right1:فقط	86
right1:فلسطينيا	-41
right1:في	43
right1:قبل	72
right1:قتلوا	-6
right1:قضوا	82
right1:كانت	-24
right1:كل	80
right1:لا	37
right1:لقوا	21
right1:لكل	-45
right1:لم	105
right1:لمهاجرين	41
right1:ما	54
right1:ماتوا	46
right1:مرات	-71
right1:مشترك	-71
right1:مصرعهم	44
right1:معظمهم	28
right1:مقابل	81
right1:مقاطعات	-52
right1:مقاطعه	-26
right1:ممن	96
right1:من	49
right1:منا	16
right1:منذ	42
right1:منها	-18
right1:منهم	64
right1:منهن	74
right1:نزحوا	69
right1:نقلوا	3
right1:هجروا	53
right1:و	49
right1:واربعه	82
right1:واصابه	116
right1:واصيب	-10
right1:واكثر	3
right1:وامراه	43
right1:وجرح	72
right1:وخمسه	-9
right1:وسته	-24
right1:وصلوا	-10
right1:وعشرات	62
right1:وما	-24
right1:يوميا	-45
right2:	40
right2:"	-5
right2:#	-18
right2:,	-41
right2::	-84
right2:ابناء	-3
right2:اثنان	76
right2:احد	69
right2:احياء	-26
right2:اربعه	75
right2:استنادا	33
right2:اسري	44
right2:اصل	20
right2:اضافه	40
right2:اطفال	54
right2:افراد	-6
right2:اكثر	12
right2:الاتصال	57
right2:الان	-42
right2:الجثث	45
right2:الجيش	17
right2:الحياه	37
right2:الخامسه	-57
right2:الروهينغا	-63
right2:الشهر	-64
right2:الضحايا	58
right2:العام	30
right2:العاملين	12
right2:الف	-26
right2:الفرار	44
right2:القتلي	22
right2:القطاع	10
right2:الماضي	68
right2:المستشفي	-99
right2:المصابين	70
right2:النزوح	91
right2:الي	76
right2:اليوم	-12
right2:ان	-48
right2:انقلاب	73
right2:انهيار	-13
right2:او	-43
right2:اي	-68
right2:ب	-43
right2:بحسب	-37
right2:بعد	34
right2:بعدما	26
right2:بين	-28
right2:بينما	6
right2:بينها	-59
right2:بينهم	15
right2:تحت	-56
right2:تدافع	-7
right2:ترك	76
right2:تسعه	-8
right2:توفي	-71
right2:ثلاثه	-80
right2:ثم	59
right2:ثمانيه	-40
right2:جراء	49
right2:جرحي	45
right2:حافله	47
right2:حاله	74
right2:حتفهم	43
right2:حتي	9
right2:حرجه	32
right2:حسب	58
right2:حي	11
right2:حين	59
right2:خلال	-70
right2:خمس	-4
right2:خمسه	42
right2:دون	60
right2:رجال	64
right2:زالوا	72
right2:زملايه	-8
right2:سبعه	-48
right2:سته	-64
right2:سكان	84
right2:طراز	-49
right2:عادوا	-45
right2:عام	20
right2:عايله	-21
right2:عداد	40
right2:عشر	23
right2:عشره	26
right2:عمال	55
right2:عن	-90
right2:عناصر	67
right2:غارات	31
right2:غاره	42
right2:غرق	-9
right2:غزه	24
right2:غير	-46
right2:فوق	-23
right2:في	30
right2:فيما	73
right2:فيها	-66
right2:قال	12
right2:قبضه	79
right2:قبل	73
right2:قتيل	41
right2:قد	-21
right2:قسرا	48
right2:قصف	49
right2:كانوا	35
right2:كل	-4
right2:كما	35
right2:لا	41
right2:لاحقا	12
right2:لكن	33
right2:لم	86
right2:لنساء	115
right2:ما	-21
right2:متفاوته	-15
right2:متن	29
right2:مدرسه	44
right2:مستشفي	42
right2:مطار	31
right2:مطلع	6
right2:مع	-22
right2:معظمهم	-50
right2:مغادره	70
right2:مقابل	93
right2:مليون	47
right2:من	15
right2:منذ	9
right2:منها	4
right2:منهم	72
right2:موسكو	66
right2:موظفي	-22
right2:موقع	-37
right2:نساء	42
right2:نهايه	69
right2:هجوم	40
right2:هذا	-54
right2:هناك	43
right2:و	-81
right2:واحد	-14
right2:واحده	62
right2:واصابه	65
right2:واصيب	56
right2:وان	16
right2:وجرح	-6
right2:وحده	-46
right2:وصلوا	75
right2:وفق	28
right2:وفي	38
right2:ولا	-32
right2:ولم	-52
right2:وما	-87
right2:وهو	-19
right2:يوم	33
right3:	46
right3:"	92
right3:#	-39
right3:(	48
right3:)	-46
right3:,	24
right3:-	-34
right3:.	-46
right3::	-42
right3:اثنان	-27
right3:احد	-39
right3:اخرون	50
right3:اخرين	-32
right3:اربعه	-36
right3:اشخاص	-32
right3:اشهر	57
right3:اصابه	-24
right3:اطفال	56
right3:اقليم	35
right3:اكثر	33
right3:الاقل	16
right3:الاول	81
right3:الثالثه	18
right3:الثلاثاء	34
right3:الذي	9
right3:السابع	-24
right3:السابق	93
right3:العام	-36
right3:الف	29
right3:الفا	-33
right3:الماضي	-14
right3:المفقودين	60
right3:المنظمه	-10
right3:النساء	-33
right3:الولايه	-73
right3:الي	-52
right3:اليوم	17
right3:امراه	68
right3:ان	-63
right3:او	-10
right3:ايام	-8
right3:بجروح	62
right3:بعد	-28
right3:بين	-26
right3:بينهم	-8
right3:بيوتهم	43
right3:تحت	-36
right3:تسعه	16
right3:ثلاث	24
right3:ثلاثه	-3
right3:ثم	19
right3:جانب	53
right3:جثامين	-27
right3:جرحي	14
right3:جريحا	14
right3:حافله	66
right3:حين	15
right3:خلال	-23
right3:خمسه	33
right3:دول	51
right3:دون	53
right3:ديسمبر	14
right3:زالوا	-20
right3:سبعه	49
right3:سته	36
right3:سياره	39
right3:صاروخا	-51
right3:ضمنهم	22
right3:طفلا	29
right3:طنا	-15
right3:عام	40
right3:عاما	-27
right3:عبر	21
right3:عشر	84
right3:عشره	46
right3:علي	-5
right3:عن	9
right3:عند	-67
right3:فديه	3
right3:في	26
right3:فيها	-67
right3:قبل	-62
right3:قرابه	-75
right3:قوات	31
right3:كانوا	65
right3:لا	-8
right3:لدي	69
right3:لم	-19
right3:ما	-69
right3:مخيمات	83
right3:مدنيا	60
right3:مدينه	-50
right3:مركز	75
right3:مستشفي	37
right3:مسيره	17
right3:مصابا	37
right3:مصابين	58
right3:مصيرهم	49
right3:مع	-38
right3:مفقودا	65
right3:مفقودين	-10
right3:مقاطعه	-51
right3:مليون	-6
right3:منازلهم	34
right3:منذ	81
right3:منطقه	-21
right3:منظمه	37
right3:منها	41
right3:منهم	-6
right3:ناريه	-8
right3:نحو	-11
right3:نساء	21
right3:نفسها	-46
right3:نقطه	13
right3:هذا	29
right3:و	-6
right3:واحد	-37
right3:واحده	14
right3:وان	33
right3:وجريح	41
right3:ولا	30
right3:ولم	54
right3:وهو	39
right3:يزال	15
right3:يقول	-33
size:1	-128
size:9	-8
size:999	37
size:9999	29
size:more	-7
verdict:abducted	46
verdict:casualties	93
verdict:claim	111
verdict:dead-in-captivity	8
verdict:displaced	20
verdict:held	70
verdict:injured	27
verdict:killed	45
verdict:missing	88
verdict:open	-74
verdict:out	-238
verdict:prisoners-exchanged	74
verdict:refugees	47
verdict:released	25
verdict:returned	14`,
  measure: `
alike:abducted	0:20 1:-25 2:-22 6:-14 7:-9 8:-46 9:-22 10:13 11:-23
alike:casualties	3:-14 5:-32 6:24 8:33 10:-22 11:-16
alike:dead-in-captivity	0:-32 2:-52 3:-12 5:-15 6:-30 7:-17 8:9 10:27 11:-10
alike:displaced	0:-44 1:-34 2:-24 3:29 5:13 6:8 8:-26 9:-34 10:-28 11:-41
alike:held	1:-16 2:12 4:-37 5:-18 6:-14 8:-20 9:-15 10:20 11:-18
alike:injured	0:-38 2:-39 3:-44 4:-14 5:50 6:-27 9:13 10:-39
alike:killed	1:-95 2:24 4:-23 6:9 7:-17 8:-38 9:-12 10:-20 11:-56
alike:missing	1:-12 3:-13 4:-14 5:-23 6:-11 7:24 9:-17 10:-9 11:15
alike:prisoners-exchanged	0:-34 1:-8 2:-8 3:-23 4:12 5:-35 6:12 7:-26 8:28 9:-11 10:-67 11:-13
alike:refugees	0:-23 1:-8 6:11 10:-16
alike:released	1:-19 2:22 3:-41 5:-32 6:-28 7:-32 9:-12 10:18
alike:returned	0:-15 1:8 2:-11 3:-9 4:-12 7:-18 10:-18 11:14
any	0:-11 1:-11 2:-9 5:-13 8:-15 9:-13 10:-16 11:-12
bare:1	0:-40 1:-34 2:15 3:-48 5:-14 6:-15 7:-24 8:-37 9:-36 10:42 11:-51
bare:9	0:-29 1:-104 2:36 3:-118 4:8 5:22 6:27 7:-11 8:-47 9:-108 11:-102
bare:99	0:-8 2:-20 3:-90 4:23 7:20 8:-39 9:-119 11:-45
bare:999	0:-10 1:27 2:-62 3:-8 4:-58 5:-39 7:-15 8:17 9:-58 10:-38 11:11
bare:9999	1:17 2:-86 3:21 4:-37 5:-50 7:-46 8:29 9:-14 10:-34 11:10
bare:more	0:-91 1:-40 2:-72 3:61 4:-94 5:-34 6:-87 7:-64 8:-85 9:52 10:-89 11:27
before:abducted	0:25 1:-18 2:25 3:-31 4:-32 5:-42 6:-27 7:15 8:-51 9:-26 10:19 11:-28
before:allocated	3:13 6:10
before:casualties	0:-9 1:21 3:-12 5:-20 7:-30 11:8
before:dead-in-captivity	0:-59 1:-9 2:-25 3:-18 4:20 5:-24 7:29 8:-38 9:-10 11:-13
before:delivered	3:22 9:-23
before:displaced	0:-21 1:-25 2:-39 4:-19 5:-41 6:-32 7:-58 8:-29 9:42 10:-18 11:17
before:held	0:-40 1:-17 3:-25 4:31 5:-27 6:-24 7:12 8:-30 9:-20 10:-33 11:-20
before:injured	0:14 1:-39 2:-48 3:-11 4:-45 5:28 6:-8 8:-29 9:-28 10:-52 11:-18
before:killed	0:16 1:-134 2:-61 3:-24 4:-13 5:48 6:-25 7:44 8:-29 9:-26 10:-44 11:-33
before:missing	1:-25 2:-13 3:-29 4:-27 7:15 8:-14 9:-15 10:-18 11:-23
before:pledged	3:-8 5:-9 11:13
before:prisoners-exchanged	0:-21 1:-9 2:-26 3:-14 4:-73 5:-20 7:-19 8:29 9:-9 11:-15
before:refugees	0:-14 1:-11 2:21 3:-38 4:-17 5:-25 6:-45 7:-15 8:-18 9:28 10:-21 11:13
before:released	0:-52 1:-23 2:24 3:-19 4:-29 5:-40 6:-21 8:31 9:-19 11:-37
before:requested	3:10 11:-8
before:returned	0:-22 1:-25 2:-14 4:-34 6:-8 8:-19 9:17 10:-29
behind:abducted	0:18 1:-20 2:-31 3:-15 4:-14 5:11 6:-8 8:-42 9:-31 10:-34 11:-31
behind:casualties	1:20 6:-16 7:-15
behind:dead-in-captivity	0:33 4:13 5:-14 6:-44 7:-29 8:-22 10:-23
behind:delivered	3:9
behind:displaced	0:-21 1:-21 3:30 4:-52 5:-9 6:24 7:-46 8:-27 9:-35 11:-13
behind:held	1:-13 3:-26 4:17 5:-23 6:-8 7:-47 8:-13 9:-17 11:-19
behind:injured	0:-48 1:-53 2:-48 3:-34 4:-67 5:-25 6:85 7:-75 8:-40 9:-33 10:-42 11:-43
behind:killed	0:-40 2:-16 4:-30 5:-21 6:40 7:-73 8:-47 9:-68 10:29 11:-75
behind:missing	1:-22 2:-12 3:-22 5:18 6:57 7:-40 8:-22 9:-27 10:-43 11:-45
behind:prisoners-exchanged	0:-22 2:-15 3:-20 4:-56 5:-15 6:-18 7:-11 8:17 10:17 11:-14
behind:refugees	0:-17 1:-10 3:39 4:-15 5:-17 7:-14 8:-10 10:-18 11:-29
behind:released	0:29 1:-15 2:-23 3:-39 4:-74 5:-10 6:9 7:-43 9:-16 10:-14 11:-38
behind:requested	3:27 5:-8 6:-11 9:-15
behind:returned	0:-30 2:-8 4:-32 5:-26 6:11 7:-16 8:-20 10:-26
ending:اء	0:22 2:17 3:-8 4:-12 6:-28 7:13 8:-19
ending:ات	5:-18 6:34 7:-17
ending:ار	1:-10 2:-9 3:-12 4:-26 6:27 7:-17 10:-9
ending:اص	5:22 6:-19
ending:اف	0:-16 3:-13 6:20
ending:اق	5:19 6:-18
ending:ال	7:-10 11:-8
ending:ام	1:14 3:-12 5:-8 7:-8
ending:ان	1:-10 2:-19 3:-15 4:19 6:11 7:-25 8:-12 9:-11 10:-25 11:-13
ending:اه	0:9 3:-12 4:-11 5:-25 6:35 10:-18 11:-10
ending:با	0:-15 4:-9 5:12 6:-12 7:-8 10:15
ending:بب	5:18 6:-13
ending:بط	2:-14 4:16 6:-13
ending:بل	0:11 2:8 3:-8 4:-17 5:-24 6:-12 8:8
ending:به	0:-9 2:-8 3:-13 4:-11 5:-11 6:15 10:10
ending:تا	2:-8 5:-11 6:29
ending:ته	0:25 2:-9 4:-13 10:-22
ending:تي	0:-19 4:-8 6:9 10:20
ending:ثر	5:-10 6:17
ending:ثه	6:11 8:14 10:-11
ending:جه	5:16 6:-9
ending:حا	1:-17 6:29
ending:خل	3:9 5:-8 6:14
ending:دا	3:-11 4:-11 5:-24 6:32
ending:در	5:11 6:-8
ending:ده	3:-18 5:10 6:-11 9:-15 11:21
ending:دي	3:-14 5:-11 9:-18 11:22
ending:را	2:-14 4:-17 5:-29 8:23 10:-9
ending:رت	0:-9 2:-8 4:10 5:20 6:-21 7:-10 10:-12 11:9
ending:رج	3:-12 8:-12 9:15 10:12 11:-17
ending:رح	3:-11 5:-28 6:31
ending:رق	5:-9 6:12
ending:ره	1:15 7:-9 11:-15
ending:ري	2:-9 3:-25 4:11 5:-13 6:13 7:-13 9:12 10:-16
ending:سب	3:25 6:-12 9:-19
ending:طع	4:-17 5:-10 6:-16 7:25
ending:طه	4:-8 5:9 8:12
ending:عا	0:17
ending:عت	3:-18 5:-9 6:10 7:16
ending:عه	0:-15 1:-13 2:-16 5:-22 6:9 7:-22 8:11 10:14 11:-21
ending:في	4:-24 7:15 8:-10
ending:قا	4:-10 5:-10 6:10 8:11
ending:قل	5:-9 6:10
ending:لا	0:-15 2:-13 5:-9 6:27 7:-8 10:-11
ending:لت	4:13 5:-13 8:-8
ending:لغ	5:-19 6:21
ending:له	0:-23 3:-18 4:17 5:-10 6:18 7:-8 10:-18
ending:لي	0:10 2:-9 3:-33 4:-19 5:-26 7:11 9:23 10:-11
ending:ما	2:-10 3:-8 4:12 5:19 6:-30 7:16 10:-14 11:-12
ending:مت	4:22 5:-13 6:-22 7:-13
ending:مل	0:-10 2:18 4:-16 5:10 6:-8 7:-18 9:-8 10:-11 11:-8
ending:مه	6:8
ending:مي	2:24 6:-19
ending:نا	1:-9 2:-11 3:-11 4:8 5:-12 7:-12 9:-12 11:-8
ending:نت	0:-13 2:-12 4:-8 6:8 8:-8 10:10
ending:نه	6:20 7:-8 8:21 10:-17
ending:ني	1:-12 2:10 3:-30 5:-30 6:-15 7:-19 9:19 11:-28
ending:ها	0:-14 1:-9 2:-11 3:-12 4:12 5:14 6:15 7:-25 8:-31 10:-22
ending:هم	0:-21 1:-68 4:-30 5:-14 6:8 7:-51 9:-8 10:31 11:-11
ending:هن	0:-34 2:-25 3:-26 4:-8 5:-16 6:28 7:-22 8:-22 9:-9 10:34 11:-14
ending:وا	0:-9 1:19 2:-22 4:-13 6:-17 7:-30 11:-13
ending:وب	2:-8 3:-17 4:28 5:-17 6:-22 9:-14 10:-19
ending:وح	2:-11 3:-19 5:35 6:-8 7:-8 10:10 11:-10
ending:ود	3:-12 9:17 11:-14
ending:وق	5:19 6:-19
ending:ول	3:12 8:13 10:-12
ending:ون	1:-16 2:-19 3:52 6:-16 7:-31 8:-18 9:-12 10:-26 11:-42
ending:يا	0:-17 1:-12 3:-29 5:-13 9:-36 11:34
ending:يب	0:-13 3:-11 4:-19 5:18 10:-11
ending:يت	6:10
ending:يد	5:-10 9:15 11:-28
ending:ير	0:-8 2:-12 4:29 5:-9 6:-30 7:-9 10:-16
ending:يع	4:-13 7:12 10:-14
ending:يف	7:14
ending:يم	3:13
ending:ين	0:-16 1:-22 3:16 4:10 5:-47 6:26 7:-26 9:8 11:-41
ending:يه	0:-16 2:18 3:8 4:-25 5:-31 8:9
equal:abducted	0:40 1:-17 3:-24 4:-16 5:-16 8:-23 9:-11 10:-54 11:-16
equal:dead-in-captivity	0:-26 2:36 6:-22 8:-28 10:-31
equal:displaced	3:28 5:-22 9:-20 10:-8 11:-17
equal:held	1:-8 2:-14 3:-15 4:23 5:-23 6:31 7:-13 8:-63 11:-9
equal:injured	0:-9 1:-17 3:-30 4:-50 5:51 6:-24 7:-13 9:-8 10:-21 11:-14
equal:killed	0:-12 1:-59 2:-52 3:-78 4:9 5:-31 6:76 7:-42 8:-23 9:-31 10:-24 11:-51
equal:missing	0:-25 1:-12 3:-26 4:-31 5:-32 6:-21 7:43 10:18
equal:prisoners-exchanged	0:-11 3:-12 4:-24 5:-10 6:-33 7:-13 8:49 10:-38 11:-11
equal:refugees	3:-11 9:17
equal:released	0:-25 1:-13 2:-16 3:-25 4:-24 5:-12 6:-46 8:-17 10:50 11:-28
equal:returned	3:-22 6:-8 9:-25 10:-14 11:36
form:digits	0:-10 1:22 2:-28 3:-23 4:-30 7:-19 8:8 9:-22 10:-44 11:20
form:dual	0:22 1:-38 3:-57 4:-18 5:-26 7:17 8:-22 9:-25 11:-38
form:mixed	0:-20 1:-61 2:-66 3:31 4:-26 5:-27 6:-33 7:-68 8:-63 9:15 10:-60 11:15
form:range	0:-12 2:-24 4:-18 5:-30 6:13 8:-10 10:-10
form:singular	0:-45 1:-67 2:33 3:-77 4:-11 6:22 7:-31 8:-68 9:-64 10:34 11:-76
form:vague	0:-23 1:-53 2:11 3:-49 4:27 5:8 6:16 7:9 8:-25 9:-45 10:-39 11:-22
form:words	1:-43 2:-15 3:-8 4:17 5:-22 8:-11 9:-8 11:-48
headline	0:-8 1:-37 2:-35 3:-17 4:10 7:13 8:-23 9:-32 11:-8
here:#aboard	1:-43 2:-43 3:-62 4:-41 5:-20 6:-8 8:-44 9:-23 11:46
here:#aid	0:-39 1:-24 2:-48 4:-8 5:17 7:-34 8:-16 9:-8 10:-26 11:-18
here:#alive	0:-23 1:-28 2:10 3:-34 4:-21 5:-37 7:-8 8:-16 9:-14 10:35 11:-32
here:#captives	0:57 1:-66 3:-39 4:30 5:-68 6:-47 7:-27 8:-53 9:-78 10:31 11:-87
here:#captivity	0:-35 1:-17 2:37 3:-17 4:17 5:-28 6:-69 7:-8 8:-25 9:-11 10:-9 11:-12
here:#captors	0:45 1:-17 2:-110 5:-25 6:9 7:-78 8:-81 9:-63 10:23 11:-72
here:#carrying	0:-8 1:-9 2:-13 3:-17 4:-9 7:17 10:-9
here:#commerce	0:-11 1:-24 2:-23 3:-47 4:-10 7:25 8:-42 9:-51 10:8
here:#containing	0:-8 2:-62 3:-9 5:-26 6:9 8:14 9:9 10:-50
here:#contest	0:-26 1:12 2:-39 3:-10 4:-9 6:-13 10:-34
here:#crossing	0:-21 1:-41 2:-42 3:-31 5:-49 6:-34 7:-48 8:-35 9:56 10:-9 11:8
here:#custody	0:-12 1:-18 2:-40 3:-27 4:-23 5:-33 6:36 7:-39 8:24 9:-17 11:-9
here:#demand	1:-18 3:-15 4:17 5:-27 6:19 7:-37 8:-16 9:-22 11:-26
here:#disease	0:-13 1:-13 2:19 4:-11 5:-33 6:16 7:-18 9:-19 10:-12 11:-20
here:#displacement	0:-40 1:-48 2:-54 3:66 4:-75 5:-35 6:-46 7:-17 8:-54
here:#exchange	2:-41 3:-16 4:-68 5:-16 7:-49 8:55 9:-47 11:-66
here:#execution	0:-13 2:41 3:-10 4:-17 5:-19 6:-34 7:11 8:-33 11:-13
here:#given-back	0:-47 1:-25 2:-33 3:-44 4:-60 6:24 7:-59 8:28 9:-40 10:-29 11:10
here:#giving-from	1:-43 2:-47 3:17 5:-22 6:-14 7:-24 8:16 10:-16 11:-18
here:#group	0:-15 1:-33 2:19 3:-39 5:-22 6:-38 9:-26 10:20 11:-40
here:#handover	1:-37 2:21 3:-42 4:28 5:-19 6:-35 8:-28 9:-17 11:-15
here:#hostages	0:-42 1:-12 2:27 3:-20 4:-17 5:-27 6:-9 8:-36 9:-11 10:21 11:-21
here:#losing-side	1:-28 2:18 3:-39 4:8 5:-47 6:8 7:-44 8:20 9:-47 10:-78 11:17
here:#need	0:-11 1:-15 2:19 4:-19 5:15 7:-20 8:-17 9:-31 10:-29
here:#police	0:11 1:-37 2:-27 4:-41 5:-20 8:-21 9:14
here:#prisoners	0:-16 1:-33 3:-10 4:15 5:-66 6:-35 7:-32 8:25 9:-37 10:-15 11:-54
here:#receiving	0:-28 1:-21 3:-33 4:-51 5:-8 6:13 8:12 9:-21 10:-13
here:#remainder	0:-40 1:-50 3:-31 4:14 5:-9 6:-24 7:14 9:-24 10:15 11:-9
here:#report	0:14 3:-12 4:-63 5:-30 6:-12 7:22 8:24 9:-34 10:-28
here:#rescue	0:-19 1:-47 3:-55 4:-45 5:8 7:15 8:-15 9:-27 10:15 11:-45
here:#return	0:-19 1:-19 2:-16 3:-59 4:-41 5:-32 6:-16 7:-20 8:16 11:53
here:#since	0:-17 1:-11 2:-33 3:-11 4:-14 5:-13 7:11 9:-15 10:-15 11:9
here:#sport	0:-17 1:19 2:-19 3:-8 4:-37 5:-15 7:-21 8:22 9:-13 10:-24 11:8
here:#state	0:-10 1:-44 2:-13 3:-72 4:15 5:-17 6:13 7:-22 9:-42 10:-20 11:41
here:#treatment	0:-16 1:-10 2:-22 3:-19 4:-17 6:24 7:-34 8:33 9:-8 10:-27 11:-11
here:#war-prisoners	8:26 10:-24
here:abducted	0:98 1:-66 3:-86 4:-52 5:-50 6:-34 7:-9 8:-56 9:-55 10:16 11:-93
here:allocated	0:-11 1:-25 2:-27 3:-20 4:-39 5:-18 7:-21 9:-51 10:21 11:24
here:casualties	0:-19 1:52 2:-16 3:-25 4:-18 6:-47 7:-26 8:-18 9:-13 10:-12 11:-23
here:dead-in-captivity	2:31 4:-24 5:-8 6:-23 7:-9 8:-23 10:-18
here:delivered	1:-49 2:15 4:-64 6:-8 7:-23 8:-41 9:34 10:-14 11:-32
here:displaced	0:-47 1:-95 2:-64 3:122 4:-79 5:-57 6:-80 7:-53 8:-61 10:-17
here:held	0:-28 1:-65 2:24 3:-85 4:97 5:-48 6:-88 7:-14 8:13 9:-42 11:-78
here:injured	0:-52 1:-32 2:-124 3:-77 4:-92 5:154 6:-57 7:-112 8:-61 9:-88 10:-118 11:-75
here:killed	0:-46 1:15 2:55 3:-89 4:-60 5:-28 6:102 7:-9 8:-77 9:-80 10:-67 11:-91
here:missing	0:-49 1:35 2:-50 3:-67 4:-70 5:-46 6:-40 7:131 8:-92 9:-94 10:-57 11:-39
here:pledged	0:-17 1:-25 2:14 3:35 5:-44 8:-28 10:-29 11:-37
here:prisoners-exchanged	0:-20 1:-21 2:-11 5:-33 6:-9 7:-59 8:43 9:-33 10:-27
here:refugees	0:-40 3:-41 4:-23 5:-40 6:-45 7:-47 8:-33 9:77 10:-31 11:13
here:released	0:-38 1:-29 2:-28 3:-69 4:-71 5:-64 6:-57 7:-48 8:12 9:-30 10:86 11:44
here:requested	1:-32 4:-10 5:-10 6:10 7:-60 8:-10 9:-13 11:-20
here:returned	0:-25 1:-66 2:-29 3:-37 4:-77 5:-25 6:-44 7:-16 9:-42 10:11 11:99
here:said	1:16 2:-15 3:-29 5:-24 6:14 7:-8 8:-24 10:-22 11:-12
here:set	0:-48 2:-12 3:-52 4:-26 5:9 10:-16
here:total	2:-18 3:-12 4:-12 5:-19 6:23 8:12 10:-21
item	0:-20 5:16 6:-31 7:-47 10:-35 11:8
last:claim-abducted	0:25 1:-37 3:-29 4:-15 5:-10 6:-26 7:-36 8:-31 9:-47 10:19 11:-29
last:claim-allocated	0:-33 1:-25 3:33 4:-33 5:10 8:-16 10:-22 11:-17
last:claim-casualties	5:18 6:-11
last:claim-dead-in-captivity	2:10 3:-14 7:-15 8:-26 11:-11
last:claim-delivered	0:-17 1:-22 2:-31 3:-17 4:-47 6:36 7:-64 8:10 9:18 10:-29 11:-13
last:claim-displaced	0:8 1:-8 2:-18 3:17 4:-51 5:-41 6:11 7:-80 8:-37 9:-18 11:13
last:claim-held	0:19 1:-29 3:-16 4:17 5:-34 6:-23 7:-12 8:-41 9:-21 10:14 11:-30
last:claim-injured	0:-26 1:-16 2:-40 3:-18 5:-18 6:32 7:17 8:-18 9:-34 10:-16 11:-27
last:claim-killed	0:12 1:-32 3:-21 4:-50 8:-51 9:-49 11:-64
last:claim-missing	0:-30 1:-47 2:-25 4:22 5:-18 7:17 8:-30 9:-10 10:-9 11:-26
last:claim-pledged	1:-11 3:-12 4:-15 5:-16 6:25 7:-15 8:16 9:-16 10:-18 11:11
last:claim-prisoners-exchanged	0:-30 1:-31 2:-15 3:-47 5:-45 6:-48 7:-43 8:38 9:-30
last:claim-refugees	0:-16 2:-28 3:-61 4:-38 5:-32 6:-12 7:-31 8:15 10:-11 11:47
last:claim-released	0:12 1:-26 3:-9 5:-9 6:-28 8:-27 9:-10 10:25 11:-50
last:claim-requested	0:-10 3:8 6:-11 9:17 11:-15
last:claim-returned	0:-26 2:-21 3:-11 5:-38 6:-19 8:-29 9:-23 10:-18 11:45
last:claim-total	3:28 5:-15 6:14 7:-19 9:-35 10:-9 11:-12
left1:"	0:-42 1:13 2:-9 4:-21 5:-46 10:15 11:-34
left1:#	0:23 1:8 2:-24 4:-27 5:-15 6:-29 7:-19 9:-27
left1:(	0:-11 1:-12 2:-10 4:-10 5:-23 6:26 7:-27 8:-9 9:-17 10:-9 11:17
left1:,	1:-86 4:-18 5:-22 6:10 8:-16 9:-11 10:-42 11:-13
left1:-	0:-10 1:-12 2:-13 3:-39 4:8 6:-28 7:-11 8:10 9:29 10:-16
left1::	0:-27 1:14 2:-45 4:-58 5:-10 6:19 7:-23 8:-37 9:8 10:-12 11:-10
left1:|	0:-44 1:-26 2:-60 3:-14 4:23 6:-12 8:12 9:-34 10:-19 11:9
left1:اجلاء	3:26 5:-9 6:-13 9:-11 11:-8
left1:اجلي	3:10 6:-9
left1:احتجاز	0:-19 2:-17 4:29 6:-8 7:-16 8:-10 10:-19
left1:احدهما	2:-9 6:-10 7:16 10:-8
left1:استشهاد	5:-22 6:26
left1:اصابه	5:32 6:-29
left1:اصل	0:33 1:-12 2:22 3:21 4:-24 5:-11 6:-24 7:-29 8:-10 9:-15 10:-28 11:-23
left1:اصيب	0:-9 3:-8 5:34 6:-39 11:-9
left1:اطفال	6:14 7:-16
left1:اطلقت	6:-11 8:25 10:-20
left1:الا	0:-16 1:-14 2:-10 3:-30 4:-15 5:-13 7:-37 8:-10 9:-19 10:28 11:28
left1:الان	0:-15 1:-25 3:17 4:-22 5:-8 7:-17 9:13 10:-10 11:-19
left1:الجرحي	0:-11 5:29 6:-29 7:-8
left1:الحرب	0:-24 2:-17 3:-24 4:-27 6:40 7:-13 8:-16 9:-22 10:-20 11:-9
left1:الحصيله	3:-14 5:-12 6:22
left1:السلطات	3:11
left1:السودان	3:11 6:-9 9:14 11:-18
left1:الضحايا	1:-9 6:23 7:-14
left1:العام	0:-15 3:-10 5:8 6:-9 7:-8 9:-15 11:23
left1:العايدين	3:-10 4:-18 6:-25 8:17 9:-16 10:11 11:19
left1:العدد	0:-13 1:-16 3:-25 4:-11 5:-30 6:35 11:-11
left1:القتلي	2:-11 3:-10 5:-40 6:58 7:-9
left1:القطاع	0:-11 2:9 4:10 5:-8 6:-11 7:-10 8:-8 9:-18 10:-8 11:17
left1:الماضي	0:15 1:-10 2:-13 3:-15 4:-23 8:8 10:-16 11:10
left1:الماضيه	5:-8 6:8
left1:المفوضيه	3:-13 9:18 11:-18
left1:الي	0:-37 2:-34 3:-54 5:-30 6:32 9:-30 10:15 11:10
left1:اليوم	1:-16 2:-18 3:16 4:-31 5:-22 6:19 7:-24 8:17 9:-10 10:-32 11:-28
left1:اما	0:-12 2:-14 3:-19 5:-21 6:16 8:8 9:-15 10:-23 11:-22
left1:امراه	0:22 5:-14 6:14 7:-11 10:-17
left1:امس	1:13 2:18 5:-8 6:-17 8:-11
left1:ان	0:-43 1:19 2:-13 3:-9 4:23 6:-13 7:18 8:-39 9:-21 10:-27 11:-20
left1:انتشال	5:-21 6:21 7:-13
left1:انهم	2:-17 4:18 5:-25 6:22
left1:اي	0:-21 1:-9 2:9 3:-11 4:14 5:-12 6:-32 7:20 10:-31
left1:ايام	5:10 6:-11
left1:ب	0:-10 3:10 4:-17 5:-9 6:22 7:-8 8:-9 10:-11
left1:بان	2:18 3:-22 4:-13 6:-16 7:-13 9:-20 11:28
left1:بحياه	0:-12 1:-12 2:-9 3:-45 4:-9 5:-36 6:74 7:-26 9:-17 11:-16
left1:بعد	1:12 5:-8 7:-10
left1:بقتل	2:-18 4:-20 5:-14 6:33 10:-12
left1:بلغ	3:15 4:-12 5:-21 6:15 8:16 9:-12 10:-12
left1:بلغت	3:19 9:-27 11:9
left1:بمقتل	0:-16 2:16 3:-19 4:-13 5:-13 6:32 7:-9 10:-20
left1:بواقع	9:-16 11:17
left1:بين	0:13 1:-13 2:-18 4:19 5:-8 6:-15 7:-11 10:-19
left1:بينها	2:-15 4:-9 5:-11 6:32 7:-9 8:-20 10:-19
left1:بينهم	0:-14 2:11 3:-14 4:-33 5:-15 6:11 7:-46 8:-8 9:18 10:15 11:-11
left1:تحرير	0:-34 2:-9 3:-10 4:-12 6:-24 7:-9 8:8 10:29
left1:تزال	4:15 10:-11
left1:تسلم	6:11
left1:تشاد	2:-8 3:-21 6:-26 8:-8 9:37 10:-20 11:-23
left1:تشمل	2:-10 4:-11 5:-15 6:11 7:-8 8:32 10:-18
left1:تضم	6:-9 9:-10 11:13
left1:تقل	3:-11 5:-9 6:9 11:11
left1:توفي	2:18 4:-20 5:-19 6:25 7:-9 8:-20
left1:ثم	2:-19 3:-17 4:-9 5:-25 6:21 8:-15 9:22 10:25
left1:جانب	3:-17 4:-10 7:-8 8:-18 9:15 10:22 11:-11
left1:جثامين	2:-8 4:-8 6:41 7:-13 8:-15
left1:جثث	2:14 6:13 8:-22 10:-14
left1:جثه	2:21 4:-9 6:-12 8:-8 10:-15
left1:خرج	2:-17 4:-14 6:-13 8:-16 10:26
left1:خطف	0:33 2:-10 3:-12 4:-18 6:-14 8:-15 10:-24
left1:خلاله	0:12 5:10 6:-15
left1:رفات	0:-17 2:29 3:-12 4:-28 5:-11 6:25 8:-30 10:-31 11:-17
left1:روسيا	4:18 8:-10
left1:زال	0:-21 2:-28 3:17 4:42 5:-15 6:-27 8:-11 10:-39 11:-20
left1:سراح	0:-26 2:-14 4:-29 6:-21 7:-12 8:-16 10:42
left1:سقوط	4:-15 5:-9 6:31
left1:سوي	0:-24 1:11 2:-15 3:-23 4:-18 5:-14 6:-33 7:-15 8:-21 9:-9 10:32 11:13
left1:شهيد	5:29 6:-28
left1:ضمنهم	4:-10 5:-9 6:15
left1:عاد	2:-9 3:-37 5:-14 6:-22 7:-8 8:-25 9:-28 10:13 11:57
left1:عبر	3:-12 6:-10 9:18
left1:علي	0:-43 3:-27 4:-29 5:-40 6:42 7:22 8:-20 9:-14 10:-29 11:-19
left1:عن	0:-70 1:-42 2:-36 3:-45 4:-36 5:-56 6:-40 7:73 9:-39 10:45 11:-18
left1:عند	4:-15 5:-9 6:25 7:-13
left1:غادر	3:-12 5:24 7:-9
left1:فقتل	5:-11 6:24 10:-9
left1:فقدنا	1:-9 3:-16 4:-8 5:-18 6:35 7:-29
left1:فيه	0:-10 1:-9
left1:فيها	2:-20 3:-11 4:30 5:13 6:-14 7:-15 8:-21 10:-20
left1:قتل	0:-21 2:-23 3:-32 4:-20 5:-8 6:65 7:-11 10:-25
left1:قتلت	1:-16 2:-16 4:-13 5:-18 6:44 10:-14
left1:قتلوا	0:-27 2:-28 5:21 7:-8
left1:قتلي	5:22 6:-18
left1:قتيل	3:21 6:-20
left1:قتيلا	3:-13 5:17 6:-30 7:20
left1:قضي	1:-9 3:-22 5:-17 6:39 7:-10
left1:كانت	1:16 2:21 4:-14 5:-18 6:-20 7:-11 8:-11 10:-24
left1:كانوا	0:-14 1:-11 3:37 4:-16 5:-8 6:-23 8:-12 9:-8 10:-16 11:-23
left1:كنا	0:-11 2:-13 4:22 8:-17 10:-14
left1:ل	3:-14 11:15
left1:لدينا	2:-14 6:-14 7:16 8:-9 10:-8
left1:لقي	1:-8 3:-11 5:-22 6:42 7:-19
left1:مات	0:-22 1:-14 2:29 3:-8 4:-13 5:-21 6:8 7:-23 10:-13
left1:مصرع	5:-22 6:36 7:-8
left1:مصير	0:-25 2:-27 4:-17 6:-15 7:45 9:-8 10:-25 11:-18
left1:مع	0:19 1:-14 3:-10 4:20 6:-8 7:-19 10:-23 11:-12
left1:مقابل	2:-35 4:-39 5:-26 7:-19 8:37 9:-21 10:-27 11:-34
left1:مقتل	0:-33 1:-16 3:-44 4:-27 5:-41 6:68 7:-39 8:-8 9:-10 10:-11 11:-13
left1:من	0:19 1:14 3:-20 4:-13 5:-23 6:15 7:-31 9:10 10:-17 11:-18
left1:منها	0:21 2:-17 5:-8 7:-12 11:-10
left1:منهم	0:-25 1:-15 2:17 3:-11 4:-32 6:20 7:-47 8:10 11:9
left1:نزح	3:28 9:-8 11:-8
left1:نزوح	0:-8 3:17
left1:نساء	0:11 3:-9 4:-9 5:-14 6:19 7:-11 10:-14
left1:نقل	3:19 4:-8 5:26 6:-34 7:-9 9:11 10:-11 11:-27
left1:نوفمبر	10:15
left1:و	0:-11 2:-40 4:-15 5:25 6:-11 8:-15 9:-35 11:-11
left1:واصاب	5:25 6:-25
left1:واصابت	5:28 6:-23
left1:واصابه	1:-10 2:-10 3:-23 4:-10 5:82 6:-80 7:-21 11:-14
left1:واصيب	0:-40 2:-10 3:-20 4:-11 5:87 6:-68 7:-23 8:-11 10:-14
left1:وان	0:-25 1:-27 2:10 3:26 4:-10 5:-29 6:-27 9:-40
left1:وبقي	4:11 6:-13 9:12 10:-10 11:-18
left1:وتوفي	2:16 4:-10 5:-25 6:21 7:-10 10:-9
left1:وجرح	0:-14 3:-11 4:-11 5:60 6:-54 7:-20
left1:وحده	1:-10 3:42 4:-19 6:-37 9:-16 11:10
left1:وحدها	0:20 3:-9 4:-17 5:-26 6:11 7:-10 10:-8 11:-8
left1:وصل	6:-12 9:18 11:-15
left1:وصول	3:-10 5:-21 6:20 9:-11 11:18
left1:وعاد	2:-13 3:-13 4:-9 5:-10 8:-8 10:21 11:16
left1:وعددهم	0:-22 1:-13 2:-24 3:8 6:-11 7:-29 8:24 9:-10 10:-25 11:-11
left1:وفاه	0:-11 1:-9 2:35 3:-8 4:-35 5:-38 6:17 7:-19 8:-30 10:-10 11:-8
left1:وفقد	5:-18 6:-36 7:38
left1:وقتل	0:-31 1:-17 3:-30 4:-21 5:-35 6:47 7:-15 8:-8 10:-21
left1:وقضي	1:-27 2:17 3:-12 4:-18 5:-16 6:44 7:-27 10:-17
left1:ونقل	3:15 4:-17 5:20 6:-29 8:19 9:-8 10:-14 11:-15
left1:وهم	3:24 5:-10 6:-25 7:9
left1:يزال	0:-32 2:-32 3:24 4:35 6:-38 7:36 8:-33 9:-10 10:-40 11:-27
left1:يضم	0:-9 3:17
left1:يعود	3:-10 5:-9 11:16
left1:يقتل	2:-10 3:-9 5:-8 6:25
left1:يقل	7:12
left1:يكون	0:-16 1:27 2:14 3:-9 4:10 6:-30 7:-10 10:-12 11:-8
left1:يناير	6:13 11:14
left1:•	0:-20 1:-19 2:-15 3:45 4:-25 5:-15 6:-31 7:-10 8:-30 9:-25 10:-16 11:-28
left2:"	1:-35 3:-11 4:20 5:-37 6:14 7:-28 8:-37 11:-40
left2:#	0:24 1:-19 2:-49 3:-11 4:-48 6:15 8:-31 9:-20 10:14 11:16
left2:(	3:17 5:-10 6:8 9:-8 11:-10
left2:)	0:-12 1:20 4:-10 6:-10 7:-8 8:-10 9:-27 10:-11 11:10
left2:,	0:-80 1:-11 3:-10 4:-37 5:16 6:-16 7:-8
left2:-	0:-9 1:-13 2:-8 3:-19 4:-19 5:-40 6:27 7:-21 10:25 11:-15
left2::	0:-14 1:-14 2:-18 3:10 4:-35 6:20 8:-10 10:-12 11:-9
left2:اربعه	0:10 5:-21 6:9
left2:ارتفع	4:11 5:23 6:-22
left2:اشخاص	5:9
left2:اضافه	0:-8 3:-34 4:8 6:-20 8:-18 9:-24 10:14 11:26
left2:اطلاق	0:-12 2:-10 4:-19 8:-15 10:26
left2:اعلنت	0:-14 6:24
left2:افرج	0:-20 2:-9 4:-12 6:-14 10:27
left2:اكتوبر	0:-11 3:13 5:-9 10:10
left2:الاحد	0:-8 5:10 6:-9 10:17
left2:الاحمر	2:27 6:-19
left2:الاسبوع	0:-8 3:-16 4:-22 5:-13 6:32 7:-22 11:-13
left2:الاصابات	5:22 6:-15
left2:الافراج	0:-15 2:-16 4:-21 6:-28 7:-8 8:-13 10:36
left2:الاقل	0:9 5:11
left2:الان	0:-29 2:-11 3:-10 10:27
left2:الاول	1:22 3:-14 5:-11 11:-9
left2:الاولي	3:-12 4:-14 5:-9 10:11 11:-9
left2:البلاد	3:11 4:10
left2:التي	6:9 11:-8
left2:الثاني	1:20 3:18 6:-11 7:-12 9:-23 11:-14
left2:الجمعه	0:-19 2:-22 4:-18 6:9 7:12 8:10 10:-9 11:-12
left2:الحصيله	6:17
left2:الحكومه	1:-15 3:-28 4:-16 5:-8 6:37 7:-11 9:-11
left2:الخميس	0:8 1:-8 2:-9 5:-8 6:-23 7:-9 10:20
left2:الذي	0:27 1:-23 2:-17 4:-9 5:-11 6:-9 8:-11 10:-13 11:-8
left2:السودان	3:-21 5:-9 9:22 11:-17
left2:الشرطه	0:21 4:-15 5:-10 7:-9 9:-9 10:-10
left2:الشهر	2:26 3:19 6:-27 9:-11 11:-17
left2:الصحه	6:13
left2:العام	0:12 2:-15 3:-21 4:-18 5:-32 6:24 7:-22 8:-12 9:-12 10:-16 11:20
left2:العدد	5:-17 6:29
left2:الفا	3:9
left2:القتلي	1:-9 5:-18 6:29 7:-8
left2:القوات	4:-12 6:9 10:14
left2:اللاجيين	3:-9 11:14
left2:الماضي	0:12 4:-10 6:9
left2:المتحده	0:12
left2:المدني	1:-11 2:-8 3:-11 4:-19 6:18 11:-8
left2:المفقودين	6:-20 7:27 11:-12
left2:المنظمه	1:10 4:17 6:-11 7:-11 9:-19
left2:الي	1:-15 2:-29 3:10 4:-41 6:-28 7:-30 8:-32 9:28
left2:اليوم	2:-10 5:-14 6:28
left2:امراه	1:16 6:-10 7:-14
left2:ان	0:-11 1:-44 2:-28 3:-47 5:-23 6:32 7:-9 8:-41
left2:انا	2:-9 4:8 6:23 7:-18 8:-8
left2:انه	6:16
left2:انها	1:-16 2:22 3:-9 4:-20 5:-9 6:-9 8:8 9:-15 10:-25 11:14
left2:او	0:-10 1:27 3:-11 5:-9 6:-25 7:-19 11:-9
left2:اودت	6:13 7:-10
left2:اودي	3:-22 5:-21 6:43 7:-8
left2:ايام	2:-8 3:14 6:-16 7:-10 9:-19 10:-11 11:15
left2:بدايه	3:-11 5:10 6:-14 9:-9
left2:بعد	2:-10 5:-22 7:18 10:-8
left2:بعدما	0:-13 3:19 5:-11 6:-19 9:8 11:-11
left2:بين	1:-12 2:-16 3:-25 4:-25 6:9 7:-19 8:11 9:-13
left2:تبادل	2:-21 4:-10 6:17 10:-12
left2:تحت	1:-9 3:-14 5:-8 6:-15 7:19
left2:تعلن	6:10
left2:تقول	4:12 6:-16 7:17 10:-10 11:-13
left2:ثلاثه	5:13 6:-9
left2:ثم	5:-25 6:24 7:-14
left2:جثامين	5:13 7:-19
left2:جثث	5:13 6:-22 8:14 10:-12
left2:جري	5:-8 6:10
left2:جريحا	5:22 6:-17
left2:جنديا	0:29 2:-27 4:35 6:-50 7:-20 8:15 10:-18
left2:حتفهم	2:-10 6:-12 7:18
left2:حتي	0:16 1:-13 2:-8 3:-16 4:-18 5:-26 6:22 7:-8 8:-8 10:-9 11:-11
left2:حصيله	5:8
left2:حيث	0:-17 2:-11 3:-9 4:-9 6:33 10:-20
left2:حين	0:-13 2:-14 4:-19 7:20
left2:خطف	0:32 3:-8 10:-23
left2:خلال	1:11 3:27 6:-13 7:-8 9:-13 11:-20
left2:خمسه	2:-8 4:13 5:-9 6:14 10:-13
left2:ذلك	0:21 4:8 6:-20 7:-11
left2:ساعه	5:-28 6:34 7:-8
left2:سبعه	0:-8 2:-13 4:-22 5:13 10:-11
left2:سيده	5:-10 6:11
left2:شخص	3:-22 5:14 6:-11 7:-9 9:18
left2:شخصا	0:-9 1:-12 3:16 4:-10 5:26 7:-20 9:-14 10:-10 11:-12
left2:شهداء	5:29 6:-29
left2:شهيدا	5:8
left2:عبر	3:-17 9:30 11:-23
left2:عثر	0:-27 2:16 5:-17 6:24 7:-17 10:-12
left2:عدد	1:-17 3:-9 6:15 9:-11 11:12
left2:عشر	0:-12 3:-8 6:20 7:-19
left2:علي	0:-29 1:-11 2:13 3:-11 5:-9 7:13 10:-23
left2:عمليات	2:-9 4:-10 6:15 7:-14 8:-11 10:15
left2:عن	0:-24 1:-18 2:-15 3:-35 4:30 5:-13 6:13 7:-48 9:-13 10:-14 11:-24
left2:غزه	2:18 6:-14
left2:غير	3:31 6:23 7:-9 9:-17 10:-11 11:-43
left2:فضلا	2:-8 3:-9 4:-17 7:17 9:-17 10:-10 11:17
left2:في	0:-8 1:-23 3:10 7:-43 9:12 10:-27 11:-28
left2:فيما	0:-19 1:-8 2:-9 3:-14 4:-26 5:9 7:16 8:-11 10:-36
left2:قافله	1:-11 3:-16 6:-19 11:25
left2:قال	5:-30 6:30
left2:قبل	2:11 3:31 4:-25 5:-15 6:8 9:-10 10:-18 11:-18
left2:قتل	0:-14 5:-10 6:27 10:-12
left2:قتلوا	0:-11 2:17 4:-16 5:17 6:-16 10:-13
left2:قتلي	5:13 6:-18 7:10
left2:قتيلا	0:-12 1:-10 3:-10 5:14
left2:قد	0:-13 1:21 2:18 4:-23 5:-20 6:-8 7:-27 8:10 10:-24 11:-20
left2:كان	0:-22 1:-12 3:-10 4:17 6:-24 7:-19 8:-23 10:21 11:-9
left2:كل	6:-16 7:18
left2:كييف	2:15 4:-17 5:-11 6:-14 8:16 10:-16 11:-9
left2:لا	0:-22 2:-22 3:11 4:28 6:8 8:-12 10:-24 11:-21
left2:للهجره	1:8 3:19 6:-13 7:-11 9:-10
left2:ما	0:-20 2:-23 3:16 4:19 5:-12 6:-26 7:8 8:-8 9:11 10:-13 11:-23
left2:مدنيا	5:33 6:-33
left2:مدنيين	3:10 5:32 6:-38
left2:مساء	0:9 2:26 6:-30 10:-9
left2:مسلحون	0:23 4:-20 6:13 10:-16
left2:مصابا	5:27 6:-26
left2:مصرعهم	7:-8
left2:مطلع	0:16 2:-9 6:10 7:-8 10:-13
left2:مع	3:10 5:10 6:-15
left2:ملايين	3:14 6:-12
left2:من	0:8 2:8 3:-23 4:8 5:-29 6:-22 8:-22 9:12 11:-33
left2:منذ	0:11 6:13 7:-9 10:-10
left2:منهم	0:16 10:-16
left2:مواطن	5:11
left2:نقلت	3:-13 8:16 9:18 10:-16 11:-18
left2:هذا	0:-9 1:18 3:-10 6:-17 7:-13 9:-11 11:16
left2:واحتجزت	6:16
left2:واحد	0:-10 2:-8 4:-10 6:8 8:18 10:-24
left2:واحده	5:18 6:-10
left2:واضاف	0:-11 1:-17 2:-29 3:-27 4:-38 5:44 6:-24 7:-33 8:10 9:-19 10:11 11:-14
left2:وتستضيف	9:15
left2:وعلي	0:-9 1:-12 3:-15 4:-14 5:-10 6:-21 7:-11 8:-9 10:-11 11:27
left2:وفاه	2:19 4:-18 6:-9 7:17
left2:وفيات	5:12
left2:وقال	3:-27 4:19 5:-28 7:-26 11:23
left2:وقد	0:-12 2:-8 3:-25 5:-14 6:16 7:-15 8:8 10:-16 11:20
left2:ولا	0:-19 2:-24 3:22 4:16 5:-33 6:-40 7:44 8:-23 9:-25 10:-32 11:-15
left2:وما	3:-10 4:30 5:-8 6:-20 7:8 9:9 10:-30 11:-12
left2:ومن	0:18 1:-8 2:-23 3:19 4:-22 5:-9 6:-17 7:-9 8:-13 10:-9 11:-12
left2:يعلن	0:-17 10:21
left2:يناير	0:-16 2:-28 4:21 5:-8 6:-24 8:-9 10:11
left2:•	0:12 3:-21 4:-12 6:-18 7:-11 10:-9 11:28
left3:	0:-12 3:-16 5:17 7:-13 10:8 11:14
left3:"	0:9 3:11 4:-28 5:-18 6:-10 8:-26 9:-33 10:-22
left3:#	0:52 1:-30 3:-20 5:37 6:-25 7:-20 8:-23 9:-10 10:-33 11:-64
left3:)	0:-10 2:-9 3:-18 5:-17 6:27 7:-13 8:-11 10:-10 11:28
left3:,	0:-16 1:-11 2:-52 3:-28 4:30 5:17 6:-28 7:25 8:-10 9:-37 10:-12 11:9
left3:-	0:-10 1:-23 3:-40 4:-20 5:-29 6:57 7:-29 9:-25 11:-33
left3::	0:12 1:-16 2:-51 3:-28 4:25 5:-31 8:-12 9:10 11:-45
left3:اباد	0:-8 3:10 4:-14 5:-18 6:11 8:-8 9:-15 10:-12 11:13
left3:ادي	3:19 4:-9 5:-12
left3:اربعه	0:23 2:-9 3:12 5:-9 6:-14 7:-24 10:-12
left3:استشهاد	5:17 6:-12
left3:اسفر	6:15
left3:اشخاص	2:-11
left3:اطباء	6:10
left3:اطفال	0:-12 4:-11 5:-8 7:-8 9:-10 10:16
left3:الاحمر	6:18 7:-10 8:11
left3:الاربعاء	6:9
left3:الاسراييلي	2:19 6:-8
left3:الاف	3:10
left3:الاقل	5:-11 6:23
left3:الامم	0:12
left3:الاول	0:27 1:-13 2:-17 3:-11 4:-11 5:-8 7:-20 8:-13 11:-10
left3:البلاد	1:9 3:-28 5:-8 6:11 7:-10 11:12
left3:التي	3:-9 6:-16 7:15 11:8
left3:الجيش	0:-19 4:-9 5:15 6:11 10:12
left3:الحرب	2:-21 3:-13 4:-19 5:-9 6:9 8:22 9:-10
left3:الخميس	6:14
left3:الدفاع	3:-9 4:-19 5:-8 6:16 7:10
left3:الدوليه	0:-8 1:8 2:12 3:19 4:-12 6:-15 7:-13 9:-10
left3:الذي	1:-17 2:-8 5:-21 6:36 7:-16
left3:السبت	0:-8 2:-12 6:-13 8:-9 9:-9 10:22 11:9
left3:السلطات	11:12
left3:الشهر	6:18 9:-12
left3:الصحه	6:10
left3:الطواري	5:-33 6:35
left3:العام	0:12 1:10 4:-10 7:-9
left3:الف	3:14 11:-20
left3:الفا	3:22 6:-8 9:-12 10:-15 11:-14
left3:القتلي	1:28 5:-54 6:25 7:-13
left3:القطاع	2:41 4:-32 6:-26 8:-12 10:-35
left3:القوات	6:17
left3:الماضي	0:-14 6:23
left3:المدنيه	6:-8 7:21
left3:الوطنيه	5:11
left3:الوفيات	3:-8 5:-12 6:23 7:-20
left3:الي	1:-10 2:-25 4:-43 9:-11 10:12
left3:ان	0:-8 1:-29 2:-12 3:-15 4:30 5:-46 6:19 7:-42 8:24 9:-19 10:-31
left3:انه	0:-13 1:-10 3:-12 4:15 5:-16 6:15 7:-28 10:-12
left3:انها	0:-9 1:-10 2:19 3:-12 4:-11 5:-9 8:-11 10:-20 11:-9
left3:ايام	3:-24 6:11 9:25 10:-11 11:-8
left3:بحسب	9:-13 11:11
left3:بدايه	11:17
left3:بعد	3:22 4:-9 6:-23 7:24 9:-15 11:-19
left3:بين	0:-11 1:-9 3:-15 4:-8 5:-16 6:33 7:-9 9:-22 10:-16 11:14
left3:بينما	0:15 3:-15 4:-19 5:16 6:-20 7:-16 9:-10 10:-19 11:23
left3:بينهم	2:-10 4:11 10:-18
left3:تسعه	5:27 6:-20
left3:تعلن	0:-9 4:-8 10:16
left3:تقول	4:-9 7:14
left3:ثلاثه	2:-14 5:17 7:-8
left3:ثم	0:-19 2:-14 4:16 5:9 6:-19 8:-8 10:9
left3:ثمانيه	6:14 7:-14
left3:جثث	6:10
left3:جثه	0:-8 7:-11
left3:جريحا	2:-17 4:-16 5:16 6:-14 7:16 8:-8 10:-13
left3:جنوب	3:-20 6:-11 9:23 11:-17
left3:حتي	0:-34 4:-22 5:-14 7:-16 8:8 9:-13 10:19
left3:حصيله	3:-13 5:-15 6:36 7:-12
left3:حين	3:18 5:-10 6:-11 7:13 8:10 11:-12
left3:خلال	0:-11 1:12 3:12 5:8 7:-12
left3:خمسه	7:-19 8:12 10:-13
left3:روسيا	2:18 4:-23 8:-11
left3:سبعه	5:10 6:-8
left3:سته	0:-23 3:10 5:26 6:-29
left3:شخص	3:-16 9:19 11:-9
left3:شخصا	1:-11 3:10
left3:صباح	0:8 5:-9 7:12 10:-8 11:-12
left3:طفلا	5:12 6:8
left3:عاد	3:-17 11:17
left3:عام	3:12 6:-9 9:-23 11:17
left3:عبر	3:-24 9:12
left3:عدد	0:12 1:-17 4:-8 5:9 11:-24
left3:عشر	2:-13 4:14 5:24 6:-12 7:-9 10:-15
left3:عشره	3:21 9:-19 10:-8
left3:علي	1:16 2:17 3:-11 4:-26 5:13 6:-25 7:-22 8:-18 9:10 11:-13
left3:عن	0:-8 2:15 3:21 4:-21 5:11 6:-39 7:18 8:-11 11:-28
left3:عند	0:19
left3:غزه	6:-18 8:20
left3:فجر	0:-10 1:-8 2:19 4:-17 5:-16 6:-25 7:-13 8:-12 10:15 11:-9
left3:في	0:24 1:-9 4:17 5:-26 6:-11 7:-30 8:-23 9:-39 11:-63
left3:فيما	3:-11 4:9 5:-11 6:13 9:15 11:-16
left3:فيه	0:-12 5:12
left3:قباله	6:26 7:-18
left3:قبل	1:-12 2:15 3:21 4:-30 5:-12 6:-30 7:-15 8:-23 9:-17 10:-19 11:13
left3:قتل	0:-15 1:21 2:-10 3:11 4:-20 5:-9 6:-11 7:-13 10:-17
left3:قتيلا	0:-31 3:21 5:9 6:-16 7:18 10:-8
left3:قد	0:-17 1:-17 2:-16 3:-32 4:-27 5:-8 6:28 7:-20 8:-8 9:20 10:-10 11:-10
left3:قرب	4:-8 8:-13 11:-13
left3:قريه	3:14 5:-13 6:16 7:-15 11:-15
left3:كان	1:-8 5:-14 6:-20 9:20 11:-9
left3:كانوا	0:-14 2:-8 3:12 4:19 6:-15 10:-16
left3:كانون	1:19 3:15 6:-8 7:-13 9:-23 11:-14
left3:كل	0:-9 2:-14 4:21 10:-18
left3:كما	0:9 2:-17 3:-16 5:-12 6:30 8:-21 10:-12
left3:لا	2:-19 4:12 5:-9 6:-15 7:22 8:-8 10:-12
left3:لم	0:-15 1:-10 2:-17 3:-9 4:16 5:-20 6:12 7:-23 8:-13 9:-12 10:23 11:-24
left3:ما	2:-10 4:-26 5:14 7:17
left3:محليه	4:15 7:-9
left3:مدنيا	2:-20 4:25 5:12 6:-10 10:-9
left3:مساء	5:-10 6:17
left3:مستشفي	5:14 6:-13
left3:مشيرا	5:12 6:-11 9:24 11:-25
left3:مصابا	5:16 6:-12
left3:مصرع	5:23 6:-21
left3:مطلع	6:-12 10:15 11:21
left3:مقتل	5:17 6:-11
left3:مليون	3:-23 9:21
left3:من	1:-28 2:-38 4:-43 5:-36 7:-46 8:36 9:15 10:-9 11:-60
left3:منذ	0:-12 1:-11 3:-32 7:-20 8:-14 9:-31 11:35
left3:منها	6:14
left3:منهم	0:-16 2:-10 3:-28 4:-20 5:-8 6:27 9:19 10:-8 11:-18
left3:نازح	3:28 6:-8 9:-22
left3:نحو	1:25 3:-16 5:-8 6:-20 7:-8 11:-18
left3:هذا	0:-10 1:-11 2:-8 3:10 5:-33 6:20 7:18 10:-10 11:-19
left3:و	0:10 2:-8 3:-8 4:-19 5:-20 7:-18 10:10
left3:واضاف	2:-14 6:-12 10:23
left3:والبحث	6:-28 7:31
left3:وان	0:15 2:15 4:-8 5:-17 6:-9 7:-11 10:-22
left3:وزاره	3:-16 6:20
left3:وعشرين	0:20 5:18 6:-18 10:-20
left3:وفاه	0:-8 1:20 3:-10 6:-22 7:-18
left3:وقد	2:-9 8:-12 10:17
left3:ولا	0:-21 2:-16 4:-11 7:23 10:-15
left3:ومن	0:-9 3:12 4:-11 5:-14 6:12 8:-10 10:11 11:-9
left3:يناير	0:17 2:-10 3:-9 4:-15 8:-20 10:8 11:16
left3:يوما	3:-9 6:11
left3:•	3:11 5:-9 6:-17 7:18 9:9 11:-23
many	0:14 1:-11 2:-26 3:-29 4:-17 7:-21 11:-11
mostly:abducted	0:27 1:-21 2:-23 3:-34 4:-33 6:-25 8:-11 9:-12 10:9 11:-15
mostly:aid	0:-17 1:-22 2:-15 3:8 4:-31 6:20 7:-33 8:-13 9:24 10:-20 11:-37
mostly:casualty	0:-54 1:-11 2:-25 4:-19 5:10 6:20 8:-24 9:-72 10:-36 11:-29
mostly:displacement	0:-45 1:-40 2:-31 3:-11 4:-41 5:-23 6:27 7:-17 8:-27 10:-33 11:27
mostly:held	0:-22 4:28 6:-19 8:-18 10:-11
mostly:hostage	1:-82 2:15 3:-48 4:26 5:-49 6:-37 8:19 9:-67 10:11 11:-79
mostly:injured	0:-26 1:-26 2:-12 4:-30 5:20 6:18 7:-42 8:-23 9:-41 10:-18 11:24
mostly:killed	0:-9 1:-26 2:19 6:-15 8:-51 9:-12 10:-20 11:-25
mostly:pledged	0:-12 1:-14 4:-12 5:-16 6:17 7:-19 9:23 10:-9 11:-43
mostly:prisoners-exchanged	0:-30 1:-16 2:-17 3:-18 4:-13 5:-19 6:18 9:-11 11:-10
mostly:released	0:10 2:-13 4:13 8:15 10:-42
mostly:returned	0:-10 1:-15 3:12 5:-9 6:-26 7:12 8:-8 9:10 10:-15 11:-10
near:اباد	0:-12 2:-19 4:-31 5:22 7:-10 8:-9 9:-24 10:-21 11:24
near:ابار	3:-8 9:10
near:ابتد	0:29 4:-11 10:-21
near:ابري	0:-15 1:-9 2:-19 3:-32 4:14 5:-12 6:22 7:-14 10:-20 11:13
near:ابعد	0:-13 1:-11 2:-12 3:-20 4:-25 5:-20 6:-18 7:-11 8:46 9:-21 10:-42 11:-27
near:ابلغ	1:17
near:ابنا	0:-18 1:-14 2:-22 3:-39 4:-24 6:11 8:11 9:-20 10:-27 11:34
near:ابو	6:17
near:ابوا	2:-12 4:-17 5:23 8:-13 10:-13
near:ابيض	6:12
near:اتجا	9:-17 11:18
near:اتصا	2:-9 4:-10 5:-13 6:-9 7:26 8:-10
near:اتصل	0:24 2:-21 4:-24 6:9 10:-32
near:اتفا	0:-11 2:-45 4:-29 5:-9 6:35 7:-16 8:25 9:-8 10:-48 11:-10
near:اتلف	5:16 6:-16
near:اتها	2:-10 6:23
near:اثار	1:-12 2:-18 3:-20 4:-29 5:-17 7:13 8:-9 10:-13 11:15
near:اثر	0:-16 2:-20 3:-12 4:-25 5:-13 6:-28 7:52 10:-8
near:اثنا	0:8 1:-22 2:-11 3:-58 4:-12 5:17 6:-15 7:-8 8:8 9:-22 10:-10 11:-13
near:اثنت	0:-15 2:-15 4:-14 6:10 8:23 10:-20 11:-13
near:اثني	0:18 1:-26 3:-25 4:11 6:-35 7:11 8:-15 9:-9 10:12 11:-19
near:اثيو	0:-16 3:-37 4:-11 5:-18 7:-12 8:-14 9:32 10:13
near:اجان	2:-16 4:13 5:-15 6:8 8:-10 10:-17
near:اجبر	3:30 5:-9 6:-11 7:-11 9:-21 11:-17
near:اجتا	2:-16 3:18 5:-8 6:-27 8:-9 9:20 10:-22 11:-15
near:اجتم	3:-8 6:8 11:8
near:اجري	5:9
near:اجلا	3:37 6:-20 7:-8 8:-11 9:-13 11:-19
near:اجلت	3:26 6:-8 9:-11
near:اجلي	0:-8 3:14 5:-10 6:-27 7:9
near:اجما	1:-17 2:-8 3:-9 5:20 6:-21 7:-17 8:13 9:-19 10:-16 11:10
near:اجنب	0:17 2:9 4:10 6:-12 7:-11 8:-12 10:-39
near:اجهز	4:-10 8:-10 10:12
near:اجيي	3:20 9:-14 11:-8
near:احاد	4:-9 5:15 6:-16 8:12
near:احتج	1:-9 2:9 3:-9 4:28 5:-18 6:-39 7:-20 8:-38 9:-8
near:احتر	3:18 5:-13 6:-10 7:-9
near:احتل	2:-12 6:29 8:-16 10:-10 11:-8
near:احد	0:-24 1:12 3:-26 4:-15 8:-17 9:-14 10:19 11:-41
near:احدا	0:-13 1:-11 3:-21 4:16 5:42 6:-28 7:16 8:-25 9:-19 10:-36 11:-15
near:احده	0:39 1:-31 2:-62 3:-18 8:-30 9:-27 11:-34
near:احدي	0:-9 2:-10 4:8 6:-10 7:-11 8:-17 10:16
near:احرق	0:-23 2:-13 4:-14 5:-8 6:31 10:-10
near:احصا	5:8
near:احصت	0:14 6:-8 10:-20
near:احصي	0:-16 1:-11 3:14 4:-21 5:-19 6:41 7:-11 8:-9 9:-13 10:-11 11:-16
near:احمد	0:-20 4:21 10:-9
near:احمر	0:-20 1:-18 2:22 4:-28 5:12 6:-17 9:-12 11:-25
near:احيا	0:-14 1:-22 2:15 3:-35 4:-9 5:-31 7:-13 8:-8 9:-15 11:9
near:احيل	0:-8 2:-9 4:17 8:-9 10:-21
near:اخبا	4:-12 5:-8 7:20
near:اختط	0:49 2:-28 3:-34 4:-37 5:-22 6:-26 8:-13 9:-10 10:-26 11:-13
near:اختف	0:-9 1:15 3:-17 5:-14 9:-9 11:-19
near:اختن	5:28 6:-23
near:اخذو	0:60 1:-13 2:-37 3:-18 4:13 5:-35 6:-58 7:-29 8:-10 9:-14 10:-24 11:-8
near:اخر	0:-14 3:21 4:-21 5:-8 7:8 8:14 11:-22
near:اخرا	0:-8 2:-19 3:-23 4:-22 6:-27 7:8 8:-12 10:26
near:اخرج	0:-23 1:-17 2:-13 4:-24 5:23 7:-18 8:19 9:-29 10:-20 11:-19
near:اخره	5:8
near:اخرو	0:30 1:-8 2:8 4:11 5:-36 6:19 7:-13 10:-40
near:اخري	0:-40 1:-42 2:-17 4:15 5:-23 6:18 8:-35 10:-9
near:اخلو	3:11 6:-10 10:9 11:-11
near:اخلي	2:12 3:13 4:-24 5:-11 6:-29 7:-22 8:-18 10:8
near:اخوت	0:15 5:-17 10:-9
near:اخير	0:-11 1:-13 2:-27 3:-31 4:-23 5:-28 6:28 7:-17 8:-9 9:22 10:24 11:-17
near:ادار	0:-15 1:-9 3:-17 4:-15 5:-36 6:33 7:-10 8:-11 10:-13 11:14
near:ادام	1:-8 3:-20 6:22 7:-12 9:-12 11:-16
near:ادت	5:-23 6:29
near:ادري	0:-8 3:16 4:-10 5:-8 6:14 10:-9 11:-16
near:ادعا	0:10 10:-9
near:ادلب	1:-8 3:21 5:-13 6:-21 7:-8 9:-18
near:ادي	0:-20 1:-8 2:-19 3:27 4:-26 5:-41 6:27 8:-13 9:-15 10:-12 11:-18
near:اذا	0:-19 1:-13 2:-26 4:-38 5:-14 7:-18 8:-34 9:15 11:11
near:اذار	3:8 5:14 6:-14 7:-11
near:اذاع	1:-15 5:-8 6:25 7:-8
near:اربا	9:13 11:-9
near:اربع	1:-43 2:9 3:-22 4:-8 5:21 6:-28 8:-9 9:-30 10:-12 11:-8
near:ارتف	0:-12 1:22 2:-12 3:-20 5:9 6:11 7:-37 8:-9 10:-13 11:-14
near:اردن	3:-24 9:-36 11:41
near:ارض	7:-11 10:11 11:-8
near:ارضي	1:-12 3:-10 5:10 6:12 7:-9 11:9
near:ارغم	3:16 6:-12
near:ارقا	3:-8 6:10 9:15 11:-12
near:اركا	1:20 5:-11 8:-12
near:ارمي	0:-8 3:-12 4:15 5:9 6:-23
near:ارها	0:-9 4:-10 5:11 6:-16 10:18
near:اروا	1:-10 5:-20 6:25
near:ازمه	3:19 9:-9 11:-10
near:ازيد	3:16 6:14 9:-18
near:اساب	0:-25 2:-24 3:-10 4:-33 5:-14 6:-30 7:-15 8:29 10:11
near:اساس	0:25 4:-22 6:-26 8:-10 10:-11
near:اسبا	6:17
near:اسبو	0:-18 1:-25 4:-52 5:-14 6:18 9:11 11:-32
near:استب	5:-11 6:13
near:استخ	6:11
near:استد	7:-8
near:استر	6:9
near:استش	1:-10 2:-12 3:-13 4:-13 5:26 7:-31 8:-9 10:-10 11:-13
near:استض	3:17 11:-10
near:استع	0:-8 2:-8 3:-22 4:-24 6:-25 8:18 9:-10 10:-10 11:25
near:استق	0:-14 1:-15 2:-16 4:-17 6:9 7:-26 8:-10 10:-10 11:19
near:استل	8:19 10:-15 11:-10
near:استم	0:-16 1:16 3:-9 4:17 6:-12 7:-12 9:-26 10:-29
near:استن	1:-10 3:-24 4:-17 5:-11 7:24 8:-19 9:-10 10:-16 11:-26
near:استه	5:8 6:19
near:استو	0:-10 4:19 5:-10 6:-16
near:استي	9:-11 11:11
near:اسر	0:-35 1:-17 2:37 3:-25 4:21 5:-33 6:-68 8:-48 9:-11 11:-13
near:اسرا	0:-12 1:-19 3:-13 4:-10 5:-8 6:-20 7:-41 8:8 9:-16 10:14 11:-27
near:اسرت	2:-10 4:30 6:-30 7:-19 9:-8 10:-12
near:اسره	0:-28 2:-8 3:11 4:8 5:-25 7:23 8:-10 9:-15 10:-20 11:-15
near:اسرو	0:23 2:-32 4:16 5:-12 6:-40 7:-10 8:14 10:-16
near:اسري	0:-32 1:-12 2:13 3:-19 4:20 5:-20 6:-39 7:-25 8:18 9:-10 10:-20 11:-14
near:اسط	1:19 5:-14 6:-11
near:اسعا	3:-9 6:15 7:-14 11:-10
near:اسفر	6:34
near:اسكن	5:-9 6:-11 11:13
near:اسلا	0:-13 1:-9 2:-19 3:-32 4:-32 5:-10 6:32 7:-9 8:-10 9:-38 10:-22 11:47
near:اسم	1:19 2:-9 3:-21 4:-19 5:-9 6:9 7:-11 8:8 11:-11
near:اسما	1:-9 2:-13 3:-30 4:-17 5:15 6:-9 7:15 8:-11 9:-9 10:-11
near:اسمه	0:-9 1:27 2:-8 3:-12 4:34 5:-34 6:-44 7:-20 8:-15 9:9
near:اسها	6:13
near:اسوا	6:16
near:اسير	0:-19 2:-44 5:-14 7:-16 8:-16 9:-8 10:23 11:-11
near:اشار	3:21 6:8 9:-20 11:-8
near:اشتب	6:19
near:اشخا	1:20 2:-20 3:-20 4:-15 6:-14 9:-8 10:-22 11:-14
near:اشهر	0:15 1:-14 3:-40 4:-13 5:-29 6:22 7:-16 8:-19 9:29 10:-23 11:-19
near:اصاب	0:-27 1:-25 2:-28 3:-27 4:-27 5:62 6:-24 7:-41 8:-14 9:-19 10:-20 11:-34
near:اصحا	2:-19 6:35 7:-8
near:اصطد	6:13
near:اصفر	2:-22 5:-16 6:31 7:-10 10:-9
near:اصل	0:12 1:-22 2:32 3:22 4:15 5:-20 6:-37 7:-35 8:-20 9:-21 11:-31
near:اصيب	0:-30 1:-34 2:-43 3:-44 4:-54 5:78 6:-40 7:-42 8:-29 9:-27 10:-47 11:-28
near:اضاف	1:-39 3:-13 5:28 6:-9 7:-30 8:-20 9:-38 11:-11
near:اضطر	3:31 11:-24
near:اطبا	0:26 1:-13 2:-14 3:-26 4:-30 5:-32 6:31 7:-24 8:-15 9:-10 10:-24 11:-12
near:اطرا	4:-20 5:31 6:-23 7:-27 8:14 9:-11 10:-8
near:اطفا	0:-10 1:-30 2:-56 4:-52 5:14 8:-32 9:-18 10:22 11:-10
near:اطلا	0:-34 2:-25 3:-13 4:-34 6:-14 7:-14 8:-25 9:-8 10:34 11:-10
near:اطلق	0:-18 1:-15 2:-46 3:-17 5:-15 6:-59 7:-28 8:18 9:-10 10:31 11:-26
near:اعاد	0:-12 1:-17 2:-50 3:-25 4:-35 5:-26 6:11 7:-29 8:-15 10:19 11:19
near:اعتر	4:-10 8:13
near:اعتق	3:-8 4:-17 6:-13 8:22 9:-8
near:اعتم	7:10
near:اعدا	0:-12 2:19 4:-17 5:-18 6:-14 7:-10 8:18 10:-31
near:اعدت	0:-28 2:-23 5:-18 6:30 7:-12 8:-26 9:-11 10:-27
near:اعدم	0:-23 2:54 4:-28 5:-11 6:-41 8:-25 10:-34
near:اعرف	0:17 3:-8 4:-17 5:-10 7:-9 10:-10
near:اعصا	5:-14 6:15
near:اعلا	2:16 4:-10 5:-21 6:14 7:-12
near:اعلن	0:-43 1:-23 2:16 3:-27 4:-53 5:10 8:-18 9:-17 10:12 11:-37
near:اعلي	0:-21 1:15 2:-9 4:-8 5:-15 6:25 7:-19 10:-8 11:-9
near:اعما	1:9 2:-12 4:-19 5:22 7:-31 8:-8 9:-23 10:-13 11:-16
near:اعوا	6:16
near:اعيد	2:16 3:-8 4:-12 5:-10 8:-11 9:-21 10:10 11:-13
near:اغاث	2:-9 4:10 5:17 7:-10 8:-8 9:-8 10:-16 11:-13
near:اغذي	0:-17 2:22 4:-16 5:11 6:-8 10:-14
near:اغسط	3:-16 5:-8 6:14 9:-9 11:11
near:اغلا	6:18
near:اغلب	3:13 5:-11 6:13 7:-9 11:-13
near:اغنا	0:19 5:-11 6:-15
near:افاد	0:-19 1:-13 2:10 3:-12 4:-21 5:24 6:-22 8:11
near:افتت	5:8
near:افرا	0:-43 1:-16 2:-42 3:-17 5:15 6:-38 7:-42 8:23 9:-8 10:25 11:-9
near:افرج	0:-15 1:-9 3:-12 4:-42 5:-12 6:-19 7:-15 8:17 10:23 11:-10
near:افري	4:25 6:-19 7:-12
near:افغا	3:-13 5:-17 6:20 11:9
near:اقار	3:19 5:-15 9:-11 11:-13
near:اقتا	0:41 1:-10 2:-29 3:-20 6:-18 7:-16 8:-15 9:-13 10:-47 11:-8
near:اقتح	0:-19 2:-10 4:9 5:26 10:-17
near:اقتر	3:15 9:-11
near:اقتص	3:12
near:اقتي	0:26 2:-10 10:-22
near:اقدا	2:-12 4:20 6:-16 7:-14 8:-13 9:-10 11:-10
near:اقر	6:12
near:اقل	1:12 2:19 3:9 4:-18 5:9 6:-24 7:12 8:-27 9:-18 10:-29
near:اقلت	4:-10 8:11 10:-8 11:13
near:اقلي	0:-23 1:-17 2:-17 3:11 4:-30 6:-9 7:-37 8:-9 9:32 10:-19 11:-29
near:اكبر	4:-8 5:-14 6:8 7:-11 8:13
near:اكتو	0:11 1:-18 2:-22 3:12 4:-32 7:-24 8:19 9:-16 11:-29
near:اكثر	0:40 1:-27 2:-57 3:-20 5:-28 7:-59 8:-37 9:14 10:11
near:اكد	0:-39 5:8 7:-11
near:اكس	7:8
near:اكست	9:-17 11:18
near:اكلي	0:13 4:-14 6:19
near:اكوب	0:12 5:8 6:-9 10:-11
near:الا	0:-20 1:10 2:-18 3:-37 4:-24 5:-19 7:-42 9:-22 10:17 11:31
near:الاف	0:-26 1:-15 3:39 4:-13 5:-32 6:-16 7:-9 8:-25 9:15 10:-10 11:-46
near:الان	0:-14 1:-32 2:-25 4:-34 7:-14 8:-12 10:20 11:-27
near:التي	2:-28 5:-26 7:14 8:-21 9:-32 10:-19 11:8
near:الحي	1:-8 2:-9 3:13 5:9 6:-11 7:-13
near:الخط	2:-22 5:-16 6:31 7:-10 10:-9
near:الذي	0:-13 1:23 2:-45 3:-39 7:-44 8:13 9:-13 10:-19 11:-11
near:السن	3:-16 4:-19 8:16
near:الطب	0:-11 2:12 3:-12 4:-20 5:-12 6:24 7:-17 10:-9
near:الغا	3:-15 5:17 6:-12 11:12
near:الف	3:-22 4:16 5:-14 8:-10 9:35 10:-34 11:-21
near:الفا	0:-26 1:-19 2:-22 3:-21 4:-35 5:-15 6:11 8:12 9:17 10:-46 11:18
near:الله	2:-9 5:-10 8:15 10:-24
near:اله	1:9 2:-8 3:11 5:-11 9:-24 11:-12
near:الي	0:-21 1:-72 2:-47 3:-27 4:-60 5:8 7:-56 9:8 11:37
near:اليه	0:-20 1:-18 2:-13 3:13 4:39 6:-26 7:-31 8:-11 9:-29 10:-30
near:اما	0:-44 1:-33 2:-49 3:-20 4:-18 6:16 8:17 9:-29 11:-51
near:امات	6:9
near:امار	0:-14 2:-12 4:-18 5:8 6:-17 8:-16 10:32
near:امام	1:-9 2:14 4:-9 5:-17 6:-15 7:9 9:-11 10:-14 11:-20
near:امتد	1:16 6:-10 7:-15
near:امتع	3:-13 5:25 6:-36 11:17
near:امر	4:10 5:-12 6:20 7:-17
near:امرا	1:18 2:-18 3:-29 6:12 9:-13 10:-31 11:-24
near:امس	0:-17 2:32 3:-14 4:-21 5:-13 6:-24 7:-21 9:-20 10:-26 11:14
near:امطا	6:19 7:-9
near:امم	0:9 1:-15 2:-19 3:-8 5:-30 6:9 7:-15 8:-14 9:21 10:-26 11:-14
near:اممي	0:-9 2:-13 3:-13 6:16 8:17 9:25 10:-18 11:-27
near:امن	2:-8 3:-9 6:13
near:امني	0:-24 2:-28 4:24 6:-20 7:-14 8:-14 11:-8
near:امها	0:-24 1:-9 2:14 3:-10 5:-10 7:8 8:-17 10:-18
near:اموا	6:8
near:امير	3:12 6:-11 10:9
near:امين	0:-21 2:-11 3:11 4:-14 6:19 10:13
near:انا	0:17 1:-15 2:-21 3:-15 5:-20 6:25 7:-28 8:-12 9:-15 10:-18 11:-8
near:انبا	5:-14 6:31 7:-11 8:-14 11:-8
near:انت	1:-15 2:-14 3:-12 4:-11 5:-26 7:26 10:-25
near:انتش	0:-19 1:-24 2:-27 3:-10 4:-17 5:-9 6:24 8:-11 9:-9 10:-12 11:-16
near:انتق	0:-10 1:-9 4:22 5:-16 6:-27 7:-21 9:14 11:-11
near:انته	0:-17 3:20 4:-21 5:17 6:-8 10:-24 11:-10
near:انحا	3:20 9:-10
near:انخف	3:17 11:-28
near:اندر	2:-13 3:33 4:-9 8:-13 11:-15
near:اندل	1:-17 2:-9 3:-15 4:19 5:-22 6:17 7:-21
near:اندو	7:13
near:انذا	3:-13 5:-13 6:-30 7:29 11:-20
near:انزل	0:10 2:-12 4:-13 6:-28 7:18 10:-22
near:انسا	0:-37 1:-10 2:11 3:35 5:-9 6:8 7:-11 8:-13 9:-19 10:-17 11:-19
near:انسح	2:14 3:-12 4:13 6:-15 7:-10 8:-9 10:-12 11:-12
near:انطل	11:10
near:انفا	5:-20 6:8 7:9
near:انفج	5:-12 6:24 7:-18 10:9
near:انقا	0:-15 1:-19 2:-32 3:-9 4:-26 5:-13 6:38 7:15 8:-10 9:-12 10:-39 11:-13
near:انقذ	5:10 6:16 7:-18
near:انقط	0:-11 1:-13 2:-13 3:-18 4:-30 5:-23 6:26 7:18 10:-9 11:-8
near:انقل	5:12
near:انه	0:-22 1:26 2:-21 3:-18 5:-24 8:8 9:-8 10:-25
near:انها	0:-26 1:-32 2:26 3:-12 5:-45 9:-34 10:-39 11:12
near:انهم	0:-27 1:-13 2:-31 3:-11 4:26 5:-11 6:13 7:-21 8:-9 9:18 10:-24 11:-17
near:انهن	0:-20 2:18 6:-39 7:-14 10:-18
near:انهي	1:-14 4:-8 5:-16 6:25 7:11 9:-15 11:-10
near:انوا	0:-13 6:17
near:اهال	0:-13 1:-8 2:-11 4:10 5:-10 6:11 7:22 8:-8 9:-10 11:-18
near:اهله	2:24 4:-27 5:-12 6:-18 7:-24 8:-19 10:33 11:-9
near:اهلي	0:-9 2:-8 3:-9 5:-11 6:22 7:-28 9:-8 11:9
near:اوتش	6:11
near:اودت	3:-9 5:-17 6:37 7:-11 9:-30 11:-13
near:اودي	0:-14 1:-11 2:-13 4:-15 7:-25 8:16 10:-11 11:-15
near:اورد	4:12 7:-10
near:اورو	0:16 2:10 4:-27 6:-12 10:-24
near:اوسط	0:-8 3:20 9:-12
near:اوضح	1:-8 2:-13 3:-17 4:-18 5:-13 6:25 8:14 10:-9 11:-20
near:اوقع	0:-10 2:-8 3:24 4:-10 5:-15 7:-12 9:-19
near:اوقف	0:37 1:-10 2:-11 3:-15 4:-26 6:-35 7:-8 9:-11 10:-15
near:اوكر	0:-21 1:13 2:-17 3:-30 4:-28 6:-9 7:-15 8:40 10:-46 11:-27
near:اول	0:21 1:9 2:24 3:-28 4:-36 5:-21 6:-9 7:-57 8:-9 9:10
near:اولا	0:-28 2:-17 3:-9 4:-24 5:-8 6:13 8:21
near:اولي	0:-31 2:-32 3:-16 4:-54 5:20 6:-15 7:-33 8:8 9:-17 10:17 11:-13
near:ايات	5:8 11:9
near:ايام	0:-33 2:12 3:-20 4:-38 5:-31 7:-32 8:-8 9:22
near:ايدي	6:22 10:-9
near:ايرا	1:-9 5:-8 6:15 7:-8 9:-27 11:21
near:ايزي	0:-14 3:-17 4:9 6:-11 9:-8 11:18
near:ايطا	1:16 6:-18
near:ايل	6:12
near:ايلو	0:-15 3:10 8:-9 9:-20 11:8
near:اين	3:-25 4:-24 5:-20 6:-41 7:27 10:21
near:ايه	1:-17 2:-16 3:8 4:-9 5:-25 6:17 7:-35 8:-19 9:-31 10:16 11:16
near:ايوا	1:-8 3:29 5:-13 6:-20 7:-10 8:-11 9:-30 10:-19
near:باب	6:9
near:بابن	3:10
near:بات	3:9
near:باتج	0:9 3:35 4:-8 6:-10 9:-13 10:-23 11:-20
near:باحت	0:-17 2:-9 3:-11 4:38 6:-27 7:-12 8:-12 10:-12
near:باحث	0:11 4:-14 5:-8 7:10
near:باخت	3:-9 5:26 6:-22
near:بارا	3:12 6:-12 7:12
near:بارب	3:14 6:-19
near:بارز	6:12
near:باسم	1:-16 2:10 3:-17 4:26 7:-18 8:-31 9:-25 10:-44
near:باع	10:12
near:باقل	6:17 7:-10
near:باقو	0:-10 1:-8 3:-8 4:14 5:-32 6:-15 9:-22 11:-15
near:باقي	0:-37 1:-12 2:-49 3:-20 4:-15 5:23 7:-41 8:8 9:-17 10:8
near:باكس	0:-18 1:-16 2:-10 3:-37 4:8 5:-14 6:24 7:-24 11:20
near:بالغ	3:-17 4:-14 5:29 6:-21 10:-8
near:باما	0:-8 6:-13 10:15
near:بان	1:-11 2:14 3:-30 5:-15 6:-18 8:-12 9:-26 10:8 11:18
near:بانت	6:8
near:بانخ	0:-9 1:-11 3:8 5:8 6:14 11:-19
near:بانف	3:8 5:37 6:-35
near:بانه	0:-9 2:11 4:10 5:-11 6:10 7:-10 8:-10 10:-13
near:باني	5:-16 6:22
near:بايد	2:-9 5:-12 6:-21 7:25
near:بايع	6:11
near:بتر	5:17 6:-11 7:-13
near:بترت	1:-12 3:-19 4:-13 5:47 6:-56 7:-21 10:-10 11:-11
near:بجرا	5:-17 6:23
near:بجرو	2:-11 3:-10 5:35 6:-11
near:بجنو	0:-9 3:8 4:22 5:-16 6:-14 7:-17
near:بحاج	6:9
near:بحث	5:-9 6:-37 7:46
near:بحر	0:-18 1:23 2:-18 3:-39 4:-36 5:-35 7:23 8:-9 9:-13 10:-17 11:-27
near:بحرو	2:-9 7:-9
near:بحري	2:-10 6:26
near:بحسب	0:-19 1:-37 2:25 3:-27 4:-44 5:-20 7:-44 8:10 10:-9 11:16
near:بحلو	3:32 5:-10 6:-22 8:8 9:-19 10:-14 11:-15
near:بحيا	0:-13 1:-14 2:-12 3:-21 4:-12 6:48 7:-28 9:-35 11:-22
near:بحير	0:-8 2:-16 4:20 5:-10 6:16 7:-14 8:-9 11:-21
near:بختو	5:-9 6:19
near:بخسا	6:12
near:بدء	2:-29 3:-14 4:-15 5:-18 6:59 7:-15 8:-37 10:-31 11:-14
near:بداي	1:-18 2:-21 4:26 6:-13 8:-17 9:-22 10:-26
near:بذلك	3:-10 4:-9 5:-28 6:40 7:-26 11:8
near:برتب	6:12 10:-9
near:برس	0:-8 2:-12 3:21 4:18 5:-11 6:-11 10:-15
near:برصا	0:-13 4:-13 5:15 10:-14
near:برلم	2:21 4:-25 5:-12 6:18 7:-29 8:-13 10:-10
near:برنا	0:-18 2:21 3:-18 4:-18 5:18 6:-33 10:-16 11:27
near:بري	6:9
near:بريف	3:-9 4:-10 6:20 7:-14 9:-10 11:9
near:بريه	6:15
near:بزيا	0:13 1:-11 5:-8 6:18 10:-8
near:بسبب	1:-9 3:-13 6:10 7:-14
near:بسته	5:22 6:-25 7:-13
near:بسقو	6:12
near:بسوه	5:8
near:بشظا	4:-9 5:24 6:-16
near:بشها	5:8
near:بطاق	3:-16 9:27 11:-15
near:بطان	2:-10 4:22 8:-10 10:-21
near:بطلق	3:-9 4:-9 5:23 6:-16 7:-10
near:بعثه	3:-11 5:-13 6:18
near:بعد	0:-8 3:-27 5:-47 6:-39 7:29 9:-26 10:9 11:-15
near:بعدم	4:-13 5:-25 6:10 9:15 11:-16
near:بعضه	0:-11 3:9 4:16 6:-32 7:-13 8:18 9:-10 10:-22 11:-9
near:بعلب	5:-18 6:22
near:بعين	5:-14 6:19
near:بقاع	9:-9 11:10
near:بقتل	2:-23 6:22 10:-16
near:بقي	1:-9 2:13 3:-25 5:-36 6:-20 7:11 8:-24 10:-14 11:-23
near:بقيه	0:-12 1:-10 2:16 3:10 4:-39 5:-23 6:-29 7:11 8:-14 9:-16 10:24 11:-29
near:بلا	0:-24 1:13 2:-27 3:27 5:-12 6:28 8:-15 9:-37 10:-25 11:-31
near:بلاد	2:-32 4:-20 5:-21 6:21 7:-30 8:-15 9:12 10:-43
near:بلاغ	6:-13 7:17 11:-8
near:بلح	6:26 7:-13
near:بلد	3:21 5:-11 7:-9 10:-8 11:-23
near:بلدا	2:-13 3:-13 5:-10 6:-19 7:-13 10:-18 11:17
near:بلده	3:25 4:-21 5:-18 6:-14 7:-9 8:-10 9:-29 11:12
near:بلدي	1:-11 2:-8 3:-19 4:-9 5:-30 6:37 7:-19 9:-8 11:11
near:بلغ	0:-13 3:8 4:-17 7:-16 8:8 9:-19 10:-18
near:بلغت	0:-28 3:21 4:-8 5:-14 6:20 7:-11 9:-18 10:20
near:بلغم	0:-8 5:17 6:-10
near:بما	3:-9 7:12
near:بمست	2:-8 3:-23 4:-21 5:38 6:-20 7:-23
near:بمشا	6:-17 7:18
near:بمقت	0:-26 1:-11 4:-26 5:13 6:34 7:-23 10:-32
near:بناء	6:9
near:بنجا	3:12
near:بنغل	6:-11 7:9
near:بنفس	2:-10 6:28
near:بنقل	6:10
near:بنير	6:8
near:بها	5:-13 6:26
near:بهم	0:-10 2:-11 3:11 4:-19 5:-20 6:-16 7:19 8:-9 9:-10 10:-11 11:8
near:بواق	9:10
near:بودا	5:-18 6:22
near:بور	6:8
near:بورو	3:-32 6:18 7:-16 9:38 11:-31
near:بوسا	0:10 2:-13 4:-31 6:-28 10:24
near:بولا	0:-16 2:-19 4:-14 5:-11 6:28 7:-8 8:-10
near:بولد	1:-9 3:12 9:-23 11:8
near:بولو	5:-17 6:29 7:-10
near:بولي	0:13 3:12 10:-21
near:بوني	5:-13 6:27
near:بيان	0:-38 2:-9 3:-24 4:-46 5:-22 6:-8 7:-8 8:15 9:-33 10:23
near:بيت	0:-20 1:-17 2:-11 3:-25 4:17 5:-24 6:-29 7:26 8:-17 9:-18 11:-24
near:بيتا	5:-9 6:18
near:بير	6:18
near:بيلغ	5:20 6:-16
near:بين	0:14 1:43 2:-33 3:-52 4:-35 7:-53 8:16 9:-8 10:-34
near:بينم	0:-9 1:11 2:-22 5:12 6:-29 7:17 8:-16 9:-20 10:-17 11:23
near:بينه	0:-18 1:8 2:-22 3:-44 4:-49 5:18 6:14 7:-61 9:22 10:-11 11:-49
near:بيني	6:15
near:بيوت	0:-9 1:-10 3:9 4:-8 5:-18 7:-10 10:-21 11:13
near:تابع	2:-24 3:-23 5:10 6:-21 7:-18 9:-8 10:-14 11:19
near:تاخر	0:-15 1:-8 2:25 3:-13 4:-20 5:-13 7:-16 10:-15 11:-9
near:تاري	1:-8 5:-17 6:20
near:تاسع	5:-23 6:31
near:تاكد	1:-15 6:28 7:-8
near:تالي	0:-11 1:-11 3:-9 4:-19 5:-13 6:30 7:-26 9:-9 10:-9 11:-16
near:تايل	0:-10 2:32 3:16 4:-23 6:-33 7:-15 8:-12 9:-12
near:تباد	0:-11 2:-37 3:-11 4:-23 6:9 8:33 10:-26 11:-8
near:تبقي	2:17 3:-11 4:-14 6:-21 9:20 11:-16
near:تبلغ	1:-8 2:-10 3:-17 4:12 5:-26 6:28 7:-13
near:تبين	6:-10 7:17 11:-8
near:تتبا	2:-21 4:-21 6:15 8:13
near:تتبع	3:12 9:-9
near:تتحد	0:-17 2:16 5:-8 10:-10
near:تترا	0:10 4:-9 5:16 6:-9
near:تجار	0:-16 3:-15 4:-19 5:-10 6:30 7:-14 10:12
near:تجاو	6:9
near:تجمع	0:-11 3:48 4:-8 6:-15 7:-13 8:-11 9:-13 10:-9 11:-33
near:تحت	0:-23 1:-25 2:19 3:-19 4:-15 7:18 8:-30 9:-22 10:-24 11:-16
near:تحتا	3:15 5:-8 11:-11
near:تحتج	0:-14 2:-16 3:-9 4:31 7:-22 8:-25 10:-13
near:تحدث	0:-13 1:-12 2:15 3:15 4:-16 5:-25 6:11 8:-16 9:-15 10:-22 11:-32
near:تحدي	0:-11 1:-13 2:-23 3:25 4:-18 5:-14 6:28 7:-16 8:-32 9:-9 10:-23 11:-21
near:تحري	0:-14 1:-11 2:-36 3:-24 4:-47 5:-15 6:-40 7:21 10:34 11:-18
near:تحصي	0:13 1:14 4:-16 6:-17 10:-8 11:-8
near:تحطم	6:11
near:تحقق	3:12 4:13 5:-20 7:-13 9:-8 11:-13
near:تحقي	2:20 4:-16 6:9 10:-12
near:تحمل	4:-17 6:-17 8:22 10:-17
near:تحيي	6:23 9:-10 10:-9
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
near:ترنو	5:-9 8:19
near:تزال	0:-14 3:8 4:21 5:-18 6:14 7:-24 8:-14 10:-34 11:-11
near:تسبب	5:16
near:تستض	0:-9 3:13 4:-16 6:-19 8:-13 9:10 11:-31
near:تستع	0:-8 2:-17 3:-15 4:21 5:-10 6:-28 7:-14 8:-13 11:10
near:تسجل	0:-9 1:17 3:-8 6:-14 9:14 11:-22
near:تسع	0:-8 2:-17 4:20 5:-11 6:13 7:-11 8:-9 9:-12 10:-14 11:-12
near:تسعم	0:-10 1:12 6:-14 7:-11 9:-12 11:12
near:تسعه	0:-9 1:-18 5:-26 6:26 7:-19 9:-52 10:-9 11:-13
near:تسعو	6:20 8:-14
near:تسعي	0:-19 1:-8 2:-14 3:-12 5:8 6:15 7:-16 10:-9 11:13
near:تسلم	0:-12 2:-35 3:-11 4:-23 5:-12 6:58 7:-11 8:-17 10:-43 11:-21
near:تسلي	0:-9 2:-44 4:-33 6:40 10:-32
near:تشاد	0:-16 1:-16 2:-27 3:-8 4:-15 5:-22 6:-52 7:-13 8:-16 9:31 10:19
near:تشام	4:12
near:تشري	0:-10 1:9 2:-29 3:14 4:-15 5:-20 6:12 7:-26 9:-22 10:9 11:-8
near:تشغي	5:-14 6:22 7:-9
near:تشمل	0:-8 2:-18 4:-24 5:-17 6:10 7:-10 8:33
near:تصري	3:-21 5:-13 7:8 11:29
near:تصل	3:-11 11:16
near:تضاع	3:13 6:-9
near:تضرر	3:-16 5:-12 6:30
near:تضم	3:9 6:-10 9:-16 11:23
near:تضيف	4:-10 5:23 7:-20 11:-10
near:تعام	5:21 6:-9 11:-11
near:تعد	3:-10 10:11
near:تعدا	2:-10 4:19 10:-15
near:تعدي	0:-9 6:-15 10:21
near:تعذي	0:-14 1:-8 2:25 5:-10 6:-35 7:8 8:-24 10:-18
near:تعرض	6:9
near:تعرف	0:-13 1:-12 3:-19 4:-26 5:-28 6:37 7:-34 8:-8 10:-24 11:-8
near:تعلن	0:-13 2:-10 4:-14 6:23 7:-9 10:15
near:تعلي	5:15 11:-8
near:تعمل	0:-8 3:-8 4:10 11:8
near:تعود	2:-9 5:-8 6:30 7:-11 8:8 10:-11
near:تغذي	0:-9 6:21 7:-8
near:تغطي	2:20 6:-20
near:تفتي	0:18 4:-8 5:16 6:-26 10:-12
near:تفجي	1:-13 6:9
near:تفرج	2:-20 4:-23 6:15
near:تفيد	3:-33 4:14 6:-12 7:-10 9:-8 11:27
near:تقاط	1:-13 6:9
near:تقتل	6:11 7:-9
near:تقدر	1:-13 3:15 4:25 5:-14 6:-19 7:17 8:-8 9:-10 11:-11
near:تقدي	0:-27 1:-16 2:-17 3:-13 4:13 5:-12 7:8 8:-29 10:22
near:تقر	6:12
near:تقري	2:-17 3:19 4:-9 6:-9 8:-8 9:8 10:8 11:-33
near:تقل	3:-12 6:8 11:11
near:تقول	0:-8 1:8 3:-15 4:-20 5:-34 6:-20 7:36 9:-30 10:-41
near:تكفي	3:12
near:تلام	0:10 2:-11 4:-8
near:تلته	6:8
near:تلغر	8:17 10:-14
near:تلفز	3:9 5:-8 7:-9
near:تلقي	5:28 6:-9 7:-15
near:تلك	0:13 1:-9 3:-10 4:-12 7:13
near:تلمي	0:-8 1:-12 2:-22 3:-11 5:-19 6:28 8:-14 10:-39
near:تمكن	2:-23 3:-24 4:-12 5:-9 8:-13 11:22
near:تموز	2:-12 3:-10 5:8 6:14 11:15
near:تموي	3:-8 6:13 9:13 11:-14
near:تنظي	0:11 1:-9 2:-22 3:-17 5:-10 7:-13 8:-11 11:-11
near:تنفي	2:-14 6:9 8:20 10:-22
near:تنقل	0:-17 1:-12 3:-9 5:22 6:-15 7:-9 10:-9 11:18
near:تهجر	3:15
near:تهجي	3:20 6:-14
near:تواص	7:8
near:توثق	0:-14 1:-10 2:25 3:-10 7:-17 8:-26
near:توجه	3:15
near:توزي	6:-19 7:23
near:توفي	0:-19 1:-19 2:19 3:-25 4:-16 5:-40 6:51 7:-11 8:-35 9:-11 10:-26 11:-15
near:توقف	4:-14 6:21 7:-12
near:توقي	3:11
near:تووي	3:11 11:-9
near:ثالث	0:-18 2:-35 3:21 5:-14 7:-18 8:-28 9:-19 10:17
near:ثامن	0:-8 1:-11 3:-11 4:-31 5:-21 6:-10 7:-19 8:38 10:-29
near:ثانو	0:19 4:-20 6:-10
near:ثاني	0:-19 1:9 3:25 4:-40 5:15 6:-24 7:8 8:-45 9:-25 10:19
near:ثلاث	0:-25 1:-24 2:-57 3:-28 4:-29 5:10 6:25 7:-58 10:23 11:-42
near:ثلثه	5:17
near:ثمان	2:-61 3:-31 4:26 6:-16 7:-52 8:14 10:14 11:-35
near:ثمن	0:19 2:-18 4:-21 8:-14
near:جاء	3:19 9:-16
near:جاءت	0:-13 4:-10 6:-10 8:-26 10:33
near:جارف	3:-8 5:-28 6:-12 7:20
near:جامع	0:14 2:18 3:8 6:-18 7:-18 9:-18 10:-25 11:19
near:جان	3:-18 4:9 7:-8 8:-12 11:16
near:جانب	0:-23 1:-9 2:-49 3:-15 4:13 5:-21 6:30 7:-20 11:-33
near:جبال	5:12 6:-8
near:جبل	0:15 1:24 2:-12 3:-15 4:-17 5:23 6:-41 7:-21 10:-18 11:-18
near:جبهه	4:14 6:-31 10:16
near:جثام	2:-27 4:-18 6:13 7:-15 8:15 10:-19
near:جثث	0:-23 1:-11 2:-17 3:-17 4:-32 5:-20 6:17 9:-12 11:-17
near:جثما	2:-13 6:26 7:-9 8:-23 10:-9
near:جثه	1:-16 2:12 3:-21 4:-32 5:-28 7:32 10:-39 11:-10
near:جديد	0:-9 3:13 5:-25 6:18 7:-13 9:12 11:-24
near:جراء	0:-8 2:-10 5:-13 6:-10 7:23
near:جراح	5:22 6:-12 11:-12
near:جرح	0:-19 1:18 2:-11 3:-19 4:-22 5:36 6:-26 7:-29 10:-8 11:-8
near:جرحت	0:-12 5:28 6:-25
near:جرحو	5:35 6:-34 7:-10
near:جرحي	0:-22 1:20 2:-23 4:-24 5:47 6:-52 7:-41 8:-11 9:-12 10:-14 11:-16
near:جرفت	5:-10 6:-14 7:16
near:جروح	3:-20 4:-8 5:44 6:-29 7:-9
near:جري	1:-9 4:-9 6:14 8:17 9:-13 10:-11 11:-15
near:جريح	0:-30 1:34 2:-38 3:-28 4:-30 6:-16 7:11 8:-26 9:-11 10:-26 11:-19
near:جزاي	0:-10 1:24 2:-9 3:-16 4:16 5:-10 6:-22 7:-9 8:-11 10:-23 11:-19
near:جزير	1:16 2:-12 4:13 5:-8 7:-12 11:-11
near:جلال	3:15 5:27 6:-34
near:جلهم	3:-13 6:14
near:جماع	0:-34 2:11 3:-16 4:18 5:-9 6:-45 7:-18 8:11 9:-9 11:-13
near:جمعت	3:-10 5:-20 6:26
near:جمعه	0:-38 1:-18 2:-36 3:17 5:-8 9:-13 10:16 11:-32
near:جمعي	0:-9 1:-10 3:-10 4:-17 5:-11 7:30 11:-14
near:جمله	3:11
near:جمهو	3:9 9:-14 11:9
near:جميع	0:9 1:-14 3:-21 4:-19 5:11 7:-27 8:-26
near:جندي	0:22 1:-15 2:14 3:-19 4:32 6:-36 7:-39 8:-8 9:-9 10:-42 11:-9
near:جنسي	0:-22 2:-16 3:-19 4:-15 6:-10 8:-26 10:36 11:-10
near:جنوب	0:-13 1:-9 2:-14 3:-14 4:22 5:-20 6:-12 7:-17 8:-8 9:25 10:-9 11:-10
near:جنود	4:-46 6:12 7:-12 8:22 10:-41
near:جنين	3:25 9:-21 11:-9
near:جنيه	6:-10 7:11
near:جهاز	4:-15 5:12 6:17 7:-14
near:جهته	0:-20 1:-15 2:-13 3:16 4:-19 5:9 6:-18 7:-14 8:-21 9:-16 10:-11 11:13
near:جوا	0:-11 5:34 6:-32
near:جوار	3:-28 5:-9 6:-17 9:24
near:جود	4:25 6:-11 8:-19
near:جوع	2:26 6:-26
near:جوله	2:-9 4:-9 5:-9 6:26 7:-25 8:19
near:جويه	0:-12 3:-22 4:-22 5:-14 6:-8 7:-14 8:19 10:-25 11:26
near:جيبو	5:-8 6:15
near:جيرا	0:-16 3:-19 4:-19 5:-13 6:39 7:-16 10:-9 11:-8
near:جيش	0:-9 2:20 4:-9 6:11 7:-49 9:-17 11:-27
near:حاد	5:19
near:حادث	1:-9 2:-17 3:-8 4:-16 5:23 6:13 7:-17 10:-16
near:حادي	0:-11 3:-9 5:-11 6:19 7:-10
near:حارس	0:19 5:17 6:-26 10:-17
near:حافل	1:-14 2:-25 3:-23 4:-38 8:21 9:-23 10:16
near:حاكم	1:-13 2:-8 3:21 4:-12 5:-11 7:-9 8:-8 9:10 10:-8 11:-25
near:حال	4:-10 5:28 6:-21 10:-8
near:حالت	4:-18 5:38 6:-29
near:حاله	0:19 1:-24 2:-9 3:-30 4:-11 5:33 6:-24 7:-17 8:-15 9:-8 10:-9 11:-17
near:حالي	1:18 4:-8 6:-27 9:15 11:-20
near:حامل	0:-19 2:-9 3:-8 5:10 6:20 7:-13 9:-10 10:-24 11:-12
near:حاول	0:27 2:-26 5:-13 6:-18 7:-14
near:حتفه	0:-16 1:12 3:-22 4:-18 5:-16 6:19 8:-9 9:-10 10:-17 11:-20
near:حتي	0:14 1:-43 2:12 3:-19 4:-58 5:-19 6:-22 7:21 8:-22 9:-43 11:8
near:حدات	6:17
near:حده	0:-22 1:-38 2:-19 3:13 4:12 5:-40 6:36 7:-59 8:-17 10:-28
near:حدها	0:27 1:-18 2:-14 3:-11 4:-37 5:-18 6:30 7:-45 8:-12 9:-15 10:-24 11:-10
near:حدود	0:-28 1:-16 2:-33 3:-15 4:-27 6:-16 7:-19 8:-20 9:28 10:-25 11:25
near:حديث	0:-21 2:13 4:14 7:-11 8:-14 10:-11 11:-8
near:حديد	3:-9 5:22 6:-20 11:10
near:حذر	3:8 5:-8 6:15 9:-9 11:-18
near:حرار	6:8
near:حرب	0:-48 1:-19 2:-10 3:-36 4:21 5:-12 6:33 7:-25 8:-16 9:-20 11:-32
near:حرجه	2:-10 3:-12 4:-24 5:32 6:-16 10:-13
near:حررت	0:-33 1:-10 2:-29 4:-28 5:-11 6:-26 7:-15 8:-21 10:55 11:-10
near:حركه	1:16 4:-15 5:-12 6:-16 7:-10 8:15 10:-13
near:حريق	3:-8
near:حزب	4:-9 6:28
near:حزير	0:-8 2:-14 3:18 5:-10 6:31 7:-8 8:-16 9:-12 10:-8 11:-14
near:حسب	1:15 2:-16 3:-21 5:11 7:-18 9:-14 10:-17 11:8
near:حسبم	5:-12 6:30 7:-27
near:حسن	4:-9 10:16
near:حسين	3:-15 9:21 11:-9
near:حصبه	3:-18 6:18
near:حصيل	0:-30 2:-32 4:-24 5:-15 6:44 7:-63 8:-17 9:-12 10:-21 11:8
near:حقوق	2:-10 3:-8 4:-8 5:-13 6:19 8:-12 10:-15 11:-12
near:حقول	2:-12 3:23 5:-11 6:-26 7:-13 10:-8 11:11
near:حقيق	1:28 3:-11 5:-14 6:-12 7:-11
near:حكوم	0:11 1:-34 2:-35 3:-36 4:-56 5:-26 6:40 7:-17 8:47 10:-56
near:حلب	0:14 1:-8 2:-10 3:13 4:-12 6:-26 9:-28 10:-22
near:حلبج	3:12
near:حماس	0:-14 2:8 3:-9 4:-24 6:-24 7:-10 8:-15 10:22
near:حماي	0:-12 1:-8 3:-14 4:-11 6:-20 7:25 10:10 11:-8
near:حمص	3:-18 5:-11 8:-9 11:20
near:حمض	5:-16 6:20 7:-9
near:حواد	0:-11 3:-20 6:19 7:-18
near:حوال	4:9 5:-14 6:14 9:8 11:-20
near:حوثي	0:8 2:-24 4:21 6:-8 10:-15
near:حول	3:17 11:-13
near:حياه	0:-13 1:-8 3:-12 4:-26 5:-24 6:30 7:-18 8:-8 9:-8 10:22
near:حيث	0:-17 2:-12 4:-10 5:-8 6:34 7:-8 10:-20
near:حين	0:-32 1:-18 4:-28 5:-26 6:36 8:14 9:-24 10:-24
near:خارج	0:-10 1:-10 2:-12 3:-43 4:-13 5:-18 6:-42 8:9 9:54 10:-25 11:-28
near:خارك	2:-9 5:-21 6:27
near:خاطف	0:13 1:-18 2:-40 4:15 5:-19 6:-21 7:-28 8:-21 9:-8 11:-13
near:خامس	0:-12 3:-9 4:-17 5:26 6:-48 7:11 8:-8 9:21 11:-23
near:خان	2:-30 3:9 4:-9 6:24 7:-11 10:8 11:-9
near:خبرا	2:-9 3:-9 4:-15 5:-19 6:14 10:-10
near:خدما	3:19 5:-10 6:-9 9:-11 10:-10 11:-9
near:خرج	0:-11 2:9 3:22 4:-23 5:25 6:-45 7:-10 8:-11 9:-23 10:14 11:-15
near:خرجو	0:-29 2:-8 3:26 5:20 6:-26 8:25 9:-12 10:-26 11:-23
near:خرطو	3:-12 9:-8 11:20
near:خروج	3:-26 4:-8 5:-12 6:26 9:19 11:-11
near:خريف	0:-27 3:-14 4:-18 8:-19 10:34 11:-8
near:خزان	5:9
near:خساي	4:-12 5:19 6:-16
near:خسر	1:9 3:-8 4:13 5:-16 7:-13 10:-21
near:خسرت	5:-11 6:26 7:-11
near:خسرن	5:-25 6:31
near:خطا	2:9 4:-8 6:9 8:-18 10:-16
near:خطره	0:-11 5:38 6:-25 7:-14
near:خطف	0:59 1:-13 2:-42 3:-19 4:-65 6:-23 7:-24 8:-28 9:-12 10:-23 11:-19
near:خطفت	0:19 4:-15 5:-8 6:-12 7:-10
near:خطفه	0:-19 2:12 3:-12 4:-14 6:-16 7:-8 8:-13 10:33
near:خطفو	0:43 1:-16 2:-69 3:-26 5:-20 7:-37 8:-29 9:-27 11:-13
near:خطه	3:25 5:-8 6:-11 7:-8 9:-9 10:-8 11:-25
near:خطير	5:33 6:-31
near:خفر	6:15
near:خلال	0:-10 4:-15 5:23 6:-24 8:-16 9:9 10:-18 11:-13
near:خلف	7:-13
near:خلفت	5:21 6:-9
near:خمس	0:-24 5:-9 6:9 7:-14 9:-16
near:خمسم	1:20 2:-10 3:31 5:-9 6:-33 7:-11 9:-23 11:-16
near:خمسه	1:-26 2:-30 3:-50 4:9 8:-14 10:18 11:-25
near:خمسو	0:11 1:11 3:-14 4:-15 6:-24 7:-27 8:12 10:-25
near:خمسي	0:-19 1:-8 3:-12 4:-10 5:-21 6:31 8:-22 10:-24 11:-17
near:خميس	0:13 1:-13 2:-20 3:-24 4:-13 5:11 6:-22 7:-25 8:-13 9:-8 10:8 11:15
near:خيام	0:-12 3:44 4:-13 5:-17 6:-19 7:-27 8:-8 9:-31 10:-19 11:-10
near:خيبر	5:-9 6:19
near:خيمه	3:-10 6:-9 9:10
near:داخل	0:11 2:-9 3:-9 4:-51 5:-26 6:25 7:12 8:-33 9:-29 10:-47 11:14
near:دارف	2:-16 6:16 9:9
near:داعش	0:16 2:-11 4:-11 6:8 10:-18
near:دامت	3:-14 6:18
near:داهم	6:-21 10:24
near:داير	2:-11 3:-11 5:8 7:-8 11:20
near:دباب	1:21 5:-11 6:-9 8:-12
near:دبلو	0:-9 3:-21 4:-19 5:-14 7:-13 10:11
near:دخل	0:-12 3:-30 4:15 5:-9 9:23 11:-8
near:دراج	0:-14 1:-11 2:-17 3:-13 4:-13 6:12 7:-24 10:-15 11:13
near:درجا	5:26 6:-24
near:درجه	5:-11 6:18
near:درك	4:14 10:-8
near:درما	3:8 5:-9 9:-11 11:15
near:درنه	5:9 6:-12
near:دروز	0:-17 4:12 5:-10 6:10
near:دعم	0:-19 1:-10 3:-18 4:14 5:-18 6:19 7:-21 8:-8 10:-8 11:-10
near:دفاع	0:-27 1:-10 2:-35 3:-26 6:14 7:-10 8:32 9:-10 10:-43 11:-25
near:دفع	0:-21 4:-15 6:11 7:-14
near:دفعت	0:-25 2:-22 3:21 5:-20 6:13 7:-13 9:-10 10:-13
near:دفعه	0:-18 1:-13 2:-19 3:-29 4:-30 5:-19 6:-8 7:-20 8:8 9:-24 10:14 11:17
near:دفن	3:-8 5:-12 6:28 7:-8
near:دفنا	0:-19 1:-10 2:-23 3:-15 4:-17 5:-31 6:28 7:10 10:-11 11:-10
near:دفنت	1:-9 2:-17 3:-14 4:-12 5:-12 6:40 7:-13
near:دفنو	0:-8 2:14 3:-13 4:-23 5:9 6:10 7:-25
near:دقيق	5:22 6:-15 7:-11
near:دمرت	5:-13 6:17
near:دمرن	1:13 8:-11
near:دمشق	3:-10 5:-10 9:-14 11:22
near:دوري	5:-11 6:12
near:دول	0:-8 3:-29 4:22 6:-35 7:-12 9:24
near:دولا	0:18 4:13 5:-31 6:-31 10:14 11:11
near:دولي	0:-13 1:28 3:17 4:-28 5:-21 6:-62 8:-9 9:-31 10:13
near:دون	0:-12 2:24 3:16 4:-28 5:-11 7:-26 8:-9 9:-10 10:-14 11:-8
near:ديار	3:-22 8:-21 10:18 11:24
near:دير	0:20 5:13 6:-10 7:-14
near:ديسم	0:-13 1:-23 2:-15 3:-25 4:-27 5:-15 6:-19 7:16 8:-24 9:12 11:10
near:ديفو	2:10 3:-12 6:-24 8:-8 9:18 10:19 11:-14
near:ديل	6:13
near:دينا	0:-15 2:-19 4:29 5:-19 6:-35 7:17 8:-13 10:-8
near:ذات	2:23 4:-11 6:-21 10:-15
near:ذاته	0:-19 1:-16 2:-13 3:-18 4:-28 5:15 6:19 7:-17 8:-12 9:-13 10:21 11:-13
near:ذخاي	6:32 9:-12 11:-23
near:ذخير	5:20 6:-14
near:ذروه	0:14 3:35 9:-29 11:-17
near:ذكر	0:-11 1:23 2:-15 3:-18 4:24 5:-22 6:-12 7:12 8:-11 10:-23
near:ذكرت	0:-8 3:15
near:ذلك	1:-15 2:-37 3:12 4:28 5:-14 7:-11 8:-12 10:-42
near:ذهب	0:17 2:-9 4:-15 5:-17 6:13 7:-8
near:ذوي	2:-14 4:-10 6:-14 8:20 10:-15
near:ذويه	0:-21 2:-12 3:-9 4:-9 5:-16 7:17 9:-22 10:20 11:-19
near:ذين	0:18 1:-18 2:-16 3:-26 4:12 5:-34 7:-22 8:12 10:-22
near:رابط	0:14 1:-8 2:9 6:-19 7:8 8:-18 10:-31
near:رابع	0:-21 2:-37 3:-16 4:9 5:-24 6:36 7:-26 8:-20 11:-15
near:راس	3:15 4:-8 6:22 7:-29 9:10 11:-25
near:رافع	6:13
near:راكب	2:-11 4:-10 10:11
near:رام	6:-10 8:16 10:-19
near:رايت	2:-10 4:8 6:18 8:-9
near:رباط	5:27 6:-35 7:-20
near:ربع	0:-18 1:-11 2:-8 3:-14 4:-22 5:-16 6:25 7:-13 8:-21 9:-12 10:-24 11:19
near:ربيع	0:-37 2:-9 3:20 4:-13 5:-9 6:-15 8:22 11:-24
near:رجال	0:19 2:-22 3:-16 4:-34 5:-36 6:38 7:-33
near:رجع	2:-9 3:-45 5:-13 6:-19 7:-16 8:-9 9:-12 10:8 11:40
near:رجعو	0:17 1:-12 2:-12 4:-13 5:-16 6:-29 7:-13 8:-23 10:11 11:-9
near:رجلا	0:12 2:14 3:-12 5:-22 7:-22 10:-26
near:رجلي	0:-15 2:-13 6:25 7:-8 10:-11
near:رحل	9:-14 11:16
near:رحلا	5:9 11:8
near:رحله	0:-8 5:-11 6:-23 9:-11 10:-10 11:18
near:رحلو	0:-8 3:24 6:-15 9:-11
near:ردت	5:23 6:-21
near:رسمي	3:-12 6:14 11:9
near:رشيد	4:-12 5:-12 6:12 7:13
near:رصاص	0:-15 2:19 4:-10 5:41 6:-38 7:-26 10:-13
near:رضيع	0:-15 1:-9 2:-15 3:-11 4:-20 5:15 7:17 10:-25
near:رعاي	3:-9 4:-12 5:20 6:-12 7:-12 11:8
near:رفات	0:-25 2:40 3:-14 4:-35 5:-17 6:13 7:-10 8:-22 10:-34 11:-24
near:رفاق	0:-9 1:-11 2:17 3:-20 4:-22 5:30 6:-46 7:18 8:-13 10:-15 11:-8
near:رفضت	2:22 6:-20
near:رفع	6:-11 7:14
near:رفعت	2:-11 5:-44 6:49 8:-9 11:-10
near:رفيق	0:-21 6:-8 8:-8 10:25
near:رقم	0:48 2:-39 3:-35 4:-64 5:-25 6:16 7:-20 8:-34 9:-29 10:-51
near:رقمي	5:-8 6:9 7:8
near:ركاب	0:-17 1:-14 2:-10 3:-17 4:-17 6:-27 7:29 8:-9 10:8 11:13
near:ركام	6:10 7:-8
near:رهاي	0:11 3:-10 5:-17 6:-28 7:-17 8:-25 10:21 11:-16
near:رهين	0:-32 2:-22 4:26 6:18 7:-11 10:-49
near:روس	0:-11 1:-8 2:-18 4:-32 5:-29 6:50 7:-18 8:-25 10:-17 11:-8
near:روسي	0:-22 2:14 3:-21 4:9 6:-16 7:-18 8:22 9:-12 10:-26 11:-26
near:روما	4:11 8:-8
near:روهي	3:-9 9:16
near:روي	0:-13 4:-12 5:-14 6:28 7:-13 10:-10
near:رياح	3:11
near:رياس	0:-11 3:-8 4:13 6:-13 8:13
near:رياض	3:13 6:-9
near:ريف	0:8 2:-9 3:-9 4:-14 5:9 6:-26 7:-9 10:-23 11:17
near:رييس	0:-30 1:-14 2:-27 3:21 4:21 5:-36 6:13 7:-18 9:-12 11:-20
near:زابو	5:-8 6:14
near:زاره	0:-14 1:11 2:-13 3:-33 5:25 6:-14 7:-16 9:-9 10:-24
near:زاعم	1:10 3:-8 5:-9 7:-9
near:زال	0:-19 1:-15 3:22 4:39 6:-18 7:-14 8:-17 10:-46 11:-34
near:زالت	0:-9 2:20 4:-8 6:-25 7:23
near:زالو	0:-42 1:-18 2:-10 3:-9 4:40 6:-13 7:13 8:-33 10:-34 11:-39
near:زامف	0:23 4:-8 10:-9
near:زلزا	0:-9 3:12 4:-10 6:26 7:-10 9:-15 11:-13
near:زلنا	2:-9 3:-10 4:-16 5:-22 6:-13 7:29 10:-10
near:زملا	0:10 2:-19 3:-25 4:16 5:27 6:-29 7:-29 8:-8 10:-18 11:-11
near:زمن	6:8
near:زهاء	9:11
near:زوار	6:9
near:زوبي	1:-11
near:زوجت	5:-9 6:18 7:-9
near:زور	5:15 6:-12
near:زيتو	6:9 7:-8
near:زير	0:-9 3:-9 7:11 8:-21 10:-12
near:سابع	0:19 2:-13 4:-18 5:10 8:-24
near:سابق	0:23 1:-41 2:-35 6:16 7:-33 8:-16 9:-19 10:-24 11:-47
near:ساحل	0:-11 3:21 5:-12 6:-11 7:-10 11:-10
near:سادس	2:-14 5:-15 6:20 11:12
near:ساعا	0:14 2:-31 3:14 4:-27 5:-9 6:-15 7:-17 9:-9 10:28 11:-25
near:ساعه	0:-10 1:-22 2:-34 3:-27 4:-15 5:-11 6:38 8:-19 9:-16 10:-14
near:ساغا	3:20 6:-16
near:ساق	3:-16 5:40 6:-35 7:-11
near:ساقه	5:25 6:-28 7:-18
near:ساكن	3:23 5:-8 6:-17 8:-9 11:-11
near:سامي	4:-11 11:15
near:سانا	5:8
near:سانت	6:11
near:سايق	2:-26 3:-14 4:-29 5:-17 7:32 8:-12 10:-18 11:-11
near:سباح	5:-14 6:26
near:سبت	0:-18 1:-10 2:-17 3:-21 4:-10 7:-13 8:-9 9:-17 10:21 11:25
near:سبتم	0:26 1:-27 2:-20 3:-17 4:-37 5:-21 6:-31 7:-19 8:-27 9:23 11:-12
near:سبع	5:29 6:-12
near:سبعم	2:-11 4:-21 8:33 10:-39
near:سبعه	0:-31 1:-10 3:-11 4:-51 6:19 7:-43 8:28 9:-15 10:-21 11:-15
near:سبعي	0:-8 2:-12 4:8 5:19 6:-27 7:10 9:-12 10:-16 11:10
near:سبقه	1:12 3:-9 5:9 6:-14
near:سبيل	0:8 2:10 4:-25 6:-23 7:-22 8:-21 10:14
near:سبين	1:-9 3:13 9:-23 11:8
near:سته	0:-19 1:13 2:-13 3:8 4:8 5:-13 6:10 8:-22 9:-28 10:-24 11:-37
near:ستون	6:-10 8:11
near:ستين	0:-8 1:-11 2:-24 3:-24 4:9 5:-21 6:-25 7:20 8:-9 9:-14 10:15 11:-18
near:سجل	0:29 1:9 2:-13 4:-34 5:-21 6:-31 7:8 8:-12 9:-18 10:-24
near:سجلت	0:34 1:-25 3:-21 4:-10 5:-16 7:-16 8:-16 9:-15 10:-10 11:-9
near:سجن	6:10 8:15 10:-17
near:سجنا	2:19 6:-10
near:سجون	0:-11 2:11 3:-10 6:-19 7:-13 8:20 10:-36 11:-9
near:سراح	0:-32 2:-22 4:-43 6:-24 7:-12 8:-23 10:57
near:سرير	5:9
near:سريع	0:-15 3:-10 4:23 5:-8 6:-18 7:-9
near:سعد	6:8
near:سعود	0:-11 2:-15 3:-9 4:-18 5:-39 6:39 8:31 10:-35
near:سفار	0:-9 3:-14 4:14 6:-21 8:-14 10:-14 11:27
near:سفح	3:12
near:سفين	4:15 6:-14
near:سقط	3:-16 5:19 6:14 7:-8
near:سقطت	3:13 6:-30 7:17
near:سقطو	1:15 4:-16 5:-34 7:10 10:-17
near:سقف	3:-20 6:28 7:-23
near:سقوط	0:-14 1:10 2:-21 5:18 6:-37 7:-19 9:20 10:-8 11:13
near:سكان	0:-17 1:-11 2:-14 3:39 4:-32 5:-31 6:-43 9:-16 10:21 11:-36
near:سكه	5:8
near:سلام	0:-13 4:16 6:-8
near:سلسل	6:-8 8:-23 10:24
near:سلطا	0:-18 1:-11 3:-12 5:-24 6:14 9:18 10:-12 11:12
near:سلم	6:10 10:9
near:سلمت	0:-20 1:-8 2:-19 3:-12 4:11 5:-20 6:17 7:-15 8:-36 9:-13 10:19 11:-14
near:سلمن	0:-8 2:38 4:-12 5:-15 6:-16 8:-11 10:-28
near:سليم	1:-13 2:-14 3:-28 4:-15 5:-33 6:45 7:-21 9:18 11:-20
near:سمح	5:23 6:-14
near:سنجا	0:-8 2:-8 3:-24 5:-9 6:15 8:-10 9:-8 10:-19 11:23
near:سند	6:12
near:سنغا	0:9 1:25 2:-26 3:-22 4:-21 5:-12 6:-10 7:-8 8:-11 10:11 11:-18
near:سنه	0:12 1:-13 2:-16 3:-19 4:-14 5:-27 8:8 10:-20
near:سنوا	1:-9 2:-9 3:-21 6:11 7:-15 8:-11 10:-16
near:سنوي	6:14
near:سوء	0:-9 6:21 7:-8
near:سواح	3:20 5:-8 6:14 11:-18
near:سوتل	3:14 6:-11
near:سودا	0:-20 1:-18 2:-12 3:-26 4:-22 5:-39 6:25 7:9 8:31 9:42 10:-45 11:-39
near:سوري	0:-30 1:-8 2:-9 5:-9 7:-17 10:21
near:سوق	6:-11
near:سوكو	0:8 4:-12
near:سومط	3:16 5:-10 6:-17
near:سوها	5:18 6:-17
near:سوي	1:9 2:-21 3:-26 4:-23 5:-27 6:-8 7:-30 8:-24 9:-12 10:28 11:9
near:سويس	2:13 5:-15 7:-9 10:-10
near:سياح	5:-20 6:25
near:سيار	1:-13 2:-17 3:-28 4:-44 6:34 7:-26 8:-16 9:-15 10:-26 11:-17
near:سياس	6:10 8:-12 10:11
near:سياق	5:23 6:-22
near:سيبو	6:16 7:-9
near:سيده	3:-11 4:-8 6:19 7:-17 11:-8
near:سير	2:22 5:8 6:-26
near:سيرا	3:20 5:-8 6:-12 7:-14 9:-11 10:15 11:-24
near:سيطر	6:-13 7:16
near:سيقا	1:-9 3:-19 4:-12 5:31 6:-27 7:-17 8:-10 9:11 10:-10 11:-12
near:سيل	5:-11 6:19 7:-9
near:سينا	1:-9 3:-21 5:9 7:-12
near:سيول	3:-13 5:-30 7:13
near:شاحن	0:31 1:-8 2:-37 3:-26 4:-32 5:20 6:-44 7:21 8:-13 9:-18
near:شارع	0:-10 3:-19 4:-8 5:-13 6:25 7:-9
near:شارك	2:-17 4:-20 5:-12 7:-12 8:30 10:-22
near:شاطي	5:-10 6:14
near:شباب	1:-17 3:32 5:-17 6:-23 7:-10
near:شباط	3:17 5:-10 6:15 7:-9 9:-19 11:-9
near:شبكه	3:-11 5:-13 6:13 8:-9 10:-9 11:-11
near:شبه	6:8
near:شبوه	5:13 6:-8
near:شتاء	2:19 4:-10 7:-23 9:-13 11:-9
near:شجاع	2:13 10:-10
near:شخص	1:-14 2:-21 3:-19 4:-27 5:18 6:10 7:-26 8:-17 9:19 10:-28
near:شخصا	0:-47 1:-38 2:-12 3:16 4:-8 5:10 6:-20 7:8 8:-28 9:-33 10:22
near:شخصي	2:-8 5:8 6:26 7:-31
near:شرد	3:27 4:-8 6:-18 9:-13
near:شردت	3:14 6:8 9:-39 11:-14
near:شرطه	0:26 1:-12 3:-18 4:-40 5:-13 6:-20 7:26 8:-9 9:-14 10:-13 11:-9
near:شرطي	0:-17 4:15 6:16
near:شرعي	2:-12 5:-8 6:32
near:شرف	6:8
near:شرق	0:-13 1:-13 2:-15 3:19 4:19 6:-22 7:-8 8:-10 10:-9
near:شرقي	0:-31 1:-11 2:-15 4:11 7:-22 8:-9 9:14 10:16 11:-19
near:شركا	0:9 3:18 5:-14 10:-8 11:-11
near:شركه	0:-9 2:-10 4:26 5:20 6:-23 7:-11 10:-25
near:شعب	3:-13 11:15
near:شعبي	6:10
near:شفاء	5:11 6:-10
near:شقيق	2:-11 3:-8 5:11 6:16 7:-13
near:شمال	0:12 1:-13 3:9 6:-16 7:-15 8:-17 9:-17 10:-32
near:شمس	3:22 9:-21
near:شمل	8:10 10:-9
near:شهاد	5:8
near:شهد	6:17
near:شهدا	0:-8 1:-12 2:-10 3:-21 5:17 6:9 7:-19
near:شهدت	5:-13 6:-11 7:19
near:شهر	0:13 1:14 2:15 4:-47 5:-31 6:-24 7:-41 8:-38 9:-46 10:25
near:شهرا	0:-12 2:14 3:-12 4:-16 6:-31 9:23 11:-13
near:شهره	2:-13 5:17 6:8
near:شهري	0:9 2:-11 4:-16 5:-8 6:-9 7:-14 8:-8 9:8 10:-19 11:12
near:شهود	5:9 6:-8
near:شهيد	0:-8 1:23 2:-8 3:-11 5:15 6:-19 7:-18 11:-9
near:شوون	2:27 4:-34 5:-10 6:-18 7:-9 10:-15
near:شيبو	4:-14 6:-8 7:14 10:-12
near:شيخ	3:-13 4:-15 5:-9 6:-13 7:35 9:-9 10:-14 11:-21
near:شيوخ	0:19 4:-20 5:-22 6:-16 10:8
near:صاحب	7:13
near:صادر	6:8
near:صارو	5:15 6:-11
near:صباح	1:-27 3:-22 4:-33 5:-13 6:-20 7:39 8:-19 9:-28 10:10
near:صحاف	3:-14 6:-9 9:21 11:-9
near:صحرا	0:-8 1:25 3:-22 4:24 6:-31 7:-14 11:-18
near:صحفي	0:-8 2:-8 3:16 5:10 6:-28
near:صحه	1:-23 2:-33 3:-36 4:16 5:21 6:19 7:-11 8:-31 9:-13 10:-22 11:-19
near:صحيه	5:-15 6:22 7:-14
near:صحيي	0:24 5:-10 6:-17 7:-9 10:-14
near:صدر	5:10 7:-10
near:صدمه	6:17
near:صغير	0:20 2:14 6:-18 7:-14 10:-14
near:صفحه	0:12
near:صفر	3:-8 6:24
near:صفقه	4:-9
near:صفوف	2:-9 4:-16 5:-10 6:42 7:-11 10:-15
near:صلت	3:-12 6:9 11:12
near:صلنا	5:11 7:-9
near:صلوا	0:16 3:-18 5:12 6:-14 7:-23 9:17 10:-10 11:-21
near:صليب	0:-18 1:-14 2:24 3:-12 4:-26 6:-20 11:-21
near:صناع	5:8
near:صنعا	0:-10 2:-20 4:11 6:18 10:-15
near:صنف	5:-12 6:16
near:صهار	0:-8 6:9
near:صهري	0:-21 2:-8 4:-13 6:24 10:-10
near:صور	5:-19 6:21
near:صول	2:15 5:17 6:-24 7:-20 9:-13 10:-13 11:17
near:صوما	0:-18 3:-16 4:15 6:-19 9:27 10:-9 11:-25
near:صياد	0:-18 1:-12 2:11 3:-23 4:11 5:-17 6:19 7:20 8:-11 9:-14 10:-36 11:-29
near:صيف	3:-29 5:-14 6:9 7:-10 9:-9 11:34
near:صيني	0:18 2:-13 6:-26 8:-10
near:ضابط	0:-19 2:-20 4:15 5:10 6:-10 8:10
near:ضالع	2:-28 3:9 6:30
near:ضحاي	0:-9 1:8 2:-15 3:-17 4:-9 5:-38 6:39 7:-30 10:-8 11:-10
near:ضحيت	5:-15 6:29
near:ضحيه	6:12
near:ضرب	5:13 6:-8
near:ضربه	5:19 6:-13
near:ضعف	0:19 1:15 3:12 4:-15 6:-23 7:-15 11:-9
near:ضفه	3:-12 9:19 11:-12
near:ضمت	9:-10 11:14
near:ضمن	2:-12 3:11 6:8 8:15 10:-28 11:-8
near:ضمنه	0:-17 2:-30 4:-31 5:-23 6:38 7:-11 8:15
near:طابق	2:17 3:17 4:-27 5:-10 6:-23 7:14 8:-11
near:طاقت	3:-19 5:-13 6:13 9:19
near:طاقم	6:16
near:طاقه	9:-10 11:11
near:طال	5:10
near:طالب	0:-12 1:-9 3:-22 4:16 5:-10 6:9 9:15 10:-15 11:-19
near:طاول	2:-11 6:25
near:طاير	0:-16 1:-17 2:-15 3:-19 4:-16 5:-16 6:13 7:10 8:13
near:طايش	0:-9 2:-10 5:35 6:-30
near:طباب	2:-10 5:-9 6:19
near:طبرق	3:-8 5:-14 11:13
near:طبقا	0:-16 4:14 5:-12 6:22 7:-19
near:طبي	6:9
near:طبيب	0:-10 2:23 4:-12 5:-15 6:20 7:-35
near:طبيه	5:8 6:18 7:-12
near:طرف	3:-10 4:-10 5:22 7:-8 10:-18
near:طرفا	2:-20 6:10 10:-10
near:طرفي	0:-15 3:-18 7:-13 10:22
near:طرق	0:-15 1:-29 4:-11 5:-30 6:34 7:-12 8:-12 10:-8 11:-14
near:طريق	1:23 2:-53 3:-11 4:-49 5:-20 6:26 7:-22 9:-29 10:-28 11:-25
near:طفل	2:-23 4:-10 6:31 7:-12 10:-9
near:طفلا	1:-14 2:-10 4:-18 6:27 7:-35 8:-17 9:-23 10:-22 11:-26
near:طفله	4:-14 5:-13 6:21
near:طفلي	0:-11 5:13
near:طفيف	5:30 6:-27
near:طواب	11:11
near:طوار	0:-8 1:-10 3:-14 4:-17 6:14 7:-21 9:-11 10:-8 11:12
near:طواق	3:-10 5:21 6:-25 7:19
near:طوعا	3:-25 5:-8 6:-11 9:-26 10:-15 11:33
near:طولك	3:10 9:-22 11:11
near:طوله	0:-10 4:27 5:-8 6:-22 9:-9 10:-19 11:-10
near:طويل	3:25 6:-8 9:-14 11:-14
near:طيرا	5:-8 6:17 7:-13
near:طينه	0:-12 3:-27 6:-22 9:36 11:-15
near:ظهر	2:-9 5:11 6:-14 8:-9 10:9
near:ظهرا	2:-26 4:-8 5:-28 6:51 7:-19 8:-9 10:-9
near:عاجز	6:-12 9:8 10:-11 11:-15
near:عاجل	5:13
near:عاد	1:-13 2:15 3:-16 4:-32 5:-36 6:-64 7:-21 8:20 9:-44 10:-10 11:49
near:عادت	3:-8 5:-13 7:-12 10:16 11:-10
near:عادو	0:-9 3:-35 5:-14 6:-28 7:10 8:-24 9:-56 11:61
near:عاشر	5:-14 6:21 7:-11
near:عاصم	0:-24 3:-9 4:-10 6:11 8:-21 9:-14 10:-18 11:25
near:عالج	3:-13 5:26 6:-17 7:-13 9:-8 11:-8
near:عالم	0:-19 1:-9 2:18 3:-11 4:-19 5:-22 6:34 7:-16 10:-16 11:-11
near:عام	0:22 1:42 3:-37 4:-76 5:-30 7:-37 8:-26 9:-55 10:-21 11:11
near:عاما	0:-11 1:-11 3:-22 4:-14 5:-20 6:50 7:-32 8:12 9:-9 10:-13
near:عامل	0:11 1:-16 2:-26 3:-21 4:20 5:25 6:-16 7:-39 8:-35 9:-16 11:-21
near:عامه	0:-17 2:10 3:-17 5:-10 6:25 7:-32 8:-20 9:-8 10:9
near:عامي	2:-17 3:-9 4:-24 5:-12 6:-31 7:-17 9:20 10:27 11:-16
near:عايد	0:-28 1:-25 2:-21 3:-54 4:10 5:-20 6:-17 7:-29 9:-25 11:62
near:عايل	0:-31 1:-11 2:-24 4:-35 6:13 7:20 8:-22 9:-18 10:-14 11:-19
near:عبار	1:10 3:-9 5:-13 6:-19 7:15
near:عبد	3:17 11:-12
near:عبر	2:26 3:-30 4:-36 5:-19 6:-25 7:-18 9:11 10:-29 11:26
near:عبرو	3:-22 6:-8 9:30 11:-20
near:عبور	3:-13 5:-8 6:14 7:-8 9:16 11:-12
near:عبوه	5:25 6:-21
near:عتق	3:17 5:-8 11:-11
near:عثر	0:21 1:-12 2:32 3:-16 4:-33 5:-23 6:-18 8:-11 10:-37 11:-9
near:عثما	3:-8 5:-17 6:8
near:عثور	5:-8 7:15
near:عداد	0:-25 1:-20 2:-14 3:-20 4:-45 5:-14 6:-26 7:55 10:-34 11:-19
near:عدت	4:15 6:-13
near:عدد	0:11 1:21 2:-43 4:-23 5:-31 6:-8 7:8 8:-17 9:19 11:-28
near:عددت	3:-21 4:24 5:-14 7:-15
near:عدده	0:-23 1:-21 2:-25 3:17 5:8 6:-32 8:24 9:-13 10:-27 11:-13
near:عدلي	0:-9 2:14
near:عدم	1:29 2:14 3:-8 5:-31 6:-36 9:10
near:عدن	0:-9 2:-15 4:-12 5:-21 6:14 7:-19 10:19
near:عده	5:-12 6:15
near:عدو	1:21 3:-8 5:-12 8:-12
near:عدوا	1:12
near:عراق	3:-8 6:-11 9:21 11:-10
near:عربا	4:21 5:-13 6:-20 7:-13
near:عربه	0:-11 4:18 6:-11 7:-8
near:عربي	11:8
near:عرضت	2:-8 8:10 10:-9
near:عرفن	0:-13 1:-8 3:-26 4:-33 5:-17 6:25 7:18 8:-10 9:-18 10:-13 11:-27
near:عسكر	0:-25 1:-10 2:-41 3:-31 4:-20 5:-27 6:-11 7:12 8:-22 10:47 11:-16
near:عشاي	2:-17 4:-24 5:-20 7:-15 8:-13 10:16
near:عشر	1:-24 3:-29 6:25 7:-27 8:-15 9:-14 10:-40
near:عشرا	2:-24 3:23 4:30 5:-20 7:-21 9:-20 10:-23
near:عشره	0:-18 1:-15 2:-35 4:14 6:19 7:-36 10:-42 11:-30
near:عشرو	0:-43 2:-39 3:-16 4:17 5:-17 6:36 7:-32
near:عشري	0:14 1:-13 2:-21 3:23 4:-28 5:13 6:-22 7:10 9:-16 11:-14
near:عشوا	0:-12 3:20 11:-18
near:عصاب	1:-9 4:11 5:-8 6:14 9:-12 10:-8
near:عصر	0:-10 6:21
near:عصرا	5:-9 6:19 7:-13
near:عطشا	6:27 7:-18
near:عقار	6:14
near:عقد	1:12 6:-10
near:علاج	3:-23 4:-11 5:46 6:-32 7:-17 9:-18 11:17
near:علقت	5:9
near:علم	5:-8 6:-30 7:30
near:علمت	6:21
near:علي	0:-18 1:28 2:-14 3:-8 6:-9 7:-16 8:-49 9:-9 10:-17 11:-38
near:عليا	6:18 7:-14
near:عليه	0:10 2:14 3:-10 4:-26 5:-15 7:10 8:-10 10:-12
near:عمال	0:15 3:-10 4:-11 5:-18 6:15 10:-9
near:عمر	0:-9 2:-15 3:-21 4:-19 5:-27 7:25 8:23 9:-9 10:-21 11:-21
near:عمره	0:-25 2:-14 3:-14 4:-13 5:18 7:-16 10:20
near:عمل	6:21
near:عملي	0:-27 1:-21 2:-36 3:-23 4:-46 6:13 8:18 9:-12 10:16 11:-26
near:عموم	0:10 5:-8 6:8 9:-13 10:-9
near:عناص	0:8 2:-13 3:-13 5:-23 6:16 7:-13
near:عناي	0:-9 1:-10 2:-12 3:-16 4:-25 5:46 6:-23 7:-19 10:-13
near:عند	1:-14 4:-46 5:-19 6:19 7:8 8:-13 10:-50 11:-15
near:عندم	1:-8 5:-11 6:25 7:-16 11:-8
near:عندن	6:10
near:عنصر	6:-10 7:15 11:9
near:عنف	1:-10 3:31 4:-8 5:-11 6:22 7:-13 9:-22 11:-27
near:عنه	5:-11
near:عنها	0:22 2:-9 4:-15 6:9 8:-10 10:-22
near:عنهم	0:-41 1:-20 2:-33 3:-25 4:29 5:-25 6:-46 8:9 9:-9 10:15 11:-18
near:عوده	0:-12 1:-12 3:-38 4:-8 5:-11 6:12 7:-13 8:-17 9:-14 10:-28 11:49
near:عون	3:31 6:-31
near:عين	3:20 5:-22 6:21 7:-10 11:-19
near:عينه	0:9 2:-13 3:-9 4:12 10:-11
near:غابه	1:-10 2:15 3:-37 6:-60 7:-43 8:15 9:-16 11:-8
near:غادر	0:-22 1:-10 3:-9 4:-13 5:36 6:-35 7:-24 9:-21 10:-12 11:14
near:غارا	2:-14 4:-19 5:-14 6:34 7:-9 10:-16
near:غارت	5:8
near:غاره	2:-10 3:-10 4:-15 5:9 6:18 7:-16
near:غاز	6:20 7:-11
near:غالب	0:-14 2:8 4:-16 7:14
near:غاو	5:23 6:-20
near:غدا	0:14 3:-12 4:-17 5:-11 6:25 7:-17 10:-12 11:-10
near:غرام	6:14
near:غرب	0:20 3:10 6:11 10:-24 11:12
near:غربي	3:13 5:-11
near:غرفه	0:-25 1:-8 2:-10 3:-17 4:33 5:-26 6:23 7:-17 8:-15 9:-10 10:-29 11:-12
near:غرق	1:-13 2:-15 3:-14 4:-9 5:-24 6:8 7:15
near:غرقا	6:14 7:-11
near:غرقو	2:-10 4:-9 5:-15 6:30 7:-20
near:غزه	0:-30 1:-11 2:25 3:-8 6:-35 7:-25 8:21 9:-34 10:-41 11:14
near:غضون	0:-11 2:-21 4:-14 6:-29 9:18 10:16
near:غوفا	1:-8 5:-15 6:27 7:-9
near:غير	1:-29 2:-26 3:12 6:9 7:-31 8:-22 9:-9 10:-8
near:غيره	0:-10 3:22 4:-20 5:-17 6:30 7:-22 9:-15 10:-13 11:-32
near:فارق	5:-38 6:46 7:-10
near:فاشر	3:11 11:-8
near:فاعل	0:13 3:-19 6:-11 10:-13 11:19
near:فان	0:-8 2:-11 3:35 4:-15 5:-10 7:-15 9:-8 11:-31
near:فاه	0:-24 1:13 2:31 3:-21 4:-10 5:-37 6:27 7:-52 8:-36 9:-12 10:-16 11:-18
near:فايق	4:-8 5:27 6:-23 7:-11
near:فبات	3:16
near:فبرا	2:9 3:-11 4:-23 5:-20 6:28 7:-9
near:فتح	6:-18 8:15 9:-12 10:-10 11:12
near:فتره	0:9 1:15 5:-12 6:-22 9:-8 10:-9
near:فتيا	0:-20 2:-19 3:-18 4:-19 5:-10 6:-21 7:14 9:-11 10:32 11:-11
near:فجر	0:22 1:-13 2:10 3:-23 4:-38 5:-34 6:15 7:-26 8:-20 11:-17
near:فجرا	3:12 5:9 6:-19
near:فجرح	6:10 7:-12
near:فحص	2:19 3:-27 5:-11 6:-27 7:-14 10:-14 11:27
near:فحوص	5:-16 6:20 7:-9
near:فديه	5:-9 6:-18 7:-20 8:-12 10:18 11:-8
near:فرار	0:16 2:-21 4:-16 5:-14 6:-11 7:-10 8:-16 9:19 11:-22
near:فران	6:11
near:فردي	6:9
near:فرع	5:-13 6:10
near:فرق	0:-8 1:-9 3:-8 5:13
near:فرقن	3:-10 5:8 6:-8 11:16
near:فرقه	0:-12 3:-9 4:14 5:18 6:-17 11:-11
near:فرنس	4:-8 5:-21 6:36 7:-12 10:-8
near:فروا	3:18 9:13 11:-28
near:فصاي	4:-25 10:23
near:فضلا	0:-16 2:-18 3:-11 7:13 8:-12 9:9 10:-13
near:ففي	3:-11 6:11 8:8 9:11
near:فقا	0:-16 1:14 2:-20 3:31 4:-15 5:-12 8:-16 9:-30 11:-10
near:فقتل	0:-46 2:-21 4:-25 5:9 6:26 7:-14 8:-10 9:-24 11:-15
near:فقد	0:-23 1:12 2:-12 3:-19 4:-16 5:-13 7:15
near:فقدا	0:-11 1:19 3:-17 5:-31 6:-12 7:12 11:-8
near:فقدت	0:-12 1:-12 2:-23 3:-12 4:-12 5:-27 6:20
near:فقدن	0:-18 1:-10 2:-8 3:-27 4:-13 5:-36 6:58 7:-51 10:-8 11:-11
near:فقدو	0:-9 1:35 3:-19 5:-35 7:-18 11:-17
near:فقضي	6:15
near:فقط	0:-19 1:-12 2:-24 3:-17 4:-30 7:20 8:10 9:-26 10:-8 11:-27
near:فلبي	5:-9
near:فلسط	0:-17 1:-9 2:20 3:-9 4:-33 6:-27 7:-9 8:23 10:-30 11:-10
near:فلم	4:-9 5:-9 7:-9 8:-18 10:19
near:فندق	6:16 7:-8
near:فوق	3:10 5:-25 6:10 8:-10 10:9
near:فيات	3:-9 5:37 6:-23 7:-19
near:فيرا	6:13
near:فيضا	3:13 5:-12 6:-11 7:10 11:-9
near:فيما	0:-44 1:-18 2:-42 4:-15 5:22 6:10 8:-32 10:-23 11:-13
near:فين	2:13 3:23 5:-35 6:28 8:-28 11:-12
near:فيه	1:-19 2:-10 3:-23 4:-11 6:14 7:-29 9:21 10:-27 11:-15
near:فيها	0:-24 1:-34 2:-38 3:17 4:37 5:-10 7:-36 8:-45 9:-15 10:-13 11:-22
near:فيهم	3:-8 6:19
near:قادم	9:-16 11:21
near:قارب	1:23 2:-12 3:-14 4:-10 5:-16 6:-14 7:13 11:-8
near:قاصر	0:-31 1:15 2:-17 3:10 4:-25 5:-13 6:-20 7:-25 8:11 9:-19 10:14 11:21
near:قاطع	2:-8 6:15
near:قاطن	3:17 6:-21 9:26 11:-28
near:قاعد	0:-13 10:14
near:قاعه	3:21 5:-10 6:-14
near:قافل	1:-14 2:-8 3:-9 4:-13 6:-19 7:-11 8:-8 9:-17 10:-14 11:39
near:قال	0:-50 1:9 3:-40 5:-59 6:21 7:12 8:-30 10:19 11:14
near:قالت	0:18 1:-12 2:-17 3:14 4:-19 6:14 7:-25 8:-11 10:-14
near:قالو	0:-13 2:-31 3:-11 4:-19 6:42 10:-14
near:قاهر	2:-12 8:14 10:-9 11:16
near:قايد	0:-14 2:-14 4:15 5:8 6:-22 10:9
near:قايل	0:-12 2:-15 4:14 5:-30 6:37 7:-23
near:قايم	0:-9 2:-24 4:19 5:18 6:-8 7:-18 8:-22 9:-10 10:-10 11:8
near:قبال	1:-19 5:-9 6:38 7:-11
near:قبضه	0:-10 1:-15 2:-28 3:-14 4:37 5:-15 6:-20 7:-23 8:-28 10:-8 11:-11
near:قبل	0:-8 2:-10 3:25 4:-20 5:-27 6:-9 7:-54 8:-19 9:-11
near:قبله	1:-9 5:11 7:-9 8:13
near:قتال	0:-13 4:17 5:-11 6:-9 7:-11 9:8 11:-16
near:قتل	0:-39 2:-32 3:-17 4:-10 6:43 7:-21 8:-39 9:-21 10:-38 11:-20
near:قتلت	0:-25 1:-32 2:-27 3:-29 5:-14 6:55 7:-37 8:-13 9:-14 10:-9 11:-28
near:قتلن	0:-14 2:-10 5:-9 6:28
near:قتلو	0:37 1:-37 2:30 3:-49 4:-68 7:-57 8:-37 9:-18 10:-21 11:-22
near:قتلي	0:-47 1:17 2:-48 3:-23 4:-20 5:-19 6:46 7:-52 9:-16 10:-52
near:قتيل	1:22 2:-31 3:9 4:-34 5:17 6:-40 7:21 8:-26 9:-18 10:-21 11:-28
near:قدر	2:-9 3:-12 4:8 5:8 6:-20 8:-14 9:19 11:-16
near:قدم	3:17
near:قدمت	6:10
near:قذيف	6:15
near:قراب	2:-12 3:9 4:-13 5:11 10:-8 11:-31
near:قرار	6:10
near:قراه	5:-9 6:-22 7:13 9:-22 10:-9 11:10
near:قرب	1:-12 4:-37 6:16 7:9 8:-22 10:-29 11:-17
near:قرن	7:13 11:-11
near:قري	3:16 5:-12 6:-19 9:10 11:-15
near:قريب	0:-16 2:-8 4:31 6:-30 7:-13 8:-10 10:-22
near:قريه	0:-30 1:-15 2:15 3:27 4:-32 5:13 6:18 7:-31 8:-14 9:-16 10:-26 11:-32
near:قسام	2:18 4:-10
near:قسرا	0:-20 1:-9 2:-31 3:17 4:-8 5:-9 6:-22 7:21 8:-19 9:-17 10:-17 11:11
near:قسم	0:29 3:-8 4:-17 5:28 6:-17 7:-10 10:-30
near:قصف	0:-10 2:-10 3:10 4:-10 9:-11
near:قضاء	0:-9 1:-9 2:-8 3:-10 4:-8 6:13 7:14 8:-8 9:-12 10:-19 11:15
near:قضار	6:8
near:قضاي	6:13 7:-8
near:قضت	5:-15 6:24 10:-8
near:قضوا	0:-11 1:-11 4:-30 5:-30 6:19 7:-27 8:-9 9:-21 10:24 11:-19
near:قضي	0:-21 3:11 5:-22 6:14 7:-49 8:-12 10:-15 11:-11
near:قضيه	0:10 10:-9
near:قطار	1:-17 6:24
near:قطاع	0:24 1:-9 2:19 3:-23 6:-15 7:-25 8:-14 9:-20 10:-59 11:13
near:قطري	4:-12 8:8 10:11
near:قليل	2:-8 4:-11 5:-28 6:27 10:14
near:قناه	4:-15 6:-10 7:16 8:19 10:-15 11:-11
near:قنبل	3:14 6:-13
near:قوات	0:-50 1:-16 2:-45 3:-28 4:18 5:-25 6:37 7:-39 8:10 11:-11
near:قوار	2:-8 4:-14 5:-13 6:17 9:-9
near:قواف	3:19 6:-18 11:-15
near:قوام	11:10
near:قواي	2:-15 6:19
near:قوته	3:-13 5:-8 6:24
near:قود	2:-12 4:-16 5:-13 6:24 10:-15
near:قول	0:-8 2:-17 4:-19 6:-25 7:-11 8:-10 10:27 11:-12
near:قوله	0:-11 1:-19 2:-11 3:-19 5:8 6:-8 7:20 8:-13 9:-15 10:-25
near:قوه	0:-10 1:-11 2:12 4:-9 6:-30 7:-9 10:26
near:قياد	2:-23 4:16 6:22 8:-19 10:-8
near:قياس	0:18 3:-10 4:-16 6:-16 9:10
near:قيد	0:-8 2:8 4:-28 6:-19 8:-8 10:25
near:قيل	0:9 2:-8 6:-9
near:كاتس	0:22 10:-9
near:كاجر	3:19 5:-12 6:-17
near:كادو	2:16 4:-15 6:-13
near:كارث	3:12
near:كامل	0:-16 3:10 4:13 6:-13 10:-8 11:-9
near:كان	0:25 1:-58 2:-68 3:-9 4:-10 5:-21 6:18 7:-34 8:-40 9:8 10:-15
near:كانا	4:-11 5:12 6:-12 7:-14 10:14
near:كانت	0:-27 1:8 2:19 3:-15 4:-28 6:-11 7:10 8:-17 11:-15
near:كانو	0:-36 1:-24 2:-19 5:-67 6:-19 7:-23 8:25 10:12 11:-20
near:كايا	5:9 6:-14 7:9
near:كايس	0:11 2:-10 3:-9 4:-12 6:-15 9:13 11:-9
near:كبير	0:-14 2:-19 4:31 6:-19 7:-12 8:-13 10:-8
near:كتاب	6:-10 7:14
near:كتاي	2:18 4:-10
near:كذلك	4:-14 6:-11 10:13 11:8
near:كردف	3:14 6:-8 9:-8
near:كشف	1:18 2:12 5:-8 6:-25
near:كفرت	5:8
near:كله	0:39 1:-19 3:-20 4:-13 6:-36 8:-15 9:-13 10:-10 11:-11
near:كلهم	2:-19 4:14 5:-14 8:-14 10:14
near:كما	0:-28 1:-36 2:-13 3:18 4:-47 6:-14 7:17 10:9
near:كمبو	3:17 4:13 9:-9
near:كمين	0:13 2:-19 5:-34 6:28 7:-11 10:-31
near:كنا	1:-10 2:-45 3:-10 5:-12 6:27 7:-28 8:11 9:-9 10:-41 11:-8
near:كنيس	0:-8 2:-21 4:-25 6:22 8:-9 10:13
near:كهرب	6:11
near:كواد	3:-9 4:-8 5:-17 6:36 7:-17
near:كوار	0:16 2:-14 4:-29 6:13 7:-8 8:-13 11:-14
near:كوت	2:10 3:-13 5:-8 6:-21 8:-8 9:18 10:19 11:-14
near:كورس	0:-10 1:-8 3:-13 4:-18 5:-15 6:-20 7:-9 8:-18 9:-10 10:40 11:-26
near:كوري	2:-12 4:10 5:-9 6:17 10:-9
near:كوست	3:13
near:كولو	0:-15 2:-15 3:-9 6:8 9:-18 11:12
near:كولي	3:-10 5:-12 6:30 9:-12 10:-14
near:كوما	7:9
near:كومب	5:10
near:كونر	3:20 4:-9 9:-11 11:-11
near:كونغ	6:17 7:-16 11:-20
near:كويت	5:29 6:-24
near:كيف	0:-11 4:-13 5:-10 6:27 10:-8
near:كيلو	4:22 6:-22 7:-19 9:14 11:-12
near:كينش	2:-16 4:-22 8:30
near:كييف	0:-11 2:12 3:-15 4:-13 6:-35 8:28 9:-9 11:-27
near:لاجي	1:-11 3:-10 4:-11 5:-20 6:-16 7:-13 8:-10 10:13
near:لاحق	2:-13 3:-13 4:-15 5:15 7:-15
near:لادا	9:-16 11:11
near:لاست	3:-19 6:-14 9:26 11:-17
near:لاطف	5:-14 6:19
near:لاطل	2:-14 6:10 8:12 10:-11
near:لاغا	3:13 11:-11
near:لافت	7:8
near:لامب	6:23 7:-13
near:لان	1:-10 2:21 3:17 4:-18 5:8 6:-34 10:-10 11:-15
near:لايح	0:-8 3:-8 4:-13 5:-10 6:31 7:-14
near:لبنا	0:-14 2:-11 3:-10 4:20 8:-12 9:-27 10:-13 11:26
near:لترم	3:-8 5:-9 11:13
near:لثلا	6:13
near:لجنه	0:-17 2:8 3:-19 4:-11 5:-10 6:-33 9:11 11:-16
near:لحظه	5:-9 6:30 7:-12
near:لدي	0:20 1:-21 2:-39 3:10 5:-35 6:-45 7:14 8:-24 9:-10 10:21 11:-20
near:لدين	0:-9 2:-22 5:23 6:-13 7:14 8:-11 10:-11
near:لديه	1:-10 3:-10 4:30 5:-12 6:-12 7:-25 8:-23 9:12 10:12 11:-17
near:لرضي	6:15 7:-11
near:لروي	0:8 2:-8 4:-18 5:-20 6:23 7:-12 8:12 10:-8
near:لشوو	0:-10 3:-10 4:-14 5:-8 8:8 9:-8 11:15
near:لطفل	5:-11 6:29
near:لعاي	6:10
near:لغت	1:12 6:-10
near:لغم	6:9
near:لغما	6:18
near:لفرا	0:-8 2:-11 3:21 4:18 5:-10 6:-17 10:-15
near:لقاء	4:13 6:-10 7:-9
near:لقوا	1:8 2:8 4:-8 5:-9 6:17 7:-13 10:-9
near:لقي	0:-13 1:-11 2:-17 3:-16 4:-12 5:-8 6:28 9:-8 10:-8 11:-13
near:لكن	0:-19 1:-13 2:18 3:18 4:-8 5:-45 7:22 8:21 9:-16 10:-37 11:-16
near:لكنه	6:18
near:لما	2:-17 6:20 8:-14 10:9
near:لمده	8:9
near:لمرا	6:12
near:لمكت	0:-10 4:-9 5:9 6:-9 8:22 10:-28
near:لمها	6:-9 7:13
near:لنا	0:-30 1:-8 2:-11 3:-11 4:20 5:11 6:15 7:-23 10:-14
near:لنسا	2:-14 5:-26 6:44 7:-21
near:لنقل	3:-11 6:-8 11:12
near:لها	1:-17 4:19 5:-21
near:لهجو	5:8
near:لهم	0:-11 1:-9 3:-17 4:-26 5:-25 6:-34 7:53 8:-8 9:-18 10:-11 11:-23
near:لواء	2:-12 6:29 10:-10
near:لوزا	0:9 3:-12 4:10 5:-16 7:-14 8:12 11:-11
near:ليبل	3:19 6:-14
near:ليبي	0:-14 1:-31 2:-21 3:-17 4:15 5:-29 7:-17 8:-13 9:-10 10:28 11:13
near:ليرت	5:21 6:-26 10:18
near:ليره	0:-11 6:12 7:-8 10:15
near:ليس	0:-12 3:-22 4:-18 5:-12 6:36 7:-17 11:-11
near:ليصب	5:-9 6:23
near:ليصل	3:21 6:-9 11:-11
near:ليل	0:-22 5:-12 6:35 7:9
near:ليلا	5:9 6:-9
near:ليلت	3:31 5:-8 6:-39 10:-12 11:8
near:ليله	0:-37 1:-25 3:24 4:8 5:-44 6:18 7:-24 8:-21 9:-16 10:-11 11:-28
near:ماء	0:19 1:-11 2:-9 7:-14
near:مات	2:45 3:-20 4:-38 5:-13 6:-23 9:-9 10:-24 11:-8
near:ماتت	2:21 3:-9 4:-9 5:-9 7:-8
near:ماتو	0:-14 1:24 2:17 3:-29 4:-27 5:-30 6:10 7:-44 8:-15 9:-11 10:-25 11:-13
near:مار	6:15
near:مارب	2:-14 4:20 5:-10 6:13 7:-23 9:-14 10:-12 11:-8
near:مارس	2:-12 3:11 4:-19 7:-11 8:11 9:-17 11:-8
near:ماري	2:-22 4:-37 5:-11 6:-25 7:-13 8:42 10:-29
near:ماشي	2:-11 3:12
near:ماضي	0:11 1:27 2:-34 3:10 4:-40 5:-37 7:-11 9:11 10:-33 11:-46
near:مالي	0:9 1:-16 3:-27 6:-34 7:-22 8:-24 9:18 10:20
near:ماني	2:-9 4:-8 8:-13 9:10 10:16
near:ماوي	3:49 5:-10 6:-15 7:-9 9:-31 11:-20
near:مايت	0:11
near:مايغ	5:-11
near:مايه	4:-27 5:27 9:23 10:-20 11:-24
near:مايو	0:15 6:-13 8:10 10:-14
near:مايي	6:13
near:مباش	2:19 3:-8 6:-13
near:مبان	3:9 4:-9 5:-24 6:-21 7:-18 8:-9 9:-9 10:-16 11:26
near:مبلغ	6:-10 7:11
near:مبني	3:8 5:11
near:مبين	6:12
near:متاث	2:-10 5:-37 6:44 7:-8
near:متحد	0:10 1:-28 4:-36 5:-29 6:28 7:-36 8:-30 10:-25 11:-24
near:متشد	3:-19 4:-17 6:14 10:10
near:متصل	5:23 6:-22
near:متضر	3:27 5:-8 6:-20 7:-13 11:-10
near:متطو	6:19 7:-9
near:متفا	1:-9 3:-21 5:14 6:15 7:-14
near:متفر	2:-11 4:-8 5:-10 6:24
near:متمر	5:13 6:-11
near:متن	1:-24 2:11 3:-35 5:-40 6:-9 7:-40 8:-29 9:-18 11:12
near:متنق	5:-19 6:22
near:متنه	0:-9 1:-13 3:-15 4:-14 5:-11 6:-18 7:-13 8:-9 10:-11 11:27
near:متهم	6:13
near:متوا	6:-11 7:18
near:متوس	1:34 2:-8 3:-19 6:-21 7:-38
near:متوف	1:12 5:11 6:13 7:-20
near:متوق	5:-9 6:17
near:مثله	2:-9 3:20 6:-17 8:9 10:-10 11:-10
near:مجاو	0:-24 1:-14 2:-15 3:32 4:15 5:-19 6:-32 7:-18 8:-9 11:-10
near:مجتم	6:11
near:مجدد	0:11 3:11 5:-9 10:-23 11:11
near:مجلس	3:18 6:19 9:-10 11:-15
near:مجمع	3:25 9:-15 10:-10 11:-18
near:مجمو	0:-12 1:11 2:-12 3:-18 5:-19 6:-17 7:-15 8:25 9:11 10:-16 11:-27
near:مجهو	0:11 1:-13 2:-8 3:-13 5:-11 6:8 9:-10 10:-42 11:-19
near:محاف	0:-13 1:-12 4:-12 6:-8 7:-20 9:-33 10:-10 11:14
near:محام	1:-9 3:-20 4:-12 6:-12 11:24
near:محاو	0:-13 4:-19 6:12 10:-16
near:محتج	0:-35 1:-8 2:20 3:-19 4:17 5:-9 6:-38 7:-21 8:-9 10:-15 11:-10
near:محرر	0:-23 2:-40 5:-13 6:-27 7:-21 8:17 10:28
near:محطه	4:-12 6:-20 7:-10 8:23 10:-9
near:محكم	0:-8 2:-9 4:17 8:-9 10:-21
near:محكو	0:-15 2:-29 3:-15 4:-36 5:-14 6:-24 7:-11 8:53 9:-18 10:-44 11:-22
near:محلي	0:18 1:-21 2:-18 3:-29 4:-13 5:-21 7:-19 8:-23 9:-23 10:13 11:29
near:محمد	1:19 3:-17 4:-9 5:24 6:-27 7:-8
near:محمل	2:11 5:26 6:-27 8:-11
near:محمي	6:13
near:محور	6:8
near:محيط	2:13 3:12 10:-14
near:مختط	0:-28 4:12 6:-34 8:-39 10:19
near:مخطو	0:40 2:-11 3:-12 4:-19 5:-9 6:-29 8:-10 10:-37 11:-10
near:مخلف	5:-20 6:24
near:مخيم	0:-30 1:-18 2:-14 3:16 5:-25 6:-14 8:-22 9:24 10:-27
near:مدار	0:15 2:-8 3:34 4:-23 5:-27 6:18 7:-29 9:-22 10:-13 11:-27
near:مداف	6:-14 8:14
near:مدخل	2:-11 4:-9 6:23 10:-18
near:مدرج	4:-12 5:20 6:-19
near:مدرس	1:-29 2:-22 3:42 6:-57 7:-8 8:-29 9:-26
near:مدرع	0:-15 3:-12 4:-20 5:-12 6:28 7:-12 10:-15 11:-9
near:مدعي	2:17 4:-15 5:-10 8:-14
near:مدفع	5:9
near:مدمر	5:-8 6:9
near:مدن	3:15
near:مدني	0:-56 1:-38 2:-59 4:-17 5:26 6:-9 9:-27 10:-24 11:13
near:مده	4:9 11:8
near:مدير	1:-12 2:-17 3:12 4:-10 6:-20 7:33 9:-19 11:-18
near:مدين	0:-23 1:-15 2:-18 3:18 5:-28 8:-13 9:-25 10:-12 11:-11
near:مرات	3:13 6:-9
near:مراس	6:18
near:مراف	5:9 6:17 7:-11
near:مراق	5:-8 6:10
near:مراك	1:-11 3:15 5:-16 6:-30 7:20 9:-30 11:11
near:مربع	3:12 4:23 6:-24 7:-20 11:-8
near:مرتب	0:-14 10:14
near:مرتي	4:14 7:-10
near:مرحل	0:-11 2:-14 3:-12 4:-29 5:-8 6:-23 7:-8 9:-17 10:22 11:16
near:مرضي	0:-9 2:-15 6:-19 7:-13 8:27 10:-21
near:مرفق	5:-9 6:10
near:مركب	5:-8 7:10
near:مركز	0:-10 4:-24 5:18 6:-27 7:-45 8:-30 10:-25 11:-9
near:مره	1:-9 3:-12 4:24 5:-10 6:-27 11:-12
near:مروح	5:16 6:14
near:مرور	6:18
near:مريض	5:10
near:مزار	5:11
near:مساء	1:-16 2:28 3:-13 4:-27 5:-17 7:-16 10:-18
near:مساع	0:16 2:-12 3:15 5:-31 6:38 7:-28 9:-21 10:-18 11:-11
near:مساف	6:12
near:مساك	11:11
near:مستا	6:-8 11:10
near:مستش	0:-46 1:-40 3:-10 4:-16 5:26 7:-56 8:-45 9:-31 11:-21
near:مستع	0:-10 4:11
near:مستق	2:8 4:-23 7:-8 10:18
near:مستم	6:-20 7:26
near:مستو	3:18 5:31 6:-31 7:-11 9:-13 11:-9
near:مسجد	3:9 5:-12 6:-15 11:13
near:مسجل	4:-14 5:-18 6:19 7:-10 9:18 11:-18
near:مسعف	3:-9 5:30 6:-17
near:مسلح	0:18 1:-11 2:-29 3:-16 4:-9 5:-9 6:-19 7:-41 8:-30 9:-15 10:40 11:-15
near:مسوو	0:-16 1:16 2:17 5:-26 6:-22 8:-15 9:-19 10:-18 11:13
near:مسير	0:-10 1:-9 2:-13 3:-14 4:-14 5:27 7:-11 8:-8 10:-9
near:مشار	2:-11 3:-11 4:-12 6:21 7:-10
near:مشتب	6:15
near:مشتر	1:-8 2:-13 6:-15 10:20
near:مشرف	3:16 11:-11
near:مشرو	1:28 6:-27
near:مشفي	5:11
near:مشير	3:-8 9:11
near:مصاب	0:-13 1:15 2:-14 3:-22 4:-17 5:35 6:-20 7:-27 8:-9 9:-13 10:-12 11:-19
near:مصاد	0:-11 2:-12 6:28 7:-10 8:-12 10:-9
near:مصدر	0:-33 1:-10 2:-21 3:-36 4:-9 5:19 6:12 7:-29 9:24 11:-26
near:مصر	3:-22 4:-18 6:-16 7:-9 8:33 9:-23 10:-25
near:مصرع	0:-12 1:-8 2:-11 3:-16 4:-11 6:24 7:-39
near:مصري	0:-10 2:9 4:23 5:20 6:-20 8:-16 10:-15
near:مصلح	8:23 10:-21
near:مصمم	3:-13 9:17 11:-12
near:مصنع	5:8 6:-11 7:8
near:مصير	0:-21 1:-20 2:-20 3:-14 4:-16 5:-19 6:-11 7:50 8:-21 9:-10 10:-50 11:-21
near:مضيف	6:-23 7:12 8:20 10:-11
near:مطار	0:-24 1:-9 2:-18 4:-23 5:-9 6:12 7:-18 8:8 9:-8 11:13
near:مطلع	1:-21 3:12 4:-37 5:-10 6:-43 7:14 9:-15 10:8 11:14
near:معاب	3:-30 5:-15 8:-8 9:-10 11:29
near:معار	0:-25 1:-8 2:-12 3:9 4:17 5:8 6:17 9:-18 10:-12 11:-9
near:معبر	0:-11 1:-8 5:-16 7:-11 8:-10 9:-22 10:-13 11:30
near:معتق	0:-8 4:-22 6:-31 8:13
near:معدل	6:9
near:معرك	0:-13 1:-9 4:19 5:-13 6:-11 7:-16 8:-8 10:11
near:معسك	0:-12 1:-21 2:-14 3:-32 4:44 5:-20 7:-31 8:-16 9:-8 10:-18 11:-23
near:معظم	1:-8 2:-23 3:-9 4:-26 9:-11 10:16 11:11
near:معلم	0:14 2:-13 3:-9 4:-9 5:-18 7:-12 8:-9
near:معلن	1:18 5:12 6:-15 7:-18
near:معه	6:9
near:معها	2:10 8:-11
near:معهم	0:24 5:-14 7:-8 10:-12
near:معي	2:-14 4:-17 5:23 8:-13 10:-13
near:معيت	3:-9 6:-9 10:-9 11:15
near:مغاد	3:15 5:-13 6:-14 9:-24 11:22
near:مغرب	6:23 7:-13
near:مغلق	6:-8 8:16
near:مفاو	0:-9 2:10 6:-12 8:-12
near:مفرج	2:-8 4:-24 5:-9 6:-14 8:19 10:11
near:مفقو	0:-46 1:-17 2:-29 3:-52 4:-60 5:-27 6:-46 7:83 8:-18 9:-23 10:-44 11:-44
near:مفوض	0:-13 1:21 2:-14 3:18 4:-16 5:-17 6:-42 7:-10 8:-9 10:-12 11:13
near:مقاب	0:9 1:-21 2:-12 4:-51 5:-29 7:-39 8:22 9:-64 10:11 11:-43
near:مقات	0:23 1:-8 2:-42 3:-16 4:16 5:-30 6:25 7:-24 8:-26 10:-33
near:مقار	0:-9 6:9
near:مقاط	0:-19 1:-18 2:-11 4:-15 5:-19 6:-14 8:11
near:مقاع	5:-9 6:-16 7:14
near:مقبر	1:-10 5:8 6:31 7:-33
near:مقبل	2:-9 3:-10 6:-8 9:-20 10:8 11:29
near:مقتل	0:-15 1:-21 3:-21 4:-50 5:-10 6:42 7:-11 8:-16 9:-16 10:-30 11:-20
near:مقتو	0:18 2:14 5:-9 6:-13 7:-22 10:-18
near:مقدم	3:-10 9:10
near:مقر	2:-10 3:-10 4:25 10:-36
near:مقرر	0:-14 1:-21 2:-8 3:-40 4:-22 5:-13 6:-29 7:-19 10:-14 11:39
near:مكان	0:-29 2:-21 3:-15 4:33 8:-16 9:-8 10:-28
near:مكتب	0:-25 1:-22 2:29 4:25 5:-29 6:-25 7:-21 8:11 10:-13 11:-20
near:مكون	3:18 4:-8 6:-12
near:ملاح	3:12 5:9 6:-8
near:ملاي	0:-9 2:-19 3:12 4:-15 6:26 7:-14 10:-23 11:-35
near:ملعب	3:12
near:ملف	6:-9 7:10
near:مليا	0:-19 2:-13 4:-9 6:21 10:-11
near:مليو	0:-14 1:-11 2:-13 3:-27 4:-24 5:-30 6:10 7:-22 8:-22 9:25 10:26
near:مما	3:-10 9:10
near:مماث	0:-15 4:-23 8:18 10:-21
near:ممثل	0:-12 3:18 4:14 9:-18
near:ممرض	0:29 2:-26 3:-14 4:16 6:-8 7:-16 8:-16 10:-22
near:ممن	0:10 1:-20 2:-40 3:-27 4:-13 5:15 6:-15 8:-10 9:-14 10:-18 11:21
near:ممنو	5:-14 6:26
near:منا	0:-18 2:28 3:-17 4:21 5:-20 6:-52 7:19 8:-12 10:-33 11:14
near:مناز	0:-10 3:9 5:-8 6:-28 7:-11 9:-26 11:23
near:مناط	2:-10 4:-9 5:-14 6:12 7:-8 9:-15 11:17
near:منتص	0:-22 3:-9 6:34 9:14 10:-12 11:-13
near:منجم	0:22 6:28 7:-13 10:-22
near:منح	3:18 5:-8 6:-9 9:10 10:-8 11:-25
near:منحه	3:14 11:-9
near:مندو	5:27 6:-23 7:-9
near:منذ	0:-17 1:-11 2:-20 3:-12 5:-29 6:28 8:-44 9:-11 10:-16
near:منزل	2:-12 3:22 6:-9 7:-12
near:منشو	6:10
near:منصر	1:15 2:11 6:-8 7:-17 8:-11
near:منصه	3:-9 6:29 7:-26
near:منطق	0:17 1:-9 2:-12 3:15 4:-23 7:-24 8:-23 9:-18 11:-17
near:منظم	0:8 1:33 2:-49 5:-32 6:-40 8:-32 9:-46 10:-13 11:11
near:منفج	6:27 9:-12 11:-22
near:منفص	5:-23 6:25
near:منكو	3:19 4:-9 5:-8 6:-31 7:25 9:-9 11:-11
near:منه	3:13 11:-8
near:منها	1:-31 2:-61 3:14 4:-28 5:-14 6:39 7:-18 8:-22 9:-37 10:-21 11:-36
near:منهم	1:-92 2:-23 3:-29 4:-23 5:24 6:-22 8:16 9:9 10:21 11:-25
near:منهن	0:-13 2:-28 3:-25 4:-10 5:13 6:-10 7:-11 8:-31 9:-9 10:29 11:-12
near:مهاج	0:22 1:18 2:-27 3:-24 4:-17 6:-14 8:-19 10:-16 11:-12
near:مهجر	10:-12 11:14
near:مهرج	5:10
near:مهند	0:-20 2:-12 3:-9 4:15 6:10 8:-10 10:12
near:مواج	3:22 6:-22
near:مواز	5:24 6:-21
near:مواط	3:-12 5:26 6:-20 9:9
near:مواق	0:-13 3:38 4:-11 8:-9 9:-20 11:-20
near:موبد	2:-13 3:-18 4:-28 5:-16 7:-10 8:37 9:-17 10:-28 11:-22
near:موت	5:26 6:-17
near:موتم	4:10 6:-8 9:-17 10:8 11:16
near:موجه	3:9
near:مودي	0:13 10:-11
near:موزع	5:10 6:-8
near:موسس	4:-18 5:19
near:موسك	0:-11 2:-15 3:-14 6:39 8:-43 10:13
near:موسم	6:19 7:-9
near:موضح	5:20 6:-11 7:-11 9:-12 11:10
near:موظف	0:9 2:-24 3:-16 4:19 5:15 6:-9 7:-13 8:-15 9:13 10:-25 11:-11
near:موقت	3:12 5:-13
near:موقع	0:-18 2:-13 4:-12 5:12 7:-10 8:-10 9:16 10:13 11:-21
near:موكد	0:-16 1:-13 3:-24 5:-25 6:-15 7:22 8:21 9:-10 10:-39 11:-17
near:مولف	5:-9 6:28 7:-14
near:ميات	0:16 4:-17 6:12 7:-8
near:ميان	3:-16 5:-10 6:18 7:-10 11:10
near:مياه	2:-9 3:-19 4:-13 5:8 6:-21 7:11 9:-8 10:-8 11:22
near:ميتي	0:-10 1:-8 2:9 3:-20 4:-26 8:-44 9:25 10:22 11:-13
near:ميدا	0:-9 2:-9 4:-11 5:-38 6:52
near:ميدي	7:12
near:ميلا	5:10
near:ميلي	3:-8 5:-12 6:20
near:مينا	0:-14 4:-20 5:11 6:17 7:-8 10:-16
near:ميه	0:-8 1:-12 2:-19 3:-28 4:10 5:18 6:-20 7:-13 8:8 9:20 11:-17
near:ناجي	3:-16 5:16 6:-12 10:16 11:-8
near:نادي	0:-9 2:-14 4:-30 6:-12 7:-8 8:37 10:-20
near:نار	0:-11 4:-10 7:16 10:-12
near:ناري	0:-13 1:-15 2:-12 3:-10 4:-10 5:29 7:-20 9:-13 10:-11 11:-20
near:نازح	0:-12 1:-12 3:45 4:-19 5:-32 6:9 7:-36 8:-8 9:-34 10:-17 11:-22
near:ناشط	4:11
near:ناصر	5:16 6:-8
near:ناطق	0:-16 2:-8 5:-13 6:25 7:-23
near:نايب	1:-12 2:-10 3:-17 4:-13 5:-8 6:9 9:19 10:-9
near:ناير	0:-19 2:-13 4:-9 6:21 10:-11
near:نبطي	5:8
near:نتاي	2:17 5:-12
near:نجا	2:-9 3:-11 4:-24 10:17
near:نجاه	7:8
near:نجف	5:14 6:-14
near:نحن	6:9
near:نحو	0:-48 1:10 2:9 3:-40 4:-43 5:-14 7:-12 8:-24 9:26 10:-15 11:10
near:ندفع	0:-23 2:-28 3:-9 4:18 5:-14 6:23 7:-19 8:-10 10:-31
near:نزح	3:33 7:-11 9:-21 11:-20
near:نزحو	0:-9 3:45 6:-16 9:-26 11:-23
near:نزل	0:-12 3:-14 4:-18 6:25 7:-13 10:-8 11:-8
near:نزوح	0:-16 2:-8 3:49 4:-11 5:-15 6:-10 7:-16 8:-10 9:-37 11:-33
near:نساء	0:-8 1:-17 2:-54 3:-33 5:-16 6:-16 7:19 8:-33 9:-9 10:17 11:15
near:نسمه	6:13
near:نشر	4:12
near:نشرت	5:-24 6:36 7:-15
near:نشره	3:26 11:-25
near:نصف	6:19 9:-8 11:-8
near:نصفه	0:-12 1:19 3:23 4:-12 5:-11 6:-21 7:-10 9:-11 11:-26
near:نصل	3:8 5:-12 6:15
near:نظام	3:-28 4:-8 5:-11 6:-31 8:11 9:-27 10:14 11:26
near:نعرف	0:-19 2:-15 3:-21 4:14 5:-23 6:-44 7:39 8:-12 9:-9 10:-21
near:نفت	2:-8 4:11
near:نفسه	0:-34 1:21 2:-43 3:-12 4:-40 6:-10 7:11 8:-38 9:-8 10:22 11:-34
near:نفي	0:-23 2:21 4:12 6:-16 10:-14
near:نقاب	0:-16 1:-9 2:-12 3:-16 4:-11 5:-24 6:33
near:نقدي	3:-12 9:14
near:نقطه	0:18 4:-8 5:-8 10:-13
near:نقل	0:-14 1:-17 3:14 4:-31 5:36 6:-17 7:-28 8:9 10:-34 11:-42
near:نقلا	6:10
near:نقلت	0:-18 3:-34 4:14 5:23 7:-13 8:10 9:16 10:-22 11:-25
near:نقلو	2:-17 3:-9 4:18 5:26 6:-23 7:-13 8:-11 10:-20 11:-20
near:نقيب	5:23 6:-18
near:نمسا	5:-15 6:22 7:-11 10:8
near:ننتظ	1:-8 2:-11 3:-13 4:-27 5:-23 6:28 10:-14
near:ننكر	9:-18 11:19
near:نهار	6:21 7:-13
near:نهاي	0:-21 1:-14 2:-11 3:-10 4:-14 5:-25 6:-29 8:15 10:-29 11:32
near:نهر	1:-10 2:-9 3:-22 4:-18 5:-17 6:24 7:-9 9:28 10:-8 11:-22
near:نهود	0:15 1:-8 2:-15 6:12 7:-14 8:-11 9:-9 10:-23 11:-13
near:نور	3:22 9:-21
near:نوع	5:10 6:-9
near:نوفم	1:-21 2:-25 4:-30 6:-21 7:-24 8:-26 9:-17 10:17 11:15
near:نووي	5:-16 6:20 7:-9
near:نياب	0:-11 3:-8 5:-19 6:33 10:-20 11:-9
near:نيام	5:-17 7:15
near:نيجر	0:25 1:-11 2:-21 3:-9 5:-11 6:-15 7:-22 8:-18
near:نيجي	0:29 1:-14 2:-35 3:-28 4:-12 5:-14 7:-29 8:-20
near:نيسا	3:-26 4:-10 5:-10 6:26 7:-8 8:9
near:هاتف	0:31 1:-10 2:22 3:-8 4:-19 6:-38 10:-29
near:هاون	3:13 5:-27
near:هايت	0:16 3:15 6:-16 9:-9
near:هجره	0:-24 1:22 2:-13 3:8 4:-16 5:-12 6:-45 7:-20 8:-20 9:-30 11:29
near:هجرو	3:24 9:-8 11:-15
near:هجما	6:19 11:-22
near:هجوم	1:-27 2:-32 3:16 6:16 7:-31 8:-28 9:-21 10:-40
near:هدنه	0:-16 2:15 4:-27 5:-9 6:-36 7:-10 8:-11 10:26
near:هذا	0:-41 1:35 2:30 3:-26 5:-23 6:-33 8:-24 9:-27 10:-44
near:هذه	0:-29 1:-13 2:-15 4:-35 5:-22 6:16 8:-14 9:-11 10:15
near:هرب	0:27 2:-9 3:-34 4:-15 5:-29 6:-34 7:-40 8:-11 9:-15 10:20 11:-8
near:هكتا	6:-15 7:16
near:هلال	3:12 6:10
near:هما	0:-10 2:-8 3:-10 4:-17 5:-13 6:30 10:-12
near:هنا	0:-16 1:-12 3:16 4:-29 5:-11 6:19 7:-29 9:-10 10:-10 11:-18
near:هناك	0:-15 1:-18 2:-41 3:-32 4:57 5:-40 6:-29 7:8 8:-26 9:-21 10:-15 11:-20
near:هند	0:-21 10:22
near:هندي	0:-20 4:-24 6:9 10:9
near:هنود	0:10 2:-11 4:17 5:-24 6:19 7:-18 8:-12 10:-16
near:هوال	3:17 6:-8 7:-13
near:هولا	0:-14 1:-10 2:13 3:29 4:-32 6:-29 8:11 9:-22 11:-33
near:هويت	1:17 2:13 3:-10 4:-15 5:-16 7:-17
near:هويه	2:-18 3:-8 6:39
near:هييه	0:-12 2:13 4:-25 7:-14 8:9 9:-20 10:-16 11:10
near:واحد	1:-10 3:10 7:-25
near:وادي	3:18 11:-12
near:واصل	5:10 6:-8 9:-11 11:13
near:واقع	3:8 4:10 5:-8 6:-12 7:9
near:وان	0:-26 1:-47 2:8 5:-22 8:11 9:-40
near:وثق	5:-11 6:12
near:وجبه	3:13
near:وجه	5:27 6:-35 7:-20
near:وحده	0:-12 2:14 3:-8 4:-10 5:18 6:-31 7:-10 10:-10 11:10
near:وحيد	0:22 6:-24
near:ورد	6:11
near:وزار	0:-10 1:-13 2:-8 3:16 5:-33 6:8 7:-18 8:-9 9:-11 10:-10
near:وزرا	2:-9 3:18 4:24 6:-22 8:-18 10:-10 11:-9
near:وزير	0:12 5:11 6:-12
near:وست	5:16 6:-16
near:وسط	0:-9 1:34 2:-13 3:-19 6:-26 7:-38 10:-11
near:وصل	0:-9 3:-18 4:-12 5:10 6:-29 8:-8 9:32 10:-10 11:-17
near:وصول	6:14
near:وضع	2:-15 4:-21 6:10 10:21
near:وطن	8:23 10:-17 11:-26
near:وطني	2:-31 3:-16 8:-16 10:-20
near:وعن	4:-20 7:11 8:-13
near:وفد	0:-10 8:13 10:10
near:وفر	3:19
near:وفق	0:-60 2:-55 3:-17 4:-24 7:-23 8:31 10:-18 11:21
near:وفي	0:-8 4:8 5:-18 6:-39 7:-30 9:12 11:-19
near:وفيا	1:-12 3:-16 5:-29 6:42 7:-30
near:وقاي	0:-11 2:-9 6:22
near:وقت	5:10 7:-13
near:وقد	0:-24 1:-18 2:-37 3:-16 4:-25 5:-29 6:43 7:-37 9:-14 10:-24 11:12
near:وقف	6:10
near:وقود	0:-10 3:-12 4:-16 5:8 6:21 7:-24 10:8
near:وكال	3:-18 4:-11 6:8 9:-15 11:22
near:ولا	0:-46 2:-16 4:8 6:-9 7:22 8:-48 9:-12 10:-13 11:-44
near:ولاي	3:23 5:-8 6:14 9:-27
near:ولم	0:-32 1:-37 3:-18 5:-43 6:21 9:-35 10:-9
near:ولو	0:10 1:-8 2:-8 3:-21 4:-15 5:-13 6:27 7:-10 10:-13
near:وما	0:-9 1:-13 2:-19 3:-13 4:26 5:-32 7:24 10:-33 11:-17
near:ومن	0:10 1:-33 2:-32 4:-45 5:-22 6:8 7:-44 11:16
near:وهم	0:-9 1:-13 2:-13 4:-19 5:-29 9:-15 10:-8 11:9
near:وهو	0:-27 1:10 2:-36 3:-43 4:9 5:-41 6:21 7:29 8:-16 9:24 10:-40
near:وهي	0:8 5:-21 6:22 7:-9 11:14
near:يابو	9:-12 11:13
near:يبحث	0:18 2:-9 4:-14 7:15 10:-14
near:يبق	2:-9 4:-9 6:18 7:-9
near:يبقي	0:-34 2:-19 4:11 6:-12 7:14 8:-12
near:يبلغ	3:-11 6:-11 7:11 9:15 11:-9
near:يبيت	3:21 6:-14 7:-11
near:يتجا	9:-16 11:17
near:يتحد	2:-22 4:29 6:-17 7:10 10:-16
near:يتوز	3:9
near:يتوق	3:12
near:يحتا	3:19 5:17 6:-18 9:-20
near:يحتج	0:-22 2:-19 4:37 6:-15 7:-11 10:-28
near:يحمل	2:-15 3:-17 9:26 10:15 11:-15
near:يدفع	6:-23 9:16
near:يدفن	4:-12 5:-14 6:24 7:-8
near:يذكر	3:-24 6:17 9:14 10:-9
near:يراف	5:13 6:-12
near:يرتف	0:16 1:27 2:-22 3:-8 4:-24 5:-39 6:21 7:-31 9:-16 10:-17 11:-18
near:يرفع	2:-8 6:21
near:يرقد	5:33 6:-30
near:يزال	0:-19 1:-28 2:-23 3:8 4:17 6:-17 7:34 8:-53 9:-10 10:-28 11:-23
near:يزيد	0:-9 5:-39 6:39 9:10 10:-11 11:-15
near:يستد	6:15 7:-11
near:يستق	5:-10 6:12
near:يستم	7:12
near:يصل	3:-11 5:-11 6:13 8:21 10:-9 11:-11
near:يضم	0:-10 3:24 6:-12 9:-11 11:8
near:يطلق	2:-16 4:-19 6:-14 7:-8 10:20
near:يعاد	3:-23 6:-11 9:-12 11:26
near:يعان	0:-12 3:-14 4:21 5:13 9:-15 10:-15
near:يعتز	3:35 5:-11 6:-27 8:-10 9:-10 11:-16
near:يعثر	2:-9 3:-8 4:-15 5:-10 6:-36 7:35 10:-14
near:يعد	0:-20 1:20 2:-14 3:23 4:-25 5:-29 6:-36 8:-8 9:-27 10:-27
near:يعرف	0:-32 1:-12 2:-40 3:-19 5:-15 6:-20 7:41 8:-21 10:-32 11:12
near:يعلن	0:-19 10:13
near:يعمل	0:-15 2:-10 4:-15 5:-9 6:-11 7:-12 10:29
near:يعني	7:14
near:يعود	0:-22 1:-8 3:-21 4:-13 5:-14 6:-14 7:8 8:-19 10:11 11:16
near:يعيش	3:22 6:-13 11:-18
near:يفتر	2:-10 3:-30 5:-11 6:-18 7:-10 8:-10 11:32
near:يفرج	0:-16 2:-12 3:-10 4:-11 10:26 11:-9
near:يقار	6:12
near:يقتل	2:-10 3:-14 5:8 6:21 8:-8
near:يقدر	3:-9 9:15 11:-10
near:يقرب	3:-9 9:16 11:-10
near:يقضي	1:-9 3:-20 4:-10 6:24 7:-13 8:22 10:-23
near:يقطن	6:13
near:يقل	0:32 1:-12 2:-12 3:-10 4:-13 5:10 6:-52 7:35 10:-26 11:-9
near:يقول	1:-40 2:-37 3:-19 4:36 5:-37 8:9 9:-16 10:-16 11:-26
near:يقيم	0:-13 3:23 4:-15 5:-16 6:-22 8:-14 10:-11
near:يكفي	6:18 7:-12
near:يكمل	2:-11 6:29 7:-22
near:يكن	1:-9 2:-9 4:9 5:-8 6:25 7:-8 8:-9 10:-8
near:يكون	0:-20 1:23 2:35 3:-26 5:-13 6:-31 7:-20 9:-8 10:-15 11:-10
near:يلتح	3:19 11:-9
near:يمثل	4:-11 6:14 7:9
near:يمكن	5:-15 6:20
near:يملك	3:-8 9:10
near:ينا	0:-21 2:-18 3:-21 4:20 5:8 6:-33 8:-10 9:22 10:-12
near:يناه	3:14 6:18 8:-14 9:-19 10:-11
near:يناي	2:22 3:-16 4:-12 5:-19 6:-14 7:-40 8:-34 10:13 11:-10
near:ينتس	0:15 4:-10 10:-15
near:ينتظ	2:-10 3:-20 4:-12 5:-12 6:28 7:-9 8:18 11:-10
near:ينج	6:16
near:ينفد	9:14 11:-12
near:ينفي	6:19
near:ينقل	9:11 11:-11
near:يها	3:11
near:يهم	0:-11 2:-17 4:25 7:-15 8:-12 10:-21
near:يوجد	3:18 6:12 9:-18
near:يورو	9:10
near:يولي	1:-15 2:-17 3:10 4:-23 5:-15 6:16 7:-29 8:-14 9:-24 10:-18 11:29
near:يوم	0:-23 1:-38 2:-12 3:-26 4:-82 6:13 7:-12 9:-10 10:15 11:17
near:يوما	0:-16 1:11 2:-12 3:-24 4:-9 5:-10 7:-15 8:14 9:-18 11:10
near:يومه	0:11 1:-9 3:-15 4:-8 5:-12 6:-18 7:-12 9:20 10:-8 11:-11
near:يومي	0:-25 1:-19 3:-21 5:-26 6:-22 7:-34 9:-17 10:15 11:31
near:يونا	5:8 7:-12
near:يونس	2:-30 3:13 4:-8 6:22 7:-11 10:8 11:-9
near:يوني	0:9 1:-11 2:-28 3:19 7:-16 8:-29 9:-20
near:يووي	3:-9 6:-17 9:22 11:-10
near:ييف	2:-20 4:-13 6:10 8:12 10:-9
next:claim-abducted	1:-35 2:-16 3:-36 4:21 7:-17 8:-18 10:10 11:-14
next:claim-allocated	3:-16 4:-17 5:16 6:-31 7:-53 8:-13 10:-30 11:20
next:claim-casualties	1:-12 3:22 5:-20 6:-17 8:-14 10:-13 11:-12
next:claim-dead-in-captivity	0:-8 1:-12 2:-13 3:-28 4:12 5:-17 6:-23 7:-33 8:-25 9:-9 10:19 11:-14
next:claim-delivered	0:-29 1:-11 4:14 6:-10 7:-23 8:-10 10:-32 11:21
next:claim-displaced	0:-15 1:-51 2:-49 4:-14 5:12 7:-45 8:-43 9:16 10:-16
next:claim-held	0:-11 1:-21 4:10 5:-10 6:-35 8:-12 9:15 10:15 11:-38
next:claim-injured	2:-82 3:-38 4:-12 6:27 7:-17 8:-59 10:-30 11:-23
next:claim-killed	2:20 3:-14 4:-24 7:11 8:-45 9:-24 10:-14 11:-88
next:claim-missing	0:-18 1:-49 2:-11 3:-29 4:-9 5:12 7:17 8:-37 10:11 11:-18
next:claim-pledged	0:-16 3:15 4:-27 7:-19 8:-12 9:-17 10:25 11:14
next:claim-prisoners-exchanged	0:-17 1:-20 2:-30 3:-28 4:-36 5:10 6:-35 7:-33 8:40 9:-13 11:-25
next:claim-refugees	0:-26 2:-8 3:-11 4:-28 5:-25 7:-16 8:-23 9:22 10:-20 11:8
next:claim-released	0:17 1:-40 2:-10 3:-25 4:15 5:-26 6:-57 7:-21 9:-17 11:-23
next:claim-requested	1:-11 2:-9 4:-18 5:22 6:-29 7:-19 8:-13 10:-20 11:11
next:claim-returned	0:-19 1:-14 2:-24 4:-58 5:-22 6:-33 7:10 8:-27 10:-60 11:27
next:claim-total	3:-20 4:-12 7:-10 9:23 11:-16
noun:	0:-34 1:17 4:-9 6:-24 7:-17 8:-11 9:-21 11:-10
noun:afghan	3:-15 6:-8 11:16
noun:aid-worker	0:18 2:-11 4:-12 6:12 10:-21
noun:attacker	6:17
noun:body	0:-41 1:-31 2:59 3:-43 4:-40 5:-67 6:29 7:-83 8:-54 9:-16 10:-62 11:-16
noun:boy	0:48 2:-12 3:-20 4:-38 5:-10 6:-36 7:-30 9:-11 10:-30
noun:brother	0:15 1:-10 2:-13 4:-30 5:-22 6:41 7:-30 8:-10 10:-23
noun:captive	0:-25 2:10 3:-11 4:17 5:-15 6:-50 7:-23 8:-11 10:13
noun:case	0:15 1:-12 3:-34 4:-15 7:13 8:-12 9:-10 10:-8 11:-28
noun:child	1:-11 2:-58 3:-29 4:-71 6:33 8:-43 9:-46 10:-33 11:-14
noun:citizen	1:-17 2:-16 4:-27 5:-32 6:-17 8:-22 9:-19 11:29
noun:civilian	0:-35 2:-31 3:-44 4:26 5:-16 7:-41 8:-42 9:-19 10:42 11:-35
noun:colleague	0:-20 2:-25 4:23 7:-8 8:-17
noun:companion	0:-8 2:17 3:-11 4:-15 5:16 6:-39 7:20 10:-8
noun:dead-person	1:-13 5:-8 6:32 7:-13
noun:death	0:-12 1:-13 3:-34 5:-36 6:70 7:-22 11:-10
noun:detainee	6:-11 8:20 10:-19
noun:displaced-person	0:-24 1:-11 2:-12 3:74 4:-13 5:-29 6:-62 7:-22 8:-10 9:-69 10:-30
noun:district	0:-8 2:-21 4:-19 6:-13 8:-20 10:27
noun:doctor	2:-15 4:-11 6:-8 7:14
noun:driver	0:-9 4:10 7:-33 10:16
noun:employee	0:-23 2:20 4:-14 6:-21 8:-12 10:12
noun:engineer	0:-23 2:-13 4:21 6:-8 10:8
noun:ethiopian	0:-14 3:-11 4:-10 6:-11 8:-19 10:23 11:-8
noun:fighter	0:-11 3:-8 4:-20 6:23 7:-13 8:15 10:-10
noun:firefighter	5:-12 6:17
noun:foreigner	0:24 2:-20 4:21 6:-26 8:-19 10:-27
noun:girl	0:29 2:-9 3:-9 4:-17 5:-9 6:10 10:-15
noun:grandchild	6:21 7:-10
noun:guard	0:-21 6:28
noun:gunman	0:-12 2:-22 4:-11 6:37 8:-10 10:-27
noun:helper	0:-14 5:15 6:-25 7:20
noun:hospital	5:21 6:-16
noun:hostage	0:-23 2:39 3:-10 4:-45 5:-18 6:-53 7:-31 8:-56 10:36 11:-8
noun:human	0:-10 1:-13 3:27 4:-15 5:-17 9:-20 10:-8 11:-21
noun:indian	0:18 2:-10 10:-22
noun:individual	0:-10 1:12 3:10 4:-13 5:-27 6:21 7:-15 8:-9 9:-8 10:-10
noun:inhabitant	3:13 9:-12
noun:injured-person	0:-43 1:-28 2:-33 3:-44 4:-47 5:102 6:-79 7:-62 8:-26 9:-22 10:-27 11:-31
noun:injury	5:65 6:-58 7:-10 11:-13
noun:israeli	0:-10 2:-17 4:26 5:8 6:-31 8:-22 10:8
noun:journalist	0:-9 2:-17 4:-11 8:24 10:-25
noun:killed-person	0:-29 1:-28 2:-41 3:-63 4:-47 5:-57 6:127 7:-57 8:-18 9:-24 10:-33 11:-23
noun:lebanese	0:-13 4:23 7:-9
noun:man	0:35 2:-30 3:-11 4:-23 5:-23 7:-9 8:-14
noun:martyr	2:-9 3:-11 4:-8 5:-58 6:74 7:-15
noun:member	0:-12 2:-10 3:-8 5:-9 6:29 7:-9
noun:migrant	1:12 2:-18 3:-25 4:17 5:-14 6:-8 7:-21 8:-11 9:-11 10:-14 11:15
noun:missing-person	0:-22 1:-22 2:-11 3:-28 4:-26 5:-66 6:-78 7:88 8:-9 9:-11 10:-19 11:-24
noun:mortal-remains	0:-9 2:-29 3:-12 4:-11 5:-42 6:54 7:-18 8:-20 10:-8
noun:mother	6:13
noun:neighbour	0:-15 2:-8 3:-17 4:-19 5:-9 6:35 7:-15 10:-9 11:-8
noun:nurse	0:21 2:-12 3:-12 4:19 5:12 6:-35 7:-13 8:-30 10:-30 11:-9
noun:officer	0:-18 2:-20 4:11 5:-21 7:15 10:-23
noun:official	1:-14 5:-15 6:27 7:-12
noun:other	0:-26 1:-40 2:-67 3:-46 4:37 5:30 6:-93 7:51 8:-8 9:25 10:-40
noun:palestinian	0:-17 1:-9 2:-25 3:-21 5:-9 6:15 8:21 9:-20
noun:paramedic	3:-10 4:-11 5:12
noun:passenger	4:-8 6:16 7:-13 11:19
noun:patient	0:-10 3:-13 4:-27 5:-15 6:25 7:-24 8:20 10:-19
noun:person	0:16 2:-76 3:64 4:-67 5:-40 6:-9 7:-11 8:-67 10:-50 11:-32
noun:policeman	5:21 6:-18 10:-9
noun:prisoner	0:-36 1:-12 2:27 3:-26 5:-26 6:-73 7:-31 8:48 9:-13 10:-63 11:-26
noun:pupil	0:33 1:-11 2:-24 3:-13 4:-18 5:-24 6:-10 7:-30 8:-16 10:8
noun:refugee	0:-23 1:-10 3:-39 4:-17 5:-17 6:-18 7:-14 8:-10 9:61 10:-19 11:-20
noun:relative	6:9
noun:resident	0:-22 1:-12 2:-10 3:70 4:-24 5:-34 6:-51 8:-14 9:-27 10:-19 11:-37
noun:returnee	0:-8 1:-10 2:-9 3:-37 5:-12 7:-10 9:-37 11:48
noun:russian	5:-8 6:11
noun:saudi	8:27 10:-26
noun:security-agent	5:-22 6:23
noun:soldier	0:-23 1:-11 2:-86 3:-53 4:33 5:-15 6:36 7:-37 8:10 9:-20 10:-20 11:-56
noun:son	6:15
noun:student	0:-11 10:11
noun:sudanese	8:17 10:-17
noun:survivor	5:18 6:-13
noun:syrian	0:-19 2:-16 3:-17 4:-11 7:18 8:-8 9:-42 10:-10 11:44
noun:teacher	0:24 2:18 4:8 5:-17 6:-19 7:-19 8:-9 10:-29
noun:terrorist	0:-19 2:-20 3:-10 4:-26 5:-29 6:64 7:-16 8:-9 9:-11 10:-31
noun:ukrainian	8:17 10:-10 11:-8
noun:victim	6:24
noun:visitor	6:-14 7:14
noun:volunteer	6:16 7:-13
noun:woman	0:-43 2:-64 3:-35 5:-37 6:53 7:-38 8:20 9:-17 10:8 11:-27
noun:worker	3:-25 4:-12 5:-29 6:14 7:15 8:-15 9:-9 10:9 11:-10
noun:worshipper	0:-11 10:22
noun:yazidi	6:12
noun:young-man	0:24 4:-15 6:-25 8:-10
only:aid	3:-12 6:17 9:-14
only:casualty	0:-27 1:18 2:-37 3:-10 4:-65 6:14 7:9 8:-55 9:-45 10:-87 11:-71
only:hostage	0:-25 1:-14 2:-19 4:21 5:-13 8:-26 9:-9 11:-12
other:abducted	1:-41 4:13 5:-8 7:-24 8:-47 9:12 10:18 11:-23
other:aid	0:-9 1:-12 2:-34 3:20 4:-21 5:-14 6:-10 8:-18 9:-12 10:-24
other:allocated	0:-10 1:-9 2:-16 5:-18 7:-13 8:-27 9:-22 10:-19
other:casualties	0:-55 1:44 2:-15 3:-53 4:-42 5:-23 6:-26 7:12 8:48 9:-31 11:-19
other:casualty	0:-12 1:-8 2:-17 4:-8 5:-12 8:-9 9:-13 10:-20
other:dead-in-captivity	1:-40 2:-14 3:-72 5:-27 6:-18 8:8 9:-36 10:13 11:11
other:delivered	1:-36 2:-20 3:18 4:-32 6:-18 7:-15 8:10 9:-22 10:-32 11:14
other:displaced	0:-10 1:-44 2:-62 3:-21 6:16 8:-47 9:-26 10:-24
other:displacement	0:-12 2:-26 3:-23 5:-12 6:-10 7:-17 8:-24 9:18 10:-18
other:held	0:-8 1:-31 2:12 3:-20 4:12 5:-31 7:-36 8:15 9:-41 10:8 11:-60
other:hostage	1:-34 2:19 3:-17 4:8 5:-30 6:-20 7:-51 8:24 10:12 11:-26
other:injured	0:-32 1:-33 2:-24 4:-20 7:-13 8:-12 10:-14
other:killed	0:-10 2:-18 5:-11 8:-8 9:-13 10:-17
other:missing	0:-51 2:-85 3:24 4:-42 6:21 8:-46 10:-30 11:-25
other:pledged	0:-15 1:23 2:-81 7:-42 8:-72 10:-40
other:prisoners-exchanged	0:-86 1:-77 2:38 3:-30 4:-17 5:-26 6:-30 7:-28 8:58 9:-64 10:-12 11:-64
other:refugees	1:-34 3:-35 4:-64 5:-16 6:-38 7:-21 8:10 9:38 10:8 11:19
other:released	2:17 5:-23 6:-24 7:-39 8:10 9:-59 11:-8
other:requested	1:-39 2:-21 3:13 4:-10 5:-22 7:-36 8:-23 9:30 10:-16
other:returned	1:37 2:-32 3:-17 5:-33 6:-12 8:-95 9:9
other:total	0:-32 1:-64 2:-25 3:-13 4:-21 6:26 8:-33 9:22 10:-41 11:-12
others:7	0:-10 1:-56 2:11 3:-14 5:-29 7:-10 8:-41 9:-81 10:-30 11:35
others:more	0:-9 2:-13 5:-8 8:-8 10:-9 11:-23
qualified	0:-63 1:-11 2:-38 3:40 5:-26 6:-19 8:-52 10:-80
quoted	0:-39 1:-44 2:-10 3:-40 4:-69 6:38 7:27 8:-27 9:-27 10:-58 11:-26
right1:	3:-16 5:-9 6:-15 7:12 9:-9 11:21
right1:"	2:-11 3:-11 4:-37 6:-24 7:36 8:-10 9:8 10:11 11:-46
right1:(	0:-9 6:10 9:12 10:-9 11:-19
right1:)	1:-13 4:-13 5:-11 6:17 7:-30 8:-9 9:-17 10:-14 11:16
right1:,	0:18 2:-22 4:15 5:12 6:-8 7:-13 8:-31 9:-20 10:-72 11:-27
right1:.	0:14 1:-19 2:-21 4:-39 5:10 6:-8 7:-25 8:9 9:-49 10:-14 11:-25
right1::	3:-11 4:-8 5:-11 6:20 7:-11 9:-12 10:-9 11:12
right1:|	1:-91 2:-47 3:-39 4:-69 6:20 8:-13 9:25 10:-15
right1:اثر	5:13 6:-10
right1:اثناء	0:23 2:21 3:-8 4:-10 6:-18 10:-28
right1:احياء	2:-8 8:-18 10:20
right1:اخري	6:16
right1:اخرين	3:12 6:-13 9:16 11:-19
right1:اصيب	3:-9 4:-18 5:31 6:-31 10:-9
right1:اصيبوا	3:-10 5:43 6:-40
right1:اضافيه	2:29 4:-8 6:-30
right1:العام	1:14 3:-12 5:-8 7:-8
right1:الي	1:-26 2:-33 3:-31 4:-33 6:-35 7:-18 8:23 9:25 11:23
right1:ان	0:-11 2:-16 3:20 4:-13 10:-12 11:-8
right1:انقطع	4:-17 5:-10 6:-16 7:25
right1:اوكراني	2:-17 4:15 5:-15 6:15 8:-21
right1:بجروح	2:-8 5:40 6:-30
right1:بحسب	3:25 6:-12 9:-19
right1:بسبب	5:18 6:-13
right1:بعد	0:-34 1:-8 2:-30 4:-29 5:-36 6:18 7:-34 8:-13 10:45 11:-14
right1:بلا	3:11 5:-10
right1:بين	0:-15 1:49 2:-10 4:-14 5:-37 6:-34 7:-27 8:-8 9:-12 11:-21
right1:تحت	0:-8 2:24 4:-18 5:-8 6:16 7:-28 8:-19 10:-11
right1:جراء	5:-15 6:-14 7:19
right1:حامل	5:18 6:9 10:-17
right1:حتفهم	6:29 7:-13
right1:حتي	2:-12 3:-17 6:25 7:-14 9:-14 11:26
right1:خرجوا	0:-28 3:17 8:25 9:-9 10:-23 11:-15
right1:خطفوا	0:44 2:-31 3:-9 4:-39 6:-26 7:-8 8:-10
right1:خلال	5:9 6:-15 9:8 11:-8
right1:داخل	3:9 5:-8 6:14
right1:سقطوا	1:17 5:-22 6:10 7:-12
right1:سوداني	3:-15 9:22 11:-20
right1:عادوا	3:-19 9:-29 11:33
right1:عبر	2:8 3:-21 6:13 9:14 10:-16 11:-12
right1:علي	0:-17 1:-17 2:-32 3:34 4:-25 5:-44 6:-11 7:-31 8:-14 9:-32 10:15 11:12
right1:عند	0:-22 2:-13 3:-12 4:-12 5:-15 6:43 7:-12 10:-10
right1:غير	6:-10 11:11
right1:فروا	9:11 11:-13
right1:فقط	0:-17 1:-12 2:-17 3:-37 4:-28 7:20 9:-17 11:-19
right1:فلسطينيا	2:-11 6:9 8:23 10:-20
right1:في	0:-14 1:-21 2:-19 3:-16 4:25 8:-67 9:-14 10:-20 11:-44
right1:قبل	0:-15 1:14 2:-17 3:-21 4:-18 5:-20 6:-11 7:-26 9:15 10:-21
right1:قتلوا	0:-17 2:-8 3:-34 4:-8 5:-17 6:48 7:-10 11:-10
right1:قضوا	2:14 3:-9 4:-10 5:-13
right1:كانت	0:-9 6:-11 10:15
right1:كانوا	0:-24 1:-16 2:-35 4:19 5:-29 6:-11 7:-9 9:-29 10:15
right1:كل	2:-22 3:-18 4:-24 6:35 8:-11 10:11
right1:لا	0:-12 1:-11 2:-21 3:-14 4:23 5:-30 6:-31 7:26 8:-17 9:9 10:-14 11:-9
right1:لقوا	1:9 2:10 7:-13 10:-8
right1:لم	0:-44 1:-25 3:19 5:-39 6:-35 7:62 8:-34 9:-24 10:-52 11:-35
right1:لمهاجرين	6:10
right1:ما	0:-22 1:-12 2:10 3:15 4:40 5:12 6:-42 8:-26 9:8 10:-21 11:-37
right1:ماتوا	1:18 2:-11 3:-21 5:-10 7:-8
right1:مصرعهم	5:-16 6:21
right1:معظمهم	3:-11 5:9
right1:مقابل	0:11 2:8 3:-8 4:-17 5:-24 6:-12 8:8
right1:ممن	0:-27 1:-15 2:-28 3:-22 4:-25 5:28 6:-16 9:-12 10:-10 11:23
right1:من	1:-93 2:-30 3:15 4:-10 5:-18 6:-9 7:-24 8:19 9:-52 10:-16
right1:منا	2:23 3:-14 4:10 5:-11 6:-30 7:-19 10:-16 11:15
right1:منذ	0:-11 1:-25 2:-14 4:-29 5:-8 6:22 9:-24 10:-20 11:-12
right1:منها	2:-25 3:-11 6:23 7:-20
right1:منهم	0:-61 1:-55 3:-23 4:-16 5:-10 7:-40 8:12 10:18
right1:منهن	0:-34 2:-24 3:-18 5:-8 6:9 7:-17 8:-20 10:34 11:-8
right1:نزحوا	3:24 11:-12
right1:نقلوا	2:-16 3:-8 4:19 5:31 6:-37 7:-11 8:-10 10:-17 11:-15
right1:هجروا	3:13
right1:و	2:-21 3:-9 5:-68 6:41 7:-23 11:-13
right1:واربعه	0:-8 2:-9 4:17 6:19 7:-8 10:-22
right1:واصابه	5:-46 6:50
right1:واصيب	0:-9 5:-37 6:48
right1:واكثر	5:-8 6:15
right1:وامراه	5:-12 6:23 7:-17
right1:وثلاثه	6:8 8:15 10:-11
right1:وجرح	5:-23 6:23
right1:وصلوا	9:8 11:-12
right1:وعشرات	6:11
right1:يوميا	6:-8 11:12
right2:	9:-8 11:10
right2:"	0:-35 1:-16 2:-35 3:-43 4:18 6:40 7:-52 9:-22 10:-27
right2:#	0:-13 2:-59 4:-11 5:-46 6:42 7:-17 9:-25 10:15 11:-26
right2:,	1:-42 2:-24 3:-57 5:17 6:-15 8:-17 9:-11 10:16 11:-19
right2:.	0:-21 1:-19 2:-10 3:13 4:-15 5:8 6:-19 9:-26 10:-21 11:-23
right2:ابناء	3:-15 5:-12 7:9 8:8 11:10
right2:اثنان	5:-8 6:16
right2:احد	7:8
right2:احياء	2:-20 4:8 10:17
right2:اربعه	0:-8 2:-10 4:11 6:10 7:-9
right2:استنادا	0:9 6:-8
right2:اسري	6:-11 8:15 10:-11
right2:اصل	0:-28 1:-9 2:33 3:12 4:11 6:-34 10:12 11:-15
right2:اضافه	3:-26 4:8 5:-24 6:-16 8:11 9:-18 10:-8 11:20
right2:اطفال	0:-8 2:-14 3:30 5:14 6:-16 7:-9 9:-15 10:-13 11:-14
right2:افراد	5:-13 6:15
right2:اكثر	0:-15 5:15 6:-18 8:-13 9:-9 10:11
right2:الاتصال	4:-17 5:-11 6:-19 7:29
right2:الان	6:8
right2:الجثث	6:11
right2:الجيش	0:-25 2:35 4:-28 6:-13 10:-27
right2:الحياه	5:-41 6:45
right2:الخامسه	6:-21 7:21
right2:الروهينغا	9:9
right2:الشهر	10:11
right2:الضحايا	6:15
right2:العام	0:28 2:-9 3:-26 4:-17 5:-23 6:10 7:-17 8:-18 9:-9 10:-16 11:-16
right2:العاملين	0:8 2:-12 4:23 8:-11
right2:الفرار	0:10 3:17 6:-12 9:-12 10:-8
right2:القتلي	6:24
right2:القطاع	2:-27 4:27 6:-8 10:-10
right2:الماضي	1:14 3:-12 5:-8 7:-8
right2:المستشفي	6:9
right2:المصابين	5:32 6:-28
right2:النزوح	3:39 6:-32 7:-9
right2:الي	0:-22 1:-25 2:13 3:20 4:-16 5:11 6:-46 7:-55 9:-20 11:-9
right2:اليوم	2:-12 5:12 7:-10 10:12
right2:ان	0:-13 5:-17 6:25 10:-11 11:-16
right2:انقلاب	5:22 6:-15
right2:انهيار	6:16
right2:او	0:-15 1:19 4:-9 6:-19 7:-9 10:17
right2:بحسب	0:-13 1:-10 2:-12 4:19 5:21 7:-16 8:-20 10:-11 11:-17
right2:بعد	0:-32 3:-18 4:-32 5:15 6:-13 7:-29 8:-24 10:41 11:-22
right2:بعدما	5:-13 6:16
right2:بين	1:18 2:11 4:-13 5:10 6:-28 10:-8
right2:بينما	0:-12 4:14 6:-15 7:10
right2:بينهم	0:-16 2:-10 3:-14 5:26 7:-20
right2:تحت	2:-8 5:-12 6:25
right2:ترك	3:30 5:-20 6:-12 9:-16 11:-22
right2:تسعه	6:14
right2:توفي	5:-9 6:11
right2:ثلاثه	0:-21 5:-9 6:36 9:-8 10:-14
right2:ثم	0:-13 3:-16 4:12 5:-19 7:14 11:18
right2:جراء	6:-19 7:18
right2:جرحي	5:-11 6:13
right2:حافله	0:15
right2:حاله	5:34 6:-32
right2:حتفهم	1:15 2:9 3:-11 4:-8 5:-12 7:-23 10:-9 11:-8
right2:حتي	9:-16 11:17
right2:حرجه	4:-22 5:34 6:-21 7:-8 10:-11
right2:حسب	0:-8 1:19 2:-8 3:-22 7:-10 11:9
right2:حي	3:-8 6:-10 11:13
right2:حين	4:-10 5:9 7:-19 11:-10
right2:خلال	3:-14 6:27 9:-12
right2:خمسه	3:-25 5:-14 7:-13 9:23 10:16 11:-30
right2:رجال	6:16
right2:زالوا	1:-10 3:12 5:14 6:-32 7:23 8:-13 9:11 11:-36
right2:زملايه	0:11 2:-11 4:-18 5:23 7:-20 10:-13
right2:سته	0:-23 6:29
right2:سكان	0:-11 1:-9 3:32 4:-23 5:-18 6:-32 7:-20 8:-15 9:-10 10:25 11:-25
right2:عادوا	3:-17 9:-12 11:19
right2:عام	1:19 3:-19 5:-9 7:-14
right2:عايله	5:11
right2:عداد	3:-9 4:-8 5:-26 6:-28 7:33
right2:عشر	0:10
right2:عشره	0:-10 3:11
right2:علي	0:-11 1:-16 3:19 4:18 5:-8 7:-25 8:-31 9:-29 10:-17 11:-26
right2:عمال	0:18
right2:عن	6:-17 7:20
right2:عناصر	6:17
right2:غاره	5:-9 6:21 7:-12
right2:غرق	5:-10 6:-14 7:18
right2:غزه	2:15 11:-14
right2:غير	2:-9 4:23 5:-18 8:-9
right2:فوق	5:-15 6:16
right2:في	0:8 1:-54 2:-24 3:-9 6:28 7:-9 8:-10 9:11 10:-39 11:-59
right2:فيما	2:-9 3:10 4:-9 5:14 9:-22 10:13 11:-20
right2:قال	4:-8 5:-8 7:9
right2:قبضه	0:-12 1:-8 4:23 5:-12 6:-19 7:-11 8:-13
right2:قبل	2:-26 4:-25 5:-11 7:-16 8:-13 9:-17 10:28
right2:قتيل	1:29 3:-10 5:-18 6:-18 7:-11 8:-13 11:-8
right2:قد	0:8 2:-8 3:16 4:-14 6:-16 9:-20 11:10
right2:قسرا	2:-22 4:-25 6:-12 7:26 8:-12 9:-12 10:-12 11:14
right2:قصف	5:20 6:-12 7:-8
right2:كانوا	0:-9 3:-20 4:-12 5:-19 6:8 8:14 9:-10 10:-20 11:11
right2:كل	2:-12 3:-10 4:-13 6:-11 8:34 10:-21
right2:كما	2:22 7:-13 10:-15
right2:لا	0:16 6:-10 7:11 8:-20 9:-9 10:-38
right2:لاحقا	5:-11 10:8
right2:لكن	2:-21 4:13 6:-21 7:18 8:11
right2:لم	0:-17 1:-12 2:-31 3:18 4:-26 6:28 7:-31 8:-11 9:-14 10:-21 11:-13
right2:لنساء	5:-20 6:32 7:-8
right2:ما	0:-20 2:-12 3:-22 4:25 8:-9 9:-12 10:-23 11:-9
right2:متفاوته	5:11
right2:متن	3:-18 6:-12 10:-10 11:19
right2:مدرسه	0:15 10:-15
right2:مستشفي	0:-8 4:-8 5:29 6:-29 10:11
right2:مطار	11:14
right2:مطلع	4:-12 8:16 9:-9 10:-11
right2:مع	5:-12 6:21
right2:معظمهم	0:-10 3:14
right2:مغادره	3:20 5:-10 9:-8 11:-10
right2:مقابل	0:8 2:-18 3:11 4:-20 5:-11 6:-12 8:-30 9:-8 10:27 11:-19
right2:مليون	3:8
right2:من	0:-38 1:-10 2:21 4:-24 5:-51 6:-21 7:-50 8:11 9:-20 10:12 11:17
right2:منذ	0:-11 1:-9 3:-31 4:9 7:-16 8:-14 9:34 10:-14 11:-29
right2:منها	6:9
right2:منهم	0:-15 2:-12 4:9 5:18 7:-19 9:14 10:-9 11:-11
right2:موسكو	6:10 8:-28 10:24
right2:موظفي	0:14 3:-8 6:15
right2:نحو	2:16 5:-10 6:12 8:-11 10:-15
right2:نساء	2:-16 3:-9 6:-16 7:11 8:-11 9:-27 11:18
right2:نهايه	0:-10 2:-8 3:-28 4:-9 6:-14 8:17 9:-23 10:-22 11:24
right2:هجوم	3:-8 5:14 7:-11
right2:هناك	0:-16 4:36 6:9 7:-13 10:-33 11:-8
right2:و	6:14
right2:واحد	5:14 6:-12 8:-17 10:17
right2:واحده	1:-10 3:-8 4:-19 5:-11 6:-13 7:-13 10:29 11:-18
right2:واصابه	5:-42 6:42
right2:واصيب	5:-39 6:42
right2:وان	1:-9 2:-27 3:-30 4:14 5:-12 6:17 7:-36 10:-16 11:27
right2:وجرح	5:-18 6:19
right2:وحده	5:-18 6:23 7:-17
right2:وصلوا	3:-8 5:18 6:-18 7:-10 11:-8
right2:وفق	0:-23 1:-15 2:-19 3:-8 4:-36 5:-14 8:27 10:-20 11:19
right2:وفي	0:-10 2:-18 6:-14 8:-19 10:25
right2:ولا	0:-27 1:-11 2:17 3:-13 4:-14 5:11 6:17 7:-54 10:-14
right2:ولم	3:11 11:-9
right2:وما	6:11 7:-10
right2:ومن	1:-8 3:-26 6:-14 9:15
right2:وهو	1:-14 5:-19 7:24
right2:يوم	3:-9 6:13 9:-17 11:18
right3:	0:-16 1:-15 2:-8 3:18 4:-11 5:-20 6:26 7:-26 8:-21 9:-21 10:-11 11:12
right3:"	0:-24 1:14 2:-38 3:-23 4:12 5:-41 6:27 7:-43 8:-41 9:-27 10:-9 11:25
right3:#	0:-38 1:-39 2:14 4:17 5:-10 6:14 7:-59 8:-11 9:-29 10:-9 11:-16
right3:(	3:-9 6:-14 8:12 10:-16 11:10
right3:)	5:-18 6:20
right3:,	0:-34 2:13 3:10 4:11 5:-33 6:17 7:-38 8:-8 9:-35 10:-19 11:-26
right3:.	0:-18 1:-15 2:-21 3:-25 4:-10 5:-15 7:-11 8:-24 9:25 11:-12
right3::	3:-10 5:-15 9:16 11:-14
right3:اثنان	0:18 2:-9 3:-14 4:-13 5:16 6:-18 7:-14 10:-16
right3:احد	3:-17 6:-11 7:26 9:-8 11:-21
right3:اخرون	5:-19 6:23
right3:اخرين	6:8
right3:اربعه	5:-17 6:11 7:16 11:-8
right3:اشخاص	5:-17 6:22
right3:اشهر	3:-16 5:-24 6:18 9:21 11:-10
right3:اصابه	6:10
right3:اطفال	0:-15 5:-18 6:33 9:-16 10:-13 11:12
right3:اقليم	3:12 5:-8 11:-13
right3:اكثر	2:-17 3:-30 4:-23 7:-17 9:-19 10:27 11:18
right3:الاقل	2:20 4:-20 8:-19
right3:الاول	6:15 10:16
right3:الثلاثاء	5:9
right3:الحياه	2:-27 4:-13 5:18 6:-26 7:-8 10:25
right3:الذي	0:-22 1:12 2:-8 3:-11 4:-14 5:-10 7:-11 8:-14 10:19
right3:السابع	0:26 2:-29 4:-19 5:8 6:-8 8:-11
right3:السابق	0:31 1:-24 3:-10 4:-14 5:-17 6:8 7:-9 8:-16 10:-11 11:-20
right3:العام	4:-13 6:-12 8:22 9:-13 10:-20
right3:الف	9:15 11:-13
right3:الفا	3:-8
right3:الماضي	3:11
right3:المستشفي	5:-21 6:24
right3:المفقودين	3:-9 4:-8 5:-26 6:-28 7:33
right3:المنظمه	3:24 6:-19
right3:النساء	8:-10 9:16 10:10 11:-15
right3:الولايه	7:13
right3:الي	0:14 1:-19 3:-18 5:-16 6:-21 7:-33 9:8 11:9
right3:اليوم	0:10 3:-21 4:-9 7:-16 10:-15 11:18
right3:امراه	0:-10 6:14
right3:ان	1:-8 2:-22 4:-25 8:-9 10:15 11:-8
right3:او	1:16 2:14 3:-24 4:-23 5:-8 7:-17 8:9 10:-18 11:-10
right3:ايام	0:-10 6:-29 7:-14 9:21 10:15 11:-11
right3:بجروح	6:10
right3:بعد	2:-21 4:20 5:-11 6:-10 7:20 8:-24 10:-13 11:-8
right3:بين	4:-14 6:-18 7:-8 10:21
right3:بينهم	1:12 3:-11 4:8 7:-11
right3:بيوتهم	3:-12 11:16
right3:تحت	4:-21 5:15 6:-15
right3:تسعه	4:10 6:16 7:-13
right3:ثلاث	5:10
right3:ثلاثه	0:-9 2:-10 4:-22 8:-10 10:11
right3:ثم	0:18 4:-8 5:-13 6:-8 7:12 10:-13
right3:جانب	2:-9 3:13 4:-8 6:-20 8:26 9:-19 10:-11 11:-10
right3:جرحي	5:-15 6:19
right3:جريحا	5:-14 6:26
right3:حافله	5:11
right3:حين	3:-10 5:10
right3:خلال	2:8 3:12 4:9 5:-8 6:-9 7:-8 8:-18 11:-13
right3:خمس	3:24 5:-10 6:-8 9:-8 11:-14
right3:دول	3:-21 5:-8 6:-15 11:17
right3:دون	3:23 5:-19 7:-12 11:-9
right3:ديسمبر	2:-9 4:-9 8:-13 9:14 10:16 11:-12
right3:زالوا	0:-8 5:11 6:-11 7:13 10:-8
right3:سبعه	5:-17 6:23
right3:سته	3:17 6:-11 8:-8 9:-9
right3:سياره	6:12
right3:ضمنهم	6:8
right3:عام	0:18 10:-19
right3:عبر	3:17 9:-14
right3:عشره	3:-8 5:-11 6:17 10:-8
right3:علي	1:12 3:-12 4:-30 5:16 6:-19 7:-27 8:14 9:-12 11:-17
right3:عن	2:-14 4:14 5:-10 7:-25 8:10 9:14 10:-11 11:-19
right3:عند	2:20 6:-19
right3:فديه	0:-18 2:-12 6:-10 10:21
right3:في	0:-18 1:-41 3:15 4:33 5:-60 6:23 7:-28 8:-11 10:-26
right3:فيها	6:9
right3:قبل	2:12 4:-13
right3:قوات	6:15
right3:كانوا	0:-16 2:-17 4:-16 8:14 10:13
right3:لا	0:-13 3:-13 4:8 6:-35 7:16 8:-21 11:11
right3:لدي	0:19 4:-23 6:-15 9:-19 10:9 11:14
right3:لم	0:15 5:-8 6:-20 7:18 10:-11
right3:ما	1:-8 2:-25 3:-18 7:21 8:-14 9:-15 10:-18 11:17
right3:مخيمات	10:-12 11:14
right3:مدنيا	8:16
right3:مدينه	4:15 6:-10 7:-8
right3:مركز	3:12 5:-15 6:-12 9:16 11:-14
right3:مستشفي	6:9
right3:مسيره	5:13 6:-11
right3:مصابا	5:-9 6:16
right3:مصابين	5:16 6:-10 7:-10
right3:مصيرهم	0:-11 2:-8 4:18 6:-19
right3:مفقودا	6:26 7:-20
right3:مفقودين	3:-11 5:-14 6:-15 7:20
right3:مقاطعه	3:-13 5:-10 8:-8 10:15
right3:مليون	9:14 11:-15
right3:من	1:-19 2:-46 4:-42 5:21 6:-14 7:-34 8:-10 9:-34 10:34
right3:منازلهم	3:31 5:-25 6:-12 9:-20 11:-16
right3:منذ	0:-12 1:-15 2:15 3:13 4:15 5:-12 6:-23 7:8 9:-13 11:-14
right3:منطقه	5:-9 6:14 8:-19 10:19
right3:منظمه	1:21 2:-10 3:-16 4:-10 5:-8 6:-21 7:10 11:-13
right3:منها	2:-8 6:26
right3:منهم	1:-14 2:-14 5:11 6:18 7:-25 8:-11 9:-9 10:-25 11:-14
right3:نحو	0:-12 6:16 8:-11 10:11
right3:نساء	5:9
right3:نفسها	3:-15 4:-13 5:-13 6:-30 7:28
right3:نقطه	6:10
right3:هذا	3:-9 5:-13 6:14 9:-8 11:12
right3:و	5:14 6:-9 7:-9
right3:واحد	3:-10 6:18 7:-11 9:-18 11:18
right3:واحده	0:17 1:-9 3:-18 4:20 5:-10 6:-8 7:-23 8:9 10:-23
right3:وان	0:-16 3:-11 4:-26 7:-14 8:-16 10:26
right3:وجريح	0:-8 1:30 3:-12 5:-16 6:-22 8:-13 11:-11
right3:ولا	4:-14 6:22 7:-12
right3:ولم	2:17 3:-10 4:-13 6:14 7:-11 8:-11 10:-23
right3:وهو	6:11
right3:يزال	1:-10 2:8 3:-10 4:-27 5:14 6:16 7:-24 10:-20
right3:يقول	7:11
short	0:-8 1:-46 3:-18 4:-40 5:-16 7:-11 8:-14 9:8 11:-9
size:1	0:-36 1:-54 2:32 3:-60 4:-39 5:-11 6:38 8:-50 9:-40 11:-48
size:9	0:31 1:-99 3:-110 5:-22 6:21 7:13 8:-42 9:-94 11:-107
size:99	0:-25 1:-62 2:-37 3:-82 4:28 6:40 7:-12 9:-89 10:14 11:-110
size:999	0:19 2:-17 3:-37 4:-18 5:-15 6:-11 7:-15 8:29 9:-63 10:-35 11:30
size:9999	2:-76 3:41 4:-15 6:-12 7:-36 8:8 10:-102 11:-18
size:more	0:-81 1:-67 2:-60 3:37 4:-29 5:-52 6:-61 7:-17 8:-62 9:47 10:-66 11:22
verdict:abducted	0:117 1:-43 2:-45 3:-54 4:-14 5:-78 6:-94 7:-86 8:-31 9:-60 10:-78 11:-37
verdict:casualties	0:-25 1:70 2:-15 3:-28 4:-18 5:-50 6:-62 7:-42 8:-18 9:-13 11:-28
verdict:claim	2:23 4:-18 5:-9 6:-38 7:9 8:10 10:-17
verdict:dead-in-captivity	0:-68 1:-13 2:83 3:-20 5:-47 6:-56 7:-67 8:-41 9:-17 10:-60 11:-20
verdict:displaced	0:-47 1:-43 2:-66 3:127 4:-51 5:-88 6:-102 7:-95 8:-48 9:-27 10:-8 11:-52
verdict:held	0:-55 1:-30 2:-50 3:-64 4:82 5:-60 6:-91 7:-19 8:17 9:-42 10:-35 11:-37
verdict:injured	0:-87 2:-63 3:-86 4:-56 5:160 6:-106 7:-106 8:-65 9:-54 10:-77 11:-68
verdict:killed	0:-67 1:-27 2:48 3:-59 4:-141 5:-113 6:153 7:-114 8:-142 9:-44 10:-123 11:-68
verdict:missing	0:-72 1:-45 2:-64 3:-89 4:-29 5:-77 6:-44 7:113 8:-46 9:-48 10:-71 11:-45
verdict:open	0:-39 2:-37 4:22 5:-49 6:-26 7:-21 9:-11 10:13 11:-10
verdict:out	0:31 1:-23 3:-25 4:10 6:-30 7:-16 8:-18 9:-61 10:-27
verdict:prisoners-exchanged	0:-35 1:-26 2:-80 3:-37 4:-37 5:-38 6:-64 7:-32 8:78 9:-20 10:-15 11:-49
verdict:refugees	0:-36 1:-36 2:-36 3:-48 4:-44 5:-45 6:-64 7:-38 8:-34 9:85 10:9 11:-31
verdict:released	0:-81 1:-34 2:-85 3:-10 4:-44 5:-73 6:-68 7:-83 8:27 9:-39 10:91 11:-54
verdict:returned	0:-60 1:-52 2:-33 3:-27 4:-64 5:-71 6:-34 7:-29 8:-58 9:-55 10:-21 11:91`
}
