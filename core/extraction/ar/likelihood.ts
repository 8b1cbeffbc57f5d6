import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	34
alike:casualties	10
alike:dead-in-captivity	55
alike:displaced	12
alike:held	31
alike:injured	74
alike:killed	25
alike:missing	-38
alike:prisoners-exchanged	25
alike:refugees	60
alike:released	41
alike:returned	60
any	-66
bare:1	123
bare:9	-40
bare:99	-34
bare:999	28
bare:9999	16
bare:more	4
before:abducted	82
before:allocated	-55
before:casualties	-76
before:dead-in-captivity	15
before:delivered	75
before:displaced	35
before:held	18
before:injured	-40
before:killed	-6
before:missing	-146
before:pledged	-53
before:prisoners-exchanged	-43
before:refugees	16
before:released	-25
before:requested	36
before:returned	31
behind:abducted	64
behind:allocated	-101
behind:casualties	-27
behind:dead-in-captivity	-33
behind:delivered	-77
behind:displaced	24
behind:held	19
behind:injured	-7
behind:killed	-46
behind:missing	-20
behind:pledged	-69
behind:prisoners-exchanged	-24
behind:refugees	-14
behind:released	-5
behind:requested	47
behind:returned	47
behind:total	-70
ending:اء	-70
ending:اب	-46
ending:ات	-156
ending:ار	-50
ending:اص	50
ending:اف	-80
ending:اق	70
ending:ام	-52
ending:ان	39
ending:اه	93
ending:با	32
ending:بب	48
ending:بت	-85
ending:بل	34
ending:به	8
ending:بي	-37
ending:تا	65
ending:ته	17
ending:تي	-46
ending:ثا	-46
ending:ثه	-21
ending:جه	-30
ending:حا	22
ending:حه	-59
ending:خل	29
ending:دا	8
ending:در	-16
ending:دل	-74
ending:ده	-34
ending:دي	-14
ending:را	-45
ending:رت	24
ending:رج	43
ending:رح	77
ending:رق	8
ending:رك	-68
ending:ره	-39
ending:ري	-29
ending:سا	-36
ending:سب	56
ending:سم	-65
ending:سه	-37
ending:طع	35
ending:طه	46
ending:عا	-37
ending:عت	41
ending:عه	95
ending:فا	-79
ending:فه	-79
ending:في	-34
ending:قا	-11
ending:قت	-39
ending:قل	-25
ending:قه	-49
ending:لا	-102
ending:لغ	29
ending:لم	-29
ending:له	26
ending:لي	88
ending:ما	-11
ending:مت	3
ending:مل	17
ending:مه	-73
ending:مي	-26
ending:نا	-14
ending:نت	-14
ending:نه	-15
ending:ني	152
ending:ها	-53
ending:هم	32
ending:هن	108
ending:وا	17
ending:وب	55
ending:وح	83
ending:ود	19
ending:ور	-46
ending:وق	18
ending:ول	27
ending:وم	-55
ending:ون	9
ending:وي	-35
ending:يا	-36
ending:يب	40
ending:يت	-13
ending:يد	34
ending:ير	-63
ending:يع	82
ending:يف	-7
ending:يل	-19
ending:يم	37
ending:ين	37
ending:يه	-32
equal:abducted	-13
equal:dead-in-captivity	-25
equal:displaced	86
equal:held	9
equal:injured	-36
equal:killed	18
equal:missing	-8
equal:prisoners-exchanged	50
equal:refugees	-13
equal:released	-71
equal:returned	53
form:digits	-38
form:dual	-65
form:fraction	-192
form:mixed	-57
form:range	-35
form:singular	-55
form:vague	-56
form:words	43
headline	8
here:#aboard	-12
here:#aid	-12
here:#alive	24
here:#captives	48
here:#captivity	3
here:#captors	-13
here:#carrying	-20
here:#commerce	-12
here:#containing	-89
here:#contest	-95
here:#crossing	4
here:#custody	-133
here:#demand	-13
here:#disease	-52
here:#displacement	28
here:#exchange	13
here:#execution	-5
here:#given-back	64
here:#giving-from	-10
here:#handover	-17
here:#hostages	12
here:#losing-side	36
here:#need	-108
here:#police	7
here:#prisoners	-23
here:#remainder	66
here:#report	-4
here:#rescue	-79
here:#return	71
here:#since	-7
here:#sport	-17
here:#state	26
here:#treatment	-85
here:#war-prisoners	18
here:abducted	54
here:allocated	-8
here:casualties	-5
here:dead-in-captivity	53
here:delivered	-38
here:displaced	69
here:held	12
here:injured	41
here:killed	90
here:missing	45
here:pledged	17
here:prisoners-exchanged	-27
here:refugees	-16
here:released	26
here:requested	-80
here:returned	23
here:said	24
here:set	23
here:total	-10
item	47
last:claim-abducted	-11
last:claim-allocated	-82
last:claim-casualties	-11
last:claim-dead-in-captivity	5
last:claim-delivered	5
last:claim-displaced	8
last:claim-held	11
last:claim-injured	-30
last:claim-killed	30
last:claim-missing	-32
last:claim-pledged	4
last:claim-prisoners-exchanged	65
last:claim-refugees	25
last:claim-requested	29
last:claim-returned	49
last:claim-total	-24
left1:	-15
left1:"	69
left1:#	-48
left1:(	134
left1:,	85
left1:-	35
left1::	111
left1:اجلاء	6
left1:اجلي	-8
left1:احتجاز	29
left1:احدهما	-37
left1:استشهاد	55
left1:اصابه	-9
left1:اصل	-46
left1:اصيب	122
left1:اطفال	66
left1:اطلقت	-5
left1:الا	-42
left1:الان	58
left1:الجرحي	79
left1:الحرب	52
left1:الحصيله	54
left1:السلطات	-62
left1:السودان	58
left1:الشرطه	-91
left1:الضحايا	55
left1:العام	58
left1:العايدين	33
left1:العدد	84
left1:القتلي	17
left1:القطاع	49
left1:الماضي	3
left1:الماضيه	13
left1:المفوضيه	35
left1:الي	-10
left1:اليوم	70
left1:اما	-7
left1:امام	-19
left1:امراه	-13
left1:امس	-39
left1:ان	71
left1:انتشال	63
left1:انقاذ	-84
left1:انقذ	-67
left1:انهم	3
left1:اي	-61
left1:ايام	39
left1:ب	-55
left1:بان	21
left1:بحياه	137
left1:بعد	33
left1:بقتل	54
left1:بلغ	88
left1:بلغت	11
left1:بمشاركه	-85
left1:بمقتل	73
left1:بواقع	-15
left1:بين	-23
left1:بينها	-52
left1:بينهم	106
left1:تحرير	58
left1:تزال	45
left1:تسلم	-39
left1:تشاد	44
left1:تشمل	10
left1:تضم	-32
left1:تغطيه	-19
left1:تقل	5
left1:توفي	91
left1:ثم	16
left1:جانب	44
left1:جثامين	75
left1:جثث	29
left1:جثه	39
left1:جنديا	-48
left1:خرج	35
left1:خطف	59
left1:خلاله	13
left1:رفات	110
left1:روسيا	-22
left1:زال	90
left1:سجلت	-64
left1:سراح	102
left1:سوي	-19
left1:شهيد	-84
left1:ضمنهم	59
left1:عاد	89
left1:عبر	-50
left1:عدد	-16
left1:عن	124
left1:عند	39
left1:غادر	27
left1:فقتل	69
left1:فقدنا	58
left1:في	-237
left1:فيه	-4
left1:فيها	59
left1:قال	-61
left1:قتل	163
left1:قتلت	73
left1:قتلوا	83
left1:قتلي	39
left1:قتيل	-71
left1:قتيلا	95
left1:قضي	71
left1:كانوا	-40
left1:كل	-104
left1:كم	-61
left1:كنا	-59
left1:ل	-48
left1:لاجي	-106
left1:لدينا	63
left1:لقي	105
left1:لكل	-36
left1:مات	97
left1:متن	-102
left1:متنه	-44
left1:متنها	-60
left1:مسيره	-31
left1:مصرع	101
left1:مصير	70
left1:مع	23
left1:مقابل	49
left1:مقتل	77
left1:من	-153
left1:منهم	-18
left1:نزح	63
left1:نزوح	42
left1:نساء	64
left1:نقل	20
left1:نقلت	-36
left1:نوفمبر	-18
left1:و	23
left1:واصاب	37
left1:واصابت	23
left1:واصابه	164
left1:واصيب	124
left1:وان	17
left1:وبقي	-16
left1:وتوفي	66
left1:وجرح	32
left1:وحده	74
left1:وحدها	19
left1:وصل	21
left1:وصول	-35
left1:وعاد	-7
left1:وعددها	-86
left1:وعددهم	45
left1:وفاه	86
left1:وفقد	17
left1:وقال	-92
left1:وقتل	98
left1:وقضي	72
left1:ونقل	-3
left1:وهم	69
left1:وهو	-108
left1:يزال	15
left1:يضم	40
left1:يعود	39
left1:يقتل	58
left1:يقل	-48
left1:يكون	74
left1:يناير	51
left1:•	40
left2:	-67
left2:"	4
left2:#	-47
left2:(	13
left2:,	40
left2:-	-59
left2::	56
left2:اثنان	-130
left2:ارتفع	66
left2:اشخاص	-12
left2:اضافه	95
left2:اطلاق	51
left2:اعلنت	10
left2:افرج	70
left2:اكتوبر	85
left2:الاحد	21
left2:الاحمر	13
left2:الاسبوع	64
left2:الاصابات	62
left2:الاف	-74
left2:الافراج	45
left2:الاقل	76
left2:الان	24
left2:الاول	60
left2:الاولي	43
left2:البلاد	-22
left2:التي	-18
left2:الثاني	26
left2:الجمعه	44
left2:الحصيله	74
left2:الحكومه	36
left2:الخميس	63
left2:الذي	-44
left2:السبت	40
left2:السودان	59
left2:الشرطه	-52
left2:الشهر	61
left2:الصحه	-46
left2:العام	78
left2:العدد	64
left2:الف	-130
left2:الفا	-54
left2:القتلي	71
left2:القوات	19
left2:الكهرباء	-65
left2:اللاجيين	33
left2:المتحده	40
left2:المدني	55
left2:المفقودين	62
left2:المنظمه	53
left2:المولف	-66
left2:اليوم	-40
left2:امراه	-29
left2:ان	104
left2:انا	66
left2:انه	-39
left2:انها	74
left2:اهداف	-13
left2:او	-53
left2:اودت	40
left2:اودي	75
left2:ايام	12
left2:بالميه	-7
left2:بعد	61
left2:بعدما	20
left2:بين	-45
left2:تبادل	17
left2:تحت	66
left2:تعلن	-15
left2:تقول	18
left2:ثلاثه	48
left2:ثم	-29
left2:جثامين	76
left2:جثث	25
left2:جري	-33
left2:جريحا	4
left2:جنديا	89
left2:حتفهم	39
left2:حتي	81
left2:حصيله	30
left2:حيث	-14
left2:حين	-62
left2:خطف	47
left2:خلال	27
left2:خمسه	-30
left2:دولار	-85
left2:دينار	-11
left2:ذلك	11
left2:روسيا	-38
left2:ساعه	64
left2:سبعه	46
left2:سيده	-64
left2:شخص	-51
left2:شخصا	-14
left2:شهداء	44
left2:شهيدا	55
left2:عبر	28
left2:عثر	-44
left2:عدد	18
left2:عشر	-58
left2:علي	-61
left2:عمليات	27
left2:عن	10
left2:غزه	21
left2:غير	-5
left2:فضلا	46
left2:في	-15
left2:فيما	-25
left2:قافله	4
left2:قال	-72
left2:قبل	43
left2:قتل	6
left2:قتلوا	49
left2:قتلي	36
left2:قتيلا	8
left2:قد	108
left2:كان	-3
left2:كل	-17
left2:كما	-25
left2:كييف	53
left2:لا	8
left2:للاجيين	-37
left2:للهجره	53
left2:ما	38
left2:مبني	-43
left2:مدنيا	35
left2:مدنيين	53
left2:مساء	-37
left2:مسلحون	73
left2:مصابا	-9
left2:مصرعهم	42
left2:مطلع	28
left2:مع	-20
left2:ملايين	-42
left2:مليون	-93
left2:من	-19
left2:منذ	39
left2:منهم	-29
left2:مواطن	-25
left2:نقلت	9
left2:نقلوا	-61
left2:هذا	37
left2:واحتجزت	-78
left2:واحده	49
left2:واضاف	103
left2:وتستضيف	-27
left2:وعلي	26
left2:وفاه	57
left2:وفيات	-41
left2:وقال	54
left2:وقد	66
left2:ولا	-15
left2:وما	33
left2:ومن	81
left2:يعلن	-31
left2:يناير	49
left2:•	4
left3:	-10
left3:"	28
left3:#	-14
left3:)	-6
left3:,	-30
left3:-	12
left3::	15
left3:اباد	55
left3:ادي	76
left3:اربعه	45
left3:استشهاد	39
left3:اسفر	22
left3:اشخاص	-23
left3:اطباء	27
left3:اطفال	11
left3:اكتوبر	45
left3:الاحمر	-23
left3:الاربعاء	-58
left3:الاسراييلي	22
left3:الاف	-59
left3:الاقل	-29
left3:الامم	29
left3:الاول	70
left3:البلاد	28
left3:التي	-9
left3:الجمعه	-12
left3:الجيش	-20
left3:الحرب	6
left3:الخميس	12
left3:الدفاع	36
left3:الدوليه	53
left3:الذي	21
left3:السبت	17
left3:الشهر	-66
left3:الصحه	14
left3:الطواري	-49
left3:العام	4
left3:الف	-89
left3:الفا	9
left3:القتلي	91
left3:القطاع	12
left3:القوات	39
left3:الماضي	19
left3:المدنيه	32
left3:الوطنيه	50
left3:الوفيات	59
left3:الي	64
left3:امام	-49
left3:ان	-28
left3:انه	35
left3:انها	48
left3:ايام	45
left3:بحسب	-42
left3:بدايه	58
left3:بعد	-16
left3:بين	-11
left3:بينما	68
left3:بينهم	18
left3:تسعه	-31
left3:تعلن	26
left3:تقول	11
left3:ثلاثه	-3
left3:ثم	47
left3:ثمانيه	22
left3:جثث	-28
left3:جريحا	36
left3:جنوب	34
left3:حتي	28
left3:حصيله	-12
left3:حين	58
left3:خلال	124
left3:خمس	-21
left3:خمسه	18
left3:راكبا	-48
left3:روسيا	44
left3:سبعه	20
left3:شخص	17
left3:شخصا	-26
left3:صباح	30
left3:طفلا	31
left3:عاد	-27
left3:عام	72
left3:عبر	84
left3:عدد	37
left3:عشر	84
left3:عشره	-26
left3:علي	-22
left3:عن	8
left3:عند	-35
left3:غزه	-33
left3:فجر	71
left3:في	15
left3:فيما	-59
left3:قباله	63
left3:قبل	94
left3:قتل	26
left3:قتيلا	71
left3:قد	53
left3:قرب	-5
left3:قريه	31
left3:كان	-41
left3:كانوا	20
left3:كانون	32
left3:كل	20
left3:كما	-22
left3:لا	-59
left3:للهجره	43
left3:لم	69
left3:ما	7
left3:محليه	29
left3:مدنيا	-23
left3:مستشفي	-20
left3:مشيرا	-37
left3:مصابا	12
left3:مصرع	21
left3:مطلع	5
left3:مقتل	62
left3:ملايين	-18
left3:مليار	-55
left3:مليون	-5
left3:من	29
left3:منذ	-9
left3:منها	-67
left3:منهم	78
left3:نازح	69
left3:نايرا	-33
left3:نحو	-7
left3:هذا	62
left3:واضاف	-46
left3:والبحث	56
left3:وان	78
left3:وزاره	-47
left3:وعشرين	13
left3:وفاه	81
left3:وقد	-4
left3:ولا	-38
left3:ولم	-55
left3:ومن	74
left3:يناير	32
left3:يوما	-46
left3:•	-70
many	-74
mostly:abducted	37
mostly:aid	-37
mostly:allocated	78
mostly:casualty	5
mostly:delivered	-66
mostly:displaced	-103
mostly:displacement	43
mostly:held	111
mostly:hostage	77
mostly:injured	-30
mostly:killed	-11
mostly:pledged	45
mostly:prisoners-exchanged	-42
mostly:released	61
mostly:returned	71
mostly:total	-59
near:اباد	58
near:ابار	26
near:ابتدا	10
near:ابريل	51
near:ابعد	74
near:ابلغ	-32
near:ابلغت	-61
near:ابناء	23
near:ابناي	-8
near:ابو	-6
near:ابواب	-41
near:ابوظب	49
near:ابيض	-42
near:اتجاه	-69
near:اتحاد	-45
near:اتصال	34
near:اتفاق	-43
near:اتلفت	-48
near:اتهام	8
near:اثار	55
near:اثر	4
near:اثنا	67
near:اثناء	48
near:اثنان	-66
near:اثنتا	-35
near:اثنتي	-32
near:اثني	57
near:اثنين	-59
near:اثيوب	85
near:اجانب	40
near:اجبرت	51
near:اجتما	-5
near:اجريت	-46
near:اجل	-36
near:اجلاء	-28
near:اجلت	-44
near:اجلي	-99
near:اجمال	60
near:اجنبي	33
near:اجنحه	-10
near:اجهزه	4
near:اجيين	-11
near:احادي	-31
near:احتجا	56
near:احتجز	-85
near:احترا	-15
near:احتلا	-25
near:احد	-6
near:احدا	-11
near:احداه	-8
near:احدهم	4
near:احدي	27
near:احرق	-65
near:احرقت	-6
near:احصاء	6
near:احصت	47
near:احصي	58
near:احصين	69
near:احمد	-30
near:احمر	16
near:احياء	6
near:احيل	-25
near:اخبار	47
near:اختطا	45
near:اختطف	58
near:اختفي	61
near:اختنا	-6
near:اخذوا	-3
near:اخر	15
near:اخرج	62
near:اخرجت	-25
near:اخرجن	20
near:اخرجو	-24
near:اخرها	-31
near:اخرون	8
near:اخري	44
near:اخرين	61
near:اخلوا	27
near:اخلي	22
near:اخير	13
near:اخيرا	83
near:اخيره	51
near:اداره	53
near:اداما	57
near:ادت	-27
near:ادعاء	-63
near:ادلب	94
near:ادوات	-72
near:ادويه	-33
near:ادي	117
near:اذا	44
near:اذار	-49
near:اذاعه	22
near:اراءه	-15
near:ارباح	-19
near:اربع	-90
near:اربعا	-30
near:اربعم	-17
near:اربعه	-18
near:اربعو	38
near:اربعي	-4
near:ارتفا	82
near:ارتفع	64
near:اردن	31
near:ارسال	-34
near:ارض	34
near:ارضي	14
near:ارضيه	13
near:ارغم	-10
near:ارقام	-50
near:اركان	38
near:ارمين	48
near:ارهاب	-46
near:ارواح	72
near:ازمه	16
near:ازيد	20
near:اسابي	-13
near:اساس	18
near:اساسي	-21
near:اسبان	51
near:اسبوع	-41
near:استبع	39
near:استدر	-30
near:استشا	-29
near:استشف	29
near:استشه	64
near:استضا	-35
near:استطل	-15
near:استعا	36
near:استفا	-29
near:استقب	14
near:استقر	30
near:استقط	-45
near:استلم	56
near:استمر	62
near:استنا	91
near:استهد	33
near:استول	-39
near:استين	-32
near:اسر	-4
near:اسراه	30
near:اسراي	31
near:اسرت	-5
near:اسرته	31
near:اسره	26
near:اسروا	57
near:اسري	-29
near:اسط	-20
near:اسعاف	19
near:اسفر	-24
near:اسفرت	72
near:اسقاط	-43
near:اسقط	-73
near:اسقطت	-49
near:اسقطن	-87
near:اسكنو	71
near:اسلام	69
near:اسما	-72
near:اسماء	-22
near:اسماو	38
near:اسمه	13
near:اسمها	-54
near:اسهال	8
near:اسير	-28
near:اسيرا	35
near:اشار	45
near:اشارت	38
near:اشتبا	-57
near:اشخاص	34
near:اشغال	-31
near:اشنطن	-59
near:اشهر	9
near:اصاب	-47
near:اصابا	24
near:اصابت	-40
near:اصابه	59
near:اصحاب	35
near:اصدرت	-51
near:اصطدم	-13
near:اصفر	65
near:اصل	-70
near:اصوات	-63
near:اصيب	90
near:اصيبا	-8
near:اصيبت	46
near:اصيبو	25
near:اضاف	31
near:اضافت	71
near:اضافه	65
near:اضافي	-50
near:اضرار	-67
near:اضطر	-25
near:اطباء	101
near:اطراف	42
near:اطفاء	-15
near:اطفال	17
near:اطفاي	-4
near:اطلاق	41
near:اطلق	-3
near:اطلقت	-65
near:اطلقو	58
near:اعاد	23
near:اعادت	63
near:اعاده	7
near:اعادو	39
near:اعترا	-52
near:اعترض	-79
near:اعتقل	-74
near:اعداد	-80
near:اعدام	-26
near:اعدمت	17
near:اعدمو	61
near:اعرف	47
near:اعشار	-82
near:اعصار	70
near:اعلام	96
near:اعلن	55
near:اعلنت	42
near:اعلنه	31
near:اعلي	24
near:اعمار	58
near:اعمال	84
near:اعوام	-47
near:اعيد	-31
near:اغاثه	55
near:اغاثي	-25
near:اغذيه	-21
near:اغسطس	-11
near:اغلاق	-13
near:اغلبه	11
near:اغلق	-89
near:اغلقت	-110
near:اغنام	34
near:افاد	-10
near:افادت	27
near:افتتا	-37
near:افراج	27
near:افراد	-51
near:افرج	37
near:افرجت	-73
near:افريق	11
near:افغان	68
near:اقارب	-52
near:اقتاد	94
near:اقتحا	72
near:اقترا	4
near:اقتصا	27
near:اقدام	48
near:اقر	38
near:اقصي	-41
near:اقل	-38
near:اقلت	-24
near:اقليم	47
near:اكبر	-22
near:اكتوب	27
near:اكثر	3
near:اكد	61
near:اكس	97
near:اكستا	-45
near:اكليد	10
near:اكوبو	47
near:الا	-38
near:الاف	-7
near:الان	3
near:التي	37
near:الجو	-19
near:الحي	86
near:الخط	62
near:الذي	10
near:السن	18
near:الطب	46
near:الغام	37
near:الف	-91
near:الفا	-42
near:الله	-35
near:اله	-20
near:الي	34
near:اليه	84
near:اما	87
near:امارا	-34
near:امام	-58
near:امامي	-21
near:امر	-18
near:امرات	-4
near:امراه	61
near:امس	-14
near:امطار	-51
near:اممي	58
near:امن	-32
near:امني	19
near:امنيا	-53
near:امنيه	-39
near:امهات	-61
near:امين	-18
near:انا	42
near:انباء	89
near:انت	-29
near:انتخا	7
near:انتشا	20
near:انتشر	-36
near:انتشل	18
near:انتقا	37
near:انتها	33
near:انتهت	65
near:انحاء	55
near:انخفا	17
near:انخفض	-54
near:اندرا	-49
near:اندلس	6
near:اندلع	-53
near:اندون	28
near:انذار	-16
near:انسان	16
near:انسحا	20
near:انطلا	-17
near:انفجا	-18
near:انقاذ	21
near:انقاض	-26
near:انقذ	-85
near:انقذت	-67
near:انقطا	-70
near:انقطع	56
near:انقلا	83
near:انقلب	-64
near:انه	19
near:انها	49
near:انهار	-9
near:انهم	7
near:انهن	78
near:انهيا	40
near:انوا	-49
near:اهالي	-69
near:اهداف	-20
near:اهله	77
near:اهلي	28
near:اوتشا	16
near:اودت	22
near:اودي	66
near:اوديس	23
near:اوروب	-91
near:اوسط	-23
near:اوضح	25
near:اوضحت	-21
near:اوقع	59
near:اوقعت	3
near:اوقف	-65
near:اوقفت	-67
near:اوقفو	19
near:اوكرا	38
near:اول	29
near:اولا	-64
near:اولاد	28
near:اولي	67
near:اوليه	-19
near:ايات	-29
near:ايام	32
near:ايتلا	-4
near:ايدي	16
near:ايران	58
near:ايزيد	21
near:ايطال	-81
near:ايقاف	-36
near:ايل	16
near:ايلول	-44
near:اين	43
near:ايه	29
near:ايواء	64
near:باب	37
near:بابنو	-20
near:بات	-40
near:باتجا	52
near:باحتج	49
near:باختن	82
near:بارا	-12
near:باربع	-16
near:بارز	37
near:باسم	39
near:باسمه	43
near:باع	14
near:باقون	29
near:باقي	-27
near:باقيا	76
near:باقين	20
near:باكست	97
near:بالغ	-4
near:بالغه	34
near:باماك	-4
near:بان	-59
near:بانخف	103
near:بانفج	-27
near:بانه	48
near:بايدي	-9
near:بتر	72
near:بترت	109
near:بتهمه	-66
near:بجراح	81
near:بجروح	9
near:بجنوب	79
near:بحاجه	-97
near:بحث	-6
near:بحر	96
near:بحروق	49
near:بحرين	-17
near:بحريه	-68
near:بحسب	3
near:بحي	-31
near:بحياه	62
near:بحيره	59
near:بختون	-31
near:بدء	44
near:بدات	-51
near:بدايه	37
near:بدل	-57
near:بديل	-5
near:بذلك	5
near:برتبه	42
near:برد	34
near:برس	-5
near:برصاص	6
near:برلما	77
near:برميل	-63
near:برنام	-13
near:بري	-79
near:بريف	42
near:بزياد	-21
near:بسبب	-23
near:بسته	12
near:بسقوط	63
near:بسوها	32
near:بشان	11
near:بشظاي	62
near:بشمال	18
near:بشهاد	-37
near:بشير	46
near:بطاقا	-19
near:بطاقه	-84
near:بطاني	-29
near:بعثه	54
near:بعد	63
near:بعدما	52
near:بعضها	-19
near:بعضهم	-53
near:بعلبك	-30
near:بعين	25
near:بفارق	-18
near:بقاع	-53
near:بقتل	19
near:بقصف	13
near:بقي	-34
near:بقيمه	-37
near:بقيه	73
near:بلا	52
near:بلاد	-12
near:بلاده	7
near:بلاست	-61
near:بلاغا	-46
near:بلح	21
near:بلد	-36
near:بلده	-10
near:بلديه	-44
near:بلغ	39
near:بلغت	-11
near:بلغم	53
near:بما	-28
near:بمستش	130
near:بمشار	-70
near:بمعدل	-31
near:بمقتل	102
near:بمقدا	-51
near:بموجب	-52
near:بناء	-3
near:بنجاب	80
near:بنسبه	-98
near:بنغلا	56
near:بنفسي	83
near:بنقل	16
near:بنك	-60
near:بنيرا	38
near:بها	-34
near:بهم	86
near:بواقع	-60
near:بوداي	-10
near:بور	-21
near:بورون	69
near:بوساط	30
near:بولاي	94
near:بولدك	39
near:بولو	47
near:بوليف	-29
near:بيان	15
near:بيانا	-3
near:بيت	6
near:بيتا	14
near:بير	39
near:بيلغو	27
near:بين	33
near:بينما	-17
near:بينها	-25
near:بينهم	73
near:بينيا	77
near:بيوت	-63
near:بيوته	13
near:تابع	7
near:تابعت	-10
near:تابعه	-20
near:تاخر	-86
near:تاسعه	-67
near:تاكدت	33
near:تامين	-50
near:تاهيل	-32
near:تايلا	-15
near:تبادل	-22
near:تبدا	-9
near:تبقي	-26
near:تبلغ	73
near:تبين	-91
near:تتباد	-8
near:تتبع	-11
near:تتجاو	-27
near:تتحدث	15
near:تتراج	16
near:تتراو	74
near:تتسع	-110
near:تجاري	38
near:تجاوز	-38
near:تجمع	16
near:تجمعا	-32
near:تحاق	-38
near:تحالف	-15
near:تحت	-53
near:تحتاج	23
near:تحتجز	81
near:تحدث	-13
near:تحدثت	39
near:تحديد	32
near:تحرير	57
near:تحصي	53
near:تحقق	-4
near:تحقيق	-65
near:تحمل	-42
near:تحييد	-10
near:تخشي	-10
near:تخصص	-29
near:تدافع	-24
near:تداول	-33
near:تدمير	-41
near:تذكر	4
near:تذكره	-71
near:تراجع	-39
near:تراوح	-60
near:تربيه	19
near:ترت	-8
near:ترتفع	-14
near:ترفع	46
near:ترك	35
near:تركيا	85
near:ترميم	-85
near:ترنوب	20
near:تزال	30
near:تسبب	30
near:تستضي	7
near:تستعد	46
near:تسجل	-41
near:تسجيل	-76
near:تسع	-46
near:تسعمي	-56
near:تسعه	-24
near:تسعون	-26
near:تسلم	-31
near:تسلمت	76
near:تسلمن	57
near:تسليم	-38
near:تشادي	90
near:تشارك	-59
near:تشاما	-7
near:تشريد	45
near:تشرين	28
near:تشغيل	50
near:تشمل	41
near:تصريح	-4
near:تصل	53
near:تصويت	-28
near:تضاعف	14
near:تضرر	-100
near:تضررا	67
near:تضررت	-50
near:تضم	-9
near:تضيف	70
near:تطبيق	-32
near:تعامل	46
near:تعاون	-101
near:تعد	-28
near:تعداد	32
near:تعدين	4
near:تعذيب	49
near:تعرض	40
near:تعرضت	-45
near:تعرف	148
near:تعليق	-38
near:تعليم	-22
near:تعمل	-58
near:تعهدت	-55
near:تعود	-18
near:تعويض	-36
near:تغذيه	-125
near:تغطيه	-14
near:تفتيش	20
near:تفجير	41
near:تفرج	23
near:تفيد	55
near:تقاطع	63
near:تقدر	-10
near:تقدم	4
near:تقدير	42
near:تقر	31
near:تقريب	-24
near:تقرير	-86
near:تقطنه	-35
near:تقل	-21
near:تكفي	-30
near:تلامي	42
near:تلتها	55
near:تلغرا	18
near:تلفزي	65
near:تلقت	-103
near:تلقوا	-40
near:تلقي	80
near:تلك	43
near:تلميذ	16
near:تمرين	-30
near:تمكن	-64
near:تمكنت	-13
near:تموز	53
near:تمويل	-32
near:تنافس	-21
near:تنتهي	-3
near:تنظيم	38
near:تنفي	-5
near:تنقل	74
near:تهجر	-7
near:تهجير	12
near:تواصل	-49
near:توالي	-86
near:توثق	48
near:توجه	27
near:توزيع	57
near:توظيف	-57
near:توفي	102
near:توفيت	64
near:توفير	-26
near:توقع	-55
near:توقف	-15
near:توقيع	-19
near:توقيف	-28
near:تونس	-44
near:تونسي	-38
near:تووي	10
near:تيار	-48
near:تيارت	20
near:ثالث	35
near:ثالثه	-3
near:ثامنه	-7
near:ثانوي	53
near:ثاني	7
near:ثانيه	19
near:ثلاثا	-12
near:ثلاثم	-27
near:ثلاثه	28
near:ثلاثو	31
near:ثلاثي	-44
near:ثلث	-72
near:ثلثهم	-4
near:ثمانم	74
near:ثمانو	-10
near:ثماني	-6
near:ثمن	48
near:ثمنها	-42
near:جاء	36
near:جاءت	-58
near:جارفه	31
near:جاري	-65
near:جامعا	-6
near:جامعه	-25
near:جامعي	55
near:جان	-9
near:جبات	-61
near:جبل	98
near:جبهه	-23
near:جثامي	24
near:جثث	45
near:جثمان	11
near:جديد	18
near:جديدا	50
near:جديده	-97
near:جراء	11
near:جراحي	-17
near:جرح	25
near:جرحت	54
near:جرحوا	44
near:جرحي	26
near:جرف	-54
near:جرفته	40
near:جروح	109
near:جروحا	49
near:جري	56
near:جريح	-15
near:جريحا	9
near:جريده	-23
near:جزاير	49
near:جزيره	-32
near:جزييا	-93
near:جلال	-41
near:جلسه	-58
near:جلهم	-36
near:جماعه	-15
near:جماعي	-66
near:جمعت	-52
near:جمعه	-32
near:جمعيه	-36
near:جمله	-38
near:جمهور	-50
near:جميع	62
near:جميعا	40
near:جميعه	-31
near:جندي	-78
near:جنديا	-6
near:جنسيه	65
near:جنوب	-26
near:جنوبي	-34
near:جنود	37
near:جنين	-22
near:جنيه	-58
near:جهاز	43
near:جهتها	44
near:جهه	-46
near:جوا	13
near:جوار	81
near:جود	-25
near:جوع	-62
near:جوله	71
near:جوي	-56
near:جويه	25
near:جيران	65
near:جيش	5
near:حاجه	-90
near:حاد	-64
near:حادث	-52
near:حادثه	89
near:حاديه	48
near:حاره	-4
near:حافلا	-3
near:حافله	55
near:حاكم	76
near:حال	18
near:حالات	-83
near:حالته	66
near:حاله	62
near:حالي	15
near:حاليا	-32
near:حامل	25
near:حاولو	7
near:حتفه	-9
near:حتفهم	78
near:حتي	74
near:حده	83
near:حدها	41
near:حدود	3
near:حدودي	19
near:حديث	41
near:حديثا	-24
near:حديده	41
near:حذر	81
near:حراره	-52
near:حرايق	-64
near:حرب	33
near:حرجه	92
near:حررت	57
near:حركه	18
near:حريق	-40
near:حريقا	24
near:حريك	-21
near:حزمه	-65
near:حزيرا	66
near:حسابا	-43
near:حسب	-59
near:حسبما	18
near:حسن	4
near:حسين	52
near:حصار	-22
near:حصبه	-41
near:حصه	-81
near:حصيلت	74
near:حصيله	101
near:حضر	-74
near:حضور	-5
near:حفر	-49
near:حقوق	-20
near:حقول	53
near:حكم	-32
near:حكومه	66
near:حكومي	-20
near:حلب	55
near:حلبجه	58
near:حلقت	-66
near:حلوه	37
near:حماس	-12
near:حمايه	-31
near:حمص	59
near:حمض	-26
near:حمله	-51
near:حوادث	-22
near:حوالي	-75
near:حوثيو	56
near:حول	-122
near:حياه	93
near:حيث	-31
near:حين	30
near:خارج	-28
near:خاركي	25
near:خاطفو	35
near:خاطفي	47
near:خامس	29
near:خان	36
near:خبرا	-9
near:ختامي	-34
near:خدمات	-102
near:خدمه	-68
near:خرج	-22
near:خرجت	-64
near:خرجوا	5
near:خرطوم	-22
near:خروج	9
near:خريف	66
near:خزانا	-22
near:خساير	40
near:خسر	9
near:خسرت	-10
near:خسرنا	7
near:خصص	39
near:خطا	27
near:خطره	-12
near:خطف	26
near:خطفت	-17
near:خطفهم	78
near:خطفوا	49
near:خطه	25
near:خطيره	71
near:خفر	-35
near:خفض	-39
near:خلاله	5
near:خلف	23
near:خلفت	78
near:خمس	-40
near:خمسمي	34
near:خمسه	21
near:خمسون	24
near:خمسين	-67
near:خميس	34
near:خوزست	47
near:خيام	55
near:خيبر	-31
near:خيمه	-26
near:داخل	61
near:داخلي	146
near:دارفو	47
near:داعش	-25
near:دامت	-41
near:داهمت	26
near:دايره	16
near:دبابا	-17
near:دبلوم	-54
near:دخل	35
near:دخلت	-87
near:دخول	-61
near:دراجا	-57
near:دراجه	48
near:دراسه	-75
near:دراسي	-38
near:درجات	-41
near:درجه	29
near:درك	27
near:درمان	89
near:درهم	-8
near:دروز	59
near:دعم	33
near:دفاع	3
near:دفاعا	-27
near:دفع	-63
near:دفعت	20
near:دفعته	-89
near:دفعه	49
near:دفن	60
near:دفنا	97
near:دفنت	23
near:دفنوا	46
near:دقيقت	-9
near:دقيقه	-35
near:دمر	-55
near:دمرت	29
near:دمرنا	-8
near:دمشق	61
near:دناني	-13
near:دوري	22
near:دول	31
near:دولار	-87
near:دوله	-93
near:دولي	-56
near:دوليا	-52
near:دوليه	8
near:دون	-48
near:دياره	-11
near:ديسمب	51
near:ديفوا	58
near:ديل	46
near:ديلغا	-72
near:دينا	122
near:دينار	-53
near:ذات	15
near:ذاته	73
near:ذخاير	46
near:ذخيره	-27
near:ذروه	45
near:ذكر	-8
near:ذكرت	14
near:ذلك	39
near:ذمه	-63
near:ذهب	40
near:ذوي	-21
near:ذويهم	-41
near:ذين	22
near:رابطه	52
near:رابع	-52
near:رابعه	36
near:رات	-67
near:راس	40
near:رافعا	37
near:راكبا	-74
near:رام	-48
near:رامي	-30
near:راي	-81
near:رايت	-15
near:رباط	30
near:ربع	56
near:ربيع	-16
near:رجع	52
near:رجعوا	88
near:رجلا	38
near:رجلان	58
near:رجلين	-14
near:رحل	-51
near:رحلات	-49
near:رحله	-35
near:رحلوا	49
near:ردت	52
near:رزيق	46
near:رسميا	-24
near:رسميه	46
near:رصاص	98
near:رصاصه	62
near:رصد	-58
near:رصيد	-35
near:رصيده	-3
near:رضا	11
near:رضيع	73
near:رضيعا	-18
near:رعايه	-28
near:رفاقه	48
near:رفح	-16
near:رفضت	72
near:رفع	14
near:رفيقا	71
near:رقم	53
near:رقمين	40
near:ركاب	-26
near:ركام	-47
near:ركله	-6
near:رهاين	48
near:رهينه	25
near:روبيه	-40
near:روس	66
near:روسي	-5
near:روسيا	-16
near:روسيه	-17
near:رومان	-38
near:روهين	-37
near:روي	64
near:رويتر	-87
near:رياسه	6
near:ريال	-88
near:ريف	67
near:رييس	42
near:رييسي	-53
near:زابور	-23
near:زاره	-17
near:زال	95
near:زالت	-72
near:زالوا	15
near:زامفا	72
near:زراري	-5
near:زعت	-66
near:زلزال	4
near:زلنا	71
near:زملاي	63
near:زمن	43
near:زهاء	-61
near:زواره	7
near:زوبي	51
near:زور	-22
near:زيتون	-8
near:زير	-37
near:سابع	-8
near:سابعه	-75
near:سابق	73
near:سابقه	-8
near:ساحل	-61
near:سادسه	63
near:ساعتي	-56
near:ساعه	50
near:ساغاي	27
near:ساق	75
near:ساقه	59
near:سالم	-21
near:سالمي	-95
near:ساميه	-9
near:سانا	-39
near:سايق	-77
near:سايقا	-7
near:سايقي	-37
near:سباحه	11
near:سباق	-18
near:سبت	50
near:سبتمب	23
near:سبع	-38
near:سبعمي	-22
near:سبعه	-6
near:سبعين	74
near:سبقه	10
near:سبيل	55
near:سبيله	-3
near:سبين	36
near:سته	-8
near:ستون	-39
near:ستين	-40
near:سجل	3
near:سجلت	-18
near:سجن	-34
near:سجنا	-65
near:سجون	48
near:سحبت	-33
near:سحقوا	20
near:سراح	21
near:سريرا	-36
near:سريع	-15
near:سطح	-65
near:سعد	9
near:سعر	-70
near:سعره	-63
near:سعودي	46
near:سفح	22
near:سفينه	-69
near:سقط	73
near:سقطت	-31
near:سقطوا	54
near:سقف	-36
near:سقوط	-59
near:سكان	6
near:سكك	-34
near:سكني	-3
near:سكنيه	-78
near:سكه	18
near:سلاح	-80
near:سلسله	13
near:سلطات	25
near:سلمت	78
near:سله	-30
near:سليم	60
near:سليما	45
near:سمح	11
near:سنجار	-5
near:سند	15
near:سنغال	62
near:سنه	-76
near:سنوات	13
near:سنوي	-31
near:سوء	-88
near:سواحل	-14
near:سوداء	-36
near:سودان	109
near:سوريا	55
near:سوريه	33
near:سوق	-38
near:سوكوت	68
near:سومطر	33
near:سوهاج	44
near:سوي	-67
near:سويسر	73
near:سياح	25
near:سيارا	-8
near:سيارت	35
near:سياره	12
near:سياسي	-16
near:سياق	-54
near:سيبو	-9
near:سيده	-9
near:سير	64
near:سيرا	47
near:سيطره	-5
near:سيل	58
near:سيول	17
near:شاحنا	-27
near:شاحنت	65
near:شاحنه	-6
near:شارك	-68
near:شاركت	-17
near:شاركو	-14
near:شاطي	-60
near:شاهد	-73
near:شباب	-21
near:شباط	-30
near:شبكه	10
near:شبه	39
near:شبوه	-33
near:شتاء	-34
near:شجاعي	25
near:شحن	-65
near:شخص	11
near:شخصا	-22
near:شخصين	18
near:شرد	71
near:شردت	68
near:شرطه	-30
near:شرطي	-38
near:شرعي	-30
near:شرف	24
near:شرق	-7
near:شرقي	14
near:شرقيه	82
near:شركاء	35
near:شركات	-33
near:شركه	-57
near:شعب	15
near:شفاء	25
near:شقه	-24
near:شقيقا	78
near:شمال	75
near:شمالي	-11
near:شمس	-10
near:شمل	-62
near:شهد	-61
near:شهداء	102
near:شهر	-69
near:شهرا	9
near:شهرها	-9
near:شهرين	5
near:شهود	-38
near:شهيد	-65
near:شهيدا	136
near:شوط	-25
near:شوون	95
near:شيبوك	65
near:شيخ	-3
near:شيوخ	-31
near:صاحب	-45
near:صادر	-55
near:صاروخ	-100
near:صباح	93
near:صباحا	12
near:صحافي	-14
near:صحفي	-8
near:صحفيه	-13
near:صحفيي	-21
near:صحه	-13
near:صحيا	-43
near:صحيه	-63
near:صحيين	43
near:صدر	-17
near:صرف	-56
near:صرفت	-12
near:صعد	-44
near:صغيرت	5
near:صغيره	-17
near:صفحه	-73
near:صفقه	37
near:صفوف	48
near:صفوفه	-25
near:صلت	-25
near:صلنا	-29
near:صلوا	47
near:صليب	22
near:صناعي	-21
near:صندوق	-83
near:صنعاء	-18
near:صنف	-17
near:صهاري	4
near:صهريج	-28
near:صوت	-17
near:صور	-59
near:صول	36
near:صومال	94
near:صيانه	-53
near:صيف	36
near:صيني	44
near:صينيو	48
near:ضابطا	29
near:ضالع	48
near:ضحايا	26
near:ضحيته	44
near:ضحيه	12
near:ضرب	4
near:ضربات	23
near:ضربه	66
near:ضعف	-48
near:ضفه	4
near:ضمت	29
near:ضمن	-27
near:ضمنها	91
near:ضمنهم	106
near:ضيف	-35
near:طابق	-25
near:طاقم	-123
near:طاقه	5
near:طال	24
near:طالب	90
near:طالبا	-26
near:طايرا	-33
near:طايره	-32
near:طايشه	111
near:طبابه	-14
near:طبرق	-42
near:طبقا	-33
near:طبي	13
near:طبيب	65
near:طبيه	45
near:طراز	-98
near:طرد	-6
near:طرف	21
near:طرفان	20
near:طرفين	83
near:طرق	70
near:طريق	5
near:طريقه	5
near:طفل	26
near:طفلا	47
near:طفلان	-31
near:طفله	89
near:طفلين	58
near:طفيفه	74
near:طلب	-84
near:طنا	-97
near:طوابق	33
near:طواري	-56
near:طواقم	59
near:طوعا	9
near:طولكر	74
near:طويله	41
near:طينه	51
near:ظهر	-22
near:ظهرا	100
near:عاجزي	-81
near:عاجل	-25
near:عاجله	8
near:عاد	59
near:عادت	40
near:عادوا	-28
near:عاشره	23
near:عاصمه	-10
near:عالجت	7
near:عالم	-79
near:عالمي	19
near:عام	31
near:عاما	-59
near:عاملا	20
near:عاملي	79
near:عامين	58
near:عايد	31
near:عايده	87
near:عايدي	79
near:عايلا	51
near:عايله	11
near:عباره	-83
near:عبد	-12
near:عبر	-33
near:عبروا	50
near:عبور	29
near:عبوه	-19
near:عتق	11
near:عثر	41
near:عثمان	42
near:عثور	27
near:عداد	43
near:عدت	26
near:عدد	57
near:عددت	10
near:عددها	-118
near:عددهم	-17
near:عدلي	28
near:عدم	-66
near:عدن	79
near:عده	-13
near:عدو	49
near:عدوان	23
near:عراق	-67
near:عراقي	45
near:عربات	-40
near:عربه	-9
near:عربي	-44
near:عربيه	-17
near:عرفنا	48
near:عزاء	15
near:عشاير	101
near:عشرون	-64
near:عشرين	6
near:عشواي	41
near:عصابا	-27
near:عصر	-29
near:عصرا	33
near:عطشا	79
near:عطله	-33
near:عقار	50
near:عقد	-37
near:علاج	38
near:علقت	31
near:علم	13
near:علما	-84
near:علي	-10
near:عليا	-13
near:عليه	-50
near:عليها	-50
near:عليهم	58
near:عماره	-26
near:عمال	17
near:عمر	79
near:عمره	-10
near:عمرها	38
near:عمري	-56
near:عمل	-15
near:عمليا	67
near:عمليه	-39
near:عموم	10
near:عناصر	-12
near:عنايه	28
near:عند	32
near:عندما	48
near:عنصر	29
near:عنف	22
near:عنه	-43
near:عنها	65
near:عنهم	69
near:عوده	19
near:عون	24
near:عين	18
near:عينها	34
near:غابت	-61
near:غابه	50
near:غادر	55
near:غادرت	-33
near:غادرو	-8
near:غارات	-17
near:غارتي	-7
near:غاره	63
near:غاز	-22
near:غالبي	57
near:غام	-11
near:غاو	56
near:غدا	-26
near:غذايي	-100
near:غرب	40
near:غربي	-7
near:غربيه	26
near:غرفه	13
near:غرق	104
near:غرقا	-43
near:غرقوا	57
near:غزه	-27
near:غمرت	-42
near:غواصو	14
near:غوفا	60
near:غياب	-55
near:غير	-41
near:فارق	60
near:فارقو	25
near:فاز	-42
near:فاشر	72
near:فاعلن	58
near:فان	50
near:فاه	64
near:فايقه	-16
near:فبات	-36
near:فبراي	3
near:فتح	-38
near:فتحت	-48
near:فجر	93
near:فجرا	-89
near:فحص	40
near:فحصت	-30
near:فحوص	-5
near:فدا	-84
near:فديه	50
near:فرار	75
near:فرانس	-10
near:فرد	-26
near:فرديه	-16
near:فرع	70
near:فرق	-77
near:فرقنا	56
near:فرقه	28
near:فرقها	17
near:فرنسي	36
near:فروا	-42
near:فريق	-24
near:فريقا	-83
near:فصايل	-25
near:فصل	-41
near:فضلا	59
near:ففي	11
near:فقتل	90
near:فقتلت	56
near:فقتلو	47
near:فقد	22
near:فقدان	72
near:فقدت	69
near:فقدنا	-14
near:فقدوا	30
near:فقضي	34
near:فقط	-7
near:فلبين	32
near:فلسطي	48
near:فلم	43
near:فندق	-93
near:فوز	-4
near:فوق	-68
near:فيراك	14
near:فيضان	39
near:فيما	-14
near:فين	56
near:فيه	13
near:فيها	24
near:قادمي	-34
near:قارب	-91
near:قاربا	5
near:قاصرا	57
near:قاصرو	15
near:قاصري	-17
near:قاطعا	38
near:قاعده	-58
near:قاعه	-45
near:قافله	-3
near:قال	30
near:قالت	-43
near:قالوا	80
near:قانون	-52
near:قاهره	-52
near:قايد	50
near:قايلا	-18
near:قايمه	-5
near:قبضه	-4
near:قبل	29
near:قتال	20
near:قتالي	13
near:قتل	95
near:قتلت	145
near:قتلنا	46
near:قتلوا	70
near:قتلي	107
near:قتيل	25
near:قتيلا	28
near:قدر	-22
near:قدره	-28
near:قدرها	-55
near:قدم	-9
near:قدمت	-19
near:قذيفه	3
near:قرابه	24
near:قرار	-51
near:قراهم	-18
near:قرب	-9
near:قرن	-24
near:قري	5
near:قريه	-6
near:قسرا	63
near:قسم	70
near:قصف	-13
near:قضاء	-19
near:قضارف	-45
near:قضايي	-42
near:قضت	94
near:قضوا	73
near:قضي	75
near:قضيه	-66
near:قطار	-36
near:قطارا	-60
near:قطاع	-21
near:قطرها	-54
near:قطعه	-26
near:قمه	-65
near:قناه	-8
near:قنبله	13
near:قنطار	-31
near:قوات	35
near:قواته	31
near:قوارب	-31
near:قوامه	36
near:قوايم	-26
near:قوته	-20
near:قود	15
near:قول	19
near:قوله	29
near:قولها	48
near:قوه	-43
near:قياده	-14
near:قيادي	12
near:قيد	33
near:قيل	-40
near:قيمته	-5
near:كابو	-72
near:كابول	-15
near:كاجرا	27
near:كادون	-23
near:كارثه	37
near:كامل	-30
near:كامله	32
near:كان	14
near:كانا	123
near:كانت	-38
near:كانوا	-25
near:كانون	66
near:كاوكا	-29
near:كايس	37
near:كبير	28
near:كتاب	-58
near:كردفا	20
near:كركوك	-34
near:كره	31
near:كشف	-13
near:كشفت	-29
near:كفرتب	44
near:كله	46
near:كلهم	-36
near:كليا	-81
near:كما	85
near:كمبود	43
near:كمين	-10
near:كنا	-67
near:كنيسه	-4
near:كهربا	-116
near:كوادر	84
near:كوارا	67
near:كوارث	-11
near:كوت	44
near:كورسك	57
near:كوريه	72
near:كوستي	21
near:كولتا	-14
near:كولوم	48
near:كولير	-22
near:كومان	5
near:كومبه	-31
near:كونر	21
near:كونغو	-18
near:كويتا	-18
near:كيف	43
near:كيلوم	-115
near:كينشا	-25
near:كييف	81
near:لاجي	-40
near:لاجيا	-30
near:لاجيي	59
near:لاحقا	45
near:لادار	56
near:لاسبا	-45
near:لاسره	-77
near:لاطفا	106
near:لاطلا	-35
near:لاعبي	-53
near:لافتا	-52
near:لامبي	6
near:لان	113
near:لايحه	56
near:لبنان	-25
near:لترمي	-7
near:لثلاث	64
near:لجنه	-70
near:لحظه	66
near:لدي	7
near:لدينا	-10
near:لديها	-3
near:لرضيع	46
near:لرويت	-50
near:لسنه	-43
near:لشوون	41
near:لطفلي	108
near:لعايل	-8
near:لغت	-50
near:لغم	-10
near:لقاء	-32
near:لقوا	41
near:لقي	55
near:لكل	-98
near:لكن	46
near:لكنها	-7
near:لما	-43
near:لمده	-21
near:لمراس	-36
near:لمكتب	35
near:لمهاج	38
near:لنا	43
near:لنساء	19
near:لنقل	7
near:لها	-32
near:لهجوم	4
near:لهم	3
near:لواء	88
near:لوزار	56
near:ليبلغ	-20
near:ليبي	-3
near:ليبيا	-28
near:ليرتف	24
near:ليره	-51
near:ليس	-11
near:ليصبح	84
near:ليصل	27
near:ليل	-45
near:ليلا	-19
near:ليلته	11
near:ليله	29
near:ماء	-29
near:مات	-25
near:ماتت	56
near:ماتوا	118
near:مار	48
near:مارب	70
near:ماريو	50
near:ماشيه	-75
near:ماضي	29
near:ماضيه	-67
near:مالي	39
near:ماليه	-64
near:مانيل	14
near:ماوي	-38
near:مايغي	45
near:مايه	18
near:مايو	-51
near:مايي	28
near:مبارا	-11
near:مباري	-18
near:مباشر	-22
near:مباني	12
near:مبلغ	-49
near:مبني	-5
near:مبينا	11
near:متاثر	109
near:متحدث	25
near:متحده	43
near:متر	-22
near:مترشح	-36
near:متزام	-36
near:متشدد	40
near:متصل	-12
near:متضرر	-49
near:متطوع	10
near:متفاو	14
near:متفرج	-9
near:متمرد	59
near:متن	-20
near:متنقل	-46
near:متنه	-45
near:متنها	-69
near:متواص	81
near:متوسط	95
near:متوفي	-34
near:متوقع	-63
near:مجاور	-77
near:مجتمع	39
near:مجددا	42
near:مجلس	-49
near:مجمع	-30
near:مجموع	10
near:مجهول	108
near:محافظ	15
near:محامي	55
near:محتجز	-24
near:محرري	-5
near:محطات	-8
near:محطه	9
near:محكمه	-110
near:محكوم	78
near:محلي	41
near:محليا	-6
near:محليه	27
near:محمد	-15
near:محمله	-36
near:محميه	-65
near:محور	-22
near:محيط	22
near:محيطه	-18
near:مختطف	-27
near:مختلف	-52
near:مخزون	-38
near:مخلفا	-9
near:مخيما	64
near:مدارس	77
near:مدافع	-23
near:مدخل	-19
near:مدرسه	30
near:مدرسي	-16
near:مدرعه	40
near:مدعي	-62
near:مدفعي	-26
near:مدمره	-80
near:مدن	18
near:مدني	-52
near:مدنيا	-14
near:مدنيه	42
near:مدنيو	71
near:مدنيي	8
near:مده	-64
near:مدير	40
near:مديري	-3
near:مدينه	-44
near:مراب	-29
near:مرات	-53
near:مراسل	-42
near:مرافق	-48
near:مراقب	-13
near:مراكز	10
near:مربعا	-31
near:مرتبط	-14
near:مرتين	41
near:مرحله	-72
near:مرخص	-60
near:مرضي	73
near:مركب	-25
near:مركبه	-30
near:مركز	-11
near:مركزا	35
near:مركزه	21
near:مركزي	31
near:مره	29
near:مروحي	-31
near:مرور	-68
near:مريضا	-14
near:مزارع	-70
near:مساء	36
near:مساحت	-24
near:مساعد	-63
near:مساكن	4
near:مستاج	-28
near:مستحق	-21
near:مستشف	70
near:مستعم	-83
near:مستفي	-62
near:مستقل	-68
near:مستلز	-39
near:مستمر	34
near:مستهد	-49
near:مستوط	20
near:مستوي	-65
near:مسجد	-35
near:مسجل	-40
near:مسجلي	22
near:مسح	-34
near:مسعفا	-38
near:مسعفي	39
near:مسلح	12
near:مسلحه	-56
near:مسلحو	31
near:مسلحي	37
near:مسلسل	-16
near:مسوول	21
near:مسيرا	-47
near:مسيره	8
near:مسيله	14
near:مشارك	25
near:مشتبه	-24
near:مشترك	-58
near:مشروع	-48
near:مشفي	42
near:مشيرا	24
near:مصاب	-51
near:مصابا	-37
near:مصابي	45
near:مصادر	-51
near:مصدر	45
near:مصدري	-43
near:مصر	78
near:مصرع	143
near:مصرعه	95
near:مصري	61
near:مصريه	-10
near:مصلحه	34
near:مصمم	9
near:مصنع	-24
near:مصير	97
near:مصيره	78
near:مضيفا	34
near:مطار	-25
near:مطاطي	-56
near:مطلع	-9
near:معابر	51
near:معارض	-24
near:معارك	93
near:معبد	-108
near:معبر	73
near:معتقل	43
near:معدل	-22
near:معرض	-36
near:معركه	80
near:معسكر	87
near:معظمه	-49
near:معلمي	36
near:معه	7
near:معها	-57
near:معهم	58
near:معي	34
near:معيتي	-15
near:مغادر	17
near:مغرب	46
near:مغلق	-39
near:مفاوض	60
near:مفرج	-10
near:مفقود	21
near:مفوض	11
near:مفوضي	-60
near:مقابر	4
near:مقاتل	87
near:مقارن	16
near:مقاطع	56
near:مقاعد	-52
near:مقبره	-14
near:مقبل	47
near:مقتل	121
near:مقتول	40
near:مقر	17
near:مقرر	64
near:مقعد	-7
near:مقعدا	-33
near:مكان	18
near:مكتب	55
near:مكتبا	-10
near:مكون	-17
near:ملاحظ	13
near:ملايي	-9
near:ملعب	39
near:ملف	-52
near:ملم	-58
near:مليار	-108
near:مليون	-47
near:مما	62
near:مماثل	-51
near:ممثل	-64
near:ممثلي	-63
near:ممرض	47
near:ممرضه	-16
near:ممن	53
near:ممنوع	66
near:منا	58
near:منازل	19
near:مناطق	57
near:منتصف	42
near:منجم	52
near:منح	31
near:منحه	-4
near:مندوب	-32
near:منزل	62
near:منزلا	-70
near:منشور	-92
near:منصرم	-38
near:منصه	-55
near:منطقه	-34
near:منظما	-56
near:منظمه	41
near:منظوم	-46
near:منفجر	-34
near:منفصل	-7
near:منكوب	69
near:منه	-63
near:منها	-3
near:منهم	38
near:منهن	77
near:مهاجر	-46
near:مهاجم	69
near:مهجري	15
near:مهرجا	-31
near:مهندس	-67
near:مواجه	-48
near:موازن	-35
near:موازي	23
near:مواطن	-43
near:مواقع	61
near:موبد	38
near:موت	62
near:موتمر	-55
near:موج	-43
near:موجه	-41
near:مودي	26
near:موزعه	-45
near:موزعي	-51
near:موسسه	-45
near:موسكو	13
near:موسم	-22
near:موشر	-14
near:موضحا	16
near:موظف	-21
near:موظفي	-62
near:موقتا	71
near:موقته	-13
near:موقع	-18
near:موقعا	-47
near:موكدا	14
near:موكده	-3
near:مولف	-42
near:ميات	-61
near:ميانم	48
near:مياه	-44
near:ميتي	-78
near:ميتين	59
near:ميدان	49
near:ميلا	-31
near:ميليش	41
near:ميناء	-41
near:ميناك	38
near:ميه	87
near:ميويه	-22
near:ناجيا	29
near:ناجين	41
near:ناخبي	-9
near:نادي	49
near:نار	-72
near:ناريه	-15
near:نازح	43
near:نازحا	-8
near:نازحو	-39
near:نازحي	14
near:ناطق	73
near:نايب	-10
near:نايبا	-111
near:نايرا	-24
near:نبطيه	-57
near:نتايج	-42
near:نتيجه	34
near:نجا	-58
near:نجاه	-30
near:نحن	-47
near:نحو	-26
near:نداء	-34
near:ندفع	-3
near:نزح	97
near:نزحوا	63
near:نزل	23
near:نزوح	26
near:نساء	78
near:نسبه	-47
near:نسخه	-31
near:نسمه	76
near:نشر	-67
near:نشرت	-79
near:نشرته	30
near:نشره	-18
near:نصف	-102
near:نصفهم	86
near:نصل	78
near:نظام	10
near:نعرف	79
near:نعرفه	-58
near:نفت	-14
near:نفسه	4
near:نفسها	-13
near:نفوق	-24
near:نفي	-61
near:نقابه	-79
near:نقاط	-38
near:نقديه	-30
near:نقل	36
near:نقلا	-43
near:نقلت	-58
near:نقلوا	-31
near:نقيب	62
near:نمساو	58
near:ننتظر	82
near:ننكره	23
near:نهار	44
near:نهايه	94
near:نهايي	27
near:نهود	82
near:نور	-12
near:نوع	-51
near:نوفمب	69
near:نووي	-27
near:نيابه	10
near:نيامي	-5
near:نيجر	19
near:نيجري	69
near:نيجير	14
near:نيسان	84
near:هاتف	-8
near:هاون	32
near:هايتي	26
near:هبط	-31
near:هجره	28
near:هجروا	54
near:هجمات	4
near:هجوم	11
near:هجوما	-14
near:هدف	-47
near:هدم	-67
near:هدنه	69
near:هذا	-16
near:هذه	33
near:هرب	49
near:هكتار	-20
near:هما	26
near:هنا	-22
near:هناك	117
near:هند	-50
near:هنود	77
near:هوالي	56
near:هولاء	10
near:هوي	-57
near:هويته	20
near:هويه	-15
near:هييه	13
near:واحد	-32
near:واحده	59
near:وادي	-27
near:واصلي	-37
near:واقع	25
near:وان	-28
near:وثق	-72
near:وجبه	30
near:وجه	30
near:وحدات	-19
near:وحده	64
near:ورد	-15
near:وزاره	19
near:وزراء	89
near:وزع	-42
near:وزعت	-42
near:وزير	-71
near:وست	-4
near:وصل	-12
near:وصول	-28
near:وضع	17
near:وطن	-8
near:وطني	89
near:وطنيه	65
near:وعن	10
near:وفد	-34
near:وفر	11
near:وفق	41
near:وفي	33
near:وفيات	130
near:وقت	23
near:وقد	44
near:وقع	-79
near:وقود	-34
near:وكاله	-25
near:ولا	-5
near:ولايا	-4
near:ولايه	14
near:ولم	-7
near:ولو	43
near:وما	19
near:ومن	106
near:وهم	46
near:وهو	17
near:وهي	-40
near:يابوس	7
near:يبق	-29
near:يبقي	25
near:يبلغ	-18
near:يبيتو	27
near:يتجاو	-94
near:يتحدث	-50
near:يتسع	-117
near:يتوزع	-7
near:يتوقع	24
near:يحتاج	-21
near:يحتجز	34
near:يحملو	-43
near:يدفع	19
near:يدفنو	44
near:يذكر	47
near:يرافق	-52
near:يرتفع	45
near:يرد	-70
near:يرفع	15
near:يرقد	41
near:يرقدا	-33
near:يزال	26
near:يزالو	40
near:يزيد	8
near:يستدل	46
near:يستمر	5
near:يسكنه	-57
near:يشارك	-61
near:يشمل	-53
near:يصب	-51
near:يصل	-48
near:يضم	-45
near:يطلق	-4
near:يعادل	-31
near:يعاني	-41
near:يعت	-62
near:يعتزم	88
near:يعثر	62
near:يعد	70
near:يعرف	76
near:يعلن	-27
near:يعمل	-25
near:يعني	-48
near:يعود	-62
near:يعودو	-5
near:يعيش	24
near:يعيشو	50
near:يغطي	-37
near:يفترض	46
near:يقارب	-32
near:يقتل	34
near:يقرب	40
near:يقضي	59
near:يقطنه	-23
near:يقل	-31
near:يقول	29
near:يقيم	-10
near:يقيمو	58
near:يكفي	-47
near:يكمل	4
near:يكن	4
near:يكون	-5
near:يمثل	-56
near:يمكن	16
near:يملك	-62
near:يمن	-87
near:ينا	93
near:يناهز	41
near:يناير	49
near:ينتسب	30
near:ينتظر	-38
near:ينج	-49
near:ينفد	-16
near:ينفي	36
near:يها	-80
near:يهم	63
near:يوجد	18
near:يورو	-75
near:يوليو	112
near:يوم	46
near:يوما	-47
near:يومها	56
near:يومي	58
near:يوميا	-105
near:يومين	-9
near:يوميه	-62
near:يونان	-39
near:يونس	35
near:يونيو	18
near:يووي	-45
near:ييف	10
next:claim-abducted	-52
next:claim-allocated	-39
next:claim-casualties	18
next:claim-dead-in-captivity	52
next:claim-delivered	-81
next:claim-displaced	-24
next:claim-held	-31
next:claim-injured	-13
next:claim-killed	-22
next:claim-missing	11
next:claim-pledged	-73
next:claim-prisoners-exchanged	78
next:claim-refugees	20
next:claim-released	52
next:claim-requested	-7
next:claim-returned	14
next:claim-total	-19
noun:	-4
noun:activist	-61
noun:afghan	32
noun:aftershock	-106
noun:aid-worker	34
noun:aircraft	-91
noun:ambulance	-92
noun:animal	-81
noun:attacker	74
noun:bed	-111
noun:boat	-54
noun:body	143
noun:boy	121
noun:brother	42
noun:building	-110
noun:burundian	-59
noun:bus	-56
noun:camp	-125
noun:captive	73
noun:car	-93
noun:carriage	-83
noun:case	-15
noun:centre	-92
noun:child	59
noun:citizen	116
noun:civilian	124
noun:colleague	83
noun:companion	75
noun:company	-56
noun:country	-75
noun:dead-person	58
noun:death	209
noun:deputy	-74
noun:detainee	-33
noun:displaced-person	155
noun:district	26
noun:doctor	-74
noun:driver	108
noun:drone	-100
noun:employee	-28
noun:engineer	96
noun:ethiopian	-5
noun:european	-19
noun:explosion	-66
noun:family	-198
noun:fighter	19
noun:firefighter	36
noun:flight	-116
noun:floor	-116
noun:foreigner	17
noun:german	-18
noun:girl	-12
noun:goal	-67
noun:grandchild	-28
noun:guard	49
noun:gunman	-54
noun:helicopter	-58
noun:helper	54
noun:hospital	-74
noun:hostage	61
noun:house	-159
noun:human	-3
noun:imam	-64
noun:incident	-73
noun:indian	-8
noun:inhabitant	-100
noun:injured-person	155
noun:injury	49
noun:israeli	-45
noun:journalist	51
noun:killed-person	284
noun:lebanese	47
noun:malian	-67
noun:man	45
noun:martyr	174
noun:match	-22
noun:member	-55
noun:migrant	-24
noun:mine	-41
noun:minister	-85
noun:missile	-78
noun:missing-person	94
noun:mortal-remains	146
noun:mother	-35
noun:motorcycle	-76
noun:nationality	-33
noun:neighbour	33
noun:nigerian	-85
noun:nurse	85
noun:observer	-6
noun:officer	62
noun:operation	-133
noun:organisation	-51
noun:other	122
noun:page	-78
noun:palestinian	-15
noun:paramedic	88
noun:parcel	-35
noun:passenger	-90
noun:patient	-66
noun:person	26
noun:player	-44
noun:point	-41
noun:policeman	5
noun:prisoner	144
noun:province	-48
noun:pupil	-43
noun:refugee	160
noun:relative	-53
noun:resident	73
noun:returnee	-6
noun:russian	-84
noun:saudi	39
noun:school	-95
noun:seat	-26
noun:session	-8
noun:shell	-76
noun:ship	-30
noun:site	-82
noun:soldier	106
noun:son	-98
noun:source	-84
noun:speaker	-82
noun:spectator	-32
noun:state	-58
noun:station	-66
noun:strike	-108
noun:student	-65
noun:sudanese	-9
noun:survivor	-83
noun:suspect	-90
noun:syrian	-14
noun:tank	-54
noun:tanker	-64
noun:teacher	20
noun:team	-25
noun:tent	-77
noun:terrorist	78
noun:train	-13
noun:truck	-170
noun:turk	-50
noun:ukrainian	-111
noun:vehicle	-57
noun:victim	-65
noun:village	-111
noun:visitor	-54
noun:volunteer	-28
noun:vote	-51
noun:voter	-30
noun:well	-60
noun:woman	134
noun:worker	-29
noun:worshipper	-13
noun:yazidi	-81
noun:young-man	82
only:aid	-135
only:casualty	-10
only:displacement	-50
only:hostage	10
other:abducted	-40
other:aid	-3
other:allocated	26
other:casualties	-24
other:dead-in-captivity	-5
other:displaced	-10
other:displacement	-8
other:held	33
other:hostage	-7
other:injured	-14
other:killed	22
other:missing	-41
other:pledged	6
other:prisoners-exchanged	10
other:refugees	12
other:released	14
other:requested	4
other:total	37
others:0	-352
others:2	-224
others:7	-41
others:more	28
qualified	60
quoted	12
right1:	-19
right1:"	-26
right1:#	-69
right1:(	29
right1:.	11
right1::	21
right1:|	58
right1:اثر	26
right1:اثناء	34
right1:احياء	-45
right1:اخري	-43
right1:اخرين	-13
right1:اصيب	89
right1:اصيبوا	78
right1:اضافي	-50
right1:اطلقت	-9
right1:اغاثه	4
right1:العام	59
right1:الي	-3
right1:ان	-114
right1:انقطع	35
right1:اوكراني	29
right1:باسم	-72
right1:بتهمه	-18
right1:بجروح	72
right1:بحسب	56
right1:بسبب	48
right1:بعد	10
right1:بلا	-8
right1:بين	66
right1:بينهم	-3
right1:تحت	58
right1:جديده	-79
right1:جراء	55
right1:حامل	91
right1:حتفهم	80
right1:حتي	53
right1:خرجوا	-68
right1:خطفوا	76
right1:داخل	31
right1:دون	-26
right1:سقطوا	75
right1:سوداني	33
right1:صحيه	-17
right1:عادوا	56
right1:عبر	7
right1:علي	23
right1:عن	-106
right1:عند	24
right1:غير	-82
right1:فروا	-36
right1:فقط	89
right1:فلسطينيا	-27
right1:في	35
right1:قبل	119
right1:قتلوا	10
right1:قضوا	59
right1:كانت	-17
right1:كانوا	8
right1:كل	72
right1:لا	42
right1:لقوا	21
right1:لكل	-46
right1:لم	108
right1:لمهاجرين	37
right1:ما	87
right1:ماتوا	56
right1:مرات	-72
right1:مشترك	-71
right1:مصرعهم	48
right1:معظمهم	16
right1:مقابل	84
right1:مقاطعات	-53
right1:مقاطعه	-28
right1:ممن	117
right1:من	53
right1:منا	20
right1:منذ	65
right1:منها	-29
right1:منهم	57
right1:منهن	78
right1:نزحوا	65
right1:نقلوا	19
right1:هجروا	17
right1:و	25
right1:واربعه	70
right1:واصابه	94
right1:واصيب	-7
right1:واكثر	5
right1:وامراه	49
right1:وثلاثه	-16
right1:وجرح	63
right1:وخمسه	-18
right1:وسته	-19
right1:وصلوا	13
right1:وعشرات	57
right1:وما	-20
right1:يوميا	-51
right2:	28
right2:"	6
right2:#	-16
right2:,	-53
right2:.	-12
right2::	-98
right2:ابناء	-3
right2:اثنان	72
right2:احد	66
right2:احياء	-22
right2:اربعه	58
right2:استنادا	40
right2:اسري	36
right2:اصل	14
right2:اضافه	36
right2:اطفال	50
right2:افراد	-13
right2:اكثر	16
right2:الاتصال	42
right2:الان	-49
right2:الجثث	24
right2:الجيش	16
right2:الحياه	34
right2:الخامسه	-47
right2:الروهينغا	-56
right2:الشهر	-63
right2:الضحايا	55
right2:العام	27
right2:العاملين	9
right2:الف	-37
right2:الفرار	33
right2:القتلي	37
right2:القطاع	6
right2:الماضي	55
right2:المستشفي	-96
right2:المصابين	62
right2:النزوح	89
right2:الي	79
right2:ان	-28
right2:انقلاب	64
right2:انهيار	17
right2:او	-39
right2:اي	-54
right2:ب	-38
right2:بحسب	-66
right2:بعد	19
right2:بعدما	27
right2:بين	-18
right2:بينما	-3
right2:بينها	-48
right2:بينهم	3
right2:تحت	-53
right2:تدافع	-12
right2:ترك	72
right2:تسعه	-12
right2:توفي	-82
right2:ثلاثه	-79
right2:ثم	83
right2:ثمانيه	-37
right2:جراء	44
right2:جرحي	49
right2:حافله	47
right2:حاله	67
right2:حتفهم	34
right2:حتي	-12
right2:حرجه	34
right2:حسب	54
right2:حي	3
right2:حين	63
right2:خلال	-85
right2:خمس	-6
right2:خمسه	64
right2:دون	61
right2:رجال	59
right2:زالوا	83
right2:سبعه	-32
right2:سته	-61
right2:سكان	97
right2:طراز	-56
right2:عادوا	-32
right2:عايله	-11
right2:عداد	31
right2:عشر	17
right2:عشره	12
right2:علي	6
right2:عمال	49
right2:عن	-78
right2:عناصر	62
right2:غارات	32
right2:غاره	32
right2:غرق	9
right2:غزه	27
right2:غير	-40
right2:فوق	-10
right2:في	6
right2:فيما	69
right2:فيها	-73
right2:قال	-11
right2:قبضه	65
right2:قبل	67
right2:قتيل	48
right2:قد	-12
right2:قسرا	41
right2:قصف	47
right2:كانوا	22
right2:كل	9
right2:كما	37
right2:لا	43
right2:لاحقا	-13
right2:لكن	23
right2:لم	115
right2:لنساء	100
right2:ما	-10
right2:متفاوته	-18
right2:متن	48
right2:مدرسه	41
right2:مستشفي	20
right2:مطار	15
right2:مطلع	-21
right2:مع	-19
right2:معظمهم	-54
right2:مغادره	58
right2:مقابل	92
right2:مليون	43
right2:من	22
right2:منذ	-5
right2:منها	11
right2:منهم	78
right2:موسكو	56
right2:موظفي	-10
right2:موقع	-31
right2:نحو	38
right2:نساء	50
right2:نهايه	63
right2:هجوم	35
right2:هذا	-40
right2:هناك	46
right2:و	-58
right2:واحد	-12
right2:واحده	67
right2:واصابه	42
right2:واصيب	28
right2:وان	11
right2:وجرح	45
right2:وحده	-41
right2:وصلوا	70
right2:وفق	30
right2:وفي	31
right2:ولا	-30
right2:ولم	-52
right2:وما	-79
right2:ومن	16
right2:وهو	23
right2:يوم	30
right3:	24
right3:"	66
right3:#	-42
right3:(	35
right3:)	-45
right3:,	32
right3:-	-19
right3:.	-52
right3::	-37
right3:اثنان	-14
right3:احد	-44
right3:اخرون	53
right3:اخرين	-40
right3:اربعه	-41
right3:اشخاص	-31
right3:اشهر	46
right3:اصابه	-26
right3:اطفال	57
right3:اقليم	46
right3:اكثر	29
right3:الاقل	22
right3:الاول	68
right3:الثالثه	29
right3:الثلاثاء	43
right3:الحياه	30
right3:الذي	7
right3:السابع	7
right3:السابق	74
right3:العام	-41
right3:الف	28
right3:الفا	-23
right3:الماضي	-13
right3:المستشفي	-15
right3:المفقودين	38
right3:المنظمه	-18
right3:النساء	-42
right3:الولايه	-58
right3:الي	-51
right3:اليوم	20
right3:امراه	57
right3:ان	-47
right3:او	-16
right3:ايام	-30
right3:بجروح	48
right3:بعد	-32
right3:بين	-43
right3:بينهم	-3
right3:بيوتهم	26
right3:تحت	-50
right3:تسعه	12
right3:ثلاث	23
right3:ثلاثه	17
right3:ثم	8
right3:جانب	44
right3:جثامين	-29
right3:جرحي	-3
right3:جريحا	3
right3:حافله	50
right3:حين	21
right3:خلال	-30
right3:خمس	11
right3:خمسه	34
right3:دول	41
right3:دون	34
right3:ديسمبر	8
right3:زالوا	-18
right3:سبعه	46
right3:سته	45
right3:سياره	46
right3:صاروخا	-29
right3:ضمنهم	18
right3:طفلا	16
right3:طنا	-13
right3:عام	12
right3:عاما	-38
right3:عبر	28
right3:عشر	76
right3:عشره	48
right3:علي	43
right3:عند	-59
right3:فديه	-8
right3:في	55
right3:فيها	-69
right3:قبل	-58
right3:قرابه	-38
right3:قوات	32
right3:كانوا	65
right3:لا	-38
right3:لدي	34
right3:لم	-7
right3:ما	-80
right3:مخيمات	73
right3:مدنيا	63
right3:مدينه	-42
right3:مركز	88
right3:مستشفي	36
right3:مسيره	25
right3:مصابا	48
right3:مصابين	40
right3:مصيرهم	49
right3:مع	-50
right3:مفقودا	55
right3:مفقودين	-19
right3:مقاطعه	-47
right3:مليون	-11
right3:من	-11
right3:منازلهم	32
right3:منذ	75
right3:منطقه	-34
right3:منظمه	13
right3:منها	60
right3:منهم	13
right3:ناريه	-7
right3:نحو	-11
right3:نساء	23
right3:نفسها	-34
right3:نقطه	29
right3:هذا	24
right3:و	-9
right3:واحد	-40
right3:واحده	4
right3:وان	30
right3:وجريح	51
right3:ولا	28
right3:ولم	74
right3:وهو	14
right3:يزال	22
right3:يقول	-8
short	-4
size:1	-132
size:9	-26
size:99	-9
size:999	8
size:more	-14
verdict:abducted	31
verdict:casualties	89
verdict:claim	103
verdict:displaced	25
verdict:held	60
verdict:injured	29
verdict:killed	46
verdict:missing	81
verdict:open	-75
verdict:out	-189
verdict:prisoners-exchanged	73
verdict:refugees	46
verdict:released	30
verdict:returned	9`,
  measure: `
alike:abducted	0:21 1:-22 2:-21 4:11 5:-17 6:-24 8:-41 9:-23 10:10 11:-17
alike:casualties	3:-11 5:-30 6:22 8:27 11:-10
alike:dead-in-captivity	0:-32 1:-9 3:-14 4:-9 5:-16 6:-57 7:-22 8:15 10:20 11:-11
alike:displaced	0:-19 1:-33 2:-22 3:22 5:10 8:-24 9:-13 10:-24 11:-38
alike:held	1:-22 2:8 3:-15 4:-42 8:-22 9:-17 10:25 11:-22
alike:injured	0:-37 1:-27 2:-36 3:-39 4:-12 5:49 6:-23 9:13 10:-33
alike:killed	0:8 1:-43 4:-21 6:19 7:-17 8:-48 9:-11 10:-18 11:-62
alike:missing	1:-13 2:-11 3:-13 4:-21 5:-22 6:-12 7:27 9:-14 10:-9 11:15
alike:prisoners-exchanged	0:-39 3:-28 5:-42 7:-33 8:35 9:-15 10:-78 11:-26
alike:refugees	0:-24 1:-8 3:12 6:9 10:-14
alike:released	1:-17 2:15 3:-41 5:-26 6:-33 7:-33 8:-21 9:-13 10:34 11:-24
alike:returned	0:-16 2:-11 3:-16 4:-16 6:-10 7:-15 9:11 10:-19 11:26
any	0:-12 1:-12 2:-11 5:-12 8:-17 9:-15 10:-17 11:-11
bare:1	0:-43 1:-23 2:12 3:-39 5:-27 7:-24 8:-32 9:-27 10:38 11:-41
bare:9	0:-32 1:-101 2:37 3:-115 5:28 6:24 8:-50 9:-106 11:-106
bare:99	0:-9 2:-21 3:-90 4:18 6:9 7:20 8:-41 9:-111 11:-44
bare:999	0:-11 1:26 2:-62 3:-11 4:-54 5:-38 7:-14 8:17 9:-56 10:-37 11:14
bare:9999	1:15 2:-78 3:20 4:-33 5:-52 6:9 7:-50 8:34 9:-16 10:-26
bare:more	0:-89 1:-38 2:-67 3:56 4:-96 5:-37 6:-87 7:-64 8:-75 9:52 10:-85 11:27
before:abducted	0:34 1:-30 2:25 3:-43 4:-35 5:-46 6:-38 7:14 8:-26 9:-35 10:23 11:-36
before:allocated	3:13 6:9
before:casualties	0:-10 1:27 2:-9 3:-17 4:-10 5:-25 6:-10 7:-31
before:dead-in-captivity	0:-65 1:-15 2:-10 3:-25 4:18 5:-22 6:-17 7:30 9:-9 10:-25 11:-17
before:delivered	3:21 9:-21
before:displaced	0:-23 1:-31 2:-32 4:8 5:-37 6:-40 7:-69 8:-34 9:47 10:-51 11:21
before:held	0:-43 1:-19 2:-15 3:-30 4:45 5:-39 6:-19 8:-28 9:-23 10:-66 11:-24
before:injured	0:13 1:-33 2:-45 3:-16 4:-49 5:38 6:-19 7:-8 8:-25 9:-28 10:-50 11:-20
before:killed	0:25 1:-133 2:-80 3:-19 4:-38 5:41 6:-13 7:40 8:-70 9:-39 10:-35 11:-57
before:missing	0:11 1:-20 2:-10 3:-14 4:-20 5:-25 6:-28 7:41 10:-9 11:-17
before:pledged	3:-8 5:-9 11:13
before:prisoners-exchanged	0:-26 1:-10 2:-36 3:-16 4:-79 5:-27 6:16 7:-26 8:38 9:-13 10:-14 11:-24
before:refugees	0:-16 1:-11 2:20 3:-43 4:-22 5:-28 6:-47 7:-16 8:-20 9:38 10:-23 11:9
before:released	0:-31 1:-23 2:16 3:-28 4:-16 5:-29 6:-13 8:15 9:-15 11:-24
before:requested	3:10 11:-9
before:returned	0:-23 1:-26 2:-11 4:-38 5:-28 6:-14 7:13 8:-19 9:9 10:-34 11:18
behind:abducted	0:15 1:-22 2:-70 3:-20 4:-16 5:9 8:-50 9:-39 10:-14 11:-37
behind:casualties	1:22 6:-17 7:-15 11:-10
behind:dead-in-captivity	0:40 1:-10 2:-17 3:-8 5:-13 6:-47 7:-39 8:-41 10:14
behind:delivered	11:-8
behind:displaced	0:-52 1:-24 3:46 4:-50 5:-14 6:30 7:-37 8:-36 9:-75 11:-36
behind:held	0:-13 1:-13 2:10 3:-27 4:16 5:-26 6:-39 7:-33 8:-15 9:-16 10:12 11:-17
behind:injured	0:-51 1:-45 2:-46 3:-30 4:-62 5:-13 6:79 7:-82 8:-34 9:-34 10:-37 11:-46
behind:killed	0:-41 1:-28 2:-21 3:-25 4:-22 5:-16 6:50 7:-101 8:-32 9:-56 10:24 11:-53
behind:missing	2:-12 3:-41 5:-11 6:54 7:-46 8:-21 9:-24 11:-27
behind:prisoners-exchanged	0:-23 2:-20 3:-18 4:-56 5:-15 7:-15 8:21 11:-14
behind:refugees	0:-17 1:-9 2:-8 3:28 4:-19 5:-19 7:-15 8:-9 10:-16 11:-26
behind:released	0:39 1:-17 2:-29 3:-40 4:-83 5:-21 7:-55 8:19 9:-28 11:-35
behind:requested	3:21 5:-8 6:-13
behind:returned	0:-36 2:-12 3:23 4:-39 5:-29 6:-11 7:-23 8:-25 9:-11 10:-38 11:10
ending:اء	0:23 2:14 3:-11 4:-13 6:-27 7:15 8:-21
ending:ات	5:-11 6:29 7:-17
ending:ار	2:-9 4:-27 6:28 7:-15 8:-10 10:-14
ending:اص	5:21 6:-17
ending:اف	0:-15 3:-12 6:20
ending:اق	5:17 6:-16
ending:ال	7:-11 9:8 11:-10
ending:ام	0:8 1:15 3:-15 5:-9
ending:ان	1:-10 2:-24 3:-13 4:18 5:-8 6:22 7:-27 8:-11 9:-15 10:-30 11:-12
ending:اه	0:8 3:-12 4:-10 5:-25 6:35 10:-17 11:-10
ending:با	0:-15 4:-8 5:13 6:-13 7:-9 10:15
ending:بب	5:18 6:-14
ending:بط	2:-12 4:16 5:8 6:-18
ending:بل	0:11 3:-8 4:-17 5:-24 6:-14 8:11
ending:به	0:-8 3:-13 4:-11 5:-11 6:12 10:14
ending:تا	5:-13 6:27
ending:ته	0:25 2:-8 4:-13 10:-23
ending:تي	0:-19 4:-8 6:8 10:19
ending:ثر	5:-8 6:15
ending:ثه	6:11 8:9
ending:جه	5:16 6:-10
ending:حا	1:-16 6:28
ending:خل	3:9 5:-8 6:12
ending:دا	3:-10 4:-13 5:-23 6:32
ending:در	5:12 6:-10
ending:ده	3:-17 5:11 6:-12 9:-13 11:20
ending:دي	3:-13 5:-14 9:-17 11:22
ending:را	2:-10 4:-14 5:-28 8:21 10:-8
ending:رت	0:-9 2:-8 3:-8 4:10 5:20 6:-20 7:-11 10:-10 11:10
ending:رج	3:-9 8:-13 9:14 10:11 11:-14
ending:رح	3:-10 5:-27 6:29
ending:رق	5:-9 6:13
ending:ره	1:16 7:-10 11:-19
ending:ري	3:-23 4:10 5:-13 6:11 7:-13 9:11 10:-15
ending:سب	3:25 6:-10 9:-20
ending:طع	4:-18 5:-10 6:-16 7:26
ending:طه	4:-9 8:15
ending:عا	0:17
ending:عت	3:-23 5:-8 6:9 7:16
ending:عه	0:-13 1:-13 2:-13 5:-22 7:-19 8:13 10:15 11:-23
ending:في	4:-25 6:10 7:15 8:-10
ending:قا	3:8 4:-10 5:-9 6:8 8:11
ending:قل	5:-8 6:10
ending:لا	0:-14 2:-9 5:-8 6:24 10:-8
ending:لت	4:14 5:-15
ending:لغ	5:-17 6:20
ending:له	0:-19 2:-8 3:-15 4:15 5:-9 6:24 10:-17
ending:لي	0:10 2:-11 3:-30 4:-15 5:-27 7:8 9:16
ending:ما	2:-10 3:-8 4:13 5:20 6:-25 7:12 10:-12 11:-11
ending:مت	4:22 5:-10 6:-22 7:-13
ending:مل	0:-8 2:12 4:-17 5:15 7:-9 10:-11
ending:مه	6:9
ending:مي	2:20 6:-17
ending:نا	0:-10 1:-9 2:-8 3:-10 4:10 5:-10 7:-15 9:-16 10:9 11:-9
ending:نت	0:-10 2:-12 10:10
ending:نه	4:-8 6:14 8:20 10:-17
ending:ني	1:-14 2:9 3:-29 4:8 5:-31 6:-18 7:-18 9:17 11:-26
ending:ها	0:-14 1:-9 2:-9 3:-13 4:13 5:17 6:12 7:-29 8:-34 10:-26 11:-10
ending:هم	0:-17 1:-66 3:9 4:-28 5:-14 6:10 7:-50 8:-8 10:29 11:-14
ending:هن	0:-36 2:-25 3:-27 4:-9 5:-14 6:26 7:-22 8:-20 9:-8 10:38 11:-14
ending:وا	0:-9 1:20 2:-19 4:-13 5:9 6:-21 7:-31 11:-8
ending:وب	1:-8 3:-16 4:28 5:-13 6:-21 9:-17 10:-16
ending:وح	2:-10 3:-19 5:34 6:-10 7:-9
ending:ود	3:-11 9:14 11:-9
ending:وق	5:17 6:-16
ending:ول	3:13 8:11 10:-11
ending:ون	1:-17 2:-17 3:53 6:-19 7:-32 8:-14 9:-14 10:-24 11:-41
ending:يا	0:-18 1:-12 3:-29 5:-13 9:-35 11:37
ending:يب	0:-13 2:-9 3:-8 4:-13 5:17 10:-9
ending:يت	5:-9 6:13
ending:يد	5:-10 9:18 11:-26
ending:ير	2:-13 4:30 5:-11 6:-30 7:-8 10:-18
ending:يع	4:-8 7:9 10:-9
ending:يف	7:13
ending:يم	3:11
ending:ين	0:-20 1:-21 3:13 4:13 5:-47 6:25 7:-22 11:-39
ending:يه	0:-16 2:11 3:9 4:-25 5:-27 6:11 7:8 8:10
equal:abducted	0:43 1:-12 2:10 3:-17 5:-14 6:-20 7:-24 8:-22 9:-9 10:-51 11:-9
equal:dead-in-captivity	0:-25 2:34 6:-28 8:-17 10:-13
equal:displaced	3:30 6:-12 9:-20 10:-11 11:-12
equal:held	0:-33 1:-8 3:-16 4:35 5:-15 6:14 7:-18 8:-64 9:-8 10:-10 11:-9
equal:injured	0:-11 1:-16 3:-26 4:-45 5:43 6:-15 7:-20 9:-10 10:-22 11:-12
equal:killed	1:-58 2:-65 3:-84 4:17 5:-29 6:72 7:-43 8:-31 9:-30 10:-31 11:-53
equal:missing	0:-27 1:-15 2:18 3:-28 4:-34 5:-40 6:-20 7:42 8:-10 10:14 11:-13
equal:prisoners-exchanged	0:-16 1:-11 2:9 3:-15 4:-29 5:-16 6:-46 7:-20 8:64 10:-56 11:-32
equal:refugees	0:-16 1:-8 3:-18 4:-20 5:-16 6:26 7:-12 9:13 10:-17 11:-13
equal:released	0:-24 1:-11 2:-23 3:-20 4:-23 6:-47 8:-41 10:54 11:-16
equal:returned	3:-29 6:-15 9:-26 10:-17 11:46
form:digits	1:21 2:-29 3:-25 4:-30 7:-18 9:-19 10:-45 11:17
form:dual	0:24 1:-36 3:-56 4:-26 5:-23 7:17 8:-27 9:-25 11:-39
form:mixed	0:-18 1:-60 2:-57 3:27 4:-29 5:-25 6:-33 7:-65 8:-54 9:18 10:-58 11:15
form:range	0:-12 2:-24 4:-22 5:-27 6:10 8:-9 10:-10
form:singular	0:-55 1:-57 2:31 3:-72 4:-10 6:27 7:-31 8:-60 9:-57 10:32 11:-68
form:vague	0:-19 1:-51 2:8 3:-52 4:27 5:9 6:16 7:8 8:-25 9:-42 10:-42 11:-21
form:words	1:-43 2:-15 4:18 5:-18 8:-13 9:-15 11:-43
headline	1:-38 2:-40 3:-20 4:10 7:13 8:-20 9:-33
here:#aboard	1:-45 2:-43 3:-67 4:-45 5:-12 6:-14 8:-44 9:-25 11:48
here:#aid	0:-47 1:-23 2:-42 4:-11 5:14 7:-34 8:-18 10:-23 11:-16
here:#alive	0:-20 1:-22 2:9 3:-27 4:-22 5:-30 8:-14 9:-13 10:27 11:-27
here:#captives	0:57 1:-67 3:-39 4:27 5:-67 6:-52 7:-25 8:-48 9:-80 10:29 11:-88
here:#captivity	0:-35 1:-17 2:38 3:-17 4:16 5:-31 6:-70 7:-12 8:-21 9:-13 11:-13
here:#captors	0:44 1:-17 2:-111 4:-14 5:-16 7:-80 8:-72 9:-60 10:23 11:-75
here:#carrying	0:-8 1:-11 2:-14 3:-19 4:-9 7:14 10:-9
here:#commerce	0:-9 1:-25 2:-19 3:-47 4:-10 7:26 8:-39 9:-50 10:12
here:#containing	0:-13 2:-68 3:-18 5:-31 6:10 8:17 9:9 10:-47
here:#contest	0:-22 1:12 2:-35 3:-12 6:-14 10:-33
here:#crossing	0:-25 1:-42 2:-40 3:-30 5:-51 6:-33 7:-48 8:-33 9:56
here:#custody	0:-10 1:-14 2:-34 3:-23 4:-29 5:-27 6:38 7:-34 8:26 9:-16
here:#demand	1:-17 2:8 3:-16 4:18 5:-26 6:14 7:-38 8:-15 9:-20 11:-25
here:#disease	0:-15 1:-12 2:19 4:-13 5:-35 6:16 7:-17 9:-18 10:-15 11:-20
here:#displacement	0:-41 1:-47 2:-51 3:71 4:-77 5:-34 6:-47 7:-16 8:-55
here:#exchange	2:-38 3:-21 4:-64 5:-19 7:-50 8:62 9:-47 11:-64
here:#execution	0:-18 2:43 3:-9 4:-18 5:-20 6:-34 7:11 8:-35 10:-10 11:-12
here:#given-back	0:-48 1:-24 2:-30 3:-39 4:-57 5:-8 6:21 7:-58 8:32 9:-42 10:-32 11:11
here:#giving-from	1:-45 2:-45 3:17 4:-8 5:-19 6:-16 7:-25 8:14 10:-8 11:-16
here:#group	0:-12 1:-31 2:16 3:-37 5:-23 6:-37 7:-10 9:-27 10:21 11:-41
here:#handover	1:-33 2:18 3:-43 4:28 5:-22 6:-27 8:-29 9:-18 11:-11
here:#hostages	0:-46 1:-12 2:26 3:-20 4:-17 5:-27 6:-12 8:-29 9:-12 10:19 11:-21
here:#losing-side	1:-24 2:17 3:-35 4:8 5:-46 6:12 7:-46 8:17 9:-50 10:-75 11:20
here:#need	0:-11 1:-13 2:19 4:-15 5:14 7:-21 8:-14 9:-27 10:-27
here:#police	0:11 1:-41 2:-28 4:-36 5:-21 8:-19
here:#prisoners	0:-13 1:-33 3:-10 4:15 5:-62 6:-30 7:-33 8:23 9:-36 10:-18 11:-49
here:#receiving	0:-29 1:-24 3:-33 4:-50 6:14 8:11 9:-25 10:-14 11:10
here:#remainder	0:-44 1:-44 3:-33 4:10 6:-16 7:14 9:-19 10:10 11:-12
here:#report	0:10 3:-13 4:-67 5:-32 6:-13 7:21 8:24 9:-34 10:-26
here:#rescue	0:-18 1:-47 3:-53 4:-46 5:13 6:9 7:14 8:-12 9:-27 10:10 11:-44
here:#return	0:-21 1:-18 2:-16 3:-65 4:-37 5:-29 6:-16 7:-19 8:19 11:50
here:#since	0:-19 1:-11 2:-33 4:-15 5:-13 7:14 8:-10 9:-15 10:-17
here:#sport	0:-12 1:19 2:-14 3:-12 4:-36 5:-14 7:-25 8:21 9:-10 10:-20 11:8
here:#state	0:-10 1:-43 2:-18 3:-68 4:12 5:-16 6:17 7:-20 8:-10 9:-38 10:-19 11:41
here:#treatment	0:-17 1:-10 2:-23 3:-19 4:-16 5:-8 6:27 7:-34 8:33 9:-10 10:-26 11:-12
here:#war-prisoners	8:24 10:-18
here:abducted	0:96 1:-65 3:-81 4:-51 5:-52 6:-36 7:-9 8:-55 9:-52 10:13 11:-88
here:allocated	0:-11 1:-23 2:-27 3:-17 4:-41 5:-17 6:8 7:-17 8:-9 9:-48 10:19 11:24
here:casualties	0:-15 1:50 2:-20 3:-26 4:-20 6:-41 7:-25 8:-20 9:-14 10:-10 11:-24
here:dead-in-captivity	2:34 4:-26 6:-21 7:-8 8:-19 10:-27
here:delivered	1:-46 2:10 3:9 4:-61 6:-8 7:-21 8:-50 9:32 10:-10 11:-27
here:displaced	0:-45 1:-94 2:-67 3:121 4:-79 5:-55 6:-80 7:-51 8:-56 10:-21
here:held	0:-29 1:-67 2:21 3:-84 4:97 5:-54 6:-80 7:-11 8:9 9:-42 11:-75
here:injured	0:-52 1:-26 2:-118 3:-79 4:-82 5:151 6:-58 7:-111 8:-55 9:-88 10:-109 11:-77
here:killed	0:-47 1:16 2:53 3:-88 4:-62 5:-29 6:103 7:-8 8:-78 9:-77 10:-69 11:-90
here:missing	0:-51 1:35 2:-49 3:-68 4:-68 5:-46 6:-42 7:132 8:-86 9:-95 10:-58 11:-39
here:pledged	0:-15 1:-28 2:15 3:35 4:8 5:-44 8:-28 10:-28 11:-32
here:prisoners-exchanged	0:-19 1:-20 2:-11 5:-32 6:-10 7:-69 8:43 9:-35 10:-25
here:refugees	0:-43 3:-39 4:-24 5:-41 6:-43 7:-48 8:-30 9:76 10:-31 11:12
here:released	0:-36 1:-29 2:-34 3:-70 4:-75 5:-61 6:-50 7:-42 8:9 9:-31 10:84 11:44
here:requested	1:-31 2:8 4:-17 5:-11 6:10 7:-59 8:-13 11:-18
here:returned	0:-27 1:-65 2:-30 3:-41 4:-76 5:-26 6:-38 7:-16 9:-44 11:100
here:said	1:16 2:-14 3:-31 5:-23 6:12 8:-20 10:-20 11:-11
here:set	0:-44 2:-12 3:-53 4:-24 10:-11
here:total	2:-15 3:-14 4:-12 5:-18 6:19 8:12 10:-18
item	0:-17 5:21 6:-40 7:-50 10:-27
last:claim-abducted	0:23 1:-36 3:-23 4:-14 5:-12 6:-32 7:-41 8:-47 9:-49 10:34 11:-46
last:claim-allocated	0:-32 1:-25 3:32 4:-34 5:17 6:-11 8:-16 10:-20 11:-15
last:claim-casualties	1:46 2:-10 3:-27 4:-14 6:-39 7:-24 8:-8 9:-10 11:-22
last:claim-dead-in-captivity	1:-17 2:17 3:-26 5:-15 6:-17 8:-32 9:-8 10:17 11:-16
last:claim-delivered	0:-13 1:-21 2:-25 3:-14 4:-45 5:-8 6:30 7:-63 8:13 9:18 10:-26 11:-14
last:claim-displaced	0:8 2:-22 3:22 4:-22 5:-41 7:-83 8:-44 11:12
last:claim-held	0:21 1:-38 2:12 3:-27 4:8 5:-38 6:-42 7:-15 8:-29 9:9 10:27 11:-43
last:claim-injured	0:-27 1:-14 2:-40 3:-14 5:-24 6:31 7:22 8:-16 9:-29 10:-14 11:-30
last:claim-killed	0:12 1:-30 3:-36 4:-56 5:15 6:8 8:-37 9:-38 10:-17 11:-25
last:claim-missing	0:-30 1:-44 2:-40 4:15 5:-19 7:19 8:-31 9:-14 10:-35 11:-34
last:claim-pledged	0:-8 1:-9 3:-12 4:-17 5:-12 6:22 7:-16 8:18 9:-14 10:-17 11:9
last:claim-prisoners-exchanged	0:-28 1:-31 2:-22 3:-41 4:12 5:-51 6:-54 7:-52 8:47 9:-27 11:-44
last:claim-refugees	0:-28 1:-8 2:-31 3:-21 4:-51 5:-21 6:-24 7:-33 9:25 10:-21 11:18
last:claim-released	0:16 1:-30 3:-44 4:-23 6:-10 7:-8 8:-38 10:27
last:claim-requested	0:-9 3:8 6:-11 9:15 11:-10
last:claim-returned	0:-21 2:-25 3:-10 4:-10 5:-39 6:-27 7:-8 8:-35 9:-23 11:53
last:claim-total	3:26 5:-17 6:16 7:-18 9:-29 10:-9 11:-11
left1:"	0:-45 1:13 2:-11 4:-22 5:-49 6:10 7:-9 9:-9 10:16 11:-27
left1:#	0:21 1:9 2:-20 4:-25 5:-13 6:-29 7:-20 9:-26 11:8
left1:(	0:-12 1:-13 4:-11 5:-20 6:23 7:-28 8:-8 9:-15 10:-9 11:19
left1:,	1:-86 4:-20 5:-26 6:14 8:-14 9:-14 10:-43 11:-11
left1:-	0:-10 1:-11 2:-14 3:-38 6:-26 7:-13 8:9 9:29 10:-16
left1::	0:-28 1:10 2:-46 4:-58 6:16 7:-23 8:-23 9:10 10:-8 11:-11
left1:|	0:-46 1:-22 2:-56 3:-17 4:19 6:-8 8:11 9:-35 10:-22 11:12
left1:اجلاء	3:25 5:-9 6:-13 9:-9 11:-9
left1:اجلي	3:10 5:8 6:-10
left1:احتجاز	0:-16 2:-17 4:29 6:-8 7:-16 8:-11 10:-16
left1:احدهما	2:-15 4:-8 7:14 10:-14
left1:استشهاد	5:-19 6:22
left1:اصابه	5:27 6:-25
left1:اصل	0:35 1:-10 2:20 3:19 4:-22 5:-13 6:-24 7:-27 8:-9 9:-16 10:-34 11:-22
left1:اصيب	0:-9 5:37 6:-42 11:-9
left1:اطفال	6:11 7:-17
left1:اطلقت	6:-16 8:26 10:-17
left1:الا	0:-20 1:-10 2:-14 3:-31 4:-18 5:-12 7:-35 9:-17 10:26 11:32
left1:الان	0:-14 1:-22 3:15 4:-21 5:-11 6:9 7:-18 9:13 11:-18
left1:الجرحي	0:-10 5:30 6:-30 7:-9
left1:الحرب	0:-27 2:-14 3:-21 4:-30 6:41 7:-16 8:-20 9:-21 10:-21 11:-10
left1:الحصيله	3:-15 5:-12 6:22
left1:السلطات	3:11
left1:السودان	3:11 6:-9 9:13 11:-17
left1:الضحايا	1:-10 6:23 7:-13
left1:العام	0:-12 9:-16 11:18
left1:العايدين	0:-8 3:-11 4:-17 6:-26 8:15 9:-14 10:14 11:18
left1:العدد	0:-8 1:-17 3:-24 5:-33 6:35 11:-11
left1:القتلي	2:-10 3:-9 5:-42 6:61 7:-9
left1:القطاع	0:-11 2:10 4:9 5:-8 6:-13 7:-12 9:-18 11:17
left1:الماضي	0:15 1:-12 2:-16 3:-16 4:-21 10:-17 11:12
left1:الماضيه	5:-8 6:9
left1:المفوضيه	3:-10 9:17 11:-16
left1:الي	0:-35 2:-30 3:-50 5:-41 6:40 9:-24 10:17
left1:اليوم	1:-14 2:-19 3:18 4:-31 5:-18 6:23 7:-22 8:8 9:-21 10:-24 11:-22
left1:اما	0:-12 2:-19 3:-21 5:-25 6:19 7:8 8:9 9:-13 10:-27 11:-20
left1:امراه	0:21 5:-12 6:14 7:-10 10:-18
left1:امس	1:14 2:15 6:-14 8:-14
left1:ان	0:-48 1:19 2:-11 3:-12 4:23 5:8 6:-15 7:15 8:-42 9:-22 10:-20 11:-20
left1:انتشال	2:-9 5:-21 6:23 7:-13
left1:انهم	2:-16 4:21 5:-21 6:16 7:-9
left1:اي	0:-17 1:-8 2:8 3:-13 4:12 5:-11 6:-31 7:21 10:-33
left1:ايام	5:10 6:-11
left1:ب	0:-11 1:-8 3:9 4:-16 6:22 7:-9 8:-11 9:-8 10:-8
left1:بان	2:17 3:-22 4:-14 6:-15 7:-12 9:-19 11:29
left1:بحياه	0:-14 1:-12 2:-10 3:-48 4:-8 5:-39 6:74 7:-27 9:-14 11:-16
left1:بعد	1:11 7:-10
left1:بقتل	2:-19 4:-21 5:-14 6:34 10:-8
left1:بلغ	3:12 4:-11 5:-21 6:15 8:17 9:-10 10:-12
left1:بلغت	3:18 9:-25
left1:بمقتل	0:-15 2:16 3:-19 4:-14 5:-13 6:30 10:-19
left1:بواقع	9:-17 11:17
left1:بين	0:12 1:-9 2:-17 4:19 6:-17 10:-20
left1:بينها	2:-12 4:-9 6:29 7:-8 8:-22 10:-21
left1:بينهم	0:-12 2:8 3:-13 4:-32 5:-12 6:14 7:-43 9:18 10:12 11:-11
left1:تحرير	0:-31 2:-10 3:-9 4:-13 6:-22 7:-10 8:8 10:28
left1:تزال	4:15 10:-9
left1:تسلم	6:11
left1:تشاد	3:-24 6:-26 9:38 10:-18 11:-28
left1:تشمل	2:-12 4:-9 5:-15 6:13 8:33 10:-19
left1:تضم	6:-10 11:11
left1:تقل	3:-13 5:-10 6:12 7:-11 11:11
left1:توفي	2:18 3:-8 4:-19 5:-17 6:22 7:-9 8:-19 10:-8
left1:ثم	2:-19 3:-20 4:-11 5:-23 6:18 8:-13 9:25 10:25 11:-8
left1:جانب	3:-16 4:-8 7:-8 8:-19 9:15 10:22 11:-12
left1:جثامين	2:-9 4:-10 6:38 7:-11 8:-10
left1:جثث	2:10 4:-10 6:20 8:-23 10:-15
left1:جثه	2:22 4:-9 6:-13 10:-16
left1:خرج	2:-15 4:-16 8:-15 10:24
left1:خطف	0:33 2:-10 3:-11 4:-18 6:-15 8:-15 10:-27
left1:خلاله	0:12 5:15 6:-23
left1:رفات	0:-15 2:29 3:-10 4:-26 5:-12 6:22 8:-31 10:-32 11:-18
left1:روسيا	4:17 8:-10
left1:زال	0:-19 2:-27 3:16 4:41 5:-15 6:-30 8:-10 10:-37 11:-22
left1:سراح	0:-27 2:-14 4:-28 6:-23 7:-14 8:-15 10:45
left1:سقوط	4:-15 5:-9 6:31
left1:سوي	0:-24 1:13 2:-14 3:-23 4:-19 5:-11 6:-29 7:-16 8:-15 9:-9 10:29 11:13
left1:شهيد	5:25 6:-24
left1:ضمنهم	4:-8 5:-8 6:13
left1:عاد	2:-10 3:-35 5:-12 6:-22 8:-21 9:-30 10:17 11:53
left1:عبر	3:-10 6:-8 9:17
left1:علي	0:-42 1:10 3:-27 4:-31 5:-40 6:39 7:23 8:-18 9:-11 10:-22 11:-19
left1:عن	0:-67 1:-43 2:-34 3:-40 4:-37 5:-60 6:-36 7:69 9:-40 10:45 11:-22
left1:عند	4:-10 5:-8 6:22 7:-12
left1:غادر	3:-15 5:28 6:-13 7:-8
left1:فقتل	5:-13 6:23 10:-8
left1:فقدنا	0:-9 1:-8 3:-14 4:-11 5:-19 6:35 7:-27 10:-8
left1:فيه	0:-11 1:-10
left1:فيها	1:-8 2:-19 3:-13 4:29 5:14 6:-15 7:-13 8:-23 10:-22
left1:قتل	0:-21 2:-28 3:-31 4:-21 6:59 7:-12 10:-25
left1:قتلت	1:-16 2:-16 3:-8 4:-13 5:-18 6:45 10:-13
left1:قتلوا	0:-25 2:-30 5:22 7:-9
left1:قتلي	5:22 6:-18
left1:قتيل	3:20 6:-19
left1:قتيلا	3:-13 5:21 6:-32 7:20
left1:قضي	1:-9 3:-19 5:-17 6:39 7:-10
left1:كانت	1:15 2:21 4:-11 5:-19 6:-18 7:-13 8:-9 10:-22
left1:كانوا	0:-16 1:-10 3:36 4:-16 6:-23 7:-8 8:-14 10:-14 11:-32
left1:كنا	0:-10 2:-11 4:21 8:-15 10:-15
left1:ل	3:-13 11:14
left1:لدينا	2:-12 4:9 6:-16 7:13 8:-8 10:-8
left1:لقي	1:-10 3:-10 5:-23 6:47 7:-19
left1:مات	0:-21 1:-13 2:27 4:-12 5:-19 6:8 7:-22 10:-12
left1:مصرع	5:-24 6:37 7:-8
left1:مصير	0:-22 2:-29 4:-17 6:-15 7:47 9:-8 10:-28 11:-19
left1:مع	0:18 1:-9 4:19 7:-16 10:-23 11:-12
left1:مقابل	2:-37 4:-40 5:-26 7:-20 8:43 9:-26 10:-28 11:-37
left1:مقتل	0:-37 1:-16 3:-42 4:-28 5:-41 6:69 7:-38 9:-10 10:-11 11:-12
left1:من	0:17 1:14 2:-8 3:-19 4:-15 5:-22 6:16 7:-31 8:-8 9:11 10:-14 11:-20
left1:منها	0:23 2:-16 3:9 5:-9 7:-12 9:-10 11:-9
left1:منهم	0:-24 1:-13 2:21 3:-9 4:-39 6:21 7:-45 11:8
left1:نزح	3:29 11:-10
left1:نزوح	3:17
left1:نساء	0:9 4:-10 5:-15 6:19 7:-10 10:-13
left1:نقل	3:18 4:-9 5:27 6:-34 7:-9 9:11 10:-9 11:-26
left1:نوفمبر	2:-11 8:-9 10:16
left1:و	0:-12 2:-40 3:9 4:-10 5:29 6:-17 8:-15 9:-30 11:-11
left1:واصاب	5:25 6:-24
left1:واصابت	5:30 6:-25
left1:واصابه	0:-9 1:-12 3:-23 4:-9 5:85 6:-87 7:-23 11:-11
left1:واصيب	0:-44 1:-8 2:-11 3:-21 4:-13 5:91 6:-74 7:-24 8:-9 10:-20
left1:وان	0:-22 1:-27 3:19 5:-29 6:-27 7:9 9:-39
left1:وبقي	3:-8 4:11 6:-13 9:11 10:-9 11:-17
left1:وتوفي	2:17 4:-9 5:-24 6:19 7:-10 10:-12
left1:وجرح	0:-13 3:-11 4:-10 5:59 6:-53 7:-20
left1:وحده	0:-8 1:-9 3:41 4:-20 6:-39 9:-14 10:-8 11:11
left1:وحدها	0:20 4:-16 5:-23 6:9 7:-10 11:-9
left1:وصل	6:-13 9:18 11:-14
left1:وصول	3:-8 5:-18 6:18 9:-9 11:15
left1:وعاد	0:-10 2:-16 3:-14 4:-9 5:-10 10:21 11:16
left1:وعددهم	0:-21 1:-15 2:-24 3:12 6:-14 7:-33 8:25 9:-9 10:-25 11:-12
left1:وفاه	0:-11 1:-10 2:36 3:-8 4:-37 5:-39 6:14 7:-20 8:-29 10:-10 11:-8
left1:وفقد	5:-22 6:-38 7:40
left1:وقتل	0:-31 1:-17 3:-30 4:-20 5:-36 6:51 7:-15 10:-22
left1:وقضي	1:-30 2:18 3:-13 4:-20 5:-19 6:44 7:-28 10:-17
left1:ونقل	3:13 4:-17 5:20 6:-31 8:19 10:-14 11:-12
left1:وهم	3:25 5:-11 6:-25
left1:يزال	0:-31 2:-32 3:25 4:39 5:-13 6:-37 7:35 8:-30 9:-13 10:-42 11:-28
left1:يضم	0:-10 3:16
left1:يعود	3:-11 5:-9 6:-8 11:18
left1:يقتل	3:-8 5:-9 6:26
left1:يقل	7:12
left1:يكون	0:-15 1:26 2:15 4:9 6:-28 7:-9 10:-15 11:-10
left1:يناير	6:9 11:14
left1:•	0:-21 1:-21 3:47 4:-32 5:-12 6:-38 7:-14 8:-16 9:-31 10:-13 11:-26
left2:"	1:-34 3:-9 4:17 5:-34 6:13 7:-31 8:-33 11:-36
left2:#	0:22 1:-17 2:-44 3:-10 4:-48 6:11 8:-32 9:-19 10:16 11:18
left2:(	3:15 5:-9 6:9 11:-11
left2:)	0:-10 1:21 4:-8 7:-8 8:-8 9:-22 10:-9
left2:,	0:-81 1:-11 3:-10 4:-38 5:16 6:-14 7:-8 10:-10
left2:-	1:-13 3:-21 4:-16 5:-38 6:23 7:-21 10:26 11:-17
left2::	0:-13 1:-16 2:-21 3:10 4:-34 6:22 8:-8 10:-10 11:-8
left2:اربعه	0:10 5:-20 6:9
left2:ارتفع	4:13 5:20 6:-20
left2:اشخاص	5:11
left2:اضافه	3:-30 4:8 6:-17 8:-16 9:-21 10:14 11:22
left2:اطلاق	0:-12 2:-8 4:-18 8:-14 10:27
left2:اعلنت	0:-16 6:25
left2:افرج	0:-20 4:-16 6:-13 10:27
left2:اكتوبر	0:-8 3:12 5:-11 10:8
left2:الاحد	0:-8 4:-8 6:-8 10:18
left2:الاحمر	2:24 6:-17
left2:الاسبوع	0:-10 3:-20 4:-25 5:-13 6:33 7:-21 10:-11 11:-12
left2:الاصابات	5:20 6:-13 11:-8
left2:الافراج	0:-15 2:-18 4:-24 6:-24 7:-9 8:-12 10:34
left2:الاقل	0:8 5:14
left2:الان	0:-27 2:-11 3:-10 5:-8 10:27
left2:الاول	1:22 3:-15 4:-9 5:-12 7:-10 11:-14
left2:الاولي	3:-8 4:-15 10:9
left2:البلاد	3:12 4:10
left2:التي	3:9 6:10 11:-11
left2:الثاني	1:19 3:15 6:-11 7:-11 9:-21 11:-11
left2:الجمعه	0:-19 2:-24 4:-18 6:8 7:11 8:10 11:-10
left2:الحصيله	5:-9 6:19
left2:الحكومه	1:-17 3:-28 4:-12 5:-9 6:37 7:-14 11:-8
left2:الخميس	0:8 2:-9 6:-18 10:16
left2:الذي	0:25 1:-22 2:-20 4:-11 5:-12 8:-10 10:-16 11:-9
left2:السودان	3:-20 5:-11 9:21 11:-14
left2:الشرطه	0:19 4:-12 5:-9 9:-10 10:-10
left2:الشهر	2:26 3:16 6:-27 9:-10 11:-14
left2:الصحه	6:11
left2:العام	0:13 2:-14 3:-20 4:-13 5:-32 6:22 7:-22 8:-13 9:-11 10:-17 11:22
left2:العدد	5:-14 6:26
left2:القتلي	1:-8 5:-19 6:27 7:-8
left2:القوات	4:-9 6:12 10:10
left2:اللاجيين	3:-8 11:15
left2:الماضي	0:12 4:-10 6:12
left2:المتحده	0:12 9:-8
left2:المدني	1:-12 2:-10 3:-9 4:-12 6:13 11:-8
left2:المفقودين	6:-17 7:28 11:-13
left2:المنظمه	1:9 4:19 6:-12 7:-16 9:-17 11:-12
left2:الي	1:-17 2:-25 3:11 4:-38 6:-26 7:-26 8:-31 9:28
left2:اليوم	5:-15 6:26
left2:امراه	1:17 6:-12 7:-14
left2:ان	0:-11 1:-43 2:-29 3:-47 5:-22 6:34 7:-8 8:-36
left2:انا	1:-9 2:-9 4:9 6:26 7:-21 8:-9
left2:انه	2:-13 6:21
left2:انها	1:-16 2:21 3:-14 4:-22 5:-10 7:-8 8:8 9:-16 10:-25 11:16
left2:او	0:-10 1:27 3:-10 5:-12 6:-23 7:-19 11:-9
left2:اودت	6:12 7:-9
left2:اودي	3:-23 5:-25 6:44 7:-8
left2:ايام	2:-9 3:13 5:-8 6:-16 7:-11 9:-18 10:-9 11:16
left2:بدايه	5:10 6:-14 9:-9
left2:بعد	2:-8 5:-22 7:17
left2:بعدما	0:-11 3:15 6:-19 9:14 11:-11
left2:بين	1:-12 2:-14 3:-25 4:-24 7:-20 8:10 9:-11
left2:تبادل	2:-20 4:-9 6:15 10:-11
left2:تحت	1:-9 3:-14 5:-8 6:-15 7:19
left2:تعلن	6:11
left2:تقول	4:12 6:-16 7:16 10:-9 11:-13
left2:ثلاثه	5:16 6:-13
left2:ثم	2:-9 5:-24 6:23 7:-16 10:8
left2:جثامين	5:10 7:-18
left2:جثث	5:13 6:-21 8:16 10:-16
left2:جري	5:-11 6:13
left2:جريحا	5:27 6:-21
left2:جنديا	0:29 2:-17 4:36 6:-54 7:-20 8:15 10:-15
left2:حتفهم	2:-9 6:-15 7:20
left2:حتي	0:15 1:-10 3:-15 4:-17 5:-29 6:23 7:-10 11:-10
left2:حيث	0:-16 2:-9 3:-13 4:-8 6:33 10:-20
left2:حين	0:-10 2:-15 4:-19 7:20
left2:خطف	0:33 3:-10 10:-24
left2:خلال	1:11 3:24 6:-13 9:-9 11:-19
left2:خمسه	4:12 5:-9 6:14 10:-14
left2:ذلك	0:20 6:-17 7:-11
left2:ساعه	5:-27 6:34 7:-8
left2:سبعه	2:-9 4:-20 5:13
left2:سيده	5:-8 6:9
left2:شخص	3:-22 5:15 6:-14 7:-8 9:19
left2:شخصا	0:-9 1:-13 3:15 4:-9 5:29 6:-11 7:-20 9:-11 10:-9 11:-11
left2:شهداء	5:29 6:-29
left2:شهيدا	5:20 6:-13
left2:عبر	3:-18 9:28 11:-19
left2:عثر	0:-26 2:17 5:-20 6:25 7:-17
left2:عدد	1:-17 3:-9 6:15 9:-11 11:11
left2:عشر	0:-18 5:8 6:19 7:-20
left2:علي	0:-20 1:-12 2:14 3:-11 5:-8 6:-14 7:10 10:-17
left2:عمليات	2:-10 4:-8 6:16 7:-16 8:-8 10:14
left2:عن	0:-26 1:-19 2:-14 3:-38 4:31 5:-14 6:12 7:-54 9:-14 10:-12 11:-25
left2:غزه	2:17 6:-11
left2:غير	3:32 6:23 7:-9 9:-15 10:-9 11:-44
left2:فضلا	4:-16 7:16 8:-8 9:-20 10:-9 11:21
left2:في	0:-8 1:-25 6:-16 7:-40 9:15 10:-24 11:-28
left2:فيما	0:-19 1:-8 2:-9 3:-14 4:-26 5:8 6:8 7:16 8:-11 10:-35
left2:قافله	1:-11 3:-18 6:-18 11:24
left2:قال	5:-29 6:28
left2:قبل	2:15 3:30 4:-28 5:-13 6:9 9:-9 10:-23 11:-19
left2:قتل	0:-14 5:-9 6:28 10:-11
left2:قتلوا	2:16 3:-8 4:-14 5:18 6:-15 10:-14
left2:قتلي	5:12 6:-18 7:10
left2:قتيلا	0:-11 3:-8 5:14 6:-9
left2:قد	0:-16 1:23 2:17 4:-25 5:-16 7:-22 9:9 10:-23 11:-18
left2:كان	0:-18 1:-11 4:18 6:-20 7:-14 8:-19 10:18 11:-12
left2:كل	6:-13 7:15
left2:كييف	2:16 4:-18 5:-11 6:-13 8:16 10:-13 11:-8
left2:لا	0:-23 2:-21 3:14 4:32 6:9 7:-8 8:-10 10:-28 11:-22
left2:للاجيين	3:9
left2:للهجره	3:19 6:-14 7:-11 9:-10
left2:ما	0:-18 1:-8 2:-23 3:13 4:19 5:-12 6:-25 7:8 8:-9 9:15 10:-13 11:-27
left2:مدنيا	5:34 6:-34
left2:مدنيين	3:9 5:30 6:-36
left2:مساء	0:9 2:21 6:-24 10:-10
left2:مسلحون	0:24 4:-20 6:15 10:-16
left2:مصابا	5:33 6:-32
left2:مصرعهم	7:-10
left2:مطلع	0:16 2:-10 6:10 7:-9 10:-14
left2:مع	3:10 5:10 6:-15
left2:ملايين	3:13 6:-11
left2:من	0:9 2:10 3:-26 5:-23 6:-25 8:-23 9:14 11:-33
left2:منذ	0:11 6:11 7:-9 10:-10
left2:منهم	0:16 4:-8 10:-14
left2:مواطن	5:11
left2:نقلت	3:-10 8:16 9:17 10:-16 11:-16
left2:هذا	1:19 3:-10 6:-23 7:-11 9:-10 11:14
left2:واحتجزت	6:11
left2:واحد	0:-9 2:-8 4:-8 6:12 7:-10 8:19 10:-24
left2:واحده	5:22 6:-15
left2:واضاف	0:-13 1:-18 2:-30 3:-27 4:-42 5:44 6:-25 7:-32 8:8 9:-18 10:12 11:-13
left2:وتستضيف	9:16 11:-8
left2:وعلي	0:-14 1:-14 3:-16 4:-16 5:-11 6:-22 7:-16 8:-10 11:29
left2:وفاه	2:20 4:-17 6:-17 7:17
left2:وفيات	5:11
left2:وقال	3:-26 4:18 5:-31 7:-25 10:-8 11:23
left2:وقد	0:-10 2:-10 3:-25 4:-8 5:-14 6:16 7:-15 10:-17 11:20
left2:ولا	0:-16 2:-26 3:20 4:18 5:-36 6:-40 7:44 8:-22 9:-25 10:-27 11:-14
left2:وما	3:-12 4:29 5:-10 6:-23 9:9 10:-28 11:-13
left2:ومن	0:18 1:-8 2:-20 3:16 4:-23 5:-9 6:-16 7:-10 8:-10 10:-8 11:-9
left2:يعلن	0:-16 10:21
left2:يناير	0:-17 2:-25 4:21 6:-22 8:-10 10:9
left2:•	0:13 3:-22 4:-12 6:-17 7:-12 10:-10 11:31
left3:	0:-11 3:-16 5:12 6:9 7:-12 11:14
left3:"	0:11 4:-23 5:-21 6:-12 8:-17 9:-37 10:-26
left3:#	0:56 1:-29 3:-18 4:-8 5:39 6:-24 7:-21 8:-23 9:-10 10:-35 11:-64
left3:)	0:-8 2:-8 3:-21 5:-22 6:32 7:-12 10:-9 11:28
left3:,	0:-15 1:-11 2:-54 3:-25 4:29 5:20 6:-30 7:24 8:-13 9:-37 10:-9
left3:-	0:-11 1:-18 3:-38 4:-16 5:-30 6:54 7:-31 9:-18 11:-26
left3::	0:11 1:-18 2:-48 3:-29 4:26 5:-25 8:-14 10:-13 11:-40
left3:اباد	0:-9 3:9 4:-13 5:-18 6:9 7:-8 8:-10 9:-16 10:-10 11:13
left3:ادي	3:20 4:-9 5:-12
left3:اربعه	0:17 3:12 4:-10 6:-12 7:-25 10:-13
left3:استشهاد	5:22 6:-18
left3:اسفر	6:16
left3:اشخاص	2:-10
left3:اطباء	5:-9 6:12
left3:اطفال	0:-15 4:-9 5:-12 7:-9 10:17
left3:الاحمر	2:-9 6:21 7:-12 8:12
left3:الاسراييلي	2:20 6:-10
left3:الاف	3:10
left3:الاقل	5:-10 6:23
left3:الامم	0:12
left3:الاول	0:27 1:-11 2:-20 3:-10 4:-12 5:-8 7:-18 8:-13 11:-8
left3:البلاد	1:10 3:-31 6:13 11:15
left3:التي	6:-16 7:16 11:8
left3:الجيش	0:-18 4:-10 5:17 6:8 10:13
left3:الحرب	2:-18 3:-10 4:-22 5:-9 6:12 7:-8 8:22 9:-9
left3:الخميس	6:13
left3:الدفاع	4:-10 6:10 7:13
left3:الدوليه	2:10 3:19 4:-12 6:-15 7:-13 9:-11
left3:الذي	1:-21 5:-21 6:34 7:-15
left3:السبت	2:-12 6:-13 8:-8 10:22
left3:السلطات	4:-8 11:11
left3:الشهر	6:17 9:-10
left3:الصحه	6:10
left3:الطواري	5:-31 6:32
left3:العام	0:12 1:10 4:-10 7:-9
left3:الف	3:14 11:-21
left3:الفا	3:22 8:11 9:-16 10:-13 11:-19
left3:القتلي	1:29 5:-54 6:25 7:-12
left3:القطاع	2:41 4:-34 6:-23 8:-16 10:-34
left3:القوات	6:14
left3:الماضي	0:-17 2:-10 6:24 10:-9
left3:المدنيه	6:-8 7:20
left3:الوفيات	5:-12 6:25 7:-23
left3:الي	1:-9 2:-28 4:-42 5:-9 7:8 8:-12 9:-9 10:16
left3:ان	0:-13 1:-29 2:-18 3:-15 4:25 5:-45 6:22 7:-38 8:27 9:-23 10:-30
left3:انه	0:-11 1:-10 3:-9 4:16 5:-11 6:12 7:-25 10:-11
left3:انها	0:-9 1:-10 2:20 3:-11 4:-14 5:-11 8:-11 10:-19 11:-10
left3:ايام	3:-25 6:11 9:25 10:-10 11:-8
left3:بحسب	9:-12 11:11
left3:بدايه	11:18
left3:بعد	3:12 4:-11 6:-22 7:24 9:-17 11:-9
left3:بين	0:-13 1:-8 3:-14 4:-13 5:-15 6:33 7:-9 9:-17 10:-16 11:10
left3:بينما	0:16 3:-16 4:-13 5:17 6:-17 7:-16 10:-18 11:20
left3:بينهم	2:-8 4:11 10:-16
left3:تسعه	5:29 6:-22
left3:تعلن	0:-9 10:15
left3:تقول	4:-8 7:14
left3:ثلاثه	2:-10 5:16 6:-9
left3:ثم	0:-20 2:-9 4:15 5:14 6:-25 10:10
left3:ثمانيه	6:15 7:-11
left3:جثث	6:9
left3:جثه	7:-11
left3:جريحا	2:-14 4:-14 5:17 6:-23 7:14 10:-12
left3:جنوب	3:-19 9:21 11:-14
left3:حتي	0:-32 2:-11 3:-9 4:-21 5:-18 7:-15 9:-9 10:22 11:10
left3:حصيله	3:-13 5:-18 6:37 7:-12
left3:حين	3:18 5:-10 6:-11 7:13 8:11 11:-12
left3:خلال	0:-10 1:12 3:12 5:9 6:-9 7:-9
left3:خمسه	5:10 7:-18 8:12 10:-13
left3:روسيا	2:18 4:-22 6:-9
left3:سبعه	5:10 6:-8
left3:سته	0:-22 3:11 5:25 6:-30
left3:شخص	3:-17 9:18
left3:شخصا	0:-9 1:-8 3:10
left3:صباح	0:8 5:-8 7:11 10:-8 11:-10
left3:طفلا	3:-8 5:16
left3:عاد	3:-16 11:16
left3:عام	3:11 9:-23 11:19
left3:عبر	3:-25 9:11
left3:عدد	0:12 1:-18 4:-8 11:-27
left3:عشر	2:-10 4:13 5:24 6:-13 7:-8 10:-12
left3:عشره	3:20 9:-18
left3:علي	1:17 2:19 3:-11 4:-23 5:15 6:-31 7:-21 8:-17 9:10 10:8 11:-13
left3:عن	0:-8 2:17 3:21 4:-20 5:11 6:-37 7:17 8:-10 11:-29
left3:عند	0:19
left3:غزه	2:-11 8:19 10:-8
left3:فجر	0:-8 2:16 4:-15 5:-11 6:-19 7:-9 8:-9 10:11
left3:في	0:24 1:-8 2:-9 3:-11 4:17 5:-31 7:-25 8:-23 9:-38 10:8 11:-64
left3:فيما	3:-9 4:10 5:-14 6:14 9:14 11:-14
left3:فيه	0:-13 5:13
left3:قباله	6:25 7:-17
left3:قبل	1:-12 2:18 3:22 4:-28 5:-11 6:-36 7:-16 8:-26 9:-23 10:-18 11:10
left3:قتل	0:-17 1:21 2:-11 3:10 4:-20 6:-11 7:-15 9:-9 10:-17
left3:قتيلا	0:-28 3:20 5:11 6:-25 7:18
left3:قد	0:-19 1:-12 2:-15 3:-30 4:-28 6:31 7:-19 8:-10 9:20 10:-14
left3:قرب	8:-10 11:-13
left3:قريه	3:15 5:-13 6:12 7:-14 11:-18
left3:كان	3:8 5:-13 6:-20 9:19
left3:كانوا	0:-12 2:-8 3:11 4:21 6:-20 7:-9 10:-15
left3:كانون	1:18 3:12 7:-11 9:-21 11:-11
left3:كل	0:-11 2:-13 4:21 10:-15
left3:كما	0:9 2:-15 3:-14 5:-10 6:26 8:-21 10:-11
left3:لا	2:-17 4:10 6:-15 7:22 8:-11 10:-8
left3:لم	0:-18 2:-24 4:17 5:-19 6:15 7:-20 8:-10 9:-9 10:18 11:-17
left3:ما	4:-23 5:10 7:15
left3:محليه	4:16 7:-9
left3:مدنيا	2:-18 4:21 5:14 6:-12
left3:مساء	5:-11 6:16
left3:مستشفي	5:13 6:-11
left3:مشيرا	5:13 6:-12 9:23 11:-24
left3:مصابا	5:22 6:-15
left3:مصرع	5:25 6:-23
left3:مطلع	6:-9 10:12 11:21
left3:مقتل	5:19 6:-15
left3:مليون	3:-24 9:23 11:-9
left3:من	1:-26 2:-34 4:-41 5:-36 7:-44 8:31 9:16 11:-56
left3:منذ	0:-14 1:-12 3:-25 7:-22 8:-16 9:-32 11:31
left3:منها	6:12
left3:منهم	0:-15 2:-10 3:-27 4:-16 5:-8 6:27 9:20 11:-21
left3:نازح	3:30 6:-11 9:-26 11:-9
left3:نحو	1:21 3:-13 6:-14 11:-15
left3:هذا	0:-11 1:-10 3:10 4:-9 5:-33 6:19 7:20 10:-12 11:-14
left3:و	0:11 3:-9 4:-23 5:-18 7:-16 10:10
left3:واضاف	2:-16 10:23
left3:والبحث	6:-28 7:31
left3:وان	0:18 2:14 5:-19 6:-9 7:-18 10:-20
left3:وزاره	3:-16 6:20
left3:وعشرين	0:19 5:19 6:-19 10:-19
left3:وفاه	0:-9 1:20 3:-10 6:-22 7:-18
left3:وقد	2:-12 8:-12 10:17
left3:ولا	0:-19 2:-17 4:-10 7:24 10:-18
left3:ومن	0:-11 3:11 4:-12 5:-17 6:13 8:-15 10:14 11:-9
left3:يناير	0:17 2:-9 4:-14 8:-20 10:10 11:15
left3:يوما	3:-10 6:13
left3:•	3:13 5:-10 6:-15 7:17 11:-21
many	0:13 1:-10 2:-23 3:-28 4:-20 6:-8 7:-21 11:-11
mostly:abducted	0:47 1:-19 2:-12 3:-32 4:-11 6:-70 7:-31 9:-12 10:-11 11:-13
mostly:aid	0:-14 1:-21 2:-16 3:9 4:-33 6:14 7:-35 8:-15 9:23 10:-20 11:-35
mostly:allocated	5:15 6:-12
mostly:casualty	0:-52 2:-21 4:-17 5:10 6:11 8:-36 9:-63 10:-41 11:-23
mostly:displacement	0:-43 1:-41 2:-23 3:-24 4:-44 5:-27 6:15 7:-18 8:-32 10:-34 11:39
mostly:held	0:-23 2:-8 4:32 6:-20 7:-9 8:-20 10:-11
mostly:hostage	1:-91 2:22 3:-36 4:20 5:-50 6:-29 7:-11 8:11 9:-80 10:15 11:-86
mostly:injured	0:-27 1:-22 2:-9 3:14 4:-27 5:24 6:21 7:-38 8:-16 9:-13 10:-14 11:-27
mostly:killed	0:-11 1:-20 2:11 3:13 5:10 6:-23 8:-52 9:-12 10:-33 11:-36
mostly:pledged	0:-13 1:-13 4:-14 5:-20 6:19 7:-21 8:-8 9:22 10:-8 11:-40
mostly:prisoners-exchanged	0:-20 1:-18 3:-14 5:-13 6:15 8:-14 9:-11 11:-12
mostly:released	0:9 2:-17 4:16 8:17 10:-43
mostly:returned	0:-16 1:-20 2:-8 4:-16 5:-18 6:-22 8:-15 9:9 10:-16
near:اباد	0:-11 1:-8 2:-21 4:-30 5:21 7:-12 8:-11 9:-23 10:-17 11:23
near:ابار	3:-8 9:10
near:ابتدا	0:28 4:-10 10:-22
near:ابريل	0:-16 1:-10 2:-17 3:-34 4:14 5:-11 6:23 7:-14 10:-16 11:12
near:ابعد	0:-13 1:-9 2:-14 3:-14 4:-27 5:-17 6:-16 7:-11 8:45 9:-13 10:-44 11:-23
near:ابلغ	1:16 6:-9
near:ابلغت	5:13 6:-11
near:ابناء	0:-10 2:-23 3:-21 4:-11 5:-11 6:12 8:20 10:-16 11:14
near:ابناي	0:-12 1:-10 3:-29 4:-14 6:14 8:-18 9:-20 10:-17 11:25
near:ابو	6:16
near:ابواب	2:-10 4:-14 5:21 8:-9 10:-12
near:ابيض	6:11
near:اتجاه	9:-17 11:18
near:اتصال	4:-12 5:-12 6:-8 7:25 8:-10
near:اتفاق	0:-11 2:-42 4:-28 6:37 7:-15 8:13 10:-49
near:اتلفت	5:14 6:-11
near:اتهام	2:-12 6:24
near:اثار	2:-18 3:-15 4:-31 5:-17 7:14 8:-11 10:-17 11:16
near:اثر	0:-13 2:-21 3:-11 4:-24 5:-11 6:-29 7:53
near:اثنا	0:23 3:-8 4:-18 7:-9 10:-11
near:اثناء	1:-8 3:-34 4:10 5:22 6:-17 7:-39 8:-15 9:-9
near:اثنان	0:-13 1:-11 2:-14 3:-30 4:-41 7:9 8:12 9:-12 11:-12
near:اثنتا	0:-29 2:-8 3:-10 6:-8 8:24 10:-10
near:اثنتي	0:16 2:-10 6:14 10:-26 11:-10
near:اثني	0:-10 2:-12 4:23 5:13 7:-24 8:-10 10:-22
near:اثنين	0:21 1:-17 3:-20 4:-29 5:-17 6:-34 7:20 8:-10 10:14 11:-12
near:اثيوب	0:-13 3:-34 4:-10 5:-16 7:-12 8:-11 9:32 10:13
near:اجانب	2:-15 4:12 5:-15 8:-9 10:-16
near:اجبرت	3:15 7:-8
near:اجتما	3:-10 6:10 11:9
near:اجريت	5:16
near:اجلاء	3:36 5:-9 6:-19 7:-8 8:-12 9:-11 11:-18
near:اجلت	3:24
near:اجلي	0:-9 3:13 5:-8 6:-30 7:10
near:اجمال	1:-20 3:-10 5:20 6:-19 7:-18 8:13 9:-16 10:-12 11:9
near:اجنبي	0:16 2:8 4:10 6:-13 7:-9 8:-11 10:-34
near:اجهزه	4:-8 6:-8 8:-14 10:15
near:اجيين	3:23 9:-16 11:-9
near:احادي	4:-9 5:16 6:-16 8:11
near:احتجا	0:-36 4:32 5:-8 6:-35 8:-30 10:-33
near:احتجز	0:8 5:-11 6:-17 7:-29 8:-13 10:23
near:احترا	3:21 5:-14 6:-19
near:احتلا	2:-20 3:9 6:30 8:-21 10:-12
near:احد	0:-26 1:9 3:-27 4:-16 8:-14 9:-14 10:18 11:-42
near:احدا	1:-9 2:-35 3:-10 5:27 6:-17 7:17 8:-25 9:-16 10:-32 11:-9
near:احداه	0:-21 2:11 3:-8 4:13 5:23 6:-20 10:-15
near:احده	0:11 1:-22 2:-23 3:-9 7:-13 8:-15 9:-11 10:18 11:-28
near:احدهم	0:32 1:-13 2:-52 3:-15 6:-12 8:-25 9:-14 10:-22 11:-10
near:احدي	0:-10 2:-9 3:-8 4:10 6:-14 7:-11 8:-17 10:13
near:احرق	0:-20 4:-11 6:23 10:-9
near:احرقت	3:10 6:12
near:احصاء	5:13 6:-11
near:احصت	0:15 5:8 6:-11 10:-22
near:احصي	0:-14 3:14 4:-13 6:25 9:-13 11:-10
near:احصين	3:-9 4:-14 5:-16 6:30 7:-10
near:احمد	0:-19 4:20 10:-11
near:احمر	0:-21 1:-18 2:19 4:-31 5:12 6:-15 9:-13 11:-23
near:احياء	0:-10 1:-17 2:14 3:-24 4:-8 5:-25 6:10 7:-10 9:-8 11:-21
near:احيل	5:10
near:اخبار	3:-8 5:-8 7:19
near:اختطا	0:30 2:-9 3:-23 4:-21 5:-8 10:-16
near:اختطف	0:35 2:-20 3:-15 4:-24 5:-15 6:-23 7:10 8:-8 10:-18 11:-8
near:اختفي	1:18 3:-9 5:-12 6:-20
near:اختنا	5:26 6:-21
near:اخذوا	0:44 2:-30 4:21 5:-22 6:-46 7:-26 10:-18
near:اخر	0:-17 3:21 4:-23 8:17 11:-22
near:اخرج	3:23 9:-21
near:اخرجت	6:9
near:اخرجن	0:-15 1:-8 3:-14 5:-10 8:21 11:-11
near:اخرجو	4:-17 6:20
near:اخرها	5:14 6:-15
near:اخرون	0:30 2:9 5:-31 6:12 7:-12 10:-42
near:اخري	0:-13 1:-30 2:-21 3:-47 4:17 6:19 7:-38 8:-16 9:-20 10:-33 11:11
near:اخرين	0:-37 1:-20 3:15 4:12 5:-35 8:-25 11:-41
near:اخلوا	6:-11 10:8 11:-9
near:اخلي	2:11 4:-21 5:-11 6:-23 7:-21 8:-16 10:9
near:اخيرا	5:-15 6:18
near:اخيره	2:-27 3:-18 4:-20 5:-11 6:12 7:-12 8:-8 10:25 11:-12
near:اداره	0:-16 1:-10 2:-8 3:-14 4:-13 5:-40 6:29 7:-8 8:-13 10:-13 11:15
near:اداما	3:-21 6:21 7:-13 9:-9 11:-11
near:ادت	5:-17 6:23
near:ادعاء	0:10 10:-9
near:ادلب	0:-8 1:-8 3:19 5:-13 6:-22 7:-8 9:-15 11:9
near:ادي	0:-20 1:-8 2:-21 3:27 4:-24 5:-43 6:30 8:-12 9:-14 10:-10 11:-17
near:اذا	0:-16 1:-12 2:-29 3:-9 4:-35 5:-14 7:-18 8:-34 9:15 11:11
near:اذار	3:9 5:16 6:-15 7:-10
near:اذاعه	1:-15 5:-9 6:27 7:-9
near:اربع	0:-11 2:-8 4:14 5:-9 7:-9
near:اربعا	1:-8 3:-10 5:16 6:9 7:-18 10:-9 11:11
near:اربعم	3:9 4:13 5:8 8:-17 9:-14 10:-11
near:اربعه	0:11 1:-29 3:-30 4:12 5:13 6:-26 7:9 8:-39 9:-38
near:اربعو	2:-19 4:-14 8:19 10:-10
near:اربعي	0:-27 2:18 3:-8 4:-38 5:17 6:-23 7:10 8:8 10:-10
near:ارتفا	1:29 5:-35 6:17 7:-20
near:ارتفع	0:-10 1:-13 2:-12 3:-13 5:26 7:-30 10:-12 11:-11
near:اردن	3:-23 9:-34 11:40
near:ارض	6:9 7:-15 10:11
near:ارضي	5:11
near:ارضيه	3:-12 11:13
near:ارغم	3:16 6:-11
near:ارقام	3:-9 6:11 9:15 11:-9
near:اركان	1:20 5:-9 8:-13
near:ارمين	0:-9 3:-14 4:13 5:9 6:-21
near:ارهاب	0:-12 4:-11 5:12 6:-21 7:-9 10:19
near:ارواح	1:-9 5:-20 6:24
near:ازمه	3:17 11:-10
near:ازيد	3:16 6:13 9:-19
near:اسابي	0:-26 1:-8 2:-21 3:-10 4:-34 5:-14 6:-30 7:-18 8:28 10:14
near:اساس	0:24 4:-20 6:-21 8:-11 10:-13
near:اسبان	6:18
near:اسبوع	0:-21 1:-22 4:-52 5:-15 6:18 9:8 11:-33
near:استبع	5:-10 6:13
near:استشا	0:8
near:استشف	1:-8 5:37 6:-43 7:-25
near:استشه	0:-9 2:-8 5:11 6:9 7:-10 11:-8
near:استعا	0:-11 3:-25 4:-24 6:-26 8:22 9:-15 10:-13 11:26
near:استقب	0:-13 1:-13 2:-11 4:-18 7:-24 10:-8 11:16
near:استقر	3:-8 6:13
near:استلم	6:-8 8:21 9:-8 10:-14 11:-13
near:استمر	0:-14 1:18 3:-11 4:13 6:-9 7:-11 9:-20 10:-23
near:استنا	1:-10 3:-24 4:-17 5:-11 7:23 8:-17 9:-10 10:-19 11:-25
near:استهد	5:11 6:15
near:استول	0:-10 4:21 5:-11 6:-20
near:اسر	0:-44 1:-16 2:40 3:-26 4:23 5:-38 6:-71 8:-46 9:-12 11:-16
near:اسراه	4:8 8:21 10:-19
near:اسراي	0:-9 1:-14 6:-10 7:-32 8:-15 9:-12 10:17 11:-19
near:اسرت	4:28 5:-14 6:-30 7:-16
near:اسرته	5:16
near:اسره	0:-22 3:12 4:10 5:-23 7:13 9:-13 10:-10 11:-16
near:اسروا	0:25 2:-24 4:15 5:-12 6:-41 7:-10 8:14 10:-15
near:اسري	0:-30 1:-8 2:14 3:-16 4:12 5:-16 6:-34 7:-18 8:16 9:-8 10:-20 11:-11
near:اسط	1:17 5:-11 6:-9
near:اسعاف	3:-10 6:19 7:-22 11:-11
near:اسفر	6:28
near:اسفرت	5:-12 6:16
near:اسكنو	5:-8 6:-12 11:12
near:اسلام	0:-12 1:-10 2:-21 3:-35 4:-31 5:-8 6:32 7:-12 8:-12 9:-35 10:-17 11:45
near:اسم	1:20 3:-21 4:-17 5:-8 7:-12 8:11 11:-13
near:اسما	6:-11 7:13 11:-10
near:اسماء	3:-10 5:-18 6:15 7:9
near:اسماو	3:-10 5:23 6:-14 7:-13
near:اسمه	0:-9 1:28 3:-11 4:32 5:-33 6:-44 7:-14 8:-14 9:10 10:-8
near:اسهال	6:14
near:اسير	2:-14 4:-17 6:-17 10:18 11:-11
near:اسيرا	0:-17 2:-43 4:8 5:-14 6:9 7:-13 8:-10 10:11
near:اشار	3:20 9:-17
near:اشتبا	6:21
near:اشخاص	1:20 2:-17 3:-24 4:-15 6:-16 9:-8 10:-21 11:-13
near:اشهر	0:14 1:-14 3:-42 4:-13 5:-27 6:18 7:-16 8:-21 9:32 10:-20 11:-20
near:اصاب	5:27 6:-23
near:اصابا	3:-14 5:62 6:-50 7:-11 11:-12
near:اصابت	5:28 6:-17 7:-8
near:اصابه	0:-20 1:-19 2:-18 3:-37 4:-19 5:33 7:-32 9:-10 10:-12 11:-16
near:اصحاب	2:-17 6:32
near:اصطدم	6:12
near:اصفر	2:-29 4:-12 5:-10 6:32 10:-17
near:اصل	0:12 1:-16 2:31 3:24 4:16 5:-19 6:-37 7:-32 8:-23 9:-21 10:-8 11:-32
near:اصيب	0:-22 1:-22 2:-38 3:-46 4:-44 5:63 6:-19 7:-31 8:-26 9:-20 10:-45 11:-21
near:اصيبا	5:25 6:-25
near:اصيبت	0:-9 5:28 6:-26
near:اصيبو	0:-13 1:-12 3:-14 4:-10 5:44 6:-29 7:-11 11:-9
near:اضاف	0:8 1:-26 2:-15 3:13 4:-9 5:43 6:-19 7:-44 9:-33 11:-45
near:اضافت	0:-8 6:12 7:10
near:اضافه	0:-15 1:-8 2:-32 3:-47 5:-18 6:15 8:-23 9:-16 11:24
near:اضافي	2:27 3:20 4:-11 6:-19 9:-13 11:-9
near:اضطر	3:29 11:-23
near:اطباء	0:23 1:-10 2:-13 3:-21 4:-32 5:-31 6:32 7:-22 8:-16 10:-27 11:-10
near:اطراف	4:-23 5:30 6:-22 7:-27 8:17
near:اطفاء	3:-8 6:9
near:اطفال	0:-15 1:-27 2:-52 4:-54 5:9 8:-29 9:-14 10:23 11:-12
near:اطفاي	5:24 6:-24
near:اطلاق	0:-30 2:-22 3:-12 4:-30 6:-10 7:-13 8:-22 9:-8 10:32 11:-11
near:اطلق	0:-8 2:-13 4:-21 6:-21 7:-15 10:33
near:اطلقت	2:-10 4:25 6:-33 8:32 10:-38 11:-10
near:اطلقو	0:-20 1:-12 2:-28 3:-14 4:-27 5:-12 6:-39 7:-16 8:-14 10:50 11:-22
near:اعاد	2:-17 6:18 8:8 10:-20
near:اعادت	0:-17 1:-14 2:-23 3:-26 4:-18 5:-9 6:-18 7:-12 8:-16 10:19 11:25
near:اعاده	2:-15 6:14 8:-8 9:-9 11:8
near:اعادو	2:-20 4:-17 7:-11 10:14 11:-12
near:اعترض	4:-10 8:14
near:اعتقل	2:-8 4:-20 6:-11 8:22
near:اعداد	5:-8 6:13
near:اعدام	0:-9 2:15 4:-14 6:-20 8:16 10:-26
near:اعدمت	0:-10 2:33 4:-16 6:-22 8:-11 10:-33
near:اعدمو	2:38 4:-19 5:-9 6:-18 8:-14
near:اعرف	0:18 3:-9 4:-15 7:-8 10:-8
near:اعصار	5:-15 6:11
near:اعلام	2:16 4:-8 5:-22 6:15 7:-8 8:-8
near:اعلن	0:-25 1:-12 2:14 4:-31 5:10 6:14 7:-31 8:-11 9:-8 11:-13
near:اعلنت	0:-30 1:-14 2:9 3:-30 4:-29 5:8 6:-18 7:30 8:-8 9:-12 11:-27
near:اعلنه	6:22
near:اعلي	0:-18 1:12 2:-8 4:-8 5:-16 6:25 7:-19 11:-10
near:اعمار	0:12 3:-20 4:-12 5:16 6:20 7:-30 10:-8
near:اعمال	3:15 5:13 9:-19 11:-8
near:اعوام	6:18
near:اعيد	0:-18 5:-9 6:9 9:-15 10:11 11:-14
near:اغاثه	0:-15 2:-9 4:15 5:17 7:-10 8:-8 10:-15 11:-12
near:اغاثي	0:13 4:-10
near:اغذيه	0:-18 2:23 4:-15 5:12 6:-10 10:-16
near:اغسطس	3:-16 6:13 11:10
near:اغلاق	5:-9 6:18
near:اغلبه	3:14 11:-12
near:اغنام	0:20 5:-13 6:-15 10:-9
near:افاد	0:-19 1:-9 2:13 3:-8 4:-15 5:26 6:-24 7:-10 10:12
near:افادت	6:8 7:-11 8:15 10:-15
near:افتتا	3:-10 5:15 6:10
near:افراج	0:-39 1:-13 2:-36 3:-14 4:-9 5:-11 6:-48 7:-22 8:25 10:22 11:-11
near:افراد	5:23 7:-24
near:افرج	2:8 3:-10 4:-42 5:-11 6:-19 7:-13 8:23 10:13 11:-8
near:افرجت	2:-14 4:-9 10:15
near:افريق	4:22 6:-19
near:افغان	3:-12 5:-24 6:27 7:-9
near:اقارب	3:19 5:-14 9:-9 11:-14
near:اقتاد	0:39 1:-10 2:-31 3:-17 6:-21 7:-16 8:-16 9:-17 10:-44 11:-9
near:اقتحا	0:-20 2:-11 4:11 5:31 10:-18
near:اقترا	3:13 9:-8
near:اقتصا	3:12
near:اقدام	0:-9 2:-12 4:19 5:-9 6:-16 7:-13 8:-10 9:-9 11:-8
near:اقر	6:10
near:اقل	1:13 2:21 4:-17 5:9 6:-27 7:13 8:-25 9:-18 10:-27
near:اقلت	4:-9 8:11 11:11
near:اقليم	0:-23 1:-17 2:-17 3:15 4:-32 7:-38 9:28 10:-17 11:-28
near:اكبر	3:8
near:اكتوب	0:12 1:-17 2:-24 3:10 4:-29 5:8 7:-22 8:12 9:-13 11:-24
near:اكثر	0:24 1:-29 2:-56 3:-10 5:-30 6:10 7:-56 8:-36 10:13
near:اكد	0:-38 4:-8 5:11 7:-10
near:اكس	5:8 7:8
near:اكستا	9:-15 11:17
near:اكليد	0:13 4:-14 6:12
near:اكوبو	0:10 5:8 9:-8 10:-11
near:الا	0:-24 1:12 2:-20 3:-37 4:-26 5:-17 7:-42 9:-19 10:16 11:34
near:الاف	0:-26 1:-15 2:9 3:39 4:-13 5:-25 6:-22 7:-8 8:-26 9:14 10:-9 11:-47
near:الان	0:-17 1:-29 2:-22 4:-31 7:-12 8:-9 10:22 11:-24
near:التي	2:-37 5:-24 7:18 8:-27 9:-33 10:-19
near:الحي	2:-9 3:16 6:-13 7:-14
near:الخط	2:-29 4:-12 5:-10 6:32 10:-17
near:الذي	0:-14 1:20 2:-38 3:-32 7:-45 8:14 9:-15 10:-16 11:-14
near:السن	0:-9 3:-12 4:-21 8:17
near:الطب	0:-10 1:-9 2:14 3:-13 4:-16 5:-12 6:18 7:-16
near:الغام	3:-14 5:16 6:-11 11:11
near:الف	3:-17 4:10 5:-12 8:-8 9:30 10:-29 11:-25
near:الفا	0:-25 1:-20 2:-21 3:-26 4:-34 5:-13 6:10 8:17 9:18 10:-44 11:17
near:الله	2:-9 5:-9 8:15 10:-24
near:اله	1:9 2:-11 3:11 5:-10 9:-23 11:-13
near:الي	0:-22 1:-67 2:-44 3:-24 4:-61 7:-57 10:8 11:38
near:اليه	0:-23 1:-17 2:-9 3:12 4:38 5:9 6:-25 7:-30 8:-13 9:-32 10:-26
near:اما	0:-44 1:-31 2:-48 3:-18 4:-20 6:20 7:13 8:13 9:-27 11:-51
near:امارا	0:-12 2:-11 4:-16 6:-10 8:-14 10:29
near:امام	3:17 6:8 11:-15
near:امامي	2:16 5:-10 6:-24 7:13
near:امر	4:10 5:-14 6:18 7:-15
near:امرات	2:-10 4:10 5:8 7:-12
near:امراه	1:18 2:-19 3:-27 4:-16 6:10 8:-9 9:-12 10:-32 11:-22
near:امس	0:-14 1:9 2:26 3:-12 4:-23 6:-15 7:-14 9:-19 10:-26 11:15
near:امطار	6:19 7:-8
near:امم	0:9 1:-15 2:-19 3:-11 5:-30 6:12 7:-15 8:-16 9:21 10:-27 11:-12
near:اممي	0:-8 2:-13 3:-11 6:11 8:17 9:13 10:-17 11:-10
near:امن	1:-8 2:-10 3:-10 6:15
near:امني	0:-23 2:-25 3:8 4:31 6:-8 7:-14 10:-24
near:امنيه	4:-8 6:-8 8:-14 10:15
near:امهات	0:-21 2:14 3:-10 5:-8 8:-18 10:-16
near:اميرك	3:12 6:-11 10:9
near:امين	0:-21 2:-8 3:11 4:-15 6:17 10:14
near:انا	0:15 1:-17 2:-20 3:-16 5:-19 6:27 7:-31 8:-13 9:-22 10:-17 11:-8
near:انباء	5:-13 6:31 7:-10 8:-10 11:-8
near:انت	1:-16 2:-14 3:-11 4:-12 5:-26 7:27 9:-10 10:-26
near:انتشا	0:-13 1:-19 2:-14 3:-16 4:-10 6:10 11:-11
near:انتشل	0:-8 1:-9 2:-16 4:-8 5:-28 6:35 11:-8
near:انتقا	4:21 6:-18 7:-10
near:انتها	3:22 6:-22 9:-10 11:-13
near:انتهت	0:-18 4:-20 5:16 6:15 10:-23
near:انحاء	3:21 9:-11
near:انخفا	3:23 9:-23
near:انخفض	9:28 11:-29
near:اندرا	3:19 6:-15
near:اندلس	1:-16 4:20 5:-20 6:8 7:-21
near:اندلع	3:-12 6:14
near:اندون	7:13
near:انذار	3:8
near:انسان	0:-32 1:-11 2:12 3:38 5:-12 7:-11 8:-11 9:-18 10:-18 11:-17
near:انسحا	2:18 3:-17 4:10 5:-10 6:-13 7:-10 8:-10 10:-12 11:-11
near:انطلا	11:9
near:انفجا	5:-10 6:21 7:-18 10:9
near:انقاذ	0:-9 2:-26 4:-12 6:43 7:-18 10:-34
near:انقاض	1:-14 2:-11 3:-8 4:-18 5:-16 6:8 7:33 9:-8 11:-10
near:انقذ	5:11 6:11 7:-15
near:انقطع	0:-10 1:-11 2:-9 3:-19 4:-27 5:-23 6:26 7:16
near:انقلا	5:15
near:انه	0:-22 1:26 2:-26 3:-16 5:-20 10:-25
near:انها	0:-26 1:-31 2:27 3:-13 5:-41 7:-8 9:-31 10:-35 11:14
near:انهار	6:9
near:انهم	0:-26 1:-12 2:-33 3:-10 4:28 5:-9 6:8 7:-25 8:-11 9:17 10:-26 11:-14
near:انهن	0:-19 2:15 6:-35 7:-11 10:-20
near:انهيا	1:-11 5:-14 6:20 7:11 9:-11 11:-8
near:انوا	0:-11 6:15
near:اهالي	0:-14 2:-11 5:-12 6:18 7:21 9:-10 11:-18
near:اهله	2:27 5:-10 6:-18 7:-13 10:11 11:-8
near:اهلي	6:26 7:-24 10:8
near:اوتشا	6:11
near:اودت	3:-11 5:-17 6:37 7:-8 9:-28 11:-11
near:اودي	0:-15 1:-11 2:-8 4:-8 6:10 7:-22 11:-9
near:اوديس	6:-15 8:18
near:اوروب	0:16 2:10 4:-26 6:-10 10:-22
near:اوسط	3:20 6:-8 9:-12
near:اوضح	3:-9 4:-9 5:15 9:-9 11:-17
near:اوضحت	2:-9 4:-11 5:-26 6:29 8:17
near:اوقع	3:12 5:-12 7:-8
near:اوقعت	3:23 9:-20
near:اوقفو	0:40 1:-10 2:-8 3:-16 4:-29 6:-43 9:-16 10:-17
near:اوكرا	0:-21 1:12 2:-15 3:-29 4:-26 6:-12 7:-17 8:39 10:-44 11:-24
near:اول	0:18 1:10 2:26 3:-30 4:-34 5:-30 7:-57 9:10
near:اولا	0:-19 4:-8 10:19
near:اولاد	0:-8 2:-13 6:36 9:-9
near:اولي	0:-28 1:-13 2:-26 3:-9 4:-52 5:23 6:-17 7:-18 8:14 9:-11 10:17 11:-12
near:اوليه	1:15 6:-18 11:12
near:ايات	5:9 11:8
near:ايام	0:-34 2:12 3:-22 4:-36 5:-31 7:-33 9:21
near:ايدي	6:20
near:ايران	1:-8 3:-21 6:15 9:-21 11:29
near:ايزيد	0:-15 3:-20 4:11 6:-11 9:-8 11:20
near:ايطال	1:15 5:8 6:-17
near:ايلول	0:-11 3:8 9:-16
near:اين	2:-8 3:-23 4:-25 5:-18 6:-39 7:28 10:18
near:ايه	1:-17 2:-17 3:9 4:-9 5:-22 6:15 7:-35 8:-15 9:-31 10:16 11:14
near:ايواء	3:28 5:-13 6:-21 7:-10 8:-10 9:-28 10:-19
near:باب	6:10
near:بابنو	3:8
near:بات	3:10
near:باتجا	0:9 3:35 4:-8 6:-9 9:-11 10:-24 11:-20
near:باحتج	0:-16 3:-10 4:35 6:-26 7:-13 8:-10 10:-8
near:باختن	3:-12 5:32 6:-28
near:بارا	3:15 6:-8 7:11 11:-8
near:باربع	3:14 6:-17
near:بارز	6:13
near:باسم	1:-16 2:8 3:-14 4:9 6:10 7:-18 8:-14 9:-24 10:-40
near:باسمه	2:18 4:9 6:-8
near:باع	10:12
near:باقون	0:-8 1:-9 4:15 5:-35 6:-12 9:-16 11:-12
near:باقي	2:-11 6:19
near:باقيا	0:-13 1:-8 2:-14 3:-9 5:18 6:-43 7:-31 8:-14 9:-13 10:19 11:-8
near:باقين	0:-20 2:-34 3:-8 4:-18 5:14 6:34 7:-27 8:21 10:-16
near:باكست	0:-16 1:-17 2:-10 3:-36 4:8 5:-16 6:26 7:-25 11:17
near:بالغ	5:20 6:-19
near:بالغه	3:-14 5:27 6:-16
near:باماك	0:-8 6:-15 7:-10 10:17
near:بان	1:-10 2:13 3:-31 5:-17 6:-18 7:8 8:-8 9:-26 10:11 11:19
near:بانخف	0:-11 1:-12 3:12 6:15 11:-21
near:بانفج	5:38 6:-35
near:بانه	2:12 3:-8 4:12 5:-12 7:-10 8:-9 10:-17
near:بايدي	2:-8 5:-16 6:-23 7:26
near:بتر	5:14 6:-9 7:-10
near:بترت	0:-8 1:-11 3:-16 4:-13 5:44 6:-53 7:-21 10:-10 11:-9
near:بجراح	5:-19 6:23
near:بجروح	2:-9 3:-10 4:-9 5:39 6:-16 7:-9 10:-8
near:بجنوب	0:-8 2:-8 3:8 4:19 5:-14 6:-11 7:-13 11:-8
near:بحاجه	6:11
near:بحث	6:-38 7:45
near:بحر	0:-19 1:20 2:-20 3:-40 4:-35 5:-38 7:26 8:-9 9:-11 10:-21 11:-26
near:بحريه	6:8
near:بحسب	0:-20 1:-37 2:25 3:-21 4:-50 5:-21 7:-47 8:14 11:15
near:بحلول	3:31 5:-10 6:-22 9:-16 10:-13 11:-15
near:بحياه	0:-15 1:-16 2:-12 3:-24 4:-12 6:43 7:-25 9:-32 11:-20
near:بحيره	0:-8 2:-15 4:19 6:8 7:-10 8:-10 11:-22
near:بختون	6:19
near:بدء	2:-30 3:-13 4:-15 5:-16 6:60 7:-13 8:-39 10:-33 11:-9
near:بدايه	1:-15 2:-19 4:24 6:-16 7:-12 8:-15 9:-23 10:-25
near:بذلك	3:-8 4:-9 5:-32 6:43 7:-27
near:برد	6:11
near:برس	2:-10 3:19 4:17 5:-12 6:-9 10:-14
near:برصاص	0:-13 2:8 4:-12 5:17 6:-9 10:-14
near:برلما	2:20 4:-25 5:-9 6:17 7:-27 8:-13 10:-9
near:برنام	0:-19 2:22 3:-18 4:-17 5:21 6:-34 10:-17 11:29
near:بري	6:9
near:بريف	3:-8 4:-11 6:19 7:-14 9:-9 11:8
near:بريه	6:11
near:بزياد	0:10 1:-12 5:-8 6:19
near:بسبب	1:-9 3:-15 6:11 7:-17
near:بسته	1:-8 5:25 6:-28 7:-16
near:بسقوط	6:10
near:بسوها	5:11
near:بشظاي	5:24 6:-14
near:بشهاد	5:9
near:بطاقا	3:-18 9:26 11:-13
near:بطاني	2:-10 4:21 6:-9 10:-20
near:بعثه	3:-10 5:-13 6:18
near:بعد	0:-9 3:-26 5:-45 6:-38 7:25 9:-26 10:14 11:-15
near:بعدما	4:-15 5:-25 6:9 9:21 11:-17
near:بعضها	6:-10
near:بعضهم	0:-8 3:11 4:14 5:-9 6:-27 7:-12 8:16 10:-20 11:-9
near:بعلبك	5:-19 6:22
near:بعين	5:-14 6:16
near:بقاع	9:-9 11:10
near:بقتل	2:-23 6:25 10:-11
near:بقصف	5:9
near:بقي	1:-12 2:13 3:-23 5:-35 6:-28 7:10 8:-21 10:-15 11:-22
near:بقيه	0:-16 1:-10 2:14 3:11 4:-40 5:-22 6:-29 7:12 8:-17 9:-17 10:21 11:-21
near:بلا	0:-23 1:14 2:-26 3:27 5:-12 6:26 8:-14 9:-35 10:-23 11:-32
near:بلاد	0:10 2:-17 3:10 5:-15 6:18 7:-16 8:-13 9:-9 10:-33
near:بلاده	0:-10 2:-18 3:-28 4:-20 5:-12 7:-17 9:13 10:-24 11:12
near:بلاغا	6:-12 7:16 11:-8
near:بلح	6:23 7:-11
near:بلد	2:-12 3:21 5:-9 7:-10 11:-24
near:بلدان	2:-13 3:-9 6:-18 10:-17 11:11
near:بلده	3:29 4:-19 5:-13 6:-11 7:-9 9:-14 11:-9
near:بلديه	5:-28 6:45 7:-13
near:بلغ	0:-15 2:-9 4:-17 7:-17 9:-19 10:-17
near:بلغت	0:-25 3:21 4:-8 5:-15 6:23 7:-9 9:-14 10:17
near:بلغم	5:15 6:-9
near:بما	3:-10 7:10
near:بمستش	3:-16 4:-17 5:34 6:-18 7:-23
near:بمشار	6:-12 7:14
near:بمقتل	0:-26 1:-10 4:-25 5:18 6:27 7:-21 10:-27
near:بناء	6:11
near:بنجاب	3:12
near:بنغلا	6:-13 7:10
near:بنفسي	6:28 9:-8
near:بنقل	6:8
near:بنيرا	2:-9 6:13
near:بها	5:-12 6:23
near:بهم	0:-10 1:-8 2:-8 3:14 4:-20 5:-16 6:-16 7:21 9:-14 10:-8
near:بواقع	3:-8 9:12
near:بوداي	5:-19 6:22
near:بورون	3:-34 6:17 7:-14 9:37 11:-27
near:بوساط	0:10 2:-16 4:-32 5:-8 6:-29 10:25
near:بولاي	0:-20 2:-14 4:-9 5:-11 6:34 7:-9
near:بولدك	1:-9 3:13 9:-21 11:8
near:بولو	5:-17 6:25 7:-9
near:بيان	0:-36 1:10 2:-12 3:-23 4:-38 5:-17 6:-12 8:19 9:-15 10:9
near:بيانا	0:-13 1:-12 4:-17 5:-17 6:14 7:-11 8:-22 9:-23 10:23
near:بيت	0:-22 1:-18 2:-12 3:-25 4:16 5:-22 6:-25 7:26 8:-17 9:-21 11:-24
near:بيتا	5:-9 6:18
near:بير	6:18
near:بيلغو	5:18 6:-13
near:بين	0:14 1:41 2:-37 3:-50 4:-40 7:-51 8:11 10:-33
near:بينما	1:11 2:-20 5:13 6:-27 7:16 8:-9 9:-16 10:-12 11:15
near:بينها	2:-20 4:-12 5:-14 6:38 8:-32 10:-27
near:بينهم	0:-17 1:8 2:-18 3:-43 4:-40 5:23 7:-90 9:21 11:-48
near:بينيا	6:12
near:بيوته	1:-10 3:11 4:-9 5:-18 7:-9 8:-8 10:-18 11:13
near:تابع	1:16 2:-8 3:-13 4:-20 5:25 6:-25 11:12
near:تابعت	4:-18 5:11 6:-10 7:-9
near:تابعه	1:-16 3:-14 4:18 5:-17 6:-10 7:-18 11:12
near:تاسعه	5:-28 6:34
near:تاكدت	1:-16 6:27
near:تايلا	0:-10 2:26 3:18 4:-25 6:-27 8:-11 9:-10
near:تبادل	0:-12 2:-35 3:-14 4:-22 8:36 10:-27 11:-10
near:تبقي	2:17 3:-15 4:-16 6:-21 9:20 11:-14
near:تبلغ	2:-9 3:-18 4:11 5:-21 6:27 7:-11
near:تبين	6:-9 7:16 11:-8
near:تتباد	2:-23 4:-23 6:19
near:تتبع	3:11 9:-8
near:تتحدث	0:-16 2:17 3:-10 5:-9 10:-10
near:تتراج	6:11
near:تتراو	0:10 4:-10 5:20 6:-18
near:تجاري	0:-9 6:19
near:تجمع	0:-9 3:38 6:-17 7:-9 9:-12 11:-26
near:تجمعا	3:26 11:-23
near:تحت	0:-23 1:-24 2:19 3:-21 4:-15 7:17 8:-29 9:-18 10:-22 11:-15
near:تحتاج	3:15 5:-8 11:-8
near:تحتجز	0:-15 2:-16 3:-8 4:29 5:-8 7:-23 8:-25 10:-12
near:تحدث	2:25 3:-11 4:-12 5:-20 10:-9 11:-9
near:تحدثت	3:20 5:-14 6:9 7:-10 9:-11 11:-27
near:تحديد	0:-12 1:-13 2:-15 3:28 4:-22 6:20 7:-16 8:-26 9:-14 10:-24 11:-19
near:تحرير	0:-13 1:-10 2:-35 3:-23 4:-48 5:-14 6:-38 7:21 10:28 11:-15
near:تحصي	0:13 1:14 4:-16 6:-19 11:-11
near:تحقق	4:14 5:-21 7:-13
near:تحقيق	2:18 4:-17 6:10 10:-11
near:تحمل	0:-9 4:-19 6:-14 8:22 10:-16
near:تحييد	4:-8 6:17 9:-10 10:-9
near:تخشي	4:12 7:-8 11:-9
near:تداول	6:8
near:تدمير	1:12 6:-9
near:تذكر	4:12
near:تراجع	5:-10 6:-10 7:25
near:ترت	5:27 6:-21 7:-22
near:تردد	4:18 8:-18
near:ترفع	0:33 6:-14 10:-18
near:ترك	3:36 6:-22 9:-20 11:-31
near:تركيا	3:-23 9:-11 11:15
near:ترنوب	5:-12 8:18
near:تزال	0:-14 4:19 5:-18 6:11 7:-27 8:-14 10:-30 11:-9
near:تسبب	5:12
near:تسببت	5:10
near:تستضي	0:-9 3:12 4:-19 6:-22 9:12 11:-29
near:تستعد	2:-12 3:-15 4:20 6:-15 7:-11 8:-34 11:13
near:تسجل	9:20 11:-20
near:تسع	2:-16 4:20 5:-12 6:13 7:-9 8:-10 9:-11 10:-14 11:-11
near:تسعمي	0:-8 1:11 6:-15 7:-11 9:-14 11:14
near:تسعه	0:-8 1:-17 5:-28 6:31 7:-17 9:-48 10:-12
near:تسعون	6:19 8:-17 10:-9
near:تسعين	0:-19 2:-14 3:-9 5:8 6:17 7:-15
near:تسلم	2:-9 6:30 8:-13
near:تسلمت	0:-8 2:-45 3:-9 4:-9 5:-12 6:42 8:-10 10:-22
near:تسلمن	4:-13 6:26 8:-22 10:-27 11:-11
near:تسليم	2:-41 4:-27 6:41 10:-33
near:تشاد	0:-8 2:-10 4:-14 5:-8 6:-37 9:42 10:-14 11:-43
near:تشادي	1:-10 2:-10 3:-13 4:-8 5:-9 6:-29 9:-14 10:25 11:20
near:تشاما	4:11 6:-8
near:تشريد	0:-10 3:24 4:-12 5:-8 6:-9 7:-10
near:تشرين	1:10 2:-25 3:-15 5:-14 6:13 7:-18 8:9 9:-15 10:13
near:تشغيل	5:-13 6:18
near:تشمل	0:-9 2:-20 4:-24 5:-18 6:10 7:-10 8:34 10:-10
near:تصريح	3:-10 5:-10 11:16
near:تصل	3:-12 11:16
near:تضاعف	3:12
near:تضررا	3:-13 5:-12 6:31
near:تضم	3:13 6:-8 9:-15 11:20
near:تضيف	4:-12 5:20 6:8 7:-20 11:-10
near:تعامل	5:20 6:-8 11:-11
near:تعد	3:-10 10:12
near:تعداد	4:18 10:-14
near:تعدين	0:-11 4:-8 6:-16 10:21
near:تعذيب	0:-13 1:-8 2:24 5:-10 6:-32 7:8 8:-24 10:-17
near:تعرف	0:-10 1:-15 2:9 3:-17 4:-21 5:-26 6:33 7:-34 8:-8 10:-18 11:-10
near:تعلن	0:-12 2:-9 4:-13 6:23 7:-8 10:14
near:تعليق	3:9 6:8 11:-9
near:تعليم	5:20 6:-14
near:تعمل	3:-12 4:12 11:9
near:تعود	2:-8 6:27 7:-12 8:8 10:-10
near:تغذيه	0:-8 6:19
near:تغطيه	2:17 6:-17
near:تفتيش	0:20 4:-12 5:19 6:-29 10:-14
near:تفجير	1:-14 6:8
near:تفرج	2:-22 4:-24 6:15
near:تفيد	3:-33 4:14 5:-8 6:-11 7:-11 11:25
near:تقاطع	1:-14 6:9
near:تقدر	1:-17 3:12 4:25 5:-17 6:-14 7:11 8:-8 9:-10 11:-18
near:تقدير	0:-27 1:-16 2:-19 3:-13 4:13 5:-13 8:-26 10:21
near:تقر	6:12
near:تقريب	3:15 5:-10 6:-9 9:13 11:-18
near:تقرير	2:-14 3:19 4:-8 9:-8 10:8 11:-27
near:تقل	3:-14 6:10 7:-13 11:10
near:تقول	1:9 3:-18 4:-19 5:-34 6:-27 7:38 9:-30 10:-40
near:تكفي	3:12
near:تلامي	0:10 2:-11 6:8
near:تلغرا	8:18 10:-14 11:-9
near:تلفزي	3:9 11:10
near:تلقي	5:26 7:-19
near:تلك	0:12 1:-9 2:-8 3:-8 4:-21 7:16 10:-9
near:تلميذ	1:-12 2:-24 3:-10 5:-17 6:28 8:-14 10:-38
near:تمكن	3:-23 10:20 11:22
near:تمكنت	0:10 6:-8
near:تموز	0:-9 2:-11 3:-12 6:16 11:16
near:تمويل	3:-10 6:13 9:12 11:-11
near:تنظيم	0:9 1:-8 2:-22 3:-16 5:-9 7:-13 8:-9 11:-10
near:تنفي	6:15
near:تنقل	0:-19 1:-12 3:-10 5:21 6:-13 7:-8 10:-8 11:17
near:تهجر	3:15
near:تهجير	3:19 6:-12
near:تواصل	7:8
near:توثق	0:-14 1:-11 2:25 3:-12 7:-17 8:-23
near:توجه	3:14
near:توزيع	6:-19 7:23
near:توفي	0:-17 1:-16 2:24 3:-20 4:-12 5:-53 6:58 7:-31 8:-31 9:-8 10:-23 11:-10
near:توفيت	2:-14 6:17 7:-13
near:توقف	4:-10 6:18 7:-10
near:توقيع	3:12
near:توقيف	5:8
near:تووي	3:11
near:ثالث	0:-15 2:-21 3:18 4:11 5:-10 7:-15 8:-12 9:-16 10:-13
near:ثالثه	2:-24 3:12 4:-12 10:23 11:-13
near:ثامنه	4:-22 5:-13 6:-27 7:-9 8:32 10:-24
near:ثانوي	0:18 4:-18 6:-10
near:ثاني	0:-21 1:15 2:-13 3:17 4:-12 5:9 6:-15 7:9 8:-14 9:-23
near:ثانيه	0:-9 1:-10 3:14 4:-27 5:14 6:-17 8:-30 9:-9 10:17
near:ثلاث	0:-21 2:-28 4:-22 5:-26 6:28 7:-22 8:-28 10:39
near:ثلاثا	0:-17 1:-13 2:-14 3:-18 4:-8 5:14 7:-13 11:8
near:ثلاثم	0:11 2:-9 4:-8 9:15 10:-10 11:-10
near:ثلاثه	0:-12 1:-13 2:-92 3:-30 4:-13 5:15 6:21 7:-94 8:18 11:-52
near:ثلاثو	0:-11 2:17 4:-21 5:12 6:-8 7:-9 8:-27 11:-8
near:ثلاثي	0:-19 1:-10 2:-32 3:-30 4:-27 5:-25 6:23 7:8 8:-27 9:13 10:27 11:-15
near:ثلثهم	3:-9 5:16
near:ثمانم	5:-14 6:25 7:-15
near:ثمانو	0:-32 2:-15 3:-10 4:-10 10:17
near:ثماني	0:23 2:-53 3:-26 4:30 6:-21 7:-48 8:9 11:-27
near:ثمن	0:17 2:-20 4:-22 8:-11
near:جاء	3:12 9:-11
near:جاءت	0:-11 4:-9 6:-8 8:-21 10:30
near:جارفه	5:-25 6:-16 7:22
near:جامعه	6:-8 9:-20 11:22
near:جامعي	0:16 2:19 6:-10 7:-16 10:-24
near:جان	3:-16 4:10 8:-9 11:15
near:جانب	0:-24 1:-9 2:-49 3:-12 5:-19 6:26 7:-18 11:-34
near:جبل	0:15 1:22 2:-13 3:-13 4:-14 5:25 6:-41 7:-21 10:-18 11:-17
near:جبهه	2:-9 4:11 6:-27 10:9
near:جثامي	2:-23 4:-16 6:13 7:-11 8:13 10:-19
near:جثث	0:-24 1:-12 2:-22 3:-16 4:-32 5:-15 6:23 9:-10 11:-18
near:جثمان	2:-14 6:29 7:-9 8:-23 10:-13
near:جثه	1:-12 2:13 3:-16 4:-35 5:-30 7:34 10:-41 11:-10
near:جديد	0:-8 3:15 5:-10 6:-13 9:18 10:-11 11:-31
near:جديدا	5:-12 6:12
near:جديده	5:-11 6:29 7:-9 9:-12 11:8
near:جراء	0:-8 2:-10 5:-15 6:-13 7:26 10:-8
near:جراحي	3:-9 5:23 6:-11 11:-16
near:جرح	0:-19 1:19 2:-10 3:-20 4:-21 5:31 6:-23 7:-29 10:-8 11:-8
near:جرحت	0:-12 5:27 6:-21
near:جرحوا	5:33 6:-31 7:-10
near:جرحي	0:-21 1:21 2:-19 4:-25 5:45 6:-53 7:-40 8:-9 9:-11 10:-13 11:-17
near:جرفته	5:-9 6:-9 7:13
near:جروح	5:32 6:-27
near:جروحا	3:-15 5:26 6:-17
near:جري	0:-10 1:-9 4:-12 6:14 8:20 9:-14 10:-11 11:-17
near:جريح	1:38 2:-11 3:-16 4:-10 5:-33 6:-27 8:-15 11:-12
near:جريحا	0:-20 1:-10 2:-27 3:-12 4:-22 5:8 7:16 8:-12 10:-19
near:جزاير	1:21 3:-13 6:-13 11:-15
near:جزيره	1:15 2:-12 4:14 5:-8 7:-13 11:-14
near:جلال	3:16 5:26 6:-35
near:جلهم	3:-11 6:13
near:جماعه	0:-33 2:14 3:-19 4:18 5:-10 6:-48 7:-20 11:-12
near:جماعي	6:8
near:جمعت	3:-9 5:-15 6:24
near:جمعه	0:-39 1:-19 2:-37 3:16 9:-13 10:21 11:-32
near:جمعيه	0:-10 1:-9 3:10 4:-18 5:-9 6:-8 7:30 11:-14
near:جمله	3:13 11:-10
near:جمهور	3:11 9:-17
near:جميع	0:-26 1:-10 3:-15 4:-10 5:-14 6:15 7:-14 10:19 11:11
near:جميعا	0:25 4:-25 5:19 6:-16 7:-19 8:-18 10:-17
near:جميعه	2:-10 4:12 6:13 10:-11
near:جندي	2:10 4:-23 5:22 6:-11 8:-16 10:-11
near:جنديا	0:25 1:-9 2:10 3:-13 4:41 5:-21 6:-39 7:-33 10:-39
near:جنسيه	0:-16 1:-8 2:-18 3:-16 4:-8 6:-9 8:-20 10:35 11:-14
near:جنوب	0:-9 1:-8 3:-27 4:21 5:-9 6:-15 7:-9 9:23 11:-8
near:جنوبي	5:-9 6:14
near:جنود	0:-33 4:-43 5:8 6:14 7:-13 8:25 10:-38
near:جنين	3:27 6:-8 9:-20 11:-11
near:جنيه	6:-10 7:11
near:جهاز	4:-11 5:8 6:17 7:-13
near:جهتها	5:11
near:جوا	0:-11 5:33 6:-32
near:جوار	3:-32 5:-10 6:-18 9:26
near:جود	4:26 6:-11 8:-20
near:جوع	2:26 6:-26
near:جوله	2:-8 6:24 7:-22 8:18
near:جويه	0:-14 3:-19 4:-24 5:-12 6:-8 7:-14 8:18 10:-26 11:26
near:جيران	0:-14 3:-21 4:-20 5:-13 6:39 7:-17 10:-10 11:-8
near:جيش	0:-8 2:17 4:-20 6:17 7:-45 8:-9 9:-19 10:-12 11:-21
near:حاد	5:19
near:حادث	5:25 6:-13 7:-8
near:حادثه	2:-14 4:-10 5:17 6:11 7:-11 10:-14
near:حاديه	0:-12 3:-8 5:-10 6:15 10:10
near:حاره	3:13
near:حافلا	3:-11 4:-17 5:-11 6:-16 8:-16 9:-12 10:22 11:-21
near:حافله	2:-21 3:-16 4:-37 5:13 8:22 9:-11 11:23
near:حاكم	0:-9 1:-14 2:-9 3:21 4:-13 6:-9 7:-9 8:-10 9:11 11:-26
near:حال	4:-8 5:27 6:-19
near:حالته	4:-15 5:36 6:-28
near:حاله	0:19 1:-20 2:-9 3:-28 4:-9 5:31 6:-23 7:-16 8:-14 9:-8 10:-9 11:-15
near:حالي	3:16 9:-12
near:حاليا	3:8 5:-8 6:-19 9:14 11:-10
near:حامل	0:-19 3:-8 6:20 7:-12 9:-9 10:-22 11:-12
near:حاولو	0:28 2:-24 5:-16 6:-18 7:-15
near:حتفه	5:11 6:-8
near:حتفهم	0:-16 1:12 3:-21 4:-17 5:-32 6:23 8:-8 9:-10 10:-18 11:-19
near:حتي	0:12 1:-38 3:-22 4:-58 5:-13 6:-23 7:27 8:-21 9:-42 11:13
near:حده	0:-25 1:-28 2:-16 3:9 4:12 5:-40 6:32 7:-57 8:-15 10:-26
near:حدها	0:21 1:-17 2:-13 3:-10 4:-39 5:-13 6:31 7:-44 8:-9 9:-14 10:-25 11:-11
near:حدود	0:-25 1:-15 2:-25 3:-13 4:-26 5:-15 6:-18 7:-13 8:-15 9:24 10:-24 11:27
near:حدودي	5:18
near:حديث	2:20 4:-16
near:حديثا	6:11
near:حديده	5:22 6:-19 11:9
near:حذر	3:11 6:15 10:-10 11:-15
near:حراره	6:8
near:حرب	0:-47 1:-19 3:-32 4:21 5:-8 6:27 7:-27 8:-17 9:-20 11:-30
near:حرجه	2:-10 3:-10 4:-21 5:28 6:-15 10:-10
near:حررت	0:-32 2:-27 4:-26 6:-32 7:-13 8:-13 10:52
near:حركه	1:15 2:8 4:-17 5:-12 6:-15 7:-10 8:16 10:-18
near:حريقا	5:10 6:-9
near:حزب	6:24
near:حزيرا	0:-8 2:-12 3:19 5:-9 6:32 9:-17 11:-19
near:حسب	1:15 2:-15 3:-23 4:9 5:8 7:-20 9:-15 10:-16 11:10
near:حسبما	5:-9 6:28 7:-25
near:حسن	4:-12 10:18
near:حسين	3:-15 9:22 11:-10
near:حصبه	3:-19 6:19
near:حصيلت	5:-10 6:23 7:-8
near:حصيله	0:-29 2:-29 4:-24 5:-12 6:42 7:-59 8:-13 9:-11 10:-17
near:حقوق	0:-23 5:-12 6:30 10:-8
near:حقوقي	0:24 2:-8 6:-19 8:-10 10:-9 11:-9
near:حقول	2:-11 3:15 5:-9 6:-25 7:-13 9:-12 11:11
near:حكومه	0:14 1:-29 2:-27 3:-46 4:-44 5:-11 6:20 7:-15 8:46 9:-16 10:-48
near:حكومي	0:-8 1:-8 2:-17 4:-16 5:-24 6:27 7:-13 8:15 9:11 10:-18
near:حلب	0:12 2:-8 3:11 4:-10 6:-23 9:-21 10:-22
near:حلبجه	3:11
near:حماس	0:-13 4:-23 6:-24 7:-8 8:-15 10:22
near:حمايه	0:-14 1:-8 3:-14 4:-10 5:8 6:-19 7:22 10:10 11:-8
near:حمص	1:-8 3:-16 4:-9 9:-8 11:19
near:حمض	5:-16 6:19
near:حوادث	0:-13 3:-19 6:19 7:-17
near:حوالي	4:8 5:-12 6:19 11:-21
near:حوثيو	0:9 2:-22 4:11 10:-10
near:حول	3:16 11:-12
near:حياه	0:-12 3:-10 4:-23 5:-26 6:32 7:-18 8:-9 10:23
near:حيث	0:-17 2:-9 4:-9 6:33 10:-20
near:حين	0:-29 1:-15 3:-13 4:-28 5:-28 6:37 8:17 9:-19 10:-21 11:8
near:خارج	1:-9 3:-37 4:-9 5:-16 6:-30 8:11 9:42 10:-9 11:-24
near:خاركي	5:-18 6:25
near:خاطفو	4:-15 6:-18 7:-13 10:27
near:خاطفي	0:20 1:-14 2:-34 3:-20 4:18 5:-16 6:-10 7:-17 8:-17 10:-19 11:-8
near:خامس	3:-29 4:-10 5:29 6:-22 9:23 11:-14
near:خامسه	0:-10 3:18 6:-38 7:19 10:9 11:-10
near:خان	0:-8 2:-35 3:9 4:-13 6:25 7:-9 11:-8
near:خبرا	2:-8 3:-11 4:-14 5:-17 6:14
near:خدمات	3:20 5:-9 10:-10 11:-10
near:خرج	0:-12 2:10 3:22 4:-25 5:26 6:-38 7:-8 8:-17 9:-22 10:12 11:-16
near:خرجوا	0:-27 2:-10 3:27 5:23 6:-29 8:24 9:-11 10:-25 11:-23
near:خرطوم	3:-11 11:15
near:خروج	3:-25 4:-8 5:-10 6:22 9:18 11:-10
near:خريف	0:-28 3:-11 4:-17 6:10 8:-17 10:33 11:-12
near:خزانا	5:8
near:خساير	5:20 6:-16
near:خسر	0:-11 1:10 2:-13 5:-11 6:13 8:-11 10:-25
near:خسرت	4:-8 5:-10 6:29 7:-11
near:خسرنا	5:-20 6:27
near:خطا	2:9 4:-8 8:-15 10:-15
near:خطره	0:-8 5:37 6:-25 7:-10
near:خطف	0:61 1:-14 2:-40 3:-20 4:-60 5:-8 6:-30 7:-25 8:-29 9:-12 10:-20 11:-20
near:خطفت	0:20 4:-13 5:-8 6:-14 7:-10
near:خطفهم	0:-11 2:14 3:-12 4:-9 6:-16 7:-10 8:-10 10:21
near:خطفوا	0:42 1:-15 2:-67 3:-21 5:-18 7:-34 8:-23 9:-23 10:-11 11:-11
near:خطه	3:25 6:-11 7:-9 9:-8 11:-25
near:خطيره	5:33 6:-29
near:خفر	6:14
near:خلال	0:-12 4:-16 5:15 6:-25 8:-10 9:13 10:-15 11:-16
near:خلاله	0:9 5:27 6:-24
near:خلف	7:-12
near:خلفت	5:19
near:خمس	0:-24 5:-14 6:9 7:-15 9:-12 10:8
near:خمسمي	1:19 3:31 6:-35 7:-12 9:-22 11:-20
near:خمسه	1:-26 2:-26 3:-51 4:10 5:-10 6:-10 8:-11 10:19 11:-23
near:خمسون	0:13 1:10 3:-14 4:-16 6:-23 7:-28 8:9 10:-26
near:خمسين	0:-17 1:-9 3:-10 4:-17 5:-8 6:26 8:-19 10:-21 11:-17
near:خميس	0:12 1:-10 2:-19 3:-22 4:-14 5:14 6:-16 7:-22 8:-10 11:14
near:خيام	0:-11 3:45 4:-10 5:-16 6:-14 7:-27 9:-25 10:-11 11:-17
near:خيبر	6:19
near:خيمه	3:-9 6:-8 9:10
near:داخل	0:8 3:-9 4:-37 5:-24 6:46 7:-15 8:-10 9:-26 10:-29 11:10
near:داخلي	1:8 2:-14 4:-23 5:-16 7:19 8:-21 9:-15 10:-26 11:10
near:دارفو	2:-11 6:14 9:8
near:داعش	0:17 10:-16
near:دامت	3:-15 6:20
near:داهمت	6:-17 10:19
near:دايره	3:-28 5:8 6:11 11:24
near:دبابا	1:21 5:-9 6:-9 8:-13
near:دبلوم	0:-10 3:-14 4:-21 5:-12 7:-11 8:-10 10:10
near:دخل	0:-13 3:-31 4:13 5:-10 9:24 11:-8
near:دراجا	2:-8 3:-10 6:-8 7:-11 11:17
near:دراجه	0:-10 2:-10 4:-8 6:22 7:-16 10:-12
near:درجات	5:29 6:-26
near:درجه	6:12
near:درك	4:14
near:درمان	9:-9 11:11
near:درنه	5:9 6:-12
near:دروز	0:-16 4:13 5:-9
near:دعم	0:-20 1:-12 3:-20 4:20 5:-16 6:14 7:-21 8:-8 11:-12
near:دفاع	0:-25 1:-8 2:-36 3:-20 6:10 8:28 9:-8 10:-39 11:-20
near:دفع	0:-22 4:-18 6:10 7:-17 10:8
near:دفعت	0:-26 2:-20 3:21 5:-22 6:14 7:-13 9:-13 10:-11
near:دفعه	0:-16 1:-14 2:-17 3:-30 4:-27 5:-18 6:-9 7:-18 9:-22 10:15 11:17
near:دفن	5:-12 6:28
near:دفنا	0:-11 2:-19 3:-12 4:-14 5:-22 6:45 7:-22 10:-14
near:دفنت	1:-10 2:-17 3:-14 4:-9 5:-11 6:39 7:-10
near:دفنوا	2:16 3:-11 4:-14 5:9 7:-26
near:دقيقه	5:24 6:-19 7:-11
near:دمرت	5:-18 6:22
near:دمرنا	1:14 8:-13
near:دمشق	3:-12 5:-11 6:-8 9:-13 11:24
near:دوري	0:9
near:دول	3:-32 4:20 6:-34 9:26
near:دولار	0:22 5:-32 6:-33 10:19 11:11
near:دوليه	1:27 3:14 4:-28 5:-21 6:-62 9:-30 10:13
near:دون	0:-10 2:22 3:13 4:-25 5:-11 7:-19 9:-8 10:-15
near:دياره	3:-22 6:-9 8:-20 10:18 11:23
near:دير	0:22 5:10 6:-12 7:-12
near:ديسمب	0:-14 1:-24 2:-19 3:-23 4:-29 5:-17 6:-17 7:16 8:-24 9:10 11:14
near:ديفوا	0:-9 3:-17 4:-8 6:-23 8:-12 9:19 10:20 11:-15
near:ديل	6:12
near:دينا	0:-14 2:-20 4:31 5:-19 6:-36 7:16
near:ذات	2:19 4:-10 6:-10 10:-13
near:ذاته	0:-21 1:-13 2:-13 3:-15 4:-30 5:16 6:17 7:-16 9:-13 10:21 11:-12
near:ذاتها	6:9
near:ذخاير	6:31 9:-12 11:-22
near:ذخيره	5:20 6:-12
near:ذروه	0:14 3:35 9:-27 11:-18
near:ذكر	0:-11 1:23 2:-18 3:-18 4:26 5:-21 6:-14 7:13 8:-12 10:-25
near:ذكرت	0:-8 3:15 5:11 6:-11
near:ذلك	1:-16 2:-36 3:11 4:28 5:-17 7:-12 8:-12 10:-42 11:-8
near:ذهب	0:17 4:-13 5:-17 7:-11
near:ذوي	2:-8 6:-9 7:9 8:17 10:-14
near:ذويهم	0:-16 5:-8 6:-14 7:19 10:17
near:ذين	0:19 1:-14 2:-16 3:-27 4:12 5:-38 7:-21 8:12 10:-23 11:10
near:رابطه	0:16 1:-8 4:-8 6:-18 7:8 8:-19 10:-33
near:رابع	2:-11 4:-15 10:23 11:-8
near:رابعه	0:-18 2:-26 3:-11 4:17 5:-20 6:34 7:-23 8:-9 10:-38 11:-10
near:راس	3:18 4:-8 5:-9 6:25 7:-29 9:11 11:-29
near:رافعا	5:-8 6:15
near:راكبا	2:-10 4:-9 10:12
near:رام	6:-10 8:16 10:-19
near:راي	6:8
near:رايت	2:-9 4:8 6:14 8:-9
near:رباط	5:23 6:-28 7:-19
near:ربع	0:-18 1:-11 3:-11 4:-21 5:-15 6:24 7:-12 8:-12 9:-18 10:-18 11:14
near:ربيع	0:-36 2:-10 3:20 4:-13 6:-14 7:-8 8:21 11:-25
near:رجال	0:21 2:-16 3:-18 4:-33 5:-34 6:31 7:-34
near:رجع	2:-10 3:-43 5:-14 6:-20 7:-17 8:-9 9:-11 10:8 11:39
near:رجعوا	0:13 1:-11 2:-13 4:-19 5:-17 6:-29 7:-13 8:-20 10:13
near:رجلا	0:19 4:-8 5:-20 7:-11 10:-10
near:رجلان	0:-10 2:14 3:-11 4:9 6:-8 7:-13 10:-19
near:رجلين	0:-14 2:-9 6:23 10:-8
near:رحل	3:-15 9:-13 11:20
near:رحلات	5:10
near:رحله	0:-9 1:-8 5:-10 6:-20 9:-11 11:17
near:رحلوا	0:-10 3:25 4:-8 6:-15 9:-11
near:ردت	5:23 6:-22
near:رسمي	11:14
near:رسميا	6:8
near:رسميه	6:8
near:رصاص	0:-12 2:18 4:-8 5:13 6:-9 7:-25 10:-11
near:رصاصه	5:39 6:-39
near:رضيع	1:-9 2:-8 3:-10 4:-12 5:14 6:-23 7:14 10:-13
near:رضيعا	0:-10 2:-11 6:18 10:-11
near:رعايه	3:-11 4:-8 5:19 6:-8 7:-14 11:8
near:رفات	0:-22 2:44 3:-11 4:-29 5:-18 7:-9 8:-22 10:-33 11:-19
near:رفاقه	0:-11 1:-14 2:15 3:-21 4:-27 5:32 6:-46 7:17 8:-12 10:-14 11:-9
near:رفضت	2:23 6:-21 10:-8
near:رفع	7:14
near:رفيقا	0:-18 10:22
near:رقم	0:49 2:-38 3:-35 4:-59 5:-26 6:18 7:-23 8:-34 9:-32 10:-52
near:رقمين	6:8 7:8
near:ركاب	0:-12 1:-12 3:-12 4:-12 5:-12 6:23 7:-16 10:16 11:17
near:ركابه	3:-8 5:10 6:-39 7:34
near:ركام	6:9 7:-8
near:رهاين	0:8 2:9 3:-11 4:8 5:-19 6:-27 7:-18 8:-22 9:-8 10:19 11:-16
near:رهينه	0:-29 2:-12 4:28 7:-8 8:12 10:-47
near:روس	0:-16 1:-8 2:-21 4:-35 5:-29 6:54 7:-17 8:-24 10:-21
near:روسي	2:-11 4:10 5:8 8:16 9:-9 10:-18 11:-14
near:روسيا	0:-12 3:-8 4:15 5:-12 7:-12 10:-21
near:روسيه	3:-8 4:-22 6:-26 8:20 11:-13
near:رومان	4:11 8:-8
near:روهين	3:-14 9:19
near:روي	0:-11 4:-18 5:-11 6:28 7:-13
near:رياسه	0:-12 4:13 6:-13 8:15
near:ريف	3:-12 4:-12 5:8 6:-27 7:-9 10:-22 11:20
near:رييس	0:-30 1:-12 2:-27 3:25 4:17 5:-38 6:13 7:-15 9:-10 11:-20
near:زابور	5:-9 6:15
near:زاره	0:-14 1:9 2:-15 3:-35 5:25 6:-10 7:-18 10:-22
near:زال	0:-23 1:-14 3:21 4:34 6:-17 8:-19 10:-44 11:-35
near:زالت	0:-9 2:21 4:-9 6:-25 7:22
near:زالوا	0:-35 1:-19 2:-10 3:-10 4:39 5:-8 6:-13 7:14 8:-27 9:8 10:-28 11:-36
near:زامفا	0:20 10:-8
near:زلزال	0:-9 1:-8 3:12 4:-8 6:25 7:-11 9:-11 11:-16
near:زلنا	1:-8 3:-13 4:-15 5:-19 6:-12 7:27
near:زملاي	2:-16 3:-20 4:13 5:33 6:-31 7:-25 10:-22
near:زمن	6:9
near:زهاء	9:14
near:زوبي	1:-13
near:زور	5:13 6:-11
near:زيتون	6:12 7:-9
near:زير	2:-8 7:12 8:-18 10:-13
near:سابع	0:18 2:-13 4:-12 5:10 8:-18
near:سابق	0:33 1:-35 2:-19 3:-21 6:11 7:-21 8:-26 9:-15 10:-29 11:-32
near:سابقه	0:-15 2:-17 3:19 4:12 6:8 7:-20 8:-21 11:-27
near:ساحل	0:-9 3:20 5:-14 6:-12 7:-10 11:-9
near:سادسه	2:-14 5:-15 6:23 11:10
near:ساعات	0:14 2:-25 3:11 4:-27 6:-19 7:-16 9:-8 10:29 11:-25
near:ساعه	0:-11 1:-21 2:-33 3:-26 4:-16 6:34 8:-18 9:-16 10:-14
near:ساغاي	3:18 6:-15
near:ساق	3:-11 5:40 6:-35 7:-9
near:ساقه	5:24 6:-25 7:-17
near:ساميه	4:-12
near:سانا	5:9
near:سايق	5:10 6:-9
near:سايقا	0:11 2:-17 4:-8 5:-12 7:16 10:-26
near:سايقي	2:-10 3:-9 4:-14 5:-9 7:20 10:-12
near:سباحه	5:-14 6:21
near:سبت	0:-17 2:-17 3:-22 4:-11 6:-8 7:-12 9:-14 10:21 11:24
near:سبتمب	0:26 1:-23 2:-27 3:-21 4:-36 5:-19 6:-33 7:-20 8:-24 9:23 11:-9
near:سبع	5:27 6:-11
near:سبعمي	2:-10 3:8 4:-20 8:33 10:-38
near:سبعه	0:-24 1:-13 3:-19 4:-49 5:8 6:10 7:-44 8:25 9:-12 10:-16 11:-15
near:سبعين	0:-8 2:-13 5:11 6:-21 7:11 10:-14 11:10
near:سبقه	1:11 3:-9 6:-10
near:سبيل	2:14 4:-14 6:-14 7:-20 8:-16 10:8
near:سبيله	0:11 2:-10 4:-14 5:-9 6:-20 10:8
near:سبين	1:-9 3:13 5:-8 9:-21 11:8
near:سته	0:-18 1:13 2:-15 3:9 4:8 5:-17 6:11 8:-17 9:-27 10:-23 11:-36
near:ستون	6:-10 8:11
near:ستين	1:-10 2:-22 3:-16 4:11 7:-12 9:-14 10:9 11:-17
near:سجل	0:27 1:10 2:-11 4:-31 5:-17 6:-30 8:-11 9:-21 10:-23
near:سجلت	0:32 1:-23 3:-28 4:-8 5:-16 7:-18 8:-15 9:-13 10:-12
near:سجن	8:15 10:-16
near:سجون	0:-9 2:9 3:-11 5:-8 6:-22 7:-16 8:20 10:-34 11:-8
near:سراح	0:-33 2:-20 4:-41 5:-8 6:-27 7:-15 8:-22 10:56
near:سريرا	5:16
near:سريع	0:-17 3:-12 4:26 6:-21 7:-10
near:سعد	6:10
near:سعودي	0:-11 2:-13 3:-8 4:-17 5:-44 6:44 8:32 10:-34
near:سفح	3:10
near:سفينه	4:17 6:-17 7:-8
near:سقط	3:-20 5:22 6:13
near:سقطت	3:12 6:-29 7:17
near:سقطوا	1:14 4:-16 5:-34 7:9 10:-15
near:سقف	3:-19 6:28 7:-26
near:سقوط	0:-14 1:10 2:-17 3:-9 5:16 6:-35 7:-18 9:20 11:11
near:سكان	0:-15 1:-10 2:-11 3:37 4:-29 5:-25 6:-34 9:-16 10:23 11:-32
near:سكه	5:8
near:سلسله	8:-25 10:25
near:سلطات	0:-19 1:-12 2:-16 5:-26 6:22 7:-8 9:10 10:-12 11:13
near:سلم	6:12 10:8
near:سلمت	0:-16 3:-10 4:18 5:-17 6:21 7:-11 8:-34 9:-8 11:-14
near:سلمنا	0:-8 2:35 4:-16 5:-14 8:-16 10:-29
near:سليم	1:-10 3:-22 5:-30 6:41 7:-16 11:-8
near:سليما	2:-11 3:-15 4:-12 6:18 9:19 11:-14
near:سمح	5:25 6:-16 11:-9
near:سنجار	3:-24 6:12 8:-8 10:-18 11:23
near:سند	6:10
near:سنغال	0:10 1:26 2:-28 3:-23 4:-20 5:-12 6:-10 7:-10 8:-16 10:13 11:-17
near:سنه	0:12 1:-13 2:-16 3:-22 4:-13 5:-27 10:-19
near:سنوات	1:-9 2:-8 3:-22 5:10 7:-16 8:-9 10:-13 11:9
near:سنوي	6:15
near:سوء	0:-8 6:19
near:سواحل	3:18 6:14 11:-16
near:سودان	0:-20 1:-18 2:-12 3:-21 4:-22 5:-36 6:24 7:9 8:30 9:37 10:-41 11:-38
near:سوري	6:-12 9:11 11:-19
near:سوريا	0:-26 3:-18 4:-9 7:-11 10:22
near:سوريه	3:15 5:-10 6:14 9:-16
near:سوق	6:-10
near:سوكوت	2:-8 4:-11 10:8
near:سومطر	3:14 5:-10 6:-16
near:سوهاج	5:16 6:-14
near:سوي	1:11 2:-21 3:-25 4:-23 5:-25 7:-28 8:-18 9:-12 10:26 11:9
near:سويسر	2:13 5:-15 10:-9
near:سياح	5:-20 6:26
near:سيارا	0:-11 3:-17 4:-19 6:24 7:-14 10:-9 11:-8
near:سيارت	1:-11 2:-10 3:-13 4:-27 5:10 9:-15 10:-11
near:سياره	0:-8 3:-10 4:-19 5:-13 6:34 7:-18 10:-9 11:-8
near:سياسي	3:-8 6:11 8:-12 10:12
near:سياق	5:22 6:-21
near:سيبو	6:16 7:-11
near:سيده	3:-9 6:16 7:-17 11:-8
near:سير	2:23 6:-26
near:سيرا	3:22 5:-10 6:-11 7:-12 9:-9 10:14 11:-26
near:سيطره	6:-14 7:16
near:سيل	5:-13 6:21 7:-16
near:سيول	3:-13 5:-27 7:14
near:شاحنا	0:-12 2:-12 3:-9 4:-25 7:11 8:-10 10:18
near:شاحنت	0:32 2:-14 3:-11 4:-13 5:-11 6:-15 7:-9 10:-21
near:شاحنه	0:21 2:-8 3:-13 5:26 6:-37 7:18 9:-12 11:11
near:شارع	1:-10 3:-19 5:-15 6:25 7:-11
near:شارك	8:10
near:شاركت	6:11
near:شاركو	2:-14 4:-16 6:-10 7:-9 8:26 10:-20
near:شاطي	5:-10 6:14
near:شباب	1:-18 2:-9 3:34 5:-20 6:-24 7:-11
near:شباط	3:18 5:-10 6:15 7:-8 9:-18 11:-9
near:شبكه	3:-10 5:-16 6:16 8:-9 10:-11 11:-10
near:شبه	5:9
near:شبوه	5:15 6:-11
near:شتاء	2:21 3:11 6:-20 9:-8
near:شجاعي	2:12 10:-8
near:شخص	1:-13 2:-16 3:-22 4:-28 5:19 7:-26 8:-14 9:22 10:-27
near:شخصا	0:-43 1:-36 2:-10 3:13 5:11 6:-22 8:-27 9:-29 10:21
near:شخصين	5:13 6:20 7:-28
near:شرد	3:27 6:-19 9:-14 10:-8
near:شردت	3:12 6:9 9:-34 11:-12
near:شرطه	0:24 1:-12 3:-14 4:-37 5:-11 6:-21 7:27 9:-17 10:-9 11:-9
near:شرطي	0:-11 4:14
near:شرعي	6:25
near:شرق	0:-11 1:-12 2:-18 3:11 4:16 6:-14 7:-9 10:-8
near:شرقي	0:-26 2:-10 3:-25 4:16 5:19 6:-25 9:14 10:19 11:-8
near:شرقيه	3:12 5:-21 6:21 7:-16 11:-9
near:شركاء	0:10 3:19 5:-13 10:-8 11:-11
near:شركه	0:-12 2:-9 4:28 5:20 6:-27 7:-13 10:-24
near:شعب	3:-13 11:16
near:شفاء	5:11 6:-9
near:شقيقا	5:11
near:شمال	0:19 1:-11 2:-21 3:11 6:-14 7:-10 8:-8 9:-16 10:-29
near:شمالي	2:13 6:-12 10:-9
near:شمس	3:21 9:-20
near:شمل	8:10 10:-8
near:شهد	6:16
near:شهداء	0:-8 1:-13 2:-10 3:-20 5:21 7:-17
near:شهر	1:15 2:14 4:-45 5:-29 6:-21 7:-41 8:-35 9:-38 10:24
near:شهرا	0:-16 2:14 3:-14 4:-15 6:-30 9:23 10:-14 11:-11
near:شهرها	5:15
near:شهرين	0:11 2:-13 4:-18 7:-11 9:-10 10:-16 11:21
near:شهود	5:10 6:-8
near:شهيد	1:23 5:21 6:-36 7:-9
near:شهيدا	6:12 7:-12
near:شوون	2:28 4:-32 5:-9 6:-16 10:-15
near:شيبوك	2:-8 4:-14 6:-8 7:12 10:-11
near:شيخ	0:-9 3:-18 4:-17 5:-9 6:-14 7:38 9:-10 10:-20 11:-22
near:شيوخ	0:19 4:-21 5:-23 6:-16 10:9
near:صاروخ	5:14 6:-10
near:صباح	1:-22 2:8 3:-18 4:-29 6:-20 7:25 8:-18 9:-26 10:10
near:صباحا	1:-8 6:-16 7:32
near:صحافي	3:-14 6:-9 9:22 11:-10
near:صحفي	2:-8 4:17
near:صحفيه	5:16 6:-20 7:9
near:صحفيي	3:18 6:-14 7:-10
near:صحه	1:-22 2:-30 3:-37 4:18 5:22 6:18 7:-12 8:-30 9:-11 10:-22 11:-17
near:صحيه	5:-15 6:24 7:-14
near:صحيين	0:21 5:-8 6:-13 7:-10 10:-14
near:صدر	5:10 7:-10
near:صغيرت	0:22 2:-12 6:-10 7:-8 10:-9
near:صفحه	0:13 4:-10
near:صفر	3:-8 6:22
near:صفقه	4:-9 8:9
near:صفوف	5:-10 6:23
near:صفوفه	4:-12 6:28 7:-9 10:-13
near:صلت	3:-13 6:8 11:13
near:صلنا	5:11 7:-8
near:صلوا	0:17 3:-19 5:12 6:-16 7:-23 9:18 11:-18
near:صليب	0:-18 1:-15 2:21 3:-12 4:-28 6:-17 9:-9 11:-21
near:صناعي	5:10 6:-9
near:صنعاء	0:-8 2:-19 4:10 6:16 10:-12
near:صنف	5:-13 6:16
near:صهاري	6:9
near:صهريج	0:-20 4:-11 6:23 10:-9
near:صور	5:-22 6:23
near:صول	2:14 5:19 6:-25 7:-19 9:-10 10:-10 11:13
near:صومال	0:-16 3:-13 4:14 6:-15 9:26 10:-11 11:-20
near:صيف	3:-29 5:-14 7:-11 11:33
near:صيني	0:-16 2:-13 4:8 6:-21 10:20
near:صينيو	0:20 6:-13 10:-8
near:ضابط	0:-12 2:-17 4:20 5:-10
near:ضابطا	5:17 6:-18 8:15
near:ضالع	2:-25 3:8 6:27
near:ضحايا	1:9 2:-14 3:-17 5:-33 6:35 7:-30 11:-10
near:ضحيته	5:-15 6:26
near:ضرب	5:10
near:ضربه	5:22 6:-16
near:ضعف	0:19 1:16 3:11 4:-11 6:-25 7:-16 11:-9
near:ضفه	3:-12 9:18 11:-13
near:ضمت	9:-8 11:15
near:ضمن	2:-11 3:11 4:-8 8:13 10:-24 11:-11
near:ضمنها	5:-13 6:24
near:ضمنهم	0:-17 2:-26 4:-26 5:-15 6:25 8:18 10:-10
near:طابق	2:20 4:-18 6:-21 7:15
near:طاقته	3:-14 5:-11 6:8 9:13
near:طاقم	6:10
near:طاقه	9:-10 11:11
near:طال	5:11
near:طالب	4:19 6:-8 10:-14
near:طالبا	6:18
near:طايرا	5:8
near:طايره	0:-11 1:-17 3:-14 5:-21 6:8 7:14
near:طايشه	0:-10 5:41 6:-39 10:-8
near:طبابه	5:-10 6:17
near:طبرق	3:-8 5:-12 11:13
near:طبقا	0:-14 4:13 6:9
near:طبي	5:9
near:طبيب	5:-15 6:36 7:-22
near:طبيه	3:-8 5:8 6:19 7:-12 11:-8
near:طرف	1:-8 3:-9 4:-11 5:19 7:-11 10:-15
near:طرفان	2:-19 10:-9
near:طرفين	0:-18 3:-22 7:-16 10:23
near:طرق	0:-18 1:-29 4:-11 5:-30 6:35 7:-12 8:-9 11:-13
near:طريق	0:8 1:25 2:-47 4:-49 5:-15 6:20 7:-16 9:-32 10:-28 11:-38
near:طريقه	0:-17 6:30 7:-8
near:طفل	2:-24 4:-15 5:-11 6:38 7:-14 10:-12
near:طفلا	1:-11 4:-17 5:-10 6:28 7:-23 8:-13 9:-16 10:-10 11:-23
near:طفلان	5:10 6:9 7:-15 10:-15
near:طفله	3:-8 4:-14 6:14
near:طفلين	0:-11 5:11
near:طفيفه	5:32 6:-28
near:طوابق	3:-11 11:13
near:طواري	0:-10 1:-11 3:-15 4:-16 5:9 6:9 7:-22 9:-12 11:13
near:طواقم	3:-10 5:20 6:-23 7:19
near:طوعا	3:-24 6:-11 9:-23 10:-12 11:31
near:طولكر	3:13 9:-20 11:9
near:طويله	3:24 6:-8 9:-12 11:-14
near:طينه	0:-12 3:-25 6:-20 9:34 11:-12
near:ظهر	3:-8 5:12 6:-15 8:-9 10:9
near:ظهرا	2:-26 5:-26 6:48 7:-21 8:-11
near:عاجزي	6:-12 10:-9 11:-12
near:عاجل	6:13
near:عاجله	5:18 6:-17
near:عاد	1:-13 2:14 3:-14 4:-33 5:-38 6:-66 7:-19 8:17 9:-44 11:48
near:عادت	5:-13 7:-11 10:15
near:عادوا	0:-8 3:-37 4:-10 5:-16 6:-27 7:8 8:-23 9:-59 10:9 11:63
near:عاشره	5:-10 6:16 7:-10
near:عاصمه	0:-21 3:-14 4:-9 7:-8 8:-9 9:-14 10:-12 11:22
near:عالجت	3:-11 5:23 6:-16 7:-12 9:-8 11:-8
near:عالم	3:-10 9:10
near:عالمي	0:-19 1:-8 2:20 4:-17 5:-21 6:33 7:-15 9:-13 10:-15 11:-8
near:عام	0:23 1:43 3:-38 4:-71 5:-32 7:-38 8:-26 9:-51 10:-25 11:9
near:عاما	0:-11 1:-10 2:-9 3:-21 4:-17 5:-23 6:52 7:-33 8:13 9:-10 10:-14
near:عامل	0:-9 1:-10 2:-8 3:-12 4:-12 5:23 7:-17 10:-8
near:عاملا	0:-12 4:-8 5:24 6:-27 7:-12 8:-14 9:-10 10:19 11:-13
near:عاملي	0:17 2:-23 3:-17 4:31 6:-12 7:-18 8:-14 10:-28
near:عامه	0:-19 2:9 3:-13 5:-16 6:31 7:-30 8:-19 10:9
near:عامين	2:-17 3:-17 4:-27 5:-15 6:-32 7:-19 9:27 10:28 11:-21
near:عايد	0:-13 4:26 6:-22 7:-10 9:-19 10:-16 11:-12
near:عايده	4:16 6:11 8:-12 10:-11
near:عايدي	0:-18 1:-21 2:-12 3:-46 4:-27 5:-29 6:-13 7:-19 8:12 9:-15 10:8 11:55
near:عايلا	0:-25 2:-13 3:23 4:-21 6:13 7:-10 9:-17 11:-13
near:عايله	0:-10 3:-20 4:-21 7:22 10:-15
near:عباره	5:-9 6:-12 7:17
near:عبد	3:17 11:-8
near:عبر	2:25 3:-32 4:-35 5:-20 6:-25 7:-20 9:10 10:-28 11:27
near:عبروا	3:-23 6:-8 9:31 11:-19
near:عبور	3:-15 6:13 7:-8 9:17 11:-12
near:عبوه	5:27 6:-23
near:عتق	3:17 5:-8 11:-9
near:عثر	0:25 1:-14 2:32 3:-20 4:-30 5:-19 6:-24 8:-11 10:-29 11:-9
near:عثمان	5:-17 6:10
near:عثور	5:-9 7:12
near:عداد	0:-25 1:-20 2:-14 3:-20 4:-44 5:-15 6:-26 7:56 9:-8 10:-36 11:-23
near:عدت	4:16 6:-14
near:عدد	0:12 1:21 2:-44 4:-28 5:-37 8:-16 9:24 11:-28
near:عددت	3:-23 4:25 5:-12 7:-14
near:عددهم	0:-23 1:-22 2:-26 3:21 6:-36 8:25 9:-11 10:-26 11:-14
near:عدلي	0:-8 2:15
near:عدم	1:29 2:12 3:-8 4:-9 5:-31 6:-33 9:10
near:عدن	2:-16 4:-16 5:-18 6:16 7:-14 10:21
near:عده	5:-12 6:16
near:عدو	1:20 3:-8 5:-9 8:-13
near:عدوان	1:13
near:عراقي	6:-14 9:23 11:-13
near:عربات	4:21 5:-10 6:-20 7:-14
near:عربه	0:-11 2:-11 4:20 6:-10 7:-8
near:عربيه	3:-8 10:8
near:عرفنا	0:-16 2:-9 3:-31 4:-37 5:-16 6:27 7:22 8:-10 9:-16 10:-20 11:-25
near:عزاء	5:9
near:عسكري	0:-22 1:-9 2:-41 3:-28 4:-23 5:-22 6:-11 7:14 8:-15 10:44 11:-15
near:عشاير	2:-13 4:-14 5:-16 7:-15 8:-8 10:10
near:عشر	1:-23 3:-33 4:-8 6:25 7:-27 8:-13 9:-12 10:-38
near:عشرات	2:-24 3:22 4:31 5:-19 7:-21 9:-21 10:-22
near:عشره	0:-14 1:-14 2:-32 4:16 6:15 7:-37 10:-42 11:-29
near:عشرون	0:-45 2:-37 3:-17 4:18 5:-13 6:34 7:-32
near:عشرين	0:10 1:-12 2:-17 3:22 4:-28 5:13 6:-22 7:11 9:-14 11:-16
near:عشواي	0:-11 3:20 11:-20
near:عصابا	1:-10 5:-8 6:17 9:-8
near:عصر	0:-15 6:24
near:عصرا	6:18 7:-13
near:عطشا	6:27 7:-19
near:عقار	6:12
near:عقد	1:11 6:-9
near:علاج	3:-14 4:-10 5:44 6:-30 7:-13
near:علقت	5:9
near:علم	6:-30 7:29
near:علي	0:-20 1:29 2:-10 3:-8 7:-18 8:-42 9:-14 10:-17 11:-35
near:عليا	3:-8 6:18 7:-16
near:عليها	2:13
near:عليهم	0:13 3:-8 4:-20 5:-10 7:14
near:عمال	0:16 3:-8 4:-15 5:-25 6:19 7:8 10:-8
near:عمر	0:-10 2:-11 3:-26 4:-17 5:-23 6:-10 7:27 8:20 9:-9 10:-25 11:-21
near:عمره	0:-15 2:-10 3:-8 5:-10 6:15 7:-8 10:13
near:عمرها	0:-9 5:20 6:-23 10:10
near:عمل	6:21
near:عمليا	0:-10 1:-9 2:-20 3:-15 4:-24 6:9 8:-16 10:25 11:-11
near:عمليه	0:-19 1:-9 2:-23 3:-12 4:-35 6:18 7:-17 8:35 9:-9 11:-20
near:عموم	0:10 6:12 9:-9 10:-9
near:عناصر	2:-12 3:-12 4:8 5:-20 6:15 7:-11
near:عنايه	0:-9 1:-9 2:-12 3:-14 4:-27 5:42 6:-20 7:-21 10:-14
near:عند	0:8 1:-15 2:9 4:-47 5:-20 6:20 8:-15 10:-50 11:-17
near:عندما	1:-10 5:-9 6:24 7:-15
near:عنصر	11:10
near:عنصرا	6:-12 7:14
near:عنف	0:-8 1:-10 3:32 4:-8 5:-12 6:23 7:-11 9:-24 11:-28
near:عنه	3:-9 5:-10 9:-8 11:10
near:عنها	0:22 2:-9 4:-15 6:10 8:-8 10:-22
near:عنهم	0:-40 1:-19 2:-34 3:-25 4:34 5:-25 6:-48 9:-10 10:15 11:-16
near:عوده	0:-14 1:-13 3:-37 5:-9 6:9 7:-13 8:-16 9:-13 10:-25 11:46
near:عون	3:31 6:-31
near:عين	3:22 5:-22 6:25 7:-8 11:-22
near:عينها	4:13
near:غابه	1:-8 2:12 3:-36 6:-52 7:-40 8:15 9:-11
near:غادر	5:44 6:-25 7:-13 11:-11
near:غادرت	5:24 6:-19
near:غادرو	3:-19 6:-12 9:-9 11:22
near:غارات	2:-17 4:-18 5:-14 6:37 7:-13 10:-16
near:غارتي	5:10
near:غاره	2:-9 3:-8 4:-12 6:20 7:-15
near:غاز	6:24 7:-12
near:غالبي	7:16
near:غاو	5:23 6:-19 11:-8
near:غدا	0:13 3:-12 4:-19 6:26 7:-18 10:-11 11:-9
near:غرب	0:19 3:10 10:-23 11:11
near:غربي	3:10 5:-8
near:غربيه	3:9
near:غرفه	0:-27 1:-8 2:-12 3:-16 4:34 5:-30 6:25 7:-19 8:-13 9:-15 10:-24 11:-10
near:غرق	1:-14 2:-16 3:-14 4:-9 5:-27 7:16
near:غرقا	6:18 7:-14
near:غرقوا	2:-10 4:-11 5:-14 6:30 7:-19
near:غزه	0:-30 1:-9 2:23 6:-27 7:-24 8:17 9:-33 10:-47 11:16
near:غضون	0:-11 2:-15 4:-16 6:-29 9:17 10:14
near:غوفا	5:-14 6:25 7:-8
near:غير	1:-28 2:-28 3:9 5:-10 6:19 7:-36 8:-22 10:-10 11:-10
near:فارق	5:-19 6:24
near:فارقو	5:-28 6:36 7:-8
near:فاشر	3:12 11:-8
near:فاعلن	0:9 3:-17 10:-12 11:18
near:فان	3:37 5:-12 7:-16 11:-33
near:فاه	0:-25 1:12 2:32 3:-20 4:-11 5:-30 6:19 7:-52 8:-34 9:-12 10:-16 11:-20
near:فايقه	4:-8 5:29 6:-26 7:-11
near:فبات	3:16 6:-8
near:فبراي	2:9 3:-10 4:-24 5:-21 6:30 7:-8
near:فتح	6:-17 8:15 9:-14 10:-8 11:15
near:فتره	0:9 1:15 5:-13 6:-21 7:-10 10:-8
near:فجر	0:21 1:-11 3:-21 4:-35 5:-34 6:23 7:-23 8:-18 11:-15
near:فجرا	3:12 5:9 6:-17
near:فحص	2:16 3:-24 6:-23 10:-10 11:24
near:فحوص	5:-16 6:19
near:فديه	2:9 3:-10 5:-9 6:-18 7:-22 8:-11 10:19 11:-9
near:فرار	0:16 1:-8 2:-25 4:-18 5:-17 6:-13 7:-11 8:-15 9:20 10:9 11:-22
near:فرانس	6:10
near:فرع	5:-15 6:11
near:فرق	0:-9 1:-8 3:-8 5:15 9:-8 11:-8
near:فرقنا	5:8 6:-10 11:15
near:فرقه	0:-11 3:-10 4:15 5:11 6:-21 11:-13
near:فرقها	5:8 6:10
near:فرنسي	5:-20 6:33 7:-11 10:-8
near:فروا	3:19 9:13 11:-29
near:فصايل	4:-23 10:20
near:فضلا	0:-14 2:-19 7:13 8:-13 10:-11
near:ففي	3:-10 6:9 9:14
near:فقا	0:-17 1:13 2:-21 3:30 4:-16 5:-12 6:11 8:-19 9:-28 10:8 11:-11
near:فقتل	0:-36 2:-9 4:-15 5:11 6:34 10:-20
near:فقتلت	0:-13 3:10 5:13 6:-11
near:فقتلو	0:-30 3:-8 4:-8 5:-11 6:19 9:-15 10:9 11:-8
near:فقد	0:-19 1:15 2:-9 3:-16 4:-12 5:-11 6:-12 7:17
near:فقدان	0:-12 1:20 3:-15 5:-28 6:-14 7:13 11:-9
near:فقدت	0:-8 1:-13 2:-15 3:-13 4:-10 5:-28 6:18
near:فقدنا	0:-24 1:-9 3:-24 4:-18 5:-37 6:58 7:-51 10:-10 11:-12
near:فقدوا	0:-9 1:36 3:-18 5:-35 7:-16 11:-15
near:فقط	0:-17 1:-17 2:-23 3:-11 4:-28 7:19 8:12 9:-28 10:-11 11:-28
near:فلبين	5:-11 7:9
near:فلسطي	0:-18 1:-9 2:19 3:-8 4:-33 6:-31 7:-10 8:27 10:-32 11:-10
near:فلم	2:-9 4:-11 6:12 8:-13 10:16
near:فندق	6:16
near:فوق	3:10 5:-28 6:16 8:-10 10:8
near:فيات	5:31 6:-20 7:-16
near:فيراك	1:-9 6:15
near:فيضان	3:12 5:-11 6:-9 7:10 11:-9
near:فيما	0:-46 1:-18 2:-40 4:-15 5:17 6:16 8:-30 10:-19 11:-12
near:فين	0:-8 2:13 3:22 5:-37 6:30 8:-25 11:-11
near:فيه	1:-18 2:-10 3:-20 4:-13 5:-9 6:19 7:-30 9:19 10:-25 11:-12
near:فيها	0:-26 1:-34 2:-46 3:15 4:27 7:-32 8:-49 9:-16 10:-13 11:-21
near:قادمي	9:-9 11:15
near:قارب	1:21 2:-15 3:-11 4:-8 5:-17 6:-11 7:10
near:قاربا	7:12
near:قاصرا	0:-24 1:19 2:-10 3:-18 4:-13 5:-10 6:-10 7:-21 10:25 11:-9
near:قاصرو	0:-13 1:-15 3:16 4:-14 5:-13 6:-23 7:-9 9:-14 10:-10 11:23
near:قاصري	8:24 10:-20
near:قاطعا	6:13
near:قاعده	0:-13 10:13
near:قاعه	3:21 5:-11 6:-14
near:قافله	1:-14 3:-13 4:-11 5:-10 6:-17 7:-9 9:-15 10:-12 11:38
near:قال	0:-51 1:9 3:-42 5:-53 6:19 7:11 8:-24 9:8 10:21 11:14
near:قالت	0:19 1:-12 2:-17 3:13 4:-22 5:-11 6:20 7:-28 8:-11 9:-8 10:-15
near:قالوا	0:-11 2:-32 3:-9 4:-18 6:43 10:-15
near:قاهره	2:-12 8:15 10:-9 11:11
near:قايد	0:-15 2:-14 4:15 6:-25
near:قايلا	0:-12 4:15 5:-28 6:33 7:-20
near:قايمه	0:-9 2:-23 4:21 5:18 7:-16 8:-22 10:-11
near:قباله	1:-21 5:-8 6:37 7:-8
near:قبضه	0:-14 1:-14 2:-29 3:-12 4:35 5:-14 6:-21 7:-23 8:-30 9:-9 11:-12
near:قبل	0:-8 3:26 4:-19 5:-28 6:-15 7:-55 8:-19 9:-14
near:قتال	3:10 11:-13
near:قتالي	0:-10 4:21 5:-11 6:-16
near:قتل	0:-40 2:-43 3:-18 4:-15 6:39 7:-19 8:-38 9:-23 10:-33 11:-19
near:قتلت	0:-25 1:-28 2:-28 3:-29 5:-20 6:56 7:-38 8:-10 9:-13 11:-27
near:قتلنا	0:-13 2:-11 5:-8 6:24
near:قتلوا	0:40 1:-27 2:34 3:-46 4:-64 6:-15 7:-55 8:-33 9:-18 10:-21 11:-19
near:قتلي	0:-50 1:19 2:-41 3:-19 4:-17 5:-20 6:43 7:-50 9:-17 10:-47
near:قتيل	0:-9 1:33 2:-15 4:-15 6:-50 7:9 8:-16 9:-9 11:-15
near:قتيلا	1:-21 2:-14 4:-20 5:16 6:-22 7:22 8:-8 9:-8 10:-19 11:-13
near:قدر	2:-8 3:-15 4:8 6:-20 8:-12 9:19 11:-15
near:قدم	3:18 6:-9
near:قدمت	6:11
near:قذيفه	3:-12 6:18
near:قرابه	2:-12 3:8 4:-13 5:11 10:-9 11:-28
near:قرار	6:10
near:قراهم	5:-9 6:-19 7:13 9:-18 10:-9
near:قرب	1:-13 2:-9 4:-40 6:17 7:10 8:-20 10:-31 11:-18
near:قرن	7:12 11:-11
near:قري	3:19 5:-11 6:-21 9:9 11:-14
near:قريه	0:-32 1:-14 2:16 3:27 4:-34 5:16 6:15 7:-32 8:-14 9:-15 10:-32 11:-32
near:قسام	2:17 4:-9
near:قسرا	0:-19 1:-8 2:-31 3:16 4:-8 5:-9 6:-20 7:21 8:-21 9:-17 10:-16 11:9
near:قسم	0:29 2:-8 4:-17 5:29 6:-19 7:-9 10:-31
near:قصف	0:-10 2:-9 3:10 4:-10 9:-10
near:قضاء	1:-9 3:-14 7:14 9:-13 10:-19 11:18
near:قضارف	6:8
near:قضايي	6:12 7:-8
near:قضت	5:-16 6:25
near:قضوا	0:-9 1:-13 2:12 4:-31 5:-29 6:11 7:-29 8:-8 9:-20 10:26 11:-20
near:قضي	0:-23 3:11 5:-21 6:14 7:-49 8:-12 10:-15 11:-11
near:قضيه	0:10 10:-9
near:قطار	1:-16 6:22
near:قطاع	0:25 1:-10 2:20 3:-23 6:-19 7:-24 8:-11 9:-20 10:-51 11:13
near:قناه	4:-16 5:-8 6:-11 7:16 8:21 9:-8 10:-14 11:-14
near:قنبله	3:13 6:-13
near:قوات	0:-34 1:-13 2:-35 3:-25 4:-15 5:-18 6:49 7:-22 8:23
near:قواته	0:-14 2:-19 4:11 5:-15 6:16 7:-22 8:-8 10:14
near:قوارب	2:-9 4:-14 5:-13 6:17 9:-9
near:قوافل	3:19 6:-18 11:-15
near:قوامه	11:10
near:قوايم	2:-11 6:16 11:11
near:قوته	3:-12 6:23
near:قود	2:-9 4:-14 5:-13 6:22 10:-14
near:قول	0:-9 2:-20 4:-22 6:-21 7:-10 8:-14 10:27 11:-9
near:قوله	1:-10 2:-8 5:14 6:-15 7:10 11:-9
near:قولها	0:-12 1:-21 2:-11 3:-16 5:-12 6:16 7:11 8:-10 9:-14 10:-25 11:9
near:قوه	0:-9 1:-8 2:11 4:-12 6:-28 10:25
near:قياده	4:-15 6:20
near:قيادي	2:-21 4:23 8:-21 10:-9
near:قيد	0:-8 4:-27 6:-15 8:-8 10:25
near:قيل	2:-8 6:-8
near:كاتسي	0:18 10:-8
near:كاجرا	3:21 5:-14 6:-20
near:كادون	2:15 4:-13 6:-11
near:كارثه	3:11
near:كامل	4:14 5:-9 6:-15
near:كامله	0:-16 3:14 5:17 9:-13 10:-8
near:كان	0:30 1:-57 2:-67 3:-9 4:-16 5:-23 6:19 7:-33 8:-34 9:8 10:-23
near:كانا	0:-8 2:-8 4:-10 5:12 6:-13 7:-15 10:17
near:كانت	0:-22 2:19 3:-16 4:-23 6:-14 7:8 8:-14 11:-12
near:كانوا	0:-35 1:-55 2:-9 3:-9 5:-69 6:-10 7:-19 8:27 9:-37 10:11 11:-8
near:كانون	3:8 4:-9 6:-25 7:-20 9:19 11:-14
near:كايس	0:13 2:-9 3:-10 4:-13 6:-18 9:13
near:كبير	0:-14 2:-20 4:32 6:-23 7:-11
near:كتايب	2:17 4:-9
near:كذلك	4:-14 6:-9 10:14
near:كردفا	3:15 6:-8 9:-8
near:كشف	1:17 2:9 4:-11 6:-20
near:كشفت	11:8
near:كفرتب	5:10 6:-8
near:كله	0:39 1:-16 3:-18 4:-12 6:-35 8:-14 9:-11 10:-12 11:-10
near:كلهم	2:-19 4:16 5:-15 8:-11 10:10
near:كما	0:-25 1:-37 2:-17 3:19 4:-50 6:-19 7:18 10:8
near:كمبود	3:17 4:14 5:-9 9:-9
near:كمين	0:12 2:-13 5:-28 6:25 7:-8 10:-26
near:كنا	1:-11 2:-44 3:-9 5:-17 6:24 7:-30 8:11 9:-12 10:-39 11:-8
near:كنيسه	0:-9 2:-19 4:-25 6:21 10:14
near:كهربا	6:11 7:-9
near:كوادر	3:-8 5:-29 6:41 7:-17
near:كوارا	0:14 2:-14 4:-28
near:كوارث	3:9 6:11 11:-12
near:كوت	0:-9 3:-18 4:-8 5:-8 6:-19 7:-9 8:-12 9:19 10:20 11:-16
near:كورسك	0:-12 2:-8 3:-14 4:-22 5:-14 6:-22 7:-10 8:-15 9:-12 10:40 11:-22
near:كوريه	6:18
near:كوستي	3:13
near:كولوم	0:-10 2:-11 3:-8 5:9 9:-20 11:16
near:كولير	3:-9 5:-10 6:28
near:كومان	6:-8 7:10
near:كومبه	5:9
near:كونر	3:20 6:-9 11:-13
near:كونغو	6:16 7:-16 11:-18
near:كويتا	5:21 6:-14
near:كيف	0:-10 3:-8 4:-20 5:-9 6:29 9:-8
near:كيلوم	4:21 6:-22 7:-18 9:14 11:-10
near:كينشا	2:-16 4:-23 8:31 10:-8
near:كييف	0:-9 2:13 3:-14 4:-14 6:-32 7:-8 8:27 9:-10 11:-26
near:لاجي	3:-26 9:26
near:لاجيا	3:11 9:-9
near:لاجيي	0:-9 5:-14 6:-15 7:-9 9:-13 10:16 11:14
near:لاحقا	2:-17 3:-16 4:-15 5:14 7:-16
near:لادار	3:8 9:-15
near:لاستي	3:-15 9:19 11:-12
near:لاطفا	5:-15 6:22 7:-8
near:لاطلا	2:-14 6:10 8:13 10:-11
near:لافتا	7:9
near:لامبي	6:24 7:-15
near:لان	1:-8 2:24 3:17 4:-17 5:9 6:-35 10:-9 11:-19
near:لايحه	0:-10 4:-15 5:-10 6:32 7:-17
near:لبنان	0:-15 2:-11 3:-11 4:21 7:-8 9:-24 10:-12 11:25
near:لترمي	3:-8 5:-9 11:13
near:لثلاث	6:12
near:لجنه	0:-17 3:-19 4:-13 6:-34 9:13 11:-17
near:لحظه	5:-8 6:28 7:-12
near:لدي	0:18 1:-20 2:-36 3:11 4:10 5:-33 6:-43 7:10 8:-15 9:-11 10:22 11:-22
near:لدينا	2:-18 5:19 6:-17 7:11 8:-9 10:-10
near:لديها	2:-8 4:27 6:-30 8:-28 9:11 11:-13
near:لرضيع	6:12 7:-8
near:لرويت	0:9 2:-8 4:-17 5:-21 6:23 7:-12 8:12
near:لشوون	0:-11 3:-10 4:-14 9:-12 11:19
near:لطفلي	6:13
near:لعايل	6:12
near:لغت	1:11 6:-9
near:لغم	6:11
near:لفران	2:-8 3:20 4:17 5:-11 6:-16 10:-14
near:لقاء	4:12 6:-8
near:لقوا	1:8 2:9 4:-9 5:-10 6:14 7:-11 10:-9
near:لقي	0:-13 1:-12 2:-16 3:-15 4:-11 6:28 9:-9 10:-10 11:-12
near:لكن	0:-21 1:-15 2:21 3:17 5:-44 6:-11 7:17 8:21 9:-16 10:-36 11:-12
near:لما	2:-17 6:21 8:-16 10:8
near:لمده	4:-8 8:11
near:لمكتب	0:-10 4:-9 5:9 6:-8 8:21 10:-27
near:لمهاج	2:-8 7:13
near:لنا	0:-31 1:-9 2:-9 3:-10 4:18 5:13 6:18 7:-27 10:-11
near:لنساء	2:-10 5:-28 6:45 7:-20
near:لنقل	3:-11 6:-9 11:13
near:لها	1:-16 4:20 5:-18 6:-8 11:-8
near:لهم	0:-11 1:-9 3:-20 4:-28 5:-22 6:-35 7:54 9:-15 10:-13 11:-21
near:لواء	2:-13 6:27
near:لوزار	0:8 3:-14 4:8 5:-16 7:-14 8:15 10:-8 11:-11
near:ليبلغ	3:17 6:-13
near:ليبي	2:-12 6:-8 10:18
near:ليبيا	1:-28 2:-9 3:-13 4:19 5:-23 6:8 11:16
near:ليرتف	5:21 6:-27 10:14 11:-9
near:ليره	0:-16 2:-9 6:13 7:-8 10:16
near:ليس	0:-13 3:-21 4:-18 5:-12 6:37 7:-20 11:-12
near:ليصبح	5:-8 6:21
near:ليصل	3:20 6:-10 11:-12
near:ليل	0:-22 2:-11 5:-9 6:35 7:10 10:-8
near:ليلا	5:10 6:-10 10:9
near:ليلته	3:29 6:-38
near:ليله	0:-41 1:-24 3:26 5:-46 6:14 7:-20 8:-19 9:-16 10:-11 11:-29
near:ماء	0:21 1:-10 5:-8 7:-13 9:-8
near:مات	2:44 3:-20 4:-34 5:-15 6:-25 9:-8 10:-24 11:-8
near:ماتت	2:22 4:-8 5:-10 7:-9
near:ماتوا	0:-15 1:26 2:13 3:-30 4:-30 5:-26 6:12 7:-45 8:-14 9:-10 10:-27 11:-10
near:مار	6:14
near:مارب	2:-17 3:9 4:21 5:-11 6:12 7:-24 9:-13 10:-11 11:-10
near:مارس	2:-10 3:8 4:-19 5:11 7:-12 8:12 9:-14
near:ماريو	2:-20 4:-32 5:-9 6:-21 7:-10 8:41 10:-29
near:ماشيه	2:-13 3:10
near:ماضي	0:12 1:27 2:-39 3:8 4:-40 5:-11 7:-10 8:10 9:8 10:-34 11:-43
near:ماضيه	5:-33 6:31
near:مالي	0:14 1:-10 2:-16 3:-18 4:-38 7:-10 8:-14 9:14
near:ماليه	6:16 10:-8
near:مانيل	2:-12 8:-12 10:17
near:ماوي	3:47 5:-11 6:-17 7:-8 9:-29 11:-22
near:مايغي	5:-12 7:9
near:مايه	4:-29 5:30 6:-8 9:22 10:-19 11:-23
near:مايو	0:16 6:-12 10:-14
near:مايي	6:14
near:مباشر	2:16 6:-11
near:مباني	4:-8 6:-21 7:-13 10:-10 11:23
near:مبلغ	6:-10 7:11
near:مبني	3:10 5:14 6:-12 7:-8
near:مبينا	0:-14 6:16
near:متاثر	5:-33 6:40
near:متحدث	0:10 1:-18 2:10 3:-19 4:-45 6:28 7:-22 8:-16 9:-12 11:-17
near:متحده	1:-17 2:-21 5:-35 6:23 7:-28 8:-19 9:8 10:-32 11:-15
near:متشدد	3:-18 4:-12 6:10 10:11
near:متصل	5:22 6:-21
near:متضرر	3:28 6:-21 7:-12 11:-14
near:متطوع	6:16
near:متفاو	5:17 6:-9
near:متمرد	5:11 6:-9
near:متن	1:-24 2:9 3:-34 5:-37 6:-9 7:-39 8:-28 9:-19 10:11 11:14
near:متنقل	5:-15 6:20
near:متواص	6:-11 7:17
near:متوسط	1:32 2:-8 3:-19 6:-21 7:-36 11:8
near:متوفي	1:12 5:11 6:11 7:-20
near:مجاور	0:-24 1:-14 2:-18 3:34 4:15 5:-21 6:-34 7:-20 8:-9 11:-11
near:مجتمع	4:11 6:10
near:مجددا	0:10 3:9 10:-23 11:13
near:مجلس	3:16 6:21 9:-10 11:-12
near:مجمع	3:26 9:-11 10:-9 11:-20
near:مجموع	0:-13 1:12 2:-12 3:-21 5:-16 6:-17 7:-15 8:26 9:15 10:-21 11:-25
near:مجهول	1:-13 2:-13 3:-11 5:-9 6:11 7:17 8:-10 9:-10 10:-48 11:-19
near:محافظ	0:-12 1:-11 4:-11 6:-11 7:-19 8:-8 9:-30 10:-10 11:14
near:محامي	1:-8 3:-21 4:-12 6:-26 7:11 11:25
near:محتجز	0:-36 1:-12 2:19 3:-22 4:22 5:-10 6:-40 7:-26 9:-8 10:-15 11:-16
near:محرري	0:-25 2:-41 5:-14 6:-26 7:-21 8:10 9:-8 10:31
near:محطه	4:-12 6:-21 7:-9 8:24 10:-10
near:محكمه	0:-9 2:-13 4:19 8:-9 10:-23
near:محكوم	0:-14 2:-22 3:-8 4:-36 5:-10 6:-20 7:-8 8:48 9:-11 10:-41 11:-21
near:محلي	5:-13 6:15 7:-8
near:محليا	5:-8 6:-13 9:-8 11:20
near:محليه	0:18 1:-14 2:-15 3:-24 5:-12 7:-10 8:-15 9:-13 10:11 11:12
near:محمد	1:17 3:-12 4:-10 5:23 6:-26 7:-8
near:محمله	5:28 6:-27
near:محميه	6:11
near:محيط	2:15 10:-14
near:مختطف	0:-27 4:16 6:-30 8:-38 10:16
near:مخطوف	0:39 2:-10 3:-11 4:-18 5:-9 6:-29 8:-10 10:-39
near:مخلفا	5:-20 6:24
near:مخيم	0:-33 1:-10 2:-8 3:-17 4:-15 7:-16 8:-15 9:33 10:-13 11:14
near:مخيما	0:-8 1:-11 3:32 5:-28 6:-9 7:13 8:-10 9:-19 10:-27 11:-24
near:مدارس	0:15 3:34 4:-23 5:-26 6:13 7:-27 9:-22 10:-14 11:-24
near:مدافع	6:-15 8:15
near:مدخل	6:10
near:مدرسه	1:-26 2:-17 3:43 5:-23 6:-48 8:-25 9:-32 11:-8
near:مدرسي	5:21 6:-18
near:مدرعه	0:-14 1:-8 3:-8 4:-19 5:-13 6:28 7:-11 9:-9 10:-14 11:-13
near:مدعي	5:-11 6:14
near:مدفعي	5:9
near:مدمره	5:-8 6:9
near:مدن	3:16
near:مدني	0:-14 1:-16 2:-23 3:-23 6:8 7:13 9:-14 10:-19 11:20
near:مدنيا	0:-15 1:-10 2:-31 3:-14 5:17 7:13 10:-17 11:-8
near:مدنيه	7:18
near:مدنيو	2:-8 5:-16 6:27 7:-10 10:-9
near:مدنيي	0:-26 1:-14 2:-10 3:14 5:28 6:-39 7:-24 9:-9 10:15 11:-18
near:مده	4:9
near:مدير	1:-9 2:-10 5:-12 6:-9 7:26 10:-8
near:مديري	0:-10 2:-9 3:13 6:-14 7:19 9:-11 10:10
near:مدينه	0:-23 1:-15 2:-13 3:18 5:-24 8:-13 9:-23 10:-11 11:-9
near:مرات	3:12
near:مراسل	6:13
near:مرافق	5:8 6:17 7:-9
near:مراقب	5:-8 6:10
near:مراكز	1:-9 3:11 5:-18 6:-31 7:20 9:-22 11:13
near:مربعا	3:14 11:-9
near:مرتبط	0:-13 10:13
near:مرتين	4:13 7:-9
near:مرحله	0:-9 2:-12 4:-27 6:-16 8:-8 10:25
near:مرضي	0:-11 2:-15 6:-20 7:-11 8:28 10:-20
near:مركب	5:-9 7:10
near:مركز	4:-17 5:18 6:-36 7:-41 8:-24 9:11 10:-13 11:-9
near:مركزا	3:20 11:-13
near:مركزه	2:-11 3:-11 4:-19 5:16 7:-12 10:-12
near:مركزي	3:-10 11:12
near:مره	1:-9 3:-14 4:24 5:-10 6:-26 11:-16
near:مروحي	5:15 6:13
near:مرور	6:16
near:مريضا	6:9
near:مزارع	5:11
near:مساء	1:-13 2:17 3:-10 4:-32 5:-11 6:8 10:-18
near:مساعد	0:17 2:-10 3:14 5:-28 6:35 7:-26 9:-22 10:-17 11:-12
near:مساكن	3:-11 11:13
near:مستاج	6:-8 11:10
near:مستشف	0:-38 1:-36 4:-53 5:22 7:-57 8:-41 9:-30 11:-25
near:مستعم	3:9
near:مستقل	2:12 4:-10
near:مستمر	6:-16 7:23
near:مستوط	3:22 5:29 6:-27 7:-9 11:-22
near:مستوي	9:-10 11:14
near:مسجلي	4:-15 5:-24 6:24 7:-13 9:21 11:-17
near:مسعفا	5:21 6:-18
near:مسعفي	3:-12 5:24 6:-12
near:مسلح	6:14
near:مسلحه	8:-8 10:15
near:مسلحو	0:13 2:-17 3:-8 4:-49 6:-14 7:-10 8:-12 9:-11 10:31 11:-10
near:مسلحي	0:16 2:-15 3:-9 4:22 5:-20 6:-19 7:-33 8:-11
near:مسوول	0:-16 1:16 2:18 5:-25 6:-24 8:-17 9:-16 10:-20 11:11
near:مسيره	2:-12 3:-13 4:-13 5:28
near:مشتبه	6:13
near:مشترك	2:-11 6:-12 10:15
near:مشروع	1:27 6:-26
near:مشفي	5:8
near:مشيرا	3:-18 5:9 6:10 9:22 11:-25
near:مصاب	1:24 5:-12 6:-24 7:-8
near:مصابا	3:-8 5:-11 6:19 11:-9
near:مصابي	1:-9 3:-15 4:-10 5:50 6:-39 7:-19 9:-8 11:-15
near:مصادر	0:-11 2:-9 6:25 7:-10 8:-10 10:-10
near:مصدر	0:-21 1:-10 2:-16 3:-33 5:18 7:-29 9:22 11:-21
near:مصدري	0:-19 4:-10 6:21
near:مصر	2:-9 3:-20 4:-19 6:-15 7:-8 8:33 9:-17 10:-28
near:مصرع	0:-10 6:25 7:-26
near:مصرعه	3:-10 6:13 7:-19
near:مصري	0:-9 2:12 4:25 5:9 6:-13 8:-10 10:-24
near:مصريه	5:11 6:-8 10:11
near:مصلحه	8:21 10:-18
near:مصمم	3:-15 9:19 11:-12
near:مصنع	5:9 6:-12 7:8
near:مصير	0:-10 1:-13 2:-8 3:-8 4:-40 5:-10 7:43 8:-10 9:-10 10:-45 11:-20
near:مصيره	0:-29 1:-13 2:-29 3:-8 5:-12 6:-25 7:31 8:-15 10:-19
near:مضيفا	6:-23 7:12 8:21 10:-12
near:مطار	0:-14 1:-9 2:-9 4:-14 5:-10 6:8 7:-14 8:9 9:-8 10:-10 11:13
near:مطلع	1:-20 3:14 4:-36 6:-38 7:14 9:-14 11:15
near:معابر	3:-31 5:-18 8:-8 9:-12 11:31
near:معارك	0:-21 3:12 4:17 5:10 9:-12 10:-11
near:معبر	0:-8 1:-8 3:8 5:-17 6:12 7:-11 8:-8 9:-19 10:-11 11:25
near:معتقل	0:-10 4:-23 6:-25 8:10
near:معدل	6:9
near:معركه	0:-16 1:-9 2:-11 4:13 5:-10 7:-9 8:-12
near:معسكر	0:-12 1:-22 2:-14 3:-30 4:45 5:-21 6:-8 7:-29 8:-16 10:-17 11:-29
near:معظمه	2:-8 3:-10 4:-9 5:11 10:-23 11:16
near:معلمي	0:22 2:-9 5:-11 6:11 7:-8 10:-16
near:معه	6:9
near:معها	2:9
near:معهم	0:23 4:-8 5:-16 10:-16
near:معي	2:-15 4:-14 5:20 8:-9 10:-13
near:معيتي	3:-8 6:-10 11:14
near:مغادر	3:14 5:-14 6:-14 9:-21 11:20
near:مغرب	6:20 7:-12
near:مغلق	6:-9 8:16
near:مفاوض	0:-8 2:10 6:-11 8:-11
near:مفرج	4:-17 5:-9 6:-15 8:18 10:12
near:مفقود	0:-48 1:-20 2:-29 3:-51 4:-59 5:-25 6:-46 7:85 8:-16 9:-23 10:-45 11:-48
near:مفوض	3:30 6:-31 9:-17 11:16
near:مفوضي	0:-9 1:22 2:-8 4:-15 5:-13 6:-23 7:-9 10:-9
near:مقابر	2:-9 3:-15 6:29
near:مقابل	0:9 1:-18 2:-8 4:-49 5:-29 6:-14 7:-38 8:29 9:-56 10:13 11:-36
near:مقاتل	0:25 2:-38 3:-13 4:10 5:-22 6:21 7:-24 8:-24 10:-32
near:مقارن	0:-10 6:11 7:-8
near:مقاطع	0:-17 1:-17 2:-11 4:-13 5:-15 6:-16 10:9
near:مقاعد	5:-9 6:-16 7:14
near:مقبره	1:-9 3:-10 5:8 6:32 7:-32
near:مقبل	2:-9 3:-12 6:-9 9:-20 11:31
near:مقتل	0:-8 1:-21 2:-9 3:-25 4:-40 6:40 7:-10 8:-9 9:-14 10:-20 11:-17
near:مقتول	0:20 2:15 5:-8 6:-15 7:-22 10:-13
near:مقر	3:-12 4:24 6:-8 10:-28
near:مقرر	0:-14 1:-20 3:-41 4:-20 5:-14 6:-25 7:-17 8:9 10:-10 11:36
near:مكان	4:-14 7:17
near:مكتب	0:-25 1:-16 2:33 4:13 5:-28 6:-32 7:-19 8:13 9:9 10:-10 11:-16
near:مكون	3:19 4:-9 6:-14
near:ملاحظ	5:19 6:-12
near:ملايي	0:-8 2:-19 4:-16 6:26 7:-12 10:-21 11:-33
near:ملعب	3:11
near:ملف	6:-9 7:10
near:مليار	0:-19 2:-12 6:21 10:-11
near:مليون	0:-8 1:-11 2:-14 3:-30 4:-21 5:-30 6:14 7:-24 8:-13 9:26 10:26
near:مما	3:-10 9:10
near:مماثل	0:-16 4:-22 8:19 10:-22
near:ممثل	0:-9 3:16 4:13 9:-16
near:ممرض	0:26 5:8 6:-29 7:-8 10:-11
near:ممرضه	2:-16 4:-11 6:14
near:ممن	0:13 1:-20 2:-36 3:-29 4:-13 5:8 6:-10 8:-9 9:-13 10:-18 11:20
near:ممنوع	5:-14 6:21
near:منا	0:-18 2:30 3:-18 4:24 5:-19 6:-54 7:13 8:-11 10:-31 11:14
near:منازل	0:-11 3:10 5:-8 6:-27 7:-11 9:-27 11:24
near:مناطق	5:-14 6:9 9:-13 11:18
near:منتصف	0:-23 2:-10 6:34 9:14 10:-12 11:-12
near:منجم	0:21 6:28 7:-13 10:-22
near:منح	3:17 6:-10 9:11 11:-26
near:منحه	3:14 11:-10
near:مندوب	5:24 6:-17 7:-9
near:منذ	0:-16 1:-11 2:-19 5:-22 6:28 8:-50 9:-12 10:-21
near:منزل	3:-8 6:21
near:منزلا	2:-11 3:26 5:-8 6:-17 7:-8
near:منشور	6:11
near:منصرم	1:15 2:12 6:-11 7:-19 8:-11
near:منصه	3:-9 5:9 6:27 7:-23
near:منطقه	0:17 2:-10 3:11 4:-19 5:-10 6:8 7:-23 8:-22 9:-17 11:-16
near:منظما	0:17 2:-18 6:-11 7:-8 8:-13
near:منظمه	1:33 2:-40 5:-27 6:-37 8:-22 9:-42 10:-32 11:10
near:منفجر	6:26 9:-11 11:-21
near:منفصل	5:-19 6:20
near:منكوب	3:19 5:-9 6:-32 7:25 11:-13
near:منه	3:12 11:-8
near:منها	0:8 1:-32 2:-54 3:18 4:-29 5:-13 6:32 7:-14 8:-16 9:-38 10:-20 11:-34
near:منهم	1:-85 2:-21 3:-31 4:-24 5:21 6:-19 8:18 9:11 10:18 11:-24
near:منهن	0:-16 1:-8 2:-29 3:-27 4:-10 5:12 6:-12 7:-10 8:-30 9:-9 10:32 11:-13
near:مهاجر	6:-8 7:10
near:مهاجم	0:28 1:21 2:-20 3:-18 4:-16 5:-32 6:-14 7:-13 8:-13
near:مهجري	10:-14 11:14
near:مهرجا	5:9
near:مهندس	0:-24 1:-8 2:-12 3:-11 4:14 6:11 8:-9 10:14
near:مواجه	3:22 6:-22
near:موازي	5:23 6:-19
near:مواطن	5:28 6:-24 10:12
near:مواقع	0:-11 3:38 4:-12 9:-19 11:-21
near:موبد	2:-12 3:-12 4:-31 5:-12 7:-9 8:35 9:-11 10:-27 11:-21
near:موت	5:27 6:-18
near:موتمر	2:-8 4:16 9:-16 11:17
near:موجه	3:11
near:مودي	0:11 10:-11
near:موزعه	3:-9 5:11
near:موزعي	3:8
near:موسسه	4:-16 6:18
near:موسكو	0:-11 2:-14 3:-13 6:41 8:-45 10:14
near:موسم	6:8
near:موضحا	6:16 7:-11 9:-10 11:11
near:موظف	2:-18 3:-9 4:12 5:20 6:-19 7:-10 8:-9 9:14 10:-12
near:موظفي	0:11 2:-11 3:-8 4:14 6:14 8:-11 10:-19
near:موقتا	5:-8 6:-12 11:12
near:موقته	3:20 11:-19
near:موقع	0:-21 2:-12 4:-13 5:13 7:-12 8:-8 9:16 10:13 11:-22
near:موكدا	2:11 4:23 6:-14 10:-26
near:موكده	0:-12 1:-12 2:-21 3:-23 4:-24 5:-21 6:-9 7:24 8:24 9:-10 10:-29 11:-21
near:مولف	4:-8 5:-9 6:26 7:-13
near:ميات	0:16 4:-17 6:13 7:-8
near:ميانم	3:-16 5:-9 6:12 7:-10 11:10
near:مياه	0:-8 2:-8 3:-16 4:-14 5:9 6:-17 7:8 9:-8 10:-10 11:19
near:ميتي	2:13 3:-16 6:-19 8:-18 9:27 11:-16
near:ميتين	0:-8 1:-8 2:-15 3:-12 4:-21 8:-30 10:26
near:ميدان	0:-8 2:-9 4:-10 5:-38 6:51 7:-9
near:ميلا	5:9
near:ميليش	3:-9 5:-12 6:19
near:ميناء	5:14 6:-11
near:ميناك	0:-14 4:-18 6:16 10:-16
near:ميه	1:-12 2:-16 3:-26 4:9 5:18 6:-21 7:-13 8:8 9:19 10:-8 11:-16
near:ناجيا	3:-10 6:-10 10:14
near:ناجين	3:-13 5:16 7:-12 10:13 11:-9
near:نادي	2:-13 4:-23 6:-14 7:-10 8:34 10:-20
near:نار	0:-18 4:-8 7:17 10:-10
near:ناريه	0:-13 1:-13 2:-13 3:-8 4:-9 5:29 7:-18 9:-16 10:-12 11:-21
near:نازح	4:-8 5:-12 10:-9 11:-11
near:نازحا	3:18 6:8 9:-12 11:-22
near:نازحو	3:35 9:-27 11:-17
near:نازحي	3:45 4:-12 5:-24 7:-28 9:-25 11:-15
near:ناطق	0:-15 4:10 5:-11 6:18 7:-20
near:نايب	1:-8 2:-10 3:-17 4:-13 6:12 9:19 11:-15
near:نايرا	0:-19 2:-12 6:21 10:-11
near:نبطيه	5:9
near:نتايج	2:14 5:-12
near:نجا	3:-11 4:-22 6:-8 10:17
near:نجاه	2:-9 5:9 7:8
near:نجف	5:10 6:-9
near:نحو	0:-47 2:9 3:-38 4:-41 5:-10 7:-12 8:-22 9:29 10:-15 11:8
near:ندفع	0:-25 2:-28 3:-9 4:20 5:-14 6:21 7:-22 9:-10 10:-32
near:نزح	3:34 7:-12 9:-20 11:-21
near:نزحوا	0:-9 3:42 5:-8 6:-16 9:-25 11:-25
near:نزل	0:-11 3:-17 4:-19 6:25 7:-14 10:-9 11:-8
near:نزوح	0:-15 2:-8 3:52 4:-9 5:-16 6:-12 7:-15 9:-32 11:-32
near:نساء	0:-10 1:-17 2:-52 3:-38 5:-20 6:-18 7:15 8:-30 9:-11 10:16 11:16
near:نسمه	6:14
near:نشر	4:11
near:نشرته	5:-24 6:34 7:-16
near:نشره	3:25 11:-24
near:نصف	6:19
near:نصفهم	0:-12 1:20 3:27 4:-14 5:-13 6:-22 7:-10 9:-12 11:-29
near:نصل	5:-11 6:15
near:نظام	3:-25 6:-29 8:8 9:-26 10:16 11:24
near:نعرف	0:-24 2:-13 3:-20 4:17 5:-24 6:-44 7:36 8:-13 9:-11 10:-19 11:-9
near:نفت	4:11
near:نفسه	0:-24 1:19 2:-37 3:-27 4:-19 5:20 7:-20 8:-24 10:9 11:-16
near:نفسها	0:-19 1:8 2:-17 4:-34 5:-34 6:-11 7:19 8:-20 9:-18 10:20 11:-27
near:نفي	0:-22 2:21 4:12 6:-16 7:-8 10:-16
near:نقابه	0:-18 2:-8 3:-10 4:-8 5:-16 6:41
near:نقديه	3:-13 9:14
near:نقطه	0:20 4:-12 5:-8 7:-8 10:-14
near:نقل	0:-11 1:-17 2:8 3:11 4:-32 5:36 6:-20 7:-28 8:10 10:-33 11:-45
near:نقلا	6:9
near:نقلت	0:-15 3:-25 5:20 8:15 9:15 10:-20 11:-20
near:نقلوا	2:-17 3:-11 4:18 5:23 6:-20 7:-14 8:-12 10:-20 11:-23
near:نقيب	5:24 6:-21
near:نمساو	5:-14 6:18 7:-10 10:11
near:ننتظر	1:-11 3:-15 4:-22 5:-20 6:25 10:-9
near:ننكره	9:-17 11:18
near:نهار	6:19 7:-13
near:نهايه	0:-20 1:-11 2:-12 4:-13 5:-29 6:-23 7:-13 8:13 9:-9 10:-28 11:33
near:نهايي	6:-10 7:12
near:نهر	1:-9 2:-10 3:-23 4:-18 5:-17 6:22 9:28 10:-8 11:-22
near:نهود	0:16 1:-8 2:-13 6:8 7:-16 8:-9 9:-9 10:-21 11:-15
near:نور	3:21 9:-20
near:نوفمب	0:-8 1:-21 2:-25 4:-31 6:-19 7:-27 8:-23 9:-16 10:18 11:21
near:نووي	5:-16 6:19
near:نيابه	0:-10 3:-9 5:-24 6:34 10:-19 11:-10
near:نيامي	5:-14 7:15
near:نيجر	0:25 1:-11 2:-19 3:-8 5:-8 6:-8 7:-21 8:-18 10:-18
near:نيجري	6:-9 10:20
near:نيجير	0:27 1:-14 2:-36 3:-27 4:-12 5:-13 7:-28 8:-18
near:نيسان	3:-28 4:-10 5:-11 6:27 8:9
near:هاتف	0:31 1:-8 2:21 4:-18 6:-37 10:-30
near:هاون	3:10 5:-28 6:9
near:هايتي	0:13 3:13 6:-10 9:-8
near:هجره	0:-18 1:22 2:-9 4:-15 5:-12 6:-45 7:-21 8:-17 9:-31 11:31
near:هجروا	3:25 9:-8 11:-15
near:هجمات	3:9 6:20 11:-23
near:هجوم	1:-26 2:-28 3:18 5:-11 6:18 7:-31 8:-28 9:-27 10:-37 11:-11
near:هدم	3:10
near:هدنه	0:-16 2:10 4:-31 6:-21 7:-9 8:-14 10:23
near:هذا	0:-43 1:38 2:27 3:-28 5:-19 6:-34 7:9 8:-28 9:-27 10:-47 11:8
near:هذه	0:-30 1:-14 2:-14 4:-34 5:-21 6:18 8:-14 9:-11 10:16
near:هرب	0:28 2:-10 3:-34 4:-13 5:-28 6:-34 7:-38 8:-11 9:-10 10:18
near:هكتار	6:-16 7:17
near:هلال	3:13 6:10
near:هما	0:-9 3:-8 4:-23 5:-10 6:30 10:-11
near:هنا	0:-14 1:-10 3:12 4:-27 5:-9 6:21 7:-28 10:-10 11:-17
near:هناك	0:-13 1:-14 2:-42 3:-35 4:55 5:-39 6:-28 8:-24 9:-23 10:-13 11:-21
near:هند	0:-23 10:25
near:هنود	0:9 2:-9 4:18 5:-23 6:19 7:-19 8:-13 10:-15
near:هوالي	3:18 6:-10 7:-12
near:هولاء	0:-14 1:-9 2:12 3:28 4:-36 6:-31 8:12 9:-19 11:-31
near:هويته	1:17 2:11 4:-10 5:-11 6:-13
near:هويه	2:-18 6:38
near:هييه	0:-10 2:16 4:-24 7:-12 9:-20 10:-15 11:11
near:واحد	1:-11 5:19 7:-23
near:واحده	3:12
near:وادي	3:19 11:-13
near:واصلي	5:9 6:-8 9:-9 11:15
near:واقع	4:10 7:10
near:وان	0:-22 1:-46 4:-9 5:-18 8:9 9:-33
near:وثق	5:-9 6:10
near:وجبه	3:13
near:وجه	5:23 6:-28 7:-19
near:وحده	0:-12 2:15 3:-9 4:-11 5:18 6:-29 7:-10 10:-10 11:10
near:ورد	6:15
near:وزاره	0:-10 1:-10 2:-8 3:15 5:-27 7:-17 8:-8 9:-10 10:-9
near:وزراء	2:-8 3:22 4:21 6:-20 8:-12 10:-14 11:-9
near:وزير	0:12 5:9 6:-10
near:وست	5:14 6:-11
near:وسط	0:-9 1:32 2:-13 3:-19 6:-24 7:-36 10:-10 11:8
near:وصل	0:-8 3:-19 4:-12 5:8 6:-31 8:-9 9:30 10:-12 11:-15
near:وصول	6:10
near:وضع	2:-17 4:-20 6:11 10:21
near:وطن	8:18 11:-21
near:وطني	2:-12 7:10 9:-8 10:-12 11:-22
near:وطنيه	0:-16 2:-9 3:-16 4:-11 7:-21 9:10 10:-15 11:14
near:وعن	0:9 3:-8 4:-20 7:9 8:-12
near:وفد	8:13
near:وفر	3:23 9:-9
near:وفق	0:-59 2:-54 3:-19 4:-22 7:-25 8:35 10:-17 11:19
near:وفي	0:-9 4:8 5:-19 6:-32 7:-31 9:13 11:-16
near:وفيات	1:-11 3:-15 5:-30 6:43 7:-32
near:وقت	5:9 7:-13
near:وقد	0:-22 1:-18 2:-40 3:-17 4:-24 5:-27 6:45 7:-36 8:-10 9:-12 10:-27 11:12
near:وقف	6:9
near:وقود	0:-8 3:-12 4:-14 6:22 7:-25
near:وكاله	3:-15 4:-12 6:10 7:9 9:-12 11:19
near:ولا	0:-44 2:-14 4:11 6:-13 7:22 8:-46 9:-11 10:-12 11:-44
near:ولايه	3:22 5:-20 6:16 9:-22
near:ولم	0:-27 1:-33 3:-19 5:-40 6:15 9:-33 10:-11
near:ولو	0:11 1:-11 3:-21 4:-11 5:-15 6:29 7:-12 10:-12
near:وما	0:-11 1:-15 2:-18 3:-14 4:25 5:-31 7:22 10:-30 11:-18
near:ومن	1:-33 2:-29 4:-48 5:-20 6:9 7:-41 11:16
near:وهم	0:-8 1:-13 2:-15 4:-17 5:-31 9:-14 11:8
near:وهو	0:-27 2:-36 3:-37 4:9 5:-42 6:20 7:28 8:-15 9:16 10:-39
near:وهي	5:-21 6:21 7:-9 11:15
near:يابوس	9:-11 11:13
near:يبق	4:-11 6:18 7:-10
near:يبقي	0:-33 2:-16 4:11 6:-13 7:12 8:-9
near:يبلغ	3:-10 6:-12 7:8 9:14 11:-9
near:يبيتو	3:23 6:-15 7:-10
near:يتجاو	6:8 9:-17 11:17
near:يتحدث	2:-22 4:30 6:-20 7:10 10:-15
near:يتوزع	3:9 6:-8
near:يتوقع	3:10
near:يحتاج	3:20 5:17 6:-18 9:-21
near:يحتجز	0:-17 2:-16 4:35 6:-15 10:-25
near:يحملو	3:-18 9:26 11:-14
near:يدفع	6:-23 9:17
near:يدفنو	4:-9 5:-14 6:22
near:يذكر	3:-18 6:17 10:-9
near:يرافق	5:11 6:-10
near:يرتفع	1:28 2:-21 4:-24 5:-36 6:24 7:-28 9:-13 10:-18 11:-18
near:يرفع	6:12
near:يرقد	5:23 6:-21
near:يرقدا	5:17 6:-15
near:يزال	0:-15 1:-23 2:-22 3:8 4:13 6:-17 7:30 8:-46 9:-8 10:-28 11:-18
near:يزالو	0:-10 1:-8 2:-12 4:21 5:-12 6:-11 7:12 8:-13 10:-8
near:يزيد	0:-8 5:-41 6:40 9:9 10:-11 11:-13
near:يستدل	6:12 7:-8
near:يستمر	7:13
near:يصل	2:-10 4:-9 5:-8 6:16 8:22 10:-14
near:يضم	0:-10 3:24 6:-13 9:-10
near:يطلق	2:-17 4:-14 6:-14 8:-8 10:18
near:يعاني	3:-12 6:19 9:-14
near:يعتزم	3:33 5:-11 6:-27 8:-12 9:-8 11:-15
near:يعثر	0:-8 2:-8 4:-16 5:-10 6:-36 7:35 10:-14
near:يعد	0:-18 1:19 2:-12 3:25 4:-20 5:-27 6:-32 9:-29 10:-21
near:يعرف	0:-27 1:-15 2:-40 3:-9 5:-15 6:-19 7:41 8:-22 10:-31
near:يعلن	0:-18 4:-8 5:8 10:14
near:يعمل	0:-13 2:-8 4:-9 6:-18 10:23
near:يعني	7:14
near:يعود	0:-13 1:-9 3:-20 5:-14 6:-13 8:-13 9:-8 11:19
near:يعودو	0:-8 4:-8
near:يعيش	11:-8
near:يعيشو	3:22 6:-9 9:-10 11:-14
near:يفترض	2:-10 3:-28 6:-19 11:28
near:يقارب	6:12
near:يقتل	3:-15 5:12 6:10
near:يقدر	3:-8 9:13 11:-8
near:يقرب	3:-10 9:16 11:-9
near:يقضي	1:-9 3:-20 4:-9 6:25 7:-15 8:23 10:-23 11:-8
near:يقطنه	6:12
near:يقل	0:29 1:-12 2:-13 3:-10 4:-12 5:14 6:-54 7:35 10:-25 11:-10
near:يقول	1:-30 2:-41 4:16 5:-33 6:13 7:9 8:9 9:-11 10:-17 11:-19
near:يقيم	5:-9 6:-9 9:12
near:يقيمو	0:-11 3:26 4:-13 5:-10 6:-23 8:-8 9:-16
near:يكمل	2:-10 6:27 7:-19
near:يكن	4:10 5:-8 6:22 8:-9
near:يكون	0:-15 1:25 2:37 3:-8 6:-41 7:-10 10:-17 11:-10
near:يلتحق	3:18 11:-9
near:يمثل	6:11
near:يمكن	5:-17 6:21
near:ينا	0:-17 2:-14 3:-20 4:17 6:-32 8:-8 9:21 10:-8
near:يناهز	3:12 6:16 8:-11 9:-18 10:-9
near:يناير	2:16 3:-19 4:-8 5:-14 7:-38 8:-33 10:13 11:-8
near:ينتسب	0:15 4:-8 6:-8 10:-15
near:ينتظر	2:-10 3:-20 4:-9 5:-12 6:27 7:-9 8:17 11:-9
near:ينج	6:16
near:ينفد	9:12 11:-9
near:ينفي	6:22
near:يها	3:10
near:يهم	0:-8 2:-9 4:26 6:-14 7:-16 10:-20
near:يوجد	3:18 9:-18
near:يوليو	0:-12 1:-15 2:-16 3:10 4:-29 5:-18 6:18 7:-31 8:-15 9:-24 10:-19 11:29
near:يوم	0:-18 1:-36 2:-12 3:-25 4:-82 5:13 6:14 7:-10 8:-16 9:-15 10:15 11:19
near:يوما	0:-16 1:10 2:-13 3:-26 4:-11 5:-12 7:-16 8:17 9:-17 11:8
near:يومها	0:10 1:-8 3:-13 4:-10 5:-12 6:-18 7:-10 9:18 10:-9 11:-9
near:يومي	0:-16 1:-14 2:-10 3:-16 5:-11 6:-22 7:-16 8:-11 10:-23 11:29
near:يوميا	6:-12 11:14
near:يومين	0:-19 3:-9 5:-14 6:-21 7:-21 9:-9 10:23
near:يوميه	6:16 7:-8
near:يونان	5:8 7:-12
near:يونس	2:-35 3:13 4:-13 6:23 7:-9 11:-8
near:يونيو	0:22 1:-8 2:-19 3:14 4:11 5:-13 7:-15 8:-17 9:-20 10:-21
near:يووي	3:-13 9:15 11:-8
near:ييف	2:-20 4:-11 6:14 10:-8
next:claim-abducted	1:-34 2:-15 3:-26 4:23 6:8 7:-22 11:-25
next:claim-allocated	3:-16 4:-21 5:18 6:-29 7:-53 8:-14 10:-30 11:20
next:claim-casualties	0:-13 1:37 2:-9 3:8 4:-14 5:-28 6:-36 7:-20 8:-23 10:-17 11:-28
next:claim-dead-in-captivity	0:-8 1:-17 2:22 3:-36 4:23 5:-14 6:-45 7:-43 8:-13 9:-11 11:-15
next:claim-delivered	0:-28 1:-12 4:14 6:-12 7:-24 10:-35 11:22
next:claim-displaced	0:-16 1:-42 2:-45 4:-19 6:14 7:-29 8:-39 10:-16
next:claim-held	1:-30 3:-11 4:12 6:-52 7:-21 8:-16 9:9 10:38
next:claim-injured	1:-8 2:-86 3:-41 4:-12 6:29 7:-11 8:-49 10:-28 11:-27
next:claim-killed	1:-17 3:-19 4:-31 5:8 7:8 8:-33 9:-19 10:-9 11:-81
next:claim-missing	0:-21 1:-52 3:-26 4:-23 5:24 6:-10 7:14 8:-45 10:11 11:-30
next:claim-pledged	0:-18 3:15 4:-29 7:-19 8:-9 9:-19 10:25 11:16
next:claim-prisoners-exchanged	0:-19 1:-22 2:-29 3:-28 4:-45 5:11 6:-37 7:-41 8:48 9:-15 11:-39
next:claim-refugees	0:-45 2:-23 4:-13 5:-15 7:-20 8:-33 9:41 10:-12 11:-32
next:claim-released	0:15 1:-42 3:-22 4:24 5:-12 6:-53 7:-27 8:-31 9:-17 11:-9
next:claim-requested	0:9 1:-10 2:-9 4:-18 5:21 6:-24 7:-25 8:-12 10:-20 11:10
next:claim-returned	0:-18 1:-17 2:-24 3:14 4:-68 5:-23 6:-38 7:12 8:-41 9:-9 10:-66 11:37
next:claim-total	3:-19 4:-12 5:-8 7:-9 9:25 11:-17
noun:	0:-37 1:18 4:-11 6:-20 7:-16 8:-8 9:-25 11:-10
noun:afghan	3:-17 11:15
noun:aid-worker	0:15 2:-9 4:-9 6:14 10:-20
noun:attacker	6:16
noun:body	0:-42 1:-35 2:52 3:-39 4:-46 5:-68 6:44 7:-81 8:-56 9:-14 10:-64 11:-19
noun:boy	0:48 2:-10 3:-21 4:-36 5:-14 6:-36 7:-30 9:-9 10:-26
noun:brother	0:17 1:-14 2:-12 4:-27 5:-23 6:41 7:-31 8:-8 10:-23
noun:captive	0:-26 2:11 3:-10 4:18 5:-16 6:-48 7:-23 8:-8 10:13
noun:case	0:14 1:-12 2:-8 3:-31 4:-17 7:11 8:-12 9:-11 10:-14 11:-26
noun:child	1:-9 2:-57 3:-29 4:-65 6:28 8:-42 9:-41 10:-35 11:-12
noun:citizen	1:-17 2:-16 4:-26 5:-28 6:-19 8:-20 9:-18 11:28
noun:civilian	0:-33 2:-30 3:-49 4:26 5:-18 7:-44 8:-40 9:-23 10:44 11:-35
noun:colleague	0:-19 2:-24 4:21 5:10 7:-13 8:-16
noun:companion	0:-9 2:15 3:-9 4:-14 5:16 6:-38 7:20
noun:dead-person	1:-11 5:-9 6:32 7:-13
noun:death	0:-11 1:-13 2:-8 3:-31 5:-40 6:70 7:-22 11:-10
noun:detainee	6:-9 8:21 10:-23
noun:displaced-person	0:-24 1:-10 3:78 4:-13 5:-31 6:-62 7:-20 8:-9 9:-67 10:-27
noun:district	2:-17 4:-17 6:-9 8:-15 10:24
noun:doctor	2:-16 4:-10 6:-8 7:14
noun:driver	0:-9 7:-30 10:17
noun:employee	0:-20 2:18 4:-13 6:-22 8:-12 10:12
noun:engineer	0:-23 2:-11 4:21 6:-10 10:8
noun:ethiopian	0:-10 6:-10 8:-13 10:21 11:-11
noun:fighter	0:-10 2:-10 4:-21 6:22 7:-10 8:15 10:-12
noun:firefighter	5:-10 6:16
noun:foreigner	0:24 2:-19 4:19 6:-27 8:-17 10:-25
noun:girl	0:29 2:-9 3:-12 4:-15 5:-11 6:13 10:-14
noun:grandchild	6:21 7:-10
noun:guard	0:-21 2:-11 6:29 7:-9 10:-9
noun:gunman	0:-14 2:-31 4:-11 6:44 8:-11 10:-27
noun:helper	0:-15 5:16 6:-26 7:22
noun:hospital	5:21 6:-17
noun:hostage	0:-22 2:40 3:-10 4:-48 5:-19 6:-53 7:-35 8:-55 10:35 11:-9
noun:human	0:-11 1:-13 3:26 4:-13 5:-17 9:-17 10:-13 11:-17
noun:indian	0:17 2:-8 10:-21
noun:individual	0:-13 1:12 3:11 4:-14 5:-24 6:16 7:-12 8:-9
noun:inhabitant	3:14 9:-13
noun:injured-person	0:-42 1:-26 2:-31 3:-44 4:-47 5:104 6:-80 7:-64 8:-21 9:-20 10:-25 11:-32
noun:injury	5:62 6:-57 7:-10 11:-14
noun:israeli	2:-10 4:28 5:8 6:-33 8:-18 10:8
noun:journalist	0:-8 2:-16 4:-10 8:22 10:-21
noun:killed-person	0:-26 1:-30 2:-37 3:-68 4:-46 5:-59 6:125 7:-59 8:-17 9:-24 10:-31 11:-23
noun:lebanese	0:-10 4:21
noun:man	0:35 2:-30 3:-13 4:-26 5:-20 7:-11 8:-13
noun:martyr	2:-12 3:-10 5:-59 6:75 7:-15
noun:member	0:-17 2:-10 3:-8 5:-11 6:31 7:-9
noun:migrant	1:10 2:-20 3:-22 4:14 5:-12 7:-19 8:-11 9:-10 10:-11 11:10
noun:missing-person	0:-21 1:-21 2:-10 3:-27 4:-24 5:-65 6:-81 7:88 8:-8 9:-11 10:-17 11:-23
noun:mortal-remains	0:-8 2:-28 3:-12 4:-8 5:-42 6:53 7:-16 8:-20 10:-8
noun:mother	6:17
noun:neighbour	0:-13 3:-19 4:-20 5:-10 6:34 7:-17 10:-10 11:-8
noun:nurse	0:17 2:-11 3:-13 4:18 5:13 6:-38 7:-15 8:-27 10:-30 11:-9
noun:officer	0:-16 2:-17 4:11 5:-21 7:14 10:-19
noun:official	1:-14 5:-15 6:26 7:-11
noun:other	0:-29 1:-39 2:-67 3:-45 4:40 5:34 6:-95 7:53 8:-9 9:21 10:-47
noun:palestinian	0:-18 1:-8 2:-23 3:-17 5:-14 6:18 8:18 9:-21
noun:paramedic	3:-8 4:-9 5:13
noun:passenger	3:-8 6:18 7:-11 11:18
noun:patient	0:-12 3:-12 4:-27 5:-13 6:26 7:-25 8:20 10:-18
noun:person	0:17 2:-71 3:64 4:-68 5:-36 6:-11 7:-13 8:-67 10:-54 11:-31
noun:policeman	0:8 5:25 6:-21 10:-12
noun:prisoner	0:-36 1:-13 2:26 3:-25 5:-27 6:-72 7:-31 8:47 9:-15 10:-65 11:-24
noun:pupil	0:33 1:-11 2:-24 3:-14 4:-18 5:-21 6:-10 7:-31 8:-16 10:8
noun:refugee	0:-22 1:-10 3:-37 4:-20 5:-18 6:-15 7:-15 8:-9 9:61 10:-18 11:-23
noun:relative	6:8
noun:resident	0:-22 1:-11 2:-8 3:69 4:-22 5:-33 6:-50 8:-11 9:-22 10:-16 11:-31
noun:returnee	0:-8 1:-10 2:-8 3:-38 4:-8 5:-12 7:-10 9:-35 11:46
noun:russian	5:-9 6:11
noun:saudi	8:24 10:-22
noun:security-agent	5:-20 6:20
noun:soldier	0:-25 1:-12 2:-88 3:-54 4:37 5:-18 6:38 7:-37 9:-20 10:-25 11:-50
noun:son	6:13
noun:student	0:-11 10:12
noun:sudanese	8:15 10:-15
noun:survivor	5:18 6:-13
noun:syrian	0:-15 2:-19 3:-16 4:-11 7:18 8:-8 9:-43 10:-9 11:46
noun:teacher	0:21 2:20 4:8 5:-17 6:-21 7:-18 8:-9 10:-26
noun:terrorist	0:-20 2:-17 3:-9 4:-23 5:-27 6:58 7:-17 9:-11 10:-27
noun:ukrainian	8:16 10:-8 11:-9
noun:victim	6:24
noun:visitor	6:-14 7:15
noun:volunteer	6:13 7:-10
noun:woman	0:-38 2:-59 3:-35 5:-40 6:56 7:-41 8:15 9:-17 10:14 11:-29
noun:worker	0:10 3:-24 4:-16 5:-27 6:10 7:15 8:-12 9:-8 10:8 11:-12
noun:worshipper	0:-13 10:23
noun:yazidi	6:10
noun:young-man	0:25 4:-19 6:-28 8:-14
only:aid	3:-11 6:16 9:-14
only:casualty	0:-25 1:13 2:-35 4:-63 6:12 8:-54 9:-47 10:-74 11:-75
only:hostage	0:-22 1:-15 2:-18 4:24 5:-13 8:-25 9:-11 11:-13
other:abducted	1:-36 4:9 5:-31 7:-14 8:-49 9:10 10:30 11:-43
other:aid	0:-10 1:-12 2:-30 3:15 4:-24 5:-9 6:-12 8:-15 9:-10 10:-20
other:allocated	0:-9 1:-9 2:-18 4:8 5:-14 7:-11 8:-30 9:-18 10:-18
other:casualties	0:-67 1:51 2:-29 3:-67 4:-40 5:-23 6:-18 7:14 8:26 9:-39 11:-17
other:casualty	0:-12 1:-9 2:-17 4:-8 5:-10 8:-12 9:-12 10:-20
other:dead-in-captivity	0:-23 1:-39 3:-73 5:-32 6:-38 7:-8 8:34 9:-69 10:18
other:delivered	1:-34 2:-14 3:12 4:-32 6:-20 7:-15 8:13 9:-19 10:-28 11:15
other:displaced	0:-16 1:-51 2:-65 3:-8 4:-8 6:25 7:8 8:-43 9:-39 10:-14 11:-9
other:displacement	0:-11 2:-30 3:-10 4:10 7:-20 8:-25 9:12 10:-15
other:held	1:-28 2:24 3:-23 4:9 5:-36 6:-11 7:-37 8:10 9:-22 10:13 11:-40
other:hostage	1:-25 2:16 3:-17 4:15 5:-34 6:-29 7:-37 8:19 9:9 10:20 11:-36
other:injured	0:-25 1:-30 2:-15 4:-14 5:-8 7:-12 8:-19 9:-13 10:-17
other:killed	0:-13 1:-8 2:-21 5:-10 7:-8 8:-10 9:-16 10:-14
other:missing	0:-32 2:-41 3:13 4:-23 5:-22 6:15 8:-34 9:-9 10:-28 11:-22
other:pledged	0:-17 1:21 2:-75 4:-10 5:8 7:-45 8:-60 10:-37
other:prisoners-exchanged	0:-87 1:-61 2:37 3:-25 4:-25 5:-26 6:-20 7:-35 8:63 9:-72 10:-15 11:-70
other:refugees	0:10 1:-39 3:-25 4:-24 5:-16 6:-41 7:-26 9:42
other:released	0:12 1:-15 3:-12 5:-9 6:-8 7:-27 10:-23
other:requested	1:-35 2:-12 4:-12 5:-17 7:-31 8:-17 9:31 10:-25
other:returned	0:-15 1:28 2:-25 5:-22 6:-17 7:-11 8:-88
other:total	0:-33 1:-60 2:-30 3:-16 4:-19 6:26 8:-33 9:25 10:-40 11:-11
others:7	1:-52 2:12 4:-10 5:-16 8:-26 9:-58 10:-43 11:20
others:more	0:-11 2:-14 5:-10 8:-13 9:-8 10:-8 11:-16
qualified	0:-61 1:-13 2:-39 3:41 4:8 5:-28 6:-18 8:-50 10:-72
quoted	0:-39 1:-44 2:-17 3:-39 4:-71 6:36 7:30 8:-28 9:-24 10:-55 11:-27
right1:	3:-16 5:-9 6:-15 7:12 11:20
right1:"	2:-9 3:-11 4:-39 5:-9 6:-25 7:36 10:16 11:-45
right1:(	0:-9 4:-8 6:8 9:11 11:-16
right1:)	1:-14 4:-13 5:-8 6:16 7:-30 8:-9 9:-15 10:-13 11:18
right1:,	0:19 2:-21 4:14 5:13 7:-17 8:-30 9:-15 10:-76 11:-29
right1:.	0:13 1:-22 2:-22 4:-40 5:10 7:-26 9:-50 10:-19 11:-18
right1::	3:-10 4:-10 5:-11 6:17 7:-8 9:-12 11:10
right1:|	1:-86 2:-48 3:-38 4:-65 6:19 8:-12 9:27 10:-14
right1:اثر	5:14 6:-11
right1:اثناء	0:25 2:19 3:-10 4:-11 6:-15 10:-28
right1:احياء	2:-10 8:-20 10:23
right1:اخري	6:14
right1:اخرين	3:14 6:-11 9:14 11:-17
right1:اصيب	4:-13 5:32 6:-30
right1:اصيبوا	3:-13 5:45 6:-40
right1:اضافيه	2:28 4:-10 6:-27
right1:العام	0:8 1:15 3:-15 5:-8
right1:الي	1:-23 2:-28 3:-26 4:-35 6:-38 7:-16 8:21 9:24 11:22
right1:ان	0:-11 2:-16 3:22 4:-14 9:-11 10:-14 11:-13
right1:انقطع	4:-18 5:-10 6:-16 7:26
right1:اوكراني	2:-18 4:15 5:-15 6:16 8:-24
right1:بجروح	5:38 6:-34
right1:بحسب	3:25 6:-10 9:-20
right1:بسبب	5:18 6:-14
right1:بعد	0:-34 2:-32 4:-30 5:-37 6:19 7:-34 8:-12 10:46 11:-13
right1:بلا	3:9 5:-9
right1:بين	0:-12 1:47 2:-15 4:-15 5:-33 6:-31 7:-28 8:-11 9:-13 11:-22
right1:تحت	0:-8 2:24 4:-21 5:-9 6:16 7:-30 8:-19 10:-11
right1:جراء	5:-16 6:-16 7:21
right1:حامل	5:18 10:-15
right1:حتفهم	6:30 7:-12
right1:حتي	2:-11 3:-16 6:22 7:-11 9:-13 11:26
right1:خرجوا	0:-26 2:-9 3:18 8:24 9:-8 10:-24 11:-15
right1:خطفوا	0:42 2:-31 4:-36 6:-27 7:-8
right1:خلال	5:9 6:-15 9:8 11:-9
right1:داخل	3:9 5:-8 6:12
right1:سقطوا	1:16 4:-8 5:-21 6:9 7:-14
right1:سوداني	3:-16 9:21 11:-17
right1:عادوا	3:-20 9:-31 11:36
right1:عبر	2:11 3:-21 6:8 9:10 10:-16 11:-8
right1:علي	0:-18 1:-17 2:-33 3:34 4:-26 5:-44 6:-11 7:-32 8:-16 9:-34 10:18 11:14
right1:عند	0:-22 2:-19 3:-10 4:-13 5:-16 6:43 7:-12 10:-12
right1:غير	6:-10 11:11
right1:فروا	9:11 11:-15
right1:فقط	0:-15 1:-17 2:-16 3:-36 4:-26 7:19 8:8 9:-17 10:-9 11:-19
right1:فلسطينيا	2:-13 6:9 8:24 10:-22
right1:في	0:-16 1:-21 2:-22 3:-19 4:26 8:-60 9:-14 10:-19 11:-46
right1:قبل	0:-15 1:13 2:-13 3:-26 4:-17 5:-18 6:-12 7:-26 9:16 10:-17
right1:قتلوا	0:-19 2:-8 3:-32 5:-19 6:48 7:-10 11:-9
right1:قضوا	1:-8 2:18 3:-9 4:-8 5:-13
right1:كانت	6:-13 10:16
right1:كانوا	0:-23 1:-13 2:-31 4:21 5:-27 6:-15 7:-10 9:-26 10:17
right1:كل	2:-24 3:-19 4:-25 6:37 8:-9 10:13
right1:لا	0:-12 1:-12 2:-22 3:-13 4:24 5:-32 6:-31 7:26 8:-18 9:9 10:-15 11:-9
right1:لقوا	1:9 2:10 7:-14 10:-8
right1:لم	0:-44 1:-27 3:17 5:-40 6:-41 7:65 8:-33 9:-28 10:-52 11:-38
right1:لمهاجرين	2:-8 6:19
right1:ما	0:-28 1:-16 2:8 3:13 4:38 5:8 6:-43 8:-23 10:-26 11:-38
right1:ماتوا	1:20 2:-16 3:-22 5:-9
right1:مصرعهم	5:-16 6:24
right1:معظمهم	3:-9 5:12
right1:مقابل	0:11 3:-8 4:-17 5:-24 6:-14 8:11
right1:ممن	0:-25 1:-16 2:-28 3:-22 4:-27 5:31 6:-18 9:-11 10:-10 11:21
right1:من	1:-93 2:-26 3:12 5:-17 6:-11 7:-26 8:20 9:-53 10:-15 11:-10
right1:منا	2:24 3:-15 4:9 5:-11 6:-32 7:-21 10:-14 11:15
right1:منذ	0:-10 1:-28 2:-16 4:-26 6:24 9:-20 10:-21 11:-11
right1:منها	2:-23 3:-11 6:23 7:-18
right1:منهم	0:-63 1:-52 3:-22 4:-15 5:-12 7:-36 8:12 10:16
right1:منهن	0:-35 2:-25 3:-21 5:-8 6:8 7:-17 8:-19 10:39 11:-9
right1:نزحوا	3:26 11:-14
right1:نقلوا	2:-16 3:-10 4:19 5:31 6:-36 7:-11 8:-10 10:-17 11:-16
right1:هجروا	3:15 11:-8
right1:و	2:-21 5:-68 6:41 7:-22 11:-13
right1:واربعه	0:-8 4:16 6:14 10:-19
right1:واصابه	5:-43 6:48
right1:واصيب	0:-10 5:-35 6:47
right1:واكثر	6:13
right1:وامراه	5:-9 6:20 7:-14
right1:وثلاثه	5:-10 6:10 8:9
right1:وجرح	5:-23 6:22
right1:وصلوا	6:-8 9:8 11:-8
right1:وعشرات	6:12
right1:يوميا	6:-12 11:14
right2:	11:10
right2:"	0:-34 1:-16 2:-35 3:-44 4:17 6:38 7:-51 9:-21 10:-23
right2:#	0:-11 2:-58 4:-11 5:-47 6:41 7:-18 9:-23 10:13 11:-25
right2:,	1:-41 2:-23 3:-56 5:14 6:-9 8:-13 10:12 11:-16
right2:.	0:-21 1:-17 2:-16 3:16 4:-10 5:8 6:-22 9:-23 10:-18 11:-29
right2:ابناء	3:-16 5:-8 7:9 11:12
right2:اثنان	6:15 10:-10
right2:احد	7:8
right2:احياء	2:-14 4:9 10:12
right2:اربعه	2:-9 4:11 7:-10
right2:استنادا	0:9 6:-8
right2:اسري	6:-12 8:15 10:-10
right2:اصل	0:-28 2:32 3:14 4:11 6:-27 8:-12 10:10 11:-14
right2:اضافه	3:-18 5:-15 6:-13 9:-18 11:18
right2:اطفال	2:-13 3:26 5:19 6:-20 9:-13 10:-12 11:-13
right2:افراد	5:-14 6:15
right2:اكثر	0:-13 5:14 6:-14 8:-14 10:11
right2:الاتصال	4:-18 5:-11 6:-20 7:29
right2:الان	6:8
right2:الجثث	6:10
right2:الجيش	0:-25 2:36 4:-31 6:-10 8:-10 10:-25
right2:الحياه	5:-38 6:44
right2:الخامسه	6:-21 7:22
right2:الروهينغا	3:-8 9:13
right2:الشهر	10:11
right2:الضحايا	6:14
right2:العام	0:26 2:-10 3:-24 4:-16 5:-27 6:15 7:-20 8:-17 9:-9 10:-16 11:-14
right2:العاملين	0:8 2:-15 4:25 8:-9
right2:الفرار	0:10 3:17 6:-12 9:-13 10:-9
right2:القتلي	0:-15 6:28
right2:القطاع	2:-25 4:27 6:-8 10:-11
right2:الماضي	0:8 1:15 3:-15 5:-8
right2:المستشفي	3:-11 5:11
right2:المصابين	5:26 6:-21
right2:النزوح	3:39 5:-8 6:-33 7:-9 9:-8
right2:الي	0:-19 1:-24 2:12 3:22 4:-16 6:-44 7:-55 9:-18 11:-13
right2:اليوم	2:-11 5:12 7:-11 10:10
right2:ان	0:-13 5:-16 6:26 10:-9 11:-18
right2:انقلاب	5:24 6:-19
right2:انهيار	6:16
right2:او	0:-15 1:21 4:-8 6:-21 7:-10 10:16
right2:بحسب	0:-12 2:-12 4:17 5:23 6:-8 7:-14 8:-12 10:-15 11:-15
right2:بعد	0:-31 3:-15 4:-30 5:17 6:-14 7:-25 8:-21 10:43 11:-23
right2:بعدما	5:-14 6:16
right2:بين	1:17 2:10 4:-12 5:10 6:-28
right2:بينما	0:-12 4:15 6:-16 7:12
right2:بينهم	0:-21 2:-9 3:-10 5:22 7:-22 10:-8
right2:تحت	5:-15 6:23
right2:ترك	3:30 5:-21 6:-11 9:-17 11:-21
right2:تسعه	6:13
right2:توفي	5:-9 6:10
right2:ثلاثه	0:-23 5:-9 6:36 9:-8 10:-14
right2:ثم	0:-9 3:-19 4:9 5:-16 7:15 11:19
right2:جراء	6:-20 7:18
right2:جرحي	5:-13 6:15
right2:حافله	0:15 7:-8
right2:حاله	5:31 6:-30
right2:حتفهم	1:15 2:8 3:-12 4:-9 5:-10 7:-21 10:-9 11:-8
right2:حتي	9:-17 11:17
right2:حرجه	4:-19 5:32 6:-19
right2:حسب	0:-8 1:19 3:-24 7:-10 11:11
right2:حي	3:-8 6:-12 11:14
right2:حين	4:-13 5:10 7:-19 11:-10
right2:خلال	3:-13 6:25 9:-9
right2:خمسه	3:-24 5:-15 7:-11 9:23 10:14 11:-29
right2:دون	6:10
right2:رجال	6:16
right2:زالوا	1:-14 3:10 5:12 6:-29 7:22 8:-9 9:11 11:-37
right2:زملايه	0:12 4:-13 5:23 6:-8 7:-18 10:-13
right2:سته	0:-20 6:29
right2:سكان	0:-10 1:-8 3:31 4:-22 5:-17 6:-32 7:-21 8:-13 9:-8 10:25 11:-24
right2:عادوا	3:-18 9:-10 11:20
right2:عام	1:18 3:-20 5:-9 7:-15
right2:عايله	5:11
right2:عداد	3:-8 4:-8 5:-29 6:-28 7:35 10:-8
right2:عشر	0:9
right2:عشره	0:-9 3:10
right2:علي	0:-12 1:-14 3:18 4:20 5:-10 7:-26 8:-29 9:-28 10:-16 11:-23
right2:عمال	0:19 4:-10
right2:عن	6:-16 7:19
right2:عناصر	5:-8 6:17
right2:غاره	5:-9 6:21 7:-11
right2:غرق	5:-10 6:-14 7:19
right2:غزه	2:12 11:-14
right2:غير	2:-11 4:23 5:-19 8:-9
right2:فوق	5:-15 6:15
right2:في	1:-53 2:-23 4:8 5:-9 6:31 7:-12 8:-10 9:11 10:-33 11:-54
right2:فيما	2:-11 3:14 4:-9 5:12 6:9 9:-22 10:13 11:-22
right2:قال	1:-8 5:-8
right2:قبضه	0:-12 4:21 5:-10 6:-19 7:-10 8:-10
right2:قبل	2:-30 4:-28 5:-11 7:-15 8:-17 9:-17 10:28
right2:قتيل	1:30 2:-10 3:-10 4:-8 5:-14 6:-18 7:-10 8:-15 11:-8
right2:قد	0:8 2:-8 3:16 4:-16 6:-19 9:-20 11:10
right2:قسرا	2:-21 4:-25 6:-10 7:25 8:-14 9:-11 10:-10 11:13
right2:قصف	5:22 6:-15 7:-8
right2:كانوا	0:-9 2:-8 3:-16 4:-16 5:-17 8:12 10:-21 11:11
right2:كل	0:-8 1:-8 2:-17 3:-14 4:-15 8:37 10:-22 11:-10
right2:كما	2:19 4:-10 6:10 7:-12 10:-15
right2:لا	0:20 6:-11 7:12 8:-21 9:-8 10:-40
right2:لاحقا	5:-13 10:12
right2:لكن	0:-8 2:-20 4:15 6:-22 7:15 8:10 11:11
right2:لم	0:-17 1:-13 2:-33 3:18 4:-27 6:32 7:-30 8:-8 9:-18 10:-23 11:-17
right2:لنساء	5:-19 6:31 7:-8
right2:ما	0:-19 2:-14 3:-22 4:25 7:9 8:-9 9:-15 10:-26 11:-8
right2:متفاوته	5:13 6:-9
right2:متن	3:-17 6:-12 10:-8 11:19
right2:مدرسه	0:13 10:-12
right2:مستشفي	0:-8 4:-9 5:26 6:-27 10:11
right2:مطار	11:12
right2:مطلع	2:-8 4:-11 8:16 9:-8 10:-11
right2:مع	5:-10 6:17
right2:معظمهم	0:-11 3:16
right2:مغادره	3:20 5:-9 11:-9
right2:مقابل	0:9 2:-15 3:8 4:-16 5:-11 6:-13 8:-28 10:27 11:-17
right2:من	0:-35 1:-10 2:19 4:-22 5:-54 6:-21 7:-50 8:10 9:-21 10:10 11:21
right2:منذ	0:-11 2:-8 3:-30 4:10 7:-17 8:-14 9:32 10:-13 11:-27
right2:منها	6:9
right2:منهم	0:-13 2:-12 4:8 5:16 7:-18 9:15 10:-9 11:-12
right2:موسكو	6:11 8:-29 10:24
right2:موظفي	0:13 2:-8 3:-8 6:14 10:-9
right2:موقع	9:8
right2:نحو	2:16 5:-9 8:-8 10:-14
right2:نساء	2:-13 3:-10 6:-20 7:9 8:-11 9:-28 11:19
right2:نهايه	0:-9 2:-8 3:-28 4:-8 6:-13 8:16 9:-20 10:-20 11:22
right2:هجوم	3:-10 5:16 7:-12
right2:هناك	0:-17 3:-9 4:35 6:10 7:-14 10:-31 11:-9
right2:و	6:14
right2:واحد	5:16 6:-13 8:-12 10:13
right2:واحده	1:-10 3:-10 4:-17 5:-12 6:-17 7:-14 10:29 11:-18
right2:واصابه	5:-41 6:42
right2:واصيب	5:-40 6:43
right2:وان	1:-9 2:-26 3:-30 4:13 5:-8 6:17 7:-35 10:-17 11:26
right2:وجرح	5:-19 6:20
right2:وحده	5:-19 6:23 7:-17
right2:وصلوا	3:-10 5:19 6:-20 7:-10 11:-9
right2:وفق	0:-22 1:-15 2:-15 3:-8 4:-30 5:-13 8:24 10:-18 11:18
right2:وفي	0:-12 2:-24 8:-20 10:26
right2:ولا	0:-29 1:-11 2:19 3:-15 4:-10 5:12 6:20 7:-54 10:-19
right2:ولم	3:10
right2:وما	6:11 7:-9
right2:ومن	1:-9 3:-26 6:-15 9:17
right2:وهو	1:-16 4:-8 5:-20 7:24
right2:يوم	3:-10 6:12 9:-16 11:18
right3:	0:-21 1:-14 3:19 4:-12 5:-20 6:30 7:-27 8:-10 9:-23 11:8
right3:"	0:-26 1:13 2:-37 3:-25 4:11 5:-40 6:24 7:-43 8:-33 9:-30 11:26
right3:#	0:-40 1:-37 2:14 4:21 5:-10 6:14 7:-59 8:-11 9:-28 10:-8 11:-15
right3:(	3:-10 6:-17 8:13 10:-17 11:10
right3:)	5:-14 6:17
right3:,	0:-40 2:16 3:10 4:10 5:-34 6:15 7:-34 9:-36 10:-19 11:-26
right3:.	0:-18 1:-13 2:-24 3:-28 4:-8 5:-12 7:-11 8:-23 9:27 11:-12
right3::	3:-10 5:-12 9:16 11:-12
right3:اثنان	0:18 2:-8 3:-12 4:-9 5:18 6:-20 7:-12 10:-16
right3:احد	0:-9 3:-24 6:-12 7:29 9:-8 10:-16 11:-21
right3:اخرون	5:-17 6:22
right3:اخرين	6:8
right3:اربعه	5:-18 6:12 7:15 11:-8
right3:اشخاص	5:-18 6:23
right3:اشهر	3:-16 5:-23 6:18 9:22 11:-11
right3:اصابه	6:9
right3:اطفال	0:-16 5:-17 6:32 9:-15 10:-12 11:14
right3:اقليم	3:12 11:-10
right3:اكثر	2:-17 3:-31 4:-26 5:-8 7:-18 9:-19 10:28 11:16
right3:الاقل	2:20 4:-18 8:-18
right3:الاول	5:-8 6:16 10:14
right3:الثلاثاء	5:9
right3:الحياه	2:-27 4:-13 5:16 6:-22 7:-8 10:25
right3:الذي	0:-23 1:10 3:-11 4:-14 5:-10 7:-11 8:-14 10:20
right3:السابع	0:25 2:-28 4:-18 5:9 6:-10 8:-9
right3:السابق	0:29 1:-21 4:-13 5:-21 6:11 7:-12 8:-14 9:-8 10:-13 11:-22
right3:العام	2:-9 3:9 4:-12 6:-10 8:22 9:-13 10:-19
right3:الف	9:14 11:-11
right3:الفا	3:-9
right3:الماضي	3:11
right3:المستشفي	5:-22 6:25
right3:المفقودين	3:-8 4:-8 5:-29 6:-28 7:35 10:-8
right3:المنظمه	3:23 6:-19
right3:النساء	8:-9 9:16 10:10 11:-15
right3:الولايه	7:13
right3:الي	0:13 1:-18 3:-16 4:8 5:-11 6:-23 7:-31 8:-8 11:9
right3:اليوم	0:10 1:-10 3:-19 4:-10 5:8 7:-13 10:-11 11:16
right3:امراه	0:-10 6:13
right3:ان	2:-21 4:-16 10:15 11:-8
right3:او	1:17 2:13 3:-24 4:-29 7:-13 8:12 10:-19 11:-8
right3:ايام	0:-9 5:-8 6:-28 7:-12 9:21 10:14 11:-9
right3:بجروح	6:9
right3:بعد	2:-18 4:19 5:-10 6:-14 7:20 8:-28
right3:بين	4:-17 6:-11 10:17
right3:بينهم	0:-8 1:12 3:-9 4:9 5:-8 6:9 7:-11 11:-8
right3:بيوتهم	3:-13 11:18
right3:تحت	4:-18 5:14 6:-15
right3:تسعه	4:10 6:15 7:-11
right3:ثلاث	5:9
right3:ثلاثه	0:-9 2:-8 4:-23 8:-9 10:15
right3:ثم	0:20 4:-13 5:-13 7:15 10:-15
right3:جانب	2:-10 3:9 6:-21 8:28 9:-21 10:-11 11:-12
right3:جرحي	5:-15 6:20
right3:جريحا	5:-15 6:27
right3:حافله	5:8
right3:حين	3:-11 5:8
right3:خلال	2:9 3:9 4:8 5:-10 6:-13 7:-11 8:-16 11:-12
right3:خمس	3:23 5:-11 6:-10 11:-12
right3:دول	3:-23 5:-9 6:-15 11:17
right3:دون	3:20 5:-13 11:-8
right3:ديسمبر	2:-12 4:-9 8:-12 9:14 10:17 11:-10
right3:زالوا	5:11 6:-13 7:15
right3:سبعه	5:-19 6:23
right3:سته	3:18 6:-14 9:-10
right3:سياره	5:-9 6:14
right3:ضمنهم	6:8
right3:عام	0:20 10:-22
right3:عبر	3:17 9:-15
right3:عشر	6:11
right3:عشره	5:-14 6:18 10:-8
right3:علي	1:14 3:-10 4:-26 5:15 6:-23 7:-29 8:14 9:-14 11:-18
right3:عن	2:-16 4:14 5:-9 7:-26 8:12 9:14 10:-11 11:-18
right3:عند	2:21 6:-21
right3:فديه	0:-17 2:-11 6:-10 10:20
right3:في	0:-21 1:-43 3:16 4:34 5:-57 6:20 7:-31 8:-8 10:-20 11:-10
right3:فيها	6:9
right3:قبل	2:11 4:-10
right3:قرابه	5:9
right3:قوات	6:14
right3:كانوا	0:-20 2:-16 4:-17 6:-8 8:15 10:15
right3:لا	0:-14 1:-8 2:9 3:-14 4:10 6:-36 7:15 8:-19 9:-9 10:-8 11:10
right3:لدي	0:19 4:-24 6:-16 9:-21 10:13 11:14
right3:لم	0:15 6:-18 7:16 10:-11
right3:ما	1:-9 2:-27 3:-17 7:24 8:-11 9:-14 10:-18 11:18
right3:مخيمات	10:-14 11:14
right3:مدنيا	8:16
right3:مدينه	4:14 6:-10 7:-9
right3:مركز	3:14 5:-16 6:-14 7:-8 9:17 11:-14
right3:مستشفي	5:9
right3:مسيره	5:8
right3:مصابا	5:-9 6:15
right3:مصابين	5:16 6:-9 7:-10
right3:مصيرهم	0:-20 2:-10 4:13 5:-10 6:-22 7:9
right3:مفقودا	6:25 7:-19
right3:مفقودين	3:-9 5:-13 6:-15 7:19
right3:مقاطعه	3:-14 5:-8 10:16
right3:مليون	9:15 11:-14
right3:من	1:-20 2:-48 4:-43 5:24 6:-17 7:-30 9:-33 10:30
right3:منازلهم	3:30 5:-25 6:-12 9:-21 11:-14
right3:منذ	0:-13 1:-15 2:12 3:14 4:12 5:-9 6:-22 7:12 8:-10 9:-14 11:-13
right3:منطقه	5:-8 6:14 8:-19 10:19
right3:منظمه	0:9 1:22 2:-9 3:-17 4:-13 6:-23 7:10 11:-10
right3:منها	6:22
right3:منهم	1:-14 2:-15 6:21 7:-20 8:-11 9:-8 10:-27 11:-11
right3:ناريه	5:10
right3:نحو	0:-11 6:14 8:-12 10:12
right3:نساء	5:8
right3:نفسها	3:-14 4:-14 5:-11 6:-29 7:28
right3:نقطه	6:13
right3:هذا	3:-9 5:-11 6:11 11:11
right3:و	5:12 7:-9
right3:واحد	3:-10 6:18 7:-10 9:-17 11:17
right3:واحده	0:18 3:-16 4:18 7:-19 10:-22
right3:وان	0:-17 3:-11 4:-28 6:10 7:-11 8:-9 10:27
right3:وجريح	1:31 2:-9 3:-13 5:-13 6:-21 8:-15 11:-12
right3:ولا	4:-10 6:18 7:-10
right3:ولم	1:-8 2:18 3:-9 4:-10 5:-9 6:8 7:-13 8:-9 10:-22
right3:وهو	6:10
right3:يزال	1:-10 2:8 3:-12 4:-26 5:17 6:17 7:-23 10:-25
right3:يقول	7:12
short	1:-49 3:-15 4:-35 5:-20 7:-12 8:-11 11:-8
size:1	0:-44 1:-54 2:31 3:-59 4:-36 5:-11 6:38 8:-43 9:-41 11:-47
size:9	0:32 1:-98 3:-113 5:-22 6:19 7:14 8:-40 9:-92 11:-109
size:99	0:-22 1:-65 2:-38 3:-78 4:28 6:38 7:-10 8:-9 9:-89 10:13 11:-108
size:999	0:22 2:-18 3:-37 4:-17 5:-15 6:-11 7:-15 8:22 9:-62 10:-34 11:30
size:9999	2:-79 3:42 4:-12 6:-12 7:-37 10:-102 11:-15
size:more	0:-79 1:-69 2:-59 3:37 4:-35 5:-50 6:-60 7:-17 8:-57 9:49 10:-68 11:20
verdict:abducted	0:114 1:-43 2:-45 3:-52 4:-10 5:-78 6:-97 7:-90 8:-30 9:-60 10:-80 11:-37
verdict:casualties	0:-23 1:70 2:-20 3:-27 4:-20 5:-51 6:-60 7:-41 8:-18 9:-12 11:-28
verdict:claim	2:20 4:-18 5:-8 6:-36 7:10 10:-20
verdict:dead-in-captivity	0:-65 1:-12 2:84 3:-19 4:-9 5:-46 6:-59 7:-67 8:-41 9:-19 10:-57 11:-20
verdict:displaced	0:-49 1:-41 2:-69 3:130 4:-52 5:-82 6:-103 7:-92 8:-46 9:-32 10:-10 11:-50
verdict:held	0:-57 1:-29 2:-49 3:-64 4:83 5:-52 6:-96 7:-18 8:17 9:-37 10:-35 11:-41
verdict:injured	0:-90 2:-63 3:-85 4:-52 5:159 6:-103 7:-110 8:-57 9:-57 10:-75 11:-76
verdict:killed	0:-65 1:-28 2:47 3:-55 4:-143 5:-109 6:153 7:-112 8:-133 9:-46 10:-122 11:-81
verdict:missing	0:-79 1:-43 2:-66 3:-88 4:-37 5:-79 6:-39 7:116 8:-41 9:-49 10:-71 11:-49
verdict:open	0:-24 2:-79 4:15 5:-75 6:-16 7:-13 9:-11 10:-17
verdict:out	0:10 1:-37 3:-42 4:9 5:9 6:-29 7:-29 8:-29 9:-74 10:21 11:-33
verdict:prisoners-exchanged	0:-43 1:-25 2:-84 3:-37 4:-37 5:-35 6:-58 7:-34 8:75 9:-22 10:-13 11:-44
verdict:refugees	0:-37 1:-32 2:-38 3:-53 4:-49 5:-44 6:-64 7:-38 8:-34 9:88 10:9 11:-32
verdict:released	0:-72 1:-33 2:-88 3:-9 4:-44 5:-67 6:-62 7:-89 8:23 9:-40 10:89 11:-50
verdict:returned	0:-64 1:-50 2:-36 3:-28 4:-67 5:-68 6:-35 7:-23 8:-56 9:-60 10:-27 11:94`
}
