import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	60
alike:casualties	32
alike:dead-in-captivity	59
alike:displaced	-25
alike:held	24
alike:injured	64
alike:killed	17
alike:missing	-21
alike:prisoners-exchanged	20
alike:refugees	27
alike:released	-9
any	-30
bare:1	101
bare:9	-48
bare:99	-30
bare:999	9
bare:9999	28
bare:more	8
before:abducted	61
before:allocated	-80
before:casualties	-83
before:dead-in-captivity	41
before:delivered	66
before:displaced	21
before:held	35
before:injured	-53
before:killed	3
before:missing	-133
before:pledged	-72
before:prisoners-exchanged	-83
before:refugees	-42
before:released	-42
before:requested	21
before:returned	6
behind:abducted	27
behind:allocated	-122
behind:casualties	-102
behind:dead-in-captivity	-9
behind:delivered	-96
behind:displaced	7
behind:held	-44
behind:killed	-71
behind:missing	-7
behind:pledged	-117
behind:prisoners-exchanged	3
behind:refugees	7
behind:requested	50
behind:returned	23
behind:total	-64
ending:اء	-82
ending:اب	-59
ending:ات	-162
ending:ار	-40
ending:اص	76
ending:اف	-56
ending:اق	61
ending:ال	-16
ending:ام	-45
ending:ان	49
ending:اه	87
ending:با	27
ending:بب	50
ending:بت	-83
ending:بل	34
ending:به	-6
ending:بي	-39
ending:تا	42
ending:ته	28
ending:تي	-54
ending:ثا	-46
ending:ثر	-3
ending:ثه	-17
ending:جه	-31
ending:حا	41
ending:حه	-69
ending:خل	-4
ending:دا	-10
ending:در	-33
ending:دل	-76
ending:ده	-18
ending:دي	-15
ending:را	-70
ending:رت	27
ending:رج	56
ending:رح	84
ending:رق	18
ending:رك	-59
ending:ره	-24
ending:ري	-25
ending:سا	-24
ending:سب	55
ending:سم	-75
ending:سه	-37
ending:طع	63
ending:طه	58
ending:عا	-28
ending:عت	47
ending:عه	73
ending:فا	-101
ending:فه	-86
ending:في	-52
ending:قا	-20
ending:قت	-59
ending:قل	-31
ending:قه	-56
ending:لا	-103
ending:لت	-9
ending:لغ	32
ending:لم	-46
ending:له	16
ending:لي	94
ending:ما	-13
ending:مت	-41
ending:مل	-12
ending:مه	-89
ending:مي	-4
ending:نا	-38
ending:نت	-17
ending:نه	26
ending:ني	129
ending:ها	-79
ending:هم	46
ending:هن	60
ending:وا	19
ending:وب	68
ending:وح	68
ending:ود	-25
ending:ور	-60
ending:وق	52
ending:ول	32
ending:وم	-54
ending:ون	-20
ending:وي	-51
ending:يا	-30
ending:يب	72
ending:يد	45
ending:ير	22
ending:يع	59
ending:يف	38
ending:يل	-45
ending:يم	8
ending:ين	32
ending:يه	-10
equal:abducted	36
equal:dead-in-captivity	-6
equal:displaced	-52
equal:held	-20
equal:injured	-11
equal:killed	43
equal:missing	-11
equal:prisoners-exchanged	41
equal:refugees	-32
equal:released	-34
form:digits	-14
form:dual	-43
form:fraction	-180
form:mixed	-59
form:range	-37
form:singular	-58
form:vague	-25
form:words	57
headline	-7
here:#aboard	-26
here:#aid	-21
here:#alive	18
here:#captives	34
here:#captivity	-10
here:#captors	-18
here:#carrying	-17
here:#commerce	-32
here:#conference	-20
here:#containing	-76
here:#contest	-105
here:#crossing	-13
here:#custody	-128
here:#demand	-14
here:#disease	-62
here:#displacement	33
here:#exchange	29
here:#given-back	59
here:#giving-from	-7
here:#group	40
here:#handover	17
here:#hostages	8
here:#losing-side	45
here:#need	-97
here:#police	-20
here:#receiving	-4
here:#remainder	104
here:#report	20
here:#rescue	-91
here:#return	94
here:#state	25
here:#treatment	-66
here:#war-prisoners	-8
here:abducted	64
here:allocated	-8
here:casualties	-29
here:dead-in-captivity	32
here:delivered	-33
here:displaced	85
here:held	9
here:injured	58
here:killed	100
here:missing	26
here:pledged	13
here:prisoners-exchanged	-4
here:refugees	18
here:released	41
here:requested	-62
here:returned	14
here:said	17
here:set	32
here:total	-20
item	31
last:claim-abducted	-3
last:claim-allocated	-86
last:claim-casualties	-102
last:claim-dead-in-captivity	-89
last:claim-displaced	-43
last:claim-held	-20
last:claim-injured	-27
last:claim-killed	31
last:claim-missing	-13
last:claim-pledged	-33
last:claim-prisoners-exchanged	43
last:claim-refugees	-4
last:claim-released	-28
last:claim-requested	35
last:claim-returned	19
last:claim-total	9
left1:	-44
left1:"	64
left1:#	-54
left1:(	87
left1:,	101
left1:-	22
left1::	100
left1:اجلاء	52
left1:اجلي	-10
left1:احتجاز	48
left1:احدهما	-34
left1:استشهاد	80
left1:اصابه	-26
left1:اصل	-71
left1:اصيب	118
left1:اطفال	62
left1:اطلقت	-28
left1:الا	-44
left1:الان	69
left1:الجرحي	68
left1:الحرب	77
left1:الحصيله	44
left1:السلطات	-51
left1:السودان	59
left1:الشرطه	-79
left1:الضحايا	55
left1:العام	62
left1:العايدين	34
left1:العدد	86
left1:القتلي	10
left1:القطاع	58
left1:الماضي	10
left1:الماضيه	38
left1:المفوضيه	43
left1:الي	-11
left1:اليوم	87
left1:اما	-11
left1:امام	-5
left1:امراه	25
left1:امس	-21
left1:ان	93
left1:انتشال	68
left1:انقاذ	-69
left1:انقذ	-64
left1:اي	-56
left1:ايام	47
left1:ب	3
left1:بان	27
left1:بحياه	149
left1:بعد	38
left1:بفارق	-8
left1:بقتل	67
left1:بلغ	107
left1:بلغت	42
left1:بمشاركه	-75
left1:بمقتل	102
left1:بواقع	-29
left1:بين	-3
left1:بينها	-84
left1:بينهم	106
left1:تحرير	68
left1:تزال	52
left1:تسلم	-65
left1:تشاد	53
left1:تشمل	23
left1:تضم	-29
left1:تغطيه	-38
left1:تقل	-25
left1:توفي	83
left1:ثم	34
left1:جانب	54
left1:جثامين	65
left1:جثث	36
left1:جثه	60
left1:جنديا	-54
left1:خرج	74
left1:خطف	57
left1:خلاله	17
left1:رفات	107
left1:روسيا	-13
left1:زال	71
left1:سجلت	-60
left1:سراح	81
left1:سقوط	13
left1:سوي	-25
left1:شهيد	-92
left1:ضمنهم	47
left1:عاد	126
left1:عبر	-29
left1:عدد	-40
left1:عن	111
left1:عند	47
left1:غادر	46
left1:فقتل	81
left1:فقدنا	76
left1:في	-259
left1:فيه	-42
left1:فيها	38
left1:قال	-59
left1:قتل	149
left1:قتلت	77
left1:قتلوا	62
left1:قتلي	41
left1:قتيل	-57
left1:قتيلا	115
left1:قضي	69
left1:كانت	18
left1:كانوا	-23
left1:كل	-121
left1:كم	-81
left1:كنا	-92
left1:ل	-45
left1:لاجي	-78
left1:لدينا	60
left1:لقي	100
left1:لكل	-73
left1:مات	98
left1:متن	-90
left1:متنه	-67
left1:متنها	-39
left1:مسيره	-50
left1:مصرع	98
left1:مصير	56
left1:مع	-12
left1:مقتل	159
left1:من	-137
left1:منها	7
left1:منهم	-15
left1:نزح	67
left1:نزوح	80
left1:نساء	87
left1:نقل	9
left1:نقلت	-43
left1:نوفمبر	-8
left1:و	4
left1:واصاب	29
left1:واصابت	13
left1:واصابه	153
left1:واصيب	126
left1:وان	51
left1:وبقي	5
left1:وتوفي	80
left1:وجرح	64
left1:وحده	55
left1:وحدها	25
left1:وصل	-8
left1:وعددها	-82
left1:وعددهم	66
left1:وفاه	107
left1:وفقد	36
left1:وقال	-95
left1:وقتل	142
left1:وقضي	85
left1:ونقل	21
left1:وهم	41
left1:وهو	-131
left1:يزال	-6
left1:يضم	54
left1:يعود	62
left1:يقتل	48
left1:يقل	-52
left1:يكون	54
left1:يناير	50
left1:•	45
left2:	-78
left2:"	21
left2:#	-88
left2:(	53
left2:)	24
left2:,	46
left2:-	-84
left2::	61
left2:اثنان	-145
left2:اربعه	-23
left2:ارتفع	65
left2:اشخاص	-34
left2:اضافه	84
left2:اطلاق	47
left2:اعلنت	-13
left2:افرج	53
left2:اكتوبر	95
left2:الاحد	22
left2:الاحمر	28
left2:الاسبوع	46
left2:الاصابات	58
left2:الاف	-82
left2:الافراج	80
left2:الاقل	64
left2:الان	19
left2:الاول	60
left2:الاولي	47
left2:البلاد	-39
left2:التي	-25
left2:الثاني	33
left2:الجمعه	45
left2:الحصيله	57
left2:الحكومه	60
left2:الخميس	75
left2:الذي	-56
left2:السبت	27
left2:السودان	46
left2:الشرطه	-46
left2:الشهر	57
left2:الصحه	-51
left2:العام	77
left2:العدد	50
left2:الف	-120
left2:الفا	-53
left2:القتلي	53
left2:القوات	29
left2:الكهرباء	-62
left2:اللاجيين	32
left2:الماضي	39
left2:المتحده	54
left2:المدني	73
left2:المفقودين	65
left2:المنظمه	70
left2:المولف	-42
left2:الي	10
left2:اليوم	-39
left2:امراه	-26
left2:ان	108
left2:انا	68
left2:انه	-54
left2:انها	66
left2:اهداف	-18
left2:او	-61
left2:اودت	46
left2:اودي	95
left2:ايام	29
left2:بدايه	29
left2:بعد	87
left2:بعدما	12
left2:بين	-51
left2:تبادل	17
left2:تحت	45
left2:تعلن	-12
left2:تقول	16
left2:ثلاثه	47
left2:ثم	-16
left2:جثامين	57
left2:جثث	30
left2:جديده	-5
left2:جري	-37
left2:جريحا	25
left2:جنديا	105
left2:حتفهم	40
left2:حتي	56
left2:حصيله	30
left2:حيث	-30
left2:حين	-66
left2:خطف	33
left2:خلال	10
left2:خمسه	-8
left2:دولار	-58
left2:دينار	-59
left2:ذلك	4
left2:روسيا	-49
left2:ساعه	106
left2:سبعه	37
left2:سيده	-75
left2:شخص	-36
left2:شخصا	14
left2:شهداء	76
left2:شهيدا	72
left2:صباحا	3
left2:عبر	17
left2:عثر	-24
left2:عشر	-90
left2:علي	-81
left2:عمليات	40
left2:عن	4
left2:غزه	28
left2:غير	3
left2:فضلا	40
left2:في	-42
left2:فيما	-21
left2:قافله	15
left2:قال	-61
left2:قبل	43
left2:قتل	21
left2:قتلوا	41
left2:قتلي	28
left2:قتيلا	23
left2:قد	121
left2:كل	-20
left2:كما	-35
left2:كييف	59
left2:لا	-18
left2:للاجيين	-31
left2:للهجره	75
left2:ما	25
left2:مبني	-26
left2:مدنيا	29
left2:مدنيين	57
left2:مساء	-29
left2:مسلحون	91
left2:مصابا	-4
left2:مصرعهم	22
left2:مطلع	11
left2:مع	-20
left2:ملايين	-82
left2:مليون	-67
left2:منذ	54
left2:منهم	-26
left2:مواطن	-8
left2:نقلت	-27
left2:نقلوا	-84
left2:هذا	66
left2:واحتجزت	-87
left2:واحد	23
left2:واحده	17
left2:واضاف	75
left2:وتستضيف	-10
left2:وعلي	26
left2:وفاه	70
left2:وفيات	-52
left2:وقال	11
left2:وقد	92
left2:وكان	16
left2:ولا	38
left2:وما	33
left2:ومن	74
left2:يعلن	-32
left2:يناير	59
left2:•	-4
left3:	-27
left3:"	10
left3:#	-25
left3:)	7
left3:,	-32
left3:-	37
left3::	28
left3:اباد	43
left3:ادي	63
left3:اربعه	49
left3:استشهاد	48
left3:اسفر	11
left3:اشخاص	-17
left3:اطباء	24
left3:اكتوبر	70
left3:الاربعاء	-51
left3:الاسراييلي	18
left3:الاف	-61
left3:الاقل	-39
left3:الامم	38
left3:الاول	75
left3:البلاد	31
left3:التي	-28
left3:الجمعه	-33
left3:الجيش	9
left3:الحرب	35
left3:الخميس	-9
left3:الدفاع	16
left3:الدوليه	78
left3:الذي	24
left3:السبت	51
left3:السلطات	17
left3:الشهر	-34
left3:الصحه	34
left3:الطواري	-48
left3:العام	-3
left3:الف	-49
left3:الفا	18
left3:القتلي	95
left3:القطاع	8
left3:القوات	55
left3:الماضي	33
left3:المدنيه	65
left3:الوطنيه	48
left3:الوفيات	67
left3:الي	64
left3:امام	-45
left3:ان	-26
left3:انه	20
left3:انها	4
left3:ايام	32
left3:بحسب	-38
left3:بدايه	48
left3:بعد	-58
left3:بين	-43
left3:بينما	46
left3:بينهم	30
left3:تسعه	-41
left3:تعلن	24
left3:تقول	8
left3:ثلاث	-10
left3:ثلاثه	22
left3:ثم	33
left3:ثمانيه	29
left3:جثث	-26
left3:جثه	7
left3:جريحا	28
left3:جنوب	47
left3:حتي	27
left3:حصيله	-21
left3:حين	80
left3:خلال	113
left3:خمس	-25
left3:خمسه	-28
left3:راكبا	-62
left3:روسيا	49
left3:سبعه	27
left3:شخص	15
left3:شخصا	-12
left3:صباح	-16
left3:طفلا	31
left3:عاد	-22
left3:عام	86
left3:عبر	74
left3:عدد	65
left3:عشر	80
left3:عشره	-22
left3:علي	-31
left3:عن	-12
left3:عند	-46
left3:غزه	-44
left3:فجر	41
left3:في	19
left3:فيما	-52
left3:فيه	-29
left3:قباله	61
left3:قبل	53
left3:قتل	-6
left3:قتيلا	105
left3:قد	5
left3:قرب	10
left3:قريه	41
left3:كان	-23
left3:كانوا	16
left3:كانون	38
left3:كل	6
left3:كما	-16
left3:لا	-50
left3:للهجره	40
left3:لم	74
left3:ما	31
left3:محليه	22
left3:مدنيا	-33
left3:مساء	-4
left3:مشيرا	-39
left3:مصابا	12
left3:مصرع	28
left3:مطلع	4
left3:مقتل	60
left3:ملايين	-31
left3:مليار	-43
left3:مليون	-31
left3:من	17
left3:منذ	16
left3:منها	-67
left3:منهم	80
left3:نازح	65
left3:نايرا	-53
left3:نحو	3
left3:هذا	54
left3:و	24
left3:واضاف	-60
left3:والبحث	74
left3:وان	76
left3:وزاره	-47
left3:وفاه	77
left3:وقد	-9
left3:ولا	-45
left3:ولم	-87
left3:ومن	77
left3:يناير	26
left3:يوما	-21
left3:•	-73
many	-73
mostly:abducted	24
mostly:aid	-49
mostly:allocated	47
mostly:casualty	3
mostly:delivered	-78
mostly:displaced	-102
mostly:displacement	11
mostly:held	122
mostly:hostage	42
mostly:injured	-64
mostly:pledged	36
mostly:prisoners-exchanged	-25
mostly:released	69
mostly:returned	-75
mostly:total	-32
near:اباد	46
near:ابار	8
near:ابتد	3
near:ابري	54
near:ابعد	59
near:ابلغ	-30
near:ابنا	-12
near:ابو	25
near:ابوا	-41
near:ابوظ	39
near:ابيض	-75
near:اتجا	-63
near:اتحا	-54
near:اتصا	29
near:اتصل	6
near:اتفا	-54
near:اتلف	-45
near:اتها	14
near:اثار	85
near:اثر	-15
near:اثنا	-39
near:اثنت	-40
near:اثني	-7
near:اثيو	83
near:اجان	42
near:اجبر	68
near:اجتا	66
near:اجتم	8
near:اجري	-51
near:اجل	-57
near:اجلا	6
near:اجلت	-36
near:اجلي	-103
near:اجما	62
near:اجنب	30
near:اجنح	-10
near:اجهز	47
near:اجوب	-94
near:اجيي	-7
near:احاد	-19
near:احتج	-64
near:احتر	-11
near:احتل	-16
near:احد	-17
near:احدا	7
near:احده	46
near:احدي	47
near:احرق	-97
near:احصا	7
near:احصت	33
near:احصي	56
near:احمد	-36
near:احمر	13
near:احيا	8
near:احيل	-15
near:اخبا	37
near:اختط	94
near:اختف	86
near:اختن	11
near:اخذو	70
near:اخر	-23
near:اخرا	25
near:اخرو	25
near:اخري	55
near:اخلو	43
near:اخلي	-10
near:اخوت	-16
near:اخير	58
near:ادار	50
near:ادام	61
near:ادت	-52
near:ادري	-26
near:ادعا	-47
near:ادلب	84
near:ادوا	-57
near:ادوي	-58
near:ادي	107
near:اذا	68
near:اذار	-49
near:اذاع	47
near:اراء	-11
near:اربا	-60
near:اربع	-48
near:ارتف	103
near:اردن	55
near:ارسا	-50
near:ارسل	-98
near:ارضه	-49
near:ارضي	32
near:ارغم	-30
near:ارقا	-48
near:اركا	26
near:ارمي	76
near:ارها	-68
near:اروا	52
near:ازمه	23
near:ازيد	23
near:اساب	-20
near:اساس	22
near:اسبا	47
near:اسبو	-11
near:استا	-25
near:استب	35
near:استخ	34
near:استد	-21
near:استر	-17
near:استش	15
near:استض	-17
near:استط	-11
near:استع	14
near:استف	-58
near:استق	8
near:استل	70
near:استم	62
near:استن	95
near:استه	-3
near:استو	-70
near:استي	-25
near:اسر	-34
near:اسرا	30
near:اسرت	13
near:اسره	41
near:اسرو	59
near:اسري	-32
near:اسط	-23
near:اسعا	43
near:اسفر	59
near:اسقا	-42
near:اسقط	-129
near:اسكن	33
near:اسلا	59
near:اسم	6
near:اسما	-63
near:اسمه	-29
near:اسها	3
near:اسوا	-28
near:اسير	11
near:اشار	-4
near:اشتب	-85
near:اشتر	-100
near:اشخا	59
near:اشغا	-34
near:اشنط	-74
near:اصاب	16
near:اصحا	40
near:اصدر	-67
near:اصطد	-45
near:اصفر	55
near:اصل	-82
near:اصوا	-57
near:اصيب	56
near:اضاف	84
near:اضرا	-64
near:اضطر	-70
near:اطبا	100
near:اطرا	41
near:اطفا	-4
near:اطلا	39
near:اطلق	44
near:اعاد	30
near:اعتر	-114
near:اعتق	-103
near:اعتم	-24
near:اعدا	-65
near:اعدت	13
near:اعدم	58
near:اعرف	50
near:اعشا	-78
near:اعصا	71
near:اعلا	93
near:اعلن	59
near:اعلي	34
near:اعما	92
near:اعوا	-19
near:اعيد	-55
near:اغذي	-21
near:اغسط	-24
near:اغلا	-10
near:اغلب	56
near:اغلق	-92
near:اغنا	36
near:افاد	-13
near:افتت	-46
near:افرا	-48
near:افرج	-15
near:افري	19
near:افغا	71
near:اقار	-60
near:اقتا	114
near:اقتح	73
near:اقتص	31
near:اقتي	25
near:اقدا	35
near:اقر	22
near:اقسا	-88
near:اقصي	-50
near:اقل	-65
near:اقلت	-19
near:اقلي	55
near:اقيم	-63
near:اكبر	30
near:اكثر	27
near:اكد	55
near:اكس	93
near:اكست	-52
near:اكلي	21
near:اكوب	43
near:الا	-35
near:الام	73
near:الان	51
near:التي	43
near:الجو	-27
near:الحي	97
near:الخط	52
near:الذي	13
near:السن	40
near:الطب	52
near:الغا	49
near:الف	-109
near:الفا	-21
near:الله	-36
near:اله	-21
near:الي	26
near:اليه	78
near:اما	46
near:امات	-14
near:امار	-34
near:امام	-82
near:امتد	-42
near:امتع	47
near:امر	-11
near:امرا	54
near:امس	-14
near:امطا	-43
near:اممي	3
near:امن	-9
near:امني	-34
near:امها	-54
near:اموا	-81
near:امين	-45
near:انا	34
near:انبا	93
near:انت	-37
near:انتخ	-33
near:انتظ	-6
near:انتق	25
near:انته	45
near:انحا	58
near:انخف	-27
near:اندر	38
near:اندل	-25
near:اندو	-8
near:انذا	8
near:انزل	-19
near:انسا	-9
near:انسح	13
near:انطل	-24
near:انفا	-42
near:انفج	-3
near:انقا	-15
near:انقذ	-133
near:انقط	20
near:انقل	-33
near:انه	-5
near:انها	35
near:انهم	-28
near:انهن	68
near:انهي	6
near:انوا	-62
near:اهال	-73
near:اهدا	-19
near:اهله	40
near:اهلي	-13
near:اوتش	16
near:اودت	38
near:اودي	39
near:اورد	-20
near:اورو	-92
near:اوسط	-18
near:اوضح	6
near:اوقع	-22
near:اوقف	-38
near:اوكر	32
near:اول	40
near:اولا	22
near:اولي	69
near:ايات	-42
near:ايام	46
near:ايتل	-5
near:ايدي	21
near:ايرا	92
near:ايزي	16
near:ايطا	-98
near:ايقا	-29
near:ايكو	-28
near:ايل	15
near:ايلو	-41
near:اين	17
near:ايه	41
near:ايوا	55
near:باب	-3
near:بابن	-6
near:بات	-50
near:باتج	46
near:باحت	73
near:باحث	18
near:باخت	59
near:بارا	-37
near:بارب	7
near:بارز	72
near:باست	20
near:باسم	51
near:باقل	-14
near:باقو	45
near:باقي	10
near:باكس	62
near:بان	-48
near:بانت	-30
near:بانخ	115
near:بانف	-21
near:بانه	62
near:باني	-35
near:بايد	-26
near:بايع	-53
near:بتر	65
near:بترت	79
near:بتهم	-56
near:بجرا	52
near:بجرو	7
near:بجنو	63
near:بحاج	-91
near:بحث	-3
near:بحر	79
near:بحرو	53
near:بحري	-68
near:بحسب	22
near:بحلو	7
near:بحي	-45
near:بحيا	38
near:بحير	58
near:بختو	-13
near:بخسا	42
near:بخمس	-5
near:بدء	3
near:بدات	-41
near:بداي	69
near:بدل	-70
near:بديل	-10
near:بذلك	-15
near:براد	-11
near:برتب	28
near:برد	38
near:برس	-14
near:برصا	12
near:برلم	65
near:برمي	-40
near:برنا	18
near:بري	-70
near:بريف	21
near:بريه	-10
near:بزيا	19
near:بسبب	-37
near:بسته	40
near:بسقو	56
near:بسوه	48
near:بشان	9
near:بشظا	28
near:بشما	-23
near:بشها	-56
near:بشير	44
near:بطاق	-75
near:بطان	-31
near:بطلق	-37
near:بطول	-4
near:بعثه	75
near:بعد	42
near:بعدم	35
near:بعضه	-38
near:بعلب	-9
near:بعين	12
near:بفار	-22
near:بقاع	-73
near:بقتل	-6
near:بقصف	15
near:بقي	-37
near:بقيم	-33
near:بقيه	49
near:بلا	69
near:بلاد	-5
near:بلاس	-88
near:بلاغ	-48
near:بلح	23
near:بلد	-74
near:بلدا	-37
near:بلده	-21
near:بلدي	-32
near:بلغ	18
near:بلغت	10
near:بلغم	28
near:بما	-43
near:بمست	96
near:بمشا	-69
near:بمعد	-22
near:بمقت	119
near:بمقد	-57
near:بموج	-69
near:بناء	-22
near:بنجا	81
near:بنسب	-89
near:بنغل	66
near:بنفس	89
near:بنقل	16
near:بنك	-75
near:بنير	34
near:بها	-45
near:بهدف	-9
near:بهم	34
near:بواب	-6
near:بواق	-57
near:بودا	-4
near:بور	-12
near:بورو	89
near:بوسا	52
near:بولا	54
near:بولد	48
near:بولو	27
near:بولي	-73
near:بوني	37
near:بيان	7
near:بيت	8
near:بيتا	-15
near:بيته	-18
near:بير	19
near:بيلغ	-4
near:بين	18
near:بينم	-5
near:بينه	56
near:بيني	46
near:بيوت	-35
near:تابع	-6
near:تاخر	-8
near:تاري	-22
near:تاسع	-80
near:تاكد	40
near:تالي	-17
near:تامي	-69
near:تاهي	15
near:تايل	51
near:تباد	-44
near:تبقي	-30
near:تبلغ	69
near:تبين	-87
near:تتبا	-16
near:تتبع	-25
near:تتجا	-36
near:تترا	50
near:تتسع	-74
near:تجار	21
near:تجاو	-45
near:تحاق	-44
near:تحت	-35
near:تحتا	20
near:تحتج	91
near:تحدث	-8
near:تحدي	27
near:تحري	41
near:تحصي	46
near:تحطم	-14
near:تحقق	22
near:تحقي	-80
near:تحمل	-7
near:تحيي	19
near:تخشي	-28
near:تخصص	-53
near:تداف	-46
near:تداو	-24
near:تدخل	-54
near:تدمي	-46
near:تذكر	-54
near:تراج	-6
near:تراك	-11
near:تراو	-80
near:تربي	-7
near:ترت	14
near:ترتف	-8
near:ترجي	-28
near:تردد	-12
near:ترفع	98
near:ترك	37
near:تركي	104
near:ترمي	-79
near:ترنو	35
near:تزال	23
near:تسبب	36
near:تستض	-25
near:تستع	66
near:تسته	32
near:تسجل	6
near:تسجي	-68
near:تسع	-77
near:تسعم	-72
near:تسعه	-23
near:تسعو	-22
near:تسعي	-23
near:تسلم	33
near:تسلي	-62
near:تشاد	-24
near:تشار	-51
near:تشري	26
near:تشغي	36
near:تشمل	81
near:تصدر	-48
near:تصري	-19
near:تصل	57
near:تصوي	-25
near:تضاع	29
near:تضرر	-63
near:تضم	-20
near:تضيف	60
near:تطبي	-33
near:تعام	45
near:تعاو	-55
near:تعد	-25
near:تعدا	6
near:تعدي	-6
near:تعذي	58
near:تعرض	-61
near:تعرف	124
near:تعلن	-12
near:تعلي	-33
near:تعمل	-66
near:تعهد	-48
near:تعود	-49
near:تعوي	-31
near:تغذي	-136
near:تغطي	-43
near:تفتي	57
near:تفجي	17
near:تفرج	12
near:تفيد	70
near:تقاط	69
near:تقتل	55
near:تقدر	-20
near:تقدم	-35
near:تقدي	57
near:تقر	24
near:تقري	-116
near:تقطن	-21
near:تقل	-12
near:تقول	7
near:تكفي	-32
near:تلته	-31
near:تلغر	16
near:تلفز	47
near:تلقت	-87
near:تلقو	-46
near:تلقي	26
near:تلك	40
near:تلمي	-19
near:تمري	-37
near:تمكن	-62
near:تموز	60
near:تموي	-63
near:تناف	-3
near:تنته	-15
near:تنظي	27
near:تنفي	-23
near:تنقل	41
near:تهجي	14
near:تواص	-55
near:توال	-62
near:توثق	33
near:توجه	49
near:توزي	35
near:توظي	-69
near:توفي	104
near:توقع	-62
near:توقي	-32
near:تونس	-48
near:تووي	24
near:تيار	-31
near:ثالث	47
near:ثامن	8
near:ثانو	56
near:ثاني	-18
near:ثقاف	-33
near:ثلاث	16
near:ثلث	-64
near:ثلثه	-5
near:ثمان	-4
near:ثمن	27
near:ثمنه	-39
near:جاء	21
near:جاءت	-52
near:جارف	29
near:جاري	-54
near:جامع	-13
near:جان	16
near:جانب	-6
near:جاهز	-53
near:جبات	-61
near:جبال	-52
near:جبل	90
near:جبهه	-31
near:جثام	14
near:جثث	18
near:جثما	-7
near:جثه	11
near:جديد	-26
near:جراح	-62
near:جرح	18
near:جرحت	46
near:جرحو	37
near:جرحي	17
near:جرف	-32
near:جرفت	33
near:جروح	98
near:جري	35
near:جريح	27
near:جريد	-14
near:جزاي	59
near:جزير	-25
near:جزيي	-98
near:جلال	-29
near:جلسه	-84
near:جلهم	-34
near:جماع	-82
near:جمعت	-54
near:جمعه	-15
near:جمعي	-24
near:جمله	-23
near:جمهو	-42
near:جميع	36
near:جنسي	5
near:جنوب	16
near:جنود	43
near:جنيه	-53
near:جهاز	47
near:جهته	80
near:جهه	-45
near:جوا	7
near:جوار	84
near:جود	-52
near:جوع	-66
near:جوله	41
near:جوي	-66
near:جويه	-3
near:جيبو	-58
near:جيرا	66
near:جيش	23
near:جيل	-27
near:حاجه	-93
near:حاد	-59
near:حادي	60
near:حارس	4
near:حاره	9
near:حافل	14
near:حاكم	37
near:حال	15
near:حالا	-52
near:حالت	64
near:حاله	73
near:حالي	41
near:حامل	49
near:حاول	-51
near:حتفه	45
near:حتي	90
near:حدات	-41
near:حده	64
near:حدها	29
near:حدود	34
near:حديث	-12
near:حديد	39
near:حذر	79
near:حرار	-46
near:حراي	-36
near:حرب	17
near:حرجه	82
near:حررت	46
near:حركه	16
near:حريق	-38
near:حريك	-13
near:حزب	10
near:حزمه	-76
near:حزير	33
near:حساب	-60
near:حسب	-63
near:حسبم	27
near:حسن	11
near:حسين	49
near:حصار	-38
near:حصبه	-66
near:حصه	-91
near:حصيل	102
near:حضر	-78
near:حضور	-5
near:حفر	-68
near:حقوق	-21
near:حقول	60
near:حقيق	-20
near:حكم	-38
near:حكوم	28
near:حلب	29
near:حلبج	72
near:حلقت	-41
near:حلوه	33
near:حماس	-11
near:حماي	-13
near:حمص	54
near:حمض	-38
near:حمله	-54
near:حواد	-8
near:حوال	-78
near:حوثي	64
near:حول	-123
near:حياه	62
near:حيث	-41
near:حين	-6
near:خارج	-15
near:خارك	28
near:خاطف	39
near:خامس	7
near:خان	64
near:ختام	-51
near:خدما	-85
near:خدمه	-69
near:خرج	-14
near:خرجت	-56
near:خرجو	-3
near:خرطو	-7
near:خريف	72
near:خزان	-9
near:خساي	14
near:خسر	16
near:خسرت	-9
near:خسرن	15
near:خصصت	-18
near:خطا	11
near:خطف	56
near:خطفت	-42
near:خطفه	28
near:خطفو	54
near:خطه	20
near:خطير	65
near:خفر	-64
near:خفض	-63
near:خلال	6
near:خلفت	72
near:خمس	-35
near:خمسم	40
near:خمسه	24
near:خمسو	75
near:خمسي	-15
near:خميس	22
near:خوزس	52
near:خيام	25
near:خيبر	-13
near:خيمه	-40
near:داخل	100
near:دارف	39
near:داعش	-10
near:دامت	-46
near:داهم	9
near:داير	37
near:دباب	-22
near:دبلو	-38
near:دخل	47
near:دخلت	-110
near:دخول	-83
near:دراس	-93
near:درجا	-72
near:درجه	44
near:درك	35
near:درما	78
near:درهم	-4
near:دروز	49
near:دعم	35
near:دفاع	-4
near:دفع	-69
near:دفعت	-29
near:دفعه	58
near:دفن	69
near:دفنا	125
near:دفنت	48
near:دفنو	39
near:دقيق	-28
near:دمر	-51
near:دمرت	21
near:دمرن	-3
near:دمشق	44
near:دنان	-55
near:دوري	19
near:دول	-5
near:دولا	-118
near:دوله	-111
near:دولي	-3
near:دون	-54
near:ديار	9
near:ديسم	53
near:ديفو	35
near:ديل	29
near:ديلغ	-74
near:دينا	24
near:ذات	28
near:ذاته	42
near:ذخاي	66
near:ذخير	-26
near:ذروه	41
near:ذكرت	5
near:ذلك	24
near:ذمه	-73
near:ذهب	48
near:ذوي	-39
near:ذويه	-32
near:ذين	44
near:رابط	77
near:رابع	-6
near:رات	-88
near:راس	41
near:رافع	-22
near:راكب	-75
near:رام	-70
near:رامي	-38
near:راي	-67
near:رايت	-26
near:رباط	35
near:ربع	54
near:ربيع	-36
near:رجع	76
near:رجعو	77
near:رجلا	18
near:رجلي	-41
near:رحل	-51
near:رحلا	-69
near:رحله	-19
near:رحلو	48
near:ردت	67
near:رزيق	44
near:رشيد	-18
near:رصاص	72
near:رصد	-62
near:رصيد	-34
near:رضا	8
near:رضيع	42
near:رفات	3
near:رفاق	35
near:رفح	-34
near:رفضت	75
near:رفع	25
near:رفيق	60
near:رقم	37
near:رقمي	44
near:ركاب	-44
near:ركام	-39
near:رهاي	77
near:رهين	6
near:رواي	-35
near:روبي	-48
near:روس	90
near:روسي	-18
near:روما	-33
near:روهي	-54
near:روي	56
near:رويت	-105
near:رياح	-24
near:رياس	11
near:رياض	-4
near:ريال	-75
near:ريف	28
near:رييس	49
near:زابو	-9
near:زاعم	49
near:زال	65
near:زالت	-90
near:زالو	16
near:زامف	81
near:زرار	-16
near:زعت	-55
near:زلزا	19
near:زلنا	57
near:زملا	53
near:زمن	35
near:زميل	61
near:زهاء	-59
near:زوار	-28
near:زوبي	62
near:زوجت	-18
near:زور	-14
near:زورا	-9
near:زورق	-16
near:زيتو	11
near:زير	-25
near:سابع	-42
near:سابق	69
near:ساحل	-56
near:ساخن	-64
near:سادس	44
near:ساعا	20
near:ساعت	-49
near:ساعه	17
near:ساغا	34
near:ساق	65
near:ساقه	68
near:ساكن	-4
near:سالم	-129
near:سانا	-37
near:سانت	58
near:سايق	-95
near:سباح	-8
near:سباق	-15
near:سبت	49
near:سبتم	-19
near:سبع	-64
near:سبعم	-31
near:سبعي	80
near:سبقه	36
near:سبيل	-9
near:سبين	45
near:سته	-7
near:ستون	-72
near:ستين	-29
near:سجل	51
near:سجلت	-41
near:سجن	-44
near:سجنا	-61
near:سجون	31
near:سحبت	-65
near:سحقو	-22
near:سداس	-4
near:سرير	-71
near:سريع	-42
near:سطح	-46
near:سعته	-89
near:سعد	8
near:سعر	-78
near:سعره	-97
near:سعود	51
near:سفار	67
near:سفح	10
near:سفين	-68
near:سقط	102
near:سقطت	-11
near:سقطو	61
near:سقف	-48
near:سقوط	-90
near:سكان	12
near:سكك	-49
near:سكني	-93
near:سكه	17
near:سلاح	-86
near:سلام	-7
near:سلسل	3
near:سلطا	44
near:سلم	-44
near:سلمت	101
near:سلمن	52
near:سله	-27
near:سليم	41
near:سمح	-24
near:سنتي	-39
near:سنجا	-34
near:سند	6
near:سنغا	54
near:سنه	-95
near:سنوا	3
near:سنوي	-71
near:سوء	-93
near:سواح	-32
near:سوتل	67
near:سودا	94
near:سوري	60
near:سوق	-50
near:سوكو	86
near:سومط	47
near:سوها	52
near:سوي	-41
near:سويس	73
near:سياح	26
near:سيار	-4
near:سياس	-62
near:سياق	-11
near:سيبو	-19
near:سيده	-5
near:سير	50
near:سيرا	35
near:سيطر	-51
near:سيقا	-21
near:سيل	63
near:سينا	51
near:سيول	3
near:شاحن	-15
near:شارع	-8
near:شارك	-84
near:شاطي	-46
near:شاهد	-81
near:شباب	-33
near:شباط	-49
near:شباك	-61
near:شبكه	25
near:شبه	35
near:شبوه	-31
near:شتاء	-8
near:شجاع	22
near:شحن	-73
near:شخص	23
near:شخصا	-8
near:شخصي	18
near:شرد	41
near:شردت	65
near:شرطه	-28
near:شرطي	-40
near:شرعي	-45
near:شرف	-7
near:شرق	4
near:شرقي	16
near:شركا	7
near:شركه	-45
near:شعب	14
near:شعبي	-3
near:شفاء	27
near:شقه	-23
near:شقيق	13
near:شمال	70
near:شمس	17
near:شمل	-79
near:شهاد	-71
near:شهد	-55
near:شهدا	56
near:شهدت	-20
near:شهر	-74
near:شهرا	-3
near:شهري	21
near:شهود	-40
near:شهيد	23
near:شوط	-27
near:شوون	103
near:شيبو	64
near:شيخ	-6
near:شيوخ	-26
near:صاحب	-27
near:صادر	-67
near:صارو	-102
near:صباح	48
near:صحاف	32
near:صحرا	56
near:صحفي	6
near:صحه	-37
near:صحيا	-24
near:صحيه	-93
near:صحيي	50
near:صدر	-20
near:صدمه	-19
near:صرف	-53
near:صرفت	-19
near:صعد	-48
near:صغير	-45
near:صفحه	-68
near:صفر	14
near:صفقه	44
near:صفوف	37
near:صلت	-4
near:صلنا	-49
near:صلوا	75
near:صليب	30
near:صناع	-34
near:صندو	-74
near:صنعا	16
near:صنف	-64
near:صهار	-10
near:صهري	-40
near:صوار	-34
near:صوت	-11
near:صور	-76
near:صول	21
near:صوما	80
near:صياد	80
near:صيان	-40
near:صيف	45
near:صيني	66
near:ضابط	30
near:ضالع	55
near:ضحاي	31
near:ضحيت	22
near:ضحيه	31
near:ضرب	14
near:ضربا	23
near:ضربه	46
near:ضعف	-47
near:ضفه	-13
near:ضمت	23
near:ضمنه	151
near:ضيف	-33
near:طابق	-13
near:طاقت	-17
near:طاقم	-145
near:طاقه	13
near:طال	21
near:طالب	75
near:طاول	26
near:طاير	-50
near:طايش	37
near:طباب	-43
near:طبرق	-39
near:طبقا	-23
near:طبي	36
near:طبيب	51
near:طبيه	30
near:طراز	-80
near:طرد	-14
near:طرف	25
near:طرفا	9
near:طرفي	86
near:طرق	73
near:طريق	9
near:طفل	-20
near:طفلا	20
near:طفله	71
near:طفلي	55
near:طفيف	15
near:طلب	-99
near:طنا	-85
near:طواب	33
near:طوار	-25
near:طواق	79
near:طوعا	22
near:طولك	45
near:طويل	8
near:طيرا	-14
near:طينه	39
near:ظهر	-7
near:ظهرا	109
near:عاجز	-83
near:عاجل	-51
near:عاد	19
near:عادت	18
near:عادو	-25
near:عاشر	25
near:عاصم	-16
near:عالج	-68
near:عالم	-41
near:عام	40
near:عاما	-58
near:عامل	50
near:عامه	23
near:عامي	35
near:عايد	100
near:عايل	25
near:عبار	-48
near:عبر	-37
near:عبرو	48
near:عبور	35
near:عبوه	-25
near:عثر	70
near:عثما	38
near:عثور	38
near:عداد	35
near:عدت	23
near:عدد	51
near:عددت	26
near:عدده	-77
near:عدلي	39
near:عدم	-50
near:عدن	56
near:عده	-24
near:عدو	37
near:عدوا	24
near:عراق	43
near:عربا	-54
near:عربي	-34
near:عرضت	-19
near:عرفن	41
near:عزاء	-21
near:عسكر	24
near:عشاي	105
near:عشر	3
near:عشرا	-16
near:عشره	10
near:عشرو	-67
near:عشري	-46
near:عشوا	34
near:عصاب	-60
near:عصر	-33
near:عصرا	31
near:عطله	-45
near:عقار	-6
near:عقد	-50
near:علاج	28
near:علقت	-4
near:علم	38
near:علما	-89
near:علمت	13
near:علي	17
near:عليا	-5
near:عليه	-26
near:عمار	-42
near:عمال	27
near:عمر	83
near:عمره	57
near:عمري	-59
near:عمل	-29
near:عملي	10
near:عموم	38
near:عناص	-36
near:عناي	29
near:عند	53
near:عندم	16
near:عندن	-9
near:عنصر	5
near:عنف	27
near:عنه	-41
near:عنها	56
near:عنهم	107
near:عوده	59
near:عولج	-69
near:عون	34
near:عياد	-67
near:عين	34
near:عينه	9
near:غابت	-35
near:غابه	83
near:غادر	-21
near:غارا	-28
near:غارت	24
near:غاره	49
near:غاز	-25
near:غالب	61
near:غام	-8
near:غاو	45
near:غدا	-3
near:غذاي	-112
near:غرام	35
near:غرب	-10
near:غربي	-11
near:غرفه	11
near:غرق	82
near:غرقا	-39
near:غرقو	55
near:غريم	-3
near:غزه	-45
near:غضون	-37
near:غمرت	-53
near:غواص	22
near:غوفا	75
near:غياب	-46
near:غير	-63
near:غيره	73
near:فارق	62
near:فاز	-26
near:فاشر	91
near:فاعل	67
near:فان	56
near:فاه	33
near:فايق	-16
near:فبات	-60
near:فبرا	-12
near:فتح	-26
near:فتحت	-55
near:فتره	-14
near:فتيا	18
near:فجر	76
near:فجرا	-89
near:فجرح	73
near:فحص	46
near:فحصت	-23
near:فحوص	-28
near:فدا	-70
near:فديه	61
near:فرار	118
near:فران	-15
near:فرد	-37
near:فردي	-42
near:فرع	75
near:فرق	-86
near:فرقن	10
near:فرقه	37
near:فرنس	41
near:فروا	-24
near:فريق	-105
near:فصاي	-20
near:فصل	-44
near:فضلا	44
near:ففي	38
near:فقا	-24
near:فقتل	90
near:فقد	15
near:فقدا	57
near:فقدت	95
near:فقدن	-29
near:فقدو	37
near:فقضي	22
near:فقط	11
near:فلبي	32
near:فلم	33
near:فندق	-69
near:فوق	-87
near:فيات	-14
near:فيرا	25
near:فيصل	-51
near:فيضا	46
near:فيما	-27
near:فين	28
near:فيه	29
near:فيها	-3
near:فيهم	40
near:قارب	-106
near:قاصر	37
near:قاطع	51
near:قاطن	50
near:قاعد	-68
near:قاعه	-49
near:قال	9
near:قالت	26
near:قالو	84
near:قانو	-61
near:قاهر	-90
near:قايد	44
near:قايل	14
near:قايم	28
near:قبضه	11
near:قبل	54
near:قبله	62
near:قتال	9
near:قتل	58
near:قتلت	168
near:قتلن	67
near:قتلو	76
near:قتلي	92
near:قتيل	4
near:قدر	-13
near:قدره	-65
near:قدم	-9
near:قدمت	-48
near:قذيف	-12
near:قراب	19
near:قرار	-54
near:قراه	-47
near:قرب	-49
near:قرن	-18
near:قري	13
near:قريب	87
near:قريه	32
near:قسرا	30
near:قسم	70
near:قصف	-11
near:قضاء	-14
near:قضار	-65
near:قضاي	-42
near:قضت	48
near:قضوا	92
near:قضي	58
near:قضيه	-68
near:قطار	-54
near:قطاع	-18
near:قطره	-51
near:قطري	-20
near:قطعه	-24
near:قليل	59
near:قمه	-68
near:قناه	-17
near:قنبل	-30
near:قنطا	-35
near:قوات	23
near:قوار	-45
near:قواف	-17
near:قوام	-5
near:قواي	-36
near:قوته	-28
near:قود	36
near:قول	24
near:قوله	73
near:قوه	-38
near:قياد	8
near:قياس	-19
near:قيد	-11
near:قيل	-53
near:قيمت	-17
near:كابو	-80
near:كاتس	-9
near:كاجر	-4
near:كادو	-19
near:كاذب	-53
near:كارث	-15
near:كامل	-7
near:كان	7
near:كانا	76
near:كانت	-13
near:كانو	19
near:كاوك	-29
near:كايا	12
near:كايس	30
near:كبير	14
near:كتاب	-32
near:كذلك	-31
near:كردف	36
near:كركو	-31
near:كره	22
near:كشف	-26
near:كشفت	-22
near:كفرت	53
near:كله	53
near:كليا	-109
near:كما	104
near:كمبو	-13
near:كنا	-24
near:كنيس	-24
near:كهرب	-105
near:كواد	80
near:كوار	5
near:كوت	11
near:كورس	30
near:كوري	54
near:كولت	-34
near:كولو	16
near:كولي	-30
near:كوما	12
near:كومب	-39
near:كونر	17
near:كونغ	4
near:كويت	-39
near:كيف	20
near:كيلو	-150
near:كينش	-47
near:كييف	67
near:لاجي	-16
near:لاحق	50
near:لادا	51
near:لاسب	-57
near:لاست	-4
near:لاسر	-89
near:لاطف	101
near:لاطل	-44
near:لاعب	-53
near:لاغا	44
near:لافت	-58
near:لامب	10
near:لان	86
near:لايح	43
near:لبنا	-56
near:لترم	6
near:لثلا	60
near:لجنه	-87
near:لحظه	69
near:لدي	-11
near:لدين	-5
near:لديه	30
near:لرضي	30
near:لروي	-21
near:لسنه	-56
near:لشوو	32
near:لطفل	110
near:لعاي	-13
near:لغت	-66
near:لغم	-28
near:لغما	32
near:لفرا	-10
near:لقاء	-38
near:لقوا	52
near:لقي	60
near:لكل	-112
near:لكن	18
near:لكنه	-24
near:لما	-54
near:لمده	-42
near:لمرا	-10
near:لمكت	46
near:لمها	42
near:لنا	31
near:لنسا	22
near:لها	-14
near:لهجو	-18
near:لهم	-7
near:لواء	53
near:لوزا	85
near:لوكا	-12
near:ليبل	-40
near:ليبي	-35
near:ليرت	58
near:ليره	-53
near:ليس	-10
near:ليصب	84
near:ليصل	6
near:ليل	-53
near:ليلا	-24
near:ليلت	3
near:ليله	48
near:ماء	-23
near:مات	-46
near:ماتت	7
near:ماتو	105
near:مار	30
near:مارب	39
near:مارس	-29
near:ماري	72
near:ماشي	-74
near:ماضي	-10
near:مالك	-88
near:مالي	24
near:ماني	31
near:ماوي	-51
near:مايت	22
near:مايغ	76
near:مايه	25
near:مايو	-31
near:مايي	24
near:مبار	-37
near:مبان	34
near:مبلغ	-48
near:مبني	-21
near:مبين	27
near:متاث	81
near:متحد	33
near:متر	-19
near:مترش	-51
near:متزا	-48
near:متشد	17
near:متصد	18
near:متصل	12
near:متضر	-48
near:متطو	-8
near:متفا	49
near:متفر	-13
near:متمر	67
near:متن	-23
near:متنق	-37
near:متنه	-25
near:متوا	66
near:متوس	99
near:متوف	-35
near:متوق	-31
near:مثله	-49
near:مجان	-19
near:مجاو	-94
near:مجتم	58
near:مجدد	11
near:مجلس	-46
near:مجمع	-28
near:مجمو	-11
near:مجهو	107
near:محاف	15
near:محام	32
near:محاو	-16
near:محتج	-44
near:محرر	-33
near:محطا	-8
near:محطه	-20
near:محكم	-116
near:محكو	62
near:محلا	-57
near:محلل	-57
near:محلي	34
near:محمد	-11
near:محمل	-46
near:محمي	-40
near:محور	-48
near:محيط	6
near:مختط	-67
near:مختل	-61
near:مخزو	-43
near:مخطو	38
near:مخلف	20
near:مدار	66
near:مداف	-33
near:مدرب	-30
near:مدرج	26
near:مدرس	23
near:مدرع	46
near:مدعي	-71
near:مدفع	-20
near:مدمر	-84
near:مدن	17
near:مدني	-15
near:مده	-67
near:مدير	13
near:مدين	-65
near:مراب	-31
near:مرات	-65
near:مراس	-36
near:مراف	-62
near:مربع	-30
near:مرتب	-11
near:مرتي	38
near:مرحل	-62
near:مرخص	-82
near:مرشح	-90
near:مرضي	80
near:مرفق	-42
near:مركب	-70
near:مركز	9
near:مره	-4
near:مروح	-37
near:مرور	-77
near:مريض	-45
near:مزار	-78
near:مساء	64
near:مساح	-68
near:مساع	-66
near:مساف	-12
near:مساك	12
near:مستا	-6
near:مستح	-24
near:مستش	37
near:مستع	-86
near:مستف	-60
near:مستق	-46
near:مستل	-31
near:مستم	62
near:مسته	-41
near:مسجد	19
near:مسجل	-28
near:مسح	-32
near:مسعف	-7
near:مسلح	-14
near:مسلس	-4
near:مسوو	5
near:مسير	34
near:مسيل	56
near:مشار	46
near:مشتب	-7
near:مشتر	-78
near:مشرف	-31
near:مشرو	-34
near:مشفي	42
near:مشير	9
near:مصاب	-14
near:مصاد	-16
near:مصدر	34
near:مصر	87
near:مصرع	169
near:مصرف	-5
near:مصري	30
near:مصلح	32
near:مصمم	27
near:مصنع	-44
near:مصير	131
near:مضيف	27
near:مطار	12
near:مطاط	-45
near:مطبخ	-58
near:مطلع	-20
near:معاب	73
near:معار	73
near:معبد	-109
near:معبر	45
near:معتق	35
near:معدل	-26
near:معرض	-34
near:معرك	65
near:معسك	97
near:معظم	-58
near:معلم	17
near:معلن	-37
near:معه	-9
near:معها	-70
near:معهم	69
near:معي	30
near:معيت	7
near:مغاد	11
near:مغرب	48
near:مغلق	-35
near:مفاو	54
near:مفوض	-49
near:مقاب	10
near:مقات	41
near:مقار	-6
near:مقاط	43
near:مقاع	-105
near:مقال	-81
near:مقبر	-40
near:مقبل	31
near:مقتل	53
near:مقتو	41
near:مقدم	-38
near:مقر	19
near:مقرر	39
near:مقعد	-58
near:مكان	70
near:مكتب	47
near:مكون	-15
near:ملاح	68
near:ملاي	-8
near:ملعب	44
near:ملف	-70
near:ملم	-37
near:مليا	-79
near:مليو	-52
near:مما	53
near:مماث	-31
near:ممثل	-65
near:ممرض	70
near:ممن	26
near:ممنو	74
near:منا	42
near:مناز	26
near:مناط	9
near:منتص	56
near:منجم	48
near:منح	40
near:مندو	-54
near:منذ	20
near:منزل	-32
near:منشو	-74
near:منصر	-38
near:منصه	-77
near:منطق	-38
near:منظم	-14
near:منظو	-63
near:منفج	-55
near:منفص	8
near:منكو	39
near:منه	-74
near:منها	-3
near:منهم	6
near:منهن	30
near:مهاج	14
near:مهجر	10
near:مهرج	-39
near:مهند	-60
near:مواج	-55
near:مواز	-13
near:مواط	-23
near:مواع	-55
near:مواق	49
near:موبد	3
near:موت	27
near:موتم	-9
near:موج	-41
near:موجه	-40
near:مودي	23
near:موزع	-56
near:موسس	-67
near:موسك	30
near:موسم	-9
near:موشر	-21
near:موضح	41
near:موظف	-61
near:موقت	44
near:موقع	-37
near:موكد	-17
near:مولف	-17
near:ميات	-42
near:ميان	55
near:مياه	-70
near:ميدا	20
near:ميدي	41
near:ميلا	-39
near:ميلي	37
near:مينا	-8
near:ميه	73
near:ميوي	-11
near:ناجي	19
near:ناخب	-48
near:نادي	55
near:نار	-34
near:ناري	-3
near:نازح	-9
near:ناشط	-43
near:ناصر	-7
near:ناطق	75
near:نايب	-82
near:ناير	-18
near:نبطي	-59
near:نتاي	-63
near:نتيج	52
near:نجا	-62
near:نجاه	-42
near:نجف	13
near:نحام	-63
near:نحن	-44
near:نحو	-35
near:نداء	-37
near:ندفع	-11
near:نزح	93
near:نزحو	47
near:نزل	10
near:نزوح	3
near:نساء	67
near:نسبه	-83
near:نسخه	-20
near:نسمه	81
near:نشر	-65
near:نشرت	-49
near:نشره	-38
near:نصف	-66
near:نصفه	72
near:نصل	67
near:نعرف	52
near:نفت	8
near:نفذت	-47
near:نفسه	-15
near:نفوق	-58
near:نفي	-42
near:نقاب	-32
near:نقاط	-50
near:نقدي	-9
near:نقطه	14
near:نقل	20
near:نقلا	-52
near:نقلت	-54
near:نقلو	7
near:نقيب	84
near:نمسا	56
near:ننتظ	86
near:ننكر	46
near:نهار	43
near:نهاي	117
near:نهر	35
near:نهود	53
near:نواب	-60
near:نور	15
near:نوع	-46
near:نوفم	97
near:نووي	-39
near:نياب	8
near:نيام	-24
near:نيجر	33
near:نيجي	21
near:نيسا	62
near:هاتف	-39
near:هاجم	24
near:هاون	48
near:هايت	44
near:هبط	-35
near:هجره	21
near:هجرو	40
near:هجما	-25
near:هجوم	9
near:هدف	-33
near:هدم	-59
near:هدنه	113
near:هذا	-12
near:هذه	60
near:هرب	50
near:هكتا	-19
near:هلال	-3
near:هما	17
near:هنا	-4
near:هناك	96
near:هند	-64
near:هندي	75
near:هنود	99
near:هوال	61
near:هولا	23
near:هوي	-52
near:هويت	45
near:هويه	-62
near:واحد	-41
near:وادي	-23
near:واصل	-64
near:واقع	40
near:وان	-49
near:وثق	-49
near:وجبه	57
near:وجه	35
near:وحده	31
near:وحيد	-51
near:ورد	-24
near:وزار	15
near:وزرا	73
near:وزع	-76
near:وزعت	-38
near:وزير	-73
near:وست	5
near:وسط	-9
near:وصل	-22
near:وصول	-8
near:وضع	19
near:وطني	67
near:وعن	-24
near:وفد	-27
near:وفر	22
near:وفق	46
near:وفي	74
near:وفيا	107
near:وقاي	22
near:وقت	35
near:وقد	31
near:وقع	-96
near:وقف	-16
near:وقود	-48
near:وكال	-17
near:ولا	-3
near:ولاي	-54
near:ولم	-6
near:وما	10
near:ومن	99
near:وهم	28
near:وهو	15
near:وهي	-42
near:يابو	-38
near:يبحث	27
near:يبق	-37
near:يبقي	39
near:يبلغ	-38
near:يبيت	30
near:يتجا	-84
near:يتحد	-41
near:يتسع	-127
near:يتوز	7
near:يتوق	12
near:يحتا	-4
near:يحتج	29
near:يحمل	-47
near:يدفع	53
near:يدفن	35
near:يذكر	14
near:يراف	-59
near:يرتف	39
near:يرد	-74
near:يرفع	37
near:يرقد	-10
near:يزن	-49
near:يزيد	-29
near:يستد	30
near:يستق	39
near:يسكن	-69
near:يشار	-41
near:يشمل	-60
near:يصب	-51
near:يصل	-28
near:يضم	-16
near:يطلق	-47
near:يعاد	-20
near:يعان	-35
near:يعت	-66
near:يعتز	56
near:يعثر	82
near:يعد	59
near:يعرف	86
near:يعلن	-21
near:يعمل	15
near:يعني	-57
near:يعود	-57
near:يعيش	26
near:يغطي	-39
near:يفتر	53
near:يفرج	-14
near:يقار	-47
near:يقتل	-22
near:يقدر	-28
near:يقرب	56
near:يقضي	68
near:يقطن	-63
near:يقل	-57
near:يقول	36
near:يقيم	55
near:يكمل	10
near:يكن	6
near:يكون	10
near:يلتح	-38
near:يمثل	-47
near:يمكن	24
near:يملك	-56
near:يمن	-70
near:ينا	82
near:يناه	41
near:يناي	38
near:ينتس	44
near:ينتظ	-42
near:ينج	-44
near:ينفد	10
near:ينفي	15
near:ينقل	-66
near:يها	-93
near:يهم	42
near:يوجد	6
near:يورو	-83
near:يولي	58
near:يوم	24
near:يوما	-37
near:يومه	22
near:يومي	-11
near:يونا	-36
near:يونس	61
near:يوني	43
near:يووي	-82
near:ييف	17
next:claim-abducted	-65
next:claim-allocated	-37
next:claim-casualties	-29
next:claim-dead-in-captivity	4
next:claim-delivered	-68
next:claim-displaced	-23
next:claim-held	-31
next:claim-injured	-3
next:claim-killed	-35
next:claim-missing	-8
next:claim-pledged	-94
next:claim-prisoners-exchanged	35
next:claim-refugees	35
next:claim-released	79
next:claim-requested	-30
next:claim-returned	-9
next:claim-total	-8
noun:	13
noun:activist	-70
noun:afghan	42
noun:aftershock	-110
noun:aid-worker	31
noun:aircraft	-69
noun:ambulance	-111
noun:animal	-74
noun:attacker	97
noun:bed	-90
noun:boat	-52
noun:body	180
noun:boy	80
noun:brother	31
noun:building	-112
noun:burundian	-57
noun:bus	-56
noun:camp	-120
noun:captive	56
noun:car	-106
noun:carriage	-54
noun:case	-18
noun:centre	-77
noun:child	90
noun:citizen	128
noun:civilian	76
noun:colleague	103
noun:companion	72
noun:company	-54
noun:country	-95
noun:dead-person	8
noun:death	231
noun:deputy	-99
noun:detainee	-47
noun:displaced-person	175
noun:district	48
noun:doctor	-79
noun:driver	110
noun:drone	-130
noun:employee	-54
noun:engineer	92
noun:ethiopian	-51
noun:european	-41
noun:explosion	-51
noun:family	-175
noun:fighter	20
noun:firefighter	40
noun:flight	-104
noun:floor	-103
noun:foreigner	13
noun:german	-13
noun:girl	-14
noun:goal	-55
noun:grandchild	-28
noun:guard	53
noun:gunman	-80
noun:helicopter	-59
noun:helper	55
noun:hospital	-70
noun:hostage	44
noun:house	-147
noun:human	8
noun:imam	-114
noun:incident	-89
noun:indian	-5
noun:individual	4
noun:inhabitant	-92
noun:injured-person	140
noun:injury	43
noun:inmate	-113
noun:israeli	-45
noun:journalist	35
noun:killed-person	288
noun:lebanese	73
noun:malian	-77
noun:man	-4
noun:martyr	192
noun:match	-24
noun:member	-109
noun:migrant	-23
noun:mine	-51
noun:minister	-92
noun:missile	-97
noun:missing-person	63
noun:mortal-remains	138
noun:mother	-69
noun:motorcycle	-66
noun:nationality	-28
noun:neighbour	14
noun:nigerian	-95
noun:nurse	68
noun:observer	-8
noun:officer	67
noun:official	-43
noun:operation	-112
noun:organisation	-41
noun:other	150
noun:page	-71
noun:palestinian	-35
noun:paramedic	78
noun:parcel	-43
noun:passenger	-61
noun:patient	-62
noun:person	23
noun:player	-65
noun:point	-34
noun:policeman	65
noun:prisoner	65
noun:province	-28
noun:pupil	-80
noun:refugee	168
noun:relative	-71
noun:resident	65
noun:returnee	-12
noun:russian	-122
noun:saudi	35
noun:school	-101
noun:seat	-44
noun:security-agent	-17
noun:session	-15
noun:shell	-95
noun:ship	-24
noun:site	-57
noun:soldier	118
noun:son	-79
noun:source	-96
noun:speaker	-107
noun:spectator	-32
noun:state	-55
noun:station	-49
noun:strike	-115
noun:student	-60
noun:sudanese	-32
noun:survivor	-74
noun:suspect	-63
noun:syrian	-33
noun:tank	-31
noun:tanker	-70
noun:teacher	-5
noun:team	-15
noun:tent	-57
noun:terrorist	16
noun:train	-4
noun:truck	-160
noun:turk	-49
noun:ukrainian	-87
noun:vehicle	-55
noun:victim	-53
noun:village	-98
noun:visitor	-49
noun:volunteer	-30
noun:vote	-44
noun:voter	-39
noun:well	-52
noun:woman	105
noun:worker	-20
noun:yazidi	-101
noun:young-man	103
only:aid	-102
only:casualty	-37
only:displacement	-28
only:hostage	30
other:abducted	-16
other:aid	-14
other:allocated	28
other:casualties	-3
other:casualty	-9
other:dead-in-captivity	-12
other:delivered	-4
other:displaced	-28
other:displacement	-4
other:held	38
other:hostage	-27
other:missing	-58
other:pledged	13
other:prisoners-exchanged	8
other:refugees	12
other:released	5
other:requested	22
other:returned	-14
other:total	36
others:0	-256
others:2	-179
others:more	6
qualified	53
quoted	11
right1:	-5
right1:"	-17
right1:#	-83
right1:(	7
right1:)	54
right1:,	-4
right1:|	78
right1:اثر	17
right1:اثناء	51
right1:احياء	-62
right1:اخري	-31
right1:اخرين	-45
right1:اصيب	73
right1:اصيبوا	43
right1:اضافي	-78
right1:اضافيه	-6
right1:اطلقت	-62
right1:العام	71
right1:ان	-120
right1:انقطع	63
right1:اوكراني	27
right1:باسم	-88
right1:بتهمه	-23
right1:بجروح	59
right1:بحسب	55
right1:بسبب	50
right1:بعد	8
right1:بلا	-3
right1:بين	45
right1:بينهم	-14
right1:تحت	78
right1:جديده	-77
right1:جراء	54
right1:حامل	76
right1:حتفهم	84
right1:حتي	63
right1:خرجوا	-90
right1:خطفوا	67
right1:خلال	-12
right1:دون	-42
right1:سقطوا	42
right1:سوداني	48
right1:صحيه	-20
right1:عادوا	74
right1:عبر	-36
right1:عن	-104
right1:عند	51
right1:غير	-61
right1:فروا	-24
right1:فقط	120
right1:فلسطينيا	-30
right1:في	44
right1:قبل	80
right1:قضوا	84
right1:كانت	-14
right1:كانوا	-12
right1:كل	66
right1:لا	19
right1:لقوا	10
right1:لكل	-41
right1:لم	99
right1:لمهاجرين	40
right1:ما	32
right1:ماتوا	27
right1:مرات	-80
right1:مشترك	-71
right1:مصرعهم	26
right1:معظمهم	5
right1:مقابل	84
right1:مقاطعات	-49
right1:مقاطعه	-19
right1:ممن	83
right1:من	62
right1:منا	24
right1:منذ	48
right1:منها	-26
right1:منهم	69
right1:منهن	27
right1:نزحوا	81
right1:هجروا	31
right1:و	37
right1:واربعه	73
right1:واصابه	102
right1:واصيب	-6
right1:واكثر	26
right1:وامراه	50
right1:وثلاثه	-10
right1:وجرح	72
right1:وخمسه	20
right1:وسته	-30
right1:وصلوا	-5
right1:وعشرات	63
right1:وما	-31
right1:يوميا	-47
right2:	44
right2:"	-13
right2:#	-19
right2:,	-40
right2::	-82
right2:ابناء	-4
right2:اثنان	84
right2:احد	65
right2:احياء	-21
right2:اربعه	92
right2:استنادا	43
right2:اسري	45
right2:اصل	-3
right2:اضافه	55
right2:اطفال	49
right2:الاتصال	74
right2:الان	-45
right2:الجثث	47
right2:الجيش	18
right2:الحياه	40
right2:الخامسه	-37
right2:الروهينغا	-60
right2:الشهر	-63
right2:الضحايا	60
right2:العام	35
right2:العاملين	10
right2:الف	-51
right2:الفرار	61
right2:القتلي	18
right2:القطاع	8
right2:الماضي	67
right2:المستشفي	-96
right2:المصابين	59
right2:النزوح	83
right2:الي	80
right2:اليوم	12
right2:ان	-34
right2:انقلاب	76
right2:انهيار	-24
right2:او	-46
right2:اي	-59
right2:ب	-44
right2:بحسب	-39
right2:بعد	37
right2:بعدما	6
right2:بين	-44
right2:بينما	20
right2:بينها	-58
right2:بينهم	47
right2:تحت	-49
right2:تدافع	19
right2:ترك	81
right2:تسعه	-15
right2:توفي	-52
right2:ثلاثه	-57
right2:ثم	60
right2:ثمانيه	-48
right2:جراء	58
right2:جرحي	52
right2:حافله	37
right2:حاله	55
right2:حتفهم	51
right2:حتي	-16
right2:حرجه	26
right2:حسب	40
right2:حي	16
right2:حين	69
right2:خلال	-77
right2:خمس	10
right2:خمسه	51
right2:دون	51
right2:رجال	60
right2:زالوا	123
right2:زملايه	-14
right2:سبعه	-27
right2:سته	-40
right2:سكان	56
right2:طراز	-48
right2:عادوا	-57
right2:عام	15
right2:عايله	-23
right2:عداد	64
right2:عشر	30
right2:عشره	30
right2:عمال	44
right2:عن	-68
right2:عناصر	68
right2:غارات	33
right2:غاره	35
right2:غرق	-11
right2:غزه	-13
right2:غير	-43
right2:فوق	-24
right2:في	27
right2:فيما	108
right2:فيها	-78
right2:قال	22
right2:قبضه	67
right2:قبل	39
right2:قتيل	45
right2:قد	6
right2:قسرا	49
right2:قصف	58
right2:كانوا	26
right2:كل	-8
right2:كما	31
right2:لا	41
right2:لكن	29
right2:لم	101
right2:لنساء	90
right2:ما	-19
right2:متفاوته	-21
right2:متن	25
right2:مدرسه	56
right2:مستشفي	22
right2:مطلع	-17
right2:مع	-30
right2:معظمهم	-45
right2:مغادره	71
right2:مقابل	106
right2:مليون	29
right2:من	36
right2:منذ	20
right2:منها	34
right2:منهم	123
right2:موسكو	54
right2:موظفي	-24
right2:موقع	-34
right2:نحو	-4
right2:نساء	40
right2:نهايه	84
right2:هجوم	55
right2:هذا	-74
right2:هناك	47
right2:و	-69
right2:واحد	-5
right2:واحده	55
right2:واصابه	58
right2:واصيب	41
right2:وان	71
right2:وجرح	22
right2:وحده	-40
right2:وصلوا	63
right2:وفق	37
right2:وفي	52
right2:ولايه	-36
right2:ولم	-87
right2:وما	-73
right2:ومن	9
right2:وهو	-27
right2:يوم	22
right3:	11
right3:"	84
right3:#	-34
right3:(	41
right3:)	-61
right3:,	50
right3:-	-38
right3:.	-52
right3::	-29
right3:اثنان	-35
right3:احد	-58
right3:اخرون	37
right3:اخرين	-52
right3:اربعه	-31
right3:اشخاص	-25
right3:اشهر	39
right3:اصابه	-17
right3:اطفال	56
right3:اقليم	32
right3:الاقل	26
right3:الاول	78
right3:الثالثه	24
right3:الثلاثاء	42
right3:الحياه	-13
right3:الذي	12
right3:السابع	-15
right3:السابق	78
right3:العام	-34
right3:الف	46
right3:الفا	-24
right3:الماضي	-9
right3:المفقودين	55
right3:المنظمه	-12
right3:النساء	-35
right3:الولايه	-77
right3:الي	-32
right3:اليوم	31
right3:امراه	55
right3:ان	-53
right3:ايام	-7
right3:بجروح	45
right3:بعد	-38
right3:بين	-22
right3:بينهم	9
right3:بيوتهم	40
right3:تحت	-36
right3:تسعه	7
right3:ثلاث	14
right3:ثلاثه	5
right3:ثم	39
right3:جانب	49
right3:جثامين	-44
right3:جرحي	10
right3:جريحا	-6
right3:حافله	44
right3:حين	21
right3:خلال	-6
right3:خمس	9
right3:خمسه	22
right3:دول	55
right3:دون	49
right3:ديسمبر	11
right3:زالوا	-21
right3:سبعه	42
right3:سته	45
right3:سياره	43
right3:صاروخا	-40
right3:ضمنهم	15
right3:طفلا	32
right3:طنا	-16
right3:عام	72
right3:عاما	-23
right3:عبر	24
right3:عشر	79
right3:عشره	46
right3:علي	-20
right3:عن	7
right3:عند	-58
right3:فديه	-10
right3:في	37
right3:فيها	-89
right3:قبل	-44
right3:قرابه	-53
right3:قوات	32
right3:كانوا	49
right3:لا	-8
right3:لدي	45
right3:لم	-27
right3:ما	-57
right3:مخيمات	38
right3:مدنيا	50
right3:مدينه	-32
right3:مركز	90
right3:مستشفي	35
right3:مسيره	28
right3:مصابا	30
right3:مصابين	62
right3:مصيرهم	40
right3:مع	-21
right3:مفقودا	58
right3:مفقودين	-9
right3:مقاطعه	3
right3:مليون	6
right3:من	18
right3:منازلهم	43
right3:منذ	82
right3:منطقه	6
right3:منظمه	59
right3:منها	46
right3:ناريه	41
right3:نحو	-21
right3:نساء	28
right3:نفسها	-19
right3:نقطه	15
right3:هذا	23
right3:واحد	-28
right3:واحده	3
right3:وان	35
right3:وجريح	39
right3:ولا	31
right3:ولم	71
right3:وهو	48
right3:يزال	32
right3:يقول	-19
share:0	-256
share:1	-179
share:2	-277
share:4	-6
share:5	41
share:7	36
share:more	6
size:1	-126
size:9	-10
size:999	38
size:9999	34
size:more	-5
verdict:abducted	27
verdict:casualties	80
verdict:claim	107
verdict:dead-in-captivity	20
verdict:displaced	22
verdict:held	78
verdict:injured	25
verdict:killed	44
verdict:missing	97
verdict:open	-77
verdict:out	-238
verdict:prisoners-exchanged	87
verdict:refugees	48
verdict:released	23
verdict:returned	21`,
  measure: `
