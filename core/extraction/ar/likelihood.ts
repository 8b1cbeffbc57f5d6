import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	73
alike:casualties	29
alike:dead-in-captivity	22
alike:displaced	-43
alike:held	89
alike:injured	26
alike:killed	3
alike:missing	23
alike:prisoners-exchanged	-21
alike:refugees	38
alike:released	-7
any	-26
bare:1	85
bare:9	-21
bare:99	-27
bare:999	14
bare:9999	32
bare:more	-5
before:abducted	25
before:allocated	-91
before:casualties	-104
before:dead-in-captivity	50
before:displaced	-17
before:held	-50
before:injured	-34
before:killed	-3
before:missing	-127
before:pledged	-129
before:prisoners-exchanged	-12
before:refugees	-59
before:released	15
before:requested	47
before:returned	39
before:total	-53
behind:abducted	26
behind:allocated	-97
behind:casualties	-91
behind:dead-in-captivity	-53
behind:delivered	-117
behind:displaced	-28
behind:held	-36
behind:injured	-6
behind:killed	-85
behind:missing	-24
behind:pledged	-104
behind:prisoners-exchanged	-9
behind:refugees	-46
behind:released	-14
behind:returned	17
behind:total	-64
ending:اء	-106
ending:اب	-8
ending:ات	-171
ending:اث	44
ending:اج	-22
ending:اح	-46
ending:ار	-66
ending:از	51
ending:اس	35
ending:اص	-30
ending:اع	9
ending:اف	-43
ending:اق	56
ending:ال	30
ending:ام	-30
ending:ان	56
ending:اه	40
ending:با	-34
ending:بب	21
ending:بت	-44
ending:بط	-22
ending:بق	-27
ending:بل	48
ending:به	56
ending:بي	-38
ending:تا	50
ending:تل	-28
ending:ته	64
ending:تي	-72
ending:ثا	-83
ending:ثر	72
ending:ثه	-8
ending:جر	38
ending:جن	-53
ending:جه	-12
ending:حا	10
ending:حث	21
ending:حد	38
ending:حل	41
ending:حه	-77
ending:حو	53
ending:خل	11
ending:دا	-29
ending:دت	-34
ending:در	-19
ending:دل	11
ending:دم	-26
ending:ده	3
ending:دي	88
ending:را	-37
ending:رب	-5
ending:رت	82
ending:رج	23
ending:رح	98
ending:رد	21
ending:رف	26
ending:رق	66
ending:رك	-86
ending:ره	-42
ending:ري	-11
ending:سا	-66
ending:سب	62
ending:سم	-63
ending:سه	-40
ending:سي	41
ending:صف	-3
ending:ضا	61
ending:ضه	9
ending:طع	71
ending:طه	64
ending:طي	53
ending:ظر	-6
ending:عا	-48
ending:عت	5
ending:عه	11
ending:عي	-24
ending:فا	-76
ending:فع	-60
ending:في	-37
ending:قا	-11
ending:قت	-82
ending:قد	73
ending:قل	-14
ending:قه	-11
ending:كن	-86
ending:لا	-94
ending:لب	61
ending:لت	-30
ending:لغ	101
ending:لم	30
ending:لن	-58
ending:له	41
ending:لي	61
ending:ما	-43
ending:مت	-3
ending:مل	-33
ending:مه	-95
ending:مي	-8
ending:نا	-65
ending:نت	-33
ending:نه	25
ending:ني	124
ending:ها	-37
ending:هن	31
ending:وا	56
ending:وب	-20
ending:وح	78
ending:ود	11
ending:ور	-45
ending:وق	53
ending:ول	12
ending:وم	-78
ending:ون	-47
ending:وي	-58
ending:يا	-13
ending:يب	65
ending:يت	26
ending:يد	39
ending:ير	9
ending:يع	45
ending:يف	7
ending:يق	21
ending:يل	-39
ending:يم	-17
ending:ين	9
ending:يه	-9
equal:abducted	4
equal:dead-in-captivity	-10
equal:displaced	23
equal:held	-44
equal:injured	16
equal:killed	-4
equal:missing	-16
equal:prisoners-exchanged	73
equal:refugees	-36
equal:released	-9
equal:returned	61
form:digits	-8
form:dual	-29
form:fraction	-241
form:mixed	-20
form:range	12
form:singular	-65
form:vague	-72
form:words	59
headline	12
here:#aboard	-43
here:#aid	-23
here:#alive	-13
here:#captives	20
here:#captivity	-30
here:#captors	-3
here:#carrying	8
here:#commerce	-16
here:#conference	-19
here:#containing	-77
here:#contest	-113
here:#crossing	17
here:#custody	-143
here:#demand	-15
here:#disease	-71
here:#displacement	45
here:#exchange	28
here:#execution	11
here:#given-back	63
here:#giving-from	3
here:#group	7
here:#handover	13
here:#hostages	15
here:#losing-side	26
here:#military-aid	-41
here:#need	-119
here:#police	-22
here:#prisoners	-15
here:#receiving	-10
here:#remainder	40
here:#report	-34
here:#rescue	-110
here:#return	55
here:#since	11
here:#sport	-8
here:#state	5
here:#treatment	-44
here:#war-prisoners	13
here:abducted	53
here:allocated	-9
here:dead-in-captivity	36
here:delivered	-14
here:displaced	58
here:held	13
here:injured	52
here:killed	82
here:missing	40
here:pledged	-6
here:prisoners-exchanged	-20
here:refugees	18
here:released	38
here:requested	-35
here:said	32
here:set	45
here:total	-8
item	42
last:claim-abducted	36
last:claim-allocated	-73
last:claim-casualties	-55
last:claim-dead-in-captivity	-46
last:claim-delivered	-20
last:claim-displaced	-23
last:claim-held	-42
last:claim-injured	7
last:claim-killed	14
last:claim-missing	18
last:claim-pledged	-40
last:claim-prisoners-exchanged	62
last:claim-refugees	-20
last:claim-released	29
last:claim-requested	-57
last:claim-returned	18
left1:	-56
left1:"	45
left1:#	-37
left1:(	95
left1:,	104
left1:-	71
left1::	92
left1:|	36
left1:اثنين	-38
left1:اجلاء	43
left1:اجلي	-27
left1:احتجاز	62
left1:احتجزت	24
left1:احدهم	38
left1:احدهما	-4
left1:احصي	31
left1:احياء	-32
left1:اختطاف	57
left1:اخرهم	27
left1:ارواح	73
left1:اسبوع	40
left1:استشهاد	130
left1:استشهد	112
left1:استعادت	3
left1:استقبل	-5
left1:استقبلت	31
left1:اسقاط	-22
left1:اسقطت	-39
left1:اسماء	24
left1:اسير	13
left1:اسيرا	-76
left1:اشهر	-48
left1:اصابه	-3
left1:اصل	-73
left1:اصيب	108
left1:اضرارا	-48
left1:اضطر	78
left1:اطراف	29
left1:اطفال	64
left1:اطلاق	77
left1:اطلقت	-3
left1:اعيد	79
left1:اكتوبر	-6
left1:الا	-34
left1:الاحمر	42
left1:الاربعاء	-13
left1:الاسبوع	68
left1:الان	79
left1:الاول	-37
left1:الاولي	14
left1:البالغه	-67
left1:البلاد	90
left1:الجرحي	73
left1:الجيش	68
left1:الحافله	-17
left1:الحرب	78
left1:الحصيله	87
left1:الحكومه	44
left1:السلطات	-30
left1:السودان	84
left1:الشرطه	-74
left1:الشركاء	32
left1:الشهداء	80
left1:الشهر	48
left1:الضحايا	59
left1:الظهر	-28
left1:العام	29
left1:العامه	-41
left1:العايدين	56
left1:العدد	79
left1:القتلي	68
left1:الماضي	7
left1:الماضيه	44
left1:المتوفين	95
left1:المحافظه	53
left1:المدينه	-15
left1:المفوضيه	55
left1:المقابل	64
left1:المهاجمون	34
left1:المياه	-25
left1:الي	-9
left1:الينا	54
left1:اليوم	70
left1:اما	-25
left1:امام	-23
left1:امراه	-42
left1:امس	-72
left1:ان	72
left1:انتشال	104
left1:انتشل	35
left1:انتشلت	76
left1:انتشلوا	19
left1:انقاذ	-51
left1:انقذ	-112
left1:انهم	-10
left1:اوقع	44
left1:اوقعت	43
left1:اوكرانيا	18
left1:اي	-25
left1:ايام	51
left1:ايضا	69
left1:ب	-55
left1:بان	10
left1:بتجنيد	-51
left1:بحسب	-80
left1:بحضور	-27
left1:بحياه	159
left1:بعد	39
left1:بقتل	65
left1:بلغ	95
left1:بلغت	63
left1:بمشاركه	-71
left1:بمقتل	125
left1:بها	-31
left1:بواقع	4
left1:بوفاه	77
left1:بين	11
left1:بينها	-42
left1:بينهم	88
left1:تبادل	54
left1:تتبادلان	68
left1:تحتجز	84
left1:تحرير	83
left1:تدمير	-51
left1:تزال	42
left1:تسلم	-34
left1:تسليم	40
left1:تشاد	69
left1:تشمل	22
left1:تضاعف	-36
left1:تضم	24
left1:تغطيه	-36
left1:توجه	-49
left1:توفي	110
left1:تووي	60
left1:ثم	-14
left1:جانب	63
left1:جثامين	85
left1:جثث	138
left1:جثمان	102
left1:جثه	91
left1:جنديا	-64
left1:حاله	48
left1:حاليا	68
left1:حررت	44
left1:حول	64
left1:خرج	72
left1:خروج	45
left1:خطف	118
left1:خطفت	-25
left1:خلاله	28
left1:خلالها	84
left1:خلف	29
left1:خلفت	46
left1:دفعت	-12
left1:دفن	81
left1:دفنا	53
left1:دفنت	71
left1:دفنوا	29
left1:ذاتها	57
left1:رجع	94
left1:رفات	93
left1:روسيا	-37
left1:زال	93
left1:زالت	-4
left1:زوجها	-32
left1:ساعه	33
left1:سبتمبر	58
left1:سبيل	58
left1:سجلت	-51
left1:سراح	82
left1:سقط	46
left1:سقوط	20
left1:سكان	-101
left1:سوي	-16
left1:شرد	59
left1:شملت	52
left1:شهيد	-84
left1:ضحيته	102
left1:ضمت	27
left1:ضمنهم	43
left1:طفلا	-43
left1:عاد	74
left1:عايد	-83
left1:عبر	-40
left1:عدا	73
left1:عدد	-28
left1:عددهم	55
left1:عسكريا	-44
left1:علي	15
left1:عن	106
left1:عند	51
left1:عندنا	-30
left1:عوده	50
left1:غادر	58
left1:غرق	13
left1:فتح	-34
left1:فر	73
left1:فرار	53
left1:فقتل	78
left1:فقتلت	91
left1:فقتلوا	10
left1:فقد	90
left1:فقدان	44
left1:فقدت	72
left1:فقدنا	116
left1:فقضي	55
left1:في	-269
left1:فيه	9
left1:فيها	7
left1:قال	-98
left1:قتل	98
left1:قتلت	91
left1:قتلنا	60
left1:قتلوا	120
left1:قتلي	68
left1:قتيل	-102
left1:قتيلا	20
left1:قضي	117
left1:قوامها	-42
left1:كان	-13
left1:كانت	-19
left1:كذلك	60
left1:كردفان	-70
left1:كل	-166
left1:كم	-126
left1:كنا	-100
left1:ل	-27
left1:لا	-55
left1:لاجي	-157
left1:لاجيا	-60
left1:لاحقا	-20
left1:لدينا	49
left1:لقي	152
left1:لكل	-75
left1:لكن	-46
left1:لمساعده	-56
left1:مات	126
left1:متن	-55
left1:متنه	-26
left1:متنها	-112
left1:مجموعه	48
left1:مسلحون	24
left1:مسيره	-83
left1:مصرع	115
left1:مصير	75
left1:مع	-37
left1:مقابل	24
left1:مقتل	149
left1:من	-173
left1:منها	-38
left1:منهم	-20
left1:نزح	68
left1:نزوح	74
left1:نساء	124
left1:نفسه	51
left1:نفسها	15
left1:نقل	51
left1:نقلت	12
left1:نوفمبر	-4
left1:هم	62
left1:هناك	84
left1:هو	-11
left1:هولاء	81
left1:هويه	51
left1:و	-20
left1:واجلي	-57
left1:واحد	89
left1:واسرت	72
left1:واصاب	44
left1:واصابت	40
left1:واصابه	207
left1:واصيب	188
left1:واصيبت	101
left1:واغلقت	-40
left1:واقتادوا	44
left1:والجرحي	72
left1:وان	48
left1:وانقذت	-63
left1:واوقع	31
left1:واوقف	-91
left1:واوقفت	-92
left1:وبقي	-23
left1:وتدمير	-36
left1:وتمكن	-35
left1:وتوفي	126
left1:وجرح	97
left1:وجرحت	26
left1:وجود	38
left1:وحده	83
left1:وحدها	45
left1:وخطفوا	36
left1:ودفعت	15
left1:ودمر	-44
left1:ودمرت	-97
left1:وصل	-7
left1:وصلنا	-94
left1:وصول	-40
left1:وعاد	6
left1:وعددها	-97
left1:وعددهم	-22
left1:وعن	58
left1:وغادر	-15
left1:وفاه	171
left1:وفر	57
left1:وفقد	62
left1:وفقدان	25
left1:وقال	-106
left1:وقتل	137
left1:وقتلت	53
left1:وقتلوا	99
left1:وقضي	111
left1:وكان	-53
left1:ومعهم	45
left1:ومقتل	60
left1:ومنهم	61
left1:ونجا	-106
left1:ونقل	108
left1:وهم	25
left1:وهو	-82
left1:وهي	-80
left1:ووفاه	96
left1:يبلغ	57
left1:يحتجزون	80
left1:يخلف	16
left1:يدفع	62
left1:يزال	22
left1:يضم	30
left1:يعاني	-7
left1:يعود	65
left1:يقتل	39
left1:يقل	-71
left1:يقيم	36
left1:يكون	101
left1:يناير	19
left1:يوقع	-27
left1:يووي	50
left1:•	31
left2:	-46
left2:#	-54
left2:(	20
left2:)	43
left2:,	35
left2:-	-80
left2::	61
left2:;	-17
left2:اثر	-9
left2:اثنان	-148
left2:احياء	-10
left2:اخري	87
left2:اخرين	30
left2:اربعه	26
left2:ارتفع	53
left2:ارتفعت	6
left2:اسره	19
left2:اسعاف	-43
left2:اشخاص	14
left2:اضافه	118
left2:اطفال	-13
left2:اطلاق	64
left2:اطلق	36
left2:اعلنت	28
left2:اعيد	-67
left2:افرج	64
left2:اكتوبر	9
left2:الا	70
left2:الابيض	52
left2:الاحد	11
left2:الاحمر	-13
left2:الاربعاء	66
left2:الاسبوع	70
left2:الاصابات	55
left2:الاف	-46
left2:الافراج	104
left2:الاقل	34
left2:الامن	27
left2:الان	53
left2:الاوروبي	-7
left2:الاوكراني	-17
left2:الاول	27
left2:الاولي	53
left2:البحث	86
left2:البلاد	-42
left2:البيان	33
left2:التعرف	57
left2:التغذيه	-43
left2:التي	-25
left2:الثالث	4
left2:الثاني	-36
left2:الثلاثاء	11
left2:الجرحي	36
left2:الجماعه	84
left2:الجمعه	77
left2:الجنود	14
left2:الجيش	48
left2:الحرب	18
left2:الحصيله	-18
left2:الحكومه	68
left2:الحوثيون	52
left2:الخميس	73
left2:الداخليه	24
left2:الدفاع	-59
left2:الدوليه	43
left2:الذي	-70
left2:الرقم	67
left2:الروسيه	20
left2:السبت	45
left2:السلطات	23
left2:السنه	-34
left2:السودان	71
left2:الشرطه	-49
left2:الشرعي	35
left2:الشهداء	-28
left2:الشهر	33
left2:الصحه	-56
left2:الصليب	52
left2:الضحايا	8
left2:الطواري	-34
left2:العام	47
left2:العايدين	-64
left2:العثور	51
left2:العدد	65
left2:الف	-72
left2:الفا	-29
left2:الفرق	12
left2:القتلي	111
left2:القصف	70
left2:القوات	-12
left2:الكهرباء	-55
left2:اللاجيين	-27
left2:الله	50
left2:الليله	30
left2:الماضي	87
left2:المتحده	4
left2:المحافظه	-39
left2:المحكمه	-54
left2:المدني	17
left2:المدنيه	35
left2:المدينه	-38
left2:المركز	-29
left2:المستشفي	-18
left2:المسلحين	35
left2:المصابين	55
left2:المصدر	31
left2:المفقودين	69
left2:المفوضيه	-18
left2:المنظمه	-3
left2:المهاجمين	-19
left2:المولف	-14
left2:الميه	-20
left2:الناجين	-16
left2:النار	13
left2:النازحين	55
left2:النيران	-19
left2:الهند	-36
left2:الوزاره	55
left2:الولايه	79
left2:الي	32
left2:اليه	26
left2:اليوم	-39
left2:اما	-59
left2:امراه	25
left2:امس	39
left2:ان	37
left2:انا	64
left2:انخفض	4
left2:اندونيسيا	-18
left2:انه	-19
left2:انها	68
left2:اهداف	-8
left2:او	-41
left2:اودت	61
left2:اودي	71
left2:اوكرانيا	30
left2:ايام	82
left2:ب	75
left2:بالميه	-20
left2:بترت	47
left2:بدايه	25
left2:بذلك	46
left2:بعد	125
left2:بعدما	-6
left2:بلاغات	90
left2:بموجبها	25
left2:بين	-68
left2:بينما	-5
left2:تبادل	15
left2:تبحث	5
left2:تتحدث	41
left2:تحت	-12
left2:تحدث	48
left2:تحييد	78
left2:ترتفع	20
left2:تستضيف	71
left2:تسع	63
left2:تسعه	-24
left2:تضم	-49
left2:تعاملت	46
left2:تعلن	33
left2:تعود	10
left2:تقول	88
left2:تلميذا	31
left2:ثلاث	48
left2:ثلاثه	-43
left2:ثم	-14
left2:جثامين	79
left2:جثث	15
left2:جثه	-88
left2:جديد	15
left2:جديده	-6
left2:جري	-65
left2:جريحا	-27
left2:جزاء	-10
left2:جنديا	89
left2:جنيه	-22
left2:جهته	-56
left2:حاله	59
left2:حتفهم	19
left2:حتي	49
left2:حصيله	-3
left2:حلب	56
left2:حيث	33
left2:حين	50
left2:خرج	-83
left2:خساير	22
left2:خطف	43
left2:خلال	66
left2:خمسه	-28
left2:خيمه	28
left2:دولار	-68
left2:دوله	-20
left2:دينار	-51
left2:ذاته	16
left2:ذلك	38
left2:راح	81
left2:رهينه	32
left2:روسيا	-54
left2:زال	-19
left2:ساعه	46
left2:سبتمبر	-38
left2:سبعه	-11
left2:سته	65
left2:سجل	32
left2:سجلت	39
left2:سوي	-93
left2:سياره	25
left2:سيبو	23
left2:سيده	-58
left2:شخص	-67
left2:شخصا	14
left2:شخصين	35
left2:شهداء	79
left2:شهيدا	105
left2:صباح	47
left2:صباحا	-11
left2:طفلا	-21
left2:طويله	99
left2:عاد	14
left2:عامل	-3
left2:عبر	6
left2:عثر	-34
left2:عسكريا	35
left2:عشر	-56
left2:عشره	44
left2:علي	-26
left2:عمليات	33
left2:عن	44
left2:غزه	16
left2:غير	54
left2:فرق	-33
left2:فضلا	44
left2:فقد	63
left2:فلسطينيا	50
left2:في	-30
left2:فيما	7
left2:فيه	10
left2:فيها	62
left2:قافله	20
left2:قال	-45
left2:قايمه	62
left2:قبل	51
left2:قتل	103
left2:قتلوا	64
left2:قتلي	27
left2:قتيلا	6
left2:قد	76
left2:قضت	41
left2:قوله	52
left2:كان	-33
left2:كانت	-48
left2:كل	-11
left2:كما	-32
left2:كييف	74
left2:لا	16
left2:لاجي	56
left2:لاحقا	62
left2:لاسره	-20
left2:لكل	-11
left2:للاجيين	-53
left2:للهجره	76
left2:لنساء	-12
left2:لها	-43
left2:ما	30
left2:مبني	-34
left2:متن	-76
left2:محليه	26
left2:مخيم	-28
left2:مخيمات	-26
left2:مدنيا	52
left2:مدنيين	83
left2:مراكز	7
left2:مساء	8
left2:مستشفي	21
left2:مستمر	32
left2:مسلحون	100
left2:مسيره	-68
left2:مصابا	-30
left2:مصرعهم	17
left2:مضيفا	39
left2:مطلع	36
left2:مع	-65
left2:معظمهم	-14
left2:مقابل	-65
left2:مقارنه	40
left2:ملايين	-45
left2:مليار	-4
left2:مليون	-61
left2:مليونا	-30
left2:من	-29
left2:منذ	18
left2:منها	95
left2:منهم	-67
left2:مواطن	44
left2:موزعين	-62
left2:موسكو	33
left2:نازح	36
left2:نجا	39
left2:نساء	87
left2:نفسه	56
left2:نفسها	-38
left2:نقطه	-17
left2:نقل	7
left2:نقلت	-31
left2:نقلوا	-78
left2:نوفمبر	64
left2:هايتي	-20
left2:هذا	10
left2:هم	3
left2:هولاء	61
left2:و	-7
left2:واحتجزت	-77
left2:واحد	-36
left2:واحده	-39
left2:واضاف	63
left2:واضافت	-46
left2:وان	-84
left2:واوضح	30
left2:واوكرانيا	32
left2:وبين	69
left2:وتابع	26
left2:وتستضيف	-10
left2:وحده	-55
left2:وحدها	41
left2:وصل	7
left2:وعلي	26
left2:وفاه	39
left2:وفي	71
left2:وفيات	-36
left2:وقال	-68
left2:وقتل	43
left2:وقد	25
left2:وكان	9
left2:ولا	23
left2:وما	53
left2:ونشرت	64
left2:ويعمل	-83
left2:يزال	13
left2:يعرف	48
left2:يعلن	-18
left2:يناير	59
left2:يودي	54
left2:يورو	5
left2:يوليو	-27
left2:يوم	49
left2:يونيو	9
left2:•	-3
left3:	-64
left3:"	51
left3:#	-16
left3:)	4
left3:,	-26
left3:-	109
left3::	38
left3:|	-20
left3:اباد	55
left3:اثنين	26
left3:اجمالي	74
left3:اخرين	71
left3:ادت	82
left3:ادي	83
left3:اربعه	59
left3:استشهاد	-50
left3:استشهد	24
left3:استقبل	64
left3:استقبلت	20
left3:اسراييل	25
left3:اسره	44
left3:اسفر	66
left3:اسفرت	-36
left3:اشخاص	-10
left3:اشهر	-19
left3:اطباء	39
left3:اطفال	21
left3:اطلاق	-24
left3:اغسطس	42
left3:اكتوبر	66
left3:الاحد	-47
left3:الاحمر	-38
left3:الاربعاء	-49
left3:الاسبوع	27
left3:الاسر	71
left3:الاسراييلي	13
left3:الاف	-39
left3:الافراج	-23
left3:الاقتراع	-3
left3:الاقل	-52
left3:الامم	-17
left3:الامن	13
left3:الان	-27
left3:الانسان	31
left3:الاول	96
left3:الباقون	42
left3:البحث	72
left3:البلاد	-31
left3:البلده	37
left3:التعرف	24
left3:التقرير	18
left3:التي	84
left3:الثاني	33
left3:الثلاثاء	72
left3:الجرحي	-22
left3:الجماعه	-14
left3:الجمعه	16
left3:الجيش	16
left3:الحرب	-7
left3:الحصيله	37
left3:الحكومه	27
left3:الحمايه	-39
left3:الخميس	9
left3:الدفاع	12
left3:الدولي	-57
left3:الدوليه	90
left3:الذي	30
left3:الذين	22
left3:الروسيه	-41
left3:الساعه	23
left3:السبت	53
left3:السلطات	-13
left3:السيول	19
left3:الشرطه	15
left3:الشهر	-19
left3:الصحه	-7
left3:الضحايا	28
left3:الطب	35
left3:الطواري	-24
left3:العام	9
left3:العدد	77
left3:الف	-72
left3:الفا	-10
left3:الفريق	-40
left3:القتلي	78
left3:القطاع	32
left3:القوات	42
left3:الكوارث	28
left3:الماضي	32
left3:المبني	-7
left3:المتحدث	-4
left3:المتحده	-3
left3:المحافظه	79
left3:المدني	-37
left3:المدنيه	57
left3:المدينه	-56
left3:المستشفي	62
left3:المصري	-8
left3:المفقودين	-17
left3:المنظمه	6
left3:المهاجمين	-32
left3:النازحين	-5
left3:الهلال	-8
left3:الوحده	31
left3:الوزاره	7
left3:الوطني	75
left3:الوطنيه	49
left3:الوفيات	65
left3:الي	26
left3:اليوم	-44
left3:اما	69
left3:امام	27
left3:امس	81
left3:ان	-28
left3:انه	41
left3:انها	44
left3:انهيار	30
left3:اوليه	42
left3:ايام	30
left3:بان	-42
left3:بجروح	90
left3:بحسب	-30
left3:بدايه	82
left3:بعد	-52
left3:بلا	31
left3:بلده	23
left3:بلغ	66
left3:بمقتل	17
left3:بيان	20
left3:بين	21
left3:بينما	75
left3:بينهم	39
left3:بيوتهم	-14
left3:تبادل	-29
left3:تحت	28
left3:تردد	61
left3:تسع	-55
left3:تسعه	-25
left3:تسلم	34
left3:تشرين	-38
left3:تعلن	15
left3:تقول	33
left3:تلك	-13
left3:تم	-22
left3:تموز	52
left3:توفي	75
left3:ثلاث	33
left3:ثلاثه	61
left3:ثمانيه	53
left3:جثث	-36
left3:جثه	-20
left3:جري	45
left3:جريحا	32
left3:جمعيه	-62
left3:جنديا	-51
left3:جنوب	52
left3:جنيه	-33
left3:حافله	-62
left3:حتفهم	37
left3:حتي	80
left3:حزب	49
left3:حسب	-77
left3:حصيله	50
left3:حين	55
left3:خلال	135
left3:خمس	-29
left3:خمسه	-31
left3:خيمه	32
left3:دولار	-72
left3:دينار	-41
left3:ذلك	-5
left3:راكبا	-82
left3:ركله	-10
left3:روسيا	45
left3:زالت	57
left3:ساعه	55
left3:سبتمبر	8
left3:سبعه	76
left3:ست	27
left3:سته	51
left3:سجلت	41
left3:سفينه	-82
left3:سقوط	63
left3:سنوات	-39
left3:سياره	-20
left3:شخص	65
left3:شخصا	19
left3:شهداء	26
left3:شهيدا	62
left3:صباح	-14
left3:طفلا	54
left3:عاد	-7
left3:عام	100
left3:عبر	94
left3:عثر	39
left3:عدد	55
left3:عشر	106
left3:عشره	-48
left3:علي	-7
left3:عمليات	34
left3:عن	-43
left3:عند	-23
left3:عوده	-37
left3:غزه	-34
left3:فجر	69
left3:في	50
left3:فيما	-3
left3:فيها	35
left3:قارب	-52
left3:قال	64
left3:قباله	62
left3:قبل	50
left3:قتل	-14
left3:قتلت	27
left3:قتلي	16
left3:قتيلا	82
left3:قد	18
left3:قرب	75
left3:قريه	55
left3:قوات	-10
left3:كان	-37
left3:كانوا	-18
left3:كانون	30
left3:كل	-8
left3:كما	-33
left3:لا	-59
left3:لاعبين	-25
left3:لشوون	75
left3:لقوا	9
left3:للهجره	79
left3:لم	41
left3:ما	24
left3:مالي	14
left3:مبني	-59
left3:محليه	54
left3:مدنيا	14
left3:مركز	-9
left3:مساء	-11
left3:مستشفي	-6
left3:مسيره	-21
left3:مشيرا	-44
left3:مشيره	30
left3:مصابا	8
left3:مصرع	-17
left3:مطار	-61
left3:مطلع	18
left3:مفوضيه	-46
left3:مقتل	57
left3:ملايين	-42
left3:مليار	-71
left3:مليون	27
left3:مليونا	-85
left3:من	18
left3:منازلهم	49
left3:منذ	30
left3:منزلا	-59
left3:منطقه	-8
left3:منها	-12
left3:منهم	56
left3:مهاجرا	60
left3:موشر	-6
left3:موقعا	-20
left3:نازح	110
left3:نايرا	-44
left3:نحو	-15
left3:نساء	11
left3:نشر	-31
left3:نيجيريا	23
left3:هجوم	-73
left3:هم	70
left3:و	24
left3:واحد	-35
left3:واحده	15
left3:وادي	33
left3:واشار	-46
left3:واضاف	-34
left3:واغلقت	-47
left3:والبحث	63
left3:وان	-7
left3:وانه	56
left3:واوضح	22
left3:واوقفت	-33
left3:وتقول	-20
left3:وحده	32
left3:وزاره	-28
left3:وسط	46
left3:وعشرين	11
left3:وفاه	91
left3:وفي	43
left3:وقال	-43
left3:وقد	4
left3:وكان	-66
left3:ولا	-69
left3:ولايه	30
left3:ولم	-20
left3:وما	-59
left3:ومن	116
left3:ويبلغ	-82
left3:يبق	-41
left3:يزال	81
left3:يعثر	82
left3:يقول	-11
left3:يناير	53
left3:يوليو	36
left3:يوم	-65
left3:يوما	15
left3:•	-76
many	-50
mostly:aid	-54
mostly:allocated	-10
mostly:delivered	-61
mostly:displaced	-71
mostly:displacement	-12
mostly:held	77
mostly:hostage	11
mostly:injured	-56
mostly:missing	-58
mostly:pledged	18
mostly:prisoners-exchanged	-13
mostly:released	56
mostly:requested	-25
mostly:returned	-55
mostly:total	-66
near:اباد	63
near:ابار	-28
near:ابتد	23
near:ابتل	-8
near:ابحا	3
near:ابحر	-93
near:ابرز	-8
near:ابرش	-22
near:ابري	107
near:ابشي	12
near:ابعد	78
near:ابلغ	8
near:ابن	107
near:ابنا	23
near:ابني	7
near:ابو	8
near:ابوا	-44
near:ابوظ	47
near:ابيب	-112
near:ابيض	-31
near:اتجا	-70
near:اتحا	-52
near:اتشي	91
near:اتصا	24
near:اتصل	-53
near:اتفا	37
near:اتلف	-60
near:اتها	-11
near:اتوب	51
near:اثار	67
near:اثر	-28
near:اثره	42
near:اثقل	61
near:اثنت	-105
near:اثني	-52
near:اثيو	41
near:اجان	43
near:اجبر	59
near:اجبه	27
near:اجتا	65
near:اجتم	47
near:اجر	-71
near:اجرا	-47
near:اجره	-45
near:اجري	-23
near:اجل	-25
near:اجلا	27
near:اجلو	-4
near:اجلي	-93
near:اجما	67
near:اجنب	3
near:اجنح	33
near:اجوب	-88
near:اجيي	-69
near:احاد	-21
near:احال	40
near:احتا	51
near:احتج	-35
near:احتر	-39
near:احتس	67
near:احتل	-14
near:احتم	60
near:احتي	3
near:احد	-26
near:احدا	25
near:احده	20
near:احرق	-55
near:احزم	-12
near:احصا	42
near:احصت	23
near:احصي	71
near:احكا	-48
near:احمد	-31
near:احمر	61
near:احيا	5
near:احيل	-16
near:اخبا	59
near:اختا	-18
near:اختب	-21
near:اختط	94
near:اختف	127
near:اختن	29
near:اخذو	95
near:اخر	51
near:اخرا	-30
near:اخرج	12
near:اخره	14
near:اخرو	3
near:اخري	40
near:اخلا	47
near:اخلت	-29
near:اخلو	-36
near:اخما	-27
near:اخوت	-30
near:اخي	-61
near:اخير	32
near:اداء	27
near:ادار	-12
near:ادام	49
near:ادت	-67
near:ادخل	20
near:ادرا	-62
near:ادري	-44
near:ادعا	-82
near:ادلب	58
near:ادني	-20
near:ادوا	-47
near:ادوي	-56
near:ادي	81
near:اذا	31
near:اذار	-69
near:اذاع	52
near:اراء	-13
near:اراض	26
near:اربا	-21
near:اربع	-52
near:ارتف	95
near:ارتق	49
near:اردف	46
near:اردن	34
near:ارز	-49
near:ارسا	-43
near:ارسل	-103
near:ارصا	-32
near:ارصف	-40
near:ارضه	-55
near:ارضي	49
near:ارغم	-26
near:ارقا	-23
near:اركا	37
near:ارمي	99
near:ارها	-44
near:اروا	79
near:ازال	53
near:ازمه	30
near:ازيد	32
near:اساب	-31
near:اساس	8
near:اسبا	-61
near:اسبو	-12
near:استا	-22
near:استب	-45
near:استج	34
near:استخ	-29
near:استد	-30
near:استر	11
near:استش	21
near:استض	5
near:استط	42
near:استع	-26
near:استغ	-13
near:استف	-28
near:استق	17
near:استل	82
near:استم	-10
near:استن	29
near:استه	28
near:استو	-32
near:استي	-56
near:اسرا	68
near:اسرت	15
near:اسره	5
near:اسرو	99
near:اسري	-37
near:اسط	-22
near:اسعا	41
near:اسعف	55
near:اسعه	-31
near:اسفر	39
near:اسقا	-94
near:اسقط	-114
near:اسكن	82
near:اسلا	81
near:اسم	10
near:اسما	-54
near:اسها	11
near:اسوا	-38
near:اسير	-3
near:اسيو	63
near:اشار	-38
near:اشتب	-21
near:اشتر	-92
near:اشخا	18
near:اشغا	-27
near:اشلا	-47
near:اشنط	-41
near:اشهر	35
near:اصاب	5
near:اصحا	17
near:اصدر	-65
near:اصطد	-52
near:اصفر	70
near:اصل	-95
near:اصلا	65
near:اصوا	-76
near:اصيب	56
near:اضاف	52
near:اضرا	-33
near:اضرم	-15
near:اضطر	-38
near:اطبا	117
near:اطرا	80
near:اطفا	34
near:اطلا	105
near:اطلس	23
near:اطلق	37
near:اظهر	-60
near:اعاد	87
near:اعتد	-5
near:اعتر	-100
near:اعتق	-68
near:اعتم	-20
near:اعد	43
near:اعدا	-86
near:اعدم	50
near:اعرف	-46
near:اعشا	-64
near:اعصا	86
near:اعقب	12
near:اعلا	64
near:اعلن	17
near:اعلي	52
near:اعما	76
near:اعوا	26
near:اعيد	-94
near:اغذي	-7
near:اغرق	28
near:اغسط	18
near:اغلا	-76
near:اغلب	80
near:اغلق	-125
near:اغنا	21
near:افاد	-37
near:افار	-34
near:افتت	-56
near:افرا	-15
near:افرج	16
near:افري	-14
near:افغا	48
near:اقار	-15
near:اقال	37
near:اقام	-33
near:اقتا	101
near:اقتح	81
near:اقتر	-32
near:اقتص	41
near:اقتي	90
near:اقدا	31
near:اقر	46
near:اقرت	43
near:اقسا	-103
near:اقصي	-61
near:اقل	-61
near:اقلا	-49
near:اقلت	-6
near:اقلي	75
near:اقوا	-64
near:اقيم	-56
near:اكبر	40
near:اكتم	-7
near:اكد	-32
near:اكدت	71
near:اكس	48
near:اكست	10
near:اكسي	-22
near:اكلي	78
near:اكمل	31
near:اكوب	36
near:الا	-22
near:الاب	-6
near:الاف	-37
near:الام	62
near:الان	15
near:الجو	34
near:الحق	-45
near:الحي	146
near:الخط	69
near:الدم	-32
near:الذي	-18
near:السن	48
near:الصف	-62
near:الطب	37
near:الغا	94
near:الف	-42
near:القت	-33
near:الله	-6
near:الما	9
near:اله	16
near:الي	19
near:اليه	54
near:اما	41
near:امات	9
near:امار	-9
near:امام	-39
near:امان	-47
near:امبو	-14
near:امتا	53
near:امتد	-41
near:امتع	55
near:امتن	-78
near:امدا	20
near:امر	-61
near:امرت	15
near:امس	30
near:امطا	-4
near:امل	43
near:امم	-3
near:اممي	-28
near:امن	34
near:امنه	46
near:امني	-28
near:امها	-4
near:اموا	-75
near:امير	28
near:انا	42
near:انبا	64
near:انت	-52
near:انتا	-49
near:انتخ	-29
near:انتش	32
near:انتظ	13
near:انتق	38
near:انته	42
near:انتي	12
near:انحا	-4
near:انحس	55
near:انخف	-16
near:اندر	42
near:اندل	37
near:اندو	12
near:اندي	-37
near:انذا	31
near:انزل	-4
near:انسا	-25
near:انسح	-46
near:انضم	60
near:انطل	-50
near:انعا	29
near:انفا	-25
near:انفج	28
near:انفس	-49
near:انفص	-44
near:انقذ	-120
near:انقط	-13
near:انقل	-26
near:انه	-10
near:انها	47
near:انهم	-39
near:انهن	68
near:انهي	-18
near:انوا	-97
near:اهال	-60
near:اهدا	-58
near:اهل	57
near:اهله	78
near:اهلي	43
near:اواخ	6
near:اوتش	-46
near:اودت	33
near:اودع	25
near:اودي	46
near:اورد	78
near:اورو	-123
near:اوسط	-18
near:اوضح	-15
near:اوغن	-14
near:اوقف	-50
near:اوكر	24
near:اول	36
near:اولا	16
near:اولي	57
near:اونر	53
near:ايات	-27
near:ايار	-10
near:ايام	4
near:ايتل	-12
near:ايتو	-21
near:ايدي	32
near:ايرا	102
near:ايرو	68
near:ايزي	-28
near:ايضا	106
near:ايطا	-120
near:ايفا	15
near:ايقا	-32
near:ايكو	-4
near:ايل	-10
near:ايلو	-29
near:اين	19
near:ايه	5
near:ايوا	86
near:باب	-15
near:بابن	54
near:بابي	28
near:بات	-38
near:باتج	35
near:باحت	55
near:باحث	-28
near:باخت	60
near:بادو	71
near:بادي	82
near:بارا	-58
near:بارب	-14
near:بارز	47
near:باست	6
near:باسم	21
near:باصا	39
near:باطن	23
near:باع	-15
near:باعا	-31
near:باعي	17
near:باقل	-23
near:باقو	13
near:باقي	-26
near:باكث	19
near:باكس	85
near:بالغ	8
near:باما	43
near:بان	-42
near:بانت	-32
near:بانخ	118
near:بانف	-45
near:بانك	42
near:بانه	13
near:باني	-44
near:باي	44
near:بايد	-8
near:بايع	-50
near:بتجن	-80
near:بتر	57
near:بترت	109
near:بتعر	-45
near:بتنظ	-10
near:بتهم	-27
near:بثلا	-3
near:بجرا	41
near:بجنو	78
near:بحاج	-107
near:بحار	-28
near:بحاف	-17
near:بحث	-65
near:بحثا	20
near:بحر	29
near:بحرا	-99
near:بحرو	53
near:بحري	-70
near:بحسب	55
near:بحضو	-27
near:بحلو	19
near:بحمي	-6
near:بحي	-65
near:بحيا	81
near:بحير	13
near:بختو	20
near:بخسا	93
near:بخمس	-46
near:بدء	42
near:بدا	-8
near:بدات	-39
near:بداي	22
near:بدل	-82
near:بديل	45
near:بذلك	11
near:براد	19
near:برام	-78
near:برتب	46
near:برد	30
near:برس	-16
near:برصا	-9
near:برعا	76
near:بركل	-27
near:برلم	67
near:برمي	-44
near:برنا	-14
near:بري	-58
near:بريا	-18
near:بريت	-10
near:بريف	44
near:بريه	36
near:بزيا	12
near:بسبب	24
near:بسته	33
near:بسجن	-106
near:بسعه	-32
near:بسقو	81
near:بسوه	57
near:بشان	48
near:بشظا	14
near:بشها	-67
near:بشير	49
near:بصرف	-3
near:بصفا	-25
near:بضاي	-14
near:بضرب	59
near:بطاق	-61
near:بطان	-3
near:بطاي	30
near:بطلق	-64
near:بعثه	-16
near:بعد	40
near:بعدم	63
near:بعشر	-47
near:بعضه	-41
near:بعلب	44
near:بعيد	41
near:بعين	14
near:بغدا	-19
near:بفار	-12
near:بفتح	-72
near:بقاع	-56
near:بقتل	16
near:بقصف	45
near:بقنا	30
near:بقوا	-56
near:بقوه	-109
near:بقي	-33
near:بقيم	-65
near:بقيه	-16
near:بكسو	-13
near:بلا	-38
near:بلاد	-22
near:بلاس	-66
near:بلاغ	-56
near:بلح	46
near:بلحظ	43
near:بلد	-55
near:بلدا	-6
near:بلده	-26
near:بلدي	-53
near:بلغ	8
near:بلغت	31
near:بلغم	29
near:بلوش	11
near:بلوغ	15
near:بليغ	49
near:بما	-51
near:بمتو	11
near:بمحا	41
near:بمدي	34
near:بمست	82
near:بمشا	-59
near:بمعد	-28
near:بمقت	73
near:بمقد	-31
near:بمن	42
near:بمنط	-51
near:بموا	-8
near:بموج	-18
near:بناء	39
near:بناد	-42
near:بناي	-34
near:بنجا	80
near:بنحو	36
near:بنسب	-70
near:بنغا	-23
near:بنغل	68
near:بنفس	89
near:بنقل	30
near:بنك	-72
near:بنه	60
near:بنوم	17
near:بني	44
near:بنير	28
near:بها	-12
near:بهجو	-45
near:بهم	44
near:بواب	-54
near:بواد	24
near:بواق	-50
near:بوتي	44
near:بودا	20
near:بور	-25
near:بورت	-51
near:بورق	-18
near:بورك	25
near:بوره	-18
near:بورو	103
near:بوزي	31
near:بوسا	25
near:بوفا	64
near:بوكو	19
near:بول	-55
near:بولا	18
near:بولد	29
near:بولو	37
near:بولي	-26
near:بوني	33
near:بيام	29
near:بيان	63
near:بيت	25
near:بيتا	52
near:بيته	-15
near:بيدو	26
near:بير	45
near:بيرو	-55
near:بيضا	91
near:بيع	-42
near:بيلغ	46
near:بين	19
near:بينم	20
near:بينه	67
near:بيني	66
near:بيوت	-12
near:تابع	-8
near:تاخر	-43
near:تاري	-21
near:تازر	35
near:تاسع	-55
near:تاكد	23
near:تالي	48
near:تامي	-54
near:تاهب	6
near:تاي	60
near:تايل	74
near:تباد	59
near:تبت	-20
near:تبحث	97
near:تبدا	-3
near:تبقي	31
near:تبلغ	23
near:تبين	-92
near:تتبا	-41
near:تتبع	35
near:تتجا	-36
near:تتحد	47
near:تترا	-3
near:تتسع	-106
near:تتضم	-31
near:تتمك	13
near:تتوا	33
near:تتوق	29
near:تجار	-23
near:تجاو	-24
near:تجدد	-77
near:تجمع	-21
near:تحاق	-44
near:تحال	6
near:تحت	12
near:تحتا	-6
near:تحتج	63
near:تحدي	32
near:تحرر	-29
near:تحري	73
near:تحسن	36
near:تحصي	75
near:تحطم	74
near:تحفظ	-14
near:تحقق	13
near:تحقو	-39
near:تحقي	-130
near:تحمل	-20
near:تحوي	-46
near:تحيي	-31
near:تخدم	-74
near:تخشي	-46
near:تخصص	27
near:تخصي	17
near:تخلي	-73
near:تداف	-31
near:تداو	-36
near:تدخل	-59
near:تدري	-43
near:تدفع	12
near:تدمي	-61
near:تدير	47
near:تذكر	-9
near:تراج	-34
near:تراك	-13
near:تراو	-37
near:تربي	-12
near:ترت	58
near:ترتف	69
near:ترتي	-4
near:ترجي	-27
near:ترخي	9
near:تردد	-17
near:ترفع	63
near:ترك	73
near:تركو	65
near:تركي	127
near:ترمي	-81
near:ترنو	20
near:تري	-40
near:تزال	-5
near:تسبب	35
near:تستض	-13
near:تستع	55
near:تستق	-17
near:تسته	49
near:تسجل	9
near:تسجي	-78
near:تسع	-11
near:تسعم	-84
near:تسعه	-20
near:تسعو	-43
near:تسعي	-50
near:تسلم	-9
near:تسلي	22
near:تشاد	37
near:تشار	-26
near:تشام	-11
near:تشري	54
near:تشغي	42
near:تشكي	-19
near:تشمل	80
near:تشير	-9
near:تشيل	-42
near:تصدر	-52
near:تصدي	21
near:تصري	-12
near:تصفي	-13
near:تصل	10
near:تصوي	-26
near:تصيب	61
near:تضاع	44
near:تضام	-20
near:تضرر	-19
near:تضيف	99
near:تطبي	-47
near:تطعي	-24
near:تطلب	-23
near:تطلق	87
near:تظاه	-67
near:تعاد	-32
near:تعاق	-13
near:تعام	-10
near:تعاو	-39
near:تعبي	5
near:تعتر	54
near:تعتز	58
near:تعد	-44
near:تعدا	20
near:تعدي	-11
near:تعذي	41
near:تعرض	-66
near:تعرف	114
near:تعطل	-71
near:تعلن	12
near:تعلي	-59
near:تعمل	-95
near:تعهد	-85
near:تعود	-31
near:تعوي	-22
near:تغذي	-93
near:تغطي	-62
near:تفاح	54
near:تفتي	9
near:تفجي	16
near:تفرج	37
near:تفيد	10
near:تقار	73
near:تقاط	78
near:تقتل	23
near:تقدر	-53
near:تقدم	-32
near:تقدي	75
near:تقر	70
near:تقري	-55
near:تقطن	-31
near:تقل	-11
near:تقول	-17
near:تقيم	-25
near:تكتب	28
near:تكفي	-26
near:تكون	50
near:تلام	74
near:تلاه	38
near:تلته	-36
near:تلغر	3
near:تلفز	51
near:تلقت	-53
near:تلقو	-57
near:تلقي	23
near:تلك	24
near:تلمي	-25
near:تليه	56
near:تمري	6
near:تمشي	-33
near:تمكن	-24
near:تملك	-35
near:تموز	99
near:تموي	-24
near:تناف	-5
near:تنتش	61
near:تنتظ	87
near:تنته	-43
near:تنسي	-4
near:تنص	-10
near:تنظي	50
near:تنفس	53
near:تنفق	-33
near:تنفي	-23
near:تنقل	77
near:تنمي	-18
near:تهجر	24
near:تهجي	31
near:تهرب	-41
near:تهم	-31
near:تواص	-22
near:توال	-22
near:توثق	47
near:تورد	-8
near:توزع	37
near:توزي	44
near:توظي	-45
near:توفو	27
near:توفي	100
near:توقع	-47
near:توقف	-12
near:توقي	-86
near:تونس	-100
near:تووي	52
near:تيار	-57
near:تيبو	-29
near:تيرن	27
near:تيلا	-3
near:تينو	-62
near:ثالث	33
near:ثامن	65
near:ثان	-33
near:ثانو	55
near:ثاني	61
near:ثري	33
near:ثقاف	-33
near:ثقت	-52
near:ثقنا	61
near:ثقيل	-27
near:ثلاث	22
near:ثلاج	-105
near:ثلث	-39
near:ثلثا	97
near:ثلثي	20
near:ثمان	15
near:ثمن	7
near:ثمنه	-36
near:ثوره	19
near:جاء	-15
near:جاءت	-97
near:جار	88
near:جارف	17
near:جاري	-50
near:جامع	-16
near:جان	37
near:جانب	11
near:جاهز	-49
near:جبات	-49
near:جبال	-23
near:جبل	96
near:جبهه	-23
near:جثام	77
near:جثتي	-31
near:جثث	-16
near:جثثه	17
near:جثما	10
near:جثه	6
near:جدت	-60
near:جدرا	61
near:جدنا	48
near:جدوا	-11
near:جديد	5
near:جراء	-8
near:جراح	-5
near:جراي	-78
near:جرت	-36
near:جرح	51
near:جرحت	57
near:جرحو	68
near:جرحي	26
near:جرعه	-36
near:جرف	-25
near:جرفت	29
near:جروح	47
near:جري	55
near:جريح	18
near:جريد	36
near:جزاء	-10
near:جزاي	64
near:جزر	-41
near:جزير	-41
near:جزيي	-104
near:جسر	-35
near:جسرا	-27
near:جفاف	66
near:جلال	-7
near:جلسا	-53
near:جلسه	-100
near:جلهم	5
near:جماع	-29
near:جمال	-39
near:جمع	-83
near:جمعت	-88
near:جمعه	-5
near:جمعي	11
near:جمهو	14
near:جميع	48
near:جناح	39
near:جناي	-46
near:جندي	-20
near:جنسي	-43
near:جنوب	-14
near:جنود	-3
near:جنين	9
near:جنيه	-51
near:جهاز	63
near:جهته	54
near:جهه	-60
near:جهود	33
near:جهوي	-16
near:جوا	11
near:جوار	84
near:جود	-14
near:جوع	-89
near:جوعا	37
near:جوله	31
near:جوي	-58
near:جيبو	-81
near:جيده	44
near:جيرا	47
near:جيش	-10
near:جيل	-40
near:حاجز	64
near:حاجه	-107
near:حاد	-74
near:حادث	7
near:حادي	63
near:حارس	-61
near:حاره	5
near:حاصر	35
near:حافل	6
near:حاكم	45
near:حال	26
near:حالا	-61
near:حالت	46
near:حالي	-25
near:حامل	87
near:حاول	6
near:حاوي	61
near:حبوب	-9
near:حبيب	-47
near:حتفه	95
near:حتي	53
near:حجب	-52
near:حجه	-27
near:حدات	-25
near:حددت	-61
near:حده	55
near:حدها	29
near:حدود	-15
near:حديث	-72
near:حديد	37
near:حذر	97
near:حرار	-33
near:حراس	70
near:حراش	26
near:حراي	-60
near:حرب	13
near:حرجه	18
near:حرر	-32
near:حررت	67
near:حرس	-24
near:حرقا	23
near:حركه	4
near:حروق	98
near:حريت	-52
near:حريق	-34
near:حريك	-5
near:حزب	40
near:حزمه	-63
near:حزير	40
near:حساب	-54
near:حسب	-33
near:حسبم	71
near:حسن	3
near:حسين	70
near:حشد	83
near:حصار	-68
near:حصبه	-48
near:حصد	48
near:حصدت	49
near:حصل	-55
near:حصلت	5
near:حصه	-58
near:حصيل	68
near:حضر	-83
near:حضور	-71
near:حفر	-73
near:حفل	-56
near:حقاي	-52
near:حقل	46
near:حقوق	-16
near:حقول	12
near:حقيب	-56
near:حقيق	18
near:حكم	-27
near:حكمت	30
near:حكوم	51
near:حلب	35
near:حلبج	69
near:حلفا	53
near:حلقت	-45
near:حلوه	23
near:حماس	-24
near:حماي	-33
near:حمرا	-82
near:حمري	25
near:حمزه	15
near:حمص	67
near:حمض	-7
near:حمل	-55
near:حملت	-8
near:حمله	-58
near:حواد	-11
near:حوال	-35
near:حوثي	40
near:حوض	-77
near:حول	-40
near:حوله	59
near:حياه	36
near:حيث	-36
near:حيدر	-37
near:حين	-32
near:حيي	-32
near:خارج	-26
near:خارك	39
near:خاصه	56
near:خاطف	30
near:خان	35
near:خبر	8
near:خبرا	-37
near:ختام	-67
near:خدما	-109
near:خدمه	-115
near:خرج	-29
near:خرجت	-137
near:خرجن	-61
near:خرجو	-37
near:خروج	33
near:خروق	21
near:خريف	50
near:خزان	-7
near:خساي	-19
near:خسر	57
near:خسرت	60
near:خسرن	-17
near:خشبي	-5
near:خصص	-12
near:خصصت	-40
near:خصوم	28
near:خضع	88
near:خطا	24
near:خطر	19
near:خطره	-9
near:خطف	38
near:خطفت	-53
near:خطفن	58
near:خطفه	-32
near:خطفو	72
near:خطه	46
near:خطور	20
near:خطوط	6
near:خطير	48
near:خفر	-108
near:خفض	-7
near:خفيف	39
near:خلال	8
near:خلسه	-56
near:خلف	-3
near:خليج	-43
near:خليه	27
near:خمس	-9
near:خمسم	31
near:خمسه	-13
near:خمسو	52
near:خمسي	-56
near:خميس	38
near:خوزس	49
near:خوفا	45
near:خيام	53
near:خيبر	21
near:خيرس	41
near:خيمه	9
near:داخل	74
near:دار	57
near:دارف	71
near:داعش	-40
near:دافع	54
near:داك	42
near:دام	20
near:دامت	-59
near:داهم	31
near:داير	93
near:دايم	14
near:دباب	-9
near:دبلو	-41
near:دخان	-21
near:دخل	6
near:دخلت	-96
near:دخول	-45
near:دراس	-97
near:درجا	-64
near:درجه	27
near:درما	43
near:درنه	-36
near:دره	40
near:درهم	-46
near:دروز	64
near:دعاي	24
near:دعم	62
near:دفاع	9
near:دفعا	-34
near:دفعت	9
near:دفعه	74
near:دفن	103
near:دفنا	156
near:دفنت	9
near:دفنو	50
near:دقاي	-42
near:دقيق	-54
near:دكتو	-38
near:دلنج	49
near:دمر	15
near:دمرت	3
near:دمرن	-19
near:دمشق	60
near:دنان	-51
near:دهوك	-5
near:دواء	-41
near:دوار	-60
near:دوحه	29
near:دورس	50
near:دوري	72
near:دوغي	25
near:دول	-11
near:دولا	-128
near:دوله	-108
near:دولي	-38
near:دومي	-50
near:دون	-70
near:ديار	66
near:ديال	-48
near:دير	39
near:ديسم	22
near:ديفا	-35
near:ديفو	85
near:ديل	35
near:ديلغ	-44
near:ديمق	46
near:ديمو	18
near:دين	12
near:دينا	51
near:ديوا	-79
near:ذات	75
near:ذاته	64
near:ذاتي	-10
near:ذبح	24
near:ذخاي	47
near:ذخير	-64
near:ذراع	84
near:ذره	-24
near:ذروه	89
near:ذكر	-24
near:ذكرت	22
near:ذكره	42
near:ذلك	70
near:ذمه	-98
near:ذهب	28
near:ذويه	7
near:ذين	24
near:راء	-57
near:راءه	13
near:رابط	71
near:رابع	6
near:رات	-52
near:راجع	-6
near:راح	40
near:راس	26
near:راعي	-51
near:رافع	-12
near:راكب	-70
near:رام	-72
near:رامي	-66
near:راهب	-21
near:راي	-65
near:رايت	5
near:رايد	55
near:رباط	66
near:رباع	16
near:ربع	23
near:ربيع	12
near:رتل	-21
near:رتلا	-19
near:رجال	-18
near:رجع	107
near:رجعو	131
near:رجل	35
near:رجلا	5
near:رجلي	-13
near:رحل	-55
near:رحلا	-80
near:رحله	-43
near:رحلو	68
near:رحيل	-20
near:ردا	6
near:ردت	49
near:رزيق	36
near:رسمي	25
near:رشيد	-27
near:رصاص	-3
near:رصد	-60
near:رصدت	-52
near:رصيد	-48
near:رصيف	-21
near:رضا	6
near:رضوا	-30
near:رضيع	49
near:رعاه	-14
near:رعاي	-38
near:رغم	-94
near:رفاق	68
near:رفح	-13
near:رفض	-55
near:رفضت	-37
near:رفع	21
near:رفعت	-54
near:رفيق	73
near:رقم	28
near:رقما	-17
near:رقمه	-38
near:رقمي	43
near:ركاب	-21
near:ركام	-27
near:ركله	-10
near:رهن	56
near:رهين	-48
near:روان	66
near:رواي	-40
near:روبي	-59
near:روح	-17
near:روس	86
near:روسي	12
near:روما	-20
near:روهي	-65
near:روي	14
near:رويت	-142
near:رياح	-36
near:رياس	20
near:رياض	-39
near:رياق	65
near:ريال	-107
near:ريجي	12
near:ريطا	-26
near:ريف	63
near:زابو	-24
near:زارت	64
near:زاره	-22
near:زاعم	41
near:زال	71
near:زالا	56
near:زالت	24
near:زالو	-18
near:زامف	126
near:زاوي	-8
near:زاير	-10
near:زراع	-36
near:زعت	-66
near:زعتر	75
near:زعمت	-17
near:زعيم	-11
near:زلزا	48
near:زلن	63
near:زلنا	49
near:زمزم	30
near:زملا	53
near:زمن	-13
near:زميل	51
near:زنجب	67
near:زهاء	-52
near:زوار	-32
near:زوال	65
near:زوبي	75
near:زوج	59
near:زوجت	-17
near:زوجه	-40
near:زور	39
near:زورق	-45
near:زيتو	44
near:زير	-15
near:زيره	26
near:زيلي	35
near:سابع	-18
near:سابق	56
near:ساحل	-83
near:ساخن	-58
near:سادس	-15
near:ساعت	-74
near:ساعه	9
near:ساغا	22
near:ساق	74
near:ساقه	43
near:ساقو	45
near:ساكن	-5
near:سالم	-98
near:سامي	-14
near:سان	73
near:سانا	-26
near:سانت	70
near:سايق	-81
near:سايل	28
near:سباح	-61
near:سباق	-16
near:سبت	35
near:سبتم	3
near:سبع	-23
near:سبعم	-39
near:سبعه	-17
near:سبعي	99
near:سبق	-32
near:سبقه	33
near:سبيل	56
near:سبين	29
near:ستار	19
near:سته	13
near:ستون	-20
near:ستين	-7
near:سجل	5
near:سجلا	80
near:سجلت	-31
near:سجلن	92
near:سجن	-4
near:سجنا	-44
near:سجون	49
near:سجين	-37
near:سحبت	-64
near:سحقو	12
near:سخرت	-56
near:سدد	-9
near:سدود	-6
near:سراح	77
near:سراي	59
near:سرعه	-51
near:سرير	-94
near:سريع	-18
near:سريه	47
near:سطح	-48
near:سعته	-114
near:سعد	-19
near:سعر	-91
near:سعره	-70
near:سعود	18
near:سفار	74
near:سفح	28
near:سفر	-5
near:سفن	-80
near:سفين	-61
near:سقط	60
near:سقطت	-8
near:سقطو	28
near:سقف	-55
near:سقوط	-76
near:سكان	16
near:سكك	-51
near:سكني	-135
near:سكه	-53
near:سلاح	-44
near:سلال	-22
near:سلام	7
near:سلسل	7
near:سلطا	13
near:سلم	-41
near:سلما	-39
near:سلمت	80
near:سلمن	103
near:سله	-51
near:سليم	51
near:سنار	-16
near:سنتا	-51
near:سنتي	-61
near:سنجا	-32
near:سند	11
near:سنغا	44
near:سنه	-91
near:سنوا	-37
near:سنوي	-63
near:سوء	-56
near:سواح	-32
near:سوتل	86
near:سودا	91
near:سور	-13
near:سوري	111
near:سوق	-47
near:سوكو	98
near:سومط	44
near:سوها	90
near:سوي	-22
near:سويد	36
near:سويس	58
near:سويف	47
near:سياح	57
near:سيار	-46
near:سياس	-23
near:سياق	-35
near:سيبو	54
near:سيدا	7
near:سيدت	53
near:سيده	-72
near:سيدو	95
near:سير	38
near:سيرا	24
near:سيرت	-36
near:سيطر	-70
near:سيطل	65
near:سيغي	-34
near:سيف	-27
near:سيقا	-33
near:سيل	44
near:سينا	67
near:سيول	-16
near:شاب	38
near:شابا	-37
near:شاحن	-3
near:شارع	3
near:شارك	-97
near:شاطي	-104
near:شاهد	-131
near:شاي	-10
near:شباب	39
near:شباط	-36
near:شباك	-61
near:شبكه	70
near:شبه	26
near:شبوه	-32
near:شتاء	-14
near:شجاع	46
near:شحن	-67
near:شخص	-16
near:شخصا	-29
near:شخصي	-29
near:شرد	31
near:شردت	106
near:شرطه	-19
near:شرطي	-56
near:شرعي	28
near:شرق	19
near:شرقي	29
near:شركا	-18
near:شركه	-66
near:شريط	7
near:شظاي	113
near:شعب	3
near:شعبي	46
near:شغب	44
near:شفاء	33
near:شقره	-52
near:شقق	56
near:شقه	-17
near:شقيق	-41
near:شمال	96
near:شمس	-23
near:شمل	-71
near:شملت	76
near:شهاد	-33
near:شهد	8
near:شهدا	67
near:شهدت	-12
near:شهر	-76
near:شهرا	-5
near:شهري	45
near:شهود	-31
near:شهيد	23
near:شوط	-36
near:شوون	14
near:شيء	-14
near:شيبو	89
near:شيت	28
near:شيخ	43
near:شيكا	68
near:شيوخ	-44
near:شييا	-46
near:صاحب	-41
near:صادر	-70
near:صادق	-37
near:صارو	-66
near:صالح	73
near:صباح	45
near:صحاف	7
near:صحرا	34
near:صحفي	39
near:صحه	-45
near:صحي	8
near:صحيا	-34
near:صحيح	21
near:صحيف	-25
near:صحيه	-12
near:صحيي	42
near:صدر	-37
near:صدمه	8
near:صرح	-33
near:صرف	-85
near:صرفت	26
near:صرنا	24
near:صعد	-30
near:صغير	-44
near:صفاق	-51
near:صفحا	76
near:صفحه	-104
near:صفر	5
near:صفقه	65
near:صفه	36
near:صفوف	46
near:صلا	61
near:صلاح	12
near:صلت	38
near:صلنا	-50
near:صله	-30
near:صلوا	36
near:صليب	58
near:صميم	-5
near:صناع	24
near:صندو	-82
near:صنع	-24
near:صنعا	47
near:صنف	-69
near:صهار	-12
near:صهري	-38
near:صوار	-29
near:صوت	-29
near:صوتت	-36
near:صور	-66
near:صورا	34
near:صول	9
near:صوله	21
near:صوما	33
near:صياد	16
near:صيان	-19
near:صيد	-26
near:صيدل	33
near:صيف	98
near:صين	-5
near:صيني	72
near:ضابط	26
near:ضاع	59
near:ضالع	60
near:ضباط	-19
near:ضبطت	-95
near:ضحيت	-13
near:ضحيه	-6
near:ضرب	16
near:ضربا	50
near:ضربت	-31
near:ضربه	40
near:ضعت	-58
near:ضعف	-33
near:ضفه	-38
near:ضمت	29
near:ضمن	-36
near:ضمنه	12
near:ضنك	4
near:ضواح	34
near:ضيف	-62
near:طابق	13
near:طارق	-18
near:طاري	13
near:طاقت	-66
near:طاقم	-51
near:طاقه	34
near:طال	30
near:طالب	41
near:طاول	-20
near:طاير	-57
near:طايش	98
near:طباب	-35
near:طبرق	-54
near:طبقا	21
near:طبي	46
near:طبيا	-21
near:طبيب	21
near:طبيه	-18
near:طحين	-47
near:طراب	39
near:طراز	-77
near:طرد	-3
near:طرفا	45
near:طرفي	-28
near:طرق	94
near:طريق	5
near:طعن	19
near:طفل	-29
near:طفلا	-37
near:طفله	29
near:طفلي	-30
near:طفيف	4
near:طلاب	-18
near:طلب	-74
near:طلبا	21
near:طلبت	-63
near:طلقه	-51
near:طنا	-34
near:طهرا	5
near:طواب	-20
near:طوار	-50
near:طواق	68
near:طوعا	29
near:طوعي	58
near:طولك	47
near:طوله	-10
near:طويل	36
near:طيرا	-21
near:طينه	34
near:ظهر	-10
near:ظهرا	67
near:ظهرت	-15
near:عاب	-57
near:عاجز	-85
near:عاجل	-39
near:عاد	33
near:عادت	80
near:عادو	-15
near:عارض	-32
near:عاشر	16
near:عاصف	13
near:عاصم	-25
near:عالج	-69
near:عالق	-22
near:عالم	-56
near:عالي	47
near:عام	-5
near:عاما	-21
near:عامر	70
near:عامل	16
near:عامه	21
near:عامي	15
near:عايد	75
near:عايل	26
near:عبار	-76
near:عباس	38
near:عبد	-15
near:عبر	-25
near:عبرو	-30
near:عبور	-9
near:عبوه	38
near:عتق	44
near:عثر	-5
near:عثرو	77
near:عثما	30
near:عثور	58
near:عدا	13
near:عداد	45
near:عدت	43
near:عدد	41
near:عددت	22
near:عدده	-119
near:عدلي	-56
near:عدم	-54
near:عدن	6
near:عده	-31
near:عدو	35
near:عدوا	22
near:عراء	47
near:عراق	-13
near:عربا	-39
near:عربه	-16
near:عربي	-32
near:عرفت	33
near:عرفن	54
near:عزاء	-28
near:عسكر	60
near:عشاي	117
near:عشر	-8
near:عشرا	-13
near:عشره	4
near:عشرو	-55
near:عشري	9
near:عشوا	38
near:عصاب	-50
near:عصرا	40
near:عضوا	40
near:عطشا	72
near:عطله	-43
near:عظمي	27
near:عظيم	50
near:عفو	43
near:عقار	18
near:عقد	-70
near:علاج	-3
near:علقت	-45
near:علم	41
near:علما	-83
near:علمت	-37
near:علي	7
near:عليا	-59
near:عليه	-29
near:عمار	-7
near:عمال	-17
near:عمان	35
near:عمده	31
near:عمر	70
near:عمره	60
near:عمري	-50
near:عمق	28
near:عمل	-59
near:عمله	-7
near:عملي	-13
near:عمه	-38
near:عموم	28
near:عناص	-23
near:عناي	12
near:عنبر	85
near:عند	-8
near:عندم	-53
near:عندن	3
near:عنده	69
near:عنصر	5
near:عنف	-6
near:عنه	-29
near:عنها	37
near:عنهم	80
near:عوده	33
near:عوز	6
near:عولج	-127
near:عون	5
near:عونا	-5
near:عياد	-68
near:عيار	-12
near:عيش	59
near:عين	82
near:عينا	-22
near:عينه	13
near:عيني	-10
near:غابا	53
near:غابت	-37
near:غابه	107
near:غارت	6
near:غاره	-11
near:غاز	-4
near:غالب	76
near:غام	-51
near:غاو	53
near:غدا	8
near:غذاء	-76
near:غذاي	-70
near:غرام	46
near:غران	6
near:غرب	5
near:غربي	30
near:غرف	11
near:غرفه	13
near:غرق	80
near:غرقا	-44
near:غرقو	37
near:غرقي	41
near:غريق	-89
near:غزه	-12
near:غزو	39
near:غضون	48
near:غطاس	-29
near:غلاد	28
near:غمرت	-54
near:غنم	27
near:غواص	34
near:غواف	47
near:غوفا	83
near:غوما	84
near:غياب	-35
near:غير	-78
near:غيره	52
near:غيني	18
near:فاحص	62
near:فارد	65
near:فارك	-42
near:فاري	-26
near:فاز	-26
near:فاسو	14
near:فاشر	43
near:فاض	27
near:فاعل	65
near:فاقر	23
near:فان	82
near:فانت	-66
near:فاه	46
near:فايق	-18
near:فبات	-48
near:فبرا	16
near:فتاه	88
near:فتح	30
near:فتحت	-71
near:فتره	8
near:فتقو	12
near:فتكد	-50
near:فتيا	6
near:فجرا	-63
near:فجرح	52
near:فحص	51
near:فحصت	-38
near:فدا	-75
near:فدي	74
near:فديه	56
near:فرار	78
near:فران	-23
near:فرد	-10
near:فردا	-63
near:فردي	-53
near:فرع	94
near:فرق	-119
near:فرقا	85
near:فرقن	-20
near:فرنس	24
near:فرنك	-44
near:فروا	-24
near:فريق	-34
near:فصاي	37
near:فصحي	12
near:فصل	-48
near:فضلا	48
near:فعدد	-32
near:ففي	-59
near:فقا	7
near:فقتل	40
near:فقد	35
near:فقدا	94
near:فقدت	-27
near:فقضي	72
near:فقط	12
near:فلا	34
near:فلبي	108
near:فلسط	28
near:فلم	40
near:فندق	-65
near:فنزو	13
near:فوج	21
near:فوجد	76
near:فور	-66
near:فورا	-25
near:فوز	-3
near:فوق	-127
near:فولو	21
near:فيات	-68
near:فيتن	-22
near:فيدو	-16
near:فيرا	23
near:فيصل	13
near:فيضا	6
near:فيما	17
near:فين	77
near:فيه	30
near:فيها	20
near:فيهم	65
near:قادس	-37
near:قادم	21
near:قارب	-131
near:قاصر	45
near:قاطع	47
near:قاطن	-47
near:قاعد	-100
near:قاعه	-19
near:قافل	-9
near:قال	-42
near:قالت	68
near:قالو	-32
near:قانو	-58
near:قاهر	-93
near:قايد	24
near:قايل	42
near:قايم	39
near:قبال	25
near:قبر	40
near:قبض	-22
near:قبضه	15
near:قبل	50
near:قبله	68
near:قبو	36
near:قتال	-19
near:قتل	41
near:قتلا	-61
near:قتلت	102
near:قتلن	66
near:قتلو	47
near:قتلي	85
near:قتها	50
near:قتيل	33
near:قدر	4
near:قدرت	100
near:قدره	-112
near:قدس	61
near:قدم	-39
near:قدمت	-19
near:قدمو	51
near:قديم	-55
near:قراب	11
near:قرار	-95
near:قراه	29
near:قرب	-20
near:قرن	-39
near:قروض	20
near:قروي	-9
near:قري	18
near:قريب	9
near:قريت	39
near:قريه	6
near:قسام	41
near:قسرا	30
near:قسم	89
near:قصر	-9
near:قصف	-67
near:قصفت	16
near:قضاء	17
near:قضار	-39
near:قضاي	-54
near:قضت	53
near:قضوا	91
near:قضي	78
near:قضين	53
near:قضيه	-93
near:قطار	27
near:قطاع	-64
near:قطره	-42
near:قطري	8
near:قطعه	-63
near:قعت	-4
near:قعوا	83
near:قفز	50
near:قلبي	59
near:قلعه	47
near:قليل	61
near:قمه	-75
near:قناه	-59
near:قنبل	-14
near:قوا	32
near:قوات	41
near:قوار	10
near:قواف	-6
near:قوام	-42
near:قواي	-18
near:قوته	-56
near:قود	41
near:قوع	42
near:قول	41
near:قوله	30
near:قوه	-42
near:قياد	-6
near:قياس	-8
near:قيد	34
near:قيل	-20
near:قيمت	27
near:قيمه	-28
near:كابو	-44
near:كاتا	32
near:كاتس	-35
near:كاجر	9
near:كادو	-58
near:كاذب	-35
near:كارت	8
near:كارث	72
near:كاس	-27
near:كالي	-24
near:كامل	-47
near:كامي	-21
near:كان	8
near:كانا	54
near:كانت	-28
near:كاند	-14
near:كانو	-3
near:كاوك	-28
near:كايا	26
near:كايس	68
near:كبد	-87
near:كبري	20
near:كبير	-5
near:كتاب	-35
near:كتاي	40
near:كتب	-44
near:كتيب	-18
near:كذلك	-24
near:كراس	14
near:كربو	12
near:كردس	38
near:كردف	-28
near:كردي	23
near:كركو	-27
near:كرم	-22
near:كره	32
near:كسور	74
near:كشف	-22
near:كشفت	-37
near:كفرت	84
near:كفره	43
near:كلفه	-46
near:كله	64
near:كلها	61
near:كلهم	-35
near:كلي	56
near:كليا	-113
near:كما	75
near:كمبو	-45
near:كمين	18
near:كنا	-42
near:كنار	-44
near:كناي	48
near:كنت	49
near:كندي	84
near:كنيس	-13
near:كهرب	-92
near:كوا	51
near:كواد	97
near:كوار	46
near:كوت	-23
near:كوتا	-6
near:كورس	53
near:كوري	73
near:كوست	-22
near:كولت	-22
near:كولو	81
near:كوما	-12
near:كومب	-33
near:كونت	67
near:كونج	-3
near:كونر	53
near:كونغ	-31
near:كويت	-76
near:كيبو	6
near:كيبي	10
near:كيف	18
near:كيفو	-6
near:كيل	15
near:كيلو	-143
near:كينش	-29
near:كيني	43
near:كييف	71
near:لاجي	-15
near:لاحق	-4
near:لادا	37
near:لاذا	24
near:لارق	45
near:لاري	-12
near:لاسب	56
near:لاست	-4
near:لاسر	-118
near:لاصا	94
near:لاطف	151
near:لاطل	-29
near:لاعب	-75
near:لاغا	17
near:لاغو	-13
near:لافت	-36
near:لاك	55
near:لامب	-19
near:لان	86
near:لانه	44
near:لاهي	71
near:لاي	72
near:لايح	59
near:لايو	39
near:لبنا	-44
near:لتبل	39
near:لتحد	-67
near:لترا	-72
near:لترت	-61
near:لترم	-19
near:لتسل	35
near:لتصل	-5
near:لثلا	-7
near:لجا	-6
near:لجان	-45
near:لجاو	6
near:لجرا	80
near:لجنه	-89
near:لجيك	41
near:لحظه	-17
near:لحقو	15
near:لخمس	71
near:لدعم	-46
near:لدي	26
near:لدين	33
near:لديه	26
near:لذلك	-84
near:لذوي	10
near:لرضي	37
near:لسته	-13
near:لسنه	-64
near:لشوو	36
near:لصال	-32
near:لطفل	138
near:لعام	43
near:لعاي	16
near:لعمل	24
near:لغت	-75
near:لغم	50
near:لغما	-57
near:لفت	-58
near:لفرا	-19
near:لفظ	8
near:لقاء	-80
near:لقاي	32
near:لقطا	6
near:لقمه	59
near:لقنا	-5
near:لقوا	77
near:لقي	39
near:لقيا	63
near:لكل	-164
near:لكن	48
near:لكنه	-19
near:لما	-25
near:لمده	-29
near:لمسا	-60
near:لمكت	59
near:لمن	85
near:لمها	78
near:لنا	82
near:لنسا	39
near:لنقل	-4
near:لها	-57
near:لهجو	-52
near:لهما	25
near:لواء	10
near:لوزا	61
near:لوكا	39
near:ليبل	-35
near:ليبي	-56
near:ليرت	61
near:ليره	-15
near:ليس	-8
near:ليصب	101
near:ليصل	32
near:ليل	-32
near:ليلا	36
near:ليله	34
near:ليلي	-3
near:ماء	-69
near:مات	28
near:ماتا	47
near:ماتت	24
near:ماتو	77
near:مار	36
near:مارب	-25
near:مارك	91
near:ماره	-50
near:ماري	77
near:ماسي	11
near:ماشي	-94
near:ماضي	-20
near:مال	-79
near:مالك	-101
near:مالي	6
near:مانا	-55
near:مانح	5
near:ماني	13
near:ماوي	-77
near:مايت	16
near:مايغ	39
near:مايه	-24
near:مايو	-42
near:مايي	17
near:مباد	13
near:مبار	-38
near:مباش	-4
near:مبان	30
near:مبعو	78
near:مبكر	-48
near:مبلغ	-30
near:مبني	-56
near:مبود	-24
near:مبين	4
near:متاث	83
near:متجا	-31
near:متحد	31
near:متر	-23
near:مترا	-74
near:مترش	-62
near:مترو	-40
near:متزا	-31
near:متشد	24
near:متصد	21
near:متصل	4
near:متضر	-67
near:متطو	11
near:متفا	66
near:متفح	25
near:متفر	20
near:متقد	4
near:متمر	73
near:متن	-9
near:متنق	-53
near:متنه	-37
near:متهم	26
near:متوا	102
near:متوس	95
near:متوف	-48
near:متوق	-31
near:مثله	-39
near:مجاع	66
near:مجال	29
near:مجان	-11
near:مجاو	-42
near:مجتم	51
near:مجدد	53
near:مجزر	27
near:مجلس	-26
near:مجمع	-26
near:مجمو	-52
near:مجهو	31
near:محاس	-54
near:محاص	-61
near:محاك	-54
near:محام	-6
near:محاو	-43
near:محتج	-35
near:محدث	27
near:محرر	-56
near:محضر	-11
near:محطا	-4
near:محطه	-39
near:محقق	-27
near:محكم	-123
near:محكو	78
near:محلا	-48
near:محلل	-87
near:محلي	17
near:محمد	38
near:محمل	-63
near:محمي	-69
near:محور	-30
near:محيط	56
near:مخاط	50
near:مخال	-25
near:مختب	11
near:مختط	-41
near:مختل	-87
near:مخزن	-18
near:مخزو	-41
near:مخصص	-70
near:مخطو	8
near:مخلف	67
near:مخيم	14
near:مدار	29
near:مداف	31
near:مدخل	-34
near:مددا	-79
near:مدرب	-42
near:مدرج	30
near:مدرس	25
near:مدرع	12
near:مدعي	-70
near:مدفا	-38
near:مدفع	-14
near:مدمر	-96
near:مدن	-9
near:مدني	-24
near:مده	-71
near:مدي	54
near:مدين	-94
near:مذكر	-29
near:مراب	-19
near:مرات	-54
near:مراد	37
near:مراس	-63
near:مراف	-21
near:مراق	-10
near:مراك	-31
near:مربع	-48
near:مرتب	-16
near:مرتض	65
near:مرتف	88
near:مرتي	29
near:مرجح	56
near:مرحل	-39
near:مرخص	-59
near:مرشح	-66
near:مرصد	32
near:مرضي	61
near:مرفق	-57
near:مركب	-38
near:مركز	18
near:مره	-4
near:مروح	11
near:مرور	-76
near:مريض	-36
near:مزار	-59
near:مساء	8
near:مساج	47
near:مساح	-115
near:مساع	-85
near:مساف	-13
near:مساك	28
near:مساه	-30
near:مستا	-38
near:مستح	-22
near:مستش	32
near:مستع	-54
near:مستف	-106
near:مستق	-65
near:مستل	-22
near:مستم	49
near:مسته	-85
near:مستو	12
near:مسجد	-13
near:مسح	-67
near:مسعف	-31
near:مسقط	37
near:مسكن	-99
near:مسلح	-52
near:مسلس	-18
near:مسلم	5
near:مسن	91
near:مسوو	31
near:مسيح	25
near:مسير	62
near:مسيل	86
near:مشاب	41
near:مشار	-53
near:مشتب	-22
near:مشتر	-69
near:مشرح	-40
near:مشرف	51
near:مشرو	-61
near:مشغل	-61
near:مشفي	-61
near:مشمو	15
near:مشي	-30
near:مشير	-56
near:مصاب	24
near:مصاد	-69
near:مصال	-95
near:مصحو	-3
near:مصدر	-11
near:مصر	105
near:مصرع	107
near:مصرف	22
near:مصري	70
near:مصفو	48
near:مصلح	21
near:مصلي	-19
near:مصمم	-13
near:مصنع	-28
near:مصير	68
near:مضيف	24
near:مطار	-7
near:مطاط	-43
near:مطبخ	-48
near:مطر	-9
near:مطلع	11
near:مطلو	34
near:مظال	56
near:معاب	82
near:معار	7
near:معبد	-117
near:معبر	36
near:معتر	49
near:معتق	-3
near:معتم	-5
near:معدل	-19
near:معرض	-61
near:معرك	47
near:معسك	95
near:معطي	-51
near:معظم	-8
near:معلق	-14
near:معلم	10
near:معلن	-46
near:معلو	-18
near:معنا	41
near:معه	39
near:معها	-39
near:معهد	-33
near:معهم	77
near:معي	-31
near:معيت	8
near:مغاد	49
near:مغار	55
near:مغرب	35
near:مغلق	-109
near:مفاو	38
near:مفتو	-8
near:مفخخ	-22
near:مفرج	50
near:مفقو	16
near:مفوض	-39
near:مقاب	8
near:مقات	56
near:مقار	-3
near:مقاط	28
near:مقاع	-110
near:مقال	-85
near:مقاو	-32
near:مقبر	58
near:مقبل	26
near:مقتل	118
near:مقتو	103
near:مقدر	56
near:مقدم	-30
near:مقر	-26
near:مقرر	73
near:مقصو	-6
near:مقطو	37
near:مقعد	-73
near:مكات	-30
near:مكاف	-9
near:مكان	29
near:مكتب	5
near:مكسي	-27
near:مكعب	-17
near:مكلف	54
near:مكون	28
near:ملاب	-63
near:ملاج	35
near:ملاح	-8
near:ملاز	73
near:ملاي	-13
near:ملجا	82
near:ملعب	28
near:ملف	-15
near:ملفا	-11
near:ملك	-37
near:ملم	-120
near:ملوي	42
near:مليا	-101
near:مليش	51
near:مليم	-41
near:مليو	-57
near:مما	-11
near:مماث	5
near:ممثل	-59
near:ممرض	107
near:مملك	-64
near:ممن	75
near:ممنو	90
near:منا	35
near:مناز	17
near:مناط	30
near:مناف	71
near:مناو	51
near:منبع	-26
near:منتخ	-18
near:منتد	29
near:منتس	-66
near:منتص	70
near:منتظ	26
near:منته	5
near:منح	21
near:منحه	-32
near:منخف	-4
near:مندو	-37
near:منذ	30
near:منزل	10
near:منسق	-35
near:منشق	-29
near:منشو	-68
near:منصب	-48
near:منصر	-49
near:منصه	-43
near:منصو	-32
near:منطق	-27
near:منظم	-25
near:منظو	-30
near:منعت	-48
near:منفج	-59
near:منفص	-20
near:منفل	77
near:منقذ	-50
near:منكو	54
near:منه	-46
near:منها	-39
near:منهم	44
near:منهن	47
near:منيا	-39
near:مهاج	-11
near:مهجر	-44
near:مهرب	27
near:مهرج	-40
near:مهله	-8
near:مهند	-15
near:مواج	3
near:مواد	-49
near:مواز	-112
near:مواص	48
near:مواط	-54
near:مواع	-59
near:مواق	58
near:موبد	8
near:موت	76
near:موتم	-11
near:موج	-28
near:موجب	-36
near:موجه	-47
near:مودي	29
near:موري	48
near:موزع	-83
near:موزم	-57
near:موسس	-45
near:موسك	25
near:موسم	10
near:موسي	-30
near:موشر	-22
near:موضح	62
near:موظف	-58
near:موقت	68
near:موقع	-4
near:موقو	-27
near:موكد	5
near:مولف	-32
near:مونو	-9
near:ميات	-50
near:ميان	-24
near:مياه	-61
near:ميثا	37
near:ميدا	12
near:ميدي	41
near:ميزا	-72
near:ميلا	-61
near:ميلي	81
near:مينا	-60
near:ميه	28
near:ميوي	-15
near:ناجم	-24
near:ناجو	-8
near:ناجي	13
near:ناحي	71
near:ناخب	-28
near:نادي	-29
near:نار	-12
near:نازح	9
near:ناشط	-55
near:ناصر	124
near:ناطق	82
near:نافذ	29
near:نافي	-30
near:ناقل	-42
near:نال	-73
near:نامب	-40
near:نامل	71
near:نانغ	34
near:نايب	-78
near:ناير	9
near:نبحث	64
near:نبطي	-49
near:نبي	34
near:نتاي	-73
near:نتج	33
near:نتيج	99
near:نجا	-96
near:نجاه	-38
near:نجت	-9
near:نجف	-5
near:نحام	-69
near:نحن	-37
near:نحو	-19
near:نداء	26
near:ندفع	19
near:نروي	45
near:نزاع	33
near:نزح	108
near:نزحت	-64
near:نزحو	102
near:نزع	-81
near:نزل	6
near:نزوح	-11
near:نزيل	50
near:نساء	15
near:نسبت	-20
near:نسبه	-53
near:نستق	-17
near:نسخه	-13
near:نسمه	36
near:نشر	7
near:نشرت	-37
near:نشره	-43
near:نصبت	-58
near:نصره	52
near:نصف	-36
near:نصفه	98
near:نصل	28
near:نصير	43
near:نظام	-24
near:نظر	-7
near:نعرف	82
near:نفت	52
near:نفذ	-67
near:نفذت	-81
near:نفذه	-75
near:نفسه	-27
near:نفسي	-73
near:نفط	-6
near:نفق	-45
near:نفقت	-67
near:نفوق	-54
near:نفي	-22
near:نقاب	-95
near:نقاط	-27
near:نقدي	-13
near:نقص	-73
near:نقطه	-4
near:نقل	-25
near:نقلا	-41
near:نقلت	-58
near:نقلن	41
near:نقله	9
near:نقلو	-21
near:نقيب	67
near:نمسا	45
near:ننتظ	59
near:ننكر	14
near:نهار	66
near:نهاي	91
near:نهر	-29
near:نهري	-37
near:نهود	83
near:نواب	-65
near:نواذ	-3
near:نواك	-35
near:نور	-51
near:نوع	-31
near:نوفم	86
near:نووي	-7
near:نياب	10
near:نيال	34
near:نيام	-33
near:نيجر	48
near:نيجي	44
near:نير	6
near:نيرا	-15
near:نيرو	-36
near:نيسا	56
near:نيل	-4
near:نيوز	46
near:هاتف	-31
near:هاجم	32
near:هاون	36
near:هايت	60
near:هبات	-65
near:هبط	-23
near:هجر	47
near:هجره	90
near:هجرو	34
near:هجما	-18
near:هجوم	-14
near:هدف	-11
near:هدفا	-10
near:هدم	-50
near:هدنه	149
near:هذا	-3
near:هذه	40
near:هرات	-48
near:هرب	37
near:هربا	-35
near:هربو	25
near:هرمز	-47
near:هرمل	-4
near:هكتا	68
near:هلال	6
near:هلع	-75
near:هما	30
near:هنا	-7
near:هناك	148
near:هند	-65
near:هندس	-23
near:هندي	84
near:هنود	84
near:هوات	-63
near:هوال	39
near:هوت	59
near:هول	33
near:هولا	82
near:هولن	44
near:هوي	-23
near:هويا	-8
near:هويت	18
near:هييه	21
near:واج	39
near:واحد	-52
near:وادي	-70
near:واصل	-59
near:وافد	68
near:واقع	78
near:وام	39
near:وان	-12
near:وثق	9
near:وجبه	48
near:وحدا	-8
near:وحده	35
near:وحل	24
near:ورد	-40
near:وزار	45
near:وزرا	35
near:وزع	-72
near:وزعت	-79
near:وزير	-101
near:وسط	-47
near:وسطا	-11
near:وصل	28
near:وصول	-39
near:وضع	35
near:وطن	26
near:وطني	101
near:وعدت	-30
near:وعن	58
near:وفاه	24
near:وفد	-15
near:وفر	36
near:وفق	56
near:وفي	83
near:وفيا	97
near:وقاي	6
near:وقد	27
near:وقع	-72
near:وقف	-51
near:وقود	-63
near:وكال	-9
near:ولاي	-42
near:ولدا	19
near:ولم	35
near:ولن	54
near:ولو	30
near:وما	48
near:ومن	78
near:وهم	71
near:وهي	-98
near:يابا	-93
near:يابو	-57
near:يات	-11
near:يبحث	57
near:يبق	11
near:يبقي	119
near:يبلغ	-8
near:يبيت	-10
near:يتجا	-98
near:يتحد	-24
near:يتسع	-108
near:يتسن	73
near:يتطل	26
near:يتعر	41
near:يتلق	23
near:يتم	-49
near:يتمك	47
near:يتنا	44
near:يتوز	-17
near:يتوق	46
near:يجري	46
near:يجمع	26
near:يحتا	-3
near:يحتج	48
near:يحتم	-61
near:يحصي	67
near:يحضر	-113
near:يحمل	-19
near:يخرج	62
near:يخسر	-51
near:يخضع	75
near:يخطف	34
near:يخلف	19
near:يدفع	31
near:يدفن	38
near:يذكر	5
near:يراف	-76
near:يرتد	-77
near:يرتف	76
near:يرجع	86
near:يرد	-60
near:يرعو	40
near:يرفع	65
near:يرقد	-43
near:يروي	40
near:يزال	42
near:يزن	-58
near:يزيد	-42
near:يستد	8
near:يستض	35
near:يستق	-9
near:يستم	24
near:يسجل	51
near:يسكن	-35
near:يشار	-55
near:يشتب	-52
near:يشمل	-34
near:يصب	-87
near:يصل	-5
near:يضاف	19
near:يضرب	24
near:يضم	-46
near:يضيف	8
near:يطلق	-55
near:يظهر	55
near:يعاد	19
near:يعال	23
near:يعان	-39
near:يعت	-79
near:يعتز	75
near:يعتق	64
near:يعثر	82
near:يعد	13
near:يعرف	32
near:يعلن	-24
near:يعمل	-41
near:يعني	-19
near:يعود	-66
near:يعيش	-31
near:يغطي	-55
near:يفتر	67
near:يفرج	62
near:يقار	-47
near:يقتل	17
near:يقدر	43
near:يقرب	60
near:يقضو	-7
near:يقضي	74
near:يقطن	-60
near:يقل	-51
near:يقول	27
near:يقيم	47
near:يكفي	-7
near:يكمل	-67
near:يكن	12
near:يكون	12
near:يلتح	-38
near:يمثل	-60
near:يمكن	48
near:يملك	-53
near:يمن	-15
near:يمني	21
near:ينا	97
near:ينام	62
near:يناه	28
near:يناي	55
near:ينتظ	-47
near:ينتم	-17
near:ينج	3
near:ينحد	-40
near:ينشر	-57
near:ينفد	9
near:ينفي	19
near:ينقل	-58
near:ينهم	77
near:يها	-85
near:يهم	29
near:يودي	-54
near:يورو	-86
near:يوقع	-17
near:يوكد	43
near:يولي	65
near:يوم	-5
near:يوما	6
near:يومه	55
near:يومي	-28
near:يونا	34
near:يونس	31
near:يوني	57
near:يووي	27
near:ييف	46
next:claim-abducted	-21
next:claim-allocated	-89
next:claim-casualties	-6
next:claim-dead-in-captivity	22
next:claim-delivered	-50
next:claim-displaced	-42
next:claim-held	-22
next:claim-injured	-14
next:claim-killed	-35
next:claim-missing	-10
next:claim-pledged	-103
next:claim-prisoners-exchanged	68
next:claim-refugees	73
next:claim-released	34
next:claim-requested	-46
next:claim-returned	-13
next:claim-total	-27
noun:	30
noun:activist	-58
noun:afghan	46
noun:aftershock	-95
noun:aid-worker	36
noun:aircraft	-82
noun:ambulance	-114
noun:animal	-118
noun:appeal	-21
noun:attack	-117
noun:attacker	93
noun:australian	-61
noun:bed	-88
noun:bicycle	-45
noun:blanket	-49
noun:boat	-88
noun:body	133
noun:boy	106
noun:bridge	-20
noun:british	8
noun:brother	67
noun:building	-107
noun:burundian	-44
noun:bus	-86
noun:camp	-117
noun:candidate	-33
noun:captive	9
noun:car	-145
noun:carriage	-85
noun:case	-17
noun:centre	-104
noun:chadian	-74
noun:checkpoint	-47
noun:child	44
noun:chinese	-65
noun:citizen	111
noun:city	-63
noun:civilian	93
noun:cluster	-39
noun:colleague	105
noun:commander	23
noun:companion	95
noun:company	-46
noun:contractor	-77
noun:country	-111
noun:crew-member	-29
noun:dead-person	25
noun:death	266
noun:deputy	-114
noun:detainee	5
noun:displaced-person	180
noun:district	27
noun:doctor	-80
noun:driver	50
noun:drone	-120
noun:drowned-person	91
noun:egyptian	-76
noun:elderly-person	-109
noun:employee	-92
noun:engineer	73
noun:ethiopian	-35
noun:european	-29
noun:expert	-69
noun:explosion	-75
noun:family	-188
noun:farmer	-23
noun:fighter	-39
noun:fire	-92
noun:firefighter	83
noun:fisherman	-33
noun:flat	-38
noun:flight	-124
noun:floor	-96
noun:follower	-109
noun:foreigner	11
noun:german	14
noun:girl	23
noun:goal	-60
noun:grandchild	-59
noun:guard	123
noun:guest	-8
noun:gunman	-39
noun:helicopter	-65
noun:helper	-9
noun:hospital	-138
noun:host	-102
noun:hostage	62
noun:house	-168
noun:human	33
noun:imam	-116
noun:incident	-128
noun:indian	-17
noun:individual	5
noun:inhabitant	-84
noun:injured-person	116
noun:injury	69
noun:inmate	-90
noun:iraqi	45
noun:italian	38
noun:item	-15
noun:journalist	11
noun:killed-person	282
noun:korean	61
noun:leader	62
noun:lebanese	60
noun:libyan	-107
noun:malian	-125
noun:man	3
noun:martyr	211
noun:match	-15
noun:meal	-35
noun:member	-59
noun:migrant	-15
noun:mine	-81
noun:minister	-49
noun:missile	-111
noun:missing-person	73
noun:mortal-remains	117
noun:mother	-106
noun:motorcycle	-66
noun:nationality	17
noun:neighbour	17
noun:nigerian	-84
noun:nun	14
noun:nurse	63
noun:officer	113
noun:official	-81
noun:operation	-105
noun:organisation	-53
noun:other	134
noun:page	-87
noun:palestinian	-23
noun:paramedic	105
noun:parcel	-48
noun:passenger	-51
noun:patient	-91
noun:person	21
noun:player	-68
noun:point	-30
noun:policeman	79
noun:prisoner	68
noun:project	-54
noun:province	-60
noun:pupil	-6
noun:rebel	60
noun:refugee	197
noun:region	-82
noun:relative	-49
noun:resident	63
noun:returnee	-38
noun:road	-50
noun:russian	-95
noun:sailor	35
noun:sample	-79
noun:saudi	57
noun:school	-131
noun:seat	-66
noun:seller	52
noun:session	-50
noun:shell	-81
noun:shelter	-54
noun:shepherd	-31
noun:ship	-52
noun:site	-103
noun:soldier	107
noun:son	-107
noun:source	-117
noun:spanish	-59
noun:speaker	-76
noun:spectator	-29
noun:spouse	-80
noun:staff-member	49
noun:state	-67
noun:station	-43
noun:strike	-127
noun:student	-28
noun:sudanese	46
noun:survivor	-48
noun:suspect	-159
noun:syrian	-23
noun:tank	-50
noun:tanker	-81
noun:teacher	18
noun:team	-37
noun:tent	-92
noun:terrorist	84
noun:thai	-31
noun:tourist	-27
noun:town	-68
noun:train	-26
noun:trapped-person	-56
noun:truck	-181
noun:turk	-40
noun:ukrainian	-106
noun:vehicle	-100
noun:victim	-16
noun:village	-160
noun:villager	-25
noun:violation	-36
noun:visitor	-105
noun:volunteer	-108
noun:vote	-52
noun:voter	-62
noun:wanted-person	-56
noun:well	-50
noun:witness	-65
noun:woman	88
noun:worker	-3
noun:worshipper	-10
noun:yazidi	-107
noun:young-man	55
only:aid	-95
only:casualty	-51
only:displacement	-57
only:hostage	-11
other:abducted	8
other:aid	-14
other:allocated	26
other:casualties	-7
other:casualty	-5
other:dead-in-captivity	-5
other:delivered	3
other:displaced	-22
other:held	37
other:hostage	-18
other:injured	-10
other:killed	3
other:missing	-31
other:prisoners-exchanged	6
other:refugees	5
other:released	-11
other:requested	5
other:returned	-17
others:0	-248
others:2	-201
others:7	23
others:more	-5
qualified	27
quoted	-10
right1:	-11
right1:"	9
right1:#	-131
right1:(	48
right1:)	49
right1:,	7
right1:.	-17
right1::	26
right1:;	72
right1:|	50
right1:اثر	86
right1:اثناء	50
right1:احياء	-111
right1:اخر	-14
right1:اخري	32
right1:اخرين	-3
right1:اذا	-45
right1:اسما	-53
right1:اصيب	39
right1:اصيبوا	52
right1:اضافي	-88
right1:اضافيه	13
right1:اطلقت	-86
right1:افرج	-47
right1:اكثر	49
right1:الاخرين	9
right1:الذين	-12
right1:السكان	-41
right1:العام	64
right1:القري	-22
right1:الي	-10
right1:ان	-174
right1:انقطع	71
right1:اوكراني	38
right1:اوكرانيه	-27
right1:ايواء	-39
right1:ب	-27
right1:باسم	-63
right1:بالرصاص	-60
right1:بالكوليرا	48
right1:بانفجار	38
right1:بترت	60
right1:بتهمه	-27
right1:بجروح	70
right1:بحروق	71
right1:بحسب	62
right1:بحلول	43
right1:برتبه	55
right1:برصاص	73
right1:بسبب	21
right1:بضربه	23
right1:بقصف	7
right1:بلا	67
right1:بوساطه	51
right1:بين	77
right1:بينهم	14
right1:تابعتان	7
right1:تتبادلان	-48
right1:تحت	8
right1:تحمل	-40
right1:تشادي	76
right1:تعمل	-57
right1:تلقوا	-45
right1:جديد	60
right1:جديده	-83
right1:جراء	96
right1:جرحوا	38
right1:جري	38
right1:جزيره	-52
right1:حامل	107
right1:حتفهم	39
right1:حتي	57
right1:حين	-29
right1:خارج	51
right1:خرجوا	-108
right1:خطفهم	77
right1:خطفوا	63
right1:خلال	27
right1:داخل	12
right1:دفعه	57
right1:دون	-92
right1:رجعوا	79
right1:سقطوا	73
right1:سنتا	-65
right1:سوداني	44
right1:شقيقان	28
right1:صحيه	-15
right1:ضد	-46
right1:طبقات	-37
right1:طفل	80
right1:عاجله	-11
right1:عادوا	73
right1:عبر	-36
right1:عبروا	29
right1:عثر	52
right1:علي	24
right1:عمره	-14
right1:عن	-144
right1:عند	80
right1:غادروا	-10
right1:غرقوا	76
right1:غير	-86
right1:غيرهم	-39
right1:فارقوا	23
right1:فروا	-7
right1:فقد	-52
right1:فقط	129
right1:فلسطينيا	-38
right1:فوق	-22
right1:في	44
right1:قباله	-17
right1:قبل	33
right1:قتاليه	-78
right1:قتل	-33
right1:قتلوا	-7
right1:قد	-6
right1:قضوا	120
right1:كان	-38
right1:كانت	-26
right1:كانوا	-32
right1:كره	-3
right1:كل	44
right1:كن	60
right1:كوليرا	-52
right1:لا	-17
right1:لاطفال	33
right1:لدي	-72
right1:لقوا	78
right1:لكل	-95
right1:للدولار	-24
right1:لم	90
right1:لمهاجرين	77
right1:لهما	63
right1:ما	28
right1:ماتوا	67
right1:متفحمه	25
right1:محلي	50
right1:مرات	-76
right1:مره	-17
right1:مسكن	-87
right1:مشترك	-88
right1:مصرعهم	44
right1:مع	15
right1:معظمهم	-21
right1:مقابل	78
right1:مقاطعات	-97
right1:مقاطعه	-17
right1:ممن	80
right1:من	61
right1:منا	14
right1:منذ	-15
right1:منهم	43
right1:منهن	27
right1:موكده	-62
right1:نزحوا	47
right1:نقلوا	29
right1:هجروا	5
right1:هم	17
right1:و	-4
right1:واربعه	40
right1:واسرت	11
right1:واصاب	14
right1:واصابه	130
right1:واصيب	82
right1:واكثر	39
right1:وامراه	77
right1:وان	-42
right1:واوكرانيا	-60
right1:وتسعه	55
right1:وثلاث	44
right1:وثلاثه	4
right1:وجرح	92
right1:وخمسه	4
right1:وسبعه	26
right1:وسته	-55
right1:وصلوا	-12
right1:وعشرات	67
right1:وفدا	-54
right1:وفق	8
right1:ولم	-65
right1:وما	-33
right1:ونحو	53
right1:يشتبه	-47
right1:يعيشون	19
right1:يوميا	-49
right2:	39
right2:"	-77
right2:#	-37
right2:)	-58
right2:,	-21
right2:.	-20
right2::	-123
right2:ابناء	28
right2:ابنايها	64
right2:اثر	-25
right2:اثناء	-29
right2:اثنان	62
right2:اثنين	3
right2:اجانب	-60
right2:احد	16
right2:احدهم	15
right2:احياء	-58
right2:اخر	80
right2:اربع	47
right2:اربعه	-31
right2:اسبوع	30
right2:اسبوعين	50
right2:استنادا	46
right2:اسره	58
right2:اسري	30
right2:اصل	-9
right2:اضافه	39
right2:اطفال	44
right2:اطلق	7
right2:افراد	-20
right2:اقليم	-23
right2:اكتوبر	14
right2:اكثر	-53
right2:الاتصال	78
right2:الاسبوع	-53
right2:الاسر	-70
right2:الاطفال	40
right2:الامن	-69
right2:الان	-35
right2:الاهالي	-73
right2:التعذيب	23
right2:الثالثه	75
right2:الثامنه	3
right2:الثانيه	93
right2:الجانب	55
right2:الجانبين	33
right2:الجثث	64
right2:الجرحي	65
right2:الجنود	54
right2:الجيش	32
right2:الحدود	83
right2:الحصبه	-46
right2:الحي	60
right2:الحياه	68
right2:الخامسه	-51
right2:الخدمه	-63
right2:الرابعه	78
right2:الرهاين	8
right2:الروهينغا	-68
right2:الساعه	-44
right2:السبعين	36
right2:السجون	54
right2:السكان	-35
right2:السلطات	21
right2:السوق	-23
right2:السيول	-6
right2:الشهر	32
right2:الصليب	53
right2:الصيف	61
right2:الضحايا	85
right2:الطرفين	12
right2:الطريق	35
right2:العام	62
right2:العاملين	69
right2:العايدين	12
right2:العلاج	55
right2:العنايه	95
right2:الف	-25
right2:الفتره	-41
right2:الفرار	93
right2:القتلي	-28
right2:القرويين	28
right2:القطاع	31
right2:الكوادر	44
right2:الليله	40
right2:الماشيه	-29
right2:الماضي	78
right2:المتوفين	41
right2:المدنيين	27
right2:المرحله	-37
right2:المرضي	63
right2:المستشفي	-63
right2:المستشفيات	32
right2:المصابين	73
right2:المفقودين	24
right2:المياه	5
right2:الناجين	116
right2:النزوح	101
right2:النساء	-128
right2:الي	26
right2:اليوم	53
right2:اماراتيه	32
right2:ان	-51
right2:انتشال	17
right2:انقلاب	89
right2:انهيار	-5
right2:او	64
right2:اي	-46
right2:ب	-57
right2:بترت	31
right2:بجروح	41
right2:بحسب	-42
right2:بدء	41
right2:بدايه	66
right2:برنامج	99
right2:بعد	-31
right2:بعدما	41
right2:بعضهم	74
right2:بقي	37
right2:بلا	21
right2:بليغه	23
right2:بها	-43
right2:بين	25
right2:بينما	75
right2:بينها	-38
right2:بينهم	39
right2:بيوتهم	58
right2:تتبادلان	-66
right2:تحت	-15
right2:تدافع	-5
right2:ترك	54
right2:تركيا	54
right2:تسع	59
right2:تسعه	-21
right2:تقول	17
right2:توفي	-52
right2:ثلاث	-48
right2:ثلاثه	-15
right2:ثلثاهم	56
right2:ثلثهم	7
right2:ثم	15
right2:ثماني	60
right2:ثمانيه	-57
right2:جراء	55
right2:جرحي	65
right2:جريحا	-52
right2:جنود	9
right2:جوعا	42
right2:جويه	23
right2:حافله	51
right2:حال	-46
right2:حاله	65
right2:حتفهم	59
right2:حتي	12
right2:حرجه	69
right2:حريق	75
right2:حزب	40
right2:حسب	113
right2:حسبما	38
right2:حصيله	37
right2:حوادث	12
right2:حول	17
right2:حي	41
right2:حين	36
right2:خلال	-67
right2:خمس	12
right2:خمسه	4
right2:داخل	-43
right2:دون	81
right2:ذويهم	-40
right2:رجال	81
right2:رفاقه	77
right2:رفاقهم	77
right2:زال	15
right2:زالوا	139
right2:زملايه	29
right2:ساعات	-31
right2:ساقه	74
right2:سايقي	34
right2:سبتمبر	-15
right2:سبع	-10
right2:سبعه	-29
right2:سته	-71
right2:سقوط	-73
right2:سكان	77
right2:سومطره	-11
right2:شمال	-46
right2:شهر	-94
right2:صباح	40
right2:صحيه	24
right2:صفوف	9
right2:ضحايا	53
right2:ضربات	19
right2:طاقم	39
right2:طراز	-56
right2:ظهر	6
right2:عاد	-24
right2:عادوا	-83
right2:عام	-7
right2:عايله	-20
right2:عبر	-23
right2:عبروا	10
right2:عداد	83
right2:عدم	-55
right2:عشر	-56
right2:عشره	32
right2:عشرين	-48
right2:علي	65
right2:عليها	-24
right2:عمال	-41
right2:عن	-69
right2:عناصر	79
right2:عناصره	-35
right2:عناصرها	-9
right2:عندما	-26
right2:عنها	-5
right2:غارات	35
right2:غاره	53
right2:غالبيتهم	24
right2:غرق	9
right2:غزه	20
right2:غير	-26
right2:فقد	12
right2:فوق	-32
right2:في	17
right2:فيما	29
right2:فيها	-54
right2:قال	10
right2:قبضه	53
right2:قبل	35
right2:قتل	-41
right2:قتلوا	-17
right2:قتيل	68
right2:قد	-51
right2:قرابه	-25
right2:قرب	-69
right2:قسرا	60
right2:قصف	-13
right2:قضوا	51
right2:قيد	24
right2:قيمتها	-13
right2:كان	21
right2:كانوا	32
right2:كل	-39
right2:كلهم	43
right2:كما	-50
right2:لا	74
right2:لاحقا	61
right2:لاطفال	51
right2:لبنان	31
right2:لدي	30
right2:لقوا	34
right2:لكن	34
right2:لم	66
right2:لنساء	81
right2:ليله	8
right2:ما	-56
right2:مات	-24
right2:ماتوا	43
right2:ماوي	-31
right2:متفاوته	-25
right2:متن	78
right2:مجهولا	53
right2:محيط	42
right2:مدرسه	62
right2:مدنيون	40
right2:مديريه	-41
right2:مساء	38
right2:مستشفي	-20
right2:مستشفيي	49
right2:مسلحون	50
right2:مسيره	-3
right2:مشيرا	-13
right2:مطار	22
right2:مطلع	-4
right2:مع	-22
right2:معظمهم	-59
right2:مغادره	68
right2:مفقودين	34
right2:مقابل	109
right2:مقاتليها	19
right2:ملايين	-19
right2:مليون	29
right2:منازلهم	35
right2:مناطقهم	60
right2:منذ	-33
right2:منطقه	18
right2:منفجره	-29
right2:منها	-5
right2:منهم	65
right2:مواقع	40
right2:موسكو	44
right2:موظفي	-34
right2:موقع	-81
right2:موكدا	63
right2:ناريه	57
right2:نحو	16
right2:نساء	110
right2:نصفهم	49
right2:نقل	-12
right2:نقلوا	-29
right2:نهايه	68
right2:هجوم	51
right2:هذا	-11
right2:هم	34
right2:هناك	28
right2:هولاء	92
right2:و	-79
right2:واحد	-10
right2:واحده	58
right2:واصابه	97
right2:واصيب	40
right2:وان	60
right2:وجرح	15
right2:وحده	-53
right2:وخمسه	-12
right2:وسط	-23
right2:وصل	-46
right2:وصلوا	56
right2:وصول	15
right2:وفق	72
right2:وفقا	54
right2:وفقد	22
right2:وفي	-19
right2:وقتل	13
right2:وقد	20
right2:ولا	18
right2:ولايه	-31
right2:ولم	-71
right2:وما	11
right2:ومن	16
right2:ونقل	24
right2:وهو	-30
right2:وهي	30
right2:يزالون	55
right2:يعثر	-3
right2:يعرف	45
right2:يناير	37
right2:يوم	47
right2:يومين	22
right3:	24
right3:"	50
right3:#	-25
right3:(	33
right3:)	-69
right3:,	6
right3:-	-54
right3:.	-25
right3::	-20
right3:ابو	53
right3:اثر	-42
right3:اثناء	72
right3:اثنان	-26
right3:اثنين	-76
right3:احد	-65
right3:احدهم	61
right3:احدهما	56
right3:اخرون	44
right3:اخرين	-32
right3:اربع	35
right3:اربعه	-22
right3:ارقام	-35
right3:اسري	11
right3:اسعاف	46
right3:اشخاص	10
right3:اشهر	58
right3:اصابه	15
right3:اصل	41
right3:اصيبوا	45
right3:اطرافهم	14
right3:اطفال	16
right3:اعلي	-71
right3:افراد	7
right3:اقليم	27
right3:اكثر	-13
right3:ال	-37
right3:الاحتلال	21
right3:الاحد	73
right3:الاحمر	84
right3:الاخر	56
right3:الاربعاء	42
right3:الاسبوع	38
right3:الاسر	-22
right3:الاسراييلي	13
right3:الاطفاء	30
right3:الاقل	50
right3:الامم	78
right3:الاول	34
right3:الاولي	61
right3:البحر	-10
right3:البلاد	41
right3:التاسعه	15
right3:التعرف	23
right3:الثالثه	6
right3:الثامنه	79
right3:الثاني	-67
right3:الثلاثاء	56
right3:الجمعه	-59
right3:الجيش	15
right3:الحرب	15
right3:الحكومه	11
right3:الحياه	-3
right3:الخامسه	85
right3:الخدمه	-56
right3:الخيام	103
right3:الدفاع	-41
right3:الدوليه	4
right3:الذي	24
right3:الذين	61
right3:الروسيه	23
right3:السابع	-33
right3:السابق	88
right3:السنه	27
right3:السودان	-4
right3:الشرطه	46
right3:الشماليه	22
right3:الشهر	-38
right3:الصحه	50
right3:الطاقم	-58
right3:الطبيه	-22
right3:العاشره	-58
right3:العام	-26
right3:العنايه	40
right3:الف	-51
right3:الفا	-8
right3:القتال	38
right3:القطاع	37
right3:القوات	40
right3:الله	40
right3:الليل	44
right3:الماضي	-22
right3:الماضيه	12
right3:المحافظه	45
right3:المدارس	-34
right3:المدينه	-25
right3:المركزه	64
right3:المستشفي	41
right3:المفقودين	61
right3:المكان	-20
right3:المنظمه	-12
right3:المهاجمين	41
right3:المياه	-42
right3:النساء	31
right3:الهجوم	-28
right3:الهرب	43
right3:الولايه	-84
right3:الي	-29
right3:اليوم	50
right3:امام	44
right3:امراه	78
right3:امس	-47
right3:ان	-66
right3:انفجار	70
right3:ايام	-48
right3:ب	-42
right3:بالكامل	-47
right3:بانفجار	44
right3:بجروح	56
right3:بزياده	33
right3:بعد	-22
right3:بلا	57
right3:به	-15
right3:بها	-14
right3:بيلغورود	27
right3:بين	5
right3:بينها	37
right3:بينهم	66
right3:بيوتهم	58
right3:تحت	5
right3:تركيا	62
right3:تسعه	13
right3:تعرف	-9
right3:تلقي	50
right3:ثلاثه	44
right3:ثم	38
right3:ثماني	-53
right3:ثمانيه	-31
right3:جانب	59
right3:جثامين	-56
right3:جثث	99
right3:جرحي	29
right3:جريح	49
right3:جريحا	-45
right3:جنسيات	-16
right3:حافله	48
right3:حال	18
right3:حاله	-36
right3:حتفهم	29
right3:حرجه	41
right3:حوادث	-49
right3:حوالي	-30
right3:حين	42
right3:خلال	-42
right3:خمس	3
right3:خمسه	-48
right3:داخل	-19
right3:دول	67
right3:دوله	-28
right3:دون	-27
right3:ديسمبر	21
right3:ذكر	30
right3:راس	20
right3:رقم	-13
right3:زال	-19
right3:زالوا	20
right3:زلزال	45
right3:ساعه	-14
right3:سبعه	33
right3:سته	24
right3:سقوط	31
right3:سياره	42
right3:شاحنه	-44
right3:شخصا	23
right3:شرق	9
right3:شهر	-49
right3:صاروخا	-36
right3:طفلا	113
right3:طنا	-11
right3:عام	91
right3:عاما	23
right3:عباره	45
right3:عبر	17
right3:عدد	-27
right3:عشر	11
right3:عشره	77
right3:عليهم	32
right3:عمليه	-7
right3:عن	-10
right3:عند	-34
right3:عنهم	13
right3:غرق	-12
right3:غزه	61
right3:فارقوا	9
right3:فديه	73
right3:فقدوا	16
right3:في	45
right3:فيما	-17
right3:فيها	-95
right3:قارب	75
right3:قاصرا	38
right3:قال	-49
right3:قبل	-48
right3:قتلوا	-19
right3:قتلي	-61
right3:قد	13
right3:قرابه	-72
right3:قراهم	24
right3:قرب	-62
right3:قريه	-48
right3:قصف	50
right3:قضوا	31
right3:قوات	48
right3:كان	68
right3:كانت	5
right3:كانوا	24
right3:كل	46
right3:كما	-15
right3:كمين	58
right3:لا	-25
right3:لدي	26
right3:لكن	28
right3:لم	17
right3:لهم	-17
right3:ما	10
right3:ماتوا	48
right3:مارس	11
right3:متن	-25
right3:مخيمات	70
right3:مدارس	22
right3:مدرسه	21
right3:مدني	65
right3:مدنيا	56
right3:مديريه	-33
right3:مدينه	-26
right3:مراكز	43
right3:مركب	44
right3:مركز	108
right3:مستشفي	37
right3:مستشفيات	41
right3:مسيره	13
right3:مصابا	25
right3:مصابين	60
right3:مصيرهم	75
right3:مطلع	-27
right3:مع	33
right3:معظمهم	51
right3:معلما	38
right3:مفقودا	72
right3:مفقودين	4
right3:مفوضيه	20
right3:مقابل	23
right3:مليون	3
right3:مليونا	-7
right3:من	42
right3:منازلهم	44
right3:منجم	-18
right3:منذ	60
right3:منطقه	-36
right3:منظمه	-29
right3:منها	23
right3:منهم	-6
right3:مواقع	57
right3:ناريه	-19
right3:نازحين	71
right3:نحو	3
right3:نساء	120
right3:نصف	-64
right3:نفسها	-83
right3:نقطه	9
right3:نهر	42
right3:نيجيريا	35
right3:هدنه	51
right3:هذا	18
right3:و	8
right3:واحد	43
right3:واحده	47
right3:وادي	73
right3:واصابه	53
right3:واصيب	-20
right3:وان	-29
right3:وجريح	68
right3:وحده	45
right3:وحدها	-50
right3:وزاره	55
right3:وفق	77
right3:ولا	68
right3:ولايه	-39
right3:ولم	64
right3:وما	58
right3:وهو	54
right3:يبق	-4
right3:يزال	14
right3:يزالون	21
right3:يعرف	36
right3:يقارب	-25
right3:يقول	-75
right3:يوم	28
share:0	-248
share:1	-194
share:2	-295
share:4	-24
share:5	38
share:7	27
share:more	5
short	6
size:1	-141
size:9	-22
size:99	5
size:999	20
size:9999	11
size:more	-6
verdict:abducted	38
verdict:casualties	22
verdict:claim	107
verdict:dead-in-captivity	129
verdict:displaced	55
verdict:held	11
verdict:injured	65
verdict:killed	74
verdict:missing	84
verdict:open	-74
verdict:out	-228
verdict:prisoners-exchanged	79
verdict:refugees	6
verdict:released	-31
verdict:returned	7`,
  measure: `
alike:abducted	0:25 1:-19 2:-34 3:-10 6:-21 7:-19 8:-21 9:-20 11:-16
alike:casualties	0:-10 1:-17 3:-23 5:-38 6:16 7:-12 8:27 9:-12 10:14 11:-24
alike:dead-in-captivity	0:-31 2:-45 4:12 5:-17 6:-27 7:-18 10:34 11:-8
alike:displaced	0:-40 1:-30 2:-32 3:12 5:13 6:33 7:10 8:-20 9:-35 10:-20 11:-26
alike:held	0:8 2:12 3:-23 4:-43 5:-34 7:-9 8:-12 9:-22 10:10 11:-28
alike:injured	0:-37 2:-42 3:-22 4:-16 5:43 6:-33 7:-13 9:8 10:-42 11:-11
alike:killed	0:-10 1:-28 2:33 3:-10 4:-27 5:-33 6:16 7:-21 8:-42 9:-23 11:-17
alike:missing	0:-18 1:-34 2:-19 3:-15 5:-18 6:8 7:11 8:-14 9:-13 11:11
alike:prisoners-exchanged	0:-28 1:-12 3:-32 5:-36 6:8 7:-26 8:21 9:-16 10:-80 11:-20
alike:refugees	0:-22 3:16 6:8 8:-22 10:-9 11:-10
alike:released	0:21 2:12 3:-35 4:-18 5:-28 6:-43 7:-29 8:-22 9:-16 10:19
alike:returned	3:-35 4:-17 5:-13 7:-21 8:-13 9:18 10:-22 11:34
any	1:-21 2:-14 5:-9 6:8 8:-11 9:-15 10:-10 11:-15
bare:1	0:-41 1:-30 2:20 3:-64 4:9 5:-40 7:-22 8:-39 9:-49 10:59 11:-56
bare:9	0:-32 1:-111 2:22 3:-130 5:25 6:16 7:-25 8:-39 9:-140 11:-119
bare:99	2:-35 3:-129 4:12 5:18 6:12 7:11 8:-47 9:-135 10:-17 11:-75
bare:999	0:-26 1:36 2:-43 3:-14 4:-48 5:-24 7:-31 8:29 10:-45
bare:9999	0:-22 1:22 2:-101 3:36 4:-61 5:-68 6:-15 7:-40 8:30 10:-54 11:20
bare:more	0:-102 1:-50 2:-78 3:60 4:-100 5:-33 6:-78 7:-64 8:-94 9:48 10:-112 11:24
before:abducted	1:-24 2:30 3:-57 4:-40 5:-25 6:-34 7:26 8:-59 9:-41 10:15 11:-46
before:allocated	6:9 9:9 11:-8
before:casualties	0:-10 1:19 3:-18 4:-9 5:-20 6:-8 7:-27 8:-12 9:-11 11:10
before:dead-in-captivity	0:-25 1:-14 2:-16 3:-32 4:26 5:-31 6:9 7:16 8:-45 9:-15 10:-26 11:-28
before:delivered	3:25 6:8 9:-26
before:displaced	0:-27 1:-21 2:-41 3:-8 4:-26 5:-56 6:-17 7:-56 8:-8 9:48 10:-18 11:18
before:held	1:-10 3:-30 5:-55 6:-27 8:-40 9:-33
before:injured	0:20 1:-47 2:-73 3:-33 4:-22 5:18 6:8 8:-50 9:-50 10:-58 11:-20
before:killed	0:34 1:-133 2:-61 3:-27 5:35 6:-27 7:43 8:-45 9:-32 10:-69 11:-52
before:missing	1:-46 2:-30 3:21 4:-49 5:8 8:-14 9:-31 10:-8 11:-36
before:pledged	11:13
before:prisoners-exchanged	0:-28 1:-9 2:-68 3:-19 4:-28 6:12 7:-20 8:10 9:10 10:13 11:-33
before:refugees	0:-22 1:23 2:22 3:-40 4:-17 5:-31 6:-44 7:-35 8:-31 9:17 10:-20 11:21
before:released	1:-22 2:25 3:-23 4:-28 5:-22 6:-28 8:32 9:-22 10:-16 11:-58
before:requested	3:12 9:-9
before:returned	0:-27 1:-21 3:19 4:-11 5:-23 6:-22 8:-34 10:-37
behind:abducted	0:-12 1:-18 2:-29 3:-25 4:-15 6:36 8:-46 9:-31 10:-19 11:-30
behind:allocated	6:19
behind:casualties	1:31 3:-8 5:-14 6:-18 7:-20 11:-17
behind:dead-in-captivity	0:11 1:-11 2:-24 3:-18 4:34 5:-29 6:-12 7:-50 8:-40 10:-38 11:-15
behind:displaced	1:-21 2:-10 3:11 4:-35 5:-12 6:25 7:-30 9:-75 10:-12
behind:held	0:-8 1:-17 2:-22 3:-60 5:-29 6:18 7:-13 8:-22 9:-30 10:20 11:-32
behind:injured	0:-67 1:-45 2:-65 3:-38 4:-66 5:-14 6:97 7:-43 8:-63 9:-45 10:-21 11:-49
behind:killed	0:-30 1:-8 2:-27 4:-40 5:-11 6:26 7:-18 8:-27 9:-37 10:20 11:-92
behind:missing	1:-32 2:-25 3:-36 4:14 6:49 7:-61 8:-26 9:-32 10:-13 11:-47
behind:prisoners-exchanged	0:-27 1:-9 2:-24 3:-21 4:-42 5:-23 6:-26 7:-19 8:23 10:18 11:-31
behind:refugees	0:-33 1:-13 3:51 4:-19 5:-22 6:-20 7:-21 8:-36 10:-20 11:-20
behind:released	0:29 1:-21 2:-41 3:-38 4:17 5:-38 6:-22 7:-35 8:19 9:-23 10:-19 11:-17
behind:requested	3:13 6:-9 9:-10 11:9
behind:returned	0:-18 2:20 3:8 4:-21 5:-45 6:-15 7:-16 8:-42 9:24 10:-72 11:-8
ending:اء	0:10 2:21 4:-18 5:11 6:-24 7:13 8:-18
ending:اب	0:-8 3:-8 4:-11 10:16 11:-10
ending:ات	0:-14 3:-10 4:-8 6:32 7:-31 11:-8
ending:اث	0:-9 3:27 5:-14 6:-24 9:-17 11:-12
ending:اج	2:31 4:-28 5:-18 6:-10 7:-18 9:-9 10:-11
ending:اح	6:11
ending:ار	0:-10 2:-8 3:-10 4:-20 6:35 7:-20 8:-13 10:-14
ending:از	5:30 6:-30
ending:اس	2:-10 6:16
ending:اص	5:28 6:-16
ending:اف	0:-9 6:11
ending:اق	5:21 6:-19
ending:ال	0:-13 1:-10 2:-18 3:32 4:-15 5:-18 6:32 7:-17 8:-8 11:-16
ending:ام	0:10 1:15 3:-18 4:-13 7:-21
ending:ان	0:8 2:-19 3:-16 5:-8 6:8 7:-35 8:10 9:-9 10:-25 11:-8
ending:اه	0:11 4:-11 5:-32 6:31 10:-16 11:-11
ending:با	4:-8 5:12 6:-17 10:16
ending:بب	5:16 6:-11
ending:بت	6:16
ending:بط	2:-17 4:19 6:-17
ending:بل	0:8 2:14 3:-8 4:-18 5:-20 6:-11
ending:به	2:-29 3:-13 4:21 5:-22 6:23 7:-14 8:-9 10:9
ending:تا	2:8 4:-21 5:-9 6:27 7:-8 10:-11 11:-8
ending:تل	0:21 2:-8 4:-16 6:-12 10:10
ending:ته	0:24 2:-13 4:-10 10:-21
ending:تي	0:-21 4:-15 10:20
ending:ثر	0:-8 4:11 5:-12 6:13 10:-14
ending:ثه	6:11 8:8
ending:جر	9:12 11:-12
ending:جه	5:21
ending:حا	1:-9 2:20 4:-14 5:-12 6:10 10:-9
ending:حل	3:21 9:-9 11:-15
ending:حو	4:16 6:14 7:-13 8:-14
ending:خل	6:20
ending:دا	2:15 5:-22 7:14 10:-8
ending:دت	2:-9 10:11
ending:دل	10:14
ending:ده	1:-8 3:-13 4:-9 5:14 6:-12 7:-12 8:-9 9:-18 10:-17 11:31
ending:دي	0:-16 2:11 3:-12 5:-10 6:-12 7:-20 8:-13 9:-32 10:10 11:32
ending:را	0:-8 2:-15 3:-17 4:-25 8:29 10:-23 11:-9
ending:رب	6:9
ending:رت	0:-9 2:-11 5:23 7:-23 10:-17
ending:رج	0:-10 2:-16 3:-12 4:-22 5:-18 6:19 7:-16 8:-28 9:19 10:32 11:-19
ending:رح	5:-23 6:35
ending:رد	0:-8 6:11
ending:رف	0:-19 2:-25 3:-11 4:20 5:-10 6:15 7:-15 8:-8 10:-14
ending:رق	5:-23 7:19
ending:ره	0:-14 1:16 2:-10 7:-9 8:-8 11:-9
ending:ري	0:-8 2:-11 3:-24 5:-10 6:19 7:-30 9:31 10:-15
ending:سب	3:30 4:-8 7:-14 9:-27 11:-10
ending:ضا	0:-15 2:-11 4:-22 5:25 6:-9 10:-17
ending:ضه	0:16 6:-9
ending:طع	4:-18 6:-15 7:27
ending:طه	0:-20 2:-10 4:-23 5:8 6:-22 7:-8 8:30 10:-17
ending:طي	2:24 5:14 6:-27 8:-8
ending:ظر	5:-14 6:18
ending:عا	0:15 4:19 6:-8 8:-8 10:-23 11:-8
ending:عت	3:-12 7:17
ending:عه	0:-17 1:-15 2:-22 5:-20 6:16 7:-26 9:-10 10:8 11:-15
ending:عي	0:14 6:-14
ending:فا	0:16 6:-11 7:-10
ending:فه	7:9
ending:في	2:-14 3:-14 4:-23 5:8 7:11 10:-8
ending:قا	2:-9 4:-12 5:-22 6:26 8:13 9:-8 10:-10
ending:قت	3:26 5:-12 6:-25 7:-22
ending:قد	2:-11 4:18 7:-10
ending:قل	0:13 5:-8
ending:قه	6:12
ending:كن	2:-17 6:24 8:-17 10:-21
ending:لا	2:-26 5:-19 6:28 10:-15 11:11
ending:لب	0:-12 4:29 5:-25 9:14 10:-13
ending:لت	4:15 8:-8
ending:لغ	5:-19 6:25
ending:لم	5:-13 6:15
ending:لن	2:21 4:-15 10:-17
ending:له	0:-23 3:-19 4:-18 6:21 7:15 10:-19
ending:لي	0:13 3:-39 4:-26 5:-22 6:10 7:9 9:26 10:-18 11:15
ending:ما	0:-15 1:-9 2:-26 3:-19 5:19 7:23 8:-11 10:-34 11:-25
ending:مت	4:15 5:-10 6:-12 10:11
ending:مل	0:-9 4:-21 5:12 7:-24 11:-9
ending:مه	6:8
ending:مي	0:-8 2:27 6:-25
ending:نا	0:-14 3:-10 5:-13 7:-20 8:14 11:-10
ending:نت	0:-10 4:-25 7:11 8:-21 10:22
ending:نه	2:-16 4:-13 6:27 7:-8 8:15
ending:ني	1:-10 3:-30 5:-28 6:-19 8:-8 9:31 11:-33
ending:ها	2:-20 3:-31 5:8 6:24 7:-32 8:-33 9:-9 11:-16
ending:هم	0:-24 3:-16 4:-33 5:-16 6:12 7:-44 10:14
ending:هن	0:-45 1:-12 2:-27 3:-25 5:-18 6:22 7:-26 8:-17 9:-17 10:37 11:-14
ending:وا	1:17 2:-46 4:-29 5:14 6:-25 7:-41 8:15 10:-13
ending:وب	2:-8 3:-22 4:28 5:-12 6:-22 10:-18
ending:وح	2:-16 3:-19 4:-9 5:27 6:-11 7:-10 10:8
ending:ود	2:-14 3:-24 6:10 8:-13 9:27 10:-9 11:-11
ending:وق	3:-8 5:33 6:-31 7:-8
ending:ول	0:11 3:9 6:-10 7:-12 8:9 10:-20
ending:ون	1:-10 2:-22 3:41 6:-37 7:-15 10:-32 11:-39
ending:يا	0:-28 1:-14 2:-14 4:-9 7:-12 8:24 9:-26 11:9
ending:يب	0:-9 2:10 3:-13 4:-26 5:20 7:-11 8:-10 10:-20
ending:يد	3:13 9:11 11:-34
ending:ير	0:-8 2:-16 4:31 6:-21 10:-19
ending:يع	5:11 6:-8
ending:يف	7:11
ending:يق	5:-20 6:22
ending:يل	2:-13 6:21
ending:يم	3:13
ending:ين	1:-22 2:-15 4:12 5:-67 8:-10 9:14 11:-45
ending:يه	0:-26 2:18 4:-46 5:-24 7:-19 8:12 9:24 11:-42
equal:abducted	0:43 1:-14 3:-22 4:-12 5:-17 7:-15 8:-23 9:-15 10:-52 11:-12
equal:dead-in-captivity	0:-37 2:43 4:-15 5:-12 6:-23 7:-8 8:-36 10:-20
equal:displaced	0:-9 3:55 4:-24 5:-32 7:-27 8:-8 9:-32 10:-11 11:-27
equal:held	0:14 2:-18 3:-10 4:41 5:-17 6:24 7:-14 8:-49 10:-30 11:-16
equal:injured	0:-10 1:-19 3:-36 4:-9 5:40 6:-48 8:10 9:-13 11:-12
equal:killed	1:-57 2:-53 3:-94 4:20 5:-30 6:70 7:-57 8:-42 9:-44 10:-32 11:-64
equal:missing	0:-32 1:-16 2:-14 3:15 4:-29 5:-45 6:-31 7:38 9:-14 10:9 11:-8
equal:prisoners-exchanged	0:-12 2:-11 3:-14 4:-44 5:-12 6:-23 7:-14 8:21 10:13 11:-22
equal:refugees	3:-18 9:13
equal:released	0:-44 1:-9 2:-42 3:-29 5:-10 6:-38 9:-8 10:62 11:-26
equal:returned	0:-30 1:-9 2:27 3:-37 4:-27 5:-13 6:-41 7:13 8:-14 9:-34 10:-30 11:25
form:digits	0:-11 1:16 2:-36 4:-28 5:15 7:-19 9:-34 10:-50 11:9
form:dual	0:16 1:-38 3:-59 4:-22 5:-30 7:15 8:-10 9:-34 11:-46
form:mixed	0:-64 1:-70 2:-71 3:53 4:-50 5:-36 6:-41 7:-37 8:-39 9:28 10:-84 11:15
form:range	0:-19 2:-18 3:-17 4:-24 5:-37 6:29 7:-22 8:-14 9:10 10:-11 11:-19
form:singular	0:-57 1:-60 2:41 3:-96 4:-13 6:14 7:-22 8:-56 9:-76 10:35 11:-89
form:vague	0:-23 1:-50 3:-58 4:26 5:-10 6:21 7:-10 8:-11 9:-60 10:-32 11:-12
form:words	1:-41 2:-20 3:-22 4:10 5:-22 8:-13 9:-23 11:-42
headline	0:-29 1:-40 2:-34 5:10 7:12 8:-21 10:16 11:-21
here:#aboard	1:-41 2:-47 3:-11 4:-60 5:-14 7:-9 8:-32 9:-50 10:12 11:39
here:#aid	0:-53 1:-24 2:-66 4:-21 5:33 7:-31 10:-41
here:#alive	0:-15 1:22 2:8 3:-32 4:-19 5:-50 6:-20 8:-21 9:-26 10:25 11:-25
here:#captives	0:50 1:-78 2:11 3:-72 4:44 5:-56 6:-54 7:-48 8:-67 9:-96 10:24 11:-89
here:#captivity	1:-21 2:50 3:-21 4:-10 5:-28 6:-61 7:-19 8:-23 9:-15 11:-20
here:#captors	0:58 1:-32 2:-49 3:-34 4:12 5:-37 6:12 7:-79 8:-89 9:-38 10:-11 11:-84
here:#carrying	0:-12 1:-9 2:-13 3:-17 4:-20 5:-18 6:17 8:13 10:-21
here:#commerce	1:-26 2:-11 3:-63 4:-18 6:11 7:17 8:-12 9:-62
here:#conference	3:-27 9:13
here:#containing	2:-65 3:-8 5:-30 6:-15 7:-15 8:21 9:18 10:-42 11:-20
here:#contest	0:-27 1:14 2:-21 3:-21 4:-15 5:-19 6:18 7:-12 10:-41 11:15
here:#crossing	1:-10 2:-43 3:-35 4:-23 5:-58 6:-52 7:-39 8:-57 9:48 10:-8 11:16
here:#custody	0:-10 1:-29 3:-24 5:-55 7:-63 8:35 9:-31 11:-34
here:#demand	0:23 1:-16 2:10 3:-29 5:-15 7:-44 8:-34 9:-12 10:-15 11:-15
here:#disease	0:-19 1:-10 2:27 3:-12 4:-11 5:-30 6:25 7:-14 9:-20 11:-16
here:#displacement	0:-48 1:-51 2:-61 3:58 4:-51 5:-39 6:-48 7:-46 8:-35 9:14 10:-48 11:9
here:#exchange	2:-61 3:-28 4:-36 5:-39 7:-62 8:73 9:-34 10:-21 11:-38
here:#execution	0:-11 1:-9 2:36 3:-22 4:-27 5:-25 8:-35 11:-15
here:#given-back	0:-41 1:-21 2:-67 3:-61 4:-54 5:12 6:28 7:-30 8:32 9:-49 11:14
here:#giving-from	0:-9 1:-29 2:-62 7:-28 9:-17
here:#group	1:-32 2:16 3:-44 5:-26 6:-28 8:14 9:-38 11:-52
here:#handover	0:-45 1:-47 3:-22 4:24 5:-27 6:-45 8:-14 9:-19
here:#hostages	0:-28 2:39 3:-15 4:-23 5:-24 7:-9 8:-29 10:10 11:-28
here:#losing-side	1:-34 2:48 3:-49 4:27 5:-25 6:-44 7:-39 8:9 9:-52 10:-13 11:9
here:#military-aid	5:8 6:-8
here:#need	2:20 4:-32 5:28 7:-22 8:-15 9:-25 10:-42
here:#police	1:-42 2:-49 3:-19 4:-29 5:-20 6:8 8:-47 11:11
here:#prisoners	1:-35 2:20 3:-18 5:-78 6:-28 7:-41 8:20 9:-46 11:-73
here:#receiving	0:-37 1:-25 2:-23 3:-53 4:-21 6:14 8:10 9:-43 10:-14
here:#remainder	0:-13 1:-57 3:-41 4:21 5:-28 6:-17 7:17 9:-17 10:-13 11:-17
here:#report	2:19 3:-15 4:-38 5:-23 7:9 8:21 9:-11 10:-17
here:#rescue	0:-31 1:-51 2:-10 3:-62 4:-34 6:28 7:14 8:-30 9:-34 11:-59
here:#return	0:-22 3:-36 4:-39 5:-9 6:-22 7:-30 8:8 9:-24 11:42
here:#since	0:-26 2:-42 4:-29 10:-16 11:9
here:#sport	0:-28 1:20 2:-11 3:-19 4:-33 7:-31 8:17 9:-12 10:-23 11:23
here:#state	1:-23 3:-40 4:-11 5:-35 6:16 7:-28 8:-11 9:-10 11:30
here:#treatment	0:36 2:-36 3:-37 5:-21 7:-43 8:28 9:-8 10:-42 11:-11
here:#war-prisoners	2:-9 4:-8 8:20 10:-22
here:abducted	0:118 1:-88 3:-112 4:-45 5:-65 6:-64 8:-76 9:-69 11:-72
here:allocated	0:-19 3:-8 4:-23 5:-37 6:-8 7:-37 8:-8 9:-12 10:30
here:casualties	0:-26 1:78 2:-9 3:-31 4:-21 5:-53 6:-70 7:-39 8:-17 9:-25 10:-16 11:-28
here:dead-in-captivity	2:24 4:-30 6:-21 8:-12
here:delivered	0:-20 1:-33 2:16 4:-43 5:-15 7:-49 8:-26 9:44 10:-19 11:-30
here:displaced	0:-44 1:-96 2:-99 3:113 4:-71 5:-67 6:-78 7:-63 8:-49 10:-20
here:held	0:-71 1:-88 2:34 3:-67 4:109 5:-75 6:-107 7:-24 8:18 9:-44 11:-66
here:injured	0:-42 1:-49 2:-94 3:-85 4:-70 5:171 6:-58 7:-75 8:-49 9:-116 10:-78 11:-101
here:killed	0:-50 1:13 2:66 3:-82 4:-44 5:-31 6:105 7:-10 8:-91 9:-78 10:-80 11:-102
here:missing	0:-68 1:38 2:-60 3:-88 4:-46 5:-33 6:-53 7:142 8:-116 9:-94 10:-46 11:-41
here:pledged	0:-23 1:-29 2:12 3:42 4:16 5:-25 6:-13 8:-23 9:-18 10:-15 11:-44
here:prisoners-exchanged	0:-10 1:-21 3:-40 5:-78 6:-14 7:-69 8:48 9:-37 10:-24
here:refugees	2:-23 3:-39 4:-33 6:-58 7:-60 8:-45 9:81 10:-24
here:released	0:-45 1:-30 2:-10 3:-60 4:-35 5:-51 6:-69 7:-28 9:-56 10:98 11:48
here:requested	0:19 1:-45 3:-11 7:-40 8:-50 9:-15 10:15 11:-38
here:returned	0:-45 1:-75 2:-12 3:-48 4:-49 5:-20 6:-40 7:-17 8:11 9:-38 10:9 11:102
here:said	1:9 2:-12 3:-11 4:-11 5:-23 6:14 8:-18 10:-24 11:-16
here:set	0:-72 3:-54 4:-28 8:16 9:-12 10:-23 11:16
here:total	0:-10 2:-17 3:12 4:-20 5:-19 6:12 7:-8 8:13 10:-26 11:-8
item	0:-25 2:-8 4:-8 6:-10 7:-55 8:-17 10:-50 11:22
last:claim-abducted	1:-44 2:-27 3:-16 4:17 5:-8 6:-21 7:-42 8:-62 9:-60 10:39 11:-48
last:claim-allocated	0:-29 1:-21 3:36 4:-29 6:-15 7:-8 8:-12 10:-17 11:-17
last:claim-casualties	0:-8 1:-20 2:-8 3:13 4:9 7:-16 8:-16 9:-28
last:claim-dead-in-captivity	0:-17 3:-17 5:-9 8:-30 10:18 11:-20
last:claim-delivered	0:-19 1:-31 2:-27 3:-17 4:9 5:-12 6:38 7:-62 9:14 10:-45 11:-13
last:claim-displaced	2:-41 3:29 4:-29 5:-34 6:13 7:-68 8:-20 9:-13 10:-9
last:claim-held	0:-12 2:15 3:-28 6:-39 8:-33 10:9 11:-47
last:claim-injured	0:-37 1:-27 3:-28 5:-19 6:19 8:-23 9:-23 10:-13 11:-20
last:claim-killed	1:-25 2:-20 3:-15 4:-26 5:26 8:-41 9:-11 11:-67
last:claim-missing	0:-14 1:-58 3:-18 8:-55 9:-14 10:-13 11:-36
last:claim-pledged	0:-16 1:-16 2:-11 3:-27 4:-23 5:-9 6:31 7:-26 8:13 9:12 10:-22
last:claim-prisoners-exchanged	0:-28 1:-24 2:-55 3:-23 4:-11 6:-39 7:-47 8:45 9:-40 11:-18
last:claim-refugees	0:-13 2:-23 3:-23 4:-45 5:-43 6:-15 7:-11 8:10 9:-13 10:-14 11:44
last:claim-released	0:-10 1:-39 2:-12 3:-15 4:8 5:15 6:-36 7:-41 8:-18 9:-32 10:32 11:-56
last:claim-requested	0:-18 1:-12 3:11 4:27 6:-29 7:-19 8:-17 9:21 10:-30 11:-22
last:claim-returned	0:-20 1:10 2:-50 3:-45 4:-31 5:-19 6:-25 7:-24 9:-45 10:-35 11:72
last:claim-total	3:19 7:-18 9:11 11:-19
left1:"	0:-56 1:13 2:-15 4:-19 5:-46 6:8 9:-12 10:12 11:-43
left1:#	0:19 1:8 4:-56 5:-25 7:-37 8:15 9:-20
left1:(	0:-15 1:-15 2:-8 4:-11 6:23 7:-43 8:-8 9:-21 11:16
left1:,	0:10 1:-49 2:-21 5:-11 6:-15 8:-11 9:-11 10:-33 11:-24
left1:-	0:-17 1:-15 2:-21 3:-51 4:-31 5:-9 6:28 7:-26 8:15 9:20 10:-25 11:-16
left1::	1:15 2:-33 3:-11 4:-44 5:-15 6:21 7:-43 8:-44 9:16 10:-28 11:-19
left1:|	0:-66 1:-36 2:-23 3:12 5:-24 6:13 7:20 9:-28 10:-40 11:-22
left1:اثنين	4:21 5:-8 6:-15 7:-17
left1:اجلاء	3:25 5:-9 6:-15 11:-18
left1:اجلت	3:21 6:-10
left1:اجلي	5:11
left1:احتجاز	0:-13 2:-17 4:28 6:-14 7:-10 10:-20
left1:احتجزت	4:22 10:-14
left1:احدهم	2:-12 5:14 10:-11
left1:احدهما	2:-13 4:14 6:-16 10:-12
left1:احصي	0:21 4:-18 6:-8
left1:احياء	2:27 5:11 6:-27 7:-10 8:-12 10:-23
left1:اختطاف	0:23 4:-8 6:-18 10:-8
left1:اخرهم	2:-9 5:-17 6:16 11:12
left1:ادخل	5:19 6:-14
left1:ارواح	1:-8 3:-24 5:-8 6:40
left1:اسبوع	3:21 6:-18
left1:استشهاد	2:-8 5:-26 6:36
left1:استشهد	5:-28 6:31
left1:استعادت	3:-12 4:-13 6:-13 8:-23 9:-13 11:25
left1:استقبل	5:11
left1:استقبلت	3:9
left1:اسماء	3:-16 5:-23 6:29
left1:اسير	2:18 4:-8 6:-17 10:-13
left1:اسيرا	8:11
left1:اشهر	0:14 4:-8 6:-8 9:9
left1:اصابه	5:35 6:-41
left1:اصل	0:46 1:-11 2:26 3:19 4:10 5:-14 6:-28 7:-36 8:-24 9:-15 10:-60 11:-28
left1:اصيب	5:47 6:-43
left1:اضطر	3:18 11:-10
left1:اطراف	5:29 6:-26 7:-20
left1:اطفال	5:-11 6:26 7:-20
left1:اطلاق	0:-24 2:-10 4:-29 5:-9 6:-23 8:-8 10:42
left1:اطلقت	0:-8 6:-8 8:27 10:-14
left1:اعيد	0:-26 2:-14 3:-8 4:-10 5:-12 6:-30 7:-19 9:-18 10:40 11:-17
left1:اكتوبر	0:-10 3:17 4:18 6:-10 9:-10 10:-26 11:-10
left1:الا	0:-21 1:-9 2:-14 3:-45 4:-29 6:16 7:-51 8:-13 9:-24 10:31 11:37
left1:الاحمر	4:-22 6:-12 8:21 10:-15
left1:الاسبوع	0:17 2:-10 3:-12 4:-9 9:15 10:-15
left1:الان	0:-24 1:-22 2:-8 3:23 4:-26 5:-14 7:-38 8:11
left1:الاول	1:-13 2:27 3:-9 5:27 6:-26 7:-21
left1:الاولي	3:-9 6:9 8:-15 10:16
left1:البلاد	0:14 2:-20 6:12 9:18 11:-21
left1:الجرحي	5:34 6:-31
left1:الجيش	10:13
left1:الحافله	0:-10 4:-38 6:-9 7:12 8:28 10:-14
left1:الحرب	0:-29 2:10 3:-32 4:-35 6:42 7:-22 8:-12 9:-20 10:-21 11:-11
left1:الحصيله	3:-14 6:27
left1:الحكومه	8:17 10:-15
left1:السلطات	3:11
left1:السودان	3:38 6:11 9:-30 11:-28
left1:الشرطه	0:-17 6:18
left1:الشركاء	3:17
left1:الشهداء	5:-26 6:34
left1:الشهر	3:-22 9:30 11:-20
left1:الضحايا	1:-10 6:35 7:-13
left1:العام	0:-18 2:-18 4:-17 5:12 7:-16 8:-14 9:-28 10:-12 11:12
left1:العايدين	0:-11 2:-9 3:-8 4:-17 6:-24 8:19 9:-13 10:12 11:9
left1:العدد	0:-20 1:-20 2:-19 3:-38 4:-28 5:-35 7:23 8:-9 9:25 10:-10 11:-16
left1:القتلي	3:-12 5:-40 6:70 7:-11
left1:القطاع	2:18 3:-9 6:-14 9:-18 10:-15 11:19
left1:الماضي	0:15 1:-29 2:-11 3:-25 4:-29 5:-9 6:25 7:-16 8:11 10:-19 11:27
left1:الماضيه	5:-9 6:10
left1:المتوفين	0:-11 6:27
left1:المحافظه	3:-11 4:-12 6:-16 8:17 11:17
left1:المدينه	5:-12 6:24 9:-8 11:-14
left1:المفوضيه	3:-16 9:33 11:-21
left1:المقابل	2:-18 3:22 6:23 8:-16 9:-18 10:-8 11:-9
left1:المهاجمون	0:20 4:-12 5:-8 6:-9 10:-20
left1:الي	0:-27 2:10 3:-61 4:-20 5:-32 6:42 8:-46
left1:الينا	0:-40 2:17 3:-22 4:-11 6:-36 7:-24 8:-8 9:17 10:10 11:-21
left1:اليوم	1:-23 2:-17 3:38 4:-35 5:-32 6:13 7:-47 8:13 9:-21 10:-48 11:-31
left1:اما	0:-18 2:-18 3:-19 5:-18 6:32 8:16 9:-11 10:-29 11:-18
left1:امراه	0:25 2:-9 4:-10 5:-20 6:15 7:-14 10:-12
left1:امس	0:-17 1:10 2:14 10:-14
left1:ان	0:-51 1:16 3:-36 4:20 5:-13 6:-18 7:13 8:-28 9:-40 10:10 11:-13
left1:انتشال	5:-33 6:42 7:-15
left1:انتشل	6:10
left1:انتشلت	2:-9 6:25
left1:انتشلوا	6:12
left1:انقاذ	0:-8 5:-26 6:27
left1:انهم	2:-12 3:13 4:20 5:-27 10:-10 11:-11
left1:اوقع	6:9
left1:اوكرانيا	2:-16 4:-10 6:12 8:26 10:-24
left1:اي	0:-28 1:-13 2:12 3:-16 5:-25 6:-32 7:33 9:-8 10:-26 11:-9
left1:ايام	6:-9 8:9
left1:ب	0:-14 1:25 2:-15 4:-17 5:-26 6:32 7:-28 9:-25 10:-11 11:-11
left1:بان	1:-14 2:14 3:-23 4:-19 5:-8 9:-15 11:28
left1:بحياه	0:-11 1:-11 2:-9 3:-53 4:-10 5:-33 6:79 7:-22 9:-28 11:-13
left1:بعد	0:-9 1:12 5:-11 6:9 7:-12
left1:بقتل	4:-29 6:29 10:-25
left1:بقي	0:-17 2:27 3:-10 4:-36 6:-20 7:8 9:-9 10:-14
left1:بلغ	0:-9 2:-14 4:-9 5:-30 6:34 8:14 9:-27 10:-12 11:14
left1:بلغت	3:15 4:-12 5:18 9:-26
left1:بمقتل	0:-16 2:11 3:-17 4:-15 5:-14 6:31 7:-14 10:-20
left1:بواقع	6:8 9:-22 11:22
left1:بوفاه	3:-10 5:-16 6:25
left1:بين	0:12 1:-8 2:-16 4:9 6:-12 7:-13 9:-10 10:-22
left1:بينها	2:-19 4:-10 5:-9 6:40 7:-9 8:-17 10:-22
left1:بينهم	0:-33 3:-11 4:-32 7:-55 9:9 10:17
left1:تبادل	3:-9 6:-17 8:24
left1:تتبادلان	2:-13 4:-13 6:-12 8:32
left1:تحتجز	2:-11 4:24 6:-12 7:-8 8:-12 10:-9
left1:تحرير	0:-46 2:-13 4:-32 6:-27 7:-10 10:60
left1:تزال	4:12
left1:تسلم	2:-14 6:13 8:-10 10:11
left1:تسليم	2:-22 6:21 8:-12
left1:تشاد	0:-11 3:-42 5:-10 6:-23 7:-12 9:49 10:-14 11:-18
left1:تشمل	2:-18 4:-9 5:-13 7:-8 8:24 10:-14
left1:تضم	9:-15 11:14
left1:تقل	3:-9 4:-10 5:-14 8:15 10:-17 11:9
left1:تلقي	5:19 6:-15 10:-12
left1:توجه	3:8
left1:توفي	2:22 4:-26 5:-36 6:57 7:-16 8:-15 9:-25 10:-12
left1:تووي	3:13
left1:ثم	3:-17 5:-34 6:25 8:-14 9:19 10:18 11:-8
left1:جانب	3:-26 8:-12 10:16 11:17
left1:جثامين	2:10 4:-24 6:26 8:-20 10:-12
left1:جثث	0:-8 2:24 4:-33 6:9 7:-9 8:-28 10:-26
left1:جثمان	2:-13 4:-8 6:18
left1:جثه	2:-9 4:-13 6:30 7:-12 10:-19
left1:حاله	0:-8 4:21 5:-8 6:-18 10:-11
left1:حاليا	3:21 5:-14 6:-14 11:-13
left1:حررت	0:-17 2:-10 4:-19 6:-21 10:36
left1:حول	5:29 6:-22
left1:خرج	2:-21 4:-14 6:-9 8:-17 10:27
left1:خروج	3:22 6:-20 7:-12
left1:خطف	0:57 2:-13 4:-29 5:-23 6:-15 10:-25
left1:خطفت	0:27 4:-10 6:-15 10:-13
left1:خلاله	0:11 3:-8 6:-11
left1:خلالها	8:23 10:-20
left1:خلف	3:-8 5:-9 6:16 7:-8
left1:خلفت	1:8
left1:دفعت	3:12
left1:دفن	3:-11 5:-9 6:27
left1:دفنا	2:-11 4:-9 6:25 7:-11
left1:دفنت	6:16
left1:دفنوا	6:18 7:-11
left1:ذاتها	11:15
left1:رجع	0:-10 2:-18 3:-35 4:-14 5:-11 6:-17 7:-15 8:-16 9:-19 10:15 11:36
left1:رفات	0:-19 2:37 3:-23 4:-34 5:-21 6:30 7:-12 8:-30 10:-27 11:-22
left1:روسيا	4:22 8:-17
left1:زال	0:-22 1:-9 2:-34 3:25 4:46 5:-19 6:-27 7:10 8:-11 9:-9 10:-48 11:-26
left1:زالت	6:-11 7:14
left1:زوجها	6:-11 7:23
left1:سبتمبر	0:18 3:-16 6:-21 8:-10 9:-8 10:-8 11:10
left1:سبيل	0:-33 2:-30 3:-20 4:-17 5:-9 6:-31 7:-22 8:8 10:51 11:-11
left1:سجلت	1:-12 3:-12 6:-11 7:18 9:12 11:-10
left1:سراح	0:-34 2:-15 3:-15 4:-54 5:-16 6:-32 7:-20 8:-12 10:53 11:-10
left1:سقط	3:-15 5:-12 6:36
left1:سقوط	4:-15 5:-13 6:36
left1:سوي	0:-23 1:14 2:9 4:-46 6:-29 7:-40 8:-22 9:-19 10:29 11:34
left1:شرد	3:16 9:-12
left1:شملت	8:20 10:-11
left1:شهيد	5:27 6:-27
left1:ضحيته	6:13
left1:ضمت	2:-16 11:20
left1:ضمنهم	0:-10 2:-10 3:-10 4:9 6:17 7:-9 8:-11 9:14 11:-10
left1:طفلا	0:-8 5:-24 6:33 7:-9
left1:عاد	0:-23 2:-19 3:-39 4:-9 5:-18 6:-28 7:-16 8:-22 9:-33 10:24 11:49
left1:عبر	0:-9 3:-20 6:-16 9:27 11:-12
left1:عدا	2:-14 4:-26 5:22 7:-17 10:-18
left1:عددهم	0:-12 4:-19 5:-13 6:10 10:-10
left1:عسكريا	4:10
left1:علي	0:-60 3:-52 4:-49 5:-62 6:50 7:23 8:12 9:-17 10:-20 11:-20
left1:عن	0:-97 1:-31 2:-57 3:-61 4:-15 5:-50 6:-50 7:95 8:-14 9:-59 10:44 11:-46
left1:عند	3:-20 4:-20 5:-8 6:25 7:-15 9:19 11:-16
left1:عندنا	3:21 11:-8
left1:عوده	0:-16 3:-25 4:-11 6:-12 9:-32 10:13 11:36
left1:غادر	5:19 6:-9 11:-22
left1:غرق	6:21 7:-12
left1:فر	0:-18 3:25 4:-8 5:-13 6:-18 7:-8 9:-10 10:9 11:-16
left1:فرار	3:30 6:-24 9:-13 11:-12
left1:فقتل	5:-14 6:32
left1:فقتلت	5:-22 6:32
left1:فقتلوا	0:-25 6:32 9:-12 10:-9
left1:فقد	4:-11 5:-10 6:19 7:-11
left1:فقدان	0:-9 1:19 3:-17 4:-9 5:-12 6:-38 7:27 9:-9 11:-12
left1:فقدت	5:-15 6:40 7:-23
left1:فقدنا	0:-9 2:-8 4:-11 5:-17 6:45 7:-34 10:-10
left1:فقضي	6:25 7:-8
left1:فيه	0:-12 1:-9 3:-16 6:12 7:-18 9:16 11:-11
left1:فيها	2:-27 3:-14 8:-14 10:-23
left1:قتل	0:-29 1:-9 2:-22 3:-27 4:-34 5:-12 6:53 7:-17 10:-29
left1:قتلت	0:-13 1:-18 2:-16 3:-17 4:-20 6:54 7:-11 9:-13 10:-14
left1:قتلنا	4:-18 6:23
left1:قتلوا	0:-39 2:12 4:-11 5:15 7:-14 10:-23
left1:قتلي	5:27 6:-33
left1:قتيل	3:26 6:-26
left1:قتيلا	5:20 6:-28 7:13
left1:قضي	1:-8 3:-23 5:-15 6:54 7:-12
left1:كان	0:-16 4:8 5:-28 6:-11 7:29 8:-14 10:-14
left1:كانت	1:17 2:26 4:-21 5:-9 6:-13 7:-22 8:-11 10:-27
left1:كانوا	0:18 2:-20 3:21 4:13 5:-11 6:-38 7:-16 8:-23 10:-37 11:-19
left1:كذلك	0:-12 3:-9 4:13 6:-9 8:-22 11:9
left1:كنا	0:-10 2:-10 4:21 6:-10 8:-10 10:-18
left1:ل	0:-8 3:-19 4:12 5:30 6:-25 7:-12 8:-15 10:-11
left1:لا	5:-9 6:24 7:-10
left1:لاحقا	0:-20 4:-18 5:-16 7:-12 8:25 10:-16
left1:لدينا	2:-12 5:-16 6:-24 7:30 8:-18 10:-10
left1:لقي	0:-11 1:9 2:-12 3:-23 4:-14 5:-26 6:25 7:-29 10:-9 11:-9
left1:لكن	3:25 4:-14 7:-12 9:-12 11:-17
left1:مات	0:-43 1:-20 2:21 3:-14 4:-20 5:-52 6:31 7:-44 10:-23
left1:متنه	0:15 4:-10 10:-9
left1:مجموعه	3:-12 9:21 11:-15
left1:مسلحون	0:9 3:10 10:-9
left1:مصرع	5:-22 6:38
left1:مصير	0:-24 2:-17 3:-9 4:-21 5:-9 6:-39 7:51 10:-27 11:-19
left1:مع	0:25 1:-14 2:-16 4:26 5:-13 6:-14 7:-44 8:-16 9:-15 10:-37 11:-12
left1:مقابل	2:-33 4:-60 5:-28 7:-20 8:36 9:-13 10:-10 11:-49
left1:مقتل	0:-33 1:-11 3:-49 4:-20 5:-46 6:92 7:-35 9:-12 10:-12 11:-12
left1:من	0:21 1:19 3:-18 5:-25 6:21 7:-38 9:9 10:-17 11:-16
left1:منها	0:20 2:-17 3:14 6:-9 7:-11 9:-13
left1:منهم	0:-42 1:-20 2:18 3:8 4:-10 5:-14 6:18 7:-66 11:-9
left1:نزح	3:35 6:-9 9:-13 11:-12
left1:نزوح	3:27 6:-11 9:-13 11:-10
left1:نساء	4:-15 5:-19 6:31 7:-30 8:14 10:-12
left1:نفسه	4:17
left1:نفسها	3:-16 4:-13 6:-18 7:17 9:-10 10:-10 11:19
left1:نقل	3:15 5:39 6:-53 7:-10 9:22 10:-11 11:-33
left1:نقلت	3:27 5:-14 6:-20 7:-23
left1:نوفمبر	0:8
left1:هم	0:14 6:18 10:-16
left1:هناك	1:-8 2:-10 4:13 5:23 6:-36 7:15 9:-19 10:-26 11:-15
left1:هو	3:-27 6:23 9:-10 11:20
left1:هولاء	0:-21 1:-15 4:-27 7:17 9:-9 10:-20 11:-23
left1:هويه	2:10 6:25 7:-11 10:-17
left1:و	0:-12 2:-55 4:-31 5:33 6:-32 7:13 8:-8 9:-56 10:-20
left1:واجلي	3:9
left1:واحد	1:9 3:-18 4:-8 8:-16 9:-24 10:12 11:20
left1:واسرت	0:-10 4:30 5:-17 6:-30
left1:واصاب	5:40 6:-40
left1:واصابت	5:37 6:-29
left1:واصابه	0:-24 2:-17 3:-31 4:-15 5:84 6:-75 7:-30 10:-8 11:-12
left1:واصيب	0:-46 1:-8 2:-18 3:-25 4:-20 5:90 6:-76 7:-27 8:-10 9:-12 10:-16
left1:واصيبت	0:-10 5:30 6:-27
left1:واقتادوا	0:36 6:-21 10:-18
left1:والجرحي	5:24 6:-20
left1:وان	0:-24 1:-10 2:13 3:31 4:-13 5:-26 6:-21 7:10 9:-42 10:-13
left1:واوقع	5:17 6:-17
left1:وبقي	2:-15 3:-8 4:11 5:-18 6:-37 7:38 9:12 10:-11 11:-15
left1:وتمكن	6:-8 10:22
left1:وتوفي	2:35 4:-9 5:-26 7:-8 10:-12
left1:وجرح	0:-15 3:-8 4:-18 5:80 6:-86 7:-22 10:-10
left1:وجرحت	5:30 6:-25
left1:وجود	4:24 8:-20
left1:وحده	0:-17 3:29 4:-30 5:-16 6:-12 7:-21 8:-12 9:-12 10:-10
left1:وحدها	0:24 3:-21 4:-27 5:-28 6:23 7:-26 9:-13 10:-14 11:-9
left1:وخطفوا	0:39 4:-13 6:-28 9:-8 10:-13
left1:ودفعت	3:23 6:-16
left1:وسجل	7:13
left1:وصل	3:-39 5:-20 6:18 7:-14 9:40 11:-9
left1:وصول	3:-14 5:-24 6:14 8:-11 9:9 11:8
left1:وعاد	3:-9 4:-10 10:14 11:15
left1:وعددهم	1:-17 2:-42 3:-25 4:27 6:-37 7:-35 8:26 9:-14 11:-17
left1:وعن	0:10 2:-17 4:8 6:-17 7:17 8:-11 10:-15
left1:وغادر	3:27 11:-27
left1:وفاه	0:-13 2:36 3:-31 4:-34 5:-54 6:46 7:-26 8:-28 9:-9 11:-11
left1:وفر	3:8 4:-8 5:-9 10:11
left1:وفقد	0:-19 5:-22 6:-39 7:48 10:-8
left1:وفقدان	3:-8 5:-15 6:-35 7:36
left1:وقتل	0:-37 1:-21 2:23 3:-26 4:-28 5:-30 6:33 7:-21 9:-8 10:-21 11:-17
left1:وقتلت	6:17
left1:وقتلوا	0:-42 2:11 4:-8 6:29 10:-11
left1:وقضي	0:-10 1:-22 2:19 3:-14 4:-24 5:-32 6:44 7:-25 10:-13
left1:وكان	0:14 2:-9 3:-17 4:-23 6:9 7:-11 9:-25 10:8 11:26
left1:ومعهم	0:37 4:-12 5:-15 6:-31 7:-9 10:-11
left1:ومقتل	0:-8 2:-11 4:-10 6:19 10:-11
left1:ومنهم	4:-10 5:-20 6:23 7:-9 8:-13 10:11
left1:ونقل	0:-11 2:-9 3:36 4:-24 5:41 6:-46 7:-12 8:9 9:-14 10:-31 11:-30
left1:وهم	0:-16 2:-12 3:23 5:-24 8:-22 10:9
left1:وهو	3:14 11:-14
left1:ووفاه	3:-12 5:-19 6:37 7:-18
left1:يبلغ	3:-17 6:-16 7:13 9:15
left1:يحتجزون	0:-10 4:25 10:-21
left1:يدفع	3:18 9:-15
left1:يزال	0:-41 1:-13 2:-40 3:38 4:45 5:-23 6:-61 7:47 8:-36 9:-18 10:-42 11:-46
left1:يضم	0:-13 3:16
left1:يعاني	5:19 8:-18
left1:يعود	6:-11 11:18
left1:يقتل	6:23
left1:يقل	7:14
left1:يقيم	3:15 6:-8
left1:يكون	0:-8 1:27 2:-12 6:-9 7:-8 10:-13
left1:يناير	1:-11 3:-28 4:-9 6:35 7:-13 9:-12 11:8
left1:يووي	3:13 5:-9 6:-11 11:-12
left1:•	1:-10 2:-8 3:35 4:-19 5:-10 6:-25 7:-9 8:-10 9:-22 10:-8
left2:	3:-9 4:22 6:19 10:-21
left2:"	0:9 1:-34 2:-12 3:-23 5:-37 6:13 8:-50 10:13 11:-42
left2:#	1:-34 2:-63 3:-50 4:-18 6:23 7:-8 8:-16 9:18 10:11 11:16
left2:(	3:13 5:-15 6:15 11:-8
left2:)	0:-10 1:19 5:-10 6:-9 8:-9 9:-33 11:11
left2:,	0:-50 2:-8 4:-15 6:-16 7:-24 9:-12
left2:-	0:13 1:-15 2:-12 3:-15 4:-23 5:-15 7:-24 8:-8 9:9 10:16 11:-9
left2::	0:-28 1:-13 2:-31 3:13 4:-17 5:8 6:14 7:-14 8:-14 9:-15 11:-10
left2:;	3:-10 4:-16 5:-11 7:21 11:-16
left2:ابريل	2:-11 4:15 6:19 7:-26 8:-8 10:-17
left2:اثر	6:11
left2:احياء	2:12 4:-14 6:-12 8:14 10:-18
left2:اخري	0:-16 3:-33 4:-25 6:10 7:-15 9:20 10:-15
left2:اخرين	3:-10 4:13 6:-27 7:-16 9:14 11:-9
left2:اربعه	0:18 6:-16 7:19
left2:ارتفع	2:-8 4:12 5:15 6:-8 10:-9
left2:ارتفعت	5:-8 6:10
left2:اسره	3:22 11:-10
left2:اضافه	2:-13 3:-42 4:-11 5:-12 6:-14 7:20 8:-43 9:-15 10:29 11:21
left2:اطفال	3:-18 5:-24 6:32 7:-9 9:-14
left2:اطلاق	3:-11 4:-21 5:13 8:-18 10:29
left2:اطلق	0:-16 4:-15 8:12 10:16
left2:اعلنت	0:-8 6:17
left2:افرج	0:-29 2:-19 4:-21 6:-21 7:-12 8:-15 10:41
left2:اكتوبر	5:-10 6:8 10:10
left2:الا	2:-11 3:-9 4:-15 5:-8 6:25 11:10
left2:الابيض	5:-10 6:23
left2:الاحد	0:-18 4:-21 6:-9 10:23
left2:الاحمر	2:22 6:-20
left2:الاسبوع	0:-10 2:-8 3:-15 4:-28 5:-8 6:32 7:-20 8:8 9:-9 10:-8 11:-15
left2:الاصابات	3:-10 5:25 6:-13
left2:الافراج	0:-27 2:-13 4:-12 5:-8 6:-31 7:-27 8:-28 10:50 11:-10
left2:الاقل	5:12 6:-12 7:8
left2:الان	0:-26 2:-22 3:-12 4:-15 5:-10 6:10 7:-13 10:37 11:-12
left2:الاوروبي	2:15 4:-13 8:-12
left2:الاوكراني	2:10
left2:الاول	1:26 3:-13 5:-11 6:-14 11:-12
left2:الاولي	0:-9 2:-14 3:-28 4:-24 5:-21 6:22 7:-13 9:-10 10:14 11:-10
left2:البحث	4:21 5:-10 6:-20 7:8 10:-21
left2:البلاد	3:9 4:11 5:-8 6:15 9:-13
left2:البيان	2:-13 6:-25 7:17 10:12 11:15
left2:التعرف	3:-9 5:-8 6:25 7:-9
left2:التغذيه	6:16
left2:التي	3:10 6:15 11:-11
left2:الثالث	3:-23 8:-10 9:-11 11:24
left2:الثاني	1:13 3:15 9:-21 11:-13
left2:الثلاثاء	6:11
left2:الجرحي	3:-9 5:29 6:-30
left2:الجماعه	2:13 4:8 6:-19 8:31 10:-26
left2:الجمعه	0:-15 2:-13 4:-18 6:19 7:9 8:12 10:-18
left2:الجيش	4:-9 5:-8 6:28 7:-17
left2:الحرب	0:-10 2:24 4:-21 8:-11 10:-17
left2:الحصيله	6:21
left2:الحكومه	1:-11 3:-29 5:-12 6:30 7:-11 9:-12 11:-9
left2:الحوثيون	4:18 10:-17
left2:الخميس	0:-11 1:-10 2:-11 3:-10 4:-28 5:-15 6:-26 7:-14 9:-8 10:41
left2:الدفاع	4:13
left2:الدوليه	0:13 1:-9 3:15 4:-13 6:12 7:-17
left2:الذي	0:28 1:-15 4:-23 5:-13 6:-22 8:-11 10:-12
left2:الرقم	1:-11 3:-13 5:22 7:-25 11:-8
left2:الروسيه	2:-10 8:21 10:-9 11:-9
left2:السبت	6:8 7:-11 10:8
left2:السلطات	3:11
left2:السنه	3:-20 10:-12 11:22
left2:السودان	3:-21 5:-9 9:22 11:-16
left2:الشرطه	0:14 4:-12 5:-8 7:-10
left2:الشرعي	3:-13 4:-10 5:-10 6:18
left2:الشهداء	3:-9 6:28 9:-10
left2:الشهر	1:-8 2:28 3:14 6:-33 9:-16 11:10
left2:الصحه	6:10
left2:الصليب	4:-22 6:-12 8:21 10:-15
left2:الضحايا	7:10
left2:الطواري	5:10 6:-10
left2:العام	0:14 1:-8 2:-10 3:-22 4:-20 5:-35 6:53 7:-30 8:-12 10:-14 11:13
left2:العايدين	3:-17 9:-18 11:30
left2:العثور	2:-8 6:18
left2:العدد	5:-21 6:28 7:-16
left2:الفا	6:12
left2:الفرق	5:11
left2:القتلي	5:-20 6:18
left2:القصف	5:-11 6:16
left2:القوات	2:-8 4:-10 6:10 10:9
left2:اللاجيين	3:-12 11:11
left2:الله	6:20
left2:الليله	2:12 4:-8 6:-8
left2:الماضي	2:-15 3:-23 4:-10 5:-12 7:-20 8:14 9:-10 10:-20 11:-14
left2:المتحده	0:8 3:19 4:12 9:-21
left2:المحافظه	8:19 11:-24
left2:المدني	1:-10 3:-11 4:-13 6:8
left2:المدنيه	2:24 6:-20 8:-9
left2:المدينه	5:10 6:8
left2:المركز	3:8
left2:المستشفي	5:-29 8:28 10:-14
left2:المسلحين	0:10 2:9 4:20 6:-25 7:-28 10:-17
left2:المصابين	3:-9 5:30 6:-26
left2:المصدر	4:11
left2:المفقودين	6:-19 7:15 11:-9
left2:المفوضيه	1:20 6:-19
left2:المنظمه	1:11 4:15 7:-14 9:-17 11:-12
left2:المولف	4:14 10:-13
left2:الناجين	4:11 5:24 6:-28
left2:النار	0:-13 2:-13 5:-10 6:30 10:-18
left2:النازحين	3:11 6:12 7:-15
left2:الهند	3:-13 9:12
left2:الوزاره	9:-12 11:15
left2:الولايه	4:-12 6:-20 7:19
left2:الي	0:13 2:-37 3:-20 4:-54 6:-23 7:-50 9:15 10:-12 11:8
left2:اليه	0:-17 4:24 5:-10 6:-18 10:-12
left2:اليوم	0:-9 2:-25 3:13 4:-11 5:-20 6:10 7:17 8:-18 11:-17
left2:اما	4:-12 6:8 10:19
left2:امراه	1:13 5:-8 6:-8 10:-8
left2:امس	2:-12 5:-8 6:26 7:-10 8:10
left2:ان	0:-18 1:-47 2:-30 3:-60 5:-45 6:20 8:-47 10:19
left2:انا	6:22 7:-13
left2:انخفض	3:-18 9:25 11:-22
left2:انه	0:-13 2:-8 5:-8 7:-17 10:8
left2:انها	0:-9 1:-17 2:30 3:-18 4:-31 5:-10 7:-10 8:12 9:-17 10:-20 11:17
left2:او	1:28 6:-21 7:-22 11:-11
left2:اودت	3:-17 6:27 7:-12
left2:اودي	3:-18 5:-17 6:29 7:-8
left2:اوكرانيا	6:21 8:-8
left2:ايام	0:-13 3:18 6:-13 7:-9 9:-22 11:12
left2:ب	2:15 3:-12 4:8 6:-21 9:18 10:-11 11:-12
left2:بترت	3:-10 5:27 6:-26 7:-12
left2:بدايه	9:-17
left2:بذلك	6:16
left2:بعد	0:-8 2:-12 3:21 4:8 5:-28 6:-15 7:21 9:-24 10:-13 11:11
left2:بعدما	0:-8 3:13 5:-8 7:-10 9:9 11:-12
left2:بلاغات	3:-24 4:-8 5:-10 6:-30 7:35 11:-13
left2:بموجبها	3:-15 6:-8 8:35 10:-26
left2:بين	0:-16 2:-21 3:-23 4:-25 6:27 7:-26 8:15 9:-15
left2:بينما	2:-8 3:26 4:-13 6:10 7:-15 10:-9 11:-22
left2:تبادل	2:-14 4:-14 6:11 10:-11
left2:تبحث	7:16
left2:تتحدث	2:-8 3:-10 4:18 5:-14 6:14 7:-15 8:-9 10:-15 11:-12
left2:تحت	3:-10 4:-11 5:-11 6:-14 7:24
left2:تحدث	2:19 5:-13 7:-14
left2:تحييد	6:21
left2:تستضيف	3:-19 9:24 11:-18
left2:تسع	5:-12 6:16
left2:تسعه	10:11
left2:تضم	3:8
left2:تعلن	2:16 10:-16
left2:تعود	0:-9 2:24 5:-11 10:-18
left2:تقول	3:10 4:28 5:-9 6:-19 7:12 8:-14 10:-13 11:-13
left2:تلميذا	10:-16
left2:ثلاثه	0:-12 2:11 3:-13 4:-10 5:8 6:-18 8:8 10:-10
left2:ثم	2:-10 3:-8 4:-10 5:-30 6:31 7:-14
left2:جثامين	5:21 6:-9 7:-11
left2:جثث	4:-14 5:8 8:22 10:-14
left2:جثه	5:15 6:-9
left2:جديده	6:9
left2:جري	0:-13 5:-15 6:19 10:-13
left2:جريحا	5:32 6:-21
left2:جنديا	0:27 2:-15 4:33 6:-50 7:-13 8:18 10:-25
left2:جهته	6:9
left2:حاله	5:29 6:-18
left2:حتفهم	5:-13 6:-21 7:23
left2:حتي	0:12 1:-15 3:-18 4:-15 5:-26 6:29 7:-29 8:-19 9:-17 10:13
left2:حصيله	5:12
left2:حلب	3:19 5:-8 6:-9 7:-8 9:-10 11:-18
left2:حيث	0:-18 2:-18 3:-23 4:-13 5:20 6:28 7:-9 8:-9 10:-26 11:-8
left2:حين	0:-15 2:-16 5:-10 7:14 8:-19 9:-21 10:-15 11:16
left2:خرج	3:21 6:-12 9:-23
left2:خساير	0:-8 5:-28 6:29
left2:خطف	0:22 3:-9 4:-8 10:-17
left2:خلال	1:17 6:-15 7:-8 9:11 11:-11
left2:خمسه	4:11 6:12 10:-15
left2:خيمه	4:-16 6:-12 10:17
left2:دولار	0:-18 4:-18 6:-12 8:-15 10:23
left2:ذاته	3:-12 5:16
left2:ذلك	0:18 7:-21 10:-13
left2:راح	5:-11 6:28 11:-20
left2:رهينه	0:-12 2:8 4:-24 6:10 10:-14
left2:زال	4:-15 5:12 6:-9 7:18 10:-12 11:-8
left2:ساعه	5:-35 6:36 7:-12
left2:سبتمبر	2:-10 3:8 4:-11 10:17
left2:سبعه	2:-10 4:-19 5:27 10:-8
left2:سته	2:-12 4:-14 6:16
left2:سجل	3:16 11:-8
left2:سجلت	3:-9 11:12
left2:سوي	6:11 10:11
left2:سياره	6:9
left2:سيبو	6:9
left2:شخص	1:-10 3:-29 5:12 6:14 7:-12 9:16
left2:شخصا	0:-27 1:-11 2:15 3:17 4:-25 5:17 8:-9 9:-13 10:-10 11:-11
left2:شخصين	5:16 6:-15
left2:شهداء	5:32 6:-26
left2:شهيدا	7:-9
left2:صباح	5:-11 6:30 7:-14 9:-12 11:12
left2:طفلا	0:13 5:-27 6:15 7:8
left2:طويله	3:36 5:-11 6:-9 7:-26 9:-12 11:-15
left2:عاد	0:-21 2:25 3:-24 4:-14 5:-8 6:-13 7:-17 8:22 10:-27
left2:عامل	5:18 6:-8
left2:عبر	3:-29 9:28 11:-16
left2:عثر	0:-34 2:27 4:-12 5:-17 6:9 7:-14
left2:عدد	0:23 1:-19 3:-14 4:-13 5:-15 6:12 10:-15
left2:عسكريا	4:20 6:-25 8:17 10:-11
left2:عشر	0:19 2:-22 3:-8 4:11 6:-9 7:-22 10:-10
left2:عشره	0:-16 4:-11 6:20
left2:علي	0:-27 1:-9 2:-10 3:-10 6:17 7:15 10:-30
left2:عمليات	2:-30 4:-21 6:10 7:-12 8:-15 10:34
left2:عن	0:-21 1:-22 2:-13 3:-36 4:22 5:-10 7:14 8:-8 9:-20 10:-14 11:-26
left2:غزه	2:15 6:-13
left2:غير	3:33 6:22 7:-9 9:-23 11:-42
left2:فضلا	2:-8 4:-16 7:22 9:-17 11:19
left2:فقد	6:8 11:8
left2:فلسطينيا	5:11 6:-9 8:16 10:-13
left2:في	1:-42 2:-28 3:9 4:-11 5:-12 7:-29 9:-9 10:-23
left2:فيما	2:-14 3:-12 4:-25 5:10 6:17 7:-8 8:-22 9:-15 10:-33 11:15
left2:فيه	3:-21 6:-9 9:23 11:-8
left2:فيها	1:-16 3:26 6:-19 7:-13 9:-8 11:-8
left2:قافله	1:-10 3:-13 6:-25 7:-8 8:-9 9:-10 11:31
left2:قال	5:-29 6:29
left2:قايمه	0:-24 2:-19 4:16 6:24 8:-11
left2:قبل	2:20 3:29 4:-28 5:-14 6:12 7:-9 9:-10 10:-18 11:-15
left2:قتل	0:-16 2:-20 4:-31 5:-12 6:45 10:-11
left2:قتلوا	0:-24 2:13 3:-9 4:-29 5:23 6:-29 7:19 10:-20
left2:قتلي	3:12 5:13 6:-10
left2:قتيلا	0:-18 1:-15 2:-10 3:-25 4:-9 5:17 6:-20 7:19 9:-8
left2:قد	0:-11 1:22 2:22 4:-25 5:-20 7:-28 8:10 10:-36 11:-16
left2:قضت	6:8
left2:قوله	5:9
left2:كان	0:-32 1:-8 2:-19 4:9 5:-11 6:-32 7:-24 8:-19 9:26 10:16 11:-15
left2:كانت	6:12
left2:كل	6:-9 7:16
left2:كما	0:11 5:-10
left2:كييف	2:15 3:-13 4:-13 5:-8 6:-28 8:20 10:-18 11:-13
left2:لا	0:-26 2:-23 3:28 4:20 5:-16 6:-30 7:34 8:-8 10:-19 11:-30
left2:لاجي	3:-15 6:-18 9:32 11:-17
left2:لاحقا	5:-25 6:32 7:-13
left2:للهجره	1:8 3:9 5:-9 6:-13 9:-13
left2:لنساء	6:20 7:-16
left2:ما	0:-17 2:-28 3:25 4:23 5:-16 6:-26 10:-12 11:-30
left2:محليه	4:-22 10:21
left2:مخيم	0:-9 3:-12 6:-8 9:12 10:9
left2:مدنيا	0:-12 5:35 6:-23 7:-8
left2:مدنيين	3:8 5:34 6:-42 7:-9
left2:مساء	0:12 2:26 4:-9 6:-21 10:-15
left2:مستشفي	5:14
left2:مستمر	6:-20 7:17
left2:مسلحون	0:13 6:14 10:-16
left2:مصابا	5:29 6:-26
left2:مصرعهم	5:-24 6:28
left2:مضيفا	4:-15 5:-10 6:-22 7:21 8:16 10:-12
left2:مطلع	0:16 1:-11 2:-11 4:-9 5:18 6:-21 7:-10 9:28 10:-16 11:-29
left2:مع	4:23 7:-10 8:-17
left2:معظمهم	3:-9 11:9
left2:مقارنه	1:10 5:-8 6:15 7:-8
left2:ملايين	3:15 6:-10
left2:من	1:-21 2:17 4:12 5:-23 6:-32 8:-28 9:14 10:-8 11:-28
left2:منذ	1:-14 3:-23 6:27 7:-20 9:-34 10:-19 11:20
left2:منها	0:-8 2:-12 6:19
left2:منهم	0:-26 2:-13 3:-23 4:-27 5:30 7:-25 10:-19 11:18
left2:مواطن	4:8 5:8
left2:موسكو	2:-10 4:29 6:9 8:-24 10:-11
left2:نازح	6:17 9:-14
left2:نجا	0:-8 4:-8 10:16
left2:نساء	6:15 7:-26
left2:نفسه	2:-16 5:11
left2:نفسها	6:17
left2:نقل	2:19
left2:نقلت	3:-8 8:11 9:24 10:-8 11:-19
left2:نوفمبر	6:16 8:-9
left2:هايتي	5:8
left2:هذا	0:-17 1:21 2:-17 3:-20 4:-15 5:-11 7:-19 8:-12 9:-17 10:-12 11:22
left2:هم	0:23 10:-25
left2:هولاء	0:-12 3:19 4:-16 6:-25 8:-16 10:15 11:-8
left2:و	7:10
left2:واحتجزت	2:-9 6:16
left2:واحد	3:10 7:-8 8:27 10:-29
left2:واحده	5:13 7:-8
left2:واضاف	0:-15 1:-11 2:-44 3:-27 4:-42 5:52 6:-24 7:-18 9:-25 10:8
left2:وان	0:-16 2:-8 4:-21 6:17 10:-21
left2:واوضح	0:-12 4:10 5:-20 6:21
left2:واوكرانيا	2:-8 6:9 8:9
left2:وبين	0:-19 1:-22 3:-25 4:-12 5:11 6:18 7:-32 8:13 10:-26
left2:وتابع	5:9 6:8
left2:وتستضيف	9:10
left2:وحده	1:-12 3:-14 6:-17 7:-14 9:30
left2:وحدها	5:-9 6:19 7:-11
left2:وصل	3:12 9:-13
left2:وعلي	0:8 3:-21 4:-15 5:-10 6:-32 7:-20 8:-11 10:-12 11:28
left2:وفاه	2:11 4:-12 6:-15 7:19 8:-8
left2:وفي	3:19 5:19 7:-27 9:-17 11:-8
left2:وفيات	5:9
left2:وقال	3:-30 4:11 5:-14 7:-21 11:25
left2:وقتل	0:-15 2:25 6:-12
left2:وقد	0:-12 2:-20 3:-32 4:14 6:33 10:-27 11:24
left2:وكان	0:32 3:-16 4:-29 5:-12 6:-25 7:-13 10:-15
left2:ولا	0:-24 1:-9 2:-29 3:17 4:40 5:-19 6:-47 7:41 8:-31 9:-24 10:-34 11:-24
left2:وما	0:-12 2:-9 3:-21 4:35 5:-8 6:-22 7:28 8:-8 10:-43 11:-15
left2:ومن	0:16 2:-23 3:11 4:-20 5:-30 6:21 7:-21
left2:ونشرت	4:20 5:-11 6:-11 7:-8
left2:يزال	0:-12 2:-11 4:-10 7:23 9:-13 10:-16 11:-8
left2:يعرف	0:-31 4:-15 6:-19 7:48 10:-23
left2:يعلن	0:-22 10:24
left2:يناير	0:-22 2:-25 3:-8 4:16 6:-28 7:-10 8:-17 9:-13 10:28 11:15
left2:يوليو	3:-11 5:-14 8:-8 11:17
left2:يوم	1:9 3:-16 5:-8 7:-9 9:-23 11:21
left2:يونيو	0:15 2:-8 4:12 6:-13
left2:•	0:26 3:-17 4:-14 6:-8 7:-9 10:-17 11:11
left3:	0:-13 2:-10 3:-21 4:-23 5:11 6:31 7:-27 8:16 9:-12 11:-9
left3:"	0:13 1:-19 3:-11 4:-40 5:-32 7:9 10:-32 11:-11
left3:#	0:40 1:-20 3:-24 4:-20 5:34 6:-34 7:-27 8:-17 9:-8 10:-18 11:-45
left3:)	0:-12 1:-8 2:-10 3:-14 4:10 5:-13 7:-18 8:-11 9:-10 10:-11 11:21
left3:,	0:-12 1:-24 2:-15 3:18 4:21 5:14 6:-27 8:-26 9:-26 10:-22
left3:-	0:-19 1:-23 2:-16 3:-11 4:-41 5:-54 6:50 7:-38 8:-27 9:23 10:-39 11:-30
left3::	0:10 1:-19 2:-71 3:-29 4:22 6:-8 7:9 11:-47
left3:|	6:11
left3:اباد	0:-8 2:-11 4:-15 5:-8 6:11 7:-8 9:-17 10:-10 11:17
left3:اثنين	0:-9 4:18 5:-22 7:-11
left3:اجمالي	3:-13 6:21 7:-8 9:-14 11:14
left3:اخرين	3:9 4:16 6:-20 7:-14
left3:ادت	5:-8 6:12
left3:ادي	3:21 4:-13 5:-10
left3:اربعه	0:25 2:-9 3:10 4:-15 5:-16 7:-25 10:-13
left3:استشهاد	5:22 6:-19
left3:استشهد	5:10
left3:استقبل	3:-8 5:8 9:-15 11:17
left3:استقبلت	3:25 9:-18 11:-19
left3:اسراييل	2:22 6:-10 8:20 10:-26
left3:اسره	5:-12 6:25
left3:اسفر	5:13
left3:اشخاص	0:14 5:8 6:-12 10:-8
left3:اشهر	3:-10 5:9
left3:اطباء	6:9
left3:اطفال	0:-16 2:-8 3:-9 4:-10 5:13 7:-12 9:-18 10:21 11:-11
left3:اغسطس	0:-11 6:12
left3:اكتوبر	2:18 5:-14
left3:الاثنين	3:-19 7:11 11:15
left3:الاحد	6:9 8:-18 10:19
left3:الاحمر	2:-12 4:-13 5:-27 6:34 7:-13 8:13
left3:الاربعاء	3:-15 11:15
left3:الاسبوع	6:19 10:9
left3:الاسر	3:-13 4:8 6:-24 7:19
left3:الاسراييلي	2:29 5:-9 6:-25
left3:الاف	3:22 11:-18
left3:الافراج	0:-22 2:-8 4:16 6:-24 7:-8 8:19 10:-11 11:-9
left3:الاقل	2:-28 4:24 6:9 10:-10
left3:الامم	0:8 3:19 4:12 9:-21
left3:الامن	5:12 6:-10
left3:الانسان	3:-16 4:21 6:18 7:-19
left3:الانقاذ	6:13 7:-12
left3:الاول	0:28 1:-18 2:-23 3:-14 4:12 5:-18 6:-9 8:-16 9:-14 10:-14 11:-9
left3:الباقون	0:-16 2:-9 3:-25 4:39 5:-8 6:-31 8:-12 10:-20
left3:البحث	5:-28 6:-24 7:44
left3:البلاد	0:17 1:9 3:-12 10:-16
left3:البلده	3:-18 6:11 9:21 11:-19
left3:التعرف	5:-8 6:18 7:-10
left3:التقرير	0:12
left3:التي	0:-18 3:-32 5:-12 7:33 8:-11 9:-12
left3:الثاني	6:15
left3:الثلاثاء	0:-12 2:13 4:-9 7:14
left3:الجرحي	5:30 6:-29
left3:الجماعه	0:10 2:17 6:-10 8:-13 10:-24
left3:الجمعه	3:14 5:-8 11:-10
left3:الجيش	0:-26 2:-11 3:12 4:-17 5:19 7:-8 10:15 11:-12
left3:الحرب	2:-14 3:-22 4:-26 5:-9 6:16 8:26 9:-12 10:-13 11:-8
left3:الحصيله	1:17 6:-15
left3:الحكومه	0:-11 2:-12 3:-13 4:-20 6:30 7:-24 8:13 10:-12
left3:الخميس	6:15
left3:الدفاع	3:-8 4:-17 7:8 8:19 10:-12 11:-12
left3:الدوليه	0:11 4:10 5:-14 6:-26 7:-31 8:-11 9:-14 10:-19
left3:الذي	0:-12 1:-10 3:-11 5:-25 6:35 7:-19 10:-9 11:12
left3:الذين	3:27 6:-28 9:-17 10:-11 11:-12
left3:الروسيه	8:8
left3:السبت	4:-9 9:-11 10:19 11:16
left3:السلطات	0:-18 2:-8 3:15 4:-13 6:11 9:-9 10:16
left3:السودان	8:-12 9:18 11:-10
left3:الشرطه	6:11
left3:الشهر	0:-9 4:-18 5:-12 6:9 7:-14 9:-16 10:8 11:-8
left3:الصحه	6:16
left3:الضحايا	5:-16 6:22
left3:الطب	3:-13 4:-10 5:-10 6:18
left3:الطواري	5:-29 6:29
left3:العام	1:21 2:8 3:-11 4:-16 5:-22 7:-11 8:-14
left3:العدد	2:-9 3:11 6:-19 8:14 9:13 11:-9
left3:الف	3:12 11:-16
left3:الفا	3:19 4:-8 6:-9 8:10 10:-19 11:-20
left3:القتلي	0:-11 1:24 2:-9 3:-10 4:-17 5:-48 6:28 7:-26 9:-8
left3:القطاع	2:41 4:-38 6:-24 10:-44
left3:القوات	6:9
left3:الكوارث	6:19 11:-13
left3:الماضي	0:-22 3:-17 4:20 5:-18 6:16 7:-11 10:-9 11:12
left3:المتحدث	5:8
left3:المتحده	3:-14 5:-10 6:8 7:-10 9:15
left3:المحافظه	0:-11 4:-15 6:-10 8:23 10:-13
left3:المدني	5:-8 6:11
left3:المدنيه	6:-10 7:20
left3:المدينه	3:17
left3:المستشفي	0:24 5:11 6:-26
left3:المفقودين	1:10 3:-10 5:-12 6:-30 7:30
left3:المنظمه	4:10 6:-10 11:10
left3:المهاجمين	3:-14 6:-13 10:17
left3:النازحين	6:-8 7:11 9:-9
left3:الوحده	3:-10 11:11
left3:الوزاره	6:15
left3:الوطني	3:9 4:-14 6:-9 10:21 11:-14
left3:الوطنيه	3:-11 7:19 11:-10
left3:الوفيات	5:-10 6:24 7:-17
left3:الي	1:-12 2:-36 3:25 4:-56 5:-12 6:-28 8:-11
left3:اليوم	0:-9 2:-14 3:-19 5:21 10:-22
left3:اما	2:-11 3:14 4:13 6:-12 9:-11 10:-20
left3:امس	1:-8 2:22 3:-12 4:-14 5:-13 6:-39 7:-21 9:30 10:-11
left3:ان	1:-35 4:9 5:-63 6:14 7:-67 8:29 9:-38 10:-37
left3:انه	0:-18 1:-8 2:-8 3:-16 4:10 5:-17 6:14 7:-23 8:10 9:-11 10:-13
left3:انها	1:-8 2:16 3:15 4:-11 6:-20 8:-8 10:-15
left3:ايام	3:-13 6:12 9:21 11:-11
left3:بان	4:18 6:-18
left3:بجروح	5:13 6:-10
left3:بحسب	0:-10 2:-16 6:17 7:-9 9:-14 10:-29 11:8
left3:بدايه	1:-9 3:-17 6:9 9:13
left3:بعد	3:28 6:-19 7:25 9:-12 11:-29
left3:بلا	3:28 6:21 9:-32 11:-8
left3:بلغ	11:9
left3:بمقتل	2:-21 4:-17 5:11 6:15 10:-8
left3:بيان	0:-14 2:-8 3:-12 4:-10 8:-12 10:12 11:17
left3:بين	0:-14 1:-9 4:-8 6:13 7:-11 9:-19 10:-12 11:10
left3:بينما	0:10 3:-22 4:-23 8:-8 9:-16 10:-12 11:24
left3:بينهم	0:-9 2:14 4:-8 6:12 7:-15 10:-12
left3:بيوتهم	3:15
left3:تبادل	5:13 10:-8
left3:تحت	5:21 7:-31
left3:تردد	4:26 7:-8 8:-21
left3:تسع	5:9
left3:تسعه	0:-29 5:31 10:-22
left3:تسلم	2:9 8:-9 10:-8
left3:تشرين	1:16 6:-14 11:-8
left3:تعلن	4:-9 10:12
left3:تقول	0:-9 7:10
left3:تلك	0:13 5:11
left3:تموز	3:-8 6:-14 8:25 10:-24 11:-11
left3:توفي	1:9 5:-9 6:20 7:-11
left3:ثلاثه	0:-12 2:-18 4:-14 5:24 7:-16 8:-13 10:12
left3:ثم	0:-20 2:-13 4:17 6:-18 7:-20 10:22
left3:ثمانيه	0:25 2:-16 4:-17 6:-11 7:-17 10:-8
left3:جثه	0:-9 5:-12 6:19 7:-8
left3:جري	3:14 11:-14
left3:جريحا	2:-13 4:-16 5:42 6:-24 7:11 10:-13
left3:جمعيه	3:19 11:-9
left3:جنوب	3:-22 4:17 6:-21 9:23 11:-16
left3:حتفهم	6:13
left3:حتي	0:-34 4:-26 6:-8 7:-28 8:8 9:-12 10:21
left3:حزب	6:20
left3:حسب	3:23 11:-8
left3:حصيله	3:-9 6:39 7:-25
left3:حين	3:11 5:-9 6:-12
left3:خلال	0:-27 2:11 3:-13 7:-18 8:-13 9:11
left3:خمس	4:-8 5:11 6:8
left3:خمسه	4:-8 6:11 7:-19 8:19 9:-8 10:-20
left3:روسيا	2:17 4:-22
left3:زالت	6:-24 7:30
left3:ساعه	0:-14 3:-9 4:-22 5:-14 6:34 7:-14 10:-13
left3:سبتمبر	3:17 6:-8 9:-11 11:-11
left3:سبعه	0:9 5:10 10:-8
left3:ست	6:18 7:-10
left3:سته	0:-14 2:-9 3:11 4:-8 5:15 6:-33 7:25 10:-11
left3:سجلت	0:19 6:-15 8:-9 11:-10
left3:سقوط	5:11 6:-17 9:13
left3:سنوات	6:-9 8:11 10:-10
left3:شخص	3:-25 7:-8 11:19
left3:شخصا	1:-16 2:16 4:8 5:20 6:-23 8:-12 10:-38
left3:شهداء	4:-9 5:-13 8:-25 10:22
left3:شهيدا	5:-27 6:29
left3:صباح	6:12 8:-14 10:13
left3:طفلا	5:9
left3:عاد	3:-27 11:26
left3:عام	6:17 7:-8 9:-23 11:14
left3:عبر	0:20 2:-9 3:-25 5:-13 6:-19 9:18
left3:عثر	0:-22 2:26 7:-9 10:-16
left3:عدد	1:-11 2:-11 5:13 6:-31 7:26 9:-9 10:-14 11:-23
left3:عشر	2:-15 5:20 6:-30 8:-10 9:-11
left3:عشره	3:19 4:-8 6:-11 9:-20
left3:علي	0:-18 1:13 2:8 3:-8 4:-29 5:12 6:-20 8:-33 10:20 11:-15
left3:عن	0:-14 3:17 4:-31 5:16 6:-16 7:11 8:23 9:-24 11:-33
left3:عند	0:17 4:-8 6:-11 8:11
left3:عوده	11:9
left3:غزه	2:-16 4:-15 6:-14 10:11
left3:فجر	0:-10 1:-8 2:18 4:-14 5:-19 6:-19 7:-12 8:-11 10:13
left3:في	0:15 1:-19 2:-11 4:8 5:-40 7:-54 8:-29 9:-56 10:20 11:-13
left3:فيما	2:-9 3:-8 5:-31 6:-16 7:28 9:21 11:-17
left3:فيه	0:-13 5:9 6:15
left3:فيها	5:-10 6:19 8:19 10:-11 11:-14
left3:قال	5:-12 6:-31 7:29
left3:قباله	6:24 7:-14
left3:قبل	1:-8 2:14 3:26 4:-46 5:-20 7:-14 8:-16 9:-13 10:-16 11:12
left3:قتل	0:-15 1:23 2:-13 3:14 4:-23 6:-16 7:-14 9:-8 10:-10
left3:قتلت	3:-14 6:21
left3:قتلي	5:11
left3:قتيلا	0:-34 2:-11 3:22 4:-8 5:12 7:10 10:-10
left3:قد	0:-19 1:-19 2:-14 3:-13 4:-24 5:-19 6:33 7:-23 8:-14 9:16 10:-18 11:-9
left3:قرب	6:9 10:16 11:-12
left3:قريه	3:17 5:-8 6:9 11:-18
left3:قوات	4:-9 10:14
left3:كان	1:-9 4:-8 5:19 6:-39 9:22
left3:كانوا	0:-8 3:21 4:21 6:-19 7:-16 9:-8 10:-16 11:-11
left3:كانون	1:13 3:14 9:-21 11:-13
left3:كل	0:-15 2:-15 4:16 6:-18 7:12 10:-19
left3:كما	2:-13 5:-10 6:29 8:-21 10:-11
left3:لا	0:-17 2:-19 5:-12 6:-16 7:40 8:-9 9:-11 10:-18
left3:لشوون	3:-10 6:-9 10:9 11:12
left3:لقوا	6:-12 7:9
left3:للهجره	1:-13 3:13 5:10
left3:لم	0:-29 2:-13 3:-8 4:12 5:-31 7:19 9:-16 11:-23
left3:ما	2:-9 4:-16 6:14
left3:محليه	0:-10 3:8
left3:مدنيا	2:-16 4:21 5:19 6:-16 10:-11
left3:مركز	3:20 11:-19
left3:مساء	5:-11 6:22
left3:مشيرا	5:17 6:-11 9:27 10:-8 11:-29
left3:مشيره	3:9 9:-25 11:21
left3:مصرع	5:18 6:-13
left3:مطلع	2:-12 4:-8 6:-13 8:-8 9:-10 10:15 11:23
left3:مفوضيه	9:-23 11:26
left3:مقتل	2:-17 5:15
left3:ملايين	3:-10 9:16 11:-11
left3:مليون	0:-19 3:-24 4:-21 6:-13 8:-16 9:26 10:22
left3:من	1:-28 2:-44 4:-73 5:-17 7:-37 8:43 9:11 11:-9
left3:منازلهم	3:8
left3:منذ	0:-26 1:-21 2:11 3:-20 5:21 6:-30 7:-25 8:-16 10:-8 11:26
left3:منزلا	0:-16 7:17
left3:منها	3:-20 6:29 7:-13 11:-9
left3:منهم	0:-14 2:-15 3:-40 4:-32 6:32 7:-16 9:9 10:14 11:-19
left3:مهاجرا	0:-10 6:-22 7:12 10:18
left3:موقعا	6:8
left3:نازح	3:42 9:-38
left3:نايرا	0:-14 4:19 10:-18
left3:نحو	0:12 1:27 3:-21 5:-9 6:-20 9:-10 10:-8 11:-20
left3:نزح	3:31 9:-28 11:-17
left3:نساء	0:-13 2:-11 4:17 5:8 6:-18 7:-9 8:-19 10:13
left3:نيجيريا	10:15
left3:هجوم	3:-16 6:-8 11:18
left3:هذا	3:14 5:-33 6:13 7:18 9:-8 10:-8 11:-12
left3:هم	3:18 5:-14 7:-16 9:-9 11:-15
left3:و	0:10 2:-14 4:-21 5:-17 7:-17 10:16
left3:واحد	0:-8 3:-24 4:-12 5:-12 6:31 10:-17
left3:واحده	6:-16 7:17
left3:وادي	6:20 10:-11
left3:واشار	5:13 6:-12
left3:واضاف	2:-15 4:9 6:-12 8:-10 10:15
left3:والبحث	5:-13 6:-33 7:28
left3:وان	0:9 2:23 4:-13 5:-22 10:-20
left3:وانه	5:-10 7:18
left3:واوضح	4:12 6:10 7:-8 10:-10
left3:وتقول	1:11 2:24 6:-27 7:-9 11:-9
left3:وحده	1:-15 3:-23 6:29 7:-12 9:11 11:-9
left3:وزاره	3:-13 5:-8 6:21
left3:وسط	4:12
left3:وعشرين	5:13 10:-19
left3:وفاه	1:23 5:15 6:-28
left3:وفي	0:-13 2:-9 5:-18 6:12 7:15 10:-10
left3:وقال	4:15 9:9 10:-11
left3:وقد	2:-8 3:15 6:-17 8:-10 10:19
left3:وكان	3:17 4:-8 10:-8
left3:ولا	0:-11 2:9 3:-10 4:-21 7:16
left3:ولايه	6:19 7:-15
left3:ولم	4:-8 5:11 6:-8
left3:وما	7:11 10:-10
left3:ومن	0:-20 3:17 4:-11 5:-15 6:25 8:-11 10:13 11:-10
left3:يبق	5:11 6:-10
left3:يزال	6:-15 7:17
left3:يعثر	4:-13 5:-10 6:-23 7:31
left3:يقول	4:-9 7:8 8:10
left3:يناير	0:13 2:-12 3:-22 4:-22 6:-8 8:-16 9:18 10:13 11:16
left3:يوليو	6:24 7:-12
left3:يوم	0:-11 4:-26 8:12 10:17
left3:يوما	2:-8 4:12 6:9 10:-12
left3:•	0:9 3:27 6:-30 7:10 10:-9 11:-20
many	2:-25 4:8 5:-10 6:-13 7:-17 8:-16 9:-32 10:-14
mostly:abducted	0:17 1:-21 2:-14 3:-26 4:-32 6:-28 7:-9 9:-11 10:11 11:-19
mostly:aid	0:-29 1:-43 2:-30 4:-39 6:20 7:-40 8:-26 9:37 10:-33 11:-53
mostly:allocated	3:11 9:-14
mostly:casualty	0:-38 2:-37 4:-26 5:11 6:20 8:-13 9:-37 10:-30 11:-21
mostly:delivered	3:14 5:-8 9:-10 11:-8
mostly:displacement	0:-52 1:-44 2:-49 3:-11 4:-61 5:-37 6:12 7:-8 8:-45 10:-52 11:27
mostly:held	0:11 1:-18 2:-35 3:-18 4:8 5:-25 7:-45 8:-66 9:-8 10:19 11:-16
mostly:hostage	1:-71 2:13 3:-87 4:27 5:-33 6:-42 8:8 9:-81 10:11 11:-58
mostly:injured	0:-37 1:-26 2:-20 3:11 4:-37 5:18 6:22 7:-46 8:-29 9:-40 10:-23 11:28
mostly:killed	1:-17 5:8 6:-21 8:-62 9:17 10:-15 11:-41
mostly:pledged	0:-9 1:-8 4:-8 5:-18 6:15 7:-14 9:13 11:-35
mostly:prisoners-exchanged	0:-47 1:-19 3:-41 5:-11 7:-8 9:-21 10:11 11:-34
mostly:released	2:-11 4:20 6:-29 7:-15 8:15 10:-21 11:-10
mostly:returned	0:-13 1:-26 2:-24 3:-18 4:-28 5:-12 6:11 7:-20 8:-21 9:25 10:-22
near:اباد	0:-14 1:-8 3:-8 4:-34 5:31 6:-18 7:-20 8:-20 9:-25 10:-21 11:18
near:ابار	9:8
near:ابتد	0:29 4:-13 6:-11 10:-17
near:ابتل	1:-20 3:-10 5:-9 6:33
near:ابحا	0:-10 2:-20 4:18 10:-10
near:ابرش	0:-8 3:-8 4:-23 5:-10 6:19 10:-14
near:ابري	0:-17 1:-11 2:-20 3:-13 4:9 5:-21 6:30 7:-31 8:20 9:-23 10:-29
near:ابشي	5:22 6:-20
near:ابعد	0:-12 2:-20 3:-29 4:-25 5:-21 6:-30 8:61 9:-32 10:-44 11:-28
near:ابلغ	0:-11 1:12 3:-15 4:-10 5:-28 6:-43 7:44 9:-12
near:ابن	2:-8 4:-9 6:16 7:-10
near:ابنا	0:-45 1:-18 2:-46 3:-50 4:-20 5:-36 7:15 8:33 10:-53 11:20
near:ابني	2:-17 4:-11 5:-13 6:-39 7:37 8:-8 10:11
near:ابو	0:-19 2:11 3:-14 5:-19 6:19 8:17 10:-28
near:ابوا	2:-12 4:-19 5:30 8:-10 10:-18
near:ابيض	4:-8 5:-13 6:26 9:-8
near:اتجا	3:-9 9:-18 11:19
near:اتحا	3:-23 9:8
near:اتشي	3:-9 5:-18 6:24 9:13 11:-8
near:اتصا	4:-14 7:33
near:اتصل	0:31 2:-23 4:-29 6:16 10:-29
near:اتفا	0:-19 2:-37 3:-15 4:-53 5:-13 6:23 7:-22 8:37 9:-8 10:-24 11:-21
near:اتلف	5:22 6:-21
near:اتها	2:-9 6:22
near:اثار	0:-11 1:-9 2:-18 3:-13 4:-24 7:13 8:-18 10:-21 11:13
near:اثر	0:-22 1:-15 2:-23 3:-18 4:-27 5:-20 6:-22 7:50 10:-13
near:اثره	0:-26 2:-18 4:-17 6:21 7:9 10:-9
near:اثقل	5:-9 6:12
near:اثنا	0:21 1:-27 2:-25 3:-20 4:-23 5:30 7:-14 8:13 9:-31 10:-29 11:-26
near:اثنت	2:-10 4:-23 5:23 6:-14 7:12 8:23 10:-18 11:-10
near:اثني	0:8 1:-30 2:-8 3:-30 4:28 5:-24 6:-31 7:8 8:-27 9:-27 10:10
near:اثيو	0:-14 3:-33 4:-15 5:-20 6:14 7:-17 9:25 10:14
near:اجان	0:32 2:-18 5:-22 6:25 7:-14 8:-22 10:-24
near:اجبر	3:26 5:-15 6:-12 7:-12 9:-13 11:-18
near:اجبه	3:16 5:-9 6:-11
near:اجتا	0:-16 3:14 5:-14 6:-26 7:-8 8:-9 9:16 10:-17 11:-16
near:اجتم	0:-18 1:14 2:-23 4:-28 5:-13 6:22 7:-24 8:-13 9:-11 10:-8 11:-13
near:اجرا	3:-21 11:21
near:اجره	5:8
near:اجري	5:19 6:-8
near:اجل	4:24 10:-24
near:اجلا	3:44 4:-8 5:-16 6:-17 7:-10 8:-14 9:-23 11:-32
near:اجلت	3:18 6:-22 9:-14
near:اجلو	3:15 6:-10
near:اجلي	6:-18 7:11 11:-8
near:اجما	0:-10 1:-12 2:-13 4:-13 5:8 6:17 7:-21 8:25 9:-31 10:-15
near:اجنب	0:9 2:12 5:-14 6:-13 7:-15 8:-13
near:اجنح	0:15 6:-11 10:-8
near:اجهز	0:-9 4:-8 5:-23 6:27 8:-9 10:16
near:اجيي	3:25 9:-19 11:-8
near:احاد	4:-13 5:22 6:-17 8:13 10:-9
near:احال	4:14 8:-11
near:احتا	5:28 6:-20 7:-11
near:احتج	0:-25 1:-12 4:40 5:-27 6:-16 7:-64 8:-58 9:-13 11:-26
near:احتر	0:-12 1:-9 2:-14 3:40 4:-12 5:22 6:-33 7:-33 10:-12 11:-9
near:احتس	3:-31 4:-10 5:15 6:-17 7:-11 9:26 11:-18
near:احتل	2:10 4:-19 5:17 6:11 8:-51 10:34 11:-10
near:احتم	0:-8 3:11 4:-11 5:-11 10:-16
near:احد	0:-31 1:11 2:-13 3:-37 5:-16 6:17 8:-16 9:-40 11:-29
near:احدا	1:-16 2:-11 3:20 4:12 5:51 6:-54 8:-27 9:-39 10:-49 11:-30
near:احده	0:32 1:-36 2:-14 3:-34 4:18 5:-27 8:-43 9:-37 11:-50
near:احدي	0:-13 2:-15 6:15 7:-21 8:-12 10:19
near:احرق	0:-24 4:-16 5:-9 6:35 10:-12
near:احزم	5:-11 6:27 7:-10
near:احصا	3:-10 6:17
near:احصت	0:26 1:8 2:-18 4:-35 6:-39 7:12 8:-11 10:-46 11:-8
near:احصي	0:19 1:-9 2:-15 4:-34 5:-27 6:44 7:-18 8:-15 9:-18 10:-15 11:-16
near:احكا	2:-16 4:-10 8:21 10:-20
near:احمد	0:-36 1:-15 2:9 3:-12 4:25 5:-27 6:-15 7:-16 8:-26 9:-9 10:21 11:-18
near:احمر	0:-32 1:-29 2:19 4:-17 5:-16 10:-11 11:-33
near:احيا	1:-18 2:9 3:-36 6:-13 7:-18 9:-25 11:14
near:احيل	0:-11 2:-18 4:34 5:13 6:-11 8:-13 10:-30
near:اخبا	5:-9 7:20
near:اختا	3:-9 11:14
near:اختب	6:10
near:اختط	0:55 1:-8 2:-34 3:-28 4:-47 5:-27 6:-21 8:-10 9:-10 10:-40 11:-15
near:اختف	0:18 1:18 2:-11 3:-41 4:-27 5:-27 6:-31 7:26 8:-8 9:-17 11:-32
near:اختن	2:-13 5:9 7:-13
near:اخذو	0:56 1:-13 2:-43 3:-25 5:-36 6:-54 8:-9 9:-14 10:-28 11:-15
near:اخر	0:-37 1:-15 3:50 4:-8 5:-30 7:-17 9:-32 11:-42
near:اخرا	0:-8 2:-18 3:-18 4:-18 6:-15 10:25
near:اخرج	0:-28 1:-20 2:-21 3:27 4:-43 5:15 6:-24 7:-10 8:21 9:-37 10:-33 11:-41
near:اخره	1:-10 2:-11 3:-19 4:-10 6:24 7:-20 10:-17 11:16
near:اخرو	0:20 1:-8 2:13 3:-23 5:-28 6:25 7:-19 9:15 10:-46 11:-17
near:اخري	0:-40 1:-50 2:-53 3:-11 4:35 5:-43 8:-27 9:32 10:-8 11:-45
near:اخلا	3:15 6:-21 7:-8 10:19 11:-12
near:اخلت	0:-9 3:10 6:-15 7:-17 10:19
near:اخلو	3:13 6:-10
near:اخلي	0:10 4:-29 5:-8 6:-30 7:-20
near:اخوت	0:8 2:-8
near:اخي	0:28 4:-8 5:-11 6:-22 7:-14
near:اخير	1:-12 2:-24 3:-23 4:-24 5:-36 6:21 7:-23 8:-8 10:24 11:9
near:اداء	3:16 5:-9 6:-11
near:ادار	0:-21 1:-14 2:-10 3:-11 4:-30 5:-22 6:30 7:-8 8:-15 9:-16 10:-16 11:15
near:ادام	3:-15 6:24 7:-11 9:-21 11:-9
near:ادت	5:14
near:ادخل	0:-8 3:-9 4:-12 5:50 6:-34 7:-10
near:ادرا	5:-17 6:19
near:ادري	3:19 5:14 9:-14 11:-18
near:ادعا	2:-19 4:-18 6:33 10:-26
near:ادلب	0:-14 1:-9 2:-15 3:9 4:-11 5:-21 6:-12 7:-24 8:-13 9:-21 10:21
near:ادوي	0:-16 4:-16 6:-20 7:27 10:-22
near:ادي	0:-26 1:-9 2:-19 3:34 4:-37 5:-19 6:29 8:-12 9:-22 10:-15 11:-31
near:اذا	0:-14 1:-8 2:-26 3:-19 4:-49 5:-16 6:12 7:-20 11:15
near:اذار	0:12 3:14 5:14 6:-10 7:-12 11:-17
near:اذاع	1:-17 4:-10 5:-10 6:39 7:-11
near:اراض	2:-12 4:11 6:-12 7:-11 8:25 10:-15 11:-11
near:اربا	9:12
near:اربع	1:-13 3:-14 4:-12 6:-22 7:-12 9:-66 11:-12
near:ارتف	0:-21 1:27 2:11 3:-23 5:13 7:-29 9:-12 10:-16 11:-8
near:ارتق	4:19 5:-22 7:-22 10:-9
near:ارتي	0:-13 3:13 10:-9
near:اردف	0:-12 1:-8 2:-12 4:41 5:-22 6:-38 7:-35 10:20 11:-20
near:اردن	3:-34 11:8
near:ارض	3:13 4:-16 5:-10 6:19 7:-15 9:-17 11:-17
near:ارضي	3:-13 5:9 6:9
near:ارغم	3:20 5:-8 6:-13
near:ارقا	0:-8 2:-15 3:-21 6:11 9:17 11:-11
near:اركا	0:15 1:13 2:-8 3:-13 4:8 6:-11 7:-22 8:-13 10:-11 11:-11
near:ارمي	3:-8 6:-13 9:16 10:-8 11:-19
near:ارها	0:-19 2:-24 4:-19 5:12 7:-10 10:17
near:اروا	1:-11 3:-26 5:-17 6:40
near:ازال	4:8
near:ازمه	9:11 11:-15
near:ازيد	6:20 9:-13
near:اساب	2:-24 4:-37 5:-11 6:-39 7:-12 8:29 10:9
near:اساس	0:28 4:-18 6:-28 10:-15
near:اسبا	0:-10 1:-12 6:21
near:اسبو	0:-26 1:-41 3:8 4:-25 5:-33 6:10 8:-11 9:31 10:10 11:-30
near:استج	4:-11 10:12
near:استخ	2:-12 4:-11 5:-9 6:30 10:-10
near:استد	3:-8 4:-10
near:استر	0:-11 3:-13 4:-9 5:-10 6:-11 8:-16 9:-11 10:-29 11:35
near:استش	0:13 1:-8 2:-25 3:-15 4:-31 5:21 6:17 7:-38 8:-10 10:-15 11:-8
near:استض	3:20
near:استط	3:-26 4:-18 5:12 6:23 7:-11 9:-10
near:استع	0:-21 1:-9 2:-16 3:-39 4:-21 5:-24 6:-53 7:-20 8:14 9:-32 11:34
near:استغ	6:10
near:استق	0:-22 1:-16 2:-15 3:-17 4:-19 5:19 7:-31 8:-10 10:-8
near:استل	4:-11 8:16 10:-16 11:-9
near:استم	0:-22 1:16 2:-23 4:16 7:-11 8:9 9:-26 10:-28
near:استن	1:-9 3:-37 4:-24 6:12 7:25 8:-16 9:-20 10:-19 11:-31
near:استه	5:10 6:10
near:استو	0:-13 3:-10 4:21 5:-9 6:-9 7:-9
near:استي	4:13 9:-10 11:11
near:اسر	0:-43 1:-22 2:23 4:52 5:-47 6:-74 7:11 9:-46 10:-11 11:-33
near:اسرا	0:15 1:-21 2:32 3:-24 5:-8 6:-46 7:-45 8:13 9:-29 10:-11 11:-36
near:اسرت	0:-20 2:-24 3:-14 4:38 5:-23 6:-33 7:-31 8:19 10:-28 11:-11
near:اسره	0:-26 1:-9 2:-21 3:27 5:-35 6:-15 7:21 8:-15 9:-18 10:-30 11:-20
near:اسرو	0:40 2:-37 5:-16 6:-39 7:-22 8:12 9:-8 10:-36
near:اسري	0:-49 1:-11 2:15 3:-27 4:26 5:-38 6:-23 7:-28 8:16 9:-17 10:-27 11:-27
near:اسط	1:18 5:-12 6:-11
near:اسطو	3:10
near:اسعا	3:-9 4:-11 5:9 6:18 7:-15 10:-8
near:اسفر	3:-9 5:15 6:15
near:اسقط	6:10
near:اسكن	6:-12 11:10
near:اسلا	0:-17 1:-11 3:-46 5:-22 6:45 7:-25 8:-21 9:-46 10:-20 11:47
near:اسم	1:15 2:-11 3:-23 4:-14 5:-8 7:15 9:-8 11:-14
near:اسما	0:-19 1:-22 2:-23 4:-30 5:12 8:-23 9:-17 10:-20 11:13
near:اسمه	0:-22 1:25 2:-13 3:-25 4:28 5:-34 6:-16 7:-23 8:-20 10:-25
near:اسوا	6:12
near:اسير	0:-20 2:-12 4:-20 5:-9 7:-13 10:22 11:-9
near:اسيو	5:22 6:-17
near:اشار	0:-10 1:14 2:-8 3:11 5:13 6:12 7:-16 9:-18 10:-9 11:-15
near:اشتب	0:-9 2:-8 4:-15 6:41 7:-17 10:-9
near:اشخا	0:-12 1:15 2:-18 4:-29 5:12 6:11 7:-8 8:-8 9:-11 10:-25 11:-16
near:اشلا	3:-8 5:-12 6:25 7:-11
near:اشهر	0:14 3:-43 4:-8 5:-24 6:31 7:-22 8:-16 9:30 10:-15 11:-27
near:اصاب	0:-23 1:-20 2:-45 3:-59 4:-42 5:68 6:-20 7:-34 8:-14 9:-27 10:-30 11:-29
near:اصحا	2:-18 5:-8 6:43 7:-12
near:اصطد	6:14
near:اصطن	4:-15 5:25 6:-13
near:اصغر	0:-11 2:-21 4:-29 5:-22 6:-13 7:-10 8:20 10:19
near:اصفر	2:-20 4:-10 5:-13 6:32 7:-11 10:-9
near:اصل	1:-16 2:33 4:25 5:-38 6:-51 7:-49 8:-53 9:-29
near:اصلا	3:23 9:-10 11:-16
near:اصيب	0:-8 1:-30 2:-53 3:-42 4:-10 5:88 6:-42 7:-58 8:-36 9:-33 10:-53 11:-30
near:اضاف	0:-14 1:-33 2:11 4:-21 5:8 8:-28 9:-23 11:-16
near:اضرم	6:-22 7:23
near:اضطر	3:25 9:-9 11:-12
near:اطبا	0:55 1:-21 3:-38 4:-41 5:-25 7:-33 8:-22 9:-19 10:-31 11:-10
near:اطرا	0:-20 2:-15 3:-19 4:-37 5:39 6:-26 7:-35 8:9 9:-18 10:-26 11:12
near:اطفا	0:-37 1:16 2:-68 3:-10 4:-76 5:9 6:-12 8:-54 10:20 11:17
near:اطلا	0:-43 1:10 2:-53 3:-25 4:9 5:13 6:-8 7:-19 8:-55 9:-9 10:13 11:-8
near:اطلس	1:-13 6:15
near:اطلق	0:-35 1:-20 2:-65 3:-34 4:-18 5:-24 6:-41 7:-36 8:38 9:-11 10:38 11:-27
near:اعاد	0:-24 1:-21 2:-60 3:-40 4:-41 5:-30 6:24 7:-53 8:-19 9:11 11:19
near:اعتد	0:12 5:18 6:-22
near:اعتر	4:-9 8:12
near:اعتق	0:-15 2:-8 3:-19 4:-32 5:-11 6:-31 8:24 9:-9 10:22 11:-8
near:اعتم	6:11 7:8
near:اعد	1:-10 3:-27 6:26 7:-12 9:23 11:-9
near:اعدا	0:-8 2:17 4:-11 5:-19 6:-11 7:-10 8:16 10:-21
near:اعدت	0:-33 2:-21 4:11 5:-21 6:26 7:-20 8:-19 9:-12 10:-29
near:اعدم	0:-25 2:54 3:-14 4:-38 5:-18 6:-15 7:-14 8:-19 10:-33
near:اعرف	0:25 4:-21 5:-10 6:-14 7:-8 10:-10
near:اعصا	3:13 4:-8 5:-25 6:32
near:اعقب	2:-19 10:19
near:اعلا	2:16 4:-12 5:-24 6:21 7:-14 8:-19 10:11
near:اعلن	0:-45 1:-20 2:28 3:-24 4:-55 5:23 8:-21 9:-10 10:13
near:اعلي	0:-29 1:18 2:-10 4:-21 5:-24 7:8 9:-20 10:-16 11:-19
near:اعما	2:-11 4:-10 5:16 6:17 7:-24 9:-24 11:-12
near:اعوا	5:11
near:اعيد	2:-24 3:-17 4:-39 5:-28 7:-42 8:-31 9:-34 10:44 11:-21
near:اغاث	2:-8 3:-8 5:14 6:14 7:-24 8:-8 10:-24 11:-11
near:اغذي	0:-16 2:19 4:-11 5:11 6:-15 10:-15
near:اغرق	2:-11 6:17
near:اغسط	0:-10 3:-21 4:18 5:-12 6:25 7:-22 9:-19 11:14
near:اغلا	6:15
near:اغلب	0:21 3:11 4:-12 6:13 7:-10 9:-10 10:-23 11:-14
near:اغنا	0:11
near:افاد	0:-25 1:-11 2:22 4:-24 7:15 11:-13
near:افار	6:-15 7:15
near:افتت	3:-10 5:8
near:افرا	1:-19 2:-41 3:-33 4:12 6:-38 7:-25 8:13 9:-13 10:13 11:-10
near:افرج	0:8 1:-8 3:-21 4:-22 5:-16 6:-24 7:-27 9:-8 10:12 11:-15
near:افري	0:-10 3:-11 4:32 5:-9 6:-17 7:-15 9:-9 10:-10
near:افغا	0:-10 4:-8 5:-9 7:-13 10:-12 11:27
near:اقار	1:-15 4:-9 5:-17 6:23 9:-24 11:-11
near:اقال	3:21
near:اقام	3:15 11:-8
near:اقتا	0:29 2:-48 3:-12 4:-13 6:8 7:-29 8:-21 9:-9 10:-31 11:-9
near:اقتح	0:-20 2:-20 4:14 5:21 10:-20
near:اقتر	3:11 9:-9
near:اقتص	1:17 5:-10 6:-16 7:-10 11:-8
near:اقتي	0:71 2:-35 3:-24 4:-37 5:-48 6:-38 7:-10 8:-29 9:-12 10:-28 11:-22
near:اقدا	0:-8 2:-9 3:21 4:14 7:-20 8:-18 9:-11 11:-11
near:اقر	3:-9 4:16 6:12 10:-15
near:اقرت	11:8
near:اقصي	2:-13 4:-15 6:-19 8:-8 10:22
near:اقل	0:-28 2:-28 3:-9 4:29 5:-9 6:-34 7:41 8:-23 9:-27 10:-24
near:اقلت	4:-11 8:13 10:-10 11:9
near:اقلي	0:9 1:-17 2:-24 3:-16 4:-32 7:-46 8:-11 9:29 10:-9 11:-12
near:اكبر	2:-11 4:-16 5:-14 6:28 7:-16 8:19 9:-10 10:-11
near:اكتم	2:-13 4:-12 8:20 10:-18
near:اكتو	0:35 1:-28 2:-24 3:10 4:-37 6:-10 7:-37 9:12 10:-35 11:-24
near:اكثر	0:28 1:-56 2:-30 3:-27 5:-22 6:17 7:-61 8:-35 9:17
near:اكد	0:-36 4:13 7:-17 8:9
near:اكدت	0:-15 4:-21 5:8 6:-29 7:-9 10:27
near:اكس	0:-14 2:-12 4:-23 5:27 6:-21 10:-18
near:اكست	9:-13 11:19
near:اكسي	5:23 6:-17
near:اكلي	0:9 2:-8 3:-13 4:-8 6:22
near:اكوا	5:-19 6:26 7:-8
near:اكوب	0:14 7:-8 10:-9
near:الا	0:-21 2:-41 3:-26 6:21 7:-61 8:-8 9:-34 10:12 11:28
near:الاب	3:-11 4:-11 5:-10 6:26 7:-10
near:الاف	0:-31 1:-10 3:20 5:-11 6:-12 7:-10 8:-27 10:-18 11:-14
near:الام	0:-9 4:-16 5:-21 6:25 7:-22 10:-11
near:الان	0:-24 1:-32 2:-38 3:16 4:-42 6:-15 7:9 9:8 10:14 11:-22
near:التي	0:16 2:-20 3:-16 5:-38 7:33 8:-28 9:-63 10:-26
near:الجو	6:11
near:الحي	2:-18 3:14 5:9 6:9 7:-11
near:الخط	2:-20 4:-10 5:-13 6:32 7:-11 10:-9
near:الدم	6:17
near:الذي	1:25 2:-21 3:-46 5:-17 6:-21 7:-44 8:13
near:السن	0:-20 2:-9 4:-22 6:-9 8:23 10:-14
near:الصف	8:-8 10:18
near:الطب	0:-12 2:8 3:-17 4:-22 5:-20 6:38 7:-22 9:-11 10:-12
near:الغا	0:-15 4:-16 5:44 6:-42 7:-25 8:-16 9:-16 10:-25
near:الف	1:-11 2:-36 3:-16 4:12 5:-45 6:8 7:-41 8:-27 9:43 10:-42 11:-11
near:الفا	0:-28 1:-22 2:-22 3:17 4:-44 5:-24 6:-25 7:-38 8:13 9:39 10:-36
near:القت	6:-19 10:22
near:الله	2:-10 4:10 6:17 8:18 10:-23
near:الما	6:13 8:-11
near:اله	2:-9 3:37 4:-13 5:-14 7:-31 9:-35 10:-8 11:-16
near:الي	0:-47 1:-67 2:-48 3:-11 4:-69 5:-10 6:-12 7:-49 9:23 10:-21 11:49
near:اليه	0:-27 1:-12 2:-20 3:8 4:29 5:11 6:-29 7:-18 8:-11 9:-22 10:-33
near:اما	0:-13 1:-37 2:-61 4:11 7:-8 8:21 10:-15 11:-52
near:امار	0:33 2:-17 4:-29 6:-28 8:-31 10:16
near:امام	0:-13 1:-11 2:30 5:-9 6:-13 7:-12 10:-20 11:-24
near:امبو	5:12
near:امتا	0:-16 1:-8 3:-11 4:24 5:-16 6:-16 7:-9 8:-17 11:-11
near:امتد	1:20 6:-18 7:-16
near:امتع	0:-11 3:-13 5:30 6:-40 7:-10 9:-11 11:21
near:امر	2:-8 4:13 6:18 7:-16 10:-15
near:امرا	0:-9 1:16 2:-29 3:-35 9:-16 10:-19 11:-18
near:امس	0:-25 2:18 3:-16 4:-42 5:-23 8:-14 9:30 10:-13
near:امطا	6:25 9:-10
near:امل	3:-17 5:16 6:-24 11:14
near:امم	1:-10 2:-21 3:-14 5:-18 6:31 7:-20 8:-22 10:-33 11:-9
near:اممي	0:-13 2:-16 3:-36 5:-12 6:25 7:-9 8:24 9:28 10:-30 11:-17
near:امن	0:-9 1:-19 2:-19 3:-38 4:-36 6:12 9:-16 10:19 11:-17
near:امنه	3:14 5:-9 6:-9 11:-10
near:امني	4:14 6:-20 7:-20 8:-16 11:-10
near:امها	0:-35 1:-8 2:12 5:-13 6:21 7:8 8:-12 10:-20
near:اموا	0:-13 2:-23 4:35 6:-24 10:-16
near:امير	1:-10 4:-10 9:-10 11:14
near:امين	0:-9 2:-12 4:16 5:-8 8:-17 11:-10
near:انا	0:19 1:-10 2:-23 3:-28 4:-28 5:-21 7:11 9:-13 10:-18 11:-8
near:انبا	3:-9 5:-13 6:38 7:-10 8:-12 11:-10
near:انت	1:-9 2:-17 3:-16 4:-16 5:-18 6:8 7:23 8:9 10:-23
near:انتا	6:11
near:انتخ	3:-8 9:11
near:انتش	0:-25 1:-19 2:-38 3:-31 4:-35 5:-10 6:50 8:-10 9:-14 10:-22 11:-14
near:انتق	0:-16 3:20 4:20 5:-19 6:-35 7:-13 10:-9 11:-30
near:انته	0:-16 3:30 4:-27 5:12 6:-18 7:-12 9:-8 10:-21
near:انتي	3:-10 6:8 8:-23 11:11
near:انحا	0:-25 4:25 10:-12
near:انحس	3:-23 6:-9 11:31
near:انخف	3:9 5:18 6:-15 9:17 11:-40
near:اندر	2:-16 3:24 4:-9 5:-9 8:-10 9:-9 11:-12
near:اندل	0:-9 1:-19 2:-23 5:26 7:-18 9:-20 11:-13
near:اندو	0:21 4:-10 5:-8 6:-10 7:17 10:-22
near:اندي	3:-8 9:-11 11:20
near:انذا	1:-10 2:-10 3:-20 4:-10 5:-13 7:26 10:-11 11:-20
near:انزا	6:14 7:-9
near:انزل	0:35 2:-8 3:-9 4:-18 6:-29 10:-20
near:انسا	0:-52 1:-14 2:10 3:17 4:22 5:-19 6:15 7:9 8:-33 9:-23 10:-22 11:-26
near:انسح	0:19 3:-13 4:9 5:-9 6:-37 7:-19 8:-10 10:-10 11:-14
near:انضم	0:-11 2:-8 4:18 6:-14 10:-9
near:انطل	11:8
near:انعا	3:-8 5:23 6:-15
near:انفا	3:-15 5:-30 6:38
near:انفج	0:-8 2:-9 3:-11 4:-16 6:30 7:-9
near:انفص	1:-13 3:-16 5:-9 6:-18 7:43 9:-15 10:-8
near:انقا	1:-18 2:-35 3:-17 4:-41 5:-14 6:55 8:-18 9:-13 10:-25 11:-33
near:انقذ	6:23 7:-16
near:انقط	0:-14 1:-10 3:-14 4:-30 5:-17 6:32 10:-9 11:-9
near:انقل	0:-11 2:-17 4:-33 5:13 6:16 7:-10 8:-16 9:-13 10:-15 11:-8
near:انه	0:-45 1:21 2:-36 3:-26 5:-28 6:21 7:-31 8:14 9:-17 11:-8
near:انها	0:-35 1:-32 2:13 3:24 4:14 5:-40 6:-8 7:-11 9:-31 10:-28 11:11
near:انهم	0:-29 1:-12 2:-45 3:-11 4:41 5:-35 8:-13 9:17 10:-45 11:-20
near:انهن	0:-22 1:-8 2:24 4:8 6:-29 7:-16 10:-14
near:انهي	1:-10 5:-14 6:31 9:-16 11:-8
near:انوا	6:14
near:اهال	0:-33 1:-15 2:-27 5:-16 6:14 7:22 8:-15 11:-26
near:اهل	0:13 3:9 4:-12 6:-16 9:-15 10:10
near:اهله	0:-10 2:25 3:8 4:-32 5:-10 6:-26 7:-30 8:-23 9:-12 10:30
near:اهلي	0:-8 3:19 4:-9 5:23 6:-13 7:-32 9:-13
near:اواخ	3:10
near:اوتش	3:-10 9:-9 11:21
near:اودت	0:-12 1:-8 2:-20 3:-9 4:-11 5:-26 6:28 9:-9 11:-15
near:اودع	3:-8 5:22 6:-15
near:اودي	0:-14 1:-15 2:-17 3:-11 4:-20 6:31 7:-29 8:14 9:-16 10:-21 11:-25
near:اورد	0:-14 1:-18 3:-14 4:9 5:-19 6:17 8:-8
near:اورو	0:9 2:10 4:-30 5:9 6:-17 10:-16
near:اوسط	3:15
near:اوضح	0:-29 2:-25 3:-23 4:14 6:27 7:-18 8:14 10:-24
near:اوغن	3:-17 9:18 10:-11 11:-19
near:اوقع	0:-10 2:-8 3:12 5:16 6:-12 7:-21 9:-15
near:اوقف	0:38 1:-9 2:-9 3:-23 4:-26 6:-35 7:-20 9:-11 10:-14
near:اوكر	0:-26 1:9 3:-8 4:-20 7:-28 8:31 10:-39 11:-30
near:اول	0:10 2:38 3:-54 4:-20 7:-61 8:-25
near:اولا	0:-34 2:-19 3:-11 4:-26 5:-10 6:23 7:-19 8:21 10:9
near:اولي	0:-40 1:11 2:-43 3:-19 4:-15 5:10 7:-48 8:-13 9:-24 10:27 11:-22
near:اونر	3:30 5:-9 6:15 9:-33 11:-15
near:ايات	2:-24 4:-9 10:17
near:ايار	0:10
near:ايام	0:-14 4:-43 6:-15 7:-38 8:22 9:8 10:-18
near:ايتو	3:-17 6:20
near:ايدي	0:-29 2:-20 3:-13 4:30 5:13 7:-17 10:-27
near:ايرا	0:26 1:-9 2:-10 3:-25 4:-24 5:-38 6:12 8:-17 10:-34 11:31
near:ايرو	0:-33 2:-23 4:-17 6:25 10:12
near:ايزي	0:-14 2:-9 3:-24 6:-15 7:-18 8:-10 10:23 11:17
near:ايضا	2:-22 4:-8 5:9 6:15 7:-9
near:ايطا	1:16 5:10 6:-21
near:ايل	6:9
near:ايلو	0:-17 2:-16 4:-11 6:-20 7:-9 8:-12 9:-32 10:27
near:اين	3:-23 5:-24 6:-33 7:24 8:-9 10:22
near:ايه	1:-16 2:-12 3:-13 4:-23 5:-38 6:36 7:-18 8:-10
near:ايوا	0:-11 2:-11 3:22 4:-27 5:-15 6:-25 7:-29 8:-27 9:-28 10:-34 11:17
near:باب	6:12
near:بابن	1:-9 3:37 5:-12 6:-11 8:-10 9:-18 11:-17
near:بابي	0:28 4:-17 6:-11 8:-14
near:بات	4:14 6:-12
near:باتج	3:43 4:-10 5:-11 9:-13 10:-16 11:-19
near:باحت	0:-13 3:-11 4:31 6:-25 7:-12 8:-14 10:-13
near:باحث	7:13
near:باخت	3:-8 5:31 6:-20
near:بادو	7:9
near:بارا	3:13 6:-9 7:10 9:-9
near:بارب	3:14 6:-20
near:باست	6:14
near:باسم	0:-21 1:-11 4:23 5:-21 6:25 7:-11 8:-34 9:-34 10:-53
near:باصا	5:-20 6:24
near:باطن	4:-13 5:-14 6:30 7:-11
near:باع	10:12
near:باعا	2:-8 4:28 7:-14 8:-26 10:-28
near:باعي	5:12
near:باقل	5:-8 6:15 7:-12
near:باقو	0:-12 4:30 5:-32 6:-8 7:-15 8:-15 9:-40 11:-29
near:باقي	0:-41 2:-47 3:-27 4:-24 5:25 6:22 7:-20 8:15 9:-17
near:باكث	5:25 6:-25
near:باكس	0:-33 1:-13 2:-20 3:-43 5:-30 6:58 7:-29 8:-12 9:-23 10:-28 11:39
near:بالغ	0:-8 3:-19 4:-15 5:32 7:-15
near:باما	0:34 6:-15 8:-14 10:-21
near:بان	1:-21 3:-26 5:-12 6:-18 7:12 8:-15 10:21 11:18
near:بانخ	0:-15 1:-9 3:9 5:9 6:17 9:-10 11:-17
near:بانف	5:35 6:-29
near:بانك	6:-14 7:-11 8:22 10:-19
near:بانه	0:-20 1:-13 4:18 6:25 7:-30 8:-21 9:-8 10:-26 11:-18
near:باني	5:-18 6:26
near:باي	3:29 6:-19 11:-8
near:بايد	0:-11 2:-14 4:-21 5:-16 7:18
near:بايع	6:9
near:بتر	3:-9 4:-9 5:28 6:-25 7:-10
near:بترت	0:-11 2:-11 3:-19 4:-16 5:55 6:-44 7:-44 9:-8 10:-14 11:-9
near:بتنظ	0:-8 10:10
near:بتهم	2:12 6:-23 8:-13
near:بجرا	4:20 5:-40 6:24 7:-12
near:بجرو	0:9 2:-21 3:-11 4:-12 5:21 7:-26
near:بجزي	0:22 4:-9 7:-8 10:-22
near:بجنو	0:-9 3:-10 4:19 5:-18 7:-19
near:بحاج	6:8
near:بحار	0:-9 2:-8 4:-8 6:-11 8:-16 10:21
near:بحاف	3:9 6:13 7:-9
near:بحبس	6:14 7:-9
near:بحث	0:-17 1:-10 2:-11 3:-16 5:-45 6:-23 7:41 8:-8 10:-14 11:-10
near:بحثا	5:-8 6:-9 7:17
near:بحر	0:-24 1:24 2:-19 3:-39 4:-44 5:-38 7:16 8:-14 9:-20 10:-19 11:-38
near:بحرو	0:-8 3:-10 4:-8 5:14 7:-14
near:بحري	4:21 5:-17 6:28 7:-26 10:-10
near:بحسب	1:-51 2:30 3:-29 4:-17 5:10 6:-26 7:-21 8:-20 9:12 10:-21 11:8
near:بحلو	0:10 3:30 4:-13 6:-22 8:13 9:-15 10:-20 11:-9
near:بحي	6:10
near:بحيا	0:-18 1:-16 2:-12 3:-15 4:-14 6:54 7:-15 9:-46 11:-18
near:بحير	0:-15 2:-23 3:12 4:18 7:-18 8:-11 9:-18 11:-28
near:بختو	3:-13 6:25
near:بخسا	4:15
near:بدء	0:-22 1:-11 2:31 3:8 4:-35 5:-35 6:19 7:-16 8:-44 10:-43 11:-31
near:بدا	3:-18 10:-14 11:22
near:بداي	1:-27 2:-22 3:-16 4:19 5:-23 7:-12 10:-29 11:-23
near:بديل	3:31 5:-12 6:-25 7:-23
near:بذلك	5:-30 6:39 7:-25 9:-10
near:برتب	0:-11 2:-33 4:41 5:-14 6:-11 8:-10 10:-23
near:برس	2:-18 3:14 4:13 5:-15 6:13 7:-24 8:-9 10:-23
near:برصا	0:-18 4:-22 5:15 6:14 7:-12 10:-17
near:برعا	2:-13 4:-16 8:26 10:-19
near:برلم	2:19 4:-19 5:-17 6:23 7:-31 8:-12 10:-10
near:برنا	0:-22 1:-13 2:27 3:-15 5:14 6:-38 7:-14 10:-25 11:39
near:بريف	3:-9 6:27 7:-17 9:-14 11:8
near:بريه	3:18 5:-9 6:11 11:-33
near:بزيا	0:10 1:-12 3:-13 6:21
near:بسبب	0:-19 1:-17 2:-8 3:19 4:-14 5:34 7:-22 9:-13 10:-11 11:-34
near:بسته	4:-12 5:25 6:-23 7:-8
near:بسعه	5:8
near:بسقو	6:13
near:بشاح	6:14
near:بشان	4:-8 6:9 8:11
near:بشظا	5:31 6:-17
near:بشما	0:15 3:11 10:-12
near:بشها	5:9
near:بصرف	3:11 6:-10
near:بصفا	3:-8 5:22 6:-14
near:بضاي	8:-9 10:10
near:بضرب	6:9
near:بطاق	2:-12 3:-22 6:13 9:27 10:-15 11:-14
near:بطان	4:19 8:-9 10:-19
near:بطاي	2:-8 6:12
near:بطلق	0:-20 2:-12 3:-12 4:-14 5:40 6:-18 7:-10 8:-10 9:-9 10:-19
near:بعثه	0:9 3:-18 4:10 5:-21 6:24 7:-14
near:بعد	1:-14 3:-10 4:-30 5:-31 6:-29 8:11 9:-32 10:13 11:-10
near:بعدم	0:-9 1:-14 2:-24 3:9 5:26 6:-30 7:-20 8:-22 9:8 10:11 11:-10
near:بعضه	0:-11 2:-22 3:20 4:24 6:-16 7:-12 8:11 9:-16 10:-37 11:-14
near:بعلب	5:-14 6:22
near:بعيد	3:10
near:بعين	5:-19 6:21
near:بغدا	5:20 6:-11
near:بقاع	6:14 9:-12 11:11
near:بقتل	2:-9 4:-13 5:12 6:18 10:-29
near:بقصف	6:9
near:بقوا	3:-15 4:-10 5:21 6:-20 9:17 11:-11
near:بقوه	6:9
near:بقي	0:10 3:-29 4:-12 6:-47 7:37 10:-18 11:-27
near:بقيه	0:8 1:-15 2:13 3:-9 4:-44 6:-46 7:14 9:-23 10:23 11:-39
near:بكام	3:-11 4:-11 5:-10 6:28 7:-11
near:بكسو	5:14 6:-8
near:بلا	0:-33 2:-25 3:18 4:-24 8:-17 9:8 11:-37
near:بلاد	0:17 2:-44 3:-14 4:-14 5:-24 6:29 7:12 8:-18 10:-38
near:بلاغ	3:-24 4:-8 5:-10 6:-30 7:35 11:-13
near:بلح	2:-15 4:-12 5:15 6:11 7:-11 8:-20
near:بلحظ	4:-17 7:-12 10:19
near:بلد	3:24 6:11 11:-23
near:بلدا	1:-10 2:-12 3:-11 5:-15 6:-23 7:-19 9:-9 10:-14 11:23
near:بلده	0:8 1:-11 2:-27 4:-41 5:-22 6:-10 7:14 8:-19 9:-9 10:-15 11:19
near:بلدي	0:-23 1:-11 2:-12 3:-33 5:-19 6:52 7:-34 10:-17 11:17
near:بلغ	0:-14 1:8 2:-19 4:-14 6:-11 7:-19 9:-32 10:-14 11:31
near:بلغت	0:-34 1:-13 2:-15 3:20 4:-27 5:31 6:-16 7:-17 8:-10 9:-18 10:24
near:بلغم	5:19 6:-12
near:بلوش	0:16 2:-28 4:-17
near:بليغ	5:12
near:بما	7:15
near:بمتو	9:13
near:بمحا	3:-9 5:-8 6:19 7:-11
near:بمست	0:-9 2:-8 3:-24 4:-18 5:44 6:-18 7:-28
near:بمشا	6:-18 7:18
near:بمقت	0:-26 3:10 4:-35 6:21 7:-26 10:-28
near:بمن	3:-10 5:9
near:بمنط	2:-9 4:-25 5:22 6:-14
near:بموج	0:-9 2:-13 3:-16 4:-34 7:-9 8:50 10:-39
near:بناء	6:11
near:بناد	6:9
near:بناي	3:13 6:-8
near:بنجا	3:-11 11:15
near:بنحو	10:10
near:بنغا	2:29 6:-31
near:بنغل	0:9 3:-22 6:-11 9:19
near:بنفس	0:-8 2:-13 5:-8 6:40 7:-10
near:بنقل	6:10
near:بنك	5:-9 6:18
near:بنه	5:11 6:-11
near:بنوم	5:11 6:-10
near:بني	6:9
near:بنير	6:13
near:بها	2:-9 4:19 5:-20 7:-9
near:بهجو	5:12 6:-9
near:بهم	4:-21 5:-12 6:-19 7:25 9:-10 11:20
near:بواب	0:-19 4:-18 6:-25 7:-11 8:25 10:-15
near:بواق	3:-8 6:8 9:13 11:-11
near:بوتي	3:10 6:12
near:بودا	5:-16 6:20
near:بورق	5:17 6:-16
near:بورك	6:17 9:-9
near:بورو	3:-58 6:35 7:-19 9:49 11:-28
near:بوزي	5:10 6:-27 7:27
near:بوسا	2:-18 3:-12 4:-40 6:-36 7:-10 8:19 10:21
near:بوفا	3:-11 6:10
near:بوكو	7:-8 10:15
near:بول	5:8
near:بولا	0:-18 2:-17 4:-18 5:-13 6:20 7:-9 10:17
near:بولد	0:-10 1:-8 3:9 4:-10 6:16 7:-12 9:-24 11:14
near:بولو	5:-26 6:32 7:-16
near:بولي	3:15 10:-14
near:بوني	3:-10 5:-16 6:31
near:بيام	6:17
near:بيان	0:-49 3:-17 4:-56 5:-23 9:-32 10:23 11:11
near:بيت	0:-27 1:-16 2:-17 3:-32 4:16 5:-39 6:11 7:15 8:-18 9:-17 11:-28
near:بيتا	6:22
near:بيدو	4:-8 5:11 9:-8 11:-9
near:بير	6:27 7:-9
near:بيضا	5:-12 6:10 11:11
near:بيلغ	2:-11 5:23 6:-10
near:بين	0:16 1:52 2:-44 3:-28 4:-63 5:10 7:-70 8:30 9:-30 10:-67
near:بينم	0:-12 2:-26 4:-14 5:11 7:18 8:-21 9:-28 10:-28
near:بينه	0:-53 3:-38 4:-28 5:17 6:17 7:-69 9:13 10:14 11:-41
near:بيني	0:13 3:-8 6:9 7:-10
near:بيوت	0:-15 1:-12 2:-13 3:29 4:-22 5:-34 6:-27 7:-26 8:-9 10:-21 11:21
near:تابع	0:-16 1:16 2:-20 3:-15 4:-12 5:26 6:-9 7:-14 9:-13 10:-29 11:16
near:تاخر	0:-14 2:26 3:-9 4:-22 5:-10 7:-15 10:-12
near:تاري	5:-20 6:22 7:-8
near:تازر	5:-10 6:17
near:تاسع	2:-10 4:-9 5:-27 6:14 7:13 8:11 10:-9
near:تاكد	1:-25 6:39 7:-12
near:تالي	0:-18 1:-11 2:-9 3:-9 4:-24 5:17 6:13 7:-34 9:-15 11:-22
near:تاهب	6:-8 7:13
near:تاي	6:8
near:تايل	0:-25 2:34 4:8 5:-15 6:-28 7:-23 8:-22 9:13 10:-27 11:-14
near:تباد	0:-32 2:-33 3:-23 4:-44 6:-16 7:-20 8:57 9:-8 10:-58 11:-16
near:تبت	3:-12 4:-25 5:-14 6:25 7:-13 8:-11 10:-10
near:تبحث	3:-8 5:-17 6:-27 7:37 10:-12
near:تبقي	1:-8 2:15 3:36 4:-40 5:-10 6:-21 7:-10 8:-14 10:-15 11:-26
near:تبلغ	3:-18 4:11 6:18
near:تبين	2:-9 4:-8 5:15 6:-15 7:12 8:-8 10:-12 11:-10
near:تتبا	2:-26 4:-14 6:20
near:تتبع	3:22 9:-14
near:تتحد	0:-18 2:8 3:-18 4:26 5:-9 8:-23 10:-21 11:-15
near:تترا	5:14 6:-13
near:تتسع	5:-8 6:8 8:-9 10:20
near:تتضم	6:13
near:تتمك	6:13
near:تتوا	7:8
near:تتوق	3:-20 6:-11 9:11 11:12
near:تجار	0:-16 2:-13 3:-8 4:-11 6:28 7:-13 10:14
near:تجاو	0:-10 2:-8 3:20 4:-14 5:-11 8:-15 9:-11 10:-11
near:تجدد	3:9
near:تجمع	3:53 6:-15 7:-10 8:-8 9:-31 11:-39
near:تحال	8:13 10:-11
near:تحت	0:-30 1:-28 2:25 4:-19 5:30 6:-19 8:-34 9:-27 10:-40 11:-25
near:تحتا	3:17 11:-10
near:تحتج	0:-28 2:-27 3:-11 4:36 5:-9 7:-18 8:-27 10:-21
near:تحدث	0:-15 1:-14 2:17 4:-26 6:19 7:-16 8:-12 9:-36 10:-22 11:-40
near:تحدي	1:-8 2:-23 3:26 4:-19 5:-10 6:18 7:-12 8:-22 9:-13 10:-25 11:-12
near:تحرر	0:-19 1:-10 2:-10 3:-23 4:-24 5:-9 6:-20 7:14 8:-17 9:-8 10:14 11:-14
near:تحري	0:-28 2:-49 3:-20 4:-29 5:-16 6:-18 7:27 8:-23 10:47 11:-17
near:تحسن	6:-10 11:10
near:تحصي	0:13 1:17 3:10 4:-13 6:-16 9:-9
near:تحطم	6:31 7:-18
near:تحفظ	6:-10 7:11
near:تحقق	0:22 3:10 4:11 5:-19 6:-15 7:-11 11:-15
near:تحقي	2:16 4:-14 5:8 7:-10 10:-15
near:تحمل	0:-25 2:-9 4:-16 6:-26 7:-10 8:19 10:-19 11:23
near:تحوي	10:11
near:تحيي	6:24 7:-10 10:-8
near:تخشي	4:11
near:تخصص	3:-13 5:30 6:-20
near:تخصي	6:13
near:تخلي	0:-25 4:-10 5:16 6:-16
near:تداف	5:9
near:تداو	7:-8
near:تدخل	3:-16 7:-22 11:25
near:تدفع	3:-10 9:12
near:تدمي	1:11 4:11 5:-9 7:-9
near:تذكر	0:-8 3:17 6:-12 9:-11 11:-16
near:تراج	3:-13 5:-14 6:-27 7:26 9:-10 11:14
near:تراك	5:-10 6:16
near:تراو	6:19
near:تربي	6:8
near:ترت	5:22 6:-8 7:-25
near:ترتف	5:-11 7:11
near:ترتي	6:19
near:تردد	4:26 7:-8 8:-21
near:ترفع	0:30 5:-11 10:-10
near:ترك	3:38 6:-28 9:-22 11:-29
near:تركو	1:-9 3:31 4:-8 5:-14 6:-27 8:-10 9:-20 10:-13
near:تركي	3:-42 4:-9 7:-12 10:-8 11:16
near:ترنو	6:-8 8:19 10:-11
near:تري	3:-19 5:-8 6:29 7:-8
near:تزال	0:-12 2:24 3:-28 4:36 5:-23 6:-28 7:-17 8:-20 10:-31 11:-19
near:تسبب	5:19 7:-14
near:تستض	6:-8 9:28 11:-38
near:تستع	0:-15 2:-21 3:-13 4:17 5:-11 6:-19 7:-26 11:10
near:تستق	11:10
near:تسته	5:8
near:تسجل	0:-15 1:19 3:-13 4:-12 5:-10 6:-20 7:-17 9:19 10:-10 11:-23
near:تسجي	4:19 7:-8 8:-10
near:تسع	0:-24 1:-8 2:-36 4:15 6:30 7:-33 8:-10 9:-12 11:-18
near:تسعم	1:15 3:-12 9:-23 11:25
near:تسعه	0:-10 1:-12 2:-19 5:-10 6:20 7:-20 8:-15 9:-58 10:-16 11:10
near:تسعو	0:-13 2:-9 4:-20 6:-9 7:12 8:17 10:-22
near:تسعي	0:-21 2:-15 3:-8 5:14 6:23 7:-20 10:-12
near:تسلم	0:-14 2:-26 3:-16 4:-39 5:-18 6:64 7:-12 8:-23 9:-10 10:-49 11:-23
near:تسلي	2:-10 3:11 4:-38 6:29 7:-11 8:-8 9:-13 10:-45
near:تشاد	0:-23 1:-13 2:-13 3:-45 4:-16 5:-27 6:-50 7:-24 8:-13 9:53 10:26 11:-21
near:تشام	4:16
near:تشري	1:10 2:-31 3:13 4:10 5:-35 6:21 7:-22 8:-16 11:-20
near:تشغي	5:-10 6:21
near:تشمل	0:-12 2:-30 3:-10 4:-26 5:-24 6:16 7:-18 8:29 10:-9 11:-10
near:تشير	3:-12 8:13
near:تشيل	0:23 4:-11 6:-14
near:تصدي	2:-8 6:10
near:تصري	3:-31 5:-15 6:8 7:-11 10:-14 11:27
near:تصل	2:17 3:-9 6:-18 11:15
near:تضاع	3:18 6:-13 9:-8
near:تضرر	5:-13 6:21 11:-9
near:تضم	0:-11 2:-9 3:-10 4:9 7:-14 9:-26 10:-16 11:24
near:تضيف	4:-10 5:22 7:-12 11:-8
near:تطلب	0:-12 2:-9 3:10 4:33 5:-26 6:-13 8:-10 10:-14
near:تطلق	4:-8 8:27 10:-27
near:تعام	5:32 6:-22
near:تعبي	3:8
near:تعتر	0:-8 3:-9 4:-13 5:-15 6:28 7:-8 10:-8
near:تعتز	3:-10 4:14 8:-11 9:14 10:-8 11:-9
near:تعد	0:-9 10:13 11:-9
near:تعدا	0:-23 2:-12 4:18 6:25 10:-20
near:تعدي	0:-20 4:-13 6:-13 10:22
near:تعذي	0:-11 2:18 4:-19 5:17 6:-34 7:8 8:-28 10:-24
near:تعرض	0:-14 2:-13 4:-28 5:30 6:-8 7:-9 10:-18
near:تعرف	0:-25 1:-16 3:-42 4:-17 5:-55 6:64 7:-51 8:-27 9:-24 10:-31 11:-25
near:تعلن	2:14 4:-14 6:17
near:تعلي	0:-8 3:8 5:31 6:-30 7:-10
near:تعمل	4:13
near:تعود	0:-16 2:18 4:-25 5:-23 6:44 7:-26 10:-40 11:-12
near:تغذي	0:-16 5:-16 6:42 7:-20 11:-10
near:تغطي	2:17 6:-17
near:تفاح	6:24 7:-18
near:تفتي	0:15 4:-10 5:18 6:-28
near:تفجي	1:-9 6:13 7:-9
near:تفرج	2:-34 4:-41 6:21 7:-8 8:23
near:تفيد	1:-15 3:-41 4:9 7:-13 11:31
near:تقار	4:19 7:-10 10:-8
near:تقاط	1:-9 6:14 7:-9
near:تقتل	6:19
near:تقدر	1:-8 4:27 5:-11 6:-19 7:14 8:-14 9:-14 11:-10
near:تقدي	0:-35 1:-13 2:-22 3:-42 5:-19 8:-21 9:14 10:19 11:18
near:تقر	0:-8 5:-8 6:24 7:-21
near:تقري	0:-9 1:-30 2:-28 3:29 4:-27 5:20 7:-27 11:-38
near:تقل	0:22 2:-13 3:-10 4:-13 5:-22 6:25 7:-9 8:9 10:-33 11:9
near:تقول	0:-20 2:10 4:-22 5:11 6:-35 7:37 8:-35 9:-40 10:-61 11:-15
near:تقيم	3:12 9:-9
near:تكتب	2:-9 3:-14 4:-17 6:31 7:-17 9:17 11:-14
near:تكفي	3:11
near:تكون	2:-18 4:30 8:-22 10:-10
near:تلام	0:19 2:-16 3:-17 4:-31 5:-12 6:34 7:-33 8:-19
near:تلاه	0:-32 4:-15 8:22 10:13
near:تلته	6:8 8:28 10:-26
near:تلغر	2:-9 4:-15 6:-8 8:23 10:-18
near:تلفز	6:15 11:9
near:تلقت	6:13
near:تلقو	5:19 6:-16
near:تلقي	3:-14 4:-12 5:34 6:-20 7:-15 8:-8 10:-17 11:-9
near:تلك	0:12 3:-15 4:-12 6:8 10:-9
near:تلمي	0:-10 2:-29 3:-9 5:-17 6:24 7:13 8:-10 10:-39
near:تليه	5:-10
near:تماس	2:-24 6:26
near:تمكن	2:-37 3:-32 4:-28 5:-38 6:-20 7:-16 8:-12 10:37 11:25
near:تموز	0:-15 2:-19 3:-14 4:-28 7:-9 8:38 10:-35
near:تموي	6:13
near:تنتش	5:-14 6:15
near:تنتظ	0:-12 2:15 3:-32 4:18 5:-24 7:-14 8:-8 9:-8 10:-15 11:-8
near:تنسي	11:10
near:تنص	0:-13 2:-14 4:26 8:-38
near:تنظي	0:15 1:-11 2:-20 3:-21 4:-20 5:-10 6:8 7:-16 8:-13 11:-13
near:تنفس	2:-8 4:-16 5:10 6:15 7:-9
near:تنفي	3:-12 4:-18 8:16 10:-19 11:-8
near:تنقل	0:-26 1:-13 3:-11 4:-21 5:15 7:-25 9:-10 10:-18 11:20
near:تنمي	3:-9 6:13
near:تهجر	3:21
near:تهجي	3:17 6:-9
near:تهم	6:13
near:تواص	7:12
near:توال	1:-11 5:-13 6:9
near:توثق	0:-10 2:25 6:-25 7:-10 8:-18
near:توجه	1:-10 3:50 5:-13 6:-31 8:-15 9:-26 11:-16
near:تورد	0:-29 3:9 6:33
near:توزع	3:19 5:9 11:-21
near:توزي	4:11 5:14 6:-32 7:20 10:-8
near:توفو	3:-8 5:-29 6:41 7:-10
near:توفي	0:-27 2:42 3:-39 4:-13 5:-74 6:52 7:-23 8:-27 9:-19 10:-12 11:-21
near:توقف	0:-10 2:-14 5:-13 6:12 7:-16
near:تونس	1:9 3:-9 5:-11 7:-20
near:تووي	3:34 5:-9 9:-11 11:-13
near:تيرن	5:12
near:تيلا	0:8 4:-8
near:ثالث	0:-19 1:-10 2:-44 3:30 5:-29 6:9 7:-26 8:-26 9:-25 10:19 11:-10
near:ثامن	0:-22 1:-19 2:-18 3:-37 4:-41 5:-28 6:-17 7:17 8:32 9:14 10:-42 11:-14
near:ثانو	0:10 4:-23 6:-14 10:10
near:ثاني	0:-14 2:-11 4:-60 7:-9 8:-38 10:33
near:ثري	6:25 7:-18
near:ثقت	0:-9 6:9
near:ثقنا	0:14 6:11 7:-8
near:ثقيل	2:31 4:-28 5:-23 7:-18 9:-9 10:-11
near:ثلاث	0:-37 1:-40 3:11 4:-35 5:-11 6:12 7:-53 8:19 10:11 11:-52
near:ثلاج	5:-13 6:24
near:ثلثا	5:9 6:-8 11:-15
near:ثلثه	1:-20 3:18 5:14 6:16 7:-13 9:-20 11:-12
near:ثلثي	6:10
near:ثمان	2:-60 3:-51 4:13 7:-41 10:18 11:-33
near:ثمن	0:18 2:-12 4:-29 8:-16
near:ثوره	5:14 6:-12
near:جاء	3:13 6:19 7:8 9:-16 11:-8
near:جاءت	0:-12 4:-14 6:-14 8:-23 10:32
near:جار	5:-8 6:8
near:جارف	3:-14 5:-24 7:18
near:جاري	2:-8 4:-11 5:-15 6:20 7:14
near:جامع	1:-9 2:14 3:-12 5:39 6:-20 7:-38 8:-12 9:-38 10:-41 11:15
near:جان	3:-26 5:-9 6:19 7:-13 8:-9 11:21
near:جانب	0:-40 1:-10 2:-62 3:-15 4:13 5:-31 6:35 7:-32 9:-43
near:جبال	0:-13 2:-16 7:21 10:-13
near:جبل	0:13 1:20 2:-14 3:9 5:11 6:-32 7:-27 8:-22 9:-12 10:-28 11:-17
near:جبهه	2:-15 4:19 6:-15 8:-16 10:9
near:جثام	0:-13 2:-13 3:-8 4:-42 5:-12 6:47 7:-20 10:-36
near:جثتي	5:-8 6:-9 7:15
near:جثث	0:-33 1:-9 2:29 3:-20 4:-24 5:-18 6:15 7:-25 8:-16 9:-11 11:-19
near:جثثه	0:20 5:-19
near:جثما	4:-22 5:14 6:22 7:-17 8:-27 10:-28 11:-8
near:جثه	0:10 1:-24 3:-26 4:-44 5:-38 6:15 7:30 9:-9 10:-25 11:-9
near:جدت	6:14
near:جدرا	5:-25 7:16
near:جدنا	0:-25 1:-8 2:-10 3:-36 4:35 5:-24 7:-14 8:-10 9:-11 10:-38
near:جدوا	0:-8 4:-8 5:-13 6:33 7:-31
near:جديد	0:-10 4:-11 5:-27 6:-10 7:-15 10:-17 11:12
near:جراء	0:-11 4:-8 6:-13 7:20 9:-12
near:جراح	0:-8 1:-8 2:-10 3:-32 5:33 6:-11 7:-23 10:-8
near:جرت	2:-14 6:17
near:جرح	0:-25 1:19 2:-15 3:-21 4:-26 5:39 6:-24 7:-37 8:-8 10:-14
near:جرحت	5:26 6:-15
near:جرحو	5:39 6:-36 7:-8
near:جرحي	0:-21 1:18 2:-33 3:-14 4:-27 5:53 6:-42 7:-52 8:-18 9:-23 10:-16 11:-20
near:جرف	6:18 7:-10
near:جرفت	7:11
near:جروح	0:-8 1:-8 2:-16 3:-16 4:-22 5:63 6:-43 7:-18 8:-31 10:-34
near:جري	0:-24 1:-12 2:-25 3:15 4:-18 6:18 7:-17 9:-15 10:-31 11:-21
near:جريح	0:-42 1:54 2:-37 3:-40 5:-19 6:-11 8:-33 9:-26 10:-32 11:-27
near:جريد	6:9
near:جزاي	0:-14 1:26 2:-20 3:-23 4:25 5:-15 6:-24 7:-10 8:-18 9:-13 11:-24
near:جزر	1:-12 6:11 10:8
near:جزير	0:-12 1:13 2:-8 3:9 4:10 5:-21 9:-24 10:-8
near:جسم	5:18 6:-13
near:جفاف	3:22 5:13 6:-29
near:جلال	3:9 5:38 6:-40
near:جلهم	5:11
near:جماع	1:-10 2:-12 4:29 5:-23 6:-8 7:-20 8:19 9:-8 10:-27 11:-18
near:جمعت	0:9 3:-15 4:-8 5:-20 6:21
near:جمعه	1:-16 2:-35 3:14 4:-12 5:-23 6:17 7:-11 9:-12 11:-29
near:جمعي	0:18 1:-10 2:-18 4:-56 5:-17 6:-26 7:31 8:-12 9:-12 10:-8 11:-17
near:جمله	3:8
near:جمهو	4:-10 5:17 6:-10 9:-10 11:10
near:جميع	1:-13 2:-16 3:-22 4:21 6:19 7:-30 8:-39 10:-14 11:-9
near:جناح	0:-10 4:10 5:-8
near:جناي	5:-13 6:18
near:جندي	0:18 1:-12 3:-24 4:35 6:-45 7:-41 9:-10 10:-14 11:-16
near:جنسي	0:-13 2:-23 4:-31 5:-31 6:21 7:-23 8:-22 10:41 11:-28
near:جنوب	0:-21 1:-8 2:-25 3:8 4:22 5:-34 7:-22 8:-20 10:-26
near:جنود	0:-10 2:-18 3:-15 4:-22 5:30 6:8 7:-26 8:10 9:-9 10:-29 11:-9
near:جنين	3:32 6:10 9:-32 11:-18
near:جنيه	0:-18 2:-12 4:17 5:-25 6:-18 7:21
near:جهاز	4:-15 5:21 6:11 7:-11
near:جهته	0:-14 1:-11 2:-10 3:16 4:-26 5:11 6:-19 7:-16 8:-11 9:-17 10:-10 11:13
near:جهه	0:15 2:-14 4:-13 5:8 6:-20 7:-22 10:19 11:-14
near:جهود	6:-9 10:18
near:جوا	3:18 5:28 6:-26 9:-15 11:-18
near:جوار	3:-30 6:-10 9:24
near:جود	2:-9 4:23 8:-17
near:جوع	2:28 6:-28
near:جوعا	3:-20 6:33
near:جوله	2:-16 3:-10 5:-13 6:29 7:-29 8:22
near:جوي	6:11
near:جويه	0:-25 2:-14 3:-23 4:-25 7:-12 8:13 10:-20 11:19
near:جيبو	6:10
near:جيده	0:-17 2:-15 5:28 6:-27 7:-11 8:-9 10:-27
near:جيرا	0:20 3:-16 4:-26 5:-24 8:-13 10:-14 11:-13
near:جيش	4:-15 5:10 6:24 7:-66 8:-39 9:-26
near:حاجز	0:-10 2:-14 6:-9 7:12 8:-19 10:11
near:حاجه	4:-12 6:-16 7:20
near:حاد	5:13
near:حادث	1:13 2:-26 3:-16 4:-28 6:42 7:-30 8:-8 9:-9 11:-12
near:حادي	0:-11 3:-11 4:-13 5:-25 6:22 7:-11 8:16
near:حارس	0:14 2:-14 5:14 6:-22 10:-15
near:حاصر	4:-12 5:-10 6:29 7:-21
near:حافل	0:-19 1:-22 2:-40 3:-45 4:-62 6:-12 7:8 8:41 9:-28 10:17 11:10
near:حاكم	0:-11 1:-15 3:8 4:-16 7:11 8:-8 9:14 11:-20
near:حال	0:-10 2:-15 3:-12 4:-10 5:39 7:-14
near:حالا	0:-8 3:26 6:-21 8:-8 9:-17 10:-11 11:-12
near:حالت	4:-11 5:49 6:-34 7:-10 10:-10
near:حاله	0:14 1:-26 2:-23 3:-26 5:45 6:-41 7:10 8:-26 9:-16 10:-32 11:-25
near:حالي	1:16 3:15 5:-15 6:-21 7:-12 8:10 11:-27
near:حامل	0:-14 2:-11 3:-12 5:18 6:14 7:-17 9:-10 10:-22
near:حاول	0:27 2:-33 4:-8 5:-12 7:-20 10:-14
near:حاوي	3:19 7:-9
near:حبيب	5:14 6:-11
near:حتفه	0:-21 1:16 2:-27 3:-34 4:-32 5:-18 6:35 8:-10 9:-11 10:-26 11:-20
near:حتي	1:-45 2:13 3:-20 4:-61 5:-17 6:-31 7:31 9:-57 11:11
near:حجب	5:-10 6:11
near:حدات	4:10 5:-14 6:8
near:حده	0:-38 1:17 2:-29 3:8 5:-61 6:11 7:-71 8:-21 9:14 10:-32 11:8
near:حدها	0:26 1:-29 2:-19 4:-47 6:28 7:-30 8:-13 9:-10 10:-27 11:-22
near:حدود	1:-33 2:-23 4:-27 6:-29 7:-38 8:-18 9:16 10:-16 11:13
near:حديث	0:-18 2:10 4:11 6:10 7:-11 8:-16 10:-13 11:-18
near:حديد	5:8 7:-13 11:-10
near:حذر	4:-8 6:19 9:-13 11:-15
near:حرار	5:18 6:-14
near:حراس	0:-27 2:-10 4:32 5:13 6:-33 7:-13 8:-16
near:حرب	0:-53 1:-14 3:-8 4:26 5:-15 7:-31 9:-31 11:-49
near:حرجه	0:-9 1:-8 2:-10 3:-24 4:-24 5:54 6:-58 7:19 10:-10
near:حرر	0:-17 2:-34 4:-19 10:17
near:حررت	0:-28 1:-8 2:-31 4:-37 5:-8 6:-34 7:-11 8:-19 10:61 11:-9
near:حرس	5:-9 6:21
near:حرقا	2:-9 6:23
near:حركه	0:-13 1:15 3:-9 4:12 5:-14 7:-22 10:-23
near:حروق	5:28 6:-21 10:-13
near:حريت	2:-9
near:حريق	0:-11 1:-11 3:-11 5:45 6:-34 7:-19
near:حزب	6:32
near:حزير	0:-12 1:-8 2:11 3:16 4:-19 5:-13 6:22 7:-14 8:-12 9:-12 10:-9 11:-10
near:حساب	6:10
near:حسب	0:-18 1:29 2:-48 3:-10 4:-10 5:19 6:-20 7:-39 8:-33 9:-18 10:16 11:-14
near:حسبم	0:-12 2:-12 3:-10 4:-20 5:-12 6:42 7:-37 8:11 10:-20
near:حسن	4:-25 5:-12 6:14 7:-12 10:23
near:حسين	3:-14 9:18
near:حشد	0:18 4:-13 5:-18 6:10 7:-19
near:حصبه	3:-9 6:12
near:حصد	2:-11 6:25
near:حصدت	6:27
near:حصه	3:12
near:حصيل	0:-36 2:-35 4:-31 5:-37 6:58 7:-27 8:-19 9:-19 10:8 11:11
near:حضور	6:-23 7:24
near:حفر	6:9
near:حقاي	6:12
near:حقل	0:20 2:-10 4:-26 8:-12
near:حقوق	1:14 2:-18 3:-33 4:13 5:-22 6:10 7:14 8:-31 9:-8 10:-21 11:-21
near:حقول	2:-12 3:31 4:-8 5:-10 6:-10 7:-15 9:-8 11:9
near:حقيق	0:-9 1:26 3:-31 5:-16 6:9 7:-30 9:-10 11:-10
near:حكم	1:-8 4:-8 7:18
near:حكمت	2:-9 8:-18 10:19
near:حكوم	1:-34 2:-52 3:-36 4:-78 5:-14 6:41 7:-41 8:49 9:-8 10:-32 11:-20
near:حلب	0:9 2:-11 3:13 4:-18 6:-16 7:-20 9:-18 10:-15
near:حلبج	3:17 6:-13
near:حلفا	4:-9 5:-9 6:28
near:حماس	2:12 4:-21 6:-29 7:-11 8:-13 10:24
near:حماي	0:-16 6:-19 7:21 10:10 11:-10
near:حمري	0:19 6:-17
near:حمزه	6:8
near:حمص	3:-26 5:-14 7:-10 9:-25 11:29
near:حمض	3:-20 4:-13 5:-27 6:51 7:-19
near:حمل	6:-8 7:10
near:حملت	5:-10 6:18
near:حمله	3:-16 6:21
near:حواد	0:-18 3:-19 6:30 7:-13
near:حوال	0:-32 1:-11 2:16 3:-21 4:-18 5:-9 8:-19 9:18 10:9 11:-38
near:حوثي	2:-30 3:-10 4:17 6:-29 7:-18 8:-21 10:13
near:حول	0:-10 5:-10 6:14 7:-10 10:13 11:-10
near:حوله	9:13 11:-12
near:حياه	0:-23 2:18 3:-23 4:-32 5:-39 6:33 7:-19 8:-15 9:-8 10:20
near:حيث	0:-23 2:-30 3:-14 4:-22 5:24 7:10 8:-19 10:-34 11:-16
near:حين	0:-41 1:-21 3:8 4:-22 5:-29 6:9 7:-17 10:-18
near:حينه	3:10 6:10 8:9 9:-8
near:حيي	3:21 5:-13 6:-8
near:خارج	0:-26 1:-10 2:-23 3:-23 4:-35 5:-36 6:-23 7:-9 8:17 9:43 10:-19
near:خارك	5:-17 6:24
near:خاصه	4:-9 10:11
near:خاطف	1:-9 2:-34 4:40 5:-25 6:-36 7:-38 8:-25 9:-11 10:-12 11:-12
near:خامس	0:-16 1:-14 2:-11 3:-11 4:-15 5:35 6:-24 8:-8 11:-30
near:خان	0:-8 2:-12 3:18 4:-16 7:-16 9:-14 10:13 11:-17
near:خبر	0:-10 1:-8 2:-9 3:-16 4:-24 5:-8 6:16 7:21 10:-15
near:خبرا	3:-10 4:-11 5:-17 6:14 10:-10
near:خدما	3:27 6:-11 9:-16 11:-11
near:خرج	0:-10 1:-20 3:10 4:-38 6:-35 7:-25 9:-33 10:28
near:خرجن	2:-12 5:-12 6:-13 7:21 10:-8
near:خرجو	0:-30 1:-16 2:-12 3:45 4:-34 5:44 6:-42 7:-36 8:23 9:-18 10:-41 11:-20
near:خرطو	3:-12 9:-14 11:19
near:خروج	4:-11 5:-14 6:15 7:-16 9:21 11:-11
near:خريف	0:-25 4:-24 8:-12 10:32 11:-10
near:خزان	5:9
near:خساي	0:-13 2:-9 6:12 7:-10
near:خسر	0:-11 1:8 3:-11 4:18 5:-10 7:-14 10:-24 11:-8
near:خسرت	1:9 3:-9 4:-14 5:-8 6:21 7:-9
near:خسرن	5:-24 6:29
near:خصوم	6:9
near:خضع	3:-21 5:37 6:-19 7:-13 8:-8
near:خطا	2:8 4:-8 6:14 8:-13 10:-17
near:خطر	2:-9 5:15
near:خطره	2:-15 3:-11 4:-12 5:34 6:-29 7:-10
near:خطف	0:67 1:-9 2:12 3:-13 4:-79 5:-12 6:-39 7:-35 8:-29 9:-17 10:-33 11:-27
near:خطفت	0:35 2:-17 3:-9 5:-10 6:-28 7:-19 8:-9 10:-15
near:خطفن	0:-14 4:-13 6:-8 10:12
near:خطفه	0:-25 3:-20 4:-32 5:-9 6:-40 7:-13 8:-8 10:39 11:-14
near:خطفو	0:35 1:-11 2:-84 3:-19 4:27 5:-26 8:-25 9:-32 10:-33 11:-17
near:خطه	3:32 9:-9 11:-25
near:خطوط	4:9
near:خطير	5:31 6:-22
near:خفر	2:-9 4:-10 6:17
near:خفض	3:-9 6:13
near:خفيف	2:-10 3:-15 4:-30 6:25 7:-14 8:-14 10:-11
near:خلال	1:12 2:11 4:-13 5:-11 7:-32 10:-48 11:-11
near:خلسه	5:13 6:-12
near:خلف	0:-12 2:-16 4:-34 5:25 6:15 7:-20 8:-8 10:-8
near:خلفت	1:20 3:-21 5:20 6:-8 9:-9 11:-10
near:خليج	5:15 6:-15
near:خمس	0:-21 2:-13 4:-8 6:36 7:-22 9:-13
near:خمسم	1:21 3:28 5:-11 6:-33 7:-11 9:-25 11:-11
near:خمسه	1:-26 2:-34 3:-34 4:9 8:-16 11:-23
near:خمسو	0:29 1:14 3:-41 4:-19 5:-16 6:-12 7:-40 8:21 9:-8 10:-32
near:خمسي	0:-14 2:-19 3:-14 4:-12 5:-16 6:48 10:-21 11:-9
near:خميس	1:-13 2:-30 3:-28 4:-35 7:-30 8:-17 9:-12 10:35 11:21
near:خوفا	0:-11 3:-15 4:23 6:-17 7:-9
near:خيام	1:-10 3:50 4:-26 5:-20 6:-22 7:-43 8:-9 9:-37 10:-14
near:خيبر	3:-13 6:25
near:خيرس	6:8
near:خيمه	0:-9 2:-15 3:13 4:-18 5:-16 7:-8 10:17 11:-17
near:داخل	2:-28 4:-27 5:-28 6:38 8:-15 9:-51 11:12
near:دار	4:-13 5:17 6:-16 10:17
near:دارف	2:-10 3:-10 6:11 11:15
near:داعش	0:17 2:-11 4:-10 5:8 6:-10 10:-12
near:دافع	2:-9 4:-14 5:8 6:-9 8:11 10:-18
near:دام	5:8
near:دامت	3:-11 6:19
near:داهم	6:-19 10:22
near:داير	3:-25 5:14 11:23
near:دباب	1:14 3:-9 5:8 6:-13
near:دبلو	0:-17 3:-21 5:-17 7:-13 8:-13
near:دخان	5:-31 6:33
near:دخل	0:-9 1:-9 3:-43 4:17 5:-11 6:-37 8:-10 9:53 10:-18 11:-17
near:دخول	3:11 6:-8
near:دراج	0:-12 2:-15 4:-11 5:-8 6:22 7:-15 10:-15 11:14
near:درجا	5:27 6:-26 7:-9
near:درجه	5:8
near:درك	4:12
near:درما	9:-10 11:17
near:دروز	0:-15 3:-13 4:21 5:-12 6:11 7:-20 8:-12 10:-8
near:دعاي	2:12 4:-17 6:21 7:-23 8:-8
near:دعم	0:-10 1:-8 2:-23 3:-12 4:17 5:-21 6:23 7:-32 8:-20 9:-9 10:-19 11:-10
near:دفاع	0:-43 1:-25 2:-43 3:-33 5:-11 6:16 8:41 9:-23 10:-15 11:-15
near:دفع	3:12 4:-24 6:16 7:-23 11:-11
near:دفعا	2:28 6:-27
near:دفعت	0:-33 2:-22 3:13 5:-19 7:-13 8:14 9:-10 10:15 11:-15
near:دفعه	0:12 1:-14 2:-18 3:-29 4:-17 5:-20 7:-27 8:-15 9:-29 10:11 11:33
near:دفن	2:-11 3:-13 4:-10 5:-15 6:43 7:-23 10:-18
near:دفنا	0:-24 1:-13 2:-34 3:-20 4:-29 5:-42 6:28 7:16 10:-22 11:-9
near:دفنت	2:-11 3:-9 4:-15 5:-9 6:41 7:-9
near:دفنو	0:-12 1:-14 2:10 3:-27 4:-25 5:-8 6:30 10:-10 11:-9
near:دقاي	6:-17 7:20
near:دقيق	5:19 7:-18
near:دلنج	2:-9 3:17 4:-14 5:-19 6:21 7:-25 9:-22 10:14 11:-13
near:دمر	3:19
near:دمرت	3:-11 5:-8 6:17
near:دمرن	1:11
near:دمشق	3:-16 4:-20 5:-10 6:-17 7:15 9:-21 10:-9 11:28
near:دهوك	0:18 2:-11 4:-12 6:-18 7:-11 8:-16
near:دواء	2:8 4:-8
near:دوار	5:8
near:دوحه	3:-9 5:13
near:دوري	5:-16 6:22 9:-9
near:دوغي	3:-22 6:10 9:23 11:-15
near:دول	3:-34 4:20 6:-22 7:-10 9:23
near:دولا	0:14 2:-10 5:-27 6:-23 8:-20 9:-12 10:23
near:دولي	1:21 2:-10 3:36 4:-25 5:-26 6:-56 7:-18 9:-48 11:11
near:دومي	3:-14 11:24
near:دون	1:-23 2:16 3:-19 4:-46 5:15 6:-24 8:-20 9:13 10:-22
near:ديار	3:-18 9:-8 10:9 11:20
near:ديال	6:10
near:دير	0:20 2:-17 3:34 4:-24 5:10 6:-21 7:-37 8:-23 9:-15 11:-9
near:ديسم	0:-14 1:-20 2:-15 3:-39 4:-16 5:-37 6:-9 7:34 8:-20 9:-21 11:32
near:ديفا	3:12 11:-30
near:ديفو	3:-13 6:-29 7:-8 8:-10 9:21 10:26 11:-15
near:ديلغ	3:9
near:ديمق	6:11
near:ديمو	6:8 10:8
near:دينا	0:-16 1:-13 2:-25 3:8 4:20 5:-18 6:-16 8:-10 9:-9 10:-10 11:13
near:ذات	2:23 5:-11 6:-22 10:-9
near:ذاته	0:-16 1:-14 2:-19 3:-25 4:-33 5:11 6:31 7:-28 8:-9 9:-13 10:23
near:ذاتي	6:11
near:ذبح	0:-10 2:-16 3:-8 4:-17 5:-11 6:28 7:-9 10:-12
near:ذخاي	6:28 9:-13 11:-22
near:ذخير	5:30 6:-26
near:ذراع	0:-22 1:-14 2:-13 4:-10 5:38 7:-40 10:-10
near:ذره	11:8
near:ذروه	0:11 3:57 4:-15 5:-11 6:-28 7:-12 9:-40 11:-21
near:ذكر	0:-24 1:20 2:-29 3:-24 5:-14 6:11 8:-27 9:-16
near:ذكرت	0:-12 2:-9 4:-20 5:-13 6:-13 7:9 8:-16 9:10 10:15 11:10
near:ذكره	2:-12 6:19 8:-10
near:ذلك	0:-49 1:-27 5:-39 7:30 8:-28 9:8 10:-24 11:-39
near:ذهب	0:12 2:-12 3:-10 4:-30 5:-16 6:31 7:-22 10:-11
near:ذوي	2:-19 4:-17 5:-8 6:-15 8:30 10:-24
near:ذويه	0:-27 1:-20 2:-12 3:-54 4:30 5:-20 6:-31 7:22 8:-14 10:38 11:-38
near:ذين	1:-27 2:-29 3:20 5:-23 6:-9 7:-9 8:-9 9:-13 10:18 11:-9
near:راءه	2:-9 4:-21 6:24
near:رابط	2:9 3:-10 4:-11 5:-11 6:-14 7:28 8:-15 10:-34 11:-8
near:رابع	0:-19 2:-34 3:-18 4:14 5:-26 6:35 7:-32 8:-11 9:-8 10:-9 11:-13
near:راجع	5:16 6:-16 11:9
near:راح	3:-9 5:-8 6:35 7:-10 11:-22
near:راس	2:-21 3:13 4:-22 5:-26 6:30 7:-17 9:8 10:-16 11:-27
near:راعي	0:-18 6:15 11:21
near:رافع	6:10
near:راكب	0:-9 1:-9 4:-12 5:-8 6:31 7:-26 10:12
near:رام	8:19 10:-16
near:راهب	0:-8 6:13
near:راي	0:13 6:9 7:-16
near:رايت	0:-9 2:-15 3:-8 4:-11 5:-11 6:43 7:-12 10:-9
near:رايد	2:-30 4:44 5:-11 6:-28 7:-11 8:-10 10:-20
near:رباط	4:-8 5:37 6:-32 7:-27 10:12
near:ربع	0:-15 3:-21 4:-24 5:-14 6:22 7:-13 8:-12 9:-15 10:-14 11:23
near:ربيع	0:-25 3:23 4:-21 6:-18 8:22 10:10 11:-25
near:رتل	5:-18 6:20
near:رجال	0:24 1:-8 2:-26 3:-29 4:-18 6:30 7:-48 8:-12 9:-10 10:-19 11:-9
near:رجع	0:-14 2:-20 3:-36 4:-19 5:-17 6:-24 7:-20 8:-18 9:-21 10:13 11:56
near:رجعو	0:16 3:-12 5:-14 6:-20 7:-10 8:-24 9:-16 10:15 11:13
near:رجل	6:25 7:-9
near:رجلا	2:15 3:-11 5:-24 7:-17 9:-8 10:-23
near:رجلي	0:-40 2:-27 4:31 10:-31
near:رحل	6:9 9:-14 11:19
near:رحلا	3:-8 6:-8 11:9
near:رحله	0:-14 1:-8 5:-12 6:-26 8:-10 9:-13 10:-13 11:25
near:رحلو	0:-9 3:12 6:-15 7:-8 9:-21 11:12
near:رحيل	3:11
near:ردا	0:-13 4:15 5:8
near:ردت	2:-8 5:27 6:-23
near:رسمي	0:-9 6:14 9:8 11:-26
near:رشيد	4:-12 7:10
near:رصاص	0:-40 2:14 3:-11 4:-21 5:46 6:-25 7:-25
near:رصد	6:-17 7:15 9:-8
near:رصدت	11:10
near:رصيف	6:-21 7:23
near:رضوا	6:8
near:رضيع	0:-24 1:-8 2:-15 3:-8 4:-25 5:10 7:25 8:-17 10:14
near:رعاه	6:15
near:رعاي	0:-22 3:-22 4:-30 5:13 6:-36 7:-19 8:-26 9:-12 10:11 11:37
near:رغم	3:-19 10:-14 11:22
near:رفات	0:-28 1:-8 2:42 3:-29 4:-43 5:-34 6:31 7:-23 8:-23 9:-8 10:-38 11:-35
near:رفاق	0:-33 1:-8 2:12 3:-38 4:-38 5:16 6:-33 7:29 8:-19 9:-13 11:-15
near:رفح	3:23 9:-17 11:-20
near:رفضت	2:32 6:-28
near:رفع	7:14
near:رفعت	3:-18 5:-48 6:54 7:-10 11:-8
near:رفيق	0:-23 4:-12 6:-11 10:28
near:رقم	0:33 2:-46 3:-34 4:-33 7:-22 8:-42 9:-39 10:-56
near:رقما	4:-8 6:14 9:8 10:-19
near:رقمه	5:-24 6:26
near:ركاب	0:-41 1:-18 2:-26 3:-18 7:14 8:-12 9:-8 10:-8 11:10
near:ركام	3:-14 4:-19 5:8 6:-8 7:11
near:رهاي	2:33 3:-11 4:-21 5:-13 6:-36 7:-20 8:-25 11:-16
near:رهن	2:-9 4:21 10:-12
near:رهين	0:-37 2:-34 4:19 6:41 7:-9 8:10 10:-44 11:-8
near:روان	3:-10 9:26 11:-19
near:رواي	0:-12 6:13
near:روح	5:-14 6:23
near:روس	0:-8 2:-20 3:-8 4:-17 5:-24 6:57 7:-11 8:-14 10:-27
near:روسي	0:-23 1:-8 3:-15 4:34 6:-18 7:-34 8:-8 9:-15 11:-33
near:روما	5:20 6:-20
near:روهي	1:9 3:-14 9:16 11:-14
near:روي	4:-11 6:22 10:-10
near:رويت	0:8 4:-9 5:-8 6:8
near:رياح	3:10
near:رياس	0:-16 4:20 6:-22 7:-21 10:9
near:رياض	3:10 7:-10
near:رياق	5:26 6:-25 7:-9
near:ريف	0:9 2:-14 3:-16 4:-13 6:-11 8:-8 9:-12 10:-14 11:21
near:رييس	0:-33 1:-14 2:12 3:9 4:16 5:-32 7:-45 8:-20 9:-17 10:15 11:-13
near:زابو	5:-9 6:19
near:زارت	0:-10 3:-14 4:-9 5:-14 6:14 7:-8 8:17 9:-8 10:-8
near:زاره	0:-29 2:-35 3:-11 5:18 6:-14 7:-44 8:16 9:-25 10:-9 11:-17
near:زاعم	1:12
near:زال	0:-31 1:-22 3:47 4:34 5:-15 6:-48 8:-35 9:-28 10:-30 11:-52
near:زالا	0:-18 1:-10 2:-10 3:-17 4:50 5:12 6:-56 7:-24 10:-19
near:زالت	2:16 4:-13 5:-10 6:-31 7:15 9:11 11:-23
near:زالو	0:-53 1:-24 2:-45 3:14 4:10 5:-16 7:29 8:-58 9:-13 10:-53 11:-42
near:زامف	0:42 2:-11 4:-22 5:-10 6:-16 7:-12 8:-11 10:-23
near:زاوي	3:12 5:13 6:-18 10:-13
near:زراع	4:16 8:-10
near:زعتر	3:-19 9:28 11:-23
near:زعمت	1:16 2:9 4:14 5:-11 6:-20 7:-12 10:-13
near:زعيم	10:9
near:زلزا	1:-8 3:29 4:-15 6:14 7:-25 8:-15 9:-25 11:-23
near:زلن	0:-11 2:-13 4:-15 5:22 6:-12 7:-20 8:-25 10:23
near:زلنا	3:-10 4:-13 5:-20 7:21 10:-10
near:زمزم	1:-14 3:-18 5:9 6:29 7:-8 9:-11
near:زملا	0:22 2:-31 3:-23 4:26 5:22 6:-42 7:-48 8:-20 11:-11
near:زميل	0:-9 2:-9 5:13
near:زنجب	5:-26 6:28
near:زهاء	9:8 11:-10
near:زوار	7:13
near:زوال	5:-14 6:16
near:زوبي	6:11 7:-9
near:زوج	5:13
near:زوجت	4:-9 6:15
near:زوجه	4:-11 5:-8 6:-10 7:23
near:زور	5:13 6:-9
near:زيتو	6:16
near:زير	2:-14 4:-23 6:17 7:10 8:-18 9:-8 10:12
near:زيره	3:-20 5:-10 6:-29 7:30 10:-9 11:-20
near:زيلي	4:-13 5:15 6:-16 10:13
near:سابع	0:29 2:-20 4:-19 8:-16
near:سابق	0:36 1:-25 2:-37 3:8 6:23 7:-26 8:-23 9:-28 10:-31 11:-40
near:ساحل	2:-9 4:-28 7:-20 8:-9 9:14 10:-14 11:-12
near:سادس	3:-8 5:-13 6:19 11:12
near:ساعا	2:-39 4:26 5:-16 6:-10 7:-40 9:-14 11:-26
near:ساعت	5:8
near:ساعه	0:-29 1:-20 2:-20 3:-39 4:-29 5:-8 6:45 7:-9 8:-16 9:-16 10:-16
near:ساق	3:-14 4:-9 5:36 6:-23 7:-20 10:-10
near:ساقه	3:-9 4:-10 5:33 6:-34 7:-21
near:ساقو	0:19 2:-43 4:-17 5:-10 6:19 7:-15 10:-26
near:ساكن	3:21 6:-13
near:سالم	4:-10 5:-19 6:-17 7:25 8:18 10:-17
near:سامي	0:-10 4:11 11:16
near:سان	3:15 6:-18 7:11
near:سانا	5:12 6:-10
near:سانت	0:-21 7:24 10:-15
near:سايق	0:9 2:-27 4:-41 7:21 8:-19 10:-11
near:سباح	6:13
near:سبت	0:10 1:-9 2:-13 3:-9 4:-28 7:-28 9:-21 10:20 11:29
near:سبتم	0:33 1:-25 2:-33 3:-26 4:-38 5:-8 6:-14 7:-24 8:-33 9:14
near:سبع	3:9 5:28 6:-24 9:-8 11:-9
near:سبعم	0:8 2:-11 3:-16 4:-25 6:-29 7:27 8:33 10:-35
near:سبعه	0:-42 1:-15 3:-14 4:-29 6:27 7:-9 8:26 9:-22 10:-38 11:-18
near:سبعي	0:-15 2:-16 3:-13 5:19 8:-23 9:-9 10:-22 11:10
near:سبق	0:12 2:-19 4:-9 6:17
near:سبقه	0:-8 1:12 3:-9 6:-8
near:سبيل	0:9 3:-29 4:-34 5:-8 6:-42 7:-31 8:16 10:23 11:-14
near:سبين	0:-10 1:-8 3:9 4:-10 5:-9 6:18 7:-11 9:-24 11:14
near:ستار	3:19 4:8 11:-17
near:سته	1:10 2:-30 6:-8 8:-43 9:-28
near:ستون	5:-9 6:29 7:-10 8:11 10:-10
near:ستين	1:-9 2:-36 3:-10 5:-18 6:-30 7:8 9:-15 11:-12
near:سجل	0:32 1:13 2:-9 3:-25 4:-29 5:-21 6:-49 7:21 8:-18 9:24 10:-22 11:-20
near:سجلا	0:-9 1:16 2:-20 3:-32 4:-24 5:-26 7:34 9:-8 11:-16
near:سجلت	0:27 1:-32 2:-12 3:-33 4:-11 5:-18 6:-14 8:-25 9:20 10:-9
near:سجلن	3:11 9:14 11:-28
near:سجن	0:-20 2:-12 3:-15 4:16 5:-22 7:-32 8:23 10:-24 11:-16
near:سجنا	2:20 4:16 6:-23 8:-12 10:-14
near:سجون	0:21 1:-8 3:-17 4:13 5:-12 7:-15 8:-12 10:-64 11:-13
near:سجين	2:-9 6:11
near:سدود	5:-8
near:سراح	0:-45 1:-9 2:-43 3:-17 4:-13 5:-19 6:-41 7:-40 8:-8 10:51 11:-14
near:سراي	2:12 4:-14 6:-21
near:سرعه	3:10
near:سرير	5:14 6:-13
near:سريع	0:8 2:-23 3:-20 4:25 5:-15 6:-8 7:-29 8:-25 10:-23 11:-12
near:سريه	5:10
near:سعود	0:-10 2:-15 3:-11 4:-25 5:-46 6:44 8:41 10:-43
near:سفار	3:-8 4:18 6:-11 7:-9 8:-14 10:-15 11:14
near:سفن	2:-10 6:14
near:سفين	0:-19 2:-11 3:-19 4:-20 5:13 6:-35 7:-18 8:-12 9:-8 10:29 11:-8
near:سقط	0:-11 2:-19 3:-20 4:-10 5:9 6:38 7:-14
near:سقطت	3:10 6:-14 7:12
near:سقطو	0:-16 1:11 3:-12 4:-38 5:-34 7:34 8:-14 10:-23
near:سقف	3:-23 6:36 7:-26
near:سقوط	0:-21 2:-15 3:-17 4:-11 5:25 6:-29 7:-19 9:23 11:16
near:سكان	1:-17 2:-47 3:55 5:-43 6:-57 7:-15 10:30 11:-46
near:سكني	6:27 7:-19
near:سكه	5:9
near:سلاح	2:-8 6:25
near:سلام	0:-13 2:-10 4:-17 6:27 7:-8 8:-9 10:-9
near:سلسل	8:-22 10:22
near:سلطا	0:-24 1:-10 2:-11 3:-13 4:24 5:-32 7:-8 8:-27 11:19
near:سلم	2:14 4:-13 5:-35 6:41 7:-8 10:-10
near:سلما	10:9
near:سلمت	0:-21 2:-16 3:-8 5:-10 6:38 7:-16 8:-40 9:-8 10:13 11:-15
near:سلمن	0:-15 1:-8 2:43 3:-28 4:27 5:-24 6:-30 7:-22 8:-21 9:-25 10:-40 11:-20
near:سليم	1:-9 3:-26 4:-10 5:-26 6:38 7:-18 9:16 11:-14
near:سمح	3:-10 5:19 10:-18 11:13
near:سنار	3:13 11:-9
near:سنتي	5:-17 6:17
near:سنجا	0:-8 2:-9 5:-8 6:10 9:-9 10:-19 11:13
near:سند	6:10
near:سنغا	1:23 2:-33 3:-29 4:-24 5:-13 6:-23 7:-14 8:-22 9:-10 10:26
near:سنه	0:14 1:-23 2:-17 4:-22 5:-25 6:12 8:10 10:-31
near:سنوا	1:-12 2:-24 3:-32 4:-15 5:9 7:13 9:-10
near:سنوي	3:-10 6:21
near:سوء	0:-15 5:-16 6:36 7:-19
near:سواح	2:-13 3:17 4:-14 7:-11 9:-14 11:-19
near:سوتل	3:22 11:-10
near:سودا	0:-25 1:-20 2:-16 3:-10 4:-35 5:-47 6:31 8:21 9:24 10:-37 11:-22
near:سور	6:-19 7:19
near:سوري	0:-36 1:-13 2:-11 3:8 4:-15 5:13 7:-39 8:-19 9:-15 10:14
near:سوق	2:-9 3:20 4:-15 5:9 6:-16 7:-16 10:11
near:سوكو	3:21 4:-13 5:-10 6:-16 10:9
near:سومط	3:15 5:-30
near:سوها	5:11 6:-12
near:سوي	0:-12 3:-13 4:-20 5:-9 6:-9 7:-42 8:-28 9:-22 10:24 11:29
near:سويد	3:-17 4:-11 6:9 8:21
near:سويس	2:18 5:-11 6:-12
near:سياح	0:-8 5:-18 6:17 7:14
near:سيار	1:-11 2:-31 3:-31 4:-39 5:-18 6:45 7:-24 8:-15 9:-12 10:-35 11:-17
near:سياس	8:-13 10:14
near:سياق	5:26 6:-25
near:سيبو	6:21
near:سيدت	4:-8 5:12 6:-20 7:18
near:سيده	3:-14 4:-8 5:21 7:-13 8:-19 10:17
near:سيدو	3:13 6:-13 7:-8 11:13
near:سير	2:31 6:-31
near:سيرا	0:-17 2:-11 3:40 4:-16 5:-12 8:-14 9:-21 10:22 11:-22
near:سيطر	2:-13 5:-10 6:8 7:15
near:سيطل	2:-12 8:-10
near:سيف	0:21 4:-10 5:-9 6:-8
near:سيقا	3:-18 4:-9 5:28 6:-27 7:-21 9:13 10:-16 11:-9
near:سيل	5:-10 6:27 7:-15
near:سينا	3:-16 6:25 7:-13
near:سيول	0:-12 1:-9 2:-14 4:-10 5:-28 6:13 7:11 9:-15 11:-12
near:شاب	0:29 4:-8 5:17 6:-41 7:-10
near:شابا	0:-8 2:-10 4:-23 5:22 6:-19
near:شاحن	0:24 1:-11 2:-54 3:-33 4:-54 5:14 6:-17 7:9 8:-29 9:-25 10:15
near:شارع	3:-20 6:23 7:-12 9:-9
near:شارك	2:-10 4:-8 5:-12 7:-11 8:37 10:-19
near:شاطي	5:-16 6:25 7:-8
near:شاي	5:-8 6:26 7:-8
near:شباب	0:-21 1:-19 3:27 4:30 5:-21 6:-35 7:-17 11:-8
near:شباط	2:25 3:15 4:-16 6:-21 8:16 9:-19 10:-11 11:-11
near:شبكه	0:10 1:-10 5:-15 6:14 8:-14 9:-8 10:-9 11:-16
near:شبه	5:11
near:شتاء	1:-10 2:19 3:-12 6:20 7:-26 9:-11 11:-13
near:شجاع	2:16 4:-8 6:-13
near:شخص	1:-23 2:-14 4:-13 5:11 7:-13 8:-15 9:-13 10:-21 11:14
near:شخصا	0:-50 1:-42 2:-17 3:22 5:11 6:-19 8:-15 9:-22 10:12
near:شخصي	3:-9 5:21 6:13 7:-29
near:شرد	0:-13 2:-8 3:44 4:-18 6:-11 9:-18
near:شردت	3:9 5:-9 6:15 9:-40 11:-14
near:شرطه	0:9 1:-16 4:-21 5:-8 8:-15 9:-14 11:-14
near:شرطي	0:-15 4:9 5:18 8:-10
near:شرعي	2:-20 3:-19 4:-17 5:-20 6:44 7:-15 9:-9 10:-11
near:شرق	0:-14 1:17 2:-14 3:-29 4:25 6:-32 7:-31 8:-12 9:29 10:-11
near:شرقي	0:-35 2:-18 3:-16 4:17 5:-9 6:14 7:-16 9:15 10:16 11:-17
near:شركا	6:12 7:-8 9:-15 11:12
near:شركه	0:8 2:-13 3:-10 4:19 6:-20 10:-16
near:شريط	3:14 4:13 5:-11 6:-12 7:-10 8:-12
near:شظاي	2:-15 4:-10 5:18 6:22 7:-12 8:-8 10:-24 11:-11
near:شعب	3:-12 11:12
near:شعبي	5:-13 6:17
near:شغب	2:-15 6:23
near:شقره	6:10
near:شقق	3:9 7:-9 9:-13 11:9
near:شقيق	3:-10 5:12 6:15 7:-15
near:شمال	0:22 1:-13 3:-29 5:-18 7:-14 9:-34 10:-10 11:22
near:شمس	3:30 9:-32 11:-13
near:شمل	4:-10 8:13
near:شملت	0:-8 2:-12 4:-15 5:-8 6:-15 8:8 10:10
near:شهاد	5:-10 6:19
near:شهد	2:-16 3:11 6:18
near:شهدا	0:-14 1:-9 2:-26 3:-32 5:-8 6:9 7:-23 9:-17 10:22
near:شهدت	3:-9 5:-9 6:-10 7:16
near:شهر	1:27 2:20 3:-32 4:-38 5:-48 6:-41 7:-56 8:-40 9:16 10:45 11:-15
near:شهرا	0:-15 1:-9 2:13 3:-9 4:-15 5:-10 6:-30 8:26 9:26 10:-22 11:-17
near:شهره	2:-10 5:12 6:14 7:-11
near:شهري	0:22 4:-23 5:-9 6:-17 7:-16 10:-22 11:12
near:شهيد	0:-27 1:23 2:-8 3:-9 4:-10 5:23 6:-17 7:-22 11:-11
near:شوون	2:28 3:-10 4:-31 5:-9 6:-21 8:14 9:-8 10:-25 11:-15
near:شيء	0:-17 4:-30 5:-15 7:33 10:-24
near:شيبو	0:10 2:-13 8:-13 10:-16
near:شيخ	0:-11 2:-9 3:13 4:-27 5:-18 6:-24 7:30 9:-11 11:-28
near:شيكا	3:24 9:-10 11:-9
near:شيوخ	0:15 4:-22 5:-15 6:-16 10:10
near:شييا	2:-12 4:10 5:9 6:-19
near:صاحب	7:10
near:صادر	0:-8 5:9 6:-8
near:صالح	5:-11 6:14
near:صباح	0:13 1:-20 3:-27 4:-46 5:-32 7:25 8:-31 9:-27 10:9 11:12
near:صحاف	0:20 2:-8 3:-15 4:-28 8:9 9:18 10:-14
near:صحرا	1:23 2:-8 3:-23 4:21 6:-25 7:-11 9:-8 11:-19
near:صحفي	0:-9 2:-8 3:19 5:11 6:-25 7:10
near:صحه	0:-16 1:-19 2:-37 3:-39 4:22 5:17 6:31 7:-26 8:-28 9:-13 10:-14 11:-14
near:صحي	2:-20 4:-27 5:25 7:-10 8:-15 10:9
near:صحيح	6:14
near:صحيف	2:10 4:-12 6:-9
near:صحيه	0:-13 3:-19 4:-16 5:-34 6:13 7:-23 10:31 11:-20
near:صحيي	0:45 2:-8 4:-14 5:-31 6:-34 7:-8 10:-11
near:صدمه	6:16
near:صرح	6:17 8:9 10:-8
near:صرنا	0:-10 3:-19 4:23 5:-14 6:-25 7:-10 9:20 10:-22 11:-26
near:صغير	0:16 2:15 6:-21 7:-11 10:-11
near:صفاق	1:-20 6:23 7:-14
near:صفحه	0:10
near:صفر	3:-15 6:20
near:صفقه	0:-8 2:-10 4:-13 5:-17 6:-12 8:29 10:-15
near:صفه	0:-13 3:-19 4:-12 5:-24 6:-10 7:26 10:-10
near:صفوف	0:-8 2:-11 4:-21 6:40 7:-19 10:-13
near:صلا	0:15 4:-33 6:-24 8:-18
near:صلت	2:-13 3:-15 4:-14 8:11 10:11
near:صلوا	0:11 2:-10 4:-16 5:22 6:-35 7:-16 8:-15 9:25 10:13 11:-31
near:صليب	0:-18 1:-18 2:21 3:-29 4:-38 6:-22 7:11 8:23 11:-23
near:صناع	3:-10 4:-11 5:23 6:-22 10:-10
near:صنعا	0:-18 2:-30 4:24 5:-18 6:-17 7:-10 8:-14 10:8
near:صهار	6:10
near:صهري	0:-15 4:-15 6:28 10:-12
near:صوت	6:-20 7:20
near:صور	5:-9 6:17
near:صورا	2:-11 4:34 5:-29 7:-13 10:-9
near:صول	0:-10 2:19 4:-18 6:-23 7:-13 8:-24 9:-8 10:-10 11:30
near:صوله	2:-12 5:-31 6:36 7:-8
near:صوما	0:-15 3:-25 4:12 6:-15 9:34 10:-9 11:-29
near:صياد	1:-8 3:-27 5:-14 7:18 8:-12 9:-11 11:-31
near:صيد	5:18 6:-14 10:-13
near:صيدل	0:28 4:-9 6:-9
near:صيف	0:-15 1:-11 4:-13 5:-31 7:-28 8:-18 9:-18 10:9 11:31
near:صيني	0:25 2:-18 3:-13 4:-9 5:-11 6:-31 7:-11 8:-21
near:ضابط	0:-18 2:-33 3:-9 4:38 5:-9 6:-10 7:-16 10:-20
near:ضاع	0:-26 2:-18 4:-20 5:-11 6:24 10:-10
near:ضالع	2:-24 3:8 6:25
near:ضباط	2:-10 5:9 8:-8 10:18
near:ضحاي	0:-16 2:-27 3:-30 4:-20 5:-8 6:30 7:-11 8:-9 9:-16 10:-21 11:-22
near:ضحيت	2:-8 3:-8 5:-9 6:39 7:-10 11:-22
near:ضحيه	2:-23 5:-11 6:46 7:-11
near:ضرب	0:-18 1:-10 2:14 3:-10 5:38 6:-29 7:-15 8:-20 9:-9 10:-37 11:-19
near:ضربا	3:-12 5:8
near:ضربت	3:-10 5:-12 6:-11 7:19
near:ضربه	5:24 6:-9 7:-9
near:ضعت	5:12
near:ضعف	0:13 1:20 3:13 4:-8 6:-26 7:-16 11:-12
near:ضفه	0:-8 2:18 3:11 5:-12 6:-15 7:-8 9:20 10:-15 11:-29
near:ضمت	2:-17 8:-8 9:-13 11:25
near:ضمن	0:-10 2:-20 3:27 4:-14 5:-30 6:13 7:-20 8:8 9:-21 10:-35 11:-11
near:ضمنه	0:-24 2:-28 3:-20 5:19 6:13 7:-14 9:15 11:-13
near:ضواح	1:-8 2:-8 3:41 5:-15 6:-21 8:-9 9:-29 11:-18
near:طابق	0:-10 1:-9 2:19 4:-23 5:-14 6:8 8:-11
near:طارق	1:22 3:-12 5:-12 6:-18 11:-11
near:طاري	4:-14 6:19 7:-11
near:طاقت	3:-23 5:-17 6:27 7:-17 9:24
near:طاقم	0:-18 2:-14 3:-15 5:-24 6:21 8:-12 10:9
near:طاقه	5:9 9:-11 11:10
near:طال	5:20 6:-18 7:-10
near:طالب	2:-9 3:-28 4:22 7:-8 9:14 10:-20
near:طاول	2:-17 5:-14 6:33 7:-11
near:طاير	0:-11 1:-21 2:-17 3:10 4:-35 7:15 8:29 9:-10 10:-21 11:-18
near:طايش	0:-12 2:-14 4:-8 5:39 6:-25
near:طباب	2:-8 6:15
near:طبرق	5:-11 6:21 7:-9 11:11
near:طبقا	0:-10 2:-24 5:-15 6:17 7:-23 8:19 10:-22
near:طبي	5:11
near:طبيب	0:-17 1:-8 2:19 3:-13 5:10 6:-10 7:-49 8:12 10:-33
near:طبيه	6:30 7:-10
near:طحين	3:-11 5:-8 6:20 11:-8
near:طراب	6:10
near:طرف	3:-13 4:-18 5:16 6:15 8:19 10:-24
near:طرفا	2:-18 6:14 8:15 10:-23
near:طرفي	0:-10 3:-20 4:-12 6:-18 7:-17 8:-13 10:21
near:طرق	0:-13 1:-21 3:-29 4:-26 5:-25 6:57 7:-14 8:-9 10:14 11:-20
near:طريق	0:26 1:26 4:-56 5:-20 8:-9 10:-31 11:-49
near:طعن	5:-10 6:12
near:طفل	2:-17 4:-13 6:33 7:-15 10:-10 11:-10
near:طفلا	0:8 1:-20 2:-23 3:-21 4:17 6:22 7:-21 8:-20 9:-20 10:-25 11:-26
near:طفله	3:-10 4:-10 5:-9 6:25 7:-23
near:طفلي	5:-12 6:19 7:-15 10:-11
near:طفيف	4:-11 5:46 6:-45
near:طلاب	0:13 4:-10 5:-18 6:-16 7:22 10:-8
near:طلب	0:11 5:-9 6:9
near:طلبا	3:-9
near:طلبه	0:-13 4:15
near:طهرا	3:-16 6:-9 9:21 11:-16
near:طواب	6:-13 7:15 11:9
near:طوار	0:-11 3:-10 4:-14 5:9 7:-27 9:-22 11:19
near:طواق	3:-12 5:31 6:-32 7:18
near:طوعا	3:-23 5:-12 6:-18 7:-9 8:-12 9:-26 10:-10 11:32
near:طوعي	1:-8 5:-8 6:-12 7:-8 11:27
near:طولك	3:28 9:-32
near:طوله	0:-10 3:-10 4:25 5:-13 6:-10 7:-8 10:-22
near:طويل	0:27 3:45 4:-9 5:-20 6:-29 7:-29 9:-21 11:-17
near:طيرا	1:-8 6:15 7:-8
near:طينه	3:-23 5:-19 7:-14 9:25 11:-8
near:ظهر	2:-14 5:20 10:10
near:ظهرا	2:-21 4:-13 5:-25 6:42 7:-21 10:-11
near:ظهرت	6:10
near:عاجز	4:-9 6:-8 9:13 11:-8
near:عاجل	5:16 6:-8
near:عاد	0:11 1:-19 2:20 3:-22 4:-63 5:-51 6:-85 7:-52 8:41 9:-37 10:-12 11:32
near:عادت	2:-8 4:-15 5:-16 6:-8 7:-17 10:27 11:-13
near:عادو	0:-19 2:-9 3:-40 4:-28 5:-20 6:-39 9:-68 10:19 11:57
near:عارض	6:13 7:-13
near:عاشر	0:-10 2:-8 3:-17 4:20 5:-10 6:13 7:15 8:-8 9:-10 10:-24
near:عاصف	3:18 6:-13 9:-8 11:-12
near:عاصم	0:-12 2:-8 3:16 4:-11 6:-20 7:-10 9:-33 10:-9 11:24
near:عالج	3:-12 5:22 7:-10
near:عالق	6:12
near:عالم	0:-19 1:-12 2:17 4:-17 5:-21 6:26 7:-14 9:-19 10:-14 11:-8
near:عالي	2:-19 4:-17 6:-11 8:30 10:-24
near:عام	0:19 1:43 3:-27 4:-35 6:-12 7:-56 8:-10 9:-31 10:-33
near:عاما	0:-10 1:-13 2:8 3:8 4:-27 6:15 7:-38 9:-10 11:-18
near:عامل	0:26 1:-23 2:-38 4:19 5:31 6:-34 7:-66 8:-37 9:-19 10:-25 11:-32
near:عامه	0:-14 3:-18 4:13 5:-23 6:19 7:-15 8:-29 9:-8
near:عامي	0:-10 1:-8 2:14 3:-19 4:-26 5:-14 6:-39 7:-12 8:-15 9:22 10:25 11:-17
near:عايد	0:-32 1:-21 2:-36 3:-48 5:-36 6:-24 7:-29 8:22 9:-31 10:-8 11:53
near:عايل	0:-45 1:-17 2:-22 3:-31 4:18 5:-38 6:22 7:33 8:-31 9:-24 10:-23
near:عبار	1:8 3:-10 5:-8 7:15
near:عبد	3:17 5:15 6:-11 11:-11
near:عبر	1:-22 2:22 4:-18 5:-35 6:-35 7:-28 8:-10 9:10 11:11
near:عبرو	0:-11 3:-11 5:-15 6:-13 7:-22 8:-9 9:35 10:-15 11:-34
near:عبور	3:-16 5:-12 7:-22 9:29 11:-20
near:عبوه	4:-16 5:20 7:-13 10:-10
near:عتق	3:16 5:10 11:-10
near:عثر	0:29 1:-17 2:14 3:-19 4:-50 5:-36 7:-41 8:-21 11:-14
near:عثرو	6:14 7:-13
near:عثما	5:-14 6:14
near:عثور	2:-9 6:10 7:11
near:عدا	2:-15 4:-28 5:17 6:13 7:-23 10:-18
near:عداد	0:-34 1:-22 2:-28 3:-28 4:-51 5:-17 7:47 8:-19 9:-17 10:-29 11:-24
near:عدت	4:8 7:-10
near:عدد	0:-10 1:22 2:-25 3:15 4:-57 5:-33 6:-30 8:-21 9:37 10:-28 11:-8
near:عددت	0:-11 1:-15 2:-10 3:-23 4:25 5:-11 7:-15
near:عدده	1:-27 2:-50 4:17 6:-45 8:27 9:-22 10:-11
near:عدلي	0:-9 2:14 3:-13
near:عدم	0:-8 1:26 2:10 5:-29 6:-26 7:-13 8:-14 9:8 10:-9
near:عدن	0:-9 3:-10 4:-13 5:-32 6:18 7:-23 10:15 11:9
near:عده	5:-13 6:20
near:عدو	1:15 3:-9 4:-11
near:عدوا	1:16 11:-9
near:عراء	3:21 9:-12
near:عراق	0:-10 1:-11 3:26 4:-35 5:22 6:-32 7:-19 8:-16 9:9 10:-14 11:-11
near:عربا	3:18 4:11 5:-14 6:-13 7:-13
near:عربه	0:-14 3:-10 4:24 6:-22 7:-12
near:عربي	5:10 10:10
near:عرضت	8:9
near:عرفت	2:-10 6:21
near:عرفن	0:-13 1:-9 2:-10 3:-23 4:-33 5:-11 6:28 7:11 9:-14 10:-12 11:-26
near:عسكر	0:-8 1:-10 2:-34 3:8 5:-34 6:-17 9:-23 10:35 11:-29
near:عشاي	2:-10 5:-23 7:-36 8:-22 10:35 11:-8
near:عشر	0:26 3:-35 5:-18 6:18 7:-46 8:-44 9:-21 10:-13 11:-10
near:عشرا	2:-16 3:19 4:36 5:-19 7:-22 8:-11 9:-22 10:-30 11:-21
near:عشره	0:-17 1:-8 2:-46 3:-25 5:-18 6:9 7:-44 8:-11 9:26
near:عشرو	0:-53 1:-14 2:-46 4:17 6:23 7:-38 9:-12 11:-14
near:عشري	0:19 1:-23 2:-44 3:22 4:-28 5:-11 7:-10 8:18 9:-21 10:-33 11:-14
near:عشوا	3:8 11:-15
near:عصاب	0:22 1:-13 2:-20 4:12 5:-34 6:22 7:-27 8:-8 9:-19 10:-26 11:-13
near:عصر	0:-17 5:-17 7:16
near:عصرا	6:8
near:عضوا	6:17 7:-10
near:عطشا	2:-9 3:-13 6:32 7:-9
near:عظيم	5:-9 6:23 7:-10
near:عفو	0:24 1:-8 2:-12 5:-10 7:-15 10:-13 11:-9
near:عقار	0:-12 4:-9 5:-18 6:26 7:-10
near:عقد	1:10 6:-10
near:علاج	0:-14 1:-9 3:-40 4:-25 5:55 6:-39 7:-32 8:-18 9:-27 10:-21
near:علقت	5:14
near:علم	5:-10 6:-31 7:31
near:علمت	2:-8 6:21
near:علي	0:-12 1:21 2:-24 3:-14 4:-14 8:-23 9:-43 11:-46
near:عليا	3:-8 6:15 7:-14
near:عليه	1:-13 2:-15 3:12 4:-40 6:8 7:11 8:-28 10:-8 11:-12
near:عمال	0:-8 1:-20 2:-21 4:-41 5:16 6:-22 7:19 8:-16 9:-12 10:9 11:-21
near:عمان	2:-8 4:-15 10:17
near:عمده	4:9
near:عمر	0:-9 2:-11 3:-22 4:-23 5:-22 7:24 8:22 9:-9 10:-25 11:-23
near:عمره	0:-28 2:-23 3:-12 4:-26 5:15 6:-28 8:-15 10:38 11:-15
near:عمري	5:8
near:عمق	6:-13 8:-14 10:18
near:عمل	5:-13 6:30 7:-11 9:-9 11:-8
near:عمله	3:-8 5:-25 6:35 7:-21
near:عملي	1:-16 2:-69 3:-33 4:-43 6:13 7:-14 8:26 9:-17 10:25 11:-30
near:عمه	6:19
near:عموم	6:16 7:8 9:-10
near:عناص	2:-41 3:-43 4:13 5:-39 6:27 8:24 9:-9 10:-29 11:-17
near:عناي	0:-13 2:-13 3:-20 4:-25 5:16 6:-14 7:-20 8:26 10:-20
near:عنبر	0:-13 3:-13 4:-21 5:-29 6:42 7:-26
near:عند	1:-17 2:21 4:-44 5:-31 6:11 9:16 10:-50 11:-25
near:عندم	1:-10 6:32 7:-14
near:عندن	3:17 6:12 11:-9
near:عنده	0:-19 2:17 4:22 6:-31 7:-9
near:عنصر	4:19 6:-25 7:11 10:-10 11:9
near:عنف	1:-11 3:31 6:22 9:-32 11:-24
near:عنه	3:10 5:-10 6:8 7:-9
near:عنها	0:23 2:-12 4:-19 6:15 8:-8 10:-22
near:عنهم	1:-21 2:-49 3:-43 4:20 6:-68 7:28 8:11 9:-17 10:-23 11:-22
near:عوده	1:-17 2:-19 3:-52 4:-26 5:-26 7:-30 8:-25 9:-14 10:-10 11:64
near:عوز	0:-11 2:28 4:-12 6:-21 10:-20
near:عولج	5:10
near:عون	3:37 6:-33
near:عياد	3:-12 5:25 6:-15
near:عيش	2:-8 3:-8 5:27 6:-23
near:عين	3:20 5:-8 11:-18
near:عينا	3:-16 4:-17 5:-18 6:34 7:-14 9:-10 10:-19 11:-13
near:عينه	3:-9 4:10
near:عيني	2:13 4:-15 6:17
near:غابا	0:12
near:غابه	0:8 1:-9 2:15 3:-35 6:-71 7:-49 8:18 9:-10 11:-12
near:غادر	0:-14 1:-10 2:-14 4:-31 5:53 6:-63 7:-29 8:-19 9:-38 10:-20 11:15
near:غارا	0:-11 2:-13 4:-27 5:-12 6:54 7:-11 10:-17
near:غاره	2:-8 3:-12 5:12 6:9 7:-11
near:غاز	5:32 6:-22 7:-11
near:غالب	0:-10 4:-31 5:12 6:-9 7:10 9:-11
near:غاو	5:15 6:-12
near:غدا	2:-10 3:-9 4:-11 6:18 7:-16
near:غذاء	3:9
near:غذاي	6:10
near:غرام	6:14
near:غران	5:-12 6:18
near:غرب	0:26 4:-21 10:-26 11:12
near:غربي	1:-10 2:-10 3:-10 4:-29 5:-28 6:26 7:8 10:12
near:غرف	5:-23 6:27
near:غرفه	0:-26 2:-13 3:-12 4:28 6:12 7:-22 8:-12 10:-34 11:-11
near:غرق	0:-8 1:-17 2:-9 3:-14 4:-11 5:-20 6:35
near:غرقا	5:-14 6:24 7:-8
near:غرقو	2:-13 4:-13 5:-16 6:55 7:-44 9:-8
near:غرقي	5:-12 6:28
near:غريق	5:-19 6:22
near:غزه	0:-9 1:-13 2:39 3:-22 4:-20 5:-25 6:-25 7:-24 9:-31 11:14
near:غزو	3:-10 6:14
near:غضون	0:-11 2:-22 4:13 6:-38 7:-10 9:20 10:11
near:غطاس	6:11
near:غلاد	5:15 6:-13
near:غنم	0:16 5:19 6:-19 7:-20
near:غواص	6:16
near:غواف	3:-10 4:-16 6:15 10:22
near:غوفا	3:-10 4:-10 5:-16 6:30 7:-14
near:غوما	5:-19 6:23
near:غير	0:-22 1:-15 2:-25 3:8 4:15 5:-23 6:17 7:-30 8:-25 9:-20
near:غيره	0:-16 1:-13 2:-10 3:20 5:-9 6:33 7:-13 8:-12 9:-31 10:-17 11:-36
near:غيني	2:14 6:-10
near:فاحص	4:-21 6:22
near:فارد	0:-12 2:-15 6:24 10:-25
near:فارق	2:15 3:-12 4:-10 5:-42 6:38
near:فارك	0:-9 2:-32 4:-23 6:37 10:-14
near:فاري	3:14 11:-8
near:فاسو	0:12 4:-8 9:-8
near:فاشر	3:12 5:-11 6:-10 7:-11 9:23 11:-9
near:فاض	5:-8 6:15
near:فاعل	0:11 3:-11 5:-8 6:-12 10:-8 11:14
near:فاقر	6:15
near:فان	2:-10 3:39 4:-18 5:-10 7:-11 9:-17 11:-27
near:فانت	3:14 5:-9 6:-10 9:-10
near:فاه	0:-31 1:11 2:35 3:-16 4:-34 6:16 7:-33 8:-34 9:-15 10:-15 11:-22
near:فايق	5:27 6:-11
near:فبات	3:12
near:فبرا	2:27 3:-21 4:-30 5:-12 6:-14 7:-9 8:12 9:-8 10:10 11:-9
near:فتاه	0:-11 2:-18 4:-11 10:18
near:فتح	3:8 6:17 7:-22 8:11 9:-9 10:-11 11:10
near:فتحت	6:10
near:فتره	1:27 2:-9 3:-21 4:-11 5:-19 7:-19 8:-8 9:-15 10:-14 11:28
near:فتقو	2:-10 4:-8 6:16 8:27 10:-27
near:فتيا	0:-36 2:-23 3:-23 4:-23 6:20 7:14 9:-8 10:32 11:-12
near:فجر	0:29 1:-16 2:11 3:-25 4:-36 5:-32 6:10 7:-29 8:-18 9:-12 11:-15
near:فجرا	2:-15 3:10 7:-17
near:فجرح	6:15 7:-15
near:فحص	2:15 3:-35 5:-8 6:-15 7:-11 10:-15 11:30
near:فحوص	3:-11 5:-21 6:30 7:-11
near:فدي	0:-13 3:-11 4:9 5:10 6:-18 9:-9 10:14
near:فديه	0:12 1:-8 2:-8 3:-14 4:14 5:-30 6:-36 7:-25 8:-31 9:-10 10:16 11:-13
near:فرار	0:-10 2:-29 4:-19 5:-23 6:-15 7:-14 8:-9 9:14 10:33 11:-26
near:فران	2:-15 4:-8 5:10 6:13 7:-9
near:فرد	6:-8 11:15
near:فردي	6:10
near:فرع	5:-10
near:فرق	7:13 9:-10 11:-8
near:فرقا	5:-11 6:-23 7:25 10:-9
near:فرقن	3:-10 9:-8 11:17
near:فرقه	0:-18 2:-9 4:22 5:14 6:-26 8:-16 10:-9 11:-12
near:فرنس	2:-8 3:-10 4:-8 5:-14 6:28 7:-14 10:-10
near:فروا	0:12 3:13 4:-17 6:-27 7:-9 9:22 10:26 11:-39
near:فريق	4:-8 5:-10 6:50 7:-21 10:-10
near:فصاي	2:11 4:-16 7:-22 8:-9 10:23
near:فصحي	3:15 6:-15
near:فضلا	0:-10 2:-14 3:-18 5:-11 7:16 10:-8
near:فعدد	3:20 5:9 6:-29 7:23 11:-16
near:ففي	3:-11 5:-8 6:19 9:9
near:فقا	0:-18 1:14 2:-20 3:25 4:-13 5:-8 6:12 7:8 8:-12 9:-29 10:11 11:-11
near:فقتل	0:-39 2:-28 4:-37 6:55 7:-19 9:-33 11:-15
near:فقد	1:16 2:-17 3:-25 4:-38 6:11 7:11 9:-17 10:-14 11:-10
near:فقدا	0:-13 1:16 3:-27 4:-11 5:-31 6:-30 7:39 9:-12 11:-15
near:فقدت	0:-15 2:-24 3:-9 4:-14 5:-35 6:12 7:15 10:-9
near:فقدن	0:-31 1:-10 2:-12 3:-36 4:-20 5:-19 6:76 7:-61 8:-9 10:-19 11:-13
near:فقدو	0:-33 1:48 2:-18 3:-25 4:-28 5:-26 7:-38 8:-8 9:-22 10:-10 11:-26
near:فقضي	3:-21 5:-8 6:36 7:-18
near:فقط	0:-25 1:-16 2:25 3:-20 4:-46 6:-34 7:19 9:-29
near:فلا	0:-17 3:-30 4:25 5:-10 6:-33 7:27 8:-10 9:-8 10:-12 11:-18
near:فلبي	0:-20 1:-8 2:-14 3:22 4:-24 5:-30 6:-26 8:-8 10:31 11:-8
near:فلسط	0:-22 2:9 4:-45 6:-21 7:-11 8:30 10:-29
near:فلم	0:-10 2:-16 5:-15 6:17 7:-22 8:-22 10:16
near:فندق	6:18
near:فنزو	0:-8 3:-33 4:-13 5:-9 8:-26 9:27 11:23
near:فوج	3:-9 7:-9 8:-9 9:-12 11:19
near:فوجد	0:-8 2:-9 3:-8 4:-28 5:-12 6:29 7:-15 10:-16 11:15
near:فوق	5:-26 6:31 7:-10 8:-12 10:8
near:فولو	4:-12 6:-9 10:13
near:فيات	5:33 6:-21 7:-16
near:فيتن	3:14
near:فيرا	9:8
near:فيصل	3:-13 6:-12 9:15
near:فيضا	3:40 5:-13 6:-17 9:-25 11:-24
near:فيما	0:-31 1:-32 2:-26 4:-19 5:8 6:11 8:-23 9:-14 10:-22 11:-26
near:فين	2:16 4:-8 5:-36 6:27 8:-19 9:12 11:-16
near:فيه	1:-20 2:-10 3:-40 4:-29 5:-12 6:34 7:-36 9:30 10:-30 11:-21
near:فيها	0:-11 1:-28 2:-42 4:28 5:-31 7:-14 8:-24 9:-17 11:-32
near:فيهم	3:-10 5:9
near:قادم	3:-9 9:-17 11:32
near:قارب	0:-11 1:22 2:-13 3:-12 4:-12 5:-19 6:-25 7:25 11:-11
near:قاصر	0:-8 1:11 2:-18 4:-32 6:-37 7:-23 9:-18 10:17 11:17
near:قاطع	0:-9 6:22 7:-12
near:قاطن	3:20 6:-25 9:21 11:-23
near:قاعد	0:-12 4:-10 6:8 10:8
near:قاعه	0:-9 3:17 4:10 5:-13 6:-24 7:-12 10:-9
near:قافل	0:11 1:-11 3:-9 4:-10 5:-11 6:-23 7:-11 8:-13 9:-19 10:-12 11:40
near:قال	0:-30 3:-27 4:-11 5:-66 7:13 8:-40 10:8 11:24
near:قالت	0:-8 1:-12 2:-32 3:14 4:-17 5:-29 6:22 7:-42 8:-18 10:13
near:قالو	0:-12 2:8 4:-33 5:-9 6:33 7:-10 10:-18
near:قاهر	2:-9 3:-8 4:-9 6:9 8:16 9:-10 10:-9 11:16
near:قايد	0:-26 1:-16 2:-20 3:-34 5:-8 6:-32 7:-22 8:-24 9:-8 10:39 11:-13
near:قايل	0:-19 2:-12 4:10 5:-32 6:49 7:-33 10:-17
near:قايم	0:-42 1:-11 2:-28 5:39 7:-31 8:-17 9:-16 10:-19 11:-23
near:قبال	2:-11 3:-12 5:-23 6:16 11:-8
near:قبر	1:17 2:-17 3:-19 4:-27 7:21 9:-10 10:-9 11:-20
near:قبض	6:-19 10:22
near:قبضه	0:-27 2:-24 3:-20 4:49 5:-12 6:-28 7:-27 8:-34 10:-9 11:-12
near:قبل	0:-23 1:10 3:38 4:9 5:-37 6:-24 7:-45 8:-28 11:-14
near:قبله	1:-8 4:-14 5:9 7:-8 8:16
near:قتال	0:-18 3:8 4:23 5:-17 6:-19 7:-17 11:-17
near:قتل	0:-30 3:-42 4:-32 6:57 7:-26 8:-49 9:-33 10:-36 11:-38
near:قتلا	0:-19 2:16 4:-22 6:18 8:-11 10:-20
near:قتلت	0:-32 1:-32 2:-36 3:-42 4:30 5:-30 6:58 7:-36 8:-9 9:-26 10:-14 11:-27
near:قتلن	0:-13 2:-8 6:26
near:قتلو	0:14 1:-36 2:34 3:-65 4:-45 5:-14 7:-30 8:-37 9:-29 10:-37 11:-26
near:قتلي	0:-61 1:12 2:-61 3:-42 4:-17 5:-27 6:58 9:-32 10:-41
near:قتها	5:12 6:-8
near:قتيل	0:-27 1:46 2:-43 3:10 4:-52 5:22 6:-50 7:25 8:-24 9:-35 10:-41 11:-32
near:قدر	2:-10 3:-29 4:11 6:17 7:-17 8:-9 9:10 11:-15
near:قدرت	0:-12 5:-8 6:-21 7:25 10:9
near:قدره	0:-8 10:8
near:قدس	2:12 3:11 4:-15 6:-22
near:قدم	3:15
near:قدمت	3:-9 5:10 6:10
near:قدمو	3:23 5:-13 6:-31 7:15 9:-16 11:-38
near:قديم	3:10 6:-8
near:قراب	1:-16 2:-12 3:10 4:-17 6:19 7:-12 9:-9 11:-30
near:قراه	0:-8 4:-8 5:-19 6:-10 9:-40 11:17
near:قرب	0:18 1:-15 2:-13 4:-24 6:-14 7:17 8:-35 9:-23 11:-30
near:قرن	7:16
near:قروض	3:11
near:قروي	0:-25 2:-13 4:17 7:-13 8:-23 10:13
near:قري	0:-11 1:-8 2:-8 3:39 4:-14 5:-14 6:-15 11:-21
near:قريب	0:-21 2:-9 3:36 4:28 5:-16 6:-20 7:-40 8:-18 10:-15 11:-9
near:قريت	6:9
near:قريه	0:-14 1:-12 3:25 6:15 7:-43 8:-35 9:-29 10:-12 11:-17
near:قسام	2:29 4:-10 6:-26 10:-9
near:قسد	5:-10 6:18
near:قسرا	0:-13 2:-29 5:-11 6:-23 7:19 8:-14 9:-22 10:-21 11:21
near:قسم	0:26 2:-12 3:-10 4:-24 5:-17 6:-11 7:-11 8:27 10:-33
near:قصف	0:-24 2:-22 3:-10 4:-27 5:11 8:-10 9:-13 11:-11
near:قضاء	4:8 6:-10 8:-8 9:-14 10:-16 11:30
near:قضاي	6:17
near:قضت	2:-9 5:-18 6:27
near:قضوا	0:-20 1:12 4:-34 5:-38 6:30 7:-45 8:-10 9:-30 10:23 11:-17
near:قضي	0:-33 1:-11 4:-16 5:-29 6:23 7:-46 8:-15 9:-11 11:-8
near:قضين	6:22
near:قطار	0:12 1:-11 2:-16 3:-8 4:-12 7:-15 8:-9 9:-8 10:-13 11:15
near:قطاع	0:27 1:-9 2:21 3:-13 4:10 5:-27 6:-28 7:-34 8:-50 9:-26 10:12 11:10
near:قطري	10:9
near:قعوا	0:-10 2:-12 3:-17 4:8 5:-8 6:-16 7:9 8:13 10:-18
near:قفز	5:-10 6:25 7:-17 9:-8
near:قلبي	6:-10 7:16
near:قلعه	3:-21 6:-8 9:-37 11:38
near:قليل	5:-21 6:25
near:قناه	2:16 4:-17 5:-10 6:-25 7:11 8:16 10:-17 11:-9
near:قنبل	3:10
near:قوا	0:-8 1:-8 2:-12 5:-30 7:24
near:قوات	0:-49 1:-13 2:-42 3:-30 4:14 6:38 7:-40 9:-8 10:21 11:-15
near:قوار	0:-8 2:-15 3:-31 4:-30 5:-18 6:29 9:-12 10:-21 11:21
near:قواف	3:19 4:-12 9:-11 11:-14
near:قوام	11:9
near:قواي	2:-10 3:-10 6:15 11:13
near:قوته	6:15
near:قود	0:-9 4:-16 6:30 10:-13
near:قوع	4:13 6:-9 7:-8 8:-8
near:قول	0:-10 2:-18 3:10 4:-19 5:-9 6:-9 7:-18 9:-10 10:23 11:-11
near:قوله	0:-14 1:-14 2:-11 3:-8 4:19 5:11 6:-10 7:8 8:-27 9:-15 10:-29
near:قوه	0:11 1:-13 2:15 4:-12 6:-26 7:-21 10:21
near:قياد	0:-11 2:-27 6:15 8:-21 10:15
near:قياس	0:15 6:-9
near:قيد	0:-15 2:16 4:-22 5:-9 6:-21 7:-13 8:-9 10:21
near:قيل	2:-12 4:-15 8:-10 10:17
near:كابو	3:12
near:كاتا	3:8 6:8 10:10
near:كاتس	0:13
near:كاجر	3:22 5:-8 6:-14
near:كادو	0:9 2:14 3:21 4:-11 6:-14 9:-16 11:-14
near:كارت	5:-12 6:14
near:كارث	3:28 4:-9 7:-15 9:-19 11:-12
near:كامل	0:-18 2:-10 3:11 4:11 5:12 6:-11
near:كامي	1:-12 5:-13 6:24
near:كان	0:12 1:-73 2:-86 3:19 4:-25 5:-17 6:8 7:-52 8:-8
near:كانا	0:-17 2:-10 3:-10 4:-24 5:-20 6:12 10:18
near:كانت	0:-14 3:-18 4:-15 6:-11 8:-41 9:-16 10:25 11:-29
near:كاند	5:-9 7:14
near:كانو	0:-16 1:-17 2:-34 4:9 5:-54 7:-33 8:44 9:-12 11:-20
near:كايا	5:8
near:كايس	3:-9 4:-17 6:-15 9:15
near:كبري	3:-8 5:21 6:-16
near:كبير	0:-19 4:23 5:-10 6:-13 10:-23
near:كتاب	6:-9 7:13
near:كتاي	2:18 4:-9 6:-12
near:كتب	8:-19 10:19
near:كتيب	5:18 6:-14
near:كثير	4:-25 6:-8 7:-11 8:26 9:-12 10:-13 11:-8
near:كذلك	0:-20 2:-13 3:-9 5:-8 6:-11 7:-8 8:-23 10:26 11:9
near:كراس	5:9
near:كربو	5:27 6:-19
near:كردس	6:10
near:كردف	3:24 9:-13
near:كردي	4:19 10:-10
near:كرم	5:-14 8:18 10:-17
near:كسور	2:-9 4:-9 5:25 6:-15 8:-10 10:-13
near:كشف	1:16 2:10 6:-17
near:كفره	3:-13 9:15
near:كله	0:41 1:-21 3:-24 4:-9 6:-37 8:-26 9:-20 11:-13
near:كلها	0:13 3:-11 5:-8 6:19 7:-11
near:كلهم	0:13 1:-8 2:-35 3:-25 4:9 5:-30 6:38 7:-28 8:-20 10:-8
near:كلي	4:-17 6:31 7:-27
near:كما	0:-21 1:-49 2:-18 3:19 4:-67 5:21 7:-16 8:-24 10:9
near:كمبو	0:-9 3:10 4:-8 7:-17 8:22 9:-10 10:-21 11:-9
near:كمين	0:9 2:-22 3:-8 4:21 5:-39 7:11 10:-31
near:كنا	1:-12 2:-44 3:-20 4:-10 5:-19 6:20 7:-34 8:12 9:16 10:-35 11:-17
near:كنار	1:-14 6:15
near:كناي	0:20 6:-19
near:كنت	4:-13 6:25
near:كندي	0:11
near:كنيس	2:-31 4:-32 5:-11 6:36 7:-12 8:-13 10:11
near:كهرب	4:9 5:-9 6:16 7:-11
near:كوا	6:18 7:-8
near:كواد	0:32 2:-10 3:-17 4:-20 5:-22 6:31 7:-30 10:-14
near:كوار	1:-11 2:-20 3:-12 4:-24 6:10 7:10 8:-9 9:-20
near:كوت	3:-13 5:-8 6:-22 7:-11 8:-10 9:20 10:26 11:-15
near:كورس	0:-17 2:-33 3:-10 4:-28 5:-13 6:-44 7:-8 8:-23 10:54 11:-27
near:كوري	2:-14 4:10 6:13 10:-8
near:كوست	6:-10 7:13 11:-8
near:كولو	2:-22 5:9 7:-13 8:-12 10:8 11:8
near:كولي	3:-23 6:46 9:-21 11:-9
near:كوما	0:-11 6:12
near:كومب	5:11
near:كونت	2:-9 6:19 10:-9
near:كونج	8:8
near:كونر	3:24 4:-8 8:-15 9:-21 11:-25
near:كونغ	5:-9 6:30 7:-19 9:8 11:-28
near:كويت	5:31 6:-26
near:كيبو	0:-11 2:28 4:-12 6:-21 10:-20
near:كيبي	0:-16 3:9 4:-9 6:-12 10:16
near:كيف	3:9 6:17 11:-10
near:كيفو	6:21
near:كيلو	3:-14 4:12 7:-17 9:13 11:-13
near:كينش	2:-13 3:-8 4:-25 8:34
near:كيني	1:-12 3:-9 4:-11 6:11 7:17
near:كييف	0:-13 2:-13 3:-25 5:-9 6:10 7:-15 8:22 9:-12 10:-22 11:-41
near:لاجي	0:-13 1:-15 2:-10 4:-21 5:-25 6:-28 7:-23 8:-25 9:21 10:16 11:13
near:لاحق	0:18 1:-8 2:-30 3:-24 4:-42 5:17 6:-10 7:-46 8:18 9:-9 11:-21
near:لادا	6:-13 9:-20 11:13
near:لاذا	0:-10 4:9 6:19
near:لارق	1:14 3:-17 6:-14 11:17
near:لاري	5:-15 6:21
near:لاسب	0:-10 3:-11 4:-14 5:-13 6:-21 7:-16 10:31 11:-19
near:لاست	3:8 5:-12 6:-19 7:-8 9:27 11:-31
near:لاصا	4:-9 5:30 6:-25
near:لاطف	4:-15 5:-14 6:37
near:لاطل	2:-8 4:-10 5:-14 6:19 8:17 10:-8
near:لاغا	3:13 11:-9
near:لاغو	0:17 6:-18
near:لاك	9:-9 11:-10
near:لامب	6:18 7:-9
near:لان	2:22 3:19 4:-15 6:-22 10:-12 11:-21
near:لانه	1:17 2:27 4:-21 6:-32 10:-11
near:لاهي	2:-11 5:-17 7:17 10:9
near:لاي	3:17
near:لايح	3:-13 4:-15 5:-14 6:28 7:-16
near:لايو	3:13
near:لبنا	0:19 2:-22 3:-32 4:-8 5:8 7:-9 8:-24 9:-34 10:-22 11:27
near:لتبل	5:-14 6:15
near:لترم	11:13
near:لتسل	2:-12 4:-16 5:-20 6:-19 7:21 10:16
near:لتصل	11:9
near:لثلا	0:11 2:-13 4:22 5:-17 6:-10
near:لجا	3:19 6:-8 11:-16
near:لجان	0:-9 2:-20 3:20 4:-22 5:-8 6:22 8:-27 9:-10 11:-13
near:لجاو	5:-11 6:-9 9:17 11:-13
near:لجرا	3:-21 5:34 6:-15 7:-13
near:لجنه	0:-25 3:-18 7:-10 8:11 9:21 10:-19 11:-27
near:لجيك	0:-9 5:-12 6:25
near:لحظه	4:-21 5:-15 6:15 10:18
near:لحقو	2:17 3:-17 4:20 6:10 7:-19
near:لخمس	0:-10 4:10 5:-25 6:24
near:لدعم	6:8
near:لدي	0:9 1:-15 2:-32 3:-14 4:10 5:-27 6:-33 7:18 8:-29 9:-11 11:-18
near:لدين	0:-15 1:-11 2:-25 3:-25 4:-18 7:22 8:10 9:-10 10:-20 11:10
near:لديه	0:-20 1:-15 3:-37 4:33 5:-19 6:-26 7:-12 8:-35 9:32 11:-33
near:لذوي	6:14
near:لرضي	6:20 7:-10
near:لروي	4:15 5:-23 6:20 7:-19 8:10 10:-12
near:لشوو	3:-8 11:14
near:لطفل	3:-22 5:-16 6:35 7:-19
near:لعام	2:33 4:-13 5:-8 6:-27 7:-17 10:-11
near:لعاي	6:21
near:لعمل	5:16 6:-11
near:لغت	1:10 5:-10
near:لغما	6:13
near:لفت	6:-13 7:15
near:لفرا	3:15 4:21 5:-9 6:-13 10:-20
near:لفظ	0:-9 3:-14 4:-21 6:27 7:-19 9:-8 11:-15
near:لقاء	0:-15 2:-9 6:-8 8:-11 10:25
near:لقطا	0:-13 4:-14 10:21
near:لقمه	2:-8 3:-8 5:27 6:-23
near:لقنا	0:-8 2:10
near:لقوا	0:-10 2:-18 3:-11 4:-24 5:-31 6:31 10:-15
near:لقي	0:-15 1:9 2:-16 3:-25 4:-19 5:-22 6:29 7:-15 9:-8 10:-12 11:-11
near:لقيا	6:15
near:لكل	2:14 3:10 4:-11 6:-21
near:لكن	0:-31 1:-29 2:20 4:-13 5:-49 7:20 8:20 9:-13 10:-20 11:-25
near:لكنه	0:11 3:-12 4:12 6:29 7:-26 10:-27
near:لما	0:12 2:-14 4:-10 6:16 8:-11
near:لمده	2:-9 4:-11 8:8 10:9
near:لمرا	6:13
near:لمكت	4:-10 5:9 6:-9 8:24 10:-23
near:لمن	0:-8 1:-9 3:10 4:-8 5:-13 6:8 10:-8 11:-10
near:لمها	6:-10 7:13
near:لنا	0:-36 1:-16 2:-16 3:-16 4:13 6:30 7:-23 10:-20
near:لنسا	2:-15 5:-28 6:47 7:-26
near:لنقل	2:16 3:-13 4:-17 7:-10 10:-26 11:15
near:لها	1:-18 4:9 5:-19 6:22 7:-8
near:لهم	0:-14 1:-17 2:-15 3:-15 4:-29 5:-24 6:-19 7:54 9:-10 10:-16 11:-20
near:لهما	0:-13 2:-17 4:19 5:22 6:-11 7:-10 10:-19
near:لواء	0:-21 2:-14 4:-40 6:32 8:-16 10:14
near:لوزا	0:8 2:-13 3:-9 4:18 6:-17 7:-11 8:8 10:-16
near:لوكا	2:-14 3:-12 4:-9 6:23
near:ليبل	0:-10 2:12 3:39 5:-9 6:-23 8:-8 9:-12 11:-23
near:ليبي	0:-21 2:-21 3:-21 4:15 5:-42 6:-22 7:-17 8:-17 10:37 11:13
near:ليرت	0:-14 4:-10 5:12 6:-9 10:23 11:-13
near:ليره	0:-20 4:-9 7:18
near:ليس	1:-9 3:-19 4:-19 5:-14 6:31 7:-12 11:-10
near:ليصب	5:-30 6:40
near:ليصل	6:-17 9:19 11:-14
near:ليل	0:-37 1:-12 2:-26 4:-30 5:-11 6:39 7:25 10:-19 11:-8
near:ليلا	3:28 4:-13
near:ليلت	3:29 6:-40 10:-11 11:11
near:ليله	0:-25 1:-21 2:25 3:12 4:-10 5:-56 6:26 7:-28 8:-23 9:-25 10:-25 11:-42
near:ليلي	6:18
near:ماء	0:20 1:-15 2:-17 3:-9 4:-8 5:-27 6:-18 7:19 10:-9
near:مات	2:44 3:-37 4:-49 6:-20 8:-10 9:-15 10:-44 11:-11
near:ماتا	7:-9 10:-15
near:ماتت	0:-27 2:9 4:-22 5:-10 6:13 10:-11
near:ماتو	0:-25 1:27 2:38 3:-41 4:-26 5:-33 6:10 7:-55 8:-23 9:-14 10:-25 11:-23
near:مارب	2:-15 3:18 4:20 6:10 7:-17 9:-15 10:-19
near:مارس	0:9 2:-22 3:29 4:-27 7:-15 8:26 9:-22 10:-26 11:-20
near:مارك	3:15 6:-12 7:9
near:ماره	5:11 6:-10
near:ماري	0:-16 2:-28 4:-48 6:-35 7:16 8:45 10:-47 11:-9
near:ماسي	3:16
near:ماشي	2:-8 3:12 6:-8
near:ماضي	0:12 1:34 2:-33 4:-14 5:-38 7:-39 8:8 10:-21 11:-35
near:مال	10:9
near:مالي	1:-18 2:-19 3:-42 6:-45 7:-36 8:-37 9:29 10:30 11:-13
near:ماني	2:-11 4:-9 5:-15 6:20 7:-14 8:-12 10:9 11:-8
near:ماوي	3:54 5:-9 6:-11 9:-42 11:-28
near:مايت	0:15
near:مايغ	5:-19 6:9 7:16
near:مايه	2:-11 4:-30 5:23 9:20 10:-17 11:-20
near:مايو	0:38 2:-12 4:-29 5:-8 6:-17 10:-26
near:مايي	5:-20 6:27
near:مباد	6:-8 11:21
near:مباش	2:16 3:-10 6:-8
near:مبان	5:-16 6:-11 7:-23 9:-9 10:-14 11:30
near:مبعو	4:-19 6:8 8:29 10:-24
near:مبكر	5:10 6:-9
near:مبلغ	7:8
near:مبني	6:18 7:-15
near:مبود	3:14 6:-11
near:مبين	0:10 5:-10 10:-8 11:10
near:متاث	2:-14 4:18 5:-66 6:55 7:-21
near:متحد	0:13 1:-22 3:-11 4:-31 5:-35 6:28 7:-30 8:-41 11:-17
near:متر	6:21
near:متشد	0:17 3:-14 4:-19 6:15
near:متصل	5:25 6:-25
near:متضر	3:21 4:-11 6:-25 7:-12 10:-11
near:متطو	0:-12 2:-17 3:28 4:-12 7:-21 8:-16 9:-11 11:-11
near:متعا	4:15 6:-11
near:متفا	1:-8 3:-23 5:18 7:-18 9:-9
near:متفح	6:13
near:متفر	0:-8 2:-16 5:-12 6:27 8:-10 10:-15
near:متقد	6:8
near:متمر	0:-13 4:8 5:8 6:-26 7:-9 10:19
near:متن	1:-21 2:12 3:-9 4:-16 5:-14 7:-46 8:-36 9:-27 10:12 11:15
near:متنق	6:16
near:متنه	1:-9 2:-10 3:-24 4:-19 5:-26 6:12 7:-17 8:-18 10:-16 11:28
near:متهم	0:-20 2:-11 4:-25 5:-16 7:-21 10:22
near:متوا	6:-14 7:27
near:متوس	0:-11 1:44 2:-15 3:-33 4:-11 6:-22 7:-48 8:-11 9:-24
near:متوف	0:-19 1:17 2:-14 3:-10 5:-29 6:33 7:-17 10:-10
near:متوق	5:-9 6:16
near:مثله	3:15 6:-13 8:9 10:-8
near:مجاع	3:-9 6:19 9:-9
near:مجال	6:13
near:مجاو	0:-14 1:-9 2:-21 3:33 6:-29 7:12 8:-9 9:-9 10:-10 11:-9
near:مجتم	0:10 4:34 6:-13 7:-10 8:-12 10:-37 11:-9
near:مجدد	3:23 5:-13 9:-10 10:-22
near:مجزر	6:23
near:مجلس	3:10 6:31 9:-14 11:-11
near:مجمع	3:41 5:-29 7:-27 9:-18 11:-25
near:مجمو	0:-32 1:10 2:-28 3:-41 4:28 5:-24 6:-13 7:-19 8:27 10:-29 11:18
near:مجهو	1:-25 2:-13 3:-46 4:-36 6:12 7:17 8:-31 9:-21 10:15 11:-43
near:محاص	3:11
near:محاف	0:-36 1:-25 2:-19 5:18 6:-46 7:-44 8:36 9:-37 11:-16
near:محاك	4:14 8:-11
near:محام	3:-24 4:-24 5:-13 11:12
near:محاو	0:-11 2:8 4:-21 6:19 10:-16
near:محتج	0:-53 1:-11 2:8 3:-14 4:10 5:-19 6:-24 7:-11 9:-11 11:-21
near:محرر	0:-38 2:-54 5:-11 6:-44 7:-26 8:24 10:34 11:-11
near:محضر	6:8
near:محطه	8:23 10:-10
near:محقق	2:-12 5:-28 6:-13 7:27
near:محكم	0:-11 2:-19 4:34 8:-13 10:-30
near:محكو	0:-13 1:-8 2:-31 3:-23 4:-41 5:-18 6:-32 7:-11 8:63 9:-30 10:-46 11:-23
near:محلي	1:-24 2:-32 3:-31 4:-19 5:-10 7:-45 9:14 10:8 11:20
near:محمد	1:17 3:-19 5:28 6:-31 7:-12
near:محمل	2:12 5:33 6:-28 8:-10
near:محمي	6:13
near:محيط	0:-9 2:8 5:-23 6:11 7:-20 8:-9 9:8 10:-14
near:مخاط	3:-15 6:20
near:مختب	3:-19 6:23 7:-13
near:مختط	0:-31 3:-14 4:20 5:-19 6:-48 7:-8 8:-34 10:32 11:-19
near:مخزن	2:10 4:-16 5:22 6:-28 8:-8
near:مخطو	0:38 2:-23 4:-29 5:-14 6:-21 7:-8
near:مخلف	5:-11 6:14
near:مخيم	0:-14 1:-19 2:-21 3:-24 4:-23 5:-31 6:-26 8:-36 9:39 10:-15 11:9
near:مدار	0:23 3:54 4:-20 5:-27 6:19 7:-32 9:-25 10:-18 11:-30
near:مداف	2:-10 4:-26 5:-8 6:-28 8:22 10:12 11:-17
near:مدخل	0:-10 2:-21 4:-10 6:24 10:-17
near:مدرج	4:-13 5:25 6:-23
near:مدرس	0:-9 1:-28 2:-29 3:34 4:-15 6:-11 8:-32 9:-27
near:مدرع	0:-15 3:17 4:-23 5:-13 7:-18 10:-15
near:مدعي	2:19 3:-9 4:-10 5:-16 6:-11 7:8 8:-21
near:مدفع	5:13 7:-11
near:مدن	3:18 7:-9
near:مدني	0:-43 1:-50 2:-25 3:-20 4:-23 6:26 8:-17 9:-41
near:مده	4:10 6:11 10:-10
near:مدير	1:-23 2:-30 3:12 4:-31 5:16 6:-35 7:18 8:20 9:-19 10:-11 11:-29
near:مدين	0:-42 1:-23 2:-26 5:-21 6:29 8:-22 10:-16
near:مراب	6:9
near:مرات	3:18 6:-13 9:-8
near:مراد	5:14 6:-20 9:14
near:مراس	6:19
near:مراف	0:26 3:-10 4:-10 7:-16 10:-12
near:مراك	0:-10 2:-13 3:18 4:-23 5:-10 6:-26 7:15 8:-12 9:-26 10:-30 11:22
near:مربع	4:13 6:-11 7:-12
near:مرتب	0:-8 6:9 10:10
near:مرتض	5:26 6:-22 7:-9
near:مرتف	3:55 5:-13 6:-34 9:-40 11:-27
near:مرتي	4:10 6:-14 7:-8 9:10 10:-8 11:-10
near:مرجح	4:-21 5:-8 6:23
near:مرحل	0:-26 2:-15 3:-20 4:10 5:-12 6:-24 7:-14 8:-25 9:-16 10:16 11:16
near:مرشح	7:8
near:مرصد	0:21 5:-8 7:-22
near:مرضي	0:19 2:-24 3:22 5:-21 6:-30 7:-25 8:30 9:-18 10:-39 11:-15
near:مرفق	5:-8 6:8
near:مركب	0:10 2:-12 4:-15 5:-12 6:34 7:-8 10:-18
near:مركز	0:-44 2:18 3:18 4:-20 5:28 6:-29 7:-21 8:-45 9:-18 10:-29 11:11
near:مره	0:-17 1:-21 2:-11 3:19 4:16 5:-35 7:-11 9:-20 10:-26 11:-24
near:مروح	0:-14 1:-8 3:-13 4:8 10:-13
near:مرور	6:11
near:مريض	3:-8 5:13
near:مزار	0:13 7:-22
near:مساء	0:13 1:-8 2:28 3:-15 4:-35 5:-37 6:13 7:-19 10:-9
near:مساج	3:14 5:-11
near:مساع	0:16 2:-14 3:15 4:-9 5:-24 6:32 7:-32 8:-8 9:-22 10:-13 11:-8
near:مساف	4:-8 6:12 7:11 11:-8
near:مساك	3:27 5:-13 6:-26 7:-27 9:-9
near:مستا	3:15 4:-9 5:-8 6:-17 7:-8 9:-8 11:9
near:مستش	0:16 1:-39 2:-18 3:-17 4:-41 5:28 6:-17 7:-43 9:-44 11:-37
near:مستع	0:-9 2:-8 6:-12 10:15
near:مستق	2:8 4:-29 5:17 6:-16 7:-15 10:18
near:مستم	0:-8 3:-15 4:-12 5:-36 6:-11 7:35 10:-9 11:-8
near:مستو	1:-10 3:8 5:18 6:-14 9:-15 11:-20
near:مسجد	0:19 2:-9 5:-10 6:-19 10:-11 11:11
near:مسجل	0:-14 1:-17 2:-14 4:-30 5:-32 6:14 8:-12 9:30 10:-9 11:-34
near:مسعف	3:-10 5:25 6:-13
near:مسقط	0:-14 2:-23 3:-17 4:-27 5:-8 6:-25 7:-8 8:-13 10:36
near:مسلح	1:-12 2:-16 3:-9 7:-36 8:-32 9:-14 10:20 11:-23
near:مسلم	4:8 5:-9
near:مسن	5:24 6:-18
near:مسوو	1:18 2:24 3:-8 4:8 5:-25 6:-23 7:-32 8:-19 10:-23
near:مسيح	0:26 3:-10 4:-11 6:-22 7:-19
near:مسير	2:-21 3:-12 4:-11 5:24 6:10 7:-12 10:-11
near:مسيل	5:-8 6:11
near:مشاب	6:11
near:مشار	3:-10 4:-12 6:21
near:مشتب	5:-9 6:26
near:مشتر	2:-9 6:-11 10:20
near:مشرح	5:-8 6:19
near:مشرف	3:16 6:9 11:-10
near:مشرو	1:36 2:-12 3:-8 4:-8 5:-10 6:-26 7:-17
near:مشغل	4:16 6:-17 7:11 10:-9
near:مشفي	3:-9 5:19 6:-20
near:مشمو	3:15
near:مشي	2:8 3:-16 4:-34 5:-11 6:-22 9:-10 10:15
near:مشير	0:-10 2:-10 3:-9 4:-10 5:10 6:20 7:-10 10:-11
near:مصاب	0:-45 1:14 2:-35 3:-31 5:56 6:-25 7:-32 8:-26 9:-22 10:-8 11:-21
near:مصاد	0:-10 2:-13 3:-11 6:32 7:-11 8:-8 10:-10
near:مصحو	1:-8 3:-31 5:-8 6:-30 9:-27 11:36
near:مصدر	0:-31 1:-8 2:-22 3:-29 4:14 5:20 7:-39 9:20 11:-12
near:مصر	0:-14 1:-13 2:-13 3:-48 4:-28 6:-20 7:-19 8:40 9:19 10:-35 11:-9
near:مصرع	0:-15 1:-9 2:-8 3:-20 4:-13 5:-9 6:47 7:-38
near:مصرف	10:11
near:مصري	0:14 1:-14 3:10 5:8 6:-28 7:14 8:-32 9:-11 10:-32 11:-23
near:مصفو	3:25 9:-14 11:-8
near:مصلح	5:26 6:-26 8:27 10:-27
near:مصلي	2:-17 3:-8 4:-20 6:22 7:-12
near:مصمم	3:-18 6:-11 9:21
near:مصنع	4:-17 8:16
near:مصير	0:-38 1:-24 2:-14 3:-37 4:-24 5:-41 6:-30 7:58 8:-28 9:-17 11:-31
near:مضيف	2:-8 3:33 5:-25 6:-19 7:19 8:19 9:-31 10:-14 11:-13
near:مطار	0:-26 2:-16 3:11 4:-14 5:-23 6:12 7:-15 8:8 9:-10 11:13
near:مطر	3:13 6:-22 9:-8 11:21
near:مطلع	4:-42 6:-50 9:17 10:13 11:-10
near:مظال	4:-20 10:14
near:معاب	3:-17 4:-8 5:-15 7:-9 8:-8 11:27
near:معار	0:-39 2:-17 4:25 6:37 7:-13 8:-8 9:-13 10:-16 11:-10
near:معبر	0:-10 1:-8 3:16 4:-10 5:-19 6:-18 7:-12 8:15 9:-26 10:-24 11:32
near:معتر	4:-20 6:21
near:معتق	0:-14 2:34 4:-35 6:-48
near:معتم	6:18
near:معرك	0:-19 2:-14 3:-12 4:17 5:-17 7:-20 8:-13
near:معسك	1:-26 2:-12 3:-27 4:44 5:-28 6:-23 7:-29 8:-17 9:-17 10:-11 11:-21
near:معظم	0:-8 1:-10 4:-37 5:13 6:-18 7:8 8:19 9:-19
near:معلق	4:-8 8:11
near:معلم	0:9 2:-16 3:-27 5:-20 6:13 7:-9 8:-8 11:-17
near:معلن	1:17 4:-10 6:10 7:-25
near:معلو	4:10
near:معنا	0:30 2:-19 3:-25 4:-40 5:-30 6:19 7:-33 8:-10 9:-13 10:-20
near:معه	2:-9 4:22 6:-8 8:-10 10:-12
near:معها	0:31 3:-9 4:-28 6:14 7:-22 8:-8 10:-28
near:معهد	0:-16 2:22 4:-12 6:-34 7:20 10:-12
near:معهم	0:34 3:-8 4:-39 5:-26 6:-24 7:-27 8:-11 9:-15 11:-8
near:معي	2:-15 4:-20 5:29 6:13 8:-10 10:-20
near:معيت	3:-11 11:14
near:مغاد	0:-8 3:11 4:21 5:-14 6:-11 7:-14 8:-18 9:-24 11:23
near:مغار	0:-10 6:-17 8:-8 10:24
near:مغرب	0:-9 3:-8 4:-11 5:-13 6:20 7:-13
near:مغلق	8:12 10:-8
near:مفاو	2:9 4:-14 8:20
near:مفتو	2:-9 6:18
near:مفرج	0:-19 2:-12 4:-33 5:17 6:-33 7:-13 8:31 10:-15
near:مفقو	0:-45 1:13 2:-35 3:-58 4:-74 5:-30 6:-49 7:94 8:-10 9:-36 10:-48 11:-57
near:مفوض	0:-28 1:21 2:-24 5:-30 6:-50 7:-29 8:-33 9:17 11:20
near:مقاب	0:10 1:-10 2:-21 3:-22 4:-36 5:-25 6:8 7:-41 8:37 9:-60 11:-20
near:مقات	0:15 1:-9 2:-57 3:-24 4:9 5:-47 6:33 7:-42 9:-8 10:-62 11:-10
near:مقار	3:-9 4:-8 6:15 7:-11
near:مقاط	0:-16 1:-10 4:-12 5:-30 7:-10 8:15 10:13
near:مقاع	6:-18 7:18
near:مقبر	0:-23 1:-13 2:-29 3:-21 4:-21 5:-14 6:37 7:-52 8:-8 10:22 11:-12
near:مقبل	2:-10 3:-9 4:-16 6:-16 9:-27 10:16 11:32
near:مقتل	0:-12 1:-19 3:-11 4:-53 5:-12 6:54 7:-18 8:-21 9:-24 10:-16 11:-25
near:مقتو	0:21 2:17 4:-8 6:-18 7:-15 10:-20
near:مقدر	0:-10 5:-16 6:21
near:مقر	0:-11 2:-11 3:-17 4:30 7:-11 8:14 10:-40 11:-13
near:مقرر	0:-8 1:-18 3:-35 4:-14 5:-13 6:-32 7:-15 10:-13 11:36
near:مقصو	2:-8 3:22 4:-10 5:-9 7:-11
near:مقطو	4:-23 5:-8 6:25 10:-13
near:مكان	0:-12 2:-19 3:-24 4:30 7:-12 8:-15 9:-11 10:-27
near:مكتب	1:-15 2:44 5:-41 6:-28 7:-8 10:-9 11:-11
near:مكسي	1:-14 6:30 7:-11
near:مكلف	0:-8 4:27 5:-20 6:16 7:-9 10:-28
near:مكون	3:28 4:-13 6:-12
near:ملاج	3:26 11:-12
near:ملاح	3:9 5:12 6:-12 10:-9
near:ملاز	5:12
near:ملاي	0:-11 2:-16 4:-20 6:15 7:-10 8:-8 11:-21
near:ملجا	3:44 6:-37 7:-14 9:-11 11:-12
near:ملعب	3:13 6:-9 9:11
near:ملف	3:-15 4:-12 6:-17 7:25
near:ملفا	0:10
near:مليا	0:-17 2:-14 4:-15 6:22
near:مليش	0:-8 3:-9 5:-12 6:27 11:-9
near:مليو	0:-15 1:-8 2:-28 3:-28 4:-15 5:-30 6:11 7:16 8:-32 10:28
near:مما	7:10
near:مماث	0:-13 2:8 4:-30 6:19 7:-8 8:24 10:-22
near:ممثل	0:-18 3:11 4:18 9:-11
near:ممرض	0:38 2:-29 3:-16 5:-22 6:13 7:-23 8:-13 10:-37
near:مملك	9:25 11:-25
near:ممن	0:20 1:-11 2:-38 3:-22 4:-15 5:25 6:-25 7:-10 8:-13 9:-18 10:-26 11:22
near:ممنو	6:13
near:منا	0:-19 2:36 3:-13 4:22 5:-19 6:-47 7:13 10:-24 11:10
near:مناز	0:-11 3:16 4:-13 6:-32 7:-22 8:-8 9:-32 10:-13 11:38
near:مناط	0:-18 2:-17 3:12 4:12 5:-22 7:-15 8:-25 9:-38 10:-21 11:18
near:مناف	3:30 6:-9 9:-22 11:-26
near:مناو	5:19 6:-8 7:-17
near:منتد	0:-11 1:17 4:20 5:-9 6:-35 7:-12 10:-8
near:منتص	0:-22 3:-11 4:-8 5:-11 6:30 9:22 10:-11 11:-23
near:منته	2:24 4:-15 6:-24
near:منجم	0:20 4:-23 6:17 7:-12 10:-23
near:منح	3:16 9:9 11:-24
near:مندو	5:24 6:-16 7:-14
near:منذ	0:-38 1:-14 2:-21 4:-33 5:-10 7:-10 9:-14 10:11 11:13
near:منزل	0:-20 2:-9 3:24 4:-14 5:-22 7:19 10:-11
near:منسق	2:15 3:-19 4:-18 5:-20 8:-12 9:27
near:منشق	0:-9 2:-32 4:-23 6:37 10:-14
near:منشو	6:14
near:منصر	1:20 2:14 6:-18 7:-15 8:-10
near:منصه	0:-15 2:-12 4:-23 5:24 6:19 7:-30 8:-8 10:-19
near:منطق	0:9 1:-15 2:-36 4:-37 5:-23 6:17 7:-30 8:-25 9:-13 10:35 11:-12
near:منظم	0:9 1:33 2:-52 4:20 5:-56 6:-21 7:-26 8:-45 9:-56 10:-44 11:16
near:منظو	11:12
near:منفج	3:-9 6:28 9:-14 11:-22
near:منفص	2:-13 5:-22 6:35 8:-8
near:منفل	5:9
near:منكو	6:-18 7:20
near:منه	0:28 3:14 5:-21 6:-22 11:-10
near:منها	0:14 1:-27 2:-61 4:-10 6:53 7:-36 8:-23 9:-44 10:-26 11:-34
near:منهم	0:-21 1:-52 2:-20 4:-26 5:11 6:-20 7:-37 8:17 9:27 11:-25
near:منهن	0:11 1:-8 2:-36 3:-27 4:-25 6:-19 7:-22 8:-24 9:-9 10:32 11:-15
near:منيا	3:-13 5:28 6:-18
near:مهاج	0:35 1:30 2:-59 3:-43 4:-22 5:-41 6:-13 7:-23 8:-31 11:-15
near:مهجر	6:-10 9:-10 10:-12 11:20
near:مهرب	0:-8 1:-10 4:27 6:-12 7:-24
near:مهرج	5:12 6:-11
near:مهله	3:16 6:-12 7:-8
near:مهند	0:-19 1:-11 2:-13 4:37 5:-19 6:-24 7:-38 10:8
near:مواج	3:30 6:-22
near:مواز	5:19 6:-18
near:مواص	3:23 5:-9 6:-12 9:-14 11:-16
near:مواط	0:-10 3:-25 4:12 5:25 6:-18 7:-12 11:11
near:مواق	0:-19 1:-10 2:-16 3:34 5:-10 6:-14 7:-17 8:-20 10:-11 11:-34
near:موبد	0:-16 1:-8 2:-34 3:-24 4:-12 5:-23 6:-16 7:-13 8:49 9:-30 10:-49 11:-23
near:موت	5:35 6:-21
near:موتم	2:-8 4:10 9:-15 11:12
near:موجب	6:9 8:8 10:-13
near:موجه	3:8 5:-9 6:11
near:مودي	0:16 5:-8 7:-10 10:-9
near:موري	1:23 3:-33 6:-19 9:14
near:موزع	5:8
near:موزم	0:15
near:موسس	4:-16 5:17
near:موسك	0:-12 2:-19 3:-17 4:18 6:36 8:-53 10:8 11:-11
near:موسم	3:-19 6:33 9:-12
near:موسي	0:-19 3:-21 6:11 9:27 11:-15
near:موضح	5:29 6:-24 7:-8 9:-10 11:10
near:موظف	3:-27 4:26 5:-14 6:8 7:-19 8:-22 9:10 10:-43 11:-16
near:موقت	3:24 4:-8 5:-14 6:-20 7:-8 8:-16 9:-16
near:موقع	0:-30 1:-11 2:-28 3:10 7:-26 8:-19 10:32 11:-29
near:موكد	0:-25 1:-19 3:-24 6:-20 7:14 8:19 9:-10 10:-20 11:-21
near:مولف	0:-9 4:11 6:31 7:-13 10:-13
near:مونو	2:-15 4:-13 5:-23 6:37 7:-14 8:-19
near:ميات	0:15 3:-14 4:-16 6:22
near:ميان	3:-13 6:22 11:8
near:مياه	0:18 2:-9 3:-20 4:-23 5:-13 6:19 7:-21 9:-14 10:-25 11:25
near:ميتي	0:-14 2:12 3:-11 4:-39 5:-10 6:-8 8:-39 9:25 10:28 11:-15
near:ميثا	6:12
near:ميدا	0:-17 2:-8 3:-36 4:-19 5:-25 6:51 7:-10 10:-20
near:ميدي	7:13
near:ميلا	5:12 6:-11
near:ميلي	0:-13 4:-18 5:-13 6:28 7:-21 10:-10
near:مينا	0:-14 3:-8 4:-23 6:8 7:-9 9:12 10:-17
near:ميه	1:-15 2:-16 3:-25 6:-19 7:-14 9:12
near:ناجم	4:-8 5:20 8:-12 10:-18
near:ناجو	0:9 2:-15 3:12 4:-12 5:-18 6:15 7:-23 9:-17 10:-12 11:-12
near:ناجي	0:-23 1:-12 2:-9 3:-24 5:22 6:-22 7:13 8:-8 10:17 11:-10
near:ناحي	0:14 6:-11
near:نادي	0:-12 2:-17 4:-26 5:-11 6:-22 8:42 10:-40
near:نار	0:23 2:-38 3:-8 4:-40 5:20 6:19 7:15 8:-19 10:-38
near:ناري	0:-15 2:-18 3:-10 4:-17 5:29 6:14 7:-16 8:-10 9:-11 10:-21 11:-11
near:نازح	0:-13 1:-9 3:25 4:-13 5:-22 7:-11 8:-10 9:-14 10:-14 11:-18
near:ناسف	5:-11 6:27 7:-10
near:ناشط	3:-14 6:13
near:ناصر	2:-16 4:-11 5:10 6:12 8:18 10:-18
near:ناطق	0:-11 2:-8 4:11 6:19 7:-20 10:-8
near:نافذ	2:-8 4:-8 6:20 7:-11
near:نامل	0:-10 3:-11 4:-14 5:-9 6:-24 7:-15 10:31 11:-19
near:نانغ	6:12
near:نايب	0:14 2:-11 3:-13 4:-12 5:-22 6:-11 7:20 9:15
near:ناير	0:-27 2:-18 4:13 6:17 10:-20
near:نبحث	5:-10 6:10
near:نبي	6:14
near:نتاي	2:16 5:-9 6:-10
near:نتيج	2:-10 3:-15 4:-21 5:12 6:14 8:-10 9:-8 10:-19
near:نجا	2:-10 4:-23 7:-18 8:-8 10:24
near:نجاه	4:-9 7:9
near:نجت	2:-11 6:14 7:10
near:نجف	5:15 6:-14
near:نحن	1:10 3:21 7:-8 9:-11 11:-11
near:نحو	0:-37 1:9 4:-17 5:-13 6:-11 8:-46 11:13
near:نداء	6:10
near:ندفع	0:-24 2:-25 3:-13 4:14 5:-14 6:20 7:-23 8:-13 10:-11
near:نروي	3:19 9:-18
near:نزاع	3:-9 6:17 7:-8 11:-9
near:نزح	0:-9 3:37 4:-11 5:-13 6:-9 7:-8 9:-16 11:-24
near:نزحت	3:-11 6:20
near:نزحو	3:51 6:-18 9:-31 11:-33
near:نزع	6:12
near:نزل	0:-17 3:-11 4:-9 5:-8 6:27 7:-15 8:-11 10:-11 11:-11
near:نزوح	0:-16 3:38 4:-13 5:-23 6:-13 11:-49
near:نزيل	5:21 6:-12
near:نساء	0:-15 1:-24 2:-17 3:-60 4:-22 7:-14 9:-24 10:32
near:نسبه	5:13
near:نستق	3:-12 4:-14 6:-20 9:22
near:نسخه	6:13
near:نسمه	6:11
near:نشر	0:-8 5:-15 6:23 7:-9 10:-8
near:نشرت	0:-12 2:-17 3:-11 4:33 5:-42 6:8 7:-22 10:-10
near:نشره	3:20 6:9 11:-21
near:نصره	4:15 7:-8 8:-11 10:9
near:نصف	0:-9 3:14 5:-14 6:17 8:-12
near:نصفه	0:-20 3:31 4:-18 6:-15 7:-10 8:-11 10:-12 11:-39
near:نصل	5:-8 6:10
near:نصير	2:12 5:-8
near:نظام	3:-21 5:-15 6:-31 8:15 9:-29 10:13 11:22
near:نظر	6:29 7:-28 9:-9 11:-9
near:نعرف	0:-32 1:-8 2:-13 3:-27 5:-11 6:-63 7:51 8:-22 9:-10 10:-33
near:نفت	0:-12 2:-14 4:18 6:11 7:-11 8:-14 10:8
near:نفسه	0:-46 1:28 2:-24 3:-18 4:-26 7:11 8:-14 9:-11 10:15
near:نفط	6:8
near:نفق	6:11
near:نفي	0:-13 2:25 4:13 6:-25 8:10 10:-13
near:نقاب	0:-14 2:-11 3:-16 4:-8 5:-16 6:39
near:نقدي	3:-12 9:13
near:نقطه	0:15 4:-9 6:-9 7:-8
near:نقل	0:-30 1:-16 2:13 5:35 6:-23 7:-44 9:17 10:-47 11:-56
near:نقلا	6:9
near:نقلت	0:-27 5:16 6:-41 7:-23 8:22 9:12 11:-38
near:نقله	5:9 6:10
near:نقلو	2:-39 3:16 5:-19 6:-58 8:11 9:-22 10:26
near:نقيب	5:11
near:نمسا	5:-11 6:20 7:-8
near:ننتظ	0:-13 1:-10 2:-15 3:-15 4:-29 5:-21 6:13 7:24 9:-10 10:-23 11:-21
near:ننكر	9:-14 11:17
near:نهار	3:-19 5:-11 6:15 7:-14 10:-8 11:14
near:نهاي	0:-19 1:-12 3:-19 4:-26 5:-20 6:-29 8:14 10:-34 11:33
near:نهر	0:-21 1:-13 3:-38 4:-27 5:-38 7:22 8:-8 9:23 10:-11 11:-20
near:نهري	6:13 7:-9
near:نهود	0:12 2:-8 6:18 7:-13 10:-20 11:-9
near:نواذ	3:-21 9:19
near:نور	3:31 9:-32 11:-13
near:نوع	5:9 6:-9
near:نوفم	1:-13 2:-40 4:-43 6:14 7:-23 8:-29 9:-11 10:19 11:20
near:نووي	3:-20 4:-13 5:-27 6:51 7:-19
near:نياب	0:-14 3:-11 5:-18 6:24 10:-18 11:-13
near:نيام	5:-9 7:12
near:نيجر	0:12 1:-9 2:-18 3:-21 4:-8 5:-17 6:-10 8:-12 9:24 11:-8
near:نيجي	0:37 1:-12 2:-32 3:-11 4:-35 5:-23 6:-24 7:-50 8:-28 9:24 10:13 11:-38
near:نير	0:-11 2:28 4:-12 6:-21 10:-20
near:نيرا	6:19
near:نيسا	0:-12 1:-8 2:-21 3:-45 4:-33 6:22 7:-26 8:34 10:-19
near:نيل	3:-8 9:-8 11:20
near:نيوز	0:-8 2:8 4:-9 5:-11
near:هاتف	0:35 2:25 4:-18 5:-10 6:-24 10:-27
near:هاجم	4:-13 6:23 10:-24
near:هاون	3:12 5:-20
near:هايت	0:11 1:-8 3:15 4:-10 6:-8 9:-11
near:هجر	3:12 6:8
near:هجره	0:-25 1:19 3:9 4:-21 5:-9 6:-46 7:-19 8:-18 9:-51 11:35
near:هجرو	3:28 6:9 9:-15 11:-21
near:هجما	0:-17 1:-8 2:-16 4:-19 5:-15 6:32 7:-11 9:10 10:-13 11:-28
near:هجوم	1:-18 2:-13 3:19 5:20 6:16 7:-37 8:-41 9:-24 10:-62
near:هدم	3:12
near:هدنه	0:-17 2:10 4:-23 5:-10 6:-32 7:-16 8:24 11:-11
near:هذا	0:-57 1:38 2:26 3:-26 4:-18 5:-32 6:-16 8:-19 9:-37 11:9
near:هذه	0:-29 1:-10 2:-19 4:-37 5:-19 6:10 8:-18 9:-20 10:12 11:12
near:هرات	6:15
near:هرب	0:23 2:-28 3:-32 4:-17 5:-25 6:-28 7:-36 8:-12 9:-10 10:37 11:-10
near:هربا	2:-9 4:-23 7:-18 8:-8 10:24
near:هربو	6:-8 11:11
near:هكتا	3:19 5:-9 6:-27 7:17 9:-11
near:هلال	0:-9 2:-8 3:13 4:-9 5:-17 6:19 7:-17
near:هما	2:-14 4:-17 5:-21 7:22 10:-12
near:هنا	0:-19 1:-16 3:20 4:-21 5:-13 6:19 7:-25 8:-13 9:-12 10:-12 11:-20
near:هناك	0:-13 1:-33 2:-50 3:-34 4:54 7:-14 8:-29 9:-41 10:-32 11:-36
near:هند	0:-16 3:-19 6:10 9:16 10:19
near:هندي	0:-28 1:-10 4:21 5:-22 6:-28 7:-32 8:-17 10:21 11:-8
near:هنود	0:23 2:-10 4:-8 5:-22 6:15 7:-13 8:-10 10:-25
near:هوات	6:10
near:هوال	3:15 7:-9
near:هوت	1:-9 5:21 7:-11
near:هول	0:-10 3:-18 6:-26 9:18 10:8
near:هولا	0:-46 1:-29 2:-18 3:15 4:-27 8:10 9:-47 10:-14 11:9
near:هولن	3:17 6:-11
near:هوي	6:12
near:هويا	0:19 2:-41 3:-11 4:-12 5:-13 6:23 8:-21 10:-26 11:-8
near:هويت	1:16 2:8 3:-11 4:-12 5:-16 7:-18
near:هويه	4:-8 5:-10 6:47 7:-14 10:-17
near:هييه	0:-15 2:14 3:-15 4:15 5:-20 9:-23 10:-30 11:11
near:واج	5:-17 6:18
near:واحد	3:10 5:-15 6:10 7:-28
near:وادي	3:18 11:-9
near:واصل	3:-14 5:8 6:-19 9:-15 11:24
near:وافد	0:-18 1:-16 3:-36 5:-25 6:22 8:-11 9:24 11:-35
near:واقع	0:12 4:16 5:-9 6:-17 10:-22 11:-8
near:وام	5:-19 6:23 7:-14 9:-9
near:وان	0:-29 1:-45 3:-13 4:14 5:-39 6:-16 7:18 9:-72 10:-15
near:وثق	0:-13 4:-14 5:-14 6:24 8:-10
near:وجبه	11:9
near:وجه	5:37 6:-31 7:-27
near:وحده	0:-12 2:16 3:-18 4:-12 5:13 6:-28 11:10
near:وحل	6:17
near:وحيد	0:21 6:-10 7:-11
near:ورد	6:15
near:وزار	0:-23 2:-22 4:-18 5:-14 6:16 7:-26 8:-35 9:-24 10:26 11:10
near:وزرا	0:-13 2:21 3:18 4:16 5:-17 6:-26 7:-17 8:-20 9:-9 10:-22 11:-14
near:وزير	0:8 5:10 6:-8
near:وست	5:22 6:-21
near:وسط	0:-15 1:33 2:-13 3:-31 5:-8 6:-24 7:-18 8:-11 9:-9 10:-8
near:وسطا	0:-15 2:-12 4:15 8:16 10:-23
near:وصل	0:-19 1:-15 2:-26 4:-49 6:-21 7:-34 8:-27 9:50 10:-44 11:-24
near:وصول	6:9
near:وضع	2:-19 3:-8 4:-21 5:14 7:-11 10:21
near:وطن	0:-9 3:-12 5:-9 6:-10 7:-10 8:19 10:11 11:-26
near:وطني	2:-31 3:-45 5:24 7:9 8:9 9:11 10:-22
near:وعدت	3:11 6:-10
near:وعن	0:-31 2:-11 3:-12 4:18 7:19 8:-20 10:-13 11:-17
near:وفاه	6:28 7:-20 9:-8 11:-8
near:وفد	4:-11 8:18
near:وفر	0:-8 3:12 4:-12 5:-12 8:-9 10:16 11:-12
near:وفق	0:-19 1:-10 2:-22 4:-52 5:9 6:-8 8:29 9:-22 11:13
near:وفي	2:-12 4:-10 5:-23 6:-40 11:-25
near:وفيا	1:-9 3:-13 5:-29 6:58 7:-27
near:وقاي	0:-14 2:-15 3:13 6:11
near:وقت	2:-20 3:12 4:-10 7:-12 9:-9 10:13
near:وقد	1:-19 2:-47 4:-14 5:-32 6:43 7:-36 8:-37 10:9 11:8
near:وقع	0:-11 1:10 2:-35 4:15 5:-14 7:-13 8:-9 10:-15
near:وقف	0:30 2:-17 3:-11 4:-34 6:33 10:-9
near:وقود	0:-11 3:-17 4:-22 5:25 6:16 7:-26 9:-8 10:-10 11:-9
near:وكال	0:-28 2:-15 4:-15 6:12 8:-19 9:-21 10:15 11:9
near:ولا	0:-48 2:-17 3:-29 4:32 7:16 8:-24 9:-10 10:-30 11:-29
near:ولاي	1:-11 2:-16 4:-40 5:-24 7:17 8:-31 9:-32 10:31
near:ولم	0:-18 1:-39 5:-40 6:8 7:-13 8:10 9:-50 10:-19 11:8
near:ولن	0:-22 5:-14 6:-20 7:-17 8:17 9:-8 10:-15
near:ولو	0:8 3:-20 5:-11 6:29 7:-10 9:-9 10:-12
near:وما	0:-30 1:-29 2:-27 3:30 4:8 5:-41 7:18 8:-36 9:-30 10:-22 11:-44
near:ومن	1:-33 2:-43 4:-50 5:-14 6:15 7:-42 8:-14 10:16 11:17
near:وهم	0:-22 1:-12 2:22 3:10 4:-17 5:-15 7:-12 8:-34 9:-13 10:11
near:وهو	0:-53 1:11 2:8 3:-42 5:-60 6:16 7:22 8:-24 9:23 10:-33 11:-40
near:وهي	2:-12 3:-15 5:-18 6:33 7:-20
near:يابو	9:-16 11:17
near:يات	0:-9 2:31 3:-22 4:-30 5:-12 6:12 7:-22 9:-10 10:-14
near:يبحث	0:11 4:-36 5:-14 6:-9 7:28 10:-11
near:يبق	0:-14 3:-18 4:-41 5:23 6:21 7:-33 8:-8 9:-8 10:-14
near:يبقي	0:-27 2:-21 3:-13 4:10 5:-11 6:-15 7:23 10:-12 11:-8
near:يبلغ	5:-8 6:13 9:12 11:-18
near:يبيت	3:31 5:-9 6:-13 7:-11 9:-10
near:يتجا	2:-8 4:-11 8:-11 9:-22 10:18 11:22
near:يتحد	2:-12 4:32 5:-9 6:-23 7:11 8:-9 10:-27
near:يتسن	0:-11 1:-9 2:-10 3:21 4:8 5:-12 7:-19 9:-12 10:-10 11:-14
near:يتطل	4:11 8:-11
near:يتعر	6:13
near:يتلق	3:-15 5:24 6:-13 7:-8
near:يتم	6:12
near:يتمك	3:10
near:يتنا	6:25 7:-11
near:يتوق	3:9
near:يجري	4:23 7:-28
near:يجمع	5:10
near:يحتا	3:18 5:19 6:-17 9:-19
near:يحتج	0:-41 1:-9 3:-20 4:36 5:-19 6:-34 7:-26 8:-22
near:يحتم	3:11 5:-10
near:يحصي	2:17 3:25 6:-17 9:-17 11:-20
near:يحضر	6:9
near:يحمل	0:-13 2:-23 3:-24 5:-28 6:31 7:-17 9:26 10:12 11:-16
near:يخرج	2:-9 6:25
near:يخضع	4:-9 5:19 6:-19 7:-8 8:-11 10:16
near:يخطف	2:-16 4:-19 6:24 10:-27
near:يخلف	6:13
near:يدفع	6:-27 9:14
near:يدفن	2:11 4:-15 5:-15 6:14 7:-15 10:-9
near:يذكر	6:18 9:10 10:-10 11:-25
near:يراف	5:10 6:-9
near:يرتد	6:18
near:يرتف	0:13 1:21 2:-19 3:-8 4:-33 5:-35 6:20 7:-29 9:-16 10:-16 11:-20
near:يرجع	0:-11 4:-15 5:-17 6:-42 7:23 8:-14 9:-28 10:19 11:-15
near:يرعو	6:18
near:يرفع	2:-9 4:13 5:-9 6:30 10:-10
near:يرقد	5:32 6:-27
near:يروي	4:-12 6:20
near:يزال	1:-31 2:-23 3:24 4:25 5:-29 6:-34 7:34 8:-47 10:-47 11:-34
near:يزيد	0:-17 2:-8 3:17 4:-16 5:-25 6:21 7:-10 9:12 11:-19
near:يستد	6:17 7:-10
near:يستض	3:-11 9:31 11:-33
near:يستق	5:-8 6:11
near:يستم	7:12
near:يسجل	3:18 5:-8 6:-22 7:-14 8:-14 9:-23 10:-9 11:20
near:يسكن	3:13
near:يصل	1:-8 2:-10 3:20 4:-10 5:-21 7:-28 8:19 9:11 10:-12 11:-29
near:يضاف	2:-13 3:9 4:25 6:-21 8:-8 9:13 10:-21 11:-16
near:يضرب	5:23 6:-22 7:-9
near:يضم	0:-15 3:10 6:-12 8:-11 9:9
near:يضيف	0:-10 1:-8 2:-15 3:-14 4:-8 5:-8 6:15 7:-16 8:-22 9:-10 10:20 11:-27
near:يطلق	0:11 2:-27 4:-27 5:-9 6:-20 7:-18 8:10 11:-9
near:يظهر	5:-13 6:-35 7:32
near:يعاد	3:-21 9:-11 11:28
near:يعال	5:29 7:-15
near:يعان	0:-13 2:-18 3:-16 4:12 5:36 6:-14 7:-19 8:-15 9:-17 10:-39 11:-9
near:يعتز	3:23 5:-11 6:-22 8:-11 11:-12
near:يعتق	2:-21 3:-9 4:13 10:-18
near:يعثر	0:-15 1:-14 2:-17 3:20 4:-24 5:-20 6:-50 7:51 10:-16
near:يعد	0:-16 1:23 4:-38 5:-31 6:-41 7:11 8:-10 9:-28 11:8
near:يعرف	0:-37 1:-15 2:-44 3:-22 5:-35 6:-10 7:64 8:-15 9:-13 10:-48 11:10
near:يعلن	0:-23 4:-16 7:9 10:19
near:يعمل	0:-33 2:-18 3:-13 4:-21 5:-25 6:41 7:-29 8:-9 10:27
near:يعني	0:-16 3:-10 4:-22 5:-12 6:-29 7:33 8:-10 10:-19
near:يعود	0:-17 2:15 4:26 5:-12 6:-31 7:-12 8:-18 9:-10 10:-42 11:8
near:يعيش	3:44 5:-8 7:-15 9:-18 11:-30
near:يفتر	3:-34 6:-17 7:-10 11:36
near:يفرج	0:-17 2:-29 4:8 6:-17 7:-9 8:-23 10:28
near:يقار	3:-14 6:14 9:-15 11:17
near:يقتل	2:-19 3:-12 4:-20 6:47 7:-22 10:-24
near:يقدر	2:9 3:-8 7:8 8:-9 9:11 11:-11
near:يقرب	3:-15 9:19 11:-9
near:يقضو	2:-10 3:10 8:12 10:-14
near:يقضي	3:-16 4:-16 6:25 7:-13 8:27 10:-21
near:يقطن	6:11
near:يقل	0:11 1:-13 2:-23 5:16 6:-37 7:36 8:-11 9:-22 10:-28 11:-17
near:يقول	0:12 1:-40 2:20 3:-43 4:17 5:-65 6:11 7:-11 8:27 9:-37 10:-38 11:-43
near:يقيم	3:25 6:-18 8:-10 9:-25 11:15
near:يكفي	6:15 7:-9
near:يكمل	6:31 7:-23
near:يكن	3:-10 5:-8 6:28 7:-9
near:يكون	0:-11 1:24 2:15 3:-23 5:-11 6:-18 7:-20 9:-14 10:-16
near:يلتح	3:11
near:يمثل	7:8
near:يمكن	5:-13 6:18
near:يملك	9:8
near:يمن	2:-8 4:-13 6:-16 8:23 10:-11
near:يمني	0:-15 1:9 2:-17 4:16 5:-22 7:-11
near:ينا	0:-12 1:-11 2:12 3:-30 6:-48 7:-36 8:-15 9:17 11:-29
near:ينام	0:-8 3:32 4:-9 5:-12 6:-24 9:-14 10:-10 11:-11
near:يناه	3:17 4:-9 8:-12 9:-22 11:-8
near:يناي	0:-16 2:16 3:-13 4:14 5:-28 6:-9 7:-38 8:-36
near:ينتظ	1:-9 2:-18 3:-15 4:-18 5:-13 6:18 8:16 10:15 11:-14
near:ينتم	6:24
near:ينج	2:-8 4:21 5:-9 7:-15
near:ينحد	6:8
near:ينشر	2:-10 3:-8 6:21
near:ينفي	6:15
near:ينقل	9:11 11:-11
near:ينهم	0:-8 3:-8 6:9 7:-10
near:يها	3:17 9:-10
near:يهم	2:-14 4:25 6:-11 7:-10 8:-9 9:12 10:-24 11:-14
near:يوجد	3:23 6:-10 8:14 9:-16
near:يوقع	6:9
near:يوكد	2:-8 4:29 7:-10 8:-17 10:-30
near:يولي	0:-16 1:-8 2:-27 4:-38 6:26 7:-38 8:18 9:-23 10:-25 11:24
near:يوم	0:-31 1:-17 2:-31 4:-89 5:-11 8:-27 10:33
near:يوما	0:-18 1:8 2:-27 3:-25 4:17 5:-24 6:-15 7:-22 8:12 9:-18
near:يومه	0:15 1:-20 4:-22 5:-11 6:-24 7:12 9:18 11:-12
near:يومي	0:-20 1:-15 3:-29 6:-41 7:-12 8:-15 11:24
near:يونس	2:-11 3:19 4:-15 7:-14 9:-14 10:13 11:-16
near:يوني	0:11 3:9 6:-13 7:-20 8:-27 9:-21
near:يووي	5:-22 6:-20 7:-11 9:35 11:-20
near:ييف	2:-25 4:-13 6:10 8:13 10:-14
next:claim-abducted	0:-9 1:-35 2:-43 3:29 5:-16 6:-17 8:-12 9:-26 10:8 11:-15
next:claim-allocated	2:-10 4:-13 6:-19 7:-55 8:-19 9:10 10:-29 11:18
next:claim-casualties	0:-13 1:-16 5:-21 6:9 7:-23 8:-17 9:18 10:-11 11:-13
next:claim-dead-in-captivity	0:-20 1:-11 3:-37 6:-43 8:-28 9:-17 10:10 11:-21
next:claim-delivered	0:-38 1:-22 2:-35 3:-12 4:10 5:13 6:-18 8:-22 10:-18
next:claim-displaced	1:-58 2:-82 4:-18 7:-8 8:-36 9:-16 10:-13
next:claim-held	0:22 1:-13 2:-20 3:-14 4:-37 6:-16 8:-14 10:18 11:-20
next:claim-injured	0:-36 1:-23 2:-74 3:-33 4:-9 5:-12 6:17 8:-56 10:26 11:-22
next:claim-killed	0:-11 4:-17 6:-13 7:8 8:-36 9:12 10:-21 11:-70
next:claim-missing	0:-36 1:-52 2:-8 3:-13 5:10 7:24 8:-25 9:-11 10:-26 11:-48
next:claim-pledged	0:15 1:-13 2:-17 3:15 4:-42 7:-28 9:-30 10:15 11:-8
next:claim-prisoners-exchanged	0:-10 1:-17 2:10 3:-29 4:-37 6:-40 7:-40 8:40 9:-12 10:-9 11:-24
next:claim-refugees	0:-41 2:-20 4:-14 5:-46 7:-31 8:-53 9:23 10:-30 11:14
next:claim-released	0:21 1:-37 3:-42 5:-22 6:-24 7:-27 8:30 9:-39 10:-10 11:-33
next:claim-requested	0:23 1:-13 2:-21 4:-16 5:22 6:-20 7:-47 8:-16 11:10
next:claim-returned	0:-15 2:-41 4:-26 5:-21 6:-20 7:20 8:-31 10:-62 11:28
next:claim-total	3:-17 6:14 7:-8 9:21 11:-16
noun:	0:-36 1:9 4:-19 6:-16 8:-29 11:-10
noun:afghan	3:-34 6:-15 9:16 11:21
noun:aid-worker	0:14 2:-11 4:-9 10:-11
noun:attacker	6:18
noun:body	0:-45 1:-31 2:67 3:-42 4:-49 5:-74 6:25 7:-82 8:-65 9:-17 10:-59 11:-15
noun:boy	0:46 2:-16 3:-23 4:-40 6:-36 7:-21 8:-9 9:-11 10:-25
noun:brother	0:30 1:-14 2:-15 3:-11 4:-37 5:-9 6:45 7:-42 8:-13 10:-27 11:-10
noun:captive	1:-8 3:-14 5:-24 6:-61 7:-34 8:18 10:-9 11:-10
noun:case	0:14 1:-13 2:-13 3:-37 4:-17 5:10 7:13 8:-18 9:-14 10:-16 11:-32
noun:chadian	3:-12 9:-18 11:25
noun:child	0:20 2:-67 3:-15 4:-35 5:-10 6:26 8:-59 9:-60 10:-19
noun:chinese	0:15 4:-14 6:-9
noun:citizen	0:-17 1:-14 2:-22 4:-9 5:-27 6:-12 9:-26 11:27
noun:civilian	0:-48 2:-39 3:-36 5:-44 6:40 7:-64 8:-41 9:-41 10:50 11:-59
noun:colleague	0:-18 2:-17 4:12 5:12
noun:commander	0:-25 5:-15 6:26 8:25 10:-21
noun:companion	0:-36 2:8 3:-33 4:-36 6:-23 7:35 8:-15 9:-10 11:-11
noun:crew-member	6:-8 7:16
noun:dead-person	1:-16 3:-10 5:-9 6:35 7:-18
noun:death	0:-25 1:-26 2:-18 3:-32 4:-14 5:-50 6:71 7:-36 9:-9 11:-9
noun:deputy	0:-11 6:14
noun:detainee	0:-16 3:-13 4:-26 5:-19 6:-35 8:33 11:-10
noun:displaced-person	0:-26 1:-8 3:82 4:-21 5:-30 6:-61 7:-28 8:-19 9:-93 10:-26 11:-8
noun:district	2:-24 4:-28 6:-18 8:-21 10:39
noun:doctor	0:14 2:-14 4:-21 6:-16 8:15 10:-8
noun:driver	0:-18 3:-8 4:-9 5:-21 7:-40 8:-16 10:38
noun:drowned-person	5:-11 6:33 7:-14
noun:egyptian	4:8
noun:elderly-person	6:15
noun:emirati	4:-11 6:-13 8:-10 10:14
noun:employee	0:-24 2:32 3:-10 5:-8 6:-20 7:-8 8:-15
noun:engineer	0:-20 3:-8 4:26 6:-22 7:-16
noun:ethiopian	0:-18 3:-18 4:-8 5:-8 6:-12 8:-13 10:25
noun:family	4:28 6:-31 7:-8
noun:farmer	0:-17 5:-13 6:27
noun:fighter	0:-19 2:-23 3:-8 4:-32 6:49 7:-9 10:-15
noun:firefighter	3:-8 6:10 7:-9
noun:fisherman	0:11 4:-8 5:-8 6:8 10:-22
noun:foreigner	0:27 2:-20 4:16 5:-9 6:-21 7:-9 8:-16 10:-35
noun:girl	0:28 2:-16 3:-15 4:-43 5:-23 6:-42 7:25 8:-14 11:-9
noun:grandchild	6:17
noun:guard	0:-29 2:-24 4:16 6:18 8:-16 10:-27
noun:guest	5:11 6:17 7:-15 8:-9
noun:gunman	0:-28 2:-27 4:-20 5:-32 6:60 7:-9 10:-25
noun:health-worker	0:24 5:-14 6:-20
noun:helper	0:-15 5:19 6:-25 7:24
noun:hostage	0:-12 2:48 3:-8 4:-41 5:-17 6:-57 7:-34 8:-56 10:29 11:-9
noun:human	0:-9 1:-13 3:23 4:-17 5:-17 6:14 9:-17 11:-17
noun:indian	0:23 2:-8 4:-9 8:-11 10:-24
noun:individual	0:-22 1:8 3:8 4:12 5:-13 6:19 7:-35 8:-19 10:-9 11:-10
noun:inhabitant	3:19 9:-13
noun:injured-person	0:-47 1:-25 2:-44 3:-55 4:-50 5:113 6:-76 7:-65 8:-32 9:-25 10:-33 11:-30
noun:injury	0:-11 3:-14 5:47 6:-52 7:-19 8:-9 11:-9
noun:inmate	2:-9 6:16
noun:iraqi	3:14 6:-17 9:-14 11:20
noun:israeli	0:-12 2:10 4:14 6:-33 8:-34 10:20
noun:italian	2:-13 4:-21 6:-13 10:25
noun:journalist	2:-14 4:-8 6:8 8:20 10:-19
noun:killed-person	0:-49 1:-26 2:-47 3:-71 4:-53 5:-63 6:127 7:-70 8:-16 9:-26 10:-32 11:-21
noun:korean	4:19
noun:leader	2:-23 4:-23 5:-12 6:32
noun:lebanese	0:-23 4:30 6:-13 7:-9 8:-13 10:-13
noun:malian	0:-11 4:14
noun:man	0:25 2:-9 3:-18 4:-39 5:-22 7:-16
noun:martyr	0:-8 2:-19 3:-20 4:-16 5:-53 6:78 7:-19 10:-10
noun:member	0:-24 2:-15 3:-25 4:-32 5:-14 6:59 7:-10 8:22 10:-16 11:-10
noun:migrant	2:-24 3:-30 4:14 5:-27 6:-9 7:-32 8:-21 9:-11 10:9 11:20
noun:missing-person	0:-26 1:-25 2:-11 3:-30 4:-29 5:-63 6:-86 7:99 8:-8 9:-11 10:-16 11:-22
noun:mortal-remains	0:-10 2:14 3:-15 4:-24 5:-51 6:57 7:-22 8:-33 10:-28 11:-8
noun:mother	6:11
noun:nationality	6:-22 9:22
noun:neighbour	0:22 3:-16 4:-18 5:-17 7:-23 8:-12 10:-11 11:-11
noun:nun	0:11 10:-9
noun:nurse	0:13 2:-17 4:14 5:18 6:-20 7:-11 8:-21 10:-31
noun:officer	0:-18 2:-33 3:-10 4:30 5:-15 6:-15 10:-27
noun:official	1:-17 5:-14 6:30 7:-9 10:-10
noun:operation	2:-13 4:-10 6:19
noun:other	0:-27 1:-48 2:-42 3:-25 4:33 5:30 6:-97 7:50 8:-33 9:31 10:-26 11:8
noun:palestinian	0:-16 2:-46 3:-29 4:-9 5:-9 6:44 8:34 9:-20 10:-27 11:12
noun:paramedic	3:-11 5:17
noun:passenger	0:26 1:-8 2:-15 3:-13 4:-12 5:-17 6:-15 7:9 8:-10 9:-9 10:-22 11:10
noun:patient	0:-24 2:-13 3:-12 4:-30 5:-12 6:32 7:-28 8:22 10:-16
noun:person	0:-19 2:-104 3:51 4:-20 5:-44 6:-9 8:-49 9:-22 10:-96 11:-14
noun:policeman	2:-27 3:-12 4:24 5:-11 6:11 7:-22 8:-19 9:-8 10:-34
noun:prisoner	0:-41 1:-15 2:28 3:-26 5:-35 6:-82 7:-39 8:38 9:-13 10:-40 11:-40
noun:pupil	0:24 2:-23 3:-22 4:-23 5:-25 6:-20 7:-23 8:-26 10:22 11:-14
noun:rebel	2:-20 4:-13 6:30 10:-21
noun:refugee	1:-15 2:-9 3:-52 4:-20 5:-23 6:-32 7:-18 8:-32 9:62 10:-20 11:-17
noun:relative	3:-11 6:24 7:-11
noun:resident	0:-38 1:-14 2:-23 3:76 4:-20 5:-38 6:-50 7:-14 8:-26 9:-38 11:-42
noun:returnee	2:-13 3:-52 4:-20 5:-8 6:10 7:-15 9:-63 10:-10 11:62
noun:russian	6:10
noun:sailor	0:-17 2:-16 3:-9 4:-10 5:-9 6:-19 7:-12 8:-10 10:27
noun:saudi	4:-14 8:33 10:-31
noun:security-agent	6:10 7:-11
noun:seller	2:-11 6:29
noun:shepherd	2:-8 6:16
noun:soldier	0:-33 2:-91 3:-81 4:48 5:-20 6:26 7:-46 8:22 9:-50 10:-18 11:-70
noun:son	2:-11 5:-12 6:9 7:8 8:-17
noun:staff-member	3:-9 5:-25 6:34 7:-14
noun:student	4:-9 5:11 7:-11 10:10
noun:sudanese	0:-10 3:-36 4:-15 5:-10 6:-22 7:-14 8:25 9:33 10:-31 11:10
noun:survivor	5:29 6:-17 7:-10
noun:syrian	0:-17 2:-16 3:-20 7:15 10:-11 11:12
noun:teacher	2:20 3:-10 4:17 5:-18 6:-22 10:-42
noun:terrorist	0:-18 2:-21 3:-15 4:-23 5:-34 6:77 7:-24 9:-8 10:-25
noun:thai	3:14 4:-14 8:-24 10:26
noun:tourist	6:14
noun:trapped-person	4:-10 7:11
noun:ukrainian	8:16 10:-8 11:-10
noun:victim	0:-10 2:-13 3:-16 4:-10 5:15 6:9 7:-24
noun:villager	0:-19 2:-13 4:16 6:18 10:-12
noun:visitor	7:11
noun:volunteer	0:8 6:12 7:-12
noun:woman	0:-8 2:-76 3:-46 4:-18 5:-56 6:48 7:-25 8:24 9:-25 10:12 11:-28
noun:worker	1:-16 4:-30 5:-57 6:21 7:25 8:-25 9:-13 10:-10 11:-28
noun:worshipper	4:-15 6:-14 7:-9 10:31
noun:yazidi	0:18
noun:young-man	0:28 3:-14 4:-23 6:-21 7:-19 8:-15 10:8 11:-19
only:aid	6:13 9:-25
only:casualty	0:-11 1:10 2:-72 3:-13 4:-45 5:18 8:-89 9:19 10:-57 11:-49
only:displacement	2:-16 4:-11 6:19
only:hostage	0:-17 1:-15 2:-28 3:-16 6:15 9:-15 10:-8 11:-21
other:abducted	0:-15 1:-35 2:-16 4:-11 5:-12 7:-12 8:-47 9:-10 10:16 11:-50
other:aid	1:-10 2:-30 3:14 4:-17 5:-14 6:-15 7:-9 8:-31 9:-14 10:-19
other:allocated	0:-14 1:-9 3:-10 4:11 5:-15 6:8 7:-19 8:-33 9:-15 10:-27
other:casualties	0:-51 1:47 3:-55 4:-34 6:-23 7:-23 8:24 9:-19 10:11
other:casualty	1:-17 2:-8 5:-8 8:-11 9:-15 10:-12
other:dead-in-captivity	1:-60 3:-57 5:-25 9:-66 10:12 11:-10
other:delivered	0:-31 1:-17 3:16 4:-24 6:-31 7:-12 10:-24 11:9
other:displaced	0:-12 1:-43 2:-40 3:-27 6:22 7:10 8:-30 9:-35 11:12
other:displacement	0:-13 2:-15 3:-19 5:-8 8:-17 9:8
other:held	1:-48 3:13 4:-12 5:-34 7:-16 9:-8 11:-16
other:hostage	0:-15 1:-40 2:18 5:-27 6:-25 7:-42 8:25 9:-11 10:20 11:-30
other:injured	0:-16 1:-24 2:-26 3:16 4:-9 5:-19 8:-14 10:-36
other:killed	0:-8 1:-15 2:-8 5:-8 9:-15 10:-13
other:missing	0:-13 1:-8 2:-53 3:21 4:-34 5:-12 6:18 8:-49 9:-24 10:-26 11:-32
other:pledged	1:21 2:-75 3:-9 7:-29 8:-55 9:-11 10:-57 11:18
other:prisoners-exchanged	0:-78 1:-43 2:38 3:-32 4:-16 5:-13 6:-59 7:-58 8:52 9:-50 10:-9 11:-78
other:refugees	0:-11 1:-24 2:-25 3:-26 4:-19 5:-27 6:-34 7:-13 9:61
other:released	3:-26 4:14 5:-26 6:-16 7:-24 9:-33 10:-14 11:-9
other:requested	0:-18 1:-57 2:-31 3:13 5:-28 6:-8 7:-39 8:-61 9:39 10:-20
other:returned	0:-20 1:42 2:-22 4:-18 5:-40 6:-19 7:-13 8:-26 10:-12
other:total	0:-47 1:-64 2:-36 3:-28 4:-8 6:40 7:-17 8:-54 9:31 10:-17 11:-23
others:7	0:-38 1:-49 2:-11 3:-18 5:-23 6:30 7:-25 8:-36 9:-12 10:-9 11:10
others:more	1:-9 2:-13 4:-19 9:-16 10:-13 11:-21
qualified	0:-44 2:-42 3:28 5:-18 6:-23 7:14 8:-44 9:12 10:-79
quoted	0:-14 1:-50 2:-36 3:-30 4:-90 5:-15 6:28 7:33 8:-37 9:8 10:-68 11:-34
right1:	6:-10 7:9 11:18
right1:"	2:-16 3:-16 4:-36 6:-25 7:11 8:11 9:24 10:11 11:-40
right1:(	0:-11 3:14 9:13 10:-10 11:-20
right1:)	1:-15 2:-8 3:-9 4:-13 6:14 7:-46 8:-9 9:-22 11:14
right1:,	0:8 2:-57 3:-14 4:17 5:14 7:-29 8:-37 9:-8 10:-35 11:-58
right1:.	2:-19 4:-15 5:-8 7:-12 8:10 9:-33 10:-30
right1::	3:-9 5:-8 6:21 7:-10 11:8
right1:;	5:20 6:-13
right1:|	0:-21 1:-67 2:-62 3:-33 4:-80 5:-13 9:33 10:-17 11:10
right1:اثر	7:14
right1:اثناء	0:12 2:24 4:-15 6:-19 7:-12 10:-19
right1:احياء	8:-16 10:18
right1:اخر	2:11 4:14 6:-21 8:-9
right1:اخري	2:-9 3:-14 4:-10 6:14 7:-18 9:19 11:-8
right1:اخرين	0:-9 2:-8 3:13 4:10 5:-22 6:-25 7:23 9:8 10:-16 11:-21
right1:اذا	9:10 11:-10
right1:اسما	6:21 7:-16
right1:اصيب	4:-17 5:46 6:-40
right1:اصيبوا	3:-15 5:48 6:-47 7:-22
right1:اضافيه	2:27 6:-30
right1:افرج	2:-11 6:8 8:-12 10:13
right1:اكثر	4:14 10:-13
right1:الاخرين	4:38 6:-23 7:-11 10:-35
right1:الذين	0:-11 2:-8 3:-13 5:-11 6:21 7:-32 10:14
right1:العام	0:10 1:18 3:-16 6:-16 7:-10
right1:القري	3:12
right1:الي	0:12 1:-22 2:-23 4:-51 5:14 6:-57 7:-31 8:14 11:35
right1:ان	2:-13 3:21 4:-19 10:-8
right1:انقطع	4:-18 6:-15 7:27
right1:اوكراني	2:-17 3:-8 4:16 5:-11 6:11 8:-17
right1:بالكوليرا	6:9
right1:بترت	5:29 6:-26 7:-17
right1:بجروح	2:-14 5:32 6:-25
right1:بحروق	3:-8 5:34 6:-33
right1:بحسب	3:30 4:-8 7:-14 9:-27 11:-10
right1:بحلول	0:13 4:-11 8:16 10:-19
right1:برتبه	2:-20 4:25 5:12 6:-20 10:-13
right1:برصاص	5:23 6:-13
right1:بسبب	5:16 6:-11
right1:بعد	1:-10 2:-47 3:-18 4:-32 5:-27 6:-15 7:-34 8:-13 9:-10 10:61 11:-15
right1:بلا	4:-12 6:19 7:-12
right1:بوساطه	0:-19 2:-9 4:-22 6:-21 8:30 10:-16
right1:بين	1:57 2:-12 3:-14 4:-29 5:-44 6:-46 7:-37 9:-13 10:-14 11:-26
right1:بينهم	4:18 5:8 6:-21 7:-8
right1:تابعتان	0:12
right1:تحت	2:22 4:-19 5:11 6:13 7:-32 8:-20 10:-10
right1:تشادي	3:-8 9:-31 11:35
right1:توفي	4:-8 5:-17 6:23
right1:جديد	3:16 6:-12 9:12 11:-33
right1:جراء	6:-16 7:17
right1:جرحوا	5:36 6:-33
right1:جري	5:-14 6:24
right1:حامل	5:14 6:8 7:-13 10:-16 11:-9
right1:حتفهم	0:-9 1:11 2:-10 3:-18 4:-8 5:-14 6:14 7:-23
right1:حتي	3:-22 6:16 7:-16 9:-15 11:24
right1:خارج	3:-10 4:-8 5:-14 6:17 7:-12 8:-18 9:20 10:18 11:-18
right1:خرجوا	0:-26 3:18 8:25 9:-8 10:-19 11:-14
right1:خطفهم	0:9
right1:خطفوا	0:46 2:-33 4:-29 6:-30 7:-8 8:-8 10:8
right1:خلال	3:35 6:-23 11:-12
right1:داخل	6:20
right1:دفعه	0:-12 1:-12 2:-9 3:-14 4:-22 7:-19 8:-15 10:28 11:-12
right1:دون	5:25 6:-29 7:-14 11:10
right1:رجعوا	3:-37 5:-8 6:-11 8:-21 9:-23 10:21 11:32
right1:سقطوا	0:-11 1:13 2:-12 3:-8 4:-11 5:-38 6:-8 7:24
right1:سوداني	3:-11 9:27 11:-17
right1:طفل	2:-12 5:-16 6:32
right1:عادوا	3:-24 4:-8 6:-10 8:23 9:-39 10:-16 11:40
right1:عبر	6:11 9:20 10:-10 11:-22
right1:عبروا	3:-23 5:-9 6:-9 9:24
right1:عثر	2:16 4:-8 6:-12
right1:علي	0:-33 1:-8 2:-36 3:37 4:-10 6:-45 7:-26 9:-28 10:16
right1:عمره	5:-20 6:21
right1:عند	0:-23 2:15 3:-11 4:-8 5:-11 6:33 7:-20 10:-18
right1:غادروا	9:-12 11:11
right1:غرقوا	6:25 7:-15
right1:غير	3:-11 6:-13 11:13
right1:غيرهم	3:34 4:11 6:-21 7:10 9:-19 10:-11 11:-30
right1:فارقوا	5:-29 6:32
right1:فروا	9:22 11:-22
right1:فقط	0:-17 1:-12 2:20 3:-26 4:-40 5:-15 6:-15 7:19 8:-9 9:-17
right1:فلسطينيا	2:-22 6:15 8:25 10:-23
right1:في	1:-23 3:-18 4:19 7:-8 8:-60 10:-27 11:-41
right1:قبل	1:16 2:-24 3:-38 5:-27 7:-35 9:30 10:-28
right1:قتل	2:-8 5:-30 6:33
right1:قتلوا	0:-20 1:-9 2:-8 3:-29 4:-15 5:-22 6:50 7:-11 11:-10
right1:قد	2:-27 3:-8 6:41 7:-8 8:-11 9:-8 11:-8
right1:قضوا	2:14 3:-15 4:-9 5:-17 6:22 7:-20
right1:كان	6:8
right1:كانا	0:-11 6:-11 10:16
right1:كانت	0:-9 2:8 4:-21 6:-25 7:12 8:-20 10:26
right1:كانوا	0:-8 1:-13 2:-39 4:14 5:-28 6:-16 9:-35 10:11 11:17
right1:كل	2:-29 3:-21 4:-22 6:27 8:-11 9:15
right1:كن	6:15
right1:لا	0:-23 1:-13 2:-28 3:22 4:34 5:-50 6:-43 7:10 8:-28 9:-13 10:-10 11:-28
right1:لاطفال	5:-8 6:23 7:-13
right1:لدي	3:9
right1:لقوا	4:-12 5:-23 6:18 7:-21 10:-9
right1:لم	0:-18 1:-26 5:-58 6:-16 7:55 8:-42 9:-36 10:-63 11:-46
right1:لمهاجرين	6:8
right1:لهما	0:-15 2:-17 4:19 5:22 6:-11 7:-10 10:-19
right1:ما	0:-27 1:-15 3:21 4:24 5:11 6:-57 8:-32 10:-30 11:-52
right1:ماتوا	0:-13 1:26 2:16 3:-23 4:-16 5:-12 6:-11 7:-18 11:-14
right1:متفحمه	6:13
right1:محلي	5:-10 6:19 10:-10
right1:مره	3:21 6:-22 9:-9 11:-8
right1:مصرعهم	6:23 7:-8
right1:مع	3:-13 6:12 7:-9
right1:معظمهم	5:12
right1:مقابل	0:8 2:14 3:-8 4:-18 5:-20 6:-11
right1:ممن	0:-27 1:-9 2:-30 3:-19 4:-19 5:32 6:-23 8:-9 9:-14 10:-10 11:27
right1:من	0:-12 1:-99 4:-17 5:-9 7:-11 8:18 9:-45 11:9
right1:منا	2:27 3:-8 4:11 5:-8 6:-30 7:-15 10:-10 11:14
right1:منذ	1:-24 2:-30 4:-30 5:-34 6:26 8:13 9:-39 10:-35
right1:منها	2:-28 3:-26 4:-12 6:47 7:-26 10:-13
right1:منهم	0:-47 1:-28 3:-19 4:-35 7:-21 8:19 9:9 10:8 11:11
right1:منهن	0:-44 2:-26 3:-13 6:9 7:-21 8:-14 10:37 11:-8
right1:نزحوا	3:22 6:-11 11:-13
right1:نقلوا	2:-22 3:-15 4:18 5:36 6:-42 7:-17 8:-10 10:-24 11:-18
right1:هجروا	3:21 11:-10
right1:هم	0:-10 2:-11 3:-9 4:-18 5:11 7:-12 10:8
right1:و	0:9 2:-20 3:-8 5:-60 6:52 7:-44 8:14 9:-11 10:-15 11:-13
right1:واربعه	4:11 6:17 10:-19
right1:واسرت	4:-8 6:10
right1:واصابه	2:-8 5:-40 6:48
right1:واصيب	3:-8 5:-41 6:33
right1:واكثر	5:-11 6:13
right1:وامراه	0:-9 5:-9 6:29 7:-15
right1:وتسعه	5:-8 6:13
right1:وثلاث	0:-9 3:27 5:-14 6:-24 9:-17 11:-12
right1:وثلاثه	6:11 8:8
right1:وجرح	5:-19 6:28
right1:وصلوا	3:9 6:-11 11:-13
right1:وعشرات	6:12
right1:وفق	3:-13 6:-24 7:28
right1:ولم	1:-13 6:-20 7:24
right1:ونحو	4:16 6:14 7:-13 8:-14
right1:يعيشون	3:18 9:-8 11:-9
right1:يوميا	11:10
right2:	9:-8 11:10
right2:"	0:-39 1:-17 2:-35 3:-38 4:24 5:-15 6:25 9:-24 10:-46 11:-16
right2:#	1:-11 2:-67 5:-49 6:50 7:-31 9:-24
right2:)	5:-12 6:15
right2:,	1:-47 2:-35 3:-43 4:20 6:-16 10:12 11:-28
right2:.	0:-56 1:-8 2:18 6:-19 7:-13 8:-17 9:12 10:-61 11:-16
right2::	9:31 11:-30
right2:ابناء	0:-14 1:-9 2:-16 3:-36 5:-16 7:8 8:16 9:-22 10:-22 11:18
right2:ابنايها	3:9 4:-12 5:-17 6:-8 7:23 8:-26 9:-17 10:-18 11:11
right2:اثر	5:-8 6:10
right2:اثناء	0:11 6:9 10:-13
right2:اثنان	4:-13 6:19
right2:اجانب	0:10 5:-9 6:9 10:-9
right2:احد	0:-8 7:10 10:-10
right2:احدهم	4:19 6:-22
right2:احياء	2:-24 5:-8 8:-11 10:20
right2:اخر	3:18 6:-19 7:12 9:-11 11:-8
right2:اربع	2:-8 4:-8 6:10 8:10 10:-14
right2:اربعه	4:9 6:15 10:-8
right2:اسبوع	10:14
right2:اسبوعين	3:19 5:12 6:-10 9:-12
right2:استنادا	4:-11 7:12 9:-9
right2:اسره	2:-12 4:18 7:-9 10:-14
right2:اسري	8:17 10:-8
right2:اصل	0:-37 2:31 5:-8 6:-38 7:-11 8:-14 9:-9 10:13
right2:اضافه	0:-8 3:-27 4:8 5:-26 7:-10 8:14 10:-11 11:17
right2:اطفال	0:-18 1:23 2:-15 3:8 4:-14 5:-16 6:-27 7:25 8:-24 9:10 10:-23
right2:اطلق	2:-16 6:-8 10:15
right2:افراد	0:-8 4:23 6:-8 10:-15
right2:اكتوبر	1:-8 3:8 4:-13 5:-14 7:-12 8:-15
right2:اكثر	0:-12 1:-13 6:8 8:-16 9:-14 10:12 11:8
right2:الاتصال	4:-19 6:-18 7:33
right2:الاسر	2:19 6:-11 7:-10 10:-13
right2:الاطفال	3:-8 5:-15 6:22 7:-13
right2:الاهالي	6:8 9:14
right2:التاسعه	5:-20 7:14
right2:التعذيب	2:24 4:-15 6:-16 7:-10 8:-17
right2:الثالثه	10:10
right2:الثامنه	5:-8 7:12
right2:الثانيه	2:-14 3:14 4:-16 5:-12 6:12 7:-15 11:-12
right2:الجانب	2:-9 6:21
right2:الجانبين	3:-15 6:15 8:13
right2:الجثث	2:-8 6:21
right2:الجرحي	2:-18 6:16
right2:الجنود	2:-17 4:-20 5:-11 8:25 10:-23
right2:الجيش	0:-20 2:34 4:-31 6:-8 10:-31
right2:الحدود	6:-11 9:11
right2:الحي	2:-13 6:15
right2:الحياه	2:-11 5:-50 6:55
right2:الخامسه	5:21 6:-35 7:13
right2:الرابعه	2:-17 5:-9 6:31 10:-26
right2:الرهاين	0:-15 2:19 4:-12 6:-21 8:-10
right2:الروهينغا	3:-8 9:13
right2:السبعين	2:-10 6:17
right2:السجون	2:12 4:13 6:-8 8:-9 10:-25
right2:السكان	0:-16 3:13 6:-16 7:19 10:-9
right2:السلطات	2:20 3:8 6:-19 9:-14
right2:السيول	3:-9 5:-8 6:-14 7:21
right2:الشهر	0:-8 4:-11 6:-16 7:-12 10:23 11:-12
right2:الصليب	8:18 10:-26
right2:الصيف	8:-14 10:15 11:14
right2:الضحايا	5:-10 6:40 7:-11
right2:الطرفين	6:11 8:9
right2:الطريق	5:-27 6:29
right2:العام	0:26 3:-30 4:-14 5:-24 7:-17 8:-24 9:-12 10:-10 11:-18
right2:العاملين	0:22 2:-15 4:14 5:-20 7:-25 8:-15 10:-14 11:-9
right2:العايدين	6:17 9:-11 11:-11
right2:العلاج	5:19 6:-9 7:-8
right2:العنايه	5:24 6:-17
right2:الف	6:-13 9:13
right2:الفتره	1:17 6:-8
right2:الفرار	3:13 4:-8 6:-14 7:-13 10:26
right2:القتلي	4:-10 5:-8 6:39 7:-8 10:-9
right2:القرويين	0:-17 4:19 10:-13
right2:القطاع	0:-14 2:-23 4:27 6:-8 7:-10 8:-15
right2:الكوادر	3:-8 5:-20 6:22 7:-10
right2:الليله	2:10 3:9 6:-10
right2:الماضي	0:9 1:17 2:-8 3:-16 6:-17 7:-12 8:-10 10:19
right2:المتوفين	5:-16 6:32 7:-9
right2:المدنيين	2:-10 3:-15 5:-18 6:27 7:-17 8:-27 10:-22
right2:المرحله	2:-12 4:21 8:-18 10:-13
right2:المرضي	0:-20 4:-14 5:-13 8:22 10:-14
right2:المستشفي	5:25
right2:المصابين	5:9 7:-8
right2:المفقودين	6:-29 7:30
right2:المنظمه	3:9
right2:المياه	6:20 7:-16
right2:الناجين	5:22 6:-11
right2:النزوح	3:35 5:-15 6:-29 7:-8 9:-11
right2:الي	0:-9 1:-22 2:11 4:-22 5:15 6:-45 7:-54 8:-19 9:20 11:-13
right2:اليوم	0:-9 3:-15 4:-17 6:-9 7:-14 8:-13 9:24 10:12 11:-9
right2:اماراتيه	8:15
right2:ان	0:-29 2:-19 5:-26 8:-8 9:-9 10:23 11:-17
right2:انتشال	5:-19 6:22
right2:انقلاب	5:19 6:-24 7:9
right2:انهيار	6:12
right2:او	0:-16 1:38 2:-17 3:-8 4:-15 5:-31 6:-47 7:15 10:12 11:-13
right2:اي	9:11
right2:بترت	5:20 6:-19 7:-8
right2:بجروح	5:37 6:-24 7:-11
right2:بحسب	0:-21 1:-8 2:-25 3:-11 4:22 5:14 6:-8 7:-11 8:-16 9:13 10:-15 11:-15
right2:بدء	2:-8 3:25 5:-13 8:-19 9:-17 10:-17 11:-13
right2:بدايه	4:-19 5:-16 6:20 8:18
right2:برنامج	2:19 4:-9 6:-20 10:-12
right2:بعد	0:-34 1:-10 2:-11 3:-41 4:-34 6:-9 8:-25 10:49
right2:بعدما	5:10
right2:بعضهم	4:16 5:-8 6:13 10:-12
right2:بقي	5:18 6:-10
right2:بلا	3:11
right2:بين	1:14 4:-22 6:9 7:-30 10:-17
right2:بينما	0:-11 4:13 5:19 6:-18
right2:بينهم	0:-16 1:-12 2:-14 3:-12 5:40 6:-13 7:-21 8:-15 9:-11 10:19
right2:بيوتهم	3:12
right2:تحت	2:13 3:-9 4:-16 6:24 7:-12 10:-9
right2:تدافع	5:10
right2:ترك	3:28 5:-23 6:-14 9:-12 11:-12
right2:تركيا	3:-10 9:-14 11:14
right2:تسعه	3:-9 5:9 7:-8
right2:تقول	0:-14 3:8 4:-15 6:14 8:-11
right2:توفي	2:12 4:-12 8:-9
right2:ثلاث	4:8 9:11
right2:ثلاثه	0:-22 2:-19 3:20 4:-24 5:-8 6:31 8:20 9:-15 10:-23 11:-11
right2:ثلثاهم	3:21 5:11 9:-25 11:-11
right2:ثلثهم	3:15 9:-18
right2:ثم	0:-17 3:-15 4:10 5:-19 6:10 9:-10 10:-11 11:9
right2:ثماني	2:-12 10:16
right2:جراء	6:-25 7:17
right2:جرحي	6:9
right2:جنود	8:8
right2:جوعا	3:-18 6:23
right2:حافله	0:8 5:-10 7:11 10:-10
right2:حاله	5:34 6:-30
right2:حتفهم	1:12 2:8 3:-12 4:-8 5:-14 6:19 7:-28 10:-9 11:-11
right2:حتي	6:11 9:-22 11:22
right2:حرجه	4:-11 5:35 6:-19 7:-10
right2:حريق	5:26 6:-22 7:-13
right2:حسب	0:-15 1:19 3:-40 6:-13 7:-16 8:-22 10:28
right2:حسبما	0:16 4:-15 7:-13 9:8
right2:حول	6:-13 10:14
right2:حي	3:-8 11:12
right2:حين	7:-19
right2:خلال	3:11 6:27 9:-26 11:-11
right2:خمس	6:15
right2:خمسه	3:-22 7:-12 9:28 10:14 11:-24
right2:داخل	6:10
right2:دون	3:-16 5:-12 6:28 7:-17 11:-16
right2:ذويهم	3:-9 5:11
right2:رجال	0:-25 3:-8 4:18 6:17 7:-24 10:-12
right2:رفاقه	0:-18 3:-22 4:-17 5:23 6:8 7:-37 8:-12 10:-27 11:-8
right2:رفاقهم	0:-10 2:15 3:-9 4:-16 5:-12 6:-33 7:20 10:18
right2:زال	4:20 7:-16
right2:زالوا	0:-17 1:-12 2:-21 3:21 4:13 6:-42 7:15 8:-23 9:9 10:-20 11:-47
right2:زملايه	0:10 2:-15 3:-8 4:15 5:23 6:-12 7:-27 8:-11 10:-20
right2:ساعات	6:8 8:-8 10:8
right2:ساقه	5:24 6:-17 7:-12
right2:سبتمبر	3:-12 6:20
right2:سبعه	6:-10 7:11
right2:سته	0:-20 4:-8 5:10 6:19
right2:سكان	0:-18 1:-9 2:-18 3:46 5:-18 6:-30 7:-27 8:-14 9:-9 10:24 11:-28
right2:سومطره	6:15
right2:صباح	3:-32 6:-16 8:-8 10:-21 11:32
right2:صحيه	6:-14 10:19 11:-9
right2:صفوف	6:12
right2:ضحايا	5:26 6:-23
right2:ضربات	5:8
right2:طاقم	3:-10 4:-15 5:-9 7:-8 8:-10 10:20
right2:عاد	0:16 2:-9 3:29 4:-10 5:-12 6:-9 8:8 9:-14 10:-14 11:-27
right2:عادوا	3:-17 9:-13 11:23
right2:عام	1:18 3:-20 5:-9 7:-16
right2:عايله	5:13 6:8 7:-12
right2:عبر	2:-10 8:-16 10:19
right2:عبروا	3:-25 7:-14 9:38 11:-20
right2:عداد	0:-13 1:-10 2:-9 3:-12 4:-12 5:-20 6:-32 7:42 10:-24
right2:عشر	0:9
right2:عشره	3:9 10:10
right2:علي	0:-31 1:-14 2:18 3:20 6:-9 7:13 8:-32 9:-31 11:-27
right2:عليها	2:12 6:-10
right2:عمال	0:11 5:-13 6:9
right2:عن	2:-14 6:-11 7:28
right2:عناصر	0:-8 3:-20 4:-9 6:14 8:24 10:-14
right2:عناصره	2:-8 4:-15 6:18
right2:عناصرها	0:-14 6:26 8:-11 11:-9
right2:عندما	6:11
right2:عنها	6:11
right2:غارات	6:10
right2:غاره	6:14
right2:غالبيتهم	0:16 6:-9 10:-10
right2:غرق	5:-11 6:-13 7:28
right2:غزه	2:18 4:-14 5:-15 6:-9 8:-13 10:21 11:-16
right2:غير	2:-12 4:29 5:-22 8:-14 10:-12
right2:فقد	4:-11 5:20 6:-18
right2:فوق	5:-14 6:14
right2:في	0:-11 1:-58 2:8 4:-14 6:28 7:-24 8:-19 9:12 10:-25 11:-48
right2:فيما	4:15 6:13 7:-36 9:-20 10:11 11:-23
right2:قال	7:14
right2:قبضه	0:-23 2:-9 4:31 6:-15 7:-8 8:-10 10:-11
right2:قبل	2:-28 3:-12 4:-24 5:-12 7:-13 8:-10 9:-20 10:23 11:9
right2:قتل	6:9
right2:قتلوا	2:-28 3:-9 4:-14 5:-16 6:37 10:-10
right2:قتيل	0:-11 1:35 3:-15 5:-18 6:-29 7:-19 8:-10 11:-9
right2:قد	3:19 4:-24 6:-17 8:-8 9:-22 10:12
right2:قرابه	1:-13 3:-20 6:30
right2:قرب	0:8 6:9
right2:قسرا	2:-22 4:-21 6:-10 7:28 9:-11 10:-9 11:15
right2:قصف	5:24 6:-19 7:-9
right2:قضوا	0:-11 2:-21 4:-21 5:-12 7:-14 10:26
right2:قيد	0:-8 2:-14 4:9 6:-17 7:-9 10:14
right2:كان	0:-14 2:-8 3:-13 4:-27 7:-9 9:-10 10:31 11:-10
right2:كانوا	2:-9 3:-26 4:-16 5:-20 6:19 7:-12 8:15 9:-20 10:-20 11:13
right2:كل	2:12 3:-11 4:-32 8:44 10:-39
right2:كلهم	0:16 2:-9 3:-23 4:-18 8:18 10:-28
right2:كما	0:-16 2:17 4:-11 7:-8 10:-14
right2:لا	0:14 3:-11 5:-16 6:-29 8:-34 9:-12
right2:لاحقا	0:-19 3:-17 5:-13 6:-18 7:-8 10:30
right2:لبنان	3:-10 11:17
right2:لدي	2:13 10:-8
right2:لقوا	2:-24 4:-12 6:26
right2:لكن	0:-10 1:-14 2:-13 3:-10 4:14 5:-13 6:-14 7:13 10:-12 11:10
right2:لم	0:-36 1:-11 2:-47 3:10 5:-41 6:48 8:-24 9:-16 10:-17 11:-16
right2:لنساء	5:-17 6:24
right2:ليله	0:19 2:-8 4:-25 6:-24 7:15 10:-13
right2:ما	0:-19 2:-23 3:-15 4:34 8:-17 9:-9 10:-26
right2:مات	5:30 6:-26
right2:ماتوا	2:13 4:-19 6:9 10:-13
right2:ماوي	3:8
right2:متفاوته	5:16 6:-14
right2:متن	4:-27 5:-18 6:11 7:-21 8:-19 9:-8 10:-16 11:21
right2:مجهولا	2:-11 4:-9 6:-16 7:24 10:-17
right2:محيط	4:9 5:-19 6:17 7:-17
right2:مدرسه	0:18 10:-16
right2:مدنيون	5:-19 6:37 7:-14
right2:مديريه	3:-10 6:12 11:9
right2:مستشفي	0:10 4:-10 5:35 6:-28 7:-12
right2:مستشفيي	5:19 6:-17
right2:مشيرا	3:-14 6:23
right2:مطار	11:9
right2:مطلع	2:-12 4:-8 5:-11 7:-8 8:13 9:-10 10:-13 11:8
right2:مع	0:27 3:-13 5:-17 7:-25 10:-8 11:11
right2:معظمهم	0:-25 3:11 4:20 5:-11 6:14 10:-12
right2:مغادره	3:23 11:-9
right2:مفقودين	7:8
right2:مقابل	1:-8 2:-11 3:11 4:-25 6:-12 8:-23 9:-16 10:26 11:-23
right2:مقاتليها	2:-10 6:10 8:11
right2:مليون	3:14 6:-10
right2:من	0:-17 1:-9 2:36 3:17 4:-18 5:-37 6:-37 7:-35 8:9 9:-38 10:-9 11:14
right2:منازلهم	3:26 5:-10 11:-12
right2:مناطقهم	3:-27 9:-11 11:31
right2:منذ	0:-9 2:-13 3:-32 4:12 5:-8 6:11 7:-15 9:25 10:-16 11:-15
right2:منطقه	5:15 6:-11
right2:منهم	2:-15 5:17 6:-8 7:-11 9:9 11:-15
right2:مواقع	3:12
right2:موسكو	2:-8 6:13 8:-29 10:21
right2:موظفي	0:9 2:-8 3:-10 4:14 5:-10 7:-8 8:-9 10:-19
right2:موقع	3:-8 5:10 9:8
right2:موكدا	5:10
right2:ناريه	5:22 6:-15
right2:نحو	2:18 5:-13 6:11 8:-11 9:-9 10:-20 11:8
right2:نساء	2:-19 3:-9 5:-39 6:-9 7:12 8:16 9:-26 10:-11 11:19
right2:نصفهم	0:-13 1:12 3:16 4:-12 5:-15 6:-13 8:-8 11:-30
right2:نقل	3:-20 5:10 6:-10 9:16
right2:نقلوا	5:-27 6:-12 8:27 11:-8
right2:نهايه	0:-8 2:-9 3:-31 4:-15 6:-13 7:-9 8:21 9:-26 10:-24 11:29
right2:هجوم	3:-10 5:22 7:-9 10:-8
right2:هذا	4:-17 5:-11 6:29 7:-11
right2:هم	0:13 8:-17 10:8
right2:هناك	0:-9 3:-14 4:33 7:-9 10:-31
right2:هولاء	0:-13 2:-22 5:18 6:12 7:-17 9:-28 10:-26 11:19
right2:و	3:-9 6:17 7:-8 9:16 11:-16
right2:واحد	5:9 8:-15 10:16
right2:واحده	0:-12 1:-12 2:-10 3:-14 4:-22 7:-19 8:-15 10:28 11:-12
right2:واصابه	3:-8 5:-51 6:46
right2:واصيب	5:-36 6:39
right2:وان	1:-20 2:-36 3:-34 5:-28 7:11 10:-12 11:21
right2:وجرح	5:-23 6:28
right2:وحده	5:-30 6:29 7:-22
right2:وخمسه	0:13 2:19 4:-18 6:-24 10:-15
right2:وسط	6:16 7:-18
right2:وصلوا	3:-9 5:11 9:9
right2:وصول	3:13
right2:وفق	0:-29 1:-17 2:-26 4:-36 6:14 8:8 9:-21 11:15
right2:وفقا	1:16 2:-8
right2:وفقد	6:13 7:-9
right2:وفي	2:-18 6:-8 8:-22 10:25
right2:وقتل	0:19 2:-14 4:-14 5:10 6:-20 8:-16 10:14
right2:وقد	3:8 5:-8 6:11
right2:ولا	0:-19 1:-12 2:14 3:-20 4:-42 5:14 6:21 7:-42 8:14 9:-17 10:-30 11:-13
right2:ولايه	3:-13 9:14
right2:ولم	6:9
right2:وما	0:-23 1:-8 3:17 4:-39 5:-17 6:24 7:-47 8:-12 9:-22 10:32 11:-13
right2:ومن	3:-30 6:14 9:14
right2:ونقل	0:-8 2:17 5:-11
right2:وهو	1:-11 5:-26 7:21
right2:وهي	4:11 6:-12
right2:يزالون	3:29 4:13 5:-10 6:-25 8:-14 9:-17 10:-10 11:-20
right2:يعثر	4:-8 6:-17 7:20
right2:يعرف	0:-13 2:-8 3:-8 4:19 5:-8 6:-20 7:10 10:-17
right2:يناير	1:-11 5:-10 6:26 7:-10 9:-29 11:-14
right2:يوم	1:-12 3:-14 4:-13 5:-21 6:26 7:-21 10:-17 11:8
right2:يومين	0:-28 2:-17 3:-9 4:-26 6:-17 10:32
right3:	0:-22 1:-14 2:14 3:15 4:-11 5:-15 6:18 7:-22 8:-16 9:-19 10:-18 11:18
right3:"	0:13 1:19 2:-13 3:-53 5:-13 7:-80 8:-26 9:18 10:-51
right3:#	0:-18 1:-58 2:20 3:12 5:-50 6:12 7:-53 8:-18 9:-9
right3:(	3:-12 5:15 6:-18 7:-11 8:16 10:-13 11:10
right3:)	5:-23 6:25
right3:,	0:-15 1:-23 2:-12 3:18 4:-16 5:-26 6:22 7:-36 9:-18 10:-23 11:-11
right3:.	2:-33 3:-34 4:-11 7:8 10:-29 11:-19
right3::	5:-17 6:-26 7:27 9:15 11:-18
right3:اثر	7:13
right3:اثنان	0:19 2:-11 3:-16 4:-17 6:12 7:-19 10:-15
right3:احد	3:-19 6:-10 7:26 10:-10 11:-22
right3:احدهم	2:-13 5:16
right3:احدهما	6:-36 8:-16 10:17
right3:اخرون	5:-8 6:12
right3:اداره	3:15 4:-9 5:-14 6:9
right3:اربعه	7:10 11:-10
right3:ارقام	4:11 6:-9
right3:اسري	2:10 4:22 6:-24 8:-15
right3:اسعاف	5:-15 6:19
right3:اشخاص	5:-11 6:17
right3:اشهر	3:-14 5:-22 6:16 9:18
right3:اصل	0:-8 4:-9 8:-12 10:15
right3:اصيبوا	5:-23 6:26
right3:اطرافهم	5:12 6:-8
right3:اطفال	0:-16 3:8 5:-23 6:23 9:-23 11:10
right3:اقليم	11:-9
right3:اكثر	2:-18 3:-37 4:-26 5:-24 7:-14 8:-9 10:25 11:18
right3:ال	5:-19 6:19
right3:الاحتلال	6:8
right3:الاحد	0:-10 3:-22 4:11 8:-8 10:-28 11:21
right3:الاحمر	4:-11 6:20 7:-25 8:18 10:-27
right3:الاخر	2:-9 4:-14 10:13
right3:الاسبوع	0:-19 2:14 3:-9 4:-13 6:-19 10:9 11:8
right3:الاسر	0:-9 2:16
right3:الاسراييلي	6:16
right3:الاطفاء	3:-8 7:-8
right3:الاقل	0:-18 2:28 4:-45 5:-21 6:-26 7:30 8:-21 10:-28
right3:الامم	0:12 3:-10 8:-8 10:-15
right3:الانقاض	5:-14 6:17
right3:الاول	6:15 8:-8 10:13
right3:الاولي	0:-11 2:-16 3:-11 4:18 5:-15 6:19 7:-18 8:-19 10:-15
right3:البحر	0:-8 1:9 5:-12 6:-29 7:16
right3:البلاد	3:17 9:-13
right3:التاسعه	5:-14 6:18
right3:الثالثه	3:9
right3:الثامنه	2:-8 3:-10 4:-18 5:-15 6:-14 7:-9 8:18 9:11 10:-10 11:-13
right3:الثاني	8:-12 9:18 11:-10
right3:الجيش	6:13 8:9
right3:الحرب	4:-19 8:19
right3:الحكومه	6:-10 8:22 10:-20
right3:الحياه	0:-10 2:-25 3:-10 4:10 5:15 6:-22 7:-11 10:14
right3:الخامسه	3:-12 6:26 9:-18 10:8
right3:الخيام	3:19 5:-9 6:-11 9:-18
right3:الدفاع	6:9
right3:الذي	0:-20 1:12 4:-16 5:-12 7:-12 8:-9 10:17
right3:الذين	0:-23 4:14
right3:الروسيه	4:12 6:-8 8:-26 10:17
right3:السابع	0:24 2:-23 4:-24 8:-12 10:8
right3:السابق	0:28 1:-26 3:-9 4:-13 5:-17 7:-9 8:-23 9:-18 11:-26
right3:السنه	3:-15 8:15 10:-8
right3:السودان	9:23 11:-17
right3:الشرطه	0:-8 4:19 10:-18
right3:الشماليه	6:17
right3:الشهر	3:-10 4:-8 6:10 9:-8 11:15
right3:الصحه	0:12 4:-8
right3:الطاقم	4:-14 7:17
right3:الطبيه	6:13
right3:العاشره	5:-13 6:23 7:-9
right3:العام	2:-11 4:-10 5:-21 7:-8 8:21 9:-17 10:-24
right3:العنايه	5:31 6:-27
right3:الف	3:-9 9:11 11:-8
right3:الفا	9:8
right3:القتال	3:-16 6:-9 9:15
right3:القطاع	0:10 2:-12 3:-9 4:-11 5:-15 6:17 8:-9 10:-13
right3:القوات	6:9
right3:الليل	6:-16 7:19
right3:الماضيه	2:10
right3:المحافظه	3:-23 6:-10 8:19 10:-16 11:11
right3:المدينه	4:-10 7:13
right3:المركزه	5:18 6:-14
right3:المستشفي	3:-11 5:-8 6:16
right3:المفقودين	1:-14 3:-13 4:-17 5:-21 6:-34 7:39
right3:المكان	5:-9 6:13
right3:المنظمه	3:14 6:-12
right3:المهاجمين	2:-15 6:21 7:-19 10:-25
right3:المياه	4:-10 5:-8 6:25 7:-20
right3:النساء	8:-9 9:12 10:11 11:-12
right3:الهجوم	0:-22 2:-18 4:12 5:13 6:16 10:-8
right3:الهرب	0:-22 2:-23 6:21 10:20
right3:الولايه	7:10
right3:الي	0:22 1:-19 2:-21 3:-12 4:10 5:-26 6:-60 7:-8 8:27 9:8 10:-59 11:12
right3:اليوم	1:-9 2:-12 3:-36 4:-9 5:22 6:-25 7:-15 11:25
right3:امام	5:8
right3:امراه	6:14
right3:ان	0:12 1:-9 2:-23 4:-47 6:11 7:10 9:-12 11:-9
right3:انفجار	6:10
right3:او	1:13 2:22 3:-15 4:-36 5:10 6:-13 7:-32 10:-17 11:-14
right3:ايام	0:-8 2:-19 3:-10 4:-28 5:8 6:-26 7:-14 8:21 9:15 10:8
right3:بانفجار	5:16 6:-15
right3:بجروح	6:13
right3:بحسب	0:-12 4:-24 5:-14 6:33 7:-10 9:-14 10:-8 11:16
right3:بزياده	0:10
right3:بعد	0:24 2:-23 3:19 4:-20 6:-15 7:11 8:-29 10:-18 11:-26
right3:بلا	0:-16 2:-16 3:-10 4:-19 5:-8 6:-11 7:14 9:29 11:-19
right3:به	7:14
right3:بها	6:9
right3:بيلغورود	5:21 6:-18
right3:بين	4:-16 6:-9 10:20
right3:بينهم	0:-8 1:8 2:18 4:-13 5:-8 6:10 7:-14 10:-11 11:-33
right3:بيوتهم	3:-8 6:-10 11:30
right3:تحت	1:-8 2:12 3:15 4:-33 5:9 6:-26 9:-9 11:-8
right3:تركيا	3:-9 9:18 11:-17
right3:تسعه	0:-10 3:-18 5:-8 6:14 7:-17 8:-9 10:-9 11:12
right3:تعرف	0:-8 2:-9 6:17
right3:تلقي	3:-8 5:11 6:-8
right3:ثلاث	3:15 5:11 6:-13
right3:ثلاثه	0:-12 2:-13 4:-40 6:-8 8:-10 10:31 11:-9
right3:ثم	0:13 3:-8 4:-10 5:-9 6:-12
right3:ثماني	4:-12 6:15
right3:ثمانيه	0:-24 4:14 5:-9 6:25
right3:جانب	2:-17 4:-15 6:-13 8:36 9:-27 10:-11 11:16
right3:جثث	4:-8 6:-17 8:-16 10:22
right3:جرحي	5:-14 6:17
right3:جريح	4:11 5:-10 6:-9
right3:جريحا	5:-14 6:18
right3:حافله	5:23 7:-9
right3:حال	5:13 6:-12
right3:حتفهم	2:-24 4:-13 6:31
right3:حرجه	5:15 6:-11
right3:حصيله	6:8
right3:حوادث	6:18
right3:حوالي	3:17 11:-13
right3:حين	5:10 6:-8 9:15 11:-11
right3:خلال	0:-14 2:10 3:-19 4:16 6:12 8:-26 10:-12 11:-21
right3:خمس	3:20 11:-10
right3:خمسه	3:9 5:12 6:-18 10:10
right3:داخل	6:22 10:-12
right3:دول	3:-15 6:-9 11:12
right3:دون	0:17 3:11 4:-13 5:-31 6:-26 7:17 9:-32 10:-9 11:9
right3:ديسمبر	3:-10 8:-9 10:12
right3:ذكر	4:-11 5:-18 6:23
right3:راس	0:20 3:-9 5:-32 6:17 7:-20
right3:رقم	4:-11 6:19 7:-13
right3:زال	0:-23 2:-12 3:-14 7:-32 8:-12 10:24
right3:زالوا	0:-8 2:-12 4:13 5:16 6:-14 7:10 8:-10 10:-12
right3:زلزال	3:30 4:-9 9:-11 11:-8
right3:ساعه	2:23 4:-20 5:10 6:-8 7:-10 10:-21
right3:سبعه	5:-13 6:23
right3:ست	0:-24 6:22 10:16
right3:سته	3:11 5:-16 6:17 10:-9
right3:سقوط	3:16 9:-13
right3:شاحنه	5:13 6:-17 7:8
right3:شرق	5:9
right3:شهر	2:-19 3:-21 4:-19 7:-8 10:27
right3:ضمنهم	4:-11
right3:طفلا	6:9
right3:عام	0:25 2:-8 3:-13 4:9 6:9 10:-21
right3:عاما	2:-8 6:-16 10:19
right3:عباره	6:-12 7:21
right3:عبر	3:19 11:-17
right3:عدد	3:-12 9:14 11:-10
right3:عشر	0:-8 4:11 6:8 10:-13
right3:عشره	3:-8 5:14 7:-16
right3:علي	0:-11 2:12 3:-32 4:-15 5:10 6:-13 7:-17 8:19 9:-16 10:17
right3:عليهم	4:-9 6:9 7:11
right3:عمليه	6:-18 10:18
right3:عن	2:-14 3:-14 5:-13 7:-16 8:27 9:12 10:-27 11:-21
right3:عند	0:-9 2:20 4:-9 5:-11 7:-8 10:-16
right3:عنهم	0:21 3:-9 4:12 5:-30 6:-21 7:14 8:9 10:-36
right3:غزه	0:-12 2:15 4:13 5:-10 6:-34 7:-8
right3:فارقوا	6:14
right3:فديه	0:-22 2:-18 4:-17 6:-9 8:-8 10:27
right3:فقدوا	0:-8 1:34 2:-8 3:-9 5:-8 6:-31 7:-8 11:-13
right3:في	0:-22 1:-39 2:-13 3:8 4:14 5:-56 6:12 7:-8 8:20 9:-24 10:-32
right3:فيما	3:-11 5:19 7:-27
right3:قارب	6:-10 7:15
right3:قاصرا	0:14 1:13 10:-24
right3:قال	2:12 10:-13
right3:قبل	0:13 5:-27 7:-10 8:-13 9:-9 10:-14
right3:قتلوا	0:-8 2:10
right3:قتلي	0:-10 2:-12 6:17 10:-12
right3:قد	0:-10 2:9 3:-16 4:-20 6:-20 7:-9 8:-21 9:-25 10:29 11:26
right3:قراهم	3:-29 6:16 7:-16 9:-10 11:32
right3:قرب	3:-15 4:13 6:12 8:-8
right3:قريه	0:10 3:-23 5:16 6:-30 11:16
right3:قضوا	1:-10 6:25
right3:قوات	6:19
right3:كان	3:-9 5:15 6:-18 10:9
right3:كانت	5:-9 7:14
right3:كانوا	0:-15 2:-14 3:9 4:-29 5:-20 6:18 7:-23 8:25 11:-10
right3:كل	0:-8 1:-11 2:-14 3:-14 4:-13 5:-18 6:12 7:11 10:-11
right3:كما	0:10 2:-11 3:-24 4:-11 5:-12 6:30 7:-11 9:-10 11:23
right3:كمين	0:-21 4:-20 5:-30 6:28 7:21
right3:لا	0:-10 3:-16 4:18 5:12 6:-33 7:8 8:-14 10:-14 11:12
right3:لدي	0:24 3:-9 5:-10 6:-29 7:-13 9:-22 11:18
right3:لكن	3:-22 4:-16 6:-16 7:24
right3:لم	0:10 2:-8 4:-9 5:-16 6:-17 7:27 10:-16
right3:لهم	4:-18 7:30 11:-17
right3:ما	1:-12 2:-33 5:-13 7:11 8:-30 9:-20
right3:ماتوا	2:14 5:-8 7:-11
right3:مارس	3:14 11:-15
right3:متن	3:18 9:-11 11:-16
right3:مخيمات	3:-22 9:19 10:-11 11:16
right3:مدارس	3:15 5:-11
right3:مدرسه	4:-21 5:-9 6:-21 7:16 8:-15 10:16
right3:مدني	3:-9 4:14 6:-11 9:-8 10:-12 11:19
right3:مدنيا	6:8 8:13
right3:مديريه	6:12
right3:مدينه	4:13 6:-9 7:-8
right3:مراكز	3:23 11:-13
right3:مركب	6:-8 7:14
right3:مركز	0:-8 3:14 4:-11 5:-20 6:13 7:-19 9:13 11:-16
right3:مستشفي	6:9
right3:مستشفيات	5:14
right3:مسيره	2:-8 5:13
right3:مصابا	5:-12 6:17
right3:مصابين	5:10
right3:مصيرهم	3:-8 4:15 5:-10 6:-23 10:-8
right3:مطلع	3:-10 6:13 7:-8 9:9
right3:مع	3:8 4:15 7:-14
right3:معظمهم	3:18 11:-13
right3:معلما	0:16 3:-8 4:10 6:-20 7:-13 10:-21
right3:مفقودا	6:20 7:-16
right3:مفقودين	4:-9 5:-10 6:-16 7:28
right3:مقابل	0:-24 5:23 8:14 10:-18
right3:مقاطعه	5:-11 7:-13 10:17 11:-8
right3:مليون	3:14 9:12 11:-23
right3:من	0:14 1:-28 2:-23 3:9 4:-54 7:-15 8:-21 9:-10 10:31 11:-22
right3:منازلهم	3:36 5:-27 6:-16 9:-16 11:-9
right3:منذ	0:-45 1:-11 2:8 3:11 4:28 5:-19 6:-34 7:28 8:-12 10:-8 11:-22
right3:منطقه	5:-9 6:18 8:-16 10:15
right3:منظمه	1:21 3:-23 4:-9 5:-8 6:-9 7:9 10:-8 11:-13
right3:منها	6:18
right3:منهم	1:-21 2:-36 3:-35 4:15 5:16 7:-31 9:-9 10:-47 11:-8
right3:مواقع	3:13 4:-12 6:16 9:-10
right3:ناريه	5:18 6:-8
right3:نازحين	3:25 9:-20 11:-18
right3:نحو	0:-15 4:-10 6:-20 7:26 8:-14 9:-12 10:10
right3:نساء	0:14 3:-24 4:-21 5:-24 6:27 7:-18 8:-10
right3:نفسها	1:16 3:-10 4:-11 5:-20 6:-22 7:23 11:-8
right3:نقطه	6:9
right3:نهر	2:18 6:-12 10:-13
right3:نيجيريا	0:26 4:-14 6:-18
right3:هدنه	2:-18 4:-12 6:-10 8:-21 10:27
right3:هذا	5:-9 6:12 9:-10 11:11
right3:و	5:-22 6:23 7:-18
right3:واحد	0:-11 1:-15 4:16 5:-20 6:19 7:-30 9:-24 10:-20 11:8
right3:واحده	0:27 1:-8 2:-18 3:-17 5:-19 9:-10 10:-36 11:-12
right3:وادي	5:-8 7:12
right3:واصابه	5:-20 6:22
right3:واصيب	2:-8 5:-21 6:22
right3:وان	0:-15 3:-14 4:-9 7:-36 8:-16 10:23
right3:وجريح	0:-10 1:39 3:-16 5:-16 6:-33 7:-17 8:-10 9:-8 11:-16
right3:وحده	1:-15 3:-22 4:26 5:-9 6:-14 7:-18
right3:وزاره	2:-8 3:-8 6:19 8:11 10:-12
right3:وفق	0:13 4:11 10:-18
right3:ولا	3:-8 4:-30 5:-8 6:22 7:-27 8:17 10:-11
right3:ولم	2:23 3:-12 4:-22 6:14 7:-12 8:-11 10:-23
right3:وما	5:-9 6:27 7:-28
right3:وهو	3:8 6:8
right3:يبق	4:-10 6:14
right3:يزال	2:15 4:-27 5:17 7:-27 8:15 10:-30
right3:يزالون	0:-12 2:-10 4:14 6:19 10:-13
right3:يعرف	0:-10 2:-11 4:17 6:-12 10:-13
right3:يقارب	6:11
right3:يقول	7:13
right3:يوم	1:-11 3:-14 4:-8 5:-8 6:-16 7:-10 9:9 10:23 11:-13
share:4	0:24 1:-14 2:17 3:-39 4:-54 5:-58 6:-24 7:9 9:-72 10:-59 11:49
share:5	0:-21 3:13 4:27 5:-27 6:-18 7:-28 8:-28 9:-46 11:-40
share:7	0:-16 1:-10 2:-42 3:-15 4:-52 11:-21
share:more	0:-13 1:-73 5:-8 6:18 7:-33 8:-11 9:-11 10:-15 11:-14
short	0:-22 1:-56 3:-33 4:-34 5:-19 8:-37 9:22 10:8 11:-20
size:1	0:-45 1:-46 2:44 3:-68 4:-22 6:25 7:-15 8:-44 9:-47 11:-55
size:9	0:30 1:-96 3:-132 4:-11 5:-28 6:27 8:-16 9:-103 10:-10 11:-83
size:99	0:-14 1:-77 2:-47 3:-67 4:27 6:27 7:8 8:-21 9:-108 10:22 11:-102
size:999	0:14 1:-13 2:-34 3:-22 4:-20 6:-11 7:-30 8:41 9:-91 10:-31 11:28
size:9999	0:-20 1:19 2:-110 3:40 4:-20 6:-23 7:-27 8:8 10:-119
size:more	0:-85 1:-69 2:-63 3:38 4:-30 5:-40 6:-58 7:-31 8:-62 9:53 10:-77 11:17
verdict:abducted	0:137 1:-40 2:-75 3:-67 4:-27 5:-56 6:-118 7:-90 8:-42 9:-62 10:-63 11:-45
verdict:casualties	0:-24 1:82 2:-18 3:-36 4:-16 5:-40 6:-72 7:-56 8:-23 9:-19 10:-13 11:-41
verdict:claim	2:13 4:-24 6:-23 9:-14
verdict:dead-in-captivity	0:-92 1:-30 2:104 3:-45 4:-34 5:-61 6:-13 7:-93 8:-68 9:-25 10:-62 11:-36
verdict:displaced	0:-57 1:-53 2:-72 3:143 4:-45 5:-65 6:-114 7:-111 8:-26 9:-51 10:-9 11:-79
verdict:held	0:-24 1:-48 2:-87 3:-59 4:122 5:-63 6:-100 7:-61 9:-70 10:-49 11:-71
verdict:injured	0:-108 1:-19 2:-86 3:-107 4:-57 5:183 6:-116 7:-100 8:-37 9:-67 10:-116 11:-79
verdict:killed	0:-59 1:-49 2:33 3:-67 4:-130 5:-111 6:169 7:-93 8:-150 9:-25 10:-127 11:-102
verdict:missing	0:-47 1:-50 2:-82 3:-84 4:-51 5:-86 6:-67 7:137 8:-65 9:-93 10:-88 11:-55
verdict:open	0:-32 1:-12 2:-58 5:-38 6:-8 7:-16 8:-10 11:-23
verdict:out	0:15 1:-12 2:-26 3:-30 4:33 5:-16 7:-17 8:-8 9:-17 10:-35 11:-14
verdict:prisoners-exchanged	0:-49 1:-27 2:-93 3:-43 4:-19 5:-45 6:-94 7:-47 8:70 9:-36 11:-25
verdict:refugees	0:-24 1:-49 2:-44 3:-36 4:-54 5:-67 6:-97 7:-59 8:-61 9:96 11:-50
verdict:released	0:-62 1:-46 2:-86 3:-33 4:-53 5:-97 6:-79 7:-90 8:21 9:-47 10:122 11:-37
verdict:returned	0:-83 1:-61 3:-64 4:-100 5:-88 6:-55 7:-42 8:-73 9:-44 10:-35 11:112`
}
