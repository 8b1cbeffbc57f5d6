import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	67
alike:casualties	73
alike:dead-in-captivity	31
alike:displaced	-27
alike:held	59
alike:injured	40
alike:killed	10
alike:missing	34
alike:prisoners-exchanged	-12
alike:refugees	49
alike:released	43
alike:returned	-21
any	-39
bare:1	96
bare:9	-15
bare:99	-14
bare:999	12
bare:9999	44
bare:more	17
before:abducted	70
before:allocated	-87
before:casualties	-108
before:dead-in-captivity	54
before:delivered	17
before:displaced	6
before:held	-39
before:injured	-65
before:killed	-7
before:missing	-117
before:pledged	-67
before:prisoners-exchanged	-6
before:refugees	-33
before:released	-11
before:requested	12
before:returned	11
behind:abducted	21
behind:allocated	-138
behind:casualties	-90
behind:dead-in-captivity	-45
behind:delivered	-123
behind:displaced	-5
behind:held	-47
behind:injured	-7
behind:killed	-70
behind:missing	-14
behind:pledged	-106
behind:prisoners-exchanged	-4
behind:refugees	-37
behind:released	-22
behind:requested	15
behind:returned	15
behind:total	-71
ending:اء	-99
ending:اب	-50
ending:ات	-176
ending:اث	45
ending:ار	-50
ending:اص	-10
ending:اف	-62
ending:اق	75
ending:ال	48
ending:ام	-64
ending:ان	51
ending:اه	27
ending:با	-65
ending:بب	23
ending:بت	-68
ending:بط	-3
ending:بل	45
ending:به	3
ending:بي	-33
ending:تا	51
ending:تل	-61
ending:ته	41
ending:تي	-35
ending:ثا	-72
ending:ثر	58
ending:ثه	-16
ending:جن	-52
ending:جه	-16
ending:حا	28
ending:حد	27
ending:حل	37
ending:حه	-63
ending:حو	54
ending:خل	21
ending:دا	-11
ending:دت	-7
ending:در	-24
ending:دل	-12
ending:دم	-33
ending:ده	-17
ending:دي	-5
ending:را	-64
ending:رب	-17
ending:رت	38
ending:رج	57
ending:رح	72
ending:رف	29
ending:رق	70
ending:رك	-79
ending:ره	-41
ending:ري	-37
ending:سا	-62
ending:سب	63
ending:سم	-78
ending:سه	-56
ending:طع	64
ending:طه	55
ending:عا	-70
ending:عت	13
ending:عه	50
ending:فا	-81
ending:فع	-49
ending:فه	-55
ending:في	-72
ending:قا	3
ending:قت	-89
ending:قد	62
ending:قل	-25
ending:لا	-87
ending:لت	4
ending:لغ	29
ending:لم	-37
ending:لن	-58
ending:له	32
ending:لي	68
ending:ما	-20
ending:مل	-18
ending:مه	-86
ending:مي	-14
ending:نا	-42
ending:نت	-33
ending:نه	22
ending:ني	128
ending:ها	-69
ending:هن	40
ending:وا	35
ending:وب	74
ending:وح	90
ending:ود	-32
ending:ور	-57
ending:وق	49
ending:ول	59
ending:وم	-62
ending:ون	-40
ending:وي	-47
ending:يا	-31
ending:يب	37
ending:يت	-3
ending:يد	52
ending:يع	56
ending:يف	20
ending:يق	21
ending:يل	-41
ending:يم	11
ending:ين	10
ending:يه	-12
equal:abducted	42
equal:dead-in-captivity	13
equal:displaced	-20
equal:held	-65
equal:injured	24
equal:killed	-3
equal:missing	-56
equal:prisoners-exchanged	46
equal:refugees	-16
equal:released	-23
equal:returned	46
form:digits	-6
form:dual	-48
form:fraction	-245
form:mixed	-20
form:range	-22
form:singular	-52
form:vague	-62
form:words	58
headline	6
here:#aboard	-49
here:#aid	-15
here:#alive	-5
here:#captives	29
here:#captivity	-40
here:#captors	-12
here:#carrying	3
here:#commerce	-8
here:#conference	-27
here:#containing	-78
here:#contest	-105
here:#crossing	-5
here:#custody	-150
here:#demand	-26
here:#disease	-59
here:#displacement	45
here:#exchange	30
here:#execution	-14
here:#given-back	72
here:#giving-from	5
here:#group	14
here:#handover	11
here:#hostages	42
here:#losing-side	26
here:#need	-69
here:#police	-21
here:#prisoners	-30
here:#receiving	19
here:#remainder	63
here:#report	15
here:#rescue	-106
here:#return	55
here:#since	8
here:#sport	-6
here:#treatment	-67
here:abducted	35
here:allocated	-12
here:casualties	-19
here:dead-in-captivity	36
here:delivered	-28
here:displaced	70
here:held	15
here:injured	71
here:killed	86
here:missing	42
here:pledged	11
here:prisoners-exchanged	-30
here:refugees	16
here:released	21
here:requested	-57
here:returned	15
here:said	29
here:set	36
here:total	6
item	46
last:claim-abducted	3
last:claim-allocated	-92
last:claim-casualties	-112
last:claim-dead-in-captivity	-63
last:claim-delivered	11
last:claim-displaced	-39
last:claim-held	-74
last:claim-injured	-14
last:claim-killed	18
last:claim-missing	25
last:claim-pledged	-11
last:claim-prisoners-exchanged	60
last:claim-refugees	-18
last:claim-released	8
last:claim-requested	-36
last:claim-total	16
left1:	-43
left1:"	44
left1:#	-17
left1:(	113
left1:,	100
left1:-	65
left1::	97
left1:|	20
left1:اجلاء	65
left1:اجلت	6
left1:اجلي	-16
left1:احتجاز	50
left1:احدهم	40
left1:احدهما	-45
left1:احصي	37
left1:احياء	-25
left1:اخرهم	25
left1:ارواح	75
left1:استشهاد	127
left1:استشهد	109
left1:استعادت	17
left1:استقبل	-3
left1:اسقطت	-43
left1:اصابه	-19
left1:اصل	-64
left1:اصيب	89
left1:اطفال	63
left1:اطلقت	-10
left1:اكتوبر	9
left1:الا	-31
left1:الاحمر	32
left1:الاسبوع	27
left1:الان	55
left1:الاول	-53
left1:الاولي	46
left1:البالغه	-66
left1:البلاد	59
left1:الجرحي	68
left1:الحرب	69
left1:الحصيله	58
left1:السلطات	-15
left1:السودان	60
left1:الشرطه	-97
left1:الشركاء	21
left1:الشهر	66
left1:الضحايا	20
left1:العام	59
left1:العامه	-55
left1:العايدين	47
left1:العدد	102
left1:القتلي	58
left1:القطاع	-5
left1:الماضي	17
left1:الماضيه	70
left1:المفوضيه	85
left1:المقابل	48
left1:المهاجمون	22
left1:الي	-24
left1:اليوم	104
left1:اما	-31
left1:امام	-29
left1:امراه	-36
left1:امس	-49
left1:ان	69
left1:انتشال	75
left1:انتشل	24
left1:انقاذ	-29
left1:انقذ	-76
left1:انهم	-21
left1:اوقع	43
left1:اوكرانيا	51
left1:اي	-43
left1:ايام	52
left1:ب	-25
left1:بحياه	182
left1:بعد	33
left1:بفارق	-4
left1:بقتل	78
left1:بلغ	105
left1:بلغت	65
left1:بمشاركه	-86
left1:بمقتل	100
left1:بواقع	-27
left1:بوفاه	70
left1:بين	11
left1:بينها	-57
left1:بينهم	70
left1:تتبادلان	63
left1:تحتجز	70
left1:تحرير	100
left1:تدمير	-37
left1:تزال	58
left1:تسلم	-31
left1:تشاد	52
left1:تشمل	24
left1:تضم	8
left1:تغطيه	-32
left1:تقل	-12
left1:توفي	94
left1:ثم	10
left1:جانب	33
left1:جثامين	92
left1:جثث	90
left1:جثه	66
left1:جنديا	-100
left1:حاله	67
left1:حاليا	77
left1:خرج	90
left1:خطف	98
left1:خطفت	-29
left1:خلاله	22
left1:دفن	67
left1:دفنا	50
left1:ذاتها	24
left1:رجع	61
left1:رفات	42
left1:روسيا	-48
left1:زال	79
left1:زوجها	-38
left1:سبيل	62
left1:سجلت	-45
left1:سراح	84
left1:سقط	43
left1:سقوط	3
left1:سوي	-12
left1:شهيد	-87
left1:ضمنهم	50
left1:طفلا	-46
left1:طفلان	-67
left1:عاد	43
left1:عبر	-25
left1:عدد	-26
left1:علي	16
left1:عن	96
left1:عند	45
left1:عوده	11
left1:غادر	71
left1:غرق	11
left1:فر	71
left1:فقتل	67
left1:فقتلت	44
left1:فقد	105
left1:فقدان	49
left1:فقدت	44
left1:فقدنا	93
left1:فقضي	53
left1:في	-289
left1:فيه	21
left1:فيها	6
left1:قال	-76
left1:قتل	157
left1:قتلت	105
left1:قتلوا	85
left1:قتلي	46
left1:قتيل	-109
left1:قتيلا	102
left1:قضي	143
left1:كان	-6
left1:كانت	10
left1:كانوا	16
left1:كردفان	-57
left1:كل	-116
left1:كم	-100
left1:كنا	-79
left1:ل	-31
left1:لاجي	-127
left1:لدينا	48
left1:لقي	177
left1:لكل	-47
left1:لكن	-102
left1:لمساعده	-39
left1:مات	124
left1:متن	-97
left1:متنه	-62
left1:متنها	-63
left1:مسيره	-70
left1:مصرع	114
left1:مصير	102
left1:مع	-25
left1:مقابل	38
left1:مقتل	148
left1:من	-155
left1:منها	-25
left1:منهم	-17
left1:نزح	85
left1:نزوح	65
left1:نساء	58
left1:نقل	45
left1:نقلت	-5
left1:نوفمبر	-15
left1:هم	59
left1:هناك	78
left1:هولاء	80
left1:هويه	43
left1:و	-21
left1:واحد	74
left1:واصاب	12
left1:واصابت	16
left1:واصابه	171
left1:واصيب	112
left1:واصيبت	86
left1:واقتادوا	48
left1:وان	31
left1:واوقع	34
left1:واوقف	-73
left1:وبقي	-27
left1:وتدمير	-45
left1:وتوفي	94
left1:وجرح	65
left1:وحده	96
left1:وحدها	54
left1:وصل	-6
left1:وصلنا	-91
left1:وصول	-53
left1:وعاد	17
left1:وعددها	-110
left1:وعددهم	35
left1:وفاه	122
left1:وفقد	35
left1:وقال	-95
left1:وقتل	148
left1:وقتلت	55
left1:وقتلوا	72
left1:وقضي	99
left1:وكان	-41
left1:ومقتل	41
left1:ومنهم	47
left1:ونقل	16
left1:وهم	54
left1:وهو	-138
left1:ووفاه	74
left1:يحتجزون	83
left1:يزال	9
left1:يضم	10
left1:يعود	77
left1:يقتل	47
left1:يقل	-84
left1:يكون	86
left1:يناير	51
left1:يووي	49
left1:•	24
left2:	-60
left2:"	-27
left2:#	-53
left2:)	41
left2:,	34
left2:-	-94
left2::	45
left2:;	-25
left2:اثنان	-146
left2:اخري	72
left2:اربعه	-40
left2:ارتفع	61
left2:اسره	21
left2:اسعاف	-29
left2:اضافه	103
left2:اطلاق	37
left2:اعلنت	9
left2:افرج	50
left2:اكتوبر	77
left2:الا	64
left2:الاحد	27
left2:الاحمر	36
left2:الاربعاء	52
left2:الاسبوع	47
left2:الاصابات	47
left2:الاف	-37
left2:الافراج	53
left2:الاقل	23
left2:الان	19
left2:الاول	24
left2:الاولي	59
left2:البحث	57
left2:البلاد	-78
left2:التعرف	57
left2:التي	-32
left2:الثاني	-31
left2:الجماعه	16
left2:الجمعه	49
left2:الجيش	39
left2:الحصيله	60
left2:الحكومه	50
left2:الخميس	72
left2:الدفاع	-47
left2:الدوليه	24
left2:الذي	-38
left2:السبت	40
left2:السلطات	-14
left2:السودان	65
left2:الشرطه	-52
left2:الشهداء	-32
left2:الشهر	50
left2:الصحه	-42
left2:الضحايا	29
left2:العام	42
left2:العدد	74
left2:الف	-92
left2:الفا	-53
left2:القتلي	110
left2:القوات	16
left2:الكهرباء	-57
left2:اللاجيين	62
left2:الليله	23
left2:الماضي	100
left2:المتحده	-21
left2:المدني	18
left2:المصدر	40
left2:المفقودين	65
left2:المنظمه	60
left2:المهاجمين	44
left2:المولف	-18
left2:النار	-28
left2:النازحين	54
left2:الهند	-11
left2:الوزاره	30
left2:الولايه	77
left2:اليوم	-26
left2:امس	38
left2:ان	64
left2:انا	74
left2:انه	-33
left2:انها	58
left2:اهداف	-20
left2:او	-55
left2:اودت	44
left2:اودي	109
left2:ايام	49
left2:ب	88
left2:بالميه	-5
left2:بدايه	10
left2:بذلك	47
left2:بعد	68
left2:بعدما	-11
left2:بلاغات	80
left2:بين	-64
left2:بينما	-14
left2:تبادل	20
left2:تتحدث	22
left2:تحت	-9
left2:تحدث	58
left2:ترتفع	31
left2:تسع	70
left2:تعلن	38
left2:تقول	32
left2:ثلاثه	65
left2:ثم	-5
left2:جثامين	58
left2:جثث	55
left2:جثه	-94
left2:جديد	27
left2:جديده	8
left2:جري	-29
left2:جريحا	7
left2:جنديا	118
left2:حتفهم	41
left2:حتي	77
left2:حصيله	-9
left2:حيث	36
left2:حين	-10
left2:خرج	-78
left2:خطف	76
left2:خلال	15
left2:خمسه	-15
left2:دولار	-52
left2:دينار	-53
left2:ذلك	25
left2:رهينه	24
left2:روسيا	-49
left2:ساعه	19
left2:سبعه	-7
left2:سته	65
left2:سجلت	-16
left2:سياره	22
left2:سيبو	24
left2:سيده	-54
left2:شخص	-60
left2:شهداء	59
left2:شهيدا	64
left2:صباح	53
left2:صباحا	-5
left2:طفلا	-20
left2:عبر	5
left2:عثر	-23
left2:عدد	-11
left2:عشر	-69
left2:علي	-48
left2:عمليات	38
left2:عن	28
left2:غزه	18
left2:غير	37
left2:فضلا	53
left2:فقد	72
left2:فلسطينيا	36
left2:في	-12
left2:فيما	17
left2:فيها	74
left2:قافله	29
left2:قال	-70
left2:قبل	17
left2:قتل	60
left2:قتلوا	40
left2:قتلي	48
left2:قتيلا	40
left2:قد	89
left2:كان	-13
left2:كانت	-84
left2:كل	-21
left2:كما	-17
left2:كييف	68
left2:لا	-10
left2:لاسره	-18
left2:للاجيين	-45
left2:للهجره	69
left2:لنساء	7
left2:ما	45
left2:مبني	-73
left2:محليه	15
left2:مدنيا	27
left2:مدنيين	48
left2:مساء	4
left2:مسلحون	97
left2:مسيره	-37
left2:مصابا	-5
left2:مصرعهم	26
left2:مع	-26
left2:ملايين	-58
left2:مليون	-85
left2:من	-27
left2:منذ	57
left2:منها	78
left2:منهم	-37
left2:مواطن	47
left2:نفسه	14
left2:نفسها	-45
left2:نقلت	-37
left2:نقلوا	-50
left2:هذا	38
left2:هم	-18
left2:هولاء	73
left2:واحتجزت	-96
left2:واحد	-7
left2:واضاف	66
left2:وان	-33
left2:واوكرانيا	40
left2:وبين	63
left2:وتستضيف	-31
left2:وحدها	52
left2:وعلي	14
left2:وفاه	35
left2:وفيات	-59
left2:وقال	24
left2:وقد	61
left2:وكان	-4
left2:ولا	23
left2:وما	27
left2:ومن	-23
left2:يزال	-8
left2:يعلن	9
left2:يناير	57
left2:يودي	42
left2:يوم	43
left2:يونيو	6
left2:•	-4
left3:	-45
left3:"	32
left3:#	-15
left3:)	30
left3:,	-16
left3:-	71
left3::	42
left3:|	-30
left3:اباد	57
left3:اثنين	-3
left3:اجمالي	77
left3:اخرين	23
left3:ادت	48
left3:ادي	71
left3:اربعه	60
left3:استشهاد	-15
left3:استشهد	14
left3:استقبلت	32
left3:اسراييل	22
left3:اسفر	45
left3:اشخاص	-7
left3:اطباء	36
left3:اطفال	-11
left3:اكتوبر	64
left3:الاحد	-50
left3:الاحمر	-47
left3:الاربعاء	-68
left3:الاسر	95
left3:الاسراييلي	-19
left3:الاف	-50
left3:الاقل	-52
left3:الامم	-27
left3:الان	-34
left3:الانقاذ	-24
left3:الاول	88
left3:البحث	26
left3:البلاد	-33
left3:التي	11
left3:الثلاثاء	58
left3:الجماعه	-51
left3:الجمعه	-25
left3:الجيش	6
left3:الحرب	-3
left3:الحصيله	35
left3:الحكومه	39
left3:الخميس	-16
left3:الدفاع	7
left3:الدوليه	73
left3:الذي	44
left3:الذين	13
left3:الروسيه	-39
left3:السبت	60
left3:السيول	35
left3:الشرطه	26
left3:الشهر	-23
left3:الصحه	17
left3:الضحايا	11
left3:الطواري	-59
left3:العام	-5
left3:العدد	69
left3:الف	-51
left3:الفا	-4
left3:القتلي	92
left3:القطاع	22
left3:القوات	52
left3:الماضي	87
left3:المتحدث	-9
left3:المدنيه	38
left3:المدينه	-54
left3:المستشفي	31
left3:المفقودين	71
left3:الوحده	30
left3:الوطني	68
left3:الوطنيه	51
left3:الوفيات	66
left3:الي	39
left3:اليوم	-79
left3:اما	92
left3:امام	-9
left3:ان	-28
left3:انه	35
left3:ايام	20
left3:بان	11
left3:بحسب	-29
left3:بدايه	49
left3:بعد	-23
left3:بلغ	60
left3:بين	-11
left3:بينما	57
left3:بينهم	33
left3:تشرين	-28
left3:تعلن	13
left3:تقول	-10
left3:ثلاث	26
left3:ثلاثه	43
left3:ثم	8
left3:ثمانيه	23
left3:جثث	-27
left3:جثه	-28
left3:جريحا	68
left3:جنوب	55
left3:جنيه	-18
left3:حتي	34
left3:حصيله	11
left3:حين	65
left3:خلال	107
left3:خمس	-53
left3:خمسه	-36
left3:راكبا	-89
left3:روسيا	44
left3:زالت	44
left3:ساعه	47
left3:سبعه	77
left3:سته	63
left3:سياره	-38
left3:شخص	47
left3:شخصا	5
left3:شهداء	17
left3:شهيدا	69
left3:صباح	-15
left3:طفلا	44
left3:عاد	-15
left3:عام	81
left3:عبر	77
left3:عثر	26
left3:عدد	59
left3:عشر	82
left3:عشره	-46
left3:علي	20
left3:عن	-27
left3:عند	-52
left3:غزه	-25
left3:فجر	70
left3:في	43
left3:فيما	-45
left3:فيه	42
left3:قال	40
left3:قباله	70
left3:قبل	44
left3:قتل	-5
left3:قتلي	-11
left3:قتيلا	81
left3:قد	19
left3:قرب	45
left3:قريه	42
left3:قوات	6
left3:كان	3
left3:كانوا	-39
left3:كانون	61
left3:كما	-28
left3:لا	-52
left3:لشوون	65
left3:لقوا	16
left3:للهجره	70
left3:لم	39
left3:ما	42
left3:محليه	27
left3:مدنيا	-6
left3:مركز	-7
left3:مساء	-8
left3:مستشفي	11
left3:مشيرا	-34
left3:مشيره	47
left3:مصابا	38
left3:مصرع	-26
left3:مطار	-48
left3:مطلع	5
left3:مقتل	55
left3:ملايين	-38
left3:مليار	-57
left3:مليون	27
left3:من	24
left3:منذ	28
left3:منزلا	-36
left3:منها	-33
left3:منهم	91
left3:نازح	82
left3:نايرا	-51
left3:نزح	-6
left3:هجوم	-68
left3:هذا	12
left3:و	57
left3:واحده	7
left3:واضاف	-22
left3:والبحث	74
left3:وان	59
left3:وتقول	-28
left3:وحده	38
left3:وزاره	-30
left3:وعشرين	-13
left3:وفاه	49
left3:وفي	110
left3:وقد	26
left3:وكان	-54
left3:ولا	-49
left3:ولايه	46
left3:ولم	-15
left3:ومن	89
left3:يعثر	48
left3:يقول	-32
left3:يناير	50
left3:يوم	-71
left3:يوما	-23
left3:•	-87
many	-57
mostly:abducted	22
mostly:aid	-35
mostly:allocated	-8
mostly:casualty	8
mostly:delivered	-57
mostly:displaced	-83
mostly:displacement	-13
mostly:held	41
mostly:hostage	33
mostly:injured	-76
mostly:killed	-9
mostly:pledged	14
mostly:prisoners-exchanged	-8
mostly:released	42
mostly:returned	-59
mostly:total	-38
near:اباد	60
near:ابار	13
near:ابتد	17
near:ابحر	-94
near:ابري	81
near:ابعد	78
near:ابلغ	-19
near:ابن	46
near:ابنا	-19
near:ابو	-12
near:ابوا	-58
near:ابوظ	28
near:ابيض	-49
near:اتجا	-72
near:اتحا	-92
near:اتصا	34
near:اتصل	4
near:اتفا	-21
near:اتلف	-48
near:اتها	12
near:اثار	58
near:اثر	-10
near:اثقل	59
near:اثنا	-14
near:اثنت	-94
near:اثني	-74
near:اثيو	35
near:اجان	20
near:اجبر	44
near:اجتا	91
near:اجتم	32
near:اجري	-27
near:اجل	-64
near:اجلا	-11
near:اجلت	-65
near:اجلي	-102
near:اجما	13
near:اجنب	12
near:اجنح	16
near:اجهز	25
near:اجوب	-84
near:اجيي	-68
near:احاد	-3
near:احتا	31
near:احتج	-21
near:احتر	-7
near:احتس	83
near:احتل	-31
near:احتم	62
near:احد	-25
near:احدا	15
near:احده	54
near:احدي	42
near:احرق	-87
near:احصا	37
near:احصت	48
near:احصي	75
near:احكا	-17
near:احمد	-9
near:احمر	42
near:احيا	16
near:احيل	-25
near:اخبا	55
near:اختط	96
near:اختف	123
near:اختن	15
near:اخذو	85
near:اخر	-9
near:اخرا	-3
near:اخرج	-7
near:اخره	-6
near:اخرو	17
near:اخري	35
near:اخلا	39
near:اخلو	54
near:اخلي	-3
near:اخوت	-6
near:اخير	33
near:ادار	29
near:ادام	52
near:ادت	-52
near:ادخل	124
near:ادرا	-51
near:ادري	-27
near:ادعا	-77
near:ادلب	95
near:ادوا	-58
near:ادوي	-73
near:ادي	105
near:اذا	47
near:اذار	-59
near:اذاع	44
near:اراء	-10
near:اراض	-21
near:اربا	-45
near:اربع	-59
near:ارتف	79
near:ارتق	38
near:ارتي	-24
near:اردن	27
near:ارسا	-55
near:ارسل	-122
near:ارض	9
near:ارضه	-41
near:ارضي	37
near:ارغم	-15
near:ارقا	-6
near:اركا	45
near:ارمي	106
near:ارها	-55
near:اروا	94
near:ازال	5
near:ازمه	24
near:ازيد	24
near:اساب	-20
near:اساس	19
near:اسبا	21
near:اسبو	-8
near:استا	-23
near:استب	24
near:استخ	6
near:استد	-30
near:استر	-47
near:استش	-9
near:استض	7
near:استط	37
near:استع	-32
near:استف	-59
near:استق	-26
near:استل	66
near:استم	-19
near:استن	90
near:استه	5
near:استو	-44
near:استي	-34
near:اسر	19
near:اسرا	70
near:اسرت	12
near:اسره	43
near:اسرو	67
near:اسري	-32
near:اسط	-22
near:اسعا	16
near:اسعه	-36
near:اسفر	78
near:اسقا	-72
near:اسقط	-101
near:اسكن	40
near:اسلا	98
near:اسم	8
near:اسما	-44
near:اسمه	11
near:اسها	3
near:اسهم	-4
near:اسوا	-35
near:اسير	-13
near:اشار	-13
near:اشتب	-57
near:اشتر	-98
near:اشخا	45
near:اشغا	-41
near:اشلا	-59
near:اشنط	-49
near:اشهر	19
near:اصاب	-4
near:اصحا	44
near:اصدر	-65
near:اصطد	-53
near:اصغر	-35
near:اصفر	62
near:اصل	-50
near:اصلا	59
near:اصوا	-65
near:اصيب	68
near:اضاف	36
near:اضرا	-16
near:اضرم	18
near:اضطر	-77
near:اطبا	143
near:اطرا	26
near:اطفا	11
near:اطلا	104
near:اطلق	20
near:اظهر	-44
near:اعاد	53
near:اعتر	-86
near:اعتق	-34
near:اعتم	-29
near:اعد	31
near:اعدا	-53
near:اعدت	4
near:اعدم	69
near:اعرف	-31
near:اعشا	-63
near:اعصا	89
near:اعلا	89
near:اعلن	37
near:اعلي	42
near:اعما	63
near:اعوا	25
near:اعيد	-64
near:اغاث	8
near:اغذي	-10
near:اغرق	14
near:اغسط	-20
near:اغلا	-52
near:اغلب	84
near:اغلق	-110
near:افاد	-36
near:افتت	-58
near:افرا	-12
near:افرج	35
near:افري	-20
near:افغا	59
near:اقار	-30
near:اقال	25
near:اقتا	105
near:اقتح	72
near:اقتر	-30
near:اقتص	28
near:اقتي	75
near:اقدا	20
near:اقر	17
near:اقسا	-97
near:اقصي	-46
near:اقل	-41
near:اقلت	-23
near:اقلي	106
near:اقيم	-68
near:اكبر	51
near:اكتو	11
near:اكثر	-13
near:اكد	12
near:اكدت	24
near:اكس	32
near:اكست	-26
near:اكسي	-4
near:اكلي	45
near:اكوا	-41
near:اكوب	59
near:الا	-16
near:الاب	-15
near:الاف	-18
near:الام	56
near:الان	46
near:التي	12
near:الجو	29
near:الحي	122
near:الخط	41
near:الذي	26
near:السن	17
near:الصف	-66
near:الطب	69
near:الغا	72
near:الف	-67
near:الفا	-17
near:الله	-34
near:اله	-37
near:الي	36
near:اليه	71
near:اما	59
near:امات	3
near:امار	-7
near:امام	-51
near:امتا	56
near:امتد	-41
near:امتع	59
near:امر	-4
near:امس	12
near:امطا	9
near:امل	50
near:امم	-16
near:اممي	-40
near:امن	24
near:امنه	30
near:امني	-54
near:امها	-47
near:اموا	-81
near:امير	15
near:امين	-21
near:انا	28
near:انبا	72
near:انت	-56
near:انتا	-55
near:انتخ	-24
near:انتش	27
near:انتظ	7
near:انته	70
near:انحا	65
near:انخف	-25
near:اندر	29
near:اندل	12
near:اندو	-5
near:اندي	-37
near:انذا	36
near:انزل	-12
near:انسا	8
near:انسح	-69
near:انضم	82
near:انطل	-23
near:انفا	-36
near:انفج	55
near:انفس	-29
near:انفص	-42
near:انقا	17
near:انقذ	-115
near:انقط	-11
near:انقل	-21
near:انه	-15
near:انها	62
near:انهم	-31
near:انهن	69
near:انوا	-93
near:اهال	-36
near:اهدا	-24
near:اهله	58
near:اهلي	12
near:اوتش	28
near:اودت	7
near:اودي	30
near:اورد	11
near:اورو	-99
near:اوسط	-27
near:اوضح	3
near:اوقع	-13
near:اوقف	-26
near:اوكر	17
near:اول	29
near:اولا	36
near:اولي	38
near:اونر	57
near:ايار	-36
near:ايام	10
near:ايتل	-26
near:ايدي	52
near:ايرا	83
near:ايزي	-12
near:ايضا	46
near:ايطا	-103
near:ايقا	-38
near:ايكو	-12
near:ايل	-13
near:ايلو	-28
near:اين	7
near:ايه	27
near:ايوا	51
near:باب	3
near:بابن	-6
near:بات	-52
near:باتج	34
near:باحت	65
near:باحث	-26
near:باخت	81
near:بادو	64
near:بادي	88
near:بارا	-45
near:بارب	-3
near:بارز	38
near:باست	15
near:باسم	28
near:باصا	38
near:باع	4
near:باعي	42
near:باقل	-28
near:باقو	-9
near:باقي	-15
near:باكس	91
near:بالغ	4
near:باما	28
near:بان	-42
near:بانت	-24
near:بانخ	110
near:بانف	-39
near:بانك	27
near:بانه	34
near:باني	-50
near:بايد	-3
near:بايع	-37
near:بتر	73
near:بترت	68
near:بتهم	-83
near:بجرا	67
near:بجرو	5
near:بجنو	65
near:بحاج	-100
near:بحار	-22
near:بحث	-50
near:بحر	85
near:بحرو	23
near:بحري	-36
near:بحسب	54
near:بحلو	31
near:بحي	-35
near:بحيا	38
near:بحير	29
near:بختو	-6
near:بخسا	34
near:بخمس	-72
near:بدء	66
near:بدات	-53
near:بداي	53
near:بدل	-84
near:بديل	-7
near:برتب	18
near:برد	35
near:برس	-29
near:برصا	35
near:برلم	66
near:برمي	-34
near:برنا	7
near:بري	-57
near:بريت	26
near:بريف	26
near:بريه	84
near:بزيا	25
near:بسبب	25
near:بسته	36
near:بسجن	-70
near:بسقو	59
near:بسوه	55
near:بشاح	-12
near:بشان	19
near:بشظا	22
near:بشما	-4
near:بشها	-53
near:بشير	37
near:بصرف	-12
near:بضرب	27
near:بطاق	-77
near:بطان	-3
near:بطلق	-75
near:بطول	-7
near:بعثه	34
near:بعد	30
near:بعدم	17
near:بعضه	-48
near:بعلب	-12
near:بعين	18
near:بغدا	-56
near:بفار	-22
near:بقاع	-64
near:بقتل	15
near:بقصف	24
near:بقوا	-50
near:بقوه	-75
near:بقي	-47
near:بقيم	-54
near:بقيه	-25
near:بكام	-43
near:بلا	30
near:بلاد	-18
near:بلاس	-53
near:بلاغ	-46
near:بلح	32
near:بلحظ	28
near:بلد	-64
near:بلدا	-30
near:بلده	-48
near:بلدي	-76
near:بلغ	21
near:بلغت	-4
near:بلغم	35
near:بلوش	44
near:بليغ	66
near:بما	-46
near:بمست	52
near:بمشا	-62
near:بمعد	-29
near:بمقت	110
near:بمقد	-74
near:بمن	58
near:بمنط	-51
near:بموج	-63
near:بناء	-22
near:بنجا	79
near:بنسب	-78
near:بنغل	69
near:بنفس	66
near:بنقل	16
near:بنك	-58
near:بنه	56
near:بنوم	24
near:بنير	37
near:بها	-29
near:بهجو	12
near:بهدف	-15
near:بهم	36
near:بواد	35
near:بواق	-49
near:بوتي	61
near:بودا	-5
near:بور	-27
near:بورو	111
near:بوزي	27
near:بوسا	28
near:بوفا	82
near:بولا	27
near:بولد	46
near:بولو	30
near:بولي	-41
near:بوني	35
near:بيان	49
near:بيت	14
near:بيتا	-30
near:بيته	-23
near:بير	46
near:بيرو	-40
near:بيلغ	44
near:بين	28
near:بينه	58
near:بيني	78
near:بيوت	-42
near:تابع	7
near:تاخر	-28
near:تاري	-25
near:تازر	31
near:تاسع	-58
near:تاكد	41
near:تالي	70
near:تامي	-46
near:تاهي	-8
near:تاي	50
near:تايل	39
near:تباد	17
near:تبدا	-9
near:تبقي	-48
near:تبلغ	79
near:تبين	-107
near:تتبا	-45
near:تتبع	19
near:تتحد	15
near:تترا	66
near:تتسع	-80
near:تتضم	-44
near:تتوق	41
near:تجار	-26
near:تجاو	-19
near:تجدد	-80
near:تجمع	12
near:تحاق	-31
near:تحت	-3
near:تحتا	31
near:تحتج	77
near:تحدث	20
near:تحدي	28
near:تحري	79
near:تحصي	74
near:تحطم	59
near:تحقق	-19
near:تحقي	-79
near:تحمل	-39
near:تحوي	-59
near:تحيي	-12
near:تخشي	-38
near:تخصص	-49
near:تداف	-27
near:تداو	-29
near:تدخل	-38
near:تدمي	-91
near:تدير	-11
near:تذكر	-31
near:تراج	-33
near:تراك	9
near:تراو	-61
near:تربي	-21
near:ترت	8
near:ترتف	60
near:ترجي	-31
near:ترخي	5
near:تردد	-18
near:ترفع	72
near:ترك	65
near:تركي	148
near:ترمي	-76
near:ترنو	27
near:تري	-50
near:تزال	-16
near:تسبب	31
near:تستض	7
near:تستع	74
near:تسته	37
near:تسجل	30
near:تسجي	-75
near:تسع	-21
near:تسعم	-97
near:تسعه	-28
near:تسعو	-36
near:تسعي	-17
near:تسلم	6
near:تسلي	-31
near:تشاد	-11
near:تشار	-69
near:تشام	-12
near:تشري	32
near:تشغي	41
near:تشمل	103
near:تشير	-21
near:تشيل	-50
near:تصاد	-11
near:تصدر	-46
near:تصري	-19
near:تصفي	-13
near:تصل	45
near:تصوي	-33
near:تضاع	47
near:تضام	-31
near:تضرر	-42
near:تضم	-29
near:تضيف	65
near:تطبي	-34
near:تطلب	-30
near:تعاو	-61
near:تعد	-22
near:تعدا	23
near:تعدي	-11
near:تعذي	61
near:تعرض	-14
near:تعرف	117
near:تعلن	29
near:تعلي	-44
near:تعمل	-72
near:تعهد	-42
near:تعود	-40
near:تعوي	-47
near:تغذي	-94
near:تغطي	-30
near:تفاح	86
near:تفاص	15
near:تفتي	31
near:تفجي	11
near:تفرج	36
near:تفيد	73
near:تقار	68
near:تقاط	68
near:تقتل	39
near:تقدر	-46
near:تقدم	-56
near:تقدي	63
near:تقر	24
near:تقري	-68
near:تقطن	-48
near:تقل	-30
near:تقول	-6
near:تقيم	19
near:تكفي	-24
near:تلام	64
near:تلاه	43
near:تلته	-48
near:تلغر	15
near:تلفز	76
near:تلقت	-101
near:تلقو	-52
near:تلقي	88
near:تلك	11
near:تلمي	-28
near:تليه	26
near:تمري	-43
near:تمشي	-34
near:تمكن	-63
near:تملك	-39
near:تموز	88
near:تموي	-30
near:تناف	-7
near:تنته	-22
near:تنص	-25
near:تنظي	12
near:تنفي	-22
near:تنقل	93
near:تهجر	25
near:تهجي	37
near:تهرب	-35
near:تهم	-43
near:تواص	-51
near:توال	-71
near:توثق	70
near:توجه	-39
near:توزع	40
near:توظي	-68
near:توفو	33
near:توفي	77
near:توقع	-53
near:توقف	-7
near:توقي	-64
near:تونس	-72
near:تووي	47
near:تيار	-52
near:تيرن	27
near:تيلا	8
near:ثالث	58
near:ثامن	35
near:ثانو	56
near:ثاني	8
near:ثري	31
near:ثقاف	-36
near:ثقت	12
near:ثقيل	-55
near:ثلاث	20
near:ثلاج	-70
near:ثلث	-70
near:ثلثا	103
near:ثلثه	-6
near:ثمان	29
near:ثمن	17
near:ثمنه	-33
near:جاء	48
near:جاءت	-54
near:جارف	58
near:جاري	-13
near:جامع	-38
near:جان	15
near:جانب	14
near:جاهز	-45
near:جبات	-49
near:جبال	-37
near:جبل	82
near:جبهه	-31
near:جثام	57
near:جثتي	12
near:جثث	-16
near:جثثه	11
near:جثما	-16
near:جثه	-4
near:جدت	-66
near:جديد	-47
near:جراء	-24
near:جراح	-7
near:جرح	35
near:جرحت	37
near:جرحو	46
near:جرحي	19
near:جرف	-52
near:جرفت	10
near:جروح	124
near:جري	7
near:جريح	26
near:جزاي	63
near:جزير	-34
near:جزيي	-79
near:جفاف	60
near:جلال	-10
near:جلسا	-57
near:جلسه	-60
near:جلهم	-4
near:جماع	-43
near:جمعت	-66
near:جمعه	-9
near:جمعي	3
near:جمله	-13
near:جمهو	21
near:جميع	12
near:جناي	-28
near:جندي	-32
near:جنسي	10
near:جنوب	-9
near:جنود	11
near:جنين	3
near:جنيه	-44
near:جهاز	51
near:جهته	54
near:جهه	-69
near:جهود	-12
near:جوا	15
near:جوار	88
near:جود	-18
near:جوع	-90
near:جوعا	27
near:جوله	50
near:جوي	-52
near:جويه	36
near:جيبو	-72
near:جيده	57
near:جيرا	25
near:جيش	-10
near:جيل	-52
near:حاجز	39
near:حاجه	-126
near:حاد	-85
near:حادث	-11
near:حادي	56
near:حارس	-70
near:حاره	24
near:حافل	-6
near:حاكم	37
near:حال	70
near:حالا	-58
near:حالت	34
near:حاله	29
near:حامل	54
near:حاوي	48
near:حتفه	68
near:حتي	53
near:حجب	-65
near:حجه	21
near:حدات	-31
near:حده	46
near:حدها	46
near:حدود	-17
near:حديث	-65
near:حديد	45
near:حذر	104
near:حرار	-31
near:حراش	37
near:حراي	-68
near:حرب	45
near:حرجه	17
near:حررت	74
near:حرس	9
near:حرقا	6
near:حركه	28
near:حروق	81
near:حريق	-45
near:حريك	3
near:حزب	27
near:حزمه	-73
near:حزير	41
near:حساب	-51
near:حسب	-20
near:حسبم	76
near:حسن	67
near:حسين	50
near:حصار	-64
near:حصبه	-51
near:حصد	48
near:حصل	-27
near:حصه	-102
near:حصيل	70
near:حضر	-69
near:حضور	3
near:حفر	-84
near:حقل	25
near:حقوق	-31
near:حقول	68
near:حقيق	-3
near:حكم	-39
near:حكمت	37
near:حكوم	28
near:حلب	39
near:حلبج	58
near:حلفا	37
near:حلقت	-52
near:حلوه	29
near:حماس	-40
near:حمرا	-71
near:حمري	-6
near:حمص	51
near:حمض	-22
near:حمله	-74
near:حواد	-6
near:حوال	-24
near:حوثي	19
near:حول	-65
near:حياه	51
near:حيث	-33
near:حيس	-58
near:حين	-22
near:خارج	-27
near:خارك	20
near:خاصه	49
near:خاطف	16
near:خامس	18
near:خان	34
near:خبر	103
near:خبرا	19
near:ختام	-60
near:خدما	-109
near:خدمه	-77
near:خرج	-49
near:خرجت	-99
near:خرجو	-33
near:خرطو	-38
near:خروج	37
near:خروق	46
near:خريف	82
near:خساي	14
near:خسر	47
near:خسرت	37
near:خسرن	-14
near:خشبي	-13
near:خصص	7
near:خصصت	-45
near:خضع	91
near:خطا	4
near:خطر	-25
near:خطره	10
near:خطف	39
near:خطفت	-53
near:خطفن	49
near:خطفه	42
near:خطفو	46
near:خطه	18
near:خطور	29
near:خطير	83
near:خفر	-92
near:خفض	-11
near:خلف	62
near:خلفت	-7
near:خليج	-53
near:خمس	15
near:خمسم	56
near:خمسه	29
near:خمسو	52
near:خمسي	-50
near:خميس	33
near:خوزس	45
near:خوفا	46
near:خيام	95
near:خيبر	-4
near:خيمه	46
near:داخل	102
near:دار	49
near:دارف	60
near:داعش	-4
near:دامت	-47
near:داهم	31
near:داير	49
near:دباب	-15
near:دبلو	-40
near:دخل	48
near:دخلت	-82
near:دخول	-38
near:دراج	14
near:دراس	-113
near:درجا	-86
near:درجه	24
near:درك	33
near:درما	71
near:درنه	-14
near:دره	38
near:درهم	-6
near:دروز	62
near:دعم	42
near:دفاع	-42
near:دفع	-90
near:دفعا	-39
near:دفعت	-33
near:دفعه	60
near:دفن	73
near:دفنا	128
near:دفنت	33
near:دفنو	40
near:دقاي	-41
near:دقيق	-63
near:دلنج	71
near:دمر	-60
near:دمرت	5
near:دمرن	-25
near:دمشق	59
near:دنان	-51
near:دهوك	-3
near:دورس	52
near:دوري	55
near:دول	-5
near:دولا	-124
near:دوله	-92
near:دولي	-14
near:دومي	-64
near:دون	-47
near:ديار	27
near:دير	76
near:ديسم	56
near:ديفو	70
near:ديل	46
near:ديلغ	-47
near:ديمق	59
near:دينا	13
near:ذات	45
near:ذاته	40
near:ذخاي	64
near:ذخير	-66
near:ذراع	62
near:ذروه	87
near:ذكر	12
near:ذكرت	54
near:ذكره	26
near:ذلك	94
near:ذمه	-74
near:ذهب	18
near:ذوي	-27
near:ذين	22
near:راءه	9
near:رابط	70
near:رابع	11
near:رات	-56
near:راح	50
near:راس	13
near:رافع	-10
near:راكب	-91
near:رام	-57
near:رامي	-52
near:راي	-77
near:رايت	26
near:رايد	83
near:رباط	51
near:ربع	-12
near:ربيع	4
near:رتل	-29
near:رجال	13
near:رجع	76
near:رجعو	104
near:رجل	33
near:رجلا	30
near:رجلي	-17
near:رحل	-54
near:رحلا	-60
near:رحله	-20
near:رحلو	78
near:رحيل	-3
near:ردت	44
near:رزيق	37
near:رسمي	11
near:رشيد	-40
near:رصاص	27
near:رصد	-52
near:رصدت	-16
near:رصيد	-54
near:رضا	-8
near:رضيع	54
near:رعاه	-17
near:رعاي	-57
near:رغم	-106
near:رفات	-29
near:رفاق	99
near:رفح	-31
near:رفضت	-62
near:رفع	16
near:رفعت	-39
near:رفيق	63
near:رقم	6
near:رقمي	52
near:ركاب	-32
near:ركام	-36
near:ركله	-15
near:رهاي	28
near:رهن	60
near:رهين	-34
near:روان	51
near:رواي	-47
near:روبي	-68
near:روس	85
near:روسي	10
near:روما	-27
near:روهي	-33
near:روي	20
near:رويت	-109
near:رياح	6
near:رياس	38
near:رياض	-13
near:ريال	-86
near:ريف	52
near:رييس	51
near:زابو	-38
near:زارت	48
near:زاره	-8
near:زاعم	53
near:زال	60
near:زالا	71
near:زالت	36
near:زالو	37
near:زامف	98
near:زرار	9
near:زراع	-46
near:زعت	-56
near:زعتر	83
near:زلنا	48
near:زمزم	33
near:زملا	37
near:زمن	23
near:زميل	50
near:زهاء	-51
near:زوار	-57
near:زوبي	64
near:زوج	36
near:زوجت	-23
near:زوجه	-22
near:زور	25
near:زورا	-7
near:زورق	5
near:زيتو	7
near:زيلي	23
near:سابع	-15
near:سابق	60
near:ساحل	-79
near:ساخن	-62
near:سادس	26
near:ساعا	-10
near:ساعت	-69
near:ساعه	24
near:ساق	71
near:ساقه	14
near:ساقو	50
near:ساكن	9
near:سالم	-101
near:سامي	-25
near:سانا	-39
near:سانت	72
near:سايق	-65
near:سباح	-18
near:سباق	-22
near:سبت	32
near:سبع	-20
near:سبعم	-7
near:سبعه	-16
near:سبعي	82
near:سبقه	28
near:سبيل	-7
near:سبين	42
near:سته	12
near:ستون	-58
near:ستين	-31
near:سجل	26
near:سجلا	41
near:سجلت	-44
near:سجلن	58
near:سجن	-29
near:سجنا	-33
near:سجون	-8
near:سحبت	-46
near:سحقو	-11
near:سخرت	-54
near:سراح	55
near:سرعه	19
near:سرير	-80
near:سريع	-34
near:سطح	-43
near:سعته	-89
near:سعد	-24
near:سعر	-85
near:سعره	-93
near:سعود	42
near:سفار	45
near:سفح	12
near:سفن	-78
near:سفين	-97
near:سقط	72
near:سقطت	-17
near:سقطو	25
near:سقف	-49
near:سقوط	-71
near:سكان	21
near:سكك	-41
near:سكني	-98
near:سكه	-55
near:سلاح	-53
near:سلام	5
near:سلسل	7
near:سلطا	-8
near:سلم	-42
near:سلمت	88
near:سلمن	74
near:سله	-51
near:سليم	37
near:سمح	-24
near:سنتي	-44
near:سنجا	5
near:سند	4
near:سنغا	41
near:سنه	-98
near:سنوا	-25
near:سنوي	-42
near:سوء	-51
near:سواح	-14
near:سوتل	58
near:سودا	77
near:سوري	55
near:سوق	-56
near:سوكو	101
near:سومط	88
near:سوها	58
near:سوي	-36
near:سويد	39
near:سويس	61
near:سياح	36
near:سيار	-27
near:سياس	-50
near:سياق	-29
near:سيبو	70
near:سيدت	74
near:سيده	-76
near:سير	45
near:سيرا	15
near:سيطر	-43
near:سيطل	65
near:سيف	-33
near:سيقا	-13
near:سيل	54
near:سينا	42
near:سيول	-14
near:شاب	25
near:شاحن	14
near:شارع	-21
near:شارك	-108
near:شاطي	-62
near:شاهد	-91
near:شباب	7
near:شباط	-42
near:شباك	-84
near:شبكه	40
near:شبه	37
near:شبوه	-20
near:شجاع	21
near:شحن	-65
near:شخص	14
near:شخصا	-13
near:شخصي	-12
near:شرد	91
near:شردت	87
near:شرطه	-12
near:شرطي	-52
near:شرعي	-26
near:شرف	29
near:شرق	9
near:شرقي	47
near:شركا	5
near:شركه	-86
near:شعب	24
near:شعبي	18
near:شفاء	35
near:شقق	55
near:شقه	-26
near:شقيق	3
near:شمال	97
near:شمس	-15
near:شمل	-56
near:شملت	50
near:شهاد	-26
near:شهد	-54
near:شهدا	75
near:شهدت	20
near:شهر	-81
near:شهرا	-36
near:شهره	12
near:شهري	39
near:شهود	-50
near:شهيد	26
near:شوط	-37
near:شوون	26
near:شيبو	57
near:شيخ	8
near:شيوخ	-41
near:شييا	-61
near:صاحب	5
near:صادر	-64
near:صارو	-78
near:صباح	59
near:صحاف	7
near:صحرا	54
near:صحفي	19
near:صحه	-42
near:صحيا	-9
near:صحيف	-22
near:صحيه	-106
near:صحيي	23
near:صدر	-36
near:صدمه	-39
near:صرح	-38
near:صرف	-81
near:صرفت	-21
near:صرنا	30
near:صعد	-27
near:صغير	-55
near:صفاق	-72
near:صفحه	-73
near:صفر	-11
near:صفقه	39
near:صفوف	14
near:صلا	24
near:صلنا	-53
near:صلوا	73
near:صليب	67
near:صناع	-39
near:صندو	-65
near:صنعا	82
near:صنف	-61
near:صهار	-6
near:صهري	-62
near:صوار	-26
near:صوت	-13
near:صور	-76
near:صورا	33
near:صول	-28
near:صوما	34
near:صياد	73
near:صيان	-19
near:صيد	-35
near:صيدل	37
near:صيف	66
near:صيني	77
near:ضابط	52
near:ضالع	80
near:ضباط	-22
near:ضحاي	15
near:ضحيت	30
near:ضحيه	35
near:ضرب	59
near:ضربا	35
near:ضربت	-8
near:ضربه	33
near:ضعت	-48
near:ضعف	-49
near:ضفه	-3
near:ضمت	14
near:ضمن	-46
near:ضمنه	29
near:ضيف	-32
near:طابق	8
near:طاري	-6
near:طاقت	-21
near:طاقم	-82
near:طاقه	27
near:طال	33
near:طالب	26
near:طاول	8
near:طاير	-41
near:طايش	83
near:طباب	-10
near:طبرق	-72
near:طبي	21
near:طبيب	-16
near:طبيه	-12
near:طحين	-38
near:طراز	-83
near:طرد	-11
near:طرف	7
near:طرفا	9
near:طرفي	-26
near:طرق	64
near:طريق	11
near:طفل	9
near:طفلا	-47
near:طفله	80
near:طفلي	45
near:طفيف	-8
near:طلاب	-15
near:طلب	-90
near:طلبت	-79
near:طلبه	-9
near:طنا	-105
near:طهرا	-7
near:طواب	-44
near:طوار	-52
near:طواق	40
near:طوعا	3
near:طولك	56
near:طوله	-7
near:طويل	71
near:طيرا	-14
near:طينه	63
near:ظهر	-27
near:ظهرا	79
near:عاجز	-78
near:عاجل	-45
near:عاد	52
near:عادت	49
near:عادو	-28
near:عارض	31
near:عاشر	31
near:عاصم	-50
near:عالج	-77
near:عالق	-16
near:عالم	-61
near:عالي	-5
near:عام	25
near:عاما	-38
near:عامل	5
near:عامه	4
near:عامي	36
near:عايد	92
near:عايل	14
near:عبار	-90
near:عباس	29
near:عبد	-8
near:عبر	-32
near:عبرو	-29
near:عبور	47
near:عبوه	28
near:عتق	11
near:عثر	52
near:عثما	24
near:عثور	65
near:عداد	78
near:عدت	42
near:عدد	37
near:عددت	24
near:عدده	-94
near:عدلي	53
near:عدم	-88
near:عدن	68
near:عده	-35
near:عدو	48
near:عدوا	27
near:عراء	59
near:عربا	-36
near:عربه	17
near:عربي	-8
near:عرضت	-15
near:عرفن	35
near:عزاء	-27
near:عسكر	46
near:عشاي	118
near:عشر	16
near:عشرا	-21
near:عشره	-7
near:عشرو	-91
near:عشري	-47
near:عشوا	25
near:عصاب	-59
near:عصر	-21
near:عصرا	40
near:عطشا	67
near:عطله	-45
near:عظمي	29
near:عفو	28
near:عقار	-13
near:عقد	-41
near:علاج	72
near:علقت	-49
near:علم	39
near:علما	-96
near:علمت	35
near:علي	11
near:عليا	-12
near:عليه	-50
near:عمار	-31
near:عمال	11
near:عمده	43
near:عمر	105
near:عمره	52
near:عمري	-59
near:عمل	-24
near:عمله	38
near:عملي	16
near:عمه	-68
near:عناص	-29
near:عناي	5
near:عند	30
near:عندم	-65
near:عندن	-28
near:عنده	64
near:عنصر	14
near:عنف	20
near:عنه	-40
near:عنها	73
near:عنهم	98
near:عوده	51
near:عولج	-55
near:عون	34
near:عياد	-87
near:عيش	62
near:عين	43
near:عينه	36
near:عيني	19
near:غابت	-33
near:غابه	84
near:غادر	-8
near:غارا	-24
near:غارت	20
near:غاره	-6
near:غاز	23
near:غالب	85
near:غام	-49
near:غاو	44
near:غدا	8
near:غذاء	-66
near:غذاي	-97
near:غرام	34
near:غران	7
near:غربي	46
near:غرف	-19
near:غرفه	30
near:غرق	56
near:غرقا	-53
near:غرقو	60
near:غريق	-64
near:غريم	-5
near:غزه	-10
near:غضون	-17
near:غطاس	-64
near:غمرت	-82
near:غواص	42
near:غواف	53
near:غوفا	81
near:غوما	95
near:غياب	-64
near:غير	-73
near:غيره	33
near:غيني	-31
near:فارق	38
near:فارك	-31
near:فاز	-35
near:فاشر	67
near:فاعل	81
near:فان	52
near:فاه	36
near:فبات	-38
near:فبرا	16
near:فتاه	72
near:فتح	-9
near:فتحت	-82
near:فتره	4
near:فتقو	13
near:فتيا	48
near:فجر	34
near:فجرا	-74
near:فجرح	69
near:فحص	56
near:فحصت	-39
near:فحوص	-10
near:فدا	-42
near:فدي	77
near:فديه	105
near:فرار	128
near:فران	-14
near:فرد	-41
near:فردا	-34
near:فردي	-30
near:فرع	91
near:فرق	-123
near:فرقن	27
near:فرقه	43
near:فرنس	28
near:فروا	-24
near:فريق	-37
near:فصاي	-6
near:فصل	-32
near:فضلا	23
near:فعدد	-15
near:ففي	-46
near:فقا	-25
near:فقتل	78
near:فقد	3
near:فقدا	96
near:فقدت	71
near:فقدن	-17
near:فقدو	21
near:فقضي	44
near:فلا	40
near:فلبي	66
near:فلسط	58
near:فلم	59
near:فندق	-53
near:فنزو	27
near:فوج	64
near:فور	-68
near:فورا	-18
near:فوق	-92
near:فولو	19
near:فيات	-26
near:فيتن	39
near:فيرا	22
near:فيصل	-25
near:فيضا	3
near:فيما	-29
near:فين	71
near:فيه	9
near:فيها	-6
near:فيهم	89
near:قادم	3
near:قارب	-95
near:قاصر	29
near:قاطع	49
near:قاطن	67
near:قاعد	-94
near:قاعه	-27
near:قال	-8
near:قالت	48
near:قالو	69
near:قانو	-53
near:قاهر	-88
near:قايد	44
near:قايل	27
near:قايم	18
near:قبال	16
near:قبض	-25
near:قبضه	24
near:قبل	54
near:قبله	70
near:قتال	-62
near:قتل	8
near:قتلا	-56
near:قتلت	97
near:قتلن	76
near:قتلو	75
near:قتلي	85
near:قتيل	21
near:قدر	-17
near:قدرت	95
near:قدره	-86
near:قدم	-42
near:قدمت	-13
near:قذيف	-4
near:قراب	31
near:قرار	-63
near:قراه	4
near:قرب	-15
near:قرن	-35
near:قروي	-9
near:قري	35
near:قريب	32
near:قريه	-12
near:قسد	3
near:قسرا	9
near:قسم	68
near:قصف	-72
near:قضاء	-44
near:قضار	-49
near:قضاي	-53
near:قضت	32
near:قضوا	80
near:قضي	53
near:قضين	31
near:قضيه	-90
near:قطار	-73
near:قطاع	-43
near:قطره	-44
near:قطري	23
near:قطعه	-17
near:قعت	-21
near:قعوا	79
near:قلعه	34
near:قليل	45
near:قمه	-78
near:قناه	-30
near:قنبل	-13
near:قنطا	-41
near:قوات	48
near:قوار	11
near:قواف	-6
near:قوام	-3
near:قواي	-35
near:قوته	-34
near:قود	32
near:قول	48
near:قوله	41
near:قوه	-21
near:قياد	8
near:قياس	9
near:قيد	36
near:قيل	-74
near:قيمت	-28
near:كابو	-45
near:كاتس	-33
near:كادو	-52
near:كاذب	-34
near:كارت	12
near:كارث	52
near:كالي	-16
near:كامي	-23
near:كان	-15
near:كانا	64
near:كانت	-47
near:كاند	15
near:كانو	-8
near:كاوك	-20
near:كايا	14
near:كايس	76
near:كبري	16
near:كبير	5
near:كتاب	-14
near:كتب	-47
near:كذلك	-25
near:كربو	-4
near:كردف	-18
near:كركو	-12
near:كشف	-31
near:كشفت	-33
near:كفرت	84
near:كفره	57
near:كله	64
near:كلها	65
near:كلهم	-12
near:كليا	-72
near:كما	70
near:كمين	18
near:كنا	-40
near:كنيس	-12
near:كهرب	-93
near:كواد	97
near:كوار	-8
near:كوت	-35
near:كورس	54
near:كوري	57
near:كوست	-30
near:كولت	-35
near:كولو	54
near:كولي	7
near:كوما	-7
near:كومب	-24
near:كونج	-10
near:كونر	10
near:كونغ	-7
near:كويت	-62
near:كيبي	12
near:كيف	21
near:كيفو	-12
near:كيلو	-167
near:كينش	-35
near:كيني	-9
near:كييف	120
near:لاجي	-22
near:لاحق	-13
near:لادا	62
near:لاذا	40
near:لارق	50
near:لاري	-14
near:لاسب	-30
near:لاست	-22
near:لاسر	-72
near:لاصا	86
near:لاطف	149
near:لاطل	-52
near:لاعب	-82
near:لاغا	30
near:لافت	-42
near:لامب	-13
near:لان	59
near:لاهي	70
near:لايح	51
near:لبنا	-60
near:لترم	25
near:لتسل	57
near:لثلا	-17
near:لجاو	13
near:لجرا	76
near:لجنه	-91
near:لجيك	26
near:لحظه	55
near:لدعم	-36
near:لدي	32
near:لدين	13
near:لديه	32
near:لذوي	25
near:لرضي	35
near:لروي	-15
near:لسنه	-55
near:لشوو	61
near:لطفل	89
near:لعاي	-21
near:لعمل	52
near:لغت	-69
near:لغم	36
near:لغما	30
near:لفت	-53
near:لفرا	-28
near:لقاء	-75
near:لقمه	62
near:لقوا	66
near:لقي	52
near:لكل	-118
near:لكن	65
near:لكنه	-16
near:لما	-44
near:لمده	-43
near:لمرا	-8
near:لمسا	-42
near:لمكت	57
near:لمن	62
near:لمها	48
near:لنا	43
near:لنسا	9
near:لنقل	20
near:لها	-23
near:لهجو	-51
near:لهم	17
near:لواء	6
near:لوزا	78
near:لوكا	33
near:ليبل	-31
near:ليبي	-31
near:ليرت	39
near:ليره	-38
near:ليس	9
near:ليصب	86
near:ليصل	50
near:ليل	-41
near:ليلا	42
near:ليلت	20
near:ليله	17
near:ليلي	-28
near:ماء	-57
near:مات	20
near:ماتت	27
near:ماتو	97
near:مار	47
near:مارب	3
near:مارس	-33
near:ماره	-38
near:ماري	74
near:ماشي	-57
near:ماضي	-29
near:مالك	-113
near:مالي	30
near:مانا	-44
near:ماني	79
near:ماوي	-100
near:مايت	15
near:مايغ	52
near:مايه	29
near:مايو	-15
near:مايي	25
near:مبار	-28
near:مبان	34
near:مبلغ	-50
near:مبني	-36
near:مبود	-25
near:مبين	-15
near:متاث	90
near:متحد	31
near:متر	-25
near:مترش	-59
near:متزا	-22
near:متشد	14
near:متصد	18
near:متصل	-4
near:متضر	-47
near:متفا	30
near:متفح	16
near:متفر	27
near:متمر	65
near:متن	-7
near:متنق	-26
near:متنه	-32
near:متهم	33
near:متوا	74
near:متوس	70
near:متوف	-53
near:متوق	-29
near:مثله	-53
near:مجاع	53
near:مجال	24
near:مجان	-20
near:مجاو	-33
near:مجتم	41
near:مجدد	42
near:مجلس	-51
near:مجمع	-31
near:مجمو	-35
near:مجهو	13
near:محاص	-57
near:محاف	20
near:محام	30
near:محاو	-12
near:محتج	-7
near:محدث	-6
near:محرر	-24
near:محطا	-3
near:محطه	-21
near:محقق	-39
near:محكم	-112
near:محكو	56
near:محلا	-47
near:محلل	-61
near:محلي	69
near:محمد	-7
near:محمل	-49
near:محمي	-58
near:محور	-56
near:محيط	18
near:مختط	-24
near:مختل	-76
near:مخزو	-41
near:مخصص	-84
near:مخطو	64
near:مخلف	47
near:مخيم	12
near:مدار	25
near:مداف	-3
near:مدرب	-34
near:مدرج	36
near:مدرس	20
near:مدرع	43
near:مدعي	-33
near:مدفع	4
near:مدمر	-98
near:مدن	27
near:مدني	14
near:مده	-69
near:مدير	-3
near:مدين	-77
near:مراب	-15
near:مرات	-64
near:مراس	-41
near:مراف	-28
near:مراق	-7
near:مراك	-10
near:مربع	-42
near:مرتب	-5
near:مرتض	49
near:مرتي	20
near:مرجح	66
near:مرحل	-52
near:مرخص	-70
near:مرشح	-95
near:مرصد	13
near:مرضي	65
near:مرفق	-67
near:مركب	-51
near:مركز	6
near:مره	-5
near:مروح	-18
near:مرور	-44
near:مريض	-26
near:مزار	-78
near:مساء	16
near:مساح	-83
near:مساع	-61
near:مساف	-36
near:مساك	-7
near:مستا	-18
near:مستح	-31
near:مستش	35
near:مستع	-70
near:مستف	-112
near:مستق	-42
near:مستل	-30
near:مستم	86
near:مسته	-57
near:مسجد	13
near:مسح	-36
near:مسعف	-13
near:مسقط	62
near:مسلح	-50
near:مسلس	-18
near:مسلم	7
near:مسن	41
near:مسيح	21
near:مسير	47
near:مسيل	76
near:مشار	-35
near:مشتب	-12
near:مشتر	-52
near:مشرف	57
near:مشرو	-68
near:مشفي	-38
near:مشير	-46
near:مصاب	-18
near:مصاد	-83
near:مصال	-61
near:مصحو	-5
near:مصدر	39
near:مصر	65
near:مصرع	102
near:مصرف	-15
near:مصري	52
near:مصفو	38
near:مصلح	42
near:مصلي	-35
near:مصمم	23
near:مصنع	-50
near:مصير	89
near:مضيف	27
near:مطار	-21
near:مطاط	-65
near:مطبخ	-55
near:مظال	51
near:معاب	78
near:معار	30
near:معبد	-121
near:معبر	90
near:معتق	8
near:معتم	-17
near:معدل	-29
near:معرض	-32
near:معرك	65
near:معسك	103
near:معظم	14
near:معلم	23
near:معلن	-43
near:معلو	-17
near:معنا	41
near:معه	-34
near:معها	-40
near:معهد	-4
near:معهم	63
near:معي	31
near:معيت	8
near:مغاد	35
near:مغرب	38
near:مغلق	-62
near:مفاو	77
near:مفخخ	-23
near:مفرج	6
near:مفقو	8
near:مفوض	-41
near:مقاب	6
near:مقات	80
near:مقار	-5
near:مقاط	35
near:مقاع	-108
near:مقال	-86
near:مقبر	51
near:مقبل	57
near:مقتل	85
near:مقتو	91
near:مقدم	-35
near:مقر	14
near:مقرر	62
near:مقصو	-52
near:مقطو	45
near:مقعد	-72
near:مكان	32
near:مكتب	16
near:مكسي	-20
near:مكون	68
near:ملاب	-51
near:ملاج	-10
near:ملاح	72
near:ملاي	-39
near:ملعب	59
near:ملف	-24
near:ملم	-46
near:مليا	-75
near:مليو	-36
near:مما	-12
near:مماث	-14
near:ممثل	-72
near:ممرض	93
near:مملك	42
near:ممن	36
near:ممنو	73
near:منا	4
near:مناز	32
near:مناط	34
near:مناو	27
near:منبع	-43
near:منتد	-6
near:منتص	76
near:منتظ	20
near:منح	24
near:منحه	-14
near:منخف	55
near:مندو	-37
near:منذ	12
near:منزل	25
near:منسق	-18
near:منشق	-39
near:منشو	-70
near:منصر	-50
near:منصه	-46
near:منطق	-26
near:منظم	-29
near:منظو	-53
near:منفج	-44
near:منفص	-39
near:منكو	44
near:منه	-51
near:منها	-18
near:منهم	28
near:منهن	20
near:منيا	-33
near:مهاج	23
near:مهجر	-44
near:مهرب	-21
near:مهرج	-47
near:مهند	-94
near:مواج	11
near:مواد	-41
near:مواز	-20
near:مواص	26
near:مواط	-24
near:مواع	-61
near:مواق	70
near:موبد	39
near:موت	29
near:موتم	7
near:موج	-58
near:موجب	-13
near:موجه	-56
near:مودي	24
near:موري	33
near:موزع	-84
near:موسس	-49
near:موسك	32
near:موسم	-6
near:موشر	-10
near:موضح	42
near:موظف	-70
near:موقع	3
near:موقو	-28
near:موكد	-21
near:مولف	-24
near:مونو	-6
near:ميات	-68
near:ميان	-20
near:مياه	-59
near:ميتي	-5
near:ميدا	-8
near:ميدي	47
near:ميلا	-47
near:ميلي	76
near:مينا	-33
near:ميه	70
near:ميوي	-26
near:ناجو	-26
near:ناجي	11
near:ناخب	-38
near:نادي	-16
near:نار	-27
near:ناري	-12
near:نازح	6
near:ناسف	-67
near:ناشط	-50
near:ناصر	91
near:ناطق	68
near:ناقل	-39
near:نايب	-118
near:ناير	-6
near:نبطي	-64
near:نتاي	-63
near:نتيج	57
near:نجا	-51
near:نجاه	-45
near:نجت	33
near:نجف	13
near:نحام	-80
near:نحن	-25
near:نحو	-32
near:نداء	37
near:ندفع	-11
near:نروي	68
near:نزح	90
near:نزحو	47
near:نزع	-58
near:نزل	13
near:نزوح	-14
near:نزيل	59
near:نساء	50
near:نسبه	-19
near:نستق	-8
near:نسخه	-11
near:نسمه	57
near:نشر	-5
near:نشرت	-45
near:نشره	-60
near:نصف	-53
near:نصفه	82
near:نصل	64
near:نظام	-17
near:نعرف	67
near:نفت	4
near:نفذت	-72
near:نفذه	-69
near:نفسه	-7
near:نفسي	-89
near:نفط	-16
near:نفوق	-31
near:نفي	-48
near:نقاب	-86
near:نقاط	-32
near:نقدي	3
near:نقطه	-27
near:نقل	7
near:نقلا	-51
near:نقلت	-54
near:نقلن	32
near:نقله	50
near:نقلو	-37
near:نقيب	71
near:نمسا	42
near:ننتظ	66
near:ننكر	27
near:نهار	48
near:نهاي	50
near:نهر	-13
near:نهري	-38
near:نهود	88
near:نواب	-49
near:نور	-45
near:نوع	-34
near:نوفم	62
near:نووي	-26
near:نياب	-9
near:نيام	-29
near:نيجر	50
near:نيجي	33
near:نيرا	-50
near:نيرو	-58
near:نيسا	59
near:نيوز	36
near:هاتف	-54
near:هاجم	36
near:هاون	35
near:هايت	50
near:هبط	-35
near:هجر	66
near:هجره	43
near:هجرو	36
near:هجوم	-3
near:هدف	-16
near:هدم	-51
near:هدنه	124
near:هذا	-33
near:هذه	72
near:هرات	-43
near:هرب	46
near:هربا	-43
near:هربو	33
near:هرمل	-5
near:هكتا	-9
near:هما	44
near:هنا	-24
near:هناك	141
near:هند	-71
near:هندي	84
near:هنود	95
near:هوات	-53
near:هوال	39
near:هوت	63
near:هولا	33
near:هوي	-67
near:هويا	-34
near:هويت	42
near:هويه	4
near:هييه	-11
near:واج	43
near:واحد	-18
near:وادي	-51
near:واصل	-45
near:وافد	59
near:واقع	36
near:وام	62
near:وان	-24
near:وثق	-17
near:وجبه	54
near:وجه	51
near:وحدا	-51
near:وحده	37
near:وحل	6
near:وحيد	-37
near:ورد	-34
near:وزار	31
near:وزرا	83
near:وزع	-56
near:وزعت	-47
near:وزير	-72
near:وست	-4
near:وسط	-34
near:وصل	-26
near:وصول	-18
near:وضع	22
near:وطن	-7
near:وطني	114
near:وعن	14
near:وفاه	11
near:وفد	-43
near:وفر	33
near:وفق	64
near:وفي	62
near:وفيا	83
near:وقد	104
near:وقع	-63
near:وقف	-69
near:وقود	-65
near:وكال	13
near:ولاي	-43
near:ولم	59
near:ولن	63
near:ولو	27
near:وما	17
near:ومن	72
near:وهم	72
near:وهو	17
near:وهي	-81
near:يابو	-27
near:يبحث	44
near:يبق	11
near:يبقي	113
near:يبلغ	16
near:يبيت	29
near:يتجا	-94
near:يتحد	-62
near:يتسع	-131
near:يتسن	61
near:يتعر	46
near:يتلق	14
near:يتوز	-38
near:يتوق	31
near:يحتا	19
near:يحتج	16
near:يحمل	-25
near:يخلف	17
near:يدفع	57
near:يدفن	45
near:يذكر	28
near:يراف	-74
near:يرتد	-69
near:يرتف	50
near:يرد	-55
near:يرفع	52
near:يرقد	-5
near:يزال	14
near:يزن	-56
near:يزيد	-58
near:يستد	24
near:يستق	-3
near:يستم	23
near:يسجل	54
near:يسكن	-66
near:يشار	-64
near:يشمل	-56
near:يصب	-78
near:يضاف	63
near:يضم	-60
near:يضيف	56
near:يطلق	-29
near:يظهر	12
near:يعال	40
near:يعان	-13
near:يعت	-61
near:يعتز	80
near:يعتق	79
near:يعثر	66
near:يعد	37
near:يعرف	58
near:يعلن	-42
near:يعمل	-8
near:يعني	7
near:يعود	-57
near:يعيش	-17
near:يغطي	-49
near:يفتر	57
near:يفرج	31
near:يقتل	3
near:يقدر	-7
near:يقرب	44
near:يقضو	-8
near:يقضي	63
near:يقطن	-55
near:يقل	-73
near:يقول	48
near:يقيم	64
near:يكفي	-5
near:يكمل	-61
near:يكن	27
near:يكون	-18
near:يلتح	-33
near:يمثل	-70
near:يمكن	29
near:يملك	-57
near:يمن	-14
near:يمني	67
near:ينا	87
near:ينام	94
near:يناه	45
near:يناي	52
near:ينتس	38
near:ينتظ	-27
near:ينتم	-61
near:ينج	-35
near:ينحد	-56
near:ينشر	-33
near:ينفد	17
near:ينفي	44
near:ينقل	-56
near:يها	-72
near:يهم	31
near:يوجد	26
near:يودي	-55
near:يورو	-79
near:يولي	35
near:يوم	17
near:يوما	-27
near:يومه	64
near:يومي	-11
near:يونا	-13
near:يونس	30
near:يوني	40
near:يووي	17
near:ييف	24
next:claim-abducted	-64
next:claim-allocated	-51
next:claim-casualties	-35
next:claim-dead-in-captivity	10
next:claim-delivered	-63
next:claim-displaced	-22
next:claim-injured	-12
next:claim-killed	-37
next:claim-missing	21
next:claim-pledged	-66
next:claim-prisoners-exchanged	67
next:claim-refugees	56
next:claim-released	42
next:claim-requested	-26
next:claim-returned	9
next:claim-total	-3
noun:	28
noun:activist	-64
noun:afghan	84
noun:aftershock	-103
noun:aid-worker	6
noun:aircraft	-107
noun:ambulance	-123
noun:animal	-92
noun:attack	-98
noun:attacker	76
noun:bed	-79
noun:boat	-50
noun:body	139
noun:boy	113
noun:british	-38
noun:building	-124
noun:burundian	-67
noun:bus	-55
noun:camp	-130
noun:captive	25
noun:car	-107
noun:carriage	-68
noun:case	-35
noun:centre	-68
noun:chadian	-67
noun:child	54
noun:chinese	-56
noun:citizen	112
noun:civilian	46
noun:colleague	96
noun:commander	-42
noun:companion	109
noun:company	-52
noun:country	-105
noun:crew-member	-15
noun:dead-person	28
noun:death	219
noun:deputy	-113
noun:detainee	-74
noun:displaced-person	142
noun:district	27
noun:doctor	-61
noun:driver	56
noun:drone	-120
noun:drowned-person	101
noun:egyptian	-61
noun:elderly-person	-67
noun:employee	-48
noun:engineer	92
noun:ethiopian	-48
noun:european	-53
noun:explosion	-78
noun:family	-161
noun:farmer	-26
noun:fighter	-9
noun:firefighter	80
noun:flight	-101
noun:floor	-105
noun:foreigner	10
noun:german	-11
noun:girl	-5
noun:goal	-57
noun:grandchild	-52
noun:guard	96
noun:guest	86
noun:gunman	-68
noun:helicopter	-63
noun:helper	46
noun:hospital	-97
noun:host	-85
noun:hostage	55
noun:house	-179
noun:human	9
noun:imam	-129
noun:incident	-73
noun:indian	-16
noun:individual	11
noun:inhabitant	-100
noun:injured-person	110
noun:injury	55
noun:inmate	-97
noun:israeli	-67
noun:killed-person	256
noun:leader	56
noun:lebanese	59
noun:libyan	-138
noun:malian	-86
noun:man	15
noun:martyr	145
noun:match	-28
noun:member	-54
noun:migrant	29
noun:mine	-75
noun:minister	-54
noun:missile	-106
noun:missing-person	64
noun:mortal-remains	140
noun:mother	-54
noun:motorcycle	-79
noun:nationality	39
noun:neighbour	4
noun:nigerian	-104
noun:nurse	80
noun:observer	-5
noun:officer	102
noun:official	-80
noun:operation	-78
noun:organisation	-41
noun:other	157
noun:page	-85
noun:palestinian	-16
noun:paramedic	112
noun:parcel	-44
noun:passenger	-74
noun:patient	-86
noun:person	23
noun:player	-44
noun:point	-41
noun:policeman	85
noun:prisoner	71
noun:province	-30
noun:pupil	-13
noun:refugee	143
noun:relative	-48
noun:resident	104
noun:returnee	-31
noun:road	-31
noun:russian	-106
noun:sailor	23
noun:saudi	64
noun:school	-109
noun:seat	-52
noun:security-agent	3
noun:seller	61
noun:session	-27
noun:shell	-87
noun:ship	-29
noun:site	-62
noun:soldier	92
noun:son	-79
noun:source	-97
noun:speaker	-68
noun:spectator	-52
noun:spouse	-94
noun:staff-member	74
noun:state	-62
noun:station	-50
noun:strike	-128
noun:student	-52
noun:sudanese	-8
noun:survivor	-77
noun:suspect	-131
noun:syrian	-19
noun:tank	-29
noun:tanker	-65
noun:teacher	6
noun:team	-42
noun:tent	-69
noun:terrorist	67
noun:tourist	-9
noun:town	-36
noun:train	-48
noun:truck	-185
noun:turk	-45
noun:ukrainian	-152
noun:vehicle	-73
noun:victim	-43
noun:village	-107
noun:villager	-22
noun:visitor	-56
noun:volunteer	-102
noun:vote	-29
noun:voter	-64
noun:well	-57
noun:woman	118
noun:worker	-62
noun:worshipper	-23
noun:yazidi	-104
noun:young-man	59
only:aid	-111
only:casualty	-48
only:displacement	-18
only:hostage	32
other:abducted	10
other:aid	-24
other:allocated	25
other:casualties	-9
other:casualty	-5
other:delivered	6
other:displaced	-25
other:displacement	3
other:held	28
other:hostage	-23
other:injured	-15
other:missing	-44
other:pledged	-9
other:prisoners-exchanged	-11
other:refugees	6
other:released	3
other:requested	-4
other:returned	-14
other:total	15
others:0	-224
others:2	-197
others:7	22
others:more	4
qualified	29
right1:	5
right1:#	-125
right1:)	58
right1:.	-9
right1::	33
right1:|	88
right1:اثر	83
right1:اثناء	62
right1:احياء	-64
right1:اخري	47
right1:اخرين	-15
right1:اسما	-32
right1:اصيب	23
right1:اصيبوا	22
right1:اضافي	-88
right1:اضافيه	3
right1:اطلقت	-69
right1:اكثر	51
right1:الذين	-60
right1:السكان	-54
right1:العام	75
right1:الي	-16
right1:ان	-152
right1:انقطع	64
right1:اوكراني	38
right1:باسم	-83
right1:بانفجار	25
right1:بترت	44
right1:بتهمه	-34
right1:بجروح	76
right1:بحسب	63
right1:بحلول	46
right1:برتبه	74
right1:بسبب	23
right1:بعد	-3
right1:بلا	43
right1:بين	47
right1:بينهم	16
right1:تحت	63
right1:تلقوا	-40
right1:جديد	82
right1:جديده	-98
right1:جراء	117
right1:جري	27
right1:حامل	62
right1:حتفهم	46
right1:حتي	58
right1:حين	-33
right1:خارج	42
right1:خرجوا	-75
right1:خطفوا	82
right1:خلال	27
right1:داخل	23
right1:دفعه	72
right1:دون	-48
right1:رجعوا	60
right1:سقطوا	85
right1:سوداني	52
right1:صحيه	-8
right1:طبقات	-54
right1:عادوا	74
right1:عبر	-42
right1:عثر	51
right1:علي	10
right1:عن	-118
right1:عند	76
right1:غادروا	-19
right1:غرقوا	87
right1:غير	-93
right1:غيرهم	-33
right1:فارقوا	16
right1:فروا	-8
right1:فقط	125
right1:فلسطينيا	-30
right1:في	31
right1:قباله	-11
right1:قبل	83
right1:قتاليه	-58
right1:قتل	-20
right1:قتلوا	-16
right1:قد	-5
right1:قضوا	102
right1:كانا	12
right1:كانت	-28
right1:كانوا	-3
right1:كل	67
right1:كن	39
right1:لا	-15
right1:لاطفال	34
right1:لقوا	19
right1:لكل	-69
right1:لم	131
right1:لمهاجرين	47
right1:ما	56
right1:ماتوا	65
right1:متفحمه	16
right1:محلي	44
right1:مرات	-93
right1:مشترك	-80
right1:مصرعهم	40
right1:مع	26
right1:معظمهم	-11
right1:مقابل	57
right1:مقاطعات	-64
right1:مقاطعه	-19
right1:ممن	68
right1:من	65
right1:منذ	48
right1:منها	-24
right1:منهم	31
right1:نزحوا	71
right1:نقلوا	-8
right1:هم	-41
right1:و	41
right1:واربعه	30
right1:واصابه	161
right1:واصيب	11
right1:واكثر	17
right1:وامراه	66
right1:واوكرانيا	-74
right1:وتسعه	55
right1:وثلاث	45
right1:وثلاثه	-12
right1:وجرح	65
right1:وخمسه	10
right1:وسته	-40
right1:وعشرات	86
right1:وفق	-39
right1:وما	-31
right1:ونحو	54
right1:يعيشون	8
right1:يوميا	-51
right2:	47
right2:"	-47
right2:#	-37
right2:)	14
right2:,	-5
right2::	-68
right2:ابناء	4
right2:ابنايها	84
right2:اثر	-53
right2:اثنان	83
right2:اثنين	26
right2:احد	75
right2:احدهم	73
right2:احياء	-12
right2:اربعه	-49
right2:اسبوع	43
right2:استنادا	46
right2:اسري	42
right2:اصل	-27
right2:اضافه	43
right2:اطفال	36
right2:افراد	-9
right2:اكثر	-36
right2:الاتصال	65
right2:الاسر	-44
right2:الامن	-36
right2:الان	-44
right2:الثانيه	55
right2:الجانبين	38
right2:الجثث	71
right2:الجرحي	29
right2:الجنود	41
right2:الجيش	26
right2:الحي	50
right2:الحياه	53
right2:الخامسه	-25
right2:الرهاين	8
right2:الروهينغا	-52
right2:السجون	64
right2:السكان	18
right2:السيول	3
right2:الشهر	-57
right2:الضحايا	84
right2:الطريق	41
right2:العام	31
right2:العاملين	22
right2:العنايه	97
right2:الف	-51
right2:الفرار	91
right2:القتلي	-25
right2:القطاع	14
right2:الليله	38
right2:الماضي	91
right2:المدنيين	53
right2:المرضي	80
right2:المستشفي	-73
right2:المصابين	74
right2:المفقودين	34
right2:المياه	10
right2:النزوح	115
right2:الي	53
right2:اليوم	42
right2:ان	-68
right2:انتشال	22
right2:انقلاب	82
right2:انهيار	-21
right2:او	-28
right2:اي	-47
right2:ب	-76
right2:بترت	34
right2:بجروح	42
right2:بحسب	-39
right2:بدء	44
right2:بدايه	61
right2:برنامج	104
right2:بعد	-39
right2:بعدما	23
right2:بعضهم	41
right2:بها	-42
right2:بين	-11
right2:بينما	68
right2:بينها	-38
right2:بينهم	58
right2:تدافع	20
right2:ترك	54
right2:تسع	43
right2:تقول	29
right2:توفي	-64
right2:ثلاث	-19
right2:ثلاثه	-42
right2:ثلثهم	17
right2:ثم	17
right2:ثمانيه	-37
right2:جراء	41
right2:جرحي	44
right2:جريحا	-53
right2:جنود	12
right2:حافله	43
right2:حال	15
right2:حاله	86
right2:حتفهم	61
right2:حتي	-15
right2:حرجه	53
right2:حريق	43
right2:حسب	87
right2:حسبما	49
right2:حول	-9
right2:حي	35
right2:حين	27
right2:خلال	-61
right2:خمس	36
right2:خمسه	52
right2:دون	56
right2:رجال	105
right2:رفاقهم	66
right2:زال	3
right2:زالوا	78
right2:زملايه	5
right2:ساعات	-17
right2:سبعه	-14
right2:سته	-74
right2:سقوط	-59
right2:سكان	72
right2:صفوف	12
right2:ضحايا	52
right2:طراز	-39
right2:ظهر	-18
right2:عاد	-34
right2:عادوا	-85
right2:عام	-16
right2:عايله	-25
right2:عبر	-28
right2:عداد	56
right2:عدم	-65
right2:عشر	34
right2:عشره	31
right2:علي	42
right2:عمال	-42
right2:عن	-85
right2:عناصر	66
right2:عناصره	-48
right2:عناصرها	-45
right2:عندما	6
right2:عنها	24
right2:غارات	40
right2:غاره	50
right2:غالبيتهم	34
right2:غرق	32
right2:غزه	13
right2:غير	-33
right2:فوق	-19
right2:في	26
right2:فيما	98
right2:فيها	-80
right2:قال	-6
right2:قبضه	47
right2:قبل	51
right2:قتلوا	29
right2:قتيل	71
right2:قد	-36
right2:قرابه	-43
right2:قرب	-72
right2:قسرا	65
right2:قصف	-13
right2:قضوا	41
right2:قيد	21
right2:كان	6
right2:كانوا	28
right2:كل	-18
right2:كما	-28
right2:لا	65
right2:لاحقا	29
right2:لبنان	-14
right2:لكن	10
right2:لم	65
right2:لنساء	103
right2:ما	-8
right2:مات	-39
right2:ماتوا	45
right2:متفاوته	-18
right2:متن	44
right2:مدرسه	78
right2:مدنيون	40
right2:مستشفي	-35
right2:مطار	-3
right2:مطلع	-30
right2:مع	-35
right2:معظمهم	-43
right2:مغادره	59
right2:مقابل	97
right2:مقاتليها	11
right2:ملايين	-34
right2:مليون	34
right2:من	30
right2:منذ	-22
right2:منها	44
right2:منهم	94
right2:موسكو	60
right2:موظفي	-22
right2:موقع	-42
right2:نحو	-21
right2:نساء	88
right2:نصفهم	84
right2:نقلوا	-56
right2:نهايه	49
right2:هجوم	67
right2:هم	50
right2:هناك	46
right2:هولاء	70
right2:و	-60
right2:واحد	-27
right2:واحده	73
right2:واصابه	84
right2:واصيب	44
right2:وان	50
right2:وحده	-38
right2:وصلوا	64
right2:وفق	48
right2:وفقد	28
right2:وفي	4
right2:وقتل	11
right2:ولا	4
right2:ولايه	-44
right2:ولم	-105
right2:وما	-3
right2:ومن	15
right2:ونقل	-14
right2:وهو	-19
right2:وهي	38
right2:يعثر	23
right2:يعرف	34
right2:يناير	23
right2:يوم	72
right2:يومين	12
right3:	16
right3:"	79
right3:#	-25
right3:(	37
right3:)	-70
right3:,	37
right3:-	-32
right3:.	-26
right3::	-15
right3:ابو	48
right3:اثر	-43
right3:اثنان	-47
right3:اثنين	-59
right3:احد	-54
right3:احدهم	43
right3:اخرون	56
right3:اخرين	-53
right3:اربعه	-35
right3:ارقام	-35
right3:اشخاص	-25
right3:اشهر	65
right3:اصابه	4
right3:اصل	53
right3:اصيبوا	34
right3:اطفال	28
right3:افراد	3
right3:اقليم	30
right3:اكثر	-30
right3:ال	-29
right3:الاحتلال	27
right3:الاحمر	37
right3:الاخر	45
right3:الاطفاء	17
right3:الاقل	36
right3:الامم	71
right3:الانقاض	-16
right3:الاول	82
right3:الاولي	53
right3:الثالثه	39
right3:الثلاثاء	54
right3:الجيش	22
right3:الحرب	51
right3:الخامسه	61
right3:الذي	23
right3:الذين	59
right3:الروسيه	15
right3:السابع	-50
right3:السابق	84
right3:الشرطه	4
right3:الشهر	-7
right3:الصحه	48
right3:العاشره	-62
right3:العام	-6
right3:الف	-30
right3:الفا	-20
right3:القتال	55
right3:القوات	45
right3:الليل	5
right3:الماضي	-35
right3:المدينه	-9
right3:المستشفي	31
right3:المفقودين	63
right3:المنظمه	-39
right3:النساء	-29
right3:الولايه	-89
right3:الي	-58
right3:اليوم	38
right3:امراه	59
right3:ان	-58
right3:او	-6
right3:ايام	-49
right3:بجروح	58
right3:بحسب	8
right3:بزياده	30
right3:بعد	-20
right3:بلا	47
right3:بيلغورود	50
right3:بين	-27
right3:بينها	16
right3:بينهم	32
right3:بيوتهم	45
right3:تحت	-23
right3:تسعه	-40
right3:تعرف	-37
right3:ثلاث	22
right3:ثلاثه	53
right3:ثم	40
right3:جانب	46
right3:جثامين	-52
right3:جرحي	15
right3:جريحا	8
right3:حافله	32
right3:حرجه	32
right3:حصيله	8
right3:حوادث	-44
right3:حين	55
right3:خلال	-21
right3:خمس	-11
right3:خمسه	40
right3:داخل	-24
right3:دول	52
right3:دون	-54
right3:ديسمبر	22
right3:ذكر	33
right3:راس	49
right3:رقم	34
right3:زالوا	-3
right3:ساعه	-79
right3:سبعه	39
right3:ست	21
right3:سته	36
right3:سياره	39
right3:شهر	-50
right3:صاروخا	-45
right3:ضمنهم	-27
right3:طفلا	67
right3:طنا	-14
right3:عام	89
right3:عاما	-12
right3:عبر	17
right3:عشر	24
right3:عشره	39
right3:علي	12
right3:عليهم	22
right3:عن	-14
right3:عند	-48
right3:عنهم	43
right3:غزه	89
right3:فديه	3
right3:في	46
right3:فيما	-8
right3:فيها	-79
right3:قارب	78
right3:قبل	-46
right3:قتلوا	31
right3:قد	-6
right3:قرابه	-59
right3:قراهم	43
right3:قوات	32
right3:كانوا	74
right3:كما	-19
right3:كمين	55
right3:لا	-31
right3:لدي	76
right3:لم	34
right3:لهم	-32
right3:ما	-34
right3:ماتوا	40
right3:متن	-10
right3:مخيمات	86
right3:مدرسه	14
right3:مدنيا	64
right3:مديريه	-40
right3:مدينه	-6
right3:مركز	114
right3:مستشفي	35
right3:مسيره	7
right3:مصابا	68
right3:مصابين	81
right3:مصيرهم	54
right3:مع	-4
right3:معظمهم	47
right3:مفقودا	43
right3:مفقودين	-3
right3:مقاطعه	-22
right3:مليون	14
right3:من	23
right3:منازلهم	70
right3:منجم	-37
right3:منذ	66
right3:منطقه	-16
right3:منظمه	-48
right3:منها	37
right3:منهم	11
right3:مواقع	68
right3:ناريه	18
right3:نحو	-25
right3:نساء	100
right3:نصف	-53
right3:نفسها	-65
right3:نقطه	22
right3:هذا	44
right3:و	-15
right3:واحد	-34
right3:واصيب	-47
right3:وان	21
right3:وجريح	77
right3:وزاره	57
right3:ولا	71
right3:ولم	57
right3:وما	51
right3:وهو	30
right3:يبق	-8
right3:يزال	13
right3:يقول	-82
share:0	-224
share:1	-197
share:2	-260
share:4	-29
share:5	38
share:7	45
share:more	26
short	16
size:1	-124
size:9	-11
size:99	15
size:999	36
size:9999	43
size:more	-12
verdict:abducted	59
verdict:casualties	113
verdict:claim	94
verdict:dead-in-captivity	65
verdict:displaced	29
verdict:held	-6
verdict:injured	61
verdict:killed	67
verdict:missing	67
verdict:open	-90
verdict:out	-231
verdict:prisoners-exchanged	80
verdict:refugees	16
verdict:released	-30
verdict:returned	22`,
  measure: `
alike:abducted	0:32 1:-17 2:-25 3:-14 4:-12 6:-23 7:-9 8:-18 9:-18 11:-15
alike:casualties	2:-10 3:-12 4:-8 5:-38 6:15 7:-9 8:27 11:-23
alike:dead-in-captivity	0:-35 2:-63 4:-9 5:-15 6:-22 7:-17 10:43
alike:displaced	0:-36 1:-27 2:-24 3:16 4:-22 6:30 8:-17 9:-18 10:-28 11:-21
alike:held	2:14 3:-10 4:-13 5:-25 6:-22 7:-8 8:-21 9:-14 10:10 11:-18
alike:injured	0:-38 2:-37 3:-32 4:-19 5:46 6:-34 7:-20 10:-41 11:-9
alike:killed	1:-36 2:32 3:8 4:-27 5:-26 6:19 7:-31 8:-21 9:-19 11:-29
alike:missing	1:-29 2:-11 3:-34 4:-34 6:8 7:9 8:-12 9:-15 10:16 11:9
alike:prisoners-exchanged	0:-30 1:-9 3:-27 5:-33 7:-27 8:23 9:-12 10:-90 11:-19
alike:refugees	0:-17 6:11 7:-8 10:-13 11:10
alike:released	0:15 1:-12 2:14 3:-46 4:-17 5:-27 6:-30 7:-17 8:-11 9:-11 10:14
alike:returned	2:-15 3:-26 4:-16 5:-13 7:-21 9:18 10:-17
any	0:-13 1:-23 2:-14 5:-9 6:9 8:-13 9:-11 10:-11 11:-14
bare:1	0:-35 1:-31 2:22 3:-50 4:12 5:-21 7:-35 8:-40 9:-45 10:51 11:-59
bare:9	0:-10 1:-109 2:31 3:-155 4:-9 5:32 6:15 7:-16 8:-54 9:-136 11:-118
bare:99	0:-12 1:13 2:-11 3:-113 4:15 5:11 6:10 7:25 8:-48 9:-136 11:-67
bare:999	0:-32 1:29 2:-40 3:-18 4:-49 5:-36 6:8 7:-25 8:28 9:-17 10:-30
bare:9999	1:21 2:-92 3:34 4:-51 5:-67 6:-17 7:-26 8:30 9:-23 10:-35
bare:more	0:-97 1:-59 2:-81 3:66 4:-111 5:-33 6:-93 7:-40 8:-91 9:47 10:-103 11:25
before:abducted	0:16 1:-17 2:23 3:-43 4:-44 5:-53 6:-36 8:-55 9:-26 10:27 11:-32
before:allocated	3:15 6:11 9:-10
before:casualties	0:-8 1:14 3:-10 5:-14 7:-24 11:9
before:dead-in-captivity	0:-56 2:-43 3:-23 4:26 5:-31 7:27 8:-32 9:-10 10:-13 11:-15
before:delivered	3:20 9:-22 11:-10
before:displaced	0:-18 1:-20 2:-36 4:-20 5:-64 6:-29 7:-52 8:-31 9:38 10:-16
before:held	1:-16 2:18 3:-37 4:24 5:-47 6:-18 8:-35 9:-34 10:-29 11:-23
before:injured	0:15 1:-47 2:-46 3:-25 4:-58 5:24 8:-28 9:-41 10:-56 11:-10
before:killed	0:24 1:-130 2:-62 3:-30 5:48 6:-31 7:36 8:-25 9:-15 10:-55 11:-28
before:missing	0:12 1:-39 2:-20 4:-39 5:16 7:-11 8:-12 9:-22 10:-17 11:-28
before:pledged	5:-10 11:16
before:prisoners-exchanged	0:-24 2:-44 3:-16 4:-24 5:-10 7:-24 8:19 9:-9 11:-21
before:refugees	0:-13 1:13 2:23 3:-50 4:-17 5:-27 6:-56 7:-22 8:-13 9:32 10:-19 11:16
before:released	1:-15 2:24 3:-25 4:-36 5:-15 6:-29 8:32 9:-19 10:-15 11:-36
before:returned	0:-20 1:-15 2:-14 4:-11 5:-10 6:-16 8:-23 10:-35 11:12
behind:abducted	1:-14 2:-26 3:-12 5:15 8:-47 9:-27 10:-35 11:-26
behind:casualties	1:22 5:-16 7:-12
behind:dead-in-captivity	0:42 3:-22 4:18 5:-30 6:-14 7:-35 8:-36 10:-32 11:-9
behind:delivered	3:13 9:-10 11:-11
behind:displaced	1:-15 2:-13 3:21 4:-62 5:-20 6:27 7:-58 8:-22 9:-64 10:-13 11:9
behind:held	0:-8 1:-16 3:-31 4:16 5:-45 6:11 7:-49 8:-23 9:-25 10:17 11:-17
behind:injured	0:-70 1:-51 2:-49 3:-44 4:-54 5:-13 6:94 7:-71 8:-42 9:-37 10:-41 11:-45
behind:killed	0:-19 2:-22 3:-19 4:-37 6:37 7:-30 8:-45 9:-69 10:14 11:-75
behind:missing	1:-16 2:-23 3:-23 4:-14 5:15 6:55 7:-51 8:-24 9:-35 10:-38 11:-45
behind:prisoners-exchanged	0:-27 2:-19 3:-23 4:-47 5:-21 6:-31 7:-22 8:31 10:25 11:-23
behind:refugees	0:-23 1:-14 2:-8 3:44 4:-12 5:-26 6:-16 7:-14 8:-16 9:8 10:-26 11:-46
behind:released	0:33 1:-13 2:-34 3:-40 4:-8 5:-18 6:-8 7:-22 9:-19 10:-9 11:-38
behind:requested	3:20 9:-15 11:-10
behind:returned	0:-28 2:-15 4:-34 5:-37 7:-17 8:-29 9:28 10:-37 11:-8
ending:اء	0:9 3:-10 4:-15 6:-35 7:9 8:-17 10:9 11:-8
ending:اب	2:-15 4:-9 6:15
ending:ات	0:-8 6:40 7:-28
ending:اث	3:25 5:-15 6:-19 9:-18 11:-9
ending:ار	1:-8 2:-8 3:-14 4:-28 6:28 7:-20 10:-11
ending:اص	5:28 6:-18
ending:اف	0:-12 6:15
ending:اق	5:23 6:-20
ending:ال	0:-14 1:-10 2:-12 3:25 4:-12 5:-10 6:17 7:-11 8:-11 11:-10
ending:ام	0:10 1:15 3:-17 6:-8 7:-11
ending:ان	0:12 2:-16 3:-13 4:17 6:12 7:-35 8:-10 9:-8 10:-26 11:-9
ending:اه	0:15 3:-11 4:-10 5:-23 6:28 7:-9 10:-16 11:-9
ending:با	0:-14 4:-12 5:16 6:-17 10:17
ending:بب	5:16 6:-12
ending:بت	5:-12 6:14
ending:بط	2:-10 4:17 6:-16
ending:بل	2:16 4:-17 5:-24 6:-12 8:12
ending:به	0:-14 2:-25 3:-12 4:19 5:-26 6:8 7:-13 10:11
ending:تا	5:-11 6:18
ending:تل	0:18 2:-9 4:-15 6:-17 10:10
ending:ته	0:22 2:-10 4:-13 10:-23
ending:تي	0:-18 5:-10 10:18
ending:ثر	4:15 5:-8 6:16 10:-17
ending:ثه	8:15 10:-11
ending:جه	5:13 7:-10
ending:حا	2:21 3:-9 4:-13 5:-11 7:-9 10:-10
ending:حد	6:9
ending:حل	3:23 11:-19
ending:حو	4:14 6:16 7:-17 8:-13
ending:خل	6:20
ending:دا	5:-19 6:24 7:8
ending:دت	2:-9 4:-12 10:17
ending:دل	10:14
ending:ده	3:-16 5:12 6:-13 9:-18 11:21
ending:دي	0:-8 3:-11 5:-9 7:-8 8:-13 9:-25 10:15 11:28
ending:را	0:-10 2:-9 4:-15 5:-25 6:10 7:-8 8:21
ending:رب	5:-8 6:10
ending:رت	2:-11 5:29 7:-22 10:-15
ending:رج	0:-9 2:-9 4:-27 5:-16 6:15 7:-14 8:-24 9:19 10:30 11:-19
ending:رح	5:-26 6:35
ending:رف	0:-18 2:-22 3:-11 4:15 5:-9 6:11 7:-17 10:-14
ending:رق	2:-11 5:-12 7:16
ending:ره	0:-14 1:15 2:-9 3:-9 4:-14 6:15 7:-15 10:-8 11:-12
ending:ري	0:-10 2:-10 3:-24 5:-21 7:-30 9:23 10:-17 11:12
ending:سب	3:19 9:-19
ending:طع	4:-20 6:-13 7:31
ending:طه	4:-10 5:11 8:15
ending:عا	0:14
ending:عت	3:-12 7:14
ending:عه	0:-17 1:-15 2:-20 3:-11 4:-11 5:-21 6:22 7:-24 8:9 9:-9 10:19 11:-21
ending:في	0:-8 4:-25 5:12 6:-10 7:17 8:-9
ending:قا	3:8 4:-11 5:-20 6:11 8:9 10:-10
ending:قد	2:-12 4:16 6:-14 10:-8
ending:قه	6:14
ending:لا	0:-22 2:-9 5:-14 6:28 11:14
ending:لت	4:15 8:-8
ending:لغ	5:-19 6:22
ending:لن	0:-12 2:17 4:-15 10:-15
ending:له	0:-16 1:-9 3:-15 4:14 5:-8 6:26 7:-18 10:-11
ending:لي	0:9 3:-38 4:-27 5:-24 7:10 9:27 10:-8 11:9
ending:ما	0:-15 1:-11 2:-9 3:-8 5:23 10:-22 11:-10
ending:مت	4:17 5:-15 6:-12
ending:مل	0:-14 2:11 3:-10 4:-28 7:-13 9:-8 10:9 11:-12
ending:مه	6:8
ending:مي	0:-8 2:28 6:-27
ending:نا	0:-20 2:-18 3:-11 5:-17 6:11 7:-19 8:13 9:-9 10:8 11:-10
ending:نت	0:-13 2:-17 4:-16 8:-20 10:20
ending:نه	2:-9 3:-8 6:18 7:-8 8:19 10:-19
ending:ني	1:-10 3:-23 5:-24 7:-18 9:19 10:-11 11:-22
ending:ها	0:-15 2:-16 3:-8 6:26 7:-17 8:-30 10:-29
ending:هم	0:-20 1:-11 2:-14 4:-46 5:-13 7:-64 8:-8 10:22
ending:هن	0:-40 1:-11 2:-25 3:-27 4:-15 6:27 7:-25 8:-20 9:-16 10:33 11:-13
ending:وا	1:12 2:-33 4:-10 5:17 6:-12 7:-17 9:-14 10:-15
ending:وب	2:-11 3:-20 4:30 5:-17 6:-24 7:-10 9:-8 10:-21
ending:وح	3:-21 4:-8 5:19 6:-12 7:-9 10:8
ending:ود	0:8 3:-16 9:19
ending:وق	5:24 6:-20
ending:ول	0:15 2:-9 3:11 4:10 5:-9 6:-20 7:-16 8:9 10:-21 11:-8
ending:ون	1:-13 2:-27 3:43 6:-31 7:-32 10:-35 11:-36
ending:يا	0:-29 1:-12 3:-18 5:14 6:-9 7:-12 8:18 9:-43 11:22
ending:يب	0:-10 4:-23 5:23 7:-8
ending:يت	6:9
ending:يد	3:14 5:-8 11:-21
ending:ير	2:-10 4:29 6:-30 10:-19
ending:يع	4:-12 5:8 6:-9 7:11 10:-16
ending:يف	7:14
ending:يق	4:-8 5:-21 6:23
ending:يل	2:-14 6:22 7:-8
ending:يم	3:12 9:-8
ending:ين	0:-20 1:-17 2:-8 3:8 5:-51 6:12 8:-10 9:9 10:19 11:-38
ending:يه	0:-23 2:16 4:-31 5:-18 6:-10 9:26 10:10 11:-35
equal:abducted	0:43 1:-14 3:-22 4:-14 6:-8 8:-22 9:-10 10:-44 11:-11
equal:dead-in-captivity	0:-25 2:47 5:-8 6:-40 8:-35 10:-37
equal:displaced	3:22 5:-24 6:8 9:-22 11:-11
equal:held	2:-16 3:-14 4:24 5:-16 6:18 7:-15 8:-64
equal:injured	1:-20 3:-29 4:-48 5:34 6:-37 7:22 9:-13 10:-16 11:-19
equal:killed	1:-54 2:-47 3:-70 4:9 5:-37 6:68 7:-55 8:-22 9:-41 10:-20 11:-50
equal:missing	0:-30 1:-12 2:-10 3:18 4:-21 5:-39 6:-14 7:19 9:-11 10:16 11:-8
equal:prisoners-exchanged	0:-14 3:-13 4:-37 5:-15 6:-35 7:-16 8:24 10:12 11:-24
equal:refugees	3:-22 9:19
equal:released	0:-43 1:-9 2:-23 3:-27 4:-22 5:-8 6:-30 9:-9 10:60 11:-18
equal:returned	3:-26 6:-8 9:-36 10:-11 11:51
form:digits	0:-11 1:17 2:-42 4:-29 7:-8 9:-34 10:-41 11:16
form:dual	0:25 1:-32 3:-57 4:-27 5:-23 6:10 7:11 8:-9 9:-31 10:-19 11:-38
form:mixed	0:-41 1:-59 2:-73 3:34 4:-49 5:-34 6:-35 7:-22 8:-24 9:22 10:-75 11:19
form:range	0:-18 2:-18 4:-10 5:-36 8:-14 9:18 10:-12
form:singular	0:-37 1:-60 2:43 3:-82 4:-12 7:-33 8:-53 9:-73 10:26 11:-85
form:vague	0:-23 1:-46 2:8 3:-71 4:19 6:28 8:-18 9:-43 10:-16 11:-26
form:words	1:-35 2:-24 5:-27 8:-8 11:-54
headline	0:-11 1:-34 2:-32 3:-23 4:8 7:13 8:-9 11:-31
here:#aboard	1:-38 2:-40 3:-17 4:-49 5:-36 6:21 7:-17 8:-55 9:-44 10:14 11:41
here:#aid	0:-67 2:-64 3:15 4:-14 5:14 6:-9 7:-25 10:-42 11:-17
here:#alive	0:-29 1:18 2:8 3:-22 4:-18 5:-43 6:-20 7:-20 8:-14 9:-19 10:31 11:-30
here:#captives	0:51 1:-67 2:25 3:-49 4:34 5:-62 6:-58 7:-51 8:-50 9:-80 10:20 11:-93
here:#captivity	0:-31 1:-12 2:37 3:-12 5:-21 6:-58 7:-8 8:-21 9:-10 11:-10
here:#captors	0:54 1:-22 2:-84 3:-9 4:-11 5:-25 7:-55 8:-80 9:-68 10:12 11:-74
here:#carrying	0:-10 1:-10 3:-15 5:-26 6:32 10:-9
here:#commerce	1:-19 2:-17 3:-54 7:20 8:-43 9:-60 10:-17
here:#conference	3:-10 9:16 11:-11
here:#containing	0:-14 2:-56 4:9 5:-36 7:-23 8:23 9:20 10:-48 11:-10
here:#contest	0:-18 1:17 2:-27 3:-9 4:-13 5:-27 7:-15 9:-13 10:-30 11:18
here:#crossing	0:-37 2:-44 3:-21 4:-29 5:-56 6:-38 7:-34 8:-43 9:44 10:-19 11:20
here:#custody	1:-20 2:-16 3:-25 4:-57 5:-56 6:18 7:-31 8:20 9:-20 10:18
here:#demand	1:-10 2:14 3:-23 5:-12 7:-38 8:-17 9:-22 10:-27 11:-14
here:#disease	0:-15 1:-8 2:21 4:-10 5:-29 6:8 7:-16 9:-13 10:-9 11:-14
here:#displacement	0:-50 1:-48 2:-52 3:55 4:-51 5:-22 6:-54 7:-39 8:-59 9:12 10:-20 11:-8
here:#exchange	2:-46 3:-24 4:-32 5:-24 7:-59 8:43 9:-42 10:-11 11:-76
here:#execution	0:-24 1:-9 2:38 3:-17 4:-19 5:-26 6:-20 8:-33 11:-15
here:#given-back	0:-49 1:-19 2:-53 3:-50 4:-73 5:10 6:31 7:-24 8:29 9:-49 10:-34 11:13
here:#giving-from	1:-49 2:-42 5:-18 7:-25 8:22
here:#group	1:-23 2:13 3:-32 4:9 5:-38 6:-30 7:11 9:-33 11:-42
here:#handover	0:-27 1:-61 2:31 3:-42 4:24 5:-16 6:-35 8:-13 9:-15
here:#hostages	0:-25 1:-10 2:35 3:-19 4:-9 5:-31 6:-13 8:-39 9:-10 11:-25
here:#losing-side	1:-22 2:30 3:-47 5:-35 6:-13 7:-53 8:14 9:-51 10:-40 11:18
here:#need	0:-10 2:17 4:-25 5:27 7:-25 8:-24 9:-27 10:-34
here:#police	0:14 1:-45 2:-20 3:-14 4:-44 5:-17 6:8 7:-11 8:-33 9:11
here:#prisoners	0:-30 1:-31 3:-17 4:10 5:-71 6:-35 7:-36 8:25 9:-42 11:-63
here:#receiving	0:-30 1:-24 2:-17 3:-36 4:-39 6:13 9:-35 10:-12
here:#remainder	0:-20 1:-56 2:13 3:-51 4:9 5:-15 6:-37 7:11 9:-47 10:8
here:#report	0:12 3:-19 4:-49 5:-33 7:11 8:28 9:-44 10:-8
here:#rescue	0:-16 1:-53 3:-50 4:-40 6:28 7:-12 8:-18 9:-32 10:17 11:-51
here:#return	0:-24 1:-24 2:-27 3:-57 4:-42 5:-29 6:-13 7:-26 8:25 9:-8 10:-10 11:49
here:#since	0:-28 1:-20 2:-23 4:-31 10:-33
here:#sport	0:-16 1:20 2:-9 3:-8 4:-39 6:-12 7:-29 8:22 9:-31 10:-23 11:21
here:#state	0:-24 1:-42 3:-26 4:-9 5:-25 6:11 7:-53 8:-21 9:-17 10:-9 11:29
here:#treatment	0:33 1:-9 2:-27 3:-30 4:-10 5:-25 7:-44 8:25 9:-10 10:-38 11:-12
here:#war-prisoners	8:27 10:-24
here:abducted	0:110 1:-68 2:-23 3:-101 4:-33 5:-52 6:-47 8:-53 9:-69 11:-95
here:allocated	0:-24 2:-22 3:-8 4:-27 5:-33 7:-22 8:-8 9:-26 10:13 11:12
here:casualties	0:-23 1:64 2:-10 3:-31 4:-18 5:-40 6:-52 7:-30 8:-13 9:-13 10:-15 11:-19
here:dead-in-captivity	2:18 4:-25 6:-20 8:-11
here:delivered	0:-26 1:-12 4:-46 5:-16 6:-15 7:-27 8:-30 9:46 10:-26 11:-21
here:displaced	0:-41 1:-96 2:-81 3:121 4:-94 5:-59 6:-80 7:-69 8:-68 9:-11 10:-23
here:held	0:-63 1:-61 2:31 3:-80 4:110 5:-44 6:-87 7:-18 8:13 9:-12 11:-66
here:injured	0:-35 1:-29 2:-139 3:-87 4:-56 5:160 6:-59 7:-83 8:-86 9:-102 10:-111 11:-79
here:killed	0:-35 1:12 2:64 3:-103 4:-43 5:-29 6:102 7:-9 8:-94 9:-81 10:-78 11:-103
here:missing	0:-63 1:33 2:-51 3:-73 4:-97 5:-33 6:-59 7:142 8:-89 9:-114 10:-37 11:-37
here:pledged	0:-21 1:-28 2:17 3:43 4:10 6:-9 8:-33 9:-16 10:-22 11:-40
here:prisoners-exchanged	0:-30 1:-15 2:-22 3:-28 4:-9 5:-49 6:-11 7:-63 8:36 9:-77 10:-22 11:13
here:refugees	0:-45 1:9 2:-16 3:-30 4:-30 5:-9 6:-67 7:-66 8:-37 9:72 10:-25 11:12
here:released	0:-33 1:-36 2:-27 3:-73 4:-58 5:-55 6:-59 7:-60 9:-42 10:106 11:37
here:requested	1:-38 5:9 7:-48 8:-23 9:-21 11:-27
here:returned	0:-37 1:-77 2:-12 3:-53 4:-96 5:-26 6:-31 7:-21 8:16 9:-60 11:103
here:said	0:9 2:-18 3:-15 5:-22 6:8 8:-28 10:-21
here:set	0:-54 1:16 2:-16 3:-56 4:-15 8:15 10:-25 11:13
here:total	0:-8 2:-14 3:20 4:-12 5:-20 6:18 7:-8 8:14 10:-28 11:-37
item	0:-19 1:8 2:-13 4:-10 6:-18 7:-27 10:-62
last:claim-abducted	0:10 1:-35 2:-30 3:-14 6:-22 7:-10 8:-51 9:-56 10:40 11:-31
last:claim-allocated	0:-30 1:-23 3:28 4:-36 7:-8 8:-17 10:-16 11:-22
last:claim-casualties	5:13
last:claim-dead-in-captivity	0:-10 3:-13 4:16 7:-16 8:-35 10:-13
last:claim-delivered	0:-16 1:-31 2:-29 3:-12 4:-45 6:38 7:-60 8:9 9:15 10:-34
last:claim-displaced	1:-9 2:-15 3:26 4:-28 5:-39 7:-75 8:-44 9:-19 11:11
last:claim-held	3:-16 4:-14 5:-17 6:-31 7:8 8:-21 9:12 10:19 11:-35
last:claim-injured	0:-19 1:-19 2:-28 3:-19 5:-32 6:29 7:10 8:-27 9:-24 10:-11 11:-26
last:claim-killed	0:11 1:-23 2:-32 3:-19 4:-18 5:20 8:-85 9:-31 11:-50
last:claim-missing	0:-23 1:-63 2:-8 3:-27 4:10 6:-18 7:22 8:-36 9:-18 10:-15 11:-35
last:claim-pledged	0:-12 1:-14 2:-8 3:-13 4:-23 5:-20 6:25 7:-21 8:16 10:-22
last:claim-prisoners-exchanged	0:-30 1:-18 2:-33 3:-49 4:-17 5:-24 6:-44 7:-54 8:50 9:-29
last:claim-refugees	0:-17 2:-14 3:-49 4:-41 5:-46 6:-19 7:-28 8:9 11:57
last:claim-released	0:15 1:-30 2:-14 3:-9 6:-26 7:-29 8:-32 9:-27 10:15 11:-49
last:claim-requested	0:-8 7:-17 9:20 11:-13
last:claim-returned	0:-19 1:17 2:-32 3:-25 4:-12 5:-34 6:-30 9:-32 10:-13 11:43
last:claim-total	3:11 5:-14 6:17 7:-11 9:-9 10:-8 11:-13
left1:"	0:-60 1:10 2:-20 3:14 4:-24 5:-31 6:10 7:-30 9:-13 11:-40
left1:#	0:21 1:10 2:-25 4:-46 5:-18 6:-15 7:-24 8:22 9:-18 10:-12
left1:(	0:-20 1:-23 2:-9 4:-22 6:21 7:-51 8:-9 9:-25 11:17
left1:,	0:25 1:-35 3:-17 5:-32 6:-10 7:-15 8:-8 9:-9 10:-24 11:-34
left1:-	0:-21 1:-18 2:-25 3:-49 4:-16 6:19 7:-32 8:9 9:13 10:-26
left1::	0:-17 1:24 2:-56 4:-63 6:11 7:-33 8:-51 9:12 10:-23 11:-8
left1:|	0:-56 1:-32 2:-30 4:8 5:-25 7:16 8:13 9:-20 10:-31
left1:اجلاء	3:34 6:-9 9:-13 11:-19
left1:اجلت	3:18 6:-8
left1:اجلي	5:10 6:-8
left1:احتجاز	0:-15 2:-20 4:30 6:-11 7:-16 8:-8 10:-17
left1:احدهم	4:16 5:12 6:-10 10:-14
left1:احدهما	2:-8 5:10 6:-15 7:17
left1:احصي	0:19 4:-17 6:-9 8:-8 10:-11
left1:احياء	2:31 5:10 6:-32 7:-8 8:-10 10:-25
left1:اخرهم	5:-22 6:20 11:14
left1:ارواح	1:-11 5:-11 6:33
left1:استشهاد	5:-22 6:22
left1:استشهد	5:-25 6:27
left1:استعادت	0:-10 3:-12 4:-10 6:-15 8:-22 9:-11 11:22
left1:استقبل	6:8
left1:اصابه	5:33 6:-31
left1:اصل	0:36 1:-10 2:28 3:17 4:14 5:-17 6:-23 7:-32 8:-21 9:-21 10:-58 11:-24
left1:اصيب	4:-8 5:49 6:-39
left1:اطفال	5:-24 6:38 7:-16
left1:اطلقت	4:-8 6:-10 8:17 10:-10
left1:اكتوبر	0:-8 3:27 4:21 9:-10 10:-22 11:-8
left1:الا	0:-15 1:-12 2:-11 3:-33 4:-21 5:-9 6:14 7:-52 9:-23 10:25 11:27
left1:الاحمر	2:-15 4:-19 8:20 10:-15
left1:الاسبوع	0:16 2:-13 10:-11
left1:الان	0:-22 1:-26 2:-13 3:27 4:-32 5:-10 7:-31 8:9 9:10 10:-20 11:-27
left1:الاول	2:27 6:-20
left1:الاولي	3:-10 6:10 8:-17 10:18
left1:البلاد	0:12 6:-11 9:25 11:-27
left1:الجرحي	5:33 6:-32
left1:الحرب	0:-30 2:11 3:-32 4:-32 6:46 7:-16 8:-17 9:-22 10:-19 11:-10
left1:الحصيله	3:-18 5:-12 6:28
left1:السلطات	3:10
left1:السودان	6:11 11:-16
left1:الشركاء	3:19 11:-9
left1:الشهر	3:-18 9:19 11:-16
left1:الضحايا	1:-10 3:-10 6:28 7:-14
left1:العام	0:-16 2:-13 4:-12 5:24 6:-11 7:-10 8:-13 9:-28 10:-10 11:10
left1:العايدين	0:-8 2:-9 3:-14 4:-18 6:-23 8:22 9:-19 10:8 11:17
left1:العدد	0:-24 1:-20 2:-11 3:-34 4:-30 5:-34 6:30 7:20 8:-9 9:-11 10:-10 11:-12
left1:القتلي	0:-8 2:-9 3:-8 5:-36 6:53 7:-13
left1:القطاع	2:12 5:-8 9:-18 10:-9 11:19
left1:الماضي	0:19 1:-22 2:-10 3:-17 4:-25 6:28 7:-11 8:12 10:-14 11:14
left1:المفوضيه	3:-14 9:23 11:-20
left1:المقابل	3:17 6:14 8:-18 9:-17 10:-13 11:8
left1:المهاجمون	0:17 4:-8 6:-10 10:-13
left1:الي	0:-44 2:11 3:-48 4:-21 5:-38 6:33 7:-10 8:-43 9:-9 11:11
left1:اليوم	1:-14 2:-22 3:30 4:-28 5:-31 6:11 7:-41 8:19 9:-10 10:-38 11:-30
left1:اما	0:-11 2:-13 3:-16 5:-21 6:23 8:12 9:-9 10:-25 11:-15
left1:امراه	0:16 5:-16 6:12 7:-11 10:-13
left1:امس	1:11 2:20 5:-9 6:-20 8:-10
left1:ان	0:-29 1:9 3:-23 4:17 5:-10 6:-21 7:21 8:-31 9:-26 10:-31
left1:انتشال	5:-27 6:41 7:-11
left1:انتشل	6:8
left1:انقاذ	0:-9 5:-27 6:28
left1:انهم	2:-19 4:23 5:-26 11:-8
left1:اوكرانيا	2:-14 8:25 10:-22
left1:اي	0:-30 3:-10 4:15 5:-20 6:-19 7:19 10:-34
left1:ايام	8:8
left1:ب	0:-13 1:16 2:-14 4:-19 5:-30 6:32 7:-21 9:-12 10:-12 11:-8
left1:بان	2:16 3:-30 4:-15 5:-8 6:-21 9:-16 10:8 11:25
left1:بحياه	0:-13 1:-10 2:-10 3:-48 4:-10 5:-35 6:70 7:-24 9:-21 11:-20
left1:بعد	1:16 7:-9 10:-8
left1:بقتل	4:-28 5:-9 6:35 10:-19
left1:بلغ	2:-10 4:-9 5:-28 6:33 8:12 9:-20
left1:بلغت	3:20 4:-10 6:16 9:-27 11:8
left1:بمقتل	0:-18 2:14 3:-18 4:-14 5:-17 6:31 7:-14 10:-20
left1:بواقع	6:9 9:-19 11:22
left1:بوفاه	3:-9 5:-15 6:29
left1:بين	0:15 1:-13 2:-12 4:14 5:-13 6:-27 7:-12 10:-21
left1:بينها	2:-21 5:-8 6:30 8:-18 10:-22
left1:بينهم	0:-24 4:-27 5:13 6:-10 7:-40 10:20 11:-18
left1:تتبادلان	2:-10 4:-18 6:-12 8:31
left1:تحتجز	2:-8 4:24 6:-14 7:-10 8:-11
left1:تحرير	0:-49 2:-16 4:-41 5:-9 6:-25 7:-11 10:51
left1:تزال	6:8
left1:تسلم	2:-11 6:9 8:-11 10:11
left1:تشاد	0:-8 3:-35 6:-21 9:37 10:-18 11:-19
left1:تشمل	2:-15 4:-10 5:-12 8:22 10:-13
left1:تضم	6:-9 9:-9 11:9
left1:تقل	3:-11 6:8 11:11
left1:توفي	2:16 4:-20 5:-21 6:40 7:-15 8:-19
left1:ثم	2:-11 3:-14 5:-27 6:20 8:-11 9:17 10:21
left1:جانب	3:-12 4:-12 9:12 10:16
left1:جثامين	0:-8 2:11 4:-21 5:-8 6:22 8:-21 10:-11
left1:جثث	2:15 4:-30 6:14 7:-8 8:-30 10:-18
left1:جثه	2:22 4:-15 10:-17
left1:حاله	5:20 6:-10
left1:حاليا	1:-9 3:21 5:-14 6:-24 7:-9 11:-18
left1:خرج	2:-19 4:-19 5:8 6:-14 8:-16 10:27
left1:خطف	0:34 2:-13 4:-25 5:-13 6:-18 8:-9 10:-16
left1:خطفت	0:25 2:-8 4:-15 5:-10 6:-16 7:-11 10:-11
left1:خلاله	0:15 6:-15
left1:دفن	3:-10 5:-12 6:33 7:-11
left1:دفنا	2:-11 4:-9 6:32
left1:ذاتها	3:-10 6:-8 11:15
left1:رجع	0:-12 2:-20 3:-21 4:-15 6:-13 7:-11 8:-19 10:19 11:23
left1:رفات	0:-19 2:31 4:-36 5:-17 6:10 7:-8 8:-29 10:-38 11:-13
left1:روسيا	4:13 8:-11
left1:زال	0:-22 2:-31 4:41 5:-11 6:-23 10:-36 11:-23
left1:زوجها	0:-10 6:-12 7:23 9:-8
left1:سبيل	0:-29 2:-25 4:-12 5:-10 6:-17 7:-12 8:-8 10:37
left1:سجلت	3:-9 7:14
left1:سراح	0:-34 2:-15 4:-44 5:-12 6:-26 7:-13 8:-27 10:50
left1:سقط	3:-12 5:-18 6:33 7:-8
left1:سقوط	4:-16 6:31
left1:سوي	0:-24 1:13 3:8 4:-32 5:-15 6:-24 7:-35 8:-15 9:-16 10:31 11:14
left1:شهيد	5:26 6:-26
left1:ضمنهم	0:-10 2:-11 4:10 6:12 7:-11 8:-8
left1:طفلا	5:-21 6:25
left1:طفلان	6:18 10:-11 11:-8
left1:عاد	0:-29 2:-19 3:-45 4:-10 5:-17 6:-34 7:-13 8:-24 9:-40 10:22 11:58
left1:عبر	3:-12 6:-10 9:13
left1:عسكريا	4:14 8:-9
left1:علي	0:-51 3:-12 4:-41 5:-53 6:32 7:21 8:14 9:-9 10:-14 11:-18
left1:عن	0:-76 1:-45 2:-27 3:-64 4:-35 5:-67 6:-63 7:84 8:-18 9:-37 10:61 11:-22
left1:عند	4:-15 6:24 7:-8
left1:عوده	3:-12 6:-9 9:-15 11:21
left1:غادر	3:-24 5:26 6:-10 7:-17
left1:غرق	6:25 7:-10
left1:فر	0:-14 3:22 6:-13 9:-10 10:11 11:-12
left1:فقتل	0:-10 5:-13 6:25 10:-8
left1:فقتلت	5:-22 6:23
left1:فقد	0:-8 1:-11 5:-13 6:11
left1:فقدان	0:-8 1:24 3:-8 5:-18 6:-30 7:21
left1:فقدت	0:-10 5:-12 6:37 7:-21
left1:فقدنا	3:-9 5:-12 6:29 7:-25
left1:فقضي	5:-8 6:19 7:-9
left1:فيه	0:-8 1:-11 3:-12 6:13 7:-11 9:13
left1:فيها	2:-28 3:-18 4:17 5:9 8:-21 10:-30
left1:قتل	0:-36 2:-33 3:-28 4:-25 5:-20 6:53 7:-15 8:-8 10:-26
left1:قتلت	0:-13 1:-17 2:-15 3:-16 4:-26 6:50 7:-14 9:-13 10:-13
left1:قتلوا	0:-35 4:-8 5:21 7:-8 10:-8
left1:قتلي	5:26 6:-21
left1:قتيل	3:25 6:-24
left1:قتيلا	5:25 6:-32 7:12
left1:قضي	1:-8 3:-18 5:-15 6:50 7:-9
left1:كان	0:-10 4:8 5:-28 6:-33 7:27 8:-10 10:-11
left1:كانت	1:16 2:25 3:-8 4:-21 6:-12 7:-16 8:-12 10:-25
left1:كانوا	0:20 1:-9 2:-20 3:26 4:16 5:-10 6:-45 7:-14 8:-28 9:-8 10:-38 11:-20
left1:كنا	2:-12 4:26 8:-15 10:-14
left1:ل	3:-10 4:22 6:-13 7:-9 8:-10 11:8
left1:لدينا	2:-11 5:-16 6:-25 7:30 10:-11
left1:لقي	1:20 3:-17 5:-30 6:27 7:-32
left1:مات	0:-32 1:-21 2:15 3:-13 4:-18 5:-44 6:28 7:-35 10:-21
left1:مصرع	5:-18 6:29
left1:مصير	0:-25 1:-10 2:-25 4:-22 6:-24 7:46 10:-24 11:-17
left1:مع	1:-14 2:-12 3:11 4:12 6:12 7:-41 8:-11 9:-12 10:-27 11:-15
left1:مقابل	2:-36 4:-43 5:-25 7:-16 8:35 9:-17 10:-11 11:-31
left1:مقتل	0:-34 3:-42 4:-22 5:-44 6:83 7:-36 10:-10 11:-10
left1:من	0:21 1:15 3:-19 5:-26 7:-25 8:-8 9:8 10:-27 11:-12
left1:منها	0:20 2:-24 3:8 7:-14
left1:منهم	0:-33 1:-20 2:18 3:-8 5:-25 6:20 7:-51 9:-8 10:-14
left1:نزح	3:32 9:-17
left1:نزوح	3:25 9:-10
left1:نساء	0:9 4:-9 5:-14 6:28 7:-8 10:-15
left1:نفسها	0:-9 3:-12 4:-12 6:-18 7:17 10:-10 11:17
left1:نقل	0:-8 1:-8 3:28 5:32 6:-35 7:-14 8:-8 9:8 10:-15 11:-33
left1:نوفمبر	10:15
left1:هم	0:13 5:-8 6:18 10:-14
left1:هناك	0:-18 1:-10 2:-11 3:-19 4:18 5:24 6:-36 7:20 10:-25
left1:هولاء	0:-21 3:8 4:-29 5:-21 6:10 7:21 9:-13 10:-20 11:-20
left1:هويه	2:8 4:-11 5:-8 6:27 7:-13 10:-15
left1:و	2:-51 4:-36 5:33 6:-32 9:-40 11:-21
left1:واحد	1:10 3:-21 5:9 9:-21 11:20
left1:واصاب	0:-9 5:24 6:-25
left1:واصابت	5:26 6:-21
left1:واصابه	0:-10 1:-8 3:-28 4:-17 5:77 6:-71 7:-21 11:-11
left1:واصيب	0:-42 2:-9 3:-15 4:-22 5:91 6:-70 7:-25 9:-9 10:-15
left1:واصيبت	0:-15 4:-8 5:32 6:-27
left1:واقتادوا	0:39 4:-11 6:-21 10:-26
left1:وان	0:-16 1:-25 3:26 5:-27 6:-32 7:24 8:9 9:-46
left1:واوقع	5:26 6:-20
left1:وبقي	2:-10 4:12 5:-17 6:-30 7:19 9:15 11:-22
left1:وتوفي	0:-8 2:25 4:-10 5:-30 6:25 7:-11 10:-8
left1:وجرح	0:-15 4:-14 5:67 6:-62 7:-22
left1:وحده	0:-12 3:35 4:-30 6:-20 7:-17 9:-15 10:-11
left1:وحدها	0:23 3:-24 4:-29 5:-29 6:28 7:-31 9:-12 10:-21 11:-11
left1:وصل	3:-42 5:-27 6:11 7:-18 9:44 11:-13
left1:وصول	3:-10 5:-26 6:13 9:-10 11:15
left1:وعاد	2:-13 3:-13 4:-12 5:-12 8:-9 10:17 11:20
left1:وعددهم	1:-17 2:-31 4:26 5:15 6:-24 7:-40 8:27 9:-15 10:-43 11:-15
left1:وفاه	0:-13 1:-11 2:36 3:-12 4:-30 5:-30 6:18 7:-18 8:-30
left1:وفقد	0:-15 3:10 5:-27 6:-48 7:38
left1:وقتل	0:-41 1:-18 2:17 3:-25 4:-32 5:-29 6:45 7:-12 10:-21 11:-16
left1:وقتلت	5:-10 6:21
left1:وقتلوا	0:-31 4:-8 6:27
left1:وقضي	0:-12 1:-28 2:16 3:-18 4:-11 5:-24 6:30 7:-30 10:-16
left1:وكان	0:11 2:-11 3:-9 4:-24 5:-8 7:-12
left1:ومقتل	0:-10 2:-18 4:-10 6:29 10:-13
left1:ومنهم	4:-14 5:-13 6:16 7:-13 8:-9 10:13
left1:ونقل	3:17 4:-14 5:23 6:-28 7:-9 8:19 9:-8 10:-19 11:-15
left1:وهم	0:-15 2:-19 3:18 4:10 5:-26 8:-19
left1:وهو	6:10
left1:ووفاه	5:-16 6:33 7:-18
left1:يحتجزون	0:-17 2:-10 4:26 8:-13 10:-22
left1:يزال	0:-39 1:-11 2:-44 3:28 4:40 6:-58 7:49 8:-37 9:-22 10:-34 11:-37
left1:يضم	0:-9 3:12
left1:يعود	6:-8 11:25
left1:يقتل	3:-8 5:-9 6:21
left1:يقل	7:12
left1:يكون	0:-13 1:28 2:-12 3:-9 6:-8 7:-9 10:-9
left1:يناير	3:-14 5:-8 6:22 7:-12 9:-8 11:17
left1:يووي	3:25 6:-19 9:-10 11:-12
left1:•	0:-12 1:-11 2:-12 3:41 4:-23 5:-12 6:-30 7:-16 8:-21 9:-17 10:-13 11:-22
left2:	4:22 10:-22
left2:"	0:20 1:-34 3:-33 4:-17 5:-23 7:-8 8:-49 10:14 11:-44
left2:#	0:10 1:-23 2:-50 3:-34 6:8 7:-15 8:-24 9:16 10:8
left2:(	3:13 5:-18 6:17
left2:)	0:-8 1:18 4:-8 6:-9 7:-11 8:-13 9:-35 11:14
left2:,	0:-65 4:-33 6:-10 7:-9
left2:-	0:15 1:-17 2:-13 3:-26 4:-23 5:-31 6:25 7:-25 10:17 11:-17
left2::	0:-28 1:-14 2:-23 6:17 8:-10 9:-15
left2:;	3:-9 4:-17 5:-17 7:22 11:-13
left2:اخري	0:-16 1:-10 3:-30 4:-22 5:-15 6:16 7:-20 9:19 10:-15 11:8
left2:اربعه	0:16 5:-16
left2:ارتفع	2:-11 4:13 5:23 6:-18 10:-10
left2:اسره	3:23 6:-8 11:-13
left2:اشخاص	5:11
left2:اضافه	3:-37 5:-18 8:-33 9:-12 10:25 11:34
left2:اطلاق	0:-10 4:-25 5:13 6:-15 8:-13 10:29
left2:اعلنت	0:-13 6:22
left2:افرج	0:-28 2:-17 4:-20 6:-18 8:-10 10:37
left2:اكتوبر	0:-9 3:11 5:-13 10:9
left2:الا	2:-8 3:-10 4:-10 6:21 11:11
left2:الاحد	0:-8 4:-13 5:8 6:-11 10:17
left2:الاحمر	2:24 6:-22 7:-8
left2:الاسبوع	3:-19 4:-27 5:-8 6:33 7:-21 10:-8 11:-16
left2:الاصابات	5:22 6:-14
left2:الافراج	0:-19 2:-18 4:-37 6:-31 7:-16 8:-23 10:47 11:-10
left2:الاقل	0:9 5:17 6:-12
left2:الان	0:-26 2:-17 3:-10 4:-8 7:-9 10:32
left2:الاول	1:25 3:-12 4:-8 5:-11 6:-13 11:-10
left2:الاولي	2:-14 3:-22 4:-19 5:-16 6:22 7:-9 8:10 9:-8 10:12 11:-13
left2:البحث	6:-12 7:20
left2:البلاد	2:-8 4:8
left2:التعرف	6:8
left2:التي	3:10 6:8 11:-14
left2:الثاني	1:11 3:16 7:-10 9:-22 11:-23
left2:الجماعه	2:15 4:9 6:-24 8:14 10:-14
left2:الجمعه	0:-16 2:-16 4:-14 5:-10 6:16 7:13 8:11 10:-12
left2:الجيش	4:-9 6:26 7:-18
left2:الحصيله	5:-10 6:21
left2:الحكومه	1:-9 3:-29 5:-8 6:35 7:-10 9:-8
left2:الخميس	1:-9 4:-25 5:-8 6:-8 10:30
left2:الدفاع	4:12 6:10
left2:الدوليه	0:11 2:-9 6:19 7:-20
left2:الذي	0:29 1:-13 2:-15 4:-20 5:-10 6:-16 8:-9 10:-11
left2:السبت	10:9
left2:السودان	3:-16 5:-12 9:20 11:-13
left2:الشرطه	0:17 4:-11 7:-8
left2:الشهداء	5:-10 6:23
left2:الشهر	1:-8 2:28 3:19 6:-29 9:-10 11:-15
left2:الصحه	6:13
left2:العام	0:12 2:-11 3:-21 4:-19 5:-37 6:45 7:-25 8:-11 10:-10
left2:العدد	3:-8 5:-19 6:38 7:-17
left2:الفا	3:14 9:-13
left2:القتلي	1:-8 5:-18 6:19 7:8
left2:القوات	0:-10 2:-10 4:-9 10:10
left2:اللاجيين	3:-14 11:15
left2:الليله	2:16 4:-9 6:-9 10:-8
left2:الماضي	2:-8 3:-15 6:14 7:-16 8:-11 9:-11 10:-17
left2:المتحده	0:11 3:17 9:-19
left2:المدني	3:-11 4:-10 5:-9 6:14
left2:المصدر	4:9 6:8
left2:المفقودين	5:10 6:-21 7:20 11:-8
left2:المنظمه	1:13 4:18 6:-8 7:-17 9:-18 11:-15
left2:المهاجمين	0:9 5:-8 6:11 10:-8
left2:المولف	4:15 10:-14
left2:النازحين	3:9 6:9 7:-15
left2:الهند	3:-15 5:-8 9:13
left2:الوزاره	0:-9 3:11 6:18
left2:الولايه	4:-11 6:-19 7:19 9:-11 11:12
left2:الي	0:10 1:-15 2:-41 4:-57 6:-27 7:-41 9:36 10:-28 11:-16
left2:اليوم	2:-16 3:16 4:-8 5:-18 6:27 7:-13 11:-18
left2:امراه	1:20 7:-13
left2:امس	1:-8 2:-14 5:-8 6:29 7:-11 8:11
left2:ان	0:-12 1:-46 2:-34 3:-60 5:-27 6:21 7:31 8:-49 10:-13
left2:انا	4:9 6:24 7:-20
left2:انه	0:-8 6:14 7:-13 10:-11
left2:انها	0:-10 1:-16 2:26 3:-16 4:-32 5:-15 7:-12 8:9 9:-16 10:-20 11:15
left2:او	1:29 5:-8 6:-25 7:-18
left2:اودت	3:-8 6:21 7:-12
left2:اودي	3:-18 5:-22 6:32
left2:ايام	3:16 6:-12 7:-9 9:-22 10:-9 11:14
left2:ب	2:16 3:-10 6:-19 9:17 11:-12
left2:بدايه	3:-9 5:8 9:-19 11:11
left2:بذلك	5:-8 7:-11 11:9
left2:بعد	2:-11 3:19 5:-21 6:-16 7:17
left2:بعدما	0:-8 3:17 6:-13 11:-8
left2:بلاغات	3:-19 5:-11 6:-20 7:27 10:-9 11:-13
left2:بين	0:-18 1:-10 2:-17 3:-25 4:-26 6:8 7:-20 8:19 9:-17
left2:بينما	3:16 4:-9 7:-11 9:-12
left2:تبادل	2:-14 4:-13 6:16 10:-10
left2:تتحدث	7:9
left2:تحت	3:-10 6:-16 7:24
left2:تحدث	2:18 5:-20 7:-14
left2:ترتفع	6:11
left2:تسع	5:-11 6:17
left2:تعلن	2:14 4:-9 10:-15
left2:تقول	4:24 5:-8 6:-17 7:13 8:-8 10:-8 11:-11
left2:ثلاثه	0:-16 2:18 5:11 6:-22 8:8 10:-15
left2:ثم	0:-8 2:-9 5:-23 6:30 7:-18 10:9
left2:جثامين	5:10 7:-12
left2:جثث	0:-10 2:-9 5:14 6:-17 8:17 10:-16
left2:جثه	5:17 6:-10 7:-10
left2:جديده	6:8
left2:جري	5:-12 6:13
left2:جريحا	5:29 6:-14
left2:جنديا	0:25 2:-20 4:34 6:-56 7:-14 8:18 10:-23
left2:حتفهم	2:-9 5:-14 6:-9 7:24
left2:حتي	0:14 1:-11 3:-14 4:-13 5:-28 6:32 7:-23 8:-9 9:-8 10:-10 11:-22
left2:حصيله	5:10
left2:حيث	0:-26 2:-16 3:-14 4:-13 5:21 6:29 10:-30 11:-10
left2:حين	0:-10 2:-13 5:-8 6:8 7:17 8:-15 9:-14
left2:خرج	3:21 6:-17 9:-19
left2:خطف	0:23 3:-11 4:-9 10:-17
left2:خلال	1:9 3:25 6:-9 7:-9 11:-25
left2:خمسه	4:12 6:17 10:-13
left2:دولار	0:-18 4:-18 6:-12 8:-14 10:24
left2:ذلك	0:15 7:-14
left2:رهينه	0:-13 2:8 4:-30 8:8 10:-13
left2:ساعه	5:-30 6:36
left2:سبعه	2:-14 4:-20 5:20 6:16 10:-12
left2:سته	4:-11 6:19
left2:سجلت	6:11
left2:سياره	6:10
left2:سيبو	6:11
left2:سيده	6:11
left2:شخص	3:-22 5:15 6:-10 7:-10 9:19
left2:شخصا	0:-14 1:-9 2:20 3:20 4:-27 5:23 6:-18 7:-19 9:-12 10:-8 11:-14
left2:شهداء	5:23 6:-21
left2:شهيدا	6:16
left2:صباح	5:-10 6:14 9:-12 11:15
left2:طفلا	0:10 3:-12 5:-25 6:19
left2:عبر	3:-25 9:34 11:-17
left2:عثر	0:-40 2:15 5:-12 6:23 7:-12
left2:عدد	1:-18 3:-14 6:18 9:-12 11:13
left2:عشر	0:22 2:-18 4:12 5:-11 6:-14 7:-22 8:-8 10:-14
left2:علي	0:-28 1:-13 3:-9 6:-10 7:15 8:9 9:-8 10:-17
left2:عمليات	2:-13 8:-8 10:15
left2:عن	0:-32 1:-17 2:-15 3:-19 4:39 5:-23 9:-15 10:-16 11:-22
left2:غزه	2:17
left2:غير	3:34 6:24 9:-21 11:-38
left2:فضلا	2:-13 4:-18 7:23 9:-15 10:-8 11:14
left2:فقد	7:-8 11:10
left2:فلسطينيا	8:19 10:-16
left2:في	1:-37 2:-32 3:-15 4:-10 7:-20 8:18 9:-9 11:-32
left2:فيما	1:-10 2:-9 3:-31 4:-33 6:22 10:-33 11:11
left2:فيها	1:-15 3:24 6:-20 7:-12 9:-9
left2:قافله	1:-10 3:-16 6:-23 9:-8 11:31
left2:قال	5:-28 6:28
left2:قبل	2:11 3:24 4:-18 5:-15 10:-12 11:-12
left2:قتل	0:-16 2:-20 3:-8 4:-30 5:-14 6:48 7:-8 10:-14
left2:قتلوا	0:-27 2:12 3:-9 4:-19 5:18 6:-25 7:14 10:-21
left2:قتلي	5:11 6:-12
left2:قتيلا	0:-18 1:-9 2:-14 3:-19 4:-8 5:28 6:-16 7:12 9:-8 11:-8
left2:قد	0:-11 1:23 2:17 3:13 4:-28 5:-24 6:-17 7:-33 8:12 9:-8 10:-28 11:-18
left2:كان	0:-24 2:-14 4:11 7:-22 8:-20 9:-11 10:18 11:-14
left2:كانت	6:16
left2:كل	6:-16 7:21
left2:كما	6:8
left2:كييف	2:17 3:-10 4:-11 5:-9 6:-17 8:18 10:-18 11:-12
left2:لا	0:-27 2:-27 3:16 4:25 6:-34 7:24 8:-12 10:-23 11:-31
left2:للاجيين	9:8 11:-8
left2:للهجره	1:8 3:13 6:-19 9:-16 10:-10
left2:لنساء	5:-10 6:17 7:-8
left2:ما	0:-20 2:-24 3:12 4:24 5:-8 6:-19 7:8 10:-8 11:-20
left2:محليه	4:-19 10:18
left2:مدنيا	5:35 6:-32
left2:مدنيين	3:17 5:33 6:-40
left2:مساء	0:10 2:23 4:-10 6:-23 10:-17
left2:مسلحون	0:12 6:20 9:-8 10:-17
left2:مصابا	5:28 6:-25
left2:مصرعهم	5:-14 6:22
left2:مطلع	0:15 1:-9 2:-15 5:22 6:-25 9:19 10:-13 11:-27
left2:مع	4:19 8:-14
left2:ملايين	3:16 6:-12
left2:من	1:-11 2:15 3:-22 4:28 5:-12 6:-22 7:-10 8:-24 10:-16 11:-38
left2:منذ	1:-8 2:-22 3:-19 4:-17 5:-15 6:27 7:-23 9:-10 10:-12 11:19
left2:منها	2:-14 6:19
left2:منهم	0:14 3:11 5:-8 10:-13
left2:مواطن	4:11 5:10 6:-9
left2:نفسه	8:14
left2:نفسها	6:17
left2:نقلت	3:-8 8:10 9:23 10:-9 11:-18
left2:هذا	0:-15 1:22 2:-11 3:-8 4:-11 5:-9 7:-15 8:-10 9:-13 10:-9 11:11
left2:هم	0:20 4:-9 10:-22
left2:هولاء	0:-13 2:9 3:15 4:-20 5:-11 6:-27 8:-18 10:17
left2:واحتجزت	6:13
left2:واحد	0:-9 3:10 4:-10 6:11 7:-10 8:28 10:-30
left2:واحده	5:19 6:-8
left2:واضاف	0:-14 1:-9 2:-34 3:-16 4:-47 5:51 6:-32 7:-33 9:-30
left2:وان	0:-19 2:-12 4:-20 5:9 6:17 10:-18
left2:واوكرانيا	4:-10 6:8 8:12
left2:وبين	4:-15 5:8 6:-9 8:20 10:-23
left2:وتستضيف	9:14
left2:وحدها	6:21 7:-17
left2:وعلي	0:-9 1:-11 3:-20 6:-27 7:-11 11:28
left2:وفاه	2:13 4:-13 6:-14 7:16 8:-9
left2:وفيات	5:12 6:-8
left2:وقال	0:-8 3:-19 4:15 5:-10 7:-24 11:22
left2:وقد	2:-10 3:-29 4:-11 6:23 7:-8 10:-19 11:25
left2:وكان	0:31 3:-14 4:-28 5:-15 6:-23 7:-14 10:-9
left2:ولا	0:-18 2:-27 3:19 4:30 5:-20 6:-43 7:54 8:-28 9:-25 10:-27 11:-10
left2:وما	2:-10 3:-14 4:29 6:-25 7:17 9:9 10:-31 11:-12
left2:ومن	0:20 2:-18 3:17 4:-24 5:-25 6:16 7:-25 8:-9 11:-11
left2:يزال	0:-14 2:-18 4:-12 7:23 10:-10
left2:يعلن	0:-19 10:24
left2:يناير	0:-24 2:-27 4:13 6:-29 8:-16 9:-10 10:25 11:9
left2:يوليو	3:-21 5:-10 6:-8 8:-11 11:27
left2:يوم	1:11 3:-17 9:-20 11:21
left2:يونيو	0:12 2:-8 4:11 6:-17 8:-9
left2:•	0:15 3:-30 4:-17 5:-9 6:-19 7:-15 8:-8 10:-9 11:31
left3:	0:-11 3:-19 4:-20 5:12 6:8 7:-12 8:19 9:-8
left3:"	0:-13 2:-30 4:-26 5:-32 7:15 8:-13
left3:#	0:48 1:-30 2:21 3:-32 4:-33 5:38 6:-23 7:-19 8:-20 9:-23 10:-28 11:-26
left3:)	0:-14 1:-8 2:-16 3:-23 6:14 7:-23 8:-11 9:-12 10:-17 11:17
left3:,	0:-16 1:-15 2:-34 4:28 5:12 6:-19 8:-25 9:-38 10:-44 11:11
left3:-	0:-9 1:-26 2:-15 4:-30 5:-54 6:49 7:-47 8:-18 9:23 10:-25 11:-42
left3::	0:20 1:-17 2:-66 3:-28 4:41 5:-31 6:-16 7:-14 10:-22 11:-41
left3:|	6:8
left3:اباد	0:-11 2:-11 4:-14 6:10 7:-14 9:-17 10:-13 11:15
left3:اثنين	0:-13 5:-27 6:28 10:12
left3:اجمالي	3:-11 5:-8 6:21 7:-8 9:-10 11:16
left3:اخرين	3:12 6:-8
left3:ادت	5:-9 6:13
left3:ادي	3:22 4:-10 5:-11
left3:اربعه	0:24 3:15 4:-8 5:-9 7:-27 10:-12
left3:استشهاد	5:13 6:-13
left3:استشهد	5:11 6:-9
left3:استقبلت	3:21 6:-11 9:-17 11:-10
left3:اسراييل	2:19 4:-10 6:-12 8:19 10:-29
left3:اسفر	5:15
left3:اشخاص	0:14 2:-10 6:-8 10:-8
left3:اطباء	6:14
left3:اطفال	0:-16 9:-15 10:18 11:-8
left3:اكتوبر	6:9
left3:الاحد	5:-8 8:-18 10:14 11:9
left3:الاحمر	4:-8 5:-26 6:37 7:-17 8:8
left3:الاربعاء	6:9
left3:الاسر	4:8 6:-23 7:17 10:-9
left3:الاسراييلي	2:17 5:-12 6:-10
left3:الاف	3:11
left3:الاقل	2:-26 4:21 5:-17 6:8
left3:الامم	0:11 3:15 9:-19
left3:الان	6:10
left3:الانقاذ	6:11
left3:الاول	0:26 1:-12 2:-19 3:-11 4:14 5:-8 7:-26 8:-17 9:-12 10:-23
left3:البحث	5:-23 6:-22 7:31
left3:البلاد	0:17 1:10 3:-25 4:-9 5:-9 10:-16 11:8
left3:التي	0:-9 1:-9 3:-34 5:-12 7:27 8:-11 9:-12 10:-10 11:9
left3:الثلاثاء	2:21 5:-9
left3:الجماعه	0:12 2:18 4:-17 6:-8 10:-22
left3:الجيش	0:-24 4:-10 5:14 10:12
left3:الحرب	0:-9 2:-21 3:-13 4:-20 7:-10 8:23 9:-12 10:-9
left3:الحصيله	1:17 6:-13
left3:الحكومه	0:-14 2:-8 3:-16 4:-19 6:24 7:-28 8:14 10:-8
left3:الخميس	6:11
left3:الدفاع	3:-9 4:-14 5:-10 7:9 8:19 10:-12 11:-17
left3:الدوليه	0:10 1:8 2:11 3:13 4:-16 5:-12 6:-36 7:-16 8:-9 9:-16 10:-16
left3:الذي	0:-11 1:-14 5:-28 6:39 7:-15
left3:الذين	3:24 6:-23 9:-19 10:-13 11:-9
left3:الروسيه	5:-8 6:8 8:9
left3:السبت	2:-10 4:-8 6:-10 10:14 11:11
left3:السلطات	0:-18 3:10 5:-8 9:-14 10:13
left3:الشهر	4:-11 5:-12 6:27 7:-9 9:-11
left3:الصحه	0:-8 6:13
left3:الضحايا	5:-9 6:14
left3:الطواري	5:-28 6:29
left3:العام	0:11 1:19 2:-8 4:-9 5:-21 10:-14 11:13
left3:العدد	3:-15 8:14 9:14
left3:الف	3:12 11:-13
left3:الفا	3:10 4:-8 9:8 10:-16 11:-15
left3:القتلي	1:29 4:-9 5:-52 6:33 7:-14
left3:القطاع	2:42 4:-38 6:-26 8:-8 10:-40
left3:القوات	6:14
left3:الماضي	0:-20 4:21 5:-10 6:9 7:-10
left3:المدنيه	7:14
left3:المدينه	3:11 6:-8
left3:المستشفي	0:25 6:-25
left3:المفقودين	1:12 3:-10 5:-8 6:-27 7:24
left3:الوحده	3:-11 6:8 11:11
left3:الوطني	0:-11 6:-13 10:16 11:-10
left3:الوطنيه	3:-11 5:10 6:-12 7:13
left3:الوفيات	3:-9 5:-11 6:26 7:-23
left3:الي	1:-15 2:-32 3:9 4:-47 8:-13
left3:اليوم	2:-12 5:26 6:-15
left3:اما	2:-9 3:15 4:16 9:-8 10:-23
left3:ان	0:-35 1:-30 3:-17 4:17 5:-55 6:24 7:-46 8:31 9:-35 10:-39 11:10
left3:انه	0:-12 1:-9 3:-15 4:16 5:-22 6:21 7:-25 10:-12
left3:انها	0:-9 2:15 4:-13 7:13 10:-13
left3:ايام	3:-13 5:-8 9:27 10:-10
left3:بان	0:-8 4:12 6:-20 10:11
left3:بحسب	2:-18 4:-11 6:24 9:-17 10:-25 11:12
left3:بدايه	1:-10 3:-17 9:15
left3:بعد	2:-8 3:24 6:-16 7:21 9:-12 11:-25
left3:بلغ	9:-12 11:15
left3:بين	0:-23 1:-14 2:-9 4:-9 5:-11 6:19 7:-15 8:-9 9:-23 10:-17 11:8
left3:بينما	0:11 3:-15 4:-11 5:10 6:-14 7:-18 10:-13 11:16
left3:بينهم	6:12 7:-10 10:-16
left3:تسعه	4:-8 5:21 6:-18 10:12
left3:تشرين	1:16 6:-13
left3:تعلن	4:-9 10:11
left3:تقول	6:8
left3:ثلاثه	0:-12 2:-17 4:-15 5:20 6:8 7:-10 10:-8
left3:ثم	0:-24 2:-15 4:14 6:-23 7:-16 8:-10 10:21
left3:ثمانيه	0:27 2:-14 4:-21 6:-13 7:-14 10:-11
left3:جثه	0:-11 6:11 7:-12
left3:جريحا	2:-13 4:-15 5:21 6:-16 7:14 10:-11
left3:جنوب	3:-16 4:16 6:-21 9:21 11:-13
left3:حتي	0:-31 4:-24 5:-17 7:-18 8:11 9:-11 10:21 11:10
left3:حصيله	3:-11 5:-16 6:32 7:-16
left3:حين	3:17 5:-11 6:-13 7:9 8:9 9:-8 11:-10
left3:خلال	0:-25 6:25 7:-15
left3:خمس	4:-13 6:15
left3:خمسه	0:13 4:-10 6:11 7:-12 8:19 10:-19
left3:راكبا	7:10
left3:روسيا	2:18 4:-26
left3:زالت	5:-9 6:-20 7:23
left3:ساعه	0:-13 3:-12 4:-21 5:-13 6:35 7:-21 10:-14
left3:سبعه	5:12 6:-9 8:10 10:-12
left3:سته	0:-19 3:13 5:19 6:-25
left3:شخص	0:-10 3:-24 9:15 11:10
left3:شخصا	0:-22 1:-12 2:14 4:11 8:-11 9:-11 10:-17
left3:شهيدا	5:-29 6:31
left3:صباح	5:-8 6:11 7:9 10:-9 11:-11
left3:طفلا	5:9
left3:عاد	3:-21 6:-9 11:19
left3:عام	6:10 9:-15 11:13
left3:عبر	3:-27 9:19
left3:عثر	0:-21 2:13 4:-12 5:-8 6:19 7:-12 10:-9
left3:عدد	0:23 1:-12 4:-21 10:-11 11:-15
left3:عشر	2:-18 5:19 6:-17 7:-12 11:-9
left3:عشره	3:21 9:-21
left3:علي	1:15 2:19 4:-32 5:18 6:-19 7:-26 8:-31 10:23 11:-18
left3:عن	0:-9 3:21 4:-29 5:21 6:-28 7:12 8:14 9:-9 10:-15 11:-29
left3:عند	0:13
left3:غزه	2:-18 4:-11 5:-9 6:-18 10:17
left3:فجر	1:-8 2:16 4:-12 5:-20 6:-19 7:-8 8:-9 10:21
left3:في	0:25 3:14 4:16 5:-36 7:-47 8:-45 9:-66 10:-12 11:-10
left3:فيما	5:-22 6:-14 7:28 9:20 11:-19
left3:فيه	0:-18 6:12 10:-8
left3:قال	4:10 6:-32 7:30 10:-9
left3:قباله	6:22 7:-17
left3:قبل	1:-10 2:15 3:25 4:-37 5:-32 7:-14 8:-19 9:-14 10:-22 11:10
left3:قتل	0:-19 1:21 2:-12 3:8 4:-19 6:-12 7:-15 9:-10 10:-14
left3:قتيلا	0:-25 3:19 5:11 6:-10 7:17 10:-9
left3:قد	0:-19 1:-25 2:-14 3:-37 4:-30 5:-12 6:34 7:-24 9:21 10:-12 11:-9
left3:قرب	4:-9 6:13 8:-8 10:12 11:-13
left3:قريه	3:18 6:14 7:-8 11:-16
left3:قوات	10:10
left3:كان	0:10 4:-13 5:-13 6:-29 7:-8 9:23 10:-12 11:8
left3:كانوا	0:-8 3:11 4:20 6:-21 7:-9 10:-16
left3:كانون	1:10 3:15 7:-10 9:-22 11:-23
left3:كل	2:-12 4:20 7:-8 10:-19
left3:كما	0:9 2:-10 4:-9 6:33 8:-19 10:-13
left3:لا	0:-14 2:-12 4:8 5:-15 6:-10 7:22 8:-10 10:-16
left3:لشوون	3:-14 10:14 11:17
left3:لقوا	5:8 6:-12
left3:للهجره	5:18 6:-13 7:-9
left3:لم	0:-15 2:-13 4:14 5:-25 7:-19 8:-8 9:-15 10:23 11:-22
left3:ما	2:-10 4:-20 5:8 6:15
left3:محليه	0:-15 4:23 7:-10
left3:مدنيا	2:-21 4:22 5:9 6:-12 8:-9
left3:مركز	3:12 9:-9 11:-10
left3:مساء	5:-14 6:26
left3:مستشفي	5:8
left3:مشيرا	0:-13 5:24 6:-13 9:23 11:-24
left3:مشيره	3:17 5:-8 6:-12 9:-26 11:19
left3:مصابا	5:20 6:-16
left3:مصرع	5:21 6:-18
left3:مطلع	2:-10 4:-13 6:-11 9:-10 10:15 11:22
left3:مقتل	5:13 6:-11
left3:مليون	0:-18 3:-29 4:-20 5:-10 6:-16 8:-14 9:25 10:22
left3:من	1:-29 2:-42 4:-58 5:-20 7:-34 8:40 9:11 11:-33
left3:منذ	0:-25 1:-15 2:10 3:-33 5:29 6:-29 7:-25 8:-22 9:14 11:17
left3:منزلا	0:-11 6:-8 7:13
left3:منها	0:-8 3:-26 6:38 7:-16 11:-10
left3:منهم	2:-23 3:-28 4:-28 5:-18 6:42 7:-15 9:14 11:-15
left3:نازح	3:32 9:-29
left3:نايرا	0:-20 4:23 10:-23
left3:نحو	1:28 3:-16 6:-19 7:-8 11:-20
left3:نزح	3:20
left3:نساء	0:-10 2:-15 4:14 6:-22 7:-10 8:-21 10:10
left3:هجوم	3:-11 11:15
left3:هذا	1:-8 3:14 5:-33 6:17 7:23 11:-14
left3:و	2:-8 3:-9 4:-21 5:-21 6:13 7:-18 10:12
left3:واحده	6:-22 7:15
left3:واضاف	2:-14 5:-11 6:-19 7:10 10:17
left3:والبحث	6:-28 7:32
left3:وان	0:11 2:15 5:-11 6:-12 7:-10 10:-10
left3:واوضح	6:13
left3:وتقول	1:14 2:24 4:-9 6:-29 7:-8 11:-11
left3:وحده	1:-13 3:-26 5:-17 6:31 7:-13 9:19 11:-14
left3:وزاره	3:-11 6:18
left3:وعشرين	0:15 4:-9 5:15 6:-17 10:-18
left3:وفاه	1:27 5:20 6:-28 7:-20
left3:وفي	0:-15 2:-10 4:9 5:-14 6:8 7:13 10:-9
left3:وقد	3:19 6:-14 10:16
left3:وكان	0:-11 3:19 11:-9
left3:ولا	0:-15 2:10 4:-28 6:-9 7:24 10:-13
left3:ولايه	6:24 7:-17
left3:ولم	5:13 7:-9
left3:ومن	0:-11 3:16 4:-10 5:-16 6:9 8:-13 10:11
left3:يعثر	6:-47 7:48
left3:يقول	4:-11 7:9 8:13
left3:يناير	0:13 3:-20 4:-24 8:-20 9:18 10:19 11:11
left3:يوم	0:-13 4:-24 8:11 10:22
left3:•	3:16 6:-19 7:13 11:-20
many	2:-35 3:-16 4:-10 5:-18 7:-26 8:-8 9:-10 10:-10 11:-20
mostly:abducted	0:21 1:-22 2:-21 3:-26 4:-20 6:-34 7:-13 8:-12 9:-9 10:14 11:-16
mostly:aid	0:-21 1:-36 2:-21 3:-13 4:-32 6:20 7:-20 8:-25 9:42 10:-22 11:-54
mostly:allocated	3:13 6:8 9:-12 11:-17
mostly:casualty	0:-42 2:-40 4:-15 5:10 6:27 7:12 8:-20 9:-57 10:-42 11:-11
mostly:delivered	3:8
mostly:displacement	0:-53 1:-41 2:-42 4:-52 5:-19 7:-18 8:-42 9:10 10:-50 11:12
mostly:held	0:22 1:-16 2:-56 3:-18 4:9 5:-28 7:-38 8:-64 9:-8 11:-8
mostly:hostage	0:13 1:-95 2:17 3:-62 4:16 5:-36 6:-44 7:-12 8:17 9:-79 11:-99
mostly:injured	0:-30 1:-26 2:-15 3:-9 4:-33 5:13 6:19 7:-44 8:-18 9:-46 10:-20 11:24
mostly:killed	1:-13 2:17 5:13 6:-23 8:-44 9:-8 10:-34 11:-45
mostly:pledged	0:-9 3:12 5:-9 6:20 7:-20 9:21 11:-46
mostly:prisoners-exchanged	0:-41 1:-12 2:-16 3:-29 5:-29 8:8 9:-14 11:-18
mostly:released	2:-15 3:-10 4:23 6:-29 7:-16 8:16 10:-42
mostly:returned	1:-16 2:-8 5:-13 6:-26 7:10 8:-15 9:17 10:-17
near:اباد	0:-20 1:-9 2:16 4:-34 5:30 6:-14 7:-18 8:-16 9:-22 10:-19 11:21
near:ابار	9:10
near:ابتد	0:24 4:-14 10:-17
near:ابري	0:-13 2:-19 3:-40 4:16 5:-12 6:26 7:-12 8:25 9:-14 10:-32 11:17
near:ابشي	5:24 6:-21
near:ابعد	0:-13 2:-20 3:-21 4:-28 5:-19 6:-22 8:49 9:-30 10:-41 11:-24
near:ابلغ	0:-9 1:12 3:-9 4:-8 5:-31 6:-35 7:36
near:ابن	4:-12 6:20
near:ابنا	0:-27 1:-15 2:-31 3:-28 4:-14 5:-19 6:-12 7:22 8:9 9:-23 10:-40 11:24
near:ابو	5:-13 6:22
near:ابوا	2:-12 4:-25 5:25 10:-12
near:ابيض	5:-19 6:28 7:-9 10:-8
near:اتجا	9:-18 11:19
near:اتصا	2:-8 4:-13 5:-10 7:32
near:اتصل	0:20 2:-20 4:-26 6:15 10:-32
near:اتفا	0:-16 2:-52 4:-44 5:-15 6:31 7:-21 8:38 9:-10 10:-33 11:-11
near:اتلف	5:22 6:-20
near:اتها	5:-8 6:25
near:اثار	0:-8 1:-11 2:-14 3:-21 4:-29 5:-17 7:8 10:-14 11:14
near:اثر	0:-19 1:-17 2:-28 3:-18 4:-29 5:-39 6:-30 7:55 8:-8 10:-14 11:-8
near:اثقل	5:-13 6:17
near:اثنا	0:17 1:-26 2:-19 3:-48 4:-17 5:36 6:-14 7:-29 8:12 9:-27 10:-11 11:-16
near:اثنت	0:-13 2:-11 4:-19 6:-8 7:10 8:22 10:-16
near:اثني	0:15 1:-27 3:-13 4:-12 6:-29 7:15 8:-15 9:-14 10:16 11:-17
near:اثيو	0:-18 3:-31 4:-10 5:-21 7:-17 8:-9 9:23 10:11
near:اجان	0:36 2:-22 3:-9 4:10 5:-18 6:10 7:-16 8:-22 10:-40
near:اجبر	3:30 5:-13 6:-11 7:-12 9:-17 11:-16
near:اجتا	0:-12 2:-11 3:21 5:-10 6:-33 7:-11 8:-9 9:19 10:-23 11:-16
near:اجتم	0:-18 1:15 2:-17 3:-15 4:-24 5:-11 6:19 7:-25 8:-14 10:-9 11:9
near:اجري	5:17 6:-11
near:اجلا	3:47 6:-12 7:-12 8:-11 9:-23 11:-36
near:اجلت	3:27 6:-15 11:-8
near:اجلي	5:10 6:-20 7:12 11:-9
near:اجما	0:-8 1:-14 2:-8 5:17 7:-21 8:18 9:-31 10:-18
near:اجنب	5:-13 7:-18 8:-14 10:-10
near:اجنح	0:18 6:-9 10:-10
near:اجهز	3:-8 6:9 8:-12 10:13
near:اجيي	3:8 11:-15
near:احاد	4:-10 5:15 6:-11 8:13
near:احتا	2:-9 5:22 6:-16
near:احتج	0:-20 1:-11 2:13 3:-17 4:33 5:-24 6:-20 7:-39 8:-53 9:-8
near:احتر	3:18 5:-12
near:احتس	3:-31 4:-12 9:23
near:احتل	4:-22 5:9 8:-42 10:32 11:-10
near:احتم	4:-11 7:-9 10:-18
near:احد	0:-17 1:9 2:-21 3:-42 4:-16 6:18 8:-41 9:-53 10:20
near:احدا	1:-19 2:-14 3:16 5:49 6:-39 8:-35 9:-36 10:-50 11:-32
near:احده	0:32 1:-30 2:-71 3:-32 4:8 5:-20 7:-13 8:-44 9:-35 10:8 11:-41
near:احدي	0:-12 2:-28 6:18 7:-16 8:-13 10:15
near:احرق	0:-25 3:10 4:-13 5:-8 6:20 10:-15
near:احصا	6:14
near:احصت	0:28 1:9 2:-18 3:-20 4:-29 5:-9 6:-29 7:17 10:-36
near:احصي	0:19 1:-9 2:-17 4:-35 5:-21 6:45 7:-18 8:-18 9:-17 10:-24 11:-15
near:احكا	2:-12 4:-13 8:17 10:-13
near:احمد	0:-24 1:-13 2:8 3:-16 4:16 5:-17 6:-27 7:-10 8:-19 10:21 11:-10
near:احمر	0:-29 1:-20 3:-9 4:-28 5:-14 8:13 9:-12 11:-27
near:احيا	0:-18 1:-22 3:-22 7:-48 8:-8 9:-17 10:9 11:8
near:احيل	2:-17 4:28 5:17 6:-13 8:-9 10:-27
near:اخبا	7:13
near:اختط	0:47 2:-25 3:-28 4:-46 5:-20 6:-30 8:-10 9:-8 10:-20 11:-12
near:اختف	0:18 1:21 2:-11 3:-37 4:-20 5:-26 6:-17 7:17 8:-8 9:-11 11:-22
near:اختن	2:-22 5:23
near:اخذو	0:45 1:-17 2:-38 3:-24 4:11 5:-38 6:-50 8:-12 9:-11 10:-34 11:-11
near:اخر	0:-26 3:36 5:-15 6:-13 7:11 8:16 9:-9 11:-27
near:اخرا	2:-18 3:-22 4:-22 5:-10 8:-9 10:25
near:اخرج	0:-21 1:-12 2:-15 4:-26 5:16 7:-36 8:21 9:-34 10:-22 11:-27
near:اخره	3:-10 11:17
near:اخرو	0:23 2:10 5:-44 6:26 7:-17 9:-8 10:-39 11:-10
near:اخري	0:-15 1:-43 2:-37 5:-34 8:-15 9:28 10:15 11:-30
near:اخلو	3:10 11:-8
near:اخلي	2:11 3:10 4:-27 6:-26 7:-17 8:-10
near:اخوت	0:10 2:-9
near:اخير	1:-13 2:-27 3:-14 4:-27 5:-34 6:14 7:-27 8:-11 9:13 10:21 11:-19
near:ادار	0:-19 1:-14 3:-23 4:-20 5:-19 6:31 7:-9 8:-9 9:-14 10:-12 11:18
near:ادام	3:-11 6:24 9:-19 11:-10
near:ادت	6:8
near:ادخل	0:-10 2:-8 3:-8 4:-12 5:38 6:-21 7:-12
near:ادرا	5:-18 6:18
near:ادري	3:17 6:12 9:-10 11:-17
near:ادعا	2:-20 4:-11 6:27 8:-10 10:-24
near:ادلب	0:-8 3:20 5:-17 6:-14 7:-8 9:-24 11:9
near:ادي	0:-22 1:-9 2:-17 3:28 4:-35 5:-25 6:32 8:-9 9:-23 11:-14
near:اذا	0:-13 2:-25 3:-9 4:-39 5:-8 6:17 7:-15 8:-30 9:13 10:12 11:9
near:اذار	0:14 3:9 5:11 6:-13 7:-11 11:-8
near:اذاع	1:-16 4:-9 5:-14 6:30 7:-11
near:اراض	2:-10 4:16 6:-23 7:-16 8:27 10:-17 11:-12
near:اربا	9:13 11:-8
near:اربع	1:-25 4:-34 6:-22 9:-44 10:8 11:-11
near:ارتف	0:-20 1:22 2:12 3:-24 5:11 6:-9 7:-38 8:-11 10:-16 11:-14
near:ارتق	5:-14 6:32 7:-15
near:ارتي	0:-9 3:14 10:-9
near:اردن	3:-31 11:15
near:ارض	4:-10 6:14 7:-15 10:9
near:ارضي	6:-8 7:9 9:-8 11:8
near:ارغم	3:23 5:-12 6:-11
near:ارقا	2:-12 3:-14 5:-19 6:24 7:10 9:15 11:-9
near:اركا	0:12 1:15 2:-9 3:-10 5:-13 7:-18 8:-11 9:-8 10:-8
near:ارمي	6:-20 7:10 9:-8 11:-9
near:ارها	0:-16 4:-17 5:10 6:-10 10:21
near:اروا	1:-17 3:-9 5:-19 6:36 7:-9
near:ازمه	9:10 11:-15
near:ازيد	6:14 9:-13
near:اساب	0:-31 2:-25 4:-29 5:-9 6:-30 7:-12 8:31 10:9
near:اساس	0:26 3:-8 4:-9 6:-28 8:-9 10:-14
near:اسبا	0:-10 6:19
near:اسبو	0:-35 1:-28 2:-12 3:20 4:-20 5:-33 6:11 7:-14 10:11 11:-40
near:استخ	6:17
near:استش	1:-8 2:-21 3:-10 4:-21 5:27 7:-32
near:استض	3:21
near:استط	3:-20 4:-14 6:25 7:-11 9:-11
near:استع	0:-12 2:-13 3:-23 4:-32 5:-14 6:-36 7:-13 8:32 9:-16 10:8 11:19
near:استق	0:-19 1:-13 2:-13 3:-14 4:-16 6:16 7:-28 8:-9 10:-8
near:استل	8:23 10:-16
near:استم	0:-15 1:15 4:10 7:-13 9:-23 10:-26
near:استن	0:-12 1:-9 3:-28 4:-24 5:-8 7:27 8:-18 9:-17 10:-18 11:-28
near:استه	3:-11 5:9 6:9 7:-8
near:استو	0:-10 4:26 6:-14
near:استي	4:12 6:-10 7:-8 11:10
near:اسر	0:-45 1:-19 2:22 4:50 5:-55 6:-68 8:-11 9:-25 10:-15 11:-23
near:اسرا	0:11 1:-17 2:18 3:-30 4:12 6:-34 7:-41 8:11 9:-18 10:-9 11:-27
near:اسرت	0:-13 1:-8 2:-12 3:-10 4:39 6:-32 7:-24 8:-13 9:-10 10:-9 11:-9
near:اسره	0:-23 1:-9 2:-13 3:28 4:18 5:-29 7:11 8:-10 9:-15 10:-25 11:-18
near:اسرو	0:16 2:-30 4:15 5:-13 6:-41 8:27 10:-30
near:اسري	0:-31 1:-16 2:19 3:-24 4:14 5:-30 6:-16 7:-33 8:18 9:-14 10:-40 11:-19
near:اسط	1:17 5:-12 6:-13
near:اسعا	4:-9 6:21 7:-12
near:اسفر	5:9 6:16 7:-8
near:اسقط	6:12
near:اسكن	6:-9 11:8
near:اسلا	0:-17 1:-13 3:-42 5:-14 6:24 7:-22 8:-17 9:-43 10:-27 11:53
near:اسم	1:15 2:-10 3:-26 4:-19 5:-9 6:8 8:9 11:-13
near:اسما	0:-24 1:-29 2:-29 4:-37 7:9 8:-34 9:-16 10:-31
near:اسمه	0:-14 1:30 3:-21 4:25 5:-34 6:-20 7:-23 8:-12 9:9 10:-17
near:اسها	6:8
near:اسوا	6:14
near:اسير	0:-19 2:-41 3:-10 4:-15 5:-15 7:-10 10:29 11:-12
near:اشار	3:19 6:13 7:-9 9:-22 10:-8 11:-13
near:اشتب	4:-8 6:12 7:-10
near:اشخا	0:14 1:19 2:-14 3:-22 4:-19 5:9 6:-8 10:-21 11:-10
near:اشلا	5:-12 6:17
near:اشهر	0:14 3:-36 5:-31 6:13 7:-16 8:-22 9:21 10:-15 11:-17
near:اصاب	0:-34 1:-20 2:-25 3:-41 4:-33 5:67 6:-20 7:-47 8:-12 9:-18 10:-21 11:-29
near:اصحا	2:-11 6:28
near:اصطد	6:16
near:اصطن	4:-14 5:29 6:-20
near:اصغر	2:-18 4:-29 8:21 10:12
near:اصفر	2:-17 4:-11 5:-12 6:29
near:اصل	1:-18 2:34 3:21 4:25 5:-41 6:-45 7:-33 8:-41 9:-27 11:-39
near:اصلا	3:23 9:-10 11:-13
near:اصيب	0:-14 1:-29 2:-43 3:-34 4:-35 5:86 6:-47 7:-56 8:-28 9:-27 10:-53 11:-26
near:اضاف	0:-10 1:-33 2:12 3:-17 5:11 7:-39 8:-22 9:-26 10:14
near:اضرم	6:-14 7:18
near:اضطر	3:25 5:-10 6:-9 9:-10 11:-16
near:اطبا	0:54 1:-23 2:-17 3:-34 4:-43 5:-26 7:-36 8:-13 9:-10 10:-30 11:-15
near:اطرا	0:-8 2:-8 4:-25 5:33 6:-14 7:-29 8:12 9:-9 10:-12
near:اطفا	0:-8 1:14 2:-51 3:14 4:-61 5:9 8:-31 9:-23 10:14 11:-12
near:اطلا	0:-34 1:13 2:-44 3:-12 4:18 5:13 7:-18 8:-34 10:22 11:-10
near:اطلق	0:-11 1:-17 2:-49 3:-22 5:-23 6:-62 7:-31 8:28 9:-12 10:31 11:-27
near:اعاد	0:-21 1:-12 2:-58 3:-34 4:-33 5:-31 6:40 7:-27 8:-14 11:19
near:اعتر	4:-12 8:13
near:اعتق	0:-16 2:-14 3:-9 4:-21 5:-8 6:-31 8:22 9:-11 10:21
near:اعد	1:-10 2:-10 3:-24 6:26 7:-13 9:20 11:-8
near:اعدا	2:18 4:-9 5:-17 6:-13 8:18 10:-24
near:اعدت	0:-29 2:-22 4:14 5:-19 6:28 7:-18 8:-26 9:-14 10:-29
near:اعدم	0:-28 2:52 3:-12 4:-22 5:-17 6:-31 8:-24 10:-16
near:اعرف	0:25 2:-9 4:-24 5:-9 6:-9 7:-13 10:-12
near:اعصا	3:9 5:-23 6:21
near:اعلا	2:14 4:-9 5:-17 7:-14
near:اعلن	0:-46 1:-25 2:13 3:-8 4:-47 5:31 6:-9 7:-21 9:-17 10:10 11:-35
near:اعلي	0:-26 1:21 2:-8 3:-19 4:-23 5:-19 7:8 9:-11 10:-19 11:-13
near:اعما	2:-12 3:-13 4:-15 5:14 6:17 7:-36 9:-21 10:-9 11:-11
near:اعوا	6:9 7:-8
near:اعيد	3:-15 4:-25 5:-15 7:-11 8:-22 9:-28 10:20
near:اغاث	2:-9 4:14 5:16 6:18 7:-25 8:-9 10:-16
near:اغذي	0:-23 2:23 4:-11 5:8 6:-16 10:-17
near:اغرق	2:-15 6:17
near:اغسط	3:-19 6:19 9:-18 11:16
near:اغلا	6:17
near:اغلب	0:20 3:12 4:-10 6:10 7:-13 9:-10 10:-23 11:-13
near:اغنا	0:13 5:-10
near:افاد	0:-25 1:-16 2:14 3:-11 4:-15 8:10 11:-9
near:افرا	0:-44 1:-18 2:-38 3:-26 4:-19 5:10 6:-23 7:-29 8:23 9:-12 10:29 11:-12
near:افرج	0:11 2:-16 3:-19 4:-14 5:-14 6:-18 7:-20 10:11 11:-12
near:افري	4:21 6:-14 7:-8
near:افغا	3:-20 5:-23 6:22 7:-8 10:-14 11:23
near:اقار	3:18 4:-11 5:-21 6:34 7:-22 9:-10
near:اقال	3:20
near:اقتا	0:23 2:-40 3:-14 7:-25 8:-24 10:-19
near:اقتح	0:-17 2:-19 4:8 5:21 10:-19
near:اقتر	3:15 9:-10
near:اقتص	1:14 3:9 6:-22 7:-13
near:اقتي	0:48 2:-32 3:-15 4:-35 5:-40 6:-39 8:-21 9:-11 10:-35 11:-8
near:اقدا	4:16 5:8 6:-16 7:-14
near:اقر	2:-8 4:10 6:-9 10:-10
near:اقصي	2:-14 5:14 8:-12 10:-12
near:اقل	0:-18 1:10 3:-8 4:9 6:-33 7:31 8:-29 9:-24 10:-20 11:-11
near:اقلت	4:-9 8:11 10:-10 11:13
near:اقلي	1:-18 2:-26 4:-42 7:-46 8:-11 9:32 10:-17 11:-23
near:اكبر	0:-10 2:-11 4:-14 5:-11 6:33 7:-20 8:18 10:-17
near:اكتو	0:41 1:-23 2:-16 4:-35 7:-33 8:14 9:-21 10:-13 11:-28
near:اكثر	0:30 1:-45 2:-31 5:-39 6:13 7:-81 8:-50 9:15 10:-10
near:اكد	0:-35 4:19 6:-18 7:-13 8:8
near:اكدت	6:-18 10:10
near:اكس	0:-9 2:-15 4:-26 5:32 6:-21 10:-24
near:اكست	9:-10 11:18
near:اكسي	5:17 6:-10
near:اكلي	0:15 2:-11 3:-8 4:-11 6:17 10:-8
near:اكوب	0:16 10:-11
near:الا	0:-25 1:11 2:-33 3:-40 6:12 7:-57 9:-24 11:33
near:الاب	3:-10 5:-8 6:28 7:-11
near:الاف	0:-33 1:-13 2:8 3:33 4:-16 5:-18 6:-17 8:-29 9:15 10:-18 11:-45
near:الام	0:-9 3:13 4:-12 5:-24 6:17 7:-21 10:-10
near:الان	0:-18 1:-34 2:-38 3:26 4:-46 6:-16 7:-17 8:10 10:19 11:-40
near:التي	0:20 2:-36 3:-28 5:-44 7:39 8:-31 9:-47 10:-28
near:الحي	2:-17 3:14 5:11 7:-12
near:الخط	2:-17 4:-11 5:-12 6:29
near:الذي	0:-16 1:26 2:-41 3:-46 4:8 5:-11 7:-50 8:11 10:-21 11:-11
near:السن	0:-15 3:-10 4:-19 6:-9 8:21
near:الصف	8:-19 10:19
near:الطب	0:-13 1:-10 2:9 3:-9 4:-19 5:-13 6:36 7:-16 10:-8
near:الغا	3:-17 5:40 6:-49 7:-17 11:12
near:الف	0:-9 1:-8 2:-11 3:-10 5:-16 7:-27 8:-18 9:37 10:-39 11:-34
near:الفا	0:-26 1:-19 2:-22 3:15 4:-41 5:-30 6:-15 7:-41 8:16 9:35 10:-36 11:-15
near:الله	0:-13 2:-15 4:10 8:13 10:-22
near:اله	2:-10 3:29 5:-11 7:-29 9:-24 11:-12
near:الي	0:-29 1:-72 2:-33 3:-23 4:-57 6:-12 7:-55 8:-10 9:24 11:42
near:اليه	0:-20 1:-17 2:-18 4:37 5:17 6:-34 7:-38 8:-13 9:-22 10:-32 11:-9
near:اما	0:-50 1:-35 2:-59 3:-20 4:11 7:9 8:21 9:-8 10:-12 11:-55
near:امات	6:8
near:امار	0:30 2:-20 4:-44 5:8 6:-25 7:-8 8:-18 10:24
near:امام	0:-16 1:-8 2:23 3:10 5:-22 9:-17 10:-16 11:-22
near:امتا	0:-13 2:-9 4:27 5:-12 6:-10 7:-12 8:-10 10:-22 11:-9
near:امتد	1:16 6:-15 7:-13
near:امتع	0:-10 3:-12 5:20 6:-35 9:-10 11:19
near:امر	0:-8 2:-9 4:10 5:-12 6:15 7:-12 10:-8
near:امرا	0:-13 1:17 2:-23 3:-34 4:-23 5:15 6:12 7:-10 9:-15 10:-27
near:امس	0:-16 1:8 2:27 3:-12 4:-37 5:-12 7:-27 8:-11 9:-14 11:12
near:امطا	6:28
near:امل	5:20 6:-20 7:9
near:امم	0:11 1:-8 2:-24 4:-18 5:-26 6:36 7:-20 8:-23 10:-30
near:اممي	2:-9 3:-18 5:-9 6:24 7:-11 8:19 9:20 10:-24 11:-24
near:امن	0:-26 1:-18 2:-16 3:-26 4:-30 5:-8 6:10 7:-11 8:-21 9:-9 10:31 11:-14
near:امنه	3:22 11:-9
near:امني	2:-25 3:-9 4:21 5:8 6:-20 7:-19 8:-14
near:امها	0:-26 1:-8 2:15 4:-14 5:-9 6:23 7:10 8:-18 10:-19
near:اموا	0:-24 2:-18 4:33 5:-13 6:-20 10:-9
near:امير	0:-9 1:-16 3:10 4:-8
near:امين	2:-15 6:10 8:-12 10:12
near:انا	0:15 1:-12 2:-23 3:-25 4:-20 5:-24 6:9 7:16 8:-9 9:-15 10:-23 11:-11
near:انبا	3:-15 5:-12 6:33 7:-11 8:-13
near:انت	1:-14 2:-16 3:-14 4:-11 5:-24 6:18 7:19 10:-20
near:انتخ	3:-11 9:14
near:انتش	0:-23 1:-17 2:-30 3:-20 4:-23 5:-16 6:54 7:-23 9:-11 10:-18 11:-11
near:انتظ	6:8
near:انتق	0:-9 4:23 5:-17 6:-27 7:-15 9:12 11:-9
near:انته	0:-19 3:24 4:-24 5:17 7:-8 10:-21 11:-8
near:انحا	0:-25 3:13 4:23 9:-10 10:-11
near:انخف	3:21 11:-21
near:اندر	2:-8 3:28 4:-8 5:-8 6:-9 7:-9 9:-16 10:-9 11:-15
near:اندل	0:-9 1:-17 2:-18 3:-16 4:10 5:28 6:-17 7:-23
near:اندو	5:-9 7:12
near:اندي	9:-12 11:19
near:انذا	1:-12 2:-10 3:-20 4:-9 5:-10 7:22 9:-8 10:-8 11:-19
near:انزل	0:28 2:-16 3:-9 4:-9 6:-32 7:10 10:-19
near:انسا	0:-41 1:-20 3:26 5:-19 7:11 8:-19 9:-22 10:-21 11:-22
near:انسح	0:15 3:-13 4:12 5:-11 6:-21 7:-14 11:-15
near:انضم	0:-9 2:-12 4:19 6:-15 8:-10 10:-9
near:انطل	11:9
near:انفا	5:-34 6:37
near:انفج	0:-10 3:-9 4:-16 5:-9 6:34 7:-22
near:انفص	5:-8 6:-15 7:20
near:انقا	1:-18 2:-37 3:-20 4:-33 5:-23 6:48 8:-17 9:-17 10:-27 11:-27
near:انقذ	6:13 7:-8
near:انقط	0:-15 1:-11 2:-10 3:-21 4:-29 5:-18 6:16 7:14 10:-10
near:انه	0:-25 1:25 2:-23 3:-27 5:-28 6:16 7:-23 9:-11 10:-29 11:-9
near:انها	0:-37 1:-33 2:23 3:-19 4:17 5:-40 6:8 7:-19 9:-29 10:-33 11:9
near:انهم	0:-27 1:-10 2:-41 3:-17 4:44 5:-26 6:8 7:-38 8:-13 9:20 10:-44 11:-18
near:انهن	0:-22 2:21 6:-33 7:-18 10:-16
near:انهي	1:-11 2:-9 5:-20 6:29 9:-19 11:-9
near:انوا	0:-17 6:22
near:اهال	0:-16 1:-23 2:-21 3:-30 5:-21 6:18 7:25 8:-9 9:-12 10:-8 11:-23
near:اهله	0:-8 2:26 4:-28 5:-14 6:-14 7:-21 8:-17 10:31
near:اهلي	5:-8 6:23 7:-21
near:اوتش	6:8
near:اودت	2:-23 3:-19 4:-8 5:-22 6:57 7:-15 9:-32 11:-12
near:اودي	0:-20 1:-19 2:-18 3:-12 4:-19 6:24 7:-34 8:11 9:-18 10:-14 11:-22
near:اورد	0:-10 3:-8 4:9 5:-10 6:15 7:-20 11:-8
near:اورو	0:11 2:14 4:-27 6:-15 10:-16
near:اوسط	3:22 6:-9
near:اوضح	0:-13 2:-13 3:-18 5:-12 6:29 8:11 10:-12 11:-19
near:اوقع	0:-12 3:16 4:-10 5:10 6:-10 7:-18 9:-21
near:اوقف	0:33 1:-11 2:-13 3:-20 4:-23 6:-36 7:-17 10:-15 11:-8
near:اوكر	0:-28 1:11 2:-15 3:-32 4:-39 5:8 7:-25 8:34 10:-22 11:-28
near:اول	0:8 1:8 2:28 3:-54 4:-29 5:-18 7:-69 8:-9 10:10
near:اولا	0:-30 2:-19 3:-11 4:-23 5:-12 6:18 7:-17 8:21
near:اولي	0:-42 2:-53 3:-31 5:11 7:-47 8:-11 9:-20 10:22
near:اونر	3:21 6:10 9:-22 11:-10
near:ايات	2:-19 6:-9 10:20 11:8
near:ايار	0:10
near:ايام	0:-16 4:-55 5:-41 6:-11 7:-36 8:24 9:20 10:-10
near:ايدي	0:-13 1:-10 2:-20 3:-10 4:-8 5:19 6:13 10:-14
near:ايرا	0:30 1:-11 2:-12 3:-24 4:-30 5:-37 6:23 7:-8 8:-17 10:-27 11:30
near:ايزي	3:-14 4:11 11:16
near:ايضا	2:-11 4:-8 5:13
near:ايطا	1:15 3:-11 6:-17
near:ايل	6:12
near:ايلو	0:-11 3:20 8:-9 9:-31 11:12
near:اين	0:-8 3:-19 4:-19 5:-28 6:-36 7:30 8:-8 10:18
near:ايه	1:-18 2:-18 3:-16 4:-26 5:-36 6:40 7:-11 8:-17 10:-8
near:ايوا	0:-8 3:14 5:-11 6:-28 7:-11 8:-15 9:-33 10:-17 11:17
near:باب	6:11
near:بابن	3:13
near:بات	7:8
near:باتج	3:28 4:-10 5:-10 6:-14 7:-10 9:-14 10:-18 11:-22
near:باحت	0:-10 3:-12 4:37 6:-29 7:-11 8:-9 10:-11
near:باحث	0:8 4:-10 7:8
near:باخت	5:26 6:-23
near:بادو	6:-10 7:11
near:بادي	5:8
near:بارا	3:11 6:-10 7:10
near:بارب	3:19 6:-24
near:بارز	6:10
near:باست	6:12
near:باسم	1:-13 4:16 5:-22 6:11 7:-24 8:-42 9:-26 10:-46
near:باصا	5:-21 6:26
near:باع	10:10
near:باعي	5:11
near:باقل	6:17 7:-12
near:باقو	0:-14 2:-13 3:-34 4:37 5:-48 6:-14 7:-13 9:-23 10:-9 11:-12
near:باقي	0:-43 1:-10 2:-52 3:-17 4:-23 5:24 7:-24 8:16 9:-17 10:11
near:باكس	0:-17 1:-14 2:-8 3:-37 4:8 5:-13 6:30 7:-21 9:-20 11:29
near:بالغ	3:-18 4:-19 5:33 6:-8 7:-17
near:باما	0:24 2:-11 6:-14 7:-10 8:-12 10:-9
near:بان	1:-17 2:9 3:-31 5:-12 6:-24 7:15 8:-12 9:-21 10:8 11:15
near:بانخ	0:-13 5:8 6:22 11:-16
near:بانف	3:8 4:-8 5:22 6:-22
near:بانك	4:12 5:8 6:-14
near:بانه	0:-18 1:-9 4:9 5:-18 6:24 7:-27 8:-14 10:-25 11:-19
near:باني	4:-9 5:-13 6:28
near:بايد	0:-13 2:-8 4:-9 5:-17 6:-8 7:22
near:بايع	6:12
near:بتر	5:30 6:-19 7:-10
near:بترت	0:-11 3:-17 4:-20 5:58 6:-51 7:-42 9:-8 10:-14 11:-12
near:بتهم	2:17 4:-9 6:-25 10:-11
near:بجرا	4:22 5:-34 6:18 7:-13
near:بجرو	4:-12 5:20 6:-14 7:-23
near:بجنو	0:-8 4:18 5:-17 7:-13 9:-8
near:بحاج	6:9
near:بحار	0:-11 2:-9 6:-21 8:-14 10:32
near:بحث	1:-10 5:-26 6:-44 7:56
near:بحر	0:-23 1:14 2:-23 3:-35 4:-41 5:-34 6:8 7:11 8:-10 9:-15 10:-16 11:-33
near:بحرو	6:13 7:-10
near:بحري	2:-9 4:19 5:-20 6:30 7:-30 10:-10
near:بحسب	1:-41 2:25 3:-37 4:-30 5:10 6:-12 7:-69 9:29 10:-35
near:بحلو	0:16 3:31 4:-17 6:-26 8:13 9:-20 10:-21 11:-13
near:بحي	6:9
near:بحيا	0:-24 1:-12 2:-12 3:-33 4:-14 6:49 7:-30 9:-38 11:-23
near:بحير	2:-20 3:-10 4:19 5:-8 6:15 7:-14 10:-10 11:-19
near:بختو	5:-9 6:13
near:بخسا	6:11
near:بدء	0:-24 1:-9 2:24 3:14 4:-43 5:-36 6:20 7:-21 8:-37 10:-42 11:-26
near:بداي	1:-23 2:-23 4:20 5:-27 6:-11 9:8 10:-31
near:بذلك	3:-14 4:-8 5:-24 6:23 7:-23 10:-9 11:9
near:براد	6:8
near:برتب	0:-10 2:-33 4:39 5:-16 6:-11 7:-11 8:-8 10:-25
near:برد	6:9
near:برس	2:-17 3:23 4:16 6:8 7:-13 10:-19
near:برصا	0:-20 4:-17 5:24 10:-11
near:برلم	0:-9 2:22 4:-23 5:-12 6:17 7:-28 8:-12 10:-8
near:برنا	0:-26 2:21 3:-26 4:-15 5:15 6:-26 8:-9 10:-21 11:19
near:بريف	6:19 7:-12 9:-14 11:14
near:بريه	3:18 5:-8 11:-32
near:بزيا	0:10 1:-10 3:-12 6:23
near:بسبب	0:-14 1:-10 2:-9 4:-12 5:17 6:27 7:-25 9:-15 11:-15
near:بسته	5:30 6:-26 7:-15
near:بسقو	6:9
near:بشاح	6:17
near:بشظا	4:-11 5:24 6:-21
near:بشما	0:10 4:-9 10:-11
near:بشها	5:13
near:بصرف	3:13 6:-10
near:بطاق	3:-20 9:25 11:-10
near:بطان	4:18 10:-15
near:بطلق	0:-14 2:-13 4:-20 5:37 6:-8 7:-10 10:-16
near:بعثه	3:-16 4:11 5:-14 6:16 7:-16
near:بعد	1:-9 3:-15 4:-17 5:-52 6:-31 7:24 8:8 9:-19 10:16 11:-9
near:بعدم	0:-14 3:9 4:-13 5:-23 9:11 10:16 11:-15
near:بعضه	0:-16 1:-14 3:16 4:12 6:-18 7:-17 8:10 9:-19 10:-26 11:-15
near:بعلب	5:-13 6:19
near:بعين	5:-20 6:24
near:بقاع	3:-10 6:12 9:-13 11:14
near:بقتل	0:-10 5:8 6:17 7:-8 8:-9 10:-26
near:بقوا	3:-12 5:15 6:-20 9:12 11:-10
near:بقوه	5:-8 6:12
near:بقي	5:-38 6:-31 7:13 10:-11 11:-30
near:بقيه	2:26 4:-45 5:-10 6:-50 7:9 9:-14 10:19 11:-36
near:بكام	3:-11 5:-8 6:30 7:-11
near:بلا	0:-25 2:-23 3:16 4:-10 6:18 8:-13 9:-15 10:-24 11:-34
near:بلاد	2:-35 5:-18 7:14 8:-14 10:-56 11:14
near:بلاغ	3:-19 5:-11 6:-20 7:27 10:-9 11:-13
near:بلح	2:-19 3:-9 5:10 6:18 7:-11 8:-29
near:بلحظ	4:-10 10:20
near:بلد	3:22 5:-9 9:-8 11:-25
near:بلدا	2:-9 6:-22 7:-13 8:10 10:-13 11:19
near:بلده	2:-13 3:21 4:-17 5:-16 7:-20 8:-8 9:-28 11:15
near:بلدي	0:-12 1:-9 2:-8 3:-25 4:-11 5:-28 6:50 7:-29 9:-10 11:12
near:بلغ	0:-14 1:8 2:-12 3:17 4:-12 5:10 6:-15 7:-17 8:8 9:-28 10:-10 11:8
near:بلغت	0:-30 3:21 4:-24 5:-18 6:31 7:-11 9:-16 10:24
near:بلغم	0:-8 4:-10 5:12
near:بلوش	0:15 2:-23 6:-14 8:-8 10:8
near:بليغ	5:21 6:-14
near:بما	7:17
near:بمست	0:-10 1:-9 3:-19 4:-18 5:33 6:-10 7:-28
near:بمشا	6:-16 7:17
near:بمقت	0:-30 4:-33 5:12 6:31 7:-25 10:-31
near:بمن	5:12
near:بناء	6:8
near:بنجا	3:11 5:-11
near:بنغل	0:8 6:-14 7:10
near:بنفس	0:-11 2:-13 6:30
near:بنير	6:10
near:بها	2:-8 4:23 5:-33 6:12 7:-12
near:بهجو	5:11
near:بهم	0:-13 3:11 4:-22 5:-15 6:-27 7:18 8:-10 9:-8 10:-9 11:17
near:بواب	3:8
near:بواق	6:8 9:15 11:-11
near:بوتي	3:9 6:11
near:بودا	5:-15 6:20
near:بورو	3:-44 6:21 7:-14 9:47 11:-18
near:بوزي	5:10 6:-27 7:23
near:بوسا	0:8 2:-10 3:-10 4:-35 6:-31 10:24
near:بوفا	3:-9 6:12
near:بولا	0:-31 2:-17 4:-15 5:-22 6:20 7:-8 8:-8 10:14
near:بولد	0:-10 1:-9 3:12 9:-24 11:12
near:بولو	5:-16 6:35 7:-8
near:بولي	10:-13
near:بوني	5:-13 6:24 7:-9
near:بيان	0:-40 3:-24 4:-47 7:-9 8:19 9:-46 10:25
near:بيت	0:-21 1:-18 2:-19 3:-30 4:16 5:-33 6:20 8:-16 9:-18 11:-25
near:بيتا	6:22
near:بير	6:29
near:بيلغ	5:24 6:-16
near:بين	0:20 1:47 2:-32 3:-24 4:-66 6:-17 7:-65 8:28 9:-44 10:-58
near:بينم	2:-23 3:14 4:-13 5:12 6:-22 8:-13 9:-36 10:-13 11:13
near:بينه	0:-53 2:-10 3:-30 4:-45 5:26 6:19 7:-53 8:-9 9:11 10:14 11:-59
near:بيني	6:23
near:بيوت	0:-10 3:17 4:-9 5:-22 7:-8 9:-11 10:-18 11:13
near:تابع	2:-17 3:-11 4:-10 5:18 6:-17 7:-33 8:-10 9:-13 10:-29 11:17
near:تاخر	0:-13 1:-8 2:28 3:-9 4:-21 5:-12 7:-18 10:-14
near:تاري	1:-8 5:-20 6:22
near:تازر	5:-8 6:15
near:تاسع	2:-9 4:-11 5:-26 6:33 8:11 10:-12
near:تاكد	1:-26 6:32
near:تالي	0:-11 1:-11 3:-13 4:-24 5:11 6:20 7:-26 9:-10 10:-21 11:-20
near:تايل	0:-16 2:31 4:9 5:-17 6:-47 7:-15 8:-23 9:13 10:-15 11:-15
near:تباد	0:-13 2:-26 3:-11 4:-37 5:12 7:-14 8:31 10:-34 11:-8
near:تبقي	2:18 3:-10 4:-10 6:-21 9:16 11:-12
near:تبلغ	1:-9 3:-21 4:14 6:19
near:تبين	2:-15 5:13 6:-15 7:14 8:-12 10:-18 11:-9
near:تتبا	2:-20 4:-19 6:16
near:تتبع	3:15
near:تتحد	0:-13 1:-8 2:14 3:-11 5:-11 7:17 10:-12
near:تترا	5:16
near:تتسع	4:-10 10:13
near:تتضم	6:10
near:تتوق	3:-14 6:-8 9:10 11:17
near:تجار	0:-19 2:-18 4:-15 6:19 7:-18 10:12
near:تجاو	0:-13 1:-10 2:-10 3:25 4:-14 6:-9 8:-21 9:-9 10:-14
near:تجدد	3:9
near:تجمع	0:-8 3:37 4:-10 6:-9 7:-17 8:-11 9:-19 11:-36
near:تحت	0:-25 1:-21 2:23 3:-24 4:-11 5:28 8:-29 9:-24 10:-34 11:-15
near:تحتا	3:16 11:-10
near:تحتج	0:-20 2:-33 3:-10 4:33 5:-11 7:-20 8:-22
near:تحدث	0:-17 1:-12 2:16 3:12 4:-24 5:-28 6:18 8:-15 9:-21 10:-26 11:-34
near:تحدي	1:-9 2:-27 3:29 4:-18 5:-14 6:19 7:-17 8:-28 9:-11 10:-26 11:-16
near:تحري	0:-26 2:-52 3:-22 4:-38 5:-23 6:-22 7:26 8:-15 10:38 11:-11
near:تحصي	0:13 1:16 3:8 4:-18 6:-22 7:-8
near:تحطم	6:23 7:-17
near:تحقق	0:21 4:14 5:-22 6:-10 7:-12 10:-11 11:-12
near:تحقي	0:-12 2:15 4:-16 8:-9 10:-12
near:تحمل	0:-15 4:-16 6:-19 8:22 10:-12
near:تحيي	0:-8 6:22 7:-17 9:-10 10:-8
near:تخشي	4:15
near:تداو	6:12
near:تدخل	3:-19 7:-24 11:26
near:تدمي	1:11 4:8 5:-12 7:-12
near:تدير	4:-10 5:10
near:تذكر	4:9 7:10
near:تراج	5:-11 6:-17 7:26
near:تراك	5:-10 6:16
near:تراو	4:-8 6:20
near:ترت	5:29 6:-18 7:-26
near:ترتف	5:-11 7:12
near:تردد	4:22 8:-22
near:ترفع	0:29 4:-8 5:-9 6:-22 10:-18
near:ترك	3:38 5:-8 6:-35 9:-18 11:-27
near:تركي	3:-29 5:12 7:-14 9:-11 11:18
near:ترنو	8:15 10:-9
near:تري	3:-19 5:-12 6:30 7:-12
near:تزال	0:-14 3:-14 4:23 5:-28 8:-13 10:-32 11:-13
near:تسبب	5:16 7:-11
near:تستض	0:-9 3:9 4:-8 6:-10 9:15 11:-24
near:تستع	0:-13 2:-17 3:-21 4:21 5:-13 6:-21 7:-22 9:-10 11:10
near:تسجل	0:-9 1:22 6:-20 7:-9 9:16 10:-11 11:-25
near:تسجي	4:22 7:-9 8:-9
near:تسع	0:-10 2:-21 4:19 6:26 7:-15 9:-14 10:-19 11:-15
near:تسعم	1:15 3:-12 7:-8 9:-26 11:27
near:تسعه	1:-21 2:-13 3:-15 4:-11 5:-21 6:34 7:-17 9:-42 11:-8
near:تسعو	7:12 8:-12 10:-13
near:تسعي	0:-22 2:-20 4:-8 5:16 6:21 7:-14 10:-13 11:11
near:تسلم	0:-18 1:-8 2:-32 3:-17 4:-40 5:-16 6:59 7:-14 8:-10 9:-8 10:-34 11:-23
near:تسلي	2:-45 4:-34 6:37 10:-37
near:تشاد	0:-22 1:-12 2:-20 3:-16 4:-16 5:-21 6:-47 7:-20 8:-17 9:38 10:22 11:-8
near:تشام	4:14 7:-9
near:تشري	2:-42 3:16 5:-35 6:19 7:-24 9:-14 10:-9 11:-13
near:تشغي	5:-11 6:19
near:تشمل	0:-12 2:-25 4:-26 5:-21 6:18 7:-17 8:29 11:-13
near:تشير	6:-9 8:12
near:تشيل	0:18 6:-11
near:تصري	3:-20 5:-12 11:21
near:تصفي	6:10
near:تصل	3:-11 11:14
near:تضاع	3:18 6:-9
near:تضرر	5:-12 6:22
near:تضم	6:-16 8:-9 9:-15 10:-9 11:19
near:تضيف	4:-12 5:15 10:-10 11:-12
near:تطلب	0:-9 4:25 8:-11 10:-10
near:تعام	5:17 6:-17 11:-10
near:تعد	0:-11 10:16
near:تعدا	0:-25 2:-15 4:19 6:27 10:-18
near:تعدي	0:-13 6:-10 10:27
near:تعذي	0:-14 2:22 4:-17 5:15 6:-40 7:8 8:-28 10:-21
near:تعرض	0:-9 2:-14 4:-24 5:25 6:-13 10:-20
near:تعرف	0:-19 1:-12 2:9 3:-20 4:-27 5:-45 6:46 7:-47 8:-15 9:-14 10:-23 11:-16
near:تعلن	0:-9 2:13 4:-17 6:20
near:تعلي	5:31 6:-27 7:-10
near:تعمل	4:12 11:8
near:تعود	0:-11 2:18 4:-14 5:-21 6:43 7:-15 10:-39
near:تغذي	0:-10 5:-13 6:42 7:-16
near:تغطي	2:19 6:-19
near:تفاح	6:19 7:-20
near:تفاص	5:8
near:تفتي	0:16 5:17 6:-25 10:-10
near:تفجي	1:-13
near:تفرج	2:-35 4:-21 6:23 8:15 10:-8
near:تفيد	3:-31 4:15 6:-12 9:-13 11:32
near:تقار	0:-8 4:24 5:-8 6:-8 7:-10
near:تقاط	1:-13 6:12
near:تقتل	6:14
near:تقدر	4:24 5:-11 6:-20 7:14 8:-8 9:-10 11:-9
near:تقدي	0:-29 1:-12 2:-14 3:-30 5:-15 6:-10 8:-29 9:18 10:16
near:تقر	5:-10 6:32 7:-26
near:تقري	0:-21 1:-24 2:-22 3:33 4:-23 5:16 7:-19 11:-28
near:تقل	0:19 3:-11 4:-9 6:16 10:-24 11:10
near:تقول	0:-30 2:19 3:-22 4:-11 5:17 6:-33 7:36 8:-8 9:-35 10:-53 11:-8
near:تقيم	3:14 9:-10
near:تكفي	3:10
near:تلام	0:22 2:-18 3:-18 4:-22 5:-12 6:30 7:-27 8:-20
near:تلاه	0:-35 4:-14 8:22
near:تلغر	2:-12 4:-20 6:-9 8:28 10:-18
near:تلفز	9:-10 11:12
near:تلقت	6:8
near:تلقي	5:43 6:-24 7:-12 10:-16 11:-12
near:تلك	0:10 1:-8 3:-17 5:-9 6:-9 7:8 10:-8
near:تلمي	0:-12 2:-29 3:-9 5:-17 6:27 7:13 8:-10 10:-38
near:تليه	5:-8 6:-8 7:11
near:تمكن	0:-17 2:-26 3:-31 4:-30 5:-17 6:-8 7:-11 10:40 11:24
near:تموز	0:-10 2:-16 3:-14 4:-8 6:22 11:14
near:تموي	6:16 9:12 11:-14
near:تنص	0:-10 2:-15 4:24 6:-10 8:-30 10:8
near:تنظي	2:-15 3:-15 4:-14 6:12 7:-11 8:-8
near:تنفي	2:-14 8:20 10:-17
near:تنقل	0:-29 1:-12 2:-9 3:-12 4:-14 5:18 6:13 7:-25 8:-10 9:-9 10:-22 11:22
near:تهجر	6:8
near:تهجي	3:17 5:-8 6:-12
near:تهم	2:-9 6:18
near:توثق	0:-14 2:28 6:-22 7:-18 8:-25 10:-8
near:توجه	3:14
near:توزي	3:8 6:-22 7:19 11:-8
near:توفو	3:-10 5:-28 6:46 7:-12
near:توفي	0:-29 1:-13 2:23 3:-24 4:-18 5:-56 6:57 7:-16 8:-29 9:-14 10:-23 11:-11
near:توقع	3:-9 6:10
near:توقف	0:-8 1:-8 2:-8 4:-19 5:-10 6:25 7:-10 10:17
near:تونس	1:8 3:-9 7:-16
near:تووي	3:19 11:-9
near:تيرن	5:8 7:-8
near:تيلا	0:10 4:-8 6:15
near:ثالث	0:-19 1:-9 2:-46 3:26 4:13 5:-22 7:-24 8:-29 9:-22 10:16 11:-9
near:ثامن	0:-20 1:-14 3:-22 4:-33 5:-10 7:-22 8:30 9:21 10:-41 11:-20
near:ثانو	0:14 4:-18 6:-9
near:ثاني	0:-22 2:-22 4:-55 8:-61 9:-22 10:33 11:-9
near:ثري	5:-10 6:30 7:-19
near:ثقت	0:-18 2:10 4:-9 6:9
near:ثقيل	2:32 4:-32 5:-25 6:-11 7:-13 10:-8
near:ثلاث	0:-25 1:-25 2:-20 3:-16 4:-39 6:12 7:-61 10:19 11:-27
near:ثلاج	6:16
near:ثلثا	7:10
near:ثلثه	1:-17 3:16 5:21 6:12 7:-11 9:-18
near:ثمان	0:16 2:-63 3:-45 4:16 5:-17 6:-21 7:-83 8:18 9:11 11:-29
near:ثمن	0:19 2:-15 4:-23 8:-15
near:جاء	2:-12 3:11 5:-15 6:13 9:-13 11:-11
near:جاءت	0:-13 4:-11 8:-26 10:33
near:جارف	3:-13 5:-24 6:-10 7:22
near:جاري	4:-13 5:-13 6:16 10:-8
near:جامع	2:14 3:9 5:-9 6:-14 7:-19 8:-9 9:-16 10:-34 11:13
near:جان	1:-9 3:-22 4:8 6:11 7:-15 8:-12 11:19
near:جانب	0:-19 2:-44 3:-10 5:-24 6:35 7:-23 10:8 11:-28
near:جبال	2:-10 6:-13 7:24
near:جبل	0:9 1:20 2:-16 3:11 5:12 6:-35 7:-28 8:-14 9:-8 10:-22 11:-16
near:جبهه	2:-8 4:17 6:-29 10:12
near:جثام	0:-16 2:-15 3:-9 4:-40 6:35 7:-19 10:-33
near:جثتي	0:-8 4:-11 5:-12 6:-9 7:20
near:جثث	0:-38 1:-9 3:-17 4:-25 5:-19 6:36 7:-18 9:-17 11:-21
near:جثثه	0:20 4:-11 5:-12 7:-12 10:-13
near:جثما	4:-8 5:27 6:15 8:-18 10:-17 11:-8
near:جثه	0:13 1:-23 3:-25 4:-51 5:-34 6:-13 7:38 9:-9 10:-44
near:جدت	2:-14 6:19
near:جديد	3:18 5:-23 6:26 7:-14 10:-9 11:-12
near:جراء	0:-11 2:-10 4:-12 6:-8 7:22 9:-10
near:جراح	0:-10 1:-12 2:-12 3:-29 4:-12 5:50 6:-26 7:-26 9:-8 10:-9 11:-12
near:جرح	0:-24 1:17 3:-15 4:-26 5:41 6:-33 7:-34
near:جرحت	0:-8 5:28 6:-12
near:جرحو	5:43 6:-40
near:جرحي	0:-20 1:24 2:-20 3:-9 4:-32 5:50 6:-50 7:-49 8:-9 9:-16 10:-11 11:-16
near:جرف	6:15 7:-8
near:جرفت	7:8
near:جروح	0:-10 2:-17 3:-15 4:-17 5:55 6:-37 7:-18 8:-14 10:-19
near:جري	3:16 6:11 7:-11 8:14 9:-14 10:-11 11:-21
near:جريح	0:-39 1:45 2:-36 3:-34 4:8 6:-17 8:-24 9:-17 10:-26 11:-21
near:جزاي	0:-8 1:28 2:-18 3:-16 4:26 5:-9 6:-19 7:-9 8:-13 9:-8 10:-28 11:-20
near:جزير	1:13 5:-21 7:-17 8:9 10:-10 11:-16
near:جفاف	3:29 6:-19 9:-10
near:جلال	0:-8 3:10 5:37 6:-39
near:جلهم	5:13
near:جماع	1:-10 3:-15 4:23 5:-26 6:-28 7:-33 8:28 9:-11 10:-31 11:-17
near:جمعت	3:-12 5:-20 6:23 11:-8
near:جمعه	0:-39 1:-16 2:-31 3:14 4:-23 6:15 10:14 11:-26
near:جمعي	0:23 1:-15 2:-18 4:-46 5:-21 6:-15 7:34 8:-10 9:-18 10:-26 11:-20
near:جمله	3:9
near:جمهو	3:-8 4:-12 5:20 6:-14 7:-8 9:-11 11:17
near:جميع	1:-13 3:-23 4:9 6:18 7:-26 8:-29 9:-11
near:جناي	5:-14 6:18
near:جندي	1:-14 2:14 3:-21 4:38 6:-53 7:-35 9:-13 10:-55 11:-15
near:جنسي	0:-22 2:-20 3:-20 4:-18 5:-8 6:-12 8:-22 9:13 10:41 11:-14
near:جنوب	0:-14 2:-23 3:-13 4:20 5:-30 7:-21 8:-11 9:20 10:-15 11:-19
near:جنود	0:-18 4:-63 5:33 6:8 7:-24 8:9 9:-9 10:-20
near:جنين	3:26 9:-22
near:جنيه	7:8
near:جهاز	4:-15 5:21 7:-8
near:جهته	0:-15 1:-8 2:-11 3:21 4:-18 5:10 6:-29 7:-19 8:-16 9:-12 10:-9 11:8
near:جهه	6:-13 7:-14 10:13
near:جوا	3:14 5:31 6:-33 9:-10 11:-20
near:جوار	3:-25 5:-8 9:25
near:جود	4:31 7:-11 8:-23
near:جوع	2:28 6:-28
near:جوعا	3:-20 6:31
near:جوله	2:-12 5:-10 6:25 7:-24 8:21
near:جوي	6:9
near:جويه	0:-19 2:-10 3:-19 4:-19 6:-9 7:-9 8:18 10:-24 11:22
near:جيبو	6:13
near:جيده	0:-19 2:-20 4:10 5:35 6:-32 7:-17 8:-10 10:-31
near:جيرا	0:-15 3:-13 4:-9 5:-9 6:37 7:-16 8:-9 10:-10 11:-10
near:جيش	0:-13 3:-11 6:22 7:-67 8:-20 9:-25 11:-28
near:حاجز	2:-18 4:-11 7:12 8:-20 10:14
near:حاد	5:22
near:حادث	1:-8 2:-22 3:-9 4:-30 5:19 6:14 7:-21 10:-8
near:حادي	0:-10 3:-12 4:-8 5:-13 6:18 7:-13 11:9
near:حارس	0:19 5:13 6:-22 10:-14
near:حاره	3:9
near:حافل	1:-21 2:-31 3:-45 4:-62 5:15 6:-14 8:17 9:-34 10:18 11:8
near:حاكم	0:-14 1:-17 3:21 4:-16 5:-14 7:8 8:-10 9:17 10:-8 11:-26
near:حال	4:-11 5:23 6:-12 7:-11 10:-8
near:حالا	3:25 6:-22 9:-18 10:-13 11:-9
near:حالت	4:-19 5:43 6:-31 10:-10
near:حاله	0:20 1:-27 2:-11 3:-29 4:-22 5:33 6:-38 7:13 8:-19 9:-9 10:-12 11:-20
near:حالي	0:-8 1:14 3:15 4:-14 5:-15 6:-28 7:-17 10:-8 11:-29
near:حامل	0:-22 2:-11 3:-19 4:-11 5:12 6:19 7:-12 9:-15 10:-21
near:حاول	0:17 2:-28 5:-13 7:-20
near:حاوي	3:15 7:-8
near:حتفه	0:-26 1:28 2:-28 3:-30 4:-29 6:29 7:-9 8:-8 9:-10 10:-22 11:-19
near:حتي	1:-41 2:21 3:-23 4:-57 5:-30 6:-16 7:27 8:-9 9:-47
near:حدات	6:14
near:حده	0:-38 1:16 2:-25 3:8 4:11 5:-37 6:38 7:-65 8:-16 9:-18 10:-34
near:حدها	0:20 1:-25 2:-22 3:-12 4:-46 5:-15 6:45 7:-37 8:-15 9:-11 10:-34 11:-13
near:حدود	0:-30 1:-30 2:-28 4:-34 6:-27 7:-39 8:-17 9:28 10:-15 11:24
near:حديث	0:-19 2:11 4:11 7:-10 8:-15 10:-12 11:-14
near:حديد	5:17 11:9
near:حذر	6:22 7:-8 9:-18
near:حرب	0:-59 1:-14 3:-14 4:20 5:-31 6:8 7:-32 9:-15 11:-33
near:حرجه	0:-14 1:-15 2:-11 3:-28 4:-32 5:39 6:-40 7:12 10:-14
near:حررت	0:-38 1:-10 2:-27 4:-30 5:-12 6:-35 7:-11 8:-19 10:57 11:-8
near:حرس	0:-8 2:-9 6:21 10:-8
near:حرقا	2:-12 4:-8 6:27
near:حركه	0:-17 1:15 2:13 3:-10 5:-16 7:-27 8:17 10:-32
near:حروق	5:19 6:-9 10:-13 11:-9
near:حريق	1:-10 5:33 6:-21
near:حزب	6:23
near:حزير	0:-10 1:-9 2:10 3:14 4:-29 5:-13 6:10 7:-14 8:-18 9:-10 10:-11 11:-13
near:حساب	6:10
near:حسب	0:-9 1:30 2:-42 3:-38 4:-10 5:16 6:-19 7:-38 8:-24 9:-18 10:21 11:-10
near:حسبم	0:-13 2:-11 3:-8 4:-16 5:-14 6:50 7:-36 10:-10
near:حسن	4:-21 5:-9 6:16 7:-9 10:15
near:حسين	3:-9 9:16
near:حصبه	3:-17 6:17
near:حصد	6:15
near:حصيل	0:-37 1:12 2:-35 3:-15 4:-36 5:-21 6:45 7:-69 8:-25 9:-20
near:حضور	6:-20 7:20
near:حفر	6:9
near:حقل	0:19 2:-15 4:-23 8:-15
near:حقوق	1:13 2:-16 3:-32 5:-20 7:13 8:-14 10:-16 11:-16
near:حقول	2:-10 3:27 6:-28 7:-12 11:11
near:حقيق	0:-9 1:29 3:-15 5:-13 6:-11 7:-14
near:حكمت	8:-17 10:17
near:حكوم	1:-30 2:-44 3:-34 4:-71 5:-27 6:42 7:-40 8:41 9:-13 10:-35 11:-20
near:حلب	0:15 2:-9 3:15 4:-13 7:-13 9:-26 10:-13
near:حلبج	3:14 6:-12
near:حلفا	4:-13 5:-10 6:25
near:حماس	0:-9 2:-9 4:-33 6:-27 7:-13 8:-14 10:32
near:حماي	0:-18 6:-11 7:19 9:-11 10:11 11:-10
near:حمري	0:12 6:-10
near:حمص	3:-16 4:-8 5:-17 8:-10 9:-11 11:20
near:حمض	3:-13 5:-18 6:33 7:-9
near:حواد	0:-16 3:-24 6:21 7:-18
near:حوال	3:-17 4:10 7:-11 8:-11 9:24 11:-23
near:حوثي	2:-32 4:28 6:-17 7:-8 10:-13
near:حول	0:-10 3:12 5:-23 6:16 7:-8 9:-9 10:13
near:حياه	0:-20 1:-10 2:14 3:-12 4:-33 5:-32 6:27 7:-26 8:-11 10:20
near:حيث	0:-29 2:-32 4:-19 5:20 7:18 8:-18 9:-15 10:-36 11:-12
near:حيس	5:-8 6:10
near:حين	0:-36 1:-17 3:11 5:-40 6:29 9:-38 10:-41
near:حينه	3:12 9:-13
near:خارج	0:-22 2:-29 3:-23 4:-40 5:-29 6:-26 8:15 9:48 10:-11 11:-19
near:خارك	5:-15 6:20
near:خاصه	6:8
near:خاطف	0:11 2:-37 4:10 5:-21 6:-19 7:-31 8:-18 9:-8 10:13 11:-10
near:خامس	0:-13 1:-11 2:-11 4:-17 5:38 6:-34 11:-19
near:خان	2:-27 3:16 4:-21 6:23 7:-9 10:16 11:-11
near:خبر	0:-10 2:11 3:-11 4:-13 5:-15 6:-23 7:26 10:-15
near:خبرا	0:-8 1:-10 2:-11 3:-12 5:-19 6:11 7:12 10:-8
near:خدما	3:26 6:-9 9:-15 11:-22
near:خرج	0:-13 1:-17 3:12 4:-39 5:13 6:-44 7:-17 9:-22 10:27 11:-22
near:خرجو	0:-35 1:-11 3:24 5:50 6:-48 7:-33 8:23 9:-10 10:-28 11:-22
near:خرطو	9:-18 11:22
near:خروج	1:-8 3:-15 4:-9 5:-10 6:26 7:-8 9:16
near:خريف	0:-26 4:-22 8:-15 10:34 11:-14
near:خزان	5:10
near:خساي	2:-12 5:18 6:-17 7:-8
near:خسر	3:-10 4:18 5:-15 7:-12 10:-21
near:خسرت	4:-9 6:28 7:-9
near:خسرن	5:-20 6:28
near:خضع	1:-9 3:-18 4:-9 5:30 7:-19 10:-12 11:-8
near:خطا	2:8 6:16 8:-12 10:-12
near:خطر	5:29 6:-23
near:خطره	4:-10 5:29 6:-23 7:-12
near:خطف	0:55 1:-9 2:12 3:-10 4:-79 6:-26 7:-30 8:-28 9:-11 10:-58 11:-19
near:خطفت	0:44 2:-13 3:-10 4:-25 5:-16 6:-26 7:-24 8:-9 10:-25
near:خطفن	4:-10 6:-10 7:9 10:10
near:خطفه	0:-41 3:-11 4:-30 6:-22 8:-8 10:50
near:خطفو	0:30 1:-8 2:-64 3:-24 4:18 5:-23 7:-35 8:-28 9:-28 10:-20 11:-20
near:خطه	3:27 5:-8 6:-13 9:-14 11:-25
near:خطير	5:30 6:-27
near:خفر	6:17 7:-10
near:خفض	3:-8 6:13
near:خلال	0:-8 2:8 3:16 4:-29 5:-11 7:-32 8:-8 10:-36 11:-18
near:خلف	2:-11 4:-22 5:15 6:27 7:-13
near:خلفت	3:-9 5:16 6:-16 7:9
near:خمس	0:-28 1:-8 2:-25 5:-14 6:34 7:-17 9:-20
near:خمسم	1:16 3:26 5:-10 6:-34 7:-10 9:-20 11:-12
near:خمسه	1:-35 2:-32 3:-50 4:16 5:8 8:-36 11:-18
near:خمسو	0:22 1:14 3:-31 4:-18 5:-16 7:-32 8:24 10:-22 11:13
near:خمسي	0:-23 3:-10 4:-18 5:-12 6:38 10:-22 11:-12
near:خميس	0:9 1:-15 2:-25 3:-30 4:-38 6:8 7:-21 8:-19 9:-11 10:15 11:17
near:خوزس	3:8
near:خوفا	3:-10 4:24 5:-10 6:-24 7:-12
near:خيام	3:45 5:-17 6:-23 7:-30 8:-8 9:-39 10:-23 11:-9
near:خيبر	5:-9 6:13
near:خيمه	2:-14 5:-14 6:28 9:9
near:داخل	0:16 2:-10 4:-47 5:-29 6:29 8:-45 9:-34
near:دار	5:23 6:-17
near:دارف	2:-13 3:-20 6:18 11:15
near:داعش	0:13 2:-8 4:-9 10:-15
near:دامت	6:16
near:داهم	6:-21 10:23
near:داير	2:-8 3:-23 4:-10 5:15 6:12 7:-10 9:-10 10:-11 11:23
near:دباب	1:15 3:-8 5:11 6:-24 8:-10
near:دبلو	0:-13 3:-20 4:-24 5:-15 6:-8 7:-11 10:17
near:دخل	0:-8 2:-12 3:-35 4:23 5:-8 6:-19 9:31 10:-13 11:-16
near:دخول	3:10 6:-10
near:دراج	0:-10 2:-13 4:-12 5:-10 6:23 7:-20 10:-9 11:13
near:درجا	3:-9 5:28 6:-25 7:-8
near:درجه	6:10
near:درك	4:11
near:درما	3:8 9:-13 11:17
near:درنه	5:8 6:-8
near:دروز	0:-11 4:20 5:-8 7:-15
near:دعم	1:-8 2:-8 3:-14 4:20 5:-13 6:19 7:-19 8:-12 10:-13
near:دفاع	0:-47 1:-23 2:-40 3:-26 4:-18 6:17 8:28 9:-16 10:-16 11:-37
near:دفع	0:-21 4:-14 6:13 7:-12 9:-10
near:دفعا	2:28 6:-28
near:دفعت	0:-33 2:-23 3:14 5:-18 6:8 7:-13 9:-13 10:11 11:-9
near:دفعه	0:10 1:-15 2:-33 3:-39 4:-14 5:-18 7:-27 8:-16 9:-26 10:12 11:27
near:دفن	3:-11 5:-14 6:43 7:-18
near:دفنا	0:-31 1:-10 2:-27 3:-16 4:-23 5:-40 6:41 7:9 10:-18 11:-8
near:دفنت	2:-10 4:-17 6:38 7:-8
near:دفنو	0:-12 1:-17 3:-21 4:-30 6:28 10:-17 11:-10
near:دقيق	5:19 7:-13
near:دلنج	3:24 4:-10 5:-17 7:-21 9:-29 10:12 11:-13
near:دمرت	5:-11 6:12
near:دمرن	1:11 8:-10
near:دمشق	3:-13 5:-13 6:-10 9:-19 11:26
near:دهوك	5:-8 6:-13 10:15
near:دوري	0:8 5:-10 6:10 9:-11 11:8
near:دول	3:-26 4:19 6:-24 7:-8 9:25
near:دولا	0:9 2:-12 5:-32 6:-32 8:-19 10:23 11:11
near:دولي	1:25 3:30 4:-26 5:-32 6:-65 7:-18 8:9 9:-44
near:دومي	3:-17 11:22
near:دون	0:-23 1:-14 2:20 3:-11 4:-40 5:16 6:-15 7:-12 8:-15 9:22 10:-21 11:-13
near:ديار	3:-24 6:-10 7:-9 9:-11 11:24
near:دير	0:20 2:-19 3:10 4:-11 5:18 7:-17 8:-29 9:-8 11:-12
near:ديسم	0:-14 1:-21 2:-13 3:-27 4:-19 5:-36 6:-15 7:31 8:-19 9:13
near:ديفو	0:-11 2:8 3:-14 4:-12 6:-30 9:17 10:26 11:-10
near:ديل	6:9
near:ديلغ	3:10 9:-8
near:ديمق	6:10
near:دينا	2:-15 3:11 4:25 5:-17 6:-33 7:17 8:-8 10:-9
near:ذات	2:22 6:-18 10:-10
near:ذاته	0:-14 1:-11 2:-14 3:-22 4:-35 6:24 7:-27 8:-15 9:-15 10:13 11:10
near:ذخاي	6:30 9:-14 11:-22
near:ذخير	5:30 6:-26
near:ذراع	5:32 6:-15 7:-27
near:ذروه	0:9 3:33 4:-11 5:-14 6:-29 7:-15 9:-34 11:-17
near:ذكر	0:-35 1:23 2:-26 3:-29 4:9 5:-18 6:8 8:-21 10:-8
near:ذكرت	0:-11 2:-8 4:-16 5:9 6:-14 7:-8 8:-13 10:23 11:18
near:ذكره	2:-14 6:12 8:-12
near:ذلك	0:-13 1:-25 2:-18 3:-8 4:20 5:-28 6:22 8:-24 10:-50 11:-16
near:ذهب	0:11 1:-8 2:-9 4:-19 5:-17 6:19 7:-18
near:ذوي	2:-18 4:-19 6:-14 7:9 8:33 10:-25
near:ذويه	0:-24 2:-12 3:-32 6:-12 7:8 9:-28 10:37 11:-25
near:ذين	1:-29 2:-27 3:12 5:-20 6:-18 7:-9 9:-21 10:11 11:-9
near:راءه	4:-20 6:22
near:رابط	2:16 4:-16 6:-25 7:18 8:-19 10:-30
near:رابع	0:-24 1:-8 2:-38 3:-15 4:10 5:-26 6:45 7:-30 8:-14 9:-8 10:-11 11:-11
near:راح	5:-14 6:25
near:راس	3:17 5:-12 6:27 7:-24 9:10 11:-25
near:رافع	5:-8 6:11
near:راكب	0:-8 2:-10 4:-11 5:-11 6:19 7:-10 10:10
near:رام	0:-8 8:14 10:-15
near:راي	6:9
near:رايت	0:-12 2:-23 3:-11 4:-11 5:-16 6:41 7:-10 10:-12
near:رايد	2:-32 4:40 5:-19 6:-26 7:-11 8:-8 10:-24
near:رباط	5:27 6:-29 7:-22
near:ربع	0:-15 1:-10 3:-13 4:-22 5:-14 6:20 7:-18 8:-19 9:-10 10:-18 11:21
near:ربيع	0:-16 3:21 4:-26 5:-8 6:-23 7:-11 8:18 9:-9 11:-25
near:رتل	5:-20 6:21
near:رجال	0:12 1:-10 2:-28 3:-25 4:-15 6:21 7:-57 9:-8 10:-8
near:رجع	0:-15 2:-20 3:-42 4:-16 5:-9 6:-19 7:-14 8:-19 9:-15 10:18 11:43
near:رجعو	0:8 3:-17 5:-15 6:-24 7:-12 8:-19 9:-18 10:17 11:21
near:رجل	6:23
near:رجلا	0:10 2:11 3:-14 5:-24 7:-21 10:-21
near:رجلي	0:-21 2:-8 6:24
near:رحل	9:-18 10:-11 11:21
near:رحلا	5:9
near:رحله	5:-9 6:-23 7:14 10:-10 11:17
near:رحلو	0:-12 3:22 6:-16 7:-8 9:-22
near:رحيل	3:12 11:-8
near:ردت	5:27 6:-25
near:رسمي	0:-11 1:-8 4:-9 11:-13
near:رشيد	4:-10 5:-9 6:8 7:8
near:رصاص	0:-17 2:16 3:-12 4:-12 5:37 6:-27 7:-27 10:-22 11:-8
near:رصد	3:13 6:8 9:-10
near:رصدت	11:13
near:رضيع	0:-16 2:-12 4:-17 5:19 7:14 10:-24
near:رعاه	5:-8 6:16
near:رعاي	0:-20 3:-12 4:-22 5:15 6:-18 7:-13 8:-14 10:24 11:11
near:رغم	6:10
near:رفات	0:-29 2:47 3:-10 4:-44 5:-25 7:-14 8:-22 10:-47 11:-19
near:رفاق	0:-35 1:-8 2:10 3:-37 4:-36 5:20 6:-36 7:29 8:-20 9:-14 11:-16
near:رفضت	2:25 6:-25
near:رفع	6:-10 7:12
near:رفعت	5:-42 6:51 11:-8
near:رفيق	0:-21 4:-13 6:-13 10:27
near:رقم	0:50 1:11 2:-41 3:-44 4:-64 5:-37 7:-35 8:-34 9:-31 10:-51
near:ركاب	0:-21 1:-12 2:-12 3:-14 4:-19 6:-23 7:26 8:-9 10:12 11:10
near:ركام	6:-10 7:12
near:رهاي	2:12 3:-9 5:-13 6:-37 7:-17 8:-16 10:19 11:-15
near:رهن	2:-12 4:28 10:-14
near:رهين	0:-39 2:-29 4:19 6:24 7:-11 10:-45
near:روان	3:-17 9:24 11:-18
near:روس	0:-9 1:-8 2:-11 3:-9 4:-19 5:-26 6:54 7:-18 8:-27 10:-17
near:روسي	0:-29 1:-9 3:-12 4:27 6:-12 7:-27 8:-8 9:-20 11:-36
near:روما	4:9
near:روهي	3:-13 9:15
near:روي	0:-12 4:-11 6:28 7:-12
near:رياح	3:10
near:رياس	0:-11 2:-8 3:-9 4:26 5:-10 6:-18 7:-17 10:9
near:رياض	3:10 6:-9
near:ريف	0:8 2:-10 4:-10 6:-15 7:-8 9:-10 10:-14 11:21
near:رييس	0:-28 1:-12 2:-25 3:10 4:26 5:-34 6:29 7:-34 8:-21 9:-19 10:22 11:-27
near:زابو	5:-8 6:20
near:زارت	0:-12 4:-9 5:-11 6:26
near:زاره	0:-19 1:8 2:-21 3:-15 5:12 6:-25 7:-28 8:13 9:-15 10:-36
near:زاعم	1:12 5:-8
near:زال	0:-26 1:-18 3:23 4:35 5:-11 6:-43 8:-19 10:-53 11:-43
near:زالا	0:-12 3:-12 4:26 5:18 6:-34 7:-12 10:-16
near:زالت	2:15 5:-17 6:-13 7:14
near:زالو	0:-42 1:-21 2:-23 3:-9 4:34 5:-11 7:15 8:-52 10:-49 11:-44
near:زامف	0:32 2:-9 4:-28 6:-8 8:-9 10:-14
near:زراع	4:10 8:-8
near:زعتر	3:-15 9:18 11:-17
near:زعمت	1:16 4:17 5:-17 6:-24 7:-12 10:-18
near:زلزا	0:-9 6:25 7:-18 9:-20 11:-19
near:زلنا	2:-8 3:-12 5:-18 6:-18 7:33
near:زمزم	1:-11 3:-18 5:8 6:24 7:-10
near:زملا	2:-24 3:-18 4:20 5:14 6:-31 7:-36 8:-13 9:-8 11:-10
near:زمن	6:8
near:زميل	0:-14 2:-8 5:12
near:زهاء	9:9 11:-15
near:زوبي	1:-11 5:9
near:زوج	5:8
near:زوجت	6:15
near:زوجه	0:9 4:-14 5:-12 6:-15 7:22 9:-8 10:-10
near:زور	5:20 6:-16
near:زيتو	6:17
near:زير	0:-11 2:-12 4:-26 5:8 6:10 7:10 8:-19 10:13
near:زيلي	4:-16 5:14 6:-14 10:13
near:سابع	0:28 3:-9 4:-11 6:-14 8:-20 10:-13
near:سابق	0:34 1:-36 2:-35 6:20 7:-34 8:-21 9:-19 10:-36 11:-51
near:ساحل	3:12 4:-22 5:-11 6:11 7:-13 8:-8 9:11 10:-16
near:سادس	2:-10 3:-10 5:-18 6:14 7:-9 11:10
near:ساعا	0:8 2:-34 3:16 7:-23 8:-12 9:-11 10:13 11:-25
near:ساعه	0:-14 1:-23 2:-10 3:-35 4:-26 6:36 8:-20 9:-19 10:-15
near:ساغا	3:12 5:-12
near:ساق	3:-11 4:-9 5:39 6:-33 7:-16
near:ساقه	4:-13 5:27 6:-24 7:-17 10:-8
near:ساقو	0:26 2:-38 4:-20 5:-13 10:-15
near:ساكن	3:25 6:-13
near:سالم	6:-25 7:25
near:سامي	3:9 5:-9 6:-10 11:13
near:سانا	5:11
near:سانت	0:-19 4:-9 7:21 10:-16
near:سايق	2:-22 3:-10 4:-41 7:29 10:-36
near:سباح	6:15
near:سبت	0:-17 2:-15 3:-23 4:-16 5:-10 7:-17 9:-17 10:14 11:25
near:سبتم	0:39 1:-22 2:-20 3:-29 4:-37 5:-21 6:-39 7:-25 8:-32 9:22
near:سبع	5:16 6:-9 7:-12
near:سبعم	2:-15 4:-26 6:-8 8:34 10:-42
near:سبعه	0:-32 1:-9 4:-54 6:30 7:-49 8:24 9:-21 10:-26 11:-16
near:سبعي	0:-13 2:-11 5:9 6:-21 9:-9 10:-18 11:11
near:سبقه	1:16 5:10 6:-18 10:-8
near:سبيل	2:10 4:-30 5:-11 6:-29 7:-24 8:-12 10:18
near:سبين	0:-9 1:-9 3:12 5:-9 9:-24 11:12
near:سته	1:8 2:-30 6:8 7:-8 8:-35 9:-26 10:13 11:-28
near:ستون	0:-9 2:-10 6:19 8:11 10:-9
near:ستين	0:-11 2:-30 3:-20 4:8 5:-14 6:-15 7:16 8:-11 10:10 11:-14
near:سجل	0:30 1:11 2:-15 3:-27 4:-39 5:-21 6:-43 7:15 8:-9 10:-28
near:سجلا	1:19 2:-14 3:-22 5:-25 7:19 11:-15
near:سجلت	0:29 1:-23 2:-10 3:-14 4:-11 5:-19 8:-25 9:-16 10:-18 11:-11
near:سجلن	9:18 11:-17
near:سجن	0:-8 2:-25 4:-9 6:34 7:-15 10:11
near:سجنا	2:19 4:16 6:-14 8:-14 10:-16
near:سجون	0:-14 3:-10 4:34 5:-14 6:-16 7:-22 10:-51 11:-11
near:سراح	0:-38 2:-27 3:-8 4:-24 5:-15 6:-29 7:-14 8:-32 10:46
near:سرعه	3:10
near:سرير	5:8
near:سريع	0:20 3:-10 4:27 6:-24 7:-13 8:-12 10:-15
near:سعد	6:8
near:سعود	0:-8 2:-11 4:-30 5:-41 6:42 8:45 10:-39
near:سفار	0:-11 2:-9 3:-14 4:22 6:-19 8:-16 10:-12 11:24
near:سفح	3:12
near:سفن	2:-14 6:15
near:سفين	5:18 6:-23 7:-8 8:-17 10:8 11:-9
near:سقط	0:-14 2:-27 3:-19 4:-12 5:10 6:26 7:-23 10:-8
near:سقطت	3:15 5:-10 6:-20 7:13
near:سقطو	0:-13 1:11 3:-10 4:-31 5:-37 6:-11 7:34 10:-19
near:سقف	1:-13 3:-25 6:29 7:-22
near:سقوط	0:-15 1:10 2:-13 4:-8 5:16 6:-26 7:-18 11:18
near:سكان	0:-16 1:-18 2:-37 3:55 4:8 5:-48 6:-57 7:-10 8:-10 9:-30 11:-46
near:سكني	6:26 7:-19
near:سلاح	6:11
near:سلام	0:-15 2:-9 4:-15 6:26 8:-8 10:-10
near:سلسل	8:-22 10:22
near:سلطا	0:-18 1:-12 2:-13 4:-10 5:-22 8:-16 10:18
near:سلم	2:13 4:-14 6:11 10:-9
near:سلمت	0:-23 2:-10 5:-13 6:21 7:-13 8:-21 9:-10 11:-14
near:سلمن	0:-15 2:43 3:-8 4:-26 5:-15 6:-25 7:-13 8:-8 10:-30
near:سليم	1:-9 2:-11 3:-26 4:-12 5:-31 6:48 7:-21 9:15 11:-14
near:سمح	5:12 6:-9
near:سنجا	2:-12 3:-21 5:-8 6:22 10:-17 11:22
near:سند	6:8
near:سنغا	0:8 1:20 2:-28 3:-20 4:-19 5:-10 6:-9 7:-14 8:-11 10:11 11:-17
near:سنه	0:12 1:-12 2:-13 3:-14 4:-11 5:-20 8:15 9:-14 10:-18 11:10
near:سنوا	0:8 1:-12 2:-10 3:-28 7:-17 8:-8 10:-19 11:12
near:سنوي	3:-8 6:21
near:سوء	0:-10 5:-13 6:42 7:-16
near:سواح	3:19 5:-10 9:-11 11:-21
near:سوتل	3:11 6:-9
near:سودا	0:-24 1:-19 2:-21 3:-22 4:-32 5:-50 6:18 8:28 9:40 10:-35 11:-51
near:سوري	0:-35 2:-12 7:-22 8:-10 9:-9 10:16 11:14
near:سوق	3:27 6:-24 7:-8
near:سوكو	3:23 4:-23 5:-8 6:-16
near:سومط	1:-9 3:16 5:-25 6:15 7:-14
near:سوها	5:16 6:-10
near:سوي	0:-10 1:8 2:-11 4:-37 5:-19 6:-20 7:-15 8:-19 9:-19 10:28 11:11
near:سويد	4:-8 6:16 10:9
near:سويس	2:15 5:-12 6:-8
near:سياح	0:-9 5:-22 6:11 7:8
near:سيار	0:11 1:-13 2:-21 3:-27 4:-45 6:48 7:-29 8:-15 9:-11 10:-27 11:-17
near:سياس	8:-8 10:10
near:سياق	5:24 6:-23
near:سيبو	6:22
near:سيدت	5:13 6:-24 7:18
near:سيده	0:-8 3:-13 4:-13 5:19 7:-14 8:-17 10:12 11:-10
near:سير	2:24 5:12 6:-27
near:سيرا	3:28 6:-12 7:-12 10:14 11:-26
near:سيطر	2:-15 5:-8 7:11
near:سيطل	0:-12 2:-13 8:-10 10:11
near:سيف	0:15 6:-14
near:سيقا	3:-13 4:-12 5:29 6:-28 7:-18 8:-9 9:8 10:-11 11:-12
near:سيل	5:-10 6:28 7:-13
near:سينا	3:-17 6:24 7:-18
near:سيول	0:-11 1:-13 2:-14 4:-8 5:-28 6:19 7:9 9:-10
near:شاب	5:17 6:-16
near:شاحن	0:32 1:-10 2:-40 3:-20 4:-31 5:10 6:-41 7:21 8:-11 9:-19 10:12
near:شارع	0:-10 3:-18 5:-12 6:31 7:-17
near:شارك	2:-13 3:-9 4:-13 5:-12 7:-9 8:27 10:-22
near:شاطي	6:9
near:شباب	0:-17 1:-18 3:30 4:27 5:-18 6:-32 7:-23
near:شباط	4:-15 5:-8 6:20 7:-10 8:17 9:-17 10:-9 11:-8
near:شبكه	0:11 1:-9 2:-8 5:-21 6:13 8:-11 9:-12 10:-8 11:-16
near:شبه	5:11
near:شتاء	1:-14 2:20 3:-12 7:-22 9:-13 11:-9
near:شجاع	2:15 4:-9 6:-9 10:-8
near:شخص	0:-11 1:-20 2:-16 3:-24 4:-31 5:21 7:-24 8:-20 10:-31 11:17
near:شخصا	0:-49 1:-37 2:-10 3:15 4:-12 5:17 6:-12 8:-38 9:-37 10:18
near:شخصي	5:22 6:24 7:-34
near:شرد	3:29 4:-9 6:-16 9:-13
near:شردت	3:18 5:-9 6:17 9:-39 11:-12
near:شرطه	0:17 1:-19 3:-34 4:-25 5:-26 7:10 8:-9 9:-13 10:-10 11:-12
near:شرطي	0:-14 5:14
near:شرعي	2:-12 5:-9 6:35
near:شرق	0:-14 1:13 2:-11 3:13 4:19 6:-12 7:-23 8:-13 9:-20 10:-13
near:شرقي	0:-33 2:-13 3:-14 4:14 5:-8 7:-25 9:15 10:18 11:-11
near:شركا	0:10 3:-12 5:-10 9:-15 10:-8 11:13
near:شركه	0:-9 2:-11 4:24 7:-12 8:-8 10:-20
near:شعب	3:-15 11:17
near:شعبي	3:8
near:شقق	3:18 5:-16 9:-8
near:شقيق	2:-10 3:-10 6:18 7:-11
near:شمال	0:17 1:-13 6:10 7:-13 8:-13 9:-29 10:-25 11:-10
near:شمس	3:22 9:-20
near:شمل	8:9
near:شملت	2:-10 4:-12 6:-14 8:9
near:شهاد	6:17
near:شهد	6:10
near:شهدا	0:-13 1:-8 2:-14 3:-19 4:-13 5:13 6:15 7:-20
near:شهدت	3:-10 5:-13 7:14
near:شهر	1:29 2:16 3:-10 4:-35 5:-49 6:-18 7:-47 8:-38 10:29 11:-11
near:شهرا	0:-17 1:-14 4:-25 5:-15 6:-36 9:22 10:8 11:-13
near:شهره	2:-11 5:13
near:شهري	0:12 1:-8 2:-9 4:-16 5:-9 6:-17 7:-16 8:-8 10:-10
near:شهيد	1:24 3:-11 4:-9 5:15 6:-16 7:-12 9:-8 11:-8
near:شوون	2:28 3:-15 4:-35 5:-8 6:-14 7:-8 10:-21
near:شيبو	0:8 4:-10 7:9 10:-12
near:شيخ	0:-8 3:-16 4:-10 5:-9 6:-16 7:37 9:-12 10:-21 11:-23
near:شيوخ	0:21 4:-21 5:-19 6:-19 10:16
near:شييا	1:-9 2:-13 4:12 6:-24 10:-8
near:صاحب	7:12
near:صارو	5:-17 6:19
near:صباح	1:-26 3:-21 4:-37 5:-17 7:30 8:-31 9:-30
near:صحاف	3:-10 6:10 9:14
near:صحرا	1:20 3:-19 4:19 6:-27 7:-15 11:-16
near:صحفي	0:-11 2:-11 3:16 4:11 6:-26 7:-10
near:صحه	0:-10 1:-22 2:-33 3:-39 4:9 5:14 6:29 7:-29 8:-37 9:-16 10:-15 11:-22
near:صحيف	2:13 4:-8 6:-14 7:10
near:صحيه	5:-25 6:29 7:-8
near:صحيي	0:48 5:-30 6:-44
near:صدمه	6:15
near:صرح	6:16
near:صرنا	0:-13 3:-23 4:27 5:-10 6:-26 7:-11 8:-10 9:21 10:-22 11:-20
near:صغير	0:12 2:15 6:-19 7:-9
near:صفاق	1:-16 6:19 7:-9
near:صفحه	0:12
near:صفر	3:-14 5:-9 6:18
near:صفقه	0:-9 2:-12 4:-13 8:10
near:صفوف	0:-11 2:-10 4:-12 5:8 6:19 7:-17 10:-17
near:صلا	0:19 3:-13 4:-31 6:-19 8:-17 10:8
near:صلت	3:-11 5:-12 6:14 11:12
near:صلنا	5:9 7:-8
near:صلوا	0:16 1:-9 3:-31 4:-11 5:20 6:-32 7:-32 8:-10 9:28 10:-13 11:-26
near:صليب	0:-20 1:-10 2:12 3:-14 4:-20 6:-20 8:14 10:11 11:-17
near:صنعا	0:-19 2:-32 4:17 5:-9 6:11 7:-8 8:-11 10:14
near:صنف	6:12
near:صهار	6:8
near:صهري	0:-21 4:-10 6:27 10:-14
near:صور	5:-15 6:17
near:صورا	4:18 5:-29 7:-10 10:-8
near:صول	2:13 6:-21 7:-10 9:-13 11:14
near:صوما	0:-15 3:-21 4:19 6:-17 7:-8 9:31 10:-10 11:-26
near:صياد	0:-25 1:-10 3:-24 4:19 5:-15 7:17 8:-9 9:-15 10:-38 11:-32
near:صيد	5:19 6:-18 10:-13 11:-9
near:صيدل	0:28 6:-9
near:صيف	0:-10 3:-29 5:-23 6:29 7:-19 9:-9 11:33
near:صيني	0:26 2:-27 4:-16 5:-8 6:-33 7:-10 8:-23 10:8
near:ضابط	0:-18 2:-31 3:-12 4:25 5:-9 7:-18 8:9 9:-9 10:-21
near:ضالع	2:-30 3:9 6:34
near:ضباط	5:11 6:-10 8:-19 10:19
near:ضحاي	0:-16 2:-25 3:-31 4:-18 5:-8 6:27 7:-9 9:-15 10:-23 11:-18
near:ضحيت	5:-19 6:35
near:ضحيه	6:20
near:ضرب	0:-12 2:8 3:-8 5:37 6:-20 7:-15 9:-9 10:-22 11:-15
near:ضربت	3:-12 5:-12 6:-14 7:20
near:ضربه	5:24 6:-21
near:ضعت	5:11
near:ضعف	0:10 1:15 3:9 6:-20 7:-16 11:-11
near:ضفه	9:19 11:-11
near:ضمت	9:-11 11:15
near:ضمن	2:-17 3:28 5:-13 6:-21 8:11 9:-23 10:-28
near:ضمنه	0:-25 2:-28 3:-11 4:11 5:8 6:12
near:طابق	0:-10 2:19 4:-20 5:-14
near:طاري	4:-14 6:19
near:طاقت	3:-23 5:-14 6:12 7:-13 9:17
near:طاقم	0:-10 2:-9 4:8 5:-18 6:34 8:-16
near:طاقه	5:8 11:10
near:طال	5:19 6:-17
near:طالب	2:-18 3:-21 4:17 5:-8 9:18 10:-17 11:-21
near:طاول	2:-10 5:-12 6:29
near:طاير	0:-11 1:-18 2:-17 4:-32 5:-13 7:11 8:31 10:-21 11:-17
near:طايش	0:-16 2:-11 4:-9 5:36 6:-25
near:طباب	2:-9 6:17
near:طبرق	5:-13 6:15 7:-9 11:15
near:طبقا	0:-19 1:-8 2:-26 4:11 5:-16 6:10 7:-25 8:16 9:-8 10:-25
near:طبيب	2:20 3:-9 4:-14 6:14 7:-38 10:-12
near:طبيه	5:10 6:15 7:-10
near:طحين	3:-14 6:22
near:طرف	3:-8 4:-21 5:23 8:24 10:-35
near:طرفا	2:-12 6:9 10:-8
near:طرفي	0:-10 3:-15 5:-8 6:-16 7:-14 10:16
near:طرق	1:-24 3:-9 4:-21 5:-26 6:50 7:-19 8:-12 10:-9 11:-16
near:طريق	0:15 1:28 3:16 4:-56 5:-24 6:13 7:-51 9:-30 10:-34 11:-32
near:طفل	2:-16 4:-21 5:-15 6:34 7:-14 10:-13
near:طفلا	1:-18 2:-13 4:-22 6:11 8:-13 9:-18 10:-23 11:-25
near:طفله	4:-10 5:-8 6:21 7:-8
near:طفلي	5:12
near:طفيف	4:-10 5:48 6:-45
near:طلاب	0:11 2:-9 5:-16 6:-21 7:24 10:-8
near:طلبه	0:-9 4:10
near:طهرا	3:-16 6:-9 9:19 11:-12
near:طواب	6:9 11:10
near:طوار	0:-12 1:-9 4:-11 7:-25 9:-26 11:19
near:طواق	3:-10 5:23 6:-27 7:17
near:طوعا	3:-23 6:-11 7:-12 9:-19 10:-14 11:32
near:طولك	3:8 9:-21 11:9
near:طوله	0:-12 4:27 5:-9 6:-24 7:-10 8:-10 10:-22 11:-9
near:طويل	3:36 5:-11 6:-12 7:-27 9:-18 11:-17
near:طيرا	6:17 7:-13
near:طينه	3:-24 5:-17 7:-18 9:27 11:-12
near:ظهر	2:-14 5:9 7:8 10:11
near:ظهرا	2:-22 4:-12 5:-23 6:41 7:-23 8:-8 10:-9
near:عاجز	10:-8
near:عاجل	5:17 6:-9
near:عاد	1:-12 2:12 3:-27 4:-47 5:-46 6:-72 7:-31 8:28 9:-20 10:-8 11:42
near:عادت	5:-15 7:-14 10:32 11:-14
near:عادو	0:-18 2:-14 3:-43 4:-20 5:-24 6:-29 8:-12 9:-67 10:25 11:56
near:عارض	6:14 7:-11
near:عاشر	0:-10 2:-9 4:17 5:-19 6:17 8:-8 10:-23
near:عاصم	0:-19 4:-12 6:12 8:-10 9:-16 10:-11 11:29
near:عالج	3:-8 5:31 6:-16 7:-9 9:-8
near:عالق	6:14
near:عالم	0:-30 1:-10 2:19 4:-18 5:-25 6:17 7:-20 8:-9 9:-20 10:-16 11:-15
near:عالي	2:-18 4:-18 6:-13 8:35 10:-24
near:عام	0:10 1:43 2:-10 3:-34 4:-44 7:-52 8:8 9:-42 10:-27
near:عاما	0:-17 1:-19 2:13 3:9 4:-28 6:20 7:-37 8:10 9:-12 10:-23 11:-8
near:عامل	0:31 1:-19 2:-23 3:-23 4:19 5:28 6:-34 7:-42 8:-26 9:-15 11:-12
near:عامه	0:-18 1:-8 3:-13 4:15 5:-27 6:20 7:-36 8:-25 9:-9 10:14
near:عامي	2:-19 3:-8 4:-22 5:-10 6:-29 7:-11 9:15 10:25 11:-10
near:عايد	0:-32 1:-23 2:-35 3:-58 5:-36 6:-11 7:-34 8:25 9:-26 10:-17 11:57
near:عايل	0:-50 1:-19 2:-27 3:-10 4:19 5:-36 6:9 7:34 8:-23 9:-18 10:-31 11:-16
near:عبار	1:9 5:-11 6:-15 7:11
near:عباس	6:-10 11:11
near:عبد	3:17 11:-13
near:عبر	0:-24 1:-9 2:16 3:-25 4:-25 5:-30 6:-33 7:-28 8:-18 9:10 10:11 11:24
near:عبرو	5:-12 6:-24 9:21 10:-18 11:-21
near:عبور	1:-8 3:-26 5:-13 9:30 11:-16
near:عبوه	4:-10 5:15 6:8 7:-14
near:عتق	3:16 11:-11
near:عثر	0:33 1:-15 2:24 3:-18 4:-39 5:-37 6:-24 8:-13 10:-16
near:عثما	3:-8 5:-15 6:12
near:عثور	5:-10 7:12
near:عداد	0:-32 1:-25 2:-14 3:-21 4:-39 5:-17 7:43 9:-8 10:-30 11:-17
near:عدت	4:11 7:-8
near:عدد	1:22 2:-54 4:-30 5:-31 7:10 8:-15 9:14 10:-15 11:-26
near:عددت	0:-10 1:-13 2:-14 3:-26 4:24 5:-11 7:-18 10:-9
near:عدده	1:-31 2:-40 4:22 5:22 6:-32 8:27 9:-21 10:-44 11:-19
near:عدلي	0:-11 2:10 6:11
near:عدم	1:31 2:14 5:-27 6:-36 9:11
near:عدن	2:-10 5:-33 6:23 7:-14 8:-9 10:19
near:عده	5:-9 6:17
near:عدو	1:15 3:-9 4:-13 5:-8 8:-11
near:عدوا	1:16 6:-12
near:عراء	3:17 6:-8 9:-16 11:-9
near:عراق	5:-8 6:-8 9:15
near:عربا	4:13 5:-14 6:-8
near:عربه	0:-13 3:-8 4:24 6:-19 7:-12
near:عربي	6:-9 10:10
near:عرفن	0:-8 3:-26 4:-34 5:-13 6:32 7:12 8:-8 9:-13 10:-13 11:-25
near:عزاء	5:9
near:عسكر	0:-31 1:-11 2:-19 3:-11 5:-24 6:-24 9:-19 10:38 11:-33
near:عشاي	2:-16 4:-18 5:-23 7:-24 8:-18 10:32
near:عشر	0:22 1:-15 2:-12 3:-44 6:11 7:-35 8:-39 10:-24
near:عشرا	1:-8 2:-20 3:18 4:25 5:-19 6:9 7:-24 9:-23 10:-22 11:-15
near:عشره	0:-12 1:-21 2:-47 4:11 6:13 7:-27 8:-9 9:22 10:-38 11:-32
near:عشرو	0:-51 2:-36 3:-11 4:26 6:23 7:-32 8:-12 10:-10
near:عشري	0:9 1:-19 2:-25 3:19 4:-40 5:10 6:-20 8:23 9:-18 10:-19 11:-17
near:عشوا	3:12 6:14 7:-9 11:-17
near:عصاب	0:23 1:-10 2:-18 5:-11 6:13 7:-20 9:-20 10:-18 11:-8
near:عصر	0:-20 6:27
near:عصرا	6:11
near:عطشا	2:-11 6:27 7:-13
near:عفو	0:27 4:-18 5:-9
near:عقار	5:-14 6:33 7:-10
near:عقد	1:10 5:-8 6:-9
near:علاج	0:-9 3:-29 4:-17 5:56 6:-43 7:-24 9:-23 10:-18 11:12
near:علقت	5:15
near:علم	1:-9 6:-32 7:31
near:علمت	6:19
near:علي	0:-23 1:23 2:-15 3:-11 4:14 7:-12 8:-36 9:-38 10:-18 11:-51
near:عليا	3:-11 6:14 7:-15 9:10 11:-9
near:عليه	0:14 1:-12 3:-9 4:-33 5:-23 6:-14 7:21 8:-22
near:عمال	2:-15 3:-8 4:-15 6:18 10:-16
near:عمر	0:-15 2:-11 3:-21 4:-19 5:-25 7:21 8:24 9:-12 10:-33 11:-22
near:عمره	0:-21 2:-16 4:-12 5:30 6:-23 7:-12 10:21
near:عمل	5:-10 6:32 7:-8
near:عمله	3:-8 5:-24 6:35 7:-20
near:عملي	0:-33 1:-16 2:-59 3:-27 4:-37 5:-14 6:20 8:15 9:-14 10:28 11:-25
near:عمه	6:13
near:عموم	0:8 4:-9 9:-12
near:عناص	2:-30 3:-19 4:17 5:-46 6:12 8:-13 10:-30 11:-9
near:عناي	0:-11 3:-15 4:-23 5:43 6:-16 7:-12 10:-11
near:عند	1:-14 2:14 4:-42 5:-24 6:15 8:-9 10:-36 11:-11
near:عندم	6:25 7:-18
near:عندن	6:12
near:عنده	0:-15 2:17 4:20 6:-32 7:-13
near:عنصر	5:12 6:-20 7:13 11:10
near:عنف	0:-10 1:-11 2:-8 3:20 6:21 7:-12 9:-24 11:-22
near:عنه	3:11 6:-9
near:عنها	0:22 4:-15 6:9 8:-9 10:-22
near:عنهم	1:-19 2:-47 3:-38 4:33 5:-19 6:-58 7:27 9:-12 11:-18
near:عوده	0:-14 1:-9 3:-50 4:-14 5:-12 7:-15 8:-11 9:-18 11:54
near:عولج	5:12 6:-8
near:عون	3:33 6:-31
near:عياد	6:8
near:عيش	5:30 6:-26
near:عين	3:20 5:-19 6:14 7:-10 11:-19
near:عينه	2:-8 4:13
near:عيني	2:-10 6:30
near:غابه	0:11 1:-9 2:9 3:-40 6:-62 7:-45 8:16 9:-19 10:-8
near:غادر	0:-21 1:-9 2:-10 3:9 4:-33 5:45 6:-42 7:-39 8:-12 9:-35 10:-25 11:14
near:غارا	0:-8 2:-12 3:-10 4:-27 5:-20 6:40 7:-10 10:-14
near:غارت	5:12
near:غاره	4:-9 6:15 7:-10
near:غاز	5:23 6:-13 7:-14
near:غالب	0:-21 4:-29 7:9 8:11 9:-11 11:-8
near:غام	6:8 7:-9
near:غاو	5:23 6:-16
near:غدا	2:-14 3:-8 4:-15 5:-11 6:21 7:-21 8:-8
near:غذاء	6:16
near:غرام	6:14
near:غران	5:-12 6:19
near:غرب	0:26 4:-14 5:-9 7:-12 9:-8 10:-30
near:غربي	1:-10 2:-8 4:-16 5:-29 6:15 7:9 10:-10 11:-14
near:غرف	5:-15 6:20
near:غرفه	0:-25 2:-12 3:-19 4:34 5:-25 6:22 7:-29 8:-17 10:-32 11:-11
near:غرق	0:-9 1:-19 2:-14 3:-13 4:-9 5:-23 6:24 7:9
near:غرقا	6:14 7:-12
near:غرقو	2:-13 4:-11 5:-23 6:45 7:-18 9:-13 10:-8
near:غريق	5:-18 6:20
near:غزه	1:-10 2:45 3:-20 4:-26 5:-28 6:-44 7:-27 8:-13 9:-35 10:20 11:14
near:غزو	6:10
near:غضون	0:-11 2:-24 4:-21 6:-25 9:22 10:18
near:غواص	6:11
near:غواف	8:-9 10:19
near:غوفا	5:-18 6:27 7:-10
near:غوما	3:13 5:-24 6:23 7:-8
near:غير	0:-18 1:-18 2:-22 3:22 5:-17 6:16 7:-26 8:-19 9:-19 11:-8
near:غيره	0:-12 1:-10 2:-8 3:22 6:31 7:-24 8:-12 9:-22 10:-15 11:-29
near:غيني	2:16 6:-15
near:فارق	2:19 4:-11 5:-49 6:44 7:-10
near:فارك	0:-8 2:-32 4:-26 6:41 10:-18
near:فاشر	3:23 9:-15
near:فاعل	0:9 3:-16 10:-9 11:17
near:فان	0:-8 1:-8 2:-11 3:31 4:-25 5:-9 6:12 7:-16 9:-15 10:-8 11:-26
near:فاه	0:-22 1:13 2:38 3:-11 4:-36 5:-15 6:21 7:-42 8:-36 9:-11 10:-11 11:-15
near:فايق	5:26 6:-13
near:فبات	3:15
near:فبرا	2:20 3:-19 4:-33 5:-10 6:23 7:-13 8:14 10:-10
near:فتاه	2:-13 3:-10 4:-12 10:10
near:فتح	6:11 7:-24 8:11 9:-12 10:-12 11:15
near:فتحت	3:8
near:فتره	1:14 2:-9 4:-10 5:-20 7:-22 9:-10 10:-14 11:27
near:فتقو	4:-13 8:24 10:-22
near:فتيا	0:-37 2:-22 3:-21 4:-27 6:17 9:-15 10:29 11:-9
near:فجر	0:22 1:-15 2:14 3:-17 4:-28 5:-38 7:-22 8:-14 9:-8 11:-13
near:فجرا	2:-14 3:17 7:-9
near:فجرح	6:11 7:-16
near:فحص	2:18 3:-37 6:-18 7:-15 8:-10 10:-19 11:31
near:فحوص	5:-17 6:25
near:فدي	0:-17 1:-8 3:-9 4:11 5:9 6:-18 10:13
near:فديه	0:15 3:-10 5:-9 6:-29 7:-22 8:-22 9:-8 11:-9
near:فرار	2:-23 3:-18 4:-23 5:-22 7:-12 9:17 10:18 11:-17
near:فران	2:-13 5:15 6:11
near:فردي	6:9
near:فرع	5:-12 6:11
near:فرق	5:10
near:فرقن	3:-8 5:15 6:-9 11:11
near:فرقه	0:-14 2:-8 4:13 5:18 6:-20 7:9 8:-15 11:-16
near:فرنس	1:-8 3:-11 4:-8 5:-17 6:36 7:-15
near:فروا	0:-11 3:13 4:-9 5:-8 6:-16 7:-9 9:12 10:14 11:-34
near:فريق	4:-8 6:33 7:-20
near:فصاي	4:-26 8:-8 10:25
near:فضلا	0:-14 2:-22 3:-12 5:-8 7:17 8:-14 10:-15
near:فعدد	3:21 5:10 6:-26 7:19 11:-12
near:ففي	3:-9 5:-11 6:24 9:8
near:فقا	0:-14 1:12 2:-19 3:24 4:-8 5:-12 8:-18 9:-28 11:-12
near:فقتل	0:-43 2:-26 3:8 4:-33 5:10 6:42 7:-24 8:-9 9:-25 11:-16
near:فقد	2:-22 3:-14 4:-28 5:-29 6:11 7:12 8:-11 9:-20 10:-8
near:فقدا	0:-13 1:21 3:-21 5:-35 6:-13 7:24 11:-10
near:فقدت	0:-20 1:-11 2:-30 4:-12 5:-33 6:18 7:16 10:-8
near:فقدن	0:-23 1:-10 2:-10 3:-32 4:-11 5:-16 6:56 7:-52 10:-19 11:-10
near:فقدو	0:-26 1:47 2:-13 3:-27 4:-11 5:-41 6:-9 7:-27 10:-12 11:-22
near:فقضي	6:19 7:-10
near:فقط	0:-24 1:-16 2:16 3:-22 4:-45 6:-26 7:29 10:-8 11:-21
near:فلا	2:-8 3:-27 4:19 5:-13 6:-36 7:26 8:-9 9:-9 10:-12 11:-15
near:فلبي	0:-8 2:-8 4:-13 5:-17 7:10 10:22
near:فلسط	0:-24 2:15 4:-41 5:9 6:-21 7:-11 8:34 10:-29
near:فلم	0:-11 2:-12 3:-8 5:-17 6:15 7:-26 8:-21 10:10
near:فندق	6:17
near:فنزو	0:-9 3:-29 4:-8 6:-11 8:-21 9:17 11:21
near:فوج	3:-10 7:-9 8:-9 9:-9 11:19
near:فوق	3:14 5:-21 6:25 7:-9 10:8
near:فولو	4:-15 6:-8 10:13
near:فيات	0:-8 5:38 6:-21 7:-18
near:فيتن	3:11 9:-8
near:فيرا	5:-8 6:15
near:فيصل	3:-12 6:-10 9:15 11:-11
near:فيضا	3:14 5:-11 9:-8
near:فيما	0:-22 1:-35 2:-47 3:-13 4:-26 5:13 6:22 7:11 8:-32 10:-17 11:-21
near:فين	0:-9 2:15 5:-37 6:15 8:-26 9:12 11:-16
near:فيه	1:-18 2:-13 3:-34 4:-19 6:26 7:-16 9:29 10:-28 11:-15
near:فيها	0:-13 1:-30 2:-44 3:14 4:30 5:-17 7:-23 8:-34 9:-25 11:-30
near:فيهم	5:13
near:قادم	3:-8 9:-15 11:26
near:قارب	0:-11 1:21 2:-11 3:-17 4:-10 5:-17 6:-24 7:21
near:قاصر	0:-40 1:11 2:-17 3:15 4:-27 5:8 6:-34 7:-25 9:-29 10:22 11:23
near:قاطع	6:18
near:قاطن	3:15 6:-15 9:18 11:-19
near:قاعد	0:-12 5:8 10:8
near:قاعه	3:22 6:-16
near:قافل	1:-12 3:-15 4:-14 6:-23 7:-8 8:-11 9:-20 10:-14 11:32
near:قال	0:-78 1:11 2:-13 3:-34 5:-44 6:17 8:-35
near:قالت	1:-13 2:-19 3:12 4:-34 5:-14 6:25 7:-32 8:-13 9:10
near:قالو	0:-17 3:-9 4:-32 5:-9 6:30 7:-13 10:-21
near:قاهر	2:-11 3:-8 8:15 10:-9 11:15
near:قايد	0:-23 1:-15 2:-18 3:-23 4:13 5:-9 6:-13 7:-19 8:-20 10:24 11:-12
near:قايل	0:-10 2:-9 3:-9 4:14 5:-36 6:53 7:-31
near:قايم	0:-13 1:-12 2:-23 3:-11 4:17 5:34 6:-17 7:-29 8:-24 10:-10
near:قبال	3:-13 5:-16 6:16
near:قبض	6:-20 10:23
near:قبضه	0:-17 1:-9 2:-22 3:-18 4:41 5:-14 6:-17 7:-28 8:-27 10:-14 11:-9
near:قبل	0:-20 1:15 2:-13 3:26 5:-15 6:-22 7:-58 8:-23 9:-12
near:قبله	1:-8 4:-16 8:18
near:قتال	0:-14 3:15 4:28 5:-11 6:-17 7:-13 11:-16
near:قتل	0:-29 1:8 2:-10 3:-34 4:-27 5:-12 6:51 7:-31 8:-46 9:-31 10:-38 11:-33
near:قتلا	0:-14 2:21 4:-15 8:-9 10:-9
near:قتلت	0:-31 1:-32 2:-25 3:-36 4:18 5:-31 6:59 7:-36 8:-8 9:-27 10:-8 11:-33
near:قتلن	6:15
near:قتلو	0:17 1:-29 2:30 3:-64 4:-75 5:-8 7:-29 8:-27 9:-18 10:-31 11:-23
near:قتلي	0:-57 1:13 2:-49 3:-26 4:-32 5:-25 6:54 7:-33 9:-23 10:-48
near:قتيل	0:-21 1:43 2:-39 3:15 4:-48 5:26 6:-47 7:27 8:-20 9:-21 10:-36 11:-25
near:قدر	2:-8 3:-21 4:12 7:-14 8:-10 9:10 11:-13
near:قدرت	0:-9 1:-8 5:-8 6:-24 7:25 10:10
near:قدم	3:11
near:قدمت	5:8
near:قراب	2:-8 3:8 4:-17 5:11 6:10 8:8 9:-19 10:-11 11:-24
near:قراه	3:-14 5:-19 6:-8 9:-21 10:-13 11:20
near:قرب	0:20 1:-11 2:-15 3:-12 4:-14 6:-18 7:17 8:-28 9:-9 11:-22
near:قرن	7:14
near:قروي	0:-25 2:-14 4:27 6:8 7:-11 8:-19
near:قري	0:-9 3:34 4:-14 5:-12 6:-23 9:10 11:-21
near:قريب	0:-22 2:-9 3:17 4:30 6:-36 7:-20 8:-17 9:-8 10:-22 11:-10
near:قريه	0:-39 1:-8 3:37 5:11 6:8 7:-41 8:-17 9:-22 10:-42 11:-32
near:قسد	5:-12 6:18
near:قسرا	0:-21 1:-9 2:-38 3:10 5:-14 6:-24 7:21 8:-22 9:-22 10:-26 11:25
near:قسم	0:24 4:-19 5:28 6:-18 7:-8 10:-22
near:قصف	0:-20 2:-22 3:-12 4:-25 6:23 7:-8 9:-16 11:-9
near:قضاء	1:-10 3:-18 4:8 5:-9 7:8 9:-11 10:-17 11:17
near:قضاي	6:16
near:قضت	2:-9 5:-14 6:26 10:-8
near:قضوا	0:-17 1:11 4:-32 5:-25 6:31 7:-33 8:-8 9:-27 10:22 11:-20
near:قضي	0:-25 4:8 5:-29 6:17 7:-52 8:-15 10:-9 11:-9
near:قضين	6:16
near:قضيه	0:10
near:قطار	6:16
near:قطاع	0:25 1:-8 2:12 3:-22 6:-14 7:-25 8:-34 9:-22 11:11
near:قطري	4:-11 10:11
near:قعوا	0:-10 2:-13 3:-12 4:12 5:-13 6:-30 8:13 10:-19
near:قلعه	3:-22 9:-33 11:43
near:قليل	4:-16 5:-22 6:20 10:9
near:قناه	4:-14 6:-10 7:14 8:23 10:-16 11:-8
near:قنبل	3:17 6:-16
near:قوات	0:-55 1:-14 2:-47 3:-30 5:-11 6:31 7:-47 8:9 9:-10 10:12 11:-11
near:قوار	2:-12 3:-8 4:-34 5:-22 6:36 9:-14 10:-18
near:قواف	3:19 6:-16 9:-10 11:-16
near:قوام	11:10
near:قواي	2:-12 6:16 11:8
near:قوته	3:-8 6:18
near:قود	0:-8 4:-16 5:-11 6:25 10:-18
near:قول	0:-8 1:-8 2:-15 4:-20 6:-15 7:-13 8:-10 9:-8 10:26 11:-14
near:قوله	0:-11 1:-16 2:-12 4:15 7:17 8:-20 9:-22 10:-27
near:قوه	0:8 1:-13 4:-16 6:-34 7:-17 10:28
near:قياد	0:-14 2:-28 4:12 6:34 8:-23 10:-14
near:قياس	0:11 6:-10
near:قيد	0:-11 2:11 4:-27 6:-22 7:-11 10:20
near:قيل	4:-12 10:19
near:كابو	3:10 9:-8
near:كاتس	0:22 4:-10
near:كاجر	3:20 6:-18
near:كادو	0:8 2:11 3:20 4:-14 6:-15 9:-20 11:-9
near:كارت	5:-11 6:14
near:كارث	3:23 4:-12 5:-8 7:-23 9:-14 11:-13
near:كالي	5:14
near:كامل	0:-11 3:11 4:11 5:10 6:-12
near:كان	0:21 1:-56 2:-71 3:8 4:-11 5:-40 6:25 7:-18 8:-32 9:-12 11:-11
near:كانا	0:-10 4:-12 5:12 6:-23 10:14
near:كانت	0:-34 1:8 3:-8 4:-45 8:-38 9:-8 10:27 11:-13
near:كاند	5:-8 6:-10 7:12
near:كانو	0:-29 1:-16 2:-40 3:10 4:20 5:-84 7:-55 8:26
near:كاوك	5:8
near:كايا	5:8
near:كايس	0:11 3:-12 4:-14 6:-15 9:11
near:كبري	5:21 6:-15
near:كبير	2:-15 4:26 5:-9 6:-15 8:-8 10:-9
near:كتاب	6:-9 7:12
near:كتب	8:-19 10:19
near:كذلك	4:-13 6:-17 8:-19 10:28
near:كربو	5:17 6:-10
near:كردف	3:26 9:-19
near:كشف	1:16 2:14 6:-29 8:10 10:-8
near:كفره	3:-12 9:15 11:-11
near:كله	0:39 1:-16 3:-15 6:-35 8:-22 9:-18 10:-14
near:كلها	0:13 1:-8 2:-8 3:-11 4:-8 5:-10 6:10 7:-14
near:كلهم	2:-22 3:-29 4:18 5:-19 6:37 7:-12 8:-21
near:كما	0:-30 1:-44 2:-22 4:-61 5:15 6:-8 9:-9 10:8
near:كمبو	3:16 4:11 5:-8 9:-12
near:كمين	0:9 2:-23 4:28 5:-31 10:-36
near:كنا	1:-16 2:-38 3:-20 5:-18 6:22 7:-34 8:15 9:17 10:-47 11:-15
near:كنيس	0:-11 2:-23 3:11 4:-31 6:24 7:-8
near:كهرب	0:-9 4:11 6:11
near:كواد	0:20 2:-9 3:-14 4:-15 5:-16 6:21 7:-24 10:-17
near:كوار	2:-19 3:8 4:-29 5:-11 6:30 7:-12 9:-11 11:-15
near:كوت	0:-12 3:-14 4:-12 5:-8 6:-23 7:-10 9:17 10:26 11:-11
near:كورس	0:-15 2:-19 4:-28 5:-10 6:-29 7:-8 8:-27 10:42 11:-29
near:كوري	2:-11 4:10 6:14
near:كوست	3:14 9:-8
near:كولو	2:-23 3:-9 7:-8 8:-13 9:-13 10:15 11:10
near:كولي	3:-10 6:31 9:-13 10:-12 11:-10
near:كومب	5:12
near:كونج	4:-9 8:12
near:كونر	3:18 6:15 9:-17 11:-22
near:كونغ	5:-8 6:31 7:-21 11:-22
near:كويت	5:18 6:-16
near:كيبي	0:-12 6:-12 10:16
near:كيف	0:-12 4:-13 6:28 9:-8
near:كيفو	6:13
near:كيلو	3:-12 4:17 7:-20 9:12 11:-10
near:كينش	2:-13 4:-30 6:-8 8:32 10:-10
near:كيني	1:-8 6:21
near:كييف	0:-11 3:-19 4:-21 6:-8 7:-9 8:28 9:-11 10:-17 11:-40
near:لاجي	1:-10 2:-8 3:10 4:-9 5:-21 6:-17 7:-13 8:-16 10:9 11:9
near:لاحق	0:23 1:-8 2:-22 3:-22 4:-30 5:-8 7:-39 8:-13 9:-10 11:-19
near:لادا	9:-20 11:14
near:لاذا	6:15
near:لارق	0:-10 1:13 3:-10 6:-13 9:-11 11:15
near:لاري	5:-12 6:19
near:لاست	1:-11 3:18 5:-10 6:-18 7:-8 9:8 11:-20
near:لاسر	2:12 4:-10
near:لاصا	0:-9 5:36 6:-27
near:لاطف	5:-16 6:9 7:11
near:لاطل	2:-11 5:-14 6:16 8:17 10:-9
near:لاغا	3:12 11:-8
near:لامب	6:17
near:لان	1:-8 2:20 3:22 4:-13 5:9 6:-10 10:-14 11:-18
near:لاهي	2:-11 5:-10 7:14 10:11
near:لايح	3:-11 4:-16 5:-12 6:32 7:-17
near:لبنا	0:-19 2:-11 3:-13 4:33 6:10 8:-12 9:-29 10:-16 11:29
near:لترم	5:-10 11:16
near:لتسل	2:-11 4:-9 5:-17 6:-23 7:24 10:19
near:لتصل	11:13
near:لثلا	4:17 5:-24
near:لجا	5:-11 11:-17
near:لجاو	3:-8 5:-14 9:27 11:-17
near:لجرا	1:-8 3:-17 5:27 7:-18 10:-11 11:-8
near:لجنه	0:-25 3:-20 4:-18 5:-12 7:-22 8:20 9:8 10:-13 11:-14
near:لجيك	0:-9 5:-11 6:23
near:لحظه	4:-11 5:-8 6:14 7:-14 10:20
near:لدعم	6:13
near:لدي	0:16 1:-15 2:-47 3:-13 4:20 5:-34 6:-62 8:-18 10:16
near:لدين	0:-17 1:-15 2:-27 3:-18 4:-18 7:18 8:14 10:-19
near:لديه	0:-9 1:-12 2:-9 3:-18 4:32 5:-14 7:-30 8:-29 9:19 10:8 11:-25
near:لذوي	6:15
near:لرضي	6:17 7:-10
near:لروي	4:8 5:-27 6:16 7:-23 8:11 10:-13
near:لشوو	0:-8 9:-19 10:10 11:23
near:لطفل	5:-12 6:21 7:-10
near:لعاي	6:12
near:لعمل	5:17 6:-9
near:لغت	1:10 5:-13 7:-9
near:لغما	6:12
near:لفت	6:-12 7:12
near:لفرا	3:24 4:22 6:-21 10:-17
near:لقاء	0:-9 6:-11 10:23
near:لقمه	5:30 6:-26
near:لقوا	0:-10 1:9 2:-16 3:-8 4:-21 6:30 7:-8 10:-11
near:لقي	0:-19 1:17 2:-17 3:-23 4:-18 5:-14 6:24 7:-13 9:-9 10:-13 11:-10
near:لكل	2:17 3:13 4:-10 6:-31 10:-11
near:لكن	0:-30 1:-23 2:14 3:-8 4:-12 5:-50 6:10 7:20 8:21 9:-14 11:-19
near:لكنه	4:10 6:24 7:-28 10:-12
near:لما	2:-15 4:-10 6:9 8:-13
near:لمده	2:-12 4:-9 8:11
near:لمرا	6:14
near:لمكت	2:-8 4:-14 8:22 10:-26
near:لمن	1:-8 2:-10 3:9 5:-12 6:8 10:-14 11:-9
near:لمها	6:-8 7:11
near:لنا	0:-30 1:-15 2:-13 3:-11 4:10 5:8 6:30 7:-29 9:-8 10:-10
near:لنسا	2:-13 3:-8 4:-10 5:-30 6:35 7:-18 10:-8 11:-8
near:لنقل	3:-14 6:-9 9:-8 11:15
near:لها	1:-18 4:11 5:-23 6:10
near:لهم	0:-10 1:-19 2:-21 3:-22 4:-30 5:-31 6:-14 7:49 8:-10 9:-13 10:-20 11:-20
near:لواء	0:-20 2:-10 4:-26 6:22 8:-15 10:21
near:لوزا	0:9 2:-13 3:-11 4:21 5:-14 6:-14 7:-14 9:-8 10:-14
near:لوكا	2:-14 3:-9 4:-8 6:21
near:ليبل	3:33 6:-15 9:-10 11:-23
near:ليبي	0:-21 1:-14 2:-24 3:-18 4:14 5:-38 6:-21 8:-15 10:35 11:14
near:ليرت	0:-14 4:-13 5:15 6:-12 10:19
near:ليره	0:-21 6:20 10:13
near:ليس	3:-22 4:-19 5:-9 6:33 7:-18 11:-9
near:ليصب	6:13
near:ليصل	3:8 6:-13 9:22 11:-34
near:ليل	0:-26 2:-10 4:-9 5:-14 6:45
near:ليلا	0:-8 3:20 4:-13 6:-18
near:ليلت	3:31 6:-42 10:-15 11:12
near:ليله	0:-49 1:-24 2:9 3:21 5:-40 6:31 7:-29 8:-19 9:-20 10:-12 11:-27
near:ليلي	6:19
near:ماء	0:19 1:-17 2:-13 4:-10 5:-32 6:-16 7:24
near:مات	0:9 2:36 3:-27 4:-55 5:9 6:-26 8:-13 9:-11 10:-36 11:-12
near:ماتت	2:15 5:-8 7:-11
near:ماتو	0:-19 1:25 2:24 3:-16 5:-31 7:-52 8:-12 9:-10 10:-22 11:-19
near:مار	6:11
near:مارب	2:-12 3:10 4:20 5:-8 6:16 7:-18 9:-16 10:-20
near:مارس	0:14 2:-26 3:10 4:-30 5:11 6:16 7:-14 8:10 9:-20 10:-12 11:-9
near:ماره	5:13 6:-12
near:ماري	0:-21 2:-24 4:-47 5:-13 6:-23 7:18 8:57 10:-38
near:ماشي	3:17 6:-12
near:ماضي	1:32 2:-27 3:11 5:-32 7:-36 10:-12 11:-50
near:مالي	1:-21 2:-15 3:-34 4:22 6:-23 7:-29 8:-26 9:30 10:12 11:-10
near:ماني	5:-12 6:26 7:-13 8:-8 10:13 11:-10
near:ماوي	3:39 5:-8 6:-11 7:-8 9:-36 11:-17
near:مايت	0:13 4:-9
near:مايغ	5:-25 7:18
near:مايه	3:10 4:-28 5:21 9:14 10:-17 11:-23
near:مايو	0:44 2:-14 4:-34 5:-8 6:-20 10:-28
near:مايي	5:-19 6:25
near:مباش	2:18 6:-9
near:مبان	1:-12 3:13 4:-9 5:-24 6:-15 7:-23 8:-11 9:-16 10:-19 11:30
near:مبلغ	6:-14 7:16
near:مبني	2:-8 3:8 7:-12
near:مبود	3:15 5:-11 6:-11
near:مبين	4:-12
near:متاث	2:-15 4:20 5:-52 6:45 7:-21
near:متحد	0:18 1:-24 3:8 4:-42 5:-49 6:27 7:-46 8:-48 11:-12
near:متر	6:10
near:متزا	5:8
near:متشد	0:8 3:-21
near:متصل	5:24 6:-23
near:متضر	3:24 6:-17 7:-11 11:-16
near:متطو	0:-12 1:-10 2:-11 3:23 4:-11 5:-18 6:13 7:-18 8:-21 9:-10 10:-13 11:-9
near:متفا	3:-19 5:14 6:13 7:-19
near:متفح	6:10
near:متفر	2:-18 5:-18 6:21 10:-8
near:متمر	4:11 5:12 6:-17 7:-8
near:متن	1:-17 2:14 3:-23 5:-29 6:-11 7:-33 8:-28 9:-26 10:18 11:16
near:متنق	5:-14 6:20
near:متنه	0:-16 1:-12 2:-9 3:-23 4:-20 5:-23 6:12 7:-17 8:-11 10:-17 11:27
near:متهم	0:-19 2:-11 4:-16 5:-12 7:-21 8:-11 10:22
near:متوا	5:-8 6:-12 7:22
near:متوس	0:-9 1:37 2:-10 3:-31 6:-19 7:-34 9:-11
near:متوف	1:14 6:8 7:-18
near:متوق	5:-10 6:13
near:مثله	3:20 6:-18
near:مجاع	3:-9 6:23 9:-11
near:مجال	6:12
near:مجاو	0:-34 1:-9 2:-19 3:36 6:-33 7:12 8:-9 10:-9 11:-12
near:مجتم	0:12 4:10 10:-14
near:مجدد	10:-17 11:8
near:مجلس	3:18 5:-14 6:29 9:-16 11:-11
near:مجمع	3:26 5:-20 6:19 9:-11 11:-23
near:مجمو	0:-8 1:10 2:-9 3:-17 6:-27 7:-15 8:23 9:14 10:-19 11:-23
near:مجهو	1:-13 2:-16 3:-12 5:-8 7:-9 8:-12 9:-10 11:-19
near:محاف	0:-21 1:-21 2:-11 3:15 4:-17 5:26 6:-37 7:-24 8:-22 9:-41 10:16
near:محام	1:-9 3:-20 4:-18 5:-8 6:-12 7:10 11:25
near:محاو	0:-13 4:-21 6:13 10:-14
near:محتج	0:-39 3:-25 4:23 5:-15 6:-35 7:-33 11:-8
near:محرر	0:-28 2:-46 3:-10 5:-16 6:-48 7:-26 8:19 9:-8 10:39
near:محطه	6:-15 8:21 10:-10
near:محقق	1:-8 2:-9 5:-29 6:-14 7:28
near:محكم	2:-17 4:28 8:-9 10:-27
near:محكو	0:-11 2:-33 3:-16 4:-39 5:-14 6:-31 7:-12 8:56 9:-27 10:-48 11:-21
near:محلي	0:17 1:-23 2:-20 3:-33 4:-23 5:-44 7:-39 8:-23 9:13 11:35
near:محمد	1:16 3:-22 4:-11 5:18 6:-13 7:-15
near:محمل	0:-9 2:10 5:26 6:-21 8:-12
near:محمي	6:11
near:محيط	2:13 3:18 4:-8 5:-24 6:25 7:-22 10:-11
near:مختط	0:-19 2:13 3:-9 4:24 5:-15 6:-55 8:-37 10:23 11:-16
near:مخطو	0:38 2:-18 3:-11 4:-28 5:-11 6:-20 7:-11 8:-10 10:-16
near:مخلف	6:13
near:مخيم	0:-11 1:-16 2:-15 4:-8 5:-28 6:-14 8:-18 9:19 10:-14
near:مدار	0:18 3:37 4:-22 5:-35 7:-38 8:-8 9:-25 10:-12 11:-26
near:مداف	2:-8 4:-20 6:-11 8:30 10:-10
near:مدخل	0:-9 2:-10 6:21 10:-14
near:مدرج	4:-15 5:22 6:-20
near:مدرس	0:-16 1:-32 2:-35 3:33 4:-17 5:-10 6:-11 8:-34 9:-26 11:-9
near:مدرع	0:-13 3:-9 4:-21 5:-11 6:27 7:-17 10:-14
near:مدعي	2:18 4:-8 5:-11 8:-15
near:مدفع	6:11
near:مدن	3:14 7:-8
near:مدني	0:-45 1:-45 2:-21 3:-11 4:-21 6:18 8:-11 9:-32
near:مده	3:8 4:9 6:10
near:مدير	1:-28 2:-26 4:-27 5:38 6:-19 7:11 9:-20 11:-16
near:مدين	0:-39 1:-25 2:-20 3:23 5:-33 6:17 8:-13 9:-21 10:-20 11:-11
near:مراب	5:-8 6:11
near:مرات	3:18 6:-9
near:مراس	2:-8 3:-9 4:-8 6:14
near:مراف	0:19 1:-9 3:-10 4:-12 7:-15 10:-16
near:مراك	3:11 5:-11 6:-25 7:16 9:-24
near:مربع	3:12 4:19 6:-18 7:-17
near:مرتب	0:-11 10:12
near:مرتض	5:28 6:-22 7:-14
near:مرتي	4:12 5:9 6:-12 7:-11 11:-8
near:مرجح	4:-18 6:22
near:مرحل	0:-23 1:-11 2:-28 3:-18 4:16 5:-15 6:-34 7:-16 8:-24 9:-17 10:28 11:16
near:مرصد	0:18 4:-18 8:-8 10:-12
near:مرضي	0:19 2:-19 3:19 4:-12 5:-19 6:-23 7:-20 8:24 9:-23 10:-37 11:-13
near:مركب	1:-9 5:-17 7:9
near:مركز	0:-32 2:22 3:16 4:-14 5:22 6:-18 7:-55 8:-31 9:-9 10:-21
near:مره	0:-8 1:-17 3:-15 4:21 5:-24 9:-10 10:-19 11:-15
near:مروح	1:-8 3:-11 6:31 7:-20
near:مرور	6:15
near:مريض	5:12 6:9
near:مزار	5:15 7:-10
near:مساء	1:-9 2:38 3:-14 4:-33 5:-44 6:9 7:-10 8:8 10:-16
near:مساع	0:17 2:-10 3:14 5:-13 6:33 7:-28 9:-24 10:-18
near:مساف	5:-8 7:10
near:مساك	3:9 6:-9 7:-11 9:-11
near:مستش	0:11 1:-44 3:-14 4:-36 5:38 6:-16 7:-44 8:-43 9:-35 10:-16 11:-27
near:مستع	0:-8 3:9 6:-14 10:16 11:-8
near:مستق	0:-11 4:-32 5:15 6:-12 7:-15 8:-11 10:16
near:مستم	3:-16 5:-24 7:30
near:مستو	3:12 5:22 6:-26 9:-17 11:-13
near:مسجد	11:8
near:مسجل	0:-17 1:-18 2:-13 3:14 4:-28 5:-33 6:12 8:-9 9:10 10:-15
near:مسعف	5:22 6:-13
near:مسقط	0:-15 2:-21 3:-19 4:-35 6:-30 7:-9 8:-11 10:45
near:مسلح	1:-10 2:-12 4:10 5:-16 7:-29 8:-32 9:-15 10:21 11:-15
near:مسلم	5:-8
near:مسن	5:21 6:-11
near:مسوو	0:-17 1:20 2:18 3:-15 5:-22 6:-13 8:-14 9:-10 10:-12 11:12
near:مسيح	0:29 3:-12 6:-20 7:-22 10:-18
near:مسير	0:-10 2:-11 3:-13 4:-22 5:23 7:-15 8:-8 10:-12
near:مسيل	6:16
near:مشار	4:-18 6:23
near:مشتب	6:16
near:مشتر	0:-9 1:-8 2:-8 10:19
near:مشرف	3:13 5:-10 6:10 11:-13
near:مشرو	1:33 2:-12 3:-9 6:-19 7:-16 10:-9
near:مشفي	5:26 6:-20
near:مشير	0:-15 4:-8 5:8 6:10 10:-9
near:مصاب	0:-16 1:17 2:-20 3:-14 4:-27 5:40 6:-17 7:-42 8:-9 9:-17 10:-16 11:-16
near:مصاد	2:-8 6:31 7:-8 10:-8
near:مصحو	1:-10 3:-30 5:-11 6:-28 7:-9 9:-24 11:38
near:مصدر	0:-41 1:-11 2:-21 3:-44 4:14 5:17 7:-42 9:20 10:9
near:مصر	0:-12 2:-9 3:-24 4:-19 6:-9 7:-9 8:38 9:-32 10:-29 11:10
near:مصرع	0:-17 1:-11 3:-17 4:-12 5:-9 6:39 7:-41
near:مصري	0:18 3:14 4:18 5:19 6:-30 7:-14 8:-26 10:-32 11:-20
near:مصفو	3:21
near:مصلح	4:-13 5:26 6:-26 8:24 10:-22
near:مصلي	4:-14 6:15
near:مصمم	3:-15 6:-10 9:17
near:مصنع	2:-8 4:-21 7:8 8:15
near:مصير	0:-37 1:-20 2:-21 3:-21 4:-11 5:-32 6:-15 7:51 8:-22 9:-13 10:-31 11:-25
near:مضيف	3:16 5:-11 6:-20 7:11 8:18 9:-13 10:-8 11:-9
near:مطار	0:-30 1:-8 2:-14 4:-31 5:-16 6:14 7:-16 8:9 11:14
near:مطلع	1:-16 4:-38 5:11 6:-49 7:9 8:8
near:مظال	4:-15 10:14
near:معاب	1:-8 4:-8 5:-18 6:-15 7:-9 9:-8 11:34
near:معار	0:-30 2:-14 3:-16 4:15 6:23 7:-20 8:-11 9:-18 10:-20 11:-15
near:معبر	0:-10 5:-14 7:-13 8:-8 9:-14 10:-13 11:24
near:معتق	0:-11 2:12 3:-8 4:-29 5:-11 6:-50 7:-9 8:16 10:15 11:-9
near:معتم	6:18 7:-9
near:معرك	0:-18 1:-10 2:-14 3:-10 4:22 5:-15 7:-14 8:-10
near:معسك	0:11 1:-25 2:-17 3:-28 4:43 5:-20 6:-30 7:-30 8:-17 9:-14 10:-20 11:-27
near:معظم	0:-12 1:-13 3:-8 4:-17 5:13 6:-12 8:18 9:-25 10:-13
near:معلم	0:21 2:-8 3:-20 4:-8 5:-17 10:-14 11:-10
near:معلن	1:15 5:12 6:-9 7:-22
near:معلو	4:13
near:معنا	0:36 2:-19 3:-22 4:-42 5:-31 6:20 7:-38 8:-10 9:-10 10:-15
near:معها	0:32 2:8 3:-12 4:-10 6:-20 8:-9 10:-30
near:معهد	0:-11 2:11 4:-8 6:-27 7:22
near:معهم	0:33 2:-31 4:-29 5:-21 6:-9 7:-15 10:-25
near:معي	2:-13 4:-25 5:24 10:-12
near:معيت	3:-11 10:-9 11:16
near:مغاد	3:9 4:19 5:-15 6:-18 7:-11 8:-14 9:-31 11:22
near:مغرب	5:-10 6:29 7:-15
near:مغلق	8:12 10:-8
near:مفاو	2:11 4:-18 6:-21 8:22 10:-8
near:مفرج	0:-12 2:-11 4:-20 6:-12 7:-9 8:16
near:مفقو	0:-51 1:11 2:-31 3:-46 4:-59 5:-41 6:-67 7:89 9:-25 10:-50 11:-46
near:مفوض	0:-26 1:24 2:-24 3:11 4:-27 5:-29 6:-61 7:-34 8:-24 9:28
near:مقاب	2:-17 4:-73 5:-24 7:-41 8:41 9:-58 11:-34
near:مقات	1:-10 2:-50 3:-19 4:14 5:-45 6:46 7:-45 9:-9 10:-64 11:-12
near:مقار	1:-10 3:-12 6:17
near:مقاط	0:-16 1:-16 2:-9 4:-16 5:-16 6:-12
near:مقاع	6:-14 7:14
near:مقبر	0:-22 1:-11 2:-19 3:-16 4:-15 6:19 7:-39 10:25 11:-9
near:مقبل	0:-8 2:-10 3:-12 4:-10 6:-17 8:-8 9:-25 10:21 11:28
near:مقتل	0:-12 1:-15 3:-26 4:-67 5:-12 6:51 7:-21 8:-20 9:-17 10:-30 11:-20
near:مقتو	0:17 2:18 4:-11 5:-8 6:-16 7:-15 10:-21
near:مقدم	3:-9 9:9
near:مقر	2:-11 3:-18 4:26 7:-13 8:10 10:-34 11:-11
near:مقرر	0:-11 1:-17 3:-38 4:-14 5:-10 6:-31 7:-16 10:-20 11:37
near:مقصو	6:19
near:مقطو	4:-23 5:-11 6:31 7:-9 10:-13
near:مكان	0:-8 2:-27 3:-19 4:30 5:-26 6:9 8:-13 9:-8 10:-36 11:-8
near:مكتب	1:-12 2:31 4:10 5:-44 6:-34 10:-14 11:-23
near:مكسي	1:-17 5:-10 6:29 7:-12
near:مكون	3:19 4:-10 6:-13
near:ملاج	3:14 11:-9
near:ملاح	3:13 5:18 6:-19 7:-9 10:-9
near:ملاي	0:-12 2:-16 4:-14 6:28 11:-31
near:ملعب	3:14 6:-8
near:ملف	3:-10 4:-11 6:-15 7:21
near:مليا	0:-18 2:-14 4:-18 6:23
near:مليو	0:-20 1:-8 2:-17 3:-31 5:-31 7:-22 8:-30 9:12 10:23 11:17
near:مما	3:-8 9:9
near:مماث	0:-15 4:-27 6:8 8:29 10:-24
near:ممثل	0:-15 3:16 4:12 9:-21 11:-8
near:ممرض	0:35 2:-30 3:-17 7:-20 8:-17 10:-36
near:مملك	9:20 11:-19
near:ممن	0:13 1:-14 2:-28 3:-23 4:-23 5:22 6:-23 9:-14 10:-24 11:21
near:ممنو	6:15
near:منا	0:-21 2:30 3:-14 4:24 5:-18 6:-59 7:12 8:-10 10:-32 11:10
near:مناز	0:-11 3:24 4:-12 5:-28 6:-25 7:-17 9:-28 10:-9 11:23
near:مناط	0:-8 2:-18 3:18 5:-27 7:-13 8:-17 9:-27 10:-19
near:مناو	5:21 7:-15
near:منبع	6:12
near:منتد	0:-18 1:18 4:22 6:-37 7:-11
near:منتص	0:-26 2:-8 3:-15 4:-8 6:31 9:15 10:-10 11:-17
near:منتظ	11:8
near:منجم	0:18 4:-15 6:21 7:-16 10:-19
near:منح	3:20 6:-8 9:9 11:-27
near:منحه	3:12 11:-11
near:مندو	5:17 6:-17 7:-12
near:منذ	0:-43 1:-29 2:-14 4:-29 7:-21 8:-17
near:منزل	0:-17 1:-8 2:-15 3:20 4:-11 5:-12 7:14 10:-8
near:منسق	0:-9 2:17 3:-17 4:-20 5:-14 6:-23 8:-12 9:25
near:منشق	2:-31 4:-25 6:39 10:-16
near:منشو	6:13
near:منصر	1:15 2:12 6:-16 7:-13 8:-12
near:منصه	0:-12 2:-15 3:-8 4:-27 5:30 6:19 7:-26 10:-21
near:منطق	0:16 1:-9 2:-17 3:18 4:-27 5:-9 6:30 7:-44 8:-25 9:-28 11:-18
near:منظم	0:14 1:34 2:-46 3:17 5:-48 6:-17 7:-18 8:-33 9:-55 10:-18
near:منفج	5:8 6:27 9:-14 11:-22
near:منفص	2:-13 5:-19 6:31
near:منكو	3:17 6:-22 7:21 9:-14 11:-12
near:منه	0:25 3:12 5:-18 6:-22 11:-8
near:منها	1:-30 2:-61 3:22 4:-22 5:-11 6:53 7:-17 8:-24 9:-38 10:-22 11:-36
near:منهم	0:-21 1:-50 3:-18 4:-22 5:13 6:-34 7:-23 8:14 9:22 10:8 11:-52
near:منهن	1:-10 2:-31 3:-26 4:-22 5:10 7:-24 8:-25 9:-10 10:33 11:-9
near:مهاج	0:41 1:27 2:-38 3:-37 4:-47 5:-26 6:-19 7:-18 8:-21 11:-11
near:مهجر	6:-8 9:-9 10:-11 11:13
near:مهرب	4:28 6:-28 7:-10
near:مهرج	5:13 6:-11
near:مهند	0:-17 2:-10 4:16 6:16 7:-9 10:12
near:مواج	3:25 5:-9 6:-20
near:مواز	5:20 6:-13
near:مواص	3:19 11:-9
near:مواط	0:-13 2:-10 3:-16 4:12 5:22 6:-26 7:-9 8:-9
near:مواق	0:-14 1:-8 3:30 5:-10 6:-16 7:-10 8:-9 11:-25
near:موبد	0:-8 2:-35 3:-18 4:-8 5:-19 6:-11 7:-15 8:40 9:-29 10:-44 11:-22
near:موت	5:31 6:-19
near:موتم	0:-11 2:-10 4:16 6:-11 9:-15 11:11
near:موجب	2:-11 6:13 10:-12
near:موجه	3:11 5:-8 6:9
near:مودي	0:15 5:-9 10:-13
near:موري	1:21 3:-30 6:-11 7:-10 9:18 11:-16
near:موزع	5:9
near:موسس	4:-17 5:15
near:موسك	0:-11 2:-9 3:-17 4:8 6:38 8:-42 11:-9
near:موسم	3:-9 6:27
near:موضح	2:-10 5:28 6:-16 9:-12 11:13
near:موظف	0:9 2:-35 3:-13 4:24 5:-8 6:23 7:-10 8:-17 9:11 10:-23
near:موقت	3:19 5:-14 6:-12 7:-10
near:موقع	0:-25 2:-26 3:12 4:-20 5:18 6:-10 7:-17 8:-11 10:21 11:-28
near:موكد	0:-27 1:-14 3:-27 5:-20 6:-16 7:14 8:22 9:-10 10:-24 11:-17
near:مولف	0:-9 2:-9 4:9 5:-10 6:26 7:-12 10:-14
near:مونو	2:-20 4:-13 5:-20 6:33 7:-12 8:-19 10:-8
near:ميات	0:13 4:-15 6:10
near:ميان	3:-9 6:15 11:9
near:مياه	0:-8 5:-8 6:-10 9:-9 10:-8 11:17
near:ميتي	0:-17 1:-9 2:12 3:-21 4:-22 5:-16 6:-9 7:13 8:-40 9:21 10:29
near:ميدا	0:-14 2:-11 3:-31 4:-22 5:-39 6:66 7:-11 10:-24
near:ميدي	7:12
near:ميلا	5:13 6:-11
near:ميلي	0:-13 4:-17 5:-13 6:39 7:-23 10:-12
near:مينا	0:-15 4:-22 5:16 6:12 7:-8 10:-15
near:ميه	0:-11 1:-16 2:-23 3:-19 6:-15 8:12 9:14 11:-17
near:ناجو	0:-9 2:-10 3:12 5:-22 6:22 7:-22 9:-15 10:-15 11:-13
near:ناجي	0:-18 1:-8 3:-18 4:-15 5:12 6:-11 7:11 10:17 11:-9
near:نادي	0:-13 2:-13 4:-28 6:-20 7:-8 8:43 10:-30
near:نار	0:-18 2:-24 3:-10 4:-23 5:19 7:11 8:-10 10:-12
near:ناري	0:-18 1:-9 2:-20 4:-19 5:29 6:15 7:-17 9:-10 10:-13 11:-15
near:نازح	0:-17 1:-9 3:44 4:-11 5:-20 7:-30 8:-8 9:-34 10:-18 11:-16
near:ناشط	0:8 3:-9
near:ناصر	2:-13 5:9 6:8
near:ناطق	0:-11 2:-8 4:11 6:18 7:-17
near:نايب	0:9 2:-9 3:-14 4:-13 5:-14 9:16
near:ناير	0:-29 2:-16 4:18 5:11 6:19 10:-25
near:نتاي	2:18 5:-8 6:-14
near:نتيج	2:-14 5:14 8:-12 10:-12
near:نجا	3:-10 4:-19 7:-8 10:17
near:نجاه	5:8
near:نجت	2:-13 6:9 7:12
near:نجف	5:20 6:-19
near:نحن	6:10
near:نحو	0:-51 1:11 2:-10 3:-23 5:-17 6:-12 8:-33 9:12
near:نداء	6:13
near:ندفع	0:-28 2:-25 3:-11 4:15 5:-13 6:21 7:-17 10:-30
near:نروي	3:22 9:-20
near:نزح	0:-12 3:21 4:-9 5:-16 7:-13 10:-10 11:-12
near:نزحو	0:-8 3:37 5:-9 6:-18 9:-28 11:-33
near:نزع	6:13
near:نزل	0:-10 3:-12 4:-8 6:24 7:-13 8:-9 10:-9 11:-9
near:نزوح	0:-14 3:20 4:-9 5:-22 7:-17 9:-22 11:-38
near:نزيل	5:17 6:-8
near:نساء	1:-27 2:-59 3:-57 4:-16 5:-11 8:-40 9:-22 10:28 11:12
near:نسبه	5:12
near:نستق	3:-11 4:-13 6:-20 9:22 11:-9
near:نسمه	6:16
near:نشر	5:-17 6:24 10:-9
near:نشرت	0:-11 1:-8 2:-9 3:-11 4:18 5:-33 6:18 7:-21
near:نشره	3:29 11:-27
near:نصف	6:24
near:نصفه	0:-24 1:8 2:-8 3:29 4:-18 5:10 6:-11 7:-25 8:-8 10:-16 11:-39
near:نصل	3:8
near:نظام	3:-23 5:-13 6:-15 9:-37 10:12 11:17
near:نعرف	0:-33 1:-13 2:-14 3:-28 4:8 5:-12 6:-63 7:48 8:-19 9:-10 10:-31
near:نفت	4:13 7:-11
near:نفسه	0:-40 1:18 2:-23 3:-32 4:-12 6:-12 8:-22 9:-10 10:27
near:نفط	6:10
near:نفي	0:-11 2:22 6:-23
near:نقاب	0:-16 1:-9 2:-12 3:-13 4:-11 5:-21 6:38 11:-8
near:نقدي	3:-13 9:16
near:نقطه	0:16 7:-12 10:-11
near:نقل	0:-15 1:-20 3:30 4:-31 5:29 6:-12 7:-18 9:-11 10:-34 11:-53
near:نقلت	0:-22 2:-18 3:-33 5:32 6:-17 7:-13 8:16 9:16 10:-32 11:-33
near:نقله	5:15
near:نقلو	2:-26 4:10 5:18 6:-17 7:-17 8:-21 9:-8 10:19 11:-25
near:نقيب	5:12
near:نمسا	4:-8 5:-12 6:19 10:9
near:ننتظ	1:-12 2:-9 3:-14 4:-18 5:-18 6:12 7:13 10:-10
near:ننكر	9:-16 11:20
near:نهار	6:22 7:-14
near:نهاي	0:-26 1:-15 3:-19 4:-25 5:-21 6:-28 8:19 10:-35 11:37
near:نهر	1:-12 2:-15 3:-10 4:-19 5:-30 6:30 7:-9 9:25 10:-11 11:-20
near:نهري	5:-8 6:8
near:نهود	0:14 2:-10 6:12 7:-15 9:-8 10:-22
near:نور	3:27 9:-24
near:نوع	5:9 6:-10 8:10
near:نوفم	1:-15 2:-21 3:-19 4:-34 6:-11 7:-28 8:-21 9:-12 10:19 11:20
near:نووي	3:-13 5:-19 6:34 7:-9
near:نياب	0:-13 5:-22 6:31 10:-17 11:-14
near:نيام	5:-15 7:15
near:نيجر	0:19 1:-12 2:-30 3:-21 4:-12 5:-12 6:-8 8:-19 9:23 11:-8
near:نيجي	0:39 1:-9 2:-43 3:-30 4:-13 5:-21 6:-10 7:-49 8:-26
near:نيرا	6:9
near:نيسا	0:-8 2:-19 3:-39 4:-25 6:28 8:23 10:-17
near:نيوز	0:-8 2:11 4:-12 6:-8 10:9
near:هاتف	0:27 2:24 4:-18 5:-13 6:-23 10:-28
near:هاجم	6:19 10:-20
near:هاون	3:17 5:-22
near:هايت	0:13 3:9 6:-12 11:10
near:هجر	3:20 5:-8 6:-13 11:-9
near:هجره	0:-25 1:21 2:-14 3:12 4:-15 6:-55 7:-20 8:-23 9:-44 11:35
near:هجرو	3:21 9:-8 11:-10
near:هجما	0:-10 2:-18 3:12 4:-19 5:-14 6:31 7:-9 9:-8 10:-12 11:-27
near:هجوم	0:-8 1:-16 2:-17 3:23 4:12 5:12 7:-32 8:-28 9:-18 10:-56
near:هدم	3:13 6:-10
near:هدنه	0:-22 5:-14 6:-37 10:17 11:-8
near:هذا	0:-50 1:43 2:27 3:-16 4:-21 5:-36 6:-15 9:-45 10:-48
near:هذه	0:-21 1:-11 2:-20 4:-37 5:-23 6:11 8:-17 9:-10 10:13
near:هرات	6:19
near:هرب	0:26 2:-11 3:-34 4:-20 5:-25 6:-33 7:-39 8:-8 9:-16 10:31
near:هربا	3:-9 4:-19 6:-9 10:17
near:هربو	6:-8 9:9 11:13
near:هرمز	5:-9 7:10
near:هكتا	6:-13 7:15
near:هلال	5:-14 6:27 7:-13
near:هما	0:-15 2:-20 4:-24 5:-21 7:22 10:-13
near:هنا	0:-13 1:-21 3:20 4:-20 5:-11 6:17 7:-25 8:-11 9:-11 10:-10 11:-19
near:هناك	0:-9 1:-33 2:-51 3:-56 4:56 6:-14 7:-17 8:-30 9:-28 10:-28 11:-27
near:هند	0:-19 3:-25 5:-13 6:10 9:19 10:17
near:هندي	0:-31 4:-31 6:8 8:-13 10:29
near:هنود	0:21 2:-8 4:-16 5:-21 6:17 7:-19 8:-10 10:-10
near:هوات	6:12
near:هوال	3:14 6:-8 7:-10
near:هوت	5:22 7:-16
near:هولا	0:-39 1:-10 2:-8 3:13 4:-51 7:21 9:-18 11:-28
near:هويا	0:23 2:-23 5:-10 8:-20 10:-25
near:هويت	1:16 2:14 3:-8 5:-15 7:-20
near:هويه	4:-13 5:-16 6:49 7:-20 10:-16
near:هييه	0:-17 2:12 3:-18 4:-11 5:-27 7:9 9:-23 10:-37 11:8
near:واج	5:-14 6:17
near:واحد	3:12 5:-13 6:24 7:-25
near:وادي	0:-12 3:20 9:-10 11:-12
near:واصل	5:10 6:-8 9:-11 11:12
near:وافد	3:-20 9:25 11:-24
near:واقع	2:-8 4:11 6:-9 7:11
near:وام	5:-22 6:27 7:-17
near:وان	1:-58 2:13 4:-20 5:-43 6:-9 8:9 9:-41
near:وثق	0:-8 2:-10 4:-10 5:-13 6:21 8:-9
near:وجبه	3:10 6:-8 11:8
near:وجه	5:27 6:-29 7:-22
near:وحده	0:-12 2:14 3:-12 5:16 6:-20 10:-8 11:11
near:وحل	2:-8 6:18
near:وحيد	0:22 6:-17
near:ورد	6:9
near:وزار	0:-26 1:-11 2:-18 5:-28 6:23 7:-21 8:-28 9:-12 10:35
near:وزرا	2:-13 3:19 4:22 6:-27 7:-9 8:-15 9:-11 10:-10 11:-11
near:وزير	0:11 5:12 6:-12
near:وست	5:22 6:-20
near:وسط	0:-14 1:29 2:-14 3:-33 6:-17 10:-8
near:وصل	0:-15 1:-17 2:-8 3:-31 4:-20 6:-17 7:-26 8:-10 9:45 10:-16
near:وصول	6:10
near:وضع	2:-18 4:-23 5:11 7:-11 10:22
near:وطن	6:10 8:32 10:-17 11:-26
near:وطني	0:-14 2:-36 3:-21 4:-15 5:14 7:22 8:-13 9:-16 10:-8
near:وعن	0:-24 2:-9 4:-24 6:16 7:14 8:-12
near:وفاه	5:9 6:13 7:-18
near:وفد	0:-9 4:-11 8:19 10:8
near:وفر	3:14 4:-8 7:-11 10:22 11:-8
near:وفق	0:-20 2:-66 3:-11 4:-15 6:-19 8:23 9:-14 10:-21
near:وفي	0:-8 3:9 5:-13 6:-43 11:-19
near:وفيا	1:-12 3:-16 5:-27 6:50 7:-36
near:وقاي	0:-12 2:-15 6:15
near:وقت	5:14 7:-13
near:وقد	1:-22 2:-46 3:17 4:-18 5:-34 6:24 7:-45 8:-34 9:-25 11:9
near:وقع	1:11 2:-25 4:11 5:-18 6:10 7:-11 10:-14
near:وقف	2:-20 5:-11 6:32
near:وقود	0:-10 3:-19 4:-13 5:22 6:23 7:-27 10:-8 11:-11
near:وكال	0:-19 3:-16 4:-20 8:-14 9:-12 10:23 11:15
near:ولا	0:-56 3:-12 4:21 5:13 7:30 8:-38 9:-29 10:-20 11:-38
near:ولاي	0:-25 1:-14 2:-15 4:-36 5:-27 7:16 8:-29 9:-29 10:34
near:ولم	0:-30 1:-46 4:-13 5:-27 6:19 8:11 9:-41 10:-21 11:14
near:ولن	0:-22 2:-11 5:-13 6:-20 7:-19 8:14 9:-8 10:-16 11:-9
near:ولو	0:8 3:-19 4:-11 6:24 7:-18 10:-11
near:وما	0:-18 1:-17 2:-24 4:23 5:-31 7:13 8:-9 10:-36 11:-22
near:ومن	1:-37 2:-39 3:14 4:-53 5:-19 6:12 7:-57 8:-9 9:-11 10:15 11:15
near:وهم	0:-26 1:-13 2:22 4:-9 5:-36 7:-15 8:-32 9:-19 11:9
near:وهو	0:-43 1:13 2:-38 3:-51 5:-57 6:20 7:18 8:-20 9:26 10:-55 11:-13
near:وهي	3:-10 5:-22 6:33 7:-17 10:-8 11:10
near:يابو	9:-13 11:16
near:يبحث	0:13 2:-9 4:-29 5:-10 7:18 10:-10
near:يبق	0:-14 3:-14 4:-43 5:22 6:27 7:-36 8:-10 10:-12
near:يبقي	0:-35 2:-14 3:-10 4:17 6:-20 7:24 8:-8 10:-12
near:يبلغ	3:10 5:-9 7:9 9:11 11:-24
near:يبيت	3:23 5:-11 6:-13 7:-10
near:يتجا	4:-13 8:-9 9:-20 10:17 11:22
near:يتحد	2:-22 4:34 6:-29 7:11 10:-20
near:يتسن	0:-9 1:-8 2:-11 3:22 5:-21 6:8 7:-27 8:-15 9:-11 10:-13 11:-17
near:يتعر	6:15
near:يتلق	3:-12 4:-9 5:26 6:-15 7:-9
near:يتوق	3:11
near:يحتا	3:21 5:19 6:-17 9:-22
near:يحتج	0:-30 4:40 5:-9 6:-27 7:-16 8:-23 10:-15
near:يحمل	2:-19 3:-20 4:-12 9:24 10:19 11:-10
near:يخلف	6:10
near:يدفع	3:13 6:-26 9:9 11:-8
near:يدفن	2:12 4:-13 5:-12 6:13 7:-11 10:-9
near:يذكر	3:-22 6:16 9:17 10:-8
near:يراف	5:11 6:-10
near:يرتد	5:-8 6:13
near:يرتف	0:14 1:27 2:-24 4:-30 5:-37 6:24 7:-31 9:-18 10:-15 11:-19
near:يرفع	2:-13 5:-14 6:28
near:يرقد	5:27 6:-23
near:يزال	1:-29 2:-33 4:27 5:-25 6:-23 7:44 8:-54 9:-8 10:-37 11:-29
near:يزيد	0:-15 5:-28 6:36 9:15 10:-9 11:-15
near:يستد	6:15 7:-9
near:يستق	5:-8 6:13
near:يستم	7:12
near:يسجل	0:-9 1:-10 3:22 4:-8 5:-8 6:-23 7:-15 8:-20 9:-24 10:-11 11:23
near:يشمل	5:8
near:يصل	1:-13 2:-11 3:22 4:-11 5:-19 7:-32 8:19 9:9 10:-15 11:-27
near:يضاف	2:-16 3:14 4:26 6:-25 9:-9 10:-18
near:يضم	0:-10 3:19 6:-10 9:-12 11:11
near:يضيف	0:-14 1:-8 2:-14 3:-11 4:-8 5:-22 6:16 7:-9 8:-17 9:-12 10:19 11:-29
near:يطلق	2:-23 4:-21 6:-16 7:-8 8:-9 10:21
near:يظهر	6:-23 7:21
near:يعاد	3:-20 9:-16 11:25
near:يعال	4:-10 5:14
near:يعان	0:-14 2:-16 3:-12 4:21 5:24 6:-11 7:-11 8:-15 9:-15 10:-22
near:يعتز	3:38 5:-8 6:-19 8:-8 11:-13
near:يعتق	2:-27 3:-10 4:9 5:-11 8:-10 9:-8 10:-16
near:يعثر	0:-9 1:-17 2:-10 3:-11 4:-9 5:-20 6:-60 7:68 10:-11
near:يعد	0:-13 1:23 2:-12 3:9 4:-14 5:-26 6:-32 7:10 9:-28 10:-26
near:يعرف	0:-47 1:-13 2:-53 3:-22 5:-26 7:44 8:-20 10:-40 11:10
near:يعلن	0:-21 4:-11 5:11 7:12 10:15
near:يعمل	0:-31 2:-13 3:-8 4:-12 5:-28 6:32 7:-35 8:-8 10:23
near:يعني	0:-15 1:-8 3:-12 4:-23 5:-8 6:-29 7:32 8:-11 10:-18
near:يعود	0:-15 3:-15 4:-8 6:-16 8:-11 9:-9 11:24
near:يعيش	0:-8 1:-10 3:41 5:-10 6:-16 7:-18 9:-23 11:-31
near:يفتر	2:-9 3:-33 6:-19 7:-12 8:-11 10:-8 11:34
near:يفرج	0:-19 2:-32 6:-12 8:-21 10:28
near:يقار	3:-15 6:12 9:-15 11:17
near:يقتل	2:-8 3:-13 4:-8 5:9 6:21 7:-10
near:يقدر	9:12
near:يقرب	3:-13 9:16 11:-8
near:يقضو	3:10 4:-10 10:-9
near:يقضي	3:-18 4:-16 6:24 7:-18 8:26 10:-23
near:يقطن	6:14
near:يقل	0:20 1:-9 2:-23 3:-12 5:19 6:-60 7:34 8:-14 10:-29 11:-9
near:يقول	1:-49 3:-41 4:12 5:-48 6:26 9:-33 10:-25 11:-39
near:يقيم	3:8 4:-9 6:-16 11:10
near:يكفي	6:19 7:-15
near:يكمل	6:28 7:-19
near:يكن	3:-9 5:-9 6:28 7:-12
near:يكون	0:-17 1:26 2:14 3:-23 4:-8 5:-14 6:-15 7:-20 9:-8 10:-12
near:يلتح	3:8
near:يمثل	6:12
near:يمكن	5:-13 6:20
near:يملك	9:10
near:يمن	4:-19 6:-20 8:23 10:-10
near:يمني	0:-15 1:12 2:-20 3:-10 4:13 5:-23 6:10
near:ينا	0:-31 1:-9 2:-22 3:-26 4:14 6:-40 7:-14 8:-13 9:24 10:19 11:-8
near:ينام	0:-10 3:36 4:-14 5:-14 6:-35 7:-9 9:-14 10:-15 11:-13
near:يناه	3:17 6:17 8:-12 9:-21 10:-8
near:يناي	0:-12 2:16 3:-32 4:21 5:-21 7:-50 8:-38 10:9
near:ينتس	0:8 4:-10
near:ينتظ	2:-13 3:-15 4:-8 5:-9 6:24 7:-10 8:20 11:-8
near:ينتم	3:-12 5:-10 6:26
near:ينج	6:23
near:ينشر	2:-12 6:22
near:ينفد	9:14 11:-10
near:ينفي	6:14
near:ينقل	9:14 11:-13
near:يها	3:18 9:-9
near:يهم	2:-17 4:25 5:-8 6:-8 7:-13 10:-20
near:يوجد	3:20 8:14 9:-17
near:يولي	2:-23 4:-21 5:-24 6:19 7:-39 8:-18 9:-22 10:-16 11:28
near:يوم	0:-41 1:-47 2:-28 4:-83 8:-32 10:28 11:20
near:يوما	0:-18 1:11 2:-19 3:-17 4:-16 5:-12 7:-15 8:19 9:-19 11:11
near:يومه	0:12 1:-19 4:-23 5:-18 6:-28 7:10 9:21 10:-8 11:-11
near:يومي	0:-9 1:-20 2:11 3:-24 4:8 5:-19 6:-32 7:-37 10:14 11:29
near:يونا	6:9
near:يونس	2:-26 3:17 4:-20 6:20 7:-8 10:16 11:-10
near:يوني	1:-14 3:13 6:-11 7:-25 8:-28 9:-16 10:-10
near:يووي	5:-12 6:-23 9:13 11:-15
near:ييف	2:-18 4:-8 6:12 10:-10
next:claim-abducted	1:-33 2:-32 3:-18 5:10 6:-10 7:-28 9:-10 10:10 11:-21
next:claim-allocated	4:-20 5:-8 6:-10 7:-48 8:-21 10:-30 11:25
next:claim-casualties	1:-8 2:12 4:8 5:-18 6:-25 7:-9 8:-14 10:-11
next:claim-dead-in-captivity	0:-35 1:-13 3:-42 4:8 5:22 6:-31 8:-47 9:-16 10:18 11:-20
next:claim-delivered	0:-30 1:-12 4:13 7:-38 8:-19 9:-8 10:-32 11:15
next:claim-displaced	0:11 1:-57 2:-54 7:-20 8:-46 9:-16 10:-9 11:-19
next:claim-held	0:22 1:-23 2:-20 4:-23 6:-23 7:12 8:-20 9:12 11:-48
next:claim-injured	0:-41 1:-10 2:-93 3:-37 6:18 7:-13 8:-44 9:11 11:-27
next:claim-killed	0:-8 1:8 3:-21 4:-11 5:13 8:-30 9:-16 10:-12 11:-70
next:claim-missing	0:-19 1:-49 2:-22 3:-34 5:15 6:11 7:27 8:-34 9:-13 11:-28
next:claim-pledged	0:-11 3:18 4:-36 5:11 6:-8 7:-17 8:-9 9:-24 10:29 11:16
next:claim-prisoners-exchanged	1:-15 2:-23 3:-29 4:-29 6:-38 7:-45 8:48 9:-13 11:-29
next:claim-refugees	0:-32 2:-18 5:-38 6:-13 7:-19 8:-32 10:-30 11:17
next:claim-released	0:14 1:-27 2:-16 3:-38 4:10 5:-19 6:-35 7:-34 8:27 9:-25 11:-24
next:claim-requested	0:20 1:-9 2:-10 3:8 4:-23 5:27 6:-25 7:-43 8:-14 10:-24
next:claim-returned	0:-18 2:-37 4:-56 5:-16 6:-13 7:8 8:-12 10:-78 11:24
next:claim-total	3:-11 4:-8 7:-10 9:24 11:-24
noun:	0:-22 1:9 6:-18 7:-23 8:-14 9:-13 11:-9
noun:afghan	3:-29 6:-13 9:16 10:-10 11:20
noun:aid-worker	0:17 2:-9 4:-11 6:10 10:-11
noun:attacker	6:18
noun:body	0:-50 1:-31 2:66 3:-30 4:-53 5:-81 6:31 7:-75 8:-53 9:-14 10:-56 11:-15
noun:boy	0:48 2:-13 3:-24 4:-39 6:-41 7:-28 9:-14 10:-22
noun:brother	0:15 1:-9 2:-8 4:-29 5:-8 6:45 7:-35 8:-11 10:-22
noun:captive	0:-12 2:19 3:-10 5:-18 6:-42 7:-28 8:16 10:-14
noun:case	0:14 1:-13 2:-8 3:-33 4:-14 7:8 8:-10 9:-12 10:-14 11:-28
noun:chadian	3:-11 9:-15 11:18
noun:child	1:-10 2:-53 3:-17 4:-9 5:-11 6:36 7:-10 8:-42 9:-57 10:-8 11:-28
noun:chinese	0:20 4:-18
noun:citizen	1:-12 2:-16 3:8 4:-15 5:-23 6:-16 9:-24 11:17
noun:civilian	0:-45 2:-52 3:-47 5:-16 6:36 7:-49 8:-29 9:-20 10:50 11:-41
noun:colleague	0:-18 2:-20 4:14 5:11 7:-8 8:-13 10:8
noun:commander	0:-27 8:25 10:-20
noun:companion	0:-31 2:11 3:-35 4:-29 6:-24 7:30 8:-12 9:-8 10:9 11:-10
noun:crew-member	6:8
noun:dead-person	1:-11 6:28 7:-14
noun:death	0:-19 1:-23 2:-10 3:-36 4:-8 5:-47 6:79 7:-34
noun:deputy	0:-12 6:14
noun:detainee	0:-10 2:-16 4:-12 6:-18 8:15
noun:displaced-person	0:-26 1:-9 2:-12 3:77 4:-14 5:-35 6:-67 7:-26 8:-11 9:-75 10:-29 11:9
noun:district	0:-10 2:-24 4:-24 6:-20 8:-13 10:36
noun:doctor	0:13 2:-20 4:-22 5:9 6:-17 7:13
noun:driver	0:-19 4:15 5:-10 7:-33 10:26
noun:drowned-person	6:23 7:-8
noun:egyptian	4:12
noun:elderly-person	6:16
noun:emirati	0:9 6:-14 7:-9
noun:employee	0:-26 2:22 6:-22 7:-8 8:-17 10:10
noun:engineer	0:-20 4:22 10:8
noun:ethiopian	0:-14 3:-10 6:-8 8:-15 10:24
noun:family	0:-12 4:31 6:-31 7:-14
noun:farmer	5:-13 6:14
noun:fighter	0:-21 2:-20 4:-22 6:35 7:-9 8:9 10:-16
noun:firefighter	5:8 7:-9
noun:foreigner	0:19 2:-24 4:20 5:-10 6:-13 7:-11 8:-18 10:-34
noun:girl	0:33 2:-12 3:-22 4:-36 5:-19 6:-39 7:23 8:-15 10:-28
noun:grandchild	6:18
noun:guard	0:-33 2:-14 4:16 5:14 6:27 8:-13 10:-22
noun:guest	2:-9 6:15 7:-14
noun:gunman	0:-18 2:-31 4:-20 6:50 10:-29
noun:helper	0:-20 5:19 6:-27 7:19
noun:hostage	0:-8 2:41 3:-11 4:-31 5:-18 6:-49 7:-31 8:-69 10:30 11:-9
noun:human	0:-8 1:-13 2:-9 3:16 4:-12 5:-12 9:-17 11:-15
noun:indian	0:21 2:-13 5:-8 7:-8 8:-12 10:-14
noun:individual	0:-15 1:11 3:13 5:-8 6:25 7:-31 8:-8 10:-16 11:-8
noun:inhabitant	3:20 9:-16
noun:injured-person	0:-45 1:-24 2:-34 3:-51 4:-60 5:103 6:-70 7:-72 8:-19 9:-21 10:-23 11:-29
noun:injury	3:-11 4:-11 5:46 6:-54 7:-18 11:-15
noun:israeli	0:-10 2:-19 4:18 6:-31 8:-27 10:22
noun:journalist	2:-16 8:27 10:-23
noun:killed-person	0:-51 1:-20 2:-47 3:-53 4:-55 5:-65 6:117 7:-65 8:-17 9:-26 10:-28 11:-19
noun:leader	2:-21 4:-18 5:-12 6:28
noun:lebanese	0:-13 4:15
noun:man	0:32 2:-36 3:-14 4:-37 5:-26 7:-14
noun:martyr	2:-14 3:-9 5:-62 6:68 7:-11
noun:member	0:-17 2:-9 4:-25 6:46 7:-10
noun:migrant	2:-24 3:-32 4:13 5:-32 7:-43 8:-16 9:-8 11:21
noun:missing-person	0:-22 1:-24 2:-11 3:-28 4:-19 5:-47 6:-80 7:92 9:-11 10:-19 11:-18
noun:mortal-remains	2:-30 3:-14 4:-9 5:-49 6:63 7:-20 8:-20 10:-11
noun:mother	6:10
noun:nationality	6:-24 9:24
noun:neighbour	0:-13 2:-8 3:-14 4:-10 5:-9 6:37 7:-17 8:-9 10:-10 11:-10
noun:nurse	0:15 2:-11 3:-10 4:16 5:15 6:-39 7:-13 8:-24 10:-26
noun:officer	0:-13 2:-28 4:30 5:-16 6:-15 7:9 10:-21
noun:official	1:-15 5:-13 6:29 7:-12 10:-13
noun:operation	0:-8 2:-10 4:-9 6:17 8:-9
noun:other	0:-35 1:-49 2:-45 3:-57 4:45 5:44 6:-105 7:44 8:-10 9:24 10:-38
noun:palestinian	0:-16 1:-8 2:-31 3:-28 4:-11 5:-9 6:21 7:-8 8:16 9:-24 10:-26 11:9
noun:paramedic	3:-9 4:-11 5:16
noun:passenger	0:8 2:-8 3:-10 4:9 5:-16 6:-23 7:-8 10:-13 11:11
noun:patient	0:-22 2:-11 3:-20 4:-26 5:-16 6:28 7:-32 8:18 10:-18
noun:person	1:8 2:-101 3:58 4:-30 5:-35 6:-23 7:10 8:-67 9:-15 10:-56
noun:policeman	2:-24 3:-11 4:16 7:-23 8:-14 10:-35
noun:prisoner	0:-33 1:-11 2:33 3:-20 4:-19 5:-29 6:-73 7:-33 8:41 9:-13 10:-31 11:-30
noun:pupil	0:46 2:-20 3:-23 4:-28 5:-24 6:-33 8:-30 10:17 11:-15
noun:refugee	0:-13 1:-15 2:-12 3:-51 4:-13 5:-19 6:-14 7:-18 8:-16 9:53 10:-21
noun:relative	5:-9 6:33 7:-28
noun:resident	0:-33 1:-14 2:-26 3:65 5:-38 6:-43 8:-30 9:-30 11:-38
noun:returnee	0:-11 2:-18 3:-45 4:-23 5:-12 6:9 7:-15 8:16 9:-54 10:-10 11:56
noun:russian	10:13
noun:sailor	2:-15 7:-8 8:-16 10:18
noun:saudi	2:-8 4:-12 8:25 10:-32
noun:security-agent	5:-20 6:21
noun:seller	6:21
noun:soldier	0:-8 2:-84 3:-57 4:27 5:-38 6:21 7:-50 8:12 9:-28 11:-62
noun:son	4:12 5:-9 6:8
noun:staff-member	0:-9 5:-22 6:33 7:-12
noun:student	4:-8 5:13 7:-8 10:10
noun:sudanese	3:-12 4:-15 6:-8 8:34 9:15 10:-30 11:-14
noun:survivor	5:21 6:-11 7:-8
noun:syrian	0:-14 2:-13 3:-17 7:15 10:-9 11:12
noun:teacher	0:25 2:26 3:-10 5:-17 6:-28 10:-37
noun:terrorist	0:-25 2:-20 3:-12 4:-22 5:-36 6:69 7:-30 9:-12 10:-30
noun:tourist	6:13
noun:ukrainian	8:22 10:-12 11:-8
noun:victim	3:-14 5:17 7:-17
noun:villager	0:-25 2:-17 3:-8 4:20 6:25 10:-21
noun:visitor	6:-10 7:10
noun:volunteer	6:10
noun:woman	0:-34 2:-73 3:-44 4:-26 5:-40 6:54 7:-50 8:20 9:-20 10:11 11:-14
noun:worker	0:12 2:-9 3:-22 4:-14 5:-30 6:33 8:-11
noun:worshipper	0:-10 10:23
noun:yazidi	6:11
noun:young-man	0:18 3:-9 4:-13 6:-19 7:-8 8:-11
only:aid	6:15 9:-24 11:8
only:casualty	1:16 2:-54 4:-63 5:20 6:10 8:-75 9:-78 10:-102 11:-54
only:hostage	0:-22 1:-12 2:-27 3:-16 4:15 5:-15 6:11 8:-16 9:-10 10:8 11:-16
other:abducted	1:-37 3:-12 4:-9 7:-11 8:-65 9:-12 10:13 11:-29
other:aid	0:-10 1:-10 2:-19 3:15 4:-17 5:-10 6:-9 8:-12 9:-14 10:-24
other:allocated	0:-9 2:-15 5:-22 8:-11 9:-30 10:-16
other:casualties	0:-58 1:41 3:-66 4:-22 5:-15 6:-22 8:39 9:-27 11:-22
other:casualty	0:-13 1:-18 2:-9 8:-10 9:-16 10:-15
other:dead-in-captivity	0:-13 1:-44 3:-41 4:-10 8:10 9:-46 10:-9 11:-10
other:delivered	1:-13 2:-23 4:-28 6:-24 7:-10 8:13 10:-29 11:17
other:displaced	0:-15 1:-49 2:-54 3:-9 6:21 8:-56 9:-19 10:-13
other:displacement	0:-19 2:-27 3:-14 5:-11 6:-9 7:-12 8:-28 9:21 10:-18
other:held	1:-43 2:16 3:-22 5:-41 6:-8 7:-30 9:-12 11:-51
other:hostage	0:-11 1:-39 2:19 3:-22 4:12 5:-35 6:-23 7:-45 8:28 9:-20 10:17 11:-31
other:injured	0:-24 1:-24 2:-25 3:17 4:-22 5:-16 8:-14 10:-17
other:killed	0:-17 1:-17 2:-12 8:-8 9:-16 10:-9
other:missing	0:-20 1:-9 2:-61 4:-23 5:-11 6:24 8:-46 10:-37 11:-37
other:pledged	1:26 2:-65 7:-27 8:-75 10:-32 11:11
other:prisoners-exchanged	0:-63 1:-70 2:36 3:-31 4:-12 6:-41 7:-41 8:56 9:-67 10:-28 11:-39
other:refugees	0:-17 1:-15 3:-37 4:-35 5:-15 6:-40 7:-32 9:57
other:released	2:15 3:-23 4:20 5:-31 6:-29 7:-25 8:11 9:-36
other:requested	1:-57 2:-38 5:-24 7:-20 8:-29 9:38 10:-26 11:-10
other:returned	1:40 2:-19 3:-12 5:-37 6:-19 7:-19 8:-53 9:14
other:total	0:-30 1:-53 2:-28 3:-33 6:45 7:-31 8:-46 9:12 10:-42
others:7	0:-43 1:-40 2:-26 4:-21 5:-14 6:37 7:-18 8:-55 10:-9
others:more	1:-9 2:-8 5:-9 9:-12 10:-11 11:-18
qualified	0:-48 2:-35 3:41 5:-25 6:-21 7:10 8:-46 10:-85
quoted	1:-50 2:-31 3:-10 4:-88 5:-10 6:45 7:12 8:-31 9:-39 10:-65 11:-29
right1:	3:-14 5:-11 6:-18 7:11 9:-21 11:28
right1:"	4:-28 5:-13 6:-19 7:18 10:12 11:-42
right1:(	0:-10 1:-8 6:11 9:19 10:-11 11:-15
right1:)	0:-9 1:-23 4:-24 6:15 7:-51 8:-9 9:-25 10:-10 11:17
right1:,	0:17 1:9 2:-27 3:-12 4:12 7:-15 8:-23 9:-19 10:-43 11:-25
right1:.	0:16 2:-26 4:-27 5:-13 7:-18 8:14 9:-52 10:-26 11:-10
right1::	3:-13 4:-8 5:-9 6:28 7:-11 9:-12 11:14
right1:|	0:-23 1:-75 2:-51 3:-42 4:-75 6:13 8:11 9:31 10:-18
right1:اثر	7:8
right1:اثناء	0:17 2:19 3:-13 4:-9 6:-21 10:-22
right1:احياء	2:-14 8:-15 10:16
right1:اخري	3:-9 5:-12 7:-15 9:23 11:-11
right1:اخرين	3:11 5:-19 9:10 11:-20
right1:اسما	6:19 7:-8 10:-11 11:-8
right1:اصيب	4:-22 5:43 6:-35
right1:اصيبوا	0:-12 5:59 6:-43 7:-20
right1:اضافيه	2:26 6:-27
right1:اكثر	4:15 10:-14
right1:الذين	3:-8 7:-18 10:19
right1:العام	0:11 1:15 3:-16 6:-12 7:-8
right1:الي	0:15 1:-26 2:-40 3:-14 4:-38 5:10 6:-46 7:-23 8:29 9:14 10:-15
right1:ان	0:-12 2:-12 3:24 4:-20 10:-11
right1:انقطع	4:-20 6:-13 7:31
right1:اوكراني	2:-15 4:11 5:-10 6:9 8:-20
right1:بانفجار	5:9
right1:بترت	5:31 6:-24 7:-17
right1:بجروح	5:23 6:-20
right1:بحسب	3:19 9:-19
right1:بحلول	0:17 4:-16 6:-12 8:14 10:-20
right1:برتبه	2:-19 4:22 5:9 6:-20 10:-13
right1:بسبب	5:16 6:-12
right1:بعد	1:-10 2:-42 3:-15 4:-26 5:-12 6:-12 7:-53 8:-8 9:-14 10:62 11:-15
right1:بلا	3:8 4:-8 6:14 7:-9
right1:بين	1:51 2:-12 3:-15 4:-32 5:-49 6:-37 7:-30 8:-12 9:-13 10:-17 11:-20
right1:بينهم	2:-9 4:19 6:-13 10:-8
right1:تحت	0:-9 2:22 4:-16 5:13 6:9 7:-28 8:-17 10:-12
right1:جديد	3:16 5:-8 6:-9 11:-20
right1:جراء	6:-15 7:15
right1:جري	5:-17 6:29 9:-10 10:-8
right1:حامل	0:-10 5:11 10:-14 11:-10
right1:حتفهم	1:22 3:-12 5:-11 7:-26
right1:حتي	3:-23 5:-9 6:22 7:-23 9:-16 11:23
right1:حين	5:8
right1:خارج	4:-14 5:-13 6:16 7:-10 8:-21 9:20 10:23 11:-19
right1:خرجوا	0:-32 3:20 8:23 10:-23 11:-16
right1:خطفوا	0:39 2:-28 3:-13 4:-34 6:-28 7:-10 8:-11
right1:خلال	3:28 6:-20 11:-8
right1:داخل	6:20
right1:دفعه	1:-13 3:-13 4:-19 5:-13 7:-16 10:31 11:-17
right1:دون	5:25 6:-24 7:-12
right1:رجعوا	0:-8 3:-24 5:-10 6:-12 8:-17 9:-26 10:21 11:25
right1:سقطوا	0:-10 1:12 2:-10 3:-8 4:-16 5:-39 7:24
right1:سوداني	3:-16 9:20 11:-20
right1:عادوا	3:-17 6:-13 8:15 9:-37 10:-16 11:40
right1:عبر	3:-8 6:14 9:11 10:-14 11:-12
right1:عثر	2:20 4:-14 6:-11 10:-12
right1:علي	0:-23 1:-8 2:-29 3:27 6:-28 7:-39 8:-15 9:-24 10:11 11:20
right1:عند	0:-27 2:-12 4:-10 5:-10 6:47 7:-16 10:-8
right1:غادروا	9:-12 11:13
right1:غرقوا	6:25 7:-21
right1:غير	6:-8 11:12
right1:غيرهم	3:31 4:13 6:-10 9:-12 10:-9 11:-25
right1:فارقوا	5:-32 6:38
right1:فروا	3:10 11:-16
right1:فقط	0:-21 1:-14 2:9 3:-36 4:-37 7:15 11:-14
right1:فلسطينيا	2:-20 4:-9 6:8 8:30 10:-26
right1:في	1:-36 3:-12 6:8 7:-18 8:-32 9:10 10:-20 11:-40
right1:قباله	6:9
right1:قبل	1:14 2:-18 3:-29 4:-22 5:-30 7:-32 9:20 10:-29 11:10
right1:قتل	5:-28 6:35
right1:قتلوا	0:-17 3:-29 5:-23 6:56 7:-9 11:-8
right1:قد	2:-31 5:-10 6:40 7:-11 8:-9 9:-10 10:-9
right1:قضوا	2:13 3:-11 4:-13 5:-12 6:22 7:-24
right1:كان	5:10
right1:كانا	0:-9 6:-12 7:-9 10:15
right1:كانت	0:-12 2:-10 4:-8 6:-11 8:-19 10:23
right1:كانوا	0:-26 1:-12 2:-39 4:29 5:-14 6:-11 9:-34 10:13 11:16
right1:كل	2:-31 3:-21 4:-20 6:30 7:-8 8:-10 9:15 10:10 11:-11
right1:كن	6:12 10:9
right1:لا	0:-14 1:-13 2:-20 3:-15 4:24 5:-45 6:-29 7:35 8:-15 10:10 11:-15
right1:لاطفال	6:15
right1:لقوا	1:10 2:11 4:-8 5:-14 6:10 7:-12
right1:لم	0:-11 1:-22 2:-8 3:12 4:-12 5:-62 6:-21 7:57 8:-45 9:-33 10:-55 11:-40
right1:لمهاجرين	6:10
right1:ما	0:-25 1:-14 4:38 5:8 6:-49 7:9 8:-31 10:-23 11:-42
right1:ماتوا	1:20 2:11 3:-19 4:-14 7:-13
right1:متفحمه	6:10
right1:محلي	5:-8 6:27 7:-9 10:-13
right1:مصرعهم	5:-16 6:28 7:-10
right1:مع	3:-11 5:13 6:13 7:-12
right1:معظمهم	5:9
right1:مقابل	2:16 4:-17 5:-24 6:-12 8:12
right1:ممن	0:-27 1:-10 2:-22 3:-21 4:-25 5:27 6:-17 7:10 9:-10 11:22
right1:من	1:-89 3:-10 4:-10 7:-19 8:15 9:-53 10:-11
right1:منا	2:24 3:-13 4:8 5:-11 6:-30 7:-17 10:-12 11:11
right1:منذ	0:-17 1:-22 2:-28 3:16 4:-38 5:-33 6:31 7:-10 8:11 9:-37 10:-27 11:-19
right1:منها	0:-8 2:-23 5:-10 6:48 7:-12
right1:منهم	0:-47 1:-19 3:-28 4:-37 7:-39 8:14 10:14 11:11
right1:منهن	0:-39 2:-24 3:-16 4:-12 6:12 7:-19 8:-17 10:34
right1:نزحوا	3:28 9:-9 11:-11
right1:نقلوا	0:9 2:-20 3:-9 4:19 5:29 6:-39 7:-13 10:-20 11:-17
right1:هجروا	3:13
right1:هم	0:-8 2:-16 4:-10 6:27 10:-13
right1:و	1:9 2:-18 4:-8 5:-55 6:47 7:-31 9:-9 11:-12
right1:واربعه	0:-10 4:16 6:20 10:-25
right1:واصابه	5:-41 6:41
right1:واصيب	5:-38 6:48
right1:واكثر	5:-8 6:17
right1:وامراه	0:-8 5:-8 6:20 7:-16
right1:وتسعه	6:12
right1:وثلاث	3:25 5:-15 6:-19 9:-18 11:-9
right1:وثلاثه	8:15 10:-11
right1:وجرح	5:-21 6:26
right1:وصلوا	3:8 11:-10
right1:وعشرات	6:13 7:-9
right1:وفق	6:-14 7:19
right1:ونحو	4:14 6:16 7:-17 8:-13
right1:يعيشون	3:21 9:-11
right1:يوميا	9:-8 11:14
right2:	11:12
right2:"	0:-33 1:-15 2:-30 3:-29 4:12 6:31 7:-44 8:8 9:-18 10:-35
right2:#	0:-10 2:-60 4:-11 5:-71 6:47 7:-30 11:-21
right2:)	5:-11 6:16
right2:,	0:11 1:-48 2:-41 3:-44 5:12 6:-18 8:-17 10:17 11:-10
right2:.	0:-41 1:-9 3:-8 4:-10 5:17 7:-10 8:-14 9:-15 10:-18 11:-18
right2::	9:29 11:-29
right2:ابناء	2:-9 3:-16 5:-14 6:8 11:8
right2:ابنايها	0:-14 2:-8 3:-13 4:-12 5:-21 6:-14 7:23 8:-22 9:-17 10:-18 11:22
right2:اثر	5:-11 6:11
right2:اثنان	0:-10 4:-11 5:10 6:17
right2:اثنين	4:-8 6:10
right2:احد	0:-11 7:11
right2:احدهم	0:9 2:-8 4:19 6:-27
right2:احياء	2:-27 3:8 6:-8 8:-9 10:13
right2:اربعه	4:10 5:10
right2:اسبوع	3:14 9:-13 10:17
right2:استنادا	6:-8 7:13
right2:اسري	8:22 10:-13
right2:اصل	0:-31 2:31 3:10 5:-11 6:-36 7:-10 8:-11 9:-11 10:11 11:-18
right2:اضافه	3:-29 4:8 5:-25 6:-12 7:-8 10:-10 11:9
right2:اطفال	0:-21 1:22 2:-16 3:23 4:-9 6:-31 8:-9 9:9 10:-19 11:-12
right2:افراد	6:14 7:-9
right2:اكثر	0:-13 1:-15 2:-12 5:10 8:-15 9:-9 10:10
right2:الاتصال	4:-20 6:-14 7:32
right2:الاسر	2:12 10:-12
right2:الان	6:10
right2:الثانيه	2:-12 3:19 4:-11 5:-8 7:-8 11:-17
right2:الجانبين	3:-8 4:-8 6:13
right2:الجثث	5:-8 6:15
right2:الجرحي	2:-11 5:29 7:-9
right2:الجنود	2:-9 4:-13 5:-8 8:20 10:-21
right2:الجيش	0:-22 2:34 4:-28 6:-21 10:-23
right2:الحي	2:-10 5:11 6:10
right2:الحياه	5:-36 6:43
right2:الخامسه	5:24 6:-32 7:15
right2:الرهاين	0:-18 2:19 4:-19 6:-19 10:8
right2:السجون	2:15 4:9 6:-11 8:-15 10:-22
right2:السكان	0:-13 3:20 5:-16 6:-29 7:15
right2:السيول	5:-11 6:-10 7:15
right2:الشهر	10:11
right2:الضحايا	3:-12 5:-12 6:33 7:-10
right2:الطريق	0:-8 5:-26 6:33
right2:العام	0:29 3:-29 4:-9 5:-21 7:-17 8:-22 9:-8 10:-19 11:-17
right2:العاملين	0:23 2:-11 4:18 5:-19 6:-27 8:-8 10:-8
right2:العنايه	5:28 6:-21
right2:الفرار	0:10 3:9 4:-11 6:-25 9:-11 10:13
right2:القتلي	0:-15 4:-20 6:31
right2:القطاع	0:-15 4:23 6:-13 10:-11
right2:الليله	2:11 3:9
right2:الماضي	0:8 1:15 3:-19 4:-13 6:-15 7:-10 8:-8 10:12
right2:المدنيين	2:-11 5:-10 6:25 7:-11 8:-19 10:-23
right2:المرضي	0:-18 2:-9 4:-19 5:-15 8:19 10:-16
right2:المستشفي	4:-9 5:21
right2:المصابين	5:30 6:-31
right2:المفقودين	5:-9 6:-27 7:28
right2:المياه	6:22 7:-14
right2:النزوح	3:35 5:-12 6:-33 7:-9 9:-17
right2:الي	0:-14 1:-24 2:14 4:-24 5:10 6:-61 7:-51 8:-9 10:-9 11:24
right2:اليوم	0:-12 2:-9 3:-14 4:-17 5:-12 7:-14 8:-12 9:21 10:12 11:-9
right2:ان	0:-29 2:-16 4:-18 5:-29 6:16 9:-12 10:20 11:-16
right2:انتشال	5:-21 6:25
right2:انقلاب	5:18 6:-18
right2:انهيار	6:13
right2:او	0:-16 1:38 2:-14 4:-16 5:-31 6:-51 7:16 10:15
right2:بترت	4:-8 5:16 6:-15
right2:بجروح	0:-9 5:28 6:-17 7:-16
right2:بحسب	0:-16 2:-17 4:16 5:12 7:-17 8:-16 10:-12 11:-15
right2:بدء	2:-8 3:25 4:-9 5:-12 8:-19 9:-18 10:-16 11:-14
right2:بدايه	4:-23 5:-16 8:16
right2:برنامج	2:24 4:-11 6:-23 10:-11
right2:بعد	0:-35 3:-16 4:-33 5:23 6:-16 7:-16 8:-19 10:46 11:-20
right2:بعدما	5:-10 6:15
right2:بعضهم	2:-10 3:10 5:-9 6:11 7:-8
right2:بين	1:15 2:9 4:-15 5:9 6:-21 7:-16 8:-9 10:-13
right2:بينما	0:-8 1:-8 4:16 5:12 6:-17 7:9
right2:بينهم	0:-26 2:-19 3:-8 5:39 6:-14 7:-25
right2:تحت	2:-9 3:-9 4:-9 5:9 6:19 7:-11
right2:ترك	3:33 5:-22 6:-14 9:-9 11:-13
right2:تسعه	5:-8 6:14
right2:تقول	0:-12 3:11 4:-17 8:-8
right2:ثلاث	9:12
right2:ثلاثه	0:-18 2:-17 4:-21 5:-12 6:28 8:20 10:-22
right2:ثلثهم	3:16 9:-17
right2:ثم	0:-8 3:-12 4:12 5:-16 7:18 11:16
right2:جراء	3:-12 6:-25 7:20
right2:جرحي	6:8
right2:جنود	8:11
right2:حافله	0:13 4:-9
right2:حاله	5:31 6:-27 7:-14
right2:حتفهم	1:18 2:10 3:-12 4:-9 5:-16 6:16 7:-21 11:-13
right2:حتي	6:11 9:-19 11:22
right2:حرجه	4:-17 5:39 6:-20 10:-9
right2:حريق	5:13
right2:حسب	0:-16 1:18 2:-10 3:-36 5:-12 6:-9 7:-18 8:-18 9:-10 10:25 11:-8
right2:حسبما	0:13 2:-9 4:-11 6:11 7:-14
right2:حول	6:-11 10:14
right2:حي	3:-9 11:16
right2:حين	3:11 7:-21
right2:خلال	0:-8 3:13 6:28 9:-30 11:-15
right2:خمس	2:-13 4:-9 6:17
right2:خمسه	3:-25 7:-15 9:25 10:17 11:-28
right2:دون	6:21 9:14 11:-13
right2:رجال	0:-28 3:-8 4:19 6:14 7:-29 10:-10
right2:رفاقهم	0:-11 2:17 3:-8 4:-13 5:-12 6:-34 7:18 10:17
right2:زال	4:23 6:-9 7:-18
right2:زالوا	0:-11 1:-10 2:-19 4:18 6:-40 7:27 8:-21 10:-13 11:-40
right2:زملايه	0:15 2:-11 4:-14 5:22 6:-11 7:-18 10:-12
right2:ساعات	6:11
right2:سته	0:-17 6:21
right2:سكان	0:-17 1:-12 2:-22 3:34 5:-18 6:-34 7:-29 8:-26 9:-9 10:27 11:-25
right2:صفوف	6:9
right2:ضحايا	5:25 6:-23
right2:ظهر	5:9
right2:عاد	0:12 3:34 5:-8 6:-9 9:-13 10:-12 11:-37
right2:عادوا	3:-18 9:-14 11:30
right2:عام	1:15 3:-17 5:-10 7:-11
right2:عبر	2:-12 8:-20 10:20
right2:عداد	1:-9 3:-8 5:-21 6:-35 7:35
right2:عشر	0:8 6:9
right2:عشره	6:-8 10:11
right2:علي	0:-30 1:-17 2:11 3:27 4:-9 5:-8 7:12 8:-28 9:-32 10:-34 11:-30
right2:عمال	0:17 4:-8 5:-8 6:11
right2:عن	2:-12 6:-8 7:15
right2:عناصر	6:25
right2:عناصره	4:-17 6:18
right2:عناصرها	0:-12 4:13 7:-9
right2:عندما	6:12
right2:عنها	6:8
right2:غاره	6:15
right2:غالبيتهم	0:12
right2:غرق	5:-14 6:-12 7:21
right2:غزه	2:25 4:-15 6:-21 8:-31 10:28 11:-10
right2:غير	4:25 5:-17 10:-8
right2:فوق	5:-16 6:17
right2:في	1:-51 2:-26 5:-13 6:36 7:-21 8:-31 9:11 10:-40 11:-57
right2:فيما	0:-8 3:11 5:10 6:24 7:-34 9:-26 10:8 11:-21
right2:قال	7:9
right2:قبضه	0:-19 4:28 6:-11
right2:قبل	0:-9 2:-20 4:-24 5:-16 7:-12 8:-12 9:-19 10:26 11:8
right2:قتلوا	4:-9 5:-12 6:24
right2:قتيل	0:-9 1:29 3:-15 4:-8 5:-20 6:-26 7:-14 8:-11
right2:قد	0:11 3:14 4:-17 6:-21 8:-9 9:-24
right2:قرابه	3:-15 6:15
right2:قرب	6:14
right2:قسرا	0:-8 2:-29 4:-24 6:-14 7:28 8:-13 9:-12 10:-13 11:21
right2:قصف	5:19 6:-15
right2:قضوا	2:-21 4:-22 5:-15 7:-10 10:25
right2:قيد	0:-8 6:-22 7:-11 10:17
right2:كان	3:-9 4:-21 6:10 10:21
right2:كانوا	0:-9 2:-12 3:-23 4:-20 5:-22 6:11 8:17 9:-16 10:-26 11:17
right2:كل	2:15 4:-22 6:-13 8:45 10:-34
right2:كما	2:23 3:-8 4:-8 5:-16 6:10 7:-10 10:-18
right2:لا	0:22 1:-8 6:-12 7:9 8:-18 9:-16 10:-33
right2:لاحقا	0:-20 3:-17 5:-11 6:-20 10:32
right2:لبنان	9:-8 11:10
right2:لكن	0:-12 1:-12 2:-23 3:-8 4:10 5:-14 6:-9 7:15 8:11 10:-10
right2:لم	0:-21 1:-11 2:-33 3:23 4:-44 5:-27 6:39 7:-40 8:-12 9:-14 11:-12
right2:لنساء	5:-14 6:18
right2:ما	0:-21 2:-15 3:-16 4:26 6:-12 8:-12 9:-9 10:-23 11:-8
right2:مات	5:26 6:-24
right2:ماتوا	2:13 4:-14 6:13 10:-16
right2:متن	3:-19 6:-11 10:-9 11:27
right2:مدرسه	0:17 10:-14
right2:مدنيون	2:-8 5:-22 6:36 7:-12
right2:مستشفي	4:-11 5:29 6:-28 7:-11
right2:مطار	11:13
right2:مطلع	4:-8 8:10 9:-13 11:8
right2:مع	0:18 3:-11 5:-13 6:15 7:-15 10:-9
right2:معظمهم	0:-18 4:15 6:-12 7:9 10:-16 11:-9
right2:مغادره	3:19 11:-10
right2:مقابل	2:-15 3:8 4:-22 6:-12 8:-20 9:-13 10:27 11:-26
right2:مقاتليها	2:-15 6:14 8:13
right2:مليون	3:8
right2:من	0:-33 2:33 3:12 4:-17 5:-52 6:-26 7:-24 8:11 9:-58 11:24
right2:منذ	2:-17 3:-26 4:14 6:18 7:-17 9:26 10:-13
right2:منها	6:8
right2:منهم	2:-12 3:-8 4:-8 5:17 6:-12 7:-13 9:13 11:-14
right2:موسكو	6:13 8:-33 10:16
right2:موظفي	0:18 2:-8
right2:موقع	9:9 11:-8
right2:نحو	2:20 3:14 5:-13 6:-10 8:-9 9:-17 10:-18
right2:نساء	0:8 1:-8 2:-11 3:-10 5:-33 6:-15 7:12 8:-8 9:-28 11:20
right2:نصفهم	0:-18 1:14 3:13 4:-14 5:-10 6:-10 7:-19 9:9 10:-8 11:-27
right2:نقلوا	3:8 10:13
right2:نهايه	0:-10 3:-25 4:-8 6:-16 8:25 9:-31 10:-25 11:28
right2:هجوم	5:24
right2:هذا	4:-15 5:-8 6:25 7:-11
right2:هم	0:12 6:8 8:-19 10:8
right2:هناك	0:-16 2:-8 3:-10 4:32 7:-11 9:-8 10:-28 11:-9
right2:هولاء	2:-21 4:-25 5:21 6:14 7:-12 8:14 10:-15
right2:و	6:17 7:-9
right2:واحد	5:10 8:-17 10:18
right2:واحده	1:-13 3:-13 4:-19 5:-13 7:-16 10:31 11:-17
right2:واصابه	5:-41 6:42
right2:واصيب	5:-33 6:35
right2:وان	1:-16 2:-30 3:-34 4:11 5:-22 7:-21 11:23
right2:وجرح	5:-18 6:19
right2:وحده	5:-24 6:24 7:-17
right2:وصلوا	3:-9 6:-15 7:-9 9:10 11:-8
right2:وفق	0:-36 1:-15 2:-25 3:-17 4:-41 5:-14 6:27 7:-8 10:8 11:19
right2:وفقد	6:17 7:-11
right2:وفي	0:-10 2:-18 6:-12 8:-17 10:28
right2:وقتل	0:19 2:-16 4:-18 6:-26 8:-14 10:12
right2:وقد	2:-10 3:11 5:-10 7:-8
right2:ولا	0:-27 1:-14 2:11 3:-20 4:-27 5:13 6:27 7:-56 9:-13 10:-18
right2:ولايه	3:-13 9:12
right2:ولم	3:11 11:-9
right2:وما	5:-9 6:23 7:-26
right2:ومن	3:-27 6:14 9:8
right2:ونقل	0:-10 2:14 5:-10
right2:وهو	1:-13 5:-26 6:-13 7:27
right2:وهي	4:10 6:-12
right2:يعثر	6:-16 7:25
right2:يعرف	0:-9 2:-10 4:-11 5:-11 6:-11 7:24 10:-12
right2:يناير	1:-9 6:31 7:-8 9:-28 11:-12
right2:يوم	5:-11 7:-13
right2:يومين	0:-22 2:-20 4:-21 6:-20 10:33
right3:	0:-19 1:-15 2:11 3:17 4:-12 5:-14 6:16 7:-25 8:-22 9:-20 10:-20 11:15
right3:"	0:11 1:17 2:-55 3:-43 5:-21 7:-56 8:-14 9:15 10:-16 11:9
right3:#	0:-10 1:-48 2:27 4:11 5:-25 7:-64 9:-9 11:-26
right3:(	3:-8 4:-8 5:19 6:-21 7:-10 8:14 10:-13 11:12
right3:)	5:-22 6:23
right3:,	3:-8 4:-11 5:-43 6:16 7:-27 9:-40 10:-10 11:-33
right3:.	0:-14 1:14 2:-19 3:-35 4:-12 5:-9 8:-42 9:14 10:-12
right3::	3:-12 5:-13 6:-23 7:25 9:20 11:-14
right3:اثر	6:-9 7:12
right3:اثنان	0:19 2:-8 3:-15 4:-18 5:10 7:-13 10:-13
right3:احد	0:-10 3:-18 6:-19 7:28 9:-10 11:-21
right3:احدهم	0:11 2:-9 5:16 7:-11
right3:اخرون	5:-14 6:18
right3:اخرين	6:8
right3:اربعه	3:-8 6:8 7:12 10:-8 11:-9
right3:ارقام	4:10
right3:اشخاص	5:-12 6:16
right3:اشهر	3:-9 5:-24 6:20 9:16
right3:اصل	4:-13 8:-14 10:16
right3:اصيبوا	5:-21 6:24
right3:اطفال	0:-14 5:-16 6:24 9:-19 10:-9 11:12
right3:اقليم	3:9 11:-8
right3:اكثر	2:-17 3:-30 4:-23 5:-10 7:-11 9:-26 10:26 11:16
right3:ال	5:-23 6:24
right3:الاحمر	2:11 6:23 7:-25 10:-16
right3:الاخر	2:-14 4:-16 8:8 10:15
right3:الاطفاء	5:9
right3:الاقل	0:-19 2:25 3:-9 4:-44 5:-16 6:-25 7:30 8:-20 10:-20
right3:الامم	0:17 2:-8
right3:الانقاض	5:-13 6:19
right3:الاول	0:-9 5:-12 6:14 8:-12 10:13
right3:الاولي	0:-10 2:-14 3:-9 4:23 5:-17 6:25 7:-11 8:-15 10:-20
right3:الجيش	4:-8 6:13 8:11
right3:الحرب	4:-23 5:-9 6:-8 8:16
right3:الحياه	0:-11 2:-25 4:8 5:16 6:-30 7:-12 10:15
right3:الخامسه	5:8 10:14
right3:الذي	0:-20 1:15 4:-17 5:-8 6:-10 7:-10 8:-9 10:21
right3:الذين	0:-22 4:23 6:8 10:-20
right3:الروسيه	6:-11 8:-30 10:16
right3:السابع	0:24 2:-22 4:-22 8:-10 10:8
right3:السابق	0:31 1:-23 3:-14 5:-16 6:9 7:-9 8:-21 9:-9 10:-12 11:-22
right3:الشرطه	0:-23 4:22 5:-9 6:9
right3:الشهر	9:-10
right3:الصحه	0:13 6:-9
right3:العاشره	5:-14 6:20
right3:العام	4:-9 5:-14 8:20 9:-24 10:-20
right3:الف	9:10 11:-9
right3:القتال	3:-12 6:-8 9:13
right3:الماضي	6:-8
right3:المدينه	7:11
right3:المستشفي	3:-9 5:-20 6:28
right3:المفقودين	1:-9 3:-8 5:-21 6:-35 7:35
right3:المنظمه	3:12 6:-11 11:8
right3:النساء	6:8 9:13 10:9 11:-13
right3:الولايه	7:12
right3:الي	0:17 1:-14 2:-19 3:-24 6:-31 7:-38 8:14 10:-43 11:9
right3:اليوم	2:-8 3:-24 4:-12 5:24 6:-11 7:-16 11:21
right3:امراه	6:16
right3:ان	0:22 2:-20 4:-25 10:8
right3:او	1:18 2:15 3:-26 4:-23 5:-11 7:-15 8:10 10:-16 11:-16
right3:ايام	2:-17 3:-12 4:-21 6:-25 7:-13 8:20 9:22 11:-9
right3:بجروح	5:-8 6:11
right3:بحسب	4:-17 5:-18 6:29 7:-8 9:-17 11:21
right3:بزياده	0:10
right3:بعد	2:-21 4:23 5:-9 7:11 8:-27 10:-17
right3:بلا	0:-12 2:-13 3:-9 4:-21 7:16 9:18 11:-15
right3:بيلغورود	5:26 6:-20
right3:بين	4:-10 6:-19 10:17 11:9
right3:بينهم	0:-13 1:9 2:15 3:-9 4:-13 7:-10 8:-11 10:-12 11:-27
right3:بيوتهم	3:-17 11:22
right3:تحت	2:12 3:-10 4:-20 5:12 6:-30 7:13
right3:تسعه	2:-8 4:10 6:17 7:-17
right3:تعرف	2:-12 6:14
right3:ثلاث	5:10
right3:ثلاثه	0:-14 2:-10 4:-29 5:8 10:25
right3:ثم	0:16 3:-8 5:-11 6:-18 7:9 10:-12
right3:جانب	2:-15 3:12 4:-9 6:-16 8:37 9:-14 10:-12
right3:جرحي	5:-14 6:16
right3:جريحا	3:-8 5:-18 6:18
right3:حافله	5:14
right3:حرجه	5:13 6:-12
right3:حوادث	6:18
right3:خلال	0:-14 2:17 3:-23 4:12 5:-9 6:10 8:-17 9:8 10:-10 11:-14
right3:خمس	3:21 9:-8 11:-13
right3:خمسه	5:12 6:-9
right3:دول	3:-23 9:8 11:13
right3:دون	3:19 5:-22 6:8 9:-16
right3:ديسمبر	3:-11 8:-8 9:9 10:13
right3:ذكر	2:-9 4:-10 5:-13 6:20
right3:راس	5:-20 6:29 7:-17
right3:رقم	3:11 6:25 7:-22 9:-9
right3:زالوا	0:-11 5:13 6:-13 7:9 8:-8 10:-11
right3:ساعه	2:20 4:-18 10:-16
right3:سبعه	5:-22 6:21 8:9 10:-11
right3:ست	0:-22 6:20 10:14
right3:سته	3:18 6:-9
right3:سياره	6:9
right3:شهر	0:-8 2:-17 3:-13 4:-18 9:-11 10:24
right3:ضمنهم	4:-9 8:10
right3:طفلا	6:10
right3:عام	0:25 4:14 10:-26
right3:عبر	3:17 9:-15
right3:عشر	0:-11
right3:عشره	5:21 6:-11 7:-16 10:-8
right3:علي	1:14 2:9 3:-25 4:-31 5:11 6:-8 7:-21 8:20 9:-12 11:-11
right3:عليهم	4:-9 6:11
right3:عن	0:-9 2:-16 4:8 7:-22 8:18 9:13 10:-15 11:-15
right3:عند	2:14 6:-8 7:-10
right3:عنهم	0:17 2:-8 4:10 5:-30 6:-23 7:13 8:11 10:-27
right3:غزه	0:-9 2:12 4:14 5:-9 6:-34 8:-11
right3:فديه	0:-19 2:-14 4:-15 7:-8 10:32
right3:في	0:-9 1:-33 2:-16 3:9 4:25 5:-38 7:-15 8:9 9:-29 10:-26
right3:فيما	5:16 7:-23
right3:قارب	7:10
right3:قبل	0:-15 2:-12 4:16 5:-9 9:-8
right3:قتلوا	2:11 4:-9
right3:قد	0:-13 2:9 4:-17 6:-15 7:-9 8:-19 10:28
right3:قراهم	3:-17 6:13 7:-10 11:20
right3:قوات	6:17
right3:كانوا	0:-14 2:-14 3:13 4:-27 5:-10 6:-12 7:-9 8:22 10:9
right3:كما	0:12 3:-24 5:-14 6:20 7:-12 9:-13 11:20
right3:كمين	0:-23 4:-11 5:-23 6:19 7:18 10:-10
right3:لا	0:-13 3:-15 4:14 6:-39 7:10 8:-20 10:-14 11:10
right3:لدي	0:21 2:-13 3:-13 4:-26 5:-10 6:-30 7:-15 9:-19 11:12
right3:لم	0:15 2:-12 5:-11 6:-32 7:28 10:-17
right3:لهم	2:-8 3:-10 4:-19 5:-9 7:30 9:-9 11:-15
right3:ما	1:-12 2:-30 3:-24 4:-8 5:-8 6:14 7:24 8:-22 9:-13 10:16 11:16
right3:ماتوا	2:19 6:-10 7:-17
right3:متن	3:15 9:-12 11:-11
right3:مخيمات	3:-14 9:16 10:-9 11:10
right3:مدرسه	0:-19 2:-9 4:-14 6:-18 7:14 8:-17 10:15
right3:مدنيا	8:17
right3:مديريه	6:11
right3:مدينه	4:16 6:-12
right3:مركز	0:-8 3:8 5:-29 6:9 7:-20 9:9 11:-11
right3:مستشفي	6:11
right3:مسيره	5:14 6:-14
right3:مصابا	5:-10 6:16
right3:مصابين	5:14 6:-9
right3:مصيرهم	4:23 5:-11 6:-21
right3:مع	4:14 7:-12
right3:معظمهم	3:20 5:9 6:-10 9:-9 11:-16
right3:مفقودا	6:19 7:-18
right3:مفقودين	3:-11 5:-22 6:-16 7:23
right3:مقاطعه	5:-10 7:-8 8:-11 10:17 11:-9
right3:مليون	3:8 11:-12
right3:من	0:10 1:-31 2:-54 3:-13 4:-31 5:16 6:-15 7:-22 8:-17 9:-11 10:37 11:-29
right3:منازلهم	3:36 5:-31 6:-21 9:-14
right3:منذ	0:-11 1:-10 2:13 3:11 4:19 5:-16 6:-27 7:17 9:-27 10:20 11:-24
right3:منطقه	5:-11 6:13 8:-18 10:17
right3:منظمه	1:24 2:-8 3:-14 4:-10 6:-21 7:8 11:-19
right3:منها	6:15
right3:منهم	1:-16 2:-42 3:-21 4:17 5:14 6:10 7:-44 10:-43 11:-14
right3:مواقع	3:13 9:-11
right3:نحو	0:-14 3:17 8:-8 9:-14 10:10
right3:نساء	0:15 3:-31 4:-27 6:16 7:-20
right3:نفسها	4:-12 5:-19 6:-17 7:25
right3:نقطه	6:11
right3:هذا	6:12 9:-15 11:15
right3:و	5:-15 6:11 7:-10 8:10
right3:واحد	3:18 6:13 7:-14 9:-29 11:10
right3:واحده	0:23 4:16 5:-19 6:-15 7:-20 10:-27
right3:واصيب	5:-23 6:27
right3:وان	0:-18 3:-8 4:-26 6:17 7:-25 8:-17 10:26
right3:وجريح	0:-9 1:33 3:-15 5:-18 6:-31 7:-10 8:-11 11:-9
right3:وزاره	5:14
right3:ولا	1:-8 4:-19 6:29 7:-13
right3:ولم	2:20 3:-11 4:-19 6:9 7:-14 8:-13 10:-24
right3:وما	5:-9 6:31 7:-26
right3:وهو	6:10
right3:يبق	4:-9 6:13
right3:يزال	0:-8 1:-10 2:9 4:-25 5:25 6:17 7:-13 10:-25
right3:يقول	6:-8 7:14
share:4	0:27 2:12 3:-16 4:-78 5:-57 6:-24 8:-15 9:-61 10:-51 11:53
share:5	0:-42 3:13 4:30 5:-23 6:-22 7:-11 8:-30 9:-39 10:-12 11:-29
share:7	2:-31 3:-19 4:-52 5:-8 8:12 9:10 10:10 11:-29
share:more	0:-20 1:-68 2:-25 6:17 7:-16 8:-29 9:-11 10:-19 11:-29
short	0:-30 1:-70 3:-34 4:-61 6:18 7:-21 8:-29 9:9 10:9 11:-21
size:1	0:-25 1:-49 2:34 3:-64 4:-26 5:-15 6:34 7:-13 8:-39 9:-47 11:-46
size:9	0:34 1:-94 2:9 3:-122 5:-20 6:20 7:14 8:-32 9:-98 11:-111
size:99	0:-12 1:-77 2:-54 3:-59 4:26 6:23 8:-20 9:-102 10:24 11:-110
size:999	0:15 2:-34 3:-34 4:-22 5:11 6:-15 7:-23 8:38 9:-83 10:-38 11:32
size:9999	0:-14 1:9 2:-105 3:36 4:-21 5:15 7:-22 9:8 10:-103 11:-22
size:more	0:-79 1:-63 2:-63 3:40 4:-34 5:-54 6:-79 7:-27 8:-64 9:48 10:-65 11:17
verdict:abducted	0:130 1:-35 2:-75 3:-56 4:-17 5:-74 6:-108 7:-115 8:-19 9:-65 10:-71 11:-33
verdict:casualties	0:-22 1:74 2:-15 3:-32 4:-16 5:-17 6:-74 7:-46 8:-14 9:-8 10:-10 11:-23
verdict:claim	1:-10 2:17 4:-9 6:-25 8:-11 9:-12 11:-9
verdict:dead-in-captivity	0:-77 1:-18 2:99 3:-36 4:-17 5:-57 6:-26 7:-72 8:-46 9:-19 10:-65 11:-21
verdict:displaced	0:-58 1:-43 2:-67 3:134 4:-27 5:-68 6:-98 7:-104 8:-52 9:-33 10:-13 11:-80
verdict:held	0:-42 1:-43 2:-88 3:-77 4:108 5:-71 6:-84 7:-36 9:-62 10:-49 11:-52
verdict:injured	0:-104 2:-68 3:-102 4:-46 5:171 6:-129 7:-84 8:-68 9:-57 10:-86 11:-65
verdict:killed	0:-67 1:-39 2:44 3:-73 4:-123 5:-114 6:158 7:-109 8:-132 9:-55 10:-150 11:-76
verdict:missing	0:-55 1:-16 2:-73 3:-41 4:-45 5:-81 6:-52 7:116 8:-46 9:-66 10:-88 11:-59
verdict:open	0:-52 2:-42 5:-31 6:-14 7:-10
verdict:out	0:27 1:-14 2:-23 3:-35 4:23 5:-19 6:-15 8:-24 9:-15 10:-22
verdict:prisoners-exchanged	0:-42 1:-20 2:-100 3:-32 4:-34 5:-31 6:-89 7:-44 8:74 9:-18 11:-65
verdict:refugees	0:-45 1:-51 2:-40 3:-36 4:-52 5:-55 6:-80 7:-51 8:-46 9:92 11:-41
verdict:released	0:-67 1:-35 2:-75 3:-19 4:-31 5:-86 6:-66 7:-101 8:16 9:-36 10:104 11:-61
verdict:returned	0:-67 1:-49 2:-51 3:-39 4:-70 5:-86 6:-39 7:-39 8:-68 9:-43 10:-30 11:96`
}