alike:abducted	0:20 1:-15 2:-17 4:-14 6:-18 8:-46 9:-21 10:11 11:-23
alike:casualties	0:-8 1:-8 3:-9 5:-36 6:10 7:-12 8:29 10:-20
alike:dead-in-captivity	0:-28 2:-49 4:-8 5:-11 6:-25 7:-13 10:36
alike:displaced	0:-50 1:-33 2:-22 3:38 5:18 6:13 7:12 8:-21 9:-35 10:-29 11:-43
alike:held	1:-9 4:-47 5:-8 9:-12 10:21 11:-15
alike:injured	0:-37 2:-38 3:-36 4:-15 5:48 6:-44 9:16 10:-38
alike:killed	1:-90 2:28 4:-26 5:-15 6:19 7:-14 8:-42 10:-9 11:-47
alike:missing	1:-23 3:-20 4:-17 5:-16 6:11 7:22 9:-15 10:-17 11:9
alike:prisoners-exchanged	0:-27 1:-17 3:-24 4:8 5:-38 6:13 7:-27 8:21 9:-11 10:-68 11:-27
alike:refugees	0:-27 1:-9 4:-10 7:-10 10:-14
alike:released	0:9 1:-10 2:15 3:-32 4:-10 5:-25 6:-28 7:-33 8:-21 9:-10 10:18
alike:returned	0:-14 2:-17 4:-20 5:-10 7:-9 9:8 10:-12 11:8
any	0:-13 1:-20 2:-10 5:-12 8:-9 9:-11 10:-18 11:-13
bare:1	0:-31 1:-29 2:15 3:-46 6:-20 7:-20 8:-34 9:-41 10:48 11:-50
bare:9	0:-29 1:-112 2:38 3:-150 4:8 5:22 6:21 7:-17 8:-62 9:-98 11:-96
bare:99	0:-17 3:-87 4:32 7:22 8:-38 9:-91 10:18 11:-54
bare:999	0:-18 1:31 2:-40 3:-15 4:-51 5:-48 7:-33 8:23 9:-57 10:-29 11:11
bare:9999	1:24 2:-80 4:-22 5:-48 6:-9 7:-49 8:30 9:-19 10:-32
bare:more	0:-81 1:-38 2:-66 3:50 4:-98 5:-29 6:-90 7:-61 8:-80 9:53 10:-96 11:23
before:abducted	0:26 1:-13 2:24 3:-50 4:-37 5:-49 6:-27 7:15 8:-44 9:-37 11:-35
before:allocated	3:10 6:11
before:casualties	0:-8 1:22 3:-10 5:-16 7:-21
before:dead-in-captivity	0:-54 2:-29 3:-22 4:20 5:-26 7:29 8:-29 9:-8 11:-16
before:delivered	3:19 6:8 9:-20 11:-8
before:displaced	0:-29 1:-22 2:-34 4:-29 5:-58 6:-33 7:-58 8:-30 9:43 11:8
before:held	0:-24 1:-12 2:9 3:-29 4:30 5:-33 6:-11 7:9 8:-23 9:-17 10:-39 11:-22
before:injured	0:20 1:-39 2:-43 3:-19 4:-49 5:28 6:-15 8:-27 9:-36 10:-47 11:-18
before:killed	0:15 1:-137 2:-84 3:-26 4:-39 5:49 6:-27 7:41 8:-32 9:-34 10:-57 11:-24
before:missing	0:-8 1:-21 2:-12 3:-33 4:-22 5:-8 7:31 8:-8 9:-14 10:-17 11:-25
before:pledged	5:-10 11:12
before:prisoners-exchanged	0:-17 1:-8 2:-36 3:-13 4:-70 5:-20 6:14 7:-16 8:18 11:-20
before:refugees	0:-13 1:-10 2:22 3:-33 4:-17 5:-28 6:-53 7:-17 8:-14 9:19 10:-20 11:21
before:released	0:-44 1:-18 2:18 3:-19 4:-22 5:-39 6:-23 8:32 9:-19 11:-39
before:returned	0:-19 1:-20 2:-12 4:-32 5:-15 8:-18 9:15 10:-28
behind:abducted	0:15 1:-15 2:-19 3:-24 5:11 8:-13 9:-25 10:-21 11:-37
behind:casualties	1:21 3:-8 6:-22 7:-10 11:-8
behind:dead-in-captivity	0:29 1:-8 2:-10 3:-9 4:25 5:-18 6:-41 7:-18 8:-31 10:-15
behind:delivered	3:11 9:-8 11:-10
behind:displaced	0:-13 1:-24 2:-17 3:22 4:-65 6:11 7:-38 8:-28 9:-51
behind:held	1:-12 3:-26 4:17 5:-24 7:-53 9:-21 11:-20
behind:injured	0:-55 1:-59 2:-49 3:-29 4:-65 5:-22 6:88 7:-67 8:-40 9:-36 10:-43 11:-42
behind:killed	0:-30 2:-33 3:-9 4:-18 5:-18 6:40 7:-51 8:-33 9:-68 10:30 11:-65
behind:missing	1:-16 2:-11 3:-11 5:19 6:50 7:-45 8:-19 9:-26 10:-34 11:-43
behind:prisoners-exchanged	0:-21 2:-20 3:-18 4:-50 5:-13 6:-12 7:-9 8:20 10:18 11:-22
behind:refugees	0:-16 1:-13 2:-9 3:32 4:-22 5:-19 7:-13 8:-10 10:-11 11:-44
behind:released	0:30 1:-11 2:-23 3:-32 4:-67 7:-35 8:11 9:-19 11:-38
behind:requested	3:22 5:-10 6:-14 9:-13
behind:returned	0:-31 2:-14 4:-37 5:-33 7:-11 8:-24 9:11 10:-26
ending:اء	0:19 3:-11 4:-14 6:-29 7:11 8:-17 11:-8
ending:ات	5:-9 6:24 7:-20
ending:ار	1:-9 2:-13 3:-11 4:-24 6:30 7:-13 8:-11 10:-12
ending:اص	5:25 6:-18
ending:اف	0:-12 3:-12 6:15
ending:اق	5:25 6:-22
ending:ال	0:-8 5:-9 6:14 7:-9 9:13 11:-8
ending:ام	1:15 3:-18 7:-8 11:-8
ending:ان	0:11 2:-23 3:-12 4:15 7:-26 8:-10 10:-21 11:-9
ending:اه	0:8 3:-13 4:-8 5:-27 6:28 10:-14 11:-13
ending:با	0:-15 4:-11 5:18 6:-17 7:-11 10:16
ending:بب	5:16
ending:بط	2:-12 4:21 6:-13
ending:بل	0:9 1:-11 2:14 4:-15 5:-27 6:-12 8:12
ending:به	0:-18 2:-8 3:-12 4:-16 5:-8 6:19 10:14
ending:تا	2:-8 5:-8 6:29 7:-9
ending:ته	0:22 2:-12 4:-11 10:-21
ending:تي	0:-13 4:-8 10:13
ending:ثر	5:-9 6:16
ending:ثه	8:18 10:-14
ending:جه	5:16 6:-8
ending:حا	1:-8 3:-12 6:20
ending:خل	6:14
ending:دا	5:-24 6:25
ending:در	5:11 6:-9
ending:ده	6:-10 9:-17 11:23
ending:دي	3:-21 6:17 9:-26 11:32
ending:را	4:-12 5:-26 8:21 10:-8
ending:رت	2:-10 5:14 6:-19 7:-14 8:-10 11:9
ending:رج	3:-11 4:-10 5:-16 6:20 7:-16 9:19 10:14 11:-18
ending:رح	3:-9 5:-26 6:36
ending:رق	5:-9 6:12
ending:ره	1:11 3:-12 4:-8 6:11 9:-8 11:-19
ending:ري	3:-21 4:14 6:14 7:-12 9:9 10:-12
ending:سب	3:15 5:-8 9:-20
ending:طع	4:-19 6:-17 7:27
ending:طه	4:-8 5:9 8:13
ending:عا	0:18
ending:عت	3:-14 5:-11 7:15
ending:عه	0:-12 1:-18 2:-12 5:-21 6:16 7:-21 8:10 11:-22
ending:في	4:-23 7:12
ending:قا	2:-9 3:12 4:-12 8:11 9:-10 10:-10
ending:لا	0:-17 2:-11 6:28 10:-13
ending:لت	2:-8 4:13 5:-11 8:-10
ending:لغ	5:-21 6:23
ending:له	0:-22 3:-16 4:16 5:-9 6:23 7:-15 10:-19
ending:لي	0:13 2:-11 3:-38 4:-27 5:-19 6:-10 7:13 9:24 11:11
ending:ما	3:-10 4:11 5:16 6:-37 7:13 10:-8 11:-17
ending:مت	4:21 5:-15 6:-21 7:-10
ending:مل	0:-11 2:22 4:-19 5:8 7:-22 8:-9 11:-9
ending:مي	2:26 6:-18
ending:نا	0:-21 2:-9 3:-11 5:-12 7:-15 8:8 11:-11
ending:نت	0:-13 2:-9 4:-10 6:12 10:8
ending:نه	2:-11 4:-9 6:16 8:16 10:-16
ending:ني	0:-8 1:-12 2:9 3:-26 4:-9 5:-32 6:-16 7:-23 9:23 11:-22
ending:ها	0:-12 2:-10 3:-9 4:12 6:30 7:-22 8:-29 10:-20
ending:هم	0:-28 1:-69 2:-12 3:8 4:-34 5:-11 6:13 7:-40 8:-38 10:28 11:-14
ending:هن	0:-34 1:-9 2:-26 3:-25 4:-11 5:-15 6:23 7:-24 8:-22 9:-12 10:33 11:-15
ending:وا	1:11 2:-21 4:-11 6:-16 7:-49 8:-11 10:-14 11:-14
ending:وب	0:-8 2:-12 3:-20 4:26 5:-16 9:-9 10:-20
ending:وح	2:-10 3:-21 4:-12 5:24 6:-8 7:-10 10:11 11:-13
ending:ود	3:-11 9:15 11:-9
ending:وق	5:32 6:-30
ending:ول	3:20 6:-8 8:10 10:-12
ending:ون	1:-11 2:-21 3:43 6:-29 7:-30 8:-16 9:-9 10:-26 11:-30
ending:يا	0:-19 1:-12 2:-12 3:-29 7:-16 9:-37 11:31
ending:يب	0:-17 4:-19 5:17 6:15 7:-8 10:-11
ending:يت	6:10
ending:يد	3:8 5:-9 9:10 11:-29
ending:ير	2:-17 4:29 5:-10 6:-31 8:-10 10:-14
ending:يع	4:-9 7:12 10:-15
ending:يف	7:13
ending:يم	3:12
ending:ين	1:-23 3:9 4:8 5:-51 6:20 7:-9 9:9 11:-35
ending:يه	0:-19 2:16 4:-30 5:-29
equal:abducted	0:36 1:-11 3:-22 4:-22 7:-8 8:-22 9:-12 10:-49 11:-11
equal:dead-in-captivity	0:-27 2:36 5:-8 6:-35 8:-27 10:-29
equal:displaced	3:28 5:-18 6:14 9:-20 11:-13
equal:held	0:-14 2:-11 3:-10 4:29 5:-17 6:25 7:-11 8:-57
equal:injured	1:-16 3:-23 4:-45 5:43 6:-35 9:-9 10:-23 11:-16
equal:killed	0:-16 1:-54 2:-47 3:-80 4:22 5:-32 6:72 7:-51 8:-23 9:-40 10:-21 11:-49
equal:missing	0:-27 1:-10 3:-20 4:-28 5:-31 6:-19 7:45 8:-9 9:-8 10:14 11:-8
equal:prisoners-exchanged	0:-10 3:-10 4:-25 6:-17 7:-14 8:48 10:-37 11:-12
equal:refugees	3:-13 6:-12 9:17
equal:released	0:-28 1:-11 2:-12 3:-25 4:-36 6:-52 9:-9 10:50 11:-24
equal:returned	3:-18 9:-23 11:28
form:digits	0:-8 1:20 2:-40 3:-16 4:-54 7:-25 8:10 9:-31 10:-46 11:17
form:dual	0:24 1:-35 3:-58 4:-20 5:-27 9:-28 11:-41
form:mixed	0:-46 1:-56 2:-65 3:39 4:-29 5:-27 6:-38 7:-75 8:-60 9:23 10:-66 11:19
form:range	0:-15 2:-22 4:-23 5:-32 8:-8 9:8 10:-15
form:singular	0:-45 1:-64 2:33 3:-74 4:-22 5:11 6:17 7:-32 8:-66 9:-66 10:33 11:-76
form:vague	0:-21 1:-50 2:13 3:-68 4:22 5:14 6:17 8:-15 9:-41 10:-44 11:-27
form:words	1:-30 2:-13 3:-9 5:-19 9:-15 11:-56
headline	1:-34 2:-40 3:-21 4:18 7:11 8:-17 9:-38
here:#aboard	0:-9 1:-38 2:-39 3:-53 4:-30 5:-13 8:-43 9:-23 11:40
here:#aid	0:-58 1:-20 2:-54 3:17 4:-24 5:16 7:-47 9:14 10:-32 11:-37
here:#alive	0:-21 1:8 2:11 3:-34 4:-34 5:-34 6:-14 8:-20 9:-15 10:34 11:-35
here:#captives	0:53 1:-69 3:-69 4:40 5:-72 6:-55 7:-41 8:-67 9:-69 10:25 11:-79
here:#captivity	0:-33 1:-16 2:31 3:-21 4:21 5:-26 6:-67 8:-22 9:-12 11:-15
here:#captors	0:51 1:-18 2:-107 4:-20 5:-24 7:-92 8:-75 9:-59 10:19 11:-73
here:#carrying	0:-8 1:-9 2:-15 3:-15 7:15
here:#commerce	1:-21 2:-27 3:-36 7:21 8:-26 9:-50 11:-8
here:#conference	3:-15 9:10
here:#containing	2:-53 3:-14 5:-22 7:-10 8:17 9:-14 10:-38
here:#contest	0:-22 1:13 2:-34 3:-11 5:10 6:-12
here:#crossing	0:-26 1:-41 2:-48 3:-27 4:-24 5:-55 6:-35 7:-51 8:-41 9:53 10:-14 11:11
here:#custody	0:-18 1:-15 2:-40 3:-28 4:-10 5:-36 6:26 7:-38 8:25 9:-20
here:#demand	1:-15 2:15 3:-18 5:-23 6:13 7:-29 8:-10 9:-22 10:-13 11:-27
here:#disease	0:-11 1:-10 2:18 4:-12 5:-27 6:14 7:-15 9:-15 11:-14
here:#displacement	0:-35 1:-50 2:-53 3:61 4:-31 5:-37 6:-49 7:-21 8:-58 9:-10 10:-18
here:#exchange	0:-8 2:-55 3:-23 4:-83 5:-24 6:11 7:-48 8:54 9:-41 11:-62
here:#execution	0:-8 1:-10 2:41 3:-14 4:-12 5:-23 6:-32 7:13 8:-31 10:-8 11:-17
here:#given-back	0:-50 1:-21 2:-35 3:-43 4:-52 5:13 6:24 7:-59 8:29 9:-41 10:-18
here:#giving-from	0:-14 1:-49 2:-57 4:-9 5:-20 6:-14 7:-43 8:21 9:10 10:-8
here:#group	0:-14 1:-29 2:25 3:-31 4:9 5:-21 6:-22 9:-29 11:-35
here:#handover	0:-9 1:-26 2:26 3:-62 4:22 5:-25 6:-32 8:-31 9:-26
here:#hostages	0:-25 1:-15 2:23 3:-20 4:-9 5:-32 8:-38 9:-11 11:-23
here:#losing-side	1:-27 2:9 3:-30 4:13 5:-26 6:8 7:-37 8:14 9:-45 10:-83
here:#need	0:-10 1:-10 2:20 4:-19 5:9 7:-21 8:-16 9:-22 10:-28 11:-8
here:#police	0:22 1:-37 2:-15 3:-11 4:-45 5:-11 6:-12 8:-20 10:-8 11:-12
here:#prisoners	0:-26 1:-38 2:11 3:-13 4:15 5:-66 6:-37 7:-28 8:26 9:-30 10:-28 11:-50
here:#receiving	0:-29 1:-25 3:-35 4:-53 6:9 9:-21 10:-20
here:#remainder	0:-22 1:-58 3:-43 4:18 5:-21 6:-33 7:11 9:-18
here:#report	0:10 3:-15 4:-62 5:-20 7:13 8:21 9:-36 10:-27 11:8
here:#rescue	0:-38 1:-49 3:-55 4:-62 6:17 7:13 8:-21 9:-30 10:23 11:-44
here:#return	0:-22 1:-25 2:-17 3:-64 4:-36 5:-29 6:-22 7:-23 8:16 9:-13 11:44
here:#since	0:-22 1:-15 2:-35 4:-27 5:-16 7:22 9:-10 10:-27
here:#sport	0:-19 1:19 2:-21 3:-17 4:-40 5:-16 7:-25 8:21 9:-15 11:9
here:#state	0:-26 1:-45 3:-72 4:11 5:-17 6:10 7:-28 9:-46 10:-12 11:38
here:#treatment	0:-20 1:-8 2:-26 3:-23 4:-13 6:27 7:-32 8:31 9:-8 10:-26 11:-11
here:#war-prisoners	2:-10 8:25 10:-21
here:abducted	0:98 1:-75 2:-21 3:-91 4:-45 5:-61 6:-40 7:-14 8:-60 9:-54 10:15 11:-98
here:allocated	0:-9 2:-17 3:-9 4:-32 5:-28 7:-33 8:-14 9:-59 10:18 11:28
here:casualties	0:-22 1:57 2:-15 3:-24 4:-16 5:-36 6:-44 7:-22 8:-16 9:-14 10:-20 11:-22
here:dead-in-captivity	2:24 4:-20 6:-19 8:-16
here:delivered	0:-9 1:-30 2:19 4:-61 7:-11 8:-35 9:20 10:-13 11:-21
here:displaced	0:-52 1:-102 2:-83 3:117 4:-64 5:-75 6:-72 7:-56 8:-69 10:-36
here:held	0:-52 1:-46 2:20 3:-74 4:94 5:-42 6:-90 7:-16 8:8 9:-42 11:-71
here:injured	0:-55 1:-24 2:-119 3:-87 4:-87 5:155 6:-48 7:-86 8:-74 9:-90 10:-116 11:-69
here:killed	0:-38 1:24 2:65 3:-89 4:-55 5:-35 6:104 7:-13 8:-83 9:-87 10:-64 11:-109
here:missing	0:-52 1:34 2:-35 3:-71 4:-80 5:-72 6:-53 7:135 8:-95 9:-87 10:-65 11:-30
here:pledged	0:-17 1:-28 2:18 3:38 4:16 5:-34 6:12 8:-30 10:-20 11:-37
here:prisoners-exchanged	0:-20 1:-22 3:-9 5:-51 6:-23 7:-65 8:38 9:-73 10:-38
here:refugees	0:-25 3:-52 4:-24 5:-53 6:-53 7:-67 8:-44 9:76 10:-37 11:21
here:released	0:-43 1:-34 2:-27 3:-61 4:-48 5:-80 6:-57 7:-27 9:-21 10:94 11:42
here:requested	1:-40 2:10 4:-15 5:-23 6:10 7:-62 8:-19 9:-11 11:-20
here:returned	0:-32 1:-72 2:-26 3:-47 4:-69 5:-32 6:-52 7:-22 9:-42 10:-9 11:97
here:said	2:-15 3:-15 5:-21 8:-29 10:-32
here:set	0:-70 1:9 2:-12 3:-50 4:-41 5:11 6:9 8:-12 10:-18
here:total	2:-13 3:-14 4:-12 5:-16 6:18 8:9 9:-8 10:-17
item	0:-22 1:8 2:-19 6:-28 7:-35 8:-11 10:-27 11:10
last:claim-abducted	0:26 1:-29 3:-32 4:-11 5:-8 6:-26 7:-35 8:-26 9:-43 10:19 11:-32
last:claim-allocated	0:-36 1:-33 3:31 4:-40 6:-8 7:-10 8:-20 9:12 10:-22
last:claim-casualties	5:15
last:claim-dead-in-captivity	2:8 3:-19 4:-13 6:8 7:-18 8:-26 11:-12
last:claim-delivered	0:-16 1:-30 2:-39 4:-53 5:-11 6:25 7:-64 8:11 9:14 10:-36 11:-10
last:claim-displaced	3:10 4:-46 5:-40 7:-77 8:-45 10:11 11:12
last:claim-held	0:18 1:-19 4:15 5:-37 6:-22 7:-15 8:-46 9:-20 10:10 11:-23
last:claim-injured	0:-33 2:-52 4:-9 5:-21 6:30 7:16 8:-22 9:-26 10:-9 11:-43
last:claim-killed	0:9 1:-34 2:-13 3:-9 4:-35 5:10 8:-90 9:-17 10:9 11:-51
last:claim-missing	0:-35 1:-42 2:-20 4:22 5:-31 7:17 8:-30 9:-11 10:-9 11:-23
last:claim-pledged	0:-10 1:-14 3:-10 4:-18 5:-9 6:13 7:-20 8:17 10:-23
last:claim-prisoners-exchanged	0:-23 1:-30 2:-29 3:-47 5:-42 6:-39 7:-42 8:42 9:-29 10:11 11:-12
last:claim-refugees	0:-8 2:-25 3:-65 4:-40 5:-23 6:-18 7:-12 8:14 10:-8 11:55
last:claim-released	1:-23 2:-16 5:-14 6:-23 8:-41 9:-28 10:24 11:-49
last:claim-requested	0:-9 1:-8 3:11 7:-17 9:15 11:-17
last:claim-returned	0:-53 2:-20 3:-33 4:-18 5:-34 6:-17 8:-30 9:-16 10:-13 11:39
last:claim-total	3:26 4:-9 5:-16 6:17 7:-17 9:-27 10:-8 11:-10
left1:"	0:-46 1:9 2:-15 3:9 4:-13 5:-46 9:-8 10:24 11:-42
left1:#	0:24 1:11 2:-17 3:8 4:-23 5:-17 6:-25 7:-19 9:-24 11:13
left1:(	0:-10 1:-13 4:-8 5:-30 6:32 7:-26 8:-12 9:-16 11:22
left1:,	0:10 1:-91 4:-26 5:-23 8:-22 10:-40 11:-13
left1:-	0:-10 2:-18 3:-41 5:14 6:-36 7:-15 8:11 9:25 10:-17 11:-9
left1::	0:-19 1:22 2:-41 4:-45 5:-9 7:-11 8:-40 10:-15
left1:|	0:-40 1:-24 2:-60 3:-9 4:18 5:-9 6:-12 8:10 9:-28 11:10
left1:اجلاء	3:31 6:-10 7:-9 9:-9 11:-9
left1:اجلي	5:10
left1:احتجاز	0:-16 2:-20 4:36 7:-16 10:-20
left1:احدهما	2:-10 4:-9 6:-15 7:13 10:-10
left1:استشهاد	5:-24 6:28
left1:اصابه	5:30 6:-27
left1:اصل	0:32 1:-12 2:16 3:21 4:-27 5:-11 6:-28 7:-32 8:-8 9:-20 10:-31 11:-22
left1:اصيب	0:-10 3:-9 4:-8 5:33 6:-39
left1:اطفال	5:-8 6:22 7:-18
left1:اطلقت	2:-8 6:-12 8:22 10:-15
left1:الا	0:-16 1:-9 2:-11 3:-34 4:-15 7:-36 8:-8 9:-24 10:28 11:25
left1:الان	0:-17 1:-22 3:18 4:-20 5:-16 6:20 7:-25 8:-8 9:12 10:-10 11:-18
left1:الجرحي	2:-8 5:31 6:-27 7:-9
left1:الحرب	0:-27 2:-14 3:-21 4:-29 6:41 7:-20 8:-17 9:-23 10:-24 11:-15
left1:الحصيله	3:-14 6:22
left1:السلطات	3:12
left1:السودان	3:11 11:-19
left1:الضحايا	1:-8 6:23 7:-10
left1:العام	0:-14 1:8 3:-9 4:-8 6:-9 7:-12 8:-11 9:-16 11:16
left1:العايدين	0:-10 3:-17 4:-15 5:-10 6:-22 8:16 9:-14 10:14
left1:العدد	0:-10 1:-14 3:-24 4:-9 5:-28 6:37 11:-10
left1:القتلي	2:-12 5:-36 6:49 7:-15
left1:القطاع	0:-11 2:12 6:-15 9:-17 10:-10 11:20
left1:الماضي	0:14 1:-12 2:-12 3:-18 4:-26 8:16 10:-17 11:13
left1:المفوضيه	9:23 11:-17
left1:الي	0:-39 2:-40 3:-26 5:-24 6:22 7:-13 8:-11 9:-31 10:16
left1:اليوم	1:-18 2:-20 3:25 4:-37 5:-23 7:-28 8:19 10:-32 11:-31
left1:اما	0:-17 1:-9 2:-13 3:-18 5:-18 6:8 7:10 8:10 9:-11 10:-20 11:-20
left1:امراه	0:19 5:-17 7:-12 10:-15
left1:امس	1:14 2:17 6:-16 8:-9
left1:ان	0:-44 1:16 2:-17 3:-19 4:26 6:-16 8:-23 9:-17 10:-21 11:-29
left1:انتشال	5:-23 6:30 7:-12
left1:انهم	2:-15 4:14 5:-24 6:16
left1:اي	0:-18 1:-9 2:11 3:-11 4:15 5:-17 6:-32 7:25 10:-35
left1:ايام	5:11 6:-9 8:9
left1:ب	0:-14 4:-17 6:18 7:-11 8:-9 10:-14
left1:بان	2:16 3:-26 4:-14 6:-19 7:-14 9:-23 11:32
left1:بحياه	0:-11 1:-18 2:-10 3:-57 4:-9 5:-32 6:77 7:-26 9:-21 11:-21
left1:بعد	0:-9 1:17 6:-9 10:-11
left1:بقتل	2:-25 4:-17 6:28
left1:بلغ	3:10 4:-11 5:-22 6:18 8:15 9:-14
left1:بلغت	3:22 9:-25
left1:بمقتل	0:-16 2:18 3:-23 4:-17 5:-15 6:34 7:-10 10:-25
left1:بواقع	9:-16 11:17
left1:بين	0:15 1:-16 2:-18 4:18 6:-11 10:-17
left1:بينها	2:-18 5:-12 6:36 8:-18 10:-17
left1:بينهم	0:-21 3:-29 4:-45 7:-42 9:13 10:11 11:-10
left1:تحرير	0:-31 2:-8 4:-22 6:-20 10:33
left1:تزال	4:11
left1:تسلم	6:11
left1:تشاد	2:-9 3:-30 6:-22 7:-9 8:-8 9:43 10:-16 11:-19
left1:تشمل	2:-13 4:-11 5:-16 6:8 8:32 10:-18
left1:تضم	6:-12 9:-13 11:16
left1:تقل	3:-11 5:-8 6:11 11:11
left1:توفي	2:14 4:-20 5:-17 6:26 7:-9 8:-17
left1:ثم	2:-9 3:-12 5:-28 6:15 8:-9 9:15 10:18
left1:جانب	3:-18 4:-10 8:-16 9:18 10:22 11:-9
left1:جثامين	2:-13 4:-14 6:27 7:-9 8:-16
left1:جثث	2:9 4:-10 8:-22 10:-12
left1:جثه	2:20 4:-14 6:-18 10:-18
left1:خرج	2:-20 4:-11 6:-11 8:-21 10:28
left1:خطف	0:32 4:-20 6:-8 8:-8 10:-20
left1:خلاله	0:13 3:-9 5:10 6:-18
left1:رفات	0:-12 2:30 3:-14 4:-28 5:-11 6:9 7:-8 8:-31 10:-38 11:-16
left1:روسيا	4:19 8:-12
left1:زال	0:-22 2:-24 3:14 4:45 5:-13 6:-31 10:-30 11:-28
left1:سراح	0:-29 2:-11 4:-28 6:-22 7:-12 8:-17 10:42
left1:سقوط	4:-17 6:26
left1:سوي	0:-27 1:12 2:-15 3:-27 4:-25 5:-11 6:-32 7:-17 8:-21 9:-11 10:37 11:10
left1:شهيد	5:27 6:-28
left1:ضمنهم	6:15 7:-8
left1:عاد	0:-9 2:-10 3:-39 4:-8 5:-17 6:-33 7:-16 8:-16 9:-36 10:12 11:51
left1:عبر	3:-14 9:20
left1:علي	0:-39 1:8 3:-29 4:-34 5:-43 6:35 7:24 8:-21 9:-8 10:-22 11:-17
left1:عن	0:-66 1:-36 2:-42 3:-45 4:-27 5:-44 6:-24 7:69 9:-34 10:53 11:-25
left1:عند	1:-9 4:-15 5:-11 6:28 7:-15
left1:غادر	5:23 7:-10
left1:فقتل	0:-9 3:-8 4:-8 5:-14 6:21 10:-8
left1:فقدنا	1:-8 3:-16 4:-9 5:-17 6:38 7:-26
left1:فيه	0:-13 1:-12 3:-8 6:13 9:13
left1:فيها	2:-21 3:-12 4:27 5:14 6:-17 7:-16 8:-20 10:-24 11:-9
left1:قتل	0:-27 2:-24 3:-30 4:-26 5:-14 6:53 7:-20 8:-9 10:-28
left1:قتلت	0:-9 1:-18 2:-13 4:-12 5:-14 6:49 7:-10 10:-17
left1:قتلوا	0:-35 2:-24 5:21 6:8
left1:قتلي	5:24 6:-21
left1:قتيل	3:18 6:-18
left1:قتيلا	3:-9 5:21 6:-31 7:15
left1:قضي	1:-9 3:-12 5:-8 6:36 7:-12
left1:كانت	1:18 2:22 4:-15 5:-21 6:-14 7:-15 8:-11 10:-24
left1:كانوا	0:-10 1:-10 3:28 4:-16 6:-21 8:-10 9:10 10:-16 11:-26
left1:كنا	2:-11 4:21 8:-15 10:-9
left1:ل	3:-14 11:15
left1:لدينا	2:-13 4:10 6:-16 7:11 8:-14 10:-9
left1:لقي	3:-11 5:-16 6:38 7:-20
left1:مات	0:-23 1:-11 2:25 4:-14 5:-20 7:-27 10:-13
left1:مصرع	5:-24 6:36 7:-9
left1:مصير	0:-30 1:-10 2:-27 4:-18 5:-8 6:-17 7:48 10:-18 11:-17
left1:مع	0:17 1:-15 3:-12 4:17 7:-16 9:-9 10:-22 11:-14
left1:مقابل	2:-37 4:-39 5:-24 7:-11 8:36 9:-19 10:-22 11:-27
left1:مقتل	0:-34 1:-13 3:-36 4:-24 5:-43 6:76 7:-31 8:-14 9:-9 10:-17 11:-13
left1:من	0:15 1:16 3:-22 4:-11 5:-27 6:13 7:-31 8:-9 9:8 10:-17 11:-17
left1:منها	0:22 2:-15 6:-12 7:-13 11:-8
left1:منهم	0:-30 1:-13 2:22 3:-20 4:-18 5:-9 6:17 7:-60 8:9 10:-15
left1:نزح	3:28 6:-11 9:-8 11:-9
left1:نزوح	3:16 9:-9
left1:نساء	0:9 3:-8 4:-8 5:-16 6:23 7:-9 10:-12
left1:نقل	0:-9 3:10 5:28 6:-34 7:-21 9:10 10:-13 11:-25
left1:نقلت	5:11 6:-10
left1:نوفمبر	10:12
left1:و	0:-10 2:-32 4:-18 5:25 6:-10 8:-14 9:-39 11:-15
left1:واصاب	5:32 6:-33
left1:واصابت	5:22 6:-23
left1:واصابه	0:-12 1:-8 2:-10 3:-22 5:71 6:-67 7:-16 8:-10 11:-11
left1:واصيب	0:-45 2:-8 3:-16 4:-12 5:91 6:-70 7:-16 10:-12
left1:وان	0:-30 1:-22 3:28 4:-10 5:-34 6:-30 7:13 9:-42
left1:وبقي	4:12 5:-8 6:-10 9:11 11:-17
left1:وتوفي	2:18 4:-11 5:-26 6:24 7:-11 10:-12
left1:وجرح	0:-13 3:-9 4:-10 5:60 6:-57 7:-17
left1:وحده	3:39 4:-28 5:-8 6:-28 8:-8 9:-20 10:-11
left1:وحدها	0:23 3:-9 4:-22 5:-20 6:12 7:-8 10:-12
left1:وصل	6:-10 9:15 11:-10
left1:وصول	3:-14 5:-23 6:17 9:-13 11:18
left1:وعاد	2:-10 3:-13 4:-13 5:-13 8:-8 10:19 11:19
left1:وعددهم	0:-17 1:-12 2:-18 4:11 5:11 6:-16 7:-25 8:20 9:-10 10:-27 11:-13
left1:وفاه	0:-11 1:-11 2:33 3:-8 4:-33 5:-43 6:29 7:-21 8:-28 11:-8
left1:وفقد	5:-19 6:-36 7:34
left1:وقتل	0:-28 1:-15 3:-19 4:-17 5:-29 6:40 7:-17 10:-17
left1:وقضي	0:-9 1:-25 2:15 3:-12 4:-21 5:-18 6:39 7:-26 10:-16
left1:ونقل	4:-10 5:20 6:-36 8:11 11:-17
left1:وهم	3:24 6:-28 7:11
left1:يزال	0:-34 1:-9 2:-31 3:33 4:33 6:-41 7:39 8:-25 9:-27 10:-37 11:-33
left1:يضم	0:-13 3:21
left1:يعود	6:-8 11:21
left1:يقتل	2:-8 3:-9 5:-9 6:30 8:-10
left1:يقل	7:12
left1:يكون	0:-9 1:26 2:9 3:-11 5:-11 6:-35 7:-10 8:-8 9:-8
left1:يناير	3:-11 6:17 11:12
left1:•	0:-16 1:-13 2:-11 3:39 4:-22 5:-8 6:-27 8:-20 9:-16 10:-14 11:-22
left2:"	0:-8 1:-35 3:-19 4:21 5:-29 6:11 7:-22 8:-36 10:8 11:-49
left2:#	0:21 1:-21 2:-38 4:-43 7:-9 8:-19 9:-16 11:9
left2:(	3:14 5:-8 6:10 11:-9
left2:)	0:-13 1:20 4:-14 5:-8 6:-15 7:-9 8:-9 9:-27 11:13
left2:,	0:-59 1:-24 3:-13 4:-37 5:18 6:-14 7:-21 9:16 10:-15
left2:-	0:-8 1:-18 2:-8 3:-25 4:-24 5:-30 6:29 7:-22 8:-8 10:24 11:-10
left2::	0:-15 1:-14 2:-20 3:9 4:-30 5:9 6:17 8:-12 10:-8 11:-8
left2:اربعه	0:12 5:-17 6:9
left2:ارتفع	4:14 5:22 6:-20
left2:اشخاص	5:10
left2:اضافه	2:-9 3:-36 4:13 8:-26 9:-28 10:16 11:29
left2:اطلاق	0:-9 4:-19 8:-12 10:31
left2:اعلنت	0:-14 6:25
left2:افرج	0:-20 2:-11 4:-16 6:-20 10:34
left2:اكتوبر	0:-8 3:15 5:-8 10:10
left2:الاحد	0:-8 4:-10 5:12 6:-12 10:15
left2:الاحمر	2:26 6:-23
left2:الاسبوع	0:-12 1:-9 3:-13 4:-20 5:-15 6:29 7:-21 9:-8 10:-8 11:-14
left2:الاصابات	5:22 6:-15
left2:الافراج	0:-17 2:-12 4:-23 6:-25 8:-15 10:39
left2:الاقل	5:12
left2:الان	0:-31 2:-10 3:-11 4:-13 6:-9 7:-11 10:34
left2:الاول	1:21 3:-16 5:-14 6:-12 11:-11
left2:الاولي	3:-9 4:-8 10:12 11:-9
left2:البلاد	2:-12 3:12 4:10 9:-10 10:-8
left2:التي	6:10
left2:الثاني	1:15 3:14 6:-9 7:-10 9:-20 11:-17
left2:الجمعه	0:-17 2:-17 4:-14 6:16 7:11 8:10 10:-19 11:-12
left2:الحصيله	6:20
left2:الحكومه	1:-14 3:-32 4:-14 5:-12 6:34 7:-12 9:-14
left2:الخميس	0:9 5:-8 6:-17 7:-8 10:16
left2:الذي	0:26 1:-17 2:-17 4:-16 5:-10 6:-11 7:-8 8:-12 10:-15
left2:السودان	3:-17 5:-9 9:21 11:-17
left2:الشرطه	0:20 2:-9 4:-11 5:-13 7:-9 10:-8
left2:الشهر	1:-13 2:28 3:21 6:-31 9:-10 11:-16
left2:الصحه	2:-9 5:-9 6:19
left2:العام	0:14 2:-13 3:-26 4:-16 5:-30 6:36 7:-18 8:-11 9:-14 10:-11 11:27
left2:العدد	5:-16 6:26 7:-11
left2:القتلي	1:-10 5:-18 6:32 7:-9
left2:القوات	0:-8 4:-12 10:12
left2:اللاجيين	3:-10 11:16
left2:الماضي	0:14 6:10 10:-9
left2:المتحده	0:9 9:-11
left2:المدني	1:-9 3:-10 4:-18 6:33
left2:المفقودين	3:-9 5:-10 6:-19 7:23 11:-14
left2:المنظمه	1:11 4:12 5:-9 6:-10 7:-11 9:-25 11:-10
left2:الي	0:11 1:-25 2:-31 3:21 4:-39 6:-19 7:-34 8:-21 9:20 11:-31
left2:اليوم	2:-10 5:-14 6:27 8:-10
left2:امراه	1:17 5:-16
left2:ان	0:-19 1:-39 2:-16 3:-39 5:-30 6:40 7:-14 8:-49 9:-21 10:10 11:-9
left2:انا	4:9 6:21 7:-14
left2:انه	6:16
left2:انها	0:-9 1:-18 2:23 3:-15 4:-27 5:-9 7:-12 8:11 9:-14 10:-26 11:13
left2:او	0:-10 1:29 3:-10 5:-8 6:-28 7:-22 11:-12
left2:اودت	6:14 7:-11
left2:اودي	3:-27 5:-18 6:42 7:-9
left2:ايام	3:16 4:-9 6:-14 7:-9 9:-21 11:15
left2:بدايه	3:-8 5:8 6:-14 11:8
left2:بعد	2:-14 5:-22 6:-8 7:26
left2:بعدما	0:-9 3:18 5:-10 6:-20 9:12 11:-14
left2:بين	0:-11 1:-11 2:-17 3:-22 4:-26 6:10 7:-25 8:14 9:-13
left2:تبادل	2:-25 4:-15 6:18
left2:تحت	3:-9 5:-8 6:-17 7:20
left2:تقول	4:14 6:-16 7:17 10:-12 11:-9
left2:ثلاثه	8:8
left2:ثم	5:-23 6:31 7:-16
left2:جثامين	5:18 7:-15
left2:جثث	2:-10 4:-8 5:14 6:-17 8:19 10:-18
left2:جديده	11:8
left2:جري	5:-11 6:12
left2:جريحا	5:18 6:-19 7:-10 9:-8
left2:جنديا	0:25 2:-25 4:30 5:-15 6:-60 7:-20 8:12 10:-19
left2:حتفهم	2:-8 6:-9 7:12
left2:حتي	0:20 1:-11 3:-14 4:-18 5:-24 6:33 7:-12 8:-9 10:-9 11:-10
left2:حصيله	5:10
left2:حيث	0:-20 2:-11 4:-15 6:34 10:-22
left2:حين	0:-13 2:-13 4:-18 7:20
left2:خطف	0:24 3:-12 4:-10 6:-8 10:-22
left2:خلال	1:10 3:24 6:-12 9:-17 11:-22
left2:خمسه	4:15 6:14 10:-13
left2:ذلك	0:15 4:12 6:-22 7:-10 10:-11
left2:ساعه	5:-32 6:38
left2:سبعه	2:-13 4:-22 5:21 6:15 10:-13
left2:سيده	6:10
left2:شخص	3:-25 5:11 7:-9 9:21
left2:شخصا	0:-10 1:-11 3:21 5:27 6:-15 7:-20 9:-10 10:-8 11:-13
left2:شهداء	5:26 6:-26
left2:عبر	3:-16 6:-8 9:27 11:-19
left2:عثر	0:-29 2:19 5:-11 6:23 7:-10
left2:عدد	1:-15 3:-13 6:12 9:-8 11:10
left2:عشر	0:-15 5:12 6:16 7:-21
left2:علي	0:-26 2:13 3:-9 5:-16 7:13 10:-21
left2:عمليات	2:-12 6:15 7:-12 8:-10 10:19
left2:عن	0:-18 1:-16 2:-10 3:-34 4:29 5:-32 6:13 7:-44 8:-8 9:-14 11:-25
left2:غزه	2:17 6:-13
left2:غير	3:27 6:20 7:-10 9:-24 10:-8 11:-45
left2:فضلا	2:-11 4:-14 7:19 8:-9 9:-13 10:-8 11:16
left2:في	1:-23 2:-22 3:10 5:8 6:-10 7:-41 8:20 9:12 10:-18 11:-30
left2:فيما	0:-12 3:-11 4:-23 5:11 7:17 10:-28 11:12
left2:قافله	1:-8 3:-15 5:-8 6:-20 8:-8 11:24
left2:قال	5:-29 6:29
left2:قبل	1:-8 2:11 3:22 4:-23 5:-17 7:-11 10:-17 11:-16
left2:قتل	0:-16 2:-9 5:-9 6:34 10:-10
left2:قتلوا	0:-14 2:19 3:-10 4:-18 5:21 6:-19 10:-17
left2:قتلي	5:15 6:-21 7:11
left2:قتيلا	0:-9 1:-8 3:-10 5:14
left2:قد	0:-16 1:21 2:15 3:-9 4:-30 5:-16 7:-30 8:10 10:-27 11:-20
left2:كان	0:-18 3:-10 4:13 6:-17 7:-15 8:-24 10:16 11:-10
left2:كل	6:-17 7:21
left2:كييف	2:19 4:-15 5:-9 6:-12 8:12 10:-9 11:-14
left2:لا	0:-26 2:-20 3:14 4:30 5:10 7:-10 8:-11 10:-28 11:-27
left2:للاجيين	3:9
left2:للهجره	3:25 6:-13 7:-9 9:-15
left2:ما	0:-24 2:-23 4:26 5:-11 6:-24 7:8 9:8 10:-9 11:-29
left2:مدنيا	5:38 6:-37
left2:مدنيين	3:14 5:29 6:-36
left2:مساء	0:13 2:23 6:-24 10:-15
left2:مسلحون	0:15 4:-13 9:-8 10:-18
left2:مصابا	5:26 6:-23
left2:مصرعهم	5:-8 6:12
left2:مطلع	0:13
left2:مع	3:11 5:11
left2:ملايين	3:13 6:-10
left2:من	1:-8 3:-19 5:-18 6:-26 7:-19 8:-24 9:19 10:9 11:-32
left2:منذ	0:15 4:-10 6:16 7:-10 10:-13
left2:منهم	0:20 3:10 4:-10 5:-9 10:-15 11:-8
left2:نقلت	8:17 9:23 10:-15 11:-18
left2:هذا	0:-12 1:21 3:-9 5:-10 6:-16 7:-16 8:-8 9:-13 11:8
left2:واحتجزت	6:13
left2:واحد	0:-9 3:10 6:16 7:-8 8:21 10:-25 11:-10
left2:واحده	5:19 6:-14
left2:واضاف	0:-15 1:-10 2:-26 3:-25 4:-31 5:46 6:-19 7:-31 8:10 9:-21 10:8 11:-13
left2:وتستضيف	9:15 11:-8
left2:وعلي	0:-15 3:-11 4:-9 6:-17 7:-11 8:-11 11:25
left2:وفاه	2:11 4:-12 6:-8 7:17
left2:وفيات	5:13
left2:وقال	3:-23 4:21 5:-20 7:-24 11:22
left2:وقد	2:-14 3:-25 4:-12 6:25 7:-8 10:-16 11:18
left2:وكان	0:31 3:-15 4:-30 5:-9 6:-23 7:-18 10:-16
left2:ولا	0:-17 2:-22 3:16 4:17 5:-32 6:-44 7:46 8:-20 9:-33 10:-21 11:-16
left2:وما	3:-10 4:29 5:-9 6:-23 7:10 9:12 10:-29 11:-14
left2:ومن	0:20 2:-20 3:21 4:-17 5:-10 6:-19 8:-8 10:-9 11:-19
left2:يعلن	0:-18 10:16
left2:يناير	0:-12 2:-26 4:16 6:-23 10:10
left2:•	0:19 4:-23 6:-20 7:-12 10:-10 11:20
left3:	0:-10 3:-19 5:12 7:-15 10:8 11:16
left3:"	0:8 4:-38 5:-24 8:-23 9:-34 11:12
left3:#	0:41 1:-25 3:-27 4:-17 5:37 6:-31 7:-34 8:-21 10:-36 11:-55
left3:)	0:-11 1:-8 2:-11 3:-16 5:-24 6:33 7:-14 8:-12 10:-9 11:27
left3:,	0:-21 1:-22 2:-45 3:-29 4:17 6:-25 7:25 9:-43 10:-21 11:13
left3:-	0:-12 1:-20 3:-36 4:-17 5:-29 6:56 7:-37 9:-24 10:-8 11:-34
left3::	0:14 1:-17 2:-54 3:-21 4:21 5:-17 7:-13 8:-14 11:-50
left3:اباد	0:-11 4:-15 5:-23 7:-12 9:-14 10:-14 11:15
left3:ادي	3:20 4:-10 5:-9
left3:اربعه	0:20 3:10 4:-12 6:-18 7:-29 10:-11
left3:استشهاد	5:13 6:-12
left3:اسفر	6:13
left3:اشخاص	2:-11 6:15 7:-12
left3:اطباء	6:11
left3:اطفال	0:-15 6:-11 7:-10 9:-14 10:19
left3:الاحمر	2:-9 4:-10 6:21 7:-18 8:11
left3:الاسراييلي	2:17 5:-9
left3:الاف	3:8
left3:الاقل	6:14
left3:الامم	0:9 9:-8
left3:الاول	0:29 1:-15 2:-14 3:-12 4:-17 7:-20 8:-11 11:-8
left3:البلاد	1:10 3:-30 11:11
left3:التي	3:-13 4:-10 6:-16 7:17 9:-8 11:11
left3:الجيش	0:-24 4:-12 5:10
left3:الحرب	2:-19 3:-11 4:-17 8:21 9:-11
left3:الخميس	2:-8 6:13
left3:الدفاع	3:-8 4:-19 5:-8 6:24
left3:الدوليه	0:-10 2:15 3:25 4:-15 6:-19 7:-14 9:-15 10:-14
left3:الذي	0:-11 1:-21 4:-8 5:-20 6:37 7:-16
left3:السبت	0:-11 2:-10 4:-11 6:-12 10:16 11:8
left3:السلطات	4:-8 6:9 11:12
left3:الشهر	6:17 9:-12
left3:الصحه	6:9
left3:الطواري	5:-30 6:33
left3:العام	0:13 1:17 6:-11 10:-9
left3:الف	3:13 11:-24
left3:الفا	3:21 4:-8 6:-10 8:8 9:-12 10:-14 11:-15
left3:القتلي	1:28 5:-47 6:15 7:-14 11:-8
left3:القطاع	2:38 4:-43 5:-8 6:-29 8:-14 10:-30
left3:القوات	6:17
left3:الماضي	0:-22 6:25 10:-10
left3:المدنيه	7:19
left3:الوطنيه	5:12
left3:الوفيات	3:-10 5:-13 6:30 7:-25
left3:الي	1:-15 2:-25 3:-14 4:-43 10:10
left3:ان	0:-26 1:-27 3:-10 4:21 5:-52 7:-52 8:20 9:-22 10:-28
left3:انه	0:-14 1:-11 2:-8 3:-14 4:8 5:-17 6:18 7:-26 9:-10 10:-13 11:-9
left3:انها	1:-8 2:16 3:-9 4:-18 7:12 10:-13 11:-8
left3:ايام	3:-24 6:13 9:26 10:-12 11:-10
left3:بدايه	1:-8 3:-10 11:17
left3:بعد	3:13 6:-27 7:25 9:-13 11:-13
left3:بين	0:-13 3:-12 5:-19 6:28 7:-10 9:-19 10:-16 11:8
left3:بينما	0:14 3:-16 4:-19 5:15 6:-21 7:-20 9:-8 10:-19 11:18
left3:بينهم	4:14 5:25 6:-18 10:-17
left3:تسعه	5:27 6:-22
left3:تعلن	0:-12 4:-8 10:17
left3:تقول	2:-11 4:-12 5:-10 7:11 11:10
left3:ثلاثه	0:-8 2:-12 5:17 10:-8
left3:ثم	0:-17 2:-11 4:12 6:-8 7:-12 10:16
left3:ثمانيه	6:22 7:-16
left3:جثث	6:11
left3:جثه	0:-11 5:-11 6:19 7:-12
left3:جريحا	2:-14 4:-12 5:19 6:-17 7:18 10:-9
left3:جنوب	3:-16 6:-13 9:21 11:-17
left3:حتي	0:-37 4:-22 5:-22 7:-23 8:11 9:-11 10:24 11:11
left3:حصيله	3:-12 5:-11 6:40 7:-16
left3:حين	3:18 6:-16 7:9 8:10 11:-12
left3:خلال	0:-9 1:8 6:-9 7:-13 9:-11 11:8
left3:خمسه	0:12 4:-8 7:-17 8:14 10:-18
left3:راكبا	5:-8 6:-8 7:10
left3:روسيا	2:18 4:-22 8:-9
left3:سبعه	5:15
left3:سته	0:-14 5:23 6:-22 7:8
left3:شخص	9:17 11:-12
left3:شخصا	0:-9 1:-11 2:-10 4:13 10:-12
left3:صباح	0:8 7:12 10:-12 11:-11
left3:طفلا	5:13
left3:عاد	3:-31 11:31
left3:عام	9:-16 11:9
left3:عبر	3:-27 9:22 11:-8
left3:عدد	0:9 1:-20 3:10 6:-10 8:-11 10:-9 11:-20
left3:عشر	2:-14 4:17 5:31 6:-21 7:-11 10:-15
left3:عشره	3:21 9:-20
left3:علي	0:-13 1:14 2:19 3:-17 4:-18 5:18 6:-29 7:-24 8:-24 11:-21
left3:عن	2:10 3:17 4:-14 5:12 6:-35 7:15 8:-10 11:-28
left3:عند	0:17
left3:غزه	4:-9 6:-15 8:15
left3:فجر	2:21 4:-12 5:-20 6:-21 7:-11 8:-12 10:19
left3:في	0:24 2:-11 4:17 5:-24 6:-14 7:-24 8:-15 9:-43 11:-60
left3:فيما	3:-9 4:8 5:-12 6:14 9:20 11:-18
left3:فيه	0:-12 5:10
left3:قباله	6:26 7:-19
left3:قبل	1:-14 2:17 3:21 4:-38 5:-12 6:-32 7:-15 8:-22 9:-10 10:-19 11:13
left3:قتل	0:-23 1:20 2:-13 3:18 4:-20 7:-13 9:-9 10:-13
left3:قتيلا	0:-25 3:21 5:13 6:-12 7:16 10:-8
left3:قد	0:-21 1:-17 2:-18 3:-35 4:-29 5:-10 6:36 7:-19 8:-12 9:17 10:-15 11:-14
left3:قرب	0:9 6:-10 8:-12 10:12 11:-13
left3:قريه	3:21 5:-8 6:9 7:-9 11:-20
left3:كان	1:-8 5:-15 6:-23 9:22
left3:كانوا	0:-13 2:-10 3:10 4:17 6:-18 10:-17 11:-8
left3:كانون	1:15 3:12 7:-10 9:-20 11:-17
left3:كل	2:-11 4:22 8:11 10:-21
left3:كما	0:10 2:-18 3:-8 4:-10 5:-12 6:30 8:-18 10:-14
left3:لا	2:-11 4:9 5:-11 6:-20 7:20 11:-9
left3:لم	0:-14 2:-15 3:-8 4:17 5:-24 6:9 7:-23 8:-8 9:-16 10:18 11:-23
left3:ما	4:-19 7:11
left3:محليه	0:-9 4:17 5:-8 7:-8
left3:مدنيا	2:-16 4:21 5:11 6:-11 8:-9 10:-15
left3:مساء	6:19
left3:مستشفي	5:12 6:-9
left3:مشيرا	3:-11 5:13 6:-12 9:26 11:-26
left3:مصابا	5:16 6:-12
left3:مصرع	5:22 6:-19
left3:مطلع	2:-12 3:-9 6:-8 8:-11 9:-9 10:16 11:20
left3:مقتل	5:9
left3:مليون	3:-27 6:-8 9:29
left3:من	1:-26 2:-35 3:-12 4:-41 5:-25 7:-47 8:43 9:8 11:-29
left3:منذ	0:-12 1:-11 3:-26 7:-19 8:-17 9:-24 11:27
left3:منها	6:12
left3:منهم	0:-14 2:-11 3:-32 4:-19 5:-11 6:29 9:17 11:-17
left3:نازح	3:32 9:-28
left3:نحو	1:27 3:-17 6:-17 11:-20
left3:هذا	1:-9 3:12 4:-8 5:-30 6:22 7:19 10:-9 11:-13
left3:و	0:10 2:-11 4:-20 5:-23 7:-18 10:10
left3:واضاف	2:-12 6:-17 10:23
left3:والبحث	6:-25 7:31
left3:وان	0:19 2:17 5:-16 6:-12 10:-22
left3:وزاره	3:-14 5:-11 6:23
left3:وعشرين	0:20 5:17 6:-17 10:-22
left3:وفاه	0:-9 1:27 6:-22 7:-21
left3:وقد	2:-8 3:8 4:-8 6:-8 8:-9 10:17
left3:ولا	0:-24 2:-17 4:-14 7:26 10:-12
left3:ومن	0:-10 4:-9 5:-18 6:21 7:-9 8:-10 10:14 11:-11
left3:يناير	0:11 2:-8 4:-19 7:-9 8:-23 11:10
left3:يوما	6:11
left3:•	4:9 6:-28 7:17 11:-19
many	0:10 2:-37 3:-25 4:-19 6:-8 7:-25 8:-28 9:15 11:-13
mostly:abducted	0:28 1:-22 2:-23 3:-31 4:-15 5:-11 6:-39 8:-17 9:-12 10:9 11:-19
mostly:aid	0:-16 1:-27 2:-15 3:9 4:-33 6:19 7:-32 8:-15 9:26 10:-17 11:-34
mostly:casualty	0:-51 2:-35 3:-8 4:-24 6:17 7:11 8:-28 9:-70 10:-36 11:-20
mostly:displacement	0:-48 1:-41 2:-32 3:-10 4:-45 5:-44 6:23 7:-20 8:-28 10:-38 11:22
mostly:held	0:-22 4:33 5:-8 6:-24 7:-11 8:-19 10:-25
mostly:hostage	1:-80 2:9 3:-65 4:15 5:-38 6:-35 8:16 9:-68 10:12 11:-86
mostly:injured	0:-24 1:-29 2:-13 4:-31 5:9 6:15 7:-46 8:-24 9:-34 10:-15 11:29
mostly:killed	1:-29 2:15 6:-21 8:-47 9:-16 10:-9 11:-34
mostly:pledged	0:-16 1:-13 4:-13 5:-15 6:11 7:-18 9:25 10:-8 11:-49
mostly:prisoners-exchanged	0:-29 1:-19 3:-18 5:-20 6:9 8:-9 9:-14 11:-16
mostly:released	4:10 6:-10 8:8 10:-45
mostly:returned	0:-12 1:-16 5:-8 6:-25 9:10 10:-15 11:-9
near:اباد	0:-14 2:-25 4:-21 5:23 6:10 7:-17 8:-8 9:-18 10:-19 11:21
near:ابار	9:12
near:ابتد	0:21 4:-9 6:-8 8:-8 10:-14
near:ابري	0:-13 1:-8 2:-20 3:-32 4:13 5:-11 6:17 7:-19 8:10 9:-8 10:-23 11:16
near:ابعد	0:-12 2:-21 3:-17 4:-30 5:-13 6:-18 7:-14 8:46 9:-21 10:-42 11:-25
near:ابلغ	1:18 6:-11
near:ابنا	0:-20 1:-9 2:-22 3:-33 4:-21 5:-19 6:20 9:-23 10:-27 11:26
near:ابو	5:-14 6:24
near:ابوا	2:-14 4:-18 5:27 8:-8 10:-12
near:ابيض	6:9
near:اتجا	9:-17 11:20
near:اتصا	2:-10 5:-16 6:-13 7:29 8:-11 10:-9 11:-8
near:اتصل	0:24 2:-23 4:-24 6:13 10:-26
near:اتفا	0:-8 2:-43 4:-27 5:-8 6:31 7:-12 8:16 10:-47 11:-12
near:اتلف	5:17 6:-18
near:اتها	5:-8 6:27
near:اثار	0:-9 1:-15 2:-20 3:-21 4:-31 5:-17 6:13 7:17 8:-15 9:-8 10:-17 11:12
near:اثر	0:-19 1:-10 2:-18 3:-8 4:-22 5:-12 6:-31 7:47
near:اثنا	1:-21 3:-40 4:-17 5:24 6:-10 7:-34 8:11 9:-20 10:-12 11:-12
near:اثنت	0:-12 2:-11 4:-19 6:11 8:21 10:-15 11:-10
near:اثني	0:19 1:-28 3:-26 6:-31 8:-14 9:-12 10:12 11:-22
near:اثيو	0:-15 3:-25 5:-15 6:9 7:-9 8:-15 9:27 10:12
near:اجان	0:9 2:-15 4:15 5:-20 6:9 7:-8 8:-8 10:-19
near:اجبر	3:36 5:-15 7:-13 9:-18 11:-19
near:اجتا	2:-17 3:18 6:-27 7:-11 8:-9 9:22 10:-21 11:-17
near:اجتم	3:-10 11:10
near:اجري	5:8
near:اجلا	3:37 4:-9 6:-13 7:-11 8:-14 9:-11 11:-21
near:اجلت	3:21 6:-14
near:اجلي	6:-16 7:11
near:اجما	1:-12 5:18 6:-15 7:-16 8:12 9:-24
near:اجنب	0:20 2:11 4:19 6:-15 7:-13 8:-10 10:-45
near:اجهز	4:-9 8:-9 10:16 11:-10
near:اجيي	3:16 4:-8 6:-9 11:-13
near:احاد	4:-11 5:17 6:-15 7:-9 8:15 10:-8
near:احتج	1:-9 3:-9 4:30 5:-19 6:-39 7:-28 8:-37 10:10 11:-9
near:احتر	3:23 5:-10 7:-8 11:-9
near:احتل	2:-10 6:25 8:-17 11:-10
near:احد	0:-20 1:18 2:-8 3:-17 4:-19 8:-22 10:15 11:-24
near:احدا	0:-12 1:-13 3:-19 4:12 5:46 6:-34 7:14 8:-22 9:-20 10:-32 11:-14
near:احده	0:39 1:-32 2:-55 5:-12 6:-10 8:-20 9:-22 11:-29
near:احدي	2:-9 5:8 6:-15 7:-11 8:-14 10:16
near:احرق	0:-22 2:-10 4:-13 5:-10 6:28 8:-8 10:-13
near:احصت	0:16 1:11 3:-10 6:-10 7:-10 8:-8 10:-25
near:احصي	0:-18 4:-21 5:-19 6:38 7:-14 8:-9 9:-17 10:-9 11:-16
near:احمد	0:-18 4:21 10:-11
near:احمر	0:-20 1:-17 2:11 4:-30 5:11 6:-8 7:-11 9:-10 11:-27
near:احيا	0:-12 1:-26 2:13 3:-36 4:-13 5:-25 7:-22 9:-12 10:13
near:احيل	2:-11 4:20 6:-8 8:-8 10:-19
near:اخبا	3:-8 4:-8 5:-9 7:17
near:اختط	0:53 2:-28 3:-37 4:-43 5:-25 6:-28 9:-15 10:-40 11:-14
near:اختف	1:14 3:-21 4:-9 5:-15 6:-13 7:16 9:-10 11:-18
near:اختن	5:38 6:-30 7:-12
near:اخذو	0:56 1:-14 2:-33 3:-19 5:-32 6:-52 7:-32 8:-8 9:-12 10:-28 11:-12
near:اخر	0:-12 3:22 4:-27 5:-17 7:10 8:19 11:-27
near:اخرا	0:-8 2:-19 3:-22 4:-18 6:-16 8:-8 10:25
near:اخرج	0:-27 1:-14 2:-11 4:-23 5:17 7:-17 8:22 9:-32 10:-28 11:-26
near:اخرو	0:28 1:-9 2:8 3:-8 5:-42 6:27 7:-13 10:-42
near:اخري	0:-14 1:-41 2:-20 3:-10 5:-10 6:11 8:-34 10:-13
near:اخلو	3:11 10:9 11:-10
near:اخلي	2:9 3:10 4:-25 6:-17 7:-20 8:-12 10:13
near:اخوت	0:17 5:-12 10:-8
near:اخير	0:-14 1:-14 2:-22 3:-27 4:-20 5:-37 6:20 7:-22 8:-11 9:18 10:22 11:-17
near:ادار	0:-18 1:-11 4:-19 5:-35 6:51 7:-30 8:-10 10:-12 11:11
near:ادام	3:-17 6:26 7:-10 9:-9 11:-16
near:ادت	5:-20 6:28
near:ادري	0:-9 3:15 4:-13 6:17 11:-17
near:ادعا	0:9
near:ادلب	0:-8 3:27 5:-11 6:-28 9:-25 11:9
near:ادي	0:-21 1:-9 2:-19 3:22 4:-28 5:-43 6:21 7:-11 8:-12 9:-9 11:-15
near:اذا	0:-14 1:-13 2:-25 4:-39 5:-13 7:-20 8:-34 9:18
near:اذار	3:12 5:12 6:-19 11:-8
near:اذاع	1:-16 5:-9 6:30 7:-9
near:اربا	6:-8 9:13
near:اربع	1:-37 3:-23 4:-25 5:23 6:-22 8:-14 9:-45 11:-10
near:ارتف	0:-13 1:23 2:-17 3:-30 5:16 7:-51 8:-11 10:-12 11:-17
near:اردن	3:-28 9:-30 11:41
near:ارض	7:-8 10:13
near:ارضي	0:-9 1:-10 5:8 6:11 7:-11 9:-8 11:9
near:ارغم	3:13 6:-14
near:ارقا	6:11 9:16 11:-11
near:اركا	1:15 6:-8 8:-9
near:ارمي	3:-16 4:10 6:-18 10:-9
near:ارها	0:-12 2:-9 4:-13 6:-12 10:17
near:اروا	1:-9 5:-19 6:24
near:ازمه	3:18 11:-9
near:ازيد	3:12 6:17 9:-15
near:اساب	0:-28 2:-22 3:-12 4:-30 5:-9 6:-13 7:-12 8:29 10:13
near:اساس	0:25 4:-19 6:-23 8:-9 10:-12
near:اسبا	6:18
near:اسبو	0:-15 1:-29 3:-16 4:-47 5:-35 6:31 11:-39
near:استب	5:-9 6:11
near:استخ	4:-11 6:13 10:-8
near:استد	7:-11
near:استش	0:8 1:-8 2:-13 4:-13 5:30 6:-8 7:-28 8:-10 10:-11 11:-9
near:استض	3:15
near:استع	0:-12 3:-23 4:-24 5:-8 6:-32 8:15 9:-12 11:19
near:استق	0:-18 1:-12 2:-13 4:-16 7:-23 8:-8 10:-9 11:16
near:استل	8:22 10:-17 11:-14
near:استم	0:-13 1:15 2:-12 3:-9 4:15 7:-9 8:9 9:-21 10:-31
near:استن	1:-10 2:12 3:-23 4:-21 5:-10 7:26 8:-13 10:-15 11:-21
near:استه	2:-9 4:-8 5:9 6:15 8:-8
near:استو	0:-8 4:21 5:-10 6:-18
near:استي	9:-9 11:11
near:اسر	0:-29 1:-14 2:34 3:-26 4:27 5:-33 6:-62 7:15 8:-43 9:-14 11:-15
near:اسرا	0:-10 1:-18 3:-29 4:-9 6:-28 7:-42 8:12 9:-15 10:8 11:-33
near:اسرت	3:-9 4:34 5:-14 6:-35 7:-17
near:اسره	0:-27 2:-14 3:16 4:13 5:-32 7:17 9:-13 10:-27 11:-17
near:اسرو	0:19 2:-35 3:-8 4:18 5:-19 6:-43 7:-15 8:12 10:-18 11:-11
near:اسري	0:-33 1:-16 3:-24 4:15 5:-24 6:-33 7:-26 8:12 10:-15 11:-25
near:اسط	1:20 5:-15 6:-13
near:اسعا	5:20 6:11 7:-11
near:اسفر	2:-10 6:28
near:اسكن	6:-13 11:9
near:اسلا	0:-18 2:-25 3:-34 4:-24 5:-15 6:30 7:-19 8:-10 9:-38 10:-20 11:41
near:اسم	1:17 2:-9 3:-17 4:-16 5:-10 6:13 8:9 11:-11
near:اسما	1:-10 2:-12 3:-33 4:-15 5:10 6:-8 7:11 8:-11 10:-9
near:اسمه	0:-10 1:28 2:-8 3:-13 4:26 5:-37 6:-37 7:-13 8:-12 9:11
near:اسها	6:11
near:اسوا	6:14
near:اسير	0:-17 2:-49 5:-19 6:10 7:-11 9:-8 10:20 11:-14
near:اشار	2:-8 3:12 4:-11 5:13 6:14 9:-17 11:-8
near:اشتب	6:11
near:اشخا	1:21 2:-18 3:-21 4:-11 5:19 6:-14 9:-10 10:-18 11:-10
near:اشهر	1:-9 3:-29 4:-8 5:-25 6:17 7:-9 8:-15 9:22 10:-22 11:-15
near:اصاب	0:-28 1:-24 2:-25 3:-34 4:-22 5:63 6:-20 7:-40 8:-21 9:-15 10:-16 11:-30
near:اصحا	2:-17 3:-9 6:34 7:-10
near:اصطد	6:12
near:اصفر	2:-20 4:-9 5:-14 6:30 7:-8 10:-9
near:اصل	1:-21 2:24 3:19 4:15 5:-19 6:-47 7:-36 8:-16 9:-26 11:-31
near:اصيب	0:-14 1:-34 2:-38 3:-35 4:-52 5:83 6:-36 7:-51 8:-27 9:-31 10:-44 11:-30
near:اضاف	1:-37 4:-8 5:16 7:-51 8:-25 9:-25 10:12 11:-9
near:اضطر	3:21 9:-8 11:-18
near:اطبا	0:25 1:-15 2:-15 3:-24 4:-33 5:-35 6:27 7:-19 8:-16 9:-8 10:-25 11:-11
near:اطرا	0:-9 4:-17 5:22 6:-24 7:-32 8:12
near:اطفا	0:-12 1:-28 2:-51 4:-46 8:-33 9:-26 10:20
near:اطلا	0:-30 1:14 2:-19 3:-13 4:-32 6:-8 7:-13 8:-24 9:-10 10:29 11:-12
near:اطلق	0:-14 1:-19 2:-48 3:-20 4:-9 5:-12 6:-59 7:-26 8:35 9:-8 10:35 11:-30
near:اعاد	0:-8 1:-19 2:-50 3:-30 4:-31 5:-28 6:12 7:-39 8:-11 10:16 11:16
near:اعتر	4:-9 8:11
near:اعتق	3:-8 4:-16 6:-9 8:21 9:-9
near:اعتم	7:11
near:اعدا	0:-8 2:12 4:-17 5:-20 8:21 10:-30
near:اعدت	0:-29 2:-20 5:-16 6:28 7:-19 8:-26 9:-14 10:-31
near:اعدم	0:-22 2:55 3:-8 4:-10 5:-14 6:-41 8:-21 10:-27 11:-10
near:اعرف	0:22 2:-10 3:-9 4:-23 5:-10 7:-9 10:-12
near:اعصا	4:-10 5:-17 7:8
near:اعلا	2:17 4:-8 5:-25 6:13 7:-14
near:اعلن	0:-41 1:-26 2:15 4:-49 9:-13 10:9 11:-30
near:اعلي	0:-23 1:23 3:-10 4:-8 5:-16 6:17 7:-23 9:-10 10:-16 11:-15
near:اعما	2:-18 4:-18 5:22 7:-33 9:-21 10:-10 11:-17
near:اعوا	6:11
near:اعيد	0:-11 2:10 3:-8 4:-13 5:-9 7:-10 8:-15 9:-21 10:20 11:-14
near:اغاث	2:-10 4:9 5:15 7:-9 8:-9 10:-20 11:-8
near:اغذي	0:-16 2:25 4:-16 5:10 6:-11 10:-17
near:اغسط	3:-10 6:10 11:13
near:اغلا	6:15
near:اغلب	3:16 5:-9 6:12 11:-12
near:اغنا	0:18 5:-8 6:-15 7:-8
near:افاد	0:-23 1:-12 2:10 3:-11 4:-19 5:14 7:-10 8:11 11:-10
near:افتت	5:8
near:افرا	0:-33 1:-18 2:-39 3:-21 4:-11 5:20 6:-32 7:-46 8:25 9:-9 10:23 11:-10
near:افرج	0:-15 3:-10 4:-43 6:-21 7:-14 8:24 10:27 11:-8
near:افري	0:-8 4:23 6:-20 7:-12
near:افغا	5:-17 6:24
near:اقار	3:18 5:-8
near:اقتا	0:26 2:-25 3:-16 4:8 6:-14 7:-13 8:-16 9:-9 10:-41
near:اقتح	0:-14 2:-13 4:9 5:28 10:-14
near:اقتر	3:13 9:-11
near:اقتص	3:11
near:اقتي	0:21 4:-8 10:-25
near:اقدا	2:-11 3:9 4:18 6:-19 7:-13 8:-15 11:-10
near:اقر	6:14
near:اقل	0:-13 1:8 2:12 4:-11 5:8 6:-29 7:19 8:-27 9:-21 10:-30 11:-15
near:اقلت	4:-11 6:-8 8:12 10:-9 11:12
near:اقلي	0:-29 1:-17 2:-19 3:8 4:-31 6:-8 7:-44 8:-11 9:37 10:-22 11:-28
near:اكبر	3:-10 4:-12 5:-18 6:14 7:-19 8:12 10:-10 11:-8
near:اكتو	0:15 1:-17 4:-26 7:-29 8:13 9:-12 11:-32
near:اكثر	0:31 1:-34 2:-63 3:-14 4:-8 5:-32 6:-14 7:-59 8:-49 9:10 10:10
near:اكد	0:-33 5:9 6:-14 7:-12
near:اكس	5:10 6:-8
near:اكست	9:-10 11:15
near:اكلي	0:11 4:-11 6:15
near:اكوب	0:13 6:-11 9:-8 10:-11
near:الا	0:-23 1:9 2:-19 3:-44 4:-22 7:-41 9:-26 10:10 11:20
near:الاف	0:-29 1:-17 2:10 3:42 4:-16 5:-31 6:-22 7:-8 8:-21 9:17 10:-11 11:-42
near:الام	3:14 4:-8 5:-22 7:-18 10:-9
near:الان	0:-17 1:-29 2:-23 3:14 4:-33 5:13 6:-15 7:-23 8:-16 10:24 11:-26
near:التي	0:-10 2:-25 3:-16 4:10 5:-35 7:12 8:-18 9:-34 10:-16
near:الحي	2:-8 3:21 5:8 6:-9 7:-12 11:-9
near:الخط	2:-20 4:-9 5:-14 6:30 7:-8 10:-9
near:الذي	0:-18 1:22 2:-42 3:-43 7:-44 10:-21 11:-22
near:السن	0:-9 3:-13 4:-16 8:18
near:الطب	0:-10 1:-13 2:12 3:-13 4:-18 5:-13 6:26 7:-21 10:-11
near:الغا	3:-21 5:20 6:-13 11:20
near:الف	2:-22 3:-14 5:-24 7:-12 8:-13 9:27 10:-37 11:-19
near:الفا	0:-24 1:-19 2:-20 3:-20 4:-35 5:-37 8:20 9:28 10:-36 11:19
near:الله	2:-10 5:-10 6:25 8:23 10:-25
near:اله	2:-15 3:13 4:-8 5:-10 6:21 7:-8 9:-20 11:-11
near:الي	0:-45 1:-59 2:-44 3:-14 4:-73 6:-12 7:-41 10:-13 11:43
near:اليه	0:-21 1:-14 2:-16 3:15 4:38 6:-41 7:-32 8:-9 9:-22 10:-30
near:اما	0:-47 1:-32 2:-47 4:-29 5:-9 6:23 7:20 8:18 9:-27 10:-10 11:-49
near:امار	0:-15 2:-17 4:-23 6:-18 8:-17 10:39 11:-9
near:امام	2:21 4:-10 6:-12 9:-14 10:-13 11:-24
near:امتد	1:15 3:9 6:-16 7:-14
near:امتع	5:33 6:-35 11:25
near:امر	4:11 5:-10 6:20 7:-16 10:-10
near:امرا	1:17 2:-22 3:-30 9:-16 10:-28 11:-21
near:امس	0:-14 1:10 2:30 3:-13 4:-27 6:-13 7:-22 9:-17 10:-27 11:15
near:امطا	3:-8 6:20 11:-8
near:امم	1:-11 2:-28 5:-26 6:8 7:-16 8:-18 9:17 10:-25 11:-12
near:اممي	1:-8 2:-9 3:-16 4:-12 6:16 8:18 9:19 10:-17 11:-20
near:امن	2:-12 3:-8 4:-8 5:-9 6:33 7:-15
near:امني	2:-26 4:22 6:-14 7:-9 8:-14 11:-15
near:امها	0:-23 1:-10 2:8 6:11 7:12 8:-17 10:-21
near:امير	3:11 6:-9
near:امين	0:-12 2:-13 3:9 4:-13 6:18 9:-8 10:14
near:انا	0:14 1:-11 2:-20 3:-18 4:-22 5:-21 6:30 7:-28 8:-12 9:-17 10:-19 11:-14
near:انبا	5:-12 6:28 7:-9 8:-13 10:-8 11:-8
near:انت	0:11 1:-14 2:-14 3:-15 4:-15 5:-27 6:11 7:19 10:-28 11:-9
near:انتخ	9:13
near:انتش	0:-17 1:-17 2:-24 3:-16 4:-14 6:30 7:-9 10:-11 11:-8
near:انتق	0:-11 4:19 5:-15 6:-24 7:-15 9:13 11:-12
near:انته	0:-15 3:21 4:-24 5:20 7:-11 10:-23
near:انحا	3:19 9:-22
near:انخف	3:21 11:-32
near:اندر	2:-14 3:35 4:-10 8:-12 9:-8 11:-13
near:اندل	1:-17 2:-8 3:-13 4:19 5:-19 6:17 7:-20
near:اندو	6:-16 7:15
near:انذا	5:-15 6:-29 7:29 11:-19
near:انزل	0:13 2:-13 4:-13 6:-21 7:18 8:-11 10:-22
near:انسا	0:-33 1:-12 3:37 4:-9 5:-18 7:-12 8:-16 9:-17 10:-16 11:-16
near:انسح	2:9 3:-14 4:8 6:-18 11:-13
near:انفا	5:-18 6:16 7:9
near:انفج	6:16 7:-16
near:انقا	0:-12 1:-13 2:-27 3:-11 4:-21 5:-26 6:45 7:16 8:-9 10:-28
near:انقذ	5:16 6:10 7:-14 11:-10
near:انقط	0:-14 1:-16 2:-14 3:-19 4:-35 5:-23 6:12 7:19 8:-11 10:-11 11:-11
near:انقل	5:12
near:انه	0:-20 1:25 2:-19 3:-21 5:-32 9:-12 10:-24 11:-10
near:انها	0:-26 1:-34 2:23 5:-33 8:9 9:-25 10:-24
near:انهم	0:-21 1:-14 2:-34 3:-16 4:23 5:-15 7:-18 9:21 10:-25 11:-15
near:انهن	0:-16 1:-8 2:20 4:8 6:-34 7:-14 10:-17
near:انهي	1:-13 3:-8 5:-15 6:23 7:12 9:-9 11:-8
near:انوا	0:-16 6:18
near:اهال	0:-16 1:-11 2:-15 4:12 5:-11 6:18 7:16 8:-11 11:-16
near:اهله	2:23 4:-27 5:-15 6:-15 7:-19 8:-15 10:28
near:اهلي	0:-8 4:-9 5:-10 6:18 7:-25 11:9
near:اودت	5:-21 6:37 7:-15 9:-32 11:-17
near:اودي	0:-15 1:-17 2:-13 4:-18 5:10 7:-26 8:11 10:-9 11:-15
near:اورد	4:15 7:-11
near:اورو	0:12 2:9 4:-29 6:-13 10:-19
near:اوسط	3:22 9:-9
near:اوضح	0:-8 1:-11 2:-11 3:-18 4:-19 6:16 8:11 9:-11 11:-17
near:اوقع	0:-8 3:19 5:-8 7:-14 9:-14
near:اوقف	0:33 2:-11 3:-15 4:-25 6:-33 7:-12 9:-10 10:-18 11:-13
near:اوكر	0:-18 1:10 2:-8 3:-31 4:-22 6:-8 7:-20 8:30 10:-56 11:-35
near:اول	0:8 2:23 3:-35 4:-32 5:-27 7:-72 8:-12 9:-10 10:10
near:اولا	0:-22 2:-15 3:-11 4:-22 5:-9 6:10 8:17
near:اولي	0:-29 2:-27 4:-49 5:15 6:-8 7:-32 8:13 9:-11 10:17 11:-10
near:ايام	0:-30 2:11 3:-15 4:-37 5:-29 6:-8 7:-34 9:22
near:ايدي	4:-8 5:-9 6:16 10:-8
near:ايرا	0:-10 1:-9 3:-9 7:-11 9:-26 11:22
near:ايزي	0:-11 3:-21 4:9 6:-11 11:17
near:ايطا	1:14 6:-16
near:ايل	6:14
near:ايلو	0:-11 3:11 9:-21 11:12
near:اين	3:-27 4:-21 5:-21 6:-35 7:25 10:23
near:ايه	1:-15 2:-11 3:10 4:-9 5:-23 6:20 7:-30 8:-16 9:-29 10:11
near:ايوا	3:19 6:-22 7:-9 9:-28 10:-11
near:بابن	3:12
near:بات	3:11
near:باتج	3:38 4:-17 5:-8 6:-16 9:-15 10:-24 11:-26
near:باحت	0:-14 3:-11 4:36 5:-8 6:-28 7:-13 8:-11 10:-16
near:باحث	0:12 4:-14 7:12
near:باخت	5:31 6:-32 7:-8
near:بارا	6:-10 7:10 11:-9
near:بارب	3:11 6:-23
near:بارز	5:-8 6:12
near:باسم	1:-17 2:8 3:-22 4:27 5:-20 7:-14 8:-32 9:-25 10:-42
near:باع	10:14
near:باقل	5:-10 6:13
near:باقو	4:17 5:-29 6:-20 9:-20 11:-13
near:باقي	0:-40 1:-11 2:-45 3:-16 4:-10 5:23 6:-8 7:-19 8:9 9:-18 10:14
near:باكس	0:-13 1:-12 3:-35 4:10 6:21 7:-20 8:-8 11:19
near:بالغ	3:-13 4:-15 5:32 6:-20
near:باما	0:-10 4:8 6:-14 7:-8 10:13
near:بان	0:8 1:-14 2:12 3:-31 5:-13 6:-24 8:-11 9:-25 11:22
near:بانخ	0:-10 1:-12 3:11 5:12 6:13 8:-8 11:-22
near:بانف	3:11 5:29 6:-31
near:بانه	3:-9 5:-8 6:12 7:-8 8:-12 10:-12
near:باني	1:-8 4:-11 5:-15 6:21
near:بايد	5:-9 6:-21 7:24
near:بايع	6:10
near:بتر	5:20 6:-9 7:-15
near:بترت	3:-12 5:55 6:-49 7:-27
near:بجرا	5:-25 6:27 7:-8
near:بجرو	0:-12 2:-10 3:-14 4:-9 5:32 7:-12 8:-8 11:-8
near:بجنو	0:-10 4:22 5:-14 7:-15 9:-9
near:بحاج	3:-9 6:12
near:بحث	5:-9 6:-35 7:50
near:بحر	0:-20 1:20 2:-14 3:-33 4:-30 5:-35 6:8 7:26 8:-11 9:-12 10:-16 11:-28
near:بحرو	2:-8 5:8 7:-11
near:بحري	2:-10 6:23
near:بحسب	0:-11 1:-37 2:26 3:-21 4:-48 5:-22 7:-44 8:11 9:10
near:بحلو	3:30 5:-9 6:-20 9:-17 10:-13 11:-17
near:بحي	6:11
near:بحيا	0:-14 1:-19 2:-13 3:-10 4:-15 6:38 7:-32 9:-36 11:-26
near:بحير	0:-11 2:-18 4:19 5:-13 6:19 7:-12 11:-22
near:بختو	3:-8 5:-11 6:16
near:بخسا	6:14
near:بدء	2:-33 3:-14 4:-13 5:-20 6:49 7:-11 8:-32 10:-31 11:-16
near:بداي	1:-26 2:-20 3:-8 4:24 6:-14 8:-14 9:-24 10:-23
near:بذلك	3:-20 4:-10 5:-33 6:29 7:-26 8:-9 10:-8
near:برتب	4:-10 6:21 10:-12
near:برس	2:-12 3:16 4:19 5:-8 6:-13 10:-17
near:برصا	0:-20 4:-19 5:18 10:-16
near:برلم	2:23 4:-25 5:-15 6:30 7:-28 8:-14 10:-11
near:برنا	0:-16 2:25 3:-21 4:-17 5:15 6:-23 10:-18 11:23
near:بري	6:8
near:بريف	5:-10 6:15 7:-11 9:-10
near:بريه	6:15
near:بزيا	1:-11 3:-9 6:13
near:بسبب	0:-12 1:-12 2:-8 3:-14 5:12 6:17 7:-12
near:بسته	5:25 6:-22 7:-14
near:بسقو	6:14
near:بشظا	5:30 6:-19
near:بشما	6:13
near:بطاق	3:-17 9:27 11:-16
near:بطان	4:21 6:-9 8:-13 10:-21
near:بطلق	4:-8 5:30 6:-21 7:-11 9:-11
near:بعثه	3:-9 5:-9 6:28
near:بعد	0:-14 1:-10 3:-17 4:-23 5:-51 6:-33 7:14 9:-8 10:21
near:بعدم	1:-9 4:-17 5:-22 6:8 9:17 11:-22
near:بعضه	1:-8 2:-13 3:13 4:15 6:-35 7:-15 8:18 9:-9 10:-27 11:-13
near:بعلب	5:-19 6:27
near:بقاع	9:-8 11:8
near:بقتل	2:-26 5:11 6:9 11:-9
near:بقي	1:-12 2:14 5:-35 6:-17 8:-28 11:-25
near:بقيه	0:-9 1:-10 2:20 4:-38 5:-25 6:-35 7:11 8:-14 9:-11 10:26 11:-27
near:بلا	0:-26 1:10 2:-24 3:29 5:-18 6:18 8:-18 9:-39 10:-24 11:-32
near:بلاد	0:12 2:-33 3:-10 4:-15 5:-28 6:27 7:-21 10:-32
near:بلاغ	6:-11 7:11
near:بلح	2:-10 5:-8 6:27 7:-11
near:بلد	3:21 5:-10 6:15 7:-9 11:-23
near:بلدا	1:-8 2:-13 5:-8 6:-19 7:-11 8:12 9:-9 10:-17 11:20
near:بلده	2:-9 3:31 4:-23 5:-22 6:-18 7:-16 8:-12 9:-26 11:8
near:بلدي	0:-12 1:-10 3:-13 4:-10 5:-27 6:35 7:-22 9:-9 11:12
near:بلغ	0:-12 1:10 2:-8 3:18 4:-13 6:-16 7:-13 8:11 9:-18 10:-10
near:بلغت	0:-30 3:24 4:-12 5:-14 6:18 7:-8 9:-17 10:22
near:بلغم	5:17 6:-8
near:بما	3:-9 5:-8 7:14
near:بمست	3:-18 4:-17 5:32 6:-15 7:-30
near:بمشا	6:-14 7:16
near:بمقت	0:-24 4:-30 5:19 6:19 7:-28 10:-32
near:بناء	6:10
near:بنجا	3:11
near:بنغل	0:10 3:-9 5:8 6:-16 7:10
near:بنفس	2:-12 5:-10 6:20
near:بنقل	6:10
near:بها	3:8 5:-15 6:21
near:بهم	2:-8 3:12 4:-20 5:-20 6:-26 7:18 8:-9 9:-10 10:-9 11:14
near:بودا	3:8 5:-22 6:21 7:-8
near:بور	3:-8 6:10
near:بورو	3:-39 6:19 7:-21 9:40 11:-23
near:بوسا	2:-16 4:-31 6:-19 10:28 11:-13
near:بولا	0:-24 2:-18 4:-19 6:24 8:-9 10:8
near:بولد	1:-8 3:15 6:-10 9:-23 11:9
near:بولو	5:-17 6:31 7:-13
near:بولي	3:9 4:-8 5:10 6:-11 10:-20 11:-12
near:بوني	3:-9 5:-13 6:20
near:بيان	0:-41 3:-22 4:-41 5:-11 7:-9 8:16 9:-34 10:17
near:بيت	0:-21 1:-17 2:-15 3:-22 4:15 5:-22 6:-12 7:23 8:-17 9:-9 11:-21
near:بيتا	6:20
near:بير	6:17
near:بيلغ	5:16 6:-13
near:بين	1:41 2:-39 3:-51 4:-40 5:11 6:-24 7:-58 8:16 9:-31 10:-39
near:بينم	1:8 2:-28 3:12 4:-12 5:14 6:-28 7:16 8:-13 9:-17 10:-11 11:10
near:بينه	0:-36 1:11 2:-18 3:-23 4:-55 5:8 6:17 7:-93 8:-15 9:25 10:9 11:-37
near:بيني	6:12
near:بيوت	0:-10 1:-11 3:14 4:-14 5:-17 7:-10 10:-17 11:12
near:تابع	0:-12 1:12 2:-26 3:-32 5:15 6:-28 9:-13 10:-16 11:8
near:تاخر	0:-16 2:23 3:-13 4:-25 5:-12 7:-17 10:-16
near:تاري	1:-11 5:-18 6:20
near:تاسع	5:-22 6:28
near:تاكد	1:-16 6:30 7:-9
near:تالي	0:-9 4:-16 5:-11 6:29 7:-23 9:-10 11:-14
near:تايل	0:-9 2:31 3:19 4:-22 6:-28 7:-16 8:-12 11:-8
near:تباد	0:-10 2:-33 3:-9 4:-25 6:12 8:31 10:-27 11:-9
near:تبقي	2:19 3:-15 4:-15 6:-20 9:19 11:-15
near:تبلغ	1:-9 2:-8 3:-18 4:12 5:-23 6:30 7:-11
near:تبين	6:-8 7:11
near:تتبا	2:-26 4:-18 6:14 8:9
near:تتبع	3:11
near:تتحد	0:-14 1:-8 2:13 3:-10 5:-13 7:10 10:-12
near:تترا	5:13 6:-9 7:-11
near:تجار	0:-21 2:-9 3:-11 4:-14 5:-10 6:34 7:-18 10:8
near:تجاو	6:11
near:تجمع	0:-15 3:41 4:-10 6:-19 7:-10 8:-13 9:-10 10:-10 11:-35
near:تحت	0:-24 1:-18 2:17 3:-19 4:-33 5:8 7:19 8:-22 9:-12 10:-22 11:-10
near:تحتا	3:12 5:-10
near:تحتج	0:-16 2:-18 4:26 5:-13 7:-20 8:-19 11:-10
near:تحدث	0:-12 1:-12 2:19 4:-18 5:-29 8:-17 9:-13 10:-15 11:-30
near:تحدي	0:-10 1:-11 2:-23 3:24 4:-17 5:-11 6:28 7:-13 8:-27 10:-23 11:-18
near:تحري	0:-31 2:-36 3:-21 4:-45 5:-11 6:-35 7:24 8:-9 10:42 11:-17
near:تحصي	0:10 1:12 4:-17 6:-13 11:-12
near:تحطم	6:11
near:تحقق	4:16 5:-22 6:15 7:-12 9:-8 11:-13
near:تحقي	2:23 4:-18 6:8 7:-9 10:-18
near:تحمل	0:-8 4:-14 6:-18 8:21 10:-15
near:تحيي	6:21 7:-12 9:-10 10:-11
near:تخشي	2:-8 4:12 5:-8
near:تداو	6:10
near:تدخل	3:-16 7:-23 11:23
near:تدمي	1:14 2:-8
near:تدير	4:-8 5:13
near:تذكر	3:-10 4:11
near:تراج	5:-11 6:-20 7:26
near:تراك	6:9
near:تراو	2:-11 6:20
near:ترت	5:31 6:-24 7:-26
near:تردد	4:19 8:-19
near:ترفع	0:29 5:-10 6:-19 8:-8 10:-19 11:-8
near:ترك	3:40 5:-14 6:-34 7:-8 9:-19 11:-22
near:تركي	3:-26 7:-11 11:9
near:ترنو	4:-8 5:-13 8:13
near:تزال	0:-9 4:19 5:-23 7:-25 8:-9 10:-19 11:-18
near:تسبب	4:-8 5:17 7:-8 11:-8
near:تستض	3:8 4:-12 6:-14 9:16 11:-28
near:تستع	0:-10 2:-17 3:-16 4:10 6:-20 7:-13 11:10
near:تسته	5:9
near:تسجل	0:-15 1:24 3:-9 6:-19 9:9 10:-13 11:-25
near:تسع	0:-12 1:-10 2:-20 4:19 5:-10 9:-15 10:-13 11:-14
near:تسعم	1:13 7:-10 9:-12 11:17
near:تسعه	1:-21 3:-17 5:-36 6:28 7:-21 9:-52 10:-11 11:-19
near:تسعو	6:18 8:-14
near:تسعي	0:-21 2:-15 3:-11 5:15 6:17 7:-18 10:-12 11:14
near:تسلم	0:-9 2:-27 3:-11 4:-27 6:48 7:-13 8:-18 10:-45 11:-26
near:تسلي	2:-45 4:-30 6:30 8:10 10:-36
near:تشاد	0:-18 1:-10 2:-23 4:-19 5:-18 6:-54 7:-20 8:-17 9:29 10:22
near:تشام	4:15
near:تشري	0:-13 2:-33 3:8 4:-13 5:-21 6:17 7:-26 9:-21 10:13 11:-20
near:تشغي	5:-13 6:20 7:-9
near:تشمل	0:-8 2:-25 4:-23 5:-19 7:-8 8:34 10:-8
near:تصري	3:-23 5:-13 7:8 11:27
near:تصل	3:-10 11:13
near:تضاع	3:12 11:-9
near:تضرر	3:-14 5:-13 6:25
near:تضم	0:-8 3:9 6:-13 8:-10 9:-17 10:-8 11:19
near:تضيف	3:8 5:15 7:-23 11:-12
near:تعام	5:20 6:-11 11:-12
near:تعد	0:-10 10:14
near:تعدا	2:-11 4:20 10:-16
near:تعدي	0:-8 4:-10 6:-16 10:18
near:تعذي	0:-15 1:-8 2:22 4:-18 6:-29 7:14 8:-19 10:-15
near:تعرض	6:14
near:تعرف	0:-13 1:-10 2:10 3:-16 4:-18 5:-26 6:41 7:-33 9:-9 10:-17 11:-13
near:تعلن	0:-19 4:-14 6:31 10:14
near:تعلي	5:14 11:-8
near:تعمل	4:10 6:-10
near:تعود	2:-11 4:-10 5:-11 6:30 7:-14
near:تغذي	6:21
near:تغطي	2:20 6:-20
near:تفتي	0:18 5:13 6:-22 10:-12
near:تفجي	1:-16 6:8
near:تفرج	2:-29 4:-17 6:23 8:-8 10:10
near:تفيد	0:8 3:-37 4:14 5:-8 6:-17 7:-9 10:-13 11:30
near:تقاط	1:-16 6:10
near:تقتل	6:8
near:تقدر	0:-8 1:-8 4:14 5:-17 6:-20 7:11 8:-8 9:-17 11:-10
near:تقدي	0:-26 1:-11 2:-16 3:-16 4:9 5:-15 6:-8 7:9 8:-28 10:19
near:تقر	6:14
near:تقري	2:-17 3:28 5:-13 6:-8 10:14 11:-33
near:تقل	3:-11 6:14 11:10
near:تقول	2:-11 4:-19 5:-36 6:-24 7:38 9:-38 10:-43
near:تكفي	3:11 6:-8
near:تلام	0:8 2:-10 4:-14 5:-13 6:15 7:-11
near:تلغر	4:-8 8:19 10:-14 11:-8
near:تلفز	6:9 7:-8 11:12
near:تلقي	0:-8 5:33 6:-16 7:-18 11:-8
near:تلك	0:12 3:-17 4:-13 7:10 10:-9
near:تلمي	2:-26 3:-11 4:11 5:-16 6:27 8:-13 10:-31
near:تمكن	0:9 2:-22 3:-31 4:-10 5:-12 8:-9 10:9 11:22
near:تموز	0:-12 2:-16 3:-15 6:17 11:17
near:تموي	3:-10 6:15 9:8 11:-10
near:تنظي	2:-18 3:-21 4:-11 6:12 7:-10 8:-10
near:تنفي	2:-16 4:-8 6:10 8:21 10:-22
near:تنقل	0:-22 1:-9 5:15 6:-10 7:-8 8:-8 10:-10 11:17
near:تهجر	3:15
near:تهجي	3:18 6:-13
near:توثق	0:-15 1:-10 2:28 6:-17 7:-17 8:-22
near:توجه	3:13 6:-12
near:توزي	6:-23 7:20 11:-8
near:توفي	0:-21 1:-17 2:19 3:-23 4:-12 5:-47 6:47 8:-27 9:-11 10:-31
near:توقع	6:8
near:توقف	1:-9 4:-14 6:20 7:-14
near:توقي	3:9
near:تووي	3:14 11:-11
near:ثالث	0:-15 1:-9 2:-39 3:18 5:-18 6:10 7:-18 8:-16 9:-12 10:14 11:-8
near:ثامن	0:-8 1:-15 2:8 4:-30 5:-21 6:-10 7:-16 8:35 10:-34
near:ثانو	0:18 4:-17 6:-13 8:-10
near:ثاني	0:-15 1:10 2:-8 3:16 4:-41 5:19 6:-22 8:-40 9:-23 10:19 11:-13
near:ثلاث	0:-32 1:-31 2:-47 3:-13 4:-26 5:16 6:25 7:-69 8:-22 9:-9 10:26 11:-40
near:ثلثه	5:22
near:ثمان	2:-60 3:-33 4:20 6:-13 7:-63 9:12 10:14 11:-40
near:ثمن	0:19 2:-14 4:-23 8:-16 10:9
near:جاء	3:18 9:-12 11:-8
near:جاءت	0:-14 4:-12 8:-25 10:29
near:جارف	3:-11 5:-26 6:-13 7:23
near:جاري	5:-8 11:10
near:جامع	0:8 2:18 3:12 4:-8 5:-8 6:-20 7:-14 9:-17 10:-24 11:14
near:جان	3:-20 4:10 5:-10 7:-10 8:-13 11:18
near:جانب	0:-19 1:-8 2:-49 4:14 5:-14 6:30 7:-18 8:-14 9:-9 10:13 11:-29
near:جبال	5:16 6:-11
near:جبل	0:11 1:24 2:-9 3:-14 4:-19 5:23 6:-31 7:-17 10:-14 11:-16
near:جبهه	2:-13 4:16 6:-29 8:-10 10:18
near:جثام	2:-32 4:-24 5:12 6:17 7:-24 8:11 10:-22
near:جثث	0:-29 1:-17 2:-18 3:-14 4:-33 6:18 9:-10 11:-23
near:جثما	2:-11 5:19 6:16 8:-21 10:-9 11:-9
near:جثه	1:-14 2:15 3:-17 4:-32 5:-27 7:34 8:11 10:-38
near:جديد	0:-8 3:10 4:-8 5:-16 6:23 7:-14 8:-8 11:-18
near:جراء	0:-10 2:-9 5:-10 6:-18 7:26 9:-12
near:جراح	3:-12 5:19 11:-15
near:جرح	0:-20 1:14 2:-10 3:-18 4:-24 5:35 6:-23 7:-34 8:-9 9:-8 10:-8 11:-11
near:جرحت	5:29 6:-29
near:جرحو	5:36 6:-33
near:جرحي	0:-13 1:23 2:-31 4:-20 5:45 6:-56 7:-32 8:-11 9:-9 10:-10 11:-14
near:جرفت	6:-12 7:15
near:جروح	0:-9 3:-17 5:39 6:-28 7:-12 11:-8
near:جري	7:-10 8:12 9:-9 10:-10 11:-13
near:جريح	0:-30 1:33 2:-36 3:-27 4:-33 5:9 6:-9 8:-25 9:-16 10:-23 11:-23
near:جريد	6:10
near:جزاي	1:26 2:-12 3:-19 4:19 5:-12 6:-16 7:-10 8:-11 10:-21 11:-22
near:جزير	0:-8 1:15 2:-12 5:-26 6:13 7:-12 8:-10 10:-10 11:-13
near:جلال	3:17 5:32 6:-37
near:جلهم	3:-11 6:14
near:جماع	0:-27 2:19 3:-10 4:17 5:-8 6:-39 7:-15 8:16 11:-10
near:جمعت	3:-10 5:-19 6:21
near:جمعه	0:-32 1:-20 2:-32 3:17 4:-15 6:9 9:-11 10:20 11:-32
near:جمعي	0:-9 4:-19 5:-16 7:18 9:-10 10:-9 11:-15
near:جمهو	3:10 9:-11
near:جميع	1:-13 3:-22 4:-18 5:18 6:-10 7:-24 8:-25
near:جندي	0:9 1:-17 2:11 3:-25 4:32 6:-37 7:-38 9:-10 10:-50 11:-15
near:جنسي	0:-18 2:-14 3:-12 4:-15 6:-12 8:-27 10:31 11:-9
near:جنوب	0:-14 2:-14 3:-17 4:16 5:-24 7:-16 8:-13 9:22 10:-8 11:-18
near:جنود	0:-13 4:-44 7:-19 8:21 10:-41
near:جنين	3:29 9:-18 11:-8
near:جنيه	6:-8 7:10
near:جهاز	1:-9 4:-15 5:11 6:13 7:-15
near:جهته	0:-21 1:-13 2:-11 3:16 4:-18 5:11 6:-20 7:-14 8:-18 9:-12 10:-12 11:14
near:جوا	5:28 6:-30
near:جوار	3:-22 6:-12 9:26
near:جود	4:27 6:-12 8:-20
near:جوع	1:-10 2:28 6:-28
near:جوله	2:-12 5:-12 6:27 7:-26 8:19
near:جويه	0:-12 3:-13 4:-16 5:-10 7:-8 8:20 10:-20 11:19
near:جيبو	3:-8 6:13
near:جيرا	0:-17 2:-9 3:-16 4:-15 5:-9 6:38 7:-14 8:-9 10:-8
near:جيش	0:-10 4:-11 5:11 6:11 7:-57 8:-26 9:-19 11:-31
near:حاد	5:18 11:-10
near:حادث	1:-12 2:-16 4:-17 5:22 6:19 7:-13 10:-14
near:حادي	0:-11 3:-16 4:-9 5:-16 6:21 7:-20 9:-10 11:9
near:حارس	0:17 5:14 6:-26 10:-14
near:حاره	3:8
near:حافل	1:-12 2:-29 3:-22 4:-46 8:18 9:-23 10:17
near:حاكم	0:-9 1:-10 3:15 4:-13 5:-21 9:11 10:-9 11:-23
near:حال	5:30 6:-9 7:-9
near:حالت	4:-10 5:40 6:-27
near:حاله	0:20 1:-15 2:-11 3:-25 4:-11 5:45 6:-35 7:-19 8:-12 9:-10 10:-9 11:-12
near:حالي	1:17 5:-9 6:-21 9:12 11:-16
near:حامل	0:-17 5:15 6:19 7:-18 9:-11 10:-25 11:-14
near:حاول	0:24 2:-22 5:-12 6:-15 7:-17
near:حتفه	0:-14 1:10 3:-21 4:-17 6:28 10:-15 11:-15
near:حتي	0:20 1:-38 2:12 3:-31 4:-56 5:-9 6:-19 7:22 8:-27 9:-41
near:حدات	6:14
near:حده	0:-27 1:-33 2:-24 3:14 5:-41 6:45 7:-57 8:-20 10:-34 11:-8
near:حدها	0:23 1:-17 2:-21 4:-38 6:22 7:-44 8:-12 9:-19 10:-26 11:-13
near:حدود	0:-28 1:-16 2:-31 3:-20 4:-27 6:-20 7:-25 8:-25 9:25 10:-26 11:28
near:حديث	0:-19 2:9 4:10 5:-12 7:-10 8:-12 10:-12
near:حديد	3:-8 5:22 6:-21 11:11
near:حذر	6:18 9:-10 11:-17
near:حرار	6:8
near:حرب	0:-52 1:-22 2:-21 3:-32 4:10 5:-15 6:26 7:-20 8:-8 9:-20 10:8 11:-38
near:حرجه	4:-14 5:48 6:-33 10:-9
near:حررت	0:-36 2:-28 4:-33 5:-11 6:-27 7:-15 8:-20 10:53 11:-14
near:حركه	0:8 1:15 3:-9 5:-15 6:-22 7:-8 10:-10
near:حريق	5:11
near:حزب	4:-9 5:-9 6:29
near:حزير	0:-14 2:-15 3:19 6:26 8:-11 9:-13 11:-17
near:حساب	6:9
near:حسب	1:13 2:-9 3:-26 4:8 7:-18 9:-20 10:-13
near:حسبم	5:-13 6:30 7:-27
near:حسن	4:-13 10:16
near:حسين	3:-11 9:16 11:-9
near:حصبه	3:-19 6:20
near:حصيل	0:-28 1:13 2:-27 4:-22 5:-21 6:40 7:-66 8:-18 9:-12 10:-19 11:9
near:حقوق	0:9 2:-9 3:-8 5:-13 6:16 8:-8 10:-16 11:-9
near:حقول	2:-14 3:24 4:-10 5:-9 6:-16 7:-12 11:13
near:حقيق	1:27 3:-15 5:-17 6:-15 7:-13
near:حكوم	1:-27 2:-32 3:-42 4:-55 5:-22 6:31 7:-27 8:35 9:-11 10:-41
near:حلب	0:14 3:22 4:-12 6:-30 9:-34 10:-17 11:-9
near:حلبج	3:15
near:حماس	0:-8 4:-24 6:-27 7:-9 8:-13 10:23
near:حماي	0:-21 1:-8 3:-15 4:-11 7:14 11:-16
near:حمص	3:-13 4:-10 5:-13 6:9 8:-8 11:28
near:حمض	5:-18 6:23
near:حواد	0:-13 2:-9 3:-19 6:20 7:-15
near:حوال	3:-10 4:10 5:-10 6:11 8:-10 9:14 11:-18
near:حوثي	2:-23 4:15 10:-13
near:حول	3:18 11:-12
near:حياه	0:-15 1:-11 3:-16 4:-27 5:-19 6:25 7:-19 8:-9 9:-9 10:20 11:-12
near:حيث	0:-22 2:-12 3:12 4:-16 6:27 7:-9 10:-23
near:حين	0:-33 1:-16 4:-32 6:21 8:17 9:-25 10:-25 11:8
near:خارج	0:-8 1:-9 2:-20 3:-41 4:-17 5:-20 6:-12 8:10 9:55 10:-26 11:-20
near:خارك	5:-16 6:25 8:-10
near:خاطف	0:14 1:-8 2:-39 4:9 5:-20 6:-11 7:-23 8:-25 10:-8 11:-12
near:خامس	0:-12 4:-13 5:32 6:-47 7:11 9:15 11:-21
near:خان	2:-28 3:11 4:-15 6:17 7:-13 11:-8
near:خبرا	4:-12 5:-16 10:-8
near:خدما	3:26 6:-8 9:-14 11:-24
near:خرج	0:-9 1:-8 3:19 4:-22 5:24 6:-38 7:-15 9:-23 10:21 11:-21
near:خرجو	0:-30 3:24 4:-9 5:26 6:-33 7:-8 8:25 9:-13 10:-29 11:-21
near:خرطو	3:-16 9:-8 11:19
near:خروج	3:-31 4:-8 5:-10 6:25 9:21 11:-8
near:خريف	0:-20 4:-24 6:9 8:-15 10:28 11:-8
near:خزان	5:8
near:خساي	4:-14 5:17 6:-9
near:خسر	3:-10 4:11 5:-15 7:-12 10:-23 11:-12
near:خسرت	5:-10 6:21 7:-10
near:خسرن	5:-24 6:29
near:خطا	4:-8 6:17 8:-16 10:-13
near:خطره	0:-11 2:-8 3:-8 4:-8 5:33 6:-17 7:-14
near:خطف	0:56 1:-8 2:-39 3:-14 4:-61 6:-25 7:-21 8:-25 9:-10 10:-30 11:-24
near:خطفت	0:26 4:-22 5:-9 6:-13
near:خطفه	0:-31 2:10 3:-19 5:-10 6:-29 7:-8 8:-9 10:34 11:-11
near:خطفو	0:43 1:-10 2:-60 3:-21 5:-19 7:-31 8:-25 9:-27 11:-23
near:خطه	3:28 6:-9 7:-10 11:-24
near:خطير	5:30 6:-24
near:خفر	6:15
near:خلال	0:-22 1:14 3:15 4:-28 6:-39 7:-23 8:-19 10:-16
near:خلف	5:8 7:-9
near:خلفت	5:23 6:-10
near:خمس	0:-24 1:-10 3:12 5:-12 7:-17 9:-16
near:خمسم	1:19 2:-9 3:33 5:-10 6:-35 7:-12 8:-8 9:-23 10:-9 11:-19
near:خمسه	0:-10 1:-33 2:-22 3:-46 4:11 5:-17 8:-14 10:14 11:-20
near:خمسو	0:19 1:13 3:-30 4:-12 5:8 6:-26 7:-31 8:11 10:-26 11:8
near:خمسي	0:-19 2:-8 3:-16 4:-17 5:-14 6:41 8:-20 10:-29 11:-15
near:خميس	0:18 1:-9 2:-16 3:-25 4:-16 7:-22 8:-15 9:-11 11:19
near:خيام	3:45 4:-13 5:-12 6:-9 7:-32 9:-26 10:-12
near:خيبر	3:-8 5:-11 6:16
near:خيمه	9:12
near:داخل	0:12 3:-22 4:-46 5:-26 6:21 7:11 8:-38 9:-25 10:-36
near:دارف	2:-16 6:10 9:9
near:داعش	0:14 4:-10 10:-14
near:دامت	3:-12 6:18
near:داهم	6:-20 10:22
near:داير	2:-12 3:-9 5:12 9:-11 11:20
near:دباب	1:15 6:-10 8:-9
near:دبلو	0:-10 2:9 3:-20 4:-19 5:-16 7:-13 10:10
near:دخل	2:-10 3:-30 4:22 5:-8 9:25 10:-12
near:دراج	0:-10 1:-8 2:-17 4:-18 5:-13 6:21 7:-18 10:-9 11:11
near:درجا	5:23 6:-21 7:-9
near:درجه	6:12
near:درك	4:11
near:درما	3:14 9:-11 11:11
near:دروز	0:-17 4:12 5:-11 6:13 10:-10
near:دعم	0:-14 1:-11 3:-15 4:15 5:-17 6:16 7:-20 8:-10 10:-9 11:-11
near:دفاع	0:-26 1:-9 2:-37 3:-25 4:10 6:9 8:37 9:-12 10:-40 11:-26
near:دفع	0:-24 2:8 4:-17 6:8 7:-8 10:9
near:دفعت	0:-19 2:-19 3:16 5:-21 7:-12 9:-10
near:دفعه	0:-16 1:-16 2:-21 3:-28 4:-34 5:-9 7:-19 8:10 9:-17 10:23 11:27
near:دفن	5:-9 6:28 7:-8
near:دفنا	0:-18 1:-12 2:-24 3:-13 4:-18 5:-29 6:35 7:10 10:-11
near:دفنت	1:-9 2:-13 3:-8 4:-17 5:-10 6:39 7:-11
near:دفنو	0:-9 2:14 3:-19 4:-20 5:12 6:12 7:-24
near:دقيق	5:25 6:-13 7:-18
near:دمرت	5:-13 6:18
near:دمرن	1:14 8:-8
near:دمشق	5:-8 6:-9 9:-13 11:35
near:دوري	5:-10 10:8
near:دول	3:-23 4:21 6:-31 7:-10 9:26 11:-8
near:دولا	0:19 4:8 5:-37 6:-21 8:-9 9:-11 10:16 11:10
near:دولي	0:-14 1:22 2:-10 3:26 4:-28 5:-26 6:-49 9:-38
near:دون	0:-13 2:26 3:20 4:-31 5:-15 7:-23 8:-10 9:-8 10:-15
near:ديار	3:-18 5:-8 6:-12 8:-21 9:-11 10:18 11:27
near:دير	0:22 2:-10 3:-10 4:-9 5:9 6:-12 7:-13
near:ديسم	0:-17 1:-21 2:-13 3:-19 4:-21 5:-16 6:-26 7:24 8:-21
near:ديفو	2:11 3:-12 4:-8 5:-9 6:-30 9:17 10:23 11:-13
near:ديل	6:11
near:دينا	0:-12 2:-20 4:26 5:-22 6:-30 7:17 8:-15 10:-10
near:ذات	2:24 4:-9 6:-20 10:-14
near:ذاته	0:-20 1:-9 2:-10 3:-11 4:-27 5:16 6:8 7:-20 8:-8 9:-12 10:20 11:-10
near:ذخاي	3:-9 6:27 9:-17 11:-26
near:ذخير	5:22 6:-21
near:ذروه	0:13 3:26 6:-10 9:-33 11:-18
near:ذكر	0:-14 1:23 2:-14 3:-23 4:31 5:-14 6:-18 8:-15 9:-15 10:-21
near:ذكرت	0:-9 3:10 5:16 6:-8 11:-9
near:ذلك	1:-14 2:-39 3:12 4:35 5:-9 7:-10 8:-8 10:-43
near:ذهب	0:16 1:-10 4:-15 5:-15 6:17 7:-14 10:-12
near:ذوي	2:-14 4:-8 6:-16 7:9 8:23 10:-17
near:ذويه	0:-25 2:-11 3:-11 4:-14 5:-15 7:14 9:-22 10:25 11:-20
near:ذين	0:19 1:-20 2:-19 3:-22 4:12 5:-32 6:11 7:-25 8:11 10:-16
near:رابط	0:20 2:10 4:-14 6:-17 7:12 8:-18 10:-34
near:رابع	0:-22 1:-11 2:-37 3:-16 5:-25 6:36 7:-34 8:-14 9:-8 11:-12
near:راس	1:-8 3:13 4:-10 5:-17 6:28 7:-30 9:12 10:-8 11:-38
near:رافع	6:14
near:راكب	4:-12 5:-10 7:9 10:12
near:رام	8:26 10:-21
near:رايت	2:-9 4:8 6:16
near:رباط	5:33 6:-30 7:-21
near:ربع	0:-18 1:-9 2:-8 3:-21 4:-27 5:-13 6:27 7:-14 8:-17 9:-9 10:-22 11:22
near:ربيع	0:-34 3:22 4:-17 6:-11 7:-8 8:22 11:-23
near:رجال	0:21 1:-9 2:-20 3:-19 4:-38 5:-33 6:35 7:-36 8:-8 11:-11
near:رجع	2:-8 3:-40 4:-9 5:-19 6:-21 7:-15 9:-16 10:11 11:42
near:رجعو	0:13 1:-13 2:-8 4:-15 5:-15 6:-25 7:-12 8:-27 9:-16 10:13
near:رجلا	0:13 2:15 3:-11 4:8 5:-18 7:-18 10:-30
near:رجلي	0:-17 2:-11 6:26 10:-13
near:رحل	9:-16 11:13
near:رحلا	5:9
near:رحله	0:-9 5:-13 6:-26 7:10 8:-9 11:17
near:رحلو	0:-8 3:16 5:-9 6:-18 9:-15
near:ردت	5:25 6:-23
near:رسمي	6:11 11:8
near:رشيد	4:-9 5:-8 6:10 7:11
near:رصاص	0:-20 2:19 4:-9 5:48 6:-41 7:-20
near:رضيع	0:-17 2:-9 4:-11 5:25 7:17 10:-23
near:رعاي	3:-11 4:-11 5:16 6:-13 7:-15 11:10
near:رفات	0:-20 2:42 3:-18 4:-34 5:-18 7:-16 8:-14 10:-43 11:-24
near:رفاق	0:-14 1:-10 2:15 3:-15 4:-16 5:35 6:-52 7:24 8:-12 9:-11 10:-15 11:-11
near:رفضت	2:22 6:-20
near:رفع	6:-12 7:17
near:رفعت	2:-10 3:-8 5:-42 6:50 8:-9 11:-9
near:رفيق	0:-15 4:-9 6:-10 10:15
near:رقم	0:49 1:13 2:-37 3:-39 4:-58 5:-43 6:17 7:-15 8:-31 9:-26 10:-52
near:رقمي	7:12
near:ركاب	0:-15 1:-13 2:-10 3:-14 4:-16 6:-27 7:31 10:10 11:9
near:رهاي	0:11 3:-12 5:-11 6:-28 7:-15 8:-21 10:17 11:-16
near:رهين	0:-32 2:-26 4:25 5:-12 6:15 7:-13 8:14 10:-57 11:-10
near:رواي	5:8
near:روس	0:-8 1:-8 2:-20 4:-24 5:-30 6:53 7:-18 8:-30 10:-20 11:-11
near:روسي	0:-12 1:-10 2:11 3:-17 4:9 6:-16 7:-16 9:-13 10:-26 11:-34
near:روما	4:11 8:-9
near:روهي	3:-9 9:13
near:روي	0:-11 4:-14 5:-8 6:28 7:-8 8:-8
near:رياح	3:10
near:رياس	0:-8 4:13 6:-18 8:12
near:رياض	3:11
near:ريف	0:12 4:-12 5:12 6:-32 7:-8 9:-8 10:-17 11:30
near:رييس	0:-22 1:-17 2:-26 3:17 4:23 5:-29 6:27 7:-28 8:-24 9:-15 11:-28
near:زابو	6:13
near:زاره	0:-16 2:-13 3:-30 5:16 6:-9 7:-19 8:10 9:-13 10:-21 11:14
near:زاعم	1:13 2:-10
near:زال	0:-33 1:-17 3:19 4:44 5:-8 6:-20 8:-14 9:-23 10:-43 11:-43
near:زالت	2:20 6:-31 7:13 11:-11
near:زالو	0:-35 1:-23 2:-12 4:40 5:-20 6:-12 7:16 8:-33 10:-40 11:-41
near:زامف	0:16 6:-8 10:-12
near:زلزا	0:-8 1:-10 4:-9 6:22 7:-11 9:-19 11:-15
near:زلنا	2:-8 3:-8 4:-13 5:-18 6:-13 7:26 10:-8
near:زملا	2:-21 3:-15 4:14 5:32 6:-42 7:-28
near:زميل	0:-15 5:10
near:زهاء	3:-8 9:12
near:زوبي	1:-14 5:9
near:زوجت	5:-10 6:14 7:-9
near:زور	5:13 6:-11
near:زورق	5:8
near:زيتو	6:17
near:زير	0:-11 2:-13 3:-12 5:9 6:9 7:14 8:-21 10:-13
near:سابع	0:12 1:-8 4:-8 6:-13 8:-19 10:-10 11:-9
near:سابق	0:29 1:-39 2:-31 6:18 7:-29 8:-23 9:-16 10:-12 11:-38
near:ساحل	5:-15 7:-12 9:11
near:سادس	2:-9 5:-19 6:13 7:-8 11:10
near:ساعا	0:16 2:-27 3:8 4:-23 5:-8 6:-22 7:-18 9:-9 10:28 11:-25
near:ساعه	0:-17 1:-20 2:-33 3:-32 5:-11 6:37 8:-14 9:-16 10:-13
near:ساغا	3:18 6:-12
near:ساق	3:-10 5:40 6:-38 7:-15
near:ساقه	4:-8 5:29 6:-28 7:-23
near:ساكن	3:23 5:-8 6:-15 8:-12 11:-14
near:سامي	2:-9 4:-13 11:18
near:سانا	5:10
near:سانت	6:12
near:سايق	0:14 2:-25 4:-27 7:31 8:-10 10:-28
near:سباح	6:19
near:سبت	0:-17 1:-9 2:-17 4:-15 7:-15 9:-15 10:16 11:23
near:سبتم	0:34 1:-19 2:-18 3:-29 4:-34 5:-21 6:-40 7:-23 8:-22 9:24 11:-13
near:سبع	4:-8 5:34 6:-11
near:سبعم	2:-9 4:-19 6:-8 8:32 10:-32
near:سبعه	0:-11 1:-9 3:-9 4:-44 5:-8 6:25 7:-40 8:15 9:-12 10:-21 11:-13
near:سبعي	0:-10 2:-8 3:-14 4:8 5:11 6:-25 7:8 9:-11 10:-21 11:15
near:سبقه	0:-9 1:17 3:-11 5:10 6:-17 10:-11
near:سبيل	2:9 4:-28 6:-20 7:-18 8:-12 10:15
near:سبين	3:15 9:-23 11:9
near:سته	0:-26 1:13 2:-11 5:-19 6:23 7:-9 8:-30 9:-13 11:-31
near:ستون	8:11 10:-8
near:ستين	0:-9 2:-24 3:-19 5:-22 6:-24 7:18 9:-10 10:12 11:-19
near:سجل	0:28 1:11 2:-18 4:-35 5:-23 6:-44 7:8 8:-13 9:-16 10:-25
near:سجلت	0:31 1:-21 3:-20 4:-8 5:-12 7:-21 8:-15 9:-14 10:-9 11:-11
near:سجن	6:9 8:20 10:-17
near:سجنا	2:14 3:-13
near:سجون	0:-12 3:-13 5:-10 6:-19 7:-10 8:20 10:-39 11:-13
near:سراح	0:-32 2:-14 4:-40 6:-24 7:-14 8:-22 10:50
near:سرير	5:8
near:سريع	0:-12 3:-10 4:23 5:-9 6:-20 8:-9 11:-8
near:سعد	5:-8 6:11
near:سعود	0:-8 2:-11 3:-16 4:-20 5:-44 6:47 8:28 10:-27
near:سفار	0:-12 3:-14 4:21 6:-21 8:-13 10:-17 11:27
near:سفح	3:12
near:سفين	4:13 6:-11
near:سقط	0:-8 3:-12 5:17 6:12 7:-9
near:سقطت	3:13 6:-27 7:20
near:سقطو	0:-8 1:15 4:-21 5:-30 7:15 10:-19
near:سقف	3:-22 6:23 7:-20
near:سقوط	0:-12 1:9 2:-18 3:-11 5:18 6:-35 7:-23 9:15 10:-10 11:22
near:سكان	0:-19 1:-15 2:-21 3:59 4:-31 5:-14 6:-43 7:-8 9:-17 10:21 11:-45
near:سلام	0:-8 4:17
near:سلسل	6:-11 8:-23 10:24
near:سلطا	0:-21 1:-16 2:-13 3:-9 5:-23 6:15 7:-10 9:8 10:-10
near:سلم	6:11 10:8 11:-11
near:سلمت	0:-16 1:-9 2:-20 5:-14 6:13 7:-15 8:-34 9:-9 10:21 11:-14
near:سلمن	0:-10 2:40 4:-20 5:-9 6:-23 7:-12 8:-11 10:-30
near:سليم	1:-11 2:-13 3:-25 4:-15 5:-37 6:42 7:-19 9:17 11:-18
near:سمح	5:26 6:-11 11:-9
near:سنجا	2:-12 3:-23 6:16 10:-13 11:25
near:سند	3:8 5:-9 6:9 7:-8
near:سنغا	0:8 1:22 2:-28 3:-20 4:-23 5:-17 6:-14 7:-8 8:-11 10:13 11:-18
near:سنه	0:15 1:-11 2:-16 4:-20 5:-24 8:15 9:-12 10:-21 11:9
near:سنوا	0:10 1:-9 3:-19 5:8 6:12 7:-16 10:-14 11:9
near:سنوي	6:15 7:-8
near:سوء	6:21
near:سواح	3:20 6:16 7:-9 11:-19
near:سوتل	3:15
near:سودا	0:-22 1:-20 2:-15 3:-37 4:-25 5:-44 6:24 8:21 9:39 10:-37 11:-41
near:سوري	0:-34 1:-10 2:-8 5:-14 6:20 7:-14 9:-13 10:20 11:9
near:سوق	3:14 6:-17 10:9
near:سوكو	10:8
near:سومط	3:16 6:-17
near:سوها	5:20 6:-16
near:سوي	1:11 2:-22 3:-29 4:-28 5:-25 6:-11 7:-29 8:-24 9:-16 10:33 11:8
near:سويس	2:16 5:-13 7:-10
near:سياح	5:-21 6:27
near:سيار	0:9 1:-10 2:-15 3:-25 4:-39 6:36 7:-24 8:-19 9:-15 10:-26 11:-15
near:سياس	3:-11 6:11 8:-10 10:11
near:سياق	5:22 6:-22
near:سيبو	6:10 7:-8
near:سيده	3:-14 6:21 7:-14
near:سير	2:23 6:-22
near:سيرا	3:27 4:-11 6:-14 7:-14 10:14 11:-21
near:سيطر	6:-12 7:15
near:سيقا	1:-8 3:-17 4:-10 5:30 6:-30 7:-14 8:-10 10:-13 11:-14
near:سيل	5:-9 6:19
near:سينا	3:-15 6:17 7:-11
near:سيول	3:-15 5:-27 7:13
near:شاحن	0:38 1:-11 2:-35 3:-19 4:-27 5:14 6:-43 7:19 8:-13 9:-20
near:شارع	0:-8 3:-16 5:-9 6:27 7:-9
near:شارك	2:-12 4:-13 5:-8 8:38 10:-18
near:شاطي	6:11
near:شباب	1:-19 3:33 5:-12 6:-20 7:-9 11:-9
near:شباط	3:8 5:-10 6:17 7:-8 9:-20
near:شبكه	0:15 1:-9 3:-9 5:-11 6:10 8:-11 10:-9 11:-10
near:شبه	5:11
near:شبوه	5:12 6:-8
near:شتاء	1:-8 2:13 4:-10 6:12 7:-24 9:-12 11:-11
near:شجاع	2:15 6:-9
near:شخص	1:-10 2:-16 3:-31 4:-26 5:13 6:16 7:-20 8:-15 9:16 10:-22
near:شخصا	0:-48 1:-36 2:-32 3:20 5:12 7:10 8:-28 9:-30 10:17 11:-22
near:شخصي	5:11 6:19 7:-27
near:شرد	0:-13 2:-11 3:27 4:-13 6:-12 9:-13
near:شردت	3:9 5:-8 6:10 9:-35 11:-16
near:شرطه	0:24 1:-15 3:-25 4:-40 5:-19 6:-8 7:14 8:-14 9:-12 10:-13 11:-18
near:شرطي	0:-16 4:13 6:19
near:شرعي	2:-11 3:-8 6:34 7:-10
near:شرق	0:-14 1:-16 2:-12 3:17 4:14 6:-24 7:-15 8:-11
near:شرقي	0:-30 2:-15 3:-16 4:14 6:-8 7:-14 8:-9 9:19 10:19 11:-15
near:شركا	0:9 3:20 5:-15 9:-8 10:-8 11:-13
near:شركه	4:24 6:-20 7:-10 10:-26
near:شعب	3:-13 11:16
near:شفاء	5:12 6:-9
near:شقيق	6:21 7:-12
near:شمال	0:23 3:9 4:-8 5:11 7:-18 8:-20 9:-16 10:-26
near:شمس	3:24 9:-18
near:شمل	8:8
near:شهاد	5:9
near:شهد	6:15
near:شهدا	1:-10 2:-9 3:-18 5:11 6:8 7:-20
near:شهدت	5:-12 6:-8 7:17
near:شهر	0:9 1:11 2:11 3:-11 4:-51 5:-33 6:-15 7:-41 8:-39 9:-39 10:24
near:شهرا	0:-13 1:-8 2:11 3:-16 4:-22 5:-10 6:-36 9:28 11:-10
near:شهره	2:-10 5:15 6:9 7:-8
near:شهري	0:15 2:-16 3:-13 4:-19 5:-8 7:-12 8:-8 10:-9 11:9
near:شهود	5:8
near:شهيد	1:27 5:10 6:-25 7:-17
near:شوون	2:26 3:-12 4:-28 6:-14 8:8 10:-18
near:شيبو	4:-11 6:-8 7:17 10:-12
near:شيخ	3:-14 4:-14 5:-8 6:-15 7:34 9:-14 10:-14 11:-20
near:شيوخ	0:16 4:-20 5:-18 6:-13 10:14
near:صاحب	7:11
near:صارو	5:12
near:صباح	0:9 1:-28 2:8 3:-21 4:-30 5:-28 6:-22 7:32 8:-19 9:-29 10:9
near:صحاف	3:-10 9:16 11:-9
near:صحرا	0:-10 1:22 3:-21 4:19 6:-32 7:-14 11:-18
near:صحفي	0:-9 2:-8 3:15 5:13 6:-32 7:-10
near:صحه	0:-9 1:-28 2:-36 3:-39 4:19 5:18 6:15 7:-20 8:-27 9:-12 10:-26 11:-20
near:صحيه	3:-10 5:-13 6:24 7:-13
near:صحيي	0:25 4:-13 5:-9 6:-21 10:-14
near:صدر	3:9 7:-10
near:صدمه	5:8
near:صغير	0:18 2:16 6:-16 7:-14 10:-18
near:صفحه	0:11 4:-9
near:صفر	6:23
near:صفقه	2:-13 4:-10 8:16
near:صفوف	0:-10 2:-8 4:-14 5:-10 6:29 7:-10 10:-17
near:صلت	3:-10 11:12
near:صلنا	5:15 7:-8
near:صلوا	0:15 3:-19 6:-22 7:-22 9:22 10:-10 11:-19
near:صليب	0:-18 1:-13 2:12 3:-14 4:-28 5:9 6:-18 11:-23
near:صناع	5:9 6:-8
near:صنعا	0:-9 2:-12 4:9 6:17 10:-21
near:صنف	1:-8 5:-11 6:17
near:صهار	0:-12 5:8
near:صهري	0:-20 4:-10 6:24 10:-12
near:صور	5:-15 6:17
near:صول	2:16 5:8 6:-27 7:-20 9:-14 10:-12 11:17
near:صوما	0:-15 3:-9 4:15 6:-18 9:26 10:-8 11:-26
near:صياد	0:-23 1:-13 2:9 3:-24 5:-12 6:19 7:19 8:-8 9:-18 10:-32 11:-28
near:صيف	1:-8 3:-23 5:-9 7:-15 11:29
near:صيني	0:21 6:-28 8:-8 10:10
near:ضابط	0:-13 2:-22 4:14 6:-9 7:-8 10:-9
near:ضالع	2:-25 3:11 6:28 9:-8
near:ضحاي	2:-14 3:-21 4:-9 5:-36 6:43 7:-24 9:-8 11:-11
near:ضحيت	1:-9 5:-14 6:24 7:-8
near:ضحيه	6:14
near:ضرب	5:16
near:ضربه	5:33 6:-24
near:ضعف	0:18 1:15 3:13 6:-22 7:-14 11:-12
near:ضفه	0:-8 3:-9 9:20 11:-11
near:ضمت	9:-12 11:16
near:ضمن	2:-17 4:-11 6:8 8:16 9:-9 10:-28
near:ضمنه	0:-15 2:-17 4:-28 5:-10 6:29 7:-14 8:17
near:طابق	2:11 3:16 4:-24 5:-11 6:-21 7:10 8:-10
near:طاقت	3:-19 5:-15 6:13 9:19 11:-10
near:طاقم	6:13
near:طاقه	9:-9 11:11
near:طال	5:9
near:طالب	1:-11 3:-21 4:15 5:-10 9:16 10:-13 11:-23
near:طاول	2:-14 6:27 7:-10
near:طاير	0:-12 1:-15 2:-9 3:-13 4:-17 5:-20 7:14 8:17 10:-12 11:-8
near:طايش	0:-17 2:-12 4:-14 5:36 6:-31 10:-9
near:طباب	2:-9 6:18
near:طبرق	5:-14 6:9 11:12
near:طبقا	0:-13 2:-13 3:-9 4:19 5:-13 6:21 7:-19 10:-13
near:طبي	3:-10 6:10 7:-8
near:طبيب	0:-8 1:-8 2:18 3:-8 4:-14 5:-19 6:25 7:-34
near:طبيه	6:23 7:-14 9:-11
near:طرف	3:-12 4:-15 5:23 8:15 10:-22
near:طرفا	2:-24 4:-9 6:8 8:10 10:-8
near:طرفي	0:-8 3:-13 7:-11 8:-12 10:17
near:طرق	0:-17 1:-28 3:-10 5:-26 6:54 7:-9 8:-11 11:-16
near:طريق	0:10 1:25 2:-56 4:-45 6:24 7:-49 9:-26 10:-19 11:-33
near:طفل	2:-23 4:-17 6:22 7:-19 10:-14
near:طفلا	0:8 1:-13 2:-10 4:-15 6:18 7:-34 8:-18 9:-17 10:-24 11:-23
near:طفله	4:-13 5:-13 6:23 7:-12
near:طفلي	5:24 6:-23
near:طفيف	5:21 6:-18
near:طواب	11:10
near:طوار	1:-12 3:-19 4:-17 6:16 7:-23 9:-10 11:20
near:طواق	3:-8 5:17 6:-23 7:15
near:طوعا	3:-23 6:-14 9:-24 10:-17 11:37
near:طولك	3:17 9:-18 11:10
near:طوله	0:-11 4:24 6:-20 10:-17 11:-9
near:طويل	3:22 6:-11 9:-8 11:-13
near:طيرا	6:18 7:-9
near:طينه	0:-8 3:-22 6:-18 9:23 11:-12
near:ظهر	0:-8 2:-14 4:-8 8:-10 10:9
near:ظهرا	2:-23 4:-9 5:-24 6:39 7:-22 8:-10
near:عاجز	4:-9 6:-11 11:-11
near:عاجل	5:20 6:-14
near:عاد	1:-16 2:19 3:-35 4:-38 5:-42 6:-67 7:-32 8:24 9:-51 11:58
near:عادت	5:-9 7:-13 10:17 11:-10
near:عادو	0:-8 3:-49 4:-12 5:-16 6:-22 7:8 8:-26 9:-46 10:15 11:58
near:عاشر	5:-14 6:21 7:-12
near:عاصم	0:-25 1:-8 3:-11 4:-8 5:13 6:11 7:-8 8:-17 9:-17 10:-15 11:25
near:عالج	3:-11 5:28 6:-19 7:-13 9:-13 11:-8
near:عالم	0:-21 1:-12 2:24 4:-20 5:-22 6:26 7:-17 10:-15 11:-9
near:عام	0:15 1:45 3:-30 4:-82 5:-9 7:-50 8:-24 9:-49 10:-32
near:عاما	0:-12 1:-13 3:-24 4:-10 5:-19 6:47 7:-31 8:13 9:-9 10:-17
near:عامل	0:15 1:-18 2:-20 3:-18 4:14 5:32 6:-31 7:-35 8:-32 9:-12 11:-14
near:عامه	0:-15 2:12 3:-15 4:16 5:-10 6:20 7:-35 8:-19
near:عامي	2:-13 3:-11 4:-24 5:-10 6:-22 7:-13 9:19 10:22 11:-20
near:عايد	0:-30 1:-27 2:-18 3:-54 4:18 5:-36 6:-21 7:-27 8:12 9:-46 11:56
near:عايل	0:-23 2:-20 4:-26 5:-21 6:13 7:22 8:-9 9:-10 11:-10
near:عبار	1:9 3:-8 5:-11 6:-14 7:17
near:عبد	3:15 11:-12
near:عبر	0:-18 2:28 3:-45 4:-38 5:-21 6:-38 7:-23 8:-9 9:10 10:-24 11:35
near:عبرو	3:-29 6:-12 9:32 11:-20
near:عبور	3:-19 5:-11 6:8 9:17 11:-14
near:عبوه	5:21 6:-15
near:عتق	3:12 5:-10
near:عثر	0:20 1:-11 2:31 3:-17 4:-31 5:-14 6:-16 8:-14 10:-35 11:-12
near:عثما	3:-9 5:-16 6:15
near:عثور	5:-11 7:15
near:عداد	0:-21 1:-23 2:-16 3:-26 4:-43 5:-9 6:-22 7:50 9:-9 10:-25 11:-23
near:عدت	4:16 6:-15
near:عدد	1:26 2:-44 4:-33 5:-32 8:-23 9:16 10:-15 11:-31
near:عددت	1:-10 2:-9 3:-20 4:24 5:-10 7:-14
near:عدده	0:-18 1:-19 2:-20 3:16 4:8 5:16 6:-35 8:20 9:-14 10:-28 11:-14
near:عدلي	0:-8 2:15 3:-10
near:عدم	1:28 2:11 5:-31 6:-32 9:15
near:عدن	2:-12 5:-20 6:12 7:-16 8:-10 10:17
near:عده	5:-13 6:15
near:عدو	1:15 8:-9
near:عدوا	1:15 6:-11
near:عراق	6:-13 9:17
near:عربا	4:21 5:-15 6:-20 7:-10
near:عربه	0:-8 4:20 5:-14 6:-11
near:عربي	10:9
near:عرضت	8:9
near:عرفن	0:-16 1:-9 2:-8 3:-21 4:-28 5:-18 6:22 7:15 8:-14 9:-15 10:-13 11:-26
near:عزاء	5:10
near:عسكر	0:-16 1:-8 2:-45 3:-26 4:-23 5:-24 6:-13 7:12 8:-27 10:48 11:-14
near:عشاي	2:-14 4:-26 5:-21 7:-14 8:-13 10:29
near:عشر	1:-28 3:-49 6:21 7:-24 10:-35
near:عشرا	2:-24 3:16 4:26 5:-26 6:-10 7:-23 9:-20 10:-21
near:عشره	0:-20 1:-16 2:-29 4:10 5:-20 6:33 7:-44 10:-39 11:-30
near:عشرو	0:-32 2:-36 3:-12 4:19 6:32 7:-31
near:عشري	0:17 1:-15 2:-20 3:20 4:-32 5:8 6:-20 9:-16 10:-11
near:عشوا	1:-8 3:13 7:-11 11:-16
near:عصاب	1:-9 2:-8 4:12 6:15 9:-19 10:-9 11:-11
near:عصر	0:-9 6:23
near:عصرا	6:20 7:-10
near:عقار	6:15
near:عقد	1:11 6:-9
near:علاج	0:-9 3:-23 4:-9 5:47 6:-30 7:-25 9:-21 11:16
near:علقت	5:10
near:علم	6:-25 7:26
near:علمت	6:15
near:علي	1:29 2:-23 4:-20 7:-32 8:-34 9:-27 11:-40
near:عليا	6:14 7:-16 9:9
near:عليه	3:-13 4:-27 5:-21 8:-14 10:-19 11:-8
near:عمال	0:11 3:-10 4:-14 5:-22 6:11 7:16 10:-17
near:عمر	0:-12 3:-18 4:-17 5:-29 7:21 8:21 9:-14 10:-20 11:-21
near:عمره	0:-22 2:-11 4:-13 5:26 6:-18 7:-12 10:22
near:عمل	3:-8 6:21 7:-11
near:عملي	0:-32 1:-21 2:-41 3:-26 4:-53 6:16 8:32 9:-14 10:11 11:-25
near:عموم	0:9 3:-14 6:9 7:10
near:عناص	2:-12 3:-16 5:-25 6:16 7:-13 8:-10 10:-8
near:عناي	0:-12 1:-8 2:-9 3:-11 4:-22 5:46 6:-18 7:-18 10:-13
near:عند	0:10 1:-18 2:13 4:-43 5:-28 6:10 8:-16 9:-9 10:-40 11:-8
near:عندم	5:-9 6:28 7:-12
near:عندن	5:8 6:13 7:-11
near:عنصر	7:14 11:8
near:عنف	0:-13 1:-10 3:30 4:-9 5:-9 6:14 7:-10 9:-27 11:-29
near:عنه	5:-10
near:عنها	0:20 4:-14 6:9 8:-12 10:-19
near:عنهم	0:-39 1:-15 2:-36 3:-27 4:21 5:-27 6:-61 8:14 9:-10 10:15 11:-19
near:عوده	0:-13 3:-49 4:-14 5:-10 7:-14 8:-13 9:-16 10:-23 11:50
near:عون	3:38 6:-34
near:عين	3:21 5:-21 6:8 11:-21
near:عينه	0:8 2:-12 4:13 10:-8
near:غابه	1:-11 2:19 3:-32 4:9 6:-61 7:-35 8:17 9:-16 11:-8
near:غادر	0:-18 1:-11 4:-12 5:38 6:-49 7:-28 9:-19 10:-9 11:14
near:غارا	0:-10 2:-13 4:-19 5:-14 6:41 7:-8 10:-19
near:غارت	5:10
near:غاره	2:-9 4:-8 5:8 6:14 7:-9
near:غاز	6:14 7:-12
near:غالب	0:-11 2:12 3:-8 4:-17 7:15 11:-8
near:غاو	5:23 6:-22
near:غدا	0:13 3:-11 4:-18 5:-12 6:23 7:-18 10:-10
near:غرام	6:13
near:غرب	0:18 3:8 5:-9 7:-8 9:-8 10:-22 11:13
near:غربي	3:14 5:-9
near:غرفه	0:-23 3:-14 4:29 5:-22 6:22 7:-18 8:-13 10:-31 11:-11
near:غرق	1:-12 2:-11 3:-10 4:-9 5:-13 6:21
near:غرقا	6:14 7:-9
near:غرقو	2:-12 4:-10 5:-17 6:23 9:-10
near:غزه	0:-33 1:-12 2:20 5:-21 6:-41 7:-19 8:29 9:-31 10:-37 11:10
near:غضون	0:-17 2:-21 4:-18 6:-27 7:-9 9:19 10:16
near:غواص	6:9
near:غوفا	5:-15 6:22 7:-8
near:غير	1:-26 2:-23 7:-30 8:-21 9:-11
near:غيره	0:-11 1:-10 3:26 4:-25 5:-20 6:28 7:-25 9:-17 10:-12 11:-34
near:فارق	3:-11 5:-40 6:48 7:-10 11:-8
near:فاشر	3:10 6:10
near:فاعل	0:9 3:-19 6:-10 9:-9 10:-14 11:18
near:فان	2:-12 3:35 4:-18 5:-11 7:-17 9:-12 11:-35
near:فاه	0:-28 1:16 2:36 3:-13 4:-25 5:-38 6:33 7:-51 8:-34 9:-9 10:-14 11:-18
near:فايق	5:24 6:-19
near:فبات	3:21 6:-11
near:فبرا	2:10 3:-15 4:-26 5:-20 6:29 7:-9
near:فتح	4:-8 6:-15 8:13 10:-12 11:16
near:فتره	1:12 3:9 5:-12 6:-17 9:-10
near:فتيا	0:-24 2:-17 3:-19 4:-13 5:-13 6:-20 7:13 9:-16 10:32 11:-9
near:فجر	0:21 1:-14 2:16 3:-20 4:-36 5:-19 7:-31 8:-18 9:-11 11:-15
near:فجرا	3:13 6:-18
near:فجرح	7:-15
near:فحص	2:20 3:-31 5:-13 6:-26 7:-16 8:-8 10:-12 11:30
near:فحوص	5:-18 6:23
near:فديه	3:-12 6:-28 7:-16 8:-14 10:26 11:-11
near:فرار	0:16 2:-19 4:-16 5:-18 7:-10 8:-11 9:10 11:-24
near:فران	6:11
near:فردي	6:11
near:فرع	5:-9 6:14
near:فرق	5:17 6:9 9:-12
near:فرقن	5:11 6:-10 11:10
near:فرقه	0:-8 3:-13 4:16 5:13 6:-18 8:-10 11:-12
near:فرنس	1:-10 3:-9 4:-13 5:-26 6:36 7:-19 10:-10
near:فروا	3:14 6:-11 9:14 10:-8 11:-25
near:فصاي	0:9 4:-27 6:-10 8:-8 10:21
near:فضلا	0:-14 2:-15 4:12 7:12 8:-12 9:8 10:-12
near:ففي	2:-8 6:10 8:9 9:9
near:فقا	0:-20 1:13 2:-20 3:23 4:-11 5:-17 7:8 8:-17 9:-31 10:8 11:-15
near:فقتل	0:-43 2:-19 4:-23 5:14 6:24 7:-19 8:-8 9:-27 11:-15
near:فقد	0:-23 1:11 2:-14 3:-13 4:-17 6:-10
near:فقدا	0:-13 1:26 3:-16 5:-31 6:-16 7:12 11:-9
near:فقدت	0:-12 1:-10 2:-23 3:-12 4:-11 5:-22 6:31 7:10 9:-8 10:-9
near:فقدن	0:-21 1:-11 2:-11 3:-25 4:-15 5:-35 6:55 7:-47 8:-8 9:-8 10:-11 11:-14
near:فقدو	0:-8 1:34 2:-8 3:-17 5:-31 7:-14 11:-14
near:فقط	0:-19 1:-17 2:-29 3:-33 4:-27 5:12 7:15 8:11 9:-25 11:-26
near:فلبي	5:-13 7:9
near:فلسط	0:-18 2:13 4:-33 5:10 6:-26 7:-10 8:21 10:-28 11:-8
near:فلم	2:-8 4:-12 8:-17 10:20
near:فندق	6:12
near:فوق	3:10 5:-19 6:21 8:-10 10:10
near:فيات	3:-11 5:34 6:-24 7:-14
near:فيرا	1:-10 6:19
near:فيضا	5:-13 11:-9
near:فيما	0:-37 1:-17 2:-34 4:-10 5:15 6:14 8:-24 10:-30 11:-16
near:فين	0:-10 2:11 3:18 5:-33 6:14 8:-19 11:-16
near:فيه	1:-20 2:-17 3:-26 4:-15 7:-28 9:23 10:-19 11:-16
near:فيها	1:-39 2:-37 3:16 4:37 5:-14 6:-9 7:-37 8:-41 9:-19 10:-19 11:-25
near:فيهم	6:12
near:قادم	9:-12 11:26
near:قارب	0:-9 1:21 2:-15 3:-14 4:-9 5:-21 6:-22 7:24 11:-10
near:قاصر	0:-30 1:14 2:-12 4:-29 5:-15 6:-28 7:-19 8:12 9:-13 11:11
near:قاطع	6:8
near:قاطن	3:20 6:-21 9:30 11:-30
near:قاعد	0:-12 10:13
near:قاعه	3:16 5:-10 6:-13
near:قافل	1:-10 2:-10 3:-15 4:-12 5:-13 6:-11 7:-11 8:-16 9:-17 10:-14 11:32
near:قال	0:-56 1:15 3:-38 5:-55 6:22 8:-31 10:14 11:10
near:قالت	0:16 1:-11 2:-21 4:-21 7:-35 8:-14 10:-13
near:قالو	0:-11 2:-28 3:-13 4:-18 6:41 10:-12
near:قاهر	2:-12 4:-9 5:-9 8:12 11:12
near:قايد	0:-11 2:-16 3:-10 4:10 7:-9 8:-10 10:9
near:قايل	0:-10 2:-16 4:12 5:-32 6:51 7:-24
near:قايم	2:-20 4:20 5:20 6:-15 7:-16 8:-21 10:-10 11:8
near:قبال	1:-19 6:31
near:قبضه	0:-20 1:-8 2:-25 3:-14 4:36 5:-17 7:-21 8:-30 10:-15 11:-14
near:قبل	0:-13 1:11 2:-12 3:31 4:-24 5:-30 6:-17 7:-29 8:-28 9:-10
near:قبله	1:-8 4:-8 5:8 7:-11 8:11
near:قتال	0:-12 2:-8 4:18 6:-12 7:-12 11:-10
near:قتل	0:-25 2:-35 3:-17 4:-21 6:41 7:-20 8:-33 9:-25 10:-44 11:-20
near:قتلت	0:-26 1:-35 2:-29 3:-26 4:8 5:-29 6:56 7:-38 8:-12 9:-19 11:-28
near:قتلن	0:-10 2:-11 5:-9 6:16 8:-8
near:قتلو	0:35 1:-36 2:25 3:-51 4:-74 7:-49 8:-34 9:-17 10:-22 11:-17
near:قتلي	0:-39 1:18 2:-49 3:-37 4:-16 5:-36 6:49 7:-51 9:-15 10:-43
near:قتيل	0:-20 1:29 2:-28 3:19 4:-29 5:14 6:-44 7:28 8:-23 9:-15 10:-25 11:-26
near:قدر	2:-10 3:-17 4:10 6:-10 8:-14 9:18 11:-16
near:قدم	3:18 6:-10 11:-9
near:قدمت	6:8
near:قذيف	6:12
near:قراب	2:-10 3:9 4:-13 5:15 8:9 11:-27
near:قراه	1:-8 3:-14 5:-12 6:-14 7:10 9:-16 11:18
near:قرب	1:-9 4:-37 5:-9 6:20 7:18 8:-19 9:-8 10:-30 11:-19
near:قرن	7:13 11:-11
near:قري	3:24 4:-10 5:-13 6:-20 9:15 11:-23
near:قريب	0:-20 4:28 6:-30 7:-15 8:-14 10:-22 11:-11
near:قريه	0:-29 1:-10 2:12 3:30 4:-21 5:11 6:26 7:-22 8:-15 9:-12 10:-25 11:-32
near:قسرا	0:-20 1:-9 2:-29 3:22 5:-10 6:-23 7:22 8:-19 9:-17 10:-17
near:قسم	0:25 4:-15 5:22 6:-17 7:-9 8:-8 10:-23
near:قصف	0:-9 2:-11 3:16 4:-9 6:16 7:-8 8:-9
near:قضاء	1:-11 2:-8 3:-27 7:12 9:-10 10:-10 11:16
near:قضاي	6:13 7:-8
near:قضت	5:-15 6:30 10:-9
near:قضوا	0:-12 1:-11 3:-12 4:-31 5:-34 6:26 7:-28 8:-9 9:-19 10:20 11:-15
near:قضي	0:-21 3:15 5:-35 6:26 7:-43 8:-12 10:-11 11:-13
near:قضيه	0:9
near:قطار	1:-8 6:8
near:قطاع	0:12 1:-12 2:12 3:-29 6:-9 7:-27 8:-12 9:-21 10:-53 11:8
near:قطري	2:-8 4:-15 8:10 10:13
near:قليل	2:-8 3:-9 4:-15 5:-31 6:20 10:10
near:قناه	4:-14 7:14 8:22 10:-17 11:-14
near:قنبل	3:14 6:-18
near:قوات	0:-47 1:-14 2:-42 3:-22 4:12 5:-20 6:37 7:-40 11:-10
near:قوار	2:-10 4:-14 5:-10 6:18 9:-10
near:قواف	0:10 3:18 6:-19 11:-16
near:قوام	11:9
near:قواي	2:-16 6:11 11:10
near:قوته	3:-11 5:-9 6:23
near:قود	2:-8 4:-13 5:-14 6:25 10:-16
near:قول	0:-8 2:-18 4:-21 6:-23 7:-10 8:-8 10:26 11:-12
near:قوله	0:-12 1:-19 2:-13 3:-19 5:8 7:19 8:-16 9:-15 10:-24
near:قوه	0:-13 1:-8 2:14 4:-8 6:-29 7:-10 10:29
near:قياد	2:-22 4:10 6:28 8:-20
near:قياس	0:18 6:-13
near:قيد	0:-10 2:17 4:-31 6:-17 7:-8 10:21
near:قيل	4:-14 6:-12 8:-8 10:9
near:كابو	6:10
near:كاتس	0:19
near:كاجر	3:24 5:-8 6:-17 11:-8
near:كادو	2:11 4:-10 6:-9
near:كارث	3:16
near:كامل	0:-16 4:13 6:-18
near:كان	0:12 1:-58 2:-73 3:-11 5:-22 6:14 7:-49 8:-39 10:-11
near:كانا	0:-9 5:11 6:-16 7:-14 10:14
near:كانت	0:-26 1:9 2:19 3:-15 4:-29 7:9 8:-16 11:-12
near:كانو	0:-34 1:-10 2:-26 5:-76 6:-15 7:-41 8:20 9:-9 10:16 11:-9
near:كاوك	5:9
near:كايا	5:9 6:-10
near:كايس	0:17 2:-10 4:-17 6:-20 9:14 11:-9
near:كبير	0:-11 2:-20 4:27 5:-20 6:-11 8:-14 10:-10
near:كتاب	6:-11 7:14
near:كذلك	4:-15 6:-12 8:-9 10:16
near:كردف	3:25 9:-13
near:كشف	1:18 2:10 5:-9 6:-25
near:كفرت	5:9
near:كله	0:35 1:-14 3:-18 4:-8 6:-36 8:-14 9:-15 10:-10
near:كلهم	2:-15 4:10 5:-18 8:-10 10:12
near:كما	0:-40 1:-36 3:8 4:-36 5:18 6:-25 8:-8 9:-12 10:11
near:كمبو	3:18 4:13 5:-8 7:-8
near:كمين	0:13 2:-24 3:-9 5:-36 6:34 7:-10 10:-37
near:كنا	1:-15 2:-41 3:-11 5:-19 6:29 7:-30 8:8 9:-13 10:-45 11:-13
near:كنيس	2:-27 4:-26 6:19 8:-14 10:11
near:كهرب	6:13 7:-9
near:كواد	3:-15 5:-15 6:27 7:-18
near:كوار	0:13 2:-17 3:11 4:-29 7:-9 8:-21 9:-10 11:-17
near:كوت	0:-8 2:11 3:-13 4:-9 5:-11 6:-21 9:17 10:23 11:-15
near:كورس	0:-11 1:-8 2:-9 3:-13 4:-19 5:-13 6:-26 7:-9 8:-22 9:-11 10:42 11:-23
near:كوري	2:-13 6:19 7:-9 10:-14
near:كوست	3:17 11:-9
near:كولو	2:-21 3:-14 9:-14 10:-8 11:9
near:كولي	3:-14 5:-8 6:24 9:-14 10:-14
near:كونر	3:23 9:-15 11:-10
near:كونغ	6:24 7:-13 9:8 11:-20
near:كويت	5:31 6:-25
near:كيف	0:-14 4:-14 5:-9 6:27 9:-8 10:-8
near:كيلو	3:-10 4:20 6:-22 7:-22 9:12 10:-8 11:-10
near:كينش	2:-11 4:-20 6:-9 8:21
near:كييف	0:-8 2:17 3:-15 4:-14 6:-38 7:-8 8:23 9:-11 11:-30
near:لاجي	0:-10 1:-11 2:-13 3:-9 4:-16 5:-20 6:-34 7:-14 8:-15 9:9 10:11 11:8
near:لاحق	2:-13 3:-10 4:-18 5:10 6:8 7:-22
near:لادا	3:10 7:-10 9:-17
near:لاست	3:-20 6:-14 9:26 11:-11
near:لاطف	5:-13 6:21 7:-8
near:لاطل	2:-12 4:-10 8:13
near:لاغا	3:14 11:-10
near:لافت	7:8
near:لامب	6:21 7:-10
near:لان	1:-9 2:23 3:20 4:-13 5:11 6:-35 11:-20
near:لايح	3:-9 4:-18 5:-15 6:27 7:-15
near:لبنا	0:-11 2:-11 3:-12 4:25 5:8 7:-9 8:-10 9:-28 10:-14 11:26
near:لترم	5:-10 11:12
near:لثلا	6:15
near:لجنه	0:-18 3:-21 5:-8 6:-28 9:12 11:-15
near:لحظه	6:25 7:-12
near:لدي	0:15 1:-18 2:-40 3:-9 4:19 5:-37 6:-55 7:17 8:-31 9:-22 10:17 11:-14
near:لدين	2:-18 5:11 6:-21 8:-17 10:-13 11:-8
near:لديه	1:-14 3:-16 4:25 6:-22 7:-33 8:-26 9:11 10:12 11:-17
near:لرضي	6:14 7:-11
near:لروي	4:-12 5:-25 6:26 7:-9 8:11
near:لشوو	0:-12 2:-11 3:-12 4:-14 5:-11 8:8 11:16
near:لطفل	5:-15 6:31 7:-13
near:لعاي	6:14
near:لغت	1:11 6:-9
near:لغم	6:8
near:لغما	5:-8 6:16
near:لفرا	2:-11 3:16 4:19 5:-10 6:-14 10:-16
near:لقاء	4:11 5:-8 6:-8
near:لقوا	1:8 2:10 4:-10 6:17 7:-10 10:-10
near:لقي	0:-10 1:-8 2:-15 3:-15 4:-11 5:-11 6:38 7:-25 11:-9
near:لكن	0:-23 1:-17 2:15 3:14 4:-13 5:-47 6:-21 7:17 8:19 9:-9 10:-39 11:-11
near:لكنه	3:-8 4:-8 6:14
near:لما	2:-14 6:18 8:-14
near:لمده	2:-15 4:-9 8:8
near:لمرا	6:10
near:لمكت	8:27 10:-25
near:لمها	6:-9 7:12
near:لنا	0:-29 1:-8 2:-9 3:-11 4:9 5:8 6:19 7:-23 10:-14
near:لنسا	2:-9 3:-8 5:-31 6:50 7:-26
near:لنقل	3:-12 4:-9 11:15
near:لها	1:-16 4:20 5:-20 6:-11
near:لهم	0:-18 1:-14 4:-23 5:-23 6:-34 7:44 8:-10 9:-14 10:-11 11:-23
near:لواء	2:-11 4:-11 6:33 10:-14
near:لوزا	0:13 2:-14 3:-15 4:14 5:-22 7:-13 8:11 10:-15 11:-10
near:ليبل	3:14 11:-9
near:ليبي	0:-15 1:-24 2:-15 3:-16 4:18 5:-29 6:-24 7:-13 8:-10 9:-9 10:28 11:11
near:ليرت	0:-9 3:-12 4:-11 5:20 6:-20 10:16
near:ليره	0:-15 6:9 10:14
near:ليس	0:-9 1:-9 3:-21 4:-22 5:-13 6:34 7:-12
near:ليصب	5:-8 6:22
near:ليصل	3:21 6:-14 11:-13
near:ليل	0:-24 1:-9 6:29 7:14 10:-10 11:-8
near:ليلا	10:9
near:ليلت	3:42 5:-9 6:-44 7:-10 10:-11 11:10
near:ليله	0:-35 1:-23 3:26 5:-46 6:25 7:-33 8:-15 9:-15 10:-25 11:-27
near:ماء	0:19 1:-15 2:-8 3:-10 4:-12 5:-9 7:-14
near:مات	0:-13 2:45 3:-16 4:-33 5:-10 6:-29 9:-8 10:-19 11:-8
near:ماتت	2:13 5:-10 7:-10
near:ماتو	0:-17 1:25 2:20 3:-38 4:-22 5:-26 7:-40 8:-15 9:-10 10:-20 11:-13
near:مار	6:11
near:مارب	2:-16 3:15 4:16 5:-9 6:17 7:-25 9:-18 10:-9 11:-8
near:مارس	2:-17 3:12 4:-19 5:11 7:-9 8:13 9:-14 10:-11 11:-9
near:ماري	2:-18 4:-28 5:-12 6:-21 7:-9 8:36 10:-26
near:ماشي	3:17
near:ماضي	0:12 1:26 2:-33 3:10 4:-38 5:-39 7:-12 8:15 10:-38 11:-49
near:مالي	1:-20 3:-42 4:8 6:-42 7:-20 8:-24 9:25 10:14
near:ماني	2:-9 6:-11 8:-9 9:11 10:17
near:ماوي	3:43 4:-8 5:-13 6:-19 7:-12 9:-37 11:-20
near:مايت	0:10
near:مايغ	5:-13 7:11
near:مايه	4:-24 5:24 9:24 10:-15 11:-26
near:مايو	0:18 4:-12 6:-10 8:10 10:-13
near:مايي	6:11
near:مباش	2:19 3:-10
near:مبان	4:-9 5:-24 6:-26 7:-20 8:-9 9:-9 10:-14 11:29
near:مبلغ	6:-13 7:14
near:مبني	5:11 7:-10
near:مبين	0:-8 6:13
near:متاث	2:-8 5:-48 6:54 7:-15
near:متحد	0:11 1:-26 4:-28 5:-45 6:23 7:-32 8:-33 9:11 10:-10 11:-28
near:متر	6:9
near:متزا	5:9
near:متشد	3:-22 4:-9 6:20 10:8
near:متصل	5:22 6:-22
near:متضر	3:30 4:-9 6:-20 7:-12 11:-17
near:متطو	5:11 7:-8
near:متفا	3:-16 5:15 6:9 7:-14
near:متفر	2:-13 5:-15 6:27 8:-11
near:متمر	5:12 6:-14
near:متن	1:-23 2:12 3:-33 5:-34 7:-37 8:-32 9:-14 10:10
near:متنق	5:-18 6:22
near:متنه	0:-15 3:-11 4:-9 6:-16 7:-11 8:-11 11:25
near:متهم	6:13
near:متوا	5:-8 6:-13 7:22
near:متوس	1:31 2:-9 3:-25 6:-14 7:-36
near:متوف	1:10 5:9 6:10 7:-24
near:متوق	6:16
near:مثله	3:23 6:-18 8:8
near:مجاو	0:-31 1:-10 2:-15 3:38 4:16 5:-14 6:-29 7:-16 11:-14
near:مجتم	0:-8 4:10 6:9
near:مجدد	3:10 4:-9 10:-22 11:9
near:مجلس	3:21 6:17 9:-15 11:-12
near:مجمع	3:24 9:-14 11:-18
near:مجمو	0:-13 1:11 2:-10 4:8 5:-20 6:-28 7:-17 8:16 9:10 10:-18 11:-26
near:مجهو	0:11 1:-11 3:-12 5:-10 7:9 8:-8 9:-8 10:-34 11:-18
near:محاف	0:-16 1:-13 4:-11 5:11 7:-19 9:-40 10:-9
near:محام	1:-8 3:-19 4:-10 5:-9 6:-8 9:-8 11:23
near:محاو	0:-9 4:-20 6:11 10:-14
near:محتج	0:-32 2:13 3:-23 4:27 5:-16 6:-31 7:-18 9:-13 10:-14 11:-16
near:محرر	0:-23 2:-38 5:-13 6:-36 7:-17 8:19 10:32 11:-8
near:محطه	4:-8 6:-15 8:20
near:محكم	2:-11 4:20 8:-8 10:-19
near:محكو	0:-13 2:-28 3:-16 4:-34 5:-8 6:-27 7:-10 8:58 9:-18 10:-49 11:-19
near:محلي	0:16 1:-23 2:-16 3:-31 4:-8 5:-32 6:11 8:-19 9:-17 10:13 11:24
near:محمد	1:18 3:-15 5:23 6:-27 7:-13
near:محمل	2:10 5:32 6:-26 8:-12
near:محمي	6:16
near:محور	6:10 7:-9
near:محيط	2:11 3:11 4:-8 10:-12
near:مختط	0:-30 1:-8 4:17 6:-32 8:-32 10:19
near:مخطو	0:44 2:-13 3:-11 4:-17 5:-14 6:-32 8:-11 10:-31 11:-9
near:مخلف	5:-16 6:20
near:مخيم	1:-15 2:-10 5:-18 6:-14 8:-19 10:-11
near:مدار	0:20 3:28 4:-17 5:-27 6:20 7:-31 9:-12 10:-13 11:-24
near:مداف	6:-12 8:12
near:مدخل	2:-8 6:9 10:-17
near:مدرج	4:-14 5:19 6:-16
near:مدرس	1:-25 2:-21 3:34 6:-53 8:-24 9:-19
near:مدرع	0:-16 3:-12 4:-25 5:-10 6:31 7:-13 10:-16
near:مدعي	2:20 4:-10 5:-10 8:-16
near:مدن	3:17 7:-8 11:-8
near:مدني	0:-53 1:-37 2:-50 3:-13 4:-8 5:26 7:8 9:-25 10:-14
near:مده	6:-11 11:9
near:مدير	1:-12 2:-15 3:16 4:-11 6:-27 7:31 9:-20 11:-14
near:مدين	0:-23 1:-19 2:-17 3:35 4:8 5:-27 8:-15 9:-24 10:-18 11:-11
near:مرات	3:12 11:-9
near:مراس	2:-9 6:17 8:-8
near:مراف	3:-13 4:-8 5:10 6:13 7:-8
near:مراك	0:-11 1:-8 2:-8 4:-9 5:-10 6:-19 7:19 8:-8 9:-26
near:مربع	3:14 4:22 6:-25 7:-21
near:مرتب	0:-13 10:13
near:مرتي	4:13 7:-9
near:مرحل	0:-9 1:-10 3:-11 4:-28 5:-8 6:-19 7:-9 9:-14 10:25 11:19
near:مرضي	0:-14 2:-18 5:-8 6:-23 7:-9 8:28 10:-19
near:مركب	5:-10 7:17
near:مركز	0:-19 3:19 4:-9 5:15 6:-18 7:-36 8:-23 10:-19 11:-11
near:مره	1:-10 3:-15 4:24 5:-12 6:-29 7:11 11:-13
near:مروح	5:15
near:مرور	6:24
near:مريض	5:13
near:مزار	5:14
near:مساء	1:-11 2:33 3:-9 4:-26 5:-23 6:11 8:9 10:-24
near:مساع	0:12 2:-13 5:-11 6:26 7:-31 8:-16 9:-22 10:-11 11:-10
near:مساف	6:13
near:مساك	11:10
near:مستا	6:-9
near:مستش	0:-46 1:-37 3:-13 4:-19 5:29 7:-59 8:-43 9:-29 11:-28
near:مستع	0:-8 4:10 6:-11
near:مستق	4:-23 6:-8 7:-12 10:16
near:مستم	6:-26 7:29
near:مستو	3:14 5:18 6:-26 7:-12 9:-10 11:-18
near:مسجد	6:-14 11:9
near:مسجل	4:-13 5:-18 6:16 7:-11 9:13 10:-9 11:-14
near:مسعف	5:20 6:-21
near:مسلح	0:16 1:-10 2:-29 3:-8 4:-19 6:-21 7:-46 8:-33 9:-17 10:41 11:-19
near:مسوو	0:-8 1:18 2:21 3:-9 6:-31 7:-16 8:-14 9:-12 10:-13 11:15
near:مسير	0:-10 2:-14 3:-8 4:-13 5:20 8:-12 10:-11
near:مسيل	5:9
near:مشار	2:-8 3:-13 4:-11 6:27
near:مشتب	6:18
near:مشتر	2:-12 6:-11 10:19
near:مشرف	3:14 11:-11
near:مشرو	1:28 6:-27
near:مشفي	5:13
near:مشير	3:-20 6:10 7:-8 11:-14
near:مصاب	0:-9 1:19 2:-12 3:-20 4:-13 5:35 6:-18 7:-34 8:-8 9:-17 10:-9 11:-17
near:مصاد	0:-11 2:-12 5:-10 6:34 8:-8 10:-8
near:مصدر	0:-33 1:-10 2:-24 3:-33 4:-12 5:28 7:-32 9:21 11:-24
near:مصر	0:-10 1:-8 3:-24 4:-18 6:-18 7:-12 8:29 9:-21 10:-23
near:مصرع	0:-14 2:-9 3:-16 4:-11 6:36 7:-39
near:مصري	4:20 5:14 6:-13 8:-14 10:-22
near:مصلح	2:-11 8:26 10:-26
near:مصمم	3:-16 6:-10 9:21 11:-9
near:مصنع	6:-10 10:9
near:مصير	0:-18 1:-22 2:-21 3:-14 4:-10 5:-22 6:-14 7:48 8:-21 9:-10 10:-41 11:-21
near:مضيف	4:10 6:-25 7:11 8:23 10:-11
near:مطار	0:-23 2:-19 4:-29 5:-20 6:13 7:-16 11:16
near:مطلع	1:-20 4:-36 5:-12 6:-39 7:16 9:-11 10:11
near:معاب	3:-34 5:-17 9:-9 11:25
near:معار	0:-30 2:-13 3:8 4:12 6:13 7:-13 8:-11 9:-18 10:-14 11:-16
near:معبر	0:-12 3:8 5:-11 7:-14 9:-25 10:-13 11:30
near:معتق	0:-9 4:-21 6:-26 10:11
near:معرك	0:-13 1:-13 3:-10 4:15 5:-15 7:-11 8:-12 10:10 11:-10
near:معسك	0:-13 1:-24 2:-15 3:-30 4:47 5:-24 7:-25 8:-13 9:-11 10:-22 11:-22
near:معظم	2:-18 3:-9 4:-28 9:-12 10:15 11:9
near:معلم	0:16 2:-9 3:-8 4:-13 5:-17 6:13 8:-10
near:معلن	1:18 5:8 6:-10 7:-18
near:معها	8:-10
near:معهم	0:22 4:-10 5:-8 6:-13 7:-9 10:-14
near:معي	2:-16 4:-18 5:27 8:-8 10:-12
near:معيت	3:-10 6:-11 8:-8 11:17
near:مغاد	3:8 5:-13 6:-13 7:-8 9:-25 11:21
near:مغرب	6:28 7:-15
near:مغلق	8:13 10:-10
near:مفاو	0:-8 2:15 6:-8 8:-8
near:مفرج	2:-11 4:-17 5:-11 6:-15 8:18 10:10 11:-9
near:مفقو	0:-41 2:-31 3:-53 4:-57 5:-29 6:-46 7:83 8:-14 9:-21 10:-33 11:-45
near:مفوض	0:-21 1:23 2:-19 3:14 4:-20 5:-25 6:-50 7:-17 8:-15 10:-14 11:21
near:مقاب	0:-10 1:-9 2:-22 4:-61 5:-22 6:12 7:-41 8:18 9:-56 10:9 11:-27
near:مقات	0:29 1:-9 2:-48 3:-18 4:15 5:-36 6:9 7:-31 8:-22 10:-37 11:-14
near:مقار	1:-12 3:-8 5:9 7:-8
near:مقاط	0:-15 1:-10 4:-13 5:-8 6:-21 7:-21 10:13
near:مقاع	6:-21 7:21
near:مقبر	1:-11 5:12 6:32 7:-36
near:مقبل	2:-11 9:-20 10:11 11:29
near:مقتل	0:-9 1:-21 2:11 3:-23 4:-53 6:48 7:-22 8:-22 9:-17 10:-32 11:-21
near:مقتو	0:15 2:17 6:-15 7:-14 10:-12
near:مقر	2:-10 3:-11 4:19 7:-8 10:-34 11:-10
near:مقرر	0:-16 1:-18 2:-12 3:-38 4:-18 5:-16 6:-23 7:-22 10:-17 11:31
near:مكان	0:-29 2:-23 3:-14 4:30 8:-15 10:-31
near:مكتب	0:-24 1:-17 2:28 4:10 5:-25 6:-31 7:-22 10:-12 11:-17
near:مكون	3:20 4:-10 6:-11
near:ملاح	3:13 5:8 6:-12
near:ملاي	0:-12 2:-18 4:-12 5:-9 6:24 7:-14 9:9 10:-24 11:-35
near:ملعب	3:15 6:-10
near:ملف	6:-9 7:11
near:مليا	0:-17 2:-11 4:-8 6:20
near:مليو	1:-14 2:-21 3:-37 4:-32 5:-33 7:-20 8:-23 9:27 10:23
near:مماث	0:-10 4:-24 7:-8 8:25 10:-21
near:ممثل	0:-11 3:14 4:12 9:-16
near:ممرض	0:26 2:-23 3:-13 7:-16 8:-16 10:-26
near:ممن	0:16 1:-21 2:-37 3:-24 6:-22 8:-11 9:-18 10:-18 11:22
near:ممنو	6:19
near:منا	0:-16 1:-13 2:25 3:-19 4:21 5:-22 6:-53 7:14 8:-11 10:-26 11:10
near:مناز	0:-8 3:15 5:-8 6:-31 7:-13 9:-23 11:27
near:مناط	0:-11 2:-12 4:-9 5:-18 6:13 7:-8 8:-13 9:-18 11:16
near:منتص	0:-25 3:-12 4:-9 5:-8 6:26 9:12 10:-16 11:-14
near:منجم	0:21 6:28 7:-14 10:-21
near:منح	3:20 9:12 11:-25
near:منحه	3:10
near:مندو	5:24 6:-20 7:-14
near:منذ	0:-21 2:-21 5:-20 6:23 7:-14 8:-49 9:-21 10:-24
near:منزل	2:-11 3:19 6:-9 7:-14
near:منصر	1:14 2:12 6:-13 7:-14 8:-11
near:منصه	5:8 6:14 7:-25
near:منطق	0:16 2:-13 3:27 4:-20 5:-11 6:12 7:-24 8:-23 9:-21 10:12 11:-19
near:منظم	0:8 1:32 2:-43 5:-42 6:-31 8:-32 9:-54 10:-17
near:منفج	3:-9 6:24 9:-17 11:-25
near:منفص	3:-8 5:-25 6:24
near:منكو	3:20 6:-22 7:22 9:-14 11:-9
near:منه	3:14 11:-9
near:منها	0:15 1:-31 2:-55 3:25 4:-24 5:-19 6:35 7:-13 8:-17 9:-29 10:-16 11:-23
near:منهم	0:-12 1:-101 2:-22 3:-22 4:-40 5:14 6:-28 7:-10 8:28 10:13 11:-28
near:منهن	0:-8 2:-29 3:-28 4:-22 5:14 6:-12 7:-15 8:-28 9:-11 10:31 11:-10
near:مهاج	0:27 1:26 2:-24 3:-20 4:-9 5:-29 6:-23 8:-17 10:-24
near:مهجر	6:-11 7:-8 9:-14 11:8
near:مهند	0:-13 2:-14 8:-9 10:9
near:مواج	3:22 6:-23
near:مواز	5:22 6:-19
near:مواط	5:28 6:-32 10:14
near:مواق	0:-12 3:36 4:-12 9:-18 11:-20
near:موبد	2:-15 3:-16 4:-28 5:-8 6:-8 7:-9 8:37 9:-18 10:-27 11:-18
near:موت	5:16 6:-16
near:موتم	0:-9 4:13 6:-13 9:-21 10:8 11:19
near:موجه	3:9
near:مودي	0:14 5:-8 7:-8 10:-11
near:موزع	5:10
near:موسس	4:-15 5:18 7:-8
near:موسك	0:-8 3:-13 6:32 7:-8 8:-49 10:11 11:-11
near:موسم	3:-8 6:20 11:-8
near:موضح	2:-13 5:26 6:-12 7:-9 9:-14 11:12
near:موظف	0:8 2:-24 3:-14 4:27 8:-14 9:12 10:-24 11:-13
near:موقت	3:13 5:-9 6:-11
near:موقع	0:-16 2:-11 4:-13 5:20 6:-14 7:-13 9:15 10:16 11:-31
near:موكد	0:-14 1:-17 2:8 3:-29 5:-21 6:-28 7:25 8:21 10:-37 11:-17
near:مولف	5:-10 6:24 7:-14
near:ميات	0:19 4:-19
near:ميان	3:-8 5:-8 6:12 7:-11 11:10
near:مياه	2:-12 3:-17 7:9 9:-12 11:23
near:ميتي	0:-15 3:-21 4:-23 5:-12 6:-8 8:-43 9:26 10:24 11:-15
near:ميدا	0:-11 4:-9 5:-34 6:51
near:ميدي	7:12
near:ميلي	3:-8 5:-8 6:15 7:-10
near:مينا	0:-10 4:-21 5:9 6:13 7:-10 10:-14
near:ميه	1:-14 2:-21 3:-38 6:-23 8:10 9:22 10:-10 11:-17
near:ناجي	0:-16 1:-8 3:-20 4:-14 5:10 6:-10 7:8 10:13 11:-13
near:نادي	0:-13 2:-18 4:-30 6:-13 8:40 10:-31 11:-10
near:نار	0:-13 2:-11 6:-8 7:15
near:ناري	0:-9 1:-13 2:-12 4:-14 5:22 7:-20 9:-18 10:-8 11:-17
near:نازح	0:-12 1:-10 2:-12 3:42 4:-23 5:-22 7:-37 8:-9 9:-29 10:-16 11:-9
near:ناشط	4:10 6:-9
near:ناصر	5:16 6:-11
near:ناطق	0:-12 2:-10 5:-10 6:27 7:-20 10:-8
near:نايب	0:8 1:-12 2:-12 3:-18 4:-16 5:-11 7:-11 8:-8 9:17
near:ناير	0:-17 2:-11 4:-8 6:20
near:نتاي	2:15 5:-13
near:نجا	2:-12 4:-28 7:-9 10:24
near:نجف	5:18 6:-16
near:نحن	6:12
near:نحو	0:-49 1:9 3:-37 4:-39 5:-14 8:-22 9:27 10:-9
near:ندفع	0:-23 2:-24 3:-8 4:14 5:-16 6:29 7:-19 8:-11 10:-30
near:نزح	0:-9 3:41 4:-12 7:-14 9:-16 11:-20
near:نزحو	3:40 6:-20 9:-26 11:-26
near:نزل	0:-14 3:-12 4:-12 6:24 7:-11
near:نزوح	2:-9 3:45 4:-15 5:-12 6:-14 7:-14 9:-28 10:11 11:-27
near:نساء	1:-19 2:-49 3:-42 4:-10 6:-17 7:14 8:-30 9:-13 10:17 11:13
near:نسمه	5:-9 6:11
near:نشر	4:10
near:نشرت	3:-8 5:-22 6:35 7:-14
near:نشره	3:28 11:-27
near:نصف	6:20 11:-10
near:نصفه	0:-11 1:16 3:29 4:-12 5:-12 6:-24 9:-11 10:-9 11:-26
near:نصل	5:-13 6:15
near:نظام	3:-25 5:-8 6:-34 8:8 9:-20 10:17 11:22
near:نعرف	0:-23 2:-13 3:-18 4:10 5:-24 6:-42 7:35 8:-15 9:-9 10:-18 11:-10
near:نفت	2:-10 4:14
near:نفسه	0:-39 1:22 2:-40 3:-26 4:-37 6:-15 7:11 8:-34 10:21 11:-18
near:نفي	0:-16 2:17 6:-14 7:-10 10:-9
near:نقاب	0:-18 2:-15 3:-13 5:-20 6:45
near:نقدي	3:-12 9:14
near:نقطه	0:18 6:-9 7:-10 10:-13
near:نقل	0:-12 1:-22 4:-28 5:37 6:-37 7:-16 10:-27 11:-45
near:نقلا	6:8
near:نقلت	0:-16 3:-30 4:17 5:22 7:-18 9:14 10:-21 11:-30
near:نقلو	2:-21 3:-18 4:16 5:23 6:-11 7:-17 8:-9 9:-8 10:-18 11:-26
near:نقيب	5:20 6:-15
near:نمسا	5:-13 6:20 7:-10
near:ننتظ	0:-8 1:-12 2:-13 3:-12 4:-23 5:-20 6:22 10:-14
near:ننكر	9:-16 11:18
near:نهار	6:21 7:-12
near:نهاي	0:-20 1:-13 2:-13 3:-14 4:-20 5:-14 6:-19 8:23 10:-30 11:41
near:نهر	1:-9 2:-11 3:-30 4:-22 5:-17 6:9 9:24 10:-11 11:-22
near:نهود	0:12 2:-10 6:11 7:-15 8:-11 9:-8 10:-27 11:-11
near:نور	3:24 9:-18
near:نوع	5:9 6:-8
near:نوفم	1:-17 2:-20 4:-26 6:-11 7:-24 8:-24 9:-12 10:12 11:20
near:نووي	5:-18 6:23
near:نياب	0:-10 5:-14 6:29 7:-9 10:-19 11:-12
near:نيام	4:-8 6:-8 7:11
near:نيجر	0:22 1:-9 2:-23 3:-9 6:-16 7:-15 8:-17
near:نيجي	0:28 2:-38 3:-35 4:-13 5:-14 7:-25 8:-22
near:نيسا	0:-10 2:-13 3:-34 4:-14 5:-12 6:17 7:-10 9:8
near:هاتف	0:27 2:22 4:-19 5:-8 6:-32 10:-23
near:هاون	3:17 5:-27
near:هايت	0:11 3:13 4:-9 6:-8 9:-12 11:-14
near:هجره	0:-26 1:16 2:-9 3:10 4:-21 5:-17 6:-40 7:-26 8:-26 9:-35 11:31
near:هجرو	0:-8 3:22 9:-9 11:-13
near:هجما	3:8 6:23 10:-8 11:-17
near:هجوم	1:-19 2:-38 3:26 7:-28 8:-30 9:-13 10:-44
near:هدم	3:11
near:هدنه	0:-13 2:10 4:-27 6:-28 7:-12 8:-13 10:29 11:-9
near:هذا	0:-45 1:38 2:30 3:-14 5:-25 6:-32 8:-26 9:-32 10:-46
near:هذه	0:-29 1:-14 2:-15 4:-34 5:-18 6:15 8:-13 9:-11 10:14
near:هرب	0:31 1:-9 2:-16 3:-29 4:-13 5:-30 6:-30 7:-32 9:-15 10:30 11:-8
near:هكتا	6:-15 7:15
near:هلال	3:15 6:11
near:هما	0:-11 3:-9 4:-16 5:-8 6:32 10:-10
near:هنا	0:-18 1:-15 3:23 4:-24 5:-9 6:17 7:-25 8:-9 9:-9 10:-8 11:-16
near:هناك	0:-26 1:-20 2:-44 3:-37 4:55 5:-39 6:-31 7:10 8:-25 9:-15 10:-15 11:-20
near:هند	0:-17 4:-9 10:14
near:هندي	0:-21 4:-22 6:10 7:-8
near:هنود	0:15 4:10 5:-20 6:21 7:-12 8:-8 10:-16
near:هوال	3:16 4:-9 6:-8 7:-11
near:هولا	0:-16 2:11 3:22 4:-22 5:-9 6:-29 8:10 9:-16 10:11 11:-24
near:هويت	1:16 2:10 3:-9 4:-11 5:-17 7:-22
near:هويه	2:-14 6:24 7:-12
near:هييه	0:-13 2:12 4:-19 5:-10 6:-8 8:10 9:-21 10:-19
near:واحد	1:-12 3:12 5:-9 6:12 7:-25
near:وادي	3:16 6:-9 11:-13
near:واصل	9:-12 11:16
near:واقع	4:12 5:-9 6:-10 7:10 10:-9
near:وان	0:-29 1:-49 4:-16 5:-19 7:-16 8:12 9:-39
near:وثق	5:-11 6:12
near:وجبه	9:-9 11:9
near:وجه	5:33 6:-30 7:-21
near:وحده	0:-12 2:15 3:-11 4:-9 5:17 6:-21 7:-9 10:-8 11:10
near:وحيد	0:23 6:-25
near:ورد	6:8
near:وزار	0:-8 1:-8 3:12 4:8 5:-29 6:22 7:-21 8:-10 9:-12
near:وزرا	2:-15 3:16 4:21 6:-20 8:-22 10:-12 11:-11
near:وزير	0:11 5:12 6:-12
near:وست	5:17 6:-18
near:وسط	0:-8 1:31 2:-15 3:-26 5:9 6:-19 7:-37 10:-8
near:وصل	3:-18 4:-10 5:13 6:-25 9:32 10:-11 11:-26
near:وصول	6:12
near:وضع	2:-21 4:-19 6:12 7:-9 10:21
near:وطن	5:-8 6:11 7:-9 8:24 10:-14 11:-27
near:وطني	0:-8 2:-31 3:-15 5:9 8:-13 10:-27
near:وعن	0:-9 3:-9 4:-23 7:13 8:-11 10:-10
near:وفد	8:13 10:8
near:وفر	3:15
near:وفق	0:-55 2:-48 3:-20 4:-15 6:-9 7:-34 8:27 10:-9 11:11
near:وفي	1:11 5:-23 6:-55 7:-15 8:8 9:16 11:-11
near:وفيا	1:-10 3:-14 5:-25 6:47 7:-33
near:وقاي	0:-13 2:-12 6:17
near:وقت	5:18 6:-11 7:-8
near:وقد	0:-18 1:-14 2:-41 3:-18 4:-25 5:-26 6:63 7:-29 8:-16 9:-14 10:-16
near:وقع	6:9
near:وقود	0:-13 3:-8 4:-18 5:12 6:14 7:-28 8:-10
near:وكال	2:-13 3:-15 4:-13 6:9 9:-15 11:17
near:ولا	0:-62 2:-14 3:-13 4:24 6:-9 7:24 8:-37 9:-31 10:-23 11:-47
near:ولاي	3:18 9:-24
near:ولم	0:-29 1:-33 3:-21 4:-28 5:-39 6:23 7:-8 8:8 9:-36 10:-10 11:9
near:ولو	0:9 3:-17 4:-12 5:-10 6:28 7:-10 10:-10
near:وما	0:-12 1:-13 2:-18 3:-16 4:23 5:-27 7:23 10:-32 11:-23
near:ومن	1:-32 2:-29 3:-8 4:-42 5:-19 7:-42 11:10
near:وهم	0:-10 1:-15 2:-12 4:-19 5:-27 6:14 9:-15 10:-9 11:12
near:وهو	0:-30 1:15 2:-32 3:-41 4:10 5:-44 6:13 7:27 8:-13 9:30 10:-39 11:-17
near:وهي	0:10 5:-23 6:24 7:-9 11:14
near:يابو	9:-13 11:15
near:يبحث	0:17 4:-9 7:9 10:-16
near:يبق	5:-9 6:20 7:-9
near:يبقي	0:-29 2:-23 4:9 6:-15 7:19 10:-9
near:يبلغ	5:-10 6:-14 7:9 9:12
near:يبيت	3:25 4:-9 5:-11 6:-16 7:-13
near:يتجا	9:-17 11:17
near:يتحد	2:-19 3:-8 4:31 6:-9 7:8 8:-18 10:-21
near:يتوق	3:15
near:يحتا	3:18 5:22 6:-20 9:-20
near:يحتج	0:-18 2:-23 4:32 7:-10 10:-29
near:يحمل	2:-13 3:-17 4:-8 9:27 10:14 11:-16
near:يدفع	6:-20 9:15 11:-10
near:يدفن	5:-13 6:27 7:-9
near:يذكر	3:-22 6:20 9:17 10:-9
near:يراف	5:12 6:-11
near:يرتف	0:14 1:25 2:-17 4:-25 5:-39 7:-31 9:-11 10:-18 11:-15
near:يرفع	6:22
near:يرقد	5:26 6:-26
near:يزال	0:-23 1:-23 2:-28 3:12 4:20 6:-11 7:37 8:-44 9:-18 10:-37 11:-22
near:يزيد	0:-15 2:-12 3:-14 5:-34 6:33 9:14 10:-11 11:-15
near:يستد	6:14 7:-11
near:يستق	5:-10 6:12
near:يستم	7:11
near:يشمل	5:9 6:-8
near:يصل	1:-8 3:-9 5:-10 6:10 7:-13 8:12 11:-9
near:يضم	0:-14 3:22 6:-11 9:-10
near:يطلق	0:10 2:-16 4:-23 5:-10 6:-18 7:-9 10:20
near:يعاد	3:-18 6:-8 7:-10 9:-14 11:26
near:يعان	0:-9 2:-8 3:-12 4:17 5:9 9:-12 10:-18
near:يعتز	3:37 5:-10 6:-24 8:-14 11:-18
near:يعثر	2:-19 3:-8 4:-14 5:-8 6:-38 7:44 8:-8 10:-16
near:يعد	0:-15 1:18 2:-15 3:15 4:-20 5:-25 6:-21 8:-8 9:-31 10:-24 11:-11
near:يعرف	0:-26 1:-13 2:-32 3:-26 4:14 5:-16 6:-17 7:45 8:-17 10:-31 11:17
near:يعلن	0:-19 4:-9 10:8
near:يعمل	0:-15 4:-15 5:-18 6:10 7:-22 10:27
near:يعني	7:16
near:يعود	0:-19 2:11 3:-19 5:-8 6:-16 8:-20 9:-9 11:12
near:يعيش	3:21 6:-14 11:-16
near:يفتر	2:-13 3:-31 4:-10 5:-12 6:-22 7:-16 8:-13 9:-9 11:33
near:يفرج	0:-16 2:-12 3:-9 4:-14 10:38 11:-9
near:يقار	6:13
near:يقتل	2:-9 3:-13 6:26 8:-10
near:يقدر	3:-12 9:14
near:يقرب	3:-8 9:16 11:-11
near:يقضي	3:-15 4:-14 5:-8 6:18 7:-12 8:17 10:-18
near:يقطن	6:11
near:يقل	0:33 1:-13 2:-13 3:-8 4:-14 5:15 6:-56 7:38 10:-29 11:-10
near:يقول	0:-12 1:-38 2:-38 3:-19 4:39 5:-26 6:11 9:-14 10:-20 11:-27
near:يقيم	0:-10 3:16 4:-13 6:-19 8:-8
near:يكفي	6:15 7:-8
near:يكمل	6:28 7:-21
near:يكن	1:-9 2:-11 4:8 6:27
near:يكون	0:-16 1:23 2:28 3:-31 5:-18 6:-38 7:-24 8:-12 9:-11 10:-10 11:-10
near:يلتح	3:16 11:-8
near:يمثل	4:-8 6:15
near:يمكن	5:-16 6:25
near:يملك	9:12
near:ينا	0:-12 2:-11 3:-20 4:15 6:-27 7:-9 8:-8 9:18 10:-13 11:-8
near:يناه	3:17 4:-8 6:11 8:-11 9:-21 10:-9
near:يناي	2:20 3:-12 4:-17 5:-26 6:-18 7:-39 8:-38 9:-9
near:ينتس	0:14 4:-8 10:-17
near:ينتظ	2:-12 3:-22 4:-13 5:-12 6:27 8:19
near:ينج	6:13
near:ينفد	9:10
near:ينفي	3:-8 6:21
near:ينقل	9:16 11:-14
near:يها	3:14 9:-11
near:يهم	0:-12 2:-14 4:26 5:-10 7:-13 8:-12 10:-18
near:يوجد	3:14 6:14 9:-15
near:يورو	9:10
near:يولي	1:-13 2:-22 4:-20 5:-20 6:18 7:-30 8:-11 9:-28 10:-16 11:37
near:يوم	0:-29 1:-15 2:-25 3:-11 4:-78 6:18 7:-15 10:10
near:يوما	0:-12 1:10 2:-14 3:-21 4:-12 7:-10 8:14 9:-19 11:9
near:يومه	0:13 1:-10 3:-15 4:-21 5:-10 6:-24 7:-10 9:22 11:-8
near:يومي	0:-18 1:-14 2:-10 5:-28 6:-29 7:-31 9:-13 10:18 11:25
near:يونس	2:-28 3:12 4:-15 6:16 7:-12 11:-8
near:يوني	0:11 1:-9 2:-29 3:14 7:-15 8:-22 9:-20 10:-9
near:يووي	6:-17 9:21 11:-8
near:ييف	2:-22 4:-10
next:claim-abducted	1:-27 2:-34 3:-39 6:14 7:-14 8:-34 10:13
next:claim-allocated	4:-21 5:19 6:-29 7:-51 8:-17 10:-25
next:claim-casualties	0:-8 3:14 5:-23 6:-16 7:-9 8:-18 10:-9
next:claim-dead-in-captivity	0:-9 1:-8 2:-13 3:-29 4:26 5:-22 6:-24 7:-28 8:-44 10:28 11:-20
next:claim-delivered	0:-25 1:-15 3:-10 4:18 5:11 6:-10 7:-27 8:-8 10:-30 11:25
next:claim-displaced	0:-14 1:-52 2:-55 3:17 4:-10 5:9 7:-62 8:-47 10:-14 11:-22
next:claim-held	0:-15 1:-15 4:-11 5:-13 6:-43 8:-13 9:14 10:21 11:-38
next:claim-injured	1:-10 2:-82 3:-34 4:-11 6:25 7:-23 8:-53 10:-8 11:-23
next:claim-killed	0:-17 3:-13 4:-9 7:10 8:-36 9:-17 10:-20 11:-85
next:claim-missing	0:-27 1:-40 2:-10 3:-27 5:12 7:14 8:-37 10:12 11:-15
next:claim-pledged	0:-9 3:13 4:-28 7:-19 8:-9 9:-16 10:19 11:13
next:claim-prisoners-exchanged	0:-13 1:-17 3:-24 4:-16 5:-8 6:-25 7:-28 8:34 9:-10 11:-29
next:claim-refugees	0:-27 2:-8 3:-21 4:-21 5:-17 6:8 7:-17 8:-18 9:22 10:-19 11:8
next:claim-released	0:21 1:-29 3:-33 5:-28 6:-44 7:-17 9:-31 11:-30
next:claim-requested	1:-9 2:-11 4:-20 5:23 6:-32 7:-23 8:-11 10:-18 11:19
next:claim-returned	0:-14 2:-22 3:-15 4:-56 5:-32 6:-29 8:-30 10:-66 11:36
next:claim-total	3:-21 4:-11 7:-8 9:17 11:-10
noun:	0:-31 1:14 4:-23 6:-24 7:-35
noun:afghan	3:-19 6:-11 11:16
noun:aid-worker	0:14 3:-9 4:-15 6:11 10:-16
noun:attacker	5:-8 6:18
noun:body	0:-37 1:-28 2:65 3:-34 4:-38 5:-72 6:29 7:-78 8:-55 9:-12 10:-54 11:-21
noun:boy	0:47 2:-9 3:-21 4:-34 5:-10 6:-29 7:-30 10:-29
noun:brother	0:16 1:-9 2:-9 4:-27 5:-21 6:42 7:-25 8:-13 10:-21 11:-9
noun:captive	0:-13 2:10 3:-8 4:19 5:-15 6:-36 7:-22 10:11 11:-8
noun:case	0:17 1:-13 3:-32 4:-13 5:-10 7:19 8:-10 10:-8 11:-23
noun:child	0:11 1:-8 2:-56 3:-22 4:-71 6:37 8:-39 9:-42 10:-30 11:-20
noun:citizen	1:-16 2:-8 4:-26 5:-26 8:-19 9:-14 10:9 11:27
noun:civilian	0:-40 2:-42 3:-47 4:27 5:-14 7:-42 8:-36 9:-19 10:43 11:-34
noun:colleague	0:-21 2:-21 3:-9 4:18 7:-13 8:-12
noun:companion	0:-13 2:15 3:-11 4:-15 5:13 6:-23 7:23
noun:dead-person	1:-15 6:29 7:-11
noun:death	0:-13 1:-11 3:-26 5:-41 6:76 7:-30
noun:deputy	6:8
noun:detainee	0:-8 2:-12 4:-10 6:-13 8:32 10:-22
noun:displaced-person	0:-24 1:-12 2:-11 3:68 4:-23 5:-28 6:-54 7:-26 8:-10 9:-59 10:-21
noun:district	2:-24 4:-15 6:-13 7:-9 8:-21 10:29
noun:doctor	2:-15 4:-17 6:-8 7:14
noun:driver	0:-10 4:8 5:-8 6:-15 7:-37 8:-9 10:21
noun:employee	0:-24 2:24 4:-15 6:-25 8:-9 10:11
noun:engineer	0:-23 2:-8 4:25 10:10
noun:ethiopian	0:-10 6:-10 8:-18 10:19
noun:fighter	0:-13 2:-8 4:-15 6:18 7:-12 8:14 11:-8
noun:firefighter	5:-14 6:18
noun:foreigner	0:24 2:-20 4:25 6:-24 8:-12 10:-24
noun:girl	0:23 2:-9 3:-12 4:-20 5:-12 7:-8
noun:grandchild	6:19 7:-10
noun:guard	0:-23 6:24 10:-8
noun:gunman	0:-14 2:-22 4:-11 6:41 10:-29
noun:helper	0:-16 5:18 6:-26 7:20
noun:hospital	5:19 6:-17
noun:hostage	0:-9 2:32 3:-8 4:-43 5:-17 6:-56 7:-31 8:-58 10:44 11:-10
noun:human	0:-11 1:-16 3:20 4:-19 5:-16 9:-12 11:-17
noun:indian	0:23 2:-12 10:-27
noun:individual	0:-9 1:9 3:10 4:-17 5:-24 6:9 7:-17 10:-10
noun:inhabitant	3:15 9:-12
noun:injured-person	0:-36 1:-24 2:-34 3:-50 4:-41 5:98 6:-70 7:-67 8:-23 9:-14 10:-26 11:-28
noun:injury	3:-8 5:46 6:-41 7:-13 11:-13
noun:israeli	0:-10 2:-13 4:28 5:10 6:-33 8:-24 10:9
noun:journalist	0:-9 2:-18 4:-13 6:8 8:29 10:-30
noun:killed-person	0:-32 1:-24 2:-42 3:-69 4:-45 5:-63 6:131 7:-63 8:-16 9:-20 10:-31 11:-23
noun:lebanese	0:-12 4:20 7:-11 8:-13
noun:man	0:32 2:-28 3:-16 4:-32 5:-24
noun:martyr	2:-8 4:-8 5:-65 6:81 7:-17
noun:member	0:-18 2:-12 3:-8 5:-12 6:24 7:-11
noun:migrant	1:10 2:-13 3:-24 4:17 5:-14 6:-21 7:-21 8:-9 9:-9 10:-16 11:15
noun:missing-person	0:-21 1:-24 2:-12 3:-29 4:-23 5:-72 6:-83 7:87 8:-8 9:-11 10:-16 11:-24
noun:mortal-remains	2:-31 3:-8 4:-15 5:-44 6:58 7:-19 8:-20 10:-11 11:-10
noun:mother	6:14
noun:neighbour	0:-17 2:-9 3:-15 4:-16 5:-10 6:39 7:-16 8:-9 10:-8
noun:nurse	0:16 2:-14 4:16 5:20 6:-38 7:-11 8:-24 10:-29
noun:officer	0:-22 2:-21 5:-29 7:17 8:8 10:-25
noun:official	1:-15 5:-12 6:29 7:-8
noun:other	0:-11 1:-37 2:-65 3:-47 4:39 5:36 6:-104 7:47 8:-24 9:18 10:-40 11:-11
noun:palestinian	0:-19 1:-9 2:-25 3:-24 5:-8 6:17 7:-8 8:22 9:-26 10:-12
noun:paramedic	3:-9 4:-10 5:19 7:-9
noun:passenger	5:-8 6:17 7:-18 11:18
noun:patient	0:-14 2:-8 3:-11 4:-28 5:-10 6:31 7:-29 8:19 10:-18
noun:person	0:9 2:-74 3:49 4:-82 5:-50 6:-23 7:-13 8:-56 10:-50
noun:policeman	2:-14 3:-9 7:-18 10:-16
noun:prisoner	0:-31 1:-18 2:26 3:-24 5:-30 6:-63 7:-32 8:49 9:-9 10:-76 11:-32
noun:pupil	0:31 2:-16 3:-11 4:-26 5:-22 7:-23 8:-18
noun:refugee	1:-14 3:-55 4:-24 5:-16 6:-18 7:-18 8:-9 9:62 10:-19 11:-35
noun:resident	0:-25 1:-14 2:-17 3:71 4:-29 5:-38 6:-45 7:-18 8:-16 9:-30 10:-16 11:-41
noun:returnee	0:-10 2:-16 3:-34 4:-8 5:-11 6:9 7:-12 9:-47 11:51
noun:russian	6:9
noun:saudi	8:22 10:-20
noun:security-agent	5:-20 6:22
noun:soldier	0:-47 1:-15 2:-84 3:-54 4:28 5:-12 6:24 7:-42 8:14 9:-20 10:-28 11:-59
noun:son	6:11
noun:student	0:-13 10:14
noun:sudanese	4:-8 8:24 10:-26
noun:survivor	5:16 6:-13
noun:syrian	0:-16 2:-15 3:-18 7:17 9:-39 10:-12 11:37
noun:teacher	0:12 2:19 5:-15 6:-11 7:-18 10:-28
noun:terrorist	0:-20 2:-21 3:-13 4:-24 5:-30 6:54 7:-17 8:-9 9:-13 10:-33 11:-9
noun:ukrainian	8:24 10:-11 11:-9
noun:victim	6:21
noun:visitor	6:-10 7:12
noun:volunteer	6:13
noun:woman	0:-35 2:-62 3:-34 5:-49 6:38 7:-18 8:31 9:-21 10:8 11:-29
noun:worker	0:8 3:-14 4:-14 5:-8 6:11 8:-16 11:-10
noun:worshipper	0:-10 2:-8 10:20
noun:yazidi	6:14
noun:young-man	0:22 4:-13 5:9 6:-23 8:-11 11:-11
only:aid	3:-9 6:14 9:-12
only:casualty	0:-35 1:18 2:-22 3:-9 4:-59 5:11 6:12 8:-59 9:-42 10:-84 11:-66
only:hostage	0:-15 1:-14 2:-24 3:-13 4:12 5:-20 6:9 8:-15 9:-8 11:-17
other:abducted	1:-54 2:-9 4:9 5:-13 6:-16 7:-41 8:-55 10:16 11:-23
other:aid	1:-17 2:-42 3:14 4:-14 5:-10 6:-10 8:-39 9:-11 10:-23
other:allocated	0:-29 1:-10 2:-28 3:10 5:-18 6:-8 7:-26 8:-26 10:-30
other:casualties	0:-37 1:42 2:-12 3:-54 4:-26 5:-12 6:-28 7:-9 8:34 9:-23 11:-17
other:casualty	0:-15 1:-16 5:-10 9:-16 10:-22
other:dead-in-captivity	1:-46 3:-58 4:9 5:-14 6:-13 7:-17 8:-20 9:-48 10:10 11:11
other:delivered	1:-14 2:-20 3:13 4:-30 6:-21 7:-17 9:-27 10:-30 11:11
other:displaced	0:-9 1:-47 2:-49 3:-16 6:16 8:-35 9:-35 10:-18
other:displacement	0:-12 2:-20 3:-17 5:-11 6:-14 7:-18 8:-20 9:16 10:-15
other:held	0:-16 1:-27 2:9 3:-28 4:9 5:-26 6:-10 7:-9 8:10 9:-36 11:-62
other:hostage	0:-10 1:-40 2:16 3:-16 4:8 5:-46 6:-22 7:-47 8:29 10:9 11:-30
other:injured	0:-29 1:-29 2:-21 4:-12 8:-13 9:-25 10:-21 11:-12
other:killed	0:-14 1:-15 3:-8 5:-9 9:-18 10:-18
other:missing	0:-33 1:-25 2:-93 3:22 4:-38 6:20 8:-56 9:-13 10:-26 11:-24
other:pledged	0:-11 1:21 2:-68 7:-33 8:-69 9:-8 10:-33
other:prisoners-exchanged	0:-72 1:-33 2:21 3:-32 4:-15 5:-34 6:-36 7:-36 8:54 9:-55 10:-21 11:-39
other:refugees	0:-22 1:-49 3:-19 4:-50 5:-33 6:-45 7:-26 9:37 11:13
other:released	1:-12 2:12 5:-34 6:-37 7:-48 8:19 9:-35 11:-17
other:requested	1:-45 2:-31 3:11 4:-11 5:-24 7:-24 8:-49 9:23 10:-23 11:-18
other:returned	0:-10 1:29 2:-50 3:-13 5:-38 6:-24 7:-12 8:-98 9:12 11:-8
other:total	0:-33 1:-63 2:-22 3:-9 4:-13 6:26 7:-14 8:-38 9:10 10:-43 11:-10
others:7	0:-14 1:-55 5:-20 7:-16 8:-41 9:-67 10:-34 11:14
others:more	0:-9 1:-9 2:-11 4:-17 5:-8 10:-11 11:-22
qualified	0:-51 2:-29 3:42 5:-20 6:-19 8:-60 10:-74
quoted	0:-42 1:-44 2:-23 3:-37 4:-61 5:-12 6:38 7:25 8:-24 9:-22 10:-56 11:-24
right1:	3:-19 5:-9 6:-15 7:12 11:21
right1:"	2:-10 3:-10 4:-18 5:-13 6:-31 7:35 10:12 11:-39
right1:(	0:-14 5:8 9:14 10:-10 11:-15
right1:)	1:-13 4:-9 6:13 7:-28 8:-12 9:-16 10:-11 11:21
right1:,	1:19 2:-30 3:-8 4:15 5:17 6:-9 7:-29 8:-35 9:-29 10:-58 11:-10
right1:.	0:13 1:-16 2:-33 4:-34 5:9 6:-11 7:-20 9:-48 10:-13 11:-24
right1::	3:-15 5:-11 6:20 7:-11 9:-9 10:-9 11:11
right1:|	0:-24 1:-78 2:-46 3:-47 4:-63 5:-11 6:23 8:-11 9:21 10:-8 11:13
right1:اثر	5:13 6:-11
right1:اثناء	0:21 2:18 3:-11 4:-12 6:-14 10:-28
right1:احياء	2:-13 8:-15 10:17
right1:اخري	6:15
right1:اخرين	3:12 6:-8 9:15 11:-19
right1:اصيب	4:-18 5:34 6:-32 10:-8
right1:اصيبوا	3:-8 5:47 6:-48
right1:اضافي	3:8
right1:اضافيه	2:21 4:-12 6:-22 10:-8
right1:العام	1:15 3:-18 7:-8 11:-8
right1:الي	1:-24 2:-33 3:-49 4:-32 5:12 6:-32 7:-15 8:16 9:14 11:11
right1:ان	2:-15 3:22 4:-13 10:-10
right1:انقطع	4:-19 6:-17 7:27
right1:اوكراني	2:-17 4:10 5:-15 6:9 8:-17
right1:بجروح	5:27 6:-23
right1:بحسب	3:15 5:-8 9:-20
right1:بسبب	5:16
right1:بعد	0:-35 1:-8 2:-29 4:-33 5:-27 6:9 7:-26 10:55 11:-13
right1:بلا	3:14
right1:بين	0:-19 1:49 2:-15 4:-16 5:-38 6:-41 7:-26 9:-11 10:-11 11:-26
right1:بينهم	3:9 5:9 6:-14
right1:تحت	2:25 4:-19 7:-21 8:-17 10:-8
right1:جراء	5:-13 6:-15 7:18
right1:حامل	5:13 6:13 7:-11 10:-18 11:-8
right1:حتفهم	6:27 7:-9
right1:حتي	2:-9 3:-19 6:21 7:-16 9:-15 11:29
right1:خرجوا	0:-28 3:18 8:26 9:-10 10:-27 11:-17
right1:خطفوا	0:41 2:-29 4:-42 6:-30 8:-9
right1:خلال	3:11 6:-11 9:14
right1:داخل	6:14
right1:سقطوا	1:16 4:-11 5:-20 7:-14
right1:سوداني	3:-17 6:-9 9:24 11:-20
right1:عادوا	3:-19 5:-8 9:-25 11:28
right1:عبر	3:-27 4:-8 6:9 9:19 10:-12
right1:علي	0:-19 2:-26 3:32 4:-16 5:-32 6:-12 7:-32 8:-15 9:-22 10:20 11:13
right1:عند	0:-24 2:-13 4:-11 5:-14 6:36 7:-15 10:-12
right1:غير	6:-8 11:13
right1:فروا	9:9 11:-11
right1:فقط	0:-16 1:-15 2:-19 3:-40 4:-24 6:9 7:18 9:-16 11:-17
right1:فلسطينيا	2:-16 6:13 8:19 10:-18
right1:في	1:-29 2:-23 3:-22 4:22 7:-12 8:-58 10:-17 11:-27
right1:قبل	0:-16 1:13 2:-14 3:-27 4:-22 5:-16 7:-33 8:9 9:21 10:-22 11:9
right1:قتلوا	0:-17 3:-30 4:-9 5:-15 6:48
right1:قضوا	3:-12 4:-10 5:-11 6:15
right1:كانت	0:-11 6:-10 10:14
right1:كانوا	0:-25 1:-18 2:-34 3:-8 4:26 5:-29 9:-32 10:15
right1:كل	2:-30 3:-16 4:-19 6:30 10:12
right1:لا	0:-11 1:-9 2:-17 3:-11 4:28 5:-29 6:-22 7:20 8:-21 10:-14 11:-11
right1:لقوا	1:9 2:11 4:-9 7:-10 10:-10
right1:لم	0:-46 1:-22 3:17 5:-40 6:-30 7:60 8:-43 9:-25 10:-57 11:-40
right1:لمهاجرين	6:10
right1:ما	0:-20 1:-10 4:40 6:-35 8:-25 10:-21 11:-44
right1:ماتوا	1:19 2:-9 3:-21 5:-10
right1:مصرعهم	5:-10 6:21 7:-11
right1:مقابل	0:9 1:-11 2:14 4:-15 5:-27 6:-12 8:12
right1:ممن	0:-34 1:-15 2:-27 3:-16 4:-26 5:23 6:-11 7:8 8:-8 9:-15 10:-11 11:25
right1:من	0:12 1:-86 2:-9 3:12 4:-15 5:-23 7:-22 8:11 9:-38 10:-39
right1:منا	2:21 3:-14 4:8 5:-13 6:-29 7:-18 8:-8 11:12
right1:منذ	0:-13 1:-24 2:-13 4:-24 6:16 9:-23 10:-17 11:-8
right1:منها	2:-20 5:-13 6:39 7:-16
right1:منهم	0:-63 1:-52 3:-21 4:-9 5:-9 7:-26 10:13
right1:منهن	0:-33 2:-25 3:-15 6:11 7:-17 8:-19 10:34
right1:نزحوا	3:20 6:-9 9:-8 11:-13
right1:نقلوا	2:-19 3:-16 4:19 5:28 6:-39 7:-11 10:-15 11:-19
right1:هجروا	0:-8 3:15 11:-9
right1:و	1:9 2:-16 5:-57 6:49 7:-21 11:-8
right1:واربعه	4:16 5:-9 6:15 10:-25
right1:واصابه	5:-45 6:42
right1:واصيب	0:-13 5:-37 6:43
right1:واكثر	5:-8 6:14
right1:وامراه	6:26 7:-11
right1:وثلاثه	8:18 10:-14
right1:وجرح	5:-19 6:25
right1:وصلوا	6:-10 9:13 11:-8
right1:وعشرات	6:12
right1:يوميا	6:-8 11:13
right2:	11:10
right2:"	0:-33 1:-19 2:-41 3:-40 4:23 6:35 7:-48 9:-23 10:-35
right2:#	2:-56 4:-28 5:-28 6:43 7:-26 9:-27 11:-36
right2:,	0:-9 1:-38 2:-40 3:-60 4:-11 8:-26 10:26 11:-25
right2:.	0:-38 1:-20 3:17 4:-9 5:10 6:-15 8:-10 9:-37 10:-32 11:-20
right2:ابناء	2:-8 3:-14 5:-10 6:10 11:10
right2:اثنان	5:-8 6:16
right2:احد	7:11 10:-10
right2:احياء	2:-25 4:17 6:-12 10:16
right2:اربعه	2:-8 4:16 10:-9
right2:استنادا	0:8
right2:اسري	8:18
right2:اصل	0:-31 1:-8 2:22 6:-31 8:-9 9:-8 10:13 11:-14
right2:اضافه	3:-25 4:10 5:-23 7:-9 8:12 9:-13 10:-8 11:19
right2:اطفال	2:-11 3:32 5:9 6:-19 9:-8 10:-10 11:-11
right2:افراد	5:-15 6:16
right2:اكثر	0:-13 5:12 6:-17 8:-16 9:-10
right2:الاتصال	4:-19 5:-9 6:-21 7:30
right2:الجثث	6:13 7:-8
right2:الجيش	0:-24 2:31 4:-31 6:-20 10:-21
right2:الحياه	3:-9 5:-32 6:37
right2:الخامسه	6:-23 7:22
right2:الشهر	10:13
right2:الضحايا	6:14
right2:العام	0:20 1:10 3:-23 4:-11 5:-24 7:-16 8:-17 9:-14 10:-18 11:-16
right2:العاملين	2:-13 4:20 8:-11
right2:الفرار	0:10 3:15 9:-14 10:-8 11:-8
right2:القتلي	0:-8 6:28
right2:القطاع	0:-12 2:-28 4:28 6:-12 10:-12
right2:الماضي	1:15 3:-18 7:-8 11:-8
right2:المستشفي	6:8
right2:المصابين	5:27 6:-27
right2:النزوح	3:34 6:-26 7:-10
right2:الي	1:-24 2:20 3:27 4:-11 5:-12 6:-58 7:-54 9:-20
right2:اليوم	2:-8 4:-10 5:15 7:-12 10:11
right2:ان	0:-10 5:-18 6:15 10:-9 11:-15
right2:انقلاب	5:21 6:-16
right2:انهيار	6:13
right2:او	0:-18 1:21 2:-9 4:-12 6:-21 7:-11 10:16
right2:بحسب	0:-10 1:-8 2:-15 3:-12 4:21 5:14 7:-10 8:-23 9:9 10:-13 11:-16
right2:بعد	0:-32 1:-10 3:-20 4:-31 5:14 6:-21 7:-32 8:-23 10:40 11:-17
right2:بعدما	6:13
right2:بين	1:16 2:13 4:-15 5:9 6:-29 7:-13 10:-13
right2:بينما	0:-9 4:15 6:-15 7:11
right2:بينهم	0:-18 2:-13 3:-16 5:29 6:9 7:-20 10:-9
right2:تحت	2:-9 5:-14 6:26
right2:تدافع	5:8
right2:ترك	3:34 5:-15 6:-12 9:-15 11:-16
right2:تسعه	6:8
right2:توفي	5:-11 6:12
right2:ثلاثه	0:-23 5:-11 6:31 9:-11 10:-14
right2:ثم	3:-15 4:9 5:-15 7:19 11:15
right2:جراء	3:-8 6:-22 7:18
right2:جرحي	5:-8 6:9
right2:حافله	0:16
right2:حاله	5:30 6:-29 7:-9
right2:حتفهم	1:13 2:11 3:-11 4:-10 5:-9 6:11 7:-22 10:-10 11:-10
right2:حتي	9:-16 11:17
right2:حرجه	4:-12 5:34 6:-18 7:-8 10:-8
right2:حسب	0:-13 1:15 3:-26 9:-9 11:8
right2:حي	3:-9 6:-9 11:15
right2:حين	3:10 4:-12 7:-19
right2:خلال	3:-11 6:24 9:-11
right2:خمسه	3:-24 5:-13 7:-13 9:24 10:17 11:-28
right2:دون	6:14
right2:رجال	5:-9 6:18
right2:زالوا	1:-9 2:-10 3:9 4:10 6:-37 7:24 8:-15 11:-43
right2:زملايه	0:13 2:-15 4:-14 5:21 6:-19 7:-20 10:-11
right2:سته	0:-23 6:35 10:-9
right2:سكان	0:-12 1:-10 2:-9 3:43 4:-26 5:-17 6:-40 7:-26 8:-21 9:-11 10:26 11:-28
right2:عادوا	3:-20 9:-11 11:23
right2:عام	1:16 3:-17 5:-8 7:-15
right2:عايله	5:10
right2:عداد	3:-8 5:-21 6:-26 7:33
right2:عشر	0:10 6:10
right2:علي	0:-16 1:-14 2:12 3:18 4:18 5:-25 7:-31 8:-27 9:-23 10:-18 11:-22
right2:عمال	0:15 4:-10 10:-11
right2:عن	2:-11 6:-9 7:21
right2:عناصر	6:15 7:-10
right2:غارات	6:10
right2:غاره	5:-9 6:20
right2:غرق	5:-14 6:-10 7:25
right2:غزه	2:14 8:-9 11:-11
right2:غير	2:-9 4:27 5:-19 8:-11
right2:فوق	5:-14 6:15
right2:في	0:18 1:-55 2:-34 3:-20 5:-21 6:33 8:-19 9:22 10:-46 11:-58
right2:فيما	4:-9 5:14 6:11 9:-20 10:14 11:-22
right2:قال	7:11
right2:قبضه	0:-19 4:25 5:-13 6:-13 7:-10 8:-8
right2:قبل	2:-24 3:-13 4:-22 5:-10 7:-19 8:-10 9:-15 10:23
right2:قتيل	1:27 2:-10 3:-12 4:-8 5:-15 6:-18 7:-8 8:-11 11:-9
right2:قد	0:13 2:-8 3:17 4:-19 6:-16 9:-23
right2:قسرا	2:-26 4:-26 6:-15 7:26 8:-15 9:-12 10:-11 11:9
right2:قصف	5:14 6:-8
right2:كانوا	3:-14 4:-16 5:-16 6:11 8:16 9:-13 10:-16 11:12
right2:كل	2:-15 3:-9 4:-15 6:-14 8:42 10:-24
right2:كما	2:20 4:-9 7:-10 10:-20
right2:لا	0:13 3:-9 7:12 8:-15 10:-35
right2:لاحقا	5:-13 6:-10
right2:لكن	2:-20 3:-8 4:9 5:-9 6:-31 7:15 11:8
right2:لم	0:-13 1:-9 2:-25 3:17 4:-20 5:-20 6:41 7:-29 9:-8 10:-22 11:-9
right2:لنساء	5:-18 6:24 7:-10
right2:ما	0:-24 2:-22 3:-20 4:26 7:8 8:-10 9:-9 10:-23 11:-10
right2:متفاوته	5:11 6:-9
right2:متن	3:-18 6:-8 8:-8 11:20
right2:مدرسه	0:10 10:-9
right2:مستشفي	4:-11 5:24 6:-25 10:12
right2:مطار	11:12
right2:مطلع	2:-8 4:-11 8:14 11:10
right2:مع	5:-9 6:20
right2:معظمهم	0:-14 3:13 6:9 11:-8
right2:مغادره	3:30 11:-15
right2:مقابل	0:8 1:-8 2:-15 3:9 4:-24 8:-24 9:-8 10:25 11:-22
right2:من	0:-28 2:17 4:-23 5:-48 6:-34 7:-48 8:18 9:-29 10:12 11:20
right2:منذ	2:-9 3:-33 4:10 6:8 7:-15 8:-8 9:35 10:-10 11:-24
right2:منها	6:9
right2:منهم	0:-10 2:-10 3:-13 5:19 7:-10 9:16 11:-14
right2:موسكو	2:-9 6:10 8:-32 10:22
right2:موظفي	0:13 3:-9 10:-8
right2:موقع	9:11 11:-10
right2:نحو	2:16 5:-12 10:-20
right2:نساء	0:8 2:-13 3:-11 5:-10 6:-20 7:10 8:-8 9:-27 11:19
right2:نهايه	0:-11 2:-11 3:-30 4:-15 6:-14 7:-8 8:25 9:-22 10:-21 11:29
right2:هجوم	5:15 7:-9 11:-8
right2:هناك	0:-16 4:33 7:-13 10:-28 11:-8
right2:و	6:8
right2:واحد	5:9 6:-8 8:-17 10:17
right2:واحده	1:-15 3:-12 4:-22 6:-13 7:-14 10:29 11:-17
right2:واصابه	5:-34 6:35
right2:واصيب	5:-36 6:41
right2:وان	0:9 1:-12 2:-28 3:-28 4:13 5:-15 6:21 7:-35 10:-18 11:14
right2:وجرح	5:-18 6:21
right2:وحده	5:-19 6:24 7:-17
right2:وصلوا	3:-13 5:17 6:-24 7:-13 9:12 11:-11
right2:وفق	0:-21 1:-15 2:-20 4:-42 5:-10 6:-14 8:28 10:-29 11:14
right2:وفي	0:-9 2:-17 4:10 6:-15 8:-20 10:26
right2:ولا	0:-24 1:-9 2:14 4:-16 6:18 7:-47 10:-14
right2:ولم	3:12 11:-10
right2:وما	6:11 7:-10
right2:ومن	3:-22 6:-14 7:-11 9:14
right2:وهو	1:-18 5:-26 6:-8 7:26
right2:يوم	6:11 9:-20 11:21
right3:	0:-23 1:-12 3:16 4:-10 5:-16 6:16 7:-25 8:-18 9:-18 10:-10 11:12
right3:"	0:-26 1:15 2:-37 3:-28 4:10 5:-40 6:14 7:-41 8:-39 9:-29 11:27
right3:#	0:-36 1:-40 2:12 3:-9 4:17 5:-31 6:21 7:-54 9:-23 10:-13 11:-19
right3:(	5:9 6:-13 8:15 10:-14
right3:,	0:-30 4:8 5:-19 6:20 7:-29 9:-43 10:-28 11:-20
right3:.	0:-18 2:-23 3:-41 4:-13 5:8 8:-19 9:17 11:-14
right3::	3:-11 5:-17 6:12 9:15 11:-13
right3:اثنان	0:17 3:-13 5:11 6:-18 7:-12 10:-14
right3:احد	3:-17 6:-15 7:24 9:-13 11:-20
right3:اخرون	5:-13 6:16
right3:اخرين	5:-9 6:10
right3:اربعه	5:-23 6:10 7:8
right3:اشخاص	5:-13 6:17
right3:اشهر	3:-11 5:-21 6:15 9:15 11:-9
right3:اصابه	5:-9 6:11
right3:اطفال	0:-17 5:-16 6:25 9:-18 10:-9 11:14
right3:اقليم	11:-12
right3:اكثر	2:-13 3:-30 4:-24 5:-11 7:-11 9:-23 10:23 11:15
right3:الاقل	2:20 3:8 4:-20 5:-8 8:-17 10:-9
right3:الاول	2:-8 4:-12 6:16 8:-10 10:15
right3:الثلاثاء	5:8
right3:الحياه	2:-22 4:-10 5:12 6:-27 7:-11 9:-9 10:22
right3:الذي	0:-20 1:17 3:-9 4:-17 5:-10 7:-8 8:-11 10:13
right3:السابع	0:25 2:-26 4:-24 6:-10 8:-8
right3:السابق	0:22 1:-22 4:-9 5:-17 6:13 7:-10 8:-16 9:-10 10:-8 11:-21
right3:العام	2:-13 4:-13 6:-12 8:23 9:-14 10:-16 11:9
right3:الف	9:13 11:-8
right3:الفا	3:-8
right3:الماضي	3:10
right3:المستشفي	5:-19 6:28
right3:المفقودين	3:-8 5:-21 6:-26 7:33
right3:المنظمه	3:18 4:-8 6:-17
right3:النساء	8:-10 9:16 10:11 11:-15
right3:الولايه	7:11
right3:الي	0:21 1:-20 3:-16 4:10 5:-21 6:-9 7:-38 10:-14 11:21
right3:اليوم	3:-24 5:12 6:-12 7:-17 10:-10 11:20
right3:ان	0:13 1:-8 2:-22 4:-27 10:13
right3:او	1:13 2:18 3:-24 4:-21 7:-11 10:-17 11:-11
right3:ايام	2:-8 3:-13 4:-8 6:-21 7:-16 9:19 10:15 11:-13
right3:بجروح	6:13
right3:بعد	2:-27 4:22 7:20 8:-23 10:-19
right3:بين	4:-14 6:-14 7:-8 10:18
right3:بينهم	1:9 3:-15 11:-11
right3:بيوتهم	3:-13 11:18
right3:تحت	4:-17 5:14 6:-17
right3:تسعه	2:-9 4:10 6:17 7:-16
right3:ثلاث	5:12
right3:ثلاثه	0:-10 2:-10 4:-25 6:14 8:-9
right3:ثم	0:17 5:-12 6:-20 7:10 10:-15
right3:جانب	2:-13 3:9 4:-12 6:-19 8:34 9:-16 11:-10
right3:جرحي	5:-16 6:20
right3:جريحا	5:-16 6:23
right3:حافله	5:14
right3:حين	3:-13 5:16
right3:خلال	0:-9 3:15 4:11 5:-10 6:-15 7:-10 8:-21 11:-14
right3:خمس	3:16 5:-11 6:-8 11:-11
right3:دول	3:-16 6:-9 11:20
right3:دون	3:25 5:-17 6:-12
right3:ديسمبر	2:-8 3:-10 4:-9 8:-10 9:12 10:12 11:-10
right3:زالوا	0:-11 2:-8 5:12 6:-15 7:13 10:-12
right3:سبعه	5:-15 6:23
right3:سته	3:18 6:-12
right3:سياره	6:11
right3:ضمنهم	8:8
right3:طفلا	6:9
right3:عام	0:28 10:-25
right3:عبر	3:17 9:-16
right3:عشر	6:10 10:-9
right3:عشره	5:-11 6:19
right3:علي	1:11 2:9 3:-22 4:-25 5:15 6:-32 7:-21 8:11 9:-11 11:-15
right3:عن	2:-11 4:17 5:-8 7:-27 8:11 9:17 10:-8 11:-23
right3:عند	2:21 6:-20
right3:فديه	0:-20 2:-15 4:-13 6:-10 10:29
right3:في	0:-27 1:-36 3:12 4:20 5:-51 6:14 7:-42 10:-15 11:-15
right3:قبل	0:-8 2:12 4:-12 7:-8 10:9
right3:قوات	6:11
right3:كانوا	0:-13 2:-12 4:-16 6:-8 8:15 10:10
right3:لا	0:-10 3:-23 4:16 6:-33 7:14 8:-17 10:-8 11:14
right3:لدي	0:23 4:-28 6:-20 9:-18 11:14
right3:لم	0:14 5:-11 6:-22 7:18 10:-11
right3:ما	1:-11 2:-29 3:-12 4:-17 7:18 8:-15 9:-16 10:-16 11:12
right3:مخيمات	6:8 11:10
right3:مدنيا	8:17
right3:مدينه	4:18 6:-14 7:-8
right3:مركز	5:-11 6:-14 9:20 11:-17
right3:مستشفي	6:11
right3:مسيره	5:13 6:-11
right3:مصابا	6:9
right3:مصابين	5:16 7:-13 9:-12 11:-10
right3:مصيرهم	0:-9 2:-8 4:22 5:-10 6:-18 10:-9
right3:مفقودا	6:26 7:-24
right3:مفقودين	5:-12 6:-14 7:17
right3:مقاطعه	6:-8 7:-9 8:-13 10:20
right3:مليون	9:11 11:-13
right3:من	1:-19 2:-47 4:-48 5:21 6:-25 7:-31 9:-32 10:29
right3:منازلهم	3:27 5:-20 6:-15 9:-17
right3:منذ	0:-12 1:-16 2:12 4:11 5:-10 6:-30 7:16 8:-9 10:-15 11:-17
right3:منطقه	5:-12 6:13 8:-20 10:19
right3:منظمه	1:17 2:-9 3:-14 4:-14 6:-14 7:8 10:-9 11:-16
right3:منها	2:-8 6:30
right3:منهم	0:14 1:-14 2:-17 4:-8 5:18 6:11 7:-16 10:-29 11:-18
right3:ناريه	5:8
right3:نحو	0:-10 2:-8 6:11 8:-10 10:10
right3:نساء	5:8
right3:نفسها	3:-8 4:-10 5:-12 6:-28 7:27
right3:نقطه	6:11
right3:هذا	5:-9 6:13 11:8
right3:و	5:13 7:-10
right3:واحد	6:22 7:-10 9:-20 11:20
right3:واحده	0:24 3:-10 4:18 5:-15 6:-12 7:-15 8:8 10:-29
right3:وان	0:-20 3:-14 4:-27 5:8 7:-13 8:-16 10:24 11:-11
right3:وجريح	1:30 2:-9 3:-11 5:-14 6:-23 8:-11 11:-11
right3:ولا	1:-9 4:-14 6:20 7:-14
right3:ولم	2:15 4:-14 5:-11 6:19 7:-11 8:-11 10:-22
right3:وهو	6:12
right3:يزال	1:-8 2:10 4:-28 5:13 6:15 7:-25 10:-20
right3:يقول	6:-9 7:11
share:2	6:10
share:4	0:17 3:-36 4:-84 5:-27 6:-20 7:-9 8:-15 9:-57 10:-60 11:43
share:5	0:-37 1:-11 3:17 4:28 5:-19 6:-13 7:-20 8:-40 9:-47 10:-14 11:-28
share:7	0:-9 2:-50 3:-28 4:-40 5:-12 9:16 11:-31
share:more	0:-14 1:-52 2:-29 7:-18 8:-25 9:-31 10:-11 11:-21
short	0:-14 1:-54 2:17 3:-11 4:-62 5:-8 7:-20 8:-8 10:-10 11:-20
size:1	0:-37 1:-52 2:29 3:-56 4:-30 5:-8 6:38 7:-21 8:-48 9:-37 11:-45
size:9	0:36 1:-102 2:10 3:-111 4:-12 5:-19 6:16 7:10 8:-43 9:-78 11:-96
size:99	0:-24 1:-68 2:-40 3:-85 4:18 6:31 7:-16 9:-81 10:13 11:-107
size:999	0:19 1:-8 2:-23 3:-38 5:-15 6:-21 7:-23 8:19 9:-79 10:-22 11:26
size:9999	0:-10 1:14 2:-98 3:41 4:-22 6:-12 7:-26 10:-95 11:-26
size:more	0:-79 1:-70 2:-61 3:38 4:-33 5:-55 6:-69 7:-21 8:-57 9:47 10:-65 11:19
verdict:abducted	0:116 1:-33 2:-58 3:-44 4:-12 5:-89 6:-89 7:-83 8:-26 9:-50 10:-60 11:-31
verdict:casualties	0:-21 1:68 2:-17 3:-28 4:-19 5:-49 6:-63 7:-36 8:-17 9:-10 10:-11 11:-25
verdict:claim	0:-8 1:-8 2:23 4:-17 6:-35 8:-12 9:-24 10:-20
verdict:dead-in-captivity	0:-66 1:-12 2:87 3:-22 4:-10 5:-44 6:-57 7:-62 8:-40 9:-16 10:-36 11:-19
verdict:displaced	0:-30 1:-42 2:-57 3:116 4:-59 5:-90 6:-101 7:-82 8:-49 9:-44 11:-59
verdict:held	0:-30 1:-30 2:-42 3:-60 4:89 5:-70 6:-87 7:-11 8:11 9:-43 10:-23 11:-39
verdict:injured	0:-83 2:-57 3:-87 4:-46 5:142 6:-104 7:-102 8:-60 9:-46 10:-68 11:-59
verdict:killed	0:-72 1:-30 2:48 3:-64 4:-139 5:-140 6:149 7:-85 8:-127 9:-39 10:-125 11:-72
verdict:missing	0:-81 1:-40 2:-61 3:-106 4:-37 5:-71 6:-60 7:115 8:-46 9:-51 10:-58 11:-41
verdict:open	0:-18 2:-43 3:-10 4:23 5:-69 6:-23 9:-24 10:16 11:-15
verdict:out	0:36 1:-17 2:-11 3:-31 6:-16 9:-63 10:-27
verdict:prisoners-exchanged	0:-40 1:-25 2:-78 3:-38 4:-36 5:-36 6:-83 7:-34 8:81 9:-22 11:-55
verdict:refugees	0:-37 1:-40 2:-36 3:-62 4:-48 5:-51 6:-66 7:-38 8:-27 9:85 10:14 11:-47
verdict:released	0:-54 1:-28 2:-81 3:-25 4:-45 5:-76 6:-72 7:-75 8:36 9:-35 10:92 11:-40
verdict:returned	0:-57 1:-54 2:-36 3:-33 4:-69 5:-90 6:-41 7:-35 8:-56 9:-71 10:-18 11:88`
}
