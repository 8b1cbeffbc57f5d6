import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	43
alike:casualties	34
alike:dead-in-captivity	34
alike:displaced	-14
alike:held	7
alike:injured	67
alike:killed	12
alike:missing	-22
alike:prisoners-exchanged	20
alike:refugees	30
alike:released	-9
alike:returned	-26
any	-42
bare:1	96
bare:9	-55
bare:99	-32
bare:999	12
bare:9999	24
before:abducted	68
before:allocated	-70
before:casualties	-109
before:dead-in-captivity	40
before:delivered	61
before:displaced	10
before:held	-9
before:injured	-33
before:missing	-151
before:pledged	-53
before:prisoners-exchanged	-48
before:refugees	-41
before:released	-29
before:requested	34
before:returned	-5
behind:abducted	45
behind:allocated	-122
behind:casualties	-80
behind:dead-in-captivity	-32
behind:delivered	-106
behind:displaced	-21
behind:held	-41
behind:injured	12
behind:killed	-65
behind:missing	7
behind:pledged	-104
behind:prisoners-exchanged	8
behind:refugees	-10
behind:released	20
behind:requested	46
behind:returned	12
behind:total	-78
ending:اء	-85
ending:اب	-59
ending:ات	-171
ending:ار	-10
ending:اص	64
ending:اف	-68
ending:اق	64
ending:ال	-8
ending:ام	-52
ending:ان	41
ending:اه	48
ending:با	35
ending:بب	35
ending:بت	-76
ending:بط	19
ending:بل	35
ending:به	13
ending:بي	-45
ending:تا	61
ending:ته	42
ending:تي	-42
ending:ثا	-78
ending:ثر	12
ending:ثه	25
ending:جه	-19
ending:حا	31
ending:حه	-63
ending:خل	7
ending:در	-22
ending:دل	-64
ending:ده	-7
ending:دي	-8
ending:را	-63
ending:رت	54
ending:رج	18
ending:رح	75
ending:رك	-67
ending:ره	-12
ending:ري	-37
ending:سا	-48
ending:سب	74
ending:سم	-55
ending:سه	-32
ending:طع	59
ending:طه	33
ending:عا	-34
ending:عت	42
ending:عه	84
ending:فا	-97
ending:فه	-71
ending:في	-41
ending:قا	15
ending:قت	-76
ending:قل	-27
ending:قه	-60
ending:لا	-83
ending:لت	14
ending:لغ	38
ending:لم	-51
ending:له	28
ending:لي	94
ending:ما	-4
ending:مت	-24
ending:مل	17
ending:مه	-105
ending:مي	3
ending:نا	-43
ending:نت	-22
ending:نه	14
ending:ني	120
ending:ها	-43
ending:هم	35
ending:هن	69
ending:وب	60
ending:وح	75
ending:ود	3
ending:ور	-57
ending:وق	32
ending:ول	29
ending:وم	-67
ending:ون	-15
ending:وي	-57
ending:يا	-46
ending:يب	60
ending:يت	3
ending:يد	51
ending:يع	62
ending:يف	12
ending:يل	-53
ending:ين	25
ending:يه	-12
equal:abducted	42
equal:dead-in-captivity	13
equal:displaced	-38
equal:held	-9
equal:injured	-19
equal:killed	31
equal:missing	-19
equal:prisoners-exchanged	32
equal:refugees	-22
equal:released	-44
equal:returned	20
form:digits	-21
form:dual	-35
form:fraction	-192
form:mixed	-56
form:range	-21
form:singular	-54
form:vague	-17
form:words	61
headline	5
here:#aboard	-29
here:#aid	-21
here:#alive	16
here:#captives	31
here:#captivity	-19
here:#captors	-14
here:#carrying	7
here:#commerce	-21
here:#containing	-82
here:#contest	-134
here:#custody	-136
here:#demand	-32
here:#disease	-70
here:#displacement	35
here:#exchange	20
here:#given-back	26
here:#giving-from	7
here:#group	14
here:#handover	7
here:#hostages	6
here:#losing-side	54
here:#need	-87
here:#prisoners	-18
here:#receiving	-3
here:#remainder	80
here:#report	-8
here:#rescue	-95
here:#return	98
here:#sport	-10
here:#state	15
here:#treatment	-81
here:abducted	70
here:allocated	-5
here:casualties	35
here:dead-in-captivity	79
here:delivered	-42
here:displaced	81
here:held	16
here:injured	43
here:killed	99
here:missing	42
here:pledged	15
here:prisoners-exchanged	6
here:refugees	15
here:released	45
here:requested	-69
here:returned	12
here:said	21
here:set	40
here:total	-14
item	43
last:claim-abducted	-18
last:claim-allocated	-70
last:claim-casualties	-109
last:claim-dead-in-captivity	-62
last:claim-delivered	16
last:claim-displaced	-33
last:claim-held	-27
last:claim-injured	-21
last:claim-killed	32
last:claim-pledged	-26
last:claim-prisoners-exchanged	74
last:claim-refugees	32
last:claim-released	-23
last:claim-requested	56
last:claim-returned	16
last:claim-total	18
left1:	-52
left1:"	61
left1:#	-45
left1:(	100
left1:,	88
left1:-	23
left1::	100
left1:|	-9
left1:اجلاء	5
left1:اجلي	-8
left1:احتجاز	33
left1:احدهما	-30
left1:استشهاد	69
left1:اصابه	-19
left1:اصل	-50
left1:اصيب	116
left1:اطفال	69
left1:اطلقت	-24
left1:الا	-53
left1:الان	73
left1:الجرحي	71
left1:الحرب	80
left1:الحصيله	46
left1:السلطات	-48
left1:السودان	53
left1:الشرطه	-81
left1:الضحايا	61
left1:العام	67
left1:العايدين	43
left1:العدد	100
left1:القتلي	27
left1:القطاع	52
left1:الماضي	-19
left1:الماضيه	26
left1:المفوضيه	63
left1:الي	-37
left1:اليوم	57
left1:اما	-16
left1:امام	-23
left1:امراه	9
left1:امس	-24
left1:ان	77
left1:انتشال	75
left1:انقاذ	-47
left1:انقذ	-89
left1:اي	-54
left1:ايام	68
left1:ب	-14
left1:بان	33
left1:بحياه	126
left1:بعد	30
left1:بفارق	-15
left1:بقتل	59
left1:بلغ	106
left1:بلغت	61
left1:بمشاركه	-93
left1:بمقتل	106
left1:بواقع	-21
left1:بين	18
left1:بينها	-56
left1:بينهم	102
left1:تحرير	74
left1:تزال	61
left1:تسلم	-70
left1:تشاد	30
left1:تشمل	19
left1:تضم	-11
left1:تغطيه	-50
left1:توفي	91
left1:ثم	19
left1:جانب	44
left1:جثامين	68
left1:جثث	30
left1:جثه	61
left1:جنديا	-35
left1:خرج	83
left1:خطف	57
left1:خلاله	27
left1:رفات	110
left1:روسيا	-28
left1:زال	92
left1:سجلت	-75
left1:سراح	64
left1:سقوط	-22
left1:سوي	-10
left1:شهيد	-73
left1:ضمنهم	66
left1:عاد	94
left1:عبر	-40
left1:عدد	-27
left1:علي	11
left1:عن	126
left1:عند	27
left1:غادر	36
left1:فقتل	88
left1:فقدنا	84
left1:في	-219
left1:فيه	-23
left1:فيها	22
left1:قال	-42
left1:قتل	192
left1:قتلت	79
left1:قتلوا	55
left1:قتلي	32
left1:قتيل	-108
left1:قتيلا	75
left1:قضي	73
left1:كانت	20
left1:كانوا	-24
left1:كل	-92
left1:كم	-57
left1:كنا	-65
left1:ل	-42
left1:لاجي	-91
left1:لدينا	35
left1:لقي	136
left1:لكل	-43
left1:مات	109
left1:متن	-103
left1:متنه	-43
left1:متنها	-83
left1:مسيره	-47
left1:مصرع	92
left1:مصير	66
left1:مع	-17
left1:مقابل	-5
left1:مقتل	115
left1:من	-125
left1:منها	16
left1:منهم	-23
left1:نزح	68
left1:نزوح	97
left1:نساء	55
left1:نقل	11
left1:نقلت	-25
left1:و	-5
left1:واصاب	23
left1:واصابت	12
left1:واصابه	141
left1:واصيب	152
left1:وان	28
left1:وبقي	11
left1:وتوفي	73
left1:وجرح	42
left1:وحده	64
left1:وحدها	26
left1:وصل	5
left1:وصول	12
left1:وعاد	5
left1:وعددها	-107
left1:وعددهم	66
left1:وفاه	132
left1:وفقد	16
left1:وقال	-75
left1:وقتل	125
left1:وقضي	70
left1:ونقل	21
left1:وهم	36
left1:وهو	-78
left1:يضم	41
left1:يعود	43
left1:يقتل	52
left1:يقل	-43
left1:يكون	68
left1:يناير	29
left1:•	46
left2:	-82
left2:"	27
left2:#	-78
left2:(	43
left2:)	37
left2:,	44
left2:-	-81
left2::	41
left2:اثنان	-145
left2:اربعه	-36
left2:ارتفع	61
left2:اشخاص	-3
left2:اضافه	101
left2:اطلاق	59
left2:افرج	84
left2:اكتوبر	65
left2:الاحد	32
left2:الاحمر	33
left2:الاسبوع	76
left2:الاصابات	52
left2:الاف	-71
left2:الافراج	103
left2:الاقل	57
left2:الاول	39
left2:الاولي	52
left2:البلاد	-31
left2:التي	-31
left2:الثاني	32
left2:الجمعه	32
left2:الحصيله	61
left2:الحكومه	53
left2:الخميس	88
left2:الذي	-34
left2:السبت	49
left2:السودان	37
left2:الشرطه	-41
left2:الشهر	65
left2:الصحه	-46
left2:العام	93
left2:العدد	67
left2:الف	-88
left2:الفا	-87
left2:القتلي	82
left2:القوات	35
left2:الكهرباء	-69
left2:اللاجيين	23
left2:الماضي	32
left2:المتحده	54
left2:المدني	63
left2:المفقودين	49
left2:المنظمه	73
left2:المولف	-60
left2:الي	25
left2:اليوم	-32
left2:امراه	-26
left2:ان	89
left2:انا	66
left2:انه	-32
left2:انها	61
left2:اهداف	-19
left2:او	-50
left2:اودت	44
left2:اودي	90
left2:ايام	19
left2:بالميه	-17
left2:بدايه	-13
left2:بعد	80
left2:بعدما	15
left2:بين	-44
left2:تبادل	21
left2:تحت	62
left2:تعلن	-24
left2:تقول	28
left2:ثلاثه	51
left2:ثم	-24
left2:جثامين	63
left2:جثث	36
left2:جديده	-8
left2:جري	-24
left2:جريحا	32
left2:جنديا	80
left2:حتفهم	60
left2:حتي	88
left2:حصيله	44
left2:حيث	-13
left2:حين	-32
left2:خطف	28
left2:خمسه	-17
left2:دولار	-62
left2:دينار	-59
left2:ذلك	20
left2:روسيا	-58
left2:ساعه	101
left2:سبعه	17
left2:سيده	-81
left2:شخص	-51
left2:شخصا	4
left2:شهداء	76
left2:شهيدا	67
left2:صباحا	-8
left2:عبر	24
left2:عثر	-41
left2:عشر	-79
left2:علي	-73
left2:عمليات	46
left2:عن	7
left2:غزه	28
left2:غير	-13
left2:فضلا	43
left2:في	-20
left2:فيما	12
left2:قافله	31
left2:قال	-65
left2:قبل	46
left2:قتل	25
left2:قتلوا	47
left2:قتلي	31
left2:قتيلا	21
left2:قد	131
left2:كل	-31
left2:كما	-63
left2:كييف	61
left2:لا	-14
left2:للاجيين	-39
left2:للهجره	82
left2:مبني	-46
left2:مدنيا	45
left2:مدنيين	64
left2:مساء	-10
left2:مسلحون	92
left2:مصابا	6
left2:مصرعهم	30
left2:مطلع	5
left2:مع	-9
left2:ملايين	-63
left2:مليون	-72
left2:من	-28
left2:منذ	44
left2:منهم	-39
left2:مواطن	-23
left2:نقلت	-31
left2:نقلوا	-60
left2:هذا	44
left2:واحتجزت	-74
left2:واحد	12
left2:واحده	38
left2:واضاف	97
left2:وتستضيف	-28
left2:وعلي	28
left2:وفاه	79
left2:وفيات	-46
left2:وقال	42
left2:وقد	80
left2:ولا	-15
left2:وما	39
left2:ومن	94
left2:يعلن	-32
left2:يناير	35
left2:•	12
left3:	-5
left3:"	3
left3:#	-22
left3:)	-23
left3:,	-36
left3:-	27
left3::	9
left3:اباد	48
left3:ادي	71
left3:اربعه	21
left3:استشهاد	52
left3:اسفر	12
left3:اشخاص	-14
left3:اطباء	36
left3:اطفال	-5
left3:اكتوبر	39
left3:الاحمر	-27
left3:الاربعاء	-65
left3:الاسراييلي	14
left3:الاف	-62
left3:الاقل	-42
left3:الامم	33
left3:الاول	53
left3:البلاد	34
left3:التي	4
left3:الجمعه	-43
left3:الحرب	14
left3:الخميس	-12
left3:الدفاع	42
left3:الدوليه	87
left3:الذي	26
left3:السبت	37
left3:السلطات	8
left3:الشهر	-65
left3:الصحه	28
left3:الطواري	-42
left3:الف	-63
left3:الفا	5
left3:القتلي	97
left3:القطاع	26
left3:القوات	54
left3:الماضي	42
left3:المدنيه	57
left3:الوطنيه	46
left3:الوفيات	78
left3:الي	38
left3:امام	-49
left3:ان	-44
left3:انه	14
left3:انها	5
left3:ايام	28
left3:بحسب	-32
left3:بدايه	44
left3:بعد	-46
left3:بين	-41
left3:بينما	69
left3:بينهم	46
left3:تسعه	-47
left3:تعلن	26
left3:ثلاث	-15
left3:ثلاثه	27
left3:ثم	46
left3:ثمانيه	25
left3:جثث	-52
left3:جثه	-30
left3:جنوب	37
left3:حتي	28
left3:حين	68
left3:خلال	140
left3:خمس	-30
left3:خمسه	-41
left3:راكبا	-53
left3:روسيا	42
left3:سبعه	18
left3:سته	20
left3:شخص	4
left3:شخصا	-41
left3:صباح	-19
left3:طفلا	24
left3:عاد	-28
left3:عام	63
left3:عبر	88
left3:عدد	57
left3:عشر	50
left3:عشره	-34
left3:علي	-10
left3:عن	-35
left3:عند	-53
left3:غزه	-33
left3:فجر	79
left3:في	9
left3:فيما	-55
left3:فيه	-15
left3:قباله	75
left3:قبل	52
left3:قتل	-7
left3:قتيلا	89
left3:قد	38
left3:قرب	12
left3:قريه	48
left3:كان	-42
left3:كانوا	7
left3:كانون	44
left3:كل	47
left3:كما	10
left3:لا	-48
left3:للهجره	65
left3:لم	55
left3:ما	19
left3:محليه	18
left3:مدنيا	-33
left3:مساء	-27
left3:مشيرا	-28
left3:مصابا	13
left3:مصرع	32
left3:مطلع	17
left3:مقتل	66
left3:ملايين	-49
left3:مليار	-53
left3:مليون	-41
left3:من	15
left3:منذ	7
left3:منها	-65
left3:منهم	87
left3:نازح	73
left3:نايرا	-56
left3:نحو	13
left3:هذا	61
left3:و	19
left3:واضاف	-62
left3:والبحث	55
left3:وان	59
left3:وزاره	-38
left3:وعشرين	10
left3:وفاه	82
left3:وقد	-23
left3:ولا	-43
left3:ولم	-67
left3:ومن	61
left3:يناير	28
left3:يوما	-35
left3:•	-80
many	-62
mostly:abducted	22
mostly:aid	-62
mostly:allocated	62
mostly:delivered	-86
mostly:displaced	-130
mostly:displacement	-3
mostly:held	119
mostly:hostage	51
mostly:injured	-89
mostly:killed	12
mostly:pledged	39
mostly:prisoners-exchanged	-52
mostly:released	62
mostly:returned	-43
mostly:total	-63
near:اباد	43
near:ابار	25
near:ابتد	20
near:ابري	54
near:ابعد	74
near:ابلغ	-40
near:ابنا	-23
near:ابو	36
near:ابوا	-33
near:ابوظ	41
near:ابيض	-73
near:اتجا	-70
near:اتحا	-30
near:اتصا	49
near:اتصل	-11
near:اتفا	-69
near:اتلف	-65
near:اتها	-4
near:اثار	47
near:اثنا	-48
near:اثنت	-38
near:اثني	-40
near:اثيو	40
near:اجان	50
near:اجبر	70
near:اجتا	66
near:اجتم	-7
near:اجري	-76
near:اجل	-59
near:اجلت	-40
near:اجلي	-99
near:اجما	33
near:اجنب	25
near:اجنح	-6
near:اجهز	30
near:اجوب	-94
near:اجيي	-14
near:احاد	-14
near:احتج	-38
near:احتل	-8
near:احد	-15
near:احدا	-10
near:احده	39
near:احدي	75
near:احرق	-80
near:احصا	-13
near:احصت	25
near:احصي	65
near:احمد	-22
near:احمر	10
near:احيا	17
near:اخبا	57
near:اختط	84
near:اختف	98
near:اختن	18
near:اخذو	88
near:اخر	15
near:اخرا	42
near:اخرج	17
near:اخره	-21
near:اخرو	31
near:اخري	45
near:اخلو	19
near:اخلي	-16
near:اخوت	-16
near:اخير	48
near:ادار	54
near:ادام	71
near:ادت	-47
near:ادعا	-55
near:ادلب	86
near:ادوا	-50
near:ادوي	-42
near:ادي	102
near:اذا	48
near:اذار	-57
near:اذاع	54
near:اراء	-10
near:اربا	-58
near:اربع	-45
near:ارتف	79
near:اردن	30
near:ارسا	-44
near:ارسل	-82
near:ارض	-3
near:ارضه	-56
near:ارضي	4
near:ارغم	-39
near:ارقا	-49
near:اركا	43
near:ارمي	64
near:ارها	-29
near:اروا	57
near:ازمه	18
near:ازيد	20
near:اساب	-24
near:اساس	7
near:اسبا	25
near:اسبو	-18
near:استا	-17
near:استب	7
near:استخ	20
near:استد	-19
near:استر	-22
near:استش	26
near:استض	-14
near:استط	-10
near:استع	-7
near:استف	-68
near:استق	-7
near:استل	70
near:استم	60
near:استن	102
near:استه	-4
near:استو	-71
near:استي	-23
near:اسر	-31
near:اسرا	46
near:اسرت	11
near:اسره	25
near:اسرو	64
near:اسري	-46
near:اسط	-32
near:اسعا	28
near:اسفر	26
near:اسقا	-46
near:اسقط	-98
near:اسكن	71
near:اسلا	60
near:اسم	5
near:اسما	-61
near:اسمه	-42
near:اسها	5
near:اسوا	-37
near:اسير	-9
near:اشار	-22
near:اشتب	-76
near:اشتر	-83
near:اشخا	39
near:اشغا	-38
near:اشنط	-62
near:اشهر	11
near:اصاب	9
near:اصحا	33
near:اصدر	-57
near:اصطد	-56
near:اصفر	55
near:اصل	-68
near:اصوا	-64
near:اصيب	62
near:اضاف	47
near:اضرا	-73
near:اضطر	-72
near:اطبا	73
near:اطرا	39
near:اطلا	48
near:اطلق	24
near:اعاد	11
near:اعتر	-128
near:اعتق	-101
near:اعتم	-35
near:اعدا	-68
near:اعدم	42
near:اعرف	39
near:اعشا	-82
near:اعصا	69
near:اعلا	89
near:اعلن	44
near:اعلي	25
near:اعما	84
near:اعوا	-12
near:اعيد	-49
near:اغاث	12
near:اغذي	5
near:اغسط	-19
near:اغلا	4
near:اغلب	64
near:اغلق	-111
near:اغنا	34
near:افتت	-68
near:افرا	-50
near:افرج	-23
near:افري	-4
near:افغا	70
near:اقار	-59
near:اقتا	87
near:اقتح	70
near:اقتر	-22
near:اقتص	38
near:اقتي	22
near:اقدا	43
near:اقر	34
near:اقسا	-104
near:اقصي	-46
near:اقل	-54
near:اقلي	84
near:اقيم	-63
near:اكبر	32
near:اكثر	24
near:اكد	34
near:اكس	110
near:اكست	-33
near:اكلي	12
near:اكوب	55
near:الا	-27
near:الاف	-19
near:الان	27
near:التي	36
near:الجو	-31
near:الحي	105
near:الخط	51
near:الذي	12
near:السن	31
near:الطب	55
near:الغا	36
near:الف	-107
near:الفا	-42
near:الله	-20
near:اله	-30
near:الي	40
near:اليه	110
near:اما	42
near:امات	-18
near:امار	-36
near:امام	-72
near:امتد	-33
near:امتع	52
near:امر	-8
near:امرا	37
near:امس	-4
near:امطا	-60
near:امم	3
near:امن	-63
near:امني	-52
near:امها	-64
near:اموا	-84
near:امير	-13
near:امين	-38
near:انا	18
near:انبا	96
near:انت	-10
near:انتخ	-26
near:انتظ	-4
near:انتق	30
near:انته	33
near:انحا	71
near:انخف	-54
near:اندر	42
near:اندل	-41
near:انذا	-23
near:انزل	-19
near:انسا	17
near:انسح	23
near:انطل	-16
near:انفا	-36
near:انفج	-20
near:انقا	-17
near:انقذ	-143
near:انقط	-17
near:انقل	-34
near:انه	-19
near:انها	20
near:انهم	-35
near:انهن	65
near:انهي	26
near:انوا	-68
near:اهال	-50
near:اهدا	-24
near:اهله	52
near:اهلي	3
near:اوتش	17
near:اودت	15
near:اودي	59
near:اورد	-20
near:اورو	-90
near:اوسط	-28
near:اوضح	17
near:اوقع	-17
near:اوقف	-48
near:اوكر	26
near:اول	29
near:اولا	25
near:اولي	51
near:ايات	-45
near:ايام	27
near:ايتل	-22
near:ايدي	21
near:ايرا	86
near:ايزي	-7
near:ايطا	-86
near:ايقا	-50
near:ايكو	-22
near:ايل	14
near:ايلو	-36
near:اين	30
near:ايه	28
near:ايوا	60
near:باب	7
near:بابن	-14
near:بات	-65
near:باتج	35
near:باحت	51
near:باحث	-24
near:باخت	71
near:بارا	-17
near:بارب	-13
near:بارز	65
near:باست	5
near:باسم	41
near:باع	-12
near:باقل	-21
near:باقو	31
near:باقي	24
near:باكس	69
near:بالغ	4
near:باما	13
near:بان	-38
near:بانت	-37
near:بانخ	114
near:بانف	-19
near:بانه	60
near:باني	-18
near:بايد	-13
near:بايع	-55
near:بتر	57
near:بترت	109
near:بتهم	-68
near:بجرا	69
near:بجرو	-13
near:بجنو	55
near:بحاج	-123
near:بحث	-15
near:بحر	73
near:بحرو	59
near:بحري	-85
near:بحسب	10
near:بحي	-56
near:بحيا	58
near:بحير	50
near:بختو	-38
near:بخسا	39
near:بخمس	-16
near:بدء	-8
near:بدات	-44
near:بداي	68
near:بدل	-65
near:بديل	-15
near:بذلك	-3
near:براد	-5
near:برتب	16
near:برد	35
near:برس	-4
near:برصا	15
near:برلم	70
near:برمي	-27
near:برنا	11
near:بري	-83
near:بريف	36
near:بريه	-16
near:بزيا	5
near:بسبب	-31
near:بسته	43
near:بسقو	52
near:بسوه	53
near:بشان	-6
near:بشظا	33
near:بشما	12
near:بشها	-45
near:بشير	36
near:بطاق	-107
near:بطان	-24
near:بطلق	-27
near:بعثه	66
near:بعد	37
near:بعدم	29
near:بعضه	-54
near:بعلب	8
near:بعين	13
near:بفار	-24
near:بقاع	-64
near:بقصف	22
near:بقي	-38
near:بقيم	-36
near:بقيه	61
near:بلا	52
near:بلاد	-4
near:بلاس	-90
near:بلاغ	-51
near:بلح	17
near:بلد	-42
near:بلدا	-19
near:بلدي	-30
near:بلغ	13
near:بلغت	12
near:بلغم	42
near:بما	-44
near:بمست	123
near:بمشا	-91
near:بمعد	-36
near:بمقت	103
near:بمقد	-79
near:بموج	-61
near:بناء	-26
near:بنجا	77
near:بنسب	-64
near:بنغل	66
near:بنفس	81
near:بنقل	18
near:بنك	-81
near:بنير	35
near:بها	-49
near:بهدف	-5
near:بهم	42
near:بواب	22
near:بواق	-25
near:بودا	13
near:بور	-45
near:بورو	94
near:بوسا	65
near:بولا	56
near:بولد	49
near:بولو	41
near:بولي	-45
near:بوني	39
near:بيان	-17
near:بيت	-10
near:بيتا	-21
near:بيته	-18
near:بير	41
near:بيلغ	25
near:بينه	28
near:بيني	54
near:بيوت	-39
near:تابع	-7
near:تاخر	-18
near:تاري	-26
near:تاسع	-54
near:تاكد	24
near:تالي	-8
near:تامي	-69
near:تاهي	-5
near:تايل	54
near:تباد	-56
near:تبدا	-3
near:تبقي	-31
near:تبلغ	86
near:تبين	-101
near:تتبا	-25
near:تتجا	-54
near:تترا	43
near:تتسع	-79
near:تجار	24
near:تجاو	-48
near:تجمع	12
near:تحاق	-35
near:تحت	-52
near:تحتا	22
near:تحتج	88
near:تحدث	17
near:تحدي	29
near:تحري	62
near:تحصي	41
near:تحطم	-7
near:تحقق	40
near:تحقي	-103
near:تحمل	-45
near:تحيي	16
near:تخشي	-15
near:تخصص	-76
near:تداف	-51
near:تداو	-33
near:تدخل	-33
near:تدمي	-70
near:تدير	8
near:تذكر	-51
near:تراج	-37
near:تراك	9
near:تراو	-40
near:ترتف	-8
near:ترجي	-48
near:تردد	-16
near:ترفع	69
near:ترك	40
near:تركي	144
near:ترمي	-51
near:ترنو	38
near:تزال	22
near:تسبب	27
near:تستض	23
near:تستع	69
near:تسجل	3
near:تسجي	-79
near:تسع	-57
near:تسعم	-77
near:تسعه	-11
near:تسعو	-37
near:تسعي	-25
near:تسلم	31
near:تسلي	-42
near:تشاد	4
near:تشار	-52
near:تشام	-17
near:تشري	47
near:تشغي	26
near:تشمل	80
near:تصدر	-55
near:تصل	67
near:تصوي	-35
near:تضاع	19
near:تضرر	-64
near:تضم	-10
near:تضيف	63
near:تطبي	-65
near:تعام	70
near:تعاو	-90
near:تعد	-27
near:تعدي	-9
near:تعذي	56
near:تعرض	-24
near:تعرف	116
near:تعلن	-27
near:تعلي	-45
near:تعمل	-82
near:تعهد	-54
near:تعود	-27
near:تعوي	-38
near:تغذي	-115
near:تغطي	-46
near:تفتي	54
near:تفجي	12
near:تفرج	27
near:تفيد	77
near:تقاط	71
near:تقتل	77
near:تقدر	-27
near:تقدم	-32
near:تقدي	55
near:تقر	32
near:تقري	-82
near:تقطن	-43
near:تقول	6
near:تكفي	-44
near:تلام	-21
near:تلته	-23
near:تلغر	7
near:تلفز	85
near:تلقت	-73
near:تلقو	-53
near:تلقي	45
near:تلك	66
near:تلمي	-14
near:تمري	-43
near:تمكن	-70
near:تموز	60
near:تموي	-44
near:تناف	-11
near:تنته	-13
near:تنظي	48
near:تنفي	-15
near:تنقل	79
near:تهجي	21
near:تواص	-67
near:توال	-109
near:توثق	60
near:توجه	41
near:توزي	65
near:توظي	-71
near:توفي	112
near:توقع	-73
near:توقف	-12
near:توقي	-31
near:تونس	-56
near:تووي	9
near:تيار	-59
near:ثامن	-16
near:ثانو	50
near:ثاني	-20
near:ثقاف	-52
near:ثلاث	10
near:ثلث	-47
near:ثلثه	6
near:ثمان	4
near:ثمن	27
near:ثمنه	-33
near:جاء	24
near:جاءت	-63
near:جارف	34
near:جاري	-34
near:جامع	-8
near:جان	-10
near:جانب	-7
near:جاهز	-50
near:جبات	-61
near:جبال	-49
near:جبل	82
near:جبهه	-13
near:جثام	40
near:جثث	34
near:جثما	-17
near:جثه	13
near:جديد	-46
near:جراء	22
near:جراح	-68
near:جرح	27
near:جرحت	64
near:جرحو	36
near:جرحي	26
near:جرف	-33
near:جرفت	23
near:جروح	85
near:جري	29
near:جريح	-5
near:جريد	-14
near:جزاي	37
near:جزير	-28
near:جزيي	-113
near:جلال	-53
near:جلسه	-54
near:جلهم	-48
near:جماع	-45
near:جمعت	-43
near:جمعي	-48
near:جمله	-5
near:جمهو	-14
near:جميع	32
near:جندي	4
near:جنوب	8
near:جنود	20
near:جنين	-6
near:جنيه	-38
near:جهاز	37
near:جهته	64
near:جهه	-36
near:جوا	-10
near:جوار	99
near:جود	-55
near:جوع	-74
near:جوله	31
near:جوي	-57
near:جويه	13
near:جيبو	-63
near:جيرا	69
near:جيش	12
near:حاجه	-119
near:حاد	-68
near:حادث	18
near:حادي	54
near:حارس	-19
near:حاره	27
near:حافل	16
near:حاكم	67
near:حال	21
near:حالا	-56
near:حالت	77
near:حاله	75
near:حالي	10
near:حامل	36
near:حاول	-47
near:حتفه	30
near:حتي	63
near:حدات	-34
near:حده	74
near:حدها	34
near:حدود	9
near:حديد	42
near:حذر	94
near:حرار	-52
near:حراي	-51
near:حرب	22
near:حرجه	58
near:حررت	18
near:حركه	9
near:حريق	-36
near:حريك	-4
near:حزمه	-68
near:حزير	38
near:حساب	-64
near:حسب	-41
near:حسبم	3
near:حسن	8
near:حسين	51
near:حصار	-29
near:حصبه	-78
near:حصه	-77
near:حصيل	72
near:حضر	-65
near:حضور	-21
near:حفر	-64
near:حقوق	-20
near:حقول	62
near:حقيق	-22
near:حكم	-27
near:حكوم	9
near:حلب	51
near:حلبج	52
near:حلقت	-55
near:حلوه	33
near:حماس	-13
near:حماي	-20
near:حمص	54
near:حمض	-26
near:حمله	-65
near:حواد	-29
near:حوال	-85
near:حوثي	55
near:حول	-129
near:حياه	34
near:حيث	-47
near:حين	-12
near:خارج	-56
near:خارك	34
near:خاطف	69
near:خامس	6
near:خان	63
near:خبرا	11
near:ختام	-58
near:خدما	-69
near:خدمه	-97
near:خرج	-41
near:خرجت	-79
near:خرجو	-7
near:خرطو	-25
near:خريف	70
near:خزان	-13
near:خسر	17
near:خسرت	-6
near:خسرن	-13
near:خصصت	-34
near:خطا	19
near:خطره	-10
near:خطف	43
near:خطفت	-48
near:خطفه	17
near:خطفو	60
near:خطه	20
near:خطير	70
near:خفر	-62
near:خفض	-54
near:خلال	8
near:خلف	-14
near:خلفت	81
near:خمس	-8
near:خمسم	56
near:خمسه	37
near:خمسو	46
near:خمسي	-51
near:خميس	10
near:خوزس	55
near:خيام	35
near:خيبر	-38
near:خيمه	-32
near:داخل	122
near:دارف	40
near:داعش	-34
near:دامت	-44
near:داهم	6
near:داير	14
near:دباب	-31
near:دبلو	-43
near:دخل	39
near:دخلت	-99
near:دخول	-71
near:دراج	-8
near:دراس	-109
near:درجا	-73
near:درجه	28
near:درك	40
near:درما	93
near:درنه	6
near:درهم	-18
near:دروز	43
near:دعم	37
near:دفاع	-31
near:دفع	-80
near:دفعت	-29
near:دفعه	20
near:دفن	54
near:دفنا	101
near:دفنت	42
near:دقيق	-22
near:دمر	-54
near:دمرت	19
near:دمرن	-4
near:دمشق	55
near:دنان	-52
near:دوري	44
near:دول	3
near:دولا	-118
near:دوله	-120
near:دولي	-11
near:دون	-57
near:ديار	12
near:دير	9
near:ديسم	48
near:ديفو	56
near:ديل	33
near:ديلغ	-67
near:دينا	51
near:ذات	47
near:ذاته	20
near:ذخاي	66
near:ذخير	-18
near:ذروه	56
near:ذكرت	25
near:ذلك	16
near:ذمه	-74
near:ذهب	25
near:ذوي	-40
near:ذويه	-43
near:ذين	32
near:رابط	64
near:رابع	21
near:رات	-58
near:راس	55
near:رافع	-22
near:راكب	-117
near:رام	-62
near:رامي	-37
near:راي	-96
near:رايت	-15
near:رباط	40
near:ربع	17
near:ربيع	-55
near:رجال	-13
near:رجع	42
near:رجعو	78
near:رجلا	33
near:رجلي	-24
near:رحل	-62
near:رحلا	-37
near:رحله	-26
near:رحلو	59
near:ردت	66
near:رزيق	36
near:رسمي	9
near:رشيد	-32
near:رصاص	78
near:رصد	-62
near:رصيد	-46
near:رضا	3
near:رضيع	83
near:رعاي	4
near:رفات	12
near:رفاق	54
near:رفح	-47
near:رفضت	80
near:رفعت	4
near:رفيق	55
near:رقم	43
near:رقمي	65
near:ركاب	-30
near:ركام	-60
near:ركله	-9
near:رهاي	58
near:رهين	9
near:رواي	-32
near:روبي	-56
near:روس	74
near:روسي	3
near:روما	-50
near:روهي	-46
near:روي	43
near:رويت	-101
near:رياح	-31
near:رياس	10
near:رياض	5
near:ريال	-77
near:ريف	40
near:رييس	56
near:زابو	-17
near:زاره	4
near:زاعم	41
near:زال	89
near:زالت	-74
near:زالو	16
near:زامف	72
near:زرار	5
near:زعت	-37
near:زلزا	-3
near:زلنا	53
near:زملا	35
near:زمن	38
near:زميل	64
near:زهاء	-71
near:زوار	-58
near:زوبي	62
near:زوجت	-12
near:زور	-16
near:زورا	-8
near:زير	-16
near:سابع	-47
near:سابق	52
near:ساحل	-63
near:ساخن	-57
near:سادس	53
near:ساعا	7
near:ساعت	-71
near:ساعه	19
near:ساغا	24
near:ساق	74
near:ساقه	76
near:سالم	-96
near:سامي	-25
near:سانا	-31
near:سانت	57
near:سايق	-110
near:سباح	-9
near:سباق	-27
near:سبت	54
near:سبتم	-12
near:سبع	-67
near:سبعم	-33
near:سبعه	20
near:سبعي	90
near:سبقه	20
near:سبيل	-18
near:سبين	46
near:سته	-9
near:ستون	-69
near:ستين	-16
near:سجل	54
near:سجلت	-59
near:سجن	-46
near:سجنا	-64
near:سجون	32
near:سحبت	-53
near:سراح	9
near:سرير	-78
near:سريع	-33
near:سطح	-45
near:سعته	-89
near:سعد	16
near:سعر	-62
near:سعره	-94
near:سعود	58
near:سفار	62
near:سفح	29
near:سفين	-72
near:سقط	102
near:سقطت	-32
near:سقطو	54
near:سقف	-44
near:سقوط	-91
near:سكان	16
near:سكك	-60
near:سكني	-99
near:سكه	24
near:سلاح	-103
near:سلام	19
near:سلسل	21
near:سلطا	30
near:سلم	-37
near:سلمت	70
near:سلمن	17
near:سله	-30
near:سليم	30
near:سمح	-31
near:سنتي	-54
near:سنجا	-30
near:سند	-10
near:سنغا	42
near:سنه	-99
near:سنوا	-11
near:سنوي	-48
near:سوء	-78
near:سواح	-20
near:سوتل	53
near:سودا	93
near:سوري	72
near:سوق	-53
near:سوكو	86
near:سومط	44
near:سوها	47
near:سوي	-26
near:سويس	77
near:سياح	14
near:سياس	-64
near:سياق	-27
near:سيبو	7
near:سيده	-4
near:سير	51
near:سيرا	38
near:سيطر	-38
near:سيقا	-24
near:سيل	29
near:سينا	22
near:شاحن	-15
near:شارع	-7
near:شارك	-97
near:شاطي	-53
near:شاهد	-55
near:شباب	-31
near:شباط	-34
near:شباك	-73
near:شبكه	10
near:شبه	33
near:شبوه	-33
near:شتاء	-8
near:شجاع	18
near:شحن	-65
near:شخص	29
near:شخصا	-37
near:شخصي	28
near:شرد	67
near:شردت	58
near:شرطه	-48
near:شرطي	-37
near:شرعي	-19
near:شرف	-8
near:شرق	11
near:شرقي	27
near:شركا	9
near:شركه	-38
near:شعبي	8
near:شفاء	26
near:شقه	-29
near:شقيق	32
near:شمال	33
near:شمل	-50
near:شهاد	-53
near:شهد	-66
near:شهدا	91
near:شهدت	-20
near:شهر	-58
near:شهرا	-35
near:شهره	-10
near:شهري	33
near:شهود	-51
near:شهيد	18
near:شوط	-23
near:شوون	71
near:شيبو	65
near:شيخ	-8
near:شيوخ	-28
near:صاحب	-45
near:صادر	-65
near:صارو	-135
near:صباح	58
near:صحرا	37
near:صحفي	-3
near:صحه	-21
near:صحيا	-10
near:صحيه	-71
near:صحيي	8
near:صدر	-25
near:صدمه	-31
near:صرف	-67
near:صرفت	-13
near:صعد	-30
near:صغير	-6
near:صفحه	-75
near:صفر	-8
near:صفقه	55
near:صفوف	16
near:صلنا	-35
near:صلوا	72
near:صليب	45
near:صناع	-20
near:صندو	-68
near:صنعا	23
near:صنف	-62
near:صهري	-28
near:صوار	-21
near:صوت	-18
near:صور	-71
near:صول	14
near:صوما	67
near:صياد	47
near:صيان	-33
near:صيف	47
near:صيني	40
near:ضابط	37
near:ضالع	64
near:ضحاي	32
near:ضحيه	14
near:ضرب	25
near:ضربا	31
near:ضربه	42
near:ضعف	-38
near:ضفه	11
near:ضمت	21
near:ضمنه	159
near:ضيف	-41
near:طابق	-14
near:طاقت	-16
near:طاقم	-123
near:طاقه	7
near:طال	30
near:طالب	98
near:طاول	48
near:طاير	-68
near:طايش	62
near:طباب	-24
near:طبرق	-41
near:طبقا	-29
near:طبي	38
near:طبيب	65
near:طبيه	19
near:طراز	-90
near:طرحت	-8
near:طرد	-8
near:طرف	14
near:طرفا	12
near:طرفي	66
near:طرق	67
near:طريق	29
near:طفل	-42
near:طفلا	26
near:طفله	81
near:طفلي	83
near:طفيف	-3
near:طلب	-94
near:طنا	-110
near:طواب	35
near:طوار	-36
near:طواق	77
near:طولك	59
near:طوله	23
near:طويل	41
near:طيرا	-5
near:طينه	53
near:ظهر	-20
near:ظهرا	123
near:عاجز	-69
near:عاجل	-35
near:عاد	38
near:عادت	17
near:عادو	-10
near:عاشر	23
near:عالج	-94
near:عالم	-29
near:عام	19
near:عاما	-81
near:عامل	19
near:عامي	42
near:عايد	79
near:عايل	35
near:عبار	-52
near:عبد	-13
near:عبر	-39
near:عبرو	46
near:عبور	39
near:عثر	23
near:عثما	11
near:عثور	48
near:عداد	43
near:عدت	14
near:عدد	39
near:عددت	28
near:عدده	-73
near:عدلي	39
near:عدم	-69
near:عدن	61
near:عده	-26
near:عدو	46
near:عدوا	37
near:عراق	37
near:عربا	-43
near:عربه	11
near:عربي	-26
near:عرضت	-39
near:عرفن	46
near:عزاء	-14
near:عسكر	25
near:عشاي	113
near:عشر	27
near:عشرا	-8
near:عشره	7
near:عشرو	-74
near:عشري	-32
near:عشوا	22
near:عصاب	-67
near:عصر	-28
near:عصرا	6
near:عطشا	73
near:عطله	-69
near:عقار	-6
near:عقد	-42
near:علاج	25
near:علقت	36
near:علم	10
near:علما	-93
near:علمت	13
near:عليا	-21
near:عليه	-26
near:عمار	-26
near:عمال	29
near:عمر	83
near:عمره	56
near:عمري	-54
near:عمل	-33
near:عملي	19
near:عموم	41
near:عناص	-45
near:عناي	39
near:عند	63
near:عندم	28
near:عندن	-20
near:عنصر	14
near:عنف	55
near:عنه	-41
near:عنها	28
near:عنهم	105
near:عوده	39
near:عولج	-73
near:عون	17
near:عياد	-74
near:عين	25
near:عينه	-17
near:غابت	-38
near:غابه	111
near:غادر	-24
near:غارا	-9
near:غارت	28
near:غاره	62
near:غاز	-9
near:غالب	51
near:غام	-12
near:غاو	43
near:غدا	12
near:غذاي	-122
near:غرام	17
near:غرب	-7
near:غرفه	10
near:غرق	87
near:غرقا	-35
near:غرقو	65
near:غزه	-24
near:غضون	-27
near:غمرت	-66
near:غواص	25
near:غوفا	53
near:غياب	-43
near:غير	-62
near:غيره	81
near:فارق	33
near:فاز	-46
near:فاشر	82
near:فاعل	53
near:فان	60
near:فايق	-21
near:فبات	-53
near:فتح	-31
near:فتحت	-67
near:فتيا	25
near:فجر	40
near:فجرا	-102
near:فجرح	68
near:فحص	67
near:فحصت	-24
near:فدا	-69
near:فديه	81
near:فرار	133
near:فران	-8
near:فرد	-39
near:فردي	-49
near:فرع	87
near:فرق	-77
near:فرقن	-3
near:فرقه	29
near:فرنس	24
near:فروا	-16
near:فريق	-91
near:فصاي	-18
near:فصل	-40
near:فضلا	28
near:ففي	31
near:فقا	-4
near:فقتل	100
near:فقد	-44
near:فقدا	79
near:فقدت	83
near:فقدن	-42
near:فقدو	42
near:فقضي	38
near:فقط	-22
near:فلبي	34
near:فلسط	49
near:فلم	24
near:فندق	-81
near:فوز	-3
near:فوق	-92
near:فيات	-3
near:فيرا	19
near:فيصل	-47
near:فيضا	51
near:فيما	-29
near:فين	14
near:فيه	19
near:فيها	9
near:فيهم	32
near:قادم	-15
near:قارب	-79
near:قاصر	42
near:قاطع	45
near:قاطن	74
near:قاعد	-57
near:قاعه	-33
near:قافل	-18
near:قال	-4
near:قالت	-44
near:قالو	74
near:قانو	-63
near:قاهر	-66
near:قايد	54
near:قايل	30
near:قبال	-13
near:قبضه	-4
near:قبل	61
near:قبله	67
near:قتال	17
near:قتل	48
near:قتلت	147
near:قتلن	84
near:قتلو	69
near:قتلي	87
near:قتيل	38
near:قدر	-12
near:قدره	-110
near:قدمت	-39
near:قذيف	-11
near:قراب	26
near:قرار	-98
near:قراه	-37
near:قرب	-28
near:قرن	-21
near:قري	-6
near:قريب	82
near:قريه	22
near:قسام	16
near:قسرا	33
near:قسم	61
near:قصف	-20
near:قضاء	-23
near:قضار	-56
near:قضاي	-50
near:قضت	61
near:قضوا	65
near:قضي	66
near:قضيه	-81
near:قطار	-77
near:قطاع	-33
near:قطره	-46
near:قطعه	-22
near:قليل	67
near:قمه	-83
near:قناه	-31
near:قنبل	-29
near:قنطا	-66
near:قوات	39
near:قوار	-39
near:قواف	-23
near:قوام	-4
near:قواي	-45
near:قوته	-23
near:قود	15
near:قول	25
near:قوله	48
near:قوه	-48
near:قياد	25
near:قياس	-23
near:قيد	7
near:قيل	-35
near:قيمت	-20
near:كابو	-70
near:كاتس	12
near:كاجر	19
near:كادو	-21
near:كاذب	-29
near:كارث	3
near:كامل	-31
near:كان	11
near:كانا	76
near:كانت	-22
near:كانو	-5
near:كاوك	-25
near:كايا	27
near:كايس	38
near:كتاب	-28
near:كتاي	16
near:كذلك	-4
near:كردف	50
near:كركو	-25
near:كره	21
near:كشف	-26
near:كشفت	-27
near:كفرت	39
near:كله	90
near:كلهم	-11
near:كليا	-110
near:كما	83
near:كمبو	-12
near:كمين	-3
near:كنا	-40
near:كنيس	-41
near:كهرب	-109
near:كواد	74
near:كوار	10
near:كوت	4
near:كورس	42
near:كوري	63
near:كوست	-23
near:كولت	-21
near:كولو	36
near:كولي	-20
near:كوما	9
near:كومب	-39
near:كونر	26
near:كونغ	15
near:كويت	-77
near:كيف	15
near:كيلو	-161
near:كينش	-42
near:كييف	99
near:لاجي	-19
near:لاحق	38
near:لادا	61
near:لاسب	-47
near:لاست	-20
near:لاسر	-85
near:لاطف	112
near:لاطل	-57
near:لاعب	-84
near:لاغا	48
near:لافت	-57
near:لان	53
near:لايح	65
near:لبنا	-54
near:لترم	7
near:لثلا	38
near:لجنه	-91
near:لحظه	64
near:لدين	-7
near:لديه	8
near:لرضي	23
near:لروي	-11
near:لسنه	-44
near:لشوو	25
near:لطفل	107
near:لعاي	-7
near:لغت	-65
near:لغم	-15
near:لغما	41
near:لفرا	-12
near:لقاء	-52
near:لقوا	78
near:لقي	20
near:لكل	-131
near:لكن	31
near:لكنه	-32
near:لما	-72
near:لمده	-48
near:لمرا	-22
near:لمكت	50
near:لمها	50
near:لنسا	8
near:لنقل	19
near:لها	-48
near:لهجو	-38
near:لهم	20
near:لواء	52
near:لوزا	88
near:ليبل	-38
near:ليبي	-29
near:ليرت	49
near:ليره	-45
near:ليس	3
near:ليصب	94
near:ليصل	8
near:ليل	-70
near:ليلا	-24
near:ليلت	10
near:ليله	20
near:ماء	-17
near:مات	-41
near:ماتت	25
near:ماتو	118
near:مار	34
near:مارب	34
near:مارس	-40
near:ماري	99
near:ماشي	-86
near:ماضي	-6
near:مالك	-66
near:مالي	35
near:ماني	21
near:ماوي	-49
near:مايت	29
near:مايغ	69
near:مايه	21
near:مايو	-33
near:مايي	24
near:مبار	-47
near:مباش	9
near:مبان	27
near:مبلغ	-49
near:مبني	10
near:مبين	5
near:متاث	97
near:متحد	32
near:متر	-35
near:مترش	-67
near:متزا	-42
near:متشد	8
near:متصد	19
near:متضر	-56
near:متطو	7
near:متفا	52
near:متفر	21
near:متمر	67
near:متن	-31
near:متنق	-29
near:متنه	3
near:متهم	20
near:متوا	55
near:متوس	58
near:متوف	-47
near:متوق	-36
near:مثله	-56
near:مجان	-35
near:مجاو	-86
near:مجتم	49
near:مجدد	21
near:مجلس	-77
near:مجمع	-4
near:مجمو	-13
near:مجهو	84
near:محاف	18
near:محام	49
near:محاو	-11
near:محتج	-17
near:محرر	-33
near:محطا	-4
near:محطه	-17
near:محكم	-95
near:محكو	53
near:محلا	-56
near:محلل	-75
near:محلي	64
near:محمد	15
near:محمل	-45
near:محمي	-67
near:محور	-44
near:محيط	28
near:مختط	-57
near:مختل	-88
near:مخزو	-34
near:مخطو	26
near:مخلف	4
near:مخيم	11
near:مدار	81
near:مداف	-23
near:مدخل	-7
near:مدرب	-47
near:مدرج	28
near:مدرس	13
near:مدرع	45
near:مدعي	-33
near:مدفع	-29
near:مدمر	-90
near:مدن	10
near:مدني	-20
near:مده	-60
near:مدير	-4
near:مدين	-42
near:مراب	-35
near:مرات	-44
near:مراس	-37
near:مراف	-58
near:مراق	-8
near:مراك	-5
near:مربع	-28
near:مرتب	-19
near:مرتي	15
near:مرحل	-64
near:مرخص	-66
near:مرشح	-84
near:مرضي	63
near:مرفق	-71
near:مركب	-60
near:مركز	13
near:مره	-3
near:مروح	-44
near:مرور	-71
near:مريض	-37
near:مزار	-94
near:مساء	25
near:مساح	-77
near:مساع	-63
near:مساف	-22
near:مساك	16
near:مستا	-18
near:مستح	-20
near:مستش	47
near:مستع	-79
near:مستف	-76
near:مستق	-61
near:مستل	-26
near:مستم	67
near:مسته	-50
near:مستو	-3
near:مسجد	29
near:مسجل	-27
near:مسح	-37
near:مسلح	-41
near:مسلس	-26
near:مسوو	24
near:مسير	33
near:مسيل	47
near:مشار	49
near:مشتب	-29
near:مشتر	-74
near:مشرف	-22
near:مشرو	-80
near:مشفي	63
near:مشير	17
near:مصاب	-27
near:مصاد	-52
near:مصدر	39
near:مصر	77
near:مصرع	162
near:مصرف	-7
near:مصري	11
near:مصلح	40
near:مصمم	35
near:مصنع	-57
near:مصير	87
near:مضيف	26
near:مطار	-17
near:مطاط	-74
near:مطبخ	-50
near:مطلع	14
near:معاب	61
near:معار	84
near:معبد	-112
near:معبر	50
near:معتق	4
near:معدل	-33
near:معرض	-47
near:معرك	72
near:معسك	86
near:معظم	-42
near:معلم	22
near:معلن	-55
near:معه	-25
near:معها	-62
near:معهم	74
near:معي	5
near:معيت	7
near:مغاد	39
near:مغرب	38
near:مغلق	-49
near:مفاو	46
near:مفرج	15
near:مفوض	-46
near:مقاب	5
near:مقات	44
near:مقار	21
near:مقاط	46
near:مقاع	-97
near:مقال	-79
near:مقبر	-36
near:مقبل	51
near:مقتل	64
near:مقتو	54
near:مقدم	-26
near:مقر	29
near:مقرر	65
near:مقعد	-94
near:مكان	30
near:مكتب	32
near:مكون	-18
near:ملاح	49
near:ملاي	-24
near:ملعب	34
near:ملف	-68
near:ملم	-53
near:مليا	-94
near:مليو	-55
near:مما	47
near:مماث	-56
near:ممثل	-74
near:ممرض	78
near:ممن	51
near:ممنو	73
near:منا	39
near:مناز	33
near:مناط	39
near:منتص	30
near:منح	50
near:مندو	-51
near:منذ	21
near:منزل	-49
near:منشو	-74
near:منصر	-41
near:منصه	-86
near:منطق	-22
near:منظم	-13
near:منظو	-66
near:منفج	-40
near:منكو	44
near:منه	-81
near:منها	-7
near:منهم	16
near:منهن	63
near:مهجر	-8
near:مهرج	-39
near:مهند	-86
near:مواج	-70
near:مواز	13
near:مواط	-16
near:مواع	-83
near:مواق	51
near:موبد	26
near:موت	42
near:موتم	-24
near:موج	-65
near:موجه	-30
near:مودي	33
near:موزع	-114
near:موسس	-59
near:موسك	23
near:موسم	-19
near:موشر	-17
near:موضح	92
near:موظف	-58
near:موقت	51
near:موقع	-59
near:موكد	9
near:مولف	-38
near:ميات	-53
near:ميان	42
near:مياه	-43
near:ميتي	-3
near:ميدا	16
near:ميدي	47
near:ميلا	-39
near:ميلي	49
near:مينا	-24
near:ميه	69
near:ميوي	-22
near:ناجي	19
near:ناخب	-44
near:نادي	63
near:نار	-62
near:ناري	17
near:نازح	19
near:ناشط	-37
near:ناصر	-15
near:ناطق	79
near:نايب	-86
near:ناير	-23
near:نبطي	-71
near:نتاي	-51
near:نتيج	38
near:نجا	-86
near:نجاه	-36
near:نجف	-30
near:نحام	-104
near:نحن	-27
near:نحو	-14
near:نداء	-28
near:نزح	86
near:نزحو	59
near:نزل	23
near:نزوح	-21
near:نساء	61
near:نسبه	-65
near:نسخه	-38
near:نسمه	61
near:نشر	-56
near:نشرت	-31
near:نشره	-17
near:نصف	-81
near:نصفه	84
near:نصل	69
near:نظام	-8
near:نعرف	51
near:نفت	-3
near:نفذت	-31
near:نفسه	-13
near:نفوق	-48
near:نفي	-31
near:نقاب	-65
near:نقاط	-39
near:نقدي	9
near:نقطه	-18
near:نقل	12
near:نقلا	-40
near:نقلت	-91
near:نقلو	-8
near:نقيب	81
near:نمسا	43
near:ننتظ	64
near:ننكر	17
near:نهار	44
near:نهاي	103
near:نهود	73
near:نواب	-53
near:نور	-11
near:نوع	-44
near:نوفم	67
near:نووي	-27
near:نياب	-4
near:نيام	-31
near:نيجر	17
near:نيجي	21
near:نيسا	86
near:هاتف	-36
near:هاجم	25
near:هاون	39
near:هايت	18
near:هبط	-38
near:هجره	24
near:هجرو	67
near:هجما	-13
near:هجوم	24
near:هدف	-37
near:هدم	-50
near:هدنه	125
near:هذا	-8
near:هذه	50
near:هرب	54
near:هكتا	-19
near:هلال	11
near:هما	26
near:هنا	-10
near:هناك	107
near:هند	-61
near:هندي	73
near:هنود	81
near:هوال	76
near:هولا	18
near:هوي	-50
near:هويت	9
near:هويه	-59
near:هييه	-17
near:واحد	-46
near:وادي	-33
near:واصل	-49
near:واقع	25
near:وان	-30
near:وثق	-26
near:وجبه	50
near:وجه	40
near:وحدا	-3
near:وحده	60
near:وحيد	-52
near:ورد	-33
near:وزار	12
near:وزرا	76
near:وزع	-69
near:وزعت	-51
near:وزير	-79
near:وست	-6
near:وسط	-15
near:وصل	-24
near:وصول	-22
near:وضع	27
near:وطن	3
near:وطني	84
near:وعن	-10
near:وفد	-31
near:وفر	6
near:وفق	36
near:وفي	36
near:وفيا	117
near:وقاي	-9
near:وقت	35
near:وقد	69
near:وقع	-86
near:وقف	-20
near:وقود	-30
near:وكال	-7
near:ولا	25
near:ولاي	-42
near:ولم	-12
near:ولو	7
near:وما	7
near:ومن	111
near:وهم	46
near:وهو	-3
near:وهي	-27
near:يابو	-40
near:يبحث	21
near:يبق	-39
near:يبقي	43
near:يبلغ	-60
near:يبيت	38
near:يتجا	-84
near:يتحد	-55
near:يتسع	-107
near:يتوز	-24
near:يتوق	33
near:يحتا	-20
near:يحتج	33
near:يحمل	-21
near:يدفع	57
near:يدفن	44
near:يذكر	9
near:يراف	-70
near:يرتف	35
near:يرد	-76
near:يرفع	41
near:يرقد	-11
near:يزيد	-33
near:يستد	23
near:يستق	36
near:يستم	-12
near:يسكن	-57
near:يشار	-48
near:يشمل	-62
near:يصب	-48
near:يصل	-33
near:يضم	-26
near:يطلق	-59
near:يعاد	-12
near:يعان	-41
near:يعت	-64
near:يعتز	78
near:يعثر	47
near:يعد	55
near:يعرف	74
near:يعلن	8
near:يعمل	-24
near:يعني	-39
near:يعود	-51
near:يعيش	25
near:يغطي	-41
near:يفتر	69
near:يفرج	-15
near:يقار	-32
near:يقتل	-3
near:يقدر	-7
near:يقرب	59
near:يقضي	58
near:يقطن	-76
near:يقل	-40
near:يقول	39
near:يقيم	72
near:يكفي	-11
near:يكمل	37
near:يكن	21
near:يكون	-17
near:يلتح	-25
near:يمثل	-55
near:يمكن	12
near:يملك	-58
near:يمن	-64
near:ينا	91
near:يناه	34
near:يناي	47
near:ينتس	39
near:ينتظ	-15
near:ينج	-73
near:ينفد	-3
near:ينفي	18
near:ينقل	-70
near:يها	-65
near:يهم	41
near:يورو	-82
near:يولي	80
near:يوم	39
near:يوما	-40
near:يومه	31
near:يومي	-14
near:يونا	-16
near:يونس	62
near:يوني	22
near:يووي	-68
near:ييف	27
next:claim-abducted	-70
next:claim-allocated	-29
next:claim-casualties	-41
next:claim-dead-in-captivity	8
next:claim-delivered	-86
next:claim-displaced	-19
next:claim-held	-34
next:claim-killed	-34
next:claim-missing	-7
next:claim-pledged	-80
next:claim-prisoners-exchanged	34
next:claim-refugees	42
next:claim-released	44
next:claim-requested	-41
next:claim-returned	-8
next:claim-total	-18
noun:	13
noun:activist	-62
noun:afghan	40
noun:aftershock	-95
noun:aid-worker	4
noun:aircraft	-96
noun:ambulance	-99
noun:animal	-76
noun:attacker	84
noun:bed	-66
noun:boat	-41
noun:body	106
noun:boy	104
noun:brother	44
noun:building	-97
noun:burundian	-68
noun:bus	-53
noun:camp	-124
noun:captive	48
noun:car	-116
noun:carriage	-96
noun:case	-5
noun:centre	-97
noun:child	66
noun:citizen	148
noun:civilian	111
noun:colleague	112
noun:companion	45
noun:company	-53
noun:country	-104
noun:dead-person	46
noun:death	234
noun:deputy	-96
noun:detainee	-35
noun:displaced-person	149
noun:district	46
noun:doctor	-93
noun:driver	124
noun:drone	-136
noun:employee	-31
noun:engineer	90
noun:ethiopian	-52
noun:european	-39
noun:explosion	-72
noun:family	-162
noun:fighter	-5
noun:firefighter	44
noun:flight	-102
noun:floor	-129
noun:foreigner	27
noun:german	-19
noun:girl	8
noun:goal	-77
noun:grandchild	-45
noun:guard	47
noun:gunman	-90
noun:helicopter	-69
noun:helper	73
noun:hospital	-85
noun:hostage	26
noun:house	-163
noun:imam	-118
noun:incident	-81
noun:indian	-9
noun:individual	-16
noun:inhabitant	-97
noun:injured-person	134
noun:injury	36
noun:israeli	-46
noun:journalist	36
noun:killed-person	264
noun:lebanese	68
noun:malian	-115
noun:martyr	173
noun:match	-28
noun:member	-94
noun:migrant	-22
noun:mine	-37
noun:minister	-89
noun:missile	-98
noun:missing-person	61
noun:mortal-remains	144
noun:mother	-63
noun:motorcycle	-72
noun:nationality	-32
noun:neighbour	30
noun:nigerian	-106
noun:nurse	73
noun:observer	-8
noun:officer	83
noun:official	-51
noun:operation	-115
noun:organisation	-30
noun:other	145
noun:page	-102
noun:palestinian	-26
noun:paramedic	89
noun:parcel	-32
noun:passenger	-84
noun:patient	-51
noun:person	21
noun:player	-65
noun:point	-55
noun:policeman	-3
noun:prisoner	84
noun:province	-30
noun:pupil	-64
noun:refugee	177
noun:relative	-96
noun:resident	70
noun:returnee	-21
noun:russian	-87
noun:saudi	29
noun:school	-75
noun:seat	-50
noun:security-agent	-14
noun:session	-6
noun:shell	-79
noun:ship	-24
noun:site	-69
noun:soldier	105
noun:son	-74
noun:source	-67
noun:speaker	-95
noun:spectator	-31
noun:state	-46
noun:station	-58
noun:strike	-124
noun:student	-69
noun:sudanese	-64
noun:survivor	-96
noun:suspect	-81
noun:syrian	-42
noun:tank	-33
noun:tanker	-61
noun:teacher	-9
noun:team	-22
noun:tent	-74
noun:terrorist	30
noun:train	-10
noun:truck	-181
noun:turk	-57
noun:ukrainian	-120
noun:vehicle	-51
noun:victim	-59
noun:village	-74
noun:visitor	-76
noun:volunteer	-39
noun:vote	-35
noun:voter	-76
noun:well	-56
noun:woman	91
noun:worker	-49
noun:worshipper	-5
noun:yazidi	-115
noun:young-man	93
only:aid	-138
only:casualty	-31
only:displacement	-31
only:hostage	30
other:abducted	-15
other:aid	-5
other:allocated	24
other:casualties	-6
other:casualty	-14
other:dead-in-captivity	-10
other:delivered	7
other:displaced	-27
other:displacement	-6
other:held	43
other:hostage	-22
other:injured	-11
other:killed	28
other:missing	-46
other:pledged	19
other:prisoners-exchanged	11
other:refugees	4
other:released	3
other:requested	17
other:returned	-18
other:total	51
others:0	-323
others:2	-271
others:7	-24
others:more	21
qualified	43
quoted	18
right1:	-23
right1:"	-19
right1:#	-72
right1:(	19
right1:)	45
right1:.	10
right1::	21
right1:|	82
right1:اثر	30
right1:اثناء	38
right1:احياء	-77
right1:اخري	-25
right1:اخرين	-39
right1:اصيب	81
right1:اصيبوا	46
right1:اضافي	-68
right1:اضافيه	-13
right1:اطلقت	-61
right1:اغاثه	26
right1:العام	72
right1:الي	-7
right1:ان	-142
right1:انقطع	59
right1:اوكراني	30
right1:باسم	-78
right1:بتهمه	-28
right1:بجروح	61
right1:بحسب	74
right1:بسبب	35
right1:بعد	-5
right1:بلا	-9
right1:بين	38
right1:بينهم	-13
right1:تحت	61
right1:جديده	-88
right1:جراء	62
right1:حامل	94
right1:حتفهم	101
right1:حتي	90
right1:خرجوا	-75
right1:خطفوا	75
right1:خلال	-11
right1:داخل	11
right1:دون	-23
right1:سقطوا	26
right1:سوداني	38
right1:صحيه	-12
right1:عادوا	84
right1:عبر	-31
right1:علي	14
right1:عن	-112
right1:عند	26
right1:غير	-53
right1:فروا	-28
right1:فقط	122
right1:فلسطينيا	-36
right1:في	42
right1:قبل	57
right1:قتلوا	9
right1:قضوا	81
right1:كانت	-22
right1:كانوا	22
right1:كل	74
right1:لا	39
right1:لقوا	15
right1:لكل	-64
right1:لم	105
right1:لمهاجرين	49
right1:ما	50
right1:ماتوا	30
right1:مرات	-81
right1:مشترك	-74
right1:مصرعهم	34
right1:معظمهم	17
right1:مقابل	82
right1:مقاطعات	-47
right1:مقاطعه	-19
right1:ممن	106
right1:من	50
right1:منا	23
right1:منذ	42
right1:منها	-30
right1:منهم	90
right1:منهن	61
right1:نزحوا	78
right1:نقلوا	29
right1:هجروا	42
right1:و	45
right1:واربعه	76
right1:واصابه	129
right1:واصيب	-14
right1:واكثر	31
right1:وامراه	55
right1:وثلاثه	9
right1:وجرح	65
right1:وخمسه	9
right1:وسته	-38
right1:وصلوا	10
right1:وعشرات	76
right1:وما	-24
right1:يوميا	-81
right2:	38
right2:"	-13
right2:#	-11
right2:,	-26
right2:.	3
right2::	-88
right2:اثنان	92
right2:احد	72
right2:احياء	-27
right2:اربعه	76
right2:استنادا	48
right2:اسري	43
right2:اصل	21
right2:اضافه	72
right2:اطفال	47
right2:اكثر	10
right2:الاتصال	70
right2:الان	-25
right2:الجثث	54
right2:الجيش	22
right2:الحياه	66
right2:الخامسه	-28
right2:الروهينغا	-62
right2:الشهر	-61
right2:الضحايا	59
right2:العام	67
right2:العاملين	22
right2:الف	-62
right2:الفرار	72
right2:القتلي	32
right2:القطاع	13
right2:الماضي	70
right2:المستشفي	-89
right2:المصابين	79
right2:النزوح	84
right2:الي	37
right2:ان	-57
right2:انقلاب	50
right2:انهيار	-31
right2:او	-31
right2:اي	-63
right2:ب	-42
right2:بحسب	-32
right2:بعد	34
right2:بعدما	10
right2:بينما	6
right2:بينها	-70
right2:بينهم	38
right2:تحت	-54
right2:تدافع	13
right2:ترك	56
right2:تسعه	-8
right2:توفي	-59
right2:ثلاثه	-65
right2:ثم	62
right2:ثمانيه	-46
right2:جراء	46
right2:جرحي	35
right2:حافله	41
right2:حاله	63
right2:حتفهم	47
right2:حتي	-14
right2:حرجه	33
right2:حسب	28
right2:حي	11
right2:حين	53
right2:خلال	-74
right2:خمس	-10
right2:خمسه	33
right2:دون	59
right2:رجال	62
right2:زالوا	105
right2:زملايه	-6
right2:سبعه	-49
right2:سته	-62
right2:سكان	83
right2:طراز	-48
right2:عادوا	-42
right2:عام	14
right2:عايله	-19
right2:عداد	53
right2:عشر	32
right2:عشره	41
right2:علي	11
right2:عمال	42
right2:عن	-79
right2:عناصر	57
right2:غارات	35
right2:غاره	32
right2:غرق	-17
right2:غزه	18
right2:غير	-29
right2:فوق	-22
right2:في	33
right2:فيما	96
right2:فيها	-82
right2:قال	20
right2:قبضه	74
right2:قبل	39
right2:قتيل	51
right2:قد	-12
right2:قسرا	53
right2:قصف	63
right2:كانوا	43
right2:كما	32
right2:لا	48
right2:لاحقا	10
right2:لكن	44
right2:لم	94
right2:لنساء	65
right2:ما	-14
right2:متفاوته	-4
right2:متن	23
right2:مدرسه	48
right2:مستشفي	34
right2:مطار	13
right2:مطلع	-16
right2:مع	-31
right2:معظمهم	-79
right2:مغادره	54
right2:مقابل	73
right2:مليون	51
right2:من	22
right2:منذ	12
right2:منها	-5
right2:منهم	105
right2:موسكو	49
right2:موظفي	-41
right2:موقع	-37
right2:نحو	-28
right2:نساء	43
right2:نهايه	75
right2:هجوم	54
right2:هذا	-47
right2:هناك	59
right2:و	-84
right2:واحد	-15
right2:واحده	89
right2:واصابه	64
right2:واصيب	67
right2:وان	42
right2:وجرح	13
right2:وحده	-45
right2:وصلوا	61
right2:وفق	35
right2:وفي	58
right2:ولا	-28
right2:ولم	-93
right2:وما	-55
right2:ومن	7
right2:وهو	5
right2:يوم	21
right3:	64
right3:"	79
right3:#	-33
right3:(	38
right3:)	-59
right3:,	39
right3:-	-50
right3:.	-36
right3::	-37
right3:اثنان	-23
right3:احد	-64
right3:اخرون	40
right3:اخرين	-42
right3:اربعه	-34
right3:اشخاص	-45
right3:اشهر	40
right3:اصابه	-22
right3:اطفال	52
right3:اقليم	24
right3:اكثر	24
right3:الاقل	14
right3:الاول	56
right3:الثالثه	33
right3:الثلاثاء	44
right3:الحياه	-10
right3:الذي	20
right3:السابع	-22
right3:السابق	96
right3:العام	-52
right3:الف	33
right3:الفا	-23
right3:الماضي	-26
right3:المستشفي	-3
right3:المفقودين	62
right3:المنظمه	-31
right3:النساء	-13
right3:الولايه	-86
right3:الي	-45
right3:اليوم	-5
right3:امراه	75
right3:ان	-68
right3:او	-13
right3:ايام	-11
right3:بجروح	64
right3:بعد	-16
right3:بين	-20
right3:بينهم	3
right3:بيوتهم	39
right3:تحت	-47
right3:تسعه	24
right3:ثلاث	22
right3:ثلاثه	-8
right3:ثم	17
right3:جانب	60
right3:جثامين	-36
right3:جرحي	9
right3:جريحا	3
right3:حافله	71
right3:حين	26
right3:خلال	3
right3:خمس	11
right3:خمسه	42
right3:دول	64
right3:دون	16
right3:ديسمبر	5
right3:زالوا	-35
right3:سبعه	32
right3:سته	46
right3:سياره	30
right3:صاروخا	-55
right3:ضمنهم	11
right3:طفلا	38
right3:طنا	-18
right3:عام	63
right3:عاما	-45
right3:عبر	22
right3:عشر	65
right3:عشره	49
right3:علي	-5
right3:عن	8
right3:عند	-62
right3:فديه	-5
right3:في	21
right3:فيها	-89
right3:قبل	-34
right3:قرابه	-73
right3:قوات	17
right3:كانوا	47
right3:لدي	36
right3:لم	-22
right3:ما	-33
right3:مخيمات	75
right3:مدنيا	49
right3:مدينه	-44
right3:مركز	86
right3:مستشفي	41
right3:مسيره	22
right3:مصابا	37
right3:مصابين	60
right3:مصيرهم	45
right3:مع	-31
right3:مفقودا	64
right3:مفقودين	-23
right3:مقاطعه	-35
right3:مليون	-15
right3:منازلهم	28
right3:منذ	81
right3:منطقه	-15
right3:منظمه	42
right3:منها	46
right3:ناريه	8
right3:نحو	-31
right3:نساء	28
right3:نفسها	-34
right3:نقطه	7
right3:هذا	27
right3:واحد	-36
right3:واحده	16
right3:وان	19
right3:وجريح	51
right3:ولا	25
right3:ولم	66
right3:وهو	49
right3:يزال	20
right3:يقول	-33
size:1	-128
size:99	10
size:999	58
size:9999	37
verdict:abducted	9
verdict:casualties	79
verdict:claim	100
verdict:displaced	10
verdict:held	62
verdict:injured	30
verdict:killed	49
verdict:missing	82
verdict:open	-84
verdict:out	-248
verdict:prisoners-exchanged	57
verdict:refugees	51
verdict:released	29
verdict:returned	31`,
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
