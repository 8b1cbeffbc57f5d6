import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	71
alike:casualties	19
alike:dead-in-captivity	38
alike:displaced	-22
alike:held	10
alike:injured	70
alike:killed	10
alike:missing	-28
alike:prisoners-exchanged	27
alike:refugees	20
alike:released	-23
alike:returned	-18
any	-42
bare:1	97
bare:9	-51
bare:99	-36
bare:999	8
bare:9999	18
bare:more	-3
before:abducted	54
before:allocated	-56
before:casualties	-99
before:dead-in-captivity	56
before:delivered	50
before:displaced	14
before:held	13
before:injured	-41
before:killed	11
before:missing	-142
before:pledged	-68
before:prisoners-exchanged	-48
before:refugees	-34
before:released	-16
before:requested	43
before:returned	12
behind:abducted	12
behind:allocated	-136
behind:casualties	-82
behind:dead-in-captivity	-22
behind:delivered	-106
behind:displaced	-14
behind:held	-22
behind:injured	15
behind:killed	-62
behind:missing	17
behind:pledged	-96
behind:prisoners-exchanged	12
behind:refugees	-19
behind:released	-8
behind:requested	60
behind:returned	22
behind:total	-74
ending:اء	-72
ending:اب	-61
ending:ات	-168
ending:ار	-49
ending:اص	53
ending:اف	-58
ending:اق	55
ending:ال	-22
ending:ام	-63
ending:ان	58
ending:اه	112
ending:با	21
ending:بب	41
ending:بت	-88
ending:بط	9
ending:بل	43
ending:به	11
ending:بي	-48
ending:تا	63
ending:ته	38
ending:تي	-50
ending:ثا	-69
ending:ثر	24
ending:جه	-16
ending:حا	36
ending:حه	-64
ending:خل	7
ending:دا	12
ending:در	-28
ending:دل	-79
ending:ده	-3
ending:دي	-16
ending:را	-41
ending:رت	44
ending:رج	57
ending:رح	78
ending:رق	23
ending:رك	-70
ending:ره	-25
ending:ري	-27
ending:سا	-44
ending:سب	68
ending:سم	-61
ending:سه	-19
ending:طع	75
ending:طه	39
ending:عا	-30
ending:عت	45
ending:عه	58
ending:فا	-84
ending:فه	-81
ending:في	-45
ending:قا	-12
ending:قت	-83
ending:قل	-28
ending:قه	-31
ending:لا	-94
ending:لغ	52
ending:لم	-50
ending:له	25
ending:لي	86
ending:ما	3
ending:مت	-26
ending:مل	-15
ending:مه	-82
ending:مي	16
ending:نا	-32
ending:نت	-25
ending:نه	4
ending:ني	118
ending:ها	-55
ending:هم	32
ending:هن	59
ending:وا	3
ending:وب	42
ending:وح	78
ending:ود	-6
ending:ور	-45
ending:وق	33
ending:ول	9
ending:وم	-73
ending:ون	-24
ending:وي	-61
ending:يا	-59
ending:يب	60
ending:يت	15
ending:يد	32
ending:ير	4
ending:يع	50
ending:يف	17
ending:يل	-62
ending:يم	15
ending:ين	8
ending:يه	-19
equal:abducted	57
equal:dead-in-captivity	21
equal:displaced	-45
equal:held	-41
equal:injured	-33
equal:killed	36
equal:missing	-21
equal:prisoners-exchanged	34
equal:refugees	-21
equal:released	-25
equal:returned	32
form:digits	-20
form:dual	-38
form:fraction	-204
form:mixed	-65
form:range	-27
form:singular	-49
form:vague	-43
form:words	56
headline	10
here:#aboard	-19
here:#aid	-21
here:#alive	36
here:#captives	52
here:#captivity	-4
here:#captors	-11
here:#carrying	-6
here:#commerce	-25
here:#containing	-65
here:#contest	-129
here:#crossing	-16
here:#custody	-130
here:#demand	-14
here:#disease	-70
here:#displacement	18
here:#exchange	41
here:#execution	13
here:#given-back	65
here:#group	19
here:#handover	15
here:#hostages	17
here:#losing-side	61
here:#need	-86
here:#police	4
here:#prisoners	-17
here:#receiving	-10
here:#remainder	67
here:#report	6
here:#rescue	-116
here:#return	89
here:#sport	-21
here:#state	25
here:#treatment	-90
here:abducted	42
here:allocated	-9
here:casualties	20
here:dead-in-captivity	79
here:delivered	-48
here:displaced	84
here:held	3
here:injured	26
here:killed	81
here:missing	18
here:pledged	31
here:prisoners-exchanged	-20
here:refugees	12
here:released	28
here:requested	-72
here:returned	15
here:said	21
here:set	45
here:total	-23
item	44
last:claim-abducted	-11
last:claim-allocated	-75
last:claim-casualties	-108
last:claim-dead-in-captivity	-64
last:claim-displaced	-30
last:claim-held	-7
last:claim-injured	-21
last:claim-killed	29
last:claim-missing	-11
last:claim-pledged	-3
last:claim-prisoners-exchanged	54
last:claim-refugees	-6
last:claim-released	-20
last:claim-requested	50
last:claim-returned	21
last:claim-total	4
left1:	-51
left1:"	45
left1:#	-55
left1:(	97
left1:,	88
left1:-	26
left1::	108
left1:|	-22
left1:اجلاء	8
left1:اجلي	-10
left1:احتجاز	35
left1:احدهما	-58
left1:استشهاد	73
left1:اصابه	-17
left1:اصل	-49
left1:اصيب	109
left1:اطفال	59
left1:اطلقت	-25
left1:الا	-52
left1:الان	53
left1:الجرحي	62
left1:الحرب	71
left1:الحصيله	46
left1:السلطات	-35
left1:السودان	74
left1:الشرطه	-81
left1:الضحايا	55
left1:العام	47
left1:العايدين	43
left1:العدد	105
left1:القتلي	18
left1:القطاع	49
left1:الماضي	3
left1:الماضيه	48
left1:المفوضيه	56
left1:الي	-18
left1:اليوم	55
left1:اما	-4
left1:امام	-21
left1:امراه	11
left1:امس	-32
left1:ان	78
left1:انتشال	72
left1:انقاذ	-77
left1:انقذ	-112
left1:انهم	3
left1:اي	-63
left1:ايام	65
left1:ب	-30
left1:بان	24
left1:بحياه	125
left1:بعد	21
left1:بفارق	-17
left1:بقتل	57
left1:بلغ	115
left1:بلغت	58
left1:بمشاركه	-71
left1:بمقتل	83
left1:بواقع	-26
left1:بين	12
left1:بينها	-69
left1:بينهم	96
left1:تحرير	72
left1:تزال	44
left1:تسلم	-41
left1:تشاد	45
left1:تشمل	34
left1:تضم	-3
left1:تغطيه	-46
left1:تقل	-29
left1:توفي	88
left1:ثم	18
left1:جانب	41
left1:جثامين	82
left1:جثث	27
left1:جثه	52
left1:جنديا	-78
left1:خرج	72
left1:خطف	49
left1:خلاله	23
left1:رفات	98
left1:روسيا	-32
left1:زال	80
left1:سجلت	-61
left1:سراح	58
left1:سقوط	-8
left1:سوي	5
left1:شهيد	-89
left1:ضمنهم	45
left1:عاد	107
left1:عبر	-54
left1:عدد	-35
left1:علي	9
left1:عن	116
left1:عند	30
left1:غادر	41
left1:فقتل	89
left1:فقدنا	85
left1:في	-151
left1:فيه	-19
left1:فيها	38
left1:قال	-82
left1:قتل	184
left1:قتلت	64
left1:قتلوا	79
left1:قتلي	32
left1:قتيل	-110
left1:قتيلا	95
left1:قضي	72
left1:كانت	20
left1:كانوا	-46
left1:كل	-113
left1:كم	-79
left1:كنا	-70
left1:ل	-36
left1:لاجي	-72
left1:لدينا	55
left1:لقي	106
left1:لكل	-65
left1:مات	108
left1:متن	-95
left1:متنه	-68
left1:متنها	-68
left1:مسيره	-41
left1:مصرع	76
left1:مصير	49
left1:مقابل	16
left1:مقتل	109
left1:من	-147
left1:منها	6
left1:منهم	-50
left1:نزح	67
left1:نزوح	87
left1:نساء	62
left1:نقلت	-18
left1:نوفمبر	-11
left1:و	-4
left1:واصاب	19
left1:واصابت	18
left1:واصابه	167
left1:واصيب	160
left1:وان	32
left1:وبقي	5
left1:وتوفي	69
left1:وجرح	57
left1:وحده	63
left1:وحدها	8
left1:وصل	-14
left1:وعاد	10
left1:وعددها	-107
left1:وعددهم	80
left1:وفاه	97
left1:وفقد	18
left1:وقال	-80
left1:وقتل	137
left1:وقضي	84
left1:ونقل	32
left1:وهم	34
left1:وهو	-91
left1:يزال	-14
left1:يضم	35
left1:يعود	42
left1:يقتل	43
left1:يقل	-59
left1:يكون	68
left1:يناير	32
left1:•	47
left2:	-84
left2:"	18
left2:#	-86
left2:(	44
left2:)	23
left2:,	45
left2:-	-55
left2::	50
left2:اثنان	-141
left2:اربعه	-32
left2:ارتفع	61
left2:اشخاص	-13
left2:اضافه	91
left2:اطلاق	62
left2:اعلنت	13
left2:افرج	80
left2:اكتوبر	96
left2:الاحد	12
left2:الاحمر	23
left2:الاسبوع	88
left2:الاصابات	41
left2:الاف	-73
left2:الافراج	97
left2:الاقل	64
left2:الان	7
left2:الاول	35
left2:الاولي	45
left2:البلاد	-27
left2:التي	-10
left2:الثاني	33
left2:الجمعه	40
left2:الحصيله	72
left2:الحكومه	47
left2:الخميس	72
left2:الذي	-26
left2:السبت	28
left2:السودان	66
left2:الشرطه	-42
left2:الشهر	42
left2:الصحه	-51
left2:العام	97
left2:العدد	62
left2:الف	-127
left2:الفا	-85
left2:القتلي	69
left2:القوات	23
left2:الكهرباء	-73
left2:اللاجيين	34
left2:الماضي	32
left2:المتحده	52
left2:المدني	65
left2:المفقودين	53
left2:المنظمه	73
left2:المولف	-53
left2:الي	-10
left2:اليوم	-44
left2:امراه	-24
left2:ان	77
left2:انا	68
left2:انه	-52
left2:انها	48
left2:اهداف	-23
left2:او	-57
left2:اودت	59
left2:اودي	101
left2:ايام	44
left2:بالميه	-7
left2:بدايه	16
left2:بعد	90
left2:بعدما	6
left2:بين	-60
left2:تبادل	24
left2:تحت	56
left2:تعلن	-17
left2:تقول	19
left2:ثلاثه	48
left2:ثم	-31
left2:جثامين	47
left2:جثث	31
left2:جديده	-5
left2:جري	-34
left2:جريحا	16
left2:جنديا	89
left2:حتفهم	45
left2:حتي	72
left2:حصيله	36
left2:حيث	-25
left2:حين	-56
left2:خطف	40
left2:خلال	43
left2:خمسه	-16
left2:دولار	-62
left2:دينار	-65
left2:ذلك	4
left2:روسيا	-48
left2:ساعه	87
left2:سبعه	33
left2:سيده	-73
left2:شخص	-58
left2:شخصا	-17
left2:شهداء	53
left2:شهيدا	67
left2:صباحا	-7
left2:عبر	26
left2:عثر	-34
left2:عدد	10
left2:عشر	-72
left2:علي	-67
left2:عمليات	57
left2:غزه	20
left2:غير	-7
left2:فضلا	41
left2:في	-28
left2:فيما	8
left2:قافله	24
left2:قال	-62
left2:قبل	46
left2:قتل	4
left2:قتلوا	40
left2:قتلي	31
left2:قتيلا	23
left2:قد	106
left2:كان	-12
left2:كل	-26
left2:كما	-63
left2:كييف	44
left2:لا	-13
left2:للاجيين	-42
left2:للهجره	55
left2:ما	3
left2:مبني	-53
left2:مدنيا	34
left2:مدنيين	48
left2:مساء	-21
left2:مسلحون	78
left2:مصابا	6
left2:مصرعهم	28
left2:مطلع	12
left2:مع	-16
left2:ملايين	-72
left2:مليون	-84
left2:من	-19
left2:منذ	10
left2:منهم	-51
left2:مواطن	-17
left2:نقطه	-3
left2:نقلت	-23
left2:نقلوا	-51
left2:هذا	42
left2:واحتجزت	-82
left2:واحد	-11
left2:واحده	11
left2:واضاف	81
left2:وتستضيف	-34
left2:وعلي	19
left2:وفاه	81
left2:وفيات	-55
left2:وقال	10
left2:وقد	90
left2:ولا	-17
left2:وما	37
left2:ومن	79
left2:يعلن	-15
left2:يناير	55
left2:•	-6
left3:	-22
left3:#	-32
left3:)	-25
left3:,	-22
left3:-	10
left3::	6
left3:اباد	41
left3:ادي	77
left3:اربعه	42
left3:استشهاد	38
left3:اسفر	12
left3:اشخاص	-33
left3:اطباء	36
left3:اطفال	-10
left3:اكتوبر	74
left3:الاحمر	-6
left3:الاربعاء	-47
left3:الاسراييلي	31
left3:الاف	-56
left3:الاقل	-45
left3:الامم	28
left3:الاول	60
left3:البلاد	29
left3:التي	-9
left3:الجمعه	-40
left3:الجيش	14
left3:الحرب	16
left3:الدفاع	40
left3:الدوليه	58
left3:الذي	15
left3:السبت	42
left3:الشهر	-56
left3:الصحه	13
left3:الطواري	-43
left3:العام	-12
left3:الف	-82
left3:الفا	11
left3:القتلي	102
left3:القطاع	5
left3:القوات	51
left3:الماضي	51
left3:المدنيه	52
left3:الوطنيه	54
left3:الوفيات	66
left3:الي	22
left3:امام	-57
left3:ان	-57
left3:انه	8
left3:انها	30
left3:ايام	30
left3:بحسب	-17
left3:بدايه	59
left3:بعد	-51
left3:بين	-41
left3:بينما	63
left3:بينهم	49
left3:تسعه	-50
left3:تعلن	32
left3:تقول	8
left3:ثلاث	-17
left3:ثلاثه	29
left3:ثم	51
left3:ثمانيه	34
left3:جثث	-50
left3:جثه	-9
left3:جريحا	46
left3:جنوب	53
left3:حتي	15
left3:حصيله	-15
left3:حين	60
left3:خلال	142
left3:خمس	-20
left3:خمسه	-26
left3:راكبا	-38
left3:روسيا	41
left3:سبعه	43
left3:سته	16
left3:شخص	20
left3:شخصا	-14
left3:صباح	-21
left3:طفلا	37
left3:عاد	-19
left3:عام	68
left3:عبر	76
left3:عدد	68
left3:عشر	85
left3:عشره	-36
left3:علي	-14
left3:عن	-38
left3:عند	-54
left3:غزه	-36
left3:فجر	35
left3:في	14
left3:فيما	-53
left3:فيه	-4
left3:قباله	42
left3:قبل	63
left3:قتيلا	87
left3:قد	17
left3:قرب	20
left3:قريه	29
left3:كان	-41
left3:كانوا	10
left3:كانون	38
left3:كل	47
left3:كما	-22
left3:لا	-37
left3:للهجره	57
left3:لم	63
left3:ما	19
left3:محليه	9
left3:مدنيا	-16
left3:مساء	-26
left3:مستشفي	-9
left3:مشيرا	-37
left3:مصابا	-7
left3:مصرع	37
left3:مطلع	11
left3:مقتل	58
left3:ملايين	-59
left3:مليار	-54
left3:مليون	-34
left3:من	15
left3:منذ	-5
left3:منها	-86
left3:منهم	62
left3:نازح	86
left3:نايرا	-44
left3:نحو	-13
left3:هذا	59
left3:و	24
left3:واضاف	-47
left3:والبحث	67
left3:وان	67
left3:وزاره	-49
left3:وعشرين	9
left3:وفاه	80
left3:وقد	-27
left3:ولا	-47
left3:ولم	-93
left3:ومن	78
left3:يناير	31
left3:يوما	-27
left3:•	-100
many	-71
mostly:abducted	29
mostly:aid	-62
mostly:allocated	42
mostly:delivered	-86
mostly:displaced	-121
mostly:displacement	18
mostly:held	122
mostly:hostage	42
mostly:injured	-86
mostly:pledged	41
mostly:prisoners-exchanged	-33
mostly:released	48
mostly:returned	-62
mostly:total	-52
near:اباد	55
near:ابار	30
near:ابتد	13
near:ابري	70
near:ابعد	72
near:ابلغ	-34
near:ابو	29
near:ابوا	-48
near:ابوظ	41
near:ابيض	-75
near:اتجا	-71
near:اتحا	-46
near:اتصا	33
near:اتصل	-26
near:اتفا	-50
near:اتلف	-55
near:اتها	-21
near:اثار	66
near:اثر	8
near:اثنا	-53
near:اثنت	-47
near:اثني	-51
near:اثيو	67
near:اجان	54
near:اجبر	78
near:اجتا	73
near:اجتم	-3
near:اجري	-85
near:اجل	-66
near:اجلا	13
near:اجلت	-37
near:اجلي	-108
near:اجما	46
near:اجنب	36
near:اجنح	-14
near:اجهز	42
near:اجوب	-74
near:اجيي	-15
near:احاد	-12
near:احتج	-80
near:احتر	9
near:احتل	-22
near:احد	-12
near:احده	36
near:احدي	73
near:احرق	-93
near:احصا	-19
near:احصت	31
near:احصي	60
near:احمد	-32
near:احمر	25
near:احيا	10
near:احيل	6
near:اخبا	46
near:اختط	88
near:اختف	95
near:اختن	5
near:اخذو	61
near:اخر	-8
near:اخرا	20
near:اخرج	3
near:اخره	-5
near:اخرو	36
near:اخري	63
near:اخلو	52
near:اخلي	-24
near:اخوت	-21
near:اخير	66
near:ادار	53
near:ادام	41
near:ادت	-59
near:ادعا	-68
near:ادلب	70
near:ادوا	-47
near:ادوي	-54
near:ادي	101
near:اذا	22
near:اذار	-51
near:اذاع	37
near:اراء	-14
near:اربا	-38
near:اربع	-49
near:ارتف	55
near:اردن	59
near:ارسا	-38
near:ارسل	-68
near:ارض	16
near:ارضه	-57
near:ارضي	-15
near:ارغم	-64
near:ارقا	-36
near:اركا	42
near:ارمي	76
near:ارها	-52
near:اروا	45
near:ازمه	26
near:ازيد	26
near:اساب	-28
near:اساس	6
near:اسبا	28
near:اسبو	-27
near:استا	-31
near:استب	29
near:استخ	10
near:استد	-38
near:استر	-38
near:استش	34
near:استض	-17
near:استط	-14
near:استع	3
near:استف	-58
near:استق	5
near:استل	67
near:استم	34
near:استن	73
near:استه	25
near:استو	-66
near:استي	-31
near:اسر	-17
near:اسرا	27
near:اسرت	22
near:اسره	63
near:اسرو	57
near:اسري	-21
near:اسط	-38
near:اسعا	4
near:اسفر	31
near:اسقا	-40
near:اسقط	-94
near:اسكن	40
near:اسلا	47
near:اسما	-57
near:اسمه	-48
near:اسها	8
near:اسوا	-38
near:اسير	-7
near:اشار	-23
near:اشتب	-78
near:اشتر	-84
near:اشخا	38
near:اشغا	-35
near:اشنط	-77
near:اشهر	17
near:اصاب	18
near:اصحا	38
near:اصدر	-72
near:اصطد	-55
near:اصفر	63
near:اصل	-83
near:اصوا	-77
near:اصيب	75
near:اضاف	54
near:اضرا	-78
near:اضطر	-62
near:اطبا	88
near:اطرا	31
near:اطلا	44
near:اطلق	26
near:اعاد	31
near:اعتر	-99
near:اعتق	-123
near:اعتم	-18
near:اعدا	-63
near:اعدت	7
near:اعدم	38
near:اعرف	58
near:اعشا	-76
near:اعصا	88
near:اعلا	65
near:اعلن	46
near:اعلي	22
near:اعما	83
near:اعوا	-20
near:اعيد	-46
near:اغاث	7
near:اغذي	-3
near:اغسط	-35
near:اغلا	-4
near:اغلب	68
near:اغلق	-133
near:اغنا	43
near:افاد	-40
near:افتت	-56
near:افرا	-53
near:افرج	-7
near:افري	13
near:افغا	55
near:اقار	-41
near:اقتا	121
near:اقتح	73
near:اقتر	-49
near:اقتص	42
near:اقتي	35
near:اقدا	46
near:اقر	28
near:اقسا	-99
near:اقصي	-57
near:اقل	-71
near:اقلت	-10
near:اقلي	84
near:اقيم	-80
near:اكبر	18
near:اكتو	-7
near:اكثر	26
near:اكد	63
near:اكس	100
near:اكست	-48
near:اكلي	13
near:اكوب	59
near:الا	-27
near:الاف	-3
near:الان	16
near:التي	24
near:الجو	-34
near:الحي	109
near:الخط	59
near:الذي	8
near:السن	38
near:الطب	41
near:الغا	33
near:الف	-114
near:الفا	-38
near:الله	-14
near:اله	-25
near:الي	43
near:اليه	67
near:اما	56
near:امات	-8
near:امار	-30
near:امام	-83
near:امتد	-27
near:امتع	73
near:امر	-15
near:امرا	54
near:امس	-6
near:امطا	-79
near:امم	-23
near:اممي	-3
near:امن	-15
near:امني	-61
near:امها	-41
near:اموا	-72
near:امين	-19
near:انا	51
near:انبا	92
near:انت	-25
near:انتخ	-39
near:انتش	4
near:انتظ	-3
near:انتق	32
near:انته	42
near:انحا	59
near:انخف	-37
near:اندر	43
near:اندل	-3
near:اندو	18
near:انزل	6
near:انسا	15
near:انسح	24
near:انطل	-29
near:انفا	-38
near:انفج	-27
near:انقا	-11
near:انقذ	-127
near:انقط	12
near:انقل	-33
near:انه	-20
near:انها	33
near:انهم	-27
near:انهن	77
near:انهي	28
near:انوا	-42
near:اهال	-68
near:اهدا	-27
near:اهله	30
near:اهلي	6
near:اوتش	20
near:اودت	28
near:اودي	64
near:اورد	-12
near:اورو	-104
near:اوضح	22
near:اوقع	-18
near:اوقف	-18
near:اوكر	46
near:اول	30
near:اولا	26
near:اولي	68
near:ايات	-39
near:ايام	36
near:ايتل	-13
near:ايدي	-9
near:ايرا	69
near:ايزي	9
near:ايطا	-84
near:ايقا	-50
near:ايكو	-19
near:ايل	11
near:ايلو	-36
near:اين	8
near:ايه	5
near:ايوا	64
near:باب	-29
near:بات	-16
near:باتج	39
near:باحت	63
near:باحث	-41
near:باخت	66
near:بارا	-39
near:بارب	-13
near:بارز	66
near:باسم	29
near:باع	-18
near:باقل	-24
near:باقو	26
near:باقي	30
near:باكس	62
near:بالغ	-9
near:باما	30
near:بان	-43
near:بانت	-16
near:بانخ	104
near:بانف	-28
near:بانه	64
near:باني	-59
near:بايد	-15
near:بايع	-29
near:بتر	57
near:بترت	82
near:بتهم	-74
near:بجرا	85
near:بجرو	-4
near:بجنو	65
near:بحاج	-125
near:بحث	-10
near:بحر	82
near:بحرو	53
near:بحري	-80
near:بحلو	-11
near:بحي	-54
near:بحيا	56
near:بحير	58
near:بختو	-32
near:بخسا	54
near:بخمس	-18
near:بدء	24
near:بدات	-48
near:بداي	75
near:بدل	-45
near:بديل	-26
near:براد	-12
near:برتب	54
near:برد	31
near:برس	5
near:برصا	18
near:برلم	70
near:برمي	-43
near:برنا	-3
near:بري	-104
near:بريف	31
near:بريه	-6
near:بزيا	11
near:بسبب	-38
near:بسته	32
near:بسقو	51
near:بسوه	61
near:بشان	8
near:بشظا	23
near:بشما	15
near:بشها	-58
near:بشير	46
near:بطاق	-83
near:بطان	-25
near:بطلق	-29
near:بطول	-15
near:بعثه	65
near:بعد	51
near:بعدم	12
near:بعضه	-55
near:بعلب	-19
near:بعين	22
near:بفار	-27
near:بقاع	-63
near:بقتل	4
near:بقصف	16
near:بقي	-51
near:بقيم	-45
near:بقيه	57
near:بلا	40
near:بلاد	5
near:بلاس	-73
near:بلاغ	-58
near:بلح	21
near:بلد	-51
near:بلدا	-38
near:بلده	-9
near:بلدي	-46
near:بلغ	26
near:بلغت	20
near:بلغم	37
near:بما	-44
near:بمست	108
near:بمشا	-69
near:بمعد	-46
near:بمقت	108
near:بمقد	-51
near:بموج	-75
near:بناء	-11
near:بنجا	78
near:بنسب	-93
near:بنغل	68
near:بنفس	62
near:بنقل	31
near:بنك	-77
near:بنير	38
near:بها	-34
near:بهدف	-4
near:بهم	54
near:بواب	-7
near:بواق	-41
near:بودا	-3
near:بور	-39
near:بورو	94
near:بوسا	55
near:بولا	79
near:بولد	42
near:بولو	38
near:بولي	-74
near:بوني	45
near:بيان	-5
near:بيت	11
near:بيتا	-24
near:بيته	-27
near:بير	27
near:بيلغ	32
near:بين	9
near:بينم	9
near:بينه	28
near:بيني	64
near:بيوت	-38
near:تابع	-45
near:تاخر	-23
near:تاري	-16
near:تاسع	-63
near:تاكد	25
near:تالي	-22
near:تامي	-77
near:تاهي	-9
near:تايل	43
near:تباد	-45
near:تبدا	-5
near:تبقي	-26
near:تبلغ	47
near:تبين	-83
near:تتبا	-31
near:تتجا	-56
near:تتحد	14
near:تترا	57
near:تتسع	-96
near:تجار	27
near:تجاو	-31
near:تجمع	22
near:تحاق	-26
near:تحال	-3
near:تحت	-52
near:تحتا	21
near:تحتج	62
near:تحدث	-7
near:تحدي	35
near:تحري	58
near:تحصي	48
near:تحطم	-14
near:تحقق	49
near:تحقي	-85
near:تحمل	-29
near:تحيي	6
near:تخشي	-17
near:تخصص	-67
near:تداف	-30
near:تداو	-17
near:تدخل	-34
near:تدمي	-76
near:تدير	-16
near:تذكر	-72
near:تراج	-18
near:تراك	-16
near:تراو	-61
near:تربي	-17
near:ترت	8
near:ترتف	-25
near:ترجي	-48
near:تردد	-15
near:ترفع	53
near:ترك	35
near:تركي	140
near:ترمي	-79
near:ترنو	17
near:تسبب	34
near:تستض	7
near:تستع	41
near:تسجل	5
near:تسجي	-77
near:تسع	-65
near:تسعم	-75
near:تسعه	-28
near:تسعو	-32
near:تسعي	-19
near:تسلم	53
near:تسلي	-28
near:تشاد	7
near:تشار	-67
near:تشام	-17
near:تشري	47
near:تشغي	20
near:تشمل	104
near:تصدر	-57
near:تصري	-15
near:تصل	74
near:تصوي	-45
near:تضاع	5
near:تضرر	-58
near:تضم	-9
near:تضيف	48
near:تطبي	-56
near:تعام	69
near:تعاو	-72
near:تعد	-27
near:تعدا	9
near:تعدي	-9
near:تعذي	49
near:تعرض	-21
near:تعرف	106
near:تعلن	-15
near:تعلي	-33
near:تعمل	-76
near:تعهد	-68
near:تعود	-14
near:تعوي	-24
near:تغذي	-127
near:تغطي	-40
near:تفتي	59
near:تفجي	5
near:تفرج	26
near:تفيد	73
near:تقاط	72
near:تقتل	68
near:تقدر	-24
near:تقدم	-18
near:تقدي	60
near:تقر	38
near:تقري	-80
near:تقطن	-38
near:تقل	-36
near:تقول	14
near:تكفي	-34
near:تلته	-6
near:تلغر	9
near:تلفز	74
near:تلقت	-97
near:تلقو	-46
near:تلقي	69
near:تلك	52
near:تلمي	-19
near:تمري	-58
near:تمكن	-47
near:تموز	61
near:تموي	-28
near:تناف	-19
near:تنته	-13
near:تنظي	57
near:تنفي	-22
near:تنقل	74
near:تهجر	9
near:تهجي	29
near:تواص	-78
near:توال	-76
near:توثق	75
near:توجه	23
near:توزي	69
near:توظي	-58
near:توفي	116
near:توقع	-50
near:توقف	-20
near:توقي	-24
near:تونس	-52
near:تووي	18
near:تيار	-42
near:ثالث	21
near:ثامن	-28
near:ثانو	44
near:ثاني	-6
near:ثقاف	-57
near:ثلاث	13
near:ثلث	-50
near:ثلثه	-14
near:ثمان	-12
near:ثمن	42
near:ثمنه	-36
near:جاء	36
near:جاءت	-51
near:جارف	47
near:جاري	-51
near:جامع	-14
near:جان	5
near:جانب	-14
near:جاهز	-58
near:جبات	-54
near:جبال	-40
near:جبل	109
near:جبهه	-12
near:جثام	49
near:جثث	37
near:جثما	-23
near:جثه	22
near:جديد	-34
near:جراء	5
near:جراح	-80
near:جرح	21
near:جرحت	65
near:جرحو	38
near:جرحي	30
near:جرف	-27
near:جرفت	20
near:جروح	105
near:جري	49
near:جريح	-13
near:جريد	-15
near:جزاي	44
near:جزير	-26
near:جزيي	-102
near:جلال	-65
near:جلسه	-88
near:جلهم	-45
near:جماع	-69
near:جمعت	-54
near:جمعه	14
near:جمعي	-43
near:جمله	-24
near:جمهو	-34
near:جميع	64
near:جندي	-18
near:جنسي	17
near:جنوب	-11
near:جنود	53
near:جنين	4
near:جنيه	-31
near:جهاز	45
near:جهته	72
near:جهه	-48
near:جوا	23
near:جوار	108
near:جود	-36
near:جوع	-72
near:جوله	40
near:جوي	-47
near:جويه	34
near:جيبو	-63
near:جيرا	59
near:جيش	25
near:حاجه	-103
near:حاد	-53
near:حادث	19
near:حادي	49
near:حارس	-29
near:حاره	-7
near:حافل	16
near:حاكم	43
near:حال	12
near:حالا	-78
near:حالت	77
near:حاله	62
near:حالي	14
near:حامل	51
near:حاول	-59
near:حتفه	41
near:حتي	83
near:حدات	-26
near:حده	39
near:حدها	26
near:حدود	5
near:حديد	24
near:حذر	102
near:حرار	-74
near:حراي	-58
near:حرب	40
near:حرجه	51
near:حررت	36
near:حركه	8
near:حريق	-29
near:حريك	-16
near:حزب	14
near:حزمه	-71
near:حزير	40
near:حساب	-49
near:حسب	-47
near:حسبم	10
near:حسن	22
near:حسين	53
near:حصار	-23
near:حصبه	-86
near:حصه	-99
near:حصيل	75
near:حضر	-101
near:حضور	-13
near:حفر	-64
near:حقول	57
near:حقيق	-14
near:حكم	-52
near:حكوم	19
near:حلب	46
near:حلبج	66
near:حلقت	-54
near:حلوه	40
near:حماس	-16
near:حماي	18
near:حمص	34
near:حمض	-23
near:حمله	-105
near:حواد	-39
near:حوال	-79
near:حوثي	77
near:حول	-131
near:حياه	63
near:حيث	-47
near:حين	5
near:خارج	-29
near:خارك	22
near:خاطف	35
near:خامس	-8
near:خان	63
near:خبرا	23
near:ختام	-55
near:خدما	-126
near:خدمه	-81
near:خرج	-21
near:خرجت	-72
near:خرجو	14
near:خرطو	-42
near:خروج	4
near:خريف	65
near:خزان	-8
near:خساي	10
near:خسر	43
near:خسرن	-15
near:خصص	-7
near:خصصت	-32
near:خطا	25
near:خطره	10
near:خطف	49
near:خطفت	-31
near:خطفه	9
near:خطفو	46
near:خطه	37
near:خطير	77
near:خفر	-47
near:خفض	-56
near:خلال	-6
near:خلف	-10
near:خلفت	82
near:خمس	-34
near:خمسم	53
near:خمسه	25
near:خمسو	46
near:خمسي	-31
near:خميس	16
near:خوزس	53
near:خيام	53
near:خيبر	-32
near:خيمه	-40
near:داخل	139
near:دارف	35
near:داعش	-29
near:دامت	-42
near:داهم	10
near:داير	18
near:دباب	-37
near:دبلو	-20
near:دخل	64
near:دخلت	-100
near:دخول	-55
near:دراج	-6
near:دراس	-105
near:درجا	-53
near:درجه	49
near:درك	43
near:درما	72
near:درهم	-11
near:دروز	57
near:دعم	34
near:دفاع	4
near:دفع	-50
near:دفعت	-29
near:دفعه	27
near:دفن	45
near:دفنا	130
near:دفنت	41
near:دفنو	39
near:دقيق	-14
near:دمر	-63
near:دمرت	33
near:دمرن	-31
near:دمشق	48
near:دنان	-61
near:دوري	45
near:دول	-3
near:دولا	-112
near:دوله	-113
near:دولي	-22
near:دون	-38
near:ديار	14
near:دير	14
near:ديسم	45
near:ديفو	50
near:ديل	32
near:ديلغ	-87
near:دينا	54
near:ذات	36
near:ذاته	39
near:ذخاي	60
near:ذخير	-11
near:ذروه	70
near:ذكر	-29
near:ذكرت	19
near:ذلك	38
near:ذمه	-69
near:ذهب	29
near:ذوي	-32
near:ذويه	-38
near:ذين	28
near:رابط	81
near:رابع	18
near:رات	-76
near:راس	63
near:رافع	-31
near:راكب	-88
near:رام	-72
near:رامي	-33
near:راي	-74
near:رايت	-35
near:رباط	46
near:ربع	20
near:ربيع	-45
near:رجال	-24
near:رجع	75
near:رجعو	88
near:رجلا	35
near:رجلي	-30
near:رحل	-72
near:رحلا	-60
near:رحله	-31
near:رحلو	41
near:ردت	82
near:رزيق	46
near:رسمي	8
near:رشيد	-44
near:رصاص	69
near:رصد	-75
near:رصيد	-45
near:رضا	5
near:رضيع	102
near:رعاي	-10
near:رفات	3
near:رفاق	45
near:رفح	-35
near:رفضت	69
near:رفع	-4
near:رفعت	3
near:رفيق	65
near:رقم	13
near:رقمي	46
near:ركاب	-13
near:ركام	-43
near:ركله	-19
near:رهاي	28
near:رهين	12
near:رواي	-36
near:روبي	-71
near:روس	88
near:روسي	-15
near:روما	-55
near:روهي	-52
near:روي	46
near:رويت	-93
near:رياح	-27
near:رياس	15
near:رياض	-4
near:ريال	-93
near:ريف	45
near:رييس	45
near:زابو	-11
near:زاعم	49
near:زال	83
near:زالت	-98
near:زالو	19
near:زامف	83
near:زرار	6
near:زعت	-57
near:زلزا	8
near:زلنا	67
near:زملا	55
near:زمن	27
near:زميل	54
near:زهاء	-69
near:زوار	-37
near:زوبي	64
near:زوجت	-28
near:زور	-20
near:زورا	-11
near:زورق	-20
near:زيتو	14
near:زير	-27
near:سابع	-39
near:سابق	67
near:ساحل	-43
near:ساخن	-56
near:سادس	40
near:ساعا	19
near:ساعت	-61
near:ساعه	26
near:ساغا	62
near:ساق	75
near:ساقه	67
near:سالم	-112
near:سانا	-37
near:سانت	63
near:سايق	-98
near:سباح	5
near:سباق	-62
near:سبت	24
near:سبتم	-22
near:سبع	-51
near:سبعم	-18
near:سبعه	-10
near:سبعي	75
near:سبقه	9
near:سبيل	-16
near:سبين	41
near:سته	-14
near:ستون	-78
near:ستين	-34
near:سجل	9
near:سجلت	-45
near:سجن	-58
near:سجنا	-46
near:سجون	10
near:سحبت	-67
near:سحقو	-4
near:سداس	-3
near:سراح	-3
near:سرير	-47
near:سريع	-40
near:سطح	-62
near:سعته	-76
near:سعد	9
near:سعر	-67
near:سعره	-106
near:سعود	59
near:سفار	76
near:سفح	17
near:سفين	-63
near:سقط	95
near:سقطت	-20
near:سقطو	63
near:سقف	-70
near:سقوط	-89
near:سكان	24
near:سكك	-30
near:سكني	-90
near:سكه	21
near:سلاح	-65
near:سلام	13
near:سلسل	5
near:سلطا	29
near:سلم	-23
near:سلمت	93
near:سلمن	34
near:سله	-27
near:سليم	40
near:سمح	-32
near:سنتي	-48
near:سنجا	-19
near:سند	18
near:سنغا	60
near:سنه	-82
near:سنوي	-64
near:سوء	-91
near:سواح	-23
near:سوتل	58
near:سودا	87
near:سوري	71
near:سوق	-69
near:سوكو	93
near:سومط	37
near:سوها	57
near:سوي	-29
near:سويس	79
near:سياح	5
near:سيار	11
near:سياس	-63
near:سياق	-23
near:سيبو	-19
near:سيده	4
near:سير	60
near:سيرا	47
near:سيطر	-41
near:سيقا	-13
near:سيل	68
near:سينا	52
near:سيول	-4
near:شاحن	4
near:شارع	-18
near:شارك	-118
near:شاطي	-81
near:شاهد	-85
near:شباب	-16
near:شباط	-48
near:شباك	-70
near:شبكه	24
near:شبه	39
near:شبوه	-36
near:شتاء	-10
near:شجاع	17
near:شحن	-74
near:شخص	27
near:شخصا	-10
near:شخصي	18
near:شرد	86
near:شردت	69
near:شرطه	-52
near:شرطي	-48
near:شرعي	-40
near:شرف	-13
near:شرق	3
near:شرقي	49
near:شركا	35
near:شركه	-39
near:شعب	33
near:شعبي	7
near:شفاء	31
near:شقه	-26
near:شقيق	23
near:شمال	44
near:شمس	7
near:شمل	-76
near:شهاد	-78
near:شهد	-43
near:شهدا	85
near:شهدت	-24
near:شهر	-48
near:شهرا	-41
near:شهري	46
near:شهود	-60
near:شهيد	17
near:شوط	-21
near:شوون	83
near:شيبو	60
near:شيخ	-4
near:شيوخ	-33
near:صاحب	-36
near:صادر	-56
near:صارو	-114
near:صباح	48
near:صحاف	-23
near:صحرا	61
near:صحفي	15
near:صحه	-25
near:صحيا	-25
near:صحيه	-101
near:صحيي	26
near:صدر	-22
near:صدمه	-29
near:صرف	-63
near:صرفت	-16
near:صعد	-36
near:صغير	-31
near:صفحه	-66
near:صفقه	56
near:صفوف	-5
near:صلت	-22
near:صلنا	-29
near:صلوا	17
near:صليب	27
near:صناع	-11
near:صندو	-82
near:صنعا	20
near:صنف	-74
near:صهار	-4
near:صهري	-46
near:صوار	-16
near:صوت	-17
near:صور	-61
near:صول	3
near:صوما	63
near:صياد	57
near:صيان	-40
near:صيف	58
near:صيني	43
near:ضابط	22
near:ضالع	61
near:ضحاي	33
near:ضحيت	8
near:ضحيه	21
near:ضرب	18
near:ضربا	27
near:ضربه	52
near:ضعف	-48
near:ضمت	5
near:ضمن	-8
near:ضمنه	139
near:ضيف	-43
near:طابق	-7
near:طاقت	-22
near:طاقم	-126
near:طاقه	14
near:طال	33
near:طالب	67
near:طاول	16
near:طاير	-68
near:طايش	78
near:طباب	-19
near:طبرق	-46
near:طبقا	3
near:طبي	54
near:طبيب	50
near:طبيه	31
near:طراز	-83
near:طرحت	-6
near:طرد	-14
near:طرف	20
near:طرفا	17
near:طرفي	71
near:طرق	59
near:طريق	14
near:طفل	-26
near:طفلا	8
near:طفله	67
near:طفلي	67
near:طلب	-79
near:طنا	-86
near:طواب	56
near:طوار	-36
near:طواق	86
near:طوعا	7
near:طولك	56
near:طوله	8
near:طويل	39
near:طيرا	-18
near:طينه	39
near:ظهر	-15
near:ظهرا	110
near:عاجز	-79
near:عاجل	-43
near:عاد	60
near:عادت	21
near:عادو	5
near:عاشر	38
near:عاصم	-33
near:عالج	-71
near:عالم	-39
near:عام	41
near:عاما	-51
near:عامل	54
near:عامه	25
near:عامي	56
near:عايد	77
near:عايل	39
near:عبار	-95
near:عبد	-20
near:عبر	-37
near:عبرو	47
near:عبور	25
near:عبوه	-21
near:عتق	-6
near:عثر	49
near:عثما	5
near:عثور	41
near:عداد	56
near:عدت	6
near:عدد	49
near:عددت	29
near:عدده	-97
near:عدلي	32
near:عدم	-81
near:عدن	55
near:عده	-15
near:عدو	49
near:عدوا	30
near:عراق	22
near:عربا	-55
near:عربه	-11
near:عربي	-24
near:عرضت	-23
near:عرفن	45
near:عزاء	-23
near:عسكر	16
near:عشاي	111
near:عشر	34
near:عشرا	-22
near:عشره	12
near:عشرو	-45
near:عشري	-40
near:عشوا	21
near:عصاب	-64
near:عصر	-33
near:عصرا	39
near:عطشا	70
near:عطله	-65
near:عقار	12
near:عقد	-58
near:علاج	16
near:علقت	23
near:علما	-85
near:علمت	9
near:علي	6
near:عليا	-8
near:عليه	-55
near:عمار	-39
near:عمال	28
near:عمر	102
near:عمره	55
near:عمري	-70
near:عمل	-22
near:عملي	13
near:عموم	23
near:عناص	-46
near:عناي	32
near:عند	40
near:عندن	4
near:عنصر	21
near:عنف	50
near:عنه	-24
near:عنها	26
near:عنهم	94
near:عوده	30
near:عولج	-83
near:عون	21
near:عياد	-87
near:عين	29
near:عينه	8
near:غابت	-39
near:غابه	56
near:غادر	-32
near:غارا	-15
near:غارت	50
near:غاره	34
near:غاز	-9
near:غالب	51
near:غام	-26
near:غاو	39
near:غدا	-16
near:غذاي	-90
near:غرب	5
near:غربي	-18
near:غرفه	24
near:غرق	107
near:غرقا	-31
near:غرقو	69
near:غريم	-17
near:غزه	-50
near:غضون	-15
near:غمرت	-51
near:غواص	19
near:غوفا	74
near:غياب	-55
near:غير	-57
near:غيره	60
near:فارق	82
near:فاز	-55
near:فاشر	80
near:فاعل	61
near:فان	45
near:فاه	18
near:فايق	-17
near:فبات	-63
near:فبرا	8
near:فتح	-37
near:فتحت	-53
near:فتره	-3
near:فتيا	21
near:فجر	73
near:فجرا	-109
near:فجرح	67
near:فحص	57
near:فحصت	-31
near:فحوص	-13
near:فدا	-76
near:فديه	87
near:فرار	85
near:فران	-20
near:فرد	-53
near:فردي	-41
near:فرع	81
near:فرق	-56
near:فرقه	29
near:فرنس	29
near:فروا	-8
near:فريق	-96
near:فصاي	-20
near:فصل	-29
near:فضلا	72
near:ففي	68
near:فقا	-12
near:فقتل	109
near:فقد	-17
near:فقدا	61
near:فقدت	98
near:فقدن	-54
near:فقدو	30
near:فقضي	46
near:فقط	-16
near:فلبي	31
near:فلسط	29
near:فلم	29
near:فندق	-90
near:فوز	-12
near:فوق	-64
near:فيات	-16
near:فيرا	23
near:فيصل	-54
near:فيضا	70
near:فيما	-19
near:فين	31
near:فيه	7
near:فيها	25
near:فيهم	52
near:قادم	29
near:قارب	-99
near:قاصر	31
near:قاطع	51
near:قاطن	76
near:قاعد	-76
near:قاعه	-67
near:قافل	-8
near:قال	13
near:قالت	8
near:قالو	80
near:قانو	-58
near:قاهر	-82
near:قايد	24
near:قايل	17
near:قايم	-10
near:قبال	10
near:قبضه	-8
near:قبل	60
near:قبله	64
near:قتال	30
near:قتل	65
near:قتلت	152
near:قتلن	77
near:قتلو	105
near:قتلي	96
near:قتيل	47
near:قدر	-5
near:قدره	-62
near:قدم	25
near:قراب	26
near:قرار	-94
near:قراه	-26
near:قرب	-27
near:قرن	-26
near:قري	-4
near:قريب	89
near:قريه	30
near:قسام	28
near:قسرا	32
near:قسم	63
near:قضاء	-25
near:قضار	-59
near:قضاي	-37
near:قضت	64
near:قضوا	71
near:قضي	73
near:قضيه	-89
near:قطار	-74
near:قطاع	-23
near:قطره	-42
near:قطعه	-39
near:قليل	46
near:قمه	-52
near:قناه	-11
near:قنبل	-10
near:قنطا	-73
near:قوات	31
near:قوار	-50
near:قواف	-14
near:قوام	12
near:قواي	-37
near:قوته	-25
near:قود	9
near:قول	39
near:قوله	65
near:قوه	-41
near:قياد	17
near:قياس	-28
near:قيد	-4
near:قيل	-57
near:قيمت	-17
near:كابو	-82
near:كاتس	-7
near:كادو	-16
near:كاذب	-42
near:كارث	-5
near:كامل	-23
near:كان	32
near:كانا	106
near:كانت	-21
near:كانو	17
near:كاوك	-22
near:كايا	12
near:كايس	35
near:كبير	33
near:كتاب	-23
near:كتاي	28
near:كذلك	-29
near:كردف	29
near:كركو	-34
near:كره	17
near:كشف	-35
near:كشفت	-26
near:كفرت	51
near:كله	78
near:كلهم	21
near:كليا	-107
near:كما	84
near:كمبو	-18
near:كمين	-28
near:كنا	-50
near:كنيس	-15
near:كهرب	-97
near:كواد	75
near:كوت	4
near:كورس	66
near:كوري	62
near:كوست	-27
near:كولت	-10
near:كولو	15
near:كولي	-5
near:كوما	5
near:كومب	-36
near:كونر	26
near:كونغ	-27
near:كويت	-72
near:كيف	8
near:كيلو	-167
near:كينش	-26
near:كييف	91
near:لاجي	-6
near:لاحق	58
near:لادا	52
near:لاسب	-34
near:لاست	-3
near:لاسر	-68
near:لاطف	102
near:لاطل	-63
near:لاعب	-59
near:لاغا	39
near:لافت	-48
near:لامب	3
near:لان	80
near:لايح	47
near:لبنا	-53
near:لترم	17
near:لثلا	63
near:لجنه	-101
near:لحظه	52
near:لدي	-5
near:لدين	-4
near:لديه	69
near:لرضي	17
near:لروي	-13
near:لسنه	-59
near:لشوو	21
near:لطفل	109
near:لغت	-69
near:لغم	-23
near:لغما	39
near:لفرا	3
near:لقاء	-53
near:لقوا	63
near:لقي	34
near:لكل	-83
near:لكن	33
near:لكنه	-32
near:لما	-60
near:لمده	-31
near:لمرا	-9
near:لمكت	42
near:لمها	46
near:لنا	24
near:لنسا	15
near:لنقل	6
near:لها	-41
near:لهجو	-30
near:لهم	12
near:لواء	43
near:لوزا	75
near:لوكا	-12
near:ليبل	-39
near:ليبي	-40
near:ليرت	41
near:ليره	-33
near:ليس	12
near:ليصب	88
near:ليصل	3
near:ليل	-58
near:ليلت	-5
near:ليله	32
near:ماء	-16
near:مات	-27
near:ماتت	33
near:ماتو	106
near:مار	34
near:مارب	22
near:مارس	-24
near:ماري	70
near:ماشي	-93
near:ماضي	-14
near:مالك	-105
near:مالي	40
near:ماني	9
near:ماوي	-53
near:مايت	29
near:مايغ	58
near:مايه	47
near:مايو	-48
near:مايي	62
near:مبار	-46
near:مباش	4
near:مبان	29
near:مبتع	-4
near:مبلغ	-40
near:مبني	8
near:مبين	7
near:متاث	56
near:متحد	46
near:متر	-45
near:مترش	-70
near:متزا	-22
near:متشد	23
near:متصد	5
near:متضر	-64
near:متطو	12
near:متفا	29
near:متفر	10
near:متمر	45
near:متنق	-6
near:متنه	-21
near:متهم	-24
near:متوا	76
near:متوس	66
near:متوف	-50
near:متوق	-37
near:مثله	-57
near:مجان	-34
near:مجاو	-74
near:مجتم	46
near:مجدد	27
near:مجلس	-69
near:مجمع	-5
near:مجمو	-22
near:مجهو	112
near:محاف	22
near:محام	16
near:محاو	-17
near:محتج	-40
near:محرر	-20
near:محطا	-4
near:محطه	-42
near:محكم	-115
near:محكو	75
near:محلا	-44
near:محلل	-70
near:محلي	54
near:محمد	-5
near:محمل	-33
near:محمي	-50
near:محور	-43
near:محيط	-3
near:مختط	-57
near:مختل	-84
near:مخزو	-42
near:مخطو	22
near:مخلف	6
near:مخيم	38
near:مدار	76
near:مداف	-22
near:مدخل	-10
near:مدرب	-43
near:مدرج	38
near:مدرس	12
near:مدرع	36
near:مدعي	-70
near:مدفع	-30
near:مدمر	-93
near:مدن	12
near:مدني	-22
near:مده	-76
near:مدير	33
near:مدين	-54
near:مراب	-45
near:مرات	-60
near:مراس	-46
near:مراف	-68
near:مراق	-11
near:مراك	13
near:مربع	-35
near:مرتب	-35
near:مرتي	7
near:مرحل	-48
near:مرخص	-40
near:مرشح	-85
near:مرضي	78
near:مرفق	-55
near:مركب	-55
near:مركز	10
near:مره	10
near:مروح	-35
near:مرور	-74
near:مريض	-34
near:مزار	-78
near:مساء	39
near:مساح	-91
near:مساع	-52
near:مساف	-36
near:مستا	-17
near:مستح	-19
near:مستش	46
near:مستع	-81
near:مستف	-66
near:مستق	-53
near:مستل	-28
near:مستم	76
near:مسته	-56
near:مستو	9
near:مسجد	-5
near:مسجل	-27
near:مسح	-44
near:مسعف	-9
near:مسلح	-34
near:مسلس	-25
near:مسوو	7
near:مسيح	-3
near:مسير	20
near:مسيل	47
near:مشار	46
near:مشتب	-32
near:مشتر	-62
near:مشرف	-21
near:مشرو	-61
near:مشفي	48
near:مشير	42
near:مصاب	-21
near:مصاد	-59
near:مصدر	40
near:مصر	80
near:مصرع	141
near:مصرف	-15
near:مصري	7
near:مصلح	34
near:مصمم	21
near:مصنع	-57
near:مصير	98
near:مضيف	56
near:مطاط	-46
near:مطبخ	-47
near:مطلع	8
near:معاب	78
near:معار	40
near:معبد	-114
near:معبر	49
near:معتق	22
near:معدل	-42
near:معرض	-50
near:معرك	61
near:معسك	86
near:معظم	-47
near:معلم	12
near:معلن	-54
near:معه	-23
near:معها	-40
near:معهم	75
near:معي	-14
near:معيت	-4
near:مغاد	18
near:مغرب	39
near:مغلق	-57
near:مفاو	57
near:مفرج	7
near:مفوض	-29
near:مقاب	-23
near:مقات	35
near:مقار	-15
near:مقاط	22
near:مقاع	-127
near:مقال	-72
near:مقبر	-33
near:مقبل	37
near:مقتل	82
near:مقتو	45
near:مقدم	-26
near:مقر	27
near:مقرر	47
near:مقعد	-95
near:مكان	57
near:مكتب	77
near:مكون	-15
near:ملاح	33
near:ملاي	-29
near:ملعب	28
near:ملف	-48
near:ملم	-56
near:مليا	-109
near:مليو	-67
near:مما	43
near:مماث	-47
near:ممثل	-67
near:ممرض	78
near:ممن	65
near:ممنو	72
near:منا	37
near:مناط	36
near:منتص	45
near:منجم	29
near:منح	32
near:منحه	-7
near:مندو	-47
near:منذ	29
near:منزل	-24
near:منشو	-72
near:منصر	-30
near:منصه	-64
near:منطق	-48
near:منظم	8
near:منظو	-68
near:منفج	-35
near:منفص	-11
near:منكو	41
near:منه	-55
near:منها	-19
near:منهم	21
near:منهن	53
near:مهاج	-4
near:مهجر	-6
near:مهرج	-36
near:مهند	-95
near:مواج	-45
near:مواز	-9
near:مواط	-39
near:مواع	-71
near:مواق	64
near:موبد	35
near:موت	62
near:موتم	-20
near:موج	-52
near:موجه	-43
near:مودي	26
near:موزع	-129
near:موسس	-64
near:موسك	5
near:موسم	-27
near:موشر	-26
near:موضح	72
near:موظف	-66
near:موقت	37
near:موقع	-29
near:مولف	-22
near:ميات	-69
near:ميان	53
near:مياه	-61
near:ميتي	16
near:ميدا	27
near:ميدي	27
near:ميلا	-36
near:ميلي	40
near:مينا	-21
near:ميه	88
near:ميوي	-24
near:ناجي	16
near:ناخب	-46
near:نادي	56
near:نار	-44
near:ناري	10
near:نازح	16
near:ناشط	-44
near:ناصر	-8
near:ناطق	87
near:نايب	-99
near:ناير	-23
near:نبطي	-79
near:نتاي	-64
near:نتيج	44
near:نجا	-75
near:نجاه	-30
near:نجف	-37
near:نحام	-91
near:نحن	-35
near:نحو	-27
near:نداء	-32
near:نزح	87
near:نزحو	57
near:نزل	12
near:نزوح	-4
near:نساء	71
near:نسبه	-85
near:نسخه	-37
near:نسمه	65
near:نشر	-78
near:نشرت	-38
near:نشره	-31
near:نصف	-88
near:نصفه	70
near:نصل	58
near:نظام	-22
near:نعرف	71
near:نفت	35
near:نفذت	-48
near:نفسه	-5
near:نفوق	-51
near:نفي	-57
near:نقاب	-66
near:نقاط	-43
near:نقدي	-25
near:نقطه	19
near:نقل	-5
near:نقلا	-44
near:نقلت	-72
near:نقلو	-15
near:نقيب	67
near:نمسا	47
near:ننتظ	82
near:ننكر	24
near:نهار	34
near:نهاي	117
near:نهر	-6
near:نهود	77
near:نواب	-70
near:نوع	-61
near:نوفم	69
near:نووي	-25
near:نياب	3
near:نيام	-21
near:نيجر	7
near:نيجي	-7
near:نيسا	10
near:هاتف	-51
near:هاجم	14
near:هاون	44
near:هايت	48
near:هبط	-49
near:هجره	51
near:هجرو	64
near:هجما	-8
near:هجوم	13
near:هدف	-46
near:هدم	-37
near:هدنه	105
near:هذا	4
near:هذه	41
near:هرب	50
near:هكتا	-21
near:هلال	-15
near:هما	23
near:هنا	-17
near:هناك	112
near:هند	-76
near:هندي	75
near:هنود	83
near:هوال	62
near:هولا	18
near:هوي	-39
near:هويت	7
near:هويه	-57
near:هييه	-12
near:واحد	-43
near:وادي	-33
near:واصل	-63
near:واقع	23
near:وان	-39
near:وثق	-47
near:وجبه	46
near:وجه	46
near:وحدا	-5
near:وحده	59
near:وحيد	-43
near:ورد	-48
near:وزار	20
near:وزرا	85
near:وزع	-74
near:وزعت	-42
near:وزير	-81
near:وست	-19
near:وصل	-4
near:وصول	-18
near:وضع	30
near:وطن	5
near:وطني	83
near:وعن	15
near:وفد	-30
near:وفر	29
near:وفق	31
near:وفي	68
near:وفيا	105
near:وقاي	12
near:وقت	34
near:وقد	53
near:وقع	-90
near:وقف	-15
near:وقود	-27
near:وكال	-10
near:ولا	33
near:ولاي	-61
near:ولم	5
near:ولو	15
near:ومن	107
near:وهم	36
near:وهو	3
near:وهي	-45
near:يابو	-36
near:يبحث	13
near:يبق	-41
near:يبقي	30
near:يبلغ	-54
near:يبيت	36
near:يتجا	-95
near:يتحد	-45
near:يتسع	-130
near:يتوز	11
near:يتوق	31
near:يحتا	-25
near:يحتج	45
near:يحمل	-4
near:يدفع	36
near:يدفن	42
near:يذكر	18
near:يراف	-74
near:يرتف	49
near:يرد	-67
near:يرفع	39
near:يرقد	-8
near:يزال	9
near:يزيد	-38
near:يستد	17
near:يستق	45
near:يسكن	-66
near:يشار	-56
near:يشمل	-42
near:يصب	-70
near:يصل	-24
near:يضم	-12
near:يطلق	-47
near:يعان	-46
near:يعت	-68
near:يعتز	68
near:يعثر	45
near:يعد	67
near:يعرف	69
near:يعلن	17
near:يعمل	5
near:يعني	-50
near:يعود	-63
near:يعيش	42
near:يغطي	-48
near:يفتر	62
near:يفرج	-23
near:يقار	-34
near:يقرب	54
near:يقضي	63
near:يقطن	-80
near:يقل	-72
near:يقول	44
near:يقيم	63
near:يكفي	-8
near:يكمل	12
near:يكون	-9
near:يلتح	-38
near:يمثل	-43
near:يمكن	14
near:يملك	-51
near:يمن	-100
near:ينا	87
near:يناه	27
near:يناي	40
near:ينتس	26
near:ينتظ	-28
near:ينج	-64
near:ينفد	16
near:ينفي	13
near:ينقل	-55
near:يها	-65
near:يهم	59
near:يوجد	16
near:يورو	-77
near:يولي	67
near:يوم	32
near:يوما	-51
near:يومه	30
near:يومي	-7
near:يونا	-36
near:يونس	61
near:يوني	45
near:يووي	-74
near:ييف	22
next:claim-abducted	-61
next:claim-allocated	-20
next:claim-casualties	-11
next:claim-dead-in-captivity	16
next:claim-delivered	-86
next:claim-displaced	-17
next:claim-held	-47
next:claim-injured	-7
next:claim-killed	-22
next:claim-missing	-18
next:claim-pledged	-92
next:claim-prisoners-exchanged	26
next:claim-refugees	33
next:claim-released	57
next:claim-requested	8
next:claim-returned	-13
noun:	9
noun:activist	-85
noun:afghan	46
noun:aftershock	-93
noun:aid-worker	28
noun:aircraft	-69
noun:ambulance	-109
noun:animal	-77
noun:attacker	75
noun:bed	-100
noun:boat	-61
noun:body	138
noun:boy	95
noun:brother	36
noun:building	-115
noun:burundian	-71
noun:bus	-50
noun:camp	-123
noun:captive	46
noun:car	-99
noun:carriage	-92
noun:case	-9
noun:centre	-115
noun:child	74
noun:citizen	122
noun:civilian	95
noun:colleague	104
noun:companion	58
noun:company	-40
noun:country	-109
noun:dead-person	60
noun:death	229
noun:deputy	-88
noun:detainee	-44
noun:displaced-person	190
noun:district	54
noun:doctor	-77
noun:driver	125
noun:drone	-114
noun:employee	-23
noun:engineer	82
noun:ethiopian	-63
noun:european	-49
noun:explosion	-57
noun:family	-178
noun:firefighter	62
noun:flight	-102
noun:floor	-130
noun:foreigner	15
noun:german	-9
noun:girl	-4
noun:goal	-69
noun:grandchild	-47
noun:guard	33
noun:gunman	-90
noun:helicopter	-64
noun:helper	53
noun:hospital	-53
noun:hostage	39
noun:house	-149
noun:human	15
noun:imam	-140
noun:incident	-80
noun:indian	-15
noun:individual	-4
noun:inhabitant	-122
noun:injured-person	152
noun:injury	68
noun:inmate	-109
noun:israeli	-49
noun:journalist	32
noun:killed-person	254
noun:lebanese	74
noun:malian	-88
noun:man	-23
noun:martyr	136
noun:match	-29
noun:member	-92
noun:migrant	-47
noun:mine	-45
noun:minister	-88
noun:missile	-101
noun:missing-person	66
noun:mortal-remains	124
noun:mother	-61
noun:motorcycle	-59
noun:nationality	-25
noun:neighbour	10
noun:nigerian	-108
noun:nurse	52
noun:observer	-4
noun:officer	87
noun:official	-41
noun:operation	-131
noun:organisation	-42
noun:other	141
noun:page	-74
noun:palestinian	-44
noun:paramedic	97
noun:parcel	-34
noun:passenger	-60
noun:patient	-53
noun:person	31
noun:player	-74
noun:point	-66
noun:policeman	64
noun:prisoner	96
noun:province	-34
noun:pupil	-62
noun:refugee	163
noun:relative	-56
noun:resident	56
noun:returnee	-8
noun:russian	-125
noun:saudi	31
noun:school	-110
noun:seat	-64
noun:security-agent	13
noun:session	-13
noun:shell	-87
noun:ship	-27
noun:site	-87
noun:soldier	107
noun:son	-65
noun:source	-79
noun:speaker	-84
noun:spectator	-46
noun:state	-57
noun:station	-48
noun:strike	-122
noun:student	-60
noun:sudanese	-28
noun:survivor	-106
noun:suspect	-104
noun:syrian	-35
noun:tank	-39
noun:tanker	-77
noun:team	-20
noun:tent	-74
noun:terrorist	22
noun:train	-8
noun:truck	-148
noun:turk	-37
noun:ukrainian	-122
noun:vehicle	-53
noun:victim	-65
noun:village	-80
noun:visitor	-55
noun:volunteer	-28
noun:vote	-36
noun:voter	-75
noun:well	-53
noun:woman	106
noun:worker	-28
noun:worshipper	-7
noun:yazidi	-109
noun:young-man	77
only:aid	-125
only:casualty	-38
only:displacement	-32
only:hostage	41
other:abducted	-18
other:aid	-5
other:allocated	32
other:casualties	-11
other:casualty	4
other:dead-in-captivity	-13
other:delivered	5
other:displaced	-34
other:displacement	-10
other:held	36
other:hostage	-15
other:injured	-13
other:killed	30
other:missing	-47
other:pledged	14
other:prisoners-exchanged	6
other:refugees	13
other:requested	13
other:returned	-18
other:total	46
others:0	-258
others:2	-230
others:7	-33
others:more	18
qualified	54
quoted	18
right1:	-19
right1:"	-16
right1:#	-59
right1:(	11
right1:)	49
right1::	19
right1:|	85
right1:اثر	32
right1:اثناء	35
right1:احياء	-67
right1:اخري	-34
right1:اخرين	-45
right1:اصيب	82
right1:اصيبوا	24
right1:اضافي	-55
right1:اضافيه	-11
right1:اطلقت	-66
right1:اغاثه	23
right1:العام	71
right1:الي	-9
right1:ان	-144
right1:انقطع	75
right1:اوكراني	29
right1:باسم	-66
right1:بتهمه	-27
right1:بجروح	68
right1:بحسب	68
right1:بسبب	41
right1:بعد	-15
right1:بلا	4
right1:بين	49
right1:بينهم	-18
right1:تحت	51
right1:جديده	-86
right1:جراء	63
right1:حامل	88
right1:حتفهم	82
right1:حتي	47
right1:خرجوا	-62
right1:خطفوا	91
right1:خلال	-14
right1:داخل	19
right1:دون	-38
right1:سقطوا	37
right1:سوداني	29
right1:صحيه	-8
right1:عادوا	62
right1:عبر	-38
right1:علي	15
right1:عن	-103
right1:عند	44
right1:غير	-41
right1:فروا	-13
right1:فقط	101
right1:فلسطينيا	-37
right1:في	42
right1:قبل	56
right1:قضوا	74
right1:كانت	-16
right1:كانوا	-24
right1:كل	72
right1:لا	17
right1:لقوا	7
right1:لكل	-33
right1:لم	99
right1:لمهاجرين	44
right1:ما	48
right1:ماتوا	47
right1:مرات	-68
right1:مشترك	-72
right1:مصرعهم	32
right1:معظمهم	29
right1:مقابل	80
right1:مقاطعات	-53
right1:مقاطعه	-14
right1:ممن	92
right1:من	42
right1:منا	30
right1:منذ	41
right1:منها	-24
right1:منهم	88
right1:منهن	41
right1:نزحوا	55
right1:هجروا	35
right1:و	34
right1:واربعه	87
right1:واصابه	138
right1:واصيب	-21
right1:واكثر	33
right1:وامراه	51
right1:وثلاثه	-9
right1:وجرح	70
right1:وخمسه	23
right1:وسته	-42
right1:وصلوا	-13
right1:وعشرات	66
right1:وما	-25
right1:يوميا	-69
right2:	50
right2:#	-8
right2:,	-43
right2:.	-5
right2::	-84
right2:ابناء	4
right2:اثنان	96
right2:احد	65
right2:اربعه	87
right2:استنادا	33
right2:اسري	36
right2:اصل	23
right2:اضافه	60
right2:اطفال	55
right2:افراد	15
right2:اكثر	20
right2:الاتصال	83
right2:الان	-28
right2:الجثث	39
right2:الجيش	22
right2:الحياه	41
right2:الخامسه	-42
right2:الروهينغا	-57
right2:الشهر	-63
right2:الضحايا	66
right2:العام	50
right2:العاملين	21
right2:الف	-57
right2:الفرار	48
right2:القتلي	30
right2:القطاع	12
right2:الماضي	66
right2:المستشفي	-76
right2:المصابين	82
right2:النزوح	60
right2:الي	64
right2:اليوم	20
right2:ان	-44
right2:انقلاب	66
right2:انهيار	-21
right2:او	-29
right2:اي	-56
right2:ب	-47
right2:بحسب	-33
right2:بعد	33
right2:بعدما	8
right2:بين	-8
right2:بينما	-5
right2:بينها	-60
right2:بينهم	36
right2:تحت	-47
right2:تدافع	-8
right2:ترك	61
right2:تسعه	-15
right2:توفي	-53
right2:ثلاثه	-66
right2:ثم	55
right2:ثمانيه	-62
right2:جراء	44
right2:جرحي	74
right2:حافله	47
right2:حاله	69
right2:حتفهم	48
right2:حتي	-20
right2:حرجه	27
right2:حسب	47
right2:حي	9
right2:حين	58
right2:خلال	-67
right2:خمسه	64
right2:دون	61
right2:رجال	73
right2:زالوا	113
right2:زملايه	-3
right2:سبعه	-33
right2:سته	-64
right2:سكان	88
right2:طراز	-43
right2:عادوا	-39
right2:عام	36
right2:عايله	-16
right2:عداد	48
right2:عشر	27
right2:عشره	28
right2:علي	6
right2:عمال	46
right2:عن	-115
right2:عناصر	64
right2:غارات	32
right2:غاره	32
right2:غرق	-4
right2:غزه	18
right2:غير	-34
right2:فوق	-30
right2:في	36
right2:فيما	76
right2:فيها	-79
right2:قال	15
right2:قبضه	74
right2:قبل	34
right2:قتيل	48
right2:قد	-5
right2:قسرا	41
right2:قصف	45
right2:كانوا	18
right2:كل	-4
right2:كما	36
right2:لا	31
right2:لاحقا	-6
right2:لكن	35
right2:لم	78
right2:لنساء	105
right2:ما	-11
right2:متفاوته	-19
right2:متن	22
right2:مدرسه	44
right2:مستشفي	24
right2:مطار	7
right2:مطلع	-16
right2:مع	-27
right2:معظمهم	-61
right2:مغادره	77
right2:مقابل	107
right2:مليون	53
right2:من	8
right2:منها	18
right2:منهم	94
right2:موسكو	56
right2:موظفي	-24
right2:موقع	-45
right2:نحو	12
right2:نساء	34
right2:نهايه	51
right2:هجوم	49
right2:هذا	-70
right2:هناك	45
right2:و	-71
right2:واحده	40
right2:واصابه	65
right2:واصيب	59
right2:وان	65
right2:وجرح	11
right2:وحده	-42
right2:وصلوا	49
right2:وفق	53
right2:وفي	49
right2:ولا	-32
right2:ولم	-71
right2:وما	-79
right2:ومن	6
right2:وهو	-37
right2:يوم	45
right3:	30
right3:"	80
right3:#	-43
right3:(	55
right3:)	-58
right3:,	34
right3:-	-46
right3:.	-44
right3::	-38
right3:اثنان	-31
right3:احد	-63
right3:اخرون	42
right3:اخرين	-53
right3:اربعه	-44
right3:اشخاص	-31
right3:اشهر	43
right3:اطفال	52
right3:اقليم	31
right3:اكثر	7
right3:الاقل	5
right3:الاول	82
right3:الثالثه	28
right3:الثلاثاء	40
right3:الذي	34
right3:السابع	-15
right3:السابق	84
right3:العام	-39
right3:الف	31
right3:الفا	-6
right3:الماضي	-16
right3:المستشفي	-8
right3:المفقودين	76
right3:المنظمه	-10
right3:النساء	-26
right3:الولايه	-62
right3:الي	-49
right3:امراه	63
right3:ان	-90
right3:او	-5
right3:ايام	-20
right3:بجروح	60
right3:بعد	-41
right3:بين	-27
right3:بينهم	6
right3:بيوتهم	54
right3:تحت	-22
right3:ثلاث	26
right3:ثم	31
right3:جانب	37
right3:جثامين	-44
right3:جرحي	15
right3:جريحا	33
right3:حافله	62
right3:حين	12
right3:خلال	18
right3:خمس	11
right3:خمسه	39
right3:دول	52
right3:دون	51
right3:ديسمبر	12
right3:زالوا	-32
right3:سبعه	40
right3:سته	45
right3:سياره	31
right3:صاروخا	-50
right3:ضمنهم	22
right3:طفلا	30
right3:طنا	-22
right3:عام	54
right3:عاما	-26
right3:عبر	22
right3:عشر	68
right3:عشره	22
right3:علي	-4
right3:عند	-55
right3:فديه	-16
right3:في	43
right3:فيها	-83
right3:قبل	-35
right3:قرابه	-55
right3:قوات	28
right3:كانوا	58
right3:لدي	52
right3:لم	-28
right3:ما	-61
right3:مخيمات	67
right3:مدنيا	56
right3:مدينه	-30
right3:مركز	55
right3:مستشفي	37
right3:مصابا	42
right3:مصابين	55
right3:مصيرهم	50
right3:مع	-22
right3:مفقودا	54
right3:مفقودين	-27
right3:مقاطعه	-34
right3:مليون	-18
right3:منازلهم	29
right3:منذ	80
right3:منطقه	-12
right3:منظمه	42
right3:منها	45
right3:منهم	-8
right3:ناريه	27
right3:نحو	-19
right3:نساء	26
right3:نفسها	-50
right3:نقطه	9
right3:هذا	16
right3:و	-5
right3:واحد	-34
right3:واحده	23
right3:وان	24
right3:وجريح	50
right3:ولا	25
right3:ولم	65
right3:وهو	46
right3:يزال	13
right3:يقول	-41
short	-6
size:1	-137
size:9	-6
size:999	26
size:9999	34
size:more	-20
verdict:abducted	33
verdict:casualties	111
verdict:claim	102
verdict:dead-in-captivity	18
verdict:displaced	16
verdict:held	73
verdict:injured	38
verdict:killed	47
verdict:missing	95
verdict:open	-85
verdict:out	-250
verdict:prisoners-exchanged	84
verdict:refugees	64
verdict:released	19
verdict:returned	19`,
  measure: `
