import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	45
alike:casualties	78
alike:dead-in-captivity	43
alike:displaced	-39
alike:held	60
alike:injured	50
alike:missing	29
alike:prisoners-exchanged	-15
alike:refugees	48
alike:released	35
alike:returned	3
any	-33
bare:1	83
bare:9	-9
bare:99	-11
bare:999	29
bare:9999	64
bare:more	12
before:abducted	65
before:allocated	-103
before:casualties	-76
before:dead-in-captivity	50
before:delivered	9
before:displaced	-14
before:held	-45
before:injured	-29
before:missing	-126
before:pledged	-83
before:prisoners-exchanged	24
before:refugees	-43
before:released	4
before:requested	16
before:returned	5
behind:abducted	29
behind:allocated	-102
behind:casualties	-80
behind:dead-in-captivity	-54
behind:delivered	-108
behind:displaced	-11
behind:held	-39
behind:injured	6
behind:killed	-72
behind:pledged	-97
behind:prisoners-exchanged	17
behind:released	-23
behind:requested	-6
behind:returned	47
behind:total	-73
ending:اء	-110
ending:اب	-58
ending:ات	-140
ending:اث	35
ending:اج	37
ending:ار	-77
ending:اص	-54
ending:اف	-72
ending:اق	72
ending:ال	44
ending:ام	-84
ending:ان	52
ending:اه	28
ending:با	-70
ending:بب	18
ending:بت	-66
ending:بط	7
ending:بل	43
ending:به	25
ending:بي	-39
ending:تا	51
ending:تل	-43
ending:ته	51
ending:تي	-34
ending:ثا	-68
ending:ثر	47
ending:ثه	-13
ending:جن	-52
ending:جه	3
ending:حا	13
ending:حث	11
ending:حد	13
ending:حل	31
ending:حه	-85
ending:حو	52
ending:خل	14
ending:دت	-6
ending:در	-20
ending:دل	16
ending:دم	-28
ending:ده	-18
ending:دي	49
ending:را	-41
ending:رب	-11
ending:رت	69
ending:رج	38
ending:رح	101
ending:رف	33
ending:رق	61
ending:رك	-85
ending:ره	-28
ending:ري	-20
ending:سا	-84
ending:سب	56
ending:سم	-54
ending:سه	-27
ending:ضه	17
ending:طع	68
ending:طه	35
ending:عا	-45
ending:عه	7
ending:عي	-15
ending:فا	-82
ending:فع	-61
ending:فه	-59
ending:في	-68
ending:قت	-88
ending:قد	85
ending:قل	-26
ending:لا	-88
ending:لت	-36
ending:لغ	43
ending:لم	-49
ending:لن	-44
ending:له	34
ending:لي	43
ending:ما	-13
ending:مت	7
ending:مل	-11
ending:مه	-68
ending:مي	-34
ending:نا	-57
ending:نت	-15
ending:نه	25
ending:ني	127
ending:ها	-36
ending:هم	15
ending:هن	24
ending:وا	35
ending:وب	74
ending:وح	106
ending:ور	-61
ending:وق	29
ending:ول	5
ending:وم	-61
ending:ون	-55
ending:وي	-71
ending:يا	-22
ending:يب	25
ending:يت	22
ending:يد	53
ending:ير	34
ending:يع	49
ending:يف	3
ending:يق	15
ending:يل	-34
ending:يم	-8
ending:ين	19
ending:يه	-11
equal:abducted	18
equal:dead-in-captivity	28
equal:displaced	-44
equal:held	-44
equal:injured	23
equal:missing	-45
equal:prisoners-exchanged	73
equal:released	-17
equal:returned	24
form:dual	-41
form:fraction	-245
form:mixed	-7
form:range	-17
form:singular	-40
form:vague	-70
form:words	65
headline	-6
here:#aboard	-52
here:#aid	-7
here:#alive	-22
here:#captives	37
here:#captivity	-7
here:#captors	-11
here:#carrying	-4
here:#commerce	-4
here:#conference	-3
here:#containing	-71
here:#contest	-121
here:#crossing	-19
here:#custody	-146
here:#demand	-23
here:#disease	-53
here:#displacement	56
here:#exchange	32
here:#execution	12
here:#given-back	53
here:#group	38
here:#handover	12
here:#hostages	38
here:#losing-side	34
here:#need	-84
here:#police	-17
here:#prisoners	-19
here:#receiving	-9
here:#remainder	45
here:#rescue	-91
here:#return	25
here:#since	8
here:#sport	8
here:#state	-5
here:#treatment	-76
here:#war-prisoners	16
here:abducted	28
here:allocated	-9
here:casualties	-33
here:dead-in-captivity	53
here:delivered	-24
here:displaced	69
here:held	18
here:injured	45
here:killed	94
here:missing	45
here:pledged	-9
here:prisoners-exchanged	-34
here:refugees	20
here:released	20
here:requested	-53
here:returned	17
here:said	20
here:set	31
item	48
last:claim-abducted	10
last:claim-allocated	-102
last:claim-casualties	-89
last:claim-dead-in-captivity	-66
last:claim-delivered	4
last:claim-displaced	-33
last:claim-held	-73
last:claim-injured	-5
last:claim-killed	20
last:claim-missing	11
last:claim-pledged	-4
last:claim-prisoners-exchanged	71
last:claim-released	11
last:claim-requested	-27
last:claim-returned	17
last:claim-total	37
left1:	-46
left1:"	52
left1:#	-43
left1:(	125
left1:,	99
left1:-	52
left1::	81
left1:|	33
left1:اثنين	-54
left1:اجلاء	51
left1:اجلت	-14
left1:اجلي	-10
left1:احتجاز	44
left1:احدهم	53
left1:احدهما	-20
left1:احصي	40
left1:احياء	-31
left1:اخرهم	19
left1:ارواح	74
left1:استشهاد	120
left1:استشهد	109
left1:استعادت	32
left1:استقبل	-22
left1:اسقاط	-32
left1:اسقطت	-59
left1:اصابه	3
left1:اصل	-76
left1:اصيب	121
left1:اطراف	35
left1:اطفال	94
left1:اطلقت	-23
left1:اكتوبر	-8
left1:الا	-46
left1:الاحمر	37
left1:الاسبوع	49
left1:الان	70
left1:الاول	-44
left1:الاولي	48
left1:البالغه	-52
left1:البلاد	70
left1:الجرحي	64
left1:الجيش	56
left1:الحرب	71
left1:الحصيله	57
left1:السلطات	-30
left1:السودان	53
left1:الشرطه	-95
left1:الشركاء	6
left1:الشهر	67
left1:الضحايا	27
left1:العام	81
left1:العامه	-50
left1:العايدين	36
left1:العدد	94
left1:القتلي	41
left1:القطاع	-16
left1:الماضي	-6
left1:الماضيه	61
left1:المفوضيه	92
left1:المقابل	54
left1:المهاجمون	23
left1:الي	-30
left1:اليوم	92
left1:اما	-21
left1:امام	-24
left1:امراه	-38
left1:امس	-50
left1:ان	83
left1:انتشال	107
left1:انتشل	17
left1:انقاذ	-27
left1:انقذ	-98
left1:انهم	-17
left1:اوقع	47
left1:اوكرانيا	54
left1:اي	-27
left1:ايام	58
left1:ب	-22
left1:بان	-12
left1:بحسب	-77
left1:بحياه	187
left1:بعد	22
left1:بفارق	-3
left1:بقتل	79
left1:بلغ	97
left1:بلغت	45
left1:بمشاركه	-81
left1:بمقتل	141
left1:بواقع	-34
left1:بوفاه	89
left1:بين	8
left1:بينها	-64
left1:بينهم	77
left1:تتبادلان	76
left1:تحتجز	70
left1:تحرير	89
left1:تدمير	-46
left1:تزال	46
left1:تسلم	-24
left1:تشاد	61
left1:تشمل	31
left1:تضم	-4
left1:تغطيه	-35
left1:تقل	-12
left1:توفي	61
left1:ثم	5
left1:جانب	33
left1:جثامين	102
left1:جثث	95
left1:جثه	72
left1:جنديا	-95
left1:حاله	55
left1:حاليا	71
left1:خرج	77
left1:خطف	91
left1:خطفت	-51
left1:خلاله	16
left1:خلالها	54
left1:خلفت	29
left1:دفن	85
left1:دفنا	55
left1:دفنت	44
left1:دولار	-4
left1:ذاتها	36
left1:رجع	86
left1:رفات	47
left1:روسيا	-57
left1:زال	84
left1:زوجها	-28
left1:سبتمبر	49
left1:سبيل	84
left1:سجلت	-41
left1:سراح	85
left1:سقط	44
left1:سقوط	4
left1:سوي	-9
left1:شهيد	-87
left1:ضمنهم	58
left1:طفلا	-22
left1:طفلان	-70
left1:عاد	46
left1:عبر	-54
left1:عدا	61
left1:عدد	-42
left1:عددهم	57
left1:عسكريا	-8
left1:علي	17
left1:عن	91
left1:عند	50
left1:عندنا	-35
left1:عوده	11
left1:غادر	54
left1:غرق	24
left1:فر	59
left1:فقتل	72
left1:فقتلت	94
left1:فقد	104
left1:فقدان	56
left1:فقدت	28
left1:فقدنا	78
left1:فقضي	72
left1:في	-271
left1:فيه	13
left1:فيها	-4
left1:قال	-93
left1:قتل	144
left1:قتلت	109
left1:قتلوا	96
left1:قتلي	48
left1:قتيل	-75
left1:قتيلا	99
left1:قضي	140
left1:كان	-14
left1:كانت	28
left1:كانوا	14
left1:كردفان	-49
left1:كل	-137
left1:كم	-78
left1:كنا	-104
left1:ل	-26
left1:لا	13
left1:لاجي	-84
left1:لدينا	89
left1:لقي	184
left1:لكل	-65
left1:لكن	-62
left1:لمساعده	-62
left1:مات	106
left1:متن	-50
left1:متنه	-79
left1:متنها	-80
left1:مسيره	-65
left1:مصرع	112
left1:مصير	109
left1:مع	-12
left1:مقابل	10
left1:مقتل	167
left1:من	-184
left1:منها	-29
left1:منهم	-18
left1:نزح	74
left1:نزوح	70
left1:نساء	76
left1:نفسها	20
left1:نقل	37
left1:نقلت	-6
left1:نوفمبر	-20
left1:هم	50
left1:هناك	105
left1:هولاء	89
left1:هويه	53
left1:و	-14
left1:واجلي	-45
left1:واحد	81
left1:واصاب	19
left1:واصابت	32
left1:واصابه	200
left1:واصيب	181
left1:واصيبت	94
left1:واقتادوا	41
left1:وان	25
left1:واوقع	43
left1:واوقف	-72
left1:وبقي	-15
left1:وتدمير	-58
left1:وتوفي	92
left1:وجرح	71
left1:وحده	98
left1:وحدها	82
left1:وصل	-21
left1:وصلنا	-96
left1:وصول	-10
left1:وعاد	15
left1:وعددها	-106
left1:وعددهم	-13
left1:وعن	36
left1:وفاه	122
left1:وفقد	25
left1:وقال	-79
left1:وقتل	139
left1:وقتلت	67
left1:وقتلوا	70
left1:وقضي	119
left1:وكان	-26
left1:ومقتل	65
left1:ومنهم	57
left1:ونقل	75
left1:وهم	17
left1:وهو	-106
left1:وهي	-81
left1:ووفاه	77
left1:يحتجزون	74
left1:يزال	-7
left1:يضم	31
left1:يعود	51
left1:يقتل	45
left1:يقل	-75
left1:يكون	71
left1:يناير	37
left1:يووي	26
left1:•	33
left2:	-37
left2:"	4
left2:#	-56
left2:)	34
left2:,	38
left2:-	-61
left2::	48
left2:;	-19
left2:ابريل	17
left2:اثنان	-142
left2:اخري	79
left2:اربعه	12
left2:ارتفع	46
left2:اسره	20
left2:اسعاف	-27
left2:اشخاص	-7
left2:اضافه	111
left2:اطلاق	53
left2:اعلنت	17
left2:افرج	53
left2:اكتوبر	65
left2:الا	79
left2:الاحد	7
left2:الاحمر	36
left2:الاربعاء	66
left2:الاسبوع	72
left2:الاصابات	69
left2:الاف	-72
left2:الافراج	144
left2:الاقل	44
left2:الامن	20
left2:الان	19
left2:الاول	10
left2:الاولي	51
left2:البحث	81
left2:البلاد	-64
left2:التعرف	83
left2:التي	-33
left2:الثاني	-32
left2:الجرحي	33
left2:الجماعه	63
left2:الجمعه	51
left2:الجنود	4
left2:الجيش	35
left2:الحصيله	78
left2:الحكومه	50
left2:الخميس	63
left2:الدفاع	-40
left2:الدوليه	20
left2:الذي	-57
left2:الرقم	67
left2:السبت	51
left2:السلطات	-26
left2:السودان	72
left2:الشرطه	-52
left2:الشهداء	-29
left2:الشهر	34
left2:الصحه	-43
left2:الضحايا	60
left2:العام	49
left2:العدد	53
left2:الف	-105
left2:الفا	-61
left2:القتلي	115
left2:القصف	74
left2:القوات	4
left2:الكهرباء	-64
left2:اللاجيين	55
left2:الله	51
left2:الليله	36
left2:الماضي	95
left2:المتحده	-5
left2:المحكمه	-33
left2:المدني	17
left2:المستشفي	-55
left2:المسلحين	51
left2:المصابين	61
left2:المصدر	40
left2:المفقودين	69
left2:المنظمه	7
left2:المهاجمين	-20
left2:المولف	-21
left2:النار	37
left2:النازحين	62
left2:الهند	-26
left2:الوزاره	47
left2:الولايه	87
left2:الي	-8
left2:اليوم	-50
left2:اليوميه	-37
left2:امس	43
left2:ان	64
left2:انا	65
left2:انه	-23
left2:انها	53
left2:اهداف	-10
left2:او	-47
left2:اودت	67
left2:اودي	90
left2:اوكرانيا	34
left2:ايام	47
left2:ب	83
left2:بدايه	35
left2:بذلك	48
left2:بعد	65
left2:بعدما	14
left2:بلاغات	86
left2:بين	-53
left2:بينما	6
left2:تبادل	29
left2:تتحدث	16
left2:تحت	-10
left2:تحدث	32
left2:تحييد	94
left2:ترتفع	28
left2:تسع	73
left2:تسعه	47
left2:تعلن	58
left2:تقول	45
left2:ثلاثه	-36
left2:ثم	-6
left2:جثامين	58
left2:جثث	38
left2:جثه	-90
left2:جديده	11
left2:جري	-43
left2:جريحا	7
left2:جنديا	137
left2:جهته	-55
left2:حتفهم	24
left2:حتي	79
left2:حصيله	3
left2:حيث	51
left2:حين	39
left2:خرج	-73
left2:خطف	54
left2:خلال	54
left2:خمسه	-13
left2:دولار	-60
left2:دينار	-45
left2:ذاته	13
left2:ذلك	23
left2:رهينه	42
left2:روسيا	-50
left2:ساعه	17
left2:سبتمبر	-44
left2:سبعه	-8
left2:سته	72
left2:سجلت	-4
left2:سياره	26
left2:سيبو	26
left2:سيده	-61
left2:شخص	-54
left2:شخصا	8
left2:شهداء	74
left2:شهيدا	91
left2:صباح	58
left2:صباحا	14
left2:طفلا	-7
left2:عامل	-6
left2:عبر	28
left2:عثر	-23
left2:عدد	24
left2:عشر	-56
left2:علي	-34
left2:عمليات	56
left2:عن	8
left2:غزه	15
left2:غير	29
left2:فضلا	50
left2:فقد	66
left2:فلسطينيا	56
left2:في	-16
left2:فيها	75
left2:قافله	9
left2:قال	-56
left2:قبل	34
left2:قتل	59
left2:قتلوا	39
left2:قتلي	59
left2:قتيلا	40
left2:قد	105
left2:قضت	51
left2:كان	-5
left2:كانت	-76
left2:كل	-27
left2:كما	-22
left2:كييف	67
left2:لا	-8
left2:لاسره	-22
left2:لكل	-17
left2:للاجيين	-51
left2:للهجره	87
left2:لنساء	-17
left2:ما	39
left2:مبني	-79
left2:محليه	9
left2:مدنيا	40
left2:مدنيين	80
left2:مساء	4
left2:مسلحون	98
left2:مسيره	-36
left2:مصابا	-21
left2:مصرعهم	27
left2:مضيفا	39
left2:مطلع	12
left2:مع	-14
left2:مقابل	-74
left2:ملايين	-26
left2:مليون	-88
left2:من	-26
left2:منذ	45
left2:منها	71
left2:منهم	-42
left2:مواطن	48
left2:نفسه	25
left2:نفسها	-52
left2:نقطه	-21
left2:نقلت	-32
left2:نقلوا	-49
left2:هايتي	-19
left2:هذا	56
left2:هم	13
left2:هولاء	71
left2:واحتجزت	-87
left2:واحد	-26
left2:واحده	30
left2:واضاف	48
left2:وان	-34
left2:واوكرانيا	48
left2:وبين	83
left2:وتستضيف	-16
left2:وحدها	51
left2:وصل	59
left2:وعلي	12
left2:وفاه	43
left2:وفيات	-48
left2:وقال	44
left2:وقد	78
left2:وكان	16
left2:ولا	14
left2:وما	22
left2:يزال	-7
left2:يعلن	-26
left2:يناير	68
left2:يودي	48
left2:يوليو	-3
left2:يوم	42
left2:يونيو	13
left2:•	-15
left3:	-17
left3:"	46
left3:#	-22
left3:,	-24
left3:-	86
left3::	27
left3:|	-31
left3:اباد	61
left3:اثنين	3
left3:اجمالي	75
left3:اخرين	26
left3:ادت	65
left3:ادي	77
left3:اربعه	48
left3:استشهاد	-32
left3:استشهد	22
left3:استقبلت	23
left3:اسراييل	10
left3:اسفر	71
left3:اشخاص	-18
left3:اطباء	33
left3:اطفال	5
left3:اكتوبر	66
left3:الاثنين	49
left3:الاحد	-47
left3:الاحمر	-65
left3:الاربعاء	-73
left3:الاسر	93
left3:الاسراييلي	10
left3:الاف	-62
left3:الاقل	-58
left3:الامم	-15
left3:الان	-38
left3:الانقاذ	-29
left3:الاول	91
left3:الباقون	43
left3:البحث	55
left3:البلاد	-26
left3:التي	30
left3:الثلاثاء	52
left3:الجماعه	-36
left3:الجمعه	-28
left3:الجيش	5
left3:الحرب	18
left3:الحصيله	49
left3:الحكومه	33
left3:الخميس	9
left3:الدوليه	90
left3:الذي	51
left3:الذين	-16
left3:الروسيه	-7
left3:السبت	51
left3:السلطات	6
left3:السيول	14
left3:الشرطه	26
left3:الشهر	-20
left3:الصحه	13
left3:الضحايا	23
left3:الطواري	-55
left3:العام	-14
left3:العدد	60
left3:الف	-59
left3:الفا	27
left3:القتلي	99
left3:القطاع	20
left3:القوات	56
left3:الماضي	73
left3:المبني	7
left3:المتحدث	-23
left3:المدنيه	76
left3:المدينه	-50
left3:المستشفي	44
left3:المفقودين	6
left3:الهلال	-11
left3:الوحده	24
left3:الوزاره	10
left3:الوطني	43
left3:الوطنيه	66
left3:الوفيات	65
left3:الي	59
left3:اليوم	-67
left3:اما	69
left3:امام	23
left3:ان	-26
left3:انه	24
left3:انهيار	-5
left3:اوليه	53
left3:ايام	30
left3:بان	5
left3:بحسب	-34
left3:بدايه	83
left3:بعد	-23
left3:بلغ	45
left3:بمقتل	32
left3:بين	-8
left3:بينما	96
left3:بينهم	37
left3:تسعه	3
left3:تشرين	-45
left3:تعلن	22
left3:تقول	6
left3:ثلاث	-4
left3:ثلاثه	80
left3:ثمانيه	31
left3:جثث	-48
left3:جثه	-30
left3:جريحا	18
left3:جنوب	45
left3:جنيه	-42
left3:حتي	32
left3:حزب	47
left3:حصيله	12
left3:حين	61
left3:خلال	103
left3:خمس	-59
left3:خمسه	-14
left3:راكبا	-92
left3:روسيا	53
left3:زالت	62
left3:ساعه	62
left3:سبعه	74
left3:سته	53
left3:سفينه	-58
left3:سياره	-27
left3:شخص	30
left3:شخصا	-11
left3:شهداء	27
left3:شهيدا	60
left3:صباح	-12
left3:طفلا	29
left3:عاد	-38
left3:عام	83
left3:عبر	73
left3:عثر	27
left3:عدد	34
left3:عشر	94
left3:عشره	-47
left3:علي	3
left3:عن	-48
left3:عند	-44
left3:غزه	-23
left3:فجر	70
left3:في	34
left3:فيما	-49
left3:فيه	42
left3:قال	42
left3:قباله	65
left3:قبل	61
left3:قتل	22
left3:قتلي	-9
left3:قتيلا	101
left3:قد	13
left3:قرب	38
left3:قريه	38
left3:قوات	-8
left3:كان	-11
left3:كانوا	-24
left3:كانون	56
left3:كما	-14
left3:لا	-87
left3:لشوون	56
left3:لقوا	13
left3:للهجره	60
left3:لم	57
left3:ما	43
left3:محليه	40
left3:مدنيا	6
left3:مركز	-28
left3:مساء	-9
left3:مستشفي	-7
left3:مسيره	-17
left3:مشيرا	-26
left3:مشيره	46
left3:مصابا	5
left3:مصرع	-15
left3:مطار	-48
left3:مطلع	19
left3:مقتل	65
left3:ملايين	-24
left3:مليار	-83
left3:مليون	26
left3:من	21
left3:منذ	5
left3:منزلا	-51
left3:منطقه	-3
left3:منها	-32
left3:منهم	121
left3:مهاجرا	64
left3:نازح	48
left3:نايرا	-42
left3:نحو	-6
left3:نزح	-14
left3:نساء	-3
left3:هجوم	-59
left3:و	32
left3:واحده	10
left3:واشار	-27
left3:واضاف	-18
left3:والبحث	78
left3:وان	26
left3:واوضح	15
left3:وتقول	-21
left3:وحده	36
left3:وزاره	-31
left3:وعشرين	15
left3:وفاه	83
left3:وفي	95
left3:وقد	22
left3:وكان	-71
left3:ولا	-78
left3:ولايه	35
left3:ولم	-31
left3:ومن	81
left3:يعثر	46
left3:يقول	-38
left3:يناير	44
left3:يوم	-62
left3:يوما	-23
left3:•	-97
many	-61
mostly:abducted	51
mostly:aid	-44
mostly:allocated	14
mostly:delivered	-65
mostly:displaced	-90
mostly:displacement	-3
mostly:held	38
mostly:hostage	20
mostly:injured	-51
mostly:missing	-52
mostly:pledged	32
mostly:prisoners-exchanged	-3
mostly:released	29
mostly:returned	-60
mostly:total	-55
near:اباد	56
near:ابار	11
near:ابتد	25
near:ابحر	-96
near:ابري	65
near:ابشي	-3
near:ابعد	59
near:ابلغ	-17
near:ابن	49
near:ابنا	9
near:ابني	-18
near:ابوا	-51
near:ابوظ	13
near:ابيض	-42
near:اتجا	-76
near:اتحا	-84
near:اتصا	40
near:اتصل	30
near:اتفا	17
near:اتلف	-49
near:اتها	32
near:اثار	72
near:اثر	-23
near:اثقل	65
near:اثنا	-13
near:اثنت	-94
near:اثني	-34
near:اثيو	60
near:اجان	26
near:اجبر	66
near:اجتا	94
near:اجتم	26
near:اجري	-23
near:اجل	-23
near:اجلا	45
near:اجلت	-57
near:اجلي	-95
near:اجما	40
near:اجنب	28
near:اجنح	16
near:اجهز	-8
near:اجوب	-78
near:اجيي	-88
near:احتا	19
near:احتج	-3
near:احتر	-30
near:احتس	77
near:احتل	-12
near:احتم	67
near:احد	-10
near:احدا	19
near:احده	33
near:احدي	27
near:احرق	-73
near:احزم	-30
near:احصا	38
near:احصت	60
near:احصي	45
near:احكا	-9
near:احمد	-12
near:احمر	52
near:احيا	8
near:احيل	-9
near:اخبا	41
near:اختط	79
near:اختف	111
near:اختن	5
near:اخذو	95
near:اخر	4
near:اخرا	-17
near:اخرج	-9
near:اخره	-11
near:اخرو	4
near:اخري	53
near:اخلا	28
near:اخلت	-48
near:اخلو	40
near:اخلي	-27
near:اخوت	-6
near:اخير	27
near:ادار	4
near:ادام	55
near:ادت	-23
near:ادخل	130
near:ادرا	-66
near:ادري	-21
near:ادعا	-54
near:ادلب	70
near:ادوا	-49
near:ادوي	-79
near:ادي	84
near:اذا	51
near:اذار	-48
near:اذاع	43
near:اراء	-11
near:اراض	-3
near:اربا	5
near:اربع	-43
near:ارتف	110
near:ارتق	40
near:ارتي	-28
near:اردف	53
near:اردن	35
near:ارسا	-53
near:ارسل	-111
near:ارصا	-46
near:ارض	5
near:ارضه	-53
near:ارضي	45
near:ارغم	-23
near:ارقا	-10
near:اركا	36
near:ارمي	80
near:ارها	-33
near:اروا	90
near:ازال	43
near:ازمه	24
near:ازيد	23
near:اساب	-7
near:اساس	17
near:اسبا	46
near:استا	-24
near:استب	4
near:استخ	-5
near:استد	-12
near:استر	-41
near:استش	8
near:استض	9
near:استط	37
near:استف	-62
near:استق	22
near:استل	85
near:استم	-10
near:استن	76
near:استه	10
near:استو	-39
near:استي	-69
near:اسر	25
near:اسرا	75
near:اسرت	19
near:اسره	4
near:اسرو	58
near:اسط	-17
near:اسعا	5
near:اسعه	-53
near:اسفر	76
near:اسقا	-69
near:اسقط	-85
near:اسكن	58
near:اسلا	111
near:اسم	6
near:اسما	-57
near:اسها	16
near:اسوا	-54
near:اسير	-14
near:اسيو	20
near:اشار	-33
near:اشتب	-60
near:اشتر	-93
near:اشخا	71
near:اشغا	-36
near:اشلا	-45
near:اشنط	-58
near:اشهر	15
near:اصاب	-10
near:اصحا	24
near:اصدر	-74
near:اصطد	-47
near:اصطن	3
near:اصغر	-8
near:اصفر	65
near:اصل	-45
near:اصلا	59
near:اصوا	-77
near:اصيب	77
near:اضاف	58
near:اضرم	28
near:اضطر	-51
near:اطبا	136
near:اطرا	31
near:اطفا	31
near:اطلا	98
near:اطلق	26
near:اظهر	-44
near:اعاد	33
near:اعتد	-13
near:اعتر	-99
near:اعتق	-60
near:اعتم	-24
near:اعد	10
near:اعدا	-76
near:اعدت	-3
near:اعدم	68
near:اعرف	-18
near:اعشا	-65
near:اعصا	69
near:اعقب	15
near:اعلا	61
near:اعلن	41
near:اعلي	38
near:اعما	88
near:اعوا	7
near:اعيد	-56
near:اغذي	-13
near:اغرق	3
near:اغسط	-6
near:اغلا	-53
near:اغلب	74
near:اغلق	-112
near:اغنا	15
near:افاد	-50
near:افار	-36
near:افتت	-67
near:افرا	-23
near:افرج	44
near:افري	5
near:افغا	68
near:اقار	-26
near:اقال	40
near:اقتا	133
near:اقتح	74
near:اقتر	-25
near:اقتص	21
near:اقتي	94
near:اقدا	20
near:اقر	48
near:اقسا	-74
near:اقصي	-37
near:اقل	-72
near:اقلا	-68
near:اقلت	-27
near:اقلي	94
near:اقيم	-67
near:اكبر	55
near:اكتو	4
near:اكد	4
near:اكدت	28
near:اكس	29
near:اكست	-27
near:اكسي	-3
near:اكلي	42
near:اكوا	-49
near:اكوب	46
near:الا	-20
near:الاب	6
near:الاف	-12
near:الام	47
near:الان	54
near:التي	25
near:الجو	49
near:الحي	150
near:الخط	54
near:الذي	5
near:السن	22
near:الصف	-51
near:الطب	90
near:الغا	84
near:الف	-38
near:الفا	-10
near:الله	-3
near:اله	-5
near:الي	30
near:اليه	55
near:اما	75
near:امات	-6
near:امار	-5
near:امام	-38
near:امتا	39
near:امتد	-27
near:امتع	58
near:امدا	62
near:امرا	10
near:امس	10
near:امطا	5
near:امل	40
near:امم	-12
near:اممي	-33
near:امن	5
near:امنه	22
near:امني	-44
near:امها	-43
near:اموا	-75
near:امير	32
near:امين	-7
near:انا	25
near:انبا	73
near:انت	-45
near:انتا	-53
near:انتخ	-22
near:انتش	26
near:انتظ	12
near:انته	17
near:انحا	61
near:انخف	-3
near:اندر	55
near:اندل	-8
near:اندي	-37
near:انذا	37
near:انزل	-9
near:انسح	-72
near:انضم	87
near:انطل	-16
near:انفا	-48
near:انفج	18
near:انفس	-45
near:انفص	-28
near:انقا	30
near:انقذ	-129
near:انقط	15
near:انقل	-13
near:انه	-26
near:انها	45
near:انهم	-45
near:انهن	64
near:انهي	-28
near:انوا	-85
near:اهال	-86
near:اهدا	-13
near:اهل	66
near:اهله	34
near:اهلي	22
near:اوتش	17
near:اودت	11
near:اودي	34
near:اورد	18
near:اورو	-113
near:اوسط	-29
near:اوضح	-4
near:اوقع	-20
near:اوقف	-48
near:اوكر	29
near:اول	22
near:اولا	27
near:اولي	40
near:اونر	43
near:ايات	-16
near:ايار	-25
near:ايام	10
near:ايتل	-26
near:ايدي	18
near:ايرا	96
near:ايزي	4
near:ايضا	76
near:ايطا	-106
near:ايقا	-31
near:ايكو	-3
near:ايل	8
near:ايلو	-36
near:اين	3
near:ايه	34
near:ايوا	51
near:باب	-7
near:بابن	-14
near:بات	-54
near:باتج	45
near:باحت	75
near:باحث	-21
near:باخت	74
near:بادو	67
near:بادي	98
near:بارا	-28
near:بارب	4
near:بارز	46
near:باسم	15
near:باصا	46
near:باع	5
near:باعي	41
near:باقل	-25
near:باقو	12
near:باقي	-12
near:باكس	75
near:بالغ	-15
near:باما	48
near:بان	-37
near:بانت	-39
near:بانخ	104
near:بانف	-57
near:بانك	34
near:بانه	-4
near:باني	-49
near:بايد	-15
near:بايع	-39
near:بتر	86
near:بترت	80
near:بتعر	-50
near:بتنظ	-24
near:بتهم	-61
near:بجرا	60
near:بجرو	7
near:بجنو	66
near:بحاج	-98
near:بحار	-34
near:بحث	-42
near:بحر	103
near:بحرو	37
near:بحري	-40
near:بحسب	69
near:بحلو	41
near:بحي	-51
near:بحيا	35
near:بحير	50
near:بختو	-22
near:بخسا	47
near:بخمس	-53
near:بدء	69
near:بدات	-46
near:بداي	51
near:بدل	-83
near:بديل	-6
near:بذلك	21
near:برتب	53
near:برد	30
near:برس	-20
near:برصا	53
near:برلم	68
near:برمي	-46
near:برنا	8
near:بري	-58
near:بريا	-31
near:بريت	8
near:بريف	12
near:بريه	67
near:بزيا	6
near:بسبب	28
near:بسته	61
near:بسجن	-94
near:بسقو	62
near:بسوه	47
near:بشاح	12
near:بشان	51
near:بشظا	5
near:بشما	10
near:بشها	-55
near:بشير	35
near:بصرف	-29
near:بضرب	53
near:بطاق	-73
near:بطان	16
near:بطاي	20
near:بطلق	-65
near:بعثه	41
near:بعد	46
near:بعدم	46
near:بعضه	-28
near:بعلب	22
near:بعين	23
near:بغدا	-53
near:بفار	-20
near:بقاع	-68
near:بقتل	6
near:بقصف	19
near:بقوا	-54
near:بقوه	-59
near:بقي	-25
near:بقيم	-57
near:بقيه	-27
near:بكام	-27
near:بلا	-13
near:بلاد	-24
near:بلاس	-67
near:بلاغ	-70
near:بلح	36
near:بلحظ	59
near:بلد	-58
near:بلدا	-36
near:بلده	-16
near:بلدي	-65
near:بلغ	44
near:بلغت	8
near:بلغم	45
near:بلوش	40
near:بليغ	61
near:بما	-26
near:بمتو	11
near:بمحا	68
near:بمست	77
near:بمشا	-51
near:بمعد	-22
near:بمقت	81
near:بمقد	-51
near:بمن	60
near:بمنط	-50
near:بموج	-63
near:بناء	-15
near:بنجا	77
near:بنسب	-67
near:بنغل	61
near:بنفس	82
near:بنقل	7
near:بنك	-96
near:بنه	49
near:بنوم	22
near:بني	27
near:بنير	23
near:بها	-36
near:بهجو	-41
near:بهدف	-6
near:بهم	58
near:بواب	-16
near:بواد	27
near:بواق	-63
near:بوتي	50
near:بودا	-3
near:بور	-26
near:بورو	101
near:بوزي	30
near:بوسا	30
near:بوفا	59
near:بولا	16
near:بولد	51
near:بولو	23
near:بولي	-46
near:بوني	49
near:بيان	48
near:بيت	15
near:بيتا	60
near:بيته	-32
near:بير	28
near:بيرو	-47
near:بيلغ	39
near:بين	32
near:بينم	9
near:بينه	44
near:بيني	89
near:بيوت	-58
near:تابع	4
near:تاخر	-23
near:تاري	-20
near:تازر	31
near:تاسع	-45
near:تاكد	16
near:تالي	40
near:تامي	-66
near:تاهي	-20
near:تاي	56
near:تايل	43
near:تباد	21
near:تبقي	-44
near:تبلغ	83
near:تبين	-107
near:تتبا	-35
near:تتبع	38
near:تتجا	-49
near:تتحد	22
near:تترا	-18
near:تتسع	-89
near:تتضم	-25
near:تتوق	46
near:تجار	-36
near:تجدد	-82
near:تجمع	11
near:تحاق	-35
near:تحال	-16
near:تحت	-25
near:تحتج	77
near:تحدث	-11
near:تحدي	37
near:تحري	85
near:تحسن	52
near:تحصي	49
near:تحطم	41
near:تحقق	7
near:تحقي	-93
near:تحمل	-27
near:تحوي	-54
near:تحيي	-19
near:تخشي	-35
near:تخصص	21
near:تخلي	-61
near:تداف	-38
near:تداو	-25
near:تدخل	-43
near:تدمي	-69
near:تذكر	-56
near:تراج	-21
near:تراك	11
near:تراو	-28
near:تربي	-3
near:ترت	12
near:ترتف	58
near:ترجي	-29
near:ترخي	8
near:تردد	-26
near:ترفع	79
near:ترك	65
near:تركي	102
near:ترمي	-70
near:ترنو	22
near:تري	-53
near:تزال	-13
near:تسبب	34
near:تستض	-13
near:تستع	67
near:تستق	-6
near:تسته	45
near:تسجل	34
near:تسجي	-86
near:تسع	-21
near:تسعم	-85
near:تسعه	-12
near:تسعو	-27
near:تسعي	-39
near:تسلم	13
near:تسلي	-25
near:تشار	-27
near:تشام	-11
near:تشري	41
near:تشغي	46
near:تشمل	104
near:تشير	-25
near:تشيل	-52
near:تصاد	-7
near:تصدر	-39
near:تصري	-15
near:تصفي	8
near:تصل	50
near:تصوي	-34
near:تضاع	34
near:تضام	-24
near:تضرر	-51
near:تضم	-40
near:تضيف	94
near:تطبي	-44
near:تطعي	-32
near:تطلب	-35
near:تطلق	82
near:تعاد	-38
near:تعام	-29
near:تعاو	-62
near:تعد	-49
near:تعدا	20
near:تعدي	-28
near:تعذي	48
near:تعرض	-46
near:تعرف	108
near:تعلن	35
near:تعلي	-49
near:تعمل	-88
near:تعهد	-65
near:تعود	-52
near:تعوي	-44
near:تغذي	-99
near:تغطي	-56
near:تفاح	84
near:تفتي	47
near:تفجي	-12
near:تفرج	33
near:تفيد	52
near:تقار	81
near:تقاط	68
near:تقتل	65
near:تقدر	-61
near:تقدم	-26
near:تقدي	47
near:تقر	29
near:تقري	-60
near:تقطن	-45
near:تقل	-10
near:تقول	-13
near:تقيم	22
near:تكتب	34
near:تكفي	-32
near:تكون	62
near:تلام	67
near:تلاه	53
near:تلته	-62
near:تلغر	24
near:تلفز	100
near:تلقت	-49
near:تلقو	-49
near:تلقي	82
near:تلك	4
near:تلمي	-21
near:تليه	13
near:تماس	5
near:تمري	-32
near:تمشي	-47
near:تمكن	-66
near:تملك	-34
near:تموز	73
near:تموي	-7
near:تناف	-5
near:تنتش	14
near:تنتظ	44
near:تنته	-19
near:تنسي	15
near:تنص	-17
near:تنظي	28
near:تنفس	76
near:تنفي	-35
near:تنقل	11
near:تهجر	17
near:تهجي	29
near:تهرب	-54
near:تهم	-29
near:تواص	-66
near:توال	-66
near:توثق	67
near:توجه	-25
near:تورد	-6
near:توزع	6
near:توزي	10
near:توظي	-71
near:توفو	37
near:توفي	109
near:توقع	-69
near:توقف	-6
near:توقي	-55
near:تونس	-49
near:تووي	51
near:تيار	-61
near:تيرن	19
near:تيلا	8
near:ثالث	37
near:ثامن	42
near:ثان	-35
near:ثانو	63
near:ثاني	46
near:ثري	34
near:ثقاف	-37
near:ثقت	15
near:ثقيل	-44
near:ثلاث	18
near:ثلاج	-78
near:ثلث	-50
near:ثلثا	76
near:ثلثه	-26
near:ثمان	21
near:ثمن	25
near:ثمنه	-36
near:جاء	-6
near:جاءت	-75
near:جارف	46
near:جاري	-29
near:جامع	6
near:جان	8
near:جانب	13
near:جاهز	-43
near:جبات	-47
near:جبال	-12
near:جبل	67
near:جبهه	-12
near:جثام	48
near:جثث	-12
near:جثثه	8
near:جثما	-32
near:جثه	5
near:جدت	-49
near:جديد	-57
near:جراء	-27
near:جرح	29
near:جرحت	45
near:جرحو	57
near:جرحي	41
near:جرف	-40
near:جروح	53
near:جري	18
near:جريح	26
near:جزاء	-13
near:جزاي	79
near:جزير	-28
near:جزيي	-88
near:جسر	-27
near:جفاف	53
near:جلال	-22
near:جلسا	-55
near:جلسه	-69
near:جلهم	5
near:جماع	-36
near:جمعت	-53
near:جمعي	3
near:جمله	-12
near:جمهو	39
near:جميع	-8
near:جناي	-16
near:جندي	-40
near:جنسي	-37
near:جنوب	-20
near:جنود	8
near:جنين	12
near:جنيه	-56
near:جهاز	25
near:جهته	47
near:جهه	-62
near:جهود	-10
near:جوا	16
near:جوار	100
near:جود	-16
near:جوع	-88
near:جوعا	41
near:جوله	44
near:جوي	-56
near:جويه	11
near:جيبو	-86
near:جيده	50
near:جيرا	29
near:جيش	19
near:جيل	-54
near:حاجز	51
near:حاجه	-124
near:حاد	-62
near:حادث	-3
near:حادي	59
near:حارس	-72
near:حاره	20
near:حافل	7
near:حاكم	18
near:حال	76
near:حالا	-75
near:حالت	71
near:حاله	27
near:حالي	-42
near:حامل	82
near:حاول	18
near:حاوي	63
near:حتفه	55
near:حتي	57
near:حجب	-42
near:حجزت	-7
near:حجه	18
near:حدات	-38
near:حده	19
near:حدها	32
near:حدود	-17
near:حديث	-50
near:حديد	58
near:حذر	105
near:حرار	-29
near:حراس	69
near:حراش	33
near:حراي	-70
near:حرب	51
near:حرجه	45
near:حررت	84
near:حرس	-7
near:حرقا	22
near:حركه	47
near:حروق	72
near:حريق	-48
near:حريك	4
near:حزب	23
near:حزمه	-59
near:حزير	10
near:حساب	-67
near:حسب	-25
near:حسبم	62
near:حسن	59
near:حسين	52
near:حشد	86
near:حصار	-61
near:حصبه	-53
near:حصد	52
near:حصدت	40
near:حصل	-34
near:حصه	-61
near:حصيل	70
near:حضر	-79
near:حضور	-56
near:حفر	-72
near:حقل	24
near:حقوق	-22
near:حقول	70
near:حقيق	20
near:حكم	-38
near:حكمت	9
near:حكوم	16
near:حلب	48
near:حلبج	69
near:حلفا	51
near:حلقت	-65
near:حلوه	39
near:حماس	-50
near:حماي	-12
near:حمرا	-70
near:حمري	21
near:حمص	49
near:حمض	-16
near:حمله	-80
near:حواد	-27
near:حوال	-31
near:حوثي	31
near:حول	-56
near:حياه	39
near:حيث	-39
near:حيس	-64
near:حين	-20
near:حينه	-29
near:خارج	-27
near:خارك	55
near:خاصه	48
near:خاطف	44
near:خامس	-23
near:خان	45
near:خبر	65
near:خبرا	7
near:ختام	-57
near:خدما	-109
near:خدمه	-75
near:خرج	-25
near:خرجت	-99
near:خرجن	6
near:خرجو	-37
near:خرطو	-7
near:خروج	22
near:خروق	30
near:خريف	95
near:خزان	-7
near:خسر	42
near:خسرت	21
near:خسرن	-3
near:خشبي	-14
near:خصص	-3
near:خصصت	-38
near:خضع	92
near:خطا	16
near:خطر	-24
near:خطره	12
near:خطف	13
near:خطفت	-39
near:خطفن	61
near:خطفه	28
near:خطفو	63
near:خطه	45
near:خطور	22
near:خطير	64
near:خفر	-98
near:خفض	-26
near:خلف	68
near:خلفت	-7
near:خليج	-40
near:خليه	24
near:خمس	40
near:خمسم	29
near:خمسه	6
near:خمسو	57
near:خمسي	-19
near:خميس	37
near:خوزس	42
near:خوفا	17
near:خيام	109
near:خيبر	-21
near:خيمه	17
near:داخل	116
near:دار	20
near:دارف	44
near:داعش	-32
near:دامت	-59
near:داير	53
near:دباب	-14
near:دبلو	-59
near:دخان	-16
near:دخل	31
near:دخلت	-74
near:دخول	-29
near:دراج	13
near:دراس	-104
near:درجا	-77
near:درجه	11
near:درك	-8
near:درما	55
near:درنه	-27
near:دره	41
near:درهم	-7
near:دروز	71
near:دعم	58
near:دفاع	-15
near:دفع	-69
near:دفعا	-42
near:دفعت	-11
near:دفعه	88
near:دفن	81
near:دفنا	131
near:دفنت	4
near:دفنو	70
near:دقاي	-46
near:دقيق	-23
near:دكتو	-19
near:دلنج	82
near:دمر	-70
near:دمرت	4
near:دمرن	-28
near:دمشق	33
near:دنان	-52
near:دهوك	10
near:دورس	39
near:دوري	54
near:دوغي	14
near:دولا	-127
near:دوله	-93
near:دولي	22
near:دومي	-57
near:دون	-68
near:ديار	33
near:ديال	-32
near:دير	86
near:ديسم	51
near:ديفو	62
near:ديل	48
near:ديلغ	-57
near:ديمق	60
near:ديمو	29
near:دينا	26
near:ذات	64
near:ذاته	40
near:ذخاي	77
near:ذخير	-57
near:ذراع	70
near:ذروه	88
near:ذكرت	49
near:ذكره	25
near:ذلك	97
near:ذمه	-72
near:ذهب	43
near:ذوي	-27
near:ذويه	-18
near:ذين	10
near:راء	-61
near:رابط	72
near:رات	-62
near:راح	44
near:راس	54
near:رافع	-32
near:راكب	-78
near:رام	-41
near:رامي	-51
near:راي	-53
near:رايت	21
near:رايد	55
near:رباط	46
near:ربع	12
near:ربيع	8
near:رتل	-38
near:رجال	8
near:رجع	119
near:رجعو	100
near:رجل	7
near:رجلا	18
near:رجلي	-22
near:رحل	-50
near:رحلا	-77
near:رحله	-21
near:رحلو	67
near:رحيل	-14
near:ردت	58
near:رزيق	34
near:رسمي	3
near:رشيد	-26
near:رصاص	5
near:رصد	-67
near:رصدت	-16
near:رصيد	-53
near:رضا	3
near:رضيع	45
near:رعاه	-23
near:رعاي	-60
near:رغم	-125
near:رفات	-20
near:رفاق	97
near:رفح	-38
near:رفضت	-34
near:رفع	29
near:رفعت	-33
near:رفيق	75
near:رقم	15
near:رقمي	58
near:ركاب	-16
near:ركام	-21
near:ركله	-13
near:رهاي	76
near:رهن	61
near:رهين	-37
near:روان	62
near:رواي	-50
near:روبي	-60
near:روس	101
near:روسي	24
near:روما	-35
near:روهي	-61
near:روي	16
near:رويت	-111
near:رياح	-23
near:رياس	33
near:رياض	-52
near:رياق	59
near:ريال	-94
near:ريجي	8
near:ريف	52
near:رييس	36
near:زابو	-45
near:زارت	60
near:زاره	-23
near:زاعم	56
near:زال	33
near:زالا	62
near:زالت	25
near:زالو	-7
near:زامف	67
near:زراع	-59
near:زعت	-56
near:زعتر	49
near:زعمت	-9
near:زلنا	48
near:زمزم	34
near:زملا	39
near:زمن	8
near:زميل	49
near:زنجب	68
near:زهاء	-56
near:زوار	-40
near:زوبي	63
near:زوج	59
near:زوجت	-31
near:زوجه	-45
near:زور	37
near:زورا	-3
near:زورق	11
near:زيتو	15
near:زير	-14
near:زيلي	28
near:سابع	-28
near:سابق	68
near:ساحل	-94
near:ساخن	-64
near:سادس	13
near:ساعا	22
near:ساعت	-60
near:ساعه	-10
near:ساق	77
near:ساقه	35
near:ساقو	44
near:ساكن	-5
near:سالم	-66
near:سامي	-47
near:سانا	-43
near:سانت	64
near:سايق	-61
near:سباح	-43
near:سباق	-21
near:سبت	7
near:سبع	3
near:سبعم	-46
near:سبعه	-16
near:سبعي	68
near:سبقه	18
near:سبيل	-32
near:سبين	47
near:سته	21
near:ستون	-35
near:ستين	-4
near:سجل	49
near:سجلا	66
near:سجلت	-34
near:سجلن	42
near:سجن	-37
near:سجنا	-25
near:سجون	29
near:سحبت	-34
near:سحقو	-17
near:سخرت	-44
near:سدد	-7
near:سراح	76
near:سرعه	-12
near:سرير	-89
near:سريع	-24
near:سريه	47
near:سطح	-77
near:سعته	-99
near:سعد	-4
near:سعر	-51
near:سعره	-94
near:سعود	45
near:سفار	35
near:سفح	14
near:سفن	-41
near:سفين	-38
near:سقط	30
near:سقطت	-17
near:سقطو	32
near:سقف	-19
near:سقوط	-85
near:سكان	7
near:سكك	-46
near:سكني	-95
near:سكه	-57
near:سلاح	-32
near:سلال	-19
near:سلام	12
near:سلسل	16
near:سلطا	11
near:سلم	-35
near:سلمت	79
near:سلمن	61
near:سله	-61
near:سليم	27
near:سمح	-37
near:سنتي	-62
near:سنجا	17
near:سند	37
near:سنغا	42
near:سنه	-90
near:سنوا	12
near:سنوي	-74
near:سوء	-48
near:سواح	-14
near:سوتل	43
near:سودا	89
near:سور	-24
near:سوري	54
near:سوق	-32
near:سوكو	79
near:سومط	41
near:سوها	55
near:سوي	-41
near:سويد	53
near:سويس	63
near:سويف	34
near:سياح	18
near:سيار	-19
near:سياس	-37
near:سياق	-22
near:سيبو	67
near:سيدت	56
near:سيده	-86
near:سير	40
near:سيرا	19
near:سيطر	-32
near:سيطل	66
near:سيف	-26
near:سيقا	-25
near:سيل	69
near:سينا	46
near:سيول	-14
near:شاب	22
near:شاحن	-18
near:شارع	-26
near:شارك	-118
near:شاطي	-72
near:شاهد	-107
near:شاي	40
near:شباب	14
near:شباط	-54
near:شباك	-65
near:شبكه	53
near:شبه	28
near:شبوه	-30
near:شتاء	-25
near:شجاع	22
near:شحن	-59
near:شخص	29
near:شخصا	-19
near:شخصي	-43
near:شرد	89
near:شردت	83
near:شرطه	-16
near:شرطي	-56
near:شرعي	-3
near:شرف	20
near:شرق	21
near:شرقي	11
near:شركا	3
near:شركه	-52
near:شعب	33
near:شعبي	52
near:شفاء	45
near:شقره	-32
near:شقق	45
near:شقه	-24
near:شكاي	-7
near:شمال	99
near:شمل	-72
near:شملت	56
near:شهاد	-41
near:شهد	-51
near:شهدا	57
near:شهدت	-6
near:شهر	-94
near:شهرا	-47
near:شهره	14
near:شهري	49
near:شهود	-35
near:شهيد	30
near:شوط	-37
near:شوون	4
near:شيء	-16
near:شيبو	57
near:شيت	35
near:شيخ	21
near:شيوخ	-20
near:شييا	-68
near:صاحب	-13
near:صادر	-86
near:صارو	-70
near:صباح	19
near:صحاف	7
near:صحرا	38
near:صحفي	47
near:صحه	-32
near:صحي	15
near:صحيا	-9
near:صحيف	-8
near:صحيه	-95
near:صحيي	48
near:صدر	-37
near:صدمه	-28
near:صرح	-27
near:صرف	-53
near:صرفت	-11
near:صرنا	28
near:صعد	-38
near:صغير	-52
near:صفاق	-39
near:صفحه	-65
near:صفر	-8
near:صفقه	37
near:صفوف	15
near:صلا	29
near:صلت	-3
near:صلنا	-68
near:صله	-49
near:صلوا	24
near:صليب	42
near:صناع	-50
near:صندو	-86
near:صنعا	50
near:صنف	-76
near:صهري	-32
near:صوار	14
near:صوت	-24
near:صور	-73
near:صورا	19
near:صول	-20
near:صوما	45
near:صياد	68
near:صيان	-30
near:صيد	-28
near:صيدل	43
near:صيف	59
near:صيني	68
near:ضابط	54
near:ضالع	68
near:ضباط	-8
near:ضبطت	-72
near:ضحاي	-12
near:ضحيت	37
near:ضحيه	18
near:ضرب	10
near:ضربا	36
near:ضربت	-12
near:ضربه	54
near:ضعت	-61
near:ضعف	-29
near:ضفه	-13
near:ضمت	14
near:ضمن	-48
near:ضمنه	17
near:ضيف	-30
near:طابق	-15
near:طاقت	-21
near:طاقم	-47
near:طاقه	19
near:طال	37
near:طالب	43
near:طاول	37
near:طاير	-42
near:طايش	106
near:طباب	-11
near:طبرق	-82
near:طبقا	20
near:طبي	46
near:طبيب	-14
near:طبيه	-24
near:طحين	-31
near:طراز	-88
near:طرحت	-4
near:طرد	-7
near:طرف	19
near:طرفا	16
near:طرفي	-20
near:طرق	61
near:طريق	6
near:طفل	31
near:طفلا	-21
near:طفله	75
near:طفلي	-25
near:طفيف	12
near:طلاب	-8
near:طلب	-81
near:طلبت	-69
near:طلبه	-10
near:طنا	-86
near:طهرا	10
near:طواب	-39
near:طوار	-26
near:طواق	55
near:طوعا	23
near:طولك	54
near:طوله	-17
near:طويل	44
near:طيرا	-22
near:طينه	55
near:ظهر	-22
near:ظهرا	96
near:عاجز	-87
near:عاجل	-42
near:عاد	52
near:عادت	72
near:عادو	-31
near:عارض	26
near:عاشر	14
near:عاصم	-39
near:عالج	-88
near:عالق	-9
near:عالم	-73
near:عالي	25
near:عام	12
near:عاما	-5
near:عامل	-10
near:عامه	19
near:عامي	25
near:عايد	95
near:عايل	13
near:عبار	-100
near:عباس	22
near:عبر	-23
near:عبرو	-40
near:عبور	39
near:عبوه	37
near:عتق	33
near:عثر	35
near:عثما	35
near:عثور	41
near:عدا	37
near:عداد	57
near:عدت	49
near:عدد	38
near:عددت	33
near:عدده	-92
near:عدلي	53
near:عدم	-78
near:عدن	64
near:عده	-35
near:عدو	34
near:عدوا	24
near:عراء	55
near:عراق	-16
near:عربا	-47
near:عربه	-6
near:عربي	-22
near:عرضت	-23
near:عرفت	10
near:عرفن	39
near:عزاء	-14
near:عسكر	54
near:عشاي	94
near:عشر	-3
near:عشرا	-16
near:عشره	3
near:عشرو	-83
near:عشري	-55
near:عشوا	31
near:عصاب	-54
near:عصر	-35
near:عطشا	57
near:عطله	-44
near:عظمي	19
near:عفو	45
near:عقار	30
near:عقد	-44
near:علاج	48
near:علقت	-31
near:علم	31
near:علما	-94
near:علمت	31
near:علي	15
near:عليا	-41
near:عليه	-19
near:عمار	-9
near:عمال	18
near:عمان	-11
near:عمده	37
near:عمر	69
near:عمره	48
near:عمري	-58
near:عمل	-53
near:عمله	27
near:عملي	-13
near:عمه	-74
near:عموم	15
near:عناص	-4
near:عند	33
near:عندم	-51
near:عندن	-11
near:عنده	76
near:عنصر	28
near:عنه	-29
near:عنها	62
near:عنهم	109
near:عوده	35
near:عولج	-78
near:عون	27
near:عونا	-20
near:عياد	-90
near:عيار	-21
near:عيش	65
near:عين	36
near:عينه	11
near:عيني	17
near:غابت	-54
near:غابه	120
near:غادر	-16
near:غارا	-30
near:غارت	17
near:غاره	13
near:غاز	18
near:غالب	88
near:غام	-44
near:غاو	63
near:غدا	10
near:غذاء	-55
near:غذاي	-85
near:غرام	38
near:غران	6
near:غرب	4
near:غربي	8
near:غرف	4
near:غرفه	17
near:غرق	101
near:غرقا	-52
near:غرقو	78
near:غريق	-75
near:غريم	-3
near:غزه	-10
near:غزو	14
near:غضون	-17
near:غطاس	-43
near:غلاد	35
near:غمرت	-104
near:غنم	31
near:غواص	44
near:غواف	44
near:غوفا	84
near:غوما	78
near:غياب	-57
near:غير	-82
near:غيره	42
near:غيني	-15
near:فارق	-3
near:فارك	-28
near:فاز	-19
near:فاسو	14
near:فاشر	78
near:فاعل	56
near:فان	62
near:فانت	-74
near:فاه	56
near:فايق	-6
near:فبات	-42
near:فبرا	24
near:فتاه	86
near:فتح	-26
near:فتحت	-91
near:فتره	26
near:فتقو	17
near:فتيا	7
near:فجر	27
near:فجرا	-72
near:فجرح	40
near:فحص	75
near:فحصت	-44
near:فحوص	-10
near:فدا	-55
near:فدي	63
near:فديه	62
near:فرار	148
near:فران	14
near:فرد	-43
near:فردا	-42
near:فردي	-46
near:فرع	66
near:فرق	-84
near:فرقن	38
near:فرقه	19
near:فرنس	31
near:فروا	-23
near:فريق	-20
near:فصاي	-21
near:فصل	-35
near:فضلا	41
near:فعدد	-27
near:ففي	-50
near:فقا	7
near:فقتل	44
near:فقد	5
near:فقدا	77
near:فقدت	-8
near:فقدن	-23
near:فقدو	39
near:فقضي	50
near:فقط	34
near:فلا	40
near:فلبي	43
near:فلسط	47
near:فلم	54
near:فمات	-3
near:فندق	-46
near:فنزو	-13
near:فوج	41
near:فور	-53
near:فورا	-10
near:فوق	-90
near:فولو	22
near:فيات	-41
near:فيتن	45
near:فيرا	6
near:فيصل	-18
near:فيما	-25
near:فين	50
near:فيه	33
near:فيهم	80
near:قادم	5
near:قارب	-106
near:قاصر	43
near:قاطع	70
near:قاطن	-19
near:قاعد	-96
near:قاعه	-41
near:قال	-26
near:قالت	62
near:قالو	-39
near:قانو	-68
near:قاهر	-84
near:قايد	57
near:قايل	34
near:قايم	25
near:قبال	8
near:قبض	-35
near:قبضه	18
near:قبل	59
near:قبله	62
near:قبو	50
near:قتال	-41
near:قتل	10
near:قتلا	-58
near:قتلت	100
near:قتلن	76
near:قتلو	60
near:قتلي	105
near:قتيل	35
near:قدر	4
near:قدرت	88
near:قدره	-83
near:قدم	-40
near:قدمت	-18
near:قذيف	-15
near:قراب	-8
near:قرار	-87
near:قراه	-9
near:قرب	-22
near:قرن	-40
near:قروي	-19
near:قري	20
near:قريب	23
near:قسد	4
near:قسرا	21
near:قسم	59
near:قصف	-71
near:قضاء	-29
near:قضار	-44
near:قضاي	-50
near:قضت	38
near:قضوا	82
near:قضي	49
near:قضين	43
near:قضيه	-79
near:قطار	-63
near:قطاع	-26
near:قطره	-39
near:قطري	31
near:قطعه	-29
near:قعت	-16
near:قعوا	73
near:قلبي	37
near:قلعه	36
near:قليل	35
near:قمه	-67
near:قناه	-39
near:قنبل	-5
near:قنطا	-32
near:قوات	57
near:قوار	7
near:قواف	-11
near:قوام	3
near:قواي	-43
near:قوته	-29
near:قود	40
near:قول	26
near:قوله	35
near:قوه	-28
near:قياس	9
near:قيد	20
near:قيل	-68
near:قيمت	-32
near:كابو	-52
near:كاتس	-22
near:كادو	-48
near:كاذب	-35
near:كارت	5
near:كارث	72
near:كالي	-22
near:كامل	10
near:كامي	-41
near:كان	-10
near:كانا	59
near:كانت	-33
near:كاند	32
near:كاوك	-24
near:كايا	12
near:كايس	77
near:كبري	19
near:كبير	3
near:كتاب	-37
near:كتب	-29
near:كتيب	-28
near:كذلك	-19
near:كراس	9
near:كربو	-3
near:كردف	-13
near:كركو	-30
near:كره	38
near:كسور	82
near:كشف	-32
near:كشفت	-40
near:كفرت	85
near:كفره	71
near:كله	69
near:كلها	62
near:كليا	-115
near:كما	56
near:كمبو	9
near:كمين	17
near:كنا	-46
near:كنيس	-10
near:كهرب	-90
near:كواد	81
near:كوت	-15
near:كورس	54
near:كوري	47
near:كوست	-40
near:كولت	-38
near:كولو	45
near:كولي	-7
near:كوما	-18
near:كومب	-17
near:كونج	10
near:كونر	14
near:كونغ	-16
near:كويت	-61
near:كيبي	3
near:كيف	36
near:كيفو	-52
near:كيل	35
near:كيلو	-126
near:كينش	-26
near:كيني	15
near:كييف	80
near:لاجي	-3
near:لاحق	-18
near:لادا	60
near:لاذا	36
near:لارق	46
near:لاري	-22
near:لاسب	-29
near:لاست	4
near:لاسر	-81
near:لاصا	94
near:لاطف	157
near:لاطل	-51
near:لاعب	-87
near:لاغا	22
near:لافت	-36
near:لامب	-29
near:لان	79
near:لاهي	82
near:لايح	55
near:لايو	55
near:لبنا	-48
near:لترم	38
near:لتسل	35
near:لتصل	-4
near:لثلا	-16
near:لجاو	-3
near:لجرا	84
near:لجنه	-39
near:لجيك	22
near:لحظه	12
near:لدعم	-40
near:لدي	-8
near:لدين	36
near:لديه	31
near:لذوي	23
near:لرضي	30
near:لروي	-18
near:لسنه	-46
near:لشوو	56
near:لطفل	110
near:لعاي	-16
near:لعمل	28
near:لغت	-67
near:لغم	8
near:لغما	28
near:لفت	-58
near:لفرا	-28
near:لقاء	-71
near:لقمه	65
near:لقوا	76
near:لقي	31
near:لقيا	47
near:لكل	-123
near:لكن	46
near:لكنه	-28
near:لما	-3
near:لمده	-39
near:لمرا	-4
near:لمسا	-66
near:لمكت	69
near:لمن	84
near:لمها	69
near:لنا	33
near:لنسا	31
near:لنقل	15
near:لها	-47
near:لهجو	-24
near:لهم	-9
near:لواء	6
near:لوزا	89
near:لوكا	43
near:ليبل	-31
near:ليبي	-37
near:ليرت	53
near:ليره	-15
near:ليس	12
near:ليصب	104
near:ليصل	49
near:ليل	-30
near:ليلا	45
near:ليلت	10
near:ليله	37
near:ليلي	-16
near:ماء	-52
near:مات	31
near:ماتت	14
near:ماتو	80
near:مار	50
near:مارب	10
near:مارس	-39
near:ماره	-43
near:ماري	65
near:ماشي	-81
near:ماضي	-5
near:مالك	-96
near:مالي	42
near:مانا	-44
near:ماني	31
near:ماوي	-88
near:مايت	32
near:مايغ	66
near:مايه	27
near:مايو	-46
near:مايي	27
near:مبار	-47
near:مباش	22
near:مبان	30
near:مبلغ	-54
near:مبني	-7
near:مبود	-16
near:مبين	-9
near:متاث	107
near:متحد	32
near:متر	-32
near:مترش	-64
near:متزا	-27
near:متشد	22
near:متصد	33
near:متصل	-4
near:متضر	-42
near:متطو	6
near:متفا	47
near:متفح	21
near:متفر	29
near:متقد	-4
near:متمر	83
near:متن	3
near:متنق	-24
near:متنه	-27
near:متهم	13
near:متوا	73
near:متوس	90
near:متوف	-48
near:متوق	-25
near:مثله	-54
near:مجاع	61
near:مجال	30
near:مجان	-21
near:مجاه	-7
near:مجاو	-38
near:مجتم	56
near:مجدد	32
near:مجلس	-14
near:مجمع	-46
near:مجمو	-33
near:مجهو	22
near:محاص	-53
near:محاف	11
near:محام	46
near:محاو	-13
near:محتج	3
near:محدث	-10
near:محرر	-74
near:محطا	-3
near:محطه	-32
near:محقق	-34
near:محكم	-89
near:محكو	76
near:محلا	-70
near:محلل	-72
near:محلي	51
near:محمد	-11
near:محمل	-31
near:محمي	-62
near:محور	-39
near:محيط	37
near:مختط	-23
near:مختل	-69
near:مخزو	-49
near:مخصص	-78
near:مخطو	46
near:مخلف	40
near:مخيم	22
near:مدار	41
near:مداف	40
near:مدخل	5
near:مددا	-74
near:مدرب	-47
near:مدرج	43
near:مدرس	13
near:مدرع	38
near:مدعي	-52
near:مدفع	-33
near:مدمر	-100
near:مدن	-14
near:مدني	7
near:مده	-77
near:مدير	21
near:مدين	-69
near:مراب	3
near:مرات	-59
near:مراس	-66
near:مراف	-14
near:مراق	-9
near:مراك	-15
near:مربع	-37
near:مرتب	-11
near:مرتض	66
near:مرتي	30
near:مرجح	64
near:مرحل	-35
near:مرخص	-62
near:مرشح	-58
near:مرصد	48
near:مرضي	80
near:مرفق	-63
near:مركب	-34
near:مركز	14
near:مره	-5
near:مروح	-14
near:مرور	-67
near:مريض	-37
near:مزار	-65
near:مساء	14
near:مساح	-73
near:مساع	-55
near:مساف	-39
near:مساك	-16
near:مستح	-29
near:مستش	44
near:مستع	-61
near:مستف	-102
near:مستق	-46
near:مستل	-22
near:مستم	56
near:مسته	-56
near:مستو	22
near:مسجل	19
near:مسح	-60
near:مسعف	-12
near:مسقط	91
near:مسلح	-63
near:مسلس	-6
near:مسلم	6
near:مسن	48
near:مسوو	-3
near:مسيح	15
near:مسير	38
near:مسيل	85
near:مشاب	59
near:مشار	-22
near:مشتب	-14
near:مشتر	-68
near:مشرف	37
near:مشرو	-97
near:مشغل	-68
near:مشفي	-38
near:مشمو	37
near:مشير	-29
near:مصاد	-76
near:مصال	-99
near:مصحو	-20
near:مصدر	-4
near:مصر	69
near:مصرع	132
near:مصرف	-14
near:مصري	68
near:مصفو	48
near:مصلح	40
near:مصلي	-23
near:مصمم	22
near:مصنع	-35
near:مصير	70
near:مضيف	13
near:مطار	3
near:مطاط	-51
near:مطبخ	-49
near:مطلع	5
near:مطلو	18
near:مظال	68
near:معاب	84
near:معار	23
near:معبد	-111
near:معبر	83
near:معتق	-10
near:معتم	-25
near:معدل	-30
near:معرض	-34
near:معرك	65
near:معسك	103
near:معظم	11
near:معلم	42
near:معلن	-51
near:معلو	-10
near:معنا	82
near:معه	-30
near:معها	-35
near:معهم	77
near:معي	41
near:معيت	13
near:مغاد	23
near:مغرب	39
near:مغلق	-61
near:مفاو	73
near:مفخخ	-8
near:مفرج	24
near:مفقو	-3
near:مفوض	-35
near:مقات	74
near:مقار	4
near:مقاط	19
near:مقاع	-120
near:مقال	-111
near:مقبر	35
near:مقبل	34
near:مقتل	84
near:مقتو	102
near:مقدم	-22
near:مقر	13
near:مقرر	63
near:مقصو	-49
near:مقطو	51
near:مقعد	-59
near:مكاف	15
near:مكان	44
near:مكتب	-10
near:مكسي	-18
near:مكلف	81
near:مكون	64
near:ملاب	-63
near:ملاج	-24
near:ملاح	38
near:ملاي	-36
near:ملعب	44
near:ملف	-28
near:ملم	-63
near:ملوي	32
near:مليا	-117
near:مليو	-42
near:مما	-12
near:مماث	-39
near:ممثل	-63
near:ممرض	89
near:مملك	-55
near:ممن	31
near:ممنو	72
near:منا	-5
near:مناز	57
near:مناط	62
near:مناف	70
near:مناو	36
near:منبع	-16
near:منتد	7
near:منتس	-43
near:منتص	62
near:منتظ	15
near:منجم	11
near:منح	27
near:منحه	-14
near:منخف	40
near:مندو	-53
near:منذ	16
near:منزل	15
near:منسق	-34
near:منشق	-17
near:منشو	-77
near:منصب	-42
near:منصر	-31
near:منصه	-61
near:منطق	-8
near:منظم	-39
near:منظو	-55
near:منفج	-58
near:منفص	-39
near:منقذ	-31
near:منكو	52
near:منه	-60
near:منها	-27
near:منهم	21
near:منهن	16
near:منيا	-37
near:مهجر	-33
near:مهرب	-26
near:مهرج	-40
near:مهند	-84
near:مواج	-18
near:مواد	-40
near:مواز	-11
near:مواص	36
near:مواط	-27
near:مواع	-53
near:مواق	49
near:موبد	20
near:موت	20
near:موج	-42
near:موجب	-19
near:موجه	-32
near:مودي	16
near:موري	23
near:موزع	-120
near:موسس	-63
near:موسك	-5
near:موسم	-6
near:موسي	-14
near:موشر	-17
near:موضح	72
near:موظف	-60
near:موقت	8
near:موقع	-16
near:موقو	-37
near:موكد	-9
near:مولف	-15
near:مونو	-22
near:ميات	-57
near:ميان	-29
near:مياه	-76
near:ميتي	5
near:ميدا	-21
near:ميدي	48
near:ميلا	-40
near:ميلي	68
near:مينا	-60
near:ميه	38
near:ميوي	-24
near:ناجم	-41
near:ناجو	-20
near:ناجي	28
near:ناحي	61
near:ناخب	-49
near:نادي	-6
near:نار	-23
near:ناري	-14
near:نازح	11
near:ناسف	-40
near:ناشط	-55
near:ناصر	83
near:ناطق	89
near:ناقل	-62
near:نايب	-87
near:ناير	19
near:نبطي	-48
near:نبي	37
near:نتاي	-58
near:نتيج	53
near:نجا	-84
near:نجاه	-64
near:نجت	22
near:نجف	10
near:نحام	-72
near:نحن	-53
near:نحو	-29
near:نداء	37
near:ندفع	29
near:نروي	63
near:نزح	131
near:نزحت	-45
near:نزحو	62
near:نزع	-68
near:نزل	25
near:نزيل	73
near:نساء	40
near:نسبه	-20
near:نستق	-8
near:نسخه	-16
near:نسمه	60
near:نشر	-19
near:نشرت	-54
near:نشره	-43
near:نصبت	-56
near:نصف	-56
near:نصفه	129
near:نصل	64
near:نظام	-21
near:نعرف	58
near:نفت	-3
near:نفذت	-70
near:نفذه	-68
near:نفسه	-11
near:نفسي	-97
near:نفط	-16
near:نفوق	-56
near:نفي	-25
near:نقاب	-71
near:نقاط	-29
near:نقدي	23
near:نقص	-71
near:نقطه	-4
near:نقل	-4
near:نقلا	-53
near:نقلت	-51
near:نقلن	36
near:نقله	39
near:نقلو	-22
near:نقيب	88
near:نمسا	45
near:ننتظ	70
near:ننكر	36
near:نهار	47
near:نهاي	62
near:نهر	13
near:نهري	-26
near:نهود	64
near:نواب	-32
near:نور	-64
near:نوع	-34
near:نوفم	52
near:نووي	-6
near:نياب	16
near:نيال	23
near:نيام	-8
near:نيجر	61
near:نيجي	72
near:نيرا	-18
near:نيرو	-60
near:نيسا	72
near:نيوز	30
near:هاتف	-61
near:هاجم	52
near:هاون	43
near:هايت	47
near:هبط	-41
near:هجر	55
near:هجره	21
near:هجرو	24
near:هجما	-11
near:هجوم	-31
near:هدف	-21
near:هدم	-63
near:هدنه	111
near:هذا	-21
near:هذه	79
near:هرات	-33
near:هرب	37
near:هربا	-35
near:هربو	27
near:هرمز	-10
near:هرمل	-7
near:هكتا	-23
near:هلال	9
near:هما	23
near:هنا	-9
near:هناك	149
near:هند	-53
near:هندس	-32
near:هندي	97
near:هنود	91
near:هوات	-44
near:هوال	52
near:هوت	61
near:هولا	47
near:هوي	-25
near:هويا	-12
near:هويت	42
near:هويه	-6
near:هييه	-8
near:واج	39
near:واحد	-52
near:وادي	-66
near:واصل	-51
near:وافد	98
near:واقع	64
near:وام	69
near:وان	-20
near:وثق	6
near:وجبه	63
near:وجه	46
near:وحدا	-21
near:وحده	24
near:وحل	11
near:وحيد	-29
near:ورد	-15
near:وزار	35
near:وزرا	73
near:وزع	-51
near:وزعت	-61
near:وزير	-103
near:وست	4
near:وسط	-38
near:وصل	-30
near:وصول	-25
near:وضع	35
near:وطن	5
near:وطني	66
near:وعن	20
near:وفد	-28
near:وفر	13
near:وفق	72
near:وفي	76
near:وفيا	82
near:وقاي	-3
near:وقت	-11
near:وقد	70
near:وقع	-70
near:وقف	-59
near:وقود	-67
near:وكال	20
near:ولا	15
near:ولاي	-27
near:ولدا	40
near:ولم	30
near:ولن	61
near:ولو	37
near:وما	5
near:ومن	87
near:وهم	17
near:وهو	5
near:وهي	-84
near:يابو	-19
near:يات	3
near:يبحث	33
near:يبق	19
near:يبقي	68
near:يبلغ	-5
near:يبيت	18
near:يتجا	-87
near:يتحد	-68
near:يتسع	-152
near:يتسن	33
near:يتعر	44
near:يتلق	18
near:يتوز	-13
near:يتوق	26
near:يحتا	22
near:يحتج	49
near:يحتم	-56
near:يحمل	-10
near:يخضع	47
near:يخلف	19
near:يدفع	57
near:يدفن	58
near:يذكر	15
near:يراف	-92
near:يرتد	-47
near:يرتف	74
near:يرد	-69
near:يرفع	59
near:يرقد	-24
near:يزال	27
near:يزن	-54
near:يزيد	-30
near:يستد	21
near:يستق	8
near:يستم	15
near:يسجل	51
near:يسكن	-60
near:يشار	-65
near:يشمل	-40
near:يصب	-82
near:يصل	-3
near:يضاف	29
near:يضم	-36
near:يضيف	11
near:يطلق	-32
near:يظهر	24
near:يعاد	-18
near:يعال	55
near:يعان	-46
near:يعت	-66
near:يعتز	75
near:يعتق	74
near:يعثر	110
near:يعد	49
near:يعرف	35
near:يعلن	-45
near:يعمل	-10
near:يعني	-10
near:يعود	-57
near:يعيش	-27
near:يغطي	-62
near:يفتر	52
near:يفرج	36
near:يقار	10
near:يقتل	9
near:يقدر	37
near:يقرب	46
near:يقضو	7
near:يقضي	67
near:يقطن	-51
near:يقل	-92
near:يقول	40
near:يقيم	70
near:يكفي	29
near:يكمل	-35
near:يكن	5
near:يكون	-6
near:يلتح	-21
near:يليه	-14
near:يمثل	-60
near:يمكن	41
near:يملك	-55
near:يمن	-26
near:يمني	60
near:ينا	93
near:ينام	84
near:يناه	50
near:يناي	52
near:ينتس	33
near:ينتظ	-24
near:ينتم	-44
near:ينج	-23
near:ينحد	-47
near:ينشر	-49
near:ينفد	17
near:ينفي	36
near:ينقل	-75
near:ينهم	51
near:يها	-84
near:يهم	39
near:يوجد	32
near:يودي	-46
near:يورو	-81
near:يوقع	-11
near:يوكد	37
near:يولي	39
near:يوم	13
near:يوما	-44
near:يومه	70
near:يومي	-25
near:يونا	6
near:يونس	33
near:يوني	44
near:يووي	-13
near:ييف	37
next:claim-abducted	-77
next:claim-allocated	-80
next:claim-casualties	-53
next:claim-dead-in-captivity	46
next:claim-delivered	-66
next:claim-displaced	-14
next:claim-injured	-8
next:claim-killed	-43
next:claim-missing	-14
next:claim-pledged	-72
next:claim-prisoners-exchanged	46
next:claim-refugees	21
next:claim-released	53
next:claim-requested	-29
next:claim-total	-17
noun:	39
noun:activist	-98
noun:afghan	17
noun:aftershock	-96
noun:aid-worker	18
noun:aircraft	-88
noun:ambulance	-103
noun:animal	-117
noun:attack	-121
noun:attacker	69
noun:bed	-77
noun:boat	-81
noun:body	130
noun:boy	117
noun:british	-38
noun:brother	5
noun:building	-126
noun:burundian	-89
noun:bus	-57
noun:camp	-110
noun:captive	22
noun:car	-87
noun:carriage	-86
noun:case	-32
noun:centre	-98
noun:chadian	-104
noun:child	64
noun:chinese	-88
noun:citizen	134
noun:civilian	71
noun:colleague	85
noun:commander	18
noun:companion	108
noun:company	-53
noun:country	-62
noun:crew-member	-15
noun:dead-person	53
noun:death	269
noun:deputy	-105
noun:detainee	-72
noun:displaced-person	162
noun:district	8
noun:doctor	-86
noun:driver	70
noun:drone	-128
noun:drowned-person	101
noun:egyptian	-60
noun:elderly-person	-80
noun:emirati	-6
noun:employee	-74
noun:engineer	99
noun:ethiopian	-24
noun:european	-54
noun:explosion	-60
noun:family	-166
noun:farmer	-31
noun:fighter	-9
noun:firefighter	74
noun:flat	-26
noun:flight	-78
noun:floor	-126
noun:follower	-40
noun:foreigner	22
noun:german	-7
noun:girl	-10
noun:goal	-72
noun:grandchild	-63
noun:guard	101
noun:guest	71
noun:gunman	-90
noun:helicopter	-56
noun:helper	61
noun:hospital	-117
noun:host	-101
noun:hostage	48
noun:house	-167
noun:human	31
noun:imam	-129
noun:incident	-76
noun:indian	-46
noun:individual	28
noun:inhabitant	-109
noun:injured-person	100
noun:injury	96
noun:inmate	-93
noun:israeli	-37
noun:journalist	36
noun:killed-person	287
noun:leader	67
noun:lebanese	54
noun:libyan	-102
noun:malian	-95
noun:man	32
noun:martyr	194
noun:match	-21
noun:member	-81
noun:migrant	9
noun:mine	-87
noun:minister	-61
noun:missile	-117
noun:missing-person	72
noun:mortal-remains	145
noun:mother	-72
noun:motorcycle	-64
noun:nationality	38
noun:neighbour	-6
noun:nigerian	-76
noun:nurse	71
noun:officer	85
noun:official	-52
noun:operation	-86
noun:organisation	-51
noun:other	181
noun:page	-86
noun:palestinian	-12
noun:paramedic	68
noun:parcel	-47
noun:passenger	-71
noun:patient	-81
noun:person	21
noun:player	-61
noun:point	-33
noun:policeman	59
noun:prisoner	61
noun:province	-30
noun:pupil	-15
noun:refugee	169
noun:relative	-41
noun:resident	64
noun:returnee	-63
noun:road	-37
noun:russian	-110
noun:sailor	13
noun:saudi	55
noun:school	-108
noun:seat	-57
noun:security-agent	-33
noun:seller	67
noun:session	-38
noun:shell	-93
noun:ship	-58
noun:site	-66
noun:soldier	109
noun:son	-95
noun:source	-124
noun:speaker	-69
noun:spectator	-44
noun:spouse	-96
noun:staff-member	73
noun:state	-54
noun:station	-48
noun:strike	-126
noun:student	-71
noun:sudanese	14
noun:survivor	-69
noun:suspect	-94
noun:syrian	-42
noun:tank	-34
noun:tanker	-48
noun:teacher	36
noun:team	-29
noun:tent	-83
noun:terrorist	65
noun:tourist	-13
noun:town	-45
noun:train	-50
noun:truck	-166
noun:turk	-60
noun:ukrainian	-140
noun:vehicle	-79
noun:victim	-31
noun:village	-111
noun:villager	-10
noun:visitor	-67
noun:volunteer	-87
noun:vote	-58
noun:voter	-58
noun:well	-46
noun:woman	73
noun:worker	-53
noun:worshipper	-19
noun:yazidi	-108
noun:young-man	50
only:aid	-103
only:casualty	-44
only:displacement	-25
only:hostage	-35
other:abducted	-6
other:aid	-11
other:allocated	28
other:casualty	-13
other:dead-in-captivity	-7
other:delivered	-4
other:displaced	-24
other:held	17
other:hostage	-17
other:injured	-8
other:killed	3
other:missing	-42
other:pledged	-7
other:prisoners-exchanged	-6
other:refugees	9
other:released	11
other:returned	-21
other:total	-5
others:0	-260
others:2	-224
others:7	13
others:more	-16
qualified	38
quoted	9
right1:	-11
right1:"	5
right1:#	-110
right1:)	52
right1:,	-6
right1:.	-10
right1::	58
right1:|	81
right1:اثر	76
right1:اثناء	72
right1:احياء	-95
right1:اخري	32
right1:اخرين	-29
right1:اسما	-55
right1:اصيب	27
right1:اصيبوا	43
right1:اضافي	-89
right1:اضافيه	-8
right1:اطلقت	-80
right1:اكثر	38
right1:الاخرين	24
right1:الذين	-22
right1:السكان	-48
right1:العام	74
right1:الي	-6
right1:ان	-147
right1:انقطع	68
right1:اوكراني	33
right1:اوكرانيه	-26
right1:باسم	-57
right1:بالرصاص	-67
right1:بانفجار	26
right1:بترت	37
right1:بتهمه	-31
right1:بجروح	80
right1:بحسب	56
right1:بحلول	46
right1:برتبه	47
right1:برصاص	53
right1:بسبب	18
right1:بعد	-5
right1:بلا	29
right1:بين	44
right1:بينهم	25
right1:تحت	4
right1:تعمل	-34
right1:تلقوا	-48
right1:جديد	90
right1:جديده	-93
right1:جراء	113
right1:جري	37
right1:حامل	98
right1:حتفهم	27
right1:حتي	89
right1:حين	-52
right1:خارج	34
right1:خرجوا	-101
right1:خطفوا	51
right1:خلال	5
right1:داخل	15
right1:دفعه	51
right1:دون	-55
right1:رجعوا	61
right1:سقطوا	72
right1:سوداني	34
right1:صحيه	-15
right1:طبقات	-54
right1:عادوا	70
right1:عبر	-35
right1:عثر	41
right1:علي	-13
right1:عن	-124
right1:عند	56
right1:غادروا	-19
right1:غرقوا	86
right1:غير	-75
right1:غيرهم	-52
right1:فارقوا	27
right1:فقد	-44
right1:فقط	102
right1:في	42
right1:قباله	-19
right1:قبل	81
right1:قتاليه	-69
right1:قتل	-38
right1:قتلوا	-18
right1:قد	-10
right1:قضوا	101
right1:كان	-11
right1:كانا	6
right1:كانت	-15
right1:كانوا	-23
right1:كل	83
right1:كن	55
right1:لا	-5
right1:لاطفال	45
right1:لقوا	51
right1:لكل	-68
right1:لم	100
right1:لمهاجرين	67
right1:ما	39
right1:ماتوا	79
right1:متفحمه	21
right1:محلي	37
right1:مرات	-93
right1:مشترك	-89
right1:مصرعهم	46
right1:مع	34
right1:معظمهم	-3
right1:مقابل	86
right1:مقاطعات	-58
right1:مقاطعه	-22
right1:ممن	119
right1:من	60
right1:منا	12
right1:منذ	37
right1:منها	-18
right1:منهم	34
right1:نزحوا	56
right1:هجروا	6
right1:هم	3
right1:و	39
right1:واربعه	55
right1:واصابه	122
right1:واصيب	23
right1:واكثر	17
right1:وامراه	67
right1:واوكرانيا	-93
right1:وتسعه	64
right1:وثلاث	35
right1:وثلاثه	-7
right1:وجرح	97
right1:وخمسه	27
right1:وسته	-55
right1:وصلوا	-22
right1:وعشرات	68
right1:وفق	-41
right1:ولم	-63
right1:وما	-34
right1:ونحو	52
right1:يعيشون	20
right1:يوميا	-45
right2:	37
right2:"	-65
right2:#	-30
right2:)	9
right2:,	-4
right2:.	-13
right2::	-55
right2:ابناء	14
right2:ابنايها	79
right2:اثر	-49
right2:اثنان	95
right2:اثنين	16
right2:احد	71
right2:احدهم	77
right2:احياء	-59
right2:اربع	17
right2:اربعه	-37
right2:اسبوع	40
right2:استنادا	52
right2:اسره	67
right2:اسري	31
right2:اصل	-34
right2:اضافه	23
right2:اطفال	39
right2:افراد	18
right2:اكثر	-41
right2:الاتصال	81
right2:الاسر	-50
right2:الاطفال	42
right2:الامن	-25
right2:الان	-28
right2:الثانيه	94
right2:الجانبين	33
right2:الجثث	68
right2:الجرحي	36
right2:الجنود	44
right2:الجيش	23
right2:الحدود	85
right2:الحي	65
right2:الحياه	65
right2:الخامسه	-44
right2:الرهاين	8
right2:الروهينغا	-81
right2:الساعه	-36
right2:السجون	49
right2:السكان	-26
right2:الشهر	-65
right2:الضحايا	99
right2:الطريق	51
right2:العام	52
right2:العاملين	33
right2:العلاج	43
right2:العنايه	85
right2:الف	-46
right2:الفرار	90
right2:القتلي	-22
right2:القرويين	51
right2:القطاع	26
right2:الكوادر	58
right2:الليله	31
right2:الماضي	79
right2:المدنيين	70
right2:المرحله	-46
right2:المرضي	80
right2:المستشفي	-87
right2:المصابين	76
right2:المفقودين	30
right2:المياه	3
right2:الناجين	113
right2:النزوح	94
right2:النساء	-104
right2:الي	17
right2:اليوم	43
right2:ان	-48
right2:انتشال	24
right2:انقلاب	74
right2:انهيار	-9
right2:او	-34
right2:اي	-57
right2:ب	-43
right2:بترت	31
right2:بجروح	47
right2:بحسب	-41
right2:بدء	31
right2:بدايه	56
right2:برنامج	106
right2:بعد	-37
right2:بعدما	18
right2:بعضهم	37
right2:بها	-46
right2:بين	-6
right2:بينما	59
right2:بينها	-45
right2:بينهم	80
right2:تحت	-3
right2:تدافع	-7
right2:ترك	50
right2:تسع	49
right2:تسعه	-7
right2:تقول	31
right2:توفي	-62
right2:ثلاث	-51
right2:ثلاثه	-26
right2:ثلثهم	16
right2:ثم	44
right2:ثمانيه	-56
right2:جراء	43
right2:جرحي	64
right2:جريحا	-56
right2:جنود	15
right2:حافله	37
right2:حال	17
right2:حاله	77
right2:حتفهم	60
right2:حتي	-15
right2:حرجه	39
right2:حريق	56
right2:حسب	78
right2:حسبما	34
right2:حول	16
right2:حي	45
right2:حين	38
right2:خلال	-66
right2:خمس	42
right2:خمسه	45
right2:دون	110
right2:ذويهم	-50
right2:رجال	96
right2:رفاقهم	65
right2:زال	15
right2:زالوا	103
right2:زملايه	-19
right2:ساعات	-33
right2:ساقه	40
right2:سبع	-32
right2:سبعه	-21
right2:سته	-56
right2:سقوط	-71
right2:سكان	90
right2:سياره	34
right2:صفوف	14
right2:ضحايا	54
right2:ضربات	11
right2:طاقم	38
right2:طراز	-40
right2:ظهر	-4
right2:عاد	-33
right2:عادوا	-73
right2:عام	-26
right2:عايله	-16
right2:عبر	-19
right2:عبروا	21
right2:عداد	77
right2:عدم	-39
right2:عشر	28
right2:عشره	27
right2:علي	56
right2:عمال	-33
right2:عن	-72
right2:عناصر	77
right2:عناصره	-46
right2:عناصرها	-38
right2:عندما	-13
right2:عنها	22
right2:غارات	24
right2:غاره	53
right2:غالبيتهم	31
right2:غرق	3
right2:غزه	-9
right2:غير	-32
right2:فوق	-49
right2:في	32
right2:فيما	93
right2:فيها	-62
right2:قال	20
right2:قبضه	73
right2:قبل	60
right2:قتلوا	-37
right2:قتيل	73
right2:قد	-61
right2:قرابه	-33
right2:قرب	-57
right2:قسرا	52
right2:قصف	-17
right2:قضوا	36
right2:قيد	17
right2:كان	35
right2:كانوا	32
right2:كل	-16
right2:كما	-14
right2:لا	50
right2:لاحقا	54
right2:لبنان	9
right2:لكن	21
right2:لم	43
right2:لنساء	88
right2:ما	-39
right2:مات	-15
right2:ماتوا	65
right2:ماوي	-22
right2:متفاوته	-24
right2:متن	29
right2:محيط	61
right2:مدرسه	80
right2:مدنيون	38
right2:مديريه	-45
right2:مستشفي	-42
right2:مطار	-6
right2:مطلع	-19
right2:مع	-21
right2:معظمهم	-30
right2:مغادره	43
right2:مقابل	95
right2:مقاتليها	21
right2:مليون	38
right2:من	52
right2:منذ	-8
right2:منطقه	18
right2:منها	6
right2:منهم	102
right2:موسكو	61
right2:موظفي	-22
right2:موقع	-79
right2:ناريه	89
right2:نحو	-8
right2:نساء	89
right2:نصفهم	95
right2:نقل	7
right2:نقلوا	-54
right2:نهايه	75
right2:هجوم	80
right2:هذا	-5
right2:هم	52
right2:هناك	39
right2:هولاء	72
right2:و	-73
right2:واحد	-8
right2:واحده	52
right2:واصابه	71
right2:واصيب	32
right2:وان	26
right2:وجرح	3
right2:وحده	-49
right2:وصلوا	73
right2:وفق	49
right2:وفقا	30
right2:وفقد	28
right2:وقتل	-16
right2:وقد	17
right2:ولا	-5
right2:ولايه	-20
right2:ولم	-85
right2:وما	-31
right2:ونقل	-13
right2:وهو	-13
right2:وهي	32
right2:يعثر	33
right2:يعرف	34
right2:يناير	35
right2:يوم	49
right2:يومين	44
right3:	36
right3:"	66
right3:#	-27
right3:(	38
right3:)	-50
right3:,	33
right3:-	-35
right3:.	-37
right3::	-5
right3:ابو	40
right3:اثر	-27
right3:اثنان	-13
right3:اثنين	-45
right3:احد	-69
right3:احدهم	55
right3:احدهما	98
right3:اخرون	65
right3:اخرين	-27
right3:اربعه	-32
right3:ارقام	-39
right3:اسعاف	53
right3:اشخاص	-37
right3:اشهر	35
right3:اصابه	16
right3:اصل	52
right3:اصيبوا	47
right3:اطفال	19
right3:اعلي	-68
right3:افراد	-18
right3:اقليم	20
right3:اكثر	-29
right3:ال	-34
right3:الاحتلال	30
right3:الاحمر	50
right3:الاخر	50
right3:الاطفاء	15
right3:الاقل	52
right3:الامم	91
right3:الاول	95
right3:الاولي	49
right3:البلاد	43
right3:الثالثه	54
right3:الثلاثاء	57
right3:الجيش	11
right3:الحرب	44
right3:الخامسه	54
right3:الذي	7
right3:الذين	67
right3:الروسيه	3
right3:السابع	-48
right3:السابق	78
right3:السودان	-14
right3:الشرطه	51
right3:الشهر	-17
right3:الصحه	43
right3:الطاقم	-52
right3:الطبيه	-17
right3:العاشره	-61
right3:العام	-9
right3:العنايه	40
right3:الف	-53
right3:القتال	43
right3:القطاع	29
right3:القوات	45
right3:الليل	54
right3:الماضي	-27
right3:المدينه	-9
right3:المستشفي	33
right3:المفقودين	83
right3:المكان	-32
right3:المنظمه	-17
right3:النساء	-4
right3:الولايه	-89
right3:الي	-45
right3:اليوم	49
right3:امام	49
right3:امراه	69
right3:ان	-62
right3:او	-27
right3:ايام	-44
right3:بجروح	40
right3:بحسب	10
right3:بزياده	34
right3:بعد	5
right3:بلا	46
right3:به	-25
right3:بيلغورود	34
right3:بين	-26
right3:بينها	-5
right3:بينهم	26
right3:بيوتهم	45
right3:تحت	-52
right3:تسعه	-56
right3:تعرف	-23
right3:ثلاث	23
right3:ثلاثه	58
right3:ثم	24
right3:جانب	54
right3:جثامين	-29
right3:جثث	88
right3:جرحي	21
right3:جريح	50
right3:جريحا	14
right3:حافله	41
right3:حرجه	28
right3:حصيله	12
right3:حوادث	-51
right3:حوالي	29
right3:حين	-3
right3:خلال	-40
right3:خمس	3
right3:خمسه	-28
right3:داخل	-32
right3:دول	50
right3:دون	-31
right3:ديسمبر	17
right3:ذكر	45
right3:راس	52
right3:رقم	44
right3:زالوا	7
right3:ساعه	-72
right3:سبعه	41
right3:ست	15
right3:سته	12
right3:سياره	48
right3:شاحنه	-28
right3:شرق	11
right3:شهر	-50
right3:صاروخا	-50
right3:ضمنهم	-26
right3:طفلا	88
right3:طنا	-9
right3:عام	78
right3:عبر	5
right3:عشر	6
right3:عشره	40
right3:علي	11
right3:عليهم	14
right3:عن	4
right3:عند	-36
right3:عنهم	-6
right3:غرق	29
right3:غزه	48
right3:فارقوا	18
right3:فديه	7
right3:في	42
right3:فيما	-5
right3:فيها	-74
right3:قارب	76
right3:قاصرا	32
right3:قال	-43
right3:قبل	-48
right3:قتلوا	13
right3:قد	11
right3:قرابه	-55
right3:قراهم	41
right3:قوات	42
right3:كانوا	91
right3:كما	-26
right3:كمين	49
right3:لا	-24
right3:لدي	37
right3:لم	19
right3:لهم	-39
right3:ما	-18
right3:ماتوا	43
right3:مباريات	-3
right3:متن	-31
right3:مخيمات	80
right3:مدرسه	45
right3:مدني	39
right3:مدنيا	71
right3:مديريه	-35
right3:مدينه	-22
right3:مركز	73
right3:مستشفي	54
right3:مستشفيات	45
right3:مصابا	65
right3:مصابين	67
right3:مصيرهم	56
right3:مع	17
right3:معظمهم	44
right3:مفقودا	55
right3:مفقودين	11
right3:مقاطعه	20
right3:مليون	-27
right3:من	27
right3:منازلهم	41
right3:منجم	-39
right3:منذ	77
right3:منطقه	-42
right3:منظمه	-52
right3:منها	44
right3:منهم	-9
right3:مواقع	81
right3:ناريه	-61
right3:نحو	-5
right3:نساء	106
right3:نصف	-48
right3:نفسها	-77
right3:نقطه	6
right3:نهر	34
right3:هذا	27
right3:و	-16
right3:واحد	-13
right3:واحده	27
right3:واصابه	38
right3:واصيب	-30
right3:وان	-8
right3:وجريح	63
right3:وحدها	-54
right3:وزاره	43
right3:ولا	63
right3:ولم	39
right3:وما	64
right3:وهو	41
right3:يبق	-8
right3:يزال	7
right3:يزالون	11
right3:يقارب	-16
right3:يقول	-69
right3:يوم	40
share:0	-260
share:1	-224
share:2	-284
share:4	-41
share:5	24
share:7	29
share:more	9
short	15
size:1	-124
size:9	-4
size:99	24
size:999	47
size:9999	53
size:more	7
verdict:abducted	53
verdict:casualties	74
verdict:claim	102
verdict:dead-in-captivity	80
verdict:displaced	28
verdict:injured	57
verdict:killed	66
verdict:missing	77
verdict:open	-76
verdict:out	-233
verdict:prisoners-exchanged	84
verdict:released	-36
verdict:returned	34`,
  measure: `
alike:abducted	0:40 1:-11 2:-24 3:-16 6:-17 7:-12 8:-22 9:-22 11:-9
alike:casualties	0:-11 1:-12 2:-9 3:-16 4:-9 5:-34 6:16 7:-10 8:33 10:10 11:-13
alike:dead-in-captivity	0:-26 2:-56 5:-14 6:-23 7:-15 10:33
alike:displaced	0:-39 1:-35 2:-29 3:26 4:-17 5:12 6:19 7:11 8:-17 9:-33 10:-27 11:-31
alike:held	0:12 1:-11 2:16 4:-39 5:-24 8:-27 9:-23 10:15 11:-16
alike:injured	0:-39 2:-41 3:-41 4:-8 5:48 6:-20 7:-8 8:10 9:15 10:-43 11:-10
alike:killed	1:-39 2:22 3:9 4:-40 5:-26 6:12 7:-10 8:-28 9:-24 10:-19 11:-30
alike:missing	0:-12 1:-26 2:-13 3:-34 4:-29 6:16 7:10 9:-14 10:11 11:22
alike:prisoners-exchanged	0:-32 1:-15 3:-25 4:15 5:-39 7:-36 8:26 9:-21 10:-68 11:-16
alike:refugees	0:-23 1:-9 7:-10 10:-13 11:9
alike:released	3:-39 4:-13 5:-34 6:-47 7:-9 8:-11 9:-12 10:24
alike:returned	2:-12 3:-12 4:-17 5:-14 7:-26 8:-10 9:15 10:-18 11:13
any	0:-9 1:-17 2:-16 7:-9 8:-13 9:-10 10:-9 11:-16
bare:1	0:-35 1:-33 2:26 3:-55 4:18 5:-32 6:-17 7:-22 8:-33 9:-45 10:51 11:-54
bare:9	0:-24 1:-112 2:26 3:-146 5:33 6:17 7:-16 8:-37 9:-125 11:-109
bare:99	0:-18 1:8 2:-12 3:-110 4:18 5:19 6:16 7:21 8:-40 9:-136 10:-14 11:-58
bare:999	0:-15 1:27 2:-48 4:-36 5:-48 7:-20 8:29 9:-8 10:-31 11:8
bare:9999	0:-8 1:19 2:-92 3:40 4:-39 5:-59 6:-14 7:-34 8:29 9:-8 10:-38
bare:more	0:-90 1:-61 2:-82 3:66 4:-110 5:-41 6:-99 7:-55 8:-85 9:52 10:-103 11:29
before:abducted	1:-17 2:27 3:-44 4:-42 5:-28 6:-34 8:-47 9:-36 10:29 11:-38
before:allocated	3:17 5:-9 9:-9
before:casualties	0:-8 1:13 3:-16 4:-11 5:-15 7:-22 11:8
before:dead-in-captivity	0:-59 1:-10 2:-31 3:-22 4:25 5:-30 7:28 8:-36 9:-11 10:-13 11:-14
before:delivered	3:18 9:-18
before:displaced	0:-30 1:-25 2:-32 3:9 4:-14 5:-66 6:-29 7:-50 8:-28 9:50 10:-8
before:held	0:-18 1:-15 2:15 3:-32 4:32 5:-32 6:-16 8:-27 9:-34 10:-8 11:-22
before:injured	1:-42 2:-53 3:-37 4:-55 5:21 6:13 8:-26 9:-39 10:-73 11:-24
before:killed	0:28 1:-130 2:-48 3:-40 5:43 6:-32 7:44 8:-68 9:-24 10:-57 11:-24
before:missing	0:11 1:-40 2:-19 4:-40 5:14 6:-14 8:-13 9:-28 10:-15 11:-33
before:pledged	5:-8 11:15
before:prisoners-exchanged	0:-27 1:-10 2:-40 3:-15 4:-16 5:-8 7:-22 8:10 9:-9 10:11 11:-19
before:refugees	0:-11 1:15 2:22 3:-55 4:-10 5:-19 6:-44 7:-24 8:-11 9:32 10:-17 11:15
before:released	0:-13 1:-17 2:30 3:-25 4:-29 5:-30 6:-40 8:35 9:-22 10:-18 11:-36
before:requested	3:14 11:-9
before:returned	0:-23 1:-18 2:-16 3:8 4:-15 5:-20 6:-14 8:-23 10:-37 11:8
behind:abducted	1:-18 2:-19 3:-12 4:-18 6:12 8:-13 9:-32 10:-23 11:-29
behind:casualties	1:23 5:-15 7:-16
behind:dead-in-captivity	0:38 1:-8 2:-29 3:-14 5:-25 6:-11 7:-34 8:-18 10:-8
behind:displaced	0:8 1:-16 2:-11 3:31 4:-61 5:-25 6:14 7:-55 8:-21 9:-54
behind:held	0:14 1:-19 3:-25 4:12 5:-38 6:14 7:-42 8:-27 9:-30 10:20 11:-21
behind:injured	0:-67 1:-48 2:-52 3:-24 4:-61 5:-15 6:90 7:-50 8:-37 9:-35 10:-34 11:-40
behind:killed	0:-24 1:-13 2:-11 3:-15 4:-47 5:-11 6:31 7:-32 8:-13 9:-64 10:12 11:-68
behind:missing	1:-18 2:-10 3:-20 4:24 6:47 7:-46 8:-19 9:-37 10:-49 11:-44
behind:prisoners-exchanged	0:-23 1:-9 2:-16 3:-14 4:-33 5:-20 6:-17 7:-16 8:24 10:26 11:-15
behind:refugees	0:-19 1:-15 3:37 4:-14 5:-24 6:-22 7:-15 8:-21 10:-20 11:-43
behind:released	0:38 1:-13 2:-36 3:-36 4:-15 5:-23 6:-8 7:-20 9:-22 10:-19 11:-40
behind:requested	3:15 6:-8
behind:returned	0:-25 2:-10 4:-28 5:-27 6:8 7:-12 8:-19 9:26 10:-32 11:-12
ending:اء	0:15 2:13 4:-17 5:8 6:-13 7:10 8:-14
ending:اب	2:-8 6:14
ending:ات	0:-11 4:-8 6:38 7:-28
ending:اث	0:-9 3:25 5:-12 6:-20 9:-19
ending:اج	2:32 4:-31 5:-15 6:-15 7:-18 10:-9
ending:ار	1:-12 2:-10 3:-8 4:-25 6:29 7:-16 8:-8 10:-15
ending:اص	5:23 6:-19
ending:اف	0:-9 3:-11 6:13
ending:اق	5:22 6:-19
ending:ال	0:-16 1:-14 2:-18 3:23 4:-16 5:-16 6:26 7:-17 11:-12
ending:ام	0:9 1:16 3:-16 6:-11 7:-13
ending:ان	0:11 2:-20 3:-12 4:13 6:10 7:-31 10:-21
ending:اه	0:23 2:-9 3:-9 4:-12 5:-24 6:33 7:-18 10:-21 11:-9
ending:با	0:-11 5:15 6:-16 7:-10 10:14
ending:بب	5:17 6:-14
ending:بت	5:-12 6:13
ending:بط	2:-13 4:11 6:-9
ending:بل	2:9 4:-27 5:-23 8:9
ending:به	0:-13 2:-25 3:-8 4:24 5:-32 6:17 7:-10 10:14
ending:تا	5:-9 6:25
ending:تل	0:22 2:-9 4:-17 6:-15 10:11
ending:ته	0:22 2:-10 4:-11 10:-20
ending:تي	0:-22 4:-8 6:10 10:24
ending:ثر	4:14 6:12 10:-13
ending:ثه	5:-8 6:8 8:15 10:-11
ending:جه	5:21 6:-9
ending:حا	0:-8 1:-8 2:18 3:-8 4:-11 5:-11 7:-9 10:-8
ending:حد	5:-9 6:12
ending:حل	3:23 9:-9 11:-18
ending:حو	4:12 7:-16 8:-12
ending:خل	6:16
ending:دا	5:-27 6:18
ending:دت	2:-10 10:13
ending:دل	10:14
ending:ده	3:-15 5:15 6:-17 9:-21 11:22
ending:دي	3:-15 4:13 5:-12 7:-15 8:-11 9:-35 10:13 11:33
ending:را	0:-11 2:-11 3:-18 4:-17 7:-9 8:22 10:-8
ending:رت	2:-11 5:25 7:-23 10:-17
ending:رج	0:-12 2:-12 4:-27 5:-17 6:21 7:-18 8:-19 9:14 10:32 11:-15
ending:رح	5:-23 6:24
ending:رف	0:-20 2:-25 4:13 5:-11 6:15 7:-16 10:-16
ending:رق	2:-8 5:-9 6:-9 7:18
ending:ره	0:-15 1:17 2:-9 4:-8 5:8 11:-10
ending:ري	2:-10 3:-15 5:-15 6:9 7:-34 9:9 10:-11
ending:سب	3:18 7:-9 9:-19
ending:صف	5:9
ending:ضه	0:15 6:-9
ending:طع	4:-21 6:-22 7:30 10:-9
ending:طه	4:-9 5:12 8:12
ending:ظر	5:-16 6:20 7:-9
ending:عا	0:16
ending:عت	3:-16 7:16
ending:عه	1:-16 2:-20 5:-18 6:14 7:-28 9:-8 10:14 11:-18
ending:عي	0:18 6:-16
ending:فا	0:16 6:-15 7:-8
ending:في	4:-18 5:11 7:17 8:-8 10:-10
ending:قا	2:-10 4:-8 5:-27 6:28 8:10 10:-11
ending:قد	2:-15 4:19 6:-9 8:-9
ending:قه	6:12
ending:لا	0:-22 2:-15 5:-16 6:29 10:-9 11:13
ending:لت	4:14
ending:لغ	5:-21 6:22
ending:لن	2:18 4:-11 10:-16
ending:له	0:-15 1:-9 3:-15 4:12 5:-9 6:30 7:-17 10:-13
ending:لي	0:11 1:-8 3:-36 4:-25 5:-20 7:13 9:31 10:-20 11:15
ending:ما	0:-13 5:16 10:-10 11:-8
ending:مت	4:19 5:-10 6:-15
ending:مل	0:-10 2:9 4:-24 5:16 7:-19 9:-10 11:-12
ending:مي	2:26 6:-23
ending:نا	1:-9 2:-16 3:-16 4:8 5:-15 7:-25 8:10 9:-8 11:-9
ending:نت	0:-9 2:-11 4:-12 6:8 8:-18 10:20
ending:نه	2:-12 4:-9 6:21 7:-8 8:17 10:-20
ending:ني	1:-10 3:-31 5:-35 6:-25 7:10 9:34 11:-33
ending:ها	2:-13 3:-8 6:33 7:-25 8:-31 10:-23
ending:هم	0:-28 1:-11 2:-16 4:-42 5:-12 7:-52 8:-15 10:25
ending:هن	0:-34 1:-11 2:-22 3:-23 4:-14 5:-14 6:23 7:-25 8:-19 9:-12 10:30 11:-13
ending:وا	2:-26 4:-20 6:-18 7:-24 9:-30 10:-19 11:15
ending:وب	3:-20 4:29 5:-13 6:-18 7:-10 10:-21
ending:وح	2:-11 3:-21 5:26 7:-10 10:9
ending:ود	0:9 3:-16 9:20 11:-9
ending:وق	5:22 6:-20
ending:ول	0:10 2:-8 3:15 4:9 6:-14 7:-17 8:9 10:-20
ending:ون	1:-9 2:-29 3:54 6:-27 7:-39 10:-39 11:-31
ending:يا	0:-29 1:-17 3:-16 4:-14 5:12 7:-21 8:10 9:-31 10:-18 11:18
ending:يب	0:-8 4:-25 5:19 10:-9
ending:يت	6:8
ending:يد	3:8 9:9 11:-23
ending:ير	2:-10 4:31 6:-26 10:-18
ending:يع	4:-14 5:9 10:-9
ending:يف	7:13
ending:يق	4:-10 5:-20 6:23 7:-8
ending:يل	2:-13 6:21 7:-8
ending:يم	3:11
ending:ين	0:-23 1:-18 2:-13 3:8 4:23 5:-59 7:14 8:-11 11:-38
ending:يه	0:-17 2:21 4:-23 5:-19 9:27 11:-33
equal:abducted	0:31 1:-11 3:-20 5:-8 7:-22 8:-27 9:-10 10:-58 11:-9
equal:dead-in-captivity	0:-22 2:44 6:-41 7:-9 8:-32 10:-33
equal:displaced	3:29 5:-22 6:14 9:-15 10:-8 11:-16
equal:held	2:-13 3:-9 4:29 5:-19 6:15 7:-16 8:-55 10:-12
equal:injured	0:-16 1:-15 2:9 3:-25 4:-8 5:29 6:-39 7:15 9:-9 10:-9 11:-11
equal:killed	1:-54 2:-57 3:-67 4:15 5:-27 6:77 7:-49 8:-22 9:-37 10:-33 11:-52
equal:missing	0:-26 1:-15 2:-13 3:11 4:-28 5:-40 6:-16 7:23 9:-9 10:11 11:-8
equal:prisoners-exchanged	0:-11 4:-34 5:-13 6:-30 7:-14 8:26 10:11 11:-20
equal:refugees	3:-19 9:19
equal:released	0:-41 1:-8 2:-27 3:-27 4:-25 5:-15 6:-44 8:-15 9:-8 10:68 11:-19
equal:returned	3:-23 6:-10 9:-31 10:-12 11:34
form:digits	0:-10 1:16 2:-46 3:-9 4:-32 5:8 7:-12 9:-42 10:-54
form:dual	0:25 1:-33 2:11 3:-55 4:-18 5:-28 8:-9 9:-30 10:-8 11:-44
form:mixed	0:-62 1:-63 2:-79 3:46 4:-58 5:-33 6:-28 7:-30 8:-45 9:28 10:-79 11:21
form:range	0:-18 2:-19 5:-34 7:-10 8:-17 9:15 10:-13
form:singular	0:-39 1:-61 2:49 3:-83 7:-22 8:-60 9:-73 10:26 11:-78
form:vague	0:-17 1:-51 3:-71 4:17 5:-12 6:21 8:-10 9:-60 10:-21 11:-15
form:words	1:-34 2:-24 4:10 5:-18 8:-10 9:-25 11:-70
headline	0:-28 1:-40 2:-34 3:-16 4:8 9:-8 10:-10 11:-22
here:#aboard	0:-12 1:-41 2:-40 3:-26 4:-50 5:-24 6:14 7:-8 8:-53 9:-45 10:16 11:46
here:#aid	0:-65 1:-23 2:-44 3:13 4:-18 5:24 7:-41 10:-49
here:#alive	0:-8 1:19 3:-29 4:-20 5:-45 6:-35 7:18 8:-19 9:-23 10:30 11:-30
here:#captives	0:60 1:-74 2:17 3:-45 4:27 5:-62 6:-65 7:-49 8:-57 9:-93 10:29 11:-93
here:#captivity	0:-28 1:-13 2:41 3:-10 5:-25 6:-68 7:-9 8:-8 9:-10
here:#captors	0:52 1:-24 2:-110 3:-17 4:13 5:-47 7:-69 8:-82 9:-24 11:-77
here:#carrying	0:-10 1:-11 2:-8 3:-19 5:-13 6:15 7:11 10:-13
here:#commerce	1:-19 2:-23 3:-52 7:29 8:-36 9:-58
here:#conference	3:-29
here:#containing	0:-13 2:-63 5:-30 7:-25 8:20 9:19 10:-33
here:#contest	0:-9 1:16 2:-13 3:-11 4:-13 5:-33 7:-13 10:-8 11:17
here:#crossing	0:-26 2:-41 3:-40 4:-26 5:-50 6:-32 7:-20 8:-37 9:45 11:16
here:#custody	1:-23 2:-20 3:-21 4:-37 5:-52 6:9 7:-48 8:19 9:-22 10:29
here:#demand	0:13 1:-14 2:16 3:-18 4:22 5:-12 7:-44 8:-13 9:-23 10:-24 11:-9
here:#disease	0:-19 1:-10 2:23 4:-13 5:-26 7:-16 9:-16 11:-17
here:#displacement	0:-46 1:-53 2:-59 3:59 4:-52 5:-31 6:-49 7:-43 8:-58 9:9 10:-34 11:11
here:#exchange	2:-37 3:-29 4:-26 5:-30 7:-30 8:50 9:-45 10:-22 11:-72
here:#execution	0:-17 1:-14 2:31 3:-19 4:-30 5:-25 6:-26 8:-32 9:-9 11:-15
here:#given-back	0:-35 1:-25 2:-52 3:-50 4:-81 5:10 6:28 7:-32 8:29 9:-43 11:17
here:#giving-from	1:-61 2:-57 3:-17 5:-18 7:-23 8:18 9:-13 11:-9
here:#group	1:-29 2:9 3:-36 5:-28 6:-28 9:-38 10:10 11:-42
here:#handover	0:-38 1:-25 2:20 3:-49 4:28 5:-29 6:-41 7:18 9:-31 11:-11
here:#hostages	0:-41 1:-10 2:35 3:-16 4:-18 5:-32 6:-14 8:-38 9:-14 11:-21
here:#losing-side	0:-9 1:-34 2:36 3:-47 4:31 5:-46 6:-39 7:-33 9:-44 10:-23 11:17
here:#need	1:-8 2:18 4:-27 5:12 6:14 7:-20 8:-17 9:-30 10:-40 11:-8
here:#police	0:10 1:-44 2:-45 3:-17 4:-21 7:-12 8:-32 9:10 11:-9
here:#prisoners	0:-21 1:-36 5:-64 6:-31 7:-43 8:31 9:-34 11:-56
here:#receiving	0:-32 1:-20 2:-20 3:-38 4:-26 6:23 8:15 9:-34 10:-22
here:#remainder	0:-21 1:-58 2:10 3:-39 4:24 5:-36 6:-29 9:-11
here:#report	0:8 3:-11 4:-62 5:-33 6:-8 8:27 9:-23 10:-13
here:#rescue	0:-34 1:-49 2:-17 3:-45 4:-45 6:21 7:14 8:-29 9:-32 10:10 11:-54
here:#return	0:-22 1:-27 2:-25 3:-49 4:-37 5:-28 6:-17 7:-28 8:25 9:-8 10:-15 11:50
here:#since	0:-12 1:-24 2:-29 3:12 4:-32 6:-10 7:-14 8:-15 9:-9 10:-22
here:#sport	0:-25 1:21 3:-15 4:-34 5:-13 6:-17 7:-27 8:24 9:-21 10:-24 11:22
here:#state	0:-16 1:-48 2:12 3:-41 5:-31 6:13 7:-51 8:-26 9:-20 11:30
here:#treatment	0:37 1:-9 2:-26 3:-36 5:-18 6:-11 7:-44 8:32 9:-10 10:-37 11:-10
here:#war-prisoners	8:28 10:-26
here:abducted	0:111 1:-72 2:-25 3:-71 4:-34 5:-56 6:-60 7:-19 8:-69 9:-51 11:-88
here:allocated	0:-34 1:9 2:-13 3:-9 4:-40 5:-36 7:-13 8:-11 9:-9 10:25
here:casualties	0:-28 1:73 2:-9 3:-27 4:-25 5:-51 6:-61 7:-33 8:-14 9:-14 10:-15 11:-26
here:dead-in-captivity	2:22 4:-20 6:-20 7:-8 8:-14
here:delivered	1:-17 2:20 4:-45 5:-14 6:-9 7:-37 8:-32 9:39 11:-21
here:displaced	0:-29 1:-98 2:-72 3:121 4:-97 5:-63 6:-75 7:-68 8:-60 10:-21
here:held	0:-59 1:-70 2:31 3:-79 4:109 5:-57 6:-89 7:-21 8:17 9:-14 10:8 11:-64
here:injured	0:-40 1:-62 2:-142 3:-65 4:-71 5:162 6:-65 7:-84 8:-66 9:-100 10:-66 11:-84
here:killed	0:-45 1:13 2:62 3:-99 4:-43 5:-30 6:104 7:-11 8:-81 9:-92 10:-85 11:-119
here:missing	0:-62 1:29 2:-51 3:-75 4:-49 5:-35 6:-54 7:141 8:-95 9:-84 10:-51 11:-42
here:pledged	0:-19 1:-31 2:16 3:46 5:-30 8:-19 10:-29 11:-42
here:prisoners-exchanged	0:-19 1:-11 2:-16 3:-21 4:9 5:-63 6:-17 7:-34 8:41 9:-86 11:14
here:refugees	0:-29 2:-9 3:-21 4:-13 6:-59 7:-69 8:-46 9:70 10:-28 11:8
here:released	0:-33 1:-61 2:-17 3:-71 4:-47 5:-37 6:-63 7:-48 9:-41 10:99 11:44
here:requested	1:-39 6:12 7:-48 8:-34 11:-19
here:returned	0:-29 1:-89 2:-21 3:-43 4:-102 5:-29 6:-28 7:-33 9:-44 11:99
here:said	0:12 2:-17 3:-26 5:-20 6:11 7:-8 8:-32 10:-23
here:set	0:-83 3:-42 4:-30 8:26 10:-26
here:total	0:-9 2:-21 3:28 4:-15 5:-24 6:19 7:-10 8:10 10:-22 11:-22
item	0:-29 1:16 4:-28 6:-27 7:-43 9:12 10:-57
last:claim-abducted	1:-34 2:-12 3:-23 4:17 6:-25 7:-23 8:-41 9:-60 10:33 11:-34
last:claim-allocated	0:-32 1:-24 3:42 4:-39 6:-11 7:-13 8:-12 10:-17 11:-15
last:claim-casualties	5:18
last:claim-dead-in-captivity	0:-17 3:-13 4:21 7:-21 8:-37 9:-8
last:claim-delivered	0:-12 1:-33 2:-27 4:-50 5:-11 6:37 7:-62 9:11 10:-28 11:-21
last:claim-displaced	2:-34 3:40 4:-31 5:-48 7:-68 8:-49 9:-28 11:8
last:claim-held	2:17 3:-20 6:-62 7:-8 8:-34 10:18 11:-36
last:claim-injured	0:-42 1:-25 3:-22 4:-9 5:-23 6:20 7:-9 8:-21 9:-17 10:-14 11:-22
last:claim-killed	0:14 1:-30 2:-28 3:-10 4:-24 5:19 8:-79 9:-39 10:12 11:-45
last:claim-missing	0:-14 1:-66 2:-19 3:-12 4:27 5:-15 7:14 8:-36 9:-13 10:-15 11:-11
last:claim-pledged	0:-10 1:-23 2:-8 3:-41 4:-20 5:-9 6:30 7:-24 8:12 9:13 10:-18
last:claim-prisoners-exchanged	0:-23 1:-23 2:-35 3:-42 5:-14 6:-39 7:-53 8:44 9:-35
last:claim-refugees	0:-12 2:-20 3:-71 4:-38 5:-37 7:-30 8:10 9:-10 11:61
last:claim-released	1:-25 5:12 6:-37 7:-25 8:-20 9:-40 10:30 11:-52
last:claim-requested	0:-12 1:-9 3:8 7:-19 9:21 11:-17
last:claim-returned	0:-28 1:17 2:-34 3:-27 4:-22 5:-26 6:-39 9:-29 10:-10 11:56
last:claim-total	3:10 5:-9 6:17 7:-16 9:-8 11:-20
left1:"	0:-53 1:14 2:-17 3:18 4:-27 5:-48 6:17 7:-20 9:-10 10:25 11:-36
left1:#	0:25 1:10 2:-32 3:13 4:-53 5:-21 6:-9 7:-28 8:25 9:-22 11:13
left1:(	0:-17 1:-20 2:-8 4:-21 6:21 7:-49 8:-9 9:-23 10:-8 11:13
left1:,	0:8 1:-33 4:11 5:-28 8:-11 9:-11 10:-30 11:-42
left1:-	0:-12 1:-17 2:-25 3:-45 4:-15 5:-12 6:37 7:-24 8:11 9:12 10:-22
left1::	1:21 2:-26 4:-67 6:18 7:-34 8:-54 9:9 10:-25
left1:|	0:-51 1:-38 2:-12 3:-14 4:8 5:-27 6:-9 7:27 9:-18 10:-26
left1:اثنين	4:18 6:-14 7:-18
left1:اجلاء	3:37 6:-12 9:-13 11:-20
left1:اجلت	3:23 6:-11 11:-8
left1:احتجاز	0:-11 2:-15 4:29 7:-15 8:-8 10:-19
left1:احدهم	5:17 10:-11
left1:احدهما	2:-11 4:12 6:-25 10:-10
left1:احصي	0:19 4:-15 6:-12
left1:احياء	2:28 5:10 6:-27 7:-9 8:-11 10:-19
left1:اخرهم	5:-21 6:17 11:13
left1:ارواح	1:-8 5:-10 6:33
left1:استشهاد	5:-28 6:37
left1:استشهد	5:-23 6:23
left1:استعادت	3:-10 4:-14 6:-18 8:-23 9:-14 11:25
left1:استقبل	6:8
left1:اصابه	5:40 6:-37
left1:اصل	0:41 1:-13 2:17 3:13 4:21 5:-19 6:-32 7:-34 8:-23 9:-15 10:-58 11:-23
left1:اصيب	4:-8 5:46 6:-36
left1:اطراف	5:31 6:-25 7:-20
left1:اطفال	5:-17 6:33 7:-18
left1:اطلقت	2:-12 4:-9 6:-12 8:21
left1:اكتوبر	0:-12 3:23 4:21 10:-23
left1:الا	0:-16 1:-14 2:-8 3:-40 4:-19 7:-48 8:-10 9:-23 10:25 11:21
left1:الاحمر	2:-13 4:-19 8:21 10:-16
left1:الاسبوع	0:16 3:-13 4:-8 9:15 10:-14
left1:الان	0:-17 1:-23 2:-10 3:30 4:-27 7:-35 8:11 9:11 10:-17 11:-24
left1:الاول	2:27 6:-24
left1:الاولي	3:-14 8:-14 10:14
left1:البلاد	0:11 6:-15 9:21 11:-22
left1:الجرحي	5:27 6:-25
left1:الجيش	10:13 11:-8
left1:الحرب	0:-31 2:10 3:-24 4:-30 5:-14 6:46 7:-18 8:-22 9:-29 10:-18 11:-11
left1:الحصيله	3:-18 6:23
left1:السلطات	3:10
left1:السودان	6:12 11:-13
left1:الشرطه	0:-16 6:17
left1:الشركاء	3:18 11:-8
left1:الشهر	3:-21 6:-9 9:21 11:-17
left1:الضحايا	1:-8 3:-10 5:-8 6:27 7:-13
left1:العام	0:-23 2:-17 4:-14 5:22 6:-16 7:-16 8:-11 9:-23 11:18
left1:العامه	6:10
left1:العايدين	0:-12 3:-13 4:-18 6:-19 8:22 9:-15 11:16
left1:العدد	0:-21 1:-16 2:-9 3:-36 4:-23 5:-31 6:25 7:18 8:-9 9:-15 11:-18
left1:القتلي	1:-8 2:-8 3:-10 5:-34 6:59 7:-12
left1:القطاع	2:11 9:-16 11:17
left1:الماضي	0:18 1:-24 2:-15 3:-17 4:-26 6:25 7:-14 8:15 10:-19 11:12
left1:المفوضيه	3:-12 9:21 11:-19
left1:المقابل	2:-14 3:17 6:15 8:-14 9:-19 10:-11
left1:المهاجمون	0:23 4:-12 6:-8 10:-20
left1:الي	0:-38 3:-53 5:-38 6:38 7:-9 8:-32 9:-8 10:13 11:8
left1:اليوم	1:-23 2:-16 3:29 4:-23 5:-25 6:27 7:-41 8:16 9:-17 10:-36 11:-30
left1:اما	0:-14 2:-21 3:-15 4:-14 5:-23 6:30 8:12 9:-10 10:-19 11:-14
left1:امراه	0:25 5:-23 6:16 7:-10 10:-13
left1:امس	1:11 2:16 6:-15 8:-8
left1:ان	0:-30 3:-27 4:21 6:-20 7:27 8:-41 9:-37 10:-20
left1:انتشال	5:-35 6:48 7:-10
left1:انقاذ	5:-30 6:30
left1:انهم	2:-21 4:23 5:-29 6:22 10:-8
left1:اوكرانيا	2:-18 6:10 8:27 10:-23
left1:اي	0:-26 1:-8 2:8 3:-12 4:15 5:-20 6:-28 7:21 10:-28
left1:ايام	8:9
left1:ب	0:-17 1:16 2:-23 4:-18 5:-16 6:13 7:-27 9:-10 10:-8 11:-9
left1:بان	2:15 3:-28 4:-19 6:-18 9:-14 11:31
left1:بحياه	0:-11 1:-11 2:-8 3:-52 4:-11 5:-32 6:73 7:-27 9:-17 11:-18
left1:بعد	0:-9 1:19 6:-15 7:-9 10:-8 11:-8
left1:بقتل	4:-28 5:-15 6:37 10:-23
left1:بلغ	2:-11 3:9 5:-18 6:21 8:17 9:-17 10:-10
left1:بلغت	3:15 4:-13 5:10 9:-27 11:11
left1:بمقتل	0:-16 2:14 3:-20 4:-16 5:-16 6:32 7:-13 10:-16
left1:بواقع	9:-15 11:15
left1:بوفاه	3:-9 5:-14 6:27
left1:بين	0:14 1:-8 2:-16 4:19 6:-14 7:-8 10:-20
left1:بينها	2:-19 4:-9 5:-8 6:31 8:-13 10:-21
left1:بينهم	0:-26 4:-44 5:8 6:-10 7:-44 9:11 10:11 11:-23
left1:تتبادلان	4:-12 6:-10 8:19
left1:تحتجز	2:-17 4:25 6:-14 7:-10 8:-11 10:-10
left1:تحرير	0:-46 2:-20 4:-38 6:-26 10:54
left1:تسلم	2:-9 6:11 8:-9
left1:تشاد	0:-13 2:-8 3:-32 5:-9 6:-26 9:45 10:-22 11:-20
left1:تشمل	2:-10 5:-11 8:26 10:-17
left1:تضم	6:-13 9:-12 11:16
left1:تقل	3:-10 5:-15 11:10
left1:توفي	2:14 4:-23 5:-27 6:40 7:-17 8:-17 10:-9
left1:ثم	0:-11 2:-8 3:-12 4:-8 5:-36 6:24 8:-14 9:15 10:15
left1:جانب	3:-18 4:-8 5:-8 9:14 10:15 11:-11
left1:جثامين	2:9 4:-21 6:19 8:-23 10:-11
left1:جثث	0:-13 2:18 4:-23 6:20 7:-13 8:-36 10:-27
left1:جثه	2:21 4:-18 7:9 10:-20
left1:حاله	5:21 6:-13
left1:حاليا	3:14 5:-13 6:-12 11:-17
left1:خرج	2:-19 4:-15 6:-11 8:-18 10:26
left1:خطف	0:39 2:-9 4:-18 5:-18 6:-19 10:-17
left1:خطفت	0:29 4:-13 5:-8 6:-14 10:-8
left1:خلاله	0:12 5:11 6:-14
left1:خلالها	5:8
left1:دفن	3:-8 5:-10 6:32 7:-9
left1:دفنا	2:-12 4:-10 6:29
left1:دفنت	6:16
left1:ذاتها	3:-10 6:-8 11:14
left1:رجع	0:-10 2:-19 3:-26 4:-10 6:-13 7:-10 8:-16 9:-12 10:22 11:32
left1:رفات	0:-12 2:31 3:-8 4:-32 5:-15 6:8 8:-27 10:-31 11:-12
left1:روسيا	4:20 8:-15
left1:زال	0:-17 2:-31 3:23 4:41 5:-10 6:-21 7:-9 10:-31 11:-22
left1:زوجها	6:-12 7:23
left1:سبتمبر	0:17 3:-24 6:-21 11:18
left1:سبيل	0:-29 2:-26 4:-8 5:-9 6:-20 7:-20 8:-8 10:36
left1:سجلت	1:-11 3:-9 7:20
left1:سراح	0:-38 2:-19 3:-13 4:-49 5:-16 6:-22 7:-13 8:-23 10:54
left1:سقط	5:-8 6:34 7:-8
left1:سقوط	4:-15 5:-15 6:28
left1:سوي	0:-24 1:17 2:-9 3:12 4:-27 5:-17 6:-24 7:-34 8:-19 9:-14 10:43 11:16
left1:شهيد	5:33 6:-32
left1:ضمنهم	0:-10 2:-9 4:15 7:-10 8:-10
left1:طفلا	5:-21 6:31 7:-11
left1:طفلان	6:15 10:-12 11:-10
left1:عاد	0:-24 2:-20 3:-41 4:-10 5:-25 6:-35 7:-11 8:-20 9:-44 10:17 11:54
left1:عبر	3:-10 9:12
left1:عدا	0:11 2:-16 4:-26 5:20 6:-8 7:-14 10:-16
left1:عددهم	0:-10 4:-11 5:-10 7:12
left1:علي	0:-55 3:-38 4:-42 5:-59 6:46 7:19 9:-13 10:-28 11:-23
left1:عن	0:-84 1:-43 2:-43 3:-62 4:-16 5:-86 6:-53 7:79 8:-30 9:-46 10:62 11:-44
left1:عند	4:-13 5:-8 6:21 7:-15
left1:عندنا	3:17
left1:عوده	3:-16 9:-21 11:26
left1:غادر	5:20 6:-12 7:-9 10:-12 11:-21
left1:غرق	6:22 7:-12
left1:فر	0:-17 3:25 4:-8 5:-11 6:-17 7:-8 10:12 11:-9
left1:فقتل	0:-9 5:-11 6:27
left1:فقتلت	5:-22 6:30
left1:فقد	1:-15 5:-13 6:15
left1:فقدان	0:-8 1:19 3:-8 4:-9 5:-14 6:-34 7:22 9:-9 11:-8
left1:فقدت	0:-12 5:-12 6:36 7:-18
left1:فقدنا	5:-16 6:39 7:-28
left1:فقضي	6:21 7:-10
left1:فيه	0:-9 3:-13 6:8 7:-9 9:11 11:-9
left1:فيها	2:-30 3:-14 4:15 8:-15 10:-24
left1:قتل	0:-27 2:-28 3:-23 4:-27 5:-12 6:69 7:-14 8:-9 10:-23
left1:قتلت	0:-9 1:-19 2:-10 3:-15 4:-21 6:60 7:-10 9:-11 10:-14
left1:قتلوا	0:-36 4:-8 5:21 7:-10 10:-8
left1:قتلي	5:24 6:-19
left1:قتيل	3:25 6:-25
left1:قتيلا	5:23 6:-29 7:10
left1:قضي	1:-8 3:-17 5:-13 6:51 7:-8
left1:كان	0:-10 5:-21 6:-25 7:31 8:-10 10:-17
left1:كانت	1:17 2:23 4:-19 5:-9 6:-14 7:-16 10:-23
left1:كانوا	0:17 1:-8 2:-21 3:21 4:17 5:-10 6:-45 7:-15 8:-30 10:-36 11:-23
left1:كنا	2:-13 4:24 6:-11 8:-12 10:-20
left1:ل	3:-13 4:21 6:-19 7:-13 8:-10 11:10
left1:لا	5:-10 6:20
left1:لدينا	2:-9 5:-14 6:-21 7:29 8:-14 10:-12
left1:لقي	0:-9 1:20 2:-8 3:-17 4:-10 5:-29 6:29 7:-30
left1:مات	0:-33 1:-20 2:21 3:-12 4:-21 5:-58 6:38 7:-35 10:-23
left1:مصرع	5:-20 6:23 7:-8
left1:مصير	0:-27 1:-10 2:-30 3:-8 4:-29 5:-10 6:-36 7:54 8:-10 10:-29 11:-14
left1:مع	0:8 1:-13 2:-8 3:14 7:-38 8:-8 9:-8 10:-29 11:-16
left1:مقابل	0:-13 2:-33 4:-53 5:-22 7:-22 8:34 9:-16 11:-29
left1:مقتل	0:-32 1:-8 3:-33 4:-23 5:-41 6:80 7:-30 10:-9 11:-8
left1:من	0:22 1:18 3:-15 5:-22 6:8 7:-30 9:9 10:-25 11:-8
left1:منها	0:17 2:-18 7:-13
left1:منهم	0:-19 1:-26 2:25 5:-24 7:-46
left1:نزح	3:36 9:-12 11:-11
left1:نزوح	3:26 6:-10 9:-13
left1:نساء	3:-9 4:-10 5:-8 6:22 7:-11 10:-13
left1:نفسها	0:-9 4:-16 5:-8 6:-20 7:16 9:-10 10:-12 11:21
left1:نقل	0:-8 3:12 5:34 6:-45 7:-15 9:12 10:-17 11:-39
left1:نوفمبر	6:-8 10:15
left1:هم	0:17 5:-11 6:18 10:-18
left1:هناك	1:-14 2:-13 3:-24 4:18 5:21 6:-44 7:15 10:-27 11:-10
left1:هولاء	0:-22 2:-9 3:9 4:-27 5:-23 7:24 9:-11 10:-14 11:-24
left1:هويه	2:11 4:-9 6:30 7:-13 10:-16
left1:و	0:15 2:-46 4:-43 5:36 6:-27 7:9 9:-43 10:-10 11:-16
left1:واجلي	3:12
left1:واحد	1:9 3:-16 9:-21 11:20
left1:واصاب	5:32 6:-30
left1:واصابت	5:20 6:-18
left1:واصابه	0:-9 1:-8 2:-14 3:-31 4:-15 5:87 6:-89 7:-24 10:-9 11:-13
left1:واصيب	0:-45 2:-10 3:-18 4:-18 5:90 6:-70 7:-26 9:-9 10:-12
left1:واصيبت	0:-13 5:25 6:-21
left1:واقتادوا	0:33 4:-12 5:-13 6:-21 10:-24
left1:وان	1:-27 3:14 4:-28 5:-40 6:-35 7:22 8:8 9:-45
left1:واوقع	3:-9 5:20 6:-17
left1:وبقي	2:-12 3:-9 4:9 5:-14 6:-44 7:32 9:13 10:-11 11:-17
left1:وتوفي	2:34 4:-13 5:-30 7:-8 10:-9
left1:وجرح	0:-13 4:-10 5:66 6:-64 7:-22
left1:وحده	0:-13 3:39 4:-33 5:-12 6:-14 7:-17 8:-8 9:-22 10:-9
left1:وحدها	0:21 3:-11 4:-26 5:-34 6:26 7:-31 10:-16 11:-11
left1:وصل	3:-36 5:-22 6:16 7:-11 9:39 11:-8
left1:وصول	5:-19 6:16 9:-15 11:14
left1:وعاد	0:-10 3:-15 4:-8 5:-9 10:12 11:22
left1:وعددهم	1:-19 2:-31 4:20 5:15 6:-34 7:-40 8:25 9:-17 10:-46 11:-18
left1:وعن	0:13 2:-18 4:-15 6:-16 7:19
left1:وفاه	0:-10 1:-10 2:37 3:-13 4:-29 5:-44 6:26 7:-15 8:-32 10:-8
left1:وفقد	0:-19 3:12 5:-21 6:-41 7:44
left1:وقتل	0:-36 1:-19 2:24 3:-25 4:-29 5:-28 6:47 7:-23 9:-8 10:-24 11:-14
left1:وقتلت	6:20
left1:وقتلوا	0:-33 2:11 4:-8 6:15
left1:وقضي	1:-24 2:19 3:-13 4:-15 5:-26 6:43 7:-27 10:-16
left1:وكان	2:-9 4:-25 7:-11 10:9
left1:ومقتل	0:-10 2:-13 4:-8 6:24 10:-13
left1:ومنهم	0:-8 4:-13 5:-14 6:25 7:-13 10:13
left1:ونقل	0:-11 3:18 4:-10 5:27 6:-38 7:-11 8:16 9:-11 10:-26 11:-16
left1:وهم	0:-16 2:-13 3:23 5:-27 6:-14 8:-13
left1:ووفاه	5:-20 6:33 7:-17
left1:يحتجزون	0:-8 4:23 8:-13 10:-20
left1:يزال	0:-36 1:-9 2:-41 3:36 4:35 5:-13 6:-48 7:49 8:-37 9:-20 10:-32 11:-32
left1:يضم	0:-9 3:14
left1:يعود	0:-8 3:-11 5:-12 6:-14 11:20
left1:يقتل	3:-8 5:-9 6:23
left1:يقل	6:-9 7:13
left1:يكون	0:-10 1:28 2:-19 3:-8 7:-10 10:-14
left1:يناير	3:-14 6:23 7:-9 11:17
left1:يووي	3:28 6:-19 11:-9
left1:•	0:-12 1:-12 2:-11 3:38 4:-21 5:-11 6:-28 7:-12 8:-17 9:-12 10:-10 11:-11
left2:	4:23 10:-22
left2:"	0:11 1:-32 3:-17 5:-33 6:8 8:-47 11:-42
left2:#	0:14 1:-22 2:-57 3:-31 7:-14 8:-20 9:23 11:10
left2:(	3:12 5:-15 6:18 11:-8
left2:)	0:-12 1:16 3:-8 5:-8 7:-8 8:-9 9:-33 11:12
left2:,	0:-45 2:-13 3:-8 4:-21 6:-8 7:-15
left2:-	0:17 1:-16 2:-11 3:-18 4:-25 5:-43 6:30 7:-27 9:-9 10:20 11:9
left2::	0:-27 1:-14 2:-28 5:10 6:10 8:-12 9:-12
left2:;	3:-10 4:-18 5:-11 7:21 11:-13
left2:ابريل	0:-8 2:-11 4:20 6:18 7:-22 10:-11
left2:اخري	0:-15 1:-8 3:-29 4:-22 5:-12 6:18 7:-15 9:17 10:-9 11:10
left2:اربعه	0:17 5:-13
left2:ارتفع	4:12 5:18 6:-15 10:-10
left2:اسره	3:22 6:-10 11:-10
left2:اشخاص	5:9
left2:اضافه	0:-8 2:-10 3:-39 4:11 5:-10 6:-9 8:-39 9:-9 10:34 11:29
left2:اطلاق	2:-9 4:-22 5:14 6:-11 8:-14 10:21
left2:اعلنت	0:-13 6:25
left2:افرج	0:-25 2:-20 4:-26 6:-19 7:-10 8:-12 10:39
left2:اكتوبر	0:-8 3:14 5:-12 10:8
left2:الا	3:-14 4:-16 5:-10 6:17 7:-10 11:12
left2:الاحد	0:-15 4:-8 6:-10 10:14
left2:الاحمر	2:23 6:-21
left2:الاسبوع	3:-14 4:-26 6:30 7:-16 8:10 9:-8 11:-12
left2:الاصابات	3:-13 5:18 6:-13
left2:الافراج	0:-22 2:-19 3:-8 4:-10 5:-9 6:-32 7:-22 8:-16 10:42 11:-9
left2:الاقل	5:10
left2:الامن	0:-8 10:10
left2:الان	0:-31 2:-18 3:-13 4:-9 5:-10 6:9 7:-8 10:34
left2:الاول	1:26 3:-13 5:-11 6:-10
left2:الاولي	2:-11 3:-21 4:-21 5:-19 6:21 7:-15 8:13 9:-8 10:8 11:-10
left2:البحث	4:22 6:-20 10:-22
left2:البلاد	2:-9 4:9 9:-8
left2:التعرف	6:17
left2:التي	3:10 6:8 11:-14
left2:الثاني	1:9 3:10 7:-9 9:-18 11:-18
left2:الجرحي	3:-10 5:26 6:-24 7:-8
left2:الجماعه	2:12 4:9 6:-25 8:14 10:-18
left2:الجمعه	0:-17 2:-20 4:-12 5:-9 6:15 7:12 8:8 10:-13
left2:الجنود	5:8
left2:الجيش	4:-8 5:-8 6:25 7:-16
left2:الحصيله	5:-8 6:23
left2:الحكومه	1:-13 3:-26 4:-9 5:-13 6:36 7:-12 9:-11 11:-8
left2:الخميس	1:-11 3:-9 4:-33 5:-13 6:-26 7:-18 10:42
left2:الدفاع	4:10 6:9
left2:الدوليه	0:17 2:-8 6:23 7:-19 8:-8
left2:الذي	0:29 1:-12 2:-17 4:-18 5:-9 6:-17 8:-8 10:-9 11:-9
left2:الرقم	1:-8 3:-10 6:28 7:-19
left2:السودان	3:-16 5:-12 9:23 11:-16
left2:الشرطه	0:19 4:-11 5:-8 7:-8
left2:الشهداء	6:22
left2:الشهر	2:27 3:23 6:-31 9:-10 11:-16
left2:الصحه	5:-8 6:15
left2:العام	0:16 2:-13 3:-26 4:-18 5:-31 6:49 7:-23 8:-10 10:-15 11:12
left2:العدد	5:-17 6:28 7:-16
left2:الفا	3:10 9:-8
left2:القتلي	1:-8 5:-19 6:19
left2:القصف	6:14
left2:القوات	4:-12 6:8 10:14
left2:اللاجيين	3:-11
left2:الله	6:18
left2:الليله	2:16 4:-11 6:-13 10:-12
left2:الماضي	3:-16 5:-8 6:23 7:-12 8:-8
left2:المتحده	3:9 4:10 5:-9 7:-8 9:-20
left2:المدني	1:-8 3:-9 4:-14 5:-9 6:15
left2:المسلحين	0:12 2:12 4:22 6:-22 7:-28 10:-9
left2:المصابين	5:27 6:-22
left2:المصدر	4:10
left2:المفقودين	3:-9 6:-21 7:20 11:-10
left2:المنظمه	1:14 4:17 6:-8 7:-16 9:-17 11:-10
left2:المهاجمين	0:9
left2:المولف	4:14 10:-13
left2:النار	6:16
left2:النازحين	3:15 7:-15
left2:الهند	3:-18 9:19
left2:الوزاره	0:-11 3:14 6:11
left2:الولايه	4:-15 6:-17 7:18 9:-11 11:8
left2:الي	0:20 1:-17 2:-46 4:-45 5:-8 6:-20 7:-50 9:33 10:-24 11:-21
left2:اليوم	0:-11 2:-33 3:14 4:-12 5:-23 7:16 8:-11 11:-20
left2:امراه	1:14 7:-19
left2:امس	2:-9 4:-9 6:24 7:-8 8:15 10:-11
left2:ان	0:-19 1:-45 2:-52 3:-58 5:-41 6:24 7:16 8:-46
left2:انا	4:9 6:22 7:-19
left2:انه	0:-13 4:10 6:28 7:-12
left2:انها	1:-17 2:27 3:-14 4:-28 5:-12 7:-10 8:9 9:-14 10:-23 11:16
left2:او	1:30 6:-24 7:-18
left2:اودت	3:-14 6:29 7:-14
left2:اودي	3:-20 5:-18 6:31
left2:اوكرانيا	6:18 8:-14
left2:ايام	3:19 6:-14 7:-9 9:-25 10:-8 11:15
left2:ب	2:14 3:-10 6:-21 7:-9 9:18 10:-12 11:-14
left2:بدايه	6:-9 9:-17 11:10
left2:بذلك	5:-9 6:18 7:-11
left2:بعد	2:-14 3:30 4:-12 5:-23 6:-18 7:23 9:-10 10:-8 11:-8
left2:بعدما	3:20 6:-18 7:-10 9:11 11:-13
left2:بلاغات	3:-16 6:-31 7:33 10:-8 11:-12
left2:بين	0:-10 1:-13 2:-25 3:-24 4:-27 6:11 7:-23 8:20 9:-14 10:-12
left2:بينما	3:14 4:-9 6:12 7:-10 9:-9
left2:تبادل	2:-20 4:-14 6:17 10:-10
left2:تتحدث	0:-9 2:-15 3:-8 4:23 5:-10 8:-9 10:-17 11:-12
left2:تحت	1:-8 3:-10 4:-11 6:-21 7:32
left2:تحدث	2:21 5:-13 6:-8 7:-15
left2:تحييد	6:20 7:-8
left2:تسع	5:-12 6:14
left2:تسعه	10:13
left2:تعلن	2:16 10:-16
left2:تقول	0:-8 1:-8 4:17 5:-12 6:-13 10:-11 11:-14
left2:ثلاثه	0:-16 2:19 5:17 6:-28 8:9 10:-16
left2:ثم	2:-8 5:-27 6:39 7:-16
left2:جثامين	5:21 6:-9 7:-13
left2:جثث	2:-9 4:-10 5:10 7:-8 8:18 10:-14
left2:جثه	2:-8 5:15
left2:جديد	8:9
left2:جديده	11:8
left2:جري	5:-14 6:16
left2:جريحا	4:-8 5:33 6:-18
left2:جنديا	0:25 2:-19 4:29 6:-56 7:-12 8:19 10:-25
left2:حتفهم	6:-10 7:19
left2:حتي	0:15 1:-13 3:-19 4:-13 5:-23 6:33 7:-24 8:-8 9:-9 11:-17
left2:حصيله	5:8
left2:حيث	0:-21 2:-16 3:-11 4:-11 5:25 6:24 7:-9 8:-10 10:-29
left2:حين	0:-8 2:-13 5:-13 7:16 8:-14 9:-16 10:-14
left2:خرج	3:21 6:-13 9:-20 11:-8
left2:خطف	0:30 3:-11 10:-20
left2:خلال	1:8 3:9 6:-10 9:11 11:-28
left2:خمسه	4:10 6:14 10:-10
left2:دولار	0:-19 4:-20 6:-9 8:-16 10:24
left2:ذاته	3:-13 4:-8 5:22 6:-9 7:-9
left2:ذلك	0:13 7:-15
left2:رهينه	0:-14 2:8 4:-25 6:12 10:-17
left2:ساعه	5:-23 6:28
left2:سبتمبر	2:-11 4:-15 10:21
left2:سبعه	2:-12 4:-22 5:16 6:14 10:-10
left2:سته	4:-11 5:-9 6:27 7:-8
left2:سجلت	6:11
left2:سياره	5:-10 6:11
left2:سيبو	6:14
left2:شخص	3:-20 5:15 6:-14 7:-10 9:17
left2:شخصا	0:-18 1:-13 2:17 3:19 4:-23 5:26 6:-19 7:-19 9:-13 10:-8 11:-9
left2:شهداء	5:26 6:-20
left2:شهيدا	6:18
left2:صباح	5:-11 6:13 9:-10 11:10
left2:طفلا	0:13 3:-11 5:-27 6:11 7:12
left2:عامل	5:17
left2:عبر	3:-25 9:26 11:-18
left2:عثر	0:-36 2:18 4:-10 5:-12 6:22 7:-11
left2:عدد	0:26 1:-14 3:-13 4:-14 5:-11 6:15 9:-12 10:-14 11:13
left2:عشر	0:18 2:-22 4:15 5:-13 7:-22 10:-11
left2:علي	0:-30 1:-11 2:18 3:-11 5:-10 6:-17 7:16 8:8 10:-25
left2:عمليات	2:-19 4:-13 6:12 7:-13 8:-15 10:19
left2:عن	0:-30 1:-21 2:-14 3:-28 4:37 5:-11 7:14 9:-20 10:-22 11:-25
left2:غزه	2:18 6:-15
left2:غير	3:28 5:10 6:25 9:-20 11:-38
left2:فضلا	2:-9 4:-17 7:20 9:-13 11:16
left2:فقد	11:10
left2:فلسطينيا	8:21 10:-19
left2:في	1:-35 2:-29 6:16 7:-21 8:18 10:-20 11:-24
left2:فيما	2:-9 3:-11 4:-24 6:21 7:15 9:-12 10:-26 11:17
left2:فيها	1:-13 3:24 6:-19 7:-16
left2:قافله	1:-8 3:-14 5:-10 6:-23 11:24
left2:قال	5:-27 6:27
left2:قبل	2:19 3:22 4:-29 5:-15 6:-9 7:-9 8:-8 10:-19 11:-15
left2:قتل	0:-15 2:-22 4:-26 5:-12 6:46
left2:قتلوا	0:-26 2:10 3:-8 4:-22 5:20 6:-24 7:10 10:-16
left2:قتلي	7:8
left2:قتيلا	0:-21 1:-16 2:-12 3:-18 4:-14 5:24 6:-18 7:10
left2:قد	1:24 2:15 4:-24 5:-24 6:-14 7:-30 10:-28 11:-14
left2:قضت	6:9
left2:قضي	5:-17 6:19
left2:كان	0:-27 2:-12 3:12 4:15 7:-20 8:-18 9:-14 10:15 11:-18
left2:كانت	6:16
left2:كل	6:-16 7:22
left2:كييف	2:13 3:-9 4:-12 5:-13 6:-14 8:9 10:-17 11:-8
left2:لا	0:-26 2:-27 3:15 4:21 6:-23 7:24 8:-8 10:-20 11:-25
left2:للاجيين	9:8
left2:للهجره	3:9 5:-9 6:-17 9:-12 10:-9
left2:لنساء	6:25 7:-15
left2:ما	0:-17 2:-29 3:18 4:23 5:-8 6:-18 9:10 10:-9 11:-23
left2:محليه	4:-18 10:18
left2:مدنيا	5:31 6:-29
left2:مدنيين	3:10 5:34 6:-38
left2:مساء	0:12 2:20 6:-18 10:-14
left2:مسلحون	0:13 4:-10 6:15 10:-15
left2:مصابا	3:-8 5:23 6:-28
left2:مصرعهم	5:-13 6:18
left2:مضيفا	4:-12 5:-13 6:-20 7:17 8:13 10:-8
left2:مطلع	0:8 1:-8 2:-9 4:-10 5:19 6:-30 7:-9 9:21 10:-17 11:-28
left2:مع	3:10 4:23 6:-11 7:-10 8:-15
left2:ملايين	3:11 6:-11
left2:من	0:-17 2:14 3:-14 4:19 5:-21 6:-29 7:-21 8:-27 9:14 11:-35
left2:منذ	2:-12 4:-19 5:-10 6:28 7:-15 9:-10 10:-13 11:22
left2:منها	2:-14 5:-10 6:21
left2:منهم	0:-11 5:27 10:-34
left2:مواطن	4:10 5:10 6:-9
left2:نفسه	3:-8 5:8 8:17
left2:نفسها	3:-8 6:20
left2:نقلت	3:-9 8:9 9:18 10:-8 11:-18
left2:هذا	0:-20 1:21 2:-16 3:-10 4:-12 6:-19 7:-22 8:-10 9:-12 11:16
left2:هم	0:21 4:-12 6:8 10:-21
left2:هولاء	0:-11 3:14 4:-15 5:-8 6:-26 8:-16 10:16
left2:واحتجزت	6:11
left2:واحد	0:-10 3:10 4:-9 7:-12 8:26 10:-30
left2:واحده	5:17
left2:واضاف	0:-14 1:-9 2:-38 3:-21 4:-43 5:47 6:-22 7:-22 9:-31
left2:وان	0:-18 2:-13 4:-15 6:14 7:18 10:-21
left2:واوكرانيا	4:-9 8:12
left2:وبين	0:-12 1:-10 3:-16 4:-12 5:-14 6:23 7:-17 8:19 10:-25
left2:وتستضيف	9:11 11:-8
left2:وحدها	5:-8 6:23 7:-17
left2:وصل	3:12 5:-8
left2:وعلي	0:-9 1:-8 3:-16 5:-8 6:-26 7:-17 11:27
left2:وفاه	2:13 4:-15 6:-10 7:17 8:-11
left2:وقال	0:-9 3:-19 4:15 5:-8 7:-19 10:-8 11:24
left2:وقد	2:-11 3:-28 4:-12 6:23 7:-8 10:-22 11:26
left2:وكان	0:35 3:-13 4:-29 5:-10 6:-25 7:-15 10:-13
left2:ولا	0:-16 2:-29 3:27 4:25 5:-26 6:-40 7:48 8:-34 9:-34 10:-21 11:-17
left2:وما	4:29 6:-24 7:13 9:11 10:-28 11:-15
left2:ومن	0:18 2:-17 3:13 4:-17 5:-18 6:22 7:-22 8:-8 11:-15
left2:يزال	0:-18 2:-18 4:-18 7:33 10:-15
left2:يعلن	0:-17 10:18
left2:يناير	0:-17 2:-29 4:12 5:-10 6:-20 7:-12 8:-14 9:-13 10:23 11:12
left2:يوليو	3:-17 5:-10 6:-14 11:28
left2:يوم	1:9 3:-14 5:-9 6:-8 9:-20 11:20
left2:يونيو	0:13 2:-13 4:19 6:-20 8:-11
left2:•	0:21 3:-28 4:-15 6:-17 7:-8 10:-9 11:28
left3:	0:-14 2:-8 3:-19 4:-23 5:9 6:29 7:-24 8:17
left3:"	2:-16 4:-37 5:-27 7:17 8:-16 10:-32
left3:#	0:45 1:-24 3:-37 4:-26 5:38 6:-32 7:-47 8:-18 9:-11 10:-22 11:-36
left3:)	0:-12 1:-11 2:-11 3:-20 6:24 7:-24 8:-11 9:-15 10:-14 11:22
left3:,	0:-18 1:-15 2:-33 3:-12 4:17 5:10 6:-18 8:-15 9:-41 10:-34 11:16
left3:-	1:-25 2:-22 3:-10 4:-31 5:-55 6:46 7:-49 8:-22 9:17 10:-12 11:-62
left3::	0:18 1:-19 2:-65 3:-21 4:34 5:-23 7:-9 11:-40
left3:اباد	0:-13 2:-10 4:-16 7:-13 9:-17 10:-10 11:15
left3:اثنين	0:-13 4:22 5:-29 7:-10 10:9
left3:اجمالي	3:-16 7:-8 9:-13 11:17
left3:اخرين	3:11 4:19 5:-8 6:-22 7:-11
left3:ادت	6:10
left3:ادي	3:24 5:-11
left3:اربعه	0:18 3:12 4:-11 6:-8 7:-27 10:-12
left3:استشهاد	5:17 6:-17
left3:استقبلت	3:22 6:-8 9:-17 11:-14
left3:اسراييل	2:17 8:20 10:-21
left3:اسفر	5:17
left3:اشخاص	0:16 6:-12
left3:اطباء	5:-8 6:11
left3:اطفال	0:-16 4:-15 7:-14 9:-17 10:18 11:-11
left3:اكتوبر	6:9
left3:الاثنين	4:-8 6:-8 7:15 10:-8
left3:الاحد	6:9 8:-15 10:15
left3:الاحمر	2:-8 4:-15 5:-27 6:35 7:-17 8:15 10:-8
left3:الاربعاء	3:-9 6:9
left3:الاسر	2:-8 3:-10 4:10 5:-9 6:-26 7:14 10:-11
left3:الاسراييلي	2:20 6:-17
left3:الاف	3:10
left3:الاقل	2:-24 4:23 5:-16 6:18
left3:الامم	3:14 4:10 5:-9 9:-16
left3:الان	6:11
left3:الانقاذ	6:15 7:-12
left3:الاول	0:27 1:-9 2:-15 3:-15 4:16 5:-8 7:-30 8:-13 9:-15 10:-18 11:-10
left3:الباقون	0:-12 2:-8 3:-20 4:30 5:-10 6:-32 8:-8 10:-13
left3:البحث	5:-26 6:-15 7:34
left3:البلاد	0:15 1:9 3:-21 4:-12 5:-10 6:-8 9:-8 10:-16 11:9
left3:التي	1:-8 3:-35 4:9 5:-11 7:29 8:-10
left3:الثلاثاء	0:-10 2:24 10:-17
left3:الجماعه	0:11 2:15 4:-21 10:-18
left3:الجيش	0:-24 4:-9 5:15 6:10 10:13
left3:الحرب	2:-18 3:-13 4:-26 5:-12 7:-8 8:24 9:-14 10:-8
left3:الحصيله	1:18 6:-17
left3:الحكومه	0:-12 3:-17 4:-14 6:22 7:-31 8:16 10:-8
left3:الخميس	6:11 10:-9
left3:الدفاع	2:-8 4:-16 8:16 10:-12 11:-12
left3:الدوليه	0:8 4:11 5:-15 6:-30 7:-15 8:-12 9:-14 10:-28
left3:الذي	0:-10 1:-11 5:-22 6:38 7:-13
left3:الذين	3:24 6:-23 9:-19 10:-11
left3:الروسيه	6:9
left3:السبت	0:-10 4:-8 6:-12 8:-9 9:-13 10:16 11:13
left3:السلطات	0:-18 2:-8 3:8 4:-12 9:-11 10:17 11:8
left3:الشرطه	6:8
left3:الشهر	4:-11 5:-10 6:22 7:-9 9:-15
left3:الصحه	0:-8 5:-8 6:20
left3:الضحايا	5:-9 6:16
left3:الطواري	5:-27 6:27
left3:العام	0:9 1:13 4:-9 5:-16 7:-11 10:-13 11:13
left3:العدد	3:-15 8:17 9:13
left3:الف	3:13 11:-17
left3:الفا	6:-10 9:9 10:-14 11:-17
left3:القتلي	0:-9 1:26 4:-15 5:-42 6:20 7:-23
left3:القطاع	2:43 4:-46 6:-20 8:-9 10:-31
left3:القوات	6:14
left3:الماضي	0:-23 3:-12 4:22 5:-20 6:13 7:-8
left3:المدنيه	6:-12 7:15
left3:المدينه	3:18 6:-12 7:-8
left3:المستشفي	0:21 6:-28
left3:المفقودين	1:9 3:-10 5:-12 6:-21 7:18
left3:الوحده	3:-8 11:12
left3:الوزاره	6:10
left3:الوطني	3:9 4:-12 6:-11 9:-9 10:23 11:-12
left3:الوطنيه	1:-10 3:-12 7:18
left3:الوفيات	5:-9 6:27 7:-22
left3:الي	1:-13 2:-38 3:19 4:-47 8:-25 10:10
left3:اليوم	0:-9 2:-9 3:-10 5:22 6:-25 7:15 8:15 10:-20 11:-12
left3:اما	0:-8 2:-15 3:11 4:17 6:-10 10:-25
left3:ان	1:-36 3:-23 4:12 5:-59 6:20 7:-59 8:28 9:-37 10:-10
left3:انه	0:-14 1:-9 3:-11 4:13 5:-16 6:15 7:-31 10:-12
left3:انها	2:19 4:-14 7:11 10:-11
left3:انهيار	3:-10 6:11
left3:اوليه	6:9
left3:ايام	3:-26 6:10 9:27
left3:بان	0:-11 3:11 4:16 6:-24 10:11
left3:بحسب	0:-10 2:-19 6:24 9:-18 10:-29 11:11
left3:بدايه	3:-16 9:18
left3:بعد	3:24 6:-23 7:23 9:-12 11:-24
left3:بلغ	9:-11 11:14
left3:بمقتل	0:-8 2:-24 4:-18 5:13 6:24 10:-8
left3:بين	0:-16 1:-13 4:-9 5:-27 6:38 7:-15 8:-9 9:-23 10:-15
left3:بينما	0:11 3:-15 4:-12 5:9 6:-17 9:-14 10:-17 11:19
left3:بينهم	2:-8 4:9 6:17 7:-10 10:-12
left3:تسعه	0:-28 5:41 6:-12 10:-10
left3:تشرين	1:15 6:-12
left3:تعلن	4:-8 6:8 10:13
left3:ثلاثه	0:-9 2:-21 4:-17 5:15 6:14 7:-17
left3:ثم	0:-26 2:-17 4:18 6:-26 7:-19 10:23
left3:ثمانيه	0:26 2:-16 4:-19 6:-11 7:-16 10:-9
left3:جثه	0:-10 6:10 7:-9
left3:جريحا	2:-8 4:-13 5:31 6:-22 7:15 10:-13
left3:جنوب	3:-17 4:16 6:-20 9:23 11:-15
left3:حتي	0:-37 3:-9 4:-21 5:-12 7:-16 9:-9 10:23 11:11
left3:حزب	6:18
left3:حصيله	0:-8 6:10 7:-17
left3:حين	3:17 6:-9 7:8 8:9 9:-8 11:-12
left3:خلال	0:-25 6:12 7:-15 11:11
left3:خمس	4:-10 6:13
left3:خمسه	0:11 4:-9 6:9 7:-16 8:20 10:-22
left3:راكبا	7:8
left3:روسيا	2:19 4:-27
left3:زالت	5:-12 6:-28 7:25
left3:ساعه	0:-13 3:-11 4:-22 5:-11 6:33 7:-17 10:-8
left3:سبعه	5:11
left3:سته	0:-16 4:-10 5:13 6:-31 7:28 10:-8
left3:سياره	6:9
left3:شخص	3:-29 5:8 9:17 11:20
left3:شخصا	1:-12 2:17 6:-15 9:8 10:-32 11:-11
left3:شهداء	5:-16 8:-11 10:18
left3:شهيدا	5:-28 6:30
left3:صباح	2:-8 4:-8 10:8
left3:طفلا	5:10
left3:عاد	3:-21 9:-8 11:21
left3:عام	0:-9 9:-21 11:15
left3:عبر	3:-26 9:14
left3:عثر	0:-23 2:24 5:-8 6:12 7:-19 10:-16
left3:عدد	0:11 1:-13 6:-11 9:8 10:-8 11:-16
left3:عشر	0:15 2:-16 5:25 6:-23 7:-12
left3:عشره	3:19 6:8 9:-25
left3:علي	0:-10 1:15 2:14 4:-29 5:9 6:-21 8:-30 10:20 11:-23
left3:عن	0:-11 3:21 4:-29 5:22 6:-35 7:11 9:-13 11:-30
left3:عند	0:15
left3:غزه	2:-25 4:-16 6:-21 8:8 10:16
left3:فجر	1:-10 2:15 4:-16 5:-24 6:-18 7:-15 8:-10 10:13 11:-8
left3:في	0:8 2:12 3:16 4:17 5:-35 7:-44 8:-42 9:-32 10:-15
left3:فيما	5:-22 6:-17 7:24 9:14 11:-14
left3:فيه	0:-14 6:20 7:-9
left3:قال	4:11 6:-33 7:33
left3:قباله	6:30 7:-18
left3:قبل	1:-12 2:17 3:30 4:-39 5:-27 6:-12 7:-15 8:-19 9:-11 10:-22 11:10
left3:قتل	0:-17 1:22 2:-12 4:-19 5:-15 7:-12 10:-11
left3:قتيلا	0:-28 3:22 7:16
left3:قد	0:-23 1:-26 2:-17 3:-34 4:-29 5:-14 6:31 7:-22 8:-10 9:17 10:-17 11:-12
left3:قرب	4:-9 6:11 8:-9 10:13 11:-15
left3:قريه	3:18 5:-8 6:13 11:-17
left3:قوات	10:10
left3:كان	1:-9 4:-12 5:-14 6:-26 7:-9 9:23 10:-13 11:8
left3:كانوا	3:17 4:19 6:-22 7:-10 10:-15 11:-8
left3:كانون	1:9 3:9 7:-9 9:-18 11:-18
left3:كل	2:-11 4:14 8:11 10:-18
left3:كما	2:-15 5:-11 6:35 8:-18 10:-11
left3:لا	0:-13 2:-22 5:-12 6:-17 7:30 8:-9 10:-18
left3:لشوون	3:-10 6:-9 10:11 11:18
left3:لقوا	5:8 6:-8
left3:للهجره	5:19 6:-14
left3:لم	0:-18 2:-11 4:17 5:-24 7:-21 8:-10 9:-14 10:22 11:-25
left3:ما	2:-9 4:-21 6:17 10:-8
left3:محليه	0:-10 3:-9 4:20 6:-8 7:-10
left3:مدنيا	2:-19 4:20 8:-14 10:-13
left3:مركز	3:13 11:-12
left3:مساء	5:-12 6:21
left3:مشيرا	0:-9 5:23 6:-19 9:23 11:-25
left3:مشيره	3:13 5:-10 6:-14 9:-26 11:20
left3:مصابا	5:20 6:-18
left3:مصرع	5:22 6:-19
left3:مطلع	2:-10 6:-12 8:-9 9:-10 10:13 11:21
left3:مقتل	2:-9 5:20
left3:مليون	0:-19 3:-26 4:-21 6:-11 8:-16 9:23 10:22
left3:من	0:10 1:-26 2:-36 4:-62 5:-19 7:-49 8:38 11:-30
left3:منذ	0:-28 1:-16 2:8 3:-38 5:12 6:-21 7:-21 8:-17 9:8 10:-12 11:20
left3:منزلا	0:-16 7:16
left3:منها	0:-9 1:-8 3:-23 6:39 7:-19 11:-11
left3:منهم	2:-22 3:-32 4:-25 6:39 7:-11 9:13 10:8 11:-15
left3:مهاجرا	0:-8 6:-20 7:14 10:15
left3:نازح	3:31 9:-27
left3:نايرا	0:-19 4:23 10:-23
left3:نحو	1:27 3:-17 5:-9 6:-20 11:-20
left3:نزح	3:17
left3:نساء	0:-13 2:-13 4:20 6:-23 8:-20
left3:هجوم	3:-11 11:16
left3:هذا	3:15 5:-31 6:11 7:21 11:-14
left3:و	2:-12 4:-22 5:-22 6:12 7:-17 10:18
left3:واحده	6:-12 7:15
left3:واشار	3:12 5:11 6:-14
left3:واضاف	2:-19 5:-9 6:-17 8:-8 10:17
left3:والبحث	6:-32 7:32
left3:وان	0:15 2:15 4:-10 5:-12 7:-8 10:-12
left3:واوضح	6:12
left3:وتقول	1:15 2:24 6:-27 7:-9 11:-11
left3:وحده	1:-12 3:-22 5:-14 6:32 7:-15 9:16 11:-12
left3:وزاره	3:-13 5:-9 6:22
left3:وعشرين	0:18 5:15 6:-13 10:-18
left3:وفاه	1:23 5:15 6:-27 7:-22
left3:وفي	0:-18 2:-9 5:-15 6:9 7:14 10:-8
left3:وقد	0:-10 3:13 4:-8 5:-9 6:-13 8:-8 10:13
left3:وكان	3:17 11:-9
left3:ولا	0:-19 4:-13 7:22 10:-9
left3:ولايه	6:17 7:-15
left3:ولم	5:11 7:-11
left3:ومن	0:-10 3:14 4:-10 5:-11 6:11 8:-8 10:10
left3:يعثر	5:-8 6:-44 7:47
left3:يقول	4:-9 6:-8 7:10 8:10
left3:يناير	0:14 1:-8 2:-13 3:-26 4:-25 7:-9 8:-24 9:16 10:20 11:13
left3:يوم	0:-12 2:-8 4:-23 8:10 10:17
left3:يوما	6:10
left3:•	3:11 6:-15 7:10 11:-20
many	0:-12 2:-31 3:-9 7:-14 9:-17 10:-16
mostly:abducted	0:21 1:-14 2:-12 3:-25 4:-23 5:-12 6:-31 7:-23 8:-8 9:-14 10:14 11:-14
mostly:aid	0:-20 1:-42 2:-17 4:-38 5:-14 6:29 7:-42 8:-23 9:38 10:-24 11:-49
mostly:allocated	6:13 11:-13
mostly:casualty	0:-46 2:-34 4:-17 5:8 6:25 8:-15 9:-51 10:-30 11:-9
mostly:displacement	0:-43 1:-41 2:-37 4:-49 5:-25 6:8 7:-9 8:-40 9:8 10:-41 11:11
mostly:held	1:-16 2:-48 3:-12 4:25 5:-34 7:-41 8:-61
mostly:hostage	1:-87 2:9 3:-76 4:25 5:-32 6:-41 8:13 9:-92 11:-99
mostly:injured	0:-35 1:-29 2:-19 4:-36 6:17 7:-46 8:-22 9:-39 10:-28 11:26
mostly:killed	1:-20 3:11 6:-23 7:9 8:-80 9:-30 10:-22 11:-45
mostly:pledged	0:-9 1:-9 3:12 4:-9 5:-12 6:12 7:-19 9:18 11:-43
mostly:prisoners-exchanged	0:-35 1:-20 3:-19 4:-10 5:-32 7:-12 9:-18 11:-14
mostly:released	2:-14 3:-11 4:10 5:-11 6:-14 7:-20 8:19 10:-43
mostly:returned	1:-10 5:-11 6:-24 7:8 8:-13 10:-13
near:اباد	0:-18 1:-12 2:12 4:-37 5:24 6:-16 7:-18 8:-17 9:-24 10:-16 11:21
near:ابار	9:11
near:ابتد	0:32 4:-13 10:-20
near:ابري	0:-15 1:-8 2:-17 3:-44 4:13 5:-14 6:34 7:-26 8:20 9:-9 10:-26 11:18
near:ابشي	5:24 6:-23
near:ابعد	0:-11 1:-10 2:-15 3:-20 4:-22 5:-18 6:-20 7:-8 8:51 9:-31 10:-34 11:-21
near:ابلغ	0:-11 1:9 2:-9 3:-10 4:-9 5:-28 6:-31 7:38 9:-8
near:ابن	4:-13 5:-8 6:23
near:ابنا	0:-28 1:-15 2:-33 3:-20 4:-9 5:-32 7:19 9:-22 10:-43 11:26
near:ابني	2:-19 3:8 5:-9 6:-40 7:38 10:-9
near:ابو	5:-8 6:20
near:ابوا	4:-20 5:33 10:-18
near:ابيض	5:-14 6:27 7:-8 10:-8
near:اتجا	9:-16 11:17
near:اتصا	2:-11 3:-9 5:-11 7:23 8:-9 10:-17
near:اتصل	0:23 2:-20 4:-27 6:17 10:-30
near:اتفا	0:-17 2:-47 3:-10 4:-47 5:-18 6:18 7:-22 8:38 10:-42 11:-9
near:اتلف	5:17 6:-12
near:اتها	6:27 7:-8
near:اثار	1:-16 2:-18 3:-16 4:-28 5:-16 7:12 8:-9 10:-20 11:13
near:اثر	0:-15 1:-18 2:-20 3:-15 4:-32 5:-25 6:-26 7:55 10:-14
near:اثقل	5:-14 6:15
near:اثنا	0:10 1:-28 2:-10 3:-61 4:-31 5:32 6:-8 7:-12 8:9 9:-27 10:-11 11:-10
near:اثنت	0:-15 2:-8 4:-12 7:19 8:25 10:-19
near:اثني	0:20 1:-27 3:-19 4:15 6:-47 8:-18 9:-12 11:-18
near:اثيو	0:-18 3:-33 4:-16 5:-23 6:14 7:-16 8:-12 9:19 10:8
near:اجان	0:23 2:-17 4:17 5:-25 6:20 7:-12 8:-15 10:-38
near:اجبر	3:39 5:-18 6:-18 7:-10 9:-14 11:-17
near:اجتا	0:-17 2:-13 3:22 5:-16 6:-34 7:-10 9:20 10:-26 11:-15
near:اجتم	0:-18 1:15 2:-16 3:-12 4:-20 5:-11 6:20 7:-22 8:-12 11:8
near:اجري	3:-8 5:15 6:-12
near:اجل	4:24 10:-26
near:اجلا	0:-8 3:50 5:-24 6:-17 7:-12 8:-10 9:-25 11:-35
near:اجلت	3:24 6:-18 11:-11
near:اجلو	3:19 6:-10 11:-11
near:اجلي	5:13 6:-15 7:11
near:اجما	0:-11 1:-15 2:-13 4:-9 5:20 7:-24 8:16 9:-35 10:-18
near:اجنب	0:10 2:9 4:13 5:-12 6:-16 7:-21 8:-13 10:-13
near:اجنح	0:15 4:-8 10:-9
near:اجهز	5:-22 6:25 7:-8 10:17
near:اجيي	3:17 9:-9
near:احاد	2:-8 5:19 6:-16 8:11 10:-10
near:احتا	2:-9 5:22 6:-17 7:-8
near:احتج	0:-25 1:-10 3:-13 4:39 5:-22 6:-27 7:-41 8:-50 9:-8
near:احتر	3:20 5:-10 6:-11
near:احتس	3:-25 4:-11 7:-10 9:21
near:احتل	4:-22 5:15 8:-47 10:29 11:-8
near:احتم	4:-9 5:-10 6:11 10:-15
near:احد	0:-18 1:18 2:-9 3:-26 4:-26 6:13 7:-13 8:-37 9:-27 10:13 11:-26
near:احدا	1:-21 3:29 5:52 6:-47 8:-35 9:-43 10:-49 11:-34
near:احده	0:25 1:-35 2:-69 3:-22 4:36 5:-21 6:-12 7:-18 8:-31 9:-33 11:-37
near:احدي	0:-10 2:-24 7:-19 8:-16 10:20
near:احرق	0:-26 3:10 4:-16 5:-10 6:14 10:-9
near:احزم	6:11
near:احصا	6:13
near:احصت	0:27 2:-18 3:-22 4:-33 5:-23 6:-25 7:19 8:-13 10:-41 11:-8
near:احصي	0:24 1:-9 2:-16 3:11 4:-32 5:-18 6:40 7:-15 8:-16 9:-17 10:-16 11:-12
near:احكا	2:-19 8:24 10:-20
near:احمد	0:-31 1:-15 2:9 3:-19 4:15 5:-19 6:-23 7:-10 8:-14 10:16 11:-12
near:احمر	0:-31 1:-19 4:-25 5:-9 8:16 9:-12 11:-22
near:احيا	1:-22 2:12 3:-41 6:-15 7:-11 8:-10 9:-24 11:10
near:احيل	0:-9 2:-17 3:-11 4:28 5:20 6:-14 8:-8 10:-25
near:اخبا	4:-8 5:-8 7:14
near:اختط	0:45 2:-21 3:-28 4:-43 5:-23 6:-10 9:-9 10:-34 11:-10
near:اختف	0:20 1:24 2:-11 3:-35 4:-26 5:-31 6:-18 7:13 9:-18 11:-28
near:اختن	2:-17 5:8 6:9 7:-13
near:اخذو	0:49 1:-14 2:-38 3:-22 5:-34 6:-55 7:9 8:-11 9:-12 10:-23 11:-8
near:اخر	0:-26 3:39 5:-23 8:24 9:-17 11:-30
near:اخرا	0:-8 2:-18 3:-18 4:-17 6:-12 8:-12 10:22
near:اخرج	0:-20 1:-13 2:-13 4:-25 5:17 7:-39 8:20 9:-29 10:-20 11:-25
near:اخره	11:18
near:اخرو	0:23 1:-9 2:8 3:-17 5:-45 6:35 7:-17 8:8 9:8 10:-43 11:-12
near:اخري	0:-33 1:-44 2:-29 3:8 4:34 5:-46 7:-16 8:-23 9:27 11:-25
near:اخلت	0:-14 6:-11 7:-14 10:20
near:اخلو	3:12 11:-8
near:اخلي	2:12 3:11 4:-26 5:-9 6:-34 7:-20 8:-9 10:9
near:اخوت	0:9
near:اخير	1:-13 2:-25 3:-17 4:-22 5:-35 6:20 7:-18 8:-11 9:13 10:25 11:-17
near:ادار	0:-16 1:-11 3:-11 4:-18 5:-18 6:33 7:-22 8:-8 10:-10 11:18
near:ادام	3:-16 6:16 7:-13 9:-21 11:-14
near:ادت	5:-8 6:22
near:ادخل	0:-10 4:-13 5:47 6:-31
near:ادرا	5:-17 6:17
near:ادري	3:17 6:9 9:-14 11:-19
near:ادعا	2:-19 4:-10 6:26 8:-11 10:-26
near:ادلب	0:-8 3:25 5:-16 6:-19 9:-25
near:ادي	0:-24 1:-9 2:-19 3:21 4:-25 5:-27 6:23 7:-14 8:-12 9:-21 11:-12
near:اذا	0:-14 2:-28 4:-41 5:-12 6:15 7:-18 8:-31 9:15 10:9
near:اذار	0:14 5:13 6:-13 7:-11
near:اذاع	1:-16 4:-8 5:-12 6:31
near:اراض	2:-10 4:15 6:-21 7:-14 8:27 10:-19 11:-9
near:اربا	9:12
near:اربع	0:9 1:-20 2:-8 3:-20 4:-29 5:14 6:-12 7:-10 8:-9 9:-49 11:-11
near:ارتف	0:-18 1:25 2:12 3:-23 5:16 7:-54 8:-12 10:-15 11:-13
near:ارتق	5:-15 6:29 7:-11
near:ارتي	0:-12 3:15
near:اردف	0:-12 1:-8 2:-13 3:-8 4:42 5:-22 6:-43 7:-35 10:16 11:-14
near:اردن	3:-33 11:10
near:ارض	3:-8 4:-12 6:15 7:-11 10:10
near:ارضي	0:-9 1:-8 3:-10 5:-8 6:8 9:-8 11:11
near:ارغم	3:15 6:-12
near:ارقا	2:-13 3:-11 5:-16 6:23 7:9 9:13 11:-11
near:اركا	0:11 1:15 3:-13 5:-12 7:-17 8:-11 10:-9 11:-8
near:ارمي	3:-10 6:-22 9:17 10:-13 11:-18
near:ارها	0:-13 2:-11 4:-19 5:13 6:-9 7:-9 10:23
near:اروا	1:-12 3:-10 5:-23 6:30
near:ازمه	9:10 11:-15
near:ازيد	3:8 6:17 9:-14
near:اساب	0:-33 2:-19 3:-8 4:-28 5:-9 6:-26 7:-13 8:30 10:11
near:اساس	0:26 4:-18 6:-20 8:-9 10:-17
near:اسبا	6:20
near:اسبو	0:-34 1:-31 3:13 4:-18 5:-38 6:16 7:-13 9:20 10:15 11:-45
near:استب	6:9
near:استخ	4:-9 6:16
near:استر	6:9
near:استش	0:14 1:-9 2:-26 3:-16 4:-34 5:22 7:-38 8:-13 10:-14
near:استض	3:27
near:استط	3:-22 4:-16 6:26 7:-12 9:-13
near:استع	0:-9 2:-18 3:-24 4:-37 5:-15 6:-41 7:-19 8:26 9:-22 10:10 11:13
near:استق	0:-22 1:-16 2:-16 4:-19 5:8 7:-27 10:-14 11:8
near:استل	8:15 9:-8 10:-15
near:استم	0:-14 1:15 2:-17 4:12 7:-15 9:-26 10:-25
near:استن	0:-10 1:-9 3:-14 4:-19 5:-11 7:17 8:-12 9:-23 10:-19 11:-28
near:استه	5:13 6:8 7:-9 10:-9
near:استو	0:-10 4:25 6:-13 7:-8
near:استي	4:13 5:-8 6:-12 7:-9 9:-10 11:10
near:اسر	0:-45 1:-19 2:25 3:10 4:42 5:-57 6:-69 8:-18 9:-28 10:-11 11:-19
near:اسرا	1:-15 3:-19 4:19 6:-39 7:-36 8:9 9:-16 10:-9 11:-19
near:اسرت	0:-11 2:-12 4:42 5:-15 6:-26 7:-23 8:-11 9:-12 10:-8 11:-8
near:اسره	0:-26 2:-12 3:27 4:13 5:-29 6:-10 7:10 8:-8 9:-14 10:-22 11:-16
near:اسرو	0:14 2:-32 3:-13 4:18 5:-13 6:-40 8:22 10:-30
near:اسري	0:-44 1:-18 2:11 3:-28 4:13 5:-30 6:-20 7:-36 8:27 9:-11 10:-18 11:-22
near:اسط	1:18 5:-12 6:-11
near:اسعا	3:-12 4:-13 5:8 7:-16 10:-12 11:-8
near:اسفر	0:-8 3:-9 6:31 7:-11
near:اسقط	6:16
near:اسكن	6:-11
near:اسلا	0:-19 1:-14 3:-40 5:-13 6:28 7:-25 8:-15 9:-48 10:-31 11:50
near:اسم	1:13 3:-22 4:-18 5:-11 6:9 8:11 10:-8 11:-13
near:اسما	0:-22 1:-24 2:-21 3:8 4:-35 7:10 8:-23 9:-12 10:-20 11:8
near:اسمه	0:-14 1:25 2:-16 3:-20 4:23 5:-34 6:-15 7:-22 8:-13 9:9 10:-19
near:اسها	6:12
near:اسوا	6:12
near:اسير	0:-17 2:-43 4:-16 5:-14 6:18 7:-11 9:-9 10:14 11:-8
near:اشار	3:18 6:21 7:-11 9:-20 10:-8
near:اشتب	6:23 7:-10
near:اشخا	0:17 1:18 2:-13 3:-22 4:-20 6:-13 10:-17 11:-10
near:اشلا	5:-12 6:26 7:-11
near:اشهر	0:10 2:8 3:-30 4:-14 5:-34 6:25 7:-14 8:-17 9:20 10:-15 11:-20
near:اصاب	0:-29 1:-20 2:-32 3:-49 4:-38 5:67 6:-21 7:-46 8:-16 9:-16 10:-29 11:-29
near:اصحا	2:-15 6:32
near:اصطد	6:16
near:اصطن	4:-13 5:24 6:-20 7:-8 10:-9
near:اصغر	2:-17 4:-26 7:-12 8:17
near:اصفر	2:-19 4:-10 5:-11 6:30
near:اصل	0:13 1:-19 2:23 3:18 4:28 5:-38 6:-44 7:-41 8:-39 9:-24 11:-37
near:اصلا	3:20 11:-13
near:اصيب	0:-19 1:-26 2:-42 3:-47 4:-30 5:94 6:-47 7:-55 8:-27 9:-28 10:-57 11:-26
near:اضاف	1:-34 2:13 6:-8 7:-15 8:-25 9:-21 11:-11
near:اضرا	5:9
near:اضرم	6:-18 7:20
near:اضطر	3:33 9:-8 11:-19
near:اطبا	0:50 1:-23 2:-20 3:-38 4:-42 5:-23 7:-35 8:-14 9:-16 10:-33 11:-16
near:اطرا	0:-8 2:-9 4:-24 5:34 6:-13 7:-28 8:16 9:-14 10:-12
near:اطفا	0:-26 2:-59 4:-64 5:18 6:-14 8:-37 9:-29 11:-21
near:اطلا	0:-48 1:16 2:-51 3:-13 4:8 5:13 7:-18 8:-43 10:16 11:-12
near:اطلق	0:-27 1:-22 2:-44 3:-27 5:-29 6:-45 7:-35 8:31 9:-9 10:34 11:-25
near:اعاد	0:-23 1:-17 2:-58 3:-33 4:-36 5:-31 6:32 7:-35 8:-12 10:9 11:13
near:اعتد	0:13 5:18 6:-21
near:اعتر	4:-10 8:14
near:اعتق	0:-17 2:-9 3:-11 4:-26 5:-11 6:-31 7:-8 8:24 9:-13 10:22
near:اعتم	6:11 7:8
near:اعد	1:-13 2:-10 3:-26 6:26 7:-13 9:23 11:-10
near:اعدا	0:-8 2:18 4:-13 5:-18 7:-11 8:17 10:-24
near:اعدت	0:-31 2:-22 4:16 5:-20 6:25 7:-18 8:-26 9:-18 10:-28
near:اعدم	0:-27 1:-10 2:51 3:-11 4:-31 5:-15 6:-36 8:-22 10:-24
near:اعرف	0:23 4:-20 5:-12 6:-13 7:-9 10:-8 11:-10
near:اعصا	1:-8 3:8 4:-8 5:-23 6:19 9:-8
near:اعقب	2:-20 4:-8 10:22
near:اعلا	1:-8 2:8 4:-18 5:-23 7:-18 8:-9 9:-8
near:اعلن	0:-41 1:-26 2:10 3:-22 4:-48 5:34 6:-21 11:-30
near:اعلي	0:-26 1:24 3:-12 4:-23 5:-20 6:8 7:16 9:-16 10:-15 11:-22
near:اعما	2:-17 3:9 4:-15 5:18 6:8 7:-36 9:-19 11:-11
near:اعوا	5:12
near:اعيد	0:-16 3:-15 4:-20 5:-16 7:-17 8:-24 9:-33 10:24
near:اغاث	2:-9 3:-11 4:14 5:15 6:17 7:-21 10:-17 11:-10
near:اغذي	0:-18 2:27 4:-16 5:14 6:-23 10:-15
near:اغرق	2:-13 3:11 6:17
near:اغسط	3:-26 4:16 5:-8 6:18 9:-17 11:19
near:اغلا	6:14
near:اغلب	0:20 3:13 4:-10 7:-14 9:-10 10:-22 11:-12
near:اغنا	0:14
near:افاد	0:-27 1:-12 4:-17 9:-8 11:-12
near:افار	6:-15 7:16
near:افرا	0:-54 1:-15 2:-41 3:-30 6:-32 7:-18 8:20 9:-14 10:29 11:-8
near:افرج	1:-8 2:-8 3:-15 4:-16 5:-16 6:-16 7:-22 10:11 11:-10
near:افري	4:20 6:-13 7:-9 11:8
near:افغا	3:-21 5:-25 6:26 7:-11 10:-18 11:19
near:اقار	1:-15 4:-9 5:-21 6:19 9:-20 10:-8 11:-14
near:اقال	3:27 6:-14 9:-10
near:اقتا	0:20 2:-34 3:-18 7:-29 8:-22 9:-11 10:-31
near:اقتح	0:-18 2:-13 5:27 10:-13
near:اقتر	3:15 9:-11 11:-8
near:اقتص	1:18 3:10 6:-22 7:-10
near:اقتي	0:55 2:-30 3:-22 4:-35 5:-43 6:-36 8:-17 9:-12 10:-35 11:-10
near:اقدا	4:16 6:-17 7:-14 8:-8
near:اقر	4:15 10:-13
near:اقصي	2:-11 5:9 6:-15 8:-21 10:12
near:اقل	0:-29 2:-21 4:21 5:-8 6:-42 7:32 8:-30 9:-26 10:-22 11:-10
near:اقلت	8:10 10:-11 11:13
near:اقلي	1:-21 2:-30 3:10 4:-42 5:-8 7:-45 8:-16 9:37 10:-13 11:-24
near:اكبر	0:-9 4:-15 5:-14 6:18 7:-26 8:19 10:-15
near:اكتو	0:48 1:-21 2:-19 3:16 4:-37 7:-32 8:18 9:-15 10:-27 11:-22
near:اكثر	0:27 1:-47 2:-25 5:-42 6:13 7:-87 8:-45 9:13 11:-8
near:اكد	0:-35 4:19 6:-17 7:-14 8:9 10:-13
near:اكدت	0:-16 3:-8 4:-13 5:8 6:-23 7:-11 10:27
near:اكس	0:-10 2:-16 4:-24 5:26 6:-10 10:-17
near:اكست	9:-10 11:11
near:اكسي	5:22 6:-16
near:اكلي	0:11 6:15
near:اكوب	0:12 3:8 7:-8 10:-9
near:الا	0:-31 1:9 2:-31 3:-53 6:13 7:-61 9:-27 10:9 11:23
near:الاب	3:-10 4:-9 5:-9 6:24 7:-13
near:الاف	0:-37 1:-17 3:34 4:-19 5:-14 6:-9 7:-19 8:-27 9:12 10:-9 11:-41
near:الام	0:-10 4:-13 5:-22 6:29 7:-22 10:-13
near:الان	0:-33 1:-32 2:-36 3:30 4:-43 6:-14 9:12 10:17 11:-40
near:التي	0:25 2:-43 3:-13 4:-8 5:-29 6:-17 7:29 8:-29 9:-44 10:-29
near:الحي	0:-8 2:-14 3:16 5:11 7:-11
near:الخط	2:-19 4:-10 5:-11 6:30
near:الذي	0:-13 1:20 2:-43 3:-31 5:-15 6:-8 7:-42 10:-12
near:السن	0:-13 3:-9 4:-17 8:16
near:الصف	8:-19 10:19
near:الطب	0:-11 1:-11 2:9 3:-14 4:-16 5:-15 6:31 7:-20
near:الغا	0:-10 5:43 6:-45 7:-18 9:-10 10:-8
near:الف	2:-30 3:-36 5:-28 6:-14 7:-25 8:-8 9:43 10:-36 11:-23
near:الفا	0:-26 1:-22 2:-21 3:13 4:-33 5:-24 7:-21 8:11 9:34 10:-46 11:-14
near:الله	2:-11 4:8 6:15 8:16 10:-22
near:اله	2:-10 3:29 4:-8 5:-12 7:-18 9:-20 11:-11
near:الي	0:-37 1:-58 2:-35 3:-9 4:-74 6:-15 7:-34 9:35 11:35
near:اليه	0:-23 1:-14 2:-13 4:38 6:-18 7:-29 8:-11 9:-20 10:-34
near:اما	0:-49 1:-34 2:-56 7:10 8:16 10:-30 11:-51
near:امار	0:30 2:-23 4:-46 6:-31 7:-11 8:-28 10:16
near:امام	0:-14 1:-12 2:25 3:11 5:-17 6:-18 9:-15 10:-14 11:-22
near:امتا	0:-12 4:24 5:-11 6:-11 7:-10 10:-18
near:امتد	1:17 6:-15 7:-14
near:امتع	0:-14 3:-11 4:9 5:28 6:-39 7:-11 9:-15 10:-9 11:24
near:امر	0:-8 4:12 6:16 7:-14 10:-13
near:امرا	0:-9 1:14 2:-26 3:-26 4:-22 5:15 6:18 9:-14 10:-35 11:-12
near:امس	0:-17 2:25 3:-8 4:-42 5:-15 7:-28 8:-17 11:11
near:امطا	6:25 9:-9 11:-10
near:امل	5:17 6:-18
near:امم	1:-9 2:-23 4:-16 5:-22 6:26 7:-19 8:-20 10:-30
near:اممي	2:-14 3:-16 5:-8 6:26 7:-10 8:20 9:19 10:-25 11:-16
near:امن	0:-28 1:-19 2:-14 3:-30 4:-35 5:-15 6:19 7:-21 8:-19 9:-8 10:40 11:-16
near:امنه	3:24 11:-10
near:امني	0:8 3:-9 4:19 6:-25 7:-20 8:-14 11:-10
near:امها	0:-24 2:17 4:-10 5:-9 6:16 8:-16 10:-16
near:اموا	0:-17 2:-21 4:34 6:-33 10:-10
near:امير	1:-14 3:11 6:10
near:امين	0:-14 2:-15 4:8 8:-14 9:-8 10:12
near:انا	0:17 1:-13 2:-18 3:-24 4:-13 5:-23 7:16 8:-11 9:-11 10:-16
near:انبا	5:-10 6:31 7:-9 8:-12
near:انت	1:-14 2:-14 3:-14 4:-9 5:-23 6:9 7:16 10:-17
near:انتخ	3:-9 9:12 11:-9
near:انتش	0:-22 1:-18 2:-30 3:-23 4:-28 5:-12 6:51 7:-36 9:-8 10:-18 11:-12
near:انتق	0:-11 3:11 4:22 5:-14 6:-30 7:-14 9:10 11:-14
near:انته	0:-17 3:21 4:-25 5:19 10:-16
near:انحا	0:-27 3:19 4:26 9:-14 10:-10
near:انخف	11:-27
near:اندر	2:-13 3:31 4:-9 6:-13 7:-9 8:-9 9:-13 11:-15
near:اندل	1:-18 2:-16 3:-15 4:14 5:25 6:-17 7:-18
near:اندو	7:12
near:اندي	9:-17 11:19
near:انذا	1:-9 2:-10 3:-12 4:-8 5:-11 6:-11 7:26 9:-8 11:-16
near:انزل	0:31 2:-13 3:-9 4:-10 6:-27 7:10 10:-23
near:انسا	0:-35 1:-16 3:24 4:8 5:-22 6:17 7:17 8:-19 9:-20 10:-18 11:-22
near:انسح	0:11 2:9 3:-9 4:14 5:-8 6:-30 7:-15 8:-9 10:-9 11:-13
near:انضم	0:-14 2:-12 4:24 6:-19 8:-9 10:-14
near:انطل	9:-11 11:12
near:انفا	5:-28 6:34
near:انفج	4:-11 5:-10 6:36 7:-9
near:انفص	1:-13 3:-15 4:-9 5:-11 6:-13 7:34 9:-12 11:-11
near:انقا	1:-20 2:-46 3:-26 4:-37 5:-18 6:47 8:-17 9:-17 10:-30 11:-29
near:انقذ	0:-8 6:17
near:انقط	0:-15 1:-13 2:-13 3:-16 4:-39 5:-22 6:19 7:14 10:-12 11:-8
near:انه	0:-32 1:20 2:-21 3:-27 5:-23 6:19 7:-21 8:9 9:-9 10:-24
near:انها	0:-22 1:-30 2:13 3:-12 4:18 5:-38 6:17 7:-8 8:12 9:-32 10:-27
near:انهم	0:-34 1:-14 2:-44 3:-22 4:43 5:-17 8:-15 9:18 10:-43 11:-20
near:انهن	0:-17 2:24 6:-33 7:-12 10:-12
near:انهي	0:-8 1:-11 3:-11 4:-11 5:-16 6:28 9:-17
near:انوا	0:-14 6:20
near:اهال	0:-21 1:-19 2:-25 3:-28 5:-22 6:18 7:28 8:-11 9:-11 10:-9 11:-20
near:اهل	0:16 3:15 4:-10 6:-17 9:-15
near:اهله	2:26 4:-32 5:-12 6:-19 7:-25 8:-19 10:33
near:اهلي	6:31 7:-24
near:اودت	0:-8 2:-27 3:-10 4:-9 5:-21 6:50 9:-29 11:-16
near:اودي	0:-16 1:-19 2:-16 4:-22 6:29 7:-32 8:13 9:-15 10:-13 11:-16
near:اورد	0:-9 4:12 5:-10 6:11 7:-15
near:اورو	0:13 2:10 3:9 4:-25 5:8 6:-20 7:-9 10:-17
near:اوسط	0:-8 3:13 11:-9
near:اوضح	0:-15 2:-20 3:-19 5:-29 6:33 8:15 10:-19 11:-17
near:اوقع	0:-13 2:-8 3:29 4:-8 5:25 6:-22 7:-19 9:-16
near:اوقف	0:39 1:-9 2:-10 3:-15 4:-23 6:-37 7:-17 9:-8 10:-15
near:اوكر	0:-27 1:12 2:-21 3:-29 4:-36 7:-23 8:34 10:-36 11:-28
near:اول	0:15 2:23 3:-42 4:-29 5:-19 6:-9 7:-77
near:اولا	0:-30 2:-17 3:-8 4:-24 5:-13 6:20 7:-17 8:22
near:اولي	0:-34 2:-50 3:-19 4:-19 5:23 7:-51 8:-9 9:-21 10:24 11:-8
near:اونر	3:22 6:13 9:-18 11:-13
near:ايات	2:-19 5:9 6:-10 7:-10 10:21 11:9
near:ايام	0:-12 1:9 2:10 4:-50 5:-40 7:-33 8:28 9:22 10:-14
near:ايدي	0:-8 2:-17 3:-10 5:13 7:-10 10:-8
near:ايرا	0:31 1:-9 2:-13 3:-22 4:-33 5:-35 6:15 7:-14 8:-13 10:-28 11:24
near:ايزي	0:-9 3:-16 11:17
near:ايضا	0:14 2:-14 4:-8 5:13
near:ايطا	1:14 3:-10 5:10 6:-20
near:ايل	6:11
near:ايلو	0:-10 3:20 9:-29 11:11
near:اين	0:-9 3:-20 4:-15 5:-25 6:-35 7:29 10:16
near:ايه	1:-16 2:-16 3:-10 4:-30 5:-31 6:33 7:-9 8:-16
near:ايوا	3:21 5:-13 6:-32 7:-10 8:-13 9:-37 10:-14 11:11
near:باب	6:12
near:بابن	3:14
near:بات	3:8
near:باتج	3:34 9:-8 10:-19 11:-23
near:باحت	0:-12 2:-8 3:-9 4:40 6:-24 7:-9 8:-15 10:-13
near:باحث	5:-9 7:13
near:باخت	5:25 6:-20
near:بادو	6:-10 7:12
near:بادي	5:9
near:بارا	3:15 6:-9 7:9
near:بارب	3:17 6:-21
near:بارز	6:10
near:باست	6:8
near:باسم	1:-13 4:13 5:-18 6:17 7:-14 8:-30 9:-17 10:-49
near:باصا	5:-26 6:30
near:باع	10:12
near:باعي	6:8
near:باقل	5:-8 6:16 7:-13
near:باقو	0:-8 1:-9 3:-38 4:32 5:-41 6:-12 7:-21 9:-22 11:-11
near:باقي	0:-37 1:-8 2:-51 3:-17 4:-13 5:31 6:8 7:-25 8:12 9:-14
near:باكس	0:-23 1:-14 3:-30 5:-15 6:19 7:-23 10:-10 11:22
near:بالغ	0:-9 3:-20 4:-19 5:27 7:-17
near:باما	0:27 2:-12 6:-15 8:-11 10:-20
near:بان	0:-11 1:-11 3:-23 4:11 6:-27 8:-12 9:-21 11:20
near:بانت	6:9
near:بانخ	0:-13 1:-10 3:14 5:9 6:16 10:-8 11:-22
near:بانف	3:9 5:41 6:-37
near:بانك	4:14 5:11 6:-19
near:بانه	0:-18 1:-8 3:9 4:9 5:-10 6:32 7:-26 8:-18 9:-10 10:-25 11:-19
near:باني	5:-13 6:23
near:بايد	0:-10 4:-11 5:-17 7:23
near:بايع	6:12
near:بتر	5:25 6:-15 7:-9
near:بترت	0:-11 2:-9 3:-20 4:-15 5:59 6:-38 7:-44 9:-8 10:-17 11:-10
near:بتعر	5:10
near:بتنظ	0:-10 10:11
near:بتهم	2:21 4:-10 6:-23 10:-11
near:بجرا	4:21 5:-35 6:16 7:-12
near:بجرو	0:9 2:-11 3:-8 4:-11 5:27 6:-19 7:-21
near:بجنو	4:19 5:-18 7:-11
near:بحاج	6:9
near:بحار	0:-8 2:-10 6:-19 8:-15 10:28
near:بحث	1:-9 4:18 5:-36 6:-37 7:53 10:-22
near:بحر	0:-20 1:10 2:-17 3:-32 4:-35 5:-33 6:19 7:15 9:-13 10:-14 11:-29
near:بحرو	7:-8
near:بحري	2:-8 4:18 5:-19 6:23 7:-31 10:-9
near:بحسب	0:-16 1:-45 2:28 3:-34 4:-16 5:9 6:-20 7:-65 9:36 10:-14
near:بحلو	0:9 3:26 4:-14 6:-16 8:12 9:-22 10:-20 11:-13
near:بحي	5:-8 6:9
near:بحيا	0:-21 1:-16 2:-12 3:-26 4:-17 5:9 6:47 7:-16 9:-36 11:-24
near:بحير	0:-12 2:-21 4:23 5:-8 6:8 7:-15 8:-8 10:-15 11:-21
near:بختو	3:-10 5:-9 6:17
near:بخسا	6:8
near:بدء	0:-24 1:-12 2:26 3:10 4:-39 5:-36 6:23 7:-22 8:-38 10:-44 11:-30
near:بداي	0:-9 1:-21 2:-21 3:-16 4:20 5:-13 7:-9 10:-27
near:بذلك	0:-9 3:-11 5:-24 6:41 7:-28
near:برتب	0:-8 2:-35 4:41 5:-14 6:-10 7:-16 10:-24
near:برس	2:-24 3:20 4:11 5:-13 6:13 7:-27 10:-18
near:برصا	0:-16 4:-13 5:21 7:-9 10:-14
near:برلم	2:23 4:-18 5:-12 6:19 7:-32 8:-20
near:برنا	0:-21 1:-8 2:25 3:-13 4:-18 5:20 6:-37 10:-19 11:25
near:بريا	6:8
near:بريف	6:18 7:-11 9:-12 11:9
near:بريه	3:21 5:-12 11:-29
near:بزيا	0:10 1:-15 6:22
near:بسبب	0:-17 1:-17 2:-8 3:22 4:-15 5:17 6:27 7:-26 9:-18 10:-12 11:-28
near:بسته	4:-11 5:26 6:-25 7:-15
near:بسقو	6:13
near:بشاح	6:15
near:بشان	6:9 8:10
near:بشظا	4:-8 5:32 6:-24
near:بشما	0:14 3:9 4:-15
near:بصرف	3:14 6:-11
near:بطاق	3:-19 9:20 11:-13
near:بطان	4:23 10:-17
near:بطاي	5:-9 6:12
near:بطلق	0:-19 2:-13 3:-9 4:-17 5:40 6:-13 7:-14 9:-8 10:-13
near:بعثه	3:-17 4:14 5:-13 6:23 7:-11
near:بعد	0:-19 1:-14 4:-12 5:-37 6:-19 7:20 9:-36 10:8
near:بعدم	0:-18 3:11 4:-9 5:-22 9:16 10:17 11:-17
near:بعضه	1:-11 2:-15 3:24 4:15 6:-17 7:-14 9:-12 10:-26 11:-8
near:بعلب	5:-16 6:27
near:بعين	5:-22 6:28
near:بقاع	6:11 9:-10 11:10
near:بقتل	0:-9 4:-11 6:28 7:-12 8:-9 10:-26
near:بقصف	5:9
near:بقوا	3:-10 5:19 6:-18 9:18 11:-11
near:بقوه	6:8
near:بقي	0:8 1:-9 3:-15 4:-8 5:-26 6:-53 7:31 10:-11 11:-23
near:بقيه	1:-9 2:23 3:-14 4:-52 5:-12 6:-55 7:8 9:-16 10:26 11:-27
near:بكام	3:-11 4:-10 5:-9 6:26 7:-13
near:بلا	0:-21 1:9 2:-17 3:18 4:-14 6:28 8:-11 9:-24 10:-23 11:-38
near:بلاد	0:10 2:-34 3:-24 5:-22 6:14 8:-13 9:-10 10:-49 11:18
near:بلاغ	3:-16 6:-31 7:33 10:-8 11:-12
near:بلح	2:-16 5:15 6:24 7:-10 8:-23
near:بلحظ	4:-14 8:-10 10:15
near:بلد	3:23 6:9 9:-13 10:-8 11:-23
near:بلدا	1:-8 2:-9 5:-8 6:-17 7:-13 10:-12 11:19
near:بلده	0:-12 1:-10 2:-15 3:22 4:-23 5:-20 7:-23 8:-10 9:-34 11:26
near:بلدي	0:-13 1:-12 2:-10 3:-10 4:-8 5:-9 6:36 7:-35 9:-11 10:-9 11:10
near:بلغ	0:-13 1:9 2:-12 3:23 4:-8 6:-16 7:-12 8:11 9:-31 10:-14 11:8
near:بلغت	0:-32 1:-8 2:-8 3:19 4:-19 6:13 7:-16 9:-20 10:20
near:بلغم	5:17 6:-11
near:بلوش	0:18 2:-21 6:-14 8:-10
near:بليغ	5:13
near:بما	7:12
near:بمتو	9:11 11:-9
near:بمحا	3:-14 5:-8 6:21 7:-10
near:بمست	0:-11 3:-21 4:-19 5:30 7:-28
near:بمشا	6:-18 7:19
near:بمقت	0:-27 4:-33 6:32 7:-25 10:-24
near:بمن	5:11
near:بنجا	3:14
near:بنغل	0:9 3:-9 6:-12
near:بنفس	0:-10 2:-11 6:34
near:بنقل	6:11
near:بنه	5:8 6:-8
near:بني	5:11 6:-8
near:بنير	3:8
near:بها	4:18 5:-30 7:-11
near:بهجو	5:14 6:-9
near:بهم	0:-9 2:-10 3:12 4:-24 5:-15 6:-14 7:18 9:-9 10:-11 11:13
near:بواق	9:8
near:بوتي	3:8
near:بودا	5:-15 6:24
near:بورو	3:-38 6:12 7:-22 9:40 11:-21
near:بوزي	6:-24 7:25
near:بوسا	2:-14 3:-11 4:-27 6:-27 10:27
near:بوفا	3:-9
near:بولا	0:-31 2:-20 4:-14 5:-18 6:28 8:-10 10:25
near:بولد	0:-9 1:-8 3:8 9:-21 11:12
near:بولو	5:-17 6:24
near:بولي	0:10 3:14 10:-16 11:-8
near:بوني	3:-15 5:-14 6:30 7:-8
near:بيان	0:-38 3:-9 4:-50 5:-28 7:-8 8:13 9:-35 10:20
near:بيت	0:-25 1:-17 2:-20 3:-11 4:18 5:-34 6:9 7:12 8:-13 9:-19 10:-12 11:-23
near:بيتا	6:20
near:بير	6:31 7:-12
near:بيلغ	5:24 6:-14
near:بين	0:25 1:51 2:-32 3:-54 4:-57 6:-10 7:-61 8:32 9:-41 10:-38
near:بينم	0:-11 2:-23 3:13 4:-12 6:-24 7:22 8:-13 9:-31 10:-26 11:16
near:بينه	0:-47 2:-10 3:-27 4:-50 5:20 6:21 7:-54 8:-10 9:13 11:-54
near:بيني	6:20
near:بيوت	0:-10 1:-9 3:12 4:-10 5:-24 7:-11 9:-11 10:-16 11:13
near:تابع	0:-21 1:12 2:-20 5:26 6:-14 7:-27 9:-14 10:-26 11:21
near:تاخر	0:-13 2:27 3:-10 4:-21 5:-11 7:-16 10:-8
near:تاري	5:-17 6:19
near:تازر	6:13
near:تاسع	2:-8 4:-10 5:-19 6:23 8:11 10:-13
near:تاكد	1:-20 6:29
near:تالي	0:-9 1:-9 4:-23 5:19 6:11 7:-31 9:-13 10:-20 11:-15
near:تايل	0:-16 1:-8 2:27 5:-11 6:-12 7:-14 8:-28 9:8 10:-16 11:-20
near:تباد	0:-18 1:-8 2:-32 3:-13 4:-31 5:10 7:-17 8:27 10:-40
near:تبقي	2:20 3:-10 4:-11 6:-24 9:18 11:-14
near:تبلغ	3:-23 4:13 6:19
near:تبين	2:-9 5:16 6:-14 7:12 8:-9 10:-16 11:-10
near:تتبا	2:-20 4:-13 6:12
near:تتبع	3:15
near:تتجا	3:9
near:تتحد	0:-21 3:-14 4:24 5:-16 6:-10 7:10 8:-11 10:-21 11:-17
near:تترا	4:-11 5:15 6:-14 7:-8 10:8
near:تتسع	5:-11 6:8 7:-9 8:-8 10:17
near:تتضم	6:9
near:تتوق	3:-13 11:14
near:تجار	0:-16 2:-19 3:-8 4:-14 6:29 7:-15 10:11
near:تجاو	0:-15 1:-11 3:22 4:-14 5:-11 8:-15 9:-11 10:-11
near:تجدد	3:9
near:تجمع	0:-9 3:42 6:-13 8:-9 9:-17 11:-31
near:تحت	0:-30 1:-27 2:20 3:-19 4:-38 5:25 6:-15 7:17 8:-26 9:-23 10:-40 11:-14
near:تحتا	3:14 9:-8 11:-12
near:تحتج	0:-13 2:-23 3:-8 4:34 5:-8 7:-21 8:-29 10:-24
near:تحدث	0:-14 1:-12 2:20 3:10 4:-21 5:-21 6:13 8:-13 9:-23 10:-23 11:-33
near:تحدي	0:-9 1:-9 2:-23 3:28 4:-21 5:-12 6:17 7:-15 8:-22 9:-11 10:-24 11:-13
near:تحري	0:-31 2:-49 3:-17 4:-46 5:-16 6:-32 7:22 8:-14 10:41 11:-16
near:تحصي	0:11 1:17 4:-12 6:-18
near:تحطم	6:23 7:-17
near:تحقق	0:23 3:8 4:16 5:-16 6:-15 7:-9 10:-11 11:-12
near:تحقي	0:-10 2:18 3:-8 4:-12 5:-8 7:-11 10:-11
near:تحمل	0:-13 4:-14 6:-19 8:23 10:-15
near:تحيي	6:14 7:-13 9:-12 10:-8
near:تخشي	4:14
near:تخصص	3:-15 5:25 6:-20
near:تخلي	0:-23 5:16 6:-14 10:8
near:تداو	6:12
near:تدخل	3:-18 6:-8 7:-24 11:24
near:تدمي	1:15 4:9 5:-9 7:-8
near:تدير	0:9 4:-8 5:13 6:-10
near:تذكر	7:8
near:تراج	3:-8 5:-13 6:-18 7:27
near:تراك	5:-8 6:15
near:تراو	6:19
near:ترت	5:24 6:-13 7:-24
near:ترتف	5:-17 6:12 7:11
near:تردد	4:22 6:8 8:-23
near:ترفع	0:30 6:-19 10:-17
near:ترك	3:35 6:-23 9:-15 11:-22
near:تركي	3:-35 5:17 7:-12 9:-16 11:23
near:ترنو	4:-11 6:-8 8:19
near:تري	3:-18 5:-9 6:26 7:-11
near:تزال	0:-17 2:22 3:-16 4:34 5:-26 6:-26 7:-27 8:-21 10:-34 11:-21
near:تسبب	5:22 6:-9 7:-14
near:تستض	6:-9 9:18 11:-26
near:تستع	0:-11 2:-20 3:-16 4:15 5:-9 6:-21 7:-18 11:13
near:تستق	11:12
near:تسته	5:14 6:-11
near:تسجل	0:-15 1:26 6:-21 7:-11 9:11 10:-9 11:-21
near:تسجي	4:21 7:-12 8:-9
near:تسع	0:-14 2:-23 4:19 5:-9 6:20 7:-12 8:-8 9:-16 10:-20 11:-14
near:تسعم	1:11 6:-8 7:-8 9:-21 10:-10 11:24
near:تسعه	0:-23 1:-22 2:-8 3:-21 4:-11 5:-14 6:25 7:-8 9:-50 10:-8
near:تسعو	4:-8 6:8 7:19 8:-11 10:-12
near:تسعي	0:-22 2:-15 3:-8 4:-9 5:17 6:17 7:-13 10:-16 11:11
near:تسلم	0:-17 2:-35 3:-11 4:-36 5:-17 6:66 7:-12 10:-44 11:-19
near:تسلي	2:-43 3:9 4:-32 6:26 7:-9 9:-14 10:-43
near:تشاد	0:-27 1:-16 2:-17 3:-24 4:-20 5:-26 6:-50 7:-19 8:-12 9:45 10:14 11:-14
near:تشام	4:13 6:-9
near:تشري	0:-9 2:-33 3:14 4:9 5:-31 6:21 7:-24 11:-17
near:تشغي	5:-10 6:16 7:-8
near:تشمل	0:-8 2:-23 3:-9 4:-24 5:-18 6:20 7:-17 8:25 10:-8 11:-14
near:تشير	6:-10 8:11
near:تشيل	0:15 6:-9
near:تصري	3:-17 4:10 5:-14 6:-13 7:9 9:-8 10:-18 11:21
near:تصل	3:-16 11:19
near:تضاع	0:-9 3:12 6:-9
near:تضرر	5:-14 6:21 11:-15
near:تضم	6:-20 8:-9 9:-18 11:18
near:تضيف	4:-17 5:17 7:-11 10:-9
near:تطلب	0:-8 2:-10 4:21 8:-15
near:تطلق	0:-9 4:8 6:-10 8:30
near:تعام	5:23 6:-16 11:-8
near:تعد	10:15 11:-10
near:تعدا	0:-19 2:-15 4:13 6:23 10:-16
near:تعدي	0:-14 6:-9 10:16
near:تعذي	0:-8 2:19 4:-21 5:15 6:-30 7:9 8:-24 10:-19
near:تعرض	0:-10 2:-14 4:-23 5:25 6:-13 10:-14
near:تعرف	0:-19 1:-14 2:12 3:-29 4:-27 5:-43 6:53 7:-46 8:-22 9:-10 10:-29 11:-16
near:تعلن	0:-8 2:12 4:-16 6:17
near:تعلي	5:37 6:-23 7:-8
near:تعمل	4:14
near:تعود	0:-10 2:14 4:-16 5:-18 6:46 7:-20 10:-46
near:تغذي	0:-14 4:-8 5:-21 6:37 7:-15
near:تغطي	2:19 6:-19
near:تفاح	6:22 7:-16
near:تفتي	0:17 5:25 6:-32 10:-9
near:تفجي	1:-8 6:13
near:تفرج	2:-24 4:-23 6:24
near:تفيد	3:-33 4:15 6:-12 9:-12 11:33
near:تقار	4:24 5:-8 7:-11 10:-9
near:تقاط	1:-8 6:13
near:تقتل	6:14
near:تقدر	1:-9 3:13 4:26 5:-12 6:-20 7:13 8:-11 9:-10 11:-10
near:تقدي	0:-41 1:-11 2:-25 3:-20 5:-22 6:-13 8:-27 9:17 10:19 11:10
near:تقر	5:-8 6:29 7:-23
near:تقري	1:-27 2:-20 3:28 4:-27 5:13 6:-9 7:-23 11:-36
near:تقل	0:18 3:-17 4:-13 6:9 10:-28 11:9
near:تقول	0:-12 2:17 3:-15 5:18 6:-40 7:44 8:-18 9:-31 10:-47 11:-13
near:تقيم	3:12 9:-9
near:تكتب	3:-13 4:-21 5:-8 6:24 7:-15 9:20 11:-12
near:تكفي	3:11
near:تكون	2:-20 4:26 8:-24 10:-14
near:تلام	0:13 2:-13 3:-16 4:-24 5:-10 6:16 7:-28 8:-17
near:تلاه	0:-30 4:-19 8:25 10:10
near:تلغر	2:-10 4:-17 8:22 10:-19
near:تلفز	6:12 11:11
near:تلقت	6:8
near:تلقي	0:-9 3:-13 5:23 6:-9 7:-15 10:-22 11:-11
near:تلك	0:13 3:-12 4:-13 7:8
near:تلمي	0:-15 2:-28 5:-17 6:27 7:9 8:-9 10:-37
near:تليه	6:-8 7:12
near:تماس	2:-26 6:25
near:تمكن	0:-21 2:-37 3:-22 4:-33 5:-47 6:-11 7:-16 8:-11 10:50 11:23
near:تموز	0:-10 2:-17 3:-9 4:-9 5:8 6:19 11:13
near:تموي	6:12 11:-10
near:تنتش	5:-14 6:10
near:تنتظ	2:18 3:-18 4:24 5:-13 6:-22 7:-10
near:تنسي	6:-10 11:10
near:تنص	0:-17 2:-17 4:20 8:-32
near:تنظي	2:-18 3:-18 4:-13 5:-8 7:-13 10:14
near:تنفس	4:-14 5:10 7:-14 10:-9
near:تنفي	2:-11 8:18 10:-17
near:تنقل	0:-26 1:-10 3:-12 4:-13 5:10 6:8 7:-21 10:-17 11:20
near:تهجر	3:14
near:تهجي	3:13 6:-12
near:تهم	6:18
near:تواص	7:8
near:توثق	0:-11 1:-8 2:29 6:-18 7:-17 8:-29
near:توجه	3:17
near:تورد	3:10
near:توزع	3:8 7:-8
near:توزي	5:9 6:-27 7:20
near:توفو	3:-9 5:-29 6:41 7:-11
near:توفي	0:-24 1:-17 2:34 3:-26 4:-26 5:-54 6:46 7:-17 8:-30 9:-13 10:-27 11:-9
near:توقف	1:-9 2:-10 4:-22 5:-12 6:25 7:-18 10:16
near:توقي	3:9
near:تونس	7:-17
near:تووي	3:23 11:-9
near:تيرن	6:8
near:تيلا	0:12
near:ثالث	0:-16 2:-41 3:27 4:16 5:-21 7:-24 8:-23 9:-29 10:13 11:-10
near:ثامن	0:-17 1:-18 3:-26 4:-32 5:-21 7:-14 8:35 9:28 10:-34 11:-25
near:ثانو	0:19 4:-23 6:-9
near:ثاني	0:-23 2:-18 3:21 4:-59 6:-26 8:-53 9:-23 10:36
near:ثري	5:-8 6:33 7:-22
near:ثقت	0:-14 2:8 4:-11 6:8
near:ثقيل	2:32 4:-30 5:-25 6:-10 7:-17 10:-8
near:ثلاث	0:-29 1:-29 2:-40 4:-52 6:21 7:-29 10:26 11:-38
near:ثلاج	5:-14 6:27 7:-9
near:ثلثه	1:-21 5:14 6:8 7:-15 9:-16
near:ثمان	2:-64 3:-39 4:12 7:-34 8:18 10:21 11:-32
near:ثمن	0:11 2:-8 4:-25 8:-11
near:جاء	2:-8 3:14 5:-8 6:20 7:8 9:-18
near:جاءت	0:-13 4:-11 8:-27 10:30
near:جارف	5:-22 6:-16 7:22
near:جاري	4:-13 5:-12 6:22
near:جامع	2:13 5:22 6:-23 7:-23 8:-8 9:-23 10:-36 11:11
near:جان	3:-23 4:9 5:-8 6:11 7:-12 8:-9 10:-9 11:18
near:جانب	0:-25 1:-8 2:-54 5:-27 6:32 7:-26 10:-9 11:-29
near:جبال	4:-11 6:-14 7:22
near:جبل	0:9 1:21 2:-11 5:8 6:-40 7:-25 8:-11 10:-20 11:-16
near:جبهه	2:-8 4:19 6:-31 10:10
near:جثام	0:-11 2:-19 3:-8 4:-38 6:42 7:-27 10:-37
near:جثتي	5:-11 7:14
near:جثث	0:-36 1:-15 2:24 3:-20 4:-20 5:-32 6:9 7:-9 8:-14 9:-15 11:-20
near:جثثه	0:19 5:-21 7:-10 10:-13
near:جثما	2:-14 4:-12 5:19 6:23 8:-20 10:-14
near:جثه	0:11 1:-23 3:-22 4:-50 5:-30 7:36 8:13 10:-47
near:جدت	2:-8 6:17 7:-8
near:جديد	0:-10 5:-25 6:26 7:-15 10:-11
near:جراء	0:-9 6:-14 7:25 9:-9
near:جراح	1:-9 2:-11 3:-29 5:30 6:-10 7:-20 11:-11
near:جرح	0:-21 1:19 3:-11 4:-21 5:35 6:-29 7:-30
near:جرحت	5:29 6:-17 10:-8
near:جرحو	5:41 6:-35
near:جرحي	0:-16 1:20 2:-30 4:-29 5:54 6:-53 7:-46 8:-10 9:-14 10:-15 11:-17
near:جرف	6:15
near:جروح	0:-14 2:-13 3:-17 4:-20 5:52 6:-29 7:-19 8:-19 10:-30 11:-10
near:جري	1:-8 3:20 5:8 7:-12 9:-18 10:-10 11:-21
near:جريح	0:-37 1:45 2:-34 3:-36 4:9 5:-9 6:-18 8:-22 9:-15 10:-35 11:-17
near:جزاي	0:-10 1:27 2:-18 3:-17 4:27 5:-12 6:-19 7:-8 8:-12 10:-25 11:-20
near:جزير	1:12 4:10 5:-17 7:-14 11:-17
near:جفاف	3:18 6:-15 9:-10
near:جلال	0:-8 3:8 5:34 6:-37
near:جلهم	3:-8 5:14
near:جماع	1:-12 3:-8 4:27 5:-22 6:-21 7:-36 8:16 9:-11 10:-36 11:-15
near:جمعت	3:-15 5:-23 6:27
near:جمعه	0:-41 1:-18 2:-32 3:11 4:-18 5:-26 6:9 9:-10 10:18 11:-24
near:جمعي	0:17 1:-12 2:-19 4:-46 5:-16 6:-28 7:34 8:-14 9:-20 10:-14 11:-23
near:جمهو	4:-8 5:16 6:-13 7:-9 9:-14 11:12
near:جميع	0:9 1:-17 2:-16 3:-26 4:14 6:10 7:-34 8:-31 9:-10 10:-10
near:جناي	5:-16 6:19
near:جندي	0:14 1:-12 2:19 3:-19 4:37 5:-13 6:-60 7:-29 9:-10 10:-57 11:-15
near:جنسي	0:-20 2:-22 3:-22 4:-22 5:-8 6:-19 8:-22 9:13 10:42 11:-17
near:جنوب	0:-14 2:-24 4:22 5:-24 7:-24 8:-10 9:21 10:-17 11:-20
near:جنود	0:-9 2:-11 4:-52 5:39 6:9 7:-19 8:10 10:-26
near:جنين	3:22 9:-22 11:-13
near:جنيه	7:8
near:جهاز	4:-14 5:15 6:18 7:-16 10:-8
near:جهته	0:-16 1:-12 2:-10 3:22 4:-19 5:9 6:-23 7:-18 8:-13 9:-17 10:-8 11:10
near:جهه	2:-14 5:9 6:-19 7:-19 10:9
near:جوا	3:18 5:28 6:-30 9:-12 11:-21
near:جوار	3:-23 6:-13 9:24 11:-8
near:جود	4:26 7:-10 8:-14 10:-9
near:جوع	2:28 6:-27
near:جوعا	3:-21 6:31
near:جوله	2:-10 5:-10 6:30 7:-30 8:16 10:-8
near:جويه	0:-18 2:-9 3:-17 4:-18 6:-17 7:-10 8:19 10:-24 11:20
near:جيبو	6:13
near:جيده	0:-20 2:-17 5:28 6:-31 7:-18 8:-9 10:-28
near:جيرا	0:-15 3:-13 4:-10 5:-9 6:34 7:-14 8:-10 10:-9 11:-9
near:جيش	0:-11 6:26 7:-59 8:-20 9:-25 11:-25
near:حاجز	2:-24 4:-12 6:-9 7:16 8:-26
near:حاد	5:13 10:-8
near:حادث	1:-8 2:-19 3:-11 4:-30 5:16 6:9 7:-20
near:حادي	0:-10 3:-11 4:-10 5:-9 6:23 7:-13
near:حارس	0:21 5:16 6:-27 10:-11
near:حافل	1:-24 2:-35 3:-40 4:-56 5:14 6:-10 8:16 9:-32 10:28 11:9
near:حاكم	0:-10 1:-16 2:-9 3:21 4:-20 6:-8 7:9 9:15 10:-9 11:-22
near:حال	5:40 6:-26
near:حالا	3:24 6:-23 9:-19 10:-12
near:حالت	4:-17 5:41 6:-33 7:-8 10:-15
near:حاله	0:16 1:-27 2:-18 3:-33 4:-19 5:36 6:-42 7:14 8:-18 9:-10 10:-11 11:-21
near:حالي	1:14 3:10 4:-15 5:-16 6:-18 7:-14 8:11 11:-31
near:حامل	0:-19 2:-19 3:-15 5:22 6:11 7:-19 9:-16 10:-27
near:حاول	0:24 2:-33 4:-13 5:-14 7:-24 10:-15
near:حاوي	3:15 7:-8
near:حتفه	0:-23 1:31 2:-13 3:-28 4:-32 5:-18 6:22 7:-9 8:-10 10:-18 11:-17
near:حتي	1:-43 2:20 3:-14 4:-64 5:-27 6:-12 7:27 8:-14 9:-32 11:11
near:حدات	5:-8 6:15
near:حده	0:-33 1:15 2:-23 3:14 5:-43 6:27 7:-67 8:-17 9:-14 10:-32
near:حدها	0:28 1:-31 2:-24 4:-45 5:-11 6:29 7:-44 8:-16 9:-21 10:-30 11:-21
near:حدود	0:-32 1:-34 2:-26 3:-19 4:-28 5:8 6:-28 7:-39 8:-14 9:28 10:-10 11:27
near:حديث	0:-20 2:12 4:14 7:-9 8:-14 10:-13 11:-13
near:حديد	5:17 6:-8 7:-9
near:حذر	6:26 9:-14 11:-16
near:حراس	0:-24 2:-8 4:14 5:15 8:-13
near:حرب	0:-57 1:-20 2:11 3:-34 4:20 5:-17 7:-35 8:11 9:-27 11:-38
near:حرجه	0:-12 1:-10 2:-11 3:-23 4:-21 5:44 6:-45 7:19 10:-15
near:حررت	0:-39 1:-10 2:-32 4:-39 5:-13 6:-29 7:-15 8:-23 10:62 11:-10
near:حرس	6:23
near:حرقا	2:-9 6:21
near:حركه	0:-13 1:12 2:10 4:10 5:-15 6:-12 7:-29 8:11 10:-38
near:حروق	5:20 6:-13 10:-14
near:حريق	1:-9 5:35 6:-17
near:حزب	5:-8 6:27
near:حزير	0:-17 1:-8 2:14 3:16 4:-30 5:-12 6:23 7:-13 8:-17 9:-11 11:-13
near:حساب	6:8
near:حسب	1:31 2:-38 3:-41 4:-10 5:22 6:-21 7:-31 8:-20 9:-17 10:8
near:حسبم	0:-21 2:-12 3:-9 4:-25 5:-14 6:34 7:-30 9:9 10:-10
near:حسن	4:-22 5:-11 6:21 7:-11 10:15
near:حسين	3:-10 9:16
near:حشد	0:8 4:-13 5:-21 6:15 7:-13 10:-8
near:حصبه	3:-18 6:19
near:حصد	6:20
near:حصدت	6:18
near:حصيل	0:-28 1:12 2:-36 4:-30 5:-22 6:43 7:-69 8:-18 9:-16 11:9
near:حضور	6:-22 7:22
near:حفر	6:9
near:حقل	0:11 2:-8 4:-21 8:-8
near:حقوق	1:12 2:-13 3:-26 4:-9 5:-20 7:17 8:-15 10:-14 11:-15
near:حقول	2:-12 3:26 6:-24 7:-11 10:-8 11:13
near:حقيق	1:27 3:-23 5:-11 7:-25
near:حكمت	8:-17 10:16
near:حكوم	1:-30 2:-35 3:-41 4:-58 5:-14 6:43 7:-19 8:49 9:-8 10:-41 11:-15
near:حلب	0:17 2:-13 3:14 4:-14 7:-14 9:-25 10:-14
near:حلبج	3:15 6:-9
near:حلفا	4:-14 5:-10 6:29
near:حلوه	6:8
near:حماس	0:-8 4:-25 6:-33 7:-12 8:-14 10:29
near:حماي	0:-14 5:9 6:-21 7:15 9:-11 10:13
near:حمري	0:18 4:-8 6:-14
near:حمص	3:-17 5:-15 8:-10 9:-16 11:25
near:حمض	3:-18 5:-17 6:35 7:-13
near:حمله	6:9
near:حواد	0:-14 3:-19 6:12 7:-12
near:حوال	1:-10 8:-13 9:18 11:-34
near:حوثي	2:-28 3:-9 4:24 6:-25 7:-18 8:-25
near:حول	0:-10 3:11 5:-17 6:18 9:-9 10:11
near:حياه	0:-21 1:-11 2:21 3:-16 4:-26 5:-39 6:25 7:-9 8:-10 10:12
near:حيث	0:-24 2:-28 3:8 4:-22 5:24 7:16 8:-18 9:-9 10:-28 11:-11
near:حين	0:-32 1:-19 3:9 5:-23 6:26 7:-9 8:16 9:-40 10:-36
near:حينه	9:-8
near:خارج	0:-25 1:-12 2:-24 3:-23 4:-33 5:-32 6:-30 8:15 9:45 10:-11 11:-17
near:خارك	3:9 5:-20 6:17
near:خاطف	0:16 2:-36 4:13 5:-15 6:-20 7:-31 8:-21
near:خامس	0:-13 1:-10 2:-9 3:-9 4:-19 5:43 6:-46 9:11 11:-21
near:خان	2:-32 3:16 4:-18 5:8 6:19 7:-8 10:18 11:-10
near:خبر	2:13 3:-14 4:-22 5:-16 6:-23 7:28 10:-16
near:خبرا	3:-14 5:-20 6:17 10:-12
near:خدما	3:27 9:-17 11:-24
near:خرج	0:-16 1:-19 3:19 4:-36 6:-46 7:-22 9:-36 10:31
near:خرجن	2:-10 5:-8 6:-14 7:18
near:خرجو	0:-33 1:-10 2:-9 3:21 4:-12 5:43 6:-29 7:-37 8:23 9:-9 10:-35 11:-23
near:خرطو	3:-9 9:-13 11:23
near:خروج	3:-20 4:-9 5:-16 6:23 7:-8 9:19 11:-8
near:خروق	5:-8 6:9
near:خريف	0:-24 4:-24 8:-14 10:33 11:-15
near:خزان	5:12 6:-13
near:خساي	2:-13 5:20 6:-12 7:-9
near:خسر	0:-9 1:8 3:-9 4:18 5:-16 6:-9 7:-10 10:-22 11:-8
near:خسرت	4:-8 6:21 7:-11
near:خسرن	5:-22 6:29
near:خضع	1:-10 3:-19 4:-10 5:34 6:-18 7:-12
near:خطا	2:8 6:16 8:-12 10:-19
near:خطر	5:23 6:-18
near:خطره	2:-11 4:-9 5:37 6:-30 7:-10
near:خطف	0:60 1:-10 3:-20 4:-61 5:-9 6:-24 7:-32 8:-21 9:-11 10:-36 11:-21
near:خطفت	0:44 2:-13 3:-9 4:-28 5:-14 6:-20 7:-18 10:-22
near:خطفن	0:-11 4:-10 10:14
near:خطفه	0:-43 2:11 3:-15 4:-27 6:-16 10:45
near:خطفو	0:47 1:-10 2:-68 3:-29 4:13 5:-27 6:-16 7:-36 8:-26 9:-31 11:-17
near:خطه	3:26 9:-16 10:-8 11:-23
near:خطير	5:28 6:-30
near:خفر	6:17 7:-9
near:خفض	6:14
near:خلال	0:-12 3:8 4:-24 5:-16 7:-35 8:-21 9:14 10:-48 11:-9
near:خلف	2:-12 4:-24 6:29 7:-15
near:خلفت	3:-9 5:17 6:-22 7:11
near:خمس	0:-22 1:-10 2:-18 4:-14 5:-12 6:30 7:-18 9:-19
near:خمسم	1:20 3:27 5:-10 6:-34 7:-9 9:-22 11:-14
near:خمسه	0:8 1:-32 2:-36 3:-60 8:-22 11:-25
near:خمسو	0:17 1:14 3:-34 4:-14 5:-8 6:-15 7:-36 8:20 9:-11 10:-22 11:8
near:خمسي	0:-16 2:-12 3:-12 4:-11 6:36 10:-24 11:-10
near:خميس	1:-16 2:-27 3:-34 4:-43 6:-9 8:-8 9:-9 10:17 11:20
near:خوزس	7:8
near:خوفا	0:-8 3:-8 4:22 6:-21 7:-11
near:خيام	0:-8 3:38 4:-9 5:-20 6:-19 7:-33 9:-36 10:-20
near:خيبر	3:-10 5:-9 6:17
near:خيمه	2:-15 5:-10 6:22 9:9 11:-8
near:داخل	0:16 2:-19 4:-67 5:-31 6:22 8:-43 9:-52 11:12
near:دار	3:11 5:16 6:-15 11:-8
near:دارف	2:-14 6:9 11:13
near:داعش	0:14 2:-12 4:-10 5:14 6:-12 10:-11
near:دامت	3:-11 6:18
near:داهم	1:-8 5:-8 6:-20 10:22
near:داير	3:-28 5:13 7:-8 9:-8 11:23
near:دباب	1:16 5:12 6:-20 8:-10
near:دبلو	3:-16 4:-18 5:-13 7:-13 10:12
near:دخان	5:-30 6:32
near:دخل	0:-8 2:-10 3:-36 4:22 6:-21 9:32 10:-12 11:-16
near:دخول	3:8 5:9 6:-11
near:دراج	0:-14 2:-19 4:-13 6:26 7:-20 10:-17 11:14
near:درجا	3:-8 5:30 6:-28
near:درجه	5:-8 6:12
near:درك	4:11
near:درما	3:12 7:-8 9:-20 11:17
near:دره	5:8
near:دروز	0:-12 4:19 5:-9 7:-16
near:دعم	1:-8 2:-10 3:-11 4:19 5:-21 6:8 7:-26 8:-10 10:-12 11:-11
near:دفاع	0:-44 1:-18 2:-44 3:-20 6:21 8:38 9:-16 10:-27 11:-32
near:دفع	0:-20 3:9 4:-16 6:16 7:-10 9:-8
near:دفعا	2:27 6:-27
near:دفعت	0:-37 2:-23 3:19 5:-18 7:-12 9:-10 10:12
near:دفعه	0:15 1:-16 2:-35 3:-30 4:-10 5:-20 6:11 7:-29 8:-11 9:-25 11:26
near:دفن	3:-9 5:-14 6:47 7:-19
near:دفنا	0:-24 1:-11 2:-35 3:-13 4:-25 5:-38 6:24 7:22 10:-19
near:دفنت	2:-10 4:-17 6:35 7:-8
near:دفنو	0:-13 1:-14 2:8 3:-21 4:-30 5:-9 6:29 7:-9 10:-13 11:-13
near:دقيق	5:17 7:-11
near:دلنج	2:-14 3:24 4:-10 5:-16 7:-24 9:-26 10:12 11:-10
near:دمرت	5:-12 6:14
near:دمرن	1:11 8:-8
near:دمشق	3:-10 5:-8 6:-15 9:-21 11:30
near:دهوك	0:10 2:-12 4:-8 6:-15 8:-9 10:9
near:دوري	5:-13 6:17 9:-8
near:دوغي	3:-20 6:13 9:20 11:-14
near:دول	3:-26 4:19 6:-25 7:-9 9:29 11:-14
near:دولا	0:12 2:-11 5:-31 6:-24 7:-8 8:-20 9:-10 10:21 11:10
near:دولي	0:-8 1:22 2:-8 3:37 4:-23 5:-34 6:-64 7:-13 8:9 9:-48 10:-9 11:12
near:دومي	3:-19 11:26
near:دون	0:-24 1:-20 2:21 3:-12 4:-36 5:8 6:-12 8:-16 9:13 10:-22 11:-8
near:ديار	0:-9 3:-13 6:-16 7:-9 8:-10 9:-15 10:9 11:30
near:دير	0:18 2:-18 3:12 4:-10 5:10 6:-11 7:-16 8:-23 9:-8 11:-10
near:ديسم	0:-16 1:-19 2:-13 3:-34 4:-15 5:-40 7:25 8:-14 10:8 11:8
near:ديفو	3:-14 4:-10 6:-27 8:-10 9:20 10:23 11:-12
near:ديل	6:11
near:ديمق	6:11
near:ديمو	3:10 9:-10 10:9
near:دينا	2:-13 3:10 4:15 5:-18 6:-26 7:13 10:-9
near:ذات	2:21 4:-8 5:-14 6:-10 7:-8 10:-9
near:ذاته	0:-11 1:-13 2:-19 3:-20 4:-42 6:23 7:-31 8:-8 9:-18 10:15
near:ذخاي	6:29 9:-12 11:-22
near:ذخير	5:31 6:-26
near:ذراع	0:-8 5:28 6:-14 7:-29
near:ذروه	0:12 3:49 4:-15 5:-11 6:-29 7:-10 9:-29 11:-18
near:ذكر	0:-33 1:22 2:-29 3:-28 5:-33 6:17 8:-18 9:-16
near:ذكرت	0:-11 4:-19 6:-8 7:-11 8:-11 9:-11 10:20 11:20
near:ذكره	2:-15 6:23 8:-11
near:ذلك	0:-16 1:-26 2:-22 3:-10 4:16 5:-37 6:11 7:18 8:-22 10:-45 11:-13
near:ذهب	0:13 2:-10 4:-23 5:-19 6:27 7:-20 10:-9
near:ذوي	2:-17 4:-16 6:-16 7:8 8:32 10:-23
near:ذويه	0:-33 1:-13 2:-10 3:-37 5:-8 6:-11 7:25 8:-9 9:-36 10:37 11:-29
near:ذين	1:-31 2:-22 3:25 4:11 5:-30 6:-9 9:-16 10:12
near:راءه	4:-23 6:23
near:رابط	2:8 4:-14 5:-9 6:-21 7:19 8:-16 10:-30
near:رابع	0:-21 1:-9 2:-39 3:-15 4:9 5:-28 6:36 7:-31 8:-10 9:-9 10:-11 11:-14
near:راح	5:-18 6:24
near:راس	0:-10 3:14 5:-14 6:33 7:-30 9:12 10:-9 11:-30
near:رافع	6:9
near:راكب	4:-12 6:19 7:-18 10:16
near:رام	8:19 10:-16
near:راي	0:10 3:-11 5:-9 7:-11
near:رايت	0:-11 2:-17 3:-9 5:-13 6:37 7:-10 10:-11
near:رايد	2:-34 4:43 5:-16 6:-24 7:-13 10:-23
near:رباط	5:31 6:-30 7:-24
near:ربع	0:-15 1:-9 3:-24 4:-22 5:-14 6:19 7:-14 8:-17 9:-11 10:-10 11:24
near:ربيع	0:-19 3:23 4:-26 6:-16 8:22 9:-13 11:-23
near:رتل	5:-19 6:20
near:رجال	1:-10 2:-27 3:-27 4:-13 6:26 7:-50 8:-9 9:-8 10:-11 11:-10
near:رجع	0:-15 1:-8 2:-21 3:-19 4:-12 5:-15 6:-25 7:-17 8:-19 9:-28 10:18 11:40
near:رجعو	0:13 3:-15 5:-14 6:-27 7:-13 8:-25 9:-20 10:13 11:13
near:رجل	5:-9 6:23 7:-12
near:رجلا	2:8 3:-11 5:-25 7:-16 10:-16
near:رجلي	0:-19 2:-12 6:24
near:رحل	9:-20 10:-14 11:13
near:رحلا	5:8 6:-9 11:10
near:رحله	5:-9 6:-17 7:11 10:-10 11:21
near:رحلو	0:-12 3:26 6:-15 9:-22
near:رحيل	3:10 6:8 11:-9
near:ردت	5:26 6:-23
near:رسمي	0:-8 1:-8 6:13 7:9 11:-14
near:رشيد	4:-12 5:-10 7:9
near:رصاص	0:-36 2:17 3:-9 4:-16 5:55 6:-32 7:-28
near:رصد	6:-12 7:15 9:-13
near:رصدت	3:9 9:-11 11:13
near:رضيع	0:-16 2:-9 4:-22 5:22 7:22 10:-20
near:رعاه	6:18
near:رعاي	0:-20 3:-12 4:-27 5:18 6:-16 7:-17 8:-16 10:23 11:11
near:رغم	6:8
near:رفات	0:-27 2:48 3:-12 4:-40 5:-24 7:-15 8:-14 10:-43 11:-20
near:رفاق	0:-33 1:-8 2:11 3:-39 4:-36 5:20 6:-38 7:21 8:-22 9:-13 11:-14
near:رفح	5:9
near:رفضت	2:27 6:-18
near:رفع	6:-10 7:15
near:رفعت	0:-8 3:-15 4:-8 5:-43 6:52 7:-9 11:-8
near:رفيق	0:-27 4:-11 6:-10 10:32
near:رقم	0:51 1:8 2:-40 3:-38 4:-67 5:-42 6:26 7:-35 8:-32 9:-32 10:-44
near:رقمي	7:9
near:ركاب	0:-25 1:-14 2:-11 3:-19 4:-15 6:-28 7:26 9:-8
near:ركام	4:-13 7:18
near:رهاي	0:10 2:29 3:-8 4:-9 5:-15 6:-45 7:-22 8:-13 10:11 11:-15
near:رهن	2:-12 4:16 10:-13
near:رهين	0:-36 2:-18 4:22 6:33 7:-17 8:11 10:-45
near:روان	3:-13 9:18 11:-16
near:روس	0:-10 2:-18 3:-9 4:-20 5:-23 6:57 7:-15 8:-21 10:-19
near:روسي	0:-24 1:-13 2:-10 4:25 7:-25 8:-16 9:-20 11:-32
near:روما	4:10 8:-8
near:روي	0:-15 4:-8 6:27 7:-9
near:رويت	4:-8 6:9 10:8
near:رياح	3:10
near:رياس	0:-15 4:20 6:-19 7:-15
near:رياض	3:11
near:رياق	5:30 6:-28 7:-12
near:ريف	0:11 2:-14 4:-12 6:-18 7:-9 9:-14 10:-16 11:25
near:رييس	0:-29 1:-12 2:-28 3:16 4:25 5:-31 6:34 7:-36 8:-25 9:-17 10:9 11:-32
near:زابو	5:-11 6:21
near:زارت	0:-12 3:12 6:24 7:-9 9:-9
near:زاره	0:-25 1:8 2:-24 3:-19 5:17 6:-23 7:-32 8:21 9:-15 11:-9
near:زاعم	1:16
near:زال	1:-18 3:37 4:37 6:-28 7:-12 8:-17 9:-17 10:-43 11:-39
near:زالا	0:-18 1:-10 2:-11 3:-14 4:49 5:11 6:-56 7:-35 10:-19
near:زالت	2:16 4:-10 5:-12 6:-21 7:16 10:-8
near:زالو	0:-45 1:-18 2:-15 4:29 5:-21 7:24 8:-52 9:-9 10:-40 11:-45
near:زامف	0:27 2:-13 4:-27 5:-9 6:-15 8:-10 10:-15
near:زراع	4:14
near:زعتر	3:-14 9:18 11:-17
near:زعمت	1:13 4:10 5:-15 6:-25 7:-11 10:-12
near:زلزا	3:8 6:35 7:-12 9:-12 11:-12
near:زلنا	3:-14 4:-8 5:-18 6:-15 7:27 10:-12
near:زمزم	1:-10 3:-15 6:24
near:زملا	0:22 2:-27 3:-17 4:16 5:15 6:-26 7:-41 8:-15 10:-9 11:-9
near:زميل	0:-13 5:11
near:زنجب	5:-24 6:28
near:زهاء	11:-11
near:زوار	7:9
near:زوج	5:15 6:-14
near:زوجت	6:13
near:زوجه	0:9 4:-10 5:-11 6:-10 7:23 10:-11
near:زور	5:13
near:زيتو	5:-9 6:14
near:زير	0:-11 2:-14 3:-13 4:-10 6:15 7:8 8:-18
near:زيلي	4:-17 5:12 10:10
near:سابع	0:31 2:-12 4:-27 8:-19
near:سابق	0:31 1:-36 2:-36 5:-9 6:18 9:-13 10:-25 11:-34
near:ساحل	1:-9 2:-10 3:14 4:-24 5:-12 7:-19 8:-10 10:-15 11:-9
near:سادس	5:-12 6:20 11:10
near:ساعا	2:-39 3:16 4:14 5:-13 7:-40 8:-13 9:-12 10:13 11:-26
near:ساعه	0:-19 1:-22 2:-8 3:-36 4:-20 6:47 8:-14 9:-11 10:-24 11:8
near:ساغا	3:16 5:-8
near:ساق	3:-12 5:38 6:-29 7:-15
near:ساقه	4:-14 5:35 6:-28 7:-19 10:-11
near:ساقو	0:27 2:-42 4:-21 5:-14 7:-12 10:-11
near:ساكن	3:17 6:-12
near:سالم	4:-8 5:-16 6:-12 7:25
near:سامي	3:10 5:-8 6:-9 11:16
near:سانا	5:9
near:سانت	0:-18 4:-10 7:22 10:-12
near:سايق	0:11 2:-23 4:-43 6:10 7:31 10:-29
near:سباح	5:-10 6:17
near:سبت	1:-11 2:-10 3:-19 4:-19 5:-10 6:-11 7:-15 8:-9 9:-21 10:13 11:31
near:سبتم	0:42 1:-23 2:-25 3:-21 4:-36 5:-21 6:-30 7:-26 8:-29 9:25
near:سبع	5:24 6:-8 7:-12 9:-11 11:-8
near:سبعم	2:-8 4:-21 6:-9 8:34 10:-47
near:سبعه	0:-41 1:-10 4:-56 6:23 7:-50 8:31 9:-26 10:-26 11:-15
near:سبعي	0:-12 2:-9 3:-16 5:16 6:-11 10:-18 11:12
near:سبقه	0:-11 1:17 7:-8 9:-8 10:-10 11:-11
near:سبيل	2:10 4:-28 5:-10 6:-33 7:-28 8:-10 10:18
near:سبين	0:-9 1:-8 3:8 5:-8 9:-21 11:12
near:سته	1:8 2:-32 3:11 5:-28 6:-10 7:13 8:-35 9:-12 11:-32
near:ستون	6:28 7:-14 8:13 10:-10
near:ستين	0:-17 2:-24 3:-19 5:-17 6:-24 7:16 9:-8 10:22 11:-17
near:سجل	0:29 1:12 2:-12 3:-25 4:-34 5:-25 6:-41 7:18 8:-8 9:8 10:-20
near:سجلا	1:19 2:-10 3:-24 5:-30 7:19 11:-17
near:سجلت	0:30 1:-30 2:-10 3:-15 4:-12 5:-20 8:-21 9:-18 10:-8 11:-10
near:سجلن	9:20 11:-17
near:سجن	2:-24 4:-8 5:-10 6:32 7:-19 10:11
near:سجنا	2:16 4:13 6:-18 8:-14 10:-16
near:سجون	0:-9 4:24 5:-10 6:-14 7:-14 10:-59 11:-8
near:سراح	0:-49 2:-30 3:-14 5:-20 6:-26 7:-35 8:-29 10:48
near:سرعه	3:10
near:سريع	0:23 3:-10 4:25 5:-10 6:-36 7:-14 8:-10 10:-15 11:-9
near:سريه	5:14
near:سعد	6:8
near:سعود	0:-10 2:-10 3:-15 4:-25 5:-29 6:40 8:49 10:-51
near:سفار	0:-10 2:-8 3:-15 4:19 6:-9 7:-9 8:-11 10:-16 11:19
near:سفح	3:12
near:سفن	2:-13 6:16
near:سفين	0:-18 3:-18 4:-15 5:15 6:-35 7:-20 8:-12 10:32 11:-9
near:سقط	0:-11 2:-22 3:-15 4:-12 5:14 6:27 7:-22
near:سقطت	3:12 6:-25 7:18
near:سقطو	0:-15 1:10 2:-8 3:-14 4:-33 5:-29 6:-13 7:33 10:-23
near:سقف	1:-11 3:-24 6:33 7:-25
near:سقوط	0:-16 1:11 2:-13 3:-11 5:17 6:-25 7:-16 9:9 11:19
near:سكان	0:-8 1:-20 2:-34 3:55 5:-45 6:-54 7:-15 8:-8 9:-31 10:12 11:-46
near:سكني	6:24 7:-17
near:سلاح	6:10
near:سلال	6:8
near:سلام	0:-14 4:-13 6:26 10:-10
near:سلسل	8:-23 10:23
near:سلطا	0:-30 1:-10 2:-19 4:14 5:-31 6:13 7:-17 8:-21 9:18
near:سلم	2:14 4:-11 5:-31 6:37 7:-9 10:-10
near:سلمت	0:-18 1:-8 2:-9 3:-8 5:-10 6:17 7:-12 8:-18 9:-14 11:-15
near:سلمن	0:-14 2:37 3:-8 4:-22 5:-16 6:-16 7:-11 8:-10 10:-32
near:سليم	1:-9 2:-9 3:-28 4:-12 5:-29 6:47 7:-22 9:16 10:-9 11:-19
near:سمح	5:21 6:-9
near:سنجا	2:-14 3:-21 6:20 10:-14 11:26
near:سند	6:9
near:سنغا	1:22 2:-26 3:-17 4:-21 5:-10 6:-8 7:-10 8:-12 10:16 11:-16
near:سنه	0:13 1:-12 2:-12 3:-17 4:-15 5:-11 6:15 8:15 10:-18 11:8
near:سنوا	1:-10 2:-19 3:-30 7:17 8:-8 10:-20 11:16
near:سنوي	3:-8 6:21
near:سوء	0:-14 4:-8 5:-21 6:37 7:-15
near:سواح	3:21 5:-8 9:-11 11:-20
near:سوتل	3:18 6:-10
near:سودا	0:-27 1:-20 2:-19 3:-25 4:-32 5:-30 6:29 7:-10 8:24 9:52 10:-43 11:-31
near:سور	6:-18 7:18
near:سوري	0:-34 1:-8 2:-11 3:-14 7:-17 9:-18 10:14 11:15
near:سوق	3:19 6:-24 7:-11 10:9
near:سوكو	3:21 4:-20 5:-12 6:-15
near:سومط	1:-10 3:14 4:-8 5:-20 7:-16 11:-10
near:سوها	5:8
near:سوي	0:-8 2:-13 4:-30 5:-27 6:-9 7:-18 8:-21 9:-16 10:38 11:13
near:سويد	6:16 10:9
near:سويس	2:17 5:-12 7:-9
near:سياح	5:-18 6:14
near:سيار	1:-13 2:-21 3:-28 4:-42 6:34 7:-32 8:-16 9:-11 10:-29 11:-17
near:سياس	8:-10 10:10
near:سياق	5:21 6:-21
near:سيبو	5:-8 6:25 7:-10
near:سيدت	5:13 6:-23 7:17
near:سيده	3:-13 5:15 7:-18 8:-18 10:9
near:سير	2:27 6:-26
near:سيرا	3:20 4:-9 6:-11 7:-14 10:13 11:-18
near:سيطر	2:-14 5:-12 7:13
near:سيطل	0:-9 2:-13 4:9
near:سيف	0:14 6:-13
near:سيقا	3:-14 4:-8 5:28 6:-29 7:-23 8:-11 9:13 10:-13 11:-13
near:سيل	5:-11 6:16 7:-9
near:سينا	3:-20 6:28 7:-13
near:سيول	0:-10 1:-11 2:-16 3:9 4:-8 5:-28 6:13
near:شاب	5:16 6:-15
near:شاحن	0:29 1:-8 2:-33 3:-21 4:-31 5:20 6:-34 7:22 8:-9 9:-15 10:8 11:8
near:شارع	0:-9 3:-17 5:-9 6:33 7:-15
near:شارك	2:-11 4:-8 5:-13 7:-9 8:30 10:-22
near:شاطي	5:-14 6:23 7:-8
near:شاي	6:14
near:شباب	0:-17 1:-19 3:33 4:28 5:-17 6:-37 7:-21 11:-10
near:شباط	2:25 4:-18 6:-14 7:-9 8:17 9:-17 10:-8 11:-11
near:شبكه	0:11 5:-24 6:18 8:-9 9:-10 11:-12
near:شبه	5:8
near:شبوه	3:-8 5:10
near:شتاء	1:-12 2:20 4:-9 6:12 7:-26 9:-15 11:-11
near:شجاع	2:20 10:-9
near:شخص	0:-16 1:-17 2:-15 4:-24 5:24 6:9 7:-19 8:-12 10:-21 11:11
near:شخصا	0:-51 1:-44 2:-12 5:16 6:-8 8:-34 9:-8 10:12 11:-20
near:شخصي	3:-10 5:20 6:15 7:-36
near:شرد	0:-13 3:37 4:-14 6:-16 9:-19
near:شردت	3:21 5:-8 6:9 9:-40 11:-14
near:شرطه	1:-20 3:-41 4:-25 8:-9 9:-10 11:-10
near:شرطي	0:-14 5:18 6:8
near:شرعي	2:-12 3:-11 5:-10 6:31
near:شرق	0:-12 1:14 2:-18 3:12 4:23 6:-24 7:-10 8:-11 10:-14
near:شرقي	0:-30 2:-17 3:-9 4:14 7:-23 9:19 10:12 11:-15
near:شركا	3:-9 5:-8 9:-11 11:16
near:شركه	2:-13 3:-8 4:25 6:-11 7:-20 8:-10 10:-27
near:شعب	3:-14 11:15
near:شعبي	5:-14 6:17
near:شفاء	5:8
near:شقق	9:-11 11:13
near:شقيق	6:19 7:-9
near:شمال	0:28 1:-14 4:-10 5:-12 8:-17 9:-22 10:-11
near:شمس	3:21 9:-21 11:-12
near:شمل	4:-8 8:12
near:شملت	4:-10 6:-15 10:10
near:شهاد	6:17
near:شهد	6:11
near:شهدا	0:-11 1:-11 2:-23 3:-24 4:-16 7:-26 8:-19 10:19 11:-8
near:شهدت	3:-9 5:-11 7:14
near:شهر	1:27 2:14 3:-15 4:-32 5:-45 6:-25 7:-48 8:-38 10:20 11:-19
near:شهرا	0:-14 1:-14 2:13 3:-16 4:-17 5:-11 6:-29 9:27 11:-15
near:شهره	2:-14 5:14 6:16 7:-10
near:شهري	0:14 4:-16 5:-12 7:-14 10:-17 11:8
near:شهود	6:9
near:شهيد	0:-22 1:25 2:-9 3:-8 5:14 7:-13
near:شوون	2:31 3:-15 4:-30 5:-8 6:-15 8:16 10:-33 11:-16
near:شيء	4:-12 5:-14 6:16 7:13
near:شيبو	0:12 4:-10
near:شيخ	0:-8 3:-18 4:-10 5:-12 6:-20 7:35 9:-12 10:-17 11:-25
near:شيوخ	0:19 4:-18 5:-17 6:-18 10:14
near:شييا	2:-14 4:10 5:8 6:-19 8:-10
near:صاحب	7:8
near:صارو	5:-17 6:19
near:صباح	1:-27 3:-21 4:-34 5:-34 6:-13 7:24 8:-30 9:-30 10:23 11:8
near:صحاف	3:-11 4:-13 6:11 8:9 9:16 11:-8
near:صحرا	1:22 2:-8 3:-19 4:19 6:-15 7:-12 11:-16
near:صحفي	2:-10 3:19 4:11 5:8 6:-28 7:12 10:-13
near:صحه	0:-21 1:-22 2:-31 3:-41 4:16 5:17 6:16 7:-10 8:-35 9:-10 11:-13
near:صحي	0:-8 2:-15 4:-24 5:17 7:-14 8:-15
near:صحيف	2:11 3:9 4:-13 6:-14 7:9
near:صحيه	5:-25 6:29 7:-11
near:صحيي	0:47 5:-29 6:-46 7:-11 10:-10
near:صدر	3:11
near:صرح	6:19
near:صرنا	0:-14 3:-18 4:26 5:-12 6:-26 7:-9 9:16 10:-18 11:-23
near:صغير	0:14 2:11 6:-20 7:-12 10:-9
near:صفاق	1:-16 6:19 7:-12
near:صفحه	0:12
near:صفر	3:-13 6:20
near:صفقه	2:-9 4:-8
near:صفوف	0:-11 4:-13 5:12 6:17 7:-21
near:صلا	0:18 2:-8 3:-12 4:-30 6:-18 8:-19 10:8
near:صلت	3:-10 5:-20 6:15 11:10
near:صلنا	5:9
near:صلوا	0:16 1:-12 2:-10 3:-22 4:-8 5:25 6:-27 7:-24 8:-8 9:28 10:-17 11:-32
near:صليب	0:-24 1:-9 2:10 3:-11 4:-17 6:-12 8:19 11:-14
near:صنعا	0:-16 2:-22 4:22 5:-16 6:-14
near:صنف	5:-8 6:13
near:صهار	0:-9 6:9
near:صهري	0:-22 4:-15 6:30 10:-9
near:صور	5:-13 6:15
near:صورا	4:22 5:-24 7:-13 10:-8
near:صول	2:13 3:11 5:-9 7:-14 9:-16 10:-11 11:12
near:صوما	0:-16 3:-25 4:18 6:-22 9:34 10:-9 11:-25
near:صياد	0:-30 1:-12 2:9 3:-26 4:17 5:-15 7:19 8:-13 9:-17 10:-39 11:-31
near:صيد	5:21 6:-18 10:-14
near:صيدل	0:23
near:صيف	0:-15 3:-34 4:-8 5:-24 6:24 7:-22 9:-10 11:32
near:صيني	0:27 2:-21 3:-9 5:-9 6:-24 7:-12 8:-19 10:8
near:ضابط	0:-12 2:-28 4:28 5:-11 6:-15 7:-16 10:-18
near:ضالع	2:-26 3:9 6:26
near:ضباط	5:13 6:-11 8:-19 10:19
near:ضحاي	0:-14 2:-27 3:-32 4:-16 6:27 7:-18 9:-10 10:-24 11:-14
near:ضحيت	5:-22 6:37
near:ضحيه	0:-9 6:28 7:-11
near:ضرب	0:-15 1:-9 4:-13 5:35 6:-25 7:-12 8:-13 10:-25 11:-14
near:ضربا	5:9
near:ضربت	5:-9 6:-9 7:16
near:ضربه	5:19 6:-14
near:ضعت	5:9
near:ضعف	0:16 1:17 3:10 6:-23 7:-14 11:-10
near:ضفه	0:-11 2:16 5:-10 6:-16 9:20 10:-13 11:-8
near:ضمت	9:-11 11:13
near:ضمن	2:-15 3:31 6:-10 8:11 9:-21 10:-30
near:ضمنه	0:-21 2:-26 3:-11 4:15 5:10 7:-9
near:طابق	0:-10 1:-9 2:19 3:11 4:-23 5:-14 8:-10 10:-8
near:طاري	4:-13 6:19 7:-15
near:طاقت	3:-10 5:-13 6:15 7:-15 9:13
near:طاقم	0:-16 2:-13 3:-17 5:-19 6:23 8:-12 10:10
near:طاقه	5:8 6:-8 7:-9 9:-10 11:10
near:طال	5:22 6:-18
near:طالب	2:-10 3:-20 4:24 5:-8 7:-12 9:16 10:-19 11:-18
near:طاول	2:-10 5:-11 6:26
near:طاير	0:-20 1:-17 2:-20 3:12 4:-33 5:-20 7:13 8:30 9:-10 10:-23 11:-23
near:طايش	0:-14 2:-11 4:-9 5:39 6:-31
near:طباب	6:18
near:طبرق	5:-11 6:13 11:15
near:طبقا	0:-14 2:-21 3:8 4:11 5:-17 7:-22 8:18 10:-24
near:طبي	5:8
near:طبيب	2:18 4:-12 7:-39 10:-11
near:طبيه	6:32 7:-12
near:طحين	3:-14 6:15 7:-9
near:طرف	3:-9 4:-18 5:18 7:-9 8:30 10:-37
near:طرفا	2:-18 8:11 10:-14
near:طرفي	0:-8 3:-14 4:-8 7:-14 8:-17 10:24
near:طرق	1:-23 3:-14 4:-21 5:-26 6:51 7:-14 8:-10 10:-9 11:-20
near:طريق	0:15 1:27 4:-53 5:-31 6:19 7:-12 8:-12 9:-36 10:-35 11:-35
near:طفل	2:-19 4:-18 5:-11 6:30 7:-14 10:-13
near:طفلا	1:-20 2:-19 4:-19 6:26 8:-14 9:-18 10:-19 11:-24
near:طفله	4:-10 6:21
near:طفلي	5:20 6:-12
near:طفيف	4:-14 5:42 6:-40
near:طلاب	0:10 4:-11 5:-15 6:-19 7:18
near:طلبه	0:-10 4:11
near:طهرا	3:-16 6:-9 9:19 11:-12
near:طواب	3:-8 6:-11 7:13 11:12
near:طوار	0:-14 1:-9 2:-8 3:8 4:-9 7:-18 9:-20 10:-8 11:17
near:طواق	3:-10 5:25 6:-27 7:19
near:طوعا	3:-19 6:-13 7:-8 9:-16 10:-10 11:31
near:طولك	3:16 6:-8 9:-23
near:طوله	0:-11 4:26 5:-9 6:-23 10:-17
near:طويل	3:47 5:-12 7:-30 9:-18 11:-15
near:طيرا	3:-8 6:20 7:-14
near:طينه	0:-10 3:-28 5:-8 7:-14 9:35 11:-12
near:ظهر	2:-14 5:10 10:10
near:ظهرا	2:-21 4:-14 5:-24 6:41 7:-20 8:-8
near:عاجز	3:10 6:-8 11:-8
near:عاجل	5:12 6:-8
near:عاد	1:-12 2:13 3:-19 4:-48 5:-51 6:-70 7:-27 8:32 9:-21 11:33
near:عادت	2:-12 4:-13 5:-11 6:-14 7:-15 10:33 11:-12
near:عادو	0:-23 2:-12 3:-41 4:-18 5:-19 6:-36 9:-46 10:22 11:56
near:عارض	6:14 7:-13
near:عاشر	0:-10 3:-13 4:19 5:-15 6:15 7:21 9:-9 10:-25
near:عاصم	0:-22 4:-8 6:20 8:-14 9:-22 10:-9 11:26
near:عالج	5:26 6:-14 7:-13 9:-9 11:-8
near:عالق	6:12
near:عالم	0:-26 1:-11 2:24 4:-20 5:-20 6:28 7:-16 10:-10 11:-11
near:عالي	2:-17 4:-16 6:-11 8:32 10:-23
near:عام	0:16 1:41 3:-19 4:-53 7:-57 9:-35 10:-45
near:عاما	0:-13 1:-16 2:12 3:9 4:-25 6:25 7:-38 8:8 9:-9 10:-26 11:-10
near:عامل	0:33 1:-24 2:-30 3:-18 5:21 6:-31 7:-54 8:-29 9:-16 11:-20
near:عامه	0:-18 3:-15 5:-25 6:31 7:-36 8:-22 9:-10 10:13
near:عامي	2:-11 4:-24 5:-12 6:-29 7:-11 9:13 10:25 11:-19
near:عايد	0:-28 1:-21 2:-27 3:-57 5:-27 6:-12 7:-30 8:25 9:-33 10:-26 11:54
near:عايل	0:-38 1:-17 2:-21 3:-19 5:-41 6:8 7:41 8:-29 9:-13 11:-9
near:عبار	1:8 3:-9 5:-13 6:-14 7:17
near:عباس	3:-8 11:12
near:عبد	3:16 11:-13
near:عبر	0:-13 1:-16 2:13 3:-24 4:-25 6:-25 7:-24 8:-29 10:12 11:29
near:عبرو	5:-14 6:-35 7:-17 8:-8 9:33 10:-15 11:-27
near:عبور	3:-29 5:-8 6:11 7:-20 9:35 11:-18
near:عبوه	4:-10 5:21 7:-14
near:عتق	3:13 5:12 6:-13 9:-8 11:-14
near:عثر	0:37 1:-12 2:25 3:-19 4:-38 5:-32 6:-23 7:-17 8:-20 10:-15 11:-9
near:عثما	3:-8 5:-14 6:18
near:عثور	5:-10 7:11
near:عدا	2:-17 4:-26 5:20 7:-16 10:-16
near:عداد	0:-21 1:-22 2:-15 3:-18 4:-41 5:-25 7:42 9:-8 10:-27 11:-17
near:عدت	4:11 6:8 7:-10
near:عدد	1:23 2:-57 4:-49 5:-25 8:-17 9:18 10:-24 11:-21
near:عددت	0:-9 1:-16 2:-13 3:-24 4:26 5:-9 7:-17
near:عدده	0:-8 1:-30 2:-37 4:14 5:17 6:-30 8:24 9:-29 10:-42
near:عدلي	0:-8 2:12
near:عدم	1:26 2:12 4:-11 5:-22 6:-31 7:-8 9:12
near:عدن	0:-8 2:-15 4:-8 5:-39 6:14 7:-22 9:-8 10:12 11:9
near:عده	5:-8 6:17
near:عدو	1:16 4:-15 8:-10
near:عدوا	1:15 6:-12
near:عراء	3:22 9:-11
near:عراق	3:-12 5:-12 6:-9 9:19
near:عربا	4:18 5:-13
near:عربه	0:-13 4:28 6:-19 7:-11
near:عربي	8:-8 11:9
near:عرضت	2:-8 4:-8 8:10
near:عرفت	6:14
near:عرفن	0:-10 3:-23 4:-31 5:-12 6:27 7:16 9:-14 10:-10 11:-23
near:عزاء	5:10
near:عسكر	0:-31 1:-13 2:-18 4:12 5:-41 6:-28 8:-14 9:-19 10:33 11:-29
near:عشاي	2:-16 4:-11 5:-21 7:-23 8:-18 10:29
near:عشر	0:43 1:-16 3:-57 4:-16 5:-8 7:-43 8:-23 9:-8 10:-25
near:عشرا	2:-19 3:25 4:23 5:-25 6:-14 7:-24 9:-24 10:-21 11:-16
near:عشره	1:-24 2:-45 3:-24 5:9 6:16 7:-32 8:-8 9:15 10:-42 11:-29
near:عشرو	0:-41 2:-39 3:-12 4:24 6:27 7:-36 10:-23
near:عشري	0:14 1:-16 2:-23 3:22 4:-43 5:13 6:-15 8:17 9:-19 10:-15 11:-10
near:عشوا	3:10 11:-12
near:عصاب	0:25 1:-16 2:-20 5:-13 6:27 7:-24 8:-8 9:-25 10:-24 11:-16
near:عصر	0:-15 6:25
near:عصرا	6:15
near:عطشا	2:-9 6:25 7:-11
near:عظمي	3:8
near:عفو	0:23 1:-10 2:-20 3:-8 4:8 5:-12 7:-19 8:-8 10:-21 11:-12
near:عقار	0:-12 4:-8 5:-16 6:32 7:-10
near:عقد	1:10 6:-10
near:علاج	0:-10 3:-32 4:-15 5:71 6:-46 7:-25 9:-18 10:-21 11:12
near:علقت	5:12
near:علم	5:-14 6:-31 7:29
near:علمت	6:24
near:علي	0:-17 1:21 2:-32 3:-18 8:-28 9:-33 10:-21 11:-35
near:عليا	3:-9 6:21 7:-12 9:9
near:عليه	0:12 1:-13 3:-25 4:-29 5:8 6:-25 7:25 8:-23
near:عمال	0:-15 1:-17 2:-16 3:-29 4:-27 6:19 10:10 11:-21
near:عمر	0:-14 2:-11 3:-23 4:-21 5:-21 6:-13 7:24 8:29 9:-12 10:-20 11:-24
near:عمره	0:-25 2:-14 3:-9 4:-17 5:26 6:-17 7:-16 10:20
near:عمل	3:-9 5:-13 6:34 7:-8
near:عمله	0:-9 3:-10 5:-26 6:43 7:-26 11:-8
near:عملي	0:-37 1:-18 2:-63 3:-24 4:-38 6:21 8:19 9:-13 10:20 11:-22
near:عمه	6:9
near:عموم	0:9 9:-11 10:-10
near:عناص	2:-32 3:-18 4:9 5:-47 6:23 8:-11 10:-30
near:عناي	0:-13 3:-16 4:-23 5:30 7:-16 10:-12
near:عند	1:-15 2:15 4:-38 5:-15 6:12 8:-15 10:-39
near:عندم	1:-8 3:-9 5:-11 6:33 7:-18
near:عندن	3:14 6:11
near:عنده	0:-16 2:15 4:19 6:-32 7:-9 10:-8
near:عنصر	3:-9 5:11 6:-29 7:14 11:10
near:عنف	1:-15 3:37 6:26 7:-9 9:-29 11:-23
near:عنه	5:-11
near:عنها	0:24 2:-8 4:-16 6:13 10:-23
near:عنهم	1:-18 2:-48 3:-36 4:19 5:10 6:-58 7:22 9:-14 10:-22 11:-14
near:عوده	0:-16 1:-9 3:-40 4:-8 5:-23 7:-12 8:-14 9:-20 10:-23 11:56
near:عولج	5:11
near:عون	3:33 6:-32
near:عياد	6:12
near:عيش	5:30 6:-27
near:عين	3:18 11:-20
near:عينه	0:8 4:11
near:عيني	2:-10 6:27
near:غابه	2:13 3:-38 6:-52 7:-43 8:16 9:-18
near:غادر	0:-21 1:-10 2:-11 4:-27 5:51 6:-62 7:-35 8:-12 9:-32 10:-33
near:غارا	2:-11 4:-23 5:-12 6:37 7:-13 10:-16
near:غارت	5:11
near:غاره	2:-9 4:-11 6:16 7:-13
near:غاز	5:33 6:-25 7:-10
near:غالب	4:-23 6:-9 7:14 9:-15
near:غاو	5:18 6:-14
near:غدا	0:8 2:-8 4:-15 5:-8 6:22 7:-16 11:-9
near:غذاء	6:15
near:غرام	6:13
near:غران	5:-16 6:23
near:غرب	0:28 4:-18 10:-32 11:9
near:غربي	1:-10 4:-16 5:-19 6:22 11:-11
near:غرف	5:-23 6:26
near:غرفه	0:-26 2:-10 4:34 5:-30 6:13 7:-21 8:-12 10:-26 11:-9
near:غرق	1:-21 2:-11 3:-13 4:-15 5:-25 6:33
near:غرقا	6:12 7:-8
near:غرقو	2:-13 4:-17 5:-19 6:43 7:-39 9:-11
near:غريق	5:-18 6:19
near:غزه	0:-11 1:-13 2:38 3:-17 4:-21 5:-25 6:-31 7:-29 9:-37 11:15
near:غزو	3:-12 6:14
near:غضون	0:-13 2:-19 4:-21 6:-26 9:22 10:19
near:غلاد	5:21 6:-16
near:غنم	0:15 5:14 6:-22 7:-14
near:غواص	6:19
near:غواف	3:-9 6:8 8:-9 10:19
near:غوفا	5:-17 6:30 7:-8
near:غوما	0:-8 5:-17 6:22 7:-8
near:غير	1:-18 2:-21 3:19 5:-17 6:19 7:-31 8:-25 9:-11 11:-13
near:غيره	0:-18 1:-14 2:-13 3:25 5:-8 6:23 8:-10 9:-23 10:-18 11:-32
near:غيني	2:17 6:-17 10:-8
near:فارق	2:19 3:-8 4:-10 5:-52 6:43
near:فارك	2:-33 4:-26 6:38 10:-11
near:فاسو	0:15
near:فاشر	3:13 6:9 11:-10
near:فاعل	0:11 3:-12 5:-9 6:-9 10:-10 11:14
near:فان	3:32 4:-21 7:-10 9:-13 11:-32
near:فانت	3:12 5:-8 6:-10
near:فاه	0:-23 1:13 2:40 3:-14 4:-35 6:21 7:-43 8:-33 9:-10 10:-13 11:-14
near:فايق	5:33 6:-20
near:فبات	3:16
near:فبرا	2:29 3:-20 4:-26 5:-13 7:-11 8:12 10:-11
near:فتاه	2:-14 4:-15
near:فتح	3:10 4:-8 6:14 7:-25 8:16 9:-9 10:-17 11:10
near:فتره	1:13 3:-16 4:-10 5:-20 6:-18 7:-20 10:-14 11:22
near:فتقو	2:-9 4:-14 5:-8 6:9 8:25 10:-25
near:فتيا	0:-33 2:-23 3:-19 4:-29 6:24 7:8 9:-12 10:30 11:-11
near:فجر	0:27 1:-21 2:10 3:-23 4:-36 5:-31 6:9 7:-30 8:-16 9:-12 11:-15
near:فجرا	2:-14 3:13 7:-13
near:فجرح	6:9 7:-9
near:فحص	2:17 3:-35 5:-9 6:-15 7:-10 10:-16 11:28
near:فحوص	3:-9 5:-16 6:27 7:-12
near:فدي	0:-10 3:-11 4:8 5:9 6:-14 10:14
near:فديه	0:14 3:-13 5:-13 6:-27 7:-26 8:-21 10:12 11:-8
near:فرار	0:-10 2:-31 3:-8 4:-23 5:-26 7:-9 8:-10 9:20 10:27 11:-22
near:فران	2:-16 5:10 7:-10
near:فردي	6:8
near:فرع	5:-9 6:11
near:فرق	0:-8 1:-8 3:-10 7:14 9:-12 11:-9
near:فرقن	1:-9 3:-10 11:13
near:فرقه	0:-18 2:-10 3:10 4:17 5:18 6:-23 8:-10 11:-19
near:فرنس	1:-9 3:-8 4:-9 5:-11 6:45 7:-14
near:فروا	0:-11 3:16 4:-8 6:-15 7:-9 9:18 10:11 11:-27
near:فريق	3:-9 5:-10 6:40 7:-19
near:فصاي	4:-25 10:25
near:فضلا	0:-10 2:-15 7:10 8:-10 10:-10
near:فعدد	3:20 5:9 6:-31 7:21 11:-16
near:ففي	3:-10 5:-8 6:19
near:فقا	0:-12 1:13 2:-21 3:30 4:-11 5:-13 8:-15 9:-35 10:11 11:-13
near:فقتل	0:-49 2:-29 4:-39 6:48 7:-24 9:-30 11:-15
near:فقد	2:-17 3:-23 4:-35 5:-18 6:8 9:-18 10:-12
near:فقدا	0:-11 1:18 3:-15 4:-10 5:-30 6:-12 7:23 9:-11 11:-11
near:فقدت	0:-19 1:-8 2:-24 4:-15 5:-33 6:19 7:11
near:فقدن	0:-27 1:-8 2:-10 3:-29 4:-17 5:-11 6:60 7:-53 10:-12 11:-10
near:فقدو	0:-26 1:46 2:-15 3:-23 4:-14 5:-38 7:-21 9:-8 10:-9 11:-19
near:فقضي	6:11 7:-11
near:فقط	0:-20 1:-16 2:27 3:-32 4:-44 6:-29 7:14 9:-19 11:-19
near:فلا	0:-14 3:-26 4:20 5:-11 6:-37 7:22 9:-10 10:-14 11:-15
near:فلبي	0:-16 2:-11 3:-10 4:-20 5:-19 6:-12 8:-10 10:33
near:فلسط	0:-21 2:17 4:-48 6:-18 7:-11 8:31 10:-32
near:فلم	2:-15 5:-17 6:29 7:-26 8:-26 10:15
near:فمات	7:8
near:فندق	6:14
near:فنزو	0:-8 3:-29 4:-8 6:-11 8:-24 9:12 11:23
near:فوج	3:-11 7:-9 8:-8 9:-17 11:22
near:فوق	3:12 5:-27 6:31 7:-11 8:-9 10:8 11:-11
near:فولو	4:-15 10:11
near:فيات	3:-9 5:38 6:-28 7:-17
near:فيتن	3:9
near:فيرا	6:14
near:فيصل	3:-11 6:-9 9:13 11:-9
near:فيضا	1:-8 3:24 5:-13
near:فيما	0:-24 1:-28 2:-27 4:-37 6:31 8:-34 11:-21
near:فين	0:-10 2:11 3:10 4:-11 5:-43 6:20 8:-22 9:12 11:-15
near:فيه	1:-21 2:-15 3:-35 4:-22 6:28 7:-24 9:30 10:-29 11:-19
near:فيها	0:-9 1:-28 2:-47 3:17 4:34 5:-27 6:-8 7:-22 8:-34 9:-22 10:8 11:-27
near:فيهم	5:12
near:قادم	9:-18 11:28
near:قارب	0:-9 1:20 2:-13 3:-17 4:-11 5:-19 6:-19 7:22 11:-9
near:قاصر	0:-8 1:12 2:-13 4:-38 6:-28 7:-28 8:11 9:-18 10:9 11:22
near:قاطع	0:-8
near:قاطن	3:11 6:-26 9:15 11:-23
near:قاعد	0:-11 5:8 10:10
near:قاعه	3:20 6:-16
near:قافل	1:-8 3:-9 4:-9 5:-12 6:-27 7:-9 8:-8 9:-16 10:-8 11:30
near:قال	0:-51 1:8 3:-40 4:8 5:-52 6:20 7:12 8:-24 10:8 11:8
near:قالت	1:-14 2:-26 4:-33 5:-15 6:18 7:-38 8:-9 9:17 11:-14
near:قالو	0:-15 3:-8 4:-29 5:-10 6:22 7:-14 10:-19
near:قاهر	2:-11 3:-10 4:-10 8:13 9:-11 10:-9 11:14
near:قايد	0:-23 1:-17 2:-14 3:-26 4:13 5:-9 6:-14 7:-18 8:-16 10:26 11:-13
near:قايل	0:-12 1:-8 2:-10 4:8 5:-33 6:53 7:-28
near:قايم	0:-16 1:-17 2:-20 3:-14 4:15 5:37 6:-19 7:-34 8:-19 10:-10
near:قبال	1:-17 3:-13 5:-14 6:19
near:قبض	1:-8 5:-8 6:-19 10:22
near:قبضه	0:-24 2:-24 3:-13 4:41 5:-8 6:-15 7:-29 8:-29 10:-14
near:قبل	0:-16 2:-17 3:40 4:8 5:-35 6:-25 7:-52 8:-34 9:-17
near:قبله	4:-15 5:9 8:17 10:-10
near:قبو	2:-9 7:8 10:9
near:قتال	0:-16 3:19 4:28 5:-15 6:-13 7:-12 9:-9 11:-17
near:قتل	0:-36 2:9 3:-40 4:-21 6:45 7:-19 8:-42 9:-25 10:-37 11:-29
near:قتلا	0:-13 2:21 4:-17 8:-10 10:-11
near:قتلت	0:-24 1:-29 2:-24 3:-33 4:16 5:-22 6:64 7:-29 9:-18 11:-24
near:قتلن	5:-9 6:17
near:قتلو	0:21 1:-34 2:25 3:-58 4:-84 7:-20 8:-34 9:-22 10:-22 11:-21
near:قتلي	0:-54 1:8 2:-53 3:-26 4:-36 5:-34 6:53 7:-8 9:-15 10:-51
near:قتيل	0:-29 1:38 2:-41 4:-43 5:18 6:-50 7:29 8:-20 9:-18 10:-34 11:-22
near:قدر	1:-9 2:-15 3:-24 4:12 6:12 7:-21 8:-18 9:11 11:-18
near:قدرت	0:-9 6:-25 7:25 10:8
near:قدم	3:12
near:قدمت	5:8
near:قذيف	6:10
near:قراب	2:-10 3:9 4:-10 6:12 7:-12 11:-23
near:قراه	0:-11 2:-8 3:-9 5:-17 9:-25 10:-13 11:22
near:قرب	1:-11 2:-12 3:-12 4:-17 6:-11 7:21 8:-27 9:-8 11:-21
near:قرن	7:15
near:قروي	0:-33 2:-15 4:23 7:-12 8:-22 10:9
near:قري	3:28 4:-9 5:-8 6:-14 7:-8 9:11 11:-22
near:قريب	0:-26 3:14 4:31 6:-25 7:-27 8:-15 10:-21 11:-12
near:قريه	0:-38 1:-13 3:41 5:13 6:9 7:-37 8:-23 9:-23 10:-34 11:-28
near:قسد	6:14
near:قسرا	0:-14 1:-8 2:-30 3:8 5:-11 6:-26 7:20 8:-18 9:-28 10:-26 11:27
near:قسم	0:33 4:-22 5:26 6:-11 7:-8 10:-28
near:قصف	0:-17 2:-24 4:-23 5:-8 6:22 7:-10 8:-9 9:-21
near:قضاء	3:-13 4:8 5:-13 6:-8 7:9 9:-15 10:-15 11:21
near:قضاي	6:17
near:قضت	5:-22 6:33
near:قضوا	0:-18 1:11 4:-36 5:-30 6:28 7:-44 8:-9 9:-26 10:18 11:-15
near:قضي	0:-23 3:10 5:-20 6:24 7:-50 8:-19 10:-10
near:قضين	5:-8 6:21
near:قضيه	0:9
near:قطار	2:-9
near:قطاع	0:19 1:-12 2:25 3:-22 5:-28 6:-34 7:-29 8:-20 9:-21 11:10
near:قطري	10:12
near:قعوا	2:-15 3:-10 4:15 5:-9 6:-31 8:17 10:-24
near:قلبي	6:-11 7:16
near:قلعه	3:-20 9:-34 11:40
near:قليل	4:-15 5:-25 6:24 10:9
near:قناه	2:15 4:-12 5:-10 6:-28 7:11 8:15 9:-8 10:-16
near:قنبل	3:13 6:-13
near:قوات	0:-55 1:-14 2:-41 3:-26 6:34 7:-39 10:21 11:-8
near:قوار	2:-15 4:-36 5:-23 6:31 9:-14 10:-17
near:قواف	3:17 6:-18 7:-8 9:-11 11:-19
near:قوام	3:-9 11:10
near:قواي	2:-14 3:-8 5:-8 11:10
near:قوته	3:-11 5:-8 6:15
near:قود	0:-9 4:-17 6:30 10:-11
near:قول	2:-16 3:10 4:-16 6:-9 7:-18 8:-10 9:-8 10:24 11:-13
near:قوله	0:-12 1:-12 2:-10 4:14 5:8 7:13 8:-20 9:-20 10:-24
near:قوه	0:11 1:-12 2:8 5:-9 6:-40 7:-15 10:11
near:قياد	0:-12 2:-24 4:12 6:37 8:-18 10:-10
near:قياس	0:16 6:-11
near:قيد	0:-13 2:17 4:-24 5:-8 6:-16 7:-11 8:-8 10:12
near:قيل	10:14
near:كاتس	0:15
near:كاجر	3:21 6:-16
near:كادو	2:11 3:20 4:-18 6:-17 9:-13
near:كارت	5:-16 6:16
near:كارث	3:18 4:-11 7:-17 9:-14 11:-19
near:كالي	5:10
near:كامل	0:-16 4:12 5:12 6:-10
near:كامي	11:8
near:كان	0:22 1:-57 2:-75 4:-18 5:-61 6:24 7:-33 8:-49
near:كانا	0:-11 2:-10 4:-13 6:-9 7:8 10:12
near:كانت	0:-14 1:8 3:-11 4:-43 8:-31 9:-11 10:18 11:-13
near:كاند	6:-10 7:12
near:كانو	0:-10 1:-11 2:-41 3:16 5:-82 7:-64 8:25 9:-19
near:كايس	3:-8 4:-14 6:-15 9:17 10:9 11:-8
near:كبري	3:-8 5:27 6:-20
near:كبير	2:-13 4:15 5:-14 10:-8
near:كتاب	7:15
near:كتب	8:-19 10:19
near:كتيب	0:-8 4:9 5:14 6:-18
near:كذلك	0:-11 2:-13 4:-15 5:-15 6:-18 7:-9 8:-16 10:25 11:8
near:كربو	5:22 6:-16
near:كردف	3:29 9:-16 11:-10
near:كسور	0:-8 2:-9 5:27 6:-20 7:-10 8:-10 10:-15
near:كشف	1:13 2:12 6:-21
near:كشفت	3:-9 11:10
near:كفره	3:-11 9:13 11:-9
near:كله	0:42 1:-17 3:-21 4:-9 6:-39 7:-9 8:-21 9:-18
near:كلها	0:17 6:12
near:كلهم	0:-8 2:-25 3:-29 4:17 5:-32 6:42 7:-15 8:-18
near:كما	0:-20 1:-40 2:-17 3:19 4:-36 5:8 6:-13 8:-15 9:-18 10:13
near:كمبو	3:20 4:9 5:-10 7:-8 9:-22 10:-8
near:كمين	2:-24 4:23 5:-30 7:8 10:-34
near:كنا	1:-10 2:-42 3:-17 5:-16 6:22 7:-35 8:14 9:17 10:-46 11:-15
near:كنيس	0:-21 2:-26 4:-29 5:-8 6:15 7:-10 8:-10 10:11
near:كهرب	4:8 6:11
near:كواد	0:24 2:-11 3:-12 4:-16 5:-20 6:24 7:-25 10:-15
near:كوار	2:-21 4:-27 6:25 7:-11 8:-11 10:14 11:-13
near:كوت	3:-15 4:-10 6:-25 7:-8 8:-10 9:20 10:23 11:-12
near:كورس	0:-16 2:-19 3:-16 4:-18 5:-13 6:-29 7:-12 8:-17 9:-9 10:42 11:-30
near:كوري	2:-13 4:9 6:12 10:-12
near:كوست	3:14
near:كولو	2:-20 3:-11 7:-9 8:-14 9:-16 10:9 11:12
near:كولي	3:-11 6:32 9:-17 10:-12
near:كومب	3:-8 5:10 6:8
near:كونج	8:10
near:كونر	3:18 6:19 9:-12 11:-20
near:كونغ	4:-11 5:-8 6:31 7:-25 11:-20
near:كويت	5:31 6:-26
near:كيبي	0:-18 6:-8 10:17
near:كيف	4:-8 6:20 11:-11
near:كيل	5:8
near:كيلو	3:-11 4:16 7:-16 9:15 11:-9
near:كينش	2:-12 4:-24 6:-12 8:29
near:كيني	6:19
near:كييف	0:-12 1:-8 3:-20 4:-13 6:-19 7:-14 8:26 9:-13 10:-9 11:-36
near:لاجي	1:-13 4:-18 5:-22 6:-19 7:-14 8:-16 10:14
near:لاحق	0:16 1:-8 2:-19 3:-21 4:-31 5:9 7:-35 8:-13 9:-8 11:-17
near:لادا	0:-8 5:-9 6:-16 9:-13 11:15
near:لاذا	0:-10 4:9 6:18
near:لارق	0:-8 1:13 3:-19 6:-13 7:-10 9:-8 11:20
near:لاري	5:-10 6:17
near:لاست	1:-10 3:15 5:-9 6:-15 9:15 11:-26
near:لاسر	2:10
near:لاصا	0:-9 3:-10 5:24 6:-25
near:لاطف	4:-12 5:-15 6:19 7:13
near:لاطل	2:-11 4:-11 5:-9 6:16 8:14
near:لاغا	3:11 9:-8 11:-10
near:لامب	6:19 7:-10
near:لان	2:22 3:21 4:-19 5:11 6:-19 10:-9 11:-20
near:لاهي	2:-11 3:8 5:-13 6:-8 7:13 10:8
near:لايح	0:-8 4:-17 5:-12 6:32 7:-16
near:لايو	3:14
near:لبنا	0:-15 2:-15 3:-29 4:23 8:-15 9:-44 10:-18 11:45
near:لترم	5:-8 11:15
near:لتسل	2:-12 4:-20 5:-15 6:-20 7:22 10:18
near:لتصل	11:13
near:لثلا	4:19 5:-23
near:لجا	6:-9 9:12 11:-18
near:لجاو	3:-8 5:-11 6:-12 9:22 11:-21
near:لجرا	1:-9 3:-19 4:-9 5:31 6:-14 7:-12
near:لجنه	0:-27 4:-21 5:-18 7:-15 8:18 9:16 10:-25 11:-25
near:لجيك	5:-10 6:22
near:لحظه	2:-9 4:-18 5:-16 6:9 8:-10 10:14
near:لدعم	6:12
near:لدي	0:15 1:-18 2:-41 4:20 5:-34 6:-66 8:-23 9:-15
near:لدين	0:-12 1:-12 2:-22 3:-14 4:-22 6:-9 7:25 8:11 10:-20
near:لديه	0:-8 1:-9 3:-17 4:32 5:-18 6:-15 7:-28 8:-26 9:17 11:-21
near:لذوي	6:17
near:لرضي	6:19 7:-9
near:لروي	4:15 5:-35 6:24 7:-20 8:12 10:-11
near:لشوو	0:-12 4:-13 5:-13 7:-10 8:9 11:13
near:لطفل	2:-9 5:-10 6:30 7:-13
near:لعاي	6:13
near:لعمل	5:17 6:-12
near:لغت	1:10 5:-14 7:-9
near:لغما	5:-11 6:18
near:لفت	6:-14 7:16
near:لفرا	2:-8 3:22 4:14 6:-20 10:-15
near:لقاء	6:-12 7:-9 10:17
near:لقمه	5:30 6:-27
near:لقوا	0:-10 2:-8 3:-9 4:-24 5:-20 6:28 7:-17 10:-13
near:لقي	0:-16 1:18 2:-17 3:-22 4:-21 5:-27 6:31 10:-8 11:-8
near:لقيا	6:10
near:لكل	2:21 3:14 4:-10 6:-29 10:-11
near:لكن	0:-27 1:-24 2:14 4:-28 5:-49 7:23 8:18 9:-12 10:-15
near:لكنه	0:16 3:-8 4:11 5:-10 6:31 7:-28 10:-25
near:لما	0:10 2:-19 4:-12 6:20 8:-14 10:10
near:لمده	2:-15 4:-11
near:لمرا	6:8
near:لمكت	0:-8 4:-10 6:-9 8:24 10:-30
near:لمن	3:10 4:-9 5:-14 6:8 11:-8
near:لمها	7:9
near:لنا	0:-32 1:-11 2:-17 3:-16 4:8 5:8 6:32 7:-24 10:-16 11:-9
near:لنسا	2:-17 5:-24 6:54 7:-23
near:لنقل	3:-13 11:16
near:لها	1:-17 4:16 5:-19 6:8
near:لهم	1:-21 2:-20 3:-18 4:-31 5:-31 6:-25 7:50 9:-11 10:-18 11:-17
near:لواء	0:-22 2:-11 4:-34 6:32 8:-16 10:18
near:لوزا	0:9 2:-13 4:21 5:-15 7:-11 9:-8 10:-13
near:لوكا	2:-14 3:-10 6:9
near:ليبل	0:-9 3:24 6:-15 9:-13 11:-20
near:ليبي	0:-24 2:-23 3:-20 4:16 5:-26 6:-9 7:-30 8:-11 10:31 11:18
near:ليرت	0:-9 3:-8 4:-13 5:19 6:-18 10:17
near:ليره	0:-19 2:-9 4:-13 6:8 7:14
near:ليس	0:-10 3:-17 4:-22 5:-11 6:33 7:-15 11:-8
near:ليصب	5:-8 6:21
near:ليصل	6:-14 9:23 11:-30
near:ليل	0:-32 1:-12 2:-13 4:-14 5:-26 6:25 7:25 10:-12 11:-10
near:ليلا	3:22 4:-14 6:-18 10:-10
near:ليلت	3:29 5:-9 6:-38 10:-15 11:8
near:ليله	0:-32 1:-23 3:19 5:-36 6:36 7:-18 8:-22 9:-21 10:-11 11:-27
near:ليلي	5:-8 6:14
near:ماء	0:17 1:-19 2:-15 3:-13 4:-9 5:-36 6:-17 7:21
near:مات	1:-9 2:44 3:-26 4:-54 5:15 6:-25 8:-12 9:-8 10:-41
near:ماتت	2:18 4:-10 7:-8
near:ماتو	0:-19 1:25 2:20 3:-32 4:-14 5:-23 6:8 7:-47 8:-12 10:-23 11:-16
near:مار	6:12
near:مارب	2:-12 4:19 6:15 7:-18 8:-11 9:-15 10:-25
near:مارس	2:-17 3:9 4:-25 5:11 6:8 7:-16 9:-21 10:-15 11:-10
near:ماره	5:11 6:-10
near:ماري	0:-25 2:-25 3:-10 4:-39 5:-20 6:-25 7:18 8:45 10:-44
near:ماشي	3:14
near:ماضي	1:32 2:-33 3:14 5:-54 7:-41 8:11 9:9 10:-23 11:-43
near:مالي	0:9 1:-22 2:-11 3:-33 4:10 6:-32 7:-30 8:-29 9:31 10:12
near:ماني	0:-10 3:-8 5:-14 6:11 7:-17 8:-10 9:9 10:11 11:-17
near:ماوي	3:44 5:-8 6:-12 9:-36 11:-20
near:مايت	0:15 9:10 10:-8
near:مايغ	5:-23 6:10 7:17
near:مايه	4:-31 5:25 6:16 9:15 10:-17 11:-23
near:مايو	0:45 2:-14 3:-12 4:-36 6:-13 10:-25
near:مايي	5:-17 6:22
near:مباش	2:18 6:-11
near:مبان	4:-9 5:-24 6:-13 7:-21 9:-11 10:-16 11:28
near:مبلغ	7:9
near:مبني	6:9 7:-11
near:مبود	3:19 6:-10
near:مبين	0:9 4:-8 5:-13 6:8 11:9
near:متاث	2:-14 4:19 5:-60 6:47 7:-17
near:متحد	0:9 1:-24 4:-43 5:-46 6:31 7:-38 8:-43
near:متر	6:11
near:متشد	3:-22 4:-10 6:20 10:10
near:متصل	5:21 6:-21
near:متضر	3:26 4:-8 6:-18 7:-12 11:-16
near:متطو	0:-12 1:-11 2:-9 3:26 4:-11 5:-20 6:14 7:-19 8:-15 9:-8 10:-14 11:-11
near:متفا	3:-22 5:11 6:15 7:-14
near:متفح	6:8
near:متفر	2:-18 5:-15 6:27 7:-9 10:-14
near:متمر	3:9 4:9 5:10 6:-22
near:متن	1:-17 3:-17 5:-28 6:-10 7:-36 8:-33 9:-28 10:17 11:16
near:متنق	5:-10 6:18
near:متنه	0:-18 1:-10 2:-9 3:-19 4:-14 5:-26 6:10 7:-13 8:-13 10:-12 11:26
near:متهم	0:-22 4:-14 5:-15 7:-21 10:21
near:متوا	6:-21 7:25
near:متوس	0:-8 1:36 2:-10 3:-34 4:-11 6:-20 7:-46 8:-8 9:-12 11:-9
near:متوف	1:14 5:-11 6:16 7:-18
near:متوق	5:-8 6:13
near:مثله	2:-8 3:18 4:-8 6:-19 8:9
near:مجاع	3:-10 6:24 9:-10
near:مجال	6:14
near:مجاه	5:10 6:-9
near:مجاو	0:-30 1:-9 2:-17 3:36 4:10 6:-23 7:12 8:-8 11:-10
near:مجتم	0:8 4:25 6:-12 10:-32
near:مجدد	3:13 5:-9 9:-12 10:-23
near:مجلس	3:8 6:18 9:-14 11:-12
near:مجمع	3:25 5:-18 6:17 9:-17 11:-24
near:مجمو	0:-11 1:12 2:-8 3:-23 4:10 5:-17 6:-22 7:-10 8:28 9:10 10:-18 11:-21
near:مجهو	1:-20 2:-14 3:-27 4:-21 6:12 7:13 8:-17 9:-15 10:-18 11:-29
near:محاص	3:11
near:محاف	0:-27 1:-23 2:-9 4:-19 5:21 6:-38 8:-18 9:-42 10:19
near:محام	1:-10 3:-22 4:-17 5:-9 6:-8 11:24
near:محاو	0:-13 4:-23 6:15 10:-14
near:محتج	0:-38 2:13 3:-24 4:30 5:-16 6:-39 7:-33 8:-15 10:-9 11:-12
near:محرر	0:-37 2:-41 3:-8 4:-11 5:-16 6:-40 7:-26 8:24 10:35
near:محطه	6:-14 7:-9 8:19 10:-14
near:محقق	2:-11 5:-29 6:-12 7:27
near:محكم	0:-8 2:-17 4:28 10:-24
near:محكو	0:-10 1:-9 2:-25 3:-15 4:-35 5:-8 6:-26 7:-8 8:59 9:-27 10:-42 11:-17
near:محلي	0:10 1:-21 2:-21 3:-29 4:-31 5:-14 7:-38 8:-21 9:15 10:16 11:30
near:محمد	1:18 3:-20 4:-9 5:20 6:-14 7:-14
near:محمل	0:-8 2:11 4:-10 5:29 6:-29 8:-9
near:محمي	6:12
near:محيط	0:-8 2:10 3:16 4:9 5:-22 6:21 7:-17 10:-17
near:مختط	0:-25 4:24 5:-16 6:-57 8:-36 10:12 11:-13
near:مخطو	0:36 2:-18 3:-8 4:-31 5:-12 6:-17 8:-9 10:-13
near:مخلف	5:-11 6:15
near:مخيم	0:-12 1:-17 2:-15 4:-12 5:-19 7:-9 8:-22 9:30 10:-9
near:مدار	0:14 3:39 4:-20 5:-34 7:-40 8:-10 9:-24 10:-17 11:-21
near:مداف	2:-9 4:-22 6:-19 8:27 11:-16
near:مدخل	6:19 10:-14
near:مدرج	4:-16 5:23 6:-21
near:مدرس	0:-11 1:-33 2:-37 3:36 4:-21 5:-12 6:-15 8:-36 9:-21 10:-9
near:مدرع	0:-12 3:-9 4:-21 5:-10 6:26 7:-13 10:-8
near:مدعي	2:14 4:-10 5:-10 8:-13
near:مدن	3:15 7:-8
near:مدني	0:-42 1:-48 2:-15 3:-9 4:-25 6:22 9:-39
near:مده	0:-11 2:-9 3:8 4:11 10:-8
near:مدير	1:-24 2:-27 4:-28 5:26 6:-22 7:27 8:-11 9:-20 10:-8 11:-12
near:مدين	0:-42 1:-25 2:-26 3:30 5:-32 6:18 7:-10 8:-12 9:-32 10:-20
near:مراب	6:8
near:مرات	0:-9 3:12 6:-9
near:مراس	6:20
near:مراف	0:25 3:-10 4:-13 7:-14 10:-10
near:مراك	3:13 5:-11 6:-28 7:20 9:-27
near:مربع	3:11 4:17 6:-18 7:-14
near:مرتب	0:-11 6:11 10:11
near:مرتض	5:30 6:-23 7:-12
near:مرتي	4:11 6:-14 7:-12
near:مرجح	4:-22 5:-12 6:20 7:8
near:مرحل	0:-31 1:-12 2:-24 3:-15 4:11 5:-16 6:-26 7:-17 8:-14 9:-19 10:22 11:16
near:مرصد	0:19 4:-16
near:مرضي	0:22 2:-16 3:18 5:-16 6:-25 7:-21 8:32 9:-21 10:-36
near:مركب	0:10 1:-9 4:-10 6:9
near:مركز	0:-30 2:15 3:13 4:-24 5:27 6:-21 7:-61 8:-43 10:-26
near:مره	0:-8 1:-19 2:-10 3:-9 4:18 5:-30 6:11 9:-14 10:-26 11:-16
near:مروح	3:-11 6:30 7:-20
near:مرور	6:13
near:مريض	3:-8 5:15
near:مزار	0:13 5:13 6:-13 7:-12
near:مساء	2:39 3:-11 4:-29 5:-23 6:11 7:-32 8:8 10:-27
near:مساع	0:18 2:-13 3:20 5:-18 6:35 7:-29 9:-23 10:-20
near:مساف	7:13
near:مساك	3:10 7:-14 9:-11 11:11
near:مستا	11:11
near:مستش	0:18 1:-41 2:-12 3:-22 4:-18 5:39 6:-29 7:-32 8:-48 9:-41 11:-25
near:مستع	0:-10 6:-11 10:16
near:مستق	0:-9 4:-29 5:13 6:-12 7:-18 8:-10 10:17
near:مستم	3:-22 5:-27 7:37
near:مستو	3:10 5:29 6:-19 9:-16 11:-16
near:مسجد	0:21 4:-9 5:-9 6:-17 10:-15
near:مسجل	0:-15 1:-13 2:-11 3:17 4:-26 5:-26 6:15 8:-8 10:-13
near:مسعف	3:-8 5:18
near:مسقط	0:-14 2:-23 3:-17 4:-28 5:-8 6:-24 7:-11 10:36
near:مسلح	1:-11 2:-27 3:-12 5:-12 7:-24 8:-32 9:-13 10:24 11:-17
near:مسن	5:19 6:-9
near:مسوو	1:18 2:29 3:-17 5:-19 6:-24 7:-24 8:-18 9:-16 10:-13 11:12
near:مسيح	0:32 6:-21 7:-20 10:-16
near:مسير	0:-9 2:-13 3:-8 4:-14 5:27 7:-12
near:مسيل	5:-9 6:13
near:مشاب	6:8
near:مشار	3:-9 4:-17 6:23
near:مشتب	6:16
near:مشتر	0:-10 1:-8 2:-8 3:9 5:-9 6:-14 10:19
near:مشرف	3:14 4:-8 6:10 11:-12
near:مشرو	1:36 2:-9 6:-32 7:-14
near:مشغل	0:-12 4:22 6:-11 7:-15 10:-15
near:مشفي	5:21 6:-10
near:مشمو	3:17 5:-9 11:-11
near:مشير	0:-14 2:-11 6:11 7:-11 10:-12
near:مصاب	0:-44 1:15 2:-25 3:-32 4:-28 5:53 6:-24 7:-36 8:-10 9:-17 10:-12 11:-21
near:مصاد	2:-8 5:-15 6:27 7:-9 10:-9
near:مصحو	1:-11 3:-26 5:-9 6:-28 9:-27 11:35
near:مصدر	0:-37 1:-9 2:-24 3:-41 4:16 5:19 7:-40 9:18
near:مصر	0:-8 1:-8 2:-10 3:-23 4:-12 6:-18 8:35 9:-30 10:-24
near:مصرع	0:-16 1:-13 2:-9 3:-24 4:-15 5:-8 6:42 7:-41
near:مصري	0:13 1:-14 4:14 5:9 6:-11 8:-35 9:-15 10:-32 11:-31
near:مصفو	3:22 6:-9
near:مصلح	2:-11 4:-13 5:24 6:-19 8:24 10:-27
near:مصلي	4:-12 6:13
near:مصمم	3:-17 9:21
near:مصنع	2:-9 4:-16 8:14
near:مصير	0:-38 1:-22 2:-15 3:-19 4:-28 5:-30 6:-27 7:61 8:-26 9:-15 10:-17 11:-23
near:مضيف	2:-9 3:15 4:8 5:-18 6:-28 7:14 8:10 9:-11 10:-9
near:مطار	0:-26 2:-19 3:18 4:-31 5:-21 6:18 7:-18 8:9 11:16
near:مطلع	1:-16 4:-38 5:14 6:-50 9:9
near:مظال	0:-9 4:-9 10:13
near:معاب	3:-11 4:-8 5:-13 6:-10 11:27
near:معار	0:-33 2:-14 3:-20 4:22 5:8 6:38 7:-12 9:-12 10:-17 11:-10
near:معبر	0:-12 1:-8 5:-16 6:-16 7:-12 9:-26 10:-15 11:40
near:معتق	0:-10 2:17 4:-36 6:-40 8:10
near:معتم	6:18
near:معرك	0:-16 2:-16 3:-9 4:19 5:-16 6:-9 7:-15 8:-10
near:معسك	0:9 1:-26 2:-17 3:-22 4:49 5:-23 6:-31 7:-28 8:-13 9:-8 10:-18 11:-31
near:معظم	0:-14 1:-12 4:-19 5:19 6:-19 7:-11 8:27 9:-20
near:معلم	0:18 2:-8 3:-23 4:-9 5:-23 8:-10 9:-8 11:-11
near:معلن	1:18 7:-19
near:معلو	4:11
near:معنا	0:33 2:-15 3:-21 4:-42 5:-24 6:16 7:-36 10:-20
near:معها	0:29 3:-12 4:-15 6:9 7:-20 8:-15 10:-30
near:معهد	0:-9 2:10 4:-12 6:-25 7:21
near:معهم	0:29 2:-31 4:-32 5:-20 7:-17 9:-8 10:-24
near:معي	2:-10 4:-21 5:32 6:8 10:-18
near:معيت	3:-10 11:19
near:مغاد	3:16 4:22 5:-17 6:-25 7:-15 8:-16 9:-26 11:25
near:مغرب	5:-8 6:27 7:-11
near:مغلق	8:16 10:-10
near:مفاو	2:8 4:-22 8:22
near:مفرج	0:-14 2:-11 3:-8 4:-21 5:12 6:-14 7:-8 8:14 10:-15
near:مفقو	0:-43 1:10 2:-33 3:-50 4:-63 5:-35 6:-53 7:86 9:-25 10:-41 11:-55
near:مفوض	0:-25 1:21 2:-20 3:8 4:-27 5:-25 6:-53 7:-33 8:-25 9:15 10:8 11:10
near:مقاب	2:-18 4:-46 5:-15 7:-20 8:39 9:-68 11:-30
near:مقات	0:11 1:-11 2:-52 3:-16 4:15 5:-38 6:39 7:-43 8:-9 10:-67
near:مقار	1:-9 3:-11 6:9
near:مقاط	0:-21 1:-14 2:-9 4:-15 5:-27 6:-16 7:-12 8:8 9:9 10:15
near:مقاع	6:-17 7:17
near:مقبر	0:-21 1:-14 2:-20 3:-20 4:-19 5:-19 6:34 7:-45 10:24 11:-12
near:مقبل	0:-10 2:-9 3:-15 4:-13 6:-22 8:-13 9:-17 10:20 11:30
near:مقتل	1:-17 3:-28 4:-62 5:-33 6:67 7:-21 8:-20 9:-13 10:-23 11:-14
near:مقتو	0:19 2:16 4:-13 5:-8 6:-15 7:-16 10:-20
near:مقدم	3:-8 9:10
near:مقر	0:-8 2:-18 3:-14 4:24 7:-12 8:13 10:-37 11:-10
near:مقرر	0:-16 1:-17 3:-46 4:-20 5:-15 6:-28 7:-16 10:-21 11:45
near:مقصو	6:14
near:مقطو	4:-24 5:-9 6:28 10:-12
near:مكان	0:-8 2:-30 3:-23 4:31 5:-8 6:13 7:-8 8:-15 9:-10 10:-35 11:-8
near:مكتب	1:-16 2:28 3:-8 4:8 5:-43 6:-32 7:9 10:-10 11:-23
near:مكسي	1:-17 6:30 7:-11
near:مكلف	0:-11 4:27 5:-19 6:18 7:-10 10:-27
near:مكون	3:19 6:-12
near:ملاج	3:13 6:-9
near:ملاح	3:9 5:22 6:-14
near:ملاي	0:-17 2:-18 3:15 4:-22 6:14 7:-12 8:-10 10:-9 11:-35
near:ملعب	3:15
near:ملف	3:-10 4:-15 6:-18 7:26
near:مليا	0:-18 2:-11 4:-17 6:21
near:مليو	0:-15 1:-9 2:-22 3:-37 4:-10 5:-33 8:-28 9:23 10:16 11:12
near:مما	3:-8 9:10
near:مماث	0:-15 4:-29 8:26 10:-24
near:ممثل	0:-18 3:13 4:18 9:-17
near:ممرض	0:30 2:-34 3:-15 7:-25 8:-13 9:-8 10:-40
near:مملك	9:19 11:-19
near:ممن	0:21 1:-12 2:-24 3:-26 4:-17 5:22 6:-15 8:-10 9:-14 10:-25 11:21
near:ممنو	5:-10 6:17
near:منا	0:-17 1:-8 2:32 3:-13 4:22 5:-17 6:-61 7:13 8:-8 10:-27 11:13
near:مناز	0:-8 3:27 5:-11 6:-33 7:-18 9:-21 11:35
near:مناط	0:-10 2:-18 3:17 5:-24 6:10 7:-12 8:-16 9:-30 10:-20
near:مناف	3:28 4:10 5:-12 6:-14 9:-20 11:-25
near:مناو	5:18 7:-16
near:منبع	6:9
near:منتد	0:-14 1:18 4:20 6:-43 7:-10
near:منتص	0:-25 4:-8 5:-8 6:24 9:30 10:-11 11:-22
near:منجم	0:19 4:-17 5:10 6:16 7:-14 10:-22
near:منح	3:11 10:-8 11:-25
near:منحه	3:10
near:مندو	5:20 6:-19 7:-15
near:منذ	0:-39 1:-20 2:-35 3:-11 4:-32 6:14 7:-20 8:-21 10:11
near:منزل	0:-19 2:-13 3:21 4:-13 5:-17 6:-8 7:19 10:-8
near:منسق	2:18 3:-21 4:-17 5:-12 6:-16 8:-17 9:28
near:منشق	2:-33 4:-26 6:34 10:-11
near:منشو	5:-8 6:12
near:منصر	1:16 2:11 4:-9 6:-19 7:-14 8:-9
near:منصه	0:-11 2:-16 4:-24 5:24 6:28 7:-29 10:-16
near:منطق	1:-18 2:-21 3:17 6:20 7:-48 8:-28 9:-29 11:-21
near:منظم	0:10 1:32 2:-56 3:17 5:-57 6:-17 7:-19 8:-39 9:-53 10:-22
near:منفج	5:11 6:26 9:-12 11:-22
near:منفص	2:-17 5:-18 6:31
near:منكو	3:17 6:-20 7:22 9:-8 11:-9
near:منه	0:26 5:-22 6:-17 11:-10
near:منها	0:12 1:-31 2:-60 3:24 4:-23 5:-20 6:57 7:-21 8:-24 9:-33 10:-23 11:-38
near:منهم	0:-8 1:-44 2:-24 3:-9 4:-33 5:11 6:-24 7:-21 8:15 9:25 11:-33
near:منهن	0:-8 1:-10 2:-27 3:-27 4:-24 5:11 6:-9 7:-13 8:-24 9:-9 10:38 11:-11
near:منيا	3:-15 5:31 6:-21
near:مهاج	0:40 1:28 2:-45 3:-43 4:-34 5:-42 6:-22 7:-19 8:-26 10:12
near:مهجر	10:-12 11:10
near:مهرب	4:27 6:-24 7:-8
near:مهرج	5:11
near:مهند	0:-23 1:-10 2:-12 4:35 5:-15 6:-21 7:-39 10:11
near:مواج	3:31 6:-24
near:مواز	5:28 6:-21
near:مواص	3:21 9:-8 11:-9
near:مواط	0:-11 3:-12 4:10 5:26 6:-35 7:-9 11:8
near:مواق	0:-10 3:28 7:-9 10:-9 11:-26
near:موبد	0:-10 1:-11 2:-31 3:-19 5:-14 7:-11 8:41 9:-29 10:-42 11:-19
near:موت	5:38 6:-27
near:موتم	2:-8 4:15 6:-10 9:-16 10:-8 11:15
near:موجب	6:13 10:-12
near:موجه	3:8 6:9
near:مودي	0:14 6:8 10:-9
near:موري	1:22 3:-32 6:-13 9:21 11:-16
near:موسس	4:-18 5:16
near:موسك	0:-11 3:-10 4:15 6:33 7:-8 8:-28 11:-9
near:موسم	3:-10 6:26
near:موسي	0:-23 3:-17 6:15 9:21 11:-11
near:موضح	2:-8 5:19 6:-11 9:-11 11:11
near:موظف	0:8 2:-31 3:-18 4:24 6:16 7:-13 8:-24 9:15 10:-32 11:-11
near:موقت	3:16 5:-14 6:-14
near:موقع	0:-24 2:-25 4:-15 5:16 7:-21 9:9 10:24 11:-25
near:موكد	0:-27 1:-14 3:-22 6:-22 7:17 8:22 9:-10 10:-21 11:-14
near:مولف	0:-9 2:-8 4:8 5:-8 6:29 7:-10 10:-14
near:مونو	2:-11 4:-12 5:-21 6:36 7:-11 8:-18 10:-10
near:ميات	0:18 4:-18
near:ميان	3:-10 6:20
near:مياه	9:-11 11:15
near:ميتي	0:-14 2:10 3:-15 4:-34 5:-12 6:-11 8:-40 9:26 10:24 11:-19
near:ميدا	0:-12 2:-13 3:-29 4:-15 5:-40 6:54 7:-10 10:-17
near:ميدي	7:12
near:ميلا	5:11
near:ميلي	0:-11 4:-17 5:-14 6:34 7:-20
near:مينا	0:-14 4:-23 5:17 6:14 7:-8 10:-14
near:ميه	1:-16 2:-20 3:-15 5:8 6:-21 7:-16 8:8 9:16 11:-17
near:ناجم	5:18 8:-9 10:-18
near:ناجو	0:-8 2:-15 3:10 4:-8 5:-21 6:16 7:-21 10:-13 11:-12
near:ناجي	0:-21 1:-8 2:-9 3:-25 5:8 6:-20 7:14 11:-10
near:ناحي	0:14 6:-11
near:نادي	0:-12 2:-19 4:-29 5:-9 6:-19 7:-9 8:40 10:-29
near:نار	0:-19 2:-36 3:-9 4:-22 5:12 6:14 7:10 8:-10 10:-22
near:ناري	0:-19 1:-10 2:-23 4:-18 5:27 6:25 7:-20 9:-12 10:-19 11:-15
near:نازح	0:-17 1:-9 2:-9 3:46 4:-13 5:-18 7:-29 9:-39 10:-20 11:-9
near:ناسف	6:11
near:ناشط	0:15 3:-11 4:9 7:-8
near:ناصر	2:-14 5:11 6:8
near:ناطق	0:-12 6:16 7:-19 10:-9
near:نايب	0:15 2:-10 3:-13 4:-15 5:-12 9:17 10:-19 11:-10
near:ناير	0:-30 2:-12 4:11 6:19 10:-27
near:نبي	6:15
near:نتاي	2:18 5:-9 6:-10
near:نتيج	2:-8 5:16 8:-9 10:-14
near:نجا	3:-11 4:-17 7:-17 10:21
near:نجاه	7:9
near:نجت	2:-8
near:نجف	5:15 6:-14
near:نحن	6:11
near:نحو	0:-35 1:8 3:-19 7:-28 8:-38 9:20
near:نداء	6:13
near:ندفع	0:-28 2:-27 3:-9 4:11 5:-17 6:27 7:-21 8:-15 10:-22
near:نروي	3:21 9:-17
near:نزح	0:-15 3:24 4:-10 5:-22 6:-10 7:-14 10:-11 11:-19
near:نزحت	3:-16 6:24
near:نزحو	0:-10 3:37 6:-15 9:-24 11:-36
near:نزع	6:10
near:نزل	0:-11 3:-12 4:-8 6:24 7:-11 8:-9 10:-8 11:-8
near:نزوح	0:-14 2:-9 3:42 4:-12 5:-24 7:-17 8:-10 9:-14 11:-31
near:نزيل	5:10
near:نساء	0:11 1:-24 2:-53 3:-50 5:-31 6:11 8:-42 9:-31 10:29 11:15
near:نسبه	5:9
near:نستق	4:-9 6:-18 9:21 11:-8
near:نسمه	6:11
near:نشر	5:-15 6:19 7:-13 10:-11
near:نشرت	0:-9 2:-8 3:-8 4:21 5:-26 6:16 7:-17
near:نشره	3:22 11:-21
near:نصف	5:-16 6:31
near:نصفه	0:-21 2:-8 3:28 4:-20 6:-26 7:-21 8:-9 10:-14 11:-35
near:نصل	3:9 5:-8
near:نظام	3:-27 5:-9 6:-33 9:-30 10:17 11:22
near:نعرف	0:-33 1:-9 2:-19 3:-28 6:-54 7:49 8:-20 9:-11 10:-31
near:نفت	4:12 7:-9
near:نفسه	0:-45 1:14 2:-26 3:-19 4:-23 7:11 8:-25 9:-16 10:15
near:نفط	6:11
near:نفي	0:-13 2:20 4:11 6:-24 8:9 10:-14
near:نقاب	0:-16 1:-9 2:-10 3:-16 4:-8 5:-24 6:49
near:نقاط	9:9
near:نقدي	3:-10 9:10
near:نقطه	0:16 7:-8 10:-11
near:نقل	0:-27 1:-19 3:21 4:-27 5:35 6:-28 7:-38 8:8 10:-44 11:-57
near:نقلت	0:-25 2:-19 3:-35 5:35 6:-12 7:-19 8:22 9:12 10:-39 11:-33
near:نقله	5:10
near:نقلو	0:-11 2:-32 3:-10 4:17 5:18 6:-23 7:-21 8:-33 9:-11 10:27 11:-27
near:نقيب	5:12
near:نمسا	5:-12 6:20 7:-9
near:ننتظ	1:-11 2:-8 3:-15 4:-17 5:-21 6:21 10:-15
near:ننكر	9:-19 11:19
near:نهار	6:20 7:-11
near:نهاي	0:-20 1:-14 3:-16 4:-20 5:-16 6:-32 8:21 10:-31 11:42
near:نهر	0:-14 1:-12 2:-9 3:-27 4:-26 5:-41 7:32 8:-8 9:22 10:-29 11:-22
near:نهري	6:13
near:نهود	0:12 7:-12 10:-17 11:-8
near:نور	3:21 9:-22 11:-12
near:نوع	5:10 6:-9
near:نوفم	1:-14 2:-25 4:-34 6:-27 7:-29 8:-23 9:-12 10:27 11:28
near:نووي	3:-18 5:-17 6:36 7:-14
near:نياب	0:-12 3:-8 5:-18 6:32 9:-10 10:-17 11:-15
near:نيام	7:11
near:نيجر	0:14 1:-9 2:-22 3:-24 4:-12 5:-13 6:-11 8:-18 9:26
near:نيجي	0:34 1:-8 2:-49 3:-36 4:-20 5:-28 7:-44 8:-25 9:8 10:15 11:-11
near:نيرو	3:9
near:نيسا	0:-11 2:-20 3:-31 4:-29 6:40 7:-23 8:25 10:-22
near:نيوز	2:9 4:-10 6:-8
near:هاتف	0:34 2:24 4:-16 5:-8 6:-29 10:-26
near:هاجم	6:14 10:-19
near:هاون	3:14 5:-19
near:هايت	3:12 4:-9 6:-20 7:-8 9:-10 11:9
near:هجر	3:16 6:-9
near:هجره	0:-27 1:18 2:-10 3:11 4:-21 6:-49 8:-18 9:-46 11:36
near:هجرو	3:23 9:-10 11:-15
near:هجما	0:-13 2:-14 4:-19 5:-15 6:46 10:-14 11:-17
near:هجوم	1:-14 2:-8 3:24 5:17 7:-33 8:-29 9:-14 10:-54
near:هدم	3:11
near:هدنه	0:-20 5:-13 6:-35 7:-17 10:18
near:هذا	0:-55 1:45 2:24 3:-12 4:-20 5:-32 6:-31 8:-14 9:-30 10:-49 11:12
near:هذه	0:-28 1:-9 2:-19 4:-34 5:-20 6:19 8:-9 9:-10 10:17
near:هرات	3:-8 6:15
near:هرب	0:20 2:-15 3:-36 4:-20 5:-28 6:-19 7:-41 8:-8 9:-15 10:35
near:هربا	3:-11 4:-15 7:-17 10:21
near:هربو	3:-8 9:8 11:17
near:هكتا	6:-15 7:16
near:هلال	3:8 5:-11 6:21 7:-12
near:هما	0:-12 2:-14 4:-25 5:-18 7:21 10:-13
near:هنا	0:-13 1:-19 3:19 4:-23 5:-10 6:17 7:-22 8:-10 9:-8 10:-9 11:-16
near:هناك	0:-9 1:-32 2:-41 3:-60 4:51 6:-11 7:-21 8:-26 9:-26 10:-25 11:-25
near:هند	0:-17 3:-21 6:10 9:19 10:17
near:هندي	0:-30 4:27 5:-21 6:-30 7:-29 8:-18 10:25
near:هنود	0:22 2:-10 5:-19 6:17 7:-18 8:-8 10:-9
near:هوات	6:12
near:هوال	3:15 4:-8 6:-8 7:-11
near:هوت	5:19 7:-16
near:هولا	0:-42 1:-12 2:-8 3:10 4:-55 7:23 9:-16 10:8 11:-29
near:هويا	0:22 2:-20 4:-8 6:15 8:-14 10:-26
near:هويت	1:13 2:10 3:-9 4:-10 5:-14 7:-19 10:-8
near:هويه	4:-12 5:-11 6:46 7:-19 10:-16
near:هييه	0:-15 2:13 3:-18 8:10 9:-19 10:-35 11:9
near:واج	5:-18 6:20
near:واحد	3:11 5:-15 6:19 7:-24
near:وادي	0:-12 3:20 9:-12 11:-11
near:واصل	5:9 9:-13 11:11
near:وافد	0:-14 1:-16 3:-31 5:-20 6:9 9:22 11:-35
near:واقع	0:16 4:23 5:-8 6:-20 10:-21
near:وام	5:-19 6:21 7:-11
near:وان	1:-68 2:14 4:-10 5:-25 6:-13 8:17 9:-21 10:-13 11:-9
near:وثق	0:-10 2:-14 4:-9 5:-11 6:27
near:وجبه	3:8
near:وجه	5:31 6:-30 7:-24
near:وحده	0:-9 2:12 3:-11 5:21 6:-24 10:-8 11:11
near:وحل	5:-11 6:12 7:8
near:وحيد	0:20 3:-10 6:-15
near:ورد	6:8
near:وزار	0:-28 1:-11 2:-23 3:11 5:-25 6:19 7:-27 8:-31 9:-15 10:26 11:-11
near:وزرا	2:-14 3:21 4:20 5:-8 6:-26 7:-8 8:-12 9:-11 10:-13 11:-13
near:وزير	0:10 5:10 6:-10 10:-10
near:وست	5:21 6:-19
near:وسط	0:-12 1:28 2:-13 3:-31 6:-16 7:-28 8:-10 10:-8
near:وصل	0:-10 1:-17 2:-8 3:-18 4:-15 5:9 6:-10 7:-21 9:43 10:-14 11:-21
near:وصول	6:10
near:وضع	2:-15 4:-21 5:11 6:-9 7:-12 10:21
near:وطن	0:-11 3:-8 5:-13 6:-13 8:31 11:-33
near:وطني	0:-12 2:-29 3:-10 4:-16 5:15 6:-9 7:24 8:-15 10:-23
near:وعن	0:-17 2:-9 4:-28 6:9 7:12 8:-8
near:وفاه	6:17 7:-18
near:وفد	8:13 10:9
near:وفر	2:-10 3:11 6:-8 7:-14 9:-8 10:19 11:-11
near:وفق	0:-27 2:-63 3:10 4:-26 5:9 6:-16 8:28 9:-16 10:-20
near:وفي	2:-18 5:-22 6:-45 8:12 9:16 10:-9 11:-14
near:وفيا	1:-12 3:-13 5:-24 6:53 7:-30
near:وقاي	0:-15 2:-15 6:20
near:وقت	5:11 6:-8
near:وقد	0:-8 1:-22 2:-41 3:13 4:-20 5:-35 6:34 7:-43 8:-32 11:8
near:وقع	1:11 2:-30 5:-13 6:8 7:-11 10:-13
near:وقف	2:-23 5:-11 6:34
near:وقود	0:-11 3:-14 4:-19 5:29 6:25 7:-29 10:-10 11:-9
near:وكال	0:-23 2:-8 3:-19 4:-24 8:-18 9:-10 10:20 11:19
near:ولا	0:-56 4:25 6:-8 7:23 8:-47 9:-20 10:-18 11:-59
near:ولاي	1:-10 2:-18 3:11 4:-41 5:-22 7:10 8:-30 9:-24 10:34
near:ولم	0:-13 1:-48 4:-13 5:-17 6:16 7:-25 8:17 9:-40 10:-30
near:ولن	0:-20 2:-12 5:-13 6:-22 7:-21 8:17 9:-10 10:-17 11:-9
near:ولو	3:-18 4:-9 6:29 7:-13
near:وما	0:-9 1:-15 2:-21 3:8 4:25 5:-33 7:9 10:-31 11:-19
near:ومن	1:-36 2:-32 3:10 4:-48 5:-24 7:-60 9:-10 10:13 11:15
near:وهم	0:-26 1:-15 2:22 3:9 5:-38 6:-12 7:-26 8:-30 9:-18 10:14 11:9
near:وهو	0:-47 1:15 2:-41 3:-50 5:-53 6:16 7:20 8:-18 9:14 10:-45
near:وهي	5:-21 6:23 7:-13 9:-8 11:8
near:يابو	9:-15 11:16
near:يات	2:30 3:-19 4:-31 5:-8 7:-20 10:-14
near:يبحث	0:14 2:-8 4:-35 5:-14 6:-10 7:24 10:-15
near:يبق	0:-10 3:-15 4:-40 5:11 6:32 7:-37 10:-17
near:يبقي	0:-28 2:-12 3:-11 4:13 5:-10 6:-16 7:22 10:-13
near:يبلغ	5:-11 7:9 11:-22
near:يبيت	3:22 4:-8 6:-12 7:-11
near:يتجا	4:-12 8:-12 9:-15 10:19 11:15
near:يتحد	2:-22 4:33 5:-10 6:-34 7:12 10:-22
near:يتسن	0:-15 1:-9 2:-13 3:25 5:-15 7:-25 8:-12 9:-12 10:-9 11:-13
near:يتعر	6:16
near:يتلق	3:-14 4:-8 5:24 6:-12 7:-9
near:يتوق	3:13
near:يحتا	3:19 5:15 6:-15 9:-21
near:يحتج	0:-32 1:-10 3:-12 4:33 5:-10 6:-33 7:-25 8:-25
near:يحتم	3:10 5:-9
near:يحمل	0:-10 2:-22 3:-20 9:18 10:13 11:-14
near:يخضع	4:-12 6:-9 10:19
near:يخلف	6:14
near:يدفع	3:11 6:-24 9:13
near:يدفن	2:8 4:-16 5:-15 6:11 7:-14 10:-13
near:يذكر	3:-23 6:21 9:18 10:-8
near:يراف	5:12 6:-11
near:يرتد	6:19
near:يرتف	0:16 1:21 2:-27 3:-8 4:-34 5:-32 6:19 7:-30 9:-14 10:-14 11:-20
near:يرفع	2:-10 5:-8 6:28
near:يرقد	5:23 6:-21
near:يزال	0:-27 1:-27 2:-23 4:32 5:-11 6:-17 7:40 8:-63 10:-38 11:-27
near:يزيد	0:-16 2:-11 5:-28 6:32 9:13 10:-12 11:-15
near:يستد	6:17 7:-9
near:يستق	5:-8 6:13
near:يستم	6:-9 7:11
near:يسجل	1:-10 3:22 6:-23 7:-15 8:-15 9:-23 10:-9 11:22
near:يصل	0:-8 1:-11 2:-10 3:22 5:-18 7:-33 8:19 9:9 10:-16 11:-24
near:يضاف	2:-15 3:10 4:26 6:-25 8:-9 10:-21 11:-13
near:يضم	0:-9 3:20 6:-9 8:-11 9:-8 11:8
near:يضيف	0:-9 1:-9 2:-15 3:-10 5:-20 6:19 7:-21 8:-21 9:-10 10:21 11:-28
near:يطلق	2:-21 4:-20 6:-13 10:21
near:يظهر	5:-12 6:-32 7:32
near:يعاد	3:-22 9:-13 10:-11 11:29
near:يعال	5:18
near:يعان	0:-14 2:-14 3:-10 4:16 5:30 6:-17 7:-16 8:-19 9:-14 10:-30
near:يعتز	3:26 5:-10 6:-16 8:-8 11:-14
near:يعتق	2:-26 3:-14 4:12 7:8 8:-11 10:-18
near:يعثر	1:-17 2:-10 3:-8 4:-11 5:-21 6:-53 7:60 10:-11
near:يعد	0:-13 1:24 2:-12 3:15 4:-21 5:-28 6:-40 7:17 9:-34 10:-19
near:يعرف	0:-25 1:-15 2:-54 5:-28 6:-8 7:46 8:-18 9:-9 10:-35 11:9
near:يعلن	0:-19 4:-10 7:13 10:15
near:يعمل	0:-28 2:-9 3:-9 4:-21 5:-22 6:25 7:-30 10:22
near:يعني	0:-17 3:-13 4:-24 5:-12 6:-30 7:32 8:-8 10:-12
near:يعود	2:11 3:-20 4:13 5:-17 6:-20 7:-11 8:-20 9:-11 10:-9 11:16
near:يعيش	1:-8 3:35 5:-12 6:-13 7:-20 11:-32
near:يفتر	0:-8 3:-30 5:-8 6:-20 7:-10 8:-10 11:30
near:يفرج	0:-23 2:-31 3:-8 4:9 6:-19 7:-10 8:-25 10:34
near:يقار	3:-12 6:12 9:-18 11:14
near:يقتل	0:8 2:-8 3:-12 4:-12 6:20 7:-17 10:-9
near:يقدر	6:-8 9:12
near:يقرب	3:-13 9:16 11:-8
near:يقضو	2:-13 3:11 8:14 10:-17
near:يقضي	3:-20 4:-10 6:26 7:-13 8:27 10:-24
near:يقطن	6:13
near:يقل	0:12 1:-9 2:-22 3:-16 5:17 6:-42 7:37 8:-12 10:-27 11:-10
near:يقول	0:-9 1:-52 3:-38 4:25 5:-27 6:22 9:-36 10:-14 11:-45
near:يقيم	4:-8 5:-9 6:-15 11:13
near:يكفي	6:18 7:-14
near:يكمل	6:31 7:-22
near:يكن	0:-8 3:-9 5:-10 6:21 7:-9 10:-8
near:يكون	0:-13 1:26 2:12 3:-20 5:-14 6:-8 7:-19 10:-17
near:يلتح	3:8
near:يمثل	3:9 4:-8
near:يمكن	5:-12 6:18
near:يملك	9:11
near:يمن	3:8 4:-15 6:-16 8:23 10:-10
near:يمني	0:-14 1:11 2:-15 3:-8 4:16 5:-20 10:-8
near:ينا	0:-32 1:-9 2:-26 3:-24 6:-46 7:-14 8:-13 9:28 10:21
near:ينام	0:-9 1:-8 3:37 4:-11 5:-12 6:-29 8:-8 9:-12 10:-14 11:-9
near:يناه	3:21 6:15 8:-12 9:-25
near:يناي	0:-12 2:10 3:-10 4:14 5:-29 6:-12 7:-25 8:-43
near:ينتس	0:14 4:-13
near:ينتظ	2:-13 3:-16 4:-9 5:-9 6:23 7:-9 8:16 10:-8
near:ينتم	3:-10 5:-8 6:27
near:ينج	6:24
near:ينشر	2:-15 3:-9 6:23
near:ينفد	9:9
near:ينفي	6:15
near:ينقل	9:14 11:-15
near:ينهم	3:-8 5:-8 6:18 7:-14
near:يها	3:21 9:-13
near:يهم	0:-10 2:-17 4:23 5:-9 7:-13 8:-10 9:8 10:-26 11:-11
near:يوجد	3:20 6:-10 8:17 9:-18
near:يوكد	2:-11 4:27 7:-9 8:-16 10:-28
near:يولي	2:-25 3:8 4:-24 5:-15 6:15 7:-30 8:-10 9:-27 10:-9 11:31
near:يوم	0:-31 1:-17 2:-26 3:-16 4:-102 6:-16 7:8 8:-18 10:27 11:12
near:يوما	0:-10 1:12 2:-20 3:-17 4:-8 5:-9 7:-13 8:17 9:-21 11:13
near:يومه	0:12 1:-24 4:-20 5:-15 6:-30 7:15 9:22 11:-15
near:يومي	0:-30 1:-17 3:-25 6:-28 7:-38 11:26
near:يونا	6:8
near:يونس	2:-32 3:17 4:-18 6:20 10:18 11:-9
near:يوني	0:13 1:-14 3:11 6:-14 7:-23 8:-30 9:-15
near:يووي	5:-11 6:-19 9:18 11:-12
near:ييف	2:-21 4:-12 6:8
next:claim-abducted	0:-12 1:-30 2:-56 3:-12 4:-11 7:-8 8:-8 9:-11 10:17 11:-11
next:claim-allocated	4:-27 5:11 6:-12 7:-53 10:-30 11:22
next:claim-casualties	0:-8 1:-10 2:11 3:11 4:11 5:-19 6:-22 7:-8 8:-13 9:8 10:-11 11:-14
next:claim-dead-in-captivity	1:-10 3:-36 4:8 5:11 6:-36 8:-52 9:-19 10:10 11:-22
next:claim-delivered	0:-30 1:-15 5:-8 6:-12 7:13 9:-8 10:-42 11:18
next:claim-displaced	1:-61 2:-63 3:9 4:9 6:-14 7:-13 8:-51 9:-17 10:-22 11:-19
next:claim-held	0:11 1:-25 2:-18 4:-27 6:-22 7:8 8:-30 11:-53
next:claim-injured	0:-12 1:-25 2:-106 3:-51 6:16 8:-58 9:15 10:24 11:-20
next:claim-killed	0:-11 1:12 3:-25 4:-18 5:18 8:-59 10:-8 11:-88
next:claim-missing	0:-28 1:-52 2:-21 3:-32 5:11 6:13 7:35 8:-36 9:-22 10:-8 11:-33
next:claim-pledged	0:-15 1:-10 2:-9 3:15 4:-34 5:14 6:-15 7:-23 8:-13 9:-26 10:19
next:claim-prisoners-exchanged	1:-20 3:-22 4:-35 5:16 6:-34 7:-45 8:44 9:-13 11:-23
next:claim-refugees	0:-32 2:-18 3:8 5:-40 7:-37 8:-41 9:18 10:-30
next:claim-released	0:15 1:-26 2:-12 3:-29 5:-10 6:-31 7:-25 8:30 9:-21 11:-25
next:claim-requested	0:20 1:-16 2:-15 4:-30 5:17 7:-46 8:-13 9:-10 10:-24
next:claim-returned	0:-20 2:-36 4:-59 5:-29 6:-11 8:-11 10:-69 11:29
next:claim-total	3:-21 4:-9 6:9 7:-8 9:19 11:-12
noun:	0:-24 6:-9 7:-15 8:-14 9:-11 11:-8
noun:afghan	3:-27 6:-15 9:18 10:-8 11:12
noun:aid-worker	0:18 2:-15 4:-13 6:12 10:-13
noun:attacker	6:15
noun:body	0:-48 1:-32 2:66 3:-35 4:-44 5:-65 6:37 7:-83 8:-59 9:-15 10:-49 11:-14
noun:boy	0:46 2:-16 3:-21 4:-37 6:-37 7:-29 9:-11 10:-22
noun:brother	0:20 2:-9 4:-30 5:-9 6:45 7:-29 10:-25
noun:captive	2:14 3:-9 5:-20 6:-35 7:-23 8:18 10:-15
noun:case	0:12 1:-12 2:-11 3:-24 4:-15 7:11 8:-9 9:-11 10:-8 11:-28
noun:chadian	3:-10 9:-17 11:20
noun:child	2:-61 4:-31 5:-13 6:37 7:-26 8:-44 9:-56 10:-18 11:-28
noun:chinese	0:17 4:-16
noun:citizen	1:-15 2:-15 5:-26 6:-12 9:-26 11:26
noun:civilian	0:-49 2:-52 3:-50 5:-24 6:27 7:-51 8:-35 9:-23 10:51 11:-47
noun:colleague	0:-21 2:-18 4:15 5:9 7:-9 8:-9
noun:commander	0:-24 5:-19 6:28 8:26 10:-25
noun:companion	0:-32 2:11 3:-35 4:-34 6:-34 7:27 8:-12 11:-9
noun:crew-member	4:-10 7:17
noun:dead-person	1:-18 6:31 7:-17
noun:death	0:-23 1:-26 2:-12 3:-39 5:-38 6:81 7:-34
noun:deputy	0:-15 2:-8 6:22
noun:detainee	2:-18 4:-14 6:-11 8:18
noun:displaced-person	0:-28 1:-13 2:-10 3:68 4:-13 5:-34 6:-59 7:-27 8:-8 9:-65 10:-23 11:16
noun:district	2:-30 4:-30 6:-16 7:-12 8:-23 10:37
noun:doctor	0:9 2:-15 4:-20 6:-13 7:14
noun:driver	0:-18 2:9 6:-14 7:-32 8:-9 10:33
noun:drowned-person	5:-9 6:24 7:-12
noun:egyptian	4:10
noun:elderly-person	5:-8 6:18
noun:emirati	0:12 6:-11
noun:employee	0:-23 2:32 5:-8 6:-33 8:-14
noun:engineer	0:-16 2:-10 4:26 6:-23 7:-15
noun:ethiopian	0:-21 3:-10 5:-9 6:-15 8:-17 10:21 11:9
noun:family	0:-11 4:31 6:-31 7:-15
noun:farmer	0:-17 5:-12 6:26
noun:fighter	0:-22 2:-25 4:-22 6:42 7:-12 10:-14
noun:firefighter	7:-10
noun:foreigner	0:30 2:-28 4:21 5:-8 6:-25 7:-13 8:-19 10:-28
noun:girl	0:34 2:-13 3:-18 4:-40 5:-20 6:-30 7:28 8:-10 10:-26
noun:grandchild	6:18
noun:guard	0:-32 2:-19 4:10 5:11 6:27 8:-13 10:-23
noun:guest	6:22 7:-14
noun:gunman	0:-23 2:-25 4:-15 6:52 10:-24
noun:helper	0:-15 5:17 6:-27 7:20
noun:hostage	0:-19 2:47 4:-21 5:-18 6:-52 7:-30 8:-66 10:23
noun:human	0:-10 1:-14 3:25 4:-17 5:-11 9:-14 11:-16
noun:indian	0:30 2:-10 7:-9 8:-12 10:-15
noun:individual	0:-24 1:8 2:-11 3:10 4:11 6:11 7:-33 8:-14 10:-15 11:-11
noun:inhabitant	3:18 9:-16
noun:injured-person	0:-45 1:-24 2:-40 3:-58 4:-45 5:107 6:-78 7:-61 8:-19 9:-24 10:-33 11:-25
noun:injury	3:-9 5:53 6:-47 7:-14 11:-11
noun:israeli	0:-11 2:-20 4:19 6:-32 8:-27 10:21
noun:journalist	2:-13 8:24 10:-21
noun:killed-person	0:-43 1:-26 2:-38 3:-75 4:-47 5:-62 6:130 7:-66 8:-17 9:-23 10:-28 11:-18
noun:leader	2:-22 4:-18 5:-16 6:35
noun:lebanese	0:-19 4:24 7:-8
noun:man	0:30 2:-30 3:-19 4:-35 5:-17 7:-17
noun:martyr	0:-9 2:-13 3:-11 5:-64 6:76 7:-11
noun:member	0:-16 2:-12 4:-21 6:34 7:-8
noun:migrant	1:12 2:-22 3:-34 4:13 5:-31 6:-16 7:-33 8:-12 9:-12 11:21
noun:missing-person	0:-23 1:-26 2:-12 3:-27 4:-22 5:-60 6:-85 7:90 8:-8 9:-11 10:-15 11:-15
noun:mortal-remains	0:-8 2:-25 3:-10 4:-12 5:-40 6:66 7:-17 8:-20 10:-13
noun:mother	6:12
noun:nationality	6:-19 9:20
noun:neighbour	0:-15 3:-14 4:-11 5:-10 6:35 7:-14 8:-9 10:-9 11:-8
noun:nurse	0:8 2:-15 4:20 5:18 6:-26 7:-10 8:-25 10:-28
noun:officer	0:-20 2:-32 3:-8 4:31 5:-23 6:-9 7:11 8:8 10:-24
noun:official	1:-16 5:-14 6:32 7:-11 10:-11
noun:operation	0:-10 2:-14 4:-9 6:20
noun:other	0:-14 1:-51 2:-22 3:-53 4:31 5:28 6:-99 7:53 8:-18 9:19 10:-31
noun:palestinian	0:-16 2:-33 3:-19 5:-10 6:20 7:-10 8:28 9:-21 10:-24 11:10
noun:paramedic	4:-8 5:12
noun:passenger	0:13 1:-9 2:-10 3:-10 4:8 5:-13 6:-15 10:-15 11:13
noun:patient	0:-22 2:-9 3:-13 4:-27 5:-18 6:30 7:-28 8:21 10:-17
noun:person	2:-87 3:49 4:-13 5:-48 6:-8 7:11 8:-64 9:-14 10:-74 11:-11
noun:policeman	2:-21 3:-9 4:22 7:-24 8:-13 10:-32
noun:prisoner	0:-29 1:-14 2:31 3:-20 5:-27 6:-65 7:-34 8:45 9:-14 10:-17 11:-23
noun:pupil	0:35 2:-22 3:-22 4:-42 5:-29 6:-25 7:-13 8:-30 10:20 11:-13
noun:refugee	1:-21 2:-8 3:-43 4:-17 5:-23 6:-16 7:-21 8:-14 9:48 10:-21 11:-12
noun:relative	6:18 7:-9
noun:resident	0:-31 1:-14 2:-22 3:70 5:-40 6:-53 8:-29 9:-32 11:-38
noun:returnee	0:-8 2:-13 3:-38 4:-20 5:-8 6:8 7:-19 8:15 9:-57 10:-10 11:58
noun:russian	6:9 10:11
noun:sailor	0:-16 2:-17 3:-9 4:-8 6:-12 7:-14 8:-10 10:29
noun:saudi	6:-8 8:24 10:-34
noun:security-agent	5:-19 6:20
noun:seller	6:22
noun:soldier	0:-21 1:-9 2:-94 3:-57 4:34 5:-35 6:30 7:-48 8:16 9:-29 10:-26 11:-61
noun:son	5:-11
noun:staff-member	5:-22 6:32 7:-13
noun:student	5:15 6:-9 7:-12 10:10
noun:sudanese	3:-13 4:-11 8:28 9:17 10:-27 11:-13
noun:survivor	0:-8 5:27 6:-20 7:-12
noun:syrian	0:-15 2:-13 3:-22 7:14 9:-14 10:-10 11:17
noun:teacher	0:15 2:23 3:-10 5:-21 6:-23 10:-34
noun:terrorist	0:-21 1:-8 2:-17 3:-13 4:-21 5:-25 6:68 7:-29 9:-13 10:-28
noun:tourist	6:15
noun:ukrainian	8:22 10:-9 11:-11
noun:victim	2:-9 3:-15 5:21 7:-18
noun:villager	0:-29 2:-11 4:19 6:23 10:-13
noun:visitor	6:-10 7:11
noun:volunteer	6:10 7:-8
noun:woman	0:-23 2:-74 3:-40 4:-29 5:-51 6:71 7:-62 8:34 9:-21 11:-11
noun:worker	1:-14 2:-10 3:-31 4:-24 5:-22 6:25 7:17 8:-14 9:-9 11:-27
noun:worshipper	0:-14 4:-9 6:-12 10:23
noun:yazidi	6:10
noun:young-man	0:26 4:-13 5:8 6:-29 7:-11
only:aid	6:13 9:-21 11:8
only:casualty	0:-14 1:8 2:-76 4:-27 5:18 8:-67 9:-71 10:-62 11:-37
only:hostage	0:-29 1:-14 2:-40 3:-14 4:18 7:-14 8:-13 9:-13 11:-12
other:abducted	1:-64 2:-8 5:-9 7:-21 8:-48 9:-17 10:8 11:-25
other:aid	0:-8 1:-9 2:-30 3:8 4:-13 5:-17 8:-30 9:-14 10:-24 11:9
other:allocated	1:-14 4:8 5:-24 6:-8 7:-18 8:-19 9:-33 10:-13 11:12
other:casualties	0:-51 1:42 2:9 3:-49 4:-27 5:-17 6:-27 8:42 9:-23 11:-23
other:casualty	0:-11 1:-12 2:-10 4:-8 8:-9 9:-11 10:-19
other:dead-in-captivity	0:-10 1:-49 3:-44 9:-55
other:delivered	0:-22 1:-11 2:-10 3:14 4:-33 6:-26 7:-9 10:-39 11:8
other:displaced	0:-13 1:-40 2:-41 3:-12 6:21 8:-52 9:-31
other:displacement	0:-19 1:12 2:-17 3:-28 5:-9 6:-8 7:-10 9:27 10:-8
other:held	0:-9 1:-46 3:-21 5:-42 7:-24 10:13 11:-45
other:hostage	0:-13 1:-24 2:18 3:-17 4:9 5:-42 6:-30 7:-38 8:23 10:24 11:-39
other:injured	0:-23 1:-25 2:-18 3:10 5:-14 8:-19 10:-19
other:killed	0:-16 1:-11 2:-13 4:-10 9:-10 10:-13
other:missing	0:-29 1:-23 2:-55 3:15 4:-37 5:-13 6:15 7:12 8:-47 10:-17 11:-29
other:pledged	0:-10 1:28 2:-78 3:-15 6:-10 7:-28 8:-53 10:-37 11:8
other:prisoners-exchanged	0:-74 1:-30 2:44 3:-37 4:-21 5:-21 6:-49 7:-37 8:61 9:-68 11:-44
other:refugees	0:-23 1:-21 2:-26 3:-22 4:-58 5:-35 6:-47 7:-29 8:12 9:59
other:released	1:-26 3:-26 4:17 5:-24 6:-24 7:-29 8:11 9:-48 10:-14 11:-9
other:requested	0:-12 1:-54 2:-26 3:8 5:-29 6:-8 7:-23 8:-41 9:36 10:-26
other:returned	1:30 2:-26 3:-10 5:-40 6:-16 8:-60 9:8
other:total	0:-34 1:-65 2:-34 3:-23 6:28 7:-17 8:-45 9:13 10:-46
others:7	0:-37 1:-43 2:-21 3:-13 4:-10 5:-20 6:32 7:-26 8:-57 11:-10
others:more	2:-9 7:-8 9:-26 10:-20 11:-16
qualified	0:-70 2:-34 3:47 5:-25 6:-30 8:-38 10:-81
quoted	0:-16 1:-53 2:-31 4:-90 6:33 7:31 8:-36 9:-38 10:-75 11:-32
right1:	3:-13 5:-10 6:-15 7:10 9:-14 11:25
right1:"	2:-12 3:-8 4:-38 6:-33 7:22 10:14 11:-41
right1:(	0:-14 4:-10 6:10 9:15 11:-14
right1:)	1:-21 2:-9 4:-24 6:13 7:-50 8:-10 9:-24 10:-12 11:13
right1:,	0:17 2:-36 3:-10 4:12 5:8 7:-18 8:-51 9:-9 10:-47 11:-29
right1:.	0:17 1:-12 2:-20 3:9 4:-44 5:-11 6:-9 7:-8 9:-55 10:-39
right1::	3:-12 4:-9 5:-13 6:22 7:-16 9:-11 11:13
right1:|	0:-30 1:-75 2:-58 3:-39 4:-83 6:8 7:9 9:31 10:-10
right1:اثر	2:-8 5:8 7:9
right1:اثناء	0:18 2:21 4:-12 6:-10 7:-16 10:-26
right1:احياء	2:-11 8:-13 10:15
right1:اخري	3:-11 4:-8 5:-10 6:9 7:-18 9:19 11:-9
right1:اخرين	3:8 4:15 5:-21 6:-11 9:8 10:-8 11:-23
right1:اسما	5:-8 6:20 7:-9
right1:اصيب	4:-22 5:38 6:-35
right1:اصيبوا	0:-13 3:-8 5:59 6:-47 7:-23
right1:اضافيه	2:32 6:-32
right1:اكثر	4:14 10:-13
right1:الاخرين	4:36 6:-18 10:-37
right1:الذين	6:9 7:-17 10:19
right1:العام	0:9 1:17 3:-16 6:-13 7:-10
right1:الي	1:-25 2:-39 3:-37 4:-37 5:8 6:-30 7:-37 8:29 9:10 10:-11 11:24
right1:ان	0:-9 2:-11 3:22 4:-17 10:-11
right1:انقطع	4:-21 6:-22 7:30 10:-9
right1:اوكراني	2:-21 3:-9 4:19 5:-14 8:-24 9:9
right1:بالرصاص	5:10 6:-9
right1:بترت	5:30 6:-21 7:-17
right1:بجروح	2:-9 5:32 6:-25
right1:بحسب	3:18 7:-9 9:-19
right1:بحلول	0:12 3:10 4:-13 8:13 10:-19
right1:برتبه	2:-20 4:28 5:14 6:-26 7:-8 10:-14
right1:برصاص	5:20 6:-14
right1:بسبب	5:17 6:-14
right1:بعد	1:-9 2:-35 4:-34 5:-27 6:-14 7:-47 8:-13 9:-9 10:65 11:-15
right1:بلا	3:10 4:-10 6:16 7:-9
right1:بين	0:8 1:52 2:-16 4:-28 5:-49 6:-35 7:-26 9:-12 10:-12 11:-26
right1:بينهم	2:-9 4:20 6:-19
right1:تحت	2:22 4:-20 5:11 7:-28 8:-14 10:-9
right1:جديد	3:12 9:9 11:-23
right1:جراء	6:-11 7:16
right1:جري	5:-18 6:31 9:-12 10:-8
right1:حامل	2:-11 5:21 7:-13 9:-9 10:-19 11:-12
right1:حتفهم	1:22 3:-10 5:-12 7:-25
right1:حتي	3:-23 6:18 7:-18 9:-13 11:27
right1:حين	5:9
right1:خارج	2:-8 4:-12 5:-14 6:17 7:-14 8:-17 9:14 10:19 11:-14
right1:خرجوا	0:-27 3:18 8:25 10:-24 11:-17
right1:خطفوا	0:49 2:-30 3:-14 4:-42 6:-24 7:-14 8:-9
right1:خلال	3:24 6:-22 11:-9
right1:داخل	6:16
right1:دفعه	1:-14 2:-10 3:-11 4:-19 7:-18 10:26 11:-13
right1:دون	5:25 6:-25 7:-14 11:10
right1:رجعوا	3:-28 5:-8 6:-14 8:-21 9:-30 10:22 11:28
right1:سقطوا	0:-13 1:11 2:-15 3:-10 4:-12 5:-41 6:-9 7:23
right1:سوداني	3:-15 9:26 11:-20
right1:عادوا	3:-18 6:-13 8:14 9:-39 10:-16 11:38
right1:عبر	5:-8 6:11 9:13 10:-13 11:-12
right1:عثر	2:20 4:-11 6:-11 10:-13
right1:علي	0:-29 2:-31 3:30 6:-29 7:-44 8:-18 9:-21 10:17 11:18
right1:عند	0:-26 2:13 4:-12 5:-12 6:41 7:-19 10:-17
right1:غادروا	9:-10 11:14
right1:غرقوا	6:19 7:-15
right1:غير	6:-9 11:15
right1:غيرهم	3:38 4:13 6:-24 7:9 9:-16 10:-8 11:-27
right1:فارقوا	5:-29 6:32
right1:فروا	9:12 11:-14
right1:فقط	0:-17 1:-14 2:19 3:-35 4:-37 6:-15 7:9 9:-13 11:-15
right1:فلسطينيا	2:-21 4:-8 5:9 8:26 10:-30
right1:في	1:-24 3:-17 4:13 5:-21 7:-9 8:-46 10:-21 11:-36
right1:قبل	1:14 2:-17 3:-14 4:-20 5:-25 7:-32 9:23 10:-24 11:13
right1:قتل	2:-8 5:-28 6:38
right1:قتلوا	0:-20 3:-29 5:-23 6:49 7:-11
right1:قد	2:-31 6:40 7:-8 8:-9 9:-8 10:-8
right1:قضوا	0:-8 1:-10 2:11 3:-13 4:-16 5:-10 6:30 7:-24
right1:كان	5:11
right1:كانا	0:-9 6:-10 10:15
right1:كانت	4:-8 6:-10 8:-17 10:23
right1:كانوا	1:-12 2:-46 4:30 5:-19 6:-10 9:-31
right1:كل	2:-28 3:-22 4:-27 5:-9 6:23 8:-14 9:13 10:9 11:-10
right1:كن	0:-8 10:9
right1:لا	0:-13 1:-12 2:-25 3:-15 4:27 5:-45 6:-30 7:34 8:-18 10:9 11:-12
right1:لاطفال	5:-10 6:20 7:-11
right1:لقوا	1:8 2:9 3:-9 4:-11 5:-26 6:9 7:-14
right1:لم	0:-15 1:-29 3:12 5:-52 6:-22 7:56 8:-44 9:-31 10:-54 11:-50
right1:لمهاجرين	6:12 7:-8
right1:ما	0:-30 1:-12 2:8 3:10 4:39 5:12 6:-56 7:12 8:-33 10:-30 11:-45
right1:ماتوا	1:21 2:11 3:-21 4:-15 6:-9 7:-10
right1:متفحمه	6:8
right1:محلي	5:-10 6:23 7:-11 10:-11
right1:مصرعهم	5:-12 6:27 7:-9
right1:مع	3:-14 5:12 6:11
right1:معظمهم	5:8
right1:مقابل	2:9 4:-27 5:-23 8:9
right1:ممن	0:-22 1:-9 2:-18 3:-22 4:-24 5:31 6:-18 7:10 9:-10 10:-9 11:24
right1:من	0:-16 1:-92 3:9 4:-12 7:-22 8:11 9:-55 11:11
right1:منا	2:28 3:-11 4:9 5:-9 6:-39 7:-15 10:-12 11:14
right1:منذ	0:-13 1:-24 2:-25 3:12 4:-33 5:-33 6:28 8:12 9:-36 10:-27
right1:منها	2:-29 4:-9 5:-8 6:50 7:-22
right1:منهم	0:-45 1:-24 3:-22 4:-32 5:-8 7:-35 10:13
right1:منهن	0:-31 2:-21 3:-16 4:-11 6:8 7:-20 8:-15 10:31
right1:نزحوا	3:29 11:-13
right1:نقلوا	2:-22 3:-10 4:23 5:43 6:-42 7:-15 8:-8 10:-21 11:-17
right1:هجروا	3:15 6:-8 11:-8
right1:هم	0:-11 2:-14 3:-10 4:-17 6:19 10:9
right1:و	2:-16 3:-10 4:-15 5:-62 6:41 7:-33 8:9 9:-8 11:-12
right1:واربعه	4:14 6:9 10:-26
right1:واصابه	5:-40 6:49
right1:واصيب	5:-35 6:44
right1:واكثر	6:14
right1:وامراه	0:-8 6:27 7:-14
right1:وتسعه	5:-9 6:11
right1:وثلاث	0:-9 3:25 5:-12 6:-20 9:-19
right1:وثلاثه	5:-8 6:8 8:15 10:-11
right1:وجرح	5:-20 6:26
right1:وصلوا	9:8 11:-9
right1:وعشرات	6:14
right1:وفق	6:-20 7:21
right1:ولم	1:-14 6:-19 7:22
right1:ونحو	4:12 7:-16 8:-12
right1:يعيشون	3:18 9:-11
right1:يوميا	11:12
right2:	9:-10 11:12
right2:"	0:-32 1:-16 2:-30 3:-27 4:11 6:32 7:-49 9:-22 10:-34 11:8
right2:#	0:-24 2:-59 3:-11 5:-61 6:48 7:-43 8:9 11:-27
right2:)	5:-9 6:14
right2:,	1:-51 2:-49 3:-61 4:11 5:15 6:-20 7:-9 8:-8 9:8 10:25 11:-27
right2:.	0:-54 1:-17 2:15 5:12 7:-9 8:-12 9:-12 10:-54 11:-12
right2::	9:30 11:-30
right2:ابناء	2:-9 3:-13 5:-18 7:8 11:9
right2:ابنايها	0:-8 2:-9 3:-13 4:-13 5:-16 6:-9 7:22 8:-24 9:-17 10:-18 11:22
right2:اثر	5:-14 7:9
right2:اثنان	5:10 7:-8
right2:احد	7:8 10:-8
right2:احدهم	0:11 4:16 5:-8 6:-22
right2:احياء	2:-20 10:11
right2:اربع	0:9 8:11 10:-12
right2:اربعه	4:11
right2:اسبوع	8:-10 10:13
right2:استنادا	3:8 6:-13 7:14 9:-10
right2:اسره	2:-9 4:19 10:-12
right2:اسري	4:-9 8:25 10:-18
right2:اصل	0:-31 2:34 3:13 5:-9 6:-35 8:-9 10:16 11:-16
right2:اضافه	3:-33 5:-21 7:-11 8:13 10:-8 11:15
right2:اطفال	0:-15 1:15 2:-14 3:15 4:-10 5:-15 6:-31 7:15 8:-12 10:-22 11:-24
right2:افراد	4:9 7:9 10:-15
right2:اكثر	0:-14 1:-18 8:-18 9:-13 11:9
right2:الاتصال	4:-22 6:-23 7:31 10:-9
right2:الاسر	2:14 10:-13
right2:الاطفال	3:-12 5:-14 6:25 7:-11
right2:الثانيه	2:-13 3:15 4:-11 5:-12 6:11 7:-14 11:-17
right2:الجانبين	3:-13 6:18
right2:الجثث	6:17
right2:الجرحي	2:-17 5:29
right2:الجنود	2:-8 4:-9 8:16 10:-21
right2:الجيش	0:-18 2:33 4:-28 6:-16 10:-25
right2:الحدود	3:-31 6:-8 9:19 11:9
right2:الحي	2:-8 5:9
right2:الحياه	5:-43 6:47
right2:الخامسه	5:24 6:-34 7:14
right2:الرهاين	0:-10 2:20 4:-15 6:-18
right2:السجون	2:13 4:9 6:-10 8:-12 10:-24
right2:السكان	0:-20 3:18 5:-11 6:-24 7:17 10:-10
right2:السيول	5:-8 6:-11 7:16
right2:الشهر	10:14
right2:الضحايا	3:-11 5:-14 6:41 7:-10
right2:الطريق	0:-10 5:-27 6:28
right2:العام	0:21 1:11 3:-27 4:-13 5:-22 7:-17 8:-21 9:-10 10:-11 11:-19
right2:العاملين	0:28 2:-12 4:18 5:-22 6:-10 7:-21 8:-11 10:-8
right2:العلاج	5:19
right2:العنايه	5:25 6:-20
right2:الفرار	2:-9 3:12 4:-13 6:-15 7:-16 10:22
right2:القتلي	0:-9 2:-8 4:-18 6:32 7:-8 10:-11
right2:القرويين	0:-28 4:31 10:-15
right2:القطاع	0:-15 4:26 5:-11 6:-15 7:-9 8:-9
right2:الكوادر	0:8 5:-18 6:21 7:-12
right2:الليله	3:10 7:-8
right2:الماضي	0:9 1:16 3:-16 4:-10 6:-16 7:-13 8:-8 10:17
right2:المدنيين	5:-10 6:30 7:-11 8:-20 10:-19
right2:المرحله	0:-8 2:-11 4:27 8:-15 10:-23
right2:المرضي	0:-19 4:-14 5:-17 8:22 10:-15
right2:المستشفي	5:16
right2:المصابين	5:35 6:-27
right2:المفقودين	6:-25 7:27
right2:المياه	6:20 7:-15
right2:الناجين	0:-8 5:23 6:-18 7:-9
right2:النزوح	3:41 5:-11 6:-31 9:-14
right2:النساء	5:-10 6:11
right2:الي	0:-25 1:-24 4:-15 5:13 6:-49 7:-62 10:-13 11:12
right2:اليوم	0:-10 2:-8 3:-8 4:-14 5:-8 7:-17 8:-9 9:22 10:12 11:-10
right2:ان	0:-26 2:-18 4:-20 5:-22 6:13 9:-8 10:23 11:-18
right2:انتشال	5:-18 6:20
right2:انقلاب	5:24 6:-22 7:10
right2:انهيار	6:13
right2:او	0:-19 1:37 2:-15 3:-8 4:-13 5:-31 6:-48 7:9 10:12
right2:اي	6:10
right2:بترت	5:27 6:-19 7:-9
right2:بجروح	0:-8 5:28 6:-18 7:-14
right2:بحسب	0:-12 1:-8 2:-16 4:20 8:-12 9:11 10:-15 11:-15
right2:بدء	2:-8 3:27 4:-11 5:-10 7:-8 8:-16 9:-17 10:-14 11:-13
right2:بدايه	4:-17 5:-14 6:12 8:18
right2:برنامج	2:27 4:-15 6:-22 10:-10
right2:بعد	0:-32 3:-35 4:-35 5:26 6:-23 7:-23 8:-16 10:33 11:-8
right2:بعدما	5:-9 6:15
right2:بعضهم	2:-8 6:15
right2:بين	1:12 2:10 4:-20 5:10 6:-15 7:-15 10:-10
right2:بينما	0:-10 1:-10 3:13 4:13 5:17 6:-26
right2:بينهم	0:-23 2:-26 3:-14 5:28 7:-28 11:-9
right2:تحت	2:-8 4:-12 6:25 7:-11
right2:ترك	3:28 5:-24 6:-12 9:-11 11:-16
right2:تسعه	6:11
right2:تقول	0:-14 2:8 3:11 4:-15 8:-9
right2:ثلاث	9:13
right2:ثلاثه	0:-19 2:-14 4:-21 5:-10 6:31 8:20 9:-10 10:-24
right2:ثلثهم	3:9 5:10 9:-16
right2:ثم	0:-9 2:-8 3:-17 4:11 5:-21 7:14 10:-10 11:19
right2:ثمانيه	5:13 6:-8
right2:جراء	6:-23 7:19
right2:جرحي	6:12
right2:جنود	8:11 10:-10
right2:حافله	0:11 4:-9 10:-8
right2:حال	5:9
right2:حاله	5:33 6:-31 7:-12
right2:حتفهم	1:19 2:10 3:-12 5:-16 7:-27 11:-12
right2:حتي	6:11 9:-15 11:15
right2:حرجه	4:-14 5:34 6:-15 10:-8
right2:حريق	5:11
right2:حسب	0:-14 1:17 3:-37 4:-8 5:-13 6:-19 7:-17 8:-14 9:-12 10:26
right2:حسبما	0:11 2:-9 4:-21 5:-9 9:9
right2:حول	6:-9 10:13
right2:حي	3:-8 11:18
right2:حين	4:-10 5:14 7:-18 11:-10
right2:خلال	6:27 9:-28 11:-13
right2:خمس	4:-8 6:17
right2:خمسه	3:-25 5:-9 7:-15 9:25 10:19 11:-28
right2:دون	3:-11 6:19 7:-8 9:14 11:-17
right2:ذويهم	3:-12 5:13
right2:رجال	0:-22 4:17 6:21 7:-27 10:-12
right2:رفاقهم	0:-13 2:14 4:-13 5:-10 6:-37 7:12 10:15
right2:زال	4:20 6:-8 7:-15
right2:زالوا	0:-15 2:-13 3:13 4:26 6:-39 7:32 8:-21 10:-14 11:-42
right2:زملايه	0:9 2:-9 4:-15 5:24 7:-23 10:-10
right2:ساعات	4:-12 6:11 10:10
right2:ساقه	5:18 6:-14 7:-11
right2:سته	0:-22 3:-8 6:25 10:-8
right2:سكان	0:-19 1:-11 2:-21 3:37 5:-27 6:-40 7:-32 8:-14 9:-11 10:28 11:-28
right2:سياره	4:-10 5:-20 6:23 7:-8
right2:صفوف	6:8
right2:ضحايا	5:25 6:-23
right2:ضربات	5:11
right2:طاقم	3:-11 4:-16 8:-10 10:21
right2:ظهر	5:10
right2:عاد	0:17 2:-8 3:31 6:-10 9:-10 10:-15 11:-33
right2:عادوا	3:-18 9:-16 11:30
right2:عام	1:19 3:-19 5:-9 7:-10
right2:عبر	2:-18 5:10 6:-10 8:-25 10:21
right2:عبروا	3:-21 5:-8 6:-10 7:-14 9:32 11:-18
right2:عداد	3:-9 4:-8 5:-25 6:-30 7:37
right2:عشر	0:10 5:-11
right2:عشره	0:-8 10:10
right2:علي	0:-29 1:-16 2:22 3:20 5:-22 7:17 8:-32 9:-33 10:-19 11:-31
right2:عمال	0:16 5:-12 6:15
right2:عن	2:-12 6:-9 7:23
right2:عناصر	6:24
right2:عناصره	4:-17 6:18
right2:عناصرها	0:-11 4:13
right2:عندما	6:10
right2:عنها	6:10
right2:غاره	5:-9 6:19
right2:غالبيتهم	0:10 6:-10 7:9
right2:غرق	1:-8 4:-9 5:-11 7:25
right2:غزه	2:21 4:-14 6:-12 8:-34 10:23 11:-9
right2:غير	2:-8 4:31 5:-20 8:-11 10:-12
right2:فوق	5:-14 6:14
right2:في	1:-53 2:-8 6:30 7:-18 8:-25 9:14 10:-23 11:-64
right2:فيما	6:30 7:-31 9:-22 10:10 11:-18
right2:قال	5:-10 7:8
right2:قبضه	0:-17 4:25 6:-14 7:-12 10:-8
right2:قبل	2:-20 4:-22 5:-20 7:-16 8:-14 9:-20 10:22 11:9
right2:قتلوا	2:-9 3:-8 4:-10 5:-18 6:22
right2:قتيل	0:-10 1:28 3:-10 4:-8 5:-19 6:-21 7:-9 8:-11
right2:قد	3:14 4:-15 6:-15 7:-8 9:-25 10:8
right2:قرابه	3:-16 6:20
right2:قرب	6:12
right2:قسرا	2:-25 4:-21 6:-11 7:30 8:-11 9:-11 10:-17 11:21
right2:قصف	5:22 6:-10
right2:قضوا	2:-14 4:-24 5:-15 7:-13 10:25
right2:قيد	0:-9 6:-17 7:-8 10:19
right2:كان	0:-12 3:-12 4:-28 6:-12 7:-12 10:32
right2:كانوا	0:-9 1:-8 2:-9 3:-22 4:-17 5:-18 6:15 8:25 9:-18 10:-25 11:16
right2:كل	2:13 4:-32 6:-9 8:40 10:-37
right2:كما	2:20 5:-11 6:9 7:-12 10:-15
right2:لا	0:18 5:-20 6:-24 7:10 8:-25 9:-13 10:-16
right2:لاحقا	0:-14 3:-16 5:-14 6:-13 10:32
right2:لبنان	3:-12 9:-15 11:21
right2:لكن	0:-10 1:-9 2:-23 3:-11 4:14 5:-13 6:-23 7:10 8:12 10:-9 11:10
right2:لم	0:-23 1:-10 2:-38 3:12 4:-44 5:-33 6:45 7:-44 8:-18 9:-13 11:-12
right2:لنساء	5:-13 6:21
right2:ما	0:-22 2:-14 4:19 8:-13 9:-13 10:-18 11:-9
right2:مات	4:-8 5:31 6:-32
right2:ماتوا	2:17 4:-14 6:10 8:-9 10:-16
right2:ماوي	3:11
right2:متن	3:-15 6:-13 8:-9 11:25
right2:محيط	4:12 5:-20 6:24 7:-14
right2:مدرسه	0:19 10:-13
right2:مدنيون	4:-9 5:-15 6:37 7:-11
right2:مديريه	3:-13 6:8 11:12
right2:مستشفي	2:-8 3:-8 4:-9 5:29 6:-22 7:-11
right2:مطار	11:13
right2:مطلع	8:13 9:-15 10:-10 11:12
right2:مع	0:24 3:-8 5:-16 7:-19
right2:معظمهم	0:-20 2:-8 3:11 4:15 5:-9 6:-10 7:8 10:-11 11:-9
right2:مغادره	3:20 5:-11 11:-8
right2:مقابل	0:10 2:-16 3:15 4:-31 7:-9 8:-25 9:-12 10:33 11:-24
right2:مقاتليها	2:-16 6:14 8:8
right2:من	0:-50 1:-9 2:44 3:17 4:-23 5:-49 6:-26 7:-29 8:21 9:-35 10:-10 11:21
right2:منذ	0:-8 2:-12 3:-25 4:17 6:8 7:-12 9:21 10:-16
right2:منطقه	5:12 6:-10
right2:منهم	2:-12 3:-10 5:25 7:-15 9:15 11:-16
right2:موسكو	6:18 8:-35 10:16
right2:موظفي	0:14 2:-9 10:-13
right2:موقع	5:8
right2:ناريه	5:20 6:-13
right2:نحو	2:14 3:17 5:-14 8:-10 9:-14 10:-16
right2:نساء	1:-8 2:-10 3:-11 4:9 5:-22 7:8 9:-27 11:17
right2:نصفهم	0:-15 1:14 3:13 4:-17 5:-15 6:-14 7:-11 11:-27
right2:نقل	3:-17 5:11 9:17
right2:نقلوا	3:8 10:11
right2:نهايه	0:-8 3:-27 4:-9 6:-10 8:24 9:-27 10:-19 11:34
right2:هجوم	5:22
right2:هذا	4:-14 6:24
right2:هم	0:11 8:-19
right2:هناك	0:-16 3:-8 4:32 5:-10 7:-11 10:-32
right2:هولاء	0:-9 2:-22 3:-11 4:-23 5:16 6:17 7:-12 8:13 10:-18
right2:و	6:14 8:8
right2:واحد	5:13 6:-9 8:-14 10:14
right2:واحده	1:-14 2:-10 3:-11 4:-19 7:-19 10:26 11:-13
right2:واصابه	5:-42 6:42
right2:واصيب	5:-39 6:43
right2:وان	1:-15 2:-32 3:-26 4:10 5:-26 7:-13 10:8 11:19
right2:وجرح	5:-22 6:25
right2:وحده	5:-24 6:26 7:-21
right2:وصلوا	3:-10 5:14 6:-11 7:-11 9:9 11:-10
right2:وفق	0:-31 1:-16 2:-26 4:-39 6:11 7:-10 8:14 11:21
right2:وفقا	1:14 2:-11 3:-8 5:-8 7:-8
right2:وفقد	6:13 7:-9
right2:وفي	0:-11 2:-19 5:-8 6:-16 7:-8 8:-20 10:21
right2:وقتل	0:18 2:-17 4:-13 5:11 6:-28 8:-12 10:14
right2:وقد	2:-10 3:11 4:-8 6:8
right2:ولا	0:-27 1:-13 2:13 3:-12 4:-31 5:10 6:29 7:-43 9:-18 10:-21 11:-13
right2:ولايه	3:-12 9:12
right2:ولم	3:12 11:-8
right2:وما	6:27 7:-28
right2:ومن	3:-33 6:15 9:15
right2:ونقل	2:13 5:-12
right2:وهو	0:-8 1:-8 5:-29 6:-15 7:28
right2:وهي	3:9 4:10 6:-14
right2:يعثر	6:-11 7:15
right2:يعرف	0:-13 2:-11 4:-9 5:-10 6:-9 7:26 10:-15
right2:يناير	1:-12 4:-9 5:-9 6:27 7:-9 9:-22 11:-13
right2:يوم	5:-11 7:-8
right2:يومين	0:-23 2:-19 3:-8 4:-22 6:-20 10:25
right3:	0:-22 1:-12 2:12 3:14 4:-13 5:-17 6:12 7:-25 8:-19 9:-19 10:-19 11:16
right3:"	1:17 2:-55 3:-34 5:-16 7:-64 8:-22 9:15 10:-19
right3:#	0:-11 1:-40 2:30 3:-16 5:-19 7:-61 10:-10 11:-16
right3:(	3:-8 5:18 6:-24 7:-12 8:12 9:-11 10:-14 11:12
right3:)	5:-20 6:22
right3:,	0:-22 1:-17 5:-28 6:24 7:-25 8:-13 9:-29 10:-18 11:-20
right3:.	1:13 2:-20 3:-44 6:-13 7:-11 8:-46 9:25 10:-22
right3::	0:8 3:-12 5:-13 6:-30 7:24 9:15 11:-14
right3:اثر	7:15
right3:اثنان	0:20 2:-15 3:-14 4:-17 5:8 6:18 7:-29 10:-16
right3:احد	0:-8 2:-9 3:-25 6:-22 7:25 9:-11 11:-24
right3:احدهم	0:11 2:-12 5:20 7:-9
right3:احدهما	6:-31 8:-16 10:16
right3:اخرون	5:-10 6:15
right3:اخرين	6:10
right3:اربعه	6:10 7:9 11:-11
right3:ارقام	4:11
right3:اسعاف	4:-10 5:-9 6:16 7:-8
right3:اشخاص	5:-13 6:14
right3:اشهر	3:-10 5:-23 6:18 9:16
right3:اصابه	6:9
right3:اصل	3:8 4:-9 8:-11 10:14
right3:اصيبوا	5:-18 6:22
right3:اطفال	0:-17 6:15 9:-19 10:-13 11:9
right3:اقليم	3:10
right3:اكثر	2:-11 3:-31 4:-24 5:-17 7:-11 9:-22 10:26 11:16
right3:ال	5:-19 6:19
right3:الاحمر	2:10 4:-9 5:-8 6:25 7:-25 10:-13
right3:الاخر	0:-10 2:-9 4:-13 8:18 10:9
right3:الاطفاء	7:-9
right3:الاقل	0:-17 2:29 4:-46 5:-15 6:-24 7:28 8:-22 10:-26
right3:الامم	0:14 2:-9 3:-10 6:11 10:-13
right3:الانقاض	5:-16 6:22
right3:الاول	6:14 8:-9 10:18
right3:الاولي	0:-11 2:-16 4:20 5:-14 6:28 7:-18 8:-16 10:-30
right3:البلاد	3:18 6:-9 9:-10
right3:الثالثه	6:15
right3:الثلاثاء	5:8
right3:الجيش	4:-8 6:9 8:14 10:-10
right3:الحرب	3:9 4:-17 8:22 10:-8
right3:الحياه	0:-10 2:-26 5:16 6:-21 7:-9 10:19
right3:الخامسه	5:9 6:-8 10:10
right3:الذي	0:-23 1:19 4:-21 5:-8 6:-16 7:-10 8:-10 10:19 11:-8
right3:الذين	0:-26 4:22 5:-13 6:14 10:-12
right3:الروسيه	4:8 6:-10 8:-27 10:16
right3:السابع	0:28 2:-21 4:-25 6:-9 8:-9
right3:السابق	0:26 1:-25 4:-10 5:-16 6:9 7:-9 8:-20 9:-9 11:-24
right3:السودان	6:-8 9:12 11:-14
right3:الشرطه	4:19 6:-10 10:-17
right3:الشهر	3:-11 11:15
right3:الصحه	0:14 4:-8
right3:الطاقم	4:-10 6:-10 7:18
right3:الطبيه	6:16
right3:العاشره	5:-17 6:22
right3:العام	4:-8 5:-16 8:22 9:-21 10:-20 11:11
right3:العنايه	5:15 6:-9
right3:الف	9:8
right3:الفا	3:-10 9:8 11:9
right3:القتال	3:-10 9:13
right3:القطاع	0:11 2:-16 4:-8 5:-14 6:23 10:-10
right3:القوات	6:11
right3:الليل	6:-19 7:17
right3:الماضي	3:9
right3:المدينه	4:-10 7:15
right3:المستشفي	5:-25 6:30
right3:المفقودين	3:-9 4:-8 5:-25 6:-30 7:37
right3:المكان	6:11
right3:المنظمه	3:17 6:-17
right3:النساء	8:-8 9:14 10:10 11:-13
right3:الولايه	7:8
right3:الي	0:20 1:-15 2:-18 3:-13 5:-10 6:-37 7:-20 8:18 10:-51 11:9
right3:اليوم	3:-25 4:-8 5:20 6:-13 7:-18 10:-10 11:18
right3:ان	0:11 2:-17 4:-31 5:-16 8:-12 10:13 11:-9
right3:او	1:20 2:20 3:-23 4:-28 7:-17 8:12 10:-17 11:-13
right3:ايام	2:-17 3:-11 4:-24 6:-27 7:-15 8:20 9:20 10:11 11:-8
right3:بجروح	6:9
right3:بحسب	2:-8 4:-20 5:-18 6:29 7:-13 9:-19 10:-8 11:19
right3:بزياده	0:10
right3:بعد	2:-27 3:19 4:21 5:-11 6:-8 7:17 8:-21 10:-24 11:-23
right3:بلا	2:-12 4:-22 6:-10 7:16 9:17 11:-15
right3:به	6:-9 7:13
right3:بيلغورود	5:22 6:-16
right3:بين	4:-10 6:-15 7:-8 10:21
right3:بينهم	0:-9 1:9 2:20 3:-18 4:-16 7:-10 8:-8 11:-20
right3:بيوتهم	3:-17 11:18
right3:تحت	2:12 4:-24 6:-14 7:11
right3:تسعه	2:-9 4:9 6:16 7:-15
right3:تعرف	2:-12 6:14
right3:ثلاثه	0:-22 2:-9 4:-24 10:32
right3:ثم	0:16 6:-12 10:-10
right3:جانب	2:-11 3:13 4:-12 6:-11 8:31 9:-14 10:-12
right3:جثث	4:-9 6:-19 8:-18 10:18
right3:جرحي	5:-15 6:18
right3:جريح	4:15 5:-8 6:-10
right3:جريحا	5:-16 6:23
right3:حافله	5:23 6:-11
right3:حرجه	5:21 6:-14
right3:حصيله	5:-9 6:12
right3:حوادث	6:17
right3:حوالي	3:16 9:-8 11:-13
right3:خلال	0:-9 2:12 3:-25 6:10 8:-20 10:-17 11:-17
right3:خمس	3:22 6:-9 9:-9 11:-14
right3:خمسه	3:-8 5:16 6:-12
right3:دول	3:-18 6:-11 11:10
right3:دون	1:-8 3:16 5:-27 6:-11 7:18 9:-21 11:-8
right3:ديسمبر	0:-9 3:-12 8:-8 10:11
right3:ذكر	4:-15 5:-10 6:31
right3:راس	0:-8 3:-8 5:-20 6:36 7:-21
right3:رقم	3:10 5:-8 6:26 7:-20 9:-9
right3:زالوا	0:-13 2:-8 5:17 6:-13 7:13 9:-9 10:-9
right3:ساعه	2:21 4:-18 10:-18
right3:ست	0:-23 6:16 10:14 11:-8
right3:سته	3:15 5:-15 6:8
right3:سياره	6:9
right3:شاحنه	6:-15 7:12
right3:شهر	2:-17 3:-13 4:-20 9:-10 10:24
right3:ضمنهم	4:-8
right3:طفلا	5:-9 6:12
right3:عام	0:24 2:-8 3:-12 4:12 10:-27
right3:عاما	6:10
right3:عبر	3:12 9:-13
right3:عدد	3:-11 9:15 11:-13
right3:عشر	10:-8
right3:عشره	3:-9 5:16 7:-18
right3:علي	1:10 2:13 3:-29 4:-28 5:15 6:-23 8:14 9:-13 11:-16
right3:عليهم	4:-10 5:-8 7:10
right3:عن	2:-13 4:9 7:-19 8:13 9:12 10:-14 11:-17
right3:عند	2:18 6:-11 7:-14
right3:عنهم	0:20 2:-9 5:-30 6:-16 7:17 8:11 10:-28
right3:غزه	0:-12 2:14 4:18 5:-8 6:-30 7:-9 8:-18
right3:فارقوا	6:15
right3:فديه	0:-17 4:-14 10:31
right3:في	0:-13 1:-32 4:15 5:-39 6:14 7:-33 8:17 9:-20 10:-11 11:-13
right3:فيما	5:18 7:-23
right3:قارب	7:10
right3:قاصرا	0:16 1:11 3:-11 4:-10 10:-24
right3:قال	2:14 7:8 10:-14
right3:قبل	0:-9 2:-8 4:19 5:-16
right3:قتلوا	2:10
right3:قد	0:-13 2:9 4:-15 6:-21 7:-10 8:-19 10:26
right3:قرابه	5:9
right3:قراهم	3:-14 6:19 7:-18 11:21
right3:قوات	3:-8 6:18
right3:كانوا	0:-18 2:-13 3:11 4:-28 5:-17 6:8 7:-19 8:24
right3:كما	0:18 3:-22 4:-12 5:-11 6:21 7:-13 9:-11 10:-14 11:20
right3:كمين	0:-20 2:-8 4:-11 5:-26 6:17 7:15 10:-8
right3:لا	0:-11 1:-8 3:-15 4:20 5:13 6:-30 8:-19 9:-9 10:-12 11:11
right3:لدي	0:23 4:-24 5:-10 6:-24 7:-8 9:-14 10:11 11:13
right3:لم	0:14 2:-8 3:8 5:-21 6:-28 7:27 10:-13
right3:لهم	3:-14 4:-19 5:-8 6:-11 7:27 9:-8 11:-14
right3:ما	1:-16 2:-30 3:-24 4:13 5:-14 6:-11 7:24 8:-25 9:-14 10:10 11:16
right3:ماتوا	2:15 6:-9 7:-14
right3:متن	3:18 9:-12 11:-13
right3:مخيمات	3:-25 9:17 10:-11 11:11
right3:مدرسه	0:-19 3:10 4:-19 6:-16 7:14 8:-16 10:22
right3:مدني	3:-10 4:11 6:-12 9:-13 10:-16 11:19
right3:مدنيا	8:15
right3:مديريه	6:12
right3:مدينه	4:17 6:-13
right3:مركز	3:11 5:-25 6:10 7:-15 9:15 11:-14
right3:مستشفي	6:18
right3:مستشفيات	5:16
right3:مسيره	5:13 6:-11
right3:مصابا	5:-12 6:15
right3:مصابين	5:13 7:-10
right3:مصيرهم	4:23 5:-11 6:-17
right3:مع	4:15 7:-14
right3:معظمهم	3:20 5:8 6:-8 11:-10
right3:مفقودا	6:21 7:-18
right3:مفقودين	5:-14 6:-11 7:17
right3:مقاطعه	3:-9 5:-12 7:-12 8:-14 10:18 11:-8
right3:مليون	9:10 11:-18
right3:من	0:16 1:-33 2:-53 4:-42 6:-23 7:-22 10:30 11:-21
right3:منازلهم	3:37 5:-29 6:-15 9:-13
right3:منذ	0:-18 1:-9 3:9 4:18 5:-21 6:-25 7:10 9:-16 10:12 11:-11
right3:منطقه	3:-9 5:-11 6:11 8:-19 10:15
right3:منظمه	1:22 3:-12 4:-9 5:-8 6:-15 7:8 11:-14
right3:منها	6:24
right3:منهم	1:-14 2:-30 3:-24 4:20 6:22 7:-45 10:-43 11:-14
right3:مواقع	3:14 6:8 9:-10
right3:نحو	0:-12 3:14 6:9 8:-11 9:-12 10:9
right3:نساء	0:17 3:-29 4:-29 5:-12 6:19 7:-17 8:-9 10:9
right3:نفسها	0:-9 4:-11 5:-19 6:-15 7:26
right3:نقطه	6:12
right3:نهر	2:17 10:-10
right3:هذا	5:-8 6:15 9:-13 11:14
right3:و	6:15 7:-9 9:-13 11:16
right3:واحد	3:13 6:15 7:-11 9:-26 11:10
right3:واحده	0:13 4:18 5:-15 6:-14 7:-20 8:10 10:-33
right3:واصابه	5:-21 6:22
right3:واصيب	5:-21 6:24
right3:وان	0:-17 3:-10 4:-29 6:27 7:-28 8:-18 10:26
right3:وجريح	0:-9 1:32 3:-10 5:-16 6:-25 8:-10 11:-8
right3:وحدها	0:10
right3:وزاره	5:10
right3:ولا	4:-19 5:-9 6:27 7:-19
right3:ولم	2:18 3:-10 4:-21 7:-9 10:-26
right3:وما	3:-8 5:-10 6:32 7:-28
right3:وهو	6:9
right3:يبق	6:12
right3:يزال	0:-14 1:-8 2:11 4:-31 5:20 6:21 7:-28 10:-29
right3:يزالون	0:-11 2:-10 4:10 6:10 9:-9 10:-10
right3:يقول	7:13
right3:يوم	1:-12 3:-8 4:-12 5:-10 6:-18 7:-10 9:9 10:27 11:-15
share:4	0:25 2:17 3:-38 4:-84 5:-61 6:-33 8:-14 9:-70 10:-50 11:50
share:5	0:-20 4:38 5:-22 6:-20 7:-20 8:-46 9:-56 11:-28
share:7	2:-49 3:-16 4:-50 8:8 9:8 10:-8 11:-24
share:more	0:-24 1:-62 2:-10 3:-9 6:21 7:-15 8:-20 9:-9 10:-23 11:-22
short	0:-31 1:-69 3:-39 4:-47 5:-9 6:21 8:-11 11:-29
size:1	0:-35 1:-46 2:31 3:-60 4:-26 6:43 7:-16 8:-48 9:-44 10:-12 11:-46
size:9	0:30 1:-98 2:13 3:-112 5:-34 6:24 7:11 8:-23 9:-96 11:-104
size:99	0:-22 1:-69 2:-45 3:-52 4:23 6:26 8:-29 9:-103 10:23 11:-115
size:999	0:18 2:-36 3:-31 4:-23 6:-11 7:-13 8:40 9:-76 10:-46 11:30
size:9999	0:-24 1:15 2:-91 3:42 4:-18 5:16 6:-9 7:-19 8:16 10:-115 11:-29
size:more	0:-70 1:-72 2:-70 3:47 4:-33 5:-57 6:-66 7:-11 8:-70 9:46 10:-71 11:10
verdict:abducted	0:133 1:-39 2:-57 3:-58 4:-14 5:-67 6:-100 7:-113 8:-33 9:-62 10:-77 11:-21
verdict:casualties	0:-24 1:75 2:-16 3:-27 4:-20 5:-20 6:-69 7:-51 8:-17 9:-8 10:-9 11:-23
verdict:claim	1:-11 2:15 4:-16 6:-30 9:-12 11:-12
verdict:dead-in-captivity	0:-89 1:-25 2:99 3:-36 4:-11 5:-57 6:-35 7:-74 8:-55 9:-22 10:-74 11:-20
verdict:displaced	0:-52 1:-55 2:-65 3:139 4:-33 5:-84 6:-102 7:-109 8:-58 9:-64 10:-15 11:-94
verdict:held	0:-35 1:-46 2:-80 3:-79 4:115 5:-65 6:-86 7:-17 9:-66 10:-47 11:-43
verdict:injured	0:-106 1:-16 2:-71 3:-104 4:-44 5:168 6:-121 7:-90 8:-69 9:-58 10:-103 11:-73
verdict:killed	0:-59 1:-31 2:43 3:-55 4:-108 5:-129 6:161 7:-96 8:-134 9:-52 10:-149 11:-65
verdict:missing	0:-57 1:-23 2:-77 3:-72 4:-63 5:-81 6:-60 7:124 8:-51 9:-79 10:-93 11:-56
verdict:open	0:-38 1:-10 2:-45 4:10 5:-25 6:-10 7:-12 10:10 11:-9
verdict:out	0:19 1:-17 2:-16 3:-26 4:38 5:-18 6:-14 7:-11 9:-13 10:-47
verdict:prisoners-exchanged	0:-46 1:-27 2:-94 3:-34 4:-28 5:-44 6:-74 7:-46 8:81 9:-22 10:16 11:-58
verdict:refugees	0:-46 1:-58 2:-41 3:-31 4:-50 5:-45 6:-81 7:-63 8:-48 9:89 11:-34
verdict:released	0:-54 1:-33 2:-70 3:-28 4:-31 5:-90 6:-68 7:-87 8:13 9:-39 10:113 11:-51
verdict:returned	0:-61 1:-46 2:-40 3:-38 4:-58 5:-74 6:-37 7:-32 8:-62 9:-29 10:-10 11:97`
}
