import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	51
alike:casualties	40
alike:dead-in-captivity	38
alike:displaced	-51
alike:held	93
alike:injured	20
alike:killed	5
alike:missing	6
alike:prisoners-exchanged	-16
alike:refugees	22
alike:released	7
alike:returned	-3
any	-46
bare:1	108
bare:99	-9
bare:999	35
bare:9999	37
bare:more	12
before:abducted	30
before:allocated	-97
before:casualties	-116
before:dead-in-captivity	63
before:delivered	-25
before:displaced	-7
before:held	-44
before:injured	-35
before:killed	3
before:missing	-128
before:pledged	-117
before:refugees	-41
before:released	11
before:requested	17
before:returned	26
before:total	-39
behind:abducted	29
behind:allocated	-81
behind:casualties	-95
behind:dead-in-captivity	-50
behind:delivered	-107
behind:displaced	-23
behind:held	-43
behind:injured	-13
behind:killed	-72
behind:missing	-28
behind:pledged	-59
behind:prisoners-exchanged	-12
behind:refugees	-30
behind:released	-7
behind:requested	14
behind:returned	17
behind:total	-61
ending:اء	-95
ending:ات	-165
ending:اث	47
ending:اج	-20
ending:اح	-56
ending:ار	-49
ending:از	50
ending:اس	51
ending:اص	-29
ending:اع	9
ending:اف	-47
ending:اق	67
ending:ال	36
ending:ام	-73
ending:ان	76
ending:اه	40
ending:با	-38
ending:بب	24
ending:بت	-49
ending:بط	-8
ending:بق	-41
ending:بل	55
ending:به	39
ending:بي	-42
ending:تا	76
ending:تل	-48
ending:ته	65
ending:تي	-49
ending:ثا	-77
ending:ثر	69
ending:ثه	-27
ending:جر	39
ending:جن	-44
ending:جه	-24
ending:حا	7
ending:حث	23
ending:حد	44
ending:حل	45
ending:حه	-83
ending:حو	49
ending:دا	-40
ending:دت	-9
ending:در	4
ending:دم	-35
ending:دي	82
ending:را	-31
ending:رب	-4
ending:رت	68
ending:رج	32
ending:رح	98
ending:رد	28
ending:رف	18
ending:رق	67
ending:رك	-86
ending:ره	-34
ending:ري	-17
ending:سا	-32
ending:سب	58
ending:سم	-78
ending:سه	-26
ending:سي	30
ending:صف	-11
ending:ضا	57
ending:ضه	11
ending:طع	70
ending:طه	43
ending:طي	46
ending:ظر	6
ending:عا	-48
ending:عت	8
ending:عه	15
ending:عي	-14
ending:فا	-85
ending:فع	-50
ending:في	-43
ending:قا	10
ending:قت	-70
ending:قد	67
ending:قل	-16
ending:قه	3
ending:كن	-88
ending:لا	-106
ending:لب	41
ending:لت	-37
ending:لغ	73
ending:لم	16
ending:لن	-51
ending:له	27
ending:لي	79
ending:ما	-28
ending:مت	-6
ending:مل	-23
ending:مه	-102
ending:مي	-25
ending:نا	-74
ending:نت	-33
ending:نه	25
ending:ني	136
ending:ها	-32
ending:هم	8
ending:هن	24
ending:وا	55
ending:وب	-26
ending:وح	48
ending:ور	-46
ending:وق	67
ending:ول	-8
ending:وم	-53
ending:ون	-30
ending:وي	-49
ending:يا	-5
ending:يب	76
ending:يت	30
ending:يد	32
ending:ير	6
ending:يع	49
ending:يف	4
ending:يق	12
ending:يل	-35
ending:يم	-17
ending:يه	15
equal:abducted	14
equal:dead-in-captivity	-22
equal:displaced	-6
equal:held	-72
equal:injured	9
equal:killed	-7
equal:missing	-14
equal:prisoners-exchanged	79
equal:refugees	-27
equal:released	-6
equal:returned	68
form:digits	-5
form:dual	-33
form:fraction	-230
form:mixed	-13
form:range	15
form:singular	-50
form:vague	-67
form:words	65
here:#aboard	-39
here:#aid	-20
here:#alive	-19
here:#captives	10
here:#captivity	-38
here:#captors	-7
here:#carrying	-4
here:#commerce	-12
here:#conference	-8
here:#containing	-71
here:#contest	-118
here:#crossing	4
here:#custody	-135
here:#demand	-29
here:#disease	-46
here:#displacement	41
here:#exchange	31
here:#execution	7
here:#given-back	54
here:#group	11
here:#handover	22
here:#hostages	30
here:#losing-side	38
here:#military-aid	-30
here:#need	-114
here:#police	-16
here:#prisoners	-14
here:#receiving	6
here:#remainder	30
here:#report	-5
here:#rescue	-93
here:#return	47
here:#since	10
here:#sport	-3
here:#state	5
here:#treatment	-69
here:#war-prisoners	-25
here:abducted	40
here:allocated	-14
here:casualties	-20
here:dead-in-captivity	33
here:delivered	-14
here:displaced	51
here:held	20
here:injured	49
here:killed	76
here:missing	33
here:pledged	11
here:prisoners-exchanged	-16
here:refugees	15
here:released	34
here:requested	-26
here:returned	-3
here:said	33
here:set	40
here:total	-37
item	34
last:claim-abducted	14
last:claim-allocated	-85
last:claim-casualties	-42
last:claim-dead-in-captivity	-61
last:claim-delivered	-22
last:claim-displaced	-29
last:claim-held	-47
last:claim-injured	4
last:claim-killed	14
last:claim-missing	12
last:claim-pledged	-38
last:claim-prisoners-exchanged	42
last:claim-refugees	-19
last:claim-released	31
last:claim-requested	-61
last:claim-returned	20
last:claim-total	-34
left1:	-62
left1:"	34
left1:#	-27
left1:(	91
left1:,	102
left1:-	87
left1::	113
left1:|	56
left1:اثنين	-55
left1:اجلاء	54
left1:اجلي	-21
left1:احتجاز	60
left1:احتجزت	30
left1:احدهم	14
left1:احدهما	-5
left1:احصي	37
left1:احياء	-41
left1:اختطاف	65
left1:اخرهم	25
left1:ادخل	-3
left1:ارواح	71
left1:اسبوع	47
left1:استشهاد	127
left1:استشهد	92
left1:استقبل	32
left1:استقبلت	46
left1:اسقاط	-21
left1:اسقطت	-54
left1:اسماء	28
left1:اسهم	-6
left1:اسير	9
left1:اسيرا	-98
left1:اشهر	-55
left1:اصل	-66
left1:اصيب	97
left1:اضرارا	-54
left1:اضطر	77
left1:اطراف	31
left1:اطفال	88
left1:اطلاق	75
left1:اطلقت	30
left1:اعيد	91
left1:الا	-26
left1:الاحمر	25
left1:الاسبوع	90
left1:الان	61
left1:الاول	-31
left1:الاولي	22
left1:البالغه	-62
left1:البلاد	47
left1:الجرحي	62
left1:الجيش	79
left1:الحافله	-28
left1:الحرب	52
left1:الحصيله	64
left1:الحكومه	29
left1:السلطات	-40
left1:السودان	67
left1:الشرطه	-85
left1:الشركاء	16
left1:الشهداء	81
left1:الشهر	53
left1:الضحايا	58
left1:الظهر	-15
left1:العام	46
left1:العامه	-40
left1:العايدين	33
left1:العدد	67
left1:القتلي	71
left1:القطاع	-6
left1:الماضي	14
left1:الماضيه	46
left1:المتوفين	94
left1:المحافظه	51
left1:المدينه	-8
left1:المفوضيه	81
left1:المقابل	82
left1:المهاجمون	34
left1:الينا	53
left1:اليوم	70
left1:اما	-19
left1:امام	-25
left1:امراه	-45
left1:امس	-64
left1:ان	81
left1:انتشال	106
left1:انتشل	27
left1:انتشلت	66
left1:انتشلوا	24
left1:انقاذ	-60
left1:انقذ	-104
left1:انهم	8
left1:اوقع	39
left1:اوقعت	43
left1:اوكرانيا	14
left1:اي	-28
left1:ايام	45
left1:ايضا	64
left1:ب	-47
left1:بتجنيد	-45
left1:بحسب	-78
left1:بحضور	-23
left1:بحياه	198
left1:بعد	47
left1:بقتل	68
left1:بقي	4
left1:بلغ	103
left1:بلغت	49
left1:بمشاركه	-74
left1:بمقتل	138
left1:بها	-25
left1:بواقع	-10
left1:بوفاه	83
left1:بين	4
left1:بينها	-39
left1:بينهم	77
left1:تبادل	52
left1:تتبادلان	78
left1:تحتجز	76
left1:تحرير	127
left1:تدمير	-41
left1:تزال	47
left1:تسلم	-40
left1:تسليم	37
left1:تشاد	93
left1:تشمل	21
left1:تضاعف	-30
left1:تضم	22
left1:تغطيه	-40
left1:تقل	10
left1:توجه	-54
left1:توفي	118
left1:تووي	59
left1:جانب	52
left1:جثامين	92
left1:جثث	120
left1:جثمان	97
left1:جثه	82
left1:جنديا	-84
left1:حاله	40
left1:حاليا	79
left1:حررت	43
left1:حول	61
left1:خرج	65
left1:خروج	72
left1:خطف	112
left1:خطفت	-42
left1:خلاله	33
left1:خلالها	78
left1:خلف	39
left1:خلفت	48
left1:دفعت	18
left1:دفن	84
left1:دفنا	55
left1:دفنت	59
left1:دفنوا	36
left1:دولار	-4
left1:ذاتها	62
left1:رجع	86
left1:رفات	104
left1:روسيا	-39
left1:زال	102
left1:زالت	-10
left1:زوجها	-23
left1:ساعه	27
left1:سبتمبر	52
left1:سبيل	59
left1:سجلت	-45
left1:سراح	108
left1:سقط	32
left1:سقوط	41
left1:سكان	-59
left1:سوي	-4
left1:شرد	83
left1:شملت	49
left1:شهيد	-85
left1:ضحيته	76
left1:ضمت	39
left1:ضمنهم	35
left1:طفلا	-43
left1:طفلان	-72
left1:عاد	69
left1:عايد	-103
left1:عبر	-38
left1:عدا	71
left1:عدد	-33
left1:عددهم	64
left1:عسكريا	-34
left1:علي	-8
left1:عن	112
left1:عند	57
left1:عندنا	-42
left1:عوده	73
left1:غادر	70
left1:غرق	11
left1:فتح	-31
left1:فر	79
left1:فرار	65
left1:فقتل	72
left1:فقتلت	89
left1:فقتلوا	9
left1:فقد	84
left1:فقدان	37
left1:فقدت	68
left1:فقدنا	115
left1:فقضي	54
left1:في	-279
left1:فيه	36
left1:فيها	17
left1:قال	-103
left1:قتل	118
left1:قتلت	108
left1:قتلنا	75
left1:قتلوا	124
left1:قتلي	68
left1:قتيل	-112
left1:قتيلا	20
left1:قضي	131
left1:قوامها	-39
left1:كان	-15
left1:كانت	-23
left1:كانوا	14
left1:كذلك	63
left1:كردفان	-55
left1:كل	-152
left1:كم	-114
left1:كنا	-114
left1:لا	-49
left1:لاجي	-96
left1:لاجيا	-79
left1:لاحقا	-8
left1:لدينا	50
left1:لقي	152
left1:لكل	-83
left1:لكن	-38
left1:لمساعده	-67
left1:مات	105
left1:متن	-88
left1:متنه	-19
left1:متنها	-86
left1:مجموعه	40
left1:مسلحون	20
left1:مسيره	-74
left1:مصرع	145
left1:مصير	72
left1:مع	-20
left1:مقابل	37
left1:مقتل	185
left1:من	-179
left1:منها	-43
left1:منهم	-24
left1:نزح	82
left1:نزوح	69
left1:نساء	143
left1:نفسه	60
left1:نفسها	26
left1:نقل	45
left1:نقلت	3
left1:نوفمبر	-4
left1:هم	56
left1:هناك	82
left1:هو	4
left1:هولاء	112
left1:هويه	53
left1:و	-5
left1:واجلي	-54
left1:واحد	100
left1:واسرت	62
left1:واصاب	58
left1:واصابت	39
left1:واصابه	223
left1:واصيب	202
left1:واصيبت	91
left1:واغلقت	-45
left1:واقتادوا	43
left1:والجرحي	61
left1:وان	23
left1:وانقذت	-67
left1:واوقع	48
left1:واوقف	-77
left1:واوقفت	-91
left1:وبقي	-48
left1:وتدمير	-54
left1:وتمكن	-23
left1:وتوفي	130
left1:وجرح	83
left1:وجرحت	29
left1:وجود	51
left1:وحده	103
left1:وحدها	44
left1:وخطفوا	43
left1:ودفعت	14
left1:ودمر	-34
left1:ودمرت	-89
left1:وسجل	7
left1:وصل	-17
left1:وصلنا	-94
left1:وصول	-21
left1:وعاد	13
left1:وعددها	-83
left1:وعددهم	-35
left1:وعن	64
left1:وغادر	-11
left1:وفاه	186
left1:وفر	63
left1:وفقد	54
left1:وفقدان	23
left1:وقال	-84
left1:وقتل	157
left1:وقتلت	54
left1:وقتلوا	100
left1:وقضي	117
left1:وكان	-60
left1:ومعهم	41
left1:ومقتل	68
left1:ومنهم	56
left1:ونجا	-77
left1:ونقل	110
left1:وهم	22
left1:وهو	-71
left1:وهي	-66
left1:ووفاه	90
left1:يبلغ	58
left1:يحتجزون	83
left1:يخلف	26
left1:يدفع	67
left1:يزال	24
left1:يضم	19
left1:يعود	81
left1:يقتل	55
left1:يقل	-95
left1:يقيم	21
left1:يكون	80
left1:يناير	28
left1:يوقع	-35
left1:يووي	46
left1:•	47
left2:	-42
left2:#	-59
left2:(	18
left2:)	24
left2:,	41
left2:-	-58
left2::	56
left2:;	-20
left2:ابريل	5
left2:اثر	-40
left2:اثنان	-158
left2:احياء	-18
left2:اخري	80
left2:اخرين	33
left2:اربعه	10
left2:ارتفع	55
left2:ارتفعت	-8
left2:اسره	40
left2:اسعاف	-29
left2:اشخاص	59
left2:اضافه	98
left2:اطفال	-19
left2:اطلاق	69
left2:اطلق	29
left2:اعلنت	40
left2:اعيد	-75
left2:افرج	54
left2:اكتوبر	62
left2:الا	66
left2:الابيض	32
left2:الاحد	36
left2:الاحمر	-23
left2:الاربعاء	69
left2:الاسبوع	60
left2:الاصابات	62
left2:الاف	-48
left2:الافراج	133
left2:الاقل	43
left2:الامن	10
left2:الان	39
left2:الاوروبي	-20
left2:الاوكراني	-16
left2:الاول	17
left2:الاولي	44
left2:البحث	110
left2:البلاد	-29
left2:البيان	42
left2:التعرف	62
left2:التغذيه	-26
left2:التي	-39
left2:الثالث	6
left2:الثاني	-7
left2:الثلاثاء	-10
left2:الجرحي	38
left2:الجماعه	86
left2:الجمعه	68
left2:الجنود	6
left2:الجيش	43
left2:الحرب	14
left2:الحصيله	-17
left2:الحكومه	48
left2:الحوثيون	58
left2:الخميس	74
left2:الداخليه	20
left2:الدفاع	-39
left2:الدوليه	41
left2:الذي	-76
left2:الرقم	67
left2:الروسيه	16
left2:السبت	50
left2:السلطات	18
left2:السنه	-31
left2:السودان	72
left2:الشرطه	-51
left2:الشرعي	34
left2:الشهداء	-33
left2:الشهر	33
left2:الصحه	-42
left2:الصليب	42
left2:الضحايا	26
left2:الطواري	-37
left2:العام	33
left2:العايدين	-66
left2:العثور	57
left2:العدد	46
left2:الف	-92
left2:الفا	-16
left2:الفرق	23
left2:القتلي	118
left2:القصف	63
left2:الكهرباء	-61
left2:اللاجيين	-31
left2:الله	47
left2:الليله	11
left2:الماضي	92
left2:المتحده	4
left2:المحافظه	-30
left2:المحكمه	-60
left2:المدني	14
left2:المدنيه	39
left2:المدينه	-45
left2:المركز	-51
left2:المستشفي	-21
left2:المسلحين	68
left2:المصابين	50
left2:المصدر	51
left2:المفقودين	73
left2:المفوضيه	-11
left2:المنظمه	-14
left2:المهاجمين	-36
left2:المولف	-12
left2:الميه	-25
left2:الناجين	-15
left2:النار	39
left2:النازحين	55
left2:النيران	-29
left2:الهند	-30
left2:الوزاره	38
left2:الولايه	74
left2:الي	25
left2:اليه	9
left2:اليوم	-45
left2:اليوميه	-44
left2:اما	-50
left2:امراه	25
left2:امس	53
left2:ان	49
left2:انا	77
left2:انخفض	5
left2:اندونيسيا	-16
left2:انه	-16
left2:انها	56
left2:اهداف	-4
left2:او	-55
left2:اودت	53
left2:اودي	80
left2:اوكرانيا	26
left2:ايام	72
left2:ب	71
left2:بالميه	-4
left2:بترت	47
left2:بدايه	11
left2:بذلك	42
left2:بعد	82
left2:بلاغات	84
left2:بموجبها	10
left2:بين	-43
left2:بينما	-20
left2:بينهم	-9
left2:تبادل	13
left2:تبحث	10
left2:تتحدث	66
left2:تحت	-24
left2:تحدث	70
left2:تحييد	91
left2:ترتفع	23
left2:تستضيف	77
left2:تسع	69
left2:تسعه	-16
left2:تضم	-52
left2:تعاملت	34
left2:تعلن	47
left2:تعود	23
left2:تقول	81
left2:تلميذا	29
left2:ثلاث	34
left2:ثلاثه	-33
left2:ثم	8
left2:جثامين	59
left2:جثث	18
left2:جثه	-105
left2:جديد	23
left2:جديده	4
left2:جري	-64
left2:جريحا	-18
left2:جزاء	-8
left2:جنديا	112
left2:جنيه	-23
left2:جهته	-63
left2:حاله	47
left2:حتفهم	4
left2:حتي	32
left2:حصيله	-9
left2:حلب	66
left2:حيث	57
left2:حين	61
left2:خرج	-73
left2:خساير	27
left2:خطف	57
left2:خلال	67
left2:خمسه	-33
left2:خيمه	9
left2:دولار	-58
left2:دوله	-20
left2:دينار	-31
left2:ذاته	17
left2:ذلك	47
left2:راح	82
left2:رهينه	46
left2:روسيا	-56
left2:ساعه	49
left2:سبتمبر	-47
left2:سبعه	-13
left2:سته	62
left2:سجل	41
left2:سجلت	15
left2:سوي	-92
left2:سياره	19
left2:سيبو	23
left2:سيده	-70
left2:شخص	-54
left2:شخصا	22
left2:شخصين	31
left2:شهداء	80
left2:شهيدا	118
left2:صباح	52
left2:صباحا	-12
left2:طفلا	-15
left2:طويله	81
left2:عاد	-6
left2:عامل	10
left2:عبر	11
left2:عثر	-21
left2:عدد	31
left2:عسكريا	26
left2:عشر	-63
left2:عشره	47
left2:علي	-34
left2:عمليات	37
left2:عن	16
left2:غير	28
left2:فرق	-37
left2:فضلا	45
left2:فقد	74
left2:فلسطينيا	42
left2:في	-31
left2:فيما	17
left2:فيها	84
left2:قافله	14
left2:قال	-58
left2:قايمه	54
left2:قبل	25
left2:قتل	50
left2:قتلوا	66
left2:قتلي	44
left2:قتيلا	7
left2:قد	92
left2:قضت	41
left2:قضي	11
left2:قوله	43
left2:كان	-36
left2:كانت	-29
left2:كل	-17
left2:كما	6
left2:كييف	72
left2:لا	7
left2:لاجي	52
left2:لاحقا	29
left2:لاسره	-21
left2:لكل	-21
left2:للاجيين	-49
left2:للهجره	84
left2:لنساء	4
left2:لها	-35
left2:ما	59
left2:مبني	-68
left2:محليه	18
left2:مخيم	-28
left2:مخيمات	-33
left2:مدنيا	56
left2:مدنيين	75
left2:مراكز	13
left2:مساء	12
left2:مستشفي	28
left2:مستمر	39
left2:مسلحون	82
left2:مسيره	-71
left2:مصابا	-34
left2:مصرعهم	44
left2:مضيفا	30
left2:مطلع	57
left2:مع	-59
left2:معظمهم	-9
left2:مقابل	-89
left2:مقارنه	50
left2:ملايين	-39
left2:مليار	-6
left2:مليون	-93
left2:مليونا	-28
left2:من	-25
left2:منذ	33
left2:منها	104
left2:منهم	-79
left2:مواطن	51
left2:موزعين	-60
left2:موسكو	42
left2:نازح	8
left2:نجا	50
left2:نساء	91
left2:نفسه	50
left2:نفسها	-50
left2:نقطه	-16
left2:نقل	7
left2:نقلت	-19
left2:نقلوا	-78
left2:نوفمبر	60
left2:هايتي	-14
left2:هذا	18
left2:هم	-7
left2:هولاء	57
left2:و	-9
left2:واحتجزت	-81
left2:واحد	-36
left2:واحده	-42
left2:واصيب	-34
left2:واضاف	58
left2:واضافت	-51
left2:وان	-64
left2:واوضح	30
left2:واوكرانيا	45
left2:وبين	46
left2:وتابع	33
left2:وتستضيف	-20
left2:وحده	-41
left2:وحدها	34
left2:وعلي	40
left2:وفاه	45
left2:وفي	82
left2:وفيات	-37
left2:وقال	-66
left2:وقتل	58
left2:وقد	14
left2:وكان	-7
left2:ولا	6
left2:وما	37
left2:ونشرت	52
left2:ويعمل	-105
left2:يزال	5
left2:يعرف	54
left2:يعلن	-5
left2:يناير	68
left2:يودي	42
left2:يورو	-4
left2:يوليو	-20
left2:يوم	31
left2:يونيو	18
left2:•	3
left3:	-44
left3:"	52
left3:#	-10
left3:)	-7
left3:,	-17
left3:-	106
left3::	48
left3:|	-26
left3:اباد	49
left3:اثنين	31
left3:اجمالي	36
left3:اخرين	37
left3:ادت	85
left3:ادي	77
left3:اربعه	46
left3:استشهاد	-60
left3:استشهد	17
left3:استقبل	79
left3:استقبلت	40
left3:اسراييل	11
left3:اسره	41
left3:اسفر	78
left3:اسفرت	-27
left3:اشخاص	-12
left3:اشهر	-10
left3:اطباء	40
left3:اطفال	19
left3:اطلاق	-22
left3:اغسطس	33
left3:افرج	-3
left3:اكتوبر	92
left3:الاثنين	-12
left3:الاحد	-41
left3:الاحمر	-46
left3:الاربعاء	-46
left3:الاسبوع	29
left3:الاسر	54
left3:الاف	-59
left3:الافراج	-25
left3:الاقتراع	-8
left3:الاقل	-33
left3:الامم	-14
left3:الامن	21
left3:الان	-20
left3:الانسان	29
left3:الانقاذ	-6
left3:الاول	118
left3:الباقون	52
left3:البحث	42
left3:البلاد	-49
left3:البلده	43
left3:التعرف	34
left3:التقرير	-16
left3:التي	36
left3:الثاني	29
left3:الثلاثاء	68
left3:الجرحي	-53
left3:الجماعه	-32
left3:الجمعه	-13
left3:الجيش	-4
left3:الحرب	-14
left3:الحصيله	34
left3:الحكومه	20
left3:الحمايه	-35
left3:الخميس	7
left3:الدفاع	9
left3:الدولي	-65
left3:الدوليه	105
left3:الذي	49
left3:الذين	21
left3:الروسيه	-46
left3:الساعه	10
left3:السبت	69
left3:السلطات	-10
left3:السيول	14
left3:الشرطه	-5
left3:الشهر	-36
left3:الصحه	-9
left3:الضحايا	43
left3:الطب	34
left3:الطواري	-41
left3:العام	17
left3:العدد	83
left3:الف	-59
left3:الفا	-17
left3:الفريق	-33
left3:القتلي	91
left3:القطاع	46
left3:القوات	48
left3:الكوارث	19
left3:الماضي	31
left3:المبني	11
left3:المتحدث	-14
left3:المتحده	-21
left3:المحافظه	66
left3:المدني	-46
left3:المدنيه	53
left3:المدينه	-50
left3:المستشفي	67
left3:المصري	-18
left3:المفقودين	-3
left3:المهاجمين	-34
left3:النار	42
left3:النازحين	-8
left3:الهلال	-9
left3:الوحده	25
left3:الوطني	66
left3:الوطنيه	51
left3:الوفيات	75
left3:الي	15
left3:اليوم	-53
left3:اما	93
left3:امام	12
left3:امس	58
left3:ان	-23
left3:انه	23
left3:انها	42
left3:انهيار	35
left3:اوليه	47
left3:ايام	28
left3:بان	-25
left3:بجروح	72
left3:بحسب	-44
left3:بدايه	64
left3:بعد	-36
left3:بلا	34
left3:بلده	33
left3:بلغ	37
left3:بمقتل	20
left3:بيان	21
left3:بينما	75
left3:بينهم	59
left3:بيوتهم	-11
left3:تبادل	-7
left3:تحت	38
left3:تردد	56
left3:تسع	-51
left3:تسعه	-40
left3:تسلم	27
left3:تشرين	-31
left3:تعلن	20
left3:تلك	-9
left3:تم	-21
left3:تموز	61
left3:توفي	78
left3:ثلاث	13
left3:ثلاثه	59
left3:ثم	16
left3:ثمانيه	37
left3:جثث	-38
left3:جثه	-15
left3:جري	58
left3:جريحا	4
left3:جمعيه	-58
left3:جنديا	-52
left3:جنوب	53
left3:جنيه	-31
left3:حافله	-62
left3:حتفهم	36
left3:حتي	62
left3:حزب	46
left3:حسب	-61
left3:حصيله	61
left3:حين	56
left3:خلال	138
left3:خلف	60
left3:خمس	-28
left3:خمسه	-38
left3:خيمه	44
left3:دولار	-41
left3:دينار	-67
left3:راكبا	-88
left3:ركله	-8
left3:روسيا	58
left3:زالت	65
left3:ساعه	56
left3:سبتمبر	44
left3:سبعه	81
left3:ست	45
left3:سته	58
left3:سجلت	46
left3:سفينه	-87
left3:سقوط	53
left3:سنوات	-45
left3:سياره	-29
left3:شخص	75
left3:شخصا	18
left3:شهداء	25
left3:شهيدا	62
left3:صباح	-5
left3:طفلا	50
left3:عاد	21
left3:عام	107
left3:عبر	82
left3:عثر	31
left3:عدد	42
left3:عشر	112
left3:عشره	-57
left3:عمليات	30
left3:عن	-20
left3:عند	-34
left3:عوده	-28
left3:غزه	-37
left3:فجر	80
left3:في	57
left3:فيما	3
left3:فيها	35
left3:قارب	-53
left3:قال	62
left3:قباله	55
left3:قبل	55
left3:قتل	-6
left3:قتلت	19
left3:قتلي	14
left3:قتيلا	99
left3:قد	10
left3:قرب	75
left3:قريه	42
left3:قوات	-14
left3:كان	-51
left3:كانوا	-13
left3:كانون	38
left3:كل	-25
left3:كما	-40
left3:لا	-54
left3:لاعبين	-29
left3:لشوون	63
left3:لقوا	13
left3:للهجره	67
left3:لم	30
left3:ما	26
left3:مالي	25
left3:مبني	-60
left3:محليه	48
left3:مدنيا	22
left3:مركز	-8
left3:مستشفي	13
left3:مسيره	-18
left3:مشيرا	-33
left3:مشيره	26
left3:مصابا	20
left3:مصرع	-12
left3:مطار	-64
left3:مطلع	22
left3:مفوضيه	-51
left3:مقتل	65
left3:ملايين	-27
left3:مليار	-56
left3:مليون	45
left3:مليونا	-87
left3:من	40
left3:منازلهم	28
left3:منذ	21
left3:منزلا	-51
left3:منطقه	3
left3:منها	-6
left3:منهم	51
left3:مهاجرا	76
left3:موقعا	-40
left3:نازح	85
left3:نايرا	-15
left3:نحو	-9
left3:نزح	-13
left3:نساء	11
left3:نشر	-21
left3:نيجيريا	27
left3:هجوم	-71
left3:هذا	-7
left3:هم	81
left3:و	24
left3:واحد	-36
left3:واحده	20
left3:وادي	17
left3:واشار	-35
left3:واضاف	-30
left3:واغلقت	-34
left3:والبحث	76
left3:وان	-23
left3:وانه	49
left3:واوضح	17
left3:واوقفت	-39
left3:وتقول	-8
left3:وحده	51
left3:وزاره	-27
left3:وسط	44
left3:وعشرين	25
left3:وفاه	103
left3:وفي	64
left3:وقال	-32
left3:وقد	16
left3:وكان	-61
left3:ولا	-65
left3:ولايه	32
left3:ولم	-40
left3:وما	-57
left3:ومن	82
left3:ويبلغ	-85
left3:يبق	-46
left3:يزال	77
left3:يعثر	69
left3:يقول	-26
left3:يناير	49
left3:يوليو	43
left3:يوم	-75
left3:•	-71
many	-58
mostly:abducted	12
mostly:aid	-54
mostly:allocated	-10
mostly:delivered	-54
mostly:displaced	-119
mostly:displacement	3
mostly:held	59
mostly:hostage	12
mostly:injured	-39
mostly:killed	3
mostly:missing	-36
mostly:pledged	32
mostly:prisoners-exchanged	-8
mostly:released	30
mostly:requested	-20
mostly:returned	-45
mostly:total	-87
near:اباد	71
near:ابار	-36
near:ابتد	9
near:ابتل	4
near:ابحا	24
near:ابحر	-120
near:ابرز	-11
near:ابرش	-6
near:ابري	91
near:ابشي	18
near:ابعد	59
near:ابن	109
near:ابنا	25
near:ابني	20
near:ابو	9
near:ابوا	-67
near:ابوظ	32
near:ابيب	-108
near:ابيض	-19
near:اتجا	-83
near:اتحا	-40
near:اتشي	56
near:اتصا	26
near:اتصل	-38
near:اتفا	31
near:اتلف	-63
near:اتها	-11
near:اتوب	39
near:اثار	53
near:اثر	-9
near:اثره	47
near:اثقل	79
near:اثنا	-24
near:اثنت	-93
near:اثني	-51
near:اثيو	62
near:اجان	35
near:اجبر	58
near:اجبه	29
near:اجتا	94
near:اجتم	34
near:اجر	-92
near:اجرا	-44
near:اجره	-65
near:اجري	-38
near:اجل	-28
near:اجلا	38
near:اجلت	-8
near:اجلو	4
near:اجلي	-77
near:اجما	58
near:اجنح	40
near:اجهز	5
near:اجوب	-75
near:اجيي	-69
near:احاد	-33
near:احال	42
near:احتا	35
near:احتج	-28
near:احتر	-35
near:احتس	89
near:احتل	-27
near:احتم	70
near:احتي	17
near:احد	-16
near:احدا	25
near:احده	8
near:احدي	13
near:احرق	-71
near:احزم	10
near:احصت	47
near:احصي	79
near:احكا	-21
near:احمد	11
near:احمر	55
near:احيا	-7
near:احيل	-20
near:اخبا	62
near:اختا	-18
near:اختب	-20
near:اختط	113
near:اختف	128
near:اختن	64
near:اخذو	93
near:اخر	39
near:اخرا	-9
near:اخرج	-23
near:اخرو	22
near:اخري	52
near:اخلا	58
near:اخلت	-40
near:اخلو	-15
near:اخلي	-4
near:اخما	-25
near:اخوت	-12
near:اخي	-48
near:اخير	56
near:اداء	29
near:ادار	-5
near:ادام	55
near:ادت	-60
near:ادخل	26
near:ادرا	-84
near:ادري	-33
near:ادعا	-72
near:ادلب	49
near:ادني	-4
near:ادوا	-52
near:ادوي	-67
near:ادي	89
near:اذا	38
near:اذار	-74
near:اذاع	46
near:اراء	-6
near:اراض	18
near:اربا	-15
near:اربع	-50
near:ارتف	136
near:ارتق	42
near:ارتي	-10
near:اردف	70
near:اردن	29
near:ارز	-57
near:ارسا	-53
near:ارسل	-117
near:ارصا	-43
near:ارصف	-53
near:ارض	21
near:ارضه	-48
near:ارضي	42
near:ارقا	-17
near:اركا	44
near:ارمي	108
near:ارها	-28
near:اروا	87
near:ازال	45
near:ازمه	51
near:ازيد	28
near:اساب	-18
near:اساس	16
near:اسبا	-69
near:اسبو	-7
near:استا	-22
near:استب	-36
near:استج	19
near:استخ	-27
near:استد	-14
near:استر	21
near:استش	34
near:استض	12
near:استط	53
near:استع	-28
near:استغ	-15
near:استف	-59
near:استق	11
near:استل	60
near:استم	-15
near:استن	37
near:استه	22
near:استو	-41
near:استي	-60
near:اسرا	70
near:اسرت	27
near:اسره	18
near:اسرو	80
near:اسري	-29
near:اسط	-23
near:اسطو	-12
near:اسعف	60
near:اسعه	-35
near:اسفر	22
near:اسقا	-84
near:اسقط	-140
near:اسكن	77
near:اسلا	79
near:اسم	18
near:اسما	-30
near:اسمه	10
near:اسها	10
near:اسهم	-7
near:اسوا	-73
near:اسير	-6
near:اسيو	50
near:اشار	-44
near:اشتب	-45
near:اشتر	-105
near:اشغا	-25
near:اشلا	-42
near:اشنط	-56
near:اشهر	24
near:اصاب	8
near:اصحا	-23
near:اصدر	-58
near:اصطد	-9
near:اصطن	12
near:اصغر	-23
near:اصفر	64
near:اصل	-86
near:اصلا	65
near:اصوا	-60
near:اصيب	55
near:اضاف	55
near:اضرا	-26
near:اضرم	8
near:اضطر	-42
near:اطبا	121
near:اطرا	70
near:اطفا	26
near:اطلا	71
near:اطلس	16
near:اطلق	15
near:اظهر	-60
near:اعاد	62
near:اعتد	-12
near:اعتر	-81
near:اعتق	-53
near:اعتم	-23
near:اعد	38
near:اعدا	-64
near:اعدت	24
near:اعدم	80
near:اعرف	-27
near:اعشا	-88
near:اعصا	66
near:اعضا	-4
near:اعقب	17
near:اعلا	72
near:اعلن	17
near:اعلي	42
near:اعما	54
near:اعوا	56
near:اعيد	-98
near:اغاث	-6
near:اغذي	-16
near:اغرق	33
near:اغسط	37
near:اغلا	-77
near:اغلب	87
near:اغلق	-107
near:اغنا	28
near:افاد	-45
near:افار	-40
near:افتت	-58
near:افرج	14
near:افري	-20
near:افغا	78
near:اقار	-23
near:اقال	55
near:اقام	-42
near:اقتا	175
near:اقتح	74
near:اقتر	-26
near:اقتص	45
near:اقتي	93
near:اقدا	44
near:اقر	44
near:اقرت	39
near:اقسا	-89
near:اقصي	-51
near:اقل	-58
near:اقلا	-56
near:اقلت	-20
near:اقلي	74
near:اقوا	-60
near:اقيم	-67
near:اكبر	79
near:اكتم	-8
near:اكتو	-7
near:اكد	-20
near:اكدت	42
near:اكس	42
near:اكست	-26
near:اكسي	-36
near:اكلي	85
near:اكمل	44
near:اكوا	-7
near:اكوب	39
near:الا	-18
near:الاب	-4
near:الاف	-30
near:الام	43
near:الان	41
near:التي	19
near:الجو	53
near:الحق	-23
near:الحي	131
near:الخط	57
near:الدم	-26
near:الذي	-19
near:السن	45
near:الصف	-54
near:الطب	30
near:الغا	79
near:الف	-51
near:الفا	-14
near:القت	-39
near:الله	4
near:الما	-16
near:اله	14
near:الي	23
near:اليه	55
near:اما	51
near:امات	12
near:امار	-31
near:امام	-23
near:امان	-39
near:امبو	-22
near:امتا	66
near:امتد	-37
near:امتع	56
near:امتن	-76
near:امدا	22
near:امر	-28
near:امرا	21
near:امرت	10
near:امس	32
near:امطا	24
near:امل	60
near:اممي	-6
near:امن	34
near:امنه	55
near:امني	-43
near:امها	-11
near:اموا	-75
near:امير	26
near:امين	15
near:انا	34
near:انبا	55
near:انت	-30
near:انتا	-55
near:انتخ	-33
near:انتش	41
near:انتظ	24
near:انتق	49
near:انته	57
near:انتي	-5
near:انحا	-17
near:انحس	57
near:انخف	-22
near:اندر	62
near:اندل	17
near:اندو	21
near:اندي	-50
near:انذا	61
near:انزا	-8
near:انزل	-52
near:انسا	-38
near:انسح	-61
near:انضم	60
near:انطل	-30
near:انعا	30
near:انفا	-39
near:انفج	17
near:انفس	-46
near:انفص	-31
near:انقا	18
near:انقذ	-123
near:انقل	-35
near:انه	-3
near:انها	53
near:انهم	-34
near:انهن	77
near:انهي	-26
near:انوا	-105
near:اهال	-74
near:اهدا	-42
near:اهل	50
near:اهله	48
near:اهلي	69
near:اواخ	17
near:اوتش	-31
near:اودت	48
near:اودع	27
near:اودي	37
near:اورد	95
near:اورو	-98
near:اوسط	-19
near:اوضح	-6
near:اوغن	-14
near:اوقف	-42
near:اوكر	15
near:اول	28
near:اولا	22
near:اولي	56
near:اونر	46
near:ايات	-27
near:ايار	-20
near:ايام	22
near:ايتل	-22
near:ايتو	-13
near:ايدي	25
near:ايرا	129
near:ايرو	77
near:ايزي	-32
near:ايضا	99
near:ايطا	-126
near:ايفا	33
near:ايقا	-43
near:ايكو	-12
near:ايل	-9
near:ايلو	-32
near:اين	10
near:ايه	20
near:ايوا	78
near:باب	-6
near:بابن	72
near:بابي	54
near:بات	-45
near:باتج	34
near:باحت	79
near:باحث	-17
near:باخت	77
near:بادو	70
near:بادي	88
near:بارا	-35
near:بارب	-7
near:بارز	51
near:باست	9
near:باسم	62
near:باصا	48
near:باطن	23
near:باع	12
near:باعا	-49
near:باعي	42
near:باقل	-26
near:باقو	15
near:باقي	-34
near:باكث	29
near:باكس	73
near:بالغ	22
near:باما	49
near:بان	-35
near:بانت	-37
near:بانخ	95
near:بانف	-47
near:بانك	53
near:بانه	14
near:باني	-39
near:باي	25
near:بايد	-16
near:بايع	-48
near:بتجن	-51
near:بتر	61
near:بترت	96
near:بتعر	-41
near:بتنظ	-24
near:بتهم	-36
near:بجرا	62
near:بجنو	68
near:بحاج	-95
near:بحار	-20
near:بحاف	-12
near:بحبس	18
near:بحث	-71
near:بحر	34
near:بحرا	-112
near:بحرو	54
near:بحري	-88
near:بحسب	67
near:بحضو	-32
near:بحلو	19
near:بحمي	-14
near:بحي	-71
near:بحيا	69
near:بحير	18
near:بختو	16
near:بخسا	83
near:بخمس	-49
near:بدء	68
near:بدا	-6
near:بدات	-26
near:بداي	40
near:بدل	-84
near:بديل	18
near:بذلك	-4
near:براد	19
near:برام	-67
near:برتب	39
near:برد	25
near:برس	-5
near:برصا	16
near:برعا	71
near:بركل	-26
near:برلم	61
near:برمي	-50
near:بري	-78
near:بريا	-11
near:بريت	15
near:بريف	37
near:بريه	70
near:بزيا	27
near:بسبب	8
near:بسته	37
near:بسجن	-93
near:بسعر	-12
near:بسعه	-21
near:بسقو	73
near:بسوه	75
near:بشاح	-4
near:بشان	55
near:بشظا	28
near:بشما	24
near:بشها	-66
near:بشير	40
near:بصرف	-21
near:بصفا	-28
near:بضاي	-26
near:بضرب	25
near:بطاق	-38
near:بطان	-13
near:بطاي	32
near:بطلق	-60
near:بطول	-3
near:بعثه	-14
near:بعد	30
near:بعدم	81
near:بعشر	-40
near:بعضه	-30
near:بعلب	39
near:بعيد	42
near:بعين	21
near:بغدا	-12
near:بفار	-18
near:بفتح	-62
near:بقاع	-38
near:بقتل	11
near:بقصف	47
near:بقنا	34
near:بقوا	-52
near:بقوه	-79
near:بقي	-60
near:بقيم	-50
near:بقيه	-11
near:بكام	-26
near:بكسو	-21
near:بلا	-30
near:بلاد	-28
near:بلاس	-47
near:بلاغ	-54
near:بلح	47
near:بلحظ	59
near:بلد	-49
near:بلدا	-30
near:بلده	-5
near:بلدي	-26
near:بلغ	7
near:بلغت	11
near:بلغم	25
near:بلوش	27
near:بليغ	61
near:بما	-48
near:بمتو	26
near:بمحا	66
near:بمدي	-3
near:بمست	87
near:بمشا	-56
near:بمعد	-29
near:بمقت	74
near:بمقد	-58
near:بمن	62
near:بمنط	-41
near:بموا	-3
near:بموج	-34
near:بناء	30
near:بناد	-42
near:بناي	-38
near:بنجا	83
near:بنحو	45
near:بنسب	-88
near:بنغا	-37
near:بنغل	75
near:بنفس	77
near:بنقل	24
near:بنك	-67
near:بنه	58
near:بنوم	16
near:بني	66
near:بنير	20
near:بها	-7
near:بهجو	-38
near:بهم	49
near:بواب	-53
near:بواد	34
near:بواق	-44
near:بوتي	44
near:بودا	11
near:بور	-34
near:بورت	-54
near:بورق	-30
near:بورك	31
near:بوره	-37
near:بورو	94
near:بوزي	36
near:بوسا	29
near:بوفا	63
near:بوكو	8
near:بول	-64
near:بولا	6
near:بولد	56
near:بولو	40
near:بولي	-41
near:بوني	37
near:بيام	19
near:بيان	43
near:بيت	-12
near:بيتا	50
near:بيته	-22
near:بيدو	28
near:بير	58
near:بيرو	-50
near:بيضا	80
near:بيع	-47
near:بيلغ	48
near:بين	30
near:بينم	37
near:بينه	56
near:بيني	76
near:بيوت	-23
near:تاخر	-23
near:تاري	-15
near:تازر	37
near:تاسع	-64
near:تاكد	6
near:تالي	70
near:تامي	-56
near:تاهي	5
near:تاي	54
near:تايل	81
near:تباد	29
near:تبت	-11
near:تبحث	87
near:تبدا	-3
near:تبقي	39
near:تبلغ	54
near:تبين	-92
near:تتبا	-56
near:تتبع	16
near:تتجا	-42
near:تتحد	48
near:تتسع	-113
near:تتضم	-41
near:تتمك	33
near:تتوا	38
near:تتوق	34
near:تجار	-10
near:تجاو	-9
near:تجدد	-90
near:تجمد	-3
near:تجمع	-41
near:تحاق	-39
near:تحال	-11
near:تحت	-13
near:تحتا	-6
near:تحتج	64
near:تحدث	20
near:تحدي	31
near:تحرر	-41
near:تحري	82
near:تحسن	21
near:تحصي	75
near:تحطم	76
near:تحفظ	-5
near:تحقق	-18
near:تحقو	-24
near:تحقي	-121
near:تحمل	-11
near:تحوي	-24
near:تحيي	-35
near:تخدم	-79
near:تخشي	-53
near:تخصص	52
near:تخصي	20
near:تخفي	-31
near:تخلي	-71
near:تداف	-22
near:تداو	-27
near:تدخل	-45
near:تدري	-51
near:تدفع	-5
near:تدمي	-53
near:تدير	39
near:تراج	-35
near:تراك	-4
near:تراو	-46
near:تربي	-14
near:ترت	3
near:ترتف	75
near:ترتي	-8
near:ترجي	-26
near:ترفع	84
near:ترك	72
near:تركو	48
near:تركي	130
near:ترمي	-79
near:ترنو	27
near:تري	-49
near:تزال	-18
near:تسبب	31
near:تستض	-3
near:تستع	77
near:تستق	-20
near:تسته	75
near:تسجل	42
near:تسجي	-78
near:تسع	-36
near:تسعم	-76
near:تسعه	-20
near:تسعو	-43
near:تسعي	-41
near:تسلم	6
near:تسلي	-5
near:تشاد	21
near:تشار	-16
near:تشام	-13
near:تشري	13
near:تشغي	46
near:تشكي	-18
near:تشمل	113
near:تشير	-9
near:تشيل	-46
near:تصاد	23
near:تصدر	-46
near:تصدي	18
near:تصري	-13
near:تصل	7
near:تصوي	-38
near:تصيب	79
near:تضاع	43
near:تضام	-16
near:تضرر	-51
near:تضم	-25
near:تضيف	64
near:تطبي	-52
near:تطعي	-42
near:تطلب	-27
near:تطلق	52
near:تظاه	-47
near:تعاد	-29
near:تعام	-29
near:تعاو	-43
near:تعبي	11
near:تعتر	40
near:تعتز	59
near:تعد	-63
near:تعدا	18
near:تعدي	-30
near:تعذي	42
near:تعرض	-62
near:تعرف	98
near:تعطل	-58
near:تعلن	21
near:تعلي	-35
near:تعمل	-79
near:تعهد	-79
near:تعود	-39
near:تعوي	-23
near:تغذي	-100
near:تغطي	-70
near:تفاح	93
near:تفاص	17
near:تفتي	36
near:تفجي	26
near:تفرج	45
near:تفيد	24
near:تقار	52
near:تقاط	67
near:تقتل	32
near:تقدر	-59
near:تقدم	-32
near:تقدي	90
near:تقر	64
near:تقري	-52
near:تقطن	-37
near:تقل	4
near:تقول	-15
near:تقيم	-19
near:تكتب	22
near:تكفي	-21
near:تكون	38
near:تلام	85
near:تلاه	43
near:تلته	-32
near:تلغر	8
near:تلفز	90
near:تلقت	-61
near:تلقو	-61
near:تلقي	25
near:تلك	27
near:تلمي	-17
near:تليه	66
near:تماس	14
near:تمري	22
near:تمشي	-35
near:تمكن	-33
near:تملك	-37
near:تموز	67
near:تموي	-24
near:تناف	-10
near:تنتش	45
near:تنتظ	65
near:تنته	-40
near:تنسي	-3
near:تنص	-5
near:تنظي	63
near:تنفس	85
near:تنفق	-27
near:تنفي	-36
near:تنقل	50
near:تنمي	-23
near:تهجر	18
near:تهجي	20
near:تهرب	-37
near:تهم	-41
near:تواص	-58
near:توال	-27
near:توثق	47
near:توجه	-4
near:تورد	9
near:توزع	25
near:توزي	34
near:توظي	-64
near:توفو	28
near:توفي	99
near:توقع	-44
near:توقف	21
near:توقي	-88
near:تونس	-83
near:تووي	80
near:تيار	-45
near:تيبو	-23
near:تيرن	27
near:تيلا	-15
near:تينو	-42
near:ثالث	32
near:ثامن	42
near:ثان	-26
near:ثانو	66
near:ثاني	56
near:ثري	31
near:ثقاف	-22
near:ثقت	-27
near:ثقنا	51
near:ثقيل	-30
near:ثلاث	25
near:ثلاج	-80
near:ثلث	-36
near:ثلثا	79
near:ثلثه	-21
near:ثلثي	26
near:ثمان	16
near:ثمن	22
near:ثمنه	-32
near:ثوره	25
near:جاء	-27
near:جاءت	-104
near:جار	90
near:جارف	73
near:جاري	-48
near:جامع	-10
near:جان	17
near:جانب	48
near:جاهز	-57
near:جبات	-61
near:جبال	-25
near:جبل	88
near:جبهه	-36
near:جثام	80
near:جثتي	-23
near:جثث	-11
near:جثثه	16
near:جثما	13
near:جثه	8
near:جدت	-65
near:جدرا	66
near:جدنا	83
near:جدوا	7
near:جديد	-28
near:جراء	-30
near:جراح	-24
near:جراي	-71
near:جرت	-26
near:جرح	54
near:جرحت	77
near:جرحو	70
near:جرحي	26
near:جرعه	-36
near:جرف	-29
near:جرفت	22
near:جروح	60
near:جري	60
near:جريح	20
near:جريد	28
near:جزاء	-8
near:جزاي	35
near:جزر	-30
near:جزير	-45
near:جزيي	-108
near:جسر	-30
near:جسرا	-25
near:جسم	-9
near:جفاف	93
near:جلال	-24
near:جلسا	-63
near:جلسه	-99
near:جماع	-53
near:جمال	-46
near:جمع	-69
near:جمعت	-85
near:جمعه	14
near:جمعي	-13
near:جمله	-15
near:جميع	49
near:جناح	37
near:جناي	-25
near:جندي	-17
near:جنسي	-46
near:جنوب	-6
near:جنود	-19
near:جنيه	-49
near:جهاز	46
near:جهته	57
near:جهه	-66
near:جهود	35
near:جهوي	-19
near:جوا	17
near:جوار	87
near:جود	-24
near:جوع	-110
near:جوعا	57
near:جوله	32
near:جوي	-49
near:جيبو	-71
near:جيده	39
near:جيرا	32
near:جيش	-20
near:جيل	-34
near:حاجز	82
near:حاجه	-128
near:حاد	-99
near:حادث	46
near:حادي	48
near:حارس	-52
near:حاره	14
near:حاصر	55
near:حافل	-10
near:حاكم	77
near:حال	18
near:حالا	-52
near:حالت	24
near:حاله	16
near:حالي	-24
near:حامل	74
near:حامي	21
near:حاول	-7
near:حاوي	69
near:حبوب	-20
near:حبيب	-63
near:حتفه	95
near:حتي	57
near:حجب	-56
near:حجزت	-17
near:حجه	15
near:حدات	-19
near:حددت	-60
near:حده	48
near:حدها	25
near:حدود	-29
near:حديث	-67
near:حديد	53
near:حذر	111
near:حرار	-32
near:حراس	80
near:حراش	34
near:حراي	-52
near:حرب	12
near:حرجه	48
near:حرر	-37
near:حررت	77
near:حرس	-23
near:حرقا	17
near:حركه	44
near:حروق	94
near:حريت	-26
near:حريق	-25
near:حزب	33
near:حزمه	-61
near:حزير	56
near:حساب	-60
near:حسب	-26
near:حسبم	64
near:حسن	32
near:حسين	50
near:حشد	70
near:حصار	-53
near:حصبه	-89
near:حصد	51
near:حصدت	19
near:حصل	-83
near:حصه	-42
near:حصيل	75
near:حضر	-79
near:حضور	-62
near:حفر	-78
near:حفل	-63
near:حقاي	-53
near:حقل	23
near:حقوق	-22
near:حقول	16
near:حقيب	-52
near:حقيق	35
near:حكم	-36
near:حكمت	36
near:حكوم	57
near:حلب	69
near:حلبج	62
near:حلفا	71
near:حلقت	-63
near:حلوه	32
near:حماس	-36
near:حماي	-23
near:حمرا	-74
near:حمري	15
near:حمزه	26
near:حمص	88
near:حمض	7
near:حمل	-47
near:حملت	12
near:حمله	-83
near:حواد	-21
near:حوال	-45
near:حوثي	38
near:حوض	-69
near:حول	-56
near:حوله	54
near:حياه	21
near:حيث	-33
near:حيدر	-48
near:حيس	-54
near:حين	-21
near:حينه	-4
near:حيي	-27
near:خارج	-37
near:خارك	42
near:خاصه	56
near:خاطف	36
near:خامس	4
near:خان	43
near:خبر	19
near:خبرا	-36
near:ختام	-63
near:خدما	-108
near:خدمه	-106
near:خرج	-24
near:خرجت	-107
near:خرجن	-78
near:خرجو	-22
near:خرطو	-10
near:خروج	50
near:خروق	26
near:خريف	77
near:خزان	-21
near:خساي	-3
near:خسر	22
near:خسرت	15
near:خسرن	-16
near:خشبي	5
near:خصص	-10
near:خصصت	-45
near:خصوم	26
near:خضع	95
near:خطا	26
near:خطر	14
near:خطره	16
near:خطف	44
near:خطفت	-27
near:خطفن	52
near:خطفه	-20
near:خطفو	50
near:خطه	39
near:خطور	17
near:خطير	57
near:خفر	-100
near:خفض	-17
near:خفيف	25
near:خلسه	-71
near:خلف	-4
near:خلفت	4
near:خليج	-55
near:خليه	39
near:خمس	-19
near:خمسم	55
near:خمسه	-5
near:خمسو	45
near:خمسي	-33
near:خميس	25
near:خوزس	48
near:خوفا	54
near:خيام	55
near:خيبر	19
near:خيرس	73
near:خيمه	13
near:داخل	55
near:دار	61
near:دارف	46
near:داعش	-39
near:دافع	31
near:داك	47
near:دام	38
near:دامت	-40
near:داهم	19
near:داير	59
near:دايم	14
near:دباب	5
near:دبلو	-56
near:دخان	-12
near:دخل	24
near:دخلت	-93
near:دخول	-39
near:دراس	-106
near:درجا	-87
near:درجه	19
near:درك	-5
near:درما	58
near:درنه	-38
near:دره	36
near:درهم	-51
near:دروز	58
near:دعاي	36
near:دعم	43
near:دفاع	-6
near:دفع	-14
near:دفعا	-34
near:دفعت	15
near:دفعه	77
near:دفن	109
near:دفنا	151
near:دفنت	26
near:دفنو	68
near:دقاي	-55
near:دقيق	-51
near:دكتو	-23
near:دلنج	67
near:دمر	-4
near:دمرت	-8
near:دمرن	-24
near:دمشق	54
near:دنان	-68
near:دهوك	-26
near:دواء	-34
near:دوار	-50
near:دوحه	38
near:دورس	52
near:دوري	71
near:دوغي	21
near:دول	-18
near:دولا	-134
near:دوله	-71
near:دولي	-26
near:دومي	-59
near:دون	-75
near:ديار	50
near:ديال	-37
near:دير	29
near:ديسم	42
near:ديفا	-24
near:ديفو	74
near:ديل	38
near:ديلغ	-43
near:ديمق	52
near:ديمو	19
near:دين	3
near:دينا	47
near:ديوا	-89
near:ذات	72
near:ذاته	19
near:ذبح	26
near:ذخاي	64
near:ذخير	-63
near:ذراع	62
near:ذره	-11
near:ذروه	99
near:ذكر	-23
near:ذكره	47
near:ذلك	61
near:ذمه	-98
near:ذهب	23
near:ذوي	-25
near:ذويه	18
near:ذين	35
near:راء	-64
near:راءه	26
near:رابط	71
near:رات	-72
near:راجع	-15
near:راح	30
near:راس	25
near:راعي	-53
near:رافع	7
near:راكب	-72
near:رام	-64
near:رامي	-74
near:راهب	-13
near:راي	-81
near:رايت	10
near:رايد	68
near:رباط	53
near:رباع	21
near:ربع	20
near:ربيع	19
near:رتل	-39
near:رتلا	-12
near:رجال	11
near:رجع	124
near:رجعو	125
near:رجل	36
near:رجلا	-4
near:رجلي	-13
near:رحل	-47
near:رحلا	-55
near:رحله	-25
near:رحلو	70
near:رحيل	-12
near:ردا	-21
near:ردت	30
near:رزيق	30
near:رسمي	33
near:رشيد	-26
near:رصاص	17
near:رصد	-39
near:رصدت	-36
near:رصيد	-66
near:رصيف	-39
near:رضا	20
near:رضوا	-26
near:رضيع	85
near:رعاي	-56
near:رغم	-75
near:رفات	9
near:رفاق	82
near:رفح	-24
near:رفض	-55
near:رفضت	-37
near:رفع	29
near:رفعت	-48
near:رفيق	55
near:رقم	42
near:رقما	-12
near:رقمه	-40
near:رقمي	39
near:ركاب	-23
near:ركام	-20
near:ركله	-8
near:رهاي	24
near:رهن	45
near:رهين	-35
near:روان	60
near:رواي	-55
near:روبي	-60
near:روح	-15
near:روس	110
near:روسي	15
near:روما	-19
near:روهي	-46
near:روي	16
near:رويت	-80
near:رياح	-50
near:رياس	18
near:رياض	-49
near:رياق	78
near:ريال	-89
near:ريجي	11
near:ريطا	-31
near:ريف	64
near:رييس	-19
near:زابو	-22
near:زارت	67
near:زاره	-18
near:زاعم	41
near:زال	48
near:زالا	86
near:زالت	20
near:زالو	-20
near:زامف	110
near:زاوي	-17
near:زرار	-13
near:زراع	-40
near:زعت	-71
near:زعتر	63
near:زعمت	-15
near:زعيم	-41
near:زلزا	52
near:زلن	64
near:زلنا	55
near:زمزم	42
near:زملا	56
near:زمن	13
near:زميل	50
near:زنجب	75
near:زهاء	-67
near:زوار	-38
near:زوال	59
near:زوبي	70
near:زوج	60
near:زوجت	-23
near:زوجه	-38
near:زور	36
near:زورق	-48
near:زيتو	31
near:زير	-24
near:زيره	33
near:زيلي	21
near:سابع	-13
near:سابق	77
near:ساحل	-72
near:ساخن	-61
near:سادس	-3
near:ساعا	7
near:ساعت	-78
near:ساعه	13
near:ساغا	22
near:ساق	86
near:ساقه	59
near:ساقو	67
near:ساكن	23
near:سالم	-114
near:سامي	-8
near:سان	56
near:سانا	-30
near:سانت	67
near:سايق	-73
near:سايل	38
near:سباح	-52
near:سباق	-32
near:سبت	14
near:سبع	6
near:سبعم	-32
near:سبعه	-12
near:سبعي	87
near:سبق	-36
near:سبقه	21
near:سبيل	24
near:سبين	56
near:ستار	33
near:سته	21
near:ستون	-34
near:ستين	-15
near:سجل	-8
near:سجلا	73
near:سجلت	-23
near:سجلن	95
near:سجن	-19
near:سجنا	-55
near:سجون	37
near:سجين	-36
near:سحبت	-54
near:سحقو	9
near:سخرت	-28
near:سدد	-19
near:سدود	-4
near:سراح	105
near:سراي	68
near:سرعه	-44
near:سرير	-106
near:سريع	-27
near:سريه	44
near:سطح	-56
near:سعته	-105
near:سعد	-21
near:سعر	-88
near:سعره	-46
near:سعود	26
near:سفار	82
near:سفح	17
near:سفر	-4
near:سفن	-98
near:سفين	-57
near:سقط	93
near:سقطت	-18
near:سقطو	42
near:سقف	-43
near:سقوط	-70
near:سكان	9
near:سكك	-72
near:سكني	-98
near:سكه	-48
near:سلاح	-34
near:سلال	-15
near:سلسل	8
near:سلطا	10
near:سلم	-38
near:سلما	-16
near:سلمت	58
near:سلمن	103
near:سله	-73
near:سليم	36
near:سمح	-3
near:سنتا	-65
near:سنتي	-63
near:سنجا	-16
near:سند	15
near:سنغا	57
near:سنه	-71
near:سنوا	-18
near:سنوي	-77
near:سوء	-52
near:سواح	-43
near:سوتل	86
near:سودا	93
near:سور	-5
near:سوري	93
near:سوق	-54
near:سوكو	91
near:سومط	41
near:سوها	81
near:سوي	-13
near:سويد	42
near:سويس	59
near:سويف	39
near:سياح	54
near:سيار	-43
near:سياس	-27
near:سياق	-38
near:سيبو	66
near:سيدا	12
near:سيدت	53
near:سيده	-80
near:سيدو	87
near:سير	21
near:سيرا	38
near:سيرت	-40
near:سيطر	-74
near:سيطل	51
near:سيغي	-38
near:سيف	-35
near:سيقا	-25
near:سيل	94
near:سينا	40
near:سيول	-8
near:شاب	25
near:شابا	-33
near:شاحن	20
near:شارع	6
near:شارك	-137
near:شاطي	-102
near:شاهد	-124
near:شاي	-12
near:شباب	24
near:شباط	-48
near:شباك	-66
near:شبكه	71
near:شبه	26
near:شبوه	-18
near:شتاء	-26
near:شجاع	42
near:شحن	-80
near:شخص	-22
near:شخصا	-37
near:شخصي	-40
near:شرد	39
near:شردت	124
near:شرطي	-50
near:شرعي	18
near:شرف	21
near:شرق	34
near:شرقي	31
near:شركا	-34
near:شركه	-84
near:شريط	15
near:شظاي	99
near:شعب	17
near:شعبي	30
near:شغب	46
near:شفاء	31
near:شقره	-39
near:شقق	63
near:شقه	-21
near:شقيق	-18
near:شكاي	-17
near:شمال	84
near:شمس	-17
near:شمل	-57
near:شملت	83
near:شهاد	-46
near:شهد	12
near:شهدا	83
near:شهدت	32
near:شهر	-53
near:شهرا	6
near:شهره	14
near:شهري	34
near:شهود	-47
near:شهيد	37
near:شوط	-29
near:شوون	9
near:شيء	-3
near:شيبو	84
near:شيت	32
near:شيخ	52
near:شيكا	60
near:شيوخ	-38
near:شييا	-47
near:صاحب	-51
near:صادر	-78
near:صادق	-40
near:صارو	-79
near:صالح	73
near:صباح	29
near:صحاف	5
near:صحرا	46
near:صحفي	56
near:صحه	-47
near:صحي	6
near:صحيا	-44
near:صحيح	23
near:صحيف	-48
near:صحيه	-23
near:صحيي	41
near:صدر	-31
near:صدمه	-39
near:صرح	-34
near:صرف	-96
near:صرفت	21
near:صرنا	11
near:صعد	-51
near:صغير	-45
near:صفاق	-55
near:صفحا	75
near:صفحه	-94
near:صفر	-4
near:صفقه	46
near:صفه	27
near:صفوف	34
near:صلا	38
near:صلت	35
near:صلنا	-73
near:صله	-78
near:صلوا	29
near:صليب	82
near:صميم	-3
near:صناع	34
near:صندو	-89
near:صنع	-18
near:صنعا	45
near:صنف	-62
near:صهري	-31
near:صوار	-32
near:صوتت	-27
near:صور	-59
near:صورا	37
near:صول	36
near:صوله	20
near:صوما	26
near:صياد	9
near:صيان	-20
near:صيد	-38
near:صيدل	46
near:صيف	108
near:صين	-7
near:صيني	77
near:ضابط	35
near:ضاع	62
near:ضالع	71
near:ضباط	-7
near:ضبطت	-98
near:ضحيت	-10
near:ضحيه	24
near:ضرب	4
near:ضربا	48
near:ضربت	-42
near:ضربه	50
near:ضعت	-43
near:ضعف	-35
near:ضفه	-49
near:ضمت	40
near:ضمن	-31
near:ضمنه	18
near:ضنك	-10
near:ضواح	27
near:ضيف	-63
near:طابق	-10
near:طارق	-6
near:طاري	32
near:طاقت	-66
near:طاقم	-58
near:طاقه	35
near:طال	36
near:طالب	44
near:طاول	-11
near:طاير	-43
near:طايش	97
near:طباب	-27
near:طبرق	-73
near:طبقا	12
near:طبي	31
near:طبيا	-18
near:طبيب	7
near:طبيه	-25
near:طحين	-31
near:طراب	49
near:طراز	-58
near:طرحت	-16
near:طرف	18
near:طرفا	34
near:طرفي	-17
near:طرق	74
near:طعن	8
near:طفل	-23
near:طفلا	-51
near:طفله	41
near:طفلي	-15
near:طفيف	43
near:طلاب	-24
near:طلب	-82
near:طلبا	25
near:طلبت	-81
near:طلبه	-26
near:طلقه	-44
near:طنا	-95
near:طهرا	-5
near:طواب	-25
near:طوار	-28
near:طواق	89
near:طوعا	19
near:طوعي	54
near:طولك	46
near:طوله	-29
near:طويل	39
near:طيرا	-7
near:طينه	49
near:ظهر	-26
near:ظهرا	41
near:ظهرت	-30
near:عاب	-42
near:عاجز	-83
near:عاجل	-43
near:عاد	49
near:عادت	85
near:عادو	-23
near:عارض	-36
near:عاشر	6
near:عاصم	-7
near:عالج	-68
near:عالق	-38
near:عالم	-50
near:عالي	49
near:عام	-7
near:عاما	-40
near:عامر	74
near:عامل	15
near:عامه	-4
near:عامي	27
near:عايد	103
near:عايل	27
near:عبار	-77
near:عباس	32
near:عبد	-19
near:عبر	-18
near:عبرو	-47
near:عبوه	32
near:عتق	42
near:عثر	24
near:عثرو	74
near:عثما	11
near:عثور	52
near:عدا	28
near:عداد	47
near:عدت	37
near:عدد	38
near:عددت	27
near:عدده	-104
near:عدلي	-58
near:عدم	-60
near:عدن	19
near:عده	-18
near:عدو	43
near:عدوا	25
near:عراء	52
near:عراق	5
near:عربا	-51
near:عربه	-7
near:عربي	-21
near:عرضت	-11
near:عرفت	24
near:عرفن	50
near:عزاء	-24
near:عسكر	44
near:عشاي	92
near:عشر	-16
near:عشرا	-30
near:عشره	8
near:عشرو	-73
near:عشوا	38
near:عصاب	-36
near:عصرا	29
near:عضوا	34
near:عطشا	73
near:عطله	-50
near:عظمي	9
near:عظيم	74
near:عفو	58
near:عقد	-61
near:علاج	11
near:علقت	-41
near:علم	53
near:علما	-86
near:علمت	-45
near:علي	16
near:عليا	-68
near:عليه	-20
near:عمار	-22
near:عمال	-12
near:عمده	30
near:عمر	108
near:عمره	51
near:عمري	-60
near:عمق	6
near:عمل	-52
near:عملي	8
near:عمه	-41
near:عموم	18
near:عناص	-32
near:عناي	5
near:عنبر	90
near:عند	-18
near:عندم	-65
near:عندن	-12
near:عنده	64
near:عنصر	13
near:عنف	-8
near:عنه	-31
near:عنها	65
near:عنهم	64
near:عوده	39
near:عوز	-7
near:عولج	-127
near:عون	41
near:عونا	-6
near:عياد	-58
near:عيار	-9
near:عيش	62
near:عين	78
near:عينا	-13
near:عيني	13
near:غابا	56
near:غابت	-36
near:غابه	124
near:غادر	-23
near:غارت	-8
near:غاره	6
near:غاز	-8
near:غالب	79
near:غام	-56
near:غاو	64
near:غدا	8
near:غذاء	-88
near:غذاي	-135
near:غرام	42
near:غران	17
near:غرب	7
near:غربي	38
near:غرفه	29
near:غرق	106
near:غرقا	-38
near:غرقو	24
near:غرقي	44
near:غريق	-82
near:غزه	4
near:غزو	-10
near:غضون	73
near:غطاس	-28
near:غلاد	31
near:غمرت	-88
near:غنم	37
near:غواص	28
near:غواف	38
near:غوفا	92
near:غوما	94
near:غياب	-45
near:غير	-84
near:غيره	58
near:غيني	14
near:فاحص	56
near:فارد	54
near:فارق	9
near:فارك	-50
near:فاري	-41
near:فاز	-20
near:فاسو	13
near:فاشر	63
near:فاض	25
near:فاعل	77
near:فاقر	31
near:فان	78
near:فانت	-76
near:فاه	33
near:فايق	-9
near:فبات	-51
near:فبرا	36
near:فتاه	85
near:فتح	20
near:فتحت	-80
near:فتقو	23
near:فتكد	-68
near:فتيا	10
near:فجر	4
near:فجرا	-71
near:فجرح	64
near:فحص	49
near:فحصت	-36
near:فحوص	-12
near:فدا	-63
near:فدي	65
near:فديه	103
near:فرار	91
near:فران	-14
near:فرد	10
near:فردا	-51
near:فردي	-40
near:فرع	81
near:فرق	-92
near:فرقا	72
near:فرقن	-8
near:فرقه	28
near:فرنس	24
near:فرنك	-16
near:فروا	-18
near:فريق	-28
near:فصاي	39
near:فصحي	-18
near:فصل	-41
near:فضلا	44
near:فعدد	-44
near:ففي	-52
near:فقتل	71
near:فقد	44
near:فقدا	94
near:فقدت	-37
near:فقدن	-21
near:فقدو	-4
near:فقضي	79
near:فقط	20
near:فلا	51
near:فلاح	20
near:فلبي	107
near:فلسط	33
near:فلم	29
near:فمات	28
near:فندق	-63
near:فنزو	27
near:فوج	27
near:فوجد	74
near:فور	-69
near:فورا	-19
near:فوز	-4
near:فوق	-106
near:فولو	25
near:فيات	-44
near:فيتن	-10
near:فيدو	-8
near:فيرا	7
near:فيصل	14
near:فيضا	-6
near:فين	45
near:فيه	10
near:فيها	9
near:فيهم	55
near:قادس	-40
near:قادم	15
near:قارب	-131
near:قاصر	52
near:قاطع	22
near:قاطن	-48
near:قاعد	-96
near:قاعه	-6
near:قافل	13
near:قال	-51
near:قالت	56
near:قالو	-21
near:قانو	-65
near:قاهر	-87
near:قايد	36
near:قايل	28
near:قايم	34
near:قبال	33
near:قبر	42
near:قبض	-21
near:قبل	41
near:قبله	60
near:قبو	41
near:قتال	-37
near:قتل	27
near:قتلا	-65
near:قتلت	109
near:قتلن	57
near:قتلو	48
near:قتلي	75
near:قتها	40
near:قتيل	33
near:قدر	10
near:قدرت	91
near:قدره	-98
near:قدس	71
near:قدم	-50
near:قدمت	-12
near:قدمو	68
near:قديم	-43
near:قذيف	-9
near:قراب	15
near:قرار	-74
near:قراه	-4
near:قرب	-22
near:قرن	-33
near:قروض	4
near:قروي	-18
near:قريب	5
near:قريت	48
near:قريه	-5
near:قسام	68
near:قسد	5
near:قسرا	54
near:قسم	94
near:قصر	-12
near:قصف	-51
near:قصفت	24
near:قضار	-51
near:قضاي	-58
near:قضت	42
near:قضوا	107
near:قضي	61
near:قضين	66
near:قضيه	-86
near:قطاع	-64
near:قطره	-38
near:قطري	12
near:قطعه	-61
near:قعت	-17
near:قعوا	90
near:قفز	65
near:قلبي	44
near:قلعه	4
near:قليل	64
near:قمه	-80
near:قناه	-41
near:قنبل	-15
near:قنطا	-46
near:قوا	28
near:قوات	49
near:قواف	-28
near:قوام	-44
near:قواي	-37
near:قوته	-55
near:قود	32
near:قوع	37
near:قول	39
near:قوله	27
near:قوه	-48
near:قياد	9
near:قياس	-4
near:قيد	24
near:قيمت	34
near:قيمه	-15
near:كابو	-55
near:كاتا	37
near:كاتس	10
near:كاجر	17
near:كادو	-60
near:كاذب	-47
near:كارت	8
near:كارث	73
near:كاس	-26
near:كالي	-20
near:كامل	-43
near:كامي	-34
near:كان	18
near:كانا	45
near:كانت	-33
near:كاند	-24
near:كاوك	-23
near:كايا	4
near:كايس	79
near:كبد	-76
near:كبير	-25
near:كتاب	-16
near:كتاي	64
near:كتب	-38
near:كتيب	-28
near:كثير	-4
near:كذلك	-34
near:كراس	-7
near:كربو	13
near:كردس	66
near:كردف	-33
near:كردي	21
near:كركو	-26
near:كرم	-24
near:كره	18
near:كسور	75
near:كشف	-10
near:كشفت	-33
near:كفرت	79
near:كفره	38
near:كلفه	-50
near:كله	53
near:كلها	61
near:كلهم	-38
near:كلي	53
near:كليا	-86
near:كما	67
near:كمبو	-34
near:كمين	24
near:كنا	-45
near:كنار	-41
near:كناي	58
near:كنت	36
near:كندي	89
near:كنيس	-6
near:كهرب	-89
near:كوا	63
near:كواد	115
near:كوار	37
near:كوت	-36
near:كوتا	-13
near:كورس	26
near:كوري	89
near:كوست	-37
near:كولت	-22
near:كولو	83
near:كوما	-10
near:كومب	-26
near:كونت	50
near:كونج	-22
near:كونر	60
near:كونغ	-18
near:كويت	-86
near:كيبو	-7
near:كيبي	25
near:كيف	8
near:كيفو	-22
near:كيل	67
near:كيلو	-136
near:كينش	-45
near:كيني	19
near:كييف	78
near:لاجي	-29
near:لاحق	22
near:لادا	61
near:لاذا	24
near:لارق	63
near:لاري	-29
near:لاسب	63
near:لاست	-12
near:لاسر	-93
near:لاصا	73
near:لاطف	175
near:لاطل	-43
near:لاعب	-94
near:لاغا	25
near:لاغو	-3
near:لافت	-44
near:لاك	60
near:لامب	-3
near:لان	83
near:لانه	18
near:لاهي	71
near:لاي	56
near:لايح	26
near:لايو	36
near:لبنا	-51
near:لتبل	28
near:لتحد	-59
near:لترا	-77
near:لترت	-81
near:لترم	-18
near:لتسل	52
near:لتصل	-7
near:لثلا	-24
near:لجا	-14
near:لجان	-55
near:لجاو	19
near:لجرا	90
near:لجنه	-74
near:لجيك	44
near:لحقو	18
near:لخمس	66
near:لدعم	-57
near:لدي	7
near:لدين	41
near:لديه	36
near:لذلك	-78
near:لذوي	9
near:لرضي	17
near:لروي	-20
near:لسته	-20
near:لسنه	-57
near:لشوو	48
near:لصال	-23
near:لطفل	81
near:لعام	25
near:لعاي	18
near:لعمل	33
near:لغت	-79
near:لغم	3
near:لغما	-56
near:لفت	-62
near:لفرا	-19
near:لفظ	-19
near:لقاء	-72
near:لقاي	35
near:لقطا	-8
near:لقمه	62
near:لقنا	-12
near:لقوا	77
near:لقي	45
near:لقيا	64
near:لكل	-113
near:لكن	54
near:لكنه	-4
near:لما	-15
near:لمده	-40
near:لمرا	31
near:لمسا	-72
near:لمكت	41
near:لمن	80
near:لمها	80
near:لنا	77
near:لنسا	24
near:لها	-45
near:لهجو	-65
near:لهم	-9
near:لهما	29
near:لواء	-3
near:لوزا	64
near:لوكا	40
near:ليبل	-33
near:ليبي	-45
near:ليرت	50
near:ليره	-15
near:ليس	9
near:ليصب	97
near:ليصل	35
near:ليل	-34
near:ليلا	35
near:ليلت	10
near:ليله	46
near:ليلي	-7
near:ماء	-56
near:مات	47
near:ماتا	65
near:ماتت	53
near:ماتو	63
near:مار	40
near:مارب	-49
near:مارس	-11
near:مارك	69
near:ماره	-48
near:ماري	99
near:ماسي	42
near:ماشي	-76
near:ماضي	-5
near:مال	-78
near:مالك	-117
near:مالي	4
near:مانا	-54
near:مانح	3
near:ماني	17
near:ماوي	-76
near:مايت	24
near:مايغ	62
near:مايه	-9
near:مايو	-57
near:مايي	35
near:مباد	20
near:مبار	-47
near:مباش	25
near:مبان	51
near:مبعو	57
near:مبكر	-45
near:مبلغ	-30
near:مبني	-39
near:مبود	-22
near:مبين	-14
near:متاث	97
near:متجا	-28
near:متحد	22
near:متر	-11
near:مترا	-62
near:مترش	-58
near:مترو	-46
near:متزا	-31
near:متشد	29
near:متصد	23
near:متصل	8
near:متضر	-83
near:متطو	-19
near:متعا	-5
near:متفا	26
near:متفح	31
near:متفر	31
near:متقد	10
near:متمر	95
near:متن	-5
near:متنق	-64
near:متنه	-44
near:متهم	16
near:متوا	79
near:متوس	73
near:متوف	-55
near:متوق	-12
near:مثله	-47
near:مجاع	75
near:مجال	23
near:مجان	-6
near:مجاه	5
near:مجاو	-58
near:مجتم	34
near:مجدد	46
near:مجزر	8
near:مجلس	-29
near:مجمع	-30
near:مجمو	-26
near:مجهو	49
near:محاس	-45
near:محاص	-58
near:محاف	-14
near:محاك	-66
near:محاو	-60
near:محتج	-28
near:محدث	25
near:محرر	-31
near:محضر	-10
near:محطه	-37
near:محقق	-36
near:محكم	-106
near:محكو	48
near:محلا	-53
near:محلل	-72
near:محلي	21
near:محمد	36
near:محمل	-76
near:محمي	-33
near:محور	-22
near:محيط	35
near:مخاط	54
near:مخال	-43
near:مختط	-9
near:مختل	-75
near:مخزن	-7
near:مخزو	-39
near:مخصص	-59
near:مخطو	19
near:مخلف	80
near:مخيم	32
near:مدار	35
near:مداف	35
near:مدخل	-45
near:مددا	-68
near:مدرب	-46
near:مدرج	42
near:مدرس	21
near:مدرع	13
near:مدعي	-63
near:مدفا	-48
near:مدفع	-16
near:مدمر	-89
near:مدن	-7
near:مدني	-16
near:مده	-68
near:مدي	66
near:مدين	-86
near:مذكر	-32
near:مراب	-3
near:مرات	-47
near:مراد	54
near:مراس	-59
near:مراف	-29
near:مراق	-15
near:مراك	-18
near:مربع	-61
near:مرتب	-14
near:مرتض	78
near:مرتف	87
near:مرتي	42
near:مرجح	56
near:مرحل	-58
near:مرخص	-83
near:مرشح	-70
near:مرصد	46
near:مرضي	60
near:مرفق	-53
near:مركب	-48
near:مركز	26
near:مره	-10
near:مروح	41
near:مرور	-90
near:مريخ	-3
near:مريض	-38
near:مزار	-66
near:مساء	10
near:مساج	51
near:مساح	-86
near:مساع	-68
near:مساف	-42
near:مساك	55
near:مساه	-25
near:مستا	-22
near:مستح	-31
near:مستش	23
near:مستع	-57
near:مستف	-122
near:مستق	-51
near:مستل	-14
near:مستم	64
near:مسته	-98
near:مستو	16
near:مسجد	30
near:مسجل	-4
near:مسح	-82
near:مسعف	-14
near:مسقط	52
near:مسكن	-78
near:مسلح	-46
near:مسلس	-12
near:مسن	90
near:مسوو	40
near:مسيح	22
near:مسير	76
near:مسيل	87
near:مشاب	17
near:مشار	-41
near:مشتب	-19
near:مشتر	-54
near:مشرح	-32
near:مشرف	67
near:مشرو	-64
near:مشغل	-60
near:مشفي	-38
near:مشمو	50
near:مشي	-37
near:مشير	-41
near:مصاب	10
near:مصاد	-67
near:مصال	-53
near:مصحو	3
near:مصدر	-4
near:مصر	111
near:مصرع	69
near:مصرف	12
near:مصري	75
near:مصفو	44
near:مصلح	33
near:مصلي	-40
near:مصمم	-37
near:مصنع	-23
near:مصير	87
near:مضيف	37
near:مطار	-14
near:مطاط	-53
near:مطبخ	-52
near:مطر	-13
near:مطلع	26
near:مطلو	17
near:مظال	62
near:معاب	82
near:معار	37
near:معبد	-107
near:معبر	63
near:معتر	46
near:معتق	-8
near:معتم	-9
near:معدل	-12
near:معرض	-62
near:معرك	70
near:معسك	96
near:معطي	-64
near:معلق	-14
near:معلم	-10
near:معلن	-43
near:معلو	-22
near:معنا	40
near:معه	37
near:معها	-39
near:معهد	-18
near:معهم	92
near:معي	-40
near:معيت	13
near:مغاد	57
near:مغار	66
near:مغرب	32
near:مغلق	-111
near:مفاو	57
near:مفتو	-19
near:مفخخ	-17
near:مفرج	43
near:مفقو	15
near:مفوض	-48
near:مقاب	19
near:مقات	69
near:مقار	5
near:مقاط	-3
near:مقاع	-94
near:مقال	-92
near:مقاو	-48
near:مقبر	45
near:مقبل	7
near:مقتل	112
near:مقتو	93
near:مقدر	54
near:مقدم	-25
near:مقر	-3
near:مقرر	59
near:مقصو	-5
near:مقطو	38
near:مقعد	-55
near:مكات	-33
near:مكاف	21
near:مكان	32
near:مكتب	-10
near:مكسي	-12
near:مكعب	-17
near:مكلف	43
near:مكون	52
near:ملاب	-63
near:ملاج	35
near:ملاز	68
near:ملاي	-25
near:ملجا	78
near:ملعب	51
near:ملف	-25
near:ملفا	-22
near:ملك	-32
near:ملم	-123
near:ملوي	40
near:مليا	-119
near:مليش	62
near:مليم	-60
near:مليو	-60
near:مما	-10
near:مماث	-4
near:ممثل	-92
near:ممرض	120
near:مملك	-68
near:ممن	48
near:ممنو	73
near:منا	28
near:مناز	30
near:مناط	26
near:مناف	58
near:مناو	52
near:منبع	-23
near:منتخ	-7
near:منتد	21
near:منتس	-30
near:منتص	46
near:منتظ	37
near:منته	9
near:منجم	15
near:منح	-16
near:منحه	-29
near:منخف	-4
near:مندو	-44
near:منذ	27
near:منزل	14
near:منسق	-25
near:منشق	-33
near:منشو	-47
near:منصب	-46
near:منصر	-46
near:منصه	-35
near:منصو	-31
near:منطق	-38
near:منظم	-5
near:منظو	-16
near:منعت	-37
near:منفج	-48
near:منفص	-9
near:منفل	79
near:منقذ	-42
near:منكو	25
near:منه	-27
near:منها	-26
near:منهم	48
near:منهن	33
near:منيا	-22
near:مهاج	-18
near:مهجر	-36
near:مهرب	5
near:مهرج	-42
near:مهله	-40
near:مهند	-44
near:مواد	-41
near:مواز	-126
near:مواص	55
near:مواط	-34
near:مواع	-70
near:مواق	51
near:موبد	12
near:موت	84
near:موتم	-4
near:موج	-52
near:موجب	-16
near:موجه	-49
near:مودي	22
near:موري	57
near:موزع	-97
near:موزم	-42
near:موسس	-57
near:موسك	14
near:موسم	-12
near:موسي	-8
near:موشر	-17
near:موضح	55
near:موظف	-55
near:موقت	51
near:موقو	-26
near:موكد	17
near:مولف	-8
near:مونو	-7
near:ميات	-67
near:ميان	-22
near:مياه	-41
near:ميثا	44
near:ميدا	-12
near:ميدي	44
near:ميزا	-64
near:ميلا	-60
near:ميلي	86
near:مينا	-46
near:ميه	46
near:ميوي	-9
near:ناجم	-30
near:ناجو	-4
near:ناجي	24
near:ناحي	86
near:ناخب	-39
near:نادي	-17
near:نار	5
near:ناري	-10
near:نازح	39
near:ناسف	16
near:ناشط	-43
near:ناصر	105
near:ناطق	55
near:نافذ	38
near:نافي	-22
near:ناقل	-30
near:نال	-77
near:نامب	-41
near:نامل	75
near:نانغ	21
near:نايب	-79
near:ناير	24
near:نبحث	65
near:نبطي	-49
near:نبي	38
near:نتاي	-67
near:نتج	21
near:نتيج	78
near:نجا	-100
near:نجاه	-54
near:نجت	-13
near:نجف	-12
near:نحام	-70
near:نحن	-34
near:نحو	-21
near:نداء	33
near:ندفع	7
near:نروي	50
near:نزاع	31
near:نزح	113
near:نزحت	-61
near:نزحو	95
near:نزع	-65
near:نزل	25
near:نزوح	-4
near:نزيل	62
near:نساء	3
near:نسبت	-10
near:نسبه	-59
near:نستق	4
near:نسمه	20
near:نشر	-4
near:نشرت	-40
near:نشره	-52
near:نصبت	-63
near:نصره	48
near:نصف	-35
near:نصفه	95
near:نصل	31
near:نصير	38
near:نظام	-14
near:نظر	-30
near:نعرف	79
near:نفت	56
near:نفذ	-68
near:نفذت	-83
near:نفذه	-52
near:نفسه	-19
near:نفسي	-92
near:نفط	-15
near:نفق	-51
near:نفقت	-79
near:نفوق	-32
near:نفي	-39
near:نقاب	-95
near:نقاط	-36
near:نقدي	-41
near:نقص	-69
near:نقطه	-12
near:نقل	-30
near:نقلا	-49
near:نقلت	-45
near:نقلن	49
near:نقله	24
near:نقلو	-24
near:نقيب	98
near:نمسا	33
near:ننتظ	65
near:ننكر	23
near:نهار	68
near:نهاي	58
near:نهر	-32
near:نهري	-39
near:نهود	59
near:نواب	-63
near:نواذ	-16
near:نواك	-28
near:نور	-42
near:نوع	-29
near:نوفم	68
near:نووي	9
near:نياب	44
near:نيال	19
near:نيام	-37
near:نيجر	65
near:نيجي	57
near:نير	-7
near:نيرا	-25
near:نيرو	-46
near:نيسا	93
near:نيل	8
near:نيوز	50
near:هاتف	-52
near:هاجم	25
near:هاون	36
near:هايت	73
near:هبات	-67
near:هبط	-28
near:هجر	68
near:هجره	59
near:هجرو	46
near:هجما	-43
near:هجوم	-26
near:هدف	-11
near:هدفا	-10
near:هدم	-67
near:هدنه	90
near:هذا	-17
near:هذه	44
near:هرات	-43
near:هرب	45
near:هربا	-39
near:هربو	23
near:هرمز	-32
near:هرمل	12
near:هكتا	58
near:هلال	-4
near:هلع	-67
near:هما	45
near:هنا	-19
near:هناك	166
near:هند	-32
near:هندس	-30
near:هندي	90
near:هنود	75
near:هوات	-50
near:هوال	65
near:هوت	50
near:هول	25
near:هولا	80
near:هولن	51
near:هوي	-32
near:هويت	17
near:هويه	-10
near:هييه	30
near:واج	46
near:واحد	-49
near:وادي	-83
near:واصل	-37
near:وافد	69
near:واقع	41
near:وام	57
near:وان	-7
near:وثق	7
near:وجبه	62
near:وجه	11
near:وحدا	-10
near:وحده	38
near:وحل	24
near:وحيد	-7
near:ورد	-28
near:وزار	22
near:وزرا	50
near:وزع	-77
near:وزعت	-58
near:وزير	-85
near:وسط	-60
near:وسطا	-3
near:وصل	13
near:وصول	-31
near:وضع	55
near:وطن	13
near:وطني	95
near:وعدت	-35
near:وعن	39
near:وفاه	21
near:وفد	-3
near:وفر	33
near:وفق	57
near:وفي	73
near:وفيا	70
near:وقاي	11
near:وقد	29
near:وقع	-83
near:وقف	-56
near:وقود	-68
near:وكال	-21
near:ولا	10
near:ولاي	-64
near:ولدا	24
near:ولم	42
near:ولن	53
near:ولو	20
near:وما	60
near:ومن	69
near:وهم	52
near:وهو	4
near:وهي	-100
near:يابا	-94
near:يابو	-31
near:يات	-13
near:يبحث	57
near:يبق	21
near:يبقي	105
near:يبلغ	-7
near:يبيت	-22
near:يتجا	-97
near:يتحد	-33
near:يتسع	-125
near:يتسن	53
near:يتطل	-8
near:يتعر	43
near:يتلق	19
near:يتم	-45
near:يتمك	48
near:يتنا	55
near:يتوز	-16
near:يتوق	40
near:يجري	54
near:يجمع	43
near:يحتا	-31
near:يحتج	67
near:يحتم	-52
near:يحصي	66
near:يحضر	-97
near:يخرج	51
near:يخسر	-50
near:يخضع	63
near:يخطف	53
near:يخلف	21
near:يدفع	29
near:يدفن	39
near:يذكر	15
near:يراف	-88
near:يرتد	-86
near:يرتف	55
near:يرجع	72
near:يرد	-59
near:يرعو	30
near:يرفع	57
near:يرقد	-52
near:يروي	37
near:يزال	46
near:يزن	-52
near:يزيد	-31
near:يستد	3
near:يستض	34
near:يستق	-19
near:يستم	15
near:يسجل	45
near:يسكن	-40
near:يشار	-59
near:يشتب	-54
near:يشمل	-42
near:يصب	-97
near:يصل	10
near:يضاف	40
near:يضرب	47
near:يضم	-61
near:يضيف	6
near:يطلق	-57
near:يظهر	45
near:يعاد	-8
near:يعال	20
near:يعان	-22
near:يعت	-64
near:يعتز	65
near:يعتق	60
near:يعثر	124
near:يعد	31
near:يعرف	27
near:يعلن	-56
near:يعمل	-38
near:يعني	-7
near:يعود	-54
near:يعيش	-22
near:يغطي	-63
near:يفتر	48
near:يفرج	45
near:يقار	-41
near:يقتل	39
near:يقدر	60
near:يقرب	38
near:يقضو	-13
near:يقضي	65
near:يقطن	-67
near:يقل	-85
near:يقول	25
near:يقيم	69
near:يكفي	11
near:يكمل	-47
near:يكن	20
near:يكون	3
near:يلتح	-47
near:يمثل	-58
near:يمكن	47
near:يملك	-56
near:يمن	-24
near:يمني	31
near:ينا	87
near:ينام	76
near:يناه	45
near:يناي	55
near:ينتس	21
near:ينتظ	-51
near:ينتم	-44
near:ينحد	-53
near:ينشر	-60
near:ينفد	18
near:ينفي	31
near:ينقل	-48
near:ينهم	70
near:يها	-85
near:يهم	39
near:يوجد	6
near:يودي	-50
near:يورو	-82
near:يوقع	-14
near:يوكد	44
near:يولي	47
near:يومه	68
near:يومي	-23
near:يونا	43
near:يونس	40
near:يوني	51
near:يووي	55
near:ييف	47
next:claim-abducted	-27
next:claim-allocated	-86
next:claim-dead-in-captivity	22
next:claim-delivered	-42
next:claim-displaced	-28
next:claim-held	-33
next:claim-injured	-14
next:claim-killed	-36
next:claim-missing	-10
next:claim-pledged	-96
next:claim-prisoners-exchanged	73
next:claim-refugees	63
next:claim-released	45
next:claim-requested	-42
next:claim-returned	-14
next:claim-total	-30
noun:	20
noun:activist	-77
noun:afghan	46
noun:aftershock	-94
noun:aid-worker	59
noun:aircraft	-92
noun:ambulance	-125
noun:animal	-101
noun:appeal	-16
noun:attack	-112
noun:attacker	87
noun:australian	-38
noun:bed	-91
noun:bicycle	-61
noun:blanket	-51
noun:boat	-69
noun:body	140
noun:boy	112
noun:bridge	-14
noun:british	11
noun:brother	48
noun:building	-117
noun:burundian	-73
noun:bus	-101
noun:camp	-130
noun:candidate	-36
noun:captive	4
noun:car	-131
noun:carriage	-93
noun:case	-24
noun:centre	-121
noun:chadian	-91
noun:checkpoint	-48
noun:child	49
noun:chinese	-86
noun:citizen	143
noun:city	-60
noun:civilian	96
noun:cluster	-55
noun:colleague	98
noun:commander	20
noun:companion	93
noun:company	-50
noun:contractor	-88
noun:country	-93
noun:crew-member	-31
noun:dead-person	63
noun:death	240
noun:deputy	-125
noun:detainee	5
noun:displaced-person	187
noun:district	26
noun:doctor	-85
noun:driver	42
noun:drone	-133
noun:drowned-person	74
noun:egyptian	-53
noun:elderly-person	-77
noun:employee	-97
noun:engineer	82
noun:ethiopian	-22
noun:european	-35
noun:expert	-64
noun:explosion	-76
noun:family	-184
noun:farmer	-31
noun:fighter	-38
noun:fire	-76
noun:firefighter	92
noun:fisherman	-32
noun:flat	-20
noun:flight	-115
noun:floor	-150
noun:follower	-100
noun:foreigner	-9
noun:german	-9
noun:goal	-63
noun:grandchild	-48
noun:guard	127
noun:guest	28
noun:gunman	-64
noun:health-worker	-11
noun:helicopter	-57
noun:helper	-15
noun:hospital	-96
noun:host	-90
noun:hostage	63
noun:house	-183
noun:human	13
noun:imam	-132
noun:incident	-116
noun:indian	-30
noun:individual	36
noun:inhabitant	-112
noun:injured-person	102
noun:injury	77
noun:inmate	-90
noun:iraqi	66
noun:israeli	-5
noun:italian	25
noun:item	-23
noun:journalist	35
noun:killed-person	286
noun:korean	57
noun:leader	54
noun:lebanese	58
noun:libyan	-63
noun:malian	-117
noun:man	14
noun:martyr	207
noun:match	-23
noun:meal	-29
noun:member	-49
noun:migrant	-24
noun:mine	-94
noun:minister	-80
noun:missile	-103
noun:missing-person	69
noun:mortal-remains	133
noun:mother	-103
noun:motorcycle	-63
noun:nationality	10
noun:neighbour	29
noun:nigerian	-62
noun:nun	15
noun:nurse	72
noun:observer	-5
noun:officer	118
noun:official	-97
noun:operation	-81
noun:organisation	-65
noun:other	127
noun:page	-55
noun:palestinian	-16
noun:paramedic	94
noun:parcel	-47
noun:passenger	-42
noun:patient	-76
noun:person	27
noun:player	-56
noun:point	-39
noun:policeman	81
noun:prisoner	58
noun:project	-57
noun:province	-56
noun:pupil	-19
noun:rebel	68
noun:refugee	196
noun:region	-107
noun:relative	-31
noun:resident	63
noun:returnee	-35
noun:road	-53
noun:russian	-70
noun:sailor	13
noun:sample	-70
noun:saudi	41
noun:school	-117
noun:seat	-52
noun:security-agent	-9
noun:seller	50
noun:session	-46
noun:shell	-83
noun:shelter	-71
noun:shepherd	-30
noun:ship	-58
noun:site	-88
noun:soldier	110
noun:son	-84
noun:source	-111
noun:spanish	-60
noun:speaker	-96
noun:spectator	-39
noun:spouse	-78
noun:staff-member	61
noun:state	-71
noun:station	-43
noun:strike	-137
noun:student	-34
noun:sudanese	36
noun:survivor	-64
noun:suspect	-129
noun:syrian	-20
noun:tank	-44
noun:tanker	-69
noun:teacher	33
noun:team	-35
noun:tent	-88
noun:terrorist	107
noun:thai	-22
noun:tourist	-14
noun:town	-77
noun:train	-32
noun:trapped-person	-44
noun:truck	-164
noun:turk	-61
noun:ukrainian	-138
noun:vehicle	-89
noun:victim	-48
noun:village	-140
noun:villager	-20
noun:violation	-41
noun:visitor	-99
noun:volunteer	-97
noun:vote	-55
noun:voter	-55
noun:wanted-person	-70
noun:well	-54
noun:woman	94
noun:worker	6
noun:worshipper	-12
noun:yazidi	-97
noun:young-man	64
only:aid	-92
only:casualty	-58
only:displacement	-87
only:hostage	-17
other:abducted	8
other:aid	-18
other:allocated	35
other:casualties	-4
other:casualty	-11
other:delivered	8
other:displaced	-18
other:displacement	-5
other:held	41
other:hostage	-21
other:injured	-4
other:killed	-5
other:missing	-28
other:prisoners-exchanged	5
other:refugees	5
other:released	-9
other:requested	7
other:returned	-16
other:total	13
others:0	-244
others:2	-240
others:7	23
others:more	-6
qualified	36
quoted	-10
right1:	4
right1:"	16
right1:#	-115
right1:(	39
right1:)	57
right1:,	14
right1:.	-3
right1::	28
right1:;	45
right1:|	62
right1:اثر	81
right1:اثناء	60
right1:احياء	-87
right1:اخر	-10
right1:اخري	33
right1:اخرين	-9
right1:اذا	-45
right1:اسما	-73
right1:اصيب	26
right1:اصيبوا	99
right1:اضافي	-63
right1:اضافيه	-4
right1:اطلقت	-90
right1:افرج	-49
right1:اكثر	48
right1:الاخرين	18
right1:الذين	-5
right1:السكان	-45
right1:العام	79
right1:القري	-22
right1:الي	7
right1:ان	-148
right1:انقطع	70
right1:اوكراني	35
right1:اوكرانيه	-24
right1:ايواء	-49
right1:ب	-35
right1:باسم	-80
right1:بالرصاص	-51
right1:بالكوليرا	46
right1:بانفجار	44
right1:بترت	48
right1:بتهمه	-38
right1:بجروح	95
right1:بحروق	67
right1:بحسب	58
right1:بحلول	58
right1:برتبه	85
right1:برصاص	76
right1:بسبب	24
right1:بضربه	30
right1:بعد	-9
right1:بقصف	13
right1:بلا	58
right1:بوساطه	66
right1:بين	73
right1:بينهم	51
right1:تابعتان	7
right1:تتبادلان	-69
right1:تحت	24
right1:تحمل	-39
right1:تشادي	72
right1:تعمل	-54
right1:تلقوا	-62
right1:توفي	-14
right1:جديد	92
right1:جديده	-91
right1:جراء	119
right1:جرحوا	42
right1:جري	36
right1:جزيره	-54
right1:حامل	76
right1:حتفهم	47
right1:حتي	49
right1:حين	-40
right1:خارج	42
right1:خرجوا	-107
right1:خطفهم	73
right1:خطفوا	95
right1:خلال	6
right1:داخل	16
right1:دفعه	67
right1:دون	-70
right1:رجعوا	64
right1:سقطوا	76
right1:سنتا	-57
right1:سوداني	47
right1:شقيقان	49
right1:صحيه	-19
right1:ضد	-70
right1:طبقات	-31
right1:طفل	74
right1:عاجله	-5
right1:عادوا	91
right1:عبر	-20
right1:عبروا	35
right1:عثر	40
right1:علي	15
right1:عمره	-16
right1:عن	-122
right1:عند	54
right1:غادروا	-8
right1:غرقوا	76
right1:غير	-75
right1:غيرهم	-40
right1:فارقوا	26
right1:فروا	-7
right1:فقد	-45
right1:فقط	118
right1:فلسطينيا	-24
right1:فوق	-13
right1:في	60
right1:قباله	-25
right1:قبل	29
right1:قتاليه	-82
right1:قتل	-38
right1:قتلوا	25
right1:قد	-11
right1:قضوا	81
right1:قنطار	-42
right1:كان	-38
right1:كانت	-33
right1:كانوا	-32
right1:كل	27
right1:كن	54
right1:كوليرا	-66
right1:لاطفال	43
right1:لدي	-49
right1:لقوا	78
right1:لكل	-63
right1:للدولار	-37
right1:لم	89
right1:لمهاجرين	78
right1:لهما	59
right1:ما	49
right1:ماتوا	76
right1:متفحمه	31
right1:محلي	51
right1:مرات	-94
right1:مره	-32
right1:مسكن	-90
right1:مشترك	-88
right1:مصرعهم	53
right1:مع	6
right1:معظمهم	-36
right1:مقابل	75
right1:مقاطعات	-48
right1:مقاطعه	-8
right1:ممن	114
right1:من	77
right1:منا	12
right1:منذ	6
right1:منهم	27
right1:منهن	4
right1:موكده	-76
right1:نزحوا	69
right1:هجروا	-13
right1:هم	7
right1:و	7
right1:واربعه	52
right1:واسرت	15
right1:واصاب	13
right1:واصابه	148
right1:واصيب	31
right1:واكثر	32
right1:وامراه	64
right1:وان	-39
right1:واوكرانيا	-27
right1:وتسعه	55
right1:وثلاث	47
right1:وثلاثه	-11
right1:وجرح	95
right1:وخمسه	11
right1:وسبعه	25
right1:وسته	-48
right1:وصلوا	-23
right1:وعشرات	73
right1:وفدا	-35
right1:وفق	9
right1:ولم	-64
right1:وما	-35
right1:ونحو	49
right1:يشتبه	-55
right1:يعيشون	11
right1:يوميا	-63
right2:	34
right2:"	-61
right2:#	-32
right2:)	-50
right2:,	-21
right2:.	-14
right2::	-104
right2:ابناء	-7
right2:ابنايها	68
right2:اثر	-53
right2:اثناء	-37
right2:اثنان	108
right2:اثنين	18
right2:اجانب	-56
right2:احد	31
right2:احدهم	51
right2:احياء	-52
right2:اخر	87
right2:اربع	42
right2:اربعه	-14
right2:اسبوع	35
right2:اسبوعين	27
right2:استنادا	52
right2:اسره	73
right2:اسري	28
right2:اصل	-37
right2:اضافه	25
right2:اطفال	60
right2:اطلق	10
right2:افراد	-32
right2:اقليم	-40
right2:اكتوبر	18
right2:اكثر	-27
right2:الاتصال	84
right2:الاسبوع	-60
right2:الاسر	-74
right2:الاطفال	53
right2:الامن	-48
right2:الان	-42
right2:الاهالي	-49
right2:التعذيب	12
right2:الثالثه	75
right2:الثانيه	80
right2:الجانب	40
right2:الجانبين	15
right2:الجثث	54
right2:الجرحي	57
right2:الجنود	58
right2:الجيش	35
right2:الحدود	87
right2:الحصبه	-70
right2:الحي	50
right2:الحياه	83
right2:الخامسه	-37
right2:الخدمه	-82
right2:الرابعه	62
right2:الرهاين	6
right2:الروهينغا	-70
right2:الساعه	-40
right2:السبعين	30
right2:السجون	44
right2:السكان	-21
right2:السلطات	26
right2:السوق	-21
right2:السيول	10
right2:الصليب	45
right2:الصيف	56
right2:الضحايا	119
right2:الطرفين	19
right2:الطريق	33
right2:العام	26
right2:العاملين	62
right2:العايدين	16
right2:العلاج	56
right2:العنايه	73
right2:الف	-48
right2:الفتره	-55
right2:الفرار	101
right2:القتلي	-18
right2:القرويين	30
right2:القطاع	22
right2:الكوادر	40
right2:الليله	27
right2:الماشيه	-37
right2:الماضي	89
right2:المتوفين	30
right2:المدنيين	41
right2:المرحله	-48
right2:المرضي	76
right2:المستشفي	-31
right2:المصابين	96
right2:المفقودين	28
right2:المنظمه	10
right2:الناجين	117
right2:النزوح	89
right2:النساء	-127
right2:الي	40
right2:اليوم	6
right2:اماراتيه	46
right2:ان	-37
right2:انتشال	14
right2:انقلاب	86
right2:او	-9
right2:اي	-61
right2:ب	-62
right2:بترت	36
right2:بجروح	39
right2:بحسب	-52
right2:بدء	35
right2:بدايه	61
right2:برنامج	102
right2:بسبب	-9
right2:بعد	-33
right2:بعدما	37
right2:بعضهم	77
right2:بقي	43
right2:بلا	15
right2:بليغه	29
right2:بها	-38
right2:بين	14
right2:بينما	63
right2:بينها	-33
right2:بينهم	63
right2:بيوتهم	60
right2:تتبادلان	-81
right2:تحت	-10
right2:تدافع	-6
right2:ترك	56
right2:تركيا	48
right2:تسع	75
right2:تسعه	15
right2:تقول	25
right2:توفي	-47
right2:ثلاث	-6
right2:ثلاثه	-32
right2:ثلثاهم	54
right2:ثلثهم	-19
right2:ثم	35
right2:ثماني	56
right2:ثمانيه	-56
right2:جراء	52
right2:جرحي	48
right2:جريحا	-44
right2:جنود	10
right2:جوعا	48
right2:جويه	30
right2:حافله	63
right2:حال	-51
right2:حاله	77
right2:حتفهم	69
right2:حتي	4
right2:حرجه	52
right2:حريق	70
right2:حزب	45
right2:حسب	74
right2:حسبما	29
right2:حصيله	41
right2:حوادث	-5
right2:حول	9
right2:حي	38
right2:حين	57
right2:خلال	-78
right2:خمس	45
right2:خمسه	23
right2:داخل	-39
right2:دون	99
right2:ذويهم	-46
right2:رجال	93
right2:رفاقه	56
right2:رفاقهم	78
right2:زال	11
right2:زالوا	93
right2:زملايه	29
right2:ساعات	9
right2:ساقه	54
right2:سايقي	30
right2:سبتمبر	17
right2:سبع	-5
right2:سبعه	-28
right2:سته	-55
right2:سقوط	-46
right2:سكان	57
right2:سياره	30
right2:شمال	-52
right2:شهر	-74
right2:صباح	46
right2:صحيه	32
right2:صفوف	8
right2:ضحايا	60
right2:ضربات	12
right2:طاقم	63
right2:طراز	-56
right2:ظهر	24
right2:عاد	-35
right2:عادوا	-87
right2:عام	-21
right2:عايله	-18
right2:عبر	-19
right2:عبروا	27
right2:عداد	52
right2:عدم	-59
right2:عشر	-54
right2:عشره	38
right2:عشرين	-53
right2:علي	52
right2:عليها	-30
right2:عمال	-41
right2:عن	-71
right2:عناصر	82
right2:عناصره	-55
right2:عناصرها	-17
right2:عندما	-12
right2:غارات	34
right2:غاره	46
right2:غالبيتهم	23
right2:غرق	24
right2:غزه	9
right2:غير	-22
right2:فوق	-44
right2:في	41
right2:فيما	17
right2:فيها	-48
right2:قال	15
right2:قبضه	61
right2:قبل	35
right2:قتل	-57
right2:قتلوا	-4
right2:قتيل	81
right2:قد	-52
right2:قرابه	-18
right2:قرب	-82
right2:قسرا	51
right2:قصف	-36
right2:قضوا	49
right2:قيد	18
right2:قيمتها	-13
right2:كان	11
right2:كانوا	25
right2:كل	-44
right2:كلهم	47
right2:كما	-18
right2:لا	28
right2:لاحقا	46
right2:لاطفال	40
right2:لبنان	44
right2:لدي	6
right2:لقوا	47
right2:لكن	16
right2:لم	65
right2:لنساء	89
right2:ليله	9
right2:ما	-57
right2:مات	-31
right2:ماتوا	35
right2:ماوي	-22
right2:متفاوته	-11
right2:متن	69
right2:مجهولا	45
right2:محيط	36
right2:مدرسه	59
right2:مدنيون	40
right2:مديريه	-54
right2:مساء	31
right2:مستشفي	-20
right2:مستشفيي	65
right2:مسلحون	42
right2:مشيرا	-4
right2:مطار	8
right2:مطلع	-6
right2:مع	-17
right2:معظمهم	-46
right2:مغادره	71
right2:مفقودين	45
right2:مقابل	102
right2:مقاتليها	13
right2:ملايين	-20
right2:مليون	39
right2:من	25
right2:منازلهم	26
right2:مناطقهم	58
right2:منذ	-31
right2:منطقه	24
right2:منفجره	-37
right2:منها	4
right2:منهم	81
right2:مواقع	38
right2:موسكو	50
right2:موظفي	-40
right2:موقع	-87
right2:موكدا	66
right2:ناريه	79
right2:نحو	23
right2:نساء	95
right2:نصفهم	76
right2:نقل	5
right2:نقلوا	-18
right2:نهايه	50
right2:هجوم	78
right2:هذا	-8
right2:هم	53
right2:هناك	50
right2:هولاء	90
right2:و	-86
right2:واحد	7
right2:واحده	68
right2:واصابه	64
right2:واصيب	25
right2:وان	63
right2:وجرح	13
right2:وحده	-44
right2:وخمسه	-33
right2:وسط	-12
right2:وصل	-47
right2:وصلوا	48
right2:وصول	30
right2:وفق	68
right2:وفقا	62
right2:وفقد	4
right2:وفي	5
right2:وقتل	-9
right2:وقد	37
right2:ولا	24
right2:ولايه	-19
right2:ولم	-77
right2:وما	18
right2:ومن	18
right2:ونقل	14
right2:وهو	-24
right2:وهي	33
right2:يزالون	81
right2:يعثر	-19
right2:يعرف	69
right2:يناير	53
right2:يوم	35
right2:يومين	17
right3:	27
right3:"	60
right3:#	-30
right3:(	42
right3:)	-45
right3:,	12
right3:-	-40
right3:.	-20
right3::	-11
right3:ابو	49
right3:اثر	-37
right3:اثناء	64
right3:اثنان	-8
right3:اثنين	-81
right3:احد	-94
right3:احدهم	62
right3:احدهما	91
right3:اخرون	36
right3:اخرين	-32
right3:اداره	-17
right3:اربع	32
right3:اربعه	-15
right3:ارقام	-40
right3:اسري	-4
right3:اسعاف	45
right3:اشخاص	-39
right3:اشهر	37
right3:اصابه	7
right3:اصل	45
right3:اصيبوا	46
right3:اطرافهم	17
right3:اطفال	6
right3:اعلي	-70
right3:افراد	-19
right3:اقليم	20
right3:اكثر	-5
right3:ال	-32
right3:الاحتلال	40
right3:الاحد	78
right3:الاحمر	98
right3:الاخر	53
right3:الاربعاء	23
right3:الاسبوع	18
right3:الاسر	-34
right3:الاسراييلي	14
right3:الاطفاء	24
right3:الاقل	54
right3:الامم	88
right3:الانقاض	-18
right3:الاول	59
right3:الاولي	70
right3:البحر	-14
right3:البلاد	40
right3:التاسعه	19
right3:التعرف	25
right3:الثالثه	39
right3:الثامنه	78
right3:الثاني	-57
right3:الثلاثاء	57
right3:الجمعه	-44
right3:الجيش	-16
right3:الحرب	3
right3:الحكومه	20
right3:الحياه	3
right3:الخامسه	69
right3:الخدمه	-53
right3:الخيام	94
right3:الدفاع	-63
right3:الذي	22
right3:الذين	52
right3:الروسيه	18
right3:السابع	-30
right3:السابق	54
right3:السنه	29
right3:السودان	21
right3:الشرطه	36
right3:الشماليه	22
right3:الشهر	-27
right3:الصحه	57
right3:الطاقم	-80
right3:الطبيه	-23
right3:العاشره	-58
right3:العام	-20
right3:العنايه	33
right3:الف	-47
right3:القتال	50
right3:القطاع	35
right3:القوات	31
right3:الله	45
right3:الليل	20
right3:الماضي	-18
right3:الماضيه	-8
right3:المحافظه	22
right3:المدارس	-48
right3:المدينه	-7
right3:المركزه	55
right3:المستشفي	42
right3:المفقودين	71
right3:المكان	-18
right3:المنظمه	-11
right3:المهاجمين	51
right3:المياه	-47
right3:النساء	40
right3:الهجوم	-12
right3:الهرب	48
right3:الولايه	-105
right3:الي	-28
right3:اليوم	34
right3:امام	22
right3:امراه	88
right3:امس	-72
right3:ان	-67
right3:انفجار	82
right3:او	-10
right3:ايام	-51
right3:ب	-53
right3:بالكامل	-31
right3:بانفجار	70
right3:بجروح	48
right3:بحسب	16
right3:بزياده	39
right3:بعد	-25
right3:بلا	47
right3:به	-16
right3:بها	-3
right3:بيلغورود	39
right3:بينها	4
right3:بينهم	69
right3:بيوتهم	51
right3:تحت	-4
right3:تركيا	62
right3:تسعه	4
right3:تعرف	-3
right3:تلقي	64
right3:ثلاث	39
right3:ثلاثه	39
right3:ثم	61
right3:ثماني	-55
right3:ثمانيه	-26
right3:جانب	44
right3:جثامين	-69
right3:جثث	87
right3:جرحي	32
right3:جريح	40
right3:جريحا	-38
right3:جنسيات	-20
right3:حافله	12
right3:حال	21
right3:حاله	-44
right3:حتفهم	38
right3:حرجه	36
right3:حصيله	17
right3:حوادث	-50
right3:حوالي	-39
right3:حين	-13
right3:خلال	-32
right3:خمسه	-24
right3:داخل	-20
right3:دول	67
right3:دوله	-29
right3:دون	-36
right3:ديسمبر	25
right3:ذكر	36
right3:راس	7
right3:رقم	-6
right3:زال	-26
right3:زالوا	4
right3:زلزال	68
right3:ساعه	-6
right3:سبعه	45
right3:ست	-3
right3:سته	23
right3:سقوط	34
right3:سياره	48
right3:شاحنه	-51
right3:شخصا	13
right3:شرق	-5
right3:شهر	-61
right3:صاروخا	-36
right3:ضمنهم	-9
right3:طفلا	100
right3:طنا	-5
right3:عام	94
right3:عاما	19
right3:عباره	50
right3:عبر	14
right3:عدد	-25
right3:عشر	8
right3:عشره	63
right3:علي	-10
right3:عليهم	27
right3:عمليه	-16
right3:عند	-24
right3:عنهم	12
right3:غرق	-22
right3:غزه	79
right3:فارقوا	9
right3:فديه	-5
right3:فقدوا	30
right3:في	43
right3:فيما	-9
right3:فيها	-103
right3:قارب	73
right3:قاصرا	55
right3:قال	-52
right3:قبل	-28
right3:قتلوا	-13
right3:قتلي	-63
right3:قد	23
right3:قرابه	-66
right3:قرب	-39
right3:قريه	-49
right3:قصف	44
right3:قضوا	28
right3:قوات	37
right3:كان	102
right3:كانت	12
right3:كانوا	26
right3:كل	62
right3:كما	-6
right3:كمين	53
right3:لا	-22
right3:لدي	36
right3:لكن	26
right3:لم	12
right3:لهم	-29
right3:ما	-11
right3:ماتوا	45
right3:مباريات	-4
right3:متن	-13
right3:مخيمات	43
right3:مدارس	9
right3:مدرسه	40
right3:مدني	49
right3:مدنيا	62
right3:مديريه	-26
right3:مدينه	-28
right3:مراكز	42
right3:مركب	42
right3:مركز	126
right3:مستشفي	57
right3:مستشفيات	64
right3:مسيره	4
right3:مصابا	37
right3:مصابين	49
right3:مصيرهم	68
right3:مطلع	-34
right3:مع	9
right3:معظمهم	55
right3:معلما	49
right3:مفقودا	68
right3:مفقودين	-4
right3:مفوضيه	27
right3:مقابل	27
right3:مليون	15
right3:مليونا	-14
right3:من	53
right3:منازلهم	46
right3:منجم	-36
right3:منذ	48
right3:منطقه	-15
right3:منظمه	-34
right3:منها	3
right3:منهم	-25
right3:مواقع	62
right3:نازحين	58
right3:نحو	13
right3:نساء	81
right3:نصف	-50
right3:نفسها	-48
right3:نقطه	11
right3:نهر	38
right3:نيجيريا	28
right3:هدنه	48
right3:هذا	25
right3:و	10
right3:واحد	27
right3:واحده	44
right3:وادي	69
right3:واصابه	56
right3:واصيب	-7
right3:وان	-51
right3:وجريح	82
right3:وحده	42
right3:وحدها	-36
right3:وزاره	56
right3:وفق	58
right3:ولا	68
right3:ولايه	-32
right3:ولم	39
right3:وما	60
right3:وهو	52
right3:يبق	-10
right3:يزال	7
right3:يزالون	39
right3:يعرف	34
right3:يقارب	-28
right3:يقول	-96
right3:يوم	44
share:0	-244
share:1	-235
share:2	-285
share:4	-28
share:5	37
share:7	26
short	5
size:1	-135
size:9	-13
size:99	14
size:999	32
size:9999	18
verdict:abducted	37
verdict:casualties	26
verdict:claim	108
verdict:dead-in-captivity	135
verdict:displaced	64
verdict:held	11
verdict:injured	70
verdict:killed	76
verdict:missing	73
verdict:open	-74
verdict:out	-229
verdict:prisoners-exchanged	85
verdict:refugees	10
verdict:released	-21
verdict:returned	9`,
  measure: `
alike:abducted	0:32 1:-17 2:-33 4:-11 6:-21 7:-24 8:-22 9:-18 10:-8 11:-19
alike:casualties	0:-10 1:-19 3:-23 5:-42 6:12 7:-12 8:27 9:-9 10:10 11:-20
alike:dead-in-captivity	0:-30 2:-38 4:15 5:-14 6:-32 7:-14 10:36
alike:displaced	0:-36 1:-35 2:-34 5:18 6:23 8:-25 9:-34 10:-24 11:-15
alike:held	2:18 4:-41 5:-32 6:-9 7:-11 8:-14 9:-24 10:10 11:-23
alike:injured	0:-32 2:-41 3:-42 4:-21 5:40 6:-26 8:10 9:11 10:-42 11:-9
alike:killed	1:-29 2:24 4:-27 5:-34 6:16 7:-22 8:-30 9:-21 11:-9
alike:missing	0:-17 1:-27 2:-17 3:-33 5:-14 6:22 7:9 8:-13 9:-13 10:11
alike:prisoners-exchanged	0:-24 1:-11 2:8 3:-33 5:-31 6:10 7:-30 8:22 9:-16 10:-65 11:-17
alike:refugees	0:-18 3:22 8:-21
alike:released	0:17 1:-10 2:11 3:-32 4:-12 5:-28 6:-35 7:-24 8:-15 9:-15 10:17
alike:returned	1:-12 2:-8 3:-42 4:-19 5:-16 6:13 7:-24 8:-12 9:25 10:-16 11:33
any	1:-21 2:-13 5:-9 8:-14 9:-14 11:-13
bare:1	0:-39 1:-35 2:15 3:-61 5:-36 7:-25 8:-39 9:-49 10:58 11:-58
bare:9	0:-30 1:-105 2:26 3:-126 5:25 6:21 8:-37 9:-136 10:8 11:-108
bare:99	2:-28 3:-130 5:26 6:14 7:17 8:-49 9:-133 10:-19 11:-55
bare:999	0:-15 1:32 2:-46 3:-22 4:-46 5:-31 7:-18 8:35 10:-27 11:-9
bare:9999	0:-17 1:23 2:-101 3:36 4:-47 5:-63 6:-17 7:-34 8:27 10:-49 11:18
bare:more	0:-100 1:-57 2:-82 3:70 4:-122 5:-39 6:-88 7:-61 8:-94 9:51 10:-107 11:20
before:abducted	1:-27 2:25 3:-58 4:-41 5:-27 6:-35 7:26 8:-61 9:-48 10:11 11:-49
before:allocated	9:9 11:-8
before:casualties	0:-13 1:24 2:-8 3:-18 4:-13 5:-25 7:-29 8:-12 9:-13 10:-8 11:9
before:dead-in-captivity	0:-23 1:-17 2:-36 3:-32 4:26 5:-34 6:11 7:19 8:-54 9:-16 10:-21 11:-25
before:delivered	3:27 9:-25
before:displaced	0:-24 1:-19 2:-41 3:-14 4:-20 5:-55 6:-13 7:-52 9:46 10:-11 11:22
before:held	1:-11 3:-37 4:12 5:-52 6:-32 7:15 8:-45 9:-36
before:injured	0:23 1:-47 2:-66 3:-39 4:-13 5:20 7:10 8:-45 9:-51 10:-53 11:-20
before:killed	0:24 1:-130 2:-63 3:-30 5:36 6:-29 7:39 8:-42 9:-30 10:-57 11:-44
before:missing	1:-47 2:-30 3:13 4:-48 5:11 8:-14 9:-31 11:-34
before:pledged	11:10
before:prisoners-exchanged	0:-31 1:-8 2:-52 3:-21 4:-27 5:-12 6:10 7:-24 8:15 10:11 11:-30
before:refugees	0:-22 1:23 2:23 3:-44 4:-18 5:-33 6:-40 7:-34 8:-31 9:16 10:-16 11:25
before:released	1:-25 2:18 3:-20 4:-38 5:-21 6:-25 8:32 9:-23 10:-14 11:-58
before:requested	3:13 11:-12
before:returned	0:-24 1:-24 3:16 4:-10 5:-25 6:-16 8:-33 10:-37
behind:abducted	1:-16 2:-22 3:-23 6:26 8:-48 9:-35 10:-19 11:-35
behind:allocated	6:15
behind:casualties	1:27 3:-8 5:-15 6:-18 7:-20 11:-9
behind:dead-in-captivity	0:14 1:-15 2:-10 3:-20 4:33 5:-31 7:-39 8:-47 9:-8 10:-31 11:-14
behind:displaced	1:-20 2:-12 3:13 4:-48 6:32 7:-30 9:-70 10:-17 11:9
behind:held	1:-21 2:-28 3:-59 4:10 5:-49 6:12 7:-12 8:-25 9:-29 10:21 11:-31
behind:injured	0:-65 1:-48 2:-57 3:-32 4:-71 5:-13 6:91 7:-56 8:-62 9:-47 10:-22 11:-46
behind:killed	0:-29 1:-17 2:-20 4:-32 5:-12 6:28 7:-19 8:-31 9:-32 10:16 11:-85
behind:missing	1:-34 2:-15 3:-32 4:20 5:8 6:49 7:-63 8:-26 9:-35 10:-16 11:-44
behind:prisoners-exchanged	0:-24 2:-23 3:-20 4:-41 5:-24 6:-28 7:-18 8:24 10:19 11:-29
behind:refugees	0:-30 1:-16 3:53 4:-18 5:-20 6:-26 7:-22 8:-35 10:-21 11:-17
behind:released	0:34 1:-22 2:-45 3:-38 4:19 5:-31 6:-14 7:-33 8:20 9:-23 10:-19 11:-12
behind:requested	3:16 9:-11
behind:returned	0:-14 2:12 4:-24 5:-46 6:-12 7:-15 8:-42 9:25 10:-76
ending:اء	2:19 4:-14 5:13 6:-28 8:-17 10:-8
ending:اب	3:-10 4:-8 10:17 11:-11
ending:ات	0:-13 3:-10 5:-8 6:40 7:-29
ending:اث	0:-11 3:27 5:-13 6:-26 9:-18 11:-10
ending:اج	2:31 4:-30 5:-18 6:-10 7:-21 9:-10 10:-10
ending:اح	6:11
ending:ار	0:-8 2:-8 3:-9 4:-23 6:28 7:-20 8:-15 10:-12
ending:از	5:31 6:-31
ending:اس	2:-9 6:16
ending:اص	5:26 6:-13
ending:اف	0:-10 6:13
ending:اق	5:22 6:-19
ending:ال	0:-16 1:-12 2:-16 3:31 4:-18 6:22 7:-20 8:-8 11:-17
ending:ام	0:10 1:15 3:-20 4:-16 7:-20 10:-8
ending:ان	0:10 2:-21 3:-15 4:11 7:-34 8:9 9:-10 10:-25 11:-9
ending:اه	0:15 2:-11 4:-12 5:-31 6:37 7:-15 9:-9 10:-18 11:-11
ending:با	4:-12 5:12 6:-20 7:-9 10:13
ending:بب	5:15 6:-11
ending:بت	6:14
ending:بط	2:-21 4:17 6:-13
ending:بل	2:11 3:-8 4:-21 5:-21 6:-13
ending:به	2:-29 3:-12 4:20 5:-19 6:19 7:-14 8:-9 10:8
ending:تا	2:11 4:-25 5:-8 6:23 7:-15 10:-12 11:-8
ending:تل	0:22 2:-12 4:-16 6:-14 10:10
ending:ته	0:25 2:-13 4:-10 5:-8 10:-21
ending:تي	0:-22 2:-11 4:-16 6:8 10:20
ending:ثر	4:12 5:-13 6:14 10:-16
ending:ثه	6:10 8:12
ending:جر	6:11 9:13 11:-13
ending:جه	5:20 6:-8
ending:حا	0:-9 1:-10 2:18 3:-8 4:-15 5:-12 6:10 7:-8 10:-10
ending:حل	3:22 9:-8 11:-14
ending:حو	4:15 6:15 7:-13 8:-14
ending:خل	5:-8 6:19
ending:دا	2:15 4:-11 5:-21 6:13
ending:دت	4:-9 10:12
ending:دل	10:14
ending:ده	1:-8 3:-24 5:14 7:-14 8:-8 9:-22 10:-14 11:37
ending:دي	0:-13 2:11 3:-10 5:-11 6:-16 7:-16 8:-14 9:-34 10:11 11:36
ending:را	0:-9 2:-14 3:-16 4:-26 6:-9 7:-9 8:30 10:-22
ending:رت	0:-10 2:-11 3:-10 5:19 7:-31 8:-8 10:-14
ending:رج	0:-11 2:-18 3:-11 4:-22 5:-21 6:22 7:-18 8:-27 9:16 10:30 11:-20
ending:رح	3:-8 5:-26 6:34
ending:رد	3:-9 6:15
ending:رف	0:-19 2:-29 3:-12 4:17 5:-10 6:18 7:-20 10:-11
ending:رق	2:-9 5:-22 7:18
ending:ره	0:-15 1:14 2:-8 3:-8 4:-8 5:11 7:-11 8:-9 11:-14
ending:ري	0:-10 2:-11 5:-16 6:11 7:-38 9:27 10:-17
ending:سب	3:29 4:-11 7:-14 9:-26 11:-12
ending:سي	4:8 11:-9
ending:ضا	0:-13 2:-14 4:-22 5:25 6:-8 10:-15
ending:ضه	0:14
ending:طع	4:-18 6:-14 7:31
ending:طه	0:-21 2:-10 3:-9 4:-24 5:9 6:-23 7:-11 8:33 10:-18
ending:طي	2:24 5:13 6:-26 8:-8
ending:ظر	5:-14 6:19
ending:عا	0:11 4:20 10:-23 11:-9
ending:عت	3:-11 7:18
ending:عه	0:-14 1:-12 2:-19 3:-8 5:-14 6:23 7:-26 9:-8 10:15 11:-16
ending:عي	0:19 6:-16
ending:فا	0:14 6:-8 7:-12
ending:فه	7:8
ending:في	2:-11 3:-8 4:-21 6:9 7:16
ending:قا	2:-11 3:9 4:-14 5:-28 6:22 8:13 9:-9 10:-9
ending:قت	3:27 5:-13 6:-24 7:-23
ending:قد	2:-11 4:17
ending:قل	0:11 2:-9 5:-9
ending:قه	6:11
ending:كن	2:-20 6:24 8:-16 10:-19
ending:لا	2:-25 4:-10 5:-17 6:32 7:-8 10:-16 11:12
ending:لب	0:-13 4:26 5:-25 9:14 10:-13
ending:لت	4:15
ending:لغ	5:-21 6:23
ending:لم	5:-15 6:16
ending:لن	2:21 4:-14 10:-18
ending:له	0:-22 3:-20 5:-13 6:17 7:22 10:-14 11:-11
ending:لي	0:17 3:-38 4:-30 5:-24 6:10 7:9 9:19 10:-19 11:16
ending:ما	0:-15 1:-13 2:-28 3:-16 5:17 7:28 8:-12 10:-30 11:-28
ending:مت	2:-8 4:15 5:-13 6:-11 10:11
ending:مل	0:-9 4:-18 5:14 6:-10 7:-23 10:9 11:-10
ending:مي	2:26 6:-23
ending:نا	0:-23 3:-12 5:-11 7:-21 8:11 11:-9
ending:نت	0:-10 4:-20 7:10 8:-25 10:21
ending:نه	2:-12 4:-13 6:25 7:-10 8:12
ending:ني	1:-11 3:-30 5:-27 6:-12 7:10 8:-9 9:36 11:-29
ending:ها	1:-8 2:-14 3:-31 5:8 6:26 7:-36 8:-35 9:-9 11:-19
ending:هم	0:-32 3:-12 4:-45 5:-13 6:13 7:-37 10:16
ending:هن	0:-40 1:-8 2:-27 3:-25 4:-15 5:-14 6:21 7:-25 8:-16 9:-10 10:39 11:-12
ending:وا	1:16 2:-41 4:-33 6:-22 7:-28 8:16 10:-19
ending:وب	3:-22 4:27 5:-9 6:-21 10:-15
ending:وح	2:-10 3:-19 4:-9 5:36 7:-9
ending:ود	2:-13 3:-24 6:10 8:-14 9:27 10:-8 11:-11
ending:ور	5:9
ending:وق	5:32 6:-28 7:-10
ending:ول	0:11 4:8 6:-11 7:-11 8:13 10:-22
ending:ون	1:-11 2:-22 3:39 6:-26 7:-18 10:-32 11:-36
ending:يا	0:-24 1:-13 2:-13 4:-11 7:-10 8:25 9:-25 10:-14
ending:يب	2:15 3:-10 4:-25 5:15 7:-10 10:-20
ending:يت	6:9
ending:يد	3:13 9:12 11:-35
ending:ير	0:-11 2:-13 4:29 6:-24 10:-19
ending:يع	4:-10 5:9 6:-14 7:8
ending:يف	7:11
ending:يق	5:-17 6:20
ending:يل	2:-15 6:23
ending:يم	3:13
ending:ين	1:-21 2:-23 3:-9 5:-65 8:-9 9:11 11:-43
ending:يه	0:-27 2:19 3:-14 4:-41 5:-26 6:9 7:-14 8:20 9:25 11:-36
equal:abducted	0:42 1:-15 3:-23 4:-11 5:-8 7:-15 8:-21 9:-15 10:-56 11:-13
equal:dead-in-captivity	0:-36 2:41 4:-9 5:-12 6:-19 7:-8 8:-32 10:-21
equal:displaced	0:-8 3:64 4:-19 5:-28 6:9 7:-19 8:-9 9:-30 10:-10 11:-24
equal:held	0:14 2:-18 3:-10 4:45 5:-23 6:19 7:-12 8:-51 10:-31 11:-16
equal:injured	0:-13 1:-18 2:-8 3:-33 4:-15 5:41 6:-49 7:14 8:9 9:-15 11:-16
equal:killed	0:-9 1:-53 2:-48 3:-90 4:18 5:-27 6:74 7:-47 8:-23 9:-44 10:-22 11:-57
equal:missing	0:-32 1:-18 2:-15 3:11 4:-35 5:-50 6:-33 7:39 8:-9 9:-17 11:-9
equal:prisoners-exchanged	0:-10 2:-11 3:-14 4:-45 5:-14 6:-29 7:-13 8:26 10:8 11:-22
equal:refugees	3:-20 5:-8 9:12
equal:released	0:-37 1:-12 2:-32 3:-27 4:-13 5:-13 6:-32 9:-9 10:61 11:-22
equal:returned	0:-28 1:-12 2:24 3:-27 4:-22 5:-12 6:-41 7:12 8:-12 9:-37 10:-30 11:28
form:digits	0:-10 1:17 2:-41 4:-27 5:13 6:8 7:-14 9:-30 10:-44
form:dual	0:15 1:-40 2:15 3:-56 4:-13 5:-33 7:17 8:-12 9:-34 10:-8 11:-48
form:mixed	0:-65 1:-73 2:-76 3:48 4:-56 5:-37 6:-37 7:-35 8:-36 9:27 10:-86 11:14
form:range	0:-18 2:-17 3:-8 4:-30 5:-38 6:21 7:-19 8:-8 10:-11
form:singular	0:-47 1:-67 2:37 3:-98 4:-17 6:13 7:-18 8:-64 9:-78 10:37 11:-89
form:vague	0:-28 1:-52 3:-57 4:27 6:20 8:-21 9:-57 10:-30
form:words	1:-50 2:-21 3:-17 4:14 5:-20 7:-10 8:-12 9:-15 11:-55
headline	0:-22 1:-39 2:-32 5:13 8:-20 10:14 11:-31
here:#aboard	1:-42 2:-45 3:-11 4:-62 5:-23 8:-30 9:-47 11:43
here:#aid	0:-64 1:-15 2:-48 4:-24 5:40 7:-31 10:-56 11:-13
here:#alive	0:-17 1:22 3:-27 4:-18 5:-48 6:-20 8:-16 9:-23 10:33 11:-32
here:#captives	0:50 1:-78 3:-72 4:45 5:-54 6:-57 7:-60 8:-61 9:-98 10:18 11:-83
here:#captivity	1:-23 2:53 3:-19 4:-15 5:-32 6:-62 7:-17 8:-29 9:-17 11:-17
here:#captors	0:51 1:-36 2:-42 3:-38 4:18 5:-40 6:9 7:-72 8:-94 9:-35 11:-89
here:#carrying	0:-14 1:-9 2:-12 3:-17 4:-20 5:-34 6:28 8:15 10:-20
here:#commerce	0:9 1:-31 2:-20 3:-49 4:-18 6:10 7:14 9:-62
here:#conference	3:-19 9:14
here:#containing	2:-68 4:9 5:-31 6:-19 8:15 9:19 10:-49
here:#contest	0:-22 1:15 2:-21 3:-18 4:-19 5:-21 6:22 7:-15 10:-46 11:13
here:#crossing	1:-14 2:-45 3:-33 4:-26 5:-46 6:-30 7:-39 8:-58 9:47 10:-14 11:21
here:#custody	0:-12 1:-29 3:-25 4:-13 5:-57 7:-58 8:41 9:-31
here:#demand	0:22 1:-17 3:-28 5:-18 6:-10 7:-48 8:-32 9:-9 10:-14
here:#disease	0:-21 1:-11 2:28 3:-12 4:-11 5:-32 6:23 7:-15 9:-17 11:-17
here:#displacement	0:-36 1:-53 2:-63 3:57 4:-68 5:-32 6:-48 7:-50 8:-28 9:15 10:-59 11:14
here:#exchange	0:9 2:-47 3:-27 4:-35 5:-40 7:-60 8:70 9:-33 10:-17 11:-43
here:#execution	0:-23 1:-10 2:38 3:-20 4:-28 5:-24 6:-11 8:-36 11:-14
here:#given-back	0:-28 1:-22 2:-51 3:-37 4:-54 5:12 6:25 7:-44 8:32 9:-49 11:13
here:#giving-from	0:-8 1:-21 2:-51 5:-10 7:-35 8:12 9:-17
here:#group	1:-32 3:-41 5:-39 6:-19 8:14 9:-41 11:-55
here:#handover	0:-41 1:-39 3:-19 4:25 5:-28 6:-45 8:-12 9:-19
here:#hostages	0:-43 1:-12 2:31 3:-17 4:-20 5:-26 8:-28 9:-10 10:14 11:-25
here:#losing-side	1:-35 2:43 3:-43 4:32 5:-34 6:-40 7:-68 9:-51 10:-10
here:#need	1:-8 2:17 3:8 4:-32 5:24 7:-24 8:-21 9:-26 10:-40
here:#police	0:9 1:-44 2:-48 3:-22 4:-27 5:-13 8:-50 11:8
here:#prisoners	0:10 1:-33 2:22 3:-10 5:-73 6:-23 7:-46 8:23 9:-45 11:-68
here:#receiving	0:-41 1:-26 2:-16 3:-49 4:-20 6:21 8:8 9:-39 10:-16 11:14
here:#remainder	0:-15 1:-61 3:-44 4:23 5:-26 6:-13 7:17 9:-16 10:-16 11:-26
here:#report	0:8 2:19 3:-9 4:-38 5:-27 6:-8 8:25 9:-10 10:-10 11:-9
here:#rescue	0:-33 1:-49 2:-18 3:-54 4:-29 5:11 6:38 7:9 8:-23 9:-32 11:-61
here:#return	0:-25 1:-9 3:-38 4:-38 5:-11 6:-23 7:-36 8:16 9:-21 11:44
here:#since	0:-25 1:-19 2:-28 4:-30 8:-10 9:-8 10:-15
here:#sport	0:-19 1:21 2:-10 3:-12 4:-38 7:-19 8:17 9:-14 10:-30 11:19
here:#state	0:-13 1:-28 3:-46 5:-18 6:10 7:-14 8:-8 9:-12 11:26
here:#treatment	0:33 1:-8 2:-33 3:-38 4:-8 5:-22 7:-44 8:30 9:-10 10:-42 11:-11
here:#war-prisoners	4:-10 8:16 10:-20
here:abducted	0:115 1:-88 2:-10 3:-112 4:-46 5:-55 6:-56 7:-10 8:-73 9:-64 11:-75
here:allocated	0:-23 3:-16 4:-16 5:-44 7:-35 10:32
here:casualties	0:-28 1:79 2:-13 3:-38 4:-24 5:-55 6:-69 7:-39 8:-16 9:-23 10:-17 11:-27
here:dead-in-captivity	2:26 4:-29 6:-23 8:-17
here:delivered	0:-15 1:-37 2:23 3:10 4:-45 5:-12 7:-42 8:-27 9:47 10:-20 11:-24
here:displaced	0:-33 1:-97 2:-91 3:115 4:-76 5:-63 6:-77 7:-62 8:-52 10:-12
here:held	0:-66 1:-79 2:29 3:-61 4:107 5:-69 6:-108 7:-21 8:16 9:-45 11:-61
here:injured	0:-41 1:-61 2:-133 3:-80 4:-64 5:167 6:-56 7:-79 8:-43 9:-114 10:-75 11:-88
here:killed	0:-46 1:10 2:65 3:-88 4:-46 5:-30 6:100 7:-15 8:-89 9:-78 10:-91 11:-123
here:missing	0:-78 1:34 2:-65 3:-96 4:-53 5:-29 6:-54 7:137 8:-113 9:-94 10:-44 11:-36
here:pledged	0:-26 1:-31 2:14 3:42 4:12 5:-22 6:-21 7:-8 8:-24 9:-11 10:-16 11:-39
here:prisoners-exchanged	1:-28 3:-35 5:-69 6:-15 7:-57 8:52 9:-33 10:-17
here:refugees	2:-25 3:-39 4:-37 5:-12 6:-65 7:-69 8:-43 9:80 10:-36
here:released	0:-45 1:-32 2:-9 3:-64 4:-41 5:-50 6:-74 7:-32 8:8 9:-65 10:100 11:41
here:requested	0:13 1:-43 3:-16 7:-38 8:-68 9:-14 10:9 11:-32
here:returned	0:-39 1:-56 3:-42 4:-49 5:-20 6:-40 7:-17 9:-37 11:107
here:said	0:11 1:11 2:-12 3:-10 4:-11 5:-22 6:10 8:-19 10:-18 11:-20
here:set	0:-73 3:-43 4:-23 5:9 8:12 10:-22 11:14
here:total	0:-11 1:-10 2:-20 3:13 4:-23 5:-21 6:13 7:-11 8:9 10:-26
item	0:-26 4:-22 6:-15 7:-65 8:-8 10:-51 11:18
last:claim-abducted	1:-45 2:-32 3:-13 4:14 5:-12 6:-13 7:-43 8:-59 9:-61 10:43 11:-52
last:claim-allocated	0:-31 1:-22 3:30 4:-36 5:9 6:-19 8:-13 10:-19 11:-14
last:claim-casualties	1:-20 2:-8 3:15 4:11 7:-15 8:-15 9:-31 11:-8
last:claim-dead-in-captivity	0:-11 3:-18 5:-11 6:-9 8:-26 10:12 11:-15
last:claim-delivered	0:-17 1:-26 2:-25 3:-14 4:13 5:-11 6:48 7:-57 9:17 10:-43 11:-17
last:claim-displaced	0:9 1:-20 2:-43 3:31 4:-46 5:-35 6:13 7:-73 8:-27 9:-10 10:-12
last:claim-held	0:-9 2:15 3:-39 6:-38 7:12 8:-31 11:-40
last:claim-injured	0:-37 1:-20 3:-21 5:-17 6:27 8:-37 9:-19 10:-19 11:-18
last:claim-killed	1:-19 2:-22 3:-19 4:-27 5:28 8:-53 9:-14 10:8 11:-60
last:claim-missing	0:-14 1:-52 2:9 3:-23 8:-54 9:-12 10:-9 11:-32
last:claim-pledged	0:-14 1:-15 2:-10 3:-24 5:-8 6:35 7:-19 8:16 9:15 10:-22 11:-8
last:claim-prisoners-exchanged	0:-22 1:-23 2:-47 3:-25 4:-13 6:-34 7:-49 8:42 9:-43 11:-9
last:claim-refugees	0:-22 2:-26 3:-28 4:-48 5:-42 6:-10 7:-16 8:9 9:-16 10:-9 11:47
last:claim-released	0:-11 1:-41 2:-12 3:-9 4:11 5:9 6:-30 7:-25 8:-17 9:-30 10:27 11:-46
last:claim-requested	0:-14 1:-11 3:11 4:25 5:-14 6:-15 7:-14 8:-18 9:18 10:-32 11:-17
last:claim-returned	0:-12 1:12 2:-48 3:-47 4:-39 5:-32 6:-20 7:-25 9:-47 10:-40 11:77
last:claim-total	3:18 4:-9 5:-16 7:-16 9:12 11:-21
left1:"	0:-57 1:17 2:-16 3:9 4:-18 5:-45 9:-13 10:19 11:-34
left1:#	0:31 1:10 2:-18 3:9 4:-57 5:-23 7:-30 8:18 9:-18
left1:(	0:-11 1:-16 3:-11 4:-13 6:25 7:-46 8:-9 9:-20 11:19
left1:,	0:16 1:-40 5:-14 7:-14 9:-9 10:-33 11:-19
left1:-	0:-18 1:-16 2:-23 3:-51 4:-21 5:-11 6:29 7:-27 8:14 9:15 10:-25 11:-9
left1::	1:13 2:-35 3:-19 4:-38 5:-16 6:27 7:-40 8:-16 9:15 10:-17 11:-15
left1:|	0:-62 1:-35 2:-24 3:14 5:-23 7:18 8:12 9:-31 10:-42 11:-24
left1:اثنين	4:21 6:-15 7:-16
left1:اجلاء	3:28 5:-8 6:-14 11:-18
left1:اجلت	3:19 6:-8 11:-8
left1:اجلي	5:10
left1:احتجاز	0:-12 2:-16 4:40 6:-13 7:-10 10:-19
left1:احتجزت	4:19 10:-14
left1:احدهم	2:-8 5:13 10:-12
left1:احدهما	2:-13 4:13 6:-9 10:-8
left1:احصي	0:20 4:-17 6:-11 8:-8
left1:احياء	2:25 5:10 6:-31 7:-9 8:-11 10:-22
left1:اختطاف	0:30 6:-13
left1:اخرهم	5:-16 6:15 11:12
left1:ادخل	5:19 6:-14
left1:ارواح	1:-8 3:-26 5:-9 6:41
left1:اسبوع	3:21 6:-16
left1:استشهاد	5:-27 6:40
left1:استشهد	5:-26 6:30
left1:استعادت	3:-11 4:-14 6:-13 8:-22 9:-10 11:26
left1:استقبل	5:9
left1:استقبلت	3:9
left1:اسماء	3:-17 5:-20 6:33
left1:اسير	2:22 6:-18 10:-12
left1:اسيرا	8:14 10:-10
left1:اشهر	0:11 4:-10 6:-13 9:10
left1:اصابه	4:-8 5:38 6:-37 7:-9
left1:اصل	0:43 1:-13 2:28 3:18 4:8 5:-16 6:-25 7:-34 8:-30 9:-18 10:-69 11:-33
left1:اصيب	5:43 6:-40 7:-9
left1:اضطر	3:20 11:-14
left1:اطراف	5:31 6:-26 7:-17
left1:اطفال	5:-19 6:34 7:-19
left1:اطلاق	0:-23 2:-10 4:-25 5:-12 6:-19 7:-8 8:-8 10:30
left1:اطلقت	6:-8 8:24 10:-20
left1:اعيد	0:-28 2:-10 4:-10 5:-16 6:-29 7:-21 9:-19 10:47 11:-17
left1:اكتوبر	3:24 4:20 10:-21 11:-12
left1:الا	0:-29 1:-11 2:-12 3:-46 4:-26 6:11 7:-50 8:-10 9:-23 10:28 11:33
left1:الاحمر	2:8 4:-22 6:-10 8:22 10:-14
left1:الاسبوع	0:18 2:-12 3:-11 4:-9 7:-9 9:14 10:-17
left1:الان	0:-26 1:-22 2:-11 3:25 4:-26 5:-11 7:-41 8:12
left1:الاول	0:-9 1:-12 2:27 3:-9 5:27 6:-29 7:-19
left1:الاولي	3:-11 6:10 8:-14 10:14
left1:البلاد	0:18 2:-18 6:9 9:19 11:-22
left1:الجرحي	5:32 6:-29
left1:الجيش	10:14
left1:الحافله	0:-12 2:-11 4:-32 6:-11 7:15 8:29 10:-14
left1:الحرب	0:-32 2:9 3:-32 4:-35 5:-9 6:46 7:-19 8:-11 9:-22 10:-22 11:-13
left1:الحصيله	3:-16 6:28
left1:الحكومه	4:-9 8:20 10:-17
left1:السلطات	3:9
left1:السودان	3:34 6:11 9:-22 11:-27
left1:الشرطه	0:-16 6:18
left1:الشركاء	3:16
left1:الشهداء	5:-26 6:34
left1:الشهر	3:-23 9:29 11:-17
left1:الضحايا	5:-8 6:31 7:-12
left1:العام	0:-23 2:-17 4:-20 5:18 7:-11 8:-18 9:-26 10:-12 11:11
left1:العايدين	0:-9 2:-8 3:-8 4:-17 6:-20 8:19 9:-14 10:11 11:9
left1:العدد	0:-24 1:-19 2:-19 3:-39 4:-28 5:-37 6:12 7:19 8:-9 9:26 10:-12 11:-16
left1:القتلي	3:-15 5:-40 6:64 7:-15 9:-8
left1:القطاع	2:8 3:-11 5:-9 6:-19 9:-18 10:-12 11:18
left1:الماضي	0:15 1:-29 2:-10 3:-28 4:-27 6:24 7:-15 8:12 10:-19 11:29
left1:الماضيه	5:-10 6:10
left1:المتوفين	0:-14 6:28
left1:المحافظه	3:-10 4:-11 6:-13 8:15 11:14
left1:المدينه	5:-8 6:24 9:-10 11:-15
left1:المفوضيه	3:-16 9:26 11:-17
left1:المقابل	2:-17 3:18 6:17 8:-15 9:-18
left1:المهاجمون	0:26 4:-10 10:-21
left1:الي	0:-28 2:10 3:-73 4:-24 5:-34 6:38 8:-44 9:-9 10:9
left1:الينا	0:-38 2:17 3:-22 5:-11 6:-38 7:-23 8:-8 9:19 10:15 11:-21
left1:اليوم	1:-18 2:-24 3:44 4:-34 5:-34 7:-45 8:19 9:-23 10:-50 11:-21
left1:اما	0:-17 2:-22 3:-19 4:-9 5:-21 6:40 7:9 8:16 9:-12 10:-24 11:-14
left1:امراه	0:19 2:-12 4:-12 5:-22 6:10 7:-15
left1:امس	0:-20 1:10 2:14 5:-9 10:-14
left1:ان	0:-30 1:11 3:-29 4:18 5:-11 6:-20 7:8 8:-23 9:-41 10:9 11:-23
left1:انتشال	5:-33 6:45 7:-13
left1:انتشل	6:11
left1:انتشلت	2:-8 4:-8 6:25
left1:انتشلوا	6:14
left1:انقاذ	5:-24 6:26
left1:انهم	2:-16 3:11 4:21 5:-24 6:8 9:-8 10:-8
left1:اوقع	6:12
left1:اوكرانيا	2:-16 4:-12 5:-8 6:10 8:23 10:-28
left1:اي	0:-29 1:-12 2:13 3:-15 4:9 5:-22 6:-31 7:29 10:-27
left1:ايام	8:10
left1:ب	0:-14 1:26 2:-16 4:-19 5:-27 6:26 7:-28 9:-27 10:-14 11:-8
left1:بان	1:-11 2:14 3:-25 4:-20 5:-10 9:-14 11:27
left1:بحياه	0:-10 1:-12 3:-56 4:-11 5:-31 6:86 7:-24 9:-26 11:-16
left1:بعد	1:12 3:-8 5:-9 7:-11
left1:بقتل	4:-28 6:31 10:-24
left1:بقي	0:-15 2:27 3:-9 4:-41 6:-20 9:-11 10:-13
left1:بلغ	0:-10 2:-12 3:9 4:-8 5:-33 6:33 8:15 9:-27 10:-15 11:14
left1:بلغت	3:16 4:-9 5:24 6:-13 9:-23
left1:بمقتل	0:-16 2:13 3:-17 4:-15 5:-15 6:29 7:-14 10:-17
left1:بواقع	9:-21 11:21
left1:بوفاه	3:-8 5:-15 6:26
left1:بين	0:13 1:-10 2:-15 4:13 6:-19 7:-15 10:-19
left1:بينها	2:-21 4:-8 5:-10 6:38 7:-10 8:-16 10:-19
left1:بينهم	0:-30 3:-13 4:-31 7:-49 10:14
left1:تبادل	3:-9 6:-18 8:26 11:-8
left1:تتبادلان	2:-9 4:-15 6:-11 8:33
left1:تحتجز	2:-9 4:26 6:-11 7:-10 8:-13
left1:تحرير	0:-48 2:-18 4:-33 5:-8 6:-25 7:-9 10:58
left1:تزال	2:-8 4:9 6:10
left1:تسلم	2:-13 6:11 8:-9 10:11
left1:تسليم	2:-21 6:23 8:-12
left1:تشاد	0:-10 3:-39 5:-12 6:-19 7:-9 9:48 10:-15 11:-25
left1:تشمل	2:-17 5:-8 8:30 10:-13
left1:تضم	2:-9 7:-11 8:8 9:-13 11:9
left1:تقل	3:-10 4:-9 5:-13 8:16 10:-15 11:9
left1:تلقي	5:20 6:-16 10:-11 11:-8
left1:توفي	2:26 4:-29 5:-43 6:52 7:-16 8:-16 9:-24 10:-13
left1:تووي	3:15 11:-10
left1:ثم	2:-8 3:-19 5:-27 6:23 8:-13 9:21 10:16
left1:جانب	3:-11 5:-8 8:-11 10:15 11:18
left1:جثامين	2:11 4:-26 6:22 7:-9 8:-26 10:-13
left1:جثث	2:27 4:-30 6:20 8:-27 10:-25
left1:جثمان	2:-11 4:-9 6:18
left1:جثه	2:-10 4:-11 6:26 7:-14 10:-23
left1:حاله	0:-9 4:21 6:-17 10:-10
left1:حاليا	3:21 5:-14 6:-18 11:-16
left1:حررت	0:-13 2:-10 4:-17 6:-21 10:23
left1:حول	5:30 6:-23
left1:خرج	2:-16 3:-8 4:-18 5:8 6:-13 8:-19 10:26
left1:خروج	3:24 4:-9 6:-19 7:-8 11:-8
left1:خطف	0:52 2:-15 4:-27 5:-25 6:-18 10:-25
left1:خطفت	0:25 4:-9 6:-15 10:-9
left1:خلاله	0:12 5:9 6:-10
left1:خلالها	8:21 10:-21
left1:خلف	3:-9 5:-8 6:16 7:-11
left1:دفعت	3:12
left1:دفن	3:-11 5:-8 6:24 7:-8
left1:دفنا	2:-11 4:-10 6:27 7:-9
left1:دفنت	6:17
left1:دفنوا	6:19 7:-13
left1:ذاتها	11:14
left1:رجع	0:-11 2:-17 3:-41 4:-14 5:-9 6:-15 7:-12 8:-14 9:-19 10:12 11:34
left1:رفات	0:-19 2:41 3:-17 4:-33 5:-20 6:33 7:-11 8:-28 10:-31 11:-18
left1:روسيا	4:18 8:-11
left1:زال	0:-23 1:-9 2:-33 3:29 4:52 5:-18 6:-36 7:9 8:-8 10:-45 11:-23
left1:زالت	6:-8 7:15
left1:زوجها	4:-9 6:-9 7:22 11:-8
left1:ساعه	3:9
left1:سبتمبر	0:20 3:-19 6:-19 8:-8 11:12
left1:سبيل	0:-33 2:-32 3:-22 4:-17 5:-12 6:-31 7:-24 10:48 11:-12
left1:سجلت	1:-12 3:-12 6:-10 7:18 9:11 11:-10
left1:سراح	0:-33 2:-16 3:-16 4:-57 5:-16 6:-32 7:-16 8:-14 10:54 11:-9
left1:سقط	3:-17 5:-14 6:35 7:-8
left1:سقوط	4:-14 5:-11 6:34
left1:سوي	0:-27 1:12 2:10 4:-39 5:-19 6:-26 7:-40 8:-23 9:-19 10:27 11:30
left1:شرد	3:12 9:-10
left1:شملت	8:22 10:-8
left1:شهيد	5:26 6:-26
left1:ضحيته	6:15
left1:ضمت	2:-18 6:9 11:21
left1:ضمنهم	0:-11 2:-12 3:-10 6:13 7:-8 8:-9 9:13 10:12 11:-12
left1:طفلا	5:-21 6:34 7:-11
left1:طفلان	6:17 10:-11
left1:عاد	0:-24 2:-21 3:-46 4:-8 5:-18 6:-28 7:-15 8:-20 9:-43 10:25 11:54
left1:عبر	0:-10 3:-16 6:-18 9:28 11:-14
left1:عدا	0:8 2:-16 4:-25 5:22 6:-11 7:-18 8:-8 10:-16
left1:عددهم	0:-11 4:-18 5:-14 6:9 10:-11
left1:عسكريا	4:11
left1:علي	0:-62 3:-57 4:-51 5:-64 6:48 7:20 9:-20 10:-23 11:-22
left1:عن	0:-84 1:-33 2:-43 3:-72 5:-53 6:-54 7:92 8:-13 9:-59 10:47 11:-44
left1:عند	3:-21 4:-17 5:-11 6:24 7:-13 9:17 11:-18
left1:عندنا	3:17
left1:عوده	0:-21 2:-9 3:-24 4:-12 6:-9 9:-30 10:14 11:33
left1:غادر	5:29 6:-9 11:-19
left1:غرق	6:21 7:-12
left1:فر	0:-13 3:20 4:-9 5:-12 6:-17 7:-8 9:-9 10:10 11:-18
left1:فرار	3:26 6:-23 9:-12 11:-9
left1:فقتل	0:-9 4:-8 5:-19 6:33 10:-10
left1:فقتلت	5:-22 6:31
left1:فقتلوا	0:-29 6:32 9:-12
left1:فقد	0:-8 4:-10 5:-11 6:18 7:-12
left1:فقدان	0:-9 1:12 3:-17 4:-12 5:-15 6:-38 7:29 9:-9 11:-14
left1:فقدت	0:-10 5:-12 6:33 7:-22
left1:فقدنا	4:-8 5:-18 6:43 7:-29 10:-8
left1:فقضي	5:-12 6:27 7:-8
left1:فيه	0:-12 3:-17 6:16 7:-14 9:21 11:-11
left1:فيها	2:-28 3:-17 8:-16 9:-10 10:-25
left1:قتل	0:-32 1:-9 2:-18 3:-30 4:-36 5:-13 6:47 7:-17 8:-8 9:-8 10:-26
left1:قتلت	0:-13 1:-19 2:-16 3:-17 4:-23 6:52 7:-14 9:-14 10:-14
left1:قتلنا	4:-17 6:25
left1:قتلوا	0:-33 2:9 3:-8 4:-12 7:-13 10:-17
left1:قتلي	5:33 6:-36
left1:قتيل	3:26 6:-25
left1:قتيلا	5:23 6:-32 7:17
left1:قضي	3:-25 5:-12 6:53 7:-11
left1:كان	0:-13 3:-8 4:9 5:-25 6:-20 7:28 8:-13 10:-14
left1:كانت	0:-8 1:16 2:25 4:-20 5:-9 6:-13 7:-21 8:-9 10:-28
left1:كانوا	0:18 1:-8 2:-20 3:26 4:13 5:-13 6:-45 7:-16 8:-26 10:-43 11:-20
left1:كذلك	0:-9 4:16 8:-20
left1:كنا	0:-12 2:-8 4:21 6:-10 8:-9 10:-16
left1:ل	3:-19 4:10 5:32 6:-26 7:-11 8:-14 10:-9
left1:لا	5:-12 6:23 7:-12
left1:لاحقا	0:-21 4:-18 5:-19 7:-15 8:25 10:-17
left1:لدينا	2:-10 5:-15 6:-21 7:31 8:-17 10:-12
left1:لقي	1:12 2:-8 3:-23 4:-11 5:-26 6:22 7:-30
left1:لكن	3:28 4:-14 7:-11 9:-13 11:-18
left1:مات	0:-42 1:-16 2:21 3:-14 4:-21 5:-52 6:36 7:-44 10:-21
left1:متنه	0:17 4:-10 6:-11
left1:مجموعه	3:-12 9:20 11:-16
left1:مسلحون	0:8 3:11
left1:مصرع	5:-22 6:37
left1:مصير	0:-29 1:-9 2:-20 4:-25 5:-10 6:-34 7:57 10:-27 11:-17
left1:مع	0:27 1:-18 2:-18 4:28 6:-12 7:-42 8:-27 9:-16 10:-33 11:-14
left1:مقابل	1:-8 2:-35 4:-51 5:-26 7:-18 8:44 9:-11 10:-13 11:-37
left1:مقتل	0:-29 1:-9 3:-46 4:-16 5:-38 6:85 7:-34 8:-9 9:-12 10:-11 11:-11
left1:من	0:22 1:15 3:-19 5:-24 6:22 7:-36 8:-10 9:9 10:-23 11:-11
left1:منها	0:21 2:-19 3:18 6:-10 7:-12 9:-14
left1:منهم	0:-41 1:-18 2:21 3:13 4:-10 5:-20 6:21 7:-67 10:9 11:-10
left1:نزح	3:33 6:-9 9:-10 11:-12
left1:نزوح	3:28 6:-16 9:-11 11:-10
left1:نساء	0:-8 4:-17 5:-17 6:30 7:-27 8:17 10:-13
left1:نفسه	4:18 7:-8
left1:نفسها	0:-9 3:-9 4:-13 5:-9 6:-20 7:17 9:-13 10:-12 11:22
left1:نقل	0:-9 3:12 5:40 6:-45 7:-12 9:24 10:-9 11:-35
left1:نقلت	3:27 5:-12 6:-22 7:-24
left1:نوفمبر	0:8 8:-8
left1:هم	0:16 6:19 7:-8 10:-17
left1:هناك	1:-8 2:-9 4:9 5:22 6:-34 7:17 9:-18 10:-27 11:-15
left1:هو	3:-26 6:21 9:-9 11:21
left1:هولاء	0:-20 1:-16 4:-30 5:8 7:21 9:-10 10:-18 11:-24
left1:هويه	2:11 6:27 7:-11 10:-20
left1:و	2:-50 4:-33 5:32 6:-34 7:18 8:-11 9:-58 10:-11
left1:واجلي	3:12
left1:واحد	3:-18 8:-15 9:-25 10:12 11:23
left1:واسرت	0:-8 4:31 5:-18 6:-30 7:-9
left1:واصاب	3:-8 5:27 6:-34
left1:واصابت	3:-10 5:24 6:-23
left1:واصابه	0:-20 2:-12 3:-30 4:-14 5:85 6:-77 7:-26 10:-9 11:-9
left1:واصيب	0:-42 2:-11 3:-23 4:-22 5:89 6:-77 7:-26 8:-10 9:-9 10:-13
left1:واصيبت	0:-10 5:33 6:-29
left1:واقتادوا	0:34 4:-11 5:-8 6:-19 10:-18
left1:والجرحي	5:25 6:-20
left1:وان	0:-32 2:9 3:32 4:-10 5:-25 6:-28 7:15 8:9 9:-52 10:-11
left1:واوقع	5:17 6:-17
left1:وبقي	2:-13 3:-8 4:11 5:-13 6:-34 7:36 9:12 10:-10 11:-13
left1:وتمكن	6:-9 10:23
left1:وتوفي	2:35 5:-28 10:-11
left1:وجرح	0:-13 3:-8 4:-21 5:74 6:-69 7:-21
left1:وجرحت	5:31 6:-26
left1:وجود	4:25 8:-21
left1:وحده	0:-17 3:30 4:-31 5:-12 6:-13 7:-19 8:-10 9:-12 10:-13
left1:وحدها	0:25 3:-25 4:-29 5:-33 6:23 7:-26 9:-15 10:-18 11:-9
left1:وخطفوا	0:32 4:-13 6:-28 10:-11
left1:ودفعت	3:16 6:-13
left1:وسجل	7:13
left1:وصل	3:-39 5:-20 6:19 7:-11 9:40
left1:وصول	3:-17 5:-23 6:15 8:-10 9:8 11:9
left1:وعاد	2:-12 3:-11 4:-12 10:18 11:13
left1:وعددهم	1:-15 2:-41 3:-20 4:29 5:16 6:-38 7:-34 8:28 9:-15 11:-13
left1:وعن	0:14 2:-16 4:8 6:-20 7:18 8:-12 10:-15
left1:وغادر	3:32 11:-25
left1:وفاه	0:-14 1:-9 2:39 3:-28 4:-35 5:-63 6:32 7:-32 8:-21 9:-9 11:-10
left1:وفر	3:11 5:-8 9:-8 10:11
left1:وفقد	0:-18 5:-24 6:-43 7:53 10:-8
left1:وفقدان	3:-8 5:-15 6:-34 7:35
left1:وقتل	0:-36 1:-20 2:24 3:-22 4:-25 5:-26 6:38 7:-19 9:-9 10:-21 11:-17
left1:وقتلت	6:16
left1:وقتلوا	0:-41 2:13 6:25 10:-9
left1:وقضي	0:-10 1:-26 2:21 3:-16 4:-22 5:-36 6:37 7:-27 10:-15
left1:وكان	0:15 3:-19 4:-20 6:11 7:-8 9:-25 11:25
left1:ومعهم	0:36 4:-12 5:-17 6:-30 9:-8 10:-12
left1:ومقتل	2:-12 4:-8 6:18 10:-11
left1:ومنهم	4:-8 5:-19 6:22 7:-10 8:-11 10:11
left1:ونقل	0:-14 2:-8 3:28 4:-23 5:39 6:-41 7:-8 8:10 9:-14 10:-28 11:-25
left1:وهم	0:-14 2:-14 3:22 5:-26 8:-20 10:8
left1:وهو	3:17 11:-17
left1:ووفاه	3:-11 5:-23 6:37 7:-17
left1:يبلغ	3:-18 6:-14 7:12 9:16
left1:يحتجزون	0:-8 4:26 10:-19
left1:يدفع	3:17 6:-11 7:-8 9:-16
left1:يزال	0:-41 1:-19 2:-42 3:29 4:47 5:-25 6:-68 7:49 8:-40 9:-13 10:-41 11:-48
left1:يضم	0:-14 3:9
left1:يعاني	5:20 8:-20
left1:يعود	3:-12 6:-13 7:-8 9:-9 10:-8 11:20
left1:يقتل	6:25
left1:يقل	7:14
left1:يقيم	3:17
left1:يكون	0:-9 1:28 2:-12 6:-9 10:-16
left1:يناير	1:-11 3:-29 4:-9 5:-9 6:42 7:-15 9:-12 11:9
left1:يووي	3:18 6:-12 11:-13
left1:•	1:-11 2:-8 3:33 4:-17 5:-10 6:-23 8:-10 9:-20 10:-9
left2:	3:-10 4:21 6:18 10:-20
left2:"	0:15 1:-40 2:-15 3:-24 5:-32 8:-48 10:12 11:-52
left2:#	1:-32 2:-65 3:-37 4:-19 6:21 7:-11 8:-23 9:16 10:8 11:17
left2:(	3:12 5:-17 6:18
left2:)	0:-10 1:20 4:-8 5:-9 8:-11 9:-34 11:13
left2:,	0:-50 2:-8 3:8 4:-16 6:-13 7:-26 9:-13
left2:-	0:10 1:-13 2:-8 3:-19 4:-24 5:-19 6:8 7:-24 8:-9 9:8 10:17
left2::	0:-19 1:-12 2:-28 3:21 4:-15 6:18 8:-12 9:-14 10:9 11:-12
left2:;	3:-11 4:-18 5:-10 7:22 11:-14
left2:ابريل	0:-8 2:-12 4:14 6:19 7:-23 8:-10 10:-15
left2:اثر	6:11
left2:احياء	2:20 4:-11 6:-17 8:12 10:-23
left2:اخري	0:-16 3:-32 4:-28 5:-11 6:8 7:-15 9:16 10:-15
left2:اخرين	1:-9 3:-11 4:11 6:-24 7:-9 9:15 11:-10
left2:اربعه	0:17 6:-16 7:15
left2:ارتفع	4:11 5:16 6:-10 10:-9
left2:ارتفعت	5:-9 6:10
left2:اسره	3:24 11:-13
left2:اشخاص	3:-8 4:-8 5:12 7:-11
left2:اضافه	2:-18 3:-40 4:-8 5:-15 6:-13 7:17 8:-47 9:-9 10:30 11:17
left2:اطفال	3:-12 5:-22 6:31 7:-11 9:-12
left2:اطلاق	3:-10 4:-20 5:12 8:-19 10:28
left2:اطلق	0:-16 4:-16 8:13 10:15
left2:اعلنت	0:-11 6:18 7:-11
left2:افرج	0:-27 2:-22 4:-21 6:-22 7:-14 8:-17 10:42
left2:اكتوبر	5:-11 6:9 10:8
left2:الا	2:-12 4:-18 6:22 11:8
left2:الابيض	5:-10 6:21
left2:الاحد	0:-20 4:-21 5:9 6:-11 10:26
left2:الاحمر	2:21 6:-20
left2:الاسبوع	0:-9 2:-8 3:-17 4:-28 6:35 7:-18 9:-9 10:-9 11:-16
left2:الاصابات	3:-9 5:26 6:-9
left2:الافراج	0:-28 2:-16 4:-13 6:-30 7:-29 8:-31 10:47 11:-9
left2:الاقل	5:12 6:-10
left2:الامن	0:10 7:-8
left2:الان	0:-30 2:-22 3:-10 4:-13 5:-9 7:-13 10:33
left2:الاوروبي	2:15 4:-15 6:-10 8:-10
left2:الاوكراني	2:8
left2:الاول	1:25 3:-14 5:-12 6:-9 7:-9 11:-11
left2:الاولي	2:-13 3:-21 4:-22 5:-19 6:23 7:-10 9:-8 10:14 11:-12
left2:البحث	4:22 5:-8 6:-20 10:-21
left2:البلاد	3:9 5:-10 6:12 9:-11
left2:البيان	2:-17 4:-10 6:-30 7:17 10:13 11:12
left2:التعرف	2:-8 6:21 7:-10
left2:التغذيه	6:14
left2:التي	3:12 6:13 11:-11
left2:الثالث	3:-22 8:-11 9:-11 11:23
left2:الثاني	1:11 3:17 7:-8 9:-21 11:-16
left2:الثلاثاء	6:11
left2:الجرحي	5:32 6:-31
left2:الجماعه	2:15 4:9 6:-25 7:-8 8:29 10:-27
left2:الجمعه	0:-17 2:-13 4:-16 6:17 8:12 10:-17 11:-9
left2:الجيش	4:-12 6:27 7:-18
left2:الحرب	0:-9 2:22 4:-19 8:-9 10:-15
left2:الحصيله	5:-9 6:24 7:-8
left2:الحكومه	1:-13 3:-28 5:-11 6:30 7:-11 9:-12 11:-10
left2:الحوثيون	4:19 10:-16
left2:الخميس	0:-12 1:-10 2:-10 3:-9 4:-27 5:-12 6:-29 7:-14 10:42
left2:الدفاع	4:8 6:8
left2:الدوليه	0:13 1:-8 2:-9 3:16 4:-11 6:16 7:-16 11:-8
left2:الذي	0:27 1:-16 4:-21 5:-15 6:-22 8:-11 10:-12
left2:الرقم	1:-8 3:-10 5:24 7:-26
left2:الروسيه	2:-8 8:20 10:-8 11:-9
left2:السبت	7:-8 10:9
left2:السلطات	3:10
left2:السنه	3:-20 10:-11 11:21
left2:السودان	3:-22 5:-8 9:23 11:-13
left2:الشرطه	0:10 4:-10 5:-8 7:-13
left2:الشرعي	3:-10 4:-8 5:-10 6:21
left2:الشهداء	3:-8 6:30 9:-12
left2:الشهر	2:27 3:11 6:-29 9:-13 11:8
left2:الصحه	5:-8 6:13
left2:الصليب	2:8 4:-22 6:-10 8:22 10:-14
left2:الضحايا	7:9
left2:الطواري	5:10 6:-11
left2:العام	0:13 1:-9 2:-11 3:-32 4:-21 5:-33 6:49 7:-28 8:-12 9:9 10:-14 11:16
left2:العايدين	3:-19 9:-18 11:29
left2:العثور	6:19
left2:العدد	5:-19 6:30 7:-18
left2:الفا	6:10
left2:الفرق	5:11
left2:القتلي	5:-19 6:19
left2:القصف	5:-12 6:17
left2:القوات	4:-10 6:10 10:13
left2:اللاجيين	3:-16 5:-9 11:12
left2:الله	6:20
left2:الليله	2:12
left2:الماضي	2:-15 3:-22 5:-10 7:-21 8:12 9:-10 10:-11 11:-14
left2:المتحده	3:20 4:13 9:-22
left2:المحافظه	3:-8 8:18 11:-22
left2:المدني	1:-8 3:-12 4:-15 6:24 7:9
left2:المدنيه	2:24 4:-10 6:-20 8:-10
left2:المدينه	5:8
left2:المركز	3:8
left2:المستشفي	5:-20 8:27 10:-14
left2:المسلحين	0:11 2:9 4:27 6:-22 7:-27 10:-14
left2:المصابين	5:27 6:-24
left2:المصدر	4:11 6:9
left2:المفقودين	6:-16 7:18 11:-10
left2:المفوضيه	1:20 6:-20
left2:المنظمه	1:10 4:11 5:-8 6:-9 7:-18 9:-19
left2:المولف	4:15 10:-14
left2:الناجين	4:10 5:18 6:-25
left2:النار	0:-14 2:-13 5:-8 6:23 10:-16
left2:النازحين	3:9 6:12 7:-14
left2:الهند	3:-12 9:12
left2:الوزاره	9:-12 11:16
left2:الولايه	3:-12 4:-11 6:-19 7:17 9:-8 11:9
left2:الي	0:12 2:-38 3:-22 4:-52 6:-23 7:-56 9:22 10:-14 11:11
left2:اليه	0:-16 3:-9 4:24 6:-17 10:-12
left2:اليوم	0:-8 2:-25 3:18 4:-14 5:-22 7:21 8:-18 9:-8 11:-16
left2:اما	4:-12 5:-8 6:8 10:19
left2:امراه	1:18 7:-9
left2:امس	2:-10 5:-8 6:24 7:-8 8:12 10:-10
left2:ان	0:-12 1:-48 2:-35 3:-66 5:-48 6:16 8:-43 10:15 11:-15
left2:انا	0:-8 6:18 7:-14
left2:انخفض	3:-18 9:28 11:-25
left2:انه	0:-13 2:-11 6:26 7:-12
left2:انها	0:-8 1:-18 2:29 3:-18 4:-32 5:-10 7:-10 8:14 9:-16 10:-20 11:20
left2:او	0:-8 1:29 6:-24 7:-20 11:-9
left2:اودت	3:-17 6:29 7:-12
left2:اودي	3:-18 5:-18 6:31
left2:اوكرانيا	2:-8 6:24 8:-13
left2:ايام	0:-10 3:13 4:8 6:-11 9:-18 11:10
left2:ب	2:19 3:-14 6:-20 9:18 10:-10 11:-13
left2:بترت	3:-10 5:30 6:-27
left2:بدايه	9:-15
left2:بذلك	6:15 7:-9
left2:بعد	0:-8 2:-14 3:13 4:9 5:-30 6:-14 7:18 9:-23 10:-9 11:10
left2:بعدما	3:17 6:-11 7:-10 9:10 11:-15
left2:بلاغات	2:-9 3:-23 4:-11 5:-10 6:-29 7:33 11:-17
left2:بموجبها	3:-17 8:33 10:-18
left2:بين	0:-9 2:-18 3:-22 4:-25 6:22 7:-28 8:16 9:-14
left2:بينما	3:23 4:-13 6:12 7:-15 10:-8 11:-22
left2:بينهم	6:10
left2:تبادل	2:-17 4:-17 6:21 10:-9
left2:تبحث	5:-8 7:18
left2:تتحدث	0:-8 2:-11 3:-8 4:17 5:-13 6:17 7:-12 10:-17 11:-10
left2:تحت	3:-10 4:-9 5:-10 6:-17 7:28
left2:تحدث	2:19 5:-15 7:-13
left2:تحييد	6:22
left2:ترتفع	6:8
left2:تستضيف	3:-21 9:25 11:-17
left2:تسع	5:-9 6:14
left2:تسعه	10:12
left2:تضم	3:9
left2:تعلن	2:19 10:-20
left2:تعود	0:-8 2:24 5:-11 10:-19
left2:تقول	4:28 6:-14 7:8 8:-13 9:-9 10:-12 11:-8
left2:تلميذا	4:10 10:-15
left2:ثلاثه	0:-16 2:13 3:-9 4:-13 5:8 6:-23 7:-8 8:8 10:-13
left2:ثم	2:-13 4:-9 5:-28 6:38 7:-16 10:8
left2:جثامين	5:23 6:-8 7:-13
left2:جثث	2:-8 4:-15 5:11 8:18 10:-16
left2:جثه	5:15 6:-10
left2:جديد	6:8
left2:جري	0:-16 5:-14 6:26 10:-13
left2:جريحا	5:30 6:-25
left2:جنديا	0:28 2:-17 4:36 6:-48 7:-15 8:18 10:-27
left2:حاله	0:-11 5:28 6:-17
left2:حتفهم	5:-8 6:-16 7:27
left2:حتي	0:8 1:-12 3:-15 4:-12 5:-30 6:27 7:-28 8:-16 9:-17 10:11
left2:حصيله	5:12
left2:حلب	3:21 7:-8 9:-8 11:-18
left2:حيث	0:-18 2:-18 3:-21 4:-11 5:22 6:24 7:-9 8:-8 10:-29 11:-10
left2:حين	0:-16 2:-15 5:-9 6:10 7:15 8:-19 9:-25 10:-16 11:19
left2:خرج	3:21 6:-12 9:-23
left2:خساير	0:-9 5:-28 6:29
left2:خطف	0:22 2:-8 3:-9 4:-11 6:-11 10:-21
left2:خلال	1:18 6:-14 9:11 11:-12
left2:خمسه	4:11 6:12 7:-10 10:-16
left2:خيمه	2:-8 4:-17 6:-11 7:-8 10:20
left2:دولار	0:-19 4:-18 6:-10 8:-16 10:23
left2:ذاته	3:-12 4:-8 5:18
left2:ذلك	0:16 6:12 7:-23 10:-15
left2:راح	3:-8 5:-11 6:26 11:-17
left2:رهينه	0:-10 4:-24 6:10 10:-12
left2:زال	4:-20 5:15 7:15 8:-8 10:-12 11:-9
left2:ساعه	5:-30 6:30 7:-13
left2:سبتمبر	2:-9 4:-10 10:17
left2:سبعه	2:-8 4:-20 5:35 10:-13
left2:سته	2:-9 4:-12 6:19
left2:سجل	3:14
left2:سجلت	3:-8 7:-8 11:11
left2:سوي	6:12 10:8
left2:سياره	6:9
left2:سيبو	6:10
left2:سيده	6:10
left2:شخص	1:-10 3:-29 5:11 6:13 7:-10 9:15
left2:شخصا	0:-23 1:-10 2:15 3:18 4:-26 5:24 7:-10 8:-9 9:-14 10:-10 11:-11
left2:شخصين	5:17 6:-15
left2:شهداء	5:21 6:-20
left2:شهيدا	3:-9 6:14 7:-10
left2:صباح	5:-14 6:34 7:-18 9:-11 11:11
left2:طفلا	0:13 5:-28 6:16 7:9
left2:طويله	3:36 5:-12 6:-10 7:-26 9:-12 11:-14
left2:عاد	0:-21 2:24 3:-25 4:-15 5:-8 6:-15 7:-17 8:20 10:-27
left2:عامل	5:19 6:-8
left2:عبر	3:-30 9:29 11:-16
left2:عثر	0:-38 2:25 4:-8 5:-13 7:-19
left2:عدد	0:23 1:-15 3:-12 4:-14 5:-12 6:16 9:-8 10:-15 11:9
left2:عسكريا	4:17 5:-8 6:-23 8:18 10:-15
left2:عشر	0:20 2:-25 4:17 6:-14 7:-22 10:-13
left2:عشره	0:-17 4:-8 6:20
left2:علي	0:-30 1:-10 2:-11 3:-13 6:9 7:8 10:-35
left2:عمليات	2:-26 4:-18 6:9 7:-13 8:-12 10:36
left2:عن	0:-40 1:-25 2:-12 3:-36 4:31 5:-12 7:16 8:-11 9:-19 10:-11 11:-27
left2:غزه	2:19 6:-16
left2:غير	3:29 4:-8 6:22 7:-10 9:-26 11:-46
left2:فضلا	2:-9 3:-8 4:-15 7:21 9:-13 11:16
left2:فقد	7:-8 11:10
left2:فلسطينيا	5:8 8:15 10:-11
left2:في	1:-42 2:-18 3:8 7:-26 10:-16 11:-33
left2:فيما	2:-14 3:-13 6:17 8:-23 9:-18 10:-27 11:16
left2:فيه	3:-19 6:-10 9:19
left2:فيها	1:-15 3:26 5:-8 6:-21 7:-15 9:-8 11:-10
left2:قافله	1:-9 3:-11 6:-25 9:-8 11:28
left2:قال	5:-28 6:28
left2:قايمه	0:-23 2:-20 4:16 6:23 8:-11 10:-9
left2:قبل	2:18 3:29 4:-23 5:-15 6:14 9:-8 10:-16 11:-20
left2:قتل	0:-16 2:-20 4:-34 5:-13 6:50 10:-13
left2:قتلوا	0:-23 2:14 3:-10 4:-28 5:26 6:-32 7:17 8:-8 10:-19
left2:قتلي	3:9 5:11 6:-14 7:8
left2:قتيلا	0:-20 1:-12 2:-10 3:-24 5:27 6:-18 7:20
left2:قد	0:-11 1:21 2:20 4:-27 5:-23 6:-8 7:-30 8:12 10:-35 11:-18
left2:قضت	6:11
left2:قضي	5:-20 6:21
left2:قوله	5:8
left2:كان	0:-29 1:-10 2:-19 4:8 6:-24 7:-26 8:-21 9:25 10:17 11:-16
left2:كانت	4:10 7:-9
left2:كل	6:-11 7:19
left2:كما	0:10 5:-12 6:8
left2:كييف	2:17 3:-12 4:-15 5:-9 6:-25 8:22 10:-17 11:-14
left2:لا	0:-26 1:-9 2:-29 3:18 4:21 5:-12 6:-34 7:27 8:-13 10:-18 11:-29
left2:لاجي	3:-13 6:-18 9:26 11:-14
left2:لاحقا	5:-24 6:28 7:-12
left2:للهجره	3:12 5:-8 6:-20 9:-17
left2:لنساء	6:25 7:-14
left2:لها	6:8
left2:ما	0:-17 2:-25 3:36 4:23 5:-15 6:-27 11:-29
left2:محليه	4:-21 6:8 10:18
left2:مخيم	3:-13 9:14 10:8
left2:مدنيا	0:-10 5:30 6:-16
left2:مدنيين	3:11 5:29 6:-31
left2:مساء	0:12 2:25 6:-19 10:-15
left2:مستشفي	5:12
left2:مستمر	6:-19 7:16
left2:مسلحون	6:15 10:-14 11:-8
left2:مصابا	5:31 6:-28
left2:مصرعهم	5:-18 6:21
left2:مضيفا	4:-15 5:-11 6:-25 7:23 8:16 10:-11
left2:مطلع	0:17 1:-12 2:-14 4:-9 5:23 6:-20 7:-14 9:28 10:-17 11:-26
left2:مع	4:21 7:-10 8:-17
left2:معظمهم	3:-10 11:11
left2:مقارنه	4:-11 5:-8 6:10
left2:ملايين	3:15 6:-11
left2:من	2:11 4:11 5:-28 6:-29 7:-8 8:-29 9:12 11:-39
left2:منذ	1:-14 3:-14 5:-12 6:28 7:-22 8:-10 9:-29 10:-18 11:20
left2:منها	2:-11 6:19
left2:منهم	0:-23 2:-13 3:-17 4:-27 5:24 7:-21 10:-20 11:24
left2:مواطن	4:9
left2:موسكو	4:18 6:8 8:-16
left2:نازح	6:18 9:-11
left2:نجا	0:-8 4:-11 7:-8 10:13
left2:نساء	6:20 7:-29
left2:نفسه	2:-15 5:13
left2:نفسها	6:13
left2:نقل	2:15
left2:نقلت	8:13 9:20 10:-10 11:-17
left2:نوفمبر	6:20
left2:هذا	0:-21 1:22 2:-16 3:-20 4:-16 5:-8 7:-16 8:-14 9:-16 10:-11 11:25
left2:هم	0:22 8:-8 10:-24
left2:هولاء	0:-11 2:8 3:16 4:-16 6:-21 8:-14 10:14
left2:و	7:11
left2:واحتجزت	6:15
left2:واحد	3:10 8:29 10:-31
left2:واحده	5:15 7:-11
left2:واصيب	5:22 6:-12
left2:واضاف	0:-18 1:-12 2:-42 3:-26 4:-47 5:59 6:-30 7:-33 9:-26
left2:وان	0:-15 2:-10 4:-21 6:19 10:-22
left2:واوضح	0:-14 4:12 5:-17 6:20
left2:واوكرانيا	6:8
left2:وبين	0:-20 1:-23 3:-23 4:-10 5:10 6:21 7:-29 8:13 10:-26
left2:وتابع	5:8
left2:وتستضيف	9:11
left2:وحده	1:-12 3:-14 6:-17 7:-16 9:30
left2:وحدها	5:-9 6:22 7:-14
left2:وصل	3:16 9:-10
left2:وعلي	0:10 3:-21 4:-15 5:-8 6:-35 7:-14 8:-12 10:-9 11:28
left2:وفاه	2:16 4:-16 5:-9 6:-13 7:18
left2:وفي	3:15 5:18 7:-30 9:-16
left2:وقال	3:-31 4:11 5:-20 6:9 7:-20 11:25
left2:وقتل	0:-17 2:24 4:-11 6:-9
left2:وقد	0:-12 2:-20 3:-30 4:12 6:34 7:-8 10:-29 11:23
left2:وكان	0:30 3:-13 4:-27 5:-15 6:-23 7:-9 10:-13
left2:ولا	0:-24 1:-11 2:-26 3:20 4:39 5:-23 6:-53 7:46 8:-29 9:-26 10:-32 11:-27
left2:وما	0:-11 2:-11 3:-23 4:40 5:-10 6:-21 7:24 9:8 10:-42 11:-11
left2:ومن	0:16 1:-8 2:-23 3:10 4:-19 5:-28 6:15 7:-22 10:-8
left2:ونشرت	4:18 5:-12 6:-10 7:-13
left2:يزال	0:-19 2:-14 3:8 4:-12 7:31 9:-10 10:-13 11:-10
left2:يعرف	0:-33 4:-17 5:-8 6:-20 7:46 10:-21
left2:يعلن	0:-21 10:22
left2:يناير	0:-25 2:-26 4:17 5:-8 6:-24 7:-10 8:-16 9:-14 10:27 11:16
left2:يوليو	3:-14 5:-14 11:17
left2:يوم	3:-14 6:9 9:-24 11:24
left2:يونيو	0:15 2:-12 4:13 6:-17 8:-8
left2:•	0:30 3:-16 4:-15 6:-19 8:-8 9:8 10:-17
left3:	0:-11 3:-21 4:-25 5:14 6:29 7:-25 8:20 9:-11
left3:"	0:11 3:-13 4:-33 5:-33 6:10 10:-36
left3:#	0:42 1:-32 3:-31 4:-21 5:40 6:-34 7:-32 8:-9 9:-10 10:-22 11:-39
left3:)	0:-14 1:-8 2:-8 3:-13 5:-11 6:17 7:-19 8:-11 9:-8 11:30
left3:,	0:-17 2:-13 3:13 4:20 5:12 6:-28 8:-32 9:-26 10:-31
left3:-	0:-17 1:-25 2:-19 3:-11 4:-37 5:-55 6:46 7:-39 8:-28 9:22 10:-36 11:-29
left3::	0:13 1:-18 2:-70 3:-29 4:23 5:-25 11:-49
left3:|	6:11
left3:اباد	2:-9 4:-13 7:-9 9:-16 10:-10 11:19
left3:اثنين	0:-10 4:17 5:-24 10:8
left3:اجمالي	3:-13 6:23 7:-9 9:-16 11:15
left3:اخرين	3:10 4:17 6:-20 7:-12
left3:ادت	5:-11 6:15
left3:ادي	3:24 4:-10 5:-12
left3:اربعه	0:22 2:-9 3:9 4:-15 5:-11 7:-24 10:-14
left3:استشهاد	5:15 6:-12
left3:استقبل	9:-13 11:16
left3:استقبلت	3:29 9:-16 11:-20
left3:اسراييل	2:22 4:-10 6:-11 8:20 10:-35
left3:اسره	3:-9 5:-9 6:24
left3:اسفر	5:9
left3:اشخاص	0:11 2:-8 10:-10
left3:اشهر	3:-8
left3:اطفال	0:-21 2:-8 3:-11 4:-13 5:12 6:-11 7:-15 9:-20 10:17 11:-12
left3:اطلاق	10:8
left3:اغسطس	0:-12 6:17
left3:افرج	8:20 10:-18
left3:اكتوبر	2:15 5:-11
left3:الاثنين	3:-15 6:-8 7:12 11:14
left3:الاحد	6:9 8:-17 10:17
left3:الاحمر	0:-8 2:-13 4:-12 5:-28 6:30 7:-12 8:13
left3:الاربعاء	3:-15 11:15
left3:الاسبوع	2:-8 6:16 10:9
left3:الاسر	3:-11 6:-25 7:20 8:8
left3:الاسراييلي	2:31 4:-8 5:-12 6:-22
left3:الاف	3:21 11:-16
left3:الافراج	0:-19 2:-12 3:-8 4:13 6:-26 8:19 10:-12 11:-9
left3:الاقل	2:-26 4:22
left3:الامم	3:17 4:13 9:-21
left3:الامن	5:15 6:-9
left3:الانسان	3:-16 4:17 6:17 7:-16
left3:الانقاذ	6:11 7:-11
left3:الاول	0:27 1:-16 2:-20 3:-12 4:12 5:-14 7:-12 8:-15 9:-13 10:-11 11:-8
left3:الباقون	0:-15 2:-10 3:-26 4:39 5:-8 6:-32 7:8 8:-10 10:-20
left3:البحث	5:-30 6:-25 7:48
left3:البلاد	0:18 1:11 3:-13 10:-16
left3:البلده	3:-18 6:12 9:21 11:-20
left3:التعرف	5:-9 6:20 7:-10
left3:التقرير	0:13
left3:التي	0:-18 1:-8 2:-8 3:-32 5:-12 6:-8 7:31 8:-15 9:-12
left3:الثاني	3:-9 6:18
left3:الثلاثاء	0:-14 2:10 3:-8 4:-9 7:13
left3:الجرحي	5:29 6:-28
left3:الجماعه	2:16 6:-10 8:-14 10:-22
left3:الجمعه	3:14 11:-11
left3:الجيش	0:-30 2:-11 3:13 4:-19 5:18 10:11 11:-10
left3:الحرب	2:-15 3:-22 4:-26 6:17 8:26 9:-14 10:-11
left3:الحصيله	1:16 6:-18
left3:الحكومه	0:-12 2:-12 3:-15 4:-23 6:29 7:-22 8:14 10:-12
left3:الخميس	6:14
left3:الدفاع	3:-9 4:-19 7:15 8:19 10:-10 11:-14
left3:الدوليه	0:12 3:11 4:10 5:-14 6:-35 7:-16 8:-9 9:-18 10:-19
left3:الذي	0:-14 1:-11 2:-11 3:-12 5:-25 6:36 7:-19 10:-9 11:14
left3:الذين	3:27 6:-28 9:-18 10:-12 11:-10
left3:السبت	4:-10 5:-8 9:-8 10:17 11:14
left3:السلطات	0:-21 3:19 4:-13 6:9 9:-9 10:19
left3:السودان	8:-11 9:16 11:-10
left3:الشهر	0:-11 4:-18 5:-13 6:12 7:-13 9:-15 11:-8
left3:الصحه	5:-8 6:22
left3:الضحايا	5:-12 6:21
left3:الطب	3:-10 4:-8 5:-10 6:21
left3:الطواري	5:-28 6:28
left3:العام	1:17 3:-13 4:-9 5:-23 7:-9 8:-15 9:-8 11:12
left3:العدد	2:-8 5:-9 7:-10 8:12 9:13
left3:الف	3:16 11:-14
left3:الفا	3:17 8:11 10:-14 11:-15
left3:القتلي	0:-10 1:23 2:-8 3:-10 4:-16 5:-45 6:24 7:-26
left3:القطاع	2:45 3:8 4:-43 6:-26 10:-42
left3:القوات	6:9
left3:الكوارث	6:15 11:-13
left3:الماضي	0:-19 3:-18 4:18 5:-16 6:19 7:-11 10:-9 11:11
left3:المتحدث	5:8
left3:المتحده	3:-16 5:-8 7:-11 9:17
left3:المحافظه	0:-9 4:-16 6:-10 8:25 10:-14
left3:المدني	6:8
left3:المدنيه	6:-12 7:19
left3:المدينه	3:16
left3:المستشفي	0:24 5:8 6:-25
left3:المفقودين	1:8 3:-10 5:-12 6:-34 7:34
left3:المنظمه	2:-8 4:12
left3:المهاجمين	0:10 2:-9 3:-17 4:-8 5:-9 6:-8 7:-10 10:14
left3:النار	5:19 6:-12
left3:النازحين	7:10 9:-11
left3:الوحده	3:-10 11:11
left3:الوزاره	6:14 9:-8
left3:الوطني	4:-12 6:-9 10:23 11:-15
left3:الوطنيه	3:-10 7:19 9:-8 11:-10
left3:الوفيات	5:-12 6:29 7:-20
left3:الي	0:10 1:-10 2:-34 3:28 4:-50 6:-22 7:-9 8:-13 9:-8 10:10
left3:اليوم	0:-9 2:-13 3:-17 5:21 7:9 10:-19
left3:اما	2:-12 3:13 4:12 6:-12 9:-11 10:-19
left3:امام	6:8
left3:امس	1:-8 2:19 3:-12 4:-12 5:-13 6:-37 7:-20 9:29
left3:ان	1:-31 3:-21 4:13 5:-36 6:25 7:-66 8:34 9:-35 10:-37 11:15
left3:انه	0:-16 1:-9 2:-8 3:-15 4:8 5:-19 6:17 7:-25 8:11 9:-12 10:-14
left3:انها	2:11 3:16 4:-10 6:-20 10:-12
left3:ايام	3:-18 6:14 9:22 11:-13
left3:بان	4:14 6:-20
left3:بجروح	5:15 6:-12
left3:بحسب	0:-11 2:-15 3:-8 5:-8 6:16 7:-8 9:-14 10:-31 11:9
left3:بدايه	1:-11 3:-19 9:15
left3:بعد	2:-8 3:25 4:-10 6:-18 7:23 9:-8 11:-25
left3:بلا	3:29 6:20 9:-33 11:-10
left3:بلغ	11:10
left3:بمقتل	2:-17 4:-14 5:12 6:13
left3:بيان	0:-17 2:-8 3:-10 4:-9 8:-12 10:12 11:11
left3:بين	0:-14 3:-8 4:-9 6:16 7:-11 9:-15 10:-13 11:13
left3:بينما	0:9 2:-9 3:-23 4:-24 8:-8 9:-17 10:-11 11:23
left3:بينهم	0:-10 2:17 4:-10 6:11 7:-17
left3:بيوتهم	3:16
left3:تبادل	5:13 10:-11
left3:تحت	2:-8 5:15 6:17 7:-26
left3:تردد	2:-8 4:25 7:-8 8:-21
left3:تسع	5:13 7:-8
left3:تسعه	0:-30 4:-8 5:34 7:-8 10:-21
left3:تسلم	2:11 8:-13
left3:تشرين	1:17 6:-15 11:-8
left3:تعلن	4:-8 10:12
left3:تقول	0:-9 6:11
left3:تلك	0:13 4:-8 5:8
left3:تموز	3:-8 6:-12 8:24 10:-21 11:-12
left3:توفي	1:8 2:-9 3:-8 6:8 7:-14
left3:ثلاث	6:10
left3:ثلاثه	0:-11 2:-20 4:-22 5:19 7:-22 8:-13 10:11
left3:ثم	0:-20 2:-18 4:15 6:-20 7:-19 10:21
left3:ثمانيه	0:27 2:-17 4:-19 6:-17 7:-15 10:-10
left3:جثث	6:8
left3:جثه	0:-9 5:-14 6:20
left3:جري	3:14 5:12 11:-14
left3:جريحا	2:-8 4:-13 5:32 6:-31 7:9 10:-12
left3:جمعيه	0:-8 3:21
left3:جنوب	3:-22 4:14 6:-24 9:23 11:-13
left3:حتفهم	6:10
left3:حتي	0:-36 3:-11 4:-26 5:-14 7:-25 8:13 9:-11 10:26
left3:حزب	6:20
left3:حسب	3:21
left3:حصيله	3:-10 6:33 7:-26
left3:حين	3:11 6:-11 8:8
left3:خلال	0:-31 1:-14 2:11 3:-9 4:-8 6:10 7:-16 9:9 11:12
left3:خمس	4:-9 5:10 6:8
left3:خمسه	0:9 6:8 7:-17 8:18 10:-19
left3:روسيا	2:19 4:-22 8:-9
left3:زالت	5:-9 6:-23 7:28
left3:ساعه	0:-15 3:-12 4:-21 5:-18 6:34 7:-14 10:-12
left3:سبتمبر	3:16 9:-12 11:-11
left3:سبعه	5:11 7:-9 10:-9
left3:ست	6:18 7:-11
left3:سته	0:-18 2:-8 3:12 4:-11 5:15 6:-36 7:26 10:-12
left3:سجلت	0:20 6:-14 11:-9
left3:سقوط	5:14 6:-22 9:13
left3:سنوات	8:12 10:-10
left3:شخص	3:-25 5:10 6:-8 7:-8 11:17
left3:شخصا	1:-19 2:16 4:9 5:11 6:-20 7:-9 8:-12 10:-36
left3:شهداء	4:-8 5:-13 8:-23 10:23
left3:شهيدا	5:-26 6:27
left3:صباح	5:-9 6:12 8:-15 10:14 11:-8
left3:طفلا	5:9
left3:عاد	3:-30 9:-8 11:28
left3:عام	6:16 9:-21 11:13
left3:عبر	0:21 2:-8 3:-24 5:-15 6:-16 9:16
left3:عثر	0:-23 2:27 5:-10 7:-8 10:-17
left3:عدد	1:-11 2:-12 3:-14 5:9 6:-25 7:26 10:-15 11:-18
left3:عشر	2:-18 5:28 6:-24 8:-8 9:-12
left3:عشره	3:18 9:-17
left3:علي	0:-18 1:12 2:10 3:-8 4:-28 5:15 6:-24 8:-28 10:20 11:-15
left3:عن	0:-14 3:21 4:-30 5:16 6:-17 7:16 8:24 9:-23 11:-32
left3:عند	0:13 4:-9 8:12
left3:عوده	11:11
left3:غزه	2:-17 4:-15 6:-10 10:14
left3:فجر	1:-9 2:15 4:-13 5:-17 6:-16 7:-12 8:-11 10:19
left3:في	0:16 1:-20 2:-12 3:14 5:-43 7:-54 8:-46 9:-51 10:22 11:-11
left3:فيما	2:-13 5:-29 6:-21 7:23 9:14 11:-20
left3:فيه	0:-13 5:8 6:13
left3:فيها	4:-10 5:-11 6:20 8:19 10:-12 11:-14
left3:قال	5:-10 6:-33 7:31 10:-9
left3:قباله	6:25 7:-15
left3:قبل	1:-8 2:11 3:23 4:-45 5:-26 7:-12 8:-16 9:-17 10:-22 11:9
left3:قتل	0:-17 1:23 2:-13 3:16 4:-23 6:-12 7:-15 10:-15 11:-9
left3:قتلت	3:-12 6:23
left3:قتلي	5:12
left3:قتيلا	0:-32 3:18 4:-10 5:12 6:-9 7:8 10:-10
left3:قد	0:-19 1:-17 2:-13 3:-16 4:-26 5:-15 6:25 7:-25 8:-16 9:18 10:-15 11:-9
left3:قرب	6:10 10:17 11:-10
left3:قريه	3:22 6:9 7:-8 11:-22
left3:قوات	4:-10 10:15
left3:كان	4:-8 5:19 6:-40 7:-8 9:18 10:-10 11:8
left3:كانوا	3:20 4:22 6:-25 7:-18 10:-18 11:-12
left3:كانون	1:11 3:16 7:-8 9:-21 11:-16
left3:كل	0:-15 2:-19 4:14 6:-21 7:15 10:-23
left3:كما	2:-11 5:-11 6:37 8:-21
left3:لا	0:-20 2:-20 5:-17 6:-22 7:38 8:-10 9:-10 10:-19 11:-8
left3:لشوون	0:-8 3:-13 5:-9 6:-8 10:12 11:11
left3:لقوا	5:11 6:-10
left3:للهجره	1:-12 3:10 5:12
left3:لم	0:-33 2:-12 3:-8 4:12 5:-34 7:20 9:-15 11:-22
left3:ما	2:-8 4:-21 6:17
left3:مالي	0:8
left3:محليه	3:8 4:9
left3:مدنيا	0:-9 2:-13 4:14 5:21 6:-21 10:-10
left3:مركز	3:17 11:-17
left3:مساء	5:-10 6:22
left3:مشيرا	0:-10 5:19 6:-10 9:25 11:-26
left3:مشيره	6:-13 9:-26 11:17
left3:مصرع	5:17 6:-13
left3:مطلع	2:-10 4:-11 6:-15 9:-9 10:15 11:23
left3:مفوضيه	9:-24 11:28
left3:مقتل	2:-15 5:15
left3:ملايين	3:-8 9:12
left3:مليون	0:-19 3:-26 4:-19 6:-12 8:-16 9:27 10:22
left3:من	1:-30 2:-44 4:-73 5:-10 7:-40 8:43 9:12 11:-19
left3:منازلهم	3:8
left3:منذ	0:-27 1:-24 2:12 3:-25 5:20 6:-26 7:-31 8:-18 11:31
left3:منزلا	0:-15 7:17
left3:منها	0:-10 3:-20 6:31 7:-13 11:-9
left3:منهم	0:-12 2:-14 3:-38 4:-30 6:32 7:-14 9:10 10:16 11:-18
left3:مهاجرا	0:-9 6:-19 7:8 10:18
left3:نازح	3:41 9:-33
left3:نايرا	0:-14 4:21 10:-17
left3:نحو	0:15 1:26 3:-19 5:-9 6:-20 7:-8 9:-9 10:-12 11:-19
left3:نزح	3:30 9:-26 11:-17
left3:نساء	0:-11 2:-11 4:15 6:-20 8:-18 10:14
left3:نيجيريا	4:-9 10:17
left3:هجوم	3:-12 11:17
left3:هذا	3:12 5:-34 6:16 7:18 10:-8 11:-11
left3:هم	1:-8 3:22 5:-12 7:-17 9:-15 11:-14
left3:و	0:9 2:-13 4:-17 5:-19 7:-17 10:11
left3:واحد	3:-23 4:-13 5:-12 6:31 10:-15
left3:واحده	6:-11 7:16
left3:وادي	6:15 7:-10 10:-11
left3:واشار	3:13 5:12 6:-14
left3:واضاف	2:-16 4:9 6:-16 8:-9 10:16
left3:والبحث	5:-8 6:-28 7:26
left3:وان	2:22 4:-9 5:-20 6:-13 10:-13
left3:وانه	7:16
left3:واوضح	2:-8 4:12 6:12 7:-9
left3:وتقول	1:11 2:24 6:-30 7:-9
left3:وحده	1:-16 3:-25 6:26 7:-11 9:11 11:-9
left3:وزاره	3:-12 5:-10 6:22
left3:وسط	4:10
left3:وعشرين	5:14 10:-21
left3:وفاه	0:-8 1:19 5:15 6:-24 7:-10
left3:وفي	0:-13 3:-9 4:9 5:-18 7:15 10:-11
left3:وقال	0:-8 3:-9 4:14 9:8 10:-15
left3:وقد	2:-9 3:18 6:-15 8:-12 10:20
left3:وكان	3:17 4:-8 10:-8 11:-11
left3:ولا	0:-16 4:-24 7:27
left3:ولايه	6:20 7:-15
left3:ولم	4:-9 5:10 6:-10
left3:وما	7:11 10:-9 11:-8
left3:ومن	0:-21 3:14 4:-10 5:-16 6:26 8:-8 10:15 11:-9
left3:يبق	5:8
left3:يزال	4:8 6:-11 7:11
left3:يعثر	4:-13 5:-11 6:-21 7:29
left3:يقول	4:-8 8:9
left3:يناير	0:13 2:-10 3:-22 4:-21 8:-17 9:18 10:15 11:14
left3:يوليو	6:25 7:-15
left3:يوم	0:-12 4:-25 8:12 10:17
left3:يوما	2:-8 4:14 6:9 10:-13
left3:•	0:8 3:23 6:-16 7:11 10:-10 11:-20
many	1:-9 2:-24 3:-8 4:12 5:-9 8:-18 9:-24 10:-11 11:-12
mostly:abducted	0:14 1:-19 2:-11 3:-24 4:-26 6:-17 7:-17 8:-10 9:-11 11:-19
mostly:aid	0:-31 1:-43 2:-26 4:-15 5:8 6:23 7:-33 8:-30 9:39 10:-32 11:-36
mostly:allocated	3:14 9:-11
mostly:casualty	0:-28 2:-29 4:-25 5:12 6:20 8:-20 9:-37 10:-36 11:-13
mostly:delivered	3:20 9:-12
mostly:displacement	0:-51 1:-47 2:-49 3:-20 4:-61 5:-28 6:13 7:-13 8:-44 9:11 10:-53 11:28
mostly:held	0:12 1:-19 2:-32 3:-19 4:8 5:-21 7:-42 8:-69 9:-11 10:17 11:-13
mostly:hostage	0:10 1:-51 2:17 3:-78 4:28 5:-42 6:-41 7:-9 9:-52 10:13 11:-63
mostly:injured	0:-33 1:-26 2:-21 4:-40 5:21 6:19 7:-47 8:-25 9:-40 10:-24 11:28
mostly:killed	1:-15 5:11 6:-19 8:-54 9:18 10:-19 11:-37
mostly:pledged	1:-8 4:-9 5:-15 6:18 7:-14 9:10 11:-26
mostly:prisoners-exchanged	0:-49 1:-16 3:-41 5:-10 6:11 7:-12 9:-21 10:9 11:-27
mostly:released	0:9 4:21 6:-30 7:-13 10:-24
mostly:returned	0:-15 1:-28 2:-23 3:-9 4:-25 5:-12 6:11 7:-14 8:-23 9:27 10:-19
near:اباد	0:-14 1:-11 2:11 4:-30 5:18 6:-9 7:-21 8:-20 9:-25 10:-21 11:20
near:ابار	9:12
near:ابتد	0:30 4:-12 6:-9 10:-19
near:ابتل	1:-18 3:-10 5:-11 6:34
near:ابحا	0:-13 1:-8 2:-23 4:19 5:10 10:-9
near:ابرش	2:-8 3:-9 4:-23 5:-9 6:22 7:-8 10:-18
near:ابري	0:-19 1:-13 2:-19 3:-19 5:-21 6:30 7:-29 8:20 9:-24 10:-29 11:9
near:ابشي	5:24 6:-22
near:ابعد	0:-15 2:-21 3:-27 4:-29 5:-17 6:-26 7:-10 8:59 9:-32 10:-41 11:-27
near:ابلغ	0:-10 1:11 3:-15 4:-12 5:-30 6:-41 7:44 9:-11 11:-9
near:ابن	2:-11 4:-14 6:16 7:-12
near:ابنا	0:-42 1:-16 2:-47 3:-48 4:-23 5:-28 7:20 8:25 10:-52 11:22
near:ابني	2:-15 4:-10 5:-16 6:-39 7:38 10:9
near:ابو	0:-18 2:11 3:-15 5:-19 6:20 8:18 10:-29
near:ابوا	2:-8 4:-22 5:25 8:-13 10:-16
near:ابيض	5:-13 6:30 9:-8
near:اتجا	9:-18 11:19
near:اتحا	3:-23
near:اتشي	3:-11 5:-19 6:23 9:13 11:-9
near:اتصا	4:-14 5:-9 6:-9 7:33
near:اتصل	0:29 2:-24 4:-30 6:16 10:-31
near:اتفا	0:-20 2:-19 3:-18 4:-52 5:-13 6:25 7:-23 8:41 9:-9 10:-27 11:-24
near:اتلف	5:23 6:-22
near:اتها	5:-9 6:21 7:-11
near:اثار	0:-11 2:-18 3:-15 4:-25 5:-8 7:18 8:-22 10:-18 11:10
near:اثر	0:-24 1:-17 2:-24 3:-21 4:-30 5:-13 6:-28 7:57 10:-14 11:-10
near:اثره	0:-25 2:-21 4:-18 6:19 7:11 10:-11
near:اثقل	5:-11 6:15
near:اثنا	0:11 1:-28 2:-9 3:-35 4:-35 5:26 7:-21 8:13 9:-37 10:-16 11:-24
near:اثنت	0:-12 2:-14 4:-21 5:23 6:-18 7:17 8:19 11:-13
near:اثني	0:14 1:-31 2:-16 3:-29 4:29 5:-17 6:-23 8:-25 9:-24 10:8
near:اثيو	0:-14 3:-29 4:-15 5:-13 6:21 7:-12 9:22 10:17
near:اجان	0:37 2:-20 5:-21 6:25 7:-11 8:-23 10:-30
near:اجبر	3:27 4:-8 5:-15 7:-10 9:-13 11:-17
near:اجبه	3:18 6:-10
near:اجتا	0:-15 3:14 5:-12 6:-23 7:-9 8:-8 9:20 10:-20 11:-15
near:اجتم	0:-21 1:15 2:-22 4:-29 5:-14 6:22 7:-24 8:-13 9:-14 10:-10 11:-12
near:اجرا	3:-21 11:21
near:اجره	5:9 6:-8
near:اجري	5:22
near:اجل	4:23 7:-9 10:-24
near:اجلا	3:44 4:-8 5:-16 6:-14 7:-8 8:-10 9:-25 11:-27
near:اجلت	3:29 6:-18 9:-14
near:اجلو	3:20 6:-9 11:-8
near:اجلي	6:-18 7:13 11:-9
near:اجما	0:-11 1:-13 2:-14 4:-14 5:10 7:-23 8:23 9:-27 10:-14
near:اجنب	2:14 4:13 5:-11 6:-17 7:-15 8:-12
near:اجنح	0:16 6:-11 10:-9
near:اجهز	4:-8 5:-25 6:29 10:17
near:اجيي	3:26 9:-20
near:احاد	4:-12 5:21 6:-16 8:13 10:-9
near:احال	4:14 8:-13 10:-9
near:احتا	5:28 6:-19 7:-9
near:احتج	0:-25 1:-12 2:14 4:40 5:-26 6:-15 7:-57 8:-61 9:-12 11:-22
near:احتر	0:-13 1:-9 2:-11 3:40 4:-10 5:22 6:-34 7:-30 10:-10
near:احتس	3:-27 4:-10 5:15 6:-21 9:26 11:-13
near:احتل	2:8 4:-22 5:8 8:-47 10:35 11:-12
near:احتم	3:11 4:-12 5:-9 10:-15
near:احد	0:-34 1:12 2:-9 3:-30 5:-12 6:16 8:-18 9:-36 10:10 11:-27
near:احدا	0:9 1:-13 3:20 4:9 5:51 6:-37 8:-25 9:-36 10:-47 11:-25
near:احده	0:31 1:-36 2:-19 3:-36 4:16 5:-31 8:-48 9:-40 11:-51
near:احدي	0:-13 2:-18 6:16 7:-18 8:-14 10:19
near:احرق	0:-24 3:8 4:-14 6:32 10:-13
near:احزم	5:-12 6:26 7:-8
near:احصا	3:-12 6:19
near:احصت	0:31 1:8 2:-19 3:-9 4:-34 5:-15 6:-39 7:16 8:-10 10:-46 11:-10
near:احصي	0:21 1:-10 2:-17 4:-35 5:-26 6:37 7:-19 8:-15 9:-17 10:-19 11:-20
near:احكا	2:-15 4:-10 5:-9 8:20 10:-17
near:احمد	0:-33 1:-12 2:8 4:22 5:-25 6:-15 7:-14 8:-22 9:-9 10:24 11:-14
near:احمر	0:-28 1:-29 2:23 3:-8 4:-30 5:-22 8:15 11:-31
near:احيا	1:-18 3:-32 5:8 6:-13 7:-19 9:-22 11:10
near:احيل	0:-12 2:-18 4:31 5:13 6:-12 8:-16 10:-30
near:اخبا	4:-8 7:23
near:اختا	3:-9 11:13
near:اختب	6:9
near:اختط	0:58 2:-32 3:-22 4:-51 5:-26 6:-22 8:-12 10:-28 11:-16
near:اختف	0:19 1:17 2:-12 3:-39 4:-27 5:-29 6:-25 7:21 8:-8 9:-16 11:-29
near:اختن	2:-15 5:13 7:-12
near:اخذو	0:63 1:-10 2:-45 3:-23 4:10 5:-36 6:-61 8:-10 9:-12 10:-29 11:-13
near:اخر	0:-37 1:-14 3:53 5:-31 7:-21 8:15 9:-32 10:-8 11:-42
near:اخرا	2:-18 3:-20 4:-21 6:-17 8:-9 10:26
near:اخرج	0:-22 1:-22 2:-17 3:29 4:-33 5:16 7:-8 8:22 9:-39 10:-33 11:-40
near:اخره	1:-10 2:-9 3:-19 4:-9 5:-9 6:25 7:-17 10:-13 11:15
near:اخرو	0:24 2:15 3:-24 5:-28 6:22 7:-16 9:19 10:-42 11:-16
near:اخري	0:-46 1:-50 2:-45 3:-12 4:34 5:-30 8:-26 9:29 10:-12 11:-25
near:اخلا	3:15 4:-8 6:-22 7:-8 10:19 11:-12
near:اخلت	0:-9 3:8 6:-14 7:-15 10:20
near:اخلو	3:16 11:-9
near:اخلي	0:9 4:-32 6:-26 7:-23
near:اخوت	0:10 2:-8
near:اخي	0:27 5:-11 6:-25 7:-10
near:اخير	1:-10 2:-27 3:-24 4:-27 5:-27 6:26 7:-19 10:24 11:9
near:اداء	3:18 6:-10
near:ادار	0:-23 1:-12 2:-9 3:-9 4:-29 5:-27 6:33 7:-12 8:-18 9:-18 10:-13 11:18
near:ادام	3:-18 6:25 7:-12 9:-21 11:-9
near:ادت	5:10 9:-8
near:ادخل	0:-8 3:-9 4:-13 5:49 6:-37 7:-9
near:ادرا	5:-16 6:17
near:ادري	3:17 5:9 9:-10 11:-19
near:ادعا	0:-10 2:-18 4:-19 6:31 10:-26
near:ادلب	0:-11 1:-9 2:-17 3:11 4:-13 5:-21 6:-17 7:-21 8:-13 9:-19 10:23
near:ادوي	0:-20 4:-13 6:-15 7:26 10:-18
near:ادي	0:-26 1:-8 2:-21 3:22 4:-35 5:-28 6:24 7:8 8:-11 9:-22 11:-28
near:اذا	0:-10 1:-9 2:-24 3:-25 4:-46 5:-14 6:16 7:-21 9:16
near:اذار	0:13 3:20 5:12 6:-11 7:-11 11:-22
near:اذاع	1:-17 4:-12 5:-14 6:41 7:-11
near:اراض	2:-13 4:11 6:-11 7:-11 8:26 10:-16 11:-8
near:اربا	9:12
near:اربع	0:9 1:-16 2:-9 3:-12 6:-22 7:-22 8:-12 9:-54 10:11 11:-11
near:ارتف	0:-18 1:24 2:14 3:-26 5:14 7:-31 9:-14 10:-16
near:ارتق	2:-9 4:20 5:-22 6:8 7:-26 10:-11
near:ارتي	0:-11 3:13 4:-9 10:-9
near:اردف	0:-11 1:-8 2:-14 4:42 5:-22 6:-38 7:-32 10:22 11:-22
near:اردن	3:-31 11:8
near:ارصف	5:8
near:ارض	3:12 4:-15 6:17 7:-16 9:-14 11:-14
near:ارضي	3:-12 5:12 6:12 11:9
near:ارغم	3:21 6:-15 7:-8
near:ارقا	2:-11 3:-15 5:-19 6:14 9:13 11:-11
near:اركا	0:15 1:10 2:-9 3:-12 7:-24 8:-11 10:-12 11:-12
near:ارمي	0:-8 3:-8 6:-13 9:16 10:-8 11:-18
near:ارها	0:-15 2:-23 4:-14 7:-9 10:12
near:اروا	1:-12 3:-28 5:-17 6:40
near:ازال	4:8
near:ازمه	9:12 11:-16
near:ازيد	6:16 9:-12
near:اساب	2:-32 4:-31 5:-14 6:-32 7:-15 8:26 9:-8 10:9
near:اساس	0:28 3:-8 4:-16 6:-28 10:-16
near:اسبا	0:-8 1:-11 6:28
near:اسبو	0:-23 1:-42 2:8 4:-20 5:-29 8:-17 9:22 10:12 11:-31
near:استب	5:-9 6:10
near:استج	4:-12 10:14
near:استخ	2:-12 4:-10 5:-9 6:31 7:-8
near:استد	4:-8 6:8
near:استر	0:-10 3:-11 5:-9 6:-23 8:-18 9:-9 10:-31 11:37
near:استش	0:11 2:-24 3:-12 4:-32 5:21 6:12 7:-34 8:-8 10:-12
near:استض	3:19
near:استط	3:-24 4:-16 5:8 6:19 7:-8 9:-9
near:استع	0:-23 1:-8 2:-20 3:-35 4:-16 5:-25 6:-51 7:-21 8:22 9:-27 11:37
near:استغ	6:10
near:استق	0:-22 1:-18 2:-13 3:-17 4:-21 5:22 7:-29 8:-8 10:-8
near:استل	4:-11 8:19 10:-17 11:-11
near:استم	0:-25 1:15 2:-27 3:-8 4:10 7:-14 8:10 9:-28 10:-25
near:استن	0:-15 1:-10 2:8 3:-24 4:-25 5:-14 6:20 7:29 8:-16 9:-21 10:-21 11:-25
near:استه	4:-8 5:11 6:14 7:-8
near:استو	0:-13 3:-9 4:21 6:-9 7:-11
near:استي	4:12 9:-10 11:12
near:اسر	0:-43 1:-25 2:27 4:51 5:-47 6:-78 9:-48 10:-15 11:-31
near:اسرا	0:16 1:-21 2:19 3:-40 5:-9 6:-42 7:-51 8:17 9:-27 10:-12 11:-32
near:اسرت	0:-20 2:-22 3:-10 4:31 5:-14 6:-35 7:-37 8:18 9:-10 10:-29 11:-12
near:اسره	0:-27 1:-9 2:-18 3:30 5:-31 6:-22 7:20 8:-14 9:-19 10:-25 11:-21
near:اسرو	0:36 2:-42 5:-17 6:-37 7:-24 8:9 10:-41
near:اسري	0:-47 1:-10 2:19 3:-29 4:22 5:-44 6:-23 7:-30 8:26 9:-15 10:-20 11:-24
near:اسط	1:17 5:-13 6:-13
near:اسطو	3:8
near:اسعا	3:-9 4:-10 6:19 7:-14
near:اسعف	6:8
near:اسفر	0:-8 3:-8 5:10 6:19 7:-9
near:اسقط	6:11
near:اسكن	6:-11 11:8
near:اسلا	0:-18 1:-14 3:-44 4:-8 6:35 7:-29 8:-20 9:-47 10:-23 11:48
near:اسم	1:14 3:-22 4:-16 7:9 9:-9 11:-15
near:اسما	0:-23 1:-24 2:-26 4:-32 8:-25 9:-19 10:-22 11:8
near:اسمه	0:-20 1:25 2:-16 3:-25 4:28 5:-36 6:-19 7:-24 8:-20 10:-25
near:اسها	6:8
near:اسوا	6:11
near:اسير	0:-19 2:-19 4:-16 5:-12 7:-13 9:-8 10:24 11:-9
near:اسيو	5:25 6:-20
near:اشار	0:-10 1:14 2:-9 3:20 5:11 6:15 7:-16 9:-23 11:-16
near:اشتب	0:-9 2:-9 4:-16 6:40 7:-13 10:-10
near:اشخا	0:-9 1:17 2:-21 4:-37 5:14 7:-15 8:-8 9:-15 10:-23 11:-18
near:اشلا	3:-8 5:-12 6:25 7:-13
near:اشهر	0:10 3:-44 5:-28 6:27 7:-24 8:-13 9:30 10:-15 11:-25
near:اصاب	0:-18 1:-22 2:-44 3:-60 4:-48 5:65 6:-29 7:-27 8:-17 9:-29 10:-31 11:-30
near:اصحا	2:-14 5:-9 6:36 7:-10
near:اصطد	5:-9 6:19 7:-10
near:اصطن	4:-14 5:20 6:-16 10:-8
near:اصغر	0:-13 2:-18 4:-27 5:-23 6:-13 7:-10 8:15 10:22
near:اصفر	2:-21 4:-9 5:-15 6:29 7:-10
near:اصل	1:-18 2:30 4:14 5:-37 6:-45 7:-42 8:-52 9:-28
near:اصلا	3:23 9:-9 11:-15
near:اصيب	0:-12 1:-27 2:-42 3:-47 4:-10 5:84 6:-48 7:-39 8:-36 9:-32 10:-51 11:-29
near:اضاف	0:-14 1:-36 2:9 3:-20 4:-16 8:-23 9:-30 11:-16
near:اضرا	5:9
near:اضرم	6:-21 7:22
near:اضطر	3:27 9:-9 11:-16
near:اطبا	0:54 1:-19 3:-43 4:-42 5:-19 7:-35 8:-24 9:-20 10:-33 11:-12
near:اطرا	0:-15 2:-16 3:-21 4:-38 5:42 6:-25 7:-30 8:10 9:-17 10:-23 11:11
near:اطفا	0:-32 1:15 2:-74 4:-79 5:13 6:-14 7:-8 8:-50 10:20 11:20
near:اطلا	0:-49 1:9 2:-49 3:-28 4:10 5:9 7:-22 8:-50 9:-9 10:18
near:اطلس	1:-10 6:10
near:اطلق	0:-29 1:-19 2:-65 3:-32 4:-18 5:-27 6:-33 7:-36 8:34 9:-12 10:37 11:-26
near:اعاد	0:-13 1:-27 2:-65 3:-34 4:-46 5:-38 6:27 7:-50 8:-18 9:8 10:9 11:22
near:اعتد	0:13 5:18 6:-23
near:اعتر	4:-10 8:13
near:اعتق	0:-14 2:-9 3:-16 4:-30 6:-29 8:24 9:-10 10:22
near:اعتم	7:9
near:اعد	1:-10 2:-8 3:-25 6:26 7:-13 9:22 11:-9
near:اعدا	2:15 4:-10 5:-18 6:-8 7:-10 8:18 10:-23
near:اعدت	0:-32 2:-20 4:9 5:-20 6:23 7:-17 8:-17 9:-14 10:-28
near:اعدم	0:-24 2:54 3:-10 4:-38 5:-16 6:-26 7:-9 8:-20 10:-24
near:اعرف	0:26 4:-20 5:-9 6:-21 7:-8 10:-14
near:اعصا	3:10 4:-9 5:-27 6:29 11:-8
near:اعقب	2:-16 10:16
near:اعلا	2:14 3:-8 4:-15 5:-22 6:13 7:-15 8:-16 10:11
near:اعلن	0:-49 1:-22 2:32 3:-29 4:-59 5:25 6:-16 8:-18 9:-14 10:9 11:-8
near:اعلي	0:-30 1:16 2:-9 4:-24 5:-23 7:13 8:-9 9:-21 10:-18 11:-18
near:اعما	1:8 2:-13 4:-11 5:13 6:10 7:-32 9:-24 11:-11
near:اعوا	5:13
near:اعيد	2:-38 3:-14 4:-35 5:-30 7:-43 8:-33 9:-35 10:56 11:-17
near:اغاث	4:10 5:17 6:24 7:-22 8:-10 10:-15
near:اغذي	0:-16 2:19 4:-11 5:9 6:-14 10:-15
near:اغرق	2:-10 6:17
near:اغسط	0:-14 3:-25 4:14 5:-16 6:25 7:-24 9:-19 10:-9 11:12
near:اغلا	6:17
near:اغلب	0:22 3:10 4:-14 6:11 7:-11 10:-22 11:-15
near:اغلق	3:9
near:اغنا	0:14 7:-8
near:افاد	0:-26 1:-13 2:18 4:-23 5:-8 6:-18 7:11 9:-10 11:-10
near:افار	6:-13 7:13
near:افتت	6:12
near:افرا	1:-19 2:-46 3:-29 4:13 5:-8 6:-33 7:-21 8:13 9:-12 10:14 11:-11
near:افرج	3:-17 4:-20 5:-18 6:-17 7:-27 10:11 11:-16
near:افري	0:-12 3:-14 4:33 5:-12 6:-15 7:-15 9:-10 10:-11
near:افغا	3:-31 7:-9 10:-9 11:28
near:اقار	0:-8 1:-19 4:-11 5:-18 6:23 9:-26 10:-8 11:-13
near:اقال	3:21
near:اقام	3:14
near:اقتا	0:28 2:-49 3:-18 4:-27 6:15 7:-29 8:-21 9:-12 10:-41 11:-11
near:اقتح	0:-15 2:-14 4:15 5:21 6:-12 10:-16
near:اقتر	3:11 9:-10
near:اقتص	1:17 5:-8 6:-14 7:-12 11:-10
near:اقتي	0:67 2:-36 3:-25 4:-37 5:-46 6:-37 7:-9 8:-29 9:-13 10:-27 11:-21
near:اقدا	0:-8 2:-13 3:15 4:14 7:-17 8:-15 9:-10 11:-17
near:اقر	4:13 6:10 10:-13
near:اقرت	11:10
near:اقصي	2:-14 4:-17 6:-18 10:22
near:اقل	0:-27 1:9 2:-21 3:-11 4:11 6:-41 7:34 8:-42 9:-28 10:-25
near:اقلت	4:-11 8:12 10:-11 11:11
near:اقلي	0:11 1:-15 2:-23 4:-34 7:-45 8:-11 9:26 10:-9 11:-9
near:اكبر	0:-9 2:-14 4:-16 5:-15 6:21 7:-17 8:15 9:-13 10:-13
near:اكتم	2:-13 4:-12 8:19 10:-16
near:اكتو	0:42 1:-29 2:-20 4:-47 6:-8 7:-35 9:15 10:-40 11:-31
near:اكثر	0:30 1:-60 2:-36 3:-25 5:-23 6:11 7:-75 8:-34 9:12
near:اكد	0:-34 3:-8 4:12 7:-10
near:اكدت	0:-16 3:-8 4:-20 5:8 6:-29 7:-9 10:27
near:اكس	0:-12 2:-14 4:-23 5:27 6:-19 10:-16
near:اكست	9:-12 11:20
near:اكسي	5:22 6:-16
near:اكلي	0:11 3:-17 6:15
near:اكوا	5:-19 6:28 7:-8
near:اكوب	0:15 6:-8 10:-11
near:الا	0:-30 2:-43 3:-30 7:-62 9:-32 10:8 11:21
near:الاب	3:-12 4:-12 5:-10 6:24 7:-10
near:الاف	0:-31 1:-10 2:9 3:22 4:-11 5:-9 6:-17 7:-17 8:-27 9:14 10:-12 11:-14
near:الام	0:-12 3:9 4:-17 5:-21 6:13 7:-23 10:-11
near:الان	0:-25 1:-32 2:-40 3:20 4:-44 6:-16 7:12 8:9 10:9 11:-25
near:التي	2:-29 3:-17 4:8 5:-35 7:37 8:-29 9:-59 10:-20
near:الجو	6:10
near:الحي	2:-17 3:15 5:10 7:-9
near:الخط	2:-21 4:-9 5:-15 6:29 7:-10
near:الدم	5:-8 6:16
near:الذي	1:24 2:-18 3:-41 5:-11 6:-22 7:-51 9:-15
near:السن	0:-14 2:-10 4:-23 8:22 10:-9
near:الصف	10:17
near:الطب	0:-13 3:-14 4:-22 5:-22 6:38 7:-20 9:-10 10:-11
near:الغا	0:-15 4:-17 5:47 6:-47 7:-22 8:-16 9:-15 10:-23
near:الف	2:-42 3:-17 4:12 5:-48 6:14 7:-23 8:-25 9:42 10:-42 11:-10
near:الفا	0:-29 1:-21 2:-18 3:13 4:-39 5:-20 6:-18 7:-39 8:14 9:37 10:-36
near:القت	1:-8 6:-20 10:22
near:الله	2:-9 6:24 7:-8 8:21 10:-25
near:الما	6:13 8:-11
near:اله	1:8 2:-10 3:37 4:-13 5:-15 6:-11 7:-31 9:-35 10:-10 11:-13
near:الي	0:-43 1:-69 2:-50 4:-63 5:-8 7:-44 9:26 10:-11 11:44
near:اليه	0:-25 1:-11 2:-20 4:32 6:-18 7:-28 8:-8 9:-21 10:-30
near:اما	1:-36 2:-65 5:-9 7:-8 8:25 10:-11 11:-49
near:امار	0:32 2:-15 3:-10 4:-37 6:-27 7:-12 8:-23 10:11
near:امام	1:-13 2:30 4:-15 5:-20 6:-11 7:-21 8:-9 10:-21 11:-31
near:امبو	5:11
near:امتا	0:-14 1:-9 3:-11 4:22 5:-14 6:-10 7:-9 8:-16 10:14
near:امتد	1:19 6:-16 7:-15
near:امتع	0:-12 3:-10 4:9 5:29 6:-36 9:-8 11:30
near:امر	2:-8 4:16 6:25 7:-15 10:-14
near:امرا	1:17 2:-28 3:-30 5:12 8:-17 9:-15 10:-9 11:-14
near:امس	0:-28 2:23 3:-17 4:-43 5:-33 6:-8 8:-14 9:27 10:-18
near:امطا	6:25 9:-8 11:-9
near:امل	3:-18 5:17 6:-27 11:15
near:امم	1:-10 2:-24 4:-11 5:-18 6:29 7:-19 8:-21 10:-37 11:-16
near:اممي	0:-9 2:-17 3:-30 6:13 7:-10 8:20 9:26 10:-26 11:-19
near:امن	1:-16 2:-18 3:-34 4:-41 5:-9 6:20 7:-14 9:-15 10:32 11:-15
near:امنه	3:17 5:-8 6:-11 11:-13
near:امني	4:24 6:-18 7:-16 8:-10 11:-9
near:امها	0:-38 1:-8 2:17 4:-14 5:-14 6:13 7:8 8:-14 10:-21
near:اموا	0:-11 2:-22 4:34 6:-23 8:-8 10:-12
near:امير	1:-10 4:-11 9:-11 11:13
near:امين	0:-9 2:-11 3:11 4:16 5:-9 8:-21 9:-8 11:-11
near:انا	0:16 1:-11 2:-25 3:-28 4:-20 5:-22 7:8 9:-15 10:-23 11:-8
near:انبا	5:-9 6:28 7:-10 8:-11
near:انت	1:-9 2:-16 3:-14 4:-18 5:-19 6:11 7:16 8:11 10:-24
near:انتخ	3:-10 9:13
near:انتش	0:-24 1:-19 2:-36 3:-32 4:-33 5:-16 6:49 7:-8 8:-11 9:-14 10:-23 11:-15
near:انتق	0:-13 3:22 4:20 5:-18 6:-35 7:-14 11:-23
near:انته	0:-16 3:30 4:-27 5:13 6:-19 7:-11 9:-9 10:-18 11:-12
near:انتي	3:-9 5:-8 8:-22 11:10
near:انحا	0:-23 4:19 10:-9
near:انحس	3:-22 11:27
near:انخف	5:17 6:-16 9:15 11:-40
near:اندر	2:-15 3:27 8:-11 9:-8 11:-8
near:اندل	0:-10 1:-19 2:-23 3:10 5:26 7:-22 9:-22 11:-13
near:اندو	0:21 5:-9 6:-8 7:16 10:-22
near:اندي	3:-8 9:-9 11:16
near:انذا	1:-12 2:-11 4:-12 5:-15 6:-11 7:18 9:-9 10:-15 11:-19
near:انزا	6:14 7:-9
near:انزل	0:37 2:-13 4:-15 6:-24 10:-25
near:انسا	0:-48 1:-14 2:13 3:19 4:21 5:-28 6:18 8:-25 9:-23 10:-19 11:-24
near:انسح	0:23 3:-13 5:-12 6:-39 7:-16 8:-13 10:-10 11:-13
near:انضم	0:-13 2:-9 4:23 6:-12 10:-10
near:انطل	6:9
near:انعا	5:25 6:-16
near:انفا	3:-14 5:-33 6:40
near:انفج	2:-12 3:-11 4:-20 6:30 7:-14
near:انفص	1:-15 3:-13 5:-8 6:-18 7:43 9:-16
near:انقا	1:-17 2:-37 3:-27 4:-39 5:-20 6:66 8:-18 9:-10 10:-19 11:-31
near:انقذ	6:23 7:-17
near:انقط	0:-13 1:-10 2:-9 3:-12 4:-29 5:-17 6:25 10:-9 11:-9
near:انقل	0:-12 2:-17 4:-28 5:11 6:13 7:-8 8:-16 9:-13 10:-13
near:انه	0:-46 1:21 2:-37 3:-24 5:-26 6:23 7:-14 8:15 9:-17 10:-14 11:-9
near:انها	0:-25 1:-35 2:14 3:23 4:11 5:-40 8:9 9:-34 10:-29 11:12
near:انهم	0:-33 1:-10 2:-47 4:45 5:-33 7:-14 8:-12 9:15 10:-47 11:-13
near:انهن	0:-25 1:-8 2:26 6:-28 7:-13 10:-13
near:انهي	1:-10 5:-10 6:25 9:-14
near:انوا	0:-9 6:17
near:اهال	0:-32 1:-16 2:-30 5:-13 6:10 7:18 8:-14 11:-27
near:اهل	0:12 3:15 4:-11 6:-16 9:-13 10:8
near:اهله	0:-10 2:26 4:-30 5:-11 6:-25 7:-27 8:-21 9:-11 10:29
near:اهلي	0:-8 2:-8 3:15 4:-8 5:23 6:-8 7:-35 9:-14
near:اواخ	3:10 6:9
near:اوتش	3:-12 9:-9 11:20
near:اودت	0:-12 1:-8 2:-16 4:-11 5:-22 6:30 9:-12 11:-19
near:اودع	5:24 6:-16
near:اودي	0:-14 1:-15 2:-17 3:-14 4:-24 6:27 7:-30 8:15 9:-17 10:-20 11:-22
near:اورد	0:-19 1:-15 3:-12 4:10 5:-19 6:19
near:اورو	0:12 2:11 4:-29 6:-13 10:-16
near:اوسط	3:17 9:-8
near:اوضح	0:-31 2:-26 3:-25 4:11 6:32 7:-16 8:14 9:-8 10:-26
near:اوغن	2:-11 3:-15 9:19 10:-13 11:-23
near:اوقع	0:-12 1:-8 2:-9 3:12 4:-8 5:21 6:-13 7:-18 9:-17
near:اوقف	0:40 2:-10 3:-22 4:-26 6:-31 7:-18 9:-9 10:-17 11:-9
near:اوكر	0:-26 2:-26 3:-8 4:-14 7:-30 8:37 9:-8 10:-32 11:-31
near:اول	0:14 2:40 3:-64 4:-24 5:-13 6:-11 7:-68 8:-21
near:اولا	0:-28 2:-18 3:-11 4:-24 5:-12 6:23 7:-20 8:19 10:8
near:اولي	0:-36 2:-50 3:-16 4:-13 5:13 7:-45 8:-18 9:-21 10:25 11:-12
near:اونر	3:29 6:13 9:-33 11:-14
near:ايات	2:-22 4:-8 6:-14 10:11 11:9
near:ايام	0:-10 4:-40 5:-32 6:-12 7:-32 8:25 9:11 10:-17
near:ايتو	3:-20 6:23
near:ايدي	0:-28 2:-23 3:-9 4:29 5:13 7:-14 10:-24
near:ايرا	0:29 1:-9 2:-13 3:-22 4:-29 5:-37 6:26 7:-15 8:-18 10:-34 11:28
near:ايرو	0:-30 2:-26 4:-15 6:25 10:11
near:ايزي	0:-21 2:-12 3:-18 6:-21 7:-19 8:-9 10:26 11:13
near:ايضا	0:10 2:-23 6:16
near:ايطا	1:16 6:-19
near:ايل	6:9
near:ايلو	0:-14 2:-18 4:-11 6:-23 7:-9 8:-11 9:-34 10:26
near:اين	2:-9 3:-21 5:-25 6:-39 7:15 8:-8 10:23
near:ايه	1:-15 2:-14 3:-15 4:-22 5:-40 6:33 8:-10 11:-8
near:ايوا	0:-13 2:-9 3:22 4:-28 5:-15 6:-29 7:-23 8:-27 9:-30 10:-36 11:21
near:باب	6:11
near:بابن	1:-8 3:26 5:-10 8:-13 9:-14 11:-18
near:بابي	0:26 4:-14 6:-8 8:-13
near:بات	4:12 6:-11
near:باتج	2:-8 3:45 4:-9 5:-13 9:-15 10:-19 11:-25
near:باحت	0:-11 3:-10 4:34 6:-22 7:-9 8:-12 10:-10
near:باحث	0:8 3:-8 5:-10
near:باخت	3:-8 5:31 6:-23
near:بادو	5:-8 7:9
near:بادي	5:12
near:بارا	3:16 6:-8 7:9 9:-12
near:بارب	3:15 6:-20
near:باست	6:14
near:باسم	0:-24 1:-13 4:21 5:-23 6:25 7:-21 8:-30 9:-36 10:-50
near:باصا	5:-24 6:27
near:باطن	4:-12 5:-13 6:27 7:-12
near:باع	10:10
near:باعا	2:-10 4:27 7:-12 8:-24 10:-29 11:-8
near:باعي	5:9
near:باقل	5:-8 6:15 7:-11
near:باقو	0:-17 1:-8 4:37 5:-39 6:-11 7:-16 8:-15 9:-43 11:-25
near:باقي	0:-34 2:-47 3:-25 4:-14 5:24 6:22 7:-24 8:14 9:-19
near:باكث	5:25 6:-25
near:باكس	0:-30 1:-15 2:-23 3:-42 5:-31 6:53 7:-29 8:-10 9:-26 10:-26 11:40
near:بالغ	3:-18 4:-15 5:31 6:-13 7:-13
near:باما	0:33 6:-15 8:-15 10:-23
near:بان	0:-10 1:-20 3:-30 6:-22 7:13 8:-16 9:-10 10:23 11:20
near:بانخ	0:-12 1:-9 3:10 6:20 9:-9 11:-16
near:بانف	5:31 6:-26
near:بانك	4:-10 6:-14 7:-12 8:22 10:-20
near:بانه	0:-20 1:-14 4:17 6:23 7:-30 8:-21 10:-24 11:-17
near:باني	5:-17 6:25
near:باي	3:25 6:-18
near:بايد	0:-13 2:-15 4:-21 5:-17 6:11 7:17
near:بايع	6:9
near:بتر	3:-8 5:32 6:-23 7:-9
near:بترت	0:-8 2:-11 3:-22 4:-18 5:59 6:-43 7:-46 10:-13 11:-8
near:بتنظ	0:-8 10:10
near:بتهم	2:13 5:-8 6:-25 8:-15
near:بجرا	2:-8 4:18 5:-35 6:26 7:-17
near:بجرو	0:9 2:-15 3:-9 4:-14 5:22 7:-28 10:-8
near:بجزي	0:22 10:-22
near:بجنو	0:-8 4:20 5:-15 7:-16
near:بحاج	6:8
near:بحار	0:-8 6:-12 8:-17 10:21
near:بحاف	3:9 6:11
near:بحبس	6:15 7:-9
near:بحث	0:-12 1:-10 2:-11 3:-15 4:10 5:-43 6:-27 7:41 10:-18 11:-10
near:بحثا	7:14
near:بحر	0:-26 1:25 2:-19 3:-38 4:-43 5:-36 6:12 7:17 8:-13 9:-19 10:-18 11:-36
near:بحرو	4:-11 5:8 7:-17
near:بحري	4:22 5:-17 6:28 7:-26 10:-9
near:بحسب	1:-50 2:40 3:-27 4:-10 6:-24 7:-30 10:-24 11:10
near:بحلو	0:12 3:36 4:-15 6:-19 8:16 9:-16 10:-22 11:-8
near:بحي	6:12
near:بحيا	0:-19 1:-17 2:-11 3:-14 4:-18 6:46 7:-20 9:-47 11:-22
near:بحير	0:-14 2:-23 3:14 4:17 7:-14 8:-13 9:-13 11:-20
near:بختو	3:-11 6:23
near:بخسا	4:16 6:-8
near:بدء	0:-20 2:31 4:-32 5:-32 6:8 7:-17 8:-45 10:-33 11:-33
near:بدا	3:-19 10:-12 11:23
near:بداي	1:-28 2:-22 3:-20 4:17 5:-26 7:-10 8:10 10:-31
near:بديل	3:31 5:-13 6:-24 7:-24
near:بذلك	5:-28 6:42 7:-28 9:-11
near:برتب	0:-11 2:-35 4:41 5:-13 6:-14 7:-14 8:-10 10:-24
near:برد	6:10
near:برس	2:-19 3:14 4:15 5:-14 7:-24 8:-9 10:-25
near:برصا	0:-16 2:-12 4:-20 5:24 6:14 7:-11 10:-15
near:برعا	2:-12 4:-18 8:31 10:-20
near:برلم	2:20 3:-8 4:-21 5:-15 6:19 7:-30 8:-11 10:-11
near:برنا	0:-21 1:-13 2:28 3:-14 4:-11 5:14 6:-37 7:-15 8:-9 10:-23 11:38
near:بريف	3:-9 5:-8 6:25 7:-18 9:-12 11:10
near:بريه	3:18 11:-32
near:بزيا	0:10 1:-13 3:-13 5:-9 6:17
near:بسبب	0:-21 1:-16 2:-10 3:20 4:-15 5:36 7:-28 8:-8 9:-15 10:-12 11:-31
near:بسته	4:-11 5:23 6:-18 7:-8
near:بسجن	6:9
near:بسقو	6:12
near:بشاح	6:14
near:بشان	4:-8 8:13
near:بشظا	5:26 7:-11
near:بشما	0:15 4:-10 10:-12
near:بشها	5:11
near:بصرف	3:11 6:-10
near:بصفا	5:24 6:-15
near:بضاي	8:-8 10:10
near:بضرب	6:8
near:بطاق	0:-9 2:-12 3:-20 6:14 9:23 10:-15 11:-12
near:بطان	4:23 10:-23
near:بطاي	6:15
near:بطلق	0:-15 2:-11 3:-11 4:-17 5:40 6:-13 7:-10 8:-8 9:-10 10:-18
near:بعثه	0:10 2:-10 3:-20 4:9 5:-17 6:23 7:-16
near:بعد	1:-14 3:-10 4:-27 5:-31 6:-30 8:21 9:-19 10:13 11:-11
near:بعدم	0:-16 1:-19 2:-29 3:18 5:21 6:-34 7:-24 8:-20 10:19 11:-12
near:بعضه	0:-11 2:-14 3:21 4:18 6:-14 7:-13 8:11 9:-15 10:-39 11:-14
near:بعلب	5:-10 6:23
near:بعيد	3:9
near:بعين	5:-22 6:25
near:بغدا	5:20 6:-13
near:بقاع	6:12 9:-12 11:11
near:بقتل	4:-13 5:12 6:25 10:-30
near:بقصف	6:11
near:بقوا	3:-14 5:23 6:-21 9:17 11:-12
near:بقوه	6:11
near:بقي	1:-9 3:-33 5:-10 6:-45 7:34 11:-24
near:بقيه	1:-14 2:14 3:-14 4:-52 6:-47 9:-21 10:22 11:-37
near:بكام	3:-12 4:-12 5:-11 6:27 7:-11
near:بكسو	5:18 6:-12
near:بلا	0:-34 1:9 2:-23 3:17 4:-26 7:-16 8:-14 11:-36
near:بلاد	0:12 1:-11 2:-50 3:-20 4:-14 6:23 8:-18 10:-46 11:8
near:بلاغ	2:-9 3:-23 4:-11 5:-10 6:-29 7:33 11:-17
near:بلح	2:-17 3:-8 4:-11 5:15 6:14 7:-10 8:-24
near:بلحظ	4:-17 7:-11 10:19
near:بلد	3:24 6:10 11:-24
near:بلدا	1:-11 2:-15 3:-9 6:-23 7:-17 8:10 9:-10 10:-12 11:34
near:بلده	0:9 1:-11 2:-29 4:-36 5:-11 6:-18 7:14 8:-20 9:-11 10:-9 11:19
near:بلدي	0:-22 1:-11 2:-14 3:-24 5:-20 6:50 7:-33 10:-17 11:14
near:بلغ	0:-16 2:-17 4:-14 6:-14 7:-16 8:9 9:-40 10:-18 11:32
near:بلغت	0:-33 1:-13 2:-11 3:20 4:-23 5:34 6:-16 7:-15 8:-9 10:23
near:بلغم	5:20 6:-11
near:بلوش	0:15 2:-30 4:-17 8:-9
near:بليغ	5:14
near:بما	3:-9 7:13
near:بمتو	9:14
near:بمحا	3:-10 5:-9 6:18 7:-9
near:بمست	0:-10 3:-24 4:-19 5:46 6:-24 7:-28
near:بمشا	6:-10 7:10
near:بمقت	0:-24 3:10 4:-33 6:21 7:-28 10:-24
near:بمن	5:13
near:بمنط	4:-25 5:21 6:-13 8:-8
near:بموج	0:-10 2:-13 3:-18 4:-32 7:-10 8:47 10:-34
near:بناي	3:12
near:بنجا	3:-11 11:14
near:بنحو	10:8
near:بنغا	2:29 6:-32
near:بنغل	0:9 3:-23 6:-13 9:18
near:بنفس	0:-9 2:-10 6:37 7:-10
near:بنقل	6:8
near:بنك	5:-10 6:17
near:بنوم	5:8
near:بني	6:8
near:بنير	6:11
near:بها	2:-9 4:18 5:-16 7:-10
near:بهجو	5:12 6:-8
near:بهم	0:-9 4:-19 5:-15 6:-18 7:24 8:-8 9:-10 10:-8 11:17
near:بواب	0:-19 4:-18 6:-22 7:-9 8:26 10:-16
near:بواق	9:12 11:-10
near:بوتي	3:9 6:14
near:بودا	5:-12 6:21
near:بورق	5:16 6:-15
near:بورك	6:17 9:-8
near:بورو	3:-49 6:32 7:-20 9:34 11:-28
near:بوزي	6:-28 7:27
near:بوسا	2:-20 3:-13 4:-44 6:-42 7:-12 8:19 10:16
near:بوفا	3:-9 6:15
near:بوكو	4:-9 10:15
near:بولا	2:-24 4:-20 5:-23 6:20 7:-11 10:15
near:بولد	0:-9 1:-10 3:11 4:-11 6:15 7:-13 9:-26 11:14
near:بولو	5:-25 6:34 7:-16
near:بولي	3:15 10:-17 11:-11
near:بوني	3:-9 5:-13 6:33 7:-8
near:بيام	6:14
near:بيان	0:-47 2:13 3:-31 4:-59 5:-26 9:-39 10:25 11:12
near:بيت	0:-30 1:-15 2:-17 3:-16 4:15 5:-37 6:9 7:17 8:-13 9:-16 10:-9 11:-26
near:بيتا	6:23
near:بيدو	3:9 4:-11 5:12 6:10 11:-12
near:بير	6:26 7:-10
near:بيضا	2:9 5:-14
near:بيلغ	2:-9 5:19 6:-9
near:بين	0:19 1:53 2:-49 3:-28 4:-61 5:15 7:-73 8:33 9:-48 10:-60
near:بينم	0:-14 2:-30 4:-13 5:12 6:-9 7:16 8:-23 9:-20 10:-24
near:بينه	0:-42 2:-15 3:-29 4:-26 5:18 6:22 7:-69 9:12 10:11 11:-40
near:بيني	0:12 3:-8 5:-9 6:10 7:-9
near:بيوت	0:-13 1:-11 2:-14 3:27 4:-18 5:-25 6:-23 7:-26 9:-11 10:-18 11:23
near:تابع	0:-16 1:12 2:-22 3:-17 5:30 6:-10 7:-26 9:-15 10:-28 11:17
near:تاخر	0:-14 2:27 3:-9 4:-21 5:-15 7:-14 10:-11
near:تاري	5:-20 6:21
near:تازر	5:-10 6:17
near:تاسع	2:-10 5:-25 6:12 7:11 8:11 10:-8
near:تاكد	1:-29 6:43 7:-14
near:تالي	0:-16 1:-8 2:-9 4:-24 5:17 6:10 7:-33 9:-15 11:-26
near:تاهب	7:12
near:تايل	0:-22 2:35 4:10 5:-9 6:-29 7:-20 8:-29 9:12 10:-18 11:-13
near:تباد	0:-33 2:-37 3:-22 4:-48 5:-13 6:-20 7:-23 8:60 9:-9 10:-55 11:-17
near:تبت	3:-11 4:-22 5:-16 6:24 7:-8 8:-9
near:تبحث	5:-14 6:-26 7:39 10:-11
near:تبقي	1:-8 2:18 3:35 4:-36 5:-9 6:-28 7:-10 8:-15 10:-14 11:-26
near:تبلغ	3:-21 4:9 6:13 7:-11
near:تبين	2:-13 4:-8 5:15 7:10 8:-10 10:-16 11:-15
near:تتبا	2:-21 4:-16 6:18
near:تتبع	3:22 9:-12
near:تتحد	0:-20 3:-18 4:24 8:-19 10:-23 11:-15
near:تترا	5:11
near:تتسع	3:9 5:-12 7:-13 8:-13 10:20
near:تتضم	6:10
near:تتمك	2:-9 6:17
near:تتوق	3:-17 11:13
near:تجار	0:-16 2:-15 3:-9 4:-14 5:-9 6:29 7:-12 10:14
near:تجاو	0:-13 2:-9 3:20 4:-16 5:-12 6:-10 7:8 8:-15 9:-14 10:-13
near:تجدد	3:9
near:تجمع	3:51 6:-17 7:-9 9:-30 11:-38
near:تحال	4:-10 8:14 10:-12
near:تحت	0:-30 1:-28 2:29 4:-45 5:29 6:-16 8:-29 9:-26 10:-42 11:-23
near:تحتا	3:14 11:-9
near:تحتج	0:-27 2:-19 3:-14 4:34 5:-14 7:-20 8:-26 10:-20
near:تحدث	0:-17 1:-14 2:17 4:-29 6:12 7:-17 8:-9 9:-39 10:-22 11:-34
near:تحدي	1:-9 2:-24 3:25 4:-17 5:-10 6:22 7:-12 8:-21 9:-13 10:-24 11:-13
near:تحرر	0:-20 1:-11 2:-12 3:-24 4:-26 5:-10 6:-21 7:16 8:-17 9:-8 10:10 11:-13
near:تحري	0:-33 2:-49 3:-16 4:-34 5:-18 6:-19 7:26 8:-24 10:43 11:-17
near:تحصي	0:11 1:14 3:8 4:-13 6:-9 9:-9
near:تحطم	5:-10 6:28 7:-18
near:تحفظ	7:14
near:تحقق	0:22 3:11 4:12 5:-17 6:-16 7:-9 10:-8 11:-11
near:تحقي	0:-9 2:21 4:-18 6:8 10:-14
near:تحمل	0:-19 2:-12 3:-8 4:-15 6:-25 8:19 10:-20 11:25
near:تحوي	10:10
near:تحيي	0:-8 3:-8 6:15 7:-11 9:-8 10:-10
near:تخشي	4:11
near:تخصص	3:-16 5:30 6:-21
near:تخصي	6:11
near:تخلي	0:-24 4:-13 5:14 6:-17
near:تداو	6:16 7:-9
near:تدخل	3:-15 7:-23 11:25
near:تدفع	9:10
near:تدمي	1:10 4:8 5:-10 7:-8
near:تذكر	1:-9 3:19 6:-15 9:-16 11:-16
near:تراج	3:-13 5:-13 6:-21 7:24 9:-10 11:21
near:تراك	5:-11 6:17
near:تراو	6:16
near:ترت	5:19 6:-10 7:-20
near:ترتف	5:-11 7:10
near:ترتي	6:18
near:ترخي	3:9
near:تردد	2:-8 4:25 7:-8 8:-21
near:ترفع	0:33 5:-11 6:-13 10:-13
near:ترك	3:47 6:-27 9:-24 11:-26
near:تركو	1:-9 3:33 4:-8 5:-14 6:-27 7:-10 8:-13 9:-16 10:-13
near:تركي	3:-43 4:-10 5:13 7:-12 9:-8 11:17
near:ترنو	4:-9 6:-9 8:20 10:-10
near:تري	3:-18 5:-12 6:30 7:-8
near:تزال	2:28 3:-26 4:35 5:-23 6:-28 7:-23 8:-20 10:-33 11:-17
near:تسبب	5:20 7:-15
near:تستض	6:-10 9:25 11:-31
near:تستع	0:-16 2:-22 3:-13 4:13 5:-15 6:-21 7:-23 9:-8 10:9 11:11
near:تستق	11:10
near:تسته	5:8
near:تسجل	0:-13 1:17 3:-9 4:-15 5:-9 6:-18 7:-12 9:19 10:-9 11:-24
near:تسجي	4:19 7:-8 8:-10
near:تسع	0:-23 2:-36 4:13 5:-8 6:28 7:-30 8:-12 9:-12 11:-16
near:تسعم	1:10 7:-11 9:-24 11:26
near:تسعه	1:-19 2:-18 6:18 7:-38 8:-14 9:-59 10:-12
near:تسعو	0:-12 2:-10 4:-21 5:-12 6:-9 7:11 8:18 10:-23 11:-12
near:تسعي	0:-21 2:-18 4:-11 5:11 6:13 7:-24 10:-13
near:تسلم	0:-13 2:-27 3:-16 4:-38 5:-17 6:67 7:-13 8:-20 9:-10 10:-42 11:-24
near:تسلي	2:-16 3:9 4:-37 6:30 7:-11 8:-10 9:-14 10:-43
near:تشاد	0:-22 1:-14 2:-13 3:-37 4:-16 5:-26 6:-51 7:-19 8:-11 9:52 10:28 11:-17
near:تشام	4:15 6:-8
near:تشري	2:-34 3:14 5:-28 6:17 7:-27 8:-19 10:-8 11:-23
near:تشغي	5:-10 6:20 7:-9
near:تشمل	0:-8 2:-25 4:-22 5:-19 6:22 7:-15 8:26 11:-10
near:تشير	3:-11 8:12 11:-8
near:تشيل	0:21 4:-11 6:-12
near:تصدي	6:10
near:تصري	3:-23 5:-14 6:9 10:-13 11:27
near:تصل	2:17 3:-10 6:-20 11:12
near:تضاع	3:19 6:-14 9:-8
near:تضرر	5:-12 6:29 11:-9
near:تضم	0:-14 1:-9 2:-14 3:-8 4:10 5:-8 6:-10 7:-13 9:-25 10:-13 11:21
near:تضيف	4:-16 5:19 7:-12 11:-11
near:تطلب	0:-13 2:-8 3:8 4:30 5:-25 6:-9 8:-12
near:تطلق	8:25 10:-27
near:تعام	5:23 6:-22 11:-10
near:تعتر	3:-10 4:-12 5:-15 6:31 7:-9 10:-8
near:تعتز	4:14 8:-13 9:11 10:-9 11:-11
near:تعد	0:-9 10:16
near:تعدا	0:-21 2:-12 4:20 6:22 8:-9 10:-20
near:تعدي	0:-19 2:-9 4:-11 6:-13 10:20
near:تعذي	0:-12 2:19 4:-13 5:18 6:-33 7:8 8:-24 10:-25
near:تعرض	0:-12 2:-15 4:-29 5:29 7:-11 10:-16
near:تعرف	0:-26 1:-17 2:11 3:-41 5:-54 6:58 7:-47 8:-27 9:-25 10:-33 11:-25
near:تعلن	2:16 4:-15 6:15 10:-11
near:تعلي	5:37 6:-28
near:تعمل	4:15
near:تعود	0:-18 2:18 4:-28 5:-26 6:51 7:-27 8:-9 10:-40 11:-10
near:تغذي	0:-16 5:-16 6:40 7:-24 11:-8
near:تغطي	2:16 6:-16
near:تفاح	6:26 7:-16
near:تفتي	0:18 5:19 6:-26 10:-9
near:تفجي	1:-9 6:12 7:-8
near:تفرج	2:-35 4:-38 6:22 7:-10 8:25
near:تفيد	1:-11 3:-34 4:16 11:33
near:تقار	3:-11 4:19 5:-10 6:8 10:-8
near:تقاط	1:-9 6:13
near:تقتل	6:16 7:-8
near:تقدر	1:-8 4:16 5:-12 6:-17 8:-11 9:-14 11:-8
near:تقدي	0:-36 1:-13 2:-24 3:-21 5:-20 8:-24 9:14 10:17 11:16
near:تقر	0:-8 5:-9 6:24 7:-21 10:-9
near:تقري	0:-11 1:-31 2:-24 3:25 4:-25 5:19 6:-9 7:-24 11:-43
near:تقل	0:21 2:-14 3:-11 4:-13 5:-19 6:25 7:-9 8:9 10:-32 11:8
near:تقول	0:-15 2:16 4:-17 5:9 6:-37 7:35 8:-27 9:-36 10:-54
near:تقيم	3:10 9:-8
near:تكتب	2:-11 3:-16 4:-18 6:34 7:-20 9:16 11:-14
near:تكفي	3:11
near:تكون	2:-20 4:30 8:-21 10:-12
near:تلام	0:19 2:-20 3:-19 4:-25 5:-12 6:33 7:-29 8:-18 10:9
near:تلاه	0:-33 4:-14 8:20 10:12
near:تلته	8:22 10:-23
near:تلغر	2:-8 4:-16 8:21 10:-18
near:تلفز	11:9
near:تلقت	6:13
near:تلقو	5:19 6:-15
near:تلقي	3:-10 4:-9 5:37 6:-26 7:-16 10:-17 11:-12
near:تلك	0:11 3:-17 4:-12 6:11 10:-8
near:تلمي	0:-9 2:-30 3:-8 6:17 8:-11 10:-39
near:تليه	5:-11 7:8
near:تماس	2:-23 6:27
near:تمكن	2:-38 3:-29 4:-29 5:-39 6:-23 7:-16 8:-12 10:36 11:25
near:تموز	0:-11 2:-20 3:-15 4:-26 7:-10 8:36 10:-34
near:تموي	6:14 11:-8
near:تنتش	5:-15 6:15
near:تنتظ	0:-9 2:14 3:-33 4:18 5:-24 7:-16 9:-8 10:-16 11:-8
near:تنسي	3:9 6:-10 11:10
near:تنص	0:-13 2:-13 4:27 8:-33
near:تنظي	0:13 1:-11 2:-18 3:-18 4:-24 7:-13 8:-16 10:12 11:-11
near:تنفس	4:-14 5:9 6:12 7:-10 10:-8
near:تنفي	3:-13 4:-14 8:12 10:-19 11:-8
near:تنقل	0:-23 1:-14 2:-8 3:-8 4:-20 5:16 6:17 7:-22 8:-10 9:-9 10:-18 11:21
near:تنمي	6:12
near:تهجر	3:21 11:-8
near:تهجي	3:22 6:-12 11:-9
near:تهم	6:13
near:تواص	7:8
near:توال	0:-8 1:-10 5:-11 6:14
near:توثق	0:-11 2:28 3:-8 6:-18 7:-12 8:-22
near:توجه	1:-10 3:40 4:-9 5:-15 6:-29 7:-9 8:-19 9:-29 10:-9
near:تورد	0:-31 3:8 6:34
near:توزع	3:17 5:8 11:-21
near:توزي	2:-8 4:14 5:14 6:-27 7:20 11:-8
near:توفو	5:-32 6:44 7:-10
near:توفي	0:-27 2:40 3:-36 4:-22 5:-53 6:52 7:-33 8:-35 9:-18 10:-9 11:-20
near:توقف	0:-9 2:-13 5:-15 6:13 7:-14 10:11
near:تونس	1:11 3:-11 5:-9 7:-20 11:-9
near:تووي	3:34 5:-10 6:-15 9:-8 11:-15
near:تيرن	5:14 7:-8
near:تيلا	6:9
near:ثالث	0:-17 1:-9 2:-41 3:27 4:8 5:-31 6:8 7:-26 8:-24 9:-24 10:14 11:-17
near:ثامن	0:-21 1:-19 2:-13 3:-32 4:-40 5:-25 6:-18 7:15 8:33 9:16 10:-39 11:-11
near:ثانو	0:9 4:-20 6:-11 10:8
near:ثاني	0:-34 1:-8 2:-20 3:10 4:-70 5:8 7:-21 8:-36 9:-8 10:27 11:-8
near:ثري	5:-8 6:31 7:-22
near:ثقت	0:-11 6:10
near:ثقنا	0:12 6:9
near:ثقيل	2:31 4:-30 5:-23 7:-21 9:-10 10:-10
near:ثلاث	0:-43 1:-34 3:8 4:-24 5:-14 7:-35 8:23 10:12 11:-84
near:ثلاج	5:-13 6:23
near:ثلث	3:8
near:ثلثا	3:13 7:10 9:-12 11:-17
near:ثلثه	1:-19 3:25 5:13 6:12 7:-12 9:-24 11:-14
near:ثلثي	6:10
near:ثمان	2:-67 3:-41 4:17 5:-18 7:-62 8:15 10:18 11:-35
near:ثمن	0:20 2:-18 4:-29 8:-14
near:ثوره	5:12 6:-11
near:جاء	2:-8 3:11 5:-10 6:24 9:-15 11:-8
near:جاءت	0:-13 4:-13 5:9 6:-15 8:-28 10:28
near:جار	6:18 7:-14
near:جارف	3:-13 5:-23 7:21
near:جاري	2:-10 4:-15 5:-15 7:9
near:جامع	1:-8 2:11 3:-14 5:40 6:-16 7:-43 8:-11 9:-37 10:-44 11:21
near:جان	3:-27 5:-8 6:13 7:-13 8:-8 11:21
near:جانب	0:-39 1:-9 2:-61 5:-33 6:32 7:-33 9:-38 11:12
near:جبال	0:-15 2:-16 4:-8 7:19 10:-13
near:جبل	0:12 1:22 2:-19 3:12 5:15 6:-25 7:-32 8:-20 9:-11 10:-28 11:-20
near:جبهه	2:-14 4:15 6:-14 7:-11 8:-17 10:10
near:جثام	0:-14 2:-11 3:-9 4:-44 5:-18 6:44 7:-31 10:-32
near:جثتي	5:-8 6:-14 7:19
near:جثث	0:-33 2:25 3:-17 4:-21 5:-17 6:10 7:-27 9:-10 11:-16
near:جثثه	0:18 5:-23 10:-9
near:جثما	4:-24 5:13 6:30 7:-18 8:-29 10:-30 11:-11
near:جثه	0:10 1:-25 3:-25 4:-48 5:-37 6:15 7:32 9:-10 10:-27 11:-9
near:جدت	6:15
near:جدرا	5:-24 7:14
near:جدنا	0:-21 2:-8 3:-36 4:33 5:-20 7:-16 8:-8 9:-9 10:-34
near:جدوا	2:-9 3:-8 4:-8 5:-14 6:33 7:-32
near:جديد	0:-10 4:-12 5:-29 6:-14 7:-18 10:-15 11:10
near:جراء	0:-10 3:12 4:-8 6:-13 7:20 9:-12
near:جراح	2:-11 3:-32 5:44 7:-20 11:-12
near:جرت	2:-14 6:16
near:جرح	0:-24 1:18 2:-14 3:-25 4:-33 5:44 6:-34 7:-35 8:-8 10:-13
near:جرحت	5:28 6:-17
near:جرحو	3:-8 5:41 6:-33 7:-9
near:جرحي	0:-18 1:18 2:-29 3:-17 4:-27 5:54 6:-35 7:-51 8:-14 9:-22 10:-13 11:-16
near:جرف	6:19 7:-10
near:جرفت	3:-13 5:-11 7:15
near:جروح	0:-10 2:-17 3:-18 4:-22 5:61 6:-47 7:-17 8:-33 10:-34 11:-8
near:جري	0:-26 1:-10 2:-22 4:-16 6:22 7:-20 8:12 9:-15 10:-32 11:-22
near:جريح	0:-49 1:53 2:-35 3:-46 5:-11 6:-11 8:-32 9:-26 10:-25 11:-28
near:جزاي	0:-17 1:25 2:-20 3:-23 4:23 5:-14 6:-23 7:-12 8:-21 9:-12 11:-21
near:جزر	1:-11 6:9 10:8 11:9
near:جزير	0:-8 1:13 2:-9 3:8 4:8 5:-21 9:-25
near:جسم	5:17 6:-14
near:جفاف	3:27 5:9 6:-27 9:-8
near:جلال	3:9 5:35 6:-36
near:جلهم	5:12
near:جماع	1:-10 2:-10 3:-14 4:28 5:-24 6:-24 7:-27 8:19 9:-9 10:-27 11:-15
near:جمعت	0:9 3:-15 5:-18 6:22 10:-8
near:جمعه	1:-15 2:-38 3:12 4:-19 6:17 7:-8 9:-13 11:-29
near:جمعي	0:21 1:-11 2:-17 4:-54 5:-16 6:-26 7:28 8:-11 9:-11 10:-10 11:-15
near:جمله	3:10 11:-9
near:جمهو	4:-12 5:14 6:-14 9:-10 10:-9 11:11
near:جميع	0:-14 1:-12 2:-10 3:-21 4:22 5:8 6:14 7:-30 8:-44 10:-16
near:جناح	0:-9 4:11 6:12 10:-10
near:جناي	5:-13 6:18
near:جندي	0:17 1:-13 2:10 3:-25 4:34 6:-38 7:-42 9:-13 10:-14 11:-19
near:جنسي	0:-16 2:-18 4:-30 5:-29 6:22 7:-19 8:-23 10:33 11:-28
near:جنوب	0:-16 1:-8 2:-22 3:14 4:16 5:-29 7:-23 8:-16 9:8 10:-24
near:جنود	0:-13 2:-18 3:-14 4:-25 5:26 7:-28 9:-12 10:-27 11:-8
near:جنين	3:29 6:12 9:-32 11:-17
near:جنيه	0:-18 2:-13 4:10 5:-28 6:-20 7:24
near:جهاز	4:-14 5:11 6:14 7:-9
near:جهته	0:-14 1:-10 2:-8 3:21 4:-24 5:15 6:-21 7:-11 8:-12 9:-15 10:-10 11:16
near:جهه	0:9 2:-15 4:-10 5:13 6:-15 7:-24 8:-9 10:18 11:-13
near:جهود	5:-8 6:-9 10:15
near:جوا	3:21 5:29 6:-28 9:-16 11:-18
near:جوار	3:-33 6:-15 9:28
near:جود	2:-11 4:23 8:-16
near:جوع	2:27 6:-27
near:جوعا	3:-18 6:27
near:جوله	2:-16 3:-10 5:-11 6:34 7:-26 8:22
near:جوي	6:11
near:جويه	0:-18 2:-15 3:-22 4:-24 7:-12 8:16 10:-23 11:18
near:جيبو	6:12
near:جيده	0:-18 2:-18 5:28 6:-27 7:-17 8:-10 10:-29
near:جيرا	0:22 2:-9 3:-16 4:-18 5:-19 7:-21 8:-14 10:-11 11:-11
near:جيش	2:-24 4:-19 5:11 6:25 7:-71 8:-35 9:-24
near:حاجز	0:-8 2:-18 6:-10 7:15 8:-17 10:13
near:حاد	5:13
near:حادث	2:-26 3:-18 4:-29 6:30 7:-34 8:-8 9:-10 11:-13
near:حادي	0:-11 3:-12 4:-12 5:-23 6:22 7:-10 8:16
near:حارس	0:11 2:-13 5:12 6:-20 10:-9
near:حاصر	4:-13 5:-13 6:29 7:-20
near:حافل	0:-19 1:-20 2:-43 3:-49 4:-62 5:19 6:-13 8:37 9:-28 11:8
near:حاكم	0:-12 1:-16 2:-9 4:-17 7:9 9:13 11:-24
near:حال	2:-13 5:37 6:-13 7:-11
near:حالا	3:27 6:-27 9:-18 10:-12 11:-10
near:حالت	4:-13 5:44 6:-30 7:-11 10:-10
near:حاله	0:19 1:-28 2:-20 3:-34 5:42 6:-46 7:10 8:-28 9:-17 10:-30 11:-20
near:حالي	0:-8 1:14 3:17 4:-13 5:-15 6:-26 7:-14 8:9 11:-29
near:حامل	0:-16 2:-12 3:-12 5:15 6:18 7:-21 10:-22
near:حامي	3:-8 4:16 6:-11 8:-8 10:-8
near:حاول	0:26 2:-32 4:-10 5:-12 7:-16 10:-13
near:حاوي	3:19 7:-11 11:-8
near:حبيب	5:14 6:-12
near:حتفه	0:-21 1:19 2:-19 3:-34 4:-33 5:-20 6:39 7:-22 9:-9 10:-21 11:-13
near:حتي	0:11 1:-41 2:19 3:-32 4:-67 5:-16 6:-24 7:34 8:-23 9:-54
near:حجب	5:-8 6:9
near:حدات	4:12 6:10 10:-9
near:حده	0:-36 1:14 2:-26 3:8 5:-60 6:10 7:-70 8:-18 9:16 10:-31
near:حدها	0:30 1:-29 2:-21 4:-48 6:25 7:-29 8:-11 9:-9 10:-30 11:-22
near:حدود	1:-35 2:-24 4:-31 6:-15 7:-37 8:-20 9:18 10:-24 11:19
near:حديث	0:-17 2:13 4:11 6:13 7:-13 8:-13 10:-16 11:-17
near:حديد	7:-15
near:حذر	3:-10 5:-8 6:23 7:-8 9:-10
near:حرار	5:17 6:-15
near:حراس	0:-26 2:-13 4:32 5:12 6:-31 7:-14 8:-16
near:حرب	0:-58 1:-13 4:22 5:-23 7:-32 9:-20 10:-15 11:-47
near:حرجه	0:-12 1:-9 2:-11 3:-26 4:-26 5:47 6:-54 7:22 10:-12
near:حرر	0:-14 2:-33 4:-21 10:29
near:حررت	0:-31 1:-10 2:-29 4:-30 5:-11 6:-25 7:-12 8:-18 10:52 11:-11
near:حرس	6:20
near:حرقا	2:-8 6:23
near:حركه	0:-18 1:13 2:9 3:-12 4:13 5:-22 7:-21 8:9 10:-27
near:حروق	5:30 6:-18 10:-12 11:-8
near:حريت	0:-8 2:-10 4:8
near:حريق	0:-10 1:-10 2:-8 3:-13 5:48 6:-33 7:-20
near:حزب	4:-8 6:32
near:حزير	2:14 3:15 4:-20 5:-10 6:21 7:-13 8:-9 9:-11 11:-8
near:حسب	0:-21 1:29 2:-48 3:-11 4:-17 5:14 6:-15 7:-39 8:-30 10:17 11:-11
near:حسبم	0:-9 2:-12 3:-8 4:-21 5:-13 6:44 7:-39 8:10 10:-23
near:حسن	4:-24 5:-9 6:13 7:-13 10:24
near:حسين	3:-14 9:18 11:-8
near:حشد	0:12 4:-10 5:-22 6:15 7:-18
near:حصبه	3:-11 6:12
near:حصد	1:-8 2:-11 6:24
near:حصدت	2:-8 6:31
near:حصه	3:12
near:حصيل	0:-37 2:-36 4:-31 5:-34 6:57 7:-40 8:-18 9:-19 11:16
near:حضور	6:-23 7:24
near:حفر	6:9
near:حقاي	6:12
near:حقل	0:21 2:-16 4:-25 8:-12
near:حقوق	1:14 2:-14 3:-34 5:-24 6:9 7:15 8:-17 10:-18 11:-20
near:حقول	0:-11 2:-13 3:21 4:-9 5:-14 6:-15 7:-16 9:-11
near:حقيق	0:-10 1:27 3:-28 5:-18 7:-32 9:-9
near:حكم	1:-8 7:18
near:حكمت	2:-10 4:-9 8:-19 10:20
near:حكوم	0:-8 1:-37 2:-52 3:-38 4:-82 5:-9 6:37 7:-40 8:48 9:-8 10:-30 11:-8
near:حلب	0:9 2:-11 3:17 4:-20 6:-18 7:-17 9:-17 10:-16
near:حلبج	3:15 6:-16
near:حلفا	4:-14 6:24
near:حماس	2:13 4:-21 6:-28 7:-8 8:-10 10:34
near:حماي	0:-14 4:-8 6:-19 7:17 9:-8 10:12 11:-9
near:حمري	0:18 6:-14
near:حمزه	6:9
near:حمص	3:-27 5:-16 8:-8 9:-28 11:34
near:حمض	0:-8 3:-20 4:-14 5:-29 6:39 7:-19 10:-10
near:حمل	7:11
near:حملت	5:-14 6:18
near:حمله	3:-15 6:17
near:حواد	0:-15 3:-19 6:32 7:-13
near:حوال	0:-31 1:-13 2:13 3:-21 4:-22 5:-10 7:-8 8:-16 9:19 10:15 11:-41
near:حوثي	2:-28 3:-9 4:17 6:-29 7:-14 8:-21 10:15
near:حول	0:-9 4:-9 5:-8 6:15 7:-13 10:13 11:-12
near:حوله	9:22 11:-11
near:حياه	0:-21 1:-8 2:21 3:-22 4:-36 5:-56 6:37 7:-21 8:-15 9:-9 10:22
near:حيث	0:-26 2:-28 3:-12 4:-21 5:23 7:9 8:-20 10:-37 11:-16
near:حيس	6:9
near:حين	0:-42 1:-23 2:10 3:8 4:-25 5:-27 7:-11 10:-19
near:حينه	0:-9 3:9 6:11 8:11
near:حيي	3:22 5:-11
near:خارج	0:-21 1:-11 2:-26 3:-8 4:-34 5:-32 6:-22 7:-13 8:19 9:42 10:-16 11:-11
near:خارك	5:-15 6:26
near:خاصه	4:-9 10:11
near:خاطف	1:-9 2:-15 4:45 5:-22 6:-40 7:-36 8:-25 9:-10 10:-11 11:-12
near:خامس	0:-18 1:-14 2:-11 3:-10 4:-14 5:43 6:-31 8:-9 11:-26
near:خان	2:-8 3:17 4:-15 7:-15 9:-11 10:11 11:-17
near:خبر	0:-9 1:-9 2:-15 3:-15 4:-25 5:-10 6:16 7:23 10:-23
near:خبرا	3:-12 4:-11 5:-19 6:16 10:-11
near:خدما	3:27 9:-15 11:-21
near:خرج	0:-14 1:-17 4:-32 5:13 6:-49 7:-25 9:-36 10:29
near:خرجن	2:-8 5:-8 6:-13 7:19 10:-9
near:خرجو	0:-29 1:-12 2:-14 3:46 4:-33 5:46 6:-45 7:-36 8:22 9:-18 10:-40 11:-21
near:خرطو	3:-19 9:-15 11:23
near:خروج	4:-14 5:-17 6:19 7:-13 9:17 11:-12
near:خريف	0:-23 4:-23 8:-17 10:28 11:-10
near:خزان	5:8
near:خساي	0:-14 2:-8 6:8 7:-12
near:خسر	0:-9 4:18 5:-8 7:-17 10:-20
near:خسرت	1:10 3:-10 4:-12 5:-8 6:20 7:-12
near:خسرن	5:-23 6:28
near:خشبي	6:10
near:خصوم	6:11
near:خضع	1:-9 3:-21 5:38 6:-18 7:-13
near:خطا	2:8 6:21 8:-13 10:-20
near:خطر	2:-9 5:15
near:خطره	0:-9 2:-10 3:-10 4:-11 5:42 6:-26
near:خطف	0:65 1:-9 2:8 3:-9 4:-74 5:-9 6:-36 7:-33 8:-32 9:-17 10:-30 11:-31
near:خطفت	0:38 2:-15 3:-8 5:-14 6:-27 7:-19 8:-9 10:-23
near:خطفن	0:-17 4:-16 7:11 10:13
near:خطفه	0:-22 3:-16 4:-32 5:-9 6:-39 7:-10 8:-9 10:41 11:-11
near:خطفو	0:29 1:-10 2:-88 3:-23 4:26 5:-29 8:-30 9:-33 10:-33 11:-19
near:خطه	3:27 9:-9 11:-24
near:خطوط	4:8
near:خطير	5:43 6:-36
near:خفر	2:-8 4:-10 6:23
near:خفض	6:12
near:خفيف	0:-8 2:-11 3:-12 4:-25 6:24 7:-9 8:-14 10:-9
near:خلال	0:-12 2:9 4:-26 5:-13 7:-32 10:-28
near:خلسه	5:15 6:-15
near:خلف	0:-11 2:-15 4:-32 5:22 6:20 7:-21 10:-8
near:خلفت	1:13 3:-18 5:21 6:-9 9:-8 11:-10
near:خليج	5:15 6:-14
near:خمس	0:-22 2:-16 3:8 4:-8 6:27 7:-21 9:-15
near:خمسم	1:20 3:25 5:-8 6:-30 9:-24 11:-8
near:خمسه	1:-27 2:-35 3:-33 4:12 6:12 7:-11 11:-19
near:خمسو	0:35 1:15 3:-28 4:-18 5:-23 7:-31 8:18 9:-9 10:-34 11:12
near:خمسي	0:-13 2:-17 3:-12 4:-8 5:-12 6:34 7:8 10:-24 11:-11
near:خميس	1:-12 2:-31 3:-31 4:-32 7:-26 8:-17 9:-11 10:34 11:23
near:خوفا	0:-9 3:-15 4:23 5:-8 6:-17 7:-11 9:-8
near:خيام	1:-9 3:50 4:-24 5:-23 6:-21 7:-44 9:-34 10:-14
near:خيبر	3:-11 6:24
near:خيرس	6:9
near:خيمه	0:-12 2:-19 3:15 4:-20 5:-16 7:-12 10:20 11:-16
near:داخل	0:15 2:-31 4:-41 5:-26 6:35 8:-18 9:-55
near:دار	4:-9 5:17 6:-19 7:-8 10:14
near:دارف	2:-11 3:-13 5:-8 6:12 11:12
near:داعش	0:21 2:-9 4:-10 5:8 6:-9 10:-11
near:دافع	2:-9 4:-14 5:9 8:9 10:-16
near:دام	5:10
near:دامت	3:-8 6:17
near:داهم	1:-8 6:-20 10:22
near:داير	3:-22 5:18 11:22
near:دباب	1:13 5:8 6:-16
near:دبلو	0:-12 3:-22 5:-14 7:-14 8:-13 11:-8
near:دخان	5:-32 6:34
near:دخل	0:-11 1:-11 2:8 3:-41 4:12 5:-12 6:-41 8:-11 9:49 10:-19 11:-20
near:دخول	3:9
near:دراج	0:-12 2:-17 4:-12 6:14 7:-13 10:-14 11:10
near:درجا	5:29 6:-29 7:-11
near:درجه	7:-9
near:درك	4:10
near:درما	6:-10 9:-15 11:17
near:دروز	0:-12 3:-9 4:25 5:-8 7:-22 8:-8
near:دعاي	2:17 4:-19 6:21 7:-21
near:دعم	0:-15 1:-9 2:-23 3:-12 4:19 5:-22 6:20 7:-27 8:-18 9:-10 10:-19 11:-12
near:دفاع	0:-43 1:-26 2:-42 3:-31 5:-16 6:20 7:-10 8:37 9:-22 10:-14 11:-13
near:دفع	0:-10 1:-8 3:13 4:-23 6:24 7:-26 9:-9 11:-8
near:دفعا	2:28 6:-28
near:دفعت	0:-35 2:-21 3:12 5:-18 6:9 7:-13 8:16 9:-11 10:21 11:-13
near:دفعه	0:16 1:-12 2:-20 3:-33 4:-19 5:-20 7:-31 8:-18 9:-23 10:10 11:29
near:دفن	0:-11 2:-13 3:-13 4:-10 5:-16 6:46 7:-22 10:-17
near:دفنا	0:-26 1:-10 2:-34 3:-16 4:-30 5:-41 6:27 7:21 10:-21
near:دفنت	2:-12 4:-16 5:-9 6:39 7:-12
near:دفنو	0:-14 1:-17 3:-28 4:-26 6:26 9:-8 10:-10 11:-9
near:دقاي	6:-16 7:19
near:دقيق	5:20 7:-17
near:دلنج	2:-12 3:17 4:-11 5:-20 6:19 7:-23 9:-24 10:13 11:-13
near:دمر	3:17
near:دمرت	3:-8 6:24
near:دمرن	1:11
near:دمشق	3:-16 4:-11 5:-13 6:-22 7:18 8:-8 9:-20 10:-8 11:25
near:دهوك	0:15 2:-12 4:-12 5:-9 6:-21 7:-10 8:-16 10:12
near:دواء	2:9 4:-8
near:دوحه	3:-8 5:11
near:دوري	0:9 5:-15 6:18
near:دوغي	3:-24 6:13 9:26 11:-18
near:دول	3:-36 4:21 6:-25 7:-8 9:28 11:-8
near:دولا	0:18 2:-11 5:-26 6:-28 8:-22 9:-11 10:24
near:دوله	6:8
near:دولي	1:12 2:-19 3:36 4:-29 5:-24 6:-63 7:-13 8:9 9:-44 11:12
near:دومي	3:-18 11:20
near:دون	1:-26 2:19 3:-23 4:-45 5:11 6:-13 8:-21 9:14 10:-23
near:ديار	3:-19 6:-9 7:-8 9:-12 11:24
near:ديال	6:12
near:دير	0:20 2:-18 3:33 4:-26 5:13 6:-22 7:-36 8:-28 9:-17 11:-8
near:ديسم	0:-16 1:-22 2:-17 3:-43 4:-15 5:-37 6:-8 7:32 8:-19 11:27
near:ديفا	3:13 9:13 11:-27
near:ديفو	2:10 3:-12 4:-8 6:-30 7:-10 8:-9 9:20 10:26 11:-16
near:ديمق	6:14
near:دينا	0:-20 1:-15 2:-26 3:8 4:20 5:-19 6:-15 8:-13 9:-9 10:-12 11:15
near:ديوا	5:-8 6:10
near:ذات	2:24 5:-12 6:-21 10:-11
near:ذاته	0:-9 1:-12 2:-18 3:-27 4:-37 5:9 6:32 7:-25 9:-13 10:16
near:ذاتي	6:14
near:ذبح	0:-12 2:-16 4:-15 5:-9 6:28 7:-10 10:-11
near:ذخاي	6:33 9:-13 11:-26
near:ذخير	5:29 6:-28
near:ذراع	0:-22 1:-15 2:-15 4:-11 5:37 6:8 7:-42 10:-10
near:ذره	11:8
near:ذروه	0:11 3:54 4:-12 5:-10 6:-28 7:-8 9:-36 11:-20
near:ذكر	0:-28 1:20 2:-30 3:-27 5:-18 6:16 8:-27 9:-15 10:-9
near:ذكرت	0:-14 2:-10 4:-20 5:-11 6:-9 8:-17 9:10 10:16 11:10
near:ذكره	2:-11 6:20 8:-8
near:ذلك	0:-38 1:-27 2:-13 3:-9 4:10 5:-40 6:11 7:27 8:-28 9:8 10:-29 11:-38
near:ذهب	0:15 2:-13 4:-25 5:-16 6:34 7:-22 10:-12
near:ذوي	2:-20 4:-19 5:-9 6:-14 8:29 10:-22
near:ذويه	0:-24 1:-23 2:-12 3:-49 4:28 5:-22 6:-28 7:23 8:-11 10:42 11:-41
near:ذين	0:-10 1:-26 2:-31 3:22 5:-31 7:-8 9:-18 10:22
near:راءه	2:-8 4:-20 6:23
near:رابط	0:-15 2:18 3:-9 4:-18 5:-15 6:-8 7:28 8:-15 10:-36
near:رابع	0:-21 2:-36 3:-17 4:16 5:-26 6:41 7:-33 8:-9 10:-14 11:-10
near:راجع	5:18 6:-17
near:راح	3:-11 5:-10 6:34 7:-10 11:-19
near:راس	2:-24 3:14 4:-22 5:-23 6:25 7:-18 10:-17 11:-27
near:راعي	0:-17 6:13 11:20
near:رافع	6:8
near:راكب	0:-14 1:-10 2:-10 4:-16 5:-9 6:29 7:-27 10:9
near:رام	8:23 10:-18
near:راهب	2:-9 6:11 10:11
near:راي	0:13 6:10 7:-15
near:رايت	0:-11 2:-17 3:-8 4:-8 5:-12 6:40 7:-13 10:-10
near:رايد	2:-33 4:43 5:-16 6:-27 7:-13 8:-9 10:-23
near:رباط	4:-8 5:37 6:-32 7:-27 10:11
near:ربع	0:-15 3:-18 4:-23 5:-18 6:17 7:-12 8:-12 9:-15 10:-15 11:21
near:ربيع	0:-21 3:24 4:-20 6:-18 8:20 11:-24
near:رتل	5:-20 6:21
near:رجال	0:28 1:-10 2:-30 3:-27 4:-15 6:25 7:-46 8:-10 9:-10 10:-21 11:-12
near:رجع	0:-13 2:-19 3:-40 4:-16 5:-15 6:-21 7:-18 8:-16 9:-23 10:10 11:54
near:رجعو	0:15 3:-17 5:-14 6:-25 7:-10 8:-25 9:-9 10:14 11:15
near:رجل	5:-8 6:22 7:-11
near:رجلا	2:15 3:-10 5:-19 6:11 7:-24 10:-21
near:رجلي	0:-37 2:-30 4:31 6:11 10:-27
near:رحل	2:-8 6:11 9:-14 11:20
near:رحله	0:-13 1:-8 4:8 5:-15 6:-27 8:-13 9:-13 10:-16 11:25
near:رحلو	0:-9 3:19 6:-14 9:-18 11:10
near:رحيل	3:10 11:-10
near:ردا	0:-13 4:14 5:9
near:ردت	2:-10 5:26 6:-17
near:رسمي	0:-8 6:11 9:10 11:-11
near:رشيد	4:-11 5:-9 6:10 7:10
near:رصاص	0:-44 2:10 3:-13 4:-21 5:45 6:-27 7:-28
near:رصد	3:9 6:-16 7:16 9:-11 11:-8
near:رصيف	6:-19 7:26
near:رضوا	6:10
near:رضيع	0:-30 1:-10 2:-14 3:-9 4:-26 5:12 6:-11 7:28 8:-16 10:17
near:رعاه	6:11
near:رعاي	0:-27 2:-8 3:-20 4:-27 5:15 6:-35 7:-19 8:-27 9:-11 11:39
near:رغم	3:-20 10:-12 11:22
near:رفات	0:-29 1:-9 2:41 3:-25 4:-44 5:-33 6:34 7:-23 8:-22 10:-44 11:-27
near:رفاق	0:-31 1:-10 2:11 3:-39 4:-37 5:17 6:-30 7:32 8:-21 9:-14 11:-11
near:رفح	3:18 9:-14 11:-16
near:رفضت	2:32 6:-26
near:رفع	7:10
near:رفعت	3:-16 4:-8 5:-47 6:55 7:-12 8:-8
near:رفيق	0:-25 4:-8 6:-9 10:31
near:رقم	0:41 2:-47 3:-36 4:-51 7:-12 8:-43 9:-40 10:-58
near:رقما	0:-9 6:17 9:12 10:-18
near:رقمه	5:-27 6:29
near:رقمي	7:8
near:ركاب	0:-42 1:-15 2:-26 3:-17 6:-8 7:12 8:-16 10:-8 11:11
near:ركام	3:-14 4:-17 7:19
near:رهاي	2:34 3:-12 4:-14 5:-16 6:-40 7:-16 8:-17 11:-17
near:رهن	2:-10 4:21 10:-9
near:رهين	0:-36 2:-24 4:13 6:31 7:-10 10:-45
near:روان	3:-12 9:21 11:-16
near:رواي	0:-11 2:-8 6:13
near:روح	5:-16 6:25
near:روس	2:-20 3:-8 4:-21 5:-21 6:53 7:-14 8:-20 10:-24
near:روسي	0:-23 1:-9 3:-13 4:44 5:-8 6:-22 7:-34 8:-11 9:-16 11:-29
near:روما	5:18 6:-18
near:روهي	1:10 3:-19 6:-8 9:17 11:-9
near:روي	2:-9 4:-14 5:-11 6:19 7:-11 10:-14
near:رويت	0:8
near:رياح	3:8
near:رياس	0:-16 2:-11 4:19 6:-21 7:-22 8:8 10:8
near:رياض	3:11
near:رياق	5:29 6:-30 7:-11
near:ريف	1:-9 2:-15 3:-16 4:-17 6:-8 9:-13 10:-16 11:21
near:رييس	0:-31 1:-15 2:9 4:19 5:-30 7:-44 8:-18 9:-17 10:14 11:-15
near:زابو	5:-11 6:22
near:زارت	0:-9 3:-11 5:-10 6:16 8:16 10:-8
near:زاره	0:-29 2:-36 3:-15 5:18 6:-14 7:-43 8:15 9:-26
near:زاعم	1:10
near:زال	0:-30 1:-26 3:49 4:32 5:-11 6:-50 8:-34 9:-18 10:-34 11:-47
near:زالا	0:-17 1:-11 2:-11 3:-15 4:50 5:12 6:-57 7:-25 10:-18
near:زالت	1:-8 2:18 3:13 4:-14 5:-13 6:-24 7:18 9:12 11:-24
near:زالو	0:-54 1:-26 2:-44 3:11 4:21 5:-15 7:23 8:-59 9:-14 10:-54 11:-59
near:زامف	0:36 2:-16 4:-23 5:-11 6:-19 7:-8 10:-25
near:زاوي	3:13 5:17 6:-18 10:-11 11:-8
near:زراع	4:17 8:-8
near:زعتر	3:-19 9:27 11:-21
near:زعمت	1:17 2:10 4:11 5:-13 6:-19 7:-14 10:-13
near:زعيم	10:9
near:زلزا	1:-10 3:30 4:-17 5:-12 6:15 7:-22 8:-14 9:-24 11:-22
near:زلن	0:-11 2:-15 4:-12 5:20 6:-12 7:-17 8:-27 10:23
near:زلنا	3:-12 4:-14 5:-19 7:22 10:-11
near:زمزم	1:-15 3:-21 5:8 6:30 7:-8 9:-12
near:زملا	0:22 2:-34 3:-24 4:17 5:18 6:-34 7:-46 8:-26 9:-9 11:-14
near:زميل	0:-9 5:12
near:زنجب	5:-28 6:31
near:زهاء	3:8 9:8 11:-12
near:زوار	5:-10 6:10 7:10
near:زوال	5:-16 6:17
near:زوبي	6:10
near:زوج	5:12 6:-8
near:زوجت	6:16
near:زوجه	4:-12 6:-9 7:22 10:-8 11:-8
near:زور	5:15
near:زيتو	5:-8 6:21
near:زير	0:-10 2:-13 4:-23 5:9 6:21 7:11 8:-18 10:10
near:زيره	3:-18 5:-9 6:-29 7:29 10:-11 11:-17
near:زيلي	4:-14 5:16 6:-16 10:13
near:سابع	0:34 1:-8 2:-23 3:-8 4:-19 8:-18
near:سابق	0:28 1:-9 2:-37 5:-16 6:19 7:-25 8:-27 9:-32 10:-11 11:-49
near:ساحل	2:-13 4:-29 5:-15 7:-20 8:-10 9:16 10:-16
near:سادس	5:-10 6:21 11:11
near:ساعا	0:10 2:-43 3:9 4:28 7:-36 8:-16 9:-9 11:-23
near:ساعه	0:-24 1:-21 2:-18 3:-32 4:-36 6:42 7:-8 8:-17 9:-19 10:-19
near:ساغا	3:8 6:-8
near:ساق	3:-14 4:-9 5:33 6:-23 7:-16 10:-8
near:ساقه	3:-8 4:-8 5:42 6:-28 7:-20
near:ساقو	0:19 2:-38 4:-18 5:-11 6:11 7:-13 10:-29
near:ساكن	3:22 6:-10
near:سالم	4:-10 5:-18 6:-16 7:24 8:19 10:-19
near:سامي	0:-13 3:8 5:-12 6:-13 9:-14 11:13
near:سان	3:16 6:-17 7:11
near:سانا	5:12 6:-9
near:سانت	0:-23 7:25 10:-13
near:سايق	2:-27 3:-9 4:-29 5:11 7:19 8:-21 10:-13
near:سباح	6:12
near:سبت	0:10 1:-9 2:-13 3:-17 4:-26 6:-8 7:-26 9:-17 10:22 11:19
near:سبتم	0:31 1:-21 2:-28 3:-24 4:-40 7:-22 8:-32 9:13 11:-20
near:سبع	0:-9 3:12 5:19 6:-18 9:-9 11:-12
near:سبعم	2:-8 3:-14 4:-27 6:-28 7:28 8:45 10:-47
near:سبعه	0:-43 1:-15 2:-9 3:-13 4:-28 6:25 8:25 9:-21 10:-37 11:-17
near:سبعي	0:-11 2:-14 3:-14 5:15 8:-23 9:-11 10:-19 11:8
near:سبق	0:11 2:-17 4:-9 6:16
near:سبقه	1:13 3:-9 6:-8
near:سبيل	0:9 3:-31 4:-38 6:-43 7:-34 8:15 10:20 11:-15
near:سبين	0:-8 1:-10 3:12 4:-11 5:-10 6:22 7:-12 9:-25 11:14
near:ستار	3:16 4:10 7:-9 11:-17
near:سته	1:13 2:-21 4:-8 5:-12 6:-11 8:-45 9:-28 10:-9
near:ستون	2:-8 6:25 8:14 10:-11
near:ستين	1:-10 2:-40 4:12 5:-34 6:-24 7:20 9:-13 11:-19
near:سجل	0:29 1:12 2:-9 3:-29 4:-35 5:-21 6:-48 7:21 8:-15 9:24 10:-28 11:-24
near:سجلا	0:-11 1:15 2:-14 3:-35 4:-22 5:-23 7:31 9:-8 11:-13
near:سجلت	0:33 1:-31 2:-13 3:-36 4:-12 5:-14 6:-21 8:-26 9:20 10:-12
near:سجلن	3:14 9:12 11:-29
near:سجن	0:-21 3:-14 4:20 5:-26 6:-10 7:-37 8:26 10:-23 11:-20
near:سجنا	2:20 4:18 6:-23 8:-13 10:-15
near:سجون	0:22 1:-8 2:8 3:-17 5:-13 7:-17 10:-54 11:-12
near:سجين	2:-11 6:12
near:سراح	0:-45 1:-9 2:-46 3:-17 4:-12 5:-20 6:-43 7:-39 8:-8 9:-8 10:52 11:-12
near:سراي	2:12 4:-12 6:-23
near:سرعه	3:8
near:سرير	5:10 6:-9
near:سريع	0:9 2:-23 3:-20 4:23 5:-10 6:-10 7:-26 8:-21 10:-23 11:-10
near:سريه	5:10
near:سعود	0:-10 2:-11 3:-10 4:-23 5:-50 6:44 8:36 10:-41
near:سفار	2:-8 3:-9 4:15 6:-12 8:-14 10:-12 11:14
near:سفن	2:-9 6:13
near:سفين	0:-16 2:-9 3:-19 5:13 6:-36 7:-18 8:-12 9:-9 10:32 11:-11
near:سقط	0:-12 2:-23 3:-24 4:-15 5:18 6:15 7:-22 10:-10
near:سقطت	3:10 6:-16 7:8
near:سقطو	0:-16 1:13 2:-9 3:-12 4:-39 5:-35 7:34 8:-14 10:-25
near:سقف	1:-8 3:-23 6:32 7:-24
near:سقوط	0:-18 1:8 2:-15 3:-10 4:-19 5:24 6:-29 7:-20 9:25 11:18
near:سكان	1:-18 2:-47 3:48 4:-10 5:-45 6:-54 7:-17 10:26 11:-47
near:سكني	6:24 7:-16
near:سلاح	2:-8 6:25
near:سلام	0:-13 4:-21 6:28 8:-8
near:سلسل	8:-22 10:23
near:سلطا	0:-24 1:-13 2:-10 3:-13 4:19 5:-32 6:13 8:-21
near:سلم	2:16 4:-13 5:-33 6:41 7:-8 10:-16
near:سلما	10:9
near:سلمت	0:-21 2:-18 3:-8 5:-14 6:38 7:-18 8:-44 9:-8 11:-14
near:سلمن	0:-14 1:-10 2:39 3:-27 4:29 5:-23 6:-25 7:-21 8:-22 9:-25 10:-37 11:-22
near:سليم	1:-11 2:-8 3:-28 4:-10 5:-25 6:42 7:-20 9:15 11:-14
near:سمح	3:-9 5:18 6:-9 10:-16 11:13
near:سنتي	5:-17 6:17
near:سنجا	2:-8 9:-8 10:-12 11:14
near:سند	6:8
near:سنغا	1:24 2:-31 3:-29 4:-26 5:-13 6:-13 7:-15 8:-22 9:-8 10:30
near:سنه	0:9 1:-22 2:-18 3:-9 4:-19 5:-25 6:20 8:11 9:-9 10:-28
near:سنوا	1:-9 2:-25 3:-31 4:-11 6:-8 7:15 8:8 9:-9
near:سنوي	6:20
near:سوء	0:-13 5:-15 6:35 7:-23
near:سواح	2:-12 3:13 4:-13 7:-9 9:-14 11:-18
near:سوتل	3:20 11:-8
near:سودا	0:-26 1:-20 2:-19 3:-11 4:-34 5:-46 6:25 8:23 9:31 10:-36 11:-31
near:سور	6:-20 7:20
near:سوري	0:-39 1:-12 2:-11 4:-9 5:12 7:-34 8:-20 9:-9 10:15 11:14
near:سوق	2:-8 3:18 4:-14 5:9 6:-16 7:-16 10:10
near:سوكو	3:18 4:-16 5:-13 6:-19 7:-8 9:-8
near:سومط	1:-8 3:14 5:-30
near:سوها	5:11 6:-14
near:سوي	0:-13 3:-12 4:-17 5:-9 6:-15 7:-42 8:-27 9:-22 10:25 11:26
near:سويد	3:-18 4:-8 6:9 8:23
near:سويس	2:20 5:-10 6:-13 7:-9
near:سياح	0:-8 3:-9 7:9
near:سيار	1:-10 2:-34 3:-35 4:-43 5:-14 6:38 8:-18 9:-11 10:-35 11:-18
near:سياس	8:-13 10:14
near:سياق	5:23 6:-23
near:سيبو	5:-9 6:20
near:سيدت	5:13 6:-23 7:16
near:سيده	3:-12 4:-8 5:16 7:-14 8:-18 10:16
near:سيدو	0:8 3:14 6:-13 11:12
near:سير	2:32 6:-29
near:سيرا	0:-19 1:-8 2:-14 3:35 4:-16 5:-12 8:-14 9:-25 10:21 11:-28
near:سيطر	2:-15 5:-11 6:10 7:15
near:سيطل	0:-8 2:-14 4:8 8:-11 10:9
near:سيف	0:19 4:-10 5:-8 6:-11
near:سيقا	1:-8 3:-16 4:-11 5:28 6:-34 7:-22 8:-8 9:11 10:-17 11:-8
near:سيل	5:-8 6:33 7:-17
near:سينا	1:-8 3:-19 6:25 7:-15
near:سيول	0:-10 1:-8 2:-13 4:-12 5:-27 6:19 9:-16 11:-11
near:شاب	0:28 5:12 6:-40
near:شابا	0:-8 4:-21 5:22 6:-18
near:شاحن	0:26 1:-9 2:-49 3:-29 4:-45 5:21 6:-19 7:16 8:-29 9:-25 10:21
near:شارع	0:-8 3:-19 6:29 7:-12 9:-11
near:شارك	2:-12 3:-8 4:-10 5:-14 7:-13 8:26 10:-21
near:شاطي	5:-16 6:24
near:شاي	5:-9 6:25
near:شباب	0:-19 1:-20 3:29 4:30 5:-21 6:-38 7:-17 11:-9
near:شباط	2:25 3:15 4:-18 6:-20 8:20 9:-20 10:-8 11:-12
near:شبكه	0:9 1:-9 3:-13 5:-15 6:16 7:8 8:-12 9:-12 10:-10 11:-16
near:شبه	5:12
near:شتاء	1:-11 2:20 3:-9 6:21 7:-25 9:-13 11:-10
near:شجاع	2:14 6:-11
near:شخص	0:-11 1:-25 2:-12 5:20 7:-21 8:-17 9:-15 10:-19 11:15
near:شخصا	0:-37 1:-44 2:-18 3:26 6:-23 8:-14 9:-23 10:18 11:-12
near:شخصي	5:20 6:10 7:-22
near:شرد	0:-10 3:42 4:-16 6:-25 9:-14
near:شردت	3:11 5:-8 6:15 9:-39 11:-12
near:شرطه	1:-15 4:-17 8:-11 9:-13 11:-14
near:شرطي	0:-11 5:17 8:-8
near:شرعي	2:-22 3:-18 4:-20 5:-21 6:44 7:-16 9:-10 10:-15
near:شرق	0:-17 1:12 2:-17 3:-25 4:20 6:-29 7:-37 8:-13 9:28 10:-12
near:شرقي	0:-35 2:-16 3:-18 4:17 5:-8 6:16 7:-19 9:16 10:15 11:-15
near:شركا	3:-14 6:10 7:-9 9:-12 11:14
near:شركه	2:-12 3:-8 4:20 6:-16 10:-17
near:شريط	3:16 4:12 5:-8 6:-15 8:-13 9:-8 10:-9
near:شظاي	0:-10 2:-15 4:-11 5:21 6:21 7:-11 8:-9 10:-26 11:-13
near:شعب	3:-15 11:15
near:شعبي	5:-13 6:16
near:شغب	2:-17 5:-9 6:27
near:شقره	6:8
near:شقق	7:-9 9:-11 11:9
near:شقيق	3:-9 5:10 6:18 7:-15
near:شمال	0:26 1:-17 3:-18 4:-14 7:-12 9:-34 10:-14 11:21
near:شمس	3:27 9:-31 11:-10
near:شمل	4:-9 8:13
near:شملت	0:-9 2:-10 4:-13 6:-16 8:9 10:14
near:شهاد	5:-8 6:19
near:شهد	2:-16 3:11 6:16
near:شهدا	0:-13 1:-9 2:-22 3:-32 7:-36 9:-19 10:23
near:شهدت	3:-10 6:-10 7:15
near:شهر	1:25 2:23 3:-28 4:-36 5:-45 6:-46 7:-51 8:-49 9:12 10:34 11:-23
near:شهرا	0:-15 1:-9 2:13 3:-8 4:-15 5:-11 6:-30 8:21 9:21 10:-27 11:-11
near:شهره	2:-11 5:14 6:14 7:-9
near:شهري	0:16 1:-8 2:-8 4:-15 6:-19 7:-17 10:-20 11:14
near:شهيد	0:-27 1:24 2:-10 4:-10 5:21 6:-20 7:-24 9:-9 11:-9
near:شوون	2:28 3:-12 4:-33 5:-10 6:-21 8:20 10:-23 11:-16
near:شيء	0:-21 4:-30 5:-14 6:9 7:30 10:-20
near:شيبو	0:16 2:-12 7:11 8:-16 10:-18
near:شيخ	0:-9 2:-12 3:12 4:-30 5:-17 6:-26 7:33 9:-10 11:-31
near:شيكا	3:24 9:-14 11:-10
near:شيوخ	0:16 4:-24 5:-16 6:-19 8:-10 10:8
near:شييا	2:-11 4:10 6:-20
near:صاحب	7:10
near:صادر	5:9 6:-10
near:صارو	6:9
near:صالح	5:-10 6:13
near:صباح	0:14 1:-20 3:-28 4:-49 5:-16 6:-9 7:28 8:-30 9:-24 11:21
near:صحاف	0:19 2:-11 3:-14 4:-30 8:11 9:18 10:-16 11:-9
near:صحرا	1:23 2:-9 3:-22 4:21 6:-23 7:-10 11:-22
near:صحفي	0:-8 2:-8 3:14 4:8 5:10 6:-27 7:9 9:-8 11:-10
near:صحه	0:-13 1:-20 2:-39 3:-36 4:21 5:20 6:24 7:-30 8:-26 9:-11 10:-17 11:-11
near:صحي	0:-10 2:-19 4:-26 5:23 7:-11 8:-15 10:12
near:صحيح	3:8 5:-8 6:14
near:صحيف	2:13 4:-11 6:-9 7:9
near:صحيه	0:-10 1:-8 3:-19 4:-19 5:-32 6:9 7:-21 9:-8 10:31 11:-22
near:صحيي	0:48 4:-13 5:-28 6:-42 10:-10
near:صدمه	6:12
near:صرح	6:16 8:9 10:-9
near:صرنا	3:-17 4:23 5:-11 6:-24 9:20 10:-20 11:-24
near:صغير	0:17 2:15 6:-23 7:-10 10:-9
near:صفاق	1:-18 6:21 7:-14
near:صفحا	6:16
near:صفر	3:-15 6:21
near:صفقه	2:-10 4:-11 5:-14 6:-8 8:24 10:-14
near:صفه	0:-10 3:-20 4:-11 5:-23 6:-12 7:24 10:-10
near:صفوف	0:-10 2:-12 4:-19 6:39 7:-20 10:-15
near:صلا	0:19 3:-10 4:-31 6:-20 8:-18
near:صلت	2:-15 3:-14 4:-13 6:-16 8:14
near:صلوا	0:9 2:-12 4:-15 5:23 6:-40 7:-20 8:-13 9:26 10:13 11:-29
near:صليب	0:-15 1:-17 2:23 3:-26 4:-28 6:-18 8:22 11:-23
near:صناع	3:-13 4:-13 5:28 6:-22 8:-8 10:-8
near:صنعا	0:-20 2:-34 3:-9 4:30 5:-19 6:-25 8:-8
near:صنف	6:9
near:صهار	4:-8 6:11
near:صهري	0:-18 4:-14 6:27 10:-14
near:صوت	4:10 6:-21
near:صور	3:9 5:-17 7:-9
near:صورا	2:-11 4:34 5:-35 7:-18 10:-11
near:صول	0:-12 2:20 4:-14 6:-23 7:-18 8:-26 9:-9 10:-9 11:29
near:صوله	2:-11 5:-30 6:34
near:صوما	0:-11 3:-24 4:9 5:-9 6:-17 9:34 11:-28
near:صياد	0:-17 1:-11 3:-30 4:10 5:-16 7:20 8:-15 9:-12 11:-31
near:صيان	5:8
near:صيد	5:20 6:-16 10:-11 11:-8
near:صيدل	0:23 4:-11 6:-9 10:-9
near:صيف	0:-16 1:-12 3:-14 4:-11 5:-26 6:10 7:-28 8:-19 9:-21 10:9 11:27
near:صيني	0:24 2:-23 3:-11 4:-13 5:-11 6:-29 7:-14 8:-20
near:ضابط	0:-21 2:-36 4:36 5:-14 6:-13 7:-17 10:-18
near:ضاع	0:-26 2:-22 4:-21 5:-11 6:24 7:9 10:-11
near:ضالع	2:-23 3:9 6:26
near:ضباط	2:-8 10:17
near:ضحاي	0:-18 2:-24 3:-34 4:-25 6:35 7:-29 9:-14 10:-20 11:-17
near:ضحيت	0:-9 2:-8 3:-10 5:-14 6:41 7:-10 11:-18
near:ضحيه	2:-22 5:-11 6:45 7:-10
near:ضرب	0:-19 1:-11 2:13 3:-9 4:-21 5:38 6:-26 7:-15 8:-20 9:-11 10:-36 11:-16
near:ضربا	3:-8 5:9 6:11
near:ضربت	3:-9 5:-12 6:-14 7:18
near:ضربه	5:33 6:-11
near:ضعت	5:11
near:ضعف	0:13 1:19 3:12 6:-27 7:-16 11:-10
near:ضفه	0:-8 2:17 3:12 6:-11 9:18 10:-15 11:-26
near:ضمت	2:-18 6:8 8:-9 9:-13 11:28
near:ضمن	0:-9 2:-23 3:28 4:-12 5:-31 6:18 7:-18 9:-21 10:-37 11:-10
near:ضمنه	0:-23 2:-24 3:-21 5:17 6:9 7:-14 9:13 11:-14
near:ضواح	1:-8 2:-9 3:43 5:-14 6:-25 8:-13 9:-26 11:-18
near:طابق	0:-14 2:19 4:-23 5:-14 6:8 8:-9
near:طارق	1:26 3:-11 5:-14 6:-21 11:-14
near:طاري	4:-13 5:-8 6:19 7:-8
near:طاقت	3:-23 5:-16 6:27 7:-16 9:23
near:طاقم	0:-16 2:-14 3:-17 5:-24 6:13 8:-14 10:12
near:طاقه	9:-11 11:11
near:طال	5:20 6:-19
near:طالب	0:-8 2:-10 3:-26 4:22 7:-8 9:14 10:-18
near:طاول	2:-15 5:-14 6:29 7:-13
near:طاير	0:-9 1:-16 2:-15 3:8 4:-34 5:-12 6:8 7:14 8:32 9:-12 10:-20 11:-19
near:طايش	0:-11 2:-11 5:35 6:-25
near:طباب	2:-9 6:16
near:طبرق	5:-9 6:19 7:-10 11:10
near:طبقا	0:-10 2:-24 5:-18 6:15 7:-21 8:20 9:-8 10:-21
near:طبي	3:-9 5:12 7:-8
near:طبيب	0:-15 2:20 3:-14 4:8 6:-9 7:-42 8:10 10:-27
near:طبيه	6:26 7:-8
near:طحين	3:-11 5:-8 6:18 11:-8
near:طراب	6:8
near:طرف	3:-14 4:-15 5:12 6:14 8:17 10:-29
near:طرفا	2:-17 6:11 8:19 10:-22
near:طرفي	0:-10 3:-14 6:-14 7:-13 10:20
near:طرق	1:-19 3:-27 4:-26 5:-25 6:56 7:-12 8:-10 10:13 11:-19
near:طريق	0:21 1:25 2:-8 3:-8 4:-67 5:-29 8:-8 9:-14 10:-36 11:-23
near:طعن	5:-8 6:10
near:طفل	2:-20 4:-15 6:38 7:-18 10:-11 11:-13
near:طفلا	0:12 1:-16 2:-22 3:-14 4:14 6:28 7:-22 8:-15 9:-19 10:-28 11:-25
near:طفله	0:-8 3:-10 4:-10 5:-15 6:30 7:-23
near:طفلي	5:-14 6:21 7:-14 10:-8
near:طفيف	4:-10 5:48 6:-45
near:طلاب	0:10 4:-8 5:-17 6:-14 7:21 10:-8
near:طلب	0:14
near:طلبا	3:-8 6:-9
near:طلبه	0:-12 4:15
near:طهرا	3:-16 6:-9 9:22 11:-15
near:طواب	6:-11 7:15 11:10
near:طوار	0:-11 2:-8 3:-14 4:-11 5:9 7:-29 9:-21 11:14
near:طواق	3:-13 5:35 6:-31 7:17
near:طوعا	3:-20 6:-12 9:-28 10:-10 11:41
near:طوعي	1:-8 6:-13 7:-12 11:28
near:طولك	3:26 9:-31
near:طوله	3:-9 4:24 5:-8 6:-10 10:-20
near:طويل	0:25 2:-11 3:42 4:-8 5:-22 6:-25 7:-29 9:-24 11:-15
near:طيرا	6:15 7:-8
near:طينه	3:-29 5:-19 7:-11 9:26 11:-9
near:ظهر	2:-14 3:-9 5:22 10:10
near:ظهرا	2:-22 4:-12 5:-21 6:37 7:-22 10:-8
near:ظهرت	6:10
near:عاجز	11:-8
near:عاجل	5:15
near:عاد	0:14 1:-23 2:17 3:-33 4:-62 5:-50 6:-84 7:-48 8:41 9:-34 10:-8 11:29
near:عادت	2:-12 3:-8 4:-17 5:-18 7:-16 10:27 11:-16
near:عادو	0:-18 2:-13 3:-23 4:-28 5:-19 6:-46 8:-8 9:-66 10:20 11:57
near:عارض	6:13 7:-13
near:عاشر	0:-9 2:-8 3:-16 4:16 5:-13 6:19 7:9 8:-9 9:-11 10:-24 11:-8
near:عاصف	3:18 6:-13 11:-13
near:عاصم	3:13 4:-13 6:-9 7:-11 9:-30 10:-8 11:27
near:عالج	0:-8 3:-9 5:19 7:-10
near:عالق	6:11
near:عالم	0:-24 1:-11 2:18 4:-18 5:-20 6:22 7:-12 9:-18 10:-11
near:عالي	2:-20 4:-18 5:-9 6:-10 8:29 10:-22
near:عام	0:19 1:45 2:-15 3:-16 4:-30 6:-8 7:-76 9:-42 10:-36 11:-8
near:عاما	0:-12 1:-16 2:8 3:11 4:-28 6:15 7:-39 9:-9 10:8 11:-19
near:عامل	0:26 1:-23 2:-36 4:23 5:33 6:-32 7:-59 8:-39 9:-19 10:-16 11:-29
near:عامه	0:-19 3:-19 4:12 5:-27 6:18 7:-8 8:-27 10:9
near:عامي	0:-8 1:-10 2:14 3:-19 4:-26 5:-15 6:-39 7:-11 8:-14 9:22 10:27 11:-17
near:عايد	0:-30 1:-24 2:-33 3:-48 5:-28 6:-21 7:-29 8:26 9:-26 11:52
near:عايل	0:-43 1:-20 2:-23 3:-36 4:23 5:-36 6:13 7:28 8:-32 9:-25 10:-25
near:عبار	1:8 3:-8 5:-10 6:-8 7:19
near:عبد	3:13 5:12 6:-10 11:-10
near:عبر	2:17 4:-17 5:-38 6:-35 7:-30 8:-8 9:10 11:19
near:عبرو	0:-10 3:-10 5:-17 6:-10 7:-19 9:32 10:-15 11:-31
near:عبور	3:-11 5:-12 7:-22 9:28 11:-22
near:عبوه	4:-20 5:23 7:-13
near:عتق	3:14 5:9 11:-9
near:عثر	0:37 1:-17 2:10 3:-20 4:-50 5:-33 6:-9 7:-49 8:-20 11:-14
near:عثرو	6:12 7:-12
near:عثما	5:-13 6:14
near:عثور	2:-8 5:-9
near:عدا	2:-18 4:-26 5:20 7:-23 8:-8 10:-16
near:عداد	0:-30 1:-23 2:-24 3:-27 4:-51 5:-17 6:8 7:43 8:-12 9:-12 10:-27 11:-23
near:عدت	4:9 6:10 7:-13
near:عدد	0:-17 1:20 2:-16 3:17 4:-66 5:-30 6:-30 7:11 8:-20 9:30 10:-25 11:-19
near:عددت	0:-10 1:-15 2:-9 3:-23 4:25 5:-11 7:-13
near:عدده	1:-27 2:-52 3:-14 4:18 6:-40 8:27 9:-25 10:-9
near:عدلي	0:-9 2:15 3:-10
near:عدم	0:-8 1:26 2:12 4:12 5:-30 6:-37 7:-13 8:-14 10:-10 11:-8
near:عدن	0:-11 2:-10 4:-11 5:-36 6:16 7:-20 10:16
near:عده	5:-14 6:21
near:عدو	1:13 3:-8 4:-11 5:-8 6:9
near:عدوا	1:17 11:-8
near:عراء	3:18 9:-10
near:عراق	0:-12 1:-13 3:36 4:-35 5:23 6:-31 7:-18 8:-17 10:-13 11:-11
near:عربا	3:17 4:9 5:-15 6:-13 7:-17
near:عربه	0:-14 3:-10 4:23 6:-20 7:-11
near:عربي	4:-9 10:8 11:10
near:عرضت	8:9
near:عرفت	2:-13 6:22
near:عرفن	0:-12 2:-10 3:-24 4:-34 5:-8 6:27 7:17 9:-15 10:-14 11:-23
near:عسكر	1:-11 2:-31 5:-43 6:-16 8:-16 9:-26 10:37 11:-27
near:عشاي	2:-12 4:-12 5:-22 7:-39 8:-19 10:34 11:-10
near:عشر	0:19 2:8 3:-36 4:-14 5:-17 6:20 7:-38 8:-45 9:-22 10:-16 11:-13
near:عشرا	2:-19 3:17 4:26 5:-18 7:-19 8:-12 9:-22 10:-32 11:-21
near:عشره	0:-12 2:-48 3:-19 5:-13 7:-35 9:26
near:عشرو	0:-52 1:-10 2:-44 4:19 6:19 7:-39 9:-10 11:-14
near:عشري	0:23 1:-23 2:-37 3:25 4:-47 5:-10 6:-8 7:-18 8:22 9:-22 10:-30 11:-17
near:عشوا	3:13 11:-16
near:عصاب	0:22 1:-12 2:-20 4:10 5:-32 6:10 7:-27 9:-18 10:-25 11:-14
near:عصر	0:-13 5:-17 7:14
near:عصرا	6:12
near:عضوا	6:15 7:-10
near:عطشا	2:-10 3:-14 6:32 7:-9
near:عظيم	5:-10 6:23 7:-8
near:عفو	0:25 2:-13 5:-11 7:-16 10:-13
near:عقار	0:-11 4:-8 5:-16 6:29 7:-13
near:عقد	1:12 6:-9
near:علاج	0:-12 1:-9 3:-38 4:-25 5:60 6:-39 7:-27 8:-16 9:-26 10:-20 11:8
near:علقت	5:17 6:-8
near:علم	5:-12 6:-31 7:30
near:علمت	6:21
near:علي	0:-16 1:15 2:-30 5:-13 6:11 8:-19 9:-37 11:-52
near:عليا	6:16 7:-9
near:عليه	1:-12 2:-14 3:13 4:-40 7:12 8:-30 11:-10
near:عمال	0:-18 1:-18 2:-23 4:-40 5:14 6:-15 7:25 8:-17 9:-10 10:9 11:-22
near:عمان	2:-8 4:-15 10:15
near:عمده	4:9
near:عمر	0:-9 2:-12 3:-24 4:-25 5:-28 7:28 8:23 9:-8 10:-30 11:-23
near:عمره	0:-32 2:-27 3:-14 4:-28 5:16 6:-30 8:-14 10:40 11:-17
near:عمق	6:-12 8:-14 10:18
near:عمل	5:-14 6:23 7:-9 9:-12
near:عمله	3:-8 5:-24 6:30 7:-24
near:عملي	0:-9 1:-18 2:-72 3:-34 4:-40 6:17 8:23 9:-19 10:13 11:-27
near:عمه	6:20
near:عموم	5:-9 6:12 7:10
near:عناص	2:-43 3:-40 4:21 5:-38 6:28 8:23 9:-8 10:-36 11:-15
near:عناي	0:-14 2:-13 3:-19 4:-25 5:20 6:-14 7:-21 8:25 10:-21
near:عنبر	0:-15 3:-14 4:-21 5:-30 6:42 7:-26 9:-9
near:عند	1:-17 2:20 4:-47 5:-34 9:13 10:-49 11:-24
near:عندم	6:25 7:-15
near:عندن	3:15 11:-8
near:عنده	0:-18 2:17 4:22 6:-31 7:-8 10:-8
near:عنصر	3:-9 4:13 6:-27 10:-14 11:9
near:عنف	1:-11 3:28 6:24 9:-29 11:-23
near:عنه	3:10 5:-12 6:9
near:عنها	0:22 2:-14 4:-18 6:19 8:-10 10:-22
near:عنهم	1:-18 2:-49 3:-42 4:23 5:12 6:-68 7:26 9:-15 10:-23 11:-17
near:عوده	1:-18 2:-22 3:-46 4:-25 5:-26 6:-9 7:-27 8:-23 9:-21 10:-9 11:67
near:عوز	0:-11 2:28 4:-11 6:-19 10:-20
near:عولج	5:10
near:عون	3:41 6:-34
near:عياد	3:-11 5:32 6:-18
near:عيش	5:27 6:-23
near:عين	3:25 5:-11 11:-19
near:عينا	3:-15 4:-18 5:-19 6:35 7:-14 9:-9 10:-21 11:-12
near:عينه	4:12
near:عيني	2:16 4:-17 6:9 7:-9
near:غابا	0:14 4:-8
near:غابه	0:10 1:-9 2:18 3:-43 6:-67 7:-46 8:18 9:-11 10:12 11:-9
near:غادر	0:-18 1:-10 2:-11 4:-28 5:63 6:-68 7:-32 8:-18 9:-36 10:-26 11:17
near:غارا	0:-9 2:-15 4:-29 6:46 7:-9 10:-17
near:غارت	5:9
near:غاره	3:-10 4:-8 5:21 7:-11
near:غاز	5:26 6:-13 7:-12
near:غالب	0:-12 4:-30 5:13 6:-12 7:12 9:-10
near:غاو	5:23 6:-15
near:غدا	0:8 1:-8 2:-9 3:-10 4:-12 5:-9 6:24 7:-18 11:-11
near:غذاء	3:8
near:غذاي	6:10
near:غرام	6:15
near:غران	5:-12 6:18
near:غرب	0:28 2:-9 4:-19 6:8 10:-29 11:16
near:غربي	1:-12 2:-13 3:-8 4:-31 5:-31 6:26 7:8 9:-10 10:13
near:غرف	5:-24 6:27
near:غرفه	0:-23 2:-13 3:-9 4:29 5:-9 6:15 7:-23 9:-8 10:-33 11:-12
near:غرق	1:-18 2:-9 3:-11 4:-10 5:-23 6:32
near:غرقا	5:-10 6:24 7:-11
near:غرقو	2:-14 4:-15 5:-15 6:53 7:-43 9:-9 10:-8
near:غرقي	5:-12 6:29
near:غريق	5:-18 6:19
near:غزه	0:-9 1:-9 2:38 3:-18 4:-24 5:-22 6:-18 7:-24 9:-33 11:10
near:غزو	3:-11 6:15
near:غضون	0:-11 2:-20 4:12 6:-33 7:-12 9:21 10:11
near:غطاس	6:9
near:غلاد	5:14 6:-12
near:غنم	0:14 5:20 6:-21 7:-22
near:غواص	6:15
near:غواف	3:-10 4:-17 6:15 10:22
near:غوفا	4:-10 5:-14 6:36 7:-12
near:غوما	5:-20 6:27 7:-9 11:-9
near:غير	0:-22 1:-20 2:-23 3:11 4:10 5:-16 6:16 7:-31 8:-23 9:-19
near:غيره	0:-17 1:-11 2:-9 3:25 5:-9 6:34 7:-13 8:-10 9:-26 10:-16 11:-34
near:غيني	2:16 6:-13
near:فاحص	4:-21 6:20
near:فارد	0:-11 2:-16 6:22 10:-20
near:فارق	2:18 3:-9 4:-9 5:-62 6:43
near:فارك	0:-8 2:-36 4:-27 6:38 10:-14
near:فاري	3:17 6:-8
near:فاسو	0:12 4:-8 9:-8
near:فاشر	3:12 5:-9 6:-13 7:-8 9:23 11:-8
near:فاض	6:13
near:فاعل	0:16 3:-10 6:-15 10:-9 11:15
near:فاقر	6:14
near:فان	2:-12 3:30 4:-20 5:-8 7:-16 9:-15 11:-28
near:فانت	3:14 6:-10 9:-10
near:فاه	0:-31 1:8 2:38 3:-21 4:-39 6:13 7:-32 8:-25 9:-15 10:-17 11:-20
near:فايق	4:-8 5:25 6:-8
near:فبات	3:15
near:فبرا	2:31 3:-22 4:-31 5:-9 6:-14 7:-10 8:11 10:13
near:فتاه	0:-8 2:-18 4:-14 10:16
near:فتح	3:8 6:18 7:-22 8:14 9:-9 10:-14 11:8
near:فتحت	6:9
near:فتره	1:21 2:-9 3:-20 4:-9 5:-15 6:-12 7:-18 8:-8 9:-19 10:-15 11:25
near:فتقو	2:-10 6:18 8:25 10:-24
near:فتيا	0:-40 2:-21 3:-25 4:-24 6:14 7:9 9:-8 10:29
near:فجر	0:31 1:-14 3:-23 4:-25 5:-29 7:-28 8:-17 9:-11 11:-12
near:فجرا	2:-16 3:10 7:-17
near:فجرح	6:11 7:-11
near:فحص	2:15 3:-32 5:-9 6:-16 7:-11 10:-15 11:31
near:فحوص	3:-11 5:-22 6:29 7:-12
near:فدي	0:-10 3:-11 4:8 5:8 6:-17 9:-8 10:17
near:فديه	0:13 1:-8 2:-13 3:-14 4:15 5:-26 6:-29 7:-24 8:-30 9:-10 10:15 11:-13
near:فرار	1:8 2:-26 4:-15 5:-25 6:-16 7:-13 8:-8 9:16 10:32 11:-22
near:فران	2:-17 5:12 6:9 7:-8
near:فرد	6:-10 7:-8 11:16
near:فردي	6:10
near:فرع	5:-15 6:11
near:فرق	1:-8 7:13 9:-11 11:-8
near:فرقا	5:-8 6:-23 7:25 10:-8
near:فرقن	3:-11 11:15
near:فرقه	0:-18 2:-8 4:21 5:11 6:-14 8:-23 10:-8 11:-12
near:فرنس	0:-8 1:-8 2:-9 3:-12 4:-8 5:-16 6:27 7:-17 10:-8
near:فروا	0:9 3:28 4:-17 6:-28 9:14 10:23 11:-42
near:فريق	4:-9 6:45 7:-21 10:-10
near:فصاي	2:10 4:-15 7:-23 8:-11 10:15 11:-9
near:فصحي	3:18 6:-16
near:فضلا	0:-10 2:-14 3:-15 5:-8 7:14 9:8 10:-9
near:فعدد	3:20 5:8 6:-28 7:24 11:-15
near:ففي	3:-11 5:-8 6:20 9:9
near:فقا	0:-17 1:14 2:-21 3:23 4:-16 5:-10 6:9 8:-10 9:-31 10:10 11:-8
near:فقتل	0:-42 2:-31 4:-38 6:42 7:-24 9:-35 11:-16
near:فقد	1:14 2:-19 3:-26 4:-41 5:-9 8:-8 9:-17 10:-19
near:فقدا	0:-13 1:11 3:-25 4:-14 5:-35 6:-34 7:40 9:-14 11:-16
near:فقدت	0:-17 1:-10 2:-25 3:-13 4:-15 5:-35 6:18 10:-11
near:فقدن	0:-28 1:-11 2:-13 3:-34 4:-18 5:-17 6:72 7:-55 8:-8 10:-19 11:-17
near:فقدو	0:-33 1:48 2:-17 3:-27 4:-27 5:-35 7:-26 9:-22 10:-12 11:-23
near:فقضي	3:-24 6:20 7:-19
near:فقط	0:-27 1:-15 2:27 3:-15 4:-49 6:-34 7:23 9:-31 11:-8
near:فلا	0:-16 2:-8 3:-31 4:25 5:-10 6:-34 7:24 8:-8 9:-9 10:-13 11:-15
near:فلاح	0:-8 2:-11 3:-12 4:-25 6:24 7:-9 8:-14 10:-9
near:فلبي	0:-21 2:-12 3:21 4:-24 5:-31 6:-22 10:29
near:فلسط	0:-21 2:20 3:-10 4:-43 6:-20 7:-10 8:21 10:-27
near:فلم	0:-9 2:-14 5:-16 6:11 7:-22 8:-24 10:15
near:فندق	6:18
near:فنزو	0:-10 3:-28 4:-12 5:-11 8:-27 9:23 11:24
near:فوج	3:-8 9:-8 11:27
near:فوجد	2:-11 3:-10 4:-26 5:-14 6:17 7:-14 10:-17 11:11
near:فوق	5:-27 6:32 7:-12 8:-13 10:10
near:فولو	4:-13 6:-9 10:14
near:فيات	5:29 6:-22 7:-14
near:فيتن	3:17
near:فيرا	6:11
near:فيصل	3:-12 4:-9 6:-11 9:16 11:-8
near:فيضا	3:40 5:-13 6:-15 9:-24 11:-23
near:فيما	0:-30 1:-34 2:-29 4:-8 6:16 8:-27 10:-20 11:-23
near:فين	2:13 5:-39 6:33 8:-18 9:13 10:-9 11:-15
near:فيه	1:-17 2:-15 3:-41 4:-29 5:-11 6:35 7:-35 9:24 10:-29 11:-18
near:فيها	0:-13 1:-30 2:-43 4:31 5:-25 7:-18 8:-28 9:-21 10:-12 11:-32
near:فيهم	5:14
near:قادم	3:-11 6:-10 9:-18 11:24
near:قارب	0:-12 1:23 2:-12 3:-12 4:-14 5:-17 6:-26 7:25 11:-8
near:قاصر	0:-11 1:11 2:-18 4:-36 6:-36 7:-23 9:-20 10:16 11:23
near:قاطع	0:-8 5:-9 6:29 7:-11
near:قاطن	3:16 6:-26 9:19 11:-20
near:قاعد	0:-10 4:-9 6:10
near:قاعه	2:-10 3:12 4:14 5:-9 6:-15 7:-10
near:قافل	0:13 1:-11 4:-10 5:-10 6:-18 7:-8 8:-12 9:-20 10:-10 11:33
near:قال	0:-36 1:9 3:-54 5:-62 7:19 8:-37 10:11 11:27
near:قالت	0:-12 1:-12 2:-32 3:17 4:-19 5:-25 6:25 7:-43 8:-17 10:13
near:قالو	0:-13 2:8 4:-31 5:-8 6:28 7:-8 10:-19
near:قاهر	2:-8 4:-8 8:15 9:-8 11:16
near:قايد	0:-26 1:-13 2:-20 3:-29 5:-16 6:-30 7:-21 8:-23 9:-8 10:38 11:-10
near:قايل	0:-24 2:-11 4:12 5:-36 6:62 7:-32 10:-18
near:قايم	0:-44 1:-10 2:-29 4:8 5:39 7:-30 8:-16 9:-15 10:-19 11:-20
near:قبال	0:-8 2:-10 3:-12 5:-21 6:18 11:-10
near:قبر	1:15 2:-18 3:-22 4:-31 7:15 9:-11 10:-11 11:-18
near:قبض	1:-8 6:-19 10:22
near:قبضه	0:-29 2:-25 3:-19 4:47 5:-11 6:-18 7:-26 8:-30 10:-12 11:-10
near:قبل	0:-27 3:39 5:-28 6:-33 7:-67 8:-23 9:10
near:قبله	1:-9 4:-10 5:9 8:12 10:-9
near:قبو	2:-8
near:قتال	0:-16 4:25 6:-18 7:-15 11:-17
near:قتل	0:-34 3:-51 4:-32 6:57 7:-26 8:-47 9:-36 10:-31 11:-37
near:قتلا	0:-23 2:9 4:-20 6:16 8:-10 10:-18
near:قتلت	0:-34 1:-36 2:-33 3:-38 4:21 5:-30 6:59 7:-39 8:-11 9:-31 11:-35
near:قتلن	0:-9 6:23
near:قتلو	0:12 1:-37 2:33 3:-52 4:-49 5:-13 7:-28 8:-41 9:-32 10:-26 11:-23
near:قتلي	0:-53 1:12 2:-59 3:-39 4:-23 5:-43 6:59 9:-33 10:-42
near:قتها	5:13
near:قتيل	0:-29 1:48 2:-42 3:14 4:-49 5:20 6:-46 7:23 8:-22 9:-32 10:-43 11:-30
near:قدر	2:-12 3:-32 4:11 6:21 7:-17 8:-10 9:9 11:-17
near:قدرت	0:-10 4:-10 5:-11 6:-25 7:25
near:قدس	2:12 3:12 4:-13 6:-25
near:قدم	3:18
near:قدمت	3:-8 5:9 6:8
near:قدمو	3:26 4:-11 5:-14 6:-31 7:16 9:-14 11:-39
near:قراب	1:-12 2:-9 4:-9 6:17 7:-11 9:-8 11:-29
near:قراه	0:-11 4:-9 5:-14 6:-8 9:-39 10:-10 11:22
near:قرب	0:18 1:-15 2:-14 4:-15 7:17 8:-34 9:-21 10:-8 11:-24
near:قرن	6:-8 7:12 11:-9
near:قروض	3:11
near:قروي	0:-28 2:-17 4:23 6:8 7:-13 8:-22 10:11
near:قري	0:-11 1:-8 3:26 4:-14 5:-14 6:-19 7:9 10:-8 11:-23
near:قريب	0:-24 2:-9 3:35 4:27 5:-19 6:-20 7:-43 8:-18 10:-19 11:-9
near:قريت	6:9
near:قريه	0:-18 1:-10 2:-9 3:26 6:26 7:-42 8:-31 9:-28 10:-11 11:-19
near:قسام	2:30 4:-8 6:-23
near:قسد	5:-9 6:19
near:قسرا	0:-15 2:-30 5:-11 6:-19 7:22 8:-16 9:-23 10:-22 11:22
near:قسم	0:25 2:-11 3:-11 4:-24 5:-12 7:-13 8:26 10:-33
near:قصف	0:-18 2:-22 3:-9 4:-28 6:23 7:-9 8:-10 9:-13 11:-9
near:قصفت	6:10
near:قضاء	3:-10 5:8 6:-11 8:-8 9:-12 10:-12 11:27
near:قضاي	6:14
near:قضت	2:-12 5:-21 6:31
near:قضوا	0:-19 1:12 4:-35 5:-33 6:28 7:-44 8:-13 9:-33 10:24 11:-14
near:قضي	0:-32 1:-9 3:9 4:-14 5:-30 6:28 7:-48 8:-15 9:-11 10:-8 11:-8
near:قضين	6:20
near:قطار	0:13 1:-12 2:-14 4:-11 7:-11 8:-10 10:-11 11:16
near:قطاع	0:27 1:-10 2:25 3:-11 4:9 5:-24 6:-30 7:-27 8:-45 9:-27 10:15 11:11
near:قطري	4:-8 10:10
near:قعوا	0:-10 2:-13 3:-17 5:-10 6:-19 7:8 8:14 10:-18
near:قفز	3:8 5:-9 6:26 7:-15
near:قلبي	6:-10 7:17
near:قلعه	3:-17 9:-35 11:38
near:قليل	5:-22 6:23 10:9
near:قناه	2:17 4:-18 5:-9 6:-23 7:14 8:19 10:-17 11:-12
near:قنبل	3:10 6:-10
near:قوا	0:-10 2:-12 5:-30 6:-10 7:25
near:قوات	0:-53 1:-15 2:-44 3:-31 4:13 6:37 7:-43 9:-9 10:18 11:-14
near:قوار	1:-8 2:-16 3:-32 4:-29 5:-20 6:29 9:-12 10:-20 11:24
near:قواف	3:18 4:-15 11:-13
near:قوام	3:-8 11:10
near:قواي	2:-11 3:-12 6:11 11:13
near:قوته	6:16
near:قود	0:-13 4:-15 6:28 10:-14
near:قوع	4:12
near:قول	0:-8 2:-19 4:-20 7:-21 8:-8 9:-10 10:24 11:-11
near:قوله	0:-10 1:-15 2:-12 4:14 5:13 6:-14 7:12 8:-22 9:-14 10:-21
near:قوه	0:9 1:-14 2:18 5:-8 6:-33 7:-20 10:21
near:قياد	0:-9 2:-28 6:18 8:-19 10:12
near:قياس	0:15 6:-10
near:قيد	0:-13 2:16 3:-8 4:-27 5:-9 6:-25 7:-11 8:-9 10:21
near:قيل	2:-11 4:-13 8:-9 10:15
near:كابو	3:9
near:كاتا	6:8 10:9
near:كاتس	0:12 5:-8
near:كاجر	3:24 6:-15
near:كادو	0:9 2:16 3:21 4:-10 6:-15 9:-15 11:-12
near:كارت	5:-12 6:14
near:كارث	3:25 7:-15 9:-17 11:-10
near:كامل	0:-13 3:11 4:13 5:12 6:-13
near:كامي	1:-10 5:-12 6:20
near:كان	0:11 1:-73 2:-86 3:22 4:-31 5:-16 7:-61 8:-12 10:8
near:كانا	0:-16 2:-13 3:-10 4:-23 5:-12 6:9 7:-8 10:20
near:كانت	0:-12 2:8 3:-15 4:-16 5:-16 6:-8 7:9 8:-45 9:-16 10:24 11:-29
near:كاند	5:-10 7:12
near:كانو	0:-11 1:-17 2:-43 5:-55 7:-33 8:43 9:-16 11:-15
near:كايا	5:9
near:كايس	4:-11 6:-18 9:12
near:كبد	6:8
near:كبري	3:-9 5:23 6:-16
near:كبير	0:-19 4:23 5:-8 6:-18 10:-21
near:كتاب	4:-8 6:-9 7:15
near:كتاي	2:18 6:-10
near:كتب	8:-20 10:20
near:كتيب	5:19 6:-12
near:كثير	4:-26 6:-9 7:-9 8:26 9:-13 10:-11
near:كذلك	0:-18 2:-15 5:-9 8:-15 10:25
near:كراس	5:11
near:كربو	5:25 6:-17
near:كردس	6:9
near:كردف	3:22 9:-10
near:كردي	4:17 10:-9
near:كرم	5:-14 8:19 10:-18
near:كسور	2:-12 4:-8 5:23 6:-14 8:-11 10:-14
near:كشف	1:17 2:13 6:-17
near:كفره	3:-14 4:-9 9:15 11:-8
near:كله	0:40 1:-18 3:-22 6:-36 8:-25 9:-16 11:-13
near:كلها	0:14 3:-9 5:-8 6:16 7:-11
near:كلهم	0:16 2:-32 3:-24 4:12 5:-30 6:37 7:-24 8:-23
near:كلي	3:-8 4:-17 6:29 7:-26
near:كما	0:-14 1:-46 2:-32 3:27 4:-72 8:-19
near:كمبو	3:11 4:-11 7:-17 8:22 9:-10 10:-22
near:كمين	2:-22 4:23 5:-40 7:10 10:-30
near:كنا	0:8 1:-14 2:-44 3:-18 4:-9 5:-20 6:15 7:-38 8:14 9:16 10:-32 11:-20
near:كنار	1:-13 6:12
near:كناي	0:22 6:-19
near:كنت	4:-15 6:23 7:-9
near:كندي	0:14
near:كنيس	0:-9 2:-34 4:-33 5:-8 6:36 7:-8 8:-12 10:8
near:كهرب	4:8 5:-9 6:16 7:-14
near:كوا	6:21 7:-9
near:كواد	0:25 2:-12 3:-17 4:-20 5:-20 6:27 7:-25 10:-16
near:كوار	1:-9 2:-19 4:-26 6:22 7:18 9:-19
near:كوت	2:9 3:-13 4:-8 5:-9 6:-24 7:-12 8:-9 9:20 10:26 11:-16
near:كورس	0:-17 2:-31 3:-9 4:-27 5:-11 6:-42 7:-8 8:-28 10:56 11:-27
near:كوري	0:-9 2:-13 4:12 6:20
near:كوست	6:-12 7:16 11:-9
near:كولو	0:-8 2:-20 5:15 7:-10 8:-12 10:9
near:كولي	3:-19 6:34 9:-17 11:-11
near:كوما	0:-11 6:14
near:كومب	3:-8 5:9 7:-9
near:كونت	2:-13 4:-10 6:11
near:كونج	8:9
near:كونر	3:26 4:-10 8:-13 9:-21 11:-22
near:كونغ	4:-9 5:-11 6:28 7:-21 9:11 11:-20
near:كويت	5:32 6:-25
near:كيبو	0:-11 2:28 4:-11 6:-19 10:-20
near:كيبي	0:-19 3:9 4:-10 6:-15 10:17
near:كيف	4:-9 6:21 11:-12
near:كيفو	6:24
near:كيل	5:8
near:كيلو	3:-12 4:11 7:-17 9:10 11:-13
near:كينش	2:-9 3:-8 4:-27 8:34
near:كيني	1:-11 3:-9 4:-10 6:13 7:17
near:كييف	0:-14 3:-25 5:-15 7:-17 8:19 9:-12 10:-16 11:-37
near:لاجي	0:-11 1:-20 2:-12 4:-25 5:-31 6:-36 7:-24 8:-25 9:11 10:17 11:10
near:لاحق	0:20 1:-10 2:-30 3:-24 4:-43 5:13 7:-34 8:17 9:-12 11:-17
near:لادا	3:-15 6:-8 7:8 9:-17 11:13
near:لاذا	0:-10 4:8 6:18
near:لارق	1:14 3:-24 6:-17 9:-11 11:21
near:لاري	5:-14 6:21
near:لاسب	0:-8 1:-8 3:-14 4:-17 5:-14 6:-20 7:-13 10:31 11:-20
near:لاست	0:-10 5:-12 6:-17 9:30 11:-33
near:لاصا	5:34 6:-25
near:لاطف	4:-14 5:-14 6:36
near:لاطل	2:-8 4:-9 5:-12 6:18 8:16
near:لاغا	3:15 11:-11
near:لاغو	0:12 6:-18
near:لاك	3:12 9:-13 11:-10
near:لامب	6:20 7:-10
near:لان	0:-9 2:22 3:15 4:-23 6:-16 10:-13 11:-18
near:لانه	1:13 2:24 4:-23 6:-30 7:-9 9:-8 10:-13
near:لاهي	2:-11 5:-18 6:-8 7:18 10:9
near:لاي	3:20
near:لايح	0:-8 3:-10 4:-16 5:-13 6:35 7:-18
near:لايو	3:13
near:لبنا	0:22 2:-25 3:-29 4:-9 5:9 7:-9 8:-27 9:-28 10:-23 11:30
near:لتبل	5:-15 6:16
near:لترم	11:10
near:لتسل	2:-11 4:-15 5:-18 6:-16 7:20 10:16
near:لتصل	11:10
near:لثلا	0:10 2:-13 4:14 5:-33
near:لجا	3:21 6:-10 11:-15
near:لجان	0:-9 2:-18 3:21 4:-20 5:-8 6:22 8:-26 9:-11 11:-10
near:لجاو	5:-10 6:-13 9:18 11:-12
near:لجرا	1:-9 3:-21 5:35 6:-14 7:-13
near:لجنه	0:-28 3:-21 5:-9 7:-19 8:17 9:21 10:-23 11:-29
near:لجيك	5:-10 6:24
near:لحظه	2:-8 4:-21 5:-12 6:12 10:19
near:لحقو	2:13 3:-17 4:16 7:-17
near:لخمس	0:-8 4:9 5:-23 6:24
near:لدعم	6:8
near:لدي	0:15 1:-17 2:-17 3:-13 4:18 5:-23 6:-36 7:12 8:-25 9:-12 11:-19
near:لدين	0:-15 1:-13 2:-22 3:-26 4:-17 7:22 8:10 9:-11 10:-19 11:10
near:لديه	0:-21 1:-14 3:-36 4:24 5:-22 6:-24 8:-31 9:34 10:8 11:-34
near:لذوي	6:12
near:لرضي	6:18 7:-10
near:لروي	4:16 5:-22 6:17 7:-17 8:11 10:-10
near:لشوو	0:-10 4:-9 5:-12 9:-14 10:9 11:11
near:لطفل	3:-21 5:-15 6:43 7:-20
near:لعام	2:30 4:-12 5:-8 6:-26 7:-14
near:لعاي	6:22
near:لعمل	5:15 6:-10
near:لغت	1:12 5:-11
near:لغما	6:14
near:لفت	6:-13 7:16
near:لفرا	3:16 4:22 5:-8 6:-13 10:-20
near:لفظ	3:-15 4:-21 6:28 7:-16 9:-8 10:-9 11:-16
near:لقاء	0:-14 8:-9 10:28
near:لقطا	0:-12 4:-13 10:17
near:لقمه	5:27 6:-23
near:لقنا	2:10 6:-9
near:لقوا	0:-9 2:-13 3:-9 4:-24 5:-25 6:48 7:-22 10:-14
near:لقي	0:-13 1:11 2:-12 3:-28 4:-18 5:-24 6:25 7:-16 10:-9 11:-9
near:لقيا	6:14
near:لكل	2:15 3:10 4:-11 6:-22 10:-10
near:لكن	0:-30 1:-26 2:15 4:-26 5:-49 6:9 7:27 8:19 9:-35 10:-15 11:-15
near:لكنه	0:12 3:-9 4:10 5:-10 6:28 7:-24 10:-24
near:لما	0:13 2:-12 4:-13 6:16 8:-9
near:لمده	4:-12 10:8
near:لمرا	6:14
near:لمكت	8:32 10:-31
near:لمن	0:-8 1:-11 3:9 5:-14 11:-10
near:لمها	6:-10 7:12
near:لنا	0:-37 1:-17 2:-16 3:-18 4:12 5:8 6:33 7:-24 10:-20 11:-8
near:لنسا	2:-14 5:-28 6:61 7:-27
near:لنقل	2:11 3:-19 4:-12 7:-10 8:-10 10:-25 11:16
near:لها	0:-8 1:-19 4:8 5:-19 6:12
near:لهم	0:-10 1:-18 2:-18 3:-20 4:-32 5:-28 6:-22 7:51 8:-8 9:-11 10:-18 11:-18
near:لهما	0:-13 2:-16 4:14 5:22 7:-9 10:-15
near:لواء	0:-24 2:-12 4:-36 5:-8 6:29 8:-17 10:16
near:لوزا	2:-9 3:-12 4:16 5:-12 6:-14 7:-11 8:8 10:-16 11:-8
near:لوكا	2:-17 3:-10 4:-8 6:19 10:-9
near:ليبل	0:-10 2:16 3:35 4:-8 6:-22 8:-13 9:-13 11:-23
near:ليبي	0:-20 1:-12 2:-21 3:-21 4:11 5:-42 6:-20 7:-18 8:-16 10:39 11:19
near:ليرت	0:-10 2:-9 3:-8 4:-9 5:10 6:-8 10:21 11:-11
near:ليره	0:-18 2:-10 7:10
near:ليس	0:-9 1:-8 3:-17 4:-19 5:-11 6:32 7:-12 11:-10
near:ليصب	5:-29 6:40
near:ليصل	6:-20 9:19 11:-9
near:ليل	0:-35 1:-11 2:-25 4:-27 5:-19 6:35 7:29 10:-20 11:-8
near:ليلا	3:26 4:-18 6:-9 9:-8
near:ليلت	3:26 6:-34 10:-11 11:14
near:ليله	0:-24 1:-23 2:23 3:18 4:-17 5:-51 6:35 7:-20 8:-22 9:-24 10:-24 11:-44
near:ليلي	6:17
near:ماء	0:19 1:-15 2:-15 4:-9 5:-29 6:-12 7:19
near:مات	1:-9 2:38 3:-36 4:-54 6:-19 7:-9 8:-12 9:-16 10:-40
near:ماتا	0:-8 7:-15 10:-15
near:ماتت	0:-27 4:-23 5:-11 6:10 10:-13
near:ماتو	0:-29 1:29 2:38 3:-35 4:-21 5:-32 7:-54 8:-29 9:-14 10:-23 11:-20
near:مار	6:8
near:مارب	2:-17 3:16 4:21 7:-19 9:-16 10:-23 11:-8
near:مارس	0:11 2:-17 3:35 4:-28 5:8 6:10 7:-15 8:23 9:-22 10:-27 11:-27
near:مارك	3:16 6:-15 7:10
near:ماره	5:10 6:-9
near:ماري	0:-23 2:-30 3:-8 4:-45 6:-35 7:15 8:46 10:-47 11:-10
near:ماسي	3:17 10:-8 11:-10
near:ماشي	3:9
near:ماضي	0:10 1:32 2:-30 4:-13 5:-45 7:-33 8:12 9:-8 10:-19 11:-34
near:مال	10:8
near:مالي	1:-17 2:-22 3:-34 6:-39 7:-39 8:-37 9:19 10:27 11:-13
near:مانح	6:9
near:ماني	2:-11 4:-8 5:-13 6:22 7:-14 8:-14 10:12
near:ماوي	3:52 5:-8 6:-12 9:-44 11:-22
near:مايت	0:14
near:مايغ	5:-20 7:18
near:مايه	4:-30 5:20 9:22 10:-17 11:-22
near:مايو	0:38 2:-11 4:-39 5:-9 6:-17 7:-8 9:-10 10:-26
near:مايي	5:-20 6:28
near:مباد	6:-8 11:20
near:مباش	2:14 3:-14 6:-13
near:مبان	4:-8 5:-17 6:-13 7:-23 9:-10 10:-15 11:30
near:مبعو	2:-9 4:-19 6:12 8:41 10:-32
near:مبكر	5:10 6:-9
near:مبلغ	7:9
near:مبني	6:12 7:-13
near:مبود	3:14
near:مبين	0:8 5:-10 11:10
near:متاث	0:-8 2:-16 4:16 5:-68 6:61 7:-25
near:متحد	0:15 1:-23 4:-33 5:-31 6:31 7:-41 8:-42 11:-16
near:متر	6:25 11:-8
near:متشد	0:17 3:-14 4:-18 6:15
near:متصل	5:22 6:-23
near:متضر	3:28 4:-13 6:-25 7:-13 10:-10
near:متطو	0:-15 2:-17 3:29 4:-16 7:-23 8:-15 9:-11 11:-12
near:متعا	4:11 5:-9 6:-12
near:متفا	1:-9 3:-23 5:17 6:8 7:-21 9:-8
near:متفح	6:10
near:متفر	2:-15 5:-9 6:30 8:-9 10:-16
near:متقد	6:8
near:متمر	0:-10 5:12 6:-25 10:28
near:متن	1:-23 2:16 4:-17 5:-17 7:-41 8:-33 9:-28 11:16
near:متنق	5:-10 6:19
near:متنه	0:8 1:-10 2:-8 3:-25 4:-20 5:-28 7:-9 8:-18 10:-15 11:28
near:متهم	0:-18 2:-12 4:-23 5:-16 7:-20 8:-9 10:22
near:متوا	5:-8 6:-18 7:18
near:متوس	0:-12 1:43 2:-14 3:-32 4:-12 6:-23 7:-44 8:-9 9:-26 11:-13
near:متوف	0:-23 1:15 2:-12 3:-10 5:-31 6:35 7:-8 10:-9
near:متوق	6:16
near:مثله	3:18 6:-15 8:9
near:مجاع	3:-10 6:22 9:-11
near:مجال	6:11
near:مجاه	5:9
near:مجاو	0:-12 1:-8 2:-22 3:31 4:9 6:-32 7:16 9:-8 10:-10 11:-11
near:مجتم	0:13 4:31 6:-12 7:-10 8:-11 10:-33 11:-11
near:مجدد	3:12 9:-8 10:-24
near:مجزر	6:21 7:-8
near:مجلس	2:-8 3:12 4:-8 5:-9 6:27 7:-8 9:-15 11:-12
near:مجمع	3:40 5:-26 7:-28 9:-16 11:-24
near:مجمو	0:-36 1:12 2:-26 3:-44 4:29 5:-23 6:-14 7:-18 8:25 10:-29 11:23
near:مجهو	1:-28 2:-12 3:-45 4:-34 5:-14 7:22 8:-35 9:-21 10:9 11:-42
near:محاص	3:11
near:محاف	0:-36 1:-23 2:-18 5:10 6:-46 7:-48 8:40 9:-37
near:محاك	4:14 8:-13 10:-9
near:محام	0:-8 3:-25 4:-22 5:-14 6:9 11:17
near:محاو	0:-12 2:8 4:-19 6:16 10:-14
near:محتج	0:-53 1:-11 3:-25 4:10 5:-21 6:-18 9:-11 11:-20
near:محرر	0:-34 2:-53 4:-8 5:-15 6:-44 7:-26 8:27 10:37 11:-12
near:محطه	2:-8 7:-9 8:19 10:-13
near:محقق	2:-9 5:-27 6:-15 7:26
near:محكم	0:-12 2:-18 4:31 8:-16 10:-30
near:محكو	0:-14 2:-32 3:-23 4:-35 5:-16 6:-29 7:-11 8:59 9:-30 10:-45 11:-23
near:محلي	0:10 1:-22 2:-29 3:-33 4:-24 5:-15 6:8 7:-42 8:-16 9:15 11:25
near:محمد	1:15 3:-22 4:-10 5:21 6:-22 7:-11
near:محمل	2:9 5:30 6:-26 8:-10
near:محمي	6:13
near:محيط	0:-8 5:-26 7:-18 9:8 10:-16
near:مخاط	3:-13 6:16
near:مختب	0:-8 3:-19 6:25 7:-12
near:مختط	0:-35 2:16 3:-11 5:-17 6:-42 8:-38 10:32 11:-20
near:مخزن	2:10 4:-8 5:21 6:-24 8:-10
near:مخطو	0:39 2:-25 4:-30 5:-17 6:-26
near:مخلف	5:-11 6:15
near:مخيم	0:-10 1:-21 2:-25 3:-17 4:-21 5:-38 6:-21 8:-36 9:41 10:-24 11:10
near:مدار	0:20 2:-8 3:56 4:-20 5:-25 6:14 7:-32 9:-27 10:-22 11:-33
near:مداف	2:-10 4:-20 5:-10 6:-26 8:22 10:11 11:-19
near:مدخل	2:-22 4:-14 6:21 10:-13
near:مدرج	4:-12 5:23 6:-21
near:مدرس	1:-29 2:-31 3:37 4:-23 5:-8 6:-11 8:-33 9:-28 11:-9
near:مدرع	0:-15 3:16 4:-23 5:-16 6:10 7:-18 10:-15 11:-9
near:مدعي	2:14 5:-17 6:-11 7:9 8:-20
near:مدن	3:18 7:-11
near:مدني	0:-42 1:-44 2:-24 4:-13 6:23 8:-16 9:-40
near:مده	4:8 5:-8 10:-8 11:9
near:مدير	1:-25 2:-31 3:9 4:-34 6:-30 7:24 8:16 9:-20 11:-17
near:مدين	0:-37 1:-23 2:-23 3:13 5:-26 6:26 8:-14 10:-16
near:مراب	6:8
near:مرات	3:19 6:-14 9:-8
near:مراد	5:17 6:-19 9:14 11:-8
near:مراس	6:18
near:مراف	0:26 3:-13 4:-12 7:-12 10:-12
near:مراك	0:-13 2:-14 3:14 4:-28 5:-16 6:-30 7:10 8:-13 9:-26 10:-31 11:24
near:مربع	4:12 6:-11 7:-11
near:مرتب	0:-9 6:11 10:10
near:مرتض	5:29 6:-19 7:-11
near:مرتف	3:51 5:-8 6:-37 9:-40 11:-21
near:مرتي	2:-8 4:9 6:-13 7:-8 9:9 10:-8 11:-8
near:مرجح	4:-21 5:-8 6:22
near:مرحل	0:-27 2:-23 3:-23 4:8 5:-12 6:-29 7:-13 8:-22 9:-16 10:22 11:16
near:مرشح	7:9
near:مرصد	0:19 7:-18 8:-9 10:-9
near:مرضي	0:17 2:-21 3:21 5:-24 6:-27 7:-23 8:29 9:-19 10:-39 11:-13
near:مرفق	6:8
near:مركب	2:-11 4:-15 5:-11 6:25 10:-14
near:مركز	0:-11 2:19 3:15 4:-29 5:30 6:-31 7:-42 8:-42 9:-19 10:-33
near:مره	0:-12 1:-21 2:-11 3:24 4:16 5:-39 7:-12 9:-22 10:-22 11:-22
near:مروح	0:-10 3:-11 4:8 10:-13
near:مرور	6:15
near:مريض	3:-9 5:14
near:مزار	0:11 7:-23
near:مساء	0:11 2:32 3:-14 4:-34 5:-33 6:8 7:-26 10:-11
near:مساج	3:15 5:-11
near:مساع	0:14 2:-17 3:20 4:-14 5:-24 6:35 7:-31 9:-27 11:-9
near:مساف	6:17 7:12 11:-9
near:مساك	3:34 5:-13 6:-25 7:-27 9:-8
near:مستا	3:18 4:-8 6:-21 9:-9 11:10
near:مستش	0:13 1:-37 2:-22 3:-18 4:-40 5:31 6:-20 7:-37 8:9 9:-44 11:-25
near:مستع	0:-8 6:-12 10:14
near:مستق	0:-9 4:-29 5:13 6:-17 7:-12 10:18
near:مستم	3:-16 4:-12 5:-35 6:-10 7:38
near:مستو	1:-9 3:10 5:19 6:-16 9:-16 11:-17
near:مسجد	0:20 6:-21 10:-8 11:8
near:مسجل	0:-17 1:-22 2:-14 4:-34 5:-31 6:18 8:-14 9:29 10:-12 11:-32
near:مسعف	3:-9 5:20 6:-9
near:مسقط	0:-13 2:-21 3:-19 4:-30 6:-28 7:-10 8:-11 10:37
near:مسلح	1:-12 2:-30 3:-8 7:-37 8:-33 9:-14 10:22 11:-21
near:مسلم	4:8 5:-10
near:مسن	5:21 6:-16
near:مسوو	1:20 2:28 3:-21 4:8 5:-14 6:-23 7:-29 8:-15 10:-17
near:مسيح	0:23 3:-8 4:-10 6:-23 7:-23
near:مسير	2:-18 3:-11 4:-13 5:28 6:12 7:-14 10:-8
near:مشاب	6:10
near:مشار	3:-10 4:-11 6:25 7:-8
near:مشتب	5:-10 6:27
near:مشتر	1:-8 2:-13 10:15
near:مشرح	6:18
near:مشرف	3:14 6:9 11:-9
near:مشرو	1:34 5:-8 6:-27 7:-10
near:مشغل	2:-9 4:16 6:-19 7:8 10:-14
near:مشفي	3:-8 5:29 6:-20
near:مشمو	3:17 11:-8
near:مشي	2:8 3:-16 4:-32 5:-11 6:-22 8:11 9:-12 10:12
near:مشير	0:-13 2:-11 3:-12 4:-9 5:13 6:15 7:-14 10:-10 11:-8
near:مصاب	0:-52 1:11 2:-31 3:-32 4:-10 5:56 6:-27 7:-35 8:-22 9:-23 10:-9 11:-24
near:مصاد	2:-9 5:-11 6:40 8:-9
near:مصحو	1:-12 3:-29 5:-9 6:-26 9:-24 11:35
near:مصدر	0:-38 1:-10 2:-26 3:-30 4:16 5:23 7:-40 8:9 9:16 11:-12
near:مصر	0:-15 1:-16 2:-11 3:-48 4:-27 5:-8 6:-25 7:-17 8:38 9:15 10:-31
near:مصرع	0:-15 1:-9 3:-21 4:-13 5:-18 6:51 7:-39
near:مصرف	10:10
near:مصري	0:14 1:-14 3:12 5:8 6:-31 7:14 8:-32 9:-10 10:-36 11:-23
near:مصفو	3:26 9:-13
near:مصلح	2:-8 5:26 6:-26 8:24 10:-24
near:مصلي	0:-10 2:-20 4:-19 6:22 7:-10 10:9
near:مصمم	3:-19 6:-8 9:21
near:مصنع	2:-9 4:-14 8:16
near:مصير	0:-47 1:-27 2:-15 3:-34 4:-19 5:-40 6:-31 7:58 8:-31 9:-19 11:-36
near:مضيف	3:32 5:-25 6:-12 7:20 8:19 9:-34 10:-13 11:-13
near:مطار	0:-24 2:-20 3:13 4:-21 5:-24 6:8 7:-15 9:-9 11:13
near:مطر	3:10 6:-20 9:-9 11:18
near:مطلع	4:-39 5:11 6:-50 9:14 10:16 11:-11
near:مظال	4:-20 10:17
near:معاب	3:-19 5:-17 6:-8 11:26
near:معار	0:-31 2:-14 4:21 6:39 7:-15 9:-13 10:-14 11:-11
near:معبر	0:-9 1:-8 2:-8 3:13 4:-10 5:-19 6:-14 7:-14 8:17 9:-25 10:-25 11:38
near:معتر	4:-22 5:9 6:18
near:معتق	0:-11 2:31 4:-26 6:-50
near:معتم	6:18 7:-8
near:معدل	4:10 7:-9
near:معرك	0:-21 2:-16 3:-11 4:21 5:-16 7:-26 8:-15
near:معسك	1:-26 2:-14 3:-26 4:44 5:-28 6:-15 7:-30 8:-16 9:-16 10:-10 11:-27
near:معظم	0:-12 1:-14 2:-10 4:-37 5:10 8:13 9:-29 11:-8
near:معلق	4:-9 8:12
near:معلم	0:12 2:-15 3:-26 5:-19 6:12 7:-10 11:-12
near:معلن	1:16 7:-24
near:معلو	4:11
near:معنا	0:35 2:-19 3:-24 4:-42 5:-34 6:17 7:-31 8:-11 9:-15 10:-20 11:-10
near:معه	2:-12 4:25 8:-15 10:-13
near:معها	0:33 3:-11 4:-27 6:16 7:-22 8:-11 10:-31
near:معهد	0:-15 2:26 4:-12 6:-31 7:19 10:-12
near:معهم	0:32 2:-9 3:-8 4:-39 5:-26 6:-26 7:-27 8:-10 9:-17 11:-8
near:معي	2:-11 4:-23 5:25 6:13 8:-13 10:-17
near:معيت	3:-11 11:16
near:مغاد	0:-8 2:-8 3:11 4:15 5:-9 6:-15 7:-19 8:-19 9:-28 11:17
near:مغار	0:-15 2:-8 6:-16 8:-9 10:27
near:مغرب	6:29 7:-9
near:مغلق	8:15 10:-10
near:مفاو	4:-15 6:-16 7:-9 8:20
near:مفتو	6:16
near:مفرج	0:-21 2:-13 4:-31 5:18 6:-29 7:-13 8:26 10:-18
near:مفقو	0:-40 1:9 2:-31 3:-62 4:-73 5:-31 6:-51 7:89 9:-33 10:-43 11:-55
near:مفوض	0:-32 1:19 2:-23 5:-29 6:-51 7:-30 8:-21 9:20 10:9 11:13
near:مقاب	1:-19 2:-18 3:-21 4:-35 5:-24 6:9 7:-37 8:48 9:-55 11:-11
near:مقات	0:10 1:-11 2:-60 3:-23 4:23 5:-43 6:30 7:-43 9:-8 10:-47 11:-11
near:مقار	3:-10 4:-13 7:-10
near:مقاط	0:-14 1:-9 4:-15 5:-18 6:-9 7:-15 8:14 9:9 10:13
near:مقاع	6:-16 7:18
near:مقبر	0:-23 1:-13 2:-34 3:-20 4:-20 5:-10 6:42 7:-56 8:-8 10:23
near:مقبل	0:-8 2:-11 3:-11 4:-20 6:-14 8:-8 9:-27 10:19 11:24
near:مقتل	0:-29 1:-17 4:-55 5:-15 6:59 7:-16 8:-24 9:-25 10:-16 11:-21
near:مقتو	0:22 2:16 6:-18 7:-20 10:-17
near:مقدر	0:-11 5:-18 6:21
near:مقر	0:-10 2:-14 3:-17 4:35 7:-9 10:-41 11:-11
near:مقرر	0:-11 1:-22 3:-40 4:-18 5:-14 6:-33 7:-15 10:-14 11:39
near:مقصو	3:22 4:-13 7:-9 11:-8
near:مقطو	4:-22 6:25 10:-14
near:مكان	2:-25 3:-24 4:33 7:-18 8:-12 9:-11 10:-30
near:مكتب	1:-17 2:42 5:-32 6:-33 8:-10 9:-9 10:-14 11:-9
near:مكسي	1:-13 6:30 7:-13
near:مكلف	0:-10 4:24 5:-20 6:19 7:-8 10:-26
near:مكون	3:26 4:-11 6:-8
near:ملاج	3:22 6:-8 11:-12
near:ملاح	3:9 5:17 6:-12 10:-8
near:ملاز	5:11
near:ملاي	0:-13 2:-15 4:-21 6:17 7:-12 8:-8 11:-21
near:ملجا	1:-8 3:44 6:-41 7:-11 9:-14 11:-10
near:ملعب	3:13 6:-11 9:10
near:ملف	3:-15 4:-11 6:-18 7:21
near:ملوي	5:9
near:مليا	0:-18 2:-15 4:-16 6:23
near:مليش	3:-9 5:-9 6:29 11:-8
near:مليو	0:-23 1:-8 2:-30 3:-31 4:-17 5:-26 6:9 7:17 8:-31 9:10 10:31
near:مما	7:11
near:مماث	0:-14 4:-29 5:-10 6:22 7:-8 8:24 10:-24
near:ممثل	0:-13 3:12 4:14 9:-12
near:ممرض	0:39 2:-27 3:-17 5:-29 6:11 7:-22 8:-12 9:-8 10:-36
near:مملك	9:24 11:-23
near:ممن	0:18 1:-13 2:-36 3:-17 4:-17 5:21 6:-19 8:-12 9:-16 10:-25 11:23
near:ممنو	6:12
near:منا	0:-18 2:35 3:-12 4:19 5:-19 6:-53 7:10 10:-26 11:11
near:مناز	0:-9 3:12 4:-12 6:-34 7:-19 9:-31 10:-12 11:34
near:مناط	0:-12 2:-18 3:14 4:18 5:-21 7:-13 8:-23 9:-39 10:-21 11:20
near:مناف	3:30 6:-11 9:-26 11:-26
near:مناو	5:15 7:-12
near:منتد	0:-9 1:17 4:19 5:-9 6:-30 7:-13 11:-8
near:منتص	0:-25 1:-8 4:-10 5:-8 6:31 9:19 10:-9 11:-23
near:منتظ	11:9
near:منته	2:22 4:-17 6:-23
near:منجم	0:22 3:-8 4:-18 6:20 7:-16 10:-24
near:منح	3:22 11:-25
near:منحه	3:10 11:-8
near:مندو	5:21 6:-13 7:-14
near:منذ	0:-30 2:-31 4:-26 5:-15 6:9 7:-13 9:-12 10:13 11:15
near:منزل	0:-21 2:-9 3:22 4:-13 5:-23 7:17 10:-11
near:منسق	2:15 3:-26 4:-17 5:-22 8:-10 9:27
near:منشق	0:-8 2:-36 4:-27 6:38 10:-14
near:منشو	6:15
near:منصر	1:19 2:10 6:-20 7:-15 8:-10
near:منصه	0:-13 2:-14 4:-23 5:26 6:18 7:-27 8:-8 10:-17
near:منصو	5:9 6:-8
near:منطق	0:18 1:-16 2:-40 3:8 4:-26 6:10 7:-34 8:-26 9:-13 10:32 11:-12
near:منظم	0:10 1:34 2:-53 3:9 4:24 5:-51 6:-22 7:-26 8:-44 9:-56 10:-44 11:11
near:منظو	11:12
near:منفج	3:-10 6:31 9:-14 11:-26
near:منفص	2:-13 5:-22 6:33 8:-9
near:منفل	5:14 6:-11
near:منكو	3:8 6:-24 7:25
near:منه	0:28 3:12 5:-21 6:-17 11:-9
near:منها	0:16 1:-24 2:-59 4:-10 6:60 7:-41 8:-24 9:-42 10:-24 11:-34
near:منهم	0:-13 1:-53 2:-18 4:-13 6:-22 7:-28 8:21 9:28 11:-22
near:منهن	2:-36 3:-28 4:-35 6:-14 7:-16 8:-25 10:32 11:-13
near:منيا	3:-15 5:27 6:-19
near:مهاج	0:35 1:28 2:-55 3:-35 4:-23 5:-37 7:-21 8:-28 11:-19
near:مهجر	3:-12 6:-8 9:-10 10:-8 11:20
near:مهرب	0:-10 1:-13 2:-9 4:30 5:-8 6:-11 7:-25
near:مهرج	5:10 6:-9
near:مهله	3:18 4:-8 6:-14
near:مهند	0:-21 1:-9 2:-15 4:38 5:-19 6:-20 7:-33
near:مواج	3:28 6:-18
near:مواز	5:22 6:-18
near:مواص	3:22 5:-8 6:-12 9:-11 11:-16
near:مواط	0:-11 2:-9 3:-23 4:14 5:16 6:-16 7:-12 11:8
near:مواق	0:-17 1:-11 2:-17 3:34 6:-16 7:-13 8:-20 10:-10 11:-35
near:موبد	0:-16 2:-31 3:-25 4:-9 5:-19 6:-15 7:-12 8:47 9:-30 10:-48 11:-24
near:موت	5:40 6:-20
near:موتم	4:16 9:-15 11:12
near:موجب	8:8 10:-11
near:موجه	3:10 5:-8 6:9
near:مودي	0:15 5:-8 7:-8 10:-9
near:موري	1:24 3:-30 6:-20 9:16
near:موزم	0:13
near:موسس	4:-16 5:15
near:موسك	0:-12 2:-18 3:-14 4:22 6:38 7:-8 8:-48 11:-8
near:موسم	3:-19 6:30 9:-10 11:-9
near:موسي	0:-18 3:-22 6:12 9:28 11:-15
near:موضح	2:-8 5:22 6:-11 7:-8 9:-11 11:11
near:موظف	3:-23 4:24 5:-13 6:8 7:-15 8:-27 9:9 10:-43 11:-16
near:موقت	3:23 4:-10 5:-15 6:-21 8:-15 9:-17
near:موقع	0:-29 1:-10 2:-28 3:12 7:-23 8:-17 10:32 11:-27
near:موكد	0:-25 1:-17 2:11 3:-28 4:11 6:-19 7:14 8:16 9:-10 10:-25 11:-18
near:مولف	0:-9 4:11 6:30 7:-14 10:-15
near:مونو	2:-10 4:-19 5:-22 6:38 7:-9 8:-16 10:-9
near:ميات	0:15 3:-13 4:-16 6:19
near:ميان	3:-14 6:19 11:10
near:مياه	0:18 2:-14 3:-16 4:-22 5:-17 9:-13 10:-25 11:19
near:ميتي	0:-12 2:10 3:-10 4:-37 5:-8 6:-9 8:-37 9:24 10:20 11:-16
near:ميثا	6:12
near:ميدا	0:-12 2:-8 3:-29 4:-20 5:-25 6:57 7:-9 10:-17
near:ميدي	7:14
near:ميلا	5:10 6:-9
near:ميلي	0:-12 4:-19 5:-13 6:28 7:-20 10:-11
near:مينا	0:-13 4:-20 7:-9 9:13 10:-14
near:ميه	0:-11 1:-16 2:-14 3:-26 5:14 6:-18 7:-11 8:8 9:11
near:ناجم	5:19 8:-13 10:-18
near:ناجو	0:9 2:-19 3:11 4:-14 5:-21 6:13 7:-26 9:-18 10:-14 11:-12
near:ناجي	0:-15 1:-11 2:-9 3:-22 5:20 6:-28 7:9 8:-8 10:13 11:-10
near:ناحي	0:14 6:-10
near:نادي	0:-12 2:-19 4:-28 5:-9 6:-23 8:44 10:-35
near:نار	0:16 2:-34 3:-8 4:-43 5:18 6:18 7:12 8:-21 10:-37
near:ناري	0:-18 1:-8 2:-19 3:-9 4:-18 5:33 6:14 7:-16 8:-9 9:-13 10:-20 11:-17
near:نازح	0:-15 1:-10 2:-9 3:34 4:-19 6:-11 7:-11 8:-9 9:-18 10:-14 11:-16
near:ناسف	5:-12 6:26 7:-8
near:ناشط	0:8 3:-13
near:ناصر	2:-18 4:-11 6:11 8:16 10:-15
near:ناطق	0:-10 2:-8 4:12 6:15 7:-18
near:نافذ	2:-12 4:-9 6:19 7:-11
near:نامل	0:-8 1:-8 3:-14 4:-17 5:-11 6:-23 7:-13 10:31 11:-20
near:نانغ	6:9
near:نايب	0:13 1:-9 2:-12 3:-20 4:-14 5:-20 6:-15 7:22 9:15
near:ناير	0:-28 2:-18 4:12 5:9 6:18 10:-21
near:نبحث	5:-9 6:10
near:نبطي	5:8
near:نبي	6:14
near:نتاي	2:15 6:-10
near:نتيج	2:-13 3:-15 4:-21 5:12 6:16 7:-9 8:-11 9:-8 10:-23
near:نجا	4:-21 7:-17 10:23
near:نجت	2:-11 6:10 7:14
near:نجف	5:12 6:-10
near:نحن	1:10 3:21 9:-14 11:-13
near:نحو	0:-32 1:13 4:-18 5:-14 6:-11 8:-46 11:13
near:نداء	6:12
near:ندفع	0:-27 2:-28 3:-14 4:14 5:-15 6:24 7:-28 8:-10
near:نروي	3:20 9:-19
near:نزاع	3:-13 6:19
near:نزح	0:-12 3:40 4:-10 5:-16 6:-12 7:-9 9:-22 10:-8 11:-18
near:نزحت	3:-12 6:21
near:نزحو	0:-8 3:43 6:-17 9:-35 11:-32
near:نزع	6:11
near:نزل	0:-16 3:-12 4:-11 6:27 7:-12 8:-12 10:-10 11:-11
near:نزوح	0:-11 2:-8 3:32 4:-14 5:-24 6:-9 11:-53
near:نزيل	5:16 6:-10
near:نساء	0:-14 1:-24 2:-24 3:-57 5:-18 7:-11 8:-13 9:-29 10:31 11:8
near:نسبه	5:12
near:نستق	3:-10 4:-16 6:-21 9:22
near:نسخه	6:12
near:نسمه	6:11
near:نشر	2:-11 5:-16 6:27 7:-10
near:نشرت	0:-12 2:-18 3:-12 4:32 5:-41 6:10 7:-24 10:-12
near:نشره	3:21 6:9 11:-21
near:نصره	4:16 7:-8 8:-11 10:8
near:نصف	3:11 5:-8 6:21 8:-11
near:نصفه	0:-22 3:18 4:-22 6:-26 8:-9 10:-15 11:-37
near:نصل	5:-13 6:15
near:نصير	2:12
near:نظام	3:-23 4:-10 5:-12 6:-36 8:13 9:-28 10:15 11:22
near:نظر	6:28 7:-28 11:-10
near:نعرف	0:-32 2:-16 3:-27 5:-12 6:-60 7:48 8:-20 9:-11 10:-30
near:نفت	0:-12 1:-8 2:-14 4:17 6:14 7:-13 8:-11
near:نفسه	0:-47 1:20 2:-30 3:-20 4:-28 8:-27 9:-14 10:15
near:نفط	6:8
near:نفق	6:11
near:نفي	0:-16 2:22 4:14 6:-19 8:12 10:-15
near:نقاب	0:-14 2:-10 3:-18 4:-8 5:-16 6:42
near:نقدي	3:-9 9:10
near:نقطه	0:18 7:-9 10:-10
near:نقل	0:-16 1:-18 2:14 4:-20 5:48 6:-18 7:-37 9:19 10:-43 11:-61
near:نقلت	0:-29 5:18 6:-33 7:-17 8:20 9:11 11:-32
near:نقله	5:9
near:نقلو	0:-14 1:-8 2:-37 5:-8 6:-55 8:13 9:-20 10:29
near:نقيب	5:15 6:-9
near:نمسا	5:-10 6:20 7:-10
near:ننتظ	0:-11 1:-10 2:-16 3:-16 4:-26 5:-22 6:11 7:22 9:-11 10:-24 11:-22
near:ننكر	9:-13 11:16
near:نهار	3:-19 4:-10 5:-10 6:17 7:-14 10:-8 11:15
near:نهاي	0:-18 1:-10 3:-23 4:-25 5:-22 6:-22 8:18 10:-33 11:43
near:نهر	0:-29 1:-14 3:-38 4:-27 5:-44 7:22 9:23 10:-8 11:-18
near:نهري	6:14 7:-10
near:نهود	0:13 2:-10 4:-8 6:10 7:-12 9:-10 10:-18 11:-12
near:نواذ	3:-20 9:17
near:نور	3:27 9:-31 11:-10
near:نوع	5:8 6:-8
near:نوفم	1:-14 2:-41 4:-48 6:14 7:-26 8:-28 9:-11 10:21 11:20
near:نووي	0:-8 3:-20 4:-14 5:-29 6:39 7:-19 10:-10
near:نياب	0:-13 2:-8 3:-9 5:-24 6:28 10:-20 11:-12
near:نيام	5:-8 7:14
near:نيجر	0:22 1:-9 2:-25 3:-28 4:-13 5:-19 6:-29 7:15 8:-15 9:21 10:-9 11:-9
near:نيجي	0:39 1:-13 2:-38 3:-14 4:-37 5:-23 6:-26 7:-50 8:-29 9:27 10:12 11:-33
near:نير	0:-11 2:28 4:-11 6:-19 10:-20
near:نيرا	5:-8 6:17
near:نيسا	0:-12 2:-18 3:-46 4:-30 6:23 7:-25 8:32 10:-18
near:نيل	3:-10 6:-10 9:-10 11:20
near:نيوز	2:9 4:-11 5:-11 10:10
near:هاتف	0:32 2:20 4:-17 5:-9 6:-28 10:-29
near:هاجم	6:19 10:-24
near:هاون	3:11 5:-15 7:-9
near:هايت	0:15 3:15 4:-14 6:-9 9:-9
near:هجر	3:11
near:هجره	0:-28 1:13 2:-8 3:8 4:-24 5:-9 6:-54 7:-10 8:-19 9:-44 11:34
near:هجرو	3:21 6:8 9:-13 11:-24
near:هجما	0:-16 2:-18 3:8 4:-22 5:-13 6:33 7:-9 9:10 10:-12 11:-32
near:هجوم	0:-8 1:-17 2:-11 3:11 5:17 6:14 7:-36 8:-37 9:-23 10:-56
near:هدم	3:11
near:هدنه	0:-16 2:16 4:-25 5:-10 6:-42 7:-18 8:23 10:11 11:-12
near:هذا	0:-60 1:36 2:30 3:-25 4:-24 5:-47 6:-27 8:-22 9:-39 11:9
near:هذه	0:-33 1:-10 2:-19 4:-38 5:-22 6:15 8:-14 9:-16 10:13 11:18
near:هرات	6:16
near:هرب	0:17 2:-25 3:-38 4:-16 5:-24 6:-31 7:-34 8:-13 9:-11 10:31 11:-9
near:هربا	4:-20 7:-17 10:23
near:هربو	11:14
near:هكتا	3:21 6:-24 7:18 9:-13
near:هلال	0:-9 3:10 4:-8 5:-14 6:24 7:-14
near:هما	2:-13 4:-17 5:-20 7:20 10:-12
near:هنا	0:-19 1:-17 3:24 4:-24 5:-13 6:15 7:-22 8:-14 9:-12 10:-12 11:-22
near:هناك	0:-11 1:-28 2:-51 3:-25 4:51 5:12 7:-13 8:-26 9:-40 10:-30 11:-28
near:هند	0:-16 3:-18 6:9 9:15 10:19
near:هندي	0:-33 1:-10 3:-8 4:20 5:-23 6:-27 7:-28 8:-16 10:22
near:هنود	0:22 2:-10 4:-9 5:-19 6:14 7:-16 8:-11 10:-18
near:هوات	6:9
near:هوال	3:14 7:-10
near:هوت	5:20 7:-10
near:هول	0:-8 3:-18 6:-24 9:20
near:هولا	0:-45 1:-31 2:-14 3:17 4:-22 7:8 8:12 9:-47 10:-12 11:9
near:هولن	3:16 6:-10
near:هوي	6:8
near:هويا	0:21 2:-42 3:-10 4:-11 5:-11 6:17 7:-9 8:-20 10:-24 11:-8
near:هويت	1:16 2:10 3:-10 4:-10 5:-16 6:8 7:-22
near:هويه	4:-9 5:-9 6:49 7:-17 10:-20
near:هييه	0:-15 2:13 3:-16 4:11 5:-24 9:-21 10:-30 11:8
near:واج	5:-18 6:20
near:واحد	3:9 5:-18 6:13 7:-29
near:وادي	0:-9 3:20
near:واصل	3:-16 6:-16 9:-15 11:26
near:وافد	0:-19 1:-17 3:-37 5:-26 6:19 7:10 8:-10 9:25 11:-39
near:واقع	0:13 4:20 5:-11 6:-16 10:-22 11:-10
near:وام	5:-19 6:22 7:-11 9:-11
near:وان	0:-8 1:-33 2:8 3:-15 4:11 5:-41 6:-12 7:9 8:10 9:-53 10:-12
near:وثق	0:-11 1:-8 4:-14 5:-10 6:23 8:-11
near:وجبه	3:8 11:8
near:وجه	5:37 6:-31 7:-27
near:وحده	0:-12 2:14 3:-20 4:-8 5:14 6:-30 11:10
near:وحل	6:18
near:وحيد	0:21 3:-10 6:-11 7:-11
near:ورد	6:14
near:وزار	0:-25 2:-23 4:-15 5:-30 6:16 7:-21 8:-36 9:-22 10:24 11:12
near:وزرا	0:-9 2:23 3:14 4:11 5:-15 6:-27 7:-15 8:-24 9:-8 10:-18 11:-15
near:وزير	0:8 5:10 6:-9
near:وست	5:23 6:-22
near:وسط	0:-12 1:34 2:-11 3:-31 6:-21 7:-20 8:-9 9:-10 10:-9 11:-9
near:وسطا	0:-14 2:-12 4:17 8:15 10:-22
near:وصل	0:-14 1:-11 2:-26 4:-47 5:-9 6:-12 7:-31 8:-30 9:50 10:-46 11:-23
near:وصول	6:11
near:وضع	2:-17 3:-8 4:-23 5:12 6:8 7:-11 10:21
near:وطن	0:-11 3:-12 6:-12 7:-9 8:17 10:9 11:-24
near:وطني	0:-13 2:-28 3:-42 5:26 7:15 9:10 10:-17
near:وعدت	3:11 6:-10
near:وعن	0:-33 2:-12 3:-13 4:20 5:-11 6:15 7:17 8:-23 10:-11 11:-17
near:وفاه	6:14 7:-23 9:-13
near:وفد	4:-9 8:18
near:وفر	0:-9 3:9 4:-12 5:-11 6:-8 7:-9 10:16 11:-14
near:وفق	0:-22 1:-15 2:-17 4:-46 5:8 8:22 9:-15 10:-12
near:وفي	2:-16 4:-11 5:-18 6:-40 8:10 9:-9 11:-16
near:وفيا	1:-8 3:-12 5:-32 6:60 7:-30
near:وقاي	0:-13 2:-14 3:13 6:10
near:وقت	2:-20 3:16 4:-9 6:-15 7:-9 9:-9 10:16
near:وقد	1:-17 2:-50 4:-14 5:-33 6:44 7:-39 8:-35 11:14
near:وقع	0:-11 1:9 2:-37 3:-9 4:17 5:-17 7:-15 8:-9 10:-18
near:وقف	0:31 2:-15 3:-11 4:-34 6:30 8:-11 10:-11
near:وقود	0:-9 2:-8 3:-13 4:-22 5:25 6:18 7:-28 9:-8 11:-10
near:وكال	0:-26 2:-11 3:-8 6:13 7:-10 8:-21 9:-19 10:17 11:10
near:ولا	0:-61 2:-23 3:-30 4:30 7:13 8:-10 9:-25 10:-28 11:-32
near:ولاي	1:-13 2:-18 4:-40 5:-34 7:18 8:-29 9:-33 10:32
near:ولم	0:-13 1:-39 5:-29 6:10 9:-48 10:-19 11:9
near:ولن	0:-19 2:-9 4:10 5:-13 6:-19 7:-24 8:16 9:-10 10:-12
near:ولو	3:-19 5:-11 6:28 7:-10 9:-11 10:-10
near:وما	0:-31 1:-29 2:-27 3:34 5:-45 7:20 8:-35 9:-21 10:-21 11:-40
near:ومن	1:-35 2:-42 4:-47 5:-15 6:19 7:-46 8:-9 10:15 11:19
near:وهم	0:-20 1:-13 2:22 3:10 4:-18 5:-18 7:-18 8:-34 9:-14 10:10
near:وهو	0:-58 1:9 2:9 3:-39 4:-13 5:-51 6:25 7:18 8:-26 9:27 10:-31 11:-46
near:وهي	2:-15 3:-15 5:-16 6:32 7:-21
near:يابو	9:-12 11:13
near:يات	2:31 3:-24 4:-31 5:-16 6:16 7:-25 9:-11 10:-12
near:يبحث	0:12 4:-39 5:-13 7:26 10:-12
near:يبق	0:-16 3:-21 4:-38 5:21 6:18 7:-36 8:-9 9:-10 10:-13
near:يبقي	0:-24 2:-16 3:-11 4:8 5:-8 6:-9 7:18 10:-16
near:يبلغ	3:8 5:-10 11:-18
near:يبيت	3:27 4:-10 5:-11 6:-15 7:-12 9:-11
near:يتجا	2:-9 4:-12 5:-8 8:-10 9:-21 10:19 11:21
near:يتحد	0:-9 2:-19 3:-8 4:31 6:-34 10:-27
near:يتسن	0:-10 1:-9 2:-10 3:23 5:-13 7:-19 8:-8 9:-12 10:-11 11:-12
near:يتطل	4:16 8:-15
near:يتعر	6:13
near:يتلق	3:-16 4:-9 5:24 6:-13
near:يتم	6:13
near:يتمك	3:11
near:يتنا	0:-9 6:24 7:-10
near:يتوق	3:8
near:يجري	4:24 7:-27 10:-12
near:يجمع	5:11 6:-10
near:يحتا	3:20 5:18 6:-18 9:-21
near:يحتج	0:-38 1:-10 3:-19 4:31 5:-16 6:-35 7:-23 8:-24
near:يحتم	3:12 5:-11
near:يحصي	2:13 3:19 6:-13 9:-14 11:-17
near:يحضر	6:9
near:يحمل	0:-13 2:-19 3:-22 5:-28 6:31 7:-14 9:22 10:12 11:-14
near:يخرج	2:-9 6:24
near:يخضع	4:-8 5:19 6:-16 7:-8 8:-10 10:16
near:يخطف	2:-16 4:-21 6:27 10:-25
near:يخلف	6:13
near:يدفع	3:11 6:-28 7:-9 9:16
near:يدفن	2:11 4:-13 5:-14 7:-15 10:-10
near:يذكر	6:16 9:14 10:-11 11:-24
near:يراف	5:11 6:-10
near:يرتد	5:-9 6:18
near:يرتف	0:16 1:23 2:-18 3:-14 4:-31 5:-31 6:21 7:-33 9:-15 10:-19 11:-21
near:يرجع	0:-12 1:-8 2:-9 3:-10 4:-16 5:-20 6:-37 7:23 8:-12 9:-26 10:22 11:-18
near:يرعو	6:18
near:يرفع	2:-10 4:15 5:-8 6:29 10:-11
near:يرقد	5:31 6:-27
near:يروي	4:-14 6:18 7:-9
near:يزال	0:-17 1:-37 2:-22 3:20 4:23 5:-29 6:-31 7:36 8:-44 10:-50 11:-22
near:يزيد	0:-16 1:-9 2:-9 3:17 5:-25 6:18 7:-12 8:-8 9:12 11:-14
near:يستد	6:15 7:-10
near:يستض	3:-17 9:37 11:-32
near:يستق	6:8
near:يستم	6:-9 7:15
near:يسجل	3:18 4:-8 5:-10 6:-20 7:-14 8:-14 9:-25 10:-10 11:20
near:يسكن	3:10
near:يصل	0:-8 2:-12 3:16 4:-11 5:-19 6:9 7:-30 8:17 9:9 10:-11 11:-27
near:يضاف	2:-18 3:10 4:27 6:-26 9:13 10:-23 11:-17
near:يضرب	5:22 6:-22 7:-10
near:يضم	0:-16 1:-8 3:10 5:-8 6:-16 9:8 10:-8
near:يضيف	0:-11 1:-8 2:-17 3:-10 4:-9 5:-9 6:22 7:-15 8:-23 9:-11 10:19 11:-27
near:يطلق	0:12 2:-28 4:-29 5:-10 6:-18 7:-13 8:16 10:10
near:يظهر	0:-9 1:-9 3:-11 4:-8 5:-17 6:-38 7:35 10:-8
near:يعاد	3:-25 9:-14 11:26
near:يعال	5:30 7:-18
near:يعان	0:-14 2:-19 3:-16 4:13 5:34 6:-11 7:-21 8:-20 9:-17 10:-36 11:-9
near:يعتز	3:24 5:-10 6:-19 11:-13
near:يعتق	2:-21 3:-10 4:11 7:8 10:-21 11:-8
near:يعثر	0:-11 1:-15 2:-14 3:21 4:-24 5:-23 6:-51 7:49 10:-14
near:يعد	0:-20 1:23 2:-13 4:-33 5:-32 6:-41 7:18 8:-9 9:-27 11:8
near:يعرف	0:-34 1:-15 2:-49 3:-19 5:-31 6:-13 7:58 8:-17 9:-13 10:-48
near:يعلن	0:-23 2:-8 4:-15 7:10 10:15
near:يعمل	0:-32 2:-18 3:-12 4:-21 5:-23 6:30 7:-29 8:-8 10:26
near:يعني	0:-17 3:-8 4:-24 5:-11 6:-30 7:33 8:-11 10:-18
near:يعود	0:-18 1:-9 2:16 4:21 5:-17 6:-36 7:-11 8:-17 9:-15 10:-42 11:14
near:يعيش	3:40 5:-8 7:-13 11:-33
near:يفتر	0:-8 3:-34 4:-8 5:-8 6:-22 7:-9 8:-8 11:39
near:يفرج	0:-21 2:-26 6:-17 7:-8 8:-22 10:30 11:-8
near:يقار	3:-14 6:14 9:-18 11:15
near:يقتل	2:-20 3:-10 4:-22 6:46 7:-22 10:-21
near:يقدر	1:-8 2:10 3:-11 7:9 9:8 10:-8 11:-9
near:يقرب	3:-15 9:16 11:-9
near:يقضو	2:-8 3:10 8:10 10:-12
near:يقضي	1:-8 3:-19 4:-18 6:23 7:-15 8:32 10:-25
near:يقطن	3:-8 6:11
near:يقل	1:-13 2:-24 3:8 5:18 6:-40 7:38 8:-11 9:-24 10:-32 11:-14
near:يقول	0:17 1:-44 2:20 3:-46 4:19 5:-70 7:-11 8:31 9:-35 10:-45 11:-49
near:يقيم	3:27 5:-10 6:-19 9:-25 11:11
near:يكفي	6:14 7:-10
near:يكمل	3:-8 6:31 7:-24
near:يكن	0:-8 3:-11 5:-8 6:26 7:-9
near:يكون	0:-12 1:25 2:16 3:-23 5:-11 6:-13 7:-18 9:-14 10:-17
near:يلتح	3:11
near:يمثل	7:10
near:يمكن	5:-12 6:15
near:يملك	9:12
near:يمن	2:-8 4:-16 5:8 6:-18 8:22 10:-13
near:يمني	0:-12 1:9 2:-12 4:13 5:-19 7:-9
near:ينا	0:-9 1:-9 2:13 3:-28 6:-49 7:-33 8:-17 9:21 11:-28
near:ينام	3:30 4:-9 5:-12 6:-18 9:-13 10:-10 11:-12
near:يناه	3:14 8:-12 9:-18
near:يناي	0:-16 1:10 2:16 3:-22 4:11 5:-8 6:-13 7:-43 8:-36 11:9
near:ينتس	0:14
near:ينتظ	1:-10 2:-19 3:-15 4:-17 5:-15 6:14 8:19 10:17 11:-15
near:ينتم	6:24
near:ينج	4:20 5:-9 7:-15
near:ينحد	6:9
near:ينشر	2:-11 3:-9 6:21
near:ينفي	6:14
near:ينقل	9:11 11:-11
near:ينهم	0:-8 3:-9 6:11 7:-9
near:يها	3:18 9:-9
near:يهم	2:-19 4:23 5:-8 7:-13 9:14 10:-25 11:-15
near:يوجد	3:21 8:13 9:-16
near:يوقع	6:10
near:يوكد	2:-8 4:30 7:-8 8:-18 10:-28
near:يولي	0:-10 1:-9 2:-29 4:-35 6:18 7:-36 8:19 9:-21 10:-26 11:24
near:يوم	0:-30 1:-38 2:-36 4:-87 8:-29 10:33 11:9
near:يوما	0:-18 1:10 2:-25 3:-20 4:14 5:-26 6:-11 7:-23 8:9 9:-24 11:10
near:يومه	0:11 1:-19 4:-22 5:-14 6:-25 7:9 9:16 10:-9 11:-8
near:يومي	0:-29 1:-16 3:-26 6:-40 7:-12 8:-17 11:29
near:يونس	2:-8 3:18 4:-13 7:-12 9:-10 10:11 11:-16
near:يوني	0:16 1:-8 3:10 6:-10 7:-21 8:-23 9:-16 11:8
near:يووي	3:-11 5:-17 6:-16 9:38 11:-20
near:ييف	2:-24 4:-14 6:13 8:8 10:-12
next:claim-abducted	0:-8 1:-37 2:-59 3:22 5:-13 6:-16 8:-16 9:-33 11:-15
next:claim-allocated	4:-26 6:-17 7:-44 8:-15 9:12 10:-25 11:18
next:claim-casualties	0:-15 1:-19 5:-20 7:-29 8:-17 9:14 10:-14
next:claim-dead-in-captivity	0:-15 1:-13 2:9 3:-38 5:12 6:-42 8:-25 9:-22 10:13 11:-21
next:claim-delivered	0:-39 1:-25 2:-13 3:-16 5:10 6:-25 7:8 8:-17 10:-19 11:8
next:claim-displaced	1:-57 2:-72 3:-9 4:-11 5:10 8:-34 9:-22 10:-16 11:10
next:claim-held	0:14 1:-13 2:-31 3:-8 4:-39 5:9 6:-27 7:8 8:-19 11:-17
next:claim-injured	0:-23 1:-28 2:-74 3:-43 5:-13 6:19 7:-9 8:-51 10:26 11:-12
next:claim-killed	4:-21 6:-12 8:-23 9:14 10:-26 11:-70
next:claim-missing	0:-37 1:-53 2:-16 3:-19 5:10 7:20 8:-13 9:-15 10:-32 11:-38
next:claim-pledged	0:19 1:-12 2:-17 3:8 4:-46 6:20 7:-30 9:-31 10:25
next:claim-prisoners-exchanged	0:-13 1:-15 2:15 3:-29 4:-40 5:11 6:-46 7:-39 8:42 9:-13 11:-27
next:claim-refugees	0:-35 2:-21 4:-25 5:-41 6:9 7:-35 8:-54 9:23 10:-28 11:14
next:claim-released	0:23 1:-38 3:-42 5:-11 6:-26 7:-21 8:29 9:-41 10:-8 11:-32
next:claim-requested	0:16 1:-16 2:-24 4:-19 5:22 6:-25 7:-48 8:-12 10:-8 11:12
next:claim-returned	0:-33 2:-42 3:-20 4:-26 5:-10 6:-13 7:21 8:-29 10:-54 11:30
next:claim-total	1:-8 3:-15 4:-8 6:13 7:-10 9:22 11:-16
noun:	0:-34 1:11 3:11 4:-8 6:-15 7:-12 8:-20 10:-8
noun:afghan	3:-32 6:-16 9:16 11:24
noun:aid-worker	0:13 2:-10 4:-12 6:10 10:-11
noun:attacker	6:20 7:-8
noun:body	0:-48 1:-26 2:69 3:-38 4:-43 5:-80 6:35 7:-73 8:-54 9:-15 10:-64 11:-12
noun:boy	0:44 2:-19 3:-23 4:-39 6:-37 7:-21 9:-10 10:-27
noun:brother	0:28 1:-17 2:-20 3:-10 4:-34 5:-13 6:46 7:-48 8:-14 10:-29 11:-12
noun:captive	2:10 3:-17 4:18 5:-25 6:-65 7:-26 8:23 10:-9 11:-9
noun:case	0:12 1:-12 2:-11 3:-31 4:-16 5:12 7:17 8:-14 9:-14 10:-17 11:-28
noun:chadian	3:-14 9:-20 11:26
noun:child	0:23 1:-12 2:-62 3:-21 4:-37 6:29 8:-50 9:-58 10:-14
noun:chinese	0:15 4:-14 6:-8
noun:citizen	0:-19 1:-18 2:-25 5:-31 6:-16 9:-26 11:29
noun:civilian	0:-50 2:-50 3:-26 5:-36 6:39 7:-70 8:-34 9:-40 10:52 11:-56
noun:colleague	0:-19 2:-15 4:14 5:10
noun:commander	0:-25 4:-10 5:-20 6:26 8:24 10:-24
noun:companion	0:-29 3:-35 4:-35 6:-11 7:37 8:-14 9:-12 11:-9
noun:crew-member	5:-13 7:16
noun:dead-person	1:-14 3:-8 6:35 7:-17
noun:death	0:-26 1:-25 2:-16 3:-32 4:-13 5:-43 6:73 7:-39 9:-9
noun:deputy	0:-11 6:18
noun:detainee	0:-14 3:-10 4:-22 5:-14 6:-31 8:35 10:-10 11:-10
noun:displaced-person	0:-30 1:-9 2:-8 3:80 4:-19 5:-35 6:-53 7:-27 8:-14 9:-102 10:-23
noun:district	0:-9 2:-24 4:-30 6:-18 7:-9 8:-23 10:40
noun:doctor	0:16 2:-14 4:-23 6:-17 8:17 10:-9
noun:driver	0:-25 3:-9 4:-10 5:-19 7:-40 8:-14 10:36
noun:drowned-person	5:-10 6:34 7:-17
noun:egyptian	4:9
noun:elderly-person	6:15
noun:emirati	4:-12 6:-14 8:-10 10:14
noun:employee	0:-23 2:34 5:-8 6:-22 7:-8 8:-19
noun:engineer	0:-20 4:23 6:-22 7:-16
noun:ethiopian	0:-19 3:-17 6:-12 8:-13 10:24
noun:family	4:27 6:-28
noun:farmer	0:-16 5:-15 6:30
noun:fighter	0:-17 2:-24 4:-34 6:49 7:-10 10:-14
noun:firefighter	0:-8 3:-8 7:-9
noun:fisherman	0:18 2:-9 5:-9 6:9 10:-22
noun:foreigner	0:23 2:-16 3:-8 4:22 5:-9 6:-19 7:-12 8:-12 10:-28
noun:girl	0:32 2:-22 3:-16 4:-45 5:-24 6:-35 7:25 8:-15 11:-9
noun:grandchild	6:17
noun:guard	0:-33 2:-23 4:21 5:12 6:29 8:-18 10:-29
noun:guest	5:11 6:17 7:-12 8:-9
noun:gunman	0:-28 2:-30 4:-20 5:-31 6:58 7:-8 10:-22
noun:health-worker	0:22 5:-14 6:-18
noun:helper	0:-15 5:20 6:-30 7:19
noun:hostage	0:-19 2:45 4:-38 5:-18 6:-55 7:-27 8:-68 10:27
noun:human	1:-12 3:18 4:-16 5:-15 6:12 9:-15 11:-19
noun:indian	0:22 2:-8 6:-9 8:-12 10:-24
noun:individual	0:-21 2:-9 3:16 4:14 6:26 7:-31 8:-19 10:-8 11:-9
noun:inhabitant	3:14 9:-10
noun:injured-person	0:-52 1:-24 2:-42 3:-58 4:-55 5:117 6:-83 7:-62 8:-30 9:-25 10:-38 11:-30
noun:injury	0:-9 3:-19 5:49 6:-53 7:-18 11:-13
noun:inmate	2:-10 6:13
noun:iraqi	3:14 6:-16 9:-12 11:20
noun:israeli	0:-11 4:15 6:-39 8:-29 10:19
noun:italian	2:-9 4:-19 6:-13 10:25
noun:journalist	2:-16 4:-8 6:10 8:25 10:-22
noun:killed-person	0:-53 1:-25 2:-48 3:-71 4:-56 5:-55 6:123 7:-74 8:-15 9:-28 10:-33 11:-18
noun:korean	0:-8 4:16
noun:leader	2:-25 4:-19 5:-10 6:31
noun:lebanese	0:-17 3:11 4:28 5:-8 6:-11 7:-10 8:-10 9:-10 10:-17
noun:malian	0:-13 4:17
noun:man	0:25 3:-18 4:-38 5:-24 7:-18 8:-8
noun:martyr	0:-8 2:-22 3:-21 4:-17 5:-48 6:67 7:-22 10:-9
noun:member	0:-22 2:-15 3:-20 4:-32 5:-13 6:61 7:-9 8:20 10:-21 11:-9
noun:migrant	1:9 2:-20 3:-32 4:12 5:-27 6:-8 7:-34 8:-19 9:-12 10:13 11:26
noun:missing-person	0:-32 1:-24 2:-15 3:-28 4:-34 5:-74 6:-104 7:107 8:-8 9:-12 10:-19 11:-22
noun:mortal-remains	0:-13 2:14 3:-15 4:-22 5:-50 6:50 7:-24 8:-30 10:-22
noun:mother	6:10
noun:nationality	6:-22 9:21
noun:neighbour	0:22 2:-8 3:-17 4:-18 5:-18 7:-20 8:-14 10:-11 11:-11
noun:nun	0:11 10:-9
noun:nurse	0:12 2:-17 4:12 5:12 6:-25 7:-9 8:-22 10:-27
noun:officer	0:-20 2:-33 3:-10 4:32 5:-13 6:-11 10:-29
noun:official	1:-17 4:-9 5:-13 6:31 7:-10 10:-9
noun:operation	0:-10 2:-11 4:-12 6:20
noun:other	0:-25 1:-50 2:-28 3:-21 4:33 5:35 6:-100 7:45 8:-28 9:25 10:-28 11:-15
noun:palestinian	0:-15 2:-42 3:-28 4:-10 5:-8 6:33 8:33 9:-20 10:-27 11:8
noun:paramedic	3:-8 4:-9 5:16
noun:passenger	0:27 2:-15 3:-12 4:-11 5:-8 6:-20 7:12 8:-13 10:-24 11:13
noun:patient	0:-19 2:-14 3:-14 4:-29 5:-13 6:32 7:-29 8:20 10:-17
noun:person	0:-24 2:-97 3:54 4:-17 5:-46 6:-11 7:10 8:-52 9:-21 10:-94
noun:policeman	0:-15 2:-20 3:-14 4:18 7:-22 8:-14 9:-10 10:-29
noun:prisoner	0:-40 1:-14 2:28 3:-23 5:-35 6:-78 7:-39 8:38 9:-11 10:-41 11:-36
noun:pupil	0:28 1:-8 2:-26 3:-23 4:-25 5:-29 6:-17 7:-22 8:-25 10:24 11:-13
noun:rebel	0:-8 2:-17 4:-15 6:29 10:-21
noun:refugee	1:-14 2:-12 3:-54 4:-21 5:-23 6:-29 7:-17 8:-28 9:62 10:-16 11:-12
noun:relative	3:-11 6:22 7:-8
noun:resident	0:-36 1:-11 2:-20 3:81 4:-15 5:-40 6:-37 7:-9 8:-25 9:-34 11:-33
noun:returnee	0:-9 2:-12 3:-54 4:-23 5:-10 7:-17 9:-68 10:-10 11:65
noun:russian	6:10 7:-8
noun:sailor	0:-15 2:-13 3:-9 5:-9 6:-22 7:-13 8:-8 10:28
noun:saudi	2:-11 4:-14 6:-11 8:40 10:-32
noun:security-agent	4:-8 6:15 7:-11
noun:seller	2:-10 5:-8 6:30
noun:shepherd	6:12
noun:soldier	0:-38 2:-99 3:-79 4:48 5:-27 6:24 7:-46 8:25 9:-48 10:-16 11:-70
noun:son	2:-15 5:-16 6:9 8:-10
noun:staff-member	3:-8 5:-23 6:34 7:-12
noun:student	0:-8 5:9 7:-9 10:10
noun:sudanese	0:-9 3:-36 4:-11 5:-8 6:-23 7:-10 8:24 9:34 10:-31 11:12
noun:survivor	4:-8 5:28 6:-16 7:-10
noun:syrian	0:-16 2:-14 3:-25 7:14 10:-11
noun:teacher	0:10 2:19 3:-9 4:11 5:-18 6:-25 7:-9 10:-40
noun:terrorist	0:-18 2:-21 3:-13 4:-23 5:-32 6:73 7:-26 9:-9 10:-27
noun:thai	3:13 4:-13 6:-8 8:-22 10:26
noun:tourist	6:13
noun:trapped-person	4:-12 7:15
noun:ukrainian	8:16 10:-10 11:-13
noun:victim	0:-11 2:-14 3:-15 4:-11 5:15 6:12 7:-22
noun:villager	0:-19 2:-13 4:16 6:19 10:-11
noun:visitor	5:-10 7:11
noun:volunteer	0:10 5:-12 6:18 7:-11
noun:woman	0:-12 2:-79 3:-51 4:-22 5:-55 6:57 7:-19 8:27 9:-23 11:-27
noun:worker	0:-8 1:-16 4:-35 5:-66 6:23 7:22 8:-26 9:-11 10:-12 11:-29
noun:worshipper	4:-15 5:-9 6:-8 7:-8 10:26
noun:yazidi	0:19
noun:young-man	0:33 3:-13 4:-25 6:-31 7:-18 8:-16 10:8 11:-19
only:aid	6:14 9:-24
only:casualty	0:-13 1:8 2:-75 4:-44 5:11 8:-84 9:20 10:-56 11:-43
only:displacement	2:-16 4:-12 6:18 7:-8
only:hostage	0:-35 1:-14 2:-23 3:-18 4:8 6:15 8:-8 9:-18 11:-14
other:abducted	0:-13 1:-30 4:-9 7:-14 8:-61 9:-9 10:22 11:-38
other:aid	1:-9 2:-24 3:11 4:-18 5:-16 7:-11 8:-39 9:-13 10:-18
other:allocated	0:-18 2:-12 3:-8 4:15 5:-18 7:-18 8:-24 9:-25 10:-35
other:casualties	0:-62 1:47 3:-54 4:-26 5:-24 6:-32 7:-13 8:33 9:-28 10:17 11:-24
other:casualty	0:-8 1:-18 2:-10 5:-9 8:-22 9:-14 10:-8
other:dead-in-captivity	1:-37 3:-59 4:-9 5:-19 7:-14 8:10 9:-44 10:11 11:-18
other:delivered	0:-34 1:-19 3:14 4:-27 6:-34 7:-21 10:-22 11:13
other:displaced	0:-10 1:-48 2:-46 3:-19 6:20 7:9 8:-19 9:-38 11:13
other:displacement	0:-18 2:-12 3:-22 5:-13 7:-9 8:-15 9:10 11:8
other:held	1:-60 3:9 4:-12 5:-36 7:-19 9:-11 10:10 11:-25
other:hostage	0:-10 1:-36 2:20 3:-13 4:11 5:-27 6:-25 7:-32 8:21 9:-10 10:23 11:-24
other:injured	0:-25 1:-22 2:-21 3:13 5:-18 8:-31 10:-38 11:-13
other:killed	0:-11 1:-16 2:-11 5:-9 8:-18 9:-14 10:-9
other:missing	0:-12 1:-14 2:-61 3:18 4:-35 5:-14 6:16 7:11 8:-45 9:-23 10:-26 11:-39
other:pledged	1:23 2:-71 7:-13 8:-49 10:-48 11:15
other:prisoners-exchanged	0:-78 1:-71 2:41 3:-18 4:-13 6:-54 7:-40 8:52 9:-55 11:-70
other:refugees	1:-17 2:-26 3:-31 4:-20 5:-29 6:-37 7:-13 9:58 11:-15
other:released	3:-20 4:17 5:-23 6:-17 7:-31 8:19 9:-31 10:-22 11:-9
other:requested	0:-15 1:-49 2:-36 3:16 4:10 5:-28 6:-11 7:-38 8:-54 9:39 10:-17
other:returned	0:-8 1:41 2:-15 3:-10 4:-14 5:-30 6:-17 7:-8 8:-24 10:-10
other:total	0:-51 1:-66 2:-36 3:-22 6:33 7:-18 8:-49 9:31 10:-15 11:-19
others:7	0:-41 1:-48 2:-14 3:-22 5:-23 6:32 7:-33 8:-37 9:-13 10:-14 11:9
others:more	1:-11 2:-12 4:-17 9:-13 10:-22 11:-19
qualified	0:-45 2:-46 3:31 5:-15 6:-18 7:16 8:-48 9:12 10:-81
quoted	0:-13 1:-47 2:-40 3:-29 4:-92 5:-11 6:29 7:34 8:-35 10:-62 11:-35
right1:	3:-11 5:-8 6:-12 7:9 11:21
right1:"	2:-13 3:-14 4:-39 5:-21 6:-15 7:19 8:14 9:22 10:19 11:-38
right1:(	0:-10 3:12 4:-8 9:11 10:-9 11:-18
right1:)	1:-17 3:-11 4:-14 6:19 7:-46 8:-9 9:-20 10:-9 11:19
right1:,	0:17 2:-51 3:-8 4:16 5:15 7:-22 8:-31 9:-10 10:-27 11:-59
right1:.	0:8 1:-21 2:-23 3:-9 4:-17 7:-18 8:10 9:-40 10:-30
right1::	3:-11 4:-9 5:-10 6:23 7:-11 9:-8 11:9
right1:;	5:23 6:-16 11:-9
right1:|	0:-12 1:-74 2:-63 3:-36 4:-84 5:-18 7:13 9:33 10:-15
right1:اثر	7:12
right1:اثناء	2:21 4:-10 6:-19 7:-13 10:-24
right1:احياء	2:-8 8:-15 10:19
right1:اخر	2:10 4:14 6:-22 10:-8
right1:اخري	2:-8 3:-11 4:-13 5:-8 6:16 7:-22 9:19 11:-12
right1:اخرين	0:-11 2:-9 3:12 4:16 5:-21 6:-22 7:15 9:10 10:-15 11:-22
right1:اذا	3:-14 9:13 11:-11
right1:اسما	6:16 11:-9
right1:اصيب	4:-17 5:39 6:-36
right1:اصيبوا	0:-9 3:-14 5:49 6:-50 7:-19
right1:اضافيه	2:31 6:-32
right1:افرج	2:-12 6:12 8:-9 10:12
right1:اكثر	4:15 10:-14
right1:الاخرين	4:35 6:-20 10:-36
right1:الذين	0:-12 3:-10 4:-8 5:-11 6:23 7:-32 10:16
right1:العام	0:11 1:18 3:-17 6:-20 7:-10
right1:القري	3:11 5:-8
right1:الي	0:19 1:-22 2:-21 4:-50 5:24 6:-54 7:-29 8:19 10:-16 11:29
right1:ان	2:-14 3:20 4:-19 10:-9
right1:انقطع	4:-18 6:-14 7:31
right1:اوكراني	2:-15 3:-9 4:13 5:-12 6:11 8:-19
right1:بالرصاص	5:10 6:-8
right1:بترت	5:29 6:-25 7:-22
right1:بجروح	2:-8 5:45 6:-32
right1:بحروق	5:32 6:-30 7:-10
right1:بحسب	3:29 4:-11 7:-14 9:-26 11:-12
right1:بحلول	0:13 4:-13 8:17 10:-21
right1:برتبه	2:-21 4:25 5:11 6:-16 7:-8 10:-15
right1:برصاص	5:21 6:-9
right1:بسبب	5:15 6:-11
right1:بعد	1:-12 2:-40 3:-25 4:-37 5:-28 6:-10 7:-38 8:-12 9:-12 10:61 11:-15
right1:بلا	4:-13 6:17 7:-12
right1:بوساطه	0:-20 2:-9 4:-23 5:-8 6:-21 7:-9 8:33 10:-18
right1:بين	1:58 2:-12 3:-16 4:-30 5:-45 6:-40 7:-35 8:-8 9:-11 10:-16 11:-23
right1:بينهم	2:-8 4:21 5:10 6:-19
right1:تابعتان	0:11
right1:تحت	0:-10 2:24 4:-12 5:12 7:-29 8:-19 10:-10
right1:تشادي	3:-8 9:-32 11:38
right1:توفي	4:-8 5:-22 6:28
right1:جديد	3:15 6:-12 9:12 11:-32
right1:جراء	6:-17 7:16
right1:جرحوا	5:36 6:-33
right1:جري	5:-15 6:26 9:-8 10:-10
right1:حامل	2:-8 5:18 7:-13 10:-14
right1:حتفهم	1:14 3:-16 5:-10 7:-19
right1:حتي	3:-22 6:14 7:-15 9:-16 11:24
right1:حين	5:10
right1:خارج	3:-10 4:-8 5:-15 6:16 7:-14 8:-18 9:16 10:19 11:-20
right1:خرجوا	0:-24 3:24 8:24 9:-9 10:-20 11:-15
right1:خطفهم	0:14 3:-9 6:-9
right1:خطفوا	0:36 2:-34 3:-14 4:-27 5:-8 6:-29 7:-11 8:-11
right1:خلال	3:35 5:8 6:-19 11:-14
right1:داخل	5:-8 6:19
right1:دفعه	0:-10 1:-10 2:-9 3:-10 4:-23 7:-20 8:-16 10:31 11:-14
right1:دون	5:25 6:-27 7:-14 11:10
right1:رجعوا	3:-36 5:-8 6:-11 8:-22 9:-24 10:22 11:33
right1:سقطوا	0:-12 1:14 2:-11 4:-12 5:-37 7:22
right1:سوداني	3:-9 9:27 11:-17
right1:طفل	2:-14 5:-20 6:30
right1:عادوا	3:-25 8:20 9:-38 10:-13 11:43
right1:عبر	6:9 9:21 10:-11 11:-25
right1:عبروا	3:-22 5:-9 9:26 11:-8
right1:عثر	2:17 6:-10
right1:علي	0:-35 1:-16 2:-38 3:42 4:-12 6:-48 7:-30 9:-33 10:15 11:8
right1:عمره	5:-21 6:22
right1:عند	0:-24 2:14 3:-8 4:-12 5:-12 6:36 7:-21 10:-17
right1:غادروا	9:-8 11:13
right1:غرقوا	6:24 7:-17
right1:غير	3:-10 6:-12 11:13
right1:غيرهم	3:35 4:11 6:-19 9:-17 10:-11 11:-29
right1:فارقوا	5:-27 6:32
right1:فروا	9:14 11:-22
right1:فقط	0:-21 1:-13 2:19 3:-36 4:-38 6:-15 7:21 8:-9 9:-19 11:9
right1:فلسطينيا	2:-19 6:15 8:28 10:-24
right1:في	0:-21 1:-21 3:-14 4:13 6:9 7:-9 8:-55 10:-30 11:-47
right1:قبل	1:13 2:-26 3:-30 4:-9 5:-27 7:-32 8:8 9:28 10:-28 11:10
right1:قتل	5:-28 6:32
right1:قتلوا	0:-22 1:-8 2:-11 3:-28 4:-18 5:-21 6:55 7:-12 11:-10
right1:قد	0:-8 2:-27 3:-8 6:41 8:-10 9:-9 10:-11
right1:قضوا	2:13 3:-15 5:-13 6:23 7:-21
right1:كانا	0:-10 6:-11 10:18
right1:كانت	2:8 4:-17 6:-24 7:10 8:-24 10:28
right1:كانوا	0:-8 1:-13 2:-49 4:15 5:-25 6:-18 8:10 9:-34 10:13 11:12
right1:كل	2:-29 3:-23 4:-23 6:28 8:-10 9:16 11:-9
right1:كن	6:14
right1:لا	0:-18 1:-13 2:-24 3:22 4:38 5:-52 6:-40 8:-29 9:-13 11:-23
right1:لاطفال	5:-8 6:21 7:-12
right1:لدي	3:9 5:8
right1:لقوا	2:9 4:-12 5:-21 6:26 7:-20 10:-9
right1:لم	0:-18 1:-26 5:-36 6:-13 7:55 8:-43 9:-39 10:-66 11:-50
right1:لمهاجرين	6:8
right1:لهما	0:-14 2:-16 4:14 5:22 7:-9 10:-15
right1:ما	0:-29 1:-17 3:19 4:34 6:-53 8:-32 10:-34 11:-54
right1:ماتوا	0:-14 1:26 2:16 3:-24 4:-14 5:-12 6:-15 7:-20 9:-9 11:-12
right1:متفحمه	6:10
right1:محلي	5:-10 6:19 7:-9 10:-9
right1:مره	3:22 6:-23 9:-10
right1:مصرعهم	5:-12 6:29 7:-10
right1:مع	3:-9 5:10 6:11
right1:معظمهم	5:8 6:8
right1:مقابل	2:11 3:-8 4:-21 5:-21 6:-13
right1:ممن	0:-29 1:-10 2:-29 3:-15 4:-21 5:37 6:-27 8:-9 9:-13 10:-13 11:27
right1:من	0:-17 1:-103 2:-11 4:-16 7:-26 8:25 9:-64 11:8
right1:منا	2:27 3:-10 4:11 5:-9 6:-35 7:-14 10:-10 11:11
right1:منذ	1:-25 2:-27 4:-29 5:-26 6:39 8:14 9:-44 10:-34 11:-24
right1:منها	2:-30 3:-25 4:-11 6:51 7:-27 10:-11
right1:منهم	0:-51 1:-25 3:-22 4:-42 7:-19 8:17 11:10
right1:منهن	0:-39 2:-26 3:-14 4:-10 7:-21 8:-15 10:39
right1:نزحوا	3:24 6:-13 9:-10 11:-16
right1:نقلوا	2:-23 3:-12 4:22 5:38 6:-40 7:-15 8:-11 10:-21 11:-20
right1:هجروا	3:26 11:-12
right1:هم	2:-11 3:-10 4:-18 6:10 7:-8
right1:و	0:17 2:-17 3:-17 5:-54 6:44 7:-41 8:10 9:-12 10:-14 11:-12
right1:واربعه	4:12 6:16 10:-17
right1:واسرت	4:-9 6:12
right1:واصابه	5:-45 6:54
right1:واصيب	5:-42 6:48
right1:واكثر	5:-12 6:14
right1:وامراه	0:-9 5:-8 6:25 7:-12 10:-8
right1:وتسعه	6:12
right1:وثلاث	0:-11 3:27 5:-13 6:-26 9:-18 11:-10
right1:وثلاثه	6:10 8:12
right1:وجرح	5:-23 6:29
right1:وصلوا	6:-11 9:9 11:-12
right1:وعشرات	6:11
right1:وفق	6:-30 7:27
right1:ولم	1:-12 6:-19 7:23
right1:ونحو	4:15 6:15 7:-13 8:-14
right1:يعيشون	3:19 9:-10
right1:يوميا	11:10
right2:	11:10
right2:"	0:-36 1:-17 2:-37 3:-39 4:21 5:-8 6:25 9:-25 10:-22
right2:#	2:-59 5:-56 6:48 7:-47 9:-11 10:9
right2:)	5:-12 6:14
right2:,	0:-17 1:-49 2:-28 3:-32 4:18 5:8 6:-10 10:17 11:-18
right2:.	0:-43 1:-12 2:13 4:14 6:-19 7:-19 9:11 10:-37 11:-20
right2::	9:30 11:-30
right2:ابناء	0:-11 2:-18 3:-33 5:-15 7:13 8:11 9:-19 10:-17 11:22
right2:ابنايها	0:-9 2:-8 3:9 4:-14 5:-20 6:-12 7:20 8:-25 9:-13 10:-15 11:17
right2:اثر	5:-10 6:11
right2:اثناء	0:13 2:-10 6:10 10:-15
right2:اثنان	4:-16 6:19 7:-10 10:-9
right2:اجانب	0:10 6:9 10:-11
right2:احد	0:-13 7:11
right2:احدهم	2:-8 4:20 6:-24
right2:احياء	2:-25 8:-12 10:24
right2:اخر	3:17 6:-20 7:11 9:-10 11:-9
right2:اربع	6:11 8:12 10:-16
right2:اربعه	2:-8 4:10 7:-8
right2:اسبوع	10:14
right2:اسبوعين	3:19 5:12 6:-8 9:-12
right2:استنادا	4:-10 7:12 9:-12
right2:اسره	2:-9 3:-8 4:17 7:-10 10:-14
right2:اسري	8:21 10:-14
right2:اصل	0:-40 2:29 5:-10 6:-36 7:-8 8:-15 10:17
right2:اضافه	3:-25 5:-23 6:-10 7:-10 8:9 10:-9 11:20
right2:اطفال	0:-19 1:26 2:-17 3:10 4:-10 5:-14 6:-35 7:20 8:-24 9:10 10:-23
right2:اطلق	2:-16 10:16
right2:افراد	4:13 7:9 10:-15
right2:اكتوبر	1:-11 3:9 4:-15 5:-10 7:-9 8:-14
right2:اكثر	0:-10 1:-13 8:-15 9:-16
right2:الاتصال	4:-18 6:-15 7:31
right2:الاسر	1:-9 2:19 6:-12 7:-13 10:-15
right2:الاطفال	3:-9 5:-17 6:22 7:-12
right2:الاهالي	6:8 9:14
right2:التاسعه	5:-20 7:14
right2:التعذيب	0:-9 2:26 4:-9 6:-15 8:-17
right2:الثالثه	5:-12 6:10 10:10
right2:الثامنه	6:8
right2:الثانيه	2:-11 3:16 4:-14 5:-12 7:-9 11:-13
right2:الجانب	2:-8 6:23
right2:الجانبين	3:-15 4:-8 6:16 8:12
right2:الجثث	6:19
right2:الجرحي	2:-18 3:-10 6:16 7:-8
right2:الجنود	2:-18 4:-21 5:-11 6:13 8:19 10:-28
right2:الجيش	0:-19 2:34 4:-33 10:-29
right2:الحدود	6:-11 9:14
right2:الحي	2:-12 5:8 6:11
right2:الحياه	2:-12 5:-44 6:52
right2:الخامسه	5:25 6:-32 7:15
right2:الرابعه	2:-15 5:-11 6:30 10:-22
right2:الرهاين	0:-10 2:18 4:-9 5:-8 6:-16
right2:الروهينغا	3:-12 9:16
right2:السبعين	5:-10 6:14
right2:السجون	2:12 4:11 6:-10 10:-24
right2:السكان	0:-16 3:12 6:-14 7:19 10:-8
right2:السلطات	2:16 3:8 6:-17 9:-16 11:11
right2:السيول	3:-11 5:-8 6:-10 7:21
right2:الشهر	4:-14 5:-8 6:-14 7:-9 10:24 11:-13
right2:الصليب	0:10 4:-9 8:18 10:-27
right2:الصيف	3:-8 8:-15 10:12 11:10
right2:الضحايا	4:-8 5:-11 6:40 7:-10
right2:الطرفين	6:12 8:10 10:-8
right2:الطريق	5:-28 6:30
right2:العام	0:21 3:-33 4:-16 5:-21 7:-13 8:-23 9:-10 10:-10 11:-16
right2:العاملين	0:20 2:-15 4:12 5:-18 7:-22 8:-14 10:-14 11:-9
right2:العايدين	6:21 9:-12 11:-12
right2:العلاج	5:20 7:-8
right2:العنايه	5:22 6:-15
right2:الف	6:-12 9:13
right2:الفتره	1:11
right2:الفرار	3:14 6:-10 7:-12 10:25
right2:القتلي	4:-12 5:-8 6:38 7:-10
right2:القرويين	0:-19 4:26 10:-13
right2:القطاع	0:-10 2:-25 4:22 8:-16 10:13
right2:الكوادر	5:-18 6:18 7:-9
right2:الليله	2:10 3:9 6:-10
right2:الماضي	0:10 1:18 2:-9 3:-17 4:-9 6:-22 7:-14 8:-13 10:18 11:-8
right2:المتوفين	5:-16 6:30 7:-8
right2:المدنيين	2:-9 3:-11 5:-15 6:22 7:-12 8:-22 10:-17
right2:المرحله	2:-10 4:23 8:-19 10:-13
right2:المرضي	0:-16 2:-8 4:-15 5:-13 8:20 10:-14
right2:المستشفي	3:-9 5:24
right2:المستشفيات	5:14 6:-10
right2:المصابين	3:-12 5:14 7:-10
right2:المفقودين	5:-9 6:-28 7:28
right2:المنظمه	3:8
right2:المياه	6:20 7:-17
right2:الناجين	5:24 6:-11
right2:النزوح	3:31 5:-16 6:-29 7:-13 9:-16
right2:الي	0:-21 1:-22 2:10 4:-20 5:11 6:-40 7:-55 8:-12 9:25 10:-8
right2:اليوم	3:-14 4:-19 7:-18 8:-12 9:24 10:13 11:-9
right2:اماراتيه	8:16
right2:ان	0:-28 2:-20 5:-20 6:19 8:-8 9:-8 10:23 11:-18
right2:انتشال	5:-17 6:19
right2:انقلاب	5:19 6:-25 7:8
right2:انهيار	6:11
right2:او	0:-19 1:36 2:-11 3:-10 4:-16 5:-33 6:-46 7:13 10:10 11:-11
right2:اي	9:11
right2:بترت	5:23 6:-18
right2:بجروح	5:37 6:-23 7:-13
right2:بحسب	0:-18 1:-8 2:-25 3:-12 4:23 5:20 6:-9 7:-9 8:-21 9:12 10:-15 11:-12
right2:بدء	2:-10 3:25 5:-11 6:11 8:-22 9:-17 10:-18 11:-15
right2:بدايه	4:-18 5:-12 6:15 8:18 11:-8
right2:برنامج	2:20 4:-9 6:-22 10:-11
right2:بسبب	6:8
right2:بعد	0:-37 1:-9 3:-35 4:-30 5:8 6:-8 8:-23 10:44
right2:بعدما	5:11
right2:بعضهم	4:14 5:-8 6:13 10:-14
right2:بقي	5:20 6:-12
right2:بلا	3:12
right2:بين	0:-14 1:14 4:-22 6:12 7:-30 10:-17
right2:بينما	0:-10 4:16 5:13 6:-16
right2:بينهم	0:-19 1:-10 2:-14 3:-9 4:-12 5:30 7:-27 8:-13 9:-12 10:18
right2:بيوتهم	3:11
right2:تحت	2:15 3:-10 4:-19 5:-9 6:25 7:-14 10:-11
right2:ترك	3:36 5:-23 6:-13 9:-10 11:-15
right2:تركيا	3:-10 9:-13 11:15
right2:تقول	0:-13 3:8 4:-13 6:17 8:-12
right2:توفي	2:12 4:-11 10:-8
right2:ثلاث	4:10 7:-10 9:9
right2:ثلاثه	0:-19 2:-18 3:20 4:-25 5:-12 6:23 8:20 9:-13 10:-22 11:-8
right2:ثلثاهم	3:25 5:10 9:-29 11:-14
right2:ثلثهم	3:18 9:-19
right2:ثم	0:-16 3:-14 4:11 5:-13 6:14 7:10 10:-8 11:15
right2:ثماني	2:-10 4:-10 10:16
right2:جراء	3:-8 6:-28 7:16
right2:جنود	8:9
right2:جوعا	3:-17 6:21
right2:حافله	0:9 4:-10 5:-12 7:13 10:-10 11:-8
right2:حال	5:8
right2:حاله	5:34 6:-30
right2:حتفهم	1:12 2:8 3:-16 4:-11 5:-17 6:24 7:-29 10:-10
right2:حتي	6:9 9:-21 11:22
right2:حرجه	4:-11 5:32 6:-18 7:-13
right2:حريق	5:27 6:-23 7:-12
right2:حسب	0:-19 1:19 2:-9 3:-43 5:-9 6:-15 7:-16 8:-22 10:25
right2:حسبما	0:13 2:-8 4:-15 7:-13 10:-11
right2:حول	6:-14 10:14
right2:حي	11:13
right2:حين	1:-8 7:-19 11:-11
right2:خلال	6:30 9:-26 11:-8
right2:خمس	4:-8 6:15
right2:خمسه	3:-22 7:-11 9:28 10:13 11:-28
right2:داخل	6:10
right2:دون	2:-9 3:-18 6:23 7:-17 11:-18
right2:ذويهم	3:-8 5:10 8:9
right2:رجال	0:-21 3:-8 4:17 6:12 7:-24 10:-11
right2:رفاقه	0:-19 3:-22 4:-18 5:27 6:10 7:-33 8:-13 9:-8 10:-27
right2:رفاقهم	0:-8 2:14 3:-8 4:-16 5:-9 6:-32 7:21 10:16
right2:زال	4:18 7:-12
right2:زالوا	0:-17 1:-15 2:-20 3:21 4:20 5:-9 6:-44 7:14 8:-20 9:8 10:-21 11:-50
right2:زملايه	0:9 2:-18 3:-9 4:18 5:22 6:-14 7:-27 8:-17 10:-22
right2:ساعات	10:14
right2:ساقه	5:27 6:-17 7:-13
right2:سبتمبر	3:-11 6:16
right2:سبعه	7:9
right2:سته	0:-16 6:20
right2:سكان	0:-19 1:-8 2:-18 3:53 5:-20 6:-34 7:-27 8:-23 9:-9 10:24 11:-28
right2:سومطره	6:15
right2:سياره	5:-17 6:20
right2:صباح	3:-29 6:-15 8:-8 10:-20 11:31
right2:صحيه	3:-9 6:-13 10:19 11:-10
right2:صفوف	6:11
right2:ضحايا	5:26 6:-24
right2:ضربات	5:10
right2:طاقم	3:-10 4:-15 5:-8 8:-9 10:21
right2:ظهر	5:8
right2:عاد	0:14 2:-8 3:28 6:-8 8:8 9:-13 10:-10 11:-28
right2:عادوا	3:-25 6:-9 9:-11 11:36
right2:عام	1:16 3:-17 7:-9
right2:عايله	5:10 7:-11
right2:عبر	2:-10 8:-16 10:18
right2:عبروا	3:-27 7:-14 9:34 11:-17
right2:عداد	0:-11 1:-10 2:-11 3:-13 4:-14 5:-20 6:-34 7:46 10:-23
right2:عشره	3:12 6:-8 10:9
right2:علي	0:-30 1:-14 2:15 3:22 4:-14 6:-11 7:11 8:-34 9:-32 10:-23 11:-29
right2:عليها	2:13
right2:عمال	0:12 5:-10 6:14
right2:عن	2:-14 6:-10 7:27
right2:عناصر	3:-16 4:-9 6:15 8:22 10:-17
right2:عناصره	2:-8 4:-15 6:17
right2:عناصرها	0:-14 6:21 8:-10 11:-8
right2:عندما	6:12
right2:عنها	2:-8 6:14
right2:غارات	6:10
right2:غاره	6:13
right2:غالبيتهم	0:15 10:-10
right2:غرق	1:-8 4:-8 5:-12 6:-12 7:26
right2:غزه	2:20 4:-17 5:-17 6:-12 8:-11 10:20 11:-14
right2:غير	4:29 5:-20 8:-14 10:-12
right2:فقد	4:-9 5:18 6:-16
right2:فوق	5:-14 6:15
right2:في	1:-62 4:-11 6:23 7:-17 8:-18 10:-34 11:-54
right2:فيما	0:-9 4:14 6:14 7:-36 9:-23 10:9 11:-23
right2:قال	7:10
right2:قبضه	0:-24 4:30 6:-12 7:-8
right2:قبل	2:-27 3:-11 4:-23 5:-13 7:-14 8:-11 9:-21 10:27
right2:قتلوا	2:-29 3:-11 4:-13 5:-15 6:39 7:-8 10:-11
right2:قتيل	0:-11 1:33 3:-17 5:-20 6:-26 7:-14 11:-9
right2:قد	3:17 4:-21 6:-14 8:-9 9:-20 10:14 11:12
right2:قرابه	1:-10 3:-18 6:29
right2:قرب	0:8 6:10
right2:قسرا	2:-23 4:-23 6:-12 7:28 8:-9 9:-11 10:-10 11:18
right2:قصف	5:31 6:-19
right2:قضوا	0:-12 2:-23 4:-24 5:-14 7:-12 8:-8 10:27
right2:قيد	0:-8 2:-14 6:-22 10:17
right2:كان	0:-15 3:-12 4:-27 7:-9 9:-9 10:31 11:-11
right2:كانوا	0:-9 2:-12 3:-24 4:-16 5:-24 6:23 7:-15 8:16 9:-20 10:-22 11:16
right2:كل	2:10 3:-11 4:-32 6:-8 8:32 10:-41
right2:كلهم	0:17 3:-22 4:-19 6:8 8:16 10:-27
right2:كما	0:-16 2:13 6:8 7:-9 10:-15
right2:لا	0:17 3:-10 5:-13 6:-22 8:-34 9:-13
right2:لاحقا	2:-8 3:-16 4:-9 5:-17 6:-13 7:-10 10:30
right2:لبنان	3:-10 9:-10 11:20
right2:لدي	2:11
right2:لقوا	2:-25 4:-13 6:26
right2:لكن	0:-12 1:-16 2:-17 3:-13 4:13 5:-12 6:-16 7:15 8:8 10:-13 11:11
right2:لم	0:-33 1:-13 2:-52 5:-34 6:45 8:-23 9:-17 10:-17 11:-16
right2:لنساء	5:-13 6:19
right2:ليله	0:17 2:-9 4:-16 6:-24 7:12 10:-14
right2:ما	0:-21 2:-23 3:-18 4:29 8:-16 9:-13 10:-27 11:-12
right2:مات	4:-8 5:28 6:-29
right2:ماتوا	2:15 4:-19 6:9 8:-11 10:-12
right2:ماوي	3:9
right2:متفاوته	5:9
right2:متن	0:-12 1:-11 2:-8 3:-10 4:-25 5:-22 6:11 7:-18 8:-20 9:-12 10:-17 11:26
right2:مجهولا	2:-14 6:-13 7:22 10:-15 11:-8
right2:محيط	3:-9 4:9 5:-20 6:15 7:-15
right2:مدرسه	0:15 10:-13
right2:مدنيون	5:-16 6:37 7:-15
right2:مديريه	3:-12 6:8 11:11
right2:مستشفي	0:9 4:-9 5:31 6:-27 7:-9
right2:مستشفيي	5:16 6:-15
right2:مسلحون	10:8
right2:مشيرا	3:-16 6:23
right2:مطار	11:11
right2:مطلع	2:-8 8:16 9:-15 10:-13 11:11
right2:مع	0:25 3:-17 5:-17 7:-25 10:-9 11:12
right2:معظمهم	0:-25 3:12 4:20 5:-10 6:13 10:-14 11:-11
right2:مغادره	3:25 5:-8 11:-11
right2:مفقودين	6:11
right2:مقابل	0:8 2:-15 3:12 4:-23 8:-25 9:-16 10:26 11:-21
right2:مقاتليها	2:-9 6:12 8:8
right2:مليون	3:13
right2:من	0:-15 1:-25 2:35 4:-27 5:-16 6:-32 7:-35 8:15 9:-32 10:-11 11:16
right2:منازلهم	3:29 5:-10 11:-13
right2:مناطقهم	3:-28 9:-11 11:31
right2:منذ	0:-11 2:-14 3:-34 4:12 6:9 7:-18 9:25 10:-16 11:-11
right2:منطقه	5:16 6:-11
right2:منهم	2:-16 4:-8 5:13 7:-16 9:8 11:-12
right2:مواقع	3:13
right2:موسكو	2:-9 6:16 8:-30 10:21
right2:موظفي	0:16 2:-10 4:10 8:-8 10:-16
right2:ناريه	5:21 6:-13
right2:نحو	2:14 5:-11 6:9 8:-11 9:-9 10:-16
right2:نساء	2:-16 3:-9 5:-30 6:-10 7:10 8:15 9:-25 10:-15 11:19
right2:نصفهم	0:-16 1:10 3:9 4:-17 5:-16 6:-19 10:-9 11:-29
right2:نقل	3:-18 5:12 6:-8 9:16
right2:نقلوا	5:-26 6:-12 8:26 11:-8
right2:نهايه	2:-10 3:-34 4:-14 6:-12 8:21 9:-31 10:-25 11:30
right2:هجوم	0:8 5:28
right2:هذا	1:-9 3:-10 4:-16 5:-11 6:31 7:-14
right2:هم	0:11 8:-18
right2:هناك	0:-12 3:-11 4:38 6:8 7:-8 10:-32
right2:هولاء	0:-15 2:-21 3:-8 5:15 6:13 7:-14 9:-26 10:-25 11:22
right2:و	6:16 9:16 11:-15
right2:واحد	5:10 8:-14 10:14
right2:واحده	0:-11 1:-10 2:-10 3:-10 4:-23 7:-21 8:-16 10:31 11:-14
right2:واصابه	5:-48 6:50
right2:واصيب	5:-34 6:38
right2:وان	0:-8 1:-22 2:-39 3:-27 5:-21 7:9 9:-11 10:-13 11:11
right2:وجرح	5:-25 6:31
right2:وحده	5:-28 6:30 7:-24
right2:وخمسه	0:13 2:16 4:-17 6:-22 10:-15
right2:وسط	6:18 7:-17
right2:وصلوا	3:-9 5:12 6:-9 9:9
right2:وصول	3:13 6:12
right2:وفق	0:-30 1:-15 2:-26 3:-14 4:-33 6:11 9:-9 11:19
right2:وفقا	1:16 2:-8
right2:وفقد	6:14 7:-10
right2:وفي	0:-9 2:-17 8:-23 10:30
right2:وقتل	0:16 2:-13 4:-12 5:10 6:-15 8:-17 10:16
right2:وقد	2:-11 6:13
right2:ولا	0:-21 1:-13 2:17 3:-21 4:-43 5:16 6:20 7:-51 8:15 9:-14 10:-27 11:-12
right2:ولايه	3:-13 9:14
right2:ولم	6:9
right2:وما	0:-26 1:-8 2:-8 3:15 4:-40 5:-19 6:28 7:-49 8:-13 9:-22 10:32 11:-13
right2:ومن	1:-8 3:-34 6:11 9:13
right2:ونقل	0:-8 2:17 5:-11
right2:وهو	0:-9 1:-11 5:-25 6:-8 7:26
right2:وهي	4:11 6:-12
right2:يزالون	2:-8 3:28 4:14 5:-9 6:-24 8:-14 9:-19 10:-9 11:-16
right2:يعثر	6:-14 7:29
right2:يعرف	0:-13 2:-16 4:22 5:-12 6:-18 7:8 8:-8 10:-17
right2:يناير	1:-13 5:-9 6:26 7:-10 9:-25 11:-16
right2:يوم	1:-13 3:-18 4:-14 5:-19 6:26 7:-19 10:-13
right2:يومين	0:-27 2:-17 3:-9 4:-26 6:-18 10:30
right3:	0:-19 1:-11 2:15 3:14 4:-10 5:-14 6:15 7:-22 8:-15 9:-18 10:-23 11:18
right3:"	0:19 1:16 2:-10 3:-61 5:-18 7:-77 8:-28 9:16 10:-48
right3:#	1:-55 2:21 5:-45 6:12 7:-53 8:-13 9:-11
right3:(	4:-8 5:17 6:-20 7:-11 8:18 10:-13 11:13
right3:)	5:-24 6:25
right3:,	0:-10 1:-13 2:-15 3:16 4:-19 5:-31 6:26 7:-30 8:10 9:-20 10:-26 11:-15
right3:.	2:-27 3:-44 4:-8 5:-11 6:-13 7:15 8:9 9:-9 10:-30
right3::	0:8 5:-18 6:-28 7:27 9:13 11:-15
right3:اثر	4:-8 7:15
right3:اثناء	6:8
right3:اثنان	0:20 2:-13 3:-17 4:-18 5:12 6:9 7:-21 10:-21
right3:احد	3:-21 6:-12 7:27 10:-13 11:-23
right3:احدهم	0:9 2:-10 5:15 7:-8
right3:احدهما	3:-8 6:-34 8:-18 10:13
right3:اخرون	6:10
right3:اداره	3:14 4:-9 5:-14
right3:اربعه	6:11 7:14 11:-13
right3:ارقام	4:11 6:-9
right3:اسري	2:13 4:19 6:-26 7:-8 8:-13 10:-10
right3:اسعاف	5:-14 6:18
right3:اشخاص	5:-11 6:19
right3:اشهر	3:-13 5:-22 6:16 9:18 11:-8
right3:اصابه	6:8
right3:اصل	8:-12 10:14
right3:اصيبوا	5:-22 6:26
right3:اطرافهم	5:12
right3:اطفال	0:-15 5:-23 6:19 9:-23 11:11
right3:اقليم	5:-8 11:-13
right3:اكثر	1:-9 2:-21 3:-38 4:-29 5:-24 7:-15 10:26 11:19
right3:ال	5:-21 6:21
right3:الاحتلال	2:-8 6:12
right3:الاحد	3:-19 4:17 10:-26 11:23
right3:الاحمر	0:8 4:-11 6:21 7:-29 8:17 10:-28
right3:الاخر	2:-14 4:-17 8:10 10:15
right3:الاسبوع	0:-10 2:10 3:-11 4:-12 5:-9 6:-13 10:12 11:8
right3:الاسر	0:-11 2:16
right3:الاسراييلي	6:15
right3:الاقل	0:-16 2:28 3:-11 4:-46 5:-22 6:-25 7:30 8:-21 10:-27
right3:الامم	0:17 3:-12 6:9 10:-14
right3:الانقاض	5:-15 6:21
right3:الاول	6:13 8:-9 10:16
right3:الاولي	0:-9 2:-14 3:-10 4:19 5:-16 6:22 7:-18 8:-20 10:-15
right3:البحر	0:-10 1:9 4:-9 5:-11 6:-30 7:15
right3:البلاد	3:17 9:-12
right3:التاسعه	5:-12 6:18
right3:الثالثه	3:9
right3:الثامنه	2:-10 3:-10 4:-21 5:-16 6:-13 7:-11 8:21 9:13 10:-10 11:-15
right3:الثاني	8:-11 9:16 11:-9
right3:الجيش	6:14 8:11
right3:الحرب	4:-18 8:19 11:-8
right3:الحكومه	8:24 10:-20
right3:الحياه	0:-9 2:-27 4:10 5:20 6:-30 7:-9 10:17
right3:الخامسه	0:-10 3:-11 6:24 9:-16 10:12
right3:الخيام	3:19 6:-11 9:-17
right3:الذي	0:-20 1:12 3:-8 4:-16 5:-11 7:-9 8:-11 10:16
right3:الذين	0:-22 4:18
right3:الروسيه	4:11 6:-10 8:-21 10:14
right3:السابع	0:26 2:-26 4:-23 8:-14 10:8
right3:السابق	0:26 1:-27 3:-9 4:-14 5:-13 6:8 8:-22 9:-16 11:-22
right3:السنه	2:-8 3:-15 8:15 10:-9
right3:السودان	9:22 11:-20
right3:الشرطه	4:17 5:-8 10:-16
right3:الشماليه	6:17
right3:الشهر	3:-11 6:9 8:-9 9:-9 11:18
right3:الصحه	0:11 4:-9
right3:الطاقم	4:-17 7:19
right3:الطبيه	6:11
right3:العاشره	5:-11 6:16 7:-12
right3:العام	4:-11 5:-16 8:26 9:-19 10:-26 11:10
right3:العنايه	5:30 6:-27
right3:الف	9:10 11:-8
right3:الفا	3:-10 9:9
right3:القتال	3:-15 6:-8 9:16
right3:القطاع	0:11 2:-11 5:-11 6:24 8:-8 10:-13
right3:القوات	6:10
right3:الليل	6:-17 7:19
right3:الماضي	3:8
right3:الماضيه	2:10
right3:المحافظه	3:-14 6:-12 8:23 10:-12 11:10
right3:المدينه	4:-11 7:16
right3:المركزه	5:17 6:-13
right3:المستشفي	3:-8 5:-11 6:23
right3:المفقودين	1:-15 3:-12 4:-16 5:-21 6:-37 7:42
right3:المكان	5:-10 6:14
right3:المنظمه	6:-16 11:10
right3:المهاجمين	0:-8 2:-15 6:23 7:-18 10:-23
right3:المياه	4:-11 5:-9 6:23 7:-20
right3:النساء	8:-11 9:14 10:12 11:-13
right3:الهجوم	0:-26 2:-17 4:14 5:8 6:23
right3:الهرب	0:-20 2:-24 6:17 10:18
right3:الولايه	7:10
right3:الي	0:25 1:-22 2:-18 4:8 5:-30 6:-54 7:-12 8:22 9:10 10:-59 11:16
right3:اليوم	2:-10 3:-32 4:-8 5:24 6:-25 7:-16 11:23
right3:امراه	5:-9 6:17
right3:ان	0:15 2:-22 4:-45 6:21 7:12 9:-11 11:-8
right3:انفجار	5:-8 6:11
right3:او	1:13 2:24 3:-17 4:-34 5:10 7:-27 10:-13
right3:ايام	1:-8 2:-16 4:-28 6:-31 7:-13 8:21 9:20 10:9 11:-8
right3:بانفجار	5:17 6:-16
right3:بحسب	0:-9 2:-11 4:-23 5:-11 6:33 9:-13 11:16
right3:بعد	0:29 2:-24 3:10 4:-16 5:11 6:-18 8:-32 10:-27 11:-24
right3:بلا	0:-16 2:-14 3:-9 4:-19 5:-9 6:-15 7:14 9:29 11:-17
right3:به	7:14
right3:بها	6:9
right3:بيلغورود	5:19 6:-17
right3:بين	4:-21 6:-14 7:-12 10:21
right3:بينهم	0:-10 2:19 4:-15 6:13 7:-10 10:-11 11:-25
right3:بيوتهم	3:-20 11:26
right3:تحت	1:-8 2:11 3:17 4:-31 6:-24 9:-8 11:-9
right3:تركيا	9:17 11:-15
right3:تسعه	3:-16 5:-8 6:17 7:-15 10:-8 11:16
right3:تعرف	2:-12 6:19
right3:ثلاث	3:15 5:11 6:-11
right3:ثلاثه	2:-18 4:-43 5:-8 7:-10 8:-13 10:28
right3:ثم	0:15 6:-14 7:10 10:-9
right3:ثماني	4:-11 6:16
right3:ثمانيه	0:-23 4:16 5:-8 6:24
right3:جانب	2:-17 4:-16 6:-14 8:26 9:-29 10:-13 11:15
right3:جثث	2:9 4:-13 6:-14 8:-14 10:19
right3:جرحي	5:-16 6:18
right3:جريح	4:12 5:-10 6:-10
right3:جريحا	5:-13 6:15
right3:حافله	5:18 6:-9 7:-11
right3:حال	5:13 6:-11
right3:حتفهم	2:-26 4:-14 6:32
right3:حرجه	5:14 6:-9
right3:حصيله	5:-8 6:10
right3:حوادث	6:16
right3:حوالي	3:19 9:-9 11:-15
right3:حين	5:10 9:10
right3:خلال	0:-12 2:12 3:-18 4:18 6:20 8:-22 10:-13 11:-21
right3:خمس	3:17 11:-9
right3:خمسه	3:12 5:13 6:-21 10:11
right3:داخل	6:21 10:-9
right3:دول	3:-20 6:-12 11:12
right3:دون	0:17 3:8 4:-10 5:-27 6:-27 7:16 8:-8 9:-32 10:-10 11:11
right3:ديسمبر	2:-9 3:-8 8:-12 10:12
right3:ذكر	4:-11 5:-16 6:23 7:-8
right3:راس	0:20 3:-9 5:-34 6:10 7:-20
right3:رقم	4:-8 6:22 7:-17
right3:زال	0:-27 2:-13 3:-15 5:-8 7:-29 8:-12 10:20 11:-8
right3:زالوا	0:-9 2:-12 5:13 6:-12 8:-10 10:-11
right3:زلزال	3:28 4:-8 9:-8 11:-9
right3:ساعه	2:23 4:-18 10:-19
right3:سبعه	5:-8 6:14
right3:ست	0:-24 6:22 10:16
right3:سته	3:11 5:-14 6:16
right3:سقوط	3:11 9:-8
right3:سياره	7:10
right3:شاحنه	5:14 6:-20 7:9
right3:شرق	5:8
right3:شهر	2:-14 3:-20 4:-19 7:-8 10:25
right3:ضمنهم	4:-11
right3:طفلا	6:8
right3:عام	0:21 2:-10 3:-15 8:-8 10:-27
right3:عاما	2:-10 6:-17 10:20 11:-10
right3:عباره	6:-10 7:20
right3:عبر	3:20 9:-8 11:-16
right3:عدد	3:-12 9:15 11:-11
right3:عشر	0:-12 4:10 6:8 10:-11
right3:عشره	3:-8 5:15 7:-16
right3:علي	1:8 2:9 3:-40 4:-17 5:20 6:-13 7:-17 8:19 9:-17 10:13
right3:عليهم	6:14 7:8
right3:عمليه	0:-8 6:-18 10:19
right3:عن	2:-16 3:-13 5:-15 7:-16 8:31 9:13 10:-26 11:-20
right3:عند	0:-13 2:20 5:-12 6:-11 7:-11 10:-16
right3:عنهم	0:21 4:11 5:-31 6:-16 7:17 8:9 10:-29
right3:غزه	0:-9 2:11 4:16 6:-34 8:-11
right3:فارقوا	6:14
right3:فديه	0:-22 2:-13 4:-14 10:24
right3:فقدوا	0:-9 1:32 3:-12 4:-8 5:-11 6:-33 11:-11
right3:في	0:-27 1:-42 2:9 4:11 5:-49 6:14 7:-10 8:23 9:-28 10:-25
right3:فيما	3:-9 5:22 7:-25
right3:قارب	7:12
right3:قاصرا	0:13 1:11 7:-9 10:-23
right3:قال	2:14 10:-14
right3:قبل	0:15 2:9 4:9 5:-31 7:-15 8:-12 9:-12 10:-26
right3:قتلوا	2:10
right3:قتلي	0:-13 2:-11 6:16 10:-11
right3:قد	0:-9 2:9 3:-18 4:-21 6:-20 8:-21 9:-24 10:27 11:25
right3:قرابه	5:8
right3:قراهم	3:-21 6:15 7:-18 9:-12 11:29
right3:قرب	3:-16 4:12 6:13
right3:قريه	0:13 3:-23 4:-8 5:17 6:-26 11:20
right3:قصف	5:9
right3:قضوا	1:-10 6:25
right3:قوات	6:17
right3:كان	3:-8 5:12 6:-22 10:10
right3:كانت	5:-9 7:17
right3:كانوا	0:-13 2:-11 4:-26 5:-19 6:20 7:-22 8:25
right3:كل	0:-11 1:-11 2:-15 3:-14 4:-13 5:-16 6:11 7:11 10:-10
right3:كما	0:11 2:-12 3:-24 4:-10 5:-11 6:25 7:-14 9:-9 11:21
right3:كمين	0:-22 4:-21 5:-30 6:30 7:19
right3:لا	0:-11 3:-8 4:14 5:12 6:-27 8:-16 9:-10 10:-13 11:10
right3:لدي	0:26 2:-10 3:-9 4:-13 5:-8 6:-30 7:-15 9:-23 10:10 11:18
right3:لكن	3:-20 4:-14 6:-14 7:25
right3:لم	0:10 1:-9 2:-14 4:-9 5:-18 6:-23 7:27 10:-14
right3:لهم	3:-11 4:-20 5:-8 6:-8 7:28 9:-8 11:-14
right3:ما	1:-14 2:-37 3:-12 5:-16 7:23 8:-34 9:-18 10:9
right3:ماتوا	2:12 5:-9 7:-10
right3:مارس	3:17 11:-18
right3:متن	3:18 9:-13 11:-15
right3:مخيمات	3:-19 5:-8 9:18 10:-8 11:11
right3:مدارس	3:19 5:-11 9:-8
right3:مدرسه	4:-19 5:-8 6:-20 7:16 8:-15 10:20
right3:مدني	3:-11 4:14 6:-11 8:-11 9:-10 10:-11 11:20
right3:مدنيا	8:14
right3:مديريه	6:14
right3:مدينه	4:16 6:-11
right3:مراكز	3:19 11:-10
right3:مركب	6:-11 7:15
right3:مركز	0:-8 3:11 4:-12 5:-20 6:11 7:-16 9:12 11:-19
right3:مستشفيات	5:14
right3:مسيره	5:10
right3:مصابا	5:-11 6:15
right3:مصابين	5:11
right3:مصيرهم	2:-10 4:17 5:-13 6:-18
right3:مطلع	3:-10 6:17 7:-13 9:9
right3:مع	3:9 4:14 7:-15
right3:معظمهم	3:19 11:-15
right3:معلما	0:17 2:-8 4:10 6:-20 7:-12 10:-21
right3:مفقودا	6:21 7:-16
right3:مفقودين	3:-9 4:-12 5:-12 6:-17 7:30
right3:مفوضيه	9:9
right3:مقابل	0:-23 5:23 8:16 10:-19
right3:مقاطعه	5:-9 7:-12 8:-9 10:19 11:-8
right3:مليون	3:13 9:12 11:-18
right3:من	0:16 1:-30 2:-23 4:-49 5:14 6:-8 7:-11 8:-12 9:-10 10:32 11:-23
right3:منازلهم	3:42 5:-27 6:-16 9:-13 11:-12
right3:منذ	0:-34 1:-10 3:9 4:26 5:-17 6:-37 7:32 8:-14 9:-10 10:-10 11:-18
right3:منطقه	5:-8 6:18 8:-15 10:14
right3:منظمه	1:23 3:-22 6:-10 7:11 11:-15
right3:منها	6:16
right3:منهم	1:-23 2:-38 3:-45 4:21 5:15 6:10 7:-41 9:-11 10:-46
right3:مواقع	3:15 4:-13 6:23 9:-11
right3:ناريه	5:17 6:-9
right3:نازحين	3:29 9:-27 11:-20
right3:نحو	0:-16 2:-8 4:-11 6:-19 7:27 8:-14 9:-14 10:10
right3:نساء	0:12 2:-9 3:-29 5:-16 6:21 7:-18 8:-9
right3:نفسها	1:11 3:-10 4:-17 5:-23 6:-27 7:24 10:-9
right3:نقطه	6:11
right3:نهر	2:18 10:-13
right3:نيجيريا	0:24 4:-11 6:-16
right3:هدنه	2:-17 4:-14 6:-9 8:-23 10:32
right3:هذا	3:-8 5:-9 6:11 9:-11 11:11
right3:و	5:-23 6:24 7:-15 11:-12
right3:واحد	0:-8 1:-15 3:-8 4:15 5:-17 6:18 7:-26 9:-22 10:-16 11:8
right3:واحده	0:28 2:-18 3:-14 4:9 5:-22 6:-9 9:-10 10:-34 11:-13
right3:وادي	5:-9 7:8
right3:واصابه	5:-21 6:22
right3:واصيب	3:-9 4:-9 5:-24 6:26
right3:وان	0:-18 2:-9 3:-8 4:-24 5:11 7:-33 8:-17 10:26
right3:وجريح	0:-11 1:38 3:-19 5:-18 6:-33 7:-13 8:-8 11:-15
right3:وحده	1:-15 3:-22 4:26 5:-11 6:-16 7:-15 11:-8
right3:وزاره	2:-11 3:-8 6:17 8:9 10:-12
right3:وفق	0:15 4:10 10:-19
right3:ولا	4:-27 5:-10 6:21 7:-23 8:14 10:-10
right3:ولم	2:21 3:-16 4:-21 6:17 7:-11 8:-9 10:-24
right3:وما	5:-9 6:26 7:-28
right3:وهو	3:9 6:8
right3:يبق	6:15
right3:يزال	0:-8 1:-8 2:16 4:-34 5:18 6:15 7:-33 8:16 10:-32
right3:يزالون	0:-15 2:-9 4:15 6:19 7:-11 8:-9 10:-11
right3:يعرف	0:-13 2:-15 4:20 6:-15 10:-16
right3:يقارب	6:12
right3:يقول	5:-8 7:12
right3:يوم	1:-9 3:-12 4:-8 5:-9 6:-19 9:9 10:24 11:-14
share:2	6:8
share:4	0:22 1:-10 2:15 3:-33 4:-80 5:-58 6:-26 8:-12 9:-70 10:-61 11:50
share:5	0:-22 1:8 3:16 4:28 5:-28 6:-19 7:-11 8:-23 9:-44 11:-38
share:7	0:-15 2:-34 3:-16 4:-49 9:8 11:-31
share:more	0:-29 1:-56 6:17 7:-19 8:-12 9:-9 10:-16 11:-19
short	0:-23 1:-45 3:-35 4:-47 5:-13 8:-26 9:22 11:-27
size:1	0:-37 1:-50 2:33 3:-73 4:-22 5:-9 6:22 8:-50 9:-49 11:-53
size:9	0:35 1:-97 2:9 3:-138 4:-17 5:-30 6:25 8:-15 9:-108 11:-85
size:99	0:-17 1:-83 2:-41 3:-72 4:32 5:-8 6:21 7:9 8:-21 9:-108 10:23 11:-100
size:999	0:23 2:-51 3:-23 4:-18 5:9 6:-10 7:-27 8:46 9:-81 10:-28 11:28
size:9999	0:-24 1:12 2:-112 3:40 4:-16 6:-20 7:-27 8:13 10:-111
size:more	0:-86 1:-74 2:-64 3:40 4:-41 5:-44 6:-54 7:-28 8:-62 9:52 10:-80 11:9
verdict:abducted	0:136 1:-42 2:-82 3:-71 4:-38 5:-57 6:-112 7:-64 8:-38 9:-64 10:-66 11:-42
verdict:casualties	0:-28 1:83 2:-16 3:-37 4:-20 5:-48 6:-74 7:-51 8:-21 9:-20 10:-16 11:-37
verdict:claim	2:16 4:-24 6:-26 9:-14
verdict:dead-in-captivity	0:-99 1:-35 2:104 3:-45 4:-30 5:-61 6:-21 7:-92 8:-66 9:-31 10:-60 11:-34
verdict:displaced	0:-67 1:-52 2:-71 3:145 4:-39 5:-83 6:-104 7:-99 8:-18 9:-46 11:-75
verdict:held	0:-28 1:-49 2:-83 3:-58 4:120 5:-65 6:-105 7:-34 9:-73 10:-53 11:-71
verdict:injured	0:-101 1:-11 2:-78 3:-114 4:-64 5:178 6:-117 7:-105 8:-33 9:-66 10:-102 11:-71
verdict:killed	0:-63 1:-48 2:20 3:-65 4:-140 5:-120 6:167 7:-82 8:-145 9:-24 10:-140 11:-103
verdict:missing	0:-47 1:-54 2:-79 3:-82 4:-59 5:-104 6:-66 7:140 8:-61 9:-95 10:-96 11:-64
verdict:open	0:-45 1:-12 2:-49 3:15 5:-38 6:-11 7:-24 10:-14 11:-20
verdict:out	0:10 1:-16 2:-25 3:-35 4:35 5:-20 7:-13 9:-18 10:-37 11:-11
verdict:prisoners-exchanged	0:-51 1:-22 2:-101 3:-46 4:-10 5:-40 6:-99 7:-48 8:69 9:-35 11:-29
verdict:refugees	0:-27 1:-50 2:-44 3:-43 4:-55 5:-67 6:-96 7:-60 8:-57 9:95 11:-52
verdict:released	0:-59 1:-49 2:-93 3:-36 4:-61 5:-92 6:-82 7:-79 8:19 9:-48 10:117 11:-34
verdict:returned	0:-84 1:-64 3:-46 4:-79 5:-94 6:-51 7:-32 8:-71 9:-38 10:-32 11:120`
}