alike:abducted	0:23 1:-15 2:-19 3:-8 4:-14 6:-16 7:-8 8:-48 9:-23 11:-14
alike:casualties	1:-8 3:-14 5:-32 6:23 7:-8 8:34 10:-20 11:-20
alike:dead-in-captivity	0:-26 2:-47 5:-9 6:-15 7:-13 10:35
alike:displaced	0:-34 1:-37 2:-26 3:18 5:9 6:9 7:9 8:-20 9:-43 10:-28 11:-36
alike:held	1:-10 2:9 4:-27 5:-10 9:-17 11:-12
alike:injured	0:-36 1:-9 2:-41 3:-24 4:-12 5:43 6:-48 7:8 9:8 10:-37
alike:killed	0:10 1:-96 2:26 4:-18 5:-9 6:15 7:-25 8:-33 10:-15 11:-57
alike:missing	1:-12 3:-29 4:-16 5:-14 7:22 9:-17 10:-10 11:17
alike:prisoners-exchanged	0:-27 1:-14 2:-12 3:-22 4:14 5:-30 7:-25 8:22 9:-12 10:-66 11:-17
alike:refugees	0:-24 1:-10 3:-14 4:-9 7:-9 9:16 10:-10
alike:released	1:-15 2:21 3:-42 4:-25 5:-36 6:-33 7:-39 8:-23 9:-15 10:20
alike:returned	0:-20 2:-12 3:-18 4:-14 5:-10 9:10 10:-13 11:14
any	0:-10 1:-17 2:-8 5:-17 8:-10 9:-12 10:-14 11:-15
bare:1	0:-39 1:-25 2:13 3:-46 6:-12 7:-27 8:-38 9:-40 10:44 11:-48
bare:9	0:-24 1:-109 2:35 3:-149 4:12 5:13 6:23 7:-28 8:-34 9:-104 11:-103
bare:99	2:-8 3:-100 4:25 7:20 8:-35 9:-117 10:9 11:-45
bare:999	0:-11 1:29 2:-40 3:-12 4:-42 5:-27 7:-20 8:18 9:-54 10:-40 11:20
bare:9999	1:14 2:-67 3:8 4:-47 5:-56 7:-55 8:35 9:-20 10:-31
bare:more	0:-82 1:-31 2:-64 3:58 4:-92 5:-9 6:-71 7:-74 8:-74 9:49 10:-98 11:27
before:abducted	0:35 1:-16 2:22 3:-40 4:-42 5:-44 6:-29 8:-46 9:-36 11:-31
before:allocated	3:8 5:-11 6:8
before:casualties	0:-8 1:21 5:-20 6:-14 7:-27 11:9
before:dead-in-captivity	0:-50 1:-9 2:-25 3:-20 4:14 5:-29 7:32 8:-26 9:-10 10:-20 11:-16
before:delivered	3:26 9:-23 11:-12
before:displaced	0:-24 1:-24 2:-36 4:-15 5:-63 6:-31 7:-55 8:-30 9:41 10:-9 11:9
before:held	0:-39 1:-14 2:8 3:-27 4:32 5:-30 6:-15 8:-15 9:-23 10:-35 11:-26
before:injured	0:20 1:-43 2:-45 4:-57 5:33 6:-17 8:-26 9:-29 10:-54 11:-15
before:killed	0:16 1:-142 2:-65 3:-30 4:-22 5:49 6:-30 7:34 8:-42 9:-21 10:-60 11:-35
before:missing	1:-18 2:-10 3:-32 4:-27 5:9 7:14 8:-10 9:-10 10:-21 11:-19
before:pledged	3:-8 5:-9 11:11
before:prisoners-exchanged	0:-24 1:-9 2:-33 3:-19 4:-69 5:-21 7:-17 8:24 9:-9 11:-25
before:refugees	0:-11 1:-11 2:25 3:-35 4:-12 5:-18 6:-45 7:-10 8:-12 9:32 10:-15 11:11
before:released	0:-47 1:-17 2:26 3:-15 4:-28 5:-31 6:-17 7:17 8:25 9:-18 10:-9 11:-39
before:returned	0:-17 1:-24 2:-10 4:-29 5:-12 6:-11 8:-13 9:21 10:-27
behind:abducted	0:21 1:-16 2:-17 3:-22 8:-38 9:-34 10:-17 11:-33
behind:casualties	1:21 6:-17 7:-14
behind:dead-in-captivity	0:31 1:-8 4:31 5:-18 6:-49 7:-22 8:-35 10:-22
behind:delivered	3:8 11:-10
behind:displaced	0:-10 1:-23 2:-11 3:21 4:-51 5:-18 6:11 7:-41 8:-25 9:-49
behind:held	1:-9 3:-25 4:15 5:-16 7:-51 8:-15 9:-23 11:-14
behind:injured	0:-52 1:-63 2:-51 3:-36 4:-62 5:-16 6:87 7:-75 8:-43 9:-33 10:-42 11:-50
behind:killed	0:-30 2:-31 4:-40 5:-12 6:43 7:-72 8:-42 9:-74 10:29 11:-78
behind:missing	0:8 1:-15 3:-17 5:16 6:43 7:-42 8:-24 9:-22 10:-29 11:-41
behind:prisoners-exchanged	0:-21 2:-12 3:-16 4:-51 5:-16 6:-13 7:-11 8:29 10:17 11:-18
behind:refugees	0:-14 1:-12 3:37 4:-13 5:-15 7:-14 8:-13 10:-14 11:-48
behind:released	0:34 1:-10 2:-22 3:-39 4:-58 5:-10 7:-40 8:16 9:-18 11:-34
behind:requested	3:23 6:-12 9:-13
behind:returned	0:-26 2:-10 4:-29 5:-32 7:-20 8:-20 10:-29 11:19
ending:اء	0:16 2:17 4:-14 6:-33 7:11 8:-20
ending:ات	5:-15 6:31 7:-15
ending:ار	1:-8 2:-9 3:-11 4:-25 6:34 7:-16 8:-9 10:-15
ending:اص	5:22 6:-18
ending:اف	0:-12 3:-11 6:17
ending:اق	5:25 6:-20
ending:ال	9:8 11:-11
ending:ام	1:16 3:-14
ending:ان	2:-19 3:-11 4:21 7:-25 8:-11 9:-8 10:-21 11:-8
ending:اه	0:8 3:-12 5:-38 6:28 10:-18
ending:با	0:-11 5:15 6:-15 10:16
ending:بب	5:18 6:-12
ending:بط	2:-13 4:19 6:-14
ending:بل	0:16 1:-8 2:13 3:-10 4:-15 5:-28 6:-10
ending:به	0:-10 2:-11 3:-15 4:-13 5:-16 6:26 10:15
ending:تا	6:29 11:-11
ending:ته	0:25 2:-8 4:-13 10:-22
ending:تي	0:-14 10:14
ending:ثر	5:-9 6:17
ending:ثه	6:11 8:11 10:-11
ending:جه	5:18
ending:حا	1:-14 5:-8 6:27
ending:خل	6:18
ending:دا	3:-10 4:-11 5:-26 6:36
ending:در	3:-8 5:11
ending:ده	3:-15 5:12 6:-10 9:-16 11:21
ending:دي	3:-15 5:-8 6:15 9:-29 11:27
ending:را	2:-11 4:-16 5:-17 8:23
ending:رت	5:26 6:-16 7:-13 10:-8 11:8
ending:رج	3:-12 4:-14 5:-18 6:23 7:-18 8:-10 9:20 10:19 11:-19
ending:رح	3:-10 5:-24 6:35
ending:رق	5:-10 6:12
ending:ره	1:17 11:-14
ending:ري	3:-21 4:15 5:-9 6:18 7:-10 10:-16 11:9
ending:سب	3:18 5:-10 9:-18
ending:طع	2:-8 4:-19 5:-10 6:-18 7:29
ending:طه	5:10 8:11
ending:عا	0:18 5:-10
ending:عت	3:-17 7:18
ending:عه	0:-11 1:-16 2:-14 4:8 5:-21 6:12 7:-20 8:10 11:-20
ending:في	4:-19 7:16 8:-13 10:-11
ending:قا	3:9 8:13
ending:لا	0:-15 2:-12 6:26 10:-12
ending:لت	4:17 5:-8
ending:لغ	5:-26 6:29
ending:له	0:-19 3:-16 4:17 6:11 7:-12 10:-15
ending:لي	0:8 2:-12 3:-37 4:-22 5:-24 7:15 9:22 11:15
ending:ما	3:-11 4:14 5:20 6:-33 7:16 10:-15 11:-9
ending:مت	4:18 5:-11 6:-19 7:-9
ending:مل	0:-8 2:20 4:-16 6:-9 7:-18 8:-9 11:-8
ending:مه	6:9
ending:مي	2:27 6:-18
ending:نا	0:-21 1:-8 2:-10 3:-12 5:-11 6:9 7:-12 8:8 9:-12
ending:نت	0:-9 2:-14 4:-13 6:16 10:8
ending:نه	4:-10 6:11 8:14 10:-13
ending:ني	0:-9 1:-9 3:-27 4:9 5:-26 6:-14 7:-25 9:21 11:-25
ending:ها	0:-15 2:-20 4:8 5:14 6:17 7:-17 8:-29 10:-26
ending:هم	0:-29 1:-69 2:-12 4:-26 6:15 7:-30 8:-18 9:-9 10:28
ending:هن	0:-39 2:-25 3:-28 4:-8 5:-11 6:28 7:-22 8:-22 9:-13 10:31 11:-14
ending:وا	2:-32 4:-27 6:-14 7:-48 10:-9 11:-14
ending:وب	2:-8 3:-20 4:29 5:-15 9:-13 10:-20
ending:وح	2:-12 3:-19 4:-8 5:22 10:12 11:-9
ending:ود	3:-14 9:17 11:-11
ending:وق	5:28 6:-28
ending:ول	3:17 8:11 10:-13
ending:ون	1:-14 2:-26 3:47 4:-9 6:-29 7:-24 8:-14 9:-15 10:-28 11:-44
ending:يا	0:-20 1:-15 3:-26 5:-8 6:-31 7:-16 8:11 9:-35 11:34
ending:يب	0:-9 2:-12 3:-8 4:-21 5:16 10:-13
ending:يت	6:10
ending:يد	9:16 11:-27
ending:ير	0:-9 2:-15 4:33 5:-8 6:-31 8:-8 10:-19
ending:يع	4:-14 10:-17
ending:يف	7:11
ending:يم	3:15
ending:ين	0:-12 1:-22 4:10 5:-61 6:33 7:-25 11:-41
ending:يه	0:-19 4:-23 5:-35 8:9 9:-8 10:10 11:-8
equal:abducted	0:39 1:-11 3:-25 4:-26 5:-19 7:-8 8:-27 9:-13 10:-49 11:-14
equal:dead-in-captivity	0:-31 2:35 6:-26 8:-29 10:-32
equal:displaced	3:21 4:-9 5:-23 9:-22 10:-11 11:-15
equal:held	0:-15 2:-15 3:-14 4:24 5:-22 6:33 7:-13 8:-60
equal:injured	0:-11 1:-19 3:-26 4:-44 5:53 6:-36 8:10 9:-10 10:-29 11:-15
equal:killed	0:-19 1:-60 2:-32 3:-80 4:18 5:-28 6:79 7:-62 8:-20 9:-38 10:-23 11:-49
equal:missing	0:-25 1:-8 3:-20 4:-33 5:-26 6:-23 7:43 10:15
equal:prisoners-exchanged	0:-12 1:-10 3:-15 4:-20 5:-13 6:-27 7:-17 8:42 10:-33 11:-15
equal:refugees	3:-16 9:11
equal:released	0:-22 1:-11 2:-26 3:-22 4:-30 6:-43 9:-10 10:43 11:-21
equal:returned	3:-18 6:-11 9:-26 11:29
form:digits	0:-17 1:21 2:-36 3:-17 4:-39 7:-17 9:-36 10:-39 11:14
form:dual	0:25 1:-37 3:-47 4:-21 5:-38 6:-12 7:20 8:-18 9:-27 10:9 11:-38
form:mixed	0:-51 1:-59 2:-58 3:38 4:-37 5:-42 6:-24 7:-67 8:-54 9:30 10:-62 11:16
form:range	0:-14 2:-21 4:-23 5:-36 7:-13 8:-9 9:11 10:-15
form:singular	0:-59 1:-66 2:32 3:-81 4:-12 6:9 7:-29 8:-70 9:-73 10:35 11:-74
form:vague	0:-23 1:-58 2:13 3:-69 4:27 6:22 8:-9 9:-51 10:-46 11:-19
form:words	1:-37 2:-14 4:17 5:-20 7:-13 9:-9 11:-57
headline	1:-39 2:-33 3:-24 4:11 7:17 8:-12 9:-52
here:#aboard	1:-39 2:-36 3:-62 4:-39 5:-8 7:8 8:-51 9:-19 11:41
here:#aid	0:-50 1:-32 2:-33 3:14 4:-8 5:10 7:-30 8:-14 10:-43 11:-29
here:#alive	0:-18 1:-26 2:8 3:-29 4:-21 5:-38 6:-10 8:-14 9:-17 10:30 11:-31
here:#captives	0:63 1:-70 2:-14 3:-49 4:35 5:-61 6:-48 7:-23 8:-69 9:-82 10:26 11:-86
here:#captivity	0:-31 1:-18 2:44 3:-17 4:13 5:-29 6:-71 8:-35 9:-9 11:-12
here:#captors	0:44 1:-20 2:-110 3:8 5:-18 7:-92 8:-66 9:-67 10:20 11:-70
here:#carrying	0:-10 1:-9 2:-10 3:-17 4:-8 6:12 7:12
here:#commerce	0:-8 1:-39 2:-28 3:-54 4:-15 5:15 7:19 8:-12 9:-56
here:#containing	2:-68 3:-8 5:-36 8:15 10:-47 11:-14
here:#contest	0:-17 1:15 2:-40 3:-16 4:-11 5:16 6:-19 10:-36
here:#crossing	0:-23 1:-43 2:-40 3:-13 5:-43 6:-34 7:-47 8:-40 9:62 10:-9
here:#custody	0:-14 1:-15 2:-36 3:-31 4:-26 5:-26 6:35 7:-38 8:27 9:-17
here:#demand	0:8 1:-16 2:13 3:-23 4:14 5:-30 6:12 7:-39 8:-19 9:-22 11:-15
here:#disease	0:-20 1:-12 2:18 4:-11 5:-19 6:21 7:-14 9:-18 10:-9 11:-15
here:#displacement	0:-48 1:-53 2:-58 3:64 4:-78 5:-32 6:-59 7:-30 8:-54 10:-10
here:#exchange	2:-47 3:-22 4:-66 5:-15 7:-47 8:56 9:-47 10:-11 11:-71
here:#execution	1:-10 2:41 3:-16 4:-26 5:-27 6:-39 7:18 8:-30 10:-9 11:-17
here:#given-back	0:-54 1:-32 2:-33 3:-52 4:-61 6:29 7:-59 8:37 9:-49 10:-17 11:16
here:#giving-from	1:-45 2:-61 3:17 4:-8 5:-21 6:-16 8:10 10:-25 11:-12
here:#group	0:-12 1:-31 2:21 3:-33 4:15 5:-21 6:-28 9:-29 10:11 11:-40
here:#handover	1:-24 2:31 3:-49 4:24 5:-20 6:-28 7:-10 8:-15 9:-16 11:-15
here:#hostages	0:-22 1:-13 2:20 3:-23 4:-12 5:-34 8:-27 9:-11 10:17 11:-27
here:#losing-side	1:-33 2:16 3:-34 4:20 5:-43 7:-42 8:19 9:-50 10:-73 11:18
here:#need	0:-9 1:-14 2:21 4:-24 5:19 7:-24 8:-17 9:-24 10:-30 11:-9
here:#police	0:13 1:-36 2:-27 3:-8 4:-39 5:-19 6:10 8:-20
here:#prisoners	1:-36 2:11 3:-11 4:21 5:-65 6:-29 7:-23 8:25 9:-36 10:-12 11:-65
here:#receiving	0:-26 1:-26 3:-40 4:-53 5:-13 6:15 9:-26 10:-11
here:#remainder	0:-32 1:-55 3:-31 4:18 6:-34 7:22 8:-8 9:-35 10:13 11:-13
here:#report	0:9 4:-56 5:-36 7:14 8:19 9:-33 10:-24
here:#rescue	0:-32 1:-47 3:-53 4:-36 6:13 7:12 8:-14 9:-27 10:15 11:-38
here:#return	0:-17 1:-26 2:-11 3:-61 4:-36 5:-29 6:-19 7:-21 8:19 11:48
here:#since	1:-12 2:-44 3:-9 4:-26 5:-15 7:8 8:-9 9:-16 10:-17 11:13
here:#sport	0:-10 1:18 2:-22 3:-12 4:-37 7:-24 8:14 9:-13 10:-28
here:#state	0:-29 1:-48 3:-72 4:14 5:-16 6:11 7:-29 8:-10 9:-31 10:-23 11:37
here:#treatment	0:-23 1:-12 2:-24 3:-27 4:-8 6:26 7:-40 8:27 9:-13 10:-28 11:-14
here:#war-prisoners	8:23 10:-17
here:abducted	0:101 1:-72 2:-25 3:-100 4:-49 5:-53 6:-32 8:-49 9:-49 10:11 11:-89
here:allocated	0:-16 1:-12 2:-27 3:-13 4:-29 5:-24 7:-27 9:-31 10:28 11:17
here:casualties	0:-22 1:53 2:-13 3:-26 4:-22 6:-46 7:-31 8:-18 9:-11 10:-21 11:-23
here:dead-in-captivity	2:32 4:-23 5:-9 6:-30 8:-22 10:-13
here:delivered	1:-26 2:14 4:-56 5:-14 6:-9 7:-26 8:-26 9:21 10:-20 11:-21
here:displaced	0:-74 1:-105 2:-54 3:116 4:-76 5:-65 6:-85 7:-60 8:-50 10:-26
here:held	0:-23 1:-61 2:16 3:-64 4:96 5:-42 6:-82 7:-24 8:14 9:-21 11:-63
here:injured	0:-83 1:-26 2:-123 3:-73 4:-87 5:155 6:-57 7:-99 8:-65 9:-92 10:-123 11:-73
here:killed	0:-41 1:20 2:55 3:-84 4:-73 5:-30 6:101 7:-32 8:-91 9:-92 10:-68 11:-104
here:missing	0:-66 1:38 2:-37 3:-75 4:-64 5:-49 6:-49 7:141 8:-78 9:-94 10:-43 11:-56
here:pledged	0:-18 1:-27 2:15 3:29 4:17 5:-23 8:-33 10:-23 11:-29
here:prisoners-exchanged	0:-14 1:-23 2:-9 3:-13 4:8 5:-33 6:-24 7:-72 8:41 9:-47 10:-26 11:8
here:refugees	0:-34 1:-9 3:-44 4:-8 5:-35 6:-43 7:-62 8:-37 9:79 10:-39 11:20
here:released	0:-51 1:-37 2:-13 3:-51 4:-64 5:-48 6:-56 7:-31 8:8 9:-19 10:92 11:48
here:requested	1:-37 2:18 4:-14 5:-20 7:-64 8:-9 11:-23
here:returned	0:-30 1:-84 2:-28 3:-39 4:-72 5:-27 6:-44 7:-17 8:-13 9:-66 11:100
here:said	0:8 2:-16 3:-23 5:-29 6:14 8:-23 9:-20 10:-25 11:-14
here:set	0:-69 1:14 2:-29 3:-28 4:-38 5:11 8:-9 10:-31 11:12
here:total	2:-14 3:-16 4:-15 5:-19 6:25 7:-8 8:11 10:-23
item	0:-25 1:15 3:9 5:11 6:-32 7:-47 8:-15 9:-16 10:-35 11:11
last:claim-abducted	0:21 1:-32 3:-38 5:-9 6:-27 7:-33 8:-46 9:-49 10:21 11:-30
last:claim-allocated	0:-35 1:-28 3:31 4:-34 5:10 6:-14 8:-17 9:9 10:-22 11:-17
last:claim-casualties	5:20 6:-10
last:claim-dead-in-captivity	0:-17 2:11 3:-15 7:-14 8:-30 10:11 11:-13
last:claim-delivered	0:-16 1:-29 2:-31 3:-9 4:-44 6:37 7:-62 8:10 9:16 10:-24 11:-20
last:claim-displaced	2:-19 3:14 4:-48 5:-36 7:-90 8:-44 9:-19 11:19
last:claim-held	0:17 1:-20 4:20 5:-38 6:-10 7:-13 8:-55 9:-21 10:12 11:-25
last:claim-injured	0:-33 1:-21 2:-57 3:-9 5:-17 6:27 7:15 8:-20 9:-42 10:-9 11:-25
last:claim-killed	0:11 1:-43 2:-10 3:-25 4:-35 5:14 8:-66 9:-35 10:13 11:-42
last:claim-missing	0:-25 1:-47 2:-20 4:25 5:-17 6:-8 7:17 8:-28 9:-9 10:-9 11:-24
last:claim-pledged	0:-8 1:-14 2:-9 3:-13 4:-19 6:27 7:-17 8:15 9:-10 10:-17
last:claim-prisoners-exchanged	0:-25 1:-32 2:-41 3:-47 5:-46 6:-38 7:-43 8:36 9:-28
last:claim-refugees	0:-15 2:-28 3:-70 4:-43 5:-33 6:-16 7:-35 8:12 9:8 11:48
last:claim-released	0:15 1:-26 3:-16 4:14 5:-15 6:-26 8:-50 9:-17 10:15 11:-48
last:claim-requested	0:-8 6:-10 9:20 11:-21
last:claim-returned	0:-51 1:10 2:-20 3:-17 5:-46 6:-29 8:-36 9:-34 10:-14 11:40
last:claim-total	3:16 7:-16 9:-32 10:-8 11:-16
left1:"	0:-47 1:15 2:-12 4:-22 5:-53 7:-11 10:22 11:-32
left1:#	0:18 1:9 2:-20 3:11 4:-26 5:-15 6:-18 7:-23 8:8 9:-27 10:-9 11:11
left1:(	0:-8 1:-11 5:-24 6:28 7:-27 9:-20 11:28
left1:,	0:8 1:-90 2:-12 4:-14 5:-27 6:14 9:-23 10:-19 11:-9
left1:-	0:-13 1:-10 2:-20 3:-43 6:-31 7:-14 8:12 9:31 10:-17 11:-9
left1::	0:-35 1:16 2:-53 4:-52 5:-17 6:10 7:-23 8:-26 10:-20
left1:|	0:-46 1:-26 2:-63 3:-15 4:25 5:-10 6:-8 8:16 9:-38 10:-19 11:14
left1:اجلاء	3:29 5:-8 6:-10 9:-8 11:-8
left1:اجلي	3:10
left1:احتجاز	0:-18 2:-19 4:30 6:-11 7:-16 8:-11 10:-21
left1:احدهما	2:-14 7:10
left1:استشهاد	5:-22 6:23
left1:اصابه	5:28 6:-26
left1:اصل	0:36 1:-13 2:22 3:19 4:-24 5:-11 6:-22 7:-29 8:-10 9:-18 10:-29 11:-24
left1:اصيب	5:42 6:-39 7:-9
left1:اطفال	5:-12 6:23 7:-13
left1:اطلقت	8:24 10:-18
left1:الا	0:-14 1:-11 2:-11 3:-38 4:-20 5:-14 7:-46 8:-8 9:-18 10:27 11:27
left1:الان	0:-15 1:-22 3:13 4:-19 5:-8 6:14 7:-21 9:16 10:-10 11:-15
left1:الجرحي	0:-8 2:-8 5:32 6:-29 7:-8
left1:الحرب	0:-25 2:-15 3:-23 4:-27 6:43 7:-15 8:-12 9:-21 10:-19 11:-10
left1:الحصيله	3:-20 5:-8 6:29
left1:السلطات	3:14
left1:السودان	3:8 9:12 11:-18
left1:الضحايا	1:-10 5:-9 6:23 7:-14
left1:العام	0:-11 1:11 3:-10 6:-10 8:-8 9:-18 10:-8 11:22
left1:العايدين	3:-17 4:-20 6:-23 8:20 9:-12 10:12 11:16
left1:العدد	0:-15 1:-15 3:-26 4:-12 5:-34 6:28 11:-13
left1:القتلي	1:-8 2:-8 3:-10 5:-36 6:57 7:-12
left1:القطاع	0:-15 2:12 4:8 6:-13 9:-20 10:-8 11:21
left1:الماضي	0:10 1:-9 2:-9 3:-13 4:-23 8:13 10:-16 11:13
left1:الماضيه	6:8
left1:المفوضيه	3:-10 9:23 11:-18
left1:الي	0:-36 2:-35 3:-57 5:-19 6:24 7:-14 8:-21 9:-22 10:17 11:9
left1:اليوم	0:10 1:-16 2:-18 3:23 4:-28 5:-15 6:12 7:-23 8:22 9:-11 10:-33 11:-23
left1:اما	0:-14 2:-14 3:-23 5:-20 6:16 7:15 8:11 9:-12 10:-25 11:-18
left1:امراه	0:21 5:-15 7:-9 10:-17
left1:امس	1:13 2:15 6:-16 8:-10
left1:ان	0:-27 1:11 2:-29 3:-13 4:29 6:-12 8:-31 9:-20 10:-31 11:-21
left1:انتشال	5:-24 6:34 7:-12
left1:انهم	0:-8 2:-15 4:15 5:-25 6:21 11:-8
left1:اي	0:-23 2:11 3:-13 4:16 5:-14 6:-29 7:22 10:-35
left1:ايام	5:10 8:9
left1:ب	0:-8 4:-14 5:-12 6:23 7:-14 10:-10
left1:بان	2:16 3:-28 4:-14 6:-19 7:-13 9:-23 11:31
left1:بحياه	0:-13 1:-18 2:-10 3:-42 4:-8 5:-35 6:66 7:-28 9:-18 11:-22
left1:بعد	0:-8 1:17 7:-13 10:-11
left1:بقتل	2:-21 4:-19 5:-10 6:34
left1:بلغ	3:10 5:-22 6:14 8:12 9:-13 11:-11
left1:بلغت	3:22 9:-26
left1:بمقتل	0:-19 2:14 3:-18 4:-17 5:-17 6:29 7:-9 10:-22
left1:بواقع	9:-19 11:19
left1:بين	0:14 1:-14 2:-18 4:17 6:-13 10:-20
left1:بينها	2:-19 4:-8 5:-10 6:36 8:-20 10:-19
left1:بينهم	0:-24 2:8 3:-25 4:-26 5:-10 7:-41 9:11 10:13 11:-10
left1:تحرير	0:-27 2:-8 4:-22 6:-17 10:37
left1:تزال	4:15 10:-12
left1:تسلم	6:10
left1:تشاد	0:-8 3:-24 5:-9 6:-20 9:33 10:-9 11:-26
left1:تشمل	2:-9 4:-9 5:-15 6:10 8:35 10:-19
left1:تضم	6:-13 11:14
left1:تقل	3:-8 5:-10 6:11 11:8
left1:توفي	2:11 4:-17 5:-17 6:31 8:-15
left1:ثم	2:-14 3:-19 4:-12 5:-26 6:20 8:-14 9:22 10:18
left1:جانب	3:-19 4:-8 6:-8 8:-9 9:14 10:21 11:-13
left1:جثامين	2:-16 4:-12 6:38 7:-9 8:-17
left1:جثث	4:-8 8:-19 10:-12
left1:جثه	2:21 4:-12 6:-13 10:-20
left1:خرج	2:-17 4:-10 6:-14 8:-19 10:26
left1:خطف	0:29 4:-24 6:-16 8:-10 10:-20
left1:خلاله	0:11 6:-14
left1:رفات	0:-14 2:31 3:-8 4:-28 5:-12 6:9 8:-29 10:-29 11:-12
left1:روسيا	4:17 8:-13
left1:زال	0:-23 2:-25 3:22 4:45 5:-16 6:-32 7:-10 8:-12 9:-13 10:-37 11:-27
left1:سراح	0:-25 2:-12 4:-22 6:-20 7:-8 8:-17 10:37
left1:سقوط	4:-14 6:26
left1:سوي	0:-26 1:16 2:-13 3:-19 4:-18 5:-12 6:-30 7:-16 8:-19 9:-13 10:34 11:14
left1:شهيد	5:25 6:-25
left1:ضمنهم	4:-8 6:12 8:10
left1:عاد	0:-8 3:-35 5:-16 6:-22 7:-12 8:-12 9:-30 10:12 11:45
left1:عبر	3:-15 6:-11 9:17
left1:علي	0:-44 1:8 3:-25 4:-17 5:-48 6:28 7:23 8:-23 9:-12 10:-29 11:-18
left1:عن	0:-85 1:-39 2:-25 3:-55 4:-44 5:-56 6:-41 7:66 9:-43 10:50 11:-16
left1:عند	4:-18 6:20 7:-11
left1:غادر	3:-10 5:20
left1:فقتل	5:-15 6:29 10:-9
left1:فقدنا	0:-10 1:-12 3:-13 4:-12 5:-19 6:41 7:-29
left1:فيه	0:-10 1:-10 3:-10 5:-9 6:15 7:-8 9:9 11:-10
left1:فيها	2:-19 3:-9 4:31 5:11 6:-17 7:-12 8:-19 10:-22
left1:قتل	0:-30 1:-8 2:-25 3:-29 4:-20 5:-9 6:47 7:-14 8:-8 10:-27
left1:قتلت	1:-19 2:-14 4:-16 5:-14 6:50 7:-8 10:-14
left1:قتلوا	0:-34 2:-20 5:22 6:9
left1:قتلي	5:20 6:-19
left1:قتيل	3:19 6:-19
left1:قتيلا	5:14 6:-33 7:21
left1:قضي	1:-9 3:-15 5:-11 6:39 7:-12
left1:كانت	1:17 2:24 4:-19 5:-18 6:-14 7:-18 8:-13 10:-23
left1:كانوا	0:-10 1:-12 3:32 4:-16 5:-10 6:-23 8:-12 9:-10 10:-14 11:-22
left1:كنا	0:-8 2:-14 4:35 8:-14 10:-16
left1:ل	3:-12 11:11
left1:لدينا	2:-16 6:-17 7:13 8:-15 10:-11
left1:لقي	3:-11 5:-17 6:38 7:-20
left1:مات	0:-27 1:-13 2:25 4:-16 5:-17 6:11 7:-32 10:-12
left1:مصرع	5:-21 6:35
left1:مصير	0:-20 1:-8 2:-25 4:-22 6:-17 7:42 10:-20 11:-15
left1:مع	0:12 1:-11 3:-14 4:21 7:-21 10:-22 11:-14
left1:مقابل	2:-35 4:-42 5:-26 7:-14 8:37 9:-15 10:-27 11:-30
left1:مقتل	0:-37 1:-16 3:-35 4:-21 5:-36 6:83 7:-34 8:-9 9:-8 10:-11 11:-8
left1:من	0:18 1:15 3:-22 4:-12 5:-24 6:11 7:-32 10:-15 11:-14
left1:منها	0:20 2:-20 3:9 7:-11 11:-10
left1:منهم	0:-21 1:-16 2:18 3:-22 4:-23 6:11 7:-44 9:-14
left1:نزح	3:31 9:-9 11:-10
left1:نزوح	3:17 5:-9 6:-12 9:-12
left1:نساء	5:-14 6:25 7:-11 10:-10
left1:نقل	3:13 5:23 6:-22 7:-13 9:15 10:-14 11:-30
left1:نقلت	6:-11
left1:نوفمبر	2:-9 5:-8 6:8 10:15
left1:و	2:-37 3:11 4:-17 5:28 6:-11 8:-15 9:-36 11:-25
left1:واصاب	5:31 6:-32
left1:واصابت	5:24 6:-23
left1:واصابه	0:-10 1:-11 2:-12 3:-21 4:-10 5:79 6:-76 7:-23 11:-11
left1:واصيب	0:-42 1:-10 2:-11 3:-23 4:-14 5:76 6:-66 7:-22 8:-14 9:-9 10:-14
left1:وان	0:-35 1:-22 2:10 3:26 4:-22 5:-39 6:-16 9:-32
left1:وبقي	4:14 6:-11 9:11 10:-9 11:-19
left1:وتوفي	2:14 4:-10 5:-25 6:27 7:-13
left1:وجرح	0:-12 3:-10 4:-10 5:70 6:-67 7:-18
left1:وحده	1:-8 3:39 4:-23 5:-12 6:-39 9:-12 10:-9
left1:وحدها	0:23 4:-19 5:-26 6:13 7:-8 10:-11
left1:وصل	9:15 11:-16
left1:وصول	3:-12 5:-23 6:20 9:-9 11:17
left1:وعاد	2:-10 3:-14 4:-13 5:-10 6:-8 8:-9 10:18 11:14
left1:وعددهم	0:-22 1:-13 2:-20 4:8 6:-12 7:-27 8:19 9:-9 10:-23 11:-14
left1:وفاه	0:-9 1:-8 2:35 3:-8 4:-32 5:-37 6:27 7:-15 8:-24
left1:وفقد	5:-20 6:-34 7:36
left1:وقتل	0:-33 1:-18 2:9 3:-27 4:-20 5:-34 6:52 7:-17 10:-22
left1:وقضي	0:-13 1:-26 2:17 3:-14 4:-19 5:-19 6:39 7:-29 10:-22
left1:ونقل	3:12 4:-18 5:29 6:-35 8:18 10:-10 11:-16
left1:وهم	3:24 5:-10 6:-26 7:12
left1:يزال	0:-44 1:-9 2:-39 3:32 4:33 5:-8 6:-40 7:38 8:-21 9:-36 10:-40 11:-36
left1:يضم	0:-11 3:17
left1:يعود	3:-10 5:-8 6:-10 9:-8 10:-8 11:19
left1:يقتل	3:-10 5:-8 6:24 8:-9
left1:يقل	7:10
left1:يكون	0:-17 1:27 2:14 3:-10 6:-32 7:-8 10:-12
left1:يناير	3:-10 6:14 11:11
left1:•	0:-15 1:-17 2:-14 3:42 4:-23 5:-17 6:-29 7:-13 8:-25 9:-20 10:-17 11:-24
left2:"	1:-38 4:21 5:-36 6:9 7:-37 8:-43 11:-46
left2:#	0:20 1:-25 2:-46 3:-16 4:-43 6:14 7:-15 8:-21 9:-20 11:11
left2:(	0:10 3:16 5:-14 9:-16 10:-8 11:-12
left2:)	0:-9 1:21 4:-11 6:-18 7:-14 8:-14 9:-29 10:-9
left2:,	0:-81 1:-20 2:10 3:-17 4:-27 5:14 7:-13 11:8
left2:-	0:-8 1:-16 2:-10 3:-20 4:-16 5:-14 6:31 7:-24 8:-8 10:23 11:-16
left2::	0:-14 1:-12 2:-20 3:15 4:-30 6:13 9:-10 11:-12
left2:اربعه	0:12 5:-20 6:11
left2:ارتفع	2:-8 4:12 5:19 6:-18 10:-10
left2:اضافه	3:-32 5:-10 8:-27 9:-33 10:18 11:28
left2:اطلاق	0:-9 4:-16 8:-14 10:28
left2:اعلنت	0:-13 6:21 7:-9
left2:افرج	0:-19 2:-11 4:-8 5:-8 6:-14 8:-10 10:25
left2:اكتوبر	3:16 5:-10 10:9
left2:الاحد	0:-8 4:-10 6:-12 10:9
left2:الاحمر	2:22 6:-14
left2:الاسبوع	0:-10 1:-9 3:-15 4:-20 5:-11 6:32 7:-21 11:-14
left2:الاصابات	5:27 6:-15
left2:الافراج	0:-21 2:-12 4:-20 6:-23 7:-8 8:-23 10:41
left2:الاقل	5:9
left2:الان	0:-28 2:-14 4:-8 7:-11 10:32
left2:الاول	1:23 3:-14 5:-10 6:-16
left2:الاولي	3:-14 5:-11 10:11
left2:البلاد	3:12 4:9
left2:التي	3:11 11:-10
left2:الثاني	1:14 3:15 6:-8 7:-11 9:-23 11:-14
left2:الجمعه	0:-19 2:-18 4:-16 6:13 7:13 8:10 10:-14 11:-8
left2:الحصيله	6:17
left2:الحكومه	0:-9 1:-14 3:-30 4:-16 5:-9 6:36 7:-14 9:-13
left2:الخميس	2:-8 5:-8 6:-18 7:-10 10:23
left2:الذي	0:27 1:-20 2:-17 4:-12 5:-14 6:-12 8:-8 10:-14 11:-8
left2:السودان	3:-17 9:22 11:-13
left2:الشرطه	0:20 4:-15 7:-10 10:-9
left2:الشهر	2:26 3:17 6:-26 9:-9 11:-16
left2:الصحه	6:13
left2:العام	0:9 2:-10 3:-16 4:-16 5:-22 6:35 7:-19 8:-11 9:-9 10:-13 11:21
left2:العدد	5:-19 6:23 7:-10
left2:الفا	3:8
left2:القتلي	1:-11 5:-18 6:34
left2:القوات	0:-10 4:-12 5:-8 6:8 10:9
left2:اللاجيين	3:-13 9:-12 11:19
left2:الماضي	0:10 6:10
left2:المتحده	0:10
left2:المدني	1:-10 4:-19 6:30
left2:المفقودين	6:-15 7:27 11:-10
left2:المنظمه	1:12 4:13 6:-12 7:-14 9:-19
left2:الي	1:-25 2:-30 3:18 4:-35 5:-15 6:-27 7:-32 8:-18 9:30
left2:اليوم	5:-8 6:23
left2:امراه	1:16 5:-9 6:-12 7:-11
left2:ان	0:-12 1:-42 2:-27 3:-51 5:-28 6:38 8:-43
left2:انا	6:28 7:-15
left2:انه	6:17
left2:انها	1:-17 2:28 3:-11 4:-23 5:-8 8:10 9:-11 10:-26 11:17
left2:او	0:-10 1:35 3:-10 6:-28 7:-22
left2:اودت	6:16 7:-13
left2:اودي	3:-21 5:-22 6:34 7:-8
left2:ايام	2:-8 3:14 6:-12 7:-9 9:-23 10:-10 11:15
left2:بدايه	5:10 6:-12 9:-10 11:10
left2:بعد	2:-12 5:-17 6:10 7:18 10:-8
left2:بعدما	0:-11 3:14 5:-11 6:-20 9:8 11:-14
left2:بين	1:-14 2:-14 3:-28 4:-33 6:12 7:-22 8:17 9:-13
left2:تبادل	2:-19 4:-14 6:16 10:-9
left2:تحت	1:-8 6:-18 7:22
left2:تعلن	6:9
left2:تقول	0:-8 4:11 5:-8 6:-12 7:14 8:-8 10:-11 11:-12
left2:ثلاثه	8:9
left2:ثم	5:-27 6:35 7:-14
left2:جثامين	5:10 7:-15
left2:جثث	0:-8 2:-10 4:-10 5:11 6:-12 8:20 10:-19
left2:جري	6:8
left2:جريحا	5:34 6:-19
left2:جنديا	0:25 2:-21 3:-9 4:25 5:-12 6:-53 7:-17 8:14 10:-17
left2:حتفهم	5:-8 6:-11 7:24
left2:حتي	0:12 1:-11 3:-15 4:-15 5:-28 6:23 7:-10 8:-9 10:-11 11:-9
left2:حصيله	5:10
left2:حيث	0:-20 2:-13 3:-8 4:-13 6:32 10:-24
left2:حين	0:-11 2:-8 4:-19 7:21
left2:خطف	0:28 3:-8 4:-8 10:-22
left2:خلال	1:13 3:22 6:-14 9:-12 11:-19
left2:خمسه	4:16 6:13 10:-15
left2:ذلك	0:18 6:-21 7:-13
left2:ساعه	5:-33 6:42
left2:سبعه	2:-12 4:-19 5:17 6:13 10:-8
left2:سيده	5:-8 6:10
left2:شخص	3:-22 5:16 6:-12 9:20
left2:شخصا	0:-15 1:-13 3:20 5:27 6:-16 7:-21 9:-10 11:-11
left2:شهداء	5:25 6:-24
left2:شهيدا	6:10
left2:عبر	3:-19 9:31 11:-21
left2:عثر	0:-30 2:16 5:-18 6:26 7:-16 10:-9
left2:عدد	1:-15 3:-13 6:13 9:-9
left2:عشر	0:-13 5:9 6:13 7:-21
left2:علي	0:-27 1:-9 2:14 4:-10 5:-10 7:12 10:-20
left2:عمليات	2:-11 4:-9 5:-9 6:15 7:-13 8:-13 10:17
left2:عن	0:-23 1:-17 2:-9 3:-35 4:30 5:-27 6:14 7:-42 9:-13 11:-19
left2:غزه	2:19 6:-15
left2:غير	3:34 6:18 7:-12 9:-21 10:-11 11:-42
left2:فضلا	4:-16 7:19 8:-9 9:-17 11:17
left2:في	1:-22 2:-12 3:12 4:-9 5:17 6:-13 7:-46 8:11 9:9 10:-24 11:-28
left2:فيما	0:-12 3:-13 4:-21 5:13 7:20 10:-24 11:9
left2:قافله	1:-8 3:-12 6:-18 11:27
left2:قال	5:-29 6:29
left2:قبل	0:-8 1:-8 2:15 3:18 4:-24 5:-20 9:-10 10:-21 11:-16
left2:قتل	0:-16 2:-15 5:-15 6:32 10:-15
left2:قتلوا	0:-10 2:13 4:-8 5:24 6:-19 10:-13
left2:قتلي	5:8 6:-15 7:10
left2:قتيلا	0:-9 1:-9 5:16
left2:قد	0:-18 1:19 2:16 4:-26 5:-25 6:-11 7:-31 10:-27 11:-20
left2:كان	0:-22 1:-8 3:-8 4:15 6:-24 7:-21 8:-23 9:-10 10:17 11:-9
left2:كل	6:-12 7:15
left2:كييف	2:14 3:-9 4:-21 5:-11 6:-16 8:18 10:-17 11:-16
left2:لا	0:-31 2:-23 3:17 4:27 5:12 8:-13 9:-10 10:-27 11:-26
left2:للاجيين	3:8
left2:للهجره	3:13 6:-15 9:-13
left2:ما	0:-21 1:-9 2:-24 3:23 4:26 5:-17 6:-28 10:-12 11:-28
left2:مدنيا	5:39 6:-38
left2:مدنيين	3:11 5:20 6:-34
left2:مساء	2:21 6:-23 10:-18
left2:مسلحون	0:17 4:-19 6:12 10:-21
left2:مصابا	5:31 6:-26
left2:مصرعهم	5:-14 6:18
left2:مطلع	0:16 2:-13 10:-11
left2:مع	3:11 5:10
left2:ملايين	3:17 6:-14
left2:من	3:-14 5:-13 6:-14 7:-13 8:-11 9:13 11:-31
left2:منذ	0:12 1:-12 4:-8 6:9 7:-14 10:-14
left2:منهم	0:14 2:-8 10:-12
left2:نقلت	3:-10 8:19 9:23 10:-18 11:-19
left2:هذا	0:-8 1:24 3:-9 6:-23 7:-11 9:-11 11:16
left2:واحتجزت	6:15
left2:واحد	0:-9 2:-8 3:8 4:-11 6:10 7:-10 8:24 10:-29
left2:واحده	5:17 6:-8
left2:واضاف	0:-16 1:-11 2:-27 3:-30 4:-38 5:44 6:-21 7:-39 8:12 9:-17 10:12 11:-11
left2:وتستضيف	9:12 11:-9
left2:وعلي	0:-13 1:-11 3:-17 4:-14 5:-12 6:-22 7:-13 8:-12 10:-9 11:28
left2:وفاه	2:18 4:-16 6:-15 7:18 8:-10
left2:وفيات	5:13
left2:وقال	3:-26 4:18 5:-23 7:-25 11:21
left2:وقد	2:-8 3:-25 4:-11 5:-9 6:22 7:-15 10:-20 11:17
left2:ولا	0:-19 2:-28 3:20 4:23 5:-25 6:-42 7:46 8:-18 9:-28 10:-29 11:-15
left2:وما	3:-11 4:31 5:-10 6:-18 7:8 10:-32 11:-13
left2:ومن	0:20 1:-9 2:-19 3:25 4:-21 5:-9 6:-22 8:-10 10:-9 11:-19
left2:يعلن	0:-18 4:-8 10:18
left2:يناير	0:-15 2:-29 3:-9 4:19 5:-9 6:-29 10:12 11:9
left2:•	0:19 3:-19 4:-14 6:-19 7:-11 10:-10 11:28
left3:	0:-10 3:-15 5:14 7:-19 11:13
left3:"	4:-30 5:-18 6:-11 8:-27 9:-36 10:-20 11:14
left3:#	0:44 1:-23 2:9 3:-31 4:-9 5:33 6:-29 7:-27 8:-15 9:-12 10:-39 11:-56
left3:)	0:-8 2:-12 3:-18 4:9 5:-24 6:32 7:-13 8:-13 9:-9 10:-12 11:28
left3:,	0:-19 1:-8 2:-47 3:-27 4:19 6:-28 7:25 9:-36 10:-18 11:8
left3:-	0:-11 1:-22 3:-38 4:-21 5:-32 6:52 7:-28 9:-29 10:-8 11:-33
left3::	1:-20 2:-57 3:-18 4:22 5:-37 6:-12 10:12 11:-43
left3:اباد	3:12 4:-13 5:-20 6:10 7:-12 9:-13 10:-11 11:12
left3:ادي	0:-9 3:19 4:-11 5:-14 7:-8
left3:اربعه	0:23 2:-8 3:12 4:-11 5:-18 6:-11 7:-29 10:-10
left3:استشهاد	5:19 6:-18
left3:اسفر	6:13
left3:اشخاص	2:-8
left3:اطفال	0:-19 9:-18 10:22
left3:الاحمر	2:-12 4:-9 6:24 7:-16 8:11
left3:الاسراييلي	2:14 5:-10 6:-9
left3:الاف	3:9
left3:الاقل	5:-13 6:24
left3:الامم	0:10
left3:الاول	0:27 1:-12 2:-16 3:-13 4:-15 5:-9 7:-21 8:-11 11:-11
left3:البلاد	1:12 3:-25 6:13 11:11
left3:التي	3:-15 5:-8 6:-12 7:14 8:-8 10:-8
left3:الجيش	0:-20 4:-15 5:14 6:15 10:11
left3:الحرب	0:-8 2:-20 3:-17 4:-20 5:-8 6:8 7:-10 8:20 9:-10
left3:الخميس	6:11
left3:الدفاع	4:-19 6:22
left3:الدوليه	0:-11 2:17 3:13 4:-17 6:-20 9:-13 10:-14
left3:الذي	0:-8 1:-17 4:-8 5:-21 6:35 7:-15
left3:السبت	2:-12 4:-13 6:-10 10:21 11:11
left3:السلطات	4:-9 9:-9 11:9
left3:الشهر	6:16 9:-8
left3:الطواري	5:-30 6:30
left3:العام	0:9 1:16 6:-8
left3:الف	3:14 11:-17
left3:الفا	3:22 6:-8 9:-8 10:-15 11:-12
left3:القتلي	1:29 5:-50 6:25 7:-12
left3:القطاع	2:43 4:-42 6:-25 8:-12 10:-32
left3:القوات	6:18
left3:الماضي	5:-11 6:26 10:-13
left3:المدنيه	6:-8 7:19 10:-10
left3:الوطنيه	5:13
left3:الوفيات	3:-11 5:-11 6:35 7:-25
left3:الي	1:-11 2:-28 3:-15 4:-39 10:13
left3:ان	0:-32 1:-28 4:29 5:-53 7:-24 8:25 9:-24 10:-33 11:11
left3:انه	0:-15 1:-8 3:-14 4:8 5:-21 6:19 7:-27 9:-10 10:-11
left3:انها	0:-8 2:19 3:-12 4:-19 5:-12 8:-8 10:-21
left3:ايام	3:-24 6:11 9:26 10:-8 11:-10
left3:بحسب	9:-14 11:12
left3:بدايه	11:17
left3:بعد	3:17 6:-21 7:24 9:-9 11:-21
left3:بين	0:-13 1:-8 3:-11 4:-11 5:-18 6:27 7:-10 9:-17 10:-15 11:14
left3:بينما	0:13 3:-18 4:-18 5:11 6:-19 7:-17 10:-19 11:22
left3:بينهم	4:13 5:11 7:-8 10:-18
left3:تسعه	5:24 6:-20
left3:تعلن	6:10 10:11
left3:تقول	4:-12 7:17
left3:ثلاثه	5:11
left3:ثم	0:-22 2:-14 4:14 5:10 6:-17 7:-11 8:-8 10:12
left3:ثمانيه	6:14 7:-14
left3:جثث	6:12
left3:جثه	0:-8 6:9 7:-13
left3:جريحا	2:-12 4:-12 5:20 6:-15 7:21 10:-9
left3:جنوب	3:-16 6:-15 9:22 11:-13
left3:حتي	0:-38 4:-26 5:-18 7:-18 8:9 9:-14 10:20 11:11
left3:حصيله	0:-8 3:-16 5:-11 6:35 7:-15
left3:حين	3:16 5:-8 6:-15 7:14 8:10 9:-8
left3:خلال	0:-8 1:9 6:-9 7:-8 11:9
left3:خمس	6:8
left3:خمسه	0:11 6:10 7:-17 8:19 10:-19
left3:راكبا	7:12
left3:روسيا	2:15 4:-19
left3:سبعه	5:19 6:-10
left3:سته	0:-15 3:8 5:21 6:-29 7:8
left3:شخص	3:-18 9:22
left3:شخصا	0:-14 1:-8 2:-9 3:8 4:14 5:-11 6:8 9:-9 10:-11 11:-9
left3:صباح	7:13 11:-8
left3:طفلا	5:12
left3:عاد	3:-20 5:-9 11:20
left3:عام	3:10 6:-10 9:-18 11:12
left3:عبر	3:-20 9:16
left3:عدد	0:11 1:-22 3:13 5:11 10:-9 11:-21
left3:عشر	2:-8 4:11 5:31 6:-28 7:-10 10:-19
left3:عشره	3:22 5:8 6:-10 9:-21
left3:علي	0:-8 1:14 2:22 3:-17 4:-22 5:12 6:-21 7:-25 8:-20 9:9 10:12 11:-14
left3:عن	2:14 3:20 4:-18 5:17 6:-34 7:19 8:-12 11:-25
left3:عند	0:17
left3:غزه	2:-8 4:-10 6:-20 8:19
left3:فجر	2:19 4:-14 5:-17 6:-26 7:-14 8:-9 10:17 11:-10
left3:في	0:22 4:19 5:-20 7:-32 8:-33 9:-37 11:-62
left3:فيما	3:-10 4:9 5:-8 6:10 9:20 11:-17
left3:فيه	5:12 6:-8
left3:قباله	6:23 7:-15
left3:قبل	1:-12 2:19 3:18 4:-39 5:-14 6:-28 7:-14 8:-26 9:-17 10:-16 11:12
left3:قتل	0:-21 1:18 2:-9 3:14 4:-20 5:-16 7:-14 9:-8 10:-17
left3:قتيلا	0:-26 2:-8 3:22 6:-21 7:14 10:-8
left3:قد	0:-20 1:-17 2:-17 3:-34 4:-27 5:-12 6:29 7:-20 8:-10 9:19 10:-15 11:-9
left3:قرب	8:-12 10:16 11:-16
left3:قريه	3:14 5:-13 6:8 7:-10 11:-15
left3:كان	5:-12 6:-18 9:23
left3:كانوا	0:-10 2:-12 3:13 4:21 6:-22 10:-16
left3:كانون	1:14 3:12 7:-12 9:-23 11:-15
left3:كل	0:-11 2:-8 4:21 8:8 10:-25
left3:كما	0:12 2:-16 3:-11 5:-8 6:32 8:-17 10:-13
left3:لا	2:-17 4:13 5:-10 6:-19 7:20 8:-8 10:-14
left3:لم	0:-14 2:-15 3:-9 4:11 5:-23 6:9 7:-28 8:-9 9:-10 10:21 11:-26
left3:ما	2:-8 4:-22 5:9 6:9 7:12
left3:محليه	0:-8 4:22 6:-9
left3:مدنيا	2:-15 4:22 5:17 6:-17 8:-9 10:-14
left3:مساء	6:14 8:9 10:-9
left3:مستشفي	5:12 6:-9
left3:مشيرا	5:15 6:-14 9:24 11:-24
left3:مصابا	5:13 6:-10
left3:مصرع	5:20 6:-19 7:-8
left3:مطلع	6:-16 8:-8 10:12 11:13
left3:مقتل	5:18 6:-13
left3:مليون	3:-24 9:24
left3:من	1:-28 2:-36 4:-42 5:-27 6:18 7:-50 8:35 9:22 11:-50
left3:منذ	0:-13 1:-12 3:-40 4:9 5:-10 7:-20 8:-16 9:-26 11:40
left3:منها	6:13
left3:منهم	0:-13 2:-11 3:-27 4:-20 6:28 9:14 10:-8 11:-19
left3:نازح	3:26 6:-8 9:-25 11:-8
left3:نحو	1:26 3:-14 5:-9 6:-20 7:-10 11:-20
left3:هذا	3:13 5:-33 6:26 7:16 9:-9 11:-15
left3:و	0:8 2:-10 3:-12 4:-19 5:-22 6:11 7:-14 10:10
left3:واضاف	2:-11 6:-13 10:17
left3:والبحث	6:-27 7:30
left3:وان	0:16 2:17 4:-8 5:-20 7:-12 10:-21
left3:وزاره	3:-15 5:-8 6:22
left3:وعشرين	0:15 5:22 6:-20 10:-15
left3:وفاه	0:-9 1:26 3:-8 5:11 6:-23 7:-22
left3:وقد	3:8 8:-10 10:12
left3:ولا	0:-16 2:-17 4:-14 7:26 10:-12
left3:ومن	0:-11 1:-8 3:9 4:-16 5:-16 6:17 8:-8 9:-10 10:9 11:-8
left3:يناير	0:13 3:-9 4:-15 5:-8 8:-19 11:13
left3:يوما	3:-8 6:11
left3:•	4:8 6:-14 7:15 11:-22
many	0:14 2:-21 3:-19 4:-42 7:-9 8:-24 10:-8
mostly:abducted	0:26 1:-17 2:-14 3:-34 4:-20 6:-31 8:-13 9:-18 11:-19
mostly:aid	0:-16 1:-26 2:-16 3:10 4:-27 5:-12 6:23 7:-33 8:-17 9:29 10:-18 11:-47
mostly:casualty	0:-48 2:-30 4:-32 5:12 6:19 8:-27 9:-62 10:-36 11:-19
mostly:displacement	0:-44 1:-41 2:-34 3:-14 4:-41 5:-36 6:29 7:-12 8:-25 10:-32 11:17
mostly:held	0:-23 4:32 6:-17 7:-8 8:-19 10:-18
mostly:hostage	1:-78 3:-63 4:24 5:-44 6:-30 7:-14 8:13 9:-68 11:-78
mostly:injured	0:-27 1:-30 2:-12 4:-27 5:22 6:20 7:-41 8:-22 9:-42 10:-17 11:21
mostly:killed	1:-22 2:18 6:-16 8:-40 9:-19 10:-24 11:-33
mostly:pledged	0:-13 1:-16 2:-8 4:-14 5:-12 6:15 7:-21 8:-8 9:27 11:-50
mostly:prisoners-exchanged	0:-34 1:-20 3:-22 5:-24 9:-15 11:-20
mostly:released	0:10 8:11 10:-46
mostly:returned	1:-17 3:9 5:-8 6:-27 7:14 8:-10 10:-17 11:-11
near:اباد	0:-13 2:-21 4:-30 5:23 7:-15 8:-8 9:-21 10:-18 11:21
near:ابار	9:10
near:ابتد	0:19 4:-10 10:-18
near:ابري	0:-18 1:-9 2:-13 3:-15 4:17 5:-14 6:11 7:-16 8:14 10:-30 11:8
near:ابعد	0:-11 1:-8 2:-19 3:-19 4:-28 5:-16 6:-16 7:-13 8:51 9:-25 10:-39 11:-27
near:ابلغ	1:17 2:-8 6:-17
near:ابنا	0:-22 1:-14 2:-20 3:-34 4:-27 5:-11 6:24 9:-22 10:-28 11:26
near:ابو	5:-11 6:23
near:ابوا	2:-10 4:-20 5:29 8:-13 10:-12
near:ابيض	5:-9 6:12
near:اتجا	9:-19 11:21
near:اتصا	0:-8 2:-11 3:-9 5:-17 6:-15 7:29 8:-11 10:-8
near:اتصل	0:30 2:-20 4:-26 6:12 10:-30
near:اتفا	0:-12 2:-46 4:-25 5:-12 6:25 7:-15 8:23 10:-46 11:-16
near:اتلف	5:19 6:-10
near:اتها	2:-9 5:-8 6:23
near:اثار	1:-11 2:-15 3:-17 4:-27 5:-17 7:14 8:-11 9:-8 10:-18 11:15
near:اثر	0:-16 1:-9 2:-16 3:-13 4:-28 5:-10 6:-20 7:48 10:-8
near:اثنا	0:13 1:-23 3:-50 4:-25 5:26 6:-14 7:-15 8:9 9:-23 10:-11 11:-19
near:اثنت	2:-14 3:-8 4:-20 8:21 10:-19 11:-10
near:اثني	0:20 1:-29 3:-23 4:8 5:-10 6:-35 8:-20 9:-14 11:-21
near:اثيو	0:-15 1:-8 3:-33 4:-11 5:-17 6:9 7:-8 8:-12 9:31 10:15
near:اجان	2:-11 3:-8 4:16 5:-13 6:11 7:-12 8:-9 10:-18
near:اجبر	3:26 5:-18 6:-8 7:-12 9:-18 11:-20
near:اجتا	2:-10 3:17 5:-10 6:-26 9:11 10:-13 11:-11
near:اجتم	3:-8 11:11
near:اجري	5:11
near:اجلا	3:40 6:-21 7:-11 8:-10 9:-11 11:-24
near:اجلت	3:26 6:-11 9:-8
near:اجلي	6:-22 7:9
near:اجما	1:-18 4:-9 5:13 6:-12 7:-17 8:19 9:-25 10:-16
near:اجنب	0:13 2:13 4:16 6:-14 7:-17 8:-10 10:-36
near:اجهز	4:-13 10:14
near:اجيي	3:10 11:-8
near:احاد	0:-8 5:12 6:-14 8:13
near:احتج	1:-9 2:14 4:20 5:-21 6:-38 7:-23 8:-36
near:احتر	3:16 5:-8 6:-11 7:-8
near:احتل	2:-9 6:16 8:-20 10:-9 11:-13
near:احد	0:-36 1:19 2:-11 3:-37 4:-12 5:20 8:-28 9:-27 11:-42
near:احدا	0:-13 1:-12 3:-20 4:15 5:40 6:-26 8:-23 9:-21 10:-42 11:-16
near:احده	0:28 1:-37 2:-66 3:-28 6:-16 7:-15 8:-24 9:-35 11:-37
near:احدي	2:-9 6:-14 7:-9 8:-16 10:15
near:احرق	0:-27 2:-16 3:8 4:-15 5:-9 6:24 10:-10
near:احصت	0:21 1:13 5:9 8:-9 10:-27
near:احصي	0:-19 3:9 4:-22 5:-14 6:36 7:-11 9:-15 10:-10 11:-14
near:احمد	0:-20 4:24 10:-14
near:احمر	0:-21 1:-17 2:15 4:-31 5:9 9:-16 11:-25
near:احيا	0:-9 1:-23 2:13 3:-38 4:-11 5:-32 7:-24 9:-15 11:10
near:احيل	2:-12 4:24 5:12 6:-11 10:-19
near:اخبا	4:-12 5:-8 7:22
near:اختط	0:54 2:-20 3:-35 4:-43 5:-27 6:-30 9:-14 10:-31 11:-11
near:اختف	0:-9 1:13 3:-17 5:-16 7:8 11:-17
near:اختن	5:31 6:-26
near:اخذو	0:56 1:-12 2:-32 3:-19 5:-31 6:-48 7:-28 8:-10 9:-13 10:-30 11:-10
near:اخر	0:-15 3:24 4:-29 6:10 8:18 10:-8 11:-28
near:اخرا	2:-18 3:-18 4:-18 6:-21 8:-9 10:25
near:اخرج	0:-24 1:-14 2:-13 4:-26 5:23 7:-25 8:21 9:-36 10:-21 11:-23
near:اخرو	0:22 1:-8 2:13 4:12 5:-45 6:23 7:-13 10:-38
near:اخري	0:-42 1:-42 2:-27 4:22 5:-17 6:9 7:-13 8:-39 10:-14
near:اخلو	3:11 10:9 11:-11
near:اخلي	2:8 4:-19 5:-9 6:-15 7:-19 8:-13 10:11
near:اخوت	0:12 2:-9 5:-12
near:اخير	0:-11 1:-13 2:-27 3:-35 4:-21 5:-23 6:25 7:-21 8:-10 9:22 10:25 11:-15
near:ادار	0:-13 1:-13 3:-21 4:-13 5:-42 6:54 7:-23 8:-13 10:-15 11:20
near:ادام	1:-10 3:-17 6:25 7:-12 9:-12 11:-16
near:ادت	3:9 5:-20 6:10
near:ادري	0:-9 3:14 4:-10 6:16 8:-8 11:-16
near:ادعا	0:10
near:ادلب	3:24 5:-10 6:-26 7:-8 9:-24 11:8
near:ادي	0:-26 1:-10 2:-20 4:-25 5:-17 6:23 8:-12 9:-17 11:-21
near:اذا	0:-15 1:-12 2:-27 3:-8 4:-41 5:-12 6:10 7:-15 8:-32 9:19 11:8
near:اذار	3:11 5:18 6:-19 7:-8
near:اذاع	1:-18 4:-8 6:23 7:-11
near:اربا	9:19 11:-10
near:اربع	0:-9 1:-39 3:-14 4:-8 5:27 6:-23 8:-12 9:-37
near:ارتف	0:-15 1:17 2:-15 3:-19 5:20 6:-9 7:-43 8:-9 10:-15 11:-18
near:اردن	3:-23 9:-37 11:47
near:ارض	7:-12 10:11
near:ارضي	1:-11 7:-9
near:ارغم	3:15 6:-13
near:ارقا	6:10 9:15 11:-11
near:اركا	1:16 3:-8 5:-9 6:-8 8:-10
near:ارمي	3:-16 4:13 5:10 6:-18
near:ارها	0:-11 4:-10 10:20
near:اروا	1:-8 5:-23 6:26
near:ازمه	3:21 6:-11 9:-15 11:-13
near:ازيد	3:10 6:19 9:-17
near:اساب	0:-26 2:-24 3:-9 4:-29 5:-8 6:-31 7:-13 8:31 10:13
near:اساس	0:25 4:-19 6:-23 8:-10 10:-13
near:اسبا	6:20 7:-9
near:اسبو	0:-22 1:-30 2:-9 4:-52 5:-29 6:26 9:14 11:-40
near:استب	5:-11 6:15
near:استخ	0:8 6:15
near:استد	5:8 7:-10
near:استر	6:8
near:استش	1:-9 2:-14 3:-11 4:-12 5:36 6:-20 7:-30
near:استض	3:13
near:استع	0:-9 1:-8 3:-26 4:-23 5:-10 6:-35 8:16 9:-17 11:24
near:استق	0:-19 1:-16 2:-12 3:-23 4:-20 6:26 7:-28 8:-10 10:-8 11:11
near:استل	4:-8 8:18 10:-15 11:-10
near:استم	0:-15 1:14 2:-10 3:-10 4:18 6:-13 7:-16 8:8 9:-21 10:-34
near:استن	0:-10 1:-11 2:14 3:-19 4:-21 5:-9 7:23 8:-18 9:-13 10:-21 11:-25
near:استه	5:14
near:استو	0:-11 4:26 5:-8 6:-23
near:استي	9:-9 11:11
near:اسر	0:-35 1:-15 2:38 3:-26 4:26 5:-31 6:-58 7:10 8:-36 9:-12 11:-16
near:اسرا	0:-10 1:-19 3:-23 6:-30 7:-39 8:20 9:-15 10:16 11:-26
near:اسرت	0:-9 2:-8 3:-8 4:31 6:-31 7:-19 10:-13
near:اسره	0:-25 1:-9 2:-14 3:10 5:-28 7:18 9:-16 10:-25 11:-15
near:اسرو	0:24 2:-22 3:-11 4:17 5:-18 6:-40 7:-11 8:13 10:-23 11:-8
near:اسري	0:-38 1:-16 2:12 3:-24 4:21 5:-24 6:-27 7:-24 8:12 9:-13 10:-10 11:-20
near:اسط	1:18 5:-11 6:-15
near:اسعا	3:-14 5:16 7:-9 11:-8
near:اسفر	2:-9 6:30
near:اسقط	5:8
near:اسكن	5:-8 6:-11 11:13
near:اسلا	0:-10 1:-8 2:-21 3:-31 4:-30 6:32 7:-14 8:-8 9:-37 10:-18 11:41
near:اسم	1:18 2:-8 3:-17 4:-21 5:-8 6:9 7:-12 8:10 11:-11
near:اسما	0:-9 1:-8 2:-13 3:-29 4:-12 5:16 8:-10 10:-13 11:8
near:اسمه	0:-14 1:27 2:-11 3:-16 4:31 5:-33 6:-44 7:-20 8:-12 9:9 11:-8
near:اسها	6:11
near:اسوا	6:15
near:اسير	0:-23 2:-53 3:-9 5:-19 7:-17 9:-9 10:14 11:-14
near:اشار	3:13 5:10 6:10 9:-19 11:-11
near:اشتب	0:-8 6:13
near:اشخا	1:20 2:-15 3:-23 4:-12 5:11 6:-10 9:-8 10:-17 11:-14
near:اشهر	0:12 1:-10 3:-38 5:-21 6:10 7:-15 8:-17 9:30 10:-14 11:-11
near:اصاب	0:-27 1:-30 2:-33 3:-31 4:-25 5:56 6:-18 7:-42 8:-15 9:-20 10:-16 11:-32
near:اصحا	2:-14 6:35 7:-8
near:اصطد	6:12
near:اصفر	2:-21 5:-16 6:29 7:-8
near:اصل	0:10 1:-20 2:30 3:22 4:13 5:-23 6:-43 7:-33 8:-19 9:-27 11:-39
near:اصيب	0:-22 1:-37 2:-43 3:-33 4:-56 5:75 6:-38 7:-37 8:-29 9:-30 10:-48 11:-34
near:اضاف	1:-36 3:-12 5:19 7:-22 8:-22 9:-56
near:اضطر	3:35 11:-25
near:اطبا	0:28 1:-14 2:-12 3:-22 4:-32 5:-32 6:35 7:-25 8:-15 9:-10 10:-24 11:-12
near:اطرا	1:-10 4:-18 5:36 6:-28 7:-32 8:12 10:-11
near:اطفا	0:-16 1:-33 2:-52 3:11 4:-54 5:15 6:-8 7:-9 8:-31 9:-33 10:15
near:اطلا	0:-30 1:13 2:-23 3:-10 4:-27 6:-15 7:-14 8:-25 10:33 11:-9
near:اطلق	1:-17 2:-46 3:-18 5:-19 6:-57 7:-27 8:20 9:-11 10:24 11:-25
near:اعاد	0:-9 1:-18 2:-47 3:-29 4:-34 5:-29 6:24 7:-32 8:-19 10:16 11:17
near:اعتر	4:-12 8:14
near:اعتق	2:-15 3:-13 4:-18 6:-11 8:23
near:اعتم	7:11
near:اعدا	2:18 4:-14 5:-21 7:-8 8:20 10:-29
near:اعدت	0:-28 2:-22 5:-15 6:37 7:-18 8:-25 9:-15 10:-29
near:اعدم	0:-24 2:48 3:-8 4:-19 5:-17 6:-43 7:8 8:-21 10:-33
near:اعرف	0:21 2:-12 4:-20 5:-8 7:-8 10:-12
near:اعصا	5:-19 7:9
near:اعلا	1:-8 2:13 4:-8 5:-30 6:18 7:-11
near:اعلن	0:-42 1:-23 2:21 3:-24 4:-49 6:17 8:-20 9:-24 10:13 11:-33
near:اعلي	0:-22 1:22 4:-10 5:-17 6:17 7:-24 10:-15 11:-9
near:اعما	1:8 2:-15 4:-21 5:15 7:-31 9:-26 10:-11 11:-15
near:اعوا	6:15 7:-8
near:اعيد	2:14 3:-10 4:-12 5:-15 8:-10 9:-28 10:21 11:-15
near:اغاث	3:-16 4:12 5:17 7:-11 8:-11 10:-17 11:-10
near:اغذي	0:-16 2:17 4:-13 5:9 6:-8 10:-12
near:اغسط	3:-15 6:12 9:-8 11:15
near:اغلا	6:16
near:اغلب	3:12 6:11 11:-10
near:اغنا	0:16 5:-9 6:-11 7:-8
near:افاد	0:-22 1:-11 2:8 3:-16 4:-20 5:23 6:-12 8:8
near:افتت	5:9
near:افرا	0:-28 1:-18 2:-42 3:-20 4:-12 5:14 6:-23 7:-42 8:31 10:26
near:افرج	0:-19 3:-12 4:-45 5:-19 7:-16 8:20 9:-8 10:17
near:افري	4:24 6:-22 7:-9
near:افغا	3:-8 5:-17 6:22
near:اقار	0:-8 3:20 4:-9 5:-8 9:-11 11:-10
near:اقتا	0:41 2:-26 3:-18 6:-17 7:-14 8:-17 9:-13 10:-44
near:اقتح	0:-17 2:-14 3:-8 5:16 8:-10 10:-20
near:اقتر	3:19 9:-14
near:اقتص	3:11 6:-8
near:اقتي	0:30 6:-13 10:-24
near:اقدا	4:17 5:-9 6:-15 7:-9 8:-8 11:-9
near:اقر	6:8
near:اقل	0:-12 1:9 2:10 6:-24 7:14 8:-21 9:-22 10:-25 11:-14
near:اقلت	0:-9 6:-9 8:12 10:-9 11:11
near:اقلي	0:-23 1:-18 2:-14 4:-31 7:-35 8:-8 9:31 10:-19 11:-30
near:اكبر	4:-13 5:-13 7:-12 8:14
near:اكتو	0:10 1:-18 3:10 4:-38 6:10 7:-27 8:24 9:-14 11:-29
near:اكثر	0:39 1:-31 2:-60 3:-20 5:-21 7:-59 8:-46 10:11 11:-14
near:اكد	0:-30 5:8 7:-12
near:اكس	5:9
near:اكست	3:-8 9:-12 11:16
near:اكلي	0:10 6:11
near:اكوب	0:13 6:-11
near:الا	0:-19 1:13 2:-17 3:-44 4:-25 5:-17 6:-12 7:-49 9:-20 10:19 11:32
near:الاف	0:-30 1:-18 3:46 4:-16 5:-36 6:-20 7:-16 8:-22 9:11 10:-14 11:-48
near:الان	0:-20 1:-30 2:-23 3:16 4:-34 5:9 7:-9 8:-11 10:18 11:-26
near:التي	1:9 2:-20 3:-18 5:-33 7:21 8:-19 9:-33 10:-18
near:الحي	2:-10 3:14 5:12 6:-8 7:-12 11:-8
near:الخط	2:-21 5:-16 6:29 7:-8
near:الذي	0:-22 1:25 2:-44 3:-41 7:-44 8:11 10:-22 11:-14
near:السن	0:-8 3:-13 4:-16 8:16
near:الطب	0:-13 1:-8 2:12 3:-13 4:-21 5:-15 6:28 7:-20 10:-11
near:الغا	3:-13 5:15 6:-19 11:12
near:الف	2:-23 3:-24 4:14 5:-10 6:10 7:-21 8:-13 9:31 10:-31 11:-32
near:الفا	0:-18 1:-18 2:-18 3:-13 4:-31 5:-24 8:12 9:18 10:-29 11:26
near:الله	2:-13 6:24 8:20 10:-27
near:اله	1:12 2:-9 3:19 4:-11 5:-8 6:9 9:-23 11:-14
near:الي	0:-31 1:-49 2:-57 3:-29 4:-74 7:-49 8:-8 9:15 11:48
near:اليه	0:-22 1:-15 2:-12 3:12 4:41 6:-35 7:-36 8:-11 9:-27 10:-29
near:اما	0:-50 1:-32 2:-47 3:-17 4:-35 5:-11 6:18 7:18 8:19 9:-27 11:-47
near:امات	5:-9
near:امار	0:-14 2:-14 4:-19 6:-16 8:-9 10:26
near:امام	2:22 3:10 4:-11 5:-16 6:-13 7:8 9:-13 10:-12 11:-21
near:امتد	1:14 6:-12 7:-13
near:امتع	3:-10 5:27 6:-34 9:-8 11:22
near:امر	0:-8 4:9 5:-10 6:15 7:-14
near:امرا	1:17 2:-22 3:-30 6:9 9:-8 10:-37 11:-15
near:امس	0:-16 1:8 2:31 3:-17 4:-23 6:-22 7:-18 8:-8 9:-20 10:-29 11:17
near:امطا	6:17
near:امم	0:9 1:-14 2:-19 5:-26 7:-19 8:-13 9:14 10:-27 11:-12
near:اممي	3:-17 4:-8 6:15 8:22 9:27 10:-22 11:-26
near:امن	2:-9 4:-8 5:-16 6:28
near:امني	0:-18 2:-26 4:29 5:-9 6:-16 7:-12 8:-12 11:-9
near:امها	0:-23 1:-9 2:12 4:-10 8:-18 10:-21
near:اموا	6:9
near:امير	3:11 6:-9
near:امين	0:-17 2:-11 4:-15 6:10 9:-12 10:13
near:انا	0:9 1:-13 2:-19 3:-16 4:-23 5:-18 6:38 7:-27 8:-13 9:-15 10:-20 11:-9
near:انبا	6:23 8:-12
near:انت	0:11 1:-15 2:-12 3:-13 4:-17 5:-22 6:15 7:20 10:-29
near:انتخ	3:-9 9:10 11:-9
near:انتش	0:-16 1:-22 2:-24 3:-25 4:-16 6:41 7:-19 10:-11 11:-10
near:انتق	0:-15 1:-9 4:21 5:-21 6:-28 7:-22 9:12 11:-11
near:انته	0:-17 2:9 3:21 4:-23 5:17 10:-23
near:انحا	3:19 9:-19
near:انخف	3:23 11:-25
near:اندر	2:-14 3:30 4:-8 7:-11 8:-16 9:-9 11:-12
near:اندل	0:-10 1:-18 3:-14 4:17 5:-16 6:11 7:-15
near:اندو	6:-14 7:12
near:انذا	5:-11 6:-29 7:28 8:-9 9:-10 11:-21
near:انزل	0:16 2:-10 4:-11 6:-23 7:17 8:-12 10:-19
near:انسا	0:-32 1:-11 2:9 3:39 5:-10 8:-17 9:-19 10:-13 11:-21
near:انسح	2:12 3:-16 4:12 5:-11 6:-22 7:-12 10:-8 11:-17
near:انطل	11:9
near:انفا	5:-17 6:16
near:انفج	6:19 7:-19
near:انقا	0:-14 1:-18 2:-30 3:-8 4:-25 5:-20 6:36 7:20 8:-9 9:-8 10:-38 11:-11
near:انقذ	5:11 6:24 7:-15 10:-9 11:-10
near:انقط	0:-16 1:-12 2:-18 3:-20 4:-39 5:-26 6:22 7:21 8:-10 9:-9 10:-12
near:انقل	5:12
near:انه	0:-23 1:27 2:-23 3:-21 5:-23 8:9 9:-12 10:-24
near:انها	0:-15 1:-32 2:27 3:-23 5:-35 8:10 9:-29 10:-17 11:11
near:انهم	0:-23 1:-13 2:-35 3:-17 4:26 5:-19 6:10 7:-13 8:-8 9:21 10:-28 11:-16
near:انهن	0:-15 2:20 4:10 6:-41 7:-13 10:-20
near:انهي	0:-8 1:-16 5:-16 6:27 9:-14
near:انوا	0:-17 6:18
near:اهال	0:-15 1:-13 2:-8 4:9 6:12 7:14 8:-13 11:-18
near:اهله	0:-9 2:20 4:-30 5:-16 6:-10 7:-21 8:-16 10:30
near:اهلي	5:-10 6:27 7:-21
near:اوتش	3:10
near:اودت	3:-12 5:-22 6:26 9:-30 11:-16
near:اودي	0:-14 1:-15 2:-19 3:-9 4:-15 5:11 6:12 7:-22 8:18 9:-8 10:-9 11:-18
near:اورد	4:12
near:اورو	0:12 2:12 4:-24 6:-12 10:-13
near:اوسط	3:20
near:اوضح	1:-8 2:-13 4:-20 5:-12 6:20 8:14 10:-9 11:-18
near:اوقع	2:-8 3:25 7:-12 9:-18
near:اوقف	0:37 1:-8 3:-16 4:-21 6:-32 7:-11 9:-8 10:-17
near:اوكر	0:-20 1:11 2:-13 3:-32 4:-23 6:-8 7:-20 8:34 10:-52 11:-32
near:اول	0:11 2:21 3:-23 4:-42 5:-15 7:-62 8:-13 9:9 11:-10
near:اولا	0:-21 2:-13 3:-10 4:-21 5:-8 6:13 8:20
near:اولي	0:-30 1:9 2:-29 3:-11 4:-50 5:15 6:-19 7:-38 8:14 9:-16 10:19
near:ايام	0:-30 1:11 2:9 3:-29 4:-28 5:-37 6:-8 7:-35 9:18 11:11
near:ايدي	6:22 10:-9
near:ايرا	1:-8 3:-8 9:-25 11:19
near:ايزي	0:-12 3:-12 4:12 11:12
near:ايطا	1:16 5:11 6:-25 7:-10
near:ايل	6:14
near:ايلو	0:-10 3:12 8:-9 9:-23 11:13
near:اين	2:-11 3:-20 4:-25 5:-24 6:-37 7:31 10:21
near:ايه	1:-16 2:-13 4:-16 5:-21 6:24 7:-30 8:-17 9:-32 10:11 11:20
near:ايوا	3:30 5:-15 6:-28 7:-11 8:-11 9:-34 10:-17
near:باب	6:13
near:بابن	3:11
near:باتج	0:9 3:33 4:-9 6:-15 9:-15 10:-22 11:-24
near:باحت	0:-16 3:-9 4:40 6:-26 7:-17 8:-9 10:-13
near:باحث	0:10 4:-9 7:11
near:باخت	3:-8 5:32 6:-28
near:بارا	3:16 5:-8 6:-11 7:10
near:بارب	3:10 6:-21
near:بارز	5:-10 6:12
near:باسم	1:-17 2:13 3:-10 4:25 5:-10 7:-15 8:-30 9:-21 10:-44
near:باع	10:11
near:باقل	6:15 7:-8
near:باقو	1:-11 5:-34 6:-16 9:-21 11:-15
near:باقي	0:-38 1:-10 2:-45 3:-18 5:26 7:-31 9:-15 10:10
near:باكس	0:-19 1:-15 2:-9 3:-33 5:-20 6:13 7:-24 8:-9 11:15
near:بالغ	3:-13 4:-16 5:35 6:-25 7:-8 10:-8
near:باما	6:-13 10:13
near:بان	0:-11 1:-13 2:10 3:-32 6:-11 8:-13 9:-26 10:11 11:19
near:بانت	6:8
near:بانخ	0:-9 1:-9 5:13 6:18 11:-19
near:بانف	3:8 5:28 6:-28
near:بانه	0:-10 2:8 3:-8 4:15 5:-9 6:12 7:-8 8:-14 10:-17
near:باني	5:-12 6:22
near:بايد	0:-8 4:-8 5:-11 6:-26 7:25
near:بايع	6:12
near:بتر	5:22 6:-10 7:-13
near:بترت	3:-17 4:-10 5:49 6:-40 7:-26
near:بجرا	5:-23 6:26
near:بجرو	2:-11 3:-12 4:-8 5:29 6:-17 7:-13
near:بجنو	0:-9 4:23 5:-16 6:-13 7:-12
near:بحاج	6:9
near:بحث	3:-10 4:-8 5:-14 6:-37 7:36
near:بحر	0:-19 1:20 2:-14 3:-31 4:-31 5:-35 7:16 8:-11 9:-13 10:-18 11:-30
near:بحرو	2:-8 7:-9
near:بحري	5:-10 6:20
near:بحسب	1:-40 2:17 3:-25 4:-41 5:-23 7:-35 9:8
near:بحلو	3:36 6:-18 8:8 9:-15 10:-14 11:-18
near:بحيا	0:-20 1:-20 2:-13 3:-30 4:-12 6:44 7:-16 9:-37 11:-28
near:بحير	0:-9 2:-18 4:21 5:-12 6:8 7:-14 10:-8 11:-25
near:بختو	3:-9 5:-10 6:17
near:بخسا	6:11
near:بدء	0:-13 1:-8 2:-30 3:-16 4:-14 5:-15 6:51 7:-9 8:-30 10:-29 11:-20
near:بداي	1:-20 2:-24 4:28 8:-20 9:-26 10:-29
near:بذلك	0:-10 1:-11 3:-16 4:-12 5:-34 6:27 7:-31 8:-10 11:13
near:برتب	6:11 10:-11
near:برد	6:9
near:برس	2:-10 3:15 4:19 5:-9 6:-10 10:-17
near:برصا	0:-15 4:-15 5:25 10:-17
near:برلم	2:21 4:-22 5:-11 6:22 7:-30 8:-13 10:-11
near:برنا	0:-18 2:17 3:-20 4:-14 5:9 6:-22 8:-9 10:-14 11:19
near:بريف	4:-10 6:20 7:-12 9:-11 11:10
near:بريه	6:18
near:بزيا	0:10 1:-11 3:-10 4:-8 6:18
near:بسبب	1:-12 3:-15 5:14 6:9 7:-15
near:بسته	5:21 6:-19 7:-12
near:بسقو	6:8
near:بسوه	5:11 6:-8
near:بشظا	4:-9 5:32 6:-20
near:بشما	6:9
near:بشها	5:9
near:بشير	5:9
near:بطاق	3:-17 9:19 11:-15
near:بطان	4:18 6:-8 10:-19
near:بطلق	4:-16 5:29 6:-16 7:-13 9:-9
near:بعثه	5:-10 6:21
near:بعد	0:-18 1:-9 3:-12 4:-20 5:-62 6:-49 7:25 9:-32 10:23 11:-8
near:بعدم	1:-8 4:-12 5:-26 7:-9 9:13 11:-20
near:بعضه	0:-8 1:-9 2:-10 3:11 4:21 6:-36 7:-11 9:-10 10:-22 11:-12
near:بعلب	6:14 7:-9
near:بعين	5:-16 6:25
near:بقاع	6:10 9:-10
near:بقتل	0:-10 2:-26 5:8 6:21 10:-16
near:بقي	1:-10 2:10 3:-17 5:-39 6:-23 8:-24 11:-26
near:بقيه	0:-17 1:-8 2:23 3:8 4:-36 5:-21 6:-38 7:14 8:-13 9:-12 10:26 11:-28
near:بلا	0:-23 2:-22 3:29 5:-12 6:17 8:-14 9:-40 10:-24 11:-29
near:بلاد	2:-27 3:-14 4:-16 5:-31 6:19 7:-23 10:-34 11:13
near:بلاغ	6:-8 7:14 11:-11
near:بلح	0:-8 2:-9 6:27 7:-11
near:بلد	3:21 5:-8 6:12 11:-21
near:بلدا	3:-10 5:-11 6:-21 7:-17 8:11 10:-14 11:15
near:بلده	3:29 4:-21 5:-21 6:-8 7:-12 9:-34 11:8
near:بلدي	0:-9 1:-10 2:-8 3:-15 4:-9 5:-32 6:43 7:-19 11:11
near:بلغ	0:-12 1:8 3:19 4:-8 6:-21 7:-18 8:9 9:-20 10:-12
near:بلغت	0:-24 3:14 5:-17 6:17 7:-15 8:-9 9:-20 10:12 11:-9
near:بلغم	5:10
near:بما	7:10
near:بمست	3:-26 4:-18 5:43 6:-27 7:-23
near:بمشا	3:-9 6:-9 7:10
near:بمقت	0:-28 1:-9 4:-31 5:12 6:22 7:-25 10:-33
near:بناء	6:8
near:بنجا	3:12
near:بنغل	6:-13 7:11
near:بنفس	2:-9 6:25
near:بنقل	6:8
near:بنير	6:10
near:بها	5:-13 6:18
near:بهم	0:-11 2:-11 4:-22 5:-20 6:-11 7:19 9:-11 10:-12 11:12
near:بواق	9:13 11:-9
near:بودا	6:11 7:-10
near:بور	5:-9 6:16
near:بورو	3:-34 6:18 7:-17 9:39 11:-29
near:بوسا	0:14 2:-15 3:-12 4:-29 6:-25 7:-8 10:23 11:-8
near:بولا	0:-21 2:-21 4:-19 5:-9 6:10 7:-8 8:-11 10:11
near:بولد	3:8 6:-15 9:-21 11:10
near:بولو	5:-17 6:22 7:-12
near:بولي	0:11 3:9 10:-19 11:-10
near:بوني	3:-10 5:-14 6:22
near:بيان	0:-36 2:-10 3:-30 4:-43 5:-11 7:-14 8:16 9:-33 10:25
near:بيت	0:-22 1:-16 2:-16 3:-15 4:21 5:-19 6:-21 7:24 8:-16 9:-20 11:-22
near:بيتا	1:-8 6:21
near:بيته	6:10
near:بير	6:22
near:بيلغ	5:16 6:-10
near:بين	0:14 1:42 2:-30 3:-62 4:-27 6:-11 7:-56 8:15 9:-13 10:-31
near:بينم	0:-9 1:11 2:-22 3:11 6:-35 7:19 8:-15 9:-23 10:-14 11:18
near:بينه	0:-13 1:8 2:-16 3:-45 4:-36 5:23 6:15 7:-63 8:-9 9:17 11:-43
near:بيني	6:16
near:بيوت	1:-11 3:11 4:-10 5:-17 7:-14 10:-22 11:9
near:تابع	1:9 2:-22 3:-23 5:20 6:-24 7:-9 9:-8 10:-16 11:16
near:تاخر	0:-18 2:25 3:-13 4:-25 5:-16 7:-20 10:-18 11:-8
near:تاري	5:-18 6:21
near:تاسع	2:-9 5:-20 6:29
near:تاكد	1:-14 6:28 7:-11
near:تالي	0:-9 1:-8 4:-16 5:-10 6:31 7:-26 9:-8 11:-16
near:تايل	0:-10 2:31 3:20 4:-22 6:-32 7:-14 8:-8 9:-14
near:تباد	0:-16 2:-27 3:-11 4:-26 5:-13 6:11 7:-10 8:27 10:-34 11:-10
near:تبقي	2:22 3:-13 4:-14 6:-24 9:20 11:-13
near:تبلغ	1:-11 2:-8 3:-24 4:16 5:-12 6:25 7:-9
near:تبين	7:15 11:-11
near:تتبا	0:-8 2:-20 4:-13 6:12 8:8
near:تتبع	3:8
near:تتحد	0:-19 1:-10 2:13 3:-8 10:-19
near:تترا	0:10 4:-9 5:13
near:تجار	0:-17 2:-12 3:-14 4:-17 5:-9 6:28 7:-15 10:8
near:تجاو	6:8
near:تجمع	0:-10 3:38 6:-11 7:-15 8:-12 9:-9 10:-10 11:-39
near:تحت	0:-25 1:-23 2:15 3:-9 4:-31 7:14 8:-25 9:-20 10:-25 11:-12
near:تحتا	3:14 11:-11
near:تحتج	0:-19 1:-9 2:-16 4:34 5:-8 7:-23 8:-23 10:-18
near:تحدث	0:-12 1:-9 2:14 3:12 4:-17 5:-27 6:17 8:-15 9:-12 10:-21 11:-27
near:تحدي	0:-9 1:-11 2:-25 3:26 4:-16 5:-15 6:24 7:-13 8:-27 9:-8 10:-23 11:-17
near:تحري	0:-30 1:-9 2:-31 3:-19 4:-23 5:-13 6:-36 7:27 8:-12 10:35 11:-12
near:تحصي	0:12 1:17 4:-14 6:-17
near:تحطم	6:12
near:تحقق	4:14 5:-20 6:12 7:-16 11:-9
near:تحقي	0:-11 2:25 4:-16 7:-17 10:-17
near:تحمل	4:-15 6:-16 8:21 10:-14
near:تحيي	5:-9 6:24 7:-8 10:-8
near:تخشي	4:16
near:تداو	6:8
near:تدخل	3:-11 7:-23 11:25
near:تدمي	1:15 6:-9
near:تدير	0:8 4:-10 5:14
near:تذكر	4:14
near:تراج	5:-8 6:-22 7:25
near:تراك	5:-10 6:11
near:تراو	0:-9 6:16
near:تربي	6:8
near:ترت	5:32 6:-24 7:-24
near:تردد	4:13 8:-15
near:ترفع	0:26 3:-8 6:-11 7:-8 10:-19 11:-10
near:ترك	3:34 6:-26 7:-8 9:-16 11:-33
near:تركي	3:-27 7:-10
near:ترنو	2:-12 4:-9 5:-12 8:21
near:تزال	0:-14 2:-8 3:8 4:23 5:-16 6:12 7:-25 8:-13 10:-33 11:-13
near:تسبب	5:16 6:-16
near:تستض	0:-8 1:-8 3:21 4:-17 6:-18 8:-10 9:8 11:-29
near:تستع	0:-8 2:-21 3:-18 4:23 5:-9 6:-23 7:-17 11:12
near:تسجل	0:-13 1:23 6:-22 7:-10 9:17 10:-14 11:-24
near:تسع	0:-10 1:-10 2:-19 4:21 5:-14 9:-16 10:-14 11:-20
near:تسعم	1:13 6:-11 9:-16 10:-8 11:16
near:تسعه	1:-22 5:-24 6:23 7:-16 9:-50 11:-11
near:تسعو	5:-10 6:21 8:-15 11:-10
near:تسعي	0:-24 2:-17 3:-11 4:-8 5:16 6:17 7:-20 10:-9 11:14
near:تسلم	0:-9 2:-35 3:-12 4:-23 5:-11 6:49 7:-8 8:-19 10:-42 11:-27
near:تسلي	2:-42 4:-30 5:-14 6:26 8:10 10:-39
near:تشاد	0:-15 1:-13 2:-22 3:-11 4:-16 5:-19 6:-47 7:-18 8:-14 9:29 10:27 11:-10
near:تشام	4:11 6:-10
near:تشري	0:-12 2:-27 3:14 4:-12 5:-38 6:14 7:-28 9:-20 11:-9
near:تشغي	5:-10 6:19
near:تشمل	2:-17 4:-23 5:-18 6:9 8:28 10:-14
near:تصري	3:-22 5:-10 10:-8 11:26
near:تصل	11:13
near:تضاع	3:11 6:-9
near:تضرر	3:-24 5:-13 6:30
near:تضم	0:-9 5:-12 6:-19 7:-11 8:-11 9:-12 11:25
near:تضيف	4:-10 5:18 7:-24 11:-9
near:تعام	5:24 6:-11 11:-12
near:تعد	0:-11 10:17
near:تعدا	2:-9 3:-8 4:20 10:-18
near:تعدي	6:-16 10:22
near:تعذي	0:-15 1:-8 2:25 4:-11 5:-10 6:-29 7:10 8:-21 10:-18
near:تعرض	5:-9 6:13
near:تعرف	0:-16 1:-12 3:-17 4:-27 5:-34 6:40 7:-36 8:-12 9:-10 10:-25 11:-12
near:تعلن	0:-14 2:-8 4:-13 6:30
near:تعلي	5:16
near:تعمل	4:15
near:تعود	2:-9 5:-11 6:20 7:-11
near:تغذي	6:20
near:تغطي	2:18 6:-18
near:تفتي	0:19 5:16 6:-23 10:-9
near:تفجي	1:-12
near:تفرج	2:-22 4:-23 6:21 8:-10 10:11
near:تفيد	3:-34 4:15 6:-18 7:-13 11:32
near:تقاط	1:-12 6:13
near:تقتل	6:13
near:تقدر	1:-10 3:13 4:24 5:-12 6:-26 7:12 8:-8 9:-8 11:-8
near:تقدي	0:-22 1:-11 2:-18 3:-16 4:15 5:-16 8:-28 10:17
near:تقر	6:11
near:تقري	0:-8 1:-9 2:-19 3:21 4:-8 5:-13 10:14 11:-33
near:تقل	3:-9 5:-12 6:16
near:تقول	0:-16 4:-9 5:-34 6:-21 7:44 8:-17 9:-34 10:-41
near:تكفي	3:11 6:-9
near:تلام	0:13 2:-11 4:-11 5:-11 6:9
near:تلغر	2:-8 8:14 10:-13
near:تلفز	6:9 7:-14
near:تلقي	3:-14 5:26 7:-16
near:تلك	0:13 3:-13 4:-14 7:11
near:تلمي	2:-23 5:-19 6:24 8:-13 10:-36
near:تمكن	2:-23 3:-28 4:-15 5:-12 8:-11 10:11 11:20
near:تموز	2:-9 3:-13 6:9 11:12
near:تموي	3:-14 6:13 9:11 11:-12
near:تنظي	2:-18 3:-17 5:-11 7:-11 8:-9 10:11 11:-11
near:تنفي	2:-15 6:11 8:22 10:-21
near:تنقل	0:-14 1:-10 3:-10 5:11 6:-12 10:-10 11:19
near:تهجر	3:12
near:تهجي	3:25 6:-20 11:-9
near:تواص	6:-8
near:توثق	0:-14 1:-10 2:27 6:-20 7:-17 8:-22 10:-8
near:توجه	3:17
near:توزي	5:11 6:-23 7:24
near:توفي	0:-24 1:-20 2:20 3:-24 4:-16 5:-38 6:46 8:-28 9:-12 10:-22 11:-8
near:توقع	6:10
near:توقف	4:-18 6:19 7:-11
near:توقي	3:10
near:تووي	3:13 11:-10
near:ثالث	0:-17 1:-9 2:-36 3:16 4:15 5:-18 7:-17 8:-25 9:-17 10:21
near:ثامن	0:-11 1:-10 3:-14 4:-35 5:-19 7:-15 8:36 10:-36 11:-8
near:ثانو	0:8 4:-18 6:-10
near:ثاني	0:-13 2:-18 3:18 4:-43 5:12 6:-30 8:-19 9:-25 10:19
near:ثلاث	0:-24 1:-16 2:-62 3:-12 4:-26 6:25 7:-70 8:-9 10:18 11:-49
near:ثلثه	3:-8 5:20
near:ثمان	2:-60 3:-36 4:16 5:-10 6:-25 7:-56 8:12 10:15 11:-35
near:ثمن	0:20 2:-15 4:-24 8:-16
near:جاء	3:16 9:-8 11:-9
near:جاءت	0:-10 4:-9 8:-28 10:31
near:جارف	3:-14 5:-24 6:-8 7:22
near:جاري	3:-9 11:10
near:جامع	2:13 3:9 5:-11 6:-13 7:-18 9:-11 10:-31 11:17
near:جان	3:-20 4:9 7:-13 8:-10 11:15
near:جانب	0:-24 1:-9 2:-43 3:-8 4:18 5:-20 6:22 7:-23 10:11 11:-35
near:جبال	5:19 6:-13
near:جبل	0:13 1:23 2:-17 3:-14 4:-19 5:25 6:-39 7:-19 8:-9 10:-18 11:-19
near:جبهه	0:-8 2:-9 4:17 6:-29 8:-8 10:11
near:جثام	0:-10 2:-29 4:-18 6:14 7:-20 8:11 10:-17
near:جثث	0:-29 1:-17 2:-18 3:-16 4:-35 5:-14 6:12 8:-11 9:-10 10:9 11:-19
near:جثما	2:-9 5:12 6:24 8:-20 10:-9 11:-11
near:جثه	1:-15 2:17 3:-17 4:-34 5:-11 6:-14 7:32 10:-42 11:-10
near:جديد	3:12 5:-17 6:21 7:-12 9:10 11:-23
near:جراء	0:-9 5:-13 6:-10 7:25 9:-10
near:جراح	5:27 6:-11 11:-15
near:جرح	0:-19 1:16 2:-9 3:-19 4:-19 5:33 6:-24 7:-28 11:-9
near:جرحت	5:24 6:-19
near:جرحو	5:35 6:-33
near:جرحي	0:-15 1:22 2:-24 4:-23 5:49 6:-55 7:-33 8:-9 9:-12 10:-12 11:-15
near:جرفت	3:-9 5:-13 6:-8 7:13
near:جروح	3:-18 4:-9 5:39 6:-27 7:-15 11:-8
near:جري	0:-8 1:-8 6:16 7:-14 8:12 9:-10 10:-14 11:-14
near:جريح	0:-28 1:35 2:-37 3:-28 4:-34 6:-15 7:12 8:-24 9:-12 10:-24 11:-19
near:جزاي	1:26 2:-12 3:-15 4:24 5:-10 6:-20 7:-10 8:-10 10:-20 11:-21
near:جزير	1:14 2:-8 4:18 5:-23 7:-15 8:-9 11:-14
near:جلال	3:15 5:27 6:-38
near:جلهم	3:-10 6:13
near:جماع	0:-30 1:-8 2:18 3:-14 4:19 5:-9 6:-44 7:-20 8:21 10:-12 11:-10
near:جمعت	3:-10 5:-20 6:21
near:جمعه	0:-35 1:-18 2:-37 3:20 6:17 9:-10 10:20 11:-31
near:جمعي	3:-11 4:-13 6:8 7:22 11:-12
near:جمهو	3:10 6:-10
near:جميع	1:-14 3:-22 4:-11 7:-28 8:-28
near:جندي	0:18 1:-17 2:12 3:-21 4:37 6:-49 7:-34 8:-11 9:-13 10:-47 11:-14
near:جنسي	0:-20 2:-13 3:-26 4:-23 5:-14 8:-26 10:38 11:-10
near:جنوب	0:-15 1:-8 2:-9 3:-10 4:21 5:-22 7:-17 8:-9 9:14 10:-9 11:-17
near:جنود	0:-17 4:-45 5:9 6:15 7:-11 8:25 10:-40
near:جنين	3:17 9:-22 11:-9
near:جنيه	7:9
near:جهاز	4:-19 5:9 6:20 7:-13
near:جهته	0:-18 1:-12 2:-11 3:20 4:-18 6:-17 7:-14 8:-17 9:-14 10:-12 11:13
near:جوا	5:30 6:-29
near:جوار	3:-19 6:-21 9:24 11:-12
near:جود	2:-8 4:22 6:-10 8:-17
near:جوع	2:26 6:-25
near:جوله	2:-9 5:-8 6:26 7:-26 8:21
near:جويه	0:-11 3:-17 4:-18 5:-12 7:-10 8:15 10:-21 11:16
near:جيبو	6:16
near:جيرا	0:-20 2:-12 3:-17 4:-17 5:-9 6:36 7:-14 9:-8 10:-10 11:-8
near:جيش	0:-14 1:-8 5:10 7:-50 8:-14 9:-16 11:-25
near:حاد	5:23 10:-8 11:-9
near:حادث	1:-12 2:-15 4:-15 5:23 7:-19 10:-15
near:حادي	3:-12 5:-10 6:19 7:-12
near:حارس	0:27 5:12 6:-27 10:-19
near:حاره	3:10
near:حافل	1:-16 2:-29 3:-22 4:-51 6:-13 8:11 9:-17 10:16 11:8
near:حاكم	0:-10 1:-12 2:-9 3:16 4:-14 5:-24 8:-10 9:8 10:-8 11:-28
near:حال	5:33 6:-22 7:-8
near:حالت	4:-13 5:40 6:-30
near:حاله	0:20 1:-19 2:-8 3:-29 4:-11 5:28 6:-20 7:-25 8:-15 9:-8 10:-12 11:-12
near:حالي	1:14 4:-12 5:-8 6:-24 7:-11 9:12 11:-19
near:حامل	0:-13 2:-8 6:14 7:-12 10:-22 11:-10
near:حاول	0:22 2:-20 5:-11 6:-15 7:-11
near:حتفه	0:-18 1:10 3:-22 4:-13 5:-13 6:33 10:-15 11:-19
near:حتي	0:17 1:-40 2:15 3:-22 4:-56 5:-20 6:-24 7:25 8:-26 9:-50 11:12
near:حدات	6:14
near:حده	0:-23 1:-38 2:-19 3:20 4:8 5:-35 6:41 7:-57 8:-17 10:-33 11:-9
near:حدها	0:29 1:-20 2:-16 3:-13 4:-36 5:-10 6:43 7:-41 8:-14 9:-21 10:-27
near:حدود	0:-26 1:-21 2:-27 4:-25 5:-10 6:-27 7:-24 8:-19 9:31 10:-19 11:26
near:حديث	0:-16 2:13 4:18 5:-8 8:-15
near:حديد	3:-9 5:17 6:-14 11:11
near:حذر	6:14 7:-8 9:-9
near:حرار	6:8
near:حرب	0:-54 1:-19 2:-14 3:-41 4:18 5:-14 6:27 7:-12 8:-21 9:-18 10:12 11:-37
near:حرجه	2:-9 3:-10 4:-22 5:41 6:-24 10:-11
near:حررت	0:-29 1:-8 2:-30 4:-29 5:-14 6:-35 7:-15 8:-22 10:55 11:-13
near:حركه	1:14 2:8 3:-9 5:-13 6:-24 7:-11 8:12 10:-11
near:حريق	1:-8 5:8 6:8
near:حزب	4:-9 6:28
near:حزير	2:-11 3:18 5:-9 6:19 7:-10 8:-15 9:-10 11:-14
near:حسب	1:14 2:-15 3:-24 4:9 7:-16 9:-11 10:-20 11:9
near:حسبم	6:34 7:-30
near:حسن	4:-10 10:14
near:حسين	3:-15 9:19
near:حصبه	3:-18 6:20
near:حصيل	0:-35 1:9 2:-25 3:-11 4:-19 5:-18 6:47 7:-60 8:-12 9:-13 10:-16 11:9
near:حقوق	2:-9 3:-8 4:-9 5:-15 6:12 8:-11 10:-13
near:حقول	2:-14 3:18 5:-9 6:-24 7:-12 9:-8 11:13
near:حقيق	1:27 3:-12 4:-8 5:-17 6:-16 7:-13
near:حكوم	1:-29 2:-31 3:-30 4:-52 5:-22 6:34 7:-25 8:53 9:-12 10:-65
near:حلب	0:14 3:16 4:-12 6:-28 7:-8 9:-30 10:-13
near:حلبج	3:14 6:-9
near:حماس	0:-10 4:-27 5:8 6:-21 8:-10 10:20
near:حماي	0:-18 1:-9 3:-11 6:-19 7:24 11:-8
near:حمص	3:-12 5:-17 8:-8 9:-8 11:26
near:حمض	5:-18 6:22 7:-8
near:حواد	0:-12 3:-16 5:-8 6:31 7:-18
near:حوال	4:10 5:-12 6:14 8:-11 9:8 11:-22
near:حوثي	0:9 2:-25 4:18 10:-10
near:حول	3:16 11:-11
near:حياه	0:-13 1:-10 3:-10 4:-29 5:-36 6:41 7:-15 8:-8 10:23
near:حيث	0:-21 2:-14 3:9 4:-14 6:32 7:-10 9:-8 10:-25
near:حين	0:-33 1:-20 3:-11 4:-24 5:-21 6:31 8:9 9:-30 10:-29
near:خارج	0:-11 1:-9 2:-14 3:-45 4:-19 5:-30 6:-13 8:10 9:48 10:-22 11:-9
near:خارك	5:-21 6:21 8:-9
near:خاطف	0:16 1:-10 2:-37 4:12 5:-23 6:-23 7:-28 8:-26 9:-10 10:9 11:-11
near:خامس	0:-11 3:-8 4:-14 5:24 6:-46 8:-8 9:21 11:-21
near:خان	2:-30 4:-14 6:23 7:-9 10:10
near:خبرا	2:-10 3:-11 4:-14 5:-17 6:16 10:-12
near:خدما	3:26 6:-9 9:-12 11:-20
near:خرج	0:-10 2:10 3:19 4:-19 5:24 6:-47 7:-11 9:-25 10:13 11:-14
near:خرجو	0:-25 3:25 4:-8 5:21 6:-31 8:23 9:-14 10:-26 11:-25
near:خرطو	3:-13 9:-8 11:22
near:خروج	1:-10 3:-32 5:-11 6:24 9:19 11:-8
near:خريف	0:-24 3:-10 4:-23 6:14 8:-19 10:28 11:-11
near:خزان	5:8
near:خساي	4:-14 5:19 6:-14
near:خسر	3:-11 4:14 5:-15 7:-10 10:-28 11:-8
near:خسرت	4:-8 6:29 7:-8
near:خسرن	2:-8 5:-21 6:24
near:خطا	2:8 4:-8 6:9 8:-15 10:-14
near:خطره	0:-9 2:-9 4:-8 5:42 6:-29 7:-20
near:خطف	0:60 1:-10 2:-37 3:-9 4:-61 6:-26 7:-27 8:-31 9:-13 10:-48 11:-20
near:خطفت	0:25 4:-17 6:-15 7:-10
near:خطفه	0:-27 2:9 3:-14 4:-19 5:-11 6:-25 7:-13 8:-8 10:36 11:-12
near:خطفو	0:39 1:-13 2:-61 3:-27 4:-8 5:-28 7:-39 8:-32 9:-34 11:-17
near:خطه	3:27 6:-11 9:-9 11:-21
near:خطير	5:34 6:-27
near:خفر	6:16
near:خلال	0:-13 3:9 4:-13 5:8 6:-37 7:-18 10:-11 11:-23
near:خلف	6:9 7:-11
near:خلفت	3:-8 5:18
near:خمس	0:-24 3:10 5:-12 6:12 7:-16 9:-14
near:خمسم	1:20 3:32 5:-10 6:-34 7:-11 9:-24 11:-16
near:خمسه	1:-30 2:-31 3:-43 4:10 5:-14 8:-28 10:24 11:-23
near:خمسو	0:21 1:14 3:-26 4:-12 6:-18 7:-30 8:20 10:-27
near:خمسي	0:-19 1:-9 3:-15 4:-10 5:-20 6:40 8:-22 10:-28 11:-12
near:خميس	0:13 1:-9 2:-17 3:-20 4:-13 5:12 6:-20 7:-25 8:-9 11:15
near:خيام	3:40 4:-13 5:-14 6:-14 7:-31 8:-8 9:-33 10:-18
near:خيبر	3:-9 5:-10 6:17
near:خيمه	9:10
near:داخل	0:10 4:-41 5:-12 6:17 8:-33 9:-21 10:-46 11:14
near:دارف	2:-8 3:-10 6:12
near:داعش	0:12 2:-9 4:-8 6:10 10:-12
near:دامت	3:-14 6:19
near:داهم	2:-8 6:-22 7:-9 10:24
near:داير	2:-9 3:-22 5:9 9:-11 10:-11 11:20
near:دباب	1:16 3:-8 5:-9 6:-10 8:-10
near:دبلو	3:-20 4:-23 5:-11 7:-15 10:9
near:دخل	0:-11 2:-11 3:-26 4:23 6:-10 9:24 10:-12 11:-10
near:دراج	0:-10 1:-9 2:-16 3:-11 4:-13 6:9 7:-26 10:-18 11:14
near:درجا	5:32 6:-28 7:-8
near:درجه	6:11
near:درك	4:12 6:-10
near:درما	3:14 9:-8 11:10
near:دروز	0:-18 4:18 5:-14 6:19 10:-9
near:دعم	0:-17 3:-17 4:16 5:-14 6:16 7:-20 10:-8 11:-8
near:دفاع	0:-30 1:-10 2:-37 3:-26 7:-10 8:30 9:-10 10:-40 11:-23
near:دفع	0:-22 2:9 4:-15 6:11 7:-15 10:9
near:دفعت	0:-26 2:-22 3:16 4:12 5:-17 7:-11 9:-13 11:-12
near:دفعه	0:-16 1:-15 2:-23 3:-20 4:-30 5:-18 6:-9 7:-18 9:-18 10:11 11:26
near:دفن	3:-11 5:-10 6:33 7:-9
near:دفنا	0:-26 1:-9 2:-21 3:-17 4:-18 5:-28 6:29 7:15 9:-9 10:-14 11:-11
near:دفنت	1:-8 2:-19 3:-10 4:-8 5:-8 6:41 7:-13
near:دفنو	0:-11 2:13 3:-21 4:-18 5:8 6:14 7:-18
near:دقيق	5:24 7:-13
near:دمرت	5:-14 6:18
near:دمرن	1:14 8:-9
near:دمشق	5:-13 9:-16 11:32
near:دوري	5:-11 6:14
near:دول	3:-19 4:22 6:-35 7:-9 9:24 11:-13
near:دولا	0:23 4:11 5:-34 6:-33 8:-12 9:-11 10:9
near:دولي	0:-11 1:24 3:23 4:-20 5:-21 6:-50 8:-14 9:-31
near:دون	0:-11 2:25 3:21 4:-29 5:-22 6:-10 7:-23 8:-9 9:-9 10:-17
near:ديار	3:-28 6:-13 8:-17 9:-10 10:16 11:30
near:دير	0:20 2:-10 3:-9 5:14 6:-17 7:-14
near:ديسم	0:-16 1:-22 2:-11 3:-47 4:-20 5:-14 6:-27 7:31 8:-18 9:11 11:11
near:ديفو	2:12 3:-13 4:-10 6:-30 8:-8 9:17 10:22 11:-13
near:ديل	6:12
near:دينا	0:-16 2:-23 4:29 5:-25 6:-33 7:16 8:-12 10:-8
near:ذات	2:23 4:-9 6:-21 10:-13
near:ذاته	0:-22 1:-11 2:-9 3:-17 4:-28 5:9 6:20 7:-20 9:-11 10:20 11:-12
near:ذخاي	6:27 9:-14 11:-22
near:ذخير	5:28 6:-21
near:ذروه	0:12 3:34 4:-9 6:-13 9:-39 11:-22
near:ذكر	0:-15 1:21 2:-15 3:-21 4:24 5:-32 6:-9 7:8 8:-19 10:-22
near:ذكرت	5:15 6:-8
near:ذلك	0:-10 1:-15 2:-35 4:24 8:-15 9:-10 10:-49 11:-12
near:ذمه	5:8
near:ذهب	0:14 2:-10 4:-14 5:-11 6:13 7:-8
near:ذوي	2:-11 6:-11 8:17 10:-14
near:ذويه	0:-13 2:-11 3:-12 4:-11 5:-17 7:21 9:-28 10:29 11:-19
near:ذين	0:17 1:-17 2:-16 3:-21 4:16 5:-36 7:-28 8:9 10:-18
near:رابط	0:18 2:9 4:-17 6:-13 8:-18 10:-39
near:رابع	0:-20 1:-9 2:-40 3:-18 5:-27 6:37 7:-30 8:-16 9:-9 11:-14
near:راس	1:-11 3:13 4:-10 5:-18 6:33 7:-28 9:11 10:-8 11:-28
near:رافع	6:12
near:راكب	2:-9 4:-8 7:11 10:9
near:رام	8:22 10:-21
near:رايت	6:19
near:رباط	5:30 6:-23 7:-22
near:ربع	0:-22 1:-10 3:-8 4:-26 5:-19 6:18 7:-18 8:-19 9:-12 10:-25 11:19
near:ربيع	0:-30 3:20 4:-18 6:-13 8:21 11:-21
near:رجال	0:18 1:-8 2:-22 3:-12 4:-32 5:-34 6:31 7:-36
near:رجع	0:-8 2:-11 3:-44 4:-8 5:-18 6:-22 7:-17 9:-12 11:42
near:رجعو	0:13 1:-11 2:-8 4:-14 5:-14 6:-31 7:-9 8:-26 10:18
near:رجلا	3:-13 4:11 5:-22 7:-18 10:-27
near:رجلي	0:-15 2:-12 6:22 10:-12
near:رحل	9:-13 11:18
near:رحله	6:-19 9:-9 10:-9 11:18
near:رحلو	3:24 6:-14 9:-11
near:ردت	5:26 6:-19
near:رزيق	5:9
near:رسمي	0:-10 6:11 7:-8
near:رشيد	4:-11 5:-9 6:11
near:رصاص	0:-17 2:17 5:40 6:-34 7:-25 10:-11
near:رضيع	0:-13 2:-14 4:-19 5:20 6:-11 7:23 10:-24
near:رعاي	3:-12 4:-11 5:18 6:-13 7:-11 11:11
near:رفات	0:-23 2:43 3:-10 4:-32 5:-17 7:-13 8:-20 10:-32 11:-20
near:رفاق	0:-11 1:-9 2:16 3:-20 4:-26 5:33 6:-50 7:21 8:-15 9:-9 10:-13
near:رفضت	0:-8 2:22 6:-24
near:رفع	6:-11 7:16
near:رفعت	5:-37 6:48 8:-8 11:-9
near:رفيق	0:-15 4:-12 10:17
near:رقم	0:50 1:11 2:-39 3:-28 4:-54 5:-41 6:13 7:-16 8:-34 9:-30 10:-54
near:ركاب	0:-15 1:-13 2:-11 3:-16 4:-17 6:-26 7:30 8:-10 9:-9 10:10 11:10
near:ركام	6:11
near:رهاي	0:13 3:-10 5:-14 6:-36 7:-14 8:-13 11:-19
near:رهين	0:-31 2:-16 4:22 6:14 7:-10 8:16 10:-53
near:روس	0:-8 1:-9 2:-19 4:-27 5:-27 6:55 7:-15 8:-29 10:-21 11:-8
near:روسي	0:-15 1:-10 3:-17 6:-9 7:-18 8:18 9:-12 10:-21 11:-27
near:روما	4:10 8:-9
near:روهي	3:-13 9:15
near:روي	0:-12 4:-11 5:-11 6:28 7:-14 10:-9
near:رياح	3:13
near:رياس	0:-10 4:17 6:-14 8:14
near:رياض	3:10
near:ريف	0:11 4:-10 5:9 6:-29 9:-8 10:-13 11:27
near:رييس	0:-22 1:-17 2:-27 3:18 4:23 5:-37 6:16 7:-25 8:-19 9:-15 11:-24
near:زابو	6:11
near:زاره	0:-11 1:11 2:-12 3:-24 5:28 6:-22 7:-18 9:-8 10:-16
near:زاعم	1:15 5:-10 7:-8
near:زال	0:-27 1:-19 3:29 4:42 5:-12 6:-30 7:-13 8:-20 9:-26 10:-51 11:-34
near:زالت	2:14 5:-10 6:-21 7:19
near:زالو	0:-41 1:-18 4:41 6:-18 7:12 8:-35 9:-8 10:-40 11:-40
near:زامف	0:15 10:-12
near:زلزا	0:-8 1:-12 3:8 4:-12 6:22 7:-9 9:-18 11:-18
near:زلنا	1:-8 2:-10 3:-11 4:-14 5:-17 6:-9 7:25 10:-12
near:زملا	2:-17 3:-21 4:14 5:15 6:-22 7:-27 9:-13 11:-13
near:زميل	0:-10 2:-9
near:زهاء	3:-9 9:10
near:زوبي	1:-10 6:8
near:زوجت	6:19
near:زور	5:15 6:-13
near:زير	2:-10 3:-17 4:8 7:11 8:-20 10:-13
near:سابع	0:18 2:-9 3:-8 4:-16 6:-13 7:8 8:-25
near:سابق	0:27 1:-36 2:-32 6:18 7:-29 8:-30 9:-18 10:-16 11:-46
near:ساحل	0:-8 5:-13 9:11
near:سادس	2:-14 3:-14 5:-21 6:15 7:-11 11:16
near:ساعا	0:9 2:-26 3:8 4:-32 5:-11 6:-13 7:-20 9:-9 10:26 11:-29
near:ساعه	0:-14 1:-24 2:-32 3:-28 4:-14 6:30 8:-22 9:-20 10:-16
near:ساغا	3:24 6:-20
near:ساق	3:-13 5:43 6:-36 7:-14
near:ساقه	5:28 6:-19 7:-21
near:ساكن	3:25 6:-13 8:-8 11:-14
near:سامي	3:-8 11:19
near:سانا	5:10
near:سانت	6:9
near:سايق	0:14 2:-29 3:-10 4:-34 7:28 8:-13 10:-11
near:سباح	5:-12 6:25
near:سبت	0:-18 1:-12 2:-17 3:-12 4:-18 5:-9 7:-13 9:-9 10:18 11:26
near:سبتم	0:35 1:-22 2:-27 3:-18 4:-40 5:-22 6:-30 7:-20 8:-30 9:23
near:سبع	5:15 6:-9
near:سبعم	2:-8 4:-19 8:33 10:-31
near:سبعه	0:-15 1:-9 3:-18 4:-45 5:-13 6:36 7:-39 8:18 9:-11 10:-24 11:-16
near:سبعي	0:-9 2:-12 3:-10 4:10 6:-9 9:-8 10:-13 11:12
near:سبقه	0:-8 1:16 6:-19 7:-8 10:-11
near:سبيل	2:11 3:-8 4:-21 6:-26 7:-19 8:-13 10:15
near:سبين	3:8 5:-10 6:-8 9:-21 11:10
near:سته	0:-15 1:15 2:-20 3:13 6:19 7:-17 8:-20 9:-20 10:-23 11:-26
near:ستون	8:14 10:-13
near:ستين	2:-25 3:-25 5:-10 6:-28 7:19 9:-12 11:-22
near:سجل	0:32 1:11 2:-13 3:-12 4:-35 5:-17 6:-44 8:-12 9:-15 10:-26
near:سجلت	0:32 1:-23 2:-8 3:-19 5:-15 7:-20 8:-18 9:-11 10:-14
near:سجن	8:19 10:-19
near:سجنا	2:20 6:-14
near:سجون	0:-8 2:12 3:-10 4:10 5:-13 6:-22 7:-14 8:11 10:-42
near:سراح	0:-29 2:-17 4:-36 6:-22 7:-9 8:-22 10:49
near:سرير	5:11
near:سريع	0:-15 3:-12 4:25 6:-22 7:-8
near:سعد	5:-10 6:12
near:سعود	2:-13 3:-15 4:-16 5:-43 6:50 8:38 10:-38
near:سفار	0:-9 3:-15 4:14 6:-20 7:-11 8:-14 10:-13 11:24
near:سفح	3:11
near:سفين	4:16 6:-14 7:-8
near:سقط	0:-8 3:-13 5:20
near:سقطت	3:12 6:-21 7:21
near:سقطو	0:-9 1:15 4:-17 5:-30 7:18 10:-18
near:سقف	3:-19 6:24 7:-21
near:سقوط	0:-20 1:10 2:-17 5:20 6:-37 7:-19 9:14 10:-8 11:18
near:سكان	0:-18 1:-12 2:-16 3:45 4:-28 5:-29 6:-45 9:-18 10:22 11:-42
near:سلام	0:-10 4:13
near:سلسل	6:-11 8:-24 10:26
near:سلطا	0:-19 1:-13 2:-8 3:-15 5:-26 6:17 9:13 10:-17 11:16
near:سلم	6:11
near:سلمت	0:-14 1:-10 2:-14 3:-12 5:-14 6:23 7:-13 8:-34 9:-11 10:16 11:-13
near:سلمن	0:-12 2:35 4:-16 5:-14 6:-22 8:-12 10:-30
near:سليم	1:-12 2:-9 3:-28 4:-13 5:-34 6:50 7:-17 9:19 11:-16
near:سمح	5:21 6:-12
near:سنجا	2:-13 3:-16 5:-10 6:8 10:-13 11:20
near:سند	5:-9 6:10 7:-10
near:سنغا	1:24 2:-23 3:-21 4:-23 5:-14 7:-11 8:-14 10:15 11:-20
near:سنه	0:13 1:-13 2:-19 3:-20 4:-20 5:-26 6:13 8:15 10:-21
near:سنوا	0:9 1:-9 2:-8 3:-17 4:-9 5:9 7:-16 8:-9 10:-21
near:سنوي	6:13
near:سوء	6:20
near:سواح	3:20 6:16 11:-18
near:سوتل	3:13 6:-8
near:سودا	0:-19 1:-17 2:-13 3:-46 4:-21 5:-43 6:42 8:26 9:35 10:-33 11:-44
near:سوري	0:-35 1:-9 2:-8 5:9 7:-10 9:-15 10:21
near:سوق	3:9 6:-10 10:8
near:سوكو	0:9 4:-9
near:سومط	3:15 5:-8 6:-19
near:سوها	5:19 6:-16
near:سوي	1:13 2:-21 3:-24 4:-23 5:-26 7:-29 8:-23 9:-18 10:30 11:10
near:سويس	2:16 5:-10 10:-9
near:سياح	5:-17 6:24 7:-10
near:سيار	0:12 1:-11 2:-17 3:-31 4:-36 5:10 6:23 7:-23 8:-20 9:-15 10:-27 11:-15
near:سياس	8:-15 10:16
near:سياق	5:26 6:-26
near:سيبو	6:16
near:سيده	3:-13 6:18 7:-18
near:سير	0:-9 2:22 6:-19
near:سيرا	3:22 5:-8 6:-10 7:-10 9:-9 10:12 11:-24
near:سيطر	6:-15 7:17
near:سيقا	3:-19 4:-15 5:29 6:-26 7:-19 8:-12 9:9 10:-10 11:-11
near:سيل	5:-13 6:20
near:سينا	3:-19 6:24 7:-15
near:سيول	3:-27 5:-29 6:11 7:14
near:شاحن	0:35 1:-11 2:-33 3:-23 4:-29 5:12 6:-53 7:16 8:-10 9:-15 11:8
near:شارع	0:-11 3:-20 4:-8 5:-12 6:25 7:-9
near:شارك	2:-13 3:-12 4:-15 5:-9 7:-8 8:25 10:-18
near:شاطي	5:-8 6:14
near:شباب	1:-19 3:33 5:-12 6:-24 7:-9
near:شباط	3:10 5:-9 6:17 9:-20
near:شبكه	0:11 3:-9 8:-11
near:شبوه	3:-8 5:11
near:شتاء	1:-8 2:19 4:-9 6:9 7:-22 9:-16 11:-10
near:شجاع	2:16 4:-9 6:-9 10:-15
near:شخص	1:-15 2:-15 3:-30 4:-22 5:21 7:-24 8:-16 9:16 10:-25 11:14
near:شخصا	0:-39 1:-35 2:-37 3:17 5:24 6:-14 8:-26 9:-33 10:8 11:-15
near:شخصي	2:-9 3:-9 6:19 7:-31
near:شرد	0:-10 3:27 4:-14 6:-14 9:-15 10:-8
near:شردت	3:11 6:13 9:-34 11:-14
near:شرطه	0:25 1:-13 3:-20 4:-39 5:-19 6:-10 7:21 8:-11 9:-11 10:-16 11:-8
near:شرطي	0:-18 4:14 5:-8 6:17
near:شرعي	2:-12 3:-11 5:-10 6:31 7:-9
near:شرق	0:-13 1:-15 2:-14 3:16 4:17 6:-22 7:-12 8:-9
near:شرقي	0:-34 2:-12 3:-10 4:16 7:-19 8:-9 9:15 10:17 11:-17
near:شركا	0:11 3:17 5:-15 10:-8 11:-9
near:شركه	2:-9 3:-9 4:19 5:15 6:-24 7:-9 10:-23
near:شعب	3:-13 11:13
near:شفاء	5:8
near:شقيق	2:-11 3:-10 5:8 6:12 7:-9
near:شمال	0:17 3:11 7:-12 8:-18 9:-14 10:-26
near:شمس	3:21 9:-21
near:شهاد	5:9
near:شهد	6:11
near:شهدا	1:-16 2:-9 3:-19 5:15 7:-21 11:-9
near:شهدت	5:-9 6:-15 7:17
near:شهر	0:10 2:9 4:-51 5:-35 6:-17 7:-42 8:-41 9:-42 10:25
near:شهرا	0:-14 1:-8 3:-15 4:-17 5:-12 6:-33 9:23 11:-15
near:شهره	2:-10 5:15 6:8
near:شهري	0:12 2:-14 4:-14 5:-12 7:-15 8:-8 10:-13
near:شهود	5:8
near:شهيد	0:-11 1:23 3:-10 5:15 6:-23 7:-18
near:شوون	1:-8 2:27 3:-8 4:-27 5:-10 6:-22 8:8 10:-15 11:-9
near:شيبو	4:-15 6:-11 7:10 8:-9 10:-14
near:شيخ	3:-12 4:-15 5:-12 6:-18 7:31 9:-11 10:-16 11:-24
near:شيوخ	0:21 4:-20 5:-20 6:-18 8:-10 10:12
near:صاحب	7:12
near:صادر	7:8
near:صارو	5:8
near:صباح	1:-31 3:-20 4:-33 5:-21 6:-19 7:35 8:-18 9:-27
near:صحاف	3:-14 6:-10 9:19
near:صحرا	0:-8 1:24 3:-21 4:23 5:-9 6:-26 7:-15 11:-20
near:صحفي	0:-9 3:12 6:-23 7:-9
near:صحه	0:-12 1:-27 2:-32 3:-42 4:21 5:17 6:15 7:-17 8:-25 9:-13 10:-21 11:-18
near:صحيه	5:-26 6:34 7:-13
near:صحيي	0:28 4:-8 5:-10 6:-16 7:-8 10:-9
near:صدر	3:9
near:صدمه	6:9
near:صغير	0:19 2:11 6:-19 7:-12 10:-16
near:صفحه	0:11
near:صفر	6:22
near:صفقه	4:-12 8:14
near:صفوف	0:-8 2:-8 4:-15 6:38 7:-10 10:-15
near:صلت	3:-8 11:10
near:صلنا	5:12 7:-9
near:صلوا	0:20 3:-26 5:17 6:-24 7:-23 9:26 10:-11 11:-20
near:صليب	0:-18 1:-10 2:19 3:-16 4:-27 6:-18 9:-8 11:-18
near:صناع	5:10 6:-9
near:صنعا	0:-13 4:8 6:20 10:-18
near:صنف	5:-8 6:14
near:صهار	6:10
near:صهري	0:-23 2:-9 4:-12 6:30 10:-10
near:صور	5:-18 6:20
near:صول	2:16 6:-18 7:-14 9:-12 10:-14 11:16
near:صوما	0:-13 3:-25 4:12 5:-13 6:-21 7:-9 9:22 10:-8 11:-22
near:صياد	0:-20 1:-14 2:11 3:-29 4:8 5:-21 6:10 7:21 8:-10 9:-15 10:-38 11:-33
near:صيف	1:-8 3:-27 5:-15 7:-13 9:-8 11:36
near:صيني	0:17 3:-15 5:-13 6:-27 7:-10 8:-12
near:ضابط	0:-19 2:-23 4:16 5:8 6:-12 7:-9 10:-8
near:ضالع	2:-31 3:13 6:30 9:-8
near:ضحاي	0:-13 2:-15 3:-18 4:-8 5:-32 6:39 7:-37
near:ضحيت	0:-8 2:-8 5:-10 6:25
near:ضحيه	6:14
near:ضرب	5:18 6:-11
near:ضربه	5:32 6:-22
near:ضعف	0:17 1:13 3:10 4:-10 6:-23 7:-16 11:-8
near:ضفه	3:-15 5:-9 6:8 9:19 11:-13
near:ضمت	5:-8 11:10
near:ضمن	2:-16 3:13 6:11 8:10 10:-26 11:-9
near:ضمنه	0:-14 2:-28 4:-32 5:-17 6:34 7:-10 8:18
near:طابق	0:-9 2:15 3:16 4:-21 5:-12 6:-21 7:12 8:-9
near:طاقت	3:-22 5:-14 6:15 9:22
near:طاقم	6:12
near:طاقه	9:-9 11:11
near:طال	5:10
near:طالب	1:-8 3:-18 4:21 5:-11 7:-8 9:15 10:-18 11:-14
near:طاول	2:-16 6:23 7:-9
near:طاير	0:-17 1:-16 2:-8 3:-18 4:-15 5:-11 7:11 8:15 10:-8
near:طايش	0:-11 2:-10 5:38 6:-30 10:-9
near:طباب	2:-10 5:-9 6:17
near:طبرق	3:-8 5:-12 11:11
near:طبقا	0:-18 2:-15 4:21 5:-13 6:15 7:-19 10:-15
near:طبي	5:18 7:-8
near:طبيب	0:-11 1:-8 2:17 4:-12 5:-15 6:25 7:-33 10:-10
near:طبيه	3:-10 6:20 7:-15 9:-10
near:طرف	0:-9 3:-8 4:-17 5:20 6:9 7:-10 8:8 10:-22
near:طرفا	2:-18 6:13 10:-10
near:طرفي	0:-12 3:-16 5:-9 7:-10 8:-20 10:26
near:طرق	0:-19 1:-28 5:-26 6:49 7:-12 8:-10 11:-17
near:طريق	1:17 2:-52 3:-11 4:-46 5:-14 6:31 7:-26 9:-28 10:-20 11:-36
near:طفل	0:9 1:-10 2:-23 3:-8 4:-12 6:18 7:-18 8:-9 10:-12
near:طفلا	1:-16 2:-11 4:-16 6:37 7:-29 8:-16 9:-19 10:-22 11:-29
near:طفله	3:-8 4:-13 5:-10 6:27 7:-12
near:طفلي	5:21 6:-17
near:طفيف	5:34 6:-33 7:-9
near:طواب	11:8
near:طوار	0:-12 1:-12 3:-12 4:-17 7:-16 9:-11 10:-8 11:18
near:طواق	1:-8 5:18 6:-19 7:15
near:طوعا	3:-20 5:-8 6:-11 7:-8 9:-20 10:-12 11:35
near:طولك	3:15 9:-21
near:طوله	0:-11 3:-12 4:25 6:-20 10:-19 11:-9
near:طويل	3:21 9:-12 11:-13
near:طيرا	6:19 7:-10
near:طينه	2:-8 3:-28 6:-20 9:28 11:-14
near:ظهر	2:-15 5:10 7:9 10:10
near:ظهرا	2:-22 4:-11 5:-22 6:45 7:-18 8:-9
near:عاجز	6:-8 10:-8 11:-12
near:عاجل	5:20 6:-10
near:عاد	1:-15 2:12 3:-17 4:-39 5:-43 6:-66 7:-32 8:24 9:-51 10:-10 11:50
near:عادت	5:-15 7:-10 10:14 11:-8
near:عادو	3:-42 5:-12 6:-26 7:11 8:-18 9:-56 10:14 11:53
near:عاشر	5:-9 6:16 7:-12
near:عاصم	0:-20 6:15 8:-17 9:-14 10:-14 11:16
near:عالج	3:-8 5:31 6:-14 7:-12 9:-10
near:عالم	0:-25 1:-12 2:17 3:-16 4:-18 5:-25 6:38 7:-17 10:-11 11:-14
near:عام	0:19 1:41 3:-28 4:-77 5:-17 7:-35 8:-13 9:-58 10:-21
near:عاما	0:-15 1:-15 2:-8 3:-24 4:-18 5:-18 6:48 7:-33 8:12 9:-10 10:-18 11:-8
near:عامل	0:9 1:-19 2:-24 3:-25 4:18 5:32 6:-25 7:-34 8:-29 9:-17 11:-19
near:عامه	0:-15 2:9 3:-18 4:16 5:-9 6:15 7:-34 8:-17 9:-8
near:عامي	2:-15 4:-27 5:-14 6:-29 7:-14 9:25 10:26 11:-15
near:عايد	0:-27 1:-27 2:-19 3:-47 4:19 5:-34 6:-23 7:-31 8:8 9:-48 10:-8 11:58
near:عايل	0:-29 1:-11 2:-26 3:14 4:-34 5:-8 6:12 7:18 8:-17 9:-13 10:-16 11:-9
near:عبار	1:12 5:-11 6:-14 7:13
near:عبد	3:15 9:-10 11:-13
near:عبر	0:-9 2:28 3:-39 4:-40 5:-27 6:-34 7:-21 8:-16 9:12 10:-29 11:28
near:عبرو	3:-23 9:29 11:-20
near:عبور	3:-15 5:-11 6:12 7:-15 9:18 11:-9
near:عبوه	5:18 6:-17
near:عتق	3:14 11:-11
near:عثر	0:19 1:-10 2:28 3:-19 4:-36 5:-28 6:-18 8:-13 9:-8 10:-38
near:عثما	3:-12 5:-17 6:20
near:عثور	3:-9 5:-15 7:10
near:عداد	0:-20 1:-21 2:-15 3:-19 4:-42 5:-14 6:-21 7:52 9:-9 10:-29 11:-20
near:عدت	4:14 6:-13
near:عدد	1:18 2:-41 3:-16 4:-21 5:-36 7:12 8:-10 9:15 11:-23
near:عددت	1:-9 3:-22 4:27 5:-9 6:-11 7:-16
near:عدده	0:-24 1:-24 2:-21 3:14 6:-30 7:-8 8:18 9:-12 10:-26 11:-17
near:عدلي	0:-10 2:15 5:-8
near:عدم	1:28 2:13 5:-30 6:-38 9:11 11:-9
near:عدن	0:-13 2:-8 5:-18 7:-18 10:19
near:عده	5:-9 6:12
near:عدو	1:16 3:-9 5:-10 8:-10
near:عدوا	1:12 6:-11
near:عراق	6:-14 9:18
near:عربا	4:17 5:-11 6:-16 7:-9
near:عربه	0:-12 4:25 6:-18 7:-10
near:عرفن	0:-13 1:-11 3:-26 4:-30 5:-17 6:25 7:17 8:-9 9:-15 10:-10 11:-25
near:عسكر	0:-22 1:-8 2:-44 3:-28 4:-29 5:-23 6:-13 8:-9 9:-12 10:53 11:-14
near:عشاي	0:8 2:-13 4:-26 5:-23 7:-12 8:-12 10:27
near:عشر	1:-27 2:9 3:-52 6:14 7:-24 8:-18 9:-19 10:-21
near:عشرا	2:-22 3:19 4:26 5:-21 6:-10 7:-20 9:-20 10:-23
near:عشره	0:-24 1:-15 2:-32 3:-10 4:17 6:31 7:-37 10:-36 11:-29
near:عشرو	0:-46 2:-31 3:-17 4:19 6:27 7:-32 8:-10
near:عشري	0:14 1:-15 2:-24 3:15 4:-34 5:9 6:-21 9:-20 10:-9
near:عشوا	0:-11 1:-8 3:15 6:8 7:-10 11:-15
near:عصاب	1:-10 3:12 4:10 6:9 9:-13 10:-9 11:-12
near:عصر	0:-19 6:28
near:عصرا	6:16
near:عطشا	6:26 7:-15
near:عقار	6:14
near:عقد	1:13 6:-10
near:علاج	3:-28 4:-10 5:50 6:-32 7:-20 9:-21 11:18
near:علقت	5:9
near:علم	6:-28 7:29
near:علمت	6:18
near:علي	1:25 2:-16 3:-10 6:-9 7:-15 8:-46 9:-17 10:-9 11:-44
near:عليا	6:21 7:-12
near:عليه	2:12 3:-13 4:-30 5:-17 7:10 8:-10 10:-17
near:عمال	0:13 3:-10 4:-12 5:-18 6:18 7:11 10:-12
near:عمر	2:-14 3:-24 4:-20 5:-28 7:25 8:22 9:-11 10:-20 11:-24
near:عمره	0:-22 2:-14 4:-8 5:27 6:-20 7:-14 10:23
near:عمل	3:-8 6:22
near:عملي	0:-32 1:-25 2:-41 3:-25 4:-51 8:23 9:-14 10:17 11:-32
near:عموم	0:10 6:10 7:8 9:-13
near:عناص	2:-9 3:-13 4:8 5:-23 6:14 7:-9
near:عناي	0:-8 1:-13 2:-12 3:-16 4:-30 5:50 6:-20 7:-16 8:-8 10:-13 11:-8
near:عند	1:-15 2:13 4:-41 5:-26 6:11 8:-20 10:-51 11:-12
near:عندم	5:-8 6:31 7:-13
near:عندن	6:10
near:عنصر	3:-10 7:9 11:11
near:عنف	1:-12 3:33 6:16 7:-13 9:-27 11:-24
near:عنه	5:-11
near:عنها	0:20 2:-8 4:-17 6:11 8:-13 10:-22
near:عنهم	0:-27 1:-11 2:-36 3:-23 4:30 5:-27 6:-55 7:9 8:16 9:-10 10:11 11:-16
near:عوده	0:-9 1:-10 3:-40 4:-8 5:-21 7:-12 8:-13 9:-18 10:-23 11:49
near:عون	3:32 6:-31
near:عين	3:20 5:-16 6:15 7:-11 11:-19
near:عينه	3:-8 4:11
near:غابه	1:-11 2:13 3:-35 4:8 6:-50 7:-36 8:14 9:-15 11:-13
near:غادر	0:-17 1:-10 3:-10 4:-15 5:42 6:-49 7:-24 9:-15 10:-11 11:18
near:غارا	0:-10 2:-12 3:-8 4:-20 5:-15 6:38 7:-9 10:-17
near:غارت	5:13
near:غاره	2:-9 3:-10 4:-11 5:10 6:10 7:-10
near:غاز	6:19 7:-12
near:غالب	0:-13 2:13 3:-8 4:-17 7:10
near:غاو	5:29 6:-24
near:غدا	0:14 3:-9 4:-21 5:-12 6:23 7:-20 10:-13
near:غرام	6:13
near:غرب	0:17 3:9 4:-9 5:-10 7:-8 10:-22 11:9
near:غربي	3:15 5:-9
near:غرفه	0:-25 3:-20 4:30 5:-26 6:18 7:-18 8:-13 9:-8 10:-28 11:-12
near:غرق	0:-11 1:-14 2:-15 3:-15 5:-17 6:15 7:15
near:غرقا	6:14 7:-11
near:غرقو	2:-14 4:-14 5:-19 6:30 7:-14
near:غزه	0:-34 1:-15 2:22 5:-15 6:-35 7:-21 8:28 9:-32 10:-45 11:14
near:غضون	0:-10 2:-24 4:-17 6:-23 9:22 10:12
near:غواص	6:12
near:غوفا	1:-8 5:-14 6:32
near:غير	1:-30 2:-24 3:17 6:18 7:-32 8:-22 9:-12 11:-10
near:غيره	3:26 4:-21 5:-17 6:33 7:-24 9:-17 10:-12 11:-30
near:فارق	2:-8 3:-12 5:-28 6:45 7:-11
near:فاشر	3:12 6:8
near:فاعل	0:10 3:-16 6:-9 10:-10 11:17
near:فان	0:-8 2:-13 3:33 4:-12 5:-12 7:-14 9:-12 10:-9 11:-33
near:فاه	0:-27 1:14 2:36 3:-16 4:-25 5:-40 6:37 7:-36 8:-29 10:-13 11:-12
near:فايق	4:-10 5:30 6:-22
near:فبات	3:18 6:-8
near:فبرا	0:-9 2:9 3:-14 4:-16 5:-19 6:29 7:-8 8:-13
near:فتح	6:-13 8:10 9:-11 10:-12 11:11
near:فتره	1:15 3:11 5:-13 6:-13 7:-12 10:-9
near:فتيا	0:-27 2:-18 3:-21 4:-19 5:-16 7:12 9:-11 10:27 11:-11
near:فجر	0:19 1:-14 2:14 3:-21 4:-36 5:-34 6:8 7:-30 8:-17 9:-13 11:-18
near:فجرا	3:11 6:-15
near:فجرح	6:13 7:-17
near:فحص	2:17 3:-26 6:-20 7:-15 10:-17 11:28
near:فحوص	5:-18 6:22 7:-8
near:فديه	0:-10 3:-12 5:-12 6:-24 7:-20 8:-19 9:-8 10:19 11:-10
near:فرار	0:9 2:-19 3:-14 4:-16 5:-16 7:-12 8:-11 9:18 10:8 11:-26
near:فران	6:13
near:فردي	6:8
near:فرع	5:-12 6:12
near:فرق	1:-9 5:19 9:-9
near:فرقن	3:-10 5:11 6:-9 11:12
near:فرقه	0:-11 3:-15 4:13 5:20 6:-17 11:-10
near:فرنس	1:-9 2:-9 4:-8 5:-21 6:41 7:-13 10:-11
near:فروا	3:24 9:15 10:-8 11:-31
near:فصاي	0:8 4:-19 10:19
near:فضلا	0:-12 2:-16 7:13 8:-15 10:-13
near:ففي	3:-13 8:9 9:13
near:فقا	0:-21 1:14 2:-21 3:19 4:-9 5:-16 6:14 8:-15 9:-31 10:9 11:-14
near:فقتل	0:-25 2:-22 4:-26 5:12 6:15 7:-15 8:-9 9:-30 11:-16
near:فقد	0:-18 1:9 2:-15 3:-17 4:-18 7:15 9:-8
near:فقدا	0:-11 1:24 3:-22 5:-29 6:-9 7:15
near:فقدت	0:-14 1:-13 2:-24 3:-9 4:-10 5:-22 6:19
near:فقدن	0:-21 1:-15 2:-9 3:-27 4:-18 5:-34 6:64 7:-51 10:-10 11:-10
near:فقدو	1:40 2:-9 3:-14 5:-30 7:-22 11:-16
near:فقضي	6:8
near:فقط	0:-18 1:-13 2:-26 3:-28 4:-29 6:9 7:14 9:-25 11:-14
near:فلبي	5:-14 7:10
near:فلسط	0:-19 2:13 3:-12 4:-39 6:-19 7:-13 8:26 10:-29 11:-9
near:فلم	8:-17 10:16
near:فندق	6:20 7:-8
near:فوق	3:11 5:-23 6:25 8:-11 10:11
near:فيات	3:-8 5:33 6:-26 7:-14
near:فيرا	1:-8
near:فيضا	3:15 5:-19 7:11 11:-8
near:فيما	0:-37 1:-19 2:-36 3:-10 5:16 6:9 8:-23 10:-12 11:-20
near:فين	2:15 3:20 5:-31 6:13 8:-19 11:-15
near:فيه	0:8 1:-18 2:-12 3:-31 4:-9 6:10 7:-26 8:-8 9:23 10:-27 11:-15
near:فيها	0:-29 1:-35 2:-35 3:17 4:45 5:-21 7:-35 8:-45 9:-14 10:-27 11:-19
near:فيهم	3:-8 6:19
near:قادم	9:-15 11:26
near:قارب	0:-12 1:23 2:-12 3:-17 4:-12 5:-23 6:-22 7:26
near:قاصر	0:-33 1:13 2:-15 4:-27 6:-27 7:-26 8:11 9:-23 11:26
near:قاطع	0:-10 6:18
near:قاطن	3:19 6:-16 9:16 11:-21
near:قاعد	0:-12 10:13
near:قاعه	3:15 5:-8 6:-12
near:قافل	1:-12 2:-8 3:-18 4:-10 5:-22 6:-17 7:-16 8:-12 9:-13 10:-12 11:33
near:قال	0:-62 2:-10 3:-40 5:-60 6:14 8:-28 9:11 10:15
near:قالت	0:15 1:-9 2:-12 3:13 4:-19 6:22 7:-31 8:-8 9:-13 10:-12
near:قالو	0:-13 2:-36 3:-9 4:-20 6:45 10:-14
near:قاهر	2:-11 8:15 11:14
near:قايد	0:-13 2:-14 4:18 5:9 6:-21 7:-8
near:قايل	0:-12 2:-14 4:14 5:-34 6:48 7:-27
near:قايم	2:-21 4:19 5:18 6:-13 7:-13 8:-19 10:-9
near:قبال	1:-18 5:-8 6:34
near:قبضه	0:-19 1:-9 2:-22 3:-17 4:39 5:-17 6:-13 7:-25 8:-33 10:-12 11:-11
near:قبل	0:-33 3:33 4:-21 5:-13 6:-18 7:-42 8:-35 9:-19
near:قبله	1:-9 5:14 7:-8 8:13
near:قتال	0:-15 1:-9 2:-9 3:10 4:22 5:-13 6:-23 7:-17 11:-13
near:قتل	0:-26 2:-36 3:-28 4:-18 6:43 7:-8 8:-28 9:-27 10:-26 11:-22
near:قتلت	0:-31 1:-33 2:-25 3:-28 5:-32 6:61 7:-33 8:-11 9:-19 11:-27
near:قتلن	0:-16 2:-13 5:-10 6:25
near:قتلو	0:33 1:-37 2:24 3:-55 4:-70 7:-50 8:-38 9:-20 10:-25 11:-22
near:قتلي	0:-49 1:15 2:-37 3:-34 4:-8 5:-13 6:54 7:-43 8:8 9:-16 10:-46
near:قتيل	0:-24 1:28 2:-32 3:14 4:-32 5:15 6:-44 7:28 8:-21 9:-17 10:-25 11:-26
near:قدر	2:-11 3:-13 4:13 5:8 6:-22 8:-12 9:20 11:-13
near:قدم	3:18 6:-8
near:قدمت	6:10
near:قذيف	3:-9 6:14
near:قراب	2:-8 3:15 4:-8 5:12 9:-8 11:-28
near:قراه	3:-8 5:-13 6:-22 7:8 9:-16 10:-12 11:14
near:قرب	0:8 1:-12 3:-12 4:-41 7:21 8:-18 9:-11 10:-26 11:-20
near:قرن	6:-10 7:14 11:-11
near:قري	3:21 5:-11 6:-20 9:12 11:-18
near:قريب	0:-14 2:-8 4:38 6:-29 7:-11 8:-9 10:-23
near:قريه	0:-34 1:-14 2:11 3:23 4:-32 5:17 6:9 7:-29 8:-15 9:-15 10:-28 11:-30
near:قسام	2:16 4:-14 10:-9
near:قسرا	0:-19 1:-10 2:-29 3:17 6:-23 7:23 8:-18 9:-19 10:-19
near:قسم	0:19 3:-13 4:-16 5:19 6:-20 7:-12 10:-24
near:قصف	0:-11 2:-11 3:15 4:-9 6:17 9:-16
near:قضاء	1:-10 3:-21 7:8 9:-12 10:-16 11:13
near:قضاي	6:12
near:قضت	5:-21 6:26
near:قضوا	0:-14 1:-9 4:-32 5:-31 6:18 7:-23 8:-11 9:-22 10:22 11:-18
near:قضي	0:-25 3:9 5:-23 6:22 7:-47 8:-14 10:-9 11:-8
near:قضيه	0:10
near:قطار	1:-14 6:20
near:قطاع	0:21 1:-14 2:17 3:-23 6:-17 7:-21 8:-12 9:-22 10:-59 11:12
near:قطري	2:-10 4:-10 8:8 10:11
near:قليل	0:-8 4:-12 5:-30 6:21 10:10
near:قناه	4:-16 5:-8 6:-8 7:15 8:18 10:-15 11:-11
near:قنبل	3:12 6:-11
near:قوات	0:-51 1:-17 2:-43 3:-27 4:14 5:-29 6:31 7:-44 8:11 9:-12 10:9 11:-12
near:قوار	2:-12 4:-18 5:-12 6:18 9:-8
near:قواف	0:12 3:17 6:-20 11:-16
near:قوام	11:11
near:قواي	2:-9 6:11 7:-8
near:قوته	3:-13 6:22
near:قود	2:-11 4:-14 5:-15 6:15 10:-12
near:قول	2:-16 4:-18 6:-21 7:-10 8:-9 9:-9 10:26 11:-12
near:قوله	0:-9 1:-17 2:-8 3:-17 4:9 5:16 7:20 8:-11 9:-17 10:-25
near:قوه	0:-11 2:11 4:-9 6:-23 7:-14 10:27
near:قياد	2:-23 4:15 6:23 8:-18 10:-8
near:قياس	0:17 3:-10 4:-11 6:-16 9:10
near:قيد	0:-11 2:15 4:-32 6:-23 8:-11 10:22
near:قيل	0:18 3:-9 5:-8 6:-11 8:-9
near:كاتس	0:14 10:-12
near:كاجر	3:17 6:-15
near:كادو	0:-9 2:17 4:-10 6:-10
near:كارث	3:15 5:-9 9:-8 11:-9
near:كامل	0:-11 4:14 5:9 6:-18 8:-10 10:-9
near:كان	0:20 1:-51 2:-68 5:-21 6:18 7:-39 8:-39 10:-26
near:كانا	2:-9 4:-11 7:-13 10:13
near:كانت	0:-26 1:11 2:20 3:-14 4:-32 6:-17 7:9 8:-20 11:-15
near:كانو	0:-38 1:-9 2:-32 4:-9 5:-69 6:-20 7:-40 8:23 10:11
near:كاوك	5:8
near:كايا	5:10 6:-10
near:كايس	0:9 2:-8 3:-8 4:-17 6:-12 9:14 10:10 11:-8
near:كبير	0:-15 2:-23 4:31 5:-17 6:-22 7:-10 8:-12
near:كتاب	6:-12 7:16
near:كتاي	2:16 4:-14 10:-9
near:كذلك	4:-10 6:-8 8:-9 10:15
near:كردف	3:15 6:-8 9:-12 11:-8
near:كشف	1:17 2:15 5:-8 6:-21
near:كشفت	11:8
near:كفرت	5:8
near:كله	0:35 1:-15 3:-17 5:-8 6:-32 8:-18 9:-14 10:-14
near:كلهم	0:-8 2:-21 4:15 5:-18 8:-11
near:كما	0:-43 1:-33 2:-13 3:10 4:-34 6:-13 7:9 8:-11 11:13
near:كمبو	3:19 4:12 5:-11 7:-10 9:-12
near:كمين	0:13 2:-19 3:-9 5:-37 6:29 10:-31
near:كنا	1:-11 2:-46 3:-11 5:-12 6:29 7:-27 8:9 9:-12 10:-45 11:-9
near:كنيس	0:-8 2:-25 4:-22 6:13 8:-12
near:كهرب	6:11 7:-9
near:كواد	3:-14 6:24 7:-20
near:كوار	0:18 2:-19 4:-27 7:-12 8:-14 9:-9 11:-16
near:كوت	2:11 3:-13 4:-10 5:-8 6:-29 8:-8 9:17 10:22 11:-14
near:كورس	0:-16 1:-12 2:-8 3:-16 4:-21 5:-17 6:-31 7:-9 9:-10 10:39 11:-29
near:كوري	2:-16 4:11 6:18
near:كوست	3:11
near:كولو	2:-18 3:-11 4:8 6:9 9:-16 11:11
near:كولي	5:-11 6:24 9:-14 10:-8 11:-8
near:كومب	5:13 6:-9
near:كونر	3:22 4:-10 9:-16 11:-14
near:كونغ	5:-10 6:10 7:-21 9:10 11:-22
near:كويت	5:31 6:-26
near:كيف	0:-16 4:-14 5:-8 6:25 8:-9 9:-8
near:كيلو	3:-14 4:19 6:-17 7:-18 9:17 11:-14
near:كينش	2:-15 4:-28 8:28 10:-8
near:كييف	0:-8 2:9 3:-19 4:-14 6:-38 7:-9 8:26 9:-10 11:-31
near:لاجي	1:-10 4:-11 5:-21 6:-26 8:-10 10:19
near:لاحق	2:-14 3:-11 4:-15 5:13 6:9 7:-17
near:لادا	7:-8 9:-14 11:11
near:لاست	3:-23 5:-8 6:-13 9:26 11:-13
near:لاطف	5:-12 6:25
near:لاطل	2:-11 6:9 8:16
near:لاغا	3:12 11:-9
near:لافت	7:9
near:لامب	5:-9 6:18 7:-11
near:لان	1:-10 2:22 3:16 4:-16 5:10 6:-26 11:-17
near:لايح	3:-11 4:-13 5:-11 6:29 7:-18
near:لبنا	0:-20 2:-8 3:-16 4:19 5:12 7:-10 8:-14 9:-23 10:-18 11:16
near:لترم	3:-8 5:-9 11:11
near:لثلا	6:8
near:لجنه	0:-17 2:11 3:-21 6:-29 9:14 10:-17 11:-11
near:لحظه	6:26 7:-8
near:لدي	0:20 1:-20 2:-39 4:11 5:-37 6:-59 8:-30 9:-20 11:-11
near:لدين	0:-8 2:-20 5:20 6:-22 7:12 8:-15 10:-15
near:لديه	1:-12 3:-11 4:29 6:-13 7:-27 8:-20 9:11 10:15 11:-16
near:لرضي	5:-10 6:14 7:-14
near:لروي	4:-16 5:-23 6:25 7:-12 8:13
near:لشوو	0:-8 3:-15 4:-13 8:9 9:-15 10:9 11:22
near:لطفل	5:-15 6:25 7:-11
near:لعاي	6:16
near:لغت	1:13 6:-10
near:لغما	5:-8 6:17
near:لفرا	2:-9 3:15 4:19 5:-8 6:-14 10:-17
near:لقاء	4:16 6:-11
near:لقوا	1:8 2:11 6:8 10:-11
near:لقي	0:-13 1:-8 2:-12 3:-16 4:-9 5:-16 6:44 7:-24 11:-11
near:لكن	0:-18 1:-13 2:19 3:12 5:-43 6:-15 7:17 8:19 10:-39 11:-16
near:لكنه	6:19
near:لما	2:-17 6:16 8:-13 10:9
near:لمده	4:-10 8:10
near:لمرا	6:11
near:لمكت	4:-8 5:8 6:-8 8:22 10:-23
near:لمها	7:12
near:لنا	0:-31 1:-8 2:-8 3:-13 4:18 5:13 6:13 7:-29 10:-15
near:لنسا	2:-9 5:-31 6:46 7:-16
near:لنقل	3:-13 11:17
near:لها	1:-18 4:16 5:-18 6:-11 7:8
near:لهم	0:-14 1:-14 2:-9 4:-26 5:-25 6:-27 7:43 9:-13 10:-10 11:-21
near:لواء	2:-12 4:-10 6:28 10:-13
near:لوزا	2:-13 3:-18 4:20 5:-19 6:8 7:-19 8:9 9:-8 10:-18 11:-11
near:ليبل	3:12 6:-9
near:ليبي	0:-12 1:-26 2:-19 3:-14 4:16 5:-37 6:-12 7:-16 8:-10 9:-8 10:30 11:10
near:ليرت	0:-8 3:-8 6:-17 10:18 11:-12
near:ليره	0:-20 2:-10 6:15 10:16
near:ليس	0:-10 3:-24 4:-17 5:-9 6:37 7:-17 11:-8
near:ليصب	6:17
near:ليصل	3:21 11:-10
near:ليل	0:-25 2:-9 5:-13 6:31 7:9 10:-9
near:ليلا	5:9 6:-8
near:ليلت	3:36 6:-43 7:-10 10:-14
near:ليله	0:-38 1:-25 2:-11 3:31 5:-41 6:28 7:-21 8:-18 9:-15 10:-24 11:-26
near:ماء	0:20 1:-11 2:-8 3:-9 4:-8 5:-8 7:-11 10:-8
near:مات	0:-24 2:46 3:-16 4:-38 5:-15 6:-30 9:-8 10:-19
near:ماتت	2:15 3:-8 4:-9 5:-8
near:ماتو	0:-17 1:30 2:19 3:-27 4:-23 5:-28 6:9 7:-41 8:-15 9:-9 10:-22 11:-10
near:مار	6:13
near:مارب	2:-15 3:12 4:10 5:-9 6:21 7:-22 9:-19 10:-13 11:-10
near:مارس	2:-12 3:10 4:-18 7:-13 8:11 9:-17 10:-9 11:-9
near:ماري	0:-8 2:-16 4:-29 6:-20 7:-9 8:37 10:-24
near:ماشي	2:-10 3:11
near:ماضي	0:9 1:23 2:-27 3:16 4:-42 5:-35 7:-17 8:10 9:17 10:-31 11:-39
near:مالي	0:14 1:-23 2:-8 3:-46 4:9 5:-19 6:-37 7:-25 8:-26 9:26 10:17 11:-14
near:ماني	6:-8 8:-10 9:8 10:13
near:ماوي	3:43 5:-11 6:-14 7:-10 9:-36 11:-16
near:مايت	0:11
near:مايغ	5:-15 7:14
near:مايه	4:-28 5:32 9:30 10:-23 11:-29
near:مايو	0:15 4:-10 6:-11 8:10 10:-17
near:مايي	6:10
near:مباش	2:16 3:-11 6:-12
near:مبان	3:11 5:-20 6:-24 7:-20 9:-8 10:-18 11:26
near:مبلغ	6:-15 7:15
near:مبني	5:8 7:-9
near:مبين	0:-11 6:15
near:متاث	5:-46 6:50 7:-11
near:متحد	0:9 1:-28 2:8 4:-29 5:-41 6:25 7:-39 8:-33 10:-23 11:-23
near:متر	6:9
near:متزا	5:8
near:متشد	0:9 3:-16 4:-11 6:8 10:9
near:متصل	5:26 6:-26
near:متضر	3:23 5:-8 6:-18 7:-9 11:-10
near:متطو	6:22
near:متفا	3:-20 5:16 6:11 7:-15
near:متفر	5:-9 6:25
near:متمر	5:10
near:متن	0:9 1:-23 2:14 3:-30 5:-39 7:-37 8:-31 9:-9 10:11 11:15
near:متنق	6:10
near:متنه	0:-13 1:-12 3:-17 4:-14 5:-13 6:-21 7:-13 8:-12 10:-9 11:28
near:متهم	6:11
near:متوا	3:-9 5:-9 6:-17 7:17
near:متوس	1:29 2:-8 3:-23 6:-20 7:-41
near:متوف	0:-8 3:-8 6:20 7:-27
near:متوق	6:18 11:-8
near:مثله	3:20 6:-16 11:-8
near:مجاو	0:-30 1:-8 2:-17 3:35 4:19 6:-30 7:-15 8:-10 11:-8
near:مجتم	4:10
near:مجدد	0:9 3:12 5:-9 9:-8 10:-24
near:مجلس	3:16 6:14 9:-9 11:-11
near:مجمع	3:27 9:-10 11:-23
near:مجمو	0:-15 1:8 2:-8 3:-20 4:9 5:-20 6:-11 7:-21 8:16 9:9 10:-18 11:-21
near:مجهو	1:-11 2:-9 3:-10 5:-10 7:8 8:-12 10:-43 11:-17
near:محاف	0:-12 1:-13 3:9 4:-9 6:-11 7:-17 9:-37 10:-15 11:14
near:محام	1:-8 3:-15 4:-11 5:-8 11:23
near:محاو	0:-15 2:10 4:-21 6:13 10:-19
near:محتج	0:-32 2:20 3:-22 4:25 5:-9 6:-34 7:-20 8:-11 9:-8 10:-14 11:-8
near:محرر	0:-24 2:-36 5:-18 6:-34 7:-16 8:14 10:30
near:محطه	4:-10 6:-20 8:23 10:-9
near:محكم	2:-12 4:25 10:-18
near:محكو	0:-12 2:-29 3:-18 4:-31 5:-14 6:-23 7:-9 8:58 9:-23 10:-47 11:-19
near:محلي	0:15 1:-18 2:-11 3:-27 4:-18 5:-37 6:8 7:-18 8:-24 9:-19 10:10 11:30
near:محمد	1:17 3:-20 5:25 6:-24 7:-11
near:محمل	2:11 3:-8 5:26 6:-23 8:-12
near:محمي	6:12
near:محيط	2:13 3:10 5:-9 10:-18 11:-9
near:مختط	0:-33 1:-8 4:12 5:-8 6:-31 8:-25 10:19
near:مخطو	0:45 2:-9 4:-20 5:-8 6:-30 10:-37 11:-11
near:مخلف	5:-13 6:20
near:مخيم	0:-9 1:-12 2:-11 3:-8 5:-11 7:8 8:-18 9:14 10:-10 11:-9
near:مدار	0:14 3:44 4:-25 5:-29 6:11 7:-34 8:-9 9:-20 10:-13 11:-26
near:مداف	6:-12 8:14
near:مدخل	2:-9 6:14 10:-21
near:مدرج	4:-14 5:21 6:-19
near:مدرس	0:-9 1:-27 2:-21 3:37 5:-8 6:-42 8:-31 9:-22
near:مدرع	0:-18 3:-12 4:-25 5:-14 6:30 7:-16 10:-18
near:مدعي	2:16 4:-13 5:-10 8:-14
near:مدفع	5:12
near:مدمر	6:8
near:مدن	3:14 7:-8
near:مدني	0:-60 1:-36 2:-54 4:-8 5:20 6:-10 7:12 9:-22 10:-25 11:12
near:مده	3:10 4:10 6:-9
near:مدير	1:-12 2:-16 3:14 4:-10 5:8 6:-29 7:33 9:-15 11:-16
near:مدين	0:-25 1:-21 2:-18 3:31 5:-21 6:-8 7:-9 8:-13 9:-27 10:-13 11:-21
near:مرات	3:11 6:-9
near:مراس	2:-10 6:12
near:مراف	0:-8 3:-12 6:22 7:-11
near:مراق	6:9
near:مراك	0:-9 1:-12 3:16 5:-10 6:-34 7:17 9:-26 11:9
near:مربع	3:10 4:19 6:-17 7:-19
near:مرتب	0:-12 10:13
near:مرتي	4:15 7:-8 11:-10
near:مرحل	0:-12 1:-9 2:-9 3:-11 4:-32 6:-26 7:-8 9:-14 10:22 11:18
near:مرضي	0:-13 2:-18 3:-8 5:-12 7:-13 8:25 10:-22
near:مركب	5:-18 7:13
near:مركز	3:14 6:-29 7:-46 8:-25 10:-9
near:مره	1:-10 3:-16 4:26 5:-10 6:-29 9:-8 11:-11
near:مروح	5:13 6:17
near:مرور	6:20 7:-9
near:مريض	3:-9 5:10
near:مزار	5:12
near:مساء	1:-10 2:30 3:-11 4:-24 5:-36 7:-10 10:-23
near:مساع	0:13 2:-13 3:22 5:-19 6:32 7:-27 8:-10 9:-26 10:-20
near:مساف	6:12
near:مساك	11:8
near:مستا	11:12
near:مستش	0:-44 1:-41 3:-18 4:-13 5:31 7:-57 8:-43 9:-33 10:-8 11:-23
near:مستع	3:10 4:15
near:مستق	0:-9 2:11 4:-25 6:-9 7:-18 10:15
near:مستم	6:-24 7:28
near:مستو	3:17 5:30 6:-30 7:-12 9:-8 11:-14
near:مسجد	5:-8 6:-11 11:13
near:مسجل	1:-8 4:-12 5:-19 6:24 7:-13 10:-9 11:-14
near:مسعف	3:-8 5:24 6:-19
near:مسلح	0:15 1:-12 2:-29 3:-11 4:-17 5:-13 6:-13 7:-44 8:-31 9:-15 10:43 11:-16
near:مسوو	0:-18 1:18 2:17 3:-13 4:9 5:-10 6:-21 7:-19 8:-18 10:-18 11:15
near:مسير	1:-10 2:-15 3:-17 4:-17 5:22 7:-16 8:-9 10:-12 11:-8
near:مشار	2:-10 3:-15 4:-9 6:15
near:مشتب	6:14
near:مشتر	2:-12 5:-8 6:-15 7:-9 10:20
near:مشرف	3:14 9:-8 11:-12
near:مشرو	1:28 6:-27
near:مشفي	5:13
near:مشير	3:-17 6:9 7:-8
near:مصاب	0:-10 1:16 2:-10 3:-18 4:-15 5:37 6:-16 7:-30 8:-8 9:-13 10:-8 11:-18
near:مصاد	0:-11 2:-10 3:-8 5:-13 6:41 8:-9 10:-11
near:مصدر	0:-40 1:-10 2:-21 3:-41 5:35 7:-31 9:18
near:مصر	0:-8 2:-8 3:-28 4:-11 6:-15 7:-10 8:34 9:-22 10:-25
near:مصرع	0:-15 1:-8 3:-13 4:-8 6:32 7:-36
near:مصري	4:20 5:19 6:-18 8:-15 10:-18
near:مصلح	5:-9 8:20 10:-23
near:مصمم	3:-15 6:-9 9:19 11:-9
near:مصنع	2:-8 5:8 6:-13 10:10
near:مصير	0:-21 1:-19 2:-12 3:-9 4:-10 5:-22 6:-14 7:46 8:-21 10:-51 11:-19
near:مضيف	4:9 6:-28 7:10 8:15
near:مطار	0:-22 2:-13 4:-20 5:-24 6:19 7:-14 8:11 11:15
near:مطلع	1:-22 3:-12 4:-36 5:-20 6:-51 7:8 11:15
near:معاب	3:-25 5:-13 11:30
near:معار	0:-28 2:-12 4:15 6:19 7:-8 9:-12 10:-16 11:-8
near:معبر	0:-9 5:-13 7:-10 9:-31 10:-9 11:34
near:معتق	0:-12 4:-22 6:-27 10:8
near:معرك	0:-14 1:-14 3:-11 4:22 5:-16 6:-10 7:-10 8:-11 10:11
near:معسك	0:-14 1:-24 2:-14 3:-33 4:49 5:-20 6:-13 7:-32 8:-15 9:-13 10:-21 11:-28
near:معظم	2:-20 3:-12 4:-31 6:-10 9:-13 10:13
near:معلم	0:17 2:-10 4:-12 5:-14 6:13
near:معلن	1:16 4:-9 5:12 6:-9 7:-23
near:معها	8:-16
near:معهم	0:16 4:-9 5:-11 7:-9 10:-8
near:معي	2:-12 4:-20 5:28 8:-13 10:-12
near:معيت	3:-11 6:-8 11:17
near:مغاد	5:-14 6:-16 9:-27 11:19
near:مغرب	6:26 7:-11
near:مغلق	8:11 10:-9
near:مفاو	0:-10 2:8 6:-8 8:-10
near:مفرج	2:-9 4:-19 6:-12 8:25
near:مفقو	0:-41 2:-31 3:-49 4:-59 5:-38 6:-43 7:82 8:-19 9:-23 10:-38 11:-46
near:مفوض	0:-13 1:28 2:-15 3:14 4:-11 5:-16 6:-48 7:-10 8:-11 10:-9 11:28
near:مقاب	1:-14 2:-19 3:-8 4:-36 5:-30 7:-36 8:27 9:-66 10:11 11:-29
near:مقات	0:24 1:-8 2:-40 3:-19 4:20 5:-29 6:26 7:-25 8:-25 10:-36
near:مقار	0:-12 3:-8 6:15
near:مقاط	0:-16 1:-11 2:-8 4:-17 5:-22 6:-23 7:-21 8:14 10:12
near:مقاع	6:-19 7:19
near:مقبر	1:-11 5:8 6:30 7:-30
near:مقبل	2:-12 3:-10 4:-10 5:-9 6:-13 9:-22 11:27
near:مقتل	0:-22 1:-25 2:10 3:-8 4:-44 6:38 7:-22 8:-17 9:-14 10:-26 11:-14
near:مقتو	0:14 2:14 5:-10 6:-14 7:-20 10:-17
near:مقدم	3:-10 7:9 9:10
near:مقر	2:-12 3:-15 4:26 7:-12 10:-36 11:-13
near:مقرر	0:-11 1:-17 2:-8 3:-38 4:-22 5:-15 6:-16 7:-18 10:-19 11:39
near:مكان	0:-32 2:-23 3:-15 4:32 8:-12 10:-28
near:مكتب	0:-28 1:-15 2:26 4:16 5:-29 6:-19 7:-22 10:-8 11:-22
near:مكون	3:18 4:-11 6:-11
near:ملاح	3:10 5:10
near:ملاي	0:-10 2:-19 3:8 4:-14 6:18 7:-10 9:11 10:-25 11:-35
near:ملعب	3:15 6:-9
near:مليا	0:-18 2:-13 6:20 10:-8
near:مليو	1:-11 2:-19 3:-26 4:-21 5:-29 7:-21 8:-23 9:16 10:17
near:مما	3:-10 9:10
near:مماث	0:-17 2:9 4:-23 6:15 8:17 10:-22
near:ممثل	0:-9 3:16 4:11 9:-18
near:ممرض	0:32 2:-27 3:-10 5:-10 6:-9 7:-12 8:-16 10:-21
near:ممن	0:17 1:-21 2:-35 3:-25 4:-16 5:11 6:-11 8:-11 9:-16 10:-20 11:17
near:ممنو	5:-12 6:25
near:منا	0:-21 1:-10 2:23 3:-15 4:19 5:-23 6:-63 7:18 8:-15 10:-38 11:13
near:مناز	3:9 5:-10 6:-31 7:-12 9:-21 11:22
near:مناط	2:-8 3:-13 5:-17 6:13 7:-9 8:-8 9:-14 10:-10 11:29
near:منتص	0:-25 2:-8 3:-21 4:-10 5:-10 6:30 9:15 10:-13 11:-18
near:منجم	0:19 4:-8 6:24 7:-11 10:-21
near:منح	3:15 9:9 11:-22
near:منحه	3:15 11:-12
near:مندو	5:20 6:-17 7:-14
near:منذ	0:-13 1:-10 2:-26 5:-28 6:18 7:-14 8:-28 9:-12 10:-31 11:10
near:منزل	2:-9 3:19 7:-12
near:منشو	6:8
near:منصر	1:14 2:12 6:-9 7:-13 8:-11
near:منصه	3:-8 6:30 7:-26
near:منطق	0:18 1:-11 2:-18 3:25 4:-28 5:-15 7:-23 8:-21 9:-19 11:-19
near:منظم	0:14 1:31 2:-42 3:8 5:-34 6:-38 8:-32 9:-48 10:-16
near:منفج	3:-11 5:10 6:24 9:-14 11:-22
near:منفص	5:-28 6:26
near:منكو	3:22 4:-11 6:-26 7:23 9:-15 11:-14
near:منه	3:11
near:منها	1:-29 2:-54 3:24 4:-20 5:-19 6:44 7:-21 8:-21 9:-39 10:-21 11:-40
near:منهم	0:-18 1:-101 2:-16 3:-17 4:-33 5:14 6:-25 7:-14 8:22 9:10 10:20 11:-22
near:منهن	2:-30 3:-34 4:-19 5:16 6:-13 7:-17 8:-30 9:-13 10:26 11:-10
near:مهاج	0:25 1:20 2:-24 3:-18 4:-26 6:-19 8:-21 10:-27
near:مهجر	11:10
near:مهرج	5:13 6:-9
near:مهند	0:-15 2:-13 4:12 6:8
near:مواج	3:23 6:-23
near:مواز	5:20 6:-17
near:مواط	3:-8 5:21 6:-22 10:13
near:مواق	0:-14 1:-8 3:29 4:-12 6:-9 8:-9 9:-23 10:-11 11:-18
near:موبد	2:-18 3:-17 4:-28 5:-10 8:46 9:-22 10:-27 11:-18
near:موت	5:33 6:-10
near:موتم	0:-8 3:-8 6:-9 9:-21 11:19
near:موجه	3:12
near:مودي	0:13
near:موزع	5:11
near:موسس	4:-17 5:16
near:موسك	2:-23 3:-10 6:38 8:-44 10:14
near:موسم	6:17
near:موضح	3:-8 5:19 6:-22 7:-8 11:9
near:موظف	2:-25 3:-17 4:23 5:15 6:-10 7:-12 8:-16 9:10 10:-31 11:-10
near:موقت	3:13 5:-10 6:-11
near:موقع	0:-14 2:-13 4:-10 5:14 7:-11 9:12 10:16 11:-22
near:موكد	0:-17 1:-16 3:-31 4:13 5:-20 6:-28 7:17 8:20 9:-12 10:-37 11:-12
near:مولف	1:-8 5:-12 6:27 7:-18
near:ميات	0:17 4:-17
near:ميان	3:-13 5:-9 6:17 11:9
near:مياه	0:-8 2:-9 3:-16 4:-15 5:12 6:-26 7:9 10:-12 11:21
near:ميتي	0:-12 1:-8 2:9 3:-23 4:-25 5:-12 7:8 8:-42 9:19 10:19 11:-13
near:ميدا	0:-11 2:-11 5:-27 6:48 7:-8
near:ميدي	7:10
near:ميلا	5:13 6:-9
near:ميلي	5:-8 6:16
near:مينا	0:-16 2:8 4:-22 5:12 6:12 10:-19
near:ميه	0:-9 1:-15 2:-22 3:-35 5:14 6:-21 7:-9 9:22 11:-18
near:ناجي	0:-10 1:-8 3:-21 4:-8 5:12 6:-13 10:17 11:-12
near:نادي	0:-10 2:-15 4:-27 5:-11 6:-13 8:34 10:-29 11:-8
near:نار	0:-17 2:-10 4:-8 7:19
near:ناري	1:-13 2:-12 4:-12 5:30 7:-23 9:-13 10:-13 11:-20
near:نازح	0:-13 1:-11 2:-9 3:52 4:-17 5:-23 7:-33 8:-9 9:-21 10:-21 11:-23
near:ناشط	4:15
near:ناصر	5:17 6:-12
near:ناطق	0:-14 2:-10 4:8 5:-8 6:25 7:-21 10:-8
near:نايب	1:-11 2:-12 3:-19 4:-15 5:-9 7:-10 8:-8 9:16
near:ناير	0:-18 2:-13 6:20 10:-8
near:نبطي	5:8
near:نتاي	2:17 5:-11 6:-11
near:نجا	2:-8 4:-18 5:-9 10:17
near:نجاه	2:-10 6:8
near:نجف	5:20 6:-19
near:نحن	6:8
near:نحو	0:-47 1:10 2:13 3:-37 4:-38 5:-16 7:-8 8:-26 9:25 10:-9 11:8
near:ندفع	0:-24 2:-26 3:-9 4:16 5:-13 6:28 7:-16 8:-10 10:-32
near:نزح	3:40 7:-9 9:-16 11:-21
near:نزحو	3:32 5:-11 6:-17 7:-8 9:-29 10:-9 11:-22
near:نزل	0:-13 3:-14 4:-16 6:27 7:-12 9:-8 10:-9 11:-8
near:نزوح	0:-11 2:-12 3:40 4:-10 5:-20 6:-14 7:-16 9:-41 11:-36
near:نساء	1:-19 2:-50 3:-39 5:-19 6:-25 7:19 8:-22 9:-13 10:14 11:11
near:نسمه	6:12
near:نشر	4:13 6:8
near:نشرت	3:-9 5:-24 6:37 7:-12
near:نشره	3:29 11:-29
near:نصف	6:17 11:-8
near:نصفه	1:17 3:25 4:-13 5:-13 6:-23 7:-13 9:-9 11:-25
near:نصل	5:-12 6:16
near:نظام	3:-24 4:-9 5:-9 6:-33 9:-27 10:19 11:21
near:نعرف	0:-22 2:-13 3:-23 5:-18 6:-44 7:41 8:-10 9:-9 10:-22
near:نفت	4:11
near:نفسه	0:-38 1:22 2:-41 3:-19 4:-38 5:12 8:-28 10:21 11:-34
near:نفي	0:-21 2:19 4:13 6:-16 10:-13
near:نقاب	0:-21 2:-10 3:-13 4:-8 5:-21 6:37 7:-9 11:-8
near:نقدي	3:-10 9:10
near:نقطه	0:18 7:-8 10:-10
near:نقل	0:-8 1:-14 2:8 3:9 4:-31 5:48 6:-28 7:-25 8:15 9:8 10:-31 11:-46
near:نقلا	6:9
near:نقلت	0:-19 3:-15 4:14 5:18 6:-14 7:-15 8:13 9:17 10:-22 11:-28
near:نقلو	2:-18 3:-13 4:20 5:25 6:-28 7:-17 8:-9 10:-19 11:-26
near:نقيب	5:17 6:-15
near:نمسا	5:-13 6:19 7:-11 10:9
near:ننتظ	1:-9 2:-13 3:-12 4:-27 5:-19 6:24 10:-16
near:ننكر	3:-8 9:-16 11:21
near:نهار	6:18 7:-12
near:نهاي	0:-16 1:-16 2:-15 3:-10 4:-16 5:-22 6:-32 8:23 10:-27 11:31
near:نهر	1:-13 2:-14 3:-17 4:-22 5:-18 6:11 9:22 10:-9 11:-24
near:نهود	0:9 2:-9 5:-12 7:-17 10:-24 11:-10
near:نور	3:21 9:-21
near:نوع	5:8
near:نوفم	1:-20 2:-28 4:-32 7:-24 8:-25 9:-12 10:17 11:18
near:نووي	5:-18 6:22 7:-8
near:نياب	5:-14 6:32 7:-12 10:-21 11:-8
near:نيام	3:-9 5:-13 7:16
near:نيجر	0:28 1:-12 2:-25 3:-13 5:-14 6:-12 7:-15 8:-22
near:نيجي	0:25 1:-9 2:-33 3:-30 4:-14 5:-20 7:-36 8:-23 9:9 10:-12
near:نيسا	0:-8 3:-29 4:-10 5:-9 6:23 8:13 9:14 11:-12
near:هاتف	0:34 2:26 4:-21 6:-30 10:-25
near:هاون	3:11 5:-22
near:هايت	0:18 3:15 6:-21 9:-9 11:-8
near:هجره	0:-23 1:16 2:-8 3:12 4:-18 5:-19 6:-39 7:-11 8:-22 9:-34 11:27
near:هجرو	3:26 11:-11
near:هجما	6:17 10:-8 11:-25
near:هجوم	1:-21 2:-32 3:12 6:13 7:-28 8:-26 9:-23 10:-47
near:هدم	3:8
near:هدنه	0:-17 2:12 4:-27 5:-9 6:-34 10:24 11:-8
near:هذا	0:-42 1:43 2:34 3:-16 5:-25 6:-22 8:-26 9:-35 10:-40 11:-9
near:هذه	0:-28 1:-14 2:-12 4:-35 5:-22 6:21 8:-14 9:-12 10:11
near:هرب	0:29 2:-13 3:-31 5:-24 6:-35 7:-30 8:-12 9:-13 10:13 11:-12
near:هكتا	6:-17 7:18
near:هلال	2:-14 3:10 6:17
near:هما	0:-12 2:-10 3:-8 4:-18 5:-10 6:31 8:-8 10:-11
near:هنا	0:-16 1:-15 3:20 4:-25 5:-14 6:20 7:-27 8:-9 9:-13 10:-12 11:-20
near:هناك	0:-28 1:-17 2:-40 3:-38 4:58 5:-37 6:-31 7:8 8:-33 9:-21 10:-20 11:-19
near:هند	0:-17 10:15
near:هندي	0:-20 4:-25 6:9 8:-9
near:هنود	0:14 2:-8 3:-9 4:18 5:-26 6:17 7:-14 8:-11
near:هوال	3:15 6:-9 7:-9
near:هولا	0:-16 1:-11 2:8 3:26 4:-29 5:-9 6:-38 9:-17 11:-26
near:هويت	1:17 2:14 3:-9 4:-13 5:-15 7:-19
near:هويه	2:-18 6:33
near:هييه	0:-9 2:14 3:-16 4:-19 6:-9 7:-10 8:9 9:-23 10:-17 11:16
near:واحد	1:-11 3:10 6:8 7:-31 10:-8
near:وادي	3:19 11:-8
near:واصل	6:-13 11:10
near:واقع	4:10 7:12
near:وان	0:-33 1:-53 4:-24 5:-14 6:-8 7:-22 9:-30 11:11
near:وثق	5:-11 6:12
near:وجبه	3:14
near:وجه	5:30 6:-23 7:-22
near:وحده	0:-10 2:16 3:-13 5:17 6:-22 7:-9 10:-9 11:11
near:وحيد	0:23 5:8 6:-26
near:ورد	6:12
near:وزار	1:-12 3:17 4:8 5:-22 7:-19 9:-9 10:-9 11:-8
near:وزرا	2:-10 3:15 4:20 6:-19 7:-12 8:-21 9:-8 10:-16
near:وزير	0:12 5:9 6:-12
near:وست	5:20 6:-19
near:وسط	0:-8 1:29 2:-12 3:-23 5:8 6:-21 7:-41 10:-9
near:وصل	3:-27 6:-26 8:-10 9:32
near:وصول	6:13
near:وضع	2:-16 4:-21 7:-8 10:21
near:وطن	8:27 10:-17 11:-26
near:وطني	0:-13 2:-27 3:-14 5:15 8:-13 10:-21 11:9
near:وعن	4:-21 7:10 8:-14 10:-17
near:وفد	8:11
near:وفر	3:18
near:وفق	0:-43 2:-51 3:-24 7:-30 8:31 11:17
near:وفي	0:-15 1:12 5:-20 6:-38 7:-17 8:20 9:9 11:-14
near:وفيا	1:-12 3:-16 5:-15 6:39 7:-34
near:وقاي	0:-12 6:16
near:وقت	5:11
near:وقد	0:-17 1:-17 2:-38 3:-16 4:-24 5:-25 6:57 7:-34 8:-20 9:-14 10:-9 11:10
near:وقع	6:11
near:وقود	3:-11 4:-18 5:13 6:12 7:-25
near:وكال	3:-16 4:-13 5:-9 6:12 7:13 9:-9 11:18
near:ولا	0:-46 2:-14 3:-9 4:22 5:9 7:21 8:-30 9:-18 10:-11 11:-44
near:ولاي	3:20 5:-15 6:10 9:-27
near:ولم	0:-27 1:-34 3:-28 4:-26 5:-40 6:23 9:-36 10:-25 11:13
near:ولو	0:10 3:-21 4:-17 5:-13 6:23 7:-10 10:-13
near:وما	0:-13 1:-14 2:-21 3:-8 4:28 5:-30 6:-12 7:24 8:-12 9:-8 10:-38 11:-21
near:ومن	1:-37 2:-28 4:-45 5:-14 7:-44 9:-9 10:9
near:وهم	0:-11 1:-13 2:-15 4:-20 5:-30 6:9 9:-14 10:-10 11:10
near:وهو	0:-29 1:13 2:-32 3:-50 5:-43 6:14 7:18 8:-20 9:28 10:-50
near:وهي	3:-8 5:-21 6:23 7:-8 11:14
near:يابو	9:-12 11:13
near:يبحث	0:20 2:-12 4:-11 7:13 10:-18
near:يبق	4:-8 6:26
near:يبقي	0:-25 2:-12 4:16 5:-10 6:-18 7:19 8:-8
near:يبلغ	3:-10 6:-14 7:10 9:13
near:يبيت	3:21 6:-14 7:-8
near:يتجا	6:8 9:-19 11:19
near:يتحد	0:-10 2:-18 4:28 5:-10 6:-21 7:9 10:-18
near:يتوق	3:13
near:يحتا	3:19 5:22 6:-19 9:-21
near:يحتج	0:-19 2:-20 4:35 6:-18 7:-9 10:-30
near:يحمل	2:-12 3:-20 4:-12 9:19 10:12 11:-15
near:يدفع	6:-22 9:18
near:يدفن	2:-9 5:-13 6:34
near:يذكر	3:-27 6:20 9:17 10:-8
near:يراف	5:13 6:-13
near:يرتف	0:16 1:27 2:-25 4:-27 5:-34 6:14 7:-26 9:-14 10:-19 11:-19
near:يرفع	2:-8 6:25
near:يرقد	5:28 6:-29
near:يزال	0:-17 1:-25 2:-20 4:17 7:35 8:-34 9:-10 10:-39 11:-23
near:يزيد	0:-10 2:-8 3:-9 5:-41 6:36 9:13 11:-14
near:يستد	5:-10 6:14 7:-14
near:يستق	5:-10 6:11
near:يستم	7:12
near:يشمل	5:9
near:يصل	1:-8 3:-10 5:-12 6:10 7:-8 8:15 11:-10
near:يضم	0:-12 3:21 6:-9
near:يطلق	0:8 2:-18 4:-18 5:-9 6:-17 10:20
near:يعاد	3:-22 6:-11 9:-15 11:26
near:يعان	0:-8 2:-11 3:-11 4:21 5:9 9:-15 10:-15
near:يعتز	3:37 5:-9 6:-22 7:-8 8:-9 11:-19
near:يعثر	2:-10 4:-18 6:-31 7:39 10:-13
near:يعد	0:-14 1:23 2:-18 3:23 4:-25 5:-29 6:-34 9:-26 10:-29
near:يعرف	0:-33 1:-11 2:-40 3:-15 4:15 5:-17 6:-17 7:34 8:-19 10:-33 11:11
near:يعلن	0:-19 4:-10 6:9 10:13
near:يعمل	0:-14 4:-16 5:-21 6:9 7:-26 10:26
near:يعني	7:10
near:يعود	0:-15 2:13 3:-21 4:-18 5:-11 6:-21 7:8 8:-18 9:-12 10:10 11:19
near:يعيش	3:17 6:-9 11:-17
near:يفتر	2:-13 3:-27 4:-8 6:-18 7:-13 11:31
near:يفرج	0:-8 2:-16 3:-11 4:-13 8:-11 10:24
near:يقار	6:10
near:يقتل	2:-8 3:-14 4:-8 6:21 8:-9
near:يقدر	3:-11 6:-9 9:13
near:يقرب	3:-9 9:17 11:-10
near:يقضي	3:-19 4:-10 6:22 7:-14 8:29 10:-27
near:يقطن	6:12
near:يقل	0:21 1:-11 2:-12 4:-11 5:20 6:-60 7:39 10:-25 11:-10
near:يقول	1:-39 2:-39 4:39 5:-37 9:-17 10:-23 11:-27
near:يقيم	0:-8 3:19 4:-14 5:-8 6:-22 8:-12 10:-10 11:-9
near:يكفي	6:17
near:يكمل	2:-8 6:27 7:-19
near:يكن	1:-9 4:9 6:25
near:يكون	0:-21 1:23 2:34 3:-27 5:-14 6:-30 7:-23 9:-9 10:-15
near:يلتح	3:18 11:-8
near:يمثل	4:-12 6:13 7:8
near:يمكن	5:-20 6:22
near:يملك	9:10
near:ينا	0:-17 2:-17 3:-22 4:19 6:-29 8:-9 9:20 10:-11
near:يناه	3:17 6:11 8:-12 9:-21 10:-8
near:يناي	2:16 3:-20 4:-12 5:-16 6:-8 7:-43 8:-27 9:-17 10:9
near:ينتس	0:14 4:-10 10:-12
near:ينتظ	2:-9 3:-21 4:-9 5:-10 6:27 8:20 11:-8
near:ينج	6:12
near:ينفد	3:-8 9:12 11:-10
near:ينفي	6:18
near:ينقل	9:12 11:-12
near:يها	3:12 11:-10
near:يهم	0:-10 2:-17 4:25 6:-11 7:-13 8:-11 10:-21
near:يوجد	3:13 6:13 9:-16
near:يورو	9:8
near:يولي	1:-21 2:-15 4:-21 5:-15 6:22 7:-35 8:-13 9:-28 10:-17 11:33
near:يوم	0:-21 1:-10 2:-24 3:-28 4:-82 5:-11 6:15 8:-9 9:-22 11:12
near:يوما	0:-15 1:10 2:-12 3:-23 4:-15 5:-8 6:13 7:-13 8:14 9:-19 11:13
near:يومه	0:9 1:-10 3:-18 4:-14 5:-11 6:-23 9:22 11:-8
near:يومي	0:-12 1:-17 3:-19 5:-32 6:-26 7:-37 9:-13 11:33
near:يونا	6:10
near:يونس	2:-30 3:13 4:-13 5:-8 6:23 7:-9 10:10
near:يوني	0:16 1:-11 2:-28 3:13 5:-8 7:-19 8:-27 9:-17
near:يووي	6:-14 9:22 11:-11
near:ييف	2:-27 4:-12 6:12
next:claim-abducted	1:-27 2:-31 3:-35 4:10 7:-15 8:-28 10:23 11:-8
next:claim-allocated	5:22 6:-26 7:-55 8:-17 10:-28 11:23
next:claim-casualties	1:-11 3:15 5:-19 6:-12 7:-12 8:-13 10:-13
next:claim-dead-in-captivity	0:-17 1:-11 3:-26 4:23 5:-19 6:-33 7:-32 8:-39 10:23 11:-12
next:claim-delivered	0:-26 1:-15 4:16 5:9 6:-10 7:-21 8:-13 10:-33 11:19
next:claim-displaced	0:-18 1:-51 2:-46 5:21 7:-60 8:-42 10:-22
next:claim-held	0:-10 1:-19 5:-12 6:-39 8:-24 10:9 11:-38
next:claim-injured	0:-14 2:-91 3:-29 6:24 7:-19 8:-47 10:-22 11:-34
next:claim-killed	0:-11 2:20 3:-9 4:-12 8:-41 9:-24 10:-27 11:-89
next:claim-missing	0:-29 1:-47 2:-15 3:-30 4:-17 5:22 8:-37 11:-24
next:claim-pledged	0:-13 1:-8 3:10 4:-34 6:-11 7:-17 8:-20 9:-20 10:22 11:16
next:claim-prisoners-exchanged	0:-24 1:-19 2:-15 3:-27 4:-40 5:-9 6:-24 7:-33 8:36 9:-13 11:-26
next:claim-refugees	0:-28 2:-9 3:-13 4:-27 5:-31 6:10 7:-22 8:-25 9:24 10:-19 11:17
next:claim-released	0:21 1:-28 2:8 3:-36 4:19 5:-32 6:-60 7:-10 9:-22 11:-20
next:claim-requested	1:-11 2:-8 3:-10 4:-16 5:23 6:-25 7:-18 8:-8 9:-8 10:-20 11:16
next:claim-returned	0:-22 2:-30 4:-52 5:-27 6:-33 8:-33 9:8 10:-70 11:22
next:claim-total	3:-20 4:-10 9:25 11:-18
noun:	0:-28 4:-13 6:-18 7:-13 9:-14
noun:afghan	3:-20 11:12
noun:aid-worker	0:11 4:-11 6:12 10:-14
noun:attacker	6:15
noun:body	0:-45 1:-33 2:60 3:-39 4:-40 5:-72 6:30 7:-79 8:-50 9:-16 10:-46 11:-14
noun:boy	0:46 2:-15 3:-21 4:-36 6:-27 7:-29 9:-10 10:-31 11:-10
noun:brother	0:18 1:-8 2:-14 4:-24 5:-21 6:47 7:-28 8:-11 10:-25
noun:captive	0:-18 2:16 3:-11 4:18 5:-20 6:-45 7:-26 10:13
noun:case	0:14 1:-13 3:-34 4:-13 7:8 8:-14 9:-13 10:-11 11:-25
noun:child	2:-55 3:-25 4:-68 6:30 7:20 8:-36 9:-40 10:-28 11:-25
noun:citizen	1:-18 2:-10 3:-12 4:-19 6:-9 8:-16 9:-14 10:10 11:30
noun:civilian	0:-47 2:-44 3:-54 4:27 5:-10 7:-38 8:-32 9:-21 10:43 11:-38
noun:colleague	0:-19 2:-25 4:24 6:9 7:-10 8:-14
noun:companion	0:-9 2:16 3:-10 4:-16 5:13 6:-37 7:26
noun:dead-person	1:-11 3:-8 6:19 7:-10
noun:death	0:-16 1:-13 2:-9 3:-38 5:-24 6:54 7:-29
noun:detainee	0:-8 2:-11 4:-12 6:-12 8:35 10:-26
noun:displaced-person	0:-23 1:-15 2:-14 3:64 4:-14 5:-35 6:-54 7:-21 8:-10 9:-71 10:-26 11:12
noun:district	0:-11 2:-24 4:-18 6:-17 8:-20 10:32
noun:doctor	2:-18 4:-14 7:15
noun:driver	4:10 5:-11 6:-8 7:-35 10:19
noun:employee	0:-25 2:12 4:-12 6:-21 8:-13 10:13
noun:engineer	0:-20 2:-9 3:-9 4:14 5:-8 6:-10 7:-8 8:-11 10:9
noun:ethiopian	0:-10 3:-13 4:-16 6:-10 8:-16 10:23
noun:fighter	0:-14 3:-11 4:-18 6:26 7:-10 8:14 10:-11
noun:firefighter	5:-10 6:15
noun:foreigner	0:21 2:-15 4:18 6:-20 7:-8 8:-14 10:-24
noun:girl	0:16 2:-8 3:-13 4:-22 5:-13
noun:grandchild	2:-8 6:19
noun:guard	0:-21 2:-8 6:30 10:-9
noun:gunman	0:-14 2:-25 4:-13 6:46 10:-26
noun:helper	0:-10 5:14 6:-29 7:20
noun:hospital	3:-10 5:19 6:-17
noun:hostage	0:-24 2:37 3:-13 4:-28 5:-24 6:-50 7:-33 8:-51 10:44 11:-12
noun:human	0:-11 1:-16 3:22 4:-14 5:-16 9:-19 10:-9 11:-17
noun:indian	0:18 2:-9 10:-23
noun:individual	0:-13 1:9 4:-18 5:-26 6:14 7:-18 10:-9
noun:inhabitant	3:13 9:-12
noun:injured-person	0:-39 1:-32 2:-34 3:-55 4:-45 5:105 6:-73 7:-67 8:-23 9:-22 10:-29 11:-34
noun:injury	5:72 6:-60 7:-13 11:-16
noun:israeli	0:-8 2:-17 4:25 5:8 6:-31 8:-30 10:8
noun:journalist	0:-8 2:-19 4:-9 6:9 8:29 10:-28
noun:killed-person	0:-42 1:-31 2:-45 3:-71 4:-43 5:-61 6:123 7:-54 8:-15 9:-29 10:-32 11:-20
noun:lebanese	0:-10 4:21 7:-9 8:-9
noun:man	0:29 2:-28 3:-11 4:-24 5:-25 6:-10 8:-9 10:12
noun:martyr	1:-8 2:-9 3:-12 5:-54 6:67 7:-14
noun:member	0:-18 2:-12 5:-9 6:34
noun:migrant	1:9 2:-13 3:-25 4:12 5:-14 6:-26 7:-11 8:-11 9:-9 10:-14 11:13
noun:missing-person	0:-22 1:-24 2:-16 3:-27 4:-28 5:-63 6:-82 7:90 8:-9 9:-11 10:-22 11:-18
noun:mortal-remains	2:-26 3:-11 4:-12 5:-46 6:65 7:-16 8:-17 10:-10
noun:mother	6:15
noun:neighbour	0:-19 2:-12 3:-18 4:-18 5:-9 6:36 7:-15 9:-8 10:-10 11:-8
noun:nurse	0:19 2:-11 4:15 5:21 6:-38 7:-14 8:-27 10:-27
noun:officer	0:-16 2:-20 4:9 5:-17 7:12 10:-24
noun:official	1:-17 5:-11 6:28 7:-9
noun:other	1:-42 2:-69 3:-43 4:43 5:44 6:-103 7:51 8:-14 9:17 10:-48
noun:palestinian	0:-17 1:-10 2:-26 3:-29 4:-8 5:-10 6:15 8:22 9:-30 10:-11 11:11
noun:paramedic	3:-10 4:-11 5:19 7:-8
noun:passenger	5:-8 6:10 7:-13 11:19
noun:patient	0:-11 2:-10 3:-17 4:-24 5:-12 6:33 7:-27 8:18 9:-8 10:-18
noun:person	2:-80 3:55 4:-76 5:-42 6:-21 8:-65 10:-59 11:-11
noun:policeman	0:9 2:-11 4:9 7:-20 8:-8 10:-18
noun:prisoner	0:-40 1:-17 2:30 3:-26 4:9 5:-32 6:-71 7:-30 8:46 9:-15 10:-71 11:-30
noun:pupil	0:35 2:-17 3:-9 4:-27 5:-21 7:-23 8:-19 10:-12
noun:refugee	0:-26 1:-14 2:-10 3:-46 4:-20 5:-17 6:-12 7:-16 8:-11 9:58 10:-18 11:-31
noun:relative	6:10
noun:resident	0:-24 1:-11 2:-11 3:65 4:-21 5:-31 6:-58 7:-8 8:-18 9:-28 10:-23 11:-9
noun:returnee	0:-14 2:-10 3:-48 4:-9 5:-11 7:-16 9:-52 10:-8 11:59
noun:russian	6:11
noun:saudi	8:24 10:-22
noun:security-agent	5:-24 6:24
noun:soldier	0:-41 1:-14 2:-77 3:-58 4:35 5:-22 6:40 7:-32 8:20 9:-24 10:-19 11:-54
noun:son	6:15
noun:student	0:-14 10:15
noun:sudanese	8:29 10:-24
noun:survivor	5:19 6:-11
noun:syrian	0:-15 2:-10 3:-16 7:17 9:-43 10:-11 11:44
noun:teacher	0:21 2:20 5:-17 6:-19 7:-21 8:-8 10:-34
noun:terrorist	0:-20 1:-8 2:-17 3:-14 4:-23 5:-32 6:63 7:-17 8:-8 9:-8 10:-32
noun:ukrainian	2:-8 6:-9 8:21 10:-10 11:-11
noun:victim	6:27
noun:visitor	6:-13 7:14
noun:volunteer	6:10 7:-9
noun:woman	0:-35 2:-61 3:-36 4:-13 5:-31 6:47 7:-28 8:30 9:-18 11:-32
noun:worker	0:10 3:-23 4:-12 5:-19 6:22 8:-13 9:-8 10:10 11:-10
noun:worshipper	0:-11 6:-8 10:14
noun:yazidi	2:-11 6:15
noun:young-man	0:26 3:-8 4:-15 6:-29 8:-8 10:8
only:aid	3:-9 6:16 9:-13
only:casualty	0:-46 1:18 2:-33 3:-8 4:-86 5:16 6:15 7:9 8:-65 9:-43 10:-80 11:-73
only:hostage	0:-25 1:-14 2:-22 4:15 5:-15 8:-25 10:8 11:-18
other:abducted	1:-49 3:-14 4:9 7:-38 8:-50 9:12 10:17 11:-31
other:aid	0:-21 1:-10 2:-26 3:23 4:-22 6:-12 8:-31 9:-11 10:-22
other:allocated	0:-13 1:-27 2:-23 3:11 5:-20 7:-10 8:-28 9:-14 10:-12
other:casualties	0:-58 1:39 2:-8 3:-61 4:-36 6:-25 7:8 8:44 9:-23 10:-11 11:-29
other:casualty	0:-12 1:-13 5:-13 9:-15 10:-16
other:dead-in-captivity	0:-10 1:-48 3:-73 5:-20 6:-18 7:-16 9:-44 10:14 11:15
other:delivered	2:-16 3:10 4:-31 6:-16 7:-14 8:8 9:-11 10:-28 11:17
other:displaced	0:-13 1:-42 2:-61 3:-20 6:22 8:-40 9:-14 10:-19 11:-17
other:displacement	2:-17 3:-23 6:-10 7:-21 8:-29 9:11
other:held	1:-33 2:15 3:-26 4:9 5:-41 6:-10 7:-18 8:12 9:-19 11:-66
other:hostage	0:-18 1:-29 2:22 3:-9 4:8 5:-35 6:-22 7:-51 8:25 10:11 11:-33
other:injured	0:-30 1:-22 2:-32 4:-8 7:-17 8:-32 10:-32
other:killed	0:-12 1:-12 5:-13 9:-16 10:-13
other:missing	0:-33 1:-8 2:-78 3:19 4:-27 6:19 7:10 8:-44 9:-8 10:-17 11:-48
other:pledged	1:27 2:-81 7:-34 8:-49 10:-28 11:10
other:prisoners-exchanged	0:-82 1:-31 2:29 3:-41 4:-24 5:-22 6:-35 7:-30 8:54 9:-65 10:-8 11:-50
other:refugees	1:-32 3:-22 4:-55 5:-19 6:-36 7:-26 8:10 9:46 10:-14 11:14
other:released	1:-17 2:14 5:-20 6:-28 7:-48 8:15 9:-59 11:-13
other:requested	1:-39 2:-32 3:17 4:-10 5:-21 7:-18 8:-42 9:28 10:-38 11:-10
other:returned	1:36 2:-41 3:-30 5:-36 6:-12 7:-21 8:-69 9:18 11:8
other:total	0:-33 1:-65 2:-27 3:-22 4:-13 6:25 7:-12 8:-38 9:24 10:-43 11:-12
others:7	1:-48 2:11 5:-26 7:-20 8:-36 9:-75 10:-33 11:33
others:more	0:-11 1:-11 2:-14 4:-10 5:-15 10:-10 11:-29
qualified	0:-70 2:-42 3:39 4:8 5:-15 6:-20 8:-53 10:-72
quoted	0:-51 1:-41 2:-16 3:-44 4:-68 5:-13 6:44 7:37 8:-28 9:-34 10:-67 11:-26
right1:	3:-17 6:-17 9:-13 11:20
right1:"	2:-9 3:-10 4:-30 5:-17 6:-32 7:34 10:16 11:-35
right1:(	0:-11 4:-8 5:-9 6:19 9:14 10:-12 11:-16
right1:)	1:-12 4:-10 5:-9 6:17 7:-31 9:-20 10:-8 11:28
right1:,	0:9 1:17 2:-23 4:13 5:15 7:-26 8:-23 9:-37 10:-59 11:-9
right1:.	0:17 1:-14 2:-40 4:-33 5:10 6:-10 7:-19 9:-57 10:-15 11:-17
right1::	3:-15 4:-10 5:-10 6:22 7:-13 9:-8 11:11
right1:|	1:-83 2:-57 3:-45 4:-70 5:-14 6:14 8:-16 9:21 10:-11 11:20
right1:اثناء	0:22 2:19 3:-10 4:-12 6:-22 10:-31
right1:احياء	6:-9 8:-19 10:16
right1:اخري	6:13
right1:اخرين	3:8 6:-15 9:13 11:-18
right1:اصيب	4:-20 5:38 6:-33 10:-9
right1:اصيبوا	3:-13 5:49 6:-44
right1:اضافيه	2:32 6:-32
right1:اغاثه	6:8
right1:العام	1:16 3:-14
right1:الي	0:11 1:-26 2:-34 3:-37 4:-30 5:9 6:-35 7:-14 8:24 9:18 10:-9 11:19
right1:ان	2:-14 3:22 4:-12 10:-10
right1:انقطع	2:-8 4:-19 5:-10 6:-18 7:29
right1:اوكراني	2:-17 4:16 5:-9 6:9 8:-19
right1:بجروح	2:-9 5:24 6:-23
right1:بحسب	3:18 5:-10 9:-18
right1:بسبب	5:18 6:-12
right1:بعد	0:-29 2:-30 4:-25 5:-31 6:12 7:-28 10:44 11:-10
right1:بلا	3:13
right1:بين	0:-17 1:48 2:-9 4:-17 5:-31 6:-38 7:-24 9:-10 10:-8 11:-21
right1:بينهم	5:9 6:-9
right1:تحت	2:25 4:-18 7:-24 8:-14 10:-8
right1:جراء	5:-12 6:-14 7:16
right1:حامل	5:9 7:-8 10:-16
right1:حتفهم	3:-8 6:22 7:-12
right1:حتي	2:-13 3:-19 6:26 7:-19 9:-18 11:28
right1:خرجوا	0:-24 3:16 6:-8 8:23 9:-9 10:-25 11:-16
right1:خطفوا	0:45 1:-8 2:-24 3:-14 4:-35 6:-30 7:-10 8:-12
right1:خلال	5:11 6:-14 9:8 11:-11
right1:داخل	6:18
right1:سقطوا	1:16 5:-17 7:-8
right1:سوداني	3:-18 9:25 11:-22
right1:عادوا	3:-20 9:-31 11:34
right1:عبر	3:-19 6:10 8:-8 9:13 10:-19
right1:علي	0:-20 2:-33 3:31 4:-24 5:-43 6:-10 7:-30 8:-15 9:-28 10:19 11:12
right1:عند	0:-27 2:-14 3:-14 4:-13 5:-11 6:45 7:-14 10:-12
right1:غير	11:16
right1:فروا	9:14 11:-17
right1:فقط	0:-16 1:-12 2:-19 3:-33 4:-26 6:9 7:15 9:-20 11:-9
right1:فلسطينيا	2:-15 4:-8 6:12 8:20 10:-22
right1:في	1:-33 2:-17 3:-12 4:14 8:-63 10:-29 11:-38
right1:قبل	0:-14 1:12 2:-17 3:-29 4:-22 5:-18 7:-29 9:13 10:-23 11:12
right1:قتلوا	0:-20 3:-38 5:-16 6:44 7:-10 11:-9
right1:قضوا	2:15 3:-8 4:-9 5:-11 7:-8 8:-9
right1:كانت	6:-12 10:15
right1:كانوا	0:-25 1:-15 2:-35 3:-10 4:18 5:-28 6:-12 7:-9 9:-35 10:9 11:8
right1:كل	2:-28 3:-19 4:-24 6:33 8:-11 10:11
right1:لا	0:-15 1:-11 2:-21 3:-15 4:15 5:-31 6:-12 7:25 8:-23 10:-18 11:-10
right1:لقوا	1:9 2:12 7:-9 10:-10
right1:لم	0:-46 1:-24 3:22 4:-9 5:-39 6:-31 7:58 8:-43 9:-26 10:-60 11:-39
right1:لمهاجرين	6:13
right1:ما	0:-20 1:-10 3:16 4:37 5:11 6:-34 8:-26 10:-23 11:-47
right1:ماتوا	1:24 2:-11 3:-21
right1:مصرعهم	5:-9 6:20 7:-10
right1:مقابل	0:16 1:-8 2:13 3:-10 4:-15 5:-28 6:-10
right1:ممن	0:-29 1:-14 2:-21 3:-19 4:-23 5:27 6:-12 7:14 9:-11 10:-9 11:22
right1:من	1:-92 2:-13 3:15 5:-9 6:-11 7:-37 8:19 9:-33 10:-20
right1:منا	0:-11 2:22 3:-13 4:12 5:-10 6:-39 7:-16 8:-10 10:-14 11:14
right1:منذ	0:-15 1:-25 2:-10 4:-20 5:-13 6:17 9:-28 10:-15 11:-12
right1:منها	0:-8 2:-19 6:35 7:-11
right1:منهم	0:-50 1:-50 3:-23 7:-20 10:14 11:11
right1:منهن	0:-39 2:-24 3:-16 6:15 7:-18 8:-20 9:-9 10:31
right1:نزحوا	3:21 5:-10 6:-13 9:-9 11:-14
right1:نقلوا	0:8 2:-17 3:-12 4:21 5:28 6:-40 7:-14 8:-8 10:-17 11:-18
right1:هجروا	3:13
right1:و	0:-9 1:8 2:-16 3:-10 5:-49 6:43 7:-22 8:10 11:-8
right1:واربعه	2:-10 4:14 5:-8 6:15 10:-22
right1:واصابه	5:-40 6:38
right1:واصيب	0:-8 2:-8 5:-34 6:35
right1:واكثر	5:-8 6:17
right1:وامراه	5:-11 6:22 7:-13 10:-9
right1:وثلاثه	8:12 10:-10
right1:وجرح	5:-20 6:25
right1:وصلوا	6:-9 9:12 11:-12
right1:وعشرات	6:11
right1:يوميا	6:-8 11:11
right2:	11:8
right2:"	0:-35 1:-15 2:-44 3:-33 4:23 6:36 7:-42 9:-22 10:-32
right2:#	0:-11 2:-52 3:12 4:-10 5:-53 6:43 7:-14 9:-35 11:-20
right2:,	0:-14 1:-38 2:-22 3:-64 4:-11 6:-10 10:16 11:-9
right2:.	0:-37 1:-11 3:11 4:-21 5:21 6:-16 8:-11 9:-40 10:-34 11:-12
right2:ابناء	3:-12 5:-8 6:13 11:9
right2:اثنان	6:17
right2:احد	6:8 7:10 10:-12
right2:احياء	2:-20 4:10 6:-10 8:-9 10:11
right2:اربعه	2:-9 4:14 6:10
right2:استنادا	3:11
right2:اسري	8:21 10:-9
right2:اصل	0:-33 2:29 3:13 4:11 5:-12 6:-35 8:-11 9:-10 10:11 11:-20
right2:اضافه	3:-29 5:-23 7:-10 9:-15 11:20
right2:اطفال	0:-11 2:-11 3:25 5:16 6:-19 7:-16 9:-10 10:-13 11:-13
right2:افراد	5:-15 6:18
right2:اكثر	0:-11 5:14 6:-14 8:-15 9:-9 10:10
right2:الاتصال	2:-8 4:-20 5:-11 6:-20 7:31
right2:الان	6:8
right2:الجثث	6:11
right2:الجيش	0:-20 2:34 4:-31 6:-17 10:-24
right2:الحياه	5:-37 6:39
right2:الخامسه	6:-21 7:21
right2:الشهر	2:-9 8:-9 10:13
right2:الضحايا	6:17
right2:العام	0:22 1:11 3:-24 4:-11 5:-22 7:-18 8:-18 10:-20 11:-15
right2:العاملين	2:-14 4:14 8:-11
right2:الفرار	0:11 3:18 6:-8 9:-14 10:-8
right2:القتلي	0:-11 4:-9 6:31
right2:القطاع	0:-10 2:-26 4:27 10:-8
right2:الماضي	1:16 3:-14
right2:المصابين	5:39 6:-34
right2:النزوح	3:34 5:-8 6:-30 9:-9
right2:الي	1:-26 2:19 3:19 4:-16 6:-41 7:-57 9:-23
right2:اليوم	2:-13 3:-10 4:-9 5:18 6:-9 7:-12 8:-8 10:18
right2:ان	0:-9 5:-14 6:22 10:-14 11:-17
right2:انقلاب	5:17 6:-13
right2:انهيار	6:18
right2:او	0:-12 1:25 2:-10 6:-24 7:-8 10:16
right2:بحسب	0:-10 1:-9 2:-12 3:-18 4:22 5:23 6:-17 7:-12 8:-22 9:12 10:-17 11:-15
right2:بعد	0:-30 1:-11 2:-8 3:-10 4:-36 5:8 6:-23 7:-29 8:-19 10:40 11:-27
right2:بعدما	5:-10 6:15
right2:بين	1:17 2:17 4:-16 5:9 6:-24 7:-16 10:-13
right2:بينما	0:-11 4:20 6:-20 7:10
right2:بينهم	0:-15 2:-8 5:28 7:-20 10:-8
right2:تحت	2:-9 5:-14 6:28
right2:تدافع	5:9
right2:ترك	3:28 5:-18 6:-13 9:-10 11:-22
right2:تسعه	6:10
right2:توفي	5:-11 6:12
right2:ثلاثه	0:-19 6:28 9:-10 10:-9
right2:ثم	0:-9 3:-16 4:11 5:-14 7:22 11:18
right2:جراء	3:-10 6:-25 7:20
right2:جرحي	5:-9 6:11
right2:حافله	0:11 4:-8 7:-11
right2:حاله	5:25 6:-23
right2:حتفهم	1:15 2:12 3:-10 5:-8 7:-25 10:-10 11:-10
right2:حتي	6:8 9:-19 11:19
right2:حرجه	4:-18 5:28 6:-16 7:-8 10:-8
right2:حسب	1:15 2:-9 3:-23 11:9
right2:حي	3:-8 6:-10 11:16
right2:حين	3:10 4:-14 7:-21
right2:خلال	3:-12 6:29 9:-8
right2:خمسه	3:-21 5:-14 7:-9 9:19 10:14 11:-28
right2:دون	6:18
right2:رجال	6:13
right2:زالوا	1:-8 2:-10 3:17 5:15 6:-45 7:28 8:-12 11:-45
right2:زملايه	2:-10 3:-8 4:-18 5:23 6:-13 7:-16
right2:سته	0:-19 6:21
right2:سكان	0:-12 1:-8 2:-8 3:35 4:-23 5:-16 6:-39 7:-20 8:-14 9:-11 10:24 11:-28
right2:عادوا	3:-15 9:-11 11:21
right2:عام	1:17 3:-19 5:-8 7:-14
right2:عداد	0:-9 3:-12 4:-9 5:-21 6:-31 7:34 11:-8
right2:عشر	0:12 5:-8 6:9 10:-8
right2:عشره	5:9 9:-9
right2:علي	0:-12 1:-12 3:23 4:23 5:-14 7:-24 8:-25 9:-28 10:-12 11:-30
right2:عمال	0:16
right2:عن	2:-8 6:-12 7:23
right2:عناصر	6:17
right2:غاره	6:18
right2:غرق	5:-19 6:-17 7:22
right2:غزه	2:11 11:-10
right2:غير	2:-12 4:22 5:-21 8:-13 10:-10
right2:فوق	5:-14 6:15
right2:في	0:19 1:-55 2:-21 3:-21 4:8 5:-23 6:28 8:-17 9:21 10:-37 11:-60
right2:فيما	0:-9 2:-8 3:9 4:-9 6:11 9:-25 10:9 11:-20
right2:قال	7:14
right2:قبضه	0:-17 4:26 5:-8 6:-16 7:-10 8:-10
right2:قبل	2:-24 4:-21 5:-10 7:-16 8:-14 9:-15 10:26
right2:قتيل	1:28 3:-10 4:-8 5:-17 6:-22 7:-9 8:-12 11:-9
right2:قد	0:10 2:-10 3:14 4:-19 6:-21 9:-25 10:9 11:8
right2:قسرا	0:-8 2:-21 4:-23 6:-14 7:26 8:-14 9:-11 10:-13 11:14
right2:قصف	5:15 6:-9
right2:كانوا	2:-9 3:-19 4:-17 5:-21 6:14 8:15 9:-15 10:-16 11:13
right2:كل	2:-12 3:-8 4:-16 8:30 10:-27 11:-9
right2:كما	2:21 4:-9 6:-8 10:-14
right2:لا	0:15 5:-8 7:13 8:-18 9:-8 10:-37
right2:لاحقا	5:-10 6:-9 10:13
right2:لكن	0:-9 2:-23 4:10 5:-10 6:-26 7:16 8:9 10:-8
right2:لم	0:-15 1:-10 2:-31 3:20 4:-25 5:-20 6:37 7:-24 8:-11 9:-12 10:-21 11:-10
right2:لنساء	5:-12 6:22
right2:ما	0:-21 2:-12 3:-22 4:23 8:-12 9:-9 10:-22
right2:متفاوته	5:9
right2:متن	3:-17 6:-8 10:-8 11:24
right2:مدرسه	0:10 10:-12
right2:مستشفي	0:-9 4:-10 5:26 6:-25 10:11
right2:مطار	11:11
right2:مطلع	5:-8 8:11 9:-10
right2:مع	5:-11 6:20
right2:معظمهم	0:-11 3:11 5:8 11:-11
right2:مغادره	3:22 5:-8 9:-8 11:-15
right2:مقابل	0:10 2:-15 3:10 4:-18 5:-9 8:-28 9:-9 10:23 11:-21
right2:مليون	3:8
right2:من	0:-36 1:-13 2:24 4:-9 5:-51 6:-26 7:-50 8:16 9:-45 10:8 11:23
right2:منذ	0:-8 1:-9 2:-10 3:-30 4:11 7:-9 9:33 10:-9 11:-25
right2:منها	6:14
right2:منهم	0:-19 1:-10 2:-12 3:-12 5:14 7:-16 9:11 10:-9 11:-16
right2:موسكو	6:11 8:-28 10:25
right2:موظفي	0:12 3:-9 5:-9 6:16 7:-8 10:-10
right2:نحو	2:15 3:-9 6:12 10:-15
right2:نساء	2:-12 3:-11 5:-20 6:-15 8:-12 9:-25 11:16
right2:نهايه	1:-8 2:-12 3:-33 4:-12 6:-17 8:25 9:-25 10:-21 11:33
right2:هجوم	5:22 7:-8
right2:هناك	0:-17 4:35 7:-12 10:-31 11:-11
right2:و	6:14
right2:واحد	8:-19 10:20
right2:واحده	1:-13 4:-17 5:-10 6:-17 7:-13 8:-8 10:29 11:-17
right2:واصابه	5:-31 6:30
right2:واصيب	5:-35 6:32
right2:وان	1:-13 2:-30 3:-33 4:10 6:10 7:-39 8:-9 10:-21 11:22
right2:وجرح	5:-17 6:17
right2:وحده	5:-18 6:22 7:-20
right2:وصلوا	3:-13 5:23 6:-18 7:-12 9:11 11:-12
right2:وفق	0:-18 1:-19 2:-16 4:-36 5:-11 8:28 10:-32 11:20
right2:وفي	2:-20 6:-12 8:-19 10:31
right2:ولا	0:-29 1:-10 2:10 4:-16 5:10 6:22 7:-40 10:-16
right2:ولم	3:12 11:-10
right2:وما	6:13 7:-12
right2:ومن	3:-21 6:-10 9:18
right2:وهو	1:-16 3:-11 4:-8 5:-24 6:-12 7:31
right2:يوم	3:-10 6:10 9:-17 11:20
right3:	0:-15 1:-12 3:19 4:-10 5:-14 6:15 7:-24 8:-17 9:-15 10:-10 11:12
right3:"	0:-26 1:18 2:-31 3:-31 4:14 5:-32 6:22 7:-46 8:-41 9:-32 11:19
right3:#	0:-12 1:-38 2:18 3:-14 5:-18 6:15 7:-57 8:-10 9:-27 11:-12
right3:(	6:-14 8:13 10:-14 11:12
right3:)	5:-19 6:20
right3:,	0:-24 4:8 5:-30 6:24 7:-31 8:-10 9:-30 10:-12 11:-30
right3:.	0:-13 1:-14 2:-26 3:-36 4:-10 7:-13 8:-21 9:25 10:-16 11:-8
right3::	3:-11 5:-14 6:9 9:16 11:-13
right3:اثنان	0:19 2:-10 3:-15 4:-11 5:15 6:-20 10:-15
right3:احد	2:-10 3:-22 4:-9 6:-14 7:24 9:-10 11:-24
right3:اخرون	5:-18 6:24
right3:اربعه	7:13 11:-11
right3:اشخاص	5:-15 6:20
right3:اشهر	3:-14 5:-21 6:17 9:18
right3:اصابه	5:-10 6:13
right3:اطفال	0:-17 3:-8 5:-22 6:20 9:-15 11:10
right3:اقليم	11:-9
right3:اكثر	2:-15 3:-33 4:-26 5:-13 6:11 7:-12 9:-20 10:27 11:17
right3:الاقل	2:17 4:-20 8:-15 10:-8
right3:الاول	2:-13 4:-9 6:15 8:-12 10:18
right3:الحياه	2:-26 4:-13 5:22 6:-31 10:26
right3:الذي	0:-20 1:16 4:-17 5:-9 7:-14 8:-12 10:11
right3:السابع	0:27 2:-23 4:-19 6:-8 8:-11
right3:السابق	0:25 1:-19 3:-9 5:-15 8:-17 10:-11 11:-18
right3:العام	6:-12 8:17 9:-15 10:-16
right3:الف	9:11 11:-8
right3:الماضي	3:8
right3:المستشفي	5:-22 6:29
right3:المفقودين	0:-9 3:-12 4:-9 5:-21 6:-31 7:34 11:-8
right3:المنظمه	3:13 6:-13 11:8
right3:النساء	8:-11 9:18 10:12 11:-18
right3:الولايه	7:12
right3:الي	0:17 1:-23 3:-25 4:10 6:-11 7:-34 9:10 10:-22 11:18
right3:اليوم	3:-19 7:-16 10:-13 11:19
right3:امراه	6:14
right3:ان	0:11 1:-10 2:-23 4:-27 6:14 10:13
right3:او	1:15 2:18 3:-18 4:-19 7:-17 8:10 10:-20 11:-16
right3:ايام	2:-9 3:-13 6:-27 7:-9 9:19 10:14 11:-9
right3:بجروح	6:9
right3:بعد	2:-27 4:19 5:-11 7:9 8:-26 9:-9 10:-9 11:-9
right3:بين	4:-15 6:-14 10:23
right3:بينهم	1:11 3:-10 7:-8 10:-8
right3:بيوتهم	3:-12 11:15
right3:تحت	4:-18 5:13 6:-13
right3:تسعه	4:9 6:17 7:-13
right3:ثلاث	3:8 5:12 6:-12
right3:ثلاثه	0:-9 3:-8 4:-18 5:-10 6:12 8:-14 10:8
right3:ثم	0:19 5:-8 6:-24 7:13 10:-10
right3:جانب	2:-9 3:13 4:-8 6:-18 8:22 9:-18 10:-12 11:-11
right3:جرحي	5:-15 6:19
right3:جريحا	5:-8 6:18
right3:حافله	5:15 7:-10 11:-8
right3:حين	3:-13 5:10
right3:خلال	2:9 4:13 8:-20 11:-10
right3:خمس	3:23 11:-15
right3:دول	3:-24 6:-17 11:15
right3:دون	3:24 5:-21 6:-13 7:-10 11:-8
right3:ديسمبر	3:-13 8:-10 9:16 10:13 11:-15
right3:زالوا	0:-11 5:10 6:-11 7:9 10:-10
right3:سبعه	5:-14 6:17
right3:سته	3:15 6:-11 8:-8
right3:سياره	6:11
right3:ضمنهم	6:11
right3:طفلا	6:9
right3:عام	0:21 3:-11 10:-21
right3:عبر	3:19 9:-17 11:-8
right3:عشر	5:10 10:-12
right3:عشره	5:-10 6:19
right3:علي	1:9 2:12 3:-28 4:-20 5:15 6:-21 7:-27 8:16 9:-13 11:-16
right3:عن	2:-13 4:15 5:-12 7:-28 8:11 9:18 10:-11 11:-22
right3:عند	2:15 6:-15
right3:فديه	0:-16 2:-15 10:34
right3:في	0:-31 1:-43 3:10 4:28 5:-71 6:19 7:-39 9:-16 10:-29
right3:قبل	0:-8 2:10 4:-11 6:-9
right3:قوات	6:12
right3:كانوا	0:-13 2:-16 4:-24 8:20 10:10
right3:لا	0:-15 1:-8 2:9 3:-13 4:13 5:-9 6:-35 7:14 8:-17 10:-16 11:10
right3:لدي	0:22 4:-25 6:-25 8:-10 9:-17 10:8 11:13
right3:لم	0:14 2:-8 5:-12 6:-25 7:18
right3:ما	1:-16 2:-25 3:-25 7:25 8:-15 9:-19 10:-14 11:13
right3:مخيمات	3:-8 11:11
right3:مدنيا	8:13
right3:مدينه	4:15 6:-13 7:-11
right3:مركز	3:11 5:-14 6:-9 7:-13 9:15 11:-16
right3:مسيره	5:14 6:-12
right3:مصابا	6:12
right3:مصابين	5:17 7:-12
right3:مصيرهم	0:-12 4:19 5:-12 6:-22 10:-8
right3:مفقودا	6:24 7:-21
right3:مفقودين	5:-12 6:-8 7:19
right3:مقاطعه	5:-8 7:-8 8:-18 10:20
right3:مليون	9:10 11:-18
right3:من	1:-24 2:-43 4:-46 5:22 6:-8 7:-32 8:-12 9:-37 10:36
right3:منازلهم	3:30 5:-23 6:-14 9:-11 11:-18
right3:منذ	0:-13 1:-15 2:13 3:12 4:11 5:-11 6:-33 7:13 8:-8 10:-14 11:-15
right3:منطقه	3:8 5:-13 8:-18 10:16
right3:منظمه	1:16 2:-11 3:-14 4:-8 6:-13 7:11 11:-10
right3:منها	6:24
right3:منهم	0:8 1:-15 2:-15 4:-8 5:13 6:10 7:-19 10:-33 11:-17
right3:ناريه	5:8
right3:نحو	0:-8 6:14 8:-15 10:14
right3:نساء	5:8
right3:نفسها	3:-14 4:-15 5:-15 6:-27 7:28 10:-8
right3:نقطه	6:11
right3:هذا	5:-9 6:13 9:-12 11:13
right3:و	5:13 7:-9
right3:واحد	3:-11 6:17 7:-9 9:-18 11:19
right3:واحده	0:19 2:-8 3:-19 4:13 5:-23 6:-16 7:-24 10:-25
right3:وان	0:-16 3:-15 4:-27 6:13 7:-13 8:-16 10:25
right3:وجريح	0:-8 1:30 3:-11 4:-8 5:-15 6:-24 7:-8 8:-11 11:-10
right3:ولا	4:-18 6:19 7:-11
right3:ولم	0:-9 2:19 4:-19 5:-9 6:12 7:-13 8:-16 9:-8 10:-26
right3:وهو	5:-10 6:13
right3:يزال	0:-13 1:-9 4:-28 5:17 6:30 7:-23 10:-23
right3:يقول	7:11
short	1:-50 2:10 3:-23 4:-44 7:-11 11:-22
size:1	0:-48 1:-58 2:25 3:-63 4:-20 5:-17 6:38 7:-12 8:-49 9:-49 10:10 11:-46
size:9	0:35 1:-104 2:9 3:-113 5:-24 6:29 7:21 8:-39 9:-94 11:-103
size:99	0:-30 1:-59 2:-54 3:-66 4:20 6:39 8:-11 9:-94 11:-112
size:999	0:17 1:-11 2:-31 3:-36 4:-21 5:-17 6:-13 7:-35 8:38 9:-88 10:-24 11:24
size:9999	1:11 2:-103 3:42 4:-16 5:-12 7:-23 10:-101 11:-16
size:more	0:-78 1:-79 2:-67 3:41 4:-45 5:-57 6:-63 7:-26 8:-55 9:49 10:-65 11:11
verdict:abducted	0:121 1:-32 2:-54 3:-43 4:-18 5:-72 6:-92 7:-83 8:-23 9:-53 10:-66
verdict:casualties	0:-22 1:67 2:-12 3:-26 4:-14 5:-45 6:-57 7:-45 8:-18 10:-9 11:-27
verdict:claim	1:-8 2:18 4:-17 6:-30 9:-12 10:-17 11:-10
verdict:dead-in-captivity	0:-63 1:-15 2:83 3:-23 4:-12 5:-51 6:-62 7:-58 8:-42 9:-17 10:-41 11:-21
verdict:displaced	0:-25 1:-47 2:-64 3:126 4:-46 5:-77 6:-109 7:-87 8:-47 9:-44 11:-66
verdict:held	0:-35 1:-33 2:-51 3:-74 4:87 5:-71 6:-83 8:9 9:-46 10:-32 11:-44
verdict:injured	0:-88 1:-14 2:-61 3:-82 4:-49 5:154 6:-118 7:-104 8:-58 9:-50 10:-71 11:-72
verdict:killed	0:-54 1:-26 2:48 3:-62 4:-129 5:-124 6:147 7:-86 8:-117 9:-30 10:-133 11:-73
verdict:missing	0:-61 1:-33 2:-58 3:-81 4:-31 5:-81 6:-54 7:118 8:-48 9:-46 10:-77 11:-37
verdict:open	0:-40 2:-49 4:27 5:-43 6:-21 8:-10 10:12 11:-16
verdict:out	0:28 1:-26 2:-12 3:-20 6:-34 8:-17 9:-60 10:-34
verdict:prisoners-exchanged	0:-42 1:-25 2:-76 3:-34 4:-21 5:-38 6:-80 7:-35 8:79 9:-17 10:-13 11:-47
verdict:refugees	0:-36 1:-43 2:-41 3:-48 4:-44 5:-39 6:-76 7:-35 8:-30 9:84 10:11 11:-26
verdict:released	0:-74 1:-30 2:-58 3:-22 4:-25 5:-66 6:-85 7:-71 8:27 9:-40 10:94 11:-23
verdict:returned	0:-53 1:-59 2:-39 3:-33 4:-66 5:-81 6:-40 7:-36 8:-55 9:-62 10:-29 11:94`
}
