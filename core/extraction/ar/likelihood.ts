import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	72
alike:casualties	19
alike:dead-in-captivity	36
alike:displaced	-24
alike:held	11
alike:injured	69
alike:killed	12
alike:missing	-28
alike:prisoners-exchanged	28
alike:refugees	21
alike:released	-22
alike:returned	-17
any	-35
bare:1	100
bare:9	-52
bare:99	-38
bare:999	9
bare:9999	23
bare:more	-3
before:abducted	61
before:allocated	-56
before:casualties	-99
before:dead-in-captivity	53
before:delivered	50
before:displaced	17
before:held	16
before:injured	-42
before:killed	9
before:missing	-145
before:pledged	-69
before:prisoners-exchanged	-48
before:refugees	-35
before:released	-16
before:requested	42
before:returned	13
behind:abducted	8
behind:allocated	-133
behind:casualties	-87
behind:dead-in-captivity	-18
behind:delivered	-105
behind:displaced	-12
behind:held	-21
behind:injured	17
behind:killed	-63
behind:missing	14
behind:pledged	-99
behind:prisoners-exchanged	12
behind:refugees	-18
behind:released	-4
behind:requested	55
behind:returned	22
behind:total	-75
ending:اء	-67
ending:اب	-62
ending:ات	-163
ending:ار	-52
ending:اص	52
ending:اف	-49
ending:اق	53
ending:ال	-21
ending:ام	-56
ending:ان	57
ending:اه	114
ending:با	21
ending:بب	45
ending:بت	-90
ending:بط	11
ending:بل	39
ending:به	8
ending:بي	-45
ending:تا	57
ending:ته	28
ending:تي	-48
ending:ثا	-67
ending:ثر	26
ending:ثه	-5
ending:جه	-13
ending:حا	40
ending:حه	-66
ending:دا	8
ending:در	-30
ending:دل	-77
ending:ده	-6
ending:دي	-16
ending:را	-44
ending:رت	41
ending:رج	58
ending:رح	78
ending:رق	24
ending:رك	-65
ending:ره	-27
ending:ري	-27
ending:سا	-34
ending:سب	68
ending:سم	-61
ending:سه	-19
ending:طع	75
ending:طه	41
ending:عا	-31
ending:عت	44
ending:عه	58
ending:فا	-84
ending:فه	-72
ending:في	-46
ending:قا	-10
ending:قت	-84
ending:قل	-28
ending:قه	-30
ending:لا	-88
ending:لت	-4
ending:لغ	50
ending:لم	-50
ending:له	26
ending:لي	89
ending:ما	4
ending:مت	-26
ending:مل	-12
ending:مه	-86
ending:مي	17
ending:نا	-31
ending:نت	-23
ending:نه	9
ending:ني	118
ending:ها	-44
ending:هم	32
ending:هن	58
ending:وا	3
ending:وب	43
ending:وح	77
ending:ود	-5
ending:ور	-45
ending:وق	35
ending:ول	14
ending:وم	-71
ending:ون	-26
ending:وي	-62
ending:يا	-57
ending:يب	61
ending:يت	13
ending:يد	43
ending:ير	13
ending:يع	51
ending:يف	20
ending:يل	-48
ending:يم	14
ending:ين	7
ending:يه	-16
equal:abducted	58
equal:dead-in-captivity	19
equal:displaced	-46
equal:held	-44
equal:injured	-32
equal:killed	37
equal:missing	-20
equal:prisoners-exchanged	36
equal:refugees	-20
equal:released	-25
equal:returned	30
form:digits	-17
form:dual	-38
form:fraction	-204
form:mixed	-59
form:range	-26
form:singular	-47
form:vague	-42
form:words	60
headline	13
here:#aboard	-23
here:#aid	-24
here:#alive	43
here:#captives	50
here:#captivity	-4
here:#captors	-14
here:#carrying	-4
here:#commerce	-25
here:#containing	-64
here:#contest	-112
here:#crossing	-15
here:#custody	-128
here:#demand	-14
here:#disease	-66
here:#displacement	15
here:#exchange	43
here:#execution	13
here:#given-back	68
here:#group	17
here:#handover	19
here:#hostages	15
here:#losing-side	63
here:#need	-86
here:#prisoners	-17
here:#remainder	68
here:#report	10
here:#rescue	-119
here:#return	84
here:#sport	-4
here:#state	22
here:#treatment	-92
here:#war-prisoners	-8
here:abducted	45
here:allocated	-5
here:casualties	21
here:dead-in-captivity	76
here:delivered	-48
here:displaced	85
here:injured	26
here:killed	82
here:missing	23
here:pledged	29
here:prisoners-exchanged	-19
here:refugees	16
here:released	26
here:requested	-68
here:returned	12
here:said	22
here:set	41
here:total	-27
item	43
last:claim-abducted	-10
last:claim-allocated	-78
last:claim-casualties	-108
last:claim-dead-in-captivity	-62
last:claim-delivered	-3
last:claim-displaced	-32
last:claim-held	-7
last:claim-injured	-20
last:claim-killed	28
last:claim-missing	-11
last:claim-pledged	-5
last:claim-prisoners-exchanged	57
last:claim-refugees	-9
last:claim-released	-18
last:claim-requested	45
last:claim-returned	18
left1:	-52
left1:"	50
left1:#	-55
left1:(	98
left1:,	89
left1:-	25
left1::	112
left1:|	-24
left1:اجلاء	7
left1:اجلي	-12
left1:احتجاز	34
left1:احدهما	-59
left1:استشهاد	77
left1:اصابه	-21
left1:اصل	-52
left1:اصيب	109
left1:اطفال	61
left1:اطلقت	-27
left1:الا	-53
left1:الان	55
left1:الجرحي	61
left1:الحرب	70
left1:الحصيله	43
left1:السلطات	-32
left1:السودان	75
left1:الشرطه	-79
left1:الضحايا	50
left1:العام	47
left1:العايدين	43
left1:العدد	101
left1:القتلي	19
left1:القطاع	48
left1:الماضي	3
left1:الماضيه	49
left1:المفوضيه	53
left1:الي	-19
left1:اليوم	55
left1:امام	-10
left1:امراه	8
left1:امس	-35
left1:ان	78
left1:انتشال	71
left1:انقاذ	-73
left1:انقذ	-110
left1:اي	-61
left1:ايام	64
left1:ب	-31
left1:بان	22
left1:بحياه	122
left1:بعد	23
left1:بفارق	-14
left1:بقتل	55
left1:بلغ	114
left1:بلغت	55
left1:بمشاركه	-70
left1:بمقتل	86
left1:بواقع	-29
left1:بين	12
left1:بينها	-61
left1:بينهم	103
left1:تحرير	73
left1:تزال	47
left1:تسلم	-40
left1:تشاد	44
left1:تشمل	31
left1:تضم	-6
left1:تغطيه	-46
left1:تقل	-28
left1:توفي	85
left1:ثم	13
left1:جانب	39
left1:جثامين	79
left1:جثث	25
left1:جثه	54
left1:جنديا	-81
left1:خرج	71
left1:خطف	53
left1:خلاله	21
left1:رفات	99
left1:روسيا	-32
left1:زال	81
left1:سجلت	-61
left1:سراح	58
left1:سقوط	13
left1:شهيد	-89
left1:ضمنهم	43
left1:عاد	107
left1:عبر	-50
left1:عدد	-35
left1:علي	9
left1:عن	113
left1:عند	32
left1:غادر	38
left1:فقتل	86
left1:فقدنا	83
left1:في	-148
left1:فيه	-24
left1:فيها	40
left1:قال	-84
left1:قتل	184
left1:قتلت	61
left1:قتلوا	79
left1:قتلي	32
left1:قتيل	-110
left1:قتيلا	93
left1:قضي	69
left1:كانت	19
left1:كانوا	-45
left1:كل	-123
left1:كم	-78
left1:كنا	-77
left1:ل	-32
left1:لاجي	-74
left1:لدينا	54
left1:لقي	102
left1:لكل	-67
left1:مات	104
left1:متن	-92
left1:متنه	-66
left1:متنها	-71
left1:مسيره	-48
left1:مصرع	72
left1:مصير	48
left1:مقابل	20
left1:مقتل	114
left1:من	-150
left1:منها	10
left1:منهم	-49
left1:نزح	68
left1:نزوح	89
left1:نساء	62
left1:نقل	5
left1:نقلت	-22
left1:نوفمبر	-4
left1:واصاب	19
left1:واصابت	19
left1:واصابه	162
left1:واصيب	157
left1:وان	31
left1:وتوفي	67
left1:وجرح	79
left1:وحده	64
left1:وحدها	22
left1:وصل	-13
left1:وصول	4
left1:وعاد	8
left1:وعددها	-100
left1:وعددهم	84
left1:وفاه	88
left1:وفقد	41
left1:وقال	-75
left1:وقتل	135
left1:وقضي	81
left1:ونقل	28
left1:وهم	35
left1:وهو	-93
left1:يزال	-16
left1:يضم	35
left1:يعود	45
left1:يقتل	41
left1:يقل	-57
left1:يكون	64
left1:يناير	37
left1:•	46
left2:	-82
left2:"	21
left2:#	-82
left2:(	55
left2:)	22
left2:,	51
left2:-	-56
left2::	50
left2:اثنان	-140
left2:اربعه	-30
left2:ارتفع	59
left2:اشخاص	-14
left2:اضافه	93
left2:اطلاق	62
left2:اعلنت	15
left2:افرج	79
left2:اكتوبر	95
left2:الاحد	14
left2:الاحمر	20
left2:الاسبوع	86
left2:الاصابات	40
left2:الاف	-67
left2:الافراج	98
left2:الاقل	60
left2:الان	7
left2:الاول	35
left2:الاولي	45
left2:البلاد	-26
left2:التي	-12
left2:الثاني	35
left2:الجمعه	38
left2:الحصيله	71
left2:الحكومه	47
left2:الخميس	72
left2:الذي	-25
left2:السبت	29
left2:السودان	65
left2:الشرطه	-37
left2:الشهر	42
left2:الصحه	-52
left2:العام	99
left2:العدد	61
left2:الف	-126
left2:الفا	-87
left2:القتلي	68
left2:القوات	22
left2:الكهرباء	-73
left2:اللاجيين	33
left2:الماضي	38
left2:المتحده	51
left2:المدني	67
left2:المفقودين	53
left2:المنظمه	72
left2:المولف	-53
left2:الي	-16
left2:اليوم	-44
left2:امراه	-27
left2:ان	87
left2:انا	65
left2:انه	-51
left2:انها	46
left2:اهداف	-20
left2:او	-54
left2:اودت	57
left2:اودي	97
left2:ايام	43
left2:بالميه	-4
left2:بدايه	27
left2:بعد	86
left2:بعدما	6
left2:بين	-56
left2:تبادل	23
left2:تحت	59
left2:تعلن	-14
left2:تقول	18
left2:ثلاثه	48
left2:ثم	-31
left2:جثامين	49
left2:جثث	27
left2:جديده	-8
left2:جري	-36
left2:جريحا	18
left2:جنديا	86
left2:حتفهم	42
left2:حتي	73
left2:حصيله	34
left2:حيث	-25
left2:حين	-55
left2:خطف	43
left2:خلال	42
left2:خمسه	-19
left2:دولار	-61
left2:دينار	-67
left2:ذلك	4
left2:روسيا	-49
left2:ساعه	89
left2:سبعه	40
left2:سيده	-73
left2:شخص	-55
left2:شهداء	55
left2:شهيدا	68
left2:صباحا	-8
left2:عبر	30
left2:عثر	-34
left2:عدد	23
left2:عشر	-72
left2:علي	-68
left2:عمليات	53
left2:عن	5
left2:غزه	20
left2:فضلا	41
left2:في	-22
left2:فيما	3
left2:قافله	22
left2:قال	-59
left2:قبل	45
left2:قتل	6
left2:قتلوا	41
left2:قتلي	28
left2:قتيلا	21
left2:قد	102
left2:كان	-10
left2:كل	-29
left2:كما	-60
left2:كييف	42
left2:لا	-15
left2:للاجيين	-43
left2:للهجره	54
left2:مبني	-52
left2:مدنيا	32
left2:مدنيين	46
left2:مساء	-19
left2:مسلحون	80
left2:مصابا	3
left2:مصرعهم	28
left2:مطلع	10
left2:مع	-5
left2:ملايين	-72
left2:مليون	-83
left2:من	-17
left2:منذ	16
left2:منهم	-53
left2:مواطن	-16
left2:نقلت	-23
left2:نقلوا	-50
left2:هذا	41
left2:واحتجزت	-80
left2:واحده	7
left2:واضاف	83
left2:وتستضيف	-33
left2:وعلي	18
left2:وفاه	74
left2:وفيات	-60
left2:وقال	15
left2:وقد	91
left2:ولا	-18
left2:وما	37
left2:ومن	79
left2:يعلن	-13
left2:يناير	60
left2:•	-3
left3:	-23
left3:"	3
left3:#	-29
left3:)	-26
left3:,	-20
left3:-	10
left3::	5
left3:اباد	41
left3:ادي	77
left3:اربعه	53
left3:استشهاد	44
left3:اسفر	12
left3:اشخاص	-34
left3:اطباء	35
left3:اطفال	-19
left3:اكتوبر	72
left3:الاحمر	-12
left3:الاربعاء	-44
left3:الاسراييلي	32
left3:الاف	-45
left3:الاقل	-44
left3:الامم	31
left3:الاول	60
left3:البلاد	35
left3:التي	-6
left3:الجمعه	-39
left3:الجيش	10
left3:الحرب	8
left3:الخميس	-6
left3:الدفاع	43
left3:الدوليه	58
left3:الذي	20
left3:السبت	36
left3:الشهر	-58
left3:الصحه	14
left3:الطواري	-41
left3:العام	-11
left3:الف	-81
left3:الفا	6
left3:القتلي	102
left3:القطاع	5
left3:القوات	50
left3:الماضي	50
left3:المدنيه	53
left3:الوطنيه	53
left3:الوفيات	66
left3:الي	21
left3:امام	-53
left3:ان	-46
left3:انه	11
left3:انها	31
left3:ايام	29
left3:بحسب	-17
left3:بدايه	57
left3:بعد	-47
left3:بين	-39
left3:بينما	63
left3:بينهم	43
left3:تسعه	-51
left3:تعلن	31
left3:تقول	8
left3:ثلاث	-21
left3:ثلاثه	27
left3:ثم	45
left3:ثمانيه	34
left3:جثث	-53
left3:جثه	-9
left3:جريحا	44
left3:جنوب	52
left3:حتي	17
left3:حصيله	-14
left3:حين	60
left3:خلال	145
left3:خمس	-20
left3:خمسه	-26
left3:راكبا	-38
left3:روسيا	44
left3:سبعه	38
left3:سته	15
left3:شخص	20
left3:شخصا	-17
left3:صباح	-21
left3:طفلا	36
left3:عاد	-19
left3:عام	75
left3:عبر	77
left3:عدد	65
left3:عشر	84
left3:عشره	-38
left3:علي	-14
left3:عن	-39
left3:عند	-55
left3:غزه	-37
left3:فجر	36
left3:في	13
left3:فيما	-53
left3:فيه	-4
left3:قباله	43
left3:قبل	63
left3:قتل	-3
left3:قتيلا	87
left3:قد	18
left3:قرب	20
left3:قريه	30
left3:كان	-42
left3:كانوا	8
left3:كانون	38
left3:كل	45
left3:كما	-19
left3:لا	-43
left3:للهجره	54
left3:لم	62
left3:ما	37
left3:محليه	8
left3:مدنيا	-16
left3:مساء	-25
left3:مستشفي	-7
left3:مشيرا	-33
left3:مصابا	-7
left3:مصرع	37
left3:مطلع	11
left3:مقتل	56
left3:ملايين	-54
left3:مليار	-51
left3:مليون	-33
left3:من	15
left3:منذ	-9
left3:منها	-86
left3:منهم	63
left3:نازح	85
left3:نايرا	-45
left3:نحو	-15
left3:هذا	57
left3:و	23
left3:واضاف	-44
left3:والبحث	69
left3:وان	62
left3:وزاره	-47
left3:وعشرين	3
left3:وفاه	81
left3:وقد	-21
left3:ولا	-48
left3:ولم	-92
left3:ومن	80
left3:يناير	31
left3:يوما	-23
left3:•	-103
many	-70
mostly:abducted	17
mostly:aid	-59
mostly:allocated	41
mostly:delivered	-67
mostly:displaced	-92
mostly:displacement	26
mostly:held	114
mostly:hostage	33
mostly:injured	-50
mostly:pledged	43
mostly:prisoners-exchanged	-30
mostly:released	47
mostly:returned	-72
mostly:total	-38
near:اباد	56
near:ابار	28
near:ابتد	29
near:ابري	70
near:ابعد	71
near:ابلغ	-22
near:ابنا	-3
near:ابو	28
near:ابوا	-46
near:ابوظ	38
near:ابيض	-72
near:اتجا	-71
near:اتحا	-44
near:اتصا	34
near:اتصل	-20
near:اتفا	-52
near:اتلف	-59
near:اتها	-22
near:اثار	68
near:اثر	5
near:اثنا	-56
near:اثنت	-48
near:اثني	-49
near:اثيو	70
near:اجان	57
near:اجبر	80
near:اجتا	68
near:اجتم	-3
near:اجري	-87
near:اجل	-64
near:اجلا	15
near:اجلت	-32
near:اجلي	-105
near:اجما	45
near:اجنب	22
near:اجنح	-9
near:اجهز	44
near:اجوب	-75
near:اجيي	-13
near:احاد	-12
near:احتج	-78
near:احتل	-21
near:احد	-9
near:احدا	-3
near:احده	38
near:احدي	74
near:احرق	-90
near:احصا	-10
near:احصت	29
near:احصي	58
near:احمد	-32
near:احمر	25
near:احيا	8
near:اخبا	41
near:اختط	91
near:اختف	88
near:اخذو	60
near:اخر	-6
near:اخرا	22
near:اخره	-7
near:اخرو	34
near:اخري	63
near:اخلو	52
near:اخلي	-33
near:اخوت	-22
near:اخير	63
near:ادار	53
near:ادام	40
near:ادت	-61
near:ادري	-3
near:ادعا	-65
near:ادلب	70
near:ادوا	-46
near:ادوي	-54
near:ادي	98
near:اذا	37
near:اذار	-51
near:اذاع	39
near:اراء	-8
near:اربا	-37
near:اربع	-49
near:ارتف	66
near:اردن	63
near:ارسا	-37
near:ارسل	-63
near:ارض	12
near:ارضه	-57
near:ارضي	-15
near:ارغم	-63
near:ارقا	-30
near:اركا	41
near:ارمي	77
near:ارها	-51
near:اروا	44
near:ازمه	30
near:ازيد	25
near:اساب	-27
near:اساس	14
near:اسبا	36
near:اسبو	-25
near:استا	-33
near:استب	36
near:استخ	39
near:استد	-23
near:استر	-28
near:استش	27
near:استط	-8
near:استع	9
near:استف	-53
near:استق	4
near:استل	65
near:استم	31
near:استن	72
near:استه	22
near:استو	-67
near:استي	-33
near:اسر	-14
near:اسرا	26
near:اسرت	20
near:اسره	68
near:اسرو	55
near:اسري	-18
near:اسط	-39
near:اسعا	3
near:اسفر	31
near:اسقا	-43
near:اسقط	-97
near:اسكن	40
near:اسلا	50
near:اسما	-61
near:اسمه	-46
near:اسها	8
near:اسوا	-32
near:اسير	-7
near:اشار	-22
near:اشتب	-67
near:اشتر	-84
near:اشخا	31
near:اشغا	-28
near:اشنط	-76
near:اشهر	13
near:اصاب	21
near:اصحا	38
near:اصدر	-70
near:اصطد	-41
near:اصفر	64
near:اصل	-82
near:اصوا	-63
near:اصيب	72
near:اضاف	58
near:اضرا	-72
near:اضطر	-63
near:اطبا	88
near:اطرا	32
near:اطلا	44
near:اطلق	29
near:اعاد	29
near:اعتر	-91
near:اعتق	-121
near:اعتم	-22
near:اعدا	-63
near:اعدت	7
near:اعدم	38
near:اعرف	60
near:اعشا	-76
near:اعصا	90
near:اعلا	67
near:اعلن	50
near:اعلي	24
near:اعما	86
near:اعوا	-26
near:اعيد	-52
near:اغاث	7
near:اغذي	-7
near:اغسط	-34
near:اغلا	-4
near:اغلب	71
near:اغلق	-135
near:اغنا	42
near:افاد	-39
near:افتت	-57
near:افرا	-52
near:افرج	-7
near:افري	18
near:افغا	52
near:اقار	-41
near:اقتا	129
near:اقتح	70
near:اقتر	-28
near:اقتص	48
near:اقتي	34
near:اقدا	45
near:اقر	23
near:اقسا	-99
near:اقصي	-56
near:اقل	-71
near:اقلت	-9
near:اقلي	86
near:اقيم	-85
near:اكبر	19
near:اكثر	28
near:اكد	65
near:اكس	99
near:اكست	-46
near:اكلي	12
near:اكوب	58
near:الا	-28
near:الان	19
near:التي	24
near:الجو	-29
near:الحي	108
near:الخط	60
near:الذي	8
near:السن	37
near:الطب	41
near:الغا	34
near:الف	-109
near:الفا	-34
near:الله	-11
near:اله	-19
near:الي	43
near:اليه	69
near:اما	57
near:امات	-7
near:امار	-35
near:امام	-77
near:امتد	-30
near:امتع	76
near:امر	-14
near:امرا	55
near:امس	-10
near:امطا	-79
near:امم	-20
near:اممي	-6
near:امن	-16
near:امني	-51
near:امها	-41
near:اموا	-72
near:امير	6
near:امين	-15
near:انا	45
near:انبا	89
near:انت	-31
near:انتخ	-40
near:انتش	3
near:انتق	31
near:انته	48
near:انحا	59
near:انخف	-36
near:اندر	41
near:اندو	16
near:انذا	11
near:انزل	7
near:انسا	15
near:انسح	26
near:انطل	-29
near:انفا	-37
near:انفج	-25
near:انقا	-7
near:انقذ	-128
near:انقط	12
near:انقل	-34
near:انه	-15
near:انها	35
near:انهم	-33
near:انهن	74
near:انهي	23
near:انوا	-44
near:اهال	-72
near:اهدا	-23
near:اهله	30
near:اهلي	8
near:اوتش	19
near:اودت	26
near:اودي	61
near:اورد	-14
near:اورو	-102
near:اوسط	3
near:اوضح	20
near:اوقع	-8
near:اوقف	-22
near:اوكر	46
near:اول	31
near:اولا	37
near:اولي	66
near:ايات	-38
near:ايام	36
near:ايدي	-16
near:ايرا	73
near:ايزي	7
near:ايطا	-86
near:ايقا	-35
near:ايكو	-24
near:ايل	8
near:ايلو	-33
near:اين	7
near:ايه	4
near:ايوا	64
near:باب	-24
near:بات	-18
near:باتج	45
near:باحت	68
near:باحث	-24
near:باخت	62
near:بارا	-39
near:بارب	-5
near:بارز	63
near:باست	4
near:باسم	31
near:باقل	-24
near:باقو	28
near:باقي	28
near:باكس	56
near:بالغ	-6
near:باما	30
near:بان	-43
near:بانت	-23
near:بانخ	102
near:بانف	-16
near:بانه	62
near:باني	-56
near:بايد	-15
near:بايع	-31
near:بتر	58
near:بترت	80
near:بتهم	-75
near:بجرا	82
near:بجرو	-5
near:بجنو	66
near:بحاج	-124
near:بحث	-17
near:بحر	85
near:بحرو	46
near:بحري	-72
near:بحسب	5
near:بحلو	-10
near:بحي	-53
near:بحيا	50
near:بحير	55
near:بختو	-7
near:بخسا	47
near:بخمس	-14
near:بدء	21
near:بدات	-40
near:بداي	72
near:بدل	-46
near:بديل	-18
near:بذلك	-7
near:براد	-12
near:برتب	54
near:برد	31
near:برس	6
near:برصا	18
near:برلم	68
near:برمي	-41
near:برنا	-11
near:بري	-91
near:بريف	29
near:بريه	-6
near:بزيا	27
near:بسبب	-36
near:بسته	33
near:بسقو	49
near:بسوه	55
near:بشان	7
near:بشظا	22
near:بشما	10
near:بشها	-59
near:بشير	45
near:بطاق	-79
near:بطان	-26
near:بطلق	-30
near:بطول	-12
near:بعثه	66
near:بعد	53
near:بعدم	13
near:بعضه	-54
near:بعلب	-14
near:بعين	19
near:بفار	-25
near:بقاع	-64
near:بقصف	19
near:بقي	-47
near:بقيم	-45
near:بقيه	57
near:بلا	34
near:بلاس	-73
near:بلاغ	-53
near:بلح	19
near:بلد	-52
near:بلدا	-30
near:بلده	-8
near:بلدي	-52
near:بلغ	22
near:بلغت	13
near:بلغم	41
near:بما	-43
near:بمست	110
near:بمشا	-66
near:بمعد	-36
near:بمقت	114
near:بمقد	-63
near:بموج	-75
near:بناء	-12
near:بنجا	77
near:بنسب	-90
near:بنغل	67
near:بنفس	62
near:بنقل	32
near:بنك	-72
near:بنير	36
near:بها	-37
near:بهم	56
near:بواب	-8
near:بواق	-42
near:بودا	3
near:بور	-35
near:بورو	95
near:بوسا	61
near:بولا	84
near:بولد	40
near:بولو	37
near:بولي	-68
near:بوني	44
near:بيان	11
near:بيت	6
near:بيتا	-23
near:بيته	-22
near:بير	23
near:بيلغ	28
near:بين	7
near:بينم	8
near:بينه	39
near:بيني	64
near:بيوت	-37
near:تابع	-45
near:تاخر	-25
near:تاري	-9
near:تاسع	-61
near:تاكد	20
near:تالي	-22
near:تامي	-72
near:تاهي	-15
near:تايل	41
near:تباد	-45
near:تبدا	-3
near:تبقي	-28
near:تبلغ	54
near:تبين	-74
near:تتبا	-20
near:تتجا	-46
near:تتحد	16
near:تترا	58
near:تتسع	-97
near:تجار	25
near:تجاو	-39
near:تجمع	25
near:تحاق	-26
near:تحت	-52
near:تحتا	20
near:تحتج	60
near:تحدث	-6
near:تحدي	34
near:تحري	56
near:تحصي	47
near:تحطم	-12
near:تحقق	51
near:تحقي	-86
near:تحمل	-26
near:تحيي	6
near:تخشي	-23
near:تخصص	-51
near:تداف	-34
near:تداو	-18
near:تدخل	-34
near:تدمي	-76
near:تدير	-16
near:تذكر	-73
near:تراج	-4
near:تراك	-7
near:تراو	-69
near:تربي	-10
near:ترت	7
near:ترتف	-26
near:ترجي	-42
near:تردد	-16
near:ترفع	58
near:ترك	37
near:تركي	126
near:ترمي	-80
near:ترنو	20
near:تسبب	31
near:تستض	8
near:تستع	41
near:تسجل	6
near:تسجي	-67
near:تسع	-68
near:تسعم	-77
near:تسعه	-24
near:تسعو	-31
near:تسعي	-11
near:تسلم	55
near:تسلي	-28
near:تشاد	5
near:تشار	-62
near:تشام	-18
near:تشري	50
near:تشغي	22
near:تشمل	102
near:تصدر	-50
near:تصري	-11
near:تصل	74
near:تصوي	-24
near:تضاع	16
near:تضرر	-57
near:تضم	-12
near:تضيف	47
near:تطبي	-40
near:تعام	65
near:تعاو	-73
near:تعد	-25
near:تعدا	8
near:تعدي	-6
near:تعذي	47
near:تعرض	-19
near:تعرف	107
near:تعلن	-18
near:تعلي	-33
near:تعمل	-75
near:تعهد	-69
near:تعود	-16
near:تعوي	-24
near:تغذي	-127
near:تغطي	-40
near:تفتي	54
near:تفجي	5
near:تفرج	23
near:تفيد	73
near:تقاط	73
near:تقتل	65
near:تقدر	-26
near:تقدم	-14
near:تقدي	61
near:تقر	33
near:تقري	-80
near:تقطن	-37
near:تقل	-37
near:تقول	19
near:تكفي	-34
near:تلام	6
near:تلته	-16
near:تلغر	4
near:تلفز	72
near:تلقت	-99
near:تلقو	-45
near:تلقي	66
near:تلك	52
near:تلمي	-18
near:تمري	-43
near:تمكن	-46
near:تموز	63
near:تموي	-29
near:تناف	-12
near:تنته	-15
near:تنظي	56
near:تنفي	-23
near:تنقل	75
near:تهجر	10
near:تهجي	36
near:تواص	-77
near:توال	-75
near:توثق	73
near:توجه	24
near:توزي	64
near:توظي	-57
near:توفي	117
near:توقع	-44
near:توقف	-14
near:توقي	-26
near:تونس	-50
near:تووي	19
near:تيار	-34
near:ثالث	30
near:ثامن	-23
near:ثانو	44
near:ثاني	-9
near:ثقاف	-45
near:ثلاث	16
near:ثلث	-41
near:ثلثه	-20
near:ثمان	-11
near:ثمن	37
near:ثمنه	-34
near:جاء	34
near:جاءت	-50
near:جارف	49
near:جاري	-54
near:جامع	-9
near:جان	6
near:جانب	-15
near:جاهز	-58
near:جبات	-52
near:جبال	-39
near:جبل	111
near:جبهه	-13
near:جثام	47
near:جثث	36
near:جثما	-28
near:جثه	21
near:جديد	-28
near:جراء	4
near:جراح	-81
near:جرح	24
near:جرحت	64
near:جرحو	38
near:جرحي	28
near:جرف	-31
near:جرفت	16
near:جروح	102
near:جري	47
near:جريح	-15
near:جريد	-11
near:جزاي	47
near:جزير	-24
near:جزيي	-102
near:جلال	-64
near:جلسه	-91
near:جلهم	-31
near:جماع	-72
near:جمعت	-51
near:جمعه	14
near:جمعي	-45
near:جمله	-25
near:جمهو	-33
near:جميع	60
near:جندي	-17
near:جنسي	22
near:جنوب	-12
near:جنود	54
near:جنين	4
near:جنيه	-32
near:جهاز	43
near:جهته	71
near:جهه	-48
near:جوا	25
near:جوار	109
near:جود	-35
near:جوع	-73
near:جوله	30
near:جوي	-47
near:جويه	42
near:جيبو	-63
near:جيرا	62
near:جيش	22
near:حاجه	-106
near:حاد	-54
near:حادث	21
near:حادي	50
near:حارس	-36
near:حاره	-7
near:حافل	12
near:حاكم	43
near:حال	10
near:حالا	-75
near:حالت	65
near:حاله	65
near:حالي	20
near:حامل	54
near:حاول	-47
near:حتفه	43
near:حتي	86
near:حدات	-30
near:حده	44
near:حدها	29
near:حدود	8
near:حديث	3
near:حديد	27
near:حذر	102
near:حرار	-67
near:حراي	-58
near:حرب	39
near:حرجه	52
near:حررت	41
near:حركه	11
near:حريق	-32
near:حريك	-16
near:حزب	17
near:حزمه	-69
near:حزير	41
near:حساب	-45
near:حسب	-46
near:حسبم	13
near:حسن	22
near:حسين	53
near:حصار	-22
near:حصبه	-78
near:حصه	-102
near:حصيل	79
near:حضر	-98
near:حضور	-11
near:حفر	-66
near:حقول	59
near:حقيق	-16
near:حكم	-45
near:حكوم	22
near:حلب	45
near:حلبج	67
near:حلقت	-54
near:حلوه	41
near:حماس	-17
near:حماي	23
near:حمص	34
near:حمض	-24
near:حمله	-100
near:حواد	-35
near:حوال	-80
near:حوثي	72
near:حول	-135
near:حياه	60
near:حيث	-49
near:حين	5
near:خارج	-27
near:خارك	21
near:خاطف	38
near:خامس	-11
near:خان	65
near:خبرا	17
near:ختام	-52
near:خدما	-126
near:خدمه	-83
near:خرج	-21
near:خرجت	-70
near:خرجو	7
near:خرطو	-40
near:خروج	3
near:خريف	74
near:خزان	-8
near:خساي	18
near:خسر	58
near:خسرت	3
near:خسرن	-7
near:خصص	-14
near:خصصت	-25
near:خطا	19
near:خطره	9
near:خطف	52
near:خطفت	-35
near:خطفه	11
near:خطفو	47
near:خطه	35
near:خطير	63
near:خفر	-49
near:خفض	-55
near:خلال	-10
near:خلف	-8
near:خلفت	74
near:خمس	-35
near:خمسم	52
near:خمسه	21
near:خمسو	43
near:خمسي	-32
near:خميس	16
near:خوزس	48
near:خيام	51
near:خيبر	-7
near:خيمه	-46
near:داخل	131
near:دارف	37
near:داعش	-29
near:دامت	-42
near:داهم	6
near:داير	22
near:دباب	-34
near:دبلو	-19
near:دخل	64
near:دخلت	-102
near:دخول	-58
near:دراج	-3
near:دراس	-104
near:درجا	-56
near:درجه	44
near:درك	44
near:درما	70
near:درنه	-3
near:درهم	-5
near:دروز	60
near:دعم	33
near:دفاع	7
near:دفع	-41
near:دفعت	-25
near:دفعه	34
near:دفن	48
near:دفنا	127
near:دفنت	42
near:دفنو	35
near:دقيق	-18
near:دمر	-60
near:دمرت	30
near:دمرن	-31
near:دمشق	47
near:دنان	-59
near:دوري	29
near:دولا	-113
near:دوله	-111
near:دولي	-23
near:دون	-26
near:ديار	14
near:دير	10
near:ديسم	45
near:ديفو	49
near:ديل	31
near:ديلغ	-87
near:دينا	55
near:ذات	35
near:ذاته	38
near:ذخاي	65
near:ذخير	-16
near:ذروه	71
near:ذكر	-19
near:ذكرت	19
near:ذلك	32
near:ذمه	-69
near:ذهب	27
near:ذوي	-39
near:ذويه	-37
near:ذين	32
near:رابط	80
near:رابع	16
near:رات	-77
near:راس	70
near:رافع	-27
near:راكب	-85
near:رام	-68
near:رامي	-33
near:راي	-73
near:رايت	-33
near:رباط	45
near:ربع	25
near:ربيع	-35
near:رجال	-23
near:رجع	75
near:رجعو	84
near:رجلا	36
near:رجلي	-30
near:رحل	-63
near:رحلا	-57
near:رحله	-30
near:رحلو	42
near:ردت	77
near:رزيق	45
near:رسمي	6
near:رشيد	-40
near:رصاص	63
near:رصد	-70
near:رصيد	-43
near:رضا	5
near:رضيع	101
near:رعاي	-9
near:رفات	6
near:رفاق	46
near:رفح	-34
near:رفضت	73
near:رفع	9
near:رفعت	3
near:رفيق	66
near:رقم	11
near:رقمي	44
near:ركاب	-18
near:ركام	-36
near:ركله	-15
near:رهاي	29
near:رهين	9
near:رواي	-31
near:روبي	-74
near:روس	87
near:روسي	-16
near:روما	-43
near:روهي	-53
near:روي	47
near:رويت	-92
near:رياح	-25
near:رياس	17
near:رياض	-14
near:ريال	-92
near:ريف	43
near:رييس	47
near:زابو	-7
near:زاره	-3
near:زاعم	50
near:زال	84
near:زالت	-98
near:زالو	18
near:زامف	79
near:زعت	-58
near:زلزا	13
near:زلنا	64
near:زملا	58
near:زمن	24
near:زميل	56
near:زهاء	-67
near:زوار	-33
near:زوبي	66
near:زوجت	-23
near:زور	-22
near:زورا	-4
near:زورق	-24
near:زيتو	14
near:زير	-34
near:سابع	-38
near:سابق	65
near:ساحل	-45
near:ساخن	-55
near:سادس	34
near:ساعا	20
near:ساعت	-57
near:ساعه	24
near:ساغا	61
near:ساق	76
near:ساقه	67
near:سالم	-111
near:سانا	-40
near:سانت	63
near:سايق	-98
near:سباق	-53
near:سبت	25
near:سبتم	-23
near:سبع	-53
near:سبعم	-20
near:سبعه	-8
near:سبعي	75
near:سبقه	9
near:سبيل	-19
near:سبين	39
near:سته	-16
near:ستون	-79
near:ستين	-33
near:سجل	14
near:سجلت	-44
near:سجن	-59
near:سجنا	-46
near:سجون	9
near:سحبت	-70
near:سحقو	-19
near:سرير	-50
near:سريع	-34
near:سطح	-64
near:سعته	-77
near:سعر	-67
near:سعره	-100
near:سعود	69
near:سفار	75
near:سفح	13
near:سفين	-57
near:سقط	99
near:سقطت	-19
near:سقطو	63
near:سقف	-70
near:سقوط	-84
near:سكان	24
near:سكك	-30
near:سكني	-91
near:سكه	19
near:سلاح	-66
near:سلام	14
near:سلسل	8
near:سلطا	29
near:سلم	-25
near:سلمت	94
near:سلمن	35
near:سله	-28
near:سليم	37
near:سمح	-29
near:سنتي	-47
near:سنجا	-21
near:سند	34
near:سنغا	60
near:سنه	-84
near:سنوا	3
near:سنوي	-62
near:سوء	-89
near:سواح	-24
near:سوتل	60
near:سودا	87
near:سوري	64
near:سوق	-64
near:سوكو	93
near:سومط	37
near:سوها	58
near:سوي	-28
near:سويس	80
near:سياح	10
near:سيار	9
near:سياس	-51
near:سياق	-25
near:سيبو	-19
near:سير	58
near:سيرا	46
near:سيطر	-50
near:سيقا	-12
near:سيل	68
near:سينا	52
near:سيول	-3
near:شارع	-17
near:شارك	-114
near:شاطي	-82
near:شاهد	-90
near:شباب	-16
near:شباط	-49
near:شباك	-59
near:شبكه	37
near:شبه	40
near:شبوه	-37
near:شتاء	-12
near:شجاع	20
near:شحن	-73
near:شخص	26
near:شخصا	-10
near:شخصي	17
near:شرد	89
near:شردت	68
near:شرطه	-53
near:شرطي	-47
near:شرعي	-42
near:شرف	-3
near:شرق	5
near:شرقي	42
near:شركا	41
near:شركه	-38
near:شعب	36
near:شعبي	5
near:شفاء	30
near:شقه	-26
near:شقيق	17
near:شمال	40
near:شمس	8
near:شمل	-77
near:شهاد	-78
near:شهد	-41
near:شهدا	83
near:شهدت	-24
near:شهر	-46
near:شهرا	-35
near:شهري	41
near:شهود	-61
near:شهيد	17
near:شوط	-21
near:شوون	86
near:شيبو	60
near:شيوخ	-33
near:صاحب	-28
near:صادر	-57
near:صارو	-112
near:صباح	47
near:صحاف	-21
near:صحرا	60
near:صحفي	22
near:صحه	-27
near:صحيا	-26
near:صحيه	-100
near:صحيي	28
near:صدر	-25
near:صدمه	-29
near:صرف	-63
near:صرفت	-19
near:صعد	-36
near:صغير	-27
near:صفحه	-63
near:صفر	23
near:صفقه	56
near:صفوف	24
near:صلت	-23
near:صلنا	-27
near:صلوا	19
near:صليب	25
near:صناع	-15
near:صندو	-80
near:صنعا	21
near:صنف	-72
near:صهار	-6
near:صهري	-44
near:صوار	-24
near:صوت	-18
near:صور	-60
near:صول	9
near:صوما	63
near:صياد	57
near:صيان	-41
near:صيف	58
near:صيني	43
near:ضابط	19
near:ضالع	56
near:ضحاي	28
near:ضحيت	4
near:ضحيه	19
near:ضرب	12
near:ضربا	25
near:ضربه	50
near:ضعف	-47
near:ضمت	9
near:ضمن	-12
near:ضمنه	137
near:ضيف	-35
near:طابق	-8
near:طاقت	-20
near:طاقم	-112
near:طاقه	19
near:طال	33
near:طالب	66
near:طاول	13
near:طاير	-62
near:طايش	78
near:طباب	-23
near:طبرق	-48
near:طبقا	5
near:طبي	52
near:طبيب	40
near:طبيه	27
near:طراز	-77
near:طرد	-11
near:طرف	23
near:طرفا	18
near:طرفي	70
near:طرق	53
near:طريق	14
near:طفل	-26
near:طفلا	10
near:طفله	66
near:طفلي	66
near:طفيف	14
near:طلب	-82
near:طنا	-87
near:طواب	55
near:طوار	-35
near:طواق	83
near:طوعا	4
near:طولك	57
near:طوله	3
near:طويل	34
near:طيرا	-15
near:طينه	36
near:ظهر	-15
near:ظهرا	111
near:عاجز	-79
near:عاجل	-48
near:عاد	62
near:عادت	20
near:عاشر	42
near:عاصم	-29
near:عالج	-67
near:عالم	-45
near:عام	40
near:عاما	-44
near:عامل	54
near:عامه	32
near:عامي	58
near:عايد	75
near:عايل	33
near:عبار	-99
near:عبد	-23
near:عبر	-32
near:عبرو	43
near:عبور	24
near:عبوه	-24
near:عتق	-9
near:عثر	49
near:عثما	13
near:عثور	35
near:عداد	54
near:عدت	7
near:عدد	50
near:عددت	26
near:عدده	-92
near:عدلي	31
near:عدم	-79
near:عدن	56
near:عده	-16
near:عدو	48
near:عدوا	30
near:عراق	21
near:عربا	-54
near:عربه	-10
near:عربي	-22
near:عرضت	-22
near:عرفن	43
near:عزاء	-22
near:عسكر	16
near:عشاي	112
near:عشر	31
near:عشرا	-26
near:عشره	10
near:عشرو	-49
near:عشري	-45
near:عشوا	21
near:عصاب	-62
near:عصر	-35
near:عصرا	35
near:عطشا	70
near:عطله	-65
near:عقار	13
near:عقد	-53
near:علاج	17
near:علقت	28
near:علم	5
near:علما	-83
near:علمت	6
near:علي	9
near:عليا	-6
near:عليه	-53
near:عمار	-40
near:عمال	27
near:عمر	102
near:عمره	53
near:عمري	-69
near:عمل	-27
near:عملي	17
near:عموم	20
near:عناص	-45
near:عناي	33
near:عند	40
near:عندم	-5
near:عنصر	18
near:عنف	55
near:عنه	-25
near:عنها	27
near:عنهم	93
near:عوده	34
near:عولج	-71
near:عون	24
near:عياد	-85
near:عين	30
near:عينه	10
near:غابت	-37
near:غابه	55
near:غادر	-31
near:غارا	-14
near:غارت	42
near:غاره	34
near:غاز	-9
near:غالب	46
near:غام	-23
near:غاو	39
near:غذاي	-80
near:غرام	10
near:غرب	7
near:غرفه	29
near:غرق	104
near:غرقا	-32
near:غرقو	63
near:غريم	-14
near:غزه	-50
near:غضون	-22
near:غمرت	-52
near:غواص	16
near:غوفا	76
near:غياب	-54
near:غير	-55
near:غيره	62
near:فارق	82
near:فاز	-39
near:فاشر	81
near:فاعل	62
near:فان	52
near:فاه	14
near:فايق	-16
near:فبات	-62
near:فبرا	9
near:فتح	-28
near:فتحت	-52
near:فتره	-5
near:فتيا	21
near:فجر	73
near:فجرا	-109
near:فجرح	66
near:فحص	56
near:فحصت	-30
near:فحوص	-13
near:فدا	-73
near:فديه	86
near:فرار	86
near:فران	-16
near:فرد	-47
near:فردي	-42
near:فرع	75
near:فرق	-56
near:فرقن	-3
near:فرقه	27
near:فرنس	27
near:فروا	-8
near:فريق	-93
near:فصاي	-20
near:فصل	-28
near:فضلا	75
near:ففي	68
near:فقا	-15
near:فقتل	106
near:فقدا	60
near:فقدت	97
near:فقدن	-49
near:فقدو	28
near:فقضي	44
near:فقط	-4
near:فلبي	36
near:فلسط	32
near:فلم	27
near:فندق	-88
near:فوز	-8
near:فوق	-66
near:فيات	-8
near:فيرا	17
near:فيصل	-53
near:فيضا	70
near:فيما	-18
near:فين	33
near:فيه	6
near:فيها	20
near:فيهم	50
near:قادم	27
near:قارب	-102
near:قاصر	35
near:قاطع	52
near:قاطن	75
near:قاعد	-74
near:قاعه	-62
near:قافل	-9
near:قال	13
near:قالت	8
near:قالو	81
near:قانو	-63
near:قاهر	-78
near:قايد	24
near:قايل	25
near:قايم	-12
near:قبال	12
near:قبضه	-7
near:قبل	62
near:قبله	63
near:قتال	31
near:قتل	65
near:قتلت	148
near:قتلن	78
near:قتلو	96
near:قتلي	97
near:قتيل	46
near:قدر	-7
near:قدره	-57
near:قدم	17
near:قذيف	-5
near:قراب	30
near:قرار	-72
near:قراه	-28
near:قرب	-26
near:قرن	-25
near:قري	-6
near:قريب	86
near:قريه	32
near:قسام	28
near:قسرا	35
near:قسم	61
near:قضاء	-22
near:قضار	-60
near:قضاي	-37
near:قضت	64
near:قضوا	68
near:قضي	68
near:قضيه	-87
near:قطار	-71
near:قطاع	-24
near:قطره	-38
near:قطري	4
near:قطعه	-31
near:قليل	45
near:قمه	-58
near:قناه	-9
near:قنبل	-8
near:قنطا	-60
near:قوات	27
near:قوار	-49
near:قواف	-12
near:قوام	17
near:قواي	-40
near:قوته	-32
near:قود	6
near:قول	39
near:قوله	64
near:قوه	-31
near:قياد	19
near:قياس	-17
near:قيد	-5
near:قيل	-54
near:قيمت	-17
near:كابو	-82
near:كاتس	-12
near:كاجر	-8
near:كادو	-17
near:كاذب	-29
near:كارث	-8
near:كامل	-26
near:كان	28
near:كانا	105
near:كانت	-22
near:كانو	15
near:كاوك	-22
near:كايا	8
near:كايس	36
near:كبير	31
near:كتاب	-13
near:كتاي	28
near:كذلك	-29
near:كردف	31
near:كركو	-32
near:كره	23
near:كشف	-36
near:كشفت	-28
near:كفرت	56
near:كله	81
near:كلهم	21
near:كليا	-106
near:كما	83
near:كمبو	-18
near:كمين	-25
near:كنا	-56
near:كنيس	-17
near:كهرب	-86
near:كواد	74
near:كوت	3
near:كورس	66
near:كوري	61
near:كوست	-29
near:كولت	-27
near:كولو	13
near:كولي	-8
near:كوما	3
near:كومب	-35
near:كونر	26
near:كونغ	-23
near:كويت	-72
near:كيف	4
near:كيلو	-161
near:كينش	-25
near:كييف	84
near:لاجي	-8
near:لاحق	58
near:لادا	52
near:لاسب	-35
near:لاست	-5
near:لاسر	-70
near:لاطف	102
near:لاطل	-57
near:لاعب	-51
near:لاغا	39
near:لافت	-46
near:لامب	-5
near:لان	75
near:لايح	50
near:لبنا	-54
near:لترم	16
near:لثلا	57
near:لجنه	-102
near:لحظه	50
near:لدي	-4
near:لدين	-5
near:لديه	65
near:لرضي	17
near:لروي	-12
near:لسنه	-59
near:لشوو	19
near:لطفل	101
near:لغت	-70
near:لغم	-25
near:لغما	36
near:لفرا	3
near:لقاء	-48
near:لقوا	62
near:لقي	36
near:لكل	-80
near:لكن	29
near:لكنه	-30
near:لما	-59
near:لمده	-27
near:لمرا	-13
near:لمكت	37
near:لمها	48
near:لنا	24
near:لنسا	15
near:لنقل	5
near:لها	-28
near:لهجو	-28
near:لهم	10
near:لواء	43
near:لوزا	75
near:لوكا	-10
near:ليبل	-39
near:ليبي	-38
near:ليرت	50
near:ليره	-34
near:ليس	10
near:ليصب	88
near:ليل	-61
near:ليلت	-8
near:ليله	32
near:ماء	-18
near:مات	-34
near:ماتت	32
near:ماتو	104
near:مار	33
near:مارب	19
near:مارس	-23
near:ماري	68
near:ماشي	-96
near:ماضي	-18
near:مالك	-107
near:مالي	36
near:ماني	13
near:ماوي	-51
near:مايت	31
near:مايغ	58
near:مايه	45
near:مايو	-47
near:مايي	58
near:مبار	-28
near:مباش	3
near:مبان	26
near:مبتع	-3
near:مبلغ	-41
near:مبين	4
near:متاث	52
near:متحد	48
near:متر	-35
near:مترش	-64
near:متزا	-21
near:متشد	19
near:متصد	10
near:متضر	-63
near:متطو	10
near:متفا	36
near:متفر	9
near:متمر	51
near:متنق	-6
near:متنه	-24
near:متهم	-32
near:متوا	77
near:متوس	65
near:متوف	-34
near:متوق	-43
near:مثله	-57
near:مجان	-18
near:مجاو	-74
near:مجتم	48
near:مجدد	31
near:مجلس	-64
near:مجمع	-6
near:مجمو	-25
near:مجهو	110
near:محاف	19
near:محام	26
near:محاو	-19
near:محتج	-43
near:محرر	-20
near:محطا	-3
near:محطه	-39
near:محكم	-107
near:محكو	72
near:محلا	-45
near:محلل	-59
near:محلي	46
near:محمد	-6
near:محمل	-33
near:محمي	-31
near:محور	-42
near:محيط	3
near:مختط	-57
near:مختل	-86
near:مخزو	-43
near:مخطو	27
near:مخلف	4
near:مخيم	35
near:مدار	79
near:مداف	-22
near:مدخل	-12
near:مدرب	-35
near:مدرج	41
near:مدرس	9
near:مدرع	39
near:مدعي	-71
near:مدفع	-25
near:مدمر	-92
near:مدن	19
near:مدني	-17
near:مده	-76
near:مدير	30
near:مدين	-56
near:مراب	-36
near:مرات	-60
near:مراس	-43
near:مراف	-66
near:مراك	14
near:مربع	-33
near:مرتب	-34
near:مرتي	17
near:مرحل	-47
near:مرخص	-39
near:مرشح	-91
near:مرضي	76
near:مرفق	-55
near:مركب	-59
near:مركز	10
near:مره	11
near:مروح	-40
near:مرور	-80
near:مريض	-36
near:مزار	-78
near:مساء	44
near:مساح	-92
near:مساع	-51
near:مساف	-25
near:مستا	-22
near:مستح	-8
near:مستش	49
near:مستع	-82
near:مستف	-67
near:مستق	-44
near:مستل	-28
near:مستم	76
near:مسته	-56
near:مستو	16
near:مسجل	-30
near:مسح	-44
near:مسعف	-12
near:مسلح	-35
near:مسلس	-22
near:مسوو	4
near:مسير	20
near:مسيل	45
near:مشار	45
near:مشتب	-27
near:مشتر	-56
near:مشرف	-26
near:مشرو	-62
near:مشفي	42
near:مشير	43
near:مصاب	-24
near:مصاد	-57
near:مصدر	42
near:مصر	78
near:مصرع	139
near:مصرف	-12
near:مصري	17
near:مصلح	35
near:مصمم	20
near:مصنع	-55
near:مصير	96
near:مضيف	55
near:مطار	6
near:مطاط	-48
near:مطبخ	-46
near:مطلع	5
near:معاب	76
near:معار	45
near:معبد	-113
near:معبر	50
near:معتق	20
near:معدل	-41
near:معرض	-40
near:معرك	59
near:معسك	87
near:معظم	-50
near:معلم	18
near:معلن	-53
near:معه	-25
near:معها	-42
near:معهم	78
near:معي	-11
near:مغاد	15
near:مغرب	43
near:مغلق	-51
near:مفاو	54
near:مفرج	5
near:مفوض	-29
near:مقاب	-22
near:مقات	35
near:مقار	-18
near:مقاط	20
near:مقاع	-108
near:مقال	-78
near:مقبر	-37
near:مقبل	34
near:مقتل	80
near:مقتو	43
near:مقدم	-26
near:مقر	26
near:مقرر	49
near:مقعد	-76
near:مكان	58
near:مكتب	73
near:مكون	-18
near:ملاح	45
near:ملاي	-20
near:ملعب	29
near:ملف	-46
near:ملم	-55
near:مليا	-100
near:مليو	-68
near:مما	44
near:مماث	-49
near:ممثل	-66
near:ممرض	77
near:ممن	63
near:ممنو	76
near:منا	30
near:مناز	-3
near:مناط	36
near:منتص	50
near:منجم	27
near:منح	27
near:منحه	-8
near:مندو	-45
near:منذ	31
near:منزل	-28
near:منشو	-72
near:منصر	-30
near:منصه	-62
near:منطق	-51
near:منظم	11
near:منظو	-66
near:منفج	-35
near:منفص	-11
near:منكو	42
near:منه	-55
near:منها	-19
near:منهم	21
near:منهن	49
near:مهجر	-9
near:مهرج	-35
near:مهند	-99
near:مواج	-38
near:مواز	-9
near:مواط	-43
near:مواع	-63
near:مواق	69
near:موبد	33
near:موت	52
near:موتم	-23
near:موج	-42
near:موجه	-39
near:مودي	25
near:موزع	-116
near:موسس	-67
near:موسك	4
near:موشر	-22
near:موضح	68
near:موظف	-63
near:موقت	38
near:موقع	-28
near:موكد	-8
near:مولف	-21
near:ميات	-71
near:ميان	52
near:مياه	-59
near:ميتي	17
near:ميدا	25
near:ميدي	24
near:ميلا	-35
near:ميلي	38
near:مينا	-15
near:ميه	97
near:ميوي	-21
near:ناجي	14
near:ناخب	-48
near:نادي	54
near:نار	-46
near:ناري	11
near:نازح	13
near:ناشط	-42
near:ناصر	6
near:ناطق	88
near:نايب	-92
near:ناير	-22
near:نبطي	-76
near:نتاي	-65
near:نتيج	45
near:نجا	-73
near:نجاه	-32
near:نجف	-27
near:نحام	-66
near:نحن	-33
near:نحو	-30
near:نداء	-31
near:ندفع	4
near:نزح	90
near:نزحو	59
near:نزل	11
near:نزوح	-3
near:نساء	74
near:نسبه	-83
near:نسخه	-24
near:نسمه	64
near:نشر	-78
near:نشرت	-36
near:نشره	-34
near:نصف	-85
near:نصفه	67
near:نصل	60
near:نظام	-18
near:نعرف	66
near:نفت	33
near:نفذت	-50
near:نفسه	-4
near:نفوق	-51
near:نفي	-56
near:نقاب	-67
near:نقاط	-44
near:نقدي	-26
near:نقطه	20
near:نقل	-6
near:نقلا	-46
near:نقلت	-60
near:نقلو	-6
near:نقيب	66
near:نمسا	51
near:ننتظ	79
near:ننكر	26
near:نهار	40
near:نهاي	119
near:نهود	76
near:نواب	-63
near:نوع	-56
near:نوفم	67
near:نووي	-25
near:نياب	3
near:نيام	-22
near:نيجر	8
near:نيجي	-7
near:نيسا	10
near:هاتف	-47
near:هاجم	17
near:هاون	44
near:هايت	48
near:هبط	-41
near:هجره	50
near:هجرو	54
near:هجما	-10
near:هجوم	12
near:هدف	-33
near:هدم	-37
near:هدنه	107
near:هذا	8
near:هذه	39
near:هرب	47
near:هكتا	-17
near:هلال	-17
near:هما	21
near:هنا	-17
near:هناك	111
near:هند	-73
near:هندي	75
near:هنود	85
near:هوال	60
near:هولا	30
near:هوي	-38
near:هويت	8
near:هويه	-58
near:هييه	-5
near:واحد	-35
near:وادي	-35
near:واصل	-64
near:واقع	22
near:وان	-41
near:وثق	-41
near:وجبه	44
near:وجه	45
near:وحده	58
near:وحيد	-46
near:ورد	-48
near:وزار	20
near:وزرا	85
near:وزع	-74
near:وزعت	-43
near:وزير	-85
near:وست	-19
near:وصل	-7
near:وضع	29
near:وطني	87
near:وعن	13
near:وفد	-32
near:وفر	30
near:وفق	28
near:وفي	66
near:وفيا	106
near:وقاي	13
near:وقت	33
near:وقد	49
near:وقع	-91
near:وقف	-19
near:وقود	-31
near:وكال	-7
near:ولا	33
near:ولاي	-61
near:ولم	8
near:ولو	13
near:ومن	105
near:وهم	37
near:وهي	-45
near:يابو	-45
near:يبحث	17
near:يبق	-39
near:يبقي	30
near:يبلغ	-49
near:يبيت	34
near:يتجا	-84
near:يتحد	-52
near:يتسع	-130
near:يتوز	8
near:يتوق	26
near:يحتا	-26
near:يحتج	41
near:يدفع	41
near:يدفن	42
near:يذكر	20
near:يراف	-75
near:يرتف	48
near:يرد	-67
near:يرفع	39
near:يرقد	-10
near:يزال	6
near:يزيد	-37
near:يستد	17
near:يستق	41
near:يستم	-4
near:يسكن	-65
near:يشار	-44
near:يشمل	-41
near:يصب	-68
near:يصل	-25
near:يضم	-15
near:يطلق	-46
near:يعان	-43
near:يعت	-69
near:يعتز	70
near:يعثر	42
near:يعد	64
near:يعرف	67
near:يعلن	10
near:يعمل	8
near:يعني	-51
near:يعود	-63
near:يعيش	38
near:يغطي	-46
near:يفتر	60
near:يفرج	-24
near:يقار	-36
near:يقتل	-4
near:يقدر	-3
near:يقرب	54
near:يقضي	60
near:يقطن	-79
near:يقل	-72
near:يقول	43
near:يقيم	63
near:يكفي	-8
near:يكمل	11
near:يكن	6
near:يكون	-11
near:يلتح	-40
near:يمثل	-42
near:يمكن	17
near:يملك	-53
near:يمن	-99
near:ينا	87
near:يناه	37
near:يناي	38
near:ينتس	26
near:ينتظ	-24
near:ينج	-50
near:ينفد	16
near:ينفي	11
near:ينقل	-57
near:يها	-65
near:يهم	61
near:يوجد	13
near:يورو	-74
near:يولي	65
near:يوم	33
near:يوما	-47
near:يومه	41
near:يومي	-6
near:يونا	-40
near:يونس	62
near:يوني	47
near:يووي	-78
near:ييف	19
next:claim-abducted	-61
next:claim-allocated	-17
next:claim-casualties	-6
next:claim-dead-in-captivity	16
next:claim-delivered	-86
next:claim-displaced	-22
next:claim-held	-42
next:claim-injured	-7
next:claim-killed	-23
next:claim-missing	-17
next:claim-pledged	-97
next:claim-prisoners-exchanged	25
next:claim-refugees	32
next:claim-released	59
next:claim-requested	5
next:claim-returned	-13
next:claim-total	-6
noun:	11
noun:activist	-86
noun:afghan	47
noun:aftershock	-92
noun:aid-worker	31
noun:aircraft	-65
noun:ambulance	-107
noun:animal	-76
noun:attacker	77
noun:bed	-100
noun:boat	-63
noun:body	134
noun:boy	94
noun:brother	36
noun:building	-112
noun:burundian	-70
noun:bus	-50
noun:camp	-123
noun:captive	45
noun:car	-99
noun:carriage	-90
noun:case	-6
noun:centre	-107
noun:child	76
noun:citizen	117
noun:civilian	93
noun:colleague	108
noun:companion	59
noun:company	-39
noun:country	-106
noun:dead-person	60
noun:death	221
noun:deputy	-76
noun:detainee	-47
noun:displaced-person	190
noun:district	58
noun:doctor	-76
noun:driver	129
noun:drone	-116
noun:employee	-25
noun:engineer	81
noun:ethiopian	-65
noun:european	-48
noun:explosion	-56
noun:family	-180
noun:firefighter	59
noun:flight	-110
noun:floor	-129
noun:foreigner	15
noun:german	-8
noun:girl	-7
noun:goal	-61
noun:grandchild	-46
noun:guard	31
noun:gunman	-87
noun:helicopter	-64
noun:helper	48
noun:hospital	-51
noun:hostage	40
noun:house	-148
noun:human	11
noun:imam	-139
noun:incident	-80
noun:indian	-14
noun:inhabitant	-120
noun:injured-person	154
noun:injury	67
noun:inmate	-110
noun:israeli	-47
noun:journalist	38
noun:killed-person	247
noun:lebanese	77
noun:malian	-86
noun:man	-22
noun:martyr	135
noun:match	-29
noun:member	-85
noun:migrant	-48
noun:mine	-44
noun:minister	-84
noun:missile	-99
noun:missing-person	63
noun:mortal-remains	128
noun:mother	-60
noun:motorcycle	-59
noun:nationality	-25
noun:neighbour	8
noun:nigerian	-110
noun:nurse	56
noun:observer	-4
noun:officer	87
noun:official	-39
noun:operation	-129
noun:organisation	-43
noun:other	137
noun:page	-75
noun:palestinian	-44
noun:paramedic	94
noun:parcel	-35
noun:passenger	-54
noun:patient	-52
noun:person	30
noun:player	-61
noun:point	-58
noun:policeman	67
noun:prisoner	98
noun:province	-32
noun:pupil	-61
noun:refugee	160
noun:relative	-57
noun:resident	55
noun:returnee	-4
noun:russian	-124
noun:saudi	31
noun:school	-109
noun:seat	-56
noun:security-agent	10
noun:session	-10
noun:shell	-86
noun:ship	-20
noun:site	-79
noun:soldier	108
noun:son	-58
noun:source	-78
noun:speaker	-84
noun:spectator	-41
noun:state	-54
noun:station	-46
noun:strike	-123
noun:student	-59
noun:sudanese	-29
noun:survivor	-104
noun:suspect	-109
noun:syrian	-34
noun:tank	-35
noun:tanker	-76
noun:team	-15
noun:tent	-76
noun:terrorist	22
noun:train	-4
noun:truck	-145
noun:turk	-37
noun:ukrainian	-120
noun:vehicle	-53
noun:victim	-43
noun:village	-78
noun:visitor	-51
noun:volunteer	-21
noun:vote	-36
noun:voter	-61
noun:well	-52
noun:woman	106
noun:worker	-25
noun:worshipper	-8
noun:yazidi	-108
noun:young-man	78
only:aid	-107
only:casualty	-44
only:displacement	-19
only:hostage	32
other:abducted	-19
other:aid	-12
other:allocated	30
other:casualties	-19
other:dead-in-captivity	-15
other:displaced	-37
other:displacement	-8
other:held	40
other:hostage	-15
other:injured	-12
other:killed	13
other:missing	-49
other:pledged	10
other:refugees	12
other:requested	8
other:returned	-15
other:total	40
others:0	-192
others:2	-179
others:7	-15
qualified	53
quoted	16
right1:	-9
right1:"	-11
right1:#	-58
right1:(	13
right1:)	54
right1::	22
right1:|	88
right1:اثر	33
right1:اثناء	35
right1:احياء	-71
right1:اخري	-34
right1:اخرين	-46
right1:اصيب	82
right1:اصيبوا	34
right1:اضافي	-56
right1:اطلقت	-70
right1:اغاثه	26
right1:العام	67
right1:الي	-9
right1:ان	-136
right1:انقطع	75
right1:اوكراني	29
right1:باسم	-66
right1:بتهمه	-27
right1:بجروح	68
right1:بحسب	68
right1:بسبب	45
right1:بعد	-14
right1:بلا	5
right1:بين	51
right1:بينهم	-20
right1:تحت	75
right1:جديده	-87
right1:جراء	57
right1:حامل	86
right1:حتفهم	79
right1:حتي	47
right1:خرجوا	-63
right1:خطفوا	91
right1:خلال	-17
right1:داخل	12
right1:دون	-45
right1:سقطوا	36
right1:سوداني	28
right1:صحيه	-8
right1:عادوا	63
right1:عبر	-39
right1:علي	14
right1:عن	-106
right1:عند	54
right1:غير	-41
right1:فروا	-13
right1:فقط	112
right1:فلسطينيا	-36
right1:في	44
right1:قبل	60
right1:قتلوا	-7
right1:قضوا	73
right1:كانت	-14
right1:كانوا	-24
right1:كل	72
right1:لا	14
right1:لقوا	7
right1:لكل	-31
right1:لم	99
right1:لمهاجرين	45
right1:ما	52
right1:ماتوا	43
right1:مرات	-67
right1:مشترك	-67
right1:مصرعهم	32
right1:معظمهم	20
right1:مقابل	75
right1:مقاطعات	-50
right1:مقاطعه	-14
right1:ممن	89
right1:من	43
right1:منا	26
right1:منذ	40
right1:منها	-25
right1:منهم	90
right1:منهن	40
right1:نزحوا	55
right1:نقلوا	-3
right1:هجروا	33
right1:و	34
right1:واربعه	89
right1:واصابه	135
right1:واصيب	-20
right1:واكثر	32
right1:وامراه	51
right1:وثلاثه	-11
right1:وجرح	70
right1:وخمسه	26
right1:وسته	-47
right1:وصلوا	-13
right1:وعشرات	66
right1:وما	-25
right1:يوميا	-65
right2:	51
right2:"	-4
right2:#	-5
right2:,	-41
right2::	-78
right2:ابناء	4
right2:اثنان	95
right2:احد	61
right2:اربعه	89
right2:استنادا	37
right2:اسري	37
right2:اصل	24
right2:اضافه	59
right2:اطفال	49
right2:افراد	10
right2:اكثر	16
right2:الاتصال	83
right2:الان	-25
right2:الجثث	40
right2:الجيش	20
right2:الحياه	39
right2:الخامسه	-45
right2:الروهينغا	-57
right2:الشهر	-63
right2:الضحايا	64
right2:العام	48
right2:العاملين	21
right2:الف	-56
right2:الفرار	48
right2:القتلي	30
right2:القطاع	11
right2:الماضي	64
right2:المستشفي	-74
right2:المصابين	79
right2:النزوح	61
right2:الي	64
right2:اليوم	16
right2:ان	-43
right2:انقلاب	67
right2:انهيار	-23
right2:او	-26
right2:اي	-54
right2:ب	-48
right2:بحسب	-33
right2:بعد	36
right2:بعدما	8
right2:بين	-9
right2:بينها	-52
right2:بينهم	36
right2:تحت	-48
right2:تدافع	-11
right2:ترك	64
right2:تسعه	-17
right2:توفي	-51
right2:ثلاثه	-66
right2:ثم	59
right2:ثمانيه	-65
right2:جراء	46
right2:جرحي	69
right2:حافله	45
right2:حاله	68
right2:حتفهم	46
right2:حتي	-17
right2:حرجه	24
right2:حسب	44
right2:حي	10
right2:حين	57
right2:خلال	-67
right2:خمس	4
right2:خمسه	65
right2:دون	58
right2:رجال	72
right2:زالوا	112
right2:سبعه	-24
right2:سته	-61
right2:سكان	87
right2:طراز	-38
right2:عادوا	-40
right2:عام	33
right2:عايله	-14
right2:عداد	46
right2:عشر	28
right2:عشره	29
right2:علي	10
right2:عمال	42
right2:عن	-110
right2:عناصر	62
right2:غارات	31
right2:غاره	33
right2:غرق	-10
right2:غزه	19
right2:غير	-34
right2:فوق	-29
right2:في	38
right2:فيما	77
right2:فيها	-79
right2:قال	13
right2:قبضه	73
right2:قبل	37
right2:قتيل	47
right2:قد	10
right2:قسرا	42
right2:قصف	41
right2:كانوا	16
right2:كل	-4
right2:كما	36
right2:لا	27
right2:لاحقا	-6
right2:لكن	31
right2:لم	79
right2:لنساء	101
right2:ما	-7
right2:متفاوته	-8
right2:متن	23
right2:مدرسه	48
right2:مستشفي	25
right2:مطار	8
right2:مطلع	-12
right2:مع	-28
right2:معظمهم	-58
right2:مغادره	77
right2:مقابل	106
right2:مليون	53
right2:من	8
right2:منها	18
right2:منهم	94
right2:موسكو	54
right2:موظفي	-23
right2:موقع	-46
right2:نحو	9
right2:نساء	32
right2:نهايه	51
right2:هجوم	45
right2:هذا	-72
right2:هناك	44
right2:و	-65
right2:واحده	39
right2:واصابه	62
right2:واصيب	59
right2:وان	76
right2:وجرح	9
right2:وحده	-42
right2:وصلوا	48
right2:وفق	54
right2:وفي	50
right2:ولا	-33
right2:ولم	-70
right2:وما	-78
right2:ومن	3
right2:وهو	-38
right2:يوم	51
right3:	26
right3:"	85
right3:#	-43
right3:(	71
right3:)	-51
right3:,	42
right3:-	-46
right3:.	-42
right3::	-37
right3:اثنان	-32
right3:احد	-63
right3:اخرون	47
right3:اخرين	-53
right3:اربعه	-44
right3:اشخاص	-31
right3:اشهر	41
right3:اصابه	-3
right3:اطفال	51
right3:اقليم	26
right3:اكثر	5
right3:الاول	82
right3:الثالثه	33
right3:الثلاثاء	40
right3:الذي	32
right3:السابع	-15
right3:السابق	85
right3:العام	-36
right3:الف	37
right3:الفا	-6
right3:الماضي	-12
right3:المستشفي	-8
right3:المفقودين	72
right3:المنظمه	-9
right3:النساء	-25
right3:الولايه	-63
right3:الي	-44
right3:اليوم	-5
right3:امراه	59
right3:ان	-85
right3:او	-7
right3:ايام	-19
right3:بجروح	60
right3:بعد	-46
right3:بين	-27
right3:بينهم	22
right3:بيوتهم	49
right3:تحت	-23
right3:ثلاث	26
right3:ثلاثه	3
right3:ثم	41
right3:جانب	37
right3:جثامين	-46
right3:جرحي	19
right3:جريحا	33
right3:حافله	59
right3:حين	10
right3:خلال	27
right3:خمس	9
right3:خمسه	39
right3:دول	52
right3:دون	57
right3:ديسمبر	18
right3:زالوا	-28
right3:سبعه	37
right3:سته	46
right3:سياره	30
right3:صاروخا	-46
right3:ضمنهم	22
right3:طفلا	31
right3:طنا	-23
right3:عام	55
right3:عاما	-26
right3:عبر	23
right3:عشر	68
right3:عشره	23
right3:علي	-3
right3:عن	3
right3:عند	-56
right3:فديه	-14
right3:في	42
right3:فيها	-80
right3:قبل	-29
right3:قرابه	-55
right3:قوات	28
right3:كانوا	57
right3:لا	-5
right3:لدي	54
right3:لم	-30
right3:ما	-61
right3:مخيمات	67
right3:مدنيا	53
right3:مدينه	-33
right3:مركز	53
right3:مستشفي	39
right3:مصابا	43
right3:مصابين	59
right3:مصيرهم	49
right3:مع	-23
right3:مفقودا	57
right3:مفقودين	-27
right3:مقاطعه	-33
right3:مليون	-12
right3:منازلهم	39
right3:منذ	80
right3:منطقه	-12
right3:منظمه	42
right3:منها	46
right3:منهم	-11
right3:ناريه	25
right3:نحو	-17
right3:نساء	23
right3:نفسها	-51
right3:نقطه	13
right3:هذا	20
right3:و	-9
right3:واحد	-36
right3:واحده	28
right3:وان	32
right3:وجريح	49
right3:ولا	26
right3:ولم	66
right3:وهو	44
right3:يزال	13
right3:يقول	-40
share:0	-192
share:1	-179
share:2	-261
share:4	13
share:5	39
share:7	39
share:more	13
short	-3
size:1	-134
size:9	-6
size:99	4
size:999	30
size:9999	44
size:more	-17
verdict:abducted	30
verdict:casualties	103
verdict:claim	107
verdict:dead-in-captivity	16
verdict:displaced	16
verdict:held	80
verdict:injured	43
verdict:killed	51
verdict:missing	99
verdict:open	-82
verdict:out	-249
verdict:prisoners-exchanged	83
verdict:refugees	61
verdict:released	19
verdict:returned	18`,
  measure: `
