import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	67
alike:casualties	62
alike:dead-in-captivity	51
alike:displaced	-17
alike:held	66
alike:injured	44
alike:killed	15
alike:missing	29
alike:prisoners-exchanged	-34
alike:refugees	39
alike:released	46
alike:returned	3
any	-29
bare:1	112
bare:9	-24
bare:99	-17
bare:999	24
bare:9999	37
bare:more	14
before:abducted	81
before:allocated	-82
before:casualties	-96
before:dead-in-captivity	85
before:delivered	17
before:held	-33
before:injured	-27
before:killed	-6
before:missing	-124
before:pledged	-76
before:prisoners-exchanged	22
before:refugees	-40
before:released	-23
before:requested	29
before:returned	3
behind:abducted	37
behind:allocated	-119
behind:casualties	-86
behind:dead-in-captivity	-26
behind:delivered	-86
behind:displaced	-15
behind:held	-57
behind:injured	6
behind:killed	-72
behind:missing	-39
behind:pledged	-73
behind:prisoners-exchanged	17
behind:refugees	3
behind:released	-4
behind:requested	10
behind:returned	34
behind:total	-73
ending:اء	-89
ending:اب	-55
ending:ات	-172
ending:اث	44
ending:ار	-59
ending:اص	-23
ending:اف	-62
ending:اق	58
ending:ال	46
ending:ام	-68
ending:ان	47
ending:اه	26
ending:با	-42
ending:بب	39
ending:بت	-80
ending:بط	-7
ending:بل	66
ending:به	35
ending:بي	-46
ending:تا	54
ending:تل	-24
ending:ته	38
ending:تي	-51
ending:ثا	-53
ending:ثر	27
ending:ثه	9
ending:جه	-5
ending:حا	5
ending:حد	-13
ending:حل	57
ending:حه	-81
ending:خل	4
ending:دت	-11
ending:در	-28
ending:دل	-23
ending:ده	-10
ending:دي	5
ending:را	-65
ending:رب	5
ending:رت	39
ending:رج	66
ending:رح	81
ending:رق	53
ending:رك	-93
ending:ره	-43
ending:ري	-49
ending:سا	-63
ending:سب	75
ending:سم	-70
ending:سه	-48
ending:طع	71
ending:طه	68
ending:عا	-40
ending:عت	41
ending:عه	79
ending:فا	-62
ending:فع	-49
ending:فه	-42
ending:في	-49
ending:قا	21
ending:قت	-73
ending:قد	70
ending:قل	-11
ending:قه	-34
ending:لا	-107
ending:لت	-10
ending:لغ	61
ending:لم	-34
ending:لن	-59
ending:له	45
ending:لي	68
ending:ما	-10
ending:مت	19
ending:مل	4
ending:مه	-58
ending:مي	-13
ending:نا	-58
ending:نت	-35
ending:نه	-21
ending:ني	132
ending:ها	-79
ending:هم	19
ending:هن	44
ending:وا	35
ending:وب	56
ending:وح	99
ending:ود	-12
ending:ور	-47
ending:وق	52
ending:ول	77
ending:وم	-51
ending:ون	-46
ending:وي	-41
ending:يا	-26
ending:يب	69
ending:يت	26
ending:يد	71
ending:ير	24
ending:يع	62
ending:يف	22
ending:يق	-3
ending:يل	-23
ending:ين	41
ending:يه	-12
equal:abducted	15
equal:dead-in-captivity	12
equal:displaced	-25
equal:held	-63
equal:injured	22
equal:missing	-54
equal:prisoners-exchanged	37
equal:refugees	-8
equal:released	-55
equal:returned	27
form:digits	7
form:dual	-52
form:fraction	-227
form:mixed	-19
form:range	-24
form:singular	-63
form:vague	-27
form:words	67
headline	16
here:#aboard	-25
here:#aid	-20
here:#alive	-5
here:#captives	32
here:#captivity	-42
here:#captors	-17
here:#carrying	-12
here:#commerce	-9
here:#conference	-30
here:#containing	-68
here:#contest	-108
here:#crossing	-9
here:#custody	-144
here:#demand	-19
here:#disease	-38
here:#displacement	46
here:#exchange	34
here:#execution	-3
here:#given-back	82
here:#group	5
here:#handover	7
here:#hostages	35
here:#losing-side	27
here:#need	-84
here:#prisoners	-39
here:#receiving	14
here:#remainder	63
here:#report	12
here:#rescue	-100
here:#return	96
here:#since	12
here:#sport	-22
here:#state	26
here:#treatment	-76
here:#war-prisoners	6
here:abducted	61
here:allocated	-18
here:casualties	-32
here:dead-in-captivity	45
here:delivered	-31
here:displaced	60
here:held	19
here:injured	67
here:killed	89
here:missing	45
here:pledged	11
here:prisoners-exchanged	-40
here:refugees	7
here:released	23
here:requested	-81
here:returned	26
here:said	20
here:set	34
here:total	3
item	49
last:claim-abducted	29
last:claim-allocated	-100
last:claim-casualties	-98
last:claim-dead-in-captivity	-47
last:claim-delivered	-7
last:claim-displaced	-48
last:claim-held	-62
last:claim-injured	-8
last:claim-killed	13
last:claim-missing	31
last:claim-pledged	-22
last:claim-prisoners-exchanged	52
last:claim-refugees	10
last:claim-requested	-11
last:claim-returned	4
last:claim-total	14
left1:	-42
left1:"	56
left1:#	-6
left1:(	99
left1:,	104
left1:-	55
left1::	81
left1:اجلاء	69
left1:اجلي	-16
left1:احتجاز	57
left1:احدهم	50
left1:احدهما	-31
left1:احصي	42
left1:احياء	-43
left1:اخرهم	22
left1:ارواح	61
left1:استشهاد	109
left1:استشهد	99
left1:استعادت	8
left1:اصابه	-23
left1:اصل	-51
left1:اصيب	82
left1:اطفال	98
left1:اطلقت	5
left1:اكتوبر	-7
left1:الا	-26
left1:الاحمر	33
left1:الاسبوع	25
left1:الان	56
left1:الاول	-43
left1:الاولي	50
left1:البلاد	62
left1:الجرحي	62
left1:الحرب	76
left1:الحصيله	42
left1:السلطات	-25
left1:السودان	70
left1:الشرطه	-95
left1:الشهر	83
left1:الضحايا	19
left1:العام	57
left1:العايدين	30
left1:العدد	106
left1:القتلي	51
left1:القطاع	63
left1:الماضيه	55
left1:المفوضيه	61
left1:المهاجمون	30
left1:الي	-29
left1:اليوم	77
left1:اما	-22
left1:امام	-21
left1:امراه	-10
left1:امس	-30
left1:ان	59
left1:انتشال	55
left1:انتشل	24
left1:انقاذ	-20
left1:انقذ	-79
left1:انهم	-22
left1:اوقع	27
left1:اوكرانيا	43
left1:اي	-39
left1:ايام	54
left1:ب	-19
left1:بان	-7
left1:بحياه	136
left1:بعد	21
left1:بفارق	-4
left1:بقتل	62
left1:بلغ	122
left1:بلغت	31
left1:بمشاركه	-53
left1:بمقتل	96
left1:بواقع	-14
left1:بوفاه	63
left1:بين	5
left1:بينها	-65
left1:بينهم	116
left1:تتبادلان	69
left1:تحتجز	55
left1:تحرير	99
left1:تدمير	-46
left1:تزال	61
left1:تسلم	-43
left1:تشاد	57
left1:تشمل	14
left1:تضم	-8
left1:تغطيه	-40
left1:تقل	6
left1:توفي	80
left1:ثم	9
left1:جانب	43
left1:جثامين	92
left1:جثث	85
left1:جثه	65
left1:جنديا	-71
left1:حاله	66
left1:حاليا	44
left1:خرج	70
left1:خطف	81
left1:خطفت	-11
left1:خلاله	37
left1:دفن	87
left1:ذاتها	24
left1:رجع	55
left1:رفات	42
left1:روسيا	-40
left1:زال	66
left1:سبيل	84
left1:سجلت	-54
left1:سراح	80
left1:سقط	40
left1:سقوط	12
left1:سوي	-8
left1:شهيد	-81
left1:ضمنهم	54
left1:طفلا	-40
left1:طفلان	-66
left1:عاد	68
left1:عبر	-40
left1:عدد	-29
left1:علي	15
left1:عن	79
left1:عند	40
left1:عوده	20
left1:غادر	68
left1:غرق	30
left1:فر	18
left1:فقتل	59
left1:فقد	71
left1:فقدان	66
left1:فقدت	29
left1:فقدنا	83
left1:فقضي	61
left1:في	-242
left1:فيها	4
left1:قال	-62
left1:قتل	141
left1:قتلت	72
left1:قتلوا	75
left1:قتلي	47
left1:قتيل	-95
left1:قتيلا	105
left1:قضي	82
left1:كان	-23
left1:كانت	36
left1:كانوا	5
left1:كل	-112
left1:كم	-105
left1:كنا	-96
left1:ل	-21
left1:لاجي	-103
left1:لدينا	66
left1:لقي	163
left1:لكل	-55
left1:لكن	-84
left1:لمساعده	-57
left1:مات	118
left1:متن	-83
left1:متنه	-97
left1:متنها	-71
left1:مسيره	-57
left1:مصرع	109
left1:مصير	67
left1:مع	-21
left1:مقابل	53
left1:مقتل	139
left1:من	-172
left1:منها	-20
left1:منهم	-29
left1:نزح	70
left1:نزوح	49
left1:نساء	76
left1:نقل	32
left1:نقلت	-20
left1:نوفمبر	5
left1:هم	-16
left1:هناك	97
left1:هولاء	77
left1:هويه	59
left1:و	-28
left1:واحد	92
left1:واصاب	17
left1:واصابت	14
left1:واصابه	174
left1:واصيب	190
left1:واقتادوا	42
left1:وان	25
left1:واوقف	-70
left1:وبقي	-29
left1:وتوفي	82
left1:وجرح	75
left1:وحده	114
left1:وحدها	72
left1:وصلنا	-77
left1:وصول	-63
left1:وعاد	25
left1:وعددها	-83
left1:وعددهم	99
left1:وفاه	131
left1:وفقد	41
left1:وقال	-88
left1:وقتل	147
left1:وقتلت	56
left1:وقتلوا	65
left1:وقضي	116
left1:وكان	-60
left1:ومقتل	55
left1:ومنهم	48
left1:ونقل	17
left1:وهم	67
left1:وهو	-122
left1:ووفاه	95
left1:يزال	-5
left1:يضم	46
left1:يعود	68
left1:يقتل	60
left1:يقل	-82
left1:يكون	67
left1:يناير	48
left1:•	43
left2:	-80
left2:#	-71
left2:(	18
left2:)	48
left2:,	30
left2:-	-70
left2::	30
left2:;	-12
left2:اثنان	-142
left2:اخري	78
left2:اربعه	-39
left2:ارتفع	62
left2:اسره	32
left2:اسعاف	-61
left2:اشخاص	-19
left2:اضافه	113
left2:اطلاق	49
left2:اعلنت	13
left2:افرج	76
left2:اكتوبر	62
left2:الا	57
left2:الاحد	21
left2:الاحمر	30
left2:الاسبوع	65
left2:الاصابات	56
left2:الاف	-59
left2:الافراج	76
left2:الاقل	26
left2:الان	6
left2:الاول	27
left2:الاولي	51
left2:البحث	63
left2:البلاد	-52
left2:التي	-35
left2:الثاني	26
left2:الجمعه	49
left2:الجيش	40
left2:الحصيله	77
left2:الحكومه	71
left2:الخميس	74
left2:الدفاع	-48
left2:الدوليه	23
left2:الذي	-33
left2:السبت	16
left2:السلطات	-22
left2:السودان	72
left2:الشرطه	-54
left2:الشهداء	-24
left2:الشهر	48
left2:الصحه	-48
left2:العام	56
left2:العدد	63
left2:الف	-143
left2:الفا	-54
left2:القتلي	92
left2:القوات	11
left2:الكهرباء	-58
left2:اللاجيين	52
left2:الليله	35
left2:الماضي	78
left2:المتحده	-17
left2:المدني	56
left2:المصدر	31
left2:المفقودين	69
left2:المنظمه	66
left2:المهاجمين	56
left2:المولف	-53
left2:النار	-35
left2:النازحين	67
left2:الهند	-29
left2:الوزاره	45
left2:الولايه	78
left2:الي	9
left2:اليوم	-14
left2:امراه	-19
left2:ان	74
left2:انا	58
left2:انه	-34
left2:انها	31
left2:اهداف	-16
left2:او	-51
left2:اودت	60
left2:اودي	76
left2:ايام	38
left2:ب	89
left2:بالميه	-4
left2:بدايه	23
left2:بذلك	37
left2:بعد	81
left2:بعدما	9
left2:بلاغات	78
left2:بين	-34
left2:بينما	15
left2:تبادل	33
left2:تتحدث	12
left2:تحت	-22
left2:تحدث	49
left2:ترتفع	19
left2:تعلن	46
left2:تقول	36
left2:ثلاثه	65
left2:ثم	-11
left2:جثامين	67
left2:جثث	53
left2:جثه	-83
left2:جديد	-4
left2:جديده	-7
left2:جري	-49
left2:جريحا	18
left2:جنديا	111
left2:حتفهم	44
left2:حتي	51
left2:حصيله	-10
left2:حيث	52
left2:حين	6
left2:خرج	-73
left2:خطف	68
left2:خلال	61
left2:خمسه	4
left2:دولار	-48
left2:دينار	-62
left2:ذلك	35
left2:رهينه	15
left2:روسيا	-50
left2:ساعه	102
left2:سبعه	-11
left2:سته	57
left2:سجلت	-18
left2:سياره	30
left2:سيده	-58
left2:شخص	-57
left2:شهداء	60
left2:شهيدا	91
left2:صباح	41
left2:صباحا	-6
left2:طفلا	-23
left2:عبر	9
left2:عثر	-17
left2:عدد	-9
left2:عشر	-63
left2:علي	-58
left2:عمليات	35
left2:عن	7
left2:غزه	15
left2:غير	17
left2:فضلا	48
left2:فقد	69
left2:فلسطينيا	43
left2:في	-27
left2:فيما	7
left2:فيها	52
left2:قافله	26
left2:قال	-71
left2:قبل	17
left2:قتل	49
left2:قتلوا	40
left2:قتلي	50
left2:قتيلا	24
left2:قد	82
left2:كانت	-89
left2:كل	-22
left2:كما	-9
left2:كييف	63
left2:لا	-27
left2:لاسره	-20
left2:للاجيين	-45
left2:للهجره	78
left2:ما	37
left2:مبني	-62
left2:مدنيا	14
left2:مدنيين	37
left2:مساء	-10
left2:مسلحون	88
left2:مصابا	-22
left2:مصرعهم	23
left2:مطلع	9
left2:مع	43
left2:ملايين	-62
left2:مليون	-89
left2:من	-33
left2:منذ	44
left2:منها	73
left2:منهم	-30
left2:مواطن	-15
left2:نفسه	22
left2:نفسها	-37
left2:نقطه	-10
left2:نقلت	-27
left2:نقلوا	-53
left2:هذا	61
left2:هولاء	69
left2:واحتجزت	-104
left2:واحد	-47
left2:واحده	-7
left2:واضاف	58
left2:وان	-32
left2:وبين	52
left2:وتستضيف	-17
left2:وحدها	48
left2:وعلي	22
left2:وفاه	29
left2:وفيات	-42
left2:وقال	14
left2:وقد	59
left2:وكان	-29
left2:ولا	-4
left2:وما	42
left2:ومن	11
left2:يعلن	-13
left2:يناير	60
left2:يوليو	-17
left2:يونيو	5
left2:•	-7
left3:	-40
left3:"	27
left3:#	-12
left3:)	-5
left3:,	-13
left3:-	80
left3::	18
left3:|	-35
left3:اباد	56
left3:اثنين	5
left3:اجمالي	66
left3:ادت	54
left3:ادي	80
left3:اربعه	55
left3:استشهاد	-40
left3:استقبلت	12
left3:اسراييل	8
left3:اسفر	42
left3:اشخاص	-13
left3:اطباء	32
left3:اطفال	-6
left3:اكتوبر	56
left3:الاحد	-47
left3:الاحمر	-47
left3:الاربعاء	-37
left3:الاسر	86
left3:الاسراييلي	6
left3:الاف	-48
left3:الاقل	-62
left3:الامم	-21
left3:الان	-32
left3:الاول	72
left3:البحث	40
left3:البلاد	43
left3:التي	31
left3:الثلاثاء	43
left3:الجمعه	-29
left3:الحرب	-8
left3:الحصيله	21
left3:الحكومه	46
left3:الخميس	-18
left3:الدفاع	35
left3:الدوليه	88
left3:الذي	36
left3:الذين	11
left3:الروسيه	-36
left3:السبت	62
left3:السلطات	-23
left3:السيول	34
left3:الشرطه	30
left3:الشهر	-6
left3:الطواري	-47
left3:العام	5
left3:العدد	63
left3:الف	-80
left3:الفا	5
left3:القتلي	104
left3:القطاع	-6
left3:القوات	43
left3:الماضي	77
left3:المتحدث	-12
left3:المدنيه	56
left3:المدينه	-75
left3:المستشفي	31
left3:المفقودين	61
left3:الوطني	77
left3:الوطنيه	29
left3:الوفيات	75
left3:الي	68
left3:اليوم	-81
left3:اما	79
left3:امام	6
left3:ان	-19
left3:انه	44
left3:انها	-4
left3:ايام	28
left3:بان	-30
left3:بحسب	-36
left3:بدايه	74
left3:بعد	-37
left3:بلغ	56
left3:بين	-19
left3:بينما	54
left3:بينهم	-6
left3:تسعه	-41
left3:تعلن	25
left3:تقول	9
left3:ثلاث	-20
left3:ثلاثه	42
left3:ثم	-26
left3:ثمانيه	34
left3:جثث	-29
left3:جثه	-14
left3:جريحا	57
left3:جنوب	57
left3:جنيه	-20
left3:حتي	46
left3:حين	70
left3:خلال	149
left3:خمس	-16
left3:خمسه	-48
left3:راكبا	-85
left3:روسيا	57
left3:سبعه	76
left3:سته	50
left3:سياره	-21
left3:شخص	44
left3:شخصا	-13
left3:شهداء	36
left3:شهيدا	80
left3:صباح	-9
left3:طفلا	51
left3:عاد	-13
left3:عام	81
left3:عبر	77
left3:عدد	77
left3:عشر	103
left3:عشره	-45
left3:علي	-20
left3:عن	-17
left3:عند	-53
left3:غزه	-28
left3:فجر	49
left3:في	32
left3:فيما	-48
left3:فيه	18
left3:قال	-6
left3:قباله	67
left3:قبل	61
left3:قتلي	5
left3:قتيلا	84
left3:قد	-3
left3:قرب	32
left3:قريه	34
left3:قوات	5
left3:كان	6
left3:كانوا	-33
left3:كانون	39
left3:كل	18
left3:كما	-22
left3:لا	-61
left3:لقوا	14
left3:للهجره	57
left3:لم	24
left3:ما	15
left3:محليه	17
left3:مدنيا	-16
left3:مساء	-13
left3:مشيرا	-35
left3:مشيره	37
left3:مصابا	-7
left3:مصرع	-16
left3:مطار	-46
left3:مقتل	42
left3:ملايين	-22
left3:مليار	-83
left3:مليون	38
left3:من	31
left3:منذ	23
left3:منطقه	13
left3:منها	-61
left3:منهم	117
left3:نازح	83
left3:نايرا	-23
left3:نحو	-4
left3:نزح	15
left3:نساء	47
left3:هذا	25
left3:و	16
left3:واحده	13
left3:واضاف	-43
left3:والبحث	75
left3:وان	30
left3:وتقول	-26
left3:وحده	32
left3:وزاره	-41
left3:وعشرين	-15
left3:وفاه	87
left3:وفي	108
left3:وقد	-24
left3:وكان	-45
left3:ولا	-50
left3:ولايه	46
left3:ولم	-7
left3:ومن	88
left3:يعثر	52
left3:يقول	-24
left3:يناير	38
left3:يوم	-57
left3:يوما	-36
left3:•	-78
many	-74
mostly:abducted	27
mostly:aid	-43
mostly:allocated	10
mostly:casualty	-10
mostly:delivered	-63
mostly:displaced	-97
mostly:displacement	6
mostly:held	37
mostly:hostage	13
mostly:injured	-41
mostly:killed	6
mostly:pledged	40
mostly:prisoners-exchanged	-21
mostly:released	127
mostly:returned	-60
mostly:total	-48
near:اباد	72
near:ابار	25
near:ابتد	4
near:ابحر	-81
near:ابري	87
near:ابشي	-3
near:ابعد	40
near:ابلغ	-20
near:ابن	60
near:ابنا	-29
near:ابو	7
near:ابوا	-57
near:ابوظ	25
near:ابيض	-12
near:اتجا	-74
near:اتحا	-43
near:اتصا	50
near:اتصل	19
near:اتفا	-15
near:اتلف	-34
near:اتها	7
near:اثار	60
near:اثر	-20
near:اثقل	51
near:اثنا	-7
near:اثنت	-89
near:اثني	-74
near:اثيو	73
near:اجان	44
near:اجبر	60
near:اجتا	77
near:اجتم	20
near:اجري	-55
near:اجل	-52
near:اجلا	5
near:اجلت	-41
near:اجلي	-92
near:اجما	6
near:اجنب	10
near:اجنح	42
near:اجهز	19
near:اجوب	-88
near:اجيي	-69
near:احاد	7
near:احتا	61
near:احتج	-36
near:احتر	-22
near:احتس	82
near:احتل	-34
near:احتم	53
near:احد	-16
near:احدا	11
near:احده	39
near:احدي	43
near:احرق	-79
near:احصا	38
near:احصت	63
near:احصي	70
near:احكا	-12
near:احمد	-6
near:احمر	60
near:احيا	21
near:احيل	5
near:اخبا	60
near:اختط	83
near:اختف	101
near:اختن	11
near:اخذو	84
near:اخر	-26
near:اخرا	-5
near:اخرج	-7
near:اخره	-34
near:اخرو	20
near:اخري	58
near:اخلا	18
near:اخلو	54
near:اخلي	-29
near:اخوت	-8
near:اخير	49
near:ادار	11
near:ادام	45
near:ادت	-30
near:ادخل	119
near:ادرا	-62
near:ادري	-31
near:ادعا	-73
near:ادلب	63
near:ادوا	-49
near:ادوي	-37
near:ادي	78
near:اذا	56
near:اذار	-44
near:اذاع	44
near:اراء	-17
near:اراض	-14
near:اربا	-56
near:اربع	-57
near:ارتف	87
near:ارتق	50
near:اردن	67
near:ارسا	-57
near:ارسل	-106
near:ارضه	-46
near:ارضي	56
near:ارغم	-37
near:ارقا	-24
near:اركا	28
near:ارمي	53
near:ارها	-42
near:اروا	81
near:ازال	19
near:ازمه	41
near:ازيد	27
near:اساب	-15
near:اساس	14
near:اسبا	32
near:اسبو	-4
near:استا	-25
near:استب	-7
near:استد	-26
near:استر	-39
near:استش	-4
near:استض	4
near:استط	25
near:استع	-16
near:استف	-48
near:استق	-5
near:استل	75
near:استم	39
near:استن	85
near:استو	-63
near:استي	-13
near:اسر	-6
near:اسرا	53
near:اسره	47
near:اسرو	48
near:اسط	-37
near:اسعا	18
near:اسعه	-39
near:اسفر	82
near:اسقا	-65
near:اسقط	-138
near:اسكن	54
near:اسلا	74
near:اسم	-5
near:اسما	-44
near:اسمه	22
near:اسها	23
near:اسوا	-42
near:اسير	-22
near:اشار	-31
near:اشتب	-68
near:اشتر	-92
near:اشخا	57
near:اشغا	-36
near:اشلا	-67
near:اشنط	-71
near:اشهر	32
near:اصحا	36
near:اصدر	-68
near:اصطد	-52
near:اصطن	20
near:اصغر	-35
near:اصفر	62
near:اصل	-83
near:اصلا	56
near:اصوا	-74
near:اصيب	56
near:اضاف	28
near:اضرا	-10
near:اضرم	20
near:اضطر	-49
near:اطبا	165
near:اطرا	30
near:اطفا	33
near:اطلا	78
near:اطلق	38
near:اظهر	-32
near:اعاد	36
near:اعتر	-112
near:اعتق	-44
near:اعتم	-30
near:اعد	27
near:اعدا	-95
near:اعدت	4
near:اعدم	78
near:اعرف	-36
near:اعشا	-66
near:اعصا	80
near:اعلا	76
near:اعلن	40
near:اعلي	42
near:اعما	72
near:اعوا	9
near:اعيد	-57
near:اغذي	13
near:اغسط	-7
near:اغلا	-25
near:اغلب	78
near:اغلق	-154
near:اغنا	3
near:افاد	-30
near:افتت	-48
near:افرا	-7
near:افرج	10
near:افري	-13
near:افغا	64
near:اقار	-36
near:اقتا	113
near:اقتح	70
near:اقتر	-7
near:اقتص	27
near:اقتي	53
near:اقدا	22
near:اقر	42
near:اقسا	-75
near:اقصي	-52
near:اقل	-49
near:اقلت	-16
near:اقلي	81
near:اقيم	-67
near:اكبر	25
near:اكتو	6
near:اكثر	19
near:اكد	7
near:اكدت	18
near:اكس	7
near:اكست	-40
near:اكسي	6
near:اكلي	35
near:اكوا	-58
near:اكوب	42
near:الا	-12
near:الاف	-17
near:الام	77
near:الان	52
near:التي	23
near:الجو	43
near:الحي	104
near:الخط	41
near:الذي	12
near:السن	28
near:الصف	-70
near:الطب	70
near:الغا	89
near:الف	-64
near:الفا	-3
near:الله	-36
near:اله	-9
near:الي	40
near:اليه	58
near:اما	63
near:امات	-9
near:امار	-40
near:امام	-39
near:امتد	-35
near:امتع	42
near:امر	-3
near:امرا	32
near:امس	-9
near:امطا	-66
near:امل	61
near:امم	-16
near:اممي	-39
near:امن	6
near:امنه	29
near:امني	-54
near:امها	-35
near:اموا	-80
near:امير	-4
near:امين	-10
near:انا	16
near:انبا	87
near:انت	-31
near:انتا	-60
near:انتخ	-32
near:انتش	21
near:انتظ	12
near:انتق	25
near:انته	55
near:انحا	75
near:انخف	-31
near:اندر	56
near:اندل	-6
near:اندو	-6
near:اندي	-47
near:انذا	39
near:انزل	-31
near:انسا	-11
near:انسح	-47
near:انضم	90
near:انطل	-28
near:انفا	-37
near:انفج	28
near:انفس	-26
near:انفص	-43
near:انقا	13
near:انقذ	-141
near:انقط	-8
near:انقل	-34
near:انه	-16
near:انها	56
near:انهم	-17
near:انهن	77
near:انهي	-13
near:انوا	-86
near:اهال	-44
near:اهدا	-21
near:اهله	36
near:اوتش	27
near:اودت	31
near:اودي	53
near:اورد	14
near:اورو	-81
near:اوسط	-7
near:اوضح	19
near:اوقع	-21
near:اوقف	-37
near:اوكر	10
near:اول	32
near:اولا	43
near:اولي	52
near:اونر	38
near:ايات	-38
near:ايام	29
near:ايتل	-27
near:ايدي	37
near:ايرا	41
near:ايزي	9
near:ايضا	49
near:ايطا	-103
near:ايقا	-44
near:ايكو	-8
near:ايل	3
near:ايلو	-39
near:اين	19
near:ايه	40
near:ايوا	66
near:بابن	-19
near:بات	-48
near:باتج	37
near:باحت	58
near:باحث	-32
near:باخت	55
near:بادو	62
near:بادي	92
near:بارا	-31
near:بارب	-8
near:بارز	60
near:باست	-4
near:باسم	39
near:باصا	55
near:باع	6
near:باقل	-17
near:باقو	-13
near:باقي	-4
near:باكس	42
near:بالغ	-11
near:باما	15
near:بان	-46
near:بانت	-26
near:بانخ	117
near:بانف	-43
near:بانك	32
near:بانه	41
near:باني	-42
near:بايد	-7
near:بايع	-59
near:بتر	62
near:بترت	82
near:بتهم	-83
near:بجرا	73
near:بجرو	-6
near:بجنو	51
near:بحاج	-88
near:بحث	-35
near:بحر	94
near:بحرو	33
near:بحري	-28
near:بحسب	21
near:بحلو	27
near:بحي	-20
near:بحيا	43
near:بحير	46
near:بختو	-21
near:بخسا	33
near:بخمس	-15
near:بدء	64
near:بدات	-41
near:بداي	57
near:بدل	-67
near:بديل	-18
near:بذلك	7
near:براد	-3
near:برتب	33
near:برد	41
near:برس	-23
near:برصا	12
near:برلم	71
near:برمي	-53
near:برنا	12
near:بري	-62
near:بريت	27
near:بريف	28
near:بريه	64
near:بزيا	16
near:بسبب	-26
near:بسته	43
near:بسجن	-71
near:بسقو	50
near:بسوه	55
near:بشاح	-7
near:بشظا	23
near:بشما	-8
near:بشها	-58
near:بشير	34
near:بصرف	-17
near:بضرب	36
near:بطاق	-70
near:بطان	-11
near:بطلق	-18
near:بعثه	32
near:بعد	42
near:بعدم	32
near:بعضه	-49
near:بعلب	-12
near:بعين	18
near:بغدا	-46
near:بفار	-24
near:بقاع	-70
near:بقتل	25
near:بقصف	16
near:بقوا	-62
near:بقوه	-72
near:بقي	-38
near:بقيم	-53
near:بقيه	68
near:بلا	30
near:بلاد	-10
near:بلاس	-58
near:بلاغ	-60
near:بلح	36
near:بلحظ	40
near:بلد	-59
near:بلدا	-29
near:بلده	-50
near:بلدي	-79
near:بلغ	9
near:بلغت	19
near:بلغم	40
near:بلوش	47
near:بليغ	67
near:بما	-30
near:بمست	61
near:بمشا	-38
near:بمعد	-22
near:بمقت	128
near:بمقد	-60
near:بمن	32
near:بمنط	-42
near:بموج	-57
near:بناء	-22
near:بنجا	97
near:بنسب	-97
near:بنغل	66
near:بنفس	71
near:بنقل	22
near:بنك	-65
near:بنه	66
near:بنوم	34
near:بنير	27
near:بها	-39
near:بهجو	8
near:بهم	47
near:بواب	19
near:بواد	33
near:بواق	-41
near:بوتي	75
near:بور	-15
near:بورو	95
near:بوسا	61
near:بوفا	77
near:بولا	35
near:بولد	46
near:بولو	14
near:بولي	-65
near:بوني	53
near:بيان	40
near:بيت	-3
near:بيتا	-23
near:بيته	-21
near:بير	31
near:بيلغ	16
near:بين	41
near:بينم	-5
near:بينه	52
near:بيني	72
near:بيوت	-51
near:تابع	-13
near:تاخر	-20
near:تاري	-29
near:تاسع	-66
near:تاكد	33
near:تالي	51
near:تامي	-73
near:تاهي	-18
near:تاي	47
near:تايل	64
near:تباد	35
near:تبدا	-5
near:تبقي	-58
near:تبلغ	91
near:تبين	-91
near:تتبا	-24
near:تتبع	38
near:تتجا	-39
near:تتحد	28
near:تترا	75
near:تتسع	-74
near:تتضم	-31
near:تتوق	58
near:تجاو	-9
near:تجمع	-8
near:تحاق	-35
near:تحت	-14
near:تحتا	34
near:تحتج	94
near:تحدث	14
near:تحدي	26
near:تحري	96
near:تحصي	75
near:تحطم	53
near:تحقق	-13
near:تحقي	-110
near:تحمل	-28
near:تحوي	-59
near:تحيي	-17
near:تخشي	-11
near:تخصص	-58
near:تداف	-38
near:تداو	-23
near:تدخل	-41
near:تدمي	-89
near:تدير	9
near:تذكر	-33
near:تراج	-29
near:تراك	-5
near:تراو	-53
near:تربي	3
near:ترتف	43
near:ترجي	-43
near:تردد	-20
near:ترفع	65
near:ترك	70
near:تركي	101
near:ترمي	-66
near:ترنو	21
near:تري	-59
near:تزال	45
near:تسبب	34
near:تستض	-5
near:تستع	82
near:تسته	61
near:تسجل	12
near:تسجي	-88
near:تسع	-31
near:تسعم	-76
near:تسعه	-25
near:تسعو	-29
near:تسعي	-4
near:تسلم	20
near:تسلي	-54
near:تشاد	10
near:تشار	-56
near:تشام	3
near:تشري	55
near:تشغي	27
near:تشمل	105
near:تشير	-14
near:تشيل	-53
near:تصاد	-6
near:تصدر	-50
near:تصري	-12
near:تصفي	-13
near:تصل	46
near:تصوي	-28
near:تضاع	45
near:تضام	-50
near:تضرر	-71
near:تضم	-12
near:تضيف	70
near:تطبي	-65
near:تطلب	-16
near:تعام	-34
near:تعاو	-55
near:تعد	-19
near:تعدا	20
near:تعذي	58
near:تعرض	-38
near:تعرف	125
near:تعلن	29
near:تعلي	-46
near:تعمل	-70
near:تعهد	-38
near:تعود	-7
near:تعوي	-31
near:تغذي	-107
near:تغطي	-36
near:تفاص	12
near:تفتي	29
near:تفرج	52
near:تفيد	65
near:تقار	91
near:تقاط	64
near:تقتل	45
near:تقدر	-50
near:تقدم	-37
near:تقدي	73
near:تقر	41
near:تقري	-80
near:تقطن	-50
near:تقل	-19
near:تقول	-10
near:تقيم	21
near:تكفي	-25
near:تلام	41
near:تلته	-57
near:تلغر	19
near:تلفز	98
near:تلقت	-93
near:تلقو	-53
near:تلقي	80
near:تلك	16
near:تلمي	17
near:تليه	23
near:تمري	-44
near:تمشي	-40
near:تمكن	-73
near:تملك	-47
near:تموز	75
near:تموي	-56
near:تناف	-14
near:تنته	-19
near:تنص	-21
near:تنظي	21
near:تنفي	-34
near:تنقل	70
near:تهجر	11
near:تهجي	29
near:تهرب	-62
near:تهم	-52
near:تواص	-65
near:توال	-86
near:توثق	63
near:توجه	-41
near:توزع	38
near:توزي	18
near:توظي	-81
near:توفي	87
near:توقع	-70
near:توقف	-7
near:توقي	-45
near:تونس	-62
near:تووي	45
near:تيار	-52
near:تيلا	-13
near:ثالث	82
near:ثامن	12
near:ثانو	62
near:ثاني	13
near:ثري	39
near:ثقاف	-42
near:ثقت	14
near:ثقيل	38
near:ثلاث	17
near:ثلاج	-77
near:ثلث	-38
near:ثلثا	108
near:ثلثه	5
near:ثمان	12
near:ثمن	4
near:ثمنه	-38
near:جاء	4
near:جاءت	-67
near:جارف	46
near:جان	7
near:جانب	-31
near:جاهز	-46
near:جبات	-46
near:جبال	-21
near:جبل	59
near:جبهه	-6
near:جثام	18
near:جثتي	4
near:جثثه	15
near:جثما	-8
near:جثه	18
near:جدت	-49
near:جديد	-44
near:جراح	9
near:جرح	28
near:جرحت	51
near:جرحو	45
near:جرحي	12
near:جرف	-44
near:جرفت	52
near:جروح	132
near:جري	9
near:جريح	11
near:جزاي	68
near:جزير	-19
near:جزيي	-85
near:جفاف	45
near:جلال	-4
near:جلسا	-53
near:جلسه	-68
near:جلهم	-6
near:جماع	-70
near:جمعت	-59
near:جمعه	-6
near:جمعي	-4
near:جمله	-25
near:جمهو	8
near:جميع	34
near:جناي	-13
near:جندي	-40
near:جنسي	20
near:جنوب	15
near:جنود	-37
near:جنين	-12
near:جنيه	-48
near:جهاز	26
near:جهته	56
near:جهه	-41
near:جهود	-14
near:جوا	8
near:جوار	87
near:جود	-30
near:جوع	-78
near:جوعا	31
near:جوله	50
near:جوي	-59
near:جويه	25
near:جيبو	-70
near:جيده	-19
near:جيرا	57
near:جيش	4
near:جيل	-46
near:حاجز	48
near:حاجه	-134
near:حاد	-64
near:حادث	-7
near:حادي	52
near:حارس	-53
near:حاره	11
near:حافل	-18
near:حاكم	18
near:حال	85
near:حالا	-51
near:حالت	60
near:حاله	7
near:حالي	-12
near:حامل	35
near:حاول	-7
near:حاوي	59
near:حتفه	60
near:حتي	47
near:حجب	-37
near:حجه	30
near:حدات	-15
near:حده	30
near:حدها	46
near:حدود	-19
near:حديث	-3
near:حديد	48
near:حذر	121
near:حرار	-56
near:حراش	29
near:حراي	-45
near:حرب	44
near:حرجه	10
near:حررت	48
near:حرس	36
near:حرقا	10
near:حركه	13
near:حريق	-34
near:حزب	21
near:حزمه	-69
near:حزير	60
near:حساب	-71
near:حسب	-21
near:حسبم	39
near:حسن	61
near:حسين	53
near:حصار	-49
near:حصبه	-86
near:حصل	-25
near:حصه	-81
near:حصيل	76
near:حضر	-81
near:حفر	-52
near:حقل	18
near:حقوق	-19
near:حقول	56
near:حقيق	-3
near:حكم	-52
near:حكوم	19
near:حلب	48
near:حلبج	80
near:حلفا	60
near:حلقت	-69
near:حلوه	38
near:حماس	-18
near:حمرا	-74
near:حمري	10
near:حمص	44
near:حمض	-17
near:حمله	-88
near:حواد	-3
near:حوال	-54
near:حوثي	85
near:حول	-68
near:حياه	46
near:حيث	-35
near:حين	-15
near:خارج	-28
near:خارك	16
near:خاصه	43
near:خاطف	58
near:خان	38
near:خبر	79
near:خبرا	10
near:ختام	-58
near:خدما	-111
near:خدمه	-76
near:خرج	-30
near:خرجت	-59
near:خرجو	-30
near:خرطو	-21
near:خروج	7
near:خروق	52
near:خريف	101
near:خساي	17
near:خسر	3
near:خسرت	19
near:خسرن	-8
near:خشبي	-6
near:خصص	7
near:خصصت	-55
near:خضع	72
near:خطا	12
near:خطر	-20
near:خطره	-4
near:خطف	26
near:خطفت	-37
near:خطفن	42
near:خطفه	36
near:خطفو	47
near:خطه	31
near:خطور	21
near:خطير	54
near:خفر	-78
near:خفض	-21
near:خلال	-33
near:خلف	-3
near:خلفت	-14
near:خليج	-56
near:خمس	-32
near:خمسم	25
near:خمسه	41
near:خمسو	45
near:خميس	4
near:خوزس	42
near:خوفا	38
near:خيام	67
near:خيبر	-21
near:خيمه	-9
near:داخل	117
near:دار	53
near:دارف	72
near:داعش	-7
near:دامت	-48
near:داهم	13
near:داير	66
near:دباب	-10
near:دبلو	-45
near:دخل	59
near:دخلت	-84
near:دخول	-47
near:دراج	9
near:دراس	-109
near:درجا	-71
near:درجه	22
near:درك	40
near:درما	80
near:درنه	-6
near:دره	42
near:درهم	-11
near:دروز	53
near:دعم	43
near:دفاع	18
near:دفع	-84
near:دفعت	-38
near:دفعه	82
near:دفن	94
near:دفنا	138
near:دفنت	46
near:دفنو	59
near:دقيق	-32
near:دلنج	78
near:دمر	-64
near:دمرت	35
near:دمرن	-13
near:دمشق	49
near:دنان	-72
near:دهوك	-4
near:دوري	45
near:دولا	-127
near:دوله	-86
near:دولي	6
near:دومي	-60
near:دون	-70
near:ديار	-9
near:دير	56
near:ديسم	30
near:ديفو	72
near:ديل	39
near:ديلغ	-39
near:ديمق	66
near:دينا	45
near:ذات	43
near:ذاته	45
near:ذخاي	68
near:ذخير	-42
near:ذراع	67
near:ذروه	84
near:ذكر	9
near:ذكرت	43
near:ذكره	11
near:ذلك	84
near:ذمه	-80
near:ذهب	35
near:ذوي	-31
near:ذويه	-12
near:ذين	16
near:راءه	19
near:رابط	58
near:رابع	6
near:رات	-61
near:راح	66
near:راس	46
near:رافع	-19
near:راكب	-110
near:رام	-33
near:رامي	-54
near:راي	-73
near:رايت	10
near:رايد	66
near:رباط	28
near:ربع	-4
near:ربيع	-13
near:رجال	3
near:رجع	77
near:رجعو	90
near:رجل	16
near:رجلا	18
near:رجلي	9
near:رحل	-61
near:رحلا	-45
near:رحله	-27
near:رحلو	64
near:رحيل	3
near:ردت	54
near:رزيق	34
near:رسمي	-5
near:رشيد	-22
near:رصاص	14
near:رصد	-41
near:رصدت	-16
near:رصيد	-41
near:رضا	17
near:رضيع	45
near:رعاه	-17
near:رعاي	-13
near:رغم	-71
near:رفات	8
near:رفاق	90
near:رفح	-32
near:رفضت	59
near:رفع	22
near:رفعت	-31
near:رفيق	58
near:رقم	14
near:رقمي	62
near:ركاب	-22
near:ركام	-55
near:ركله	-11
near:رهاي	72
near:رهين	3
near:روان	50
near:رواي	-53
near:روبي	-50
near:روس	127
near:روما	-36
near:روهي	-47
near:روي	47
near:رويت	-72
near:رياح	-17
near:رياس	23
near:رياض	-25
near:ريال	-88
near:ريف	50
near:رييس	78
near:زابو	-16
near:زارت	29
near:زاره	13
near:زاعم	48
near:زال	74
near:زالت	-60
near:زالو	13
near:زامف	93
near:زرار	-4
near:زراع	-42
near:زعت	-61
near:زعتر	51
near:زلزا	10
near:زلنا	52
near:زمزم	28
near:زملا	42
near:زمن	16
near:زميل	45
near:زهاء	-67
near:زوار	-37
near:زوبي	62
near:زوج	37
near:زوجت	-20
near:زوجه	71
near:زور	5
near:زورا	-6
near:زورق	-8
near:زيتو	13
near:زير	-9
near:زيلي	29
near:سابع	-12
near:سابق	39
near:ساحل	-79
near:ساخن	-55
near:سادس	18
near:ساعا	3
near:ساعت	-63
near:ساعه	-4
near:ساغا	-7
near:ساق	74
near:ساقه	45
near:ساقو	50
near:ساكن	-5
near:سالم	-109
near:سامي	-53
near:سانا	-47
near:سانت	54
near:سايق	-77
near:سباح	-10
near:سباق	-25
near:سبت	19
near:سبع	-21
near:سبعم	-23
near:سبعه	-18
near:سبعي	95
near:سبقه	14
near:سبيل	-23
near:سبين	44
near:سته	16
near:ستون	-62
near:ستين	-23
near:سجل	22
near:سجلا	59
near:سجلت	-12
near:سجلن	43
near:سجن	-37
near:سجنا	-24
near:سجون	16
near:سحبت	-64
near:سحقو	-15
near:سخرت	-52
near:سراح	35
near:سرعه	-5
near:سرير	-78
near:سريع	-25
near:سطح	-74
near:سعته	-109
near:سعد	-8
near:سعر	-84
near:سعره	-85
near:سعود	23
near:سفار	51
near:سفح	16
near:سفين	-23
near:سقط	80
near:سقطت	-12
near:سقطو	41
near:سقف	-46
near:سقوط	-61
near:سكان	11
near:سكك	-27
near:سكني	-69
near:سكه	-58
near:سلاح	-48
near:سلام	7
near:سلسل	10
near:سلطا	28
near:سلم	-30
near:سلمت	99
near:سلمن	78
near:سله	-27
near:سليم	32
near:سمح	-38
near:سنتي	-40
near:سنجا	-10
near:سند	24
near:سنغا	38
near:سنه	-98
near:سنوا	-13
near:سنوي	-18
near:سوء	-72
near:سواح	-20
near:سوتل	49
near:سودا	42
near:سوري	72
near:سوق	-47
near:سوكو	104
near:سومط	66
near:سوها	67
near:سوي	-56
near:سويد	36
near:سويس	71
near:سياح	44
near:سيار	-23
near:سياس	-32
near:سياق	-54
near:سيبو	78
near:سيدت	70
near:سيده	-71
near:سير	31
near:سيرا	4
near:سيطر	-41
near:سيطل	47
near:سيف	-20
near:سيقا	-19
near:سيل	42
near:سينا	43
near:سيول	-39
near:شاحن	16
near:شارع	-29
near:شارك	-107
near:شاطي	-69
near:شاهد	-113
near:شباب	-5
near:شباط	-69
near:شباك	-72
near:شبكه	59
near:شبه	29
near:شبوه	-33
near:شتاء	-17
near:شجاع	39
near:شحن	-62
near:شخص	27
near:شخصا	-15
near:شخصي	-10
near:شرد	67
near:شردت	53
near:شرطه	-20
near:شرطي	-42
near:شرعي	-18
near:شرف	15
near:شرق	20
near:شرقي	34
near:شركا	33
near:شركه	-63
near:شعب	10
near:شعبي	-14
near:شفاء	29
near:شقق	50
near:شقه	-24
near:شمال	61
near:شمس	17
near:شمل	-43
near:شملت	48
near:شهاد	-74
near:شهد	-59
near:شهدا	65
near:شهدت	19
near:شهر	-96
near:شهرا	-19
near:شهره	8
near:شهري	42
near:شهود	-42
near:شهيد	21
near:شوط	-39
near:شوون	13
near:شيبو	51
near:شيخ	16
near:شيوخ	-49
near:شييا	-54
near:صاحب	4
near:صادر	-66
near:صارو	-105
near:صباح	39
near:صحاف	-17
near:صحرا	47
near:صحفي	38
near:صحه	-49
near:صحيا	-13
near:صحيف	-42
near:صحيه	-90
near:صحيي	42
near:صدر	-22
near:صدمه	-11
near:صرح	-40
near:صرف	-66
near:صرفت	-9
near:صرنا	24
near:صعد	-42
near:صغير	-67
near:صفاق	-79
near:صفحه	-66
near:صفقه	36
near:صفوف	31
near:صلا	58
near:صلت	-3
near:صلنا	-39
near:صلوا	67
near:صليب	37
near:صناع	-34
near:صندو	-59
near:صنعا	64
near:صنف	-68
near:صهار	4
near:صهري	-57
near:صوار	-16
near:صوت	-19
near:صور	-55
near:صورا	40
near:صول	-16
near:صوما	57
near:صياد	80
near:صيان	-33
near:صيد	-30
near:صيدل	41
near:صيف	29
near:صيني	73
near:ضابط	35
near:ضالع	66
near:ضباط	-18
near:ضحيت	43
near:ضرب	28
near:ضربا	28
near:ضربت	-59
near:ضربه	52
near:ضعت	-54
near:ضعف	-49
near:ضفه	4
near:ضمت	24
near:ضمن	-36
near:ضمنه	35
near:ضيف	-35
near:طابق	-23
near:طاري	-6
near:طاقت	11
near:طاقم	-97
near:طاقه	22
near:طال	30
near:طالب	62
near:طاول	25
near:طاير	-60
near:طايش	101
near:طباب	-21
near:طبرق	-85
near:طبقا	20
near:طبي	38
near:طبيب	49
near:طبيه	29
near:طحين	-28
near:طراز	-98
near:طرد	-12
near:طرف	34
near:طرفا	25
near:طرفي	-42
near:طرق	50
near:طريق	-22
near:طفل	11
near:طفلا	-43
near:طفله	65
near:طفلي	74
near:طفيف	17
near:طلاب	-4
near:طلب	-91
near:طلبه	-9
near:طنا	-75
near:طواب	-27
near:طوار	-48
near:طواق	96
near:طوعا	12
near:طولك	41
near:طوله	-23
near:طويل	52
near:طيرا	-17
near:طينه	70
near:ظهر	-36
near:ظهرا	78
near:عاجز	-66
near:عاجل	-30
near:عاد	23
near:عادت	65
near:عادو	-35
near:عارض	24
near:عاشر	28
near:عاصم	-33
near:عالج	-108
near:عالم	-42
near:عالي	38
near:عام	29
near:عاما	-79
near:عامل	31
near:عامه	17
near:عامي	44
near:عايد	108
near:عايل	4
near:عبار	-89
near:عباس	37
near:عبر	-6
near:عبرو	-23
near:عبور	36
near:عبوه	57
near:عتق	18
near:عثر	39
near:عثما	33
near:عثور	50
near:عداد	89
near:عدت	48
near:عدد	32
near:عددت	21
near:عدده	-75
near:عدلي	44
near:عدم	-70
near:عدن	57
near:عده	-19
near:عدو	50
near:عدوا	20
near:عراء	48
near:عراق	47
near:عربا	-44
near:عربه	20
near:عربي	-38
near:عرضت	-14
near:عرفن	44
near:عزاء	-31
near:عسكر	50
near:عشاي	104
near:عشر	4
near:عشرا	-8
near:عشره	7
near:عشرو	-83
near:عشري	-64
near:عشوا	50
near:عصاب	-64
near:عصر	-30
near:عصرا	24
near:عطشا	62
near:عطله	-64
near:عظمي	35
near:عفو	43
near:عقار	-8
near:عقد	-32
near:علاج	57
near:علقت	38
near:علم	53
near:علما	-96
near:علمت	10
near:علي	16
near:عليا	-22
near:عليه	-8
near:عمار	-6
near:عمال	13
near:عمر	88
near:عمره	60
near:عمري	-60
near:عمل	-22
near:عمله	24
near:عملي	18
near:عمه	-69
near:عموم	7
near:عناص	18
near:عند	28
near:عندم	-43
near:عندن	-25
near:عنده	56
near:عنصر	7
near:عنف	29
near:عنه	-34
near:عنها	70
near:عنهم	68
near:عوده	24
near:عولج	-75
near:عون	26
near:عياد	-86
near:عيش	68
near:عين	50
near:عينه	21
near:عيني	-4
near:غابت	-34
near:غابه	73
near:غادر	-22
near:غارا	-31
near:غارت	16
near:غاره	-4
near:غاز	3
near:غالب	75
near:غام	-58
near:غاو	54
near:غدا	8
near:غذاي	-102
near:غرام	19
near:غران	10
near:غرب	-9
near:غربي	28
near:غرف	-3
near:غرفه	21
near:غرق	102
near:غرقا	-45
near:غرقو	37
near:غريق	-73
near:غريم	-12
near:غزه	-7
near:غضون	-9
near:غطاس	-58
near:غمرت	-96
near:غواص	28
near:غواف	65
near:غوفا	72
near:غوما	98
near:غياب	-59
near:غير	-84
near:غيره	50
near:فارق	26
near:فارك	-48
near:فاز	-37
near:فاشر	51
near:فاعل	46
near:فان	59
near:فاه	54
near:فبات	-37
near:فبرا	22
near:فتاه	58
near:فتح	-6
near:فتحت	-70
near:فتره	4
near:فتقو	14
near:فتيا	48
near:فجر	45
near:فجرا	-85
near:فجرح	59
near:فحص	66
near:فحصت	-32
near:فحوص	-17
near:فدا	-74
near:فديه	120
near:فرار	120
near:فران	-11
near:فرد	-37
near:فردا	-61
near:فردي	-31
near:فرع	81
near:فرق	-110
near:فرقن	-12
near:فرقه	18
near:فرنس	17
near:فروا	-7
near:فريق	-31
near:فصاي	-12
near:فصل	-38
near:فضلا	57
near:فعدد	-36
near:ففي	46
near:فقا	-30
near:فقتل	91
near:فقد	-9
near:فقدا	79
near:فقدت	74
near:فقدن	-29
near:فقدو	47
near:فقضي	73
near:فقط	16
near:فلبي	43
near:فلسط	41
near:فلم	60
near:فندق	-69
near:فنزو	14
near:فوج	54
near:فور	-67
near:فورا	-7
near:فوز	-6
near:فوق	-87
near:فولو	21
near:فيات	-48
near:فيرا	21
near:فيصل	-11
near:فيضا	14
near:فيما	-18
near:فين	60
near:فيه	30
near:فيها	4
near:فيهم	73
near:قارب	-116
near:قاصر	44
near:قاطع	70
near:قاطن	59
near:قاعد	-107
near:قاعه	-50
near:قال	-9
near:قالت	71
near:قالو	69
near:قانو	-36
near:قاهر	-94
near:قايد	31
near:قايل	46
near:قايم	24
near:قبال	-11
near:قبض	-33
near:قبضه	7
near:قبل	57
near:قبله	72
near:قتل	41
near:قتلت	127
near:قتلن	87
near:قتلو	89
near:قتلي	86
near:قتيل	38
near:قدر	-17
near:قدرت	78
near:قدره	-92
near:قدم	-13
near:قدمت	-15
near:قذيف	4
near:قراب	3
near:قرار	-66
near:قراه	19
near:قرب	-31
near:قرن	-32
near:قروي	22
near:قري	14
near:قريب	-8
near:قسد	4
near:قسرا	12
near:قسم	65
near:قصف	-31
near:قضاء	-49
near:قضار	-42
near:قضاي	-40
near:قضت	46
near:قضوا	96
near:قضي	36
near:قضيه	-75
near:قطار	-95
near:قطاع	-41
near:قطره	-50
near:قطري	23
near:قطعه	-26
near:قعوا	75
near:قليل	50
near:قمه	-79
near:قناه	-23
near:قنبل	12
near:قنطا	-45
near:قوات	26
near:قوار	-7
near:قواف	-5
near:قوام	-24
near:قواي	-52
near:قوته	-28
near:قود	25
near:قول	63
near:قوله	30
near:قوه	-9
near:قياد	10
near:قياس	-10
near:قيد	29
near:قيل	-43
near:قيمت	-25
near:كابو	-40
near:كاتس	-34
near:كاجر	10
near:كادو	-25
near:كاذب	-46
near:كارث	84
near:كالي	-27
near:كامل	5
near:كان	3
near:كانا	70
near:كانت	-41
near:كاند	26
near:كاوك	-28
near:كايا	8
near:كايس	62
near:كبري	31
near:كبير	4
near:كتاب	-33
near:كتب	-47
near:كذلك	-21
near:كربو	6
near:كردف	18
near:كركو	-23
near:كره	35
near:كشف	4
near:كشفت	-31
near:كفرت	63
near:كفره	46
near:كله	68
near:كلها	66
near:كلهم	-42
near:كليا	-105
near:كما	59
near:كمبو	12
near:كمين	21
near:كنا	-53
near:كنيس	-22
near:كهرب	-113
near:كواد	116
near:كوار	13
near:كوت	27
near:كورس	60
near:كوري	87
near:كوست	-13
near:كولت	-29
near:كولو	50
near:كولي	-7
near:كوما	-25
near:كومب	-27
near:كونر	19
near:كونغ	-22
near:كويت	-70
near:كيبي	6
near:كيف	14
near:كيلو	-137
near:كينش	-44
near:كيني	12
near:كييف	104
near:لاجي	-15
near:لاحق	-29
near:لادا	68
near:لاذا	25
near:لاسب	-41
near:لاست	-21
near:لاسر	-75
near:لاصا	79
near:لاطف	150
near:لاطل	-58
near:لاعب	-62
near:لاغا	44
near:لافت	-32
near:لامب	-26
near:لان	84
near:لايح	40
near:لبنا	-66
near:لترم	25
near:لتسل	39
near:لتصل	-11
near:لجا	7
near:لجاو	-11
near:لجرا	68
near:لجنه	-84
near:لجيك	20
near:لحظه	70
near:لدعم	-42
near:لدي	9
near:لدين	27
near:لديه	32
near:لذوي	5
near:لرضي	33
near:لروي	-12
near:لسنه	-71
near:لشوو	28
near:لطفل	85
near:لعاي	-22
near:لعمل	41
near:لغت	-68
near:لغم	15
near:لغما	41
near:لفت	-61
near:لفرا	-19
near:لقاء	-64
near:لقمه	68
near:لقوا	59
near:لقي	67
near:لكل	-115
near:لكن	70
near:لكنه	-28
near:لما	-86
near:لمده	-47
near:لمرا	-10
near:لمسا	-60
near:لمكت	84
near:لمن	80
near:لمها	42
near:لنا	41
near:لنسا	17
near:لنقل	24
near:لها	-41
near:لهجو	-29
near:لهم	-11
near:لواء	51
near:لوزا	62
near:لوكا	53
near:ليبل	-20
near:ليبي	-37
near:ليرت	65
near:ليره	-42
near:ليس	23
near:ليصب	110
near:ليصل	20
near:ليل	-44
near:ليلا	34
near:ليلت	14
near:ليله	50
near:ليلي	6
near:ماء	-19
near:مات	26
near:ماتت	10
near:ماتو	104
near:مار	41
near:مارب	28
near:مارس	-5
near:ماره	-46
near:ماري	59
near:ماشي	-94
near:ماضي	-9
near:مالك	-58
near:مالي	40
near:مانا	-53
near:ماني	40
near:ماوي	-65
near:مايت	19
near:مايغ	71
near:مايه	3
near:مايو	-66
near:مايي	31
near:مبار	-38
near:مباش	-14
near:مبان	28
near:مبلغ	-35
near:مبني	-33
near:مبين	-21
near:متاث	91
near:متحد	51
near:متر	-19
near:مترش	-31
near:متزا	-31
near:متشد	20
near:متصد	17
near:متصل	-16
near:متضر	-21
near:متطو	-4
near:متفا	30
near:متفر	25
near:متمر	69
near:متن	-8
near:متنق	-24
near:متنه	-54
near:متهم	21
near:متوا	82
near:متوس	83
near:متوف	-23
near:متوق	-50
near:مثله	-37
near:مجاع	73
near:مجان	-13
near:مجاو	-43
near:مجتم	53
near:مجدد	38
near:مجلس	-35
near:مجمع	-32
near:مجمو	-25
near:مجهو	108
near:محام	40
near:محاو	-19
near:محتج	22
near:محرر	-25
near:محطا	-11
near:محطه	-22
near:محقق	-49
near:محكم	-128
near:محكو	52
near:محلا	-54
near:محلل	-70
near:محلي	31
near:محمد	7
near:محمل	-59
near:محمي	-47
near:محور	-25
near:محيط	45
near:مختط	-29
near:مختل	-66
near:مخزو	-48
near:مخصص	-77
near:مخطو	58
near:مخلف	48
near:مخيم	35
near:مدار	36
near:مداف	-38
near:مدخل	-21
near:مدرب	-35
near:مدرج	21
near:مدرس	40
near:مدرع	39
near:مدعي	-60
near:مدفع	-22
near:مدمر	-105
near:مدن	30
near:مدني	8
near:مده	-70
near:مدير	24
near:مدين	-51
near:مراب	-18
near:مرات	-68
near:مراس	-58
near:مراف	-21
near:مراق	-12
near:مراك	-22
near:مربع	-45
near:مرتض	88
near:مرتي	21
near:مرجح	61
near:مرحل	-56
near:مرخص	-89
near:مرشح	-93
near:مرصد	30
near:مرضي	68
near:مرفق	-55
near:مركب	-74
near:مركز	-6
near:مره	34
near:مروح	-34
near:مرور	-77
near:مريض	-59
near:مزار	-70
near:مساء	14
near:مساح	-63
near:مساع	-37
near:مساف	-51
near:مساك	-13
near:مستا	-6
near:مستح	-20
near:مستش	41
near:مستع	-70
near:مستف	-74
near:مستق	-57
near:مستل	-33
near:مستم	53
near:مسته	-55
near:مستو	12
near:مسجد	6
near:مسجل	-24
near:مسح	-44
near:مسعف	-14
near:مسلح	-54
near:مسلس	-23
near:مسلم	17
near:مسن	56
near:مسوو	-13
near:مسيح	28
near:مسير	37
near:مسيل	61
near:مشار	-33
near:مشتب	-11
near:مشتر	-59
near:مشرف	-32
near:مشرو	-36
near:مشفي	33
near:مشير	11
near:مصاب	-26
near:مصاد	-77
near:مصال	-55
near:مصدر	37
near:مصر	51
near:مصرع	115
near:مصرف	-13
near:مصري	44
near:مصفو	57
near:مصلح	33
near:مصلي	-38
near:مصمم	16
near:مصنع	-44
near:مصير	91
near:مضيف	43
near:مطار	-8
near:مطاط	-61
near:مطبخ	-49
near:مطلع	-5
near:معاب	48
near:معار	96
near:معبد	-123
near:معبر	61
near:معتق	7
near:معدل	-32
near:معرض	-38
near:معرك	89
near:معسك	83
near:معظم	7
near:معلم	46
near:معلن	-48
near:معنا	57
near:معه	-19
near:معها	-22
near:معهد	14
near:معهم	68
near:معي	31
near:معيت	-7
near:مغاد	20
near:مغرب	50
near:مغلق	-69
near:مفاو	50
near:مفرج	25
near:مفقو	-6
near:مفوض	-37
near:مقاب	-3
near:مقات	77
near:مقار	4
near:مقاط	18
near:مقاع	-100
near:مقال	-83
near:مقبر	46
near:مقبل	54
near:مقتل	73
near:مقتو	91
near:مقدم	-21
near:مقر	31
near:مقرر	45
near:مقصو	-50
near:مقطو	55
near:مقعد	-55
near:مكان	29
near:مكتب	3
near:مكسي	-13
near:مكون	48
near:ملاج	-44
near:ملاح	53
near:ملاي	-39
near:ملعب	30
near:ملف	-31
near:ملم	-65
near:مليا	-112
near:مليو	-74
near:مما	48
near:مماث	-46
near:ممثل	-100
near:ممرض	82
near:مملك	25
near:ممن	40
near:ممنو	75
near:منا	-5
near:مناز	34
near:مناط	79
near:مناو	26
near:منبع	-18
near:منتص	61
near:منتظ	13
near:منجم	50
near:منح	15
near:منخف	48
near:مندو	-5
near:منذ	17
near:منزل	19
near:منسق	-14
near:منشو	-74
near:منصر	-41
near:منصه	-79
near:منطق	-27
near:منظم	-51
near:منظو	-49
near:منفج	-47
near:منفص	-33
near:منكو	50
near:منه	-51
near:منها	-12
near:منهم	26
near:منهن	15
near:منيا	-49
near:مهاج	8
near:مهجر	-38
near:مهرب	-23
near:مهرج	-46
near:مهند	-65
near:مواج	-24
near:مواد	-49
near:مواز	-7
near:مواص	34
near:مواط	-30
near:مواع	-67
near:مواق	54
near:موبد	21
near:موت	-8
near:موتم	-5
near:موج	-52
near:موجب	6
near:موجه	-39
near:مودي	12
near:موري	22
near:موزع	-89
near:موسس	-76
near:موسك	15
near:موسم	8
near:موشر	-21
near:موضح	32
near:موظف	-58
near:موقت	17
near:موقع	-12
near:موقو	-33
near:موكد	-5
near:مولف	-27
near:مونو	-30
near:ميات	-88
near:ميان	-13
near:مياه	-89
near:ميدا	-41
near:ميدي	39
near:ميلا	-46
near:ميلي	55
near:مينا	-54
near:ميه	79
near:ميوي	-18
near:ناجم	-10
near:ناجو	-13
near:ناجي	37
near:ناخب	-45
near:نار	-18
near:ناري	15
near:نازح	3
near:ناسف	-65
near:ناشط	-33
near:ناصر	10
near:ناطق	62
near:ناقل	-77
near:نايب	-76
near:ناير	-3
near:نبطي	-58
near:نتاي	-60
near:نتيج	16
near:نجا	-84
near:نجاه	-40
near:نجت	12
near:نجف	-5
near:نحام	-76
near:نحن	-38
near:نحو	-34
near:نداء	-9
near:ندفع	5
near:نروي	58
near:نزح	99
near:نزحو	58
near:نزع	-47
near:نزل	14
near:نزوح	18
near:نزيل	69
near:نساء	60
near:نسبه	-65
near:نستق	-7
near:نسخه	-24
near:نسمه	67
near:نشر	-18
near:نشرت	-56
near:نشره	-47
near:نصف	-84
near:نصفه	100
near:نصل	54
near:نظام	-15
near:نعرف	72
near:نفت	-9
near:نفذت	-39
near:نفذه	-54
near:نفسه	8
near:نفسي	-99
near:نفط	-34
near:نفوق	-57
near:نفي	-50
near:نقاب	-66
near:نقاط	-44
near:نقدي	16
near:نقطه	-10
near:نقل	7
near:نقلا	-49
near:نقلت	-68
near:نقله	42
near:نقلو	-23
near:نقيب	60
near:نمسا	38
near:ننتظ	69
near:ننكر	42
near:نهار	39
near:نهاي	65
near:نهر	-20
near:نهري	-31
near:نهود	80
near:نواب	-55
near:نور	-43
near:نوع	-26
near:نوفم	61
near:نووي	-4
near:نيام	-20
near:نيجر	28
near:نيجي	35
near:نيرو	-57
near:نيسا	43
near:نيوز	31
near:هاتف	-59
near:هاجم	55
near:هاون	37
near:هايت	65
near:هبط	-45
near:هجر	78
near:هجره	40
near:هجرو	50
near:هجما	-24
near:هجوم	6
near:هدف	-37
near:هدم	-52
near:هدنه	111
near:هذا	-38
near:هذه	87
near:هرات	-53
near:هرب	57
near:هربا	-29
near:هربو	27
near:هرمز	32
near:هكتا	-18
near:هلال	-9
near:هما	33
near:هنا	-17
near:هناك	157
near:هند	-53
near:هندي	40
near:هنود	100
near:هوات	-51
near:هوال	38
near:هوت	63
near:هولا	46
near:هوي	-38
near:هويا	-36
near:هويت	42
near:هويه	5
near:هييه	8
near:واج	44
near:واحد	-18
near:وادي	-77
near:واصل	-65
near:وافد	78
near:واقع	15
near:وام	54
near:وان	-26
near:وثق	39
near:وجبه	45
near:وجه	28
near:وحدا	-30
near:وحده	71
near:وحل	17
near:وحيد	-48
near:ورد	-42
near:وزار	10
near:وزرا	101
near:وزع	-47
near:وزعت	-54
near:وزير	-102
near:وست	5
near:وسط	-39
near:وصل	-39
near:وصول	-16
near:وضع	8
near:وطني	63
near:وعن	-5
near:وفد	-31
near:وفر	18
near:وفق	48
near:وفي	46
near:وفيا	104
near:وقت	10
near:وقد	76
near:وقع	-67
near:وقف	-64
near:وقود	-47
near:وكال	33
near:ولا	7
near:ولاي	-54
near:ولم	26
near:ولن	63
near:ولو	27
near:وما	8
near:ومن	55
near:وهم	84
near:وهو	22
near:وهي	-71
near:يابو	-45
near:يبحث	50
near:يبق	36
near:يبقي	49
near:يبلغ	-27
near:يبيت	27
near:يتجا	-78
near:يتحد	-52
near:يتسع	-113
near:يتسن	64
near:يتعر	56
near:يتوز	-10
near:يتوق	24
near:يحتا	29
near:يحتج	15
near:يحمل	-50
near:يخلف	27
near:يدفع	41
near:يدفن	45
near:يذكر	16
near:يراف	-83
near:يرتد	-38
near:يرتف	40
near:يرد	-65
near:يرفع	40
near:يرقد	-34
near:يزال	8
near:يزن	-50
near:يزيد	-31
near:يستد	23
near:يستق	-7
near:يستم	9
near:يسجل	35
near:يسكن	-64
near:يشار	-60
near:يشمل	-42
near:يصب	-80
near:يصل	19
near:يضم	-52
near:يضيف	52
near:يطلق	-45
near:يظهر	43
near:يعاد	-13
near:يعال	39
near:يعان	-21
near:يعت	-77
near:يعتز	89
near:يعتق	66
near:يعثر	66
near:يعد	57
near:يعرف	54
near:يعلن	-35
near:يعمل	-5
near:يعني	-12
near:يعود	-72
near:يعيش	-37
near:يغطي	-46
near:يفتر	60
near:يفرج	44
near:يقار	23
near:يقتل	-9
near:يقدر	-6
near:يقرب	64
near:يقضي	69
near:يقطن	-73
near:يقل	-96
near:يقول	21
near:يقيم	51
near:يكمل	-45
near:يكن	18
near:يكون	5
near:يلتح	-53
near:يمثل	-68
near:يمكن	31
near:يملك	-38
near:يمن	-37
near:يمني	63
near:ينا	86
near:ينام	95
near:يناه	14
near:يناي	67
near:ينتس	44
near:ينتظ	-15
near:ينج	-36
near:ينشر	-29
near:ينفد	12
near:ينفي	-15
near:ينقل	-42
near:يها	-82
near:يهم	37
near:يورو	-49
near:يوقع	-3
near:يولي	39
near:يوم	7
near:يوما	-25
near:يومه	79
near:يومي	-29
near:يونا	-24
near:يونس	37
near:يوني	43
near:يووي	-5
near:ييف	25
next:claim-abducted	-58
next:claim-allocated	-49
next:claim-casualties	-25
next:claim-dead-in-captivity	36
next:claim-delivered	-75
next:claim-displaced	-7
next:claim-held	-5
next:claim-injured	-7
next:claim-killed	-29
next:claim-pledged	-102
next:claim-prisoners-exchanged	54
next:claim-refugees	40
next:claim-released	37
next:claim-requested	-23
next:claim-returned	19
next:claim-total	-30
noun:	36
noun:activist	-89
noun:afghan	58
noun:aftershock	-101
noun:aid-worker	50
noun:aircraft	-94
noun:ambulance	-108
noun:animal	-93
noun:attack	-102
noun:attacker	78
noun:bed	-83
noun:boat	-66
noun:body	163
noun:boy	122
noun:british	-34
noun:brother	33
noun:building	-129
noun:burundian	-85
noun:bus	-63
noun:camp	-115
noun:captive	46
noun:car	-103
noun:carriage	-90
noun:case	-23
noun:centre	-115
noun:chadian	-55
noun:child	68
noun:chinese	-71
noun:citizen	136
noun:civilian	98
noun:colleague	93
noun:commander	-55
noun:companion	85
noun:company	-34
noun:country	-81
noun:dead-person	20
noun:death	223
noun:deputy	-117
noun:detainee	-60
noun:displaced-person	144
noun:district	37
noun:doctor	-64
noun:driver	41
noun:drone	-126
noun:drowned-person	91
noun:elderly-person	-79
noun:emirati	8
noun:employee	-43
noun:engineer	82
noun:ethiopian	-67
noun:european	-52
noun:explosion	-68
noun:family	-149
noun:farmer	-20
noun:firefighter	74
noun:flight	-113
noun:floor	-108
noun:foreigner	-19
noun:german	-4
noun:girl	-8
noun:goal	-62
noun:grandchild	-55
noun:guard	76
noun:guest	64
noun:gunman	-63
noun:helicopter	-60
noun:helper	50
noun:hospital	-77
noun:host	-89
noun:hostage	41
noun:house	-142
noun:human	27
noun:imam	-128
noun:incident	-83
noun:indian	-45
noun:individual	-13
noun:inhabitant	-103
noun:injured-person	98
noun:injury	65
noun:inmate	-85
noun:israeli	-61
noun:journalist	48
noun:killed-person	288
noun:lebanese	52
noun:libyan	-71
noun:malian	-107
noun:man	7
noun:martyr	129
noun:match	-14
noun:member	-81
noun:migrant	31
noun:mine	-68
noun:minister	-61
noun:missile	-94
noun:missing-person	47
noun:mortal-remains	158
noun:mother	-68
noun:motorcycle	-71
noun:nationality	45
noun:neighbour	-11
noun:nigerian	-101
noun:nurse	79
noun:observer	-17
noun:officer	93
noun:official	-43
noun:operation	-81
noun:organisation	-46
noun:other	126
noun:page	-58
noun:palestinian	-11
noun:paramedic	69
noun:parcel	-33
noun:passenger	-59
noun:patient	-83
noun:person	17
noun:player	-53
noun:point	-56
noun:policeman	79
noun:prisoner	106
noun:province	-45
noun:pupil	-11
noun:refugee	187
noun:relative	-77
noun:resident	62
noun:returnee	-17
noun:road	-30
noun:russian	-104
noun:saudi	54
noun:school	-124
noun:seat	-61
noun:security-agent	-8
noun:seller	64
noun:session	-30
noun:shell	-84
noun:ship	-19
noun:site	-55
noun:soldier	121
noun:son	-66
noun:source	-85
noun:speaker	-94
noun:spectator	-31
noun:spouse	-85
noun:staff-member	64
noun:state	-63
noun:station	-51
noun:strike	-120
noun:student	-47
noun:sudanese	29
noun:survivor	-86
noun:suspect	-141
noun:syrian	-3
noun:tank	-25
noun:tanker	-65
noun:teacher	36
noun:team	-30
noun:tent	-70
noun:terrorist	61
noun:town	-50
noun:train	-40
noun:truck	-165
noun:turk	-41
noun:ukrainian	-101
noun:vehicle	-66
noun:victim	-21
noun:village	-98
noun:villager	-10
noun:visitor	-49
noun:volunteer	-87
noun:vote	-42
noun:voter	-63
noun:well	-49
noun:woman	111
noun:worker	-75
noun:worshipper	-18
noun:yazidi	-106
noun:young-man	45
only:aid	-98
only:casualty	-54
only:displacement	-27
only:hostage	45
other:aid	-22
other:allocated	26
other:casualties	3
other:casualty	-8
other:dead-in-captivity	-6
other:displaced	-23
other:displacement	-4
other:held	24
other:hostage	-8
other:injured	-12
other:killed	4
other:missing	-43
other:pledged	4
other:refugees	4
other:returned	-18
other:total	29
others:0	-214
others:2	-198
others:7	17
others:more	-7
qualified	44
quoted	6
right1:	-3
right1:"	9
right1:#	-76
right1:(	15
right1:)	50
right1:,	3
right1:.	-10
right1::	42
right1:|	81
right1:اثر	55
right1:اثناء	66
right1:احياء	-62
right1:اخري	41
right1:اخرين	-43
right1:اسما	-46
right1:اصيب	70
right1:اصيبوا	53
right1:اضافي	-68
right1:اضافيه	3
right1:اطلقت	-56
right1:الذين	-58
right1:السكان	-55
right1:العام	83
right1:الي	-5
right1:ان	-109
right1:انقطع	71
right1:اوكراني	45
right1:باسم	-73
right1:بانفجار	23
right1:بترت	58
right1:بتهمه	-29
right1:بجروح	77
right1:بحسب	75
right1:بحلول	55
right1:برتبه	65
right1:بسبب	39
right1:بعد	-23
right1:بلا	29
right1:بين	64
right1:بينهم	26
right1:تحت	85
right1:تلقوا	-52
right1:جديد	102
right1:جديده	-76
right1:جراء	69
right1:حامل	60
right1:حتفهم	40
right1:حتي	57
right1:حين	6
right1:خارج	60
right1:خرجوا	-73
right1:خطفوا	80
right1:خلال	4
right1:داخل	8
right1:دفعه	59
right1:دون	-34
right1:رجعوا	70
right1:سقطوا	89
right1:سوداني	39
right1:صحيه	-5
right1:عادوا	76
right1:عبر	-62
right1:عثر	44
right1:علي	11
right1:عن	-118
right1:عند	53
right1:غادروا	-29
right1:غرقوا	83
right1:غير	-60
right1:غيرهم	-43
right1:فارقوا	25
right1:فقط	130
right1:فلسطينيا	-19
right1:في	41
right1:قبل	81
right1:قتلوا	26
right1:قضوا	70
right1:كان	-20
right1:كانا	6
right1:كانت	-31
right1:كانوا	-35
right1:كل	72
right1:كن	48
right1:لا	4
right1:لاطفال	42
right1:لقوا	15
right1:لكل	-44
right1:لم	94
right1:لمهاجرين	40
right1:ما	59
right1:ماتوا	63
right1:مرات	-72
right1:مشترك	-95
right1:مصرعهم	45
right1:مع	48
right1:معظمهم	-22
right1:مقابل	95
right1:مقاطعات	-52
right1:مقاطعه	-27
right1:ممن	71
right1:من	75
right1:منا	4
right1:منذ	46
right1:منها	-8
right1:منهم	36
right1:منهن	5
right1:نزحوا	78
right1:نقلوا	-9
right1:هجروا	23
right1:هم	-27
right1:و	36
right1:واربعه	54
right1:واصابه	123
right1:واصيب	32
right1:واكثر	32
right1:وامراه	51
right1:وثلاث	44
right1:وثلاثه	18
right1:وجرح	73
right1:وخمسه	13
right1:وسته	-29
right1:وصلوا	-17
right1:وعشرات	71
right1:وفق	-19
right1:وما	-37
right1:يعيشون	-21
right1:يوميا	-68
right2:	37
right2:"	-31
right2:#	-29
right2:)	13
right2:,	-9
right2:.	4
right2::	-68
right2:ابناء	20
right2:ابنايها	75
right2:اثر	-47
right2:اثنان	102
right2:احد	79
right2:احدهم	76
right2:اربعه	15
right2:اسبوع	40
right2:استنادا	40
right2:اسري	22
right2:اصل	-26
right2:اضافه	28
right2:اطفال	21
right2:افراد	-18
right2:الاتصال	90
right2:الامن	-32
right2:الان	-38
right2:الثانيه	52
right2:الجثث	54
right2:الجرحي	31
right2:الجنود	33
right2:الجيش	25
right2:الحياه	42
right2:الخامسه	-28
right2:الرهاين	3
right2:الروهينغا	-70
right2:السيول	-13
right2:الشهر	-61
right2:الضحايا	79
right2:العام	45
right2:العاملين	21
right2:العنايه	92
right2:الف	-61
right2:الفرار	74
right2:القتلي	29
right2:القطاع	15
right2:الليله	21
right2:الماضي	91
right2:المدنيين	52
right2:المرضي	53
right2:المستشفي	-79
right2:المصابين	95
right2:المفقودين	40
right2:المياه	6
right2:النزوح	110
right2:الي	42
right2:اليوم	42
right2:ان	-54
right2:انقلاب	91
right2:انهيار	-17
right2:او	-11
right2:اي	-55
right2:ب	-46
right2:بترت	23
right2:بجروح	40
right2:بحسب	-39
right2:بدء	21
right2:بدايه	67
right2:برنامج	93
right2:بعدما	17
right2:بعضهم	5
right2:بها	-21
right2:بين	-57
right2:بينما	10
right2:بينها	-45
right2:بينهم	69
right2:تحت	-48
right2:تدافع	-5
right2:ترك	53
right2:تسع	59
right2:تسعه	-6
right2:تقول	32
right2:توفي	-48
right2:ثلاث	-35
right2:ثلاثه	-57
right2:ثلثهم	15
right2:ثم	33
right2:ثمانيه	-26
right2:جراء	54
right2:جرحي	31
right2:جريحا	-29
right2:جنود	14
right2:حافله	45
right2:حال	14
right2:حاله	64
right2:حتفهم	61
right2:حتي	-11
right2:حرجه	35
right2:حسب	58
right2:حسبما	25
right2:حي	37
right2:حين	29
right2:خلال	-58
right2:خمس	5
right2:خمسه	58
right2:دون	98
right2:رجال	99
right2:رفاقهم	65
right2:زال	16
right2:زالوا	95
right2:زملايه	-11
right2:سبعه	-22
right2:سته	-65
right2:سقوط	-54
right2:سكان	45
right2:صفوف	19
right2:ضحايا	42
right2:طراز	-41
right2:عاد	-31
right2:عادوا	-82
right2:عام	10
right2:عايله	-27
right2:عبر	-40
right2:عداد	59
right2:عشر	29
right2:عشره	24
right2:علي	52
right2:عمال	-32
right2:عن	-91
right2:عناصر	60
right2:عناصره	-62
right2:عناصرها	-41
right2:عندما	-5
right2:غارات	25
right2:غاره	31
right2:غرق	5
right2:غزه	17
right2:غير	-42
right2:فوق	-20
right2:في	32
right2:فيما	115
right2:فيها	-89
right2:قبضه	72
right2:قبل	64
right2:قتلوا	22
right2:قتيل	74
right2:قد	-53
right2:قرب	-63
right2:قسرا	58
right2:قصف	62
right2:قضوا	38
right2:قيد	17
right2:كانوا	35
right2:كل	-10
right2:كما	-31
right2:لا	50
right2:لاحقا	58
right2:لكن	23
right2:لم	44
right2:لنساء	96
right2:ما	-19
right2:مات	-43
right2:ماتوا	62
right2:متفاوته	-15
right2:متن	27
right2:مدرسه	56
right2:مدنيون	41
right2:مستشفي	-43
right2:مطار	-5
right2:مطلع	-32
right2:مع	-21
right2:معظمهم	-24
right2:مغادره	55
right2:مقابل	110
right2:مقاتليها	33
right2:ملايين	-29
right2:مليون	45
right2:من	3
right2:منذ	10
right2:منها	15
right2:منهم	98
right2:موسكو	57
right2:موظفي	-45
right2:موقع	-52
right2:نحو	6
right2:نساء	79
right2:نصفهم	68
right2:نهايه	48
right2:هجوم	52
right2:هذا	27
right2:هناك	44
right2:هولاء	73
right2:و	-85
right2:واحد	-3
right2:واحده	61
right2:واصابه	66
right2:واصيب	60
right2:وان	42
right2:وجرح	-13
right2:وحده	-45
right2:وصلوا	54
right2:وفق	50
right2:وفي	12
right2:وقتل	-13
right2:وقد	24
right2:ولا	-9
right2:ولايه	-28
right2:ولم	-89
right2:وما	-70
right2:ومن	8
right2:ونقل	-16
right2:وهو	-28
right2:يعثر	41
right2:يعرف	55
right2:يوم	89
right2:يومين	44
right3:	12
right3:"	92
right3:#	-31
right3:(	31
right3:)	-60
right3:,	41
right3:-	-40
right3:.	-46
right3::	-35
right3:ابو	66
right3:اثر	-58
right3:اثنان	-51
right3:اثنين	-54
right3:احد	-56
right3:احدهم	52
right3:اخرون	51
right3:اخرين	-48
right3:اربعه	-27
right3:ارقام	-25
right3:اشخاص	-17
right3:اشهر	46
right3:اصابه	5
right3:اصيبوا	40
right3:اطفال	22
right3:اقليم	33
right3:اكثر	-7
right3:ال	-35
right3:الاخر	48
right3:الاطفاء	19
right3:الاقل	31
right3:الامم	33
right3:الاول	79
right3:الاولي	61
right3:الثالثه	29
right3:الثلاثاء	43
right3:الجيش	20
right3:الحرب	41
right3:الخامسه	48
right3:الذي	10
right3:الذين	55
right3:الروسيه	19
right3:السابع	-38
right3:السابق	85
right3:الشرطه	4
right3:الشهر	-25
right3:الصحه	59
right3:العاشره	-60
right3:الف	-38
right3:الفا	-20
right3:القتال	37
right3:القوات	41
right3:الماضي	-21
right3:المدينه	-24
right3:المفقودين	64
right3:المنظمه	-15
right3:النساء	-19
right3:الولايه	-77
right3:الي	-54
right3:اليوم	21
right3:امراه	67
right3:ان	-80
right3:او	-20
right3:ايام	-44
right3:بجروح	32
right3:بحسب	8
right3:بزياده	27
right3:بعد	-37
right3:بين	-7
right3:بينها	-5
right3:بينهم	37
right3:بيوتهم	58
right3:تحت	-43
right3:تسعه	-23
right3:تعرف	-30
right3:ثلاث	24
right3:ثلاثه	52
right3:ثم	47
right3:جانب	55
right3:جثامين	-36
right3:جرحي	13
right3:جريحا	17
right3:حافله	48
right3:حرجه	28
right3:حصيله	24
right3:حوادث	-50
right3:حين	39
right3:خلال	-10
right3:خمس	19
right3:خمسه	25
right3:دول	56
right3:دون	-36
right3:ديسمبر	30
right3:راس	49
right3:زالوا	-3
right3:ساعه	-72
right3:سبعه	48
right3:سته	10
right3:سياره	36
right3:صاروخا	-37
right3:ضمنهم	-20
right3:طفلا	38
right3:طنا	-22
right3:عام	60
right3:عاما	-16
right3:عبر	16
right3:عشر	10
right3:عشره	38
right3:علي	9
right3:عليهم	23
right3:عن	5
right3:عند	-45
right3:عنهم	30
right3:غزه	75
right3:فديه	6
right3:في	37
right3:فيها	-62
right3:قبل	-45
right3:قتلوا	23
right3:قد	-11
right3:قرابه	-77
right3:قراهم	55
right3:قوات	30
right3:كانوا	72
right3:كما	-51
right3:كمين	44
right3:لا	-38
right3:لدي	50
right3:لم	14
right3:لهم	-23
right3:ما	-30
right3:ماتوا	61
right3:متن	-4
right3:مخيمات	69
right3:مدرسه	38
right3:مدنيا	57
right3:مدينه	-13
right3:مركز	102
right3:مستشفي	29
right3:مسيره	7
right3:مصابا	76
right3:مصابين	55
right3:مصيرهم	48
right3:مع	3
right3:معظمهم	50
right3:مفقودا	64
right3:مفقودين	11
right3:مقاطعه	-36
right3:مليون	12
right3:من	32
right3:منازلهم	54
right3:منجم	-24
right3:منذ	77
right3:منطقه	-26
right3:منظمه	-31
right3:منها	62
right3:منهم	5
right3:مواقع	80
right3:ناريه	4
right3:نحو	-12
right3:نساء	80
right3:نصف	-48
right3:نفسها	-65
right3:نقطه	26
right3:هذا	5
right3:واحد	-35
right3:واحده	22
right3:واصيب	-38
right3:وان	16
right3:وجريح	73
right3:وزاره	38
right3:ولا	64
right3:ولم	81
right3:وهو	32
right3:يزال	7
right3:يقول	-70
share:0	-214
share:1	-198
share:2	-293
share:4	-37
share:5	24
share:7	35
share:more	16
short	10
size:1	-121
size:9	5
size:99	22
size:999	41
size:9999	45
size:more	-23
verdict:abducted	37
verdict:casualties	95
verdict:claim	97
verdict:dead-in-captivity	52
verdict:displaced	37
verdict:injured	63
verdict:killed	56
verdict:missing	91
verdict:open	-82
verdict:out	-230
verdict:prisoners-exchanged	63
verdict:refugees	24
verdict:released	-21
verdict:returned	21`,
  measure: `
alike:abducted	0:31 1:-17 2:-12 3:-10 6:-27 7:-16 8:-17 9:-24 11:-11
alike:casualties	1:-11 3:-14 4:-10 5:-40 6:22 8:29 11:-16
alike:dead-in-captivity	0:-36 2:-57 4:-16 5:-14 6:-30 7:-21 8:11 10:27 11:-11
alike:displaced	0:-55 1:-29 2:-20 3:30 5:9 6:40 7:10 8:-15 9:-49 10:-27 11:-40
alike:held	0:10 1:-8 2:22 4:-39 5:-22 6:-8 8:-27 9:-12 10:14 11:-12
alike:injured	0:-41 2:-40 3:-38 4:-12 5:48 6:-28 7:-19 8:8 9:17 10:-39 11:-8
alike:killed	1:-37 2:29 4:-26 5:-26 6:14 7:-17 8:-30 9:-9 10:-11 11:-36
alike:missing	1:-27 2:-14 3:-37 4:-29 5:-17 6:12 7:19 8:-8 9:-17 10:9 11:17
alike:prisoners-exchanged	0:-30 1:-11 3:-28 5:-31 6:8 7:-30 8:28 9:-11 10:-74 11:-19
alike:refugees	0:-20 6:9 7:-8 9:-12 10:-8
alike:released	1:-13 2:18 3:-37 4:-11 5:-24 6:-38 7:-30 8:-10 9:-10
alike:returned	2:-8 3:-28 4:-13 5:-12 8:-9 10:-15 11:14
any	1:-22 2:-17 5:-10 8:-17 9:-8 11:-18
bare:1	0:-54 1:-32 2:19 3:-47 5:-30 7:-43 8:-41 9:-47 10:59 11:-54
bare:9	0:-11 1:-111 2:29 3:-147 4:-8 5:18 6:17 7:-44 8:-50 9:-127 11:-112
bare:99	0:-9 2:-16 3:-121 4:18 5:10 6:13 7:16 8:-59 9:-122 10:-17 11:-47
bare:999	0:-17 1:32 2:-37 3:-13 4:-41 5:-42 7:-23 8:27 9:-23 10:-31 11:14
bare:9999	0:10 1:25 2:-92 3:34 4:-34 5:-74 6:-19 7:-38 8:28 9:-17 10:-52
bare:more	0:-97 1:-51 2:-79 3:63 4:-116 5:-45 6:-92 7:-30 8:-94 9:48 10:-97 11:18
before:abducted	0:24 1:-17 2:30 3:-42 4:-46 5:-49 6:-40 8:-50 9:-37 10:18 11:-42
before:allocated	3:12
before:casualties	0:-9 1:15 3:-13 4:-12 5:-13 7:-25
before:dead-in-captivity	0:-48 2:-37 3:-25 4:31 5:-27 7:28 8:-35 9:-9 11:-13
before:delivered	3:19 9:-20
before:displaced	0:-27 1:-22 2:-38 4:-25 5:-70 6:-23 7:-59 8:-33 9:33 11:10
before:held	0:-18 1:-11 2:17 3:-32 4:24 5:-35 6:-27 8:-35 9:-27 10:-18 11:-19
before:injured	0:16 1:-50 2:-57 3:-19 4:-59 5:24 8:-32 9:-36 10:-56 11:-21
before:killed	0:21 1:-137 2:-65 3:-25 5:47 6:-35 7:36 8:-48 9:-22 10:-55 11:-21
before:missing	1:-38 2:-18 3:8 4:-38 5:18 8:-13 9:-19 10:-8 11:-30
before:pledged	5:-9 11:15
before:prisoners-exchanged	0:-30 1:-10 2:-30 3:-24 4:-39 7:-22 8:26 9:-10 11:-21
before:refugees	0:-12 1:16 2:24 3:-63 4:-13 5:-22 6:-48 7:-28 8:-12 9:21 10:-16 11:17
before:released	0:-23 1:-19 2:24 3:-23 4:-21 5:-21 6:-29 7:11 8:31 9:-24 11:-38
before:requested	3:8 6:-8 9:-10
before:returned	0:-17 1:-21 2:-13 4:-13 5:-13 6:-20 8:-24 10:-32 11:10
behind:abducted	1:-14 2:-28 3:-17 5:16 6:9 7:-10 8:-38 9:-31 10:-18 11:-30
behind:casualties	1:20 3:-8 5:-9 6:-15 7:-11
behind:dead-in-captivity	0:29 2:-12 3:-12 4:20 5:-21 6:-17 7:-28 8:-32 10:-15 11:-8
behind:delivered	3:9
behind:displaced	0:9 1:-19 2:-18 3:18 4:-63 5:-10 6:20 7:-57 8:-26 9:-72 10:-14
behind:held	1:-18 2:-14 3:-31 5:-37 6:18 7:-50 8:-31 9:-24 10:24 11:-17
behind:injured	0:-64 1:-59 2:-48 3:-42 4:-64 5:-20 6:87 7:-76 8:-44 9:-34 10:-32 11:-44
behind:killed	0:-24 2:-32 3:-24 4:-17 6:32 7:-21 8:-43 9:-71 10:26 11:-74
behind:missing	1:-23 2:-19 3:-29 5:10 6:43 7:-29 8:-26 9:-35 10:-47 11:-50
behind:prisoners-exchanged	0:-29 1:-10 2:-27 3:-23 4:-29 5:-19 6:-31 7:-17 8:21 9:-8 10:26 11:-17
behind:refugees	0:-23 1:-14 2:-9 3:48 4:-16 5:-27 6:-12 7:-16 8:-20 10:-25 11:-44
behind:released	0:29 1:-17 2:-38 3:-34 5:-9 7:-20 8:11 9:-19 10:-22 11:-42
behind:requested	3:19 9:-14
behind:returned	0:-24 2:-12 4:-37 5:-32 6:-13 7:-9 8:-30 9:20 10:-30
ending:اء	0:16 2:19 4:-16 6:-33 7:9 8:-17
ending:اب	2:-12 6:15
ending:ات	6:30 7:-23
ending:اث	0:-10 3:25 5:-9 6:-25 9:-18 11:-8
ending:ار	0:-9 2:-9 3:-11 4:-25 6:23 7:-21 8:-8 10:-15
ending:اص	5:17 6:-15
ending:اف	0:-11 6:15
ending:اق	5:23 6:-20
ending:ال	0:-17 1:-11 2:-13 4:-12 5:-22 6:22 7:-11 8:-9 9:8 10:-9 11:-12
ending:ام	0:9 1:15 3:-22 5:-8 7:-12
ending:ان	2:-16 3:-13 4:19 7:-35 8:-10 10:-22
ending:اه	3:-13 4:-15 5:-13 6:27 10:-21 11:-12
ending:با	0:-13 4:-9 5:20 6:-20 7:-10 10:14
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
ending:ده	3:-9 5:13 9:-19 11:23
ending:دي	3:-14 6:11 9:-27 11:28
ending:را	0:-8 2:-13 4:-13 5:-23 8:19
ending:رت	0:-11 2:-12 3:-8 5:31 7:-23 10:-21 11:10
ending:رج	0:-10 2:-13 3:-9 4:-24 5:-19 6:16 7:-13 8:-20 9:14 10:24 11:-16
ending:رح	5:-25 6:28
ending:رق	2:-11 5:-10 6:-11 7:20
ending:ره	0:-14 1:15 2:-11 4:-12 6:8 7:-10 10:-9 11:-14
ending:ري	0:-9 3:-20 4:8 5:-16 6:8 7:-25 9:20 10:-11
ending:سب	3:14 7:-12 9:-10
ending:طع	3:-10 4:-18 5:-12 6:-18 7:23 10:-8
ending:طه	5:10
ending:عا	0:12
ending:عت	3:-15 7:20
ending:عه	1:-21 2:-16 3:-10 5:-28 7:-27 9:-8 11:-25
ending:في	4:-21 5:8 7:12 8:-10
ending:قا	3:9 5:-19 6:16 8:10 9:-9 10:-8
ending:قد	4:12 6:-19 10:-9
ending:لا	0:-17 2:-13 5:-16 6:30 11:11
ending:لت	4:15 5:-9 8:-8
ending:لغ	5:-24 6:27
ending:لن	0:-15 2:22 4:-13 10:-18
ending:له	0:-19 3:-17 4:15 5:-9 6:20 7:-11 10:-10
ending:لي	0:13 3:-33 4:-26 5:-19 7:12 9:26 10:-11 11:15
ending:ما	0:-21 1:-12 3:-11 5:23 10:-15 11:-14
ending:مت	4:15 5:-11 6:-11
ending:مل	0:-11 2:16 3:-8 4:-24 7:-20 11:-10
ending:مي	2:27 6:-20
ending:نا	0:-20 2:-13 3:-12 5:-19 7:-19 8:13 9:-10 10:8 11:-12
ending:نت	0:-8 2:-12 4:-12 6:10 8:-19 10:18
ending:نه	6:14 7:-8 8:20 10:-21
ending:ني	3:-26 5:-21 7:-22 9:19 10:-8 11:-18
ending:ها	0:-16 2:-22 3:-13 5:18 6:31 7:-21 8:-33 10:-32
ending:هم	0:-24 2:-10 4:-36 5:-14 7:-51 8:-11 10:33
ending:هن	0:-43 1:-11 2:-24 3:-27 4:-10 6:27 7:-22 8:-21 9:-12 10:34 11:-11
ending:وا	0:-9 1:13 2:-31 4:-26 5:14 6:-23 7:-25 9:-17 10:-12 11:14
ending:وب	2:-10 3:-19 4:29 5:-13 6:-22 9:-9 10:-20
ending:وح	2:-9 3:-24 4:-8 5:24 7:-9 10:11 11:-8
ending:ود	3:-12 9:13 11:-8
ending:وق	5:24 6:-23
ending:ول	0:16 2:-10 3:9 4:11 5:-10 6:-18 7:-18 8:8 10:-23 11:-9
ending:ون	1:-8 2:-21 3:45 5:-13 6:-23 7:-26 10:-26 11:-36
ending:يا	0:-23 1:-13 3:-15 9:-42 11:28
ending:يب	0:-12 2:-10 3:-9 4:-24 5:14 6:8 7:-10 10:-9
ending:يد	5:-8 11:-24
ending:ير	2:-13 4:35 6:-32 10:-22
ending:يع	3:-10 4:-16 5:8 10:-13
ending:يف	7:15
ending:يق	4:-10 5:-25 6:25 7:-8
ending:يل	2:-10 6:22 7:-8
ending:يم	3:15
ending:ين	0:-15 1:-19 3:8 4:-16 5:-56 6:28 10:23 11:-38
ending:يه	0:-19 2:15 4:-25 5:-17 9:25 10:11 11:-33
equal:abducted	0:46 1:-12 3:-21 4:-23 5:-11 6:-10 7:-14 8:-25 9:-14 10:-44 11:-11
equal:dead-in-captivity	0:-28 2:44 6:-31 7:-8 8:-35 10:-38
equal:displaced	3:21 5:-26 9:-21 10:-9 11:-14
equal:held	0:-11 2:-15 3:-9 4:33 5:-17 6:19 7:-14 8:-66
equal:injured	0:-9 1:-16 3:-31 4:-50 5:49 6:-48 7:19 8:13 9:-9 10:-18 11:-13
equal:killed	1:-50 2:-43 3:-81 4:18 5:-29 6:74 7:-39 8:-15 9:-33 10:-17 11:-45
equal:missing	0:-29 1:-15 2:-11 3:18 4:-24 5:-37 6:-13 7:17 9:-12 10:13 11:-10
equal:prisoners-exchanged	0:-17 1:-8 3:-16 4:-37 5:-11 6:-33 7:-21 8:22 10:9 11:-23
equal:refugees	3:-20 9:22 11:-11
equal:released	0:-24 1:-11 2:-41 3:-21 4:-22 5:-8 6:-60 8:-20 9:-9 10:57 11:-12
equal:returned	3:-29 6:-8 9:-30 10:-10 11:38
form:digits	0:-16 1:16 2:-47 4:-43 5:13 7:-24 9:-22 10:-31 11:12
form:dual	0:18 1:-33 2:12 3:-64 4:-32 5:-17 7:14 8:-11 9:-25 11:-33
form:mixed	0:-52 1:-61 2:-75 3:38 4:-65 5:-33 6:-41 7:-14 8:-41 9:25 10:-67 11:16
form:range	0:-22 2:-22 4:-23 5:-26 7:-12 8:-15 9:14 10:-13
form:singular	0:-59 1:-63 2:40 3:-77 4:-19 7:-33 8:-62 9:-73 10:39 11:-79
form:vague	1:-51 3:-55 4:13 5:-14 6:26 8:-11 9:-52 10:-13 11:-29
form:words	1:-38 2:-28 4:-11 5:-18 6:-8 7:-16 9:-13 11:-60
headline	0:-11 1:-35 2:-29 3:-27 5:-10 6:9 7:17 8:-9 11:-25
here:#aboard	0:-11 1:-39 2:-41 3:-10 4:-40 5:-31 6:17 7:-16 8:-44 9:-42 11:37
here:#aid	0:-52 2:-46 4:-30 5:24 7:-40 10:-37 11:-12
here:#alive	0:-23 1:13 2:9 3:-31 4:-17 5:-51 6:-20 7:-9 8:-13 9:-22 10:34 11:-29
here:#captives	0:48 1:-68 2:14 3:-65 4:40 5:-54 6:-55 7:-31 8:-39 9:-90 10:30 11:-97
here:#captivity	0:-28 1:-16 2:42 3:-20 4:31 5:-29 6:-68 7:-17 8:-56 9:-12 10:-9 11:-14
here:#captors	0:63 1:-24 2:-103 3:-18 5:-24 7:-88 8:-70 9:-66 11:-72
here:#carrying	1:-9 2:-10 3:-19 5:-22 6:29 10:-10
here:#commerce	1:-33 2:-28 3:-61 4:-10 5:12 7:21 8:-32 9:-58
here:#conference	3:-9 9:19
here:#containing	2:-70 5:-39 7:-13 8:13 9:17 10:-57
here:#contest	0:-23 1:14 2:-11 3:-24 4:-11 5:-24 7:-16 8:8 10:-21 11:22
here:#crossing	0:-39 1:-13 2:-48 3:-25 4:-24 5:-52 6:-30 7:-28 8:-40 9:46 10:-9 11:22
here:#custody	1:-26 2:-22 3:-31 4:-27 5:-61 6:11 7:-32 8:19 9:-19 10:23 11:-12
here:#demand	1:-13 2:13 3:-14 4:13 5:-12 7:-35 9:-24 11:-12
here:#disease	0:-12 2:21 4:-9 5:-29 6:11 7:-14 9:-11 11:-14
here:#displacement	0:-48 1:-50 2:-53 3:64 4:-50 5:-29 6:-62 7:-49 8:-59 9:11 10:-42 11:9
here:#exchange	2:-38 3:-21 4:-48 5:-18 7:-60 8:54 9:-49 10:-10 11:-62
here:#execution	0:-14 1:-12 2:36 3:-19 4:-37 5:-26 6:-10 7:12 8:-27 9:-9 11:-16
here:#given-back	0:-57 1:-23 2:-57 3:-51 4:-76 5:9 6:36 7:-31 8:24 9:-48 10:-34 11:9
here:#giving-from	1:-38 2:-50 5:-13 7:-29 8:18 9:-14 10:-15
here:#group	0:-31 1:-29 2:18 3:-28 4:14 5:-27 6:-23 9:-36 11:-45
here:#handover	0:-8 1:-36 2:29 3:-74 4:24 5:-20 6:-35 8:-17 9:-31
here:#hostages	0:-30 1:-10 2:32 3:-13 4:-19 5:-25 8:-32 9:-12 11:-20
here:#losing-side	1:-22 2:30 3:-30 4:10 5:-56 6:-9 7:-29 8:9 9:-52 10:-44
here:#need	0:-10 1:-8 2:15 3:9 4:-24 5:25 7:-24 8:-24 9:-29 10:-36
here:#police	0:24 1:-40 2:-31 3:-13 4:-48 5:-30 8:-16
here:#prisoners	0:-37 1:-35 2:10 4:13 5:-64 6:-25 7:-35 8:24 9:-41 11:-56
here:#receiving	0:-29 1:-29 2:-8 3:-37 4:-66 6:31 8:10 9:-37 10:-28 11:-11
here:#remainder	0:-14 1:-58 2:13 3:-45 5:-11 6:-33 7:9 9:-42
here:#report	0:10 2:9 3:-19 4:-70 5:-43 6:-14 7:8 8:30 9:-46
here:#rescue	0:-22 1:-50 3:-58 4:-41 5:10 6:26 8:-19 9:-35 10:25 11:-51
here:#return	0:-20 1:-25 2:-24 3:-66 4:-45 5:-25 6:-11 7:-26 8:22 9:-21 11:53
here:#since	0:-16 1:-18 2:-15 4:-20 6:-10 9:-11 10:-30 11:12
here:#sport	0:-22 1:17 3:-14 4:-39 5:-8 6:-8 7:-30 8:21 9:-29 10:-15 11:22
here:#state	0:-25 1:-45 3:-49 5:-17 6:9 7:-29 8:-23 9:-32 10:-8 11:41
here:#treatment	0:34 1:-11 2:-31 3:-26 5:-17 6:-14 7:-44 8:35 9:-11 10:-38 11:-10
here:#war-prisoners	8:18 10:-20
here:abducted	0:112 1:-72 2:-12 3:-94 4:-25 5:-57 6:-51 8:-69 9:-67 11:-101
here:allocated	2:-45 3:-16 4:-37 5:-35 6:-11 7:-44 9:-25 10:17 11:21
here:casualties	0:-27 1:65 2:-12 3:-29 4:-20 5:-42 6:-59 7:-34 8:-12 9:-17 10:-18 11:-24
here:dead-in-captivity	2:16 4:-22 6:-15 8:-12
here:delivered	0:-22 1:-35 2:14 4:-56 5:-11 6:-18 7:-41 8:-31 9:46 11:-34
here:displaced	0:-51 1:-106 2:-85 3:125 4:-107 5:-65 6:-80 7:-49 8:-62 9:-22 10:-24
here:held	0:-57 1:-83 2:32 3:-77 4:105 5:-54 6:-86 7:-19 8:10 9:-14 11:-74
here:injured	0:-30 1:-28 2:-146 3:-89 4:-63 5:163 6:-63 7:-58 8:-66 9:-100 10:-133 11:-82
here:killed	0:-40 1:13 2:62 3:-87 4:-46 5:-34 6:100 7:-17 8:-68 9:-97 10:-102 11:-110
here:missing	0:-79 1:38 2:-72 3:-66 4:-79 5:-29 6:-55 7:133 8:-90 9:-102 10:-39 11:-42
here:pledged	0:-19 1:-28 2:17 3:49 4:9 5:-21 7:-10 8:-29 9:-18 10:-25 11:-45
here:prisoners-exchanged	0:-23 1:-8 2:-10 4:8 5:-51 6:-15 7:-50 8:32 9:-39 10:-18 11:12
here:refugees	0:-38 3:-37 4:-8 5:-24 6:-60 7:-64 8:-55 9:78 10:-23 11:8
here:released	0:-60 1:-41 2:-30 3:-77 4:-50 5:-76 6:-64 7:-60 9:-46 10:107 11:37
here:requested	1:-41 4:-8 7:-65 8:-29 9:-31 11:-10
here:returned	0:-56 1:-60 2:-29 3:-43 4:-75 5:-33 6:-31 7:-8 9:-57 10:-10 11:92
here:said	2:-18 3:-22 5:-25 6:10 8:-25 9:-12 10:-23
here:set	0:-76 1:18 2:-18 3:-56 4:-28 8:15 9:-9 10:-26 11:14
here:total	0:-10 1:-8 2:-16 3:24 4:-14 5:-19 6:16 7:-11 10:-29 11:-25
item	0:-20 1:8 2:-23 4:-17 6:-13 7:-18 8:-9 9:-8 10:-43 11:8
last:claim-abducted	0:16 1:-34 2:-32 3:-24 4:-12 5:-10 6:-23 7:-19 8:-49 9:-57 10:33 11:-41
last:claim-allocated	0:-29 1:-26 3:34 4:-41 7:-10 8:-14 10:-13 11:-9
last:claim-casualties	5:14 6:-8
last:claim-dead-in-captivity	3:-11 4:11 7:-15 8:-40 11:-9
last:claim-delivered	0:-15 1:-30 2:-26 3:-10 4:-51 6:32 7:-61 9:20 10:-33 11:-11
last:claim-displaced	2:-23 3:37 4:-13 5:-33 7:-85 8:-46 9:-22 11:21
last:claim-held	0:-12 3:-25 5:-16 6:-45 8:-36 9:9 10:17 11:-36
last:claim-injured	0:-32 1:-11 2:-26 3:-12 5:-30 6:29 8:-32 9:-9 10:-13 11:-42
last:claim-killed	0:10 1:-26 2:-26 4:-26 5:18 8:-64 9:-35 11:-45
last:claim-missing	0:-23 1:-58 2:-17 3:-28 4:25 6:-10 7:22 8:-35 9:-11 10:-8 11:-32
last:claim-pledged	0:-9 1:-14 3:-13 4:-18 5:-13 6:27 7:-10 8:19 9:-13 10:-21 11:11
last:claim-prisoners-exchanged	0:-38 1:-26 2:-35 3:-50 5:-11 6:-41 7:-62 8:45 9:-34 11:-16
last:claim-refugees	0:-26 2:-25 3:-74 4:-38 5:-38 6:-15 7:-25 9:-16 11:61
last:claim-released	1:-35 3:-14 4:-19 6:-33 7:-27 8:-27 9:-24 10:23 11:-50
last:claim-requested	0:-11 1:-8 7:-18 9:23 11:-11
last:claim-returned	0:-19 1:17 2:-25 3:-16 4:-17 5:-43 6:-34 9:-30 10:-12 11:43
last:claim-total	3:21 6:12 7:-18 9:-10 10:-9 11:-11
left1:"	0:-57 1:14 2:-18 3:8 4:-32 5:-42 6:10 7:-11 9:-11 10:20 11:-22
left1:#	0:21 1:10 2:-29 4:-44 5:-24 6:-14 7:-28 8:16 9:-19 11:16
left1:(	0:-19 1:-23 4:-19 6:23 7:-49 8:-11 9:-23 10:-10 11:15
left1:,	0:22 1:-52 3:8 5:-35 7:-16 9:-28 10:-34 11:-36
left1:-	0:-19 1:-14 2:-20 3:-43 4:-16 6:28 7:-28 8:10 9:19 10:-26
left1::	0:-11 1:17 2:-56 4:-52 5:-24 6:21 7:-37 8:-21 10:-32 11:8
left1:|	0:-57 1:-31 2:-27 3:8 5:-19 7:22 9:-23 10:-31
left1:اجلاء	3:32 5:-10 6:-15 9:-12 11:-21
left1:اجلت	3:16
left1:احتجاز	0:-16 2:-18 4:29 6:-8 7:-17 8:-10 10:-20
left1:احدهم	4:8 5:12 6:-11 10:-11
left1:احدهما	2:-11 4:-8 7:14
left1:احصي	0:16 4:-16 10:-10
left1:احياء	2:32 5:10 6:-30 7:-10 8:-12 10:-24
left1:اخرهم	5:-21 6:25 11:10
left1:ارواح	1:-11 5:-16 6:30
left1:استشهاد	5:-29 6:37
left1:استشهد	5:-23 6:25
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
left1:الاول	1:-8 2:27 6:-22
left1:الاولي	3:-14 6:13 8:-16 10:18
left1:البلاد	3:-9 9:26 11:-24
left1:الجرحي	5:36 6:-34
left1:الحرب	0:-32 2:8 3:-26 4:-28 5:-8 6:43 7:-19 8:-20 9:-25 10:-19 11:-10
left1:الحصيله	3:-19 5:-9 6:20
left1:السلطات	3:9
left1:السودان	3:9 9:10 11:-12
left1:الشهر	3:-16 6:-10 9:23 11:-17
left1:الضحايا	1:-8 6:25 7:-12
left1:العام	0:-21 2:-15 3:8 4:-14 5:21 6:-19 7:-13 8:-14 9:-27 10:-15 11:10
left1:العايدين	0:-8 2:-11 3:-15 4:-20 5:-9 6:-20 7:-8 8:21 9:-13 11:12
left1:العدد	0:-22 1:-17 2:-11 3:-32 4:-25 5:-33 6:29 7:19 8:-9 9:-16 11:-13
left1:القتلي	0:-9 1:-8 2:-9 5:-35 6:50 7:-16
left1:القطاع	0:-15 2:10 3:-12 4:9 5:-8 6:-12 9:-17 11:17
left1:الماضي	0:13 1:-26 2:-10 3:-17 4:-25 5:-8 6:24 7:-15 8:12 10:-18 11:10
left1:الماضيه	5:-8 6:9
left1:المفوضيه	3:-14 9:18 11:-15
left1:المهاجمون	0:22 4:-10 6:-8 10:-18
left1:الي	0:-25 3:-33 4:-15 5:-39 6:34 8:-28 10:9
left1:اليوم	1:-14 2:-16 3:33 4:-27 5:-32 7:-32 8:20 9:-21 10:-37 11:-25
left1:اما	0:-16 2:-17 3:-19 5:-23 6:29 7:11 8:13 9:-8 10:-21 11:-15
left1:امراه	0:23 5:-19 6:14 7:-11 10:-14
left1:امس	1:10 2:15 5:-11 6:-17
left1:ان	0:-48 1:14 3:-22 4:12 5:-9 6:-8 7:16 8:-31 9:-33 10:-17 11:-16
left1:انتشال	5:-27 6:38 7:-10
left1:انقاذ	0:-8 5:-27 6:28
left1:انهم	2:-18 4:22 5:-25 6:17
left1:اوكرانيا	2:-14 4:-10 8:22 10:-22
left1:اي	0:-25 1:-8 2:12 4:11 5:-23 6:-21 7:18 10:-34
left1:ب	0:-16 1:20 2:-16 3:8 4:-21 5:-25 6:24 7:-26 9:-11 10:-10 11:-11
left1:بان	2:11 3:-24 4:-22 6:-19 8:-10 9:-19 11:28
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
left1:بينهم	0:-23 3:-10 4:-27 7:-38 8:-17 10:24 11:-25
left1:تتبادلان	2:-12 4:-15 6:-12 8:19
left1:تحتجز	2:-12 4:20 6:-12 8:-13
left1:تحرير	0:-43 2:-14 4:-32 6:-21 10:44
left1:تزال	4:10 10:-8
left1:تسلم	2:-8 6:10 8:-9 10:11
left1:تشاد	0:-8 2:-9 3:-39 6:-24 9:41 10:-16 11:-17
left1:تشمل	2:-13 4:-8 5:-14 6:11 8:30 10:-15
left1:تضم	6:-9 9:-12 11:20
left1:تقل	3:-14 6:9 11:11
left1:توفي	2:11 3:-8 4:-26 5:-24 6:28 7:-21 8:-18
left1:ثم	3:-15 5:-31 6:15 8:-12 9:12 10:13 11:-9
left1:جانب	3:-19 4:-9 9:11 10:16 11:-8
left1:جثامين	2:10 4:-18 5:-8 6:21 7:-8 8:-25 10:-11
left1:جثث	0:-9 2:10 4:-25 6:22 8:-28 10:-19
left1:جثه	2:19 4:-16 7:8 10:-19
left1:حاله	5:22 6:-13
left1:حاليا	3:10 5:-9 6:-14 9:10 11:-8
left1:خرج	2:-16 4:-18 6:-11 8:-18 10:26
left1:خطف	0:40 2:-9 4:-25 5:-14 6:-15 8:-8 10:-20
left1:خطفت	0:29 2:-11 4:-17 6:-17 7:-9 10:-11
left1:خلاله	0:13 5:10 6:-14
left1:دفن	3:-13 5:-16 6:32 7:-10
left1:ذاتها	3:-8 11:17
left1:رجع	0:-9 2:-15 3:-20 4:-17 5:-10 6:-12 7:-10 8:-17 9:-8 10:22 11:22
left1:رفات	0:-8 2:32 4:-26 5:-17 6:12 7:-9 8:-29 10:-28 11:-14
left1:روسيا	4:16 8:-13
left1:زال	0:-21 2:-29 3:28 4:43 5:-10 6:-26 7:-8 9:-13 10:-32 11:-28
left1:سبيل	0:-27 2:-25 4:-13 5:-10 6:-22 7:-16 8:-12 10:37
left1:سجلت	6:-8 7:11
left1:سراح	0:-27 2:-17 4:-41 5:-9 6:-19 7:-11 8:-20 10:47 11:-10
left1:سقط	3:-11 5:-8 6:21
left1:سقوط	4:-16 5:-8 6:30
left1:سوي	0:-27 1:13 2:-12 3:15 4:-34 5:-19 6:-25 7:-45 8:-19 9:-19 10:34 11:15
left1:شهيد	5:24 6:-25
left1:ضمنهم	2:-12 4:17 6:16 7:-11 8:-17
left1:طفلا	5:-20 6:26
left1:طفلان	6:15 10:-12 11:-8
left1:عاد	0:-24 2:-14 3:-47 4:-12 5:-20 6:-28 7:-17 8:-20 9:-40 10:24 11:57
left1:عبر	6:-8 9:16
left1:علي	0:-51 2:-8 3:-36 4:-40 5:-45 6:51 7:22 8:9 9:-13 10:-30 11:-19
left1:عن	0:-80 1:-41 2:-41 3:-52 4:-34 5:-55 6:-47 7:80 8:-38 9:-42 10:60 11:-17
left1:عند	4:-14 5:-10 6:21 7:-11
left1:عوده	3:-13 9:-13 11:20
left1:غادر	3:-25 5:30 6:-9 7:-18
left1:غرق	5:-8 6:20 7:-10
left1:فر	0:-11 3:13 10:13 11:-10
left1:فقتل	0:-8 5:-15 6:35
left1:فقد	0:-8 1:-11 4:-8 5:-13 6:9
left1:فقدان	0:-8 1:16 5:-16 6:-34 7:27 11:-10
left1:فقدت	5:-12 6:35 7:-18
left1:فقدنا	0:-10 3:-8 4:-8 5:-15 6:34 7:-27 10:-9
left1:فقضي	6:21 7:-12
left1:فيه	0:-9 1:-10 3:-12 6:15 7:-13 8:-9 9:9
left1:فيها	2:-26 3:-11 4:21 5:10 8:-18 9:-10 10:-23
left1:قتل	0:-27 1:-8 2:-29 3:-24 4:-31 5:-24 6:73 7:-15 10:-26
left1:قتلت	0:-11 1:-18 2:-15 3:-19 4:-26 5:-10 6:52 7:-14 9:-14 10:-18 11:-8
left1:قتلوا	0:-39 4:-13 5:17 6:8 7:-11 10:-9
left1:قتلي	5:26 6:-21
left1:قتيل	3:23 6:-23
left1:قتيلا	3:-8 5:23 6:-33 7:16
left1:قضي	3:-14 5:-14 6:42 7:-8
left1:كان	0:-15 4:8 5:-19 6:-21 7:29 8:-9 10:-16
left1:كانت	1:16 2:24 4:-17 6:-12 7:-14 8:-11 10:-28
left1:كانوا	0:16 1:-8 2:-20 3:26 4:14 6:-41 7:-9 8:-25 9:-14 10:-41 11:-21
left1:كنا	2:-12 4:26 6:-12 8:-13 10:-17
left1:ل	3:-11 4:23 6:-16 7:-12 8:-13 11:9
left1:لدينا	2:-14 5:-12 6:-24 7:25 8:-11 10:-15
left1:لقي	1:10 3:-14 4:-9 5:-26 6:34 7:-25
left1:مات	0:-32 1:-19 2:22 3:-10 4:-19 5:-51 6:23 7:-35 10:-18
left1:مصرع	5:-21 6:32 7:-8
left1:مصير	0:-31 1:-11 2:-25 4:-19 6:-24 7:46 10:-22 11:-19
left1:مع	1:-14 2:-10 4:12 5:8 7:-41 8:-9 10:-30 11:-17
left1:مقابل	0:-12 2:-41 4:-41 5:-21 7:-18 8:39 9:-22 10:-14 11:-30
left1:مقتل	0:-29 1:-8 3:-38 4:-20 5:-46 6:98 7:-30 11:-8
left1:من	0:27 1:15 3:-19 4:-16 5:-20 6:12 7:-26 9:9 10:-17 11:-12
left1:منها	0:21 2:-17 3:12 5:8 6:-10 7:-13
left1:منهم	0:-36 1:-18 2:24 3:-12 4:-10 5:-18 6:17 7:-57 8:11
left1:نزح	3:30 9:-12
left1:نزوح	3:20 6:-9 9:-14
left1:نساء	4:-8 5:-13 6:27 7:-8 10:-8
left1:نفسها	3:-12 4:-15 6:-16 7:11 9:-8 10:-11 11:23
left1:نقل	3:24 5:25 6:-30 7:-16 9:8 10:-9 11:-35
left1:نوفمبر	10:15
left1:هم	5:-15 6:20
left1:هناك	0:-17 1:-11 2:-14 3:-22 4:19 5:20 6:-31 7:17 10:-26
left1:هولاء	0:-23 2:-12 3:14 4:-29 5:-20 7:22 9:-22 10:-23 11:-23
left1:هويه	4:-8 5:-10 6:31 7:-20 10:-20
left1:و	2:-54 4:-31 5:33 6:-23 7:15 9:-40 10:-23 11:-20
left1:واحد	1:11 3:-8 10:-8
left1:واصاب	5:31 6:-29
left1:واصابت	5:23 6:-18
left1:واصابه	0:-10 2:-9 3:-28 4:-12 5:82 6:-70 7:-19 11:-10
left1:واصيب	0:-46 2:-9 3:-20 4:-19 5:85 6:-64 7:-23 8:-9 9:-9 10:-14 11:-8
left1:واقتادوا	0:22 5:-8 6:-18 10:-23
left1:وان	0:-23 1:-25 3:22 5:-18 6:-37 7:15 9:-40
left1:وبقي	2:-13 4:16 5:-18 6:-28 7:24 9:15 11:-16
left1:وتوفي	2:23 4:-10 5:-34 6:28 7:-10 10:-8
left1:وجرح	0:-14 3:-10 4:-12 5:61 6:-60 7:-20
left1:وحده	0:-17 3:37 4:-30 5:-8 6:-23 7:-19 8:-9 9:-13 10:-11
left1:وحدها	0:21 3:-10 4:-28 5:-27 6:24 7:-32 9:-8 10:-16 11:-12
left1:وصل	3:-37 5:-22 6:10 7:-14 9:39 11:-8
left1:وصول	3:-11 5:-23 6:21 9:-11 11:20
left1:وعاد	2:-12 3:-14 4:-14 5:-12 10:18 11:20
left1:وعددهم	1:-19 2:-34 4:26 5:12 6:-31 7:-38 8:23 9:-12 10:-41 11:-14
left1:وفاه	0:-9 1:-10 2:35 3:-12 4:-30 5:-43 6:28 7:-22 8:-25
left1:وفقد	5:-21 6:-35 7:32
left1:وقتل	0:-30 1:-14 2:18 3:-28 4:-33 5:-30 6:43 7:-15 10:-24
left1:وقتلت	6:16
left1:وقتلوا	0:-33 2:9 6:20 10:-11
left1:وقضي	1:-28 2:18 3:-14 4:-17 5:-29 6:30 7:-28 8:-8 10:-17
left1:وكان	0:17 4:-11 6:-9 10:9
left1:ومقتل	0:-8 2:-15 4:-11 6:25 10:-14
left1:ومنهم	4:-10 5:-17 6:20 7:-11 8:-14 10:14
left1:ونقل	2:-10 3:21 4:-16 5:29 6:-30 8:19 10:-27 11:-14
left1:وهم	0:-15 2:-21 3:23 4:9 5:-24 8:-13 10:-17
left1:ووفاه	3:-8 5:-21 6:35 7:-19
left1:يزال	0:-36 1:-12 2:-37 3:31 4:34 5:-8 6:-57 7:52 8:-33 9:-20 10:-31 11:-33
left1:يضم	3:13
left1:يعود	6:-8 9:-8 11:28
left1:يقتل	5:-8 6:28
left1:يقل	6:-8 7:11
left1:يكون	0:-11 1:26 2:10 6:-28 7:-9 10:-10
left1:يناير	3:-9 5:-11 6:18 7:-13 11:15
left1:•	0:-15 1:-12 2:-9 3:40 4:-22 6:-28 7:-9 8:-20 9:-21 10:-11 11:-18
left2:	4:19 8:-10 10:-25
left2:"	0:9 1:-37 3:-21 5:-36 6:20 7:-12 8:-41 10:11 11:-45
left2:#	0:9 1:-23 2:-60 3:-39 5:-10 6:13 7:-16 8:-9 9:8
left2:(	3:15 5:-19 6:20 9:-9 11:-9
left2:)	0:-10 1:18 4:-12 6:-19 7:-13 8:-14 9:-28 11:11
left2:,	0:-57 4:-34 6:-8 7:-13
left2:-	0:13 1:-19 2:-9 3:-20 4:-29 5:-45 7:-27 8:-9 9:-10 10:10
left2::	0:-21 1:-14 2:-24 5:16 6:9 8:-9 9:-16
left2:;	3:-13 4:-17 5:-15 7:22 11:-14
left2:اخري	0:-19 3:-33 4:-23 5:-15 6:19 7:-18 9:17 10:-12
left2:اربعه	0:14 5:-8
left2:ارتفع	4:11 5:18 6:-16 10:-10
left2:اسره	3:26 11:-12
left2:اشخاص	0:-8 5:14
left2:اضافه	0:-8 2:-14 3:-31 4:9 5:-9 6:-19 8:-24 9:-11 10:26 11:28
left2:اطلاق	0:-10 4:-25 5:11 6:-13 8:-14 10:27
left2:اعلنت	0:-14 6:26
left2:افرج	0:-25 2:-9 4:-17 6:-18 7:-10 8:-12 10:31
left2:اكتوبر	3:13 4:-8 5:-11 10:9
left2:الا	3:-10 4:-12 6:21 11:11
left2:الاحد	0:-10 4:-12 5:9 6:-11 10:18
left2:الاحمر	2:26 6:-24
left2:الاسبوع	0:-10 1:-8 2:-8 3:-19 4:-29 5:-10 6:34 7:-19 8:8 10:-9 11:-17
left2:الاصابات	3:-11 5:27 6:-17
left2:الافراج	0:-18 2:-14 4:-38 6:-32 7:-15 8:-21 10:50 11:-9
left2:الاقل	0:8 5:11
left2:الان	0:-27 2:-19 3:-9 4:-13 5:-10 7:-13 10:35
left2:الاول	1:25 3:-14 4:-9 5:-13 6:-8 11:-13
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
left2:الخميس	1:-11 2:-9 4:-24 6:-20 7:-12 10:36 11:-8
left2:الدفاع	0:-10 4:10
left2:الدوليه	0:12 2:-13 6:24 7:-20
left2:الذي	0:29 1:-15 2:-19 4:-18 5:-9 6:-16 8:-11 10:-8
left2:السبت	10:9
left2:السودان	3:-16 5:-8 9:23 11:-16
left2:الشرطه	0:20 4:-8
left2:الشهداء	5:-8 6:21
left2:الشهر	1:-10 2:29 3:17 6:-36 9:-10 11:-16
left2:الصحه	5:-8 6:14
left2:العام	0:13 2:-13 3:-31 4:-18 5:-36 6:50 7:-25 8:-11 10:-13 11:16
left2:العدد	3:-8 5:-17 6:36 7:-18
left2:الفا	3:11 9:-9
left2:القتلي	1:-8 5:-21 6:9 7:9
left2:القوات	4:-9 10:12
left2:اللاجيين	3:-10 6:-9 11:8
left2:الليله	2:14 4:-9
left2:الماضي	2:-8 3:-19 5:-8 6:12 7:-15 8:-8 9:-10 10:-14
left2:المتحده	0:10 3:14 9:-25
left2:المدني	3:-12 4:-12 5:-8 6:24
left2:المصدر	2:-8 4:11
left2:المفقودين	6:-14 7:21 11:-12
left2:المنظمه	1:10 4:12 6:-11 7:-14 9:-19 11:-15
left2:المهاجمين	0:9
left2:النازحين	3:10 7:-16
left2:الهند	3:-14 9:15
left2:الوزاره	3:15
left2:الولايه	4:-12 6:-15 7:18 9:-10 11:9
left2:الي	0:15 1:-20 2:-41 4:-50 6:-24 7:-39 8:-9 9:37 10:-18 11:-21
left2:اليوم	2:-12 3:16 4:-9 5:-12 6:21 8:-8 11:-16
left2:امراه	1:17 5:-11 7:-11
left2:ان	0:-13 1:-45 2:-24 3:-50 4:-10 5:-34 6:30 7:19 8:-51 11:-11
left2:انا	6:24 7:-16
left2:انه	4:12 6:13
left2:انها	0:-8 1:-16 2:29 3:-13 4:-27 5:-12 7:-12 8:10 9:-15 10:-24 11:15
left2:او	0:-8 1:26 3:-10 5:-8 6:-22 7:-16
left2:اودت	6:17 7:-12
left2:اودي	3:-19 5:-16 6:38
left2:ايام	3:18 5:-9 6:-14 9:-28 11:11
left2:ب	0:-10 2:10 3:-8 4:8 6:-15 7:-10 8:-8 9:16 10:-12 11:-14
left2:بدايه	3:-8 9:-18 11:14
left2:بذلك	5:-11 6:18
left2:بعد	2:-14 3:21 4:-8 5:-19 6:-18 7:20 10:-9
left2:بعدما	0:-9 3:20 6:-13 7:-9 11:-8
left2:بلاغات	3:-17 4:-10 6:-28 7:34 10:-12 11:-14
left2:بين	0:-12 1:-15 2:-21 3:-24 4:-34 6:14 7:-27 8:19 9:-15
left2:بينما	3:8 4:-10 6:13 7:-12 9:-11
left2:تبادل	2:-16 4:-14 6:22
left2:تتحدث	3:-9 5:-9 7:14
left2:تحت	3:-11 6:-15 7:25
left2:تحدث	2:20 5:-16 7:-15
left2:ترتفع	6:12
left2:تعلن	2:18 10:-18
left2:تقول	1:-10 4:26 5:-9 6:-20 7:16 8:-9 10:-8 11:-11
left2:ثلاثه	0:-15 2:20 4:-10 5:11 6:-21 10:-11
left2:ثم	2:-9 4:-8 5:-22 6:31 7:-20 10:9
left2:جثامين	3:-9 5:19 7:-11
left2:جثث	4:-9 5:12 6:-13 8:14 10:-15
left2:جثه	5:15 7:-9
left2:جري	5:-9 6:11
left2:جريحا	5:29 6:-18
left2:جنديا	0:26 2:-23 4:27 5:-9 6:-55 7:-13 8:17 10:-22
left2:حتفهم	5:-9 6:-9 7:14
left2:حتي	0:16 1:-9 4:-15 5:-27 6:22 7:-13 9:-12 11:-17
left2:حصيله	5:12
left2:حيث	0:-23 2:-18 3:-15 4:-17 5:22 6:20 7:-8 8:-11 10:-28 11:-12
left2:حين	0:-13 2:-14 4:-19 7:18 9:-13
left2:خرج	3:22 6:-17 9:-19
left2:خطف	0:28 3:-8 4:-11 10:-22
left2:خلال	1:10 3:25 6:-11 7:-11 11:-23
left2:خمسه	4:10 5:-8 6:15 10:-9
left2:دولار	0:-18 4:-18 6:-13 8:-13 10:22
left2:ذلك	0:9 4:8 7:-15 10:-11
left2:رهينه	0:-9 2:11 4:-27 6:8 10:-10
left2:ساعه	5:-31 6:38
left2:سبعه	2:-11 4:-20 5:21 10:-9
left2:سته	4:-12 5:24
left2:سجلت	6:10
left2:سياره	6:10
left2:سيده	6:11
left2:شخص	3:-25 5:8 6:-17 7:-11 9:18 11:9
left2:شخصا	0:-17 1:-9 2:19 3:21 4:-27 5:22 6:-18 7:-22 9:-8 11:-12
left2:شهداء	5:19 6:-18
left2:صباح	5:-14 6:21 9:-11 11:11
left2:طفلا	0:14 3:-9 5:-27 6:21
left2:عبر	3:-19 9:25 11:-13
left2:عثر	0:-33 2:15 5:-14 6:29 7:-12
left2:عدد	1:-15 3:-9 6:20 11:9
left2:عشر	0:21 2:-21 3:-11 4:15 6:-17 7:-22
left2:علي	0:-27 1:-13 3:-11 6:-16 7:17 9:-10 10:-20
left2:عمليات	2:-11 6:10 7:-11 8:-8 10:15
left2:عن	0:-23 1:-20 2:-9 3:-21 4:27 5:-25 9:-19 10:-17 11:-24
left2:غزه	2:17 6:-17
left2:غير	3:32 5:8 6:24 9:-22 10:-9 11:-43
left2:فضلا	3:-10 4:-13 6:-13 7:16 8:-9 9:-14 10:-9 11:14
left2:فقد	6:8 7:-9 11:9
left2:فلسطينيا	6:-10 8:14 10:-13
left2:في	1:-37 2:-12 3:-9 4:-19 6:8 7:-19 8:9 9:-9 10:-16 11:-35
left2:فيما	1:-11 2:-9 3:-30 4:-27 5:10 9:-8 10:-31 11:9
left2:فيها	1:-13 3:24 6:-19 7:-11 9:-8
left2:قافله	1:-8 3:-15 6:-20 11:26
left2:قال	5:-29 6:29
left2:قبل	2:11 3:19 4:-22 5:-14 9:-9 10:-14 11:-16
left2:قتل	0:-14 2:-18 4:-21 5:-10 6:45
left2:قتلوا	0:-25 2:11 3:-11 4:-21 5:18 6:-21 7:15 10:-17
left2:قتيلا	0:-21 1:-10 2:-12 3:-24 4:-9 5:29 6:-18 7:12 11:-10
left2:قد	1:22 2:16 3:8 4:-27 5:-25 6:-9 7:-35 8:10 10:-28 11:-14
left2:كان	0:-24 1:-8 2:-15 3:13 4:10 7:-25 8:-18 9:-13 10:15 11:-18
left2:كانت	6:15
left2:كل	6:-15 7:24
left2:كييف	2:13 3:-12 4:-8 5:-12 6:-18 8:12 10:-19 11:-11
left2:لا	0:-25 2:-22 3:18 4:24 6:-27 7:25 10:-20 11:-23
left2:للهجره	3:10 6:-17 7:-10 9:-10
left2:لنساء	6:20 7:-9
left2:ما	0:-20 2:-24 3:24 4:26 5:-9 6:-21 11:-28
left2:مدنيا	5:25 6:-22
left2:مدنيين	3:12 5:28 6:-38
left2:مساء	0:16 2:25 4:-11 6:-23 10:-20
left2:مسلحون	0:14 4:-12 6:15 10:-10
left2:مصابا	5:21 6:-19
left2:مصرعهم	5:-16 6:21
left2:مطلع	0:19 1:-9 2:-15 5:22 6:-31 7:-8 9:23 10:-17 11:-30
left2:مع	4:20 6:-10 8:-9
left2:ملايين	3:9
left2:من	2:21 3:-14 4:27 5:-17 6:-19 7:-19 8:-41 9:12 10:-21 11:-30
left2:منذ	1:-10 2:-22 3:-12 4:-21 5:-13 6:26 7:-22 8:8 9:-10 10:-14
left2:منها	6:10
left2:منهم	0:12 3:8 10:-10
left2:نفسه	3:-11 8:10 11:-11
left2:نفسها	6:18
left2:نقلت	3:-10 8:11 9:14 10:-12 11:-14
left2:هذا	0:-21 1:19 2:-14 4:-13 5:-14 7:-15 8:-10 9:-13 10:-16
left2:هولاء	0:-16 2:13 3:23 4:-22 5:-10 6:-26 8:-17
left2:واحتجزت	4:-8 6:15
left2:واحد	0:-11 2:-8 3:10 4:-13 7:-8 8:28 10:-30 11:-9
left2:واحده	5:15
left2:واضاف	0:-13 1:-11 2:-36 3:-20 4:-43 5:52 6:-24 7:-35 8:9 9:-29
left2:وان	0:-22 2:-13 4:-19 5:13 6:10 8:-10 10:-23
left2:وبين	4:-10 6:-8 8:22 10:-26 11:10
left2:وتستضيف	9:15
left2:وحدها	0:-9 6:21 7:-15
left2:وعلي	0:-11 1:-9 3:-12 4:-10 6:-26 7:-12 10:-8 11:26
left2:وفاه	2:17 4:-17 6:-8 7:16 8:-8
left2:وفيات	5:11
left2:وقال	3:-27 4:15 5:-14 7:-21 9:-8 10:-13 11:23
left2:وقد	2:-10 3:-28 4:-11 6:19 7:-11 10:-18 11:24
left2:وكان	0:31 3:-16 4:-27 5:-12 6:-23 7:-12 10:-11
left2:ولا	0:-22 2:-21 3:18 4:28 5:-31 6:-50 7:48 8:-30 9:-30 10:-23 11:-18
left2:وما	2:-9 3:-8 4:31 6:-23 7:12 9:8 10:-31 11:-14
left2:ومن	0:11 2:-14 3:12 4:-17 5:-21 7:-19 8:-8 10:-8 11:-8
left2:يعلن	0:-20 6:-9 10:17
left2:يناير	0:-16 2:-28 3:-8 4:11 6:-27 8:-17 10:32 11:10
left2:يوليو	3:-14 5:-9 6:-14 8:-10 11:27
left2:يونيو	0:13 2:-11 4:14 6:-18 8:-11
left2:•	0:26 3:-26 4:-17 6:-9 7:-8 10:-8 11:24
left3:	0:-11 3:-19 4:-12 6:9 7:-16 8:9 11:13
left3:"	2:-12 4:-48 5:-26 7:22 8:-11
left3:#	0:46 1:-35 2:25 3:-42 4:-29 5:36 6:-32 7:-42 8:-29 9:-17 10:-43 11:-12
left3:)	0:-12 1:-8 2:-11 3:-17 6:21 7:-21 8:-14 9:-10 10:-18 11:24
left3:,	0:-14 1:-14 2:-43 3:-23 4:31 5:14 6:-16 8:-21 9:-36 10:-27 11:11
left3:-	0:-11 1:-24 2:-12 4:-33 5:-48 6:53 7:-45 8:-17 9:21 10:-34 11:-50
left3::	0:11 1:-17 2:-64 3:-25 4:32 5:-25 6:-16 7:-10 8:10 10:-11 11:-41
left3:|	6:13
left3:اباد	0:-12 2:-11 4:-17 5:-10 6:10 7:-9 9:-17 10:-13 11:13
left3:اثنين	0:-16 5:-26 6:28 10:14
left3:اجمالي	3:-17 6:17 7:-9 9:-8 11:14
left3:ادت	5:-12 6:13
left3:ادي	3:14 5:-18
left3:اربعه	0:15 3:11 4:-12 7:-27 10:-8
left3:استشهاد	5:15 6:-13
left3:استقبلت	3:25 6:-9 9:-23 11:-11
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
left3:الاول	0:27 1:-11 2:-19 3:-14 4:12 5:-8 7:-29 8:-16 9:-13 10:-24
left3:البحث	6:-22 7:22
left3:البلاد	0:16 1:10 3:-24 10:-15
left3:التي	1:-9 3:-16 4:8 5:-8 7:14 8:-11 10:-10
left3:الثلاثاء	0:-10 2:13 3:-8 5:-13 6:11
left3:الجيش	0:-25 4:-9 5:15 10:11
left3:الحرب	2:-17 3:-11 4:-16 5:-9 7:-10 8:19 9:-10
left3:الحصيله	1:16 6:-16
left3:الحكومه	0:-13 2:-8 3:-19 4:-19 6:21 7:-24 8:12 10:-9
left3:الخميس	6:12
left3:الدفاع	4:-15 5:-12 6:13 7:8 8:11 11:-14
left3:الدوليه	2:10 3:10 4:-15 5:-13 6:-31 7:-24 9:-11 10:-16
left3:الذي	0:-14 1:-13 5:-26 6:43 7:-16
left3:الذين	3:25 6:-25 9:-18 10:-17 11:-8
left3:الروسيه	5:-9 6:10
left3:السبت	4:-8 9:-11 10:18 11:12
left3:السلطات	2:-8 6:10 9:-9 11:10
left3:الشرطه	6:12
left3:الشهر	0:-9 3:-10 4:-14 5:-15 6:20 7:-11 9:-12 11:-10
left3:الصحه	5:-12 6:22
left3:الطواري	5:-29 6:31
left3:العام	0:10 1:10 3:-8 4:-12 5:-15 7:-11 10:-12 11:12
left3:العدد	3:-18 6:-9 8:10 9:13
left3:الف	3:10 11:-16
left3:الفا	3:13 6:-12 8:8 10:-14 11:-18
left3:القتلي	1:30 4:-8 5:-43 6:28 7:-15
left3:القطاع	2:41 4:-37 6:-23 8:-8 10:-25
left3:القوات	6:15
left3:الماضي	0:-21 4:24 5:-21 6:9 7:-12
left3:المدنيه	6:-13 7:21
left3:المدينه	3:11 6:-10
left3:المستشفي	0:23 5:-11 6:-23
left3:المفقودين	3:-11 5:-12 6:-29 7:17
left3:الوطني	6:-12 10:25 11:-13
left3:الوطنيه	5:9 6:-12 7:10
left3:الوفيات	5:-11 6:27 7:-22
left3:الي	0:-9 1:-18 2:-35 3:18 4:-43 6:-10 7:-16 8:-21 9:-13 10:16
left3:اليوم	2:-11 5:27 6:-16
left3:اما	0:-8 2:-14 3:19 4:17 6:-8 10:-25
left3:ان	0:-32 1:-30 3:-15 4:25 5:-60 6:30 7:-60 8:29 9:-33 10:-41 11:10
left3:انه	0:-14 1:-10 3:-12 4:13 5:-19 6:17 7:-25 9:-8 10:-10
left3:انها	2:21 3:-8 4:-14 7:14 10:-14
left3:ايام	3:-25 6:14 9:27 10:-9
left3:بان	0:-14 4:12 6:-22 10:11
left3:بحسب	2:-17 3:8 4:-11 6:23 9:-20 10:-20 11:10
left3:بدايه	3:-12 9:14
left3:بعد	2:-12 3:18 4:-10 6:-25 7:23 9:-15 11:-16
left3:بلغ	11:9
left3:بين	0:-21 1:-13 4:-9 5:-24 6:26 7:-12 8:-8 9:-21 10:-15
left3:بينما	0:15 3:-12 4:-9 5:11 6:-15 7:-9 9:-11 10:-15 11:20
left3:بينهم	0:-8 4:10 5:23 7:-15 10:-12
left3:تسعه	5:15
left3:تعلن	10:10
left3:تقول	7:10
left3:ثلاثه	0:-8 2:-18 4:-17 5:18 7:-13 10:-12
left3:ثم	0:-24 2:-14 3:-8 4:13 6:-34 7:-22 8:-8 10:18 11:-8
left3:ثمانيه	0:27 2:-14 3:-11 4:-20 6:-13 7:-13
left3:جثه	0:-13 6:12 7:-15
left3:جريحا	2:-14 4:-19 5:22 6:-21 7:10 8:-9 10:-11
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
left3:سته	0:-20 3:13 4:-8 5:19 6:-22
left3:شخص	3:-14 9:15
left3:شخصا	0:-23 1:-10 2:14 5:12 6:-19 9:-9 10:-15
left3:شهيدا	5:-27 6:28
left3:صباح	6:-9 7:12
left3:طفلا	5:12
left3:عاد	3:-26 9:-8 11:36
left3:عام	9:-16
left3:عبر	3:-29 9:11
left3:عدد	0:22 1:-13 2:-9 4:-17 10:-11 11:-14
left3:عشر	0:9 2:-18 5:21 6:-15 7:-13 8:-9 11:-10
left3:عشره	3:22 6:-12 9:-26
left3:علي	1:14 2:19 3:-21 4:-31 6:-22 7:-27 8:-31 10:18 11:-15
left3:عن	0:-8 3:20 4:-28 5:21 6:-26 7:14 8:23 9:-13 10:-13 11:-29
left3:عند	0:11
left3:غزه	2:-23 4:-16 6:-16 10:19
left3:فجر	1:-11 2:15 4:-18 5:-19 6:-23 7:-13 8:-13 10:20 11:-12
left3:في	0:21 1:-8 3:30 4:19 5:-43 7:-34 8:-48 9:-64 10:-10 11:-27
left3:فيما	5:-18 6:-22 7:28 9:15 11:-15
left3:فيه	0:-14 5:8 6:-8 7:12
left3:قال	4:12 6:-30 7:31 10:-8
left3:قباله	6:27 7:-18
left3:قبل	1:-8 2:18 3:26 4:-40 5:-27 6:-12 7:-10 8:-19 9:-14 10:-18 11:10
left3:قتل	0:-18 1:19 2:-8 3:16 4:-18 7:-14 9:-9 10:-13
left3:قتلي	6:13
left3:قتيلا	0:-26 3:19 4:-8 6:-8 7:13
left3:قد	0:-22 1:-20 2:-14 3:-33 4:-26 5:-12 6:29 7:-24 8:-9 9:20 10:-15 11:-10
left3:قرب	3:9 6:10 8:-8 10:14 11:-15
left3:قريه	3:15 6:10 7:-9 11:-16
left3:كان	4:-12 5:-15 6:-20 7:-11 9:23 10:-11
left3:كانوا	2:-8 3:12 4:18 6:-20 7:-10 9:-9 10:-17
left3:كانون	1:16 3:14 6:-8 9:-20 11:-17
left3:كل	2:-14 4:21 8:15 10:-19
left3:كما	2:-12 3:-9 5:-11 6:38 8:-24 10:-10
left3:لا	0:-15 2:-12 4:9 5:-13 7:32 8:-8 10:-10
left3:لقوا	5:11 6:-12
left3:للهجره	5:18 6:-13
left3:لم	0:-15 2:-14 3:-12 4:16 5:-22 7:-8 8:-10 9:-15 10:24 11:-22
left3:ما	2:-9 4:-21 6:10 7:8 10:-12
left3:محليه	0:-16 4:19 6:-8
left3:مدنيا	2:-15 4:17 5:9
left3:مساء	5:-14 6:25
left3:مشيرا	5:12 6:-10 9:25 11:-25
left3:مشيره	3:12 6:-10 9:-28 11:19
left3:مصابا	5:19 6:-17
left3:مصرع	5:16 6:-15
left3:مطلع	3:-9 4:-10 6:-15 10:13 11:19
left3:مقتل	5:20 6:-12
left3:مليون	0:-19 3:-28 4:-20 6:-16 8:-14 9:25 10:21
left3:من	0:8 1:-30 2:-34 3:-14 4:-57 5:-10 7:-26 8:37 11:-38
left3:منذ	0:-24 1:-16 3:-34 5:24 6:-25 7:-25 8:-22 9:15 10:-9 11:26
left3:منها	3:-10 6:20
left3:منهم	0:-10 2:-16 3:-34 4:-27 5:-11 6:35 9:14 10:12 11:-18
left3:نازح	3:33 9:-30
left3:نايرا	0:-22 4:23 10:-20
left3:نحو	1:27 3:-17 4:-8 6:-20 11:-21
left3:نزح	3:14 6:-10
left3:نساء	0:-14 2:-14 4:17 6:-15 7:-10 8:-20 10:11
left3:هذا	1:-10 3:13 5:-30 6:25 7:21 11:-14
left3:و	2:-11 4:-22 5:-17 7:-16 10:15
left3:واحده	5:-14 7:13
left3:واضاف	2:-22 4:9 6:-17 10:18
left3:والبحث	5:-10 6:-21 7:26
left3:وان	0:16 2:11 4:-10 5:-14 7:-12 10:-9
left3:واوضح	6:12
left3:وتقول	1:11 2:22 6:-29 11:-10
left3:وحده	1:-12 3:-23 4:-8 5:-13 6:29 7:-12 9:17
left3:وزاره	3:-12 5:-9 6:18
left3:وعشرين	0:20 5:13 6:-13 10:-21
left3:وفاه	1:20 3:-8 5:20 6:-26 7:-19
left3:وفي	0:-14 2:-10 4:9 5:-14 6:11 7:12 9:-8 10:-9
left3:وقد	8:-9 10:12
left3:وكان	3:20 11:-13
left3:ولا	0:-16 2:-16 4:-14 7:23 10:-11
left3:ولايه	6:22 7:-16
left3:ولم	5:8 6:12 7:-13
left3:ومن	0:-14 3:15 4:-9 5:-24 6:10 7:-11 9:-8 10:8 11:-8
left3:يعثر	6:-46 7:48
left3:يقول	7:9 8:9
left3:يناير	0:12 2:-9 3:-25 4:-23 8:-22 9:18 10:13 11:12
left3:يوم	0:-13 2:-8 4:-27 8:9 10:18
left3:يوما	3:-9 6:12
left3:•	3:13 6:-9 7:10 11:-22
many	2:-10 3:-15 4:-13 5:-16 7:-18 9:-14 10:-10
mostly:abducted	0:21 1:-17 2:-24 3:-27 4:-19 6:-27 8:-11 9:-12 10:8 11:-16
mostly:aid	0:-18 1:-35 2:-20 4:-32 5:-22 6:12 7:-19 8:-27 9:46 10:-22 11:-39
mostly:allocated	3:11 6:12 9:-11 11:-15
mostly:casualty	0:-36 2:-36 4:-19 5:17 6:23 7:10 8:-28 9:-70 10:-33 11:-19
mostly:displacement	0:-47 1:-40 2:-35 3:16 4:-44 5:-32 6:8 8:-41 10:-43
mostly:held	0:19 1:-21 2:-56 3:-19 4:23 5:-28 7:-37 8:-61 9:-13 11:-13
mostly:hostage	1:-93 2:22 3:-71 4:27 5:-52 6:-45 8:18 9:-86 11:-95
mostly:injured	0:-30 1:-30 2:-17 4:-34 5:15 6:11 7:-47 8:-16 9:-40 10:-18 11:27
mostly:killed	1:-21 2:12 5:14 6:-26 8:-42 10:-40 11:-19
mostly:pledged	0:-10 3:10 5:-14 7:-17 8:-9 9:25 11:-35
mostly:prisoners-exchanged	0:-39 1:-18 3:-28 4:-8 5:-32 7:-8 9:-15 11:-17
mostly:released	4:16 6:-42 7:-12 8:31 10:-68
mostly:returned	1:-16 5:-8 6:-25 7:13 8:-13 10:-16
near:اباد	0:-22 1:-13 2:14 4:-32 5:22 6:-14 7:-16 8:-18 9:-27 10:-19 11:19
near:ابار	9:11
near:ابتد	0:22 4:-15 10:-15
near:ابري	0:-15 1:-8 2:-21 3:-37 4:13 5:-14 6:21 7:-15 8:21 10:-27 11:10
near:ابشي	0:-8 5:25 6:-25
near:ابعد	0:-15 2:-17 3:-22 4:-27 5:-17 6:-20 7:-9 8:56 9:-31 10:-37 11:-26
near:ابلغ	0:-12 1:10 4:-8 5:-13 6:-35 7:32
near:ابن	4:-12 6:15 10:-11
near:ابنا	0:-22 1:-14 2:-30 3:-31 4:-16 5:-21 6:19 8:14 9:-27 10:-34 11:34
near:ابو	5:-14 6:25
near:ابوا	0:-9 2:-12 4:-29 5:27 8:-11 10:-13
near:ابيض	5:-12 6:27 7:-8 10:-9
near:اتجا	9:-17 11:18
near:اتصا	2:-8 3:-12 4:-14 5:-16 6:-10 7:24 8:-8 10:-11
near:اتصل	0:30 2:-21 4:-27 6:17 10:-36
near:اتفا	0:-16 2:-56 3:-11 4:-48 5:-15 6:21 7:-25 8:38 9:-10 10:-20 11:-15
near:اتلف	5:18 6:-17
near:اتها	2:-10 6:24
near:اثار	0:-10 1:-9 2:-13 3:-17 4:-26 5:-18 7:17 8:-9 10:-18 11:12
near:اثر	0:-23 1:-18 2:-26 3:-18 4:-30 5:-37 6:-8 7:61 8:-12 10:-15 11:-12
near:اثقل	5:-15 6:17
near:اثنا	1:-29 2:-13 3:-51 4:-36 5:42 6:-14 7:-23 9:-23 11:-11
near:اثنت	0:-20 2:-11 4:-18 7:17 8:24 10:-15 11:-11
near:اثني	0:20 1:-28 3:-9 5:-11 6:-42 7:9 8:-18 9:-13 10:9 11:-24
near:اثيو	0:-16 3:-31 4:-9 5:-17 6:13 7:-9 8:-9 9:24 10:11
near:اجان	0:22 2:-17 4:9 5:-18 6:12 7:-20 8:-11 10:-21
near:اجبر	3:18 5:-10 7:-9 9:-16 11:-18
near:اجتا	0:-12 2:-16 3:10 6:-31 7:-9 8:-11 9:22 10:-22 11:-12
near:اجتم	0:-18 1:-12 2:-16 4:-23 5:-9 6:29 7:-17 8:-14 9:-8
near:اجري	5:15 6:-10
near:اجلا	3:50 6:-28 7:-11 8:-9 9:-25 10:-8 11:-37
near:اجلت	3:20 5:-12 6:-16 11:-10
near:اجلي	5:8 6:-21 7:14 11:-9
near:اجما	0:-9 1:-13 4:-8 5:12 7:-25 8:19 9:-33 10:-20
near:اجنب	4:16 5:-12 6:-16 7:-15 8:-15
near:اجنح	0:11
near:اجهز	10:11
near:اجيي	3:14
near:احاد	5:19 6:-17 7:-11 8:10
near:احتا	2:-12 5:20 6:-10
near:احتج	1:-9 2:21 3:-19 4:33 5:-26 6:-34 7:-25 8:-41 9:-13 11:-12
near:احتر	1:-8 3:22 5:-12 6:-11
near:احتس	3:-32 4:-9 9:28 11:-14
near:احتل	2:9 4:-19 8:-40 10:27 11:-9
near:احتم	0:-9 4:-8 5:-12 6:11 7:-8 10:-15
near:احد	0:-9 1:9 2:-9 3:-36 4:-32 6:18 8:-30 9:-38 11:-34
near:احدا	1:-21 2:-14 3:27 4:13 5:50 6:-47 8:-34 9:-38 10:-46 11:-32
near:احده	0:25 1:-33 2:-69 3:-24 5:-10 6:13 7:-11 8:-26 9:-31 11:-44
near:احدي	0:-19 2:-25 6:15 7:-17 8:-16 10:17
near:احرق	0:-26 2:-10 4:-12 5:-9 6:27 10:-12
near:احصا	6:16
near:احصت	0:33 2:-22 3:-11 4:-34 5:-11 6:-38 7:15 8:-8 10:-37 11:-9
near:احصي	0:22 1:-8 2:-18 4:-39 5:-22 6:40 7:-16 8:-17 9:-20 10:-21 11:-14
near:احكا	2:-12 8:25 10:-14
near:احمد	0:-29 1:-15 2:9 3:-15 4:16 5:-17 6:-28 7:-11 8:-16 10:9 11:-10
near:احمر	0:-31 1:-23 4:-27 5:-13 6:8 8:16 9:-12 11:-25
near:احيا	0:-16 1:-23 2:14 3:-33 5:8 6:-9 7:-39 9:-20 11:12
near:احيل	2:-13 4:23 5:13 6:-9 8:-10 10:-23
near:اخبا	0:-8 4:-8 5:-11 7:21
near:اختط	0:53 2:-28 3:-25 4:-49 5:-17 6:-25 8:-10 9:-8 10:-26 11:-13
near:اختف	0:21 1:22 3:-39 4:-27 5:-29 6:-29 7:10 8:-8 9:-18 11:-27
near:اختن	2:-18 5:26 7:-10
near:اخذو	0:52 1:-12 2:-39 3:-18 5:-37 6:-62 8:-12 9:-13 10:-30 11:-11
near:اخر	0:-31 3:22 5:-14 7:8 8:21 10:-23 11:-30
near:اخرا	0:-9 2:-19 3:-17 4:-17 6:-18 8:-9 10:26
near:اخرج	0:-19 1:-13 2:-13 3:9 4:-25 5:18 7:-29 8:22 9:-34 10:-22 11:-26
near:اخره	2:-8 5:9 11:17
near:اخرو	0:21 2:11 3:-11 5:-34 6:28 7:-16 10:-42
near:اخري	0:-21 1:-43 2:-34 4:10 5:-46 7:-13 8:-17 9:27 11:-42
near:اخلا	3:9
near:اخلو	10:9 11:-14
near:اخلي	2:8 3:17 4:-28 6:-31 7:-18 8:-12 10:8
near:اخوت	0:10 3:-10
near:اخير	0:-13 1:-12 2:-26 3:-12 4:-26 5:-30 6:29 7:-18 8:-8 9:12 10:24 11:-20
near:ادار	0:-17 1:-11 2:-10 3:-24 4:-21 5:-24 6:27 8:-10 9:-9 10:-15 11:15
near:ادام	3:-15 6:28 9:-18 11:-9
near:ادت	6:11
near:ادخل	0:-10 3:-9 4:-8 5:33 6:-25 7:-12
near:ادرا	5:-18 6:19
near:ادري	3:16 4:-8 6:12 11:-17
near:ادعا	2:-18 4:-13 6:22 8:-11 10:-25
near:ادلب	3:21 5:-18 6:-17 9:-28
near:ادي	0:-24 1:-10 2:-19 3:16 4:-34 5:-32 6:29 9:-23 11:-12
near:اذا	0:-11 2:-24 3:-12 4:-31 6:17 7:-17 8:-32 9:9 10:14 11:14
near:اذار	3:9 5:13 6:-11 7:-9
near:اذاع	1:-15 4:-12 5:-8 6:27 7:-9
near:اراض	4:8 6:-23 7:-19 8:22 10:-14
near:اربا	9:14
near:اربع	0:15 1:-11 3:-16 4:-26 6:-22 7:-8 8:-11 9:-41 10:11 11:-14
near:ارتف	0:-18 1:23 3:-29 5:15 6:-12 7:-45 8:-13 10:-15 11:-14
near:ارتق	5:-12 6:29 7:-16
near:ارتي	0:-8 3:15
near:اردن	3:-31 11:11
near:ارض	4:-13 6:13 7:-15 10:8
near:ارضي	1:-10 3:-9 6:9 9:-8 11:10
near:ارغم	3:17 5:-12 6:-8
near:ارقا	0:-10 2:-13 3:-16 4:9 6:21 9:15 11:-12
near:اركا	1:14 2:-12 5:-8 7:-8
near:ارمي	3:-16 4:11 6:-17
near:ارها	0:-14 2:-9 4:-15 5:8 6:-10 10:20
near:اروا	1:-15 3:-9 5:-17 6:28
near:ازمه	3:11 6:-12 9:11 11:-17
near:ازيد	3:9 6:13 9:-15
near:اساب	0:-32 2:-23 3:-8 4:-28 5:-11 6:-29 7:-14 8:29 10:17
near:اساس	0:26 4:-16 6:-26 7:-10 8:-8 10:-13
near:اسبا	6:21
near:اسبو	0:-37 1:-31 2:-11 3:17 4:-23 5:-48 7:-10 10:12 11:-33
near:استخ	6:18
near:استد	5:15 7:-12
near:استش	1:-8 2:-21 3:-11 4:-19 5:29 7:-36 8:-10 10:-9
near:استض	3:12
near:استط	3:-22 4:-18 6:26 7:-11 9:-12
near:استع	0:-9 2:-10 3:-23 4:-23 5:-11 6:-37 7:-12 8:23 9:-23 11:18
near:استق	0:-22 1:-14 2:-16 3:-18 4:-19 6:9 7:-27 8:-10 10:-8 11:18
near:استل	8:24 10:-17
near:استم	0:-14 1:15 2:-13 4:9 7:-14 9:-31 10:-22
near:استن	0:-15 1:-10 3:-28 4:-21 7:30 8:-15 9:-23 10:-16 11:-26
near:استه	5:17
near:استو	0:-11 3:-8 4:22 5:-8 6:-8
near:استي	11:9
near:اسر	0:-49 1:-17 2:17 4:51 5:-45 6:-78 8:-12 9:-25 10:-23 11:-21
near:اسرا	1:-20 2:13 3:-25 4:16 6:-27 7:-45 8:17 9:-21 10:-12 11:-27
near:اسرت	0:-17 2:-14 3:-8 4:43 5:-15 6:-39 7:-26 8:-15 9:-8 10:-9 11:-9
near:اسره	0:-21 1:-8 2:-15 3:22 4:18 5:-24 7:11 8:-9 9:-14 10:-24 11:-20
near:اسرو	0:16 2:-32 4:17 5:-11 6:-41 7:-8 8:26 10:-26
near:اسري	0:-40 1:-13 2:9 3:-28 4:19 5:-29 6:-23 7:-36 8:29 9:-15 10:-25 11:-20
near:اسط	1:17 5:-11 6:-11
near:اسعا	4:-13 5:9 6:18 7:-18
near:اسعه	6:10
near:اسفر	6:25 7:-8
near:اسكن	6:-12 10:-11 11:8
near:اسلا	0:-18 1:-9 3:-32 5:-21 6:30 7:-22 8:-20 9:-36 10:-29 11:36
near:اسم	1:15 2:-10 3:-22 4:-22 5:-10 7:8 8:9 11:-8
near:اسما	0:-22 1:-28 2:-26 4:-40 8:-28 9:-16 10:-25
near:اسمه	0:-14 1:29 2:-13 3:-17 4:24 5:-37 6:-19 7:-21 8:-14 9:9 10:-18 11:-9
near:اسها	6:12
near:اسوا	6:10
near:اسير	0:-21 2:-47 3:-11 4:-9 5:-15 6:9 7:-10 10:24 11:-13
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
near:اصفر	2:-17 4:-8 5:-12 6:25
near:اصل	1:-20 2:33 3:15 4:23 5:-39 6:-44 7:-39 8:-44 9:-25 11:-24
near:اصلا	3:14 11:-8
near:اصيب	0:-17 1:-34 2:-43 3:-42 4:-34 5:81 6:-31 7:-66 8:-31 9:-33 10:-48 11:-30
near:اضاف	0:-12 1:-36 2:10 5:28 7:-30 8:-34 9:-20 11:-13
near:اضرا	5:8
near:اضرم	6:-17 7:18
near:اضطر	3:31 11:-20
near:اطبا	0:51 1:-17 2:-18 3:-31 4:-42 5:-41 6:16 7:-38 8:-13 9:-11 10:-25 11:-11
near:اطرا	0:-8 4:-25 5:37 6:-23 7:-30 8:17 10:-8
near:اطفا	0:-12 1:16 2:-58 4:-59 7:-8 8:-30 9:-20 10:13
near:اطلا	0:-45 1:9 2:-50 3:-16 5:21 7:-21 8:-47 9:-10 10:19 11:-14
near:اطلق	1:-20 2:-47 3:-19 5:-21 6:-60 7:-30 8:28 9:-10 10:38 11:-35
near:اعاد	0:-23 1:-18 2:-61 3:-30 4:-41 5:-24 6:32 7:-36 11:27
near:اعتر	4:-13 8:16
near:اعتق	0:-14 2:-12 3:-9 4:-20 5:-13 6:-27 8:18 9:-11 10:20
near:اعتم	7:10
near:اعد	1:-10 2:-8 3:-21 5:-8 6:27 7:-13 9:20 11:-9
near:اعدا	0:-9 2:17 4:-12 5:-18 8:19 10:-23
near:اعدت	0:-32 2:-26 4:14 5:-18 6:28 7:-22 8:-24 9:-19 10:-29
near:اعدم	0:-24 1:-9 2:51 3:-9 4:-34 5:-17 6:-31 8:-19 10:-15
near:اعرف	0:23 3:-8 4:-20 5:-10 6:-9 7:-8 10:-10
near:اعصا	3:8 5:-22 6:19
near:اعلا	2:12 4:-12 7:-16 10:-11
near:اعلن	0:-50 1:-26 2:12 3:-21 4:-54 5:32 6:-9 11:-34
near:اعلي	0:-27 1:21 2:-8 3:-12 4:-23 5:-17 6:13 7:11 9:-19 10:-18 11:-17
near:اعما	2:-13 4:-13 5:15 6:12 7:-29 9:-19 11:-12
near:اعوا	5:11
near:اعيد	2:8 3:-10 4:-25 5:-15 7:-14 8:-23 9:-28 10:24
near:اغاث	2:-9 4:10 5:13 6:19 7:-23 8:-11 10:-17 11:-9
near:اغذي	0:-18 2:21 4:-13 5:14 6:-21 10:-14
near:اغسط	3:-16 4:8 5:-8 9:-20 11:28
near:اغلا	6:14
near:اغلب	0:18 3:11 4:-12 5:-13 7:-16 9:-13 10:-22 11:-14
near:اغنا	0:12 5:-8 6:-8
near:افاد	0:-27 1:-19 2:9 3:-11 4:-22 7:10 9:-11 11:-14
near:افتت	6:9
near:افرا	0:-52 1:-17 2:-39 3:-24 4:-19 6:-20 7:-20 8:27 9:-10 10:32
near:افرج	0:-33 3:-11 5:-14 6:-22 7:-20 10:26 11:-12
near:افري	3:-8 4:17 6:-21 7:-10 11:10
near:افغا	3:-19 4:-8 5:-23 6:21 7:-13 10:-10 11:19
near:اقار	3:19 5:-16 6:12 9:-8
near:اقتا	0:28 2:-40 3:-22 4:-16 6:8 7:-31 8:-26 9:-13 10:-28
near:اقتح	0:-17 2:-14 4:8 5:25 10:-13
near:اقتر	3:12 9:-9
near:اقتص	3:11
near:اقتي	0:56 2:-34 3:-10 4:-27 5:-30 6:-28 7:-10 8:-19 10:-26
near:اقدا	2:-8 3:8 4:10 5:9 6:-16 7:-11 8:-9 9:-10
near:اقر	4:15 10:-14
near:اقصي	2:-14 5:18 6:-11 8:-13 10:-11
near:اقل	0:-25 4:19 5:-8 6:-34 7:26 8:-29 9:-28 10:-17
near:اقلت	8:9 10:-10 11:13
near:اقلي	1:-21 2:-26 4:-40 5:-8 6:-16 7:-36 8:-11 9:34 11:-29
near:اكبر	0:-10 1:-8 2:-8 3:-9 4:-11 5:-16 6:27 7:-27 8:10 10:-10
near:اكتو	0:40 1:-25 2:-24 4:-26 5:-9 7:-35 9:-24 10:-8 11:-30
near:اكثر	0:15 1:-45 2:-45 4:-16 5:-36 7:-80 8:-50 9:11
near:اكد	0:-32 4:18 6:-18 7:-15
near:اكدت	5:12 6:-18 10:10
near:اكس	5:12
near:اكست	11:11
near:اكسي	5:23 6:-15 7:-9
near:اكلي	0:13 4:-14 6:21
near:اكوب	0:14 10:-8
near:الا	0:-27 1:9 2:-34 3:-47 4:-9 6:14 7:-58 9:-25 10:15 11:30
near:الاف	0:-32 1:-17 3:32 4:-25 5:-23 6:-18 7:-17 8:-16 9:18 11:-47
near:الام	0:-11 3:9 4:-11 5:-22 6:22 7:-24 10:-14
near:الان	0:-27 1:-31 2:-38 3:36 4:-48 5:12 6:-12 7:-30 10:23 11:-42
near:التي	0:19 2:-35 3:-20 4:10 5:-38 7:28 8:-24 9:-41 10:-22
near:الجو	6:12
near:الحي	2:-15 3:19 5:9 6:-9 7:-15 11:-8
near:الخط	2:-17 4:-8 5:-12 6:25
near:الذي	1:26 2:-46 3:-46 5:-8 7:-52 8:11 10:-16 11:-22
near:السن	0:-17 2:-8 3:-10 4:-23 8:13 11:-8
near:الصف	8:-19 10:19
near:الطب	0:-8 1:-11 2:9 3:-12 4:-19 5:-17 6:16 7:-19
near:الغا	1:8 3:-24 5:40 6:-42 7:-13 11:16
near:الف	2:-25 3:-11 5:-21 6:-10 7:-22 8:-23 9:37 10:-38 11:-20
near:الفا	0:-21 1:-21 2:-18 4:-34 5:-22 6:-17 7:-25 8:15 9:33 10:-35
near:الله	2:-11 6:12 8:16 10:-24
near:اله	1:8 2:-12 3:23 5:-12 7:-24 9:-23 11:-13
near:الي	0:-34 1:-78 2:-19 3:-15 4:-63 5:-11 6:-15 7:-67 8:-15 9:40 11:40
near:اليه	0:-26 1:-14 2:-19 4:39 6:-31 7:-21 8:-12 9:-27 10:-33
near:اما	0:-63 1:-38 2:-58 3:-15 7:12 8:16 10:-15 11:-53
near:امار	0:18 2:-13 3:-8 4:-36 6:-25 8:-10 10:24
near:امام	0:-10 1:-9 2:22 5:-17 9:-13 10:-13 11:-23
near:امتد	1:15 6:-11 7:-15
near:امتع	0:-10 3:-14 5:23 6:-31 9:-11 11:20
near:امر	3:-10 4:9 5:-17 6:24 7:-14 10:-9
near:امرا	0:-16 1:17 2:-24 3:-36 4:-14 5:10 6:8 7:-14 9:-14 10:-33 11:-10
near:امس	0:-15 2:26 3:-12 4:-37 6:-10 7:-30 8:-19 10:-11
near:امطا	3:-11 5:-10 6:19 11:-8
near:امل	5:14 6:-20 7:9
near:امم	1:-9 2:-22 4:-19 5:-24 6:27 7:-17 8:-20 9:10 10:-24
near:اممي	0:-8 2:-15 3:-18 5:-8 6:26 7:-11 8:20 9:24 10:-24 11:-21
near:امن	0:-25 1:-20 2:-16 3:-27 4:-31 5:-13 6:10 7:-11 8:-20 9:-8 10:42 11:-13
near:امنه	3:22 6:-9 11:-8
near:امني	0:12 2:-29 4:16 6:-21 7:-23 8:-12
near:امها	0:-27 2:22 5:-14 6:11 8:-16 10:-18
near:اموا	0:-19 2:-21 4:33 6:-31
near:امير	1:-13 3:9 6:9 10:10
near:امين	0:-16 2:-19 3:9 6:16 8:-13 9:-9 10:17
near:انا	0:17 1:-11 2:-20 3:-27 4:-22 5:-24 6:14 7:15 8:-10 9:-15 10:-17 11:-10
near:انبا	5:-10 6:26 8:-13 11:-8
near:انت	1:-11 2:-14 3:-10 4:-13 5:-25 6:29 7:14 10:-20
near:انتا	6:8
near:انتخ	3:-9 9:11
near:انتش	0:-20 1:-14 2:-26 3:-23 4:-24 5:-18 6:47 9:-8 10:-16 11:-11
near:انتق	0:-9 4:24 5:-18 6:-32 7:-18 9:14 11:-9
near:انته	0:-13 3:24 4:-21 5:17 7:-11 10:-19
near:انحا	0:-24 3:18 4:26 9:-19 10:-13
near:انخف	3:12 11:-23
near:اندر	3:28 4:-12 5:-10 7:-13 9:-13 10:-9 11:-15
near:اندل	0:-8 1:-17 2:-15 3:-19 4:10 5:27 6:-16 7:-23
near:اندو	4:-8 7:11
near:اندي	9:-14 11:16
near:انذا	1:-9 2:-9 3:-16 5:-15 6:-15 7:26 9:-11 10:-8 11:-19
near:انزل	0:23 2:-14 4:-11 6:-29 7:11 10:-20
near:انسا	0:-44 1:-15 3:35 4:10 5:-24 7:10 8:-23 9:-21 10:-21 11:-25
near:انسح	0:18 3:-12 5:-9 6:-33 7:-16 8:-9 11:-13
near:انضم	0:-10 4:18 6:-15 10:-10
near:انطل	11:8
near:انفا	5:-32 6:36
near:انفج	2:-9 4:-13 6:31 7:-28
near:انفص	6:-13 7:19
near:انقا	1:-21 2:-37 4:-39 5:-27 6:55 7:-10 8:-18 9:-13 10:-29 11:-24
near:انقذ	5:9 6:11
near:انقط	0:-17 1:-12 2:-12 3:-23 4:-39 5:-22 6:19 7:15 8:-9 9:-8 10:-14 11:-11
near:انقل	6:8 7:-9
near:انه	0:-24 1:27 2:-23 3:-25 4:15 5:-25 6:12 9:-10 10:-30 11:-8
near:انها	0:-13 1:-31 2:18 3:-19 4:15 5:-40 8:11 9:-32 10:-37 11:10
near:انهم	0:-32 1:-11 2:-43 3:-21 4:45 5:-21 6:8 7:-35 8:-19 9:20 10:-40 11:-15
near:انهن	0:-22 2:22 6:-31 7:-12 10:-13
near:انهي	1:-12 5:-18 6:31 7:11 9:-18
near:انوا	0:-13 6:20
near:اهال	0:-17 1:-20 2:-25 3:-31 5:-25 6:21 7:28 9:-9 10:-10 11:-24
near:اهله	0:-10 2:22 4:-32 5:-13 6:-14 7:-22 8:-15 10:27
near:اهلي	0:-8 3:-10 5:-9 6:28 7:-25 9:-8 11:9
near:اودت	0:-9 2:-26 4:-8 5:-23 6:46 7:-12 8:-8 9:-24 11:-16
near:اودي	0:-15 1:-17 2:-16 4:-18 6:22 7:-33 8:14 9:-11 10:-9 11:-14
near:اورد	4:12 5:-9 6:14 7:-15
near:اورو	0:12 2:9 4:-30 6:-13 8:11 10:-13
near:اوسط	3:20
near:اوضح	0:-14 1:-9 2:-18 3:-25 4:-15 5:-9 6:24 8:17 10:-16 11:-15
near:اوقع	0:-12 2:-9 3:21 5:11 6:-15 7:-25 9:-18
near:اوقف	0:32 2:-10 3:-13 4:-23 6:-32 7:-10 10:-11
near:اوكر	0:-27 1:11 2:-19 3:-35 4:-26 5:9 7:-24 8:34 10:-42 11:-30
near:اول	0:13 2:27 3:-28 4:-20 5:-13 6:-14 7:-80 8:-11 10:8
near:اولا	0:-35 2:-21 3:-10 4:-28 5:-14 6:27 7:-14 8:23
near:اولي	0:-42 2:-54 3:-20 4:-12 5:14 7:-47 8:-22 9:-24 10:24 11:-15
near:اونر	3:19 5:-8 6:19 9:-19 11:-11
near:ايات	2:-20 10:18
near:ايام	0:-8 2:9 4:-58 5:-42 6:-17 7:-36 8:18 9:12 10:-10 11:9
near:ايدي	0:-9 1:-8 2:-19 3:-12 5:19 10:-12
near:ايرا	0:23 1:-10 2:-11 3:-19 4:-33 5:-33 6:23 7:-9 8:-11 9:-27 10:-19 11:30
near:ايزي	0:-11 3:-18 4:9 11:21
near:ايضا	2:-13 5:8
near:ايطا	1:17 6:-17
near:ايل	6:11
near:ايلو	0:-13 3:13 4:-8 5:8 8:-11 9:-33 11:11
near:اين	3:-27 4:-18 5:-24 6:-37 7:32 10:21
near:ايه	0:-8 1:-16 2:-14 3:-12 4:-24 5:-32 6:43 7:-10 8:-13 11:10
near:ايوا	3:25 5:-10 6:-30 7:-14 8:-15 9:-35 10:-15 11:8
near:باب	6:11
near:بابن	3:15
near:بات	3:9
near:باتج	3:36 4:-11 5:-10 6:-13 7:-12 8:-8 9:-13 10:-21 11:-24
near:باحت	0:-13 2:-9 3:-8 4:28 6:-21 7:-13 8:-9 10:-13
near:باحث	0:9 4:-16 5:-8 7:11
near:باخت	5:32 6:-27
near:بادو	7:10
near:بادي	5:9 6:9
near:بارا	3:9 6:-9 7:11
near:بارب	3:16 6:-20
near:بارز	6:9
near:باست	6:12
near:باسم	1:-14 4:33 5:-14 7:-17 8:-30 9:-29 10:-47
near:باصا	5:-21 6:27
near:باع	10:10
near:باقل	3:-8 5:-8 6:13
near:باقو	0:-10 1:-8 3:-23 4:36 5:-40 6:-23 7:-13 9:-19 11:-17
near:باقي	0:-43 1:-9 2:-53 3:-18 4:-9 5:19 7:-16 8:16 9:-13 10:8
near:باكس	0:-17 1:-12 3:-40 5:-15 6:28 7:-21 9:-11 11:23
near:بالغ	3:-12 4:-19 5:38 6:-24 7:-10
near:باما	4:8 6:-12 10:12
near:بان	1:-19 3:-22 5:-18 6:-25 7:15 8:-17 9:-25 11:22
near:بانخ	0:-10 1:-10 5:12 6:15 11:-15
near:بانف	5:33 6:-26
near:بانك	4:10 5:10 6:-15
near:بانه	0:-15 1:-12 3:12 4:9 5:-18 6:31 7:-23 8:-20 10:-28 11:-16
near:باني	5:-12 6:23 7:-8
near:بايد	0:-11 4:-9 5:-15 6:-12 7:22
near:بايع	6:12
near:بتر	0:-9 5:34 6:-21 7:-16
near:بترت	0:-10 1:-10 3:-17 4:-18 5:57 6:-42 7:-46 9:-8 10:-11
near:بتهم	2:20 4:-13 6:-23 10:-11
near:بجرا	4:25 5:-39 6:12 7:-17
near:بجرو	2:-12 3:-10 4:-12 5:29 7:-11 8:-8
near:بجنو	0:-11 4:18 5:-16 7:-11
near:بحاج	6:11
near:بحث	3:-11 4:-9 5:-18 6:-32 7:42
near:بحر	0:-22 1:18 2:-19 3:-37 4:-42 5:-35 6:13 7:18 8:-10 9:-11 10:-15 11:-35
near:بحرو	7:-12
near:بحري	4:21 5:-15 6:18 7:-27
near:بحسب	0:-10 1:-42 2:10 3:-40 4:-35 6:-15 7:-33 9:26 10:-21 11:16
near:بحلو	0:16 3:30 4:-16 5:-10 6:-26 8:10 9:-22 10:-24 11:-12
near:بحي	6:14
near:بحيا	0:-13 1:-12 2:-12 3:-15 4:-15 6:49 7:-28 9:-31 11:-21
near:بحير	2:-17 4:21 5:-9 6:11 7:-15 10:-9 11:-19
near:بختو	3:-11 6:17
near:بخسا	6:10
near:بدء	0:-19 1:-11 2:27 3:20 4:-40 5:-38 6:18 7:-26 8:-48 10:-38 11:-37
near:بداي	1:-19 2:-18 3:-23 4:17 5:-28 10:-25
near:بذلك	0:-8 3:-17 4:-8 5:-24 6:35 7:-22
near:براد	6:9
near:برتب	0:-12 2:-31 4:35 5:-10 6:-9 7:-9 10:-21
near:برد	6:11
near:برس	2:-19 3:23 4:14 5:-12 8:-8 10:-17
near:برصا	0:-17 4:-16 5:30 6:-10 7:-11 9:-8 10:-10
near:برلم	2:20 4:-21 5:-11 6:26 7:-27 8:-10
near:برنا	0:-19 2:20 3:-23 4:-14 5:20 6:-27 8:-9 10:-16 11:29
near:بري	6:8
near:بريف	6:18 7:-13 9:-12 11:11
near:بريه	3:19 11:-33
near:بزيا	0:9 1:-8 3:-9 4:-9 6:22 10:-10
near:بسبب	0:-10 1:-8 5:13 7:-14 10:-8 11:-11
near:بسته	5:23 6:-19 7:-18
near:بسقو	6:9
near:بسوه	5:9
near:بشاح	5:-8 6:12
near:بشظا	5:18 6:-9
near:بشما	0:16 6:9 10:-15
near:بشها	5:10
near:بشير	5:9
near:بصرف	3:11 6:-10
near:بطاق	3:-20 9:25 11:-13
near:بطان	4:19 10:-18
near:بطلق	2:-13 3:-16 4:-15 5:32 6:-10 7:-17 8:-12 9:-13 10:-18 11:-11
near:بعثه	3:-13 4:11 5:-17 6:17 7:-12
near:بعد	0:-10 1:-13 3:-22 5:-54 6:-40 7:9 8:14 9:-25 10:18
near:بعدم	4:-10 5:-21 7:-16 9:9 10:8 11:-14
near:بعضه	0:-10 1:-9 3:13 4:13 6:-14 7:-21 9:-19 10:-25 11:-10
near:بعلب	5:-15 6:17 7:-8
near:بعين	5:-21 6:27
near:بقاع	9:-11 11:11
near:بقتل	0:-9 4:-12 5:11 6:17 8:-12 10:-30
near:بقوا	3:-8 5:17 6:-17 9:13
near:بقوه	5:-9 6:14
near:بقي	1:-9 2:12 3:-27 5:-25 6:-37 7:15 11:-24
near:بقيه	0:17 1:-10 2:20 4:-49 5:-31 6:-41 8:-10 9:-15 10:34 11:-33
near:بلا	0:-27 1:10 2:-26 3:16 4:-13 6:17 8:-15 9:-40 10:-22 11:-30
near:بلاد	2:-34 4:-14 5:-32 6:14 7:16 8:-16 10:-53
near:بلاغ	3:-17 4:-10 6:-28 7:34 10:-12 11:-14
near:بلح	2:-20 3:-8 4:-9 5:17 6:10 7:-12 8:-26
near:بلحظ	4:-9 10:15
near:بلد	3:21 5:-8 6:9 9:-13 10:-9 11:-23
near:بلدا	2:-12 3:-13 6:-18 7:-12 8:10 10:-11 11:26
near:بلده	0:-17 1:-8 2:-17 3:26 4:-14 5:-24 7:-22 8:-12 9:-33 10:-8 11:17
near:بلدي	0:-8 1:-10 3:-14 5:-23 6:38 7:-22 9:-9 11:12
near:بلغ	0:-13 2:-12 3:11 4:-17 6:-13 7:-21 9:-15 10:-15 11:10
near:بلغت	0:-30 3:20 4:-16 6:19 7:-14 9:-25 10:16
near:بلغم	5:11
near:بلوش	0:9 2:-20 4:-8 5:-10 6:-13 8:-12 10:12
near:بليغ	5:13
near:بما	7:11
near:بمست	0:-10 3:-22 4:-15 5:34 6:-13 7:-28
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
near:بورو	3:-38 6:11 7:-20 9:41 11:-21
near:بوسا	2:-9 3:-10 4:-31 6:-30 10:26 11:-9
near:بوفا	3:-9 6:12
near:بولا	0:-21 2:-23 4:-22 5:-23 6:26 7:-12 8:-12 10:20
near:بولد	3:14 9:-19 11:10
near:بولو	5:-19 6:29 7:-10
near:بولي	0:11 3:10 10:-17 11:-8
near:بوني	3:-12 5:-13 6:31
near:بيان	0:-34 3:-18 4:-49 6:-9 7:-14 8:11 9:-40 10:30
near:بيت	0:-26 1:-15 2:-22 3:-26 4:18 5:-33 6:12 7:11 8:-13 9:-23 11:-22
near:بيتا	6:22
near:بير	2:-9 5:-8 6:27
near:بيلغ	5:23 6:-20
near:بين	0:26 1:50 2:-48 3:-36 4:-55 5:10 6:-23 7:-73 8:21 9:-25 10:-36
near:بينم	0:-9 2:-23 3:16 6:-26 7:11 8:-11 9:-29 10:-22 11:18
near:بينه	0:-41 2:-21 3:-24 4:-42 5:18 7:-46 9:11 10:9 11:-69
near:بيني	6:23
near:بيوت	0:-10 4:-9 5:-17 7:-10 8:-8 10:-17 11:14
near:تابع	0:-18 2:-24 4:-12 5:22 6:-20 7:-11 9:-13 10:-26 11:21
near:تاخر	0:-18 2:27 3:-11 4:-22 5:-13 7:-18 10:-10
near:تاري	5:-18 6:19
near:تاسع	4:-9 5:-21 6:26
near:تاكد	1:-23 6:32
near:تالي	0:-13 1:-12 2:-8 4:-26 5:10 6:22 7:-27 9:-10 10:-20 11:-21
near:تايل	0:-16 2:31 4:9 5:-11 6:-39 7:-18 8:-22 9:16 10:-19 11:-18
near:تباد	0:-12 2:-29 3:-9 4:-31 5:20 7:-10 8:38 10:-33
near:تبقي	2:18 3:-8 4:-10 6:-20 9:16 11:-14
near:تبلغ	3:-20 4:11 6:15 7:-13
near:تبين	2:-14 5:18 6:-14 7:14 8:-14 10:-13 11:-11
near:تتبا	2:-23 4:-17 6:12 10:-8
near:تتبع	3:21 9:-12
near:تتحد	0:-12 2:14 3:-13 5:-13 7:23 10:-9
near:تترا	5:16 6:-8
near:تتسع	6:-9 10:12
near:تتضم	6:12
near:تتوق	3:-17 7:-9 11:20
near:تجار	0:-14 2:-9 4:-14 5:-8 6:14 7:-13 10:11 11:-8
near:تجاو	0:-14 1:-9 2:-9 3:24 4:-15 5:-14 8:-17 9:-12 10:-11
near:تجمع	0:-11 3:51 4:-8 6:-15 7:-14 8:-10 9:-23 11:-37
near:تحت	0:-28 1:-22 2:21 3:-19 4:-20 5:34 6:-10 8:-24 9:-21 10:-28 11:-11
near:تحتا	3:16 11:-11
near:تحتج	0:-21 2:-20 3:-9 4:25 5:-11 7:-20 8:-22 10:-27
near:تحدث	0:-17 1:-10 2:17 3:18 4:-18 5:-13 6:8 8:-13 9:-22 10:-23 11:-30
near:تحدي	0:-9 1:-10 2:-25 3:28 4:-21 5:-11 6:22 7:-18 8:-28 9:-14 10:-25 11:-15
near:تحري	0:-24 2:-49 3:-20 4:-43 5:-15 6:-25 7:22 8:-15 9:-8 10:47 11:-15
near:تحصي	0:15 1:17 4:-17 6:-17 11:-9
near:تحطم	6:25 7:-17
near:تحقق	0:19 3:11 4:13 5:-26 6:-17 7:-12 9:-9 10:-9 11:-9
near:تحقي	0:-11 2:14 4:-15 6:11 10:-9
near:تحمل	0:-16 4:-18 6:-19 8:24 10:-16
near:تحيي	5:-11 6:33 7:-17 9:-12 10:-14
near:تخشي	4:12
near:تداو	6:13
near:تدخل	3:-16 5:-12 7:-21 11:20
near:تدمي	1:14
near:تدير	4:-8 5:10
near:تذكر	3:-9 7:10
near:تراج	5:-9 6:-13 7:26
near:تراك	5:-9 6:15
near:تراو	2:-8 4:-8 6:20
near:ترت	5:27 6:-18 7:-27
near:ترتف	5:-17 7:17
near:تردد	4:20 8:-19
near:ترفع	0:25 6:-21 10:-16
near:ترك	3:39 5:-9 6:-27 9:-17 11:-30
near:تركي	3:-24 4:-8 7:-17 11:8
near:ترنو	8:17
near:تري	3:-19 5:-8 6:29 7:-10
near:تزال	0:-21 2:-11 3:-15 4:30 5:-26 8:-16 10:-30 11:-21
near:تسبب	5:16 6:-10 7:-14 11:-8
near:تستض	3:13 4:-8 6:-8 9:8 11:-26
near:تستع	2:-19 3:-15 4:22 5:-9 6:-13 7:-16 11:10
near:تسته	5:11
near:تسجل	0:-11 1:23 6:-20 7:-9 9:11 10:-12 11:-27
near:تسجي	4:23 7:-11 8:-12
near:تسع	0:-8 2:-18 4:18 5:-19 6:24 7:-8 9:-15 10:-13 11:-12
near:تسعم	1:11 3:-13 4:-10 7:-11 9:-26 11:26
near:تسعه	1:-22 2:-13 3:-25 5:-23 6:23 7:-26 9:-51
near:تسعو	7:11 8:-16 10:-12
near:تسعي	0:-21 2:-19 3:-9 4:-11 5:19 6:15 7:-17 10:-14 11:10
near:تسلم	0:-16 1:-8 2:-59 3:-20 4:-33 5:-20 6:55 7:-17 10:-54 11:-27
near:تسلي	2:-41 4:-28 6:41 10:-42
near:تشاد	0:-19 1:-15 2:-20 3:-11 4:-16 5:-18 6:-46 7:-18 8:-14 9:42 10:20 11:-12
near:تشام	4:12
near:تشري	0:-21 2:-35 3:11 5:-28 6:9 7:-29 8:-9 11:-12
near:تشغي	5:-14 6:20
near:تشمل	2:-22 4:-25 5:-21 6:26 7:-19 8:34 10:-8 11:-9
near:تشير	6:-10 8:11
near:تشيل	0:23 4:-8 6:-14 7:-9
near:تصري	3:-20 5:-9 6:-9 7:10 10:-10 11:21
near:تصل	3:-12 11:19
near:تضاع	3:14 6:-11 11:-8
near:تضرر	3:-14 5:-12 6:28
near:تضم	3:12 6:-14 8:-8 9:-20 10:-8 11:20
near:تضيف	4:-15 5:21 11:-9
near:تطلب	0:-14 2:-12 4:18 8:-13 10:-8
near:تعام	5:24 6:-15 11:-8
near:تعد	0:-8 10:16
near:تعدا	0:-27 2:-19 4:16 6:26 10:-16
near:تعدي	2:-8 4:-12 6:-11 10:20
near:تعذي	0:-10 2:19 4:-22 5:16 6:-32 7:11 8:-25 10:-20
near:تعرض	6:10
near:تعرف	0:-24 1:-12 2:15 3:-23 4:-25 5:-47 6:43 7:-47 8:-21 9:-12 10:-26 11:-18
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
near:تقار	0:-13 4:22 5:-9 7:-9 10:-9
near:تقاط	1:-13 6:13 7:-8
near:تقتل	6:15
near:تقدر	0:-10 1:-12 4:17 5:-14 6:-13 7:13 8:-14 9:-10 10:-8 11:-11
near:تقدي	0:-32 1:-10 2:-19 3:-26 5:-17 8:-27 10:25
near:تقر	5:-10 6:31 7:-23
near:تقري	0:-15 1:-23 2:-21 3:30 4:-17 5:14 7:-15 9:-15 10:8 11:-27
near:تقل	3:-14 5:-9 6:16 11:11
near:تقول	0:-23 2:14 3:-11 4:-9 5:16 6:-31 7:20 8:-11 9:-34 10:-53
near:تقيم	3:15 9:-14
near:تكفي	3:11
near:تلام	0:26 2:-21 3:-17 4:-25 5:-9 6:28 7:-28 8:-21 11:-8
near:تلغر	2:-10 4:-19 8:24 10:-19
near:تلفز	6:9 11:10
near:تلقي	3:-9 5:31 6:-17 7:-18 10:-15 11:-12
near:تلك	0:10 3:-17 4:-10 6:-9 7:11 10:-8
near:تلمي	0:-20 2:-29 5:-14 6:26 7:10 8:-10 10:-34
near:تليه	5:-8 7:10
near:تمكن	2:-28 3:-22 4:-18 5:-13 7:-14 8:-8 9:-9 10:16 11:21
near:تموز	2:-17 3:-8 6:19 11:14
near:تموي	6:15 9:13 11:-13
near:تنص	0:-10 2:-23 4:22 6:-10 8:-39
near:تنظي	1:-8 2:-19 3:-19 5:-8 6:12 7:-15 8:-10 10:10 11:-12
near:تنفي	2:-10 6:9 8:21 10:-19
near:تنقل	0:-24 1:-14 3:-8 4:-18 5:13 6:10 7:-19 8:-11 10:-18 11:20
near:تهجر	3:12
near:تهجي	3:20 6:-10
near:تهم	6:15
near:توثق	0:-9 1:-8 2:27 6:-25 7:-15 8:-25 10:-8
near:توجه	3:14
near:توزع	6:8
near:توزي	6:-20 7:22
near:توفو	3:-10 6:28 7:-9
near:توفي	0:-24 1:-16 2:19 3:-23 4:-25 5:-53 6:56 7:-14 8:-32 9:-14 10:-21 11:-11
near:توقف	1:-8 2:-8 4:-20 5:-15 6:22 7:-14 10:13
near:توقي	3:8
near:تونس	1:-13 6:14 7:-10
near:تووي	3:21 11:-13
near:تيلا	0:10 4:-9
near:ثالث	0:-19 1:-9 2:-50 3:24 4:13 5:-29 6:12 7:-23 8:-29 9:-31 10:20 11:-14
near:ثامن	0:-15 1:-14 3:-18 4:-31 5:-22 6:-10 7:-20 8:34 9:15 10:-35 11:-18
near:ثانو	0:11 4:-23 6:-10
near:ثاني	0:-16 2:-20 4:-57 6:-15 8:-56 9:-10 10:26
near:ثري	5:-12 6:35 7:-23
near:ثقت	0:-15 2:9 4:-10 6:13
near:ثقيل	2:31 3:-10 4:-28 5:-25 7:-10 10:-10
near:ثلاث	0:-33 1:-30 2:-25 4:-27 6:16 7:-61 10:29 11:-45
near:ثلاج	5:-8 6:16
near:ثلثا	7:11
near:ثلثه	1:-15 3:12 5:16 6:12 7:-12 9:-21
near:ثمان	0:9 2:-66 3:-41 4:12 6:-17 7:-70 8:11 10:17 11:-34
near:ثمن	0:23 2:-17 4:-25 7:-8 8:-12
near:جاء	2:-9 3:12 5:-13 6:10 7:11 9:-13
near:جاءت	0:-10 4:-13 6:-11 8:-28 10:35
near:جارف	3:-14 5:-27 7:21
near:جاري	4:-12 5:-11 6:20 10:-9
near:جامع	2:16 3:14 4:9 5:-9 6:-14 7:-19 9:-15 10:-25 11:14
near:جان	3:-22 6:11 7:-14 8:-9 11:19
near:جانب	0:-20 2:-48 3:-14 5:-23 6:35 7:-21 11:-31
near:جبال	2:-12 6:-16 7:23
near:جبل	0:8 1:20 2:-19 3:17 5:17 6:-41 7:-27 8:-14 9:-10 10:-25 11:-19
near:جبهه	2:-9 4:19 6:-29 10:10
near:جثام	0:-14 2:-10 3:-12 4:-39 5:12 6:35 7:-21 10:-38
near:جثتي	4:-11 5:-10 6:-13 7:18
near:جثث	0:-30 1:-12 3:-16 4:-24 5:-21 6:35 7:-25 9:-10 11:-16
near:جثثه	0:19 4:-12 5:-13 7:-17 10:-14
near:جثما	2:-13 5:18 6:19 8:-24 10:-14 11:-9
near:جثه	0:10 1:-20 2:14 3:-26 4:-45 5:-34 6:-13 7:41 10:-49 11:-9
near:جدت	2:-13 6:20
near:جديد	3:10 5:-22 6:33 7:-13 11:-12
near:جراء	0:-9 3:-9 5:-10 6:-22 7:27 9:-9
near:جراح	1:-10 2:-14 3:-25 5:58 6:-28 7:-26 10:-8 11:-9
near:جرح	0:-25 1:15 3:-17 4:-24 5:33 6:-26 7:-32 8:-8
near:جرحت	0:-10 5:30 6:-24
near:جرحو	5:46 6:-40 7:-8
near:جرحي	0:-24 1:24 2:-26 4:-26 5:48 6:-50 7:-52 8:-11 9:-17 10:-17 11:-18
near:جرف	6:17 7:-8
near:جروح	0:-11 2:-15 3:-15 4:-20 5:51 6:-40 7:-19 8:-15 10:-18
near:جري	1:-8 3:15 6:14 7:-9 8:9 9:-16 10:-15 11:-23
near:جريح	0:-47 1:46 2:-42 3:-39 6:-16 8:-25 9:-18 10:-26 11:-23
near:جزاي	1:27 2:-13 3:-18 4:22 5:-9 6:-21 8:-13 10:-23 11:-22
near:جزير	1:12 3:9 5:-27 6:10 7:-14 11:-17
near:جفاف	3:28 6:-20 9:-8
near:جلال	0:-9 5:32 6:-36
near:جلهم	3:-8 5:9 6:8 11:-8
near:جماع	0:-51 1:-10 3:-16 4:25 5:-24 6:-12 7:-31 8:18 9:-11 10:-17 11:-15
near:جمعت	3:-15 5:-20 6:22
near:جمعه	0:-41 1:-21 2:-34 3:16 4:-13 5:-18 6:11 9:-8 11:-33
near:جمعي	0:24 1:-14 2:-23 3:-10 4:-47 5:-28 6:-12 7:35 8:-11 9:-12 10:-26 11:-19
near:جمله	3:11 11:-10
near:جمهو	5:14 6:-12 7:-8 9:-9 11:8
near:جميع	1:-13 3:-21 6:17 7:-29 8:-29 9:-8 10:-11
near:جناي	5:-15 6:19
near:جندي	0:14 1:-11 3:-21 4:39 6:-53 7:-31 9:-8 10:-46 11:-10
near:جنسي	0:-18 2:-22 3:-19 4:-20 6:-13 8:-20 9:15 10:39 11:-13
near:جنوب	0:-13 2:-23 3:-8 4:18 5:-25 7:-20 8:-11 9:17 10:-12
near:جنود	0:-17 4:-44 5:9 7:-19
near:جنين	3:23 6:8 9:-20 11:-11
near:جنيه	7:10
near:جهاز	4:-15 5:14 6:9 7:-12
near:جهته	0:-19 1:-11 2:-9 3:26 4:-18 5:14 6:-26 7:-16 8:-16 9:-16 10:-9 11:10
near:جهه	2:-10 4:-9 5:-9 7:-20 10:14
near:جوا	0:-9 3:16 5:26 6:-30 9:-12 11:-19
near:جوار	3:-25 6:-14 9:23
near:جود	4:27 7:-10 8:-21
near:جوع	2:29 6:-28
near:جوعا	3:-21 5:-10 6:35
near:جوله	2:-11 3:-8 5:-11 6:29 7:-26 8:21
near:جويه	0:-22 2:-10 3:-16 4:-23 6:-12 7:-8 8:19 10:-26 11:23
near:جيبو	6:14
near:جيده	0:-9 4:21 5:11 6:-16 7:-11 10:-24
near:جيرا	0:-14 3:-17 4:-12 5:-10 6:37 7:-14 8:-8 10:-10 11:-10
near:جيش	0:-15 4:-12 6:24 7:-60 8:-21 9:-26 11:-27
near:حاجز	2:-23 4:-15 7:14 8:-23
near:حاد	5:16
near:حادث	1:-9 2:-24 4:-30 5:25 6:21 7:-19
near:حادي	0:-11 3:-13 4:-8 5:-9 6:29 7:-15
near:حارس	0:9 5:15 6:-24 10:-10
near:حافل	0:-12 1:-23 2:-31 3:-38 4:-52 5:13 6:-10 8:17 9:-30 10:17 11:9
near:حاكم	0:-11 1:-13 3:24 4:-12 6:-10 8:-9 9:18 10:-8 11:-26
near:حال	4:-9 5:35 6:-24 7:-10
near:حالا	3:25 5:-8 6:-24 9:-18 10:-17 11:-8
near:حالت	4:-18 5:45 6:-31 7:-9 10:-10
near:حاله	0:20 1:-28 2:-12 3:-30 4:-19 5:40 6:-34 7:16 8:-18 9:-14 10:-13 11:-17
near:حالي	0:-8 1:14 4:-12 5:-16 6:-23 7:-11 8:9 9:14 11:-18
near:حامل	0:-18 2:-11 3:-11 4:-8 5:17 6:19 7:-17 9:-12 10:-21
near:حاول	0:22 2:-28 5:-18 7:-26 10:-8
near:حاوي	3:20 7:-9
near:حتفه	0:-17 1:21 3:-26 4:-23 5:-14 6:23 7:-9 10:-11 11:-17
near:حتي	0:20 1:-43 2:16 4:-56 5:-29 6:-20 7:27 8:-20 9:-27
near:حدات	6:8
near:حده	0:-36 1:14 2:-21 4:8 5:-58 6:35 7:-64 8:-20 9:-9 10:-31
near:حدها	0:18 1:-26 2:-20 3:-9 4:-47 5:-11 6:37 7:-26 8:-13 9:-20 10:-28 11:-14
near:حدود	0:-31 1:-32 2:-30 4:-27 6:-19 7:-36 8:-18 9:28 10:-25 11:30
near:حديث	0:-21 2:13 4:17 7:-10 8:-15 10:-11
near:حديد	5:18 6:-8
near:حذر	4:-8 5:-10 6:25 9:-16 11:-16
near:حرب	0:-63 1:-17 3:-34 4:18 5:-31 9:-25 11:-34
near:حرجه	0:-13 1:-13 2:-12 3:-29 4:-27 5:35 6:-53 7:24 10:-15
near:حررت	0:-39 1:-14 2:-27 4:-35 5:-14 6:-39 7:-16 8:-15 10:57 11:-11
near:حرس	6:12 10:-10
near:حرقا	2:-8 6:24
near:حركه	1:12 2:22 3:-9 4:10 5:-19 6:-28 7:-23 8:21 10:-33
near:حريق	1:-11 3:-9 5:32 6:-22 7:-10
near:حزب	4:-8 5:-8 6:30
near:حزير	0:-12 1:-9 2:12 3:16 4:-32 5:-13 6:19 7:-11 8:-16 9:-10 10:-9 11:-12
near:حساب	6:10
near:حسب	1:23 2:-37 3:-41 5:11 6:-18 7:-26 8:-29 9:-19
near:حسبم	0:-16 2:-17 3:-14 4:-26 5:-19 6:48 7:-33 10:-16 11:-11
near:حسن	4:-22 5:-8 6:20 7:-8 10:16
near:حسين	3:-13 5:-8 9:14 11:-8
near:حصبه	3:-18 6:20
near:حصيل	0:-32 1:8 2:-31 3:-13 4:-38 5:-28 6:53 7:-69 8:-26 9:-24
near:حضور	6:-21 7:21
near:حقل	0:23 2:-17 4:-25 7:-8 8:-12
near:حقوق	1:-13 2:-14 3:-20 5:-17 6:8 7:18 8:-18 9:-10 10:-15 11:-13
near:حقول	2:-9 3:32 5:-10 6:-30 7:-11 9:-8 10:-8 11:8
near:حقيق	0:-9 1:28 3:-15 5:-8 6:-11 7:-10
near:حكوم	1:-29 2:-41 3:-35 4:-69 5:-21 6:45 7:-26 8:40 9:-15 10:-34
near:حلب	0:18 2:-9 3:10 4:-10 5:8 6:-23 7:-11 9:-33 10:-16
near:حلبج	3:17 6:-13
near:حلفا	4:-18 5:-8 6:36
near:حماس	0:-9 4:-28 6:-29 7:-12 8:-12 10:22
near:حماي	0:-17 5:8 6:-23 7:19 9:-12 10:12 11:-15
near:حمري	0:17 4:-8 6:-11
near:حمص	3:-16 5:-16 8:-10 9:-15 11:24
near:حمض	3:-13 5:-22 6:34 7:-11
near:حواد	0:-14 3:-23 5:-9 6:24 7:-15
near:حوال	1:-8 2:-10 3:-17 6:9 7:-16 8:-14 9:25 11:-21
near:حوثي	2:-26 4:25 6:-9 8:-12 10:-17
near:حول	3:13 5:-25 6:15 9:-8 11:-13
near:حياه	0:-24 1:-9 2:11 3:-17 4:-31 5:-33 6:34 7:-30 8:-12 9:-10 10:26 11:-9
near:حيث	0:-27 2:-35 3:8 4:-25 5:24 6:-10 7:14 8:-23 9:-12 10:-38 11:-15
near:حين	0:-32 1:-20 3:10 4:-10 5:-32 6:26 8:14 9:-37 10:-26
near:خارج	0:-22 1:-12 2:-32 3:-28 4:-35 5:-29 6:-18 8:18 9:46 11:-25
near:خارك	5:-20 6:26
near:خاطف	0:15 2:-37 4:14 5:-14 6:-17 7:-29 8:-19 11:-11
near:خامس	0:-14 1:-10 2:-13 4:-23 5:36 6:-27 7:8 10:9 11:-23
near:خان	2:-33 3:15 4:-19 6:16 7:-12 10:20 11:-11
near:خبر	2:13 3:-15 4:-20 5:-16 6:-19 7:33 10:-17
near:خبرا	1:-8 2:-9 3:-8 5:-23 6:18 7:8 10:-12
near:خدما	3:24 6:-9 9:-16 11:-18
near:خرج	0:-13 1:-18 3:18 4:-37 5:14 6:-47 7:-19 9:-23 10:36 11:-18
near:خرجو	0:-26 1:-8 2:-8 3:23 5:55 6:-46 7:-34 8:25 9:-12 10:-31 11:-23
near:خرطو	3:-9 9:-19 11:27
near:خروج	3:-21 5:-12 6:27 9:16
near:خريف	0:-23 4:-25 8:-17 10:29 11:-13
near:خساي	2:-11 5:14 7:-10
near:خسر	4:16 5:-10 10:-17
near:خسرت	5:-14 6:23 7:-8
near:خسرن	5:-20 6:27
near:خضع	1:-10 3:-15 4:-9 5:38 7:-12 10:-9 11:-8
near:خطا	6:18 8:-10 10:-10
near:خطر	5:26 6:-25
near:خطره	0:-12 2:-9 4:-10 5:44 6:-36 7:-17
near:خطف	0:62 1:-11 3:-10 4:-75 5:-8 6:-27 7:-35 8:-25 9:-17 10:-56 11:-20
near:خطفت	0:37 2:-14 4:-20 5:-12 6:-24 7:-26 10:-12
near:خطفن	2:-9 4:-11 6:-10 10:9
near:خطفه	0:-37 3:-16 5:-9 6:-21 8:-8 10:41 11:-13
near:خطفو	0:27 2:-69 3:-16 5:-18 7:-36 8:-28 9:-27 10:-8 11:-17
near:خطه	3:27 6:-8 7:-8 9:-17 10:-8 11:-23
near:خطور	6:9
near:خطير	5:34 6:-29
near:خفر	6:18 7:-8
near:خفض	6:12
near:خلال	0:-15 3:17 4:-29 7:-26 8:-17 10:-32 11:-22
near:خلف	0:-9 2:-16 4:-29 5:9 6:30 7:-14
near:خلفت	5:20 6:-19 7:13
near:خمس	0:-31 1:-9 2:-23 5:-8 6:31 7:-14 9:-18 10:9
near:خمسم	1:18 3:32 6:-35 9:-20 11:-10
near:خمسه	0:-13 1:-30 2:-23 3:-54 4:13 6:12 7:-8 8:-18 11:-26
near:خمسو	0:23 1:14 3:-34 4:-18 5:-18 6:-14 7:-33 8:22 9:-8 10:-26 11:14
near:خمسي	0:-17 1:-8 2:-9 3:-15 4:-25 5:-17 6:38 7:9 8:-13 10:-9 11:-10
near:خميس	1:-17 2:-24 3:-29 4:-35 7:-20 8:-22 9:-11 10:26 11:23
near:خوفا	3:-9 4:24 5:-9 6:-25 7:-13
near:خيام	3:38 4:-10 5:-20 6:-26 7:-27 9:-31 10:-21
near:خيبر	3:-11 6:17
near:خيمه	2:-14 5:-13 6:27 9:11
near:داخل	0:17 2:-23 3:-12 4:-51 5:-32 6:22 7:8 8:-45 9:-41
near:دار	5:16 6:-14
near:دارف	2:-12 3:-17 6:14 7:-8 11:11
near:داعش	0:12 2:-9 4:-8 10:-10
near:دامت	3:-12 6:16
near:داهم	1:-10 6:-20 10:23
near:داير	3:-30 5:12 7:-13 9:-12 11:21
near:دباب	1:14 5:9 6:-22
near:دبلو	0:-13 3:-17 4:-17 5:-14 7:-11 10:17
near:دخل	0:-10 2:-14 3:-36 4:22 5:-9 6:-20 9:34 10:-11 11:-16
near:دخول	3:11 6:-8
near:دراج	0:-10 2:-16 4:-11 5:-11 6:16 7:-18 10:-12 11:13
near:درجا	5:25 6:-22 7:-11
near:درجه	6:9
near:درك	4:12 6:-8
near:درما	3:11 5:-12 6:-11 7:-10 8:-8 9:-16 11:10
near:دروز	0:-12 4:17 5:-12 7:-15
near:دعم	1:-8 2:-10 3:-13 4:22 5:-21 6:10 7:-22 8:-14 9:-9 10:-13 11:-11
near:دفاع	0:-38 1:-24 2:-48 3:-23 5:-17 6:17 7:-9 8:34 9:-20 10:-11 11:-36
near:دفع	0:-15 3:9 4:-17 6:15
near:دفعت	0:-19 2:-26 3:21 5:-18 6:14 7:-11 9:-9
near:دفعه	0:14 1:-18 2:-31 3:-34 5:-21 7:-24 8:-11 9:-26 11:17
near:دفن	2:-10 3:-14 5:-20 6:44 7:-21
near:دفنا	0:-25 1:-10 2:-24 3:-16 4:-23 5:-34 6:28 7:17 10:-17 11:-9
near:دفنت	2:-13 3:-9 4:-17 5:-9 6:41 7:-9
near:دفنو	0:-13 1:-17 2:12 3:-24 4:-34 5:-12 6:22 8:-8 9:-8 10:-17 11:-10
near:دقيق	5:22 6:-9 7:-15
near:دلنج	2:-10 3:27 4:-14 5:-15 7:-22 9:-33 10:14 11:-11
near:دمرت	5:-18 6:19
near:دمرن	1:10 6:-8
near:دمشق	2:-8 3:-12 6:-8 9:-20 11:27
near:دهوك	0:8 4:-12 6:-17 7:-11 8:-10 10:8
near:دوري	4:-8 5:-12 6:10 9:-10 10:8
near:دول	3:-26 4:15 6:-29 7:-11 9:23
near:دولا	0:9 2:-14 5:-25 6:-33 8:-17 9:-10 10:28 11:11
near:دولي	1:27 2:-15 3:38 4:-44 5:-32 6:-56 7:-15 8:8 9:-41 11:8
near:دومي	3:-12 7:-8 11:24
near:دون	0:-23 1:-14 2:20 3:-8 4:-40 5:10 6:-19 7:-27 8:-14 9:20 10:-18
near:ديار	3:-32 6:-14 7:-13 9:-10 10:13 11:19
near:دير	0:19 2:-21 3:16 4:-16 5:17 6:-20 7:-22 8:-26 11:-14
near:ديسم	0:-13 1:-20 2:-10 3:-39 4:-18 5:-14 6:-28 7:34 8:-17 9:12 11:8
near:ديفو	3:-15 4:-8 6:-23 9:20 10:26 11:-13
near:ديل	6:10
near:ديلغ	3:9
near:دينا	0:-9 2:-16 4:18 5:-16 6:-27 7:17
near:ذات	2:22 6:-18 10:-10
near:ذاته	0:-26 1:-13 2:-16 3:-17 4:-35 5:9 6:19 7:-36 9:-17 10:16
near:ذخاي	6:28 9:-15 11:-27
near:ذخير	5:28 6:-23
near:ذراع	0:-10 5:33 6:-11 7:-27
near:ذروه	0:10 3:40 4:-13 5:-11 6:-34 7:-17 9:-36 11:-16
near:ذكر	0:-30 1:25 2:-32 3:-21 5:-34 8:-24 10:-13
near:ذكرت	3:12 4:-8 7:-14 10:-8 11:12
near:ذكره	6:13 8:-11
near:ذلك	0:-21 1:-27 2:-27 3:-19 4:19 5:-27 6:19 7:9 8:-24 10:-54 11:-20
near:ذهب	0:14 2:-11 3:-9 4:-24 5:-20 6:26 7:-18 10:-11 11:-9
near:ذوي	2:-18 4:-18 6:-18 8:35 10:-24
near:ذويه	0:-21 2:-19 3:-28 8:-8 9:-29 10:42 11:-25
near:ذين	1:-32 2:-27 3:17 4:9 5:-24 6:-16 7:-10 8:-13 9:-14 10:9
near:راءه	4:-26 6:28
near:رابط	2:12 6:-13 7:10 8:-17 10:-32
near:رابع	0:-18 1:-8 2:-40 3:-20 4:9 5:-27 6:38 7:-28 8:-15 11:-11
near:راح	5:-16 6:24
near:راس	3:8 4:-9 5:-13 6:24 7:-28 9:10 11:-29
near:رافع	6:8
near:راكب	4:-11 5:-14 6:23 7:-23
near:رام	8:19 10:-19
near:راي	3:-8 6:10
near:رايت	0:-14 2:-20 4:-11 5:-11 6:39 7:-10 10:-12
near:رايد	0:-9 2:-31 4:36 5:-20 6:-12 7:-11 10:-21
near:رباط	5:29 6:-23 7:-27
near:ربع	0:-20 1:-8 2:-9 3:-17 4:-24 5:-13 6:21 7:-16 8:-17 9:-14 10:-13 11:22
near:ربيع	0:-11 2:-10 3:19 4:-27 6:-25 7:-9 8:21 9:-14 11:-24
near:رتل	5:-21 6:22
near:رجال	0:14 1:-8 2:-26 3:-31 4:-20 6:19 7:-47 8:-10 11:-11
near:رجع	0:-11 2:-15 3:-34 4:-17 5:-11 6:-18 7:-16 8:-18 9:-21 10:21 11:39
near:رجعو	0:15 1:-8 2:-9 3:-14 5:-16 6:-22 7:-11 8:-26 10:15 11:12
near:رجل	6:18
near:رجلا	2:12 3:-14 4:8 5:-19 6:8 7:-18 10:-20
near:رجلي	0:-16 2:-13 6:25
near:رحل	6:-11 7:-8 9:-9 11:18
near:رحله	6:-14 7:10 9:-9 10:-9 11:19
near:رحلو	0:-10 3:23 6:-14 7:-10 9:-16
near:رحيل	3:17 11:-10
near:ردت	5:26 6:-25
near:رسمي	0:-10 10:-9 11:-15
near:رشيد	1:-8 4:-18 5:-11 6:11 7:8
near:رصاص	0:-18 2:16 3:-14 4:-11 5:40 6:-16 7:-27 10:-20
near:رصد	3:9
near:رصدت	9:-8 11:16
near:رضيع	0:-19 2:-10 4:-16 5:16 10:-21
near:رعاه	6:15
near:رعاي	0:-20 3:-12 4:-22 5:13 6:-18 7:-12 8:-14 10:22 11:10
near:رغم	6:11
near:رفات	0:-18 2:48 3:-10 4:-36 5:-24 7:-17 8:-18 10:-39 11:-20
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
near:روس	0:-11 2:-10 3:-11 4:-25 5:-25 6:44 7:-19 8:-22 10:-18 11:-9
near:روسي	0:-25 1:-13 2:-12 3:-27 4:21 6:-14 7:-30 9:-18 11:-33
near:روما	4:8
near:روهي	9:8
near:روي	0:-15 4:-12 5:-10 6:30 7:-11 10:-10
near:رويت	0:9 6:8
near:رياح	3:8
near:رياس	0:-14 2:-18 3:-11 4:17 5:-12 6:-16 7:-19
near:رياض	3:11 6:-8
near:ريف	0:11 2:-11 3:-10 4:-10 6:-17 7:-9 8:-8 9:-12 10:-12 11:22
near:رييس	0:-32 1:-15 2:-24 3:14 4:21 5:-30 6:12 7:-35 8:-16 9:-15 10:20 11:-26
near:زابو	5:-10 6:16
near:زارت	0:-10 5:-10 6:23 7:-8
near:زاره	0:-20 2:-19 3:-17 5:23 6:-12 7:-28 8:15 9:-19 10:-35 11:-8
near:زاعم	1:14 7:-8
near:زال	0:-22 1:-17 2:14 3:38 4:39 6:-34 8:-18 9:-25 10:-46 11:-51
near:زالت	2:18 5:-11 6:-39 7:23
near:زالو	0:-49 1:-22 2:-19 3:-10 4:31 6:9 7:20 8:-43 9:-13 10:-45 11:-34
near:زامف	0:29 2:-10 4:-25 6:-9 8:-9 10:-24
near:زراع	4:13
near:زعتر	3:-13 9:15 11:-11
near:زعمت	1:14 2:8 4:10 5:-15 6:-22 7:-13 10:-16
near:زلزا	3:10 4:-8 6:29 7:-15 9:-17 11:-15
near:زلنا	3:-9 5:-21 6:-15 7:30 10:-12
near:زمزم	1:-10 3:-18 4:-9 6:20 7:-12 11:-8
near:زملا	0:10 1:-9 2:-34 3:-23 4:17 5:19 6:-14 7:-35 8:-19 9:-12 10:-10 11:-14
near:زميل	0:-12 4:-8 5:14
near:زهاء	9:9
near:زوبي	1:-9 5:9
near:زوج	5:13 6:-11
near:زوجت	6:16
near:زوجه	0:10 4:-10 5:-8 6:23 10:-10
near:زور	5:12
near:زيتو	6:13 7:-11
near:زير	0:-12 2:-20 3:-9 4:-33 6:19 8:-20 9:-8 10:14 11:-12
near:زيلي	2:-8 4:-16 10:11
near:سابع	0:22 2:-9 3:-13 4:-23 6:-17 8:-21 11:-9
near:سابق	0:28 1:-39 2:-40 4:17 6:24 7:-26 8:-19 9:-23 10:-25 11:-45
near:ساحل	2:-8 3:10 4:-22 5:-12 7:-14 8:-9 9:8 10:-16 11:-9
near:سادس	2:-11 3:-10 5:-8 6:19 11:13
near:ساعا	0:15 2:-40 3:16 7:-24 8:-9 9:-12 10:18 11:-23
near:ساعه	0:-13 1:-18 2:-10 3:-20 4:-22 6:34 7:-10 8:-17 9:-15 10:-16
near:ساغا	3:14 11:-8
near:ساق	3:-13 4:-12 5:35 6:-35 7:-19
near:ساقه	5:31 6:-22 7:-25
near:ساقو	0:24 2:-40 4:-19 5:-10 7:-8 10:-10
near:ساكن	3:19 6:-14
near:سامي	6:-12 8:-8 9:-11 11:20
near:سانا	5:8
near:سانت	0:-21 4:-10 7:20 10:-10
near:سايق	2:-23 3:-11 4:-40 5:-8 7:32 8:-8 10:-33
near:سباح	5:-8 6:15
near:سبت	0:-15 2:-9 3:-14 4:-12 5:-8 7:-10 9:-22 10:20 11:34
near:سبتم	0:36 1:-26 2:-21 3:-24 4:-37 5:-20 6:-39 7:-24 8:-35 9:21
near:سبع	2:-8 3:10 4:-17 5:26 9:-8
near:سبعم	0:8 2:-11 4:-18 8:43 10:-45
near:سبعه	0:-22 1:-9 3:-16 4:-51 5:-13 6:32 7:-43 8:21 9:-17 10:-26 11:-15
near:سبعي	2:-12 3:-9 5:19 6:-25 7:8 9:-8 10:-18 11:12
near:سبقه	1:17 3:-10 5:10 6:-20 10:-10
near:سبيل	4:-32 5:-13 6:-34 7:-25 8:-14 10:25 11:-8
near:سبين	3:14 5:-9 9:-19 11:10
near:سته	0:14 1:8 2:-30 3:10 5:-22 7:-8 8:-32 9:-30 11:-33
near:ستون	2:-11 6:20 8:11 10:-12
near:ستين	0:-12 2:-22 3:-20 4:8 5:-18 6:-36 7:19 9:-8 10:16 11:-16
near:سجل	0:28 1:10 2:-12 3:-22 4:-38 5:-21 6:-41 7:14 8:-10 10:-25 11:-11
near:سجلا	1:19 2:-11 3:-25 5:-24 7:9 9:-9 11:-9
near:سجلت	0:32 1:-26 3:-28 4:-9 5:-18 6:-11 8:-22 9:-23 10:-14 11:-16
near:سجلن	9:20 11:-17
near:سجن	2:-21 5:-11 6:30 7:-17
near:سجنا	2:15 4:11 6:-10 8:-15 10:-16
near:سجون	0:-13 3:-10 4:20 5:-11 7:-18 10:-60 11:-8
near:سراح	0:-31 2:-29 4:-35 5:-11 6:-21 7:-13 8:-24 10:51 11:-10
near:سرعه	3:8
near:سريع	0:12 3:-11 4:26 5:-9 6:-33 7:-15 8:-12 10:-15
near:سعد	6:8
near:سعود	0:-11 2:-12 3:-8 4:-21 5:-48 6:44 8:38 10:-44
near:سفار	0:-14 3:-9 4:18 6:-19 8:-16 10:-16 11:20
near:سفح	3:16
near:سفين	3:-8 4:10 5:14 6:-21 7:-8 10:-12 11:-9
near:سقط	0:-13 2:-20 3:-14 4:-11 6:27 7:-19 8:-11 10:-9
near:سقطت	3:15 6:-27 7:16
near:سقطو	0:-13 1:10 3:-8 4:-30 5:-42 7:32 10:-18
near:سقف	1:-10 3:-22 6:30 7:-22
near:سقوط	0:-14 1:10 2:-12 5:18 6:-37 7:-19 11:18
near:سكان	0:-35 1:-21 2:-37 3:58 5:-43 6:-38 7:-12 9:-27 10:17 11:-46
near:سكني	5:-8 6:32 7:-23
near:سلاح	5:-8 6:15
near:سلام	0:-19 2:-8 4:-10 6:23 8:-11 10:-10
near:سلسل	8:-22 10:23
near:سلطا	0:-16 1:-9 2:-12 3:-22 5:-18 6:16 8:-14 9:14 10:9 11:13
near:سلم	2:17 4:-9 6:9 10:-13
near:سلمت	0:-18 2:-16 5:-12 6:28 7:-12 8:-29 9:-13 11:-11
near:سلمن	0:-13 2:38 4:-23 5:-12 6:-10 7:-10 8:-8 10:-34
near:سليم	1:-11 2:-9 3:-24 4:-9 5:-31 6:42 7:-21 9:15 11:-15
near:سمح	5:20 6:-11
near:سنجا	2:-13 3:-23 4:-8 10:-17 11:23
near:سند	6:9
near:سنغا	1:22 2:-28 3:-19 4:-22 5:-11 6:-11 7:-11 8:-10 10:17 11:-18
near:سنه	0:10 1:-10 2:-18 3:-17 4:-16 5:-32 8:9 10:-19 11:8
near:سنوا	1:-10 2:-11 3:-28 7:-15 8:-11 10:-18 11:8
near:سنوي	6:22
near:سوء	6:16
near:سواح	1:-14 3:20 5:-9 6:27 7:-17 9:-12 11:-19
near:سوتل	3:19 6:-9
near:سودا	0:-20 1:-18 2:-16 3:-32 4:-27 5:-43 6:31 7:12 8:31 9:42 10:-40 11:-29
near:سوري	0:-34 2:-9 6:8 7:-17 8:-9 10:19
near:سوق	3:21 6:-31 7:-10 10:8 11:-8
near:سوكو	2:-9 3:21 4:-16 5:-14 6:-16 7:-8 8:-9
near:سومط	1:-10 3:16 4:-8 5:-24 6:8 7:-9
near:سوها	5:18 6:-13
near:سوي	0:-11 2:-17 4:-38 5:-25 6:-14 7:-12 8:-22 9:-21 10:30 11:12
near:سويد	6:15 10:8
near:سويس	2:17 5:-14
near:سياح	5:-19 6:26
near:سيار	0:12 1:-11 2:-22 3:-33 4:-42 5:-10 6:44 7:-33 8:-17 9:-15 10:-24 11:-20
near:سياس	4:-9 8:-9 10:9
near:سياق	5:26 6:-26
near:سيبو	5:-9 6:8
near:سيدت	5:9 6:-24 7:17
near:سيده	3:-13 5:21 7:-16 8:-13 10:12
near:سير	2:26 6:-21
near:سيرا	3:33 4:-9 6:-11 7:-10 9:-11 10:13 11:-24
near:سيطر	2:-10 5:-10 7:13
near:سيطل	0:-10 2:-18 10:15
near:سيف	0:19 4:-8 6:-19
near:سيقا	3:-13 4:-8 5:28 6:-28 7:-15 8:-11 10:-13 11:-10
near:سيل	5:-12 6:23 7:-14
near:سينا	1:-8 3:-21 5:8 6:17 7:-17
near:سيول	1:-8 2:-11 3:-16 4:-8 5:-28 6:17 7:13
near:شاحن	0:33 1:-9 2:-42 3:-21 4:-35 5:8 6:-44 7:22 8:-11 9:-18 10:9
near:شارع	0:-8 3:-18 5:-10 6:26 7:-19
near:شارك	2:-13 4:-12 5:-17 7:-9 8:28 10:-21
near:شاطي	6:12
near:شباب	0:-24 1:-18 3:33 4:28 5:-23 6:-33 7:-17 11:-8
near:شباط	3:10 6:23 9:-15 11:-8
near:شبكه	0:11 1:-8 5:-24 6:18 8:-12 9:-14 10:-8 11:-16
near:شبه	6:10
near:شتاء	1:-11 2:18 3:-12 6:8 7:-22 8:-8 9:-12
near:شجاع	2:14 4:-9 7:-9
near:شخص	1:-14 2:-17 3:-26 4:-28 5:18 6:8 7:-29 8:-16 9:13 10:-23 11:19
near:شخصا	0:-36 1:-37 3:13 4:-17 5:21 6:-13 8:-40 9:-36 11:-10
near:شخصي	5:13 6:18 7:-23
near:شرد	0:-10 3:35 4:-14 6:-18 9:-13
near:شردت	3:17 5:-11 6:8 9:-35 11:-11
near:شرطه	0:17 1:-14 3:-34 4:-15 5:-26 7:10 8:-11 9:-11 10:-11 11:-15
near:شرطي	0:-16 4:8 5:10 7:-9
near:شرعي	2:-15 3:-8 5:-11 6:37 7:-9
near:شرق	0:-13 1:15 2:-15 3:17 4:20 6:-27 7:-19 8:-9 9:-11 10:-9
near:شرقي	0:-30 2:-16 3:-16 4:13 7:-21 9:16 10:14 11:-13
near:شركا	0:10 5:-12 9:-12 10:-8 11:18
near:شركه	2:-13 4:30 6:-12 7:-15 10:-29
near:شعب	3:-12 11:13
near:شقق	3:14 6:8
near:شقيق	2:-8 6:19 7:-13
near:شمال	0:30 1:-12 7:-21 8:-12 9:-24 10:-31
near:شمس	3:23 9:-19 11:-9
near:شملت	8:16
near:شهاد	5:9
near:شهد	6:11
near:شهدا	0:-9 1:-9 2:-17 3:-22 4:-12 5:17 6:14 7:-22
near:شهدت	3:-11 5:-11 7:13
near:شهر	1:27 3:-10 4:-33 5:-48 6:-24 7:-50 8:-42 10:26 11:-24
near:شهرا	0:-15 1:-12 2:13 3:-14 4:-16 5:-9 6:-36 9:28 11:-14
near:شهره	2:-12 5:17 6:9
near:شهري	0:20 2:-13 3:-20 4:-19 7:-21 8:-8 10:-20 11:15
near:شهود	5:-8 6:12
near:شهيد	0:-8 1:25 3:-15 5:15 6:-22 7:-17 11:-9
near:شوون	2:29 4:-28 6:-20 10:-25
near:شيبو	4:-12 7:8 10:-12
near:شيخ	3:-17 4:-16 5:-11 6:-20 7:37 9:-11 10:-16 11:-24
near:شيوخ	0:17 4:-23 5:-17 6:-16 10:16
near:شييا	4:10 6:-23 10:-8
near:صاحب	7:14
near:صادر	7:8
near:صارو	5:17 6:-13
near:صباح	1:-23 2:8 3:-31 4:-32 5:-21 6:-12 7:33 8:-28 9:-31 10:12
near:صحاف	3:-11 5:-8 6:9 9:14 11:-8
near:صحرا	1:21 3:-19 4:15 6:-23 7:-14 11:-19
near:صحفي	2:-10 3:20 4:12 5:12 6:-30 10:-10
near:صحه	0:-19 1:-23 2:-32 3:-35 4:18 5:20 6:31 7:-13 8:-34 9:-13 10:-23 11:-17
near:صحيا	6:9
near:صحيف	2:11 4:-12 6:-11 7:12
near:صحيه	5:-27 6:29 7:-9
near:صحيي	0:52 4:-12 5:-38 6:-44 7:-8
near:صدر	5:8
near:صدمه	6:18
near:صرح	5:-8 6:15
near:صرنا	0:-12 3:-23 4:27 5:-8 6:-25 7:-8 9:22 10:-19 11:-22
near:صغير	0:16 2:15 6:-23 7:-8 10:-8
near:صفاق	1:-13 6:15 7:-11
near:صفحه	0:11 4:-8
near:صفر	3:-16 6:25
near:صفقه	4:-13 8:10
near:صفوف	0:-9 4:-12 6:31 7:-12 10:-17
near:صلا	0:16 2:-8 3:-10 4:-32 6:-19 8:-15 10:8
near:صلت	3:-12 5:-12 6:13 11:12
near:صلوا	0:15 1:-9 2:-9 3:-11 4:-8 5:34 6:-47 7:-29 8:-10 9:23 10:-12 11:-30
near:صليب	0:-21 1:-10 2:8 3:-11 4:-21 8:19 10:10 11:-15
near:صناع	5:9 6:-8
near:صنعا	0:-12 2:-15 6:17 7:-8 10:-22
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
near:صيني	0:27 2:-23 4:-22 5:-8 6:-30 7:-11 8:-18
near:ضابط	0:-16 2:-27 4:26 6:-15 7:-12 10:-15
near:ضالع	2:-27 3:8 6:29
near:ضباط	5:13 6:-10 8:-19 10:18
near:ضحاي	0:-15 2:-23 3:-24 4:-13 6:34 7:-43 9:-10 10:-21 11:-16
near:ضحيت	5:-21 6:38
near:ضحيه	6:21
near:ضرب	2:14 4:9 5:19 6:-29 7:-10
near:ضربا	6:9
near:ضربت	3:-10 5:-14 6:-21 7:21
near:ضربه	5:35 6:-26
near:ضعت	5:11 10:-9
near:ضعف	0:14 1:15 3:11 4:-9 6:-22 7:-16 11:-10
near:ضفه	3:-10 9:16 11:-10
near:ضمت	9:-12 11:14
near:ضمن	2:-12 3:33 5:-9 6:-15 8:12 9:-22 10:-36
near:ضمنه	0:-21 1:-8 2:-34 3:-10 4:19 5:11 6:10 7:-15 10:-10
near:طابق	2:14 3:11 4:-14 5:-16 6:-19 7:8 8:-9 10:-12
near:طاري	4:-14 5:-8 6:19 7:-11
near:طاقت	3:-23 5:-18 6:22 7:-11 9:22
near:طاقم	2:-8 5:-23 6:38
near:طاقه	11:9
near:طال	5:23 6:-18
near:طالب	2:-16 3:-21 4:19 9:16 10:-17 11:-9
near:طاول	2:-13 5:-11 6:24
near:طاير	0:-15 1:-19 2:-17 4:-32 5:-11 8:32 9:-9 10:-25 11:-20
near:طايش	0:-15 2:-8 4:-12 5:36 6:-23
near:طباب	2:-11 6:16
near:طبرق	5:-13 6:17 7:-12 11:14
near:طبقا	0:-16 2:-25 5:-16 6:18 7:-22 8:18 10:-24
near:طبي	6:9
near:طبيب	1:-8 2:20 3:-11 4:-14 5:8 7:-34 10:-14
near:طبيه	6:24 7:-11 9:-10
near:طحين	3:-12 5:-11 6:24
near:طراز	6:9
near:طرف	3:-9 4:-19 5:21 7:-10 8:24 10:-30
near:طرفا	2:-14 8:11 10:-15
near:طرفي	0:-12 3:-16 4:-8 7:-13 8:-11 10:24
near:طرق	0:11 1:-27 2:-9 3:-19 4:-17 5:-25 6:48 7:-18 8:-10 10:-8 11:-17
near:طريق	0:15 1:23 2:-21 3:-11 4:-59 5:-12 7:-48 9:-30 10:-10 11:-48
near:طفل	2:-16 4:-16 5:-17 6:41 7:-13 10:-9
near:طفلا	1:-13 2:-13 4:-20 6:28 7:-33 8:-11 9:-16 10:-23 11:-23
near:طفله	3:-11 4:-10 6:18 7:-10
near:طفلي	0:-8 5:21 6:-17
near:طفيف	4:-14 5:47 6:-44
near:طلاب	0:9 2:-11 5:-17 6:-17 7:22
near:طلبه	0:-10 4:13
near:طواب	11:11
near:طوار	0:-11 3:-9 4:-14 5:8 7:-26 9:-23 11:18
near:طواق	1:-8 3:-12 5:20 6:-18 7:16
near:طوعا	3:-22 6:-8 9:-23 10:-12 11:44
near:طولك	3:13 9:-20
near:طوله	0:-11 4:27 6:-24 10:-19
near:طويل	3:38 5:-12 6:-13 7:-29 9:-22 11:-18
near:طيرا	6:14 7:-13
near:طينه	0:-8 3:-26 5:-20 7:-15 9:33 11:-14
near:ظهر	2:-18 7:8 10:14
near:ظهرا	2:-25 4:-11 5:-17 6:35 7:-19 10:-9
near:عاجز	3:8 6:-9 11:-10
near:عاجل	5:10
near:عاد	0:10 1:-21 2:16 3:-29 4:-50 5:-43 6:-73 7:-41 8:24 9:-18 11:44
near:عادت	4:-15 5:-11 6:-11 7:-13 10:28 11:-11
near:عادو	0:-17 1:-8 2:-12 3:-48 4:-22 5:-20 6:-36 8:-11 9:-69 10:28 11:61
near:عارض	6:15 7:-15
near:عاشر	4:17 5:-17 6:29 7:-11 8:-10 10:-26
near:عاصم	0:-20 3:-11 4:-11 8:-11 9:-20 10:-9 11:30
near:عالج	5:26 6:-13 7:-9 9:-9
near:عالم	0:-25 1:-9 2:20 4:-17 5:-23 6:20 7:-17 9:-11 10:-11 11:-9
near:عالي	2:-18 4:-17 6:-13 8:35 10:-24
near:عام	0:19 1:43 3:-16 4:-80 5:-11 7:-54 9:-40 10:-41
near:عاما	0:-18 1:-16 2:14 3:14 4:-30 6:18 7:-27 8:10 9:-10 10:-23 11:-9
near:عامل	0:39 1:-19 2:-25 3:-26 4:11 5:21 6:-35 7:-40 8:-28 9:-14 11:-16
near:عامه	0:-21 1:-9 3:-17 4:12 5:-22 6:21 7:-13 8:-22 9:-11 10:11 11:-8
near:عامي	2:-17 3:-9 4:-23 5:-11 6:-27 7:-11 9:13 10:25 11:-13
near:عايد	0:-29 1:-27 2:-28 3:-59 5:-25 6:-19 7:-32 8:16 9:-58 10:-8 11:63
near:عايل	0:-37 1:-20 2:-18 3:-15 4:15 5:-22 7:39 8:-31 9:-16 10:-30
near:عبار	5:-9 6:-9 7:10
near:عباس	11:11
near:عبد	3:18 11:-12
near:عبر	0:-18 1:-10 2:12 3:-12 4:-27 5:-29 6:-24 7:-25 8:-25 9:8 10:17 11:27
near:عبرو	0:-8 5:-13 6:-31 9:21 10:-19 11:-20
near:عبور	3:-25 5:-11 7:-14 9:28 11:-15
near:عبوه	4:-8 5:9 6:9 7:-13
near:عتق	3:18 11:-11
near:عثر	0:40 1:-14 2:24 3:-19 4:-35 5:-22 6:-25 8:-10 10:-29 11:-10
near:عثما	3:-9 5:-17
near:عثور	5:-14 6:10 7:12
near:عداد	0:-20 1:-24 2:-8 3:-23 4:-45 5:-16 6:-14 7:46 9:-10 10:-27 11:-21
near:عدت	4:10 7:-10
near:عدد	1:24 2:-61 4:-44 5:-33 6:-17 7:14 9:14 10:-19 11:-26
near:عددت	0:-9 1:-15 2:-12 3:-19 4:26 5:-12 6:-8 7:-14 11:-10
near:عدده	1:-33 2:-41 4:14 5:22 6:-36 8:21 9:-18 10:-32 11:-20
near:عدلي	2:10
near:عدم	1:30 2:11 5:-33 6:-31 9:10
near:عدن	0:-12 2:-14 4:-8 5:-33 6:17 7:-13 10:17
near:عده	6:16
near:عدو	1:14 3:-8 4:-11 5:-9
near:عدوا	1:16 3:-9 6:-18
near:عراء	3:21 9:-16
near:عراق	5:-12 6:-10 9:22
near:عربا	4:13 5:-11 7:-8
near:عربه	0:-12 3:-9 4:22 6:-11 7:-8
near:عربي	10:10
near:عرضت	8:10
near:عرفن	0:-11 1:-8 3:-26 4:-34 5:-15 6:25 7:17 8:-8 9:-11 10:-10 11:-25
near:عسكر	0:-29 1:-13 2:-25 3:-15 5:-19 6:-18 8:-8 9:-18 10:38 11:-30
near:عشاي	2:-16 4:-13 5:-24 6:14 7:-28 8:-18 10:26 11:-8
near:عشر	0:34 2:-18 3:-51 5:-11 6:14 7:-40 8:-34 9:-12 10:-47 11:9
near:عشرا	2:-22 3:18 4:26 5:-22 7:-25 8:-9 9:-12 10:-20
near:عشره	0:-11 1:-19 2:-48 3:-11 5:9 7:-37 9:22 10:-40 11:-24
near:عشرو	0:-37 2:-41 3:-13 4:28 5:12 6:17 7:-38 8:-13 10:-11
near:عشري	0:11 1:-19 2:-24 3:10 4:-45 5:9 6:-15 8:14 9:-18 10:-14 11:-12
near:عشوا	0:-10 3:12 11:-17
near:عصاب	0:14 1:-9 2:-17 6:30 7:-13 9:-16 10:-19 11:-8
near:عصر	0:-18 6:26
near:عصرا	6:15
near:عطشا	6:21 7:-12
near:عفو	0:21 4:-20 5:-13 10:-10
near:عقار	6:12
near:عقد	1:11 6:-10
near:علاج	0:-11 1:-8 3:-33 4:-16 5:47 6:-45 7:-24 8:-8 9:-20 10:-15 11:8
near:علقت	5:12
near:علم	3:-8 5:-13 6:-28 7:27
near:علمت	6:21
near:علي	0:-20 1:22 2:-18 3:-10 5:13 8:-43 9:-27 10:-26 11:-29
near:عليا	3:-9 6:19 7:-11 9:8
near:عليه	0:16 1:-13 3:-10 4:-31 5:-26 6:-9 7:25 8:-21 10:8
near:عمال	0:11 2:-14 3:-14 4:-17 5:-13 6:14 7:8 10:-14
near:عمر	0:-13 2:-11 3:-25 4:-14 5:-27 7:24 8:18 9:-13 10:-20 11:-23
near:عمره	0:-21 2:-14 4:-15 5:25 6:-15 7:-16 10:20
near:عمل	3:-9 5:-13 6:28
near:عمله	3:-13 4:-8 5:-23 6:40 7:-19 11:-8
near:عملي	0:-32 1:-17 2:-52 3:-23 4:-34 5:-8 6:11 8:23 9:-10 10:16 11:-20
near:عمه	6:11
near:عموم	0:10 4:-9 6:8 9:-10 10:-10
near:عناص	0:-10 2:-31 3:-18 4:14 5:-45 6:30 8:-15 10:-20 11:-8
near:عناي	0:-15 3:-15 4:-20 5:47 6:-21 7:-15 10:-14
near:عند	0:12 1:-16 2:14 4:-41 5:-27 6:16 8:-15 10:-36 11:-15
near:عندم	6:24 7:-19
near:عندن	6:10
near:عنده	0:-13 2:14 4:16 5:11 6:-31 7:-14 8:-9 10:-13
near:عنصر	5:10 6:-20 7:15 11:10
near:عنف	0:-8 1:-8 2:-11 3:22 6:29 7:-14 9:-21 11:-25
near:عنه	5:-10
near:عنها	0:23 4:-17 8:-8 10:-24
near:عنهم	0:-48 1:-20 2:-43 3:-41 4:29 6:-60 7:24 9:-15 11:-19
near:عوده	0:-12 1:-11 2:-10 3:-34 4:-14 5:-13 7:-11 8:-14 9:-20 11:45
near:عولج	5:15 6:-12
near:عون	3:32 6:-31
near:عيش	5:29 6:-22
near:عين	3:18 5:-22 6:20 7:-13 11:-22
near:عينه	2:-10 4:15
near:عيني	2:-11 5:-9 6:25 7:-8
near:غابه	1:-8 2:9 3:-27 6:-63 7:-39 8:16 9:-12 10:9
near:غادر	0:-18 1:-11 2:-9 4:-23 5:56 6:-54 7:-35 8:-9 9:-27 10:-26 11:10
near:غارا	0:-11 2:-10 4:-20 5:-20 6:40 7:-12 10:-14
near:غارت	5:11 6:-10
near:غاره	2:-10 4:-9 5:12 6:10 7:-8
near:غاز	5:34 6:-26 7:-15
near:غالب	0:-12 2:10 4:-31 5:10 7:16 8:9 9:-12
near:غاو	5:28 6:-22 9:-8
near:غدا	0:10 2:-8 4:-17 5:-8 6:22 7:-21
near:غرام	6:13
near:غران	5:-13 6:19
near:غرب	0:26 3:12 4:-15 10:-31 11:9
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
near:غوفا	0:-9 5:-16 6:23
near:غوما	3:13 5:-26 6:27 7:-8 11:-9
near:غير	0:-15 1:-19 2:-24 3:8 5:-14 6:17 7:-29 8:-21 9:-18
near:غيره	0:-15 1:-11 3:27 6:31 7:-25 8:-11 9:-19 10:-17 11:-29
near:فارق	2:16 3:-9 4:-8 5:-49 6:42 7:-10
near:فارك	2:-16 6:18 8:-9 10:-9
near:فاشر	3:25 9:-16 11:-8
near:فاعل	0:14 3:-15 6:-15 10:-12 11:20
near:فان	2:-9 3:31 4:-25 6:12 7:-15 9:-10 11:-24
near:فاه	0:-25 2:35 3:-17 4:-32 5:-9 6:20 7:-39 8:-32 9:-11 10:-9 11:-14
near:فايق	5:23 6:-15 7:-9
near:فبات	3:17 6:-8
near:فبرا	2:14 3:-16 4:-16 6:21 8:-8
near:فتاه	2:-15 4:-12 5:9 7:8 10:-8
near:فتح	4:-8 6:10 7:-26 8:11 9:-8 10:-13 11:11
near:فتره	1:14 4:-11 5:-17 7:-21 9:-9 10:-12 11:23
near:فتقو	4:-10 8:29 10:-26
near:فتيا	0:-38 1:-8 2:-22 3:-15 4:-24 7:18 9:-11 10:27 11:-12
near:فجر	0:18 1:-18 2:11 3:-23 4:-32 5:-32 7:-27 8:-18 9:-12 11:-22
near:فجرا	2:-11 3:15 5:-10 7:-9
near:فجرح	6:13 7:-14
near:فحص	2:19 3:-38 5:-10 6:-14 7:-17 10:-19 11:30
near:فحوص	5:-20 6:26
near:فديه	6:-25 7:-20 8:-15 9:-8 10:20 11:-11
near:فرار	0:16 2:-23 3:-9 4:-17 5:-15 6:-9 7:-14 8:-8 9:14 10:12 11:-18
near:فران	2:-16 5:20
near:فردي	6:8
near:فرع	5:-10 6:12
near:فرق	0:-10 5:8 6:12 7:-11 9:-9 11:-9
near:فرقن	3:-8 5:16 6:-10 11:12
near:فرقه	0:-15 3:9 4:16 5:11 6:-19 7:14 8:-13 9:-9 11:-16
near:فرنس	1:-10 3:-10 4:-10 5:-14 6:32 7:-19
near:فروا	3:24 6:-13 9:12 10:12 11:-30
near:فريق	3:-8 4:-8 5:-9 6:27 7:-18 10:-11
near:فصاي	4:-29 10:25
near:فضلا	0:-12 2:-12 3:-11 4:9 5:-15 8:-12 10:-16
near:فعدد	3:20 5:10 6:-29 7:18 11:-11
near:ففي	5:-11 6:14 9:10
near:فقا	0:-16 1:13 2:-16 3:18 4:-9 5:-12 6:11 8:-19 9:-31 11:-10
near:فقتل	0:-43 2:-28 4:-32 5:12 6:37 7:-24 9:-27 11:-15
near:فقد	0:-19 1:8 2:-15 3:-31 4:-22 5:-22 7:13
near:فقدا	0:-11 1:15 3:-20 4:-8 5:-37 6:-12 7:28 11:-13
near:فقدت	0:-12 1:-10 2:-22 3:-10 4:-14 5:-34 6:30
near:فقدن	0:-28 1:-12 2:-10 3:-37 4:-18 5:-17 6:68 7:-55 10:-20 11:-13
near:فقدو	0:-25 1:44 2:-12 3:-25 4:-15 5:-37 7:-31 9:-9 11:-17
near:فقضي	6:18 7:-15
near:فقط	0:-28 1:-16 2:22 3:-13 4:-43 6:-15 7:24 9:-20 10:-12 11:-15
near:فلبي	5:-18 7:10
near:فلسط	0:-20 2:16 4:-39 5:8 6:-17 7:-11 8:28 10:-31
near:فلم	0:-12 2:-15 5:-14 6:18 7:-27 8:-23 10:11
near:فندق	5:-9 6:19
near:فنزو	0:-8 3:-19 8:-23 9:11 10:-11 11:23
near:فوج	5:-11 6:10 9:-12 11:28
near:فور	3:9
near:فوق	3:13 4:-9 5:-33 6:35 7:-11 8:-10 10:8
near:فولو	4:-16 10:11
near:فيات	5:37 6:-31 7:-17
near:فيرا	6:19
near:فيصل	3:-12 6:-8 9:15
near:فيضا	3:21 5:-12 6:-9 9:-8
near:فيما	0:-29 1:-36 2:-49 3:-12 4:-30 5:15 6:18 8:-36 10:-23 11:-14
near:فين	0:-8 2:16 3:8 4:-8 5:-36 6:22 8:-21 9:15 11:-15
near:فيه	1:-19 2:-13 3:-28 4:-20 5:-10 6:19 7:-11 8:-11 9:27 10:-28 11:-14
near:فيها	0:-16 1:-30 2:-41 3:18 4:33 5:-12 6:-17 7:-13 8:-14 9:-23 10:-17 11:-24
near:فيهم	3:-8 5:13
near:قادم	0:-9 6:-8 9:-18 11:18
near:قارب	0:-10 1:21 2:-11 3:-17 4:-9 5:-22 6:-15 7:23 10:-10 11:-10
near:قاصر	0:-40 1:12 2:-21 3:10 4:-29 6:-39 7:-31 9:-35 10:20 11:18
near:قاطن	3:10 6:-13 9:15 11:-23
near:قاعد	0:-9 5:9
near:قاعه	3:21 5:-12 6:-15
near:قافل	1:-10 2:-8 4:-14 6:-23 7:-9 8:-10 9:-17 10:-10 11:39
near:قال	0:-71 1:11 3:-43 5:-63 6:19 8:-27 10:22 11:13
near:قالت	1:-16 2:-21 3:12 4:-30 5:-17 7:-43 9:14 10:-25
near:قالو	0:-14 4:-29 5:-8 6:27 7:-11 10:-21
near:قاهر	2:-11 4:-10 8:17 9:-8 11:15
near:قايد	0:-16 1:-17 2:-20 3:-18 4:13 6:-10 7:-16 8:-20 10:19 11:-10
near:قايل	0:-12 1:-9 2:-12 4:9 5:-32 6:44 7:-30
near:قايم	0:-11 1:-13 2:-23 4:18 5:30 6:-20 7:-34 8:-21 10:-16
near:قبال	1:-33 3:-8 5:-10 6:37 7:-10
near:قبض	1:-10 6:-19 10:23
near:قبضه	0:-25 1:-8 2:-29 3:-17 4:42 5:-12 6:-19 7:-32 8:-27
near:قبل	0:-29 1:14 2:-13 3:37 4:-16 5:-27 6:-16 7:-64 8:-29 9:-15
near:قبله	1:-9 4:-15 7:-9 8:15
near:قتال	0:-12 4:22 5:-10 6:-17 7:-10 11:-10
near:قتل	0:-36 1:8 2:-33 4:-19 6:41 7:-33 8:-46 9:-24 10:-18 11:-19
near:قتلت	0:-32 1:-28 2:-29 3:-31 4:17 5:-33 6:62 7:-35 8:-10 9:-26 11:-35
near:قتلن	0:-8 6:16
near:قتلو	0:13 1:-34 2:31 3:-55 4:-81 6:-9 7:-27 8:-34 9:-14 10:-27 11:-21
near:قتلي	0:-52 1:17 2:-53 3:-39 4:-21 5:-30 6:60 7:-24 9:-19 10:-42
near:قتيل	0:-12 1:43 2:-42 3:9 4:-58 5:21 6:-58 7:33 8:-21 9:-22 10:-35 11:-28
near:قدر	2:-11 3:-21 4:12 6:11 7:-17 8:-14 11:-16
near:قدرت	0:-8 4:-9 6:-25 7:22 10:9
near:قدم	3:8
near:قذيف	6:10
near:قراب	2:-8 3:16 4:-8 5:16 8:11 9:-11 10:-10 11:-24
near:قراه	4:-8 5:-15 6:-29 9:-25 10:-12 11:19
near:قرب	0:-10 1:-11 3:-10 4:-15 5:-12 6:8 7:18 8:-24 9:-9 11:-24
near:قرن	6:-9 7:13 11:-8
near:قروي	0:-38 2:-18 4:31 6:12 7:-9 8:-13
near:قري	0:-8 3:31 4:-10 5:-17 6:-29 9:12 11:-20
near:قريب	0:-20 2:-8 3:11 4:35 6:-32 7:-19 8:-18 10:-26 11:-9
near:قريه	0:-37 1:-10 3:32 5:14 6:23 7:-40 8:-18 9:-21 10:-44 11:-29
near:قسد	5:-9 6:14
near:قسرا	0:-14 1:-9 2:-32 3:8 5:-10 6:-25 7:18 8:-18 9:-19 10:-24 11:22
near:قسم	0:21 4:-20 5:21 6:-14 7:-11 10:-19
near:قصف	0:-23 2:-19 4:-23 6:20 8:-10 9:-15
near:قضاء	1:-8 3:-8 7:9 9:-14 10:-14 11:18
near:قضاي	6:16
near:قضت	5:-18 6:24
near:قضوا	0:-14 1:10 4:-31 5:-34 6:36 7:-41 8:-13 9:-26 10:19 11:-24
near:قضي	0:-19 2:9 5:-38 6:14 7:-48 8:-16 11:-9
near:قضيه	0:10
near:قطار	1:-10 6:24
near:قطاع	0:17 1:-8 2:10 3:-19 5:-9 6:-10 7:-27 8:-33 9:-23 10:-11 11:10
near:قطري	4:-12 10:13
near:قعوا	0:-10 2:-14 3:-11 4:14 5:-12 6:-26 8:19 10:-20
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
near:قول	0:-11 2:-18 3:10 4:-15 6:-14 7:-13 8:-10 9:-8 10:26 11:-14
near:قوله	0:-13 1:-22 2:-13 3:-10 4:10 5:11 6:-14 7:23 8:-19 9:-24 10:-28
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
near:كالي	5:15
near:كامل	0:-16 3:10 4:12 5:11 6:-10 9:-8
near:كان	0:18 1:-58 2:-79 3:11 4:-22 5:-48 6:21 7:-22 8:-49
near:كانا	0:-8 2:-12 4:-10 5:13 6:-20 7:10 10:11
near:كانت	0:-30 2:12 3:-10 4:-43 7:13 8:-35 9:-10 10:13 11:-13
near:كاند	6:-13 7:16
near:كانو	0:-16 1:-14 2:-44 3:16 4:25 5:-81 7:-63 8:22 9:-17
near:كاوك	5:8
near:كايس	0:9 2:-8 3:-8 4:-12 6:-14 9:14 10:10
near:كبري	5:24 6:-16
near:كبير	0:-10 2:-16 4:17 5:-10
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
near:كله	0:37 1:-20 3:-12 6:-35 8:-21 9:-24 10:-9 11:-8
near:كلها	0:15 2:-8 3:-8 5:-11 6:19 7:-10
near:كلهم	2:-28 3:-31 4:18 5:-21 6:38 7:-14 8:-20 10:-10
near:كما	0:-10 1:-41 2:-14 3:18 4:-61 5:23 6:-21 7:-15
near:كمبو	3:22 4:10 5:-10 6:-8 7:-9 9:-12
near:كمين	2:-25 3:-8 4:25 5:-37 7:11 8:-8 10:-37
near:كنا	0:9 1:-12 2:-47 3:-20 5:-17 6:19 7:-34 8:14 9:15 10:-48 11:-16
near:كنيس	2:-25 3:13 4:-32 6:24 7:-9 8:-8
near:كهرب	6:10
near:كواد	0:30 2:-13 3:-14 4:-15 5:-14 6:27 7:-24 10:-14
near:كوار	2:-22 4:-29 6:16 7:-14 8:-9 9:-11 11:-10
near:كوت	3:-15 4:-8 5:-8 6:-21 9:20 10:26 11:-13
near:كورس	0:-13 2:-17 3:-18 4:-25 5:-13 6:-24 7:-8 8:-13 9:-9 10:46 11:-31
near:كوري	2:-10 4:8 6:21
near:كوست	3:10
near:كولو	2:-22 3:-9 4:-9 6:13 7:-11 8:-15 9:-15 10:15 11:10
near:كولي	3:-8 5:-8 6:25 9:-12 10:-9
near:كومب	3:-9 5:10 6:10
near:كونر	3:21 9:-14 11:-12
near:كونغ	5:-8 6:27 7:-18 11:-20
near:كويت	5:32 6:-25
near:كيبي	0:-11 2:-8 6:-9 10:16
near:كيف	0:-8 4:-10 6:26
near:كيفو	6:11
near:كيلو	3:-9 4:16 6:-9 7:-18 9:16 11:-12
near:كينش	2:-15 4:-37 6:-8 8:41 10:-9
near:كيني	5:-9 6:15
near:كييف	0:-12 1:-8 3:-22 4:-11 6:-18 7:-11 8:29 9:-11 10:-17 11:-39
near:لاجي	1:-13 2:-11 4:-13 5:-17 6:-24 7:-11 8:-15 10:12
near:لاحق	1:-9 2:-22 3:-27 4:-23 5:9 7:-36 10:12 11:-14
near:لادا	7:-8 9:-17 11:12
near:لاذا	6:15
near:لاست	3:-15 6:-15 9:24 11:-9
near:لاسر	2:12
near:لاصا	0:-8 5:30 6:-25
near:لاطف	5:-11 6:14
near:لاطل	2:-11 4:-10 8:18
near:لاغا	3:12 11:-8
near:لافت	7:9
near:لامب	6:19 7:-10
near:لان	2:19 3:13 4:-12 6:-20 10:-16 11:-19
near:لايح	0:-8 3:-13 4:-18 5:-11 6:29 7:-15
near:لبنا	0:-15 2:-14 3:-9 4:22 6:-12 8:-13 9:-25 10:-18 11:19
near:لترم	5:-9 11:15
near:لتسل	2:-14 4:-10 5:-16 6:-20 7:22 10:16
near:لتصل	11:15
near:لثلا	4:22 5:-30 7:-8
near:لجا	3:10 6:-9 9:12 11:-19
near:لجاو	3:-9 6:-12 9:24 11:-19
near:لجرا	1:-10 3:-15 4:-8 5:31 7:-11 10:-9 11:-8
near:لجنه	0:-22 3:-19 4:-11 5:-18 7:-11 8:24 9:10 10:-11 11:-12
near:لجيك	5:-11 6:23
near:لحظه	4:-11 5:-8 6:14 7:-13 10:15
near:لدعم	6:11
near:لدي	1:-17 2:-45 3:13 4:13 5:-35 6:-66 8:-22 9:-18 10:27 11:-16
near:لدين	0:-18 1:-12 2:-27 3:-15 4:-18 7:19 8:10 10:-19
near:لديه	1:-12 3:-14 4:34 6:-34 7:-9 8:-27 9:18 11:-24
near:لذوي	6:15
near:لرضي	3:-9 6:13 7:-9
near:لروي	4:12 5:-27 6:20 7:-23 8:15
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
near:لقمه	5:29 6:-22
near:لقوا	1:9 3:-8 4:-8 7:-10
near:لقي	0:-15 1:9 2:-12 3:-18 4:-17 5:-24 6:43 7:-29 11:-11
near:لكل	2:20 3:11 4:-13 6:-25 10:-11
near:لكن	0:-28 1:-29 2:15 3:-13 4:-18 5:-52 7:16 8:17 9:-11 10:-10 11:-18
near:لكنه	3:-10 4:14 5:-10 6:30 7:-24 10:-19
near:لما	2:-8 4:-8 6:12 8:-12
near:لمده	4:-12 8:12
near:لمرا	6:13
near:لمكت	4:-8 8:29 10:-28
near:لمن	1:-10 3:12 4:-9 5:-9 7:8 10:-11 11:-13
near:لمها	6:-12 7:13
near:لنا	0:-35 1:-19 2:-17 5:9 6:22 7:-31 9:-8 10:-18 11:-10
near:لنسا	2:-11 5:-26 6:45 7:-20
near:لنقل	3:-11 11:13
near:لها	1:-16 3:8 4:11 5:-19
near:لهم	0:-13 1:-21 2:-16 3:-18 4:-27 5:-34 6:-13 7:48 8:-9 9:-10 10:-18 11:-18
near:لواء	0:-22 2:-15 4:-33 6:24 8:-14 10:16
near:لوزا	2:-15 3:-10 4:20 5:-15 7:-13 9:-8 10:-13
near:لوكا	2:-16 3:-10 6:13
near:ليبل	3:29 6:-18 9:-11 11:-25
near:ليبي	0:-19 2:-21 3:-23 4:8 5:-45 6:-24 7:-26 8:-12 10:34 11:18
near:ليرت	0:-14 2:-9 4:-14 5:14 6:-13 10:19 11:-11
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
near:مات	0:10 2:44 3:-24 4:-51 6:-17 7:-9 8:-15 9:-9 10:-31 11:-8
near:ماتت	2:18 4:-9
near:ماتو	0:-17 1:25 2:21 3:-36 5:-32 6:12 7:-50 8:-15 9:-8 10:-25 11:-15
near:مار	6:11
near:مارب	2:-14 4:11 6:19 7:-17 9:-15 10:-20
near:مارس	2:-21 3:16 4:-30 5:9 6:21 7:-15 8:14 9:-21 10:-8
near:ماره	5:10 6:-9
near:ماري	0:-25 2:-22 4:-42 5:-15 6:-27 7:16 8:49 10:-33
near:ماشي	2:-9 3:16
near:ماضي	1:36 2:-41 4:-8 5:-54 7:-31 8:9 10:-10 11:-40
near:مالي	0:17 1:-16 3:-37 4:11 6:-28 7:-24 8:-23 9:32 10:10
near:ماني	5:-15 6:26 7:-14 8:-10 10:9 11:-8
near:ماوي	3:42 6:-14 7:-8 9:-33 11:-19
near:مايت	0:12 10:-9
near:مايغ	5:-24 7:16
near:مايه	4:-27 5:19 9:17 10:-21 11:-17
near:مايو	0:35 2:-14 4:-39 6:-23 7:-8 10:-25 11:8
near:مايي	5:-23 6:25 11:8
near:مباش	2:20 6:-10
near:مبان	1:-9 4:-8 5:-26 6:-11 7:-22 9:-13 10:-20 11:30
near:مبلغ	6:-10 7:11
near:مبني	5:9 7:-15
near:مبين	0:11 2:-9 5:-8 10:-9
near:متاث	2:-16 4:22 5:-62 6:43 7:-24
near:متحد	0:15 1:-26 4:-37 5:-44 6:41 7:-38 8:-31 10:-18 11:-12
near:متر	6:12
near:متزا	5:8
near:متشد	0:10 3:-16 4:-11 6:13
near:متصل	5:26 6:-26
near:متضر	3:28 6:-21 7:-13 11:-15
near:متطو	0:-12 1:-10 2:-10 3:29 4:-10 5:-19 6:11 7:-18 8:-17 9:-8 10:-11 11:-8
near:متفا	1:-11 3:-24 5:28 6:12 7:-21 9:-8
near:متفر	0:-11 2:-14 5:-14 6:25 8:-8 10:-11
near:متمر	4:-8 5:11
near:متن	1:-20 2:16 3:-16 5:-32 6:-19 7:-34 8:-27 9:-24 10:12 11:13
near:متنق	5:-19 6:22
near:متنه	0:-18 1:-9 2:-15 3:-16 4:-21 5:-25 7:-14 8:-10 10:-12 11:26
near:متهم	0:-18 1:-8 2:-9 4:-18 5:-19 6:9 7:-19 8:-16 10:20
near:متوا	5:-9 6:-17 7:21
near:متوس	1:41 2:-10 3:-30 4:-9 6:-17 7:-43 9:-11
near:متوف	1:13 3:-8 6:20 7:-21
near:متوق	5:-8 6:14
near:مثله	3:19 6:-19 8:9
near:مجاع	3:-12 6:17 9:-12
near:مجاو	0:-38 1:-11 2:-19 3:41 4:11 5:8 6:-41 7:14 11:-10
near:مجتم	4:9 10:-12
near:مجدد	0:9 4:-9 10:-20 11:9
near:مجلس	0:-8 3:12 5:-16 6:9 7:-9 9:-11 11:-14
near:مجمع	3:25 5:-21 6:18 9:-13 10:-9 11:-17
near:مجمو	0:-12 1:13 2:-8 3:-21 4:9 5:-21 6:-23 7:-12 8:27 9:12 10:-22 11:-27
near:مجهو	1:-11 2:-16 3:-13 4:-10 5:-22 6:11 7:-9 8:-15 9:-9 11:-22
near:محاف	0:-20 1:-23 2:-12 3:16 4:-19 5:27 6:-36 7:-26 8:-21 9:-39 10:16
near:محام	3:-19 4:-12 5:-10 6:-8 9:-8 11:20
near:محاو	0:-9 4:-17 6:13 7:-8 10:-12
near:محتج	0:-41 1:-9 3:-22 4:28 5:-17 6:-53 7:-38 9:-12 11:-13
near:محرر	0:-34 2:-44 5:-17 6:-49 7:-27 8:24 9:-8 10:33
near:محطه	5:-8 6:-13 8:19 10:-16
near:محقق	2:-9 5:-33 6:-9 7:27
near:محكم	2:-13 4:23 8:-10 10:-23
near:محكو	0:-15 2:-28 3:-18 4:-38 5:-10 6:-26 7:-8 8:58 9:-27 10:-33 11:-17
near:محلي	0:19 1:-18 2:-19 3:-44 4:-21 5:-8 7:-32 8:-20 10:-10 11:29
near:محمد	1:17 3:-16 4:-9 5:22 6:-22 7:-13
near:محمل	0:-9 2:10 3:-10 5:24 6:-30 8:-10
near:محمي	6:15
near:محيط	2:12 3:11 5:-18 6:22 7:-18 10:-13
near:مختط	0:-14 1:-8 4:9 5:-13 6:-54 8:-34 10:20 11:-13
near:مخطو	0:34 2:-16 4:-32 5:-10 6:-11 7:-8 8:-9 10:-22
near:مخلف	6:9
near:مخيم	1:-17 2:-12 4:-8 6:-28 8:-18 9:25 10:-14
near:مدار	0:9 2:-8 3:46 4:-25 5:-33 6:13 7:-35 9:-21 10:-15 11:-26
near:مداف	4:-18 6:-11 8:21 10:-8
near:مدخل	0:-12 2:-8 6:18 10:-13
near:مدرج	4:-17 5:22 6:-22
near:مدرس	0:-11 1:-29 2:-34 3:37 4:-15 6:-15 8:-38 9:-24 11:-10
near:مدرع	0:-17 3:-10 4:-21 5:-11 6:28 7:-15 10:-10
near:مدعي	2:13 5:-13 7:8 8:-14 10:-9
near:مدن	3:16
near:مدني	0:-36 1:-50 2:-22 3:-8 4:-35 5:8 6:18 8:-28 9:-40
near:مده	2:-11 4:14 6:10 11:8
near:مدير	0:-12 1:-27 2:-31 4:-26 5:35 6:-30 7:15 8:-9 9:-20 11:-19
near:مدين	0:-38 1:-22 2:-24 3:34 5:-37 6:13 8:-13 9:-23 10:-18 11:-11
near:مرات	3:14 6:-11 11:-8
near:مراس	6:22
near:مراف	0:29 1:-10 3:-10 4:-10 6:-9 7:-14 10:-11
near:مراك	3:14 5:-8 6:-23 7:20 9:-27 11:9
near:مربع	3:11 4:18 6:-17 7:-17
near:مرتب	6:9
near:مرتض	5:29 6:-24 7:-13
near:مرتي	4:17 7:-8
near:مرجح	4:-22 6:22
near:مرحل	0:-25 1:-13 2:-32 3:-17 4:12 5:-17 6:-40 7:-16 8:-29 9:-16 10:28 11:12
near:مرصد	0:16 4:-16 8:-8 10:-10
near:مرضي	0:23 2:-20 3:20 4:-8 5:-14 6:-34 7:-22 8:32 9:-21 10:-40 11:-10
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
near:مستش	1:-43 2:-11 3:-15 4:-34 5:34 6:-19 7:-40 8:-47 9:-35 10:-20 11:-21
near:مستع	0:-9 3:8 6:-10 10:13
near:مستق	0:-11 4:-28 5:13 6:-12 7:-14 8:-8 10:22
near:مستم	3:-20 5:-11 7:24
near:مستو	1:-9 3:13 5:31 6:-27 9:-14 11:-20
near:مسجد	10:-11
near:مسجل	0:-16 1:-14 2:-11 3:15 4:-31 5:-24 8:-9 9:14 10:-12 11:-18
near:مسعف	5:28 6:-21
near:مسلح	1:-12 2:-21 3:-9 5:-23 7:-29 8:-29 9:-15 10:24 11:-21
near:مسلم	4:12 6:-8
near:مسن	5:24 6:-17
near:مسوو	0:-21 1:17 2:18 3:-19 5:-15 6:-21 8:-15 9:-10 10:-14 11:12
near:مسيح	0:31 3:-10 6:-23 7:-18 10:-19
near:مسير	2:-10 4:-17 5:26 6:9 7:-10
near:مسيل	5:-10 6:16
near:مشار	3:-10 4:-17 6:22 7:-9
near:مشتب	6:16
near:مشتر	1:-10 5:-8 6:-11 10:19 11:-8
near:مشرف	3:15 11:-11
near:مشرو	1:35 6:-27 7:-14
near:مشفي	5:16 7:-11
near:مشير	6:10
near:مصاب	0:-17 1:14 2:-18 3:-25 4:-24 5:46 6:-23 7:-30 8:-9 9:-12 10:-11 11:-13
near:مصاد	0:-8 3:-8 5:-15 6:30 7:-9 10:-9
near:مصدر	0:-38 1:-11 2:-26 3:-39 4:8 5:17 7:-45 9:19
near:مصر	0:-10 2:-10 3:-28 4:-17 6:-10 8:44 9:-24 10:-26
near:مصرع	0:-18 1:-11 3:-26 4:-13 6:30 7:-40
near:مصري	0:16 3:14 4:14 5:12 6:-27 7:-8 8:-29 10:-24 11:-16
near:مصفو	3:26 9:-11
near:مصلح	4:-9 5:25 6:-24 8:29 10:-26
near:مصلي	2:-8 4:-10 6:19
near:مصمم	3:-11 6:-9 9:15
near:مصنع	4:-20 8:18 10:8
near:مصير	0:-30 1:-21 2:-30 3:-19 4:-22 5:-25 6:-15 7:54 8:-27 9:-13 10:-36 11:-27
near:مضيف	3:16 5:-12 6:-20 7:12 8:19 9:-17 10:-10
near:مطار	0:-28 1:-10 2:-17 3:9 4:-32 5:-11 6:10 7:-17 8:8 9:-11 11:12
near:مطلع	0:8 1:-19 4:-39 5:16 6:-49 7:11 9:15 10:11
near:معاب	3:-23 4:-9 5:-13 6:-18 7:-8 9:-12 11:32
near:معار	0:-35 2:-13 4:18 6:23 7:-13 8:-9 9:-14 10:-17 11:-11
near:معبر	5:-9 6:-20 7:-11 9:-15 10:-10 11:27
near:معتق	2:14 4:-34 6:-48 8:11
near:معتم	6:19
near:معدل	5:9
near:معرك	0:-16 1:-8 2:-18 3:-9 4:15 5:-13 7:-11 8:-10
near:معسك	1:-24 2:-17 3:-32 4:45 5:-20 6:-28 7:-26 8:-18 9:-9 10:-16 11:-27
near:معظم	0:-16 1:-9 4:-35 5:12 6:-14 8:17 9:-24 10:-9 11:-8
near:معلم	0:20 2:-14 3:-21 4:-10 5:-26 11:-14
near:معلن	1:16 5:11 7:-19
near:معنا	0:36 2:-14 3:-23 4:-39 5:-28 6:19 7:-35 10:-18
near:معها	0:31 3:-8 4:-20 6:-15 8:-13 10:-30
near:معهد	2:9 6:-29 7:20
near:معهم	0:31 2:-30 4:-30 5:-20 7:-15 10:-18
near:معي	0:-9 2:-15 4:-29 5:27 8:-11 10:-13
near:معيت	3:-11 11:18
near:مغاد	0:-10 4:19 5:-8 6:-16 7:-13 8:-10 9:-30 11:20
near:مغرب	5:-9 6:25 7:-12
near:مغلق	6:-8 8:10 10:-12
near:مفاو	2:9 4:-14 6:-23 8:17 10:-9
near:مفرج	2:-11 4:-19 5:9 6:-13 8:20 10:-14
near:مفقو	0:-44 2:-29 3:-60 4:-71 5:-43 6:-54 7:87 8:-17 9:-30 10:-45 11:-49
near:مفوض	0:-26 1:22 2:-23 4:-26 5:-24 6:-48 7:-33 8:-24 9:22 10:9
near:مقاب	2:-27 4:-68 5:-16 6:12 7:-46 8:34 9:-67 10:11 11:-38
near:مقات	0:22 1:-15 2:-63 3:-16 5:-43 6:39 7:-40 10:-59 11:-11
near:مقار	6:14
near:مقاط	0:-14 1:-10 4:-10 5:-20 6:-15 8:17 10:8
near:مقاع	6:-14 7:15
near:مقبر	0:-18 1:-12 2:-20 3:-17 4:-18 5:-18 6:29 7:-43 8:-8 10:22 11:-9
near:مقبل	2:-8 3:-12 4:-12 6:-14 8:-8 9:-19 10:19 11:31
near:مقتل	0:-18 1:-17 2:9 3:-17 4:-60 5:-16 6:59 7:-18 8:-20 9:-11 10:-13 11:-19
near:مقتو	0:23 2:14 4:-8 6:-21 7:-15 10:-18
near:مقدم	3:-8 7:9 9:9
near:مقر	2:-18 3:-18 4:26 7:-9 8:14 10:-37 11:-10
near:مقرر	0:-9 1:-20 3:-42 4:-21 5:-9 6:-22 7:-15 10:-20 11:42
near:مقصو	6:15
near:مقطو	4:-23 5:-8 6:26 10:-14
near:مكان	0:-9 2:-28 3:-18 4:32 5:-26 6:9 8:-9 9:-10 10:-37
near:مكتب	1:-16 2:27 3:-15 5:-38 6:-23 7:-12 10:-19 11:-18
near:مكسي	1:-18 6:31 7:-14
near:مكون	3:13 6:-8
near:ملاج	3:22 11:-10
near:ملاح	0:-11 3:10 5:17 6:-13 7:-8 10:-10
near:ملاي	0:-11 2:-17 3:9 4:-15 6:25 11:-29
near:ملعب	3:17 6:-9
near:ملف	3:-8 4:-12 6:-15 7:21
near:مليا	0:-17 2:-17 4:-16 6:23
near:مليو	0:-28 1:-11 2:-17 3:-30 5:-30 7:-17 8:-26 9:12 10:18 11:10
near:مما	9:9
near:مماث	0:-10 4:-22 6:11 7:-9 8:25 10:-18
near:ممثل	0:-15 3:18 4:16 9:-18
near:ممرض	0:24 2:-29 3:-15 7:-19 8:-19 10:-26
near:مملك	9:20 11:-18
near:ممن	0:12 1:-17 2:-32 3:-24 4:-22 5:21 6:-14 8:-12 9:-17 10:-27 11:21
near:ممنو	5:-8 6:15
near:منا	0:-15 2:32 3:-9 4:21 5:-16 6:-59 7:21 8:-12 10:-30 11:12
near:مناز	0:-10 3:16 5:-16 6:-27 7:-16 9:-28 11:30
near:مناط	0:-12 2:-17 3:21 5:-24 7:-16 8:-18 9:-27 10:-24
near:مناو	5:18 6:-9 7:-13
near:منبع	5:-8 6:13
near:منتد	0:-16 4:17 6:-30
near:منتص	0:-24 3:-15 4:-10 5:-8 6:21 9:16 10:-14 11:-18
near:منجم	0:21 4:-17 5:9 6:19 7:-19 10:-22
near:منح	3:17 10:-8 11:-25
near:منحه	3:10
near:مندو	5:23 6:-19 7:-16
near:منذ	0:-47 1:-28 2:-16 3:-11 4:-13 6:10 7:-19 8:-15
near:منزل	2:-10 3:23 5:-16 7:-20
near:منسق	2:16 3:-21 4:-19 5:-13 6:-16 8:-10 9:25
near:منشو	6:12
near:منصر	1:15 2:10 6:-14 7:-15 8:-10
near:منصه	6:26 7:-26
near:منطق	0:16 1:-14 2:-16 3:14 4:-30 6:12 7:-48 8:-25 9:-29 11:-21
near:منظم	0:10 1:33 2:-48 3:13 5:-54 6:-34 8:-38 9:-54 10:-14
near:منفج	5:9 6:27 9:-15 11:-28
near:منفص	2:-13 5:-21 6:36 8:-13
near:منكو	3:19 6:-22 7:23 9:-12 11:-9
near:منه	0:28 3:12 5:-21 6:-28 7:-8 11:-8
near:منها	1:-24 2:-55 3:25 4:-16 6:54 7:-13 8:-22 9:-34 10:-21 11:-33
near:منهم	1:-52 2:-10 3:-13 4:-13 5:15 6:-28 7:-27 8:19 9:31 11:-35
near:منهن	1:-8 2:-27 3:-33 4:-16 5:13 7:-28 8:-28 9:-9 10:41 11:-9
near:مهاج	0:34 1:23 2:-41 3:-31 4:-15 5:-29 6:-24 7:-18 8:-20 11:-8
near:مهجر	9:-8 10:-10 11:17
near:مهرب	4:28 6:-26 7:-11
near:مهرج	5:12 6:-9
near:مهند	0:-16 2:-9 4:13 6:17
near:مواج	3:26 5:-9 6:-22
near:مواز	5:26 6:-14
near:مواص	3:19 11:-8
near:مواط	0:-8 3:-17 4:-13 5:27 6:-25 10:11
near:مواق	0:-16 3:22 5:-9 6:-15 7:-11 8:-11 9:9 10:-13 11:-27
near:موبد	2:-36 3:-22 5:-18 6:-12 7:-11 8:41 9:-30 10:-33 11:-18
near:موت	5:27 6:-15 7:-8
near:موتم	0:-8 2:-10 4:15 6:-15 8:-8 9:-19 10:-9 11:11
near:موجب	6:11 10:-18
near:موجه	3:11
near:مودي	0:14 2:-9 5:-8 6:10 10:-10
near:موري	1:22 3:-30 4:-8 6:-12 7:-8 9:17 11:-18
near:موسس	4:-14 5:16
near:موسك	0:-14 2:-16 3:-18 4:15 6:38 7:-12 8:-39 11:-8
near:موسم	3:-10 5:-10 6:19 11:-8
near:موضح	5:27 6:-18 9:-13 11:12
near:موظف	0:8 2:-30 3:-14 4:19 6:14 7:-16 8:-16 9:12 10:-23
near:موقت	3:11 5:-9 6:-9 10:-12
near:موقع	0:-18 1:-9 2:-29 3:9 4:-20 6:-9 7:-21 8:-10 9:14 10:28 11:-24
near:موكد	0:-31 1:-15 3:-27 5:-24 6:-18 7:15 8:20 9:-15 10:-23
near:مولف	3:-10 4:-8 6:18 7:-10
near:مونو	2:-19 4:-12 5:-20 6:36 7:-14 8:-19
near:ميات	0:14 4:-14
near:ميان	3:-12 6:12 11:10
near:مياه	3:-11 4:-8 7:-9 9:-12 10:-15 11:24
near:ميتي	0:-13 2:12 3:-17 4:-30 5:-14 6:-13 7:9 8:-42 9:25 10:27
near:ميدا	0:-17 2:-13 3:-31 4:-15 5:-45 6:59 7:-12 10:-17
near:ميدي	7:11
near:ميلا	5:12 6:-9
near:ميلي	0:-11 4:-17 5:-15 6:31 7:-17 8:-9 10:-9
near:مينا	0:-9 4:-18 5:14 7:-10 10:-12
near:ميه	1:-14 2:-19 3:-11 4:-9 6:-15 7:-18 8:10 9:11 11:-18
near:ناجو	0:-9 2:-13 3:13 5:-18 6:25 7:-20 9:-13 10:-13 11:-14
near:ناجي	0:-16 1:-12 2:-8 3:-19 4:-16 7:11 10:19 11:-11
near:نادي	0:-14 2:-16 4:-29 6:-19 7:-10 8:41 10:-33
near:نار	0:-16 2:-29 3:-10 4:-18 5:10 6:13 8:-13 10:-15
near:ناري	0:-10 1:-11 2:-20 4:-16 5:27 6:12 7:-21 8:-9 9:-14 10:-11 11:-17
near:نازح	0:-13 1:-9 3:50 4:-11 5:-21 7:-29 9:-41 10:-17 11:-23
near:ناشط	0:9 3:-9
near:ناصر	2:-12 5:11
near:ناطق	0:-10 2:-8 6:17 7:-18 10:-11
near:نايب	0:15 2:-13 3:-14 4:-12 5:-18 9:13 10:-11
near:ناير	0:-26 2:-18 4:15 5:8 6:21 10:-22
near:نبطي	5:8
near:نتاي	2:19 5:-12 6:-10
near:نتيج	2:-14 5:18 6:-11 8:-13 10:-11
near:نجا	4:-23 7:-18 10:20
near:نجت	2:-12 7:13
near:نجف	5:16 6:-14
near:نحن	6:12
near:نحو	0:-48 1:9 3:-25 6:-8 7:-30 8:-32 9:14 10:13 11:13
near:ندفع	0:-27 2:-27 3:-9 4:20 5:-12 6:26 7:-19 8:-9 9:-9 10:-32
near:نروي	3:15 6:-10 9:-16
near:نزح	0:-15 3:18 4:-8 5:-18 6:-17 7:-12 9:10 10:-9 11:-32
near:نزحو	3:51 6:-13 9:-27 11:-31
near:نزع	6:11
near:نزل	0:-10 3:-15 4:-10 6:25 7:-11 8:-8 10:-10 11:-10
near:نزوح	0:-9 2:-11 3:35 5:-20 6:-14 7:-16 9:-16 11:-40
near:نزيل	5:13
near:نساء	1:-26 2:-57 3:-56 4:-19 8:-41 9:-31 10:21
near:نسبه	5:11
near:نستق	0:-8 3:-13 4:-10 6:-19 8:-8 9:22 11:-8
near:نسمه	5:-9 9:8
near:نشر	5:-24 6:20 10:-11
near:نشرت	0:-8 2:-9 3:-10 4:22 5:-35 6:17 7:-24
near:نشره	3:29 11:-28
near:نصف	5:-10 6:28
near:نصفه	0:-18 1:9 2:-8 3:29 4:-15 6:-16 7:-24 8:-8 9:-26 10:-13 11:-29
near:نصل	6:10
near:نظام	3:-26 5:-8 6:-29 8:11 9:-30 10:14 11:25
near:نعرف	0:-32 1:-8 2:-17 3:-28 4:9 5:-8 6:-60 7:50 8:-19 9:-17 10:-39
near:نفت	4:10
near:نفسه	0:-44 1:15 2:-35 3:-36 4:-14 6:-12 8:-9 9:-9 10:22 11:-12
near:نفط	6:8
near:نفي	0:-14 2:18 4:9 6:-19 7:-9 10:-17
near:نقاب	0:-14 1:-8 2:-10 3:-16 4:-10 5:-21 6:34 7:-9
near:نقدي	3:-15 9:18
near:نقطه	0:14 7:-12 10:-8
near:نقل	0:-9 1:-20 3:22 4:-31 5:40 6:-20 7:-39 8:8 9:-12 10:-43 11:-54
near:نقلت	0:-23 2:-20 3:-29 5:39 6:-26 7:-19 8:23 9:11 10:-33 11:-25
near:نقله	5:10
near:نقلو	2:-21 4:20 5:29 6:-25 7:-20 8:-8 9:-11 10:-17 11:-25
near:نقيب	5:14 6:-8
near:نمسا	4:-8 5:-14 6:20
near:ننتظ	0:-8 1:-11 2:-8 3:-10 4:-19 5:-24 6:23 9:-8 10:-16
near:ننكر	9:-20 11:20
near:نهار	6:21 7:-12
near:نهاي	0:-19 1:-16 3:-18 4:-20 5:-23 6:-35 8:18 10:-32 11:39
near:نهر	0:-8 1:-10 2:-11 3:-22 4:-21 5:-21 6:27 9:18 10:-9 11:-15
near:نهري	6:13
near:نهود	0:11 2:-9 5:-9 6:20 7:-14 10:-17
near:نور	3:22 6:-9 9:-21 11:-11
near:نوفم	1:-16 2:-21 3:-14 4:-38 7:-24 8:-18 9:-17 10:15 11:25
near:نووي	3:-13 5:-23 6:33 7:-12
near:نياب	0:-10 5:-18 6:23 10:-23 11:-12
near:نيام	5:-15 7:16
near:نيجر	0:22 1:-8 2:-24 3:-24 4:-14 5:-13 6:-10 8:-16 9:24
near:نيجي	0:41 1:-12 2:-40 3:-29 4:-20 5:-18 7:-45 8:-25 10:12
near:نيسا	0:-11 2:-19 3:-39 4:-29 6:23 7:-10 8:29 10:-25
near:نيوز	0:-11 4:-10
near:هاتف	0:38 2:28 4:-22 6:-30 10:-31
near:هاجم	4:-8 6:21 10:-18
near:هاون	3:15 5:-22
near:هايت	0:17 3:11 6:-18 9:-9
near:هجر	3:18 11:-9
near:هجره	0:-21 1:20 2:-10 3:15 4:-14 6:-47 7:-26 8:-24 9:-36 11:30
near:هجرو	3:18 9:-11 11:-13
near:هجما	0:-13 2:-19 4:-18 5:-10 6:38 10:-11 11:-26
near:هجوم	1:-14 2:-9 3:18 4:9 5:12 7:-30 8:-34 9:-17 10:-55
near:هدم	3:9
near:هدنه	0:-15 2:13 5:-11 6:-42 7:-12 10:12
near:هذا	0:-47 1:36 2:23 4:-14 5:-42 6:-24 8:-17 9:-40 10:-53
near:هذه	0:-22 1:-12 2:-19 4:-35 5:-20 6:21 8:-11 9:-8 10:16
near:هرات	6:20
near:هرب	0:28 2:-16 3:-26 4:-16 5:-27 6:-36 7:-39 8:-8 9:-10 10:29 11:-8
near:هربا	4:-23 7:-18 10:21
near:هربو	5:-8 6:-11 11:11
near:هرمز	7:10
near:هكتا	6:-16 7:20
near:هلال	3:14 5:-14 6:16
near:هما	0:-8 2:-16 4:-18 5:-20 7:21 10:-11
near:هنا	0:-14 1:-17 3:17 4:-23 5:-10 6:20 7:-22 8:-10 9:-10 10:-11 11:-19
near:هناك	0:-15 1:-34 2:-51 3:-32 4:56 6:-14 7:-18 8:-32 9:-32 10:-26 11:-27
near:هند	0:-17 3:-24 5:-8 6:15 9:25 10:19 11:-9
near:هندي	0:-19 4:-21 6:13 7:-9 10:11
near:هنود	0:13 2:-11 5:-21 6:20 7:-16 8:-11 10:-17
near:هوات	6:10
near:هوال	3:18 4:-8 6:-11 7:-12
near:هوت	5:21 6:-8 7:-15
near:هولا	0:-43 1:-13 3:24 4:-56 6:-8 7:12 9:-31 11:-29
near:هويا	0:22 2:-22 4:-11 5:-10 6:11 8:-20 10:-24
near:هويت	1:14 2:11 3:-9 4:-8 5:-18 7:-22
near:هويه	3:-8 4:-12 5:-17 6:49 7:-26 10:-22
near:هييه	0:-17 2:12 3:-12 5:-21 6:-9 9:-22 10:-39
near:واج	5:-16 6:19
near:واحد	3:13 6:10 7:-27
near:وادي	0:-9 3:21 11:-10
near:واصل	5:9 9:-12 11:13
near:وافد	3:-14 9:25 11:-22
near:واقع	4:15 6:-8 7:12 10:-8
near:وام	5:-17 6:21 7:-14
near:وان	1:-62 2:15 3:-8 5:-31 6:-13 8:17 9:-25 10:-16 11:-15
near:وثق	0:-11 1:-9 2:-10 4:-9 5:-15 6:21
near:وجبه	3:9 11:9
near:وجه	5:29 6:-23 7:-27
near:وحده	2:11 3:-9 5:19 6:-14 7:-8 11:9
near:وحل	5:-8 6:18
near:وحيد	0:23 6:-12
near:ورد	6:12
near:وزار	0:-11 1:-11 2:-9 3:10 4:8 5:-26 6:26 7:-23 9:-10
near:وزرا	2:-11 3:19 4:19 6:-25 7:-13 8:-19 9:-10 10:-11 11:-9
near:وزير	0:11 4:-8 5:10 6:-12 10:-9
near:وست	5:18 6:-17
near:وسط	0:-11 1:30 2:-12 3:-29 6:-15 7:-26
near:وصل	1:-8 2:-8 3:-39 4:-13 7:-21 9:47 10:-9 11:-17
near:وصول	6:13
near:وضع	2:-17 4:-23 5:15 7:-12 10:24
near:وطن	6:9 8:26 10:-17 11:-24
near:وطني	0:-21 2:-31 3:-26 4:-11 5:11 7:19 8:-19 9:-10 10:-22
near:وعن	0:-15 2:-9 4:-32 6:17 7:13 8:-13
near:وفاه	3:-9 6:12 7:-20
near:وفد	4:-8 8:17
near:وفر	3:11 7:-8 9:-11 10:22
near:وفق	0:-15 1:-10 2:-65 3:10 4:-26 5:-8 6:-16 8:19 9:-18 10:-18 11:18
near:وفي	0:-13 3:14 4:-11 5:-22 6:-34 8:8 11:-8
near:وفيا	1:-13 3:-15 5:-29 6:58 7:-34
near:وقاي	0:-9 2:-15 6:18
near:وقت	5:13 7:-10
near:وقد	1:-20 2:-45 3:17 4:-17 5:-32 6:30 7:-44 8:-14 9:-21 10:-13 11:8
near:وقع	0:-12 1:10 2:-22 4:22 5:-19 6:-13 7:-11
near:وقف	2:-22 6:25
near:وقود	0:-11 3:-14 4:-21 5:21 6:15 7:-30 8:-8 10:-10 11:-9
near:وكال	0:-20 2:-10 3:-20 4:-23 8:-15 9:-13 10:20 11:25
near:ولا	0:-56 2:-23 3:-11 4:20 7:21 8:-47 9:-23 10:-20 11:-47
near:ولاي	0:-23 1:-16 2:-13 3:10 4:-35 5:-16 7:13 8:-20 9:-28 10:19
near:ولم	0:-24 1:-42 2:-11 4:-9 5:-30 6:13 9:-44 10:-24 11:16
near:ولن	0:-20 4:13 5:-11 6:-19 7:-22 8:17 9:-9 10:-15
near:ولو	0:8 3:-19 4:-9 5:-9 6:24 7:-20 10:-11
near:وما	0:-14 1:-18 2:-18 3:10 4:28 5:-31 7:20 9:-9 10:-35 11:-25
near:ومن	1:-41 2:-32 4:-42 5:-15 7:-57 8:-10 9:-19 10:15 11:9
near:وهم	0:-21 1:-15 2:18 3:9 5:-23 7:-11 8:-24 9:-16 10:-24 11:10
near:وهو	0:-35 1:12 2:-39 3:-42 5:-48 6:19 7:26 8:-22 9:27 10:-49 11:-8
near:وهي	3:-10 5:-23 6:30 7:-12 10:-8 11:10
near:يابو	9:-15 11:17
near:يبحث	0:12 4:-28 5:-15 7:14 10:-9
near:يبق	0:-19 3:-12 4:-36 5:8 6:35 7:-35 10:-8
near:يبقي	0:-27 2:-17 4:10 6:-13 7:20
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
near:يخلف	5:-8 6:15
near:يدفع	3:14 6:-23 9:15
near:يدفن	2:13 4:-14 5:-17 6:18
near:يذكر	3:-22 6:22 9:10 10:-14 11:-8
near:يراف	5:10 6:-9
near:يرتد	6:14
near:يرتف	0:13 1:27 2:-25 4:-28 5:-38 6:11 7:-29 9:-14 10:-15 11:-15
near:يرفع	2:-9 5:-10 6:30
near:يرقد	5:21 6:-18
near:يزال	0:-22 1:-27 2:-31 3:11 4:23 5:-12 6:-19 7:36 8:-66 9:-19 10:-40 11:-12
near:يزيد	0:-13 5:-36 6:44 9:12 10:-9 11:-12
near:يستد	3:-9 6:12 7:-8
near:يستق	2:-8 5:-8 6:15
near:يستم	6:-8 7:14
near:يسجل	0:-9 1:-9 3:17 5:-9 6:-24 7:-13 8:-17 9:-24 10:-9 11:23
near:يصل	0:-8 1:-10 2:-14 3:23 4:-9 5:-21 7:-35 8:19 10:-19 11:-26
near:يضم	3:15 9:-8
near:يضيف	0:-11 1:-9 2:-14 3:-11 5:-20 6:24 7:-17 8:-21 9:-12 10:21 11:-27
near:يطلق	0:8 2:-21 4:-21 6:-17 7:-8 8:-9 10:23
near:يظهر	6:-25 7:25
near:يعاد	3:-23 9:-11 11:33
near:يعال	5:16
near:يعان	0:-10 2:-18 3:-13 4:19 5:21 6:-11 7:-11 8:-17 9:-17 10:-21
near:يعتز	3:29 5:-11 6:-22 11:-10
near:يعتق	2:-20 4:11 10:-10
near:يعثر	1:-18 2:-10 3:-13 4:-12 5:-21 6:-50 7:63 10:-15
near:يعد	0:-12 1:22 2:-11 3:16 4:-19 5:-28 6:-43 9:-28 10:-22
near:يعرف	0:-43 1:-13 2:-42 3:-27 5:-17 6:-13 7:52 8:-16 10:-37 11:14
near:يعلن	0:-22 4:-9 6:-14 7:16 10:11
near:يعمل	0:-17 2:-13 3:-12 4:-22 5:-29 6:27 7:-32 10:25 11:-9
near:يعني	0:-16 3:-11 4:-23 5:-12 6:-29 7:32 8:-12 9:-8 10:-20
near:يعود	0:-9 2:12 3:-19 4:-15 6:-13 8:-13 9:-13 11:20
near:يعيش	3:20 5:-9 6:-12 11:-17
near:يفتر	2:-8 3:-36 6:-20 7:-13 8:-8 10:-14 11:37
near:يفرج	0:-19 2:-29 6:-10 8:-15 10:33
near:يقار	3:-13 6:12 9:-16 11:22
near:يقتل	3:-12 5:8 6:30 7:-8
near:يقدر	3:-11 9:13
near:يقرب	3:-14 9:17 11:-10
near:يقضو	3:11 8:11 10:-9
near:يقضي	1:-8 3:-19 4:-10 6:24 7:-17 8:31 10:-25
near:يقطن	5:-9
near:يقل	0:31 1:-10 2:-16 3:-12 4:8 5:10 6:-67 7:30 8:-9 9:-8 10:-29 11:-11
near:يقول	1:-50 3:-26 4:26 5:-29 7:8 9:-33 10:-23 11:-34
near:يقيم	4:-9 6:-15 11:15
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
near:يناه	3:20 6:10 8:-15 9:-26 11:-8
near:يناي	0:-8 2:17 3:-30 4:10 5:-22 7:-50 8:-42 10:13
near:ينتس	0:15 4:-10 5:-8 10:-11
near:ينتظ	2:-12 3:-13 4:-8 5:-12 6:25 8:21
near:ينج	6:24
near:ينشر	2:-11 6:18 7:-9
near:ينفد	9:15 11:-12
near:ينفي	6:17
near:ينقل	9:11 11:-11
near:يها	3:18 9:-9
near:يهم	0:-10 2:-17 4:25 7:-13 8:-12 10:-23
near:يوجد	3:12 6:-8 8:10 9:-17 11:-8
near:يوقع	6:9
near:يولي	1:-9 2:-24 4:-24 5:-23 6:29 7:-35 8:-12 9:-23 10:-15 11:30
near:يوم	0:-35 1:-47 2:-33 4:-105 5:17 7:-9 8:-12 9:-9 10:30
near:يوما	0:-12 1:11 2:-18 3:-19 4:-8 5:-9 7:-14 8:16 9:-20 11:11
near:يومه	0:9 1:-19 4:-14 5:-22 6:-23 7:8 9:20 10:-8 11:-14
near:يومي	0:-19 1:-16 3:-12 5:-24 6:-33 7:-38 11:27
near:يونا	6:8
near:يونس	2:-32 3:17 4:-18 6:15 7:-9 10:20 11:-9
near:يوني	1:-15 3:17 5:-13 6:-10 7:-23 8:-31 9:-15
near:يووي	3:19 5:-16 6:-23 9:16 11:-20
near:ييف	2:-19 4:-10 6:17 10:-8
next:claim-abducted	0:-14 1:-31 2:-31 4:11 5:9 6:-12 9:-12 10:9 11:-18
next:claim-allocated	3:-12 4:-19 5:8 6:-18 7:-53 8:-13 10:-24 11:19
next:claim-casualties	1:-12 3:11 5:-21 6:-27 7:-12 8:-12 9:10 10:-16
next:claim-dead-in-captivity	0:-20 1:-12 3:-33 4:15 5:8 6:-27 8:-52 9:-18 10:13 11:-19
next:claim-delivered	0:-32 1:-14 3:-23 4:8 6:8 7:-37 8:-11 10:-33 11:32
next:claim-displaced	1:-54 2:-51 5:12 7:-31 8:-50 10:-28 11:-26
next:claim-held	0:16 1:-30 2:-9 4:-18 5:-8 6:-19 8:-23 11:-51
next:claim-injured	1:-20 2:-101 3:-46 6:12 7:-15 8:-62 10:19 11:-26
next:claim-killed	0:-9 3:-17 4:-13 5:19 8:-45 9:-15 10:-26 11:-69
next:claim-missing	0:-11 1:-51 2:-13 3:-33 5:16 6:12 7:28 8:-41 9:-16 11:-16
next:claim-pledged	0:-13 3:10 4:-38 6:-11 7:-18 8:-9 9:-21 10:29 11:15
next:claim-prisoners-exchanged	0:-11 1:-16 2:-22 3:-22 4:-39 5:14 6:-24 7:-45 8:35 9:-11 10:12 11:-24
next:claim-refugees	0:-35 2:-19 3:12 4:-8 5:-40 7:-23 8:-39 9:15 10:-29
next:claim-released	0:14 1:-32 2:-16 3:-12 6:-28 7:-15 8:21 9:-26 10:-15 11:-30
next:claim-requested	0:18 1:-14 2:-15 3:-11 4:-24 5:33 6:-24 7:-34 8:-14 9:-11 10:-17 11:14
next:claim-returned	0:-19 2:-30 4:-58 5:-33 6:-24 8:-16 10:-62 11:33
next:claim-total	3:-20 9:21 11:-17
noun:	0:-33 1:11 3:-12 4:-10 5:-12 6:-14 7:-13 8:-17 11:-13
noun:afghan	3:-19 6:-8 11:17
noun:aid-worker	0:19 2:-13 4:-10 10:-15
noun:attacker	6:18
noun:body	0:-43 1:-28 2:62 3:-34 4:-47 5:-83 6:38 7:-72 8:-57 9:-13 10:-56 11:-15
noun:boy	0:44 2:-12 3:-25 4:-34 6:-36 7:-24 9:-10 10:-22 11:-8
noun:brother	0:20 2:-12 4:-30 6:41 7:-33 8:-10 10:-25
noun:captive	2:15 5:-17 6:-34 7:-26 8:13 10:-11
noun:case	0:14 1:-14 2:-8 3:-33 4:-12 7:12 8:-10 9:-17 10:-14 11:-25
noun:chadian	3:-11 9:-16 11:22
noun:child	1:-11 2:-56 4:-21 5:-8 6:43 7:-10 8:-45 9:-56 10:-11 11:-16
noun:chinese	0:21 4:-20 6:-9 10:-10
noun:citizen	1:-16 2:-11 4:-24 5:-18 8:-20 9:-20 10:10 11:19
noun:civilian	0:-47 2:-54 3:-42 4:8 5:-19 6:29 7:-38 8:-27 9:-22 10:43 11:-41
noun:colleague	0:-23 2:-15 3:-8 4:13 5:9 7:-10 8:-14
noun:commander	0:-23 8:26 10:-25
noun:companion	0:-32 2:10 3:-37 4:-32 6:-26 7:30 8:-11
noun:dead-person	1:-11 5:-8 6:28 7:-15
noun:death	0:-14 1:-22 2:-8 3:-31 5:-44 6:89 7:-32
noun:deputy	0:-12 2:-9 6:15
noun:detainee	0:-8 2:-9 4:-14 6:-15 8:18
noun:displaced-person	0:-18 1:-9 3:62 4:-16 5:-30 6:-54 7:-22 8:-9 9:-70 10:-25 11:13
noun:district	2:-20 4:-23 6:-20 8:-14 10:34
noun:doctor	0:12 2:-17 4:-18 6:-15 7:13 10:8
noun:driver	0:-15 5:-8 6:-14 7:-34 8:-10 10:26
noun:drowned-person	5:-8 6:29 7:-12
noun:elderly-person	5:-10 6:20
noun:emirati	6:-11 10:13
noun:employee	0:-23 2:20 5:-10 6:-16 7:-10 8:-23 10:9
noun:engineer	0:-19 2:-12 4:19
noun:ethiopian	0:-13 6:-8 8:-15 10:20
noun:family	0:-19 4:30 5:-10 6:-31 7:-8
noun:farmer	5:-12 6:14
noun:fighter	0:-22 2:-30 3:-11 4:-26 6:27 7:-11 10:-20
noun:firefighter	3:-9
noun:foreigner	0:9 2:-22 4:28 5:-8 7:-9 8:-14 10:-27
noun:girl	0:30 2:-13 3:-18 4:-40 5:-24 6:-24 7:23 8:-14 9:-9 10:-24
noun:grandchild	6:21 7:-9
noun:guard	0:-23 2:-14 4:12 6:29 8:-9 10:-15
noun:guest	2:-11 3:-8 5:8 6:15 7:-15
noun:gunman	0:-19 2:-28 4:-20 6:51 8:-8 10:-29
noun:helper	0:-16 5:20 6:-26 7:19
noun:hospital	5:19 6:-18
noun:hostage	0:-16 2:46 4:-26 5:-16 6:-68 7:-37 8:-62 10:27
noun:human	1:-12 3:28 4:-10 5:-14 6:9 7:8 9:-15 11:-16
noun:indian	0:24 2:-9 7:-8 8:-9 10:-26
noun:individual	0:-15 1:8 3:10 4:-15 5:-19 6:23 7:-22 10:-10 11:-9
noun:inhabitant	3:15 9:-13
noun:injured-person	0:-49 1:-22 2:-39 3:-53 4:-60 5:102 6:-67 7:-69 8:-18 9:-22 10:-25 11:-27
noun:injury	3:-11 5:69 6:-62 7:-16 11:-11
noun:israeli	0:-10 2:-20 4:20 6:-29 8:-28 10:17
noun:journalist	2:-15 4:-8 8:25 10:-25
noun:killed-person	0:-45 1:-23 2:-44 3:-60 4:-47 5:-67 6:132 7:-66 8:-18 9:-27 10:-36 11:-19
noun:lebanese	0:-16 4:20 7:-8
noun:man	0:26 2:-34 3:-16 4:-35 5:-26 6:15 7:-18 10:9
noun:martyr	0:-8 1:-8 2:-18 3:-13 4:-11 5:-70 6:60 7:-16 10:-8
noun:member	0:-15 2:-13 4:-26 6:51 7:-11
noun:migrant	1:10 2:-19 3:-28 5:-21 7:-34 8:-15 10:10 11:24
noun:missing-person	0:-25 1:-21 2:-10 3:-34 4:-26 5:-60 6:-84 7:93 9:-14 10:-16 11:-23
noun:mortal-remains	2:-27 3:-15 4:-12 5:-49 6:68 7:-21 8:-21 10:-11
noun:mother	6:12
noun:nationality	6:-20 9:22 11:-8
noun:neighbour	0:-14 2:-8 3:-19 4:-14 5:-10 6:39 7:-15 8:-8 10:-10 11:-10
noun:nurse	0:19 2:-17 3:-11 5:22 6:-34 7:-17 8:-26 10:-26
noun:officer	0:-19 2:-31 4:24 5:-17 7:8 10:-24
noun:official	1:-15 4:-8 5:-18 6:30 7:-11 10:-12
noun:operation	0:-11 1:-9 2:-10 4:-9 6:17
noun:other	0:-35 1:-47 2:-73 3:-44 4:44 5:40 6:-94 7:55 8:-17 9:24 10:-47 11:-9
noun:palestinian	0:-15 2:-25 3:-24 5:-18 6:19 8:29 9:-25 10:-17 11:9
noun:paramedic	4:-8 5:18
noun:passenger	0:13 2:-8 4:10 5:-14 6:-14 10:-11 11:14
noun:patient	0:-22 2:-10 3:-15 4:-30 5:-23 6:38 7:-30 8:22 10:-20
noun:person	2:-94 3:56 4:-23 5:-42 6:-12 7:9 8:-65 9:-20 10:-81
noun:policeman	0:-8 2:-30 3:-11 4:16 6:15 7:-20 8:-11 10:-29
noun:prisoner	0:-27 1:-13 2:26 3:-25 5:-24 6:-74 7:-30 8:45 9:-13 10:-40 11:-26
noun:pupil	0:32 1:-10 2:-25 3:-20 4:-37 5:-25 7:-24 8:-32 9:-9 10:21 11:-17
noun:refugee	0:-10 1:-12 3:-51 4:-12 5:-20 6:-16 7:-18 8:-10 9:49 10:-17
noun:relative	6:11
noun:resident	0:-27 1:-15 2:-24 3:69 5:-36 6:-48 7:-11 8:-29 9:-32 11:-36
noun:returnee	0:-9 2:-11 3:-47 4:-21 5:-11 6:11 7:-23 8:13 9:-60 10:-8 11:62
noun:russian	6:12
noun:saudi	4:-9 8:38 10:-33
noun:security-agent	5:-21 6:22
noun:seller	2:-8 6:22
noun:soldier	0:-19 2:-79 3:-57 4:31 5:-34 6:32 7:-53 8:18 9:-25 10:-24 11:-57
noun:son	5:-8 6:8 8:-8
noun:staff-member	3:-9 5:-25 6:38 7:-12
noun:student	5:13 7:-11 10:10
noun:sudanese	3:-11 4:-11 6:-8 8:29 9:20 10:-30 11:-17
noun:survivor	5:18 6:-14 7:-9
noun:syrian	0:-21 2:-19 3:-21 6:-11 7:13 8:-11 10:-11 11:10
noun:teacher	0:24 2:18 3:-8 5:-19 6:-31 10:-34
noun:terrorist	0:-18 2:-17 3:-10 4:-21 5:-30 6:64 7:-27 9:-13 10:-28 11:-9
noun:ukrainian	6:-8 8:19 10:-12 11:-9
noun:victim	2:-8 3:-8 5:13 7:-12
noun:villager	0:-32 2:-14 4:19 6:17 10:-15
noun:visitor	6:-10 7:11
noun:volunteer	6:15 7:-11
noun:woman	0:-27 2:-71 3:-40 4:-17 5:-39 6:58 7:-43 8:30 9:-19 11:-19
noun:worker	0:10 2:-10 3:-26 4:-14 5:-32 6:28 7:8 8:-10 11:-8
noun:worshipper	0:-12 6:-12 10:20
noun:yazidi	2:-8 6:11
noun:young-man	0:13 4:-13 6:-17
only:aid	3:-8 6:15 9:-21
only:casualty	0:-34 1:11 2:-46 4:-55 5:21 6:12 7:9 8:-73 9:-64 10:-98 11:-68
only:hostage	0:-34 1:-18 2:-47 3:-17 5:-12 6:14 8:-12 9:-18 10:15 11:-21
other:abducted	0:-12 1:-66 3:-17 5:-16 7:-9 8:-56 9:-11 10:14 11:-23
other:aid	0:-18 1:-11 2:-25 3:15 4:-9 5:-25 8:-16 9:-9 10:-32
other:allocated	0:-11 2:-11 5:-21 6:-9 7:-12 8:-24 9:-20 10:-21 11:10
other:casualties	0:-65 1:43 3:-56 4:-27 5:-14 6:-32 8:44 9:-28 11:-21
other:casualty	1:-16 2:-10 5:-8 8:-15 9:-17 10:-15 11:-12
other:dead-in-captivity	1:-55 2:-16 3:-49 5:-24 7:-13 8:9 9:-46 11:14
other:delivered	0:-11 1:-11 2:-15 3:15 4:-26 6:-32 7:-26 8:11 10:-34 11:17
other:displaced	0:-21 1:-58 2:-59 3:-16 6:15 7:11 8:-54 9:-15
other:displacement	0:-25 2:-19 3:-33 5:-12 6:-10 7:-13 9:20 10:-9
other:held	0:-9 1:-34 2:18 3:-13 5:-27 6:-8 7:-17 8:9 9:-17 11:-52
other:hostage	1:-31 2:16 3:-22 4:9 5:-31 6:-25 7:-41 8:21 10:19 11:-35
other:injured	0:-26 1:-26 2:-18 5:-23 6:8 8:-9 9:-24 10:-13
other:killed	1:-15 2:-14 8:-13 9:-17 10:-14 11:-10
other:missing	0:-19 1:-11 2:-70 3:8 4:-29 5:-10 6:21 7:9 8:-46 10:-30 11:-48
other:pledged	1:14 2:-72 7:-19 8:-77 10:-35 11:12
other:prisoners-exchanged	0:-72 1:-75 2:38 3:-44 4:-14 5:-8 6:-43 7:-35 8:62 9:-77 10:-15 11:-50
other:refugees	0:-10 1:-26 3:-24 4:-47 5:-29 6:-44 7:-14 9:55
other:released	2:15 3:-25 4:23 5:-45 6:-32 7:-26 8:13 9:-35
other:requested	1:-47 2:-32 4:-13 5:-20 6:-11 7:-37 8:-29 9:33 10:-34
other:returned	1:41 2:-46 3:-8 4:-8 5:-32 6:-17 7:-10 8:-56
other:total	0:-29 1:-58 2:-24 3:-25 6:44 7:-22 8:-43 9:11 10:-40
others:7	0:-40 1:-48 2:-35 3:-18 4:-9 5:-12 6:31 7:-24 8:-49 10:-26
others:more	1:-8 2:-12 5:-10 6:-8 7:-9 9:-8 10:-22 11:-20
qualified	0:-46 1:-10 2:-34 3:36 5:-14 6:-19 8:-43 10:-64
quoted	1:-48 2:-37 3:-19 4:-86 6:47 7:16 8:-34 9:-39 10:-69 11:-31
right1:	3:-18 5:-10 6:-18 7:9 9:-17 11:26
right1:"	0:-15 2:-10 3:-8 4:-25 6:-24 7:19 10:13 11:-42
right1:(	0:-9 3:10 6:9 9:15 11:-10
right1:)	1:-24 2:-9 4:-22 6:18 7:-51 8:-14 9:-25 10:-17 11:14
right1:,	2:-29 3:-22 4:8 7:-29 8:-21 9:-16 10:-49 11:-34
right1:.	0:9 1:-9 2:-15 4:-18 7:-17 9:-45 10:-40
right1::	3:-13 4:-9 5:-11 6:32 7:-12 11:9
right1:|	0:-20 1:-79 2:-57 3:-25 4:-82 9:32 10:-16 11:9
right1:اثناء	0:20 2:22 4:-11 6:-19 7:-8 10:-28
right1:احياء	4:-9 8:-17 10:17
right1:اخري	3:-12 5:-10 7:-16 9:20 11:-11
right1:اخرين	3:15 5:-12 6:-11 7:14 9:10 11:-18
right1:اسما	1:-8 6:17 11:-9
right1:اصيب	4:-20 5:38 6:-38
right1:اصيبوا	5:42 6:-41 7:-10
right1:اضافيه	2:27 6:-26
right1:الذين	2:-9 3:-8 5:-8 7:-21 10:21
right1:العام	0:9 1:15 3:-21 7:-9
right1:الي	0:8 1:-23 2:-34 3:-16 4:-38 5:9 6:-49 7:-24 8:25 9:14 10:-14 11:15
right1:ان	0:-9 2:-16 3:26 4:-15 10:-11
right1:انقطع	3:-10 4:-18 5:-12 6:-18 7:23 10:-8
right1:اوكراني	2:-15 4:23 5:-9 8:-21
right1:بانفجار	5:12
right1:بترت	5:33 6:-23 7:-17
right1:بجروح	5:40 6:-30
right1:بحسب	3:14 7:-12 9:-10
right1:بحلول	0:17 3:8 4:-15 6:-13 8:12 10:-23
right1:برتبه	2:-19 4:22 5:9 6:-20 10:-12
right1:بسبب	5:13 6:-11
right1:بعد	0:-12 1:-11 2:-38 3:-30 4:-29 5:-21 7:-51 8:-11 9:-14 10:50 11:-15
right1:بلا	3:9 4:-11 6:14 7:-11
right1:بين	1:51 2:-16 3:-13 4:-30 5:-52 6:-38 7:-32 9:-19 10:-17 11:-23
right1:بينهم	4:22
right1:تحت	2:20 4:-23 5:10 7:-27 8:-14 10:-11
right1:جديد	5:-8 11:-24
right1:جراء	5:-8 6:-14 7:14
right1:حامل	5:10 6:17 7:-9 10:-13 11:-9
right1:حتفهم	1:12 5:-12 6:16 7:-18
right1:حتي	3:-25 5:-10 6:20 7:-17 11:15
right1:خارج	2:-12 3:-8 4:-16 5:-16 6:16 7:-10 8:-18 9:14 10:18 11:-16
right1:خرجوا	0:-25 3:19 8:26 10:-27 11:-18
right1:خطفوا	0:44 2:-29 3:-10 4:-34 6:-31 7:-12 8:-11
right1:خلال	3:9 6:-9 9:8 11:-10
right1:داخل	6:17
right1:دفعه	0:-13 1:-16 3:-11 4:-23 5:-13 7:-17 8:-8 10:22 11:-20
right1:دون	5:25 6:-29 7:-10 11:10
right1:رجعوا	3:-35 5:-12 6:-13 8:-24 9:-35 10:22 11:26
right1:سقطوا	0:-10 1:11 2:-12 4:-12 5:-42 7:22
right1:سوداني	3:-17 9:20 11:-16
right1:عادوا	3:-22 6:-12 7:-8 8:10 9:-40 10:-11 11:41
right1:عبر	6:10 9:10 10:-18 11:-13
right1:عثر	2:18 4:-15 10:-12
right1:علي	0:-29 1:-23 2:-32 3:28 6:-30 7:-41 8:-13 9:-23 10:10 11:11
right1:عند	0:-23 2:-11 3:-8 4:-9 5:-13 6:38 7:-12 10:-10
right1:غادروا	9:-11 11:14
right1:غرقوا	5:-8 6:26 7:-17
right1:غير	6:-10 11:12
right1:غيرهم	3:30 4:11 6:-12 9:-12 10:-11 11:-27
right1:فارقوا	5:-31 6:33
right1:فروا	3:12 9:11 11:-18
right1:فقط	0:-23 1:-14 2:12 3:-38 4:-37 7:19 8:-13 9:-11 10:-9 11:-9
right1:فلسطينيا	2:-14 6:8 8:26 10:-21
right1:في	0:-15 1:-20 3:-26 4:16 5:-12 6:19 7:-18 8:-46 10:-22 11:-28
right1:قبل	1:11 2:-22 3:-20 4:-20 5:-28 7:-34 8:9 9:21 10:-27
right1:قتلوا	0:-18 1:-8 3:-26 5:-35 6:59 7:-8
right1:قد	4:11 5:-10 6:17 9:-10
right1:قضوا	1:-10 2:13 3:-12 4:-9 5:-16 6:24 7:-28 8:-9
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
right1:ما	0:-27 1:-15 3:14 4:40 5:15 6:-54 8:-33 10:-29 11:-44
right1:ماتوا	1:19 2:10 3:-23 4:-11 5:-12 7:-11
right1:مصرعهم	5:-11 6:19 7:-11
right1:مع	3:-13 5:12 6:11 7:-8
right1:معظمهم	5:9
right1:مقابل	2:11 3:-9 4:-22 5:-20 6:-12 8:10
right1:ممن	0:-31 1:-12 2:-24 3:-21 4:-22 5:32 6:-22 7:8 8:-9 9:-14 10:-11 11:23
right1:من	0:-16 1:-97 5:-16 6:-13 7:-32 8:16 9:-48 10:-8 11:9
right1:منا	2:26 3:-8 4:13 5:-11 6:-34 7:-14 8:-8 10:-12 11:13
right1:منذ	0:-15 1:-20 2:-26 3:15 4:-32 5:-20 6:34 7:-13 8:9 9:-36 10:-24 11:-14
right1:منها	0:-10 2:-24 4:-9 6:37 7:-15 8:-8 10:-10
right1:منهم	0:-55 1:-26 3:-17 4:-28 7:-30 8:8 10:13 11:15
right1:منهن	0:-40 2:-23 3:-16 6:15 7:-18 8:-19 10:35
right1:نزحوا	3:23 9:-8 11:-14
right1:نقلوا	0:8 2:-19 4:21 5:36 6:-37 7:-14 10:-14 11:-17
right1:هجروا	3:17
right1:هم	0:-8 2:-14 4:-11 5:-8 6:31 10:-15
right1:و	2:-19 3:-9 4:-19 5:-53 6:47 7:-32 8:8 9:-9 11:-14
right1:واربعه	4:13 5:-10 7:-10 10:-21
right1:واصابه	5:-48 6:54
right1:واصيب	0:-10 2:-8 5:-33 6:25
right1:واكثر	6:18
right1:وامراه	5:-12 6:29 7:-15 10:-9
right1:وثلاث	0:-10 3:25 5:-9 6:-25 9:-18 11:-8
right1:وثلاثه	8:19 10:-15
right1:وجرح	5:-22 6:23
right1:وصلوا	3:15 6:-12 11:-11
right1:وعشرات	6:14 7:-11
right1:وفق	3:10 6:-27 7:20
right1:يعيشون	3:21 6:-10 9:-14 11:-12
right1:يوميا	11:11
right2:	11:11
right2:"	0:-31 1:-15 2:-28 3:-40 4:23 6:39 7:-43 9:-20 10:-33
right2:#	0:-13 2:-65 4:-20 5:-77 6:40 7:-23 11:-25
right2:)	5:-10 6:14
right2:,	1:-48 2:-32 3:-51 5:19 6:-12 8:-14 9:-11
right2:.	0:-38 1:-15 4:-8 5:11 8:-12 9:-17 10:-13 11:-18
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
right2:اسري	4:-12 8:27 10:-17
right2:اصل	0:-36 2:33 3:10 6:-42 8:-8 9:-8 10:20 11:-17
right2:اضافه	3:-32 4:9 5:-23 6:-11 10:-12 11:21
right2:اطفال	0:-21 1:24 2:-13 3:13 4:-9 6:-30 7:-11 9:15 10:-13 11:-13
right2:اكثر	0:-18 1:-16 2:-9 8:-17 9:-13 10:9
right2:الاتصال	3:-10 4:-18 5:-12 6:-19 7:23 10:-9
right2:الان	6:9
right2:الثانيه	2:-8 3:20 4:-8 5:-8 7:-9 11:-15
right2:الجثث	6:13
right2:الجرحي	2:-15 5:25 6:-12 7:-8
right2:الجنود	2:-11 4:-18 8:20 10:-22
right2:الجيش	0:-21 2:33 4:-29 6:-20 10:-26
right2:الحياه	2:-8 5:-33 6:37
right2:الخامسه	5:24 6:-34 7:21
right2:الرهاين	0:-15 2:20 4:-19 6:-18
right2:السيول	5:-11 6:-11 7:13
right2:الشهر	10:13
right2:الضحايا	5:-12 6:27
right2:العام	0:24 1:9 3:-27 4:-10 5:-18 7:-15 8:-20 9:-15 10:-16 11:-18
right2:العاملين	0:20 2:-13 4:20 5:-21 6:-21 8:-11
right2:العنايه	5:23 6:-21
right2:الفرار	0:9 3:10 6:-16 9:-9 10:12
right2:القتلي	5:-10 6:16 10:-8
right2:القطاع	0:-9 2:-28 4:30 6:-9
right2:الليله	3:10 7:-9
right2:الماضي	0:8 1:14 3:-22 4:-10 5:-9 6:-13 7:-12 9:-9 10:10
right2:المدنيين	0:-10 2:-13 3:-11 5:-13 6:33 7:-13 8:-17 10:-24
right2:المرضي	0:-18 4:-19 5:-22 6:9 8:23 10:-17
right2:المستشفي	5:12 7:-9
right2:المصابين	5:28 6:-27
right2:المفقودين	6:-21 7:23
right2:المياه	6:21 7:-17
right2:النزوح	3:25 5:-8 6:-17 7:-8 9:-13
right2:الي	0:-17 1:-24 2:18 3:-14 4:-12 5:13 6:-58 7:-52 9:13 10:-11 11:19
right2:اليوم	0:-13 2:-9 3:-17 4:-13 5:18 6:-22 7:-17 8:-13 9:21 11:-8
right2:ان	0:-28 1:-8 2:-14 4:-14 5:-23 6:16 9:-12 10:20 11:-20
right2:انقلاب	5:22 6:-13
right2:انهيار	6:13
right2:او	0:-16 1:28 2:-10 4:-13 5:-31 6:-43 7:8 10:12
right2:بترت	5:19 6:-16 7:-8
right2:بجروح	5:26 6:-23
right2:بحسب	0:-17 2:-14 4:20 7:-15 8:-22 9:8 10:-16 11:-18
right2:بدء	2:-10 3:25 5:-13 7:-10 8:-22 9:-15 10:-15 11:-15
right2:بدايه	3:8 4:-17 5:-16 6:17 7:-8 8:18
right2:برنامج	2:21 4:-11 6:-21 10:-10
right2:بعد	0:-30 3:-19 4:-32 5:16 6:-22 7:-20 8:-16 10:42 11:-20
right2:بعدما	5:-12 6:17
right2:بعضهم	5:-10 6:13
right2:بها	6:9
right2:بين	1:14 2:11 4:-16 5:10 6:-25 7:-11
right2:بينما	0:-10 4:10 5:8 6:-15
right2:بينهم	0:-31 2:-20 3:-8 5:24 7:-26 11:-10
right2:تحت	2:-8 4:-9 5:10 6:17
right2:ترك	3:29 5:-23 6:-13 11:-16
right2:تسع	6:8
right2:تسعه	6:11
right2:تقول	0:-12 2:8 3:10 4:-17 8:-14
right2:ثلاث	9:10
right2:ثلاثه	0:-21 2:-14 4:-22 5:-11 6:34 8:21 10:-21
right2:ثلثهم	3:16 9:-20
right2:ثم	0:-8 3:-14 4:9 5:-18 7:16 11:13
right2:جراء	3:-10 6:-26 7:18
right2:جرحي	5:8
right2:جنود	8:14
right2:حافله	0:13
right2:حال	5:8
right2:حاله	5:38 6:-33 7:-13
right2:حتفهم	1:16 2:9 3:-12 4:-8 5:-11 7:-22 11:-10
right2:حتي	5:-9 6:14 9:-17 11:17
right2:حرجه	4:-20 5:36 6:-19 7:-9 10:-9
right2:حسب	0:-15 1:17 2:-10 3:-37 5:-14 6:-15 7:-15 8:-18 9:-14 10:25
right2:حسبما	0:19 2:-14 3:-9 4:-21 5:-11 6:15 7:-9 10:-8 11:-10
right2:حول	6:-8 10:9
right2:حي	3:-8 9:-8 11:17
right2:حين	3:11 4:-11 5:12 7:-21
right2:خلال	6:28 9:-29 11:-9
right2:خمس	0:-8 2:-13 6:15
right2:خمسه	3:-26 4:-8 7:-11 9:26 10:16 11:-28
right2:دون	6:20 9:10 11:-12
right2:رجال	0:-24 3:-10 4:17 6:20 7:-26 10:-12
right2:رفاقهم	0:-9 2:13 4:-12 5:-10 6:-36 7:20 10:11
right2:زال	4:18 5:-10 6:-8 7:-9
right2:زالوا	0:-10 1:-11 2:-22 4:19 5:12 6:-44 7:30 8:-22 10:-13 11:-41
right2:زملايه	0:13 2:-10 4:-10 5:29 6:-20 7:-16 10:-9
right2:سته	0:-20 6:26
right2:سكان	0:-18 1:-13 2:-22 3:32 5:-24 6:-32 7:-29 8:-15 9:-13 10:29 11:-31
right2:ضحايا	5:22 6:-17
right2:عاد	0:15 3:26 4:-10 6:-10 9:-11 10:-14 11:-26
right2:عادوا	3:-17 9:-15 11:26
right2:عام	1:15 3:-17 5:-8 7:-10
right2:عايله	5:9
right2:عبر	2:-17 8:-18 10:21
right2:عداد	1:-11 3:-12 5:-23 6:-28 7:37
right2:عشر	5:-8 6:10
right2:عشره	3:9 10:10
right2:علي	0:-35 1:-15 2:15 3:19 5:-23 7:11 8:-29 9:-35 10:-33 11:-33
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
right2:غير	2:-11 4:27 5:-20 7:-8 8:-8 10:-9
right2:فوق	5:-15 6:16
right2:في	1:-56 2:-20 3:-10 5:-12 6:34 7:-8 8:-15 10:-40 11:-59
right2:فيما	6:17 7:-27 9:-23 10:12 11:-19
right2:فيها	3:8
right2:قال	7:12
right2:قبضه	0:-15 2:-8 4:22 5:-8 6:-13 7:-10
right2:قبل	2:-27 3:-15 4:-22 5:-14 7:-14 8:-14 9:-20 10:25 11:12
right2:قتلوا	5:-12 6:29
right2:قتيل	0:-11 1:30 3:-12 5:-19 6:-26 7:-16 8:-8 11:-8
right2:قد	0:8 3:13 4:-17 6:-22 8:-8 9:-21 10:8 11:13
right2:قرب	6:15 7:-9
right2:قسرا	2:-24 4:-27 6:-15 7:28 8:-12 9:-10 10:-13 11:17
right2:قصف	5:23 6:-14
right2:قضوا	2:-18 4:-23 5:-12 7:-11 10:26
right2:قيد	0:-10 5:-8 6:-24 7:-8 8:-8 10:20
right2:كانوا	0:-10 3:-23 4:-14 5:-22 6:19 8:16 9:-16 10:-19 11:16
right2:كل	2:9 3:-9 4:-30 5:-8 8:30 10:-35
right2:كما	2:19 6:-9 10:-15
right2:لا	0:13 6:-11 8:-17 9:-14 10:-46
right2:لاحقا	3:-12 5:-11 6:-10 10:27
right2:لكن	0:-10 1:-14 2:-24 3:-10 4:14 5:-9 6:-11 7:13 8:13 10:-8
right2:لم	0:-24 1:-12 2:-36 3:16 4:-44 5:-33 6:37 7:-43 8:-19 9:-14 11:-12
right2:لنساء	5:-18 6:21
right2:ما	0:-20 2:-20 3:-13 4:25 6:-12 8:-14 9:-11 10:-24
right2:مات	5:29 6:-27
right2:ماتوا	2:14 4:-14 6:10 8:-9 10:-16
right2:متفاوته	5:10 6:-8
right2:متن	3:-16 6:-11 10:-8 11:18
right2:مدرسه	0:9 4:11 10:-13
right2:مدنيون	5:-21 6:33 7:-12
right2:مستشفي	0:11 4:-14 5:31 6:-30 7:-10
right2:مطار	11:15
right2:مطلع	8:14 9:-12 11:15
right2:مع	0:16 5:-13 6:9 7:-12 10:-10
right2:معظمهم	0:-21 3:12 4:16 5:-11 7:9 10:-13 11:-8
right2:مغادره	3:20 5:-9 11:-13
right2:مقابل	0:10 1:-9 2:-18 4:-29 5:-9 7:-9 8:-13 9:-17 10:26 11:-24
right2:مقاتليها	2:-16 8:8 10:-11
right2:مليون	3:9
right2:من	0:-46 1:-10 2:32 4:-29 5:-52 6:-34 7:-21 8:22 9:-21 10:-8 11:15
right2:منذ	2:-10 3:-32 4:11 6:17 7:-19 8:-12 9:26 10:-11 11:-12
right2:منهم	2:-11 3:-9 5:22 7:-9 9:14 11:-11
right2:موسكو	6:13 8:-34 10:21
right2:موظفي	0:14 6:11 10:-9
right2:نحو	2:19 3:12 5:-17 6:8 8:-11 9:-15 10:-18
right2:نساء	1:-9 2:-9 5:-23 6:-11 7:12 9:-27 11:22
right2:نصفهم	0:-12 1:15 3:15 4:-11 5:-13 7:-16 9:-23 10:-8 11:-19
right2:نهايه	2:-8 3:-30 4:-8 6:-13 7:-8 8:26 9:-26 10:-22 11:32
right2:هجوم	5:18
right2:هذا	4:-16 6:25 7:-8
right2:هناك	0:-19 4:30 5:-14 7:-11 10:-32 11:-12
right2:هولاء	2:-29 4:-26 5:22 6:23 7:-10 8:17 10:-21
right2:و	8:10
right2:واحد	5:11 8:-16 10:18
right2:واحده	0:-13 1:-16 3:-11 4:-23 5:-13 7:-17 8:-8 10:22 11:-20
right2:واصابه	5:-37 6:37
right2:واصيب	5:-40 6:42
right2:وان	1:-12 2:-29 3:-32 4:19 5:-29 6:11 7:-12 8:12 10:-21 11:26
right2:وجرح	5:-17 6:18
right2:وحده	5:-25 6:26 7:-18
right2:وصلوا	3:-12 5:16 6:-12 7:-8 11:-8
right2:وفق	0:-16 1:-13 2:-28 3:-27 4:-42 5:-24 6:21 8:11 11:18
right2:وفي	0:-12 2:-17 6:-12 8:-19 10:27
right2:وقتل	0:15 2:-16 4:-14 5:9 6:-27 8:-18 10:10
right2:وقد	3:11 6:9 7:-8
right2:ولا	0:-29 1:-13 2:12 3:-13 4:-28 5:10 6:25 7:-57 9:-16 10:-16 11:-9
right2:ولايه	3:-13 9:14
right2:ولم	3:14 11:-12
right2:وما	6:13 7:-12
right2:ومن	1:-9 3:-32 6:16 9:11
right2:ونقل	2:11 5:-13
right2:وهو	1:-16 3:-11 5:-22 6:-11 7:27
right2:يعثر	6:-15 7:28
right2:يعرف	0:-11 2:-8 4:-12 6:-11 7:24 10:-14
right2:يوم	5:-11 7:-11 11:13
right2:يومين	0:-24 2:-19 3:-9 4:-24 6:-17 10:29
right3:	0:-22 1:-15 2:15 3:15 4:-14 5:-13 6:22 7:-30 8:-18 9:-20 10:-25 11:13
right3:"	1:15 2:-46 3:-43 5:-17 7:-60 8:-22 9:13 10:-14 11:18
right3:#	0:-12 1:-42 2:23 5:-12 7:-60 9:-23 11:-12
right3:(	3:-8 5:20 6:-23 7:-9 8:13 9:-10 10:-16 11:11
right3:)	5:-23 6:24
right3:,	0:-21 5:-27 6:17 7:-35 8:-28 9:-11 10:-27
right3:.	2:-22 3:-23 5:-25 7:10 8:-42 10:-18 11:-20
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
right3:اطفال	0:-16 3:11 5:-22 6:30 9:-19 10:-8 11:12
right3:اقليم	3:11 6:-8 11:-12
right3:اكثر	2:-16 3:-32 4:-24 5:-10 6:13 7:-12 9:-27 10:26 11:17
right3:ال	5:-24 6:25
right3:الاخر	2:-14 4:-17 8:11 10:14
right3:الاطفاء	3:-8
right3:الاقل	0:-19 2:26 4:-44 5:-16 6:-28 7:26 8:-16 10:-18
right3:الامم	0:14 3:-9 6:9 10:-9
right3:الاول	6:14 8:-9 10:17
right3:الاولي	0:-9 2:-19 4:20 5:-15 6:22 7:-12 8:-19 10:-26
right3:الجيش	4:-11 6:12 8:15
right3:الحرب	3:8 4:-18 7:-9 8:25 10:-10
right3:الحياه	0:-12 2:-26 4:11 5:12 6:-31 7:-11 10:20
right3:الخامسه	0:-10 5:12 6:-9 10:13
right3:الذي	0:-21 1:16 4:-21 5:-8 6:-15 7:-10 8:-11 10:13
right3:الذين	0:-27 4:23 6:8 10:-14
right3:الروسيه	6:-10 8:-24 10:15
right3:السابع	0:24 2:-23 4:-20 8:-8
right3:السابق	0:26 1:-25 3:-12 5:-12 6:8 8:-19 9:-14 10:-8 11:-20
right3:الشرطه	0:-19 4:22 10:-9
right3:الشهر	3:-9 11:12
right3:الصحه	0:15 4:-10
right3:العاشره	5:-13 6:20
right3:العام	4:-8 5:-16 6:11 8:23 9:-21 10:-19 11:14
right3:الف	9:8
right3:الفا	3:-10 9:9
right3:القتال	3:-12 9:15
right3:القوات	6:11
right3:الماضي	6:-8
right3:المدينه	4:-11 7:13
right3:المستشفي	5:-30 6:35
right3:المفقودين	1:-11 3:-12 5:-23 6:-28 7:37
right3:المنظمه	3:10 6:-12
right3:النساء	8:-10 9:13 10:10 11:-13
right3:الولايه	7:14
right3:الي	0:18 1:-16 3:-16 6:-24 7:-20 8:11 10:-40 11:18
right3:اليوم	2:-12 3:-27 4:-13 5:11 6:-9 7:-18 11:20
right3:امراه	5:-8 6:17
right3:ان	0:22 2:-21 3:-8 4:-31
right3:او	1:17 2:16 3:-25 4:-28 7:-15 8:11 10:-17 11:-11
right3:ايام	2:-15 4:-27 6:-27 7:-11 8:21 9:20
right3:بجروح	6:9
right3:بحسب	0:-11 4:-16 5:-19 6:25 7:-9 9:-20 11:21
right3:بزياده	0:10 10:-9
right3:بعد	2:-25 4:20 7:16 8:-25 10:-18
right3:بين	4:-12 6:-15 10:20 11:8
right3:بينهم	1:9 2:19 6:-12 7:14 8:-10 10:-8 11:-13
right3:بيوتهم	10:-8 11:16
right3:تحت	2:13 4:-24 5:17 6:-17
right3:تسعه	4:10 6:23 7:-18
right3:تعرف	2:-12 6:16
right3:ثلاث	5:11
right3:ثلاثه	0:-14 4:-27 7:-8 8:-12 10:19
right3:ثم	0:13 5:-9 6:-16 7:10 10:-8
right3:جانب	2:-15 3:12 4:-10 6:-17 8:24 9:-17 10:-12 11:-10
right3:جرحي	5:-17 6:20
right3:جريحا	5:-16 6:19
right3:حافله	5:18 6:-8
right3:حرجه	5:18 6:-13
right3:حوادث	6:17
right3:خلال	0:-11 2:14 6:-17 8:-16 10:-11 11:-14
right3:خمس	3:25 11:-15
right3:خمسه	5:14 6:-11
right3:دول	3:-22 6:-13 9:8 11:13
right3:دون	3:20 5:-24 6:10 9:-19 11:-8
right3:ديسمبر	3:-9 8:-10 9:11 10:12
right3:راس	3:-11 5:-17 6:32 7:-15
right3:زالوا	0:-9 2:-13 5:16 6:-16 7:14 8:-8 10:-9
right3:ساعه	2:21 4:-20 10:-19
right3:سبعه	5:-19 6:21 8:9 10:-8
right3:ست	0:-26 5:-9 6:20 10:9
right3:سته	3:20 6:-10
right3:ضمنهم	4:-10
right3:طفلا	5:-9 6:15
right3:عام	0:30 3:-10 10:-23
right3:عبر	3:20 9:-14 11:-12
right3:عشر	0:-12
right3:عشره	3:-8 5:16 7:-12
right3:علي	1:12 2:8 3:-24 4:-18 6:-19 7:-26 8:16 9:-17 10:8 11:-14
right3:عليهم	2:-9 4:-12 6:16 7:13
right3:عن	2:-16 4:8 5:-12 7:-23 8:16 9:11 10:-19 11:-15
right3:عند	2:16 7:-11
right3:عنهم	4:12 5:-32 6:-19 7:17 8:13 10:-13
right3:غزه	0:-15 2:12 4:16 6:-36 7:-8
right3:فديه	0:-19 4:-13 10:24
right3:في	0:-24 1:-39 2:-13 3:13 4:21 5:-50 7:-41 8:27 9:-27 10:-18 11:-11
right3:فيما	5:20 7:-24
right3:قبل	0:-8 2:-9 4:17 5:-11
right3:قتلوا	0:-9 2:9
right3:قد	0:-10 4:-14 6:-17 8:-20 10:22
right3:قراهم	3:-22 11:28
right3:قوات	6:13
right3:كانوا	0:-14 2:-15 3:22 4:-35 5:-9 7:-10 8:32
right3:كما	0:9 1:-8 2:-9 3:-20 4:-11 5:-13 6:18 7:-15 9:-8 10:-10 11:18
right3:كمين	0:-20 4:-13 5:-25 6:21 7:18
right3:لا	0:-11 3:-20 4:13 5:-12 6:-21 7:13 8:-20 10:-8 11:16
right3:لدي	0:23 3:-8 4:-32 6:-23 9:-22 10:12 11:16
right3:لم	0:13 1:-8 2:-9 5:-10 6:-24 7:25 10:-15
right3:لهم	3:-11 4:-19 5:-13 6:-10 7:26 11:-15
right3:ما	0:-8 1:-14 2:-32 3:-24 7:22 8:-23 9:-14 10:14 11:13
right3:ماتوا	2:16 7:-15 10:-8
right3:متن	3:15 9:-12 11:-11
right3:مخيمات	3:-18 9:17 10:-10 11:12
right3:مدرسه	0:-16 4:-15 6:-14 7:13 8:-18 10:22
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
right3:من	1:-32 2:-52 3:-8 4:-47 5:20 6:-11 7:-32 8:-16 9:-11 10:34 11:-17
right3:منازلهم	3:30 5:-29 6:-17 9:-14
right3:منذ	0:-9 1:-9 2:13 3:11 4:14 5:-10 6:-23 7:17 9:-18 10:20 11:-25
right3:منطقه	3:-13 5:-11 6:10 8:-18 10:20
right3:منظمه	1:21 2:-10 3:-17 4:-15 5:-8 6:-19 7:10 10:-8 11:-17
right3:منها	6:20
right3:منهم	1:-17 2:-40 3:-13 4:27 5:14 7:-49 8:-20 10:-43 11:-20
right3:مواقع	3:18 6:11 9:-16
right3:ناريه	5:8
right3:نحو	0:-17 3:18 4:-11 8:-9 9:-18 10:8
right3:نساء	0:13 2:-8 3:-32 4:-27 6:8 7:-18 8:-10 9:-9
right3:نفسها	3:-9 4:-14 5:-18 6:-18 7:26 10:-8
right3:نقطه	6:12 7:-8
right3:هذا	5:-9 6:14 9:-13 11:15
right3:و	5:-9 6:19 7:-14
right3:واحد	6:15 7:-15 9:-21 11:15
right3:واحده	0:17 4:18 5:-18 6:-20 7:-21 8:9 10:-26
right3:واصيب	5:-17 6:25
right3:وان	0:-21 2:-8 3:-8 4:-29 6:22 7:-27 8:-16 10:26
right3:وجريح	0:-11 1:33 3:-15 5:-20 6:-30 7:-13 8:-8 9:-8 11:-13
right3:وزاره	5:12
right3:ولا	4:-21 5:-11 6:28 7:-17
right3:ولم	2:17 3:-8 4:-15 6:16 7:-15 8:-10 10:-23
right3:وهو	6:10
right3:يبق	6:12
right3:يزال	0:-20 1:-8 2:9 4:-26 5:13 6:16 7:-26 10:-24
right3:يقول	7:11
share:4	0:23 1:-8 2:16 3:-38 4:-80 5:-55 6:-36 8:-10 9:-70 10:-39 11:50
share:5	0:-28 3:14 4:34 5:-25 6:-15 7:-13 8:-18 9:-57 10:-16 11:-33
share:7	0:-17 2:-31 3:-14 4:-61 5:-10 7:-8 8:9 9:10 11:-27
share:more	0:-15 1:-49 2:-12 6:17 7:-16 8:-32 10:-28 11:-19
short	0:-33 1:-60 2:10 3:-28 4:-47 5:-9 6:16 7:-24 10:13 11:-32
size:1	0:-46 1:-50 2:33 3:-64 4:-20 5:-10 6:26 7:-12 8:-49 9:-41 10:-12 11:-46
size:9	0:33 1:-100 3:-100 5:-23 6:28 7:18 8:-30 9:-91 11:-103
size:99	0:-18 1:-73 2:-50 3:-80 4:23 6:25 8:-43 9:-100 10:20 11:-109
size:999	0:11 2:-43 3:-48 4:-24 5:10 6:-15 7:-24 8:37 9:-87 10:-45 11:28
size:9999	0:-21 1:9 2:-115 3:36 4:-46 6:-8 7:-11 8:16 9:11 10:-93 11:-23
size:more	0:-81 1:-67 2:-67 3:38 4:-33 5:-53 6:-62 7:-11 8:-67 9:46 10:-62 11:17
verdict:abducted	0:127 1:-35 2:-60 3:-48 4:-25 5:-87 6:-89 7:-112 8:-34 9:-48 10:-53 11:-16
verdict:casualties	0:-24 1:67 2:-11 3:-29 4:-17 5:-42 6:-66 7:-42 8:-17 9:-9 10:-9 11:-23
verdict:claim	0:8 1:-10 2:12 6:-33 7:-9 9:-9 10:-10 11:-13
verdict:dead-in-captivity	0:-77 1:-20 2:100 3:-33 4:-11 5:-51 6:-52 7:-74 8:-50 9:-20 10:-61 11:-23
verdict:displaced	0:-50 1:-49 2:-70 3:126 4:-40 5:-72 6:-99 7:-96 8:-52 9:-34 11:-69
verdict:held	0:-31 1:-41 2:-58 3:-72 4:107 5:-66 6:-78 7:-25 8:13 9:-60 10:-43 11:-51
verdict:injured	0:-107 2:-72 3:-110 4:-48 5:175 6:-113 7:-128 8:-72 9:-61 10:-86 11:-69
verdict:killed	0:-88 1:-33 2:41 3:-74 4:-131 5:-111 6:163 7:-84 8:-132 9:-53 10:-145 11:-81
verdict:missing	0:-50 1:-26 2:-70 3:-54 4:-54 5:-80 6:-61 7:120 8:-41 9:-66 10:-79 11:-33
verdict:open	0:-49 1:-12 2:-44 5:-37 6:-15 7:-17 10:10 11:-9
verdict:out	0:19 1:-12 2:-22 3:-25 4:13 5:-12 6:-15 7:-32 8:-15 9:-19 10:-11 11:-23
verdict:prisoners-exchanged	0:-50 1:-26 2:-109 3:-43 4:-30 5:-19 6:-83 7:-48 8:75 9:-28 11:-58
verdict:refugees	0:-47 1:-44 2:-40 3:-49 4:-51 5:-57 6:-67 7:-53 8:-44 9:87 11:-47
verdict:released	0:-82 1:-38 2:-72 3:-31 4:-51 5:-81 6:-63 7:-96 8:18 9:-44 10:103 11:-59
verdict:returned	0:-65 1:-58 2:-44 3:-47 4:-78 5:-75 6:-36 7:-34 8:-69 9:-51 10:-19 11:93`
}
