import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	45
alike:casualties	81
alike:dead-in-captivity	33
alike:displaced	-30
alike:held	75
alike:injured	39
alike:killed	-7
alike:missing	32
alike:prisoners-exchanged	-37
alike:refugees	46
alike:released	35
alike:returned	-10
any	-39
bare:1	80
bare:9	-16
bare:99	-15
bare:999	22
bare:9999	52
before:abducted	62
before:allocated	-75
before:casualties	-103
before:dead-in-captivity	59
before:delivered	-4
before:displaced	7
before:held	-39
before:injured	-35
before:missing	-130
before:pledged	-76
before:prisoners-exchanged	25
before:refugees	-45
before:released	-14
before:requested	23
before:returned	12
behind:abducted	26
behind:allocated	-121
behind:casualties	-84
behind:dead-in-captivity	-56
behind:delivered	-112
behind:displaced	-4
behind:held	-31
behind:killed	-71
behind:missing	-10
behind:pledged	-85
behind:prisoners-exchanged	7
behind:refugees	-16
behind:released	-15
behind:returned	43
behind:total	-67
ending:اء	-119
ending:اب	-36
ending:ات	-179
ending:اث	45
ending:اج	22
ending:ار	-76
ending:اص	-39
ending:اف	-72
ending:اق	57
ending:ال	31
ending:ام	-88
ending:ان	68
ending:اه	29
ending:با	-45
ending:بب	10
ending:بت	-54
ending:بط	20
ending:بل	56
ending:به	14
ending:بي	-47
ending:تا	64
ending:تل	-58
ending:ته	53
ending:تي	-45
ending:ثا	-66
ending:ثر	45
ending:جن	-49
ending:جه	3
ending:حا	5
ending:حث	11
ending:حد	9
ending:حل	68
ending:حه	-57
ending:حو	47
ending:خل	16
ending:دا	7
ending:دت	-4
ending:در	-31
ending:دل	-9
ending:دم	-31
ending:ده	-5
ending:دي	64
ending:را	-45
ending:رب	-31
ending:رت	70
ending:رج	68
ending:رح	91
ending:رف	30
ending:رق	55
ending:رك	-76
ending:ره	-34
ending:ري	-21
ending:سا	-68
ending:سب	65
ending:سم	-70
ending:سه	-45
ending:صف	14
ending:ضه	12
ending:طع	63
ending:طه	43
ending:ظر	-14
ending:عا	-51
ending:عه	8
ending:فا	-74
ending:فع	-54
ending:فه	-45
ending:في	-63
ending:قا	-3
ending:قت	-67
ending:قد	88
ending:قل	-23
ending:قه	-20
ending:لا	-92
ending:لت	-16
ending:لغ	55
ending:لم	-55
ending:لن	-57
ending:له	44
ending:لي	74
ending:ما	-31
ending:مت	18
ending:مه	-63
ending:مي	-27
ending:نا	-39
ending:نت	-18
ending:نه	-6
ending:ني	164
ending:ها	-51
ending:هم	16
ending:هن	27
ending:وا	40
ending:وب	65
ending:وح	85
ending:ود	-10
ending:ور	-60
ending:وق	43
ending:ول	20
ending:وم	-73
ending:ون	-41
ending:وي	-55
ending:يا	-12
ending:يب	47
ending:يت	11
ending:يد	42
ending:ير	29
ending:يع	59
ending:يق	8
ending:يل	-29
ending:ين	7
equal:abducted	-16
equal:dead-in-captivity	24
equal:displaced	-26
equal:held	-54
equal:injured	39
equal:killed	5
equal:missing	-20
equal:prisoners-exchanged	45
equal:refugees	-6
equal:released	-13
equal:returned	33
form:digits	-12
form:dual	-52
form:fraction	-182
form:mixed	-16
form:range	-19
form:singular	-61
form:vague	-78
form:words	55
here:#aboard	-47
here:#aid	-7
here:#alive	-13
here:#captives	44
here:#captivity	-26
here:#captors	-12
here:#carrying	-27
here:#commerce	-4
here:#conference	3
here:#containing	-73
here:#contest	-104
here:#crossing	-5
here:#custody	-141
here:#demand	-25
here:#disease	-70
here:#displacement	34
here:#exchange	26
here:#execution	6
here:#given-back	50
here:#group	13
here:#handover	10
here:#hostages	20
here:#losing-side	26
here:#need	-100
here:#police	-22
here:#prisoners	-35
here:#receiving	7
here:#remainder	33
here:#rescue	-101
here:#return	60
here:#since	6
here:#sport	-10
here:#state	19
here:#treatment	-66
here:#war-prisoners	4
here:abducted	17
here:allocated	-19
here:casualties	-18
here:dead-in-captivity	39
here:delivered	-22
here:displaced	68
here:held	14
here:injured	57
here:killed	92
here:missing	38
here:pledged	-13
here:prisoners-exchanged	-25
here:refugees	18
here:released	32
here:requested	-61
here:returned	5
here:said	27
here:set	25
here:total	-4
item	44
last:claim-abducted	13
last:claim-allocated	-77
last:claim-casualties	-103
last:claim-dead-in-captivity	-59
last:claim-delivered	-12
last:claim-displaced	-39
last:claim-held	-69
last:claim-injured	-9
last:claim-killed	27
last:claim-missing	7
last:claim-pledged	-23
last:claim-prisoners-exchanged	64
last:claim-refugees	-13
last:claim-released	26
last:claim-requested	-25
last:claim-returned	15
last:claim-total	12
left1:	-35
left1:"	63
left1:#	-43
left1:(	107
left1:,	98
left1:-	66
left1::	93
left1:|	23
left1:اثنين	-63
left1:اجلاء	39
left1:اجلي	-11
left1:احتجاز	46
left1:احدهم	56
left1:احدهما	-23
left1:احصي	24
left1:احياء	-47
left1:اخرهم	26
left1:ارواح	65
left1:استشهاد	125
left1:استشهد	112
left1:استعادت	18
left1:استقبل	-17
left1:اسقاط	-21
left1:اسقطت	-51
left1:اصابه	-8
left1:اصل	-36
left1:اصيب	107
left1:اطراف	36
left1:اطفال	91
left1:اطلقت	-11
left1:اكتوبر	-18
left1:الا	-49
left1:الاحمر	41
left1:الاسبوع	57
left1:الان	70
left1:الاول	-49
left1:الاولي	40
left1:البالغه	-67
left1:البلاد	69
left1:الجرحي	71
left1:الجيش	55
left1:الحرب	67
left1:الحصيله	51
left1:السلطات	-17
left1:السودان	54
left1:الشرطه	-87
left1:الشركاء	22
left1:الشهر	64
left1:الضحايا	27
left1:العام	67
left1:العامه	-48
left1:العايدين	48
left1:العدد	89
left1:القتلي	75
left1:القطاع	-9
left1:الماضي	-18
left1:الماضيه	51
left1:المفوضيه	88
left1:المقابل	46
left1:المهاجمون	24
left1:الي	-30
left1:اليوم	90
left1:اما	-18
left1:امام	-26
left1:امراه	-28
left1:امس	-56
left1:ان	71
left1:انتشال	93
left1:انتشل	11
left1:انقاذ	-46
left1:انقذ	-120
left1:انهم	-15
left1:اوقع	37
left1:اوكرانيا	42
left1:اي	-32
left1:ايام	48
left1:ب	-10
left1:بان	-17
left1:بحسب	-79
left1:بحياه	197
left1:بعد	36
left1:بفارق	-3
left1:بقتل	64
left1:بلغ	113
left1:بلغت	49
left1:بمشاركه	-94
left1:بمقتل	122
left1:بواقع	-26
left1:بوفاه	78
left1:بين	-3
left1:بينها	-74
left1:بينهم	87
left1:تتبادلان	85
left1:تحتجز	50
left1:تحرير	82
left1:تدمير	-39
left1:تزال	49
left1:تسلم	-54
left1:تشاد	52
left1:تشمل	29
left1:تضم	-14
left1:تغطيه	-35
left1:تقل	-7
left1:توفي	111
left1:ثم	10
left1:جانب	23
left1:جثامين	69
left1:جثث	122
left1:جثه	66
left1:جنديا	-56
left1:حاله	64
left1:حاليا	81
left1:خرج	63
left1:خطف	73
left1:خطفت	-39
left1:خلاله	23
left1:خلالها	48
left1:خلفت	34
left1:دفن	87
left1:دفنا	49
left1:دفنت	68
left1:دولار	-4
left1:ذاتها	39
left1:رجع	74
left1:رفات	58
left1:روسيا	-55
left1:زال	67
left1:زوجها	-29
left1:سبتمبر	62
left1:سبيل	85
left1:سجلت	-48
left1:سراح	94
left1:سقط	35
left1:سقوط	6
left1:سوي	-14
left1:شهيد	-77
left1:ضمنهم	58
left1:طفلا	-25
left1:طفلان	-84
left1:عاد	59
left1:عبر	-64
left1:عدا	72
left1:عدد	-32
left1:عددهم	79
left1:عسكريا	-11
left1:علي	22
left1:عن	83
left1:عند	19
left1:عندنا	-31
left1:عوده	28
left1:غادر	56
left1:غرق	4
left1:فر	63
left1:فقتل	69
left1:فقتلت	85
left1:فقد	107
left1:فقدان	37
left1:فقدت	46
left1:فقدنا	70
left1:فقضي	59
left1:في	-277
left1:فيه	-11
left1:فيها	7
left1:قال	-93
left1:قتل	159
left1:قتلت	84
left1:قتلوا	86
left1:قتلي	55
left1:قتيل	-62
left1:قتيلا	114
left1:قضي	122
left1:كان	-5
left1:كانت	10
left1:كانوا	13
left1:كردفان	-53
left1:كل	-145
left1:كم	-111
left1:كنا	-124
left1:ل	-9
left1:لا	22
left1:لاجي	-128
left1:لدينا	78
left1:لقي	158
left1:لكل	-71
left1:لكن	-70
left1:لمساعده	-62
left1:مات	97
left1:متن	-100
left1:متنه	-91
left1:متنها	-70
left1:مسيره	-61
left1:مصرع	122
left1:مصير	92
left1:مع	-24
left1:مقابل	12
left1:مقتل	137
left1:من	-158
left1:منها	-13
left1:منهم	-28
left1:نزح	70
left1:نزوح	70
left1:نساء	90
left1:نفسها	-8
left1:نقل	21
left1:نقلت	-21
left1:نوفمبر	-27
left1:هم	47
left1:هناك	88
left1:هولاء	101
left1:هويه	66
left1:و	-16
left1:واجلي	-53
left1:واحد	47
left1:واصاب	29
left1:واصابت	34
left1:واصابه	164
left1:واصيب	148
left1:واصيبت	98
left1:واقتادوا	34
left1:وان	24
left1:واوقع	41
left1:واوقف	-78
left1:وبقي	-13
left1:وتدمير	-53
left1:وتوفي	110
left1:وجرح	67
left1:وحده	72
left1:وحدها	58
left1:وصل	-26
left1:وصلنا	-84
left1:وصول	-33
left1:وعاد	12
left1:وعددها	-90
left1:وعددهم	-13
left1:وعن	36
left1:وفاه	135
left1:وفقد	59
left1:وقال	-119
left1:وقتل	165
left1:وقتلت	73
left1:وقتلوا	74
left1:وقضي	119
left1:وكان	-33
left1:ومقتل	64
left1:ومنهم	51
left1:ونقل	81
left1:وهم	16
left1:وهو	-106
left1:وهي	-64
left1:ووفاه	91
left1:يحتجزون	65
left1:يزال	12
left1:يضم	16
left1:يعود	76
left1:يقتل	48
left1:يقل	-61
left1:يكون	84
left1:يناير	55
left1:يووي	36
left1:•	38
left2:	-55
left2:"	3
left2:#	-68
left2:(	9
left2:)	33
left2:,	40
left2:-	-87
left2::	53
left2:;	-22
left2:ابريل	3
left2:اثنان	-137
left2:اخري	84
left2:اربعه	-20
left2:ارتفع	52
left2:اسره	28
left2:اسعاف	-61
left2:اضافه	101
left2:اطلاق	48
left2:اعلنت	23
left2:افرج	90
left2:اكتوبر	56
left2:الا	93
left2:الاحد	-8
left2:الاحمر	29
left2:الاربعاء	67
left2:الاسبوع	76
left2:الاصابات	62
left2:الاف	-86
left2:الافراج	98
left2:الاقل	36
left2:الامن	4
left2:الان	10
left2:الاول	13
left2:الاولي	51
left2:البحث	85
left2:البلاد	-57
left2:التعرف	88
left2:التي	-19
left2:الثاني	-34
left2:الجرحي	34
left2:الجماعه	74
left2:الجمعه	45
left2:الجنود	38
left2:الجيش	21
left2:الحصيله	85
left2:الحكومه	55
left2:الخميس	82
left2:الدفاع	-50
left2:الدوليه	31
left2:الذي	-54
left2:الرقم	62
left2:السبت	36
left2:السلطات	5
left2:السودان	64
left2:الشرطه	-51
left2:الشهداء	-54
left2:الشهر	44
left2:الصحه	-62
left2:الضحايا	46
left2:العام	31
left2:العدد	69
left2:الف	-93
left2:الفا	-89
left2:القتلي	123
left2:القصف	69
left2:القوات	10
left2:الكهرباء	-57
left2:اللاجيين	52
left2:الله	61
left2:الليله	29
left2:الماضي	105
left2:المتحده	-17
left2:المحكمه	-31
left2:المدني	30
left2:المستشفي	-55
left2:المسلحين	44
left2:المصابين	59
left2:المصدر	37
left2:المفقودين	69
left2:المنظمه	-10
left2:المهاجمين	-31
left2:المولف	-39
left2:النار	33
left2:النازحين	56
left2:الهند	-38
left2:الوزاره	49
left2:الولايه	85
left2:اليوم	-33
left2:اليوميه	-71
left2:امراه	18
left2:امس	44
left2:ان	45
left2:انا	70
left2:انه	-31
left2:انها	68
left2:اهداف	-16
left2:او	-56
left2:اودت	49
left2:اودي	115
left2:اوكرانيا	31
left2:ايام	47
left2:ب	93
left2:بالميه	-4
left2:بدايه	15
left2:بذلك	57
left2:بعد	83
left2:بعدما	-15
left2:بلاغات	94
left2:بين	-43
left2:بينما	12
left2:تبادل	15
left2:تتحدث	29
left2:تحدث	49
left2:تحييد	87
left2:ترتفع	28
left2:تسع	79
left2:تسعه	50
left2:تعلن	46
left2:تقول	38
left2:ثلاثه	-19
left2:ثم	-26
left2:جثامين	79
left2:جثث	42
left2:جثه	-79
left2:جديد	26
left2:جديده	-7
left2:جري	-56
left2:جريحا	4
left2:جنديا	94
left2:جهته	-67
left2:حتفهم	31
left2:حتي	55
left2:حصيله	-9
left2:حيث	49
left2:حين	40
left2:خرج	-74
left2:خطف	55
left2:خلال	50
left2:خمسه	-21
left2:دولار	-64
left2:دينار	-63
left2:ذاته	21
left2:ذلك	41
left2:رهينه	29
left2:روسيا	-48
left2:سبتمبر	-48
left2:سبعه	-25
left2:سته	70
left2:سجلت	-18
left2:سياره	40
left2:سيبو	21
left2:سيده	-60
left2:شخص	-40
left2:شخصا	26
left2:شهداء	58
left2:شهيدا	95
left2:صباح	57
left2:صباحا	-10
left2:طفلا	-11
left2:عامل	-5
left2:عبر	-12
left2:عثر	-15
left2:عدد	-6
left2:عشر	-60
left2:علي	-49
left2:عمليات	53
left2:عن	12
left2:غزه	22
left2:غير	32
left2:فضلا	54
left2:فقد	72
left2:فلسطينيا	48
left2:في	-36
left2:فيها	72
left2:قافله	29
left2:قال	-50
left2:قبل	16
left2:قتل	61
left2:قتلوا	52
left2:قتلي	70
left2:قتيلا	39
left2:قد	66
left2:قضت	37
left2:قضي	15
left2:كان	-7
left2:كانت	-66
left2:كل	-23
left2:كما	-19
left2:كييف	90
left2:لا	-11
left2:لاسره	-30
left2:لكل	-13
left2:للاجيين	-53
left2:للهجره	62
left2:لنساء	4
left2:ما	23
left2:مبني	-62
left2:محليه	23
left2:مدنيا	37
left2:مدنيين	80
left2:مساء	21
left2:مسلحون	99
left2:مسيره	-33
left2:مصابا	-3
left2:مصرعهم	25
left2:مضيفا	42
left2:مطلع	-16
left2:مع	-16
left2:مقابل	-80
left2:ملايين	-72
left2:مليون	-65
left2:من	-28
left2:منذ	56
left2:منها	74
left2:منهم	-54
left2:مواطن	55
left2:نفسه	23
left2:نفسها	-44
left2:نقطه	-25
left2:نقلت	-30
left2:نقلوا	-55
left2:هايتي	-26
left2:هذا	39
left2:هم	-4
left2:هولاء	81
left2:واحتجزت	-97
left2:واحد	-39
left2:واحده	7
left2:واضاف	79
left2:وان	-77
left2:واوكرانيا	53
left2:وبين	80
left2:وتستضيف	-30
left2:وحدها	47
left2:وصل	67
left2:وعلي	17
left2:وفاه	23
left2:وفيات	-44
left2:وقال	47
left2:وقد	56
left2:وكان	-7
left2:وما	32
left2:ومن	15
left2:يعلن	-20
left2:يناير	50
left2:يودي	45
left2:يوليو	12
left2:يوم	37
left2:يونيو	22
left3:	-18
left3:"	45
left3:#	-18
left3:)	-12
left3:,	-18
left3:-	96
left3::	35
left3:|	-25
left3:اباد	55
left3:اثنين	28
left3:اجمالي	47
left3:اخرين	55
left3:ادت	60
left3:ادي	68
left3:اربعه	50
left3:استشهاد	-8
left3:استشهد	19
left3:استقبلت	35
left3:اسراييل	16
left3:اسفر	56
left3:اشخاص	-19
left3:اطباء	32
left3:اطفال	10
left3:اكتوبر	65
left3:الاثنين	37
left3:الاحد	-46
left3:الاحمر	-57
left3:الاربعاء	-65
left3:الاسر	71
left3:الاسراييلي	-3
left3:الاف	-55
left3:الاقل	-52
left3:الامم	-27
left3:الان	-34
left3:الانقاذ	-21
left3:الاول	82
left3:الباقون	54
left3:البحث	64
left3:البلاد	-19
left3:التي	18
left3:الثلاثاء	64
left3:الجماعه	-44
left3:الجمعه	-43
left3:الجيش	-12
left3:الحرب	25
left3:الحصيله	45
left3:الحكومه	39
left3:الخميس	-24
left3:الدفاع	19
left3:الدوليه	77
left3:الذي	40
left3:الذين	7
left3:الروسيه	-16
left3:السبت	52
left3:السلطات	-3
left3:السيول	20
left3:الشرطه	28
left3:الشهر	-34
left3:الضحايا	38
left3:الطواري	-63
left3:العام	-16
left3:العدد	53
left3:الف	-60
left3:الفا	-11
left3:القتلي	95
left3:القطاع	6
left3:القوات	57
left3:الماضي	77
left3:المبني	16
left3:المتحدث	-19
left3:المدنيه	53
left3:المدينه	-76
left3:المستشفي	45
left3:الهلال	-12
left3:الوحده	40
left3:الوزاره	12
left3:الوطني	77
left3:الوطنيه	57
left3:الوفيات	76
left3:الي	52
left3:اليوم	-61
left3:اما	79
left3:امام	14
left3:ان	-9
left3:انه	17
left3:انها	-5
left3:انهيار	-22
left3:اوليه	47
left3:ايام	29
left3:بحسب	-8
left3:بدايه	91
left3:بعد	-34
left3:بلغ	58
left3:بمقتل	20
left3:بين	16
left3:بينما	54
left3:بينهم	37
left3:تسعه	-7
left3:تشرين	-26
left3:تعلن	28
left3:تقول	20
left3:تم	5
left3:ثلاث	31
left3:ثلاثه	66
left3:ثم	-15
left3:ثمانيه	32
left3:جثث	-29
left3:جثه	-27
left3:جريحا	27
left3:جنوب	47
left3:جنيه	-39
left3:حتي	33
left3:حزب	60
left3:حصيله	7
left3:حين	76
left3:خلال	132
left3:خمس	-42
left3:خمسه	-31
left3:راكبا	-94
left3:روسيا	60
left3:زالت	67
left3:ساعه	48
left3:سبعه	57
left3:سته	79
left3:سفينه	-68
left3:سياره	-60
left3:شخص	51
left3:شخصا	-11
left3:شهداء	36
left3:شهيدا	81
left3:صباح	-3
left3:طفلا	24
left3:عاد	-27
left3:عام	77
left3:عبر	70
left3:عثر	11
left3:عدد	57
left3:عشر	106
left3:عشره	-45
left3:عن	-37
left3:عند	-51
left3:غزه	-25
left3:فجر	55
left3:في	47
left3:فيما	-55
left3:فيه	39
left3:قال	50
left3:قباله	62
left3:قبل	47
left3:قتل	19
left3:قتيلا	101
left3:قرب	25
left3:قريه	33
left3:قوات	-9
left3:كان	-14
left3:كانوا	-17
left3:كانون	48
left3:كل	18
left3:كما	-26
left3:لا	-44
left3:لشوون	49
left3:لقوا	27
left3:للهجره	60
left3:لم	41
left3:ما	15
left3:محليه	32
left3:مدنيا	-4
left3:مركز	-18
left3:مساء	-4
left3:مستشفي	9
left3:مسيره	-20
left3:مشيرا	-41
left3:مشيره	49
left3:مصابا	25
left3:مصرع	-10
left3:مطار	-41
left3:مطلع	28
left3:مقتل	53
left3:ملايين	-34
left3:مليار	-82
left3:مليون	27
left3:من	16
left3:منذ	35
left3:منزلا	-54
left3:منطقه	-9
left3:منها	-25
left3:منهم	128
left3:مهاجرا	53
left3:نازح	53
left3:نايرا	-27
left3:نحو	-12
left3:نزح	-13
left3:نساء	-16
left3:هجوم	-54
left3:هذا	14
left3:و	36
left3:واحده	16
left3:واشار	-42
left3:واضاف	18
left3:والبحث	67
left3:وان	32
left3:واوضح	6
left3:وتقول	-9
left3:وحده	38
left3:وزاره	-33
left3:وعشرين	4
left3:وفاه	81
left3:وفي	117
left3:وكان	-65
left3:ولا	-70
left3:ولايه	43
left3:ولم	-26
left3:ومن	84
left3:يعثر	46
left3:يقول	-24
left3:يناير	40
left3:يوم	-60
left3:يوما	-17
left3:•	-80
many	-55
mostly:abducted	54
mostly:aid	-51
mostly:casualty	4
mostly:delivered	-52
mostly:displaced	-88
mostly:displacement	-14
mostly:held	77
mostly:hostage	16
mostly:injured	-49
mostly:killed	-7
mostly:missing	-32
mostly:pledged	26
mostly:prisoners-exchanged	-14
mostly:released	46
mostly:returned	-54
mostly:total	-55
near:اباد	74
near:ابار	13
near:ابتد	13
near:ابحر	-106
near:ابري	75
near:ابشي	-5
near:ابعد	47
near:ابلغ	-20
near:ابن	51
near:ابني	-17
near:ابو	-6
near:ابوا	-44
near:ابوظ	14
near:ابيض	-43
near:اتجا	-76
near:اتحا	-94
near:اتصا	28
near:اتصل	39
near:اتفا	13
near:اتلف	-46
near:اتها	16
near:اثار	73
near:اثر	-25
near:اثقل	63
near:اثنا	-29
near:اثنت	-76
near:اثني	-52
near:اثيو	69
near:اجان	44
near:اجبر	37
near:اجتا	91
near:اجتم	33
near:اجري	-28
near:اجل	-61
near:اجلا	16
near:اجلت	-33
near:اجلو	-12
near:اجلي	-71
near:اجما	29
near:اجنح	25
near:اجهز	-4
near:اجوب	-81
near:اجيي	-69
near:احاد	-7
near:احتا	35
near:احتر	-22
near:احتس	82
near:احتل	-22
near:احتم	60
near:احد	-4
near:احدا	28
near:احده	40
near:احدي	86
near:احرق	-102
near:احزم	-28
near:احصا	41
near:احصت	68
near:احصي	56
near:احكا	-9
near:احمد	3
near:احمر	53
near:احيا	35
near:احيل	-25
near:اخبا	56
near:اختط	87
near:اختف	127
near:اختن	21
near:اخذو	80
near:اخر	10
near:اخرا	-26
near:اخرج	-4
near:اخره	-16
near:اخرو	7
near:اخري	41
near:اخلا	41
near:اخلت	-35
near:اخلو	38
near:اخلي	-9
near:اخوت	-10
near:اخير	33
near:ادار	32
near:ادام	16
near:ادت	-40
near:ادخل	140
near:ادرا	-53
near:ادري	-19
near:ادعا	-78
near:ادلب	110
near:ادوا	-53
near:ادوي	-34
near:ادي	87
near:اذا	61
near:اذار	-48
near:اذاع	46
near:اراء	-18
near:اراض	-13
near:اربا	-28
near:اربع	-47
near:ارتف	93
near:ارتق	51
near:ارتي	-30
near:اردف	50
near:اردن	14
near:ارسا	-47
near:ارسل	-101
near:ارصا	-51
near:ارضه	-55
near:ارضي	46
near:ارغم	-20
near:ارقا	-33
near:اركا	27
near:ارمي	82
near:ارها	-66
near:اروا	94
near:ازال	32
near:ازمه	32
near:ازيد	24
near:اساب	-16
near:اساس	27
near:اسبا	43
near:اسبو	6
near:استا	-22
near:استب	28
near:استخ	18
near:استد	-31
near:استر	-42
near:استش	10
near:استض	5
near:استط	27
near:استع	-41
near:استف	-70
near:استق	7
near:استل	72
near:استم	-16
near:استن	72
near:استه	-8
near:استو	-39
near:استي	-45
near:اسر	15
near:اسرا	77
near:اسرت	17
near:اسره	23
near:اسرو	56
near:اسري	-18
near:اسط	-16
near:اسعا	11
near:اسعه	-53
near:اسفر	79
near:اسقا	-93
near:اسقط	-130
near:اسكن	66
near:اسلا	95
near:اسم	9
near:اسما	-54
near:اسمه	32
near:اسها	6
near:اسوا	-40
near:اسير	-23
near:اسيو	3
near:اشار	-22
near:اشتب	-39
near:اشتر	-88
near:اشخا	59
near:اشغا	-33
near:اشلا	-56
near:اشنط	-66
near:اصاب	-19
near:اصحا	24
near:اصدر	-62
near:اصطد	-54
near:اصطن	9
near:اصغر	-8
near:اصفر	67
near:اصل	-64
near:اصلا	65
near:اصوا	-79
near:اصيب	56
near:اضاف	33
near:اضرا	-18
near:اضطر	-75
near:اطبا	134
near:اطرا	45
near:اطفا	42
near:اطلا	102
near:اطلق	6
near:اظهر	-57
near:اعاد	31
near:اعتد	-18
near:اعتر	-121
near:اعتق	-22
near:اعتم	-24
near:اعد	26
near:اعدا	-85
near:اعدت	6
near:اعدم	27
near:اعرف	-14
near:اعشا	-70
near:اعصا	91
near:اعقب	28
near:اعلا	55
near:اعلن	55
near:اعلي	41
near:اعما	78
near:اعوا	56
near:اعيد	-67
near:اغاث	-26
near:اغرق	22
near:اغسط	-12
near:اغلا	-61
near:اغلب	91
near:اغلق	-152
near:اغنا	21
near:افاد	-46
near:افار	-29
near:افتت	-51
near:افرا	-16
near:افرج	24
near:افري	11
near:افغا	55
near:اقار	-7
near:اقال	28
near:اقتا	132
near:اقتح	70
near:اقتر	-24
near:اقتص	26
near:اقتي	79
near:اقدا	22
near:اقر	62
near:اقسا	-98
near:اقصي	-49
near:اقل	-68
near:اقلت	-13
near:اقلي	85
near:اقيم	-74
near:اكبر	50
near:اكتو	20
near:اكثر	5
near:اكدت	46
near:اكس	15
near:اكست	-38
near:اكسي	-7
near:اكلي	32
near:اكوا	-45
near:اكوب	40
near:الا	-9
near:الاب	-16
near:الاف	-17
near:الام	60
near:الان	36
near:التي	30
near:الجو	39
near:الحي	122
near:الخط	65
near:السن	35
near:الصف	-70
near:الطب	76
near:الغا	74
near:الف	-39
near:الفا	4
near:الله	-19
near:اله	-12
near:الي	30
near:اليه	66
near:اما	60
near:امات	5
near:امام	-54
near:امتا	38
near:امتد	-35
near:امتع	69
near:امدا	67
near:امرا	4
near:امس	20
near:امطا	6
near:امل	33
near:امم	-11
near:اممي	-44
near:امن	28
near:امنه	40
near:امني	-43
near:امها	-59
near:اموا	-52
near:امير	31
near:امين	-40
near:انا	38
near:انبا	63
near:انت	-40
near:انتا	-43
near:انتخ	-40
near:انتش	29
near:انتظ	13
near:انتق	34
near:انته	52
near:انحا	52
near:انخف	-42
near:اندر	33
near:اندل	3
near:اندو	-7
near:اندي	-52
near:انذا	51
near:انزل	-18
near:انسا	-8
near:انسح	-76
near:انضم	78
near:انطل	-10
near:انفا	-31
near:انفج	6
near:انفس	-33
near:انفص	-43
near:انقا	26
near:انقذ	-129
near:انقط	3
near:انقل	-39
near:انه	-27
near:انها	52
near:انهم	-53
near:انهن	75
near:انهي	-21
near:انوا	-78
near:اهال	-55
near:اهدا	-19
near:اهل	54
near:اهله	67
near:اوتش	26
near:اودت	12
near:اودي	44
near:اورد	6
near:اورو	-101
near:اوسط	-25
near:اوضح	-4
near:اوقع	-12
near:اوقف	-38
near:اوكر	12
near:اول	27
near:اولا	46
near:اولي	45
near:اونر	45
near:ايات	-29
near:ايار	-32
near:ايام	11
near:ايتل	-26
near:ايدي	44
near:ايرا	84
near:ايزي	11
near:ايضا	85
near:ايطا	-114
near:ايقا	-39
near:ايكو	-4
near:ايل	-31
near:ايلو	-28
near:اين	22
near:ايه	26
near:ايوا	67
near:بابن	-10
near:بات	-48
near:باتج	34
near:باحت	65
near:باحث	-35
near:باخت	72
near:بادو	67
near:بادي	107
near:بارا	-27
near:بارب	16
near:بارز	42
near:باسم	36
near:باصا	65
near:باعي	12
near:باقل	-17
near:باقو	17
near:باقي	-5
near:باكس	100
near:بالغ	9
near:باما	36
near:بان	-34
near:بانت	-35
near:بانخ	110
near:بانف	-15
near:بانك	32
near:بانه	-8
near:باني	-65
near:بايع	-41
near:بتر	65
near:بترت	118
near:بتعر	-53
near:بتنظ	-11
near:بتهم	-70
near:بثلا	-3
near:بجرا	80
near:بجرو	13
near:بجنو	58
near:بحاج	-54
near:بحار	-26
near:بحث	-46
near:بحر	80
near:بحرو	39
near:بحري	-54
near:بحسب	53
near:بحلو	20
near:بحي	-54
near:بحيا	32
near:بحير	51
near:بختو	-22
near:بخسا	50
near:بخمس	-62
near:بدء	81
near:بدات	-42
near:بداي	57
near:بدل	-86
near:بديل	-7
near:بذلك	-18
near:براد	-3
near:برتب	42
near:برد	31
near:برس	-13
near:برصا	27
near:برلم	64
near:برمي	-42
near:برنا	-12
near:بري	-43
near:بريا	-29
near:بريت	11
near:بريف	24
near:بريه	53
near:بزيا	20
near:بسبب	27
near:بسته	43
near:بسجن	-82
near:بسقو	68
near:بسوه	55
near:بشاح	-22
near:بشان	14
near:بشما	36
near:بشها	-41
near:بشير	28
near:بصرف	-9
near:بضرب	47
near:بطاق	-55
near:بطان	10
near:بطاي	13
near:بطلق	-74
near:بعثه	27
near:بعد	41
near:بعدم	39
near:بعضه	-53
near:بعلب	36
near:بعين	16
near:بغدا	-49
near:بفار	-22
near:بقاع	-43
near:بقتل	14
near:بقصف	23
near:بقوا	-44
near:بقوه	-74
near:بقي	-34
near:بقيم	-55
near:بقيه	-29
near:بكام	-29
near:بلا	-13
near:بلاد	-45
near:بلاس	-78
near:بلاغ	-49
near:بلح	36
near:بلحظ	57
near:بلد	-43
near:بلدا	-32
near:بلده	-23
near:بلدي	-55
near:بلغ	14
near:بلغت	3
near:بلغم	24
near:بلوش	41
near:بليغ	85
near:بما	-39
near:بمحا	54
near:بمست	61
near:بمشا	-60
near:بمعد	-28
near:بمقت	125
near:بمقد	-80
near:بمن	58
near:بمنط	-55
near:بموج	-53
near:بناء	-22
near:بنجا	85
near:بنسب	-82
near:بنغل	68
near:بنفس	92
near:بنقل	10
near:بنك	-85
near:بنه	72
near:بنوم	27
near:بني	35
near:بنير	20
near:بها	-27
near:بهجو	-35
near:بهدف	-9
near:بهم	58
near:بواب	-14
near:بواد	38
near:بواق	-58
near:بوتي	74
near:بور	-38
near:بورو	82
near:بوزي	30
near:بوسا	22
near:بوفا	77
near:بولا	18
near:بولد	44
near:بولي	-64
near:بوني	33
near:بيان	61
near:بيت	28
near:بيتا	56
near:بيته	-27
near:بير	33
near:بيرو	-54
near:بيلغ	44
near:بين	18
near:بينم	29
near:بينه	38
near:بيني	90
near:بيوت	-42
near:تابع	-10
near:تاخر	-6
near:تاري	-15
near:تازر	30
near:تاسع	-50
near:تاكد	15
near:تالي	48
near:تامي	-49
near:تاهي	16
near:تاي	59
near:تايل	21
near:تباد	48
near:تبدا	-4
near:تبقي	-49
near:تبلغ	105
near:تبين	-97
near:تتبا	-42
near:تتبع	34
near:تتجا	-35
near:تتحد	31
near:تترا	6
near:تتسع	-91
near:تتضم	-33
near:تتوق	53
near:تجار	-23
near:تجدد	-86
near:تجمع	11
near:تحاق	-36
near:تحال	-18
near:تحت	-16
near:تحتا	20
near:تحتج	47
near:تحدث	-15
near:تحدي	40
near:تحري	61
near:تحسن	25
near:تحصي	56
near:تحطم	40
near:تحقق	-7
near:تحقي	-97
near:تحمل	-19
near:تحوي	-56
near:تحيي	-47
near:تخشي	-25
near:تخصص	7
near:تخلي	-59
near:تداف	-31
near:تداو	-19
near:تدخل	-28
near:تدمي	-74
near:تدير	-3
near:تذكر	-33
near:تراج	-31
near:تراك	15
near:تراو	-48
near:تربي	-9
near:ترتف	74
near:ترجي	-33
near:ترخي	16
near:تردد	-22
near:ترفع	92
near:ترك	61
near:تركي	133
near:ترمي	-67
near:ترنو	15
near:تري	-50
near:تزال	24
near:تسبب	25
near:تستض	-8
near:تستع	54
near:تستق	6
near:تسته	55
near:تسجل	8
near:تسجي	-77
near:تسع	-36
near:تسعم	-87
near:تسعه	-31
near:تسعو	-56
near:تسعي	-9
near:تسلي	-47
near:تشاد	26
near:تشار	-52
near:تشام	-15
near:تشري	37
near:تشغي	41
near:تشمل	122
near:تشير	-19
near:تشيل	-49
near:تصدر	-42
near:تصري	-9
near:تصفي	-9
near:تصل	59
near:تصوي	-26
near:تضاع	25
near:تضام	-30
near:تضرر	-29
near:تضم	-24
near:تضيف	50
near:تطبي	-56
near:تطعي	-33
near:تطلب	-14
near:تطلق	61
near:تعاد	-33
near:تعام	-13
near:تعاو	-51
near:تعد	-35
near:تعدا	27
near:تعدي	-23
near:تعذي	62
near:تعرض	-60
near:تعرف	79
near:تعلن	14
near:تعلي	-31
near:تعمل	-88
near:تعهد	-67
near:تعود	-55
near:تعوي	-31
near:تغذي	-104
near:تغطي	-60
near:تفاح	91
near:تفاص	-11
near:تفتي	37
near:تفجي	18
near:تفرج	31
near:تفيد	44
near:تقار	65
near:تقاط	76
near:تقتل	30
near:تقدر	-76
near:تقدم	-53
near:تقدي	25
near:تقر	63
near:تقري	-63
near:تقطن	-38
near:تقل	-12
near:تقول	-12
near:تقيم	25
near:تكتب	28
near:تكفي	-33
near:تكون	50
near:تلام	71
near:تلاه	43
near:تلته	-50
near:تلغر	22
near:تلفز	66
near:تلقت	-77
near:تلقو	-72
near:تلقي	77
near:تلك	21
near:تلمي	-22
near:تليه	14
near:تماس	19
near:تمري	-47
near:تمشي	-45
near:تمكن	-54
near:تملك	-36
near:تموز	78
near:تموي	-7
near:تناف	-7
near:تنتش	36
near:تنتظ	45
near:تنته	-12
near:تنسي	25
near:تنص	-17
near:تنظي	14
near:تنفس	78
near:تنفي	-30
near:تنقل	19
near:تهجر	22
near:تهجي	24
near:تهرب	-57
near:تهم	-26
near:تواص	-57
near:توال	-89
near:توثق	65
near:توجه	-76
near:توزع	28
near:توزي	11
near:توظي	-64
near:توفو	49
near:توفي	126
near:توقع	-70
near:توقف	-16
near:توقي	-41
near:تونس	-63
near:تووي	62
near:تيار	-37
near:تيرن	22
near:تيلا	8
near:ثالث	53
near:ثامن	51
near:ثانو	63
near:ثاني	28
near:ثري	39
near:ثقاف	-43
near:ثقت	7
near:ثقيل	-31
near:ثلاث	4
near:ثلاج	-71
near:ثلث	-42
near:ثلثا	108
near:ثلثه	-11
near:ثمان	3
near:ثمن	21
near:ثمنه	-33
near:جاء	5
near:جاءت	-46
near:جارف	49
near:جاري	-31
near:جامع	-6
near:جان	15
near:جانب	23
near:جاهز	-50
near:جبات	-53
near:جبال	-15
near:جبل	56
near:جبهه	-29
near:جثام	43
near:جثتي	16
near:جثث	-13
near:جثثه	6
near:جثما	-15
near:جثه	-3
near:جدت	-68
near:جديد	-53
near:جراح	-4
near:جرح	11
near:جرحت	40
near:جرحو	36
near:جرحي	36
near:جرف	-40
near:جرفت	6
near:جروح	49
near:جري	31
near:جريح	22
near:جريد	-10
near:جزاء	-24
near:جزاي	51
near:جزير	-40
near:جزيي	-94
near:جسر	-31
near:جفاف	56
near:جلسا	-56
near:جلسه	-92
near:جلهم	9
near:جماع	-37
near:جمعت	-55
near:جمعه	17
near:جمله	-13
near:جمهو	17
near:جناي	-32
near:جندي	-28
near:جنسي	-39
near:جنوب	-15
near:جنود	19
near:جنين	-15
near:جنيه	-50
near:جهاز	48
near:جهته	50
near:جهه	-73
near:جهود	-16
near:جوا	22
near:جوار	89
near:جود	-40
near:جوع	-79
near:جوعا	33
near:جوله	54
near:جوي	-64
near:جويه	27
near:جيبو	-81
near:جيده	43
near:جيرا	11
near:جيش	7
near:جيل	-35
near:حاجز	50
near:حاجه	-135
near:حاد	-75
near:حادث	22
near:حادي	63
near:حارس	-71
near:حاره	20
near:حافل	9
near:حاكم	42
near:حال	40
near:حالا	-56
near:حالت	53
near:حاله	28
near:حالي	-37
near:حامل	69
near:حاول	6
near:حاوي	40
near:حتفه	88
near:حتي	82
near:حجب	-34
near:حجه	24
near:حدات	-48
near:حده	51
near:حدها	38
near:حدود	-18
near:حديث	-27
near:حديد	51
near:حذر	121
near:حرار	-43
near:حراس	70
near:حراش	38
near:حراي	-57
near:حرب	49
near:حرجه	49
near:حررت	33
near:حرس	-4
near:حرقا	12
near:حركه	73
near:حروق	80
near:حريق	-40
near:حريك	8
near:حزب	47
near:حزمه	-56
near:حزير	56
near:حساب	-68
near:حسب	-14
near:حسبم	86
near:حسن	49
near:حسين	48
near:حشد	73
near:حصار	-50
near:حصبه	-52
near:حصد	59
near:حصدت	41
near:حصل	-29
near:حصه	-101
near:حصيل	74
near:حضر	-53
near:حضور	-58
near:حفر	-72
near:حقل	35
near:حقوق	-33
near:حقول	52
near:حقيق	4
near:حكم	-40
near:حكمت	19
near:حكوم	15
near:حلب	36
near:حلبج	63
near:حلفا	42
near:حلقت	-66
near:حلوه	36
near:حماس	-22
near:حماي	-7
near:حمرا	-80
near:حمري	25
near:حمص	69
near:حمض	-13
near:حمله	-92
near:حواد	-24
near:حوال	-15
near:حوثي	27
near:حول	-63
near:حياه	36
near:حيث	-28
near:حيس	-48
near:حين	-34
near:حينه	-33
near:خارج	-37
near:خارك	46
near:خاصه	62
near:خاطف	28
near:خامس	3
near:خان	29
near:خبر	83
near:خبرا	12
near:ختام	-56
near:خدما	-80
near:خدمه	-62
near:خرج	-35
near:خرجت	-100
near:خرجن	17
near:خرجو	-7
near:خرطو	-22
near:خروج	36
near:خروق	24
near:خريف	48
near:خزان	3
near:خساي	7
near:خسر	37
near:خسرت	22
near:خسرن	-14
near:خشبي	-23
near:خصص	7
near:خصصت	-41
near:خضع	85
near:خطا	16
near:خطر	-22
near:خطره	-13
near:خطف	60
near:خطفت	-35
near:خطفن	48
near:خطفه	31
near:خطفو	58
near:خطه	50
near:خطور	13
near:خطير	76
near:خفر	-81
near:خفض	-13
near:خلال	14
near:خلف	53
near:خلفت	-45
near:خليج	-52
near:خليه	32
near:خمس	10
near:خمسم	30
near:خمسه	10
near:خمسو	88
near:خميس	28
near:خوزس	46
near:خوفا	34
near:خيام	67
near:خيبر	-16
near:خيمه	38
near:داخل	106
near:دار	34
near:دارف	71
near:داعش	-36
near:دامت	-44
near:داهم	16
near:داير	76
near:دباب	-15
near:دبلو	-60
near:دخان	-16
near:دخل	40
near:دخلت	-81
near:دخول	-23
near:دراج	25
near:دراس	-119
near:درجا	-59
near:درجه	14
near:درك	-12
near:درما	56
near:درنه	-36
near:دره	40
near:درهم	-7
near:دروز	77
near:دعم	63
near:دفاع	-25
near:دفع	-83
near:دفعا	-30
near:دفعت	-10
near:دفعه	68
near:دفن	83
near:دفنا	144
near:دفنت	4
near:دفنو	71
near:دقاي	-40
near:دقيق	-27
near:دكتو	-16
near:دلنج	88
near:دمر	-46
near:دمرت	-10
near:دمرن	-17
near:دمشق	65
near:دنان	-61
near:دهوك	27
near:دورس	40
near:دوري	40
near:دوغي	27
near:دول	3
near:دولا	-146
near:دوله	-91
near:دولي	-6
near:دومي	-63
near:دون	-62
near:ديار	50
near:ديال	-30
near:دير	57
near:ديسم	31
near:ديفو	74
near:ديل	49
near:ديلغ	-57
near:ديمق	64
near:ديمو	37
near:دينا	33
near:ذات	76
near:ذاته	31
near:ذخاي	76
near:ذخير	-41
near:ذراع	50
near:ذروه	84
near:ذكر	-6
near:ذكرت	54
near:ذكره	26
near:ذلك	66
near:ذمه	-86
near:ذهب	25
near:ذوي	-18
near:ذويه	-7
near:ذين	23
near:راء	-67
near:راءه	10
near:رابط	68
near:رابع	19
near:رات	-43
near:راح	54
near:راس	57
near:رافع	-19
near:راكب	-94
near:رام	-60
near:رامي	-64
near:راي	-94
near:رايت	19
near:رايد	51
near:رباط	44
near:ربع	24
near:ربيع	27
near:رتل	-9
near:رجال	24
near:رجع	119
near:رجعو	81
near:رجل	18
near:رجلا	6
near:رجلي	-30
near:رحل	-48
near:رحلا	-81
near:رحله	-45
near:رحلو	55
near:ردت	62
near:رزيق	28
near:رشيد	-32
near:رصاص	12
near:رصد	-56
near:رصدت	-13
near:رصيد	-39
near:رضا	5
near:رضيع	62
near:رعاي	-51
near:رغم	-87
near:رفات	-18
near:رفاق	94
near:رفح	-23
near:رفضت	-35
near:رفع	31
near:رفعت	-36
near:رفيق	74
near:رقم	15
near:رقمي	57
near:ركاب	-12
near:ركام	-20
near:ركله	-24
near:رهاي	45
near:رهن	20
near:رهين	-13
near:روان	55
near:رواي	-56
near:روبي	-72
near:روس	88
near:روسي	11
near:روما	-38
near:روهي	-49
near:روي	11
near:رويت	-103
near:رياح	6
near:رياس	31
near:رياض	-53
near:رياق	54
near:ريال	-68
near:ريجي	9
near:ريف	28
near:رييس	23
near:زابو	-50
near:زارت	63
near:زاره	-3
near:زاعم	52
near:زال	51
near:زالا	83
near:زالت	-13
near:زالو	-3
near:زامف	77
near:زرار	-21
near:زراع	-38
near:زعت	-60
near:زعتر	71
near:زعمت	-9
near:زلزا	8
near:زلنا	52
near:زمزم	32
near:زملا	50
near:زمن	17
near:زميل	51
near:زنجب	71
near:زهاء	-58
near:زوار	-61
near:زوبي	70
near:زوج	48
near:زوجت	-29
near:زوجه	-45
near:زور	14
near:زورق	15
near:زيتو	25
near:زير	-11
near:زيلي	38
near:سابع	-35
near:سابق	69
near:ساحل	-77
near:ساخن	-60
near:سادس	24
near:ساعا	12
near:ساعت	-61
near:ساعه	7
near:ساغا	9
near:ساق	71
near:ساقه	42
near:ساقو	63
near:ساكن	12
near:سالم	-69
near:سامي	-35
near:سانا	-48
near:سانت	76
near:سايق	-62
near:سباح	-47
near:سباق	-32
near:سبت	11
near:سبتم	6
near:سبع	9
near:سبعم	-15
near:سبعه	-4
near:سبعي	89
near:سبقه	16
near:سبيل	-13
near:سبين	42
near:سته	19
near:ستون	-35
near:ستين	-36
near:سجل	58
near:سجلا	41
near:سجلت	-41
near:سجلن	51
near:سجن	-33
near:سجنا	-36
near:سجون	29
near:سحبت	-58
near:سحقو	-5
near:سخرت	-46
near:سدد	-14
near:سراح	47
near:سرير	-66
near:سريع	-37
near:سريه	44
near:سطح	-58
near:سعته	-95
near:سعد	-25
near:سعر	-51
near:سعره	-111
near:سعود	52
near:سفار	38
near:سفح	36
near:سفن	-75
near:سفين	-45
near:سقط	74
near:سقطت	-6
near:سقطو	26
near:سقف	-26
near:سقوط	-76
near:سكك	-54
near:سكني	-99
near:سكه	-47
near:سلاح	-49
near:سلال	-21
near:سلسل	13
near:سلطا	-9
near:سلم	-48
near:سلمت	85
near:سلمن	60
near:سله	-66
near:سليم	18
near:سمح	-37
near:سنتي	-46
near:سنجا	20
near:سند	-13
near:سنغا	73
near:سنه	-94
near:سنوا	19
near:سنوي	-53
near:سوء	-48
near:سواح	-22
near:سوتل	61
near:سودا	89
near:سور	-37
near:سوري	60
near:سوق	-39
near:سوكو	83
near:سومط	60
near:سوها	71
near:سوي	-46
near:سويد	58
near:سويس	62
near:سويف	28
near:سياح	43
near:سيار	-19
near:سياس	-26
near:سياق	-32
near:سيبو	91
near:سيدت	56
near:سيده	-69
near:سير	53
near:سيرا	25
near:سيطر	-38
near:سيطل	66
near:سيف	-43
near:سيقا	-28
near:سيل	75
near:سينا	37
near:سيول	-6
near:شاب	19
near:شاحن	-16
near:شارع	-21
near:شارك	-126
near:شاطي	-93
near:شاهد	-119
near:شاي	33
near:شباب	12
near:شباط	-35
near:شباك	-66
near:شبكه	54
near:شبه	37
near:شبوه	-36
near:شتاء	-27
near:شجاع	21
near:شحن	-61
near:شخصا	-30
near:شخصي	-19
near:شرد	69
near:شردت	83
near:شرطه	-13
near:شرطي	-44
near:شرعي	-23
near:شرف	23
near:شرق	-5
near:شرقي	41
near:شركا	26
near:شركه	-68
near:شعب	17
near:شعبي	47
near:شفاء	44
near:شقره	-37
near:شقق	74
near:شقه	-20
near:شقيق	6
near:شمال	67
near:شمس	-16
near:شمل	-75
near:شملت	60
near:شهاد	-44
near:شهد	-46
near:شهدا	98
near:شهدت	9
near:شهر	-63
near:شهرا	-25
near:شهره	12
near:شهري	33
near:شهود	-32
near:شهيد	22
near:شوط	-31
near:شوون	10
near:شيء	-12
near:شيبو	55
near:شيت	32
near:شيخ	12
near:شيوخ	-12
near:شييا	-44
near:صاحب	-5
near:صادر	-86
near:صارو	-76
near:صباح	35
near:صحرا	49
near:صحفي	25
near:صحه	-27
near:صحي	5
near:صحيا	19
near:صحيف	12
near:صحيه	-90
near:صحيي	46
near:صدر	-37
near:صدمه	-25
near:صرح	-34
near:صرف	-76
near:صرفت	-14
near:صرنا	17
near:صعد	-60
near:صغير	-72
near:صفاق	-53
near:صفحه	-58
near:صفر	-17
near:صفقه	54
near:صفوف	43
near:صلا	30
near:صلت	10
near:صلنا	-68
near:صله	-61
near:صلوا	31
near:صليب	47
near:صناع	-43
near:صندو	-91
near:صنعا	34
near:صنف	-70
near:صهار	8
near:صهري	-51
near:صوار	-19
near:صوت	-24
near:صور	-72
near:صورا	37
near:صول	-31
near:صوما	40
near:صياد	72
near:صيان	-22
near:صيد	-31
near:صيدل	40
near:صيف	82
near:صيني	70
near:ضابط	23
near:ضالع	70
near:ضباط	-20
near:ضبطت	-66
near:ضحاي	-9
near:ضحيت	12
near:ضحيه	40
near:ضرب	13
near:ضربا	39
near:ضربت	3
near:ضربه	63
near:ضعت	-63
near:ضعف	-46
near:ضفه	6
near:ضمت	26
near:ضمن	-29
near:ضمنه	19
near:ضيف	-33
near:طابق	17
near:طاري	-5
near:طاقت	-28
near:طاقم	-48
near:طاقه	25
near:طال	45
near:طالب	34
near:طاول	27
near:طاير	-59
near:طايش	108
near:طباب	-35
near:طبرق	-78
near:طبقا	14
near:طبي	3
near:طبيه	-17
near:طحين	-24
near:طراز	-63
near:طرحت	-5
near:طرد	-3
near:طرف	14
near:طرفا	18
near:طرفي	-21
near:طرق	56
near:طريق	18
near:طفل	9
near:طفلا	-17
near:طفله	84
near:طفلي	-39
near:طفيف	15
near:طلاب	-3
near:طلب	-106
near:طلبت	-71
near:طلبه	-8
near:طنا	-103
near:طهرا	-9
near:طواب	-36
near:طوار	-45
near:طواق	60
near:طوعا	6
near:طولك	66
near:طوله	-10
near:طويل	10
near:طيرا	-27
near:طينه	69
near:ظهر	-26
near:ظهرا	84
near:عاجز	-97
near:عاجل	-35
near:عاد	52
near:عادت	71
near:عادو	-44
near:عارض	10
near:عاشر	25
near:عاصم	-51
near:عالج	-76
near:عالق	-14
near:عالم	-62
near:عالي	30
near:عام	21
near:عاما	-25
near:عامل	21
near:عامه	9
near:عامي	32
near:عايد	109
near:عايل	28
near:عبار	-91
near:عباس	23
near:عبد	-12
near:عبر	-32
near:عبرو	-13
near:عبور	56
near:عبوه	47
near:عتق	36
near:عثر	54
near:عثما	25
near:عثور	65
near:عدا	13
near:عداد	35
near:عدت	59
near:عدد	48
near:عددت	25
near:عدده	-99
near:عدلي	35
near:عدم	-70
near:عدن	68
near:عده	-27
near:عدو	27
near:عدوا	32
near:عراء	54
near:عراق	-16
near:عربا	-51
near:عربه	-17
near:عرضت	-10
near:عرفت	11
near:عرفن	38
near:عزاء	-6
near:عسكر	58
near:عشاي	91
near:عشر	-8
near:عشرا	-17
near:عشره	12
near:عشرو	-81
near:عشري	-57
near:عشوا	34
near:عصاب	-54
near:عصر	-33
near:عصرا	29
near:عطشا	59
near:عطله	-60
near:عظمي	15
near:عفو	52
near:عقار	11
near:عقد	-43
near:علاج	47
near:علقت	-45
near:علم	39
near:علما	-86
near:علمت	34
near:علي	9
near:عليا	-38
near:عليه	-33
near:عمار	-23
near:عمال	35
near:عمده	47
near:عمر	100
near:عمره	52
near:عمري	-58
near:عمل	-57
near:عمله	37
near:عملي	-21
near:عمه	-76
near:عناص	11
near:عند	31
near:عندم	-45
near:عندن	-12
near:عنده	73
near:عنصر	19
near:عنه	-36
near:عنها	54
near:عنهم	81
near:عوده	33
near:عولج	-75
near:عون	37
near:عونا	-6
near:عياد	-93
near:عيش	63
near:عين	58
near:عينه	-5
near:عيني	7
near:غابت	-55
near:غابه	78
near:غادر	-3
near:غارا	-23
near:غارت	-5
near:غاره	-9
near:غاز	15
near:غالب	89
near:غام	-66
near:غاو	62
near:غدا	27
near:غذاء	-68
near:غذاي	-129
near:غرام	22
near:غرب	18
near:غربي	38
near:غرف	3
near:غرفه	13
near:غرق	107
near:غرقا	-36
near:غرقو	44
near:غريق	-67
near:غريم	-12
near:غزه	-25
near:غزو	14
near:غضون	-26
near:غطاس	-58
near:غلاد	40
near:غمرت	-103
near:غنم	30
near:غواص	33
near:غواف	58
near:غوفا	77
near:غوما	93
near:غياب	-68
near:غير	-76
near:غيره	59
near:غيني	-5
near:فارق	9
near:فارك	-22
near:فاز	-19
near:فاسو	5
near:فاشر	84
near:فاعل	73
near:فان	46
near:فانت	-80
near:فاه	64
near:فايق	-15
near:فبات	-47
near:فبرا	15
near:فتاه	74
near:فتح	-3
near:فتحت	-94
near:فتره	19
near:فتقو	15
near:فتيا	21
near:فجر	56
near:فجرا	-90
near:فجرح	47
near:فحص	70
near:فحصت	-29
near:فحوص	-7
near:فدا	-52
near:فدي	72
near:فديه	66
near:فرار	147
near:فران	30
near:فرد	-48
near:فردا	-34
near:فردي	-39
near:فرع	82
near:فرق	-113
near:فرقن	19
near:فرقه	24
near:فرنس	24
near:فروا	-20
near:فريق	-50
near:فصاي	-11
near:فصل	-38
near:فضلا	46
near:فعدد	-26
near:ففي	-33
near:فقا	-8
near:فقتل	64
near:فقد	15
near:فقدا	67
near:فقدت	9
near:فقدن	-16
near:فقدو	39
near:فقضي	75
near:فقط	14
near:فلا	52
near:فلبي	62
near:فلسط	26
near:فلم	41
near:فندق	-49
near:فنزو	25
near:فوج	35
near:فور	-50
near:فورا	-10
near:فوز	-4
near:فوق	-91
near:فولو	20
near:فيات	-31
near:فيتن	38
near:فيرا	-6
near:فيصل	-24
near:فيضا	-8
near:فيما	-17
near:فين	58
near:فيه	27
near:فيها	22
near:فيهم	75
near:قادم	28
near:قارب	-108
near:قاصر	31
near:قاطع	67
near:قاطن	-38
near:قاعد	-109
near:قاعه	-22
near:قافل	31
near:قال	-28
near:قالت	67
near:قالو	-40
near:قانو	-69
near:قاهر	-91
near:قايد	54
near:قايل	42
near:قايم	43
near:قبال	12
near:قبض	-33
near:قبضه	4
near:قبل	55
near:قبله	66
near:قبو	54
near:قتال	-43
near:قتل	4
near:قتلا	-53
near:قتلت	124
near:قتلن	68
near:قتلو	71
near:قتلي	80
near:قتيل	29
near:قدرت	69
near:قدره	-101
near:قدم	-56
near:قدمت	-30
near:قذيف	-13
near:قرار	-63
near:قرب	-29
near:قرن	-38
near:قروي	-13
near:قري	18
near:قريب	44
near:قريه	-11
near:قسد	3
near:قسرا	13
near:قسم	73
near:قصف	-67
near:قضاء	-35
near:قضار	-31
near:قضاي	-50
near:قضت	40
near:قضوا	95
near:قضي	55
near:قضين	60
near:قضيه	-85
near:قطار	-104
near:قطاع	-10
near:قطره	-30
near:قطري	3
near:قطعه	-29
near:قعت	-20
near:قعوا	84
near:قلبي	35
near:قلعه	26
near:قليل	60
near:قمه	-78
near:قناه	-30
near:قنبل	-8
near:قنطا	-24
near:قوات	51
near:قوار	21
near:قواف	-21
near:قوام	-6
near:قواي	-38
near:قوته	-40
near:قود	32
near:قول	29
near:قوله	29
near:قوه	-20
near:قياد	-3
near:قياس	-5
near:قيد	42
near:قيل	-57
near:قيمت	-29
near:كابو	-55
near:كاتس	-12
near:كاجر	12
near:كادو	-46
near:كاذب	-43
near:كارت	8
near:كارث	66
near:كالي	-26
near:كامل	-9
near:كامي	-26
near:كان	-6
near:كانا	62
near:كانت	-19
near:كاند	19
near:كانو	5
near:كاوك	-29
near:كايا	31
near:كايس	73
near:كبري	18
near:كبير	5
near:كتاب	-4
near:كتب	-60
near:كتيب	-29
near:كذلك	-34
near:كراس	19
near:كربو	-7
near:كردف	10
near:كركو	-33
near:كره	28
near:كسور	70
near:كشف	-25
near:كشفت	-42
near:كفرت	87
near:كفره	67
near:كله	50
near:كلها	62
near:كليا	-84
near:كما	63
near:كمبو	-11
near:كمين	19
near:كنا	-32
near:كنيس	-16
near:كهرب	-79
near:كواد	117
near:كوت	8
near:كورس	55
near:كوري	60
near:كوست	-36
near:كولت	-20
near:كولو	37
near:كولي	-18
near:كوما	-16
near:كومب	-23
near:كونج	-19
near:كونر	35
near:كونغ	-18
near:كويت	-48
near:كيبي	12
near:كيف	24
near:كيفو	-59
near:كيل	21
near:كيلو	-150
near:كينش	-47
near:كيني	7
near:كييف	76
near:لاجي	9
near:لاحق	-8
near:لادا	60
near:لاذا	37
near:لارق	30
near:لاري	-20
near:لاسب	-9
near:لاست	-16
near:لاسر	-76
near:لاصا	85
near:لاطف	169
near:لاطل	-55
near:لاعب	-83
near:لاغا	32
near:لافت	-34
near:لامب	-37
near:لان	84
near:لاهي	75
near:لايح	60
near:لايو	47
near:لبنا	-60
near:لترم	30
near:لتسل	40
near:لتصل	-10
near:لثلا	-8
near:لجاو	-12
near:لجرا	77
near:لجنه	-62
near:لجيك	31
near:لحظه	14
near:لدعم	-39
near:لدين	42
near:لديه	26
near:لذوي	7
near:لرضي	25
near:لروي	-6
near:لسنه	-59
near:لشوو	34
near:لطفل	68
near:لعاي	-7
near:لعمل	37
near:لغت	-59
near:لغما	29
near:لفت	-63
near:لفرا	-5
near:لقاء	-59
near:لقمه	63
near:لقوا	36
near:لقي	57
near:لقيا	49
near:لكل	-110
near:لكن	74
near:لكنه	-33
near:لما	-27
near:لمده	-45
near:لمرا	25
near:لمسا	-71
near:لمكت	56
near:لمن	84
near:لمها	77
near:لنا	36
near:لنسا	18
near:لنقل	16
near:لها	-29
near:لهجو	-42
near:لهم	-4
near:لواء	15
near:لوزا	91
near:لوكا	39
near:ليبل	-40
near:ليبي	-32
near:ليرت	48
near:ليره	-36
near:ليصب	94
near:ليصل	31
near:ليل	-20
near:ليلا	51
near:ليلت	31
near:ليله	48
near:ليلي	-29
near:ماء	-65
near:مات	23
near:ماتت	20
near:ماتو	75
near:مار	53
near:مارب	40
near:ماره	-40
near:ماري	85
near:ماشي	-98
near:ماضي	-21
near:مالك	-100
near:مالي	24
near:مانا	-50
near:ماني	-3
near:ماوي	-92
near:مايت	27
near:مايغ	69
near:مايه	8
near:مايو	-42
near:مايي	-4
near:مبار	-44
near:مباش	-12
near:مبان	13
near:مبلغ	-27
near:مبني	-23
near:مبود	-28
near:مبين	-4
near:متاث	65
near:متحد	50
near:متر	-33
near:مترش	-58
near:متزا	-48
near:متشد	16
near:متصد	51
near:متصل	-6
near:متضر	-46
near:متطو	8
near:متفا	50
near:متفح	3
near:متفر	24
near:متقد	-9
near:متمر	86
near:متن	13
near:متنق	-15
near:متنه	-35
near:متهم	28
near:متوا	111
near:متوس	67
near:متوف	-62
near:متوق	-28
near:مثله	-51
near:مجاع	65
near:مجال	29
near:مجان	-22
near:مجاه	-10
near:مجاو	-51
near:مجتم	59
near:مجدد	45
near:مجلس	-29
near:مجمع	-30
near:مجمو	-19
near:مجهو	23
near:محاص	-64
near:محاف	-11
near:محام	40
near:محاو	-22
near:محدث	-7
near:محرر	-30
near:محطه	-16
near:محقق	-42
near:محكم	-107
near:محكو	70
near:محلا	-64
near:محلل	-71
near:محلي	48
near:محمد	5
near:محمل	-57
near:محمي	-45
near:محور	-30
near:محيط	47
near:مختط	-23
near:مختل	-79
near:مخزو	-37
near:مخصص	-60
near:مخطو	63
near:مخلف	66
near:مخيم	19
near:مدار	59
near:مداف	21
near:مدخل	-5
near:مددا	-64
near:مدرب	-41
near:مدرج	40
near:مدرس	13
near:مدرع	23
near:مدعي	-42
near:مدفع	-31
near:مدمر	-110
near:مدن	-12
near:مدني	5
near:مده	-66
near:مدير	17
near:مدين	-49
near:مراب	-26
near:مرات	-56
near:مراس	-60
near:مراف	-27
near:مراق	-3
near:مراك	-30
near:مربع	-49
near:مرتب	-4
near:مرتض	54
near:مرتي	22
near:مرجح	70
near:مرحل	-44
near:مرخص	-59
near:مرشح	-82
near:مرصد	36
near:مرضي	59
near:مرفق	-64
near:مركب	-48
near:مركز	17
near:مره	10
near:مروح	-10
near:مرور	-67
near:مريخ	-14
near:مريض	-25
near:مزار	-52
near:مساح	-70
near:مساع	-49
near:مساف	-39
near:مساك	8
near:مستا	-26
near:مستح	-37
near:مستش	31
near:مستع	-71
near:مستف	-134
near:مستق	-47
near:مستل	-18
near:مستم	61
near:مسته	-58
near:مستو	14
near:مسجد	-19
near:مسجل	-9
near:مسح	-62
near:مسعف	-5
near:مسقط	95
near:مسلح	-59
near:مسلس	-22
near:مسلم	-5
near:مسن	52
near:مسيح	27
near:مسير	48
near:مسيل	79
near:مشاب	59
near:مشار	-7
near:مشتب	-8
near:مشتر	-62
near:مشرف	66
near:مشرو	-68
near:مشغل	-42
near:مشفي	-52
near:مشمو	21
near:مشير	-30
near:مصاب	-7
near:مصاد	-90
near:مصال	-68
near:مصحو	-13
near:مصدر	3
near:مصر	57
near:مصرع	116
near:مصرف	-9
near:مصري	64
near:مصفو	39
near:مصلح	42
near:مصلي	-37
near:مصمم	3
near:مصنع	-43
near:مصير	78
near:مضيف	21
near:مطار	-23
near:مطاط	-52
near:مطبخ	-53
near:مطلع	-11
near:مطلو	27
near:مظال	61
near:معاب	47
near:معار	7
near:معبد	-120
near:معبر	90
near:معتق	-8
near:معتم	-6
near:معدل	-26
near:معرض	-41
near:معرك	55
near:معسك	104
near:معظم	19
near:معلم	19
near:معلن	-42
near:معلو	-8
near:معنا	64
near:معه	-18
near:معها	-56
near:معهد	-14
near:معهم	95
near:معي	40
near:مغاد	53
near:مغرب	43
near:مغلق	-59
near:مفاو	54
near:مفخخ	-16
near:مفرج	19
near:مفوض	-49
near:مقاب	13
near:مقات	78
near:مقار	18
near:مقاط	56
near:مقاع	-109
near:مقال	-84
near:مقبر	50
near:مقبل	43
near:مقتل	107
near:مقتو	79
near:مقدم	-39
near:مقر	-3
near:مقرر	82
near:مقصو	-64
near:مقطو	43
near:مقعد	-51
near:مكاف	16
near:مكان	38
near:مكتب	-4
near:مكسي	-16
near:مكلف	29
near:مكون	39
near:ملاب	-36
near:ملاح	48
near:ملاي	-9
near:ملعب	46
near:ملف	-21
near:ملم	-54
near:ملوي	42
near:مليا	-119
near:مليو	-37
near:مما	-24
near:مماث	-36
near:ممثل	-72
near:ممرض	103
near:مملك	-58
near:ممن	49
near:ممنو	79
near:منا	13
near:مناز	39
near:مناط	50
near:مناف	53
near:مناو	37
near:منبع	-24
near:منتد	-10
near:منتس	-38
near:منتص	76
near:منتظ	13
near:منجم	25
near:منح	32
near:منحه	4
near:منخف	46
near:مندو	-58
near:منذ	20
near:منزل	4
near:منسق	-33
near:منشق	-12
near:منشو	-66
near:منصب	-44
near:منصر	-52
near:منصه	-40
near:منطق	-19
near:منظم	-27
near:منظو	-47
near:منفج	-61
near:منفص	-18
near:منقذ	-27
near:منكو	44
near:منه	-47
near:منها	-23
near:منهم	20
near:منهن	33
near:منيا	-30
near:مهاج	-13
near:مهجر	-33
near:مهرب	-33
near:مهرج	-42
near:مهند	-67
near:مواج	-19
near:مواد	-44
near:مواز	14
near:مواص	32
near:مواط	-31
near:مواع	-67
near:مواق	46
near:موبد	28
near:موت	58
near:موتم	-18
near:موج	-33
near:موجب	-10
near:موجه	-49
near:مودي	6
near:موري	35
near:موزع	-106
near:موسس	-42
near:موسك	-9
near:موسم	-15
near:موسي	-18
near:موشر	-23
near:موضح	55
near:موظف	-54
near:موقت	45
near:موقع	-10
near:موقو	-18
near:مولف	-18
near:مونو	-10
near:ميات	-70
near:مياه	-70
near:ميتي	-14
near:ميدي	47
near:ميلا	-42
near:ميلي	84
near:مينا	-66
near:ميه	61
near:ميوي	-23
near:ناجم	-39
near:ناجو	-8
near:ناجي	28
near:ناحي	59
near:ناخب	-40
near:نادي	-3
near:نار	-5
near:ناري	-9
near:نازح	9
near:ناسف	-24
near:ناشط	-48
near:ناصر	65
near:ناطق	51
near:ناقل	-70
near:نايب	-80
near:ناير	9
near:نبطي	-68
near:نبي	35
near:نتاي	-65
near:نتيج	60
near:نجا	-72
near:نجاه	-62
near:نجت	24
near:نجف	11
near:نحام	-63
near:نحن	-45
near:نحو	-36
near:نداء	37
near:ندفع	11
near:نروي	63
near:نزح	134
near:نزحت	-39
near:نزحو	58
near:نزع	-62
near:نزل	9
near:نزوح	28
near:نزيل	65
near:نساء	31
near:نسبه	-30
near:نستق	-4
near:نسخه	-25
near:نسمه	64
near:نشر	-15
near:نشرت	-67
near:نشره	-43
near:نصبت	-38
near:نصف	-52
near:نصفه	113
near:نصل	58
near:نظام	-22
near:نعرف	50
near:نفت	27
near:نفذت	-60
near:نفذه	-82
near:نفسه	11
near:نفسي	-85
near:نفط	-5
near:نفوق	-56
near:نفي	-22
near:نقاب	-73
near:نقاط	-31
near:نقدي	12
near:نقص	-61
near:نقطه	-8
near:نقل	5
near:نقلا	-40
near:نقلت	-33
near:نقلن	48
near:نقله	44
near:نقيب	57
near:نمسا	44
near:ننتظ	68
near:ننكر	25
near:نهار	36
near:نهاي	75
near:نهري	-30
near:نهود	101
near:نواب	-60
near:نور	-57
near:نوع	-28
near:نوفم	83
near:نووي	-13
near:نيال	23
near:نيام	-25
near:نيجر	72
near:نيجي	38
near:نيرا	-42
near:نيرو	-56
near:نيسا	66
near:نيوز	49
near:هاتف	-45
near:هاجم	28
near:هاون	33
near:هايت	54
near:هبط	-27
near:هجر	42
near:هجره	53
near:هجرو	39
near:هجما	-10
near:هجوم	-35
near:هدف	-24
near:هدم	-35
near:هدنه	124
near:هذا	-21
near:هذه	50
near:هرات	-57
near:هرب	56
near:هربا	-33
near:هربو	26
near:هرمز	4
near:هرمل	3
near:هكتا	-19
near:هلال	8
near:هما	24
near:هنا	-7
near:هناك	126
near:هند	-76
near:هندس	-19
near:هندي	115
near:هنود	88
near:هوات	-56
near:هوال	58
near:هوت	69
near:هولا	47
near:هوي	-52
near:هويا	-24
near:هويت	30
near:هويه	4
near:هييه	5
near:واج	37
near:واحد	-38
near:وادي	-57
near:واصل	-52
near:وافد	91
near:واقع	73
near:وام	49
near:وان	-10
near:وثق	-8
near:وجبه	52
near:وجه	44
near:وحدا	-24
near:وحده	46
near:وحل	34
near:وحيد	-52
near:ورد	-37
near:وزار	23
near:وزرا	70
near:وزع	-58
near:وزعت	-57
near:وزير	-105
near:وسط	-46
near:وصل	-31
near:وصول	-29
near:وضع	28
near:وطني	84
near:وعن	14
near:وفاه	13
near:وفد	-40
near:وفر	31
near:وفق	67
near:وفي	70
near:وفيا	87
near:وقاي	-14
near:وقت	5
near:وقد	80
near:وقع	-46
near:وقف	-86
near:وقود	-41
near:وكال	12
near:ولا	9
near:ولاي	-41
near:ولدا	46
near:ولم	50
near:ولن	68
near:ولو	39
near:وما	59
near:ومن	74
near:وهم	20
near:وهو	5
near:وهي	-98
near:يابو	-33
near:يات	17
near:يبحث	31
near:يبق	38
near:يبقي	99
near:يبلغ	6
near:يبيت	29
near:يتجا	-70
near:يتحد	-67
near:يتسع	-127
near:يتسن	63
near:يتعر	38
near:يتلق	21
near:يتوز	-14
near:يتوق	29
near:يحتا	5
near:يحتج	37
near:يحتم	-53
near:يحمل	-10
near:يخضع	28
near:يخلف	22
near:يدفع	74
near:يدفن	35
near:يذكر	-4
near:يراف	-89
near:يرتد	-69
near:يرتف	78
near:يرد	-50
near:يرفع	50
near:يرقد	-27
near:يزال	24
near:يزن	-56
near:يزيد	-50
near:يستد	13
near:يستق	-38
near:يستم	15
near:يسجل	45
near:يسكن	-56
near:يشار	-35
near:يشمل	-34
near:يصب	-55
near:يضاف	12
near:يضم	-52
near:يضيف	11
near:يطلق	-34
near:يظهر	33
near:يعاد	10
near:يعال	46
near:يعان	-33
near:يعت	-63
near:يعتز	85
near:يعتق	51
near:يعثر	62
near:يعد	39
near:يعرف	29
near:يعلن	-57
near:يعمل	-27
near:يعني	5
near:يعود	-72
near:يعيش	-20
near:يغطي	-38
near:يفتر	64
near:يفرج	53
near:يقار	11
near:يقتل	11
near:يقدر	13
near:يقرب	35
near:يقضي	82
near:يقطن	-54
near:يقل	-72
near:يقول	42
near:يقيم	54
near:يكفي	6
near:يكمل	-73
near:يكن	5
near:يكون	4
near:يلتح	-38
near:يليه	-8
near:يمثل	-62
near:يمكن	26
near:يملك	-63
near:يمن	-6
near:يمني	55
near:ينا	96
near:ينام	94
near:يناه	51
near:يناي	77
near:ينتس	54
near:ينتظ	-22
near:ينتم	-37
near:ينج	-36
near:ينحد	-50
near:ينشر	-43
near:ينفد	-9
near:ينفي	33
near:ينقل	-67
near:ينهم	53
near:يها	-93
near:يهم	19
near:يوجد	22
near:يودي	-38
near:يورو	-73
near:يوقع	-7
near:يوكد	47
near:يولي	37
near:يوم	15
near:يوما	-25
near:يومه	86
near:يومي	-30
near:يونا	6
near:يونس	22
near:يوني	48
near:يووي	14
near:ييف	37
next:claim-abducted	-56
next:claim-allocated	-78
next:claim-casualties	-42
next:claim-dead-in-captivity	28
next:claim-delivered	-56
next:claim-displaced	-23
next:claim-injured	-9
next:claim-killed	-43
next:claim-missing	-11
next:claim-pledged	-79
next:claim-prisoners-exchanged	55
next:claim-refugees	48
next:claim-released	53
next:claim-requested	-47
next:claim-returned	-3
next:claim-total	-17
noun:	22
noun:activist	-95
noun:afghan	63
noun:aftershock	-91
noun:aid-worker	50
noun:aircraft	-87
noun:ambulance	-120
noun:animal	-108
noun:attack	-109
noun:attacker	76
noun:bed	-94
noun:boat	-60
noun:body	146
noun:boy	105
noun:british	-33
noun:brother	8
noun:building	-101
noun:burundian	-38
noun:bus	-68
noun:camp	-116
noun:captive	27
noun:car	-113
noun:carriage	-73
noun:case	-51
noun:centre	-94
noun:chadian	-67
noun:child	50
noun:chinese	-79
noun:citizen	140
noun:civilian	76
noun:colleague	116
noun:commander	24
noun:companion	81
noun:company	-38
noun:country	-81
noun:dead-person	42
noun:death	246
noun:deputy	-107
noun:detainee	-73
noun:displaced-person	145
noun:district	17
noun:doctor	-80
noun:driver	74
noun:drone	-151
noun:drowned-person	90
noun:egyptian	-36
noun:elderly-person	-80
noun:emirati	6
noun:employee	-72
noun:engineer	91
noun:ethiopian	-24
noun:european	-52
noun:explosion	-62
noun:family	-193
noun:farmer	-9
noun:fighter	-15
noun:firefighter	95
noun:flat	-26
noun:flight	-112
noun:floor	-137
noun:follower	-39
noun:foreigner	12
noun:german	-11
noun:girl	23
noun:goal	-64
noun:grandchild	-58
noun:guard	99
noun:guest	87
noun:gunman	-78
noun:helicopter	-55
noun:helper	61
noun:hospital	-122
noun:host	-108
noun:hostage	48
noun:house	-159
noun:human	20
noun:imam	-163
noun:incident	-88
noun:indian	-36
noun:individual	31
noun:inhabitant	-111
noun:injured-person	87
noun:injury	73
noun:inmate	-100
noun:israeli	-43
noun:journalist	23
noun:killed-person	295
noun:leader	74
noun:lebanese	48
noun:libyan	-110
noun:malian	-82
noun:man	22
noun:martyr	202
noun:match	-23
noun:member	-76
noun:migrant	6
noun:mine	-93
noun:minister	-80
noun:missile	-86
noun:missing-person	75
noun:mortal-remains	167
noun:mother	-75
noun:motorcycle	-67
noun:nationality	48
noun:nigerian	-103
noun:nurse	52
noun:observer	-3
noun:officer	106
noun:official	-80
noun:operation	-88
noun:organisation	-48
noun:other	143
noun:page	-103
noun:palestinian	-12
noun:paramedic	118
noun:parcel	-41
noun:passenger	-71
noun:patient	-75
noun:person	18
noun:player	-51
noun:point	-48
noun:policeman	63
noun:prisoner	76
noun:province	-33
noun:pupil	20
noun:refugee	188
noun:relative	-40
noun:resident	78
noun:returnee	-54
noun:road	-35
noun:russian	-93
noun:sailor	35
noun:saudi	51
noun:school	-79
noun:seat	-60
noun:seller	62
noun:session	-28
noun:shell	-96
noun:ship	-67
noun:site	-90
noun:soldier	115
noun:son	-101
noun:source	-97
noun:speaker	-82
noun:spectator	-45
noun:spouse	-98
noun:staff-member	72
noun:state	-49
noun:station	-48
noun:strike	-114
noun:student	-62
noun:sudanese	17
noun:survivor	-72
noun:suspect	-118
noun:syrian	-26
noun:tank	-25
noun:tanker	-65
noun:teacher	36
noun:team	-39
noun:tent	-92
noun:terrorist	99
noun:tourist	-26
noun:town	-50
noun:train	-32
noun:truck	-166
noun:turk	-85
noun:ukrainian	-144
noun:vehicle	-70
noun:victim	-31
noun:village	-112
noun:villager	-15
noun:visitor	-79
noun:volunteer	-88
noun:vote	-59
noun:voter	-44
noun:well	-52
noun:woman	69
noun:worker	-31
noun:worshipper	-8
noun:yazidi	-116
noun:young-man	67
only:aid	-100
only:casualty	-41
only:displacement	-26
only:hostage	-10
other:aid	-16
other:allocated	27
other:casualty	-16
other:dead-in-captivity	3
other:delivered	-5
other:displaced	-18
other:displacement	9
other:held	15
other:hostage	-14
other:injured	-15
other:missing	-35
other:prisoners-exchanged	4
other:refugees	4
other:released	3
other:requested	11
other:returned	-20
other:total	3
others:0	-225
others:2	-183
others:7	19
qualified	36
quoted	-12
right1:	3
right1:"	7
right1:#	-121
right1:(	17
right1:)	81
right1:,	5
right1:.	-8
right1::	32
right1:|	82
right1:اثر	74
right1:اثناء	46
right1:احياء	-108
right1:اخري	37
right1:اخرين	4
right1:اسما	-46
right1:اصيب	33
right1:اصيبوا	64
right1:اضافي	-76
right1:اضافيه	-5
right1:اطلقت	-54
right1:اكثر	37
right1:الذين	-28
right1:السكان	-60
right1:العام	87
right1:الي	-11
right1:ان	-146
right1:انقطع	63
right1:اوكراني	33
right1:اوكرانيه	-21
right1:باسم	-71
right1:بالرصاص	-62
right1:بانفجار	29
right1:بترت	46
right1:بتهمه	-26
right1:بجروح	76
right1:بحسب	65
right1:بحلول	50
right1:برتبه	59
right1:برصاص	70
right1:بسبب	10
right1:بعد	-8
right1:بلا	40
right1:بين	67
right1:بينهم	45
right1:تحت	-10
right1:تعمل	-47
right1:تلقوا	-67
right1:جديد	71
right1:جديده	-89
right1:جراء	85
right1:جري	42
right1:حامل	78
right1:حتفهم	28
right1:حتي	56
right1:حين	-20
right1:خارج	66
right1:خرجوا	-111
right1:خطفوا	76
right1:خلال	10
right1:داخل	17
right1:دفعه	67
right1:دون	-59
right1:رجعوا	64
right1:سقطوا	86
right1:سوداني	27
right1:صحيه	-10
right1:طبقات	-56
right1:عادوا	89
right1:عبر	-35
right1:عثر	62
right1:علي	4
right1:عن	-120
right1:عند	52
right1:غادروا	-15
right1:غرقوا	90
right1:غير	-82
right1:غيرهم	-41
right1:فارقوا	33
right1:فروا	-25
right1:فقد	-38
right1:فقط	129
right1:فلسطينيا	-28
right1:في	41
right1:قباله	-5
right1:قبل	42
right1:قتاليه	-52
right1:قتل	-37
right1:قتلوا	-19
right1:قد	-16
right1:قضوا	74
right1:كان	-30
right1:كانا	14
right1:كانت	-18
right1:كانوا	-15
right1:كل	71
right1:كن	48
right1:لا	-10
right1:لاطفال	42
right1:لقوا	49
right1:لكل	-66
right1:لم	114
right1:لمهاجرين	75
right1:ما	20
right1:ماتوا	76
right1:متفحمه	3
right1:محلي	31
right1:مرات	-108
right1:مشترك	-78
right1:مصرعهم	50
right1:مع	36
right1:معظمهم	-12
right1:مقابل	96
right1:مقاطعات	-65
right1:مقاطعه	-20
right1:ممن	109
right1:من	60
right1:منا	10
right1:منذ	38
right1:منها	-8
right1:منهم	37
right1:منهن	23
right1:نزحوا	56
right1:نقلوا	-11
right1:هجروا	-4
right1:هم	16
right1:و	41
right1:واربعه	52
right1:واصابه	145
right1:واصيب	17
right1:واكثر	19
right1:وامراه	57
right1:واوكرانيا	-55
right1:وتسعه	60
right1:وثلاث	45
right1:وثلاثه	9
right1:وجرح	83
right1:وسته	-49
right1:وصلوا	-31
right1:وعشرات	73
right1:وفق	-34
right1:وما	-38
right1:ونحو	47
right1:يوميا	-63
right2:	43
right2:"	-38
right2:#	-21
right2:)	13
right2:.	-10
right2::	-39
right2:ابناء	19
right2:ابنايها	82
right2:اثر	-53
right2:اثنان	83
right2:اثنين	25
right2:احد	70
right2:احدهم	78
right2:احياء	-58
right2:اربعه	-45
right2:اسبوع	34
right2:استنادا	42
right2:اسره	58
right2:اسري	42
right2:اصل	-13
right2:اضافه	4
right2:اطفال	15
right2:افراد	11
right2:اكثر	-56
right2:الاتصال	75
right2:الاسر	-26
right2:الاطفال	31
right2:الامن	-42
right2:الان	-34
right2:الثانيه	79
right2:الجانبين	31
right2:الجثث	62
right2:الجرحي	38
right2:الجنود	40
right2:الجيش	13
right2:الحدود	74
right2:الحي	54
right2:الحياه	58
right2:الخامسه	-34
right2:الرهاين	8
right2:الروهينغا	-66
right2:الساعه	-35
right2:السجون	67
right2:السكان	-11
right2:السيول	-8
right2:الشهر	-58
right2:الضحايا	91
right2:الطريق	47
right2:العام	39
right2:العاملين	34
right2:العلاج	49
right2:العنايه	85
right2:الف	-41
right2:الفرار	79
right2:القتلي	-25
right2:القرويين	49
right2:القطاع	34
right2:الكوادر	60
right2:الليله	21
right2:الماضي	66
right2:المدنيين	78
right2:المرحله	-58
right2:المرضي	59
right2:المستشفي	-75
right2:المصابين	100
right2:المفقودين	38
right2:المياه	-13
right2:الناجين	106
right2:النزوح	88
right2:النساء	-108
right2:الي	42
right2:اليوم	5
right2:ان	-37
right2:انتشال	22
right2:انقلاب	83
right2:انهيار	-14
right2:او	-16
right2:اي	-50
right2:ب	-42
right2:بترت	29
right2:بجروح	46
right2:بحسب	-28
right2:بدء	31
right2:بدايه	63
right2:برنامج	96
right2:بعد	-24
right2:بعدما	19
right2:بعضهم	9
right2:بها	-33
right2:بين	-6
right2:بينما	56
right2:بينها	-52
right2:بينهم	55
right2:تحت	-6
right2:ترك	64
right2:تسع	43
right2:تسعه	17
right2:تقول	22
right2:توفي	-54
right2:ثلاث	-43
right2:ثلاثه	-35
right2:ثلثهم	17
right2:ثم	36
right2:ثمانيه	-72
right2:جراء	54
right2:جرحي	56
right2:جريحا	-60
right2:جنود	13
right2:حافله	29
right2:حال	20
right2:حاله	48
right2:حتفهم	60
right2:حتي	-28
right2:حرجه	50
right2:حريق	54
right2:حسب	45
right2:حسبما	56
right2:حوادث	-3
right2:حول	12
right2:حي	31
right2:حين	48
right2:خلال	-77
right2:خمس	6
right2:خمسه	53
right2:دون	79
right2:ذويهم	-49
right2:رجال	99
right2:رفاقهم	85
right2:زال	20
right2:زالوا	158
right2:زملايه	-3
right2:ساعات	-23
right2:ساقه	43
right2:سبع	-30
right2:سبعه	-25
right2:سته	-65
right2:سقوط	-57
right2:سكان	99
right2:سياره	31
right2:صفوف	11
right2:ضحايا	62
right2:ضربات	23
right2:طاقم	65
right2:طراز	-45
right2:ظهر	7
right2:عاد	-23
right2:عادوا	-89
right2:عام	-5
right2:عايله	-6
right2:عبر	-16
right2:عبروا	10
right2:عداد	74
right2:عدم	-42
right2:عشر	35
right2:عشره	22
right2:علي	48
right2:عمال	-38
right2:عن	-82
right2:عناصر	66
right2:عناصره	-72
right2:عناصرها	-61
right2:عندما	-10
right2:عنها	20
right2:غارات	30
right2:غاره	46
right2:غالبيتهم	34
right2:غرق	37
right2:غزه	19
right2:غير	-27
right2:فوق	-42
right2:في	49
right2:فيما	54
right2:فيها	-85
right2:قال	13
right2:قبضه	60
right2:قبل	72
right2:قتلوا	-34
right2:قتيل	57
right2:قد	-60
right2:قرابه	-51
right2:قرب	-69
right2:قسرا	65
right2:قصف	-12
right2:قضوا	48
right2:قيد	12
right2:كان	26
right2:كانوا	47
right2:كل	8
right2:كما	-60
right2:لا	65
right2:لاحقا	71
right2:لبنان	19
right2:لكن	24
right2:لم	69
right2:لنساء	98
right2:ما	-36
right2:مات	-12
right2:ماتوا	41
right2:ماوي	-23
right2:متفاوته	-13
right2:متن	16
right2:محيط	47
right2:مدرسه	82
right2:مدنيون	46
right2:مديريه	-48
right2:مستشفي	-20
right2:مطار	20
right2:مطلع	-33
right2:مع	-43
right2:معظمهم	-40
right2:مغادره	63
right2:مقابل	95
right2:مقاتليها	30
right2:مليون	40
right2:من	37
right2:منذ	-3
right2:منطقه	19
right2:منها	13
right2:منهم	71
right2:موسكو	54
right2:موظفي	-24
right2:موقع	-84
right2:ناريه	85
right2:نساء	103
right2:نصفهم	67
right2:نقل	9
right2:نقلوا	-31
right2:نهايه	47
right2:هجوم	85
right2:هذا	-8
right2:هم	58
right2:هناك	32
right2:هولاء	68
right2:و	-65
right2:واحد	-11
right2:واحده	68
right2:واصابه	74
right2:واصيب	48
right2:وان	12
right2:وجرح	-23
right2:وحده	-44
right2:وصلوا	56
right2:وفق	41
right2:وفقا	42
right2:وفي	5
right2:وقتل	16
right2:وقد	12
right2:ولا	-5
right2:ولايه	-27
right2:ولم	-92
right2:وما	-7
right2:ومن	14
right2:ونقل	-10
right2:وهو	-19
right2:وهي	22
right2:يعثر	30
right2:يعرف	45
right2:يناير	32
right2:يوم	54
right2:يومين	45
right3:	23
right3:"	81
right3:#	-22
right3:(	37
right3:)	-62
right3:,	35
right3:-	-35
right3:.	-30
right3::	-8
right3:ابو	54
right3:اثر	-30
right3:اثنان	-16
right3:اثنين	-27
right3:احد	-72
right3:احدهم	62
right3:احدهما	52
right3:اخرون	62
right3:اخرين	-45
right3:اربعه	-19
right3:ارقام	-38
right3:اسعاف	41
right3:اشخاص	-36
right3:اشهر	65
right3:اصل	54
right3:اصيبوا	39
right3:اطفال	15
right3:اعلي	-55
right3:افراد	-7
right3:اقليم	19
right3:اكثر	-10
right3:ال	-42
right3:الاحتلال	40
right3:الاحمر	41
right3:الاخر	44
right3:الاطفاء	18
right3:الاقل	63
right3:الامم	61
right3:الانقاض	-19
right3:الاول	90
right3:الاولي	45
right3:البلاد	59
right3:الثالثه	32
right3:الثلاثاء	60
right3:الجيش	20
right3:الحرب	40
right3:الحياه	4
right3:الخامسه	41
right3:الذي	23
right3:الذين	52
right3:الروسيه	27
right3:السابع	-37
right3:السابق	76
right3:السودان	24
right3:الشرطه	42
right3:الشهر	-13
right3:الصحه	51
right3:الطاقم	-46
right3:الطبيه	-16
right3:العاشره	-62
right3:العام	-16
right3:العنايه	42
right3:الف	-26
right3:الفا	-46
right3:القتال	45
right3:القطاع	17
right3:القوات	47
right3:الليل	52
right3:الماضي	-31
right3:المدينه	-34
right3:المستشفي	20
right3:المفقودين	83
right3:المكان	-28
right3:المنظمه	-32
right3:النساء	12
right3:الولايه	-111
right3:الي	-16
right3:امام	46
right3:امراه	71
right3:ان	-74
right3:او	-3
right3:ايام	-45
right3:بجروح	45
right3:بحسب	16
right3:بزياده	26
right3:بعد	-39
right3:بلا	60
right3:به	-8
right3:بيلغورود	36
right3:بين	-20
right3:بينها	-8
right3:بينهم	23
right3:بيوتهم	37
right3:تحت	-35
right3:تسعه	-30
right3:تعرف	-27
right3:ثلاث	29
right3:ثلاثه	40
right3:ثم	32
right3:جانب	48
right3:جثامين	-40
right3:جثث	77
right3:جرحي	11
right3:جريح	49
right3:جريحا	-3
right3:حافله	21
right3:حرجه	33
right3:حصيله	3
right3:حوادث	-42
right3:حوالي	14
right3:خلال	-53
right3:خمس	-23
right3:خمسه	-26
right3:داخل	-38
right3:دول	35
right3:دون	-42
right3:ديسمبر	26
right3:ذكر	23
right3:راس	46
right3:رقم	52
right3:زالوا	-11
right3:ساعه	-78
right3:سبعه	45
right3:ست	11
right3:سته	11
right3:سياره	32
right3:شاحنه	-20
right3:شرق	19
right3:شهر	-42
right3:صاروخا	-43
right3:ضمنهم	-19
right3:طفلا	83
right3:طنا	-10
right3:عام	84
right3:عبر	17
right3:عدد	4
right3:عشر	10
right3:عشره	37
right3:علي	23
right3:عليهم	10
right3:عن	12
right3:عند	-39
right3:عنهم	26
right3:غرق	32
right3:غزه	89
right3:فارقوا	16
right3:فديه	10
right3:في	42
right3:فيما	-5
right3:فيها	-55
right3:قارب	56
right3:قاصرا	28
right3:قال	-36
right3:قبل	-61
right3:قتلوا	21
right3:قد	23
right3:قرابه	-59
right3:قراهم	59
right3:قوات	34
right3:كانوا	58
right3:كما	-38
right3:كمين	41
right3:لا	-18
right3:لدي	36
right3:لم	24
right3:لهم	-28
right3:ما	-25
right3:ماتوا	39
right3:متن	-18
right3:مخيمات	53
right3:مدرسه	52
right3:مدني	34
right3:مدنيا	74
right3:مديريه	-49
right3:مدينه	-36
right3:مركز	106
right3:مستشفي	40
right3:مستشفيات	47
right3:مسيره	11
right3:مصابا	59
right3:مصابين	59
right3:مصيرهم	66
right3:مع	4
right3:معظمهم	55
right3:مفقودا	53
right3:مفقودين	7
right3:مقاطعه	-40
right3:مليون	-11
right3:من	23
right3:منازلهم	45
right3:منجم	-22
right3:منذ	88
right3:منطقه	-38
right3:منظمه	-46
right3:منها	44
right3:منهم	8
right3:مواقع	62
right3:ناريه	-22
right3:نحو	-11
right3:نساء	97
right3:نصف	-38
right3:نفسها	-75
right3:نقطه	24
right3:نهر	24
right3:هذا	36
right3:و	-3
right3:واحد	-37
right3:واحده	33
right3:واصابه	24
right3:واصيب	-34
right3:وان	-7
right3:وجريح	71
right3:وحدها	-44
right3:وزاره	46
right3:ولا	51
right3:ولم	25
right3:وما	60
right3:وهو	28
right3:يبق	-23
right3:يزال	6
right3:يزالون	13
right3:يقارب	-21
right3:يقول	-103
right3:يوم	48
share:0	-225
share:1	-183
share:2	-274
share:4	-36
share:5	36
share:7	30
share:more	13
short	21
size:1	-126
size:9	-12
size:99	10
size:999	34
size:9999	43
size:more	-10
verdict:abducted	49
verdict:casualties	115
verdict:claim	97
verdict:dead-in-captivity	89
verdict:displaced	44
verdict:held	8
verdict:injured	74
verdict:killed	67
verdict:missing	90
verdict:open	-76
verdict:out	-231
verdict:prisoners-exchanged	87
verdict:refugees	23
verdict:released	-28
verdict:returned	29`,
  measure: `
alike:abducted	0:32 1:-18 2:-25 3:-10 4:-16 6:-34 7:-21 9:-21 11:-12
alike:casualties	0:-11 2:-9 3:-11 4:-13 5:-35 6:9 8:31 11:-17
alike:dead-in-captivity	0:-26 2:-55 4:-13 5:-9 6:-20 7:-12 10:37
alike:displaced	0:-44 1:-26 2:-28 3:20 5:14 6:26 8:-19 9:-37 10:-28 11:-27
alike:held	2:18 4:-24 5:-22 6:-24 8:-17 9:-13 10:23 11:-10
alike:injured	0:-40 2:-39 3:-44 4:-20 5:47 6:-24 7:-21 9:10 10:-40
alike:killed	1:-30 2:19 4:-40 5:-26 6:18 7:-11 8:-31 9:-20 10:-14 11:-19
alike:missing	1:-31 2:-11 3:-29 4:-27 5:-8 6:19 8:-11 9:-16 10:12 11:18
alike:prisoners-exchanged	0:-25 1:-9 3:-27 4:14 5:-32 6:17 7:-30 8:17 9:-14 10:-73 11:-13
alike:refugees	0:-22 2:-9 6:12 7:-8 10:-13
alike:released	0:9 1:-9 2:14 3:-37 4:-22 5:-32 6:-40 7:-24 8:-13 9:-11 10:22
alike:returned	2:-14 4:-12 5:-14 7:-26 8:-9 9:11 10:-18 11:15
any	0:-9 1:-12 2:-8 8:-14 9:-15 10:-11 11:-19
bare:1	0:-48 1:-33 2:28 3:-58 4:17 5:-30 6:-21 7:-23 8:-40 9:-46 10:49 11:-54
bare:9	0:-32 1:-112 2:30 3:-163 4:-9 5:35 6:17 7:-17 8:-57 9:-117 11:-108
bare:99	2:-10 3:-120 4:24 5:10 6:14 7:21 8:-36 9:-118 10:-16 11:-61
bare:999	0:-27 1:27 2:-47 3:-16 4:-54 5:-44 7:-33 8:32 9:-21 10:-16 11:11
bare:9999	1:22 2:-95 3:30 4:-44 5:-74 7:-44 8:30 9:-13 10:-59
bare:more	0:-85 1:-63 2:-80 3:64 4:-101 5:-25 6:-83 7:-47 8:-86 9:53 10:-105 11:23
before:abducted	0:15 1:-21 2:25 3:-39 4:-41 5:-22 6:-36 8:-52 9:-41 10:25 11:-37
before:allocated	3:16 9:-10
before:casualties	0:-8 1:14 3:-9 4:-11 5:-18 7:-27 8:-8 11:8
before:dead-in-captivity	0:-54 1:-9 2:-43 3:-21 4:17 5:-31 6:11 7:26 8:-38 9:-10 11:-13
before:delivered	3:24 9:-23 11:-8
before:displaced	0:-19 1:-19 2:-32 4:-23 5:-50 6:-39 7:-43 8:-31 9:36 10:-9 11:8
before:held	0:-21 1:-14 2:9 3:-36 4:25 5:-51 6:-18 8:-24 9:-32 10:-16 11:-26
before:injured	1:-40 2:-57 3:-22 4:-57 5:21 6:8 8:-27 9:-45 10:-64 11:-29
before:killed	0:29 1:-129 2:-77 3:-30 4:-21 5:37 6:-32 7:44 8:-70 9:-33 10:-67 11:-20
before:missing	0:13 1:-40 2:-14 4:-44 5:18 8:-15 9:-28 11:-31
before:pledged	3:-9 5:-9 11:11
before:prisoners-exchanged	0:-25 1:-9 2:-51 3:-24 4:-17 5:-26 6:10 7:-25 8:17 9:-9 10:15 11:-20
before:refugees	0:-18 1:13 2:18 3:-50 4:-13 5:-28 6:-59 7:-29 8:-15 9:30 10:-18 11:22
before:released	0:-19 1:-12 2:25 3:-24 4:-39 5:-32 6:-24 8:33 9:-20 11:-37
before:requested	3:9
before:returned	0:-19 1:-22 2:-19 4:-11 5:-14 6:-18 8:-25 9:-9 10:-35
behind:abducted	0:11 1:-13 2:-28 3:-17 6:18 8:-49 9:-32 10:-28 11:-28
behind:casualties	1:23 5:-9 6:-10 7:-14
behind:dead-in-captivity	0:37 1:-8 2:-14 3:-12 4:13 5:-29 6:-12 7:-30 8:-30 10:-19
behind:delivered	3:10 9:-9
behind:displaced	1:-17 2:-16 3:23 4:-70 5:-17 6:13 7:-48 8:-29 9:-68 10:-15 11:11
behind:held	1:-19 2:-10 3:-39 5:-47 6:23 7:-54 8:-26 9:-26 10:22 11:-20
behind:injured	0:-61 1:-45 2:-56 3:-43 4:-56 5:-15 6:89 7:-61 8:-39 9:-35 10:-30 11:-49
behind:killed	0:-23 1:-28 2:-24 3:-23 4:-29 5:-12 6:32 7:-27 8:-26 9:-70 10:29 11:-73
behind:missing	1:-20 2:-11 3:-15 4:24 5:11 6:51 7:-54 8:-24 9:-38 10:-49 11:-33
behind:prisoners-exchanged	0:-23 2:-11 3:-23 4:-37 5:-23 6:-17 7:-19 8:27 10:20 11:-15
behind:refugees	0:-20 1:-12 3:40 4:-12 5:-24 6:-11 7:-15 8:-19 9:9 10:-21 11:-41
behind:released	0:34 1:-11 2:-27 3:-40 4:-18 5:-22 7:-22 8:21 9:-20 10:-16 11:-41
behind:requested	3:24 6:-9 9:-14
behind:returned	0:-22 2:-16 4:-38 5:-39 6:9 8:-27 9:29 10:-32 11:-16
ending:اء	0:14 2:15 4:-20 6:-24 8:-14 9:-9 11:-9
ending:اب	2:-13 6:19
ending:ات	0:-9 5:-9 6:44 7:-29
ending:اث	0:-10 3:25 5:-15 6:-22 9:-18 11:-9
ending:اج	2:30 4:-31 6:-19 7:-21 10:-12
ending:ار	0:-8 1:-8 3:-13 4:-26 6:29 7:-19 10:-16
ending:اص	5:23 6:-17
ending:اف	0:-14 6:16
ending:اق	5:17 6:-19
ending:ال	0:-13 1:-12 2:-18 3:29 4:-14 5:-15 6:31 7:-17 8:-8 11:-8
ending:ام	0:10 1:16 3:-14 4:-8 7:-12
ending:ان	0:15 2:-21 3:-13 4:15 7:-37 8:-11 9:-10 10:-20
ending:اه	0:24 3:-11 4:-11 5:-27 6:28 10:-21 11:-10
ending:با	0:-12 4:-9 5:18 6:-17 10:14
ending:بب	5:15 6:-11
ending:بت	5:-12 6:13
ending:بط	2:-12 4:21 10:-8
ending:بل	2:8 3:-9 4:-25 5:-23 8:11
ending:به	0:-15 2:-26 3:-11 4:19 5:-24 6:11 7:-13 10:13
ending:تا	5:-9 6:28 7:-8
ending:تل	0:17 2:-9 4:-18 6:-12 10:10
ending:ته	0:24 2:-12 4:-8 10:-22
ending:تي	0:-21 4:-11 10:24
ending:ثر	2:-8 4:13 5:-9 6:16 10:-14
ending:ثه	6:8 8:14 10:-11
ending:جه	5:22 6:-9
ending:حا	0:-9 2:19 3:-9 4:-15 5:-14 7:-9 10:-8
ending:حد	6:8
ending:حل	3:23 9:-11 11:-19
ending:حو	4:13 6:8 7:-13 8:-13
ending:خل	6:21
ending:دا	5:-19 6:23
ending:دت	4:-8 10:14
ending:دل	10:16
ending:ده	3:-13 5:14 6:-11 9:-18 11:26
ending:دي	0:-9 2:-8 3:-11 5:-12 6:-22 7:-20 8:-14 9:-35 11:28
ending:را	0:-8 2:-12 3:-11 4:-19 7:-11 8:22 10:-11
ending:رب	6:11
ending:رت	0:-8 2:-9 5:18 6:9 7:-24 10:-18 11:8
ending:رج	0:-13 2:-13 3:-9 4:-24 5:-17 6:16 7:-14 8:-16 9:14 10:25 11:-15
ending:رح	5:-26 6:32
ending:رف	0:-19 2:-22 3:-9 4:14 5:-11 6:15 7:-15 8:-8 10:-17
ending:رق	6:-9 7:19
ending:ره	0:-15 1:17 2:-9 4:-11 6:9 7:-11 10:-8 11:-13
ending:ري	0:-8 3:-14 4:9 5:-19 6:8 7:-35 8:-9 9:16 10:-12
ending:سب	3:24 7:-12 9:-21
ending:ضه	0:13 6:-9
ending:طع	4:-22 6:-12 7:27
ending:طه	4:-9 5:9 8:14
ending:ظر	5:-16 6:23 7:-12
ending:عا	0:13
ending:عت	3:-15 5:-10 7:16
ending:عه	0:-14 1:-16 2:-16 5:-14 6:17 7:-24 10:14 11:-20
ending:عي	0:18 6:-16
ending:فا	0:16 6:-15 7:-12
ending:في	3:-8 4:-26 5:14 7:18 8:-8 10:-10
ending:قا	3:9 4:-12 5:-30 6:14 8:11 10:-11
ending:قد	4:12 6:-8
ending:قل	5:-10 6:11
ending:قه	6:12
ending:لا	0:-17 2:-13 5:-14 6:32 7:-10 10:-10 11:13
ending:لت	4:11 5:-10 8:-9
ending:لغ	5:-19 6:22
ending:لن	0:-9 2:20 4:-11 10:-17
ending:له	0:-14 3:-13 4:10 5:-8 6:24 7:-12 9:-8 10:-13
ending:لي	0:15 3:-36 4:-30 5:-27 7:10 9:31 10:-8 11:11
ending:ما	0:-20 1:-12 2:-9 5:23 7:8 10:-13 11:-10
ending:مت	4:16 5:-13 6:-15
ending:مل	0:-12 1:-8 2:10 3:-11 4:-25 5:10 7:-26 8:-8 9:-8 11:-10
ending:مي	2:27 6:-26
ending:نا	0:-29 2:-14 3:-11 5:-12 7:-20 8:15
ending:نت	0:-11 2:-16 4:-15 6:8 8:-19 10:26
ending:نه	2:-12 4:-12 6:19 7:-9 8:17 10:-17
ending:ني	1:-11 3:-34 5:-35 6:-19 9:28 11:-24
ending:ها	3:-9 5:10 6:22 7:-30 8:-32 10:-25
ending:هم	0:-18 3:-10 4:-37 5:-16 7:-46 8:-9 10:28 11:-12
ending:هن	0:-43 2:-25 3:-23 4:-11 5:-16 6:29 7:-27 8:-20 9:-12 10:34 11:-15
ending:وا	0:-17 1:9 2:-41 4:-28 6:-18 7:-16 9:-20 10:-23 11:17
ending:وب	2:-8 3:-17 4:27 5:-14 6:-15 7:-11 9:-9 10:-22
ending:وح	2:-10 3:-15 4:-8 5:23 6:-12 7:-11 10:9
ending:ود	3:-12 9:15 11:-11
ending:وق	5:22 6:-20
ending:ول	0:9 2:-8 3:11 5:-9 6:-14 7:-15 8:8 10:-16
ending:ون	1:-11 2:-25 3:37 5:-11 6:-21 7:-40 10:-35 11:-30
ending:يا	0:-26 1:-10 2:-12 3:-13 7:-13 8:16 9:-34 11:26
ending:يب	0:-10 3:-8 4:-23 5:15 10:-11
ending:يت	6:9
ending:يد	3:10 11:-24
ending:ير	2:-13 4:36 6:-29 7:-8 10:-22
ending:يع	4:-17 7:9 10:-12
ending:يف	7:15
ending:يق	5:-21 6:22 7:-9
ending:يل	2:-16 6:23 7:-9
ending:يم	3:13
ending:ين	0:-15 1:-27 2:-11 3:8 4:-15 5:-50 6:18 8:-16 10:17 11:-37
ending:يه	0:-20 2:18 4:-25 5:-16 9:28 11:-31
equal:abducted	0:31 1:-11 3:-19 4:-8 7:-15 8:-29 9:-11 10:-35 11:-9
equal:dead-in-captivity	0:-20 2:47 5:-8 6:-36 7:-8 8:-36 10:-31
equal:displaced	3:28 5:-27 6:13 9:-25 10:-11 11:-17
equal:held	3:-8 4:30 5:-19 6:15 7:-16 8:-56 10:-20
equal:injured	0:-14 1:-14 3:-25 5:34 6:-44 8:16 9:-11 10:-14 11:-10
equal:killed	0:-20 1:-59 2:-54 3:-82 4:9 5:-27 6:73 7:-49 8:-18 9:-41 10:-14 11:-50
equal:missing	0:-27 1:-16 2:-9 3:17 4:-27 5:-44 6:-17 7:28 8:-9 9:-11 10:15
equal:prisoners-exchanged	0:-8 3:-8 4:-35 5:-8 6:-30 7:-8 8:16 10:15 11:-18
equal:refugees	3:-25 9:15
equal:released	0:-40 2:-15 3:-17 4:-21 5:-15 6:-32 10:41 11:-8
equal:returned	3:-32 6:-8 9:-37 10:-12 11:45
form:digits	0:-15 1:17 2:-37 3:-12 4:-21 5:11 7:-13 9:-32 10:-43
form:dual	0:23 1:-30 2:17 3:-53 4:-17 5:-39 7:12 9:-27 11:-37
form:mixed	0:-53 1:-62 2:-73 3:34 4:-49 5:-25 6:-26 7:-29 8:-29 9:36 10:-74 11:20
form:range	0:-20 2:-20 4:-9 5:-39 7:-9 8:-13 9:13 10:-14
form:singular	0:-35 1:-62 2:50 3:-92 7:-26 8:-54 9:-67 10:26 11:-84
form:vague	0:-23 1:-54 2:16 3:-82 4:25 6:25 8:-22 9:-54 10:-22 11:-17
form:words	1:-37 2:-25 3:-22 4:13 5:-28 7:-8 9:-18 11:-63
headline	0:-17 1:-35 2:-26 3:-18 7:11 8:-16 10:14 11:-24
here:#aboard	0:-24 1:-43 2:-46 3:-17 4:-48 5:-45 6:10 8:-59 9:-48 10:8 11:42
here:#aid	0:-57 1:-35 2:-55 3:16 4:-15 5:36 7:-51 9:-10 10:-43 11:-11
here:#alive	0:-12 1:15 3:-32 4:-11 5:-50 6:-41 7:9 8:-8 9:-25 10:23 11:-28
here:#captives	0:60 1:-72 2:11 3:-64 4:39 5:-63 6:-66 7:-42 8:-46 9:-88 10:30 11:-93
here:#captivity	0:-39 1:-15 2:48 3:-16 4:12 5:-29 6:-69 7:-13 8:-18 9:-12 11:-9
here:#captors	0:57 1:-23 2:-83 3:-36 4:11 5:-31 6:11 7:-70 8:-81 9:-22 11:-72
here:#carrying	0:-9 1:-11 2:-8 3:-17 4:-11 5:-24 6:25 10:-11
here:#commerce	0:11 1:-16 2:-11 3:-58 8:-33 9:-54 10:-11
here:#conference	3:-26 11:11
here:#containing	0:-9 2:-61 5:-33 6:-8 7:-13 8:21 9:24 10:-57 11:-10
here:#contest	0:-18 1:16 2:-33 4:-11 5:-30 7:-13 8:12 10:-31 11:19
here:#crossing	0:-24 2:-43 3:-25 4:-20 5:-50 6:-30 7:-19 8:-37 9:47 10:-21 11:21
here:#custody	0:-8 1:-24 2:-24 3:-26 4:-57 5:-58 6:18 7:-48 8:25 9:-25 10:19
here:#demand	1:-14 2:11 3:-21 4:13 5:-17 7:-36 8:-14 9:-21 10:-29 11:-12
here:#disease	0:-18 2:24 4:-12 5:-22 7:-19 9:-13 11:-17
here:#displacement	0:-40 1:-46 2:-52 3:59 4:-42 5:-43 6:-51 7:-41 8:-60 9:10 10:-19 11:9
here:#exchange	0:-8 2:-37 3:-23 4:-25 5:-28 6:9 7:-48 8:56 9:-46 10:-11 11:-65
here:#execution	0:-15 1:-10 2:39 3:-17 4:-30 5:-32 6:-16 8:-38 11:-16
here:#given-back	0:-38 1:-23 2:-42 3:-51 4:-80 6:31 7:-35 8:41 9:-46 11:13
here:#giving-from	1:-28 2:-51 3:-11 4:-10 5:-12 7:-28 8:17
here:#group	1:-28 2:9 3:-23 5:-13 6:-18 7:-12 9:-37 11:-43
here:#handover	0:-44 1:-40 2:24 3:-48 4:20 5:-23 6:-30 8:-9 9:-26
here:#hostages	0:-39 2:37 3:-13 4:-25 5:-30 8:-29 9:-10 10:9 11:-21
here:#losing-side	0:-11 1:-35 2:34 3:-47 4:38 5:-64 6:-34 7:-55 8:17 9:-52 10:-22 11:14
here:#need	1:-9 2:19 3:16 4:-30 5:16 7:-29 8:-18 9:-31 10:-44 11:-12
here:#police	1:-44 2:-38 3:-17 4:-31 5:-9 8:-29 9:9 10:15
here:#prisoners	0:-14 1:-32 2:11 4:9 5:-85 6:-27 7:-42 8:22 9:-34 10:14 11:-50
here:#receiving	0:-34 1:-28 2:-30 3:-40 4:-24 6:26 8:20 9:-37 10:-17
here:#remainder	0:-18 1:-57 2:9 3:-34 4:11 5:-34 6:-26 9:-22
here:#report	2:9 3:-16 4:-49 5:-32 6:-12 8:21 9:-28 10:-14
here:#rescue	0:-22 1:-53 2:-8 3:-60 4:-35 5:-11 6:28 7:14 8:-18 9:-32 10:12 11:-51
here:#return	0:-22 1:-27 2:-22 3:-58 4:-39 5:-31 6:-14 7:-27 8:29 9:-18 11:49
here:#since	0:-22 1:-32 2:-26 4:-31 7:-11 9:-9 10:-17 11:11
here:#sport	0:-22 1:21 2:-15 3:-21 4:-31 5:-11 6:-14 7:-31 8:25 9:-26 10:-28 11:30
here:#state	1:-46 2:9 3:-35 5:-29 6:13 7:-47 8:-30 10:-17 11:31
here:#treatment	0:38 1:-10 2:-25 3:-32 5:-28 6:-10 7:-50 8:29 9:-12 10:-39 11:-12
here:#war-prisoners	8:32 10:-25
here:abducted	0:116 1:-69 2:-31 3:-87 4:-47 5:-61 6:-61 8:-66 9:-36 10:9 11:-90
here:allocated	0:-34 1:-9 2:-20 3:-8 4:-24 5:-20 7:-24 9:-30 10:29
here:casualties	0:-28 1:75 2:-12 3:-30 4:-25 5:-46 6:-64 7:-34 8:-18 9:-17 10:-21 11:-24
here:dead-in-captivity	2:29 4:-23 6:-17 8:-15
here:delivered	1:-22 2:22 3:10 4:-53 5:-14 6:-8 7:-24 8:-30 9:37 11:-33
here:displaced	0:-55 1:-96 2:-83 3:122 4:-80 5:-73 6:-79 7:-79 8:-54 10:-14
here:held	0:-52 1:-78 2:17 3:-91 4:108 5:-57 6:-92 7:-19 8:12 9:-29 11:-74
here:injured	0:-59 1:-68 2:-146 3:-78 4:-75 5:163 6:-60 7:-79 8:-93 9:-100 10:-89 11:-61
here:killed	0:-40 1:17 2:65 3:-116 4:-40 5:-35 6:97 7:-18 8:-70 9:-88 10:-78 11:-112
here:missing	0:-45 1:32 2:-50 3:-73 4:-52 5:-50 6:-59 7:138 8:-80 9:-85 10:-54 11:-48
here:pledged	0:-19 1:-32 2:18 3:36 5:-9 6:-11 8:-27 10:-23 11:-20
here:prisoners-exchanged	1:-8 2:-9 3:-26 5:-68 6:-12 7:-49 8:42 9:-79 10:-10 11:13
here:refugees	0:-29 2:-13 3:-25 4:-27 5:-14 6:-69 7:-57 8:-36 9:74 10:-32 11:13
here:released	0:-29 1:-44 2:-14 3:-69 4:-42 5:-46 6:-62 7:-44 9:-43 10:100 11:46
here:requested	1:-41 2:-10 7:-47 8:-26 11:-25
here:returned	0:-48 1:-69 2:-26 3:-50 4:-66 5:-17 6:-26 7:-14 8:14 9:-51 10:8 11:92
here:said	0:15 1:14 2:-32 3:-23 5:-21 6:10 7:-17 8:-22 10:-46 11:-12
here:set	0:-87 3:-51 4:-34 8:12 9:-13 10:-25 11:12
here:total	0:-12 2:-21 3:17 4:-14 5:-20 6:14 7:-9 8:11 10:-26 11:-30
item	0:-16 1:8 2:-8 3:14 4:-17 6:-25 7:-51 9:14 10:-65 11:9
last:claim-abducted	1:-32 2:-14 5:-12 6:-27 7:-29 8:-37 9:-56 10:30 11:-40
last:claim-allocated	0:-39 1:-21 2:-13 3:39 4:-36 5:12 6:-22 7:-11 8:-17 10:-19 11:-14
last:claim-casualties	5:8
last:claim-dead-in-captivity	2:8 3:-12 4:15 7:-24 8:-34 11:-8
last:claim-delivered	0:-20 1:-21 2:-28 4:-45 6:41 7:-60 8:9 9:11 10:-33 11:-14
last:claim-displaced	2:-25 3:26 4:-26 5:-39 7:-70 8:-51 9:-34 11:23
last:claim-held	3:-35 5:-8 6:-55 8:-25 9:10 10:15 11:-40
last:claim-injured	0:-21 1:-15 2:-13 3:-17 5:-35 6:16 8:-18 9:-16 11:-35
last:claim-killed	1:-29 2:-31 3:-8 4:-36 5:21 8:-79 9:-34 10:10 11:-49
last:claim-missing	1:-67 3:-15 4:14 8:-43 9:-18 10:-10 11:-39
last:claim-pledged	0:-10 1:-12 2:-8 3:-34 4:-22 5:-21 6:35 7:-19 8:17 9:14 10:-21
last:claim-prisoners-exchanged	0:-21 1:-24 2:-27 3:-49 5:-31 6:-45 7:-48 8:46 9:-37 11:-15
last:claim-refugees	0:-22 3:-66 4:-38 5:-34 6:-16 7:-32 8:8 10:-11 11:56
last:claim-released	1:-31 2:-11 4:-13 5:10 6:-36 7:-33 8:-13 9:-26 10:25 11:-52
last:claim-requested	1:-8 7:-22 9:18 11:-20
last:claim-returned	0:-25 1:15 2:-36 3:-21 4:-16 5:-44 6:-23 9:-43 10:-21 11:48
last:claim-total	3:15 5:-11 6:18 7:-20 11:-24
left1:"	0:-54 1:16 2:-8 3:13 4:-28 5:-52 6:15 7:-19 10:26 11:-27
left1:#	0:22 1:9 2:-31 3:12 4:-51 5:-24 7:-33 8:26 9:-19 11:11
left1:(	0:-15 1:-22 3:-8 4:-18 6:26 7:-45 9:-21 10:-9 11:19
left1:,	0:17 1:-51 2:-13 4:10 5:-19 7:-17 10:-34 11:-28
left1:-	0:-20 1:-18 2:-20 3:-39 5:-9 6:30 7:-26 9:13 10:-21 11:-8
left1::	1:20 2:-29 4:-38 5:-17 6:24 7:-48 8:-29 10:-28
left1:|	0:-61 1:-30 2:-30 5:-34 7:19 8:13 9:-13 10:-26
left1:اثنين	4:15 6:-12 7:-14
left1:اجلاء	3:40 6:-10 9:-11 11:-21
left1:اجلت	3:18 6:-8
left1:احتجاز	0:-10 2:-12 4:35 7:-15 10:-18
left1:احدهم	4:12 5:12 7:-8 10:-17
left1:احدهما	2:-8 4:15 6:-21 10:-9
left1:احصي	0:18 4:-15 6:-10
left1:احياء	2:23 5:12 6:-23 7:-9 10:-14
left1:اخرهم	5:-23 6:22 7:-8 11:13
left1:ارواح	1:-9 5:-10 6:31
left1:استشهاد	5:-27 6:37
left1:استشهد	5:-25 6:28
left1:استعادت	3:-10 4:-14 6:-14 8:-25 9:-19 11:24
left1:استقبل	6:10
left1:اصابه	5:36 6:-33
left1:اصل	0:44 1:-11 2:21 3:17 4:20 5:-20 6:-31 7:-35 8:-25 9:-18 10:-59 11:-26
left1:اصيب	5:42 6:-37 11:-9
left1:اطراف	5:27 6:-22 7:-22
left1:اطفال	5:-14 6:37 7:-22
left1:اطلقت	2:-8 6:-11 8:21 10:-14
left1:اكتوبر	0:-9 3:15 4:19 6:-8 9:-8 10:-23 11:-10
left1:الا	0:-15 1:-12 2:-10 3:-36 4:-24 6:13 7:-51 9:-22 10:25 11:27
left1:الاحمر	4:-19 8:20 10:-10
left1:الاسبوع	0:13 2:-15 3:-18 4:-8 7:-8 9:10 10:-15 11:-8
left1:الان	0:-19 1:-26 2:-13 3:31 4:-31 5:-13 7:-34 8:9 9:10 10:-17 11:-26
left1:الاول	2:25 6:-24
left1:الاولي	3:-12 6:12 8:-11 10:13
left1:البلاد	0:12 6:-11 9:17 11:-18
left1:الجرحي	5:31 6:-28
left1:الجيش	10:14
left1:الحرب	0:-32 2:10 3:-19 4:-25 5:-11 6:44 7:-19 8:-16 9:-28 10:-21 11:-8
left1:الحصيله	3:-21 6:25
left1:السلطات	3:8
left1:السودان	6:9 11:-15
left1:الشرطه	0:-18 6:22
left1:الشركاء	3:18 11:-10
left1:الشهر	3:-18 9:20 11:-17
left1:الضحايا	1:-11 3:-8 6:31 7:-14
left1:العام	0:-19 1:8 2:-17 4:-17 5:16 6:-16 7:-13 8:-15 9:-28 10:-12 11:20
left1:العايدين	0:-10 3:-16 4:-19 6:-14 8:17 9:-13 10:10 11:21
left1:العدد	0:-22 1:-17 2:-14 3:-37 4:-25 5:-35 6:28 7:17 8:-13 9:-16 10:-8 11:-11
left1:القتلي	2:-9 3:-8 5:-43 6:63 7:-13
left1:القطاع	2:11 9:-18 10:-9 11:19
left1:الماضي	0:13 1:-28 3:-15 4:-25 6:29 7:-14 8:14 10:-16 11:13
left1:الماضيه	6:10
left1:المفوضيه	3:-14 9:18 11:-19
left1:المقابل	2:-12 3:15 6:19 8:-18 9:-17 10:-13
left1:المهاجمون	0:28 4:-9 10:-24
left1:الي	0:-50 2:8 3:-52 5:-44 6:28 7:-11 8:-34 10:15 11:9
left1:اليوم	1:-20 2:-23 3:24 4:-32 5:-29 6:28 7:-43 8:15 9:-23 10:-41 11:-19
left1:اما	0:-12 2:-16 3:-14 5:-26 6:35 8:12 9:-8 10:-24 11:-16
left1:امراه	0:21 5:-22 6:20 7:-13 10:-17
left1:امس	1:14 2:16 6:-15 8:-10
left1:ان	0:-37 1:9 2:9 3:-14 4:15 6:-20 7:11 8:-23 9:-36
left1:انتشال	5:-23 6:26 7:-11
left1:انتشل	6:12
left1:انقاذ	0:-8 5:-29 6:29
left1:انهم	2:-15 4:21 5:-28 6:12
left1:اوقع	6:9
left1:اوكرانيا	2:-15 4:-9 8:26 10:-21
left1:اي	0:-25 1:-8 2:12 3:-12 4:15 5:-23 6:-22 7:22 10:-28
left1:ب	0:-14 1:20 2:-22 4:-19 5:-19 6:38 7:-23 9:-13 10:-10 11:-10
left1:بان	2:14 3:-24 4:-15 6:-17 9:-16 10:8 11:29
left1:بحياه	0:-13 1:-14 2:-10 3:-48 4:-15 5:-28 6:61 7:-32 9:-25 11:-20
left1:بعد	1:17 7:-10 10:-10
left1:بقتل	4:-31 5:-14 6:30 10:-25
left1:بلغ	2:-11 5:-26 6:22 7:-10 8:11 9:-16
left1:بلغت	3:19 4:-11 5:11 9:-24 11:8
left1:بمقتل	0:-13 2:13 3:-21 4:-14 5:-15 6:39 7:-11 10:-19
left1:بواقع	9:-17 11:17
left1:بوفاه	3:-8 5:-14 6:26
left1:بين	0:14 1:-9 2:-15 4:17 6:-12 7:-10 10:-18 11:-9
left1:بينها	2:-18 5:-11 6:33 7:-12 8:-14 10:-22
left1:بينهم	0:-17 3:-11 4:-38 7:-51 8:8 9:9 11:-14
left1:تتبادلان	2:-9 4:-18 6:-12 8:29
left1:تحتجز	2:-16 4:31 6:-13 8:-10 10:-10
left1:تحرير	0:-47 2:-16 3:-11 4:-35 5:-14 6:-32 7:-14 10:46
left1:تزال	4:8
left1:تسلم	2:-11 6:10 8:-13
left1:تشاد	0:-14 3:-31 6:-26 7:-10 9:39 10:-19 11:-19
left1:تشمل	2:-11 4:-10 5:-9 8:31 10:-15
left1:تضم	6:-12 9:-11 11:17
left1:تقل	3:-11 11:11
left1:توفي	2:14 4:-24 5:-26 6:42 7:-16 8:-15
left1:ثم	2:-13 3:-9 5:-28 6:25 8:-14 9:21 10:18
left1:جانب	3:-14 4:-10 8:-11 9:14 10:16
left1:جثامين	4:-19 5:-8 6:19 7:-9 8:-25 10:-11
left1:جثث	0:-14 2:24 4:-36 6:28 7:-10 8:-29 10:-23
left1:جثه	2:16 4:-14 7:-10 10:-15
left1:حاله	5:22 6:-14
left1:حاليا	3:17 5:-17 6:-18 7:-9 11:-15
left1:خرج	2:-15 4:-16 6:-17 7:-10 8:-18 10:21
left1:خطف	0:44 4:-24 5:-19 6:-18 10:-19
left1:خطفت	0:21 4:-11 6:-16 7:-9 10:-9
left1:خلاله	0:13 5:10 6:-14
left1:دفن	5:-12 6:27 7:-11
left1:دفنا	2:-18 4:-11 6:30 7:-10
left1:دفنت	2:-8 6:18
left1:ذاتها	3:-9 6:-9 11:13
left1:رجع	0:-14 2:-21 3:-26 4:-19 5:-10 6:-16 7:-14 8:-20 9:-13 10:25 11:32
left1:رفات	0:-12 2:27 3:-9 4:-38 5:-15 6:19 7:-13 8:-31 10:-36 11:-13
left1:روسيا	4:22 8:-13
left1:زال	0:-19 2:-29 3:22 4:43 5:-11 6:-24 7:-8 10:-42 11:-26
left1:زوجها	6:-8 7:21
left1:سبتمبر	0:18 3:-23 6:-20 11:21
left1:سبيل	0:-31 2:-24 4:-12 5:-8 6:-17 7:-14 8:-9 10:40
left1:سجلت	1:-9 3:-12 7:19
left1:سراح	0:-38 2:-16 3:-8 4:-37 5:-15 6:-23 7:-13 8:-27 10:58
left1:سقط	3:-9 5:-10 6:30
left1:سقوط	4:-14 5:-11 6:21
left1:سوي	0:-24 1:16 2:-11 3:11 4:-25 5:-15 6:-25 7:-36 8:-14 9:-18 10:31 11:16
left1:شهيد	5:32 6:-32
left1:ضمنهم	0:-10 4:11 6:12 7:-9 8:-16
left1:طفلا	5:-23 6:28 7:-10
left1:طفلان	6:15 10:-8 11:-8
left1:عاد	0:-29 2:-15 3:-51 5:-22 6:-32 7:-17 8:-20 9:-41 10:20 11:56
left1:عبر	3:-11 6:-8 9:13
left1:عدا	0:9 2:-12 4:-25 5:22 6:-12 7:-17 10:-18
left1:عددهم	0:-10 4:-13 6:9 7:13 10:-8
left1:عسكريا	4:12
left1:علي	0:-63 2:-8 3:-30 4:-27 5:-54 6:53 7:18 8:11 9:-15 10:-24 11:-18
left1:عن	0:-93 1:-48 2:-50 3:-68 4:-19 5:-71 6:-53 7:81 8:-16 9:-44 10:59 11:-39
left1:عند	4:-15 5:-10 6:28 7:-12
left1:عندنا	3:18 9:-8
left1:عوده	3:-17 9:-22 11:32
left1:غادر	3:8 5:22 6:-9 11:-20
left1:غرق	6:23 7:-13
left1:فر	0:-15 3:19 4:-9 5:-8 6:-18 9:-11 10:8 11:-11
left1:فقتل	5:-12 6:30 10:-8
left1:فقتلت	5:-23 6:32
left1:فقد	1:-10 4:-9 5:-11 6:19
left1:فقدان	0:-14 1:10 3:-11 4:-9 5:-10 6:-34 7:26 9:-10 11:-9
left1:فقدت	0:-14 5:-11 6:31 7:-15
left1:فقدنا	3:-8 5:-13 6:37 7:-33
left1:فقضي	6:21 7:-11
left1:فيه	0:-9 3:-11 7:-13 9:11
left1:فيها	0:8 2:-31 3:-21 8:-24 10:-28 11:-8
left1:قتل	0:-33 2:-30 3:-24 4:-33 5:-17 6:70 7:-19 8:-9 10:-25
left1:قتلت	0:-12 1:-17 2:-16 3:-16 4:-22 6:62 7:-12 9:-13 10:-16
left1:قتلوا	0:-36 4:-11 5:23 7:-13 10:-10
left1:قتلي	5:16 6:-18
left1:قتيل	3:24 6:-25
left1:قتيلا	5:22 6:-26 7:8
left1:قضي	1:-8 3:-15 5:-17 6:46 7:-12
left1:كان	0:-11 5:-28 6:-27 7:31 8:-8 10:-14
left1:كانت	0:-9 1:16 2:24 3:-8 4:-20 6:-16 7:-14 8:-8 10:-25
left1:كانوا	0:17 1:-13 2:-19 3:23 4:13 5:-10 6:-44 7:-17 8:-30 10:-42 11:-21
left1:كنا	0:-11 2:-8 4:24 8:-11 10:-17
left1:ل	3:-12 4:17 6:-13 7:-10 8:-9 11:9
left1:لا	5:-10 6:23 7:-11
left1:لدينا	2:-11 4:11 5:-18 6:-17 7:24 8:-12 10:-12
left1:لقي	0:-8 1:17 3:-19 4:-9 5:-32 6:29 7:-32
left1:مات	0:-30 1:-20 2:17 3:-10 4:-23 5:-55 6:36 7:-37 8:-8 10:-23
left1:مصرع	5:-16 6:28
left1:مصير	0:-32 1:-13 2:-23 3:-10 4:-18 5:-8 6:-27 7:48 10:-24 11:-15
left1:مع	1:-16 3:11 4:14 7:-36 9:-10 10:-26 11:-15
left1:مقابل	2:-43 4:-48 5:-24 7:-24 8:28 9:-19 11:-28
left1:مقتل	0:-38 1:-9 3:-39 4:-20 5:-40 6:81 7:-33 8:-9 10:-11
left1:من	0:21 1:14 2:-9 3:-19 5:-23 6:11 7:-27 8:-9 10:-23 11:-11
left1:منها	0:21 2:-21 3:12 6:-8 7:-15 9:-9
left1:منهم	0:-35 1:-22 2:26 4:-14 5:-25 7:-61 10:-18
left1:نزح	3:30 6:-9 9:-17 11:-12
left1:نزوح	3:24 9:-11
left1:نساء	5:-12 6:28 7:-8 10:-12
left1:نفسها	3:-15 4:-17 5:-8 6:-21 7:18 9:-8 11:20
left1:نقل	3:20 4:-9 5:34 6:-51 7:-13 9:21 10:-13 11:-31
left1:نقلت	3:9 6:-8
left1:نوفمبر	2:-11 10:14
left1:هم	0:15 5:-9 6:18 10:-14
left1:هناك	0:-14 1:-9 2:-11 3:-20 4:18 5:17 6:-31 7:14 8:-8 10:-30
left1:هولاء	0:-18 3:9 4:-28 5:-22 6:-8 7:22 9:-11 10:-21 11:-25
left1:هويه	2:11 4:-10 6:31 7:-13 10:-17
left1:و	0:20 2:-50 3:-13 4:-24 5:37 6:-23 9:-38 10:-9 11:-21
left1:واجلي	3:10
left1:واحد	1:9 3:-20 9:-23 11:20
left1:واصاب	5:24 6:-30 10:-8
left1:واصابت	5:19 6:-19
left1:واصابه	0:-8 2:-10 3:-24 4:-11 5:100 6:-93 7:-22 11:-11
left1:واصيب	0:-47 2:-9 3:-18 4:-16 5:91 6:-67 7:-27 9:-10 10:-12
left1:واصيبت	0:-11 5:34 6:-27
left1:واقتادوا	0:39 6:-17 10:-23
left1:وان	0:-15 1:-28 2:8 3:20 4:-11 5:-38 6:-28 7:19 9:-44
left1:واوقع	3:-12 5:24 6:-19
left1:وبقي	2:-12 4:12 5:-11 6:-39 7:35 9:15 10:-12 11:-19
left1:وتوفي	0:-8 2:33 4:-15 5:-32 7:-13 10:-13
left1:وجرح	0:-14 3:-9 4:-9 5:63 6:-55 7:-24
left1:وحده	0:-15 3:36 4:-28 5:-9 6:-16 7:-18 9:-22 10:-18
left1:وحدها	0:23 3:-11 4:-25 5:-29 6:20 7:-24 9:-11 10:-18 11:-10
left1:وصل	3:-37 5:-22 6:11 7:-17 9:41 11:-9
left1:وصول	5:-20 6:15 9:-9 11:15
left1:وعاد	2:-10 3:-13 4:-15 5:-14 6:-9 10:19 11:16
left1:وعددهم	1:-23 2:-35 3:-8 4:24 5:11 6:-29 7:-36 8:28 9:-18 10:-41 11:-16
left1:وعن	0:13 2:-19 4:-11 6:-13 7:19
left1:وفاه	0:-9 1:-8 2:34 3:-9 4:-29 5:-41 6:30 7:-17 8:-26
left1:وفقد	0:-22 3:11 5:-26 6:-39 7:43
left1:وقتل	0:-36 1:-18 2:20 3:-22 4:-35 5:-32 6:49 7:-25 9:-10 10:-24 11:-16
left1:وقتلت	6:20
left1:وقتلوا	0:-33 2:12 6:29
left1:وقضي	0:-11 1:-25 2:13 3:-12 4:-15 5:-24 6:46 7:-30 10:-15
left1:وكان	0:11 2:-11 4:-22 5:-8 6:11 7:-9
left1:ومقتل	0:-8 2:-15 6:23 10:-10
left1:ومنهم	0:-8 4:-14 5:-23 6:23 7:-12 8:-9 10:14
left1:ونقل	0:-10 2:-8 3:16 4:-18 5:27 6:-35 7:-8 8:17 9:-10 10:-23 11:-16
left1:وهم	0:-14 2:-20 3:24 5:-25 8:-18
left1:ووفاه	5:-17 6:33 7:-21
left1:يحتجزون	0:-15 4:35 8:-9 10:-26
left1:يزال	0:-43 1:-11 2:-43 3:35 4:40 6:-53 7:48 8:-27 9:-18 10:-43 11:-28
left1:يضم	0:-12 3:14
left1:يعود	3:-9 5:-9 6:-8 11:16
left1:يقتل	3:-8 5:-9 6:29 7:-8
left1:يقل	7:11
left1:يكون	0:-12 1:26 2:-17 7:-9 10:-8
left1:يناير	6:19 7:-9 11:16
left1:يووي	3:23 6:-13 11:-11
left1:•	0:-16 1:-13 2:-11 3:39 4:-23 5:-13 6:-25 7:-15 8:-17 9:-17 10:-13
left2:	4:22 10:-21
left2:"	0:10 1:-42 3:-15 4:-11 5:-18 8:-47 11:-41
left2:#	1:-23 2:-54 3:-18 4:-10 7:-22 8:-24 9:13
left2:(	3:12 5:-16 6:17
left2:)	1:19 4:-9 8:-12 9:-24 11:14
left2:,	0:-63 2:-9 3:-10 4:-33 6:-16 7:-10 11:-10
left2:-	0:16 1:-16 2:-13 3:-23 4:-27 5:-34 6:22 7:-28 8:-8 9:-8 10:12
left2::	0:-26 1:-12 2:-29 3:8 5:15 6:15 8:-9 9:-17
left2:;	3:-9 4:-20 5:-11 7:21 11:-14
left2:ابريل	0:-9 2:-11 4:16 6:20 7:-20 8:-11 10:-9
left2:اخري	0:-16 3:-33 4:-20 5:-12 6:20 7:-15 9:20 10:-17
left2:اربعه	0:15 5:-16
left2:ارتفع	4:10 5:12 6:-14 8:-9
left2:اسره	3:24 11:-11
left2:اشخاص	5:8
left2:اضافه	0:-8 2:-11 3:-38 5:-24 6:-23 8:-35 10:25 11:25
left2:اطلاق	0:-9 2:-10 4:-25 5:12 6:-11 8:-18 10:32
left2:اعلنت	0:-13 6:25
left2:افرج	0:-23 2:-14 4:-21 5:-8 6:-16 7:-10 8:-14 10:31
left2:اكتوبر	3:8 5:-11 6:9 10:9
left2:الا	3:-10 4:-14 6:20 11:13
left2:الاحد	0:-15 10:19
left2:الاحمر	2:21 6:-15
left2:الاربعاء	5:8
left2:الاسبوع	3:-18 4:-29 5:-8 6:32 7:-19 8:8 10:-8 11:-14
left2:الاصابات	3:-8 5:29 6:-17
left2:الافراج	0:-16 2:-16 4:-42 6:-23 7:-19 8:-24 10:49
left2:الاقل	5:15 7:-8
left2:الامن	10:8
left2:الان	0:-30 2:-16 3:-8 4:-8 5:-8 6:9 7:-9 8:-9 10:29
left2:الاول	1:27 3:-11 4:-11 5:-14 6:-15 11:-11
left2:الاولي	0:-8 2:-15 3:-26 4:-24 5:-21 6:24 7:-14 8:8 9:-8 10:13 11:-11
left2:البحث	5:-13 6:-21 7:22
left2:البلاد	0:-8 4:10 5:-8
left2:التعرف	6:16
left2:التي	3:10 6:8 11:-14
left2:الثاني	1:13 3:18 6:-10 7:-9 9:-19 11:-15
left2:الجرحي	3:-10 5:35 6:-33
left2:الجماعه	2:13 4:9 6:-26 8:13 10:-15
left2:الجمعه	0:-14 2:-14 4:-14 6:10 8:10 10:-10 11:-8
left2:الجنود	5:8
left2:الجيش	4:-10 6:24 7:-16
left2:الحصيله	6:20
left2:الحكومه	3:-30 5:-11 6:40 7:-9 9:-11
left2:الخميس	0:-9 1:-9 3:-11 4:-23 5:-14 6:-31 7:-15 10:41
left2:الدفاع	4:11 6:10
left2:الدوليه	0:10 6:22 7:-18 8:-10
left2:الذي	0:28 1:-10 2:-21 4:-18 5:-10 6:-14 8:-11 10:-14 11:-8
left2:الرقم	3:-11 5:-14 6:30 7:-23
left2:السلطات	3:11
left2:السودان	3:-17 5:-14 9:23 11:-16
left2:الشرطه	0:20 2:-9 4:-13 6:-10 7:-8
left2:الشهداء	6:20
left2:الشهر	2:26 3:18 6:-28 9:-10 11:-11
left2:الصحه	6:14
left2:العام	2:-12 3:-26 4:-18 5:-41 6:53 7:-29 8:-9 9:8 10:-13
left2:العدد	5:-16 6:35 7:-15
left2:الفا	3:13 9:-10
left2:القتلي	1:-8 5:-22 6:21 7:8
left2:القصف	5:-8 6:15
left2:القوات	4:-10 10:11
left2:اللاجيين	3:-16 9:15 11:-10
left2:الله	4:-10 5:-10 6:15
left2:الليله	2:17 6:-9 10:-8
left2:الماضي	0:8 3:-19 5:-9 6:18 7:-14 8:-10 9:-11 10:-12
left2:المتحده	0:9 3:8 9:-22 11:8
left2:المدني	1:-8 4:-13 6:28
left2:المسلحين	0:9 2:10 4:15 6:-21 7:-26 10:-12
left2:المصابين	5:26 6:-23
left2:المصدر	4:10 6:11
left2:المفقودين	3:-8 5:12 6:-17 7:16 11:-8
left2:المنظمه	1:11 4:12 6:-13 7:-18 9:-16
left2:المهاجمين	6:13
left2:المولف	4:13 10:-13
left2:النار	6:19 10:-11
left2:النازحين	3:10 6:10 7:-16
left2:الهند	3:-13 9:12
left2:الوزاره	0:-13 3:16 6:10
left2:الولايه	4:-16 6:-17 7:20 9:-9
left2:الي	0:9 1:-21 2:-38 3:8 4:-53 6:-26 7:-41 9:23 10:-20 11:-12
left2:اليوم	0:-10 2:-23 3:18 4:-13 5:-20 7:17 8:-19 11:-20
left2:امراه	1:16 5:-11 7:-19
left2:امس	1:-8 2:-12 4:-9 6:24 7:-9 8:11 10:-10
left2:ان	0:-13 1:-47 2:-30 3:-47 5:-36 6:26 7:9 8:-39 10:11
left2:انا	6:22 7:-15
left2:انه	0:-16 4:11 5:-11 6:29 7:-15 10:-8
left2:انها	1:-17 2:22 3:-13 4:-28 5:-12 7:-9 8:9 9:-16 10:-21 11:18
left2:او	0:-10 1:25 6:-17 7:-19
left2:اودت	3:-9 6:21 7:-14
left2:اودي	3:-22 4:-9 5:-19 6:27 7:-8
left2:اوكرانيا	6:18 8:-13
left2:ايام	2:-8 3:19 6:-11 7:-10 9:-21 11:16
left2:ب	2:11 3:-8 6:-19 9:15 10:-8 11:-12
left2:بدايه	9:-14 11:11
left2:بذلك	6:21
left2:بعد	0:-8 2:-11 3:20 4:-8 5:-21 7:16 9:-13 10:-8
left2:بعدما	3:17 6:-15 7:-8 9:10 11:-8
left2:بلاغات	3:-21 4:-9 6:-32 7:33 11:-12
left2:بين	1:-11 2:-15 3:-24 4:-26 7:-21 8:15 9:-11 11:12
left2:بينما	3:10 4:-15 5:9 7:-16 9:-10
left2:تبادل	2:-18 4:-17 6:18 10:-13
left2:تتحدث	0:-11 2:-14 3:-8 4:22 5:-8 7:-8 10:-22 11:-9
left2:تحت	3:-12 5:-9 6:-17 7:22
left2:تحدث	2:21 7:-14
left2:تحييد	5:-8 6:21
left2:ترتفع	6:8
left2:تسع	5:-10 6:17
left2:تسعه	10:13
left2:تعلن	2:15 10:-16
left2:تقول	1:-10 4:28 5:-12 6:-22 7:15 8:-8 10:-11 11:-13
left2:ثلاثه	0:-16 2:19 5:13 6:-22 10:-13
left2:ثم	2:-8 5:-30 6:32 7:-15
left2:جثامين	5:16 7:-14
left2:جثث	2:-10 5:12 6:-11 7:-8 8:17 10:-18
left2:جثه	5:16 6:-8
left2:جري	5:-9 6:11
left2:جريحا	5:32 6:-17
left2:جنديا	0:27 2:-17 4:35 5:-23 6:-51 7:-13 8:17 10:-23
left2:حتفهم	6:-16 7:17
left2:حتي	0:16 1:-12 3:-13 4:-14 5:-31 6:36 7:-21 8:-11 9:-8 10:-9 11:-18
left2:حيث	0:-23 2:-19 3:-12 4:-13 5:25 6:23 8:-9 10:-30 11:-8
left2:حين	0:-14 2:-10 5:-12 6:8 7:12 8:-15 9:-12
left2:خرج	3:20 6:-13 9:-18
left2:خطف	0:27 3:-14 4:-10 6:-8 10:-22
left2:خلال	1:9 6:-11 7:-10 9:11 11:-29
left2:خمسه	4:11 5:-9 6:11 8:-8 10:-12
left2:دولار	0:-17 4:-19 6:-12 8:-13 10:22
left2:ذاته	3:-11 4:-10 5:17 7:-9
left2:ذلك	0:12 4:8 7:-17
left2:رهينه	0:-10 4:-27 6:16
left2:ساعه	5:-32 6:32 7:-8
left2:سبتمبر	4:-12 10:13
left2:سبعه	2:-13 4:-20 5:16 6:15 10:-14
left2:سته	0:-9 4:-13 6:16 7:-8
left2:سجلت	6:9
left2:سياره	6:12
left2:سيبو	6:13
left2:سيده	6:10
left2:شخص	3:-21 5:15 6:-12 9:19
left2:شخصا	0:-15 1:-11 2:17 3:27 4:-25 5:16 6:-8 7:-19 8:-11 9:-14 10:-8 11:-9
left2:شهداء	5:20 6:-22
left2:شهيدا	6:8
left2:صباح	5:-11 6:13 9:-12 11:12
left2:طفلا	0:12 3:-8 5:-21 6:15 7:8
left2:عامل	5:16
left2:عبر	3:-20 9:27 11:-18
left2:عثر	0:-42 2:14 4:-8 5:-12 6:22 7:-13
left2:عدد	0:17 1:-19 3:-12 6:17 9:-8 10:-14 11:14
left2:عشر	0:15 2:-19 3:-9 4:14 7:-23 10:-11
left2:علي	0:-24 1:-10 2:14 3:-13 5:-11 6:-13 7:19 9:-8 10:-26
left2:عمليات	2:-16 4:-10 6:11 7:-12 8:-11 10:21
left2:عن	0:-29 1:-26 2:-20 3:-10 4:33 5:-24 6:-9 9:-24 10:-19 11:-25
left2:غزه	2:20 6:-18
left2:غير	3:27 5:10 6:20 7:-9 9:-25 11:-36
left2:فضلا	4:-14 6:-11 7:22 8:-9 9:-11 10:-8 11:14
left2:فقد	11:9
left2:فلسطينيا	2:-9 6:-8 8:20 10:-18
left2:في	1:-37 2:-40 3:-9 5:-15 6:9 7:-12 8:14 9:-13 11:-28
left2:فيما	1:-8 2:-8 3:-15 4:-27 6:19 7:9 8:-8 10:-29 11:11
left2:فيها	1:-16 3:26 5:-8 6:-21 7:-15 9:-10
left2:قافله	1:-9 3:-19 6:-23 7:-8 9:-8 11:27
left2:قال	5:-28 6:28
left2:قبل	2:14 3:29 4:-25 5:-15 9:-8 10:-13 11:-16
left2:قتل	0:-15 2:-23 4:-31 5:-14 6:42 10:-10
left2:قتلوا	0:-23 2:11 3:-10 4:-21 5:21 6:-32 7:15 10:-15
left2:قتلي	6:-8 7:8
left2:قتيلا	0:-18 1:-10 2:-12 3:-20 4:-11 5:32 6:-21 7:10 11:-8
left2:قد	1:23 2:12 4:-24 5:-20 6:-13 7:-30 8:8 10:-31 11:-18
left2:قضت	6:9
left2:قضي	5:-18 6:20
left2:كان	0:-26 1:-9 2:-13 3:11 4:11 5:-8 7:-23 8:-15 9:-13 10:12 11:-14
left2:كانت	6:16
left2:كل	6:-12 7:18
left2:كما	6:9
left2:كييف	2:16 3:-9 4:-15 5:-11 6:-19 8:17 10:-18 11:-9
left2:لا	0:-32 2:-24 3:17 4:37 6:-28 7:23 8:-8 10:-26 11:-22
left2:للاجيين	9:9 11:-10
left2:للهجره	3:19 6:-15 9:-12
left2:لنساء	5:-10 6:19 7:-13
left2:ما	0:-18 2:-29 3:11 4:22 5:-11 6:-23 10:-13 11:-25
left2:محليه	4:-17 10:17
left2:مدنيا	5:28 6:-26
left2:مدنيين	3:12 5:30 6:-35
left2:مساء	0:12 2:24 4:-10 6:-22 10:-17
left2:مسلحون	0:16 4:-8 6:20 10:-20
left2:مصابا	5:31 6:-29
left2:مصرعهم	5:-15 6:21
left2:مضيفا	4:-13 6:-25 7:21 8:13
left2:مطلع	0:15 2:-15 3:-10 5:17 6:-26 9:19 10:-15 11:-26
left2:مع	4:23 5:9 6:-11 7:-8 8:-16
left2:ملايين	3:17 6:-14
left2:من	0:-21 1:-9 2:20 3:-18 4:30 5:-35 6:-21 7:-17 8:-21 11:-30
left2:منذ	1:-9 2:-16 3:-13 4:-17 5:-15 6:29 7:-16 10:-11 11:17
left2:منها	2:-12 6:22
left2:منهم	0:-20 2:-8 3:9 4:-10 5:27 10:-33
left2:مواطن	4:13
left2:نفسه	5:11 8:12
left2:نفسها	6:15
left2:نقلت	3:-12 8:10 9:15 10:-9 11:-18
left2:هذا	0:-17 1:19 2:-18 3:-12 4:-18 7:-18 8:-15 9:-21 10:-11 11:17
left2:هم	0:22 10:-20
left2:هولاء	0:-18 2:12 3:17 4:-23 5:-10 6:-27 8:-20 10:18
left2:واحتجزت	6:15
left2:واحد	3:9 4:-11 6:14 8:29 10:-31
left2:واحده	5:19 6:-8
left2:واضاف	0:-15 1:-11 2:-42 3:-19 4:-45 5:51 6:-30 7:-13 9:-31
left2:وان	0:-20 1:-9 2:-13 4:-16 6:12 7:16 10:-20
left2:واوكرانيا	2:-8 4:-9 8:14
left2:وبين	0:-16 1:-9 3:-18 4:-10 5:-10 6:26 7:-17 8:25 10:-27
left2:وحدها	6:21 7:-15
left2:وصل	3:20
left2:وعلي	0:-12 1:-9 3:-20 6:-26 7:-18 8:-8 11:28
left2:وفاه	2:12 4:-13 6:-15 7:14 8:-10
left2:وفيات	5:10
left2:وقال	3:-25 4:16 5:-18 7:-19 10:-8 11:24
left2:وقد	2:-11 3:-28 6:23 10:-23 11:26
left2:وكان	0:30 3:-14 4:-27 5:-12 6:-24 7:-15 10:-12
left2:ولا	0:-23 1:-8 2:-29 3:27 4:30 5:-28 6:-52 7:50 8:-25 9:-29 10:-29 11:-11
left2:وما	3:-9 4:36 6:-20 7:9 9:13 10:-34 11:-15
left2:ومن	0:18 2:-17 4:-20 5:-22 6:26 7:-22 8:-10
left2:يزال	0:-13 2:-15 3:-8 6:-11 7:22 10:-9
left2:يعلن	0:-19 10:24
left2:يناير	0:-22 2:-31 4:16 6:-21 7:-8 8:-19 9:-16 10:29 11:15
left2:يوليو	3:-18 5:-10 6:-11 8:-11 11:29
left2:يوم	1:10 3:-18 6:-12 9:-22 11:20
left2:يونيو	0:12 2:-15 4:11 6:-14 8:-10
left2:•	0:13 3:-8 4:-10 5:-9 6:-18 7:-11 10:-10 11:14
left3:	0:-14 2:-11 3:-22 4:-23 5:8 6:23 7:-29 8:20
left3:"	0:-9 2:-30 4:-22 5:-21 7:14 8:-13 10:-19
left3:#	0:40 1:-30 2:16 3:-44 4:-39 5:36 6:-24 7:-47 9:-19 10:-30 11:-43
left3:)	0:-12 1:-11 3:-23 5:-10 6:11 7:-23 8:-11 9:-16 10:-11 11:23
left3:,	0:-15 1:-16 2:-45 3:-15 5:21 6:-18 8:-16 9:-43 10:-25 11:13
left3:-	0:-17 1:-28 2:-17 4:-34 5:-59 6:50 7:-50 8:-22 9:21 10:-21 11:-55
left3::	0:20 1:-16 2:-47 3:-18 4:33 5:-18 7:-20 10:-11 11:-42
left3:|	6:8
left3:اباد	0:-10 1:-8 2:-12 4:-13 6:10 7:-10 9:-17 10:-8 11:17
left3:اثنين	0:-12 4:12 5:-28 7:-11 10:10
left3:اجمالي	1:-8 3:-11 6:18 7:-9 9:-11 11:15
left3:اخرين	3:12 4:19 6:-19 7:-15 11:-11
left3:ادت	5:-8 6:10
left3:ادي	0:-8 3:23 5:-18 6:-12 9:-10
left3:اربعه	0:15 3:14 4:-9 7:-25 10:-16
left3:استشهاد	5:20 6:-16
left3:استقبلت	3:22 9:-17 11:-18
left3:اسراييل	2:17 4:-13 6:-10 8:17 10:-29
left3:اسفر	5:15
left3:اشخاص	0:13 2:-8 4:-8 6:-10
left3:اطباء	5:-8 6:11
left3:اطفال	0:-16 4:-9 7:-11 9:-17 10:20
left3:الاثنين	4:-14 6:-8 7:17 10:-12
left3:الاحد	8:-12 10:13
left3:الاحمر	4:-17 5:-26 6:35 7:-15 8:16
left3:الاربعاء	6:8
left3:الاسر	2:-8 3:-12 4:11 6:-24 7:14 8:9 10:-9
left3:الاسراييلي	2:20 6:-15
left3:الاف	3:10
left3:الاقل	2:-23 4:23 5:-13 6:12
left3:الامم	0:10 3:17 9:-20
left3:الان	6:16
left3:الانقاذ	6:9
left3:الاول	0:28 1:-12 2:-21 3:-14 4:13 5:-8 7:-28 8:-19 9:-16 10:-14
left3:الباقون	0:-12 2:-12 3:-17 4:32 5:-12 6:-27 8:-12 10:-18
left3:البحث	5:-28 6:-17 7:29
left3:البلاد	0:14 1:8 3:-28 5:-11 7:8 10:-17
left3:التي	1:-13 2:-10 3:-29 5:-17 6:-11 7:24 8:-15 9:-13 10:-15
left3:الثلاثاء	0:-12 2:22
left3:الجماعه	0:10 2:13 4:-15 6:-9 10:-18
left3:الجمعه	6:8
left3:الجيش	0:-23 4:-11 5:15 6:10 10:11
left3:الحرب	0:-10 2:-18 3:-13 4:-21 5:-9 8:25 9:-15 10:-11
left3:الحصيله	1:16 6:-10
left3:الحكومه	0:-17 2:-10 3:-18 4:-20 6:16 7:-24 9:-8 10:-9
left3:الخميس	6:13 10:-8
left3:الدفاع	4:-18 6:10 7:8 8:16 11:-12
left3:الدوليه	0:13 3:18 4:14 5:-12 6:-31 7:-37 8:-11 9:-13 10:-27
left3:الذي	0:-9 1:-13 2:-8 5:-21 6:35 7:-12
left3:الذين	3:25 6:-25 9:-18 10:-13 11:-9
left3:الروسيه	5:-9 6:10 8:8
left3:السبت	4:-11 6:-10 9:-10 10:16 11:15
left3:السلطات	0:-15 4:-9 5:-10 7:-10 9:-14 10:11
left3:الشهر	4:-14 5:-13 6:21 7:-8 9:-15
left3:الصحه	0:-8 5:-8 6:21
left3:الضحايا	6:12
left3:الطواري	5:-29 6:31
left3:العام	0:8 1:10 3:-8 5:-23 7:-13 10:-13 11:12
left3:العدد	3:-13 8:12 9:12
left3:الف	3:12 11:-15
left3:الفا	3:11 6:-9 10:-13 11:-17
left3:القتلي	1:25 2:-8 4:-13 5:-40 6:28 7:-22
left3:القطاع	2:42 4:-36 6:-24 8:-12 10:-41
left3:القوات	6:15
left3:الماضي	0:-23 3:-9 4:21 5:-23 6:22 7:-10
left3:المدنيه	7:17
left3:المدينه	3:17
left3:المستشفي	0:23 6:-28
left3:المفقودين	3:-14 5:-13 6:-29 7:21
left3:الوحده	3:-10 4:-9 11:11
left3:الوزاره	6:11
left3:الوطني	3:11 4:-10 6:-14 7:-9 10:18 11:-11
left3:الوطنيه	1:-9 3:-16 7:18
left3:الوفيات	5:-10 6:30 7:-25
left3:الي	0:-12 1:-13 2:-36 3:17 4:-52 5:-10 6:-13 8:-18
left3:اليوم	0:-12 2:-9 3:-9 5:28 6:-32 7:12 8:15 10:-21 11:-11
left3:اما	2:-9 3:14 4:16 9:-8 10:-20
left3:ان	0:-14 1:-37 3:-18 4:9 5:-63 6:19 7:-60 8:29 9:-35 10:-18 11:9
left3:انه	0:-12 1:-8 3:-10 4:15 5:-19 6:13 7:-23 9:-10 10:-11
left3:انها	2:15 4:-17 7:14 10:-11
left3:انهيار	6:8
left3:ايام	3:-27 6:12 9:28 10:-9
left3:بان	0:-13 4:17 6:-20 10:13
left3:بحسب	0:-11 2:-19 6:13 9:-15 10:-26 11:11
left3:بدايه	3:-14 9:17
left3:بعد	3:22 4:-10 6:-24 7:26 9:-15 11:-23
left3:بلغ	9:-9 11:14
left3:بمقتل	0:-10 2:-22 4:-16 5:13 6:23 10:-15
left3:بين	0:-19 1:-14 2:-8 4:-10 5:-14 6:25 7:-11 9:-22 10:-13
left3:بينما	0:9 3:-11 4:-9 6:-15 9:-12 10:-12 11:22
left3:بينهم	4:11 6:12 7:-16 10:-14
left3:تسعه	0:-27 4:-11 5:32 6:-16 10:-8
left3:تشرين	1:14 6:-13
left3:تعلن	0:-8 4:-11 6:9 10:8
left3:تقول	7:10
left3:ثلاثه	0:-8 2:-13 4:-16 5:16 7:-19 10:-10
left3:ثم	0:-25 2:-12 4:16 6:-28 7:-16 8:-8 10:25
left3:ثمانيه	0:26 2:-12 4:-18 6:-14 7:-15 10:-8
left3:جثه	6:9 7:-11
left3:جريحا	4:-17 5:29 6:-13 7:10 10:-13
left3:جنوب	3:-17 4:10 6:-15 9:23 11:-16
left3:حتي	0:-35 3:-9 4:-20 5:-21 6:9 7:-20 9:-10 10:22 11:11
left3:حزب	4:-10 5:-10 6:15
left3:حصيله	3:-11 6:31 7:-14
left3:حين	3:16 5:-10 6:-13 7:12 8:9 11:-11
left3:خلال	0:-23 5:-8 6:21 7:-15
left3:خمس	6:15
left3:خمسه	0:13 4:-9 6:8 7:-17 8:17 10:-18
left3:روسيا	2:18 4:-25
left3:زالت	6:-25 7:31
left3:ساعه	0:-14 3:-8 4:-19 5:-11 6:31 7:-13 10:-14
left3:سبعه	5:14 6:-10 8:11 10:-10
left3:سته	0:-22 3:12 4:-8 5:9 6:-37 7:29 10:-13
left3:شخص	3:-30 9:13 11:22
left3:شخصا	0:-10 1:-13 2:21 3:-11 4:8 5:12 6:-16 9:10 10:-31 11:-15
left3:شهداء	4:-8 6:-13 8:-10 10:17
left3:شهيدا	5:-29 6:31
left3:صباح	4:-8 5:-8 8:-11 10:9 11:-8
left3:طفلا	5:10
left3:عاد	3:-29 11:31
left3:عام	6:12 9:-22 11:20
left3:عبر	3:-25 9:18
left3:عثر	0:-20 2:19 4:-9 5:-10 7:-16 10:-17
left3:عدد	0:22 1:-14 2:-8 4:-17 5:13 11:-13
left3:عشر	2:-12 3:9 5:13 6:-18 7:-10 8:-11
left3:عشره	3:21 9:-21
left3:علي	0:-8 1:14 2:18 4:-30 5:16 6:-42 8:-24 10:20 11:-25
left3:عن	0:-8 3:22 4:-32 5:27 6:-33 7:12 8:15 9:-9 10:-10 11:-28
left3:عند	0:12
left3:غزه	2:-26 4:-12 6:-19 8:8 10:17
left3:فجر	0:-11 2:16 4:-14 5:-18 6:-15 7:-13 8:-14 10:22
left3:في	0:18 1:-10 3:24 4:17 5:-35 7:-57 8:-48 9:-64 10:-8
left3:فيما	5:-15 6:-15 7:23 9:15 11:-14
left3:فيه	0:-14 5:9 6:18 7:-8
left3:قال	4:12 6:-31 7:30 10:-9
left3:قباله	1:-11 6:26 7:-15
left3:قبل	1:-15 2:11 3:33 4:-37 5:-30 7:-15 8:-23 9:-11 10:-12 11:8
left3:قتل	0:-18 1:22 2:-9 4:-22 5:-15 7:-12 9:-9 10:-12
left3:قتيلا	0:-30 3:18 6:-11 7:13 10:-10
left3:قد	0:-21 1:-20 2:-12 3:-33 4:-29 5:-10 6:20 7:-24 9:22 10:-16 11:-8
left3:قرب	2:-8 4:-8 5:-8 6:12 10:12 11:-16
left3:قريه	3:18 5:-8 7:-11 11:-17
left3:قوات	10:8
left3:كان	1:-8 4:-9 5:-14 6:-14 7:-9 9:23 10:-8
left3:كانوا	2:-11 3:18 4:21 6:-29 7:-19 8:-9 9:-9 10:-22 11:-10
left3:كانون	1:13 3:17 6:-9 7:-10 9:-19 11:-15
left3:كل	2:-8 4:21 10:-14
left3:كما	0:9 2:-14 6:28 8:-21 10:-14
left3:لا	0:-18 2:-16 4:9 5:-9 7:29 10:-8
left3:لشوون	0:-10 3:-13 9:-9 10:12 11:13
left3:لقوا	5:11 6:-9
left3:للهجره	5:16 6:-11
left3:لم	0:-15 1:-8 2:-10 4:15 5:-23 7:-19 8:-10 9:-17 10:22 11:-24
left3:ما	1:-8 2:-11 4:-25 6:18 8:-8 9:-11 10:-9 11:-9
left3:محليه	0:-11 4:20
left3:مدنيا	2:-14 4:22 5:10 6:-9 8:-10
left3:مركز	3:12 11:-9
left3:مساء	5:-14 6:23
left3:مسيره	6:10
left3:مشيرا	0:-11 5:16 6:-15 9:26 11:-26
left3:مشيره	3:13 9:-26 11:21
left3:مصابا	5:21 6:-19
left3:مصرع	5:18 6:-16
left3:مطلع	4:-9 6:-8 8:-8 9:-9 10:12 11:21
left3:مقتل	5:22 6:-13
left3:مليون	0:-17 3:-23 4:-19 6:-13 8:-13 9:22 10:21
left3:من	1:-28 2:-39 4:-58 5:-21 6:12 7:-46 8:39 11:-30
left3:منذ	0:-25 1:-15 2:9 3:-17 4:-11 5:20 6:-27 7:-22 8:-26 9:11 10:-11 11:20
left3:منزلا	0:-16 7:19
left3:منها	3:-26 5:-8 6:33 7:-15 11:-9
left3:منهم	0:-11 2:-17 3:-37 4:-28 6:36 9:14 11:-14
left3:مهاجرا	6:-21 7:11 10:19
left3:نازح	3:31 9:-23
left3:نايرا	0:-19 4:22 10:-21
left3:نحو	1:23 3:-16 5:-9 6:-17 11:-18
left3:نزح	3:20
left3:نساء	0:-14 2:-11 4:18 6:-20 7:-13 8:-20 10:9
left3:هجوم	3:-12 11:13
left3:هذا	1:-8 3:14 5:-32 6:19 7:22 9:-8 10:-10 11:-15
left3:و	2:-11 4:-21 5:-21 6:10 7:-19 10:15
left3:واحده	5:-9 6:-9 7:16
left3:واشار	5:11 6:-11
left3:واضاف	2:-15 5:-10 6:-14 8:-10 10:16
left3:والبحث	6:-28 7:32
left3:وان	0:16 2:14 4:-11 5:-14 7:-10 10:-11
left3:واوضح	6:16
left3:وتقول	1:12 2:21 6:-27 7:-10 8:-8 11:-8
left3:وحده	1:-12 3:-21 5:-11 6:21 7:-10 9:19 11:-11
left3:وزاره	3:-12 5:-8 6:22
left3:وعشرين	0:16 4:-8 5:16 6:-15 10:-18
left3:وفاه	0:-9 1:18 5:21 6:-18 7:-22
left3:وفي	0:-16 2:-8 5:-18 6:11 7:8 9:-8 10:-8
left3:وقد	3:15 4:-11 6:-9 8:-9 10:20
left3:وكان	3:19 10:-8 11:-10
left3:ولا	0:-14 3:-8 4:-22 6:-12 7:23 10:-10
left3:ولايه	6:20 7:-16
left3:ولم	5:11 6:9 7:-11
left3:ومن	0:-13 3:18 4:-9 5:-16 6:9 8:-10 10:12
left3:يعثر	6:-44 7:46
left3:يقول	8:11
left3:يناير	0:11 3:-23 4:-24 8:-20 9:17 10:15 11:12
left3:يوم	0:-13 4:-23 8:8 10:21
left3:يوما	6:10
left3:•	6:-11 7:17 9:8 11:-18
many	0:-10 1:-20 2:-17 3:-25 9:-16 10:-9
mostly:abducted	0:24 1:-17 2:-13 3:-23 4:-35 5:-10 6:-35 7:-8 8:-8 9:-10 10:14 11:-15
mostly:aid	0:-29 1:-36 2:-22 4:-33 5:-14 6:32 7:-26 8:-26 9:34 10:-23 11:-54
mostly:allocated	3:13 9:-9 11:-16
mostly:casualty	0:-34 2:-30 4:-23 5:13 6:19 8:-29 9:-63 10:-48 11:-36
mostly:displacement	0:-43 1:-39 2:-42 3:18 4:-48 5:-42 6:10 7:-12 8:-40 9:9 10:-45 11:13
mostly:held	0:8 1:-22 2:-60 3:-19 4:17 5:-33 7:-39 8:-54 9:-8 10:13 11:-9
mostly:hostage	1:-100 2:11 3:-51 4:25 5:-25 6:-36 8:10 9:-85 11:-96
mostly:injured	0:-36 1:-31 2:-18 4:-37 5:15 6:16 7:-51 8:-24 9:-47 10:-22 11:28
mostly:killed	0:-9 1:-21 3:14 5:8 6:-20 8:-65 10:-27 11:-15
mostly:pledged	3:12 5:-9 6:13 7:-13 9:24 11:-51
mostly:prisoners-exchanged	0:-39 1:-22 3:-32 5:-36 6:12 7:-13 9:-18 11:-18
mostly:released	3:-10 4:10 5:-12 6:-19 7:-23 8:30 10:-43
mostly:returned	1:-13 6:-24 7:9 8:-11 10:-9
near:اباد	0:-17 1:-12 2:15 3:-8 4:-29 5:28 6:-16 7:-16 8:-17 9:-22 10:-16 11:25
near:ابار	9:11
near:ابتد	0:25 4:-11 6:-8 10:-19
near:ابري	0:-18 1:-9 2:-20 3:-42 4:8 5:-21 6:22 7:-30 8:18 10:-31 11:17
near:ابشي	5:23 6:-22
near:ابعد	0:-15 2:-16 3:-25 4:-26 5:-16 6:-24 8:61 9:-29 10:-45 11:-22
near:ابلغ	0:-15 3:-13 4:-12 5:-31 6:-36 7:39 9:-8 11:-8
near:ابن	4:-12 6:23 7:-9 10:-8
near:ابنا	0:-25 1:-13 2:-34 3:-23 4:-22 5:-21 7:18 8:12 9:-27 10:-46 11:28
near:ابني	2:-12 3:11 5:-12 6:-41 7:34 10:-10
near:ابو	5:-9 6:16
near:ابوا	4:-25 5:32 10:-17
near:ابيض	0:-8 4:-8 5:-16 6:22 7:-9
near:اتجا	9:-18 11:19
near:اتصا	0:-11 2:-8 3:-12 4:-18 5:-19 6:-8 7:26 8:-9 10:-9
near:اتصل	0:31 2:-22 4:-23 6:12 10:-33
near:اتفا	0:-16 2:-49 4:-48 5:-13 6:25 7:-20 8:37 10:-24 11:-10
near:اتلف	5:21 6:-19
near:اتها	5:-9 6:28
near:اثار	0:-12 1:-12 2:-15 3:-21 4:-28 5:-15 7:19 8:-8 10:-19 11:16
near:اثر	0:-23 1:-19 2:-23 3:-19 4:-25 5:-25 6:-10 7:53 8:-10 9:-8 10:-14
near:اثقل	5:-13 6:15
near:اثنا	1:-25 2:-23 3:-53 4:-31 5:38 6:-26 8:13 9:-30 10:-14 11:-9
near:اثنت	0:-15 2:-12 4:-19 7:19 8:23 10:-21 11:-8
near:اثني	0:9 1:-28 2:-8 4:20 5:-13 6:-55 8:-24 9:-12 10:19 11:-21
near:اثيو	0:-14 3:-28 4:-11 5:-19 6:11 7:-13 9:23 10:12
near:اجان	0:35 2:-17 3:-8 5:-29 6:21 7:-18 8:-20 10:-38
near:اجبر	3:31 5:-15 7:-11 9:-16 11:-21
near:اجتا	0:-18 2:-10 3:13 5:-14 6:-32 7:-12 9:22 10:-22 11:-14
near:اجتم	0:-19 1:13 2:-20 3:-10 4:-27 5:-11 6:16 7:-20 8:-17 11:9
near:اجري	5:18 6:-17
near:اجلا	3:56 5:-17 7:-9 8:-16 9:-27 10:-9 11:-37
near:اجلت	3:31 5:8 6:-18 11:-10
near:اجلو	3:15 5:-8 9:-8
near:اجلي	0:-8 6:-23 7:15
near:اجما	0:-9 1:-15 2:-9 4:-8 5:9 7:-21 8:17 9:-30 10:-16 11:11
near:اجنب	2:11 4:13 5:-14 6:-18 7:-19 8:-16 10:-14
near:اجنح	0:11
near:اجهز	0:-9 4:-9 5:-24 6:29 7:-8 8:-9 10:13
near:اجيي	3:17
near:احاد	4:-12 5:23 6:-19 7:-8 8:12 10:-10
near:احتا	2:-9 5:24 6:-19 7:-12 10:-9
near:احتج	0:-34 1:-11 2:13 3:-17 4:37 5:-25 6:-26 7:-39 8:-45 9:-11 11:-11
near:احتر	3:23 4:-8 5:-10
near:احتس	3:-28 4:-9 7:-8 9:24 11:-13
near:احتل	4:-21 5:11 8:-44 10:29
near:احتم	4:-9 5:-9 6:11 7:-10 10:-16
near:احد	0:-16 1:13 2:-14 3:-36 4:-13 6:14 7:-10 8:-35 9:-20 10:16 11:-11
near:احدا	1:-19 2:-12 3:19 5:40 6:-32 8:-31 9:-46 10:-56 11:-37
near:احده	0:33 1:-36 2:-67 3:-25 4:17 5:-23 6:-11 7:-14 8:-38 9:-36 11:-39
near:احدي	0:-20 2:-26 6:17 7:-17 8:-17 10:21
near:احرق	0:-25 2:-9 3:10 4:-10 5:-8 6:29 10:-13
near:احزم	6:11
near:احصا	6:17
near:احصت	0:36 1:10 2:-23 3:-9 4:-37 5:-17 6:-26 7:26 8:-11 10:-49
near:احصي	0:24 1:-10 2:-17 4:-30 5:-22 6:45 7:-14 8:-16 9:-23 10:-18 11:-14
near:احكا	2:-18 8:19 10:-21
near:احمد	0:-32 1:-14 2:8 3:-18 4:14 5:-16 6:-22 7:-9 8:-12 10:22 11:-11
near:احمر	0:-35 1:-24 4:-28 5:-27 6:16 8:15 9:-10 11:-22
near:احيا	0:-8 1:-22 3:-31 6:-11 7:-33 9:-23 11:13
near:احيل	0:-8 2:-11 4:31 5:14 6:-11 10:-25
near:اخبا	5:-11 7:20
near:اختط	0:60 2:-20 3:-27 4:-37 5:-19 6:-26 8:-9 9:-8 10:-14 11:-9
near:اختف	0:18 1:17 2:-9 3:-37 4:-28 5:-32 6:-26 8:-11 9:-19 11:-25
near:اختن	2:-24 6:12 7:-12
near:اخذو	0:48 1:-15 2:-44 3:-21 5:-32 6:-61 8:-18 9:-16 10:-28 11:-10
near:اخر	0:-24 3:37 5:-18 8:20 9:-18 10:-18 11:-23
near:اخرا	2:-14 3:-19 4:-20 6:-14 10:25
near:اخرج	0:-24 1:-14 2:-15 4:-26 7:-12 8:23 9:-34 10:-28 11:-28
near:اخره	7:-11 11:18
near:اخرو	0:28 2:11 3:-21 5:-35 6:32 7:-16 9:13 10:-48 11:-12
near:اخري	0:-21 1:-48 2:-30 4:17 5:-41 7:-8 8:-17 9:26 10:9 11:-33
near:اخلت	0:-17 6:-9 7:-11 10:20
near:اخلو	3:11 11:-11
near:اخلي	0:10 2:8 3:9 4:-29 6:-26 7:-13 8:-13
near:اخوت	9:-8
near:اخير	1:-9 2:-26 3:-15 4:-29 5:-29 6:28 7:-21 8:-10 9:9 10:25 11:-18
near:ادار	0:-15 1:-10 3:-10 4:-26 5:-18 6:35 7:-29 8:-9 9:-9 10:-15 11:18
near:ادام	3:-17 6:25 7:-12 9:-19 11:-11
near:ادت	5:-8 6:14
near:ادخل	2:-8 4:-13 5:43 6:-25 7:-8
near:ادرا	5:-18 6:20
near:ادري	3:16 6:10 9:-10 11:-16
near:ادعا	2:-19 4:-17 6:27 8:-9 10:-26
near:ادلب	0:-8 3:19 5:-19 6:-16 9:-26 11:10
near:ادي	0:-29 1:-10 2:-20 3:26 4:-32 5:-28 6:14 7:-11 8:-13 9:-28 11:-18
near:اذا	0:-17 2:-26 3:-15 4:-43 5:-13 6:10 7:-13 8:-37 9:17 10:11
near:اذار	0:16 5:11 6:-10 7:-8 10:-8
near:اذاع	1:-16 4:-9 5:-8 6:31 7:-8
near:اراض	2:-9 4:8 6:-23 7:-15 8:24 10:-16 11:-8
near:اربا	6:-9 9:11
near:اربع	0:11 1:-19 2:-14 3:-9 4:-34 5:12 6:-10 8:-13 9:-42 11:-8
near:ارتف	0:-17 1:21 2:11 3:-27 5:11 6:-15 7:-50 8:-15 10:-11 11:-14
near:ارتق	5:-14 6:34 7:-16
near:ارتي	0:-10 3:13 10:-8
near:اردف	0:-12 1:-10 2:-13 4:38 5:-24 6:-37 7:-16 10:18 11:-18
near:اردن	3:-31 11:17
near:ارض	4:-15 6:17 7:-14 10:10
near:ارضي	1:-14 3:-12 6:8 9:-8 11:10
near:ارغم	3:16 5:-9 6:-12
near:ارقا	0:-12 1:-8 2:-17 3:-12 4:8 5:-14 6:16 9:10 10:-8
near:اركا	0:13 1:16 2:-9 3:-10 5:-10 7:-14 8:-11 9:-8 10:-11 11:-10
near:ارمي	0:-8 6:-22 9:13 10:-8 11:-19
near:ارها	0:-13 2:-9 4:-16 5:17 6:-20 10:22
near:اروا	1:-12 5:-22 6:30 7:-10
near:ازال	4:11 5:9 6:-8
near:ازمه	3:-8 9:10 11:-15
near:ازيد	3:9 9:-13
near:اساب	0:-33 2:-21 3:-11 4:-35 5:-12 6:-21 7:-13 8:29 10:14
near:اساس	0:27 3:-8 4:-17 6:-25 10:-15
near:اسبا	6:19
near:اسبو	0:-34 1:-33 2:-13 3:10 4:-25 5:-32 6:9 7:-16 9:24 10:19 11:-48
near:استخ	0:8 5:-9 6:19
near:استد	3:-8 5:9
near:استش	2:-24 4:-25 5:22 6:12 7:-34 10:-10
near:استض	3:14 6:-10
near:استط	3:-21 4:-18 6:26 7:-10 9:-11
near:استع	0:-12 2:-18 3:-25 4:-34 5:-14 6:-38 7:-15 8:32 9:-25 10:10 11:20
near:استق	0:-21 1:-15 2:-17 3:-8 4:-17 6:10 7:-27 8:-8 10:-11 11:13
near:استل	8:21 10:-16
near:استم	0:-11 1:16 4:8 7:-10 9:-26 10:-26 11:8
near:استن	0:-17 1:-9 3:-30 4:-27 5:-16 6:9 7:32 8:-14 9:-15 10:-17 11:-29
near:استه	5:20 6:8
near:استو	0:-11 4:19 5:-8 6:-11 7:-8
near:استي	4:16 5:-8 6:-10 9:-10 11:11
near:اسر	0:-44 1:-18 2:23 4:49 5:-56 6:-74 8:-16 9:-24 10:-15 11:-20
near:اسرا	1:-15 2:13 3:-18 4:15 5:-9 6:-38 7:-43 8:8 9:-19 10:-8 11:-22
near:اسرت	0:-20 2:-14 3:-9 4:46 5:-18 6:-32 7:-22 8:-13 9:-10 10:-10 11:-8
near:اسره	0:-24 1:-8 2:-11 3:23 4:14 5:-26 7:12 8:-8 9:-16 10:-23 11:-19
near:اسرو	0:24 2:-31 3:-12 4:15 5:-14 6:-38 7:-8 8:24 10:-29
near:اسري	0:-45 1:-15 2:17 3:-24 4:12 5:-39 6:-23 7:-26 8:27 9:-11 10:-32 11:-19
near:اسط	1:17 5:-11 6:-13
near:اسعا	3:-10 4:-10 6:14 7:-16
near:اسعه	6:8
near:اسفر	5:8 6:22 7:-9
near:اسقط	6:11
near:اسكن	6:-13 11:11
near:اسلا	0:-20 1:-12 3:-40 5:-23 6:25 7:-22 8:-17 9:-43 10:-34 11:43
near:اسم	1:14 3:-25 4:-21 5:-9 6:10 7:13 8:11 9:-8 11:-11
near:اسما	0:-24 1:-27 2:-23 3:12 4:-36 8:-23 9:-12 10:-21 11:8
near:اسمه	0:-16 1:25 2:-13 3:-22 4:22 5:-32 6:-19 7:-19 8:-12 9:9 10:-18
near:اسها	6:10
near:اسوا	6:11
near:اسير	0:-20 2:-47 4:-21 5:-17 7:-17 10:28 11:-10
near:اشار	0:-9 5:11 6:19 7:-9 9:-23
near:اشتب	6:22
near:اشخا	0:13 1:18 2:-15 3:-21 4:-19 6:-12 8:-8 10:-16 11:-14
near:اشلا	5:-11 6:23 7:-8
near:اشهر	0:12 3:-33 5:-22 6:20 7:-17 8:-17 9:25 10:-17 11:-18
near:اصاب	0:-29 1:-19 2:-33 3:-41 4:-35 5:60 6:-20 7:-47 8:-15 9:-18 10:-24 11:-34
near:اصحا	2:-14 6:33 7:-11
near:اصطد	5:-11 6:20
near:اصطن	4:-16 5:26 6:-17
near:اصغر	2:-19 4:-25 7:-8 10:8
near:اصفر	2:-20 4:-9 5:-16 6:31
near:اصل	1:-15 2:30 3:19 4:25 5:-38 6:-49 7:-34 8:-44 9:-22 11:-38
near:اصلا	3:24 9:-10 11:-12
near:اصيب	0:-14 1:-25 2:-46 3:-33 4:-23 5:82 6:-46 7:-65 8:-25 9:-33 10:-51 11:-31
near:اضاف	1:-36 2:13 3:-18 4:-23 7:-45 8:-24 9:-17
near:اضرا	5:8
near:اضرم	6:-11 7:17
near:اضطر	3:37 9:-11 11:-24
near:اطبا	0:57 1:-19 2:-12 3:-36 4:-39 5:-26 6:11 7:-34 8:-11 9:-14 10:-35 11:-15
near:اطرا	0:-11 4:-22 5:23 6:-17 7:-28 8:15 9:-9 10:-9
near:اطفا	0:-26 1:9 2:-56 4:-70 5:21 6:-14 8:-35 9:-11 11:-15
near:اطلا	0:-48 1:13 2:-55 3:-18 4:20 5:17 7:-19 8:-43 10:13 11:-9
near:اطلق	0:-9 1:-17 2:-48 3:-23 4:-13 5:-30 6:-48 7:-31 8:31 10:37 11:-25
near:اظهر	6:9
near:اعاد	0:-18 1:-17 2:-54 3:-37 4:-34 5:-35 6:34 7:-36 8:-11 9:8 10:17 11:27
near:اعتد	0:13 3:-10 5:20 6:-23
near:اعتر	4:-12 8:14
near:اعتق	0:-17 2:-14 3:-9 4:-26 5:-8 6:-28 8:23 9:-15 10:22
near:اعتم	6:8 7:9
near:اعد	1:-10 2:-11 3:-25 6:29 7:-12 9:23 11:-8
near:اعدا	0:-8 2:19 4:-13 5:-17 7:-10 8:19 10:-25
near:اعدت	0:-32 2:-21 4:16 5:-20 6:26 7:-22 8:-21 9:-20 10:-30
near:اعدم	0:-23 2:50 3:-10 4:-36 5:-20 6:-29 8:-25 10:-25
near:اعرف	0:25 2:-8 4:-23 5:-11 6:-11 7:-8 10:-13 11:-10
near:اعصا	1:-12 5:-26 6:14
near:اعقب	2:-19 4:-10 10:17
near:اعلا	4:-15 5:-24 6:9 7:-15 8:-17
near:اعلن	0:-32 1:-20 2:21 3:-19 4:-51 5:19 6:-11 7:-9 8:-11 9:-9 10:14 11:-33
near:اعلي	0:-25 1:22 2:-9 3:-15 4:-26 5:-21 7:19 8:-8 9:-16 10:-19 11:-15
near:اعما	2:-13 3:-18 4:-12 5:15 6:17 7:-32 9:-23 11:-12
near:اعوا	5:12 7:-11
near:اعيد	3:-10 4:-26 5:-16 6:10 7:-10 8:-25 9:-29 10:13 11:8
near:اغاث	3:-9 4:10 5:15 6:15 7:-21 10:-18
near:اغذي	0:-20 2:19 4:-14 5:10 10:-19
near:اغرق	2:-13 6:19
near:اغسط	3:-22 4:16 6:14 9:-19 11:17
near:اغلا	6:17
near:اغلب	0:19 3:11 4:-11 7:-15 9:-10 10:-18 11:-12
near:اغنا	0:11
near:افاد	0:-25 1:-13 2:9 3:-10 4:-20 5:8 8:10
near:افار	6:-13 7:14
near:افتت	6:9
near:افرا	0:-49 1:-15 2:-44 3:-21 4:-19 5:14 6:-23 7:-20 8:23 9:-9 10:33
near:افرج	1:-9 2:-15 3:-16 5:-21 6:-17 7:-21 8:8 10:9 11:-9
near:افري	4:21 6:-20 7:-9
near:افغا	0:-8 1:-11 3:-17 4:-8 5:-24 6:24 7:-13 10:-14 11:23
near:اقار	1:-13 4:-10 5:-20 6:25 9:-20 11:-14
near:اقال	3:17 6:-12 9:-9
near:اقتا	0:22 1:-8 2:-38 3:-14 4:-11 7:-30 8:-26 9:-13 10:-34 11:-8
near:اقتح	0:-15 2:-8 4:9 5:25 6:-11 8:-9 10:-9
near:اقتر	3:12 9:-8
near:اقتص	1:17 3:12 6:-18
near:اقتي	0:60 2:-28 3:-19 4:-33 5:-49 6:-34 7:-12 8:-14 9:-13 10:-36 11:-9
near:اقدا	2:-11 4:17 6:-19 7:-15 8:-11
near:اقر	4:18 10:-10
near:اقصي	2:-12 4:-14 6:-19 8:-22 10:19
near:اقل	0:-18 4:14 6:-37 7:33 8:-26 9:-27 10:-16
near:اقلت	4:-10 8:12 10:-13 11:14
near:اقلي	1:-24 2:-23 4:-43 6:-15 7:-10 8:-11 9:26 10:-22 11:-25
near:اكبر	1:-8 2:-9 3:-12 4:-15 5:-16 6:18 7:-20 8:16 10:-16
near:اكتو	0:45 1:-24 2:-32 3:9 4:-43 7:-29 9:-20 10:-23 11:-24
near:اكثر	0:37 1:-50 2:-33 4:10 5:-42 7:-83 8:-56 9:13
near:اكد	0:-41 4:14 5:9 6:-14 7:-13 10:-11
near:اكدت	0:-17 3:-8 4:-17 5:9 6:-22 7:-11 10:25
near:اكس	0:-13 2:-12 4:-23 5:23 6:-23 10:-19
near:اكست	9:-16 11:18
near:اكسي	5:24 6:-19 7:-8
near:اكلي	0:11 4:-10 6:14
near:اكوا	6:9
near:اكوب	0:10 10:-11
near:الا	0:-26 1:10 2:-32 3:-43 4:9 6:8 7:-58 9:-24 11:27
near:الاب	3:-11 4:-8 5:-10 6:25 7:-10
near:الاف	0:-27 1:-14 2:13 3:34 4:-17 5:-19 6:-26 8:-18 9:10 11:-44
near:الام	0:-12 3:11 4:-14 5:-24 6:19 7:-24 10:-10
near:الان	0:-22 1:-34 2:-36 3:32 4:-46 6:-21 10:16 11:-45
near:التي	0:24 2:-39 3:-29 4:-10 5:-21 6:-14 7:40 8:-30 9:-50 10:-28
near:الجو	6:9
near:الحي	2:-18 3:15 4:-8 7:-14
near:الخط	2:-20 4:-9 5:-16 6:31
near:الذي	0:-10 1:25 2:-44 3:-41 5:-19 7:-46 8:15 10:-15
near:السن	0:-14 4:-20 6:-12 8:17
near:الصف	8:-19 10:18
near:الطب	0:-10 1:-9 2:9 3:-9 4:-20 5:-12 6:19 7:-18
near:الغا	1:8 5:46 6:-46 7:-14 11:-12
near:الف	2:-20 3:-13 5:-23 7:-28 8:-23 9:35 10:-41 11:-14
near:الفا	0:-21 1:-21 2:-16 4:-33 5:-9 6:-13 7:-30 8:17 9:28 10:-34
near:الله	2:-8 5:-14 6:11 7:-11 10:-19
near:اله	2:-13 3:32 5:-12 7:-30 9:-24 11:-8
near:الي	0:-26 1:-57 2:-27 3:-14 4:-58 6:-12 7:-50 8:-21 9:34 11:47
near:اليه	0:-22 1:-15 2:-16 3:8 4:38 6:-32 7:-28 8:-10 9:-21 10:-30
near:اما	0:-57 1:-33 2:-59 3:-8 8:21 10:-15 11:-37
near:امار	0:37 2:-19 4:-35 6:-35 8:-25 10:14
near:امام	0:-21 1:-12 2:26 3:12 5:-21 7:-14 9:-13 10:-16 11:-19
near:امتا	0:-8 4:26 5:-12 6:-12 7:-10 10:-21
near:امتد	1:14 6:-9 7:-15
near:امتع	0:-12 3:-12 4:8 5:26 6:-37 9:-13 11:21
near:امر	4:16 6:15 7:-14 10:-13
near:امرا	0:-8 1:15 2:-25 3:-27 4:-23 5:11 6:17 9:-13 10:-35 11:-14
near:امس	0:-17 2:28 3:-11 4:-36 5:-15 7:-28 9:-15 10:-18 11:14
near:امطا	6:27 11:-9
near:امل	5:12 6:-23 7:8
near:امم	1:-12 2:-23 4:-12 5:-31 6:30 7:-18 8:-23 10:-39
near:اممي	0:-9 2:-11 3:-16 6:27 7:-10 8:11 9:20 10:-22 11:-18
near:امن	0:-22 1:-20 2:-12 3:-27 4:-29 5:-20 6:9 8:-19 9:-8 10:35 11:-13
near:امنه	3:23 11:-10
near:امني	1:-8 4:20 6:-31 7:-19 8:-16 11:-9
near:امها	0:-25 2:21 4:-13 5:-10 6:16 7:9 8:-18 10:-14
near:اموا	0:-16 2:-13 4:27 6:-27 10:-9
near:امير	1:-12 3:12 10:8
near:امين	0:-15 2:-13 3:8 6:14 8:-10 10:14
near:انا	0:15 1:-11 2:-17 3:-24 4:-20 5:-21 7:16 8:-8 9:-14 10:-20 11:-8
near:انبا	2:-8 3:-8 5:-10 6:25 7:-9 8:-11
near:انت	1:-10 2:-17 3:-8 4:-12 5:-21 6:14 7:19 8:8 10:-29
near:انتخ	3:-10 9:12
near:انتش	0:-20 1:-20 2:-33 3:-8 4:-32 5:-24 6:58 7:-38 8:-8 9:-12 10:-20 11:-8
near:انتق	0:-11 4:22 5:-17 6:-33 7:-11 9:9 11:-14
near:انته	0:-17 3:24 4:-24 5:17 7:-8 10:-20
near:انحا	0:-26 3:11 4:26 5:-8 10:-14
near:انخف	3:15 11:-23
near:اندر	2:-11 3:29 4:-9 8:-14 9:-11 10:-8 11:-12
near:اندل	1:-18 2:-18 3:-13 4:12 5:24 6:-13 7:-24
near:اندو	7:12
near:اندي	9:-14 11:16
near:انذا	1:-11 2:-12 3:-20 4:-13 5:-14 6:-8 7:25 10:-9 11:-19
near:انزل	0:36 2:-9 3:-10 4:-11 6:-39 7:9 9:-9 10:-23
near:انسا	0:-46 1:-17 3:19 5:-25 6:15 7:14 8:-18 9:-21 10:-20 11:-23
near:انسح	0:10 3:-9 4:8 5:-12 6:-32 7:-15 8:-10 11:-15
near:انضم	0:-13 4:22 6:-14 8:-10
near:انطل	6:10 11:8
near:انفا	5:-30 6:32
near:انفج	2:-8 4:-10 6:25 7:-13
near:انفص	0:-9 1:-12 3:-16 4:-8 5:-10 7:36 9:-12
near:انقا	1:-23 2:-37 3:-20 4:-41 5:-21 6:58 8:-21 9:-15 10:-23 11:-24
near:انقذ	6:22 7:-11
near:انقط	0:-18 1:-13 2:-12 3:-21 4:-32 5:-26 6:14 7:14 8:-8 9:-8 10:-15 11:-8
near:انه	0:-34 1:22 2:-22 3:-25 5:-23 6:27 7:-30 9:-13 10:-29
near:انها	0:-32 1:-32 2:19 3:-15 4:18 5:-44 6:12 7:-17 9:-28 10:-28 11:13
near:انهم	0:-34 1:-15 2:-39 3:-21 4:41 5:-31 7:-8 8:-17 9:20 10:-47 11:-18
near:انهن	0:-25 1:-8 2:22 6:-31 7:-19 10:-12
near:انهي	0:-8 1:-17 2:-8 4:-12 6:27 9:-16
near:انوا	0:-13 6:19
near:اهال	0:-20 1:-20 2:-24 3:-34 5:-19 6:26 7:23 8:-12 9:-10 11:-16
near:اهل	0:16 3:13 4:-8 6:-17 9:-15
near:اهله	0:-9 2:26 4:-27 5:-12 6:-22 7:-27 8:-18 10:34
near:اهلي	4:-9 6:23 7:-21 11:9
near:اودت	1:-8 2:-27 3:-23 5:-20 6:56 9:-35 11:-15
near:اودي	0:-17 1:-20 2:-17 3:-8 4:-23 5:-11 6:28 7:-31 8:14 9:-17 10:-15 11:-19
near:اورد	0:-13 4:11 5:-17 6:13 7:-15
near:اورو	0:12 2:10 4:-29 5:9 6:-15 10:-14
near:اوسط	0:-9 3:16 9:-8
near:اوضح	0:-19 1:-9 2:-16 4:-11 5:-26 6:26 8:13 10:-16 11:-18
near:اوقع	0:-10 2:-9 3:22 5:16 6:-20 7:-19 9:-21
near:اوقف	0:42 1:-10 2:-10 3:-14 4:-24 6:-42 7:-18 9:-12 10:-13
near:اوكر	0:-29 1:10 2:-15 3:-32 4:-20 7:-22 8:29 10:-36 11:-27
near:اول	0:21 2:32 3:-37 4:-32 5:-32 6:-10 7:-76 8:-8 9:12
near:اولا	0:-29 2:-18 4:-26 5:-12 6:25 7:-20 8:22
near:اولي	0:-39 2:-53 3:-16 4:-12 5:19 6:-9 7:-51 8:-8 9:-20 10:27 11:-14
near:اونر	3:26 5:-8 6:11 9:-19 11:-9
near:ايات	2:-16 10:19 11:8
near:ايار	0:10
near:ايام	0:-14 2:9 4:-58 5:-42 6:-8 7:-37 8:20 9:20 10:-9 11:-11
near:ايدي	0:-8 1:-8 2:-17 3:-11 5:16 6:10 7:-13 10:-13
near:ايرا	0:31 1:-11 2:-14 3:-19 4:-31 5:-37 6:13 8:-16 10:-28 11:27
near:ايزي	0:-11 3:-20 4:8 11:17
near:ايضا	0:14 2:-12 4:-10 5:15
near:ايطا	1:18 6:-21
near:ايل	6:11
near:ايلو	0:-13 2:-8 3:15 6:8 8:-8 9:-29 11:16
near:اين	3:-26 4:-16 5:-24 6:-32 7:28 10:17
near:ايه	1:-17 2:-14 3:-11 4:-22 5:-39 6:36 8:-17
near:ايوا	3:18 4:-8 5:-15 6:-32 7:-8 8:-15 9:-33 10:-17 11:17
near:باب	6:10
near:بابن	3:13
near:باتج	3:38 4:-10 5:-13 7:-8 9:-10 10:-14 11:-22
near:باحت	0:-16 2:-8 3:-8 4:34 6:-28 7:-12 8:-12 10:-13
near:باحث	7:14
near:باخت	5:21 6:-15
near:بادو	6:-9 7:11
near:بادي	5:8
near:بارا	6:-11 7:10 11:-8
near:بارب	3:14 6:-20
near:باست	6:8
near:باسم	1:-15 3:8 4:25 5:-12 7:-9 8:-36 9:-28 10:-45
near:باصا	5:-23 6:25
near:باع	10:11
near:باقل	6:17 7:-13
near:باقو	0:-8 1:-9 3:-33 4:32 5:-45 6:-16 7:-12 9:-21 11:-14
near:باقي	0:-38 1:-10 2:-44 3:-18 4:-21 5:20 7:-23 8:12 9:-14 10:13
near:باكس	0:-17 1:-14 3:-38 4:9 5:-14 6:24 7:-21 9:-22 11:25
near:بالغ	3:-15 4:-18 5:28 7:-15
near:باما	0:27 2:-11 6:-16 8:-11 10:-18
near:بان	0:-9 1:-15 2:10 3:-14 6:-34 7:16 8:-14 9:-26 10:13 11:19
near:بانخ	0:-16 1:-11 3:8 6:16 8:-9 11:-19
near:بانف	5:26 6:-19 9:-8
near:بانك	4:16 5:10 6:-18
near:بانه	0:-16 1:-12 3:11 6:25 7:-25 8:-16 9:-8 10:-22 11:-20
near:باني	5:-16 6:25
near:بايد	0:-8 2:-8 4:-13 5:-19 7:19
near:بايع	6:10
near:بتر	3:-9 5:28 6:-20 7:-10
near:بترت	3:-20 4:-14 5:64 6:-43 7:-40 10:-14 11:-8
near:بتنظ	0:-9 10:11
near:بتهم	2:19 4:-9 6:-19 10:-9
near:بجرا	4:21 5:-44 6:23 7:-12
near:بجرو	0:11 2:-12 3:-10 4:-11 5:16 7:-28
near:بجنو	4:20 5:-20 7:-13
near:بحاج	6:9
near:بحار	0:-10 2:-13 6:-19 8:-16 10:23
near:بحث	0:-9 1:-10 3:-15 4:-14 5:-28 6:-44 7:50
near:بحر	0:-19 1:10 2:-19 3:-34 4:-39 5:-35 6:11 7:25 8:-12 9:-12 10:-15 11:-30
near:بحرو	5:8 7:-9
near:بحري	3:-8 4:20 5:-21 6:27 7:-33 10:-10
near:بحسب	1:-45 2:24 3:-39 4:-20 6:-19 7:-27 9:35 10:-23
near:بحلو	0:13 3:35 4:-15 6:-21 8:10 9:-22 10:-18 11:-13
near:بحيا	0:-19 1:-20 2:-12 3:-40 4:-18 6:47 7:-21 9:-43 11:-25
near:بحير	0:-8 2:-22 4:22 5:-12 7:-17 8:-8 10:-10 11:-21
near:بختو	3:-10 5:-9 6:21
near:بدء	0:-21 1:-11 2:25 4:-33 5:-37 6:25 7:-23 8:-41 10:-42 11:-37
near:بداي	0:-8 1:-20 2:-24 3:-15 4:21 5:-16 7:-12 9:13 10:-30
near:بذلك	0:-8 3:-18 4:-8 5:-17 6:42 7:-26 11:8
near:برتب	0:-11 2:-33 4:38 5:-14 6:-13 10:-23
near:برد	6:12 7:-10
near:برس	2:-21 3:13 5:-16 6:10 7:-26 8:-11 10:-17
near:برصا	0:-14 4:-14 5:24 7:-10 10:-12
near:برلم	2:24 4:-23 5:-11 6:28 7:-30 8:-18
near:برنا	0:-22 1:-9 2:18 3:-22 4:-16 5:21 6:-24 7:-11 8:-11 10:-21 11:36
near:بريف	6:19 7:-12 9:-12 11:12
near:بريه	3:19 5:-9 10:-9 11:-28
near:بزيا	0:14 6:18 10:-8
near:بسبب	0:-15 1:-8 2:-9 3:21 4:-13 5:16 6:12 7:-29 9:-18 10:-9 11:-24
near:بسته	4:-12 5:27 6:-25 7:-13
near:بسقو	6:12
near:بشاح	6:16
near:بشان	5:-9 6:10
near:بشظا	4:-8 5:27 6:-15
near:بشما	0:14 4:-8 10:-10
near:بشها	5:11 6:-10
near:بصرف	3:12 6:-9
near:بضرب	6:8
near:بطاق	3:-13 9:13
near:بطان	2:-8 4:21 6:-11 8:-9 10:-18
near:بطاي	5:-14 6:16
near:بطلق	0:-21 2:-12 4:-17 5:35 6:-13 7:-12 9:-9 10:-10
near:بعثه	2:-10 3:-13 4:11 5:-19 6:20 7:-10
near:بعد	0:-8 1:-17 4:-9 5:-32 6:-33 7:8 9:-30 10:17 11:-9
near:بعدم	4:-12 5:-24 9:15 10:10 11:-12
near:بعضه	0:-10 1:-10 2:-10 3:19 4:13 6:-16 7:-14 8:8 9:-15 10:-26 11:-10
near:بعلب	5:-19 6:21 7:-11
near:بعين	5:-24 6:29
near:بقاع	6:9 9:-12 11:12
near:بقتل	4:-11 5:9 6:9 8:-11 10:-31
near:بقوا	3:-15 5:22 6:-21 9:19
near:بقوه	6:11
near:بقي	1:-10 3:-28 4:-13 5:-12 6:-42 7:39 9:-8 11:-28
near:بقيه	1:-9 2:24 3:-16 4:-44 6:-58 8:-15 9:-16 10:28 11:-26
near:بكام	3:-11 4:-8 5:-10 6:27 7:-11
near:بلا	0:-27 1:8 2:-24 3:8 4:-13 6:24 8:-17 9:-16 10:-27 11:-31
near:بلاد	2:-34 5:-32 7:18 9:-8 10:-59
near:بلاغ	3:-21 4:-9 6:-32 7:33 11:-12
near:بلح	0:-8 2:-17 4:-10 5:11 6:27 7:-13 8:-24
near:بلحظ	4:-11 7:-11 10:20
near:بلد	3:23 5:-8 6:8 9:-9 11:-22
near:بلدا	0:-10 1:-10 2:-12 3:-9 6:-22 7:-15 8:11 10:-20 11:18
near:بلده	1:-8 2:-12 3:14 4:-18 5:-21 7:-21 8:-10 9:-41 11:34
near:بلدي	0:-9 1:-11 2:-8 3:-19 4:-9 5:-24 6:51 7:-28 9:-11 11:12
near:بلغ	0:-13 2:-13 3:15 4:-9 6:-16 7:-18 9:-25 10:-11 11:8
near:بلغت	0:-33 2:-9 3:20 4:-18 6:15 7:-13 8:-8 9:-11 10:15
near:بلغم	5:13 10:-8
near:بلوش	0:19 2:-16 6:-10 8:-8
near:بليغ	5:10
near:بما	6:-8 7:13
near:بمتو	9:13
near:بمحا	3:-10 5:-9 6:22
near:بمست	0:-9 3:-19 4:-18 5:30 6:-15 7:-25
near:بمشا	6:-19 7:19
near:بمقت	0:-24 4:-30 6:29 7:-23 10:-29
near:بمن	5:8
near:بناء	5:8
near:بنجا	3:12
near:بنغل	0:9 3:-9 5:10 6:-16 7:8
near:بنفس	0:-8 2:-11 6:34 7:-9
near:بنقل	6:9
near:بني	5:11 6:-9
near:بها	4:20 5:-29 7:-11
near:بهجو	5:11
near:بهم	0:-13 2:-9 4:-24 5:-19 6:-17 7:19 9:-10 10:-10 11:14
near:بواق	9:8
near:بوتي	3:10 6:14 7:-8 9:-10
near:بودا	5:-16 6:23
near:بورو	3:-39 6:19 7:-19 9:39 11:-26
near:بوزي	5:11 6:-28 7:26
near:بوسا	0:9 2:-13 4:-28 5:-10 6:-28 7:-9 10:19
near:بوفا	3:-8 5:8 6:11
near:بولا	0:-20 2:-19 4:-15 5:-11 6:22 7:-9 8:-8 10:13
near:بولد	3:9 9:-20 11:13
near:بولو	5:-18 6:29 7:-9
near:بولي	3:9 5:10 10:-16 11:-10
near:بوني	3:-12 5:-13 6:30
near:بيان	0:-44 3:-13 4:-52 5:-27 8:10 9:-37 10:18 11:-10
near:بيت	0:-28 1:-18 2:-21 3:-28 4:15 5:-35 6:14 7:17 8:-13 9:-17 10:-8 11:-24
near:بيتا	6:21
near:بير	6:29
near:بيلغ	5:22 6:-17 7:-8
near:بين	0:28 1:50 2:-49 3:-41 4:-70 6:-18 7:-72 8:32 9:-37 10:-42 11:11
near:بينم	2:-17 3:17 4:-16 5:12 6:-23 7:12 8:-13 9:-38 10:-18 11:19
near:بينه	0:-47 3:-29 4:-43 5:14 6:18 7:-32 8:-8 9:11 11:-37
near:بيني	6:21
near:بيوت	0:-12 1:-10 2:-11 3:16 4:-11 5:-23 6:-10 7:-12 9:-16 10:-19 11:15
near:تابع	0:-10 2:-21 3:-15 5:22 6:-21 7:-25 9:-13 10:-33 11:21
near:تاخر	0:-14 2:25 4:-19 5:-9 7:-15 10:-14
near:تاري	5:-17 6:17
near:تازر	5:-9 6:17
near:تاسع	2:-11 4:-10 5:-24 6:31 8:14 10:-14
near:تاكد	1:-27 6:34
near:تالي	0:-13 1:-11 3:-10 4:-24 5:13 6:20 7:-33 9:-11 10:-26 11:-18
near:تايل	0:-17 2:29 4:11 5:-15 6:-33 7:-19 8:-11 9:10 10:-18 11:-12
near:تباد	0:-10 2:-34 3:-14 4:-36 5:19 7:-14 8:26 10:-43 11:-10
near:تبقي	2:19 3:-8 4:-10 6:-26 9:15 11:-12
near:تبلغ	3:-23 4:11 6:18
near:تبين	2:-11 5:13 6:-9 7:13 8:-9 10:-16 11:-8
near:تتبا	2:-18 4:-20 6:18 8:9
near:تتبع	3:14
near:تتحد	0:-22 1:-8 3:-16 4:26 5:-14 6:-10 7:10 8:-12 10:-26 11:-12
near:تترا	5:16 6:-8
near:تتسع	5:-12 6:12 7:-13 8:-10 10:15
near:تتضم	6:10
near:تتوق	3:-15 9:12 11:9
near:تجار	0:-18 2:-18 4:-20 6:28 7:-13 10:8
near:تجاو	0:-15 1:-10 2:-9 3:21 4:-13 5:-11 6:-10 8:-17 9:-9 10:-8
near:تجمع	0:-10 3:44 6:-18 7:-10 9:-19 11:-27
near:تحت	0:-27 1:-24 2:20 3:-16 4:-34 5:36 8:-21 9:-20 10:-34 11:-12
near:تحتا	3:18 11:-9
near:تحتج	0:-18 2:-20 3:-9 4:36 5:-9 7:-17 8:-29 10:-19
near:تحدث	0:-17 1:-11 2:18 3:16 4:-19 5:-12 6:21 8:-12 9:-24 10:-21 11:-37
near:تحدي	0:-9 1:-11 2:-24 3:34 4:-18 5:-15 6:20 7:-16 8:-24 9:-11 10:-25 11:-15
near:تحري	0:-31 2:-47 3:-20 4:-44 5:-21 6:-27 7:18 8:-17 10:44 11:-11
near:تحسن	5:10 6:-8
near:تحصي	0:15 1:19 4:-19 6:-14 11:-9
near:تحطم	6:20 7:-16
near:تحقق	0:20 3:11 4:13 5:-16 6:-11 7:-14 9:-9 10:-11 11:-12
near:تحقي	0:-11 2:22 4:-18 10:-10
near:تحمل	0:-14 4:-15 6:-17 8:23 10:-17
near:تحيي	6:26 7:-12 9:-12 10:-10
near:تخشي	4:11
near:تخصص	3:-11 5:22 6:-23 7:-10
near:تخلي	0:-22 5:20 6:-18
near:تداو	5:-9 6:11
near:تدخل	3:-18 7:-26 11:26
near:تدمي	1:11 4:13 5:-14 7:-13
near:تدير	5:11 6:-10
near:تذكر	0:-9 7:9
near:تراج	5:-11 6:-22 7:29
near:تراك	5:-8 6:14
near:تراو	6:16
near:ترت	5:26 6:-17 7:-27
near:ترتف	5:-14 6:13 7:9
near:ترخي	3:9
near:تردد	4:21 8:-21
near:ترفع	0:32 6:-18 10:-13
near:ترك	3:39 6:-27 9:-23 11:-32
near:تركي	3:-34 4:-8 7:-13 9:-11 11:21
near:ترمي	6:9
near:ترنو	4:-8 6:-11 8:20
near:تري	3:-16 6:29 7:-8
near:تزال	0:-16 2:24 3:-12 4:36 5:-27 6:-26 7:-15 8:-21 10:-41 11:-21
near:تسبب	5:25 6:-11 7:-10
near:تستض	3:12 4:-8 6:-10 9:11 10:-9 11:-20
near:تستع	0:-13 2:-15 3:-17 4:14 5:-9 6:-18 7:-22 11:12
near:تستق	2:-10 11:10
near:تسته	5:12
near:تسجل	0:-9 1:24 3:-12 6:-21 7:-9 9:9 10:-14 11:-14
near:تسجي	4:17 7:-10 8:-8
near:تسع	0:-9 2:-23 4:22 5:-17 6:25 7:-18 9:-15 10:-16 11:-13
near:تسعم	1:12 6:-13 9:-22 11:24
near:تسعه	0:-18 1:-22 2:-18 3:-10 5:-14 6:36 7:-23 9:-42
near:تسعو	7:17 8:-13 10:-15
near:تسعي	0:-22 2:-16 3:-10 4:-10 5:10 6:18 7:-11 10:-13 11:9
near:تسلم	0:-22 2:-44 3:-19 4:-36 5:-18 6:67 7:-17 10:-32 11:-20
near:تسلي	2:-37 3:8 4:-39 6:34 9:-17 10:-45
near:تشاد	0:-22 1:-12 2:-19 3:-17 4:-19 5:-22 6:-50 7:-22 8:-12 9:47 10:14
near:تشام	4:12
near:تشري	2:-37 3:14 5:-30 6:20 7:-24 8:-9 9:-8 11:-10
near:تشغي	5:-12 6:20 7:-9
near:تشمل	2:-22 4:-30 5:-18 6:22 7:-13 8:34 10:-12
near:تشير	6:-10 8:11
near:تشيل	0:21 6:-11
near:تصري	0:-9 3:-26 4:13 5:-11 6:-9 7:9 9:-9 10:-19 11:28
near:تصفي	6:11
near:تصل	3:-14 11:17
near:تضاع	3:13 6:-11
near:تضرر	0:-8 5:-18 6:26 7:-8 11:-12
near:تضم	6:-20 8:-10 9:-19 10:-11 11:22
near:تضيف	4:-12 5:18 7:-11
near:تطلب	3:9 4:16 6:-9 8:-16
near:تطلق	0:-10 5:-9 8:20 10:-12
near:تعام	5:22 6:-15 11:-8
near:تعد	3:8 10:16 11:-8
near:تعدا	0:-24 2:-15 4:12 6:21 8:-9 10:-14
near:تعدي	0:-11 6:-9 10:15
near:تعذي	0:-9 2:23 4:-17 5:12 6:-26 7:11 8:-17 10:-20
near:تعرض	0:-11 2:-11 4:-21 5:24 6:-14 10:-17
near:تعرف	0:-15 1:-13 3:-24 4:-28 5:-40 6:54 7:-46 8:-18 9:-12 10:-23 11:-15
near:تعلن	0:-10 2:12 4:-19 6:19 8:-10 10:-12
near:تعلي	5:34 6:-28
near:تعمل	4:11
near:تعود	0:-12 2:20 4:-25 5:-19 6:40 7:-24 10:-45
near:تغذي	0:-12 4:-9 5:-14 6:38 7:-16
near:تغطي	2:17 6:-17
near:تفاح	6:28 7:-23
near:تفتي	0:16 5:20 6:-25
near:تفجي	6:11
near:تفرج	2:-36 4:-20 6:24 8:13 10:-13
near:تفيد	3:-32 4:14 6:-11 9:-9 11:32
near:تقار	0:-13 4:19 7:-8
near:تقاط	6:12
near:تقتل	6:16
near:تقدر	4:24 5:-10 6:-20 7:11 8:-10 9:-11 11:-11
near:تقدي	0:-39 1:-11 2:-22 3:-31 5:-19 6:-13 8:-26 9:16 10:20
near:تقر	5:-10 6:26 7:-21
near:تقري	0:-17 1:-29 2:-26 3:31 4:-24 5:11 6:-8 7:-9 11:-32
near:تقل	0:21 2:-8 3:-14 4:-9 5:-12 6:19 10:-24 11:11
near:تقول	0:-16 2:21 3:-14 4:-10 5:10 6:-32 7:33 8:-11 9:-37 10:-53 11:-12
near:تقيم	3:14 9:-9
near:تكتب	3:-16 4:-18 5:-9 6:26 7:-16 9:18 11:-12
near:تكفي	3:13
near:تكون	2:-20 4:31 8:-25 10:-13
near:تلام	0:13 2:-17 3:-20 4:-27 5:-15 6:29 7:-33 8:-22
near:تلاه	0:-31 4:-20 8:22
near:تلته	6:8
near:تلغر	4:-16 8:29 10:-18
near:تلفز	5:-9 6:15 7:-8 11:9
near:تلقت	6:9
near:تلقي	3:-12 4:-9 5:35 6:-21 7:-10 10:-17 11:-10
near:تلك	0:9 3:-14 10:-10
near:تلمي	0:-10 2:-25 3:-15 5:-24 6:16 7:14 8:-15 10:-40
near:تليه	6:-9 7:12
near:تماس	2:-29 5:8 6:27
near:تمكن	2:-36 3:-35 4:-26 5:-39 6:-24 7:-18 8:-16 10:45 11:23
near:تموز	0:-9 2:-14 6:16 11:12
near:تموي	6:13 9:8 11:-10
near:تنتش	5:-12 6:11
near:تنتظ	2:16 3:-14 4:23 5:-15 6:-26 7:-12
near:تنسي	6:-8 11:10
near:تنص	0:-11 2:-17 4:22 8:-37
near:تنظي	2:-14 3:-21 4:-15 5:-14 6:10 7:-10 8:-10
near:تنفس	4:-17 5:9 6:12 7:-10
near:تنفي	2:-13 4:-10 8:22 10:-20
near:تنقل	0:-23 1:-15 2:-9 3:-14 4:-16 5:23 7:-25 8:-9 10:-18 11:21
near:تهجر	3:13
near:تهجي	3:18 6:-11 9:-11
near:تهم	5:-8 6:20
near:تواص	6:-9 7:11
near:توثق	0:-11 1:-9 2:31 6:-19 7:-14 8:-26
near:توجه	3:16 6:-8
near:توزي	6:-18 7:21
near:توفو	3:-11 5:-26 6:43 7:-10
near:توفي	0:-27 1:-13 2:35 3:-20 4:-13 5:-61 6:52 7:-27 8:-24 9:-16 10:-30 11:-9
near:توقف	2:-11 4:-22 5:-13 6:22 7:-14 10:16
near:توقي	3:8
near:تونس	7:-15
near:تووي	3:25 11:-12
near:تيرن	5:8 7:-9
near:تيلا	0:10 4:-9
near:ثالث	0:-21 1:-9 2:-45 3:19 4:10 5:-27 7:-26 8:-22 9:-23 10:15
near:ثامن	0:-19 1:-14 2:-10 3:-29 4:-35 5:-18 6:-9 7:-14 8:35 9:23 10:-35 11:-22
near:ثانو	0:14 4:-22 6:-13
near:ثاني	0:-10 2:-18 4:-54 6:-22 8:-49 9:-16 10:39
near:ثري	5:-9 6:32 7:-21
near:ثقت	0:-21 2:9 3:8 4:-10 6:10
near:ثقيل	2:32 4:-29 5:-28 6:-11 7:-17 10:-9
near:ثلاث	0:-34 1:-28 2:-23 4:-33 5:-8 6:8 7:-54 8:10 10:23 11:-47
near:ثلاج	5:-15 6:27 7:-13
near:ثلثا	5:14
near:ثلثه	1:-18 3:8 5:13 6:20 7:-13 9:-21
near:ثمان	0:13 2:-51 3:-48 5:-9 6:-17 7:-63 8:14 10:16 11:-30
near:ثمن	0:19 2:-12 4:-24 7:-8 8:-16
near:جاء	2:-11 3:14 5:-8 6:20 7:9 9:-17
near:جاءت	0:-15 4:-9 8:-21 10:35
near:جارف	3:-10 5:-24 6:-10 7:21
near:جاري	4:-13 5:-12 6:26 10:-9 11:8
near:جامع	2:15 5:17 6:-20 7:-22 8:-8 9:-17 10:-31 11:11
near:جان	3:-24 5:-8 6:14 7:-14 8:-9 11:20
near:جانب	0:-21 2:-51 5:-27 6:31 7:-26 11:-30
near:جبال	6:-15 7:20
near:جبل	0:11 1:22 2:-17 3:9 5:21 6:-39 7:-25 8:-15 9:-8 10:-21 11:-18
near:جبهه	2:-12 4:22 6:-24 8:-9 10:13
near:جثام	0:-15 2:-11 4:-34 6:30 7:-28 10:-39
near:جثتي	5:-12 6:-9 7:11
near:جثث	0:-34 1:-16 2:22 3:-17 4:-28 5:-21 6:11 7:-28 9:-14 11:-18
near:جثثه	0:20 5:-25 7:-14 10:-12
near:جثما	2:-10 5:31 6:12 7:-8 8:-19 10:-17
near:جثه	0:14 1:-22 2:9 3:-22 4:-46 5:-24 7:29 8:11 9:-9 10:-39
near:جدت	2:-12 6:21
near:جديد	0:-9 2:-8 5:-24 6:28 7:-16 10:-12
near:جراء	0:-9 6:-11 7:28
near:جراح	1:-9 2:-13 3:-19 5:26 7:-24 10:-10 11:-12
near:جرح	0:-22 1:19 3:-14 4:-21 5:37 6:-32 7:-35
near:جرحت	5:23 6:-14
near:جرحو	5:40 6:-38
near:جرحي	0:-15 1:21 2:-25 4:-28 5:47 6:-45 7:-42 8:-9 9:-13 10:-13 11:-17
near:جرف	6:18 7:-8
near:جروح	0:-9 2:-14 3:-13 4:-21 5:72 6:-44 7:-16 8:-17 10:-30
near:جري	1:-8 3:11 5:12 8:11 9:-15 10:-12 11:-27
near:جريح	0:-39 1:47 2:-34 3:-35 4:9 5:-10 6:-27 8:-22 9:-17 10:-29 11:-19
near:جريد	6:11
near:جزاي	0:-9 1:23 2:-12 3:-16 4:29 5:-10 6:-17 8:-12 10:-26 11:-18
near:جزير	1:12 2:-8 3:9 4:9 5:-21 6:11 7:-19 10:-8 11:-21
near:جفاف	3:25 6:-20 9:-12
near:جلال	3:11 5:39 6:-42
near:جلهم	5:13
near:جماع	0:-13 1:-12 3:-12 4:26 5:-30 6:-32 7:-37 8:20 9:-13 10:-23 11:-20
near:جمعت	3:-15 5:-20 6:26
near:جمعه	0:-32 1:-19 2:-36 3:14 4:-22 5:-26 6:25 9:-8 10:30 11:-26
near:جمعي	0:22 1:-15 2:-21 4:-46 5:-23 6:-14 7:29 8:-11 9:-17 10:-31 11:-21
near:جمهو	4:-10 5:18 6:-10 9:-10 11:10
near:جميع	1:-16 2:-9 3:-24 4:11 5:11 6:15 7:-29 8:-24 9:-10 10:-12
near:جناي	5:-16 6:19
near:جندي	0:19 1:-10 2:21 3:-17 4:35 6:-52 7:-31 9:-10 10:-55 11:-12
near:جنسي	2:-21 3:-23 4:-16 6:-21 7:-8 8:-16 9:11 10:37 11:-17
near:جنوب	0:-20 2:-28 4:22 5:-32 6:9 7:-26 8:-17 9:13 10:-20 11:-23
near:جنود	0:-11 2:-9 4:-58 5:37 6:10 7:-24 8:9 10:-15
near:جنين	3:23 9:-18 11:-8
near:جهاز	4:-17 5:21 6:11 7:-11
near:جهته	0:-13 1:-12 2:-10 3:21 4:-17 6:-12 7:-16 8:-14 9:-15 10:-10 11:11
near:جهه	2:-8 6:-8 7:-16 10:13
near:جوا	3:17 5:21 6:-27 9:-10 11:-17
near:جوار	3:-20 9:23 11:-8
near:جود	4:26 7:-8 8:-22
near:جوع	2:26 6:-27
near:جوعا	3:-22 6:29
near:جوله	2:-11 3:-10 5:-10 6:32 7:-29 8:20
near:جوي	6:8
near:جويه	0:-20 2:-8 3:-19 4:-20 6:-13 7:-13 8:14 10:-26 11:24
near:جيبو	6:13
near:جيده	0:-18 2:-16 4:9 5:30 6:-28 7:-12 8:-11 10:-28
near:جيرا	0:-18 2:-9 3:-14 4:-11 5:-9 6:42 7:-16 8:-8 10:-12 11:-10
near:جيش	0:-11 4:-16 6:23 7:-57 8:-16 9:-21 11:-21
near:حاجز	2:-22 4:-10 6:-9 7:15 8:-23 10:12
near:حاد	5:15
near:حادث	0:12 1:-9 2:-27 3:-14 4:-30 5:10 6:13 7:-30 8:-13
near:حادي	0:-12 3:-12 4:-8 5:-11 6:23 7:-12 10:8
near:حارس	0:17 5:15 6:-23 10:-9
near:حاره	3:10
near:حافل	0:-9 1:-26 2:-27 3:-49 4:-55 5:14 6:-18 8:16 9:-34 10:28 11:8
near:حاكم	0:-12 1:-14 2:-9 3:8 4:-15 8:-10 9:15 10:-8 11:-28
near:حال	5:44 6:-30
near:حالا	3:25 6:-23 9:-18 10:-13 11:-9
near:حالت	3:-8 4:-14 5:33 6:-34 7:-14 10:-11
near:حاله	0:21 1:-27 2:-16 3:-27 4:-18 5:37 6:-40 7:15 8:-17 9:-11 10:-11 11:-16
near:حالي	0:-8 1:14 3:12 4:-12 5:-13 6:-24 7:-14 11:-27
near:حامل	0:-15 1:-12 2:-14 3:-15 4:-9 5:15 6:21 7:-20 9:-13 10:-22
near:حاول	0:25 2:-35 4:-11 5:-15 7:-27 10:-19
near:حاوي	3:22 7:-8
near:حتفه	0:-25 1:24 2:-29 3:-30 4:-31 6:30 7:-17 8:-16 9:-9 10:-20 11:-15
near:حتي	0:13 1:-46 2:20 3:-26 4:-66 5:-23 6:-29 7:34 8:-9 9:-42 11:8
near:حدات	6:12
near:حده	0:-36 1:15 2:-25 3:15 5:-49 6:38 7:-67 8:-15 9:-23 10:-36 11:14
near:حدها	0:22 1:-32 2:-25 4:-48 5:-14 6:40 7:-45 8:-18 9:-15 10:-37 11:-13
near:حدود	0:-35 1:-34 2:-25 4:-26 6:-29 7:-44 8:-13 9:25 10:-25 11:30
near:حديث	0:-17 2:9 4:16 7:-12 8:-15 10:-14 11:-16
near:حديد	5:26 6:-9 7:-9 11:8
near:حذر	4:-10 6:23 9:-15 11:-12
near:حراس	0:-27 4:10 5:18 6:-16 8:-11
near:حرب	0:-58 1:-18 3:-17 4:18 5:-12 7:-34 9:-16 11:-35
near:حرجه	0:-8 1:-12 2:-9 3:-22 4:-21 5:51 6:-51 7:19 10:-10
near:حررت	0:-35 1:-8 2:-33 4:-38 5:-13 6:-29 7:-14 8:-20 10:60 11:-8
near:حرس	6:17
near:حرقا	2:-9 6:20
near:حركه	0:-8 1:12 2:8 3:-11 5:-20 6:-9 7:-23 8:8 10:-36
near:حروق	5:20 6:-10 10:-12
near:حريق	5:33 6:-14 7:-13
near:حزب	2:-8 4:-11 5:-14 6:24 7:-10
near:حزير	0:-11 1:-10 2:14 3:15 4:-27 5:-19 6:22 7:-16 8:-18 9:-11 10:-10 11:-13
near:حسب	0:-9 1:30 2:-43 3:-35 5:14 6:-23 7:-31 8:-20 9:-18 10:19
near:حسبم	0:-12 2:-9 3:-10 4:-23 5:-15 6:44 7:-29
near:حسن	4:-20 5:-11 6:20 7:-12 10:15
near:حسين	3:-10 9:16 11:-8
near:حشد	0:9 4:-10 5:-22 6:24 7:-20
near:حصبه	3:-19 6:20
near:حصد	2:-8 6:18
near:حصدت	6:19
near:حصيل	0:-36 1:11 2:-38 4:-30 5:-27 6:51 7:-65 8:-24 9:-19 11:13
near:حضور	6:-22 7:22
near:حفر	6:12
near:حقل	0:19 2:-12 4:-22 8:-13
near:حقوق	1:12 2:-14 3:-28 5:-17 7:20 8:-17 10:-14 11:-12
near:حقول	2:-11 3:27 6:-24 7:-14 11:13
near:حقيق	0:-11 1:27 3:-23 5:-16 7:-28 9:-9
near:حكمت	8:-16 10:18
near:حكوم	1:-31 2:-38 3:-27 4:-63 5:-16 6:24 7:-35 8:39 10:-35 11:-15
near:حلب	0:11 3:12 4:-13 7:-12 9:-22 10:-13 11:-11
near:حلبج	3:14 6:-10
near:حلفا	4:-16 5:-13 6:32
near:حماس	0:-8 4:-25 5:9 6:-29 7:-12 8:-13 10:28
near:حماي	0:-18 6:-17 7:18 9:-13 10:11 11:-10
near:حمري	0:19 6:-12
near:حمص	3:-20 5:-12 6:9 8:-9 9:-14 11:35
near:حمض	3:-18 5:-18 6:37 7:-9
near:حواد	0:-18 3:-18 5:-10 6:12 7:-15 8:-10
near:حوال	1:-11 4:11 8:-13 9:15 10:-11 11:-30
near:حوثي	2:-22 3:-10 4:23 5:-9 6:-27 7:-17 8:-19
near:حول	0:-9 3:13 5:-16 6:14 9:-9 10:14 11:-12
near:حياه	0:-23 1:-8 2:19 3:-16 4:-26 5:-43 6:30 7:-17 8:-18 10:21
near:حيث	0:-24 2:-29 3:9 4:-20 5:25 7:18 8:-17 9:-12 10:-36 11:-12
near:حين	0:-39 1:-18 5:-49 6:26 8:13 9:-43 10:-42
near:حينه	9:-12
near:خارج	0:-25 1:-8 2:-27 3:-28 4:-33 5:-31 6:-25 8:16 9:53 11:-29
near:خارك	5:-12 6:29
near:خاطف	0:21 2:-40 5:-17 6:-21 7:-28 8:-19 10:9
near:خامس	0:-14 2:-9 4:-18 5:40 6:-38 9:8 10:8 11:-18
near:خان	0:-8 2:-33 3:17 4:-16 6:25 7:-11 9:-8 10:15 11:-12
near:خبر	0:-9 2:12 3:-15 4:-18 5:-19 6:-29 7:35 10:-18
near:خبرا	1:-8 2:-8 3:-12 4:-12 5:-21 6:16 7:9 10:-12
near:خدما	3:27 9:-17 11:-23
near:خرج	0:-15 1:-19 3:11 4:-41 6:-39 7:-24 9:-36 10:27 11:-8
near:خرجن	2:-11 6:-10 7:19 10:-9
near:خرجو	0:-31 1:-13 2:-9 3:21 4:-18 5:45 6:-40 7:-40 8:22 9:-10 10:-38 11:-26
near:خرطو	3:-9 5:-8 9:-16 11:25
near:خروج	1:-10 4:-9 5:-19 6:12 7:-8 9:15 11:-11
near:خريف	0:-25 4:-25 6:9 8:-15 10:29 11:-15
near:خزان	5:11 6:-8
near:خساي	2:-11 5:18 6:-15 7:-9
near:خسر	0:-9 1:9 3:-10 4:16 5:-19 7:-11 10:-20
near:خسرت	4:-12 5:-13 6:30
near:خسرن	2:-8 5:-22 6:30
near:خضع	1:-10 2:-8 3:-17 5:30 6:-14 7:-13 10:-10
near:خطا	6:18 8:-12 10:-16
near:خطر	5:23 6:-17
near:خطره	2:-8 3:-9 4:-8 5:39 6:-37
near:خطف	0:62 1:-9 3:-16 4:-75 5:-13 6:-24 7:-31 8:-24 9:-15 10:-53 11:-21
near:خطفت	0:43 2:-11 3:-12 4:-26 5:-13 6:-26 7:-23 10:-19
near:خطفن	6:-10 10:11
near:خطفه	0:-38 2:12 3:-14 4:-27 6:-24 10:46
near:خطفو	0:39 1:-9 2:-71 3:-25 4:19 5:-26 7:-36 8:-33 9:-32 10:-17 11:-16
near:خطه	3:32 5:-8 9:-13 11:-23
near:خطير	5:29 6:-27
near:خفر	6:17
near:خفض	6:12
near:خلال	0:-11 2:11 4:-23 7:-32 8:-25 10:-22 11:-10
near:خلف	2:-13 4:-29 5:12 6:22 7:-15
near:خلفت	3:-9 5:10 7:11
near:خمس	0:-26 1:-9 2:-23 5:-18 6:42 7:-27 9:-17
near:خمسم	1:18 3:27 5:-12 6:-31 7:-10 9:-19 10:-8 11:-10
near:خمسه	0:-10 1:-28 2:-39 3:-54 6:12 7:-14 8:-12 11:-37
near:خمسو	0:18 1:14 3:-36 4:-14 5:-14 6:-13 7:-35 8:22 10:-31
near:خمسي	0:-18 1:-10 2:-10 3:-11 4:-17 5:-17 6:40 10:-24 11:-12
near:خميس	1:-13 2:-26 3:-34 4:-35 5:-8 6:-8 7:-26 8:-18 9:-9 10:30 11:24
near:خوزس	6:-8 7:9
near:خوفا	0:-8 4:23 6:-24 7:-9
near:خيام	0:-8 3:47 4:-10 5:-22 6:-28 7:-35 9:-36 10:-26 11:-9
near:خيبر	3:-10 5:-10 6:21
near:خيمه	2:-16 5:-14 6:30 9:9
near:داخل	0:14 2:-21 4:-59 5:-16 6:20 8:-38 9:-50 10:8
near:دار	5:17 6:-17 7:-8
near:دارف	2:-9 3:-13 6:15 11:15
near:داعش	0:12 4:-10 5:11 6:-11 10:-10
near:دامت	3:-11 6:17
near:داهم	6:-20 10:22
near:داير	3:-29 4:-12 5:17 7:-9 11:23
near:دباب	1:16 3:-8 5:12 6:-20 8:-11
near:دبلو	2:12 3:-18 4:-18 5:-15 7:-11 10:10
near:دخان	5:-29 6:30
near:دخل	0:-10 2:-9 3:-35 4:22 6:-10 9:33 10:-14 11:-16
near:دخلت	6:8
near:دخول	3:9 6:-8 9:-10
near:دراج	0:-12 1:-8 2:-17 4:-18 6:33 7:-20 10:-18 11:16
near:درجا	5:29 6:-26 7:-9
near:درجه	5:-11 6:16
near:درك	4:12
near:درما	3:11 5:-9 9:-15 11:9
near:درنه	3:8 6:-9
near:دروز	0:-12 4:22 5:-12 6:9 7:-16 10:-9
near:دعم	1:-8 2:-11 3:-14 4:18 5:-19 6:13 7:-20 8:-17 10:-11
near:دفاع	0:-42 1:-19 2:-40 3:-23 4:-10 6:18 7:-27 8:31 9:-14 10:-15 11:-32
near:دفع	0:-21 3:12 4:-15 6:9 9:-11
near:دفعا	2:26 6:-26
near:دفعت	0:-31 2:-26 3:9 5:-24 7:-17 9:-10 10:9 11:-9
near:دفعه	0:15 1:-16 2:-32 3:-31 4:-9 5:-21 6:12 7:-30 8:-13 9:-20 10:10 11:26
near:دفن	2:-8 3:-11 5:-17 6:41 7:-23
near:دفنا	0:-26 1:-9 2:-42 3:-12 4:-31 5:-39 6:22 7:24 10:-24
near:دفنت	2:-14 4:-20 6:34 7:-14
near:دفنو	0:-15 1:-19 2:11 3:-24 4:-28 6:30 7:-12 8:-9 10:-14 11:-14
near:دقيق	5:19 7:-15
near:دكتو	6:9
near:دلنج	2:-9 3:20 4:-11 5:-19 6:8 7:-19 8:-8 9:-29 10:14
near:دمرت	5:-11 6:14
near:دمرن	1:15 8:-9
near:دمشق	3:-12 6:-15 9:-20 11:29
near:دهوك	4:-10 6:-17 7:-8 8:-11 10:8
near:دوري	5:-16 6:18 11:9
near:دوغي	3:-21 6:8 9:19 11:-13
near:دول	3:-20 4:21 6:-25 7:-8 9:23 11:-8
near:دولا	0:9 2:-16 5:-30 6:-35 8:-21 9:-15 10:23 11:8
near:دولي	1:20 2:-18 3:31 5:-41 6:-52 7:-14 8:8 9:-52 10:-9 11:9
near:دومي	3:-15 6:-10 11:19
near:دون	0:-23 1:-14 2:21 3:-19 4:-35 5:12 6:-8 7:9 8:-14 9:18 10:-18 11:-16
near:ديار	0:-9 2:-9 3:-26 6:-11 7:-8 9:-11 10:9 11:22
near:دير	0:17 2:-17 3:14 4:-13 5:12 6:-10 7:-17 8:-25 11:-9
near:ديسم	0:-14 1:-19 2:-16 3:-29 4:-19 5:-33 6:-19 7:25 8:-20 9:9 11:12
near:ديفو	3:-13 4:-8 5:-8 6:-34 7:-9 8:-10 9:15 10:24 11:-12
near:ديل	6:9
near:ديمق	6:14 7:-8
near:دينا	0:-11 2:-19 3:10 4:23 5:-15 6:-37 7:16 8:-8 10:-15
near:ذات	2:21 5:-13 7:-9 10:-9
near:ذاته	1:-14 2:-17 3:-23 4:-41 6:31 7:-33 8:-10 9:-14
near:ذخاي	6:28 9:-13 11:-25
near:ذخير	5:30 6:-26
near:ذراع	5:28 6:-8 7:-25
near:ذروه	0:10 3:43 4:-10 5:-13 6:-33 7:-15 9:-34 10:-9 11:-16
near:ذكر	0:-33 1:21 2:-26 3:-29 5:-24 6:26 8:-24 9:-16 10:-9
near:ذكرت	0:-11 2:-11 4:-19 8:-14 10:15 11:13
near:ذكره	2:-14 6:23 8:-12
near:ذلك	0:-13 1:-27 2:-23 3:-9 4:14 5:-37 6:24 8:-24 10:-46 11:-14
near:ذهب	0:14 2:-11 4:-25 5:-21 6:25 7:-21
near:ذوي	2:-18 4:-14 6:-15 8:27 10:-24
near:ذويه	0:-22 1:-10 2:-16 3:-33 4:-15 7:26 8:-12 9:-34 10:40 11:-25
near:ذين	0:-11 1:-31 2:-28 3:15 4:9 5:-38 6:-16 7:-9 9:-12 10:13
near:راءه	4:-27 6:27
near:رابط	2:23 4:-17 6:-17 7:19 8:-19 10:-32
near:رابع	0:-28 2:-30 3:-14 4:11 5:-27 6:44 7:-34 8:-13 9:-8 11:-10
near:راح	5:-15 6:21
near:راس	3:15 5:-17 6:36 7:-27 9:14 11:-24
near:راكب	6:16 7:-19 10:13
near:رام	8:19 10:-14
near:راي	0:10 5:-8 6:11 7:-15
near:رايت	0:-13 2:-17 3:-8 4:-10 5:-17 6:39 7:-14 10:-13
near:رايد	2:-32 4:39 5:-19 6:-14 7:-12 10:-21
near:رباط	5:30 6:-31 7:-22
near:ربع	0:-17 1:-10 2:-11 4:-22 5:-15 6:18 7:-16 8:-18 9:-11 10:-19 11:15
near:ربيع	0:-15 3:22 4:-22 6:-18 8:22 9:-9 11:-24
near:رتل	5:-20 6:21
near:رجال	1:-10 2:-23 3:-22 4:-12 6:21 7:-56 8:-9 9:-9 11:-9
near:رجع	0:-16 1:-8 2:-22 3:-21 4:-20 5:-14 6:-24 7:-20 8:-21 9:-30 10:23 11:36
near:رجعو	0:16 3:-14 5:-12 6:-24 7:-11 8:-23 9:-10 10:12 11:16
near:رجل	5:-9 6:24 7:-10
near:رجلا	2:11 3:-8 4:9 5:-21 6:9 7:-18 10:-18
near:رجلي	0:-16 2:-12 6:25 10:-9
near:رحل	6:-10 9:-16 11:20
near:رحلا	5:10
near:رحله	4:-9 5:-8 6:-20 7:11 10:-10 11:17
near:رحلو	0:-11 3:29 6:-14 9:-23
near:رحيل	3:11 11:-8
near:ردت	5:25 6:-22
near:رسمي	1:-8 3:9 6:14 11:-12
near:رشيد	4:-13 6:14 7:10
near:رصاص	0:-37 2:14 3:-9 4:-16 5:51 6:-29 7:-26 10:-10
near:رصد	6:-12 7:14 9:-16 11:-9
near:رصدت	3:8 11:10
near:رضيع	0:-22 4:-22 5:22 7:18 10:-18
near:رعاه	5:-8 6:18
near:رعاي	0:-18 2:-8 3:-12 4:-23 6:-13 7:-13 8:-14 10:21 11:8
near:رفات	0:-21 2:43 3:-11 4:-45 5:-20 7:-19 8:-21 10:-44 11:-18
near:رفاق	0:-35 1:-12 2:14 3:-34 4:-34 5:19 6:-41 7:30 8:-20 9:-15 11:-13
near:رفح	5:8
near:رفضت	2:28 6:-26
near:رفع	6:-11 7:15
near:رفعت	0:-9 2:-8 3:-13 4:-8 5:-44 6:50
near:رفيق	0:-31 4:-12 6:-9 10:39
near:رقم	0:53 1:9 2:-40 3:-41 4:-64 5:-35 6:19 7:-43 8:-40 9:-34 10:-52
near:رقمي	7:12
near:ركاب	0:-24 1:-13 2:-11 3:-12 4:-18 6:-12 7:26 9:-8 10:13 11:9
near:ركام	4:-9 6:-8 7:21
near:رهاي	0:10 2:36 4:-10 5:-12 6:-58 7:-21 8:-16 10:17 11:-14
near:رهن	2:-14 4:23 10:-14
near:رهين	0:-38 2:-15 4:20 6:40 7:-13 8:10 10:-24
near:روان	3:-17 9:22 11:-18
near:روس	2:-17 4:-22 5:-28 6:56 7:-13 8:-22 10:-20
near:روسي	0:-25 1:-10 4:27 6:-16 7:-22 8:-16 9:-20 11:-31
near:روهي	3:-8 9:10
near:روي	0:-10 4:-9 6:19 7:-8
near:رويت	6:11
near:رياس	0:-16 2:-8 4:25 6:-13 7:-17 8:9
near:رياض	3:10
near:رياق	5:29 6:-29 7:-12
near:ريف	2:-9 3:-10 4:-12 7:-10 9:-14 10:-16 11:19
near:رييس	0:-28 1:-15 2:-25 3:16 4:18 5:-32 6:29 7:-34 8:-20 9:-16 10:17 11:-28
near:زابو	6:21 7:-10
near:زارت	0:-8 3:8 5:-10 6:27 9:-8
near:زاره	0:-23 1:8 2:-22 3:-16 5:14 6:-19 7:-32 8:18 9:-13 10:9
near:زاعم	1:11 5:-8 7:-8
near:زال	0:-17 1:-16 2:12 3:44 4:27 5:-10 6:-28 8:-19 9:-25 10:-56 11:-39
near:زالا	0:-18 1:-11 2:-11 3:-10 4:50 5:10 6:-51 7:-23 8:-8 10:-21
near:زالت	2:20 3:-8 6:-18 7:9 11:-8
near:زالو	0:-50 1:-16 2:-17 3:-16 4:33 7:22 8:-38 10:-41 11:-42
near:زامف	0:36 2:-12 4:-23 6:-9 8:-9 10:-17
near:زراع	4:14
near:زعتر	3:-21 9:31 11:-13
near:زعمت	1:14 4:12 5:-16 6:-24 7:-13 10:-11
near:زلزا	3:8 6:29 7:-14 9:-16 11:-14
near:زلنا	3:-11 4:-12 5:-18 6:-21 7:32 10:-11
near:زمزم	1:-11 3:-17 6:20
near:زملا	0:14 2:-24 3:-13 4:14 5:9 6:-19 7:-40 8:-11 9:-10 10:-11 11:-8
near:زميل	0:-10 2:-9 5:10
near:زنجب	5:-21 6:24
near:زهاء	11:-10
near:زوار	7:11
near:زوبي	6:9
near:زوج	5:10
near:زوجت	6:14
near:زوجه	4:-9 5:-8 7:20
near:زور	5:18 6:-13
near:زيتو	5:-9 6:19 7:-8
near:زير	0:-8 2:-10 4:-22 5:12 6:15 7:13 8:-17
near:زيلي	4:-19 5:14 6:-16 10:14
near:سابع	0:27 1:-8 2:-21 3:-8 4:-23 5:-11 8:-23 10:-12
near:سابق	0:32 1:-39 2:-43 3:8 6:11 7:-22 8:-23 9:-18 10:-25 11:-42
near:ساحل	1:-8 3:14 4:-22 5:-14 6:9 7:-17 8:-9 10:-12
near:سادس	2:-11 5:-14 6:21 11:16
near:ساعا	0:9 2:-42 3:14 5:-15 7:-29 9:-15 10:24 11:-25
near:ساعه	0:-23 1:-20 2:-11 3:-30 4:-35 6:36 8:-17 9:-13 10:-17
near:ساغا	5:-12
near:ساق	3:-13 4:-8 5:41 6:-31 7:-23 10:-10
near:ساقه	3:-11 5:41 6:-33 7:-20
near:ساقو	0:25 2:-33 4:-14 5:-12 7:-11 10:-19
near:ساكن	3:21 6:-12 8:-10
near:سالم	5:-12 6:-15 7:25
near:سامي	5:-8 6:-10 9:-13 11:27
near:سانت	0:-23 7:20
near:سايق	2:-23 3:-10 4:-42 5:-10 6:9 7:18 8:-8 10:-12
near:سباح	6:14
near:سبت	1:-8 2:-12 3:-22 4:-20 5:-11 7:-16 9:-18 10:13 11:34
near:سبتم	0:34 1:-22 2:-20 3:-26 4:-31 5:-20 6:-20 7:-27 8:-32 9:19
near:سبع	4:9 5:15 6:-9 7:-12 9:-9 11:-9
near:سبعم	0:9 4:-18 6:-8 8:36 10:-41
near:سبعه	0:-29 1:-8 4:-51 6:33 7:-53 8:26 9:-22 10:-30 11:-14
near:سبعي	0:-13 2:-9 5:13 6:-13 9:-8 10:-21 11:10
near:سبقه	1:17 3:-9 5:9 6:-19 10:-10
near:سبيل	4:-31 5:-9 6:-28 7:-22 8:-14 10:21
near:سبين	3:10 5:-13 9:-17 11:13
near:سته	1:12 2:-36 3:11 5:-27 7:21 8:-36 9:-24 11:-33
near:ستون	2:-9 6:24 7:-14 8:12 10:-8
near:ستين	2:-29 3:-18 4:9 5:-25 6:-32 7:19 8:-12 9:-15 10:15 11:-18
near:سجل	0:22 1:9 2:-16 3:-32 4:-40 5:-24 6:-41 7:19 8:-13 10:-26
near:سجلا	1:21 2:-15 3:-25 5:-28 7:20 11:-14
near:سجلت	0:32 1:-26 2:-13 3:-25 4:-13 5:-14 8:-21 9:-20 10:-9 11:-14
near:سجلن	3:-10 9:17 11:-17
near:سجن	2:-28 4:-8 5:-9 6:32 7:-19
near:سجنا	2:19 4:9 6:-22 8:-11 10:-9
near:سجون	0:-13 1:-8 3:-14 4:30 5:-16 7:-19 10:-59 11:-8
near:سراح	0:-34 2:-32 3:-10 4:-12 5:-18 6:-27 7:-16 8:-37 10:49
near:سريع	0:17 3:-12 4:26 5:-8 6:-27 7:-12 8:-15 10:-12
near:سريه	5:10
near:سعود	0:-12 2:-12 3:-8 4:-21 5:-46 6:44 8:36 10:-38
near:سفار	0:-13 3:-14 4:24 6:-18 7:-8 8:-16 10:-16 11:25
near:سفح	3:8
near:سفن	2:-12 6:17
near:سفين	0:-19 3:-13 4:-10 5:15 6:-33 7:-20 8:-13 10:28 11:-8
near:سقط	0:-11 2:-23 3:-11 4:-11 6:46 7:-21
near:سقطت	3:8 6:-20 7:12
near:سقطو	0:-14 1:11 3:-12 4:-31 5:-30 7:24 10:-23
near:سقف	1:-11 3:-26 5:-8 6:35 7:-25
near:سقوط	0:-21 2:-14 3:-19 5:21 6:-23 7:-21 9:8 11:17
near:سكان	1:-20 2:-33 3:66 5:-47 6:-46 8:-13 9:-33 11:-40
near:سكني	6:12 7:-23
near:سكه	6:8
near:سلاح	6:12
near:سلام	0:-10 4:-14 6:23 8:-8
near:سلسل	8:-21 10:22
near:سلطا	0:-14 1:-11 2:-15 5:-22 7:-16 8:-16 10:14 11:8
near:سلم	2:13 4:-15 5:-32 6:40 7:-11 10:-11
near:سلمت	0:-16 1:-10 2:-8 3:-8 4:-8 5:-13 6:28 7:-14 8:-30 9:-11 11:-14
near:سلمن	0:-10 2:34 4:-16 5:-18 6:-16 7:-12 10:-31
near:سليم	1:-10 2:-11 3:-26 4:-11 5:-33 6:45 7:-20 9:13 11:-14
near:سمح	5:21 6:-9
near:سنجا	2:-17 3:-21 5:-9 6:18 10:-15 11:21
near:سنغا	1:22 2:-28 3:-19 4:-19 5:-12 6:-11 7:-10 8:-14 10:13 11:-16
near:سنه	0:10 1:-12 2:-16 4:-15 5:-31 6:8 8:8 9:-17 10:-23 11:9
near:سنوا	0:8 1:-8 2:-13 3:-34 6:-12 7:11 8:-11 10:-21 11:16
near:سنوي	6:22 7:-8
near:سوء	0:-12 4:-9 5:-14 6:38 7:-16
near:سواح	3:24 5:-9 9:-15 11:-21
near:سوتل	3:14
near:سودا	0:-28 1:-23 2:-23 3:-29 4:-32 5:-33 6:21 7:-13 8:28 9:43 10:-41 11:-14
near:سور	6:-21 7:21
near:سوري	0:-34 2:-9 3:-18 6:13 7:-13 8:-8 9:-9 10:16 11:12
near:سوق	2:-9 3:24 4:-13 6:-21 7:-13 10:15
near:سوكو	3:22 4:-21 5:-10 6:-18
near:سومط	1:-14 3:16 5:-25 6:14 7:-16 11:-9
near:سوها	5:11
near:سوي	1:11 2:-17 3:8 4:-28 5:-22 6:-14 7:-23 8:-18 9:-19 10:24 11:15
near:سويد	4:-9 6:15 10:10
near:سويس	2:16 4:-8 5:-13 6:-9 7:-10 8:9 10:-10
near:سويف	5:11 6:-9
near:سياح	4:-8 5:-23 7:14
near:سيار	0:8 1:-13 2:-22 3:-29 4:-41 6:41 7:-32 8:-14 9:-12 10:-26 11:-15
near:سياس	8:-9 10:10
near:سياق	5:15 6:-16
near:سيبو	3:-9 5:-8 6:8
near:سيدت	5:13 6:-24 7:14
near:سيده	3:-11 5:20 7:-13 8:-13 10:11
near:سير	2:27 6:-27
near:سيرا	3:22 4:-8 6:-10 7:-14 10:14 11:-22
near:سيطر	2:-16 5:-13 7:13
near:سيطل	0:-9 2:-15 4:9 10:9
near:سيف	0:18 6:-16
near:سيقا	1:-8 3:-12 5:28 6:-30 7:-23 8:-11 9:9 10:-16 11:-12
near:سيل	5:-10 6:30 7:-12
near:سينا	3:-19 6:27 7:-15
near:سيول	0:-10 2:-17 4:-11 5:-23 6:10 7:9 9:-10
near:شاب	5:21 6:-19
near:شاحن	0:32 2:-41 3:-16 4:-35 5:19 6:-32 7:15 8:-13 9:-18 10:10 11:11
near:شارع	3:-17 6:29 7:-11
near:شارك	2:-11 4:-12 5:-12 8:28 10:-17
near:شاطي	5:-15 6:25 7:-13
near:شاي	6:16
near:شباب	0:-16 1:-19 3:33 4:27 5:-17 6:-30 7:-15 11:-11
near:شباط	2:23 3:12 4:-17 5:-8 6:-18 8:15 9:-16 11:-9
near:شبكه	0:8 5:-15 6:16 8:-11 9:-14 11:-14
near:شتاء	1:-13 2:19 4:-12 6:10 7:-25 9:-12 11:-9
near:شجاع	2:18 7:-8 10:-8
near:شخص	1:-20 2:-12 4:-21 5:23 7:-26 8:-14 10:-23 11:10
near:شخصا	0:-42 1:-37 2:-9 5:25 6:-8 8:-34 9:-14 10:16 11:-22
near:شخصي	5:16 6:20 7:-31
near:شرد	0:-14 3:34 4:-17 6:-14 9:-16 10:-9
near:شردت	3:18 9:-43 11:-12
near:شرطه	1:-18 2:-8 3:-35 4:-29 8:-15 9:-14 10:-9 11:-15
near:شرطي	0:-12 4:8 5:12
near:شرعي	2:-16 6:37
near:شرق	0:-15 1:13 2:-16 3:15 4:24 6:-32 7:-25 8:-11 9:-16 10:-9
near:شرقي	0:-30 2:-18 3:-14 4:17 6:10 7:-22 9:13 10:19 11:-10
near:شركا	0:10 5:-9 6:8 9:-11 10:-10 11:13
near:شركه	2:-10 4:23 6:-10 7:-12 8:-9 10:-23
near:شعب	3:-12 11:13
near:شعبي	5:-17 6:20
near:شفاء	5:9
near:شقره	6:9
near:شقق	9:-11 11:14
near:شقيق	2:-12 3:-9 6:15 7:-12
near:شمال	0:30 1:-17 2:-8 3:-13 4:-11 5:-8 6:12 8:-13 9:-25 10:-30
near:شمس	3:23 9:-17
near:شمل	8:13
near:شملت	2:-9 4:-14 6:-13 10:17
near:شهاد	6:8
near:شهد	6:8
near:شهدا	0:-8 1:-13 2:-21 3:-21 4:-19 5:8 7:-25 8:-21 10:20
near:شهدت	3:-8 5:-10 7:13
near:شهر	1:29 2:16 3:-18 4:-35 5:-46 6:-23 7:-43 8:-39 10:21 11:-13
near:شهرا	0:-14 1:-15 2:10 4:-20 5:-13 6:-30 9:20 11:-13
near:شهره	2:-13 6:16 7:-10
near:شهري	0:18 2:-10 4:-17 5:-12 6:-13 7:-16 10:-14 11:8
near:شهود	6:10
near:شهيد	0:-29 1:24 3:-8 5:24 6:-14 7:-19
near:شوون	0:8 1:-8 2:17 3:-11 4:-31 5:-8 6:-23 8:16 10:-33 11:-16
near:شيء	4:-14 5:-15 6:17 7:12
near:شيبو	0:17 6:-10 10:-8
near:شيخ	0:-8 3:-17 4:-15 5:-8 6:-12 7:35 9:-15 10:-17 11:-25
near:شيوخ	0:19 4:-21 5:-19 6:-17 10:8
near:شييا	4:8 5:8 6:-23
near:صاحب	7:10
near:صادر	7:8
near:صارو	5:-8 6:12
near:صباح	1:-24 3:-19 4:-38 5:-33 6:-15 7:31 8:-34 9:-25 10:19 11:12
near:صحاف	3:-11 6:11 9:16 11:-8
near:صحرا	1:21 2:-8 3:-19 4:21 6:-25 7:-11 11:-16
near:صحفي	0:-10 3:22 4:8 5:11 6:-28
near:صحه	1:-21 2:-33 3:-36 4:22 5:15 6:21 7:-27 8:-34 9:-16 10:-23 11:-17
near:صحي	2:-20 4:-26 5:19 8:-13 10:10
near:صحيف	2:16 4:-9 6:-11 7:8
near:صحيه	6:13 7:-9
near:صحيي	0:50 5:-29 6:-44 10:-12
near:صدمه	6:13
near:صرح	6:17 7:-9
near:صرنا	0:-8 3:-19 4:26 5:-11 6:-26 7:-9 9:21 10:-21 11:-23
near:صغير	0:13 2:16 6:-11 7:-14 10:-13
near:صفاق	1:-17 6:20 7:-11
near:صفحه	0:10 4:-8
near:صفر	3:-9 6:20
near:صفقه	2:-13 4:-11 8:21
near:صفوف	0:-9 4:-12 6:27 7:-12 10:-13
near:صلا	0:19 2:-8 3:-9 4:-32 6:-22 8:-16 10:10
near:صلت	3:-12 5:-17 6:20 7:-8 11:12
near:صلوا	0:15 1:-10 2:-8 3:-14 5:19 6:-44 7:-23 9:25 10:-12 11:-26
near:صليب	0:-26 1:-11 3:-13 4:-22 8:16 11:-16
near:صنعا	0:-21 2:-21 4:21 5:-13 6:-21 10:8
near:صنف	6:11
near:صهار	0:-10 10:8
near:صهري	0:-21 4:-8 6:28 10:-13
near:صور	5:-18 6:21
near:صورا	4:27 5:-33 7:-9
near:صول	2:12 3:9 7:-14 9:-11 10:-8 11:13
near:صوما	0:-11 3:-25 4:15 6:-23 9:36 10:-8 11:-23
near:صياد	0:-22 1:-11 3:-26 4:12 5:-16 7:20 8:-13 9:-20 10:-36 11:-34
near:صيد	5:21 6:-16 10:-12
near:صيدل	0:18 6:-13 10:-8
near:صيف	0:-10 3:-29 4:-8 5:-22 6:26 7:-23 11:29
near:صيني	0:26 2:-28 3:-11 4:-12 5:-12 6:-29 7:-15 8:-25 10:8
near:ضابط	0:-20 2:-30 3:-11 4:28 6:-12 7:-16 10:-21
near:ضالع	2:-28 6:28
near:ضباط	5:10 8:-19 10:18
near:ضحاي	0:-14 2:-21 3:-30 4:-16 6:44 7:-33 8:-8 9:-10 10:-18 11:-14
near:ضحيت	2:-8 5:-18 6:32
near:ضحيه	5:-8 6:30 7:-12
near:ضرب	0:-16 1:-8 2:8 5:39 6:-20 7:-12 8:-13 10:-30 11:-13
near:ضربت	3:-8 5:-11 6:-11 7:18
near:ضربه	5:23 6:-14
near:ضعت	5:9
near:ضعف	0:11 1:13 3:9 6:-19 7:-18 9:-9 11:-12
near:ضفه	0:-8 2:16 5:-8 6:-19 9:18 10:-12 11:-10
near:ضمت	9:-11 11:16
near:ضمن	2:-17 3:28 4:-13 5:-9 7:-10 8:8 9:-19 10:-33 11:-11
near:ضمنه	0:-18 2:-24 3:-9 4:13 5:9 6:12 7:-8
near:طابق	0:-12 2:19 4:-27 5:-16
near:طاري	4:-14 6:19 7:-10
near:طاقت	3:-20 5:-15 6:8 7:-13 9:17
near:طاقم	0:-16 2:-14 3:-8 5:-26 6:29 7:9 8:-15 10:9
near:طاقه	5:11 6:-9 9:-10 11:11
near:طال	5:22
near:طالب	2:-16 3:-22 4:16 5:-9 9:19 10:-12 11:-18
near:طاول	2:-11 5:-11 6:23 7:-10
near:طاير	0:-13 1:-23 2:-9 4:-33 5:-17 8:28 9:-8 10:-21 11:-20
near:طايش	0:-11 2:-12 4:-10 5:40 6:-31
near:طباب	2:-12 6:18
near:طبرق	3:-9 5:-12 6:10 7:-8 11:11
near:طبقا	0:-17 2:-15 5:-19 6:8 7:-22 8:19 10:-20
near:طبي	6:10
near:طبيب	0:-10 2:18 4:-18 6:8 7:-42 10:-9
near:طبيه	3:-10 6:28 7:-18 9:-9
near:طحين	3:-12 6:21
near:طرف	4:-20 5:18 8:14 10:-31
near:طرفا	2:-16 6:11 10:-11
near:طرفي	0:-10 3:-12 5:-8 7:-18 8:-19 10:24
near:طرق	1:-27 4:-18 5:-32 6:43 7:-18 8:-13 9:-9 10:-8 11:-16
near:طريق	0:19 1:23 2:-9 4:-57 5:-27 8:-10 9:-38 10:-36 11:-44
near:طفل	2:-18 4:-17 5:-13 6:36 7:-12 10:-12
near:طفلا	1:-20 2:-18 3:10 4:-20 6:19 8:-17 9:-23 10:-20 11:-29
near:طفله	3:-9 4:-12 5:-8 6:17
near:طفلي	5:17 6:-15
near:طفيف	4:-9 5:40 6:-38
near:طلاب	0:10 5:-16 6:-14 7:21
near:طلبه	0:-13 4:15
near:طهرا	3:-13 6:-8 9:15 11:-10
near:طواب	2:-9 3:-11 4:-10 7:14 9:-8 11:10
near:طوار	0:-11 4:-11 7:-23 9:-27 10:-9 11:19
near:طواق	3:-11 5:23 6:-24 7:14
near:طوعا	3:-21 6:-10 9:-23 10:-14 11:38
near:طولك	3:19 6:-9 9:-18
near:طوله	4:26 5:-10 6:-24 10:-21
near:طويل	3:46 5:-12 6:-10 7:-27 9:-21 11:-16
near:طيرا	6:17 7:-10
near:طينه	0:-10 3:-23 5:-8 7:-19 9:29 11:-13
near:ظهر	2:-16 10:11
near:ظهرا	2:-22 4:-8 5:-25 6:39 7:-24 10:-8
near:عاجز	11:-12
near:عاجل	5:17
near:عاد	0:11 1:-13 2:15 3:-24 4:-44 5:-42 6:-78 7:-38 8:35 9:-24 10:-14 11:38
near:عادت	2:-9 4:-13 5:-11 6:-16 7:-17 10:29 11:-12
near:عادو	0:-22 1:-9 2:-15 3:-44 4:-28 5:-23 6:-33 8:-8 9:-56 10:25 11:55
near:عارض	6:12 7:-12
near:عاشر	0:-9 3:-15 4:20 5:-18 6:21 7:18 8:-8 9:-10 10:-24
near:عاصم	0:-22 2:-8 3:-9 4:-15 6:11 7:-9 9:-18 10:-8 11:23
near:عالج	3:-9 5:26 6:-13 7:-13 9:-9
near:عالق	6:12
near:عالم	0:-31 1:-9 2:18 4:-21 5:-23 6:26 7:-17 10:-18 11:-13
near:عالي	2:-18 4:-13 6:-13 8:27 10:-24
near:عام	0:22 1:41 2:-11 3:-35 4:-63 6:-18 7:-42 9:-38 10:-21
near:عاما	0:-17 1:-16 2:12 3:12 4:-34 6:16 7:-32 8:10 9:-10 10:-18 11:-8
near:عامل	0:21 1:-20 2:-24 3:-12 4:13 5:26 6:-14 7:-45 8:-18 9:-13 11:-16
near:عامه	0:-21 3:-14 4:10 5:-32 6:22 8:-24 9:-9 10:10 11:-8
near:عامي	2:-16 4:-23 5:-10 6:-29 7:-13 9:16 10:25 11:-13
near:عايد	0:-25 1:-26 2:-29 3:-55 4:8 5:-19 6:-9 7:-32 8:26 9:-32 10:-19 11:55
near:عايل	0:-42 1:-22 2:-21 3:-8 4:9 5:-29 7:37 8:-30 9:-17 10:-31 11:-12
near:عبار	1:9 5:-9 7:9
near:عباس	11:9
near:عبد	3:17 11:-9
near:عبر	0:-20 2:16 3:-16 4:-26 5:-24 6:-21 7:-27 8:-32 10:8 11:21
near:عبرو	0:-8 5:-15 6:-28 7:-18 8:-8 9:32 10:-15 11:-30
near:عبور	3:-30 5:-9 7:-17 9:34 11:-18
near:عبوه	4:-9 5:17 6:8 7:-15 10:-8
near:عتق	3:17 6:-9 11:-10
near:عثر	0:41 1:-15 2:23 3:-18 4:-35 5:-32 6:-22 7:-18 8:-15 10:-20
near:عثما	5:-14 6:13
near:عثور	5:-8 7:14
near:عدا	2:-14 4:-25 5:20 6:15 7:-23 10:-18
near:عداد	0:-26 1:-24 2:-16 3:-23 4:-49 5:-20 6:-8 7:49 9:-9 10:-29 11:-17
near:عدت	4:12 7:-8
near:عدد	1:20 2:-64 3:12 4:-53 5:-20 6:-14 9:9 10:-23 11:-41
near:عددت	0:-10 1:-16 2:-12 3:-22 4:25 5:-9 7:-19
near:عدده	1:-35 2:-42 3:-9 4:16 5:15 6:-25 8:25 9:-29 10:-40
near:عدلي	0:-8 2:11 3:-8
near:عدم	1:26 2:15 4:-10 5:-27 6:-40 7:-8
near:عدن	0:-10 4:-8 5:-37 6:19 7:-20 10:15
near:عده	5:-11 6:16
near:عدو	1:16 3:-9 4:-14 8:-11
near:عدوا	1:14 6:-15
near:عراء	3:19 9:-12
near:عراق	5:-12 7:-8 9:19
near:عربا	4:16 5:-14 7:-8
near:عربه	0:-14 4:24 6:-18 7:-11
near:عربي	6:8 10:8
near:عرضت	8:9
near:عرفت	6:11
near:عرفن	0:-11 3:-24 4:-34 5:-12 6:24 7:16 8:-8 9:-11 10:-12 11:-23
near:عزاء	5:9
near:عسكر	0:-34 1:-13 2:-21 4:15 5:-32 6:-30 9:-19 10:34 11:-24
near:عشاي	2:-16 4:-24 5:-25 6:17 7:-26 8:-18 10:32
near:عشر	0:40 1:-8 3:-21 5:-14 7:-47 8:-16 9:-20 10:-37 11:8
near:عشرا	2:-23 3:29 4:29 5:-16 6:10 7:-24 8:-8 9:-26 10:-22 11:-14
near:عشره	0:-19 1:-16 2:-41 3:-17 4:14 6:12 7:-29 9:20 10:-33 11:-32
near:عشرو	0:-44 1:-8 2:-40 3:-13 4:30 5:10 6:14 7:-37 8:-12 10:-20
near:عشري	1:-18 2:-26 3:16 4:-49 5:12 6:-20 7:-8 8:21 9:-18 10:-8
near:عشوا	3:14 11:-15
near:عصاب	0:19 1:-9 2:-18 5:-9 6:13 7:-22 8:-8 9:-25 10:-21 11:-15
near:عصر	0:-21 6:29
near:عصرا	6:14
near:عطشا	2:-9 6:20 7:-16
near:عفو	0:23 2:-16 3:-9 4:8 5:-13 7:-26 10:-21 11:-8
near:عقار	0:-10 4:-8 5:-16 6:33 7:-13
near:عقد	1:10 6:-9
near:علاج	0:-10 1:-9 3:-34 4:-20 5:48 6:-42 7:-26 8:-8 9:-23 10:-20 11:10
near:علقت	5:11
near:علم	6:-25 7:27
near:علمت	2:-8 6:21
near:علي	0:-27 1:25 2:-23 7:-10 8:-31 9:-42 10:-23 11:-44
near:عليا	6:17 7:-11 9:10 11:-10
near:عليه	0:13 1:-12 3:-15 4:-31 6:-9 7:22 8:-23 11:-8
near:عمار	6:10
near:عمال	1:-15 2:-15 3:-29 4:-31 6:32 7:-14 9:-10 10:11 11:-16
near:عمان	8:10
near:عمر	0:-13 2:-13 3:-22 4:-26 5:-29 6:-9 7:21 8:27 9:-16 10:-30 11:-25
near:عمره	0:-23 2:-12 3:-9 4:-15 5:20 6:-12 7:-23 8:-10 10:17
near:عمل	5:-13 6:31 7:-9
near:عمله	3:-13 5:-22 6:42 7:-21
near:عملي	0:-36 1:-20 2:-57 3:-24 4:-46 5:-11 6:26 8:13 9:-12 10:28 11:-21
near:عمه	6:13
near:عموم	0:8 9:-11
near:عناص	1:-8 2:-38 3:-20 4:21 5:-44 6:14 8:-12 10:-30
near:عناي	3:-10 4:-24 5:22 7:-16 10:-12
near:عند	1:-15 2:20 4:-46 5:-22 6:17 8:-12 10:-50 11:-11
near:عندم	1:-8 6:30 7:-21
near:عندن	3:16 6:12 7:-9 9:-8
near:عنده	0:-12 2:17 4:16 6:-30 10:-9
near:عنصر	5:11 6:-18 7:16 11:9
near:عنف	1:-9 3:20 5:-10 6:26 7:-11 9:-26 11:-21
near:عنه	3:10 5:-13
near:عنها	0:21 2:-10 4:-12 8:-10 10:-23
near:عنهم	0:-12 1:-20 2:-46 3:-40 4:24 6:-59 7:23 9:-16 10:-19 11:-15
near:عوده	0:-14 1:-9 3:-45 4:-17 5:-21 7:-16 9:-10 10:-17 11:52
near:عون	3:35 6:-33
near:عيش	3:-8 5:31 6:-21
near:عين	3:18 5:-11 6:10 7:-8 11:-18
near:عينه	4:12 10:-8
near:عيني	2:-13 5:-8 6:30 7:-8
near:غابه	1:-9 2:15 3:-39 5:-13 6:-68 7:-45 8:18 9:-17 11:-9
near:غادر	0:-15 1:-9 2:-10 4:-31 5:53 6:-64 7:-31 8:-11 9:-36 10:-26 11:8
near:غارا	2:-11 4:-25 5:-12 6:48 7:-9 10:-18
near:غارت	5:12
near:غاره	3:-8 4:-9 6:14 7:-12
near:غاز	5:37 6:-30 7:-12
near:غالب	0:-14 4:-29 6:-13 7:17 8:13 9:-12 10:8
near:غام	6:12 7:-8
near:غاو	5:16 6:-10 11:-8
near:غدا	0:8 2:-11 3:-10 4:-14 6:22 7:-20 10:8
near:غذاء	6:13
near:غرام	6:13
near:غران	5:-13 6:17
near:غرب	0:33 4:-12 6:14 7:-9 10:-32 11:11
near:غربي	1:-16 4:-13 5:-27 6:21 11:-10
near:غرف	4:-10 5:-21 6:24
near:غرفه	0:-24 2:-10 4:38 5:-28 6:17 7:-22 8:-12 10:-32 11:-8
near:غرق	1:-20 2:-10 3:-9 4:-12 5:-20 6:39
near:غرقا	6:18 7:-14
near:غرقو	2:-17 4:-16 5:-20 6:47 7:-45 9:-16 10:-8
near:غريق	5:-19 6:21
near:غزه	1:-11 2:34 3:-16 4:-19 5:-23 6:-30 7:-25 8:-8 9:-34 10:14 11:15
near:غزو	3:-12 6:13
near:غضون	0:-11 2:-17 4:-23 6:-24 9:22 10:12
near:غلاد	5:19 6:-18
near:غنم	0:16 5:21 6:-28 7:-17
near:غواص	4:-9 6:8
near:غواف	6:13 7:-10 10:17
near:غوفا	1:-11 5:-19 6:34 7:-8
near:غوما	3:9 5:-20 6:33 7:-11 9:-9 11:-8
near:غير	0:-12 1:-22 2:-20 3:18 5:-21 6:10 7:-33 8:-20 11:-12
near:غيره	0:-21 1:-12 2:-14 3:20 5:-10 6:26 8:-13 9:-29 10:-21 11:-28
near:غيني	2:15 6:-14
near:فارق	2:18 3:-9 4:-8 5:-61 6:42 8:-8
near:فارك	0:-10 2:-33 4:-16 6:29 10:-15
near:فاسو	0:14 4:-9 10:-9
near:فاشر	3:14 9:-13 11:-12
near:فاعل	0:15 3:-12 6:-14 10:-14 11:17
near:فان	3:28 4:-19 7:-9 9:-10 11:-22
near:فانت	3:15 9:-8
near:فاه	0:-27 2:36 3:-10 4:-38 6:23 7:-33 8:-30 9:-11 10:-13 11:-10
near:فايق	5:21 6:-16
near:فبات	3:14 6:-10
near:فبرا	0:-8 2:32 3:-19 4:-34 5:-20 7:-11 8:8 10:-11
near:فتاه	2:-12 3:-10 4:-10 10:14
near:فتح	6:15 7:-23 8:12 10:-11 11:11
near:فتره	1:13 2:-8 3:-11 4:-12 5:-20 7:-19 9:-8 10:-11 11:20
near:فتقو	2:-9 4:-11 8:28 10:-26
near:فتيا	0:-33 1:-10 2:-19 3:-16 4:-28 5:-11 6:16 9:-14 10:31 11:-14
near:فجر	0:36 1:-12 2:12 3:-20 4:-38 5:-33 7:-27 8:-20 9:-8 11:-13
near:فجرا	2:-16 3:13 7:-15
near:فجرح	6:11 7:-9
near:فحص	2:16 3:-36 5:-8 6:-15 7:-13 10:-20 11:30
near:فحوص	5:-16 6:25
near:فدي	0:-10 3:-15 4:10 6:-19 9:-8 10:11
near:فديه	0:14 3:-12 5:-11 6:-23 7:-20 8:-22 10:10 11:-11
near:فرار	2:-28 3:-19 4:-20 5:-22 7:-19 8:-9 9:18 10:23 11:-19
near:فران	2:-16 4:-9 5:10 7:-9
near:فردي	6:8
near:فرع	5:-8
near:فرق	0:-9 1:-8 3:-12 7:8 9:-13 11:-8
near:فرقن	5:8 11:12
near:فرقه	0:-18 4:16 5:9 6:-21 7:11 8:-17 11:-13
near:فرنس	1:-8 4:-10 5:-17 6:43 7:-13
near:فروا	0:-8 3:25 4:-11 6:-15 9:14 10:14 11:-26
near:فريق	3:-8 4:-10 6:30 7:-20
near:فصاي	4:-24 10:19
near:فضلا	0:-12 2:-9 5:-10 7:15 8:-12 10:-11
near:فعدد	3:15 6:-33 7:21 11:-11
near:ففي	5:-9 6:17 9:9
near:فقا	0:-15 1:15 2:-19 3:17 4:-9 5:-14 8:-16 9:-31 10:8 11:-13
near:فقتل	0:-42 2:-29 3:12 4:-33 6:40 7:-24 9:-30 10:-8 11:-15
near:فقد	2:-17 3:-10 4:-38 7:18 9:-23 10:-15 11:-12
near:فقدا	0:-17 1:8 3:-22 4:-11 5:-29 6:-12 7:25 9:-13 11:-11
near:فقدت	0:-21 1:-10 2:-33 4:-17 5:-29 6:19 7:12
near:فقدن	0:-28 1:-13 2:-14 3:-28 4:-19 6:57 7:-56 9:-9 10:-19 11:-10
near:فقدو	0:-25 1:49 2:-18 3:-25 4:-18 5:-41 7:-24 9:-9 10:-8 11:-21
near:فقضي	6:22 7:-12
near:فقط	0:-18 1:-16 2:29 3:-19 4:-47 6:-24 7:24 9:-17 11:-19
near:فلا	0:-14 3:-23 4:19 5:-15 6:-30 7:24 8:-10 10:-13 11:-16
near:فلبي	0:-17 1:-8 2:-11 3:-14 4:-26 5:-23 6:-16 7:8 8:-9 10:30
near:فلسط	0:-19 2:12 4:-38 6:-18 7:-14 8:35 10:-26
near:فلم	2:-11 3:-9 5:-19 6:18 7:-26 8:-27
near:فندق	6:12
near:فنزو	3:-22 4:-9 8:-23 9:8 10:-10 11:23
near:فوج	3:-10 7:-9 9:-14 11:30
near:فوق	3:13 4:-10 5:-27 6:30 7:-9 8:-12 10:10
near:فولو	4:-19 6:-9 10:14
near:فيات	3:-8 5:42 6:-25 7:-19
near:فيتن	3:10 6:9 7:-9
near:فيرا	1:-8 6:15
near:فيصل	3:-13 6:-9 9:18 11:-10
near:فيضا	2:-8 3:11 5:-15 6:-9 7:8 9:-9 11:-8
near:فيما	0:-27 1:-29 2:-25 4:-27 6:44 8:-40 10:-19 11:-21
near:فين	0:-11 2:12 4:-8 5:-38 6:19 8:-19 9:10 11:-20
near:فيه	1:-18 2:-16 3:-32 4:-23 5:-8 6:26 7:-31 9:29 10:-26 11:-16
near:فيها	1:-27 2:-45 4:24 7:-13 8:-27 9:-20 10:-11 11:-28
near:فيهم	5:9
near:قادم	0:-8 9:-16 11:25
near:قارب	0:-12 1:16 2:-12 3:-12 4:-13 5:-22 6:-23 7:30
near:قاصر	0:-17 1:13 2:-14 4:-33 6:-26 7:-30 9:-26 10:8 11:21
near:قاطع	0:-9 6:15
near:قاطن	3:19 6:-21 9:19 11:-19
near:قاعد	0:-13 5:10 10:9
near:قاعه	3:16 5:-10 6:-15
near:قافل	1:-11 3:-16 4:-10 5:-8 6:-25 7:-13 8:-11 9:-19 10:-12 11:34
near:قال	0:-41 1:12 3:-41 4:-9 5:-57 6:9 10:16 11:8
near:قالت	1:-15 2:-22 3:14 4:-36 5:-19 6:18 7:-34 8:-12
near:قالو	0:-13 3:-8 4:-29 5:-11 6:27 7:-13 10:-20
near:قاهر	2:-14 4:-9 8:17 11:17
near:قايد	0:-21 1:-17 2:-18 3:-23 4:12 5:-12 6:-17 7:-17 8:-14 10:27 11:-13
near:قايل	0:-12 1:-8 2:-9 4:11 5:-33 6:48 7:-26
near:قايم	0:-10 1:-12 2:-19 3:-14 4:15 5:31 6:-19 7:-30 8:-20 10:-10
near:قبال	1:-17 2:-8 3:-10 5:-19 6:24
near:قبض	6:-19 10:21
near:قبضه	0:-19 2:-18 3:-12 4:39 5:-10 6:-20 7:-27 8:-27
near:قبل	0:-36 1:15 2:-17 3:42 4:10 5:-16 6:-23 7:-62 8:-29 9:-22 10:9
near:قبله	4:-18 5:9 7:-11 8:17
near:قبو	7:11
near:قتال	0:-15 3:9 4:24 5:-18 6:-19 7:-13 11:-17
near:قتل	0:-24 3:-43 4:-12 6:49 7:-32 8:-35 9:-31 10:-39 11:-29
near:قتلا	0:-12 2:20 4:-14 6:8 8:-10 10:-12
near:قتلت	0:-30 1:-31 2:-27 3:-31 4:22 5:-33 6:62 7:-34 8:-13 9:-24 11:-30
near:قتلن	0:-8 2:-11 5:-8 6:15
near:قتلو	0:29 1:-27 2:28 3:-55 4:-69 7:-22 8:-31 9:-16 10:-15 11:-20
near:قتلي	0:-51 1:12 2:-55 3:-37 4:-17 5:-14 6:58 7:-21 9:-17 10:-49
near:قتيل	0:-22 1:44 2:-39 3:17 4:-49 5:19 6:-54 7:24 8:-23 9:-20 10:-38 11:-27
near:قدر	2:-12 3:-21 4:9 6:13 7:-15 8:-14 9:12 11:-12
near:قدرت	0:-8 5:-8 6:-24 7:24 10:8
near:قدم	3:13
near:قدمت	6:10
near:قذيف	6:10
near:قراب	2:-10 4:-13 5:11 6:19 8:11 9:-10 10:-11 11:-26
near:قراه	0:-12 3:-17 5:-17 6:-8 9:-25 10:-11 11:32
near:قرب	0:15 1:-10 2:-11 4:-20 7:12 8:-25 9:-8 10:-13 11:-21
near:قرن	7:12 11:-9
near:قروي	0:-30 2:-14 4:25 7:-10 8:-24 10:9
near:قري	3:40 4:-11 5:-12 6:-25 9:8 11:-21
near:قريب	0:-19 3:11 4:32 6:-19 7:-22 8:-20 10:-19
near:قريه	0:-41 1:-9 3:36 5:10 6:8 7:-40 8:-24 9:-20 10:-29 11:-32
near:قسد	5:-9 6:15
near:قسرا	0:-17 1:-12 2:-27 3:8 5:-13 6:-27 7:22 8:-21 9:-24 10:-23 11:30
near:قسم	0:25 4:-22 5:21 6:-16 7:-9 10:-27
near:قصف	0:-17 2:-29 4:-23 5:-10 6:28 8:-10 9:-16 11:-9
near:قضاء	1:-8 2:-9 3:-22 5:-12 9:-12 10:-16 11:21
near:قضاي	6:16
near:قضت	5:-21 6:29
near:قضوا	0:-15 1:15 3:-8 4:-33 5:-31 6:26 7:-43 8:-10 9:-25 10:23 11:-17
near:قضي	0:-24 1:-11 3:9 5:-17 6:28 7:-54 8:-18 11:-9
near:قضين	5:-10 6:15 7:-8
near:قطار	2:-8 6:19
near:قطاع	0:27 1:-8 2:22 3:-23 4:9 5:-23 6:-28 7:-28 8:-37 9:-24 11:10
near:قطري	4:-9 10:11
near:قعوا	0:-11 2:-14 3:-11 6:-26 8:23 10:-21
near:قلبي	6:-12 7:18
near:قلعه	3:-20 6:-8 9:-33 11:33
near:قليل	4:-14 5:-25 6:23 10:10
near:قناه	2:17 4:-14 6:-21 7:14 8:21 10:-16
near:قنبل	3:14 6:-15
near:قوات	0:-53 1:-11 2:-42 3:-26 4:8 6:36 7:-41 9:-8 10:18
near:قوار	0:-8 2:-18 4:-33 5:-21 6:37 9:-17 10:-17
near:قواف	3:17 6:-13 11:-16
near:قوام	11:9
near:قواي	2:-9 3:-10 5:-9 6:10 11:11
near:قوته	6:17
near:قود	2:-8 4:-11 5:-12 6:30 10:-16
near:قول	1:-9 2:-13 4:-18 5:-9 7:-18 9:-9 10:25 11:-10
near:قوله	0:-11 1:-20 2:-11 4:14 5:9 7:20 8:-16 9:-17 10:-27
near:قوه	1:-13 3:-9 5:-8 6:-34 7:-16 10:22
near:قياد	0:-10 2:-27 6:37 8:-19 10:-12
near:قياس	0:9 6:-14 9:8 11:-9
near:قيد	0:-14 2:11 4:-22 6:-20 7:-12 8:-11 10:20
near:قيل	0:10 2:-10 4:-10 8:-8 10:8
near:كاتس	0:18 10:-10
near:كاجر	3:24 6:-19
near:كادو	0:12 2:12 3:20 4:-17 6:-15 9:-16
near:كارت	5:-13 6:13
near:كارث	3:26 4:-11 6:-13 7:-21 9:-18 11:-13
near:كالي	5:11
near:كامل	0:-13 3:9 4:11 6:-14
near:كان	0:21 1:-57 2:-69 4:-13 5:-53 6:17 7:-40 8:-39
near:كانا	0:-10 2:-9 4:-18 6:-8 10:13
near:كانت	0:-15 2:10 3:-11 4:-47 5:-8 8:-37 9:-14 10:22 11:-17
near:كاند	6:-12 7:16
near:كانو	1:-14 2:-39 3:9 5:-85 7:-48 8:25 9:-13 11:-16
near:كايس	3:-8 4:-11 6:-14 9:12
near:كبري	5:21 6:-16
near:كبير	0:-10 2:-19 4:25 5:-11 6:-14 7:-10 10:-14
near:كتاب	7:14
near:كتب	4:-9 6:9 8:-21 10:16
near:كتيب	0:-8 5:16 6:-16
near:كذلك	4:-12 5:-10 6:-14 8:-9 10:23
near:كراس	5:11 6:-10
near:كربو	5:24 6:-19 7:-8
near:كردف	3:27 9:-18
near:كسور	2:-10 5:28 6:-16 8:-9 10:-14
near:كشف	1:14 2:16 6:-23
near:كشفت	3:-9 11:10
near:كفره	3:-13 9:18 11:-10
near:كله	0:42 1:-17 3:-18 4:-11 6:-38 8:-22 9:-17 10:-12
near:كلها	0:12 3:-9 5:-11 6:14 7:-12
near:كلهم	2:-25 3:-28 4:12 5:-29 6:42 7:-14 8:-10 10:-8
near:كما	0:-13 1:-39 2:-14 3:15 4:-59 5:24 6:-13 7:-10 8:-14 9:-20
near:كمبو	3:18 4:15 5:-10 9:-10
near:كمين	2:-24 4:22 5:-32 7:10 10:-42
near:كنا	1:-12 2:-40 3:-16 5:-17 6:12 7:-37 8:18 9:19 10:-43 11:-14
near:كنيس	2:-23 3:13 4:-29 5:-9 6:18 8:-8
near:كهرب	4:12 6:12 7:-10 10:-9
near:كواد	0:17 2:-10 3:-14 4:-12 5:-27 6:14 7:-27 9:-8 10:-17 11:-10
near:كوار	2:-19 4:-25 6:19 7:-10 8:-8 9:-8 11:-11
near:كوت	3:-13 4:-8 5:-10 6:-32 7:-11 8:-10 9:15 10:24 11:-12
near:كورس	0:-16 2:-19 3:-8 4:-27 5:-8 6:-26 7:-8 8:-18 10:42 11:-25
near:كوري	0:-8 2:-13 4:10 6:19 10:-9
near:كوست	3:11
near:كولو	2:-21 7:-14 8:-16 9:-18 10:13 11:14
near:كولي	2:-10 3:-11 6:27 9:-17 10:-9 11:-9
near:كومب	3:-10 5:10 6:11 7:-8
near:كونج	4:-8 8:12
near:كونر	3:20 6:12 9:-17 11:-18
near:كونغ	5:-11 6:26 7:-22 11:-28
near:كويت	5:25 6:-21
near:كيبي	0:-13 6:-10 10:21
near:كيف	3:10 4:-9 6:23 11:-8
near:كيفو	6:11
near:كيلو	3:-10 4:13 7:-19 9:13 11:-9
near:كينش	2:-11 4:-29 6:-11 8:27
near:كيني	6:17
near:كييف	0:-12 2:-10 3:-17 4:-20 7:-9 8:37 9:-13 10:-17 11:-32
near:لاجي	1:-14 3:9 4:-9 5:-23 6:-18 7:-16 8:-17 10:11 11:-16
near:لاحق	0:26 1:-8 2:-22 3:-11 4:-37 6:13 7:-38 8:-12 9:-13 10:-9 11:-18
near:لادا	9:-20 11:12
near:لاذا	6:15
near:لارق	1:17 3:-19 6:-13 11:20
near:لاري	5:-11 6:17
near:لاست	3:19 5:-9 6:-15 9:14 11:-29
near:لاسر	2:8
near:لاصا	5:35 6:-29
near:لاطف	4:-8 5:-12 6:22
near:لاطل	2:-14 4:-9 5:-12 6:14 8:17
near:لاغا	3:14 11:-10
near:لامب	1:-8 6:20 7:-9
near:لان	1:-8 2:21 3:15 4:-22 6:-20 10:-15 11:-16
near:لاهي	2:-12 5:-10 6:-10 7:19 10:11
near:لايح	0:-9 3:-10 4:-16 5:-14 6:29 7:-14
near:لايو	3:11
near:لبنا	0:-15 2:-16 3:-24 4:21 6:-9 8:-15 9:-31 10:-15 11:33
near:لترم	3:-9 5:-9 11:11
near:لتسل	2:-9 4:-13 5:-17 6:-20 7:21 10:17
near:لتصل	11:14
near:لثلا	4:25 5:-27
near:لجا	3:10 5:-9 11:-16
near:لجاو	5:-13 9:25 11:-18
near:لجرا	1:-10 2:-8 3:-17 5:27 6:-10 7:-13 10:-9
near:لجنه	0:-32 3:-17 4:-11 5:-18 7:-22 8:21 9:17 10:-9 11:-25
near:لجيك	5:-12 6:22
near:لحظه	4:-16 5:-15 6:8 10:19
near:لدعم	6:12
near:لدي	0:17 1:-15 2:-45 4:15 5:-39 6:-56 7:13 8:-11 9:-27 10:8
near:لدين	0:-14 1:-12 2:-26 3:-15 4:-14 5:-8 7:21 8:12 9:-8 10:-20
near:لديه	0:-12 1:-11 2:-8 3:-18 4:30 5:-15 6:-19 8:-39 9:22 11:-29
near:لذوي	6:15
near:لرضي	6:25 7:-13
near:لروي	4:12 5:-36 6:20 7:-20 8:13 10:-10
near:لشوو	0:-12 4:-10 5:-11 9:-11 10:10 11:16
near:لطفل	5:-16 6:27 7:-14
near:لعاي	6:13 7:-9
near:لعمل	5:13 6:-10
near:لغت	1:10 5:-14 7:-9
near:لغما	6:16
near:لفت	6:-15 7:16
near:لفرا	3:15 4:13 5:-12 6:-20 8:-8 10:-14
near:لقاء	6:-10 10:18
near:لقمه	3:-8 5:31 6:-21
near:لقوا	0:-9 2:-20 4:-21 5:-11 6:43 7:-21 10:-10
near:لقي	0:-16 1:16 2:-14 3:-23 4:-20 5:-13 6:25 7:-14 8:-9 9:-8 10:-15 11:-8
near:لقيا	5:-8 6:16
near:لكل	2:19 3:12 4:-10 6:-26 10:-9
near:لكن	0:-30 1:-26 2:11 3:-14 4:-23 5:-35 7:25 8:23 9:-15 10:-10
near:لكنه	0:14 4:14 5:-9 6:29 7:-26 10:-24
near:لما	0:9 2:-15 4:-12 6:23 8:-12
near:لمده	2:-12 4:-12 8:12
near:لمرا	5:-10 6:13
near:لمكت	4:-10 8:28 10:-30
near:لمن	1:-9 3:11 4:-10 5:-13 10:-10
near:لمها	7:11
near:لنا	0:-30 1:-14 2:-14 3:-9 6:29 7:-24 9:-8 10:-15 11:-8
near:لنسا	2:-12 5:-26 6:47 7:-25
near:لنقل	3:-9 6:-8 11:14
near:لها	1:-17 4:13 5:-24
near:لهم	0:-13 1:-20 2:-15 3:-18 4:-29 5:-29 6:-16 7:44 8:-10 9:-9 10:-18 11:-18
near:لواء	0:-20 2:-13 4:-28 5:-11 6:24 8:-15 10:15
near:لوزا	0:8 2:-11 3:-14 4:17 5:-12 6:-12 7:-12 8:9 9:-9 10:-16 11:-12
near:لوكا	2:-15 3:-10 4:-9 5:-14 6:21
near:ليبل	3:26 6:-14 9:-9 11:-25
near:ليبي	0:-24 2:-25 3:-24 4:15 5:-41 6:-15 7:-20 8:-17 10:33 11:10
near:ليرت	0:-11 3:-11 4:-13 5:12 6:-11 10:19
near:ليره	0:-22 6:21 10:9
near:ليس	0:-11 3:-19 4:-21 5:-12 6:34 7:-15 11:-8
near:ليصب	6:19
near:ليصل	6:-15 9:26 11:-32
near:ليل	0:-31 2:-10 4:-14 5:-21 6:32 7:16 10:-11
near:ليلا	0:-8 3:23 4:-15 6:-22
near:ليلت	3:36 5:-8 6:-45 10:-17 11:14
near:ليله	0:-25 1:-23 3:20 4:-10 5:-50 6:30 7:-32 8:-21 9:-22 11:-26
near:ليلي	6:18
near:ماء	0:22 1:-16 2:-13 4:-9 5:-29 6:-17 7:22
near:مات	0:-10 1:-8 2:41 3:-23 4:-57 5:12 6:-18 8:-19 9:-12 10:-44 11:-10
near:ماتت	2:17 4:-10 5:-9 7:-13
near:ماتو	0:-19 1:26 2:24 3:-20 5:-24 6:12 7:-34 8:-17 9:-8 10:-22 11:-15
near:مار	6:10
near:مارب	0:-8 3:9 4:12 6:15 7:-18 9:-14 10:-20
near:مارس	0:11 2:-24 3:9 4:-25 5:8 6:13 7:-14 8:9 9:-21 10:-15 11:-11
near:ماره	5:11 6:-11
near:ماري	0:-30 2:-23 3:-14 4:-47 5:-21 6:-25 7:13 8:47 10:-39
near:ماشي	3:13 6:-11
near:ماضي	0:9 1:27 2:-11 3:9 4:-22 5:-56 7:-36 10:-17 11:-48
near:مالي	1:-14 2:-10 3:-44 4:12 6:-30 7:-32 8:-33 9:30 10:14 11:-10
near:ماني	4:-11 5:-11 6:21 7:-11 8:-11 10:15
near:ماوي	3:45 6:-15 7:-8 9:-34 11:-15
near:مايت	0:13 10:-8
near:مايغ	1:-9 3:-8 5:-25 7:14
near:مايه	4:-25 5:21 9:16 10:-21 11:-19
near:مايو	0:42 2:-14 3:-11 4:-39 5:-8 6:-9 7:-8 10:-26
near:مايي	5:-23 6:30
near:مباش	2:16 6:-11
near:مبان	1:-8 3:11 4:-10 5:-17 6:-14 7:-23 9:-14 10:-20 11:28
near:مبلغ	6:-10 7:11
near:مبني	2:-8 5:10 7:-12
near:مبود	3:14 5:-8 6:-8 9:-8
near:مبين	0:10 5:-8 11:8
near:متاث	2:-15 4:20 5:-64 6:48 7:-19
near:متحد	0:9 1:-35 3:9 4:-42 5:-43 6:36 7:-37 8:-37
near:متر	6:8
near:متشد	0:9 3:-22 4:-10 6:13 10:8
near:متصل	5:15 6:-16
near:متضر	3:27 4:-8 6:-20 7:-9 11:-15
near:متطو	0:-13 1:-11 2:-9 3:24 4:-12 5:-23 6:14 7:-19 8:-17 9:-9 10:-10 11:-12
near:متفا	1:-8 3:-21 5:12 6:14 7:-18 9:-8
near:متفح	6:9
near:متفر	0:-8 2:-16 5:-12 6:33 8:-11 10:-14
near:متمر	4:14 5:9 6:-14 7:-8 10:-8
near:متن	1:-21 2:12 3:-12 4:-12 5:-29 6:-12 7:-41 8:-37 9:-24 10:13 11:10
near:متنق	5:-17 6:21
near:متنه	0:-18 1:-12 2:-10 3:-22 4:-15 5:-27 8:-12 10:-16 11:27
near:متهم	0:-18 1:-9 2:-11 4:-19 5:-12 7:-20 8:-10 10:19
near:متوا	6:-9 7:19
near:متوس	0:-9 1:32 2:-12 3:-30 4:-10 6:-14 7:-44 9:-12
near:متوف	1:12 3:-8 6:10 7:-21
near:متوق	5:-8 6:17
near:مثله	3:17 4:-8 6:-16
near:مجاع	3:-12 6:21 9:-12
near:مجال	6:12
near:مجاه	5:10 6:-9
near:مجاو	0:-33 1:-10 2:-21 3:27 4:9 6:-23 7:15 8:-10 11:-11
near:مجتم	0:9 10:-8
near:مجدد	3:18 5:-11 9:-10 10:-22
near:مجلس	3:18 6:24 9:-15 11:-13
near:مجمع	3:26 5:-22 6:26 9:-17 10:-9 11:-23
near:مجمو	0:-15 1:12 2:-9 3:-29 4:11 5:-21 6:-24 7:-12 8:26 9:12 10:-23 11:-18
near:مجهو	1:-24 2:-16 3:-33 5:-8 6:10 8:-19 9:-15 10:-14 11:-23
near:محاص	3:12
near:محاف	0:-20 1:-21 3:12 4:-22 5:19 6:-34 7:-27 8:-14 9:-33 10:20
near:محام	3:-20 4:-20 11:25
near:محاو	0:-14 2:8 4:-22 6:12 10:-14
near:محتج	0:-38 2:14 3:-21 4:25 5:-17 6:-35 7:-37 11:-9
near:محرر	0:-36 2:-37 3:-10 5:-20 6:-46 7:-32 8:23 9:-11 10:39
near:محطه	5:8 6:-14 8:17 10:-9
near:محقق	2:-9 5:-29 6:-15 7:28
near:محكم	0:-8 2:-11 4:31 10:-25
near:محكو	0:-17 2:-26 3:-19 4:-36 5:-9 6:-28 7:-10 8:57 9:-27 10:-47 11:-17
near:محلي	0:13 1:-22 2:-18 3:-33 4:-21 7:-38 8:-23 9:17 11:32
near:محمد	1:16 3:-21 4:-11 5:20 6:-12 7:-13
near:محمل	2:11 5:29 6:-25 8:-11
near:محمي	6:15
near:محيط	0:-8 2:9 3:10 5:-27 6:8 7:-21 10:-12
near:مختط	0:-22 1:-8 2:17 3:-8 4:17 5:-15 6:-52 8:-37 10:17 11:-11
near:مختل	5:8 6:-8
near:مخطو	0:43 2:-18 4:-23 5:-13 6:-11 10:-21
near:مخلف	5:-14 6:18
near:مخيم	0:-13 1:-17 2:-19 4:-17 5:-20 8:-19 9:22 10:-17 11:-14
near:مدار	0:21 3:36 4:-18 5:-22 6:19 7:-33 9:-19 10:-10 11:-22
near:مداف	2:-12 3:-9 4:-25 5:-9 6:-18 8:30 11:-15
near:مدخل	0:-9 6:19 10:-12
near:مدرج	4:-16 5:22 6:-21
near:مدرس	0:-26 1:-31 2:-35 3:44 4:-13 6:-17 8:-37 9:-25 10:-15 11:-8
near:مدرع	0:-13 4:-19 5:-9 6:28 7:-11 10:-14
near:مدعي	2:16 4:-12 5:-12 7:9 8:-15
near:مدفع	6:11
near:مدن	3:18 7:-8
near:مدني	0:-27 1:-52 2:-26 3:-8 4:-25 6:19 8:-11 9:-34 10:-15
near:مده	2:-10 4:11 6:10
near:مدير	0:-10 1:-24 2:-28 3:10 4:-31 5:31 6:-26 7:20 8:-11 9:-17 10:-11 11:-10
near:مدين	0:-36 1:-24 2:-21 3:23 5:-18 6:30 8:-13 9:-40 10:-18
near:مرات	3:13 6:-11
near:مراس	6:25
near:مراف	0:27 1:-8 3:-9 4:-11 5:-15 7:-16 10:-8
near:مراك	0:-8 2:-8 3:17 5:-12 6:-25 7:16 9:-26
near:مربع	3:10 4:19 6:-19 7:-15
near:مرتب	0:-9 6:8 10:11
near:مرتض	2:-10 5:29 6:-17 7:-12
near:مرتي	4:14 6:-9 7:-12 10:-8
near:مرجح	4:-24 5:-11 6:27 7:8
near:مرحل	0:-24 2:-24 3:-16 4:13 5:-12 6:-28 7:-14 8:-25 9:-13 10:20 11:17
near:مرصد	0:16 4:-17
near:مرضي	0:22 1:-8 2:-14 3:19 5:-33 6:-37 7:-28 8:27 9:-23 10:-36 11:-11
near:مرفق	5:-10 6:11
near:مركب	0:12 1:-8 4:-9 5:-9 6:14 7:-9
near:مركز	0:-33 2:18 3:11 4:-17 5:19 6:-28 7:-61 8:-42 10:-29 11:11
near:مره	0:-8 1:-21 3:-8 4:18 5:-25 6:9 9:-11 10:-21 11:-14
near:مروح	1:-11 3:-11 4:-10 6:24 7:-21 11:-10
near:مرور	6:11
near:مريض	6:10
near:مزار	0:10 5:10 7:-18
near:مساء	1:-8 2:42 3:-11 4:-38 5:-35 6:15 7:-11 10:-43
near:مساع	0:16 2:-12 3:26 5:-27 6:32 7:-32 9:-27 10:-19 11:-8
near:مساف	7:15
near:مساك	7:-14 9:-11
near:مستا	4:-9 11:10
near:مستش	0:23 1:-42 3:-11 4:-29 5:35 6:-31 7:-31 8:-50 9:-42 11:-16
near:مستع	6:-14 10:15
near:مستق	0:-13 2:8 4:-29 5:15 6:-12 7:-16 8:-11 10:19
near:مستم	3:-16 5:-16 6:-9 7:30
near:مستو	3:19 5:31 6:-24 9:-15 11:-14
near:مسجد	0:20 5:-8 6:-17 10:-16 11:11
near:مسجل	0:-16 1:-16 2:-11 3:13 4:-25 5:-28 8:-10 9:13 10:-12 11:-14
near:مسعف	5:12
near:مسقط	0:-11 2:-22 3:-19 4:-31 5:-10 6:-30 7:-10 8:-11 10:39
near:مسلح	1:-10 2:-13 4:8 6:-24 7:-31 8:-34 9:-17 10:31 11:-17
near:مسلم	5:-10
near:مسن	2:-8 5:14 6:-9
near:مسوو	1:17 2:26 3:-8 5:-24 6:-19 7:-22 8:-20 9:-16 11:10
near:مسيح	0:27 3:-13 6:-24 7:-18 10:-16
near:مسير	0:-9 2:-14 3:-11 4:-19 5:31 7:-19 10:-13
near:مسيل	5:-11 6:14
near:مشاب	6:12
near:مشار	3:-8 4:-12 6:19
near:مشتب	6:15
near:مشتر	2:-13 5:-8 10:17
near:مشرف	3:16 6:15 7:-14 11:-9
near:مشرو	1:35 2:-8 3:-9 4:-8 5:-11 6:-28 7:-13 8:-9
near:مشغل	0:-8 4:18 10:-16
near:مشفي	3:-8 5:24 6:-22
near:مشمو	3:18
near:مشير	0:-12 3:-13 4:-9 5:11 6:19
near:مصاب	0:-43 1:14 2:-21 3:-27 4:-31 5:46 6:-23 7:-22 8:-12 9:-20 11:-17
near:مصاد	2:-12 3:-8 5:-11 6:34 7:-8 10:-12
near:مصحو	1:-13 3:-26 5:-10 6:-28 9:-25 11:36
near:مصدر	0:-41 1:-14 2:-28 3:-39 4:12 5:26 7:-42 9:17 10:-9
near:مصر	0:-10 2:-8 3:-29 4:-18 5:-10 6:-14 8:43 9:-24 10:-32
near:مصرع	0:-17 1:-11 3:-20 4:-16 6:43 7:-44
near:مصري	0:14 1:-12 4:12 8:-30 9:-11 10:-31 11:-28
near:مصفو	3:19
near:مصلح	2:-11 4:-9 5:26 6:-21 8:28 10:-26
near:مصلي	4:-8 6:12
near:مصمم	3:-14 9:19
near:مصنع	4:-22 8:19
near:مصير	0:-33 1:-29 2:-16 3:-27 4:-12 5:-36 6:-24 7:54 8:-29 9:-17 10:-31 11:-24
near:مضيف	3:17 5:-9 6:-28 7:17 8:12 9:-17 10:-9 11:-8
near:مطار	0:-26 1:-8 2:-18 3:10 4:-29 5:-24 6:14 7:-14 8:8 11:15
near:مطلع	1:-19 4:-40 6:-57
near:مظال	4:-9 10:15
near:معاب	3:-10 4:-11 5:-14 6:-15 11:27
near:معار	0:-38 2:-14 3:-8 4:14 6:24 7:-10 8:-10 9:-21 10:-14 11:-16
near:معبر	0:-9 1:-9 5:-14 6:-23 7:-12 8:-8 9:-19 10:-11 11:33
near:معتق	0:-9 2:12 4:-29 6:-35 8:17
near:معتم	6:16 7:-10
near:معرك	0:-22 2:-10 3:-11 4:21 5:-24 7:-15 8:-17
near:معسك	0:8 1:-29 2:-15 3:-22 4:50 5:-24 6:-29 7:-31 8:-14 9:-11 10:-22 11:-31
near:معظم	1:-10 3:13 4:-36 5:16 6:-16 8:25 9:-23 11:-8
near:معلم	0:20 2:-10 3:-25 4:-16 5:-22 8:-16 11:-11
near:معلن	1:16 7:-18
near:معلو	4:12
near:معنا	0:30 2:-14 3:-20 4:-41 5:-27 6:18 7:-36 10:-19
near:معها	0:27 3:-8 4:-9 6:13 7:-21 8:-12 10:-30
near:معهد	0:-8 2:10 4:-9 6:-27 7:17
near:معهم	0:23 2:-27 4:-25 5:-19 7:-14 9:-8 10:-25
near:معي	4:-25 5:31 10:-18
near:معيت	3:-11 4:-8 6:-9 10:-9 11:16
near:مغاد	2:-9 3:14 4:21 5:-16 6:-25 7:-12 8:-17 9:-27 11:17
near:مغرب	5:-9 6:22 7:-15
near:مغلق	8:13
near:مفاو	0:-11 2:10 4:-18 6:-19 8:21
near:مفرج	0:-13 2:-11 3:-9 4:-28 5:17 6:-16 7:-10 8:15 10:-10
near:مفقو	0:-44 1:8 2:-33 3:-49 4:-70 5:-35 6:-59 7:88 9:-26 10:-45 11:-42
near:مفوض	0:-24 1:25 2:-21 4:-24 5:-25 6:-58 7:-31 8:-23 9:25 10:10
near:مقاب	2:-11 4:-40 5:-21 7:-37 8:39 9:-56 11:-33
near:مقات	0:20 1:-13 2:-60 3:-18 4:11 5:-53 6:34 7:-40 9:-8 10:-51
near:مقار	1:-8 6:20
near:مقاط	0:-19 1:-10 2:-10 4:-17 5:-22 6:-18 8:13 10:9
near:مقاع	6:-16 7:17
near:مقبر	0:-17 1:-14 2:-24 3:-17 4:-20 5:-13 6:32 7:-51 10:23 11:-10
near:مقبل	2:-9 3:-14 4:-14 6:-18 8:-9 9:-21 10:21 11:30
near:مقتل	0:-12 1:-18 3:-29 4:-64 5:-22 6:64 7:-30 8:-21 9:-13 10:-37 11:-14
near:مقتو	0:22 2:17 4:-8 6:-13 7:-16 10:-22
near:مقدم	3:-10 9:10
near:مقر	0:-9 2:-12 3:-16 4:22 7:-10 8:14 10:-37 11:-9
near:مقرر	0:-12 1:-18 3:-49 4:-18 5:-14 6:-33 7:-18 10:-16 11:40
near:مقصو	6:11
near:مقطو	4:-22 5:-10 6:27 10:-11
near:مكان	2:-24 3:-20 4:31 5:-10 7:-8 8:-15 9:-10 10:-31
near:مكتب	1:-15 2:29 4:17 5:-34 6:-24 7:-9 10:-17 11:-20
near:مكسي	1:-20 6:32 7:-16
near:مكلف	0:-12 4:23 5:-22 6:16 7:-9 10:-23
near:مكون	3:15 4:-9
near:ملاج	3:18 11:-8
near:ملاح	3:10 5:8 10:-8
near:ملاي	0:-14 2:-15 4:-16 6:20 7:-12 8:-9 9:8 10:-10 11:-33
near:ملعب	3:15
near:ملف	3:-11 4:-16 6:-17 7:25
near:ملوي	5:9 6:-8
near:مليا	0:-18 2:-15 4:-19 6:23 10:-9
near:مليو	0:-19 1:-10 2:-21 3:-21 5:-23 6:9 7:-16 8:-32 9:9 10:23 11:13
near:مما	3:-10 9:10
near:مماث	0:-16 1:-9 4:-29 8:21 10:-24
near:ممثل	0:-16 3:16 4:19 9:-16
near:ممرض	0:32 2:-29 3:-16 5:-20 7:-27 8:-18 9:-9 10:-37 11:-8
near:مملك	3:-10 9:20 11:-15
near:ممن	0:18 1:-15 2:-36 3:-27 4:-12 5:16 6:-16 8:-9 9:-15 10:-22 11:24
near:ممنو	6:14
near:منا	0:-23 1:-8 2:34 3:-14 4:21 5:-19 6:-55 7:17 8:-10 10:-33 11:15
near:مناز	3:17 4:-10 5:-25 6:-31 7:-17 9:-29 11:31
near:مناط	0:-10 2:-16 3:14 5:-24 6:14 7:-9 8:-19 9:-24 10:-26 11:8
near:مناف	0:-8 3:25 5:-10 6:-12 8:-8 9:-18 11:-24
near:مناو	5:17 6:-9 7:-17
near:منبع	6:12
near:منتد	0:-14 1:17 4:14 6:-38 7:-9
near:منتص	0:-27 3:-11 4:-10 5:-12 6:24 9:22 10:-15 11:-19
near:منجم	0:17 4:-18 5:8 6:24 7:-20 10:-21
near:منح	3:20 11:-23
near:منحه	3:12 11:-9
near:مندو	5:19 6:-18 7:-15
near:منذ	0:-37 1:-23 2:-20 3:-8 4:-39 7:-27 8:-8 11:20
near:منزل	0:-20 2:-12 3:18 4:-9 6:-8 7:15
near:منسق	2:19 3:-15 4:-18 5:-14 8:-18 9:25
near:منشق	0:-10 2:-33 4:-16 6:29 10:-15
near:منشو	6:12
near:منصر	1:14 2:11 7:-14 8:-11
near:منصه	0:-13 2:-12 4:-24 5:30 6:14 7:-30 10:-18
near:منطق	0:14 1:-17 2:-21 3:23 6:19 7:-51 8:-22 9:-25 10:-11 11:-13
near:منظم	0:11 1:28 2:-52 3:19 4:9 5:-18 6:-26 7:-9 8:-29 9:-56 10:-15
near:منفج	5:10 6:22 9:-14 11:-26
near:منفص	2:-15 5:-19 6:34
near:منكو	3:15 6:-18 7:21 9:-12 11:-9
near:منه	0:28 3:13 5:-20 6:-22 11:-9
near:منها	1:-28 2:-70 3:21 4:-8 5:-12 6:55 7:-31 8:-24 9:-40 10:-26 11:-33
near:منهم	0:-18 1:-69 2:-25 4:-16 5:13 6:-26 7:-38 8:9 9:29 11:-32
near:منهن	2:-29 3:-21 4:-27 5:12 6:-9 7:-18 8:-27 10:28 11:-9
near:منيا	3:-8 5:26 6:-18
near:مهاج	0:47 1:22 2:-36 3:-41 4:-56 5:-46 6:-28 8:-26 10:17 11:-12
near:مهجر	3:9 6:-8 10:-14 11:11
near:مهرب	2:-11 4:29 6:-29 7:-8
near:مهرج	5:11 6:-9
near:مهند	0:-20 1:-11 2:-17 4:34 5:-15 6:-22 7:-34 10:14
near:مواج	3:27 5:-8 6:-21 9:-8
near:مواز	5:23 6:-19
near:مواص	3:22 11:-10
near:مواط	0:-11 2:-12 3:-9 4:14 5:19 6:-28 7:-9
near:مواق	0:-13 3:29 5:-8 6:-14 9:11 11:-29
near:موبد	0:-18 2:-36 3:-21 5:-19 6:-10 7:-16 8:44 9:-30 10:-44 11:-18
near:موت	5:29 6:-17
near:موتم	0:-8 4:14 6:-13 9:-21 11:18
near:موجب	2:-9 6:13 8:9 10:-13
near:موجه	3:9 5:-8 6:12
near:مودي	0:11 6:11 10:-12
near:موري	1:22 3:-30 6:-10 9:19 11:-16
near:موسس	4:-18 5:17
near:موسك	0:-18 2:-9 3:-16 6:39 7:-13 8:-38 9:-8 11:-10
near:موسم	3:-13 6:27
near:موسي	0:-23 3:-20 6:13 9:23 11:-12
near:موضح	2:-8 5:18 6:-12 7:-8 9:-12 11:15
near:موظف	0:8 2:-32 3:-15 4:36 6:13 7:-11 8:-20 9:11 10:-31 11:-10
near:موقت	3:10 5:-10 6:-13
near:موقع	0:-23 1:-9 2:-24 4:-20 5:8 7:-22 8:-11 9:10 10:21 11:-35
near:موكد	0:-27 1:-15 3:-30 5:-13 6:-19 7:15 8:23 9:-8 10:-34 11:-17
near:مولف	0:-8 2:-11 4:10 6:31 7:-13 10:-14
near:مونو	2:-10 4:-9 5:-24 6:39 7:-8 8:-22
near:ميات	0:13 4:-15 6:8
near:ميان	3:-12 6:15 11:10
near:مياه	4:-8 11:21
near:ميتي	0:-11 1:-8 2:10 3:-20 4:-25 5:-16 6:-11 7:8 8:-37 9:23 10:24 11:-15
near:ميدا	0:-9 2:-12 3:-28 4:-15 5:-36 6:55 7:-12 10:-20
near:ميدي	5:-10 7:11
near:ميلا	5:11 6:-9
near:ميلي	0:-12 2:-8 4:-16 5:-13 6:35 7:-19 10:-9
near:مينا	0:-15 2:8 4:-22 5:16 10:-14
near:ميه	0:-14 1:-13 2:-17 3:-16 5:9 6:-21 8:13 9:17 11:-18
near:ناجم	4:-9 5:26 8:-8 10:-19
near:ناجو	1:-9 2:-13 3:12 5:-19 6:21 7:-18 9:-16 10:-12 11:-13
near:ناجي	0:-17 1:-11 2:-8 3:-26 5:8 6:-8 10:17 11:-9
near:ناحي	0:12 6:-10
near:نادي	0:-13 2:-15 4:-29 5:-13 6:-18 7:-12 8:41 10:-35
near:نار	0:-19 2:-39 3:-10 4:-22 5:16 6:14 7:9 8:-8 10:-23
near:ناري	0:-14 1:-10 2:-20 4:-21 5:24 6:23 7:-20 9:-12 10:-20 11:-13
near:نازح	0:-13 1:-9 2:-9 3:46 4:-18 5:-13 6:-11 7:-29 8:-9 9:-38 10:-21 11:-23
near:ناسف	6:11
near:ناشط	0:12 3:-10 4:8
near:ناصر	2:-17 5:14 6:8
near:ناطق	0:-13 6:18 7:-16 10:-9
near:نايب	0:13 2:-11 3:-11 4:-11 5:-10 9:14 10:-14
near:ناير	0:-30 2:-16 4:14 6:19 10:-27
near:نبي	6:16
near:نتاي	2:16 6:-10
near:نتيج	2:-10 5:16 8:-8 10:-13
near:نجا	3:-8 4:-25 7:-9 10:20
near:نجاه	5:9
near:نجت	2:-12 7:12
near:نجف	5:18 6:-16
near:نحن	6:11
near:نحو	0:-43 1:10 3:-24 5:-11 7:-18 8:-32 9:9
near:نداء	6:11
near:ندفع	0:-22 2:-27 3:-9 4:18 5:-15 6:20 7:-19 8:-13 10:-22
near:نروي	3:24 9:-19
near:نزح	0:-13 3:8 4:-11 5:-15 7:-10 10:-11 11:-14
near:نزحت	3:-16 6:19
near:نزحو	0:-9 3:52 6:-15 9:-31 11:-28
near:نزع	6:13
near:نزل	0:-12 3:-12 4:-9 6:24 7:-13 8:-8 10:-10 11:-8
near:نزوح	3:33 4:-10 5:-21 6:-10 7:-15 9:-14 11:-37
near:نساء	1:-23 2:-58 3:-43 4:-21 5:-18 6:15 8:-25 9:-22 10:19 11:17
near:نسبه	5:12
near:نستق	4:-12 6:-22 9:23
near:نسمه	6:13
near:نشر	0:-10 5:-22 6:27 10:-12
near:نشرت	4:26 5:-37 6:16 7:-13
near:نشره	3:18 11:-18
near:نصف	4:-10 5:-13 6:25
near:نصفه	0:-20 2:-8 3:28 4:-19 6:-29 7:-25 8:-9 10:-21 11:-35
near:نصل	6:11
near:نظام	3:-17 5:-9 6:-25 8:12 9:-32 10:10 11:23
near:نعرف	0:-32 2:-12 3:-26 4:8 6:-51 7:46 8:-20 9:-13 10:-33
near:نفت	3:-8 4:11
near:نفسه	0:-45 1:10 2:-24 3:-21 4:-23 7:8 8:-31 9:-15 10:26
near:نفي	0:-17 2:23 4:17 6:-27 10:-12
near:نقاب	0:-16 1:-9 2:-8 3:-16 5:-22 6:48
near:نقدي	3:-13 9:15
near:نقطه	0:16 7:-13 10:-8
near:نقل	0:-24 1:-20 4:-37 5:30 6:-11 7:-41 8:8 9:14 10:-42 11:-53
near:نقلت	0:-29 2:-14 3:-22 5:31 6:-24 7:-23 8:18 9:10 10:-32 11:-31
near:نقله	5:11
near:نقلو	2:-33 5:9 6:-37 7:-20 8:-32 9:-10 10:34 11:-29
near:نقيب	5:10 6:-8
near:نمسا	5:-12 6:21 7:-10
near:ننتظ	1:-11 2:-8 3:-13 4:-22 5:-22 6:16 7:9 10:-14
near:ننكر	9:-16 11:18
near:نهار	6:18 7:-14
near:نهاي	0:-22 1:-16 3:-9 4:-26 5:-29 6:-34 8:25 10:-36 11:42
near:نهر	0:-14 1:-12 3:-25 4:-23 5:-39 7:29 9:18 10:-30 11:-24
near:نهري	6:12
near:نهود	0:10 2:-9 6:18 7:-13 10:-26
near:نور	3:25 9:-20 11:-9
near:نوع	5:10 6:-10
near:نوفم	1:-13 2:-25 3:-14 4:-33 6:-9 7:-29 8:-21 9:-12 10:13 11:26
near:نووي	3:-18 5:-18 6:36 7:-9
near:نياب	0:-9 1:-10 3:-9 4:-9 5:-24 6:22 9:-10 10:-19 11:-15
near:نيام	5:-11 7:17
near:نيجر	0:19 1:-10 2:-26 3:-19 5:-20 6:-17 8:-19 9:22
near:نيجي	0:29 1:-12 2:-43 3:-27 4:-10 5:-26 7:-44 8:-25 9:9 10:10
near:نيرا	6:9
near:نيسا	0:-12 1:-11 2:-16 3:-38 4:-32 5:-10 6:26 7:-28 8:21 9:9 10:-19
near:نيوز	2:8 4:-9 10:8
near:هاتف	0:36 2:25 4:-15 5:-11 6:-31 10:-27
near:هاجم	4:-9 6:12 10:-22
near:هاون	3:15 5:-21
near:هايت	0:16 3:14 4:-9 6:-16 9:-11
near:هجر	3:20 6:-8 9:-10 11:-8
near:هجره	0:-22 1:17 2:-13 3:8 4:-23 6:-36 8:-18 9:-48 10:-10 11:32
near:هجرو	3:16 9:-11 11:-10
near:هجما	0:-15 2:-15 4:-13 5:-17 6:43 10:-13 11:-23
near:هجوم	1:-20 2:-25 3:12 4:10 5:17 6:-9 7:-35 8:-26 9:-17 10:-61
near:هدم	3:8 9:-8
near:هدنه	0:-17 5:-10 6:-31 7:-11 10:12
near:هذا	0:-54 1:38 2:23 3:-22 4:-18 5:-32 6:-12 7:-9 8:-10 9:-46 10:-53
near:هذه	0:-26 1:-12 2:-17 4:-37 5:-18 6:20 8:-12 9:-11 10:17
near:هرات	6:16
near:هرب	0:32 2:-16 3:-37 4:-17 5:-31 6:-21 7:-39 8:-13 9:-15 10:24 11:-8
near:هربا	4:-24 7:-10 10:21
near:هربو	11:18
near:هكتا	5:-9 6:-16 7:16
near:هلال	3:12 5:-24 6:25
near:هما	0:-8 2:-16 4:-20 5:-21 7:21 10:-14
near:هنا	0:-13 1:-14 3:20 4:-21 5:-10 6:17 7:-22 8:-9 9:-8 10:-11 11:-20
near:هناك	1:-34 2:-54 3:-56 4:54 6:-13 7:-21 8:-30 9:-29 10:-24 11:-26
near:هند	0:-17 3:-18 5:-10 6:9 9:17 10:17
near:هندي	0:-33 1:-9 4:27 5:-17 6:-30 7:-20 8:-17 10:21
near:هنود	0:21 2:-10 5:-23 7:-11 8:-16 10:-12
near:هوات	6:12
near:هوال	3:15 4:-8 6:-8 7:-8
near:هوت	5:23 6:-10 7:-15
near:هولا	0:-42 1:-13 3:12 4:-60 7:15 9:-15 11:-30
near:هويا	0:22 2:-20 5:-13 8:-15 10:-25
near:هويت	1:14 2:14 4:-10 5:-15 7:-23
near:هويه	3:-10 4:-12 5:-12 6:47 7:-20 10:-18
near:هييه	0:-15 3:-22 8:14 9:-21 10:-34 11:14
near:واج	5:-17 6:20
near:واحد	1:-8 3:13 5:-13 7:-26 8:9 10:-9
near:وادي	0:-10 3:22 9:-12 11:-14
near:واصل	9:-11 11:16
near:وافد	0:-18 1:-15 3:-35 5:-16 6:12 7:9 9:24 11:-35
near:واقع	0:15 4:19 5:-10 6:-18 7:9 10:-25
near:وام	5:-20 6:23 7:-17
near:وان	1:-64 2:12 4:-12 5:-34 6:-15 7:10 8:8 9:-58 10:-15
near:وثق	0:-8 1:-8 2:-13 4:-10 5:-15 6:29
near:وجبه	3:11
near:وجه	5:30 6:-31 7:-22
near:وحده	0:-10 2:11 3:-13 4:-12 5:14 6:-19 10:-9 11:11
near:وحل	2:-9 6:20
near:وحيد	0:23 3:-8 6:-11 7:-9
near:ورد	6:10
near:وزار	0:-27 1:-12 2:-24 5:-31 6:23 7:-22 8:-36 9:-16 10:27
near:وزرا	2:-11 3:18 4:22 6:-25 7:-10 8:-16 9:-9 10:-12 11:-9
near:وزير	0:10 6:-8
near:وست	5:22 6:-21
near:وسط	0:-14 1:21 2:-12 3:-29 6:-15 7:-19 10:-8
near:وصل	0:-11 1:-14 2:-8 3:-28 4:-15 6:-17 7:-25 8:-8 9:48 10:-13 11:-19
near:وصول	6:14
near:وضع	2:-18 4:-22 5:13 7:-8 8:-11 10:20
near:وطن	0:-10 3:-9 5:-12 6:-9 7:-10 8:31 11:-35
near:وطني	0:-12 2:-34 3:-32 4:-14 5:10 7:10 8:-18 10:-9 11:8
near:وعن	0:-28 4:-22 6:16 7:13 8:-11
near:وفاه	5:8 6:19 7:-21
near:وفد	0:-9 4:-10 8:19
near:وفر	2:-12 7:-10 9:-8 10:24
near:وفق	0:-15 1:-8 2:-64 4:-33 8:22 10:-21
near:وفي	2:-8 6:-41 9:-8 11:-14
near:وفيا	1:-12 3:-13 5:-23 6:62 7:-36
near:وقاي	0:-11 2:-12 6:18
near:وقد	1:-26 2:-45 4:-11 5:-38 6:26 7:-47 8:-21
near:وقع	0:-10 1:11 2:-32 5:-20 6:16 7:-10 10:-16
near:وقف	2:-24 5:-8 6:37
near:وقود	0:-13 3:-17 4:-17 5:25 6:25 7:-35 8:-10 11:-9
near:وكال	0:-19 2:-11 3:-22 4:-22 6:8 8:-14 9:-16 10:18 11:18
near:ولا	0:-49 3:-11 4:21 7:27 8:-37 9:-25 10:-20 11:-54
near:ولاي	1:-18 2:-15 4:-38 5:-28 7:21 8:-32 9:-28 10:33
near:ولم	0:-9 1:-40 5:-31 6:11 7:-15 8:11 9:-31 10:-23 11:18
near:ولن	0:-19 4:10 5:-15 6:-21 7:-14 8:16 9:-10 10:-14 11:-10
near:ولو	3:-19 6:28 7:-11
near:وما	0:-11 1:-15 2:-17 3:8 4:28 5:-33 7:14 8:-8 10:-39 11:-22
near:ومن	1:-34 2:-34 4:-47 5:-19 6:13 7:-59 8:-14 9:-12 11:21
near:وهم	0:-24 1:-13 2:20 4:-20 5:-30 7:-21 8:-30 9:-18 10:13 11:8
near:وهو	0:-38 1:14 2:-34 3:-41 5:-43 6:23 7:9 8:-22 9:24 10:-56 11:-12
near:وهي	3:-13 5:-21 6:20 7:-15 8:-8 10:-9
near:يابو	9:-13 11:14
near:يات	2:30 3:-20 4:-33 5:-9 7:-22 10:-13
near:يبحث	0:17 4:-40 5:-14 6:-13 7:31 10:-16
near:يبق	0:-10 3:-11 4:-44 5:16 6:37 7:-32 10:-14
near:يبقي	0:-33 2:-13 3:-10 4:14 5:-9 6:-23 7:23 10:-24
near:يبلغ	5:-14 6:-8 9:9 11:-17
near:يبيت	3:18 4:-8 6:-12
near:يتجا	2:-8 4:-12 7:-11 8:-12 9:-18 10:18 11:17
near:يتحد	2:-17 4:32 5:-8 6:-31 7:11 8:-8 10:-21
near:يتسن	0:-16 1:-9 2:-11 3:23 4:8 5:-14 7:-25 8:-13 9:-9 10:-10 11:-15
near:يتعر	6:16
near:يتلق	3:-12 4:-10 5:21 6:-12 7:-10
near:يتوق	3:8
near:يحتا	3:19 5:21 6:-18 9:-21
near:يحتج	0:-39 1:-9 3:-11 4:29 5:-16 6:-33 7:-24 8:-30
near:يحتم	3:10 5:-9
near:يحمل	0:-9 2:-21 3:-13 9:13 10:12
near:يخضع	0:-8 4:-13 5:10 6:-15 7:-8 8:-10 10:14
near:يخلف	5:-10 6:16
near:يدفع	3:13 6:-23 9:13 11:-9
near:يدفن	2:11 4:-15 5:-12 6:13 7:-11
near:يذكر	3:-23 6:17 9:10 10:-10
near:يراف	5:11 6:-10
near:يرتد	6:18
near:يرتف	0:15 1:24 2:-24 3:-10 4:-35 5:-28 6:20 7:-30 9:-14 10:-14 11:-18
near:يرفع	2:-11 5:-10 6:24
near:يرقد	5:16 6:-14
near:يزال	0:-16 1:-29 2:-15 4:19 5:-10 6:-21 7:41 8:-58 10:-37 11:-31
near:يزيد	0:-20 3:-10 5:-36 6:36 9:14 10:-9 11:-13
near:يستد	6:18 7:-10
near:يستق	6:13
near:يستم	6:-8 7:12
near:يسجل	0:-9 1:-10 3:21 5:-9 6:-21 7:-12 8:-15 9:-25 11:21
near:يصل	0:-11 1:-13 2:-10 3:28 4:-12 5:-19 7:-33 8:19 10:-20 11:-24
near:يضاف	2:-17 3:10 4:26 6:-25 8:-10 9:8 10:-20 11:-10
near:يضم	0:-12 3:18 6:-12 8:-8 9:-8 11:12
near:يضيف	1:-11 2:-15 3:-10 4:-8 5:-19 6:24 7:-15 8:-20 9:-12 10:22 11:-28
near:يطلق	0:10 2:-17 4:-19 6:-12 7:-8 8:-10 10:13
near:يظهر	0:-8 3:-8 5:-13 6:-37 7:37 10:-9
near:يعاد	3:-19 6:-8 9:-10 11:29
near:يعال	5:16 7:-9
near:يعان	0:-18 2:-17 3:-8 4:17 5:30 6:-11 7:-17 8:-17 9:-15 10:-35
near:يعتز	3:38 5:-10 6:-22 8:-12 9:-9 11:-14
near:يعتق	2:-19 3:-12 4:9 7:8 9:-9 10:-14
near:يعثر	0:-11 1:-17 2:-10 3:-13 4:-13 5:-18 6:-47 7:61 10:-17
near:يعد	0:-13 1:26 2:-9 3:9 4:-25 5:-27 6:-29 9:-28 10:-21
near:يعرف	0:-24 1:-20 2:-49 3:-26 5:-27 7:46 8:-21 9:-12 10:-34 11:11
near:يعلن	0:-21 4:-15 7:17 10:14
near:يعمل	0:-28 2:-14 3:-11 4:-15 5:-24 6:29 7:-34 10:21
near:يعني	0:-14 1:-8 3:-11 4:-23 5:-10 6:-30 7:32 8:-10 10:-19
near:يعود	0:-11 1:-8 2:12 3:-18 5:-14 6:-18 7:-11 8:-22 9:-9 11:13
near:يعيش	0:-9 3:39 5:-16 6:-16 7:-22 9:-13 11:-31
near:يفتر	3:-32 6:-20 7:-9 10:-8 11:38
near:يفرج	0:-16 2:-33 4:15 6:-19 7:-11 8:-13 10:24
near:يقار	3:-11 6:12 9:-15 11:18
near:يقتل	2:-10 3:-11 4:-12 6:36 7:-23
near:يقدر	9:11 11:-8
near:يقرب	3:-10 9:11
near:يقضو	2:-13 3:10 8:16 10:-18
near:يقضي	3:-19 4:-15 6:23 7:-16 8:32 10:-27
near:يقطن	6:13
near:يقل	0:14 1:-11 2:-17 3:-14 5:20 6:-58 7:39 8:-11 10:-25
near:يقول	1:-55 3:-36 4:18 5:-49 6:25 9:-32 10:-28 11:-37
near:يقيم	4:-8 6:-17 11:18
near:يكفي	6:16 7:-9
near:يكمل	6:28 7:-20
near:يكن	0:-9 5:-9 6:25 7:-15
near:يكون	0:-15 1:23 2:18 3:-16 5:-14 6:-8 7:-20 8:-8 10:-12
near:يلتح	3:12
near:يمثل	4:-8 6:8
near:يمكن	5:-10 6:17
near:يملك	9:11
near:يمن	4:-17 6:-17 8:23 10:-10
near:يمني	0:-14 1:10 2:-12 4:12 5:-24 6:8
near:ينا	0:-29 2:-26 3:-25 4:15 6:-34 7:-15 8:-16 9:27 10:22 11:-9
near:ينام	0:-13 1:-8 3:38 4:-14 5:-12 6:-28 8:-8 9:-13 10:-11 11:-13
near:يناه	3:10 6:13 8:-10 9:-22
near:يناي	0:-8 2:8 3:-32 4:20 5:-27 6:-10 7:-20 8:-46 11:8
near:ينتس	0:15 4:-9
near:ينتظ	2:-12 3:-15 4:-12 5:-9 6:23 7:-9 8:19 11:-8
near:ينتم	3:-13 5:-8 6:22
near:ينج	6:26 7:-9
near:ينشر	2:-9 3:-8 6:18
near:ينفد	9:10
near:ينفي	6:15
near:ينقل	9:17 11:-16
near:ينهم	5:-11 6:20 7:-12
near:يها	3:21 9:-13
near:يهم	2:-17 4:24 6:-8 7:-13 8:-10 9:8 10:-24 11:-9
near:يوجد	3:18 6:-10 8:9 9:-19 11:-9
near:يوكد	3:-9 4:26 5:-10 6:13 7:-10 8:-18 10:-27
near:يولي	1:-8 2:-22 3:9 4:-22 5:-17 6:27 7:-32 8:-15 9:-26 10:-13 11:30
near:يوم	0:-24 1:-26 2:-42 3:-20 4:-92 7:23 8:-23 10:33 11:18
near:يوما	0:-13 1:14 2:-18 3:-16 4:-9 5:-10 6:8 7:-17 8:17 9:-19 11:13
near:يومه	0:12 1:-19 4:-23 5:-15 6:-27 7:12 9:15 11:-12
near:يومي	0:-17 1:-17 2:9 3:-26 5:-25 6:-38 7:-38 8:-8 10:9 11:31
near:يونا	6:16 7:-8
near:يونس	2:-32 3:18 4:-16 6:21 7:-9 9:-8 10:15 11:-12
near:يوني	0:9 1:-14 3:12 6:-16 7:-26 8:-24 9:-14
near:يووي	5:-14 6:-19 9:16 11:-13
near:ييف	2:-18 4:-13 6:11 8:15 10:-11
next:claim-abducted	0:-13 1:-31 2:-38 3:-23 9:-15 11:-14
next:claim-allocated	3:-8 4:-16 5:10 6:-16 7:-53 8:-22 10:-29 11:18
next:claim-casualties	1:-14 2:10 4:8 5:-21 6:-24 7:-10 8:-17 9:15 10:-15 11:-9
next:claim-dead-in-captivity	0:-12 1:-10 2:8 3:-35 5:25 6:-30 7:10 8:-43 9:-15 10:10 11:-19
next:claim-delivered	0:-30 1:-15 4:12 6:-13 7:13 8:-17 9:-13 10:-44
next:claim-displaced	1:-55 2:-60 3:12 6:-14 7:-36 8:-49 9:-8 11:-8
next:claim-held	0:14 1:-31 4:-11 6:-10 8:-30 9:9 11:-50
next:claim-injured	0:-37 1:-18 2:-105 3:-58 5:-10 6:20 7:-10 8:-50 9:10 10:26 11:-44
next:claim-killed	0:-9 1:-9 3:-9 4:-25 5:17 7:-9 8:-43 10:-11 11:-74
next:claim-missing	0:-21 1:-57 2:-20 3:-24 5:11 6:13 7:30 8:-42 9:-12 10:-8 11:-33
next:claim-pledged	0:-8 3:14 4:-41 5:15 6:-10 7:-17 8:-11 9:-32 10:29 11:9
next:claim-prisoners-exchanged	0:-14 1:-19 2:9 3:-28 4:-28 6:-39 7:-43 8:44 9:-13 11:-25
next:claim-refugees	0:-35 2:-20 4:-20 5:-41 7:-19 8:-39 9:15 10:-30 11:10
next:claim-released	0:18 1:-23 3:-34 5:-10 6:-27 7:-30 8:16 9:-22 11:-15
next:claim-requested	0:16 1:-17 2:-15 3:9 4:-25 5:21 6:-16 7:-48 8:-15 9:-9 10:-29
next:claim-returned	0:-17 2:-37 4:-57 5:-37 7:13 10:-67 11:28
next:claim-total	3:-21 7:-8 9:21 11:-17
noun:	0:-33 1:16 4:-9 6:-16 7:-14 8:-14 11:-11
noun:afghan	3:-20 6:-11 9:12 11:15
noun:aid-worker	0:11 4:-12 6:11 10:-12
noun:attacker	6:16
noun:body	0:-47 1:-34 2:64 3:-34 4:-55 5:-65 6:32 7:-87 8:-61 9:-16 10:-35 11:-14
noun:boy	0:45 2:-12 3:-24 4:-38 6:-41 7:-27 9:-11 10:-22 11:-8
noun:brother	0:17 2:-11 4:-29 6:39 7:-32 8:-12 10:-24
noun:captive	2:12 3:-13 5:-21 6:-46 7:-26 8:16
noun:case	0:15 1:-13 2:-12 3:-33 4:-17 5:-8 7:12 8:-12 9:-11 10:-11 11:-27
noun:chadian	3:-11 6:-9 9:-16 11:17
noun:child	2:-61 3:-15 4:-18 5:8 6:30 7:-20 8:-47 9:-59 10:-28 11:-34
noun:chinese	0:20 4:-17 6:-11
noun:citizen	1:-14 2:-18 4:-18 5:-25 6:-16 9:-22 11:25
noun:civilian	0:-48 2:-52 3:-40 4:12 5:-33 6:32 7:-47 8:-30 9:-21 10:51 11:-42
noun:colleague	0:-24 2:-17 4:14 5:9 6:9 7:-12 8:-11 10:10
noun:commander	0:-25 4:-10 5:-18 6:20 8:25 10:-27
noun:companion	0:-35 2:14 3:-31 4:-32 6:-32 7:33 8:-11 11:-8
noun:crew-member	4:-13 7:16
noun:dead-person	1:-14 6:35 7:-17
noun:death	0:-19 1:-20 2:-14 3:-30 5:-34 6:94 7:-37
noun:deputy	0:-14 6:22
noun:detainee	0:-10 2:-19 3:-8 4:-13 6:-14 7:-8 8:19
noun:displaced-person	0:-24 1:-8 2:-9 3:69 4:-18 5:-36 6:-66 7:-23 8:-9 9:-85 10:-29 11:8
noun:district	2:-28 4:-28 6:-13 8:-19 10:36
noun:doctor	0:14 2:-16 4:-16 6:-18 7:8
noun:driver	0:-12 4:12 5:-11 7:-35 8:-8 10:33
noun:drowned-person	4:-10 5:-8 6:32 7:-12
noun:egyptian	4:13
noun:elderly-person	6:12
noun:emirati	0:12 4:-10 6:-13
noun:employee	0:-25 2:36 4:-8 5:-10 6:-37 7:-11 8:-22 10:12
noun:engineer	0:-21 2:-8 4:27 6:-23 7:-19 8:-10
noun:ethiopian	0:-14 3:-8 6:-18 8:-11 10:24 11:9
noun:family	0:-12 4:30 6:-30
noun:farmer	0:-18 5:-13 6:30
noun:fighter	0:-23 2:-28 4:-20 5:-10 6:42 7:-8 8:8 10:-18
noun:firefighter	7:-8
noun:foreigner	0:18 2:-22 4:22 6:-20 7:-11 8:-22 10:-30
noun:girl	0:32 2:-11 3:-16 4:-43 5:-20 6:-33 7:22 8:-16 9:-8 10:-27
noun:grandchild	2:-8 6:19
noun:guard	0:-35 2:-16 4:10 5:11 6:18 8:-10 10:-17
noun:guest	2:-9 3:-9 6:16 7:-16
noun:gunman	0:-18 2:-26 4:-15 6:53 10:-29
noun:helper	0:-15 5:16 6:-21 7:19
noun:hostage	0:-23 2:48 4:-19 5:-20 6:-62 7:-37 8:-57 10:28 11:-8
noun:human	0:-9 1:-13 3:32 4:-15 5:-12 9:-17 10:-8 11:-20
noun:indian	0:22 2:-12 4:-9 8:-11 10:-14
noun:individual	0:-24 1:8 2:-12 3:10 4:10 6:8 7:-29 8:-13 9:-8 11:-10
noun:inhabitant	3:18 9:-15
noun:injured-person	0:-40 1:-25 2:-39 3:-59 4:-59 5:107 6:-81 7:-65 8:-24 9:-26 10:-31 11:-31
noun:injury	3:-8 5:68 6:-62 7:-11 11:-11
noun:israeli	0:-10 2:-20 4:18 6:-29 8:-26 10:17
noun:journalist	2:-16 4:-12 6:9 8:27 10:-24
noun:killed-person	0:-47 1:-26 2:-49 3:-68 4:-51 5:-64 6:130 7:-64 8:-20 9:-30 10:-37 11:-19
noun:leader	2:-20 4:-22 5:-13 6:33
noun:lebanese	0:-19 2:-8 4:17
noun:man	0:32 2:-34 3:-16 4:-34 5:-25 7:-16
noun:martyr	2:-21 3:-8 5:-50 6:61 7:-17 10:-10
noun:member	0:-13 2:-12 4:-25 5:-11 6:46 7:-8
noun:migrant	1:14 2:-22 3:-29 4:9 5:-27 6:-20 7:-38 8:-17 9:-8 10:9 11:20
noun:missing-person	0:-32 1:-24 2:-13 3:-29 4:-25 5:-72 6:-86 7:96 8:-9 9:-14 10:-14 11:-20
noun:mortal-remains	2:-30 3:-11 4:-12 5:-41 6:59 7:-17 8:-17 10:-13
noun:mother	6:10
noun:nationality	6:-20 9:20 11:-9
noun:neighbour	0:-16 3:-13 4:-12 5:-8 6:35 7:-15 8:-8 10:-10 11:-8
noun:nurse	2:-11 3:-9 4:19 5:14 6:-26 7:-12 8:-25 10:-30
noun:officer	0:-15 2:-25 4:29 5:-22 6:-13 7:10 10:-28
noun:official	1:-17 4:-8 5:-14 6:32 7:-11 10:-9
noun:operation	0:-8 1:-8 2:-13 4:-10 6:19
noun:other	1:-51 2:-40 3:-56 4:37 5:36 6:-103 7:49 8:-21 9:23 10:-31
noun:palestinian	0:-15 2:-29 3:-26 4:-8 6:16 8:31 9:-22 10:-25 11:9
noun:paramedic	4:-8 5:10
noun:passenger	0:15 2:-8 3:-9 5:-17 10:-13 11:15
noun:patient	0:-25 3:-14 4:-24 5:-18 6:34 7:-32 8:22 10:-20
noun:person	0:-8 2:-99 3:60 4:-28 5:-43 6:-16 7:12 8:-64 9:-21 10:-74 11:-8
noun:policeman	0:-8 2:-22 3:-10 4:20 6:12 7:-22 8:-11 10:-36
noun:prisoner	0:-34 1:-10 2:26 3:-16 5:-25 6:-71 7:-32 8:54 9:-10 10:-32 11:-18
noun:pupil	0:38 2:-16 3:-23 4:-35 5:-23 6:-19 7:-23 8:-30 10:20 11:-11
noun:refugee	1:-10 2:-12 3:-44 4:-15 5:-15 6:-9 7:-14 8:-11 9:48 10:-16 11:-28
noun:relative	3:-12 5:-11 6:26 7:-8 9:-8
noun:resident	0:-40 1:-16 2:-21 3:78 4:-18 5:-43 6:-49 8:-30 9:-35 11:-39
noun:returnee	2:-17 3:-44 4:-24 5:-15 7:-18 8:12 9:-55 10:-12 11:55
noun:russian	4:-9 10:11
noun:sailor	0:-19 2:-15 3:-8 5:-10 6:-14 7:-15 8:-12 10:26
noun:saudi	2:-8 4:-14 8:33 10:-31
noun:security-agent	5:-20 6:21
noun:seller	5:-9 6:17
noun:soldier	0:-18 1:-9 2:-89 3:-61 4:35 5:-39 6:24 7:-45 8:26 9:-26 10:-10 11:-59
noun:son	5:-8 7:8
noun:staff-member	0:-10 5:-22 6:35 7:-12
noun:student	4:-11 5:14 7:-10 10:11
noun:sudanese	3:-17 4:-11 6:-9 8:35 9:20 10:-30 11:-15
noun:survivor	5:30 6:-22 7:-8
noun:syrian	0:-19 3:-18 7:14 11:13
noun:teacher	0:20 2:18 3:-13 5:-20 6:-22 8:-9 10:-40
noun:terrorist	0:-14 2:-19 3:-9 4:-22 5:-34 6:65 7:-25 9:-13 10:-30
noun:tourist	6:15
noun:ukrainian	8:24 10:-13 11:-11
noun:victim	2:-8 3:-16 5:18 7:-16
noun:villager	0:-26 2:-17 4:19 6:16
noun:visitor	6:-10 7:11
noun:woman	0:-32 2:-75 3:-33 4:-23 5:-47 6:58 7:-31 8:33 9:-19 11:-18
noun:worker	1:-12 2:-9 3:-27 4:-20 5:-48 6:40 7:20 8:-11 9:-9 11:-22
noun:worshipper	0:-14 6:-14 10:23
noun:yazidi	2:-10 6:12
noun:young-man	0:25 4:-13 6:-28 7:-15 8:-8
only:aid	3:8 6:8 9:-21
only:casualty	0:-33 2:-72 4:-26 5:19 6:8 8:-79 9:-75 10:-50 11:-39
only:hostage	0:-17 1:-17 2:-35 3:-15 4:14 8:-15 9:-10 10:9 11:-13
other:abducted	0:-10 1:-43 3:-12 7:-10 8:-54 10:15 11:-27
other:aid	1:-27 2:-24 4:-13 5:-19 8:-22 10:-25
other:allocated	0:-10 1:-8 4:12 5:-24 7:-19 8:-17 9:-36 10:-11
other:casualties	0:-57 1:42 3:-71 4:-28 5:-16 6:-27 8:42 9:-24 11:-17
other:casualty	0:-10 1:-9 8:-16 9:-19 10:-17 11:-8
other:dead-in-captivity	1:-35 3:-48 5:-10 9:-47
other:delivered	0:-10 1:-20 2:-12 3:14 4:-28 6:-29 8:10 10:-26 11:18
other:displaced	0:-15 1:-59 2:-45 6:19 8:-36 9:-35 10:-8 11:-8
other:displacement	0:-22 1:13 2:-23 3:-18 4:-14 5:-15 7:-9 8:-21 9:21 10:-8
other:held	1:-24 2:9 5:-26 6:-9 7:-23 9:-17 11:-30
other:hostage	0:-8 1:-32 2:24 3:-15 4:11 5:-38 6:-20 7:-38 8:22 10:23 11:-29
other:injured	0:-19 1:-47 2:-29 5:-20 8:-16 10:-13
other:killed	0:-14 1:-8 2:-9 8:-14 9:-19 10:-13
other:missing	0:-29 1:-8 2:-86 4:-27 5:-11 6:13 7:13 8:-39 10:-28 11:-25
other:pledged	0:-14 1:24 2:-69 3:-10 7:-44 8:-48 10:-30 11:19
other:prisoners-exchanged	0:-75 1:-56 2:43 3:-31 4:-11 5:-12 6:-60 7:-39 8:64 9:-54 11:-57
other:refugees	0:-14 1:-29 2:-10 3:-20 4:-44 5:-24 6:-48 7:-23 9:63
other:released	0:8 1:-21 2:18 3:-13 4:21 5:-22 6:-24 7:-25 8:8 9:-33 10:-9 11:-15
other:requested	1:-44 2:-29 5:-24 7:-25 8:-42 9:35 10:-25
other:returned	0:-24 1:41 2:-22 5:-29 6:-24 7:-15 8:-61 9:13 10:-27
other:total	0:-44 1:-60 2:-36 3:-25 6:33 7:-8 8:-48 10:-45
others:7	0:-38 1:-48 2:-21 3:-11 5:-19 6:27 7:-21 8:-33 11:-11
others:more	0:-13 4:-17 6:-9 9:-15 10:-16 11:-19
qualified	0:-49 2:-44 3:42 5:-20 6:-23 7:9 8:-68 10:-77
quoted	0:-14 1:-50 2:-29 3:-8 4:-90 6:42 7:23 8:-35 9:-39 10:-79 11:-29
right1:	3:-13 6:-14 9:-15 11:26
right1:"	0:-9 3:-8 4:-28 6:-17 7:16 11:-40
right1:(	0:-11 4:-9 9:16 10:-8 11:-13
right1:)	1:-22 3:-8 4:-19 6:22 7:-46 9:-21 10:-13 11:19
right1:,	0:10 2:-23 4:9 5:9 7:-20 8:-34 10:-32 11:-41
right1:.	0:14 1:-16 2:-13 3:10 4:-30 5:-20 7:-24 8:12 9:-41 10:-23
right1::	3:-14 4:-9 5:-11 6:29 7:-14 9:-9 11:14
right1:|	0:-32 1:-76 2:-58 3:-37 4:-81 6:11 9:29 10:-16
right1:اثر	7:8
right1:اثناء	0:16 2:22 4:-16 7:-15 10:-18
right1:احياء	2:-9 6:-8 8:-12 10:17
right1:اخري	3:-9 5:-11 6:8 7:-21 9:18 11:-12
right1:اخرين	0:-8 3:9 4:16 5:-24 6:-22 7:8 9:10 10:-10 11:-19
right1:اسما	1:-9 6:16 11:-9
right1:اصيب	4:-22 5:39 6:-34 10:-9
right1:اصيبوا	3:-9 5:54 6:-43 7:-23
right1:اضافيه	2:30 6:-30
right1:اكثر	4:13 10:-13
right1:الذين	0:-8 6:8 7:-17 10:15
right1:العام	0:10 1:17 3:-12 4:-8 6:-17
right1:الي	1:-32 2:-35 3:-30 4:-44 5:11 6:-47 7:-16 8:28 10:-20 11:27
right1:ان	2:-16 3:24 4:-17 10:-12
right1:انقطع	4:-22 6:-12 7:27
right1:اوكراني	2:-18 4:16 5:-13 6:10 8:-18
right1:بالرصاص	5:10 6:-8
right1:بترت	5:24 6:-19 7:-19
right1:بجروح	5:32 6:-24
right1:بحسب	3:24 7:-12 9:-21
right1:بحلول	0:14 3:10 4:-15 6:-8 8:12 10:-15
right1:برتبه	2:-19 4:24 5:9 6:-19 10:-12
right1:برصاص	5:17 6:-12
right1:بسبب	5:15 6:-11
right1:بعد	0:-8 1:-10 2:-49 3:-19 4:-9 5:-35 6:-19 7:-44 8:-14 9:-15 10:56 11:-13
right1:بلا	3:12 4:-14 7:-15
right1:بين	1:51 2:-14 4:-28 5:-51 6:-39 7:-32 8:-10 9:-17 10:-15 11:-27
right1:بينهم	2:-8 4:21 5:8 6:-13
right1:تحت	2:20 4:-16 5:14 6:16 7:-28 8:-13
right1:جديد	3:11 11:-24
right1:جراء	6:-18 7:15
right1:جري	5:-15 6:22 9:-12 10:-9
right1:حامل	3:-9 5:14 6:8 7:-14 9:-8 10:-13 11:-10
right1:حتفهم	1:19 3:-16 5:-18 6:9 7:-25
right1:حتي	3:-23 4:-8 6:16 7:-17 9:-10 11:23
right1:حين	5:11
right1:خارج	4:-11 5:-12 6:13 7:-9 8:-14 9:14 10:14 11:-15
right1:خرجوا	0:-24 3:22 8:24 10:-25 11:-20
right1:خطفوا	0:47 2:-29 3:-13 4:-44 6:-29 7:-12 8:-14
right1:خلال	3:31 6:-20
right1:داخل	6:21
right1:دفعه	0:-8 1:-14 3:-11 4:-20 7:-17 10:27 11:-16
right1:دون	5:25 6:-24 7:-9 11:8
right1:رجعوا	3:-31 5:-8 6:-10 8:-21 9:-23 10:24 11:28
right1:سقطوا	0:-8 1:12 2:-10 4:-13 5:-41 7:19
right1:سوداني	3:-12 9:20 11:-16
right1:عادوا	2:-8 3:-17 4:-12 5:-13 6:-15 7:-8 8:11 9:-35 10:-12 11:31
right1:عبر	3:-11 4:-9 6:10 9:18 10:-12 11:-17
right1:عثر	2:20 4:-11 6:-10 10:-9
right1:علي	0:-28 1:-23 2:-33 3:29 6:-35 7:-48 8:-17 9:-27 10:8 11:14
right1:عند	0:-27 2:9 4:-13 5:-13 6:39 7:-21 10:-20
right1:غادروا	3:-9 9:-10 11:13
right1:غرقوا	6:18 7:-16
right1:غير	6:-8 11:16
right1:غيرهم	2:-8 3:29 4:12 6:-22 7:12 9:-19 10:-9 11:-24
right1:فارقوا	5:-31 6:38
right1:فروا	3:11 9:13 11:-19
right1:فقد	6:-8 7:10
right1:فقط	0:-14 1:-14 2:23 3:-36 4:-39 6:-8 7:19 8:-11 9:-8 11:-11
right1:فلسطينيا	2:-19 4:-8 6:8 8:21 10:-20
right1:في	1:-25 3:-14 5:-25 6:8 7:-10 8:-32 10:-9 11:-32
right1:قبل	1:14 2:-19 3:-33 4:-28 5:-27 7:-34 8:12 9:28 10:-31 11:12
right1:قتل	0:-8 2:-11 5:-31 6:42
right1:قتلوا	0:-19 3:-29 5:-22 6:49 7:-8
right1:قد	0:-10 2:-32 6:38 7:-8 8:-10 9:-8 10:-8
right1:قضوا	1:-8 2:14 3:-11 4:-13 5:-12 6:21 7:-23
right1:كان	5:10
right1:كانا	0:-8 4:-8 6:-12 10:16
right1:كانت	0:-9 2:-9 4:-10 6:-11 8:-17 10:30
right1:كانوا	1:-13 2:-34 4:32 5:-16 6:-16 9:-34 10:8 11:8
right1:كل	2:-31 3:-23 4:-19 6:29 7:-8 8:-11 9:18 11:-11
right1:كن	6:12
right1:لا	0:-15 1:-13 2:-22 3:-13 4:24 5:-40 6:-26 7:29 8:-20 10:8 11:-15
right1:لاطفال	6:22 7:-13
right1:لقوا	1:9 2:10 4:-13 5:-20 6:24 7:-14
right1:لم	0:-13 1:-27 3:12 5:-63 6:-17 7:53 8:-42 9:-37 10:-66 11:-52
right1:لمهاجرين	6:9
right1:ما	0:-31 1:-12 3:8 4:36 5:8 6:-60 7:12 8:-34 10:-24 11:-42
right1:ماتوا	1:21 2:9 3:-23 4:-13 6:-14 7:-14
right1:متفحمه	6:9
right1:محلي	5:-12 6:24 7:-12 10:-9
right1:مصرعهم	5:-12 6:27 7:-9
right1:مع	3:-13 5:11 6:12 7:-11
right1:معظمهم	6:9
right1:مقابل	2:8 3:-9 4:-25 5:-23 8:11
right1:ممن	0:-27 1:-10 2:-25 3:-24 4:-19 5:27 6:-24 7:9 9:-11 10:-9 11:25
right1:من	0:-12 1:-96 2:-13 4:-14 7:-20 8:11 9:-44 10:-8
right1:منا	2:26 3:-10 5:-10 6:-31 7:-21 10:-13 11:16
right1:منذ	0:-9 1:-25 2:-27 4:-30 5:-40 6:21 8:15 9:-42 10:-30 11:-16
right1:منها	2:-28 4:-8 5:-8 6:49 7:-25
right1:منهم	0:-32 1:-36 3:-26 4:-26 6:-8 7:-23 8:13 10:18
right1:منهن	0:-41 2:-24 3:-11 6:12 7:-22 8:-17 10:34
right1:نزحوا	3:29 11:-12
right1:نقلوا	0:8 2:-21 3:-10 4:21 5:37 6:-42 7:-15 10:-17 11:-19
right1:هجروا	3:14
right1:هم	0:-10 2:-14 4:-17 6:21 10:13
right1:و	0:9 2:-18 3:-12 4:-14 5:-55 6:52 7:-34 10:-10 11:-11
right1:واربعه	4:15 6:14 10:-25
right1:واصابه	5:-39 6:43
right1:واصيب	5:-27 6:35
right1:واكثر	5:-8 6:16
right1:وامراه	5:-8 6:23 7:-12 10:-8
right1:وتسعه	6:12
right1:وثلاث	0:-10 3:25 5:-15 6:-22 9:-18 11:-9
right1:وثلاثه	6:8 8:14 10:-11
right1:وجرح	5:-21 6:25
right1:وصلوا	3:8 11:-13
right1:وعشرات	6:13
right1:وفق	6:-20 7:22
right1:ونحو	4:13 6:8 7:-13 8:-13
right1:يعيشون	3:20 5:-9 6:-9 9:-12 11:-9
right1:يوميا	11:10
right2:	11:11
right2:"	0:-34 1:-12 2:-38 3:-31 4:25 6:23 7:-46 9:-19 10:-26 11:10
right2:#	2:-67 5:-56 6:45 7:-18 11:-30
right2:)	5:-10 6:14
right2:,	1:-48 2:-41 3:-41 5:15 6:-8 7:-14 8:-14 9:-10 10:24 11:-15
right2:.	0:-44 1:-27 2:14 5:9 6:-11 7:-18 9:-11 10:-19
right2::	9:30 11:-29
right2:ابناء	2:-9 3:-19 5:-13 8:9 11:11
right2:ابنايها	2:-8 3:-10 4:-13 5:-17 6:-8 7:23 8:-23 9:-22 10:-17 11:25
right2:اثر	5:-12 6:13
right2:اثنان	4:-12 6:17
right2:اثنين	6:9
right2:احد	7:12
right2:احدهم	2:-9 4:19 5:-13 6:-25
right2:احياء	2:-19 8:-16 10:12
right2:اربع	0:8 8:12 10:-14
right2:اربعه	4:10 5:11 10:-8
right2:اسبوع	3:10 10:17
right2:استنادا	0:-8 7:10
right2:اسره	4:18 7:-8 10:-12
right2:اسري	4:-10 8:20 10:-18
right2:اصل	0:-37 2:34 3:10 5:-8 6:-35 8:-8 10:24 11:-14
right2:اضافه	3:-25 4:12 5:-21 8:10 10:-13 11:17
right2:اطفال	0:-21 1:21 2:-13 3:17 4:-8 5:-17 6:-37 7:25 8:-9 10:-18 11:-15
right2:افراد	0:-9 10:-14
right2:اكثر	0:-9 1:-15 2:-9 5:9 6:16 8:-18 9:-10 10:10
right2:الاتصال	0:-8 3:-10 4:-22 5:-13 6:-16 7:31
right2:الاسر	2:12 4:-11 10:-13
right2:الاطفال	5:-11 6:23 7:-11
right2:الثانيه	2:-12 3:18 4:-11 5:-12 7:-13 8:-8 11:-12
right2:الجانبين	3:-16 6:16 8:10
right2:الجثث	6:15
right2:الجرحي	2:-13 5:28
right2:الجنود	2:-8 4:-14 6:8 8:12 10:-19
right2:الجيش	0:-22 2:36 4:-28 6:-19 10:-28
right2:الحدود	3:-27 6:-13 9:20 11:8
right2:الحي	2:-10 6:11
right2:الحياه	5:-42 6:52
right2:الخامسه	5:24 6:-33 7:18
right2:الرهاين	0:-11 2:17 4:-16 6:-18
right2:السجون	2:14 4:9 8:-9 10:-25
right2:السكان	0:-20 3:12 5:-10 6:-20 7:24
right2:السيول	5:-8 7:10
right2:الشهر	10:11
right2:الضحايا	3:-13 5:-12 6:32 7:-8
right2:الطريق	0:-9 5:-26 6:30
right2:العام	0:27 3:-27 4:-15 5:-21 7:-18 8:-23 9:-11 10:-18 11:-15
right2:العاملين	0:19 2:-11 4:12 5:-18 7:-21 8:-12
right2:العلاج	5:16
right2:العنايه	5:30 6:-23
right2:الفرار	2:-11 3:11 4:-10 7:-16 9:-14 10:14 11:-10
right2:القتلي	0:-8 2:-8 4:-13 6:30 10:-8
right2:القرويين	0:-24 4:24
right2:القطاع	0:-15 2:-23 4:22 6:-12 8:-12
right2:الكوادر	5:-19 6:24 7:-10
right2:الليله	2:10 3:9 7:-8
right2:الماضي	0:9 1:16 3:-14 4:-12 6:-20 7:-9 8:-10 10:14
right2:المدنيين	0:-8 3:-11 5:-11 6:29 7:-13 8:-19 10:-20
right2:المرحله	2:-12 4:26 8:-17 10:-23
right2:المرضي	0:-20 4:-15 5:-19 8:23 10:-17
right2:المستشفي	5:20
right2:المصابين	5:24 6:-19
right2:المفقودين	6:-19 7:23
right2:المياه	6:18 7:-13
right2:الناجين	5:26 6:-16
right2:النزوح	3:34 5:-10 6:-26 7:-8 9:-17
right2:النساء	5:-9 6:9
right2:الي	0:-15 1:-26 2:16 4:-14 5:8 6:-67 7:-57 9:25 10:-20
right2:اليوم	0:-9 2:-10 3:-10 4:-15 6:-9 7:-18 8:-14 9:27 10:11 11:-12
right2:ان	0:-27 2:-20 4:-20 5:-25 6:19 9:-12 10:21 11:-15
right2:انتشال	5:-20 6:25
right2:انقلاب	5:21 6:-22 7:8
right2:انهيار	5:9
right2:او	0:-16 1:36 2:-13 3:-9 4:-14 5:-30 6:-49 7:16 10:13
right2:بترت	5:22 6:-15
right2:بجروح	5:32 6:-22 7:-17
right2:بحسب	0:-15 1:-8 2:-15 3:-12 4:17 5:8 8:-17 10:-14 11:-15
right2:بدء	2:-9 3:22 5:-16 6:12 7:-8 8:-19 9:-17 10:-18 11:-18
right2:بدايه	4:-20 5:-20 6:16 8:18
right2:برنامج	2:20 4:-13 6:-17 10:-13
right2:بعد	0:-30 3:-30 4:-33 5:24 6:-18 7:-23 8:-17 10:32
right2:بعدما	5:-11 6:13
right2:بعضهم	6:13
right2:بين	1:12 2:12 4:-22 6:-15 7:-18 8:-8 10:-10
right2:بينما	0:-10 1:-8 4:15 5:27 6:-20
right2:بينهم	0:-24 2:-25 5:31 6:-8 7:-32 9:-8 11:-13
right2:تحت	4:-12 5:9 6:17 7:-8
right2:ترك	3:28 5:-21 6:-12 9:-12 11:-21
right2:تسعه	6:17 7:-11
right2:تقول	0:-11 2:10 3:11 4:-16 6:9 8:-10
right2:ثلاث	3:-8 9:15
right2:ثلاثه	0:-24 2:-14 4:-22 5:-15 6:19 8:20 9:-11 10:-20 11:-9
right2:ثلثهم	3:15 9:-20
right2:ثم	0:-13 3:-19 4:10 5:-21 6:9 7:16 11:20
right2:جراء	6:-19 7:19
right2:جرحي	6:8
right2:جنود	8:11
right2:حافله	0:11 4:-8 7:-9
right2:حال	5:9
right2:حاله	5:44 6:-39 7:-9
right2:حتفهم	1:14 2:9 3:-10 4:-12 5:-16 6:16 7:-25 11:-10
right2:حتي	6:11 9:-17 11:17
right2:حرجه	4:-12 5:32 6:-19 7:-9 10:-8
right2:حريق	5:10 7:-9
right2:حسب	0:-17 1:16 2:-9 3:-30 5:-15 6:-22 7:-18 8:-12 9:-12 10:23
right2:حسبما	0:13 4:-20 6:12
right2:حول	6:-11 10:16
right2:حي	11:16
right2:حين	3:8 4:-10 7:-22
right2:خلال	6:33 9:-28 11:-13
right2:خمس	2:-12 6:17
right2:خمسه	3:-26 5:-8 7:-14 9:25 10:16 11:-29
right2:دون	3:-9 6:22 9:12 11:-14
right2:ذويهم	3:-12 5:14
right2:رجال	0:-25 4:21 6:16 7:-25 10:-12
right2:رفاقهم	0:-13 2:16 4:-15 5:-11 6:-36 7:16 10:16
right2:زال	4:11 6:-10
right2:زالوا	0:-16 2:-15 3:8 4:19 6:-43 7:37 8:-24 9:9 10:-13 11:-38
right2:زملايه	0:8 4:-9 5:27 7:-19 10:-11
right2:ساعات	6:10 10:8
right2:ساقه	5:19 6:-15 7:-14
right2:سته	0:-20 6:21
right2:سكان	0:-22 1:-13 2:-21 3:47 4:-15 5:-24 6:-36 7:-30 8:-16 9:-12 10:23 11:-25
right2:سياره	5:-21 6:22 7:-9
right2:صفوف	6:9
right2:ضحايا	5:25 6:-23
right2:ضربات	5:10
right2:طاقم	4:-17 8:-10 10:22
right2:ظهر	5:8
right2:عاد	0:15 3:31 4:-10 6:-10 9:-13 10:-13 11:-28
right2:عادوا	3:-15 9:-10 11:23
right2:عام	1:15 3:-17 5:-11 7:-13
right2:عايله	5:8
right2:عبر	2:-19 5:8 8:-21 10:22
right2:عبروا	3:-24 5:-8 7:-14 9:33 11:-18
right2:عداد	1:-11 3:-10 4:-8 5:-24 6:-33 7:35
right2:عشر	6:9
right2:عشره	10:9
right2:علي	0:-29 1:-21 2:17 3:24 5:-23 6:-15 7:11 8:-28 9:-34 10:-39 11:-25
right2:عمال	0:11 4:-9 6:9 10:-8
right2:عن	2:-12 6:-13 7:24
right2:عناصر	6:24
right2:عناصره	4:-20 6:21
right2:عناصرها	0:-10 4:11
right2:عنها	6:10
right2:غاره	5:-9 6:18
right2:غالبيتهم	0:15 7:8 10:-10
right2:غرق	5:-8 6:-9 7:25
right2:غزه	2:21 4:-12 6:-17 8:-31 10:27 11:-9
right2:غير	2:-8 4:24 5:-21 8:-11 10:-11
right2:فوق	5:-15 6:15
right2:في	1:-51 2:-26 6:39 7:-18 8:-18 10:-34 11:-64
right2:فيما	3:11 5:14 6:23 7:-34 9:-24 10:12 11:-19
right2:قال	7:11
right2:قبضه	0:-18 4:24 6:-12
right2:قبل	2:-18 4:-27 5:-22 7:-16 8:-8 9:-22 10:22 11:13
right2:قتلوا	5:-15 6:27
right2:قتيل	0:-12 1:31 3:-14 5:-20 6:-24 7:-13 8:-12
right2:قد	3:15 4:-13 6:-17 7:-9 9:-22
right2:قرابه	3:-16 6:17
right2:قرب	6:12 7:-8
right2:قسرا	0:-8 1:-8 2:-22 4:-22 6:-13 7:29 8:-15 9:-15 10:-16 11:24
right2:قصف	5:21 6:-8
right2:قضوا	2:-18 4:-22 5:-14 7:-13 9:-8 10:26 11:-8
right2:قيد	0:-10 2:-11 6:-20 7:-10 10:17
right2:كان	0:-14 3:-10 4:-22 5:-8 6:-9 7:-11 10:31 11:-9
right2:كانوا	0:-12 2:-11 3:-24 4:-16 5:-18 6:19 7:-9 8:22 9:-19 10:-27 11:15
right2:كل	2:10 3:-10 4:-37 6:-11 8:33 10:-35 11:-8
right2:كما	2:25 5:-14 7:-10 10:-18
right2:لا	0:21 5:-19 6:-22 8:-27 9:-15
right2:لاحقا	0:-12 3:-13 4:-8 5:-12 6:-19 10:33
right2:لبنان	3:-10 9:-13 11:21
right2:لكن	0:-10 1:-10 2:-17 3:-13 4:8 5:-15 6:-16 7:14 8:9 10:-9 11:10
right2:لم	0:-21 1:-11 2:-34 3:17 4:-48 5:-32 6:51 7:-48 8:-15 9:-15 11:-11
right2:لنساء	5:-17 6:25
right2:ما	0:-23 2:-15 4:27 8:-15 9:-12 10:-24 11:-9
right2:مات	5:31 6:-28
right2:ماتوا	2:18 4:-17 6:11 8:-10 10:-17
right2:ماوي	3:12 6:-9
right2:متن	3:-21 4:-9 6:-14 8:-9 10:-9 11:22
right2:محيط	4:10 5:-21 6:9 7:-19
right2:مدرسه	0:24 10:-20
right2:مدنيون	5:-22 6:35 7:-8
right2:مديريه	3:-10 5:-12 6:9 10:-9 11:10
right2:مستشفي	2:-9 3:-8 4:-14 5:23 6:-24 7:-11
right2:مطار	11:14
right2:مطلع	5:-10 7:-9 8:10 9:-16 11:14
right2:مع	0:24 3:-8 5:-14 6:-9 7:-23 10:-8
right2:معظمهم	0:-23 3:11 4:21 7:10 10:-13
right2:مغادره	3:21 11:-13
right2:مقابل	0:9 2:-21 3:9 4:-23 8:-22 9:-11 10:27 11:-18
right2:مقاتليها	0:-10 2:-16 6:16 8:11 10:-9
right2:من	0:-42 1:-11 2:40 3:21 4:-9 5:-58 6:-33 7:-26 8:26 9:-60 10:-11 11:21
right2:منذ	2:-9 3:-22 4:15 6:16 7:-15 9:22 10:-10 11:-15
right2:منهم	2:-16 5:14 7:-8 9:10 10:-9 11:-12
right2:موسكو	6:14 8:-30 10:17
right2:موظفي	0:13 4:8 10:-16
right2:ناريه	5:26 6:-19
right2:نحو	2:14 3:15 5:-17 9:-14 10:-13
right2:نساء	1:-10 2:-12 5:-21 7:16 9:-27 11:19
right2:نصفهم	0:-15 1:13 3:20 4:-14 5:-17 6:-21 7:-11 10:-9 11:-27
right2:نقل	3:-16 5:11 6:-9 9:14 11:-8
right2:نقلوا	3:11 4:-9 6:-8 10:11
right2:نهايه	0:-11 2:-9 3:-30 4:-15 5:-9 6:-15 7:-9 8:28 9:-28 10:-26 11:33
right2:هجوم	5:22 7:-8
right2:هذا	4:-13 6:21
right2:هم	0:11 8:-18
right2:هناك	0:-16 4:36 5:-8 6:8 7:-13 10:-33
right2:هولاء	0:-9 2:-21 3:-10 4:-22 5:19 6:23 7:-13 8:13 10:-16
right2:و	3:-8 7:-12 8:10
right2:واحد	5:10 8:-11 10:13
right2:واحده	0:-8 1:-14 3:-11 4:-20 7:-18 10:27 11:-16
right2:واصابه	5:-31 6:31
right2:واصيب	5:-42 6:46
right2:وان	1:-15 2:-35 3:-34 4:11 5:-14 7:-19 8:-8 11:22
right2:وجرح	5:-20 6:24
right2:وحده	5:-26 6:26 7:-20
right2:وصلوا	3:-13 5:14 6:-12 7:-10
right2:وفق	0:-35 1:-14 2:-25 3:-15 4:-39 6:9 8:8 11:20
right2:وفقا	1:18 2:-10
right2:وفقد	6:17 7:-11
right2:وفي	0:-12 2:-16 4:8 6:-11 7:-8 8:-17 10:22
right2:وقتل	0:16 2:-13 4:-14 6:-27 8:-12 10:11
right2:وقد	2:-9 3:14
right2:ولا	0:-25 1:-14 2:11 3:-10 4:-34 5:14 6:32 7:-53 9:-17 10:-21 11:-14
right2:ولايه	3:-11 9:12
right2:ولم	3:12 11:-10
right2:وما	6:26 7:-26
right2:ومن	3:-35 6:15 9:15
right2:ونقل	0:-8 2:11 5:-11
right2:وهو	1:-12 3:9 5:-21 6:-10 7:25
right2:وهي	3:8 4:11 6:-14
right2:يعثر	6:-13 7:21
right2:يعرف	0:-12 1:-8 3:-8 4:-15 5:-8 6:-14 7:25 10:-14
right2:يناير	6:30 7:-9 9:-24 11:-12
right2:يوم	3:9 5:-11 7:-13
right2:يومين	0:-20 2:-20 3:-13 4:-22 5:-9 6:-19 7:-8 10:29
right3:	0:-24 1:-15 2:12 3:9 4:-15 5:-13 6:12 7:-27 8:-21 9:-17 10:-20 11:18
right3:"	1:12 2:-53 3:-33 5:-12 6:10 7:-67 8:-13 9:8 10:-23 11:16
right3:#	1:-47 2:24 3:-13 4:-12 5:-24 7:-79 10:-9 11:-15
right3:(	5:20 6:-22 7:-11 8:15 10:-14 11:13
right3:)	5:-18 6:18
right3:,	0:-19 1:-20 5:-30 6:20 7:-51 8:-12 9:-33 10:-14 11:-19
right3:.	0:8 1:9 2:-28 3:-37 4:-8 5:-9 7:-11 8:-36 9:13 10:-12 11:-15
right3::	3:-13 5:-19 6:-25 7:25 9:17 11:-11
right3:اثر	7:14
right3:اثنان	0:20 2:-14 3:-16 4:-17 5:8 6:21 7:-25 10:-18
right3:احد	0:-8 3:-19 6:-19 7:27 9:-14 10:-10 11:-24
right3:احدهم	0:11 2:-9 5:17 6:-8 7:-9
right3:احدهما	6:-32 7:-16 8:-13 10:20
right3:اخرون	5:-11 6:17
right3:اربعه	5:-11 6:13 7:10 11:-8
right3:ارقام	4:11 6:-10
right3:اسعاف	5:-17 6:20 7:-9
right3:اشخاص	5:-13 6:15
right3:اشهر	3:-11 5:-21 6:17 9:16 11:-8
right3:اصل	4:-11 8:-13 10:20
right3:اصيبوا	5:-18 6:21
right3:اطفال	0:-15 2:-8 3:10 5:-20 6:11 7:-8 9:-21 10:-9
right3:اقليم	3:10
right3:اكثر	2:-16 3:-31 4:-24 5:-19 6:18 7:-13 9:-27 10:26 11:17
right3:ال	5:-20 6:21
right3:الاحمر	2:10 4:-11 5:-8 6:27 7:-25 10:-12
right3:الاخر	2:-10 4:-18 8:14 10:12
right3:الاقل	0:-17 2:26 3:-11 4:-50 5:-15 6:-19 7:29 8:-18 10:-23
right3:الامم	0:12 3:-9 6:9 10:-17
right3:الانقاض	5:-9 6:17
right3:الاول	6:12 8:-10 10:18
right3:الاولي	0:-8 2:-14 4:24 5:-13 6:30 7:-16 8:-18 10:-24
right3:البلاد	3:12 6:-10
right3:الثالثه	6:11
right3:الثلاثاء	5:8
right3:الجيش	4:-8 6:9 8:11 10:-10
right3:الحرب	4:-20 5:-8 8:18
right3:الحياه	0:-12 2:-29 4:9 5:15 6:-25 7:-11 10:17
right3:الخامسه	0:-11 10:11
right3:الذي	0:-20 1:16 4:-20 6:-9 7:-11 8:-12 10:16
right3:الذين	0:-23 4:21 5:-8
right3:الروسيه	8:-23 10:14
right3:السابع	0:29 2:-27 4:-27 8:-16
right3:السابق	0:28 1:-26 4:-13 5:-16 6:8 7:-8 8:-22 9:-12 10:-12 11:-21
right3:السودان	6:-11 9:13
right3:الشرطه	4:22 10:-21
right3:الشهر	9:-9 11:13
right3:الصحه	0:11
right3:الطاقم	4:-13 6:-8 7:17
right3:الطبيه	5:-13 6:19
right3:العاشره	5:-13 6:20
right3:العام	5:-21 7:-10 8:17 9:-24 10:-16 11:12
right3:العنايه	5:11
right3:الف	9:11 11:-9
right3:الفا	3:-8 11:9
right3:القتال	6:-8 9:9
right3:القطاع	0:10 2:-12 4:-9 5:-10 6:24 8:-9 10:-11
right3:القوات	6:12
right3:الليل	6:-18 7:21
right3:المدينه	7:10
right3:المستشفي	5:-28 6:33
right3:المفقودين	1:-11 3:-10 4:-8 5:-24 6:-33 7:35
right3:المكان	5:-12 6:16
right3:المنظمه	3:10 6:-13 7:9
right3:النساء	3:-9 8:-11 9:12 10:12 11:-12
right3:الولايه	7:10
right3:الي	0:15 1:-20 3:-20 6:-35 8:17 9:21 10:-50
right3:اليوم	2:-10 3:-22 4:-11 5:25 6:-20 7:-18 11:18
right3:امام	6:10
right3:ان	0:17 2:-17 4:-26 6:11 9:-9
right3:او	1:14 2:20 3:-26 4:-31 7:-17 8:12 10:-18 11:-10
right3:ايام	2:-11 3:-18 4:-23 5:-8 6:-33 7:-17 8:20 9:19 10:12 11:-8
right3:بجروح	6:10
right3:بحسب	2:-12 4:-17 5:-12 6:28 9:-17 11:18
right3:بزياده	0:9
right3:بعد	2:-22 3:21 4:16 7:11 8:-21 10:-26 11:-21
right3:بلا	0:-15 2:-9 4:-17 7:15 9:14 11:-13
right3:به	7:11
right3:بيلغورود	5:17 6:-15
right3:بين	4:-9 6:-16 8:-8 10:16
right3:بينهم	1:10 2:14 4:-12 6:14 7:-18 8:-11 10:-8 11:-20
right3:بيوتهم	3:-18 11:25
right3:تحت	2:12 4:-22 5:14 6:-18
right3:تسعه	4:10 6:17 7:-16
right3:تعرف	2:-10 6:14
right3:ثلاث	5:13
right3:ثلاثه	0:-27 2:-10 4:-34 5:-14 6:11 8:-10 10:32
right3:ثم	0:16 4:-10 5:-12 6:-18 7:9 10:-8
right3:جانب	2:-13 3:11 4:-16 6:-19 8:20 9:-15 10:-14 11:-13
right3:جثث	2:13 4:-11 6:-21 8:-16 10:18
right3:جرحي	5:-15 6:19
right3:جريح	4:14 5:-11 6:-10
right3:جريحا	5:-19 6:28
right3:حافله	5:23 6:-8 7:-11
right3:حرجه	5:18 6:-13
right3:حوادث	6:17
right3:حوالي	3:16 9:-10 11:-13
right3:حين	5:8
right3:خلال	0:-10 2:13 3:-11 4:9 6:9 8:-19 10:-14 11:-12
right3:خمس	3:22 11:-12
right3:خمسه	5:15 6:-11
right3:دول	3:-18 11:11
right3:دون	3:12 5:-29 7:18 9:-25
right3:ديسمبر	4:-10 8:-9 9:10 10:15
right3:ذكر	4:-15 5:-14 6:25
right3:راس	3:-10 5:-20 6:36 7:-18
right3:رقم	3:8 4:-8 6:23 7:-18
right3:زالوا	0:-13 4:9 5:13 6:-12 7:15 8:-10 10:-12
right3:ساعه	2:23 4:-21 10:-20
right3:سبعه	5:-8 6:16
right3:ست	0:-23 6:18 10:13
right3:سته	3:19 5:-19 6:11
right3:سياره	6:10
right3:شاحنه	6:-17 7:13
right3:شهر	0:-9 2:-12 3:-12 4:-20 9:-12 10:23
right3:ضمنهم	8:8
right3:طفلا	6:11
right3:عام	0:21 2:-9 3:-12 4:12 10:-29
right3:عبر	3:18 9:-14 11:-11
right3:عدد	3:-15 9:19 11:-10
right3:عشره	5:12 7:-11 10:-8
right3:علي	1:11 2:13 3:-26 4:-26 5:14 6:-19 8:12 9:-18 11:-12
right3:عليهم	4:-11 6:14 7:9
right3:عن	2:-9 7:-22 8:16 9:13 10:-10 11:-17
right3:عند	2:16 6:-10 7:-11
right3:عنهم	0:17 2:-9 3:-9 4:8 5:-31 6:-18 7:14 8:13 10:-29
right3:غزه	0:-10 2:13 3:-9 4:12 5:-9 6:-35 7:-10
right3:فارقوا	5:-8 6:17
right3:فديه	0:-21 2:-11 4:-10 10:27
right3:في	0:-11 1:-36 4:26 5:-63 6:12 7:-44 8:8 9:-21 10:-18 11:-9
right3:فيما	5:20 7:-27
right3:قارب	7:9
right3:قاصرا	1:12 10:-22
right3:قال	2:16 7:8 10:-16
right3:قبل	0:-8 2:-9 3:-9 4:14 5:-20 10:9
right3:قتلوا	6:12
right3:قد	0:-11 2:9 4:-20 6:-19 8:-19 10:30
right3:قرابه	5:8
right3:قراهم	3:-17 6:19 7:-17 11:22
right3:قوات	3:-8 6:18
right3:كانوا	0:-20 2:-13 3:8 4:-28 5:-18 7:-20 8:21 10:9
right3:كما	0:14 3:-18 4:-8 5:-12 6:24 7:-10 9:-10 11:19
right3:كمين	0:-22 4:-14 5:-26 6:22 7:17
right3:لا	0:-10 1:-9 2:10 3:-22 4:21 5:13 6:-28 7:8 8:-16 9:-8 10:-13 11:15
right3:لدي	0:25 2:-9 4:-26 5:-8 6:-27 7:-9 9:-19 10:10 11:16
right3:لم	0:13 5:-18 6:-21 7:25 10:-15
right3:لهم	3:-9 4:-21 6:-11 7:25 11:-15
right3:ما	1:-14 2:-35 3:-22 6:16 7:10 8:-29 9:-17 11:16
right3:ماتوا	2:14 7:-16
right3:متن	3:14 9:-11 11:-10
right3:مخيمات	3:-11 9:17 10:-14 11:11
right3:مدرسه	0:-18 4:-17 6:-12 7:12 8:-17 10:18
right3:مدني	3:-13 4:8 6:-12 9:-9 10:-11 11:16
right3:مدنيا	8:15
right3:مديريه	6:13
right3:مدينه	0:-8 4:16 6:-13
right3:مركز	3:16 4:-10 5:-27 6:16 7:-19 9:15 11:-16
right3:مستشفي	5:-8 6:18
right3:مستشفيات	5:11
right3:مسيره	5:11 6:-10
right3:مصابا	5:-11 6:18
right3:مصابين	5:14 6:-8 7:-10
right3:مصيرهم	0:-8 4:19 5:-8 6:-18 10:-8
right3:مع	4:10 7:-14
right3:معظمهم	3:21 9:-9 11:-12
right3:مفقودا	6:21 7:-18
right3:مفقودين	5:-12 6:-12 7:24
right3:مقاطعه	5:-11 7:-9 8:-8 10:19
right3:مليون	9:8 11:-11
right3:من	0:9 1:-30 2:-54 4:-52 5:22 6:-18 7:-26 8:-9 9:-28 10:31
right3:منازلهم	3:29 5:-26 6:-14 9:-14
right3:منذ	0:-13 1:-8 2:9 4:20 5:-14 6:-28 7:15 8:-10 9:-21 10:9 11:-10
right3:منطقه	5:-12 6:10 8:-18 10:16
right3:منظمه	1:22 2:-8 3:-10 4:-12 6:-20 11:-12
right3:منها	5:-8 6:25
right3:منهم	1:-10 2:-34 3:-21 4:20 5:14 6:21 7:-41 8:-12 10:-39 11:-14
right3:مواقع	3:16 6:9 9:-11
right3:نحو	0:-8 3:11 8:-9 9:-15 10:9
right3:نساء	0:14 3:-30 4:-23 6:21 7:-23 8:-12 9:-9 10:8
right3:نفسها	5:-16 6:-19 7:26
right3:نقطه	6:10
right3:نهر	2:15 10:-10
right3:هذا	5:-8 6:14 9:-13 11:14
right3:و	3:-10 6:19 7:-10 9:-10 11:12
right3:واحد	3:18 6:10 7:-14 9:-28 11:8
right3:واحده	0:16 4:15 5:-19 6:-13 7:-19 8:11 10:-32
right3:واصابه	5:-16 6:18
right3:واصيب	5:-20 6:24
right3:وان	0:-19 3:-8 4:-25 5:10 6:15 7:-27 8:-18 10:25
right3:وجريح	0:-13 1:33 3:-16 5:-20 6:-28 7:-10 8:-13 11:-11
right3:وحدها	0:8 5:-8 6:9
right3:وزاره	5:10 6:-9
right3:ولا	4:-23 5:-10 6:28 7:-17
right3:ولم	2:22 3:-11 4:-20 6:12 7:-13 8:-8 10:-23
right3:وما	5:-9 6:25 7:-23
right3:يبق	4:-8 6:12
right3:يزال	0:-12 1:-8 2:13 4:-28 5:22 6:17 7:-27 10:-27
right3:يزالون	0:-11 2:-11 3:8 4:11 6:17 9:-10
right3:يقارب	6:10
right3:يقول	6:-12 7:17
right3:يوم	1:-13 3:-10 4:-15 5:-10 6:-16 7:-11 9:10 10:24 11:-20
share:2	6:10
share:4	0:17 2:17 3:-18 4:-84 5:-56 6:-17 8:-8 9:-61 10:-50 11:51
share:5	0:-21 2:-21 3:13 4:42 5:-32 6:-23 7:-17 8:-22 9:-59 10:-9 11:-32
share:7	1:-21 2:-40 3:-13 4:-61 8:10 9:11 11:-27
share:more	0:-19 1:-52 6:20 7:-11 8:-21 10:-17 11:-24
short	0:-19 1:-38 2:-12 3:-36 4:-72 5:-9 6:22 8:-12 9:10 10:-11 11:-26
size:1	0:-27 1:-48 2:34 3:-63 4:-19 5:-15 6:34 7:-14 8:-38 9:-42 11:-50
size:9	0:40 1:-97 2:10 3:-104 5:-28 6:23 7:11 8:-34 9:-97 11:-106
size:99	0:-18 1:-71 2:-57 3:-66 4:25 6:27 8:-19 9:-94 10:22 11:-106
size:999	0:16 2:-42 3:-28 4:-22 6:-16 7:-19 8:46 9:-79 10:-36 11:17
size:9999	0:-27 1:8 2:-112 3:34 4:-27 5:10 7:-19 8:15 10:-123 11:-27
size:more	0:-70 1:-68 2:-69 3:40 4:-33 5:-62 6:-69 7:-33 8:-67 9:52 10:-65 11:17
verdict:abducted	0:130 1:-38 2:-70 3:-61 4:-9 5:-56 6:-98 7:-111 8:-25 9:-55 10:-53 11:-25
verdict:casualties	0:-26 1:73 2:-16 3:-27 4:-18 5:-36 6:-73 7:-50 8:-23 9:-10 10:-9 11:-22
verdict:claim	1:-15 2:14 4:-24 6:-28 8:-9 9:-17 10:-23 11:-16
verdict:dead-in-captivity	0:-83 1:-25 2:95 3:-30 4:-31 5:-64 6:-32 7:-73 8:-46 9:-21 10:-65 11:-20
verdict:displaced	0:-52 1:-45 2:-69 3:131 4:-35 5:-76 6:-95 7:-97 8:-56 9:-29 11:-77
verdict:held	0:-28 1:-46 2:-83 3:-83 4:106 5:-79 6:-89 7:-44 8:8 9:-67 10:-34 11:-53
verdict:injured	0:-88 2:-71 3:-107 4:-50 5:171 6:-120 7:-89 8:-62 9:-54 10:-85 11:-72
verdict:killed	0:-65 1:-40 2:42 3:-68 4:-117 5:-128 6:162 7:-85 8:-147 9:-48 10:-122 11:-79
verdict:missing	0:-63 1:-32 2:-77 3:-60 4:-60 5:-90 6:-63 7:128 8:-56 9:-80 10:-86 11:-49
verdict:open	0:-33 1:-21 2:-61 5:-31 6:-12 7:-13 8:-10 10:14 11:-9
verdict:out	0:14 1:-27 2:-11 3:-34 4:23 5:-17 6:-12 7:-25 8:-16 9:-10 10:-32 11:-12
verdict:prisoners-exchanged	0:-49 1:-21 2:-105 3:-44 4:-33 5:-25 6:-74 7:-49 8:78 9:-17 11:-57
verdict:refugees	0:-53 1:-53 2:-44 3:-46 4:-49 5:-60 6:-89 7:-57 8:-46 9:90 11:-36
verdict:released	0:-60 1:-31 2:-97 3:-14 4:-63 5:-84 6:-63 7:-98 8:15 9:-37 10:112 11:-46
verdict:returned	0:-66 1:-48 2:-54 3:-51 4:-79 5:-85 6:-40 7:-39 8:-75 9:-53 10:-16 11:98`
}
