import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	64
alike:casualties	70
alike:dead-in-captivity	59
alike:displaced	-29
alike:held	53
alike:injured	35
alike:killed	20
alike:missing	21
alike:prisoners-exchanged	-38
alike:refugees	25
alike:released	14
alike:returned	-29
any	-27
bare:1	99
bare:9	-30
bare:99	-16
bare:999	15
bare:9999	28
bare:more	3
before:abducted	65
before:allocated	-112
before:casualties	-85
before:dead-in-captivity	78
before:delivered	32
before:displaced	-10
before:held	-33
before:injured	-40
before:missing	-148
before:pledged	-75
before:refugees	-32
before:released	-23
before:requested	37
before:returned	11
behind:abducted	41
behind:allocated	-126
behind:casualties	-66
behind:dead-in-captivity	-38
behind:delivered	-133
behind:displaced	-24
behind:held	-64
behind:injured	6
behind:killed	-57
behind:missing	-31
behind:pledged	-117
behind:prisoners-exchanged	12
behind:refugees	3
behind:released	-5
behind:requested	-6
behind:returned	48
behind:total	-90
ending:اء	-104
ending:اب	-40
ending:ات	-172
ending:اث	31
ending:ار	-28
ending:اص	-17
ending:اف	-58
ending:اق	82
ending:ال	24
ending:ام	-61
ending:ان	55
ending:اه	11
ending:با	-47
ending:بب	43
ending:بت	-74
ending:بط	-16
ending:بل	69
ending:به	21
ending:بي	-44
ending:تا	37
ending:تل	-54
ending:ته	36
ending:تي	-40
ending:ثا	-52
ending:ثر	30
ending:جه	8
ending:حا	20
ending:حد	28
ending:حل	48
ending:حه	-62
ending:خل	8
ending:دا	18
ending:دت	-29
ending:در	-34
ending:دل	9
ending:ده	-10
ending:دي	-10
ending:را	-51
ending:رت	61
ending:رج	53
ending:رح	78
ending:رق	43
ending:رك	-79
ending:ره	-16
ending:ري	-49
ending:سا	-36
ending:سب	64
ending:سم	-90
ending:سه	-47
ending:طع	65
ending:طه	69
ending:عا	-46
ending:عت	37
ending:عه	53
ending:فا	-58
ending:فع	-62
ending:فه	-62
ending:في	-66
ending:قا	18
ending:قت	-69
ending:قد	80
ending:قل	-31
ending:قه	-76
ending:لا	-89
ending:لت	3
ending:لغ	51
ending:لم	-53
ending:لن	-55
ending:له	33
ending:لي	60
ending:ما	-18
ending:مت	20
ending:مل	-7
ending:مه	-67
ending:مي	-17
ending:نا	-64
ending:نت	-33
ending:نه	-8
ending:ني	127
ending:ها	-66
ending:هم	25
ending:هن	34
ending:وا	17
ending:وب	63
ending:وح	96
ending:ود	-17
ending:ور	-39
ending:وق	22
ending:ول	57
ending:وم	-54
ending:ون	-44
ending:وي	-68
ending:يا	-17
ending:يب	79
ending:يت	11
ending:يد	14
ending:ير	3
ending:يع	62
ending:يف	21
ending:يق	10
ending:يل	-31
ending:يم	-10
ending:ين	29
ending:يه	-19
equal:abducted	19
equal:dead-in-captivity	41
equal:displaced	-21
equal:held	-62
equal:injured	24
equal:killed	6
equal:missing	-40
equal:prisoners-exchanged	26
equal:refugees	-25
equal:released	-16
equal:returned	37
form:dual	-58
form:fraction	-236
form:mixed	-23
form:range	-14
form:singular	-59
form:vague	-28
form:words	68
headline	22
here:#aboard	-41
here:#aid	-24
here:#alive	-18
here:#captives	29
here:#captivity	-58
here:#captors	4
here:#carrying	-6
here:#commerce	-6
here:#conference	-44
here:#containing	-66
here:#contest	-113
here:#crossing	-21
here:#custody	-149
here:#demand	-13
here:#disease	-41
here:#displacement	43
here:#exchange	25
here:#execution	13
here:#given-back	61
here:#giving-from	7
here:#group	6
here:#handover	11
here:#hostages	34
here:#losing-side	17
here:#need	-69
here:#police	4
here:#prisoners	-27
here:#receiving	16
here:#remainder	68
here:#report	11
here:#rescue	-80
here:#return	81
here:#since	20
here:#sport	-15
here:#state	19
here:#treatment	-81
here:#war-prisoners	-26
here:abducted	64
here:allocated	-10
here:casualties	-19
here:dead-in-captivity	46
here:delivered	-26
here:displaced	70
here:held	23
here:injured	58
here:killed	78
here:missing	47
here:pledged	37
here:prisoners-exchanged	-46
here:refugees	5
here:released	28
here:requested	-71
here:returned	22
here:said	26
here:set	30
item	51
last:claim-abducted	28
last:claim-allocated	-89
last:claim-casualties	-78
last:claim-dead-in-captivity	-46
last:claim-displaced	-31
last:claim-held	-54
last:claim-killed	23
last:claim-missing	31
last:claim-pledged	-5
last:claim-prisoners-exchanged	58
last:claim-released	-12
last:claim-requested	-14
last:claim-returned	-10
last:claim-total	-3
left1:	-38
left1:"	39
left1:#	-16
left1:(	113
left1:,	91
left1:-	57
left1::	75
left1:|	4
left1:اجلاء	26
left1:اجلي	-6
left1:احتجاز	44
left1:احدهم	39
left1:احدهما	-57
left1:احصي	38
left1:احياء	-28
left1:اخرهم	12
left1:ارواح	64
left1:استشهاد	110
left1:استشهد	95
left1:استعادت	40
left1:اصابه	-23
left1:اصل	-79
left1:اصيب	80
left1:اطفال	103
left1:اكتوبر	4
left1:الا	-37
left1:الاحمر	27
left1:الاسبوع	25
left1:الان	86
left1:الاول	-41
left1:الاولي	54
left1:البلاد	58
left1:الجرحي	38
left1:الحرب	77
left1:الحصيله	55
left1:السلطات	-46
left1:السودان	83
left1:الشرطه	-84
left1:الشهر	79
left1:الضحايا	39
left1:العام	57
left1:العايدين	42
left1:العدد	85
left1:القتلي	80
left1:القطاع	61
left1:الماضي	8
left1:الماضيه	39
left1:المفوضيه	72
left1:المهاجمون	29
left1:الي	-21
left1:اليوم	92
left1:اما	-29
left1:امام	-19
left1:امراه	-22
left1:امس	-48
left1:ان	72
left1:انتشال	69
left1:انتشل	25
left1:انقاذ	-21
left1:انقذ	-87
left1:انهم	-18
left1:اوقع	37
left1:اوكرانيا	41
left1:اي	-61
left1:ايام	52
left1:ب	-26
left1:بان	-5
left1:بحياه	139
left1:بعد	29
left1:بفارق	-3
left1:بقتل	62
left1:بلغ	134
left1:بلغت	26
left1:بمشاركه	-73
left1:بمقتل	92
left1:بواقع	-22
left1:بوفاه	72
left1:بين	18
left1:بينها	-70
left1:بينهم	115
left1:تتبادلان	71
left1:تحتجز	58
left1:تحرير	88
left1:تدمير	-47
left1:تزال	60
left1:تسلم	-42
left1:تشاد	55
left1:تشمل	14
left1:تضم	-5
left1:تغطيه	-46
left1:تقل	-18
left1:توفي	101
left1:ثم	16
left1:جانب	44
left1:جثامين	75
left1:جثث	79
left1:جثه	66
left1:جنديا	-78
left1:حاله	57
left1:حاليا	53
left1:خرج	77
left1:خطف	95
left1:خطفت	-16
left1:خلاله	-3
left1:دفن	84
left1:ذاتها	3
left1:رجع	61
left1:رفات	42
left1:روسيا	-32
left1:زال	83
left1:سبيل	50
left1:سجلت	-56
left1:سراح	93
left1:سقط	40
left1:سقوط	9
left1:سوي	-5
left1:شهيد	-79
left1:ضمنهم	32
left1:طفلا	-27
left1:طفلان	-78
left1:عاد	51
left1:عبر	-34
left1:عدد	-36
left1:علي	25
left1:عن	81
left1:عند	46
left1:غادر	53
left1:غرق	26
left1:فر	29
left1:فقتل	77
left1:فقد	82
left1:فقدان	47
left1:فقدت	34
left1:فقدنا	70
left1:فقضي	61
left1:في	-242
left1:فيها	11
left1:قال	-78
left1:قتل	116
left1:قتلت	84
left1:قتلوا	83
left1:قتلي	61
left1:قتيل	-91
left1:قتيلا	106
left1:قضي	80
left1:كان	-7
left1:كانت	17
left1:كانوا	5
left1:كل	-142
left1:كم	-126
left1:كنا	-114
left1:ل	-26
left1:لاجي	-138
left1:لدينا	32
left1:لقي	139
left1:لكل	-48
left1:لكن	-91
left1:لمساعده	-55
left1:مات	121
left1:متن	-57
left1:متنه	-85
left1:متنها	-76
left1:مسيره	-52
left1:مصرع	122
left1:مصير	82
left1:مع	-21
left1:مقابل	48
left1:مقتل	110
left1:من	-167
left1:منها	-30
left1:منهم	-39
left1:نزح	78
left1:نزوح	47
left1:نساء	88
left1:نفسها	-3
left1:نقل	41
left1:نقلت	-22
left1:نوفمبر	-16
left1:هم	4
left1:هناك	99
left1:هولاء	74
left1:هويه	41
left1:و	-11
left1:واحد	58
left1:واصاب	19
left1:واصابت	20
left1:واصابه	177
left1:واصيب	176
left1:واقتادوا	27
left1:وان	35
left1:واوقف	-83
left1:وبقي	-33
left1:وتوفي	97
left1:وجرح	81
left1:وحده	81
left1:وحدها	48
left1:وصل	5
left1:وصلنا	-87
left1:وصول	-43
left1:وعددها	-87
left1:وعددهم	78
left1:وفاه	113
left1:وفقد	34
left1:وقال	-100
left1:وقتل	148
left1:وقتلت	75
left1:وقتلوا	59
left1:وقضي	113
left1:وكان	-44
left1:ومقتل	44
left1:ومنهم	63
left1:ونقل	-4
left1:وهم	82
left1:وهو	-94
left1:ووفاه	83
left1:يزال	-11
left1:يضم	29
left1:يعود	64
left1:يقتل	51
left1:يقل	-75
left1:يكون	56
left1:يناير	33
left1:•	22
left2:	-80
left2:#	-59
left2:(	16
left2:)	20
left2:,	32
left2:-	-69
left2::	49
left2:;	-11
left2:اثنان	-139
left2:اخري	87
left2:اربعه	-42
left2:ارتفع	45
left2:اسره	59
left2:اسعاف	-31
left2:اشخاص	-5
left2:اضافه	96
left2:اطلاق	69
left2:اعلنت	13
left2:افرج	87
left2:اكتوبر	74
left2:الا	68
left2:الاحد	34
left2:الاحمر	29
left2:الاسبوع	71
left2:الاصابات	47
left2:الاف	-95
left2:الافراج	77
left2:الاقل	53
left2:الان	28
left2:الاول	8
left2:الاولي	50
left2:البحث	84
left2:البلاد	-59
left2:التي	-18
left2:الثاني	34
left2:الجماعه	4
left2:الجمعه	49
left2:الجيش	40
left2:الحصيله	89
left2:الحكومه	56
left2:الخميس	72
left2:الدفاع	-31
left2:الدوليه	25
left2:الذي	-36
left2:السبت	38
left2:السلطات	-34
left2:السودان	66
left2:الشرطه	-49
left2:الشهداء	-32
left2:الشهر	58
left2:الصحه	-42
left2:العام	58
left2:العدد	64
left2:الف	-105
left2:الفا	-44
left2:القتلي	119
left2:القوات	19
left2:الكهرباء	-51
left2:اللاجيين	58
left2:الليله	39
left2:الماضي	77
left2:المتحده	-10
left2:المدني	58
left2:المصدر	29
left2:المفقودين	75
left2:المنظمه	52
left2:المهاجمين	62
left2:المولف	-38
left2:النار	-41
left2:النازحين	47
left2:الهند	-31
left2:الوزاره	42
left2:الولايه	77
left2:الي	12
left2:اليوم	-31
left2:امراه	-17
left2:ان	77
left2:انا	52
left2:انه	-45
left2:انها	53
left2:اهداف	-13
left2:او	-40
left2:اودت	44
left2:اودي	88
left2:ايام	54
left2:ب	82
left2:بالميه	-19
left2:بدايه	34
left2:بذلك	46
left2:بعد	87
left2:بعدما	-19
left2:بلاغات	55
left2:بين	-32
left2:بينما	17
left2:تبادل	25
left2:تتحدث	24
left2:تحت	-17
left2:تحدث	52
left2:ترتفع	38
left2:تعلن	37
left2:تقول	27
left2:ثلاثه	56
left2:ثم	-14
left2:جثامين	78
left2:جثث	50
left2:جثه	-71
left2:جديد	25
left2:جديده	8
left2:جري	-55
left2:جريحا	27
left2:جنديا	128
left2:حتفهم	38
left2:حتي	67
left2:حصيله	9
left2:حيث	46
left2:حين	24
left2:خرج	-67
left2:خطف	56
left2:خلال	26
left2:خمسه	6
left2:دولار	-54
left2:دينار	-59
left2:ذلك	43
left2:رهينه	11
left2:روسيا	-45
left2:ساعه	111
left2:سته	56
left2:سجلت	-18
left2:سياره	32
left2:سيده	-48
left2:شخص	-64
left2:شخصا	3
left2:شهداء	67
left2:شهيدا	91
left2:صباح	46
left2:صباحا	13
left2:طفلا	-20
left2:عبر	39
left2:عثر	-33
left2:عدد	-5
left2:عشر	-69
left2:علي	-46
left2:عمليات	35
left2:عن	14
left2:غزه	11
left2:غير	23
left2:فضلا	42
left2:فقد	69
left2:فلسطينيا	59
left2:في	-26
left2:فيما	14
left2:فيها	60
left2:قافله	37
left2:قال	-64
left2:قبل	14
left2:قتل	34
left2:قتلوا	45
left2:قتلي	48
left2:قتيلا	21
left2:قد	83
left2:كان	17
left2:كانت	-77
left2:كل	-17
left2:كما	-6
left2:كييف	53
left2:لا	-17
left2:لاسره	-18
left2:للاجيين	-40
left2:للهجره	79
left2:ما	33
left2:مبني	-63
left2:مدنيا	21
left2:مدنيين	51
left2:مسلحون	95
left2:مصابا	-25
left2:مصرعهم	33
left2:مطلع	25
left2:مع	19
left2:ملايين	-71
left2:مليون	-88
left2:من	-20
left2:منذ	30
left2:منها	71
left2:منهم	-70
left2:مواطن	-12
left2:نفسه	14
left2:نفسها	-50
left2:نقلت	-29
left2:نقلوا	-53
left2:هذا	69
left2:هولاء	69
left2:واحتجزت	-85
left2:واحد	-25
left2:واحده	5
left2:واضاف	35
left2:وان	-38
left2:وبين	65
left2:وتستضيف	-24
left2:وحدها	65
left2:وعلي	22
left2:وفاه	43
left2:وفيات	-56
left2:وقال	10
left2:وقد	61
left2:وكان	-6
left2:ولا	-14
left2:وما	30
left2:ومن	91
left2:يعلن	-18
left2:يناير	65
left2:يوليو	-5
left2:يونيو	13
left2:•	3
left3:	-35
left3:"	28
left3:#	-7
left3:)	9
left3:,	-7
left3:-	81
left3::	11
left3:|	-31
left3:اباد	54
left3:اجمالي	75
left3:ادت	55
left3:ادي	72
left3:اربعه	51
left3:استشهاد	-17
left3:استقبلت	38
left3:اسراييل	25
left3:اسفر	37
left3:اشخاص	-24
left3:اطباء	36
left3:اطفال	-12
left3:اكتوبر	57
left3:الاحد	-44
left3:الاحمر	-48
left3:الاربعاء	-80
left3:الاسر	40
left3:الاسراييلي	-8
left3:الاف	-50
left3:الاقل	-52
left3:الامم	-31
left3:الان	-41
left3:الاول	78
left3:البحث	49
left3:البلاد	37
left3:التي	39
left3:الثلاثاء	52
left3:الجمعه	-25
left3:الجيش	-8
left3:الحرب	5
left3:الحصيله	38
left3:الحكومه	47
left3:الخميس	-13
left3:الدفاع	44
left3:الدوليه	89
left3:الذي	35
left3:الذين	10
left3:الروسيه	-12
left3:السبت	39
left3:السلطات	-22
left3:السيول	36
left3:الشرطه	25
left3:الشهر	-32
left3:الصحه	-11
left3:الطواري	-63
left3:العام	20
left3:العدد	66
left3:الف	-50
left3:الفا	15
left3:القتلي	91
left3:القطاع	24
left3:القوات	51
left3:الماضي	75
left3:المتحدث	-16
left3:المدنيه	72
left3:المدينه	-53
left3:المستشفي	25
left3:المفقودين	71
left3:الوطني	75
left3:الوطنيه	38
left3:الوفيات	68
left3:الي	75
left3:اليوم	-73
left3:اما	70
left3:ان	-16
left3:انه	47
left3:انها	-4
left3:ايام	21
left3:بان	-22
left3:بحسب	-36
left3:بدايه	71
left3:بعد	-40
left3:بلغ	69
left3:بين	-13
left3:بينما	70
left3:بينهم	5
left3:تسعه	-36
left3:تقول	15
left3:ثلاث	-5
left3:ثلاثه	74
left3:ثم	9
left3:ثمانيه	21
left3:جثث	-39
left3:جثه	-23
left3:جريحا	53
left3:جنوب	46
left3:جنيه	-18
left3:حتي	48
left3:حصيله	34
left3:حين	47
left3:خلال	127
left3:خمس	-40
left3:خمسه	-12
left3:راكبا	-81
left3:روسيا	53
left3:سبعه	46
left3:سته	40
left3:سياره	-30
left3:شخص	40
left3:شهداء	34
left3:شهيدا	92
left3:صباح	-13
left3:طفلا	30
left3:عاد	-15
left3:عام	83
left3:عبر	79
left3:عثر	23
left3:عدد	60
left3:عشر	100
left3:عشره	-57
left3:علي	-11
left3:عن	-21
left3:عند	-58
left3:غزه	-30
left3:فجر	61
left3:في	41
left3:فيما	-34
left3:فيه	6
left3:قال	49
left3:قباله	70
left3:قبل	60
left3:قتل	-21
left3:قتيلا	101
left3:قد	5
left3:قرب	24
left3:قريه	49
left3:قوات	-10
left3:كان	-21
left3:كانوا	-25
left3:كانون	45
left3:كل	17
left3:كما	-28
left3:لا	-51
left3:لقوا	10
left3:للهجره	56
left3:لم	41
left3:ما	35
left3:محليه	38
left3:مدنيا	-13
left3:مساء	3
left3:مستشفي	-26
left3:مشيرا	-51
left3:مشيره	31
left3:مصابا	-6
left3:مصرع	-13
left3:مطار	-61
left3:مطلع	5
left3:مقتل	55
left3:ملايين	-32
left3:مليار	-84
left3:مليون	47
left3:من	32
left3:منذ	17
left3:منطقه	12
left3:منها	-46
left3:منهم	119
left3:نازح	95
left3:نايرا	-26
left3:نحو	5
left3:نساء	53
left3:هذا	24
left3:و	34
left3:واحده	6
left3:واضاف	-37
left3:والبحث	70
left3:وان	61
left3:واوضح	-4
left3:وتقول	-28
left3:وحده	29
left3:وزاره	-33
left3:وعشرين	-7
left3:وفاه	87
left3:وفي	89
left3:وقد	-26
left3:وكان	-50
left3:ولا	-47
left3:ولايه	34
left3:ولم	-3
left3:ومن	72
left3:يعثر	44
left3:يقول	-29
left3:يناير	48
left3:يوم	-46
left3:يوما	-42
left3:•	-85
many	-70
mostly:abducted	44
mostly:aid	-45
mostly:allocated	31
mostly:delivered	-55
mostly:displaced	-75
mostly:displacement	16
mostly:held	17
mostly:hostage	24
mostly:injured	-48
mostly:killed	-3
mostly:pledged	42
mostly:prisoners-exchanged	-34
mostly:released	113
mostly:returned	-80
mostly:total	-56
near:اباد	57
near:ابار	32
near:ابتد	14
near:ابحر	-84
near:ابري	72
near:ابشي	-18
near:ابعد	41
near:ابلغ	-46
near:ابن	50
near:ابنا	-34
near:ابوا	-61
near:ابوظ	38
near:ابيض	-24
near:اتجا	-70
near:اتحا	-94
near:اتصا	33
near:اتصل	6
near:اتفا	5
near:اتلف	-50
near:اتها	18
near:اثار	57
near:اثر	-21
near:اثقل	51
near:اثنا	-17
near:اثنت	-98
near:اثني	-62
near:اثيو	59
near:اجان	31
near:اجبر	51
near:اجتا	76
near:اجتم	47
near:اجري	-43
near:اجل	-76
near:اجلا	20
near:اجلت	-53
near:اجلي	-100
near:اجما	30
near:اجنح	36
near:اجهز	38
near:اجوب	-102
near:اجيي	-61
near:احاد	-12
near:احتا	46
near:احتج	-24
near:احتر	-20
near:احتس	78
near:احتل	-36
near:احتم	52
near:احد	-15
near:احده	65
near:احدي	43
near:احرق	-93
near:احصا	40
near:احصت	56
near:احصي	65
near:احكا	-15
near:احمر	62
near:احيا	26
near:احيل	-17
near:اخبا	59
near:اختط	107
near:اختف	114
near:اخذو	93
near:اخر	-16
near:اخرا	-15
near:اخرج	-24
near:اخره	-30
near:اخرو	19
near:اخري	44
near:اخلا	28
near:اخلو	54
near:اخلي	-25
near:اخوت	-15
near:اخير	28
near:ادار	30
near:ادام	57
near:ادت	-26
near:ادخل	127
near:ادرا	-37
near:ادري	-27
near:ادعا	-63
near:ادلب	83
near:ادوا	-54
near:ادوي	-55
near:ادي	88
near:اذا	45
near:اذار	-43
near:اذاع	36
near:اراء	-21
near:اراض	-7
near:اربا	-65
near:اربع	-58
near:ارتف	91
near:ارتق	57
near:ارتي	-35
near:اردن	27
near:ارسا	-51
near:ارسل	-82
near:ارض	-6
near:ارضه	-50
near:ارضي	42
near:ارغم	-37
near:ارقا	-17
near:اركا	29
near:ارمي	59
near:ارها	-62
near:اروا	58
near:ازمه	24
near:ازيد	10
near:اساب	-40
near:اساس	8
near:اسبا	49
near:استا	-24
near:استب	13
near:استخ	-18
near:استد	-34
near:استر	-28
near:استش	-13
near:استض	-18
near:استط	12
near:استع	-36
near:استف	-41
near:استق	-17
near:استل	69
near:استم	61
near:استن	84
near:استه	-15
near:استو	-53
near:استي	3
near:اسر	24
near:اسرا	75
near:اسرت	3
near:اسره	76
near:اسرو	55
near:اسري	-16
near:اسط	-40
near:اسعا	10
near:اسعه	-34
near:اسفر	88
near:اسقا	-62
near:اسقط	-122
near:اسكن	42
near:اسلا	101
near:اسم	-6
near:اسما	-53
near:اسمه	30
near:اسها	10
near:اسهم	-3
near:اسوا	-26
near:اسير	-11
near:اشار	-29
near:اشتب	-67
near:اشتر	-93
near:اشخا	43
near:اشغا	-24
near:اشلا	-57
near:اشنط	-54
near:اشهر	29
near:اصاب	6
near:اصحا	6
near:اصدر	-58
near:اصطد	-51
near:اصطن	29
near:اصغر	-38
near:اصفر	67
near:اصل	-79
near:اصلا	52
near:اصوا	-67
near:اصيب	82
near:اضاف	23
near:اضرا	-5
near:اضرم	19
near:اضطر	-53
near:اطبا	124
near:اطرا	17
near:اطفا	22
near:اطلا	75
near:اطلق	5
near:اظهر	-28
near:اعاد	35
near:اعتر	-106
near:اعتق	-48
near:اعتم	-51
near:اعد	28
near:اعدا	-74
near:اعدت	-6
near:اعدم	74
near:اعرف	-29
near:اعشا	-75
near:اعصا	77
near:اعلا	96
near:اعلن	37
near:اعلي	31
near:اعما	67
near:اعوا	17
near:اعيد	-69
near:اغذي	15
near:اغسط	-14
near:اغلا	-25
near:اغلب	70
near:اغلق	-120
near:افاد	-47
near:افتت	-58
near:افرا	-18
near:افرج	6
near:افغا	63
near:اقار	-28
near:اقتا	115
near:اقتح	63
near:اقتر	-22
near:اقتص	6
near:اقتي	43
near:اقدا	26
near:اقر	41
near:اقسا	-82
near:اقصي	-53
near:اقل	-58
near:اقلت	-25
near:اقلي	96
near:اقيم	-78
near:اكبر	45
near:اكتو	19
near:اكثر	10
near:اكد	12
near:اكدت	29
near:اكس	-16
near:اكست	-16
near:اكسي	-12
near:اكلي	39
near:اكوا	-45
near:اكوب	60
near:الا	-20
near:الاف	-11
near:الام	106
near:الان	27
near:التي	10
near:الجو	21
near:الحي	113
near:الخط	64
near:الذي	32
near:السن	38
near:الصف	-68
near:الطب	55
near:الغا	76
near:الف	-74
near:الفا	-11
near:الله	-35
near:اله	-3
near:الي	37
near:اليه	93
near:اما	63
near:امات	14
near:امار	-21
near:امام	-54
near:امتد	-25
near:امتع	47
near:امر	-7
near:امرا	42
near:امس	-15
near:امطا	-75
near:امل	51
near:اممي	-39
near:امن	3
near:امنه	19
near:امني	-51
near:امها	-23
near:اموا	-76
near:امير	6
near:امين	-36
near:انا	20
near:انبا	53
near:انت	-55
near:انتا	-74
near:انتخ	-45
near:انتش	-6
near:انتظ	10
near:انتق	20
near:انته	66
near:انحا	73
near:انخف	-60
near:اندر	47
near:اندل	-18
near:اندو	-26
near:اندي	-47
near:انذا	27
near:انزل	-31
near:انسا	-17
near:انسح	-62
near:انضم	74
near:انطل	4
near:انفا	-33
near:انفج	50
near:انفس	-31
near:انفص	-41
near:انقا	26
near:انقذ	-142
near:انقط	-8
near:انقل	-28
near:انه	-33
near:انها	49
near:انهم	-28
near:انهن	70
near:انهي	29
near:انوا	-76
near:اهال	-57
near:اهدا	-16
near:اهله	40
near:اهلي	6
near:اوتش	22
near:اودت	15
near:اودي	44
near:اورد	15
near:اورو	-91
near:اوسط	-11
near:اوقع	-23
near:اوقف	-46
near:اوكر	5
near:اول	20
near:اولا	40
near:اولي	55
near:اونر	49
near:ايات	-28
near:ايام	17
near:ايتل	-23
near:ايدي	58
near:ايرا	36
near:ايزي	-7
near:ايضا	33
near:ايطا	-64
near:ايقا	-40
near:ايكو	-6
near:ايلو	-11
near:اين	6
near:ايه	38
near:ايوا	70
near:باب	5
near:بابن	-10
near:بات	-60
near:باتج	34
near:باحت	63
near:باحث	-4
near:باخت	61
near:بادو	60
near:بادي	90
near:بارا	-34
near:بارب	-4
near:بارز	49
near:باست	-12
near:باسم	51
near:باصا	53
near:باقل	-10
near:باقو	-3
near:باقي	-8
near:باكس	92
near:بالغ	4
near:باما	30
near:بان	-31
near:بانت	-54
near:بانخ	100
near:بانف	-52
near:بانك	25
near:بانه	41
near:باني	-49
near:بايد	-11
near:بايع	-45
near:بتر	88
near:بترت	88
near:بتهم	-78
near:بجرا	67
near:بجرو	14
near:بجنو	56
near:بحاج	-89
near:بحث	-49
near:بحر	94
near:بحرو	27
near:بحري	-49
near:بحسب	30
near:بحلو	30
near:بحي	-52
near:بحيا	52
near:بحير	52
near:بختو	-15
near:بخسا	14
near:بخمس	-7
near:بدء	80
near:بدات	-51
near:بداي	39
near:بدل	-68
near:بديل	-6
near:بذلك	5
near:براد	8
near:برتب	30
near:برد	30
near:برس	-15
near:برصا	30
near:برلم	67
near:برمي	-37
near:برنا	11
near:بري	-51
near:بريت	21
near:بريف	34
near:بريه	40
near:بزيا	30
near:بسبب	-31
near:بسته	27
near:بسجن	-66
near:بسقو	54
near:بسوه	54
near:بشاح	-5
near:بشان	3
near:بشظا	27
near:بشما	-15
near:بشها	-48
near:بشير	42
near:بصرف	-23
near:بضرب	52
near:بطاق	-78
near:بطان	-4
near:بطلق	-25
near:بعثه	48
near:بعد	34
near:بعدم	44
near:بعضه	-22
near:بعلب	-15
near:بعين	28
near:بغدا	-50
near:بفار	-19
near:بقاع	-53
near:بقتل	10
near:بقصف	24
near:بقوا	-53
near:بقوه	-55
near:بقي	-35
near:بقيم	-40
near:بقيه	55
near:بلا	36
near:بلاس	-54
near:بلاغ	-42
near:بلح	36
near:بلحظ	47
near:بلد	-56
near:بلدا	-40
near:بلده	-20
near:بلدي	-73
near:بلغ	3
near:بلغت	32
near:بلغم	40
near:بلوش	27
near:بليغ	50
near:بما	-55
near:بمست	66
near:بمشا	-49
near:بمعد	-33
near:بمقت	114
near:بمقد	-68
near:بمن	59
near:بمنط	-64
near:بموج	-49
near:بنجا	82
near:بنسب	-58
near:بنغل	66
near:بنفس	81
near:بنقل	13
near:بنك	-81
near:بنه	63
near:بنوم	22
near:بنير	31
near:بها	-50
near:بهجو	12
near:بهم	51
near:بواب	18
near:بواد	33
near:بواق	-47
near:بوتي	53
near:بور	-26
near:بورو	90
near:بوسا	50
near:بوفا	78
near:بولا	43
near:بولد	56
near:بولو	21
near:بولي	-48
near:بوني	55
near:بيان	37
near:بيتا	-19
near:بيته	-24
near:بير	38
near:بيلغ	20
near:بين	24
near:بينم	8
near:بينه	37
near:بيني	77
near:بيوت	-48
near:تابع	12
near:تاخر	-22
near:تاري	-30
near:تاسع	-60
near:تاكد	40
near:تالي	35
near:تامي	-69
near:تاهي	-14
near:تاي	55
near:تايل	80
near:تباد	13
near:تبدا	-4
near:تبقي	-44
near:تبلغ	91
near:تبين	-114
near:تتبا	-34
near:تتبع	23
near:تتجا	-38
near:تتحد	13
near:تترا	50
near:تتسع	-95
near:تتضم	-40
near:تتوق	54
near:تجار	21
near:تجاو	-4
near:تحاق	-25
near:تحال	-3
near:تحت	-12
near:تحتا	18
near:تحتج	63
near:تحدث	27
near:تحدي	26
near:تحري	87
near:تحصي	54
near:تحطم	63
near:تحقي	-86
near:تحمل	-27
near:تحوي	-35
near:تحيي	-21
near:تخشي	-20
near:تخصص	-57
near:تداف	-31
near:تداو	-20
near:تدخل	-38
near:تدمي	-89
near:تدير	-17
near:تذكر	-45
near:تراج	-42
near:تراك	19
near:تراو	-40
near:تربي	5
near:ترت	18
near:ترتف	63
near:ترجي	-42
near:ترخي	11
near:تردد	-8
near:ترفع	59
near:ترك	74
near:تركي	114
near:ترمي	-38
near:ترنو	25
near:تري	-49
near:تزال	66
near:تسبب	41
near:تستض	27
near:تستع	53
near:تسته	55
near:تسجل	28
near:تسجي	-95
near:تسع	-17
near:تسعم	-64
near:تسعه	-16
near:تسعو	-25
near:تسعي	-3
near:تسلم	29
near:تسلي	-56
near:تشار	-41
near:تشام	-24
near:تشري	63
near:تشغي	22
near:تشمل	70
near:تشير	-20
near:تشيل	-52
near:تصاد	-5
near:تصدر	-38
near:تصفي	-4
near:تصل	65
near:تصوي	-25
near:تضاع	31
near:تضام	-29
near:تضرر	-78
near:تضم	-25
near:تضيف	60
near:تطبي	-35
near:تطلب	-21
near:تعام	-28
near:تعاو	-56
near:تعد	-29
near:تعدا	22
near:تعذي	45
near:تعرض	-32
near:تعرف	79
near:تعلي	-36
near:تعمل	-79
near:تعهد	-28
near:تعوي	-41
near:تغذي	-117
near:تغطي	-45
near:تفاص	21
near:تفتي	38
near:تفجي	11
near:تفرج	39
near:تفيد	53
near:تقار	85
near:تقاط	66
near:تقتل	53
near:تقدر	-54
near:تقدم	-26
near:تقدي	60
near:تقر	38
near:تقري	-67
near:تقطن	-47
near:تقل	-35
near:تقول	9
near:تقيم	15
near:تكفي	-33
near:تلام	32
near:تلته	-71
near:تلغر	27
near:تلفز	79
near:تلقت	-55
near:تلقو	-54
near:تلقي	93
near:تلك	13
near:تليه	23
near:تمري	-44
near:تمشي	-52
near:تمكن	-57
near:تملك	-42
near:تموز	49
near:تموي	-41
near:تناف	-9
near:تنته	-20
near:تنظي	28
near:تنفي	-34
near:تنقل	62
near:تهجر	14
near:تهجي	34
near:تهرب	-41
near:تهم	-28
near:تواص	-51
near:توال	-80
near:توثق	65
near:توجه	-26
near:توزع	32
near:توزي	8
near:توظي	-67
near:توفو	17
near:توفي	118
near:توقع	-69
near:توقف	-6
near:توقي	-68
near:تونس	-64
near:تووي	48
near:تيار	-42
near:تيلا	-13
near:ثالث	59
near:ثامن	19
near:ثانو	49
near:ثري	39
near:ثقاف	-38
near:ثقت	7
near:ثقيل	33
near:ثلاث	26
near:ثلاج	-91
near:ثلث	-61
near:ثلثا	103
near:ثلثه	-15
near:ثمان	14
near:ثمن	15
near:ثمنه	-47
near:جاء	18
near:جاءت	-54
near:جارف	59
near:جان	10
near:جانب	-26
near:جاهز	-34
near:جبات	-48
near:جبال	-3
near:جبل	68
near:جبهه	-15
near:جثام	45
near:جثتي	7
near:جثث	11
near:جثثه	17
near:جثما	-17
near:جثه	6
near:جدت	-48
near:جديد	-31
near:جراء	-18
near:جراح	-16
near:جرح	21
near:جرحت	64
near:جرحو	50
near:جرحي	57
near:جرف	-48
near:جرفت	53
near:جروح	132
near:جري	17
near:جريح	19
near:جريد	8
near:جزاي	77
near:جزير	-24
near:جزيي	-86
near:جفاف	25
near:جلال	4
near:جلسا	-57
near:جلسه	-65
near:جلهم	14
near:جماع	-51
near:جمعت	-64
near:جمعي	-3
near:جمله	-22
near:جمهو	24
near:جميع	24
near:جناي	-17
near:جندي	-57
near:جنسي	3
near:جنوب	9
near:جنود	-12
near:جنيه	-56
near:جهاز	66
near:جهته	65
near:جهه	-40
near:جهود	-5
near:جوا	8
near:جوار	103
near:جود	-37
near:جوع	-80
near:جوعا	21
near:جوله	42
near:جوي	-45
near:جويه	15
near:جيبو	-66
near:جيده	-28
near:جيرا	71
near:جيش	25
near:جيل	-27
near:حاجز	73
near:حاجه	-123
near:حاد	-73
near:حادث	-11
near:حادي	56
near:حارس	-52
near:حاره	6
near:حافل	-8
near:حاكم	40
near:حال	71
near:حالا	-76
near:حالت	62
near:حاله	30
near:حالي	-11
near:حامل	65
near:حاول	-6
near:حاوي	61
near:حتفه	61
near:حتي	48
near:حجب	-42
near:حجه	19
near:حدات	-23
near:حده	50
near:حدها	33
near:حدود	6
near:حديث	-20
near:حديد	46
near:حذر	101
near:حرار	-10
near:حراش	27
near:حراي	-59
near:حرب	33
near:حرجه	19
near:حررت	70
near:حرس	30
near:حرقا	12
near:حركه	28
near:حريق	-29
near:حريك	-4
near:حزمه	-78
near:حزير	52
near:حساب	-57
near:حسبم	68
near:حسن	53
near:حسين	61
near:حصار	-37
near:حصبه	-47
near:حصل	-22
near:حصه	-84
near:حصيل	44
near:حضر	-77
near:حضور	10
near:حفر	-63
near:حقل	7
near:حقول	49
near:حقيق	5
near:حكم	-45
near:حكوم	23
near:حلب	23
near:حلبج	61
near:حلفا	40
near:حلقت	-67
near:حلوه	36
near:حماس	-41
near:حماي	-10
near:حمرا	-66
near:حمري	16
near:حمص	40
near:حمض	-6
near:حمله	-83
near:حواد	-20
near:حوال	-28
near:حوثي	82
near:حول	-54
near:حياه	60
near:حيث	-26
near:حين	-3
near:خارج	-37
near:خارك	31
near:خاصه	53
near:خاطف	48
near:خامس	-4
near:خان	52
near:خبر	93
near:خبرا	11
near:ختام	-62
near:خدما	-117
near:خدمه	-77
near:خرج	-40
near:خرجت	-63
near:خرجو	-9
near:خرطو	-33
near:خروج	35
near:خروق	39
near:خريف	73
near:خزان	3
near:خساي	16
near:خسر	32
near:خسرت	15
near:خشبي	4
near:خصص	4
near:خصصت	-33
near:خضع	76
near:خطا	12
near:خطر	-19
near:خطره	-16
near:خطف	24
near:خطفت	-52
near:خطفن	45
near:خطفه	36
near:خطفو	43
near:خطه	37
near:خطور	16
near:خطير	64
near:خفر	-72
near:خفض	-13
near:خلال	-17
near:خلف	12
near:خلفت	-35
near:خليج	-36
near:خمس	-15
near:خمسم	28
near:خمسه	36
near:خمسو	57
near:خمسي	-14
near:خميس	17
near:خوزس	39
near:خوفا	34
near:خيام	59
near:خيبر	-15
near:خيمه	-22
near:داخل	103
near:دار	49
near:دارف	63
near:داعش	-15
near:دامت	-47
near:داهم	18
near:داير	73
near:دباب	-15
near:دبلو	-32
near:دخل	81
near:دخلت	-65
near:دخول	-48
near:دراج	27
near:دراس	-115
near:درجا	-81
near:درجه	31
near:درك	34
near:درما	85
near:درنه	-14
near:دره	43
near:درهم	-13
near:دروز	53
near:دعم	27
near:دفاع	-20
near:دفع	-65
near:دفعت	-20
near:دفعه	76
near:دفن	68
near:دفنا	139
near:دفنت	46
near:دفنو	58
near:دقيق	-50
near:دلنج	92
near:دمر	-65
near:دمرت	31
near:دمرن	-12
near:دمشق	45
near:دنان	-58
near:دهوك	27
near:دوري	48
near:دول	12
near:دولا	-143
near:دوله	-110
near:دومي	-63
near:دون	-59
near:ديار	-4
near:دير	52
near:ديسم	76
near:ديفو	64
near:ديل	42
near:ديلغ	-35
near:ديمق	65
near:دينا	45
near:ذات	53
near:ذاته	33
near:ذخاي	64
near:ذخير	-50
near:ذراع	34
near:ذروه	86
near:ذكرت	23
near:ذكره	-5
near:ذلك	51
near:ذمه	-73
near:ذهب	14
near:ذوي	-12
near:ذين	5
near:راءه	-14
near:رابط	45
near:رابع	20
near:رات	-68
near:راح	63
near:راس	35
near:رافع	-17
near:راكب	-101
near:رام	-61
near:رامي	-48
near:راي	-82
near:رايت	7
near:رايد	74
near:رباط	57
near:ربع	15
near:ربيع	6
near:رتل	-21
near:رجع	75
near:رجعو	81
near:رجل	15
near:رجلا	8
near:رحل	-49
near:رحلا	-56
near:رحله	-25
near:رحلو	68
near:ردت	45
near:رزيق	41
near:رسمي	8
near:رشيد	-51
near:رصاص	32
near:رصد	-65
near:رصدت	-12
near:رصيد	-35
near:رضا	9
near:رضيع	77
near:رعاه	-14
near:رعاي	-38
near:رغم	-85
near:رفاق	91
near:رفح	-39
near:رفضت	57
near:رفع	28
near:رفعت	-18
near:رفيق	61
near:رقم	23
near:رقمي	54
near:ركاب	-30
near:ركام	-54
near:ركله	-13
near:رهاي	73
near:روان	60
near:رواي	-35
near:روبي	-44
near:روس	85
near:روسي	12
near:روما	-32
near:روهي	-48
near:روي	28
near:رويت	-113
near:رياح	-37
near:رياس	28
near:رياض	-3
near:ريال	-59
near:ريف	39
near:رييس	62
near:زارت	31
near:زاره	-27
near:زاعم	55
near:زال	85
near:زالت	-51
near:زالو	46
near:زامف	83
near:زرار	-13
near:زراع	-50
near:زعت	-66
near:زعتر	70
near:زعمت	-9
near:زلزا	-3
near:زلنا	50
near:زمزم	28
near:زملا	35
near:زمن	29
near:زميل	59
near:زهاء	-68
near:زوار	-51
near:زوبي	60
near:زوج	45
near:زوجت	-14
near:زوجه	87
near:زور	3
near:زورا	-6
near:زورق	6
near:زيتو	23
near:زير	-7
near:زيلي	26
near:سابع	-26
near:سابق	56
near:ساحل	-70
near:ساخن	-51
near:سادس	23
near:ساعت	-47
near:ساعه	-6
near:ساغا	-3
near:ساق	89
near:ساقه	61
near:ساقو	51
near:ساكن	5
near:سالم	-133
near:سامي	-43
near:سانا	-45
near:سانت	64
near:سايق	-73
near:سباح	-13
near:سباق	-23
near:سبت	59
near:سبع	-22
near:سبعم	-16
near:سبعه	-29
near:سبعي	103
near:سبقه	40
near:سبيل	-16
near:سبين	51
near:سته	30
near:ستون	-50
near:ستين	-21
near:سجل	37
near:سجلا	34
near:سجلت	-38
near:سجلن	39
near:سجن	-21
near:سجنا	-48
near:سجون	7
near:سحبت	-62
near:سحقو	-5
near:سخرت	-29
near:سراح	25
near:سرعه	-9
near:سرير	-78
near:سريع	-17
near:سطح	-66
near:سعته	-104
near:سعد	-16
near:سعر	-88
near:سعره	-101
near:سعود	33
near:سفار	30
near:سفح	38
near:سفين	-55
near:سقط	76
near:سقطت	-6
near:سقطو	36
near:سقف	-52
near:سقوط	-63
near:سكان	8
near:سكك	-24
near:سكني	-101
near:سكه	-59
near:سلاح	-50
near:سلام	-6
near:سلسل	4
near:سلطا	26
near:سلم	-33
near:سلمت	69
near:سلمن	79
near:سله	-39
near:سليم	44
near:سمح	-25
near:سنتي	-24
near:سنجا	-11
near:سنغا	60
near:سنه	-100
near:سنوا	-15
near:سنوي	-19
near:سوء	-75
near:سواح	-25
near:سوتل	70
near:سودا	84
near:سوري	48
near:سوق	-62
near:سوكو	90
near:سومط	53
near:سوها	66
near:سوي	-45
near:سويد	46
near:سويس	75
near:سياح	49
near:سيار	-23
near:سياس	-56
near:سياق	-47
near:سيبو	95
near:سيدت	64
near:سيده	-75
near:سير	40
near:سيرا	12
near:سيطر	-34
near:سيطل	50
near:سيف	-28
near:سيقا	-10
near:سيل	64
near:سينا	38
near:سيول	-33
near:شاحن	-3
near:شارع	-10
near:شارك	-104
near:شاطي	-68
near:شاهد	-101
near:شباط	-56
near:شباك	-49
near:شبكه	38
near:شبه	31
near:شبوه	-33
near:شتاء	-22
near:شجاع	30
near:شحن	-60
near:شخص	24
near:شخصا	-29
near:شخصي	-29
near:شرد	56
near:شردت	85
near:شرطه	-32
near:شرطي	-56
near:شرعي	-26
near:شرف	10
near:شرق	14
near:شرقي	35
near:شركا	19
near:شركه	-73
near:شعب	34
near:شفاء	40
near:شقق	53
near:شقه	-26
near:شقيق	-3
near:شمال	79
near:شمل	-60
near:شملت	30
near:شهاد	-73
near:شهد	-54
near:شهدا	76
near:شهدت	15
near:شهر	-90
near:شهرا	-37
near:شهري	47
near:شهود	-33
near:شهيد	29
near:شوط	-29
near:شوون	14
near:شيبو	54
near:شيخ	-5
near:شيوخ	-35
near:شييا	-67
near:صاحب	-12
near:صادر	-87
near:صارو	-54
near:صباح	46
near:صحاف	5
near:صحرا	56
near:صحفي	35
near:صحه	-22
near:صحيف	-30
near:صحيه	-93
near:صحيي	38
near:صدر	-27
near:صدمه	-29
near:صرح	-33
near:صرف	-61
near:صرفت	-17
near:صرنا	45
near:صعد	-50
near:صغير	-60
near:صفاق	-81
near:صفحه	-65
near:صفر	3
near:صفقه	45
near:صفوف	15
near:صلا	41
near:صلت	-35
near:صلنا	-47
near:صلوا	68
near:صليب	33
near:صناع	-34
near:صندو	-89
near:صنعا	52
near:صنف	-65
near:صهار	-9
near:صهري	-59
near:صوار	-25
near:صوت	-13
near:صور	-67
near:صورا	32
near:صول	-58
near:صوما	43
near:صياد	60
near:صيان	-25
near:صيد	-44
near:صيدل	50
near:صيف	23
near:صيني	64
near:ضابط	28
near:ضالع	61
near:ضباط	-14
near:ضحاي	-3
near:ضحيت	26
near:ضرب	24
near:ضربا	23
near:ضربت	-62
near:ضربه	64
near:ضعت	-48
near:ضعف	-53
near:ضفه	-4
near:ضمت	31
near:ضمن	-59
near:ضمنه	11
near:ضيف	-35
near:طاري	-5
near:طاقت	12
near:طاقم	-77
near:طاقه	22
near:طال	33
near:طالب	79
near:طاول	23
near:طاير	-55
near:طايش	75
near:طباب	-36
near:طبرق	-86
near:طبقا	20
near:طبي	29
near:طبيب	19
near:طبيه	36
near:طراز	-80
near:طرحت	-3
near:طرد	-4
near:طرف	35
near:طرفا	20
near:طرفي	-51
near:طرق	50
near:طفل	44
near:طفلا	-38
near:طفله	61
near:طفلي	75
near:طفيف	13
near:طلاب	-6
near:طلب	-94
near:طلبه	-11
near:طنا	-59
near:طواب	-23
near:طوار	-43
near:طواق	96
near:طوعا	20
near:طولك	50
near:طوله	-13
near:طويل	57
near:طيرا	-41
near:طينه	51
near:ظهر	-29
near:ظهرا	103
near:عاجز	-81
near:عاجل	-55
near:عاد	24
near:عادت	47
near:عادو	-21
near:عارض	-3
near:عاشر	17
near:عاصم	-8
near:عالج	-108
near:عالم	-43
near:عالي	25
near:عام	16
near:عاما	-71
near:عامل	57
near:عامه	8
near:عامي	44
near:عايد	92
near:عايل	9
near:عبار	-97
near:عباس	38
near:عبد	-6
near:عبر	-23
near:عبرو	-50
near:عبور	35
near:عبوه	60
near:عثر	28
near:عثما	38
near:عثور	76
near:عداد	38
near:عدت	57
near:عدد	47
near:عددت	17
near:عدده	-48
near:عدلي	37
near:عدم	-77
near:عدن	75
near:عده	-22
near:عدو	44
near:عدوا	33
near:عراء	53
near:عراق	17
near:عربا	-42
near:عربه	16
near:عرضت	-12
near:عرفن	42
near:عزاء	-21
near:عسكر	55
near:عشاي	103
near:عشر	23
near:عشرا	5
near:عشره	22
near:عشرو	-90
near:عشري	-42
near:عشوا	18
near:عصاب	-57
near:عصر	-34
near:عصرا	26
near:عطشا	69
near:عطله	-44
near:عظمي	31
near:عفو	33
near:عقد	-59
near:علاج	83
near:علقت	26
near:علم	33
near:علما	-68
near:علمت	21
near:علي	3
near:عليا	-40
near:عليه	-22
near:عمار	-21
near:عمال	12
near:عمر	86
near:عمره	59
near:عمري	-60
near:عمل	-23
near:عمله	34
near:عملي	13
near:عمه	-73
near:عناص	-16
near:عناي	-9
near:عند	26
near:عندم	-63
near:عندن	-11
near:عنده	67
near:عنصر	-16
near:عنف	35
near:عنه	-51
near:عنها	56
near:عنهم	71
near:عوده	50
near:عولج	-60
near:عون	12
near:عياد	-82
near:عيش	56
near:عين	42
near:عينه	20
near:عيني	17
near:غابت	-33
near:غابه	85
near:غادر	5
near:غارا	-23
near:غارت	8
near:غاره	6
near:غاز	10
near:غالب	80
near:غام	-54
near:غاو	44
near:غدا	5
near:غذاي	-97
near:غرام	27
near:غران	-5
near:غرب	21
near:غربي	50
near:غرف	-7
near:غرفه	4
near:غرق	98
near:غرقا	-53
near:غرقو	60
near:غريق	-65
near:غزه	-11
near:غضون	-11
near:غطاس	-34
near:غمرت	-81
near:غواص	48
near:غواف	35
near:غوفا	78
near:غوما	102
near:غياب	-68
near:غير	-78
near:غيره	40
near:فارق	44
near:فارك	-18
near:فاز	-30
near:فاشر	58
near:فاعل	73
near:فان	61
near:فاه	33
near:فايق	-14
near:فبات	-57
near:فبرا	-7
near:فتاه	42
near:فتح	-20
near:فتحت	-62
near:فتقو	26
near:فتيا	57
near:فجر	18
near:فجرا	-84
near:فجرح	63
near:فحص	59
near:فحصت	-33
near:فحوص	-3
near:فدا	-53
near:فديه	76
near:فرار	74
near:فران	-3
near:فرد	-40
near:فردا	-56
near:فردي	-36
near:فرع	80
near:فرق	-130
near:فرقن	14
near:فرقه	40
near:فرنس	30
near:فروا	-18
near:فريق	-42
near:فصاي	-8
near:فصل	-30
near:فضلا	56
near:فعدد	-26
near:ففي	27
near:فقا	-17
near:فقتل	110
near:فقد	-4
near:فقدا	117
near:فقدت	78
near:فقدن	-26
near:فقدو	62
near:فقضي	56
near:فقط	7
near:فلبي	38
near:فلسط	35
near:فلم	41
near:فندق	-83
near:فنزو	13
near:فوج	62
near:فور	-64
near:فورا	-10
near:فوق	-79
near:فولو	20
near:فيات	-54
near:فيرا	17
near:فيصل	13
near:فيضا	-5
near:فيما	-30
near:فين	44
near:فيه	21
near:فيهم	78
near:قادم	7
near:قارب	-111
near:قاصر	33
near:قاطع	64
near:قاطن	64
near:قاعد	-101
near:قاعه	-48
near:قافل	-10
near:قال	-10
near:قالت	52
near:قالو	68
near:قانو	-81
near:قاهر	-89
near:قايد	49
near:قايل	43
near:قايم	29
near:قبال	-12
near:قبض	-33
near:قبضه	31
near:قبل	52
near:قبله	74
near:قتال	5
near:قتل	39
near:قتلت	129
near:قتلن	34
near:قتلو	70
near:قتلي	64
near:قتيل	40
near:قدر	5
near:قدرت	85
near:قدره	-103
near:قدم	-17
near:قدمت	-18
near:قراب	22
near:قرار	-66
near:قراه	20
near:قرب	-43
near:قرن	-30
near:قروي	26
near:قري	-5
near:قريب	-14
near:قسد	5
near:قسرا	7
near:قسم	65
near:قصف	-50
near:قضاء	-59
near:قضار	-58
near:قضاي	-51
near:قضت	29
near:قضوا	111
near:قضي	37
near:قضيه	-64
near:قطار	-92
near:قطاع	-21
near:قطره	-48
near:قطري	19
near:قطعه	-25
near:قعوا	71
near:قليل	36
near:قمه	-87
near:قناه	-23
near:قنبل	-6
near:قنطا	-42
near:قوات	48
near:قوار	10
near:قواف	8
near:قواي	-46
near:قوته	-51
near:قود	17
near:قول	33
near:قوله	32
near:قوه	3
near:قياد	-18
near:قياس	-11
near:قيد	36
near:قيل	-43
near:قيمت	-21
near:كابو	-62
near:كاتس	-22
near:كادو	-21
near:كاذب	-39
near:كارت	-3
near:كارث	44
near:كالي	-31
near:كامل	-30
near:كان	-12
near:كانا	58
near:كانت	-41
near:كاند	20
near:كاوك	-32
near:كايا	17
near:كايس	56
near:كبري	14
near:كبير	15
near:كتاب	-36
near:كتب	-58
near:كذلك	-18
near:كربو	-12
near:كردف	-8
near:كركو	-29
near:كره	40
near:كشف	-13
near:كشفت	-24
near:كفرت	67
near:كفره	44
near:كله	77
near:كلها	69
near:كلهم	-32
near:كليا	-107
near:كما	64
near:كمبو	4
near:كمين	19
near:كنا	-38
near:كنيس	-25
near:كهرب	-93
near:كواد	88
near:كوار	20
near:كوت	28
near:كورس	64
near:كوري	73
near:كوست	-39
near:كولت	-20
near:كولو	41
near:كولي	-9
near:كوما	-14
near:كومب	-27
near:كونر	29
near:كويت	-69
near:كيبي	5
near:كيفو	8
near:كيلو	-96
near:كينش	-40
near:كيني	16
near:كييف	105
near:لاجي	-6
near:لاحق	-43
near:لادا	50
near:لاذا	14
near:لاسب	-42
near:لاست	-3
near:لاسر	-93
near:لاصا	65
near:لاطف	138
near:لاطل	-56
near:لاعب	-70
near:لاغا	47
near:لافت	-59
near:لامب	-28
near:لان	57
near:لايح	41
near:لبنا	-53
near:لترم	38
near:لتسل	41
near:لتصل	-14
near:لثلا	-8
near:لجا	-16
near:لجاو	20
near:لجرا	71
near:لجنه	-113
near:لجيك	40
near:لحظه	82
near:لدعم	-30
near:لدين	15
near:لديه	41
near:لذوي	29
near:لرضي	25
near:لروي	-9
near:لسنه	-65
near:لشوو	27
near:لطفل	101
near:لعاي	-8
near:لعمل	43
near:لغت	-65
near:لغم	17
near:لغما	39
near:لفت	-63
near:لفرا	-20
near:لقاء	-66
near:لقمه	56
near:لقوا	51
near:لقي	59
near:لكل	-141
near:لكن	79
near:لكنه	-28
near:لما	-73
near:لمده	-44
near:لمرا	5
near:لمسا	-67
near:لمكت	71
near:لمن	79
near:لمها	40
near:لنا	28
near:لنسا	28
near:لنقل	20
near:لها	-39
near:لهجو	-52
near:لهم	4
near:لواء	20
near:لوزا	83
near:لوكا	34
near:ليبل	-37
near:ليبي	-19
near:ليرت	34
near:ليره	-13
near:ليس	22
near:ليصب	108
near:ليصل	15
near:ليل	-50
near:ليلا	27
near:ليلت	27
near:ليله	53
near:ليلي	24
near:ماء	-19
near:مات	19
near:ماتت	28
near:ماتو	111
near:مار	43
near:مارب	17
near:مارس	-27
near:ماره	-40
near:ماري	68
near:ماشي	-95
near:ماضي	-5
near:مالك	-80
near:مالي	18
near:مانا	-48
near:ماني	53
near:ماوي	-48
near:مايت	14
near:مايغ	69
near:مايه	7
near:مايو	-61
near:مايي	25
near:مبار	-24
near:مباش	12
near:مبان	27
near:مبلغ	-39
near:مبني	-26
near:مبين	-3
near:متاث	92
near:متحد	29
near:متر	-3
near:مترش	-57
near:متزا	-38
near:متشد	20
near:متصد	26
near:متضر	-61
near:متطو	-5
near:متفا	43
near:متفر	26
near:متمر	67
near:متن	-16
near:متنق	-34
near:متنه	-18
near:متهم	32
near:متوا	94
near:متوس	98
near:متوف	-30
near:متوق	-41
near:مثله	-60
near:مجاع	55
near:مجان	-14
near:مجاو	-40
near:مجتم	43
near:مجدد	45
near:مجلس	-31
near:مجمع	-57
near:مجمو	-24
near:مجهو	108
near:محاف	16
near:محام	32
near:محاو	-22
near:محتج	30
near:محرر	-21
near:محطا	-4
near:محقق	-47
near:محكم	-93
near:محكو	70
near:محلا	-38
near:محلل	-70
near:محلي	44
near:محمد	9
near:محمل	-52
near:محمي	-56
near:محور	-34
near:محيط	26
near:مختط	-31
near:مختل	-73
near:مخزو	-60
near:مخصص	-59
near:مخطو	37
near:مخلف	60
near:مخيم	39
near:مدار	58
near:مداف	-29
near:مدخل	3
near:مدرب	-37
near:مدرج	31
near:مدرس	37
near:مدرع	30
near:مدعي	-30
near:مدفع	-12
near:مدمر	-87
near:مدن	27
near:مدني	8
near:مده	-77
near:مدير	35
near:مدين	-78
near:مراب	-26
near:مرات	-50
near:مراس	-60
near:مراف	-19
near:مراق	12
near:مراك	-16
near:مربع	-35
near:مرتض	91
near:مرتي	30
near:مرجح	35
near:مرحل	-32
near:مرخص	-64
near:مرشح	-71
near:مرصد	15
near:مرضي	49
near:مرفق	-68
near:مركب	-45
near:مركز	3
near:مره	29
near:مروح	-28
near:مرور	-62
near:مريض	-52
near:مزار	-48
near:مساء	13
near:مساح	-90
near:مساع	-54
near:مساف	-49
near:مساك	-11
near:مستا	-3
near:مستح	-21
near:مستش	41
near:مستع	-66
near:مستف	-133
near:مستق	-49
near:مستل	-42
near:مستم	67
near:مسته	-65
near:مستو	-13
near:مسجل	-13
near:مسح	-42
near:مسلح	-71
near:مسلس	-26
near:مسن	75
near:مسوو	-3
near:مسيح	38
near:مسير	26
near:مسيل	76
near:مشار	-44
near:مشتب	-5
near:مشتر	-55
near:مشرف	-34
near:مشرو	-76
near:مشفي	23
near:مصاد	-60
near:مصال	-46
near:مصدر	26
near:مصر	55
near:مصرع	79
near:مصرف	-7
near:مصري	35
near:مصفو	38
near:مصلح	44
near:مصلي	-37
near:مصمم	26
near:مصنع	-37
near:مصير	85
near:مضيف	17
near:مطار	5
near:مطاط	-61
near:مطبخ	-54
near:مطلع	-18
near:معاب	66
near:معار	76
near:معبد	-121
near:معبر	80
near:معتق	-5
near:معدل	-32
near:معرض	-41
near:معرك	79
near:معسك	67
near:معلم	39
near:معلن	-32
near:معنا	51
near:معه	-37
near:معها	-34
near:معهد	16
near:معهم	57
near:معي	33
near:مغاد	25
near:مغرب	43
near:مغلق	-79
near:مفاو	61
near:مفرج	32
near:مفوض	-46
near:مقاب	15
near:مقات	62
near:مقار	15
near:مقاط	28
near:مقاع	-94
near:مقال	-99
near:مقبر	68
near:مقبل	42
near:مقتل	98
near:مقتو	79
near:مقدم	-45
near:مقر	31
near:مقرر	62
near:مقصو	-44
near:مقطو	53
near:مقعد	-61
near:مكان	29
near:مكتب	13
near:مكسي	-12
near:مكون	50
near:ملاج	-21
near:ملاح	64
near:ملاي	-21
near:ملعب	36
near:ملف	-27
near:ملم	-64
near:مليا	-115
near:مليو	-63
near:مما	43
near:مماث	-46
near:ممثل	-98
near:ممرض	75
near:مملك	18
near:ممن	39
near:ممنو	78
near:منا	15
near:مناز	13
near:مناط	71
near:مناو	28
near:منبع	-28
near:منتد	-14
near:منتص	76
near:منتظ	9
near:منجم	37
near:منح	10
near:منحه	-15
near:منخف	48
near:مندو	-32
near:منذ	18
near:منزل	26
near:منسق	-17
near:منشو	-79
near:منصر	-34
near:منصه	-82
near:منطق	-40
near:منظم	-44
near:منظو	-46
near:منفج	-62
near:منفص	-31
near:منكو	67
near:منه	-57
near:منها	-19
near:منهم	19
near:منهن	26
near:منيا	-47
near:مهجر	-24
near:مهرب	-34
near:مهرج	-42
near:مهند	-66
near:مواج	-21
near:مواد	-70
near:مواز	-14
near:مواص	25
near:مواط	-60
near:مواع	-55
near:مواق	64
near:موبد	50
near:موت	43
near:موج	-35
near:موجب	-16
near:موجه	-53
near:مودي	4
near:موري	50
near:موزع	-105
near:موسس	-61
near:موسك	24
near:موسم	9
near:موشر	-7
near:موضح	51
near:موظف	-67
near:موقت	47
near:موقع	-18
near:موقو	-36
near:موكد	7
near:مولف	-32
near:مونو	-6
near:ميات	-56
near:ميان	-18
near:مياه	-108
near:ميتي	3
near:ميدا	-16
near:ميدي	45
near:ميلا	-42
near:ميلي	69
near:مينا	-63
near:ميه	64
near:ميوي	-24
near:ناجم	-11
near:ناجو	-9
near:ناجي	18
near:ناخب	-44
near:نار	-11
near:ناري	42
near:ناسف	-60
near:ناشط	-63
near:ناصر	72
near:ناطق	71
near:ناقل	-51
near:نايب	-85
near:ناير	6
near:نبطي	-67
near:نتاي	-85
near:نتيج	66
near:نجا	-97
near:نجاه	-66
near:نجت	29
near:نجف	9
near:نحام	-67
near:نحن	-47
near:نحو	-32
near:ندفع	5
near:نروي	68
near:نزح	104
near:نزحو	62
near:نزع	-75
near:نزل	23
near:نزوح	29
near:نزيل	67
near:نساء	76
near:نسبه	-70
near:نستق	7
near:نسخه	-30
near:نسمه	63
near:نشر	-27
near:نشرت	-45
near:نشره	-32
near:نصف	-73
near:نصفه	98
near:نصل	62
near:نظام	-30
near:نعرف	57
near:نفت	16
near:نفذت	-77
near:نفذه	-80
near:نفسه	15
near:نفسي	-79
near:نفط	-23
near:نفوق	-48
near:نفي	-51
near:نقاب	-65
near:نقاط	-52
near:نقدي	13
near:نقطه	-26
near:نقل	15
near:نقلا	-46
near:نقلت	-59
near:نقله	40
near:نقلو	10
near:نقيب	66
near:نمسا	39
near:ننتظ	69
near:ننكر	50
near:نهار	46
near:نهاي	85
near:نهر	-11
near:نهري	-23
near:نهود	103
near:نواب	-59
near:نور	-43
near:نوع	-26
near:نوفم	90
near:نووي	-9
near:نيام	-39
near:نيجر	46
near:نيجي	47
near:نيرو	-62
near:نيسا	63
near:نيوز	30
near:هاتف	-57
near:هاجم	32
near:هاون	32
near:هايت	34
near:هبط	-45
near:هجر	68
near:هجره	36
near:هجرو	47
near:هجما	-14
near:هجوم	-3
near:هدف	-21
near:هدم	-64
near:هدنه	118
near:هذا	-30
near:هذه	61
near:هرات	-47
near:هرب	55
near:هربا	-32
near:هربو	34
near:هرمز	-4
near:هرمل	3
near:هكتا	-18
near:هلال	10
near:هما	18
near:هنا	-21
near:هناك	160
near:هند	-66
near:هندي	52
near:هنود	88
near:هوات	-28
near:هوال	67
near:هوت	74
near:هولا	70
near:هوي	-67
near:هويا	-34
near:هويت	13
near:هويه	-5
near:هييه	-8
near:واج	40
near:واحد	-39
near:وادي	-68
near:واصل	-45
near:وافد	70
near:واقع	27
near:وام	62
near:وان	-42
near:وثق	36
near:وجبه	56
near:وجه	57
near:وحدا	-29
near:وحده	55
near:وحل	26
near:وحيد	-36
near:ورد	-24
near:وزار	26
near:وزرا	73
near:وزع	-54
near:وزعت	-61
near:وزير	-90
near:وست	-14
near:وسط	-21
near:وصل	-38
near:وصول	-19
near:وضع	27
near:وطن	-7
near:وطني	90
near:وفاه	7
near:وفد	-39
near:وفر	15
near:وفق	55
near:وفي	60
near:وفيا	99
near:وقاي	13
near:وقد	92
near:وقع	-72
near:وقف	-64
near:وقود	-69
near:وكال	30
near:ولا	-8
near:ولاي	-70
near:ولم	28
near:ولن	61
near:ولو	23
near:وما	21
near:ومن	67
near:وهم	54
near:وهو	13
near:وهي	-73
near:يابو	-31
near:يبحث	37
near:يبق	26
near:يبقي	58
near:يبلغ	-55
near:يبيت	41
near:يتجا	-63
near:يتحد	-47
near:يتسع	-127
near:يتسن	62
near:يتعر	49
near:يتوز	-19
near:يتوق	30
near:يحتا	30
near:يحتج	12
near:يحمل	-39
near:يخلف	20
near:يدفع	44
near:يدفن	47
near:يذكر	27
near:يراف	-74
near:يرتد	-57
near:يرتف	57
near:يرد	-78
near:يرفع	32
near:يرقد	-29
near:يزال	20
near:يزن	-58
near:يزيد	-18
near:يستد	12
near:يستق	-10
near:يستم	24
near:يسجل	54
near:يسكن	-40
near:يشار	-69
near:يشمل	-46
near:يصب	-52
near:يصل	15
near:يضم	-30
near:يضيف	54
near:يطلق	-45
near:يظهر	13
near:يعاد	-9
near:يعال	43
near:يعان	-13
near:يعت	-90
near:يعتز	74
near:يعتق	76
near:يعثر	101
near:يعد	49
near:يعرف	56
near:يعلن	-66
near:يعمل	3
near:يعني	-3
near:يعود	-38
near:يعيش	-32
near:يغطي	-47
near:يفتر	56
near:يفرج	31
near:يقار	22
near:يقتل	11
near:يقدر	-7
near:يقرب	58
near:يقضو	-17
near:يقضي	66
near:يقطن	-69
near:يقل	-98
near:يقول	30
near:يقيم	64
near:يكمل	-58
near:يكن	14
near:يكون	10
near:يلتح	-51
near:يمثل	-50
near:يمكن	40
near:يملك	-46
near:يمن	-43
near:يمني	64
near:ينا	77
near:ينام	57
near:يناه	46
near:يناي	51
near:ينتس	61
near:ينج	-44
near:ينشر	-50
near:ينفد	14
near:ينفي	46
near:ينقل	-61
near:يها	-84
near:يهم	41
near:يورو	-82
near:يوقع	-12
near:يولي	40
near:يوم	11
near:يوما	-38
near:يومه	60
near:يومي	-27
near:يونا	-18
near:يونس	48
near:يوني	57
near:ييف	23
next:claim-abducted	-64
next:claim-allocated	-53
next:claim-casualties	-9
next:claim-dead-in-captivity	25
next:claim-delivered	-80
next:claim-displaced	-18
next:claim-held	-14
next:claim-killed	-32
next:claim-missing	9
next:claim-pledged	-103
next:claim-prisoners-exchanged	65
next:claim-refugees	40
next:claim-released	42
next:claim-requested	-40
next:claim-returned	4
next:claim-total	-18
noun:	24
noun:activist	-53
noun:afghan	60
noun:aftershock	-98
noun:aid-worker	42
noun:aircraft	-104
noun:ambulance	-107
noun:animal	-92
noun:attack	-88
noun:attacker	89
noun:bed	-70
noun:boat	-80
noun:body	168
noun:boy	113
noun:british	-42
noun:brother	26
noun:building	-105
noun:burundian	-77
noun:bus	-56
noun:camp	-126
noun:captive	38
noun:car	-111
noun:carriage	-98
noun:case	-30
noun:centre	-104
noun:chadian	-55
noun:child	56
noun:chinese	-74
noun:citizen	109
noun:civilian	110
noun:colleague	107
noun:commander	-46
noun:companion	102
noun:company	-44
noun:country	-83
noun:dead-person	30
noun:death	220
noun:deputy	-114
noun:detainee	-59
noun:displaced-person	166
noun:district	27
noun:doctor	-63
noun:driver	57
noun:drone	-140
noun:drowned-person	86
noun:elderly-person	-67
noun:employee	-65
noun:engineer	103
noun:ethiopian	-51
noun:european	-59
noun:explosion	-55
noun:family	-175
noun:farmer	-21
noun:fighter	17
noun:firefighter	78
noun:flight	-123
noun:floor	-124
noun:german	-13
noun:girl	37
noun:goal	-67
noun:grandchild	-58
noun:guard	73
noun:guest	80
noun:gunman	-73
noun:helicopter	-54
noun:helper	48
noun:hospital	-132
noun:host	-86
noun:hostage	58
noun:house	-155
noun:human	30
noun:imam	-131
noun:incident	-103
noun:indian	-19
noun:individual	-19
noun:inhabitant	-107
noun:injured-person	93
noun:injury	50
noun:inmate	-113
noun:israeli	-54
noun:journalist	48
noun:killed-person	230
noun:lebanese	63
noun:libyan	-101
noun:malian	-81
noun:martyr	142
noun:match	-15
noun:member	-65
noun:migrant	15
noun:mine	-68
noun:minister	-56
noun:missile	-75
noun:missing-person	66
noun:mortal-remains	146
noun:mother	-67
noun:motorcycle	-63
noun:nationality	31
noun:neighbour	-4
noun:nigerian	-98
noun:nurse	47
noun:observer	-6
noun:officer	110
noun:official	-70
noun:operation	-71
noun:organisation	-52
noun:other	128
noun:page	-85
noun:palestinian	-19
noun:paramedic	118
noun:parcel	-40
noun:passenger	-87
noun:patient	-88
noun:person	18
noun:player	-55
noun:point	-43
noun:policeman	87
noun:prisoner	79
noun:province	-44
noun:pupil	-9
noun:refugee	189
noun:relative	-41
noun:resident	85
noun:returnee	-30
noun:road	-29
noun:russian	-94
noun:saudi	17
noun:school	-109
noun:seat	-57
noun:security-agent	-3
noun:seller	34
noun:session	-35
noun:shell	-85
noun:ship	-20
noun:site	-68
noun:soldier	114
noun:son	-81
noun:source	-129
noun:speaker	-111
noun:spectator	-38
noun:spouse	-95
noun:staff-member	59
noun:state	-65
noun:station	-47
noun:strike	-110
noun:student	-60
noun:sudanese	28
noun:survivor	-98
noun:suspect	-98
noun:syrian	-19
noun:tank	-33
noun:tanker	-76
noun:teacher	10
noun:team	-35
noun:tent	-83
noun:terrorist	55
noun:town	-49
noun:train	-59
noun:truck	-165
noun:turk	-67
noun:ukrainian	-118
noun:vehicle	-77
noun:victim	-42
noun:village	-101
noun:villager	-14
noun:visitor	-54
noun:volunteer	-85
noun:vote	-35
noun:voter	-39
noun:well	-44
noun:woman	114
noun:worker	-59
noun:worshipper	-20
noun:yazidi	-109
noun:young-man	40
only:aid	-113
only:casualty	-45
only:displacement	-41
only:hostage	56
other:abducted	-6
other:aid	-32
other:allocated	30
other:casualties	-7
other:casualty	-8
other:dead-in-captivity	-7
other:delivered	-6
other:displaced	-28
other:displacement	6
other:held	30
other:hostage	-10
other:injured	-19
other:missing	-45
other:pledged	6
other:prisoners-exchanged	-11
other:refugees	3
other:released	8
other:requested	4
other:returned	-22
other:total	24
others:0	-238
others:2	-185
others:7	17
others:more	-3
qualified	49
quoted	3
right1:	-21
right1:"	-9
right1:#	-107
right1:(	14
right1:)	69
right1:.	-10
right1::	33
right1:|	95
right1:اثر	54
right1:اثناء	55
right1:احياء	-91
right1:اخري	39
right1:اخرين	-29
right1:اسما	-64
right1:اصيب	86
right1:اصيبوا	66
right1:اضافي	-89
right1:اطلقت	-52
right1:الذين	-41
right1:السكان	-52
right1:العام	76
right1:ان	-153
right1:انقطع	65
right1:اوكراني	35
right1:باسم	-97
right1:بانفجار	32
right1:بترت	32
right1:بتهمه	-24
right1:بجروح	73
right1:بحسب	64
right1:بحلول	42
right1:برتبه	76
right1:بسبب	43
right1:بعد	3
right1:بلا	27
right1:بين	56
right1:بينهم	21
right1:تحت	51
right1:تلقوا	-52
right1:جديد	93
right1:جديده	-103
right1:جراء	85
right1:حامل	89
right1:حتفهم	23
right1:حتي	44
right1:حين	8
right1:خارج	52
right1:خرجوا	-78
right1:خطفوا	91
right1:خلال	6
right1:داخل	10
right1:دفعه	40
right1:دون	-45
right1:رجعوا	61
right1:سقطوا	98
right1:سوداني	47
right1:صحيه	-4
right1:عادوا	74
right1:عبر	-32
right1:عثر	50
right1:علي	8
right1:عن	-109
right1:عند	64
right1:غادروا	-19
right1:غرقوا	91
right1:غير	-70
right1:غيرهم	-54
right1:فارقوا	21
right1:فروا	-5
right1:فقط	111
right1:فلسطينيا	-19
right1:في	41
right1:قبل	74
right1:قتلوا	19
right1:قد	-25
right1:قضوا	85
right1:كان	-28
right1:كانت	-31
right1:كانوا	-19
right1:كل	59
right1:كن	62
right1:لا	13
right1:لاطفال	36
right1:لقوا	23
right1:لكل	-48
right1:لم	140
right1:لمهاجرين	36
right1:ما	26
right1:ماتوا	51
right1:مرات	-72
right1:مشترك	-82
right1:مصرعهم	39
right1:مع	33
right1:معظمهم	4
right1:مقابل	91
right1:مقاطعات	-34
right1:مقاطعه	-27
right1:ممن	94
right1:من	67
right1:منا	12
right1:منذ	36
right1:منها	-9
right1:منهم	42
right1:منهن	4
right1:نزحوا	71
right1:نقلوا	-10
right1:هجروا	19
right1:هم	-40
right1:و	42
right1:واربعه	39
right1:واصابه	145
right1:واصيب	22
right1:واكثر	37
right1:وامراه	75
right1:وثلاث	31
right1:وثلاثه	7
right1:وجرح	67
right1:وخمسه	15
right1:وسته	-48
right1:وصلوا	8
right1:وعشرات	85
right1:وفق	-28
right1:وما	-38
right1:يعيشون	-27
right1:يوميا	-37
right2:	39
right2:"	-57
right2:#	-30
right2:)	24
right2:,	-10
right2:.	6
right2::	-67
right2:ابناء	4
right2:ابنايها	78
right2:اثر	-58
right2:اثنان	82
right2:احد	74
right2:احدهم	78
right2:احياء	-17
right2:اربعه	25
right2:اسبوع	40
right2:استنادا	36
right2:اسري	36
right2:اصل	-7
right2:اضافه	36
right2:اطفال	46
right2:افراد	-20
right2:اكثر	19
right2:الاتصال	77
right2:الامن	-27
right2:الان	-48
right2:الثانيه	86
right2:الجثث	44
right2:الجرحي	28
right2:الجنود	41
right2:الجيش	19
right2:الحياه	53
right2:الخامسه	-29
right2:الرهاين	12
right2:الروهينغا	-55
right2:السيول	-5
right2:الشهر	-63
right2:الضحايا	87
right2:العام	44
right2:العاملين	16
right2:العنايه	89
right2:الف	-52
right2:الفرار	54
right2:القتلي	60
right2:القطاع	4
right2:الليله	32
right2:الماضي	74
right2:المدنيين	65
right2:المرضي	56
right2:المستشفي	-57
right2:المصابين	93
right2:المفقودين	41
right2:المياه	-13
right2:النزوح	81
right2:الي	42
right2:اليوم	25
right2:ان	-59
right2:انقلاب	91
right2:انهيار	-29
right2:او	-13
right2:اي	-49
right2:ب	-62
right2:بترت	29
right2:بجروح	37
right2:بحسب	-73
right2:بدء	28
right2:بدايه	80
right2:برنامج	115
right2:بعد	-24
right2:بعدما	27
right2:بعضهم	4
right2:بها	-36
right2:بين	-54
right2:بينما	33
right2:بينها	-63
right2:بينهم	63
right2:تحت	-49
right2:تدافع	-13
right2:ترك	55
right2:تسع	49
right2:تسعه	-5
right2:تقول	22
right2:توفي	-56
right2:ثلاث	-35
right2:ثلاثه	-58
right2:ثلثهم	19
right2:ثم	23
right2:ثمانيه	-34
right2:جراء	51
right2:جرحي	50
right2:جريحا	-55
right2:جنود	10
right2:حافله	51
right2:حال	12
right2:حاله	57
right2:حتفهم	66
right2:حتي	-5
right2:حرجه	27
right2:حسب	60
right2:حسبما	49
right2:حي	37
right2:حين	20
right2:خلال	-64
right2:خمس	27
right2:خمسه	60
right2:دون	86
right2:رجال	70
right2:رفاقهم	75
right2:زال	19
right2:زالوا	122
right2:سبعه	-27
right2:سته	-51
right2:سقوط	-46
right2:سكان	87
right2:صفوف	9
right2:ضحايا	57
right2:طراز	-45
right2:عاد	-19
right2:عادوا	-91
right2:عام	28
right2:عايله	-23
right2:عبر	-31
right2:عداد	58
right2:عشر	30
right2:عشره	23
right2:علي	55
right2:عمال	-28
right2:عن	-66
right2:عناصر	64
right2:عناصره	-58
right2:عناصرها	-33
right2:عندما	-19
right2:غارات	32
right2:غاره	42
right2:غرق	-7
right2:غزه	24
right2:غير	-32
right2:فوق	-12
right2:في	29
right2:فيما	93
right2:فيها	-76
right2:قال	17
right2:قبضه	59
right2:قبل	78
right2:قتلوا	26
right2:قتيل	71
right2:قد	-36
right2:قرب	-56
right2:قسرا	45
right2:قصف	93
right2:قضوا	38
right2:قيد	19
right2:كانوا	37
right2:كما	-55
right2:لا	61
right2:لاحقا	63
right2:لكن	24
right2:لم	53
right2:لنساء	100
right2:ما	-23
right2:مات	-35
right2:ماتوا	54
right2:متفاوته	-13
right2:متن	19
right2:مدرسه	45
right2:مدنيون	34
right2:مستشفي	-46
right2:مطلع	-34
right2:مع	-38
right2:معظمهم	-36
right2:مغادره	70
right2:مقابل	95
right2:مقاتليها	23
right2:ملايين	-35
right2:مليون	38
right2:من	7
right2:منذ	-6
right2:منها	20
right2:منهم	65
right2:موسكو	46
right2:موظفي	-43
right2:موقع	-44
right2:نحو	8
right2:نساء	71
right2:نصفهم	65
right2:نهايه	51
right2:هجوم	62
right2:هذا	9
right2:هناك	36
right2:هولاء	65
right2:و	-77
right2:واحده	40
right2:واصابه	77
right2:واصيب	31
right2:وان	35
right2:وجرح	-8
right2:وحده	-42
right2:وصلوا	58
right2:وفق	51
right2:وفي	19
right2:وقد	22
right2:ولا	9
right2:ولايه	-29
right2:ولم	-110
right2:وما	-62
right2:ومن	6
right2:ونقل	-9
right2:وهو	-19
right2:يعثر	15
right2:يعرف	42
right2:يوم	59
right2:يومين	35
right3:	37
right3:"	85
right3:#	-18
right3:(	30
right3:)	-48
right3:,	48
right3:-	-46
right3:.	-42
right3::	-28
right3:ابو	38
right3:اثر	-50
right3:اثنان	-39
right3:اثنين	-38
right3:احد	-73
right3:احدهم	45
right3:اخرون	51
right3:اخرين	-42
right3:اربعه	-17
right3:ارقام	-44
right3:اشخاص	-37
right3:اشهر	70
right3:اصيبوا	23
right3:اطفال	13
right3:اقليم	34
right3:اكثر	-13
right3:ال	-21
right3:الاخر	56
right3:الاطفاء	19
right3:الاقل	74
right3:الامم	41
right3:الاول	100
right3:الاولي	73
right3:الثالثه	8
right3:الثلاثاء	31
right3:الجيش	9
right3:الحرب	55
right3:الحياه	10
right3:الخامسه	47
right3:الذي	23
right3:الذين	62
right3:الروسيه	20
right3:السابع	-31
right3:السابق	100
right3:الشرطه	3
right3:الشهر	-8
right3:الصحه	44
right3:العاشره	-64
right3:العام	11
right3:الف	-31
right3:الفا	-38
right3:القتال	34
right3:القوات	41
right3:الماضي	-37
right3:المدينه	-21
right3:المفقودين	66
right3:المنظمه	-26
right3:النساء	-30
right3:الولايه	-76
right3:الي	-61
right3:اليوم	41
right3:امراه	71
right3:ان	-58
right3:او	-7
right3:ايام	-11
right3:بجروح	38
right3:بحسب	20
right3:بزياده	31
right3:بعد	-26
right3:بين	-16
right3:بينها	10
right3:بينهم	30
right3:بيوتهم	63
right3:تحت	-22
right3:تسعه	-16
right3:تعرف	-25
right3:ثلاث	30
right3:ثلاثه	49
right3:ثم	47
right3:جانب	50
right3:جثامين	-45
right3:جرحي	4
right3:جريحا	6
right3:حافله	30
right3:حرجه	24
right3:حصيله	21
right3:حوادث	-40
right3:حين	65
right3:خلال	26
right3:خمس	5
right3:خمسه	43
right3:دول	64
right3:دون	-44
right3:ديسمبر	17
right3:راس	47
right3:زالوا	-4
right3:ساعه	-71
right3:سبعه	50
right3:ست	5
right3:سته	20
right3:سياره	43
right3:صاروخا	-41
right3:ضمنهم	-15
right3:طفلا	51
right3:طنا	-27
right3:عام	44
right3:عاما	-25
right3:عبر	7
right3:عشر	-7
right3:عشره	51
right3:علي	13
right3:عليهم	-11
right3:عن	-13
right3:عند	-47
right3:عنهم	30
right3:غزه	94
right3:فديه	-6
right3:في	29
right3:فيما	-28
right3:فيها	-72
right3:قبل	-73
right3:قتلوا	17
right3:قد	-20
right3:قرابه	-48
right3:قراهم	50
right3:قوات	36
right3:كانوا	68
right3:كما	-40
right3:كمين	40
right3:لا	-36
right3:لدي	49
right3:لهم	-26
right3:ما	-19
right3:ماتوا	44
right3:متن	-14
right3:مخيمات	67
right3:مدرسه	50
right3:مدنيا	45
right3:مدينه	-27
right3:مركز	63
right3:مستشفي	34
right3:مسيره	18
right3:مصابا	60
right3:مصابين	56
right3:مصيرهم	42
right3:مع	15
right3:معظمهم	50
right3:مفقودا	64
right3:مفقودين	8
right3:مقاطعه	-32
right3:من	14
right3:منازلهم	49
right3:منجم	-25
right3:منذ	77
right3:منطقه	-17
right3:منظمه	-62
right3:منها	32
right3:مواقع	81
right3:ناريه	-7
right3:نحو	9
right3:نساء	86
right3:نصف	-55
right3:نفسها	-72
right3:نقطه	25
right3:هذا	30
right3:و	-6
right3:واحد	-23
right3:واحده	9
right3:واصيب	-35
right3:وان	9
right3:وجريح	73
right3:وزاره	53
right3:ولا	54
right3:ولم	72
right3:وهو	19
right3:يزال	27
right3:يقول	-73
share:0	-238
share:1	-185
share:2	-299
share:4	-31
share:5	20
share:7	31
share:more	16
short	23
size:1	-134
size:9	-8
size:99	11
size:999	41
size:9999	37
size:more	-30
verdict:abducted	32
verdict:casualties	110
verdict:claim	103
verdict:dead-in-captivity	78
verdict:displaced	33
verdict:injured	68
verdict:killed	66
verdict:missing	95
verdict:open	-71
verdict:out	-226
verdict:prisoners-exchanged	79
verdict:refugees	46
verdict:released	-28
verdict:returned	39`,
  measure: `
alike:abducted	0:31 1:-17 2:-12 3:-9 6:-27 7:-16 8:-17 9:-24 11:-11
alike:casualties	1:-11 3:-14 4:-10 5:-40 6:22 8:29 11:-16
alike:dead-in-captivity	0:-36 2:-57 4:-16 5:-14 6:-30 7:-21 8:11 10:27 11:-11
alike:displaced	0:-55 1:-29 2:-20 3:30 5:9 6:40 7:10 8:-15 9:-49 10:-27 11:-40
alike:held	0:10 1:-8 2:22 4:-39 5:-22 6:-8 8:-26 9:-13 10:14 11:-11
alike:injured	0:-41 2:-40 3:-38 4:-11 5:48 6:-29 7:-19 8:8 9:17 10:-38 11:-8
alike:killed	1:-37 2:29 4:-26 5:-25 6:14 7:-17 8:-29 9:-9 10:-11 11:-37
alike:missing	1:-27 2:-14 3:-37 4:-29 5:-17 6:12 7:19 8:-8 9:-17 10:9 11:17
alike:prisoners-exchanged	0:-30 1:-11 3:-28 5:-31 7:-31 8:27 9:-11 10:-74 11:-19
alike:refugees	0:-20 6:9 7:-8 9:-13 10:-8 11:8
alike:released	1:-13 2:18 3:-37 4:-10 5:-24 6:-38 7:-29 8:-11 9:-10
alike:returned	2:-8 3:-28 4:-13 5:-12 8:-9 10:-15 11:14
any	1:-22 2:-17 5:-10 8:-17 9:-8 11:-18
bare:1	0:-54 1:-32 2:19 3:-47 5:-30 7:-43 8:-41 9:-47 10:59 11:-54
bare:9	0:-11 1:-111 2:29 3:-147 4:-8 5:20 6:17 7:-44 8:-50 9:-127 11:-112
bare:99	0:-9 2:-16 3:-121 4:18 5:10 6:13 7:16 8:-58 9:-122 10:-16 11:-47
bare:999	0:-17 1:32 2:-37 3:-13 4:-41 5:-42 7:-24 8:26 9:-23 10:-31 11:14
bare:9999	0:10 1:25 2:-92 3:34 4:-35 5:-74 6:-19 7:-38 8:28 9:-17 10:-52
bare:more	0:-97 1:-51 2:-79 3:63 4:-116 5:-45 6:-91 7:-30 8:-94 9:49 10:-97 11:18
before:abducted	0:24 1:-17 2:30 3:-42 4:-46 5:-49 6:-40 8:-50 9:-37 10:17 11:-42
before:allocated	3:12
before:casualties	0:-9 1:15 3:-13 4:-11 5:-13 7:-25
before:dead-in-captivity	0:-48 2:-37 3:-25 4:31 5:-27 7:28 8:-36 9:-9 11:-13
before:delivered	3:19 9:-20
before:displaced	0:-28 1:-22 2:-38 4:-25 5:-70 6:-24 7:-59 8:-33 9:33 11:11
before:held	0:-18 1:-11 2:17 3:-32 4:24 5:-34 6:-27 8:-34 9:-27 10:-18 11:-19
before:injured	0:17 1:-50 2:-57 3:-19 4:-59 5:23 8:-32 9:-36 10:-55 11:-21
before:killed	0:21 1:-136 2:-65 3:-25 5:48 6:-35 7:36 8:-48 9:-23 10:-55 11:-21
before:missing	1:-38 2:-18 3:8 4:-38 5:18 8:-13 9:-19 10:-8 11:-30
before:pledged	5:-9 11:15
before:prisoners-exchanged	0:-29 1:-10 2:-29 3:-24 4:-41 7:-21 8:26 9:-10 11:-20
before:refugees	0:-12 1:16 2:24 3:-63 4:-13 5:-22 6:-49 7:-28 8:-12 9:21 10:-16 11:17
before:released	0:-23 1:-20 2:24 3:-24 4:-22 5:-21 6:-29 7:11 8:31 9:-24 11:-38
before:requested	3:8 6:-8 9:-10
before:returned	0:-18 1:-23 2:-13 4:-13 5:-13 6:-22 8:-24 10:-32 11:13
behind:abducted	1:-14 2:-28 3:-17 5:16 6:9 7:-10 8:-37 9:-31 10:-19 11:-31
behind:casualties	1:20 3:-8 5:-9 6:-15 7:-11
behind:dead-in-captivity	0:29 2:-12 3:-12 4:20 5:-21 6:-17 7:-28 8:-33 10:-15
behind:delivered	3:8
behind:displaced	0:9 1:-19 2:-18 3:18 4:-63 5:-10 6:20 7:-57 8:-25 9:-72 10:-14
behind:held	1:-18 2:-14 3:-31 5:-37 6:18 7:-50 8:-31 9:-24 10:24 11:-17
behind:injured	0:-65 1:-59 2:-48 3:-43 4:-64 5:-20 6:87 7:-76 8:-44 9:-34 10:-32 11:-44
behind:killed	0:-24 2:-32 3:-24 4:-17 6:32 7:-21 8:-42 9:-71 10:27 11:-73
behind:missing	1:-23 2:-19 3:-29 5:10 6:43 7:-29 8:-25 9:-35 10:-47 11:-50
behind:prisoners-exchanged	0:-28 1:-8 2:-27 3:-22 4:-30 5:-18 6:-31 7:-16 8:21 10:26 11:-17
behind:refugees	0:-23 1:-14 2:-8 3:48 4:-16 5:-27 6:-12 7:-16 8:-20 10:-25 11:-44
behind:released	0:30 1:-17 2:-38 3:-34 5:-9 7:-20 8:12 9:-19 10:-22 11:-42
behind:requested	3:19 9:-14
behind:returned	0:-24 2:-12 4:-37 5:-31 6:-13 7:-9 8:-30 9:20 10:-30
ending:اء	0:16 2:19 4:-16 6:-33 7:9 8:-17
ending:اب	2:-12 6:15
ending:ات	6:30 7:-23
ending:اث	0:-10 3:25 5:-9 6:-25 9:-18 11:-8
ending:ار	0:-9 2:-9 3:-11 4:-25 6:23 7:-21 8:-8 10:-15
ending:اص	5:17 6:-15
ending:اف	0:-11 6:15
ending:اق	5:23 6:-20
ending:ال	0:-17 1:-11 2:-13 4:-12 5:-23 6:22 7:-11 8:-9 9:8 10:-9 11:-12
ending:ام	0:9 1:15 3:-22 5:-8 7:-12
ending:ان	2:-16 3:-13 4:19 7:-35 8:-10 10:-22
ending:اه	3:-13 4:-15 5:-13 6:27 10:-21 11:-12
ending:با	0:-13 4:-9 5:19 6:-19 7:-10 10:14
ending:بب	5:13 6:-11
ending:بط	2:-8 4:12 6:-9
ending:بل	2:11 3:-9 4:-22 5:-20 6:-12 8:10
ending:به	0:-15 2:-23 3:-9 4:17 5:-15 7:-10 8:-8 10:13
ending:تا	5:-9 6:26
ending:تل	0:18 4:-18 6:-11 10:11
ending:ته	0:26 2:-9 4:-12 10:-25
ending:تي	0:-21 2:-8 4:-11 10:22
ending:ثر	6:19
ending:ثه	8:19 10:-15
ending:جه	5:18 6:-8 7:-9
ending:حا	1:-11 2:23 4:-14 5:-8 10:-9
ending:حد	5:-8 6:10
ending:حل	3:22 9:-10 11:-17
ending:خل	6:17
ending:دا	5:-20 6:24
ending:دت	4:-10 6:-8 10:14
ending:دل	10:9
ending:ده	3:-9 5:13 9:-20 11:23
ending:دي	3:-14 6:11 9:-27 11:28
ending:را	0:-9 2:-13 4:-13 5:-23 8:19
ending:رت	0:-11 2:-12 3:-8 5:30 7:-23 10:-21 11:10
ending:رج	0:-10 2:-13 3:-9 4:-24 5:-19 6:16 7:-13 8:-20 9:14 10:24 11:-17
ending:رح	5:-25 6:28
ending:رق	2:-11 5:-10 6:-11 7:20
ending:ره	0:-14 1:15 2:-11 4:-12 6:8 7:-10 10:-9 11:-14
ending:ري	0:-9 3:-20 4:8 5:-15 7:-25 9:20 10:-11
ending:سب	3:14 7:-12 9:-10
ending:طع	3:-10 4:-18 5:-12 6:-18 7:23 10:-8
ending:طه	5:11
ending:عا	0:12
ending:عت	3:-15 7:20
ending:عه	1:-21 2:-18 3:-10 5:-28 7:-27 9:-8 11:-24
ending:في	4:-20 5:18 6:-15 7:12 8:-11
ending:قا	3:9 5:-19 6:16 8:10 9:-9 10:-8
ending:قد	4:13 6:-19 10:-9
ending:لا	0:-17 2:-13 5:-17 6:30 11:10
ending:لت	4:15 5:-9 8:-8
ending:لغ	5:-24 6:27
ending:لن	0:-14 2:22 4:-13 10:-18
ending:له	0:-18 3:-17 4:14 5:-9 6:21 7:-11 10:-10
ending:لي	0:13 3:-32 4:-26 5:-19 7:12 9:26 10:-12 11:15
ending:ما	0:-21 1:-12 3:-11 5:23 10:-15 11:-14
ending:مت	4:15 5:-11 6:-11
ending:مل	0:-11 2:16 3:-8 4:-24 7:-20 11:-10
ending:مي	2:27 6:-20
ending:نا	0:-20 2:-13 3:-13 5:-19 7:-19 8:13 9:-10 10:8 11:-12
ending:نت	0:-8 2:-12 4:-12 6:11 8:-19 10:18
ending:نه	6:14 7:-8 8:20 10:-21
ending:ني	3:-27 5:-21 7:-22 9:19 10:-8 11:-17
ending:ها	0:-16 2:-22 3:-13 5:18 6:31 7:-21 8:-32 10:-32
ending:هم	0:-24 2:-10 4:-36 5:-15 7:-51 8:-11 10:33
ending:هن	0:-43 1:-11 2:-24 3:-27 4:-10 6:27 7:-22 8:-21 9:-12 10:34 11:-11
ending:وا	0:-8 1:13 2:-31 4:-26 5:14 6:-23 7:-25 9:-17 10:-12 11:14
ending:وب	2:-10 3:-19 4:29 5:-13 6:-22 9:-9 10:-20
ending:وح	2:-9 3:-24 4:-8 5:24 7:-9 10:11
ending:ود	3:-12 9:13 11:-8
ending:وق	5:24 6:-23
ending:ول	0:16 2:-10 3:9 4:11 5:-10 6:-18 7:-18 8:8 10:-23 11:-9
ending:ون	1:-8 2:-21 3:45 5:-13 6:-23 7:-26 10:-26 11:-36
ending:يا	0:-23 1:-13 3:-15 9:-42 11:28
ending:يب	0:-12 2:-10 3:-9 4:-24 5:14 6:8 7:-10 10:-9
ending:يد	5:-8 11:-24
ending:ير	2:-13 4:35 6:-32 10:-22
ending:يع	3:-10 4:-15 5:8 10:-13
ending:يف	7:15
ending:يق	4:-9 5:-25 6:26 7:-8
ending:يل	2:-10 6:22 7:-8
ending:يم	3:15
ending:ين	0:-15 1:-19 3:8 4:-15 5:-56 6:28 8:-9 10:24 11:-38
ending:يه	0:-19 2:15 4:-25 5:-17 9:25 10:11 11:-33
equal:abducted	0:46 1:-12 3:-21 4:-23 5:-11 6:-10 7:-14 8:-25 9:-14 10:-44 11:-12
equal:dead-in-captivity	0:-28 2:44 6:-31 7:-8 8:-35 10:-38
equal:displaced	3:21 5:-26 9:-21 10:-9 11:-14
equal:held	0:-11 2:-15 3:-9 4:33 5:-17 6:19 7:-14 8:-65
equal:injured	0:-9 1:-16 3:-31 4:-51 5:49 6:-48 7:19 8:13 9:-9 10:-18 11:-13
equal:killed	1:-50 2:-43 3:-81 4:18 5:-29 6:74 7:-39 8:-15 9:-33 10:-17 11:-45
equal:missing	0:-29 1:-15 2:-11 3:18 4:-24 5:-37 6:-13 7:17 9:-12 10:13 11:-11
equal:prisoners-exchanged	0:-17 1:-8 3:-16 4:-37 5:-11 6:-33 7:-21 8:23 10:9 11:-23
equal:refugees	3:-20 9:21 11:-9
equal:released	0:-24 1:-11 2:-41 3:-21 4:-22 5:-8 6:-60 8:-19 9:-9 10:57 11:-12
equal:returned	3:-29 6:-8 9:-30 10:-11 11:38
form:digits	0:-16 1:16 2:-47 4:-43 5:13 7:-24 9:-22 10:-31 11:13
form:dual	0:18 1:-33 2:12 3:-65 4:-32 5:-17 7:14 8:-11 9:-25 11:-33
form:mixed	0:-52 1:-61 2:-76 3:38 4:-65 5:-33 6:-40 7:-14 8:-41 9:25 10:-67 11:16
form:range	0:-22 2:-22 4:-23 5:-26 7:-12 8:-14 9:14 10:-13
form:singular	0:-59 1:-63 2:40 3:-77 4:-19 7:-33 8:-61 9:-73 10:39 11:-78
form:vague	1:-51 3:-55 4:13 5:-14 6:26 8:-13 9:-52 10:-13 11:-30
form:words	1:-38 2:-28 4:-11 5:-18 6:-8 7:-16 9:-13 11:-60
headline	0:-11 1:-35 2:-30 3:-27 5:-10 6:9 7:17 8:-8 11:-25
here:#aboard	0:-11 1:-39 2:-41 3:-11 4:-40 5:-31 6:17 7:-16 8:-44 9:-42 11:37
here:#aid	0:-52 2:-46 4:-30 5:24 7:-40 10:-37 11:-11
here:#alive	0:-23 1:13 2:9 3:-31 4:-17 5:-50 6:-20 7:-9 8:-13 9:-22 10:34 11:-29
here:#captives	0:48 1:-68 2:14 3:-65 4:40 5:-54 6:-55 7:-31 8:-39 9:-90 10:30 11:-97
here:#captivity	0:-26 1:-13 2:39 3:-16 4:11 5:-25 6:-65 7:-14 8:-25 9:-10 11:-13
here:#captors	0:63 1:-24 2:-103 3:-18 5:-24 7:-88 8:-70 9:-66 11:-72
here:#carrying	1:-9 2:-10 3:-19 5:-22 6:28 10:-10
here:#commerce	1:-33 2:-28 3:-61 4:-10 5:12 7:21 8:-31 9:-58
here:#conference	3:-9 9:19
here:#containing	2:-70 5:-38 7:-13 8:14 9:17 10:-57
here:#contest	0:-23 1:14 2:-11 3:-24 4:-11 5:-24 7:-16 8:8 10:-21 11:22
here:#crossing	0:-39 1:-13 2:-48 3:-25 4:-24 5:-51 6:-30 7:-28 8:-40 9:47 10:-9 11:21
here:#custody	1:-26 2:-22 3:-31 4:-27 5:-62 6:12 7:-32 8:19 9:-19 10:23 11:-12
here:#demand	1:-13 2:13 3:-14 4:14 5:-12 7:-35 9:-24 11:-12
here:#disease	0:-12 2:21 4:-9 5:-29 6:11 7:-14 9:-11 11:-15
here:#displacement	0:-48 1:-50 2:-53 3:64 4:-50 5:-29 6:-63 7:-50 8:-59 9:11 10:-42 11:9
here:#exchange	2:-38 3:-21 4:-48 5:-18 7:-60 8:54 9:-49 10:-10 11:-62
here:#execution	0:-14 1:-12 2:36 3:-19 4:-38 5:-26 6:-10 7:12 8:-26 9:-8 11:-16
here:#given-back	0:-57 1:-23 2:-57 3:-51 4:-76 5:9 6:36 7:-31 8:25 9:-49 10:-35 11:9
here:#giving-from	1:-38 2:-50 5:-14 7:-29 8:19 9:-14 10:-15
here:#group	0:-31 1:-29 2:18 3:-28 4:13 5:-27 6:-23 9:-36 11:-45
here:#handover	0:-8 1:-36 2:29 3:-74 4:23 5:-22 6:-34 8:-15 9:-30
here:#hostages	0:-29 1:-10 2:31 3:-13 4:-20 5:-25 8:-31 9:-12 11:-20
here:#losing-side	1:-22 2:29 3:-30 4:11 5:-56 6:-9 7:-28 8:10 9:-52 10:-43
here:#need	0:-10 1:-8 2:15 3:9 4:-24 5:25 7:-24 8:-24 9:-29 10:-36
here:#police	0:24 1:-40 2:-31 3:-13 4:-48 5:-30 8:-16
here:#prisoners	0:-37 1:-35 2:10 4:14 5:-64 6:-25 7:-35 8:25 9:-41 11:-57
here:#receiving	0:-30 1:-29 2:-9 3:-37 4:-66 6:31 8:11 9:-37 10:-28 11:-12
here:#remainder	0:-14 1:-58 2:13 3:-45 5:-11 6:-33 7:9 9:-42
here:#report	0:10 2:9 3:-19 4:-70 5:-43 6:-14 7:8 8:30 9:-46
here:#rescue	0:-22 1:-50 3:-57 4:-41 5:10 6:26 8:-19 9:-35 10:25 11:-51
here:#return	0:-20 1:-25 2:-25 3:-66 4:-46 5:-26 6:-11 7:-26 8:23 9:-21 11:54
here:#since	0:-16 1:-18 2:-16 4:-20 6:-10 9:-11 10:-30 11:12
here:#sport	0:-23 1:17 3:-15 4:-39 5:-8 6:-8 7:-30 8:21 9:-29 10:-15 11:23
here:#state	0:-25 1:-45 3:-49 5:-17 6:9 7:-29 8:-23 9:-33 10:-8 11:41
here:#treatment	0:34 1:-11 2:-31 3:-26 5:-17 6:-14 7:-44 8:35 9:-11 10:-38 11:-10
here:#war-prisoners	8:18 10:-20
here:abducted	0:112 1:-72 2:-11 3:-93 4:-25 5:-56 6:-51 8:-70 9:-67 11:-101
here:allocated	1:8 2:-43 3:-11 4:-34 5:-34 6:-8 7:-43 9:-22 10:22 11:10
here:casualties	0:-27 1:65 2:-12 3:-29 4:-20 5:-42 6:-59 7:-33 8:-12 9:-17 10:-18 11:-24
here:dead-in-captivity	2:16 4:-23 6:-15 8:-12
here:delivered	0:-21 1:-35 2:14 4:-57 5:-12 6:-18 7:-41 8:-31 9:46 11:-33
here:displaced	0:-51 1:-106 2:-85 3:125 4:-108 5:-67 6:-80 7:-49 8:-62 9:-22 10:-23
here:held	0:-57 1:-84 2:32 3:-77 4:109 5:-56 6:-86 7:-19 9:-13 11:-74
here:injured	0:-30 1:-28 2:-146 3:-89 4:-64 5:163 6:-63 7:-58 8:-65 9:-99 10:-133 11:-82
here:killed	0:-40 1:13 2:62 3:-87 4:-46 5:-34 6:100 7:-17 8:-68 9:-97 10:-102 11:-110
here:missing	0:-79 1:38 2:-72 3:-66 4:-79 5:-29 6:-55 7:133 8:-90 9:-102 10:-39 11:-42
here:pledged	0:-19 1:-28 2:17 3:49 4:8 5:-21 7:-10 8:-29 9:-18 10:-24 11:-44
here:prisoners-exchanged	0:-23 1:-8 2:-10 4:8 5:-51 6:-15 7:-50 8:33 9:-39 10:-18 11:12
here:refugees	0:-39 3:-37 4:-8 5:-24 6:-59 7:-64 8:-55 9:78 10:-23 11:8
here:released	0:-60 1:-41 2:-31 3:-77 4:-49 5:-76 6:-65 7:-60 9:-45 10:106 11:38
here:requested	1:-41 4:-8 7:-65 8:-29 9:-31 11:-10
here:returned	0:-56 1:-60 2:-29 3:-43 4:-76 5:-33 6:-31 7:-8 9:-57 10:-9 11:91
here:said	2:-18 3:-22 5:-25 6:9 8:-25 9:-12 10:-23
here:set	0:-76 1:17 2:-17 3:-56 4:-27 8:14 9:-9 10:-26 11:14
here:total	0:-10 1:-8 2:-16 3:24 4:-14 5:-19 6:16 7:-11 10:-29 11:-25
item	0:-20 1:8 2:-23 4:-17 6:-13 7:-18 8:-9 9:-8 10:-43 11:8
last:claim-abducted	0:16 1:-34 2:-32 3:-24 4:-12 5:-10 6:-24 7:-19 8:-49 9:-57 10:33 11:-41
last:claim-allocated	0:-29 1:-26 3:34 4:-41 7:-10 8:-14 10:-13 11:-9
last:claim-casualties	5:14 6:-8
last:claim-dead-in-captivity	3:-12 4:11 7:-15 8:-40 11:-9
last:claim-delivered	0:-15 1:-30 2:-27 3:-10 4:-51 6:32 7:-61 9:20 10:-33 11:-11
last:claim-displaced	2:-23 3:37 4:-13 5:-33 7:-85 8:-45 9:-22 11:21
last:claim-held	0:-12 3:-25 5:-17 6:-46 8:-36 9:9 10:17 11:-36
last:claim-injured	0:-32 1:-11 2:-26 3:-12 5:-30 6:29 8:-34 9:-9 10:-12 11:-42
last:claim-killed	0:10 1:-26 2:-26 4:-26 5:18 8:-65 9:-35 11:-45
last:claim-missing	0:-22 1:-58 2:-17 3:-28 4:25 6:-10 7:22 8:-34 9:-11 10:-8 11:-32
last:claim-pledged	0:-9 1:-14 3:-14 4:-18 5:-13 6:27 7:-10 8:19 9:-13 10:-21 11:11
last:claim-prisoners-exchanged	0:-38 1:-25 2:-35 3:-49 5:-10 6:-41 7:-61 8:45 9:-34 11:-16
last:claim-refugees	0:-26 2:-24 3:-74 4:-38 5:-38 6:-15 7:-25 9:-16 11:61
last:claim-released	1:-35 3:-14 4:-19 6:-33 7:-27 8:-27 9:-24 10:23 11:-50
last:claim-requested	0:-11 1:-8 7:-18 9:23 11:-10
last:claim-returned	0:-19 1:17 2:-26 3:-16 4:-18 5:-43 6:-34 9:-29 10:-12 11:43
last:claim-total	3:21 6:12 7:-18 9:-10 10:-8 11:-12
left1:"	0:-57 1:14 2:-18 3:8 4:-33 5:-42 6:10 7:-11 9:-11 10:20 11:-22
left1:#	0:21 1:10 2:-30 4:-45 5:-24 6:-14 7:-28 8:17 9:-19 11:16
left1:(	0:-19 1:-23 4:-19 6:23 7:-49 8:-11 9:-23 10:-10 11:15
left1:,	0:23 1:-52 3:8 5:-35 7:-16 9:-28 10:-34 11:-36
left1:-	0:-19 1:-14 2:-20 3:-43 4:-16 6:28 7:-28 8:10 9:19 10:-26
left1::	0:-12 1:17 2:-56 4:-52 5:-24 6:21 7:-37 8:-21 10:-32 11:8
left1:|	0:-58 1:-31 2:-27 3:8 5:-19 7:22 9:-23 10:-31
left1:اجلاء	3:32 5:-10 6:-15 9:-12 11:-21
left1:اجلت	3:16
left1:احتجاز	0:-16 2:-18 4:28 6:-8 7:-16 8:-10 10:-20
left1:احدهم	4:8 5:12 6:-11 10:-11
left1:احدهما	2:-11 7:14
left1:احصي	0:16 4:-16 10:-10
left1:احياء	2:32 5:10 6:-30 7:-10 8:-12 10:-23
left1:اخرهم	5:-20 6:25 11:10
left1:ارواح	1:-11 5:-16 6:30
left1:استشهاد	5:-29 6:37
left1:استشهد	5:-24 6:25
left1:استعادت	3:-10 4:-12 6:-16 8:-23 9:-16 11:25
left1:اصابه	5:24 6:-23
left1:اصل	0:37 1:-13 2:27 3:18 4:21 5:-15 6:-26 7:-28 8:-21 9:-18 10:-58 11:-15
left1:اصيب	4:-8 5:41 6:-35
left1:اطفال	6:23 7:-22
left1:اطلقت	6:-12 8:26 10:-13
left1:اكتوبر	0:-9 3:22 4:17 8:-10 9:-8 10:-25 11:-9
left1:الا	0:-15 1:-13 2:-10 3:-40 4:-22 5:-9 6:9 7:-49 8:-11 9:-23 10:26 11:28
left1:الاحمر	2:-11 4:-20 8:22 10:-17
left1:الاسبوع	0:21 2:-11 10:-15
left1:الان	0:-22 1:-24 2:-11 3:35 4:-29 5:-10 7:-35 8:9 10:-16 11:-25
left1:الاول	1:-8 2:27 6:-21
left1:الاولي	3:-13 6:13 8:-16 10:18
left1:البلاد	3:-9 9:26 11:-24
left1:الجرحي	5:36 6:-34
left1:الحرب	0:-32 2:8 3:-26 4:-27 5:-8 6:43 7:-19 8:-20 9:-25 10:-19 11:-10
left1:الحصيله	3:-19 5:-9 6:20
left1:السلطات	3:9
left1:السودان	3:9 9:10 11:-12
left1:الشهر	3:-16 6:-10 9:23 11:-17
left1:الضحايا	1:-8 6:25 7:-12
left1:العام	0:-21 2:-15 3:8 4:-14 5:21 6:-19 7:-13 8:-14 9:-28 10:-15 11:10
left1:العايدين	0:-8 2:-11 3:-15 4:-21 5:-9 6:-20 7:-8 8:21 9:-14 11:12
left1:العدد	0:-22 1:-17 2:-11 3:-32 4:-25 5:-33 6:29 7:19 8:-10 9:-16 11:-13
left1:القتلي	0:-9 1:-8 2:-9 5:-35 6:50 7:-16
left1:القطاع	0:-15 2:10 3:-12 4:9 5:-8 6:-12 9:-17 11:17
left1:الماضي	0:13 1:-26 2:-10 3:-17 4:-25 5:-8 6:24 7:-15 8:12 10:-18 11:10
left1:الماضيه	5:-8 6:9
left1:المفوضيه	3:-14 9:18 11:-15
left1:المهاجمون	0:22 4:-10 6:-9 10:-18
left1:الي	0:-25 3:-33 4:-15 5:-40 6:34 8:-28 10:9
left1:اليوم	1:-14 2:-16 3:33 4:-27 5:-31 7:-32 8:20 9:-22 10:-37 11:-24
left1:اما	0:-16 2:-17 3:-19 5:-23 6:29 7:11 8:13 9:-8 10:-21 11:-16
left1:امراه	0:23 5:-19 6:14 7:-11 10:-13
left1:امس	1:10 2:15 5:-11 6:-17
left1:ان	0:-48 1:14 3:-23 4:12 5:-9 6:-8 7:16 8:-32 9:-33 10:-17 11:-16
left1:انتشال	5:-26 6:38 7:-11
left1:انقاذ	0:-8 5:-27 6:28
left1:انهم	2:-18 4:22 5:-25 6:17
left1:اوكرانيا	2:-14 4:-10 8:22 10:-21
left1:اي	0:-25 1:-8 2:12 4:11 5:-22 6:-21 7:18 10:-34
left1:ب	0:-17 1:20 2:-16 3:8 4:-21 5:-25 6:24 7:-26 9:-11 10:-10 11:-12
left1:بان	2:11 3:-24 4:-22 6:-19 8:-10 9:-20 11:28
left1:بحياه	0:-8 1:-10 2:-9 3:-45 4:-12 5:-31 6:66 7:-26 9:-18 11:-17
left1:بعد	1:17 6:-11 7:-9 10:-10
left1:بقتل	4:-29 5:-11 6:32 10:-24
left1:بلغ	2:-9 3:8 4:-8 5:-25 6:33 8:15 9:-16 11:-8
left1:بلغت	3:18 4:-12 6:17 9:-27
left1:بمقتل	0:-16 2:12 3:-19 4:-14 5:-16 6:42 7:-16 10:-21
left1:بواقع	9:-17 11:17
left1:بوفاه	3:-8 5:-19 6:32
left1:بين	0:11 1:-8 4:19 6:-20 10:-17
left1:بينها	2:-21 4:-10 5:-10 6:33 8:-19 10:-21
left1:بينهم	0:-23 3:-10 4:-27 7:-38 8:-17 10:24 11:-26
left1:تتبادلان	2:-12 4:-16 6:-12 8:19
left1:تحتجز	2:-11 4:19 6:-12 8:-13
left1:تحرير	0:-43 2:-13 4:-31 6:-21 10:43
left1:تزال	4:10 10:-8
left1:تسلم	2:-10 6:10 8:-9 10:13
left1:تشاد	0:-9 2:-9 3:-39 6:-24 9:41 10:-16 11:-17
left1:تشمل	2:-13 4:-9 5:-14 6:10 8:30 10:-15
left1:تضم	6:-10 9:-12 11:20
left1:تقل	3:-15 6:8 11:12
left1:توفي	2:11 3:-8 4:-25 5:-24 6:28 7:-21 8:-19
left1:ثم	3:-15 5:-31 6:15 8:-12 9:12 10:13 11:-9
left1:جانب	3:-19 4:-9 9:11 10:16 11:-9
left1:جثامين	2:10 4:-18 5:-8 6:21 7:-8 8:-25 10:-11
left1:جثث	0:-9 2:10 4:-25 6:22 8:-28 10:-19
left1:جثه	2:19 4:-16 7:8 10:-19
left1:حاله	5:22 6:-13
left1:حاليا	3:10 5:-9 6:-14 9:10 11:-8
left1:خرج	2:-16 4:-18 6:-11 8:-18 10:27
left1:خطف	0:40 2:-9 4:-25 5:-14 6:-14 8:-8 10:-20
left1:خطفت	0:29 2:-11 4:-17 6:-17 7:-9 10:-11
left1:خلاله	0:13 5:10 6:-14
left1:دفن	3:-13 5:-16 6:32 7:-10
left1:ذاتها	3:-8 11:17
left1:رجع	0:-9 2:-15 3:-20 4:-17 5:-10 6:-12 7:-10 8:-17 9:-8 10:22 11:22
left1:رفات	0:-8 2:32 4:-27 5:-17 6:12 7:-9 8:-29 10:-28 11:-14
left1:روسيا	4:16 8:-12
left1:زال	0:-22 2:-30 3:28 4:43 5:-10 6:-26 7:-8 9:-13 10:-32 11:-28
left1:سبيل	0:-28 2:-25 4:-12 5:-10 6:-22 7:-16 8:-12 10:37
left1:سجلت	6:-8 7:11
left1:سراح	0:-27 2:-17 4:-41 5:-9 6:-19 7:-11 8:-20 10:46 11:-9
left1:سقط	3:-11 5:-8 6:21
left1:سقوط	4:-16 5:-8 6:30
left1:سوي	0:-27 1:13 2:-12 3:15 4:-34 5:-19 6:-25 7:-45 8:-19 9:-19 10:34 11:15
left1:شهيد	5:24 6:-26
left1:ضمنهم	2:-11 4:16 6:17 7:-10 8:-16
left1:طفلا	5:-20 6:26
left1:طفلان	6:15 10:-12 11:-8
left1:عاد	0:-24 2:-14 3:-47 4:-12 5:-20 6:-28 7:-17 8:-20 9:-40 10:24 11:57
left1:عبر	6:-8 9:16
left1:علي	0:-51 2:-8 3:-36 4:-40 5:-45 6:51 7:22 8:9 9:-13 10:-30 11:-19
left1:عن	0:-80 1:-41 2:-41 3:-52 4:-34 5:-55 6:-47 7:80 8:-37 9:-42 10:59 11:-17
left1:عند	4:-14 5:-10 6:21 7:-11
left1:عوده	3:-13 9:-13 11:21
left1:غادر	3:-26 5:30 6:-9 7:-18
left1:غرق	5:-8 6:20 7:-10
left1:فر	0:-11 3:13 10:13 11:-10
left1:فقتل	0:-8 5:-15 6:35
left1:فقد	0:-8 1:-11 4:-8 5:-13 6:9
left1:فقدان	0:-8 1:16 5:-16 6:-34 7:27 11:-10
left1:فقدت	5:-12 6:35 7:-19
left1:فقدنا	0:-10 3:-8 5:-15 6:34 7:-27 10:-9
left1:فقضي	6:21 7:-12
left1:فيه	0:-9 1:-10 3:-12 6:15 7:-13 8:-9 9:9
left1:فيها	2:-26 3:-10 4:21 5:10 8:-18 9:-10 10:-23
left1:قتل	0:-27 1:-8 2:-29 3:-24 4:-31 5:-24 6:73 7:-15 10:-26
left1:قتلت	0:-11 1:-18 2:-15 3:-19 4:-26 5:-10 6:52 7:-14 9:-14 10:-18 11:-8
left1:قتلوا	0:-39 4:-13 5:17 6:8 7:-11 10:-9
left1:قتلي	5:26 6:-21
left1:قتيل	3:23 6:-23
left1:قتيلا	3:-8 5:23 6:-33 7:16
left1:قضي	3:-14 5:-14 6:42 7:-8
left1:كان	0:-15 4:8 5:-18 6:-21 7:29 8:-9 10:-16
left1:كانت	1:16 2:24 4:-17 6:-12 7:-14 8:-11 10:-28
left1:كانوا	0:16 1:-8 2:-21 3:26 4:12 5:-8 6:-41 7:-10 8:-25 9:-14 10:-41 11:-21
left1:كنا	2:-12 4:27 6:-12 8:-13 10:-18
left1:ل	3:-11 4:23 6:-16 7:-12 8:-12 11:9
left1:لدينا	2:-14 5:-12 6:-23 7:25 8:-11 10:-15
left1:لقي	1:10 3:-14 4:-9 5:-26 6:34 7:-25
left1:مات	0:-32 1:-19 2:22 3:-10 4:-19 5:-51 6:23 7:-35 10:-18
left1:مصرع	5:-21 6:32 7:-9
left1:مصير	0:-31 1:-11 2:-25 4:-19 6:-24 7:46 10:-22 11:-19
left1:مع	1:-14 2:-11 4:12 5:8 7:-41 8:-9 9:-8 10:-30 11:-17
left1:مقابل	0:-13 2:-40 4:-40 5:-20 7:-18 8:38 9:-22 10:-14 11:-31
left1:مقتل	0:-28 1:-8 3:-38 4:-20 5:-46 6:98 7:-30
left1:من	0:26 1:15 3:-19 4:-15 5:-20 6:12 7:-26 9:9 10:-17 11:-12
left1:منها	0:21 2:-17 3:11 5:8 6:-10 7:-13
left1:منهم	0:-36 1:-18 2:24 3:-12 4:-9 5:-18 6:17 7:-57 8:11
left1:نزح	3:30 9:-12
left1:نزوح	3:20 6:-9 9:-14
left1:نساء	4:-8 5:-13 6:27 7:-8 10:-8
left1:نفسها	3:-12 4:-14 6:-16 7:11 9:-8 10:-11 11:23
left1:نقل	3:24 5:25 6:-30 7:-16 9:8 10:-9 11:-36
left1:نوفمبر	10:15
left1:هم	5:-15 6:20
left1:هناك	0:-17 1:-11 2:-14 3:-22 4:19 5:20 6:-30 7:17 10:-26
left1:هولاء	0:-23 2:-12 3:14 4:-29 5:-20 7:22 9:-22 10:-23 11:-23
left1:هويه	4:-8 5:-10 6:31 7:-20 10:-20
left1:و	2:-54 4:-31 5:33 6:-23 7:15 9:-40 10:-23 11:-20
left1:واحد	1:11 3:-8 10:-8
left1:واصاب	5:31 6:-29
left1:واصابت	5:23 6:-18
left1:واصابه	0:-10 2:-9 3:-28 4:-12 5:81 6:-70 7:-19 11:-10
left1:واصيب	0:-46 2:-9 3:-20 4:-19 5:85 6:-64 7:-23 8:-9 9:-9 10:-14 11:-8
left1:واقتادوا	0:22 5:-8 6:-18 10:-23
left1:وان	0:-23 1:-25 3:22 5:-18 6:-37 7:15 9:-40
left1:وبقي	2:-13 4:16 5:-18 6:-28 7:24 9:15 11:-16
left1:وتوفي	2:23 4:-9 5:-34 6:27 7:-10 10:-8
left1:وجرح	0:-14 3:-10 4:-12 5:61 6:-60 7:-20
left1:وحده	0:-17 3:37 4:-30 5:-8 6:-23 7:-19 8:-9 9:-13 10:-11 11:8
left1:وحدها	0:21 3:-10 4:-27 5:-27 6:24 7:-32 9:-8 10:-16 11:-11
left1:وصل	3:-37 5:-22 6:10 7:-14 9:39 11:-8
left1:وصول	3:-11 5:-22 6:21 9:-11 11:20
left1:وعاد	2:-12 3:-14 4:-14 5:-12 10:18 11:20
left1:وعددهم	1:-19 2:-34 4:27 5:12 6:-31 7:-38 8:22 9:-12 10:-41 11:-14
left1:وفاه	0:-9 1:-10 2:36 3:-12 4:-32 5:-43 6:27 7:-22 8:-27
left1:وفقد	5:-21 6:-35 7:32
left1:وقتل	0:-30 1:-14 2:18 3:-28 4:-33 5:-30 6:42 7:-15 10:-24
left1:وقتلت	6:16
left1:وقتلوا	0:-33 2:9 6:21 10:-11
left1:وقضي	1:-28 2:18 3:-14 4:-16 5:-29 6:30 7:-28 8:-8 10:-18
left1:وكان	0:17 4:-11 6:-9 10:9
left1:ومقتل	0:-8 2:-15 4:-11 6:25 10:-14
left1:ومنهم	4:-10 5:-17 6:20 7:-11 8:-14 10:14
left1:ونقل	2:-10 3:21 4:-16 5:29 6:-30 8:19 10:-27 11:-14
left1:وهم	0:-15 2:-21 3:23 4:9 5:-24 8:-12 10:-17
left1:ووفاه	3:-8 5:-21 6:35 7:-19
left1:يزال	0:-36 1:-11 2:-36 3:32 4:34 6:-56 7:52 8:-32 9:-20 10:-31 11:-33
left1:يضم	3:14
left1:يعود	6:-8 9:-8 11:28
left1:يقتل	5:-8 6:28
left1:يقل	6:-8 7:11
left1:يكون	0:-11 1:26 2:10 6:-28 7:-9 10:-10
left1:يناير	3:-9 5:-11 6:18 7:-13 11:15
left1:•	0:-15 1:-12 2:-9 3:40 4:-22 5:-8 6:-28 7:-9 8:-20 9:-21 10:-11 11:-18
left2:	4:19 8:-10 10:-25
left2:"	0:9 1:-37 3:-21 5:-36 6:20 7:-12 8:-42 10:12 11:-45
left2:#	0:9 1:-23 2:-60 3:-39 5:-10 6:13 7:-16 8:-8 9:8
left2:(	3:15 5:-19 6:20 9:-9 11:-10
left2:)	0:-10 1:18 4:-11 6:-19 7:-13 8:-14 9:-28 11:11
left2:,	0:-57 4:-33 6:-8 7:-13
left2:-	0:13 1:-19 2:-9 3:-20 4:-29 5:-45 7:-27 8:-9 9:-10 10:10
left2::	0:-21 1:-14 2:-24 5:16 6:9 8:-9 9:-16
left2:;	3:-13 4:-17 5:-15 7:22 11:-15
left2:اخري	0:-19 3:-33 4:-23 5:-15 6:19 7:-18 9:17 10:-12
left2:اربعه	0:14 5:-8
left2:ارتفع	4:11 5:19 6:-17 10:-10
left2:اسره	3:25 11:-12
left2:اشخاص	0:-8 5:14
left2:اضافه	0:-8 2:-14 3:-31 4:9 5:-9 6:-19 8:-24 9:-11 10:26 11:28
left2:اطلاق	0:-10 4:-24 5:11 6:-12 8:-14 10:26
left2:اعلنت	0:-13 6:26
left2:افرج	0:-25 2:-9 4:-17 6:-18 7:-10 8:-11 10:31
left2:اكتوبر	3:13 4:-8 5:-11 10:9
left2:الا	3:-10 4:-12 6:21 11:11
left2:الاحد	0:-10 4:-12 5:9 6:-11 10:19
left2:الاحمر	2:26 6:-24
left2:الاسبوع	0:-10 1:-8 2:-8 3:-19 4:-29 5:-10 6:34 7:-19 8:8 10:-9 11:-17
left2:الاصابات	3:-11 5:27 6:-17
left2:الافراج	0:-18 2:-14 4:-38 6:-32 7:-15 8:-22 10:50 11:-9
left2:الاقل	0:8 5:11
left2:الان	0:-27 2:-19 3:-9 4:-13 5:-10 7:-13 10:35
left2:الاول	1:25 3:-14 4:-9 5:-13 6:-8 11:-12
left2:الاولي	0:-11 2:-16 3:-20 4:-21 5:-16 6:20 7:-10 8:11 9:-12 10:11 11:-12
left2:البحث	6:-12 7:23
left2:البلاد	2:-9 3:16 4:9 9:-10
left2:التي	3:10 11:-13
left2:الثاني	1:16 3:15 6:-9 9:-20 11:-17
left2:الجماعه	2:11 4:9 6:-19 8:19 10:-18
left2:الجمعه	0:-15 2:-18 4:-11 5:-8 6:14 7:9 8:9 10:-16 11:-9
left2:الجيش	4:-12 6:30 7:-17
left2:الحصيله	6:22
left2:الحكومه	1:-9 3:-25 4:-9 5:-10 6:37 7:-14 9:-13
left2:الخميس	1:-11 2:-9 4:-24 5:-8 6:-20 7:-12 10:36 11:-8
left2:الدفاع	0:-10 4:10
left2:الدوليه	0:12 2:-12 6:24 7:-20
left2:الذي	0:29 1:-15 2:-19 4:-18 5:-9 6:-16 8:-11 10:-8
left2:السبت	10:8
left2:السودان	3:-16 5:-8 9:23 11:-16
left2:الشرطه	0:20 4:-8
left2:الشهداء	5:-8 6:21
left2:الشهر	1:-10 2:29 3:17 6:-36 9:-10 11:-16
left2:الصحه	5:-8 6:14
left2:العام	0:13 2:-13 3:-31 4:-18 5:-35 6:50 7:-25 8:-11 10:-13 11:16
left2:العدد	3:-8 5:-17 6:36 7:-18
left2:الفا	3:12 9:-9
left2:القتلي	1:-8 5:-21 6:9 7:9
left2:القوات	4:-9 10:12
left2:اللاجيين	3:-10 6:-9 11:8
left2:الليله	2:14 4:-9
left2:الماضي	2:-8 3:-19 5:-8 6:12 7:-15 8:-8 9:-10 10:-14
left2:المتحده	0:10 3:14 9:-25
left2:المدني	3:-12 4:-12 5:-9 6:24
left2:المصدر	4:12
left2:المفقودين	6:-14 7:21 11:-12
left2:المنظمه	1:10 4:12 6:-11 7:-14 9:-19 11:-15
left2:المهاجمين	0:9
left2:النازحين	3:10 7:-16
left2:الهند	3:-14 9:15
left2:الوزاره	3:14
left2:الولايه	4:-12 6:-15 7:18 9:-10 11:9
left2:الي	0:15 1:-20 2:-41 4:-50 6:-24 7:-39 8:-9 9:37 10:-18 11:-22
left2:اليوم	2:-12 3:16 4:-9 5:-12 6:21 8:-8 11:-16
left2:امراه	1:17 5:-12 7:-11
left2:ان	0:-13 1:-45 2:-24 3:-50 4:-10 5:-33 6:30 7:19 8:-51 11:-11
left2:انا	6:24 7:-16
left2:انه	4:12 6:13
left2:انها	0:-8 1:-16 2:29 3:-13 4:-27 5:-12 7:-12 8:10 9:-15 10:-24 11:15
left2:او	0:-8 1:26 3:-10 5:-8 6:-22 7:-16
left2:اودت	6:17 7:-12
left2:اودي	3:-19 5:-16 6:38
left2:ايام	3:18 5:-9 6:-14 9:-28 11:11
left2:ب	0:-10 2:11 3:-8 4:8 6:-15 7:-10 8:-8 9:16 10:-12 11:-14
left2:بدايه	3:-8 9:-18 11:14
left2:بذلك	5:-11 6:18
left2:بعد	2:-15 3:21 4:-8 5:-19 6:-18 7:20 9:-8 10:-9
left2:بعدما	0:-9 3:20 6:-13 7:-9 11:-8
left2:بلاغات	3:-17 4:-9 6:-28 7:34 10:-12 11:-14
left2:بين	0:-12 1:-15 2:-21 3:-24 4:-34 6:14 7:-27 8:19 9:-15
left2:بينما	3:8 4:-10 6:13 7:-12 9:-11
left2:تبادل	2:-16 4:-15 6:22
left2:تتحدث	3:-9 5:-9 7:14
left2:تحت	3:-11 6:-15 7:25
left2:تحدث	2:20 5:-16 7:-15
left2:ترتفع	6:12
left2:تعلن	2:18 10:-18
left2:تقول	1:-10 4:26 5:-9 6:-20 7:16 8:-8 10:-8 11:-11
left2:ثلاثه	0:-15 2:20 4:-10 5:11 6:-22 10:-11
left2:ثم	2:-9 4:-8 5:-22 6:31 7:-20 10:9
left2:جثامين	3:-9 5:19 7:-11
left2:جثث	4:-9 5:12 6:-13 8:14 10:-15
left2:جثه	5:15 7:-9
left2:جري	5:-9 6:11
left2:جريحا	5:29 6:-18
left2:جنديا	0:26 2:-23 4:27 5:-9 6:-55 7:-13 8:17 10:-22
left2:حتفهم	5:-8 6:-9 7:14
left2:حتي	0:16 1:-9 4:-15 5:-27 6:22 7:-13 9:-12 11:-17
left2:حصيله	5:12
left2:حيث	0:-24 2:-18 3:-15 4:-17 5:22 6:20 7:-8 8:-11 10:-28 11:-12
left2:حين	0:-13 2:-14 4:-19 7:18 9:-13
left2:خرج	3:22 6:-17 9:-19
left2:خطف	0:28 3:-8 4:-10 10:-22
left2:خلال	1:10 3:25 6:-12 7:-11 11:-23
left2:خمسه	4:10 5:-8 6:15 10:-9
left2:دولار	0:-18 4:-18 6:-13 8:-13 10:22
left2:ذلك	0:9 4:8 7:-15 10:-11
left2:رهينه	0:-9 2:11 4:-27 6:8 10:-10
left2:ساعه	5:-31 6:38
left2:سبعه	2:-11 4:-20 5:20 10:-9
left2:سته	4:-12 5:24
left2:سجلت	6:10
left2:سياره	6:10
left2:سيده	6:11
left2:شخص	3:-25 5:8 6:-17 7:-11 9:18 11:9
left2:شخصا	0:-17 1:-9 2:19 3:21 4:-26 5:22 6:-18 7:-22 9:-8 11:-12
left2:شهداء	5:19 6:-18
left2:شهيدا	6:8
left2:صباح	5:-14 6:21 9:-12 11:12
left2:طفلا	0:14 3:-9 5:-27 6:22
left2:عبر	3:-19 9:25 11:-13
left2:عثر	0:-34 2:15 5:-14 6:29 7:-12
left2:عدد	1:-15 3:-9 6:20 11:9
left2:عشر	0:21 2:-21 3:-11 4:15 6:-17 7:-22
left2:علي	0:-26 1:-13 3:-12 6:-16 7:17 9:-10 10:-20
left2:عمليات	2:-11 6:10 7:-11 8:-8 10:15
left2:عن	0:-23 1:-20 2:-9 3:-21 4:28 5:-25 9:-19 10:-17 11:-24
left2:غزه	2:18 6:-17
left2:غير	3:32 5:9 6:24 9:-22 10:-9 11:-43
left2:فضلا	3:-9 4:-13 6:-13 7:16 8:-9 9:-14 10:-9 11:14
left2:فقد	6:8 7:-9 11:9
left2:فلسطينيا	6:-10 8:14 10:-13
left2:في	1:-37 2:-12 3:-9 4:-20 6:8 7:-19 8:9 9:-9 10:-16 11:-35
left2:فيما	1:-11 2:-9 3:-30 4:-27 5:10 9:-8 10:-31 11:9
left2:فيها	1:-13 3:24 6:-19 7:-11 9:-8
left2:قافله	1:-8 3:-16 6:-20 11:27
left2:قال	5:-29 6:29
left2:قبل	2:12 3:18 4:-22 5:-14 9:-9 10:-14 11:-15
left2:قتل	0:-14 2:-18 4:-21 5:-10 6:45
left2:قتلوا	0:-25 2:11 3:-12 4:-21 5:18 6:-21 7:15 10:-18
left2:قتيلا	0:-21 1:-10 2:-12 3:-24 4:-9 5:28 6:-18 7:12 11:-10
left2:قد	1:22 2:16 3:8 4:-27 5:-25 6:-9 7:-35 8:11 10:-28 11:-15
left2:كان	0:-24 1:-9 2:-15 3:13 4:10 7:-25 8:-18 9:-13 10:15 11:-18
left2:كانت	6:15
left2:كل	6:-15 7:24
left2:كييف	2:13 3:-12 4:-8 5:-12 6:-18 8:12 10:-19 11:-12
left2:لا	0:-24 2:-22 3:18 4:24 6:-27 7:25 10:-20 11:-23
left2:للهجره	3:10 6:-17 7:-10 9:-10
left2:لنساء	6:20 7:-9
left2:ما	0:-20 2:-24 3:24 4:26 5:-9 6:-21 11:-28
left2:مدنيا	5:25 6:-21
left2:مدنيين	3:12 5:28 6:-38
left2:مساء	0:17 2:25 4:-11 6:-23 10:-20
left2:مسلحون	0:14 4:-12 6:15 10:-10
left2:مصابا	5:21 6:-19
left2:مصرعهم	5:-16 6:20
left2:مطلع	0:18 1:-9 2:-15 5:22 6:-31 7:-8 9:23 10:-17 11:-30
left2:مع	4:20 6:-10 8:-9
left2:ملايين	3:9
left2:من	2:21 3:-14 4:26 5:-16 6:-19 7:-19 8:-40 9:12 10:-21 11:-30
left2:منذ	1:-10 2:-22 3:-12 4:-21 5:-13 6:26 7:-22 8:8 9:-10 10:-14
left2:منها	6:10
left2:منهم	0:12 3:8 10:-10
left2:نفسه	3:-10 8:10 11:-11
left2:نفسها	6:18
left2:نقلت	3:-10 8:11 9:14 10:-12 11:-14
left2:هذا	0:-21 1:19 2:-15 4:-13 5:-14 7:-15 8:-10 9:-13 10:-16
left2:هولاء	0:-16 2:13 3:23 4:-22 5:-10 6:-26 8:-17
left2:واحتجزت	4:-8 6:15
left2:واحد	0:-11 2:-8 3:10 4:-13 7:-9 8:28 10:-30 11:-8
left2:واحده	5:15
left2:واضاف	0:-13 1:-11 2:-36 3:-20 4:-44 5:52 6:-24 7:-35 8:9 9:-29
left2:وان	0:-22 2:-13 4:-19 5:13 6:10 8:-10 10:-23
left2:وبين	4:-10 6:-8 8:22 10:-26 11:10
left2:وتستضيف	9:15
left2:وحدها	0:-9 6:21 7:-15
left2:وعلي	0:-11 1:-8 3:-11 4:-10 6:-26 7:-12 10:-8 11:26
left2:وفاه	2:17 4:-18 6:-8 7:16
left2:وفيات	5:11
left2:وقال	3:-27 4:15 5:-14 7:-21 9:-8 10:-13 11:23
left2:وقد	2:-10 3:-28 4:-11 6:18 7:-11 10:-18 11:24
left2:وكان	0:31 3:-16 4:-27 5:-12 6:-23 7:-12 10:-11
left2:ولا	0:-22 2:-20 3:18 4:28 5:-31 6:-50 7:48 8:-30 9:-30 10:-22 11:-17
left2:وما	2:-9 3:-8 4:31 6:-23 7:12 9:8 10:-31 11:-14
left2:ومن	0:11 2:-14 3:12 4:-17 5:-21 7:-19 8:-8 10:-8 11:-9
left2:يعلن	0:-19 6:-9 10:17
left2:يناير	0:-17 2:-28 3:-8 4:11 6:-27 8:-17 10:32 11:10
left2:يوليو	3:-14 5:-9 6:-14 8:-10 11:26
left2:يونيو	0:13 2:-11 4:14 6:-18 8:-12
left2:•	0:26 3:-26 4:-17 6:-9 7:-8 10:-8 11:24
left3:	0:-11 3:-19 4:-12 6:9 7:-16 8:9 11:13
left3:"	2:-12 4:-48 5:-26 7:22 8:-11
left3:#	0:46 1:-35 2:25 3:-42 4:-29 5:35 6:-32 7:-42 8:-28 9:-17 10:-43 11:-12
left3:)	0:-12 1:-8 2:-11 3:-17 6:21 7:-21 8:-14 9:-10 10:-18 11:24
left3:,	0:-14 1:-14 2:-43 3:-23 4:31 5:14 6:-16 8:-21 9:-36 10:-27 11:11
left3:-	0:-11 1:-24 2:-12 4:-33 5:-48 6:53 7:-45 8:-17 9:21 10:-34 11:-50
left3::	0:11 1:-17 2:-64 3:-25 4:32 5:-25 6:-16 7:-10 8:10 10:-11 11:-41
left3:|	6:13
left3:اباد	0:-12 2:-11 4:-17 5:-10 6:10 7:-9 9:-17 10:-13 11:13
left3:اثنين	0:-15 5:-26 6:28 10:13
left3:اجمالي	3:-17 6:17 7:-9 9:-8 11:14
left3:ادت	5:-12 6:13
left3:ادي	3:14 5:-18
left3:اربعه	0:15 3:10 4:-12 7:-27 10:-8
left3:استشهاد	5:16 6:-13
left3:استقبلت	3:25 6:-9 9:-23 11:-12
left3:اسراييل	2:17 4:-8 8:23 10:-27
left3:اسفر	5:15
left3:اشخاص	0:20 7:-14
left3:اطباء	6:10
left3:اطفال	0:-14 9:-15 10:19 11:-8
left3:اكتوبر	5:-8 6:14
left3:الاحد	6:8 8:-14 10:13
left3:الاحمر	3:-10 4:-11 5:-28 6:39 7:-14 8:14 10:-12
left3:الاربعاء	6:12
left3:الاسر	2:-11 3:-8 4:9 6:-20 7:16 10:-9
left3:الاسراييلي	2:18 6:-14
left3:الاف	3:8
left3:الاقل	2:-25 4:24 5:-11 6:17
left3:الامم	0:11 3:17 9:-21
left3:الان	6:14
left3:الاول	0:27 1:-11 2:-18 3:-14 4:12 5:-8 7:-29 8:-16 9:-13 10:-25
left3:البحث	6:-22 7:22
left3:البلاد	0:16 1:10 3:-24 10:-15
left3:التي	1:-9 3:-16 4:8 5:-8 7:14 8:-11 10:-10
left3:الثلاثاء	0:-10 2:13 3:-8 5:-13 6:11
left3:الجيش	0:-24 4:-9 5:14 10:10
left3:الحرب	2:-16 3:-11 4:-16 5:-9 7:-10 8:19 9:-10
left3:الحصيله	1:16 6:-16
left3:الحكومه	0:-13 2:-8 3:-19 4:-19 6:21 7:-24 8:12 10:-9
left3:الخميس	6:12
left3:الدفاع	4:-15 5:-12 6:12 7:8 8:11 11:-14
left3:الدوليه	2:10 3:10 4:-15 5:-13 6:-31 7:-24 9:-11 10:-16
left3:الذي	0:-14 1:-13 5:-26 6:43 7:-16
left3:الذين	3:25 6:-25 9:-18 10:-17 11:-8
left3:الروسيه	5:-9 6:10
left3:السبت	4:-8 6:-8 9:-11 10:18 11:13
left3:السلطات	2:-8 4:-8 6:10 9:-9 11:10
left3:الشرطه	6:12
left3:الشهر	0:-9 3:-10 4:-14 5:-15 6:20 7:-11 9:-12 11:-10
left3:الصحه	5:-12 6:22
left3:الطواري	5:-29 6:31
left3:العام	0:10 1:10 3:-8 4:-12 5:-15 7:-11 10:-12 11:11
left3:العدد	3:-18 6:-9 8:10 9:13
left3:الف	3:11 11:-16
left3:الفا	3:13 6:-12 8:8 10:-14 11:-18
left3:القتلي	1:30 4:-8 5:-43 6:28 7:-15
left3:القطاع	2:41 4:-37 6:-23 8:-8 10:-25
left3:القوات	6:15
left3:الماضي	0:-21 4:24 5:-21 6:9 7:-12
left3:المدنيه	6:-13 7:21
left3:المدينه	3:11 6:-10
left3:المستشفي	0:22 5:-11 6:-23
left3:المفقودين	3:-11 5:-12 6:-29 7:17
left3:الوطني	6:-12 10:25 11:-13
left3:الوطنيه	5:9 6:-12 7:10
left3:الوفيات	5:-11 6:27 7:-22
left3:الي	0:-9 1:-18 2:-35 3:18 4:-43 6:-10 7:-16 8:-20 9:-13 10:16
left3:اليوم	2:-11 5:27 6:-16
left3:اما	0:-8 2:-14 3:19 4:17 6:-8 10:-25
left3:ان	0:-32 1:-30 3:-15 4:25 5:-60 6:30 7:-60 8:29 9:-33 10:-41 11:10
left3:انه	0:-14 1:-10 3:-12 4:13 5:-19 6:17 7:-25 9:-8 10:-10
left3:انها	2:21 3:-8 4:-14 7:14 10:-14
left3:ايام	3:-25 6:14 9:27 10:-9 11:-8
left3:بان	0:-14 4:12 6:-22 10:12
left3:بحسب	2:-17 3:8 4:-11 6:23 9:-20 10:-20 11:10
left3:بدايه	3:-12 9:14
left3:بعد	2:-12 3:18 4:-10 6:-25 7:23 9:-15 11:-16
left3:بلغ	11:10
left3:بين	0:-21 1:-13 4:-9 5:-24 6:26 7:-12 8:-8 9:-21 10:-15
left3:بينما	0:15 3:-12 4:-8 5:11 6:-15 7:-9 9:-11 10:-15 11:20
left3:بينهم	0:-8 4:10 5:23 7:-15 10:-12
left3:تسعه	5:15
left3:تعلن	10:10
left3:تقول	7:10
left3:ثلاثه	0:-9 2:-18 4:-16 5:18 7:-13 10:-12
left3:ثم	0:-24 2:-14 3:-8 4:12 6:-35 7:-22 8:-8 10:18 11:-8
left3:ثمانيه	0:27 2:-15 3:-11 4:-19 6:-13 7:-13
left3:جثه	0:-13 6:12 7:-15
left3:جريحا	0:-8 2:-14 4:-20 5:22 6:-21 7:10 8:-9 10:-11
left3:جنوب	3:-19 4:14 6:-12 9:23 11:-16
left3:حتي	0:-34 4:-28 5:-13 7:-22 9:-11 10:27 11:11
left3:حصيله	3:-10 5:-13 6:29 7:-13
left3:حين	3:16 6:-17 7:11 8:12 11:-12
left3:خلال	0:-23 3:10 7:-18 11:8
left3:خمس	2:-9 3:-8 4:-9 6:22
left3:خمسه	0:13 4:-9 7:-12 8:18 10:-20
left3:راكبا	7:9
left3:روسيا	2:14 4:-22
left3:سبعه	5:14 6:-9 8:10 10:-10
left3:سته	0:-20 3:13 5:19 6:-22
left3:شخص	3:-14 9:15
left3:شخصا	0:-23 1:-10 2:14 5:12 6:-19 9:-9 10:-15
left3:شهيدا	5:-27 6:28
left3:صباح	6:-9 7:12
left3:طفلا	5:12
left3:عاد	3:-26 9:-8 11:36
left3:عام	9:-16
left3:عبر	3:-29 9:11
left3:عثر	0:-17 2:11 4:-13 5:-11 7:-15 10:-10
left3:عدد	0:22 1:-13 2:-9 4:-17 10:-11 11:-14
left3:عشر	0:9 2:-18 5:21 6:-15 7:-13 8:-9 11:-9
left3:عشره	3:22 6:-12 9:-26
left3:علي	1:14 2:19 3:-21 4:-31 6:-23 7:-27 8:-32 10:18 11:-15
left3:عن	0:-8 3:20 4:-29 5:21 6:-26 7:14 8:23 9:-13 10:-13 11:-29
left3:عند	0:11
left3:غزه	2:-23 4:-16 6:-16 10:19
left3:فجر	1:-11 2:15 4:-17 5:-20 6:-23 7:-13 8:-13 10:20 11:-12
left3:في	0:20 1:-8 3:30 4:19 5:-42 7:-34 8:-47 9:-64 10:-10 11:-27
left3:فيما	5:-17 6:-22 7:28 9:15 11:-15
left3:فيه	0:-13 5:8 6:-8 7:12
left3:قال	4:12 6:-30 7:31
left3:قباله	6:27 7:-18
left3:قبل	1:-8 2:18 3:26 4:-40 5:-27 6:-12 7:-10 8:-19 9:-14 10:-18 11:10
left3:قتل	0:-18 1:19 2:-8 3:16 4:-18 7:-14 9:-9 10:-13
left3:قتلي	6:13
left3:قتيلا	0:-26 2:-8 3:18 4:-8 6:-8 7:13
left3:قد	0:-22 1:-20 2:-14 3:-33 4:-26 5:-12 6:29 7:-24 8:-9 9:20 10:-15 11:-9
left3:قرب	3:9 6:8 8:-8 10:14 11:-15
left3:قريه	3:15 6:10 7:-9 11:-16
left3:كان	4:-12 5:-15 6:-20 7:-11 9:23 10:-11
left3:كانوا	2:-8 3:12 4:18 6:-20 7:-10 9:-9 10:-17
left3:كانون	1:16 3:14 6:-8 9:-20 11:-17
left3:كل	2:-14 4:21 8:16 10:-19
left3:كما	2:-12 3:-8 5:-11 6:38 8:-24 10:-10
left3:لا	0:-15 2:-12 4:9 5:-13 7:32 10:-10
left3:لقوا	5:11 6:-12
left3:للهجره	5:18 6:-13
left3:لم	0:-15 2:-14 3:-12 4:16 5:-22 7:-9 8:-10 9:-15 10:24 11:-22
left3:ما	2:-9 4:-21 6:10 7:8 10:-12
left3:محليه	0:-16 4:19 6:-8
left3:مدنيا	2:-15 4:17 5:10
left3:مساء	5:-14 6:25
left3:مشيرا	5:12 6:-10 9:25 11:-25
left3:مشيره	3:12 6:-10 9:-28 11:19
left3:مصابا	5:20 6:-17
left3:مصرع	5:16 6:-15
left3:مطلع	3:-9 4:-10 6:-15 10:13 11:19
left3:مقتل	5:20 6:-12
left3:مليون	0:-19 3:-28 4:-20 6:-16 8:-14 9:25 10:21
left3:من	0:8 1:-30 2:-34 3:-14 4:-57 5:-10 7:-26 8:37 11:-38
left3:منذ	0:-25 1:-16 3:-34 5:24 6:-25 7:-25 8:-22 9:15 10:-9 11:27
left3:منها	3:-10 6:21
left3:منهم	0:-10 2:-16 3:-34 4:-27 5:-12 6:36 9:14 10:12 11:-18
left3:نازح	3:33 9:-30
left3:نايرا	0:-22 4:23 10:-20
left3:نحو	1:27 3:-17 4:-8 6:-20 11:-21
left3:نزح	3:14 6:-10
left3:نساء	0:-14 2:-14 4:17 6:-15 7:-9 8:-21 10:10
left3:هذا	1:-10 3:13 5:-30 6:25 7:21 11:-14
left3:و	2:-11 4:-22 5:-17 7:-16 10:15
left3:واحده	5:-14 7:13
left3:واضاف	2:-21 4:11 6:-17 8:-8 10:17
left3:والبحث	5:-10 6:-21 7:26
left3:وان	0:16 2:11 4:-10 5:-14 7:-12 10:-9
left3:واوضح	6:12
left3:وتقول	1:11 2:22 6:-29 11:-10
left3:وحده	1:-12 3:-23 4:-8 5:-14 6:29 7:-12 9:17
left3:وزاره	3:-12 5:-9 6:18
left3:وعشرين	0:20 5:13 6:-13 10:-21
left3:وفاه	0:-8 1:20 3:-8 5:20 6:-26 7:-19
left3:وفي	0:-14 2:-10 4:9 5:-14 6:11 7:12 9:-8 10:-9
left3:وقد	8:-9 10:12
left3:وكان	3:20 11:-13
left3:ولا	0:-16 2:-16 4:-14 7:23 10:-11
left3:ولايه	6:22 7:-16
left3:ولم	5:8 6:12 7:-13
left3:ومن	0:-14 3:15 4:-9 5:-24 6:10 7:-11 9:-9 10:8 11:-8
left3:يعثر	6:-46 7:48
left3:يقول	7:9 8:9
left3:يناير	0:12 2:-9 3:-25 4:-23 8:-21 9:18 10:13 11:12
left3:يوم	0:-13 2:-8 4:-27 8:9 10:18
left3:يوما	3:-9 6:12
left3:•	3:13 6:-9 7:10 11:-22
many	2:-10 3:-15 4:-13 5:-16 7:-18 9:-14 10:-11
mostly:abducted	0:21 1:-17 2:-24 3:-27 4:-19 6:-27 8:-11 9:-12 10:8 11:-16
mostly:aid	0:-18 1:-35 2:-20 4:-32 5:-22 6:13 7:-19 8:-27 9:46 10:-22 11:-39
mostly:allocated	3:11 6:12 9:-11 11:-15
mostly:casualty	0:-36 2:-36 4:-20 5:16 6:23 7:10 8:-27 9:-70 10:-33 11:-19
mostly:displacement	0:-47 1:-40 2:-35 3:16 4:-44 5:-32 6:8 8:-41 10:-43
mostly:held	0:18 1:-21 2:-56 3:-19 4:24 5:-28 7:-37 8:-61 9:-13 11:-13
mostly:hostage	1:-93 2:21 3:-71 4:27 5:-52 6:-45 8:18 9:-86 11:-95
mostly:injured	0:-30 1:-30 2:-17 4:-34 5:15 6:11 7:-47 8:-16 9:-40 10:-18 11:27
mostly:killed	1:-21 2:12 5:15 6:-26 8:-42 10:-40 11:-18
mostly:pledged	0:-10 3:10 5:-14 7:-17 8:-9 9:25 11:-35
mostly:prisoners-exchanged	0:-38 1:-17 3:-27 4:-9 5:-31 7:-9 9:-15 11:-17
mostly:released	4:16 6:-42 7:-12 8:32 10:-68
mostly:returned	1:-16 5:-8 6:-25 7:13 8:-13 10:-16
near:اباد	0:-22 1:-13 2:14 4:-32 5:22 6:-14 7:-16 8:-18 9:-27 10:-19 11:19
near:ابار	9:11
near:ابتد	0:22 4:-15 10:-15
near:ابري	0:-15 1:-8 2:-21 3:-37 4:13 5:-14 6:21 7:-15 8:21 10:-27 11:10
near:ابشي	0:-8 5:25 6:-25
near:ابعد	0:-15 2:-17 3:-22 4:-27 5:-17 6:-20 7:-9 8:56 9:-31 10:-37 11:-26
near:ابلغ	0:-12 1:10 4:-8 5:-13 6:-35 7:32
near:ابن	4:-12 6:15 10:-11
near:ابنا	0:-22 1:-14 2:-30 3:-32 4:-16 5:-21 6:19 8:14 9:-27 10:-34 11:34
near:ابو	5:-15 6:25
near:ابوا	0:-9 2:-12 4:-29 5:28 8:-11 10:-13
near:ابيض	5:-12 6:27 7:-8 10:-9
near:اتجا	9:-17 11:18
near:اتصا	2:-8 3:-12 4:-14 5:-16 6:-10 7:24 8:-8 10:-11
near:اتصل	0:30 2:-21 4:-27 6:17 10:-36
near:اتفا	0:-16 2:-56 3:-11 4:-49 5:-15 6:21 7:-25 8:39 9:-10 10:-20 11:-15
near:اتلف	5:18 6:-17
near:اتها	2:-10 6:24
near:اثار	0:-10 1:-9 2:-13 3:-17 4:-26 5:-18 7:17 8:-9 10:-18 11:12
near:اثر	0:-23 1:-18 2:-26 3:-18 4:-30 5:-37 6:-8 7:61 8:-12 10:-15 11:-12
near:اثقل	5:-15 6:17
near:اثنا	1:-29 2:-13 3:-51 4:-36 5:42 6:-13 7:-23 9:-23 11:-11
near:اثنت	0:-20 2:-11 4:-18 7:17 8:24 10:-15 11:-10
near:اثني	0:20 1:-28 3:-9 5:-11 6:-42 7:9 8:-17 9:-13 10:9 11:-23
near:اثيو	0:-16 3:-31 4:-9 5:-17 6:13 7:-9 8:-9 9:25 10:11
near:اجان	0:22 2:-17 4:9 5:-18 6:12 7:-20 8:-11 10:-21
near:اجبر	3:18 5:-10 7:-9 9:-16 11:-18
near:اجتا	0:-12 2:-16 3:10 5:-8 6:-31 7:-9 8:-11 9:22 10:-22 11:-12
near:اجتم	0:-18 1:-12 2:-16 4:-23 5:-9 6:29 7:-17 8:-14 9:-8
near:اجري	5:15 6:-10
near:اجلا	3:50 6:-28 7:-11 8:-9 9:-25 10:-8 11:-38
near:اجلت	3:20 5:-12 6:-16 11:-10
near:اجلي	5:8 6:-21 7:14 11:-9
near:اجما	0:-9 1:-13 4:-8 5:12 7:-25 8:19 9:-33 10:-20
near:اجنب	4:15 5:-12 6:-16 7:-15 8:-15
near:اجنح	0:11
near:اجهز	10:11
near:اجيي	3:14
near:احاد	5:20 6:-17 7:-11 8:10
near:احتا	2:-13 5:20 6:-10
near:احتج	1:-9 2:21 3:-19 4:33 5:-26 6:-34 7:-25 8:-41 9:-13 11:-11
near:احتر	1:-8 3:22 5:-12 6:-11
near:احتس	3:-32 4:-9 9:28 11:-14
near:احتل	2:9 4:-20 8:-40 10:27 11:-9
near:احتم	0:-9 4:-8 5:-11 6:11 7:-8 10:-15
near:احد	0:-8 1:9 2:-9 3:-35 4:-31 6:19 8:-30 9:-38 11:-34
near:احدا	1:-21 2:-14 3:27 4:13 5:50 6:-47 8:-34 9:-38 10:-46 11:-32
near:احده	0:25 1:-33 2:-69 3:-24 5:-10 6:13 7:-11 8:-26 9:-31 11:-44
near:احدي	0:-19 2:-25 6:15 7:-17 8:-16 10:17
near:احرق	0:-26 2:-10 4:-12 5:-9 6:27 10:-12
near:احصا	6:16
near:احصت	0:33 2:-22 3:-11 4:-34 5:-11 6:-38 7:15 8:-8 10:-37 11:-10
near:احصي	0:22 1:-8 2:-19 4:-38 5:-22 6:40 7:-16 8:-17 9:-20 10:-21 11:-14
near:احكا	2:-12 8:25 10:-14
near:احمد	0:-29 1:-15 2:9 3:-15 4:16 5:-17 6:-28 7:-11 8:-16 10:9 11:-10
near:احمر	0:-32 1:-23 4:-27 5:-13 8:17 9:-12 11:-25
near:احيا	0:-16 1:-23 2:14 3:-33 5:8 6:-9 7:-39 9:-20 11:12
near:احيل	2:-13 4:23 5:13 6:-9 8:-10 10:-22
near:اخبا	0:-8 4:-8 5:-11 7:21
near:اختط	0:53 2:-28 3:-25 4:-49 5:-17 6:-25 8:-10 9:-8 10:-26 11:-13
near:اختف	0:21 1:22 3:-39 4:-27 5:-29 6:-29 7:10 8:-8 9:-18 11:-27
near:اختن	2:-18 5:26 7:-10
near:اخذو	0:52 1:-12 2:-39 3:-18 5:-37 6:-62 8:-12 9:-13 10:-30 11:-11
near:اخر	0:-31 3:22 5:-14 7:8 8:21 10:-23 11:-30
near:اخرا	0:-8 2:-19 3:-17 4:-17 6:-18 8:-9 10:26
near:اخرج	0:-19 1:-13 2:-13 3:9 4:-25 5:18 7:-29 8:22 9:-34 10:-22 11:-26
near:اخره	2:-8 5:9 11:17
near:اخرو	0:21 2:11 3:-11 5:-34 6:28 7:-16 10:-42
near:اخري	0:-21 1:-43 2:-34 4:10 5:-45 7:-13 8:-17 9:27 11:-41
near:اخلا	3:9
near:اخلو	10:9 11:-14
near:اخلي	2:8 3:17 4:-28 6:-31 7:-18 8:-12 10:9
near:اخوت	0:10 3:-10
near:اخير	0:-13 1:-13 2:-26 3:-12 4:-26 5:-30 6:29 7:-18 8:-8 9:12 10:24 11:-20
near:ادار	0:-17 1:-11 2:-10 3:-25 4:-21 5:-24 6:27 8:-10 9:-10 10:-14 11:16
near:ادام	3:-15 6:28 9:-18 11:-9
near:ادت	6:11
near:ادخل	0:-10 3:-9 4:-8 5:32 6:-25 7:-12
near:ادرا	5:-18 6:19
near:ادري	3:16 4:-8 6:12 11:-17
near:ادعا	2:-18 4:-13 6:22 8:-11 10:-25
near:ادلب	3:21 5:-18 6:-17 9:-27
near:ادي	0:-24 1:-10 2:-19 3:16 4:-34 5:-32 6:29 7:-8 9:-23 11:-12
near:اذا	0:-11 2:-24 3:-12 4:-32 6:17 7:-17 8:-31 9:8 10:14 11:15
near:اذار	3:9 5:13 6:-11 7:-9
near:اذاع	1:-15 4:-12 5:-8 6:27 7:-9
near:اراض	4:8 6:-23 7:-19 8:22 10:-14 11:-8
near:اربا	9:13
near:اربع	0:15 1:-11 3:-16 4:-26 6:-22 7:-8 8:-11 9:-41 10:11 11:-14
near:ارتف	0:-18 1:23 3:-29 5:15 6:-12 7:-45 8:-13 10:-15 11:-14
near:ارتق	5:-12 6:29 7:-16
near:ارتي	0:-8 3:15
near:اردن	3:-31 11:10
near:ارض	4:-13 6:13 7:-15 10:8
near:ارضي	1:-10 3:-9 6:9 9:-8 11:10
near:ارغم	3:17 5:-12 6:-8
near:ارقا	0:-10 2:-13 3:-16 4:9 6:21 9:15 11:-12
near:اركا	1:14 2:-12 7:-8
near:ارمي	3:-16 4:11 6:-17
near:ارها	0:-14 2:-9 4:-15 5:8 6:-10 10:20
near:اروا	1:-15 3:-9 5:-17 6:28
near:ازمه	3:10 6:-12 9:11 11:-17
near:ازيد	3:10 6:13 9:-15
near:اساب	0:-32 2:-25 3:-8 4:-28 5:-11 6:-29 7:-14 8:29 10:17
near:اساس	0:26 4:-16 6:-25 7:-10 8:-8 10:-13
near:اسبا	6:21
near:اسبو	0:-37 1:-31 2:-11 3:17 4:-23 5:-48 7:-10 10:13 11:-33
near:استخ	6:18
near:استد	5:15 7:-12
near:استش	1:-8 2:-21 3:-11 4:-19 5:29 7:-36 8:-10 10:-9
near:استض	3:12
near:استط	3:-22 4:-18 6:26 7:-11 9:-12
near:استع	0:-9 2:-10 3:-23 4:-23 5:-11 6:-37 7:-12 8:23 9:-23 11:18
near:استق	0:-22 1:-14 2:-16 3:-19 4:-19 6:10 7:-27 8:-10 10:-8 11:18
near:استل	8:24 10:-17
near:استم	0:-14 1:15 2:-14 4:10 7:-14 9:-31 10:-22
near:استن	0:-15 1:-10 3:-29 4:-21 7:30 8:-15 9:-23 10:-16 11:-25
near:استه	5:17
near:استو	0:-11 3:-8 4:22 5:-8 6:-8
near:استي	11:9
near:اسر	0:-49 1:-17 2:17 4:51 5:-45 6:-78 8:-12 9:-25 10:-23 11:-21
near:اسرا	1:-20 2:13 3:-25 4:16 6:-27 7:-45 8:17 9:-21 10:-13 11:-28
near:اسرت	0:-17 2:-14 3:-8 4:43 5:-14 6:-39 7:-26 8:-14 9:-8 10:-9 11:-9
near:اسره	0:-21 1:-8 2:-15 3:22 4:17 5:-24 7:11 8:-9 9:-14 10:-24 11:-20
near:اسرو	0:16 2:-32 4:16 5:-11 6:-41 7:-8 8:27 10:-26
near:اسري	0:-40 1:-13 2:10 3:-28 4:19 5:-29 6:-23 7:-36 8:29 9:-15 10:-25 11:-20
near:اسط	1:17 5:-11 6:-11
near:اسعا	4:-13 5:9 6:18 7:-18
near:اسعه	6:10
near:اسفر	6:25 7:-8
near:اسكن	6:-12 10:-11 11:8
near:اسلا	0:-18 1:-9 3:-32 5:-21 6:30 7:-22 8:-20 9:-36 10:-29 11:36
near:اسم	1:15 2:-11 3:-22 4:-23 5:-10 7:8 8:10 11:-8
near:اسما	0:-22 1:-28 2:-26 4:-40 8:-29 9:-15 10:-25
near:اسمه	0:-14 1:29 2:-13 3:-17 4:24 5:-37 6:-20 7:-21 8:-15 9:9 10:-18 11:-9
near:اسها	6:12
near:اسوا	6:10
near:اسير	0:-21 2:-48 3:-11 4:-10 5:-15 6:9 7:-10 10:23 11:-13
near:اشار	3:21 5:14 9:-20
near:اشتب	6:24
near:اشخا	0:12 1:18 2:-15 3:-27 4:-19 5:14 6:-15 7:-9 9:-8 10:-16 11:-15
near:اشلا	5:-9 6:15
near:اشهر	0:8 1:-8 3:-32 5:-30 6:26 7:-15 8:-14 9:20 10:-14 11:-19
near:اصاب	0:-34 1:-24 2:-27 3:-29 4:-38 5:69 6:-33 7:-50 8:-17 9:-17 10:-18 11:-28
near:اصحا	2:-12 6:31
near:اصطد	6:11
near:اصطن	4:-12 5:25 6:-14
near:اصغر	2:-18 4:-27 7:-9 8:22
near:اصفر	2:-17 4:-8 5:-13 6:25
near:اصل	1:-20 2:33 3:15 4:24 5:-39 6:-44 7:-39 8:-44 9:-25 11:-24
near:اصلا	3:15 11:-8
near:اصيب	0:-17 1:-34 2:-44 3:-42 4:-34 5:81 6:-32 7:-66 8:-31 9:-34 10:-48 11:-30
near:اضاف	0:-12 1:-36 2:10 5:28 7:-30 8:-33 9:-20 11:-13
near:اضرا	5:8
near:اضرم	6:-17 7:18
near:اضطر	3:31 11:-20
near:اطبا	0:51 1:-17 2:-18 3:-31 4:-42 5:-41 6:17 7:-38 8:-14 9:-11 10:-25 11:-11
near:اطرا	0:-8 4:-25 5:37 6:-23 7:-30 8:17 10:-8
near:اطفا	0:-12 1:16 2:-58 4:-59 7:-8 8:-30 9:-20 10:13 11:-8
near:اطلا	0:-46 1:9 2:-50 3:-16 5:21 7:-21 8:-48 9:-10 10:19 11:-14
near:اطلق	1:-20 2:-47 3:-19 5:-21 6:-60 7:-30 8:28 9:-10 10:38 11:-34
near:اعاد	0:-23 1:-18 2:-61 3:-30 4:-41 5:-24 6:32 7:-36 11:27
near:اعتر	4:-13 8:16
near:اعتق	0:-14 2:-11 3:-9 4:-20 5:-13 6:-27 8:18 9:-11 10:20
near:اعتم	7:10
near:اعد	1:-10 2:-8 3:-21 5:-8 6:27 7:-13 9:20 11:-8
near:اعدا	0:-9 2:15 4:-13 5:-18 8:19 10:-23
near:اعدت	0:-32 2:-26 4:14 5:-18 6:28 7:-22 8:-24 9:-19 10:-29
near:اعدم	0:-24 1:-9 2:51 3:-9 4:-34 5:-17 6:-31 8:-18 10:-15
near:اعرف	0:23 3:-8 4:-20 5:-10 6:-9 7:-8 10:-10
near:اعصا	3:8 5:-22 6:19
near:اعلا	2:12 4:-12 7:-16 10:-11
near:اعلن	0:-49 1:-26 2:12 3:-22 4:-54 5:33 6:-9 11:-33
near:اعلي	0:-27 1:21 2:-8 3:-12 4:-23 5:-17 6:13 7:11 9:-19 10:-18 11:-17
near:اعما	2:-13 4:-13 5:15 6:12 7:-29 9:-19 11:-13
near:اعوا	5:12
near:اعيد	2:8 3:-10 4:-25 5:-15 7:-14 8:-23 9:-28 10:24
near:اغاث	2:-9 4:10 5:14 6:19 7:-23 8:-11 10:-17 11:-9
near:اغذي	0:-18 2:21 4:-12 5:14 6:-22 10:-15
near:اغسط	3:-16 4:8 5:-8 9:-19 11:28
near:اغلا	6:14
near:اغلب	0:18 3:11 4:-13 5:-13 7:-16 9:-13 10:-22 11:-15
near:اغنا	0:12 5:-8 6:-8
near:افاد	0:-27 1:-19 2:9 3:-11 4:-22 7:10 9:-11 11:-14
near:افتت	6:9
near:افرا	0:-52 1:-17 2:-39 3:-24 4:-19 6:-21 7:-20 8:27 9:-10 10:32
near:افرج	0:-32 3:-11 5:-14 6:-23 7:-20 10:25 11:-11
near:افري	3:-8 4:17 6:-21 7:-9 11:10
near:افغا	3:-19 4:-8 5:-23 6:21 7:-12 10:-10 11:18
near:اقار	3:19 5:-16 6:12 9:-8
near:اقتا	0:28 2:-40 3:-22 4:-16 6:9 7:-31 8:-26 9:-13 10:-28
near:اقتح	0:-17 2:-14 4:8 5:25 10:-13
near:اقتر	3:12 9:-9
near:اقتص	3:11
near:اقتي	0:56 2:-34 3:-10 4:-27 5:-30 6:-28 7:-10 8:-19 10:-26
near:اقدا	2:-8 3:8 4:10 5:9 6:-16 7:-11 8:-8 9:-10
near:اقر	4:15 10:-14
near:اقصي	2:-14 5:18 6:-11 8:-13 10:-11
near:اقل	0:-25 4:19 5:-8 6:-34 7:26 8:-30 9:-28 10:-17 11:-8
near:اقلت	8:9 10:-9 11:12
near:اقلي	1:-21 2:-26 4:-40 5:-8 6:-16 7:-36 8:-11 9:34 11:-29
near:اكبر	0:-10 1:-8 2:-8 3:-9 4:-11 5:-16 6:27 7:-27 8:10 10:-10
near:اكتو	0:40 1:-25 2:-24 4:-26 5:-9 7:-35 9:-24 10:-8 11:-30
near:اكثر	0:15 1:-45 2:-45 4:-15 5:-35 7:-80 8:-50 9:11
near:اكد	0:-32 4:18 6:-18 7:-15
near:اكدت	5:12 6:-18 10:10
near:اكس	5:12
near:اكست	11:11
near:اكسي	5:23 6:-15 7:-9
near:اكلي	0:13 4:-14 6:21
near:اكوب	0:14 10:-8
near:الا	0:-27 1:9 2:-34 3:-47 4:-9 6:13 7:-58 9:-25 10:15 11:30
near:الاف	0:-32 1:-17 3:32 4:-24 5:-23 6:-18 7:-17 8:-17 9:18 11:-47
near:الام	0:-11 3:9 4:-11 5:-22 6:21 7:-24 10:-14
near:الان	0:-27 1:-31 2:-39 3:36 4:-48 5:12 6:-12 7:-30 10:23 11:-42
near:التي	0:19 2:-36 3:-20 4:9 5:-38 7:28 8:-23 9:-41 10:-21
near:الجو	6:12
near:الحي	2:-15 3:19 5:10 6:-9 7:-15 11:-8
near:الخط	2:-17 4:-8 5:-13 6:25
near:الذي	1:26 2:-46 3:-46 7:-52 8:11 10:-16 11:-21
near:السن	0:-17 2:-8 3:-10 4:-22 8:13 11:-8
near:الصف	8:-19 10:19
near:الطب	0:-8 1:-11 2:9 3:-12 4:-19 5:-17 6:16 7:-19
near:الغا	1:8 3:-24 5:40 6:-42 7:-13 11:16
near:الف	2:-26 3:-11 5:-21 6:-10 7:-22 8:-23 9:37 10:-38 11:-20
near:الفا	0:-21 1:-21 2:-18 4:-34 5:-22 6:-17 7:-25 8:16 9:33 10:-35
near:الله	2:-11 6:12 8:17 10:-24
near:اله	1:8 2:-12 3:23 5:-12 7:-24 9:-23 11:-13
near:الي	0:-34 1:-78 2:-19 3:-15 4:-63 5:-11 6:-15 7:-67 8:-15 9:40 11:40
near:اليه	0:-26 1:-14 2:-18 4:39 6:-31 7:-21 8:-13 9:-27 10:-33
near:اما	0:-62 1:-38 2:-58 3:-15 7:12 8:16 10:-15 11:-53
near:امار	0:18 2:-13 3:-8 4:-36 6:-25 8:-9 10:24
near:امام	0:-10 1:-9 2:22 5:-17 9:-13 10:-13 11:-22
near:امتد	1:15 6:-11 7:-15
near:امتع	0:-10 3:-14 5:23 6:-31 9:-11 11:20
near:امر	3:-10 4:9 5:-17 6:24 7:-14 10:-9
near:امرا	0:-16 1:17 2:-24 3:-36 4:-13 5:10 6:8 7:-14 9:-14 10:-33 11:-10
near:امس	0:-15 2:26 3:-12 4:-36 6:-9 7:-29 8:-20 10:-11
near:امطا	3:-11 5:-10 6:19 11:-8
near:امل	5:14 6:-20 7:9
near:امم	1:-9 2:-22 4:-19 5:-24 6:27 7:-17 8:-20 9:10 10:-24
near:اممي	0:-8 2:-13 3:-18 5:-9 6:25 7:-11 8:20 9:24 10:-25 11:-22
near:امن	0:-25 1:-20 2:-16 3:-27 4:-31 5:-13 6:10 7:-11 8:-20 9:-8 10:42 11:-13
near:امنه	3:22 6:-9 11:-8
near:امني	0:12 2:-29 4:16 6:-21 7:-23 8:-12
near:امها	0:-27 2:22 5:-14 6:11 8:-16 10:-18
near:اموا	0:-19 2:-20 4:32 6:-31
near:امير	1:-13 3:9 6:9 10:10
near:امين	0:-16 2:-19 3:9 6:16 8:-13 9:-9 10:17
near:انا	0:17 1:-11 2:-20 3:-27 4:-22 5:-24 6:14 7:15 8:-10 9:-15 10:-17 11:-10
near:انبا	5:-10 6:26 8:-13 11:-8
near:انت	1:-11 2:-14 3:-10 4:-14 5:-25 6:29 7:14 10:-20
near:انتا	6:8
near:انتخ	3:-9 9:11
near:انتش	0:-20 1:-14 2:-26 3:-23 4:-24 5:-18 6:47 9:-8 10:-16 11:-10
near:انتق	0:-9 4:24 5:-18 6:-32 7:-18 9:14 11:-9
near:انته	0:-13 3:24 4:-21 5:17 7:-11 10:-19
near:انحا	0:-24 3:18 4:26 9:-19 10:-13
near:انخف	3:12 11:-23
near:اندر	3:28 4:-12 5:-10 7:-13 9:-13 10:-9 11:-15
near:اندل	0:-8 1:-17 2:-15 3:-19 4:10 5:27 6:-16 7:-23
near:اندو	4:-8 7:11
near:اندي	9:-14 11:16
near:انذا	1:-9 2:-9 3:-16 5:-15 6:-15 7:26 9:-11 10:-8 11:-18
near:انزل	0:23 2:-14 4:-11 6:-29 7:11 10:-20
near:انسا	0:-44 1:-15 3:35 4:9 5:-24 7:10 8:-23 9:-21 10:-21 11:-25
near:انسح	0:18 3:-12 5:-9 6:-34 7:-16 8:-9 11:-14
near:انضم	0:-10 4:18 6:-15 10:-10
near:انطل	11:8
near:انفا	5:-32 6:36
near:انفج	2:-9 4:-13 6:31 7:-28
near:انفص	6:-13 7:19
near:انقا	1:-22 2:-37 4:-39 5:-27 6:56 7:-10 8:-18 9:-13 10:-29 11:-24
near:انقذ	5:9 6:11
near:انقط	0:-17 1:-12 2:-12 3:-23 4:-39 5:-21 6:19 7:15 8:-9 9:-8 10:-14 11:-11
near:انقل	6:8 7:-9
near:انه	0:-24 1:27 2:-23 3:-25 4:14 5:-25 6:12 8:8 9:-10 10:-30 11:-8
near:انها	0:-12 1:-31 2:18 3:-19 4:15 5:-40 8:11 9:-32 10:-37 11:11
near:انهم	0:-32 1:-11 2:-43 3:-21 4:45 5:-21 6:8 7:-36 8:-20 9:20 10:-40 11:-15
near:انهن	0:-22 2:22 6:-31 7:-12 10:-13
near:انهي	1:-12 5:-17 6:31 7:11 9:-18
near:انوا	0:-13 6:20
near:اهال	0:-18 1:-20 2:-25 3:-31 5:-25 6:21 7:28 9:-9 10:-10 11:-25
near:اهله	0:-10 2:22 4:-32 5:-13 6:-14 7:-22 8:-15 10:28
near:اهلي	0:-8 3:-10 5:-8 6:28 7:-25 9:-8 11:10
near:اودت	0:-9 2:-26 4:-8 5:-23 6:46 7:-12 8:-8 9:-24 11:-16
near:اودي	0:-14 1:-17 2:-16 4:-18 6:22 7:-33 8:14 9:-11 10:-9 11:-14
near:اورد	4:11 5:-10 6:14 7:-15
near:اورو	0:12 2:10 4:-31 6:-16 8:8 10:-14
near:اوسط	3:20
near:اوضح	0:-14 1:-9 2:-18 3:-25 4:-14 5:-9 6:24 8:17 10:-16 11:-15
near:اوقع	0:-12 2:-9 3:20 5:11 6:-15 7:-24 9:-18
near:اوقف	0:32 2:-10 3:-13 4:-23 6:-32 7:-10 10:-11
near:اوكر	0:-27 1:11 2:-19 3:-35 4:-25 5:9 7:-24 8:33 10:-42 11:-30
near:اول	0:13 2:27 3:-28 4:-20 5:-13 6:-14 7:-80 8:-11
near:اولا	0:-35 2:-21 3:-10 4:-28 5:-14 6:27 7:-14 8:23
near:اولي	0:-42 2:-55 3:-20 4:-12 5:14 7:-47 8:-22 9:-24 10:25 11:-15
near:اونر	3:19 5:-8 6:19 9:-19 11:-12
near:ايات	2:-20 10:18
near:ايام	0:-8 2:9 4:-58 5:-41 6:-17 7:-36 8:18 9:12 10:-10 11:9
near:ايدي	0:-9 1:-8 2:-19 3:-12 5:19 6:8 10:-12
near:ايرا	0:23 1:-9 2:-11 3:-19 4:-33 5:-33 6:23 7:-9 8:-12 9:-27 10:-19 11:30
near:ايزي	0:-11 3:-18 4:9 11:21
near:ايضا	2:-13 5:8
near:ايطا	1:17 6:-17
near:ايل	6:11
near:ايلو	0:-13 3:13 4:-8 5:8 8:-11 9:-33 11:11
near:اين	3:-27 4:-18 5:-24 6:-37 7:32 10:21
near:ايه	0:-8 1:-15 2:-14 3:-12 4:-24 5:-31 6:44 7:-10 8:-12 11:9
near:ايوا	3:25 5:-10 6:-30 7:-14 8:-15 9:-35 10:-16 11:8
near:باب	6:11
near:بابن	3:15
near:بات	3:9
near:باتج	3:36 4:-11 5:-9 6:-13 7:-12 8:-8 9:-13 10:-21 11:-25
near:باحت	0:-13 2:-9 3:-8 4:28 6:-21 7:-13 8:-9 10:-13
near:باحث	0:9 4:-16 5:-8 7:11
near:باخت	5:32 6:-27
near:بادو	7:10
near:بادي	5:9 6:9
near:بارا	3:9 6:-9 7:11
near:بارب	3:16 6:-20
near:بارز	6:9
near:باست	6:12
near:باسم	1:-14 4:33 5:-14 7:-17 8:-29 9:-29 10:-47
near:باصا	5:-21 6:27
near:باع	10:10
near:باقل	3:-8 5:-8 6:13
near:باقو	0:-10 1:-8 3:-23 4:35 5:-40 6:-23 7:-13 9:-19 11:-17
near:باقي	0:-43 1:-9 2:-53 3:-18 4:-8 5:19 7:-16 8:15 9:-13 10:8
near:باكس	0:-17 1:-12 3:-40 5:-15 6:28 7:-21 9:-11 11:23
near:بالغ	3:-12 4:-19 5:38 6:-24 7:-10
near:باما	4:8 6:-12 10:12
near:بان	1:-19 3:-22 5:-18 6:-25 7:15 8:-17 9:-25 11:22
near:بانخ	0:-10 1:-10 5:12 6:15 11:-15
near:بانف	5:33 6:-26
near:بانك	4:10 5:10 6:-15
near:بانه	0:-15 1:-12 3:12 4:9 5:-18 6:31 7:-23 8:-20 10:-27 11:-17
near:باني	5:-12 6:23 7:-8
near:بايد	0:-11 4:-9 5:-15 6:-12 7:22
near:بايع	6:12
near:بتر	0:-9 5:34 6:-21 7:-16
near:بترت	0:-10 1:-10 3:-17 4:-18 5:57 6:-42 7:-46 9:-8 10:-11
near:بتهم	2:20 4:-13 6:-23 10:-11
near:بجرا	4:24 5:-39 6:12 7:-17
near:بجرو	2:-12 3:-10 4:-12 5:29 7:-11 8:-8
near:بجنو	0:-11 4:18 5:-16 7:-11
near:بحاج	6:11
near:بحث	3:-11 4:-9 5:-18 6:-32 7:42
near:بحر	0:-23 1:18 2:-19 3:-37 4:-42 5:-35 6:13 7:18 8:-10 9:-11 10:-15 11:-35
near:بحرو	7:-12
near:بحري	4:21 5:-15 6:18 7:-27
near:بحسب	0:-10 1:-41 2:10 3:-40 4:-35 6:-15 7:-33 9:27 10:-21 11:16
near:بحلو	0:16 3:30 4:-16 5:-10 6:-26 8:10 9:-22 10:-23 11:-12
near:بحي	6:14
near:بحيا	0:-13 1:-12 2:-12 3:-15 4:-15 6:49 7:-28 9:-31 11:-21
near:بحير	2:-17 4:21 5:-9 6:11 7:-15 10:-9 11:-19
near:بختو	3:-11 6:17
near:بخسا	6:10
near:بدء	0:-20 1:-11 2:27 3:20 4:-40 5:-38 6:18 7:-26 8:-48 10:-39 11:-37
near:بداي	1:-19 2:-18 3:-23 4:17 5:-28 10:-25
near:بذلك	0:-8 3:-17 4:-8 5:-24 6:35 7:-22
near:براد	6:9
near:برتب	0:-12 2:-31 4:35 5:-9 6:-9 7:-9 10:-21
near:برد	6:11
near:برس	2:-19 3:23 4:14 5:-12 8:-8 10:-17
near:برصا	0:-17 4:-16 5:30 6:-10 7:-11 9:-8 10:-10
near:برلم	2:21 4:-22 5:-12 6:25 7:-27 8:-14
near:برنا	0:-19 2:20 3:-24 4:-13 5:20 6:-28 8:-9 10:-16 11:30
near:بري	6:8
near:بريف	6:18 7:-13 9:-13 11:12
near:بريه	3:19 11:-32
near:بزيا	0:9 1:-8 3:-9 4:-9 6:22 10:-10
near:بسبب	0:-10 1:-8 5:13 7:-14 10:-8 11:-11
near:بسته	5:23 6:-19 7:-18
near:بسقو	6:9
near:بسوه	5:9
near:بشاح	5:-8 6:12
near:بشظا	5:18 6:-9
near:بشما	0:16 6:8 10:-15
near:بشها	5:10
near:بشير	5:9
near:بصرف	3:11 6:-9
near:بطاق	3:-20 9:25 11:-13
near:بطان	4:19 10:-18
near:بطلق	2:-13 3:-16 4:-15 5:32 6:-10 7:-17 8:-12 9:-13 10:-18 11:-11
near:بعثه	3:-13 4:11 5:-17 6:17 7:-12
near:بعد	0:-10 1:-13 3:-22 5:-54 6:-40 7:9 8:14 9:-25 10:18
near:بعدم	4:-10 5:-21 7:-16 9:9 10:8 11:-14
near:بعضه	0:-10 1:-9 3:13 4:14 6:-14 7:-21 9:-19 10:-25 11:-10
near:بعلب	5:-15 6:17 7:-8
near:بعين	5:-22 6:28
near:بقاع	9:-12 11:12
near:بقتل	0:-9 4:-12 5:11 6:17 8:-11 10:-29
near:بقوا	3:-8 5:17 6:-17 9:13
near:بقوه	5:-9 6:14
near:بقي	1:-9 2:12 3:-27 5:-25 6:-37 7:15 11:-24
near:بقيه	0:17 1:-10 2:20 4:-49 5:-31 6:-41 8:-10 9:-16 10:34 11:-34
near:بلا	0:-27 1:10 2:-26 3:16 4:-13 6:17 8:-15 9:-40 10:-22 11:-30
near:بلاد	2:-34 3:-8 4:-14 5:-32 6:14 7:16 8:-16 10:-53
near:بلاغ	3:-17 4:-9 6:-28 7:34 10:-12 11:-14
near:بلح	2:-20 3:-8 4:-9 5:17 6:10 7:-12 8:-26
near:بلحظ	4:-9 10:15
near:بلد	3:21 5:-8 6:9 9:-13 10:-9 11:-23
near:بلدا	2:-12 3:-13 6:-18 7:-12 8:10 10:-11 11:26
near:بلده	0:-17 1:-8 2:-17 3:26 4:-14 5:-24 7:-22 8:-12 9:-33 10:-8 11:17
near:بلدي	0:-8 1:-10 3:-14 5:-23 6:38 7:-22 9:-9 11:12
near:بلغ	0:-13 2:-12 3:11 4:-16 6:-13 7:-21 9:-15 10:-15 11:10
near:بلغت	0:-30 3:20 4:-16 6:19 7:-14 9:-26 10:16
near:بلغم	5:11
near:بلوش	0:9 2:-20 4:-8 5:-10 6:-13 8:-12 10:12
near:بليغ	5:14 6:-8
near:بما	7:11
near:بمست	0:-11 3:-22 4:-15 5:34 6:-13 7:-28
near:بمشا	6:-18 7:18
near:بمقت	0:-25 4:-25 5:9 6:19 7:-27 10:-26
near:بمن	3:-8 5:13
near:بمنط	6:9
near:بنجا	3:16
near:بنسب	11:9
near:بنغل	0:8
near:بنفس	0:-10 2:-12 6:31
near:بنقل	6:8
near:بنير	6:8
near:بها	4:23 5:-32 7:-14
near:بهجو	5:10
near:بهم	0:-8 2:-9 3:8 4:-22 5:-15 6:-21 7:14 9:-10 10:-10 11:15
near:بواق	9:11
near:بوتي	3:12 6:11 7:-8 9:-12
near:بودا	5:-17 6:18 7:-8
near:بورو	3:-38 6:10 7:-20 9:41 11:-21
near:بوسا	2:-9 3:-10 4:-31 6:-31 10:26 11:-8
near:بوفا	3:-9 6:12
near:بولا	0:-21 2:-23 4:-21 5:-23 6:26 7:-12 8:-12 10:20
near:بولد	3:14 9:-19 11:10
near:بولو	5:-19 6:29 7:-10
near:بولي	0:11 3:11 10:-17 11:-8
near:بوني	3:-12 5:-13 6:31
near:بيان	0:-34 3:-19 4:-48 6:-9 7:-14 8:10 9:-40 10:30
near:بيت	0:-26 1:-15 2:-22 3:-26 4:18 5:-32 6:12 7:11 8:-13 9:-23 11:-22
near:بيتا	6:22
near:بير	2:-9 5:-8 6:27
near:بيلغ	5:23 6:-19
near:بين	0:26 1:50 2:-48 3:-36 4:-55 5:10 6:-24 7:-73 8:21 9:-25 10:-36
near:بينم	0:-9 2:-23 3:16 6:-26 7:10 8:-11 9:-29 10:-22 11:18
near:بينه	0:-41 2:-21 3:-23 4:-42 5:18 7:-46 9:11 10:9 11:-69
near:بيني	6:23
near:بيوت	0:-10 4:-9 5:-17 7:-10 8:-8 10:-17 11:14
near:تابع	0:-18 2:-24 4:-12 5:22 6:-20 7:-11 9:-13 10:-26 11:21
near:تاخر	0:-18 2:27 3:-11 4:-22 5:-13 7:-18 10:-10
near:تاري	5:-18 6:19
near:تاسع	4:-8 5:-21 6:26
near:تاكد	1:-23 6:32
near:تالي	0:-13 1:-12 2:-8 4:-26 5:10 6:22 7:-27 9:-10 10:-20 11:-20
near:تايل	0:-16 2:31 4:9 5:-11 6:-39 7:-18 8:-22 9:16 10:-19 11:-18
near:تباد	0:-12 2:-30 3:-9 4:-32 5:20 7:-10 8:39 10:-33
near:تبقي	2:18 3:-8 4:-10 6:-20 9:16 11:-14
near:تبلغ	3:-20 4:11 6:14 7:-13
near:تبين	2:-14 5:18 6:-14 7:14 8:-14 10:-13 11:-11
near:تتبا	2:-24 4:-18 6:12 10:-8
near:تتبع	3:21 9:-12
near:تتحد	0:-12 2:14 3:-13 5:-13 7:23 10:-9
near:تترا	5:17 6:-9
near:تتسع	6:-9 10:12
near:تتضم	6:12
near:تتوق	3:-17 7:-9 11:20
near:تجار	0:-14 2:-9 4:-14 5:-8 6:14 7:-13 10:11
near:تجاو	0:-14 1:-10 2:-9 3:24 4:-15 5:-13 8:-17 9:-12 10:-11
near:تجمع	0:-11 3:51 4:-8 6:-15 7:-14 8:-10 9:-23 11:-37
near:تحت	0:-28 1:-22 2:21 3:-19 4:-19 5:34 6:-10 8:-25 9:-21 10:-28 11:-11
near:تحتا	3:16 11:-11
near:تحتج	0:-21 2:-21 3:-9 4:26 5:-11 7:-20 8:-22 10:-27
near:تحدث	0:-17 1:-10 2:17 3:18 4:-18 5:-13 6:8 8:-13 9:-22 10:-22 11:-30
near:تحدي	0:-9 1:-10 2:-25 3:28 4:-21 5:-11 6:22 7:-18 8:-28 9:-14 10:-25 11:-15
near:تحري	0:-24 2:-49 3:-20 4:-42 5:-15 6:-25 7:22 8:-17 9:-8 10:47 11:-15
near:تحصي	0:15 1:17 4:-18 6:-17 11:-9
near:تحطم	6:25 7:-17
near:تحقق	0:19 3:11 4:13 5:-26 6:-17 7:-12 9:-9 10:-9 11:-9
near:تحقي	0:-11 2:14 4:-15 6:11 10:-9
near:تحمل	0:-16 4:-18 6:-19 8:24 10:-16
near:تحيي	5:-11 6:33 7:-17 9:-12 10:-14
near:تخشي	4:12
near:تداو	6:13
near:تدخل	3:-16 5:-12 7:-21 11:20
near:تدمي	1:14
near:تدير	5:10
near:تذكر	3:-9 7:10
near:تراج	5:-9 6:-13 7:26
near:تراك	5:-9 6:15
near:تراو	2:-8 4:-8 6:20
near:ترت	5:27 6:-18 7:-27
near:ترتف	5:-17 7:17
near:تردد	4:21 8:-21
near:ترفع	0:25 6:-21 10:-16
near:ترك	3:39 5:-9 6:-27 9:-17 11:-31
near:تركي	3:-24 4:-8 7:-17 11:8
near:ترنو	8:17
near:تري	3:-19 5:-8 6:29 7:-10
near:تزال	0:-21 2:-10 3:-15 4:30 5:-26 8:-16 10:-30 11:-21
near:تسبب	5:16 6:-10 7:-14 11:-8
near:تستض	3:13 4:-8 6:-8 9:8 11:-26
near:تستع	2:-19 3:-16 4:22 5:-9 6:-13 7:-16 11:10
near:تسته	5:11
near:تسجل	0:-11 1:23 6:-20 7:-9 9:11 10:-12 11:-27
near:تسجي	4:23 7:-11 8:-12
near:تسع	0:-8 2:-18 4:18 5:-19 6:24 7:-8 9:-15 10:-13 11:-12
near:تسعم	1:11 3:-13 4:-9 7:-11 9:-26 11:26
near:تسعه	1:-21 2:-13 3:-25 5:-22 6:23 7:-26 9:-51
near:تسعو	7:11 8:-16 10:-12
near:تسعي	0:-21 2:-19 3:-9 4:-11 5:19 6:15 7:-17 10:-14 11:10
near:تسلم	0:-16 1:-8 2:-60 3:-20 4:-34 5:-20 6:55 7:-17 10:-51 11:-28
near:تسلي	2:-41 4:-29 6:41 8:8 10:-43
near:تشاد	0:-19 1:-15 2:-21 3:-11 4:-16 5:-18 6:-46 7:-18 8:-14 9:42 10:20 11:-12
near:تشام	4:12
near:تشري	0:-21 2:-34 3:11 5:-28 6:9 7:-29 8:-9 11:-12
near:تشغي	5:-14 6:20
near:تشمل	2:-23 4:-26 5:-21 6:26 7:-19 8:35 10:-8 11:-10
near:تشير	6:-10 8:11
near:تشيل	0:23 4:-8 6:-14 7:-9
near:تصري	3:-20 5:-8 6:-9 7:10 10:-10 11:21
near:تصل	3:-12 11:20
near:تضاع	3:14 6:-11 11:-8
near:تضرر	3:-14 5:-12 6:28
near:تضم	3:10 6:-15 8:-8 9:-20 10:-8 11:21
near:تضيف	4:-15 5:21 11:-9
near:تطلب	0:-14 2:-12 4:18 8:-13 10:-8
near:تعام	5:24 6:-15 11:-8
near:تعد	0:-8 10:15
near:تعدا	0:-27 2:-19 4:16 6:26 10:-16
near:تعدي	2:-8 4:-12 6:-11 10:20
near:تعذي	0:-11 2:19 4:-20 5:16 6:-32 7:10 8:-26 10:-20
near:تعرض	6:10
near:تعرف	0:-24 1:-12 2:15 3:-23 4:-25 5:-47 6:43 7:-47 8:-21 9:-12 10:-26 11:-17
near:تعلن	0:-11 2:16 4:-13 6:21
near:تعلي	5:34 6:-31 7:-10
near:تعمل	4:13
near:تعود	0:-10 2:14 4:-15 5:-16 6:44 7:-19 8:-8 10:-34 11:-9
near:تغذي	6:16
near:تغطي	2:20 6:-20
near:تفتي	0:14 5:17 6:-24
near:تفجي	1:-13 6:12 7:-9
near:تفرج	2:-30 4:-17 6:24
near:تفيد	3:-33 4:14 6:-15 7:-9 10:-8 11:32
near:تقار	0:-13 4:21 5:-9 7:-9 10:-9
near:تقاط	1:-13 6:13 7:-8
near:تقتل	6:15
near:تقدر	0:-10 1:-12 4:17 5:-14 6:-12 7:13 8:-13 9:-10 10:-8 11:-11
near:تقدي	0:-32 1:-10 2:-19 3:-26 5:-17 8:-27 10:25
near:تقر	5:-10 6:31 7:-23
near:تقري	0:-15 1:-23 2:-21 3:30 4:-17 5:14 7:-15 9:-15 10:8 11:-27
near:تقل	3:-15 5:-9 6:16 11:11
near:تقول	0:-23 2:14 3:-11 4:-9 5:16 6:-31 7:20 8:-11 9:-34 10:-53
near:تقيم	3:15 9:-14
near:تكفي	3:11
near:تلام	0:26 2:-21 3:-17 4:-25 5:-9 6:28 7:-28 8:-21 11:-9
near:تلغر	2:-10 4:-19 8:25 10:-18
near:تلفز	6:9 11:10
near:تلقي	3:-9 5:31 6:-18 7:-18 10:-15 11:-12
near:تلك	0:10 3:-17 4:-10 6:-9 7:11 10:-8
near:تلمي	0:-20 2:-29 5:-14 6:26 7:10 8:-10 10:-34
near:تليه	5:-8 7:10
near:تمكن	2:-28 3:-22 4:-18 5:-13 7:-14 8:-8 9:-9 10:16 11:21
near:تموز	2:-17 3:-8 6:19 11:14
near:تموي	6:15 9:13 11:-12
near:تنص	0:-10 2:-23 4:22 6:-10 8:-40
near:تنظي	1:-8 2:-19 3:-19 5:-8 6:11 7:-15 8:-11 10:9 11:-11
near:تنفي	2:-12 6:8 8:21 10:-19
near:تنقل	0:-24 1:-14 3:-8 4:-18 5:13 6:10 7:-19 8:-11 10:-18 11:20
near:تهجر	3:12
near:تهجي	3:20 6:-10
near:تهم	6:15
near:توثق	0:-9 1:-8 2:28 6:-26 7:-15 8:-27 10:-8
near:توجه	3:14
near:توزع	6:8
near:توزي	6:-20 7:22
near:توفو	3:-10 6:28 7:-9
near:توفي	0:-24 1:-16 2:19 3:-24 4:-23 5:-53 6:56 7:-14 8:-33 9:-14 10:-21 11:-12
near:توقف	1:-8 2:-8 4:-20 5:-15 6:22 7:-14 10:13
near:توقي	3:8
near:تونس	1:-13 6:14 7:-10
near:تووي	3:21 11:-13
near:تيلا	0:10 4:-9
near:ثالث	0:-19 1:-9 2:-50 3:24 4:13 5:-28 6:11 7:-23 8:-28 9:-31 10:20 11:-14
near:ثامن	0:-15 1:-14 3:-18 4:-31 5:-22 6:-10 7:-20 8:34 9:15 10:-35 11:-18
near:ثانو	0:11 4:-23 6:-10
near:ثاني	0:-16 2:-21 4:-57 6:-15 8:-56 9:-10 10:27
near:ثري	5:-10 6:34 7:-23
near:ثقت	0:-15 2:8 4:-10 6:13
near:ثقيل	2:31 3:-10 4:-28 5:-25 7:-10 10:-9
near:ثلاث	0:-32 1:-30 2:-25 4:-27 6:16 7:-60 10:30 11:-47
near:ثلاج	5:-8 6:16
near:ثلثا	7:11
near:ثلثه	1:-15 3:12 5:16 6:11 7:-12 9:-21
near:ثمان	0:9 2:-66 3:-41 4:12 6:-17 7:-70 8:11 10:17 11:-34
near:ثمن	0:23 2:-17 4:-25 7:-8 8:-12
near:جاء	2:-9 3:12 5:-13 6:10 7:11 9:-13
near:جاءت	0:-10 4:-13 6:-11 8:-28 10:35
near:جارف	3:-14 5:-27 7:21
near:جاري	4:-12 5:-11 6:20 10:-9
near:جامع	2:16 3:13 4:9 5:-9 6:-14 7:-19 9:-15 10:-25 11:14
near:جان	3:-22 6:11 7:-14 8:-9 11:19
near:جانب	0:-20 2:-48 3:-14 5:-23 6:35 7:-21 11:-31
near:جبال	2:-12 6:-16 7:23
near:جبل	0:8 1:20 2:-19 3:17 5:17 6:-41 7:-27 8:-14 9:-10 10:-25 11:-19
near:جبهه	2:-9 4:18 6:-29 10:10
near:جثام	0:-14 2:-10 3:-12 4:-39 5:12 6:35 7:-21 10:-38
near:جثتي	4:-11 5:-10 6:-13 7:18
near:جثث	0:-30 1:-12 3:-16 4:-24 5:-21 6:35 7:-25 9:-10 11:-16
near:جثثه	0:19 4:-12 5:-12 7:-16 10:-14
near:جثما	2:-13 5:18 6:19 8:-24 10:-14 11:-9
near:جثه	0:10 1:-20 2:14 3:-26 4:-45 5:-34 6:-13 7:41 10:-49 11:-9
near:جدت	2:-13 6:20
near:جديد	3:10 5:-22 6:33 7:-13 11:-10
near:جراء	0:-9 3:-9 5:-10 6:-22 7:27 9:-9
near:جراح	1:-10 2:-14 3:-25 5:59 6:-29 7:-26 10:-8 11:-9
near:جرح	0:-25 1:15 3:-17 4:-24 5:33 6:-26 7:-33 8:-8
near:جرحت	0:-10 5:30 6:-24
near:جرحو	5:46 6:-40
near:جرحي	0:-24 1:24 2:-26 4:-26 5:48 6:-50 7:-52 8:-11 9:-17 10:-17 11:-18
near:جرف	6:17 7:-8
near:جروح	0:-11 2:-15 3:-15 4:-20 5:51 6:-40 7:-19 8:-15 10:-18
near:جري	1:-8 3:14 6:14 7:-9 8:9 9:-16 10:-15 11:-23
near:جريح	0:-47 1:46 2:-42 3:-39 6:-16 8:-24 9:-18 10:-26 11:-23
near:جزاي	1:27 2:-13 3:-18 4:21 5:-9 6:-21 8:-13 10:-23 11:-22
near:جزير	1:12 3:9 5:-27 6:10 7:-14 11:-18
near:جفاف	3:28 6:-20 9:-8
near:جلال	0:-9 5:32 6:-36
near:جلهم	3:-8 5:9 6:8 11:-8
near:جماع	0:-51 1:-10 3:-17 4:25 5:-24 6:-12 7:-31 8:19 9:-11 10:-17 11:-15
near:جمعت	3:-15 5:-20 6:22
near:جمعه	0:-41 1:-21 2:-34 3:16 4:-12 5:-17 6:11 9:-8 11:-32
near:جمعي	0:24 1:-14 2:-23 3:-11 4:-47 5:-28 6:-12 7:35 8:-11 9:-12 10:-26 11:-19
near:جمله	3:11 11:-10
near:جمهو	5:14 6:-12 7:-8 9:-9 11:8
near:جميع	1:-13 3:-21 6:17 7:-29 8:-28 9:-8 10:-11
near:جناي	5:-15 6:19
near:جندي	0:14 1:-11 3:-21 4:39 6:-53 7:-31 9:-8 10:-46 11:-10
near:جنسي	0:-18 2:-22 3:-19 4:-20 6:-13 8:-20 9:15 10:39 11:-12
near:جنوب	0:-13 2:-23 3:-8 4:18 5:-24 7:-20 8:-11 9:17 10:-12
near:جنود	0:-17 4:-44 5:9 7:-19
near:جنين	3:23 6:8 9:-20 11:-11
near:جنيه	7:10
near:جهاز	4:-15 5:14 6:9 7:-12
near:جهته	0:-19 1:-11 2:-9 3:26 4:-18 5:14 6:-26 7:-16 8:-16 9:-16 10:-9 11:10
near:جهه	2:-10 4:-9 5:-9 7:-20 10:14
near:جوا	0:-9 3:16 5:26 6:-30 9:-12 11:-19
near:جوار	3:-25 6:-14 9:23
near:جود	4:29 7:-10 8:-22
near:جوع	2:29 6:-28
near:جوعا	3:-21 5:-10 6:35
near:جوله	2:-12 3:-8 5:-11 6:29 7:-27 8:22 10:-8
near:جويه	0:-22 2:-10 3:-17 4:-22 6:-13 7:-8 8:19 10:-26 11:24
near:جيبو	6:14
near:جيده	0:-8 4:20 5:11 6:-16 7:-11 10:-25
near:جيرا	0:-14 3:-17 4:-12 5:-9 6:37 7:-14 8:-8 10:-10 11:-10
near:جيش	0:-15 4:-12 6:24 7:-60 8:-24 9:-26 11:-27
near:حاجز	2:-23 4:-15 7:14 8:-23
near:حاد	5:16
near:حادث	1:-9 2:-24 4:-30 5:25 6:20 7:-19
near:حادي	0:-11 3:-13 4:-8 5:-9 6:28 7:-15
near:حارس	0:8 5:15 6:-24 10:-10
near:حافل	0:-12 1:-24 2:-31 3:-39 4:-52 5:13 6:-10 8:17 9:-30 10:17 11:9
near:حاكم	0:-11 1:-13 3:24 4:-12 6:-10 8:-9 9:18 10:-8 11:-26
near:حال	4:-9 5:35 6:-23 7:-10
near:حالا	3:25 5:-8 6:-24 9:-18 10:-17 11:-8
near:حالت	4:-18 5:45 6:-31 7:-9 10:-10
near:حاله	0:20 1:-28 2:-12 3:-30 4:-19 5:41 6:-34 7:16 8:-19 9:-14 10:-13 11:-18
near:حالي	0:-8 1:14 4:-12 5:-16 6:-23 7:-11 8:9 9:14 11:-18
near:حامل	0:-18 2:-11 3:-11 4:-8 5:17 6:19 7:-17 9:-12 10:-21
near:حاول	0:22 2:-28 5:-18 7:-26 10:-8
near:حاوي	3:20 7:-9
near:حتفه	0:-17 1:21 3:-26 4:-23 5:-14 6:23 7:-9 10:-11 11:-17
near:حتي	0:20 1:-43 2:16 4:-56 5:-29 6:-20 7:27 8:-19 9:-27
near:حدات	6:8
near:حده	0:-36 1:14 2:-21 4:8 5:-58 6:35 7:-64 8:-20 9:-9 10:-31
near:حدها	0:18 1:-26 2:-20 3:-9 4:-46 5:-11 6:37 7:-26 8:-13 9:-20 10:-28 11:-14
near:حدود	0:-31 1:-32 2:-30 4:-27 6:-18 7:-36 8:-18 9:29 10:-25 11:29
near:حديث	0:-21 2:13 4:16 7:-10 8:-15 10:-11
near:حديد	5:18 6:-8
near:حذر	4:-8 5:-10 6:25 9:-16 11:-16
near:حرب	0:-63 1:-17 3:-34 4:18 5:-31 9:-25 11:-34
near:حرجه	0:-13 1:-13 2:-12 3:-29 4:-27 5:35 6:-53 7:24 10:-15
near:حررت	0:-39 1:-14 2:-27 4:-35 5:-14 6:-39 7:-16 8:-14 10:57 11:-11
near:حرس	6:12 10:-10
near:حرقا	2:-8 6:24
near:حركه	1:12 2:22 3:-9 4:10 5:-19 6:-27 7:-23 8:21 10:-34
near:حريق	1:-11 3:-9 5:32 6:-22 7:-10
near:حزب	4:-8 5:-8 6:30
near:حزير	0:-12 1:-9 2:11 3:16 4:-32 5:-13 6:19 7:-11 8:-16 9:-10 10:-9 11:-12
near:حساب	6:10
near:حسب	1:23 2:-37 3:-41 5:11 6:-18 7:-26 8:-29 9:-19
near:حسبم	0:-16 2:-17 3:-14 4:-26 5:-19 6:47 7:-33 10:-16 11:-11
near:حسن	4:-22 5:-8 6:20 7:-8 10:16
near:حسين	3:-13 5:-8 9:14 11:-8
near:حصبه	3:-18 6:20
near:حصيل	0:-32 1:8 2:-31 3:-12 4:-38 5:-27 6:52 7:-69 8:-27 9:-24
near:حضور	6:-21 7:21
near:حقل	0:23 2:-17 4:-25 7:-8 8:-12
near:حقوق	1:-13 2:-14 3:-20 5:-17 6:8 7:18 8:-18 9:-10 10:-14 11:-13
near:حقول	2:-9 3:32 5:-10 6:-30 7:-11 9:-8 10:-8 11:8
near:حقيق	0:-9 1:28 3:-15 5:-8 6:-11 7:-10
near:حكوم	1:-29 2:-41 3:-35 4:-69 5:-21 6:45 7:-26 8:40 9:-15 10:-34
near:حلب	0:18 2:-10 3:10 4:-10 5:8 6:-23 7:-11 9:-33 10:-16
near:حلبج	3:18 6:-13
near:حلفا	4:-18 5:-8 6:36
near:حماس	0:-9 4:-29 6:-29 7:-12 8:-12 10:23
near:حماي	0:-17 5:8 6:-23 7:19 9:-12 10:12 11:-14
near:حمري	0:17 4:-8 6:-11
near:حمص	3:-16 5:-16 8:-10 9:-15 11:24
near:حمض	3:-13 5:-22 6:34 7:-11
near:حواد	0:-14 3:-23 5:-9 6:24 7:-16
near:حوال	1:-8 2:-10 3:-17 6:9 7:-16 8:-14 9:24 11:-21
near:حوثي	2:-25 4:26 6:-9 8:-13 10:-18
near:حول	3:13 5:-25 6:15 9:-8 11:-13
near:حياه	0:-24 1:-9 2:11 3:-17 4:-31 5:-33 6:34 7:-30 8:-12 9:-10 10:27 11:-9
near:حيث	0:-27 2:-35 3:8 4:-25 5:24 6:-10 7:14 8:-23 9:-12 10:-38 11:-15
near:حين	0:-32 1:-20 3:10 4:-10 5:-32 6:26 8:14 9:-37 10:-26
near:خارج	0:-22 1:-12 2:-32 3:-28 4:-34 5:-29 6:-18 8:18 9:46 11:-25
near:خارك	5:-20 6:26
near:خاطف	0:15 2:-37 4:14 5:-14 6:-17 7:-29 8:-19 11:-11
near:خامس	0:-14 1:-10 2:-13 4:-23 5:36 6:-27 7:8 10:9 11:-23
near:خان	2:-33 3:15 4:-19 6:16 7:-12 10:20 11:-11
near:خبر	2:13 3:-15 4:-20 5:-16 6:-19 7:33 10:-17
near:خبرا	1:-8 2:-9 3:-8 5:-23 6:18 7:8 10:-12
near:خدما	3:24 6:-9 9:-15 11:-18
near:خرج	0:-13 1:-18 3:18 4:-38 5:14 6:-47 7:-19 9:-23 10:36 11:-19
near:خرجو	0:-26 1:-8 2:-8 3:23 5:55 6:-46 7:-34 8:25 9:-12 10:-31 11:-23
near:خرطو	3:-9 9:-19 11:27
near:خروج	3:-21 5:-12 6:27 9:16
near:خريف	0:-23 4:-25 8:-17 10:29 11:-14
near:خساي	2:-11 5:14 7:-10
near:خسر	4:16 5:-10 10:-17
near:خسرت	5:-14 6:23 7:-8
near:خسرن	5:-20 6:27
near:خضع	1:-10 3:-15 4:-9 5:38 7:-12 10:-9 11:-8
near:خطا	6:18 8:-10 10:-11
near:خطر	5:26 6:-25
near:خطره	0:-12 2:-8 4:-10 5:44 6:-36 7:-17
near:خطف	0:62 1:-11 3:-9 4:-75 5:-8 6:-27 7:-35 8:-25 9:-17 10:-56 11:-20
near:خطفت	0:37 2:-14 4:-20 5:-12 6:-24 7:-26 10:-12
near:خطفن	2:-9 4:-11 6:-10 10:9
near:خطفه	0:-37 3:-17 5:-9 6:-21 8:-8 10:41 11:-12
near:خطفو	0:27 2:-69 3:-16 5:-17 7:-36 8:-28 9:-27 10:-8 11:-17
near:خطه	3:27 6:-8 7:-8 9:-17 10:-8 11:-23
near:خطور	6:9
near:خطير	5:34 6:-29
near:خفر	6:18 7:-8
near:خفض	6:12
near:خلال	0:-15 3:17 4:-29 7:-26 8:-17 10:-32 11:-22
near:خلف	0:-9 2:-16 4:-29 5:9 6:30 7:-14
near:خلفت	3:-8 5:20 6:-19 7:13
near:خمس	0:-31 1:-9 2:-23 5:-8 6:31 7:-14 9:-18 10:9
near:خمسم	1:18 3:32 6:-35 9:-20 11:-10
near:خمسه	0:-13 1:-30 2:-23 3:-54 4:13 6:11 7:-8 8:-18 11:-26
near:خمسو	0:23 1:14 3:-34 4:-17 5:-18 6:-14 7:-33 8:22 9:-8 10:-26 11:14
near:خمسي	0:-17 1:-8 2:-9 3:-15 4:-25 5:-17 6:38 7:9 8:-14 10:-9 11:-10
near:خميس	1:-17 2:-24 3:-29 4:-35 7:-20 8:-22 9:-11 10:25 11:23
near:خوفا	3:-9 4:24 5:-9 6:-25 7:-13
near:خيام	3:38 4:-9 5:-20 6:-26 7:-27 9:-31 10:-21
near:خيبر	3:-11 6:17
near:خيمه	2:-14 5:-13 6:27 9:11
near:داخل	0:18 2:-23 3:-12 4:-51 5:-32 6:22 7:8 8:-46 9:-40
near:دار	5:16 6:-14
near:دارف	2:-12 3:-17 6:14 7:-8 11:11
near:داعش	0:13 2:-9 4:-8 10:-10
near:دامت	3:-13 6:16
near:داهم	1:-10 6:-20 10:23
near:داير	3:-30 5:12 7:-13 9:-12 11:21
near:دباب	1:14 5:9 6:-22
near:دبلو	0:-13 3:-17 4:-17 5:-14 7:-11 10:17
near:دخل	0:-10 2:-14 3:-36 4:22 5:-9 6:-20 9:34 10:-11 11:-16
near:دخول	3:11 6:-8
near:دراج	0:-10 2:-16 4:-11 5:-11 6:16 7:-18 10:-12 11:12
near:درجا	5:25 6:-22 7:-11
near:درجه	6:9
near:درك	4:12 6:-8
near:درما	3:11 5:-12 6:-11 7:-10 8:-8 9:-16 11:10
near:دروز	0:-12 4:17 5:-12 7:-15
near:دعم	1:-8 2:-10 3:-13 4:22 5:-20 6:10 7:-22 8:-13 9:-9 10:-13 11:-11
near:دفاع	0:-38 1:-24 2:-48 3:-23 5:-17 6:17 7:-9 8:32 9:-20 10:-11 11:-36
near:دفع	0:-15 3:9 4:-16 6:15
near:دفعت	0:-19 2:-26 3:21 5:-17 6:14 7:-11 9:-9
near:دفعه	0:15 1:-18 2:-35 3:-35 5:-21 7:-25 8:-11 9:-26 11:19
near:دفن	2:-10 3:-14 5:-20 6:44 7:-21
near:دفنا	0:-25 1:-10 2:-24 3:-16 4:-23 5:-34 6:28 7:17 10:-17 11:-9
near:دفنت	2:-13 3:-9 4:-17 5:-9 6:41 7:-9
near:دفنو	0:-13 1:-17 2:12 3:-24 4:-34 5:-12 6:22 8:-8 9:-8 10:-17 11:-10
near:دقيق	5:22 6:-9 7:-15
near:دلنج	2:-10 3:27 4:-14 5:-15 7:-22 9:-33 10:14 11:-11
near:دمرت	5:-18 6:19
near:دمرن	1:10 6:-8
near:دمشق	2:-8 3:-12 6:-8 9:-20 11:28
near:دهوك	0:8 4:-12 6:-17 7:-11 8:-10 10:8
near:دوري	4:-8 5:-12 6:10 9:-10 10:8
near:دول	3:-26 4:15 6:-29 7:-11 9:23
near:دولا	0:9 2:-14 5:-25 6:-33 8:-17 9:-10 10:28 11:11
near:دولي	1:27 2:-15 3:38 4:-44 5:-32 6:-55 7:-15 8:8 9:-41 11:8
near:دومي	3:-12 7:-8 11:24
near:دون	0:-23 1:-14 2:20 3:-8 4:-40 5:10 6:-19 7:-27 8:-14 9:20 10:-18
near:ديار	3:-32 6:-14 7:-13 9:-10 10:13 11:18
near:دير	0:19 2:-21 3:16 4:-16 5:17 6:-20 7:-22 8:-26 11:-14
near:ديسم	0:-12 1:-20 2:-10 3:-39 4:-18 5:-14 6:-28 7:34 8:-17 9:12 11:8
near:ديفو	3:-15 4:-8 6:-23 9:20 10:26 11:-13
near:ديل	6:10
near:ديلغ	3:9
near:دينا	0:-9 2:-16 4:18 5:-16 6:-27 7:17
near:ذات	2:22 6:-18 10:-10
near:ذاته	0:-26 1:-14 2:-17 3:-17 4:-35 5:10 6:19 7:-36 9:-17 10:16
near:ذخاي	6:28 9:-15 11:-28
near:ذخير	5:28 6:-23
near:ذراع	0:-10 5:33 6:-11 7:-27
near:ذروه	0:10 3:40 4:-13 5:-11 6:-34 7:-17 9:-36 11:-17
near:ذكر	0:-30 1:25 2:-32 3:-21 5:-34 8:-24 10:-13
near:ذكرت	3:12 4:-8 7:-14 10:-8 11:12
near:ذكره	6:13 8:-11
near:ذلك	0:-21 1:-27 2:-26 3:-19 4:19 5:-27 6:19 7:9 8:-24 10:-54 11:-20
near:ذهب	0:15 2:-11 3:-9 4:-24 5:-19 6:26 7:-18 10:-11 11:-9
near:ذوي	2:-18 4:-18 6:-18 8:35 10:-25
near:ذويه	0:-21 2:-19 3:-28 8:-8 9:-29 10:42 11:-26
near:ذين	1:-32 2:-27 3:17 4:9 5:-24 6:-16 7:-10 8:-13 9:-14 10:9
near:راءه	4:-26 6:28
near:رابط	2:12 6:-13 7:10 8:-17 10:-32
near:رابع	0:-18 1:-8 2:-40 3:-20 4:9 5:-26 6:38 7:-28 8:-15 11:-12
near:راح	5:-16 6:24
near:راس	4:-9 5:-13 6:24 7:-28 9:10 11:-29
near:راكب	4:-11 5:-14 6:23 7:-23
near:رام	8:19 10:-19
near:راي	3:-8 6:10
near:رايت	0:-14 2:-20 4:-11 5:-11 6:39 7:-10 10:-12
near:رايد	0:-9 2:-31 4:36 5:-20 6:-12 7:-11 10:-20
near:رباط	5:29 6:-23 7:-27
near:ربع	0:-20 1:-8 2:-8 3:-17 4:-24 5:-14 6:21 7:-16 8:-17 9:-14 10:-13 11:22
near:ربيع	0:-11 2:-10 3:19 4:-26 6:-25 7:-9 8:21 9:-14 11:-24
near:رتل	5:-21 6:22
near:رجال	0:14 1:-8 2:-26 3:-31 4:-20 6:19 7:-47 8:-10 11:-11
near:رجع	0:-11 2:-15 3:-34 4:-17 5:-11 6:-18 7:-16 8:-17 9:-21 10:21 11:39
near:رجعو	0:15 1:-8 2:-9 3:-14 5:-16 6:-22 7:-11 8:-26 10:15 11:11
near:رجل	6:18
near:رجلا	2:11 3:-14 4:8 5:-19 7:-18 10:-20
near:رجلي	0:-16 2:-13 6:25
near:رحل	6:-11 7:-8 9:-9 11:18
near:رحله	6:-14 7:10 9:-9 10:-9 11:19
near:رحلو	0:-10 3:23 6:-14 7:-10 9:-16
near:رحيل	3:16 11:-9
near:ردت	5:26 6:-25
near:رسمي	0:-10 10:-9 11:-15
near:رشيد	1:-8 4:-18 5:-11 6:11 7:8
near:رصاص	0:-18 2:16 3:-14 4:-11 5:40 6:-16 7:-27 10:-20
near:رصد	3:9
near:رصدت	9:-9 11:17
near:رضيع	0:-19 2:-10 4:-16 5:16 10:-21
near:رعاه	6:15
near:رعاي	0:-20 3:-12 4:-22 5:13 6:-18 7:-12 8:-14 10:22 11:10
near:رغم	6:11
near:رفات	0:-18 2:48 3:-10 4:-36 5:-24 7:-17 8:-17 10:-40 11:-20
near:رفاق	0:-33 1:-11 2:10 3:-39 4:-34 5:15 6:-32 7:29 8:-20 9:-14 11:-13
near:رفضت	2:26 6:-25
near:رفع	6:-10 7:16
near:رفعت	0:-8 2:-8 3:-9 5:-46 6:55
near:رفيق	0:-25 4:-17 6:-10 10:34
near:رقم	0:50 1:14 2:-42 3:-47 4:-63 5:-37 6:10 7:-30 8:-35 9:-28 10:-40
near:رقمي	5:-8 6:8 7:8
near:ركاب	0:-17 1:-13 2:-11 3:-12 4:-18 6:-17 7:30 10:17 11:9
near:ركام	6:9
near:رهاي	0:9 2:15 3:-12 4:-9 5:-15 6:-26 7:-19 8:-15 11:-15
near:رهين	0:-34 2:-23 4:16 6:29 7:-14 8:8 10:-39
near:روان	9:23 11:-14
near:روس	0:-11 2:-10 3:-11 4:-25 5:-25 6:44 7:-19 8:-22 10:-18 11:-8
near:روسي	0:-24 1:-12 2:-10 3:-26 4:21 6:-15 7:-29 9:-17 11:-33
near:روما	4:8
near:روهي	9:8
near:روي	0:-15 4:-12 5:-10 6:30 7:-11 10:-10
near:رويت	0:9 6:8
near:رياح	3:8
near:رياس	0:-14 2:-18 3:-11 4:17 5:-12 6:-16 7:-19
near:رياض	3:11 6:-8
near:ريف	0:11 2:-11 3:-9 4:-10 6:-17 7:-9 8:-8 9:-11 10:-12 11:22
near:رييس	0:-32 1:-15 2:-24 3:14 4:21 5:-30 6:12 7:-35 8:-15 9:-15 10:20 11:-26
near:زابو	5:-10 6:16
near:زارت	0:-10 5:-10 6:23 7:-8
near:زاره	0:-20 2:-18 3:-17 5:23 6:-13 7:-28 8:13 9:-19 10:-35 11:-8
near:زاعم	1:14 7:-8
near:زال	0:-22 1:-17 2:14 3:38 4:39 6:-34 8:-18 9:-25 10:-46 11:-51
near:زالت	2:18 5:-11 6:-39 7:23
near:زالو	0:-49 1:-22 2:-17 3:-10 4:30 6:9 7:20 8:-43 9:-13 10:-46 11:-34
near:زامف	0:28 2:-10 4:-24 6:-9 8:-9 10:-24
near:زراع	4:13
near:زعتر	3:-13 9:15 11:-11
near:زعمت	1:14 2:8 4:10 5:-15 6:-22 7:-13 10:-16
near:زلزا	3:10 4:-8 6:29 7:-15 9:-17 11:-15
near:زلنا	3:-8 5:-21 6:-15 7:30 10:-12
near:زمزم	1:-10 3:-17 4:-8 6:20 7:-12 11:-8
near:زملا	0:10 1:-9 2:-34 3:-23 4:16 5:19 6:-14 7:-35 8:-19 9:-12 10:-9 11:-14
near:زميل	0:-13 4:-8 5:14
near:زهاء	9:9
near:زوبي	1:-9 5:9
near:زوج	5:13 6:-11
near:زوجت	6:16
near:زوجه	0:10 4:-10 5:-8 6:23 10:-10
near:زور	5:12
near:زيتو	6:13 7:-11
near:زير	0:-12 2:-20 3:-9 4:-33 6:19 8:-20 9:-8 10:14 11:-12
near:زيلي	2:-8 4:-16 10:11
near:سابع	0:22 2:-9 3:-13 4:-23 6:-16 8:-20 11:-9
near:سابق	0:28 1:-39 2:-39 4:17 6:24 7:-26 8:-20 9:-23 10:-25 11:-45
near:ساحل	2:-8 3:10 4:-22 5:-12 7:-14 8:-9 9:8 10:-16 11:-9
near:سادس	2:-11 3:-10 5:-8 6:19 11:14
near:ساعا	0:15 2:-40 3:16 7:-24 8:-8 9:-12 10:18 11:-23
near:ساعه	0:-13 1:-18 2:-10 3:-21 4:-22 6:34 7:-10 8:-17 9:-15 10:-16
near:ساغا	3:14 11:-8
near:ساق	3:-13 4:-12 5:35 6:-35 7:-19
near:ساقه	5:31 6:-22 7:-25
near:ساقو	0:24 2:-40 4:-19 5:-10 7:-8 10:-10
near:ساكن	3:20 6:-14 11:-8
near:سامي	6:-12 9:-11 11:20
near:سانا	5:8
near:سانت	0:-21 4:-10 7:20 10:-10
near:سايق	0:8 2:-23 3:-11 4:-39 5:-8 7:32 8:-8 10:-34
near:سباح	5:-8 6:15
near:سبت	0:-14 1:-8 2:-9 3:-14 4:-12 5:-8 7:-10 9:-23 10:20 11:34
near:سبتم	0:36 1:-26 2:-21 3:-24 4:-36 5:-20 6:-39 7:-24 8:-35 9:21
near:سبع	2:-8 3:10 4:-17 5:26 9:-8
near:سبعم	2:-11 4:-18 8:43 10:-45
near:سبعه	0:-22 1:-9 3:-16 4:-51 5:-13 6:32 7:-43 8:21 9:-17 10:-26 11:-15
near:سبعي	2:-12 3:-10 5:19 6:-25 7:8 9:-8 10:-18 11:13
near:سبقه	1:17 3:-10 5:10 6:-20 10:-10
near:سبيل	4:-32 5:-13 6:-35 7:-25 8:-14 10:26 11:-8
near:سبين	3:14 5:-9 9:-19 11:10
near:سته	0:14 1:9 2:-30 3:11 5:-22 7:-8 8:-30 9:-30 11:-33
near:ستون	2:-11 6:20 8:11 10:-11
near:ستين	0:-12 2:-22 3:-20 4:8 5:-18 6:-36 7:19 9:-8 10:16 11:-16
near:سجل	0:27 1:10 2:-12 3:-22 4:-38 5:-21 6:-41 7:14 8:-10 10:-25 11:-12
near:سجلا	1:19 2:-11 3:-25 5:-24 7:9 9:-9 11:-9
near:سجلت	0:32 1:-26 3:-28 4:-9 5:-18 6:-11 8:-22 9:-23 10:-14 11:-16
near:سجلن	9:20 11:-17
near:سجن	2:-21 5:-11 6:30 7:-17
near:سجنا	2:15 4:11 6:-10 8:-15 10:-16
near:سجون	0:-12 2:8 3:-9 4:22 5:-10 7:-18 10:-59
near:سراح	0:-31 2:-29 4:-35 5:-11 6:-21 7:-13 8:-24 10:51 11:-10
near:سرعه	3:8
near:سريع	0:12 3:-11 4:26 5:-9 6:-33 7:-15 8:-11 10:-15
near:سعد	6:8
near:سعود	0:-11 2:-12 3:-8 4:-22 5:-48 6:44 8:38 10:-44
near:سفار	0:-14 3:-8 4:18 6:-19 8:-16 10:-16 11:19
near:سفح	3:16
near:سفين	3:-8 4:10 5:14 6:-21 7:-8 10:-12 11:-9
near:سقط	0:-13 2:-20 3:-14 4:-10 6:27 7:-19 8:-11 10:-9
near:سقطت	3:15 6:-27 7:16
near:سقطو	0:-13 1:10 3:-8 4:-30 5:-42 7:32 10:-18
near:سقف	1:-10 3:-22 6:30 7:-23
near:سقوط	0:-14 1:10 2:-12 5:18 6:-37 7:-19 11:18
near:سكان	0:-35 1:-21 2:-37 3:58 5:-43 6:-38 7:-12 9:-27 10:17 11:-46
near:سكني	5:-8 6:32 7:-23
near:سلاح	5:-8 6:15
near:سلام	0:-19 2:-8 4:-10 6:24 8:-11 10:-10
near:سلسل	8:-22 10:23
near:سلطا	0:-16 1:-9 2:-12 3:-22 5:-18 6:16 8:-14 9:14 10:9 11:13
near:سلم	2:17 4:-9 6:9 10:-13
near:سلمت	0:-18 2:-16 5:-12 6:28 7:-12 8:-29 9:-12 11:-11
near:سلمن	0:-13 2:38 4:-23 5:-12 6:-10 7:-10 8:-8 10:-33
near:سليم	1:-11 2:-9 3:-24 4:-9 5:-31 6:42 7:-21 9:15 11:-15
near:سمح	5:20 6:-11
near:سنجا	2:-13 3:-23 4:-8 10:-17 11:23
near:سند	6:9
near:سنغا	1:22 2:-28 3:-19 4:-21 5:-11 6:-11 7:-11 8:-10 10:17 11:-18
near:سنه	0:10 1:-10 2:-18 3:-16 4:-16 5:-32 8:9 10:-19 11:8
near:سنوا	1:-10 2:-11 3:-28 7:-15 8:-11 10:-18 11:8
near:سنوي	3:-8 6:22
near:سوء	6:16
near:سواح	1:-14 3:19 5:-9 6:27 7:-17 9:-12 11:-19
near:سوتل	3:19 6:-9
near:سودا	0:-20 1:-18 2:-16 3:-32 4:-27 5:-43 6:31 7:12 8:31 9:42 10:-40 11:-29
near:سوري	0:-34 2:-9 6:8 7:-17 8:-9 9:-8 10:19 11:8
near:سوق	3:21 6:-31 7:-10 10:8 11:-8
near:سوكو	2:-9 3:21 4:-16 5:-14 6:-17 7:-8 8:-9
near:سومط	1:-10 3:16 4:-8 5:-24 6:8 7:-9
near:سوها	5:18 6:-12
near:سوي	0:-11 2:-17 4:-38 5:-25 6:-14 7:-12 8:-22 9:-21 10:30 11:12
near:سويد	6:15 10:8
near:سويس	2:16 5:-14
near:سياح	5:-19 6:26
near:سيار	0:12 1:-11 2:-22 3:-33 4:-42 5:-9 6:44 7:-33 8:-17 9:-15 10:-24 11:-20
near:سياس	4:-9 8:-9 10:9
near:سياق	5:26 6:-26
near:سيبو	5:-9 6:8
near:سيدت	5:9 6:-24 7:17
near:سيده	3:-13 5:20 7:-16 8:-13 10:12
near:سير	2:26 6:-21
near:سيرا	3:33 4:-9 6:-11 7:-10 9:-11 10:13 11:-24
near:سيطر	2:-10 5:-10 7:13
near:سيطل	0:-10 2:-18 10:15
near:سيف	0:19 4:-8 6:-19
near:سيقا	3:-13 4:-8 5:28 6:-28 7:-15 8:-11 10:-13 11:-10
near:سيل	5:-12 6:23 7:-14
near:سينا	1:-8 3:-21 5:8 6:17 7:-17
near:سيول	1:-8 2:-11 3:-16 4:-8 5:-28 6:17 7:13
near:شاحن	0:32 1:-9 2:-42 3:-21 4:-35 5:9 6:-44 7:22 8:-11 9:-18 10:9
near:شارع	0:-8 3:-18 5:-10 6:26 7:-19
near:شارك	2:-14 4:-12 5:-17 7:-9 8:29 10:-21
near:شاطي	6:12
near:شباب	0:-24 1:-18 3:33 4:28 5:-22 6:-33 7:-17 11:-8
near:شباط	3:10 6:23 9:-15 11:-8
near:شبكه	0:11 1:-8 5:-25 6:18 8:-12 9:-14 10:-8 11:-16
near:شبه	6:10
near:شتاء	1:-11 2:17 3:-12 6:8 7:-22 8:-8 9:-12
near:شجاع	2:14 4:-9 7:-9
near:شخص	1:-14 2:-17 3:-26 4:-28 5:18 6:8 7:-29 8:-16 9:13 10:-23 11:19
near:شخصا	0:-36 1:-37 3:13 4:-17 5:21 6:-13 8:-40 9:-36 11:-10
near:شخصي	5:13 6:18 7:-23
near:شرد	0:-10 3:35 4:-14 6:-18 9:-13
near:شردت	3:17 5:-11 6:8 9:-35 11:-11
near:شرطه	0:17 1:-14 3:-34 4:-14 5:-26 7:10 8:-11 9:-11 10:-11 11:-15
near:شرطي	0:-16 4:8 5:10 7:-9
near:شرعي	2:-15 3:-8 5:-11 6:37 7:-9
near:شرق	0:-13 1:15 2:-15 3:17 4:20 6:-26 7:-19 8:-8 9:-11 10:-9
near:شرقي	0:-30 2:-16 3:-16 4:13 7:-21 9:16 10:14 11:-13
near:شركا	0:9 5:-12 9:-12 10:-8 11:18
near:شركه	2:-13 4:30 6:-12 7:-15 10:-29
near:شعب	3:-12 11:13
near:شقق	3:14 6:8
near:شقيق	2:-8 3:-8 6:19 7:-13
near:شمال	0:30 1:-12 7:-21 8:-12 9:-24 10:-31
near:شمس	3:24 9:-19 11:-9
near:شملت	8:17
near:شهاد	5:9
near:شهد	6:11
near:شهدا	0:-9 1:-9 2:-17 3:-22 4:-12 5:17 6:14 7:-22
near:شهدت	3:-11 5:-11 7:13
near:شهر	1:27 3:-11 4:-33 5:-48 6:-25 7:-50 8:-42 10:26 11:-23
near:شهرا	0:-15 1:-12 2:13 3:-14 4:-16 5:-9 6:-36 9:28 11:-13
near:شهره	2:-12 5:17 6:9
near:شهري	0:20 2:-13 3:-20 4:-19 7:-21 8:-8 10:-21 11:15
near:شهود	5:-8 6:12
near:شهيد	0:-8 1:25 3:-15 5:15 6:-22 7:-17 11:-9
near:شوون	2:30 4:-30 6:-21 10:-25
near:شيبو	4:-12 7:8 10:-12
near:شيخ	3:-17 4:-16 5:-11 6:-20 7:37 9:-11 10:-16 11:-24
near:شيوخ	0:18 4:-23 5:-17 6:-16 10:16
near:شييا	4:11 6:-23 10:-9
near:صاحب	7:14
near:صادر	7:8
near:صارو	5:17 6:-13
near:صباح	1:-23 2:8 3:-31 4:-32 5:-21 6:-12 7:33 8:-28 9:-30 10:12
near:صحاف	3:-11 5:-8 6:8 9:14 11:-8
near:صحرا	1:21 3:-19 4:15 6:-23 7:-14 11:-18
near:صحفي	2:-10 3:20 4:12 5:11 6:-30 10:-10
near:صحه	0:-18 1:-23 2:-31 3:-35 4:19 5:20 6:31 7:-13 8:-35 9:-13 10:-23 11:-16
near:صحيا	6:9
near:صحيف	2:11 4:-12 6:-11 7:13
near:صحيه	5:-27 6:29 7:-9
near:صحيي	0:52 4:-12 5:-38 6:-44 7:-8
near:صدر	5:8
near:صدمه	6:18
near:صرح	5:-8 6:15
near:صرنا	0:-12 3:-23 4:27 5:-8 6:-25 7:-8 9:22 10:-19 11:-22
near:صغير	0:16 2:15 6:-22 7:-8 10:-8
near:صفاق	1:-13 6:15 7:-11
near:صفحه	0:11 4:-8
near:صفر	3:-16 6:25
near:صفقه	4:-13 8:10
near:صفوف	0:-9 4:-12 6:31 7:-12 10:-17
near:صلا	0:17 2:-9 3:-11 4:-32 6:-19 8:-15 10:10
near:صلت	3:-12 5:-13 6:12 11:13
near:صلوا	0:15 1:-9 2:-9 3:-11 4:-8 5:34 6:-47 7:-29 8:-10 9:23 10:-12 11:-30
near:صليب	0:-22 1:-10 2:8 3:-11 4:-21 8:20 10:10 11:-15
near:صناع	5:9 6:-8
near:صنعا	0:-12 2:-14 6:16 7:-9 10:-24
near:صنف	5:-8 6:14
near:صهار	0:-9 6:8
near:صهري	0:-24 4:-10 6:24 10:-12
near:صور	5:-14 6:17
near:صورا	4:24 5:-29 7:-15
near:صول	2:12 5:9 6:-17 7:-13 9:-14 11:17
near:صوما	0:-19 3:-22 4:15 6:-22 7:-8 9:35 10:-11 11:-26
near:صياد	0:-23 1:-10 3:-26 4:8 5:-14 6:8 7:16 8:-14 9:-17 10:-32 11:-30
near:صيد	5:18 6:-18 10:-11 11:-8
near:صيدل	0:21 4:-10 6:-14 7:-8
near:صيف	3:-32 5:-17 6:10 7:-11 9:-10 10:-9 11:33
near:صيني	0:27 2:-23 4:-22 5:-8 6:-29 7:-11 8:-18
near:ضابط	0:-16 2:-27 4:25 6:-14 7:-12 10:-15
near:ضالع	2:-27 3:8 6:29
near:ضباط	5:13 6:-10 8:-19 10:18
near:ضحاي	0:-15 2:-23 3:-24 4:-13 6:33 7:-43 9:-10 10:-21 11:-16
near:ضحيت	5:-21 6:38
near:ضحيه	6:21
near:ضرب	2:14 4:9 5:19 6:-29 7:-10
near:ضربا	6:9
near:ضربت	3:-10 5:-14 6:-21 7:21
near:ضربه	5:34 6:-26
near:ضعت	5:11 10:-9
near:ضعف	0:13 1:15 3:11 4:-9 6:-22 7:-16 11:-10
near:ضفه	3:-10 9:16 11:-10
near:ضمت	9:-12 11:14
near:ضمن	2:-14 3:33 4:-8 5:-9 6:-16 8:12 9:-22 10:-36
near:ضمنه	0:-20 2:-33 3:-8 4:17 5:12 6:11 7:-14 10:-9
near:طابق	2:14 3:11 4:-14 5:-16 6:-19 7:8 8:-9 10:-12
near:طاري	4:-14 6:19 7:-11
near:طاقت	3:-23 5:-18 6:22 7:-11 9:22
near:طاقم	2:-8 5:-23 6:38
near:طاقه	11:9
near:طال	5:23 6:-18
near:طالب	2:-16 3:-21 4:19 9:16 10:-17 11:-9
near:طاول	2:-13 5:-11 6:24
near:طاير	0:-15 1:-19 2:-18 4:-32 5:-11 8:32 9:-9 10:-25 11:-20
near:طايش	0:-15 2:-8 4:-12 5:36 6:-23
near:طباب	2:-11 6:16
near:طبرق	5:-13 6:17 7:-12 11:14
near:طبقا	0:-16 2:-25 5:-16 6:18 7:-22 8:18 10:-23
near:طبي	6:9
near:طبيب	1:-8 2:20 3:-11 4:-14 5:8 7:-34 10:-14
near:طبيه	6:24 7:-11 9:-10
near:طحين	3:-12 5:-11 6:24
near:طراز	6:9
near:طرف	3:-9 4:-18 5:22 7:-10 8:24 10:-30
near:طرفا	2:-14 8:11 10:-15
near:طرفي	0:-12 3:-16 4:-8 7:-13 8:-11 10:24
near:طرق	0:11 1:-27 2:-9 3:-19 4:-17 5:-25 6:48 7:-18 8:-10 10:-8 11:-16
near:طريق	0:15 1:23 2:-21 3:-10 4:-59 5:-12 7:-48 9:-30 10:-10 11:-48
near:طفل	2:-16 4:-16 5:-18 6:41 7:-13 10:-9
near:طفلا	1:-13 2:-13 4:-20 6:28 7:-33 8:-11 9:-16 10:-23 11:-23
near:طفله	3:-11 4:-10 6:18 7:-10
near:طفلي	0:-8 5:21 6:-17
near:طفيف	4:-14 5:47 6:-44
near:طلاب	0:9 2:-11 5:-16 6:-17 7:22
near:طلبه	0:-10 4:13
near:طواب	11:11
near:طوار	0:-12 3:-9 4:-14 5:8 7:-26 9:-23 11:18
near:طواق	1:-8 3:-12 5:20 6:-18 7:16
near:طوعا	3:-23 6:-8 9:-23 10:-13 11:44
near:طولك	3:14 9:-20
near:طوله	0:-11 4:27 6:-24 10:-19
near:طويل	3:38 5:-12 6:-13 7:-29 9:-22 11:-19
near:طيرا	6:14 7:-13
near:طينه	0:-8 3:-26 5:-20 7:-15 9:33 11:-14
near:ظهر	2:-18 7:8 10:14
near:ظهرا	2:-25 4:-11 5:-17 6:35 7:-19 10:-9
near:عاجز	3:8 6:-9 11:-11
near:عاجل	5:10
near:عاد	0:10 1:-21 2:16 3:-29 4:-50 5:-43 6:-73 7:-41 8:24 9:-18 11:44
near:عادت	4:-15 5:-11 6:-11 7:-13 10:28 11:-11
near:عادو	0:-17 1:-8 2:-12 3:-48 4:-22 5:-20 6:-36 8:-11 9:-69 10:28 11:62
near:عارض	6:15 7:-15
near:عاشر	4:17 5:-17 6:29 7:-11 8:-10 10:-26
near:عاصم	0:-20 3:-11 4:-11 8:-10 9:-20 10:-9 11:30
near:عالج	5:26 6:-13 7:-9 9:-9
near:عالم	0:-25 1:-9 2:20 4:-16 5:-24 6:20 7:-17 9:-11 10:-11 11:-9
near:عالي	2:-18 4:-18 6:-13 8:35 10:-25
near:عام	0:19 1:43 3:-17 4:-80 5:-10 7:-54 9:-40 10:-41
near:عاما	0:-18 1:-16 2:14 3:14 4:-30 6:18 7:-27 8:11 9:-10 10:-23 11:-9
near:عامل	0:39 1:-19 2:-25 3:-26 4:11 5:21 6:-35 7:-40 8:-28 9:-15 11:-16
near:عامه	0:-21 1:-9 3:-17 4:12 5:-22 6:21 7:-13 8:-22 9:-11 10:11 11:-8
near:عامي	2:-16 3:-9 4:-22 5:-11 6:-27 7:-12 9:13 10:25 11:-13
near:عايد	0:-29 1:-27 2:-28 3:-59 5:-25 6:-19 7:-32 8:16 9:-58 10:-8 11:63
near:عايل	0:-37 1:-20 2:-18 3:-15 4:14 5:-22 7:39 8:-31 9:-16 10:-30
near:عبار	5:-9 6:-9 7:10
near:عباس	3:-8 11:11
near:عبد	3:18 11:-13
near:عبر	0:-18 1:-10 2:12 3:-11 4:-27 5:-29 6:-24 7:-25 8:-25 10:17 11:27
near:عبرو	0:-8 5:-13 6:-31 9:21 10:-19 11:-20
near:عبور	3:-25 5:-11 7:-14 9:28 11:-15
near:عبوه	4:-8 5:9 6:9 7:-13
near:عتق	3:18 11:-11
near:عثر	0:40 1:-14 2:23 3:-19 4:-35 5:-22 6:-25 8:-10 10:-29 11:-10
near:عثما	3:-9 5:-17
near:عثور	5:-14 6:10 7:12
near:عداد	0:-20 1:-24 2:-9 3:-23 4:-45 5:-16 6:-14 7:46 9:-10 10:-27 11:-21
near:عدت	4:10 7:-10
near:عدد	1:24 2:-61 4:-44 5:-33 6:-18 7:14 9:14 10:-19 11:-26
near:عددت	0:-9 1:-15 2:-12 3:-19 4:26 5:-12 6:-8 7:-14 11:-10
near:عدده	1:-33 2:-41 4:15 5:22 6:-36 8:20 9:-18 10:-32 11:-20
near:عدلي	2:10
near:عدم	1:30 2:11 5:-33 6:-31 9:10
near:عدن	0:-12 2:-14 4:-8 5:-33 6:17 7:-13 10:17
near:عده	6:15
near:عدو	1:14 3:-8 4:-11 5:-8
near:عدوا	1:16 3:-9 6:-18
near:عراء	3:21 9:-16
near:عراق	5:-9 6:-11 9:22
near:عربا	4:13 5:-11 7:-8
near:عربه	0:-12 3:-9 4:21 6:-11 7:-8
near:عربي	10:10
near:عرضت	8:10
near:عرفن	0:-11 1:-8 3:-27 4:-34 5:-15 6:25 7:17 8:-8 9:-11 10:-10 11:-25
near:عسكر	0:-29 1:-13 2:-25 3:-15 5:-19 6:-18 9:-18 10:38 11:-30
near:عشاي	2:-16 4:-13 5:-24 6:14 7:-28 8:-18 10:26 11:-8
near:عشر	0:34 2:-17 3:-50 5:-11 6:14 7:-40 8:-34 9:-12 10:-47 11:9
near:عشرا	2:-22 3:18 4:26 5:-22 7:-25 8:-9 9:-12 10:-20
near:عشره	0:-11 1:-19 2:-48 3:-12 5:9 7:-37 9:22 10:-40 11:-24
near:عشرو	0:-37 2:-41 3:-13 4:28 5:12 6:17 7:-38 8:-13 10:-11
near:عشري	0:12 1:-19 2:-24 3:10 4:-45 5:8 6:-14 8:13 9:-18 10:-15 11:-12
near:عشوا	0:-10 3:12 11:-17
near:عصاب	0:14 1:-9 2:-17 6:30 7:-13 9:-16 10:-19 11:-8
near:عصر	0:-18 6:26
near:عصرا	6:15
near:عطشا	6:22 7:-12
near:عفو	0:21 4:-20 5:-13 10:-10
near:عقار	6:12
near:عقد	1:11 6:-10
near:علاج	0:-11 1:-8 3:-33 4:-16 5:48 6:-45 7:-24 8:-8 9:-20 10:-15 11:8
near:علقت	5:12
near:علم	3:-8 5:-13 6:-28 7:27
near:علمت	6:21
near:علي	0:-20 1:22 2:-18 3:-10 5:14 8:-42 9:-27 10:-26 11:-29
near:عليا	3:-9 6:19 7:-10 9:8
near:عليه	0:16 1:-13 3:-10 4:-31 5:-26 6:-9 7:25 8:-21 10:8
near:عمال	0:11 2:-14 3:-14 4:-17 5:-13 6:14 7:8 10:-14
near:عمر	0:-13 2:-11 3:-25 4:-15 5:-27 7:24 8:18 9:-13 10:-20 11:-23
near:عمره	0:-21 2:-14 4:-14 5:25 6:-15 7:-16 10:20
near:عمل	3:-9 5:-13 6:28
near:عمله	3:-13 4:-8 5:-23 6:40 7:-19 11:-8
near:عملي	0:-32 1:-17 2:-52 3:-23 4:-34 5:-8 6:10 8:23 9:-10 10:16 11:-20
near:عمه	6:11
near:عموم	0:10 4:-9 6:8 9:-10 10:-10
near:عناص	0:-9 2:-31 3:-18 4:14 5:-45 6:30 8:-15 10:-20 11:-8
near:عناي	0:-15 3:-15 4:-20 5:47 6:-21 7:-15 10:-14
near:عند	0:12 1:-16 2:14 4:-41 5:-26 6:16 8:-15 10:-36 11:-15
near:عندم	6:24 7:-20
near:عندن	6:10
near:عنده	0:-13 2:14 4:16 5:11 6:-31 7:-14 8:-9 10:-13
near:عنصر	5:10 6:-20 7:15 11:10
near:عنف	0:-9 1:-8 2:-11 3:22 6:30 7:-14 9:-21 11:-25
near:عنه	5:-10
near:عنها	0:23 4:-17 8:-8 10:-24
near:عنهم	0:-48 1:-20 2:-43 3:-41 4:29 6:-60 7:24 9:-15 11:-19
near:عوده	0:-12 1:-11 2:-10 3:-34 4:-14 5:-13 7:-11 8:-14 9:-20 11:46
near:عولج	5:15 6:-12
near:عون	3:32 6:-31
near:عيش	5:28 6:-22
near:عين	3:18 5:-22 6:20 7:-13 11:-22
near:عينه	2:-10 4:15
near:عيني	2:-11 5:-9 6:25 7:-8
near:غابه	1:-8 2:9 3:-27 6:-62 7:-38 8:16 9:-12 10:9
near:غادر	0:-17 1:-11 2:-8 4:-22 5:54 6:-53 7:-34 8:-8 9:-27 10:-25 11:10
near:غارا	0:-11 2:-9 4:-20 5:-20 6:40 7:-12 10:-14
near:غارت	5:11 6:-10
near:غاره	2:-10 4:-9 5:12 6:10 7:-8
near:غاز	5:34 6:-26 7:-15
near:غالب	0:-12 2:10 4:-31 5:10 7:16 8:9 9:-12
near:غاو	5:28 6:-22 9:-8
near:غدا	0:10 2:-11 4:-18 5:-8 6:22 7:-21
near:غرام	6:13
near:غران	5:-13 6:19
near:غرب	0:26 3:12 4:-15 10:-31 11:8
near:غربي	0:-10 1:-10 4:-11 5:-11 6:27 11:-10
near:غرف	5:-19 6:24
near:غرفه	0:-26 2:-13 3:-15 4:38 5:-25 6:16 7:-23 8:-12 10:-31 11:-9
near:غرق	1:-17 2:-10 3:-13 4:-9 5:-22 6:23 7:10
near:غرقا	6:14 7:-11
near:غرقو	2:-10 4:-10 5:-24 6:42 7:-34 9:-10
near:غريق	5:-20 6:23
near:غزه	0:-16 1:-10 2:38 4:-11 5:-18 6:-47 7:-26 9:-35 10:16 11:11
near:غضون	0:-9 2:-21 4:-19 6:-24 9:22 10:22
near:غواص	6:18
near:غواف	6:13 10:8
near:غوفا	0:-9 5:-16 6:22
near:غوما	3:13 5:-26 6:27 7:-8 11:-9
near:غير	0:-15 1:-19 2:-24 3:8 5:-14 6:17 7:-29 8:-21 9:-18
near:غيره	0:-15 1:-11 2:-8 3:27 6:31 7:-25 8:-11 9:-19 10:-17 11:-30
near:فارق	2:16 3:-9 4:-8 5:-49 6:42 7:-10
near:فارك	2:-16 6:18 8:-9 10:-9
near:فاشر	3:25 9:-16 11:-8
near:فاعل	0:15 3:-15 6:-15 10:-12 11:20
near:فان	2:-9 3:30 4:-25 6:13 7:-15 9:-10 11:-24
near:فاه	0:-25 2:36 3:-17 4:-33 5:-9 6:19 7:-39 8:-34 9:-11 10:-10 11:-14
near:فايق	5:24 6:-15 7:-9
near:فبات	3:17 6:-8
near:فبرا	2:14 3:-16 4:-16 6:20
near:فتاه	2:-15 4:-12 5:9 7:8 10:-8
near:فتح	4:-8 6:10 7:-26 8:11 9:-8 10:-13 11:11
near:فتره	1:14 4:-11 5:-17 7:-21 9:-9 10:-12 11:23
near:فتقو	4:-10 8:29 10:-26
near:فتيا	0:-38 1:-8 2:-22 3:-15 4:-24 7:18 9:-11 10:27 11:-12
near:فجر	0:18 1:-18 2:12 3:-23 4:-32 5:-32 7:-27 8:-18 9:-12 11:-22
near:فجرا	2:-11 3:15 5:-10 7:-9
near:فجرح	6:13 7:-14
near:فحص	2:19 3:-38 5:-10 6:-14 7:-17 10:-19 11:30
near:فحوص	5:-19 6:26
near:فديه	6:-25 7:-20 8:-15 9:-8 10:19 11:-10
near:فرار	0:16 2:-23 3:-9 4:-17 5:-15 6:-9 7:-14 8:-8 9:14 10:12 11:-18
near:فران	2:-16 5:20
near:فردي	6:8
near:فرع	5:-10 6:12
near:فرق	0:-10 5:8 6:12 7:-11 9:-9 11:-9
near:فرقن	3:-8 5:16 6:-10 11:12
near:فرقه	0:-14 3:9 4:15 5:11 6:-19 7:14 8:-12 9:-9 11:-16
near:فرنس	1:-10 3:-10 4:-10 5:-14 6:32 7:-19
near:فروا	3:24 6:-13 9:12 10:12 11:-30
near:فريق	3:-8 4:-8 5:-9 6:27 7:-18 10:-11
near:فصاي	4:-29 10:25
near:فضلا	0:-12 2:-12 3:-11 4:9 5:-15 8:-12 10:-16
near:فعدد	3:20 5:10 6:-29 7:18 11:-11
near:ففي	5:-11 6:14 9:10
near:فقا	0:-16 1:12 2:-16 3:18 4:-9 5:-12 6:11 8:-20 9:-31 11:-10
near:فقتل	0:-43 2:-28 4:-31 5:12 6:37 7:-24 9:-27 11:-15
near:فقد	0:-19 1:8 2:-15 3:-31 4:-22 5:-22 7:13
near:فقدا	0:-11 1:15 3:-21 4:-8 5:-37 6:-12 7:28 11:-13
near:فقدت	0:-12 1:-10 2:-22 3:-10 4:-14 5:-34 6:30
near:فقدن	0:-28 1:-12 2:-10 3:-37 4:-17 5:-17 6:68 7:-55 10:-20 11:-13
near:فقدو	0:-24 1:44 2:-12 3:-25 4:-15 5:-37 7:-31 9:-9 11:-17
near:فقضي	6:18 7:-15
near:فقط	0:-27 1:-16 2:22 3:-13 4:-44 6:-15 7:25 9:-20 10:-12 11:-15
near:فلبي	5:-18 7:10
near:فلسط	0:-20 2:16 4:-39 5:8 6:-17 7:-11 8:28 10:-31
near:فلم	0:-12 2:-15 5:-14 6:18 7:-26 8:-23 10:11
near:فندق	5:-9 6:19
near:فنزو	0:-8 3:-19 8:-23 9:11 10:-11 11:23
near:فوج	5:-11 6:10 9:-12 11:28
near:فور	3:9
near:فوق	3:13 4:-9 5:-33 6:35 7:-11 8:-10 10:8
near:فولو	4:-16 10:11
near:فيات	5:37 6:-31 7:-17
near:فيرا	6:19
near:فيصل	3:-12 6:-8 9:15
near:فيضا	3:21 5:-12 6:-9 9:-8 11:-8
near:فيما	0:-29 1:-36 2:-49 3:-12 4:-30 5:15 6:18 8:-36 10:-23 11:-15
near:فين	0:-8 2:16 4:-8 5:-36 6:22 8:-21 9:15 11:-14
near:فيه	1:-19 2:-13 3:-28 4:-20 5:-10 6:19 7:-11 8:-11 9:27 10:-28 11:-14
near:فيها	0:-16 1:-29 2:-41 3:18 4:33 5:-11 6:-17 7:-13 8:-14 9:-23 10:-17 11:-24
near:فيهم	3:-8 5:14
near:قادم	0:-9 6:-8 9:-19 11:19
near:قارب	0:-10 1:21 2:-11 3:-17 4:-9 5:-22 6:-15 7:23 10:-10 11:-10
near:قاصر	0:-40 1:12 2:-21 3:10 4:-29 6:-39 7:-31 9:-35 10:20 11:18
near:قاطن	3:10 6:-13 9:15 11:-23
near:قاعد	0:-8 5:8
near:قاعه	3:20 5:-12 6:-15
near:قافل	1:-10 2:-8 4:-13 6:-23 7:-9 8:-10 9:-17 10:-10 11:39
near:قال	0:-71 1:11 3:-43 5:-64 6:19 8:-26 10:22 11:13
near:قالت	1:-16 2:-21 3:12 4:-30 5:-17 7:-43 9:15 10:-25
near:قالو	0:-14 4:-29 5:-8 6:27 7:-11 10:-21
near:قاهر	2:-11 4:-11 8:17 9:-9 11:16
near:قايد	0:-16 1:-17 2:-20 3:-17 4:13 6:-10 7:-16 8:-20 10:19 11:-10
near:قايل	0:-12 1:-9 2:-12 4:9 5:-32 6:44 7:-30
near:قايم	0:-11 1:-13 2:-23 4:18 5:30 6:-20 7:-34 8:-21 10:-16
near:قبال	1:-33 3:-8 5:-10 6:37 7:-10
near:قبض	1:-10 6:-19 10:23
near:قبضه	0:-25 1:-8 2:-29 3:-17 4:42 5:-12 6:-19 7:-31 8:-26
near:قبل	0:-29 1:14 2:-12 3:37 4:-17 5:-27 6:-16 7:-64 8:-29 9:-15
near:قبله	1:-9 4:-16 7:-9 8:16
near:قتال	0:-12 4:22 5:-10 6:-17 7:-10 11:-10
near:قتل	0:-36 1:8 2:-33 4:-19 6:41 7:-33 8:-46 9:-24 10:-18 11:-19
near:قتلت	0:-32 1:-28 2:-29 3:-31 4:17 5:-33 6:62 7:-35 8:-10 9:-26 11:-35
near:قتلن	0:-8 6:16
near:قتلو	0:13 1:-34 2:31 3:-55 4:-81 6:-9 7:-27 8:-34 9:-14 10:-27 11:-21
near:قتلي	0:-52 1:17 2:-53 3:-39 4:-21 5:-31 6:60 7:-24 9:-19 10:-42
near:قتيل	0:-12 1:43 2:-42 3:9 4:-57 5:21 6:-58 7:33 8:-21 9:-22 10:-35 11:-28
near:قدر	2:-11 3:-21 4:12 6:10 7:-17 8:-15 11:-16
near:قدرت	0:-8 4:-9 6:-25 7:22 10:9
near:قدم	3:8
near:قذيف	6:10
near:قراب	2:-8 3:16 4:-8 5:16 8:12 9:-11 10:-10 11:-24
near:قراه	4:-8 5:-15 6:-29 9:-25 10:-12 11:19
near:قرب	0:-10 1:-11 3:-10 4:-15 5:-12 6:8 7:18 8:-24 9:-9 11:-24
near:قرن	6:-9 7:13 11:-8
near:قروي	0:-38 2:-18 4:31 6:12 7:-9 8:-12
near:قري	0:-8 3:31 4:-10 5:-17 6:-29 9:12 11:-20
near:قريب	0:-20 2:-8 3:11 4:35 6:-32 7:-19 8:-17 10:-26 11:-9
near:قريه	0:-37 1:-10 3:32 5:14 6:23 7:-40 8:-18 9:-21 10:-44 11:-29
near:قسد	5:-9 6:14
near:قسرا	0:-14 1:-9 2:-32 3:8 5:-10 6:-24 7:18 8:-18 9:-19 10:-24 11:22
near:قسم	0:22 4:-20 5:20 6:-10 7:-8 10:-18
near:قصف	0:-23 2:-19 4:-23 6:19 8:-10 9:-15
near:قضاء	1:-8 3:-8 7:9 9:-14 10:-14 11:18
near:قضاي	6:16
near:قضت	5:-18 6:24
near:قضوا	0:-14 1:10 4:-30 5:-34 6:36 7:-41 8:-13 9:-26 10:19 11:-23
near:قضي	0:-19 2:9 5:-38 6:14 7:-48 8:-17 11:-9
near:قضيه	0:10
near:قطار	1:-10 6:24
near:قطاع	0:17 1:-8 2:10 3:-19 5:-9 6:-10 7:-27 8:-33 9:-23 10:-11 11:10
near:قطري	4:-12 10:13
near:قعوا	0:-11 2:-15 3:-11 4:14 5:-12 6:-26 8:19 10:-20
near:قليل	4:-14 5:-24 6:22 10:10
near:قناه	4:-18 5:-9 6:-11 7:17 8:24 10:-17
near:قنبل	3:16 5:-8 6:-14
near:قوات	0:-57 1:-12 2:-47 3:-31 6:33 7:-41 9:-9 10:15 11:-10
near:قوار	0:-9 2:-12 4:-33 5:-18 6:34 9:-14 10:-20
near:قواف	3:18 6:-14 11:-14
near:قوام	11:10
near:قواي	2:-11 6:13 7:-8 11:10
near:قوته	3:-9 6:19
near:قود	0:-16 2:-11 4:-14 5:-13 6:29 10:-14
near:قول	0:-10 2:-18 3:10 4:-15 6:-14 7:-13 8:-9 9:-8 10:26 11:-14
near:قوله	0:-13 1:-21 2:-13 3:-9 4:10 5:12 6:-14 7:23 8:-19 9:-23 10:-28
near:قوه	0:12 1:-18 4:-20 6:-31 7:-20 10:31 11:-8
near:قياد	0:-14 2:-31 4:12 5:-9 6:35 8:-19 10:-12
near:قياس	0:15 4:-9 6:-9 9:9
near:قيد	0:-17 2:12 4:-23 5:-10 6:-25 7:-12 8:-9 10:25
near:قيل	0:8 6:-8
near:كابو	3:9
near:كاتس	0:12 4:-8 10:-10
near:كاجر	3:24 5:-9 6:-19
near:كادو	2:12 3:24 4:-9 6:-12 9:-18
near:كارت	5:-13 6:14
near:كارث	3:26 4:-12 7:-24 9:-15 11:-11
near:كالي	5:14
near:كامل	0:-16 3:10 4:12 5:11 6:-9 9:-8
near:كان	0:18 1:-58 2:-79 3:11 4:-22 5:-48 6:21 7:-22 8:-48
near:كانا	0:-8 2:-12 4:-10 5:13 6:-20 7:10 10:11
near:كانت	0:-30 2:12 3:-10 4:-43 7:13 8:-34 9:-10 10:13 11:-13
near:كاند	6:-13 7:16
near:كانو	0:-16 1:-14 2:-43 3:16 4:25 5:-81 7:-63 8:21 9:-17
near:كاوك	5:8
near:كايس	0:9 2:-8 3:-8 4:-11 6:-14 9:14 10:10
near:كبري	5:24 6:-16
near:كبير	0:-10 2:-15 4:17 5:-10
near:كتاب	6:-11 7:15
near:كتب	8:-19 10:19
near:كذلك	4:-8 6:-13 10:17
near:كربو	5:23 6:-15 7:-9
near:كردف	3:27 9:-18
near:كركو	6:8
near:كشف	1:15 2:12 6:-19
near:كشفت	11:8
near:كفرت	5:8
near:كفره	3:-12 9:15
near:كله	0:37 1:-19 3:-12 6:-35 8:-21 9:-23 10:-9 11:-9
near:كلها	0:15 2:-9 3:-8 5:-11 6:19 7:-10
near:كلهم	2:-28 3:-31 4:18 5:-21 6:38 7:-14 8:-20 10:-9
near:كما	0:-9 1:-40 2:-14 3:18 4:-62 5:23 6:-21 7:-15
near:كمبو	3:22 4:10 5:-10 6:-8 7:-9 9:-12
near:كمين	2:-25 3:-8 4:25 5:-37 7:11 8:-8 10:-37
near:كنا	0:9 1:-12 2:-47 3:-20 5:-16 6:19 7:-34 8:14 9:15 10:-48 11:-16
near:كنيس	2:-25 3:13 4:-32 6:24 7:-9 8:-8
near:كهرب	6:10
near:كواد	0:30 2:-13 3:-14 4:-15 5:-14 6:28 7:-24 10:-14
near:كوار	2:-22 4:-29 6:16 7:-14 8:-9 9:-11 11:-10
near:كوت	3:-15 4:-8 5:-8 6:-21 9:20 10:26 11:-13
near:كورس	0:-13 2:-17 3:-18 4:-25 5:-13 6:-25 7:-8 8:-12 9:-9 10:46 11:-31
near:كوري	2:-10 4:8 6:21
near:كوست	3:10
near:كولو	2:-22 3:-9 4:-10 6:13 7:-11 8:-15 9:-15 10:15 11:10
near:كولي	3:-8 5:-8 6:25 9:-12 10:-8
near:كومب	3:-9 5:10 6:10
near:كونر	3:21 9:-14 11:-13
near:كونغ	5:-8 6:27 7:-18 11:-20
near:كويت	5:32 6:-25
near:كيبي	0:-11 2:-8 6:-9 10:16
near:كيف	0:-8 4:-10 6:26
near:كيفو	6:11
near:كيلو	3:-9 4:16 6:-9 7:-17 9:16 11:-12
near:كينش	2:-15 4:-36 6:-8 8:40 10:-9
near:كيني	5:-9 6:15
near:كييف	0:-12 1:-8 3:-22 4:-11 6:-18 7:-11 8:29 9:-11 10:-17 11:-40
near:لاجي	1:-13 2:-11 4:-13 5:-17 6:-24 7:-11 8:-15 10:12
near:لاحق	1:-9 2:-22 3:-27 4:-23 5:9 7:-36 10:12 11:-14
near:لادا	7:-8 9:-17 11:12
near:لاذا	6:15
near:لاست	3:-15 6:-15 9:24 11:-9
near:لاسر	2:12 4:-8
near:لاصا	0:-8 5:30 6:-25
near:لاطف	5:-11 6:14
near:لاطل	2:-11 4:-11 8:18
near:لاغا	3:12 11:-8
near:لافت	7:9
near:لامب	6:19 7:-10
near:لان	2:19 3:14 4:-11 6:-17 10:-15 11:-19
near:لايح	0:-8 3:-13 4:-18 5:-11 6:29 7:-15
near:لبنا	0:-15 2:-15 3:-9 4:21 6:-12 8:-13 9:-25 10:-17 11:20
near:لترم	5:-9 11:15
near:لتسل	2:-14 4:-10 5:-16 6:-20 7:22 10:16
near:لتصل	11:15
near:لثلا	4:21 5:-30 7:-8
near:لجا	3:10 6:-9 9:12 11:-19
near:لجاو	3:-9 6:-12 9:24 11:-19
near:لجرا	1:-10 3:-15 4:-8 5:32 7:-11 10:-8 11:-8
near:لجنه	0:-22 3:-19 4:-11 5:-18 7:-11 8:24 9:10 10:-11 11:-12
near:لجيك	5:-11 6:23
near:لحظه	4:-11 5:-8 6:14 7:-13 10:15
near:لدعم	6:11
near:لدي	1:-17 2:-45 3:13 4:13 5:-35 6:-65 8:-23 9:-18 10:27 11:-16
near:لدين	0:-18 1:-12 2:-27 3:-15 4:-18 7:19 8:10 10:-19
near:لديه	1:-12 3:-14 4:34 6:-34 7:-9 8:-27 9:18 11:-24
near:لذوي	6:15
near:لرضي	3:-9 6:13 7:-9
near:لروي	4:11 5:-27 6:20 7:-23 8:15
near:لشوو	0:-14 2:-11 4:-11 9:-16 11:18
near:لطفل	5:-13 6:28 7:-10
near:لعاي	6:15 7:-8
near:لعمل	5:15 6:-9
near:لغت	1:11 6:-10
near:لغم	6:8
near:لغما	5:-10 6:15
near:لفت	6:-14 7:14
near:لفرا	3:23 4:16 5:-12 6:-21 10:-16
near:لقاء	0:-8 6:-10 10:14
near:لقمه	5:28 6:-22
near:لقوا	1:9 3:-8 4:-8 7:-10
near:لقي	0:-15 1:9 2:-12 3:-18 4:-17 5:-24 6:43 7:-29 11:-11
near:لكل	2:20 3:11 4:-13 6:-25 10:-11
near:لكن	0:-28 1:-29 2:15 3:-13 4:-18 5:-52 7:16 8:17 9:-11 10:-10 11:-19
near:لكنه	3:-10 4:14 5:-10 6:30 7:-24 10:-19
near:لما	2:-8 4:-8 6:12 8:-12
near:لمده	4:-12 8:12
near:لمرا	6:13
near:لمكت	4:-8 8:29 10:-28
near:لمن	1:-10 3:12 4:-9 5:-9 7:8 10:-11 11:-13
near:لمها	6:-12 7:13
near:لنا	0:-35 1:-19 2:-17 5:8 6:22 7:-31 9:-8 10:-18 11:-10
near:لنسا	2:-11 5:-26 6:45 7:-20
near:لنقل	3:-11 11:14
near:لها	1:-16 4:11 5:-19
near:لهم	0:-13 1:-21 2:-16 3:-19 4:-27 5:-34 6:-13 7:48 8:-9 9:-10 10:-18 11:-19
near:لواء	0:-21 2:-15 4:-33 6:24 8:-14 10:16
near:لوزا	2:-15 3:-10 4:19 5:-15 7:-13 9:-8 10:-13
near:لوكا	2:-16 3:-10 6:13
near:ليبل	3:29 6:-17 9:-11 11:-25
near:ليبي	0:-19 2:-21 3:-23 5:-45 6:-24 7:-26 8:-12 10:34 11:18
near:ليرت	0:-14 2:-9 4:-14 5:13 6:-13 10:19 11:-10
near:ليره	0:-19 6:20 10:9
near:ليس	0:-9 3:-21 4:-21 5:-11 6:36 7:-14
near:ليصب	6:18
near:ليصل	3:11 6:-17 9:22 11:-29
near:ليل	0:-24 2:-9 4:-9 5:-22 6:30 10:-11 11:-8
near:ليلا	0:-11 3:20 4:-14 6:-22
near:ليلت	3:35 6:-44 7:-9 10:-17 11:16
near:ليله	0:-45 1:-27 3:22 4:-10 5:-51 6:32 7:-29 8:-21 9:-24 11:-31
near:ليلي	6:20
near:ماء	0:18 1:-15 2:-12 4:-9 5:-27 6:-23 7:23
near:مات	0:10 2:44 3:-24 4:-51 6:-17 7:-9 8:-16 9:-9 10:-31 11:-8
near:ماتت	2:18 4:-9
near:ماتو	0:-17 1:25 2:21 3:-36 5:-32 6:12 7:-50 8:-15 9:-8 10:-25 11:-15
near:مار	6:10
near:مارب	2:-12 4:13 6:18 7:-17 9:-15 10:-19
near:مارس	2:-21 3:16 4:-30 5:9 6:20 7:-15 8:15 9:-21 10:-8
near:ماره	5:11 6:-9
near:ماري	0:-25 2:-23 4:-43 5:-15 6:-27 7:16 8:49 10:-34
near:ماشي	2:-9 3:16
near:ماضي	1:36 2:-41 4:-8 5:-53 7:-31 8:10 10:-10 11:-40
near:مالي	0:17 1:-16 3:-37 4:12 6:-28 7:-24 8:-23 9:32 10:9
near:ماني	5:-15 6:27 7:-14 8:-10 10:9 11:-8
near:ماوي	3:42 6:-14 7:-8 9:-33 11:-19
near:مايت	0:12 10:-9
near:مايغ	5:-24 7:16
near:مايه	4:-27 5:19 9:17 10:-22 11:-17
near:مايو	0:35 2:-14 4:-39 6:-23 7:-8 10:-25 11:8
near:مايي	5:-23 6:25 11:8
near:مباش	2:20 6:-10
near:مبان	1:-9 4:-8 5:-25 6:-11 7:-22 9:-13 10:-20 11:29
near:مبلغ	6:-10 7:11
near:مبني	5:9 7:-15
near:مبين	0:11 2:-9 5:-8 10:-9
near:متاث	2:-16 4:22 5:-62 6:44 7:-24
near:متحد	0:15 1:-26 4:-37 5:-43 6:41 7:-38 8:-31 10:-18 11:-12
near:متر	6:12
near:متزا	5:8
near:متشد	0:10 3:-16 4:-11 6:13
near:متصل	5:26 6:-26
near:متضر	3:28 6:-21 7:-13 11:-16
near:متطو	0:-12 1:-10 2:-10 3:29 4:-10 5:-19 6:11 7:-18 8:-17 9:-8 10:-11 11:-8
near:متفا	1:-11 3:-24 5:28 6:12 7:-21 9:-8
near:متفر	0:-11 2:-14 5:-14 6:25 8:-8 10:-11
near:متمر	4:-8 5:11
near:متن	1:-20 2:16 3:-16 5:-32 6:-19 7:-34 8:-28 9:-24 10:12 11:13
near:متنق	5:-19 6:22
near:متنه	0:-18 1:-9 2:-15 3:-15 4:-20 5:-25 7:-13 8:-10 10:-12 11:26
near:متهم	0:-18 1:-8 2:-9 4:-18 5:-19 6:9 7:-19 8:-16 10:20
near:متوا	5:-9 6:-17 7:21
near:متوس	1:41 2:-10 3:-30 4:-9 6:-17 7:-43 9:-11
near:متوف	1:13 3:-8 6:20 7:-21
near:متوق	5:-8 6:14
near:مثله	3:19 6:-18 8:9
near:مجاع	3:-12 6:17 9:-12
near:مجاو	0:-38 1:-11 2:-19 3:41 4:11 5:8 6:-41 7:14 11:-10
near:مجتم	4:9 10:-12
near:مجدد	0:9 4:-8 10:-20 11:9
near:مجلس	0:-8 3:12 5:-16 6:9 7:-9 9:-11 11:-14
near:مجمع	3:25 5:-21 6:18 9:-13 10:-8 11:-17
near:مجمو	0:-12 1:13 2:-8 3:-21 4:8 5:-21 6:-23 7:-12 8:27 9:12 10:-22 11:-27
near:مجهو	1:-11 2:-16 3:-13 4:-10 5:-21 6:11 7:-8 8:-15 9:-9 11:-22
near:محاف	0:-20 1:-23 2:-12 3:16 4:-19 5:28 6:-36 7:-26 8:-21 9:-39 10:16
near:محام	3:-19 4:-13 5:-10 6:-8 9:-8 11:20
near:محاو	0:-9 4:-17 6:13 7:-8 10:-12
near:محتج	0:-41 1:-9 3:-22 4:28 5:-17 6:-53 7:-37 9:-12 11:-13
near:محرر	0:-34 2:-44 5:-17 6:-49 7:-28 8:24 9:-8 10:33
near:محطه	5:-8 6:-13 8:19 10:-16
near:محقق	2:-9 5:-33 6:-9 7:27
near:محكم	2:-13 4:23 8:-10 10:-22
near:محكو	0:-15 2:-30 3:-18 4:-38 5:-10 6:-26 7:-8 8:58 9:-27 10:-33 11:-17
near:محلي	0:19 1:-18 2:-19 3:-44 4:-21 5:-8 7:-32 8:-20 10:-10 11:29
near:محمد	1:17 3:-16 4:-9 5:22 6:-22 7:-14
near:محمل	0:-9 2:10 3:-10 5:24 6:-30 8:-10
near:محمي	6:15
near:محيط	2:12 3:11 5:-18 6:22 7:-18 10:-13
near:مختط	0:-14 1:-8 4:10 5:-13 6:-54 8:-35 10:20 11:-13
near:مخطو	0:34 2:-16 4:-32 5:-10 6:-11 7:-8 8:-9 10:-22
near:مخلف	6:9
near:مخيم	1:-17 2:-12 4:-8 6:-28 8:-18 9:25 10:-14
near:مدار	0:10 2:-8 3:46 4:-25 5:-33 6:13 7:-35 9:-21 10:-15 11:-26
near:مداف	4:-19 6:-10 8:21 10:-8
near:مدخل	0:-12 2:-8 6:18 10:-13
near:مدرج	4:-17 5:22 6:-22
near:مدرس	0:-11 1:-29 2:-34 3:37 4:-15 6:-15 8:-38 9:-24 11:-10
near:مدرع	0:-17 3:-10 4:-21 5:-11 6:28 7:-15 10:-10
near:مدعي	2:13 5:-13 7:8 8:-14 10:-9
near:مدن	3:16
near:مدني	0:-36 1:-51 2:-22 3:-8 4:-35 5:8 6:18 8:-28 9:-40
near:مده	2:-11 4:14 6:10 11:8
near:مدير	0:-12 1:-27 2:-31 4:-26 5:35 6:-30 7:15 8:-9 9:-20 11:-19
near:مدين	0:-38 1:-22 2:-24 3:33 5:-37 6:13 8:-13 9:-23 10:-18 11:-10
near:مرات	3:14 6:-11 11:-8
near:مراس	6:22
near:مراف	0:29 1:-10 3:-10 4:-10 6:-9 7:-14 10:-11
near:مراك	3:14 5:-8 6:-23 7:20 9:-27 11:9
near:مربع	3:11 4:18 6:-17 7:-17
near:مرتب	6:9
near:مرتض	5:29 6:-24 7:-13
near:مرتي	4:17 7:-8
near:مرجح	4:-22 6:22
near:مرحل	0:-25 1:-13 2:-32 3:-18 4:12 5:-17 6:-40 7:-16 8:-29 9:-16 10:28 11:12
near:مرصد	0:16 4:-16 8:-8 10:-10
near:مرضي	0:23 2:-20 3:20 4:-8 5:-14 6:-33 7:-22 8:33 9:-21 10:-40 11:-10
near:مركب	4:-8 5:-14
near:مركز	0:-32 2:17 3:11 4:-18 5:19 6:-20 7:-59 8:-42 10:-10
near:مره	0:-12 1:-19 4:23 5:-25 9:-12 10:-23 11:-22
near:مروح	3:-12 5:9 6:27 7:-20 11:-8
near:مرور	6:16
near:مريض	5:9
near:مزار	5:12
near:مساء	2:34 3:-12 4:-29 5:-31 7:-8 10:-18
near:مساع	0:17 3:21 5:-16 6:32 7:-29 9:-26 10:-19 11:-11
near:مساف	7:13
near:مساك	11:11
near:مستا	11:10
near:مستش	1:-43 2:-11 3:-15 4:-34 5:36 6:-20 7:-40 8:-47 9:-36 10:-21 11:-21
near:مستع	0:-9 3:8 6:-10 10:13
near:مستق	0:-11 4:-29 5:13 6:-12 7:-14 10:23
near:مستم	3:-20 5:-11 7:24
near:مستو	1:-9 3:13 5:31 6:-27 9:-14 11:-19
near:مسجد	10:-11
near:مسجل	0:-16 1:-14 2:-11 3:15 4:-31 5:-24 8:-8 9:14 10:-12 11:-18
near:مسعف	5:28 6:-21
near:مسلح	1:-12 2:-21 3:-9 5:-23 7:-29 8:-29 9:-15 10:24 11:-21
near:مسلم	4:12 6:-8
near:مسن	5:24 6:-16
near:مسوو	0:-21 1:17 2:18 3:-19 5:-15 6:-21 8:-15 9:-10 10:-14 11:12
near:مسيح	0:31 3:-10 6:-23 7:-18 10:-19
near:مسير	2:-10 4:-17 5:27 6:9 7:-10
near:مسيل	5:-9 6:16
near:مشار	3:-10 4:-17 6:23 7:-9
near:مشتب	6:16
near:مشتر	1:-10 5:-8 6:-11 10:19 11:-9
near:مشرف	3:15 11:-11
near:مشرو	1:35 6:-27 7:-14
near:مشفي	5:16 7:-11
near:مشير	6:10
near:مصاب	0:-17 1:14 2:-18 3:-25 4:-24 5:46 6:-23 7:-30 8:-9 9:-12 10:-11 11:-13
near:مصاد	0:-8 3:-9 5:-15 6:30 7:-9 10:-9
near:مصدر	0:-38 1:-11 2:-24 3:-39 4:8 5:17 7:-45 9:19 10:-8
near:مصر	0:-10 2:-10 3:-28 4:-17 6:-10 8:44 9:-24 10:-26
near:مصرع	0:-18 1:-11 3:-26 4:-13 6:29 7:-40
near:مصري	0:16 3:14 4:14 5:12 6:-27 7:-8 8:-29 10:-24 11:-16
near:مصفو	3:26 9:-11
near:مصلح	4:-9 5:25 6:-24 8:29 10:-26
near:مصلي	2:-8 4:-10 6:19
near:مصمم	3:-11 6:-9 9:15
near:مصنع	4:-20 8:18 10:8
near:مصير	0:-30 1:-21 2:-30 3:-19 4:-22 5:-25 6:-15 7:54 8:-27 9:-13 10:-36 11:-27
near:مضيف	3:16 5:-12 6:-20 7:12 8:19 9:-17 10:-10
near:مطار	0:-29 1:-10 2:-17 3:9 4:-32 5:-11 6:10 7:-17 8:8 9:-11 11:12
near:مطلع	0:8 1:-19 4:-40 5:16 6:-49 7:11 9:15 10:11
near:معاب	3:-23 4:-9 5:-13 6:-18 7:-8 9:-12 11:32
near:معار	0:-35 2:-13 4:18 6:23 7:-13 8:-9 9:-14 10:-16 11:-10
near:معبر	5:-9 6:-19 7:-11 9:-15 10:-9 11:27
near:معتق	2:14 4:-34 6:-48 8:11
near:معتم	6:19
near:معدل	5:9
near:معرك	0:-16 1:-8 2:-18 3:-9 4:15 5:-13 7:-11 8:-9
near:معسك	1:-24 2:-17 3:-32 4:45 5:-20 6:-28 7:-26 8:-17 9:-9 10:-16 11:-28
near:معظم	0:-16 1:-9 4:-34 5:12 6:-15 8:17 9:-25 10:-10 11:-8
near:معلم	0:20 2:-15 3:-21 4:-10 5:-26 11:-14
near:معلن	1:16 5:12 7:-19
near:معنا	0:36 2:-14 3:-23 4:-39 5:-28 6:19 7:-35 10:-18
near:معها	0:32 3:-9 4:-22 6:-15 8:-13 10:-29
near:معهد	2:8 6:-29 7:20
near:معهم	0:31 2:-30 4:-30 5:-20 7:-15 10:-18
near:معي	0:-9 2:-15 4:-29 5:27 8:-11 10:-13
near:معيت	3:-11 11:18
near:مغاد	0:-10 4:19 5:-8 6:-16 7:-13 8:-10 9:-30 11:20
near:مغرب	5:-9 6:25 7:-12
near:مغلق	6:-8 8:11 10:-12
near:مفاو	2:10 4:-15 6:-23 8:18 10:-9
near:مفرج	2:-11 4:-19 5:9 6:-13 8:20 10:-14
near:مفقو	0:-45 2:-29 3:-60 4:-71 5:-43 6:-54 7:87 8:-17 9:-30 10:-45 11:-49
near:مفوض	0:-26 1:22 2:-23 4:-26 5:-24 6:-48 7:-33 8:-24 9:22 10:9
near:مقاب	2:-27 4:-68 5:-16 6:12 7:-46 8:34 9:-67 10:10 11:-37
near:مقات	0:22 1:-15 2:-63 3:-16 5:-43 6:39 7:-40 10:-59 11:-11
near:مقار	6:14
near:مقاط	0:-14 1:-10 4:-10 5:-20 6:-14 8:17 10:8
near:مقاع	6:-14 7:15
near:مقبر	0:-18 1:-12 2:-20 3:-17 4:-18 5:-17 6:28 7:-43 8:-8 10:22 11:-9
near:مقبل	2:-8 3:-12 4:-12 6:-14 8:-8 9:-19 10:19 11:31
near:مقتل	0:-18 1:-17 2:9 3:-17 4:-60 5:-16 6:58 7:-18 8:-20 9:-11 10:-13 11:-18
near:مقتو	0:23 2:14 4:-8 6:-21 7:-15 10:-18
near:مقدم	3:-8 7:9 9:9
near:مقر	2:-18 3:-18 4:26 7:-9 8:14 10:-37 11:-10
near:مقرر	0:-9 1:-20 3:-43 4:-21 5:-9 6:-23 7:-15 8:8 10:-20 11:43
near:مقصو	6:15
near:مقطو	4:-23 5:-8 6:26 10:-14
near:مكان	0:-9 2:-28 3:-18 4:32 5:-26 6:10 8:-9 9:-11 10:-37
near:مكتب	1:-16 2:26 3:-15 5:-38 6:-23 7:-12 10:-19 11:-18
near:مكسي	1:-18 6:31 7:-14
near:مكون	3:13 6:-8
near:ملاج	3:22 11:-10
near:ملاح	0:-11 3:10 5:18 6:-13 7:-8 10:-10
near:ملاي	0:-11 2:-17 3:8 4:-15 6:25 11:-28
near:ملعب	3:17 6:-9
near:ملف	3:-8 4:-12 6:-15 7:21
near:مليا	0:-17 2:-17 4:-16 6:23
near:مليو	0:-28 1:-11 2:-17 3:-30 5:-30 7:-17 8:-26 9:12 10:18 11:10
near:مما	9:9
near:مماث	0:-10 4:-22 6:10 7:-9 8:26 10:-19
near:ممثل	0:-15 3:18 4:16 9:-18
near:ممرض	0:24 2:-29 3:-15 7:-19 8:-19 10:-26
near:مملك	9:20 11:-18
near:ممن	0:12 1:-17 2:-32 3:-24 4:-22 5:21 6:-14 8:-12 9:-17 10:-27 11:21
near:ممنو	5:-8 6:15
near:منا	0:-15 2:32 3:-9 4:21 5:-16 6:-58 7:21 8:-12 10:-30 11:12
near:مناز	0:-10 3:15 5:-16 6:-27 7:-16 9:-28 11:30
near:مناط	0:-12 2:-17 3:21 5:-24 7:-16 8:-18 9:-27 10:-24
near:مناو	5:18 6:-9 7:-13
near:منبع	5:-8 6:13
near:منتد	0:-16 4:17 6:-30
near:منتص	0:-24 3:-15 4:-10 5:-8 6:21 9:16 10:-14 11:-18
near:منجم	0:21 4:-17 5:8 6:19 7:-19 10:-22
near:منح	3:17 10:-8 11:-25
near:منحه	3:10
near:مندو	5:23 6:-19 7:-16
near:منذ	0:-47 1:-28 2:-16 3:-11 4:-13 6:10 7:-19 8:-15
near:منزل	2:-10 3:23 5:-16 7:-20
near:منسق	2:18 3:-21 4:-20 5:-14 6:-18 8:-13 9:25
near:منشو	6:12
near:منصر	1:15 2:10 6:-14 7:-15 8:-10
near:منصه	6:26 7:-26
near:منطق	0:17 1:-14 2:-16 3:14 4:-30 6:12 7:-48 8:-25 9:-29 11:-21
near:منظم	0:10 1:33 2:-48 3:13 5:-54 6:-34 8:-38 9:-54 10:-14
near:منفج	5:9 6:27 9:-15 11:-28
near:منفص	2:-13 5:-21 6:37 8:-13
near:منكو	3:19 6:-22 7:23 9:-12 11:-9
near:منه	0:28 3:12 5:-22 6:-27 7:-8 11:-8
near:منها	1:-24 2:-55 3:24 4:-16 6:54 7:-13 8:-22 9:-35 10:-21 11:-33
near:منهم	1:-52 2:-10 3:-13 4:-13 5:15 6:-28 7:-27 8:19 9:31 11:-35
near:منهن	1:-8 2:-27 3:-31 4:-16 5:8 7:-26 8:-27 9:-9 10:41 11:-9
near:مهاج	0:34 1:23 2:-41 3:-31 4:-15 5:-29 6:-24 7:-18 8:-20 11:-8
near:مهجر	9:-8 10:-10 11:17
near:مهرب	4:27 6:-26 7:-11
near:مهرج	5:12 6:-9
near:مهند	0:-16 2:-9 4:13 6:17
near:مواج	3:25 5:-9 6:-22
near:مواز	5:26 6:-14
near:مواص	3:19 11:-8
near:مواط	0:-8 3:-17 4:-13 5:26 6:-24 10:11
near:مواق	0:-16 3:22 5:-9 6:-15 7:-11 8:-11 9:9 10:-13 11:-28
near:موبد	2:-35 3:-22 5:-16 6:-11 7:-10 8:41 9:-30 10:-32 11:-18
near:موت	5:27 6:-15 7:-8
near:موتم	0:-8 2:-10 4:15 6:-15 8:-8 9:-19 10:-9 11:12
near:موجب	6:11 10:-18
near:موجه	3:11
near:مودي	0:14 2:-9 5:-8 6:10 10:-10
near:موري	1:22 3:-30 6:-12 7:-8 9:17 11:-18
near:موسس	4:-14 5:16
near:موسك	0:-14 2:-16 3:-18 4:15 6:38 7:-12 8:-39 11:-8
near:موسم	3:-10 5:-10 6:19 11:-8
near:موضح	5:27 6:-18 9:-13 11:12
near:موظف	0:8 2:-31 3:-14 4:19 6:14 7:-16 8:-16 9:12 10:-23
near:موقت	3:11 5:-9 6:-9 10:-12
near:موقع	0:-18 1:-9 2:-29 3:9 4:-20 6:-8 7:-21 8:-10 9:14 10:28 11:-24
near:موكد	0:-31 1:-15 3:-27 5:-24 6:-18 7:15 8:20 9:-15 10:-23
near:مولف	3:-10 4:-8 6:18 7:-10
near:مونو	2:-19 4:-12 5:-20 6:36 7:-14 8:-19
near:ميات	0:14 4:-14
near:ميان	3:-12 6:12 10:-8 11:10
near:مياه	3:-11 4:-8 7:-9 9:-12 10:-15 11:24
near:ميتي	0:-13 2:12 3:-17 4:-29 5:-14 6:-13 7:9 8:-43 9:25 10:27
near:ميدا	0:-17 2:-13 3:-31 4:-14 5:-45 6:59 7:-12 10:-17
near:ميدي	7:11
near:ميلا	5:12 6:-9
near:ميلي	0:-11 4:-17 5:-15 6:31 7:-17 8:-9 10:-9
near:مينا	0:-9 4:-18 5:14 7:-10 10:-12
near:ميه	1:-14 2:-19 3:-10 4:-9 6:-15 7:-18 8:10 9:11 11:-18
near:ناجو	0:-9 2:-13 3:13 5:-18 6:25 7:-20 9:-13 10:-13 11:-14
near:ناجي	0:-16 1:-12 2:-8 3:-19 4:-16 7:11 10:19 11:-11
near:نادي	0:-14 2:-16 4:-29 6:-18 7:-10 8:41 10:-33
near:نار	0:-16 2:-29 3:-9 4:-18 5:10 6:13 8:-13 10:-15
near:ناري	0:-10 1:-11 2:-20 4:-16 5:27 6:12 7:-21 8:-9 9:-14 10:-11 11:-17
near:نازح	0:-13 1:-9 3:50 4:-11 5:-21 7:-29 9:-41 10:-17 11:-23
near:ناشط	0:9 3:-9
near:ناصر	2:-12 5:11
near:ناطق	0:-10 2:-8 6:17 7:-18 10:-11
near:نايب	0:14 2:-13 3:-14 4:-12 5:-18 9:13 10:-11
near:ناير	0:-27 2:-18 4:16 5:8 6:21 10:-22
near:نبطي	5:8
near:نتاي	2:19 5:-12 6:-10
near:نتيج	2:-14 5:18 6:-11 8:-13 10:-11
near:نجا	4:-23 7:-18 10:21
near:نجت	2:-12 7:13
near:نجف	5:16 6:-15
near:نحن	6:12
near:نحو	0:-48 1:9 3:-25 5:-8 6:-8 7:-30 8:-32 9:14 10:13 11:13
near:ندفع	0:-27 2:-27 3:-9 4:20 5:-12 6:26 7:-19 8:-9 9:-9 10:-32
near:نروي	3:15 6:-10 9:-16
near:نزح	0:-15 3:19 4:-8 5:-18 6:-17 7:-12 9:10 10:-9 11:-32
near:نزحو	3:51 6:-13 9:-27 11:-31
near:نزع	6:11
near:نزل	0:-10 3:-15 4:-10 6:25 7:-11 8:-8 10:-10 11:-10
near:نزوح	0:-9 2:-11 3:35 5:-20 6:-14 7:-16 9:-16 11:-40
near:نزيل	5:13
near:نساء	1:-26 2:-57 3:-55 4:-18 8:-41 9:-31 10:21
near:نسبه	5:11
near:نستق	0:-8 3:-13 4:-10 6:-20 9:22 11:-8
near:نسمه	5:-9 9:8
near:نشر	5:-24 6:20 10:-11
near:نشرت	0:-8 2:-9 3:-10 4:22 5:-35 6:18 7:-24
near:نشره	3:29 11:-28
near:نصف	5:-10 6:28
near:نصفه	0:-18 1:9 2:-8 3:29 4:-15 6:-17 7:-24 8:-8 9:-26 10:-13 11:-30
near:نصل	6:10
near:نظام	3:-26 5:-8 6:-29 8:11 9:-30 10:14 11:24
near:نعرف	0:-32 1:-8 2:-17 3:-28 4:9 5:-9 6:-60 7:50 8:-20 9:-17 10:-39
near:نفت	4:10
near:نفسه	0:-43 1:15 2:-35 3:-35 4:-14 6:-11 8:-9 9:-9 10:22 11:-12
near:نفط	6:8
near:نفي	0:-14 2:18 4:9 6:-19 7:-9 10:-17
near:نقاب	0:-14 1:-8 2:-10 3:-16 4:-10 5:-21 6:34 7:-9
near:نقدي	3:-15 9:18
near:نقطه	0:14 7:-12 10:-8
near:نقل	0:-9 1:-20 3:22 4:-31 5:40 6:-20 7:-39 8:8 9:-12 10:-43 11:-54
near:نقلت	0:-23 2:-21 3:-29 5:39 6:-26 7:-19 8:23 9:11 10:-33 11:-25
near:نقله	5:10
near:نقلو	2:-20 4:20 5:29 6:-24 7:-20 8:-8 9:-11 10:-17 11:-25
near:نقيب	5:14 6:-8
near:نمسا	4:-8 5:-14 6:20
near:ننتظ	0:-8 1:-11 2:-8 3:-10 4:-19 5:-24 6:23 9:-8 10:-16
near:ننكر	9:-20 11:21
near:نهار	6:21 7:-12
near:نهاي	0:-19 1:-16 3:-19 4:-20 5:-24 6:-35 8:18 10:-32 11:39
near:نهر	0:-8 1:-10 2:-11 3:-22 4:-22 5:-21 6:27 9:18 10:-9 11:-15
near:نهري	6:13
near:نهود	0:11 2:-9 5:-9 6:20 7:-14 10:-16
near:نور	3:22 6:-9 9:-21 11:-11
near:نوفم	1:-16 2:-21 3:-14 4:-38 7:-24 8:-18 9:-17 10:15 11:25
near:نووي	3:-13 5:-22 6:33 7:-12
near:نياب	0:-10 5:-18 6:23 10:-23 11:-12
near:نيام	5:-14 7:16
near:نيجر	0:22 1:-8 2:-25 3:-24 4:-14 5:-13 6:-10 8:-16 9:24
near:نيجي	0:40 1:-12 2:-40 3:-29 4:-20 5:-18 7:-45 8:-25 10:12
near:نيسا	0:-11 2:-19 3:-39 4:-29 6:23 7:-10 8:29 10:-25
near:نيوز	0:-11 4:-10
near:هاتف	0:38 2:28 4:-22 6:-30 10:-31
near:هاجم	4:-8 6:21 10:-18
near:هاون	3:15 5:-22
near:هايت	0:17 3:11 6:-19 9:-9
near:هجر	3:17 11:-9
near:هجره	0:-21 1:20 2:-10 3:15 4:-14 6:-47 7:-26 8:-25 9:-36 11:30
near:هجرو	3:18 9:-11 11:-13
near:هجما	0:-13 2:-19 4:-18 5:-10 6:38 10:-11 11:-26
near:هجوم	1:-14 2:-9 3:18 4:9 5:12 7:-30 8:-33 9:-17 10:-55
near:هدم	3:9
near:هدنه	0:-16 2:13 5:-11 6:-42 7:-12 10:12
near:هذا	0:-47 1:36 2:23 4:-14 5:-42 6:-24 8:-17 9:-39 10:-53
near:هذه	0:-22 1:-12 2:-19 4:-35 5:-20 6:20 8:-11 9:-8 10:16
near:هرات	6:20
near:هرب	0:27 2:-16 3:-26 4:-16 5:-27 6:-36 7:-39 8:-8 9:-10 10:29 11:-8
near:هربا	4:-23 7:-18 10:21
near:هربو	5:-8 6:-11 11:11
near:هرمز	7:10
near:هكتا	6:-16 7:20
near:هلال	3:14 5:-14 6:16
near:هما	0:-8 2:-16 4:-18 5:-20 7:21 10:-11
near:هنا	0:-14 1:-17 3:17 4:-23 5:-10 6:20 7:-22 8:-10 9:-10 10:-11 11:-19
near:هناك	0:-16 1:-34 2:-51 3:-32 4:56 6:-14 7:-18 8:-31 9:-32 10:-26 11:-27
near:هند	0:-17 3:-24 5:-8 6:15 9:25 10:19 11:-9
near:هندي	0:-18 4:-22 6:13 7:-9 10:10
near:هنود	0:13 2:-11 5:-21 6:20 7:-16 8:-11 10:-17
near:هوات	6:10
near:هوال	3:18 4:-8 6:-11 7:-12
near:هوت	5:21 6:-8 7:-15
near:هولا	0:-43 1:-13 3:24 4:-55 6:-8 7:12 9:-31 11:-29
near:هويا	0:22 2:-22 4:-11 5:-10 6:11 8:-20 10:-24
near:هويت	1:14 2:11 3:-9 4:-8 5:-19 7:-22
near:هويه	3:-8 4:-12 5:-17 6:49 7:-26 10:-22
near:هييه	0:-17 2:12 3:-12 5:-21 6:-8 9:-22 10:-39
near:واج	5:-16 6:19
near:واحد	3:13 6:10 7:-27
near:وادي	0:-9 3:21 11:-10
near:واصل	5:9 9:-12 11:14
near:وافد	3:-14 9:25 11:-22
near:واقع	4:15 6:-8 7:12 10:-8
near:وام	5:-17 6:20 7:-14
near:وان	1:-62 2:15 3:-8 5:-31 6:-13 8:18 9:-25 10:-15 11:-15
near:وثق	0:-11 1:-9 2:-10 4:-9 5:-16 6:21
near:وجبه	3:9 11:10
near:وجه	5:29 6:-23 7:-27
near:وحده	2:11 3:-9 5:19 6:-14 7:-8 11:9
near:وحل	5:-8 6:18
near:وحيد	0:22 6:-12
near:ورد	6:12
near:وزار	0:-11 1:-11 2:-9 3:10 4:8 5:-26 6:26 7:-23 9:-10
near:وزرا	2:-11 3:19 4:19 6:-25 7:-13 8:-19 9:-10 10:-11 11:-9
near:وزير	0:11 4:-8 5:10 6:-13 10:-9
near:وست	5:18 6:-17
near:وسط	0:-11 1:30 2:-12 3:-29 6:-15 7:-26
near:وصل	1:-8 2:-8 3:-39 4:-13 7:-21 9:47 10:-9 11:-17
near:وصول	6:13
near:وضع	2:-17 4:-23 5:15 7:-12 10:24
near:وطن	6:9 8:26 10:-17 11:-24
near:وطني	0:-21 2:-31 3:-26 4:-11 5:11 7:19 8:-19 9:-10 10:-22
near:وعن	0:-15 2:-8 4:-32 6:17 7:13 8:-14
near:وفاه	3:-9 6:12 7:-20
near:وفد	4:-8 8:17
near:وفر	3:11 7:-9 9:-11 10:22
near:وفق	0:-16 1:-10 2:-66 3:10 4:-26 5:-8 6:-16 8:19 9:-18 10:-18 11:18
near:وفي	0:-13 3:14 4:-11 5:-22 6:-34 8:8
near:وفيا	1:-13 3:-15 5:-29 6:58 7:-34
near:وقاي	0:-9 2:-15 6:18
near:وقت	5:13 7:-10
near:وقد	1:-20 2:-45 3:17 4:-17 5:-32 6:30 7:-44 8:-14 9:-21 10:-13 11:8
near:وقع	0:-12 1:10 2:-22 4:22 5:-18 6:-13 7:-11
near:وقف	2:-22 6:25
near:وقود	0:-11 3:-14 4:-20 5:21 6:15 7:-30 8:-8 10:-10 11:-9
near:وكال	0:-20 2:-10 3:-20 4:-22 8:-15 9:-13 10:20 11:25
near:ولا	0:-56 2:-22 3:-11 4:20 7:21 8:-46 9:-23 10:-20 11:-47
near:ولاي	0:-23 1:-16 2:-13 3:11 4:-35 5:-16 7:13 8:-20 9:-28 10:19
near:ولم	0:-24 1:-42 2:-11 4:-9 5:-30 6:13 9:-44 10:-24 11:15
near:ولن	0:-20 2:-8 4:13 5:-11 6:-19 7:-22 8:18 9:-9 10:-15
near:ولو	0:8 3:-19 4:-9 5:-9 6:24 7:-20 10:-11
near:وما	0:-14 1:-18 2:-19 3:10 4:28 5:-31 7:20 9:-9 10:-35 11:-25
near:ومن	1:-41 2:-32 4:-42 5:-15 7:-57 8:-10 9:-19 10:15 11:9
near:وهم	0:-21 1:-15 2:18 3:9 5:-23 7:-11 8:-24 9:-16 10:-24 11:10
near:وهو	0:-35 1:12 2:-39 3:-42 5:-48 6:19 7:26 8:-22 9:27 10:-49 11:-8
near:وهي	3:-10 5:-23 6:30 7:-12 10:-8 11:10
near:يابو	9:-15 11:17
near:يبحث	0:12 4:-28 5:-14 7:14 10:-9
near:يبق	0:-20 3:-12 4:-37 5:8 6:35 7:-35 10:-8
near:يبقي	0:-27 2:-17 4:9 6:-13 7:20
near:يبلغ	3:11 6:-11 7:10 11:-21
near:يبيت	3:25 4:-8 5:-8 6:-18 7:-11
near:يتجا	2:-8 4:-15 7:-8 8:-12 9:-17 10:17 11:16
near:يتحد	2:-20 4:34 5:-8 6:-28 7:10 10:-21
near:يتسن	0:-14 1:-10 2:-11 3:24 5:-18 7:-26 8:-14 9:-13 10:-10 11:-13
near:يتعر	6:11
near:يتوق	3:13
near:يحتا	3:23 5:16 6:-14 9:-24
near:يحتج	0:-24 4:33 5:-9 6:-32 7:-20 8:-23
near:يحمل	2:-21 3:-21 4:-12 9:25 10:21 11:-13
near:يخلف	6:15
near:يدفع	3:14 6:-23 9:15
near:يدفن	2:13 4:-14 5:-17 6:18
near:يذكر	3:-21 6:22 9:10 10:-14 11:-8
near:يراف	5:10 6:-9
near:يرتد	6:14
near:يرتف	0:13 1:27 2:-25 4:-28 5:-38 6:11 7:-29 9:-14 10:-15 11:-15
near:يرفع	2:-9 5:-10 6:30
near:يرقد	5:21 6:-18
near:يزال	0:-22 1:-26 2:-30 3:11 4:22 5:-12 6:-19 7:36 8:-65 9:-19 10:-39 11:-12
near:يزيد	0:-13 5:-36 6:44 9:12 10:-9 11:-12
near:يستد	3:-9 6:12 7:-8
near:يستق	2:-8 5:-8 6:15
near:يستم	6:-8 7:14
near:يسجل	0:-9 1:-9 3:17 5:-9 6:-24 7:-13 8:-17 9:-24 10:-9 11:23
near:يصل	0:-8 1:-10 2:-14 3:24 4:-9 5:-21 7:-35 8:19 10:-19 11:-26
near:يضم	3:15 9:-8
near:يضيف	0:-12 1:-9 2:-14 3:-11 5:-20 6:24 7:-17 8:-21 9:-12 10:21 11:-27
near:يطلق	0:8 2:-21 4:-21 6:-17 7:-8 8:-9 10:23
near:يظهر	6:-25 7:25
near:يعاد	3:-23 9:-11 11:33
near:يعال	5:16
near:يعان	0:-10 2:-18 3:-13 4:19 5:21 6:-10 7:-11 8:-17 9:-17 10:-21
near:يعتز	3:29 5:-11 6:-22 11:-11
near:يعتق	2:-21 4:11 10:-10
near:يعثر	1:-18 2:-10 3:-13 4:-12 5:-21 6:-50 7:63 10:-15
near:يعد	0:-12 1:22 2:-11 3:16 4:-19 5:-27 6:-43 9:-28 10:-22
near:يعرف	0:-43 1:-13 2:-41 3:-27 5:-17 6:-13 7:52 8:-17 10:-37 11:14
near:يعلن	0:-22 4:-9 6:-14 7:16 10:11
near:يعمل	0:-17 2:-13 3:-12 4:-22 5:-29 6:27 7:-32 10:25 11:-9
near:يعني	0:-16 3:-11 4:-23 5:-12 6:-29 7:32 8:-12 9:-8 10:-20
near:يعود	0:-10 2:12 3:-20 4:-15 6:-13 8:-13 9:-13 11:20
near:يعيش	3:20 5:-9 6:-12 11:-17
near:يفتر	2:-8 3:-36 6:-20 7:-13 8:-8 10:-14 11:37
near:يفرج	0:-18 2:-29 6:-10 8:-14 10:32
near:يقار	3:-14 6:12 9:-16 11:22
near:يقتل	3:-12 5:8 6:30 7:-8
near:يقدر	3:-11 9:13
near:يقرب	3:-14 9:17 11:-10
near:يقضو	3:11 8:12 10:-9
near:يقضي	1:-8 3:-19 4:-10 6:24 7:-17 8:31 10:-26
near:يقطن	5:-9
near:يقل	0:31 1:-10 2:-16 3:-12 4:9 5:10 6:-67 7:30 8:-9 9:-8 10:-29 11:-11
near:يقول	1:-50 3:-26 4:26 5:-29 7:8 9:-33 10:-23 11:-34
near:يقيم	4:-8 6:-15 11:15
near:يكفي	6:17 7:-12
near:يكمل	2:-9 3:-8 6:34 7:-22
near:يكن	3:-10 5:-8 6:28 7:-10
near:يكون	0:-15 1:23 2:33 3:-20 5:-13 6:-24 7:-21 9:-8 10:-11
near:يلتح	3:8
near:يمثل	4:-8 6:15
near:يمكن	5:-16 6:21
near:يملك	9:11
near:يمن	4:-19 5:9 6:-19 8:21 10:-13
near:يمني	0:-13 1:9 2:-17 4:14 5:-19 8:12 10:-18
near:ينا	0:-29 2:-19 3:-21 4:12 6:-37 7:-14 8:-12 9:24 10:19 11:-9
near:ينام	0:-14 3:38 4:-13 5:-18 6:-30 7:-10 8:-8 9:-18 10:-13 11:-10
near:يناه	3:20 6:10 8:-16 9:-26 11:-9
near:يناي	0:-8 2:17 3:-30 4:10 5:-22 7:-50 8:-42 10:13
near:ينتس	0:15 4:-10 5:-8 10:-11
near:ينتظ	2:-12 3:-13 4:-8 5:-12 6:24 8:21
near:ينج	6:24
near:ينشر	2:-11 6:18 7:-9
near:ينفد	9:15 11:-11
near:ينفي	6:17
near:ينقل	9:11 11:-11
near:يها	3:18 9:-9
near:يهم	0:-10 2:-17 4:25 7:-13 8:-12 10:-23
near:يوجد	3:12 6:-8 8:10 9:-17 11:-8
near:يوقع	6:9
near:يولي	1:-9 2:-24 4:-24 5:-23 6:29 7:-35 8:-12 9:-23 10:-14 11:30
near:يوم	0:-35 1:-47 2:-33 4:-104 5:15 7:-8 8:-12 9:-9 10:30
near:يوما	0:-12 1:11 2:-18 3:-19 4:-8 5:-9 7:-14 8:16 9:-20 11:11
near:يومه	0:9 1:-19 4:-14 5:-22 6:-23 7:8 9:20 10:-8 11:-14
near:يومي	0:-19 1:-16 3:-11 5:-24 6:-32 7:-37 11:26
near:يونا	6:8
near:يونس	2:-32 3:17 4:-18 6:15 7:-9 10:20 11:-9
near:يوني	1:-15 3:17 5:-13 6:-10 7:-23 8:-32 9:-15
near:يووي	3:19 5:-16 6:-23 9:16 11:-20
near:ييف	2:-19 4:-10 6:17 10:-8
next:claim-abducted	0:-14 1:-31 2:-31 4:12 5:9 6:-12 9:-12 10:9 11:-18
next:claim-allocated	3:-12 4:-19 5:8 6:-18 7:-53 8:-14 10:-24 11:19
next:claim-casualties	1:-11 3:11 5:-20 6:-27 7:-12 8:-12 9:10 10:-16
next:claim-dead-in-captivity	0:-20 1:-12 3:-33 4:16 5:8 6:-27 8:-56 9:-18 10:13 11:-19
next:claim-delivered	0:-32 1:-15 3:-24 4:9 6:8 7:-37 8:-12 10:-33 11:32
next:claim-displaced	1:-54 2:-51 5:12 7:-31 8:-49 10:-28 11:-25
next:claim-held	0:17 1:-30 2:-8 4:-18 5:-8 6:-19 8:-24 11:-52
next:claim-injured	1:-20 2:-101 3:-46 6:12 7:-15 8:-62 10:19 11:-26
next:claim-killed	0:-9 3:-17 4:-13 5:19 8:-45 9:-15 10:-26 11:-69
next:claim-missing	0:-11 1:-51 2:-13 3:-33 5:16 6:12 7:28 8:-41 9:-16 11:-16
next:claim-pledged	0:-13 3:9 4:-38 5:8 6:-11 7:-18 8:-9 9:-21 10:29 11:15
next:claim-prisoners-exchanged	0:-11 1:-16 2:-22 3:-22 4:-38 5:14 6:-25 7:-46 8:35 9:-11 10:13 11:-24
next:claim-refugees	0:-35 2:-19 3:12 4:-8 5:-40 7:-23 8:-39 9:14 10:-29
next:claim-released	0:14 1:-32 2:-16 3:-13 6:-27 7:-15 8:22 9:-26 10:-15 11:-30
next:claim-requested	0:18 1:-14 2:-15 3:-11 4:-24 5:33 6:-24 7:-34 8:-14 9:-11 10:-17 11:14
next:claim-returned	0:-19 2:-30 4:-58 5:-33 6:-24 8:-16 10:-62 11:34
next:claim-total	3:-20 6:8 9:21 11:-17
noun:	0:-33 1:11 3:-12 4:-10 5:-12 6:-14 7:-13 8:-17 11:-14
noun:afghan	3:-19 6:-8 11:17
noun:aid-worker	0:19 2:-13 4:-10 10:-15
noun:attacker	6:18
noun:body	0:-43 1:-29 2:62 3:-35 4:-47 5:-83 6:38 7:-72 8:-57 9:-13 10:-56 11:-15
noun:boy	0:44 2:-12 3:-25 4:-34 6:-36 7:-24 9:-10 10:-21 11:-8
noun:brother	0:20 2:-12 4:-30 6:42 7:-33 8:-10 10:-25
noun:captive	2:15 5:-17 6:-34 7:-26 8:14 10:-11
noun:case	0:14 1:-14 2:-8 3:-33 4:-12 7:12 8:-10 9:-17 10:-14 11:-24
noun:chadian	3:-11 9:-16 11:22
noun:child	1:-11 2:-56 4:-21 5:-8 6:43 7:-10 8:-45 9:-56 10:-11 11:-16
noun:chinese	0:21 4:-20 6:-9 10:-10
noun:citizen	1:-16 2:-11 4:-24 5:-19 8:-20 9:-21 10:10 11:19
noun:civilian	0:-47 2:-54 3:-42 4:8 5:-19 6:29 7:-38 8:-26 9:-22 10:44 11:-41
noun:colleague	0:-23 2:-16 3:-8 4:13 5:10 7:-10 8:-14
noun:commander	0:-23 8:26 10:-25
noun:companion	0:-32 2:10 3:-37 4:-31 6:-26 7:30 8:-11
noun:dead-person	1:-11 5:-8 6:28 7:-15
noun:death	0:-14 1:-22 2:-8 3:-31 5:-44 6:89 7:-32
noun:deputy	0:-12 2:-9 6:15
noun:detainee	0:-8 2:-9 4:-14 6:-15 8:18
noun:displaced-person	0:-18 1:-9 3:62 4:-16 5:-29 6:-55 7:-22 8:-9 9:-70 10:-25 11:13
noun:district	2:-20 4:-23 6:-20 8:-14 10:34
noun:doctor	0:12 2:-17 4:-18 6:-15 7:13
noun:driver	0:-15 6:-14 7:-34 8:-10 10:26
noun:drowned-person	6:29 7:-12
noun:elderly-person	5:-10 6:20
noun:emirati	6:-11 10:13
noun:employee	0:-23 2:21 5:-11 6:-17 7:-11 8:-24 10:8
noun:engineer	0:-19 2:-12 4:19
noun:ethiopian	0:-13 6:-8 8:-15 10:20
noun:family	0:-18 4:30 5:-9 6:-31 7:-8
noun:farmer	5:-12 6:14
noun:fighter	0:-22 2:-30 3:-12 4:-26 6:27 7:-11 10:-20
noun:firefighter	3:-9
noun:foreigner	0:9 2:-22 4:28 5:-8 7:-9 8:-14 10:-27
noun:girl	0:30 2:-13 3:-18 4:-40 5:-24 6:-24 7:23 8:-14 9:-9 10:-24
noun:grandchild	6:21 7:-9
noun:guard	0:-23 2:-14 4:12 6:29 8:-9 10:-15
noun:guest	2:-11 3:-8 5:8 6:15 7:-15
noun:gunman	0:-19 2:-28 4:-20 6:51 8:-8 10:-30
noun:helper	0:-16 5:20 6:-26 7:19
noun:hostage	0:-16 2:45 4:-27 5:-16 6:-68 7:-37 8:-61 10:27
noun:human	1:-12 3:28 4:-10 5:-14 6:9 7:8 9:-15 11:-16
noun:indian	0:24 2:-9 7:-8 8:-9 10:-26
noun:individual	0:-15 3:10 4:-15 5:-19 6:23 7:-22 10:-10 11:-9
noun:inhabitant	3:15 9:-13
noun:injured-person	0:-49 1:-22 2:-39 3:-54 4:-60 5:102 6:-68 7:-69 8:-18 9:-22 10:-25 11:-27
noun:injury	3:-11 5:69 6:-62 7:-16 11:-11
noun:israeli	0:-10 2:-20 4:20 6:-29 8:-28 10:17
noun:journalist	2:-17 4:-9 8:25 10:-25
noun:killed-person	0:-45 1:-23 2:-44 3:-60 4:-47 5:-67 6:132 7:-66 8:-17 9:-27 10:-36 11:-19
noun:lebanese	0:-16 4:20 7:-8
noun:man	0:26 2:-34 3:-16 4:-35 5:-26 6:15 7:-18 10:9
noun:martyr	0:-8 1:-8 2:-18 3:-13 4:-11 5:-70 6:60 7:-16 10:-8
noun:member	0:-15 2:-13 4:-26 6:51 7:-11
noun:migrant	1:10 2:-19 3:-28 5:-20 7:-34 8:-15 10:10 11:24
noun:missing-person	0:-25 1:-22 2:-10 3:-34 4:-26 5:-60 6:-84 7:93 9:-14 10:-16 11:-23
noun:mortal-remains	2:-27 3:-15 4:-12 5:-49 6:68 7:-21 8:-22 10:-11
noun:mother	6:12
noun:nationality	6:-20 9:22
noun:neighbour	0:-14 2:-8 3:-19 4:-13 5:-10 6:39 7:-15 8:-8 10:-10 11:-10
noun:nurse	0:19 2:-17 3:-11 5:22 6:-34 7:-17 8:-26 10:-26
noun:officer	0:-19 2:-31 4:24 5:-17 7:8 10:-24
noun:official	1:-15 4:-8 5:-18 6:30 7:-11 10:-12
noun:operation	0:-11 1:-9 2:-10 4:-9 6:17
noun:other	0:-35 1:-47 2:-73 3:-44 4:44 5:40 6:-94 7:55 8:-17 9:24 10:-47 11:-8
noun:palestinian	0:-15 2:-25 3:-24 5:-18 6:19 8:29 9:-24 10:-17 11:9
noun:paramedic	4:-8 5:19
noun:passenger	0:13 2:-8 4:10 5:-14 6:-14 10:-10 11:14
noun:patient	0:-22 2:-10 3:-15 4:-30 5:-23 6:38 7:-30 8:22 10:-20
noun:person	2:-94 3:56 4:-23 5:-42 6:-12 7:9 8:-65 9:-20 10:-81
noun:policeman	0:-8 2:-30 3:-11 4:16 6:15 7:-20 8:-11 10:-29
noun:prisoner	0:-27 1:-13 2:26 3:-25 5:-24 6:-75 7:-31 8:44 9:-13 10:-41 11:-26
noun:pupil	0:32 1:-10 2:-25 3:-20 4:-38 5:-25 7:-24 8:-32 9:-9 10:21 11:-18
noun:refugee	0:-10 1:-12 3:-51 4:-12 5:-20 6:-16 7:-18 8:-10 9:49 10:-17
noun:relative	6:11
noun:resident	0:-27 1:-15 2:-24 3:69 5:-35 6:-49 7:-11 8:-29 9:-32 11:-36
noun:returnee	0:-9 2:-11 3:-47 4:-21 5:-11 6:11 7:-23 8:13 9:-61 10:-8 11:62
noun:russian	6:12
noun:saudi	4:-9 8:38 10:-33
noun:security-agent	5:-21 6:22
noun:seller	2:-8 6:22
noun:soldier	0:-18 2:-79 3:-57 4:30 5:-34 6:32 7:-52 8:18 9:-25 10:-25 11:-57
noun:son	5:-8 6:8
noun:staff-member	3:-9 5:-26 6:38 7:-12
noun:student	5:13 7:-11 10:10
noun:sudanese	3:-12 4:-11 6:-8 8:29 9:20 10:-30 11:-16
noun:survivor	5:18 6:-14 7:-9
noun:syrian	0:-21 2:-19 3:-21 6:-11 7:13 8:-11 10:-11 11:10
noun:teacher	0:24 2:19 3:-8 5:-19 6:-31 10:-34
noun:terrorist	0:-18 2:-18 3:-10 4:-21 5:-30 6:64 7:-27 9:-13 10:-28 11:-9
noun:ukrainian	6:-8 8:19 10:-12 11:-9
noun:victim	2:-8 3:-8 5:13 7:-12
noun:villager	0:-32 2:-14 4:19 6:17 10:-15
noun:visitor	6:-10 7:11
noun:volunteer	6:14 7:-11
noun:woman	0:-27 2:-72 3:-40 4:-16 5:-39 6:58 7:-43 8:30 9:-19 11:-19
noun:worker	0:10 2:-10 3:-26 4:-14 5:-32 6:29 7:8 8:-10 11:-8
noun:worshipper	0:-12 6:-12 10:20
noun:yazidi	2:-8 6:11
noun:young-man	0:13 4:-13 6:-17
only:aid	3:-8 6:15 9:-21
only:casualty	0:-34 1:11 2:-46 4:-55 5:21 6:12 7:9 8:-73 9:-64 10:-97 11:-68
only:hostage	0:-33 1:-17 2:-47 3:-16 5:-11 6:13 7:-8 8:-12 9:-17 10:15 11:-21
other:abducted	0:-12 1:-66 3:-17 5:-16 7:-9 8:-56 9:-12 10:14 11:-23
other:aid	0:-17 1:-11 2:-25 3:15 4:-8 5:-25 8:-16 9:-9 10:-32
other:allocated	0:-11 2:-11 5:-21 6:-9 7:-12 8:-24 9:-20 10:-21 11:10
other:casualties	0:-65 1:43 3:-56 4:-27 5:-14 6:-32 8:44 9:-28 11:-21
other:casualty	1:-16 2:-10 5:-8 8:-15 9:-17 10:-15 11:-12
other:dead-in-captivity	1:-55 2:-16 3:-49 5:-24 7:-13 8:9 9:-46 11:14
other:delivered	0:-11 1:-11 2:-15 3:15 4:-26 6:-32 7:-26 8:11 10:-34 11:17
other:displaced	0:-21 1:-58 2:-59 3:-16 6:15 7:11 8:-54 9:-15
other:displacement	0:-25 2:-19 3:-33 5:-12 6:-10 7:-13 9:20 10:-9
other:held	0:-9 1:-34 2:18 3:-13 5:-27 6:-8 7:-17 8:9 9:-17 11:-52
other:hostage	1:-31 2:16 3:-23 4:9 5:-31 6:-25 7:-41 8:21 10:19 11:-35
other:injured	0:-26 1:-26 2:-18 5:-23 6:8 8:-9 9:-24 10:-13
other:killed	1:-15 2:-14 8:-13 9:-17 10:-14 11:-10
other:missing	0:-19 1:-11 2:-70 3:8 4:-29 5:-10 6:21 7:9 8:-46 10:-30 11:-48
other:pledged	1:14 2:-72 7:-19 8:-77 10:-35 11:12
other:prisoners-exchanged	0:-72 1:-75 2:38 3:-43 4:-13 5:-8 6:-43 7:-35 8:62 9:-77 10:-15 11:-50
other:refugees	0:-10 1:-26 3:-24 4:-47 5:-28 6:-44 7:-14 9:55
other:released	2:15 3:-25 4:22 5:-44 6:-32 7:-26 8:13 9:-35
other:requested	1:-47 2:-32 4:-13 5:-20 6:-11 7:-37 8:-29 9:33 10:-34
other:returned	1:41 2:-46 3:-8 4:-8 5:-32 6:-17 7:-10 8:-55
other:total	0:-29 1:-58 2:-24 3:-25 6:44 7:-22 8:-43 9:11 10:-40
others:7	0:-40 1:-48 2:-35 3:-18 4:-9 5:-12 6:31 7:-24 8:-49 10:-26
others:more	1:-8 2:-12 5:-10 6:-8 7:-9 9:-8 10:-22 11:-20
qualified	0:-46 1:-10 2:-34 3:36 4:8 5:-14 6:-19 8:-43 10:-64
quoted	1:-48 2:-37 3:-19 4:-85 6:47 7:16 8:-34 9:-39 10:-70 11:-32
right1:	3:-18 5:-10 6:-18 7:9 9:-17 11:26
right1:"	0:-15 2:-10 3:-8 4:-25 6:-24 7:19 10:13 11:-42
right1:(	0:-9 3:10 6:9 9:15 11:-10
right1:)	1:-24 2:-9 4:-21 6:19 7:-51 8:-14 9:-25 10:-17 11:14
right1:,	2:-29 3:-22 4:8 7:-29 8:-21 9:-16 10:-49 11:-33
right1:.	0:9 1:-9 2:-16 4:-18 7:-17 9:-45 10:-39
right1::	3:-13 4:-9 5:-11 6:32 7:-12 11:9
right1:|	0:-20 1:-79 2:-57 3:-25 4:-83 9:32 10:-16 11:9
right1:اثناء	0:20 2:22 4:-11 6:-19 7:-8 10:-28
right1:احياء	4:-9 8:-17 10:17
right1:اخري	3:-12 5:-10 7:-16 9:20 11:-10
right1:اخرين	3:15 5:-12 6:-11 7:14 9:10 11:-18
right1:اسما	1:-8 6:17 11:-9
right1:اصيب	4:-20 5:38 6:-38
right1:اصيبوا	5:42 6:-41 7:-10
right1:اضافيه	2:27 6:-26
right1:الذين	2:-9 5:-8 7:-21 10:21
right1:العام	0:9 1:15 3:-21 7:-9
right1:الي	0:8 1:-23 2:-34 3:-16 4:-38 5:9 6:-49 7:-24 8:25 9:13 10:-14 11:15
right1:ان	0:-9 2:-16 3:26 4:-15 10:-11
right1:انقطع	3:-10 4:-18 5:-12 6:-18 7:23 10:-8
right1:اوكراني	2:-15 4:24 5:-9 8:-21
right1:بانفجار	5:12
right1:بترت	5:33 6:-23 7:-17
right1:بجروح	5:40 6:-30
right1:بحسب	3:14 7:-12 9:-10
right1:بحلول	0:17 3:8 4:-15 6:-13 8:12 10:-22
right1:برتبه	2:-19 4:22 5:9 6:-20 10:-12
right1:بسبب	5:13 6:-11
right1:بعد	0:-12 1:-11 2:-38 3:-30 4:-29 5:-20 7:-52 8:-11 9:-14 10:50 11:-15
right1:بلا	3:9 4:-11 6:14 7:-11
right1:بين	1:51 2:-16 3:-13 4:-30 5:-52 6:-38 7:-32 9:-19 10:-17 11:-24
right1:بينهم	4:22
right1:تحت	2:20 4:-23 5:10 7:-27 8:-14 10:-11
right1:جديد	5:-8 11:-24
right1:جراء	5:-8 6:-14 7:14
right1:حامل	5:10 6:17 7:-9 10:-13 11:-9
right1:حتفهم	1:12 5:-12 6:16 7:-18
right1:حتي	3:-25 5:-10 6:20 7:-17 11:15
right1:خارج	2:-12 3:-8 4:-16 5:-16 6:16 7:-10 8:-19 9:14 10:18 11:-16
right1:خرجوا	0:-25 3:19 8:26 10:-27 11:-18
right1:خطفوا	0:44 2:-29 3:-10 4:-34 6:-30 7:-12 8:-11
right1:خلال	3:9 6:-9 9:8 11:-10
right1:داخل	6:17
right1:دفعه	0:-12 1:-16 3:-11 4:-23 5:-13 7:-17 8:-8 10:21 11:-19
right1:دون	5:25 6:-29 7:-10 11:10
right1:رجعوا	3:-35 5:-12 6:-13 8:-24 9:-35 10:22 11:26
right1:سقطوا	0:-10 1:11 2:-12 4:-12 5:-42 7:22
right1:سوداني	3:-17 9:20 11:-16
right1:عادوا	3:-22 6:-12 7:-8 8:10 9:-40 10:-11 11:41
right1:عبر	6:10 9:10 10:-18 11:-13
right1:عثر	2:18 4:-15 10:-12
right1:علي	0:-29 1:-24 2:-32 3:27 6:-30 7:-41 8:-13 9:-23 10:10 11:12
right1:عند	0:-23 2:-11 3:-8 4:-9 5:-13 6:38 7:-12 10:-10
right1:غادروا	9:-11 11:14
right1:غرقوا	5:-8 6:26 7:-17
right1:غير	6:-10 11:12
right1:غيرهم	3:30 4:11 6:-12 9:-12 10:-11 11:-27
right1:فارقوا	5:-31 6:33
right1:فروا	3:12 9:11 11:-18
right1:فقط	0:-22 1:-14 2:12 3:-38 4:-37 7:19 8:-13 9:-11 10:-9 11:-9
right1:فلسطينيا	2:-14 6:9 8:26 10:-21
right1:في	0:-15 1:-20 3:-25 4:16 5:-17 6:20 7:-17 8:-45 10:-22 11:-28
right1:قبل	1:11 2:-22 3:-20 4:-20 5:-28 7:-35 8:9 9:21 10:-27
right1:قتلوا	0:-18 1:-8 3:-26 5:-35 6:59 7:-8
right1:قد	4:11 5:-10 6:17 9:-10
right1:قضوا	1:-10 2:13 3:-11 4:-9 5:-16 6:24 7:-28 8:-9
right1:كان	5:9
right1:كانا	6:-10 10:13
right1:كانت	6:-9 8:-18 10:21
right1:كانوا	0:-16 1:-13 2:-47 3:-13 4:22 5:-23 7:-8 9:-28 10:14 11:14
right1:كل	2:-29 3:-23 4:-20 5:-10 6:26 8:-13 9:11 10:8 11:-9
right1:كن	6:17
right1:لا	0:-16 1:-12 2:-24 3:-21 4:24 5:-51 6:-34 7:35 8:-18 11:-15
right1:لاطفال	6:16
right1:لقوا	1:10 2:9 5:-10 6:11 7:-13
right1:لم	0:-11 1:-24 3:18 4:-18 5:-58 6:-13 7:54 8:-42 9:-30 10:-59 11:-40
right1:لمهاجرين	6:8
right1:ما	0:-27 1:-15 3:13 4:40 5:15 6:-54 8:-33 10:-29 11:-44
right1:ماتوا	1:19 2:10 3:-23 4:-11 5:-11 7:-11
right1:مصرعهم	5:-11 6:19 7:-11
right1:مع	3:-13 5:13 6:11 7:-8
right1:معظمهم	5:9
right1:مقابل	2:11 3:-9 4:-22 5:-20 6:-12 8:10
right1:ممن	0:-31 1:-12 2:-24 3:-21 4:-22 5:31 6:-22 7:8 8:-9 9:-14 10:-11 11:23
right1:من	0:-16 1:-97 5:-15 6:-13 7:-32 8:16 9:-47 10:-8 11:9
right1:منا	2:26 3:-8 4:13 5:-11 6:-34 7:-14 8:-8 10:-12 11:13
right1:منذ	0:-15 1:-20 2:-26 3:15 4:-32 5:-20 6:34 7:-13 8:10 9:-36 10:-24 11:-14
right1:منها	0:-10 2:-24 4:-9 6:37 7:-15 8:-8 10:-10
right1:منهم	0:-55 1:-26 3:-17 4:-28 7:-30 8:8 10:13 11:15
right1:منهن	0:-40 2:-23 3:-16 6:15 7:-18 8:-19 10:35
right1:نزحوا	3:23 9:-8 11:-14
right1:نقلوا	0:8 2:-19 4:21 5:35 6:-36 7:-14 10:-14 11:-16
right1:هجروا	3:17
right1:هم	0:-8 2:-14 4:-11 5:-8 6:31 10:-15
right1:و	2:-19 3:-9 4:-19 5:-53 6:47 7:-32 8:8 9:-9 11:-14
right1:واربعه	4:13 5:-10 7:-10 10:-21
right1:واصابه	5:-49 6:54
right1:واصيب	0:-10 2:-8 5:-33 6:25
right1:واكثر	6:18
right1:وامراه	5:-12 6:29 7:-15 10:-9
right1:وثلاث	0:-10 3:25 5:-9 6:-25 9:-18 11:-8
right1:وثلاثه	8:19 10:-15
right1:وجرح	5:-22 6:23
right1:وصلوا	3:15 6:-12 11:-11
right1:وعشرات	6:14 7:-11
right1:وفق	3:10 6:-27 7:20
right1:يعيشون	3:22 6:-10 9:-14 11:-12
right1:يوميا	11:11
right2:	11:11
right2:"	0:-32 1:-15 2:-28 3:-40 4:23 6:39 7:-43 9:-20 10:-33
right2:#	0:-13 2:-65 4:-20 5:-77 6:40 7:-23 11:-25
right2:)	5:-11 6:15
right2:,	1:-48 2:-32 3:-51 5:19 6:-12 8:-15 9:-11 11:-8
right2:.	0:-38 1:-14 4:-9 5:11 8:-12 9:-17 10:-13 11:-18
right2::	9:29 11:-29
right2:ابناء	0:-8 2:-12 3:-20 5:-14 7:11 8:8 11:8
right2:ابنايها	3:-13 4:-9 5:-13 6:22 8:-24 9:-21 10:-18 11:23
right2:اثر	5:-14 6:13
right2:اثنان	4:-9 6:9
right2:احد	0:-13 7:10
right2:احدهم	4:23 6:-28
right2:احياء	0:-9 2:-24 10:24
right2:اربعه	0:-9 4:12 6:9
right2:اسبوع	8:-8 10:11
right2:استنادا	4:-9 7:11 9:-10
right2:اسري	4:-9 8:25 10:-17
right2:اصل	0:-36 2:33 3:10 6:-42 8:-8 9:-8 10:20 11:-17
right2:اضافه	3:-32 4:9 5:-23 6:-11 10:-12 11:21
right2:اطفال	0:-20 1:24 2:-13 3:13 4:-9 6:-30 7:-11 9:15 10:-13 11:-12
right2:اكثر	0:-18 1:-16 2:-9 8:-16 9:-12 10:9
right2:الاتصال	3:-10 4:-19 5:-12 6:-19 7:23 10:-9
right2:الان	6:9
right2:الثانيه	2:-11 3:20 4:-9 7:-9 11:-15
right2:الجثث	6:13
right2:الجرحي	2:-15 5:25 6:-12 7:-8
right2:الجنود	2:-11 4:-18 8:20 10:-22
right2:الجيش	0:-21 2:33 4:-29 6:-20 10:-26
right2:الحياه	2:-8 5:-33 6:36
right2:الخامسه	5:24 6:-34 7:21
right2:الرهاين	0:-16 2:20 4:-19 6:-18
right2:السيول	5:-11 6:-11 7:13
right2:الشهر	10:13
right2:الضحايا	5:-12 6:27
right2:العام	0:23 1:9 3:-27 4:-10 5:-18 7:-15 8:-20 9:-15 10:-16 11:-18
right2:العاملين	0:20 2:-13 4:21 5:-21 6:-21 8:-11
right2:العنايه	5:23 6:-21
right2:الفرار	0:9 3:10 6:-16 9:-9 10:12
right2:القتلي	5:-10 6:16 10:-8
right2:القطاع	0:-10 2:-28 4:30 6:-9
right2:الليله	3:10 7:-9
right2:الماضي	0:8 1:14 3:-22 4:-10 5:-9 6:-13 7:-12 9:-9 10:10
right2:المدنيين	0:-10 2:-13 3:-10 5:-13 6:33 7:-13 8:-17 10:-24
right2:المرضي	0:-18 4:-18 5:-22 6:9 8:23 10:-17
right2:المستشفي	5:13 7:-9
right2:المصابين	5:28 6:-27
right2:المفقودين	6:-21 7:23
right2:المياه	6:21 7:-17
right2:النزوح	3:24 5:-8 6:-17 7:-8 9:-13
right2:الي	0:-17 1:-24 2:18 3:-14 4:-13 5:13 6:-58 7:-52 9:14 10:-11 11:19
right2:اليوم	0:-9 3:-13 4:-12 6:-8 7:-12 8:-12 9:22 11:-8
right2:ان	0:-28 1:-8 2:-14 4:-14 5:-23 6:16 9:-12 10:20 11:-20
right2:انقلاب	5:22 6:-14
right2:انهيار	6:13
right2:او	0:-16 1:28 2:-10 4:-13 5:-31 6:-43 7:8 10:12
right2:بترت	5:19 6:-16 7:-8
right2:بجروح	5:26 6:-23
right2:بحسب	0:-17 2:-14 4:20 7:-15 8:-22 9:8 10:-16 11:-18
right2:بدء	2:-10 3:25 5:-13 7:-10 8:-22 9:-15 10:-15 11:-15
right2:بدايه	3:9 4:-18 5:-16 6:17 7:-8 8:18
right2:برنامج	2:21 4:-10 6:-22 10:-10
right2:بعد	0:-30 3:-19 4:-33 5:16 6:-23 7:-20 8:-16 10:42 11:-20
right2:بعدما	5:-12 6:17
right2:بعضهم	5:-10 6:13
right2:بها	6:9
right2:بين	1:14 2:11 4:-16 5:10 6:-25 7:-11
right2:بينما	0:-10 4:10 5:8 6:-15
right2:بينهم	0:-31 2:-20 3:-8 5:24 7:-26 11:-10
right2:تحت	2:-8 4:-9 5:11 6:17
right2:ترك	3:29 5:-23 6:-13 11:-16
right2:تسع	6:8
right2:تسعه	6:11
right2:تقول	0:-12 3:10 4:-16 8:-15
right2:ثلاث	9:10
right2:ثلاثه	0:-21 2:-14 4:-22 5:-10 6:33 8:21 10:-21
right2:ثلثهم	3:16 9:-20
right2:ثم	0:-8 3:-14 4:9 5:-18 7:16 11:13
right2:جراء	3:-10 6:-26 7:18
right2:جرحي	5:8
right2:جنود	8:14
right2:حافله	0:13
right2:حال	5:8
right2:حاله	5:38 6:-33 7:-13
right2:حتفهم	1:16 2:9 3:-12 4:-8 5:-11 6:8 7:-22 11:-10
right2:حتي	5:-9 6:14 9:-17 11:17
right2:حرجه	4:-20 5:36 6:-19 7:-9 10:-9
right2:حسب	0:-15 1:17 2:-10 3:-37 5:-14 6:-15 7:-15 8:-18 9:-14 10:25
right2:حسبما	0:19 2:-14 3:-9 4:-21 5:-11 6:14 7:-9 10:-8 11:-10
right2:حول	6:-8 10:9
right2:حي	3:-8 9:-8 11:17
right2:حين	3:11 4:-11 5:12 7:-21
right2:خلال	6:28 9:-29 11:-9
right2:خمس	0:-8 2:-13 6:15
right2:خمسه	3:-26 4:-8 7:-11 9:25 10:16 11:-27
right2:دون	6:20 9:10 11:-12
right2:رجال	0:-24 3:-10 4:17 6:20 7:-26 10:-12
right2:رفاقهم	0:-9 2:14 4:-12 5:-10 6:-36 7:20 10:11
right2:زال	4:18 5:-9 6:-8 7:-9
right2:زالوا	0:-10 1:-11 2:-22 4:19 5:12 6:-44 7:30 8:-21 10:-13 11:-41
right2:زملايه	0:13 2:-10 4:-10 5:29 6:-20 7:-16 10:-9
right2:سته	0:-20 6:26
right2:سكان	0:-18 1:-13 2:-22 3:32 5:-24 6:-32 7:-29 8:-15 9:-13 10:29 11:-31
right2:ضحايا	5:22 6:-17
right2:عاد	0:15 3:26 4:-10 6:-10 9:-11 10:-14 11:-26
right2:عادوا	3:-17 9:-15 11:26
right2:عام	1:15 3:-17 5:-8 7:-10
right2:عايله	5:9
right2:عبر	2:-17 8:-18 10:21
right2:عداد	1:-11 3:-12 5:-23 6:-29 7:37
right2:عشر	5:-8 6:10
right2:عشره	3:9 10:10
right2:علي	0:-35 1:-15 2:15 3:19 5:-23 7:11 8:-30 9:-35 10:-33 11:-34
right2:عمال	0:14 4:-10 10:-9
right2:عن	6:-10 7:13
right2:عناصر	6:25
right2:عناصره	4:-20 6:22
right2:عناصرها	0:-9 4:12
right2:عندما	6:11
right2:غارات	6:10
right2:غاره	6:15
right2:غرق	1:-8 5:-15 6:-8 7:22
right2:غزه	2:27 4:-13 6:-22 8:-30 10:27 11:-10
right2:غير	2:-12 4:27 5:-20 7:-8 8:-8 10:-9
right2:فوق	5:-15 6:16
right2:في	1:-57 2:-20 3:-10 5:-9 6:33 7:-9 8:-17 10:-41 11:-59
right2:فيما	6:17 7:-27 9:-23 10:12 11:-19
right2:فيها	3:8
right2:قال	7:12
right2:قبضه	0:-15 2:-8 4:22 5:-8 6:-13 7:-10
right2:قبل	2:-27 3:-15 4:-22 5:-14 7:-14 8:-14 9:-20 10:25 11:12
right2:قتلوا	5:-12 6:29
right2:قتيل	0:-11 1:30 3:-12 5:-19 6:-26 7:-16 8:-8 11:-8
right2:قد	0:8 3:13 4:-17 6:-22 8:-8 9:-21 10:9 11:12
right2:قرب	6:15 7:-9
right2:قسرا	2:-24 4:-26 6:-15 7:28 8:-13 9:-10 10:-13 11:17
right2:قصف	5:23 6:-14
right2:قضوا	2:-18 4:-22 5:-12 7:-12 10:26
right2:قيد	0:-11 5:-8 6:-24 7:-8 10:20
right2:كانوا	0:-10 3:-24 4:-14 5:-22 6:19 8:16 9:-16 10:-19 11:17
right2:كل	2:9 3:-9 4:-31 5:-8 8:31 10:-35
right2:كما	2:19 6:-9 10:-15
right2:لا	0:14 6:-11 8:-17 9:-14 10:-46
right2:لاحقا	3:-12 5:-11 6:-10 10:27
right2:لكن	0:-10 1:-14 2:-24 3:-10 4:14 5:-9 6:-11 7:13 8:13 10:-8
right2:لم	0:-24 1:-12 2:-36 3:16 4:-43 5:-33 6:37 7:-43 8:-19 9:-14 11:-12
right2:لنساء	5:-18 6:21
right2:ما	0:-20 2:-19 3:-13 4:25 6:-12 8:-15 9:-11 10:-25
right2:مات	5:29 6:-27
right2:ماتوا	2:14 4:-14 6:10 8:-9 10:-16
right2:متفاوته	5:10 6:-8
right2:متن	3:-17 6:-11 10:-8 11:18
right2:مدرسه	0:9 4:10 10:-13
right2:مدنيون	5:-21 6:33 7:-12
right2:مستشفي	0:11 4:-13 5:31 6:-30 7:-10
right2:مطار	11:15
right2:مطلع	8:14 9:-12 11:15
right2:مع	0:16 5:-13 6:9 7:-12 10:-10
right2:معظمهم	0:-21 3:12 4:16 5:-11 7:9 10:-13 11:-8
right2:مغادره	3:20 5:-9 11:-13
right2:مقابل	0:10 1:-9 2:-18 4:-29 5:-9 7:-9 8:-13 9:-17 10:26 11:-25
right2:مقاتليها	2:-16 8:8 10:-11
right2:مليون	3:9
right2:من	0:-46 1:-10 2:32 4:-29 5:-52 6:-34 7:-21 8:23 9:-21 10:-8 11:15
right2:منذ	2:-10 3:-32 4:10 6:17 7:-19 8:-12 9:26 10:-11 11:-12
right2:منهم	2:-11 3:-9 5:22 7:-9 9:14 11:-11
right2:موسكو	6:13 8:-34 10:21
right2:موظفي	0:14 6:11 10:-9
right2:نحو	2:19 3:12 5:-17 6:8 8:-11 9:-16 10:-18
right2:نساء	1:-9 2:-9 5:-23 6:-11 7:12 9:-27 11:22
right2:نصفهم	0:-12 1:15 3:15 4:-11 5:-13 7:-16 9:-23 10:-8 11:-19
right2:نهايه	2:-8 3:-30 4:-8 6:-13 7:-8 8:26 9:-26 10:-22 11:32
right2:هجوم	5:18
right2:هذا	4:-16 6:25 7:-8
right2:هناك	0:-19 4:30 5:-14 7:-11 10:-32 11:-11
right2:هولاء	2:-29 4:-25 5:21 6:24 7:-10 8:17 10:-21
right2:و	8:10
right2:واحد	5:12 8:-16 10:18
right2:واحده	0:-12 1:-16 3:-11 4:-23 5:-13 7:-17 8:-8 10:21 11:-19
right2:واصابه	5:-37 6:37
right2:واصيب	5:-40 6:42
right2:وان	1:-12 2:-30 3:-32 4:19 5:-29 6:11 7:-12 8:12 9:-8 10:-21 11:27
right2:وجرح	5:-17 6:18
right2:وحده	5:-24 6:26 7:-18
right2:وصلوا	3:-11 5:16 6:-12 7:-8 11:-8
right2:وفق	0:-16 1:-13 2:-28 3:-27 4:-42 5:-24 6:21 8:11 11:18
right2:وفي	0:-12 2:-17 6:-12 8:-19 10:27
right2:وقتل	0:15 2:-16 4:-14 5:9 6:-27 8:-18 10:10
right2:وقد	3:11 6:9 7:-8
right2:ولا	0:-29 1:-13 2:12 3:-13 4:-28 5:10 6:25 7:-57 9:-16 10:-17 11:-9
right2:ولايه	3:-13 9:14
right2:ولم	3:14 11:-12
right2:وما	6:13 7:-12
right2:ومن	1:-9 3:-32 6:16 9:12
right2:ونقل	2:10 5:-13
right2:وهو	1:-16 3:-11 5:-22 6:-11 7:27
right2:يعثر	6:-15 7:28
right2:يعرف	0:-11 2:-8 4:-12 6:-11 7:24 10:-14
right2:يوم	5:-11 7:-11 11:13
right2:يومين	0:-24 2:-19 3:-9 4:-24 6:-17 10:29
right3:	0:-22 1:-15 2:15 3:15 4:-14 5:-13 6:22 7:-30 8:-18 9:-20 10:-25 11:13
right3:"	1:15 2:-46 3:-43 5:-17 7:-60 8:-22 9:13 10:-14 11:18
right3:#	0:-12 1:-42 2:23 5:-13 7:-60 9:-23 11:-12
right3:(	3:-8 5:20 6:-23 7:-9 8:13 9:-10 10:-16 11:11
right3:)	5:-23 6:24
right3:,	0:-21 5:-27 6:17 7:-35 8:-28 9:-11 10:-28
right3:.	2:-22 3:-23 5:-24 7:10 8:-42 10:-18 11:-19
right3::	5:-9 9:17 11:-9
right3:اثر	6:-10 7:15
right3:اثنان	0:16 3:-13 4:-12 5:9 6:-12 10:-12
right3:احد	3:-22 6:-21 7:26 9:-11 11:-21
right3:احدهم	0:12 2:-10 5:13 7:-9 10:-8
right3:اخرون	5:-11 6:16
right3:اخرين	6:8
right3:اربعه	6:10 7:12 11:-12
right3:ارقام	4:14
right3:اشخاص	5:-13 6:16
right3:اشهر	3:-11 5:-25 6:19 9:14 11:-8
right3:اصيبوا	5:-26 6:27
right3:اطفال	0:-16 3:11 5:-21 6:30 9:-19 10:-8 11:12
right3:اقليم	3:11 6:-8 11:-13
right3:اكثر	2:-16 3:-32 4:-23 5:-10 6:13 7:-12 9:-27 10:26 11:17
right3:ال	5:-24 6:25
right3:الاخر	2:-13 4:-16 8:10 10:14
right3:الاطفاء	3:-8
right3:الاقل	0:-19 2:26 4:-44 5:-16 6:-28 7:26 8:-17 10:-18
right3:الامم	0:14 3:-9 6:9 10:-9
right3:الاول	6:14 8:-9 10:17
right3:الاولي	0:-9 2:-19 4:20 5:-15 6:22 7:-12 8:-19 10:-26
right3:الجيش	4:-9 6:12 8:13
right3:الحرب	3:8 4:-18 7:-9 8:25 10:-10
right3:الحياه	0:-12 2:-26 4:11 5:12 6:-31 7:-11 10:21
right3:الخامسه	0:-10 4:-8 5:12 6:-9 10:13
right3:الذي	0:-21 1:16 4:-21 5:-8 6:-15 7:-10 8:-11 10:13
right3:الذين	0:-27 4:23 6:8 10:-14
right3:الروسيه	6:-12 8:-25 10:15
right3:السابع	0:24 2:-23 4:-20 8:-8
right3:السابق	0:26 1:-25 3:-12 5:-12 6:8 8:-19 9:-14 10:-8 11:-20
right3:الشرطه	0:-19 4:22 10:-9
right3:الشهر	3:-10 11:13
right3:الصحه	0:15 4:-10
right3:العاشره	5:-13 6:20
right3:العام	5:-16 6:11 8:23 9:-21 10:-19 11:14
right3:الف	9:8
right3:الفا	3:-10 9:9
right3:القتال	3:-12 9:15
right3:القوات	6:11
right3:الماضي	3:8 6:-8
right3:المدينه	4:-11 7:13
right3:المستشفي	5:-30 6:35
right3:المفقودين	1:-11 3:-12 5:-23 6:-29 7:37
right3:المنظمه	3:10 6:-12
right3:النساء	8:-10 9:13 10:10 11:-13
right3:الولايه	7:14
right3:الي	0:18 1:-16 3:-15 6:-24 7:-20 8:11 10:-39 11:18
right3:اليوم	2:-12 3:-28 4:-14 5:24 6:-17 7:-19 11:19
right3:امراه	6:17
right3:ان	0:22 2:-21 3:-8 4:-31
right3:او	1:17 2:16 3:-25 4:-28 7:-15 8:11 10:-17 11:-11
right3:ايام	2:-15 4:-27 6:-27 7:-11 8:21 9:20
right3:بجروح	6:9
right3:بحسب	0:-11 4:-15 5:-18 6:26 7:-9 9:-20 11:21
right3:بزياده	0:10 10:-9
right3:بعد	2:-25 4:20 7:16 8:-24 10:-18
right3:بين	4:-12 6:-15 10:20 11:8
right3:بينهم	1:9 2:19 4:-8 6:-12 7:14 8:-10 10:-8 11:-13
right3:بيوتهم	10:-8 11:16
right3:تحت	2:13 4:-24 5:17 6:-17
right3:تسعه	4:10 6:22 7:-18
right3:تعرف	2:-12 6:16
right3:ثلاث	5:12
right3:ثلاثه	0:-14 4:-27 7:-8 8:-12 10:19
right3:ثم	0:13 5:-9 6:-16 7:10 10:-8
right3:جانب	2:-15 3:12 4:-10 6:-17 8:25 9:-17 10:-13 11:-10
right3:جرحي	5:-16 6:20
right3:جريحا	5:-16 6:19
right3:حافله	5:18 6:-8
right3:حرجه	5:19 6:-13
right3:حوادث	6:17
right3:خلال	0:-11 2:14 6:-16 8:-16 10:-11 11:-14
right3:خمس	3:25 11:-15
right3:خمسه	5:14 6:-11
right3:دول	3:-22 6:-13 9:8 11:13
right3:دون	3:20 5:-24 6:10 9:-19 11:-8
right3:ديسمبر	3:-9 8:-10 9:10 10:12
right3:راس	3:-11 5:-17 6:32 7:-15
right3:زالوا	0:-9 2:-12 5:16 6:-17 7:14 8:-9 10:-11
right3:ساعه	2:21 4:-20 10:-19
right3:سبعه	5:-19 6:21 8:10 10:-8
right3:ست	0:-26 5:-9 6:20 10:9
right3:سته	3:20 6:-10
right3:ضمنهم	4:-10
right3:طفلا	5:-9 6:15
right3:عام	0:30 3:-11 10:-23
right3:عبر	3:20 9:-14 11:-12
right3:عشر	0:-12
right3:عشره	3:-8 5:16 7:-12
right3:علي	1:12 2:9 3:-24 4:-18 6:-19 7:-26 8:16 9:-17 11:-14
right3:عليهم	2:-9 4:-12 6:16 7:13
right3:عن	2:-17 5:-12 7:-23 8:16 9:11 10:-19 11:-15
right3:عند	2:16 7:-11
right3:عنهم	4:12 5:-32 6:-19 7:17 8:13 10:-13
right3:غزه	0:-15 2:13 4:16 6:-36 7:-8
right3:فديه	0:-19 4:-13 10:24
right3:في	0:-24 1:-39 2:-13 3:13 4:21 5:-50 7:-41 8:27 9:-26 10:-18 11:-10
right3:فيما	5:20 7:-24
right3:قبل	0:-8 2:-9 4:17 5:-11
right3:قتلوا	0:-9 2:9
right3:قد	0:-10 4:-14 6:-17 8:-20 10:22
right3:قراهم	3:-22 11:28
right3:قوات	6:13
right3:كانوا	0:-14 2:-15 3:22 4:-33 5:-9 7:-10 8:30
right3:كما	0:9 1:-8 2:-9 3:-20 4:-11 5:-13 6:18 7:-15 9:-8 10:-10 11:18
right3:كمين	0:-20 4:-13 5:-25 6:21 7:18
right3:لا	0:-11 3:-20 4:14 5:-12 6:-20 7:13 8:-20 10:-8 11:16
right3:لدي	0:23 3:-8 4:-32 6:-23 9:-22 10:12 11:15
right3:لم	0:13 1:-8 2:-9 5:-10 6:-24 7:25 10:-14
right3:لهم	3:-11 4:-18 5:-13 6:-10 7:26 11:-15
right3:ما	1:-14 2:-32 3:-24 7:22 8:-23 9:-14 10:14 11:14
right3:ماتوا	2:16 7:-15 10:-8
right3:متن	3:15 9:-12 11:-11
right3:مخيمات	3:-18 9:17 10:-10 11:12
right3:مدرسه	0:-16 4:-15 6:-14 7:13 8:-18 10:23
right3:مدنيا	5:-9 8:18
right3:مدينه	4:15 6:-12
right3:مركز	5:-27 6:14 7:-17 9:13 11:-14
right3:مستشفي	6:11
right3:مسيره	5:12 6:-11
right3:مصابا	6:13
right3:مصابين	5:14 7:-8
right3:مصيرهم	4:22 5:-10 6:-20 10:-15
right3:مع	4:10 6:17 7:-16
right3:معظمهم	3:21 9:-10 11:-11
right3:مفقودا	6:26 7:-22
right3:مفقودين	3:-12 5:-19 6:-13 7:22
right3:مقاطعه	3:-8 6:-9 8:-10 10:17
right3:مليون	9:10 11:-13
right3:من	1:-32 2:-52 3:-8 4:-47 5:20 6:-11 7:-32 8:-15 9:-13 10:34 11:-16
right3:منازلهم	3:30 5:-29 6:-17 9:-14
right3:منذ	0:-9 1:-9 2:13 3:11 4:14 5:-10 6:-23 7:17 9:-18 10:20 11:-25
right3:منطقه	3:-13 5:-12 6:10 8:-18 10:20
right3:منظمه	1:21 2:-10 3:-17 4:-15 5:-8 6:-19 7:10 10:-8 11:-17
right3:منها	6:20
right3:منهم	1:-17 2:-40 3:-13 4:27 5:14 7:-49 8:-20 10:-43 11:-20
right3:مواقع	3:18 6:11 9:-16
right3:ناريه	5:8
right3:نحو	0:-17 3:18 4:-12 8:-9 9:-18 10:8
right3:نساء	0:13 2:-8 3:-32 4:-27 6:8 7:-18 8:-10 9:-9
right3:نفسها	3:-9 4:-14 5:-18 6:-18 7:26 10:-8
right3:نقطه	6:12 7:-8
right3:هذا	5:-9 6:13 9:-12 11:14
right3:و	5:-10 6:19 7:-14
right3:واحد	6:15 7:-15 9:-21 11:15
right3:واحده	0:17 4:18 5:-18 6:-20 7:-21 8:9 10:-25
right3:واصيب	5:-17 6:25
right3:وان	0:-21 2:-8 3:-8 4:-29 6:22 7:-27 8:-15 10:26
right3:وجريح	0:-11 1:33 3:-15 5:-20 6:-30 7:-13 8:-8 9:-8 11:-13
right3:وزاره	5:12
right3:ولا	4:-22 5:-11 6:28 7:-17
right3:ولم	2:17 3:-8 4:-15 6:17 7:-15 8:-10 10:-23
right3:وهو	6:10
right3:يبق	6:12
right3:يزال	0:-20 1:-8 2:9 4:-26 5:13 6:16 7:-26 10:-24
right3:يقول	7:11
share:4	0:23 1:-8 2:17 3:-39 4:-79 5:-55 6:-36 8:-10 9:-70 10:-39 11:50
share:5	0:-28 3:14 4:34 5:-25 6:-15 7:-13 8:-18 9:-57 10:-16 11:-33
share:7	0:-16 2:-31 3:-14 4:-62 5:-10 7:-8 8:9 9:10 11:-27
share:more	0:-15 1:-49 2:-11 6:17 7:-16 8:-32 10:-27 11:-19
short	0:-33 1:-60 2:10 3:-28 4:-47 5:-10 6:16 7:-24 10:12 11:-32
size:1	0:-46 1:-50 2:33 3:-64 4:-20 5:-10 6:26 7:-12 8:-49 9:-41 10:-12 11:-46
size:9	0:33 1:-100 3:-99 5:-25 6:29 7:19 8:-30 9:-90 11:-103
size:99	0:-18 1:-73 2:-50 3:-80 4:23 6:25 8:-43 9:-100 10:20 11:-109
size:999	0:11 2:-43 3:-49 4:-24 5:10 6:-16 7:-25 8:37 9:-87 10:-45 11:29
size:9999	0:-21 1:9 2:-115 3:36 4:-43 6:-8 7:-11 8:15 9:12 10:-93 11:-24
size:more	0:-81 1:-67 2:-67 3:38 4:-33 5:-53 6:-62 7:-11 8:-67 9:46 10:-62 11:17
verdict:abducted	0:127 1:-35 2:-60 3:-48 4:-25 5:-86 6:-89 7:-112 8:-34 9:-48 10:-53 11:-16
verdict:casualties	0:-24 1:67 2:-11 3:-29 4:-17 5:-42 6:-66 7:-42 8:-17 9:-9 10:-9 11:-23
verdict:claim	0:8 1:-10 2:12 6:-33 7:-9 9:-9 10:-10 11:-13
verdict:dead-in-captivity	0:-77 1:-20 2:100 3:-33 4:-11 5:-51 6:-52 7:-75 8:-50 9:-21 10:-62 11:-23
verdict:displaced	0:-50 1:-49 2:-70 3:126 4:-40 5:-71 6:-99 7:-96 8:-52 9:-34 11:-69
verdict:held	0:-31 1:-41 2:-58 3:-72 4:106 5:-66 6:-78 7:-25 8:13 9:-60 10:-43 11:-51
verdict:injured	0:-107 2:-72 3:-110 4:-48 5:175 6:-113 7:-128 8:-72 9:-61 10:-86 11:-69
verdict:killed	0:-88 1:-33 2:41 3:-74 4:-132 5:-111 6:163 7:-84 8:-132 9:-53 10:-145 11:-81
verdict:missing	0:-50 1:-26 2:-70 3:-54 4:-54 5:-80 6:-61 7:120 8:-41 9:-66 10:-79 11:-34
verdict:open	0:-49 1:-12 2:-44 5:-37 6:-15 7:-17 10:10 11:-9
verdict:out	0:19 1:-12 2:-21 3:-25 4:13 5:-14 6:-15 7:-31 8:-15 9:-19 10:-11 11:-23
verdict:prisoners-exchanged	0:-49 1:-25 2:-108 3:-42 4:-30 5:-19 6:-82 7:-48 8:74 9:-27 11:-58
verdict:refugees	0:-47 1:-44 2:-40 3:-49 4:-51 5:-56 6:-67 7:-53 8:-44 9:86 11:-46
verdict:released	0:-82 1:-38 2:-72 3:-32 4:-51 5:-81 6:-63 7:-97 8:18 9:-44 10:103 11:-59
verdict:returned	0:-65 1:-58 2:-44 3:-47 4:-78 5:-75 6:-36 7:-34 8:-69 9:-51 10:-19 11:93`
}