alike:abducted	0:25 1:-13 2:-19 3:-10 4:-15 6:-18 8:-48 9:-21 11:-14
alike:casualties	1:-9 3:-13 5:-32 6:23 7:-9 8:33 10:-20 11:-19
alike:dead-in-captivity	0:-26 2:-47 5:-9 6:-15 7:-14 10:35
alike:displaced	0:-34 1:-36 2:-25 3:19 5:9 6:9 7:8 8:-20 9:-41 10:-28 11:-37
alike:held	1:-9 2:9 3:-9 4:-29 5:-10 9:-15 11:-12
alike:injured	0:-34 2:-41 3:-24 4:-14 5:42 6:-48 7:9 9:8 10:-38
alike:killed	0:10 1:-94 2:26 4:-20 5:-9 6:16 7:-24 8:-35 10:-14 11:-57
alike:missing	1:-11 3:-28 4:-17 5:-13 7:20 9:-16 10:-9 11:18
alike:prisoners-exchanged	0:-26 1:-13 2:-11 3:-22 4:14 5:-29 7:-25 8:21 9:-11 10:-65 11:-17
alike:refugees	0:-24 1:-11 3:-11 7:-9 9:13 10:-10
alike:released	1:-14 2:21 3:-43 4:-27 5:-36 6:-33 7:-39 8:-22 9:-14 10:20
alike:returned	0:-20 2:-12 3:-21 4:-16 5:-12 9:12 10:-13 11:14
any	0:-9 1:-17 5:-16 8:-9 9:-11 10:-13 11:-15
bare:1	0:-37 1:-24 2:12 3:-45 6:-11 7:-27 8:-37 9:-40 10:44 11:-47
bare:9	0:-24 1:-109 2:36 3:-148 4:10 5:14 6:22 7:-29 8:-32 9:-103 11:-104
bare:99	3:-99 4:24 7:20 8:-34 9:-117 10:10 11:-46
bare:999	0:-10 1:30 2:-40 3:-13 4:-42 5:-26 7:-19 8:16 9:-50 10:-40 11:19
bare:9999	1:15 2:-66 4:-45 5:-55 6:-8 7:-56 8:35 9:-19 10:-30
bare:more	0:-83 1:-30 2:-64 3:59 4:-89 5:-9 6:-71 7:-73 8:-71 9:49 10:-98 11:27
before:abducted	0:34 1:-15 2:22 3:-40 4:-40 5:-44 6:-29 8:-47 9:-35 11:-31
before:allocated	3:8 5:-11 6:9
before:casualties	1:21 5:-20 6:-15 7:-27 11:10
before:dead-in-captivity	0:-47 1:-10 2:-25 3:-19 4:16 5:-30 7:32 8:-24 9:-9 10:-20 11:-16
before:delivered	3:25 9:-22 11:-12
before:displaced	0:-24 1:-23 2:-35 4:-14 5:-63 6:-32 7:-56 8:-32 9:42 10:-10 11:9
before:held	0:-37 1:-13 2:9 3:-28 4:33 5:-30 6:-15 8:-16 9:-23 10:-35 11:-24
before:injured	0:20 1:-42 2:-45 4:-59 5:33 6:-17 7:8 8:-25 9:-29 10:-54 11:-15
before:killed	0:15 1:-142 2:-65 3:-31 4:-21 5:49 6:-30 7:35 8:-42 9:-19 10:-62 11:-34
before:missing	1:-18 2:-10 3:-33 4:-28 5:8 7:15 8:-10 9:-10 10:-21 11:-19
before:pledged	3:-8 5:-9 11:12
before:prisoners-exchanged	0:-24 1:-10 2:-33 3:-18 4:-68 5:-21 7:-17 8:25 9:-9 11:-25
before:refugees	0:-12 1:-11 2:26 3:-34 4:-12 5:-18 6:-46 7:-11 8:-12 9:31 10:-15 11:12
before:released	0:-48 1:-16 2:27 3:-15 4:-26 5:-30 6:-16 7:17 8:22 9:-18 10:-10 11:-38
before:returned	0:-17 1:-23 2:-10 4:-29 5:-13 6:-11 8:-14 9:22 10:-29
behind:abducted	0:22 1:-16 2:-18 3:-25 8:-37 9:-33 10:-17 11:-33
behind:casualties	1:21 6:-17 7:-14
behind:dead-in-captivity	0:31 4:29 5:-18 6:-49 7:-22 8:-35 10:-23
behind:delivered	3:9 11:-10
behind:displaced	0:-10 1:-23 2:-11 3:20 4:-52 5:-18 6:9 7:-41 8:-25 9:-48
behind:held	1:-9 3:-25 4:16 5:-17 7:-49 8:-16 9:-24 11:-14
behind:injured	0:-52 1:-61 2:-50 3:-36 4:-63 5:-16 6:87 7:-74 8:-41 9:-32 10:-42 11:-50
behind:killed	0:-30 2:-30 4:-42 5:-13 6:43 7:-70 8:-43 9:-73 10:28 11:-78
behind:missing	1:-14 3:-17 5:16 6:43 7:-42 8:-25 9:-21 10:-29 11:-42
behind:prisoners-exchanged	0:-21 2:-11 3:-17 4:-52 5:-16 6:-12 7:-11 8:31 10:17 11:-18
behind:refugees	0:-14 1:-12 3:36 4:-15 5:-16 7:-15 8:-13 10:-14 11:-48
behind:released	0:35 1:-10 2:-22 3:-38 4:-57 5:-10 7:-41 8:16 9:-19 11:-33
behind:requested	3:24 6:-12 9:-15
behind:returned	0:-25 2:-10 4:-27 5:-34 7:-19 8:-21 10:-30 11:20
ending:اء	0:15 2:17 4:-13 6:-33 7:12 8:-20
ending:ات	5:-15 6:30 7:-15
ending:ار	1:-8 2:-9 3:-12 4:-25 6:35 7:-16 8:-8 10:-14
ending:اص	5:21 6:-18
ending:اف	0:-12 3:-11 6:18
ending:اق	5:24 6:-20
ending:ال	9:8 11:-11
ending:ام	0:8 1:15 3:-13 7:-8
ending:ان	2:-20 3:-11 4:20 7:-24 8:-10 9:-8 10:-20 11:-8
ending:اه	0:8 3:-12 5:-38 6:28 10:-19
ending:با	0:-11 5:15 6:-15 10:16
ending:بب	5:18 6:-12
ending:بط	2:-14 4:19 6:-14
ending:بل	0:16 1:-8 2:14 3:-10 4:-15 5:-28 6:-10
ending:به	0:-10 2:-11 3:-15 4:-13 5:-16 6:25 10:14
ending:تا	6:30 11:-10
ending:ته	0:25 2:-8 4:-13 10:-22
ending:تي	0:-14 10:14
ending:ثر	5:-9 6:17
ending:ثه	6:11 8:11 10:-11
ending:جه	5:18
ending:حا	1:-12 5:-9 6:26
ending:خل	6:18
ending:دا	3:-9 4:-9 5:-26 6:36
ending:در	3:-8 5:10
ending:ده	3:-15 5:12 6:-10 9:-16 11:21
ending:دي	3:-15 5:-8 6:15 9:-30 11:28
ending:را	2:-10 4:-14 5:-17 8:22
ending:رت	5:26 6:-17 7:-12 11:8
ending:رج	3:-13 4:-15 5:-18 6:23 7:-17 8:-11 9:19 10:18 11:-18
ending:رح	3:-11 5:-24 6:36
ending:رق	5:-9 6:12
ending:ره	1:16 6:8 11:-14
ending:ري	3:-19 4:15 5:-9 6:19 7:-10 10:-16 11:9
ending:سب	3:17 5:-9 9:-17
ending:طع	2:-8 4:-20 5:-10 6:-17 7:29
ending:طه	5:10 8:11
ending:عا	0:18 5:-10
ending:عت	3:-17 7:17
ending:عه	0:-10 1:-17 2:-14 5:-22 6:12 7:-20 8:10 11:-20
ending:في	4:-19 7:16 8:-13 10:-10
ending:قا	3:9 4:-8 8:13
ending:لا	0:-15 2:-12 6:27 10:-12
ending:لت	4:16 5:-8
ending:لغ	5:-26 6:29
ending:له	0:-17 3:-15 4:16 6:11 7:-12 10:-13
ending:لي	0:8 2:-13 3:-37 4:-22 5:-24 7:16 9:22 11:15
ending:ما	3:-11 4:14 5:20 6:-33 7:16 10:-15 11:-8
ending:مت	4:18 5:-11 6:-19 7:-8
ending:مل	0:-8 2:19 4:-16 6:-9 7:-18 8:-8 11:-8
ending:مه	6:9
ending:مي	2:27 6:-18
ending:نا	0:-22 1:-8 2:-11 3:-12 5:-10 6:9 7:-12 8:10 9:-11
ending:نت	0:-10 1:-8 2:-14 4:-10 6:15 10:8
ending:نه	4:-11 6:11 8:14 10:-13
ending:ني	0:-9 1:-9 3:-27 4:8 5:-26 6:-12 7:-25 9:22 11:-25
ending:ها	0:-15 2:-20 4:9 5:13 6:18 7:-17 8:-28 10:-26
ending:هم	0:-29 1:-68 2:-12 4:-24 6:15 7:-28 8:-19 9:-9 10:28
ending:هن	0:-39 2:-25 3:-27 5:-11 6:27 7:-23 8:-21 9:-14 10:30 11:-13
ending:وا	0:-8 2:-32 4:-27 6:-14 7:-48 10:-10 11:-13
ending:وب	2:-8 3:-21 4:29 5:-15 9:-11 10:-18
ending:وح	2:-12 3:-19 4:-9 5:22 10:12 11:-9
ending:ود	3:-14 9:17 11:-11
ending:وق	5:28 6:-28
ending:ول	3:17 8:11 10:-13
ending:ون	1:-13 2:-26 3:47 4:-10 6:-29 7:-24 8:-13 9:-14 10:-28 11:-44
ending:يا	0:-20 1:-15 3:-27 5:-8 6:-30 7:-17 8:12 9:-35 11:35
ending:يب	0:-9 2:-12 3:-8 4:-20 5:16 10:-13
ending:يت	6:10
ending:يد	9:15 11:-27
ending:ير	2:-15 4:33 5:-8 6:-31 10:-17
ending:يع	4:-15 10:-17
ending:يف	7:11
ending:يم	3:14
ending:ين	0:-12 1:-22 4:8 5:-60 6:33 7:-23 11:-41
ending:يه	0:-19 4:-24 5:-35 8:9 9:-8 10:10 11:-9
equal:abducted	0:39 1:-10 3:-26 4:-25 5:-19 8:-28 9:-13 10:-49 11:-14
equal:dead-in-captivity	0:-30 2:35 6:-27 8:-28 10:-32
equal:displaced	3:21 4:-9 5:-23 9:-22 10:-11 11:-14
equal:held	0:-13 2:-14 3:-14 4:22 5:-22 6:33 7:-12 8:-59
equal:injured	0:-10 1:-18 3:-26 4:-42 5:52 6:-37 8:9 9:-10 10:-29 11:-15
equal:killed	0:-19 1:-58 2:-32 3:-79 4:20 5:-29 6:78 7:-63 8:-19 9:-39 10:-24 11:-49
equal:missing	0:-25 1:-8 3:-19 4:-30 5:-26 6:-25 7:43 10:15
equal:prisoners-exchanged	0:-11 1:-8 3:-15 4:-21 5:-13 6:-27 7:-16 8:43 10:-32 11:-15
equal:refugees	3:-15 9:10
equal:released	0:-22 1:-11 2:-26 3:-22 4:-29 6:-44 9:-10 10:42 11:-20
equal:returned	3:-19 6:-11 9:-25 11:29
form:digits	0:-17 1:21 2:-36 3:-15 4:-37 7:-17 9:-38 10:-39 11:14
form:dual	0:25 1:-37 3:-46 4:-22 5:-39 6:-13 7:20 8:-17 9:-26 10:10 11:-38
form:mixed	0:-49 1:-57 2:-59 3:37 4:-36 5:-43 6:-24 7:-64 8:-54 9:32 10:-62 11:16
form:range	0:-13 2:-20 4:-23 5:-35 7:-11 8:-10 9:11 10:-15
form:singular	0:-57 1:-64 2:32 3:-79 4:-15 6:9 7:-28 8:-69 9:-71 10:35 11:-73
form:vague	0:-20 1:-56 2:14 3:-68 4:24 6:23 8:-9 9:-46 10:-42 11:-18
form:words	1:-36 2:-13 4:16 5:-20 7:-14 9:-8 11:-57
headline	1:-38 2:-32 3:-26 4:8 7:17 8:-13 9:-50
here:#aboard	1:-39 2:-36 3:-61 4:-34 5:-8 7:8 8:-49 9:-20 11:40
here:#aid	0:-50 1:-31 2:-32 3:13 5:10 7:-31 8:-15 9:8 10:-43 11:-30
here:#alive	0:-16 1:-26 2:8 3:-29 4:-23 5:-39 6:-11 7:-8 8:-13 9:-17 10:30 11:-32
here:#captives	0:63 1:-69 2:-14 3:-51 4:37 5:-60 6:-49 7:-24 8:-71 9:-80 10:25 11:-86
here:#captivity	0:-29 1:-17 2:43 3:-16 4:12 5:-28 6:-72 8:-35 9:-10 11:-12
here:#captors	0:45 1:-21 2:-110 3:9 5:-19 7:-92 8:-67 9:-68 10:19 11:-68
here:#carrying	0:-11 1:-10 2:-10 3:-17 4:-8 6:11 7:11
here:#commerce	0:-9 1:-40 2:-28 3:-53 4:-16 5:15 7:18 8:-11 9:-56
here:#containing	2:-67 5:-36 8:18 10:-44 11:-13
here:#contest	0:-12 1:14 2:-41 3:-17 4:-13 5:16 6:-18 10:-37
here:#crossing	0:-23 1:-43 2:-40 3:-13 5:-43 6:-34 7:-48 8:-40 9:63 10:-9
here:#custody	0:-13 1:-15 2:-35 3:-30 4:-27 5:-25 6:34 7:-39 8:26 9:-18
here:#demand	0:9 1:-15 2:12 3:-24 4:13 5:-31 6:11 7:-37 8:-19 9:-22 11:-15
here:#disease	0:-20 1:-12 2:18 4:-11 5:-19 6:21 7:-15 9:-19 10:-8 11:-15
here:#displacement	0:-48 1:-53 2:-58 3:64 4:-77 5:-32 6:-58 7:-30 8:-54 10:-10
here:#exchange	2:-47 3:-21 4:-66 5:-15 7:-46 8:56 9:-46 10:-11 11:-69
here:#execution	0:-9 1:-11 2:41 3:-16 4:-22 5:-27 6:-39 7:16 8:-31 10:-10 11:-17
here:#given-back	0:-53 1:-30 2:-32 3:-51 4:-61 6:29 7:-56 8:37 9:-48 10:-17 11:16
here:#giving-from	1:-45 2:-61 3:18 4:-8 5:-21 6:-17 8:10 10:-24 11:-12
here:#group	0:-11 1:-31 2:22 3:-33 4:17 5:-20 6:-28 9:-29 10:11 11:-40
here:#handover	0:-8 1:-23 2:30 3:-49 4:25 5:-19 6:-29 7:-10 8:-14 9:-15 11:-16
here:#hostages	0:-24 1:-13 2:20 3:-23 4:-8 5:-35 8:-27 9:-12 10:16 11:-26
here:#losing-side	1:-32 2:16 3:-36 4:22 5:-43 7:-42 8:19 9:-49 10:-74 11:17
here:#need	0:-8 1:-12 2:20 4:-25 5:18 7:-23 8:-16 9:-23 10:-30 11:-8
here:#police	0:12 1:-36 2:-28 4:-40 5:-20 6:10 8:-20
here:#prisoners	1:-37 2:11 3:-12 4:21 5:-64 6:-29 7:-22 8:26 9:-35 10:-12 11:-64
here:#receiving	0:-26 1:-26 3:-41 4:-51 5:-11 6:17 9:-24 10:-11
here:#remainder	0:-34 1:-55 3:-30 4:22 6:-33 7:21 8:-8 9:-35 10:12 11:-15
here:#report	0:9 4:-53 5:-37 7:13 8:17 9:-32 10:-24
here:#rescue	0:-31 1:-48 3:-53 4:-37 6:14 7:11 8:-14 9:-28 10:15 11:-38
here:#return	0:-17 1:-27 2:-11 3:-62 4:-35 5:-28 6:-20 7:-21 8:19 11:46
here:#since	1:-12 2:-44 3:-9 4:-24 5:-14 7:10 8:-10 9:-15 10:-17 11:13
here:#sport	1:17 2:-22 3:-13 4:-37 7:-24 8:13 9:-14 10:-29 11:8
here:#state	0:-31 1:-47 3:-71 4:15 5:-15 6:10 7:-27 8:-11 9:-29 10:-24 11:37
here:#treatment	0:-22 1:-11 2:-24 3:-27 4:-8 6:25 7:-39 8:28 9:-12 10:-28 11:-13
here:#war-prisoners	4:-8 8:23 10:-17
here:abducted	0:101 1:-72 2:-25 3:-102 4:-48 5:-52 6:-31 8:-49 9:-47 10:12 11:-90
here:allocated	0:-16 1:-12 2:-27 3:-13 4:-26 5:-24 7:-28 9:-33 10:27 11:16
here:casualties	0:-22 1:53 2:-12 3:-25 4:-18 6:-46 7:-31 8:-17 9:-11 10:-21 11:-22
here:dead-in-captivity	2:31 4:-25 5:-9 6:-30 8:-20 10:-12
here:delivered	1:-26 2:15 4:-57 5:-14 6:-9 7:-25 8:-26 9:18 10:-19 11:-20
here:displaced	0:-74 1:-105 2:-54 3:116 4:-77 5:-65 6:-84 7:-59 8:-50 10:-25
here:held	0:-24 1:-60 2:17 3:-64 4:97 5:-43 6:-83 7:-24 8:14 9:-20 11:-64
here:injured	0:-85 1:-24 2:-122 3:-74 4:-86 5:154 6:-56 7:-98 8:-66 9:-91 10:-122 11:-72
here:killed	0:-41 1:21 2:55 3:-85 4:-71 5:-30 6:101 7:-32 8:-92 9:-91 10:-69 11:-104
here:missing	0:-67 1:38 2:-36 3:-77 4:-63 5:-48 6:-49 7:141 8:-76 9:-92 10:-43 11:-57
here:pledged	0:-17 1:-26 2:16 3:31 4:19 5:-23 8:-34 10:-22 11:-29
here:prisoners-exchanged	0:-13 1:-23 2:-9 3:-12 5:-33 6:-24 7:-70 8:42 9:-48 10:-26 11:10
here:refugees	0:-34 1:-10 3:-44 4:-10 5:-35 6:-44 7:-60 8:-38 9:79 10:-39 11:21
here:released	0:-52 1:-36 2:-12 3:-51 4:-63 5:-47 6:-56 7:-32 8:8 9:-19 10:93 11:48
here:requested	1:-33 2:18 4:-14 5:-21 6:8 7:-61 8:-11 11:-24
here:returned	0:-31 1:-84 2:-28 3:-39 4:-72 5:-26 6:-45 7:-17 8:-11 9:-67 11:100
here:said	0:8 2:-16 3:-22 5:-29 6:13 8:-23 9:-19 10:-26 11:-14
here:set	0:-70 1:15 2:-28 3:-31 4:-36 5:12 8:-11 9:10 10:-30 11:12
here:total	2:-14 3:-15 4:-13 5:-19 6:25 8:9 10:-23
item	0:-22 1:15 3:10 4:-9 5:11 6:-32 7:-48 8:-11 9:-18 10:-32 11:13
last:claim-abducted	0:20 1:-32 3:-37 5:-9 6:-28 7:-32 8:-48 9:-49 10:23 11:-30
last:claim-allocated	0:-35 1:-27 3:31 4:-35 5:9 6:-13 8:-17 9:8 10:-23 11:-17
last:claim-casualties	5:20 6:-10
last:claim-dead-in-captivity	0:-16 2:12 3:-15 7:-13 8:-29 10:10 11:-13
last:claim-delivered	0:-14 1:-30 2:-31 3:-10 4:-42 6:38 7:-62 8:10 9:16 10:-23 11:-18
last:claim-displaced	2:-18 3:14 4:-49 5:-35 7:-89 8:-44 9:-20 11:19
last:claim-held	0:18 1:-19 4:22 5:-38 6:-9 7:-14 8:-55 9:-21 10:11 11:-26
last:claim-injured	0:-35 1:-19 2:-57 3:-10 5:-17 6:26 7:16 8:-21 9:-40 10:-10 11:-27
last:claim-killed	0:11 1:-41 2:-10 3:-26 4:-34 5:14 8:-68 9:-35 10:13 11:-42
last:claim-missing	0:-24 1:-48 2:-20 4:28 5:-17 6:-8 7:16 8:-29 9:-8 10:-10 11:-24
last:claim-pledged	0:-8 1:-14 2:-8 3:-13 4:-16 6:26 7:-17 8:14 9:-8 10:-16
last:claim-prisoners-exchanged	0:-28 1:-29 2:-40 3:-47 5:-46 6:-37 7:-40 8:35 9:-26
last:claim-refugees	0:-17 2:-28 3:-70 4:-41 5:-32 6:-16 7:-34 8:12 9:8 11:49
last:claim-released	0:15 1:-24 3:-19 4:15 5:-15 6:-27 8:-48 9:-13 10:14 11:-49
last:claim-requested	0:-8 4:-8 6:-9 9:21 11:-21
last:claim-returned	0:-49 1:12 2:-19 3:-20 5:-45 6:-29 8:-38 9:-32 10:-14 11:40
last:claim-total	3:15 7:-17 9:-33 10:-9 11:-15
left1:"	0:-48 1:14 2:-12 4:-19 5:-52 7:-10 9:-8 10:21 11:-33
left1:#	0:17 1:9 2:-20 3:10 4:-25 5:-15 6:-17 7:-22 8:8 9:-26 10:-9
left1:(	0:-9 1:-12 5:-23 6:28 7:-28 9:-19 11:30
left1:,	0:10 1:-91 2:-12 4:-17 5:-27 6:14 9:-22 10:-18 11:-10
left1:-	0:-13 1:-11 2:-19 3:-42 6:-31 7:-14 8:13 9:30 10:-17 11:-8
left1::	0:-34 1:17 2:-53 4:-54 5:-18 6:10 7:-22 8:-25 10:-21
left1:|	0:-43 1:-24 2:-63 3:-18 4:22 5:-10 6:-8 7:8 8:17 9:-35 10:-17 11:13
left1:اجلاء	3:30 5:-8 6:-10 7:-8 9:-9 11:-8
left1:اجلي	3:10
left1:احتجاز	0:-18 2:-19 4:31 6:-11 7:-17 8:-11 10:-22
left1:احدهما	2:-13 7:10
left1:استشهاد	5:-22 6:22
left1:اصابه	5:28 6:-26
left1:اصل	0:37 1:-14 2:22 3:21 4:-24 5:-11 6:-22 7:-30 8:-9 9:-18 10:-29 11:-23
left1:اصيب	5:41 6:-38 7:-9
left1:اطفال	5:-12 6:23 7:-14
left1:اطلقت	8:25 10:-18
left1:الا	0:-14 1:-10 2:-10 3:-39 4:-20 5:-13 7:-46 8:-8 9:-18 10:26 11:27
left1:الان	0:-16 1:-23 3:12 4:-19 5:-9 6:13 7:-22 9:16 10:-11 11:-15
left1:الجرحي	0:-8 2:-8 5:32 6:-30
left1:الحرب	0:-26 2:-14 3:-23 4:-23 6:42 7:-15 8:-13 9:-21 10:-21 11:-10
left1:الحصيله	3:-19 5:-8 6:29
left1:السلطات	3:13
left1:السودان	3:9 9:11 11:-18
left1:الضحايا	1:-10 5:-9 6:23 7:-14
left1:العام	0:-11 1:11 3:-10 6:-9 8:-8 9:-17 10:-8 11:22
left1:العايدين	3:-18 4:-19 6:-24 8:20 9:-10 10:12 11:13
left1:العدد	0:-16 1:-14 3:-24 4:-9 5:-33 6:27 11:-13
left1:القتلي	1:-9 2:-9 3:-11 5:-36 6:56 7:-12
left1:القطاع	0:-15 2:12 6:-13 9:-19 10:-8 11:21
left1:الماضي	0:10 1:-10 2:-9 3:-12 4:-24 8:14 10:-16 11:13
left1:الماضيه	6:8
left1:المفوضيه	3:-8 9:23 11:-17
left1:الي	0:-37 2:-36 3:-56 5:-20 6:24 7:-15 8:-22 9:-23 10:17
left1:اليوم	0:11 1:-15 2:-19 3:23 4:-29 5:-15 6:13 7:-21 8:22 9:-11 10:-33 11:-21
left1:اما	0:-13 2:-14 3:-22 5:-19 6:16 7:14 8:11 9:-12 10:-25 11:-17
left1:امراه	0:21 5:-16 7:-8 10:-17
left1:امس	1:13 2:15 6:-16 8:-10
left1:ان	0:-26 1:10 2:-29 3:-10 4:28 6:-12 8:-31 9:-20 10:-30 11:-23
left1:انتشال	5:-23 6:33 7:-12
left1:انهم	2:-15 4:14 5:-25 6:19 11:-8
left1:اي	0:-24 2:11 3:-12 4:17 5:-13 6:-28 7:21 10:-36
left1:ايام	5:10 8:9
left1:ب	0:-8 4:-14 5:-13 6:23 7:-13 10:-10
left1:بان	2:16 3:-29 4:-12 6:-18 7:-13 9:-23 11:31
left1:بحياه	0:-12 1:-16 2:-10 3:-42 4:-8 5:-35 6:67 7:-29 9:-17 11:-21
left1:بعد	0:-9 1:16 7:-13 10:-11
left1:بقتل	2:-20 4:-18 5:-9 6:34
left1:بلغ	3:10 5:-22 6:14 8:12 9:-12 11:-10
left1:بلغت	3:22 9:-23
left1:بمقتل	0:-19 2:14 3:-18 4:-15 5:-17 6:28 7:-9 10:-22
left1:بواقع	9:-19 11:20
left1:بين	0:14 1:-15 2:-18 4:17 6:-14 10:-21
left1:بينها	2:-20 4:-8 5:-11 6:36 8:-20 10:-19
left1:بينهم	0:-23 2:8 3:-27 4:-27 5:-10 7:-42 9:12 10:12 11:-10
left1:تحرير	0:-28 2:-8 4:-23 6:-17 10:38
left1:تزال	4:15 10:-12
left1:تسلم	6:10
left1:تشاد	0:-8 3:-25 5:-9 6:-20 9:33 10:-9 11:-25
left1:تشمل	2:-9 4:-9 5:-15 6:10 8:35 10:-19
left1:تضم	6:-13 11:14
left1:تقل	3:-8 5:-11 6:11 11:9
left1:توفي	2:10 4:-18 5:-17 6:32 8:-15
left1:ثم	2:-14 3:-17 4:-12 5:-25 6:19 8:-14 9:21 10:17
left1:جانب	3:-17 8:-9 9:13 10:21 11:-12
left1:جثامين	2:-16 4:-13 6:38 7:-9 8:-16
left1:جثث	2:8 4:-8 8:-18 10:-12
left1:جثه	2:21 4:-12 6:-14 10:-20
left1:خرج	2:-19 4:-12 6:-14 8:-18 10:26
left1:خطف	0:29 4:-23 6:-16 8:-10 10:-20
left1:خلاله	0:11 6:-14
left1:رفات	0:-14 2:30 3:-9 4:-28 5:-12 6:10 8:-29 10:-28 11:-13
left1:روسيا	4:17 8:-13
left1:زال	0:-24 2:-25 3:21 4:45 5:-16 6:-32 7:-11 8:-12 9:-12 10:-36 11:-26
left1:سراح	0:-25 2:-12 4:-24 6:-19 7:-8 8:-17 10:37
left1:سقوط	4:-15 5:-8 6:26
left1:سوي	0:-25 1:16 2:-13 3:-18 4:-19 5:-13 6:-30 7:-16 8:-18 9:-12 10:33 11:14
left1:شهيد	5:25 6:-25
left1:ضمنهم	4:-8 6:12 8:10
left1:عاد	0:-8 3:-35 5:-16 6:-21 7:-12 8:-12 9:-31 10:12 11:45
left1:عبر	3:-16 6:-12 9:18
left1:علي	0:-42 1:9 3:-26 4:-20 5:-48 6:28 7:23 8:-21 9:-11 10:-29 11:-17
left1:عن	0:-85 1:-40 2:-24 3:-55 4:-40 5:-54 6:-42 7:67 9:-42 10:50 11:-18
left1:عند	4:-16 6:19 7:-12
left1:غادر	3:-9 5:20 7:-8
left1:فقتل	5:-15 6:29 10:-9
left1:فقدنا	0:-10 1:-11 3:-14 4:-13 5:-20 6:40 7:-28
left1:فيه	0:-10 1:-11 3:-11 5:-9 6:15 7:-8 9:10 11:-10
left1:فيها	2:-19 3:-9 4:30 5:11 6:-17 7:-11 8:-18 10:-21
left1:قتل	0:-30 1:-8 2:-26 3:-30 4:-21 5:-10 6:47 7:-14 8:-8 10:-26
left1:قتلت	0:-8 1:-19 2:-14 4:-14 5:-13 6:50 7:-8 10:-14
left1:قتلوا	0:-36 2:-21 5:22 6:10
left1:قتلي	5:20 6:-19
left1:قتيل	3:19 6:-20
left1:قتيلا	5:16 6:-33 7:20
left1:قضي	1:-9 3:-16 5:-11 6:40 7:-13
left1:كانت	1:17 2:24 4:-18 5:-18 6:-14 7:-18 8:-12 10:-22
left1:كانوا	0:-8 1:-11 3:31 4:-18 5:-10 6:-22 8:-10 10:-13 11:-21
left1:كنا	2:-13 4:33 8:-12 10:-14
left1:ل	3:-11 11:11
left1:لدينا	2:-16 6:-17 7:12 8:-15 10:-11
left1:لقي	3:-12 5:-17 6:38 7:-20
left1:مات	0:-26 1:-13 2:25 4:-18 5:-18 6:11 7:-32 10:-12
left1:مصرع	5:-21 6:36
left1:مصير	0:-19 1:-9 2:-24 4:-20 6:-17 7:42 10:-20 11:-15
left1:مع	0:14 1:-10 3:-15 4:21 7:-20 10:-22 11:-14
left1:مقابل	2:-35 4:-39 5:-26 7:-14 8:38 9:-14 10:-26 11:-29
left1:مقتل	0:-37 1:-15 3:-35 4:-20 5:-35 6:81 7:-34 8:-9 10:-11 11:-8
left1:من	0:18 1:15 3:-23 4:-13 5:-23 6:12 7:-32 10:-15 11:-15
left1:منها	0:20 2:-20 3:8 7:-12 11:-11
left1:منهم	0:-23 1:-15 2:17 3:-23 4:-21 6:10 7:-45 9:-11
left1:نزح	3:32 9:-10 11:-10
left1:نزوح	3:17 5:-9 6:-11 9:-11
left1:نساء	5:-13 6:24 7:-12 10:-10
left1:نقل	0:-8 3:15 5:23 6:-23 7:-14 9:14 10:-15 11:-29
left1:نقلت	6:-11
left1:نوفمبر	2:-8 5:-8 6:8 10:15
left1:و	2:-36 3:12 4:-17 5:28 6:-12 8:-16 9:-36 11:-25
left1:واصاب	5:32 6:-33
left1:واصابت	5:25 6:-23
left1:واصابه	0:-10 1:-10 2:-12 3:-21 4:-10 5:79 6:-77 7:-22 11:-11
left1:واصيب	0:-42 1:-11 2:-10 3:-22 4:-14 5:76 6:-65 7:-22 8:-14 9:-9 10:-13
left1:وان	0:-33 1:-22 2:11 3:26 4:-23 5:-39 6:-15 9:-32
left1:وبقي	4:14 6:-11 9:11 10:-8 11:-18
left1:وتوفي	2:15 4:-10 5:-25 6:27 7:-12 10:-8
left1:وجرح	0:-12 3:-10 4:-9 5:70 6:-68 7:-18
left1:وحده	3:39 4:-23 5:-12 6:-39 9:-13 10:-9
left1:وحدها	0:24 4:-20 5:-26 6:13 10:-11
left1:وصل	9:14 11:-15
left1:وصول	3:-11 5:-23 6:20 9:-11 11:17
left1:وعاد	2:-11 3:-14 4:-14 5:-11 6:-9 8:-8 10:18 11:14
left1:وعددهم	0:-21 1:-14 2:-20 4:8 6:-12 7:-27 8:17 9:-9 10:-23 11:-15
left1:وفاه	0:-9 1:-9 2:35 3:-8 4:-31 5:-36 6:26 7:-15 8:-24
left1:وفقد	5:-20 6:-33 7:36
left1:وقتل	0:-33 1:-18 2:9 3:-25 4:-19 5:-33 6:52 7:-17 10:-23
left1:وقضي	0:-13 1:-26 2:16 3:-12 4:-17 5:-18 6:39 7:-29 10:-22
left1:ونقل	3:11 4:-16 5:28 6:-35 8:18 10:-10 11:-15
left1:وهم	3:23 5:-9 6:-25 7:11
left1:يزال	0:-43 1:-9 2:-39 3:30 4:32 6:-40 7:38 8:-21 9:-35 10:-40 11:-36
left1:يضم	0:-11 3:17
left1:يعود	3:-10 5:-8 6:-10 9:-8 10:-8 11:19
left1:يقتل	3:-10 5:-8 6:24 8:-9
left1:يقل	7:10
left1:يكون	0:-15 1:27 2:14 3:-9 6:-32 7:-8 10:-10
left1:يناير	3:-9 6:13 11:10
left1:•	0:-13 1:-16 2:-14 3:41 4:-25 5:-17 6:-27 7:-12 8:-22 9:-17 10:-16 11:-23
left2:"	1:-38 4:20 5:-35 6:9 7:-39 8:-40 11:-45
left2:#	0:22 1:-25 2:-47 3:-17 4:-43 6:14 7:-16 8:-21 9:-19 10:8 11:10
left2:(	0:10 3:15 5:-14 9:-13 10:-9 11:-12
left2:)	0:-9 1:21 4:-12 6:-17 7:-14 8:-13 9:-30 10:-8 11:8
left2:,	0:-83 1:-19 2:11 3:-17 4:-27 5:15 7:-14 11:8
left2:-	1:-16 2:-11 3:-21 4:-18 5:-14 6:31 7:-24 8:-8 10:24 11:-14
left2::	0:-14 1:-11 2:-20 3:13 4:-30 6:13 9:-9 10:-8 11:-11
left2:اربعه	0:12 5:-20 6:12
left2:ارتفع	4:12 5:19 6:-18 10:-10
left2:اشخاص	5:8
left2:اضافه	3:-32 4:9 5:-10 8:-28 9:-33 10:17 11:28
left2:اطلاق	0:-9 4:-16 8:-14 10:27
left2:اعلنت	0:-13 6:21 7:-9
left2:افرج	0:-19 2:-11 5:-8 6:-14 8:-9 10:25
left2:اكتوبر	3:17 5:-10 10:9
left2:الاحد	4:-10 6:-11 10:8
left2:الاحمر	2:22 6:-14
left2:الاسبوع	0:-10 1:-9 3:-13 4:-19 5:-11 6:32 7:-21 9:-8 11:-14
left2:الاصابات	5:27 6:-15
left2:الافراج	0:-21 2:-12 4:-20 6:-23 7:-8 8:-24 10:41
left2:الاقل	5:10
left2:الان	0:-28 2:-14 4:-9 7:-11 10:32
left2:الاول	1:23 3:-14 5:-10 6:-16
left2:الاولي	3:-15 5:-11 10:12 11:-8
left2:البلاد	3:13 4:8
left2:التي	3:12 11:-11
left2:الثاني	1:14 3:14 7:-12 9:-22 11:-16
left2:الجمعه	0:-19 2:-17 4:-14 6:13 7:13 8:10 10:-14 11:-8
left2:الحصيله	6:17
left2:الحكومه	0:-10 1:-15 3:-29 4:-13 5:-9 6:36 7:-15 9:-15
left2:الخميس	2:-8 5:-9 6:-18 7:-9 10:23
left2:الذي	0:27 1:-18 2:-17 4:-14 5:-14 6:-13 10:-14 11:-8
left2:السودان	3:-15 9:21 11:-13
left2:الشرطه	0:18 4:-11 7:-9 10:-8
left2:الشهر	1:-8 2:25 3:17 6:-25 9:-9 11:-16
left2:الصحه	6:13
left2:العام	0:10 2:-10 3:-17 4:-17 5:-21 6:33 7:-19 8:-11 9:-9 10:-14 11:23
left2:العدد	5:-19 6:23 7:-10
left2:الفا	3:8
left2:القتلي	1:-11 5:-18 6:34
left2:القوات	0:-10 4:-12 5:-8 6:8 10:10
left2:اللاجيين	3:-12 9:-13 11:19
left2:الماضي	0:11 6:10
left2:المتحده	0:8
left2:المدني	1:-9 4:-19 6:31
left2:المفقودين	6:-15 7:27 11:-10
left2:المنظمه	1:12 4:15 6:-13 7:-16 9:-22
left2:الي	1:-25 2:-30 3:18 4:-34 5:-15 6:-27 7:-32 8:-18 9:30
left2:اليوم	5:-8 6:23
left2:امراه	1:16 5:-10 6:-12 7:-11
left2:ان	0:-11 1:-43 2:-28 3:-46 5:-27 6:37 7:-8 8:-41
left2:انا	6:28 7:-15
left2:انه	6:17
left2:انها	1:-17 2:28 3:-12 4:-23 5:-8 8:10 9:-10 10:-27 11:17
left2:او	0:-10 1:35 3:-9 6:-28 7:-22
left2:اودت	6:16 7:-13
left2:اودي	3:-20 5:-21 6:34 7:-8
left2:ايام	3:14 6:-12 7:-8 9:-24 10:-10 11:13
left2:بدايه	5:10 6:-12 9:-9 11:10
left2:بعد	2:-12 4:-8 5:-17 6:10 7:17
left2:بعدما	0:-11 3:14 5:-12 6:-20 9:8 11:-14
left2:بين	1:-13 2:-14 3:-29 4:-33 6:12 7:-22 8:16 9:-11
left2:تبادل	2:-20 4:-12 6:15 10:-10
left2:تحت	6:-18 7:23
left2:تعلن	6:9
left2:تقول	4:11 5:-8 6:-14 7:15 8:-8 10:-11 11:-12
left2:ثلاثه	8:9
left2:ثم	5:-27 6:35 7:-14
left2:جثامين	5:9 7:-15
left2:جثث	0:-8 2:-9 4:-8 5:11 6:-12 8:19 10:-18
left2:جري	6:8
left2:جريحا	5:33 6:-19
left2:جنديا	0:26 2:-20 3:-9 4:24 5:-12 6:-53 7:-16 8:15 10:-17
left2:حتفهم	5:-8 6:-13 7:24
left2:حتي	0:11 1:-11 3:-15 4:-15 5:-28 6:23 7:-10 8:-8 10:-11 11:-9
left2:حصيله	5:10
left2:حيث	0:-20 2:-13 4:-12 6:32 10:-25
left2:حين	0:-11 2:-8 4:-19 7:20
left2:خطف	0:28 3:-8 4:-9 10:-22
left2:خلال	1:13 3:23 6:-14 9:-14 11:-19
left2:خمسه	4:15 6:14 10:-14
left2:ذلك	0:18 6:-20 7:-11
left2:ساعه	5:-33 6:42 7:-8
left2:سبعه	2:-12 4:-20 5:17 6:14 10:-8
left2:سيده	5:-8 6:10
left2:شخص	3:-23 5:16 6:-12 9:21
left2:شخصا	0:-15 1:-13 3:20 5:27 6:-16 7:-22 9:-9 11:-11
left2:شهداء	5:26 6:-24
left2:شهيدا	6:10
left2:عبر	3:-18 9:29 11:-20
left2:عثر	0:-29 2:17 5:-17 6:26 7:-17 10:-9
left2:عدد	1:-14 3:-14 6:12 9:-9
left2:عشر	0:-13 5:9 6:13 7:-22
left2:علي	0:-28 1:-9 2:14 5:-11 7:12 10:-21
left2:عمليات	2:-11 4:-9 5:-8 6:16 7:-14 8:-13 10:16
left2:عن	0:-23 1:-16 2:-10 3:-36 4:29 5:-28 6:12 7:-43 9:-13 11:-20
left2:غزه	2:19 6:-15
left2:غير	3:34 6:18 7:-12 9:-22 10:-12 11:-42
left2:فضلا	4:-15 7:19 8:-8 9:-16 11:17
left2:في	1:-22 2:-12 3:13 4:-9 5:17 6:-13 7:-46 8:11 9:9 10:-24 11:-29
left2:فيما	0:-12 3:-13 4:-22 5:14 7:20 10:-25 11:9
left2:قافله	1:-9 3:-11 6:-19 11:27
left2:قال	5:-29 6:29
left2:قبل	0:-10 2:15 3:17 4:-24 5:-20 9:-9 10:-19 11:-15
left2:قتل	0:-16 2:-15 5:-15 6:32 10:-15
left2:قتلوا	0:-9 2:13 4:-9 5:24 6:-19 10:-12
left2:قتلي	5:8 6:-15 7:10
left2:قتيلا	0:-9 1:-10 5:16
left2:قد	0:-19 1:20 2:16 4:-25 5:-25 6:-11 7:-30 10:-27 11:-19
left2:كان	0:-21 4:15 6:-24 7:-21 8:-22 9:-10 10:17 11:-9
left2:كل	6:-12 7:16
left2:كييف	2:14 4:-18 5:-10 6:-17 8:18 10:-17 11:-15
left2:لا	0:-30 2:-24 3:16 4:27 5:12 8:-14 9:-8 10:-28 11:-26
left2:للهجره	3:15 6:-16 9:-14
left2:ما	0:-23 1:-8 2:-24 3:24 4:27 5:-17 6:-28 10:-13 11:-27
left2:مدنيا	5:38 6:-38
left2:مدنيين	3:10 5:20 6:-35
left2:مساء	2:21 4:-8 6:-23 10:-18
left2:مسلحون	0:17 4:-18 6:12 10:-21
left2:مصابا	5:31 6:-26
left2:مصرعهم	5:-14 6:19
left2:مطلع	0:16 2:-13 10:-11
left2:مع	3:9 5:10
left2:ملايين	3:16 6:-13
left2:من	3:-12 5:-13 6:-15 7:-13 8:-9 9:13 11:-31
left2:منذ	0:11 1:-13 4:-9 6:9 7:-14 10:-13
left2:منهم	0:14 2:-8 10:-12
left2:نقلت	3:-9 8:19 9:23 10:-17 11:-19
left2:هذا	0:-8 1:24 3:-8 6:-22 7:-11 9:-11 11:17
left2:واحتجزت	6:15
left2:واحد	0:-9 2:-8 3:8 4:-10 6:10 7:-9 8:23 10:-29
left2:واحده	5:17 6:-8
left2:واضاف	0:-17 1:-11 2:-27 3:-28 4:-35 5:44 6:-21 7:-39 8:10 9:-17 10:10 11:-11
left2:وتستضيف	9:11 11:-10
left2:وعلي	0:-15 1:-12 3:-16 4:-10 5:-10 6:-21 7:-13 8:-11 11:27
left2:وفاه	2:18 4:-18 6:-14 7:18 8:-8
left2:وفيات	5:14
left2:وقال	3:-25 4:18 5:-23 7:-25 11:21
left2:وقد	2:-8 3:-25 4:-12 5:-9 6:22 7:-14 10:-20 11:17
left2:ولا	0:-19 2:-27 3:19 4:21 5:-25 6:-41 7:46 8:-17 9:-27 10:-28 11:-15
left2:وما	3:-11 4:30 5:-9 6:-17 7:8 10:-30 11:-12
left2:ومن	0:21 1:-8 2:-19 3:25 4:-21 5:-10 6:-23 8:-10 10:-9 11:-18
left2:يعلن	0:-18 4:-9 10:18
left2:يناير	0:-13 2:-29 3:-9 4:19 5:-9 6:-28 10:13 11:9
left2:•	0:20 3:-19 4:-17 6:-20 7:-12 10:-10 11:27
left3:	0:-10 3:-14 5:14 7:-19 11:13
left3:"	4:-31 5:-18 6:-12 8:-27 9:-35 10:-20 11:14
left3:#	0:45 1:-22 2:9 3:-32 4:-10 5:33 6:-29 7:-26 8:-14 9:-12 10:-40 11:-55
left3:)	0:-8 2:-11 3:-18 4:9 5:-24 6:33 7:-13 8:-12 9:-8 10:-12 11:28
left3:,	0:-19 1:-9 2:-47 3:-26 4:18 6:-28 7:26 9:-38 10:-18 11:9
left3:-	0:-11 1:-24 3:-36 4:-18 5:-32 6:52 7:-29 9:-30 10:-9 11:-32
left3::	0:9 1:-20 2:-57 3:-15 4:20 5:-37 6:-11 10:13 11:-42
left3:اباد	3:11 4:-13 5:-20 6:10 7:-11 9:-11 10:-11 11:13
left3:ادي	0:-8 3:19 4:-11 5:-13
left3:اربعه	0:24 2:-8 3:11 4:-12 5:-18 6:-11 7:-28 10:-11
left3:استشهاد	5:19 6:-19
left3:اسفر	6:13
left3:اشخاص	2:-8 7:-8
left3:اطفال	0:-19 9:-18 10:22
left3:الاحمر	2:-13 4:-9 6:24 7:-17 8:11
left3:الاسراييلي	2:14 5:-9 6:-9
left3:الاف	3:9
left3:الاقل	5:-13 6:24
left3:الامم	0:9
left3:الاول	0:28 1:-11 2:-17 3:-14 4:-17 5:-10 7:-21 8:-10 11:-11
left3:البلاد	1:12 3:-26 6:13 11:11
left3:التي	3:-15 5:-8 6:-13 7:15 8:-9 10:-8
left3:الجيش	0:-21 4:-13 5:14 6:15 10:10
left3:الحرب	0:-8 2:-19 3:-15 4:-17 5:-8 6:8 7:-10 8:19 9:-11
left3:الخميس	6:11
left3:الدفاع	4:-19 6:22
left3:الدوليه	0:-12 2:18 3:15 4:-16 6:-21 7:-8 9:-14 10:-14
left3:الذي	0:-10 1:-19 5:-21 6:36 7:-16
left3:السبت	2:-12 4:-11 6:-10 10:20 11:8
left3:السلطات	4:-10 9:-8 11:10
left3:الشهر	6:17 9:-9
left3:الطواري	5:-30 6:30
left3:العام	0:10 1:17 6:-9
left3:الف	3:14 11:-17
left3:الفا	3:21 6:-8 10:-15 11:-12
left3:القتلي	1:29 5:-50 6:24 7:-11
left3:القطاع	2:43 4:-41 6:-26 8:-12 10:-33
left3:القوات	6:18
left3:الماضي	5:-10 6:26 10:-13
left3:المدنيه	6:-8 7:18 10:-10
left3:الوطنيه	5:13
left3:الوفيات	3:-12 5:-12 6:35 7:-25
left3:الي	1:-12 2:-28 3:-15 4:-39 10:12
left3:ان	0:-30 1:-27 4:28 5:-52 7:-24 8:25 9:-24 10:-33 11:11
left3:انه	0:-15 1:-8 2:-8 3:-15 4:10 5:-21 6:18 7:-26 9:-8 10:-11
left3:انها	2:19 3:-12 4:-20 5:-12 8:-8 10:-21
left3:ايام	3:-23 6:10 9:25 10:-8 11:-10
left3:بحسب	9:-13 11:12
left3:بدايه	11:18
left3:بعد	3:16 6:-21 7:23 9:-9 11:-20
left3:بين	0:-13 1:-8 3:-10 4:-9 5:-18 6:26 7:-10 9:-17 10:-15 11:14
left3:بينما	0:12 3:-18 4:-14 5:12 6:-19 7:-17 10:-19 11:20
left3:بينهم	4:13 5:10 7:-8 10:-17
left3:تسعه	5:24 6:-20
left3:تعلن	6:10 10:11
left3:تقول	4:-14 7:17
left3:ثلاثه	5:11
left3:ثم	0:-20 2:-13 4:13 5:10 6:-16 7:-11 10:12
left3:ثمانيه	6:14 7:-13
left3:جثث	6:12
left3:جثه	0:-8 6:9 7:-12
left3:جريحا	2:-12 4:-13 5:20 6:-14 7:20 10:-9
left3:جنوب	3:-15 6:-15 9:21 11:-12
left3:حتي	0:-36 4:-23 5:-18 7:-18 8:8 9:-12 10:20 11:11
left3:حصيله	0:-8 3:-16 5:-11 6:34 7:-16
left3:حين	3:15 4:-8 5:-8 6:-16 7:14 8:10 9:-8
left3:خلال	1:9 6:-9 7:-9 11:8
left3:خمس	6:8
left3:خمسه	0:11 5:-8 6:11 7:-17 8:19 10:-19
left3:راكبا	7:12
left3:روسيا	2:15 4:-19
left3:سبعه	5:20 6:-10
left3:سته	0:-14 3:8 5:21 6:-29 7:8
left3:شخص	3:-19 9:23
left3:شخصا	0:-12 2:-9 4:14 5:-12 6:8 10:-11 11:-8
left3:صباح	7:13
left3:طفلا	5:12
left3:عاد	3:-20 5:-9 11:20
left3:عام	3:11 6:-10 9:-19 11:12
left3:عبر	3:-20 9:18
left3:عدد	0:11 1:-21 3:13 5:10 10:-9 11:-22
left3:عشر	2:-9 4:11 5:31 6:-27 7:-11 10:-19
left3:عشره	3:22 6:-10 9:-21
left3:علي	0:-8 1:14 2:23 3:-16 4:-20 5:12 6:-21 7:-26 8:-21 9:8 10:11 11:-14
left3:عن	2:14 3:21 4:-19 5:18 6:-34 7:19 8:-10 11:-27
left3:عند	0:16
left3:غزه	2:-8 4:-11 6:-20 8:19
left3:فجر	2:20 4:-14 5:-18 6:-27 7:-14 8:-9 10:16 11:-10
left3:في	0:26 3:-8 4:16 5:-19 7:-33 8:-33 9:-36 11:-60
left3:فيما	3:-10 4:9 5:-8 6:10 9:20 11:-17
left3:فيه	5:12 6:-8
left3:قباله	6:22 7:-14
left3:قبل	1:-12 2:19 3:17 4:-39 5:-14 6:-27 7:-13 8:-25 9:-16 10:-16 11:11
left3:قتل	0:-21 1:18 2:-8 3:14 4:-18 5:-15 7:-14 9:-9 10:-17
left3:قتيلا	0:-27 2:-9 3:21 6:-20 7:14 10:-8
left3:قد	0:-20 1:-17 2:-17 3:-34 4:-28 5:-12 6:29 7:-21 8:-9 9:19 10:-15 11:-9
left3:قرب	8:-13 10:16 11:-16
left3:قريه	3:14 5:-13 6:10 7:-9 11:-15
left3:كان	5:-13 6:-19 9:24
left3:كانوا	0:-9 2:-12 3:12 4:20 6:-22 10:-16
left3:كانون	1:13 3:11 7:-12 9:-22 11:-17
left3:كل	0:-8 2:-8 4:20 8:9 10:-23
left3:كما	0:12 2:-17 3:-10 5:-8 6:31 8:-17 10:-14
left3:لا	2:-16 4:14 5:-9 6:-19 7:19 8:-8 10:-14
left3:لم	0:-14 2:-15 3:-8 4:12 5:-23 6:9 7:-29 8:-10 9:-11 10:19 11:-25
left3:ما	2:-8 4:-20 5:9 6:8 7:11
left3:محليه	4:21 6:-8
left3:مدنيا	2:-15 4:22 5:17 6:-17 8:-8 10:-14
left3:مساء	6:14 8:9 10:-9
left3:مستشفي	5:12 6:-10
left3:مشيرا	5:15 6:-14 9:24 11:-25
left3:مصابا	5:13 6:-9
left3:مصرع	5:19 6:-18 7:-8
left3:مطلع	6:-16 8:-8 10:12 11:14
left3:مقتل	5:19 6:-13
left3:مليون	3:-24 9:25
left3:من	1:-28 2:-37 4:-42 5:-27 6:18 7:-50 8:34 9:22 11:-49
left3:منذ	0:-14 1:-12 3:-39 4:9 5:-10 7:-19 8:-15 9:-23 11:38
left3:منها	6:13
left3:منهم	0:-13 2:-11 3:-27 4:-20 6:27 9:15 10:-8 11:-19
left3:نازح	3:26 6:-9 9:-27 11:-9
left3:نحو	1:26 3:-16 5:-9 6:-19 7:-9 11:-20
left3:هذا	3:12 5:-33 6:26 7:16 9:-8 11:-14
left3:و	0:9 2:-10 3:-12 4:-21 5:-22 6:11 7:-12 10:10
left3:واضاف	2:-11 6:-13 10:17
left3:والبحث	5:-8 6:-27 7:31
left3:وان	0:16 2:17 5:-20 7:-12 10:-20
left3:وزاره	3:-15 5:-8 6:21
left3:وعشرين	0:16 5:22 6:-21 10:-15
left3:وفاه	0:-9 1:26 5:10 6:-23 7:-22
left3:وقد	8:-10 10:12
left3:ولا	0:-16 2:-17 4:-11 6:8 7:25 10:-12
left3:ومن	0:-11 1:-8 3:8 4:-17 5:-15 6:17 8:-9 9:-8 10:10 11:-10
left3:يناير	0:13 3:-10 4:-15 5:-8 8:-19 11:13
left3:يوما	3:-8 6:11
left3:•	0:-8 3:8 4:9 6:-14 7:13 11:-22
many	0:14 2:-20 3:-19 4:-40 7:-10 8:-23 10:-9
mostly:abducted	0:24 1:-17 2:-14 3:-35 4:-21 6:-31 8:-12 9:-17 10:8 11:-20
mostly:aid	0:-13 1:-24 2:-16 4:-28 5:-14 6:24 7:-31 8:-18 9:30 10:-18 11:-47
mostly:casualty	0:-47 2:-30 4:-32 5:12 6:19 8:-29 9:-60 10:-36 11:-20
mostly:displacement	0:-45 1:-40 2:-33 3:-13 4:-39 5:-36 6:28 7:-10 8:-26 10:-33 11:18
mostly:held	0:-22 4:31 6:-17 8:-18 10:-18
mostly:hostage	1:-75 2:8 3:-64 4:23 5:-43 6:-31 7:-13 8:14 9:-66 11:-79
mostly:injured	0:-26 1:-29 2:-11 4:-29 5:21 6:20 7:-41 8:-22 9:-40 10:-17 11:21
mostly:killed	1:-21 2:17 6:-16 8:-40 9:-18 10:-23 11:-34
mostly:pledged	0:-14 1:-15 2:-8 4:-13 5:-12 6:16 7:-19 8:-8 9:29 11:-51
mostly:prisoners-exchanged	0:-33 1:-19 3:-22 5:-24 9:-15 11:-20
mostly:released	0:12 8:11 10:-46
mostly:returned	1:-17 5:-8 6:-28 7:13 8:-11 10:-18 11:-11
near:اباد	0:-14 2:-21 4:-29 5:23 7:-14 8:-8 9:-21 10:-19 11:21
near:ابار	9:11
near:ابتد	0:19 4:-11 10:-18
near:ابري	0:-17 1:-10 2:-13 3:-14 4:17 5:-14 6:11 7:-16 8:14 10:-29 11:10
near:ابعد	0:-12 1:-8 2:-18 3:-18 4:-27 5:-16 6:-17 7:-13 8:50 9:-25 10:-38 11:-26
near:ابلغ	1:17 2:-8 6:-16
near:ابنا	0:-22 1:-13 2:-21 3:-35 4:-28 5:-12 6:24 9:-21 10:-29 11:26
near:ابو	5:-11 6:23
near:ابوا	2:-11 4:-22 5:29 8:-12 10:-11
near:ابيض	5:-9 6:12
near:اتجا	9:-19 11:21
near:اتصا	0:-8 2:-11 3:-9 5:-17 6:-15 7:30 8:-11 10:-8
near:اتصل	0:30 2:-20 4:-26 6:12 10:-30
near:اتفا	0:-12 2:-46 4:-26 5:-13 6:25 7:-14 8:24 10:-46 11:-16
near:اتلف	5:19 6:-10
near:اتها	2:-8 5:-8 6:24
near:اثار	1:-11 2:-15 3:-16 4:-28 5:-17 7:14 8:-10 10:-17 11:13
near:اثر	0:-17 1:-11 2:-16 3:-13 4:-27 5:-9 6:-18 7:47
near:اثنا	0:15 1:-23 3:-50 4:-23 5:26 6:-15 7:-16 8:9 9:-23 10:-11 11:-18
near:اثنت	2:-14 3:-8 4:-19 8:21 10:-18 11:-10
near:اثني	0:18 1:-29 3:-22 4:10 5:-10 6:-35 8:-20 9:-15 11:-22
near:اثيو	0:-15 3:-31 4:-11 5:-18 6:9 8:-12 9:29 10:14
near:اجان	2:-10 3:-8 4:13 5:-13 6:10 7:-12 8:-8 10:-17
near:اجبر	3:25 5:-18 7:-11 9:-18 11:-20
near:اجتا	2:-11 3:16 5:-10 6:-26 9:13 10:-12 11:-10
near:اجتم	3:-9 11:12
near:اجري	5:11
near:اجلا	3:41 6:-20 7:-11 8:-10 9:-11 11:-24
near:اجلت	3:25 6:-10
near:اجلي	6:-23 7:9
near:اجما	1:-16 5:12 6:-11 7:-16 8:18 9:-27 10:-17
near:اجنب	0:13 2:13 4:16 6:-14 7:-18 8:-10 10:-36
near:اجهز	4:-13 8:-8 10:15 11:-8
near:اجيي	3:12 6:-8 11:-8
near:احاد	5:13 6:-15 8:14
near:احتج	1:-9 2:14 3:-8 4:25 5:-22 6:-39 7:-26 8:-39
near:احتر	3:16 5:-8 6:-10 7:-8
near:احتل	2:-9 6:17 8:-21 10:-9 11:-14
near:احد	0:-38 1:18 2:-10 3:-36 4:-12 5:20 8:-28 9:-26 11:-42
near:احدا	0:-17 1:-12 3:-18 4:17 5:41 6:-27 8:-23 9:-21 10:-41 11:-16
near:احده	0:27 1:-35 2:-65 3:-31 6:-16 7:-15 8:-22 9:-33 11:-36
near:احدي	2:-8 6:-13 7:-10 8:-16 10:15
near:احرق	0:-27 2:-16 3:8 4:-12 5:-9 6:25 10:-10
near:احصت	0:21 1:12 5:10 8:-9 10:-26
near:احصي	0:-20 3:9 4:-21 5:-14 6:36 7:-11 9:-16 10:-10 11:-15
near:احمد	0:-20 4:24 10:-15
near:احمر	0:-20 1:-17 2:15 4:-32 5:9 9:-15 11:-25
near:احيا	0:-9 1:-23 2:13 3:-39 4:-11 5:-33 7:-24 9:-14 11:9
near:احيل	2:-12 4:24 5:13 6:-11 10:-19
near:اخبا	0:-8 4:-9 7:21
near:اختط	0:55 2:-21 3:-36 4:-45 5:-29 6:-31 9:-14 10:-32 11:-11
near:اختف	0:-8 1:13 3:-18 5:-16 7:9 11:-17
near:اختن	5:30 6:-26
near:اخذو	0:56 1:-11 2:-32 3:-21 5:-30 6:-47 7:-27 8:-9 9:-12 10:-29 11:-10
near:اخر	0:-13 3:23 4:-31 6:10 8:18 10:-8 11:-27
near:اخرا	2:-18 3:-19 4:-18 6:-22 8:-10 10:25
near:اخرج	0:-25 1:-15 2:-12 4:-24 5:23 7:-25 8:20 9:-38 10:-21 11:-22
near:اخرو	0:21 2:13 4:13 5:-46 6:23 7:-13 10:-39
near:اخري	0:-40 1:-42 2:-26 4:21 5:-16 6:9 7:-13 8:-38 10:-15
near:اخلو	3:11 10:8 11:-11
near:اخلي	2:8 4:-20 5:-8 6:-14 7:-21 8:-13 10:13
near:اخوت	0:13 2:-10 5:-12
near:اخير	0:-11 1:-13 2:-27 3:-33 4:-17 5:-23 6:25 7:-21 8:-10 9:21 10:25 11:-14
near:ادار	0:-14 1:-13 3:-20 4:-14 5:-42 6:54 7:-24 8:-13 10:-16 11:21
near:ادام	1:-11 3:-16 6:25 7:-13 9:-12 11:-16
near:ادت	3:9 5:-22 6:9
near:ادري	0:-9 3:13 4:-11 5:-8 6:17 11:-16
near:ادعا	0:9
near:ادلب	3:24 5:-10 6:-27 7:-9 9:-26 11:9
near:ادي	0:-26 1:-10 2:-20 4:-25 5:-18 6:24 8:-12 9:-15 11:-20
near:اذا	0:-15 1:-11 2:-28 4:-42 5:-12 6:9 7:-14 8:-32 9:20
near:اذار	3:12 5:19 6:-19 7:-8
near:اذاع	1:-18 6:24 7:-10
near:اربا	9:17 11:-9
near:اربع	1:-38 3:-15 4:-10 5:27 6:-23 8:-12 9:-37
near:ارتف	0:-14 1:17 2:-14 3:-19 5:20 6:-8 7:-43 8:-10 10:-15 11:-18
near:اردن	3:-26 9:-34 11:45
near:ارض	7:-11 10:11
near:ارضي	1:-10 7:-10
near:ارغم	3:15 6:-13
near:ارقا	3:-8 6:10 9:17 11:-11
near:اركا	1:16 5:-9 6:-8 8:-10
near:ارمي	3:-16 4:12 5:10 6:-18
near:ارها	0:-11 4:-11 10:21
near:اروا	1:-8 5:-23 6:26
near:ازمه	3:20 6:-11 9:-13 11:-13
near:ازيد	3:12 6:19 9:-18
near:اساب	0:-25 2:-24 3:-9 4:-30 5:-8 6:-31 7:-13 8:31 10:14
near:اساس	0:24 4:-17 6:-23 8:-10 10:-13
near:اسبا	6:19 7:-8
near:اسبو	0:-23 1:-29 2:-8 4:-50 5:-29 6:24 9:12 11:-40
near:استب	5:-11 6:15
near:استخ	6:15
near:استد	5:8 7:-10
near:استر	6:8
near:استش	1:-8 2:-14 3:-11 4:-14 5:35 6:-20 7:-29
near:استض	3:14
near:استع	0:-9 3:-26 4:-22 5:-10 6:-35 8:14 9:-15 11:24
near:استق	0:-20 1:-16 2:-12 3:-21 4:-19 6:25 7:-27 8:-10 10:-9 11:10
near:استل	8:18 10:-14 11:-10
near:استم	0:-15 1:13 2:-9 3:-12 4:17 6:-12 7:-15 8:9 9:-20 10:-32
near:استن	0:-10 1:-10 2:14 3:-20 4:-22 5:-9 7:22 8:-17 9:-12 10:-20 11:-24
near:استه	5:14
near:استو	0:-10 4:26 5:-8 6:-22
near:استي	9:-8 11:11
near:اسر	0:-37 1:-15 2:37 3:-26 4:27 5:-32 6:-59 7:10 8:-37 9:-15 11:-16
near:اسرا	0:-8 1:-19 3:-23 6:-30 7:-39 8:19 9:-14 10:16 11:-25
near:اسرت	0:-9 2:-8 3:-8 4:30 6:-30 7:-17 10:-13
near:اسره	0:-23 1:-8 2:-14 3:8 5:-29 7:18 9:-14 10:-25 11:-14
near:اسرو	0:23 2:-21 3:-11 4:20 5:-18 6:-40 7:-11 8:13 10:-24 11:-8
near:اسري	0:-38 1:-16 2:12 3:-24 4:22 5:-23 6:-28 7:-23 8:11 9:-13 10:-10 11:-19
near:اسط	1:17 5:-11 6:-15
near:اسعا	3:-14 5:17 7:-10 11:-8
near:اسفر	2:-9 6:29
near:اسقط	5:9
near:اسكن	5:-8 6:-10 11:13
near:اسلا	0:-11 1:-8 2:-20 3:-33 4:-29 6:32 7:-14 8:-8 9:-36 10:-18 11:40
near:اسم	1:19 2:-8 3:-17 4:-23 5:-8 6:9 7:-11 8:10 11:-11
near:اسما	1:-8 2:-14 3:-30 4:-16 5:16 8:-10 10:-13 11:9
near:اسمه	0:-13 1:27 2:-11 3:-17 4:31 5:-34 6:-45 7:-19 8:-12 9:10 11:-9
near:اسها	6:11
near:اسوا	6:15
near:اسير	0:-23 2:-53 3:-9 5:-19 7:-15 9:-8 10:14 11:-14
near:اشار	3:12 5:10 6:10 9:-19 11:-10
near:اشتب	0:-8 6:13
near:اشخا	1:20 2:-16 3:-23 4:-13 5:11 6:-10 7:-9 9:-8 10:-17 11:-13
near:اشهر	0:10 1:-10 3:-36 5:-22 6:10 7:-16 8:-16 9:28 10:-15 11:-10
near:اصاب	0:-27 1:-29 2:-32 3:-32 4:-25 5:57 6:-18 7:-42 8:-16 9:-20 10:-17 11:-33
near:اصحا	2:-14 6:35 7:-8
near:اصطد	6:12
near:اصفر	2:-21 5:-16 6:29
near:اصل	0:10 1:-21 2:30 3:23 4:14 5:-23 6:-42 7:-34 8:-19 9:-27 11:-38
near:اصيب	0:-23 1:-38 2:-43 3:-32 4:-54 5:76 6:-39 7:-38 8:-29 9:-30 10:-49 11:-34
near:اضاف	1:-35 3:-12 5:18 7:-23 8:-21 9:-58
near:اضطر	3:35 11:-25
near:اطبا	0:29 1:-14 2:-12 3:-23 4:-33 5:-32 6:36 7:-25 8:-13 9:-9 10:-23 11:-11
near:اطرا	1:-8 4:-19 5:36 6:-29 7:-30 8:12 10:-11
near:اطفا	0:-15 1:-33 2:-52 3:10 4:-56 5:16 6:-8 7:-9 8:-31 9:-35 10:15
near:اطلا	0:-29 1:13 2:-23 3:-10 4:-27 6:-16 7:-14 8:-24 10:33 11:-9
near:اطلق	1:-17 2:-46 3:-19 5:-19 6:-57 7:-26 8:21 9:-10 10:26 11:-25
near:اعاد	0:-11 1:-18 2:-46 3:-29 4:-32 5:-29 6:24 7:-33 8:-18 10:15 11:16
near:اعتر	4:-12 8:14
near:اعتق	2:-15 3:-11 4:-14 6:-12 8:22 9:-8
near:اعتم	7:11
near:اعدا	2:19 4:-13 5:-21 7:-8 8:20 10:-30
near:اعدت	0:-28 2:-21 5:-14 6:37 7:-18 8:-25 9:-15 10:-29
near:اعدم	0:-25 2:47 3:-8 4:-17 5:-17 6:-43 8:-22 10:-33
near:اعرف	0:22 2:-12 4:-22 5:-8 7:-8 10:-12
near:اعصا	5:-20 7:10
near:اعلا	1:-8 2:14 5:-29 6:16 7:-11
near:اعلن	0:-41 1:-23 2:21 3:-26 4:-48 6:17 8:-19 9:-22 10:13 11:-33
near:اعلي	0:-21 1:21 5:-17 6:18 7:-25 10:-15 11:-8
near:اعما	2:-15 4:-20 5:15 7:-32 9:-23 10:-10 11:-15
near:اعوا	6:15 7:-8
near:اعيد	2:13 3:-9 4:-12 5:-15 8:-10 9:-29 10:21 11:-14
near:اغاث	3:-15 4:11 5:16 7:-12 8:-11 10:-17 11:-10
near:اغذي	0:-17 2:17 4:-12 5:9 6:-8 10:-12
near:اغسط	3:-17 6:12 11:16
near:اغلا	6:16
near:اغلب	3:13 6:11 11:-11
near:اغنا	0:15 5:-9 6:-11 7:-8
near:افاد	0:-23 1:-11 3:-16 4:-18 5:22 6:-11
near:افتت	5:10
near:افرا	0:-28 1:-18 2:-42 3:-21 4:-11 5:14 6:-23 7:-41 8:31 10:25
near:افرج	0:-20 3:-12 4:-43 5:-19 6:-8 7:-17 8:21 9:-8 10:17
near:افري	4:23 6:-21 7:-8
near:افغا	3:-8 5:-17 6:21
near:اقار	3:20 4:-9 5:-8 9:-10 11:-10
near:اقتا	0:43 2:-26 3:-18 6:-16 7:-14 8:-17 9:-12 10:-44
near:اقتح	0:-16 2:-13 3:-9 5:15 8:-10 10:-20
near:اقتر	3:18 9:-13
near:اقتص	3:11 6:-8
near:اقتي	0:30 6:-12 10:-21
near:اقدا	4:17 5:-9 6:-15 7:-10 8:-8 11:-9
near:اقر	6:9
near:اقل	0:-10 1:10 2:9 6:-24 7:15 8:-21 9:-23 10:-25 11:-12
near:اقلت	0:-8 6:-8 8:12 10:-10 11:11
near:اقلي	0:-22 1:-17 2:-14 4:-32 7:-35 8:-8 9:30 10:-19 11:-30
near:اكبر	4:-12 5:-13 7:-12 8:13
near:اكتو	0:9 1:-18 3:9 4:-35 6:9 7:-28 8:24 9:-13 11:-30
near:اكثر	0:40 1:-31 2:-60 3:-20 5:-20 7:-60 8:-46 10:11 11:-13
near:اكد	0:-31 7:-13
near:اكس	5:9
near:اكست	3:-9 9:-11 11:16
near:اكلي	0:10 6:11
near:اكوب	0:13 6:-11
near:الا	0:-19 1:13 2:-17 3:-45 4:-25 5:-17 6:-12 7:-49 9:-20 10:18 11:32
near:الاف	0:-30 1:-18 3:45 4:-15 5:-35 6:-19 7:-16 8:-22 9:13 10:-14 11:-48
near:الان	0:-20 1:-30 2:-23 3:14 4:-33 5:9 7:-9 8:-12 10:18 11:-26
near:التي	1:8 2:-20 3:-17 5:-32 7:21 8:-19 9:-33 10:-19
near:الحي	0:-8 2:-9 3:15 5:12 6:-8 7:-13 11:-9
near:الخط	2:-21 5:-16 6:29
near:الذي	0:-19 1:25 2:-46 3:-39 7:-45 8:13 10:-20 11:-16
near:السن	0:-8 3:-14 4:-16 8:16
near:الطب	0:-13 1:-9 2:11 3:-12 4:-20 5:-15 6:27 7:-20 10:-10
near:الغا	3:-13 5:15 6:-19 11:12
near:الف	2:-23 3:-23 4:14 5:-10 6:10 7:-21 8:-13 9:30 10:-30 11:-33
near:الفا	0:-18 1:-18 2:-18 3:-13 4:-28 5:-24 8:12 9:17 10:-29 11:26
near:الله	2:-12 6:24 8:19 10:-27
near:اله	1:11 2:-8 3:19 4:-8 6:9 9:-23 11:-13
near:الي	0:-33 1:-48 2:-57 3:-30 4:-71 7:-47 8:-8 9:16 11:47
near:اليه	0:-19 1:-13 2:-12 3:11 4:40 6:-34 7:-34 8:-9 9:-24 10:-28
near:اما	0:-49 1:-31 2:-47 3:-16 4:-36 5:-12 6:19 7:17 8:19 9:-27 11:-46
near:امات	5:-9
near:امار	0:-12 2:-14 4:-21 6:-17 8:-10 10:27
near:امام	2:22 3:9 4:-12 5:-16 6:-12 7:9 9:-11 10:-12 11:-22
near:امتد	1:14 3:8 6:-14 7:-13
near:امتع	3:-9 5:27 6:-34 9:-9 11:23
near:امر	0:-9 4:10 5:-10 6:15 7:-13
near:امرا	1:17 2:-22 3:-29 6:9 9:-8 10:-37 11:-15
near:امس	0:-15 1:9 2:31 3:-17 4:-25 6:-22 7:-18 8:-8 9:-18 10:-28 11:16
near:امطا	6:17
near:امم	1:-13 2:-19 5:-26 7:-19 8:-13 9:14 10:-28 11:-12
near:اممي	3:-18 4:-9 6:16 8:22 9:26 10:-21 11:-25
near:امن	2:-9 4:-10 5:-17 6:28
near:امني	0:-17 2:-26 4:30 5:-9 6:-15 7:-12 8:-12 11:-11
near:امها	0:-23 1:-10 2:12 8:-19 10:-22
near:اموا	6:10
near:امير	3:11 6:-9
near:امين	0:-16 2:-10 4:-16 6:11 9:-10 10:13
near:انا	0:9 1:-14 2:-19 3:-16 4:-23 5:-18 6:38 7:-28 8:-11 9:-15 10:-20 11:-9
near:انبا	6:23 8:-12
near:انت	0:10 1:-15 2:-13 3:-12 4:-16 5:-21 6:16 7:20 10:-28
near:انتخ	3:-9 9:10 11:-8
near:انتش	0:-16 1:-20 2:-23 3:-25 4:-16 6:41 7:-19 10:-11 11:-11
near:انتق	0:-15 1:-9 4:20 5:-21 6:-28 7:-21 9:11 11:-12
near:انته	0:-18 2:9 3:21 4:-22 5:17 10:-24
near:انحا	3:20 9:-20
near:انخف	3:22 11:-25
near:اندر	2:-15 3:29 4:-9 5:-8 7:-12 8:-16 9:-9 11:-11
near:اندل	0:-10 1:-18 3:-14 4:16 5:-16 6:12 7:-15
near:اندو	6:-14 7:12
near:انذا	3:-9 5:-11 6:-29 7:29 8:-8 9:-9 11:-20
near:انزل	0:17 2:-11 4:-12 6:-23 7:17 8:-12 10:-19
near:انسا	0:-31 1:-10 2:8 3:38 5:-10 8:-15 9:-18 10:-12 11:-21
near:انسح	2:13 3:-15 4:12 5:-11 6:-22 7:-13 10:-8 11:-16
near:انفا	5:-16 6:16
near:انفج	6:20 7:-20
near:انقا	0:-14 1:-17 2:-30 3:-10 4:-24 5:-21 6:35 7:21 8:-10 9:-8 10:-38 11:-11
near:انقذ	5:11 6:24 7:-15 10:-9 11:-9
near:انقط	0:-17 1:-12 2:-17 3:-20 4:-37 5:-25 6:23 7:21 8:-11 9:-9 10:-12
near:انقل	5:12 7:-8
near:انه	0:-23 1:27 2:-23 3:-21 5:-23 8:8 9:-11 10:-24
near:انها	0:-15 1:-32 2:27 3:-24 5:-34 8:10 9:-28 10:-17 11:10
near:انهم	0:-22 1:-12 2:-34 3:-19 4:25 5:-20 6:10 7:-13 8:-8 9:23 10:-28 11:-16
near:انهن	0:-12 2:20 5:8 6:-40 7:-13 10:-18
near:انهي	0:-10 1:-16 5:-16 6:28 9:-13
near:انوا	0:-16 6:17
near:اهال	0:-14 1:-13 2:-8 4:9 6:13 7:14 8:-13 11:-17
near:اهله	0:-10 2:19 4:-29 5:-16 6:-9 7:-21 8:-17 10:29 11:-8
near:اهلي	5:-10 6:27 7:-21 9:-8
near:اوتش	3:10
near:اودت	3:-14 5:-22 6:26 9:-29 11:-16
near:اودي	0:-13 1:-14 2:-18 3:-9 4:-14 5:11 6:11 7:-22 8:17 9:-8 10:-8 11:-17
near:اورد	4:12 7:-8
near:اورو	0:12 2:12 4:-24 6:-12 10:-13
near:اوسط	3:20
near:اوضح	1:-8 2:-13 4:-20 5:-13 6:19 8:14 10:-10 11:-19
near:اوقع	2:-8 3:23 7:-12 9:-17
near:اوقف	0:37 3:-18 4:-22 6:-32 7:-11 10:-17
near:اوكر	0:-21 1:11 2:-14 3:-32 4:-23 6:-9 7:-19 8:35 10:-51 11:-33
near:اول	0:10 2:19 3:-24 4:-42 5:-15 7:-62 8:-12 9:8 11:-9
near:اولا	0:-21 2:-13 3:-10 4:-20 5:-8 6:13 8:20
near:اولي	0:-28 1:9 2:-29 3:-12 4:-50 5:15 6:-20 7:-39 8:15 9:-16 10:19
near:ايام	0:-29 1:10 2:9 3:-29 4:-28 5:-36 7:-36 9:18 11:10
near:ايدي	6:22 10:-9
near:ايرا	1:-8 9:-26 11:19
near:ايزي	0:-12 3:-12 4:11 11:12
near:ايطا	1:16 5:11 6:-24 7:-10
near:ايل	6:14
near:ايلو	0:-9 3:10 8:-9 9:-23 11:13
near:اين	2:-11 3:-18 4:-22 5:-24 6:-37 7:31 10:20
near:ايه	1:-17 2:-13 4:-16 5:-21 6:23 7:-31 8:-17 9:-34 10:11 11:19
near:ايوا	3:29 5:-15 6:-28 7:-12 8:-10 9:-34 10:-17
near:باب	6:13
near:بابن	3:12
near:باتج	0:9 3:32 4:-9 6:-15 9:-15 10:-22 11:-24
near:باحت	0:-16 3:-8 4:40 6:-26 7:-17 8:-9 10:-13
near:باحث	0:10 4:-8 7:11
near:باخت	3:-8 5:31 6:-28
near:بارا	3:15 6:-11 7:10
near:بارب	3:10 6:-21
near:بارز	5:-10 6:12
near:باسم	1:-15 2:12 3:-12 4:27 5:-10 7:-14 8:-30 9:-21 10:-43
near:باع	10:11
near:باقل	6:15 7:-9
near:باقو	1:-12 4:11 5:-34 6:-16 9:-21 11:-15
near:باقي	0:-37 1:-9 2:-45 3:-19 5:25 7:-31 8:8 9:-14 10:11
near:باكس	0:-18 1:-15 2:-9 3:-33 5:-21 6:12 7:-23 8:-9 11:16
near:بالغ	3:-14 4:-16 5:34 6:-25 7:-9 10:-8
near:باما	6:-13 10:13
near:بان	0:-11 1:-13 2:9 3:-33 6:-10 8:-13 9:-26 10:11 11:20
near:بانت	6:9
near:بانخ	0:-10 1:-10 3:8 5:13 6:18 11:-18
near:بانف	5:28 6:-28
near:بانه	0:-8 2:8 3:-8 4:12 5:-10 6:13 7:-8 8:-12 10:-16
near:باني	5:-12 6:23
near:بايد	0:-9 5:-10 6:-25 7:25
near:بايع	6:12
near:بتر	5:23 6:-10 7:-13
near:بترت	3:-16 4:-9 5:49 6:-40 7:-27 10:-8
near:بجرا	5:-24 6:27
near:بجرو	2:-11 3:-11 4:-8 5:28 6:-16 7:-13
near:بجنو	0:-8 4:22 5:-16 6:-13 7:-10
near:بحاج	6:9
near:بحث	3:-10 4:-8 5:-15 6:-38 7:36
near:بحر	0:-20 1:20 2:-14 3:-32 4:-31 5:-34 7:15 8:-10 9:-13 10:-18 11:-29
near:بحرو	2:-8 7:-9
near:بحري	5:-10 6:19
near:بحسب	1:-38 2:18 3:-24 4:-41 5:-24 7:-32 9:9
near:بحلو	3:36 6:-18 8:8 9:-15 10:-14 11:-19
near:بحيا	0:-19 1:-19 2:-13 3:-31 4:-12 6:45 7:-17 9:-36 11:-28
near:بحير	0:-8 2:-17 4:21 5:-13 6:8 7:-15 10:-8 11:-23
near:بختو	3:-10 5:-11 6:17
near:بخسا	6:11
near:بدء	0:-13 2:-30 3:-15 4:-14 5:-15 6:51 7:-8 8:-29 10:-29 11:-20
near:بداي	1:-19 2:-24 4:27 8:-18 9:-24 10:-29
near:بذلك	0:-9 1:-10 3:-17 4:-13 5:-34 6:26 7:-32 8:-10 10:-8 11:13
near:برتب	4:-8 6:11 10:-11
near:برد	6:9
near:برس	2:-10 3:15 4:19 5:-9 6:-10 10:-17
near:برصا	0:-15 4:-16 5:25 10:-17
near:برلم	2:21 4:-22 5:-10 6:23 7:-30 8:-13 10:-11
near:برنا	0:-18 2:17 3:-19 4:-13 5:10 6:-23 7:-8 8:-8 10:-14 11:19
near:بريف	4:-8 6:20 7:-13 9:-12 11:10
near:بريه	6:17
near:بزيا	0:9 1:-12 3:-9 6:17
near:بسبب	1:-13 3:-14 5:14 6:9 7:-15
near:بسته	5:21 6:-19 7:-12
near:بسقو	6:9
near:بسوه	5:12 6:-9
near:بشظا	4:-9 5:32 6:-20
near:بشما	6:9
near:بشها	5:9
near:بشير	5:8
near:بطاق	3:-19 9:20 11:-16
near:بطان	4:18 8:-8 10:-20
near:بطلق	4:-15 5:28 6:-16 7:-13 9:-9
near:بعثه	5:-10 6:21
near:بعد	0:-17 1:-10 3:-12 4:-20 5:-61 6:-48 7:25 9:-34 10:23
near:بعدم	1:-9 4:-12 5:-27 7:-9 9:13 11:-20
near:بعضه	0:-8 1:-9 2:-11 3:13 4:21 6:-36 7:-12 9:-11 10:-23 11:-11
near:بعلب	3:-8 6:15 7:-8
near:بعين	5:-17 6:24
near:بقاع	6:10 9:-10
near:بقتل	0:-10 2:-25 5:8 6:21 10:-16
near:بقي	1:-10 2:11 3:-16 5:-40 6:-22 8:-24 11:-25
near:بقيه	0:-16 2:23 3:8 4:-31 5:-21 6:-38 7:13 8:-14 9:-10 10:26 11:-27
near:بلا	0:-23 2:-22 3:30 5:-12 6:18 8:-14 9:-39 10:-24 11:-29
near:بلاد	2:-27 3:-14 4:-16 5:-31 6:20 7:-22 10:-34 11:13
near:بلاغ	6:-9 7:15 11:-11
near:بلح	2:-9 6:27 7:-11
near:بلد	3:22 6:12 11:-22
near:بلدا	3:-9 5:-11 6:-21 7:-17 8:10 10:-15 11:15
near:بلده	1:-8 3:29 4:-20 5:-22 6:-9 7:-13 9:-35
near:بلدي	0:-10 1:-11 2:-8 3:-14 4:-8 5:-31 6:43 7:-20 10:-8 11:11
near:بلغ	0:-12 1:8 3:18 4:-8 6:-20 7:-17 8:10 9:-20 10:-11
near:بلغت	0:-24 3:13 5:-17 6:17 7:-15 8:-9 9:-15 10:12 11:-10
near:بلغم	5:10
near:بما	7:10
near:بمست	3:-25 4:-15 5:43 6:-28 7:-24
near:بمشا	3:-9 6:-9 7:10
near:بمقت	0:-27 1:-8 4:-29 5:10 6:21 7:-24 10:-33
near:بنجا	3:11
near:بنغل	6:-13 7:11
near:بنفس	2:-11 6:25
near:بنقل	6:9
near:بنير	6:10
near:بها	5:-12 6:18
near:بهم	0:-11 2:-11 4:-22 5:-20 6:-11 7:20 9:-9 10:-12 11:11
near:بواق	9:11 11:-8
near:بودا	6:12 7:-9
near:بور	3:-8 5:-10 6:16
near:بورو	3:-34 6:19 7:-17 9:38 11:-30
near:بوسا	0:15 2:-15 3:-12 4:-30 6:-24 10:24 11:-8
near:بولا	0:-21 2:-21 4:-19 5:-8 6:10 7:-8 8:-11 10:11
near:بولد	1:-8 3:9 6:-16 9:-23 11:10
near:بولو	5:-17 6:22 7:-13
near:بولي	0:11 3:8 10:-19 11:-10
near:بوني	3:-11 5:-14 6:22
near:بيان	0:-36 2:-11 3:-30 4:-45 5:-11 7:-13 8:15 9:-31 10:25
near:بيت	0:-19 1:-16 2:-15 3:-17 4:19 5:-19 6:-21 7:24 8:-14 9:-17 11:-21
near:بيتا	1:-8 6:22
near:بيته	6:10
near:بير	6:21
near:بيلغ	5:16 6:-10
near:بين	0:15 1:42 2:-29 3:-62 4:-25 6:-11 7:-57 8:14 9:-13 10:-32
near:بينم	0:-9 1:11 2:-21 3:10 6:-33 7:19 8:-14 9:-20 10:-13 11:15
near:بينه	0:-13 1:8 2:-17 3:-47 4:-36 5:23 6:15 7:-62 8:-8 9:18 11:-44
near:بيني	6:15
near:بيوت	1:-11 3:11 4:-10 5:-17 7:-14 10:-23 11:8
near:تابع	1:9 2:-22 3:-23 5:19 6:-25 7:-10 10:-15 11:15
near:تاخر	0:-17 2:24 3:-14 4:-26 5:-15 7:-19 10:-18 11:-8
near:تاري	1:-8 5:-18 6:21
near:تاسع	2:-9 5:-20 6:28
near:تاكد	1:-14 6:28 7:-12
near:تالي	0:-9 1:-8 4:-14 5:-10 6:31 7:-26 9:-8 11:-16
near:تايل	0:-8 2:31 3:19 4:-24 6:-31 7:-14 8:-8 9:-12
near:تباد	0:-17 2:-28 3:-10 4:-24 5:-12 6:11 7:-10 8:27 10:-35 11:-10
near:تبقي	2:22 3:-15 4:-15 6:-25 9:20 11:-13
near:تبلغ	1:-10 2:-8 3:-23 4:15 5:-11 6:25 7:-9
near:تبين	7:15 11:-11
near:تتبا	0:-8 2:-20 4:-12 6:12
near:تتحد	0:-19 1:-10 2:13 10:-19
near:تترا	0:11 4:-10 5:13
near:تجار	0:-18 2:-12 3:-15 4:-18 5:-9 6:27 7:-15
near:تجاو	6:9
near:تجمع	0:-8 3:36 4:-8 6:-11 7:-14 8:-11 9:-8 10:-9 11:-38
near:تحت	0:-25 1:-22 2:14 3:-11 4:-31 7:16 8:-24 9:-19 10:-26 11:-12
near:تحتا	3:13 11:-10
near:تحتج	0:-19 1:-9 2:-16 4:34 5:-8 7:-22 8:-23 10:-18
near:تحدث	0:-13 1:-9 2:15 3:12 4:-16 5:-26 6:17 8:-16 9:-10 10:-21 11:-28
near:تحدي	0:-8 1:-11 2:-26 3:25 4:-18 5:-14 6:24 7:-12 8:-26 10:-22 11:-16
near:تحري	0:-29 1:-10 2:-31 3:-19 4:-26 5:-13 6:-36 7:28 8:-12 10:35 11:-12
near:تحصي	0:12 1:16 4:-14 6:-17
near:تحطم	6:13
near:تحقق	3:9 4:15 5:-20 6:11 7:-17 9:-8 11:-9
near:تحقي	0:-11 2:25 3:-8 4:-17 7:-17 10:-17
near:تحمل	4:-15 6:-15 8:21 10:-14
near:تحيي	5:-9 6:23 7:-8 9:-8 10:-8
near:تخشي	4:15
near:تدخل	3:-12 7:-21 11:24
near:تدمي	1:15 6:-8
near:تدير	4:-9 5:14
near:تذكر	4:14
near:تراج	5:-8 6:-21 7:25
near:تراك	5:-10 6:11
near:تراو	0:-9 6:15
near:تربي	6:9
near:ترت	5:31 6:-23 7:-23
near:تردد	4:14 8:-15
near:ترفع	0:26 3:-9 6:-12 10:-19 11:-10
near:ترك	3:34 6:-26 7:-8 9:-16 11:-33
near:تركي	3:-28 7:-10
near:ترنو	2:-12 4:-8 5:-13 8:20
near:تزال	0:-13 2:-8 4:23 5:-17 6:13 7:-23 8:-13 10:-33 11:-13
near:تسبب	5:16 6:-16
near:تستض	0:-8 1:-8 3:21 4:-19 6:-18 8:-9 9:9 11:-29
near:تستع	2:-21 3:-17 4:22 5:-10 6:-24 7:-19 11:13
near:تسجل	0:-13 1:23 6:-21 7:-10 9:16 10:-14 11:-23
near:تسع	0:-10 1:-10 2:-19 4:20 5:-14 9:-18 10:-14 11:-20
near:تسعم	1:12 6:-11 7:-8 9:-16 11:17
near:تسعه	1:-22 5:-24 6:23 7:-15 9:-48 11:-12
near:تسعو	5:-11 6:21 8:-14 11:-10
near:تسعي	0:-24 2:-17 3:-11 4:-9 5:16 6:17 7:-20 10:-9 11:12
near:تسلم	0:-9 2:-34 3:-12 4:-24 5:-11 6:50 8:-20 10:-42 11:-27
near:تسلي	2:-42 4:-30 5:-14 6:27 8:10 10:-40
near:تشاد	0:-15 1:-13 2:-23 3:-10 4:-15 5:-19 6:-47 7:-18 8:-13 9:28 10:27
near:تشام	4:12 6:-10
near:تشري	0:-15 1:8 2:-28 3:13 4:-10 5:-38 6:14 7:-28 9:-20 11:-8
near:تشغي	5:-10 6:19
near:تشمل	2:-16 4:-24 5:-18 6:9 8:28 10:-14
near:تصري	3:-21 5:-9 7:8 11:25
near:تصل	11:13
near:تضاع	3:12 6:-9
near:تضرر	3:-22 5:-13 6:28
near:تضم	0:-10 5:-13 6:-20 7:-12 8:-10 9:-14 11:25
near:تضيف	4:-8 5:18 7:-25 11:-10
near:تعام	5:25 6:-11 11:-13
near:تعد	0:-11 10:17
near:تعدا	2:-9 4:20 10:-18
near:تعدي	6:-16 10:22
near:تعذي	0:-15 2:25 4:-12 5:-9 6:-29 7:11 8:-21 10:-18
near:تعرض	5:-9 6:13
near:تعرف	0:-19 1:-14 3:-16 4:-23 5:-34 6:39 7:-38 8:-12 9:-10 10:-24 11:-15
near:تعلن	0:-15 2:-8 4:-12 6:30
near:تعلي	5:15
near:تعمل	4:14
near:تعود	2:-9 5:-11 6:20 7:-12
near:تغذي	6:20
near:تغطي	2:18 6:-18
near:تفتي	0:19 4:-8 5:16 6:-23 10:-10
near:تفجي	1:-13
near:تفرج	2:-22 4:-22 6:20 8:-11 10:11
near:تفيد	3:-36 4:15 6:-19 7:-14 11:32
near:تقاط	1:-13 6:12
near:تقتل	6:12
near:تقدر	1:-9 3:11 4:25 5:-12 6:-26 7:11 8:-8 11:-8
near:تقدي	0:-21 1:-12 2:-18 3:-16 4:15 5:-16 8:-27 10:17
near:تقر	6:11
near:تقري	1:-9 2:-19 3:21 4:-8 5:-14 10:14 11:-33
near:تقل	3:-9 5:-12 6:17 11:8
near:تقول	0:-20 5:-34 6:-21 7:44 8:-17 9:-35 10:-41
near:تكفي	3:11 6:-8
near:تلام	0:13 2:-11 4:-10 5:-11 6:10
near:تلغر	2:-8 8:14 10:-13
near:تلفز	5:-8 6:9 7:-14
near:تلقي	3:-15 5:26 7:-17 11:-8
near:تلك	0:13 3:-13 4:-15 7:11
near:تلمي	2:-23 5:-19 6:24 8:-13 10:-37
near:تمكن	2:-23 3:-29 4:-16 5:-13 8:-12 10:11 11:20
near:تموز	2:-10 3:-12 6:8 11:12
near:تموي	3:-14 6:13 9:10 11:-12
near:تنظي	2:-18 3:-17 5:-11 7:-11 8:-9 10:12 11:-11
near:تنفي	2:-15 6:11 8:22 10:-21
near:تنقل	0:-15 1:-11 3:-10 5:11 6:-12 7:-8 10:-11 11:19
near:تهجر	3:11 5:-8 11:-8
near:تهجي	3:24 6:-19 11:-9
near:تواص	6:-9
near:توثق	0:-15 1:-11 2:27 6:-20 7:-18 8:-22 10:-8
near:توجه	3:18
near:توزي	5:11 6:-24 7:24
near:توفي	0:-24 1:-18 2:20 3:-23 4:-16 5:-38 6:46 8:-28 9:-11 10:-23 11:-8
near:توقع	6:10
near:توقف	4:-16 6:18 7:-11
near:توقي	3:11
near:تووي	3:13 11:-10
near:ثالث	0:-17 1:-9 2:-36 3:15 4:14 5:-17 7:-16 8:-25 9:-15 10:22
near:ثامن	0:-11 1:-11 3:-13 4:-32 5:-19 7:-15 8:34 10:-36 11:-8
near:ثانو	0:8 4:-19 6:-10
near:ثاني	0:-8 2:-18 3:15 4:-45 5:11 6:-30 8:-19 9:-22 10:19
near:ثلاث	0:-26 1:-16 2:-63 3:-12 4:-26 5:8 6:26 7:-70 8:-8 10:18 11:-48
near:ثلثه	5:21
near:ثمان	2:-61 3:-39 4:14 5:-10 6:-26 7:-56 8:12 9:9 10:17 11:-35
near:ثمن	0:19 2:-16 4:-22 8:-16
near:جاء	3:17 9:-9 11:-9
near:جاءت	0:-9 4:-10 8:-28 10:31
near:جارف	3:-13 5:-24 6:-8 7:21
near:جاري	3:-9 11:10
near:جامع	1:-8 2:14 3:10 5:-11 6:-14 7:-20 9:-12 10:-31 11:17
near:جان	3:-20 4:9 7:-14 8:-11 11:15
near:جانب	0:-25 1:-9 2:-43 4:18 5:-20 6:22 7:-24 9:-10 10:11 11:-34
near:جبال	5:19 6:-13
near:جبل	0:13 1:23 2:-17 3:-16 4:-20 5:25 6:-39 7:-18 8:-8 10:-18 11:-19
near:جبهه	2:-9 4:17 6:-29 10:12
near:جثام	0:-9 2:-30 4:-20 6:14 7:-19 8:12 10:-18
near:جثث	0:-29 1:-17 2:-18 3:-15 4:-32 5:-13 6:11 8:-10 9:-10 10:9 11:-20
near:جثما	2:-9 5:12 6:24 8:-19 10:-8 11:-11
near:جثه	1:-13 2:17 3:-17 4:-33 5:-11 6:-14 7:33 10:-43 11:-10
near:جديد	3:14 5:-17 6:20 7:-12 9:8 11:-22
near:جراء	0:-8 2:-8 5:-14 6:-10 7:25 9:-12
near:جراح	5:27 6:-11 11:-14
near:جرح	0:-20 1:16 2:-9 3:-18 4:-18 5:33 6:-23 7:-28 11:-9
near:جرحت	5:23 6:-19
near:جرحو	5:36 6:-33
near:جرحي	0:-15 1:23 2:-25 4:-23 5:49 6:-56 7:-33 8:-9 9:-11 10:-12 11:-16
near:جرفت	3:-9 5:-13 6:-8 7:13
near:جروح	3:-20 4:-10 5:40 6:-28 7:-15 11:-9
near:جري	0:-9 1:-9 6:16 7:-15 8:12 9:-10 10:-14 11:-13
near:جريح	0:-28 1:35 2:-36 3:-28 4:-35 6:-15 7:13 8:-23 9:-12 10:-24 11:-19
near:جزاي	1:26 2:-12 3:-16 4:23 5:-10 6:-20 7:-10 8:-10 10:-20 11:-21
near:جزير	1:14 4:18 5:-23 7:-15 8:-9 11:-15
near:جلال	3:15 5:27 6:-37
near:جلهم	3:-11 6:13
near:جماع	0:-29 1:-8 2:18 3:-12 4:22 5:-9 6:-43 7:-19 8:20 9:-8 10:-12 11:-9
near:جمعت	3:-11 5:-20 6:21
near:جمعه	0:-34 1:-18 2:-37 3:20 6:18 9:-9 10:20 11:-31
near:جمعي	0:-8 3:-8 4:-12 6:8 7:22 11:-13
near:جمهو	3:10 6:-9
near:جميع	1:-13 3:-22 4:-13 7:-28 8:-25 10:9
near:جندي	0:19 1:-17 2:12 3:-23 4:37 6:-49 7:-33 8:-10 9:-12 10:-47 11:-14
near:جنسي	0:-21 2:-13 3:-23 4:-20 5:-14 8:-26 10:38 11:-9
near:جنوب	0:-15 1:-8 2:-8 3:-9 4:20 5:-22 7:-16 8:-9 9:14 10:-9 11:-17
near:جنود	0:-15 4:-44 5:9 6:16 7:-11 8:25 10:-39
near:جنين	3:15 9:-21 11:-9
near:جنيه	7:9
near:جهاز	4:-17 5:9 6:20 7:-13
near:جهته	0:-17 1:-12 2:-11 3:19 4:-18 5:8 6:-16 7:-13 8:-16 9:-11 10:-11 11:13
near:جوا	5:30 6:-28
near:جوار	3:-21 6:-21 9:27 11:-13
near:جود	2:-8 4:22 6:-11 8:-17
near:جوع	2:26 6:-25
near:جوله	2:-9 5:-8 6:26 7:-27 8:21
near:جويه	0:-10 3:-16 4:-17 5:-12 7:-9 8:16 10:-20 11:15
near:جيبو	6:16
near:جيرا	0:-21 2:-12 3:-16 4:-15 5:-9 6:36 7:-14 9:-9 10:-10 11:-8
near:جيش	0:-13 1:-9 5:10 7:-51 8:-16 9:-16 11:-24
near:حاد	5:23 11:-8
near:حادث	1:-11 2:-15 4:-17 5:23 7:-19 10:-15
near:حادي	3:-12 4:-8 5:-10 6:19 7:-12
near:حارس	0:27 5:12 6:-27 10:-19
near:حاره	3:10
near:حافل	1:-16 2:-30 3:-22 4:-53 6:-14 8:12 9:-17 10:16 11:9
near:حاكم	0:-10 1:-13 2:-9 3:16 4:-14 5:-24 8:-9 10:-8 11:-28
near:حال	4:-8 5:32 6:-21
near:حالت	4:-11 5:39 6:-29
near:حاله	0:20 1:-19 2:-8 3:-27 4:-10 5:28 6:-20 7:-24 8:-16 9:-8 10:-12 11:-12
near:حالي	1:14 4:-14 5:-8 6:-23 7:-10 9:12 11:-18
near:حامل	0:-13 2:-9 6:14 7:-12 10:-22 11:-10
near:حاول	0:21 2:-21 5:-10 6:-12 7:-10
near:حتفه	0:-17 1:11 3:-23 4:-14 5:-14 6:32 10:-15 11:-19
near:حتي	0:17 1:-40 2:15 3:-25 4:-54 5:-19 6:-23 7:25 8:-26 9:-48 11:13
near:حدات	5:-8 6:14
near:حده	0:-22 1:-35 2:-18 3:20 5:-36 6:41 7:-57 8:-17 10:-33 11:-9
near:حدها	0:28 1:-18 2:-16 3:-15 4:-37 5:-10 6:43 7:-39 8:-14 9:-16 10:-26
near:حدود	0:-26 1:-22 2:-28 3:-8 4:-26 5:-10 6:-27 7:-24 8:-18 9:32 10:-17 11:26
near:حديث	0:-19 2:13 4:19 5:-8 8:-14 10:-9
near:حديد	3:-9 5:16 6:-14 11:11
near:حذر	6:15 9:-8 11:-8
near:حرار	6:8
near:حرب	0:-53 1:-19 2:-14 3:-41 4:20 5:-15 6:27 7:-11 8:-22 9:-17 10:12 11:-37
near:حرجه	2:-10 3:-11 4:-22 5:40 6:-24 10:-12
near:حررت	0:-30 1:-8 2:-30 4:-30 5:-15 6:-34 7:-14 8:-22 10:55 11:-15
near:حركه	1:14 2:9 3:-9 5:-13 6:-24 7:-11 8:12 10:-10
near:حريق	1:-9 5:8 6:8
near:حزب	4:-10 6:29
near:حزير	2:-11 3:16 5:-10 6:18 7:-10 8:-14 9:-9 11:-14
near:حسب	1:13 2:-14 3:-24 4:9 7:-16 9:-10 10:-20 11:8
near:حسبم	6:34 7:-31
near:حسن	4:-10 10:14
near:حسين	3:-13 9:18
near:حصبه	3:-19 6:20
near:حصيل	0:-36 1:9 2:-24 3:-12 4:-17 5:-17 6:47 7:-60 8:-12 9:-12 10:-16 11:9
near:حقوق	2:-10 4:-8 5:-15 6:11 8:-11 10:-13
near:حقول	2:-14 3:17 5:-8 6:-23 7:-11 11:12
near:حقيق	1:27 3:-12 5:-17 6:-16 7:-11
near:حكوم	1:-30 2:-30 3:-28 4:-51 5:-23 6:34 7:-25 8:54 9:-12 10:-63
near:حلب	0:13 3:18 4:-10 6:-29 7:-9 9:-33 10:-13
near:حلبج	3:13 6:-8
near:حماس	0:-11 4:-23 5:8 6:-22 8:-9 10:19
near:حماي	0:-19 1:-10 3:-10 6:-18 7:23 11:-8
near:حمص	3:-11 5:-17 8:-8 9:-9 11:27
near:حمض	5:-18 6:22 7:-8
near:حواد	0:-12 3:-15 5:-8 6:31 7:-17
near:حوال	4:10 5:-13 6:14 8:-11 9:8 11:-22
near:حوثي	0:10 2:-25 4:17 10:-10
near:حول	3:16 11:-10
near:حياه	0:-13 1:-10 3:-10 4:-28 5:-36 6:41 7:-15 8:-8 10:23
near:حيث	0:-20 2:-14 3:8 4:-14 6:32 7:-9 10:-25
near:حين	0:-33 1:-19 3:-11 4:-25 5:-21 6:32 8:9 9:-30 10:-29
near:خارج	0:-10 1:-8 2:-15 3:-45 4:-20 5:-30 6:-13 8:11 9:48 10:-22 11:-8
near:خارك	5:-20 6:21 8:-8
near:خاطف	0:16 1:-9 2:-36 4:12 5:-23 6:-22 7:-27 8:-27 9:-9 10:8 11:-12
near:خامس	0:-12 1:-8 3:-8 4:-12 5:25 6:-46 9:20 11:-21
near:خان	2:-30 4:-14 6:23 7:-9 10:10
near:خبرا	1:-8 2:-11 3:-11 4:-10 5:-15 6:16 10:-11
near:خدما	3:26 6:-10 9:-14 11:-20
near:خرج	0:-9 2:9 3:19 4:-23 5:25 6:-46 7:-12 9:-25 10:14 11:-15
near:خرجو	0:-25 3:25 5:22 6:-31 8:23 9:-15 10:-25 11:-24
near:خرطو	3:-14 6:8 11:21
near:خروج	1:-10 3:-32 4:-8 5:-11 6:24 9:19 11:-8
near:خريف	0:-23 3:-10 4:-24 6:14 8:-18 10:27 11:-12
near:خساي	4:-13 5:19 6:-14
near:خسر	3:-10 4:17 5:-15 7:-11 10:-29
near:خسرت	4:-9 6:29
near:خسرن	2:-8 5:-21 6:24
near:خطا	2:9 4:-8 6:10 8:-15 10:-14
near:خطره	0:-8 2:-9 4:-8 5:42 6:-29 7:-19
near:خطف	0:60 1:-10 2:-38 3:-10 4:-61 5:-8 6:-26 7:-26 8:-30 9:-12 10:-48 11:-19
near:خطفت	0:24 4:-16 6:-15 7:-10
near:خطفه	0:-28 2:10 3:-14 4:-21 5:-11 6:-23 7:-12 8:-8 10:36 11:-12
near:خطفو	0:38 1:-13 2:-61 3:-26 5:-28 7:-39 8:-32 9:-34 11:-17
near:خطه	3:27 6:-10 11:-23
near:خطير	5:34 6:-28
near:خفر	6:17
near:خلال	0:-14 3:10 4:-13 5:8 6:-36 7:-18 10:-11 11:-22
near:خلف	6:9 7:-11
near:خلفت	3:-8 5:18
near:خمس	0:-25 1:-8 3:13 5:-11 6:11 7:-17 9:-16
near:خمسم	1:19 3:32 5:-10 6:-33 7:-12 9:-24 11:-15
near:خمسه	1:-31 2:-31 3:-43 4:11 5:-14 6:-8 8:-28 10:24 11:-24
near:خمسو	0:21 1:13 3:-25 4:-10 6:-19 7:-31 8:19 10:-28
near:خمسي	0:-18 1:-8 3:-15 4:-10 5:-21 6:40 8:-21 10:-27 11:-12
near:خميس	0:14 1:-9 2:-17 3:-20 4:-15 5:11 6:-21 7:-26 8:-10 11:15
near:خيام	3:38 4:-14 5:-14 6:-13 7:-32 9:-30 10:-17
near:خيبر	3:-10 5:-11 6:17
near:خيمه	9:10
near:داخل	0:11 4:-43 5:-12 6:19 8:-32 9:-20 10:-45 11:14
near:دارف	2:-9 3:-9 6:12 7:-8
near:داعش	0:12 2:-9 6:10 10:-12
near:دامت	3:-14 6:19
near:داهم	2:-8 6:-22 7:-8 10:24
near:داير	2:-9 3:-21 5:9 9:-11 10:-11 11:20
near:دباب	1:16 5:-9 6:-10 8:-10
near:دبلو	3:-21 4:-24 5:-11 7:-14 10:9
near:دخل	0:-10 2:-11 3:-25 4:23 6:-10 9:24 10:-12 11:-10
near:دراج	0:-10 1:-8 2:-16 3:-12 4:-13 6:10 7:-25 10:-18 11:13
near:درجا	5:32 6:-28 7:-8
near:درجه	6:10
near:درك	4:11 6:-10
near:درما	3:15 11:8
near:دروز	0:-17 3:-8 4:18 5:-14 6:19 10:-9
near:دعم	0:-18 2:-8 3:-17 4:18 5:-14 6:15 7:-21 8:-8 10:-8 11:-9
near:دفاع	0:-31 1:-10 2:-36 3:-25 7:-9 8:29 9:-10 10:-39 11:-24
near:دفع	0:-22 2:9 4:-15 6:11 7:-15 10:10
near:دفعت	0:-25 2:-22 3:15 4:11 5:-16 6:8 7:-11 9:-12 11:-12
near:دفعه	0:-16 1:-15 2:-23 3:-21 4:-32 5:-18 6:-10 7:-16 9:-18 10:11 11:27
near:دفن	3:-11 5:-11 6:33 7:-9
near:دفنا	0:-26 1:-10 2:-20 3:-17 4:-16 5:-28 6:28 7:14 9:-9 10:-14 11:-10
near:دفنت	1:-8 2:-19 3:-9 4:-10 5:-8 6:41 7:-13
near:دفنو	0:-11 2:12 3:-21 4:-18 5:9 6:15 7:-18
near:دقيق	5:24 7:-14
near:دمرت	5:-14 6:18
near:دمرن	1:14 8:-9
near:دمشق	5:-12 9:-17 11:33
near:دوري	0:8 5:-11 6:13
near:دول	3:-22 4:21 6:-34 7:-8 9:27 11:-13
near:دولا	0:23 4:11 5:-34 6:-33 8:-13 9:-12 10:9
near:دولي	0:-11 1:23 3:24 4:-20 5:-22 6:-48 8:-15 9:-32
near:دون	0:-9 2:25 3:20 4:-29 5:-21 6:-9 7:-22 8:-8 9:-8 10:-16
near:ديار	3:-28 6:-13 7:-8 8:-18 9:-9 10:16 11:30
near:دير	0:21 2:-10 3:-10 5:13 6:-17 7:-13
near:ديسم	0:-16 1:-23 2:-11 3:-44 4:-19 5:-12 6:-27 7:31 8:-17 9:10 11:11
near:ديفو	2:11 3:-12 4:-10 6:-30 8:-8 9:16 10:22 11:-13
near:ديل	6:12
near:دينا	0:-16 2:-23 4:30 5:-25 6:-33 7:15 8:-12
near:ذات	2:24 6:-22 10:-14
near:ذاته	0:-20 1:-10 2:-8 3:-14 4:-27 6:20 7:-20 8:-8 9:-12 10:20 11:-12
near:ذخاي	3:-8 6:28 9:-13 11:-22
near:ذخير	5:28 6:-22
near:ذروه	0:12 3:33 4:-10 6:-12 9:-36 11:-22
near:ذكر	0:-14 1:21 2:-14 3:-21 4:24 5:-32 6:-10 7:8 8:-18 10:-22
near:ذكرت	5:15 6:-8
near:ذلك	0:-9 1:-14 2:-35 4:23 8:-16 9:-10 10:-49 11:-12
near:ذمه	5:8
near:ذهب	0:15 1:-8 2:-10 4:-13 5:-11 6:12 7:-9
near:ذوي	2:-11 6:-11 8:18 10:-14
near:ذويه	0:-13 2:-11 3:-11 4:-11 5:-17 7:20 9:-29 10:29 11:-19
near:ذين	0:18 1:-17 2:-16 3:-21 4:14 5:-36 7:-27 8:10 10:-17
near:رابط	0:18 2:9 4:-15 6:-14 8:-18 10:-40
near:رابع	0:-20 1:-9 2:-40 3:-17 5:-27 6:37 7:-31 8:-16 9:-10 11:-13
near:راس	1:-10 3:13 4:-11 5:-18 6:33 7:-27 9:11 10:-8 11:-29
near:رافع	6:12
near:راكب	2:-9 7:11 10:9
near:رام	8:21 10:-20
near:رايت	6:19
near:رباط	5:30 6:-23 7:-21
near:ربع	0:-19 1:-9 3:-10 4:-28 5:-19 6:19 7:-17 8:-18 9:-11 10:-24 11:20
near:ربيع	0:-29 2:-8 3:21 4:-17 6:-12 8:21 11:-23
near:رجال	0:19 2:-22 3:-13 4:-33 5:-34 6:32 7:-36
near:رجع	0:-9 2:-11 3:-44 5:-18 6:-23 7:-16 9:-13 11:42
near:رجعو	0:11 1:-12 2:-8 4:-11 5:-14 6:-31 7:-10 8:-25 10:19
near:رجلا	0:8 3:-12 4:10 5:-22 6:-8 7:-17 10:-26
near:رجلي	0:-15 2:-12 6:22 10:-12
near:رحل	9:-15 11:18
near:رحلا	5:8 11:8
near:رحله	5:-8 6:-19 10:-8 11:17
near:رحلو	3:24 6:-15 9:-11
near:ردت	5:26 6:-19
near:رزيق	5:8
near:رسمي	0:-10 6:12 7:-8 11:8
near:رشيد	4:-13 5:-9 6:10
near:رصاص	0:-16 2:18 5:40 6:-34 7:-25 10:-11
near:رضيع	0:-13 2:-13 4:-18 5:20 6:-11 7:24 10:-24
near:رعاي	3:-13 4:-8 5:18 6:-13 7:-12 11:11
near:رفات	0:-23 2:43 3:-12 4:-33 5:-17 7:-12 8:-20 10:-32 11:-20
near:رفاق	0:-13 1:-10 2:15 3:-18 4:-21 5:34 6:-51 7:21 8:-15 9:-10 10:-13
near:رفضت	2:22 4:-8 6:-23
near:رفع	6:-11 7:16
near:رفعت	5:-37 6:48 11:-9
near:رفيق	0:-15 4:-11 10:16
near:رقم	0:49 1:10 2:-40 3:-28 4:-52 5:-41 6:14 7:-16 8:-32 9:-28 10:-52
near:ركاب	0:-15 1:-13 2:-12 3:-17 4:-15 6:-25 7:29 8:-9 10:10 11:10
near:ركام	6:11
near:رهاي	0:14 3:-10 5:-14 6:-36 7:-14 8:-13 10:8 11:-18
near:رهين	0:-29 2:-14 4:23 6:14 7:-11 8:15 10:-52
near:روس	0:-8 1:-10 2:-19 4:-25 5:-26 6:55 7:-16 8:-27 10:-21 11:-8
near:روسي	0:-15 1:-9 3:-16 6:-9 7:-17 8:19 9:-13 10:-20 11:-26
near:روما	4:10 8:-9
near:روهي	3:-13 9:14
near:روي	0:-11 4:-12 5:-12 6:28 7:-13 10:-9
near:رياح	3:12
near:رياس	0:-9 4:18 6:-13 8:13
near:رياض	3:10
near:ريف	0:11 4:-8 5:10 6:-29 9:-9 10:-13 11:28
near:رييس	0:-22 1:-17 2:-26 3:18 4:22 5:-36 6:17 7:-26 8:-19 9:-13 11:-24
near:زابو	6:11
near:زاره	0:-12 1:10 2:-12 3:-25 5:28 6:-22 7:-18 10:-16
near:زاعم	1:15 5:-10 7:-9
near:زال	0:-31 1:-19 3:29 4:45 5:-13 6:-29 7:-16 8:-20 9:-25 10:-51 11:-33
near:زالت	2:15 5:-11 6:-21 7:19
near:زالو	0:-37 1:-17 4:39 6:-17 7:13 8:-34 9:-9 10:-38 11:-40
near:زامف	0:14 10:-12
near:زلزا	1:-10 3:8 4:-12 6:23 7:-8 9:-16 11:-18
near:زلنا	1:-8 2:-12 3:-11 4:-11 5:-16 6:-9 7:25 10:-11
near:زملا	2:-17 3:-21 4:12 5:14 6:-20 7:-27 9:-13 11:-12
near:زميل	0:-11 2:-9
near:زهاء	3:-9 9:10
near:زوبي	1:-11 6:8
near:زوجت	4:-8 6:19
near:زور	5:14 6:-13
near:زير	2:-10 3:-16 4:8 7:11 8:-20 10:-13
near:سابع	0:18 2:-9 3:-8 4:-17 6:-12 7:8 8:-24
near:سابق	0:27 1:-37 2:-32 6:19 7:-29 8:-30 9:-18 10:-15 11:-46
near:ساحل	5:-13 9:12
near:سادس	2:-13 3:-13 5:-21 6:13 7:-12 11:16
near:ساعا	0:9 2:-25 3:8 4:-31 5:-13 6:-13 7:-19 9:-10 10:26 11:-29
near:ساعه	0:-16 1:-24 2:-31 3:-29 4:-12 6:30 8:-22 9:-19 10:-15
near:ساغا	3:24 6:-19
near:ساق	3:-12 5:42 6:-36 7:-14
near:ساقه	5:28 6:-19 7:-21
near:ساكن	3:25 6:-13 8:-8 11:-14
near:سامي	3:-9 5:-8 11:18
near:سانا	5:10
near:سانت	6:10
near:سايق	0:15 2:-29 3:-10 4:-33 7:28 8:-13 10:-11
near:سباح	5:-12 6:24
near:سبت	0:-19 1:-12 2:-16 3:-9 4:-16 5:-8 7:-13 9:-9 10:17 11:25
near:سبتم	0:35 1:-21 2:-27 3:-18 4:-40 5:-22 6:-29 7:-20 8:-30 9:23
near:سبع	5:16 6:-10
near:سبعم	2:-9 4:-18 8:33 10:-31
near:سبعه	0:-14 1:-9 3:-17 4:-44 5:-14 6:37 7:-39 8:17 9:-11 10:-24 11:-15
near:سبعي	0:-8 2:-11 3:-10 4:10 5:8 6:-9 9:-9 10:-14 11:12
near:سبقه	0:-8 1:16 6:-19 7:-8 10:-11
near:سبيل	2:11 4:-23 6:-24 7:-20 8:-13 10:16
near:سبين	3:10 5:-10 6:-9 9:-23 11:10
near:سته	0:-15 1:15 2:-20 3:11 6:19 7:-19 8:-19 9:-19 10:-23 11:-26
near:ستون	8:13 10:-13
near:ستين	1:-8 2:-25 3:-23 5:-10 6:-27 7:18 9:-12 11:-22
near:سجل	0:31 1:11 2:-14 3:-11 4:-35 5:-17 6:-44 8:-12 9:-14 10:-25
near:سجلت	0:32 1:-23 3:-17 5:-14 7:-20 8:-19 9:-11 10:-14
near:سجن	8:19 10:-18
near:سجنا	2:19 3:-8 6:-14
near:سجون	0:-8 2:12 3:-11 4:8 5:-13 6:-22 7:-12 8:11 10:-42
near:سراح	0:-29 2:-17 4:-37 6:-21 7:-9 8:-22 10:49
near:سرير	5:11
near:سريع	0:-16 3:-11 4:26 6:-22 7:-9
near:سعد	5:-10 6:12
near:سعود	2:-13 3:-16 4:-15 5:-43 6:50 8:37 10:-36
near:سفار	0:-9 3:-14 4:14 6:-19 7:-10 8:-14 10:-12 11:23
near:سفح	3:12
near:سفين	4:15 6:-13
near:سقط	0:-8 3:-13 5:20
near:سقطت	3:12 6:-21 7:20
near:سقطو	0:-9 1:15 4:-16 5:-29 7:18 10:-18
near:سقف	1:-8 3:-19 6:24 7:-21
near:سقوط	0:-19 1:10 2:-17 5:20 6:-36 7:-18 9:14 11:18
near:سكان	0:-18 1:-13 2:-16 3:45 4:-26 5:-28 6:-46 9:-18 10:21 11:-42
near:سلام	4:12
near:سلسل	6:-11 8:-25 10:26
near:سلطا	0:-18 1:-11 2:-8 3:-15 5:-26 6:17 9:11 10:-18 11:17
near:سلم	6:12
near:سلمت	0:-13 1:-10 2:-13 3:-11 5:-15 6:22 7:-13 8:-34 9:-11 10:16 11:-13
near:سلمن	0:-13 2:35 4:-16 5:-14 6:-23 8:-13 10:-31
near:سليم	1:-12 2:-10 3:-29 4:-14 5:-34 6:49 7:-18 9:19 11:-16
near:سمح	5:20 6:-11
near:سنجا	2:-14 3:-17 5:-10 10:-12 11:20
near:سند	5:-9 6:12 7:-9
near:سنغا	1:24 2:-24 3:-23 4:-25 5:-14 7:-10 8:-14 10:15 11:-20
near:سنه	0:15 1:-12 2:-19 3:-22 4:-21 5:-26 6:12 8:15 10:-21
near:سنوا	0:8 1:-9 2:-8 3:-14 5:8 7:-16 8:-10 10:-22
near:سنوي	6:13
near:سوء	6:20
near:سواح	3:21 6:16 11:-18
near:سوتل	3:12
near:سودا	0:-19 1:-16 2:-13 3:-45 4:-19 5:-43 6:42 7:8 8:26 9:34 10:-33 11:-42
near:سوري	0:-35 1:-8 2:-8 5:9 7:-9 9:-15 10:21
near:سوق	3:9 6:-10 10:8
near:سوكو	0:9 4:-8
near:سومط	3:15 5:-8 6:-19
near:سوها	5:19 6:-16
near:سوي	1:12 2:-21 3:-23 4:-24 5:-27 7:-29 8:-23 9:-18 10:29 11:10
near:سويس	2:17 5:-10 10:-9
near:سياح	5:-17 6:24 7:-8
near:سيار	0:12 1:-11 2:-17 3:-32 4:-35 5:10 6:22 7:-23 8:-19 9:-15 10:-26 11:-15
near:سياس	3:-8 6:8 8:-15 10:16
near:سياق	5:26 6:-25
near:سيبو	6:15
near:سيده	3:-13 6:17 7:-17
near:سير	2:22 6:-19
near:سيرا	3:22 5:-8 6:-11 7:-10 9:-8 10:13 11:-24
near:سيطر	6:-14 7:17
near:سيقا	1:-8 3:-18 4:-13 5:29 6:-26 7:-20 8:-13 9:9 10:-10 11:-10
near:سيل	5:-13 6:21
near:سينا	1:-8 3:-17 6:24 7:-15
near:سيول	3:-24 5:-29 6:11 7:13
near:شاحن	0:35 1:-10 2:-34 3:-24 4:-31 5:12 6:-53 7:16 8:-9 9:-15 11:8
near:شارع	0:-12 3:-18 5:-12 6:24 7:-10
near:شارك	0:-8 2:-12 3:-10 4:-12 5:-9 7:-9 8:23 10:-18
near:شاطي	6:14
near:شباب	1:-20 3:33 5:-11 6:-24 7:-10
near:شباط	3:10 5:-9 6:16 9:-20
near:شبكه	0:11 1:-8 3:-8 8:-10
near:شبوه	3:-8 5:10
near:شتاء	1:-10 2:19 4:-9 6:10 7:-22 9:-14 11:-11
near:شجاع	2:16 4:-10 6:-9 10:-15
near:شخص	1:-13 2:-16 3:-30 4:-23 5:21 7:-23 8:-16 9:18 10:-25 11:13
near:شخصا	0:-39 1:-36 2:-39 3:18 5:24 6:-15 8:-27 9:-32 10:8 11:-15
near:شخصي	2:-9 3:-8 6:19 7:-30
near:شرد	0:-9 3:26 4:-15 6:-13 9:-15 10:-8
near:شردت	3:9 6:13 9:-32 11:-13
near:شرطه	0:25 1:-14 3:-20 4:-40 5:-17 6:-8 7:19 8:-10 9:-9 10:-14 11:-9
near:شرطي	0:-18 4:14 5:-8 6:18
near:شرعي	2:-12 3:-10 5:-10 6:31 7:-9
near:شرق	0:-12 1:-15 2:-14 3:16 4:16 6:-22 7:-11 8:-8 9:-8
near:شرقي	0:-31 2:-12 3:-9 4:15 7:-19 8:-8 9:15 10:18 11:-16
near:شركا	0:10 3:19 5:-15 9:-8 10:-8 11:-10
near:شركه	0:-8 2:-9 3:-9 4:22 5:14 6:-25 7:-10 10:-24
near:شعب	3:-12 11:13
near:شفاء	5:8
near:شقيق	2:-10 3:-8 5:9 6:10 7:-10
near:شمال	0:18 3:11 7:-12 8:-18 9:-14 10:-25
near:شمس	3:20 9:-20
near:شهاد	5:9
near:شهد	6:11
near:شهدا	1:-13 2:-9 3:-21 5:14 7:-19 11:-9
near:شهدت	5:-9 6:-15 7:17
near:شهر	0:9 2:8 4:-49 5:-35 6:-17 7:-42 8:-41 9:-44 10:23
near:شهرا	0:-14 1:-8 3:-18 4:-18 5:-12 6:-33 9:25 11:-16
near:شهره	2:-10 5:15 6:9
near:شهري	0:13 2:-14 4:-14 5:-12 7:-17 10:-13
near:شهود	5:8
near:شهيد	0:-11 1:24 3:-11 5:14 6:-23 7:-17
near:شوون	1:-8 2:27 3:-9 4:-27 5:-9 6:-22 8:8 10:-15 11:-8
near:شيبو	4:-12 6:-11 7:10 8:-9 10:-13
near:شيخ	3:-12 4:-15 5:-13 6:-18 7:31 9:-12 10:-17 11:-24
near:شيوخ	0:21 4:-20 5:-20 6:-18 8:-10 10:12
near:صاحب	7:12
near:صباح	1:-32 3:-20 4:-27 5:-21 6:-18 7:34 8:-18 9:-28
near:صحاف	3:-13 6:-10 9:18
near:صحرا	1:24 3:-22 4:22 5:-9 6:-26 7:-14 11:-20
near:صحفي	0:-8 3:11 6:-22 7:-8
near:صحه	0:-11 1:-26 2:-33 3:-43 4:22 5:18 6:14 7:-18 8:-25 9:-13 10:-22 11:-18
near:صحيه	3:-8 5:-26 6:34 7:-12
near:صحيي	0:28 4:-9 5:-10 6:-15 10:-9
near:صدر	3:8
near:صدمه	6:10
near:صغير	0:19 2:12 6:-20 7:-12 10:-16
near:صفحه	0:11
near:صفر	6:22
near:صفقه	4:-12 8:13
near:صفوف	0:-9 2:-8 4:-12 6:38 7:-10 10:-15
near:صلت	11:10
near:صلنا	5:12 7:-9
near:صلوا	0:20 3:-27 5:16 6:-24 7:-23 9:27 10:-11 11:-20
near:صليب	0:-16 1:-9 2:19 3:-17 4:-28 6:-18 9:-8 11:-18
near:صناع	5:10 6:-9
near:صنعا	0:-13 4:8 6:20 10:-19
near:صنف	5:-8 6:15
near:صهار	6:10
near:صهري	0:-24 2:-8 4:-9 6:30 10:-10
near:صور	5:-18 6:20
near:صول	2:16 6:-18 7:-13 9:-13 10:-13 11:16
near:صوما	0:-11 3:-23 4:11 5:-13 6:-21 7:-9 9:22 10:-8 11:-21
near:صياد	0:-21 1:-16 2:11 3:-27 4:11 5:-20 6:10 7:19 8:-10 9:-16 10:-38 11:-32
near:صيف	1:-9 3:-27 5:-15 7:-14 11:35
near:صيني	0:16 3:-15 5:-13 6:-27 7:-9 8:-13
near:ضابط	0:-19 2:-23 4:16 5:8 6:-11 7:-8 10:-8
near:ضالع	2:-31 3:14 6:30 9:-10
near:ضحاي	0:-12 1:8 2:-15 3:-19 4:-9 5:-33 6:39 7:-36
near:ضحيت	2:-9 5:-10 6:25
near:ضحيه	6:14
near:ضرب	5:18 6:-10
near:ضربه	5:32 6:-22
near:ضعف	0:16 1:14 3:11 6:-23 7:-16 11:-8
near:ضفه	3:-16 5:-9 6:8 9:19 11:-13
near:ضمت	5:-8 11:10
near:ضمن	2:-16 3:12 6:11 8:10 10:-26 11:-8
near:ضمنه	0:-14 2:-28 4:-31 5:-18 6:33 7:-10 8:18
near:طابق	0:-8 2:15 3:16 4:-22 5:-12 6:-20 7:12 8:-8
near:طاقت	3:-21 5:-14 6:15 9:21
near:طاقم	6:12
near:طاقه	9:-8 11:11
near:طال	5:10
near:طالب	3:-18 4:21 5:-11 7:-8 9:14 10:-19 11:-13
near:طاول	2:-16 6:23 7:-10
near:طاير	0:-15 1:-17 2:-8 3:-19 4:-17 5:-11 7:10 8:17 10:-8
near:طايش	0:-11 2:-11 5:38 6:-30 10:-9
near:طباب	2:-10 5:-9 6:16
near:طبرق	3:-8 5:-12 11:12
near:طبقا	0:-18 2:-14 4:21 5:-12 6:15 7:-19 10:-15
near:طبي	5:18
near:طبيب	0:-10 1:-8 2:17 4:-12 5:-15 6:24 7:-34 10:-10
near:طبيه	3:-9 6:20 7:-15 9:-11
near:طرف	0:-8 3:-8 4:-18 5:20 6:10 7:-10 8:8 10:-22
near:طرفا	2:-19 6:13 10:-11
near:طرفي	0:-11 3:-17 5:-10 7:-9 8:-20 10:26
near:طرق	0:-19 1:-28 4:-8 5:-26 6:49 7:-12 8:-9 11:-18
near:طريق	1:18 2:-52 3:-12 4:-46 5:-14 6:32 7:-26 9:-28 10:-20 11:-37
near:طفل	0:9 1:-9 2:-23 3:-9 4:-12 6:16 7:-19 8:-10 10:-12
near:طفلا	1:-15 2:-11 4:-17 6:36 7:-28 8:-17 9:-17 10:-23 11:-29
near:طفله	4:-10 5:-11 6:27 7:-12
near:طفلي	5:21 6:-17
near:طفيف	5:34 6:-33 7:-9
near:طواب	11:8
near:طوار	0:-12 1:-12 3:-13 4:-17 6:10 7:-17 9:-13 10:-8 11:18
near:طواق	3:-8 5:18 6:-19 7:16
near:طوعا	3:-20 5:-8 6:-11 9:-20 10:-14 11:34
near:طولك	3:13 9:-20
near:طوله	0:-9 3:-13 4:24 6:-19 10:-18 11:-8
near:طويل	3:20 9:-10 11:-11
near:طيرا	6:19 7:-10
near:طينه	2:-8 3:-26 6:-20 9:27 11:-13
near:ظهر	2:-16 5:10 7:9 10:10
near:ظهرا	0:-8 2:-21 4:-9 5:-23 6:45 7:-18 8:-9 10:-8
near:عاجز	6:-8 10:-9 11:-12
near:عاجل	5:20 6:-11
near:عاد	1:-15 2:12 3:-18 4:-36 5:-43 6:-66 7:-31 8:23 9:-51 10:-10 11:51
near:عادت	5:-15 7:-10 10:15 11:-8
near:عادو	3:-43 4:-8 5:-14 6:-27 7:11 8:-18 9:-57 10:13 11:52
near:عاشر	5:-9 6:17 7:-10
near:عاصم	0:-20 6:14 8:-16 9:-15 10:-14 11:15
near:عالج	3:-8 5:31 6:-14 7:-12 9:-10
near:عالم	0:-25 1:-11 2:16 3:-18 4:-17 5:-25 6:37 7:-15 10:-12 11:-14
near:عام	0:18 1:41 3:-28 4:-74 5:-16 7:-35 8:-13 9:-58 10:-21
near:عاما	0:-15 1:-16 2:-8 3:-24 4:-18 5:-18 6:48 7:-33 8:12 9:-11 10:-18 11:-9
near:عامل	0:11 1:-18 2:-24 3:-26 4:17 5:32 6:-25 7:-33 8:-29 9:-16 11:-18
near:عامه	0:-15 2:9 3:-18 4:16 5:-9 6:14 7:-33 8:-18 9:-8
near:عامي	2:-15 4:-27 5:-14 6:-29 7:-15 9:23 10:26 11:-14
near:عايد	0:-26 1:-27 2:-18 3:-50 4:18 5:-34 6:-22 7:-30 9:-48 11:58
near:عايل	0:-28 1:-10 2:-26 3:14 4:-32 5:-8 6:12 7:18 8:-16 9:-13 10:-16
near:عبار	1:12 5:-11 6:-14 7:12
near:عبد	3:14 9:-9 11:-13
near:عبر	0:-8 2:28 3:-40 4:-39 5:-27 6:-34 7:-21 8:-16 9:13 10:-29 11:28
near:عبرو	3:-23 9:29 11:-20
near:عبور	3:-14 5:-11 6:12 7:-15 9:18 11:-9
near:عبوه	5:18 6:-18
near:عتق	3:13 11:-10
near:عثر	0:18 1:-11 2:28 3:-19 4:-33 5:-26 6:-18 8:-12 9:-8 10:-38
near:عثما	3:-13 5:-17 6:20
near:عثور	3:-9 5:-15 7:10
near:عداد	0:-21 1:-21 2:-14 3:-19 4:-43 5:-14 6:-21 7:53 9:-9 10:-29 11:-20
near:عدت	4:14 6:-12
near:عدد	1:18 2:-40 3:-15 4:-20 5:-36 7:12 8:-10 9:15 11:-23
near:عددت	1:-9 2:-8 3:-22 4:26 5:-8 6:-10 7:-15
near:عدده	0:-23 1:-25 2:-21 3:14 6:-30 7:-9 8:17 9:-12 10:-26 11:-17
near:عدلي	0:-10 2:15 5:-8
near:عدم	1:28 2:13 5:-30 6:-38 9:10 11:-9
near:عدن	0:-13 2:-8 5:-18 7:-19 10:19
near:عده	5:-9 6:12
near:عدو	1:16 3:-9 5:-9 8:-10
near:عدوا	1:13 6:-12
near:عراق	6:-14 9:19
near:عربا	4:17 5:-11 6:-15 7:-9
near:عربه	0:-11 4:25 6:-17 7:-8
near:عرفن	0:-14 1:-11 3:-23 4:-26 5:-17 6:24 7:16 8:-10 9:-16 10:-11 11:-24
near:عسكر	0:-21 1:-8 2:-44 3:-25 4:-27 5:-23 6:-14 8:-9 9:-13 10:51 11:-14
near:عشاي	0:8 2:-14 4:-25 5:-23 7:-12 8:-14 10:27
near:عشر	0:-9 1:-28 2:9 3:-52 5:8 6:13 7:-22 8:-18 9:-18 10:-21
near:عشرا	2:-22 3:19 4:27 5:-21 6:-10 7:-19 8:-8 9:-19 10:-23
near:عشره	0:-25 1:-15 2:-32 3:-10 4:19 6:29 7:-38 10:-37 11:-28
near:عشرو	0:-46 2:-32 3:-18 4:19 6:26 7:-33 8:-10
near:عشري	0:13 1:-15 2:-24 3:14 4:-33 5:9 6:-21 9:-20 10:-9
near:عشوا	0:-10 1:-8 3:15 4:-9 6:8 7:-10 11:-14
near:عصاب	1:-10 3:14 4:11 6:8 9:-15 10:-9 11:-12
near:عصر	0:-17 6:28
near:عصرا	6:16
near:عطشا	6:27 7:-14
near:عقار	6:14
near:عقد	1:13 6:-10
near:علاج	3:-28 4:-9 5:50 6:-33 7:-22 9:-22 11:17
near:علقت	5:9
near:علم	6:-27 7:27
near:علمت	6:18
near:علي	1:26 2:-15 3:-12 6:-9 7:-14 8:-46 9:-16 10:-9 11:-45
near:عليا	6:20 7:-13
near:عليه	2:12 3:-14 4:-31 5:-18 7:10 8:-10 10:-17
near:عمال	0:13 1:-8 3:-10 4:-13 5:-19 6:16 7:9 10:-13
near:عمر	2:-13 3:-22 4:-17 5:-29 7:25 8:21 9:-12 10:-21 11:-23
near:عمره	0:-22 2:-14 5:29 6:-21 7:-14 10:23
near:عمل	6:21
near:عملي	0:-32 1:-24 2:-41 3:-25 4:-51 8:24 9:-14 10:16 11:-32
near:عموم	0:10 6:11 7:8 9:-10
near:عناص	2:-9 3:-14 4:9 5:-23 6:14 7:-9
near:عناي	0:-9 1:-11 2:-12 3:-16 4:-28 5:49 6:-19 7:-16 8:-8 10:-13 11:-8
near:عند	1:-15 2:13 4:-39 5:-26 6:11 8:-20 10:-50 11:-12
near:عندم	5:-9 6:31 7:-12
near:عندن	6:9
near:عنصر	3:-10 7:9 11:11
near:عنف	1:-12 3:32 6:16 7:-12 9:-25 11:-24
near:عنه	5:-11
near:عنها	0:19 2:-9 4:-13 6:12 8:-14 10:-21
near:عنهم	0:-28 1:-11 2:-36 3:-23 4:30 5:-26 6:-55 7:8 8:16 9:-10 10:11 11:-16
near:عوده	0:-8 1:-10 3:-42 4:-8 5:-23 7:-12 8:-13 9:-18 10:-22 11:50
near:عون	3:32 6:-31
near:عين	3:19 5:-15 6:14 7:-10 11:-19
near:عينه	3:-9 4:11
near:غابه	1:-11 2:12 3:-34 6:-49 7:-37 8:14 9:-16 11:-13
near:غادر	0:-18 1:-11 3:-10 4:-13 5:41 6:-50 7:-26 9:-16 10:-12 11:19
near:غارا	0:-10 2:-11 3:-9 4:-20 5:-15 6:37 7:-9 10:-17
near:غارت	5:13
near:غاره	2:-9 3:-11 4:-11 5:10 6:11 7:-9
near:غاز	6:19 7:-13
near:غالب	0:-12 2:12 4:-17 7:11
near:غاو	5:29 6:-24
near:غدا	0:13 1:-8 4:-16 5:-11 6:23 7:-20 10:-11
near:غرام	6:13
near:غرب	0:17 3:10 5:-10 10:-22 11:10
near:غربي	3:13 4:-8 5:-10
near:غرفه	0:-25 3:-21 4:29 5:-26 6:17 7:-17 8:-13 10:-27 11:-12
near:غرق	0:-11 1:-14 2:-14 3:-15 4:-8 5:-17 6:14 7:16
near:غرقا	6:14 7:-11
near:غرقو	2:-14 4:-16 5:-19 6:30 7:-14
near:غزه	0:-33 1:-14 2:22 5:-16 6:-35 7:-20 8:28 9:-31 10:-46 11:14
near:غضون	0:-9 2:-25 4:-20 6:-23 9:21 10:14
near:غواص	6:12
near:غوفا	5:-14 6:32
near:غير	1:-26 2:-24 3:16 6:18 7:-31 8:-23 9:-10 10:-8 11:-11
near:غيره	3:26 4:-22 5:-17 6:33 7:-25 9:-19 10:-12 11:-29
near:فارق	2:-8 3:-12 5:-29 6:45 7:-11
near:فاشر	3:10 6:8
near:فاعل	0:10 3:-16 6:-8 10:-11 11:17
near:فان	2:-13 3:32 4:-15 5:-12 7:-14 9:-10 10:-9 11:-32
near:فاه	0:-27 1:14 2:36 3:-14 4:-28 5:-40 6:37 7:-38 8:-28 10:-13 11:-12
near:فايق	4:-8 5:29 6:-22
near:فبات	3:18 6:-8
near:فبرا	0:-9 2:9 3:-13 4:-15 5:-19 6:28 7:-8 8:-13
near:فتح	6:-13 8:10 9:-11 10:-12 11:13
near:فتره	1:15 3:11 5:-13 6:-13 7:-12 10:-8
near:فتيا	0:-27 2:-17 3:-21 4:-17 5:-16 7:12 9:-11 10:27 11:-11
near:فجر	0:16 1:-14 2:15 3:-19 4:-32 5:-34 7:-30 8:-17 9:-13 11:-18
near:فجرا	3:10 6:-15
near:فجرح	6:13 7:-16
near:فحص	2:17 3:-27 5:-8 6:-20 7:-15 10:-17 11:28
near:فحوص	5:-18 6:22 7:-8
near:فديه	0:-8 3:-11 5:-12 6:-24 7:-19 8:-19 9:-8 10:19 11:-9
near:فرار	0:9 2:-18 3:-14 4:-17 5:-17 7:-11 8:-11 9:18 10:8 11:-26
near:فران	6:13
near:فردي	6:9
near:فرع	5:-12 6:12
near:فرق	1:-9 5:19 9:-9
near:فرقن	3:-10 5:11 6:-9 11:12
near:فرقه	0:-12 3:-14 4:14 5:20 6:-17 11:-10
near:فرنس	1:-9 2:-10 4:-8 5:-21 6:41 7:-13 10:-10
near:فروا	3:24 9:14 10:-8 11:-30
near:فصاي	0:8 4:-19 10:19
near:فضلا	0:-13 2:-16 7:12 8:-15 10:-14
near:ففي	3:-12 8:9 9:12
near:فقا	0:-21 1:13 2:-21 3:20 4:-8 5:-15 6:14 8:-14 9:-30 10:8 11:-15
near:فقتل	0:-25 2:-22 4:-25 5:13 6:15 7:-15 8:-10 9:-31 11:-16
near:فقد	0:-18 1:8 2:-14 3:-18 4:-19 7:14 9:-8
near:فقدا	0:-11 1:23 3:-20 5:-29 6:-9 7:14
near:فقدت	0:-14 1:-12 2:-24 3:-8 4:-8 5:-22 6:18 9:-8
near:فقدن	0:-22 1:-13 2:-9 3:-28 4:-19 5:-35 6:63 7:-50 10:-10 11:-10
near:فقدو	1:39 2:-8 3:-15 5:-30 7:-22 11:-17
near:فقضي	6:9
near:فقط	0:-19 1:-15 2:-27 3:-29 4:-26 5:8 6:9 7:13 9:-24 11:-15
near:فلبي	5:-14 7:11
near:فلسط	0:-19 2:13 3:-12 4:-38 6:-19 7:-13 8:26 10:-29 11:-9
near:فلم	2:-8 4:-8 7:-8 8:-16 10:16
near:فندق	6:20 7:-9
near:فوق	3:9 5:-23 6:25 8:-12 10:11
near:فيات	3:-8 5:33 6:-26 7:-15
near:فيرا	1:-8
near:فيضا	3:15 5:-19 7:10 11:-8
near:فيما	0:-36 1:-17 2:-35 3:-11 5:16 6:9 8:-24 10:-12 11:-21
near:فين	0:-8 2:15 3:20 5:-31 6:13 8:-19 11:-15
near:فيه	0:9 1:-18 2:-13 3:-34 4:-12 6:9 7:-27 8:-8 9:25 10:-27 11:-15
near:فيها	0:-28 1:-36 2:-34 3:18 4:45 5:-20 7:-36 8:-43 9:-17 10:-28 11:-19
near:فيهم	6:18
near:قادم	9:-15 11:25
near:قارب	0:-14 1:23 2:-13 3:-16 4:-10 5:-22 6:-21 7:26 11:-8
near:قاصر	0:-34 1:14 2:-15 4:-27 6:-27 7:-26 8:11 9:-19 11:25
near:قاطع	0:-9 6:18
near:قاطن	3:18 6:-15 9:17 11:-21
near:قاعد	0:-12 10:13
near:قاعه	3:15 5:-8 6:-12
near:قافل	1:-13 2:-8 3:-18 4:-9 5:-23 6:-17 7:-17 8:-11 9:-14 10:-13 11:33
near:قال	0:-63 1:8 2:-10 3:-38 5:-60 6:14 8:-31 9:9 10:14
near:قالت	0:15 1:-9 2:-13 3:13 4:-21 6:22 7:-30 8:-8 9:-16 10:-12
near:قالو	0:-13 2:-36 3:-9 4:-19 6:45 10:-15
near:قاهر	2:-10 8:15 11:11
near:قايد	0:-11 2:-13 4:16 5:10 6:-20 7:-8
near:قايل	0:-12 2:-14 4:14 5:-34 6:48 7:-26
near:قايم	2:-22 4:18 5:19 6:-14 7:-14 8:-18 10:-9
near:قبال	1:-17 5:-9 6:32
near:قبضه	0:-17 1:-8 2:-21 3:-18 4:37 5:-17 6:-10 7:-23 8:-33 10:-11 11:-12
near:قبل	0:-34 3:31 4:-19 5:-13 6:-17 7:-39 8:-35 9:-17
near:قبله	1:-9 4:-9 5:15 7:-9 8:14
near:قتال	0:-15 1:-8 2:-9 3:12 4:22 5:-12 6:-23 7:-16 11:-13
near:قتل	0:-26 2:-35 3:-27 4:-15 6:42 7:-9 8:-30 9:-27 10:-27 11:-22
near:قتلت	0:-29 1:-32 2:-25 3:-28 5:-32 6:62 7:-33 8:-11 9:-18 11:-26
near:قتلن	0:-15 2:-13 5:-9 6:24
near:قتلو	0:33 1:-35 2:24 3:-55 4:-71 7:-50 8:-36 9:-20 10:-24 11:-22
near:قتلي	0:-48 1:15 2:-37 3:-36 4:-8 5:-14 6:54 7:-44 8:8 9:-16 10:-45
near:قتيل	0:-24 1:28 2:-32 3:14 4:-30 5:16 6:-44 7:27 8:-21 9:-17 10:-25 11:-25
near:قدر	2:-11 3:-15 4:12 5:8 6:-22 8:-12 9:20 11:-14
near:قدم	3:18 6:-8
near:قدمت	6:10
near:قذيف	3:-10 6:14
near:قراب	2:-8 3:17 4:-8 5:12 9:-10 10:-8 11:-27
near:قراه	3:-9 5:-13 6:-23 7:9 9:-15 10:-12 11:16
near:قرب	0:9 1:-11 3:-13 4:-41 7:21 8:-18 9:-12 10:-27 11:-20
near:قرن	6:-10 7:14 11:-10
near:قري	3:21 4:-9 5:-10 6:-20 9:13 11:-18
near:قريب	0:-16 2:-9 4:39 6:-29 7:-13 8:-9 10:-24
near:قريه	0:-34 1:-12 2:12 3:23 4:-31 5:17 6:9 7:-28 8:-15 9:-14 10:-28 11:-29
near:قسام	2:16 4:-15 10:-9
near:قسرا	0:-19 1:-9 2:-29 3:14 6:-23 7:22 8:-18 9:-16 10:-20
near:قسم	0:20 3:-13 4:-18 5:18 6:-20 7:-12 10:-25
near:قصف	0:-10 2:-11 3:13 4:-10 6:17 9:-14
near:قضاء	1:-10 3:-22 7:8 9:-12 10:-16 11:13
near:قضاي	6:12
near:قضت	5:-20 6:26
near:قضوا	0:-15 1:-10 4:-32 5:-31 6:18 7:-25 8:-10 9:-22 10:22 11:-17
near:قضي	0:-24 3:9 5:-22 6:22 7:-48 8:-14 10:-10
near:قضيه	0:9
near:قطار	1:-12 6:19
near:قطاع	0:21 1:-13 2:17 3:-23 6:-18 7:-22 8:-13 9:-22 10:-60 11:11
near:قطري	2:-10 4:-11 10:11
near:قليل	0:-8 4:-12 5:-31 6:22 10:10
near:قناه	4:-16 5:-9 6:-9 7:15 8:18 10:-14 11:-10
near:قنبل	3:12 6:-11
near:قوات	0:-54 1:-16 2:-43 3:-27 4:16 5:-30 6:30 7:-44 8:11 9:-12 10:9 11:-12
near:قوار	2:-12 4:-19 5:-13 6:18
near:قواف	0:12 3:17 6:-19 11:-16
near:قوام	11:11
near:قواي	2:-9 6:11 7:-8
near:قوته	3:-14 6:23
near:قود	2:-10 4:-11 5:-15 6:15 10:-12
near:قول	2:-16 4:-19 6:-21 7:-9 8:-10 9:-8 10:26 11:-12
near:قوله	0:-9 1:-18 2:-8 3:-17 4:11 5:16 7:20 8:-11 9:-17 10:-26
near:قوه	0:-11 2:11 4:-9 6:-24 7:-13 10:27 11:-8
near:قياد	2:-23 4:15 6:23 8:-18 10:-9
near:قياس	0:16 3:-10 4:-8 6:-15 9:10
near:قيد	0:-11 2:15 4:-30 6:-23 8:-11 10:22
near:قيل	0:18 3:-9 5:-8 6:-11 8:-9
near:كاتس	0:14 10:-12
near:كاجر	3:17 6:-15
near:كادو	2:17 4:-12 6:-10
near:كارث	3:14 5:-8 11:-8
near:كامل	0:-10 4:14 5:9 6:-17 8:-11 10:-9
near:كان	0:19 1:-52 2:-69 5:-19 6:19 7:-41 8:-38 10:-26
near:كانا	2:-10 4:-10 5:8 7:-13 10:13
near:كانت	0:-25 1:10 2:20 3:-12 4:-31 6:-17 7:8 8:-19 9:-8 11:-14
near:كانو	0:-37 1:-9 2:-32 4:-9 5:-67 6:-19 7:-39 8:22 10:11
near:كاوك	5:8
near:كايا	5:10 6:-10
near:كايس	0:9 3:-9 4:-16 6:-12 9:15 10:10 11:-8
near:كبير	0:-14 2:-23 4:31 5:-18 6:-21 7:-10 8:-12
near:كتاب	6:-12 7:15
near:كتاي	2:16 4:-15 10:-9
near:كذلك	4:-10 6:-8 8:-10 10:15
near:كردف	3:15 6:-8 9:-12 11:-8
near:كشف	1:17 2:15 6:-20
near:كشفت	11:8
near:كله	0:34 1:-15 3:-15 6:-31 8:-18 9:-15 10:-14
near:كلهم	2:-22 4:14 5:-19 8:-11
near:كما	0:-43 1:-33 2:-12 3:11 4:-32 6:-13 7:8 8:-12 11:14
near:كمبو	3:19 4:12 5:-11 7:-9 9:-10
near:كمين	0:14 2:-19 3:-9 5:-37 6:29 10:-29
near:كنا	1:-11 2:-45 3:-10 5:-12 6:29 7:-28 8:11 9:-12 10:-43 11:-10
near:كنيس	2:-26 4:-24 6:13 8:-12
near:كهرب	6:11 7:-10
near:كواد	3:-14 6:24 7:-19
near:كوار	0:18 2:-19 4:-28 7:-12 8:-15 9:-10 11:-16
near:كوت	2:11 3:-12 4:-10 5:-8 6:-29 8:-8 9:16 10:22 11:-13
near:كورس	0:-16 1:-13 2:-8 3:-15 4:-17 5:-16 6:-31 7:-9 9:-11 10:39 11:-28
near:كوري	2:-17 4:9 6:19
near:كوست	3:12
near:كولو	2:-18 3:-11 6:10 9:-16 11:11
near:كولي	5:-11 6:23 9:-15 10:-8 11:-8
near:كومب	5:12 6:-8
near:كونر	3:22 4:-10 9:-13 11:-14
near:كونغ	5:-10 6:10 7:-20 9:11 11:-23
near:كويت	5:31 6:-26
near:كيف	0:-15 3:-8 4:-15 5:-8 6:25 8:-8 9:-8
near:كيلو	3:-14 4:18 6:-16 7:-17 9:17 11:-14
near:كينش	2:-15 4:-28 8:29 10:-8
near:كييف	0:-9 1:-8 2:9 3:-16 4:-11 6:-39 7:-9 8:25 9:-11 11:-30
near:لاجي	1:-11 4:-10 5:-21 6:-24 8:-10 10:19
near:لاحق	2:-14 3:-12 4:-15 5:12 6:9 7:-17
near:لادا	7:-9 9:-17 11:10
near:لاست	3:-21 6:-13 9:24 11:-12
near:لاطف	5:-13 6:25
near:لاطل	2:-11 6:9 8:15
near:لاغا	3:14 11:-9
near:لافت	7:9
near:لامب	5:-8 6:18 7:-13
near:لان	1:-9 2:21 3:16 4:-15 5:10 6:-25 11:-16
near:لايح	3:-12 4:-16 5:-11 6:30 7:-18
near:لبنا	0:-20 3:-18 4:19 5:11 7:-9 8:-14 9:-21 10:-18 11:15
near:لترم	3:-8 5:-9 11:12
near:لثلا	6:8
near:لجنه	0:-16 1:8 2:12 3:-20 6:-29 9:13 10:-17 11:-10
near:لحظه	6:26 7:-8
near:لدي	0:19 1:-19 2:-38 4:10 5:-37 6:-58 8:-30 9:-21 11:-12
near:لدين	0:-8 2:-20 5:19 6:-22 7:11 8:-15 10:-15
near:لديه	1:-13 3:-12 4:30 5:-8 6:-13 7:-27 8:-20 9:10 10:14 11:-16
near:لرضي	5:-10 6:14 7:-13
near:لروي	4:-17 5:-23 6:25 7:-11 8:13
near:لشوو	0:-8 3:-15 4:-12 8:9 9:-14 10:8 11:22
near:لطفل	5:-15 6:26 7:-12
near:لعاي	6:16
near:لغت	1:13 6:-10
near:لغما	5:-8 6:17
near:لفرا	2:-9 3:15 4:19 6:-13 10:-17
near:لقاء	4:15 6:-10
near:لقوا	1:8 2:11 6:8 10:-11
near:لقي	0:-12 2:-13 3:-16 4:-11 5:-17 6:45 7:-24 11:-11
near:لكن	0:-18 1:-12 2:19 3:12 5:-43 6:-15 7:16 8:19 10:-39 11:-16
near:لكنه	6:19
near:لما	2:-17 6:16 8:-13 10:8
near:لمده	4:-10 8:10
near:لمرا	6:10
near:لمكت	8:21 10:-22
near:لمها	5:-8 7:12
near:لنا	0:-29 1:-8 3:-14 4:16 5:13 6:14 7:-28 10:-14
near:لنسا	2:-9 5:-31 6:47 7:-16
near:لنقل	3:-12 11:17
near:لها	1:-18 4:16 5:-17 6:-10
near:لهم	0:-15 1:-15 2:-9 4:-22 5:-25 6:-27 7:42 9:-14 10:-9 11:-20
near:لواء	2:-12 4:-9 5:-8 6:28 10:-13
near:لوزا	2:-13 3:-18 4:19 5:-19 7:-19 8:9 10:-19 11:-11
near:ليبل	3:12 6:-10
near:ليبي	0:-12 1:-25 2:-19 3:-14 4:15 5:-37 6:-11 7:-12 8:-11 10:30 11:8
near:ليرت	0:-8 6:-16 10:19 11:-12
near:ليره	0:-18 2:-10 6:15 10:16
near:ليس	0:-9 3:-25 4:-20 5:-9 6:38 7:-17
near:ليصب	6:16
near:ليصل	3:22 11:-10
near:ليل	0:-25 1:-8 2:-9 5:-13 6:31 7:9 10:-9
near:ليلا	5:9 6:-8
near:ليلت	3:35 6:-42 7:-10 10:-13
near:ليله	0:-39 1:-24 2:-11 3:30 5:-43 6:26 7:-19 8:-19 9:-16 10:-25 11:-26
near:ماء	0:20 1:-12 2:-9 3:-9 4:-8 5:-8 7:-11 10:-8
near:مات	0:-22 2:45 3:-17 4:-40 5:-16 6:-29 10:-19
near:ماتت	2:15 4:-9 5:-8
near:ماتو	0:-18 1:29 2:18 3:-26 4:-21 5:-26 6:10 7:-40 8:-14 9:-9 10:-22 11:-10
near:مار	6:13
near:مارب	2:-15 3:18 4:10 5:-9 6:22 7:-23 9:-22 10:-13 11:-10
near:مارس	2:-13 3:10 4:-18 7:-13 8:11 9:-16 10:-9 11:-9
near:ماري	0:-9 2:-14 4:-26 6:-20 7:-10 8:34 10:-24 11:-8
near:ماشي	2:-10 3:11 5:-8
near:ماضي	0:9 1:22 2:-26 3:17 4:-41 5:-35 7:-18 8:12 9:17 10:-31 11:-38
near:مالي	0:13 1:-24 2:-8 3:-45 4:12 5:-19 6:-38 7:-26 8:-26 9:25 10:17 11:-13
near:ماني	6:-8 8:-10 9:11 10:13
near:ماوي	3:44 5:-11 6:-14 7:-10 9:-36 11:-15
near:مايت	0:11
near:مايغ	5:-16 7:15
near:مايه	4:-27 5:32 9:30 10:-23 11:-29
near:مايو	0:15 4:-10 6:-11 8:10 10:-17
near:مايي	6:10
near:مباش	2:16 3:-11 6:-13
near:مبان	3:11 4:-8 5:-21 6:-24 7:-21 9:-8 10:-18 11:26
near:مبلغ	6:-15 7:15
near:مبني	5:8 7:-10
near:مبين	0:-10 6:15 11:8
near:متاث	5:-46 6:51 7:-11
near:متحد	0:9 1:-26 2:8 4:-27 5:-42 6:26 7:-38 8:-35 10:-24 11:-23
near:متر	6:9
near:متزا	5:8
near:متشد	0:8 3:-16 4:-9 10:10
near:متصل	5:26 6:-25
near:متضر	3:23 5:-8 6:-18 7:-9 11:-9
near:متطو	6:22
near:متفا	1:-8 3:-19 5:16 6:11 7:-16
near:متفر	5:-9 6:25
near:متمر	5:10
near:متن	0:10 1:-22 2:14 3:-30 5:-38 7:-35 8:-30 9:-9 10:11 11:15
near:متنق	6:9
near:متنه	0:-15 1:-12 3:-16 4:-10 5:-10 6:-20 7:-13 8:-11 11:27
near:متهم	6:11
near:متوا	3:-9 5:-9 6:-17 7:17
near:متوس	1:29 2:-8 3:-23 6:-19 7:-41
near:متوف	0:-8 3:-8 6:19 7:-28
near:متوق	6:18
near:مثله	3:21 6:-18 11:-8
near:مجاو	0:-31 1:-8 2:-16 3:35 4:20 6:-30 7:-15 8:-11 11:-9
near:مجتم	4:9
near:مجدد	0:9 3:11 5:-10 9:-8 10:-25
near:مجلس	3:17 6:14 9:-9 11:-11
near:مجمع	3:27 6:-8 9:-13 11:-23
near:مجمو	0:-16 1:9 2:-8 3:-19 4:9 5:-20 6:-12 7:-22 8:16 9:8 10:-18 11:-21
near:مجهو	1:-12 2:-8 3:-10 5:-10 8:-12 10:-43 11:-16
near:محاف	0:-13 1:-14 3:10 4:-8 6:-11 7:-18 9:-38 10:-15 11:14
near:محام	1:-8 3:-16 4:-9 5:-8 11:22
near:محاو	0:-16 2:10 4:-20 6:12 10:-20
near:محتج	0:-31 2:20 3:-23 4:25 5:-9 6:-34 7:-21 8:-11 9:-9 10:-15 11:-8
near:محرر	0:-24 2:-36 5:-19 6:-35 7:-18 8:15 9:-8 10:29
near:محطه	4:-8 6:-20 8:22 10:-9
near:محكم	2:-11 4:25 10:-18
near:محكو	0:-12 1:-8 2:-29 3:-17 4:-30 5:-14 6:-24 7:-9 8:59 9:-24 10:-46 11:-18
near:محلي	0:15 1:-18 2:-11 3:-26 4:-19 5:-35 6:8 7:-18 8:-23 9:-18 10:10 11:29
near:محمد	1:17 3:-19 5:25 6:-23 7:-12
near:محمل	2:11 5:26 6:-24 8:-11
near:محمي	6:13
near:محيط	2:13 3:9 5:-9 10:-18 11:-8
near:مختط	0:-33 1:-8 3:-8 4:13 5:-8 6:-31 8:-25 10:19
near:مخطو	0:45 2:-9 3:-8 4:-21 5:-8 6:-30 10:-37 11:-11
near:مخلف	5:-13 6:20
near:مخيم	0:-9 1:-13 2:-11 5:-11 8:-18 9:12 10:-11 11:-8
near:مدار	0:14 3:43 4:-25 5:-29 6:11 7:-34 8:-9 9:-17 10:-13 11:-25
near:مداف	6:-12 8:14
near:مدخل	2:-9 6:14 10:-21
near:مدرج	4:-13 5:20 6:-19
near:مدرس	0:-8 1:-26 2:-20 3:35 5:-9 6:-41 8:-30 9:-19
near:مدرع	0:-16 3:-13 4:-26 5:-14 6:30 7:-16 10:-17
near:مدعي	2:16 4:-12 5:-10 8:-15
near:مدفع	5:12
near:مدمر	6:8
near:مدن	3:13 7:-8
near:مدني	0:-59 1:-36 2:-54 4:-8 5:21 6:-11 7:12 9:-20 10:-25 11:9
near:مده	3:10 4:11 6:-9
near:مدير	1:-12 2:-15 3:16 4:-10 5:8 6:-27 7:32 9:-17 11:-17
near:مدين	0:-27 1:-23 2:-18 3:32 5:-21 6:-8 7:-11 8:-12 9:-28 10:-14 11:-21
near:مرات	3:12 6:-9
near:مراس	2:-10 6:11
near:مراف	3:-13 6:22 7:-10
near:مراق	6:9
near:مراك	0:-10 1:-11 3:15 5:-10 6:-34 7:18 9:-26 11:9
near:مربع	3:11 4:19 6:-17 7:-18
near:مرتب	0:-13 10:13
near:مرتي	4:14 7:-8 11:-9
near:مرحل	0:-12 1:-9 2:-8 3:-10 4:-30 6:-27 7:-8 9:-16 10:21 11:18
near:مرضي	0:-12 2:-17 3:-8 5:-13 7:-12 8:25 10:-22
near:مركب	5:-18 7:13
near:مركز	3:14 6:-29 7:-46 8:-26 10:-10
near:مره	1:-9 3:-17 4:26 5:-9 6:-28 11:-9
near:مروح	3:-8 5:13 6:17
near:مرور	6:20 7:-8
near:مريض	3:-8 5:10
near:مزار	5:12
near:مساء	1:-9 2:30 3:-11 4:-26 5:-36 7:-11 10:-23
near:مساع	0:12 2:-13 3:23 5:-19 6:33 7:-27 8:-10 9:-27 10:-20
near:مساف	6:13
near:مساك	11:8
near:مستا	11:11
near:مستش	0:-43 1:-40 3:-18 4:-15 5:31 7:-56 8:-41 9:-32 11:-22
near:مستع	3:9 4:15
near:مستق	0:-10 2:11 4:-25 6:-9 7:-20 10:14
near:مستم	6:-25 7:28
near:مستو	3:17 5:30 6:-30 7:-11 11:-14
near:مسجد	5:-8 6:-10 11:13
near:مسجل	4:-13 5:-19 6:23 7:-13 9:10 10:-9 11:-15
near:مسعف	3:-8 5:23 6:-19
near:مسلح	0:15 1:-12 2:-29 3:-11 4:-13 5:-13 6:-14 7:-45 8:-32 9:-16 10:42 11:-16
near:مسوو	0:-17 1:18 2:17 3:-12 4:9 5:-10 6:-21 7:-17 8:-17 10:-18 11:14
near:مسير	1:-9 2:-15 3:-18 4:-18 5:22 7:-15 8:-9 10:-12 11:-8
near:مشار	2:-10 3:-16 4:-12 6:18
near:مشتب	6:14
near:مشتر	2:-12 5:-8 6:-15 7:-8 10:20 11:-8
near:مشرف	3:14 11:-12
near:مشرو	1:28 6:-27
near:مشفي	5:13
near:مشير	3:-19 6:9 7:-8
near:مصاب	0:-10 1:15 2:-10 3:-17 4:-16 5:37 6:-15 7:-31 8:-8 9:-14 10:-8 11:-17
near:مصاد	0:-10 2:-10 3:-8 5:-13 6:41 8:-9 10:-11
near:مصدر	0:-39 1:-9 2:-21 3:-41 5:34 7:-31 9:19
near:مصر	0:-8 2:-8 3:-29 4:-11 6:-15 7:-11 8:34 9:-20 10:-24
near:مصرع	0:-15 3:-14 4:-9 6:31 7:-35
near:مصري	4:20 5:19 6:-17 8:-16 10:-17
near:مصلح	5:-10 8:20 10:-23
near:مصمم	3:-14 6:-9 9:18 11:-9
near:مصنع	2:-8 5:9 6:-13 10:10
near:مصير	0:-21 1:-19 2:-12 3:-8 4:-8 5:-23 6:-14 7:46 8:-19 10:-51 11:-18
near:مضيف	3:-8 6:-28 7:12 8:16
near:مطار	0:-21 2:-13 4:-22 5:-24 6:19 7:-14 8:12 11:14
near:مطلع	1:-21 3:-12 4:-38 5:-20 6:-51 7:9 11:15
near:معاب	3:-25 5:-13 11:29
near:معار	0:-29 2:-12 3:9 4:18 6:18 7:-8 9:-14 10:-18 11:-8
near:معبر	0:-9 5:-13 7:-9 9:-29 10:-10 11:33
near:معتق	0:-12 4:-24 6:-27 10:8
near:معدل	6:8
near:معرك	0:-14 1:-15 3:-11 4:24 5:-16 6:-11 7:-11 8:-11 10:11
near:معسك	0:-13 1:-23 2:-14 3:-33 4:49 5:-19 6:-12 7:-30 8:-14 9:-12 10:-20 11:-27
near:معظم	2:-20 3:-14 4:-31 6:-10 9:-13 10:13
near:معلم	0:16 2:-11 4:-11 5:-14 6:14
near:معلن	1:16 4:-10 5:12 6:-10 7:-22
near:معها	8:-16
near:معهم	0:17 4:-11 5:-11 7:-9 10:-8
near:معي	2:-13 4:-22 5:28 8:-12 10:-11
near:معيت	3:-11 6:-8 11:16
near:مغاد	5:-14 6:-17 9:-28 11:18
near:مغرب	6:26 7:-11
near:مغلق	8:11 10:-9
near:مفاو	0:-8 4:-8 6:-8 8:-9
near:مفرج	2:-10 4:-20 6:-13 8:25
near:مفقو	0:-41 2:-31 3:-49 4:-60 5:-38 6:-43 7:82 8:-19 9:-23 10:-39 11:-46
near:مفوض	0:-13 1:27 2:-14 3:15 4:-11 5:-16 6:-48 7:-11 8:-12 10:-8 11:28
near:مقاب	1:-13 2:-19 4:-32 5:-29 7:-36 8:27 9:-66 10:12 11:-28
near:مقات	0:23 2:-39 3:-20 4:23 5:-29 6:25 7:-25 8:-26 10:-37
near:مقار	0:-10 3:-8 6:14 7:-8
near:مقاط	0:-17 1:-11 2:-8 4:-14 5:-22 6:-24 7:-22 8:13 10:11
near:مقاع	6:-20 7:20
near:مقبر	0:-8 1:-12 5:9 6:30 7:-31
near:مقبل	2:-13 3:-10 4:-8 5:-8 6:-13 9:-23 11:28
near:مقتل	0:-20 1:-25 2:10 3:-9 4:-44 6:38 7:-22 8:-17 9:-14 10:-27 11:-14
near:مقتو	0:14 2:15 5:-10 6:-14 7:-20 10:-18
near:مقدم	3:-10 7:8 9:10
near:مقر	2:-12 3:-14 4:26 7:-12 10:-36 11:-12
near:مقرر	0:-12 1:-18 2:-8 3:-36 4:-20 5:-15 6:-17 7:-19 10:-20 11:40
near:مكان	0:-32 2:-22 3:-15 4:33 8:-12 10:-29
near:مكتب	0:-27 1:-15 2:27 4:15 5:-29 6:-19 7:-21 11:-21
near:مكون	3:18 4:-11 6:-10
near:ملاح	3:9 5:9
near:ملاي	0:-11 2:-19 4:-12 6:19 7:-10 8:-8 9:14 10:-25 11:-36
near:ملعب	3:14 6:-9
near:مليا	0:-18 2:-13 6:20 10:-8
near:مليو	1:-10 2:-18 3:-28 4:-22 5:-29 7:-20 8:-22 9:17 10:16
near:مما	3:-9 9:10
near:مماث	0:-17 2:9 4:-21 6:15 8:18 10:-23
near:ممثل	0:-10 3:17 4:11 9:-19
near:ممرض	0:32 2:-26 3:-10 5:-11 6:-9 7:-11 8:-15 10:-20
near:ممن	0:15 1:-20 2:-35 3:-24 4:-16 5:10 6:-9 8:-12 9:-16 10:-20 11:16
near:ممنو	5:-12 6:24
near:منا	0:-20 1:-9 2:23 3:-14 4:17 5:-23 6:-61 7:18 8:-14 10:-37 11:12
near:مناز	3:8 5:-10 6:-31 7:-11 9:-19 11:22
near:مناط	2:-8 3:-15 5:-17 6:14 7:-8 8:-8 9:-15 10:-10 11:28
near:منتص	0:-25 3:-20 4:-8 5:-10 6:31 9:15 10:-12 11:-18
near:منجم	0:18 6:24 7:-11 10:-21
near:منح	3:16 9:9 11:-24
near:منحه	3:14 11:-11
near:مندو	5:20 6:-17 7:-14
near:منذ	0:-13 1:-9 2:-26 5:-28 6:18 7:-13 8:-29 9:-14 10:-32 11:10
near:منزل	2:-9 3:19 7:-12
near:منشو	6:8
near:منصر	1:14 2:11 6:-10 7:-13 8:-11
near:منصه	6:30 7:-27
near:منطق	0:17 1:-9 2:-17 3:23 4:-28 5:-16 7:-22 8:-21 9:-19 11:-18
near:منظم	0:16 1:31 2:-43 3:9 5:-35 6:-37 8:-32 9:-49 10:-16
near:منفج	3:-11 5:10 6:23 9:-13 11:-21
near:منفص	5:-29 6:26
near:منكو	3:22 4:-11 6:-25 7:22 9:-13 11:-14
near:منه	3:11
near:منها	0:8 1:-29 2:-53 3:22 4:-21 5:-19 6:43 7:-23 8:-20 9:-38 10:-21 11:-40
near:منهم	0:-17 1:-100 2:-16 3:-16 4:-33 5:13 6:-26 7:-14 8:21 9:10 10:20 11:-22
near:منهن	2:-31 3:-35 4:-19 5:15 6:-14 7:-18 8:-29 9:-14 10:26 11:-10
near:مهاج	0:27 1:20 2:-23 3:-17 4:-30 6:-17 8:-21 10:-28
near:مهجر	9:-9 11:10
near:مهرج	5:12 6:-8
near:مهند	0:-15 2:-13 4:14 6:10
near:مواج	3:23 6:-22
near:مواز	5:20 6:-17
near:مواط	3:-8 5:20 6:-22 10:13
near:مواق	0:-12 1:-8 3:29 4:-14 6:-9 8:-8 9:-24 10:-11 11:-18
near:موبد	2:-18 3:-15 4:-26 5:-10 8:46 9:-22 10:-27 11:-17
near:موت	5:32 6:-9
near:موتم	3:-9 6:-9 9:-21 11:19
near:موجه	3:13
near:مودي	0:13
near:موزع	5:11
near:موسس	4:-18 5:16
near:موسك	2:-22 3:-10 6:38 8:-45 10:14
near:موسم	6:17
near:موضح	3:-9 5:19 6:-21 11:9
near:موظف	2:-25 3:-16 4:23 5:15 6:-12 7:-13 8:-17 9:10 10:-32 11:-10
near:موقت	3:13 5:-11 6:-11
near:موقع	0:-14 2:-13 4:-10 5:13 7:-11 9:11 10:16 11:-22
near:موكد	0:-17 1:-16 3:-31 4:13 5:-20 6:-28 7:16 8:21 9:-11 10:-36 11:-13
near:مولف	1:-8 5:-12 6:26 7:-18
near:ميات	0:17 4:-17
near:ميان	3:-12 5:-9 6:17 11:9
near:مياه	0:-8 2:-10 3:-16 4:-13 5:12 6:-27 7:9 10:-13 11:21
near:ميتي	0:-13 1:-9 2:9 3:-24 4:-22 5:-11 8:-42 9:20 10:19 11:-13
near:ميدا	0:-10 2:-11 4:-8 5:-27 6:47 7:-8
near:ميدي	7:10
near:ميلا	5:12 6:-8
near:ميلي	5:-8 6:15
near:مينا	0:-16 2:9 4:-21 5:11 6:12 10:-20
near:ميه	0:-8 1:-16 2:-23 3:-34 5:14 6:-21 7:-8 9:21 11:-17
near:ناجي	0:-9 1:-8 3:-21 4:-8 5:12 6:-14 10:17 11:-13
near:نادي	0:-11 2:-15 4:-26 5:-11 6:-13 8:34 10:-29 11:-8
near:نار	0:-16 2:-9 4:-10 7:19
near:ناري	1:-13 2:-12 3:-8 4:-13 5:31 7:-22 9:-13 10:-12 11:-20
near:نازح	0:-13 1:-12 2:-8 3:52 4:-17 5:-22 7:-34 8:-9 9:-23 10:-21 11:-24
near:ناشط	4:15
near:ناصر	5:17 6:-12
near:ناطق	0:-14 2:-10 4:8 5:-8 6:25 7:-20 10:-9
near:نايب	1:-11 2:-12 3:-20 4:-17 5:-9 7:-9 8:-9 9:16 10:-8
near:ناير	0:-18 2:-13 6:20 10:-8
near:نتاي	2:17 5:-11 6:-11
near:نجا	4:-18 5:-9 10:17
near:نجاه	2:-11 6:8
near:نجف	5:20 6:-19
near:نحن	6:9
near:نحو	0:-47 1:10 2:13 3:-35 4:-38 5:-16 7:-8 8:-25 9:25 10:-9 11:8
near:ندفع	0:-24 2:-26 3:-10 4:16 5:-13 6:28 7:-14 8:-11 10:-32
near:نزح	3:39 7:-8 9:-16 11:-21
near:نزحو	3:31 5:-11 6:-17 7:-8 9:-28 10:-9 11:-21
near:نزل	0:-14 3:-13 4:-12 6:27 7:-12 9:-8 10:-10
near:نزوح	0:-10 2:-11 3:38 4:-10 5:-21 6:-13 7:-14 8:-8 9:-37 11:-36
near:نساء	1:-19 2:-50 3:-38 5:-19 6:-25 7:20 8:-21 9:-13 10:14 11:11
near:نسمه	6:11
near:نشر	4:12 6:9
near:نشرت	2:-8 3:-9 5:-24 6:38 7:-12
near:نشره	3:28 11:-29
near:نصف	6:17 11:-8
near:نصفه	0:-9 1:16 3:25 4:-14 5:-13 6:-22 7:-13 9:-10 11:-25
near:نصل	5:-12 6:16
near:نظام	3:-23 5:-9 6:-33 9:-26 10:19 11:21
near:نعرف	0:-22 2:-11 3:-22 5:-15 6:-44 7:41 8:-10 9:-8 10:-23
near:نفت	4:12
near:نفسه	0:-38 1:22 2:-39 3:-19 4:-35 5:12 8:-30 10:21 11:-34
near:نفي	0:-20 2:19 4:12 6:-16 10:-12
near:نقاب	0:-22 2:-10 3:-15 4:-8 5:-21 6:38 7:-9 11:-8
near:نقدي	3:-10 9:10
near:نقطه	0:19 4:-8 7:-8 10:-11
near:نقل	1:-15 2:8 3:9 4:-30 5:48 6:-27 7:-26 8:15 10:-33 11:-45
near:نقلا	6:8
near:نقلت	0:-20 3:-14 4:15 5:18 6:-16 7:-16 8:12 9:17 10:-22 11:-28
near:نقلو	2:-18 3:-13 4:19 5:24 6:-28 7:-18 8:-10 10:-18 11:-25
near:نقيب	5:17 6:-15
near:نمسا	5:-13 6:19 7:-10 10:9
near:ننتظ	1:-11 2:-15 3:-13 4:-22 5:-18 6:24 10:-15
near:ننكر	3:-9 9:-14 11:20
near:نهار	6:18 7:-12
near:نهاي	0:-15 1:-15 2:-15 3:-10 4:-16 5:-22 6:-32 8:23 10:-26 11:31
near:نهر	1:-12 2:-14 3:-18 4:-24 5:-19 6:12 9:23 10:-9 11:-23
near:نهود	0:9 2:-9 5:-13 7:-18 10:-25 11:-10
near:نور	3:20 9:-20
near:نوع	5:8
near:نوفم	1:-19 2:-27 4:-27 7:-23 8:-25 9:-11 10:17 11:16
near:نووي	5:-18 6:22 7:-8
near:نياب	5:-14 6:32 7:-10 10:-21 11:-8
near:نيام	3:-10 5:-14 7:17
near:نيجر	0:28 1:-12 2:-24 3:-13 5:-14 6:-12 7:-15 8:-22 11:-8
near:نيجي	0:25 1:-8 2:-32 3:-29 4:-15 5:-21 7:-36 8:-23 9:8 10:-12 11:8
near:نيسا	0:-9 2:-8 3:-26 4:-8 5:-8 6:23 8:13 9:12 10:-9 11:-10
near:هاتف	0:34 2:26 4:-21 6:-30 10:-25
near:هاون	3:11 5:-21
near:هايت	0:16 3:16 6:-21 9:-10 11:-9
near:هجره	0:-25 1:16 2:-8 3:13 4:-16 5:-19 6:-38 7:-11 8:-22 9:-34 11:26
near:هجرو	3:26 11:-11
near:هجما	6:17 10:-8 11:-25
near:هجوم	1:-20 2:-32 3:10 6:14 7:-28 8:-27 9:-22 10:-47
near:هدنه	0:-16 2:11 4:-28 5:-9 6:-34 10:25 11:-8
near:هذا	0:-41 1:43 2:34 3:-17 4:8 5:-26 6:-21 8:-26 9:-35 10:-41 11:-9
near:هذه	0:-27 1:-15 2:-13 4:-37 5:-22 6:22 8:-13 9:-13 10:11
near:هرب	0:28 2:-13 3:-30 4:-8 5:-23 6:-33 7:-30 8:-11 9:-15 10:14 11:-12
near:هكتا	6:-16 7:17
near:هلال	2:-14 3:9 6:18
near:هما	0:-13 2:-10 3:-8 4:-17 5:-10 6:31 10:-11
near:هنا	0:-16 1:-15 3:20 4:-24 5:-14 6:20 7:-27 8:-9 9:-14 10:-12 11:-19
near:هناك	0:-22 1:-17 2:-38 3:-37 4:55 5:-37 6:-29 7:8 8:-28 9:-19 10:-16 11:-18
near:هند	0:-16 10:15
near:هندي	0:-21 4:-23 6:8 8:-9
near:هنود	0:14 2:-8 3:-8 4:17 5:-25 6:17 7:-14 8:-11
near:هوال	3:14 6:-8 7:-9
near:هولا	0:-17 1:-11 2:8 3:26 4:-27 5:-8 6:-38 9:-15 11:-27
near:هويت	1:17 2:14 3:-8 4:-11 5:-15 7:-19
near:هويه	2:-18 3:-8 6:32
near:هييه	0:-9 2:15 3:-16 4:-19 6:-9 7:-11 8:10 9:-23 10:-17 11:16
near:واحد	1:-11 3:9 6:9 7:-30 10:-8
near:وادي	3:20 11:-9
near:واصل	6:-13 11:10
near:واقع	4:11 7:11
near:وان	0:-33 1:-53 4:-24 5:-13 7:-22 9:-30 11:11
near:وثق	5:-12 6:13
near:وجبه	3:13
near:وجه	5:30 6:-23 7:-21
near:وحده	0:-10 2:16 3:-12 5:17 6:-22 7:-8 10:-8 11:10
near:وحيد	0:23 5:9 6:-27
near:ورد	6:12
near:وزار	1:-10 3:17 4:9 5:-22 7:-18 9:-9 10:-8 11:-9
near:وزرا	2:-10 3:14 4:19 6:-18 7:-12 8:-19 10:-15
near:وزير	0:12 5:9 6:-12
near:وست	5:20 6:-20
near:وسط	0:-8 1:30 2:-12 3:-23 6:-20 7:-41 10:-9
near:وصل	3:-25 6:-25 7:-8 8:-10 9:31
near:وصول	6:14
near:وضع	2:-16 4:-20 7:-9 10:21
near:وطن	8:26 10:-17 11:-25
near:وطني	0:-9 2:-27 3:-12 5:16 8:-12 10:-19 11:8
near:وعن	4:-22 5:-8 7:11 8:-14 10:-17
near:وفد	8:12
near:وفر	3:17
near:وفق	0:-43 2:-51 3:-26 7:-28 8:30 11:18
near:وفي	0:-15 1:12 4:8 5:-21 6:-40 7:-17 8:21 9:9 11:-12
near:وفيا	1:-12 3:-17 5:-15 6:39 7:-34
near:وقاي	0:-12 6:16
near:وقت	5:11
near:وقد	0:-16 1:-15 2:-37 3:-16 4:-24 5:-25 6:58 7:-33 8:-20 9:-14 10:-8 11:11
near:وقع	6:11
near:وقود	3:-11 4:-19 5:13 6:11 7:-25 8:-8
near:وكال	2:-8 3:-16 4:-14 5:-9 6:12 7:13 9:-11 11:18
near:ولا	0:-44 2:-14 3:-10 4:21 5:9 7:20 8:-30 9:-17 10:-10 11:-45
near:ولاي	0:-8 1:-8 3:19 5:-14 6:10 9:-26
near:ولم	0:-26 1:-33 3:-28 4:-25 5:-40 6:22 8:8 9:-36 10:-26 11:12
near:ولو	3:-19 4:-13 5:-12 6:23 7:-11 10:-12
near:وما	0:-13 1:-15 2:-22 3:-8 4:28 5:-29 6:-11 7:24 8:-12 9:-10 10:-37 11:-19
near:ومن	0:8 1:-38 2:-28 4:-47 5:-15 7:-45 9:-13 10:10
near:وهم	0:-10 1:-13 2:-16 4:-21 5:-30 6:10 9:-12 10:-10 11:10
near:وهو	0:-28 1:12 2:-31 3:-48 5:-43 6:15 7:18 8:-20 9:28 10:-49
near:وهي	3:-8 5:-20 6:24 7:-8 11:12
near:يابو	9:-12 11:13
near:يبحث	0:20 2:-13 4:-12 7:13 10:-18
near:يبق	4:-10 6:26
near:يبقي	0:-24 2:-12 4:15 5:-10 6:-17 7:20 8:-8
near:يبلغ	3:-9 6:-15 7:10 9:12
near:يبيت	3:20 6:-13 7:-8
near:يتجا	6:9 9:-19 11:19
near:يتحد	0:-8 2:-18 4:29 5:-10 6:-21 7:9 10:-17
near:يتوق	3:15
near:يحتا	3:19 5:22 6:-19 9:-21
near:يحتج	0:-17 2:-19 4:33 6:-17 7:-8 10:-29
near:يحمل	2:-12 3:-21 4:-13 9:19 10:12 11:-16
near:يدفع	6:-22 9:18
near:يدفن	2:-9 5:-13 6:34
near:يذكر	3:-25 6:21 9:16 10:-8
near:يراف	5:13 6:-12
near:يرتف	0:15 1:27 2:-24 4:-22 5:-35 6:13 7:-26 9:-16 10:-20 11:-18
near:يرفع	2:-8 6:25
near:يرقد	5:28 6:-27
near:يزال	0:-16 1:-25 2:-21 4:17 7:35 8:-34 9:-8 10:-37 11:-24
near:يزيد	0:-9 2:-9 3:-11 5:-41 6:36 9:14 11:-16
near:يستد	5:-10 6:14 7:-13
near:يستق	5:-10 6:11
near:يستم	7:12
near:يشمل	5:9
near:يصل	1:-8 3:-10 5:-12 6:8 7:-9 8:16 10:-8 11:-10
near:يضم	0:-12 3:21 6:-9
near:يطلق	0:8 2:-18 4:-18 5:-9 6:-17 10:20
near:يعاد	3:-21 6:-12 9:-15 10:-8 11:27
near:يعان	0:-8 2:-11 3:-12 4:20 5:9 9:-14 10:-15
near:يعتز	3:36 5:-8 6:-21 8:-10 11:-19
near:يعثر	2:-11 4:-20 6:-32 7:40 10:-13
near:يعد	0:-13 1:23 2:-18 3:22 4:-24 5:-30 6:-34 9:-24 10:-29
near:يعرف	0:-32 1:-10 2:-41 3:-14 4:14 5:-17 6:-18 7:35 8:-18 10:-33 11:11
near:يعلن	0:-20 4:-10 6:9 10:13
near:يعمل	0:-14 4:-17 5:-21 7:-25 10:26
near:يعني	7:10
near:يعود	0:-16 2:12 3:-22 4:-17 5:-12 6:-22 7:9 8:-19 9:-11 10:9 11:19
near:يعيش	3:18 6:-9 11:-16
near:يفتر	2:-14 3:-27 6:-18 7:-14 11:31
near:يفرج	0:-8 2:-16 3:-11 4:-11 8:-11 10:24 11:-8
near:يقار	6:10
near:يقتل	2:-8 3:-14 6:21 7:-8 8:-9
near:يقدر	3:-10 6:-9 9:12
near:يقرب	3:-10 9:18 11:-10
near:يقضي	1:-8 3:-17 4:-8 6:22 7:-16 8:29 10:-27
near:يقطن	6:12
near:يقل	0:21 1:-11 2:-12 4:-11 5:21 6:-60 7:39 10:-26 11:-11
near:يقول	1:-40 2:-38 4:39 5:-36 7:-8 9:-17 10:-22 11:-25
near:يقيم	3:17 4:-15 5:-8 6:-20 8:-12 10:-10 11:-9
near:يكفي	6:16 7:-8
near:يكمل	6:26 7:-20
near:يكن	1:-9 6:25
near:يكون	0:-19 1:24 2:34 3:-28 5:-14 6:-29 7:-22 9:-9 10:-14
near:يلتح	3:20 11:-9
near:يمثل	4:-9 6:13
near:يمكن	5:-19 6:23
near:يملك	9:11
near:ينا	0:-15 2:-16 3:-20 4:18 6:-29 8:-8 9:19 10:-10
near:يناه	3:17 6:11 8:-12 9:-22 10:-9 11:-8
near:يناي	2:16 3:-22 4:-14 5:-17 7:-43 8:-27 9:-15 10:9
near:ينتس	0:15 4:-10 10:-12
near:ينتظ	2:-9 3:-22 4:-11 5:-10 6:28 8:20
near:ينج	6:12
near:ينفد	9:12 11:-10
near:ينفي	6:17
near:ينقل	9:12 11:-12
near:يها	3:13 9:-8 11:-10
near:يهم	0:-10 2:-16 4:25 6:-11 7:-14 8:-12 10:-21
near:يوجد	3:14 6:14 9:-17
near:يورو	9:10
near:يولي	1:-19 2:-16 4:-23 5:-15 6:23 7:-34 8:-13 9:-27 10:-17 11:32
near:يوم	0:-19 1:-11 2:-24 3:-27 4:-82 5:-11 6:15 8:-9 9:-24 11:13
near:يوما	0:-15 1:10 2:-12 3:-24 4:-14 5:-8 6:13 7:-13 8:14 9:-18 11:13
near:يومه	0:9 1:-10 3:-20 4:-16 5:-12 6:-24 9:24 11:-8
near:يومي	0:-12 1:-17 3:-20 5:-30 6:-24 7:-38 9:-11 11:32
near:يونا	6:10
near:يونس	2:-29 3:13 4:-13 5:-8 6:23 7:-8 10:10
near:يوني	0:17 1:-11 2:-29 3:12 5:-9 7:-18 8:-26 9:-16
near:يووي	6:-12 9:21 11:-10
near:ييف	2:-26 4:-9 6:12
next:claim-abducted	1:-28 2:-31 3:-36 4:9 7:-15 8:-28 9:-8 10:22
next:claim-allocated	5:22 6:-25 7:-56 8:-17 10:-29 11:22
next:claim-casualties	1:-9 3:14 5:-20 6:-11 7:-11 8:-14 10:-13
next:claim-dead-in-captivity	0:-17 1:-11 3:-26 4:22 5:-18 6:-32 7:-32 8:-38 10:25 11:-14
next:claim-delivered	0:-27 1:-16 3:9 4:17 5:9 6:-11 7:-22 8:-13 10:-33 11:19
next:claim-displaced	0:-19 1:-51 2:-46 5:21 7:-58 8:-43 10:-22
next:claim-held	0:-11 1:-18 5:-13 6:-38 8:-25 9:8 10:8 11:-37
next:claim-injured	0:-15 2:-89 3:-29 6:24 7:-18 8:-48 10:-23 11:-34
next:claim-killed	0:-12 2:20 3:-10 4:-11 8:-40 9:-23 10:-28 11:-89
next:claim-missing	0:-28 1:-46 2:-15 3:-32 4:-17 5:22 8:-39 11:-23
next:claim-pledged	0:-12 3:11 4:-35 6:-11 7:-16 8:-20 9:-19 10:22 11:16
next:claim-prisoners-exchanged	0:-25 1:-18 2:-16 3:-27 4:-38 5:-10 6:-24 7:-34 8:35 9:-12 11:-25
next:claim-refugees	0:-29 2:-9 3:-14 4:-22 5:-30 6:11 7:-21 8:-24 9:25 10:-17 11:12
next:claim-released	0:22 1:-26 2:8 3:-35 4:17 5:-32 6:-59 7:-9 9:-21 11:-22
next:claim-requested	1:-11 3:-9 4:-16 5:22 6:-26 7:-18 8:-9 9:-10 10:-20 11:16
next:claim-returned	0:-23 2:-29 4:-54 5:-28 6:-33 8:-34 9:11 10:-71 11:21
next:claim-total	3:-19 4:-11 9:24 11:-17
noun:	0:-26 4:-15 6:-18 7:-13 9:-13
noun:afghan	3:-21 9:8 11:12
noun:aid-worker	0:11 4:-8 6:12 10:-14
noun:attacker	6:15
noun:body	0:-45 1:-33 2:60 3:-38 4:-41 5:-72 6:29 7:-78 8:-51 9:-17 10:-46 11:-15
noun:boy	0:46 2:-15 3:-21 4:-36 6:-26 7:-29 9:-9 10:-30 11:-10
noun:brother	0:16 1:-8 2:-15 4:-21 5:-21 6:48 7:-29 8:-11 10:-24
noun:captive	0:-17 2:15 3:-11 4:16 5:-20 6:-44 7:-25 10:13
noun:case	0:13 1:-13 3:-35 4:-13 7:9 8:-13 9:-12 10:-11 11:-24
noun:child	0:8 2:-54 3:-28 4:-69 6:31 7:19 8:-36 9:-38 10:-27 11:-25
noun:citizen	1:-18 2:-10 3:-13 4:-18 8:-14 9:-11 10:12 11:27
noun:civilian	0:-46 2:-44 3:-53 4:28 5:-10 7:-40 8:-32 9:-22 10:43 11:-37
noun:colleague	0:-19 2:-24 4:24 6:9 7:-10 8:-11
noun:companion	0:-10 2:14 3:-10 4:-14 5:14 6:-38 7:26
noun:dead-person	1:-11 6:20 7:-10
noun:death	0:-16 1:-14 2:-9 3:-36 5:-24 6:54 7:-30 9:-8
noun:detainee	0:-8 2:-11 4:-10 6:-12 8:35 10:-25
noun:displaced-person	0:-23 1:-15 2:-14 3:64 4:-14 5:-35 6:-54 7:-21 8:-9 9:-71 10:-26 11:12
noun:district	0:-9 2:-23 4:-19 6:-16 8:-20 10:31
noun:doctor	2:-17 4:-14 7:14
noun:driver	4:11 5:-10 7:-35 10:18
noun:employee	0:-24 2:12 4:-13 6:-22 8:-13 10:13
noun:engineer	0:-20 2:-9 3:-10 4:14 5:-9 6:-10 7:-8 8:-11 10:9
noun:ethiopian	0:-10 3:-11 4:-13 6:-11 8:-17 10:23
noun:fighter	0:-15 1:-8 3:-11 4:-15 6:26 7:-11 8:14 10:-11
noun:firefighter	5:-10 6:14
noun:foreigner	0:20 2:-14 4:19 6:-20 7:-8 8:-14 10:-24
noun:girl	0:15 2:-8 3:-14 4:-21 5:-13
noun:grandchild	6:19
noun:guard	0:-21 6:30 10:-9
noun:gunman	0:-14 2:-24 4:-11 6:46 10:-26
noun:helper	0:-10 5:14 6:-28 7:20
noun:hospital	3:-9 5:19 6:-17
noun:hostage	0:-24 2:37 3:-13 4:-27 5:-24 6:-50 7:-35 8:-53 10:43 11:-13
noun:human	0:-10 1:-16 3:20 4:-14 5:-16 9:-16 10:-8 11:-15
noun:indian	0:18 2:-8 4:8 10:-23
noun:individual	0:-12 1:9 4:-19 5:-27 6:13 7:-17 10:-9
noun:inhabitant	3:14 9:-12
noun:injured-person	0:-38 1:-31 2:-35 3:-55 4:-47 5:106 6:-74 7:-67 8:-22 9:-21 10:-28 11:-34
noun:injury	3:-8 5:72 6:-61 7:-12 11:-16
noun:israeli	0:-8 2:-17 4:24 6:-31 8:-31 10:8
noun:journalist	0:-8 2:-18 4:-8 6:9 8:29 10:-27
noun:killed-person	0:-42 1:-30 2:-46 3:-70 4:-43 5:-61 6:120 7:-54 8:-16 9:-28 10:-32 11:-21
noun:lebanese	0:-11 4:20 7:-8 8:-9
noun:man	0:30 2:-27 3:-12 4:-27 5:-26 6:-11 8:-10 10:13
noun:martyr	2:-9 3:-13 5:-54 6:65 7:-12
noun:member	0:-18 2:-12 3:-8 5:-9 6:34
noun:migrant	1:9 2:-12 3:-24 4:10 5:-14 6:-26 7:-11 8:-11 9:-8 10:-14 11:13
noun:missing-person	0:-22 1:-24 2:-16 3:-25 4:-27 5:-62 6:-81 7:90 8:-9 9:-12 10:-22 11:-18
noun:mortal-remains	2:-26 3:-11 4:-11 5:-46 6:64 7:-16 8:-16 10:-10
noun:mother	6:15
noun:neighbour	0:-19 2:-12 3:-17 4:-15 5:-9 6:36 7:-15 9:-9 10:-10 11:-8
noun:nurse	0:21 2:-11 4:12 5:21 6:-37 7:-14 8:-25 10:-26
noun:officer	0:-16 2:-20 4:9 5:-17 7:13 10:-24
noun:official	1:-17 5:-11 6:28 7:-8
noun:other	1:-42 2:-68 3:-40 4:44 5:45 6:-104 7:51 8:-14 9:16 10:-49
noun:palestinian	0:-18 1:-10 2:-25 3:-27 5:-10 6:15 8:21 9:-30 10:-11 11:11
noun:paramedic	3:-11 4:-11 5:19
noun:passenger	6:11 7:-13 11:18
noun:patient	0:-11 2:-10 3:-17 4:-24 5:-12 6:33 7:-27 8:18 10:-18
noun:person	2:-81 3:55 4:-78 5:-41 6:-23 8:-66 10:-58 11:-10
noun:policeman	0:10 2:-11 4:9 7:-19 8:-9 10:-19
noun:prisoner	0:-39 1:-17 2:31 3:-26 4:8 5:-31 6:-72 7:-30 8:47 9:-15 10:-70 11:-29
noun:pupil	0:36 2:-17 3:-9 4:-27 5:-21 7:-23 8:-19 10:-12
noun:refugee	0:-26 1:-14 2:-10 3:-45 4:-19 5:-17 6:-13 7:-16 8:-11 9:57 10:-18 11:-30
noun:relative	6:9
noun:resident	0:-25 1:-12 2:-11 3:65 4:-21 5:-31 6:-58 7:-8 8:-17 9:-30 10:-23 11:-9
noun:returnee	0:-14 2:-11 3:-48 4:-10 5:-12 6:8 7:-15 9:-50 10:-8 11:58
noun:russian	6:11
noun:saudi	8:24 10:-22
noun:security-agent	5:-24 6:24
noun:soldier	0:-40 1:-13 2:-75 3:-58 4:36 5:-23 6:40 7:-30 8:17 9:-24 10:-19 11:-53
noun:son	6:15
noun:student	0:-13 10:15
noun:sudanese	8:28 10:-24
noun:survivor	5:20 6:-11
noun:syrian	0:-16 2:-10 3:-17 6:-8 7:17 9:-43 10:-11 11:44
noun:teacher	0:21 2:19 5:-16 6:-18 7:-20 8:-8 10:-33
noun:terrorist	0:-20 1:-8 2:-16 3:-13 4:-20 5:-32 6:62 7:-18 8:-8 9:-9 10:-32
noun:ukrainian	2:-8 6:-9 8:20 10:-10 11:-11
noun:victim	6:26
noun:visitor	6:-12 7:13
noun:volunteer	6:10 7:-10
noun:woman	0:-34 2:-62 3:-35 4:-17 5:-30 6:46 7:-28 8:32 9:-18 11:-31
noun:worker	0:11 3:-23 4:-14 5:-19 6:20 8:-13 9:-10 10:8 11:-10
noun:worshipper	0:-10 6:-9 10:14
noun:yazidi	2:-11 6:15
noun:young-man	0:25 3:-9 4:-15 6:-29 8:-9 10:8 11:-9
only:aid	3:-10 6:16 9:-13
only:casualty	0:-45 1:17 2:-33 3:-9 4:-88 5:17 6:15 7:8 8:-63 9:-40 10:-78 11:-73
only:hostage	0:-22 1:-11 2:-20 3:-8 4:11 5:-16 8:-27 10:9 11:-18
other:abducted	1:-48 3:-15 7:-36 8:-50 9:12 10:19 11:-28
other:aid	0:-22 1:-10 2:-26 3:24 4:-20 6:-12 8:-31 9:-11 10:-21
other:allocated	0:-15 1:-26 2:-23 3:12 5:-20 7:-10 8:-30 9:-15 10:-11
other:casualties	0:-60 1:39 2:-8 3:-62 4:-33 6:-26 7:8 8:43 9:-22 10:-13 11:-28
other:casualty	0:-11 1:-12 5:-13 9:-16 10:-16
other:dead-in-captivity	0:-11 1:-48 3:-72 5:-18 6:-18 7:-15 9:-42 10:14 11:12
other:delivered	2:-15 3:9 4:-30 6:-16 7:-15 8:8 9:-11 10:-27 11:18
other:displaced	0:-11 1:-41 2:-60 3:-21 6:21 8:-40 9:-13 10:-19 11:-15
other:displacement	2:-17 3:-23 6:-10 7:-19 8:-30 9:11
other:held	1:-31 2:16 3:-28 5:-41 6:-9 7:-15 8:12 9:-16 11:-65
other:hostage	0:-17 1:-29 2:22 3:-9 5:-34 6:-22 7:-49 8:26 10:12 11:-32
other:injured	0:-31 1:-21 2:-31 7:-14 8:-32 10:-34
other:killed	0:-10 1:-12 5:-13 9:-17 10:-13
other:missing	0:-34 1:-8 2:-78 3:19 4:-21 6:19 7:10 8:-45 9:-8 10:-19 11:-48
other:pledged	1:26 2:-81 7:-36 8:-47 10:-28 11:12
other:prisoners-exchanged	0:-82 1:-31 2:29 3:-43 4:-26 5:-22 6:-34 7:-31 8:56 9:-66 11:-48
other:refugees	1:-31 3:-21 4:-51 5:-19 6:-35 7:-24 9:45 10:-16 11:12
other:released	1:-17 2:15 5:-19 6:-27 7:-47 8:15 9:-55 11:-12
other:requested	1:-40 2:-30 3:18 4:-9 5:-19 7:-20 8:-42 9:27 10:-38 11:-9
other:returned	1:36 2:-43 3:-28 5:-35 6:-12 7:-22 8:-67 9:17 11:8
other:total	0:-32 1:-66 2:-27 3:-20 4:-9 6:24 7:-15 8:-39 9:21 10:-45 11:-10
others:7	0:-10 1:-53 5:-21 7:-22 8:-34 9:-69 10:-27 11:25
others:more	0:-9 1:-10 2:-13 4:-12 5:-16 10:-10 11:-26
qualified	0:-71 2:-42 3:38 5:-15 6:-20 7:9 8:-53 10:-72
quoted	0:-50 1:-41 2:-15 3:-45 4:-65 5:-12 6:43 7:35 8:-28 9:-34 10:-68 11:-27
right1:	3:-17 6:-17 9:-11 11:20
right1:"	2:-9 3:-9 4:-28 5:-16 6:-32 7:35 10:15 11:-36
right1:(	0:-9 4:-9 5:-10 6:18 9:14 10:-11 11:-17
right1:)	1:-13 4:-8 5:-8 6:17 7:-32 9:-19 10:-9 11:29
right1:,	0:10 1:17 2:-24 4:13 5:15 7:-27 8:-23 9:-37 10:-59 11:-8
right1:.	0:18 1:-14 2:-39 4:-34 5:10 6:-11 7:-18 9:-56 10:-15 11:-18
right1::	3:-16 4:-11 5:-10 6:22 7:-12 11:11
right1:|	1:-79 2:-56 3:-45 4:-65 5:-14 6:14 8:-17 9:20 10:-11 11:19
right1:اثناء	0:22 2:19 3:-11 4:-11 6:-22 10:-31
right1:احياء	6:-9 8:-19 10:16
right1:اخري	6:14
right1:اخرين	6:-15 9:15 11:-18
right1:اصيب	4:-20 5:38 6:-33 10:-10
right1:اصيبوا	3:-12 5:48 6:-44
right1:اضافيه	2:32 6:-31
right1:اغاثه	6:8
right1:العام	0:8 1:15 3:-13 7:-8
right1:الي	0:10 1:-25 2:-35 3:-33 4:-28 5:9 6:-34 7:-15 8:24 9:16 10:-9 11:18
right1:ان	2:-15 3:22 4:-12 10:-10
right1:انقطع	2:-8 4:-20 5:-10 6:-17 7:29
right1:اوكراني	2:-17 4:16 5:-9 6:9 8:-19
right1:بجروح	2:-9 5:24 6:-22
right1:بحسب	3:17 5:-9 9:-17
right1:بسبب	5:18 6:-12
right1:بعد	0:-28 2:-30 4:-26 5:-31 6:11 7:-28 10:44 11:-10
right1:بلا	3:12
right1:بين	0:-17 1:47 2:-9 4:-16 5:-31 6:-38 7:-24 9:-12 10:-8 11:-21
right1:بينهم	5:9 6:-9
right1:تحت	2:25 4:-19 7:-24 8:-14 10:-8
right1:جراء	5:-12 6:-14 7:16
right1:حامل	5:9 7:-8 10:-16 11:-8
right1:حتفهم	3:-8 6:22 7:-12
right1:حتي	2:-13 3:-20 6:26 7:-19 9:-17 11:28
right1:خرجوا	0:-25 3:17 6:-8 8:23 9:-10 10:-24 11:-17
right1:خطفوا	0:46 1:-8 2:-24 3:-13 4:-35 6:-30 7:-9 8:-11
right1:خلال	5:11 6:-14 9:9 11:-11
right1:داخل	6:18
right1:دون	11:8
right1:سقطوا	1:16 5:-17 7:-8
right1:سوداني	3:-18 9:24 11:-21
right1:عادوا	3:-20 9:-31 11:34
right1:عبر	2:8 3:-18 6:11 8:-9 9:12 10:-19
right1:علي	0:-21 2:-33 3:31 4:-22 5:-43 6:-10 7:-30 8:-14 9:-28 10:19 11:11
right1:عند	0:-27 2:-13 3:-12 4:-9 5:-10 6:45 7:-14 10:-12
right1:غير	11:15
right1:فروا	9:14 11:-16
right1:فقط	0:-17 1:-14 2:-19 3:-34 4:-24 6:9 7:14 9:-19 11:-10
right1:فلسطينيا	2:-16 4:-8 6:12 8:20 10:-22
right1:في	1:-31 2:-16 3:-13 4:13 8:-59 10:-30 11:-37
right1:قبل	0:-15 1:11 2:-17 3:-28 4:-20 5:-18 7:-30 9:12 10:-24 11:12
right1:قتلوا	0:-20 3:-39 5:-16 6:44 7:-10 11:-8
right1:قضوا	2:15 3:-8 4:-11 5:-11 7:-9 8:-8
right1:كانت	6:-12 10:15
right1:كانوا	0:-25 1:-15 2:-35 3:-10 4:17 5:-29 6:-12 9:-37 10:8
right1:كل	2:-27 3:-18 4:-23 6:33 8:-11 10:10
right1:لا	0:-14 1:-10 2:-21 3:-15 4:15 5:-31 6:-13 7:26 8:-23 10:-18 11:-9
right1:لقوا	1:10 2:12 7:-10 10:-10
right1:لم	0:-44 1:-23 3:21 4:-11 5:-39 6:-31 7:58 8:-42 9:-25 10:-61 11:-38
right1:لمهاجرين	6:12
right1:ما	0:-20 1:-10 2:8 3:17 4:37 5:11 6:-34 8:-24 10:-22 11:-47
right1:ماتوا	1:23 2:-10 3:-21
right1:مصرعهم	5:-9 6:20 7:-10
right1:مقابل	0:16 1:-8 2:14 3:-10 4:-15 5:-28 6:-10
right1:ممن	0:-31 1:-14 2:-22 3:-17 4:-23 5:28 6:-12 7:13 8:-8 9:-12 10:-9 11:22
right1:من	1:-91 2:-14 3:15 5:-8 6:-11 7:-38 8:18 9:-32 10:-19
right1:منا	0:-9 2:22 3:-12 4:11 5:-9 6:-39 7:-15 8:-9 10:-12 11:13
right1:منذ	0:-14 1:-26 2:-9 4:-18 5:-13 6:16 9:-28 10:-15 11:-11
right1:منها	0:-8 2:-19 6:35 7:-11
right1:منهم	0:-49 1:-49 3:-23 7:-19 10:14 11:11
right1:منهن	0:-39 2:-25 3:-17 6:14 7:-19 8:-18 9:-9 10:31
right1:نزحوا	3:21 5:-9 6:-12 9:-9 11:-13
right1:نقلوا	0:8 2:-17 3:-13 4:21 5:27 6:-40 7:-15 8:-9 10:-16 11:-18
right1:هجروا	3:13
right1:و	0:-8 1:9 2:-16 3:-9 5:-49 6:42 7:-23 8:9 11:-8
right1:واربعه	2:-10 4:14 5:-8 6:15 10:-21
right1:واصابه	5:-39 6:37
right1:واصيب	0:-8 2:-8 5:-34 6:35
right1:واكثر	5:-8 6:17
right1:وامراه	5:-12 6:23 7:-13 10:-9
right1:وثلاثه	8:12 10:-10
right1:وجرح	5:-20 6:25
right1:وصلوا	6:-9 9:12 11:-12
right1:وعشرات	6:11
right1:وما	6:8
right1:يوميا	11:11
right2:"	0:-35 1:-16 2:-45 3:-32 4:24 6:36 7:-42 9:-23 10:-31
right2:#	0:-10 2:-51 3:12 4:-11 5:-53 6:43 7:-14 9:-33 11:-20
right2:,	0:-15 1:-37 2:-22 3:-65 6:-10 10:14 11:-8
right2:.	0:-38 1:-10 3:11 4:-19 5:21 6:-16 7:8 8:-10 9:-42 10:-33 11:-11
right2:ابناء	3:-12 5:-9 6:13 11:9
right2:اثنان	6:18
right2:احد	6:8 7:10 10:-13
right2:احياء	2:-20 4:9 6:-10 8:-8 10:12
right2:اربعه	2:-8 4:13 6:10
right2:استنادا	3:10
right2:اسري	8:20 10:-9
right2:اصل	0:-33 2:29 3:12 4:10 5:-12 6:-35 8:-11 9:-9 10:12 11:-20
right2:اضافه	3:-29 4:8 5:-23 7:-10 9:-14 11:20
right2:اطفال	0:-11 2:-11 3:25 5:16 6:-19 7:-15 9:-10 10:-13 11:-14
right2:افراد	5:-15 6:18
right2:اكثر	0:-12 4:8 5:15 6:-14 8:-15 9:-11 10:8
right2:الاتصال	2:-8 3:-8 4:-21 5:-10 6:-20 7:31
right2:الان	6:8
right2:الجثث	6:11
right2:الجيش	0:-20 2:34 4:-29 6:-19 10:-25
right2:الحياه	5:-37 6:39
right2:الخامسه	6:-20 7:21
right2:الشهر	2:-9 8:-10 10:13
right2:الضحايا	6:17
right2:العام	0:22 1:10 3:-22 4:-9 5:-21 7:-19 8:-19 10:-20 11:-14
right2:العاملين	2:-14 4:13 8:-11
right2:الفرار	0:11 3:19 6:-9 9:-15 10:-8
right2:القتلي	0:-10 4:-9 6:31
right2:القطاع	0:-12 2:-27 4:28 8:-9 10:-10
right2:الماضي	0:8 1:15 3:-13 7:-8
right2:المصابين	5:38 6:-34
right2:النزوح	3:34 5:-8 6:-30
right2:الي	1:-26 2:18 3:20 4:-16 6:-41 7:-56 9:-23
right2:اليوم	2:-13 3:-9 4:-8 5:18 6:-9 7:-13 8:-8 10:18
right2:ان	0:-8 5:-14 6:22 10:-14 11:-17
right2:انقلاب	5:17 6:-12 7:-8
right2:انهيار	6:18
right2:او	0:-12 1:24 2:-9 6:-24 7:-8 10:16
right2:بحسب	0:-10 1:-8 2:-12 3:-18 4:21 5:23 6:-17 7:-12 8:-20 9:12 10:-16 11:-14
right2:بعد	0:-29 1:-12 3:-9 4:-35 6:-23 7:-29 8:-20 10:39 11:-26
right2:بعدما	5:-10 6:15
right2:بين	1:16 2:16 4:-16 5:10 6:-26 7:-17 10:-14
right2:بينما	0:-10 4:21 6:-20 7:10
right2:بينهم	0:-15 5:27 7:-19 10:-8
right2:تحت	2:-9 5:-14 6:27
right2:تدافع	5:9
right2:ترك	3:28 5:-19 6:-13 9:-9 11:-22
right2:تسعه	6:10
right2:توفي	5:-11 6:12
right2:ثلاثه	0:-18 5:-8 6:28 9:-10 10:-8
right2:ثم	0:-8 3:-17 4:11 5:-14 7:22 11:19
right2:جراء	3:-9 6:-25 7:20
right2:جرحي	5:-9 6:11
right2:حافله	0:11 4:-9 7:-11
right2:حاله	5:24 6:-23
right2:حتفهم	1:15 2:12 3:-11 5:-8 7:-25 10:-10 11:-11
right2:حتي	6:9 9:-19 11:19
right2:حرجه	4:-17 5:27 6:-16 7:-8 10:-8
right2:حسب	0:-8 1:15 2:-9 3:-22 11:9
right2:حي	6:-11 11:17
right2:حين	1:-8 3:10 4:-10 7:-21
right2:خلال	3:-11 6:28 9:-9
right2:خمسه	3:-20 5:-14 7:-10 9:20 10:14 11:-29
right2:دون	6:18
right2:رجال	6:14
right2:زالوا	1:-8 2:-10 3:18 4:8 5:14 6:-45 7:28 8:-12 11:-45
right2:زملايه	2:-10 4:-16 5:24 6:-13 7:-17
right2:سته	0:-19 6:21
right2:سكان	0:-13 1:-8 2:-8 3:36 4:-21 5:-16 6:-39 7:-20 8:-14 9:-12 10:24 11:-28
right2:عادوا	3:-14 9:-11 11:21
right2:عام	1:17 3:-18 5:-8 7:-15
right2:عداد	0:-9 3:-13 4:-8 5:-21 6:-31 7:34 11:-8
right2:عشر	0:11 5:-8 6:9
right2:عشره	5:9 9:-8
right2:علي	0:-11 1:-11 3:21 4:21 5:-14 7:-23 8:-23 9:-26 10:-11 11:-29
right2:عمال	0:16 4:-9 10:-8
right2:عن	2:-9 6:-11 7:23
right2:عناصر	6:17
right2:غاره	6:17
right2:غرق	5:-19 6:-17 7:22
right2:غزه	2:11 8:-8 11:-10
right2:غير	2:-12 4:22 5:-21 8:-14 10:-11
right2:فوق	5:-14 6:15
right2:في	0:19 1:-56 2:-21 3:-22 4:9 5:-22 6:27 8:-15 9:21 10:-37 11:-60
right2:فيما	0:-9 2:-8 3:9 4:-9 6:11 9:-24 10:9 11:-20
right2:قال	7:14
right2:قبضه	0:-17 4:25 5:-8 6:-14 7:-9 8:-9
right2:قبل	2:-24 4:-22 5:-11 7:-15 8:-15 9:-14 10:25
right2:قتيل	1:28 3:-9 5:-16 6:-21 7:-9 8:-11 11:-8
right2:قد	0:10 2:-10 3:14 4:-17 6:-21 9:-25 10:9 11:8
right2:قسرا	0:-8 2:-21 4:-23 6:-13 7:26 8:-14 9:-9 10:-13 11:14
right2:قصف	5:15 6:-9
right2:كانوا	2:-8 3:-17 4:-15 5:-21 6:14 8:15 9:-16 10:-15 11:12
right2:كل	2:-12 4:-18 8:30 10:-27 11:-9
right2:كما	2:20 4:-8 6:-8 10:-14
right2:لا	0:14 5:-8 7:13 8:-19 9:-9 10:-38
right2:لاحقا	5:-10 6:-8 10:13
right2:لكن	2:-22 4:9 5:-10 6:-26 7:16 8:9
right2:لم	0:-15 1:-10 2:-31 3:19 4:-26 5:-19 6:37 7:-24 8:-11 9:-10 10:-21 11:-9
right2:لنساء	5:-12 6:21
right2:ما	0:-19 2:-12 3:-22 4:22 8:-11 9:-9 10:-22
right2:متفاوته	5:9
right2:متن	3:-16 6:-8 11:23
right2:مدرسه	0:11 5:-8 10:-11
right2:مستشفي	0:-9 4:-10 5:26 6:-25 10:11
right2:مطار	11:11
right2:مطلع	5:-8 8:11 9:-10 11:8
right2:مع	5:-11 6:21
right2:معظمهم	0:-11 3:12 5:8 11:-11
right2:مغادره	3:24 5:-8 9:-9 11:-15
right2:مقابل	0:10 2:-15 3:9 4:-19 5:-9 8:-29 9:-8 10:25 11:-20
right2:من	0:-36 1:-14 2:23 4:-8 5:-51 6:-27 7:-52 8:16 9:-50 10:9 11:23
right2:منذ	0:-8 1:-9 2:-10 3:-29 4:11 7:-9 9:33 10:-8 11:-25
right2:منها	6:14
right2:منهم	0:-18 1:-9 2:-11 3:-14 5:13 7:-15 9:12 10:-9 11:-16
right2:موسكو	6:10 8:-28 10:25
right2:موظفي	0:11 3:-8 5:-9 6:15 7:-8 10:-10
right2:نحو	2:16 3:-9 6:12 10:-15
right2:نساء	2:-11 3:-12 5:-20 6:-15 7:8 8:-13 9:-24 11:16
right2:نهايه	2:-12 3:-33 4:-11 6:-17 8:25 9:-25 10:-20 11:33
right2:هجوم	5:22 7:-8
right2:هناك	0:-16 4:33 7:-11 10:-30 11:-10
right2:و	6:14
right2:واحد	5:8 8:-19 10:20
right2:واحده	1:-14 3:-8 4:-19 5:-10 6:-17 7:-12 8:-8 10:29 11:-17
right2:واصابه	5:-31 6:31
right2:واصيب	5:-34 6:32
right2:وان	0:8 1:-12 2:-29 3:-33 4:8 6:11 7:-38 8:-9 10:-19 11:21
right2:وجرح	5:-17 6:17
right2:وحده	5:-18 6:22 7:-20
right2:وصلوا	3:-13 5:23 6:-18 7:-12 9:11 11:-12
right2:وفق	0:-18 1:-17 2:-16 4:-35 5:-11 8:28 10:-32 11:20
right2:وفي	2:-20 6:-12 8:-19 10:30
right2:ولا	0:-30 1:-10 2:10 4:-17 5:9 6:22 7:-40 10:-16
right2:ولم	3:12 11:-10
right2:وما	6:13 7:-13
right2:ومن	3:-21 6:-10 9:16
right2:وهو	1:-16 3:-12 4:-8 5:-23 6:-13 7:31
right2:يوم	3:-11 6:10 9:-17 11:19
right3:	0:-15 1:-13 3:18 4:-10 5:-15 6:14 7:-24 8:-17 9:-14 10:-11 11:13
right3:"	0:-24 1:19 2:-31 3:-33 4:12 5:-32 6:23 7:-44 8:-39 9:-31 11:19
right3:#	0:-12 1:-37 2:19 3:-14 5:-18 6:15 7:-58 8:-9 9:-27 11:-12
right3:(	6:-14 8:12 10:-14 11:12
right3:)	5:-19 6:20
right3:,	0:-24 5:-30 6:25 7:-32 8:-9 9:-30 10:-11 11:-30
right3:.	0:-12 1:-15 2:-25 3:-33 4:-13 7:-14 8:-20 9:25 10:-14 11:-8
right3::	3:-11 5:-14 6:9 9:16 11:-15
right3:اثنان	0:19 2:-10 3:-15 4:-10 5:15 6:-20 10:-16
right3:احد	2:-10 3:-21 6:-14 7:23 9:-12 11:-24
right3:اخرون	5:-18 6:24
right3:اربعه	7:13 11:-12
right3:اشخاص	5:-14 6:20
right3:اشهر	3:-13 5:-22 6:18 9:17
right3:اصابه	5:-10 6:13
right3:اطفال	0:-17 3:-8 5:-22 6:20 9:-16 11:10
right3:اقليم	3:11 11:-9
right3:اكثر	2:-15 3:-33 4:-25 5:-13 6:11 7:-14 9:-20 10:26 11:17
right3:الاقل	2:17 4:-19 8:-14 10:-8
right3:الاول	2:-13 4:-10 6:15 8:-13 10:17
right3:الحياه	2:-26 4:-11 5:22 6:-31 10:25
right3:الذي	0:-19 1:16 4:-17 5:-9 7:-14 8:-11 10:11
right3:السابع	0:28 2:-24 4:-21 6:-8 8:-11
right3:السابق	0:25 1:-19 5:-15 8:-18 9:-8 10:-11 11:-18
right3:العام	6:-12 8:18 9:-16 10:-16
right3:الف	9:13 11:-9
right3:المستشفي	3:-8 5:-22 6:30
right3:المفقودين	0:-9 3:-13 4:-8 5:-21 6:-31 7:34 11:-8
right3:المنظمه	3:13 6:-12 11:9
right3:النساء	8:-11 9:18 10:12 11:-18
right3:الولايه	7:12
right3:الي	0:17 1:-20 3:-27 4:10 6:-12 7:-34 9:10 10:-23 11:18
right3:اليوم	3:-19 7:-15 10:-12 11:19
right3:امراه	6:13
right3:ان	0:11 1:-10 2:-23 4:-27 6:13 10:13
right3:او	1:15 2:18 3:-19 4:-20 7:-17 8:10 10:-20 11:-16
right3:ايام	2:-9 3:-11 6:-27 7:-10 9:19 10:15 11:-9
right3:بجروح	6:9
right3:بعد	2:-28 4:18 5:-11 7:9 8:-25 9:-10 10:-8 11:-10
right3:بين	4:-14 6:-14 10:23
right3:بينهم	1:10 3:-9 7:-8
right3:بيوتهم	3:-11 11:15
right3:تحت	4:-17 5:12 6:-12
right3:تسعه	4:8 6:18 7:-13
right3:ثلاث	3:8 5:12 6:-12
right3:ثلاثه	0:-9 3:-8 4:-19 5:-11 6:13 8:-13 10:8
right3:ثم	0:19 5:-8 6:-24 7:13 10:-11
right3:جانب	2:-10 3:14 4:-10 6:-18 8:22 9:-19 10:-12 11:-11
right3:جرحي	5:-14 6:18
right3:جريحا	5:-8 6:17
right3:حافله	5:14 7:-10 11:-8
right3:حين	3:-13 5:10
right3:خلال	2:9 4:13 8:-20 11:-10
right3:خمس	3:23 11:-14
right3:دول	3:-25 6:-16 9:8 11:15
right3:دون	3:23 5:-20 6:-13 7:-9 11:-8
right3:ديسمبر	3:-13 8:-10 9:16 10:12 11:-15
right3:زالوا	0:-12 5:10 6:-11 7:9 10:-11
right3:سبعه	5:-13 6:16
right3:سته	3:14 6:-11
right3:سياره	6:11
right3:ضمنهم	6:11
right3:طفلا	5:-8 6:10
right3:عام	0:20 3:-9 10:-21
right3:عبر	3:18 9:-16 11:-8
right3:عشر	5:10 10:-12
right3:عشره	5:-10 6:19
right3:علي	1:9 2:12 3:-29 4:-22 5:15 6:-20 7:-26 8:16 9:-12 11:-15
right3:عن	2:-14 4:15 5:-12 7:-28 8:10 9:18 10:-11 11:-21
right3:عند	2:16 6:-15
right3:فديه	0:-15 2:-16 10:34
right3:في	0:-28 1:-42 3:10 4:26 5:-70 6:20 7:-37 9:-16 10:-29
right3:قبل	2:10 4:-12 6:-8
right3:قوات	6:11
right3:كانوا	0:-12 2:-16 4:-23 8:21 10:10
right3:لا	0:-13 1:-8 2:9 3:-13 4:13 5:-10 6:-35 7:14 8:-17 10:-15 11:10
right3:لدي	0:23 4:-27 6:-25 8:-10 9:-17 10:9 11:13
right3:لم	0:14 5:-11 6:-25 7:17
right3:ما	1:-16 2:-24 3:-25 7:24 8:-15 9:-19 10:-14 11:14
right3:مخيمات	11:10
right3:مدنيا	8:14
right3:مدينه	4:16 6:-14 7:-12
right3:مركز	3:11 5:-13 6:-8 7:-13 9:15 11:-17
right3:مسيره	5:15 6:-12
right3:مصابا	6:11
right3:مصابين	5:18 7:-12 9:-8
right3:مصيرهم	0:-11 4:20 5:-12 6:-23 10:-8
right3:مفقودا	6:25 7:-21
right3:مفقودين	5:-11 6:-8 7:18
right3:مقاطعه	5:-8 7:-9 8:-18 10:20
right3:مليون	9:11 11:-18
right3:من	1:-22 2:-43 4:-45 5:20 6:-8 7:-30 8:-12 9:-37 10:36
right3:منازلهم	3:30 5:-23 6:-14 9:-10 11:-18
right3:منذ	0:-14 1:-15 2:12 3:14 4:11 5:-12 6:-33 7:14 8:-9 10:-15 11:-16
right3:منطقه	3:8 5:-13 8:-18 10:16
right3:منظمه	1:15 2:-11 3:-13 4:-10 6:-13 7:10 11:-12
right3:منها	6:24
right3:منهم	0:10 1:-15 2:-16 4:-9 5:12 6:8 7:-19 10:-33 11:-17
right3:ناريه	5:8
right3:نحو	0:-9 6:14 8:-15 10:14
right3:نساء	5:8
right3:نفسها	3:-13 4:-11 5:-14 6:-27 7:28 10:-9
right3:نقطه	6:12
right3:هذا	5:-9 6:13 9:-12 11:13
right3:و	5:13 7:-10
right3:واحد	3:-12 6:17 7:-8 9:-17 11:19
right3:واحده	0:19 2:-8 3:-20 4:11 5:-23 6:-15 7:-23 10:-24
right3:وان	0:-17 3:-15 4:-26 6:11 7:-14 8:-17 10:24
right3:وجريح	0:-9 1:30 3:-11 5:-15 6:-24 7:-9 8:-11 11:-10
right3:ولا	4:-16 6:18 7:-11
right3:ولم	0:-9 2:18 4:-20 5:-8 6:12 7:-13 8:-15 9:-8 10:-25
right3:وهو	5:-10 6:14
right3:يزال	0:-13 1:-10 4:-30 5:17 6:30 7:-22 10:-24
right3:يقول	7:11
share:2	6:14 7:-9
share:4	0:19 2:13 3:-18 4:-81 5:-43 6:-15 8:-13 9:-51 10:-53 11:35
share:5	0:-34 1:-15 2:-11 4:29 5:-17 6:-8 7:-17 8:-42 9:-33 10:-25 11:-26
share:7	2:-24 3:-29 4:-41 9:13 11:-28
share:more	0:-22 1:-47 2:-14 3:9 7:-31 8:-14 9:-29 10:-11 11:-9
short	1:-49 2:11 3:-24 4:-48 7:-9 11:-21
size:1	0:-48 1:-57 2:25 3:-62 4:-21 5:-17 6:38 7:-13 8:-49 9:-47 10:11 11:-46
size:9	0:36 1:-101 2:9 3:-113 5:-24 6:27 7:21 8:-38 9:-94 11:-100
size:99	0:-30 1:-59 2:-52 3:-66 4:19 6:38 8:-11 9:-91 11:-112
size:999	0:17 1:-11 2:-31 3:-35 4:-20 5:-16 6:-13 7:-34 8:38 9:-87 10:-24 11:23
size:9999	0:-8 1:12 2:-104 3:43 4:-15 5:-12 7:-22 10:-99 11:-17
size:more	0:-77 1:-77 2:-66 3:39 4:-44 5:-59 6:-64 7:-25 8:-55 9:50 10:-65 11:12
verdict:abducted	0:120 1:-33 2:-54 3:-42 4:-17 5:-72 6:-94 7:-83 8:-23 9:-53 10:-65
verdict:casualties	0:-22 1:66 2:-11 3:-26 4:-12 5:-45 6:-56 7:-45 8:-17 9:-8 10:-9 11:-26
verdict:claim	1:-9 2:18 4:-13 6:-30 9:-14 10:-17 11:-8
verdict:dead-in-captivity	0:-62 1:-15 2:84 3:-21 4:-10 5:-51 6:-62 7:-61 8:-41 9:-18 10:-42 11:-21
verdict:displaced	0:-25 1:-48 2:-63 3:128 4:-48 5:-78 6:-110 7:-85 8:-47 9:-47 11:-65
verdict:held	0:-38 1:-32 2:-51 3:-73 4:88 5:-69 6:-83 8:8 9:-48 10:-33 11:-44
verdict:injured	0:-88 1:-14 2:-61 3:-83 4:-51 5:154 6:-118 7:-101 8:-55 9:-49 10:-71 11:-72
verdict:killed	0:-54 1:-27 2:48 3:-63 4:-130 5:-124 6:147 7:-85 8:-120 9:-30 10:-132 11:-73
verdict:missing	0:-59 1:-31 2:-57 3:-80 4:-29 5:-80 6:-54 7:118 8:-48 9:-46 10:-77 11:-38
verdict:open	0:-37 2:-50 4:22 5:-42 6:-21 7:-10 10:15 11:-15
verdict:out	0:29 1:-26 2:-12 3:-19 6:-35 8:-16 9:-62 10:-32
verdict:prisoners-exchanged	0:-42 1:-25 2:-75 3:-32 4:-19 5:-38 6:-79 7:-36 8:78 9:-18 10:-14 11:-46
verdict:refugees	0:-36 1:-43 2:-41 3:-48 4:-44 5:-38 6:-76 7:-35 8:-30 9:84 10:10 11:-25
verdict:released	0:-74 1:-30 2:-57 3:-23 4:-26 5:-65 6:-84 7:-71 8:27 9:-38 10:94 11:-23
verdict:returned	0:-54 1:-60 2:-39 3:-33 4:-61 5:-80 6:-40 7:-37 8:-57 9:-62 10:-31 11:93`
}
