import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	58
alike:casualties	15
alike:dead-in-captivity	31
alike:displaced	-51
alike:held	90
alike:injured	6
alike:killed	6
alike:missing	47
alike:prisoners-exchanged	14
alike:refugees	75
alike:released	18
alike:returned	36
any	-22
bare:1	100
bare:9	-14
bare:99	-5
bare:999	8
bare:9999	49
bare:more	9
before:abducted	52
before:allocated	-145
before:casualties	-90
before:dead-in-captivity	31
before:delivered	-16
before:displaced	-23
before:held	-43
before:injured	-44
before:missing	-115
before:pledged	-120
before:refugees	-50
before:released	-21
before:requested	35
before:returned	20
before:total	-47
behind:abducted	82
behind:allocated	-87
behind:casualties	-72
behind:dead-in-captivity	-58
behind:delivered	-118
behind:displaced	-47
behind:held	-60
behind:injured	-20
behind:killed	-78
behind:missing	-19
behind:pledged	-88
behind:prisoners-exchanged	-5
behind:refugees	-30
behind:released	-5
behind:requested	-30
behind:returned	35
behind:total	-30
ending:اء	-93
ending:اب	-16
ending:ات	-170
ending:اث	40
ending:اج	-9
ending:اح	-16
ending:ار	-73
ending:از	6
ending:اس	37
ending:اص	13
ending:اع	17
ending:اف	-34
ending:اق	63
ending:ال	32
ending:ام	-60
ending:ان	60
ending:اه	60
ending:با	-66
ending:بب	18
ending:بت	-59
ending:بط	9
ending:بع	-46
ending:بق	-55
ending:بل	-8
ending:به	41
ending:بي	-82
ending:تا	72
ending:تل	-40
ending:ته	30
ending:تي	-54
ending:ثا	-76
ending:ثر	50
ending:ثه	-23
ending:جر	41
ending:جل	45
ending:جن	-53
ending:جه	-20
ending:حا	-40
ending:حت	-8
ending:حث	38
ending:حد	54
ending:حل	36
ending:حه	-81
ending:حو	49
ending:خل	49
ending:دا	-3
ending:دت	-9
ending:در	-31
ending:دل	-10
ending:دم	-56
ending:ده	7
ending:دي	59
ending:را	-41
ending:رب	18
ending:رت	72
ending:رج	45
ending:رح	37
ending:رد	5
ending:رز	20
ending:رف	6
ending:رق	-31
ending:رك	-83
ending:ره	-64
ending:ري	13
ending:سا	-53
ending:سب	90
ending:سم	-53
ending:سه	-32
ending:سي	20
ending:صف	-4
ending:صه	-61
ending:ضا	16
ending:ضه	-5
ending:طع	61
ending:طه	21
ending:طي	60
ending:عا	-57
ending:عت	21
ending:عه	-21
ending:عي	-41
ending:غت	-44
ending:غه	-18
ending:فا	-84
ending:فت	62
ending:فع	-59
ending:فل	78
ending:فن	41
ending:فه	-21
ending:في	-48
ending:قا	73
ending:قت	-57
ending:قد	41
ending:قع	24
ending:قه	-24
ending:قي	-31
ending:كن	-85
ending:لا	-96
ending:لب	59
ending:لت	-37
ending:لغ	107
ending:لق	8
ending:لم	12
ending:لن	-34
ending:له	53
ending:لي	53
ending:ما	-42
ending:مت	-34
ending:مل	-18
ending:مه	-64
ending:مي	15
ending:نا	-44
ending:نت	-6
ending:نه	43
ending:ني	145
ending:ها	-40
ending:هد	-65
ending:هن	38
ending:وا	52
ending:وب	-19
ending:وح	66
ending:ور	-52
ending:وع	6
ending:وق	-11
ending:ول	19
ending:وم	-75
ending:ون	-41
ending:وي	-48
ending:يا	4
ending:يب	54
ending:يت	34
ending:يد	42
ending:ير	-7
ending:يش	20
ending:يع	45
ending:يف	-3
ending:يق	14
ending:يل	-47
ending:يم	-48
ending:ين	16
ending:يه	11
equal:abducted	-10
equal:dead-in-captivity	-9
equal:displaced	27
equal:held	-31
equal:injured	4
equal:killed	-16
equal:missing	-28
equal:prisoners-exchanged	94
equal:refugees	-3
equal:released	13
equal:returned	62
form:digits	-22
form:dual	-30
form:fraction	-313
form:mixed	-7
form:range	8
form:singular	-67
form:vague	-88
form:words	54
headline	4
here:#aboard	-22
here:#aid	-10
here:#alive	4
here:#captives	40
here:#captivity	-10
here:#captors	19
here:#carrying	7
here:#commerce	-12
here:#conference	-20
here:#containing	-49
here:#contest	-118
here:#crossing	-6
here:#custody	-129
here:#demand	-24
here:#disease	-71
here:#displacement	54
here:#exchange	11
here:#execution	5
here:#given-back	51
here:#group	5
here:#handover	4
here:#hostages	15
here:#losing-side	35
here:#military-aid	-29
here:#need	-122
here:#police	-41
here:#prisoners	17
here:#receiving	10
here:#remainder	20
here:#report	-13
here:#rescue	-141
here:#return	56
here:#since	19
here:#sport	7
here:#state	7
here:#statement	-25
here:#treatment	-69
here:#war-prisoners	-27
here:abducted	15
here:allocated	-4
here:casualties	-19
here:dead-in-captivity	50
here:delivered	-21
here:displaced	76
here:held	17
here:injured	57
here:killed	80
here:missing	40
here:pledged	4
here:prisoners-exchanged	-24
here:refugees	36
here:released	46
here:requested	-34
here:returned	-8
here:said	35
here:set	30
here:total	-24
item	44
last:claim-abducted	-3
last:claim-allocated	-72
last:claim-casualties	-46
last:claim-dead-in-captivity	-39
last:claim-delivered	-44
last:claim-displaced	-44
last:claim-held	-17
last:claim-injured	9
last:claim-killed	3
last:claim-missing	5
last:claim-pledged	-29
last:claim-prisoners-exchanged	41
last:claim-refugees	10
last:claim-released	23
last:claim-requested	-71
last:claim-returned	37
last:claim-total	-31
left1:	-88
left1:"	42
left1:#	-24
left1:(	107
left1:,	101
left1:-	38
left1::	94
left1:;	81
left1:|	33
left1:اب	-69
left1:اثنين	-18
left1:اجلاء	75
left1:اجلي	-15
left1:احتجاز	17
left1:احتجزت	29
left1:احدهم	3
left1:احصي	35
left1:احياء	-3
left1:احيل	47
left1:اختطاف	49
left1:اخرج	66
left1:اخرهم	24
left1:ادخل	-12
left1:ارتقاء	34
left1:ارتقي	34
left1:ارسال	-64
left1:ارواح	70
left1:اسبوع	40
left1:استشهاد	151
left1:استشهد	126
left1:استعادت	-6
left1:استقبل	18
left1:استقبلت	36
left1:اسر	56
left1:اسراييل	-37
left1:اسره	-35
left1:اسعاف	52
left1:اسقاط	-29
left1:اسقطت	-54
left1:اسماء	35
left1:اسهم	-3
left1:اسير	18
left1:اسيرا	-78
left1:اشهر	-33
left1:اصابه	3
left1:اصل	-83
left1:اصيب	105
left1:اضرارا	-62
left1:اضطر	72
left1:اطراف	25
left1:اطفال	97
left1:اطلاق	68
left1:اعلي	-59
left1:اعيد	83
left1:اغلقت	-19
left1:اكتوبر	38
left1:الاثنين	-25
left1:الاحد	19
left1:الاحمر	27
left1:الاربعاء	-34
left1:الاسبوع	76
left1:الان	70
left1:الاول	70
left1:الاولي	-7
left1:البالغ	-92
left1:البالغه	-77
left1:البلاد	106
left1:الثاني	-46
left1:الجرحي	76
left1:الجيش	55
left1:الحافله	-30
left1:الحرب	61
left1:الحصيله	79
left1:الحكومه	44
left1:السبت	40
left1:السلطات	-41
left1:السودان	71
left1:الشرطه	-97
left1:الشركاء	15
left1:الشهداء	92
left1:الشهر	53
left1:الصيف	-22
left1:الضحايا	48
left1:الظهر	-24
left1:العام	26
left1:العامه	-44
left1:العايدين	40
left1:العدد	86
left1:العمليه	9
left1:الفرق	-23
left1:القتلي	57
left1:القطاع	8
left1:الماضي	49
left1:الماضيه	62
left1:المتوفين	94
left1:المحافظه	67
left1:المخيم	-36
left1:المدينه	-9
left1:المفقودين	93
left1:المفوضيه	72
left1:المقابل	56
left1:المكان	33
left1:المنصرم	-37
left1:المنظمه	36
left1:المهاجمون	32
left1:المياه	-17
left1:النار	36
left1:الي	-6
left1:الينا	77
left1:اليهم	44
left1:اليوم	59
left1:اما	-4
left1:امام	24
left1:امراه	-4
left1:امس	-31
left1:ان	86
left1:انتشال	113
left1:انتشل	27
left1:انتشلت	62
left1:انتشلوا	6
left1:انقاذ	-60
left1:انقذ	-85
left1:انهم	7
left1:اوقع	26
left1:اوقعت	26
left1:اوكرانيا	23
left1:اي	-49
left1:ايام	56
left1:ايضا	75
left1:ب	-75
left1:بتجنيد	-61
left1:بحسب	-71
left1:بحضور	-21
left1:بحياه	193
left1:برتبه	-96
left1:بسجن	-81
left1:بسقوط	54
left1:بعد	55
left1:بفارق	-3
left1:بقتل	78
left1:بقوه	-68
left1:بقي	-22
left1:بلغ	105
left1:بلغت	33
left1:بمشاركه	-96
left1:بمقتل	112
left1:بها	-38
left1:بوفاه	94
left1:بين	-16
left1:بينها	-56
left1:بينهم	93
left1:تبادل	70
left1:تتبادلان	63
left1:تحتجز	74
left1:تحرير	93
left1:تحمل	19
left1:تدمير	-45
left1:ترك	10
left1:تزال	51
left1:تستهدف	-33
left1:تسلم	-58
left1:تسلمت	-51
left1:تسليم	37
left1:تشاد	84
left1:تشمل	3
left1:تضاعف	-32
left1:تضرر	-51
left1:تضم	45
left1:تغطيه	-26
left1:تقل	16
left1:تلقي	-18
left1:تمكن	93
left1:توجه	-48
left1:توزيع	-26
left1:توفي	120
left1:تووي	60
left1:ثم	-23
left1:جانب	42
left1:جثامين	132
left1:جثث	118
left1:جثمان	100
left1:جثه	61
left1:جندي	-90
left1:جنديا	-102
left1:حاله	29
left1:حاليا	70
left1:حررت	27
left1:حول	65
left1:خرج	58
left1:خروج	62
left1:خطف	102
left1:خطفت	-40
left1:خلاله	15
left1:خلالها	82
left1:خلف	18
left1:خلفت	45
left1:دخول	-27
left1:دفعت	26
left1:دفن	84
left1:دفنا	60
left1:دفنت	83
left1:دفنوا	27
left1:دولار	-7
left1:ذاتها	50
left1:رجع	95
left1:رفات	105
left1:روسيا	-79
left1:زال	127
left1:زالت	-29
left1:زوجها	-36
left1:ساعه	48
left1:ساق	53
left1:سبتمبر	42
left1:سبيل	59
left1:سجلت	-25
left1:سراح	103
left1:سقط	31
left1:سقوط	34
left1:سكان	-84
left1:سلمت	-6
left1:سوي	-24
left1:شرد	67
left1:شمل	-42
left1:شملت	53
left1:شهيد	-74
left1:ضحيته	90
left1:ضمت	10
left1:ضمنها	84
left1:ضمنهم	40
left1:طفلا	-53
left1:عاد	35
left1:عالجت	38
left1:عايد	-84
left1:عبر	18
left1:عدا	73
left1:عدد	-39
left1:عددهم	58
left1:عسكريا	-30
left1:علي	7
left1:عن	115
left1:عند	59
left1:عندنا	-39
left1:عوده	104
left1:غادر	101
left1:غرق	5
left1:فتح	-35
left1:فر	62
left1:فرار	53
left1:فعددهم	42
left1:فقتل	101
left1:فقتلت	81
left1:فقتلوا	12
left1:فقد	102
left1:فقدان	30
left1:فقدت	63
left1:فقدنا	117
left1:فقضي	104
left1:في	-224
left1:فيه	-7
left1:فيها	26
left1:قال	-80
left1:قتل	126
left1:قتلت	104
left1:قتلنا	61
left1:قتلوا	128
left1:قتلي	55
left1:قتيل	-91
left1:قتيلان	27
left1:قدرها	-62
left1:قضي	153
left1:قوامها	23
left1:كان	-13
left1:كانت	-39
left1:كانوا	-5
left1:كذلك	63
left1:كردفان	-33
left1:كل	-180
left1:كم	-127
left1:كنا	-80
left1:ل	-26
left1:لا	-91
left1:لاجي	-107
left1:لاجيا	-81
left1:لاحقا	-50
left1:لدينا	12
left1:لقي	130
left1:لكل	-82
left1:لكن	-41
left1:لمساعده	-67
left1:مات	118
left1:متن	-118
left1:متنه	-47
left1:مجموعه	43
left1:مستشفي	-59
left1:مسلحون	5
left1:مسيره	-88
left1:مصرع	104
left1:مصير	75
left1:مع	-15
left1:مقابل	24
left1:مقتل	138
left1:من	-158
left1:منها	-16
left1:منهم	-25
left1:نزح	81
left1:نزوح	67
left1:نساء	121
left1:نفسه	63
left1:نفسها	-9
left1:نقل	58
left1:نقلت	30
left1:نوفمبر	11
left1:هلاك	59
left1:هم	48
left1:هناك	111
left1:هو	14
left1:هولاء	33
left1:هويه	55
left1:و	-12
left1:واجلي	-43
left1:واحد	92
left1:واحرقوا	-57
left1:واحيل	17
left1:واسرت	78
left1:واصاب	66
left1:واصابت	69
left1:واصابه	202
left1:واصيب	173
left1:واصيبت	83
left1:واغلقت	-38
left1:واقتادوا	45
left1:والجرحي	80
left1:وان	44
left1:وانقذ	-98
left1:وانقذت	-74
left1:واوقع	29
left1:واوقف	-67
left1:واوقفت	-45
left1:وبان	-27
left1:وبقي	-23
left1:وبيعت	-61
left1:وبينهم	55
left1:وتدمير	-50
left1:وتمكن	-24
left1:وتوفي	103
left1:وجرح	113
left1:وجرحت	51
left1:وجود	52
left1:وحده	119
left1:وحدها	58
left1:وخرج	-7
left1:وخطف	70
left1:وخطفوا	34
left1:وخلفت	29
left1:ودفعت	9
left1:ودمر	-41
left1:ودمرت	-102
left1:وسجل	-3
left1:وصل	-29
left1:وصلنا	-101
left1:وصول	-24
left1:وعاد	19
left1:وعددها	-126
left1:وعددهم	-16
left1:وعن	60
left1:وغادر	-6
left1:وفاه	194
left1:وفر	39
left1:وفقد	37
left1:وفقدان	25
left1:وقال	-90
left1:وقتل	159
left1:وقتلت	63
left1:وقتلوا	90
left1:وقضي	108
left1:وكان	-23
left1:ومات	58
left1:ومعهم	44
left1:ومقتل	59
left1:ومنهم	63
left1:ونجا	-108
left1:ونفوق	-37
left1:ونقل	94
left1:وهم	-6
left1:وهو	-90
left1:وهي	-93
left1:ووفاه	113
left1:يبلغ	52
left1:يتسع	-81
left1:يحتجزون	88
left1:يحمل	-26
left1:يخلف	38
left1:يدفع	81
left1:يزال	52
left1:يشمل	-3
left1:يضم	9
left1:يعاني	-14
left1:يعود	63
left1:يقتل	56
left1:يقل	-77
left1:يقيم	32
left1:يكون	108
left1:يناير	58
left1:ينقل	41
left1:يوقع	-14
left1:يومين	-35
left1:يووي	44
left1:•	-9
left2:	-37
left2:"	-41
left2:#	-26
left2:(	14
left2:)	37
left2:,	42
left2:-	-81
left2::	64
left2:;	14
left2:ابريل	15
left2:اثر	-6
left2:اثنان	-155
left2:احدهما	-101
left2:احياء	-5
left2:اخرون	28
left2:اخري	83
left2:اخرين	46
left2:اخلي	32
left2:اربع	43
left2:اربعه	17
left2:ارتفع	37
left2:ارتفعت	12
left2:اسبوع	59
left2:اسره	56
left2:اسعاف	-44
left2:اشخاص	-15
left2:اصيب	48
left2:اضافه	109
left2:اطفال	-32
left2:اطلاق	46
left2:اطلق	38
left2:اعلنت	12
left2:اعيد	-71
left2:افرج	27
left2:افرجت	-19
left2:اكتوبر	56
left2:الا	83
left2:الابيض	33
left2:الاثنين	4
left2:الاحتلال	27
left2:الاحد	29
left2:الاحمر	-18
left2:الاربعاء	75
left2:الاسبوع	61
left2:الاصابات	66
left2:الاف	-102
left2:الافراج	122
left2:الاقل	17
left2:الامن	45
left2:الان	10
left2:الانسان	28
left2:الاوروبي	-13
left2:الاوكراني	-17
left2:الاول	35
left2:الاولي	32
left2:البحث	117
left2:البلاد	-33
left2:البلديه	58
left2:البيان	57
left2:التايلاندي	26
left2:التعرف	65
left2:التغذيه	-35
left2:التي	-6
left2:التيار	-46
left2:الثالث	14
left2:الثاني	-39
left2:الثلاثاء	15
left2:الثلاثه	29
left2:الجرحي	31
left2:الجزيره	5
left2:الجماعه	98
left2:الجمعه	80
left2:الجيش	66
left2:الحدود	13
left2:الحرب	12
left2:الحصيله	-9
left2:الحكومه	52
left2:الحكومي	29
left2:الحوثيون	61
left2:الخاطفين	-29
left2:الخميس	66
left2:الداخليه	13
left2:الدفاع	-40
left2:الدولي	-48
left2:الدوليه	28
left2:الذي	-61
left2:الرقم	58
left2:الروسيه	8
left2:السبت	47
left2:السلطات	20
left2:السنه	-41
left2:السودان	77
left2:الشرطه	-58
left2:الشرعي	38
left2:الشهداء	-43
left2:الشهر	66
left2:الصحه	-44
left2:الصليب	41
left2:الضحايا	18
left2:الطواري	-51
left2:العاصمه	44
left2:العالميه	-13
left2:العام	53
left2:العايدين	-48
left2:العثور	55
left2:العدد	57
left2:الف	-49
left2:الفا	-22
left2:الفرق	9
left2:القتال	55
left2:القتلي	122
left2:القصف	61
left2:القضاء	85
left2:القوات	34
left2:الكمبوديه	80
left2:الكهرباء	-60
left2:اللاجيين	-45
left2:اللبنانيه	27
left2:الله	71
left2:الليله	14
left2:الماضي	96
left2:المتحده	18
left2:المجاوره	-26
left2:المحافظه	26
left2:المحكمه	-49
left2:المختطفين	28
left2:المدني	8
left2:المدنيه	44
left2:المدينه	-35
left2:المركز	-50
left2:المستشفي	-14
left2:المستشفيات	34
left2:المستفيدين	-51
left2:المسلحين	71
left2:المصابين	55
left2:المصدر	33
left2:المفقودين	75
left2:المفوضيه	-6
left2:المقابل	32
left2:المهاجمين	-17
left2:الموقع	3
left2:المولف	-27
left2:الميه	-5
left2:الناجين	10
left2:النار	44
left2:النازحين	59
left2:النيران	21
left2:الهجوم	57
left2:الهند	-26
left2:الواقع	28
left2:الوزاره	24
left2:الوفيات	46
left2:الولايه	81
left2:الي	28
left2:اليه	23
left2:اليوم	-35
left2:اما	-70
left2:امراه	6
left2:امس	45
left2:ان	8
left2:انا	63
left2:انخفض	-7
left2:اندونيسيا	-55
left2:انه	-23
left2:انها	94
left2:اهداف	-19
left2:او	-61
left2:اودت	56
left2:اودي	105
left2:اوكرانيا	23
left2:ايام	-30
left2:ايران	34
left2:ايضا	93
left2:ايواء	18
left2:ب	64
left2:بالافراج	55
left2:بان	38
left2:بترت	76
left2:بدايه	23
left2:بذلك	32
left2:بعد	91
left2:بعدما	-29
left2:بلاغات	88
left2:بموجبها	15
left2:بين	-70
left2:بينما	23
left2:بينهم	58
left2:بيوتهم	24
left2:تبادل	12
left2:تبحث	18
left2:تبلغ	-26
left2:تتحدث	63
left2:تحت	8
left2:تحدث	55
left2:تحييد	93
left2:ترتفع	39
left2:تركيا	65
left2:تزال	49
left2:تستضيف	81
left2:تسع	-3
left2:تسعه	-27
left2:تسلمت	-12
left2:تضم	-60
left2:تعاملت	59
left2:تعلن	33
left2:تعود	29
left2:تقريبا	-48
left2:تقول	74
left2:تلميذا	47
left2:توفي	74
left2:تينوبو	-44
left2:ثلاث	27
left2:ثلاثه	-57
left2:ثم	21
left2:ثماني	36
left2:جار	47
left2:جثامين	74
left2:جثث	43
left2:جثه	-90
left2:جديد	25
left2:جري	-57
left2:جريحا	-17
left2:جزاء	-11
left2:جنديا	105
left2:جنود	29
left2:جنيه	-29
left2:جهته	-58
left2:حاله	50
left2:حتفهم	45
left2:حتي	51
left2:حصيله	18
left2:حلب	93
left2:حيث	78
left2:حين	84
left2:خرج	-10
left2:خساير	32
left2:خطف	57
left2:خلال	95
left2:خمسه	10
left2:خيمه	4
left2:داخليا	31
left2:دول	38
left2:دولار	-57
left2:دوله	-14
left2:دينار	-39
left2:ذاته	15
left2:ذلك	45
left2:راح	82
left2:راكبا	-45
left2:رجلا	33
left2:رهينه	47
left2:روسيا	-44
left2:زال	11
left2:ساعه	37
left2:سبتمبر	-55
left2:سته	87
left2:سجل	64
left2:سجلت	-6
left2:سقط	28
left2:سكان	-3
left2:سلاح	-18
left2:سوي	-93
left2:سياره	24
left2:سيبو	24
left2:سيده	-69
left2:شخص	-43
left2:شخصا	22
left2:شخصين	28
left2:شهداء	73
left2:شهيدا	112
left2:صباح	59
left2:صباحا	4
left2:طفلا	5
left2:طويله	91
left2:عاد	26
left2:عام	32
left2:عايله	-112
left2:عبر	4
left2:عثر	11
left2:عدد	7
left2:عسكريا	-15
left2:عشر	-63
left2:عشره	22
left2:علي	-24
left2:عمليات	45
left2:عن	50
left2:غزه	31
left2:غير	21
left2:فرق	-58
left2:فريقه	-10
left2:فضلا	37
left2:فقد	58
left2:فلسطينيا	31
left2:في	5
left2:فيما	22
left2:فيه	31
left2:فيها	62
left2:قافله	58
left2:قال	-62
left2:قالت	-53
left2:قايمه	59
left2:قبل	65
left2:قتل	124
left2:قتلوا	47
left2:قتلي	38
left2:قتيلا	17
left2:قد	35
left2:قضت	56
left2:قضي	110
left2:قوله	50
left2:كان	-42
left2:كانت	-60
left2:كل	-24
left2:كليا	-73
left2:كما	-30
left2:كييف	78
left2:لا	37
left2:لاجي	55
left2:لاحقا	39
left2:لاسره	-33
left2:لدي	58
left2:لدينا	20
left2:لكل	-14
left2:للاجيين	-49
left2:للهجره	78
left2:لم	26
left2:لنساء	-5
left2:لها	-34
left2:ما	47
left2:مارس	36
left2:مبني	-41
left2:متن	-72
left2:متوفي	-34
left2:محليه	19
left2:مخيم	79
left2:مخيمات	-44
left2:مدنيا	65
left2:مدنيين	73
left2:مراكز	-5
left2:مساء	56
left2:مستشفي	27
left2:مستمر	33
left2:مسلحون	97
left2:مسيره	-45
left2:مصابا	-30
left2:مصرعهم	35
left2:مضيفا	37
left2:مطار	-45
left2:مطلع	26
left2:مع	-80
left2:معظمهم	7
left2:مقابل	-91
left2:مقارنه	49
left2:ملايين	-50
left2:مليار	-9
left2:مليون	-81
left2:مليونا	-14
left2:من	-24
left2:منذ	-10
left2:منها	-7
left2:منهم	-82
left2:مواطن	11
left2:موزعه	-38
left2:موزعين	-74
left2:موسكو	44
left2:نازح	20
left2:نجا	37
left2:نزولا	42
left2:نساء	79
left2:نسمه	25
left2:نفسه	60
left2:نفسها	-49
left2:نقطه	-19
left2:نقل	26
left2:نقلت	-11
left2:نقلوا	-67
left2:نوفمبر	45
left2:هايتي	-23
left2:هذا	53
left2:هناك	35
left2:هولاء	62
left2:و	-27
left2:واحتجزت	-113
left2:واحد	-43
left2:واحده	-63
left2:واصيب	-52
left2:واضاف	61
left2:واضافت	-42
left2:واغلقت	-40
left2:وان	-48
left2:وانها	58
left2:واودت	69
left2:واوضح	36
left2:واوقفت	-44
left2:واوكرانيا	49
left2:وبين	69
left2:وتابع	25
left2:وتستضيف	-10
left2:وحده	-23
left2:وحدها	52
left2:وسجلت	-60
left2:وصل	13
left2:وعلي	21
left2:وعن	49
left2:وفاه	78
left2:وفقد	11
left2:وفي	66
left2:وفيات	-54
left2:وقال	-71
left2:وقالت	-16
left2:وقت	-68
left2:وقتل	81
left2:وقد	15
left2:وكان	-3
left2:وما	57
left2:ومن	-15
left2:ونشرت	17
left2:ويعمل	-118
left2:يزال	7
left2:يضاف	44
left2:يعرف	67
left2:يعلن	-24
left2:يقول	40
left2:يناير	34
left2:يودي	52
left2:يورو	38
left2:يوليو	10
left2:يوم	55
left2:يونيو	42
left2:•	4
left2:▪	-55
left3:	-63
left3:"	45
left3:#	-18
left3:)	-21
left3:-	97
left3::	48
left3:|	-8
left3:اباد	59
left3:اثنين	-37
left3:اجمالي	75
left3:اخرين	44
left3:ادت	82
left3:ادي	72
left3:اربع	22
left3:اربعه	21
left3:استشهاد	-39
left3:استشهد	25
left3:استقبل	52
left3:استقبلت	5
left3:اسراييل	19
left3:اسره	49
left3:اسفر	56
left3:اسفرت	-42
left3:اسيرا	51
left3:اشخاص	14
left3:اشهر	35
left3:اصابه	9
left3:اطباء	68
left3:اطفال	19
left3:اطلاق	30
left3:اعلن	-32
left3:اعلنت	-11
left3:اغسطس	43
left3:اقليم	45
left3:اكتوبر	90
left3:الاثنين	-29
left3:الاحد	-46
left3:الاحمر	-34
left3:الاخر	-14
left3:الاربعاء	-9
left3:الاسبوع	-58
left3:الاسر	62
left3:الاسراييلي	31
left3:الاسراييليه	53
left3:الاف	-43
left3:الافراج	-3
left3:الاقتراع	-3
left3:الاقل	-40
left3:الامم	7
left3:الامن	31
left3:الان	-37
left3:الانسان	36
left3:الانقاذ	-24
left3:الاول	101
left3:الباقون	66
left3:البحث	65
left3:البلاد	-37
left3:البلده	30
left3:التعرف	20
left3:التقرير	-38
left3:الثاني	33
left3:الثلاثاء	78
left3:الجانب	-16
left3:الجرحي	-5
left3:الجماعه	-19
left3:الجمعه	-8
left3:الجيش	7
left3:الحرب	-18
left3:الحصيله	59
left3:الحكومه	24
left3:الحمايه	-25
left3:الخميس	12
left3:الدفاع	59
left3:الدولي	-54
left3:الدوليه	99
left3:الذي	73
left3:الروسيه	-5
left3:الساحل	36
left3:السادسه	23
left3:الساعه	17
left3:السبت	61
left3:السجون	41
left3:السلطات	-7
left3:السيول	13
left3:الشرطه	-59
left3:الشركه	51
left3:الشهر	-48
left3:الصحه	-10
left3:الضحايا	11
left3:الطب	38
left3:الطريق	-67
left3:الطواري	-58
left3:العاصمه	10
left3:العام	15
left3:العامه	-69
left3:العدد	81
left3:العمليه	55
left3:الف	-67
left3:الفا	-25
left3:الفريق	-27
left3:القارب	-42
left3:القتلي	83
left3:القطاع	38
left3:القوات	45
left3:الكوارث	28
left3:الكوليرا	33
left3:الماضي	26
left3:الماضيه	-98
left3:المبني	4
left3:المتحده	-7
left3:المحافظه	70
left3:المخيمات	42
left3:المدنيه	33
left3:المدينه	-75
left3:المركز	14
left3:المستشفي	58
left3:المسوول	15
left3:المصري	-6
left3:المفقودين	23
left3:المفوضيه	83
left3:المقرر	-31
left3:المنظمه	9
left3:المهاجمين	-43
left3:النازحون	61
left3:النازحين	6
left3:الهلال	-4
left3:الوحده	37
left3:الوزاره	3
left3:الوطني	39
left3:الوطنيه	30
left3:الوفيات	73
left3:الي	9
left3:اليمنيه	13
left3:اليوم	-44
left3:اما	75
left3:امس	52
left3:امهات	20
left3:ان	-7
left3:انه	34
left3:انها	49
left3:انهيار	40
left3:اودت	15
left3:اوليه	52
left3:ايام	34
left3:بان	-33
left3:بجروح	70
left3:بحسب	-9
left3:بدايه	86
left3:بعد	-23
left3:بلا	26
left3:بلده	28
left3:بلغ	80
left3:بمقتل	17
left3:بولا	-44
left3:بيان	16
left3:بين	-4
left3:بينما	96
left3:بينهم	79
left3:بيوتهم	-26
left3:تبادل	-22
left3:تحت	31
left3:تردد	33
left3:تزال	-51
left3:تسع	-22
left3:تسعه	16
left3:تسلم	19
left3:تشرين	-35
left3:تعرف	64
left3:تعلن	21
left3:تقول	30
left3:تلك	-14
left3:تم	-13
left3:تموز	53
left3:توفي	65
left3:ثلاث	28
left3:ثلاثه	59
left3:ثم	14
left3:ثمانيه	-11
left3:جثث	-45
left3:جثه	-25
left3:جري	61
left3:جريحا	12
left3:جمعيه	-58
left3:جنديا	-63
left3:جنوب	61
left3:جنيه	-57
left3:حافله	-67
left3:حاله	45
left3:حتفهم	32
left3:حتي	77
left3:حزب	45
left3:حسب	-78
left3:حصيله	56
left3:حي	26
left3:حين	53
left3:خلال	49
left3:خلف	30
left3:خمس	-29
left3:خمسه	-39
left3:خيمه	15
left3:داخل	39
left3:دولار	-62
left3:ديسمبر	-17
left3:دينار	-53
left3:ذاته	34
left3:ذكر	64
left3:ذلك	-40
left3:راكبا	-91
left3:رجال	-44
left3:رجع	34
left3:ركله	-11
left3:روبيه	-35
left3:روسيا	52
left3:زال	-35
left3:زالت	69
left3:ساعات	-58
left3:ساعه	64
left3:سبتمبر	26
left3:سبعه	79
left3:ست	55
left3:سته	25
left3:سجلت	47
left3:سفينه	-77
left3:سقوط	66
left3:سنوات	-25
left3:سياره	-9
left3:شاحنه	-81
left3:شخص	28
left3:شخصا	17
left3:شرق	50
left3:شهداء	18
left3:شهرا	-21
left3:شهيدا	72
left3:صباح	-9
left3:صور	21
left3:طفلا	43
left3:عاد	-10
left3:عام	115
left3:عاما	13
left3:عبر	84
left3:عثر	22
left3:عدد	-9
left3:عشر	87
left3:عشره	-70
left3:علي	20
left3:عمليات	35
left3:عن	-68
left3:عند	-33
left3:عوده	-43
left3:غزه	-34
left3:غير	9
left3:فبراير	-30
left3:فجر	76
left3:فرق	61
left3:فقد	81
left3:في	43
left3:فيما	-18
left3:فيه	-8
left3:فيها	35
left3:قارب	-20
left3:قال	77
left3:قانون	-15
left3:قباله	70
left3:قبل	50
left3:قتل	12
left3:قتلت	67
left3:قتلي	22
left3:قتيلا	92
left3:قد	11
left3:قرب	56
left3:قريه	29
left3:قضوا	43
left3:قضي	61
left3:قوات	13
left3:كان	-8
left3:كانت	-28
left3:كانون	29
left3:كل	-7
left3:كما	-48
left3:لا	-43
left3:لاعبين	-22
left3:لشوون	49
left3:لقوا	23
left3:للجزيره	53
left3:للهجره	80
left3:لم	59
left3:ما	51
left3:ماتوا	47
left3:مالي	28
left3:مبني	-64
left3:محطه	-51
left3:محليه	40
left3:مدرسه	66
left3:مدنيا	21
left3:مدنيين	-45
left3:مساء	22
left3:مستشفي	41
left3:مستشفيات	46
left3:مسيره	-18
left3:مشيرا	-35
left3:مشيره	34
left3:مصابا	-33
left3:مصالح	12
left3:مصدر	-67
left3:مصرع	-40
left3:مطار	-31
left3:مطلع	4
left3:مع	-71
left3:معابر	23
left3:مفوضيه	-56
left3:مقتل	58
left3:ملايين	-38
left3:مليار	-80
left3:مليون	38
left3:مليونا	-8
left3:من	20
left3:منازلهم	50
left3:منجم	-37
left3:منذ	66
left3:منزلا	-61
left3:منها	-28
left3:منهم	45
left3:مهاجرا	49
left3:موسكو	33
left3:موشر	-9
left3:موقعا	-20
left3:نازح	119
left3:نايرا	-36
left3:نحو	-8
left3:نساء	6
left3:نقلت	29
left3:نهر	37
left3:نوفمبر	31
left3:نيجيريا	21
left3:هجوم	20
left3:هذا	-9
left3:هم	52
left3:و	49
left3:واحد	-103
left3:واحده	18
left3:وادي	12
left3:واشار	-33
left3:واضاف	7
left3:واعلن	40
left3:واغلقت	-45
left3:والبحث	68
left3:وان	-8
left3:وانه	-6
left3:واوضح	11
left3:واوقفت	-33
left3:وتابع	53
left3:وتقول	-9
left3:وثلاثين	-65
left3:وثمانين	-22
left3:وجبات	-20
left3:وحده	14
left3:وزاره	-29
left3:وستين	27
left3:وسط	58
left3:وصلت	-61
left3:وصول	27
left3:وعشرون	19
left3:وعشرين	-12
left3:وفا	63
left3:وفاه	75
left3:وفق	28
left3:وفي	59
left3:وقال	-9
left3:وقالت	-13
left3:وقت	49
left3:وقد	38
left3:وكان	-108
left3:ولا	-62
left3:ولايه	42
left3:ولم	-30
left3:وما	-60
left3:ومن	100
left3:وهو	-40
left3:ويبلغ	-64
left3:ويعمل	-24
left3:يبق	-20
left3:يزال	61
left3:يعثر	79
left3:يقول	-44
left3:يناير	94
left3:يوليو	-31
left3:يوم	-83
left3:يوما	14
left3:•	-47
many	-54
mostly:abducted	47
mostly:aid	-59
mostly:allocated	-27
mostly:casualty	-10
mostly:dead-in-captivity	-8
mostly:delivered	-34
mostly:displaced	-127
mostly:displacement	-13
mostly:held	66
mostly:hostage	12
mostly:injured	-78
mostly:killed	-9
mostly:missing	47
mostly:pledged	37
mostly:prisoners-exchanged	-15
mostly:refugees	17
mostly:released	39
mostly:requested	23
mostly:returned	-34
mostly:total	-86
near:اباد	87
near:ابار	-14
near:ابتد	-36
near:ابتل	37
near:ابحا	3
near:ابحر	-89
near:ابرا	-25
near:ابرش	-33
near:ابري	79
near:ابشي	29
near:ابطا	4
near:ابعد	28
near:ابلغ	7
near:ابن	89
near:ابنا	10
near:ابنت	57
near:ابني	-26
near:ابو	-27
near:ابوا	-73
near:ابوج	-20
near:ابوظ	11
near:ابيب	-115
near:ابيض	24
near:اتاح	24
near:اتجا	-52
near:اتحا	-56
near:اتشي	34
near:اتصا	35
near:اتصل	-55
near:اتفا	29
near:اتلا	-38
near:اتلف	-67
near:اتها	-35
near:اتوب	47
near:اثار	51
near:اثر	-34
near:اثره	50
near:اثقل	71
near:اثنا	-11
near:اثنت	-69
near:اثني	-49
near:اثيو	18
near:اجان	57
near:اجبر	56
near:اجبه	10
near:اجتا	75
near:اجتم	71
near:اجر	-75
near:اجرا	-44
near:اجرت	-33
near:اجره	-50
near:اجري	-31
near:اجل	-43
near:اجلا	37
near:اجلت	-16
near:اجلو	-14
near:اجلي	-80
near:اجما	19
near:اجنب	29
near:اجنح	33
near:اجهز	-4
near:اجوب	-86
near:اجيي	-67
near:احاد	-17
near:احال	36
near:احتا	30
near:احتج	-35
near:احتر	-44
near:احتس	84
near:احتل	-69
near:احتم	55
near:احتي	-7
near:احدا	-25
near:احده	12
near:احدي	27
near:احرق	-69
near:احزم	-13
near:احصا	8
near:احصت	35
near:احصي	48
near:احكا	-14
near:احمد	9
near:احمر	67
near:احيا	-8
near:احيل	-52
near:اخبا	29
near:اختا	47
near:اختب	-5
near:اختط	84
near:اختف	132
near:اختن	42
near:اخذت	25
near:اخذو	94
near:اخر	41
near:اخرا	-3
near:اخرج	7
near:اخره	-24
near:اخرو	43
near:اخري	26
near:اخلا	79
near:اخلت	-41
near:اخلو	-23
near:اخلي	38
near:اخما	-26
near:اخوت	-52
near:اخي	-77
near:اخير	52
near:اداء	35
near:ادار	-67
near:ادام	53
near:ادت	-35
near:ادخل	40
near:ادرا	-54
near:ادري	-25
near:ادعا	-84
near:ادلب	38
near:ادم	71
near:ادني	-47
near:ادوا	-51
near:ادوي	-64
near:ادي	101
near:اذا	47
near:اذار	-27
near:اذاع	34
near:اراء	-10
near:اراض	35
near:اربا	-13
near:اربع	-31
near:ارتف	97
near:ارتق	90
near:ارتي	-7
near:اردف	50
near:اردن	43
near:ارز	-48
near:ارسا	-65
near:ارسل	-118
near:ارصا	-48
near:ارصف	-22
near:ارض	-26
near:ارضه	-60
near:ارضي	54
near:ارغم	-3
near:ارقا	4
near:اركا	74
near:ارمل	-49
near:ارمي	106
near:ارها	-60
near:اروا	107
near:ازال	57
near:ازرق	39
near:ازمه	44
near:ازهق	51
near:ازيد	30
near:اساب	-21
near:اساس	41
near:اسبا	-52
near:اسبو	-7
near:استا	-32
near:استب	-29
near:استج	-35
near:استخ	25
near:استد	-16
near:استر	15
near:استش	-6
near:استض	44
near:استط	55
near:استع	-32
near:استغ	-19
near:استف	-61
near:استق	22
near:استل	55
near:استم	-6
near:استن	31
near:استه	38
near:استو	-67
near:استي	-59
near:اسر	60
near:اسرا	64
near:اسرت	17
near:اسره	-29
near:اسرو	66
near:اسري	-53
near:اسط	-16
near:اسطو	-10
near:اسعا	4
near:اسعف	77
near:اسعه	-27
near:اسفر	37
near:اسقا	-91
near:اسقط	-86
near:اسكن	48
near:اسلا	101
near:اسلم	23
near:اسم	64
near:اسما	-8
near:اسمه	33
near:اسها	25
near:اسهم	-5
near:اسوا	-72
near:اسير	-25
near:اسيو	81
near:اشار	-3
near:اشتب	-50
near:اشتر	-84
near:اشخا	3
near:اشد	7
near:اشرا	-33
near:اشغا	-33
near:اشنط	-42
near:اشهر	30
near:اشيع	49
near:اصاب	22
near:اصحا	35
near:اصدر	-53
near:اصطد	-43
near:اصطن	-22
near:اصغر	-18
near:اصفر	66
near:اصل	-94
near:اصلا	76
near:اصلي	49
near:اصوا	-61
near:اصيب	66
near:اضاف	52
near:اضرا	-43
near:اضرب	-22
near:اضرم	-27
near:اضطر	-80
near:اضعا	-42
near:اضيف	24
near:اطبا	119
near:اطرا	89
near:اطفا	34
near:اطلا	106
near:اطلس	-9
near:اطلق	-16
near:اطمي	79
near:اطنا	-15
near:اظهر	-52
near:اعاد	59
near:اعاق	73
near:اعتب	85
near:اعتد	-11
near:اعتر	-90
near:اعتق	-56
near:اعتم	-28
near:اعد	16
near:اعدا	-87
near:اعدت	10
near:اعدم	74
near:اعرف	-6
near:اعشا	-99
near:اعصا	93
near:اعضا	-26
near:اعقب	34
near:اعلا	81
near:اعلن	9
near:اعلي	38
near:اعوا	19
near:اعيد	-106
near:اغاث	10
near:اغتي	67
near:اغذي	-18
near:اغرق	40
near:اغسط	42
near:اغلا	-105
near:اغلب	70
near:اغلق	-187
near:اغنا	16
near:افاد	-36
near:افار	-38
near:افتت	-71
near:افرا	-46
near:افري	-46
near:افغا	79
near:افي	4
near:اقار	25
near:اقال	53
near:اقام	-39
near:اقتا	85
near:اقتر	-24
near:اقتص	38
near:اقتل	5
near:اقتي	110
near:اقدا	32
near:اقر	7
near:اقرا	-55
near:اقرت	43
near:اقسا	-87
near:اقصي	-51
near:اقل	-79
near:اقلا	-52
near:اقلت	-9
near:اقلي	63
near:اقوا	-43
near:اقيم	-56
near:اكبر	48
near:اكتم	-21
near:اكتو	19
near:اكثر	23
near:اكد	-20
near:اكدت	43
near:اكس	3
near:اكست	-11
near:اكسي	-17
near:اكلي	73
near:اكمل	37
near:اكوا	9
near:اكوب	22
near:الا	6
near:الاب	10
near:الاف	-10
near:الام	53
near:الان	52
near:التي	18
near:الجو	42
near:الحد	-52
near:الحق	-24
near:الحي	102
near:الخط	65
near:الدم	-12
near:الذي	-27
near:السن	74
near:الصف	-71
near:الطب	58
near:الغا	105
near:الغت	-51
near:الف	-72
near:الفا	-10
near:القت	-23
near:القي	-52
near:الكت	-38
near:الله	3
near:الما	5
near:اله	-9
near:اليه	46
near:اما	35
near:امات	3
near:امار	-53
near:امام	-58
near:امان	-50
near:امبو	-12
near:امتا	57
near:امتح	17
near:امتد	6
near:امتع	68
near:امتن	-76
near:امدا	8
near:امر	-4
near:امرا	21
near:امرت	16
near:امس	31
near:امطا	6
near:امل	48
near:امم	-42
near:اممي	-50
near:امن	-8
near:امنه	42
near:امني	-18
near:امها	-24
near:اموا	-81
near:امير	-10
near:امين	4
near:انا	57
near:انبا	32
near:انت	-44
near:انتا	-56
near:انتح	49
near:انتخ	-53
near:انتز	-47
near:انتش	22
near:انتص	54
near:انتظ	7
near:انتق	52
near:انته	88
near:انتي	14
near:انحا	-38
near:انحس	44
near:انخف	16
near:اندر	39
near:اندل	10
near:اندو	3
near:اندي	-49
near:انذا	43
near:انزا	-10
near:انزل	-29
near:انسا	-14
near:انسح	-70
near:انشط	-33
near:انضم	35
near:انطل	-28
near:انعا	49
near:انعد	-29
near:انفا	-14
near:انفج	-16
near:انفس	-31
near:انفص	-51
near:انفق	-35
near:انقا	-19
near:انقذ	-114
near:انقط	-8
near:انقل	-26
near:انه	-8
near:انها	37
near:انهم	9
near:انهن	68
near:انهي	-42
near:انوا	-91
near:اهال	-28
near:اهدا	-55
near:اهل	69
near:اهله	81
near:اهلي	66
near:اواخ	14
near:اوان	42
near:اوتش	-3
near:اودت	50
near:اودع	50
near:اودي	23
near:اورد	95
near:اورو	-92
near:اوسط	-11
near:اوسك	-14
near:اوضح	19
near:اوغن	-42
near:اوفي	23
near:اوقع	43
near:اوقف	-56
near:اوكر	59
near:اول	14
near:اولا	21
near:اولو	19
near:اولي	65
near:اونر	47
near:ايات	-15
near:ايار	20
near:ايام	23
near:ايتل	-11
near:ايتو	-21
near:ايدي	-28
near:ايرا	54
near:ايرو	72
near:ايزي	4
near:ايضا	109
near:ايطا	-135
near:ايفا	31
near:ايقا	-38
near:ايكو	-20
near:ايلا	-19
near:ايلو	-31
near:اين	26
near:ايه	6
near:ايوا	52
near:باب	12
near:بابن	37
near:بابي	47
near:بات	-14
near:باتج	19
near:باتو	17
near:باحت	37
near:باحث	-40
near:باحه	40
near:باخت	60
near:بادر	43
near:بادو	81
near:بادي	89
near:بارا	-18
near:بارب	-26
near:بارز	43
near:بازا	5
near:باسا	46
near:باست	51
near:باسم	14
near:باشر	20
near:باصا	54
near:باطن	39
near:باع	6
near:باعا	12
near:باعه	-18
near:باعي	3
near:باغت	-16
near:باغل	-63
near:باقل	-23
near:باقو	7
near:باقي	4
near:باكث	11
near:باكس	43
near:بالغ	-36
near:بالق	-15
near:باما	40
near:بان	6
near:بانت	-85
near:بانخ	119
near:بانف	-5
near:بانك	27
near:بانه	-5
near:باني	-53
near:باي	27
near:بايد	20
near:ببشا	37
near:بتجن	-77
near:بتر	60
near:بترت	53
near:بتعر	-58
near:بتنظ	-36
near:بتهم	-40
near:بجرا	74
near:بجرو	4
near:بجزي	13
near:بجنو	81
near:بحاج	-105
near:بحار	-35
near:بحاف	-25
near:بحبس	3
near:بحث	-40
near:بحثا	26
near:بحر	40
near:بحرا	-115
near:بحرو	29
near:بحري	-90
near:بحسب	41
near:بحضو	-50
near:بحلو	13
near:بحمي	-9
near:بحي	-67
near:بحيا	52
near:بحير	18
near:بختو	44
near:بخسا	90
near:بخمس	-49
near:بدء	77
near:بدات	-19
near:بداي	40
near:بدل	-69
near:بدوي	46
near:بديل	24
near:بذلك	83
near:براد	-33
near:برام	-53
near:برتب	29
near:برتر	33
near:برد	63
near:بردا	-12
near:برصا	43
near:برعا	66
near:برفق	51
near:بركل	-16
near:برلم	49
near:برمي	-50
near:برنا	-7
near:بري	-48
near:بريا	-11
near:بريت	-15
near:بريج	58
near:بريف	19
near:بريه	69
near:بزيا	-19
near:بسبب	32
near:بسته	31
near:بسجن	-89
near:بسرع	-80
near:بسعر	-7
near:بسعه	-42
near:بسقو	48
near:بسوه	73
near:بشاح	-9
near:بشان	46
near:بشري	-42
near:بشظا	35
near:بشظي	54
near:بشما	-23
near:بشها	-80
near:بشير	49
near:بصرف	6
near:بصعد	76
near:بصفا	-12
near:بضاي	-41
near:بضرب	51
near:بطاق	-46
near:بطان	-58
near:بطاي	-44
near:بطلق	-28
near:بعام	49
near:بعثا	32
near:بعثه	-17
near:بعد	26
near:بعدم	56
near:بعشر	-32
near:بعض	-69
near:بعضه	-52
near:بعلب	57
near:بعنو	-59
near:بعيد	10
near:بعين	20
near:بغدا	-22
near:بغزه	35
near:بفار	-23
near:بفتح	-61
near:بفضل	-22
near:بفعل	32
near:بفقد	-54
near:بقاء	-20
near:بقاع	-70
near:بقاي	55
near:بقتل	-9
near:بقصف	36
near:بقنا	30
near:بقوا	-49
near:بقوه	-101
near:بقي	17
near:بقيم	-65
near:بقيه	-8
near:بكام	-37
near:بكسو	-12
near:بكفا	-27
near:بلا	-43
near:بلات	29
near:بلاد	3
near:بلاز	67
near:بلاس	-69
near:بلاغ	-70
near:بلح	-77
near:بلحظ	56
near:بلد	-68
near:بلدا	19
near:بلده	7
near:بلدي	-35
near:بلغت	7
near:بلغم	39
near:بلوش	23
near:بلوغ	3
near:بليد	-16
near:بليغ	66
near:بما	-26
near:بمتو	18
near:بمحا	-20
near:بمدي	11
near:بمست	40
near:بمسي	-22
near:بمشا	-63
near:بمعد	65
near:بمقا	-13
near:بمقت	62
near:بمقد	-57
near:بملي	20
near:بمن	47
near:بمنط	-59
near:بموا	-17
near:بموج	-25
near:بناء	-25
near:بنات	44
near:بناد	-29
near:بناي	-33
near:بنت	57
near:بنجا	101
near:بنحو	22
near:بنسب	-108
near:بنغا	-28
near:بنغل	61
near:بنفس	82
near:بنقل	26
near:بنك	-90
near:بنه	63
near:بنوم	42
near:بني	48
near:بنير	35
near:بها	19
near:بهجو	-30
near:بهدف	-16
near:بهم	71
near:بواب	-32
near:بواد	29
near:بواق	-41
near:بوتي	59
near:بوجو	-20
near:بودا	15
near:بور	-28
near:بورت	-58
near:بورق	-19
near:بوره	-33
near:بورو	84
near:بوري	79
near:بوزي	28
near:بوسا	-33
near:بوفا	68
near:بوكا	62
near:بوكو	17
near:بول	-67
near:بولا	4
near:بولد	59
near:بولو	59
near:بولي	-67
near:بوني	10
near:بيام	16
near:بيان	68
near:بيت	9
near:بيتا	89
near:بيته	-51
near:بيتي	63
near:بيد	99
near:بيدو	54
near:بير	45
near:بيرو	-60
near:بيشا	-29
near:بيع	-42
near:بيعت	-12
near:بيلغ	42
near:بين	33
near:بينم	30
near:بينه	38
near:بيني	85
near:بيوت	19
near:بيوم	-32
near:تابع	22
near:تاخر	-29
near:تاخي	-8
near:تاري	-23
near:تازر	15
near:تاسع	-60
near:تاسي	35
near:تاكد	44
near:تالي	59
near:تامي	-57
near:تاهي	-17
near:تاي	49
near:تايل	55
near:تباد	55
near:تبت	-7
near:تبحث	109
near:تبرع	-32
near:تبري	-39
near:تبقي	41
near:تبلغ	-23
near:تبين	-117
near:تتاب	40
near:تتبا	-17
near:تتبع	23
near:تتجا	-44
near:تتحد	15
near:تترا	-11
near:تتسع	-112
near:تتضم	-61
near:تتمك	-19
near:تتوا	30
near:تتوق	39
near:تجار	-31
near:تجاو	-25
near:تجدد	-85
near:تجرف	-9
near:تجمد	-4
near:تجمع	-41
near:تحاق	-29
near:تحال	3
near:تحت	5
near:تحتا	-9
near:تحتج	-24
near:تحدث	33
near:تحدي	48
near:تحرر	-45
near:تحرق	32
near:تحري	35
near:تحسن	34
near:تحصي	59
near:تحطم	40
near:تحفظ	-66
near:تحقق	27
near:تحقو	-42
near:تحقي	-118
near:تحكي	82
near:تحمل	-27
near:تحوي	-57
near:تحيي	-30
near:تخدم	-99
near:تخسر	-28
near:تخشي	-52
near:تخصص	35
near:تخصي	5
near:تخفي	-25
near:تخلف	-21
near:تخلي	-84
near:تداف	-25
near:تداو	-26
near:تدخل	-50
near:تدرج	44
near:تدري	-54
near:تدفع	-58
near:تدمر	24
near:تدمي	-79
near:تدير	47
near:تذاك	-28
near:تذكر	-45
near:تذكي	36
near:تراب	-61
near:تراج	-38
near:تراك	-14
near:تراو	-35
near:تربي	41
near:ترت	53
near:ترتف	96
near:ترتي	-19
near:ترجي	-16
near:ترخي	-8
near:تردد	-7
near:ترفع	47
near:ترك	81
near:تركم	41
near:تركو	46
near:تركي	66
near:ترمي	-71
near:ترنو	6
near:تري	-42
near:تزال	-7
near:تزام	-10
near:تسال	-95
near:تسبب	50
near:تستر	36
near:تستض	11
near:تستع	71
near:تستغ	-24
near:تستق	-11
near:تستم	-38
near:تسته	58
near:تسجل	30
near:تسجي	-88
near:تسري	-20
near:تسع	-28
near:تسعم	-40
near:تسعه	7
near:تسعو	-78
near:تسعي	16
near:تسلم	-6
near:تسلي	16
near:تسير	-88
near:تشاد	50
near:تشار	-40
near:تشام	-21
near:تشري	-3
near:تشغي	54
near:تشكي	-18
near:تشمل	95
near:تشهد	-16
near:تشير	-16
near:تشيل	-48
near:تشيي	35
near:تصاد	-7
near:تصدر	-45
near:تصدي	22
near:تصري	-42
near:تصفي	-23
near:تصل	30
near:تصوي	13
near:تصيب	82
near:تضاع	47
near:تضام	-32
near:تضرر	-25
near:تضم	15
near:تضمي	22
near:تضيف	36
near:تطبي	-51
near:تطعي	-23
near:تطلب	-13
near:تطلق	60
near:تظاه	-72
near:تظهر	-42
near:تعاد	-38
near:تعاف	-45
near:تعال	94
near:تعام	-17
near:تعاو	-26
near:تعبي	-13
near:تعتر	45
near:تعتز	64
near:تعد	-50
near:تعدا	11
near:تعدي	-26
near:تعذي	50
near:تعرض	-70
near:تعرف	129
near:تعطل	-70
near:تعلن	15
near:تعلي	-49
near:تعمل	-96
near:تعهد	-69
near:تعود	3
near:تعوي	-21
near:تعيد	-66
near:تغذي	-111
near:تغطي	-63
near:تفاح	106
near:تفاص	7
near:تفتح	24
near:تفتي	65
near:تفجي	11
near:تفرج	67
near:تفوق	-57
near:تفيد	25
near:تقار	70
near:تقاط	75
near:تقتل	15
near:تقدر	-27
near:تقدم	-103
near:تقدي	29
near:تقر	54
near:تقري	-31
near:تقطن	-34
near:تقع	-25
near:تقل	10
near:تقلي	-70
near:تقول	-22
near:تقيم	-28
near:تقيي	56
near:تكتب	30
near:تكفل	-16
near:تكفي	-63
near:تكون	46
near:تلام	83
near:تلاه	37
near:تلته	-34
near:تلغر	7
near:تلفز	72
near:تلقت	-82
near:تلقو	-41
near:تلك	14
near:تلمي	-14
near:تليه	37
near:تماس	27
near:تمت	-23
near:تمري	4
near:تمشي	-22
near:تمكن	-28
near:تملك	-25
near:تموز	75
near:تموي	-3
near:تناف	-4
near:تنتش	27
near:تنتظ	87
near:تنته	-61
near:تنسي	-33
near:تنص	-23
near:تنظي	67
near:تنفس	75
near:تنفق	-18
near:تنفي	-41
near:تنقل	10
near:تنمي	-34
near:تهاب	-30
near:تهجر	14
near:تهجي	42
near:تهرب	-50
near:تهري	-7
near:تهم	-37
near:تواص	-50
near:توال	-41
near:توبع	-46
near:توثق	42
near:تودي	29
near:تورد	6
near:توزع	26
near:توزي	28
near:توظي	-60
near:توفر	-19
near:توفو	7
near:توفي	117
near:توقع	-62
near:توقف	-5
near:توقي	-63
near:توكد	80
near:تونس	-92
near:تووي	100
near:تيار	-59
near:تيبو	-27
near:تيرن	-53
near:تيلا	-16
near:تين	40
near:تينو	-71
near:ثابت	14
near:ثالث	13
near:ثامن	57
near:ثان	-32
near:ثانو	67
near:ثاني	68
near:ثبت	-7
near:ثري	37
near:ثقاف	-34
near:ثقت	-48
near:ثقنا	52
near:ثقيل	-60
near:ثكنا	6
near:ثلاث	24
near:ثلاج	-98
near:ثلث	-62
near:ثلثا	8
near:ثلثه	-4
near:ثلثي	20
near:ثمان	7
near:ثمنه	-87
near:ثوره	-49
near:جاء	-23
near:جاءت	-90
near:جار	56
near:جارف	4
near:جاري	-34
near:جازا	-74
near:جاما	57
near:جامع	14
near:جان	11
near:جانب	28
near:جاهز	-73
near:جاوو	16
near:جبات	-75
near:جبال	-20
near:جبل	58
near:جبهه	-24
near:جبيل	57
near:جثام	55
near:جثتي	27
near:جثث	-23
near:جثثه	3
near:جثما	26
near:جثه	4
near:جدار	34
near:جدت	-42
near:جدرا	73
near:جدنا	61
near:جده	-64
near:جدوا	-35
near:جدول	-28
near:جديد	-46
near:جراء	-4
near:جراي	-78
near:جرت	-23
near:جرح	62
near:جرحت	77
near:جرحو	-9
near:جرحي	34
near:جرعه	-52
near:جرف	-56
near:جرفت	28
near:جرفه	35
near:جروح	32
near:جري	52
near:جريح	18
near:جريد	18
near:جزاء	-12
near:جزاي	19
near:جزر	46
near:جزيي	-125
near:جسر	-56
near:جسرا	-27
near:جفاف	89
near:جلال	-15
near:جلسا	-37
near:جلسه	-107
near:جلهم	-11
near:جماع	-13
near:جمال	-50
near:جمجم	28
near:جمع	-92
near:جمعت	-99
near:جمعه	-23
near:جمله	-26
near:جمهو	13
near:جميع	30
near:جناح	15
near:جناز	-111
near:جناي	-40
near:جندي	-9
near:جنسي	-77
near:جنود	14
near:جنين	-16
near:جنيه	-69
near:جهات	-56
near:جهاز	11
near:جهته	30
near:جهه	3
near:جهود	-18
near:جهوي	-17
near:جوا	-3
near:جوار	111
near:جود	-3
near:جوع	-77
near:جوعا	47
near:جوله	39
near:جوي	-54
near:جويه	11
near:جيبو	-62
near:جيده	49
near:جيرا	35
near:جيش	-30
near:جيل	-29
near:حاجز	57
near:حاجه	-113
near:حاد	-79
near:حادث	23
near:حادي	48
near:حارس	-53
near:حاره	9
near:حاصر	-29
near:حافر	37
near:حافل	-6
near:حاكم	27
near:حالا	-19
near:حالت	31
near:حاله	4
near:حالي	-67
near:حامل	94
near:حاول	-20
near:حاوي	32
near:حبال	55
near:حبوب	-5
near:حبيب	-73
near:حتفه	60
near:حتي	45
near:حجاج	45
near:حجب	-50
near:حجز	50
near:حجه	-4
near:حدات	-28
near:حداد	-74
near:حددت	-66
near:حده	54
near:حدها	22
near:حدود	-13
near:حديث	-60
near:حديد	23
near:حذر	108
near:حرار	-29
near:حراس	100
near:حراش	29
near:حراي	-43
near:حرب	54
near:حرجه	46
near:حرر	-50
near:حررت	70
near:حرس	5
near:حرقا	39
near:حركه	42
near:حروق	149
near:حريت	-8
near:حريق	-42
near:حزام	-53
near:حزب	18
near:حزمه	-80
near:حزير	44
near:حساب	-62
near:حسب	23
near:حسبم	61
near:حسن	14
near:حسين	67
near:حشد	59
near:حصار	-60
near:حصبه	-73
near:حصد	-4
near:حصدت	60
near:حصل	-73
near:حصلت	14
near:حصه	-56
near:حصيل	77
near:حضر	-61
near:حضور	-58
near:حطام	36
near:حفر	-21
near:حفل	-45
near:حقاي	-50
near:حقل	23
near:حقوق	-31
near:حقول	31
near:حقيب	-37
near:حقيق	5
near:حكم	-46
near:حكمت	5
near:حكوم	18
near:حلب	34
near:حلبج	64
near:حلت	-46
near:حلفا	56
near:حلقت	-45
near:حلوه	18
near:حليم	89
near:حماس	-35
near:حماه	33
near:حماي	-12
near:حمرا	-47
near:حمري	19
near:حمزه	33
near:حمص	88
near:حمض	4
near:حمل	-20
near:حملا	-7
near:حملت	35
near:حمله	-97
near:حواد	-8
near:حوال	-74
near:حوثي	7
near:حوض	-68
near:حول	-52
near:حولا	16
near:حوله	67
near:حيا	-23
near:حيات	43
near:حياه	30
near:حيث	-19
near:حيدر	-54
near:حينه	7
near:حيي	-20
near:خارج	-4
near:خارك	44
near:خاصه	-20
near:خاطف	24
near:خام	-13
near:خامس	-25
near:خان	38
near:ختام	-48
near:خدما	-106
near:خدمه	-39
near:خرج	-24
near:خرجت	-124
near:خرجن	-54
near:خرجو	-18
near:خرطو	3
near:خروج	68
near:خروق	19
near:خريف	61
near:خزان	12
near:خساي	8
near:خسر	25
near:خسرت	-23
near:خسرن	-20
near:خشبي	20
near:خصص	-34
near:خصصت	-32
near:خصوم	23
near:خضع	89
near:خطا	30
near:خطر	48
near:خطره	6
near:خطف	41
near:خطفت	-30
near:خطفن	43
near:خطفه	-29
near:خطفو	43
near:خطه	38
near:خطور	30
near:خطوط	-21
near:خطير	43
near:خفر	-39
near:خفض	-17
near:خفضت	-49
near:خفيف	29
near:خلاف	-48
near:خلال	15
near:خلت	43
near:خلسه	-50
near:خلف	22
near:خلفت	23
near:خلم	58
near:خليج	-60
near:خليل	-5
near:خليه	28
near:خمس	8
near:خمسم	58
near:خمسه	9
near:خمسو	39
near:خمسي	-40
near:خميس	39
near:خوزس	45
near:خوفا	45
near:خوي	49
near:خيام	31
near:خيبر	45
near:خيرس	48
near:خيمه	-26
near:داخل	52
near:دار	75
near:دارف	39
near:داعش	20
near:دافع	52
near:دافي	87
near:داك	33
near:دام	48
near:دامت	-50
near:داهم	31
near:داود	61
near:داير	117
near:دايم	47
near:دباب	23
near:دبلو	-39
near:دخان	23
near:دخل	12
near:دخلت	-116
near:دخول	-24
near:دراج	11
near:دراس	-98
near:درجا	-81
near:درجه	38
near:درعا	8
near:درك	-11
near:درما	43
near:درنه	-31
near:دره	37
near:درهم	-54
near:دروز	63
near:دعاي	77
near:دعم	27
near:دفاع	-22
near:دفع	15
near:دفعا	-36
near:دفعت	45
near:دفعه	116
near:دفعو	22
near:دفن	84
near:دفنا	96
near:دفنه	36
near:دفنو	56
near:دقاي	-57
near:دقيق	-51
near:دكتو	-29
near:دلنج	70
near:دمر	-28
near:دمرن	-48
near:دمشق	17
near:دنان	-33
near:دهسا	4
near:دهوك	-29
near:دواء	-42
near:دوار	-58
near:دوام	-74
near:دوحه	27
near:دورس	48
near:دوره	-52
near:دوري	-3
near:دوغي	7
near:دول	-29
near:دولا	-107
near:دوله	-82
near:دولي	-23
near:دومي	-53
near:دون	-52
near:دونم	-73
near:ديار	62
near:ديال	-28
near:دير	8
near:ديسم	49
near:ديفا	-32
near:ديفو	92
near:ديل	47
near:ديلغ	-49
near:ديمق	74
near:ديمو	14
near:دين	33
near:دينا	26
near:ديوا	-87
near:ذات	52
near:ذاته	71
near:ذاتي	-13
near:ذبح	18
near:ذبحو	49
near:ذخاي	65
near:ذخير	-100
near:ذراع	8
near:ذره	-38
near:ذروه	138
near:ذكر	-35
near:ذكرت	33
near:ذكره	35
near:ذلك	68
near:ذمه	-104
near:ذهب	50
near:ذووه	33
near:ذوي	50
near:ذويه	6
near:ذين	7
near:راء	-35
near:راءه	17
near:رابط	64
near:رابع	-5
near:رات	-79
near:راجع	-8
near:راح	55
near:راس	73
near:راسا	51
near:راع	-28
near:راعي	-51
near:رافع	-28
near:رافق	20
near:راكب	-95
near:رام	-45
near:رامي	-57
near:راهب	-25
near:راي	-54
near:رايد	61
near:رباط	79
near:رباع	15
near:ربع	33
near:ربيع	-42
near:رتل	-18
near:رتلا	-5
near:رجال	10
near:رجع	145
near:رجعو	98
near:رجل	38
near:رجلا	14
near:رجلي	-25
near:رجوع	69
near:رحل	-64
near:رحلا	-19
near:رحله	-39
near:رحلو	70
near:رحمه	13
near:رحيل	-46
near:ردا	-24
near:ردت	7
near:رزيق	47
near:رسمي	4
near:رشه	-38
near:رشيد	-25
near:رصاص	5
near:رصد	-30
near:رصدت	-58
near:رصيد	-53
near:رصيف	40
near:رضا	5
near:رضع	69
near:رضوا	-16
near:رضيع	28
near:رعاه	56
near:رعاي	-35
near:رغم	-73
near:رفات	8
near:رفاق	108
near:رفض	-47
near:رفضت	-38
near:رفعت	-51
near:رفيق	62
near:رقاب	-20
near:رقم	10
near:رقما	-7
near:رقمه	-13
near:رقمي	40
near:رقه	-7
near:ركاب	-56
near:ركام	-36
near:ركله	-12
near:رمال	-24
near:رهن	42
near:رهين	-20
near:روان	60
near:رواي	-47
near:روبي	-54
near:روزي	-21
near:روس	138
near:روسي	-3
near:روما	-22
near:روهي	-48
near:رووس	-59
near:روي	-22
near:رويت	-81
near:رياح	-26
near:رياس	21
near:رياض	-39
near:رياق	78
near:ريال	-94
near:ريجي	8
near:ريطا	-19
near:ريف	38
near:رييس	-27
near:زابو	-26
near:زادت	21
near:زارت	17
near:زاره	-19
near:زاعم	38
near:زال	52
near:زالا	69
near:زالت	22
near:زالو	-45
near:زامف	120
near:زاوي	-5
near:زاير	-18
near:زجاج	-60
near:زراع	-33
near:زعت	-73
near:زعتر	64
near:زعمت	-5
near:زعيم	12
near:زلزا	25
near:زلن	52
near:زلنا	24
near:زمزم	33
near:زمفا	45
near:زملا	73
near:زمن	4
near:زنجب	60
near:زهاء	-47
near:زوار	-51
near:زوال	64
near:زوبي	73
near:زوج	21
near:زوجت	38
near:زوجه	-49
near:زور	61
near:زورا	-7
near:زورق	-13
near:زيار	-60
near:زيتو	-45
near:زير	3
near:زيره	50
near:زيلي	28
near:سابع	-27
near:سابق	47
near:ساتر	-65
near:ساحل	-62
near:ساحه	-87
near:ساخن	-72
near:سادس	-32
near:ساطه	-52
near:ساعا	-6
near:ساعت	-126
near:ساعه	4
near:ساغا	21
near:سافي	-47
near:ساق	79
near:ساقت	19
near:ساقه	59
near:ساقو	65
near:سالت	7
near:سالم	-62
near:سان	47
near:سانا	-17
near:سانت	94
near:سايق	-100
near:سايل	24
near:سبا	33
near:سباح	-50
near:سباق	-16
near:سبب	-12
near:سبت	3
near:سبتم	18
near:سبع	-10
near:سبعم	-6
near:سبعه	-25
near:سبعي	72
near:سبق	-15
near:سبقه	24
near:سبيل	37
near:سبين	58
near:ستار	37
near:ستون	-31
near:ستين	28
near:سجل	-28
near:سجلا	80
near:سجلت	-36
near:سجلن	94
near:سجن	40
near:سجنا	-80
near:سجين	-44
near:سحب	39
near:سحبت	-7
near:سحقو	22
near:سخرت	-61
near:سدد	-9
near:سدود	4
near:سراح	48
near:سراي	55
near:سرعه	-25
near:سري	94
near:سريا	21
near:سرير	-114
near:سريع	-12
near:سريه	66
near:سطاء	23
near:سطح	-53
near:سعته	-114
near:سعد	-23
near:سعر	-108
near:سعره	-48
near:سعود	26
near:سفار	-5
near:سفح	21
near:سفر	13
near:سفن	-88
near:سفين	-82
near:سقط	53
near:سقطت	-78
near:سقطو	41
near:سقف	-65
near:سقوط	-100
near:سكان	-37
near:سكك	-61
near:سكنا	9
near:سكني	-93
near:سكه	-58
near:سلاح	-41
near:سلال	-40
near:سلام	-43
near:سلسل	26
near:سلطا	26
near:سلم	-49
near:سلما	-44
near:سلمت	105
near:سلمن	34
near:سلمو	-86
near:سله	-75
near:سليم	23
near:سمح	48
near:سنار	-30
near:سنتا	-65
near:سنتي	-96
near:سنجا	-37
near:سند	20
near:سنغا	29
near:سنه	-106
near:سنوا	-31
near:سنوي	-81
near:سوء	-76
near:سواح	-34
near:سوال	45
near:سوتل	73
near:سودا	101
near:سور	21
near:سوري	66
near:سوق	-3
near:سوكو	88
near:سومط	36
near:سونا	35
near:سوها	91
near:سوي	-45
near:سويد	60
near:سويس	37
near:سويف	38
near:سياح	41
near:سيار	-46
near:سياس	-11
near:سياق	-20
near:سيبو	48
near:سيد	-25
near:سيدا	8
near:سيدت	54
near:سيده	-56
near:سيدو	94
near:سير	30
near:سيرا	30
near:سيرت	-32
near:سيطر	-118
near:سيطل	66
near:سيغي	-23
near:سيف	-39
near:سيقا	-35
near:سيل	84
near:سينا	-5
near:سيول	-24
near:شاب	26
near:شابا	-27
near:شارع	-7
near:شارك	-111
near:شاطي	-87
near:شاهد	-138
near:شاي	-36
near:شباب	54
near:شباط	-76
near:شباك	-82
near:شبكه	50
near:شبه	29
near:شبوه	-21
near:شبيل	-35
near:شتاء	-37
near:شجاع	56
near:شجره	-69
near:شجير	-27
near:شحن	-66
near:شحنه	-15
near:شخص	-21
near:شخصا	-36
near:شخصي	-39
near:شرد	22
near:شردت	127
near:شرطه	-37
near:شرطي	-44
near:شرعي	-25
near:شرف	28
near:شرق	7
near:شرقي	30
near:شركا	-27
near:شركه	-54
near:شريط	-14
near:شريف	59
near:شريك	-33
near:شظاي	97
near:شعب	-9
near:شعبه	27
near:شعبي	36
near:شغب	60
near:شغل	-29
near:شفاء	57
near:شفق	19
near:شقره	-29
near:شقق	51
near:شقه	-72
near:شقيق	-72
near:شمال	85
near:شمس	-45
near:شمل	-51
near:شملت	77
near:شنته	23
near:شهاد	6
near:شهدا	123
near:شهدت	-12
near:شهر	-34
near:شهرا	-3
near:شهره	-17
near:شهري	29
near:شهود	-36
near:شهور	46
near:شهيد	25
near:شوط	-38
near:شوهد	-40
near:شوون	63
near:شيء	43
near:شيبو	80
near:شيت	27
near:شيخ	52
near:شيع	-66
near:شيقل	-41
near:شيكا	66
near:شيوخ	-21
near:شييا	-60
near:صاحب	-50
near:صادر	-82
near:صادق	-45
near:صارو	-73
near:صالا	92
near:صالح	48
near:صباح	11
near:صبيا	-29
near:صحاف	12
near:صحرا	63
near:صحفي	62
near:صحه	-38
near:صحي	-22
near:صحيا	-45
near:صحيح	62
near:صحيف	-36
near:صحيه	-44
near:صحيي	36
near:صدر	-22
near:صدمت	73
near:صدمه	6
near:صرح	14
near:صرف	-58
near:صرفت	58
near:صرنا	62
near:صعد	-57
near:صعده	61
near:صغار	-51
near:صغير	-27
near:صفاق	-61
near:صفت	-53
near:صفحا	72
near:صفحه	-100
near:صفر	-17
near:صفرا	-6
near:صفقه	71
near:صفه	28
near:صفوف	56
near:صلا	48
near:صلاح	-6
near:صلت	24
near:صلته	30
near:صلنا	-70
near:صله	-62
near:صلوا	-19
near:صليب	60
near:صميم	-18
near:صناع	11
near:صندو	-83
near:صنع	-32
near:صنعا	48
near:صنف	-100
near:صهار	28
near:صهري	-47
near:صوار	42
near:صوت	-19
near:صوتا	-42
near:صوتت	-35
near:صودر	-32
near:صور	-48
near:صورا	37
near:صول	28
near:صوله	12
near:صوما	27
near:صياد	7
near:صيان	-13
near:صيد	-51
near:صيدا	49
near:صيدل	46
near:صيف	29
near:صين	3
near:صيني	46
near:ضابط	38
near:ضاحي	7
near:ضاع	74
near:ضالع	62
near:ضبط	-53
near:ضبطت	-68
near:ضحاي	49
near:ضحيت	-46
near:ضحيه	4
near:ضرب	22
near:ضربا	-32
near:ضربت	-48
near:ضربه	47
near:ضعت	-56
near:ضعف	18
near:ضغط	-55
near:ضفه	-36
near:ضمن	-21
near:ضمنه	45
near:ضنك	-4
near:ضواب	-6
near:ضواح	25
near:ضيف	-50
near:طابق	33
near:طارق	10
near:طاري	10
near:طاقت	-58
near:طاقم	-58
near:طاقه	-42
near:طال	24
near:طالب	34
near:طاول	-9
near:طاير	-18
near:طايش	106
near:طباب	7
near:طباخ	-4
near:طبرق	-61
near:طبقا	49
near:طبي	75
near:طبيا	-30
near:طبيب	-3
near:طبيه	-32
near:طحين	-36
near:طراب	39
near:طراز	-90
near:طرد	-4
near:طرف	40
near:طرفا	-7
near:طرفي	-40
near:طرق	65
near:طعام	-70
near:طعن	59
near:طفل	-50
near:طفلا	-39
near:طفله	49
near:طفلي	-7
near:طلاب	-5
near:طلب	-96
near:طلبا	-25
near:طلبت	-61
near:طلبه	-22
near:طلبو	10
near:طلقه	-32
near:طماط	-10
near:طمر	-60
near:طمرت	-28
near:طنا	-97
near:طهرا	12
near:طواب	-28
near:طوار	-24
near:طواق	38
near:طوبا	-31
near:طوعا	25
near:طوعي	59
near:طولك	38
near:طوله	-31
near:طويل	47
near:طيار	34
near:طيرا	-29
near:طينه	39
near:طيني	49
near:ظرف	51
near:ظهر	-80
near:ظهرا	52
near:ظهرت	-53
near:ظيفه	-17
near:عاب	-46
near:عاج	64
near:عاجز	-66
near:عاجل	-30
near:عاد	33
near:عادت	72
near:عادو	-9
near:عارض	-18
near:عاشر	24
near:عاصف	-4
near:عالج	-69
near:عالق	-41
near:عالم	-37
near:عالي	54
near:عام	-5
near:عاما	-21
near:عامر	46
near:عامل	-8
near:عامه	51
near:عامي	47
near:عايد	102
near:عايل	30
near:عبار	-53
near:عباس	21
near:عبد	-83
near:عبدا	33
near:عبر	-46
near:عبرو	-8
near:عبور	-26
near:عبوه	50
near:عتاد	-55
near:عتق	10
near:عثر	11
near:عثرت	15
near:عثرن	41
near:عثرو	77
near:عثما	24
near:عثور	41
near:عدا	25
near:عداد	44
near:عدال	-10
near:عدت	3
near:عدد	18
near:عددت	27
near:عدده	-119
near:عدلي	-23
near:عدم	-50
near:عدن	9
near:عده	-29
near:عدو	18
near:عدوا	38
near:عراء	24
near:عراق	13
near:عربا	-36
near:عربي	-11
near:عرضت	-29
near:عرفت	20
near:عرفن	53
near:عريش	-29
near:عزاء	-15
near:عسكر	24
near:عسير	-35
near:عشاي	78
near:عشر	-29
near:عشرا	-48
near:عشره	21
near:عشرو	-71
near:عشوا	22
near:عصاب	-53
near:عصرا	47
near:عضو	21
near:عضوا	27
near:عطشا	52
near:عطله	-55
near:عظمي	24
near:عظيم	67
near:عفو	48
near:عقار	19
near:عقد	-40
near:عقود	-72
near:عقيد	9
near:علقت	-41
near:علم	-9
near:علما	-114
near:علمت	-56
near:علي	5
near:عليا	-62
near:عليه	-10
near:عماد	-65
near:عمار	-13
near:عمال	-6
near:عمان	-14
near:عمده	35
near:عمر	100
near:عمرا	-30
near:عمره	67
near:عمري	-62
near:عمق	26
near:عملا	-18
near:عمله	17
near:عملي	-13
near:عمه	-56
near:عمود	-10
near:عموم	9
near:عناص	-27
near:عناي	29
near:عنبر	98
near:عند	-5
near:عندم	-60
near:عندن	15
near:عنده	62
near:عنصر	-24
near:عنف	17
near:عنه	-46
near:عنها	-26
near:عنهم	86
near:عواص	-34
near:عوده	46
near:عوفر	100
near:عولج	-99
near:عون	22
near:عونا	-6
near:عياد	-72
near:عيار	-23
near:عيتر	91
near:عيسي	69
near:عيش	51
near:عين	-8
near:عينا	-17
near:عينه	-32
near:عيني	-55
near:غاب	-47
near:غابا	33
near:غابت	-31
near:غابه	122
near:غارا	48
near:غارت	5
near:غاز	30
near:غالب	58
near:غام	-16
near:غاو	34
near:غايه	25
near:غدا	10
near:غذاء	-102
near:غذاي	-98
near:غرام	47
near:غران	-5
near:غرب	15
near:غربي	43
near:غرف	-24
near:غرفه	17
near:غرق	55
near:غرقا	-43
near:غرقو	-46
near:غرقي	55
near:غريق	-57
near:غريم	-3
near:غزه	-25
near:غزو	30
near:غضون	60
near:غطاس	-5
near:غلاد	21
near:غلاف	-23
near:غمرت	-100
near:غنم	33
near:غنمت	-7
near:غواص	52
near:غواف	52
near:غوفا	79
near:غوما	98
near:غياب	-56
near:غيبو	51
near:غير	-56
near:غيره	68
near:غيني	-12
near:فاحص	52
near:فارد	63
near:فارق	26
near:فارك	-29
near:فاري	-26
near:فاز	-48
near:فاست	17
near:فاسو	50
near:فاشر	65
near:فاض	19
near:فاعل	45
near:فاقت	18
near:فاقر	18
near:فان	95
near:فانت	-63
near:فاه	32
near:فايت	39
near:فايق	-26
near:فبات	-67
near:فبرا	21
near:فتاه	72
near:فتح	-12
near:فتحت	-35
near:فتحن	-11
near:فتره	34
near:فتقو	19
near:فتكد	-51
near:فتوف	70
near:فتيا	17
near:فجر	5
near:فجرا	-97
near:فجرح	42
near:فجوه	-64
near:فحص	67
near:فحصت	-37
near:فحم	-50
near:فحوص	-10
near:فدا	-59
near:فدان	-53
near:فدي	102
near:فديه	62
near:فرات	-12
near:فرار	67
near:فران	4
near:فرد	34
near:فردا	-83
near:فردي	-50
near:فرع	82
near:فرق	-116
near:فرقا	76
near:فرقن	-53
near:فرنس	36
near:فرنك	-46
near:فروا	-35
near:فريق	-17
near:فصاي	30
near:فصحي	-13
near:فصل	3
near:فضل	34
near:فضلا	33
near:فعدد	-38
near:ففي	-51
near:فقا	67
near:فقال	44
near:فقتل	75
near:فقد	62
near:فقدا	56
near:فقدت	-40
near:فقدن	11
near:فقدو	25
near:فقضي	54
near:فقط	31
near:فلا	56
near:فلاح	-3
near:فلبي	79
near:فلسط	-36
near:فلم	84
near:فمات	8
near:فمنذ	53
near:فندق	-40
near:فنزو	8
near:فوج	66
near:فوجد	81
near:فور	-56
near:فورا	-8
near:فوز	-3
near:فوزه	-40
near:فوق	-101
near:فولو	20
near:فيات	-43
near:فيتن	-18
near:فيدو	-31
near:فيرا	4
near:فيرو	-74
near:فيصل	14
near:فيضا	9
near:فيلم	-32
near:فيلي	14
near:فيما	4
near:فين	86
near:فيه	-20
near:فيها	12
near:فيهم	65
near:قادس	-29
near:قادم	19
near:قاده	66
near:قارب	-141
near:قاصر	51
near:قاطع	38
near:قاطن	-38
near:قاعد	-101
near:قاعه	-13
near:قافل	10
near:قال	-66
near:قالت	16
near:قالو	-26
near:قانو	-56
near:قاهر	-111
near:قايد	36
near:قايل	46
near:قايم	49
near:قباط	-44
near:قبال	55
near:قبر	54
near:قبض	-70
near:قبضت	35
near:قبضه	-22
near:قبل	24
near:قبله	77
near:قبلي	55
near:قبو	48
near:قتل	18
near:قتلا	-50
near:قتلت	112
near:قتلن	59
near:قتلو	49
near:قتلي	59
near:قتها	45
near:قداس	48
near:قدر	9
near:قدرت	44
near:قدره	-133
near:قدس	57
near:قدم	-33
near:قدمت	-16
near:قدمو	69
near:قديم	-27
near:قذيف	-46
near:قراب	17
near:قرار	-89
near:قراه	44
near:قرب	4
near:قرر	-20
near:قرن	-69
near:قروي	-50
near:قري	14
near:قريب	-12
near:قريت	34
near:قريه	11
near:قسام	59
near:قسد	40
near:قسرا	48
near:قسري	35
near:قسم	29
near:قصر	-32
near:قصف	-47
near:قصفت	8
near:قضاء	-11
near:قضار	-37
near:قضاي	-53
near:قضبا	43
near:قضت	49
near:قضوا	19
near:قضي	38
near:قضين	66
near:قضيه	-82
near:قطار	-4
near:قطاع	-68
near:قطر	-68
near:قطره	-52
near:قطري	37
near:قطعه	-66
near:قطن	-60
near:قعت	14
near:قعوا	75
near:قفات	-9
near:قفز	76
near:قلبي	46
near:قلعه	32
near:قليل	49
near:قمح	-49
near:قمه	-105
near:قنا	62
near:قناب	67
near:قناه	-66
near:قنبل	-34
near:قوا	29
near:قوات	59
near:قواف	-20
near:قوام	61
near:قواي	65
near:قوته	-56
near:قود	26
near:قوع	29
near:قول	13
near:قوله	15
near:قوه	-34
near:قياد	7
near:قياس	-8
near:قيد	62
near:قيل	-21
near:قيمت	10
near:قيمه	26
near:كابو	-34
near:كاتا	36
near:كاتب	-31
near:كاتس	15
near:كاتم	28
near:كاجر	13
near:كادق	52
near:كادو	-45
near:كاذب	-28
near:كارت	9
near:كارث	81
near:كاس	-19
near:كالي	-22
near:كامل	-57
near:كامي	-39
near:كانا	43
near:كانت	-23
near:كاند	-29
near:كانو	4
near:كاهن	-8
near:كاوك	-25
near:كايا	26
near:كايس	71
near:كبد	-63
near:كبري	-40
near:كبير	-9
near:كتاب	-27
near:كتاي	58
near:كتب	-53
near:كتف	31
near:كذلك	-15
near:كراس	29
near:كربو	33
near:كردس	48
near:كردف	-65
near:كردي	20
near:كركو	-25
near:كرم	-6
near:كره	38
near:كسرت	-10
near:كسور	81
near:كشف	-41
near:كشفت	-23
near:كفرت	84
near:كفره	55
near:كلف	46
near:كلفت	-68
near:كلم	-66
near:كله	55
near:كلها	54
near:كلهم	-17
near:كلوق	31
near:كلي	55
near:كليا	-53
near:كما	61
near:كماه	7
near:كمبو	-55
near:كمين	32
near:كنا	-60
near:كنار	-54
near:كناي	42
near:كنت	32
near:كندي	81
near:كهرب	-86
near:كوا	60
near:كواد	123
near:كوار	46
near:كوبي	40
near:كوت	-32
near:كوتا	-4
near:كورد	32
near:كورس	58
near:كوري	22
near:كوست	-31
near:كوكا	-18
near:كوكس	5
near:كولت	25
near:كولي	16
near:كوما	-20
near:كومب	-3
near:كونت	39
near:كونج	-17
near:كونر	68
near:كونغ	-10
near:كويت	-133
near:كيس	-46
near:كيف	31
near:كيفو	-23
near:كيل	62
near:كيلو	-126
near:كينس	63
near:كينش	-45
near:كيني	57
near:كييف	137
near:لاجي	-40
near:لاحق	-7
near:لادا	49
near:لاذا	24
near:لارب	49
near:لارق	45
near:لاري	-30
near:لاسب	82
near:لاسر	-88
near:لاصا	80
near:لاطف	154
near:لاطل	-57
near:لاعا	-65
near:لاعب	-92
near:لاغا	25
near:لاغو	-27
near:لافت	-32
near:لاك	40
near:لامب	-38
near:لان	27
near:لانت	67
near:لانق	22
near:لانه	36
near:لاهي	58
near:لاي	64
near:لايح	96
near:لايو	34
near:لبنا	-9
near:لتبل	38
near:لتحد	-62
near:لتر	-36
near:لترا	-83
near:لترت	-64
near:لترم	-9
near:لتسل	-3
near:لتصل	7
near:لثلا	-5
near:لجا	24
near:لجان	-23
near:لجاو	9
near:لجرا	79
near:لجنه	-88
near:لجنو	-26
near:لجوء	75
near:لجيك	16
near:لحظه	3
near:لحقو	37
near:لخمس	90
near:لدرا	-12
near:لدعم	-78
near:لدي	10
near:لدين	36
near:لديه	19
near:لذلك	-76
near:لذوي	47
near:لرضي	13
near:لروي	-9
near:لساع	-31
near:لسان	34
near:لسته	-19
near:لسلا	-21
near:لسنه	-71
near:لشوو	22
near:لصال	-22
near:لطفل	88
near:لعام	19
near:لعاي	5
near:لعمل	15
near:لغت	-72
near:لغم	24
near:لغما	-86
near:لفت	-45
near:لفتي	35
near:لفرا	-15
near:لفظ	-38
near:لقاء	-77
near:لقاي	37
near:لقطا	15
near:لقمه	51
near:لقنا	18
near:لقوا	44
near:لقي	37
near:لقيا	42
near:لقيت	-46
near:لكره	15
near:لكل	-153
near:لكن	72
near:لكنه	-8
near:لما	-18
near:لمده	-21
near:لمرا	-8
near:لمسا	-79
near:لمصا	43
near:لمكت	7
near:لمن	65
near:لمها	82
near:لنا	57
near:لنسا	43
near:لنش	-62
near:لنقص	-34
near:لنقل	-13
near:لها	-74
near:لهجم	-6
near:لهجو	-71
near:لهم	48
near:لهما	24
near:لواي	-17
near:لوزا	61
near:لوكا	44
near:ليبل	-44
near:ليبي	-43
near:ليرت	96
near:ليره	-20
near:ليس	-23
near:ليصب	103
near:ليصل	39
near:ليل	-60
near:ليلا	31
near:ليلت	37
near:ليله	37
near:ليلي	26
near:ماء	-57
near:مات	54
near:ماتا	79
near:ماتت	56
near:ماتو	53
near:مار	47
near:مارب	-42
near:مارس	-62
near:مارك	103
near:ماره	-56
near:ماري	88
near:ماسي	42
near:ماشي	-53
near:ماضي	10
near:ماغا	94
near:مال	-14
near:مالك	-80
near:مالي	8
near:مانا	-57
near:ماني	29
near:ماوي	-80
near:مايت	9
near:مايغ	61
near:مايه	-43
near:مايو	-75
near:مايي	18
near:مباد	20
near:مبار	-70
near:مباش	-39
near:مبان	43
near:مبعو	48
near:مبكر	-56
near:مبلغ	-62
near:مبني	-29
near:مبود	-33
near:مبين	-13
near:متاث	56
near:متاخ	-20
near:متبق	-10
near:متجا	-18
near:متجر	25
near:متجه	-47
near:متحر	42
near:متحف	-14
near:متر	11
near:مترا	-59
near:مترش	-64
near:مترو	-46
near:متزا	-32
near:متشد	7
near:متصد	-19
near:متصل	-18
near:متضر	-78
near:متطو	-9
near:متعا	23
near:متفا	45
near:متفح	14
near:متفر	12
near:متقا	-23
near:متقد	85
near:متمر	82
near:متن	-42
near:متنا	32
near:متنق	-73
near:متنه	-11
near:متهم	-22
near:متوا	49
near:متوس	65
near:متوف	-37
near:متوق	-18
near:مثل	-76
near:مثله	-40
near:مجاع	55
near:مجال	22
near:مجان	36
near:مجاه	13
near:مجاو	-50
near:مجتم	40
near:مجدد	105
near:مجزر	36
near:مجلس	-7
near:مجمع	-38
near:مجمو	-22
near:مجهو	23
near:محاس	-46
near:محاص	-102
near:محاف	-57
near:محاك	-53
near:محام	-3
near:محاو	-64
near:محتج	-8
near:محتر	-8
near:محدث	48
near:محرر	-47
near:محرك	39
near:محرو	-24
near:محضر	-19
near:محطا	-6
near:محطه	-19
near:محقق	14
near:محكم	-121
near:محكو	38
near:محل	-53
near:محلا	-44
near:محلل	-89
near:محله	-44
near:محلي	45
near:محمد	40
near:محمل	-41
near:محمو	44
near:محمي	-48
near:محور	-20
near:محيط	19
near:مخاط	43
near:مخال	-76
near:مختب	10
near:مختص	-64
near:مختط	-33
near:مختل	-87
near:مخزن	6
near:مخزو	-39
near:مخصص	-81
near:مخطو	19
near:مخلف	54
near:مخيم	27
near:مدار	26
near:مداف	31
near:مدته	-55
near:مدخل	-68
near:مددا	-68
near:مدرب	-57
near:مدرج	41
near:مدرس	27
near:مدرع	24
near:مدعي	-94
near:مدفا	-30
near:مدفع	-18
near:مدمر	-82
near:مدن	-20
near:مدني	-18
near:مده	-69
near:مدي	-36
near:مدير	-20
near:مدين	-37
near:مذكر	-25
near:مراب	-9
near:مرات	-69
near:مراج	-18
near:مراد	32
near:مراس	-81
near:مراف	-45
near:مراق	-6
near:مراك	-29
near:مربع	-40
near:مرتب	-20
near:مرتض	86
near:مرتف	103
near:مرتي	28
near:مرجح	58
near:مرحل	-65
near:مرخص	-104
near:مرشح	-83
near:مرصد	46
near:مرض	19
near:مرضي	70
near:مرفق	-27
near:مركب	-35
near:مركز	27
near:مره	-24
near:مروح	48
near:مرور	-68
near:مريخ	-3
near:مريض	-52
near:مزار	-73
near:مزه	-74
near:مساء	5
near:مساج	55
near:مساح	-116
near:مسار	-52
near:مساع	-109
near:مساك	33
near:مساه	-13
near:مستا	-11
near:مستح	-22
near:مستش	33
near:مستع	-94
near:مستف	-105
near:مستق	-16
near:مستل	-17
near:مستم	44
near:مسته	-87
near:مستو	54
near:مسجد	18
near:مسجل	17
near:مسح	-55
near:مسعف	-14
near:مسقط	99
near:مسكن	-58
near:مسلح	-54
near:مسلس	-16
near:مسلم	-26
near:مسن	58
near:مسنو	-31
near:مسوو	-8
near:مسيح	-24
near:مسير	40
near:مسيل	84
near:مشاب	27
near:مشار	-40
near:مشاف	39
near:مشاه	18
near:مشتب	-17
near:مشتر	-86
near:مشرح	-21
near:مشرف	44
near:مشرو	-54
near:مشغل	-66
near:مشفي	-39
near:مشمو	15
near:مشي	-38
near:مشيا	15
near:مشير	-37
near:مصاب	36
near:مصاد	-36
near:مصال	-54
near:مصحو	-23
near:مصدر	16
near:مصر	143
near:مصرع	96
near:مصرف	21
near:مصري	47
near:مصفو	36
near:مصلح	45
near:مصلي	-28
near:مصمم	-20
near:مصنع	-42
near:مصير	66
near:مضاع	6
near:مضيف	-9
near:مطار	-13
near:مطاط	-45
near:مطال	-34
near:مطبخ	-52
near:مطر	-15
near:مطلع	15
near:مظال	55
near:معاب	110
near:معار	37
near:معاص	-38
near:معاك	-42
near:معبد	-118
near:معبر	66
near:معتر	59
near:معتق	-9
near:معتم	-35
near:معدل	-40
near:معدن	37
near:معرض	-58
near:معرك	81
near:معرو	-38
near:معسك	101
near:معطي	-53
near:معظم	-27
near:معلق	-69
near:معلم	9
near:معلن	-49
near:معلو	-41
near:معنا	46
near:معه	23
near:معها	-50
near:معهد	8
near:معهم	34
near:معي	-22
near:معيت	22
near:مغاد	61
near:مغار	59
near:مغرب	59
near:مغلق	-94
near:مفاو	29
near:مفتو	-13
near:مفخخ	-21
near:مفرج	35
near:مفقو	18
near:مفوض	-18
near:مقاب	-4
near:مقات	61
near:مقار	41
near:مقاط	71
near:مقاع	-108
near:مقال	-79
near:مقاو	-63
near:مقبر	56
near:مقبل	3
near:مقتل	128
near:مقتو	86
near:مقدر	79
near:مقدم	-21
near:مقدي	-4
near:مقر	-10
near:مقرر	27
near:مقصو	-5
near:مقطو	50
near:مقعد	-69
near:مقيد	50
near:مقيم	-65
near:مكات	-34
near:مكاف	-32
near:مكان	37
near:مكتب	-7
near:مكسي	11
near:مكعب	-22
near:مكلف	40
near:مكون	27
near:ملاب	-58
near:ملاج	72
near:ملاز	69
near:ملال	10
near:ملاي	-45
near:ملجا	67
near:ملعب	69
near:ملف	12
near:ملفا	-14
near:ملك	-71
near:ملم	-117
near:ملوي	13
near:مليا	-144
near:مليش	76
near:مليم	-29
near:مليو	-48
near:مما	-23
near:مماث	6
near:ممثل	-103
near:ممرض	90
near:مملك	-89
near:ممن	71
near:ممنو	85
near:منا	25
near:مناج	34
near:مناز	32
near:مناط	32
near:مناف	73
near:مناو	56
near:منبع	7
near:منتج	45
near:منتخ	-11
near:منتد	39
near:منتس	-54
near:منتص	34
near:منتظ	-46
near:منته	18
near:منجم	-20
near:منح	31
near:منحه	-27
near:منخف	62
near:مندو	-29
near:منذ	17
near:منزل	16
near:منسق	-53
near:منسو	5
near:منشا	-35
near:منشق	-20
near:منشو	-74
near:منصب	-11
near:منصر	-101
near:منصه	-58
near:منصو	-42
near:منطق	-10
near:منظم	7
near:منظو	20
near:منعت	-20
near:منفج	-36
near:منفص	-14
near:منفل	82
near:منقذ	-39
near:منكو	-17
near:منه	-56
near:منها	-41
near:منهم	57
near:منهن	23
near:منيا	-24
near:مهاج	-23
near:مهجر	59
near:مهدد	6
near:مهرب	15
near:مهرج	-63
near:مهله	-41
near:مهند	-28
near:مواج	23
near:مواد	-53
near:مواز	-91
near:مواش	42
near:مواص	52
near:مواط	3
near:مواع	-65
near:مواق	99
near:موبد	-4
near:موت	90
near:موتم	-16
near:موتي	-21
near:موج	-32
near:موجب	6
near:موجه	-32
near:مودي	12
near:موري	54
near:موزع	-98
near:موزم	-37
near:موسس	-63
near:موسم	-7
near:موسي	28
near:موشر	-24
near:موضح	73
near:موظف	-75
near:موقت	61
near:موقع	-43
near:موقو	-27
near:موكد	-11
near:مولف	-25
near:مونو	12
near:ميات	-63
near:ميان	6
near:مياه	-45
near:ميتا	85
near:ميتي	10
near:ميثا	42
near:ميدي	64
near:ميزا	-103
near:ميلا	-38
near:ميلي	98
near:مينا	-68
near:ميه	44
near:ميوي	-33
near:ناجم	-49
near:ناجو	-18
near:ناجي	14
near:ناحي	88
near:ناخب	-48
near:نادي	-25
near:نار	14
near:ناري	-3
near:نازح	29
near:ناسف	-5
near:ناشط	-12
near:ناصر	117
near:ناطق	3
near:نافذ	12
near:نافي	-6
near:ناقل	-34
near:نال	-66
near:نامب	-48
near:نامل	78
near:نانغ	33
near:نايب	-69
near:ناير	-30
near:نايم	-54
near:نبحث	58
near:نبطي	-45
near:نبي	30
near:نتاي	-62
near:نتج	30
near:نتيج	92
near:نجا	-39
near:نجاه	-58
near:نجت	6
near:نجمه	61
near:نجوم	-49
near:نحام	-71
near:نحن	-35
near:نحو	-4
near:نداء	19
near:ندفع	42
near:نروي	49
near:نزاع	-35
near:نزح	123
near:نزحت	-55
near:نزحو	108
near:نزع	-82
near:نزل	9
near:نزوح	-7
near:نزول	53
near:نزيل	45
near:نساء	11
near:نسبه	-90
near:نستق	-7
near:نسمه	8
near:نشر	35
near:نشرت	-38
near:نشره	-61
near:نصب	58
near:نصبت	-45
near:نصره	19
near:نصف	-33
near:نصفه	70
near:نصل	28
near:نصير	42
near:نظام	37
near:نظر	-7
near:نعرف	87
near:نعم	44
near:نفت	24
near:نفذ	-66
near:نفذت	-66
near:نفذه	-68
near:نفسه	-23
near:نفسي	-89
near:نفط	-25
near:نفق	-59
near:نفقت	-94
near:نفوق	-6
near:نفي	8
near:نقاب	-66
near:نقاط	3
near:نقد	-26
near:نقدي	-50
near:نقص	-42
near:نقطت	-3
near:نقطه	-12
near:نقل	3
near:نقلا	-5
near:نقلت	-61
near:نقلن	27
near:نقله	19
near:نقلو	-31
near:نقيب	84
near:نمسا	64
near:ننتظ	51
near:ننكر	41
near:نهار	70
near:نهاي	74
near:نهر	22
near:نهري	-43
near:نهود	59
near:نواب	-70
near:نواك	-42
near:نور	-16
near:نوع	-23
near:نوفم	73
near:نووي	5
near:نياب	19
near:نيال	84
near:نيام	-19
near:نيبا	-45
near:نيجر	81
near:نيجي	-12
near:نيرا	50
near:نيرو	-38
near:نيسا	71
near:نيكو	34
near:نينو	25
near:نيوز	49
near:هاتف	-82
near:هاجم	-24
near:هادي	15
near:هالك	10
near:هامد	47
near:هاون	22
near:هايت	86
near:هبط	-14
near:هجر	57
near:هجره	60
near:هجرو	26
near:هجما	-40
near:هجوم	-13
near:هدف	-13
near:هدفا	-9
near:هدم	-42
near:هدنه	124
near:هذا	-31
near:هذه	59
near:هرات	-40
near:هرب	49
near:هربا	-37
near:هربو	14
near:هرمز	-33
near:هرمل	11
near:هشمو	50
near:هكتا	17
near:هلاك	61
near:هلال	14
near:هلع	-67
near:هلك	23
near:هما	39
near:هنا	-19
near:هناك	85
near:هند	-51
near:هندس	16
near:هندي	85
near:هنود	128
near:هوات	-29
near:هوال	68
near:هوت	83
near:هول	75
near:هولا	69
near:هولن	31
near:هوي	-56
near:هويا	-28
near:هويت	27
near:هويه	-14
near:هييه	61
near:واج	42
near:واحد	-41
near:وادي	-56
near:واصل	-32
near:وافد	75
near:واقع	49
near:والي	12
near:وام	49
near:وان	-22
near:وثق	3
near:وجبه	19
near:وجه	-19
near:وحدا	37
near:وحده	66
near:وحل	10
near:وحيد	-37
near:ورد	-57
near:وزار	22
near:وزرا	48
near:وزع	-14
near:وزعت	-78
near:وزير	-73
near:وساط	-3
near:وست	3
near:وسط	-73
near:وسطا	-4
near:وسطي	-7
near:وصل	13
near:وصول	-9
near:وضع	21
near:وطن	18
near:وطني	68
near:وظل	43
near:وعدت	-11
near:وعن	51
near:وفا	79
near:وفاه	28
near:وفد	-20
near:وفر	25
near:وفق	23
near:وفي	77
near:وفيا	117
near:وقاي	-3
near:وقت	-45
near:وقد	19
near:وقع	-74
near:وقعت	17
near:وقود	-64
near:وكال	-35
near:ولاد	-38
near:ولاي	-36
near:ولدا	19
near:ولم	46
near:ولن	65
near:ولو	18
near:وما	47
near:ومن	73
near:وهم	54
near:وهو	-25
near:وهي	-121
near:يابا	-77
near:يابس	-33
near:يابو	-49
near:يات	-21
near:ياسي	34
near:يبحث	43
near:يبق	36
near:يبقي	136
near:يبلغ	-16
near:يتجا	-95
near:يتحد	-18
near:يتسع	-112
near:يتسن	47
near:يتطل	13
near:يتعر	29
near:يتلق	76
near:يتم	-55
near:يتمك	72
near:يتنا	62
near:يتوز	-93
near:يتوق	42
near:يجري	56
near:يجلس	-87
near:يجمع	37
near:يحاو	70
near:يحتا	-8
near:يحتج	53
near:يحتم	-58
near:يحصي	62
near:يحضر	-101
near:يحمل	-10
near:يخان	72
near:يخرج	49
near:يخسر	-51
near:يخضع	55
near:يخطف	42
near:يخلف	47
near:يدخل	-26
near:يدفع	37
near:يدفن	51
near:يذكر	-33
near:يراف	-75
near:يرتد	-85
near:يرتف	62
near:يرجع	67
near:يرد	-46
near:يرعو	23
near:يرفع	40
near:يرقد	-16
near:يروي	48
near:يزال	38
near:يزن	-54
near:يزيد	-66
near:يستد	17
near:يستض	8
near:يستع	41
near:يستف	14
near:يستق	-19
near:يستم	11
near:يسجل	48
near:يسكن	-19
near:يسمي	80
near:يشار	-36
near:يشتب	-38
near:يشغل	-24
near:يشمل	5
near:يصب	-63
near:يصل	-8
near:يضاف	-61
near:يضرب	12
near:يضم	-60
near:يضيف	-18
near:يطلب	52
near:يطلق	-66
near:يظل	56
near:يظهر	38
near:يعاد	-31
near:يعال	22
near:يعان	-48
near:يعبر	4
near:يعت	-72
near:يعتز	58
near:يعتق	53
near:يعثر	120
near:يعد	61
near:يعرف	54
near:يعلن	-64
near:يعمل	-50
near:يعني	-40
near:يعود	-79
near:يعيد	-8
near:يعيش	-16
near:يغطي	-54
near:يفتح	-6
near:يفتر	80
near:يفرج	30
near:يفرغ	-40
near:يقار	-37
near:يقتل	92
near:يقرب	52
near:يقضي	50
near:يقطن	-73
near:يقل	-87
near:يقلا	-41
near:يقود	-31
near:يقول	4
near:يقيم	101
near:يكاف	-45
near:يكفي	7
near:يكمل	-49
near:يكن	-6
near:يكون	8
near:يلتح	-38
near:يمثل	-72
near:يمكن	53
near:يملك	-48
near:يمن	-26
near:يمني	57
near:يمهل	21
near:ينا	106
near:ينام	58
near:يناه	48
near:يناي	62
near:ينتظ	21
near:ينتم	-30
near:ينج	26
near:ينحد	-46
near:ينشر	-57
near:ينفد	14
near:ينفي	35
near:ينقل	-46
near:ينهم	70
near:يها	-87
near:يهم	-33
near:يواص	81
near:يوجد	15
near:يودي	-52
near:يورو	-109
near:يوسف	-26
near:يوقع	-30
near:يوكد	28
near:يولي	66
near:يوم	4
near:يوما	-11
near:يومه	92
near:يومي	-17
near:يونا	-17
near:يونس	36
near:يووي	54
near:ييف	38
next:claim-abducted	-43
next:claim-allocated	-59
next:claim-casualties	-55
next:claim-dead-in-captivity	32
next:claim-delivered	-30
next:claim-displaced	-31
next:claim-held	-18
next:claim-injured	-14
next:claim-killed	-37
next:claim-missing	-16
next:claim-pledged	-87
next:claim-prisoners-exchanged	65
next:claim-refugees	62
next:claim-released	36
next:claim-requested	-45
next:claim-returned	-16
next:claim-total	-22
noun:	29
noun:activist	-51
noun:afghan	39
noun:aftershock	-89
noun:aid-worker	66
noun:aircraft	-125
noun:ambulance	-147
noun:animal	-125
noun:appeal	-22
noun:attack	-99
noun:attacker	88
noun:australian	-67
noun:bed	-106
noun:bicycle	-66
noun:blanket	-51
noun:boat	-92
noun:body	135
noun:boy	116
noun:bridge	-29
noun:british	10
noun:brother	31
noun:building	-150
noun:bullet	-78
noun:burundian	-145
noun:bus	-124
noun:camp	-124
noun:candidate	-33
noun:car	-150
noun:carriage	-129
noun:case	22
noun:centre	-146
noun:chadian	-79
noun:checkpoint	-46
noun:child	54
noun:chinese	-120
noun:citizen	111
noun:city	-65
noun:civilian	99
noun:cluster	-66
noun:colleague	101
noun:commander	-9
noun:companion	73
noun:company	-39
noun:contractor	-96
noun:convict	32
noun:country	-107
noun:crew-member	-31
noun:crossing	-63
noun:dead-person	64
noun:death	265
noun:delegate	-27
noun:deputy	-122
noun:detainee	51
noun:displaced-person	177
noun:district	22
noun:doctor	-49
noun:dose	-11
noun:driver	85
noun:drone	-171
noun:drowned-person	68
noun:egyptian	-98
noun:elderly-person	-76
noun:emirati	-6
noun:employee	-85
noun:engineer	78
noun:ethiopian	-54
noun:european	-23
noun:expert	-95
noun:explosion	-80
noun:facility	-30
noun:family	-226
noun:farmer	15
noun:fighter	-66
noun:filipino	-51
noun:fire	-85
noun:firefighter	103
noun:fisherman	-42
noun:flat	-37
noun:flight	-132
noun:floor	-138
noun:follower	-112
noun:foreigner	-7
noun:german	13
noun:girl	-8
noun:goal	-45
noun:grandchild	-54
noun:guard	118
noun:guest	-12
noun:gunman	-84
noun:haitian	-12
noun:health-worker	-5
noun:helicopter	-48
noun:helper	-20
noun:herder	67
noun:hospital	-138
noun:host	-87
noun:hostage	50
noun:house	-168
noun:human	31
noun:imam	-139
noun:incident	-136
noun:indian	-6
noun:individual	41
noun:inhabitant	-62
noun:injured-person	132
noun:injury	34
noun:inmate	-117
noun:iraqi	70
noun:israeli	-9
noun:italian	36
noun:item	-58
noun:journalist	8
noun:killed-person	284
noun:korean	75
noun:leader	74
noun:lebanese	44
noun:libyan	-89
noun:malian	-80
noun:man	31
noun:martyr	209
noun:match	-35
noun:meal	-31
noun:member	-65
noun:migrant	-41
noun:mine	-112
noun:minister	-79
noun:missile	-102
noun:missing-person	58
noun:mortal-remains	125
noun:mother	-96
noun:motorcycle	-41
noun:neighbour	19
noun:newcomer	65
noun:nigerian	-63
noun:nun	59
noun:nurse	47
noun:officer	129
noun:official	-133
noun:operation	-118
noun:organisation	-69
noun:other	92
noun:page	-125
noun:palestinian	-23
noun:paramedic	112
noun:parcel	-36
noun:participant	-57
noun:passenger	-49
noun:patient	-95
noun:person	20
noun:phase	-64
noun:pilgrim	40
noun:pilot	96
noun:player	-81
noun:point	-46
noun:policeman	79
noun:prisoner	51
noun:project	-55
noun:province	-89
noun:pupil	5
noun:rebel	56
noun:recruit	59
noun:refugee	229
noun:region	-92
noun:report	-10
noun:rescuer	-26
noun:resident	79
noun:returnee	-25
noun:rifle	-54
noun:road	-56
noun:round	-81
noun:russian	-152
noun:sailor	77
noun:sample	-70
noun:saudi	66
noun:school	-153
noun:seat	-55
noun:security-agent	5
noun:seller	67
noun:session	-51
noun:shell	-105
noun:shelter	-61
noun:shepherd	31
noun:ship	-94
noun:shop	-16
noun:site	-135
noun:soldier	82
noun:son	-57
noun:source	-150
noun:spanish	-59
noun:speaker	-66
noun:spectator	-54
noun:spouse	-84
noun:staff-member	52
noun:state	-76
noun:station	-55
noun:strike	-142
noun:student	-34
noun:sudanese	37
noun:survivor	-55
noun:suspect	-118
noun:swimmer	-51
noun:syrian	-34
noun:tank	-37
noun:tanker	-110
noun:teacher	34
noun:team	-37
noun:tent	-71
noun:terrorist	110
noun:thai	-31
noun:ticket	-5
noun:tourist	-49
noun:town	-31
noun:train	-56
noun:trapped-person	-45
noun:tree	-36
noun:truck	-216
noun:turk	-37
noun:ukrainian	-103
noun:vehicle	-124
noun:victim	32
noun:village	-167
noun:villager	52
noun:violation	-26
noun:visitor	-78
noun:volunteer	-64
noun:vote	-53
noun:voter	-58
noun:wanted-person	-60
noun:well	-88
noun:witness	-83
noun:woman	99
noun:worker	33
noun:worshipper	15
noun:yazidi	-80
noun:yemeni	-87
noun:young-man	64
only:aid	-67
only:casualty	-55
only:displacement	-106
only:hostage	-10
other:abducted	-6
other:aid	7
other:allocated	27
other:delivered	-15
other:displaced	-15
other:held	8
other:hostage	-5
other:injured	-13
other:missing	-27
other:pledged	-20
other:prisoners-exchanged	-12
other:refugees	-12
other:released	-11
other:requested	8
other:returned	-24
other:total	-10
others:0	-240
others:2	-238
others:7	33
others:more	-4
qualified	41
quoted	-19
right1:	12
right1:"	-11
right1:#	-162
right1:(	55
right1:)	77
right1:,	16
right1:.	-20
right1::	-4
right1:;	79
right1:|	59
right1:اثر	82
right1:اثناء	54
right1:احياء	-106
right1:اخري	-13
right1:اخرين	-26
right1:اذا	-21
right1:اصيب	35
right1:اصيبوا	10
right1:اضافي	-81
right1:اضافيه	31
right1:اضعاف	-42
right1:اطلقت	-83
right1:افرج	-43
right1:اكثر	47
right1:الاخرين	43
right1:الذين	-38
right1:السكان	-28
right1:العام	72
right1:القري	-33
right1:الي	48
right1:امام	-82
right1:ان	-127
right1:انقطع	61
right1:اوكراني	41
right1:اوكرانيه	-25
right1:ايواء	-45
right1:ب	-45
right1:باسم	-49
right1:باعيره	80
right1:بالرصاص	-68
right1:بالسجن	-67
right1:بالكوليرا	26
right1:بانفجار	32
right1:بترت	59
right1:بتهمه	-28
right1:بجروح	74
right1:بحروق	82
right1:بحسب	90
right1:بحلول	46
right1:برتبه	53
right1:برصاص	85
right1:بسبب	18
right1:بضربه	15
right1:بطلقات	33
right1:بعد	-11
right1:بقصف	5
right1:بلا	29
right1:بنيران	26
right1:بوساطه	64
right1:بين	25
right1:بينهم	49
right1:تابعتان	6
right1:تتبادلان	-42
right1:تحمل	-31
right1:تشادي	84
right1:تضررت	-28
right1:تعمل	-53
right1:تلقوا	-36
right1:توفي	-19
right1:جديد	84
right1:جديدا	10
right1:جديده	-95
right1:جراء	89
right1:جرحوا	55
right1:جري	35
right1:جزيره	-49
right1:حامل	92
right1:حتفهم	29
right1:حتي	52
right1:حين	-56
right1:خارج	55
right1:خرجوا	-81
right1:خطفن	41
right1:خطفهم	82
right1:خطفوا	98
right1:خلال	32
right1:داخل	45
right1:داخليا	27
right1:دفعه	83
right1:دون	-53
right1:رجعوا	87
right1:سابق	-53
right1:سقطوا	87
right1:سلاح	43
right1:سنتا	-59
right1:سنتيم	-63
right1:سوداني	41
right1:سوري	-33
right1:شقيقان	22
right1:صحيه	-32
right1:ضابط	41
right1:ضد	-61
right1:طبقات	-35
right1:طفل	53
right1:طلب	-40
right1:عاجله	-8
right1:عادوا	93
right1:عبر	-40
right1:عبروا	27
right1:عثر	75
right1:عدد	-12
right1:علي	-14
right1:عمره	-22
right1:عمرها	58
right1:عن	-173
right1:عند	105
right1:عندما	4
right1:غادروا	-9
right1:غرقوا	79
right1:غير	-88
right1:غيرهم	9
right1:فارق	-77
right1:فارقا	58
right1:فارقوا	39
right1:فقد	-34
right1:فقط	116
right1:فلسطينيا	-7
right1:فوق	-9
right1:في	52
right1:قباله	34
right1:قبل	15
right1:قتاليه	-85
right1:قتل	-30
right1:قتلوا	20
right1:قد	5
right1:قدمت	-26
right1:قرب	-57
right1:قضوا	143
right1:كان	-17
right1:كانا	33
right1:كانت	-4
right1:كانوا	-27
right1:كره	-4
right1:كل	-25
right1:كن	51
right1:كوليرا	-93
right1:لا	-12
right1:لاطفال	33
right1:لدي	-62
right1:لقوا	83
right1:لكل	-81
right1:للدولار	-46
right1:لم	102
right1:لمهاجرين	78
right1:له	55
right1:لهما	58
right1:ما	58
right1:ماتوا	102
right1:متفحمه	14
right1:محلي	67
right1:مرات	-100
right1:مره	-14
right1:مسكن	-86
right1:مشترك	-85
right1:مصرعهم	52
right1:معظمهم	-22
right1:مقابل	31
right1:مقاطعات	-101
right1:مقاطعه	-31
right1:مقبره	-76
right1:ممن	122
right1:من	80
right1:منا	15
right1:منذ	-3
right1:منها	20
right1:منهم	38
right1:منهن	-5
right1:موكده	-61
right1:نزحوا	60
right1:نقل	-55
right1:نقلوا	27
right1:هم	32
right1:و	-11
right1:واربعه	47
right1:واسرت	-20
right1:واصاب	19
right1:واصابت	52
right1:واصابه	144
right1:واصيب	75
right1:واكثر	21
right1:والجيش	35
right1:وامراه	57
right1:وان	-46
right1:واوكرانيا	-78
right1:وتسعه	57
right1:وثلاث	40
right1:وثلاثه	4
right1:وجرح	36
right1:وحده	-44
right1:وخمسه	31
right1:وسبعه	34
right1:وسته	-30
right1:وصل	-52
right1:وصلوا	-48
right1:وعشرات	76
right1:وعشره	51
right1:وفدا	-52
right1:وفق	45
right1:ولم	-50
right1:وما	-37
right1:ونحو	49
right1:يشتبه	-37
right1:يعيشون	9
right1:يوميا	-45
right2:	35
right2:"	-30
right2:#	-46
right2:)	-44
right2:,	-16
right2:.	-4
right2::	-105
right2:ابناء	-15
right2:ابنايها	73
right2:اثر	-23
right2:اثناء	-23
right2:اثنان	125
right2:اثنتان	61
right2:اثنين	28
right2:اجانب	-65
right2:احد	-6
right2:احدهم	26
right2:احدهما	73
right2:احياء	-74
right2:اخر	72
right2:اخلي	-30
right2:اربع	70
right2:اربعه	9
right2:اسبوع	33
right2:اسبوعين	33
right2:استنادا	53
right2:اسره	57
right2:اسري	51
right2:اصابات	31
right2:اصل	-66
right2:اصيبوا	39
right2:اضافه	19
right2:اطفال	43
right2:اطلق	6
right2:اعمارهم	29
right2:اعيد	-27
right2:افراد	37
right2:افرادها	46
right2:افرج	61
right2:اقليم	-85
right2:اكتوبر	14
right2:اكثر	-49
right2:الاتصال	70
right2:الاسبوع	-53
right2:الاسر	-87
right2:الاطفال	48
right2:الامم	-11
right2:الامن	-23
right2:الان	-36
right2:الاهالي	-37
right2:البرد	10
right2:التاسعه	-19
right2:التعذيب	15
right2:الثالثه	61
right2:الثامنه	-5
right2:الثانيه	89
right2:الجانب	54
right2:الجانبين	29
right2:الجثث	58
right2:الجرحي	50
right2:الجنسيه	7
right2:الجنود	38
right2:الجيران	72
right2:الجيش	27
right2:الحدود	78
right2:الحركه	54
right2:الحصبه	-54
right2:الحي	67
right2:الحياه	-64
right2:الخامسه	-37
right2:الخدمه	-78
right2:الذين	29
right2:الرابعه	70
right2:الربيع	46
right2:الرهاين	17
right2:الروهينغا	-42
right2:السادسه	-41
right2:الساعه	-33
right2:السبعين	36
right2:السجون	61
right2:السكان	-23
right2:السلطات	27
right2:السنه	-13
right2:السوق	-29
right2:الشهر	18
right2:الصليب	89
right2:الصيف	33
right2:الضحايا	63
right2:الطرف	46
right2:الطرفين	32
right2:الطريق	25
right2:العام	40
right2:العاملين	81
right2:العايدين	12
right2:العلاج	50
right2:العمال	73
right2:العنايه	84
right2:العوده	45
right2:الف	-25
right2:الفتره	-64
right2:الفرار	88
right2:القتلي	-23
right2:القرويين	47
right2:القري	35
right2:القطاع	-31
right2:الكوادر	41
right2:الليله	20
right2:الماء	7
right2:الماشيه	-32
right2:الماضي	81
right2:المتوفين	47
right2:المدنيين	21
right2:المرحله	-53
right2:المرضي	52
right2:المستشفي	-64
right2:المستشفيات	45
right2:المصابين	76
right2:المفقودين	35
right2:المنظمه	-7
right2:المهاجمين	40
right2:الناجين	127
right2:النزوح	119
right2:النساء	-109
right2:الي	10
right2:اليوم	32
right2:اما	37
right2:اماراتيه	46
right2:ان	-3
right2:انتشال	32
right2:انحاء	-40
right2:انقلاب	66
right2:انه	-35
right2:انهم	42
right2:انهيار	-24
right2:اهالي	-38
right2:اهل	29
right2:او	68
right2:اي	-27
right2:ب	-66
right2:بالرصاص	59
right2:بترت	-33
right2:بجروح	69
right2:بحسب	-33
right2:بدء	22
right2:بدايه	80
right2:برنامج	82
right2:بزياده	-11
right2:بسبب	8
right2:بعد	-19
right2:بعدما	54
right2:بعضهم	67
right2:بقي	23
right2:بليغه	23
right2:بها	-38
right2:بين	37
right2:بينما	16
right2:بينها	-39
right2:بينهم	65
right2:بيوتهم	85
right2:تتبادلان	-33
right2:تحت	-12
right2:تدافع	8
right2:ترك	64
right2:تسع	-3
right2:تسعه	-9
right2:تصادم	9
right2:تعرف	31
right2:تقول	14
right2:توفي	-74
right2:ثلاث	-25
right2:ثلاثه	-27
right2:ثلثاهم	73
right2:ثلثهم	4
right2:ثم	52
right2:ثماني	50
right2:ثمانيه	-57
right2:جراء	38
right2:جرحي	53
right2:جريحا	-43
right2:جنوب	31
right2:جنود	12
right2:جنوده	4
right2:جوعا	36
right2:جويه	15
right2:حادث	29
right2:حافله	70
right2:حال	-47
right2:حاله	28
right2:حتفهم	72
right2:حتي	47
right2:حرجه	46
right2:حريق	71
right2:حزب	58
right2:حسب	101
right2:حسبما	48
right2:حصيله	25
right2:حول	11
right2:حي	44
right2:حين	38
right2:خط	44
right2:خلال	-55
right2:خمس	18
right2:خمسه	-11
right2:داخل	-37
right2:دافعوا	12
right2:دون	87
right2:ذويهم	-52
right2:رايد	47
right2:رجال	105
right2:رجع	54
right2:رفاقه	70
right2:رفاقهم	78
right2:ركاب	55
right2:زال	9
right2:زالوا	116
right2:زملايه	8
right2:زملايهم	67
right2:ساعات	-20
right2:ساقه	67
right2:سايقي	45
right2:سبتمبر	-19
right2:سبع	-36
right2:سبعه	-31
right2:سته	-48
right2:سجل	19
right2:سقوط	-57
right2:سكان	150
right2:سومطره	4
right2:سياره	32
right2:شمال	-52
right2:شهر	-84
right2:صباح	59
right2:صحيه	30
right2:صفراء	-6
right2:صفوف	12
right2:صنعاء	-35
right2:ضحايا	60
right2:ضربات	20
right2:ضمن	-29
right2:طاقم	52
right2:طراز	-54
right2:طفيفه	21
right2:طلب	-32
right2:ظهر	28
right2:عاد	-32
right2:عادوا	-91
right2:عايله	-11
right2:عبر	-67
right2:عبروا	29
right2:عداد	50
right2:عدم	-29
right2:عشر	-26
right2:عشره	63
right2:عشرين	-39
right2:علي	49
right2:عليها	-7
right2:عمال	-52
right2:عن	-81
right2:عناصر	71
right2:عناصره	-55
right2:عناصرها	-36
right2:عند	-51
right2:عندما	-8
right2:عنها	15
right2:غادر	19
right2:غارات	17
right2:غاره	38
right2:غالبيتهم	23
right2:غرق	41
right2:غير	-48
right2:فقد	28
right2:فقط	-74
right2:فوق	-38
right2:في	30
right2:فيما	19
right2:فيه	-40
right2:فيها	-63
right2:قال	16
right2:قبضه	65
right2:قبل	45
right2:قتل	-58
right2:قتلوا	-23
right2:قتيل	75
right2:قد	-41
right2:قرابه	-5
right2:قرب	-32
right2:قسرا	48
right2:قصف	-17
right2:قضوا	75
right2:قطاع	41
right2:قيد	33
right2:قيمتها	-12
right2:كان	6
right2:كانت	44
right2:كانوا	41
right2:كل	-27
right2:كلهم	49
right2:كليا	-69
right2:كما	-19
right2:لا	79
right2:لاحقا	30
right2:لاطفال	50
right2:لبنان	37
right2:لقاء	64
right2:لقوا	53
right2:لكن	12
right2:لم	70
right2:لنساء	83
right2:ليله	-12
right2:ما	-24
right2:مات	-41
right2:ماتوا	50
right2:ماوي	-32
right2:متفاوته	-23
right2:متن	56
right2:مجهولا	35
right2:محتجزين	25
right2:محيط	40
right2:مخيمات	-12
right2:مدرسه	48
right2:مدنيون	47
right2:مديريه	-47
right2:مراكز	68
right2:مساء	29
right2:مستشفيي	34
right2:مسلحون	46
right2:مسيره	-16
right2:مشيرا	7
right2:مطار	6
right2:مطلع	-6
right2:مع	-26
right2:معبر	40
right2:معظمهم	-31
right2:مغادره	73
right2:مفقودين	39
right2:مقابل	96
right2:مقاتليها	25
right2:ملايين	-21
right2:مليون	39
right2:من	7
right2:منازلهم	53
right2:مناطق	32
right2:مناطقهم	51
right2:منذ	-32
right2:منطقه	3
right2:منفجره	-54
right2:منها	31
right2:منهم	68
right2:مواقع	26
right2:موسكو	61
right2:موظفي	-24
right2:موقع	-69
right2:موكدا	54
right2:ناريه	61
right2:نحو	17
right2:نساء	110
right2:نصفهم	83
right2:نقل	-4
right2:نقلوا	6
right2:نهايه	46
right2:هجوم	36
right2:هذا	-5
right2:هذه	-10
right2:هم	54
right2:هناك	29
right2:هولاء	60
right2:و	-73
right2:واحد	-63
right2:واحده	86
right2:واربعه	23
right2:واصابه	77
right2:واصيب	68
right2:وان	72
right2:وجرح	20
right2:وحده	-47
right2:وخمسه	-16
right2:وسط	7
right2:وصل	-43
right2:وصلوا	63
right2:وصول	48
right2:وعن	30
right2:وفق	54
right2:وفقا	36
right2:وفقد	14
right2:وفي	9
right2:وقتل	-10
right2:وقد	-16
right2:وقدر	36
right2:ولا	22
right2:ولايه	-23
right2:ولم	-54
right2:وما	4
right2:ومن	49
right2:ونقل	13
right2:وهو	-58
right2:وهي	42
right2:يزالون	97
right2:يعثر	28
right2:يعرف	60
right2:يعودوا	56
right2:يعيش	-68
right2:يناير	39
right2:يوم	90
right2:يومين	19
right3:	45
right3:"	59
right3:#	-35
right3:(	19
right3:)	-55
right3:,	23
right3:-	-41
right3:.	-3
right3::	-25
right3:?	-74
right3:ابو	49
right3:اثر	-54
right3:اثناء	79
right3:اثنان	-65
right3:اثنين	-62
right3:احد	-87
right3:احدهم	64
right3:احدهما	96
right3:اخرون	69
right3:اخرين	-44
right3:اداره	-14
right3:اربع	12
right3:اربعه	-39
right3:ارقام	-58
right3:اسابيع	-73
right3:اسراييليه	11
right3:اسري	4
right3:اسعاف	60
right3:اسيرا	-25
right3:اشخاص	3
right3:اشهر	48
right3:اصابه	21
right3:اصل	56
right3:اصيبوا	36
right3:اطراف	54
right3:اطرافهم	34
right3:اطفال	17
right3:اعلي	-17
right3:افراد	7
right3:اقليم	20
right3:اكتوبر	-62
right3:اكثر	-18
right3:ال	-37
right3:الاحتلال	38
right3:الاحد	61
right3:الاحمر	93
right3:الاخر	45
right3:الاربعاء	44
right3:الارض	-92
right3:الاسبوع	50
right3:الاسر	-36
right3:الاسراييلي	13
right3:الاسراييليه	47
right3:الاطفاء	33
right3:الاف	-20
right3:الاقل	58
right3:الامم	76
right3:الامن	49
right3:الانقاض	-16
right3:الاول	69
right3:الاولي	89
right3:البحر	-23
right3:البلاد	17
right3:التاسعه	17
right3:التعرف	37
right3:الثالث	62
right3:الثالثه	64
right3:الثامنه	68
right3:الثاني	-59
right3:الثلاثاء	62
right3:الثلاثه	55
right3:الجمعه	-66
right3:الجيش	42
right3:الحرب	-12
right3:الحكومه	25
right3:الحياه	3
right3:الخامسه	58
right3:الخدمه	-72
right3:الخيام	94
right3:الدفاع	-51
right3:الدوليه	-16
right3:الذي	32
right3:الذين	-37
right3:الروسيه	35
right3:السابع	-33
right3:السابق	61
right3:السنه	59
right3:السودان	9
right3:الشرطه	19
right3:الشماليه	25
right3:الشهر	-40
right3:الصحه	52
right3:الصحيه	66
right3:الطاقم	-12
right3:الطبيه	-26
right3:الطرق	-13
right3:الطريق	15
right3:العاشره	-60
right3:العاصمه	-6
right3:العام	-21
right3:العشاير	63
right3:العنايه	41
right3:الف	-29
right3:الفا	-26
right3:الفوج	39
right3:القتال	49
right3:القري	21
right3:القطاع	40
right3:القوات	36
right3:الله	58
right3:الليل	61
right3:الماضي	-79
right3:الماضيه	8
right3:المحافظه	31
right3:المدارس	20
right3:المدينه	-44
right3:المركزه	56
right3:المستشفي	44
right3:المفقودين	60
right3:المكان	-29
right3:المنطقه	-18
right3:المنظمات	-65
right3:المنظمه	-24
right3:المهاجمين	52
right3:المياه	-31
right3:النساء	28
right3:الهجوم	-20
right3:الهرب	71
right3:الولايه	-75
right3:الي	-41
right3:اليوم	-11
right3:امام	41
right3:امراه	50
right3:امس	-62
right3:ان	-84
right3:انفجار	80
right3:او	-17
right3:ايام	-30
right3:ب	-24
right3:بالكامل	-28
right3:بانفجار	78
right3:بجروح	61
right3:بحسب	13
right3:بزياده	17
right3:بعد	14
right3:بلا	42
right3:بلدا	-15
right3:بلده	10
right3:به	-18
right3:بيلغورود	8
right3:بين	28
right3:بينها	44
right3:بينهم	21
right3:بيوتهم	40
right3:تحت	-25
right3:تركيا	94
right3:تزال	73
right3:تسعه	13
right3:تعرف	17
right3:تقريبا	34
right3:تلقي	40
right3:ثلاث	46
right3:ثلاثه	19
right3:ثم	40
right3:ثماني	-58
right3:ثمانيه	-7
right3:جانب	36
right3:جثامين	-40
right3:جثث	103
right3:جديده	34
right3:جرحي	-16
right3:جريح	49
right3:جريحا	-4
right3:جنسيات	-38
right3:حافله	37
right3:حال	21
right3:حاله	-7
right3:حتفهم	43
right3:حتي	-33
right3:حد	36
right3:حرجه	44
right3:حصيله	15
right3:حوادث	-31
right3:حوالي	-48
right3:حي	-13
right3:خارج	-28
right3:خلال	-27
right3:خلف	30
right3:خمس	-27
right3:خمسه	-58
right3:داخل	-20
right3:دفع	21
right3:دول	67
right3:دوله	-45
right3:ديارهم	52
right3:ديسمبر	21
right3:ذكر	37
right3:ذويهم	59
right3:راس	-8
right3:رقم	-18
right3:روسيا	-17
right3:زال	-19
right3:زالت	32
right3:زالوا	51
right3:زلزال	63
right3:ساعه	-33
right3:ساغاينغ	-36
right3:سبعه	45
right3:ست	-73
right3:سته	26
right3:سفينه	-16
right3:سقوط	50
right3:سنوات	-24
right3:سودانيا	39
right3:سياره	43
right3:سيده	-37
right3:شاحنه	-48
right3:شرق	-18
right3:شهر	-41
right3:صاروخا	-35
right3:ضمنهم	-24
right3:طفل	56
right3:طفلا	11
right3:طنا	-5
right3:عام	98
right3:عاما	-6
right3:عايله	-25
right3:عباره	46
right3:عبر	26
right3:عداد	9
right3:عدد	-36
right3:عشر	14
right3:عشره	75
right3:علي	8
right3:عليها	-19
right3:عليهم	25
right3:عمره	-14
right3:عمليه	-37
right3:عن	-13
right3:عند	-29
right3:عنهم	8
right3:غرق	-18
right3:غزه	70
right3:فارقوا	8
right3:فديه	63
right3:فقدوا	12
right3:في	48
right3:فيما	-25
right3:فيها	-95
right3:قارب	79
right3:قاصرا	39
right3:قال	-53
right3:قبل	-53
right3:قتلوا	-27
right3:قتلي	-61
right3:قرابه	-79
right3:قراهم	48
right3:قرب	-79
right3:قريه	-34
right3:قصف	34
right3:قضوا	61
right3:قوات	44
right3:كان	85
right3:كانت	11
right3:كانوا	42
right3:كل	43
right3:كلفه	49
right3:كمين	57
right3:كورسك	9
right3:لا	-21
right3:لجنه	7
right3:لدي	41
right3:لقوا	36
right3:لكن	61
right3:لم	18
right3:لهم	-27
right3:ما	16
right3:ماتوا	21
right3:مارس	26
right3:مباريات	-3
right3:متن	-36
right3:مجموعه	-65
right3:محتجزين	50
right3:محطه	21
right3:مخيمات	35
right3:مدارس	-13
right3:مدرسه	27
right3:مدني	51
right3:مدنيا	65
right3:مديريه	9
right3:مدينه	-58
right3:مراكز	43
right3:مركب	46
right3:مركز	100
right3:مستشفي	35
right3:مستشفيات	52
right3:مسيره	15
right3:مصابا	21
right3:مصابين	50
right3:مصيرهم	66
right3:مطلع	-51
right3:مع	38
right3:معظمهم	72
right3:معلما	45
right3:مفقودا	69
right3:مفقودين	11
right3:مفوضيه	12
right3:مقابل	25
right3:مقاطعه	-25
right3:مكتب	-9
right3:مليون	5
right3:مليونا	-16
right3:من	43
right3:منازلهم	64
right3:مناطقهم	35
right3:منجم	-16
right3:منذ	50
right3:منطقه	-15
right3:منظمه	-18
right3:منها	-3
right3:منهم	-40
right3:مواقع	54
right3:نازحين	57
right3:نحو	-21
right3:نساء	130
right3:نصف	-54
right3:نفسه	56
right3:نفسها	-60
right3:نقطه	20
right3:نهايه	18
right3:نهر	59
right3:نيجيريا	25
right3:هدنه	56
right3:هذا	18
right3:و	31
right3:واحد	49
right3:واحده	23
right3:وادي	64
right3:واصابه	56
right3:واصيب	-33
right3:وان	-39
right3:وثلاثه	-44
right3:وجريح	75
right3:وحده	37
right3:وحدها	-30
right3:وزاره	40
right3:وسط	74
right3:وعشرون	75
right3:وفاه	-56
right3:وفق	71
right3:ولا	77
right3:ولايه	-28
right3:ولم	42
right3:وما	50
right3:وهم	40
right3:وهو	32
right3:يبق	-16
right3:يزال	10
right3:يزالون	16
right3:يعرف	40
right3:يقارب	-33
right3:يقول	-97
right3:يوم	21
share:0	-240
share:1	-235
share:2	-302
share:4	-17
share:5	35
share:7	33
share:more	13
short	15
size:1	-134
size:9	-7
size:99	30
size:999	31
size:9999	3
size:more	-30
verdict:abducted	50
verdict:casualties	74
verdict:claim	100
verdict:dead-in-captivity	41
verdict:displaced	24
verdict:held	10
verdict:injured	69
verdict:killed	74
verdict:missing	94
verdict:open	-87
verdict:out	-240
verdict:prisoners-exchanged	96
verdict:refugees	8
verdict:released	-25
verdict:returned	6`,
  measure: `
alike:abducted	0:28 1:-14 2:-29 4:-21 6:-30 7:-17 8:-36 9:-20 11:-14
alike:casualties	0:-16 1:-15 3:-17 5:-37 6:10 7:-11 8:25 9:-10 10:14 11:-12
alike:dead-in-captivity	0:-36 2:-14 3:-9 5:-20 7:-23 8:-30 10:34
alike:displaced	0:-29 1:-27 2:-37 3:13 4:-12 5:16 6:34 8:-29 9:-29 10:-21 11:-25
alike:held	2:23 4:-31 5:-31 6:-16 7:-11 8:-26 9:-17 10:10 11:-24
alike:injured	0:-20 2:-36 3:-32 5:44 6:-29 9:9 10:-51
alike:killed	0:-24 1:-23 2:22 4:-20 5:-27 6:13 7:-10 8:-54 9:-16 11:-23
alike:missing	0:-15 1:-26 2:-17 3:-26 5:-22 6:19 7:10 8:-12 9:-10 10:13 11:12
alike:prisoners-exchanged	0:-28 3:-31 5:-35 7:-26 8:24 9:-15 10:-52 11:-16
alike:refugees	0:-16 4:8 5:-15 7:-15 8:-31 9:8 10:-25 11:11
alike:released	0:12 2:9 3:-50 4:-18 5:-37 6:-49 7:-35 8:-16 9:-21 10:20 11:-18
alike:returned	3:-24 5:-20 6:-12 7:-15 8:-18 10:-30 11:27
any	1:-22 2:-11 5:-10 6:11 8:-9 11:-14
bare:1	0:-49 1:-32 2:28 3:-77 5:-20 7:-34 8:-48 9:-50 10:47 11:-57
bare:9	0:-20 1:-112 2:33 3:-151 5:17 6:12 8:-33 9:-151 10:13 11:-101
bare:99	1:9 2:-8 3:-110 4:9 5:18 6:18 7:14 8:-39 9:-138 11:-68
bare:999	0:-35 1:30 2:-66 3:-9 4:-31 5:-18 7:-9 8:24 10:-26
bare:9999	0:-14 1:23 2:-76 3:29 4:-42 5:-33 6:-24 7:-22 8:30 10:-36 11:22
bare:more	0:-93 1:-54 2:-87 3:75 4:-114 5:-41 6:-88 7:-68 8:-97 9:48 10:-110 11:24
before:abducted	1:-24 2:40 3:-71 4:-35 5:-18 6:-34 7:35 8:-73 9:-37 11:-60
before:allocated	6:9 11:-13
before:casualties	0:-17 1:18 3:-29 4:-12 5:-31 7:-33 8:-20 9:-19 10:-14 11:12
before:dead-in-captivity	0:-48 1:-24 2:-32 3:-36 4:34 5:-30 6:8 7:24 8:-57 9:-13 10:-25 11:-29
before:delivered	3:22 9:-23 11:-11
before:displaced	0:-19 1:-25 2:-42 3:-14 5:-35 7:-38 8:-22 9:43 10:-31 11:13
before:held	0:-15 1:-12 2:13 3:-32 5:-52 6:-8 7:16 8:-21 9:-39 10:-17 11:9
before:injured	0:30 1:-59 2:-67 4:-36 8:-52 9:-49 10:-47 11:-23
before:killed	0:34 1:-130 2:-98 3:-25 4:10 5:34 6:-29 7:45 8:-51 9:-44 10:-63 11:-10
before:missing	0:-8 1:-51 2:-51 3:33 4:-52 5:13 6:-28 8:-32 9:-45 10:20 11:-46
before:pledged	3:-9 11:11
before:prisoners-exchanged	0:-34 1:-10 2:-75 3:-28 4:-28 6:18 7:-19 8:15 11:-34
before:refugees	0:-16 1:15 2:19 3:-54 4:-12 6:-27 7:-31 8:-39 9:9 10:-29 11:29
before:released	0:12 1:-23 2:23 3:-38 5:-25 6:-14 8:17 9:-34 10:-18 11:-56
before:returned	0:-27 1:-26 3:17 4:-30 5:-19 7:10 8:-37 10:-72
behind:abducted	1:-19 2:-12 3:-30 6:27 8:-48 9:-32 11:-39
behind:allocated	3:-9 5:-10 6:17 7:-8
behind:casualties	1:31 3:-9 5:-19 6:-19 7:-17 9:-9
behind:dead-in-captivity	0:18 1:-19 2:-18 3:-30 4:26 5:-33 7:-58 8:-58 9:-11 10:-18 11:-19
behind:delivered	3:9 11:-12
behind:displaced	1:-21 2:-10 4:-48 6:18 7:-27 8:-19 9:-42 10:-21
behind:held	0:-29 1:-21 2:-15 3:-70 5:-40 6:11 8:-26 9:-37 11:-34
behind:injured	0:-58 1:-51 2:-62 3:-51 4:-89 5:-12 6:107 7:-37 8:-22 9:-41 10:-27 11:-28
behind:killed	0:-24 2:-10 4:-44 5:10 6:26 7:-35 8:-29 9:-29 10:12 11:-65
behind:missing	1:-34 2:-29 3:-46 4:16 6:56 7:-67 8:-41 9:-48 11:-51
behind:prisoners-exchanged	0:-29 2:-26 3:-20 4:-51 5:-19 6:-14 7:-10 8:27 9:12 10:9 11:-31
behind:refugees	0:-33 1:-12 2:-8 3:50 4:-24 5:-10 6:-29 7:-24 8:-41 9:-13 10:-30
behind:released	0:24 1:-26 2:-81 3:-42 4:13 5:-36 7:-34 8:21 9:-31 10:-33 11:-35
behind:requested	3:11 6:-10 9:-9 11:8
behind:returned	0:-22 2:22 3:12 4:-11 5:-36 6:-10 7:-48 8:-52 9:22 10:-80
ending:اء	0:12 2:20 3:21 6:-27 7:-13 8:-19 10:-15
ending:اب	2:-9 3:-10 4:-10 5:-8 6:9 10:17
ending:ات	0:-10 3:8 4:-8 5:9 6:11 7:-36 9:-11 11:-10
ending:اث	0:-13 3:27 5:-15 6:-24 8:-8 9:-16 11:-15
ending:اج	2:29 4:-26 6:-13 7:-16 9:-11 10:-15
ending:ار	0:-10 2:-9 3:-16 4:-21 5:-8 6:28 7:-13 8:-11 10:-10 11:8
ending:از	5:31 6:-31
ending:اس	2:-10 6:16
ending:اص	0:-24 2:-18 5:33 8:-10 10:-13
ending:اف	6:12
ending:اق	5:28 6:-24
ending:ال	0:8 1:-13 2:-18 3:15 4:17 5:-26 6:19 7:-40 8:-15 9:-9 10:-25 11:-27
ending:ام	1:18 3:-21 4:-18 7:-17
ending:ان	2:-25 3:-23 6:24 7:-44 8:8 9:-8 10:-33
ending:اه	0:9 2:-22 4:-15 5:-38 6:33 7:-21 9:-24 11:12
ending:با	5:10 6:-20 10:15
ending:بب	5:14 6:-12
ending:بت	5:-11 6:19
ending:بط	2:-18 4:22 5:13 6:-15 10:-10
ending:بع	5:-18 6:18
ending:بل	2:9 3:-11 4:-21 5:-21 6:-9 8:8
ending:به	0:-8 2:-29 3:-16 4:18 5:-37 6:23 7:-19 8:-9 10:8
ending:تا	0:-10 3:-8 4:-36 5:-17 6:37 7:-14 8:-10 10:-19 11:-9
ending:تل	0:18 4:-16 6:-10 10:8
ending:ته	0:25 2:-18 4:-13 10:-23
ending:تي	0:-20 4:-9 6:8 10:21
ending:ثر	4:15 6:11 10:-16
ending:ثه	4:-11 6:17 7:-10 8:26 10:-16
ending:جر	9:20 11:-20
ending:جل	3:-9 9:-9 11:11
ending:جن	2:15 6:-11
ending:جه	5:18 7:-9
ending:حا	2:25 4:-15 6:-25 7:-11
ending:حت	5:-11 6:15
ending:حث	6:11
ending:حل	3:17 11:-12
ending:حو	4:13 6:16 7:-13 8:-13
ending:خل	0:-10 5:-15 6:27 9:-14 11:-13
ending:دا	2:17 5:-25 6:20 10:-8
ending:دت	1:-8 3:-20 4:-12 5:24 6:-27 7:-10 8:16 10:-8 11:-10
ending:دل	10:12
ending:ده	3:-31 5:9 7:-17 9:-21 10:-21 11:33
ending:دي	0:-16 2:14 3:-12 5:-11 6:-8 7:-19 8:-18 9:-33 10:9 11:25
ending:را	0:-9 2:-13 3:-16 4:-26 6:-10 7:-12 8:34 10:-25
ending:رت	0:-10 2:-9 3:14 5:25 6:10 7:-23 8:-11 10:-27 11:-9
ending:رج	0:-15 2:-18 3:-14 4:-24 5:-17 6:34 7:-20 8:-25 9:14 10:21 11:-18
ending:رح	3:-18 5:-33 6:41
ending:رد	6:12
ending:رز	5:-9 6:10
ending:رف	0:-19 2:-26 3:-10 4:20 5:-8 6:17 7:-23 8:-9 10:-13
ending:رق	2:-13 5:-24 7:19
ending:رك	8:10
ending:ره	0:-15 1:15 2:-12 3:-15 4:-15 5:30 6:-19 7:-16 8:10 11:-8
ending:ري	0:-17 3:-26 4:16 5:9 7:-34 8:-9 9:33 10:-28 11:-11
ending:سب	0:-9 3:16 4:-12 5:-28 6:22 7:-17 9:-27
ending:سي	2:-8 4:10 8:-8
ending:ضا	0:-10 2:-9 4:-21 5:26 6:-16 7:-9 10:-16
ending:ضه	0:15
ending:طع	4:-16 6:-14 7:23
ending:طه	0:-25 2:-13 4:-29 6:-20 7:-12 8:30
ending:طي	2:25 5:19 6:-27
ending:ظر	5:-16 6:21 7:-8
ending:عا	0:16 4:22 6:-10 8:-11 10:-27
ending:عت	3:-12 5:-13 6:-12 7:30
ending:عه	0:-17 1:-11 2:-16 5:-22 6:23 7:-21 8:-12 9:-8 10:12 11:-16
ending:عي	0:16 6:-16 7:-8
ending:فا	0:14 6:-10 7:-12
ending:فت	3:-9 6:17
ending:فن	0:9 4:-10 7:-18
ending:في	2:-15 3:-12 4:-26 7:18
ending:قا	0:-18 2:17 3:15 4:-23 5:-41 6:21 7:-19 8:8 9:-12 10:-11 11:-8
ending:قت	2:-11 3:26 4:-23 5:-15 7:-20
ending:قد	2:-9 4:23 10:-12 11:-9
ending:قع	5:-12 6:20
ending:قل	0:9 3:-10 5:-14
ending:قه	6:17
ending:كن	2:-21 6:26 8:-14 10:-21
ending:لا	0:-16 2:-33 3:-11 5:-14 6:23 7:-16 10:-26 11:16
ending:لب	0:-11 3:-12 4:27 5:-26 9:22 10:-15 11:-18
ending:لت	2:-11 4:14 6:10 8:-8 10:-8
ending:لغ	5:-19 6:25
ending:لق	0:-18 5:21 6:-10
ending:لم	5:-14 6:15
ending:لن	0:-8 2:16 4:-10 10:-17
ending:له	0:-15 2:-13 3:-11 4:-18 5:-18 6:33 7:19 10:-15 11:-8
ending:لي	3:-31 4:-25 5:-11 6:10 8:-8 9:26 11:14
ending:ما	0:-19 2:-21 3:-14 4:8 5:12 6:-23 7:28 10:-27 11:-22
ending:مت	0:-13 2:-9 4:11 5:-12 6:-8 10:10
ending:مل	0:19 3:-11 4:-26 7:-32 11:-16
ending:مه	0:9 6:11 10:-10
ending:مي	2:29 6:-24
ending:نا	2:-17 3:-15 5:-23 6:11 8:10 9:-11 11:-24
ending:نت	0:-15 4:-36 5:-10 6:-14 8:-23 10:32 11:-10
ending:نه	2:-13 4:-14 6:19 8:13 10:-12
ending:ني	0:-8 1:-10 3:-26 4:-8 5:-29 6:-21 7:20 9:26 11:-30
ending:ها	1:-8 2:-11 3:-34 5:18 6:34 7:-38 8:-33 9:-14 11:-18
ending:هم	0:-39 1:-21 3:-16 4:-33 5:-11 7:-49 8:-11 9:-11 10:13
ending:هن	0:-36 1:-10 3:-27 4:-11 5:-16 6:16 7:-29 8:-17 9:-16 10:25 11:-14
ending:وا	0:-9 2:-19 4:-19 5:10 6:-29 7:-21 10:-9 11:8
ending:وب	3:-21 4:26 5:-10 6:-17 10:-17
ending:وح	2:-11 3:-18 4:-15 5:36 7:-12 11:-8
ending:ود	2:-11 3:-30 6:13 8:-22 9:24 10:-8 11:-9
ending:ور	5:8
ending:وع	4:-14 6:12 8:-9 10:16
ending:وق	5:36 6:-30
ending:ول	0:11 3:9 4:9 6:-9 7:-9 8:9 10:-17
ending:ون	1:-8 2:-24 3:38 6:-18 7:-25 10:-37 11:-52
ending:يا	0:-13 1:-12 6:-9 8:11 9:-29 10:-15 11:19
ending:يب	0:-9 2:9 3:-15 4:-25 5:12 7:-11 10:-16
ending:يد	0:-16 2:16 3:8 4:-8 6:10 9:12 10:-21 11:-29
ending:ير	2:-15 4:35 6:-26 10:-21
ending:يش	0:20 4:-12 10:-11
ending:يع	3:-10 10:-9
ending:يف	3:-9 7:11
ending:يق	5:-18 6:20
ending:يل	2:-15 6:23 7:-10
ending:يم	3:13
ending:ين	0:-8 1:-25 2:-8 4:24 5:-48 8:-17 11:-43
ending:يه	0:-28 2:15 3:-30 4:-43 7:-23 8:11 9:19 10:9 11:-36
equal:abducted	0:44 1:-13 3:-29 6:-26 7:-10 8:-26 9:-14 10:-58 11:-14
equal:dead-in-captivity	0:-34 2:35 3:-8 4:-13 5:-14 7:-16 8:-34 10:-24
equal:displaced	0:-8 3:49 4:-25 5:-32 6:18 7:-31 8:-11 9:-32 10:-15 11:-29
equal:held	3:-11 4:58 5:-20 7:-16 8:-54 10:-30
equal:injured	0:-17 1:-21 3:-43 5:52 6:-42 8:8 9:-13 11:-16
equal:killed	0:8 1:-55 2:-26 3:-97 4:13 5:-11 6:72 7:-51 8:-50 9:-42 10:-42 11:-54
equal:missing	0:-29 1:-17 2:-26 3:8 4:-38 5:-50 6:-15 7:34 8:-9 9:-15 11:-9
equal:prisoners-exchanged	0:-13 2:-9 3:-10 4:-43 6:-27 7:-10 8:29 10:18 11:-18
equal:refugees	3:-20 9:13
equal:released	0:-33 1:-14 2:-54 3:-44 4:-34 5:-17 6:-45 8:-9 9:-13 10:75 11:-36
equal:returned	0:-31 2:26 3:-32 4:-35 5:-11 6:-45 7:18 8:-21 9:-47 11:35
form:digits	1:9 2:-38 3:-9 4:-19 5:13 6:8 7:-26 8:10 9:-37 10:-37 11:21
form:dual	0:14 1:-38 2:9 3:-76 4:-31 5:-21 6:11 7:11 8:-24 9:-38 10:-17 11:-68
form:mixed	0:-61 1:-66 2:-77 3:39 4:-48 5:-32 6:-50 7:-31 8:-57 9:31 10:-84 11:22
form:range	0:-20 2:-18 3:-13 4:-20 5:-39 6:31 7:-31 8:-10 9:25 10:-11 11:-33
form:singular	0:-50 1:-61 2:55 3:-101 4:-17 6:17 8:-70 9:-72 10:29 11:-97
form:vague	0:-22 1:-46 3:-76 4:37 5:-15 6:15 8:-30 9:-62 10:-31
form:words	1:-28 2:-25 3:-30 5:-23 8:-14 9:-15 10:8 11:-55
headline	0:-12 1:-45 2:-26 3:-13 4:-21 5:16 6:16 8:-20 9:-15 10:26 11:-22
here:#aboard	0:-17 1:-41 2:-63 3:-17 4:-55 5:-23 6:8 7:17 8:-30 9:-48 11:37
here:#aid	0:-72 1:-12 2:-51 4:-26 5:21 7:-27 10:-39 11:9
here:#alive	0:-41 1:22 3:-32 4:-26 5:-52 6:-32 7:19 8:-14 9:-28 10:29 11:-26
here:#captives	0:49 1:-77 3:-74 4:34 5:-68 6:-57 7:-66 8:-53 9:-105 10:36 11:-95
here:#captivity	1:-38 2:54 3:-46 4:28 5:-43 6:-96 7:-34 8:-35 9:-22 10:-8 11:-27
here:#captors	0:41 1:-29 2:-38 3:-45 4:26 5:-26 6:23 7:-66 8:-70 9:-24 11:-89
here:#carrying	0:-15 1:-8 2:-13 3:-21 4:-18 5:-30 6:17 7:18 8:15 10:-26
here:#commerce	1:-23 2:-13 3:-51 4:-17 6:13 7:12 8:-24 9:-60 10:10
here:#conference	3:-15 9:17
here:#containing	0:-17 1:13 2:-67 3:23 4:8 5:-10 6:-22 7:-30 8:24 10:-59 11:-34
here:#contest	0:-42 1:15 2:-10 4:-25 5:-31 7:-8 10:-23 11:13
here:#crossing	1:-9 2:-48 3:-29 4:-50 5:-63 6:-48 7:-50 8:-56 9:45 11:34
here:#custody	0:-18 1:-43 2:20 3:-23 4:-26 5:-52 6:-11 8:38 9:-39 10:10 11:-48
here:#demand	0:19 1:-20 2:20 3:-48 4:8 5:-20 6:-13 7:-48 8:-27 9:-14 10:-24
here:#disease	0:-19 1:-11 2:32 4:-14 5:-32 6:23 7:-21 9:-27 10:-10 11:-22
here:#displacement	0:-66 1:-63 2:-73 3:66 4:-61 5:-27 6:-44 7:-49 8:-41 10:-43 11:19
here:#exchange	1:11 2:-66 3:-40 4:-58 5:-40 7:-67 8:74 9:-25 10:-22 11:-61
here:#execution	1:-11 2:52 3:-28 4:-21 5:-34 6:-33 8:-34 9:-10 11:-12
here:#given-back	0:-40 1:-19 2:-51 3:-47 4:-46 6:32 7:-27 8:27 9:-17 11:8
here:#giving-from	0:-8 1:-30 2:-44 3:-14 4:-10 7:-12 10:14 11:8
here:#group	0:13 1:-34 2:15 3:-47 4:-17 5:-40 6:-32 9:-41 10:17 11:-59
here:#handover	0:-33 1:-53 2:8 3:-24 4:25 5:-33 6:-48 9:-12 10:10 11:-15
here:#hostages	0:-41 1:-9 2:29 3:-18 4:-20 5:-30 8:-30 9:-9 10:8 11:-21
here:#losing-side	0:-11 1:-34 2:49 3:-61 4:25 5:-40 6:-27 7:-79 9:-51 10:-31
here:#military-aid	5:9 6:-8
here:#need	2:20 3:16 4:-32 5:20 7:-26 8:-16 9:-21 10:-38 11:-9
here:#police	1:-49 2:-51 3:-15 4:-27 5:-9 6:30 7:-18 8:-39 9:-21 10:12 11:9
here:#prisoners	0:-18 1:-45 2:22 3:-18 4:9 5:-57 6:-37 7:-35 8:22 9:-43 10:-12 11:-75
here:#receiving	0:-53 1:-28 2:-30 3:-61 4:-10 6:22 8:14 9:-39 10:-18 11:27
here:#remainder	1:-55 2:-8 3:-8 4:18 5:-39 6:-14 9:-19 10:-19 11:-27
here:#report	2:13 3:-37 4:-12 6:-16 7:-14 8:20 9:-50 10:-14 11:26
here:#rescue	0:-14 1:-48 2:-14 3:-68 4:-51 6:27 7:14 8:-32 9:-38 10:15 11:-19
here:#return	0:-29 2:-21 3:-41 4:-37 6:-40 7:-50 8:34 9:-45 10:-12 11:62
here:#since	0:-43 1:-19 2:-38 3:9 4:-17 9:-15 10:-17 11:12
here:#sport	0:-28 1:18 4:-49 5:-16 6:-28 7:-37 8:18 11:15
here:#state	0:-15 1:-42 3:-20 5:-19 7:-19 9:-22 11:12
here:#statement	4:13
here:#treatment	0:34 2:-35 3:-38 4:-11 5:-35 7:-10 8:31 9:-10 10:-45 11:-13
here:#war-prisoners	4:-9 8:24 10:-20
here:abducted	0:123 1:-84 2:-9 3:-75 4:-49 5:-58 6:-64 7:-22 8:-58 9:-79 11:-68
here:allocated	0:-16 2:-21 3:10 4:-34 5:-29 7:-38 8:-12 9:-29 10:23
here:casualties	0:-34 1:76 2:-14 3:-49 4:-29 5:-56 6:-48 7:-36 8:-29 9:-30 10:-24 11:-33
here:dead-in-captivity	2:29 4:-25 6:-25 8:-17
here:delivered	0:-28 1:-20 2:25 4:-67 5:-14 6:-11 7:-24 8:-40 9:25 10:-11 11:-9
here:displaced	0:-52 1:-97 2:-85 3:125 4:-95 5:-61 6:-76 7:-68 10:-30 11:10
here:held	0:-52 1:-83 2:24 3:-50 4:97 5:-56 6:-99 7:-28 8:17 9:-24 11:-71
here:injured	0:-51 1:-48 2:-157 3:-69 4:-77 5:179 6:-74 7:-107 8:-54 9:-113 10:-54 11:-96
here:killed	0:-27 2:70 3:-86 4:-51 5:-32 6:107 7:-8 8:-82 9:-83 10:-82 11:-134
here:missing	0:-55 1:39 2:-65 3:-61 4:-67 5:-43 6:-48 7:144 8:-90 9:-60 10:-36 11:-56
here:pledged	1:-30 3:31 4:8 5:-25 8:-34 10:-8 11:-40
here:prisoners-exchanged	0:-16 1:-13 3:-37 5:-57 6:-31 7:-34 8:46 9:-49 11:-9
here:refugees	0:-21 2:-34 3:-19 4:-42 5:-14 6:-66 7:-56 8:-25 9:90 10:-25
here:released	0:-45 1:-54 3:-48 4:-25 5:-61 6:-72 7:-31 8:11 9:-46 10:101 11:23
here:requested	1:-52 4:18 7:-50 8:-74 9:-27 10:-17 11:-28
here:returned	0:-28 1:-75 2:-25 3:-55 4:-53 5:-27 6:-37 7:-12 8:14 9:-34 11:103
here:said	0:8 2:-13 3:-10 5:-18 8:-17 9:10 10:-40
here:set	0:-66 1:12 3:-62 4:-30 6:15 8:22 9:-15 10:-30 11:8
here:total	0:-13 2:-21 4:-8 5:-23 6:11 7:-14 8:14 10:-38 11:-12
item	0:-9 2:-9 6:-25 7:-30 8:-18 9:8 10:-49 11:15
last:claim-abducted	0:-15 1:-35 2:-16 3:-35 4:24 5:-25 6:-14 7:-46 8:-46 9:-60 10:52
last:claim-allocated	0:-41 1:-35 3:22 4:-40 7:-10 8:-21 10:-25
last:claim-casualties	0:-8 1:-13 2:-12 3:13 6:16 7:-10 8:-12 9:-25
last:claim-dead-in-captivity	0:-21 1:-9 2:-13 3:-26 6:9 8:-11 11:-22
last:claim-delivered	0:-18 1:-31 2:-32 3:-25 5:8 6:23 7:-60 9:20 10:-52
last:claim-displaced	1:-17 2:-16 3:32 4:-35 5:-30 7:-78 8:-26 9:-17 10:-17 11:8
last:claim-held	0:-8 1:-11 3:-31 4:23 6:-50 8:-32 9:8 10:19 11:-53
last:claim-injured	0:-56 1:-32 3:-21 4:-8 6:21 8:-36 10:-34 11:-27
last:claim-killed	1:-35 2:-15 3:-16 4:-26 5:22 8:-43 9:-15 10:12 11:-56
last:claim-missing	0:-11 1:-35 2:12 3:-12 8:-66 10:-41 11:-26
last:claim-pledged	1:-31 2:-24 3:-21 4:-31 5:-13 6:31 7:-18 8:12 9:13 10:-41
last:claim-prisoners-exchanged	0:-42 1:-22 2:-50 3:-24 6:-35 7:-54 8:38 9:-46 11:-12
last:claim-refugees	0:-27 2:-11 3:-37 4:-19 6:-32 7:-11 8:-9 9:-9 10:-13 11:50
last:claim-released	0:-12 1:-39 2:-18 3:-15 5:24 6:-38 7:-24 9:-39 10:13 11:-56
last:claim-requested	0:-18 1:-12 2:-11 3:25 4:16 5:14 6:-28 7:-26 8:-18 9:32 10:-8 11:-57
last:claim-returned	0:-25 1:8 2:-57 3:-47 4:-34 5:-39 7:-28 9:-65 10:-40 11:82
last:claim-total	3:13 4:-11 5:-12 7:-21
left1:"	0:-57 1:19 2:-12 4:-31 5:-61 6:17 9:-11 10:12 11:-49
left1:#	0:16 2:-13 4:-60 5:-28 7:-38 8:19 9:-21
left1:(	0:-19 1:-14 2:-9 4:-21 5:-10 6:26 7:-47 9:-18 10:-10 11:16
left1:,	1:-34 2:-9 5:-15 7:-13 8:-11 10:-14 11:-21
left1:-	0:-17 1:-11 2:-25 3:-56 4:-20 5:-21 6:35 7:-29 8:10 9:16 10:-27
left1::	0:-23 1:18 2:-30 3:-14 4:-36 5:-14 6:9 7:-24 8:-39 9:19 10:-26
left1:;	0:-10 2:-8 3:12 5:-20 7:16 10:-10
left1:|	0:-70 1:-44 2:-27 3:9 5:-42 6:20 7:19 8:17 9:-28 10:-34 11:-32
left1:اب	6:-15 10:17
left1:اثر	6:-25 7:28
left1:اثنين	0:-11 4:18 5:-9 6:-11 7:-17
left1:اجلاء	3:33 6:-9 11:-18
left1:اجلت	3:23 11:-17
left1:اجلي	5:9
left1:احتجاز	0:-8 2:-11 4:31 6:-12 8:-8 10:-21
left1:احتجزت	0:-8 4:16 10:-19
left1:احدهم	2:-8 5:25 7:-10 10:-16
left1:احدهما	0:-8 2:-9 4:15 6:-26 10:-8
left1:احصي	0:20 4:-17
left1:احياء	2:30 5:14 6:-27 8:-9 10:-25
left1:احيل	4:18
left1:اختطاف	0:28 3:-8 4:-9 6:-15
left1:اخرج	3:21 4:-13 5:-21 7:-19 11:-18
left1:اخرهم	2:-9 5:-22 6:14 11:12
left1:ارتقاء	5:-24 6:30
left1:ارتقي	5:-8 6:20 7:-12
left1:ارواح	1:-8 3:-28 5:-15 6:41
left1:اسبوع	2:-8 3:17
left1:استشهاد	0:-8 5:-32 6:23 10:-8
left1:استشهد	2:-11 5:-33 6:36
left1:استعادت	3:-13 4:-20 6:-17 8:-22 9:-12 11:26
left1:استقبل	5:17 6:-10
left1:اسر	0:-29 2:-10 3:-14 4:44 5:-14 6:-36 7:-13 8:-17 10:-15
left1:اسراييل	0:-19 2:-16 6:29
left1:اسعاف	5:9
left1:اسماء	2:-23 3:-12 4:-11 5:-26 7:24
left1:اسير	2:15 6:-13 10:-10
left1:اسيرا	8:10
left1:اشهر	0:16 4:-10 6:-12 9:9
left1:اصابه	5:50 6:-43
left1:اصل	0:49 1:-8 2:22 3:9 4:8 5:-16 6:-27 7:-38 8:-36 9:-16 10:-72 11:-14
left1:اصيب	5:46 6:-38
left1:اضطر	3:25 11:-15
left1:اطراف	5:31 6:-26 7:-18
left1:اطفال	5:-24 6:39 7:-25
left1:اطلاق	0:-28 2:-22 4:-35 6:-25 7:-12 8:-12 10:47
left1:اطلقت	2:-9 4:-10 6:-8 8:23 10:-9
left1:اعيد	0:-28 2:-15 3:-12 4:-10 5:-10 6:-31 7:-24 9:-20 10:44
left1:اكتوبر	0:-10 3:28 4:19 6:-9 9:-9 10:-22
left1:الا	0:-32 1:-12 2:-27 3:-17 4:-35 5:-19 6:8 7:-55 8:-22 9:-29 10:45 11:17
left1:الاحد	3:14 6:-12
left1:الاحمر	2:10 4:-18 6:-13 8:19 10:-13
left1:الاربعاء	10:8
left1:الاسبوع	0:13 2:-9 3:-16 9:19 10:-11 11:-11
left1:الان	0:-29 1:-24 2:-9 3:28 4:-33 7:-39 9:8 11:-10
left1:الاول	0:-8 1:-9 2:28 3:-8 5:26 6:-27 7:-19
left1:الاولي	3:-10 6:15 8:-18 10:19
left1:البلاد	0:23 2:-24 4:-15 6:17 8:-10 9:21 10:-13 11:-30
left1:الثاني	6:16
left1:الجرحي	5:33 6:-30
left1:الجيش	4:-8 6:23 10:8
left1:الحافله	0:-16 4:-31 6:-9 7:19 8:27 10:-17
left1:الحرب	0:-34 3:-31 4:-37 6:41 7:-24 8:-16 9:-27 10:-18 11:-15
left1:الحصيله	3:-11 5:-15 6:35
left1:الحكومه	8:18 10:-16
left1:السبت	6:23 7:-20
left1:السلطات	3:9
left1:السودان	3:33 6:11 9:-26 11:-25
left1:الشرطه	0:-14 6:15
left1:الشركاء	3:15
left1:الشهداء	5:-28 6:46 7:-16
left1:الشهر	3:-21 8:-8 9:25 10:16 11:-19
left1:الصيف	3:-15 11:22
left1:الضحايا	2:-9 5:-10 6:36 7:-19
left1:العام	0:-13 2:12 3:14 4:-21 5:22 6:-27 7:-16 8:-27 9:-26 10:-19 11:11
left1:العايدين	3:-10 4:-14 6:-19 8:16 9:-11 11:10
left1:العدد	0:-24 1:-20 2:-15 3:-45 4:-28 5:-37 6:13 7:27 8:-11 9:20 11:-8
left1:العمليه	4:-8 5:13 6:-13 8:8
left1:القتلي	3:-13 5:-44 6:55 7:-16
left1:القطاع	2:15 3:-11 4:-30 5:-8 6:10 7:-19 9:-21 10:-27 11:16
left1:الماضي	0:11 1:-31 2:-16 3:-29 4:-33 5:-13 7:-21 8:11 9:-11 10:9 11:22
left1:المتوفين	0:-13 6:28
left1:المحافظه	3:-11 4:-10 6:-16 8:16 10:-10 11:11
left1:المخيم	3:27 4:-12 7:-9 9:-16 11:-18
left1:المدينه	3:-8 5:-10 6:25 11:-11
left1:المفقودين	6:-24 7:27
left1:المفوضيه	3:-15 9:21 11:-22
left1:المقابل	2:-19 3:15 4:-13 6:17 8:12 9:-20 10:-19
left1:المكان	6:8
left1:المنصرم	1:20 6:-21 7:-13
left1:المهاجمون	0:29 4:-8 10:-20
left1:النار	3:-10 5:13 11:8
left1:الي	0:-48 1:8 2:11 3:-42 4:-21 5:-33 6:45 7:-22 8:-42 10:8
left1:الينا	0:-38 2:18 3:-24 5:-11 6:-42 7:-24 8:-13 9:13 10:20 11:-12
left1:اليهم	2:-18 3:-24 4:23 6:-23 9:-11 10:-18 11:26
left1:اليوم	1:-14 2:-25 3:25 4:-28 5:-29 6:10 7:-42 8:13 9:-14 10:-13 11:-20
left1:اما	0:-22 2:-22 3:-15 5:-26 6:26 8:19 9:-10 10:-33 11:-13
left1:امراه	0:27 2:-13 5:-32 6:13 7:-20 10:-15 11:-11
left1:امس	0:-18 2:18 3:-16 6:-12 7:16 9:-9 10:-18
left1:ان	0:-62 1:8 3:-11 4:17 6:-14 7:19 8:-16 9:-55 11:-8
left1:انتشال	5:-21 6:29 7:-11
left1:انتشلت	6:17
left1:انتشلوا	6:15
left1:انقاذ	0:-12 5:-27 6:28
left1:انهم	0:8 2:-13 3:12 4:19 5:-22 7:-9
left1:اوقع	6:16
left1:اوكرانيا	2:-10 4:-10 6:10 8:29 10:-25
left1:اي	0:-29 1:-11 2:13 3:-22 4:15 5:-17 6:-32 7:28 10:-32 11:-8
left1:ايضا	2:-9 5:9 6:9
left1:ب	0:-16 1:24 2:-21 3:-8 4:-19 5:-13 6:16 7:-13 9:-21 10:-9 11:-13
left1:بان	1:-11 2:8 3:-22 5:-14 8:-15 9:-22 11:26
left1:بحياه	0:-13 1:-10 2:-8 3:-67 4:-10 5:-43 6:90 7:-29 9:-23 11:-16
left1:بسقوط	6:18
left1:بعد	1:20 3:-16 5:-14 7:-10 10:-9
left1:بقتل	4:-29 6:32 10:-22
left1:بقي	0:-19 2:27 4:-35 6:-23 7:16 9:-11 10:-16
left1:بلغ	0:-15 2:-13 4:-14 5:-34 6:23 7:13 8:15 9:-32 10:-18 11:18
left1:بلغت	3:15 5:16 6:-9 9:-27 11:9
left1:بمقتل	0:-13 2:14 3:-22 4:-15 5:-17 6:42 7:-11 10:-13
left1:بواقع	9:-18 11:18
left1:بوفاه	3:-12 5:-25 6:37
left1:بين	0:15 2:-12 4:16 5:-8 6:-11 10:-20
left1:بينها	2:-22 4:-9 5:-10 6:38 7:-12 8:-14 10:-22
left1:بينهم	0:-33 2:10 3:-19 4:-34 5:10 7:-60 8:14 11:-15
left1:تبادل	3:-14 4:-13 6:-11 8:23
left1:تتبادلان	4:-12 6:-11 8:14
left1:تحتجز	2:-14 4:23 6:-11 8:-13 10:-8
left1:تحرير	0:-51 2:-19 4:-34 6:-27 7:-11 10:56
left1:تحمل	11:16
left1:ترك	0:-15 5:-25 10:27
left1:تزال	4:8
left1:تسلم	2:-15 6:12 8:-13 10:8
left1:تسلمت	8:13
left1:تسليم	2:-24 6:30 8:-16
left1:تشاد	3:-47 5:-9 6:-19 7:-9 9:53 10:-22 11:-20
left1:تشمل	2:-15 5:-9 8:27 10:-14
left1:تضم	0:-25 1:-11 2:-9 3:-15 5:-14 6:-16 7:15 8:17 9:-19 10:-28
left1:تقل	3:-12 4:-11 5:-14 6:8 7:-9 8:18 10:-18 11:11
left1:تلقي	5:12
left1:تمكن	3:-25 4:-10 10:12 11:24
left1:توفي	2:29 3:-14 4:-34 5:-38 6:39 7:-17 8:-13 9:-25 10:-17
left1:تووي	3:23 11:-16
left1:ثم	2:-12 3:-22 4:-13 5:-32 6:26 8:-11 9:22 10:20
left1:جانب	3:-28 8:-10 10:24 11:10
left1:جثامين	2:22 4:-33 5:-8 6:16 7:-12 8:-29 10:-19
left1:جثث	0:-14 2:20 4:-33 5:-9 6:11 7:16 8:-30 10:-28
left1:جثمان	2:10 4:-24 5:-11 6:20 7:-10 10:-25
left1:جثه	0:-11 2:-20 4:-11 6:26 10:-22
left1:جنديا	3:-8 8:-17 10:18
left1:حاله	4:21 6:-30 10:-11
left1:حاليا	3:23 5:-18 6:-15 9:-8 11:-10
left1:حررت	0:-22 2:-15 4:-20 6:-20 10:30
left1:حول	5:22 6:-14
left1:خرج	2:-13 4:-11 8:-14 10:28
left1:خروج	3:33 4:-9 6:-20 9:-8 11:-9
left1:خطف	0:42 2:-10 3:-10 4:-28 5:-23 6:-22 7:-9 8:-9 10:-34
left1:خطفت	0:26 4:-8 6:-13
left1:خلاله	0:12 5:9 6:-9
left1:خلالها	2:-9 8:15 10:-17
left1:خلف	2:-15 4:-9 6:23
left1:خلفت	1:8 6:11
left1:دفعت	3:15
left1:دفن	3:-9 5:-12 6:33 7:-9
left1:دفنا	2:-14 4:-10 6:31
left1:دفنت	2:-8 6:20
left1:دفنوا	6:17 7:-9
left1:ذاتها	10:-10 11:17
left1:رجع	0:-22 2:-18 3:-45 4:-12 5:-13 6:-22 7:-11 8:-20 9:-19 10:27 11:38
left1:رفات	0:-22 2:32 3:-18 4:-34 5:-28 6:34 7:-19 8:-41 10:-32 11:-14
left1:روسيا	4:15 8:-11
left1:زال	0:-24 2:-32 3:21 4:59 5:-15 6:-31 7:21 8:-10 9:-16 10:-49 11:-28
left1:زالت	0:-9 4:15 7:11 10:-8
left1:زوجها	4:-10 6:-16 7:24
left1:ساعه	3:10
left1:ساق	3:-10 5:29 6:-33 7:-14
left1:سبتمبر	0:18 3:-21 4:-8 6:-18 8:-8 10:-8 11:16
left1:سبيل	0:-31 2:-31 3:-22 4:-22 5:-11 6:-35 7:-19 8:13 10:52 11:-10
left1:سجلت	3:-11 9:11
left1:سراح	0:-40 2:-26 3:-12 4:-56 5:-10 6:-32 7:-14 10:72 11:-8
left1:سقط	3:-10 5:-10 6:35 7:-8
left1:سقوط	1:10 4:-18 5:-13 6:30
left1:سلمت	10:12
left1:سوي	0:-38 1:13 2:10 3:-9 4:-62 5:-15 7:-51 8:-28 9:-17 10:34 11:33
left1:شرد	3:14 9:-11
left1:شمل	8:11
left1:شملت	8:26 10:-13
left1:شهيد	5:31 6:-30
left1:ضحيته	6:11
left1:ضمت	0:-8 2:-21 3:-10 8:-16 11:23
left1:ضمنها	6:14
left1:ضمنهم	0:-11 4:9 6:13 7:-9 8:-20 9:15 10:14 11:-15
left1:طفلا	5:-25 6:35 7:-13
left1:عاد	0:-25 2:-27 3:-52 4:-15 5:-19 6:-38 7:-27 8:-25 9:-33 10:43 11:53
left1:عالجت	5:9
left1:عبر	0:-10 3:-23 6:-20 9:30 11:-19
left1:عدا	2:-11 4:-26 7:10 8:-8 10:-19
left1:عددهم	0:-13 4:-14 5:-8 6:9 10:-12
left1:عسكريا	4:11 8:-10
left1:علي	0:-69 1:8 2:14 3:-53 4:-52 5:-64 6:47 7:18 8:9 9:-21 10:-30 11:-28
left1:عن	0:-77 1:-11 2:-66 3:-88 5:-78 6:-35 7:90 9:-68 10:42 11:-20
left1:عند	3:-18 4:-19 5:-15 6:32 7:-16 9:21 10:-9 11:-16
left1:عندنا	3:15
left1:عوده	0:-19 2:-9 3:-30 4:-31 6:-25 7:-15 8:-9 9:-29 10:33 11:24
left1:غادر	3:10 4:-10 5:26 6:-11 10:-10 11:-24
left1:غرق	6:27 7:-16
left1:فر	0:-16 3:21 4:-13 5:-13 6:-19 7:-8 9:-16 10:8 11:-17
left1:فرار	3:9 6:-26 7:-14 9:18 11:-21
left1:فعددهم	3:17 5:12 6:-33 7:20 11:-16
left1:فقتل	0:-8 5:-18 6:24
left1:فقتلت	5:-29 6:40
left1:فقتلوا	0:-33 6:40 9:-12 10:-12
left1:فقد	0:-8 3:-10 4:-10 5:-12 6:21 10:-10
left1:فقدان	0:-9 1:14 3:-16 5:-11 6:-40 7:28 9:-9
left1:فقدت	0:-9 5:-12 6:38 7:-23
left1:فقدنا	5:-16 6:48 7:-30 10:-9
left1:فقضي	2:-8 5:-8 6:37 7:-24
left1:في	3:-12 4:22 5:-9 7:-11 8:-14 10:-10
left1:فيه	0:-11 1:-9 2:-10 3:-20 4:14 6:13 7:-22 9:22 10:-13 11:-19
left1:فيها	0:-25 1:-10 2:-31 3:-34 4:24 8:-23 9:-10 10:-33 11:15
left1:قتل	0:-33 2:-9 3:-33 4:-32 5:-18 6:68 7:-17 10:-27
left1:قتلت	0:-17 1:-18 2:-21 3:-22 4:-31 5:-8 6:58 7:-14 9:-13 10:-16
left1:قتلنا	4:-14 6:21
left1:قتلوا	0:-34 2:11 4:-15 6:15 7:-12 10:-18
left1:قتلي	5:32 6:-33 7:9
left1:قتيل	3:25 6:-24
left1:قتيلا	5:24 6:-37 7:13
left1:قتيلان	5:8
left1:قضي	2:18 3:-22 5:-14 6:17 7:-13
left1:قوامها	3:15
left1:كان	0:-14 2:-10 5:-29 6:-18 7:29 8:-12 10:-23 11:-8
left1:كانت	0:-13 1:13 2:23 4:-20 5:-9 7:-23 8:-12 10:-25
left1:كانوا	0:16 1:-8 2:-22 3:30 4:11 5:-18 6:-49 7:-16 8:-32 9:-12 10:-40 11:-27
left1:كذلك	0:-11 4:10 6:-17
left1:كردفان	4:-12 10:12
left1:كنا	0:-15 2:-13 3:19 4:32 5:-18 6:-36 7:-18 8:-20 9:-18 10:-19
left1:ل	0:-13 3:-24 4:10 5:45 6:-37 7:-18 8:-11 11:-12
left1:لا	5:-11 6:23 7:-8
left1:لاحقا	0:-22 2:-8 4:-16 5:-16 7:-14 8:26 10:-24
left1:لدينا	4:13 5:-17 6:-10 7:28 8:-17 10:-12
left1:لقي	0:-16 1:15 2:-11 3:-23 4:-15 5:-22 6:38 7:-31 10:-9
left1:لكن	0:31 3:34 4:-17 6:-10 7:-12 9:-16 10:-32 11:-30
left1:مات	0:-38 1:-20 2:19 3:-15 4:-15 5:-59 6:35 7:-42 10:-23
left1:متنه	0:19 6:-9
left1:متنها	0:-9 4:16 6:-8 7:12 10:-15
left1:مجموعه	3:-9 9:20 11:-15
left1:مسلحون	0:12 3:11 6:-9 10:-9
left1:مصرع	5:-19 6:41 7:-8
left1:مصير	0:-35 1:-8 2:-17 3:-9 4:-20 5:-10 6:-26 7:51 10:-26 11:-15
left1:مع	0:32 1:-16 2:-17 4:25 6:-24 7:-47 8:-23 9:-22 10:-47 11:-23
left1:مقابل	1:14 2:-48 4:-56 5:-36 7:-21 8:32 9:-9 10:-17 11:-39
left1:مقتل	0:-43 1:-12 2:-18 3:-47 4:-23 5:-45 6:75 7:-39 8:-10 9:-13 10:-15 11:-10
left1:من	0:15 1:15 2:-11 5:-32 6:19 7:-40 8:16 10:-35 11:-28
left1:منه	3:-21 11:21
left1:منها	0:27 2:-18 3:17 4:-12 6:-12 7:-15 9:-15 10:-13 11:-10
left1:منهم	0:-42 1:-23 2:21 4:-33 5:-21 7:-79 11:-8
left1:نزح	3:32 6:-11 9:-19 11:-14
left1:نزوح	3:19 6:-15 9:-11
left1:نساء	4:-18 5:-14 6:22 7:-26 8:13 10:-13
left1:نفسه	0:-9 4:14
left1:نفسها	3:-19 4:-17 6:-21 7:21 9:-9 10:-10 11:16
left1:نقل	0:-12 3:11 4:-18 5:40 6:-36 7:-14 8:-24 9:21 11:-30
left1:نقلت	0:-10 3:24 6:-20 7:-21 11:-9
left1:نوفمبر	2:-10 5:-9 6:13
left1:هلاك	3:-21 6:31
left1:هم	0:12 4:-27 5:-11 6:23 7:-8 8:-12
left1:هناك	0:-14 1:-10 2:-10 5:25 6:-29 9:-20 10:-26 11:-14
left1:هو	3:-27 5:-9 6:22 7:-9 9:-14 11:21
left1:هولاء	0:-26 1:-21 2:-9 4:-31 5:16 6:-17 7:22 9:-15 10:-21 11:-18
left1:هويه	2:13 6:32 7:-16 10:-20
left1:و	0:26 2:-50 4:-17 5:36 6:-28 8:-13 9:-58 10:-12
left1:واحد	1:12 3:-17 4:8 8:-21 9:-25 10:8 11:22
left1:واسرت	0:36 5:-39 6:-34 7:-18 10:-9
left1:واصاب	5:28 6:-28
left1:واصابت	3:-11 5:49 6:-45 7:-10
left1:واصابه	0:-23 3:-41 4:-11 5:114 6:-94 7:-21 11:-8
left1:واصيب	0:-48 2:-15 3:-29 4:-23 5:94 6:-71 7:-34 8:-9 9:-15 10:-23 11:-10
left1:واصيبت	0:-12 5:39 6:-34
left1:واقتادوا	0:37 4:-15 5:-10 6:-28 8:-8 10:-27
left1:والجرحي	5:27 6:-21
left1:وان	0:-36 1:-22 2:10 3:21 6:-15 9:-9 10:-14 11:-37
left1:واوقع	5:20 6:-18
left1:وبان	4:-14 6:-10 10:10
left1:وبقي	2:-18 3:-8 4:14 5:-10 6:-37 7:37 9:12 10:-15 11:-15
left1:وبينهم	5:10
left1:وتمكن	2:-14 10:20
left1:وتوفي	0:-8 2:28 4:-10 5:-31
left1:وجرح	0:-22 3:-15 4:-18 5:86 6:-77 7:-29
left1:وجرحت	5:31 6:-27
left1:وجود	4:24 8:-21
left1:وحده	0:-18 3:29 4:-31 5:-8 6:-18 7:-21 8:-12 9:-16 10:-8
left1:وحدها	0:20 2:-8 3:-19 4:-28 5:-36 6:32 7:-23 9:-13 10:-19 11:-13
left1:وخطف	0:41 3:-11 4:-14 5:-20 6:-13 10:-24
left1:وخطفوا	0:24 4:-17 6:-18 10:-11
left1:وخلفت	3:-12 5:29 6:-18
left1:ودفعت	3:22 6:-17
left1:وسجل	4:-9 7:14
left1:وصل	3:-40 5:-23 6:18 7:-17 9:44 11:-18
left1:وصول	3:-12 5:-22 6:17 8:-13 9:10 11:8
left1:وعاد	0:-9 3:-13 10:14 11:14
left1:وعددها	5:17 6:-16
left1:وعددهم	1:-23 2:-50 3:32 4:17 6:-54 7:-17 8:23 9:-16 10:-12 11:-34
left1:وعن	0:8 2:-17 3:17 5:-9 6:-14 7:19 10:-12 11:-20
left1:وغادر	3:17 5:9 11:-27
left1:وفاه	0:-15 1:-8 2:34 3:-26 4:-34 5:-61 6:56 7:-24 8:-30 9:-8
left1:وفر	3:11 10:10
left1:وفقد	0:-21 3:12 4:-10 5:-25 6:-43 7:52 10:-10
left1:وفقدان	3:-11 5:-10 6:-26 7:24
left1:وقتل	0:-37 1:-17 2:27 3:-28 4:-33 5:-30 6:39 7:-21 10:-22 11:-17
left1:وقتلت	4:-10 5:-9 6:24
left1:وقتلوا	0:-37 2:9 4:-8 6:25 10:-10
left1:وقضي	0:-12 1:-23 2:18 3:-17 4:-30 5:-37 6:56 7:-29 9:-11 10:-19
left1:وكان	0:13 2:-14 3:-20 4:-26 5:-9 7:-8 8:-17 9:-20 10:17 11:16
left1:ومات	0:-8 2:-9 3:-19 5:-33 6:46 9:-10 10:-8
left1:ومعهم	0:30 5:-16 6:-28 9:-8
left1:ومقتل	2:-9 4:-8 6:24 10:-12
left1:ومنهم	0:-13 1:-9 2:-11 3:-11 4:-19 5:-32 6:38 7:-23 8:-16 9:-12 10:12 11:-22
left1:ونقل	0:-10 3:25 4:-20 5:40 6:-45 8:15 9:-9 10:-32 11:-22
left1:وهم	0:-24 2:-25 3:31 5:-38 7:9 8:-22 11:-10
left1:وهو	3:15 11:-15
left1:ووفاه	2:-8 3:-8 5:-17 6:34 7:-17
left1:يبلغ	3:-12 6:-15 7:8 9:12
left1:يحتجزون	0:-14 2:-8 4:29 10:-28
left1:يخلف	3:-8 4:-12 6:20
left1:يدفع	3:17 6:-12 9:-17
left1:يزال	0:-43 1:-16 2:-31 3:31 4:48 5:-11 6:-67 7:47 8:-45 9:-24 10:-45 11:-39
left1:يشمل	8:-8 11:11
left1:يضم	0:-9 3:39 11:-33
left1:يعاني	5:18 8:-18
left1:يعود	3:-9 6:-9 9:-8 11:23
left1:يقتل	6:26
left1:يقل	7:12
left1:يقيم	3:19 11:-11
left1:يكون	0:-13 1:28 2:-10 4:25 6:-27 7:-9 10:-15
left1:يناير	1:-11 3:-27 4:-8 5:-8 6:27 7:8
left1:ينقل	9:10
left1:يوقع	6:11
left1:يومين	9:13
left1:يووي	3:26 6:-10 11:-22
left1:•	0:-9 3:37 4:-19 5:-12 6:-24 8:-12 9:-16 10:-12 11:-8
left2:	3:-13 4:21 6:18 10:-22
left2:"	0:10 1:-32 2:-11 3:-37 5:-32 6:10 8:-18 11:-42
left2:#	1:-31 2:-69 3:-25 5:-15 6:22 8:-40 10:9 11:17
left2:(	5:-16 6:16
left2:)	0:-12 1:20 4:-9 5:-16 6:-8 8:-13 9:-31 11:14
left2:,	0:-63 2:-15 3:25 4:-16 5:-15 6:-15 7:-17 10:11 11:-14
left2:-	0:10 1:-13 2:-13 4:-24 5:-25 6:15 7:-30 8:-12 10:10
left2::	0:-14 1:-11 2:-36 3:22 4:-11 8:-12 9:-15
left2:;	4:-14 5:-12 6:-8 7:20 9:-11 11:-15
left2:ابريل	0:-16 2:-15 3:-11 4:15 6:12 7:-27 8:8 10:-15
left2:اثر	5:-8 6:14
left2:احياء	2:15 4:-11 6:-13 8:13 10:-24
left2:اخرون	0:18 5:-10 6:-38 7:28
left2:اخري	0:-16 3:-30 4:-22 5:-12 6:16 7:-14 9:20 10:-11
left2:اخرين	3:-11 4:14 6:-24 7:-11 9:11 10:-8
left2:اخلي	0:-11 2:-22 5:-11 8:-18 10:34
left2:اربع	4:-9 5:-23 6:8 8:15 10:-8
left2:اربعه	0:11 2:-10 3:-10 6:8 7:12
left2:ارتفع	2:-9 4:11 5:22 6:-18
left2:اسره	3:24 6:-8 11:-12
left2:اشخاص	0:13
left2:اصيب	5:36 6:-33
left2:اضافه	0:19 2:-13 3:-33 4:-16 5:-19 7:11 8:-50 9:-14 10:35 11:21
left2:اطفال	3:-10 5:-24 6:31 7:-12 9:-11
left2:اطلاق	3:-10 4:-20 5:14 8:-17 10:30 11:8
left2:اطلق	0:-19 4:-16 8:-12 10:32
left2:اعلنت	0:-11 6:23
left2:افرج	0:-30 2:-18 4:-14 6:-20 7:-8 8:-15 10:49
left2:افرجت	6:-11 8:-10 10:17
left2:اكتوبر	0:-9 3:13 5:-9 10:11
left2:الا	2:-14 3:-11 4:-20 6:20 8:-9 10:18 11:10
left2:الابيض	5:-11 6:24 7:-8 10:-9
left2:الاحتلال	2:-8 8:-20 10:21
left2:الاحد	0:-16 4:-22 10:27
left2:الاحمر	2:25 6:-22
left2:الاسبوع	3:-16 4:-24 7:-15 8:9 9:16 10:-8 11:-16
left2:الاصابات	5:24 6:-11
left2:الافراج	0:-25 2:-21 3:-10 6:-34 7:-18 8:-39 10:58 11:-10
left2:الاقل	3:-9 5:12 6:-12
left2:الامن	2:15 4:19 6:-21 7:-8 8:-8 10:-21
left2:الان	0:-27 2:-22 3:-15 4:-20 5:-15 6:16 7:-16 10:36 11:-8
left2:الانسان	0:-13 3:8 7:9
left2:الاوروبي	2:18 4:-17 8:-13
left2:الاوكراني	2:9
left2:الاول	1:26 3:-14 4:9 5:-14 7:-9 8:-11 11:-15
left2:الاولي	0:-10 2:-19 3:-21 4:-18 5:-19 6:24 7:-11 9:-8 10:10 11:-10
left2:البحث	4:22 6:-23 7:13 10:-21
left2:البلاد	4:9 5:-11 6:14
left2:البلديه	3:-11 6:20 7:-8
left2:البيان	2:-16 3:-19 5:16 6:-43 7:19 8:-10 10:14 11:20
left2:التايلاندي	6:12
left2:التعرف	6:21
left2:التغذيه	6:15
left2:التي	6:25 7:-11 11:-17
left2:الثالث	3:-26 5:-8 6:-15 8:-13 9:-8 11:28
left2:الثاني	1:10 3:11 7:-8 9:-18 11:-11
left2:الثلاثاء	6:11
left2:الثلاثه	3:-29 6:11 9:19
left2:الجرحي	5:27 6:-26
left2:الجزيره	6:10
left2:الجماعه	3:-18 4:23 5:-21 6:-26 8:23 10:-25 11:-13
left2:الجمعه	0:-17 2:-21 3:-8 4:-15 5:-11 6:17 8:12 10:-22
left2:الجنود	8:10
left2:الجيش	0:-10 3:15 4:-24 6:18 7:-17 9:-10 10:8 11:-16
left2:الحدود	0:21 5:-12 6:-22 9:-8
left2:الحرب	0:-8 2:20 4:-17 10:-13
left2:الحصيله	5:-8 6:25 7:-8
left2:الحكومه	1:-11 3:-30 4:-8 5:-14 6:28 7:-12 9:-14
left2:الحوثيون	0:24 4:23 6:-25 7:-21 10:-27
left2:الخاطفين	0:-28 2:14 4:33 6:-10 10:-21
left2:الخميس	3:-12 4:-28 5:-13 6:-14 7:-12 10:38
left2:الدفاع	0:-8 4:9 6:10
left2:الدوليه	0:12 3:11 4:-12 6:17 7:-16
left2:الذي	0:26 1:-13 4:-25 5:-8 6:-23 10:-8 11:-8
left2:الرقم	1:-9 3:-13 5:17 7:-23
left2:الروسيه	2:-8 8:15 10:-10
left2:السبت	0:-10 6:13 7:-13 10:13
left2:السلطات	3:11 6:-28 7:28 11:-8
left2:السنه	3:-24 10:-11 11:27
left2:السودان	3:-19 6:-15 9:21 11:-13
left2:الشرطه	0:17 2:-21 3:-15 4:-28 5:-14 6:26 7:-16 10:-20
left2:الشرعي	3:-10 5:-11 6:22
left2:الشهداء	5:-8 6:24
left2:الشهر	1:-8 2:29 6:-37 7:-10 9:-12 11:16
left2:الصليب	2:10 4:-18 6:-13 8:19 10:-13
left2:الضحايا	6:10
left2:الطواري	3:16 6:-15
left2:العاصمه	6:13 10:-8
left2:العالميه	6:8
left2:العام	2:-22 3:-35 4:-34 5:-43 6:48 7:-34 8:-22 10:11 11:18
left2:العايدين	3:-10 6:-8 9:-14 11:19
left2:العثور	2:-9 6:23
left2:العدد	5:-17 6:32 7:-22
left2:الفا	9:-16 11:8
left2:الفرق	5:10
left2:القتال	3:19 6:-9 10:-9
left2:القتلي	5:-20 6:21 7:8
left2:القصف	5:-9 6:13
left2:القضاء	6:11
left2:القطاع	2:28 6:-19
left2:القوات	2:-12 4:-26 6:28 10:-17
left2:الكمبوديه	3:23 9:-11
left2:اللاجيين	3:-12 11:13
left2:الله	4:-12 5:-11 6:24 7:-13
left2:الليله	2:11
left2:الماضي	0:11 2:-15 3:-22 5:-12 6:12 7:-20 8:15 10:-29 11:-14
left2:المتحده	0:10 3:8 4:16 9:-19
left2:المجاوره	6:9
left2:المحافظه	3:12 8:19 10:-13 11:-23
left2:المختطفين	0:-18 2:-22 4:36 6:-27 8:-9 10:-8
left2:المدني	1:-9 3:-9 4:-10 6:29
left2:المدنيه	2:24 4:-14 6:-17
left2:المدينه	2:-9 3:8 5:8
left2:المستشفي	3:-9 5:-18 8:28 10:-10
left2:المستشفيات	3:-11 5:-9 6:21
left2:المسلحين	0:10 2:10 4:22 6:-22 7:-28 10:-17
left2:المصابين	5:24 6:-26
left2:المصدر	4:11
left2:المفقودين	1:8 6:-19 7:15
left2:المفوضيه	1:19 4:13 6:-26 10:-8
left2:المنظمه	1:21 4:8 6:-13 7:-13 9:-11 11:-9
left2:المهاجمين	2:-15 6:29 10:-18
left2:الموقع	5:-9 6:-25 7:23
left2:المولف	4:16 10:-15
left2:الناجين	4:12 5:15 6:-21
left2:النار	0:-16 2:-14 4:-9 5:-12 6:31 10:-17
left2:النازحين	3:10 6:10 7:-12
left2:النيران	4:-13 6:18 8:-8 10:-13
left2:الهجوم	0:17 3:26 4:-19 6:-20 9:-10 10:-26 11:-8
left2:الهند	3:-21 9:20
left2:الوزاره	6:8 9:-14 11:12
left2:الوفيات	6:14
left2:الولايه	0:-13 3:-21 4:-18 6:-30 7:30 9:-9 10:-11
left2:الي	0:10 2:-43 3:-13 4:-53 5:-15 6:-39 7:-62 8:20 9:22 10:-16
left2:اليه	0:-15 4:23 5:-9 6:-17 7:-9 10:-10
left2:اليوم	0:-8 2:-32 3:11 4:-13 5:-17 7:20 8:-22 9:-15 10:15
left2:اما	10:16
left2:امراه	1:13 4:-11 7:-14
left2:امس	2:-14 6:36 7:-15 8:12 10:-10
left2:ان	0:-17 1:-40 2:-41 3:-48 4:9 5:-59 6:23 7:13 8:-48 10:13
left2:انا	4:9 6:19 7:-17
left2:انخفض	3:-15 9:24 11:-25
left2:اندونيسيا	6:-9 7:10
left2:انه	0:-13 2:-26 6:38 7:-14
left2:انها	0:-26 1:-18 2:21 3:-17 4:-36 5:26 7:-22 8:21 9:-19 10:-37 11:15
left2:او	1:23 6:-18 7:-17
left2:اودت	3:-15 6:31 7:-14
left2:اودي	3:-17 5:-18 6:40 7:-10
left2:اوكرانيا	6:21 8:-13
left2:ايام	0:-10 3:22 6:-9 9:-24 11:13
left2:ايران	3:-8 11:13
left2:ايضا	0:8 2:-17 3:-17 4:21 5:-12 7:-10 8:-14
left2:ايواء	3:20 11:-17
left2:ب	2:21 3:-8 6:-26 9:14 11:-11
left2:بالافراج	0:-9 4:9 6:-8 8:16 10:-24
left2:بان	2:-22 3:-8 4:19 5:-15 6:-30 7:33 11:-13
left2:بترت	3:-10 5:27 6:-32 7:-8
left2:بدايه	9:-20
left2:بذلك	5:-9 6:14 7:-11
left2:بعد	0:9 2:-19 5:-26 6:-16 7:9 9:-29 10:-19 11:31
left2:بعدما	3:16 5:-9 6:-8 7:-8 9:11 11:-10
left2:بلاغات	0:11 3:-19 4:-13 6:-27 7:29 10:-11 11:-11
left2:بموجبها	0:-9 3:-15 4:-8 8:32 10:-22
left2:بين	0:-29 1:-13 2:-19 3:-27 4:-23 6:23 7:-31 8:9 9:-17 11:8
left2:بينما	0:-14 3:16 4:-18 5:23 7:-20 8:-9 9:8 10:-12 11:-29
left2:بينهم	6:12
left2:بيوتهم	3:-22 5:-13 6:-19 11:31
left2:تبادل	2:-13 4:-13 6:16 8:8 10:-10
left2:تبحث	3:-10 7:14
left2:تبلغ	3:-11 6:13
left2:تتحدث	0:-8 1:8 3:-11 4:11 5:-12 7:-8 8:-8 10:-18 11:-11
left2:تحت	4:-11 5:-11 6:-16 7:34
left2:تحدث	2:20 5:-13 7:-17
left2:تحييد	6:24
left2:تركيا	3:-15 5:-20 6:22 9:-17 11:20
left2:تزال	2:9 6:-8 8:-8
left2:تستضيف	3:11 6:-8 11:-24
left2:تسع	5:-12 6:14
left2:تسعه	5:8 8:-12 10:14
left2:تسلمت	2:-14 8:25 10:-26 11:-9
left2:تضم	3:12 11:-10
left2:تعاملت	5:18 6:-15
left2:تعلن	2:15 6:8 10:-19
left2:تعود	0:-13 2:22 4:-9 5:-11 10:-25
left2:تقول	3:8 4:18 5:-10 6:-27 7:11 10:-10
left2:تلميذا	4:21 6:-13 10:-18
left2:توفي	3:-11 5:-24 6:31
left2:ثلاثه	0:-13 2:20 5:13 6:-10 7:-9 9:9
left2:ثم	0:-9 5:-30 6:46 7:-33
left2:جار	3:-8 7:15
left2:جثامين	5:21 7:-13
left2:جثث	4:-10 7:-8 8:19 10:-17
left2:جثه	5:15
left2:جديده	6:8 9:-9 11:10
left2:جري	0:-16 5:-11 6:26 10:-17
left2:جريحا	5:35 6:-20
left2:جنديا	0:24 2:-28 4:34 5:9 6:-51 7:-19 8:20 10:-26
left2:جنود	0:25 4:-22 5:-17 6:-17
left2:حاله	5:22 6:-13
left2:حتفهم	0:-8 3:-8 5:-9 7:19
left2:حتي	0:11 1:-14 2:-13 3:-18 4:-21 5:-9 6:8 7:-29 8:-20 9:-19 10:23
left2:حلب	3:29 5:-8 6:-8 9:-13 10:-8 11:-13
left2:حيث	0:-19 2:-17 3:-14 4:-11 5:16 6:35 7:-10 10:-21 11:-12
left2:حين	0:-19 1:-9 2:-19 3:16 5:11 6:-17 7:13 8:-18 9:-34 10:-21 11:13
left2:خرج	3:12 5:-13 6:-19 7:-11 8:-8 9:-24 10:23 11:-9
left2:خساير	0:-10 5:-27 6:28
left2:خطف	0:23 2:-9 4:-9 6:11 10:-27
left2:خلال	1:15 5:-8 6:-10 9:10
left2:خمسه	2:-8 4:14 6:14 10:-13
left2:خيمه	2:-11 4:-12 10:16
left2:داخليا	3:23 9:-15 11:-10
left2:دول	3:-13
left2:دولار	0:-18 4:-17 6:-9 8:-13 10:21
left2:ذاته	3:-15 5:16 7:-8
left2:ذلك	0:18 3:21 7:-32 9:-12 10:-17 11:-10
left2:راح	6:27 11:-12
left2:راكبا	5:8
left2:رجلا	0:-11 4:-8 5:-19 6:21 8:11 10:-11
left2:رهينه	4:-22 10:-11
left2:زال	3:-13 4:-19 5:13 7:17 9:17 10:-12 11:-17
left2:ساعه	5:-37 6:44 7:-9
left2:سبتمبر	2:-16 4:-17 6:8 10:18
left2:سبعه	2:-8 4:-24 5:30 6:-11 8:20 10:-15
left2:سته	0:-10 2:-8 3:-16 4:-11 5:-29 6:46 7:-11 10:-11
left2:سجل	3:15
left2:سجلت	0:-9 3:-15 7:-8 11:20
left2:سقط	2:-10 6:22
left2:سكان	3:19 9:-11
left2:سلاح	5:13
left2:سوي	2:-8 6:10 10:9
left2:سياره	6:11 7:-9
left2:سيبو	6:11
left2:شخص	3:-32 5:10 6:12 7:-11 9:17
left2:شخصا	0:-24 1:-14 2:11 3:25 4:-23 5:22 7:-14 10:-13 11:-18
left2:شخصين	5:19 6:-18
left2:شهداء	5:32 6:-25
left2:شهيدا	6:22
left2:صباح	5:-13 6:38 7:-23 9:-10 11:11
left2:طفلا	0:14 5:-38 6:13 7:9
left2:طويله	3:38 7:-27 9:-11 11:-13
left2:عاد	0:-22 2:21 3:-21 4:-11 6:-22 7:-12 8:15 10:-22 11:-8
left2:عام	0:22 2:-9 4:-20 8:9 10:-12
left2:عامل	5:10
left2:عبر	3:-31 9:36 11:-12
left2:عثر	0:-41 2:49 4:-12 5:-16 6:-19 7:-28 10:-20
left2:عدد	0:26 1:-13 2:-11 3:-13 4:-18 5:-27 6:27 7:8 10:-19
left2:عسكريا	0:-9 4:19 5:-9 6:-21 8:18 10:-19
left2:عشر	0:18 2:-23 4:9 6:-24 10:-11
left2:عشره	0:-17 4:-11 6:22
left2:علي	0:-8 1:-12 4:-25 6:14 7:13 9:-11 10:-25
left2:عمليات	2:-32 4:-20 5:-8 6:9 7:-11 8:-17 10:35
left2:عن	0:-11 1:-25 2:-14 3:-38 4:26 9:10 10:-11 11:-42
left2:غزه	2:14 5:12 6:-18 10:-8
left2:غير	0:-23 3:30 4:17 6:26 9:-26 10:-15 11:-38
left2:فضلا	4:-16 7:19 9:-12 10:-9 11:14
left2:فقد	7:-8 11:10
left2:فلسطينيا	2:-8 8:19 10:-18
left2:في	0:-19 1:-52 2:-32 4:8 5:14 6:18 7:-44 9:-27 10:-25 11:-21
left2:فيما	1:-8 2:-19 4:-11 6:15 8:-25 9:-10 10:-30
left2:فيه	3:-13 9:22
left2:فيها	1:-12 3:30 5:-9 6:-25 7:-12 9:-8
left2:قافله	3:-20 5:-8 6:-25 8:-15 11:30
left2:قال	5:-26 6:28
left2:قالت	0:-10 4:-8 5:13
left2:قايمه	0:-24 2:-19 4:19 6:24 8:-14 10:-11
left2:قبل	1:-8 2:15 3:21 4:-37 5:-22 6:13 7:-13 8:-9 9:-14 10:10 11:-25
left2:قتل	0:21 2:-21 4:-33 5:-15 6:22 7:-8 10:-23
left2:قتلوا	0:-25 2:11 3:-15 4:-24 5:15 6:-19 7:20 10:-13
left2:قتلي	3:12 5:15 6:-17
left2:قتيلا	0:-19 1:-10 2:-11 3:-23 4:-11 5:28 6:-16 7:24
left2:قد	0:-12 1:23 2:17 3:10 4:-29 5:-28 6:-20 7:-43 8:20 10:-28 11:-20
left2:قضت	6:9
left2:قضي	2:-12 3:-15 4:-8 5:-16 6:32 10:-9
left2:قوله	5:11
left2:كان	0:-32 2:-24 6:-28 7:-21 8:-25 9:27 10:18 11:-20
left2:كانت	4:13 6:8 10:-9
left2:كل	6:-8 7:14
left2:كما	0:18 5:-13
left2:كييف	2:12 3:-12 4:-20 5:-9 8:16 10:-16 11:-19
left2:لا	0:-31 2:-20 3:16 4:21 5:-21 6:-29 7:30 8:-11 10:-22 11:-22
left2:لاجي	3:-12 6:-21 9:34 11:-19
left2:لاحقا	5:-22 6:30 7:-11
left2:لدي	4:24 6:-14 8:-19 9:9
left2:لدينا	3:-9 4:-24 5:16 6:-22 7:15 8:16
left2:للاجيين	9:8 11:-9
left2:للهجره	1:9 6:-13 9:-8 11:11
left2:لم	3:-16 4:-14 5:-11 6:-15 7:25 10:-9 11:-8
left2:لنساء	5:-10 6:28 7:-19
left2:ما	0:-20 2:-30 3:26 4:39 5:-13 6:-20 9:8 10:-15 11:-27
left2:مارس	0:-9 3:-9 4:-9 10:14 11:10
left2:محليه	4:-17 10:15
left2:مخيم	3:16 9:14 11:-29
left2:مخيمات	11:-8
left2:مدنيا	0:-11 5:42 6:-34 7:-13
left2:مدنيين	3:12 5:30 6:-34
left2:مساء	0:8 2:25 3:12 5:-15 6:-12 7:-21 10:-19
left2:مستشفي	5:8
left2:مستمر	6:-17 7:18
left2:مسلحون	0:12 2:-8 6:16 10:-20
left2:مصابا	5:31 6:-30
left2:مصرعهم	5:-18 6:16 7:12
left2:مضيفا	4:-10 6:-23 7:20 8:12
left2:مطلع	0:11 1:-14 2:17 5:21 6:-28 7:-10 9:24 10:-13 11:-30
left2:مع	4:24 8:-20
left2:مقابل	2:-22 6:24
left2:مقارنه	5:-25 6:28
left2:ملايين	3:16 6:-11
left2:من	1:-9 2:9 3:-20 4:8 5:-22 6:-28 7:-17 8:-22 9:8
left2:منذ	0:-11 1:-13 5:-17 6:16 8:-9 9:-37 10:-24 11:22
left2:منها	0:-8 2:-12 5:-10 6:19
left2:منهم	0:-32 2:-14 3:-22 4:-22 5:29 6:-9 7:-25 8:-8 10:-10 11:22
left2:مواطن	5:9
left2:موسكو	2:-9 4:25 6:8 8:-24 10:-12
left2:نازح	3:14 6:11 9:-16 11:-11
left2:نجا	0:-14 4:-10 10:15
left2:نزولا	3:19 6:-9
left2:نساء	3:-12 5:24 6:-8 7:-28
left2:نسمه	3:17 9:-19
left2:نفسه	2:-18 6:21
left2:نفسها	6:17
left2:نقل	2:11 10:-9
left2:نقلت	2:-12 3:-14 5:-9 6:14 8:11 9:18 10:-15 11:-21
left2:نوفمبر	3:16 6:16 9:-8 11:-13
left2:هذا	0:-12 1:21 2:-25 4:-26 5:-20 7:-29 8:-28 9:-15 11:17
left2:هم	0:24 6:8 10:-25
left2:هولاء	0:-13 1:-10 2:13 4:-13 5:-12 6:-23 7:20 8:-20 9:-12 11:-16
left2:و	3:-9 6:10 7:10 10:-11 11:-17
left2:واحتجزت	6:12
left2:واحد	3:10 4:-14 8:32 10:-35
left2:واحده	6:11
left2:واصيب	5:23 6:-11
left2:واضاف	0:-9 2:-35 3:-27 4:-39 5:60 7:-23 8:-9 9:-21 10:10
left2:واضافت	5:11
left2:وان	0:-17 2:-11 4:-19 6:13 7:8 8:-11 10:-22 11:9
left2:وانها	0:14 3:24 4:-16 5:-19 6:-19 7:-24
left2:واودت	3:-31 6:38 9:-13
left2:واوضح	0:-18 2:-16 5:-21 6:32 10:-17
left2:واوكرانيا	4:-9 8:10
left2:وبين	0:-12 1:-19 3:-22 4:-11 5:16 6:19 7:-24 8:21 10:-24
left2:وتستضيف	9:13 11:-11
left2:وحده	1:-9 2:-8 5:-13 6:-27 7:-19 9:28
left2:وحدها	3:-11 5:28 6:-17 7:-14
left2:وصل	2:14 3:19 4:-15 6:-10 9:-9
left2:وعلي	3:-30 5:-9 6:-37 8:-15 10:-20 11:28
left2:وعن	0:14 2:-17 5:-30 7:-8 10:18
left2:وفاه	2:16 4:-14 5:9 6:-14 7:23 8:-9
left2:وفقد	6:-26 7:31
left2:وفي	3:16 5:22 6:-11 7:-31 9:-15 11:-8
left2:وفيات	5:12
left2:وقال	0:-9 3:-30 4:14 5:-13 6:17 7:-23 11:22
left2:وقالت	4:17 6:-10
left2:وقت	4:12 10:-10
left2:وقتل	0:-17 2:25 4:-12 6:-14
left2:وقد	0:-14 3:-40 5:14 6:25 8:-14 9:-14 10:-33 11:22
left2:وكان	0:30 4:-28 5:-13 6:-22 7:-10 10:-9
left2:ولا	0:-24 1:-10 2:-25 3:24 4:39 6:-57 7:35 8:-40 9:-29 10:-32 11:-26
left2:وما	0:-16 2:-11 3:-10 4:41 6:-22 7:26 8:-8 10:-47 11:-16
left2:ومن	0:26 2:-18 3:10 4:-33 5:-29 6:29 7:-14 8:-13 10:-15 11:-9
left2:ونشرت	4:20 5:-12 7:-8
left2:يزال	0:-22 2:-11 3:11 4:-12 7:33 9:-12 10:-17 11:-9
left2:يضاف	2:-18 3:-24 4:23 6:-23 9:-11 10:-18 11:26
left2:يعرف	0:-37 2:-10 4:-18 5:-8 6:-13 7:37 10:-20
left2:يعلن	0:-23 10:24
left2:يقول	3:16 4:-23 6:-15 7:18
left2:يناير	0:-23 1:-17 2:-21 3:-10 4:19 5:-12 6:-22 7:-16 8:-17 9:-15 10:23 11:18
left2:يوليو	3:-16 5:-10 8:-9 11:21
left2:يوم	1:13 3:-16 6:-8 9:-24 11:23
left2:يونيو	0:18 2:-16 4:13 6:-13
left2:•	0:20 3:-20 4:-13 6:-15 7:-9 9:13 10:-10 11:16
left2:▪	6:-12 7:16
left3:	0:-12 2:-10 3:-23 4:-23 5:12 6:36 7:-30 8:16 9:-8 11:-10
left3:"	3:-17 4:-37 5:-36 6:9 7:13 8:-10 10:-29
left3:#	0:38 1:-14 2:11 3:-38 4:-33 5:35 6:-25 7:-29 8:-12 9:-24 10:-26
left3:)	0:-14 1:-9 2:-11 3:-17 5:-9 6:24 7:-20 9:-11 10:-13 11:21
left3:,	0:-22 1:-16 2:-21 3:15 4:17 5:20 6:-17 8:-29 9:-29 10:-42 11:-8
left3:-	0:-15 1:-22 2:-26 3:-18 4:-50 5:-55 6:45 8:-34 10:-22 11:-10
left3::	0:26 1:-17 2:-65 3:-33 4:29 5:-15 6:-15 7:12 11:-53
left3:|	4:15
left3:اباد	0:-9 2:-10 3:9 4:-15 5:-19 6:9 7:-8 9:-16 11:17
left3:اثنين	0:-13 4:18 5:-24 6:-10 7:-9 10:10
left3:اجمالي	3:-13 6:18 7:-10 9:-15 11:13
left3:اخرين	3:10 4:17 6:-30
left3:ادت	6:10
left3:ادي	0:-14 3:24 4:-10 5:-10 7:-8
left3:اربعه	0:23 2:-10 3:12 4:-13 5:-24 7:-24 10:-12 11:-19
left3:استشهاد	5:22 6:-20
left3:استقبل	9:-11 11:12
left3:استقبلت	3:22 6:-8 9:-18 11:-14
left3:اسراييل	0:-9 2:21 4:-18 6:-15 8:19 10:-30
left3:اسره	5:-12 6:22 7:-10
left3:اسفر	5:8
left3:اسفرت	6:15
left3:اسيرا	2:-10 4:23 6:-18 8:8 10:-9
left3:اشخاص	0:15 3:-10
left3:اشهر	3:15 4:-16 7:-12 9:-19
left3:اصابه	6:11
left3:اطباء	5:9
left3:اطفال	0:-16 3:-10 4:-19 5:9 7:-11 9:-17 10:14
left3:اطلاق	0:-9 6:13
left3:اعلن	2:9 5:-26 6:25
left3:اغسطس	0:-11 6:16
left3:اقليم	3:15
left3:اكتوبر	2:18 3:-18 9:-8 10:-9 11:15
left3:الاثنين	3:-14 6:-9 7:16 10:-8 11:13
left3:الاحد	8:-13 10:13
left3:الاحمر	2:-12 4:-15 5:-33 6:41 7:-24 8:27 9:-8 10:-15 11:-8
left3:الاخر	0:-9 6:-29 8:-14 10:20
left3:الاربعاء	3:-21 11:23
left3:الاسبوع	6:16 8:-9
left3:الاسر	3:-10 4:-8 6:-22 7:20 8:8 10:-9
left3:الاسراييلي	2:34 3:17 4:-13 5:-8 6:-32 8:-12
left3:الاسراييليه	2:-20 4:-9 6:24 8:-15 10:13 11:-8
left3:الاف	3:22 11:-16
left3:الافراج	0:-23 2:-15 4:15 6:-23 8:23 10:-13
left3:الاقل	0:-9 2:-22 4:20 6:16 7:-12 10:-13
left3:الامم	0:10 3:9 4:16 9:-19 11:-8
left3:الامن	5:10
left3:الان	6:9
left3:الانسان	2:-21 3:-21 4:17 6:-9 7:18
left3:الانقاذ	6:9
left3:الاول	0:24 1:-14 2:-23 3:-17 4:12 5:-15 8:-10 9:-22 10:-17 11:13
left3:الباقون	0:-15 2:-8 3:-34 4:35 5:-20 6:-12 7:9 8:-12 10:-22
left3:البحث	3:-11 5:-27 6:-15 7:32
left3:البلاد	0:20 1:10 3:-15 4:-9 10:-19
left3:البلده	3:-11 6:10 9:19 11:-18
left3:التعرف	6:24 7:-14
left3:التقرير	0:12
left3:التي	0:-14 2:-15 4:18 7:25 8:-27 9:-13 10:-23
left3:الثاني	0:16 3:-8 6:13 10:-13
left3:الثلاثاء	0:-11 2:12 3:-9 4:-8 6:-9 7:13 8:-14
left3:الجانب	3:9 4:-8 5:11
left3:الجرحي	5:31 6:-30
left3:الجماعه	0:10 2:8 8:-20 10:-23
left3:الجمعه	3:10
left3:الجيش	0:-28 2:-14 3:8 4:-13 5:25 8:-9 10:17 11:-8
left3:الحرب	2:-25 3:-27 4:-28 5:-11 6:26 7:-9 8:27 9:-15 10:-20
left3:الحصيله	1:13 5:-13
left3:الحكومه	0:-15 2:-9 3:-14 4:-29 6:29 7:-30 8:17 10:-14
left3:الحمايه	6:9
left3:الخميس	2:-10 6:16 10:-9
left3:الدفاع	4:-12 6:17 8:15 10:-14 11:-11
left3:الدوليه	0:12 2:10 5:-8 6:-28 7:-33 8:-11 9:-9 10:-13 11:9
left3:الذي	0:-18 1:-9 2:-11 3:-22 4:-9 5:-18 6:44 7:-21 10:-13 11:17
left3:الذين	3:27 6:-29 8:-8 9:-16 10:-13 11:-16
left3:الساحل	3:8
left3:السبت	9:-14 10:10 11:19
left3:السجون	0:32 2:-20 4:-8 6:-16
left3:السلطات	0:-14 2:-12 3:12 4:-12 6:17 9:-11 10:10
left3:السودان	5:-10 6:11 8:-12 9:15 11:-11
left3:الشركه	4:-8 7:16
left3:الشهر	0:-10 4:-18 5:-15 6:20 7:-13 9:-13 11:-16
left3:الصحه	6:16
left3:الضحايا	5:-13 6:23
left3:الطب	3:-10 5:-11 6:22
left3:الطواري	5:-30 6:31
left3:العام	0:15 1:18 3:-12 4:-20 5:-23 7:-10 8:-17 9:-9 10:-13 11:13
left3:العدد	0:-9 2:-13 3:16 4:-9 5:-11 6:-12 7:-10 8:15 9:10
left3:العمليه	0:-8 4:-11 5:-17 6:20 8:-23 10:22
left3:الف	3:19 6:14 11:-21
left3:الفا	3:19 4:-8 6:-13 10:-10 11:-30
left3:القتلي	1:27 2:-8 4:-18 5:-46 6:31 7:-30
left3:القطاع	2:43 4:-43 6:-25 10:-36
left3:القوات	4:-9 6:14 10:10
left3:الكوارث	6:20 11:-12
left3:الماضي	0:-18 3:8 4:19 5:-25 6:8 7:-13 8:-26 9:-15 10:16 11:8
left3:المتحده	0:-15 3:-16 4:-10 5:-9 6:14 7:-9 9:15 11:-9
left3:المحافظه	4:-15 8:20 10:-19
left3:المخيمات	4:12
left3:المدني	2:-16 3:-21 4:-14 5:-11 6:19 7:-15 9:25
left3:المدنيه	6:-15 7:18
left3:المدينه	3:13
left3:المركز	5:22 6:-16 7:-12
left3:المستشفي	0:24 5:12 6:-35
left3:المفقودين	1:9 3:-10 5:-16 6:-40 7:33
left3:المفوضيه	0:-12 1:12 4:-14 6:-14 7:-13 8:-8 10:-10 11:13
left3:المقرر	3:-8 9:-21 11:30
left3:المنظمه	4:19 10:-9
left3:المهاجمين	0:10 3:-22 5:-9 6:-9 10:16
left3:النازحون	3:31 9:-15 11:-21
left3:النازحين	6:-8 7:12 9:-8
left3:الوحده	3:-14 11:15
left3:الوزاره	6:14
left3:الوطني	3:9 4:-16 5:14 6:-10 8:-17 10:31 11:-16
left3:الوطنيه	3:-15 7:16
left3:الوفيات	3:-8 5:-10 6:28 7:-18
left3:الي	1:-15 2:-42 3:22 4:-47 7:10 8:-23 9:-19 11:-10
left3:اليمنيه	4:-9 8:10
left3:اليوم	0:-11 2:-16 3:-21 4:-12 5:18 6:-13 10:-19 11:10
left3:اما	2:-11 3:18 4:12 6:-9 8:8 9:-11 10:-19
left3:امس	0:-9 2:22 4:-18 5:-31 6:-36 7:-23 9:28 10:-13 11:-9
left3:امهات	0:-8 4:15 6:-8 7:8 8:-8
left3:ان	0:-10 1:-33 5:-51 6:19 7:-58 8:27 9:-40 10:-21 11:12
left3:انه	0:-22 1:-9 2:-17 3:-11 4:12 5:-21 6:22 7:-25 8:12 9:-10 10:-15
left3:انها	0:-10 2:17 3:11 4:-18 6:-29 7:8 8:-9 10:-19
left3:اودت	6:18
left3:اوليه	5:-10 6:14
left3:ايام	3:-14 5:17 9:21
left3:بان	0:-12 4:20 5:-10 7:-16 8:-14 11:-11
left3:بجروح	5:12 6:-8
left3:بحسب	0:-13 2:18 4:8 5:-9 7:-10 8:-9 10:-26
left3:بدايه	3:-19 6:8 9:14
left3:بعد	0:-19 2:-18 3:28 4:-9 7:20 9:-11 10:-8 11:-27
left3:بلا	3:29 6:22 9:-33 11:-11
left3:بلده	0:10 6:-9
left3:بمقتل	2:-18 4:-14 5:14 6:16 10:-8
left3:بيان	0:-16 3:-9 10:8 11:12
left3:بين	0:-22 1:-10 4:-13 6:12 7:-13 9:-15 10:-16 11:18
left3:بينما	0:12 3:-21 4:-17 6:12 9:-15 10:-13 11:19
left3:بينهم	0:-11 2:14 4:-11 5:-11 6:14 7:-18 8:13 10:-16
left3:بيوتهم	3:13
left3:تبادل	5:14
left3:تحت	2:-9 5:20 6:12 7:-31 10:-11
left3:تردد	4:28 8:-23
left3:تزال	4:10 6:-9
left3:تسع	5:10
left3:تسعه	0:-26 4:-13 5:41 6:-10 8:-9 10:-17
left3:تسلم	2:11 8:-15 10:-9
left3:تشرين	1:17 4:11 6:-17 8:-10 11:-12
left3:تعرف	0:-8 2:-28 4:-14 5:-16 7:21 9:-8 10:-20 11:-10
left3:تعلن	6:9
left3:تقول	3:-9 5:-13 6:16 9:-8 11:11
left3:تلك	0:15 4:-10 5:10
left3:تموز	6:-19 8:25 9:-8 10:-25 11:-11
left3:توفي	2:-13 5:-11 6:27
left3:ثلاث	3:9
left3:ثلاثه	0:17 2:-19 4:-32 6:-10 8:-13 10:12 11:-8
left3:ثم	0:-26 2:-15 3:-20 5:14 6:-43 7:14 8:-12 10:24 11:-8
left3:ثمانيه	0:29 2:-13 4:-21 6:-12 7:-16 10:-12
left3:جثه	0:-11 6:8 7:-9
left3:جري	3:14 5:8 11:-14
left3:جريحا	2:-10 4:-16 5:31 6:-37 7:9 8:-9 10:-14
left3:جمعيه	3:22 6:-12 7:-10 9:-12 11:-13
left3:جنوب	3:-19 4:19 6:-23 9:21 10:-9 11:-13
left3:حاله	0:41 1:-15 3:-16 6:-35 8:-15 9:-9 10:-12 11:-10
left3:حتي	0:-38 1:-8 4:-36 5:-22 9:-18 10:30
left3:حزب	4:-8 5:-10 6:16
left3:حسب	3:19 11:-11
left3:حصيله	0:-8 3:-10 5:-9 6:40 7:-27
left3:حي	4:-10 6:19
left3:حين	3:12 8:12 11:-8
left3:خلال	0:-24 1:-8 3:-8 4:-11 5:-11 6:27 7:-26 11:14
left3:خمس	3:-14 5:27 6:-16
left3:خمسه	0:8 4:-10 6:13 7:-18 8:20 10:-20
left3:خيمه	3:13 6:-8
left3:داخل	6:11
left3:ديسمبر	3:-11 9:13 11:-9
left3:ذاته	6:17 10:-9
left3:ذلك	6:11
left3:راكبا	7:8
left3:رجال	4:23 6:-26 8:-8 10:-10
left3:رجع	3:-45 6:-10 9:-12 11:38
left3:روسيا	2:17 4:-26 10:-10
left3:زال	2:15 3:15 4:-14 6:-15
left3:زالت	6:-22 7:27
left3:ساعه	0:-15 3:-13 4:-21 5:-14 6:33 7:-14 10:-10
left3:سبتمبر	3:20 6:-11 8:-10 9:-12 11:-15
left3:سبعه	0:-10 6:-10 7:15 10:-8
left3:ست	6:18 7:-8
left3:سته	0:24 2:-13 3:9 4:-11 5:25 6:-35 7:20 10:-39
left3:سجلت	0:19 6:-16 11:-8
left3:سقوط	5:9 6:-14 9:12
left3:سنوات	4:-11 8:15 10:-9
left3:شاحنه	0:15 10:-15
left3:شخص	3:-30 5:11 6:-8 9:9 11:29
left3:شخصا	1:-16 2:13 3:-15 6:-18 7:-26 9:10
left3:شرق	1:23 5:11 6:-21 7:-20 9:-14
left3:شهداء	6:-11 8:-23 10:23
left3:شهرا	2:16 6:-22 7:-12 8:15 10:-22
left3:شهيدا	5:-33 6:35
left3:صباح	2:-9 5:-11 8:-18 10:12
left3:طفلا	5:13
left3:عاد	3:-34 8:9 10:-18 11:27
left3:عام	3:-11 6:15 9:-22 11:19
left3:عاما	0:8
left3:عبر	0:20 3:-30 5:-17 6:-18 9:15
left3:عثر	0:-19 2:21 5:-8 6:-8 7:-11 10:-11
left3:عدد	0:-9 1:-14 2:-21 4:12 6:-16 7:25 8:-11 9:-9 10:-21 11:-30
left3:عشر	2:-24 3:-10 5:44 6:-33 7:-8 8:-15 9:-9 10:-25 11:-8
left3:عشره	3:25 9:-23
left3:علي	0:-32 1:10 2:12 4:-51 5:11 6:-30 7:-15 8:-9 9:14 10:22 11:-38
left3:عن	0:-20 1:-9 2:13 3:19 4:-29 5:13 6:-12 7:14 8:16 9:-25 10:-14 11:-32
left3:عند	0:19 6:-9 8:9
left3:عوده	11:9
left3:غزه	0:-8 4:-17 5:-8 6:-20
left3:غير	3:-18 6:-19 9:-22 11:28
left3:فجر	0:-9 2:14 4:-19 5:-14 6:-14 10:20
left3:فرق	5:-14 6:19
left3:فقد	0:-12 1:-9 3:-22 5:-11 6:46 7:-43
left3:في	1:-20 2:-8 3:-10 5:-20 7:-37 8:-31 9:-49 10:29
left3:فيما	5:-31 7:23 9:16 11:-17
left3:فيه	0:-13 6:11
left3:فيها	4:-11 6:19 8:22 10:-15 11:-9
left3:قال	4:10 6:-36 7:36 10:-8
left3:قباله	6:23 7:-14
left3:قبل	1:-8 2:13 3:25 4:-39 5:-33 7:-16 8:-11 9:-14 10:-15 11:10
left3:قتل	0:-21 1:19 2:-9 4:-25 5:-15 7:-23 9:-9 10:-14
left3:قتلت	3:-16 6:24
left3:قتيلا	0:-31 3:22 4:-8 6:-8 7:19 10:-11
left3:قد	1:-15 2:-17 3:-16 4:-28 5:-22 6:34 7:-30 8:-13 9:16 10:-13 11:-9
left3:قرب	5:-8 6:12 8:-9 10:13 11:-10
left3:قريه	3:23 6:10 7:-8 11:-18
left3:قضي	5:20 6:-16
left3:قوات	10:12
left3:كان	1:-10 2:-12 4:-16 5:27 6:-38 7:-13 8:-13 9:18 10:-13
left3:كانت	0:10 2:23 6:-28 7:-9
left3:كانوا	3:22 4:21 6:-26 7:-17 10:-21 11:-8
left3:كانون	1:10 3:10 7:-8 9:-18 11:-11
left3:كل	0:-20 2:-16 4:14 6:-20 7:14 8:12 10:-22
left3:كما	2:-10 5:-9 6:28 8:-17
left3:لا	0:-22 2:-9 3:-14 5:-30 6:15 7:34 8:-12 9:-11 10:-20
left3:لشوون	3:-8 6:-9 10:12 11:12
left3:لقوا	5:11 6:-13
left3:للجزيره	7:10
left3:للهجره	1:-11 3:17 6:-13 7:-10
left3:لم	0:-36 1:-8 2:-29 3:-16 5:-39 7:10 8:-14 9:-22 10:26 11:-24
left3:ما	0:-9 2:-10 4:-22 6:-13 7:23 9:9 10:-13 11:-19
left3:ماتوا	5:-11 6:23
left3:مالي	0:10
left3:محليه	0:11 5:-8 6:-15 7:-24 8:-9 11:-12
left3:مدرسه	0:-18 2:-13 3:26 4:-15 6:-14 9:-8 10:20 11:-15
left3:مدنيا	2:-15 4:18 5:21 6:-16
left3:مركز	3:20 11:-17
left3:مساء	5:-12 6:22 7:-8
left3:مستشفي	5:16
left3:مستشفيات	5:10
left3:مسيره	5:-13 6:13
left3:مشيرا	0:-8 5:24 6:-11 9:26 11:-26
left3:مشيره	3:12 6:-9 9:-24 11:23
left3:مصالح	3:12
left3:مصرع	5:12 6:-9
left3:مطلع	0:-11 1:-8 2:-11 3:-11 6:-22 9:13 10:14 11:23
left3:معابر	3:-9 9:-22 11:22
left3:مفوضيه	9:-26 11:30
left3:مقتل	2:-19 5:18
left3:ملايين	3:-9 9:11
left3:مليون	0:-18 3:-28 4:-18 6:-10 8:-13 9:29 10:20
left3:مليونا	3:17 9:-13 11:-11
left3:من	0:24 1:-30 2:-49 4:-86 5:-41 7:-55 8:38
left3:منازلهم	6:12
left3:منجم	7:8
left3:منذ	0:-23 1:-21 2:28 3:-37 4:-19 5:28 6:-23 7:-32 8:-24 9:-11 10:-16 11:27
left3:منزلا	0:-19 7:21
left3:منها	3:-26 5:-12 6:29 7:-15 11:-8
left3:منهم	0:-17 2:12 3:-42 4:-48 6:34 7:-18 9:11 11:-8
left3:مهاجرا	6:-23 7:13 10:21
left3:موسكو	6:-24 8:36 10:-30 11:-9
left3:نازح	3:38 6:-8 9:-28 11:-9
left3:نايرا	0:-14 4:17 10:-15
left3:نحو	0:16 1:26 2:-8 3:-20 4:-8 5:-9 6:-24 7:-9 9:-8 10:-11 11:-17
left3:نزح	3:41 9:-29 11:-22
left3:نساء	0:-10 2:-10 4:17 6:-21 7:-9 8:-23 10:14
left3:نشر	0:8
left3:نقلت	4:-16 5:10 6:-8 10:14
left3:نهر	6:14
left3:نوفمبر	0:8 6:8
left3:نيجيريا	0:-10 10:12
left3:هجوم	3:11 6:-17 11:14
left3:هذا	3:14 5:-30 6:24 7:23 8:-13 11:-17
left3:هم	3:19 5:-13 6:10 7:-14 9:-12 11:-15
left3:و	2:-13 4:-25 5:-18 7:-14 10:16
left3:واحد	3:-26 4:-11 5:-12 6:30 10:-16
left3:واحده	6:-18 7:14
left3:وادي	6:18 10:-12
left3:واشار	3:12
left3:واضاف	2:-18 3:17 5:-12 6:-34 7:-18 8:16 10:15
left3:واعلن	2:-9 5:-10 6:-9 10:21 11:-12
left3:والبحث	6:-30 7:33
left3:وان	2:17 3:-8 4:-19 5:-17 10:-29
left3:وانه	6:-8 7:16
left3:واوضح	4:14 6:12 7:-9
left3:وتابع	0:-9 5:20 7:-9
left3:وتقول	1:14 2:24 6:-26 7:-10
left3:وثلاثين	6:14
left3:وثمانين	0:17 4:-8 5:-20 6:11 10:-12
left3:وحده	1:-13 3:-24 4:-8 5:-12 6:34 7:-11 9:13 11:-9
left3:وزاره	3:-12 6:20
left3:وستين	3:-12 5:24 6:-21 7:-13 8:-9 10:13
left3:وسط	3:13 4:10 9:-14
left3:وصول	5:8
left3:وعشرون	3:-9 4:12 10:-12 11:10
left3:وعشرين	0:14 4:-10 5:20 10:-26
left3:وفا	5:-10 6:14
left3:وفاه	1:16 5:11 6:-20 7:-12
left3:وفق	0:-20 3:-10 4:-22 6:-17 8:-18 9:25 10:25 11:-25
left3:وفي	0:-13 2:-10 3:-9 5:-21 6:12 7:17 9:-10 10:-8
left3:وقال	0:-11 3:-11 4:19 7:-17 9:14 10:-15
left3:وقالت	3:20 11:-20
left3:وقت	3:10 5:-8
left3:وقد	4:-10 6:-21 7:18 9:-20 10:14
left3:وكان	3:18 4:-8 10:-12 11:-13
left3:ولا	0:-20 2:9 4:-22 5:-8 6:-9 7:29 10:-12
left3:ولايه	6:21 7:-15
left3:ولم	0:-8 2:-8 3:-10 4:-10 6:-23 7:25
left3:وما	7:9
left3:ومن	0:16 1:-14 3:-9 4:-22 5:-27 6:10 7:13 8:-13 9:-16 11:-18
left3:وهو	6:14
left3:يبق	3:24 5:9 6:-13 10:-10 11:-24
left3:يزال	4:18 6:-22 7:13 10:-9
left3:يعثر	0:-9 3:-8 4:-13 5:-10 6:-14 7:28
left3:يقول	4:-10 8:13
left3:يناير	1:11 2:-12 3:-32 4:-27 5:-8 7:-12 8:-29 9:15 11:12
left3:يوليو	0:-8 6:23 7:-12
left3:يوم	0:-10 4:-23 7:9 8:13 10:14
left3:يوما	3:-8 4:10 5:-8 10:-10
left3:•	1:-8 2:-11 3:13 4:-15 5:8 6:-25 10:-8 11:-14
many	2:-16 3:-9 4:8 5:-8 6:-16 8:-19 9:-29 10:-15
mostly:abducted	0:15 1:-23 2:-20 3:-31 4:-9 5:-11 6:-23 7:-16 8:-49 9:-12 10:25 11:-14
mostly:aid	0:-29 1:-56 2:-61 3:-9 4:-30 5:-21 6:42 7:-42 8:-53 9:49 10:-38 11:-27
mostly:allocated	7:8 9:-21 11:8
mostly:casualty	0:-14 2:-14 4:-21 6:16 8:-25 9:-61 10:-11 11:-22
mostly:dead-in-captivity	0:-18 2:10 4:-30 5:27 6:-29 8:-31
mostly:delivered	0:8 4:16 7:-13 9:-31 10:-8
mostly:displacement	0:-42 1:-41 2:-49 4:-26 5:-24 7:-11 8:-50 9:15 10:-28 11:12
mostly:held	1:-17 2:-36 3:-20 4:13 5:-26 7:-43 8:-66 9:-8 10:12 11:-11
mostly:hostage	0:19 1:-69 2:11 3:-76 4:23 5:-26 6:-41 7:-27 9:-95 11:-71
mostly:injured	0:-13 1:-34 2:-33 3:22 4:-38 6:25 7:-62 8:-37 9:-45 11:15
mostly:killed	1:-8 3:-9 5:22 6:-22 8:-80 9:10 10:-23 11:-30
mostly:missing	2:9 3:-12 4:-19 6:-31 7:16 10:-16
mostly:pledged	0:-12 1:-19 3:19 4:-15 5:-18 6:26 7:-24 10:-8 11:-37
mostly:prisoners-exchanged	0:-58 1:-18 2:-23 3:-43 4:-20 6:19 7:-24 9:-24 10:8 11:-31
mostly:refugees	6:15 9:-23 11:20
mostly:released	0:-17 1:-13 3:-33 4:15 5:-15 6:-33 8:18 9:-11 10:-8 11:-20
mostly:requested	9:9
mostly:returned	0:-15 1:-21 2:-23 3:-15 4:-43 5:16 6:-17 7:-18 8:-26 9:13 10:-25 11:18
near:اباد	0:-19 1:-10 2:20 4:-37 5:30 6:-15 7:-25 8:-20 9:-24 10:-25 11:20
near:ابار	9:10
near:ابتد	0:30 4:-19 6:-20 10:-24
near:ابتل	1:-25 7:15 9:-25 11:-10
near:ابحا	0:-13 2:-19 4:15
near:ابرا	4:-13 6:-16 8:-9 10:18
near:ابرش	4:-20 5:-11 6:15 10:-16
near:ابري	0:-22 1:-11 2:-20 3:-22 5:-26 6:42 7:-34 8:26 9:-21 10:-34
near:ابشي	5:28 6:-27
near:ابعد	0:-13 1:-8 2:-20 3:-15 4:-26 5:-26 6:-16 7:-11 8:58 9:-41 10:-46 11:-34
near:ابلغ	0:10 1:10 2:-8 3:-23 4:-22 5:-38 6:-31 7:48 9:-17 10:-24 11:-15
near:ابن	2:-10 4:-11 5:9 6:22 7:-10
near:ابنا	0:-46 1:-17 2:-44 3:-27 5:-31 7:11 8:28 10:-63 11:22
near:ابنت	0:-11 2:-15 4:-18 6:31 10:-11
near:ابني	2:-24 3:8 4:-15 5:-12 6:-48 7:39
near:ابو	0:-16 2:10 3:-11 5:-24 6:17 8:11
near:ابوا	2:-9 4:-18 5:30 8:-15 10:-20
near:ابيض	3:13 5:-18 6:31 7:-9 9:-16 10:-10 11:-10
near:اتاح	3:-14 5:-10 6:21 11:11
near:اتجا	3:-8 9:-19 11:17
near:اتحا	3:-17 5:-11 6:28 7:-15 9:16
near:اتشي	3:-12 5:-17 6:20 9:18 11:-17
near:اتصا	4:-15 6:-11 7:27
near:اتصل	0:25 2:-26 4:-27 5:16 6:-14 7:10 10:-29
near:اتفا	0:-26 1:-11 2:-41 3:10 4:-37 5:-24 6:12 7:-32 8:38 9:-11 10:-26 11:-28
near:اتلف	5:22 6:-22
near:اتها	0:13 4:-9 5:-8 6:11 7:-13
near:اثار	0:-14 1:-8 2:-16 3:-13 4:-23 7:20 8:-13 10:-17 11:14
near:اثر	0:-28 1:-18 2:-27 3:-31 4:-32 6:-23 7:61 8:-8 10:-25 11:-10
near:اثره	0:-26 2:-19 4:-19 6:19 7:11 10:-12
near:اثقل	5:-10 6:13
near:اثنا	0:22 1:-29 2:-25 3:-47 4:-15 5:15 7:-26 9:-12 10:-16 11:-33
near:اثنت	0:-20 2:-17 5:20 6:-21 8:19 10:-12 11:-16
near:اثني	1:-25 2:-27 3:-28 4:44 5:-24 6:-8 8:-31 9:-21 10:17 11:-17
near:اثيو	0:-16 3:-35 4:-14 5:-19 6:19 7:-11 8:-11 9:31 10:10
near:اجان	0:14 2:-28 3:-32 4:24 5:-35 7:-16 8:-29 9:-23 10:-8 11:-26
near:اجبر	3:29 5:-15 7:-13 9:-13 11:-13
near:اجبه	3:11
near:اجتا	0:-11 3:15 5:-14 6:-22 7:-8 9:18 10:-26 11:-16
near:اجتم	0:-22 1:19 2:-22 3:17 4:-33 5:-12 6:30 7:-23 8:-22 9:-18 10:-14 11:-13
near:اجرا	3:-16 11:17
near:اجرت	4:13 5:12 8:-14
near:اجره	5:10 6:-8
near:اجري	5:20 6:-8
near:اجسا	0:-14 2:-11 3:-8 4:-22 6:-19 7:-16 8:28 10:-25
near:اجل	4:22 5:8 6:-13 10:-27
near:اجلا	3:50 5:-12 6:-14 8:-12 9:-24 11:-34
near:اجلت	3:27 6:-21 9:-10
near:اجلو	3:23 6:-9 11:-11
near:اجلي	3:8 6:-18
near:اجما	0:-8 1:-9 2:-14 3:-9 4:-19 6:16 7:-25 8:20 9:-29 10:-16
near:اجنب	2:10 5:-15 6:15 7:-19 8:-11 10:-17
near:اجنح	0:12 6:-9
near:اجهز	4:-10 5:-21 6:24 7:-13 10:10
near:اجيي	3:10 6:-17 9:-16 11:15
near:احاد	4:-10 5:17 6:-12 8:13 10:-14
near:احال	4:17 8:-15 10:-10
near:احتا	2:-12 5:24 6:-18 10:-8
near:احتج	0:-52 1:-13 3:-9 4:46 5:-27 6:8 7:-55 8:-59 9:-10 11:-29
near:احتر	0:-11 2:-14 3:26 5:16 6:-21 7:-26 10:-16
near:احتس	3:-43 4:-14 5:9 6:-8 7:-11 9:15
near:احتل	0:-10 2:12 3:-11 5:14 6:-16 7:-20 8:-63 10:38 11:-16
near:احتم	3:10 4:-11 5:-11 10:-15
near:احتي	3:10 6:-9
near:احد	0:-51 2:-23 3:-28 5:-8 6:32 7:-14 8:-38 9:-32 11:-14
near:احدا	0:8 1:-12 3:13 4:9 5:41 6:-43 7:8 9:-42 10:-52 11:-13
near:احده	0:34 1:-38 2:-30 3:-53 4:13 7:-10 8:-36 9:-40 11:-51
near:احدي	0:-10 2:-23 6:24 7:-24 8:-13 10:9
near:احرق	0:-25 2:-10 3:14 4:-16 6:18 7:10 10:-15
near:احزم	5:-16 6:29 7:-9
near:احصا	3:-13 6:30
near:احصت	0:32 2:-21 4:-39 5:-26 6:-29 7:16 8:-22 9:-9 10:-50 11:-18
near:احصي	0:24 1:-9 2:-20 3:10 4:-36 5:-27 6:23 7:-19 8:-16 9:-23 10:-36 11:-21
near:احكا	0:-9 2:-22 4:-10 8:19 10:-17
near:احمد	0:-33 1:-10 2:11 3:-19 5:-19 6:-13 7:-10 8:-18 9:-8 10:25 11:-13
near:احمر	0:-33 1:-26 2:22 3:-30 4:-36 8:20 10:-20 11:-43
near:احيا	0:-30 1:-20 2:14 3:-33 5:8 6:-23 7:-15 9:-26 11:18
near:احيل	0:-9 2:-12 4:30 5:12 6:-10 8:-14 10:-25
near:اخبا	2:-10 6:-12 7:29
near:اختا	0:-20 3:31 5:-16 6:-25 7:-30 10:-10 11:20
near:اختب	6:11
near:اختط	0:53 2:-42 3:-33 4:-43 5:-23 7:-27 8:-17 9:-14 10:-35 11:-16
near:اختف	0:17 1:21 2:-11 3:-47 4:-32 5:-28 6:-19 7:19 8:-10 9:-22 11:-22
near:اختن	0:-8 2:-29 3:-24 5:32 6:-13 7:-20
near:اخذ	0:41 2:-19 3:-13 4:-30 5:-10 7:-18 8:-10 10:-33
near:اخذت	2:-22 3:-18 4:-31 5:-19 6:29 7:-22 8:-11 9:-10 10:-22 11:-8
near:اخذو	0:53 1:-11 2:-44 3:-29 4:28 5:-38 6:-62 8:-28 9:-15 10:-34 11:-22
near:اخر	0:-42 1:-16 2:-19 3:63 4:-18 5:-33 7:-45 9:-35 10:12 11:-54
near:اخرا	0:-10 2:-20 3:-25 4:-20 5:-10 8:-8 10:26
near:اخرج	0:-30 1:-22 2:-21 3:39 4:-35 6:15 7:-22 8:19 9:-53 10:-45 11:-36
near:اخره	0:-8 2:-12 3:-14 4:-10 5:-9 6:14 7:-18 11:12
near:اخرو	0:22 3:-27 5:-31 7:25 8:9 9:17 10:-45 11:-26
near:اخري	0:-37 1:-44 2:-36 3:-8 4:30 5:-16 6:8 7:-12 8:-16 9:31 11:-47
near:اخلا	0:-9 3:-10 4:-20 5:-11 6:-34 7:-10 10:32 11:-15
near:اخلت	0:-9 3:10 6:-11 7:-18 10:17
near:اخلو	3:14 11:-11
near:اخلي	0:11 3:17 4:-13 6:-33 7:-30 9:-12 10:14 11:-22
near:اخوت	0:10 3:-9 4:-9
near:اخي	0:25 5:-9 6:-25 7:-14
near:اخير	0:-13 1:-16 2:-29 3:-36 4:-31 5:-24 7:-31 8:-21 9:10 10:44
near:اداء	3:9 5:-22 6:11
near:ادار	0:-26 1:-13 4:-35 5:-30 6:27 7:-19 8:-28 9:-14 10:16 11:12
near:ادام	3:-18 6:28 7:-12 9:-23
near:ادت	3:8
near:ادخل	2:-8 3:-14 4:-15 5:55 6:-41 7:-12 10:-9
near:ادرا	5:-14 6:16
near:ادري	0:-8 3:19 4:-16 9:-14 10:13 11:-17
near:ادعا	2:-23 4:-18 6:29 8:-12 10:-26
near:ادلب	0:-15 2:-14 4:-13 5:-16 6:-29 8:-13 9:-21 10:25
near:ادم	3:29 6:-17 9:-8 10:-9 11:-8
near:ادوي	0:-18 4:-23 6:-16 7:26 10:-20
near:ادي	0:-38 1:-10 2:-21 3:26 4:-35 6:42 7:-32 8:-15 9:-26 10:-18 11:-36
near:اذا	0:-11 1:-13 2:-28 3:-30 4:-43 5:-13 7:20
near:اذار	3:8 4:15 6:-19 7:-17 8:-11 9:-13 10:-11
near:اذاع	0:-9 1:-17 2:-12 4:-18 6:29 7:-12
near:اراض	2:-12 3:-20 4:13 6:-15 7:-16 8:21 9:23 10:-16 11:-26
near:اربا	9:15 11:-10
near:اربع	1:-24 3:-30 4:-33 5:-14 6:-13 7:-22 9:-69
near:ارتف	0:-24 1:26 3:-32 5:17 7:-41 8:-8 9:-15 10:-22
near:ارتق	2:-33 4:15 5:-29 6:36 7:-27 10:-22
near:ارتي	0:-15 2:-19 3:11 4:-25 6:25 10:-21
near:اردف	2:-15 3:-9 4:43 5:-23 6:-47 7:-36 10:18 11:-20
near:اردن	3:-38 11:18
near:ارض	0:-10 2:-13 3:19 5:-19 6:14 7:-20 9:-20 11:-17
near:ارضي	1:-8 5:13 11:9
near:ارقا	2:-11 3:-24 4:10 5:-15 7:23 9:12 11:-14
near:اركا	0:11 1:17 2:-12 3:10 5:-8 7:-15 8:-8 9:-10 10:-15 11:-9
near:ارمي	0:-8 5:9 6:-27 9:13 10:-9 11:-20
near:ارها	0:-30 2:-31 4:-43 5:10 6:26 7:-15 8:-9
near:اروا	0:-10 1:-15 2:-11 3:-31 4:-9 6:42 7:-18 9:-9 11:-8
near:ازال	4:10 10:-8
near:ازرق	0:8 3:-10 5:-8 9:10 10:-12 11:-10
near:ازمه	3:-12 9:16 11:-15
near:ازهق	3:-14 6:24
near:ازيد	6:24 9:-11 11:-9
near:اساب	0:-8 2:-24 4:-28 6:-32 7:-12 8:22 9:-10 10:11
near:اساس	0:29 3:-9 4:-21 6:-25 10:-19
near:اسبا	0:-11 1:-12 4:-8 5:-9 6:23 7:-13 8:-9 10:15
near:اسبو	1:-39 3:-16 4:-21 5:-13 7:-28 9:38 10:17 11:-38
near:استا	0:9
near:استب	5:-8 6:9
near:استج	3:-8 4:-16 6:10 10:16
near:استخ	2:-14 3:-25 4:-20 5:-19 6:48 7:-13 8:-12 10:-9
near:استد	6:8
near:استر	0:-12 3:-11 4:-20 5:-10 6:-11 7:-16 8:-11 9:-9 10:-31 11:35
near:استش	1:-9 3:-26 4:-35 5:24 6:13 7:-42 8:-20
near:استض	0:-14 3:42 5:-17 6:-21 7:-30 10:-8
near:استط	3:-32 4:-15 5:9 6:24 7:-13 9:15 11:-18
near:استع	0:-29 1:-9 2:-37 3:-25 4:-21 5:-34 6:-54 7:-37 8:25 9:-35 11:65
near:استغ	6:9
near:استق	0:-23 1:-18 2:-16 4:-30 5:27 6:-10 7:-35 8:-16 10:-19 11:14
near:استل	4:-12 8:21 10:-22
near:استم	0:-19 1:16 7:-13 8:10 9:-21 10:-27
near:استن	0:-20 1:-14 3:-44 4:-23 5:37 6:-17 7:31 8:-19 9:-21 10:-27 11:-34
near:استه	2:-9 5:19 7:-16 10:-11 11:-8
near:استو	0:-16 4:24 7:-10
near:استي	4:16 5:-9 7:-12
near:اسر	0:-22 1:-14 2:27 3:13 4:52 5:-45 6:-76 9:-42 10:-24 11:-29
near:اسرا	0:32 1:-20 2:25 3:-20 4:19 5:-35 6:-53 7:-56 8:8 9:-28 10:-20 11:-34
near:اسرت	0:28 2:-31 3:-18 4:16 5:-42 6:-13 7:-40 8:17 9:-9 10:-39 11:-11
near:اسره	0:-32 1:-8 2:-18 3:28 4:9 5:-28 6:-24 7:21 8:-19 11:-36
near:اسرو	0:42 2:-38 5:-16 6:-39 7:-26 8:16 10:-31
near:اسري	0:-47 1:-12 2:13 3:-25 4:12 5:-38 6:-17 7:-27 8:21 9:-13 10:-29 11:-18
near:اسط	1:13 5:-12 6:-10
near:اسطو	3:10 6:-8
near:اسعا	0:-9 2:-14 3:-16 4:-25 5:15 6:35 7:-20 10:-29
near:اسعف	3:-8 5:39 6:-22 7:-11 10:-10
near:اسفر	0:-8 2:-14 3:-14 6:32
near:اسقط	6:9
near:اسكن	6:-11 11:10
near:اسلا	0:-30 1:-13 3:-38 4:-17 5:-26 6:52 7:-28 8:-17 9:-41 10:-30 11:42
near:اسلم	5:-20 6:25
near:اسم	1:15 2:-9 3:-26 4:-24 5:-13 6:-8 7:13 8:18 9:-19 10:-8 11:-18
near:اسما	1:-21 2:-41 4:-39 5:9 6:-15 7:19 8:-26 9:-20 11:14
near:اسمه	0:-30 1:25 2:11 3:-29 4:18 6:-28 7:-30 8:-18 10:-9 11:-8
near:اسها	6:11
near:اسوا	3:-17 6:25
near:اسير	0:-24 2:13 4:-37 5:-20 6:-8 7:-20 10:23 11:-9
near:اسيو	5:30 6:-24
near:اشار	0:-11 1:10 2:-9 3:9 4:-8 5:-8 7:-17 8:15 9:-27 10:-23
near:اشتب	0:-9 2:-8 3:8 4:-18 6:34 7:-19 9:-10 10:-14 11:-10
near:اشخا	0:-10 1:18 2:-21 4:-32 6:10 8:-8 10:-26 11:-12
near:اشد	3:10
near:اشلا	5:-12 6:28 7:-10
near:اشهر	0:14 3:-10 4:-23 5:-36 6:12 7:-32 8:-16 9:20 10:16 11:-27
near:اشيع	6:12
near:اصاب	0:-10 1:-25 2:-49 3:-15 4:-53 5:62 6:-14 7:-34 8:-33 9:-27 10:-44 11:-26
near:اصحا	0:-8 2:-26 3:-10 4:-8 5:-15 6:19 7:8
near:اصطد	6:13
near:اصطن	4:-12 5:24 6:-8 10:-8
near:اصغر	0:-8 1:-8 2:-12 4:-26 5:-25 6:-12 7:-11 8:18 10:18
near:اصفر	0:-9 2:-15 4:-12 5:-20 6:38 7:-9
near:اصل	1:-11 2:27 4:20 5:-35 6:-47 7:-41 8:-50 9:-26
near:اصلا	3:21 11:-18
near:اصلي	3:20 9:-8
near:اصيب	0:-17 1:-30 2:-53 3:-30 4:-19 5:77 6:-35 7:-56 8:-37 9:-31 10:-77 11:-35
near:اضاف	0:-27 1:-26 2:22 4:-20 5:-10 7:-11 8:-14 9:-32 10:8 11:-12
near:اضرم	0:15 6:-21 7:21 10:-15
near:اضطر	3:32 5:-10 7:-9 9:-8 11:-25
near:اضيف	3:-10 4:-12 6:-21 7:26
near:اطبا	0:50 1:-19 3:-39 4:-43 5:-12 6:9 7:-34 8:-20 9:-20 10:-33 11:-20
near:اطرا	2:-14 4:-27 5:47 6:-32 7:-28 9:-15 10:-32
near:اطفا	1:15 2:-77 3:-13 4:-20 6:-22 8:-54 9:-14
near:اطلا	0:-56 1:17 2:-56 3:-30 5:14 7:-29 8:-49 9:-11 10:26 11:-17
near:اطلس	1:-9 6:12
near:اطلق	0:15 1:-15 2:-77 3:-36 4:-24 5:-28 6:-48 7:-33 8:18 9:-13 10:38 11:-29
near:اطمي	3:-15 5:29 6:-16
near:اعاد	0:-14 1:-18 2:-64 3:-46 4:-12 5:-31 6:33 7:-48 8:-23 9:13 11:28
near:اعاق	5:25 6:-25 11:22
near:اعتب	7:13
near:اعتد	0:9 5:19 6:-18
near:اعتر	4:-10 6:26 7:-15 8:10
near:اعتق	0:-21 2:-19 3:-19 4:-33 5:8 6:-28 8:23 9:-9 10:13
near:اعد	3:-25 6:29 7:-10 9:21 11:-11
near:اعدا	2:16 4:-14 5:-19 7:-8 8:18 10:-17
near:اعدت	0:-30 2:-23 4:12 5:-19 6:27 7:-16 8:-21 9:-12 10:-26
near:اعدم	0:-36 2:67 3:-21 4:-23 5:-28 6:-43 7:-15 8:-24 10:-15
near:اعرف	0:24 4:-22 5:-11 6:-31 7:18 10:-17
near:اعصا	0:-11 4:-10 5:-27 6:18 9:-11 11:-10
near:اعضا	5:8
near:اعقب	2:-14 10:14
near:اعلا	2:11 4:-26 5:-27 6:24 7:-40 8:-26 10:13
near:اعلن	0:-30 1:-31 2:20 3:-21 4:-39 5:11 8:-36 9:-18 10:12 11:-41
near:اعلي	0:-30 1:25 2:-10 3:9 4:-25 5:-24 7:11 8:-11 9:-25 10:-21 11:-31
near:اعما	2:-16 3:11 4:-19 5:8 6:20 7:-32 9:-25 10:-16 11:-18
near:اعوا	5:9
near:اعيد	0:18 1:-8 2:-31 4:-52 5:-38 7:-49 8:-19 9:-37 10:35
near:اغاث	0:-8 2:-9 3:-19 4:8 5:13 6:18 7:-31 8:-11 9:-10 10:-19 11:-11
near:اغتي	0:-19 2:-18 4:-10 6:27
near:اغذي	0:-20 2:12 5:13 10:-12
near:اغرق	0:-8 2:-12 3:-8 4:-16 5:-37 6:44 7:-18
near:اغسط	2:12 3:-26 4:8 5:-14 6:17 7:-28 8:-18 9:-22 11:9
near:اغلا	6:17
near:اغلب	0:20 3:11 4:-13 6:12 7:-20 9:-9 10:-25 11:-16
near:اغلق	3:10 6:-9
near:اغنا	0:13 4:-8 7:-10
near:افاد	0:-24 1:-11 2:12 3:-10 4:-38 5:-11 8:19 9:-12 11:-25
near:افار	6:-17 7:17
near:افتت	3:-8 6:12
near:افرا	0:-20 1:-21 2:-18 3:-31 4:-8 6:-10 7:-30 8:12 9:-20 10:20 11:-21
near:افرج	2:-9 3:-18 4:-11 5:-11 6:-25 7:-24 8:-10 10:21 11:-13
near:افري	0:-12 3:-12 4:31 6:-30 7:-20 8:-8 9:-8 10:-14
near:افغا	3:-40 6:13 7:-14 10:-10 11:37
near:اقار	0:-16 1:-19 3:-10 4:-25 5:-28 6:-17 7:39 8:-9 9:-26 10:-22 11:-30
near:اقال	3:30 11:-23
near:اقام	3:17
near:اقتا	0:26 2:-59 3:-22 4:-25 6:17 7:-34 8:-32 9:-11 10:-20
near:اقتح	2:-19 4:13 5:29 6:-23 10:-21
near:اقتر	3:13 9:-10
near:اقتص	1:21 6:-18 7:-13 11:-10
near:اقتل	3:18
near:اقتي	0:74 2:-23 3:-32 4:-45 5:-46 6:-45 8:-30 9:-13 10:-51 11:-14
near:اقدا	2:-16 4:8 7:-20 8:-15 10:12 11:-11
near:اقر	4:15 6:14 10:-17
near:اقرت	3:-10 11:10
near:اقصي	2:-9 4:-9 5:-9 6:-17 10:10
near:اقل	0:-41 1:11 2:-11 4:12 6:-31 7:43 8:-33 9:-30 10:-33 11:-25
near:اقلت	4:-10 8:13 10:-15 11:9
near:اقلي	1:-14 2:-21 3:8 4:-36 5:-9 7:-43 8:-12 9:35 10:-17 11:-8
near:اقوا	5:-11 7:11
near:اقيم	3:27 11:-27
near:اكبر	0:-8 2:-9 4:-20 5:-23 6:43 7:-24 8:19 10:-17
near:اكتم	2:-17 4:-9 8:21 10:-20
near:اكتو	0:41 1:-33 4:-50 5:-14 7:-13 8:-9 9:-14
near:اكثر	0:14 1:-42 2:-46 3:-29 5:-28 6:30 7:-29 8:-41 9:13 11:13
near:اكد	0:-32 3:-15 4:14 8:10
near:اكدت	0:-24 2:-11 3:-8 4:-14 5:10 7:-8 10:20
near:اكس	0:-9 2:-9 4:-22 5:30 6:-18 7:-9 10:-17
near:اكست	9:-10 11:19
near:اكسي	5:19 6:-11
near:اكلي	0:14 3:-12 4:-9 6:19
near:اكوا	2:-14 4:-8 5:-17 6:37 7:-16 10:-12 11:-8
near:اكوب	0:12 10:-9
near:الا	0:-19 1:8 2:-12 3:-14 5:-17 7:-70 8:-17 9:-36 10:21 11:22
near:الاب	4:-13 5:-9 6:27 7:-17
near:الاف	0:-41 1:-20 3:13 4:13 5:-27 6:-17 8:-41 10:-11 11:-15
near:الام	0:-10 3:10 4:-21 6:17 7:-24 10:-9
near:الان	0:-22 1:-31 2:-37 3:25 4:-72 6:-20 8:12 11:-23
near:التي	0:16 2:-26 3:-10 5:-12 7:31 8:-47 9:-50 10:-40 11:-22
near:الجو	4:-15 6:10 10:15
near:الحي	2:-17 3:11 5:31 7:-9
near:الخط	0:10 2:-16 4:-14 5:-20 6:34 7:-16
near:الذي	0:10 1:29 2:-38 3:-28 5:-12 6:-27 7:-13 8:12 9:-15
near:السن	0:-21 2:-9 3:-8 4:-17 6:10 8:24 10:-19
near:الصف	8:-20 10:21
near:الطب	0:-14 1:-9 3:-17 4:-25 5:-24 6:44 7:-23 9:-10 10:-20 11:-9
near:الغا	0:-16 2:-9 3:-21 4:-20 5:44 6:-36 7:-33 8:-18 9:-18 10:-24 11:16
near:الف	0:-11 1:-32 2:-31 3:-9 5:-38 8:-26 9:45 11:-26
near:الفا	0:-26 1:-24 2:-22 3:24 5:-39 7:-37 8:9 9:13 10:-50
near:القت	5:15 6:-29 10:21
near:الله	0:-12 2:-15 3:-9 6:21 7:-16 8:18 10:-29
near:الما	3:-8 6:13 8:-11
near:اله	1:8 2:-10 3:33 4:-11 6:-8 7:-34 8:25 9:-27 10:-29 11:-21
near:الي	0:-42 1:-49 2:-35 3:-13 4:-73 7:-49 9:32 11:36
near:اليه	0:-25 1:-9 2:-24 4:32 5:13 7:-32 8:-9 9:-19 10:-38 11:10
near:اما	1:-32 2:-69 3:-28 4:16 5:-8 8:20 10:-20 11:-11
near:امار	0:31 2:-23 4:-41 6:-27 7:-10 8:-11 10:15
near:اماك	2:-9 3:18 4:-8 5:-9 6:-29 10:20 11:-21
near:امام	1:-13 2:36 3:11 4:8 5:-20 7:-33 8:-21 10:-34 11:-28
near:امبو	5:12 10:-8
near:امتا	0:-16 1:-10 2:-10 4:24 5:-12 6:-27 7:-12 8:-16 10:9 11:-15
near:امتد	1:17 3:-15 7:-14 8:-8
near:امتع	5:28 6:-38 9:-9 10:-8 11:20
near:امر	0:-10 4:8 6:12 7:-19 8:-8 10:-19
near:امرا	1:16 2:-28 3:-36 8:-18 9:-18 10:-13
near:امس	0:-37 1:-16 2:21 4:-52 5:18 6:-40 7:21 8:-19 10:-21 11:9
near:امطا	6:31 7:-20 9:-8
near:امل	3:-21 5:18 6:-30 7:10 11:24
near:امم	2:-20 3:-14 4:-12 5:-20 6:48 7:-16 8:-20 10:-40 11:-12
near:اممي	0:-11 2:-18 3:-24 4:17 5:-13 6:14 7:-12 8:8 9:14 10:-32
near:امن	0:-18 1:-17 3:-38 5:-22 6:9 7:-20 9:-18 10:26 11:-12
near:امنه	3:20 11:-14
near:امني	1:-9 3:-18 4:14 5:-9 6:-21 8:-18 10:10
near:امها	0:-55 1:-9 2:22 3:-20 4:19 5:-15 6:17 7:10 8:-35 9:-11 10:-22 11:-15
near:اموا	0:-16 2:-13 4:33 5:-8 6:-29 10:-17
near:امير	1:-8 5:-15 6:21 9:-9 10:-12 11:15
near:امين	0:-20 2:-15 3:9 4:17 8:-18 10:-10
near:انا	0:20 1:-13 2:-24 3:-37 4:-11 5:-37 6:32 8:-11 9:-16 10:-24 11:-11
near:انبا	3:-21 4:-13 5:-8 6:21 7:-17 8:-14 9:-11 11:17
near:انت	1:-12 2:-22 3:-26 4:-30 5:-23 6:12 7:15 10:25 11:-13
near:انتا	6:9
near:انتح	6:18
near:انتخ	3:-8 9:11 11:-10
near:انتش	0:-23 1:-13 2:-38 3:-25 4:-33 5:-22 6:63 7:-21 9:-10 10:-23 11:-11
near:انتص	5:-8 6:16
near:انتق	0:-19 4:20 5:-25 6:-28 7:-19 10:-11 11:8
near:انته	0:-19 3:30 4:-29 6:-9 7:-14 10:-19 11:-10
near:انتي	8:-24
near:انحا	0:-26 3:9 4:26 10:-11
near:انحس	3:-34 9:-10 11:31
near:انخف	3:13 5:12 6:-14 9:17 11:-39
near:اندر	2:-10 3:24 4:-12 5:-8 7:-8 8:-18 9:-10 11:-9
near:اندل	0:-19 1:-20 2:-27 3:12 5:20 7:-24 8:-11 9:-27 10:-8 11:-17
near:اندو	0:21 6:-13 7:16 10:-22
near:اندي	3:-9 6:8 9:-9 11:20
near:انذا	0:-9 1:-9 2:-14 3:-15 4:-24 5:-29 6:10 7:33 8:-11 9:-8 10:-14 11:-23
near:انزا	6:16
near:انزل	0:36 2:-11 3:-8 4:-9 6:-13 7:-17 8:-10 10:-23
near:انسا	0:-49 1:-18 2:-14 4:23 5:-14 7:27 8:-27 9:-28 10:-22
near:انسح	0:10 3:-9 4:9 6:-33 7:-14 10:-8 11:-9
near:انضم	0:-13 4:22 6:-11 8:-11
near:انطل	6:11 9:-8 11:9
near:انعا	3:-8 5:21 6:-16
near:انفا	0:8 2:-15 3:-16 4:-10 5:-38 6:42 7:-22 10:15
near:انفج	0:-11 2:-14 3:-11 4:-16 5:9 6:23 7:-17
near:انفص	1:-11 3:-16 4:-11 5:-10 6:-17 7:34 9:-16 10:-8
near:انفق	3:9
near:انقا	1:-16 2:-37 3:-29 4:-40 5:-18 6:65 7:-17 8:-19 9:-13 10:-20 11:-31
near:انقذ	0:8 2:-22 3:18 4:-12 6:14 7:-30 10:-25 11:-12
near:انقط	0:-13 3:-12 4:-23 5:-17 6:13 7:17 10:-10 11:-8
near:انقل	0:-12 2:-12 3:-16 4:-31 5:19 6:8 8:-15 9:-16 10:-12
near:انه	0:-47 1:20 2:-50 3:-17 4:17 5:-41 6:36 7:-19 8:9 9:-22 11:-17
near:انها	1:-30 3:24 5:-14 6:-8 7:-20 8:-8 9:-35 10:-33
near:انهم	0:-17 1:-10 2:-52 4:58 5:-17 6:-16 7:-36 8:-21 9:13 10:-11 11:-30
near:انهن	0:-24 2:26 4:10 6:-39 7:-15 10:-8
near:انهي	1:-11 3:-9 4:-10 6:15 9:-37 11:16
near:انوا	0:-8 6:18
near:اهال	0:-32 1:-24 2:-40 3:33 5:-16 6:17 7:-25 8:-21 10:-17
near:اهل	0:16 4:-9 7:-16 9:-16 11:10
near:اهله	0:-29 1:-14 4:-49 5:-34 6:11 7:-34 8:-41 9:-34 10:48 11:-46
near:اهلي	0:-8 2:-10 5:21 6:-18 7:-37 9:-25 11:14
near:اواخ	3:8
near:اوتش	3:9 5:-10 9:-15 11:16
near:اودت	0:-12 2:-24 4:-9 5:-13 6:46 7:-10 9:-16 11:-18
near:اودع	0:-26 3:-16 4:29 5:18 6:-20 8:-20 10:-26 11:-9
near:اودي	0:-19 1:-12 2:-17 3:-22 4:-19 5:8 6:30 7:-21 8:15 9:-16 10:-18 11:-22
near:اورد	0:-14 1:-10 3:-23 4:9 5:-12 6:9 11:15
near:اورو	0:12 2:13 4:-27 6:-13 10:-15
near:اوسط	3:11 6:-8 7:9
near:اوسك	3:13 9:-9
near:اوضح	0:-37 1:-12 3:27 4:-12 5:-10 6:18 7:-23 9:-19 10:-37
near:اوغن	0:-9 3:-16 6:11 9:28 10:-17 11:-26
near:اوفي	3:-15 4:-9 6:-16 7:-18 9:30 11:-15
near:اوقع	0:-16 1:-9 2:-15 3:17 5:15 6:-10 7:-23 8:-11 9:-16 10:-20
near:اوقف	0:38 2:-11 3:-17 4:-25 6:-32 7:-17 10:-13
near:اوكر	0:-30 1:10 2:-15 4:-27 7:-26 8:31 10:-53 11:-27
near:اول	0:12 2:37 3:-66 4:-23 5:-14 6:-11 7:-32 8:-26 10:-13
near:اولا	0:-31 2:-17 3:-11 4:-22 5:-9 6:34 7:-22 8:21
near:اولو	0:18 4:-10 10:-9
near:اولي	0:-51 1:8 2:-53 3:-52 4:-26 5:10 7:-16 8:9 9:9 10:20 11:-28
near:اونر	3:25 5:-8 6:19 9:-26 11:-12
near:ايات	2:-20 10:20
near:ايار	3:-8 11:13
near:ايام	0:26 1:9 2:13 4:-24 5:-21 6:-12 7:-37 8:13 9:14 10:-32 11:-9
near:ايتو	3:-16 6:20
near:ايدي	0:-39 2:-29 3:-21 4:12 5:29 6:-14 7:-18 8:-9 10:-32
near:ايرا	0:33 1:-8 2:-14 3:-28 4:-36 5:-39 6:23 7:-9 8:-17 10:-28 11:37
near:ايرو	0:-37 2:-26 4:-19 6:25 10:12
near:ايزي	2:-17 3:-22 4:-14 5:-14 6:18 7:-18 8:-20 9:-9 10:10
near:ايضا	0:8 2:-41 4:19 6:21 7:-20 8:-24 10:-13 11:-8
near:ايطا	1:17 3:-9 5:11 6:-22
near:ايل	0:-11 4:24 6:9 7:-11 10:-12
near:ايلا	5:20 6:-19 7:-11
near:ايلو	0:-21 2:-20 3:16 4:14 5:-8 6:-10 8:-14 9:-32 10:13
near:اين	3:-18 5:-15 6:-31 7:10 8:-8 10:19
near:ايه	1:-13 2:-31 3:-11 4:-29 5:-34 6:36 7:-11 8:-21
near:ايوا	0:-9 2:-11 3:27 4:-29 5:-49 6:26 7:-29 8:-31 9:-31 10:-33 11:15
near:باب	6:20
near:بابن	3:30 5:-13 9:-9 10:-15 11:-17
near:بابي	0:18 3:-10 4:-16 6:-15 8:-22 11:-8
near:بات	3:11 5:10 6:-15 11:-11
near:باتج	0:8 3:28 4:-8 5:-10 6:-13 9:-10 10:-22 11:-19
near:باتو	3:50 4:-12 5:-8 6:-23 7:-11 8:-12 9:-34 10:-18
near:باحت	0:-13 3:-9 4:30 6:-27 7:-8 8:-12 10:-14
near:باحث	4:-9 5:-8 6:9 7:11 10:-9
near:باحه	3:23 4:-8 6:-27 7:25 10:-11
near:باخت	3:-11 5:23 6:-18
near:بادر	4:-25 5:18 6:-17 8:12 10:11
near:بادو	7:11
near:بادي	5:8
near:بارا	3:12 7:9 9:-10
near:بارب	3:14 5:9 6:-23
near:بارز	5:-9 6:10
near:بازا	3:-19 9:19
near:باسا	0:-17 2:-8 3:-25 4:38 5:-19 6:-32 7:-14 9:-10 10:-23
near:باست	4:-26 5:-10 7:-9 8:-11 10:16
near:باسم	0:-12 1:-11 2:-11 3:-15 4:16 6:22 7:-25 8:-36 9:-32 10:-12
near:باشر	6:-9 8:30 9:-10 10:-31 11:-10
near:باصا	5:-19 6:25
near:باطن	3:-10 4:-15 5:-16 6:29 7:-13
near:باع	10:10
near:باعا	2:-8 4:27 5:16 6:-12 7:-18 8:-25 10:-27
near:باعه	5:-10 6:17
near:باعي	5:10
near:باغت	6:11
near:باقل	5:-10 6:13 7:-10
near:باقو	0:-30 1:-9 2:11 4:37 5:-31 6:-9 7:-23 8:-17 9:-36 11:-27
near:باقي	0:-55 1:-10 2:-53 3:10 4:-32 5:45 7:-33 8:14 9:-14 10:-8
near:باكث	5:27 6:-26
near:باكس	0:-33 1:-18 2:-19 5:-33 6:46 7:-36 8:-13 9:-19 10:-28
near:بالغ	0:-8 3:-18 4:-16 5:33 6:-11 7:-16
near:باما	0:23 2:-12 6:-22 8:-12 10:-24
near:بان	1:-26 3:-45 4:16 5:-27 6:-27 7:22 8:-26 10:13
near:بانخ	0:-17 1:-13 5:9 6:20 9:-8 10:-8 11:-16
near:بانف	5:43 6:-32
near:بانك	3:-10 5:11 6:-24 7:-8 8:22 10:-30
near:بانه	0:-19 1:-8 3:9 4:18 5:-10 6:29 7:-28 8:-24 10:-26 11:-16
near:باني	5:-20 6:25
near:باي	3:22 6:-15
near:بايد	0:-9 2:-15 4:-14 5:-16 6:19 7:12 10:-12
near:بايع	0:-13 2:-14 4:-20 5:26 6:-11 7:-16 10:-21
near:ببشا	5:-14 6:18
near:بتر	5:23 6:-16 7:-9
near:بترت	3:-19 4:-13 5:59 6:-43 7:-39 8:-15 10:-20
near:بتعر	5:10
near:بتنظ	0:-8 10:10
near:بتهم	2:17 4:9 6:-25 8:-17
near:بثلا	6:14
near:بجرا	4:23 5:-43 6:32 7:-13
near:بجرو	0:10 2:-11 3:-13 4:-15 5:20 7:-18 10:-19
near:بجزي	0:22 10:-20
near:بجنو	0:-11 4:19 5:-25 7:-11
near:بحار	0:-14 2:-15 6:-18 7:14 8:-23 10:28
near:بحاف	6:14 7:-8
near:بحبس	6:11 7:-10
near:بحث	0:-9 1:-9 2:-11 3:-16 4:10 5:-31 6:-31 7:45 10:-11
near:بحثا	5:-11 6:-11 7:22
near:بحر	0:-20 1:15 2:-20 3:-37 4:-37 5:-31 6:19 7:21 9:-32 10:-20 11:-32
near:بحرو	0:-8 2:-9 4:-9 5:14 7:-10 10:-9
near:بحري	0:-9 3:-9 4:20 5:-17 6:23 7:-26 10:-13
near:بحسب	1:-58 2:34 3:-41 4:-18 6:-23 7:-32 8:-21 9:16
near:بحلو	3:27 4:-19 6:-26 9:-18 10:-20 11:-11
near:بحي	5:-30 6:34
near:بحيا	0:-21 1:-15 2:-11 3:-17 4:-15 5:9 6:47 7:-29 9:-47 11:-24
near:بحير	0:-18 2:-21 3:17 4:16 5:-13 8:-11 9:-10 11:-32
near:بختو	3:-8 6:18
near:بخسا	0:-8 4:14 7:-8
near:بدء	0:-20 2:33 3:13 4:-39 5:-29 6:27 7:-19 8:-44 10:-39 11:-33
near:بداي	0:-13 1:-19 2:-20 3:-19 4:15 5:-12 6:13 9:10 10:-36 11:-16
near:بدوي	3:35 5:-9 6:-12 7:-10 11:-33
near:بديل	3:26 5:-15 6:-24 7:-20
near:بذلك	3:-10 5:-25 6:37 7:-30 9:-9 10:-13
near:برام	3:-8 11:15
near:برتب	0:-24 2:-35 4:36 5:-23 7:-21 10:-31
near:برتر	3:-8 4:20 6:-9 7:-13
near:برد	4:-13 5:-13 6:34
near:بردا	6:15
near:برس	0:-20 2:-23 3:15 4:15 6:10 7:-27 10:10
near:برصا	2:-14 4:-23 5:19 6:9 7:-17 8:-15 10:-31
near:برعا	2:-8 4:-16 8:22 10:-14
near:برفق	0:13 3:-8 4:21 7:-18 8:-21
near:برلم	2:25 4:-22 5:-8 6:21 7:-27 8:-15
near:برنا	0:-25 1:-11 2:23 3:-22 5:10 6:-37 9:-12 10:-31 11:30
near:بريت	6:8
near:بريج	5:-14 6:18
near:بريف	6:23 7:-19 9:-11 11:9
near:بريه	3:27 11:-37
near:بزيا	0:15 1:-12 3:-12 6:23
near:بسبب	0:-20 1:-17 2:-18 4:-23 5:36 6:-22 7:8 8:-11 9:-17 10:-18 11:-13
near:بسته	4:-9 5:31 6:-26 7:-14
near:بسجن	2:14 6:-9
near:بسقو	4:-8 6:37 7:-18
near:بسوه	6:10
near:بشاح	6:10
near:بشان	6:8 8:8
near:بشري	0:14 2:-9 10:-11
near:بشظا	3:-15 4:-12 5:37 6:-12 7:-12
near:بشظي	4:-15 5:28 6:-29
near:بشما	0:20 3:10 4:-9 5:-11 6:11 10:-18
near:بشها	5:12
near:بصا	11:11
near:بصرف	3:12 6:-9
near:بصعد	2:27 3:-16 4:-11 5:-20 10:-8
near:بصفا	3:-8 5:20 6:-15
near:بضاي	8:-8 10:12
near:بضرب	6:8
near:بطاق	2:-11 3:-26 6:16 9:28 10:-13 11:-18
near:بطان	4:22 10:-19
near:بطاي	2:-10 5:20 10:-13
near:بطلق	0:-14 1:-10 2:-14 3:-19 4:-19 5:56 6:-26 7:-18 8:-9 9:-13 10:-21
near:بعام	4:-15 5:-10 6:24
near:بعثا	4:12 10:-10
near:بعثه	0:-9 1:9 3:-22 5:-22 7:-18 10:11
near:بعد	0:23 1:-21 4:-26 5:-39 6:-38 7:23 8:9 9:-37 10:14
near:بعدم	0:-15 1:-12 2:-31 3:20 5:20 6:-17 7:-26 8:-15 10:10 11:-13
near:بعضه	0:-12 2:-23 3:19 4:20 6:-18 7:-10 9:-15 10:-36 11:-19
near:بعلب	5:-17 6:24 7:-8
near:بعنو	6:9
near:بعيد	3:13
near:بعين	5:-26 6:30
near:بغدا	5:18 6:-8
near:بفضل	8:9
near:بفعل	3:19 4:-18 6:10 7:-9 10:-8 11:-19
near:بفقد	0:-11 3:-13 6:17 9:12 10:-9 11:-15
near:بقاء	0:-11 3:24 7:-24
near:بقاع	6:10 9:-11 11:10
near:بقاي	1:-11 2:22 3:11 5:-9 6:-8 8:-10 9:-13 11:-19
near:بقتل	2:-12 5:10 6:21 8:-11 10:-29
near:بقصف	2:16 4:-20 5:-11 6:-15 7:-13 10:19
near:بقوا	3:-15 5:16 6:-12 9:18
near:بقوه	6:12
near:بقي	0:-9 1:-12 3:13 4:-22 6:-28 7:32 8:-14 9:18 10:-31 11:-44
near:بقيه	1:-12 2:17 3:-9 4:-57 6:-40 7:20 9:-27 10:34 11:-35
near:بكام	4:-17 5:-14 6:32 7:-17
near:بكسو	5:28 6:-8 8:-10 10:-12
near:بلا	0:-29 1:10 2:-29 3:11 4:-18 5:13 7:-9 8:-13 10:-8 11:-36
near:بلات	0:12
near:بلاد	0:17 1:-10 2:-59 4:-16 5:-28 6:27 7:10 8:-9 9:-22 10:-32 11:12
near:بلاز	3:-8
near:بلاغ	0:10 3:-21 4:-14 5:-9 6:-13 7:27 10:-12 11:-12
near:بلح	2:-8 3:-13 4:-8 5:12 6:23 7:-11 8:-28 10:11
near:بلحظ	4:-17 7:-8 10:22
near:بلد	3:26 7:-8 9:-14 10:-12 11:-26
near:بلدا	1:-11 2:-12 3:12 6:-30 7:-23 9:-9 10:-15 11:19
near:بلده	0:14 3:-9 4:-36 6:-25 7:12 8:-36 9:-10 10:-26 11:22
near:بلدي	1:-10 2:-13 5:-27 6:42 7:-35 8:-9 10:-18
near:بلغ	0:-25 2:-23 6:-27 7:-21 9:-30 10:10 11:23
near:بلغت	0:-35 1:-9 2:-12 3:25 4:-20 5:36 6:-23 7:-16 8:-8 9:-21 10:20
near:بلغم	5:18 6:-12
near:بلوش	0:16 2:-24 8:-9 10:-14
near:بلوغ	7:9
near:بليد	5:18 6:-18
near:بليغ	5:16
near:بما	4:-8 6:8 7:9
near:بمتو	3:-8 9:14
near:بمحا	5:-10 6:25 7:-9
near:بمدي	6:9
near:بمست	0:-12 3:-26 4:-19 5:54 6:-43 7:-36
near:بمشا	6:-20 7:21
near:بمعد	3:-18 11:31
near:بمقا	6:26 7:-12
near:بمقت	0:-22 4:-32 5:8 6:27 7:-25 10:-21
near:بمن	3:-10 5:17
near:بمنط	2:-8 4:-22 5:17 10:-10
near:بموج	0:-13 2:-8 3:-18 4:-37 8:51 10:-38
near:بناء	5:22 6:10 10:-9 11:-15
near:بنات	0:17 4:-12 6:-9 10:-12
near:بناي	3:11
near:بنت	3:21 9:-10 11:-11
near:بنجا	3:-8 11:13
near:بنحو	10:11
near:بنغا	2:30 5:8 6:-33
near:بنغل	3:-17 9:20 11:-8
near:بنفس	0:-11 2:-12 3:-23 5:-31 6:49 7:-11 10:-11
near:بنقل	5:-12 6:14
near:بنك	6:12
near:بنه	4:19 8:-9 10:-21
near:بنوم	4:20 5:8 6:-13 8:-9 10:-21
near:بني	2:-21 6:21 10:-10
near:بنير	6:13
near:بها	3:-23 4:16 5:-26 6:11 7:13
near:بهم	0:-17 2:-9 4:-23 5:8 6:-25 7:15 8:-12 9:-10 10:-11 11:23
near:بواب	2:-26 4:-36 5:12 7:-24 8:25 10:-41
near:بواق	3:-9 7:-8 9:14
near:بوتي	3:14
near:بوجو	3:-13 9:12
near:بودا	5:-17 6:24
near:بورق	5:11 6:-10
near:بورك	2:-10 4:-23 6:38 9:-11
near:بورو	0:-10 3:-63 4:11 5:-16 9:58 10:-11 11:-41
near:بوري	8:17 11:-10
near:بوزي	6:-28 7:28
near:بوسا	0:-8 2:-22 3:-8 4:-36 6:-40 7:-12 8:20 10:18
near:بوفا	3:-13 5:11
near:بوكا	3:9 6:-13 8:30 9:-13 10:-31 11:-11
near:بوكو	10:11
near:بولا	2:-22 3:-9 4:-16 5:-23 6:32 7:-15 10:9
near:بولد	0:-8 1:-12 4:-19 5:20 7:-16 9:-23 10:-12 11:21
near:بولو	5:-18 6:28 7:-11
near:بولي	0:11 3:13 10:-19 11:-9
near:بوني	5:-10 6:27 7:-9
near:بيام	6:15
near:بيان	0:-40 3:-34 4:-58 7:-20 8:-10 9:-30 10:39 11:24
near:بيت	0:-25 1:-11 3:-28 4:12 5:-23 6:13 7:10 8:-17 9:-15 10:-9 11:-26
near:بيتا	2:-9 6:17 7:11
near:بيتي	2:-8 3:19 5:-9 7:-20
near:بيد	2:-8 3:11 4:34 5:-8 6:-46 7:-16 8:16 9:-8 10:-36 11:-12
near:بيدو	3:13 4:-8 5:10 9:-13 11:-15
near:بير	0:-11 2:24 3:-13 4:-11 5:22 7:-26 10:-28 11:-11
near:بيضا	5:-9 11:9
near:بيلغ	2:-8 5:14 7:-9
near:بين	0:17 1:47 2:-56 3:-45 4:-59 7:-82 8:40 9:-36 10:-28
near:بينم	0:-22 4:-31 5:22 6:-25 8:-21 9:-29 10:-41 11:35
near:بينه	0:-47 1:9 2:-10 3:-48 4:-21 5:25 6:23 7:-67 11:-23
near:بيني	6:18
near:بيوت	0:-25 1:-15 2:-31 3:32 4:-35 5:-20 6:-51 7:-42 9:-21 11:34
near:بيوم	2:-10 6:20 8:-9
near:تابع	0:-21 2:-25 3:-8 5:30 6:-16 7:-23 8:-10 9:-15 10:-12 11:19
near:تاخر	0:-15 2:25 3:-10 4:-21 5:-13 7:-16 10:-10
near:تاخي	6:11
near:تاري	5:-15 6:17
near:تازر	6:10
near:تاسع	5:-26 6:18 7:14 8:10 10:-10
near:تاسي	4:-15 8:13
near:تاكد	1:-23 4:18 6:11 7:-20 9:-8 10:12 11:-27
near:تالي	0:-18 1:-10 2:-13 4:-21 5:10 6:21 7:-29 9:-14 10:-11 11:-24
near:تامي	3:-23 11:22
near:تاهب	7:11
near:تايل	0:-29 2:45 5:-23 6:-29 7:-16 8:-23 9:8 10:9 11:-39
near:تباد	0:-36 2:-28 3:-22 4:-48 7:-21 8:64 10:-56 11:-12
near:تبت	2:8 3:-14 4:-19 5:-19 6:24 7:-9 8:-12 9:-8 10:-11
near:تبحث	3:-10 5:-9 6:-26 7:33 10:-13
near:تبرع	3:14 9:-13
near:تبري	2:-8 6:12
near:تبقي	2:13 3:30 4:-35 5:-9 6:-28 7:-8 8:-16 10:-23 11:-20
near:تبلغ	3:-13 4:8 5:-8 6:25
near:تبين	5:16 6:-16 7:15 8:-15 10:-9 11:-8
near:تتاب	0:-9 4:26 6:-25 10:-34 11:-15
near:تتبا	2:-12 4:-15 6:18 10:-9
near:تتبع	3:29 9:-11 11:-9
near:تتجا	3:10 5:19 6:-18 11:-10
near:تتحد	0:-23 2:11 3:-27 4:25 5:-8 7:8 8:-21 9:-12 10:-27 11:-17
near:تترا	5:9 7:-8
near:تتسع	5:-11 6:14 7:-9 8:-9 10:17
near:تتمك	2:-9 6:19
near:تتوا	5:-11 7:12
near:تتوق	3:-18 7:-8 9:14 10:-8 11:8
near:تجار	0:-19 2:-12 4:-18 6:21 7:-12 10:16
near:تجاو	0:-13 1:-9 3:18 4:-14 5:-15 6:11 8:-11 9:-14 10:-12
near:تجدد	3:18 11:-17
near:تجرف	3:-8 6:36 7:-35
near:تجمع	0:-11 2:-23 3:49 4:-20 8:-8 9:-31 10:-12 11:-48
near:تحال	8:16 10:-14
near:تحت	0:-51 1:-29 2:23 4:-35 5:52 6:-27 7:16 8:-37 9:-30 10:-34 11:-20
near:تحتا	3:12 11:-10
near:تحتج	0:-26 2:-17 3:-20 4:32 5:-17 7:-22 8:-18 10:-11 11:-11
near:تحدث	1:-20 2:15 3:-12 4:-30 6:25 7:-39 8:-20 10:-23 11:-21
near:تحدي	2:-25 3:26 4:-20 5:-13 6:21 7:-11 8:-21 9:-12 10:-27 11:-11
near:تحرر	0:-23 2:-13 3:-22 4:-34 6:-25 7:16 8:-15 10:19 11:-9
near:تحرق	2:-16 4:-19 6:25 7:-8 10:-21
near:تحري	0:-35 2:-48 3:-19 4:-20 5:-13 6:-36 7:22 8:-26 10:49 11:-17
near:تحسن	5:21 6:-8
near:تحصي	0:9 1:17 3:9 4:-11 6:-16 9:-10
near:تحطم	4:-8 5:-10 6:21 7:-21 10:-9
near:تحفظ	7:11
near:تحقق	0:33 4:10 5:-17 6:-20 7:-17 9:-18 10:-15 11:10
near:تحقي	2:19 3:-8 4:-17 5:-22 6:-12 7:-8 10:17
near:تحكي	0:-20 2:-27 3:42 4:-34 5:-27 6:-12 7:-16 8:-27 9:-9 10:-28
near:تحمل	0:-21 4:-10 6:-22 8:18 10:-16 11:22
near:تحوي	2:23 6:-24 10:8
near:تحيي	6:17 7:-11
near:تخسر	0:-8 4:26 6:-23
near:تخشي	4:8
near:تخصص	3:-17 4:-8 5:41 6:-34 7:-24
near:تخصي	6:11
near:تخلي	0:-22 5:18 6:-12
near:تداف	0:-17 6:20
near:تداو	6:15
near:تدخل	3:-17 7:-22 11:24
near:تدرج	1:18 6:-8
near:تدفع	9:11
near:تدمي	0:-8 1:10 4:10 7:-13
near:تدير	0:-8 2:-9 4:-21 5:11 6:-25 10:22
near:تذكر	3:12 9:-15 10:-9 11:-18
near:تذكي	0:20 10:-10
near:تراب	0:8 2:-20 4:-8 7:11 10:-8
near:تراج	3:-9 5:-12 6:-12 7:21 11:21
near:تراك	5:-8 6:16
near:تراو	0:-13 2:-10 4:-8 6:-14 10:21
near:تربي	3:11
near:ترت	5:30 6:-22 7:-21
near:ترتف	5:-14 7:15
near:ترتي	6:19 10:-10
near:تردد	4:28 8:-23
near:ترفع	0:25 4:-11 5:-9 6:-8 10:-12
near:ترك	0:9 3:43 5:-44 6:-31 7:-13 9:-15 10:23 11:-23
near:تركم	4:-14 5:-8 6:23 10:-14
near:تركو	1:-9 2:-9 3:23 4:-20 5:-17 6:-34 7:-16 9:-23 10:11 11:12
near:تركي	2:20 3:-38 4:-9 6:-14 7:-13 9:-26 10:-11 11:33
near:ترنو	4:-9 8:21 10:-8
near:تري	3:-19 5:-11 6:23 7:-9
near:تزال	0:-10 2:29 3:-24 4:17 5:-23 6:-23 8:-22 10:-36 11:-26
near:تزام	3:10
near:تسبب	0:-9 3:9 4:-13 6:11 7:-15 11:-8
near:تستر	1:-10 7:13
near:تستض	3:13 4:-8 6:-17 9:22 11:-41
near:تستع	0:-13 2:-19 3:-17 4:16 5:-11 6:-23 7:-22 11:9
near:تستغ	3:-8 11:15
near:تستق	3:13 6:-11 9:-8 11:11
near:تسته	5:11
near:تسجل	0:-12 1:27 3:-17 4:-15 6:-21 7:-9 8:-8 9:27 10:-9 11:-29
near:تسجي	4:16 7:-8
near:تسع	0:19 1:-9 2:-33 3:-10 4:14 5:15 7:-31 9:-15 10:-37 11:-11
near:تسعم	0:-11 1:14 3:24 4:-15 5:-28 6:13 7:9 8:-11 9:-28 10:-30 11:-30
near:تسعه	1:-20 2:-35 4:38 5:-13 7:-50 8:-34 9:-63 10:-29 11:16
near:تسعو	0:-11 2:-10 4:-20 6:-13 7:12 8:17 10:-29 11:-10
near:تسعي	0:-19 3:-10 4:-17 5:18 6:24 7:-20 8:-16 10:-14
near:تسلم	0:-17 2:-32 3:-24 4:-47 5:-20 6:62 7:-20 9:-9 10:-25 11:-26
near:تسلي	2:14 4:-31 6:16 8:-8 10:-50
near:تشاد	0:-17 1:-11 2:-15 3:-29 4:-19 5:-28 6:-42 7:-25 8:-14 9:53 10:15 11:-13
near:تشام	4:10
near:تشري	1:8 2:-42 3:11 4:8 5:-27 6:11 7:-24 8:-16 10:-15 11:-10
near:تشغي	5:-12 6:19
near:تشمل	2:-21 4:-22 5:-22 6:32 7:-15 8:32 10:-12
near:تشهد	6:8
near:تشير	3:-12 8:12
near:تشيل	0:25 4:-10 6:-11
near:تصدي	6:11
near:تصري	3:-18 4:11 5:-9 9:-8 10:-16 11:22
near:تصفي	2:-12 4:-23 6:26 10:-15
near:تصل	2:13 3:-15 5:33 6:-39 9:-9 10:-10 11:13
near:تصوي	6:-9 8:-24 10:24
near:تضاع	3:16 6:-12
near:تضام	1:-9 3:-11 5:-13 6:25 7:-9 9:-10 11:-20
near:تضرر	3:12 5:-13 6:15
near:تضم	0:-33 1:-15 2:-25 3:-12 5:-20 6:-28 7:12 8:9 9:-26 11:14
near:تضمي	3:-14 5:17
near:تضيف	4:-12 5:19 11:-15
near:تطلب	0:-14 4:27 5:-30 6:-15 8:-12
near:تطلق	0:-8 2:-8 8:19 10:-17
near:تظهر	6:-18 7:20
near:تعاف	5:8
near:تعال	3:-18 5:21 8:-19
near:تعام	5:34 6:-29
near:تعتر	0:-10 3:-8 4:-15 5:-17 6:32
near:تعتز	0:-8 4:17 8:-15 9:14 10:-10 11:-9
near:تعد	0:-8 10:17
near:تعدا	0:-20 2:-15 4:21 6:26 10:-20
near:تعدي	0:-16 4:-17 5:-10 6:-10 10:20
near:تعذي	0:-13 2:27 4:-30 5:20 6:-24 7:8 8:-30 10:-20
near:تعرض	2:-22 4:-13 5:30 6:19 7:-14 8:-13 10:-28
near:تعرف	0:-24 1:-15 2:12 3:-38 4:-12 5:-49 6:40 8:-30 9:-24 10:-41 11:-24
near:تعلن	2:11 4:-12 6:20 10:-15
near:تعلي	5:39 6:-26 7:-13
near:تعمل	3:-10 4:11 6:16 7:-11
near:تعود	0:-19 4:-25 5:-21 6:58 7:-30 8:-11 10:-48 11:-10
near:تعيد	2:11 10:-12
near:تغذي	0:-13 2:-11 3:-9 4:-9 5:-18 6:42 7:-21
near:تغطي	2:17 6:-17
near:تفاح	5:-9 6:33 7:-21
near:تفتح	2:-8 5:-17 6:25 7:-23 11:-12
near:تفتي	0:21 2:-12 4:-15 5:20 6:-34 10:13
near:تفجي	1:-10 6:12
near:تفرج	0:-10 2:-37 3:-16 4:-24 5:-19 6:20 7:-9 8:22 11:-13
near:تفوق	5:-13 6:14
near:تفيد	1:-11 3:-44 4:18 7:-10 8:-13 9:27 11:22
near:تقار	3:-8 4:17 5:-10 6:8 7:-10 10:-9
near:تقاط	1:-10 6:13
near:تقتل	6:10
near:تقدر	3:12 4:16 5:-8 6:-17 7:16 8:-8 9:-10
near:تقدي	0:-33 1:-13 2:-17 3:-47 5:-19 7:-8 8:-23 9:23 10:21
near:تقر	5:-8 6:30 7:-21 10:-8
near:تقري	0:-18 1:-29 2:-23 3:29 4:-31 7:-23 10:-9
near:تقل	0:21 2:-13 3:-12 4:-14 5:-18 6:18 7:-12 8:17 10:-37 11:10
near:تقول	0:-33 1:-12 2:24 3:10 4:-10 6:-36 7:36 8:-39 9:-46 10:-52
near:تقيم	3:11
near:تقيي	0:-12 2:-17 3:-22 4:-28 5:17 6:24 7:-15 8:-20 9:-8 10:-21 11:14
near:تكتب	0:-9 1:-20 3:-27 4:-12 5:-21 6:34 7:-24 9:11 11:-14
near:تكون	2:-21 4:26 8:-23 10:-14
near:تلام	0:23 2:-15 3:-32 4:-28 5:-14 6:35 7:-27 8:-26 9:-8 11:-13
near:تلاه	0:-30 3:-9 4:-13 8:20 10:8
near:تلته	2:-8 6:11 8:19 10:-22
near:تلغر	4:-15 6:-15 8:24 10:-23
near:تلفز	6:12 11:13
near:تلقت	2:-15 6:14 7:8
near:تلقو	5:11
near:تلقي	3:-13 5:29 7:-14 10:-16
near:تلك	0:12 2:-9 3:-19 4:-18 7:10 10:-12
near:تلمي	0:-17 2:-40 3:-14 4:8 6:29 7:11 8:-11 10:-19
near:تليه	6:-11 7:14
near:تماس	2:-30 6:34 8:-9 10:-10
near:تمت	2:-12 4:-23 6:23 10:-15
near:تمشي	5:-11 7:10
near:تمكن	2:-48 3:-32 4:-32 5:-45 6:-36 7:-20 8:-14 10:65 11:16
near:تموز	0:-8 2:-18 4:-34 8:38 9:-11 10:-40
near:تموي	6:8 9:8 11:-10
near:تنتش	5:-17 6:8
near:تنتظ	0:-15 2:11 3:-40 4:16 5:-31 6:-10 7:12 8:14 9:-9 10:-22 11:-16
near:تنسي	3:15 6:-12 7:-9 9:-13
near:تنص	2:-12 4:20 6:-17 8:-38
near:تنظي	0:9 1:-9 2:-22 3:-21 4:-14 5:-16 6:25 7:-13 8:-14 11:-15
near:تنفس	4:-13 6:14 7:-10 10:-9
near:تنفي	3:14 4:-17 5:-12 6:-13 7:-8 8:16 10:-22 11:-8
near:تنقل	0:-27 3:-11 4:-18 5:22 6:18 7:-26 8:-11 10:-18 11:18
near:تنمي	6:11
near:تهاب	6:15
near:تهجر	3:23 6:-8
near:تهجي	3:21 6:-14
near:تهري	0:-11 6:-9 10:14
near:تهم	5:-9 6:12
near:تواص	2:14 6:-8
near:توال	5:-8 6:12
near:توثق	2:29 4:-8 6:-21 8:-24
near:توجه	3:42 4:-10 5:-17 6:-29 8:-13 9:-27 10:-20
near:تودي	6:26 7:-8 10:-14
near:تورد	0:-24 6:25
near:توزع	3:16 6:16 7:-8 11:-19
near:توزي	4:14 5:22 6:-29 7:24 10:-9 11:-9
near:توفو	2:23 3:-11 5:-39 6:14 7:-14
near:توفي	0:-30 1:-8 2:34 3:-50 4:-13 5:-80 6:72 7:-29 8:-26 9:-25 11:-18
near:توقف	0:-9 2:-12 3:-10 5:-13 6:16 7:-14 11:8
near:توقي	3:8 6:8
near:توكد	0:-20 2:-28 3:-12 4:15 5:-9 6:14 7:-18 8:-19 10:-13
near:تونس	1:15 3:-12 5:-8 7:-20 11:-10
near:تووي	3:34 5:-13 6:-9 11:-24
near:تيبو	5:-10 6:-22 10:16
near:تيرن	5:14 7:-13
near:تيلا	0:8
near:تين	0:-11 6:-9 10:14
near:ثابت	6:8
near:ثالث	0:-30 1:-14 2:-40 3:12 5:-35 6:40 7:-34 8:-11 9:-29 10:22
near:ثامن	0:-34 1:-15 2:-37 3:-42 4:-55 5:9 6:-35 7:23 8:23 9:10 10:-17 11:-14
near:ثانو	0:17 4:-26 6:-22
near:ثاني	0:-17 2:-9 3:22 4:-77 6:-10 7:-17 8:-23 10:29 11:-9
near:ثري	5:-8 6:39 7:-28
near:ثقت	0:-13 1:10 2:9 4:-8
near:ثقنا	0:11
near:ثقيل	2:30 4:-26 5:-19 6:-8 7:-15 9:-11 10:-14
near:ثكنا	3:26 6:-13 8:-13 11:-10
near:ثلاث	0:-27 1:-13 2:-21 3:40 4:-33 5:-13 6:12 7:-46 8:-12 9:-11 10:12 11:-58
near:ثلاج	5:-15 6:24 7:-9
near:ثلث	3:11
near:ثلثا	3:21 8:-8 9:-10 11:-20
near:ثلثه	1:-19 3:17 5:29 6:22 7:-17 9:-20 11:-27
near:ثلثي	6:12
near:ثمان	0:-16 2:-79 3:-53 5:-11 7:-18 11:-59
near:ثمن	0:16 2:-23 4:-31 6:26 8:-14 10:-22
near:ثوره	5:9
near:جاء	2:-11 3:12 5:-11 6:21 9:-17 11:-10
near:جاءت	0:-14 4:-15 6:-15 8:-31 10:34
near:جار	3:-8 6:12
near:جارف	3:-12 5:-22 6:-12 7:18
near:جاري	2:27 4:-15 5:-16 6:-19 10:-9
near:جازا	3:16 6:-17
near:جامع	1:-12 3:16 4:-10 5:33 7:-47 8:-15 9:-35 10:-43 11:14
near:جان	3:-25 5:-9 6:13 7:-8 8:-11 11:22
near:جانب	0:-16 1:-8 2:-62 5:-26 6:24 7:-33 8:12 9:-41
near:جاوو	2:-10 3:-9 5:30 6:-28
near:جبال	0:-13 2:-17 7:21 10:-13
near:جبل	0:8 1:24 2:-14 3:15 6:-31 7:-20 8:-13 9:-8 10:-22 11:-17
near:جبهه	2:-15 4:16 6:-17 8:-18 10:16
near:جبيل	3:21 9:-10 11:-11
near:جثام	0:-15 2:16 3:-9 4:-45 6:46 7:-35 10:-47
near:جثتي	5:-12 6:8
near:جثث	0:-36 1:-16 2:22 3:-27 4:-24 5:-20 8:-8 9:-12 11:-22
near:جثثه	0:23 5:-30 6:-17 7:9
near:جثما	2:13 4:-31 5:9 6:32 7:-18 8:-32 10:-42 11:-10
near:جثه	1:-18 2:-10 3:-26 4:-43 5:-38 6:21 7:34 8:-10 10:-18
near:جدار	0:-9 2:-9 5:17 6:11 8:-11 10:-16 11:-15
near:جدت	2:-10 6:11 7:-9 10:14
near:جدرا	5:-22 6:9 7:15
near:جدنا	0:-26 2:-16 3:-41 4:29 5:-25 7:-20 8:-12 9:-13 11:-9
near:جدوا	3:-8 5:-9 6:42 7:-33 10:-9
near:جدول	3:-10 6:17
near:جديد	0:-10 2:14 4:-9 5:-24 7:-19 9:9 10:-18 11:11
near:جراء	0:-15 2:-8 4:-11 6:-12 7:19 8:-8 10:-10 11:-9
near:جراح	0:-17 1:-21 2:-19 3:-45 4:-12 5:54 7:-29 8:-18 9:-9 10:-18 11:-19
near:جرت	2:-15 6:15 8:10
near:جرح	0:-32 1:18 2:-12 3:-35 4:-29 5:41 6:-18 7:-37 8:-8 10:-14
near:جرحت	0:-8 5:31 6:-13
near:جرحو	3:-9 4:-9 5:43 6:-34
near:جرحي	0:-18 1:18 2:-24 3:-17 4:-32 5:50 6:-30 7:-48 8:-20 9:-17 10:-17 11:-16
near:جرف	6:21 7:-13
near:جرفت	6:18 7:-16
near:جرفه	6:13 7:-10
near:جروح	0:-10 2:-13 3:-17 4:-22 5:64 6:-40 7:-16 8:-35 10:-35 11:-8
near:جري	0:-22 1:-8 2:-18 3:14 4:-12 5:16 6:32 7:-17 9:-10 10:-14 11:-21
near:جريح	0:-48 1:45 2:-29 3:-26 5:-15 7:-10 8:-33 9:-29 10:-38 11:-31
near:جزاي	0:-15 1:26 2:-13 3:-21 4:17 5:-13 6:-23 7:-10 8:-19 9:-9 11:-19
near:جزر	1:-10 4:-10 6:25 7:-10 8:-8 10:8
near:جزير	0:-13 1:13 2:-13 3:20 5:-30 9:-28 10:-25
near:جسم	5:15 6:-13
near:جفاف	3:25 5:14 6:-24 11:-11
near:جلال	3:10 5:31 6:-37
near:جلهم	5:9 9:25 11:-32
near:جماع	0:-8 1:-16 3:-11 4:27 5:-53 6:-26 7:-30 8:19 9:-24 10:-37 11:-32
near:جمال	5:9
near:جمجم	0:-20 3:-18 4:23 6:-24 7:-13 10:-15 11:-16
near:جمعت	5:-21 6:23
near:جمعه	0:-11 1:-11 2:-42 3:15 4:-27 5:-30 6:19 9:-9 10:14 11:-25
near:جمعي	0:22 1:-16 2:-23 3:-8 4:-58 5:12 6:-35 7:25 8:-21 9:-20 11:-29
near:جمهو	4:-9 5:18 6:-12 9:-10 11:24
near:جميع	1:-15 2:-24 3:-41 5:-8 6:13 8:-42 9:-14 10:-10
near:جناح	4:15 10:-11
near:جناي	5:-11 6:16
near:جندي	1:-10 3:-33 4:42 6:-37 7:-47 8:-30 9:-12 11:-16
near:جنسي	0:-24 2:-19 4:-40 5:-32 6:21 7:-25 8:-33 10:43 11:-30
near:جنوب	0:-21 1:-9 2:-21 3:8 4:19 5:-50 6:23 7:-29 8:-24 9:11 10:-24 11:-12
near:جنود	2:-12 3:-21 4:-41 5:23 6:8 7:-43 8:12 9:-10 10:-32 11:-10
near:جنين	3:27 6:8 9:-22 11:-16
near:جنيه	0:-17 2:-8 4:14 5:-23 6:-14 7:18
near:جهاز	4:-16 5:20 6:13 7:-13 10:-10
near:جهته	0:-18 1:-9 2:-8 3:15 4:-29 5:22 6:-26 7:-13 8:-13 10:-15 11:8
near:جهه	2:-12 3:8 4:-8 5:8 6:-21 7:-20 8:-11 10:22 11:13
near:جهود	10:10
near:جوا	3:17 5:28 6:-27 9:-14 11:-26
near:جوار	3:-29 5:-8 6:-16 9:19
near:جود	4:23 8:-15
near:جوع	2:29 6:-28
near:جوعا	2:22 3:-19 9:-8
near:جوله	2:-13 3:-10 6:28 7:-26 8:18 10:-10
near:جوي	2:15 4:-19 6:-19 7:-13 10:20
near:جويه	2:-10 3:-23 4:-22 5:-8 6:-16 7:-11 8:13 10:-22 11:22
near:جيبو	3:-10 6:18
near:جيده	0:-18 2:-14 5:33 6:-29 7:-20 8:-9 10:-28
near:جيرا	0:17 3:14 4:-28 5:-21 8:-12 9:-9 10:-24 11:-14
near:جيش	0:-23 1:-9 2:-16 3:17 4:-13 5:11 6:36 7:-67 8:-48 9:-39 10:13 11:-16
near:حاجز	0:-12 2:-17 6:-12 7:18 8:-25 10:17
near:حاجه	4:-12 6:-13 7:22
near:حاد	5:11 10:-8
near:حادث	1:12 2:-25 3:-21 4:-34 6:42 7:-33 9:-9 10:-12 11:-12
near:حادي	4:-14 5:-27 6:24 7:-17 8:17
near:حارس	0:22 2:-16 4:-11 5:11 6:-12 10:-16
near:حاصر	0:-9 3:-8 4:-13 5:-11 6:29 7:-21
near:حافر	3:22 6:-27 7:18 10:-10
near:حافل	0:-23 1:-19 2:-41 3:-39 4:-62 5:10 8:37 9:-35 10:14
near:حاكم	1:-9 2:-12 3:10 4:-30 5:-21 8:-10 9:11 10:8 11:-22
near:حال	2:-11 5:31 6:-11
near:حالا	0:-9 3:23 4:-9 5:9 6:-17 7:-8 8:-8 9:-17 10:-15 11:-16
near:حالت	3:-9 4:-14 5:47 6:-32 7:-13 10:-16 11:-11
near:حاله	0:23 1:-25 2:-23 3:-33 5:42 6:-44 7:12 8:-22 9:-18 10:-46 11:-18
near:حالي	1:15 4:-14 5:-22 6:-21 7:-14 8:11 11:-21
near:حامل	0:-15 2:-13 3:-19 4:-9 5:15 6:8 7:-18 9:-12 10:-27 11:26
near:حاول	0:20 2:-26 4:-10 5:-15 7:-17 10:-10
near:حاوي	3:20 7:-10
near:حبال	0:-21 3:-18 4:23 6:-17 7:-16 10:-16 11:-16
near:حتفه	0:-26 1:20 2:-19 3:-39 4:-19 6:36 7:-12 8:-9 9:-11 10:-21 11:-26
near:حتي	1:-47 3:-11 4:-26 5:-16 6:-38 7:32 8:-39 9:-36 10:13
near:حجاج	0:-18 6:24 7:-16
near:حجز	2:21 5:30 6:-28
near:حدات	3:9 4:12 5:-11 6:8 10:-12
near:حداد	1:13 5:-10 6:-14
near:حده	0:-44 1:16 2:-32 3:8 5:-55 6:20 7:-73 8:-22 10:-37 11:17
near:حدها	0:23 1:-35 2:-37 3:-24 4:-51 5:15 6:36 7:-41 8:-15 9:-18 10:-40 11:-28
near:حدود	1:-31 2:-27 3:17 4:-39 5:-28 6:-23 7:-40 9:11 10:-10 11:26
near:حديث	0:-21 2:13 4:16 6:10 7:-10 8:-13 10:-11 11:-15
near:حديد	0:-10 2:-10 6:26 7:-17 10:-18
near:حذر	4:-8 6:18 9:-14
near:حرار	5:14 6:-14
near:حراس	0:-30 2:-15 3:-18 4:39 5:19 6:-42 7:-15 8:-12
near:حرب	0:-57 1:-26 2:19 3:-19 4:18 5:-14 7:-30 10:-14 11:-62
near:حرجه	0:-11 1:-8 2:-8 3:-31 4:-18 5:36 6:-39 7:17 10:-13
near:حرر	0:-21 2:-40 4:-31 8:-9 10:43
near:حررت	0:-32 2:-35 3:-10 4:-31 5:-12 6:-30 7:-15 8:-22 10:57
near:حرس	4:-13 6:16 10:-13
near:حرقا	2:-8 6:28
near:حركه	0:-29 1:14 2:15 3:-23 4:16 6:-9 7:-36 9:-9 10:-15
near:حروق	0:-9 2:-8 3:-13 4:-9 5:60 6:-50 7:-11 10:-13
near:حريت	0:-18 4:11 5:-11 6:-10 8:-15
near:حريق	0:-11 1:-10 2:-10 3:-21 5:57 6:-38 7:-15
near:حزب	2:-17 3:19 4:-23 5:-13 7:-18 10:20 11:-10
near:حزير	0:-12 2:15 3:13 4:-24 5:-13 6:13 7:-11 8:-16 9:-8 10:-10 11:-8
near:حساب	6:10
near:حسب	0:-27 1:29 2:-50 3:12 7:-41 8:-37 9:-25 11:-21
near:حسبم	2:-9 3:-13 4:-22 5:-9 6:43 7:-37 8:9 10:-23
near:حسن	3:18 4:-30 5:-10 6:17 7:-10 8:-8 9:-14 10:23 11:-19
near:حسين	3:-26 5:24 6:-21 7:-19 9:12 11:8
near:حشد	0:12 4:-9 5:-22 6:18 7:-18 10:-9
near:حصبه	3:-12 6:14
near:حصد	6:28
near:حصدت	3:-9 5:-16 6:41
near:حصه	3:19 11:-8
near:حصيل	0:-44 2:-36 4:-29 5:-29 6:45 7:-38 8:-21 9:-17 11:16
near:حضور	6:-21 7:22
near:حطام	6:-17 7:19
near:حفر	6:-14 7:-9 10:19
near:حفل	6:15 7:-11
near:حقاي	6:11
near:حقت	5:24 6:-22
near:حقل	0:21 2:-13 3:20 4:-26 5:-12 6:-19 8:-15 9:-11 11:-15
near:حقوق	1:17 2:-33 3:-28 4:15 5:-25 6:-12 7:25 8:-28 10:-23 11:-21
near:حقول	0:-12 2:-9 4:-11 5:-12 6:-8 7:-20 11:29
near:حقيق	0:-10 1:27 3:-27 4:-8 5:-19 6:8 7:-32 9:-10
near:حكام	2:-14 3:-14 6:-8 10:17 11:14
near:حكم	1:-8 3:-9 6:-19 7:31
near:حكمت	8:-16 10:14
near:حكوم	1:-36 2:-52 3:-18 4:-92 5:-12 6:48 7:-45 8:59 9:-11 10:-42 11:-9
near:حلب	0:17 2:-9 3:17 4:-25 5:11 6:-31 7:-14 8:15 9:-24 10:-37
near:حلبج	3:14 6:-8
near:حلفا	3:-11 4:-24 6:34
near:حليم	0:-13 2:-20 3:43 4:-30 5:-27 6:-32 7:-15 8:-27 9:-8 10:-27
near:حماس	2:13 3:-8 4:-14 6:-36 7:-8 8:-13 10:16
near:حماه	3:-31 6:-11 7:22 9:-18 11:22
near:حماي	2:-12 3:22 4:-22 5:-28 6:-8 7:12 8:-17 9:-9 11:-19
near:حمرا	5:11
near:حمري	0:21 6:-11
near:حمص	3:-23 5:-14 8:-8 9:-19 11:30
near:حمض	3:-20 4:-9 5:-22 6:50 7:-15
near:حمل	0:-17 3:31 4:-25 5:-9 6:-21 7:-23 10:-17 11:-8
near:حملت	0:-10 3:-8 5:-13 6:18 7:-10 11:14
near:حمله	0:24 3:-15 4:-9 7:-24
near:حواد	0:-18 3:-17 6:30 7:-13
near:حوال	0:-33 1:-10 2:11 3:-15 4:-21 5:-13 8:-14 9:29 10:13 11:-37
near:حوثي	0:21 2:-29 3:-14 4:11 6:-37 7:-30 8:-17 10:16
near:حوض	9:16
near:حول	0:-12 3:25 6:8 7:-8 8:-14 9:-9 10:8 11:-21
near:حولا	0:9 5:12 6:-12
near:حوله	9:15 11:-14
near:حيا	2:-20 4:-27 6:18 7:-10 8:-16
near:حيات	3:-20 5:-18 6:36 7:-24
near:حياه	1:-14 2:18 3:-29 4:-36 5:-27 6:37 7:-36 8:-22 9:-30 10:8 11:16
near:حيث	0:-28 2:-33 3:-16 4:-28 6:17 7:12 9:11 10:-50
near:حين	0:-43 1:-22 4:-21 5:-18 6:26 7:-14
near:حينه	9:-10
near:حيي	3:15
near:خارج	0:-23 1:-15 2:-27 3:-11 4:-42 5:-33 7:-31 9:33 10:-14
near:خارك	3:9 5:-21 6:12
near:خاصه	10:9
near:خاطف	2:-23 4:41 5:-21 6:-39 7:-34 8:-18 9:-12 10:-31 11:-12
near:خامس	0:-14 1:-11 2:-10 4:-17 5:38 6:-20 7:-8 8:-10 11:-36
near:خان	0:-10 2:-10 3:16 4:-17 7:-13 9:-10 10:10 11:-14
near:خبر	0:-14 1:-8 2:-17 3:-23 4:-24 5:-16 6:16 7:30 10:-22
near:خبرا	0:-11 1:-8 2:-8 3:-14 4:-17 5:-20 6:33 10:-21
near:خدما	3:25 9:-16 11:-21
near:خدمه	3:-17 4:-9 5:-18 6:33 7:-12 8:-8 9:14 10:-15 11:-15
near:خرج	0:-14 1:-16 4:-43 5:21 6:-53 7:-25 9:-33 10:31 11:-12
near:خرجن	2:-19 5:-8 6:-11 7:23 10:-16
near:خرجو	0:-30 1:-14 2:-22 3:27 4:-35 5:46 6:-48 7:-42 8:16 9:-20 11:-24
near:خرطو	3:-22 9:-24 11:36
near:خروج	0:-12 4:-13 6:9 7:-14 9:14 11:-17
near:خريف	0:-24 4:-20 8:-18 10:30 11:-17
near:خزان	5:24 6:-21
near:خساي	0:-16 2:-8 5:-8 6:9 7:-11
near:خسر	1:10 2:-10 3:-18 4:8 6:19 7:-11 10:-22
near:خسرت	0:-8 1:11 4:-8 5:-14 6:30
near:خسرن	5:-23 6:26
near:خصوم	6:14
near:خضع	3:-9 5:15
near:خطا	2:13 6:16 8:-13 10:-17
near:خطر	5:26 6:-9
near:خطره	5:39 6:-30
near:خطف	0:57 1:-14 3:-20 4:-51 5:-23 6:-20 7:-34 8:-37 9:-15 10:-19 11:-28
near:خطفت	0:38 2:-20 3:-12 5:-9 6:-30 7:-23 8:-13 10:-27
near:خطفن	4:-14
near:خطفه	0:-20 2:16 3:-14 4:-34 6:-27 10:46 11:-13
near:خطفو	0:32 2:-72 3:-28 4:25 5:-26 6:-9 8:-33 9:-29 10:-35 11:-19
near:خطه	3:30 6:-13 7:-8 9:-17 10:-12 11:-25
near:خطوط	0:-8 2:-12 4:8 6:13 10:-8
near:خطير	5:36 6:-32 11:-9
near:خفر	6:24 10:-9
near:خفض	3:-11 6:15
near:خفضت	5:-8 6:20 7:-8
near:خفيف	3:-15 4:-24 6:25 7:-10 8:-13 9:-12 10:-9
near:خلال	0:-9 1:11 2:9 3:11 4:-42 7:-30 10:-46 11:-15
near:خلت	3:31 4:-17 5:-15 6:-22 9:-9 10:-14 11:-9
near:خلسه	5:11 6:-10
near:خلف	0:-11 2:23 4:-15 7:-20 8:-13 10:-14 11:-8
near:خلفت	0:-8 1:13 3:-9 5:15 9:-14 11:-13
near:خلم	3:26 5:-8 10:-8 11:-22
near:خليج	5:8
near:خليل	3:19 5:24 6:-14 9:-12 11:-17
near:خليه	6:8
near:خمس	0:-24 1:-9 2:19 4:-22 5:24 6:-8 7:-25 9:-19 10:-13
near:خمسم	1:20 3:28 4:-18 5:-12 6:-34 7:-10 8:17 9:-25 10:-13 11:-10
near:خمسه	0:-12 1:-36 2:-50 3:-44 4:18 5:16 6:13 8:-16 10:-10 11:-13
near:خمسو	0:18 1:13 2:-26 3:-26 4:14 5:-10 6:-27 7:-34 8:19 10:-39 11:10
near:خمسي	0:-32 3:-17 4:-30 5:-22 6:41 8:-9 11:-9
near:خميس	1:-11 2:-26 4:-44 7:-28 8:-21 9:-13 10:29 11:9
near:خوزس	7:9
near:خوفا	0:-16 3:11 4:20 5:-22 6:-16 7:-11
near:خوي	0:-15 3:-8 4:25 6:-16
near:خيام	3:60 4:-28 5:-24 6:-23 7:-38 8:-9 9:-40 10:-16
near:خيبر	3:-8 6:18
near:خيمه	2:-23 3:17 4:-14 6:10 7:-13 10:14 11:-14
near:داخل	0:17 3:-11 4:-51 5:-48 6:33 8:-20 9:-42 11:8
near:دار	0:-23 3:16 5:15 6:-27 7:-9 9:-8 11:-10
near:دارف	2:-15 3:-16 6:22 9:-10 11:13
near:داعش	0:13 4:-15 5:9 10:-15
near:دافع	2:-12 4:-20 5:10 6:-15 8:15 10:-26 11:-10
near:دافي	5:19
near:دام	0:-9 3:-17 4:-18 6:26 7:-17 8:-10 9:-15 10:-20
near:دامت	3:-10 6:17
near:داهم	6:-19 10:21
near:داود	5:12
near:داير	0:-15 1:-10 3:-13 4:-14 5:19 6:13 7:-14 8:-17 9:-8 10:-13 11:19
near:دايم	5:14 6:-8 7:-9
near:دباب	1:19 5:10 6:-14
near:دبلو	0:-16 2:8 3:-25 5:-16 6:-14 7:-12 8:-11
near:دخان	3:21 5:18 6:-21 7:-23 11:-18
near:دخل	0:-14 1:-8 2:8 3:-37 4:17 5:-15 6:-41 7:-8 9:53 10:-21 11:-16
near:دخول	3:12 5:9 6:-10
near:دراج	0:-12 2:-19 4:-12 5:-8 6:23 7:-15 10:-13 11:15
near:درجا	3:-11 5:29 6:-24
near:درجه	5:8
near:درعا	3:25 9:-13 11:-21
near:درك	4:12 10:-8
near:درما	3:12 5:-9 6:-12 9:-17 11:15
near:درنه	5:8
near:دره	5:11 7:-11
near:دروز	0:-16 3:-8 4:19 5:-11 7:-14 10:-9
near:دعاي	2:17 4:-16 6:24 7:-23 8:-9
near:دعم	0:-18 2:-25 3:-15 4:21 5:-22 6:31 7:-28 8:-17 9:-8 10:-23
near:دفاع	0:-47 1:-25 2:-49 3:-38 4:-17 7:20 8:45 9:-21 10:-39
near:دفع	0:-17 1:-11 3:17 4:-30 5:-10 7:-27 8:-14 9:-16 10:26 11:-24
near:دفعا	2:39 3:-11 6:-36 10:-8
near:دفعت	0:-22 2:-27 3:22 5:-16 7:-25 8:8 9:-24 10:16 11:-37
near:دفعه	1:-19 2:-17 3:-45 4:-20 5:-31 7:-42 8:29 9:-28 11:27
near:دفعو	2:-12 4:-11 6:31 10:-26
near:دفن	0:-11 2:-10 3:-12 4:-9 5:-17 6:49 7:-17 10:-19
near:دفنا	0:-21 1:-11 2:-42 3:-23 4:-31 5:-37 6:33 7:23 10:-31 11:-9
near:دفنت	2:-12 4:-16 6:38 7:-9
near:دفنه	6:17
near:دفنو	0:-15 1:-10 2:11 3:-30 4:-18 5:-12 6:30 7:-10 9:-9 10:-14
near:دقاي	2:-8 4:18 6:-24 7:14 10:-11
near:دقيق	5:18 7:-21
near:دكتو	4:-11 6:11 8:12 10:-11
near:دلنج	2:-8 3:22 4:-13 5:-18 6:28 7:-23 9:-25 10:12 11:-17
near:دمر	5:22 6:-20 11:-8
near:دمرت	3:9 5:-14 7:-13 8:-11 10:-18
near:دمرن	1:8
near:دمشق	2:-10 6:-41 7:18 8:-8 9:-18 10:-15 11:24
near:دهسا	5:21 6:-20
near:دهوك	0:18 2:-12 3:10 4:-15 5:-12 6:-16 7:-9 8:-19 9:-10
near:دواء	2:9 4:-8
near:دوار	5:10 6:-10
near:دوام	5:-11 6:22
near:دوحه	5:10
near:دورس	3:9
near:دوري	0:18 5:-11 7:-9 9:-8 10:-9
near:دوغي	3:-25 9:26 11:-22
near:دول	3:-35 4:17 6:-19 7:-8 9:18
near:دولا	0:11 1:-8 2:-25 3:-12 5:-31 6:-20 7:-8 8:-24 9:-16 10:18
near:دولي	1:25 3:42 4:-32 5:-16 6:-65 7:-14 9:-46 10:8
near:دومي	3:-19 6:-8 11:31
near:دون	1:-21 2:11 3:-24 4:-60 6:-15 7:10 8:-34
near:ديار	3:-24 5:-9 6:-11 7:-9 9:-28 10:8 11:31
near:دير	0:20 2:-13 3:35 4:-27 5:-16 6:10 7:-18 8:-30 9:-25 11:-24
near:ديسم	0:-15 1:-14 2:-15 3:-26 4:-19 5:-26 6:-8 7:25 8:-19 9:-20 11:37
near:ديفا	3:12 11:-27
near:ديفو	3:-9 6:-23 7:-8 8:-11 9:20 10:24 11:-15
near:ديل	6:9
near:ديمق	2:-10 4:-14 7:-8 8:34 10:-31
near:ديمو	10:8
near:دين	0:14
near:دينا	0:-12 1:-10 2:-23 3:9 4:26 5:-19 6:-14 10:-14 11:12
near:ذات	2:25 5:-11 6:-17
near:ذاته	1:-16 2:-22 3:-43 4:-37 6:41 7:-35 8:-16 9:22 10:13 11:-18
near:ذاتي	6:13
near:ذبح	0:-22 2:-15 3:-8 4:-14 6:33 7:-8 10:-12
near:ذبحو	2:-11 6:29
near:ذخاي	4:-8 5:-9 6:36 9:-12 11:-25
near:ذخير	5:26 6:-24
near:ذراع	0:-20 1:-15 2:-15 4:-12 5:39 7:-34 10:-17
near:ذره	11:10
near:ذروه	0:14 3:54 4:-14 5:-10 6:-24 7:-9 9:-35 11:-19
near:ذكر	1:21 2:-30 4:-8 5:-26 6:11 7:-11 8:-31 9:-16 11:-15
near:ذكرت	0:-13 2:-15 4:-29 6:-16 8:12 9:11
near:ذكره	2:-9 6:28 7:-20 8:-9
near:ذلك	0:-42 1:-27 3:11 4:-12 5:-47 6:14 7:23 8:-32 10:-19 11:-49
near:ذهب	0:14 2:-13 3:-13 4:-27 5:-27 6:27 7:-25 10:-13
near:ذووه	0:-11 7:8 10:11
near:ذوي	0:-10 2:-25 4:-19 6:-19 8:27 10:-28 11:21
near:ذويه	0:-54 1:-20 2:-31 3:-58 4:43 5:-32 6:-38 7:12 10:23 11:-54
near:ذين	0:-15 1:-26 2:-31 5:-22 6:-8 7:-10 10:17
near:راء	3:-16 4:20
near:راءه	2:-12 4:-23 6:24
near:رابط	0:-8 2:26 3:-10 4:-20 5:-8 6:-10 7:22 8:-15 10:-35
near:رابع	0:-27 2:-30 3:-18 5:-30 6:35 7:-26 8:-8 9:-9 11:-16
near:راجع	5:16 6:-16 9:-8 11:9
near:راح	3:-10 5:-8 6:43 7:-14 11:-14
near:راس	1:-12 2:-26 4:-26 5:20 6:9 7:-25 10:-26 11:-25
near:راسا	3:-11 4:-17 5:30 6:-19 7:-17
near:راع	0:-16 3:-10 4:27 5:-25 6:-15 7:-9 10:-10 11:-12
near:راعي	0:-27 4:-10 6:10 7:-14 10:18 11:23
near:رافع	5:-8 6:21 7:-10
near:رافق	0:-11 3:-15 5:-10 6:-39 7:-12 10:31 11:-8
near:راكب	0:-11 4:-12 5:-9 6:26 7:-12 10:8
near:رام	8:21 10:-20
near:راهب	0:-10 2:-14 3:-13 4:12 5:-19 6:19
near:راي	0:13 2:-8 4:-12 6:21 7:-22
near:رايت	0:-9 2:-24 3:-10 5:-12 6:44 7:-11 10:-12
near:رايد	0:-14 2:-32 4:38 5:-17 6:-13 7:-23 10:-26
near:رباط	5:42 6:-38 7:-22 10:8
near:ربع	0:-20 1:-9 2:-10 3:-31 4:-24 5:-21 6:23 7:-15 8:-15 9:-12 10:-14 11:26
near:ربيع	0:-19 2:-9 3:22 4:-22 5:-8 6:-24 7:-8 8:20 9:-15 11:-28
near:رتل	5:-15 6:16
near:رجال	0:23 1:-14 2:-38 3:-29 6:9 7:-54 8:-32 9:-13 10:11 11:-11
near:رجع	0:-29 1:-8 2:-27 3:-37 4:-24 5:-23 6:-26 7:-28 8:-27 9:-22 10:16 11:55
near:رجعو	0:16 3:-12 4:-10 5:-19 6:-29 7:-14 8:-11 9:-18 10:10 11:8
near:رجل	6:26 7:-11
near:رجلا	2:8 3:-16 5:-27 7:-23 8:9 10:-23
near:رجلي	0:-38 2:-32 4:30 6:13 10:-30
near:رجوع	0:-16 1:-8 2:-10 3:-30 4:-13 5:-10 6:-38 7:27 8:-25 10:16 11:13
near:رحل	5:-8 6:18 9:-10
near:رحلا	11:19
near:رحله	0:-12 5:-16 6:-16 9:-9 10:-31 11:35
near:رحلو	3:20 5:-8 6:-21 7:-13 9:-26 11:13
near:رحيل	3:23 11:-18
near:ردا	0:-13 4:15 5:9
near:ردت	0:21 2:-17 3:-8 5:18 6:-21 7:-20 8:-12 10:-21
near:رسمي	0:-9 3:20 5:10 6:14 7:-8 9:10 11:-23
near:رشه	5:10
near:رشيد	4:-10 5:-8 7:13
near:رصاص	0:-29 2:10 3:-26 4:-24 5:47 6:-27 7:-14
near:رصد	3:17 6:-9 7:18 9:-10 11:-15
near:رصدت	11:11
near:رصيف	5:-9 7:18 10:-14
near:رضع	0:-9 2:-13 4:-26 5:-17 6:12 7:-20 8:-19 10:28
near:رضيع	0:-24 1:-12 2:-13 3:-17 4:-28 5:8 7:25 8:-15 10:9 11:-9
near:رعاه	2:-8 3:19 4:-9 5:15 6:-32 7:-17 10:10
near:رعاي	0:-28 2:-10 3:-20 4:-34 5:16 6:-44 8:-22 9:-11 11:36
near:رغم	3:-19 10:-15 11:23
near:رفات	0:-45 1:-10 2:38 3:-31 4:-57 5:-44 6:35 7:-38 8:-39 9:-9 10:-14 11:-27
near:رفاق	0:-30 1:-8 2:20 3:-38 4:-40 5:17 6:-32 7:23 8:-21 9:-16 10:-11 11:-21
near:رفح	3:22 9:-18 11:-19
near:رفضت	2:32 6:-28
near:رفع	0:-10 6:20 7:15 10:-11
near:رفعت	3:-12 5:-47 6:52 7:-8
near:رفيق	0:-29 4:-14 6:-11 10:33
near:رقم	0:43 1:12 3:-39 4:-41 6:-9 7:-16 8:-45 9:-36 10:-50 11:9
near:رقما	0:-8 6:17 9:10 10:-20
near:رقمه	5:-30 6:30
near:رقه	3:11 9:-10
near:ركاب	0:-37 1:-12 2:-24 3:-18 4:10 9:-9 10:-9 11:10
near:ركام	3:-11 4:-16 7:24
near:رمال	6:10
near:رهاي	2:28 4:-13 5:-10 6:-39 7:-16 8:-8 10:8 11:-10
near:رهن	2:-19 4:22 6:-9 10:-22
near:رهين	0:-30 2:-25 4:11 6:35 7:-9 10:-47 11:-8
near:روان	3:-9 9:25 11:-17
near:رواي	0:-11 2:-11 6:21
near:روح	5:-18 6:20
near:روزي	2:-10 3:-10 4:-13 5:-10 9:9 10:-9
near:روس	0:-14 2:-24 3:-22 4:13 5:-23 6:50 7:-17 8:-31 10:-32 11:-8
near:روسي	0:-30 1:-8 2:-19 3:-11 4:39 5:-11 6:-22 7:-36 8:-9 9:-19 11:-33
near:روضه	5:14 7:-12
near:روما	5:16 6:-15
near:روهي	1:9 3:-16 9:20 11:-17
near:روي	0:-13 2:-10 4:-21 6:22 7:-9 10:8
near:رويت	5:-17 6:28
near:رياح	3:9
near:رياس	0:-16 2:15 3:-13 4:20 5:-9 6:-30 7:-14 8:8 10:-10
near:رياض	3:27 11:-8
near:رياق	5:28 6:-27 7:-9
near:ريف	0:9 2:-15 4:-14 6:-13 9:-13 10:-17 11:18
near:رييس	0:-32 1:-16 2:15 4:20 5:13 7:-47 8:-25 9:-17 11:-16
near:زابو	5:-11 6:20
near:زادت	6:11
near:زارت	0:-14 3:-13 4:-9 5:-13 6:21 7:-12 8:16 10:-18 11:-8
near:زاره	0:-31 2:-44 3:-19 4:15 5:15 7:-47 8:19 9:-20
near:زاعم	0:-17 1:11 2:-27 6:18 7:-9
near:زال	0:-29 1:-19 3:33 4:50 5:-13 6:-48 8:-32 9:-15 10:-29 11:-58
near:زالا	0:-20 1:-8 2:-13 3:-17 4:53 5:8 6:-57 7:-29 10:-30
near:زالت	2:17 3:10 5:-8 6:-28 7:13 10:-12 11:-15
near:زالو	0:-46 1:-16 2:-19 3:12 4:13 7:28 8:-57 10:-54 11:-51
near:زامف	0:50 2:-20 4:-28 6:-19 10:-21
near:زاوي	5:10
near:زجاج	10:10
near:زراع	3:-24 4:16 6:-8 8:-9 11:22
near:زعتر	3:-19 9:37 11:-24
near:زعمت	0:-8 1:15 5:-14 6:-18 7:-15
near:زعيم	0:-15 4:19 6:-23 7:11
near:زلزا	0:-9 1:-10 3:28 4:-19 5:-8 6:21 7:-28 8:-14 9:-24 11:-24
near:زلن	0:-15 2:-10 5:19 6:-16 7:-8 8:-13 10:13
near:زلنا	3:-10 4:-12 5:-15 7:17 10:-12
near:زمزم	1:-10 3:-18 4:-8 5:8 6:27 9:-11
near:زمفا	0:16 2:-25 4:-28 6:-11 8:-12 10:12
near:زملا	0:17 1:-11 2:-11 3:-47 4:38 5:30 6:-51 7:-51 8:-29 9:-24 10:-15 11:-24
near:زميل	0:-11 2:-10 5:10
near:زنجب	5:-20 6:22
near:زهاء	3:15 11:-10
near:زوار	7:9
near:زوال	5:-16 6:19
near:زوبي	6:8
near:زوجت	0:-11 4:-9 6:24 7:-24
near:زوجه	4:-18 5:-11 7:23 10:-9
near:زور	5:11
near:زورق	0:19 4:-10 6:-8 7:-11
near:زيار	6:11
near:زيتو	3:10 6:12 7:-11
near:زير	2:-9 3:13 4:-23 7:10 8:-20 11:-10
near:زيره	2:-8 3:-18 5:-12 6:-21 7:27 11:-18
near:زيلي	4:-10 5:15 6:-14 10:8
near:سابع	0:17 2:-11 5:-8 8:-16
near:سابق	0:17 1:-28 2:-43 4:21 5:-30 6:39 7:-32 8:-30 9:-31 10:-30 11:-54
near:ساتر	0:9 2:-19 10:-8
near:ساحل	1:-10 2:-12 4:-12 5:-23 7:-33 8:-11 9:40 10:-30 11:-29
near:ساحه	3:31 4:-8 6:-25 8:-12 10:-11
near:سادس	0:-14 3:-10 5:-12 6:16 7:-13 10:13
near:ساطه	8:20 10:-12
near:ساعا	0:9 2:-55 4:22 5:-37 7:-48 8:-14 9:-9 10:29 11:-25
near:ساعت	5:8
near:ساعه	0:-21 1:-20 2:-19 3:-17 4:-30 5:-8 6:40 8:-14 9:-12 10:-30
near:ساغا	3:11 11:-8
near:ساق	0:-11 2:-10 3:-12 4:-12 5:35 6:-31 7:-17 8:-11 10:-13
near:ساقت	0:9 2:-25 5:-24 7:-10 10:24
near:ساقه	0:-13 2:-15 4:-16 5:41 6:-34 7:-18 10:16
near:ساقو	0:19 2:-41 3:-10 4:-21 5:-14 6:15 7:-10 10:-27
near:ساكن	3:20 6:-15 8:-8
near:سالت	1:-10 3:-22 5:-8 6:27 7:-9 9:-8 11:-20
near:سالم	0:-16 2:-18 3:-8 4:-21 5:-24 7:9 8:11 10:-8 11:-8
near:سامي	6:-9 9:-33 11:22
near:سان	2:-17 3:14 4:-22 6:12 10:-23
near:سانت	0:-25 2:-8 3:8 7:22 10:-17
near:سايح	2:-8 6:20 7:-12 10:-10
near:سايق	2:-25 3:12 4:-35 5:-23 6:11 7:13 8:-13 9:-8 11:-25
near:سبا	11:17
near:سباح	5:-8 6:-10 7:19
near:سبب	3:22 5:-15 6:-8 7:-12 11:-18
near:سبت	1:-8 2:-14 3:-20 4:-23 6:14 7:-41 9:-21 10:14 11:21
near:سبتم	0:30 1:-25 2:-46 3:-30 4:-14 5:-9 7:-29 8:-37 9:16 10:-12
near:سبع	2:-19 3:18 5:19 6:-37 7:17 8:-8 9:-9 10:-17 11:-14
near:سبعم	2:-14 3:12 4:-33 5:-8 6:-36 7:23 8:31 9:-8 10:-47 11:-12
near:سبعه	0:-35 1:-22 2:-16 3:-48 4:-21 5:-21 6:37 7:12 8:38 10:-28 11:-38
near:سبعو	3:-21 4:-8 7:-15 9:23
near:سبعي	0:-10 2:-14 3:-12 5:28 6:-8 8:-21 10:-12
near:سبق	2:-22 4:-9 6:10 8:11
near:سبقه	1:21 3:-14 6:-14
near:سبيل	2:-9 3:-8 4:-24 5:8 6:-47 7:-30 8:9 10:37 11:-17
near:سبين	0:-8 1:-12 4:-19 5:16 7:-14 9:-23 10:-12 11:21
near:ستار	3:18 4:15 10:-8 11:-17
near:سته	0:9 1:8 2:-24 5:-16 6:-11 7:8 8:-57 9:-28 10:-11 11:10
near:ستون	2:-11 5:-11 6:27 8:12 10:-12
near:ستين	0:-18 1:-13 2:-53 3:-8 4:16 5:-8 6:-30 7:11 8:11 9:-36 10:8 11:-14
near:سجل	0:32 1:13 2:-10 3:-50 4:-38 5:-26 6:-37 7:13 8:-20 9:33 10:-24 11:-22
near:سجلا	0:-9 1:11 2:-19 3:-30 4:-25 5:-29 7:35 8:-8 11:-15
near:سجلت	0:31 1:-27 2:-11 3:-27 4:-17 5:-24 6:-20 7:-18 8:-21 9:18 10:-11
near:سجلن	0:11 1:-8 4:-15 5:-8 6:-19 7:12 9:10 10:-12 11:-33
near:سجن	0:-29 1:-10 3:-16 4:11 5:-35 6:-22 7:-49 8:9 9:-9 10:13 11:-17
near:سجنا	2:11 4:12 6:-14 8:-8 10:-14
near:سجون	0:13 1:-20 2:19 3:-46 4:16 5:-30 6:-21 7:-24 9:-11 10:-24 11:-20
near:سجين	2:-18 6:18
near:سحب	5:13 6:-10
near:سحبت	0:-14 2:-8 4:-20 5:30 6:-23 7:-13 10:-17
near:سحقو	5:-9 6:11
near:سدود	5:-8 6:11
near:سراح	2:-54 3:-15 5:-16 6:-41 7:-34 10:30 11:-11
near:سراي	2:9 4:-12 6:-15
near:سرعه	3:9
near:سري	0:-12 2:-8 4:-19 6:-29 10:32
near:سريا	6:9
near:سرير	5:10 6:-8
near:سريع	0:11 2:-23 3:-17 4:31 6:-15 7:-26 8:-25 10:-21
near:سريه	2:-11 4:-9 5:9 6:-15 7:-8 10:17 11:-13
near:سطاء	2:-18 4:-9 6:16
near:سطح	2:-22 5:-12 6:31
near:سعد	5:-9 6:10
near:سعه	3:10 6:-8
near:سعود	0:-17 2:-18 3:-14 4:-37 5:-47 6:53 8:59 10:-61 11:-10
near:سفار	0:-12 2:-10 3:-13 4:15 6:-12 7:-8 8:-16 10:-13 11:21
near:سفن	2:-9 6:13
near:سفين	0:-13 2:-11 3:-19 6:-23 8:-16 9:-15 10:30 11:10
near:سقط	0:-17 2:-29 3:-18 4:-12 6:45 7:-25 10:-10
near:سقطت	3:14 5:-10 6:-19 7:13
near:سقطو	0:-18 1:14 3:-13 4:-36 5:-54 6:27 7:34 8:-13 10:-31
near:سقف	3:-21 5:10 6:24 7:-25
near:سقوط	0:-28 1:-9 2:-27 3:-24 4:-39 5:17 8:-10 9:19 10:-20 11:14
near:سكان	0:-18 1:-15 2:-54 3:49 4:-23 5:-39 6:-39 8:13 9:-9 10:19 11:-54
near:سكنا	10:-14 11:16
near:سكني	5:-9 6:33 7:-24
near:سلاح	6:23
near:سلام	0:-10 2:-9 3:-10 4:-14 6:33 7:-9 8:-16 10:-11
near:سلسل	8:-26 10:26
near:سلطا	0:-22 1:-10 2:-14 5:-26 6:-13 7:14 8:-31 10:8 11:12
near:سلم	0:-29 2:11 3:-20 4:26 5:-39 6:42 7:-15 8:-23 9:-10 10:-17 11:-13
near:سلما	5:-9 10:10
near:سلمت	0:-24 2:-28 3:-16 5:-19 6:30 7:-18 8:-11 9:-11 10:15 11:-16
near:سلمن	0:-14 2:36 3:-28 4:23 5:-16 6:-22 7:-17 8:-25 9:-23 10:-45 11:-15
near:سلمو	0:-17 2:-17 4:10 5:-13 6:40 8:-8 10:-42
near:سليم	1:-14 4:-9 5:-39 6:42 7:-19 8:-9 11:-20
near:سمح	3:-10 4:-9 5:29 6:-26 7:-11 10:-19 11:15
near:سنار	3:18
near:سنتي	5:-23 6:28
near:سنجا	2:-8 9:-8 10:-16 11:19
near:سنغا	0:16 1:22 2:-32 3:-30 4:-28 5:-18 6:-32 7:-17 8:-19 9:-11 10:22 11:8
near:سنه	0:12 1:-22 2:-22 5:-31 9:-24 10:-39
near:سنوا	1:-10 2:-26 3:-33 4:-27 5:9 7:23 8:12 9:-9 10:-30 11:16
near:سنوي	3:-13 6:23 7:-9
near:سوء	0:-11 5:-17 6:34 7:-20
near:سواح	0:-9 2:-10 3:13 5:-10 9:-11 10:-10 11:-14
near:سوال	0:-12 4:15
near:سوتل	3:26 6:-10 11:-14
near:سودا	0:-30 1:-22 2:-24 3:-12 4:-47 5:-40 6:28 7:-19 8:14 9:35 10:-53 11:-34
near:سور	2:32 6:-40 7:21
near:سوري	0:-50 1:-19 2:-26 3:8 4:-26 5:18 6:-9 7:-45 8:16 10:-27
near:سوق	0:19 1:-8 2:-12 3:29 4:-18 5:-36 6:-9 9:-11 10:-9 11:-18
near:سوكو	3:18 4:-15 5:-11 6:-12
near:سومط	0:-9 3:16 4:-9 5:-28
near:سونا	3:-9 6:-11 8:-10 11:20
near:سوها	5:14 6:-10
near:سوي	0:-18 1:8 3:-20 5:-19 6:-14 7:-52 8:-34 9:-21 10:27 11:28
near:سويد	0:-11 3:-19 4:-10 8:22 9:26 10:-11 11:-25
near:سويس	2:18 5:-13
near:سياح	0:-9 5:-12 7:10
near:سيار	1:-9 2:-31 3:-37 4:-40 5:-12 6:54 7:-28 8:-13 9:-12 10:-32 11:-19
near:سياس	2:13 4:19 6:-15 7:-11 8:-13
near:سياق	5:26 6:-23
near:سيبو	6:25 7:-8
near:سيدت	5:12 6:-14 7:11
near:سيده	3:-11 5:14 7:-11 8:-16 10:10 11:-11
near:سيدو	0:8 3:11 4:-11 6:-15 7:-9 9:-10 11:12
near:سير	2:32 5:8 6:-32
near:سيرا	0:-17 2:-11 3:26 4:-14 5:-8 6:-12 9:-18 10:21 11:-18
near:سيطر	2:-15 6:14
near:سيطل	0:-13 2:-16 8:16
near:سيف	0:19
near:سيقا	3:-13 5:21 6:-22 9:12 10:-9 11:-9
near:سيل	5:-12 6:17
near:سينا	3:-23 6:25 7:-10 9:-8
near:سيول	2:-13 5:-29 7:9 9:-11 11:-8
near:شاب	0:25 5:9 6:-33 7:-12
near:شابا	0:-11 2:-8 4:-22 5:21 6:-10
near:شاحن	0:33 1:-13 2:-57 3:22 4:-65 5:-16 6:-40 7:24 8:-31 10:9 11:-21
near:شارع	3:-12 6:28 7:-17
near:شارك	0:-9 2:-13 4:-12 5:-18 6:8 7:-13 8:22 10:-17
near:شاطي	5:-17 6:27 7:-10
near:شاي	5:-8 6:22 7:-8
near:شباب	1:-18 3:33 4:31 5:-23 6:-33 7:-22 10:-8
near:شباط	2:17 3:9 4:-20 5:-12 6:-10 7:-11 8:21 9:-22 10:-11 11:-20
near:شبكه	1:-8 3:-11 8:-12 9:-8 10:-10 11:-20
near:شبيل	3:10
near:شتاء	2:16 3:-8 4:-9 6:21 7:-26 9:-13 11:-10
near:شجاع	2:15 4:-8 6:-17 7:-9 10:8
near:شجره	3:10
near:شحن	4:-15 10:15
near:شخص	1:-18 2:-13 5:25 6:14 7:-18 8:-16 9:-8 10:-25
near:شخصا	0:-36 1:-42 2:-15 3:13 5:11 6:-24 8:-15 9:-14
near:شخصي	0:-9 5:27 7:-29
near:شرد	0:-9 3:29 4:-13 6:-19 9:-15 11:-9
near:شردت	3:22 5:-8 6:15 9:-33 11:-15
near:شرطه	1:-19 2:-11 4:-44 5:-8 6:16 7:9 8:-16 9:-13 11:-18
near:شرطي	0:-21 5:18 7:15 10:-9
near:شرعي	2:-21 3:-19 4:-16 5:-22 6:53 7:-14 8:-8 9:-10 10:-15 11:-10
near:شرق	0:-20 1:20 2:-17 3:-18 4:21 6:-29 7:-20 8:-9 9:21 10:-24
near:شرقي	0:-29 2:-20 3:-17 4:15 5:-14 6:20 7:-21 8:-11 9:22 10:20 11:-21
near:شركا	0:20 2:-8 4:-12 7:-10 9:-12 10:-24 11:8
near:شركه	1:-8 2:-16 3:-17 4:17 5:-12 6:23 7:-10 10:-25
near:شريط	0:-10 2:-11 3:-17 4:26 5:-10 6:-16 7:-10 8:-17 10:-21 11:22
near:شريف	2:14 4:-12 5:-26 6:23 7:-17 10:-13
near:شريك	3:-14 6:16
near:شظاي	0:-8 2:-21 4:-10 5:42 7:-13 8:-10 10:-28
near:شعب	3:-18 11:18
near:شعبه	6:-8 7:18
near:شعبي	6:14
near:شغب	2:-17 6:25 7:-10
near:شفاء	5:13
near:شفق	6:11
near:شقره	6:11
near:شقق	3:27 4:-8 7:-20 9:-10 10:-11 11:12
near:شقيق	3:-11 5:9 6:21 7:-19
near:شمال	0:18 1:-15 3:-22 4:-22 5:-20 7:-8 9:-33 10:-12 11:31
near:شمس	3:25 9:-22
near:شمل	3:-11 8:10 9:18 10:-8 11:-17
near:شملت	0:-15 2:-12 4:-18 6:-15 8:9 10:15
near:شهاد	5:-14 6:22
near:شهد	2:-26 3:10 4:-10 6:25
near:شهدا	0:-14 1:-9 2:-25 3:-23 4:11 6:17 7:-43 9:-13 11:-8
near:شهدت	0:-16 2:-10 3:-11 5:-13 6:15 7:11
near:شهر	1:27 2:8 3:-15 4:-46 5:-57 6:-34 7:-52 8:-16 10:43 11:-9
near:شهرا	0:-18 1:-10 3:-23 4:-21 5:-13 6:-31 8:15 9:25 10:-18 11:-15
near:شهره	2:-14 6:26 7:-11
near:شهري	0:12 2:-10 4:-18 5:-10 6:-17 7:-17 10:-10 11:10
near:شهود	6:13
near:شهور	3:-26 5:11 6:-23 9:25 11:-16
near:شهيد	0:-25 1:23 5:33 6:-30 7:-21 10:-8 11:-14
near:شوهد	3:-8 6:-17 7:23
near:شوون	0:-8 1:-12 2:27 3:-17 4:-36 5:-16 7:-11 8:17 9:-10 10:-35 11:-13
near:شيء	0:-20 4:-32 6:-9 7:30 10:-22
near:شيبو	0:19 2:-10 7:12 8:-17 10:-15
near:شيت	5:8
near:شيخ	0:-11 2:-9 4:-33 5:-14 6:-21 7:36 8:-10 9:-11 11:-27
near:شيع	6:21
near:شيكا	3:24 6:9 11:-14
near:شيوخ	0:23 4:-21 5:-15
near:شييا	0:-9 6:-25 7:17
near:صاحب	7:10
near:صارو	5:-12 6:37 7:-15 10:-14 11:-20
near:صالا	3:24
near:صالح	5:-14 6:16
near:صباح	0:8 1:-20 3:-8 4:-60 5:-37 7:18 8:-36 9:-24 11:20
near:صبيا	0:-12 5:8 6:9
near:صحاف	0:17 3:-18 4:-20 5:-10 6:16 9:19 10:-15 11:-8
near:صحرا	0:-9 1:24 2:-10 3:-20 4:19 6:-22 7:-13 11:-22
near:صحفي	0:-10 3:15 5:-9 6:-36 7:32 10:-10 11:-12
near:صحه	0:-19 1:-21 2:-43 4:14 5:13 6:32 7:-29 8:-29 9:-11 10:-26 11:-14
near:صحي	2:-11 3:16 4:-20 8:-10
near:صحيح	5:-17 6:26
near:صحيف	2:12 4:-13 5:9 6:-16
near:صحيه	0:-10 2:-15 3:-24 4:-23 5:-25 6:10 7:-16 8:-9 9:-11 10:38 11:-20
near:صحيي	0:47 4:-8 5:-30 6:-39
near:صدر	5:26 6:-15 7:-15
near:صدمت	3:-15 5:-11 6:14 9:15 11:-13
near:صدمه	6:12
near:صرح	4:-15 5:14 8:18 10:-18
near:صرفت	3:27 6:-9 7:-16 10:-10
near:صرنا	0:-14 3:15 4:18 5:-16 6:-37 7:-17 8:-8 9:17 10:-25 11:-33
near:صعده	2:16 4:-11 10:-11
near:صغار	6:19
near:صغير	0:14 2:10 6:-8 7:-15 10:-11
near:صفاق	1:-18 6:19 7:-11
near:صفت	0:-13 6:21 8:-13
near:صفحا	4:-8 7:8
near:صفحه	0:9
near:صفر	3:-11 6:18
near:صفقه	0:-8 2:-9 4:-11 5:-15 6:-15 8:39 10:-26
near:صفه	0:-12 3:-17 4:-15 5:-23 6:-19 7:30 10:-15
near:صفوف	0:-10 2:-9 4:-23 5:-10 6:49 7:-27 10:-11
near:صلا	0:16 2:-11 3:-13 4:-32 6:-22 8:-20 10:12
near:صلت	2:-13 3:-18 4:-15 5:-9 6:-15 10:8 11:16
near:صلته	5:8
near:صلوا	2:-18 3:-17 4:-33 5:14 6:-31 7:-24 8:-13 9:32 10:20 11:-45
near:صليب	0:-22 1:-14 2:20 3:-23 4:-40 5:-16 6:-23 8:29 10:-12 11:-27
near:صناع	3:-11 4:-9 5:30 6:-29 8:-8 11:-11
near:صنعا	0:-24 2:-31 3:-11 4:24 5:-17 6:-18 8:-10 10:9
near:صهار	5:-12 6:17
near:صهري	0:-11 4:-14 5:-9 6:24 10:-14
near:صوار	6:15
near:صوت	4:15 6:-21 7:18 10:-8
near:صور	3:21 5:-8 9:-10 11:-9
near:صورا	0:-12 4:39 5:-34 6:-15 7:-16
near:صول	0:-17 2:14 4:-23 6:-22 7:-25 8:-27 9:-11 10:-12 11:28
near:صوله	2:-9 5:-39 6:44
near:صوما	0:-10 3:-35 4:12 5:-10 6:-15 7:-10 9:29 10:-12 11:-14
near:صياد	3:-32 5:-15 7:13 8:-9 9:-15 10:-16 11:-26
near:صيد	5:12
near:صيدا	11:10
near:صيدل	0:15 6:-8 7:-8
near:صيف	0:-13 1:-10 2:-9 3:-24 4:-16 5:-29 6:14 7:-27 8:-23 9:16 11:18
near:صيني	0:17 2:-17 3:-12 4:-27 5:-14 6:-41 7:20 8:-19 10:16
near:ضابط	0:-18 2:-34 4:42 5:-12 6:-11 7:-15 10:-26
near:ضاحي	6:17
near:ضاع	0:-26 2:-19 4:-20 6:24 10:-12
near:ضالع	2:-23 6:22 10:-8
near:ضايع	3:-20 4:-16 7:21
near:ضباط	2:-8 5:9 6:8 8:-20 10:21
near:ضحاي	0:-19 2:-26 3:-29 4:-34 6:51 7:-58 8:-12 9:-17 10:-33 11:-31
near:ضحيت	0:-9 3:-9 5:-10 6:52 7:-15 11:-13
near:ضحيه	0:-11 2:-21 5:-12 6:50 7:-15 10:-10
near:ضرب	0:-18 1:-8 2:15 5:44 6:-25 7:-20 8:-25 10:-25 11:-15
near:ضربا	6:15
near:ضربت	3:-12 5:-12
near:ضربه	5:29 6:-11 7:-10
near:ضعت	5:10
near:ضعف	0:12 1:18 3:30 4:-22 5:-11 6:-42 7:-20 9:-19 11:-12
near:ضفه	0:-8 2:13 3:14 5:-9 9:18 10:-13 11:-23
near:ضمت	0:-10 1:-8 2:-25 3:-23 5:18 6:-30 7:23 8:-17 9:-19 10:-18 11:24
near:ضمن	0:-9 2:9 3:28 4:-16 5:-28 6:16 7:-21 9:-18 10:-37 11:-18
near:ضمنه	0:-26 2:-28 3:-19 5:12 6:25 9:16 10:8 11:-17
near:ضنك	6:9
near:ضواح	2:-12 3:42 5:-13 6:-20 7:-8 9:-21 10:-14 11:-19
near:طابق	0:-27 1:-10 2:11 4:10 5:-24 6:13 7:-10 8:-18 9:-12 10:-24 11:-13
near:طارق	1:26 3:-11 4:-9 5:-11 6:-23 11:-12
near:طاري	4:-14 6:19 7:-11 10:-9
near:طاقت	3:-21 5:-17 6:24 7:-16 9:21
near:طاقم	0:-19 2:-23 3:-15 4:18 5:-12 6:11 8:-20 10:11
near:طاقه	5:8
near:طال	5:21 6:-18
near:طالب	2:-14 3:-40 4:18 7:-12 8:-8 9:20 10:-19
near:طاول	2:-16 5:-21 6:38 7:-21
near:طاير	0:-19 1:-20 2:-14 3:-8 4:-41 5:11 6:-17 7:25 8:26 9:-13 11:-31
near:طايش	0:-13 2:-13 4:-8 5:38 6:-29
near:طباب	6:12
near:طباخ	7:8
near:طبرق	3:-10 5:-10 6:24 7:-12 11:11
near:طبقا	0:-15 2:-16 3:25 5:-13 6:16 7:-23 8:18 9:-18 10:-20
near:طبي	2:-9 3:-10 5:17 6:12 8:-22
near:طبيب	0:-19 1:-10 2:15 3:-21 4:12 5:13 7:-48 9:-11 10:-35 11:-10
near:طبيه	0:-11 2:-8 3:-18 4:-10 5:-13 7:-20 8:-13 10:28 11:-10
near:طحين	3:-8 6:20
near:طراز	6:9
near:طرف	0:-14 2:-19 3:-25 4:-13 5:16 6:-8 7:-17 10:18
near:طرفا	2:-15 3:-14 4:-14 7:-12 8:28 10:-23
near:طرفي	0:-10 3:-18 4:-16 6:-14 7:-15 8:11 10:13 11:-13
near:طرق	0:-20 1:-25 2:-19 3:-39 4:-41 6:51 7:-19 8:-14 9:-8 11:13
near:طريق	0:36 1:33 2:-22 3:-14 4:-66 5:-21 7:-18 8:-15 9:-21 10:-35 11:-53
near:طعام	3:15 9:-8
near:طعن	5:-14 6:18
near:طفل	2:-16 4:-9 5:8 6:25 7:-22 10:-13 11:-8
near:طفلا	0:12 1:-33 2:-22 3:-32 4:23 6:18 7:-15 8:-25 9:11 10:-37 11:-32
near:طفله	0:-9 3:-9 4:-12 5:-10 6:31 7:-24
near:طفلي	6:18 7:-21 10:-14
near:طفيف	4:-12 5:52 6:-36 10:-18
near:طلاب	0:15 4:-9 5:-12 6:-19 7:22 10:-12
near:طلب	0:21 4:-9 6:-8
near:طلبا	2:-15
near:طلبت	4:20 6:-8 8:-9 10:-21
near:طلبه	0:-12 4:15
near:طلبو	0:16 6:-16 11:8
near:طمرت	6:19
near:طهرا	3:-12 9:19 11:-16
near:طواب	4:-8 7:9 11:8
near:طوار	0:-10 2:-10 3:-11 5:8 6:13 7:-30 9:-23 11:17
near:طواق	0:-8 2:-15 3:-9 4:-18 5:38 7:11 10:-23
near:طوبا	3:8
near:طوعا	3:-18 9:-33 11:36
near:طوعي	6:-14 7:-10 11:27
near:طولك	3:16 9:-22
near:طوله	0:-13 3:-10 4:27 5:-13 7:-12 10:-23 11:-11
near:طويل	0:25 2:-10 3:48 4:-8 5:-14 6:-24 7:-35 9:-27 11:-20
near:طيار	5:9
near:طيرا	6:17 7:-11
near:طينه	0:-9 3:-19 5:-20 7:-19 9:28 11:-9
near:طيني	6:14 7:-30 11:-8
near:ظرف	3:25 6:-10 9:-11
near:ظهر	0:-11 2:-14 3:-36 4:-14 5:14 7:-11 10:27 11:-11
near:ظهرا	2:-18 4:-13 5:-25 6:39 7:-21 10:-13
near:ظهرت	6:18
near:عاج	3:-25 9:26 11:-9
near:عاجز	11:-11
near:عاجل	5:14
near:عاد	0:12 1:-19 2:17 3:-40 4:-60 5:-45 6:-23 7:-63 8:38 9:-40 10:-11 11:25
near:عادت	2:-13 3:-8 4:-25 5:-15 6:-11 7:-18 8:17 9:-8 10:19 11:-22
near:عادو	0:-21 2:-17 3:-39 4:-35 5:-20 6:-53 8:-12 9:-64 10:24 11:56
near:عارض	6:13 7:-12
near:عاشر	0:-15 2:-9 3:-19 4:14 5:-23 6:15 7:14 8:8 10:-32
near:عاصف	3:21 6:-8 11:-11
near:عاصم	2:-10 3:9 4:-24 7:-10 9:-33 10:-17 11:19
near:عالج	0:-8 1:-9 3:-16 4:-9 5:36 6:-24 7:-16 9:-9
near:عالق	6:12
near:عالم	0:-27 1:-8 2:11 3:13 5:-19 6:30 7:-14 9:-12 10:-9 11:-28
near:عالي	0:-8 2:-24 4:-16 6:-11 8:31 10:-26
near:عام	0:20 1:46 2:15 3:-26 4:-36 5:-8 7:-78 8:-12 9:-47 10:-31
near:عاما	0:-8 1:-11 3:14 4:-35 5:-11 6:18 7:-39 10:9 11:-19
near:عامل	0:25 1:-24 2:-44 4:29 5:20 6:-33 7:-69 8:-41 9:-21 10:-18 11:-26
near:عامه	0:-22 3:11 5:-22 6:20 7:-37 8:-26 9:-8 10:12
near:عامي	0:-8 2:10 3:-15 4:-29 5:15 6:-34 7:-14 9:19 10:27 11:-14
near:عايد	0:-33 1:-26 2:-33 3:-52 5:-49 6:-14 7:-52 8:44 9:-31 10:-16 11:51
near:عايل	0:-52 1:-19 2:-27 4:35 5:-39 6:8 7:25 8:-36 9:-34 10:-37
near:عبار	1:8 3:-11 5:-11 6:-10 7:15
near:عباس	3:-8 11:10
near:عبد	0:-9 3:14 4:-14 5:10 8:10 11:-11
near:عبدا	6:20 7:-17 8:12 10:-9
near:عبر	1:-9 3:-9 4:-41 5:-44 6:-35 7:-36 9:14 10:15
near:عبرو	5:-16 6:-10 7:-17 8:-9 9:17 10:-15
near:عبور	3:-30 4:-8 5:-12 6:14 7:-27 9:35 11:-19
near:عبوه	0:-9 4:-13 5:29 7:-13
near:عتاد	4:8
near:عتق	3:13 11:-12
near:عثر	0:31 1:-17 2:28 3:-22 4:-44 5:-30 6:-19 7:-39 8:-20 9:-10 10:-20 11:-16
near:عثرت	6:-13 7:-12 10:19
near:عثرن	2:-8 6:19
near:عثرو	6:12 7:-10
near:عثما	3:-8 5:-9 6:8
near:عثور	2:-10 5:-11 6:13 7:10
near:عدا	0:-10 2:-13 4:-27 6:13 7:20 8:-9 10:-23
near:عداد	0:-39 1:-21 2:-25 3:-46 4:-64 5:12 6:-17 7:51 8:12 9:-15 10:-35 11:-18
near:عدت	4:11 6:8 7:-8
near:عدد	1:9 2:-30 5:-32 6:-29 7:33 8:-37 9:25 10:-30 11:-22
near:عددت	0:-14 1:-18 2:-12 3:-25 4:27 5:-14 7:-15 11:-8
near:عدده	0:-17 1:-33 2:-61 3:20 4:8 5:27 6:-66 8:23 9:-31 10:-10 11:25
near:عدلي	0:-10 2:13 6:9
near:عدم	0:-11 1:28 2:27 4:14 5:-26 6:-40 7:-12 8:-16 10:-13
near:عدن	0:-10 2:-11 3:-9 4:-13 5:-32 6:27 7:-9 9:-14 10:19 11:16
near:عده	5:-8 6:15
near:عدو	1:18 3:-8 4:-8 6:8
near:عدوا	1:17 6:-12 11:-12
near:عراء	3:18 9:-9
near:عراق	0:-11 1:-11 2:-10 3:31 4:-35 5:20 6:-32 7:-22 8:-29 10:-23 11:-11
near:عربا	0:-10 3:19 4:10 5:-13 6:-20 7:-8
near:عربه	0:16 3:-10 6:-26
near:عربي	2:-8 4:-22 8:19 10:-9
near:عرضت	8:8
near:عرفت	2:-12 6:24
near:عرفن	0:-12 1:-9 3:-17 4:-27 5:-12 6:20 7:14 9:-10 10:-15 11:-22
near:عريش	5:10
near:عسكر	0:10 1:-9 2:-28 5:-32 6:-13 8:-8 9:-25 10:41 11:-34
near:عشاي	2:-14 3:-8 5:-26 6:-13 7:-40 8:-18 9:-10 10:37 11:-30
near:عشر	0:22 1:-10 3:-63 4:-16 8:-51 10:-43 11:-23
near:عشرا	0:-9 2:-15 3:24 4:44 5:-22 7:-21 8:-16 9:-16 10:-33 11:-17
near:عشره	1:-9 2:-55 3:-17 4:10 6:-18 7:-11 8:-11 9:17 10:-9 11:-18
near:عشرو	0:-46 1:-12 2:-50 4:39 5:-9 6:18 7:-49 8:-13 9:-15 10:-11
near:عشري	0:20 1:-38 2:-42 3:-10 4:-34 5:15 8:20 9:-35 10:-35
near:عشوا	3:22 11:-15
near:عصاب	0:8 1:-13 2:-26 5:-30 6:15 7:-24 9:-21 11:-12
near:عصر	0:-12 5:-19 6:12 7:16
near:عصرا	6:18 7:-13
near:عضو	0:-8 2:-9 3:12 4:-10 5:-16 7:-18 8:19 10:-10
near:عضوا	6:12 7:-11
near:عطشا	3:-9 6:31 7:-8
near:عطله	6:20 7:-15 11:-18
near:عظيم	5:-12 6:23 7:-9
near:عفو	0:22 2:-9 5:-8 7:-23 10:-13
near:عقار	0:-9 5:-17 6:29 7:-13
near:عقد	1:11 6:-9
near:عقود	6:24 7:-13
near:عقيد	6:15
near:علاج	0:-14 3:-36 4:-17 5:49 6:-28 7:-26 8:-15 9:-22 10:-20 11:12
near:علقت	5:13 6:-8
near:علم	6:-38 7:39
near:علمت	6:17
near:علي	0:-13 1:16 2:-24 3:9 4:-16 5:-13 8:-34 9:-22 10:-33 11:-41
near:عليا	3:-10 7:-16 9:19 11:-11
near:عليه	0:-13 1:-13 2:-33 3:13 4:-41 6:9 7:10 11:-23
near:عمال	0:-24 1:-22 2:-27 3:24 4:-21 5:-20 6:-14 7:22 8:-21 9:-22 10:21 11:-34
near:عمان	2:-9 3:-13 4:-12 9:18 10:25 11:-17
near:عمده	4:9
near:عمر	0:-13 2:-13 3:-28 4:-26 5:-29 6:-8 7:28 8:28 9:-11 10:-32 11:-22
near:عمره	0:-29 1:-8 2:-21 3:-15 4:-33 5:12 6:-9 8:-11 10:44 11:-19
near:عمق	6:-11 8:-13 10:17
near:عمل	0:22 5:-14 6:21 7:-27 10:-20 11:-14
near:عمله	2:-8 3:-20 4:-8 5:-33 6:29 7:-28 11:-9
near:عملي	0:-10 1:-14 2:-66 3:-32 4:-62 5:11 6:9 8:16 9:-13 10:18 11:-32
near:عمه	6:17
near:عمود	3:-10 5:19 6:-13
near:عموم	5:-12 6:13 9:-9
near:عناص	1:-9 2:-41 3:-41 4:20 5:-44 6:24 8:20 9:-12 10:-53 11:-24
near:عناي	0:-9 2:-11 3:-20 4:-20 5:12 6:-11 7:-20 8:27 10:-20
near:عنبر	0:-13 3:-24 4:-27 5:-27 6:43 7:-23 9:-8 10:-8
near:عند	1:-19 2:18 3:-11 4:-57 5:13 6:-9 7:-12 8:-16 9:16 10:-20 11:-30
near:عندم	0:9 1:-8 3:-8 6:27 7:-17
near:عندن	3:13 6:9 7:-9 9:-8
near:عنده	0:-19 2:12 4:25 6:-23 7:-8 10:-8
near:عنصر	2:-9 4:19 6:-24 10:-12 11:11
near:عنف	1:-12 2:-11 3:33 4:-22 5:-8 6:18 7:-11 9:-31 10:-9 11:-29
near:عنه	3:9
near:عنها	0:20 2:-13 4:-19 6:20 10:-23
near:عنهم	1:-20 2:-48 3:-51 4:16 5:-17 6:-80 7:51 9:-19 10:-10 11:-23
near:عوده	0:-26 1:-15 2:-25 3:-50 4:-21 5:-27 6:-26 7:-43 8:-29 9:-20 10:18 11:58
near:عوز	0:-19 2:29 4:-14 6:-21 10:-29
near:عوفر	0:-19 3:-29 4:-16 5:-14 6:-35 7:-12 8:12 9:-14 10:28 11:-20
near:عولج	5:15
near:عون	3:34 6:-32
near:عياد	5:21 6:-14
near:عيتر	5:8
near:عيسي	5:26 6:-23
near:عيش	2:-8 3:-8 5:26 6:-22
near:عين	2:-12 3:21 6:8 7:-9 11:-19
near:عينا	0:8 2:-21 3:-27 4:-20 5:-23 6:51 7:-21 9:-8 10:-26 11:-14
near:عينه	4:10 10:-8
near:عيني	2:14 4:-16 7:-14 10:-9
near:غابا	6:9 7:-11
near:غابه	1:-12 2:13 3:-54 4:-13 6:-58 7:-54 8:12 9:-13 10:27 11:-12
near:غادر	0:-17 1:-8 2:-11 3:14 4:-40 5:64 6:-66 7:-32 8:-30 9:-45 10:-34
near:غارا	0:-19 2:-13 3:-8 4:-29 5:-17 6:52 7:-17 10:-27
near:غاره	2:-9 3:-12 4:-9 5:11 6:19 7:-11
near:غاز	2:-11 3:-9 5:23 7:-14
near:غالب	0:-20 2:8 3:-16 4:-32 6:-11 7:11 9:-16 11:15
near:غام	5:27 7:-9 11:-13
near:غاو	5:24 6:-19
near:غايه	3:-11 9:13 11:-9
near:غدا	2:-11 4:-12 6:20 7:-15
near:غذاء	6:8
near:غرام	6:12
near:غران	5:-18 6:21
near:غرب	0:29 2:-8 3:-16 4:-24 10:-11 11:8
near:غربي	0:-10 1:-10 2:-9 3:12 4:-28 5:-28 6:15 9:-11 10:14 11:-12
near:غرف	5:-22 6:24
near:غرفه	0:-25 2:-22 3:-9 4:35 5:-29 6:26 7:-20 8:-11 10:-32 11:-14
near:غرق	0:-8 1:-18 2:-11 3:-15 4:-9 5:-23 6:16 7:10
near:غرقا	5:-10 6:28 7:-11
near:غرقو	2:-13 4:-15 5:-18 6:45 7:-34 9:-8 10:-10
near:غرقي	5:-13 6:30 7:-11
near:غريق	5:-17 6:21
near:غزه	0:-17 1:-12 2:30 3:-26 4:-26 5:-17 6:-32 7:-24 9:-33 11:9
near:غزو	3:-13 6:16 8:9
near:غضون	0:-15 2:-13 4:11 5:-8 6:-40 7:-10 9:20 10:11
near:غطاس	6:10
near:غلاد	5:14 6:-11
near:غنم	0:12 3:-12 4:-19 5:33 6:-23 7:-21 10:-10
near:غنمت	0:28 4:-14 5:-11 6:-9
near:غواف	4:-21 6:11 10:24
near:غوفا	0:-8 5:-16 6:26
near:غوما	3:10 5:-11 6:25 9:-8 11:-12
near:غيبو	5:34 6:-41 7:-8 9:-8 10:-12 11:-8
near:غير	0:-32 1:-16 2:-29 3:-10 4:21 5:-18 7:-35 8:-24
near:غيره	0:-20 1:-14 2:-18 3:26 4:23 5:-23 6:13 7:-16 8:-21 9:-31 10:-23 11:-29
near:غيني	2:13 6:-9 7:-11
near:فاحص	4:-20 5:16 6:8
near:فارد	0:-9 2:-14 6:24 10:-24
near:فارق	2:21 3:-17 4:-19 5:-28 6:29 7:-12 8:-9 10:-23
near:فارك	2:-34 4:-23 6:34 10:-18
near:فاري	3:16 6:-13
near:فاست	3:-10 6:11
near:فاسو	2:-26 6:28 8:-11 9:-10 10:-9
near:فاشر	0:-8 1:-8 3:12 4:-16 5:-18 6:-37 7:20 9:31 10:-18 11:-19
near:فاض	6:8
near:فاعل	0:8 5:-14 6:-11 9:-9 11:10
near:فاقت	0:-9 2:27 6:-26 7:-13 10:-24
near:فاقر	6:16
near:فان	0:-8 3:34 4:-11 7:-14 9:-19 11:-28
near:فانت	3:21 9:-10
near:فاه	0:-33 1:8 2:34 3:-11 4:-44 6:14 7:-42 8:-36 9:-12 10:-14 11:-13
near:فايق	4:-8 5:28 6:-14
near:فبات	3:12 6:-8
near:فبرا	2:29 4:-31 5:-14 6:-14 7:-13 8:13 9:-10 10:9 11:-25
near:فتاه	2:-23 4:10 6:9
near:فتح	6:20 7:-27 8:9 9:-10 10:-13 11:13
near:فتحت	3:16 6:8 9:-8 11:-10
near:فتره	1:24 2:21 3:-15 4:-12 5:-24 6:-27 7:-20 9:-11 10:-18 11:32
near:فتقو	2:-8 4:-10 5:-10 6:22 8:29 10:-27
near:فتيا	0:-37 2:-21 3:-24 4:-22 6:22 7:8 9:-9 10:27
near:فجر	0:29 1:-15 3:-31 4:12 5:-31 6:-16 7:-33 8:-18 9:-16 11:-27
near:فجرا	2:-18 3:11 6:9 7:-23
near:فجرح	0:-8 5:20 7:-15 10:-11
near:فحص	2:14 3:-41 4:-13 5:-14 6:-21 7:-18 8:15 10:-18 11:29
near:فحوص	5:-16 6:27
near:فدي	0:-16 2:-16 3:-13 4:12 6:-26 8:-10 9:-9 10:28 11:-10
near:فديه	2:-14 3:-14 4:24 5:-31 6:-25 7:-21 8:-20 10:8 11:-12
near:فرات	3:19 11:-19
near:فرار	0:-14 2:-43 3:-25 4:-37 5:-29 6:-20 7:12 8:-13 9:34 10:35 11:-39
near:فران	0:-18 2:-16 4:-9 5:19 7:-8 10:18
near:فرد	6:-12 7:-8 11:18
near:فردي	6:11
near:فرع	6:9
near:فرق	0:-10 5:8 7:10 9:-13 11:-9
near:فرقا	6:-24 7:24 8:-8 10:11
near:فرقن	3:-8 5:10 9:-10 11:13
near:فرقه	0:-15 4:24 5:15 6:-11 8:-24 10:-11 11:-18
near:فرنس	1:-8 4:-10 5:-15 6:31 7:-17
near:فروا	0:9 2:-8 3:26 4:-18 5:-8 6:-30 8:-11 9:19 10:20 11:-39
near:فريق	0:-14 2:-10 3:-10 4:-15 6:48 7:-21 8:-8 10:-15
near:فصاي	2:10 4:-15 5:-8 7:-19 10:8
near:فصحي	3:16 6:-16
near:فصل	5:19 6:-16
near:فضل	2:21 6:-25 9:9
near:فضلا	3:-9 7:15 8:-12 9:10 10:-14
near:فعدد	3:17 5:14 6:-33 7:20 11:-16
near:ففي	3:-11 6:28
near:فقا	0:-17 1:14 2:-20 3:25 4:-19 7:-10 8:-12 9:-15 10:8 11:-24
near:فقال	0:-8 2:-16 4:21 6:-11 7:-20 8:-9 10:21
near:فقتل	0:-52 2:-32 4:-36 6:54 7:-27 9:-29 11:-11
near:فقد	0:-24 2:-29 3:-28 4:-46 6:13 7:23 8:-17 9:-43 10:-32
near:فقدا	0:-14 1:13 3:-27 4:-10 5:-27 6:-21 7:28 9:-10 11:-9
near:فقدت	0:-19 1:-8 2:-28 3:-9 4:-23 5:-31 6:20 7:16 10:-30
near:فقدن	0:-26 1:-12 2:-13 3:-29 4:-14 5:-32 6:83 7:-62 10:-20 11:-15
near:فقدو	0:-31 1:51 2:-15 3:-39 4:-23 5:-24 7:-34 8:-10 9:-24 10:-11 11:-23
near:فقضي	0:-8 2:-12 3:-23 4:-10 6:21 10:-10
near:فقط	0:-10 1:-16 2:23 3:-25 4:-57 6:-31 7:21 9:-34 10:11
near:فلا	0:-13 3:-37 4:21 5:-10 6:-29 7:25 10:-14 11:-12
near:فلاح	3:-15 4:-24 6:25 7:-10 8:-13 9:-12 10:-9
near:فلبي	0:-23 2:-23 3:16 4:-35 5:-32 6:-26 8:-22 9:-8 10:40
near:فلسط	0:-22 2:23 3:-8 4:-44 5:13 6:-25 7:-12 8:23 9:-8 10:-25
near:فلم	0:-11 2:-15 5:-14 6:13 7:-23 8:-25 10:18
near:فمات	5:-11 6:19
near:فمنذ	1:10
near:فندق	0:-13 5:-26 7:27
near:فنزو	0:-9 3:-33 4:-18 5:-12 6:-14 8:-25 9:18 11:22
near:فوج	0:-8 3:-16 4:-8 5:9 6:-18 7:-9 8:-15 9:-14 11:31
near:فوجد	0:-8 2:-9 3:-9 4:-27 5:-13 6:30 7:-15 10:-18 11:15
near:فوق	3:14 5:-26 6:35 7:-10 8:-13 10:9
near:فولو	4:-9 6:-11 10:9
near:فيات	0:-10 2:27 4:-13 5:34 6:-37 7:-26
near:فيتن	3:14
near:فيرا	6:10 9:9
near:فيصل	3:-14 9:17 11:-8
near:فيضا	0:-12 3:40 4:-10 5:-9 6:-28 9:-29 11:-32
near:فيلي	3:9 6:11
near:فيما	0:-23 1:-34 2:-19 4:-26 5:8 6:22 8:-22 9:-11 10:-36 11:-17
near:فين	2:16 3:10 5:-41 6:30 8:-23 9:15 10:-15 11:-20
near:فيه	1:-16 2:-22 3:-53 5:-11 6:17 8:-8 9:28 10:-42
near:فيها	0:-30 1:-38 2:-59 3:12 4:44 5:-35 6:-12 7:-33 8:-45 9:-28 11:13
near:فيهم	3:-10 5:19
near:قادس	5:10
near:قادم	0:-14 3:-16 4:-16 5:-8 6:-16 7:-9 8:18 9:-45 10:-35 11:47
near:قاده	0:-22 3:-8 4:19 6:-12 8:-11
near:قارب	0:-9 1:24 2:-12 3:-11 4:-11 5:-15 6:-29 7:25
near:قاصر	0:8 1:11 2:-23 4:-44 6:-16 7:-44 9:-20 11:16
near:قاطع	5:-11 6:27 7:-11
near:قاطن	3:32 6:-28 7:-15 9:24 11:-39
near:قاعد	3:-12 4:-12 10:10
near:قاعه	2:-11 3:29 4:22 5:-13 6:-34 8:-11 10:-21
near:قافل	0:18 1:-11 2:11 3:-25 4:-19 5:-16 6:-50 7:13 8:-18 9:-23 10:-15 11:32
near:قال	0:-46 1:8 2:8 3:-49 5:-22 7:13 8:-11 10:8 11:18
near:قالت	0:-17 1:-12 2:-34 3:14 5:-10 6:23 7:-37 8:-26 11:-22
near:قالو	0:-14 3:-8 4:-32 5:-10 6:25 7:-15 10:-20
near:قانو	4:11 6:-9
near:قاهر	2:-10 5:-9 6:9 8:16 9:-14 10:-8 11:23
near:قايد	0:-23 1:-12 2:-19 3:-28 5:-15 6:-20 7:-16 8:-20 10:39 11:-9
near:قايل	0:-22 2:-8 4:13 5:-33 6:57 7:-29 10:-20
near:قايم	0:-38 1:-12 3:18 4:8 5:35 6:-8 8:-24 9:-16 10:-24 11:-24
near:قباط	2:-32 4:-16 5:-8 6:33 10:-14
near:قبال	0:-14 2:-20 3:-15 5:-22 6:17 10:-12 11:-12
near:قبر	1:16 2:-16 3:-19 4:-22 7:18 9:-9 10:-10 11:-17
near:قبض	5:-8 6:-15 10:21
near:قبضت	0:-15 3:-8 4:29 5:-9 6:-23 7:-8 10:-14
near:قبضه	0:-35 2:-22 3:-15 4:42 5:-8 6:-16 7:-16 8:-23 10:-10
near:قبل	0:-11 2:-32 3:41 5:-27 6:-30 7:-71 8:-47 10:-14
near:قبله	1:-8 4:-16 7:-11 8:21 10:-13
near:قبلي	2:-19 3:-22 4:-10 5:-14 7:-10 10:20
near:قبو	10:10
near:قتال	0:9 1:-12 2:-9 3:17 4:25 5:-22 6:-32 7:-24 8:-11 10:-26 11:-24
near:قتل	0:-33 2:-23 3:-38 4:-26 6:50 7:-25 8:-49 9:-28 10:-34 11:-32
near:قتلا	0:-21 2:15 4:-19 6:16 7:-10 10:-18
near:قتلت	0:19 1:-31 2:-46 5:-46 6:48 7:-51 8:-10 9:-32 10:-21 11:-37
near:قتلن	6:19
near:قتلو	0:8 1:-27 2:36 3:-59 4:-34 5:-18 7:-29 8:-38 9:-30 10:-35 11:-25
near:قتلي	0:-61 1:12 2:-60 3:-34 4:-25 5:-25 6:60 7:-19 8:9 9:-28 10:-45
near:قتها	5:11
near:قتيل	0:-32 1:41 2:-36 3:26 4:-48 5:12 6:-36 7:30 8:-19 9:-31 10:-43 11:-31
near:قداس	0:14 6:15 10:-20
near:قدر	2:-19 3:-23 4:20 6:22 7:-11 10:-11 11:-13
near:قدرت	0:-12 1:-8 5:-10 6:-29 7:33 10:10
near:قدس	2:8 4:-14 6:-11 7:-8
near:قدم	3:8 5:-19 6:19 9:-28 11:22
near:قدمت	3:-8 5:10 6:10
near:قدمو	3:29 5:-11 6:-20 7:17 9:-18 11:-34
near:قديم	5:12 8:-12
near:قذيف	6:15
near:قراب	1:-13 4:-16 6:14 11:-35
near:قراه	0:-15 4:-10 6:-20 8:-11 9:-40 10:-12 11:26
near:قرب	0:19 1:-19 2:-24 3:-9 4:-29 5:21 6:-9 8:-39 9:-35 11:-46
near:قرن	3:-9 6:-9 7:12
near:قروي	0:-26 2:-14 4:23 7:-9 8:-27 10:9
near:قري	0:-16 3:30 4:-34 5:-32 6:-16 8:-13 10:-14
near:قريب	0:-26 2:-11 3:34 4:14 6:-26 7:-41 8:-17 11:-10
near:قريت	3:11
near:قريه	0:-21 1:-9 2:-9 3:30 4:-12 6:19 7:-48 8:-22 9:-24 11:-29
near:قسام	2:32 6:-26 10:-12
near:قسد	4:-8 5:-12 6:13 8:18 11:-10
near:قسرا	0:-10 2:-21 3:24 4:-8 5:-11 6:-27 7:26 8:-29 9:-32 11:11
near:قسري	0:22 4:-8 5:-10 6:-36 9:-13 11:-21
near:قسم	0:27 2:-11 3:-13 4:-26 6:-26 7:-12 8:25 10:-32
near:قصف	0:-23 2:-22 4:-24 6:33 7:-19 8:-11 9:-14 11:-22
near:قصفت	6:8
near:قضاء	0:-14 2:-17 8:-17 9:-22 10:-37 11:22
near:قضاي	6:14
near:قضبا	3:-18 4:24 8:-10
near:قضت	5:-22 6:29
near:قضوا	0:-18 1:15 2:11 3:-14 4:-43 5:-36 6:45 7:-48 8:-13 9:-31 10:16 11:-18
near:قضي	0:-43 2:11 3:11 4:-41 5:-10 6:25 7:-66 8:-23 9:-15 11:-10
near:قضين	5:-10 6:15
near:قضيه	0:9
near:قطار	0:12 2:-8 4:-8 6:9 7:-13 8:-10 10:-8 11:14
near:قطاع	0:21 1:-10 2:22 3:-23 4:-22 6:-17 7:-39 8:-47 9:-27 11:8
near:قطري	10:8
near:قطن	0:12 5:-8
near:قعت	3:11
near:قعوا	0:-9 2:-11 3:-10 5:-11 6:-24 7:8 8:16 10:-20
near:قفز	0:-10 2:-11 3:9 5:-19 7:15 9:-10
near:قلبي	7:18
near:قلعه	3:-20 6:-11 9:-31 11:34
near:قليل	2:-9 5:-22 6:26 10:8
near:قنا	3:18 8:-12
near:قناب	6:16
near:قناه	0:9 2:13 3:-8 4:-20 5:-8 6:-19 7:13 8:21 10:-23
near:قنبل	3:13 6:-22
near:قوا	2:-10 5:-29 7:26
near:قوات	0:-59 1:-15 2:-64 3:-42 4:-17 5:12 6:42 7:-46 8:10 9:-13 10:8 11:-23
near:قوار	0:-9 2:-13 3:-19 4:-32 5:-21 6:25 9:-18 10:-25 11:15
near:قواف	3:19 4:-17 7:-8 9:-12 11:-15
near:قوام	4:-19 6:-19 7:-15 8:24 9:-10 10:-8
near:قواي	0:-17 2:-18 3:-31 4:-17 7:-19 8:24 9:-12 10:-10 11:17
near:قوته	3:-8 6:19
near:قود	0:-16 4:-15 5:-11 6:29 10:-13
near:قوع	4:12
near:قول	0:-9 2:-18 3:17 4:-17 5:-10 6:-12 7:-19 8:-9 9:-19 10:27 11:-20
near:قوله	0:-8 1:-18 3:-10 4:12 5:19 7:14 8:-22 9:-15 10:-20 11:-11
near:قوه	0:17 1:-8 2:9 4:-15 6:-37 7:-22 8:-16 9:-17 10:24
near:قياد	2:-23 4:9 5:-8 6:22 8:-19 10:13
near:قياس	0:15 4:-11 6:-14 9:8
near:قيد	0:-16 4:-23 6:-15 7:-13 8:-14 10:26
near:قيل	2:-10 4:-13 10:22
near:قيمه	9:10
near:كابو	3:9
near:كاتا	6:14 10:10
near:كاتس	0:21 6:8 10:-11
near:كاتم	5:25 6:-19 10:-12
near:كاجر	3:27 5:-10 6:-20 8:-8 9:-12 11:-15
near:كادق	0:24 3:-13 4:-21 5:-16 6:10 7:-15 8:-10 9:-8 10:-24 11:-12
near:كادو	0:10 2:18 3:22 4:-11 6:-20 9:-19 11:-18
near:كارت	5:-18 6:19
near:كارث	6:24 7:-13 9:-16 11:-13
near:كامل	0:-15 3:14 4:11 5:10
near:كامي	1:-10 5:-13 6:21 11:10
near:كان	0:20 1:-74 2:-37 3:11 4:-17 5:-25 7:-57 8:-29 9:-12 10:15 11:25
near:كانا	0:-25 2:-20 3:-9 4:-29 5:-28 6:29 8:-13 10:18 11:-27
near:كانت	0:-12 2:16 3:-37 4:-52 8:-51 9:-24 10:28 11:-32
near:كاند	5:-8 6:-13 7:19
near:كانو	0:-9 1:-16 2:-21 5:-49 7:-31 8:39 9:-25 10:8 11:-24
near:كاهن	2:-8 4:-15 10:16
near:كايس	4:-9 6:-13 9:14
near:كبد	6:9
near:كبري	5:10 8:13 10:-8
near:كبير	0:-20 3:-17 4:26 5:19 6:-23 10:-32 11:-9
near:كتاب	3:-10 4:-8 6:-8 7:17
near:كتاي	2:19 6:-8 10:-8
near:كتب	8:-21 10:21
near:كتف	0:-11 5:19
near:كتيب	4:10 5:25 6:-14
near:كثير	2:-12 4:-27 5:-8 6:-9 7:-17 8:27 9:-12 10:-20
near:كذلك	0:-16 2:-8 3:-19 5:-11 10:18
near:كراس	2:-12 3:8 4:-15 6:-13 7:-8 8:-19 10:23
near:كربو	5:20 6:-12
near:كردس	6:9
near:كردف	3:20 4:-13 5:-14 9:-12 10:12 11:-12
near:كردي	4:21
near:كرم	5:-15 6:-9 8:12
near:كسرت	2:-21 3:-8 4:-25 5:43 6:-28 8:-15
near:كسور	2:-15 4:-16 5:37 6:-21 8:-26 10:-26
near:كشف	1:14 3:-12 4:-13 5:26 6:-47 7:23
near:كفره	3:-14 9:16 11:-9
near:كلف	5:16 6:8 7:-13
near:كله	0:39 1:-18 3:-21 4:-11 6:-30 8:-21 9:-17 10:-10
near:كلها	0:9 1:-9 2:19 3:-13 4:-8 5:-13 6:-19 7:-16
near:كلهم	0:8 1:-10 2:-34 3:-32 6:13 7:-25 8:-13 10:-8
near:كلوق	5:-13 6:21
near:كلي	4:-14 6:31 7:-28
near:كليا	5:-9 6:15
near:كما	0:-27 1:-44 2:-30 3:18 4:-76 5:15 6:10 8:-24 10:18 11:-20
near:كماه	0:11 2:9 7:-9 10:-23
near:كمبو	3:20 4:-22 7:-11 8:25 9:-11 10:-20 11:-8
near:كمين	2:-25 3:-8 4:26 5:-26 6:14 7:-8 8:-9 10:-44
near:كنا	1:-14 2:-40 3:9 5:-32 7:-43 8:9 9:16 10:-38 11:-17
near:كنار	1:-13 6:8 7:8
near:كناي	0:16 4:-8 6:-16
near:كنت	4:-15 6:23 7:-8
near:كندي	0:21 4:-9 6:-13
near:كنيس	0:-13 2:-34 4:-37 5:-13 6:9 7:-12 8:-15 10:17
near:كهرب	0:-8 4:11 5:12 7:-10 10:-8
near:كوا	6:17
near:كواد	0:17 2:-14 3:-23 4:-21 5:-23 7:-32 8:-15 10:23 11:-14
near:كوار	0:-9 1:-9 2:-24 3:-17 4:-38 6:14 8:-12 9:-19 10:9
near:كوبي	4:12
near:كوت	3:-9 5:-8 6:-21 7:-8 8:-11 9:20 10:24 11:-15
near:كورد	3:13 5:-13 6:-37 7:-8 11:30
near:كورس	0:-19 2:-32 3:-22 4:-30 5:-14 6:-42 7:-12 10:52 11:-26
near:كوري	0:-9 2:-12 4:13 6:20
near:كوست	3:10 6:-16 7:14 11:-8
near:كوكا	4:17 8:-8
near:كوكس	3:-19 9:19
near:كولت	0:22 6:-19 7:-26 9:-10 11:-20
near:كولو	2:-17 3:-16 5:14 6:-25 7:-9 8:-22 10:14 11:12
near:كولي	2:-10 3:-32 4:-12 5:22 6:39 7:-18 9:-26 10:-15 11:-19
near:كوما	0:-11 6:16
near:كومب	0:-18 2:-10 3:-12 5:12 6:13 7:-13
near:كونت	2:-14 6:25 10:-10
near:كونج	8:8
near:كونر	3:31 4:-13 8:-12 9:-20 11:-23
near:كونغ	3:12 4:-8 5:-11 6:29 7:-21 11:-21
near:كويت	5:32 6:-26
near:كيبو	0:-19 2:29 4:-14 6:-21 10:-29
near:كيبي	3:9 4:-8 6:-13 10:14
near:كيس	3:-8 6:18
near:كيف	3:20 4:-8 6:23 9:-16 11:-18
near:كيفو	6:19
near:كيل	5:11
near:كيلو	3:-26 4:14 5:-8 7:-10 9:12 10:-8 11:19
near:كينس	0:-8 3:-16 4:-17 5:-11 6:36 7:-15 8:-9 9:-15 10:-19
near:كينش	2:-9 3:-8 4:-24 8:24
near:كيني	0:-8 1:-11 4:-10 6:34 7:-15 11:-8
near:كييف	0:-12 2:-21 3:-25 4:13 7:-13 8:20 9:-13 10:-33 11:-37
near:لاجي	0:-9 1:-18 4:-26 5:-27 6:-38 7:-24 8:-28 9:17 10:11
near:لاحق	0:15 1:-12 3:-28 4:-45 6:-21 7:-43 9:-14 11:-25
near:لادا	4:-9 6:-20 7:9 9:-30 11:17
near:لاذا	4:8 6:17
near:لارب	5:18 6:-14
near:لارق	1:17 3:-8 4:-8 6:-15 7:-8 11:22
near:لاري	5:-10 6:17
near:لاسب	0:-8 3:-19 4:-20 5:-14 6:-22 7:-10 9:-10 10:39 11:-17
near:لاست	3:9 4:-8 5:-18 6:-19 9:17 11:-30
near:لاسر	2:9
near:لاصا	0:-9 3:-8 5:14 6:-25 8:-10
near:لاطف	4:-13 5:-15 6:40
near:لاطل	2:-10 5:-12 6:22 8:17
near:لاغا	3:16 11:-13
near:لاغو	0:19 6:-19
near:لاك	3:9 11:-8
near:لامب	6:21 7:-8
near:لان	2:19 3:11 4:-17 5:20 6:-10 10:-12 11:-20
near:لانت	2:29 4:-23 5:-19 6:-9 7:-17 9:-11 10:-15
near:لانه	1:17 2:30 4:-23 6:-33 7:-12 10:-8
near:لاهي	2:-11 5:-11 7:18 10:9
near:لاي	3:18
near:لايح	1:-12 2:-12 3:-25 4:-29 5:-24 7:16 8:-26 10:15 11:-31
near:لايو	3:17 6:-9 11:-8
near:لبنا	0:18 2:-35 3:-43 6:-22 7:-17 8:-27 10:-24 11:21
near:لتبل	5:-14 6:15
near:لترم	3:-9 11:11
near:لتسل	2:-9 4:-12 5:-12 6:-20 7:22 10:16
near:لتصل	6:8 11:9
near:لثلا	0:10 2:-11 3:-9 4:25 5:-31 6:-8
near:لجا	0:-8 5:-9 6:-8 9:13 11:-32
near:لجان	0:17 2:-21 3:20 4:-22 5:-8 6:16 7:-20 8:-25 9:-18 10:-14 11:-22
near:لجاو	3:-19 6:-9 9:17 11:-17
near:لجرا	3:-9 5:11 6:10
near:لجنه	0:-31 3:-20 4:-11 5:-11 7:19 8:12 9:13 10:-23 11:-23
near:لجنو	2:-15 6:21 8:-15
near:لجوء	3:-10 6:-13 9:12 11:13
near:لجيك	0:-9 5:-13 6:20 7:-9
near:لحظه	2:-10 4:-23 5:-18 6:22 10:20
near:لحقو	2:13 3:-11 4:16 6:13 7:-20
near:لخمس	0:-17 4:12 5:-30 6:16 7:-8 10:-8
near:لدعم	6:9
near:لدي	0:8 1:-14 2:-42 3:-26 4:15 6:-55 7:8 9:-35 10:8 11:-19
near:لدين	0:-18 1:-10 2:-25 3:-29 4:-13 5:-12 7:34 9:-13 10:-25 11:9
near:لديه	0:-20 1:-12 3:-32 4:32 5:-21 6:-26 8:-27 9:33 11:-29
near:لذوي	7:16 10:-8
near:لرضي	6:17 7:-11
near:لروي	0:-8 3:-12 4:17 5:-30 6:34 7:-18 8:8 10:-13
near:لسان	0:-11 2:-21 3:-10 4:12 5:-10 6:11 7:-16 10:-19
near:لسلا	1:11 4:-15 6:-9 10:15
near:لشوو	4:-8 9:-17 10:10
near:لطفل	3:-20 5:-20 6:41 7:-20
near:لعام	0:-10 2:33 4:-17 5:-16 6:-15 7:-13 10:-13
near:لعاي	6:30 7:-12
near:لعمل	5:13 6:-10
near:لغت	1:11
near:لغم	5:10
near:لغما	6:11
near:لفت	6:-11 7:12
near:لفتي	0:24 2:-8 5:-9 6:-31 10:18
near:لفرا	2:-8 3:19 4:21 5:-12 6:-14 10:-20
near:لفظ	2:-8 3:-8 4:-17 6:33 7:-15 10:-12 11:-14
near:لقاء	0:-22 2:-17 4:-31 5:-12 6:-24 8:16 10:31
near:لقطا	0:-15 4:-9 10:22
near:لقمه	2:-8 3:-8 5:26 6:-22
near:لقنا	2:12 4:-12 5:-8 6:10
near:لقوا	0:-13 2:-14 3:-11 4:-12 5:-30 6:64 7:-24 10:-14 11:-14
near:لقي	0:-23 1:13 2:-14 3:-28 4:-23 5:-21 6:29 9:-9 10:-14 11:-8
near:لقيا	6:16
near:لكل	2:19 3:12 4:-8 6:-24
near:لكن	0:11 1:-25 2:16 3:9 4:-28 5:-31 6:-11 7:35 8:11 9:-20 10:-42 11:-21
near:لكنه	0:17 4:13 6:28 7:-24 10:-27
near:لما	0:12 2:-9 4:-11 6:15 8:-9
near:لمده	4:-12 8:8
near:لمرا	5:-9 6:22
near:لمصا	6:8
near:لمكت	4:-11 5:10 8:31 10:-28
near:لمن	7:8 10:-10
near:لمها	6:-10 7:15
near:لنا	0:-34 1:-17 2:-20 3:-20 4:14 5:17 6:31 7:-30 8:-11 10:-20 11:-9
near:لنسا	2:-15 5:-28 6:15
near:لنش	6:-9 7:15
near:لنقص	2:8
near:لنقل	2:13 3:-19 5:-9 10:-25 11:16
near:لها	0:-13 1:-17 4:9 5:-15 6:9 11:-8
near:لهجم	6:10
near:لهم	0:-21 1:-31 2:-19 3:30 4:-32 5:-44 6:-18 7:42 8:-10 9:-20 10:-33 11:-33
near:لهما	0:-17 2:-13 4:10 5:11 6:-34 7:30 10:-13
near:لواء	0:-23 2:-16 4:-36 6:36 7:-10 8:-14 10:15
near:لوزا	4:20 6:-15 8:11 10:-14
near:لوكا	0:-18 2:-14 3:-15 4:-9 6:10 10:19
near:ليبل	2:23 3:33 4:-9 6:-17 8:-15 11:-23
near:ليبي	0:-18 2:-15 3:-22 5:-43 6:-20 7:-27 8:-9 10:34 11:23
near:ليرت	2:-10 3:-11 4:-15 5:11 6:-10 9:-8 10:18 11:-17
near:ليره	0:-18 2:-13 6:11 7:11
near:ليس	0:-9 3:-14 4:-17 5:-12 6:34 7:-16 11:-9
near:ليصب	5:-30 6:40
near:ليصل	4:-13 6:-20 9:16 11:-9
near:ليل	0:-36 2:-25 3:-12 4:-28 5:-24 6:28 7:25 10:-26 11:-9
near:ليلا	0:9 3:20 4:-23 5:-16 6:15 7:-17 9:-8
near:ليلت	3:29 6:-35 10:-11 11:12
near:ليله	0:-21 1:-26 2:15 4:-24 5:16 7:-28 8:-20 9:-28 10:-16 11:-42
near:ليلي	6:16
near:ماء	0:21 1:-10 2:-19 3:-14 4:-9 5:-32 7:18 10:-10
near:مات	2:49 3:-34 4:-53 6:-14 7:-21 8:-14 9:-22 10:-47 11:-19
near:ماتا	0:-11 2:18 6:-18 7:-17 8:-14 10:12
near:ماتت	0:-27 2:13 4:-25 5:-14 6:14 10:-17
near:ماتو	0:-30 1:35 2:41 3:-43 4:-19 5:-43 6:11 7:-62 8:-32 9:-17 10:-36 11:-18
near:مار	6:11
near:مارب	2:-20 3:19 4:13 6:13 9:-19 10:-30 11:-12
near:مارس	0:28 2:-26 3:16 4:-31 7:-16 8:16 9:-21 10:-42 11:-26
near:مارك	0:-8 2:-18 3:12 4:-25 5:23 6:-10 10:-23
near:ماره	5:14 6:-8
near:ماري	0:-16 2:-25 3:-10 4:-43 5:10 6:-33 7:16 8:40 10:-50 11:-14
near:ماشي	4:20 6:-19
near:ماضي	1:38 2:-40 4:-21 6:-14 7:-25 11:-25
near:ماغا	2:-18 4:-17 10:16
near:مال	4:-12 10:16
near:مالي	1:-18 2:-18 3:-36 4:15 6:-31 7:-33 8:-26 9:27 10:27 11:-18
near:ماني	0:-16 2:-14 3:-8 5:-22 6:13 7:-16 8:-19 10:18
near:ماوي	3:52 6:-27 7:-9 9:-44 11:-27
near:مايت	0:17 4:-8 6:-13 10:-12
near:مايغ	3:-8 5:-19 6:-9 7:25
near:مايه	3:8 4:-19 5:16 7:-10 9:18 11:-21
near:مايو	0:44 2:-13 4:-34 6:-18 7:-8 10:-30
near:مايي	5:-17 6:26
near:مباد	6:-10 11:23
near:مباش	2:15 3:-8
near:مبان	3:-18 5:-12 6:-12 7:-14 8:-8 9:-8 10:-13 11:31
near:مبعو	2:-13 8:29 10:-34
near:مبكر	5:9
near:مبلغ	7:10
near:مبني	2:-8 6:23
near:مبود	3:14 6:-11
near:مبين	0:10
near:متاث	0:-9 2:-16 4:21 5:-59 6:54 7:-17 10:-8
near:متبق	3:-8 9:25 11:-25
near:متجر	5:-11 6:22
near:متجه	6:-12 7:16 9:-15 11:13
near:متحد	0:20 1:-19 4:-47 5:-27 6:26 7:-44 8:-44 9:-9 10:-9 11:-13
near:متحر	2:-12 4:-13 8:-18 10:25
near:متر	6:17 7:-21 11:-10
near:متسل	6:-17 7:20
near:متشد	0:10 2:-20 3:-22 4:-34 5:-9 6:10 7:-17 10:27
near:متصل	5:24 6:-22
near:متضر	3:30 4:-14 5:-10 6:-23 7:-9
near:متطو	0:-14 1:-9 2:-13 3:24 5:-22 6:17 7:-16 8:-19 9:10 10:-11 11:-26
near:متعا	4:19 6:-18
near:متفا	3:-28 5:18 6:16 7:-11 9:-9
near:متفح	6:14
near:متفر	2:-13 5:-13 6:29 10:-10
near:متقا	0:-18 4:-17 6:-9 8:-13 10:21
near:متقد	0:-9 6:27 10:-9
near:متمر	0:-15 2:-9 6:-22 7:-19 10:36
near:متن	0:-9 1:-21 2:12 5:-25 7:-47 8:-23 9:-33 11:25
near:متنا	5:15 6:-13
near:متنق	5:-13 6:16
near:متنه	1:-10 2:-19 3:-33 5:-30 6:13 7:-9 8:-20 10:-25 11:27
near:متهم	0:-20 2:-13 4:-19 5:-16 6:21 7:-25 8:-10 10:16
near:متوا	6:-23 7:25
near:متوس	0:-8 1:42 2:-13 3:-38 4:-9 6:-13 7:-43 9:-23
near:متوف	0:-21 1:15 2:-10 3:-12 4:-8 5:-29 6:36 7:-20 10:-17 11:-9
near:متوق	5:-9 6:15
near:مثل	0:25 4:-26 5:-25
near:مثله	3:16 6:-15 8:10
near:مجاع	3:-12 6:18 9:-10
near:مجال	6:16
near:مجاه	5:19 6:-15
near:مجاو	0:-15 1:-9 2:-25 3:43 4:11 5:13 6:-32 7:10 8:-10 9:-14 10:-10 11:-27
near:مجتم	2:-23 3:-28 4:25 5:-10 7:-20 8:-15 9:19 10:-40 11:-14
near:مجدد	3:24 6:-19 8:-9 9:21 10:-31 11:-25
near:مجزر	6:21 7:-8
near:مجلس	0:-8 3:13 4:-8 5:-33 6:49 7:-10 9:-14 11:-16
near:مجمع	0:-14 2:14 3:32 4:-13 6:-22 7:-24 8:-27 9:-28 10:26 11:-29
near:مجمو	0:-37 1:10 2:-31 3:-39 4:31 6:-19 7:-35 8:16 9:-26
near:مجهو	1:-20 2:-15 3:-51 4:-35 5:-12 6:17 7:24 8:-26 9:-20 11:-33
near:محاص	3:11
near:محاف	0:-41 1:-23 2:-25 5:9 6:-40 7:-41 8:31 9:-38
near:محاك	4:17 8:-15 10:-10
near:محام	0:-9 2:-8 3:-28 5:-10 6:-13 7:9 11:20
near:محاو	0:-12 2:11 4:-18 6:10 7:-8 10:-9
near:محتج	0:-59 2:16 3:-25 4:17 5:-22 6:-35 8:-11 9:-29 10:11 11:-37
near:محرر	0:-36 2:-48 4:-22 6:-58 7:-24 8:30 10:37 11:-10
near:محرك	3:-15 4:-16 5:-10 6:-18 7:26 10:-9
near:محرو	8:-13 10:-14
near:محطه	3:12 6:-29 7:15 8:15 9:-11 10:-14
near:محقق	0:-12 2:-16 4:14 5:-27 6:-21 7:28 10:-12
near:محكم	0:-9 2:-12 4:30 8:-14 10:-25
near:محكو	0:-11 2:-31 3:-27 4:-36 5:-9 6:-25 8:64 9:-31 10:-42 11:-19
near:محل	6:14
near:محلي	0:27 1:-19 2:-35 3:-46 4:-19 5:-14 6:-10 7:-15 8:-21 9:8 11:30
near:محمد	1:13 3:-26 4:-9 5:18 6:-18 7:-14
near:محمل	2:9 3:-10 5:30 6:-28 8:-9
near:محمو	5:-9 6:26 7:-13
near:محمي	2:-8 6:13
near:محيط	0:-12 4:8 5:-23 6:18 7:-23 9:10 10:-16
near:مخاط	3:-16 6:22 10:-8
near:مختب	3:-21 5:-10 6:22 7:-14
near:مختط	0:-17 2:19 3:-10 5:-17 6:-53 8:-43 10:22 11:-23
near:مختل	5:-16 6:17
near:مخزن	2:12 5:21 6:-27 10:-16
near:مخزو	5:9 6:-8
near:مخطو	0:51 2:-26 3:-9 4:-34 5:-14 6:-24 10:-22 11:-8
near:مخلف	6:24 11:-16
near:مخيم	0:-32 1:-18 2:-27 4:-13 5:-29 6:-13 8:-41 9:42 10:-26 11:-15
near:مدار	0:19 3:53 4:-20 5:-24 7:-39 8:-8 9:-48 10:-19 11:-39
near:مداف	2:-8 4:-25 6:-25 8:16 10:15
near:مدته	2:-8 4:18 6:-9 10:-11
near:مدخل	2:-12 4:-11 5:-10 6:22 10:-23
near:مدرج	3:-8 4:-16 5:34 6:-32
near:مدرس	0:-10 1:-12 2:-39 3:35 4:-9 5:-15 6:-23 8:-39 11:-15
near:مدرع	0:-17 3:19 4:-25 5:-16 6:8 7:-17 10:-14
near:مدعي	0:14 2:18 4:-14 5:-12 6:-10 8:-17
near:مدفع	5:8 6:12
near:مدن	3:20 7:-10
near:مدني	0:-35 1:-50 2:-18 3:-27 4:-9 6:17 8:-19 10:-12
near:مده	4:12 6:9
near:مدي	5:9
near:مدير	0:-10 1:-30 2:-39 3:14 4:-45 5:16 6:-12 7:11 8:15 9:-21 10:-16 11:-30
near:مدين	0:-49 1:-28 2:14 3:44 4:-12 5:-40 6:16 7:-11 8:-19 9:-8 10:-39 11:-16
near:مذكر	2:-10 4:13 8:-10
near:مراب	6:8
near:مرات	3:16 6:-9
near:مراج	2:-8 3:-21 5:-12 6:-28 7:30 11:-16
near:مراد	5:18 6:-23 9:18
near:مراس	6:18
near:مراف	0:31 2:-8 3:-10 4:-8 5:-9 6:-18 7:-14
near:مراك	0:-9 2:-11 3:16 4:-25 5:-15 6:-28 7:17 8:-16 9:-35 10:-30 11:34
near:مربع	4:17 6:-16 7:-14
near:مرتب	0:-9 6:10 10:10
near:مرتض	2:-8 4:-18 5:38 6:-28 7:-14 8:12
near:مرتف	3:46 5:-9 6:-26 9:-39 11:-28
near:مرتي	3:-14 4:16 6:-10 7:-8 9:10 10:-10 11:-11
near:مرجح	4:-19 5:-12 6:29
near:مرحل	0:-27 2:-9 3:-9 4:14 5:-9 6:-29 7:-11 8:-33 9:-12 10:16 11:11
near:مرصد	0:19 7:-21 10:-9
near:مرض	6:9
near:مرضي	0:21 2:-19 3:18 5:-32 6:-28 7:-24 8:30 9:-19 10:-40 11:-21
near:مرفق	5:-11 6:15
near:مركب	2:-17 6:18 7:-9 10:-21
near:مركز	0:-42 2:18 3:16 4:-31 5:17 6:-20 7:-13 8:-49 9:-13 10:-34 11:14
near:مره	0:-15 1:-24 2:-12 3:22 4:15 5:-39 6:-10 8:-9 9:-35 10:-29 11:-29
near:مروح	0:-15 1:-8 3:-13 4:9 5:18 7:8 10:-17 11:-8
near:مرور	6:12
near:مريض	0:-13 2:26 3:-10 6:-15 7:-14 10:-24
near:مزار	3:-10 5:-9 7:-23 10:21
near:مساء	1:-9 2:30 4:-43 5:-27 6:25 7:-37 8:-14 10:-19 11:-10
near:مساج	3:9
near:مسار	1:19 6:-17
near:مساع	0:25 2:-12 3:15 4:-8 5:-22 6:42 7:-30 9:-22 10:-27 11:-9
near:مساف	0:-19 3:-10 4:-10 11:12
near:مساك	3:13 5:-19 6:-34 7:-31 9:-12 11:25
near:مستا	3:14 4:-10 6:-21 7:13 9:-9 10:-12 11:9
near:مستش	1:-40 2:-17 3:-26 4:-36 5:34 6:-14 7:-40 9:-38 10:-33 11:-31
near:مستع	4:9 6:-12 10:13
near:مستق	2:12 4:-24 5:17 6:-13 7:-11 10:11
near:مستم	3:-14 5:-27 6:-8 7:43
near:مستو	3:20 5:36 6:-25 7:-10 11:-21
near:مسجد	0:23 2:-9 4:-8 6:-18 10:-16 11:10
near:مسجل	0:-17 1:-19 2:-16 3:-12 4:-36 5:-32 6:11 7:13 8:-12 9:34 10:-21 11:-27
near:مسعف	3:-13 5:20
near:مسقط	0:-21 2:-24 3:-31 4:-46 5:-12 6:-39 10:39
near:مسكن	5:34 6:-36 9:-9 10:-10 11:11
near:مسلح	1:-12 2:-20 3:-16 7:-40 8:-39 9:-13 10:22 11:-25
near:مسلم	0:-19 6:21
near:مسن	5:28 6:-21 7:-12
near:مسنو	5:13 8:-15
near:مسوو	0:12 1:19 2:29 3:-21 4:13 6:-37 7:-38 8:-18 9:-11 10:-35
near:مسيح	0:29 3:-13 4:-11 6:-24 7:-23
near:مسير	0:-11 2:-19 3:-15 4:-16 5:24 6:8 7:-18 10:-10
near:مسيل	6:11
near:مشاب	6:-9 7:16
near:مشار	3:-12 4:-9 5:10 6:9 7:-12
near:مشاه	4:21 6:-11 7:-10 10:-14
near:مشتب	6:23
near:مشتر	2:-10 10:15
near:مشرح	0:-9 4:-21 5:-16 6:30 7:-16 10:-9
near:مشرف	3:15 6:13 7:-10 11:-10
near:مشرو	1:36 2:-8 3:-11 4:-8 5:-22 7:-25
near:مشغل	0:-10 2:-12 4:17 10:-16
near:مشفي	3:-12 5:30 6:-23
near:مشمو	3:17 11:-12
near:مشي	0:-8 3:-18 4:-28 5:-8 6:-19 8:12 9:-9 10:10
near:مشيا	6:11
near:مشير	0:-13 2:-8 3:-10 4:-9 5:18 6:21 7:-10 10:-11 11:-10
near:مصاب	0:-55 1:11 2:-30 3:-39 4:-20 5:57 6:-13 7:-47 8:-24 9:-24 10:-37 11:-40
near:مصاد	0:-13 2:-12 3:-35 4:-22 5:-9 6:44 7:-14 8:-15 9:-11 10:-17 11:22
near:مصال	3:11
near:مصحو	1:-9 3:-21 5:-8 6:-32 9:-23 11:38
near:مصدر	0:-30 1:-8 2:-28 3:-25 4:8 5:13 7:-18 9:19
near:مصر	0:-14 1:-8 2:-9 3:-49 4:-27 6:-16 7:-16 8:35 9:23 10:-36 11:-15
near:مصرع	0:-25 1:-18 2:-8 3:-19 4:-10 6:44 7:-23
near:مصرف	10:8
near:مصري	0:13 1:-10 3:13 6:-24 7:28 8:-29 9:-8 10:-21 11:-31
near:مصفو	3:25 9:-12
near:مصلح	2:-9 4:-9 5:24 6:-19 8:29 10:-27
near:مصلي	0:9 2:-20 3:-9 4:-21 6:8 8:-10
near:مصمم	3:-21 6:-9 9:23 11:-8
near:مصنع	2:-8 4:-18 8:14 10:8
near:مصير	0:-16 1:-22 2:-16 3:-40 4:-27 5:-39 6:-18 7:55 8:-29 9:-15 10:-13 11:-26
near:مضيف	0:-10 3:34 5:-33 6:-17 7:20 8:14 9:-33 10:-10 11:-13
near:مطار	0:-31 2:-20 3:11 4:-24 5:-11 6:17 7:-16 9:-10 11:13
near:مطاط	6:9
near:مطر	3:15 6:-24 11:19
near:مطلع	0:-14 2:20 4:-44 6:-43 9:17 10:15 11:-17
near:مظال	0:-12 3:8 4:-25 6:-16 10:11
near:معاب	3:-44 4:-15 5:-12 6:-9 7:-8 11:33
near:معار	0:-35 1:-10 2:-13 3:-16 4:14 6:40 7:-26 8:-9 9:-15 10:-12 11:-20
near:معاك	3:-8 9:-19 11:17
near:معبر	0:-12 1:-9 2:-13 3:15 4:-15 5:-21 6:-34 8:8 9:-23 10:-11 11:26
near:معتر	4:-19 6:24
near:معتق	0:-16 2:30 4:-25 5:-10 6:-54 7:-18 10:13
near:معتم	6:17
near:معدل	4:15 10:-8
near:معدن	6:24 7:-13
near:معرك	0:-22 2:-18 3:-13 4:9 5:-13 7:-18 8:-11
near:معرو	6:22 7:-9
near:معسك	1:-32 2:22 3:-20 4:44 5:-31 6:-41 7:-28 8:-17 9:-16 10:-10 11:-28
near:معظم	0:13 1:-9 4:-44 6:-34 7:-8 8:16 10:20 11:-14
near:معلق	8:9
near:معلم	0:20 2:-15 3:-27 5:-19 7:-11 8:-10 11:-13
near:معلن	1:13 7:-26
near:معلو	4:8 6:-10 7:-14 10:19 11:-13
near:معنا	0:31 2:8 3:-29 4:-48 5:-33 6:13 7:-31 9:-13 10:-20
near:معه	2:-9 4:21 10:-18
near:معها	0:26 2:-9 3:16 4:-18 7:-25 8:-19 10:-39
near:معهد	0:-14 2:25 4:-10 6:-33 7:21 10:-12
near:معهم	0:29 2:-13 3:-13 5:-22 6:-22 7:-26 8:-18 9:-16 11:-9
near:معي	2:-14 4:-21 5:29 6:16 8:-15 10:-24
near:معيت	3:-16 11:19
near:مغاد	0:-12 2:-11 3:14 4:13 5:11 6:-33 7:-20 8:-25 9:-38 10:-9 11:20
near:مغار	0:-17 2:-13 4:22 6:-29 8:-12 10:14
near:مغرب	5:-11 6:24 7:-12
near:مغلق	8:11
near:مفاو	4:-14 6:-19 8:16
near:مفتو	4:-8 6:19
near:مفرج	0:-15 2:-15 4:-36 5:20 6:-35 7:-17 8:23
near:مفقو	0:-51 1:24 2:-33 3:-81 4:-63 5:-39 6:-64 7:94 9:-38 10:-55 11:-47
near:مفوض	0:-35 1:17 2:-41 3:-13 5:-39 6:-37 7:-43 9:22 10:-15 11:19
near:مقاب	2:-27 3:-35 4:-54 5:-24 6:19 7:-47 8:46 9:-56 10:-24 11:-18
near:مقات	1:-9 2:-60 3:-28 4:36 5:-46 6:14 7:-28 10:-67 11:-13
near:مقار	0:-9 3:-11 4:-9 5:-22 6:32 7:-10
near:مقاط	0:-36 1:-8 2:-16 5:-13 7:-30 8:9 10:23
near:مقاع	7:8
near:مقاو	0:11
near:مقبر	0:-21 1:-13 3:-23 4:-17 5:-27 6:36 7:-47 8:-9 10:22 11:-12
near:مقبل	3:-8 4:-10 6:-9 9:-22 10:16 11:30
near:مقتل	0:-14 1:-21 2:-14 4:-58 5:-30 6:60 7:-21 8:-22 9:-38 10:-29 11:-29
near:مقتو	0:20 2:29 4:-8 6:-29 7:-16 10:-29
near:مقدر	0:-11 5:-21 6:26
near:مقدم	0:-16 3:-9 6:17 9:10
near:مقدي	5:9
near:مقر	0:-14 2:-14 3:-18 4:30 5:-13 7:-26 8:23 10:-43 11:-20
near:مقرر	0:-8 1:-12 3:-42 4:-18 5:-13 6:-28 7:-19 10:-15 11:43
near:مقصو	2:-8 3:23 4:-13 5:-16 6:12
near:مقطو	4:-22 5:-9 6:26 10:-16
near:مقيد	0:10 2:-11 6:13 7:-13
near:مقيم	3:11
near:مكان	0:-12 2:-28 3:-23 4:31 5:-11 6:-31 7:24 8:-14 9:-12 10:-35 11:-10
near:مكتب	0:-19 1:-16 2:39 3:18 4:12 5:-43 6:-44 7:-11 8:-15 10:-19 11:-22
near:مكسي	1:-13 3:-10 6:39 7:-22
near:مكلف	4:26 5:-16 6:12 10:-24
near:مكون	0:-13 3:24 4:-10 6:-13 7:-8
near:ملاج	3:35 9:-12 11:-28
near:ملاح	2:-8 3:9 5:16 6:-10 7:-12
near:ملاز	5:12
near:ملال	2:-20 6:29
near:ملاي	0:-11 2:-22 4:-28 5:-9 6:10 7:-16 8:-12 9:12 11:-30
near:ملجا	3:46 4:-14 5:-10 6:-38 7:-14 9:-10 11:-9
near:ملعب	3:19 4:-10 5:-14 6:-22 7:-11 9:10
near:ملف	0:-11 3:-18 4:17 6:-30 7:20 9:-9 10:-18 11:-16
near:ملفا	3:-10 4:-15 6:-26 7:25 10:-10
near:مليا	0:-18 2:-11 4:-19 6:24
near:مليش	0:-13 2:18 3:-32 5:-23 7:-29 8:-13 9:-8 10:17 11:-15
near:مليو	0:-23 1:-14 2:-39 3:-22 5:-32 8:-40 10:17
near:مما	1:-13 3:-14 6:21 7:14 9:-9
near:مماث	0:-19 2:8 3:-8 4:-31 5:-14 6:26 7:-15 8:24 10:-28
near:ممثل	0:-19 2:-16 4:32 6:-25
near:ممرض	0:29 2:-27 3:-17 5:-30 6:24 7:-24 8:-17 10:-35
near:مملك	9:24 11:-23
near:ممن	0:16 1:-11 2:-33 3:-36 4:-15 5:23 6:-24 9:-11 10:-33 11:35
near:ممنو	6:18
near:منا	0:-22 2:37 3:-10 4:28 5:-18 6:-53 7:16 10:-34 11:12
near:مناج	0:22 6:-20 7:-26 9:-10 11:-20
near:مناز	3:25 4:-19 5:-10 6:-40 7:-18 8:-14 9:-42 10:-22 11:23
near:مناط	0:-10 2:-20 3:17 4:13 5:-17 8:-24 9:-39 10:-26 11:16
near:مناف	3:33 6:-8 9:-23 11:-31
near:مناو	3:-10 5:19 7:-15
near:منتد	0:-15 1:21 3:-8 4:20 5:-8 6:-40 7:-14 11:-10
near:منتس	6:9
near:منتص	0:-24 4:-8 5:-15 6:22 9:14 10:-20 11:-18
near:منته	2:24 4:-19 6:-25
near:منجم	0:20 3:-11 4:-21 6:14 7:-10 10:-26
near:منح	3:25 6:-8 10:-12 11:-27
near:منحه	3:9 11:-9
near:منخف	3:27 7:-16 10:-10
near:مندو	5:24 6:-18 7:-13
near:منذ	0:-54 2:-15 4:-25 5:-15 7:-10 9:-18 11:17
near:منزل	0:-27 2:-14 3:17 4:-17 5:-15 7:10 8:-13 10:-17 11:-11
near:منسق	2:11 3:-22 4:-22 5:-19 6:16 8:-14 9:29
near:منسو	3:19 5:-9 6:21 11:-14
near:منشق	2:-34 4:-22 6:34 10:-18
near:منشو	6:11
near:منصر	1:19 2:10 5:-20 7:-13 8:-9
near:منصه	0:-12 2:-17 3:-8 4:-26 5:26 6:19 7:-30 8:-12 10:14 11:-13
near:منطق	0:8 1:-17 2:-42 3:15 4:-28 6:-11 7:-58 8:-32 9:-9 10:33 11:-20
near:منظم	0:13 1:32 2:-44 3:26 4:24 5:-52 6:-15 7:-33 8:-44 9:-61 10:-53
near:منظو	6:-8 11:19
near:منعت	2:-8 4:-15 6:21 10:-21
near:منفج	3:-8 4:-9 5:-11 6:39 9:-12 11:-25
near:منفص	2:-11 5:-18 6:26
near:منفل	5:17 6:-13
near:منقذ	4:14 10:-9
near:منكو	6:-16 7:20
near:منه	0:34 2:-8 3:-8 4:-8 5:-19 6:-29 7:-16 9:-10 10:-14 11:18
near:منها	1:-30 2:-22 4:-28 6:37 7:-11 8:-33 9:-45 10:-57 11:-43
near:منهم	0:-8 1:-53 2:-20 3:-9 6:-19 7:-33 8:13 9:20 10:-9 11:-22
near:منهن	1:-11 3:-33 4:-24 6:-9 7:-31 8:-31 9:-8 10:27 11:-11
near:منيا	3:-15 5:27 6:-14
near:مهاج	0:38 1:26 2:-72 3:-45 4:-8 5:-41 7:-19 8:-34 11:-15
near:مهجر	5:-8 6:-20 7:-9 8:-12 9:-35 10:-14 11:19
near:مهدد	3:-10 9:13 11:-9
near:مهرب	0:-9 4:28 5:-8 6:-16 7:-17 10:-8
near:مهرج	0:-18 2:-9 5:13
near:مهله	3:17 6:-11
near:مهند	0:-17 1:-8 2:-19 4:38 5:-19 6:-34 7:-28 10:12
near:مواج	3:31 6:-15
near:مواز	5:19 6:-15
near:مواش	3:20 6:-12 7:-8 10:-9
near:مواص	3:23 9:-10 11:-12
near:مواط	0:-18 2:-11 3:-9 5:9 7:-18 8:-12
near:مواق	0:-17 1:-10 2:-13 3:47 5:-9 6:-16 7:-29 8:-18 10:-20 11:-43
near:موبد	0:-8 2:-34 3:-30 4:-8 5:-18 8:46 9:-33 10:-43 11:-20
near:موت	5:30 6:-12 7:8
near:موتم	4:11 8:-8 9:-21 11:11
near:موتي	5:-13 6:28 7:-11
near:موج	2:-8 5:-10 6:-36 7:38
near:موجب	4:-19 6:11 8:27 10:-28
near:موجه	0:11 5:-17 6:19
near:مودي	0:12 10:-9
near:موري	0:-10 1:22 3:-34 4:-9 6:-16 7:-21 8:-10 9:21 10:-8 11:10
near:موزع	5:9
near:موزم	0:11
near:موسس	4:-14 5:12
near:موسك	0:-18 2:-24 3:-25 4:18 6:33 7:-10 8:-31 9:-10 10:-16 11:-16
near:موسم	3:-12 4:-10 5:-10 6:40 7:-14 9:-10
near:موسي	0:-23 3:-21 6:23 7:-9 9:28 11:-12
near:موضح	5:27 6:-22 7:-8 9:-15 11:16
near:موظف	0:-9 3:-22 4:41 5:-10 7:-12 8:-23 9:9 10:-51 11:-14
near:موقت	3:19 4:-13 5:-8 6:-19 8:-14 9:-18
near:موقع	0:-35 1:-12 2:-31 3:10 4:-17 5:-9 8:-27 10:32 11:-37
near:موكد	0:-26 1:-13 2:9 3:-21 4:9 5:-14 6:-13 7:18 8:19 9:-9 10:-27 11:-15
near:مولف	2:-10 4:13 5:-9 6:28 7:-12 10:-16
near:مونو	2:-13 3:-9 4:-20 5:-22 6:41 7:-13 8:-22
near:ميات	0:12 3:-14 4:-22 6:17 10:11
near:ميان	0:-9 3:-30 6:13 7:-13 8:-10 9:-27 10:26 11:8
near:مياه	0:14 2:-9 3:-22 4:-21 5:-14 6:18 7:-26 9:-15 10:-29 11:26
near:ميتا	1:-13 2:14 3:-21 4:12 5:-8 6:-18 7:-28 8:22 9:-8 10:-37 11:-12
near:ميتي	0:-12 2:13 3:-17 4:-34 7:-10 8:-32 9:21 10:23
near:ميثا	3:-11 5:31 6:-13 7:-19 11:-9
near:ميدا	0:-17 2:-10 3:-29 4:-24 5:-43 6:61 7:-18 10:-22
near:ميدي	6:8 7:11
near:ميسا	5:21 6:-16
near:ميغا	6:-19 7:21
near:ميلا	0:-18 2:-9 5:13
near:ميلي	0:-17 3:-9 4:-26 5:-13 6:25 7:-22 8:-12 10:15 11:-9
near:مينا	0:-12 2:11 3:-17 4:-19 6:10 10:-8 11:11
near:ميه	0:-12 1:-13 2:-19 3:-9 4:-14 6:-27 7:-15 8:8
near:ناتج	5:11 6:-10
near:ناجم	5:22 8:-8 10:-17
near:ناجو	0:8 2:-15 3:16 4:-12 5:-20 6:30 7:-22 9:-17 10:-26 11:-12
near:ناجي	0:-24 1:-9 2:-12 3:-25 5:19 6:-12 8:-8 10:11 11:-18
near:ناحي	6:-14 7:-8 10:13
near:نادي	0:-19 2:38 3:-17 4:-34 5:-17 6:-49 7:-14 8:39 10:-45
near:نار	0:15 2:-47 3:-19 4:-49 5:8 6:19 7:28 8:-16 10:-34 11:-11
near:ناري	2:-22 4:-17 5:34 6:15 7:-19 8:-8 9:-14 10:-21 11:-9
near:نازح	0:-8 3:29 4:-15 5:-20 7:-8 8:-11 9:-16 10:-17 11:-13
near:ناسف	5:-14 6:29 7:-9
near:ناشط	3:-21 5:-8 6:-19 7:25 8:-23 11:-23
near:ناصر	0:-9 2:-17 4:-21 5:10 8:17
near:ناطق	0:-15 2:-16 5:11 6:16 7:-21 10:9
near:نافذ	4:-11 6:19
near:نافي	0:-9 4:25 5:-9 6:-17
near:نامل	0:-8 3:-15 4:-17 6:-22 7:-10 9:-9 10:31 11:-17
near:نانغ	6:8
near:نايب	0:10 2:-14 3:-20 4:-11 5:-19 7:10 9:12
near:ناير	0:-28 2:-12 4:10 6:21 10:-15
near:نبطي	5:10
near:نبي	7:-9
near:نتاي	2:17 6:-9
near:نتج	6:9
near:نتيج	0:-8 2:-11 3:-19 4:-31 5:8 6:35 7:-17 8:-20 10:-22 11:-10
near:نجا	4:-22 6:11 7:-19 8:-9 10:15
near:نجاه	1:-27 3:-8 5:-10 6:17 9:-8
near:نجت	2:-13 6:15
near:نجف	5:12 6:-10
near:نجمه	5:12
near:نحن	1:10 3:22 7:-10 9:-11 11:-11
near:نحو	0:-36 1:12 2:-9 3:16 4:-15 5:-27 6:-10 7:13 8:-46 9:9 10:-14
near:نداء	6:13
near:ندفع	0:-25 2:-28 3:-11 4:17 5:-13 6:26 7:-28 8:-12 10:-19
near:نروي	3:23 9:-18 11:-8
near:نزاع	3:-12 6:26
near:نزح	0:-8 3:31 4:-10 5:-16 6:-9 7:-14 9:-14 11:-21
near:نزحت	3:-13 6:22
near:نزحو	3:58 6:-14 9:-22 11:-34
near:نزل	0:-20 3:-17 4:-8 6:28 7:-12 8:-8 11:-10
near:نزوح	0:-12 3:21 4:-13 5:-18 6:12 7:-8 8:-9 9:-11 11:-51
near:نزول	3:27 6:-14 9:-12
near:نزيل	5:14
near:نساء	0:-12 1:-27 2:-12 3:-66 4:-22 5:-10 7:-17 8:-12 10:30
near:نسبه	3:8 5:13 11:-12
near:نستق	3:-17 4:-14 6:-18 9:23
near:نسخه	6:14
near:نسمه	10:-9
near:نشر	0:-9 2:-11 3:-12 4:-10 5:-20 6:20 7:19 8:-22 10:-22 11:-21
near:نشرت	0:-22 2:-19 3:-12 4:45 5:-42 7:-27 10:-16
near:نشره	3:21 6:9 11:-22
near:نصب	0:14 3:27 4:-8 5:-10 6:-21 10:-18
near:نصبت	11:9
near:نصره	0:-21 6:19 7:-8
near:نصف	3:19 5:-15 7:-9 8:-15 11:-16
near:نصفه	0:-24 1:10 2:-9 3:17 4:-23 6:-32 8:-11 10:-19
near:نصل	3:8 5:-8 6:9
near:نصير	6:10
near:نظام	0:-29 3:-36 4:26 5:-16 6:-34 11:8
near:نظر	3:-9 6:30 7:-26 9:-8
near:نعرف	0:-36 1:-8 2:-15 3:-32 5:-21 6:-57 7:55 8:-21 9:-12 10:-35
near:نعم	0:8 2:-14 3:-9 4:-24 6:-17 7:-13 8:25 10:-20
near:نفت	0:-14 2:-15 4:14
near:نفسه	0:-18 1:25 2:-18 3:-28 6:-17 8:-32 9:-23 10:8
near:نفط	6:11
near:نفق	6:9
near:نفوق	5:19 6:-18
near:نفي	0:-18 1:-9 2:26 3:-16 4:10 5:-12 6:-23 10:-16
near:نقاب	0:-19 1:-13 2:-10 3:-23 4:-22 5:-22 6:51 7:-21
near:نقاط	0:11 2:-8 4:-9 6:-20 10:16
near:نقدي	3:-8 9:12
near:نقص	3:-15 4:23 5:-16 6:-14 8:-8 11:-10
near:نقطه	0:18 7:-9 9:12 10:-12 11:-11
near:نقل	0:-35 1:-16 3:21 4:-22 5:49 6:-16 7:-38 8:-26 9:16 10:-21 11:-61
near:نقلا	8:-10 10:16
near:نقلت	0:-38 1:-8 4:-27 5:23 6:-23 7:-28 8:14 9:14 11:-39
near:نقله	3:-8 6:13 10:-8
near:نقلو	0:-16 2:-36 3:28 6:-49 9:-21 10:24 11:-14
near:نقيب	5:17 6:-10
near:نمسا	5:-12 6:20
near:ننتظ	0:-11 1:-10 2:-10 3:-16 4:-26 5:-21 6:16 7:11 9:-8 10:-28 11:-19
near:ننكر	9:-11 11:13
near:نهار	3:-22 6:18 7:-13 8:-11 10:-15 11:22
near:نهاي	0:-29 1:-13 3:-20 5:-19 6:-36 8:17 10:-33 11:39
near:نهر	0:-44 1:-17 2:-13 3:-39 4:-40 5:-62 6:14 7:27 8:-24 10:16 11:-46
near:نهري	6:10
near:نهود	0:19 2:-9 6:14 7:-8 10:-20 11:-8
near:نواذ	3:-22 9:22
near:نور	3:35 9:-25 11:-14
near:نوع	5:9 6:-8 8:14
near:نوفم	1:-12 2:-39 3:-10 4:-50 6:14 7:-27 8:-32 9:-25 11:17
near:نووي	3:-20 4:-9 5:-22 6:51 7:-15
near:نياب	0:-17 2:-12 4:16 5:-14 6:21 10:-29 11:-12
near:نيال	2:12 4:14 6:-20
near:نيام	3:-12 5:-16 6:14 7:10
near:نيجر	1:-8 2:-25 3:-18 5:-12 7:13 8:-17 9:23 11:-12
near:نيجي	0:39 1:-10 2:-24 3:-23 4:-36 5:-23 6:-17 7:-46 8:-29 9:26 10:10 11:-42
near:نير	0:-19 2:29 4:-14 6:-21 10:-29
near:نيرا	0:11 4:-18 5:-15 6:32 7:-9 8:-9 10:-29
near:نيسا	0:-14 1:-11 2:-17 3:-10 4:-29 5:-11 7:-32 8:29 9:9 10:-26 11:15
near:نيكو	5:-8 6:15
near:نيل	3:-12 9:-15 11:19
near:نينو	3:-27 4:-13 5:-11 6:-19 7:14 8:-17 9:-10 11:25
near:نيوز	2:11 4:-20 10:14
near:هاتف	0:27 1:-9 2:23 4:-16 5:-12 6:-21 7:-12 10:-25
near:هاجم	6:17 10:-18
near:هالك	6:26 7:-22
near:هامد	5:-8 6:16
near:هاون	3:12 5:-15
near:هايت	0:11 4:-23 5:-12 7:-16 9:-19 10:-12 11:13
near:هجر	0:-8 3:9 9:-8 11:-8
near:هجره	0:-21 1:18 2:-11 3:24 4:-32 5:-11 6:-54 7:-22 8:-25 9:-46 11:33
near:هجرو	3:28 9:-9 11:-22
near:هجما	0:-18 2:-24 3:16 4:-17 5:-16 6:49 7:-8 9:12 10:-16 11:-33
near:هجوم	1:-16 2:-25 3:21 5:27 6:24 7:-33 8:-41 9:-25 10:-64 11:-9
near:هدم	3:9
near:هدنه	0:-19 2:15 3:-14 4:-14 5:-10 6:-37 7:-14 8:23
near:هذا	0:-33 1:41 2:34 3:-22 4:-44 5:-29 6:-21 8:-42 9:-49 10:-13 11:14
near:هذه	0:-26 1:-13 2:-21 3:21 4:-45 5:-30 8:-16 9:-27 11:14
near:هرات	6:16
near:هرب	0:29 2:-11 3:-47 4:-30 5:-24 6:-24 7:-37 8:-15 9:-10 10:41 11:-9
near:هربا	0:-13 4:-18 7:-13 8:-8 10:25
near:هربو	6:-11 11:11
near:هشمو	0:-20 3:-18 4:23 6:-24 7:-13 10:-15 11:-16
near:هكتا	3:14 6:-20 7:13 9:-12
near:هلاك	3:-21 6:31
near:هلال	3:-8 4:-14 5:8 6:28 7:-26 8:-12 9:-18 10:-10 11:-19
near:هلك	0:-11 2:19 4:-8 10:-16
near:هما	0:-9 2:-13 4:-14 5:-16 7:18 10:-11
near:هنا	0:-24 1:-9 3:32 4:-22 5:-18 7:-25 8:-11 9:-21 10:-12 11:-22
near:هناك	1:-32 2:-49 3:-21 4:54 7:-28 8:-31 9:-39 10:-18 11:-31
near:هند	0:-14 3:-26 6:12 9:25 10:15
near:هندي	0:-36 4:34 5:-22 6:-40 7:-18 8:-20 10:31
near:هنود	0:17 2:-11 4:-14 5:-16 6:15 7:-17 8:-13 10:-11
near:هوات	5:-18 6:-13 7:22
near:هوال	3:10
near:هوت	5:21 7:-18
near:هول	0:-8 3:-30 5:-9 6:-29 8:-19 9:23 11:13
near:هولا	0:-52 1:-39 2:-10 4:-33 6:-11 7:36 9:-45 10:-15
near:هولن	3:18 6:-8
near:هوي	6:11
near:هويا	0:19 2:-13 4:-21 5:-14 6:18 7:-8 8:-18 10:-29
near:هويت	1:16 2:12 3:-8 4:-10 5:-19 6:8 7:-21
near:هويه	2:8 4:-9 5:-13 6:50 7:-22 10:-21
near:هييه	0:-25 1:-15 2:12 5:-12 9:-28 10:-42 11:8
near:واج	5:-15 6:16
near:واحد	3:8 5:-26 6:27 7:-26
near:وادي	0:-8 3:26 6:-8 7:-16 9:-13 11:-14
near:واصل	2:-9 3:-10 4:-12 5:23 6:-15 8:-15 9:-22 10:-16 11:19
near:وافد	0:-13 1:-13 3:-34 5:-18 6:23 9:24 11:-32
near:واقع	0:17 4:20 6:-11 7:9 10:-25
near:والي	3:-23 11:22
near:وام	3:8 5:-18 6:24 7:-16 9:-9
near:وان	0:-12 1:-67 2:-13 3:-21 5:-35 8:21 9:-41 10:-16 11:15
near:وثق	0:-14 4:-10 5:-10 6:25 8:-11
near:وجبه	3:8
near:وجه	5:42 6:-38 7:-22
near:وحدا	6:-17 7:-8 10:19
near:وحده	0:-8 2:14 3:-22 5:11 6:-20 7:10 11:13
near:وحل	6:22
near:وحيد	0:23 3:-14 5:-10
near:ورد	6:14
near:وزار	0:9 2:-20 4:-8 5:-16 7:-30 8:-11 9:-19 10:19
near:وزرا	0:-8 2:22 3:17 4:17 6:-33 7:-11 8:-17 10:-20 11:-15
near:وزع	5:30 6:-42 9:-10 11:-8
near:وزير	0:8 3:15 5:10 6:-16 7:-8 11:-15
near:وساط	6:-9 10:11
near:وست	5:21 6:-21
near:وسط	1:29 2:-14 3:-31 5:-30 6:-21 7:18 8:-12 9:-26 10:-12
near:وسطا	0:-14 2:-11 4:15 8:15 10:-18
near:وسطي	11:9
near:وصل	0:-15 1:-12 2:8 4:-43 6:-30 7:-29 8:-11 9:50 10:-43 11:-40
near:وصول	2:-14 4:-19 6:25 8:-20
near:وضع	2:-12 3:-8 4:-19 5:15 6:15 7:-16 10:16
near:وطن	0:-9 3:-12 4:-11 6:-14 8:17 10:9 11:-15
near:وطني	0:-8 2:-30 3:-29 5:18 7:16 10:-27
near:وظل	4:-9 6:14 7:11
near:وعدت	3:12 6:-9
near:وعن	0:-17 2:-12 3:-16 4:16 5:-9 6:9 7:10 8:-19 9:-17 10:-13
near:وفا	5:-18 6:19
near:وفاه	2:-8 6:22 7:-18
near:وفد	0:-11 3:-14 4:-16 5:-11 6:-14 7:-9 8:26
near:وفر	3:10 10:17 11:-10
near:وفق	0:-17 1:-12 2:-26 4:-34 6:-20 8:12 9:10 10:-16
near:وفي	0:-12 2:-15 3:10 4:-20 5:-25 6:-24 7:-8 10:20 11:-15
near:وفيا	0:-8 1:-10 3:-16 4:-8 5:-31 6:60 7:-30
near:وقاي	0:-12 2:-13 6:13 7:8
near:وقت	0:-11 2:-20 5:9 7:-13 10:9
near:وقد	0:-15 1:-27 2:-39 3:-32 6:31 7:17 8:-44 9:-11 10:-13
near:وقع	0:-16 1:10 2:-36 4:23 5:-8 7:-12 8:-18 10:-21
near:وقعت	5:-18 6:18
near:وقف	0:28 2:-22 3:-12 4:-38 6:34 10:-17 11:-8
near:وقود	0:-9 3:-8 4:-16 5:12 6:19 7:-20
near:وكال	0:-28 2:-17 3:-16 5:-12 6:20 7:-9 8:-20 9:-24 10:13 11:13
near:ولا	0:-52 2:-35 3:-20 4:32 6:-11 7:28 8:-21 9:-20 10:-22 11:-20
near:ولاد	6:17
near:ولاي	1:-12 2:-15 3:-28 4:-47 5:-21 6:-11 7:8 8:-37 9:-30 10:42
near:ولم	0:-9 1:-43 3:-10 4:-14 5:-42 6:-15 7:13 8:17 9:-50 10:-26 11:13
near:ولن	0:-19 4:15 5:-9 6:-16 7:-23 8:14 10:-13 11:-8
near:ولو	3:-22 5:-11 6:30 7:-15
near:وما	0:-35 1:-25 2:-32 3:46 5:-45 7:10 8:-36 9:-45 10:-19 11:-46
near:ومن	0:13 1:-42 2:-40 3:-14 4:-59 5:-19 6:9 7:-18 8:-11 9:-21 11:27
near:وهم	0:-32 1:-12 2:14 4:-19 7:-12 8:-39 9:-21
near:وهو	0:-55 1:16 3:-41 4:-11 5:-53 6:27 7:15 8:-26 9:22 10:-10 11:-24
near:وهي	2:-17 3:-19 4:-8 5:-18 6:40 7:-19 8:-17 10:-12 11:16
near:يابس	6:-20 7:20
near:يابو	9:-18 11:18
near:يات	2:29 3:-21 4:-27 5:-9 6:13 7:-23 9:-11 10:-16
near:ياسي	0:-10 4:27 6:-25 8:-9 10:-14
near:يبحث	4:-27 5:-9 6:-10 7:25 10:-9
near:يبق	0:-15 3:12 4:-41 5:17 6:19 7:-29 8:-17 9:-12 10:-32
near:يبقي	0:-31 2:-28 3:-11 4:16 6:-36 7:40 8:-10 10:-25 11:-9
near:يبلغ	1:-14 3:-21 4:-9 7:25 11:-26
near:يبيت	3:57 4:-11 5:-9 6:-31 7:-10 8:-10 9:-26 10:-8 11:-11
near:يتجا	2:-9 4:-14 6:11 7:-13 8:-13 9:-19 10:20 11:18
near:يتحد	0:-10 2:-27 4:29 7:8 8:-8 10:-32
near:يتسن	0:-12 2:-8 3:23 5:-13 7:-22 8:-10 9:-11 10:-12 11:-11
near:يتطل	4:14 8:-14 11:8
near:يتعر	6:8
near:يتلق	3:-18 5:28 6:-35
near:يتم	6:13
near:يتمك	3:11 6:8
near:يتنا	0:-13 6:26 7:-12
near:يجري	4:15 6:-8 7:-22
near:يجلس	3:9
near:يجمع	5:14
near:يحاو	2:-13 5:16 6:11 7:8 10:-20
near:يحتا	3:20 5:18 6:-14 9:-20
near:يحتج	0:-38 1:-10 3:-18 4:37 5:-14 6:-38 7:-22 8:-22 9:-8 11:-9
near:يحتم	3:11 5:-11
near:يحصي	2:12 3:23 4:-8 6:-10 9:-17 11:-18
near:يحمل	0:-28 2:-16 3:-29 4:-10 5:-27 6:28 7:-21 9:27
near:يخان	3:-17 6:-19 7:19
near:يخرج	2:-11 6:27
near:يخضع	4:-12 5:12 6:-14 7:-9 8:-13 10:21
near:يخطف	2:-15 4:-15 6:22 10:-21
near:يخلف	0:-8 3:-15 4:-17 5:-13 6:36 7:-16 8:-9 9:-15 10:-19
near:يدخل	6:10
near:يدفع	0:-8 3:13 6:-31 9:11
near:يدفن	2:14 4:-21 5:-13 6:15 7:-12 10:-11
near:يذكر	9:12 11:-19
near:يراف	5:10 6:-9
near:يرتد	5:-10 6:21
near:يرتف	0:15 1:27 2:-15 4:-30 5:-29 6:14 7:-29 9:-14 10:-12 11:-13
near:يرجع	0:-10 2:-13 3:-15 4:-15 5:-18 6:-41 7:23 8:-11 9:-27 10:21 11:-18
near:يرعو	6:16
near:يرفع	2:-8 4:10 5:-15 6:28 10:-8
near:يرقد	5:46 6:-42
near:يروي	4:-15 6:25
near:يزال	0:-24 1:-35 2:-39 4:35 6:-47 7:26 8:-47 10:-38 11:-24
near:يزيد	0:-13 3:24 5:-34 6:33 7:-23 9:12 11:-20
near:يستد	6:9
near:يستض	3:-20 9:48 11:-46
near:يستع	0:-12 2:-14 4:-12 8:-19 10:31
near:يستق	2:-9 5:-9 6:18
near:يسجل	0:-9 1:-8 3:21 4:-8 5:-13 6:-20 7:-14 8:-10 9:-25 10:-10 11:22
near:يسمي	5:-15 6:25 7:-9
near:يشغل	6:9
near:يشمل	4:-10 6:-13 7:11 11:15
near:يصل	0:-9 1:-10 2:-12 3:11 4:-9 5:-14 7:-35 8:14 9:11 10:-14 11:-24
near:يضاف	2:-18 3:14 4:23 6:-27 7:-23 10:-20
near:يضرب	3:-8 5:21 6:-21
near:يضم	0:-9 3:34 6:-18 8:-10 9:10 10:-14 11:-28
near:يضيف	0:-9 1:-8 2:-14 3:-9 4:-10 5:-16 6:26 7:-15 8:-24 9:-9 10:19 11:-24
near:يطلب	3:-14 4:13 6:-26 7:15 10:-9
near:يطلق	2:-33 3:-9 4:-20 5:-11 6:-22 7:-15 10:23 11:-9
near:يظل	0:-9 4:-9 7:9 10:13
near:يظهر	0:-9 2:-12 3:-12 4:13 5:-19 6:-36 7:34 10:-20
near:يعاد	3:-26 9:-10 11:29
near:يعال	3:-20 4:19 5:8 7:-12 8:-10 10:-10 11:-12
near:يعان	0:-18 2:-25 3:-13 4:11 5:62 6:-16 7:-23 8:-33 9:-18 10:-50 11:-16
near:يعبر	2:-9 4:-8 6:22 7:-16
near:يعتز	3:33 6:-21 8:-10 11:-17
near:يعتق	0:-9 2:-22 3:-16 4:19 7:12 8:-8 9:-10 11:-28
near:يعثر	0:-22 1:-15 2:-17 3:10 4:-26 5:-28 6:-55 7:54 10:-20 11:-11
near:يعد	0:-11 1:24 2:-17 4:-36 5:-33 6:-40 7:11 8:-15 9:-38 11:20
near:يعرف	0:-25 1:-16 2:-50 3:-21 4:13 5:-40 6:-22 7:50 8:-20 9:-11 10:-49
near:يعلن	0:-23 4:-10 7:9 10:23
near:يعمل	0:-33 2:-19 3:-11 4:-16 5:-27 6:47 7:-36 10:25
near:يعني	0:-13 3:-10 4:-22 5:-11 6:-32 7:42 8:-9 10:-15
near:يعود	0:-25 2:17 4:19 5:-9 6:-29 7:-9 8:-17 9:-22 10:-28 11:11
near:يعيد	2:-8 6:27 7:-13 10:-11 11:-15
near:يعيش	0:-9 3:30 4:-14 6:-20 7:-23 10:-8 11:-32
near:يفتح	6:11
near:يفتر	2:-11 3:-36 4:-12 7:-8 8:-10 10:-11 11:37
near:يفرج	0:-14 3:-9 6:-22 7:-8 8:-23 10:23
near:يفرغ	6:-8 7:14
near:يقار	3:-14 6:13 9:-13 11:19
near:يقتل	2:-21 3:8 4:-25 6:36 7:-26 9:-8 10:-23
near:يقدر	3:-15 4:-9 5:-12 6:10 7:10 8:-13 9:10
near:يقرب	3:-16 9:20 11:-10
near:يقضو	2:-16 6:11 10:-12
near:يقضي	0:-9 3:-27 4:-11 6:18 7:-12 8:17 9:-9 10:-20
near:يقطن	6:9
near:يقل	1:-10 2:-14 5:14 6:-36 7:43 8:-8 9:-15 10:-27 11:-16
near:يقول	1:-28 2:13 3:-65 4:20 5:-56 6:8 8:27 9:-45 10:-32 11:-56
near:يقيم	3:35 6:-17 7:-8 9:-12 11:-10
near:يكاف	5:13
near:يكفي	3:-11 6:14 7:-15 9:13 11:-9
near:يكمل	3:-22 4:-9 5:-8 6:28 7:-27 9:-10 11:17
near:يكن	6:25 7:-10
near:يكون	0:-18 1:26 2:20 3:-19 4:20 5:-12 6:-25 7:-19 9:-14 10:-22
near:يمثل	7:8
near:يمكن	5:-11 6:18
near:يملك	9:10
near:يمن	2:-9 3:9 4:-12 6:-16 8:21 10:-10 11:-12
near:يمني	1:9 2:-18 3:-11 4:11 5:-22 6:20 10:-12 11:-8
near:يمهل	5:-10 6:17
near:ينا	0:-8 2:16 3:-31 4:8 6:-48 7:-28 8:-19 9:21 10:16 11:-18
near:ينام	3:43 4:-9 5:-15 6:-33 7:-8 8:-13 9:-9 10:-14 11:-13
near:يناه	3:14 6:12 8:-12 9:-24 11:-8
near:يناي	0:-9 1:13 2:13 3:-39 4:17 5:-30 7:-10 8:-56 9:-14 11:-10
near:ينتظ	0:-12 1:-11 2:-20 4:-35 6:24 7:-17 8:8 9:-11 11:-16
near:ينتم	5:-10 6:26
near:ينج	3:-11 4:23 5:-13 6:15 7:-28
near:ينشر	2:-15 3:-14 6:25
near:ينفد	3:-9 9:11
near:ينفي	6:12
near:ينقل	6:14 7:-9 9:8 11:-9
near:ينهم	0:-8 6:13 7:-9
near:يها	3:23 4:-10 6:-14 7:-11 9:-17 10:-10
near:يهم	2:-23 3:-23 4:20 5:-11 6:8 7:-18 9:12 10:-24
near:يواص	3:-23 5:-10 6:-16 9:-23 11:32
near:يوجد	3:19 8:16 9:-13 11:-11
near:يورو	9:9
near:يوسف	6:15 7:-10 9:-18 11:17
near:يوقع	6:12
near:يوكد	0:-9 2:-8 4:26 5:-16 6:31 7:-15 8:-21 10:-31
near:يولي	0:-17 2:-26 4:-12 6:30 7:-35 8:13 9:-24 10:-38 11:21
near:يوم	0:-38 1:-40 2:-36 4:-108 5:-9 8:-15 9:-16 10:21 11:30
near:يوما	0:-40 2:-27 3:-34 4:23 5:-28 7:-23 8:12 9:-19
near:يومه	0:12 1:-14 4:-16 6:-18 7:8 9:18 11:-12
near:يومي	0:-37 1:-15 3:-9 4:-8 5:-17 6:-27 7:-15 8:-25 10:18 11:27
near:يونا	7:9
near:يونس	0:-9 2:-9 3:19 4:-16 5:8 7:-12 9:-10 10:10 11:-13
near:يوني	0:12 7:-24 8:-28 9:-21 10:-10
near:يووي	3:-8 5:-15 6:-18 9:33 11:-32
near:ييف	2:-14 4:-13 6:18 10:-12
next:claim-abducted	0:-21 1:-35 2:-59 3:16 5:17 6:-12 8:-26 9:-35 10:11 11:-23
next:claim-allocated	0:-15 1:-9 4:-33 5:11 7:-27 8:-23 10:-37 11:22
next:claim-casualties	0:-12 1:-17 3:10 4:8 5:-26 7:-21 8:-18 9:14 10:-19 11:-14
next:claim-dead-in-captivity	0:-19 1:-15 2:12 3:-24 6:-43 8:-28 9:-34 10:32 11:-41
next:claim-delivered	0:-50 1:-34 2:-36 3:-16 5:13 6:-29 7:8 8:-35 9:13 10:-32 11:26
next:claim-displaced	1:-65 2:-15 4:-9 6:-29 8:-47 9:-10 10:-15 11:14
next:claim-held	0:23 2:-8 3:-17 4:-33 6:-27 7:-17 8:-23 10:9 11:-30
next:claim-injured	0:-40 2:-84 3:-39 4:-16 6:10 7:8 8:-26 9:-9 10:26 11:10
next:claim-killed	1:-22 2:-14 4:-34 8:-20 9:13 10:-27 11:-26
next:claim-missing	0:-29 1:-62 2:-10 3:-18 4:-8 5:18 7:14 9:-29 10:-32 11:-36
next:claim-pledged	0:23 1:-14 2:-16 3:-46 4:-39 5:-20 6:36 7:-8 10:18 11:12
next:claim-prisoners-exchanged	0:-14 1:-11 2:14 3:-34 4:-45 5:10 6:-43 7:-37 8:34 9:-11 11:-30
next:claim-refugees	0:-38 2:-26 3:15 4:-33 5:-43 6:12 7:-44 8:-50 9:22 11:13
next:claim-released	0:14 3:-21 5:-18 6:-23 7:-27 8:23 9:-38 11:-22
next:claim-requested	0:9 1:-10 3:-11 5:18 6:-13 7:-48 8:-15 11:8
next:claim-returned	0:-9 2:-52 3:-19 4:-55 5:-21 6:13 7:9 8:-32 9:-14 10:-42 11:23
next:claim-total	3:-21 6:13 7:-15 9:23 11:-16
noun:	0:-41 1:11 3:13 4:-20 6:-11 7:-18 8:-36 11:-11
noun:afghan	3:-35 4:-11 6:-19 7:-9 9:17 11:23
noun:aid-worker	0:18 2:17 3:-11 4:-14 10:-18
noun:attacker	6:22
noun:body	0:-49 1:-26 2:67 3:-35 4:-61 5:-79 6:47 7:-85 8:-60 9:-15 10:-76 11:-11
noun:boy	0:52 1:-8 2:-15 3:-34 5:-21 6:-37 7:-37 8:-13 9:-16 10:-38 11:-19
noun:brother	0:20 1:-10 2:-13 3:-10 4:-35 5:-21 6:36 7:-39 8:-10 10:-26 11:-12
noun:captive	0:-17 2:14 3:-35 4:11 5:-27 6:-61 7:-31 8:31 9:-24 11:-29
noun:case	0:13 1:-16 2:-16 3:-34 4:-26 5:19 7:8 8:-18 9:-11 10:-19 11:-27
noun:chadian	3:-11 9:-15 11:24
noun:child	0:12 2:-69 3:-26 6:37 7:-12 8:-65 9:-62 10:-38 11:-21
noun:chinese	0:17 4:-15
noun:citizen	0:-17 1:-13 2:-16 6:-13 7:-10 8:-9 9:-22 11:25
noun:civilian	0:-48 2:-50 3:-29 4:22 5:-42 6:33 7:-71 8:-25 9:-45 10:29 11:-54
noun:colleague	0:-20 2:-17 4:9 5:13 8:-8
noun:commander	0:-29 2:-8 4:-12 5:-21 6:25 8:23 10:-22
noun:companion	0:-38 3:-35 4:-39 5:10 6:-25 7:32 8:-16 9:-14 11:-19
noun:convict	4:12 6:-10 10:-9
noun:crew-member	0:-9 4:11 7:13
noun:daughter	0:-9 4:-14 6:29 7:-21
noun:dead-person	6:37 7:-12
noun:death	0:-33 1:-20 2:-19 3:-33 4:-20 5:-59 6:106 7:-48 10:-16
noun:deputy	2:-8 6:17
noun:detainee	0:-20 2:31 3:-19 4:-39 5:-19 6:-60 7:-12 8:28 11:-11
noun:displaced-person	0:-22 1:-8 2:-10 3:66 4:-22 5:-40 6:-72 7:-32 8:-21 9:-81 10:-28 11:8
noun:district	0:-11 2:-22 4:-30 6:-16 8:-27 10:36
noun:doctor	6:-31 8:11 10:-15
noun:driver	0:-21 3:-10 4:-8 7:-34 8:-12 10:35
noun:drowned-person	5:-13 6:41 7:-16
noun:elderly-person	2:-8 5:-20 6:26
noun:emirati	0:9 4:-9 6:-16
noun:employee	0:-19 2:23 3:-12 6:-15 7:-8 8:-14
noun:engineer	0:-22 2:-13 4:26 6:-13 7:-17
noun:ethiopian	0:-13 3:-14 4:-15 5:-9 6:-13 8:-19 10:28
noun:family	0:-9 4:28 6:-28 7:-11
noun:farmer	2:-14 5:-18 7:-19 10:16
noun:fighter	0:-19 2:-31 3:-14 4:-37 5:-9 6:55 7:-20 10:-28
noun:filipino	0:-12 4:16 6:-10 7:-8 8:-18
noun:firefighter	0:-8 5:28 6:-20 7:-17
noun:fisherman	0:17 2:-15 5:-8 6:27 10:-23
noun:foreigner	0:28 2:-17 4:11 6:-24 8:-20 10:-31
noun:girl	0:34 2:-19 3:-17 4:-46 5:-20 6:-28 7:21 8:-16 10:-21
noun:grandchild	6:14
noun:guard	0:-38 2:-48 4:25 5:15 6:48 7:-13 8:-14 10:-50
noun:guest	0:-15 2:-8 4:-8 6:15 7:14 8:-8
noun:gunman	0:-24 2:-26 4:-22 5:-32 6:57 7:-9 10:-22
noun:haitian	3:-8 11:18
noun:health-worker	0:25 5:-17 6:-17
noun:helper	0:-13 5:19 6:-23 7:22
noun:herder	0:27 3:-11 4:-23 5:28 6:-37 7:-16 10:-9
noun:hostage	0:-23 2:41 3:-9 4:-24 5:-19 6:-78 7:-33 8:-68 10:33
noun:human	0:-30 1:-25 2:-22 3:21 4:-33 5:-36 6:22 7:-10 8:-18 9:-30 10:-14
noun:indian	0:17 2:-19 4:-20 6:-12 7:-10 8:-21 10:18
noun:individual	0:-34 2:-25 3:19 6:28 7:-40 8:-28 9:-19 10:-16 11:-20
noun:inhabitant	3:26 4:-10 5:-19 6:-19 7:-12 8:-10 9:-20
noun:injured-person	0:-59 1:-29 2:-36 3:-65 4:-49 5:114 6:-71 7:-67 8:-30 9:-24 10:-39 11:-30
noun:injury	0:-15 3:-10 5:62 6:-51 7:-16
noun:inmate	2:-15 6:16
noun:iraqi	5:-8 6:-25 8:-17 9:-15 11:27
noun:israeli	0:-8 4:12 6:-34 8:-29 10:13
noun:italian	2:-15 4:-22 5:-9 10:26
noun:journalist	2:-17 4:-9 5:-9 6:21 7:-18 8:26 10:-17
noun:killed-person	0:-46 1:-20 2:-49 3:-67 4:-58 5:-65 6:137 7:-71 8:-19 9:-25 10:-41 11:-16
noun:korean	0:-10 4:15
noun:leader	2:-23 4:-21 5:-15 6:31
noun:lebanese	0:-30 1:-9 2:-9 3:-18 4:30 5:-18 6:-22 7:-17 8:-13 9:18 10:-18 11:-20
noun:malian	0:-13 4:15
noun:man	0:26 2:-14 3:-26 5:-25 6:13 7:-30
noun:martyr	0:-9 2:-19 3:-17 4:-12 5:-57 6:89 7:-21 10:-10
noun:member	0:-33 2:-18 3:-28 5:-31 6:43 7:-20 8:20 9:-8 10:-35 11:-16
noun:migrant	0:-17 1:17 2:-20 3:-29 4:14 5:-27 6:-12 7:-19 8:-19 9:-11 10:10 11:20
noun:missing-person	0:-34 1:-27 2:-8 3:-30 4:-27 5:-58 6:-89 7:104 8:-8 9:-8 10:-14 11:-13
noun:mortal-remains	0:-25 1:-10 2:9 3:-23 4:-51 5:-58 6:73 7:-40 8:-37 9:-9 10:-41 11:-9
noun:mother	6:10
noun:nationality	6:-22 9:23 11:-8
noun:neighbour	0:17 3:25 4:-24 5:-18 7:-30 8:-13 9:-12 10:-20 11:-13
noun:newcomer	3:8 6:-16 9:14 11:-24
noun:nun	10:9
noun:nurse	0:21 2:-16 3:-10 4:10 6:-25 7:8 8:-25 10:-31 11:-10
noun:officer	0:-28 2:-34 4:30 5:-13 6:-10 10:-35
noun:official	1:-15 4:-8 5:-13 6:31 7:-10 10:-12
noun:operation	0:-9 2:-10 4:-9 6:16
noun:other	0:-26 1:-47 2:-29 3:-25 4:25 5:35 6:-106 7:44 8:-39 9:24 10:-10 11:-15
noun:palestinian	0:-20 2:-48 3:-33 4:-15 5:-15 6:19 7:-9 8:25 10:-12
noun:paramedic	2:-12 3:-15 5:25
noun:passenger	0:34 2:-15 3:-14 5:-13 6:-19 9:-10 10:-20 11:9
noun:patient	0:-24 2:-16 3:-14 4:-25 5:-15 6:38 7:-30 8:19 10:-17
noun:person	0:-12 2:-108 3:51 4:-37 5:-46 6:-15 7:21 9:-38 10:-105
noun:pilgrim	0:-17 6:21
noun:pilot	6:12
noun:policeman	2:-21 3:-15 4:26 7:-27 8:-14 9:-11 10:-36
noun:prisoner	0:-45 1:-9 2:28 3:-20 4:9 5:-35 6:-69 7:-43 8:40 9:-15 10:-45 11:-25
noun:pupil	0:40 1:-8 2:-23 4:-33 5:-48 6:-33 7:-30 8:-39 9:-9 10:19 11:-19
noun:rebel	0:-8 2:-21 4:-13 6:26 10:-18
noun:recruit	5:-12 6:14
noun:refugee	0:-32 1:-17 3:-58 4:-24 5:-28 6:-29 7:-25 8:-36 9:67 10:-30
noun:relative	0:-9 3:-19 4:-17 5:-12 6:12 9:-9 10:-12 11:-9
noun:rescuer	4:14 10:-9
noun:resident	0:-34 1:-10 2:-15 3:79 4:-12 5:-41 6:-48 7:11 8:-33 9:-35 10:-19 11:-51
noun:returnee	0:-11 2:-13 3:-58 4:-25 5:-16 7:-35 8:22 9:-58 10:-15 11:60
noun:russian	10:10
noun:sailor	2:-26 3:-13 6:-16 8:-21 10:28
noun:saudi	4:-20 6:-11 8:55 10:-44
noun:security-agent	6:12
noun:seller	2:-13 6:35 7:-8
noun:shepherd	0:19 2:-8 4:-8 5:12 7:-8 10:-8
noun:soldier	0:-35 1:-10 2:-54 3:-78 4:42 5:-14 6:36 7:-70 8:26 9:-45 10:-39 11:-68
noun:son	0:-11 2:-12 3:-13 5:-16 7:17 8:-11 10:-15 11:10
noun:staff-member	0:-8 2:-9 3:-16 4:-8 5:-31 6:24 7:-17 8:-11 10:14 11:-9
noun:student	4:-13 7:-9 10:10
noun:sudanese	0:-11 3:-34 4:-24 6:-21 7:-9 8:35 9:33 10:-38 11:9
noun:survivor	5:25 6:-21 10:-11
noun:syrian	0:-20 2:-14 3:-9 4:-10 6:-14 7:11 9:-22 10:-9 11:20
noun:teacher	0:8 2:20 3:-18 4:23 5:-20 6:-16 8:-8 10:-45
noun:tent	3:19 5:-8 6:-16
noun:terrorist	0:-19 2:-20 3:-10 4:-24 5:-26 6:58 7:-23 10:-22
noun:thai	0:-10 2:-9 4:-15 8:-29 10:29
noun:tourist	5:-8 6:14
noun:town	3:14
noun:trapped-person	4:-12 7:14
noun:ukrainian	8:18 11:-10
noun:victim	0:-17 2:-22 3:-20 4:-16 5:13 6:8 7:-24 10:-16 11:-8
noun:villager	0:-22 2:-18 3:10 6:40 7:-29 10:-17
noun:visitor	6:-11 7:13
noun:volunteer	0:8 6:25 7:-18
noun:woman	0:-21 2:-89 3:-62 4:-32 6:44 7:-37 8:28 9:-34 10:24 11:-22
noun:worker	0:-25 1:-14 3:-22 4:-44 5:-10 6:13 7:29 8:-34 9:-18 10:-19 11:-28
noun:worshipper	2:-18 4:-13 8:-9 10:21
noun:yazidi	0:32 4:-21 8:-10 10:-11
noun:young-man	0:41 2:-12 3:-14 4:-21 5:14 6:-28 7:-31 8:-9 9:-8 11:-16
only:aid	3:-22 6:16 9:-26 11:16
only:casualty	0:11 1:14 2:-58 3:-14 4:-47 5:10 6:8 8:-89 9:29 10:-49
only:displacement	2:-18 4:-21 6:23
only:hostage	0:-22 1:-17 2:-30 3:-19 4:13 6:26 8:-19 9:-10 11:-15
other:abducted	0:-16 1:-41 3:11 4:-15 6:11 7:-18 8:-69 9:-11 11:-14
other:aid	1:-20 2:-20 3:12 5:-16 8:-37 9:-16 10:-21
other:allocated	2:-24 5:-17 7:-23 8:-36 9:-9 10:-44 11:-19
other:casualties	0:-41 1:48 2:-17 3:-39 4:-36 5:-12 6:-24 7:-16 8:30 9:-27 10:21 11:-9
other:casualty	1:-15 2:-8 5:-9 9:-10 11:-10
other:dead-in-captivity	0:-10 1:-42 3:-49 5:-24 9:-67 10:10
other:delivered	0:-26 1:-15 2:-12 3:8 4:-20 6:-18 7:-24 10:-34
other:displaced	0:-13 1:-49 2:-45 3:-15 6:17 8:-12 9:-29 11:8
other:displacement	0:-15 1:11 2:-8 3:-15 5:-8 7:-16 8:-22 9:9
other:held	1:-29 4:-15 5:-39 7:-27 9:-20 11:-38
other:hostage	0:-16 1:-43 2:15 3:-12 4:8 5:-25 6:-34 7:-36 8:25 9:-17 10:15 11:-27
other:injured	0:-37 1:-19 2:-23 3:20 5:-24 8:-10 10:-24 11:8
other:killed	0:-9 1:-11 2:-10 9:-10
other:missing	0:-30 2:-35 3:24 4:-24 5:-11 6:21 8:-19 9:-21 10:-22 11:-52
other:pledged	1:22 2:-46 3:-19 5:-17 6:9 7:-12 8:-37 9:-17 10:-53 11:17
other:prisoners-exchanged	0:-63 1:-58 2:42 3:-33 6:-54 7:-62 8:56 9:-63 10:-9 11:-70
other:refugees	0:-11 1:-30 2:-9 3:-25 4:-20 5:-22 6:-37 7:-33 8:-17 9:51 11:9
other:released	3:-39 4:19 5:-29 6:-18 7:-14 8:13 9:-34 10:-20 11:-31
other:requested	1:-52 2:-15 3:12 4:8 5:-32 6:-25 7:-30 8:-55 9:29 11:-17
other:returned	0:-15 1:50 2:-35 3:-20 4:-25 5:-23 6:-12 8:-46
other:total	0:-36 1:-59 2:-37 3:-29 4:-20 5:8 6:32 7:-11 8:-49 9:29 10:-30 11:-18
others:7	0:-36 1:-71 2:-30 3:-11 5:-19 6:19 7:-14 8:-15
others:more	1:-9 5:-8 8:-8 9:-9 11:-23
qualified	0:-31 2:-47 3:26 5:-15 6:-18 7:11 8:-65 9:21 10:-99
quoted	0:-18 1:-52 2:-11 3:-33 4:-25 6:15 7:23 8:-47 9:11 10:-48 11:-44
right1:	6:-21 9:-11 11:27
right1:"	2:-15 4:-43 6:-28 7:15 8:12 9:19 10:19 11:-47
right1:(	0:-10 3:19 9:11 10:-8 11:-17
right1:)	0:-9 1:-14 2:-9 4:-23 6:24 7:-48 8:-8 9:-18 10:-13 11:16
right1:,	2:-43 6:14 7:-14 8:-26 9:-26 10:-36 11:-50
right1:.	0:9 2:-29 3:-11 4:-26 9:-41 10:-67 11:-11
right1::	4:-17 5:-9 6:26 7:-12 8:12
right1:;	0:-8 5:24 6:-37 7:16 11:-13
right1:|	0:-41 1:-66 2:-63 3:-40 4:-103 5:-17 6:29 9:33
right1:اثر	7:8
right1:اثناء	0:17 2:23 4:-10 6:-21 7:-17 10:-27
right1:احياء	8:-16 10:22
right1:اخر	2:14 4:17 6:-20 8:-9
right1:اخري	2:-10 3:-9 4:-15 5:-11 6:20 7:-20 9:20 11:-11
right1:اخرين	0:-9 4:16 5:-25 6:-23 7:22 9:11 10:-20 11:-19
right1:اذا	3:-15 6:-10 7:17 11:-12
right1:اصيب	3:-12 4:-19 5:40 6:-37
right1:اصيبوا	0:-8 3:-24 5:54 6:-44 7:-21
right1:اضافيه	2:31 6:-20
right1:افرج	2:-8 6:11 8:-14 10:15
right1:اكثر	4:16 10:-15
right1:الاخرين	0:-8 4:35 6:-23 10:-37
right1:الذين	0:-14 3:-12 5:-12 6:17 7:-22 10:11
right1:العام	1:19 3:-19 6:-11
right1:القري	3:11
right1:الي	0:9 1:-25 2:-20 3:-30 4:-64 5:8 6:-56 7:-47 8:15 9:12 11:33
right1:ان	0:-9 2:-13 3:23 4:-20 10:-9
right1:انقطع	4:-16 6:-14 7:23
right1:اوكراني	2:-20 4:21 5:-12 6:16 8:-14
right1:باعيره	5:9
right1:بالرصاص	0:-17 2:-9 5:11 6:9
right1:بترت	5:33 6:-21 7:-16
right1:بجروح	5:49 6:-37
right1:بحروق	5:31 6:-24
right1:بحسب	0:-9 3:16 4:-12 5:-28 6:22 7:-17 9:-27
right1:بحلول	0:14 4:-13 8:12 10:-16
right1:برتبه	0:-10 2:-21 4:22 7:-15 10:-16
right1:برصاص	0:-9 2:-10 5:27 6:-17 8:-10 10:-8
right1:بسبب	5:14 6:-12
right1:بطلقات	5:14
right1:بعد	1:-10 2:-55 3:-33 4:-51 5:-24 7:-50 8:-15 9:-13 10:69 11:-19
right1:بلا	3:11 4:-14 5:-11 7:-16
right1:بنيران	6:10
right1:بوساطه	0:-24 2:-13 4:-27 5:-9 6:-23 7:-9 8:30
right1:بين	0:11 1:57 2:-15 3:-14 4:-25 5:-34 6:-46 7:-30 9:-14 10:-15 11:-29
right1:بينهم	2:-14 4:29 8:-8 10:-17
right1:تابعتان	0:11
right1:تحت	0:-11 2:26 4:-18 6:-27 7:22 8:-18
right1:تشادي	3:-8 9:-32 11:29
right1:تلقوا	5:11
right1:توفي	4:-9 5:-17 6:24
right1:جديد	3:11 6:-11 9:12 11:-29
right1:جديدا	2:19 6:-19
right1:جراء	5:-8 6:-9 7:14
right1:جرحوا	3:-8 4:-8 5:46 6:-35 7:-15
right1:جري	5:-14 6:23
right1:حامل	5:12 6:16 7:-11 10:-17
right1:حتفهم	1:19 3:-17 5:-10 6:9 7:-24
right1:حتي	0:-10 2:-8 4:-9 5:-13 6:8 7:-18 11:16
right1:حين	5:8
right1:خارج	3:-8 4:-10 5:-9 6:13 7:-10 8:-15 9:14 10:14 11:-16
right1:خرجوا	0:-24 5:-18 6:-19 7:-13 8:20 9:-9 10:11 11:-15
right1:خطفن	0:9 4:-10 7:-18
right1:خطفهم	3:-8
right1:خطفوا	0:40 2:-31 3:-16 4:-23 6:-27 7:-13 8:-10 10:14
right1:خلال	0:-9 3:30 5:10 7:-20 11:-11
right1:داخل	0:-10 5:-16 6:28 9:-14 11:-13
right1:داخليا	3:16 6:-8 9:-20
right1:دفعه	0:-15 1:-9 3:-11 4:-27 5:-11 6:12 7:-17 8:-20 10:28 11:-13
right1:دون	4:-8 5:28 6:-30 7:-8 8:-11 10:17
right1:رجعوا	3:-24 5:-10 6:-16 9:-39 10:22 11:28
right1:سقطوا	0:-8 1:14 2:-14 3:-8 4:-10 5:-40 7:20
right1:سوداني	3:-11 9:20 11:-19
right1:سوري	5:17 6:-16 9:-9 11:10
right1:شاحنه	6:11
right1:ضابط	2:-18 4:22 5:13 6:-15 10:-10
right1:طفل	2:-10 5:-12 6:25
right1:عادوا	3:-27 5:-8 6:-9 8:15 9:-39 10:-16 11:37
right1:عبر	2:-13 4:-9 6:16 8:-26 9:19 10:10 11:-24
right1:عبروا	3:-22 9:21 11:-9
right1:عثر	2:10 4:-9 6:14 7:-13 10:-13
right1:عدد	6:16
right1:علي	0:-37 1:-23 2:-35 3:35 4:-17 6:-37 7:-37 9:-38 10:21
right1:عمره	5:-22 6:24
right1:عمرها	6:-20 10:21 11:-11
right1:عند	4:-16 5:-15 6:17 7:-26 10:-38
right1:غادروا	6:-8 9:-10 11:10
right1:غرقوا	6:19 7:-16
right1:غير	6:-14 11:17
right1:غيرهم	2:-10 3:21 4:31 5:-9 6:-36 8:-15 9:-19 10:-12 11:-24
right1:فارق	2:-10 5:-20 6:27
right1:فارقا	5:-23 6:29
right1:فارقوا	5:-32 6:41 7:-8
right1:فروا	9:18 11:-20
right1:فقد	5:16 8:-8 10:-11
right1:فقط	0:-26 1:-13 2:15 3:-36 4:-48 5:-11 6:-24 7:21 8:-16 9:-19 10:16 11:10
right1:فلسطينيا	2:-18 6:14 8:26 10:-25
right1:في	1:-16 3:-9 6:10 7:-17 8:-45 10:-52 11:-46
right1:قباله	6:20
right1:قبل	0:9 1:15 2:-21 3:-34 5:-37 7:-37 9:21 10:-30 11:13
right1:قتل	2:-10 5:-32 6:41
right1:قتلوا	0:-17 2:-11 3:-25 4:-15 5:-24 6:66 7:-11 11:-8
right1:قد	2:-28 3:-10 6:41 7:-9 8:-11 10:-9
right1:قرب	6:10
right1:قضوا	1:-8 2:19 3:-24 4:-19 5:-19 6:25 7:-28 8:-9 9:-8 10:-10
right1:كان	0:12 2:-14 4:-9 5:-21 6:16
right1:كانا	0:-18 4:-14 5:-12 10:16 11:-20
right1:كانت	0:-13 4:-35 5:-9 6:-25 8:-22 10:36 11:-10
right1:كانوا	0:-13 1:-18 2:-50 3:-16 4:12 5:-15 6:-16 7:9 9:-37 10:22
right1:كل	2:-34 3:-23 4:-21 6:30 8:-9 9:17 10:9 11:-9
right1:كن	0:-8 5:-9 6:16
right1:لا	0:-22 1:-14 2:-25 3:24 4:38 5:-49 6:-49 7:9 8:-26 9:-26 10:8 11:-46
right1:لاطفال	6:24 7:-17
right1:لدي	4:-16 5:8 8:27 10:-19
right1:لقوا	2:8 3:-8 4:-13 5:-18 6:41 7:-22 11:-14
right1:لم	0:-20 1:-25 3:26 5:-61 6:-37 7:75 8:-48 9:-47 10:-70 11:-54
right1:لمهاجرين	6:10
right1:له	6:-9 7:10
right1:لهما	0:-17 2:-13 4:11 5:12 7:-12 10:-13
right1:ما	0:-28 1:-11 3:20 4:40 5:22 6:-54 8:-32 9:14 10:-35 11:-49
right1:ماتوا	0:-16 1:32 2:29 3:-27 4:-20 5:-17 6:-10 7:-29 9:-13 10:-9 11:-12
right1:متفحمه	6:14
right1:محلي	5:-10 6:23 7:-16 10:-12
right1:مره	3:23 6:-22 9:-13 11:-11
right1:مصرعهم	1:-13 5:-9 6:34 7:-12
right1:مع	0:8 3:-9 6:11 7:-9
right1:معظمهم	3:-13 9:17
right1:مقابل	2:9 3:-11 4:-21 5:-21 6:-9 8:8
right1:ممن	0:-28 1:-8 2:-26 3:-32 4:-25 5:29 6:-18 8:-12 9:-14 10:-18 11:38
right1:من	0:-21 1:-99 2:-24 3:18 4:-11 5:-18 7:-38 9:-52 11:20
right1:منا	0:-8 2:28 4:13 5:-9 6:-30 7:-16 10:-16 11:15
right1:منذ	1:-24 2:-25 4:-35 5:-39 6:16 9:-39 10:-36 11:20
right1:منها	2:-35 3:-30 4:-14 6:53 7:-34 9:-11 10:-16
right1:منهم	0:-45 1:-30 3:-26 4:-31 7:-36 8:16 9:-10
right1:منهن	0:-37 3:-20 7:-22 8:-15 10:25
right1:نزحوا	3:26 11:-14
right1:نقلوا	2:-20 3:19 4:21 5:15 6:-43 7:-21 8:-10 9:-8 10:-25 11:-19
right1:هجروا	3:21 11:-11
right1:هم	2:-8 4:-13 5:10 6:13
right1:و	1:11 2:-15 3:-12 4:10 5:-66 6:69 7:-37 9:-12 10:-12 11:-8
right1:واربعه	4:17 6:10 10:-24
right1:واسرت	4:-15 6:21
right1:واصابت	5:-14 6:16
right1:واصابه	5:-39 6:49
right1:واصيب	5:-40 6:46
right1:واكثر	6:12
right1:والجيش	0:20 4:-12 10:-11
right1:وامراه	6:29 7:-12 10:-9
right1:وتسعه	6:10
right1:وثلاث	0:-13 3:27 5:-15 6:-24 8:-8 9:-16 11:-15
right1:وثلاثه	4:-11 6:17 7:-10 8:26 10:-16
right1:وجرح	3:-15 5:-30 6:37
right1:وصل	3:15 6:-10
right1:وصلوا	3:13 6:-11 9:11 11:-19
right1:وعشرات	6:11
right1:وعشره	5:-22 6:20 8:11
right1:وفق	0:9 3:-12 5:-14 6:-32 7:16 10:-10
right1:ولم	1:-8 7:17
right1:ونحو	4:13 6:16 7:-13 8:-13
right1:يعيشون	3:20 5:-11 6:-13 9:-13 11:-10
right1:يوميا	11:14
right2:	11:9
right2:"	0:-26 1:-19 2:-12 3:-41 4:18 5:-9 6:26 8:-11 9:-24 10:-47
right2:#	0:-9 2:-74 4:16 5:-43 6:47 7:-49 8:-16 9:-17 10:8 11:-15
right2:)	5:-12 6:14
right2:,	1:-40 2:-34 3:-28 7:-8 11:-11
right2:.	0:-23 2:12 3:-23 4:19 5:15 7:-24 10:-58
right2::	9:29 11:-29
right2:ابناء	0:-17 2:-15 3:-34 5:-9 8:15 9:-20 10:-20 11:34
right2:ابنايها	0:-8 4:-21 5:-13 6:-12 7:25 8:-23 9:-15 10:-16 11:22
right2:اثر	5:12 6:-9 7:8
right2:اثناء	0:8 6:12 10:-15
right2:اثنان	4:-13 6:21 10:-9
right2:اثنتان	5:12
right2:اثنين	4:-8 5:-8 6:19
right2:اجانب	0:16 5:-12 6:12 10:-10
right2:احد	0:-12 4:9
right2:احدهم	4:22 5:9 6:-28
right2:احدهما	0:-9 4:19 5:-8 6:-13 7:-17
right2:احياء	2:-24 3:-18 4:11 6:-14 7:-25 10:20
right2:اخر	3:20 6:-17 7:8 9:-10 11:-11
right2:اخلي	0:14 2:-17 4:-18 6:-17 10:21
right2:اربع	0:-21 4:-9 5:-22 8:10 10:21
right2:اربعه	4:13 5:19 7:-9 10:-13 11:-8
right2:اسبوع	2:-8 6:15 7:-16 10:16
right2:اسبوعين	0:26 3:20 4:-9 6:-26 7:-21 9:-17
right2:استنادا	6:-8 7:13 9:-9
right2:اسره	4:16 6:8 10:-11
right2:اسري	8:18 10:-13
right2:اصابات	4:-8 5:35 6:-25
right2:اصل	0:-48 2:26 5:-8 6:-36 8:-17 9:-8 10:16
right2:اصيبوا	5:18 6:-9
right2:اضافه	3:-30 4:11 5:-20 8:14 11:11
right2:اطفال	0:-20 1:24 2:-33 3:21 4:17 5:-20 6:-35 7:17 8:-26 9:8 10:-35
right2:اطلق	2:-15 6:-8 10:11
right2:اعيد	0:39 3:-8 6:-9 9:-10 10:-32 11:13
right2:افراد	0:-12 2:-18 4:20 6:13 7:9 8:-10 10:-34
right2:افرادها	5:-12 6:24
right2:افرج	0:28 2:-8 4:-15 8:-10 10:-9
right2:اكتوبر	1:-9 3:22 4:-16 5:-12 6:-14 7:-11 8:-13 11:9
right2:اكثر	0:-10 1:-10 8:-13 9:-10 10:9 11:10
right2:الاتصال	4:-16 6:-15 7:23
right2:الاسر	0:-8 2:24 4:-10 10:-14
right2:الاطفال	0:-8 5:-14 6:21 7:-10 8:-9 11:9
right2:الامم	3:26 6:-15 9:-15
right2:الان	3:8
right2:الاهالي	0:-8 2:-8 3:21 4:-10 6:-16 7:-14 9:16 11:-21
right2:التاسعه	5:-17 7:16
right2:التعذيب	2:33 4:-15 6:-13 7:-13 8:-15
right2:الثالثه	4:-12 10:15
right2:الثامنه	2:-11 4:-9 5:-23 6:16 7:9 8:-12 10:18
right2:الثانيه	2:-12 3:16 4:-9 5:-11 6:8 7:-9 8:-9 11:-12
right2:الجانب	0:-10 2:-14 6:36
right2:الجانبين	8:11
right2:الجثث	6:20 7:-8
right2:الجرحي	2:-11 6:18
right2:الجنسيه	2:-14 10:14
right2:الجنود	2:-11 4:-20 5:-9 6:15 8:20 10:-20
right2:الجيران	0:19 4:-25 5:-17 8:-11 9:-8 10:-21 11:-13
right2:الجيش	0:-17 2:32 4:-28 6:-11 10:-28
right2:الحدود	6:-9 9:8
right2:الحركه	0:-11 2:-8 4:-13 7:-13 8:9
right2:الحي	2:-15 6:20
right2:الحياه	2:-20 5:-42 6:57 7:-16
right2:الخامسه	5:28 6:-35 7:13
right2:الذين	0:-20 3:-10 10:21 11:10
right2:الرابعه	2:-13 5:-12 6:33 10:-21
right2:الربيع	4:-20 6:-15 8:-11 10:21
right2:الرهاين	0:-11 2:21 4:-17 6:-26
right2:الروهينغا	3:-14 9:18 11:-13
right2:السادسه	5:10
right2:السبعين	2:-10 6:20
right2:السجون	2:12 4:23 6:-15 7:-9 8:-15 10:-27
right2:السكان	0:-21 3:13 6:-20 7:27 10:-8
right2:السلطات	2:19 3:12 6:-17 9:-12 10:-8
right2:السنه	5:-8 6:14
right2:السيول	3:-12 5:-9 6:-14 7:21
right2:الشهر	3:-8 4:-10 6:-17 10:24 11:-11
right2:الصليب	0:8 4:-9 6:8 7:-11 8:14 10:-24
right2:الصيف	8:-17 10:15 11:15
right2:الضحايا	5:-16 6:40 10:-8
right2:الطرف	2:-8 4:-21 6:16 8:16 10:-26
right2:الطرفين	3:-12 8:18 10:-16 11:-11
right2:الطريق	0:-10 5:-31 6:39
right2:العام	0:28 3:-31 4:-16 5:-24 7:-14 8:-22 9:-14 10:-14 11:-15
right2:العاملين	0:12 2:-16 3:-8 4:16 5:-21 7:-25 8:-12 10:-12
right2:العايدين	6:12 7:-22 8:21 9:-10 11:-17
right2:العلاج	5:21
right2:العمال	3:17 4:-14 5:-10 10:-10 11:-8
right2:العنايه	5:17 6:-8
right2:العوده	3:-8 11:10
right2:الف	6:-12 9:12
right2:الفتره	1:14 6:-10
right2:الفرار	0:8 2:-13 3:15 4:-10 6:-13 7:-12 9:-11 10:23 11:-10
right2:القتلي	4:-11 6:33 10:-9
right2:القرويين	0:-18 4:24 8:-8 10:-18
right2:القري	4:-17 6:-9 7:20
right2:القطاع	2:-27 4:26 8:-19 10:13
right2:الكوادر	3:-16 5:-17 6:12 7:-14 8:-11 10:16 11:-9
right2:الليله	2:12
right2:الماء	3:-9 6:19 7:-8 11:10
right2:الماضي	1:19 3:-19 4:-8 6:-11 8:-9 10:16
right2:المتوفين	5:-14 6:32 7:-10
right2:المدنيين	3:-13 4:-11 5:-16 6:29 7:-12 8:-24 10:-14
right2:المرحله	2:-8 4:27 8:-22 10:-21
right2:المرضي	0:-22 3:-8 4:-11 5:-10 8:20 10:-15
right2:المستشفي	5:25
right2:المصابين	5:19 6:-8
right2:المفقودين	6:-26 7:27
right2:المنظمه	3:20 6:-15
right2:المياه	6:15 7:-13
right2:الناجين	5:20 6:-19 10:-10
right2:النزوح	3:41 5:-9 6:-27 7:-13 9:-11 11:-10
right2:النساء	5:-12 6:12
right2:الي	0:-29 1:-26 3:-8 4:-35 5:28 6:-61 7:-52 9:28
right2:اليوم	0:-10 2:-11 3:-27 4:-22 6:-15 7:-16 8:-16 9:23 10:18 11:11
right2:اما	5:-22 6:23 7:-9 8:16 10:-17
right2:اماراتيه	4:-8 6:-8 8:10
right2:ان	0:-11 2:-30 3:-12 4:-12 5:-34 6:33 8:-12 9:-12 11:-17
right2:انتشال	5:-22 6:25
right2:انحاء	3:12 9:-11
right2:انقلاب	5:18 6:-12 7:9
right2:انهم	0:-10 2:-10 3:-13 4:22 6:-16 7:-8 9:20 10:-13 11:-12
right2:انهيار	6:12
right2:اهالي	3:15 6:-15 7:14 11:-16
right2:اهل	3:11 6:14 7:-16 10:9 11:-10
right2:او	0:-20 1:41 2:-15 3:-12 4:-17 5:-30 6:-50 9:-8 10:13 11:-12
right2:اي	9:13 11:-10
right2:بالرصاص	2:-16 5:9 6:15 7:-14
right2:بترت	5:28 6:-20
right2:بجروح	5:31 6:-21 7:-10
right2:بحسب	0:-25 1:-9 2:-25 3:-15 5:14 7:-14 8:-22 10:17 11:-16
right2:بدء	2:-10 3:27 4:-8 5:-12 6:9 8:-22 9:-13 10:-18 11:-20
right2:بدايه	4:-17 5:-15 6:18 8:17 11:-8
right2:برنامج	2:15 4:-10 6:-15
right2:بسبب	6:10
right2:بعد	0:-45 3:-47 4:-46 5:11 6:-12 7:13 8:-23 10:47 11:-10
right2:بعدما	5:14 6:-11
right2:بعضهم	0:-10 2:-8 4:11 10:-16
right2:بقي	5:22 6:-18
right2:بليغه	5:8
right2:بها	6:9
right2:بين	0:-8 1:15 4:-20 5:10 7:-28 10:-20
right2:بينما	0:-12 1:-9 2:23 4:15 5:16 6:-29 11:-10
right2:بينهم	0:-22 1:-15 2:-25 3:-14 5:28 6:-29 8:-11 9:-8 10:24 11:-11
right2:بيوتهم	3:12 6:-9 8:12 10:-8
right2:تحت	0:-15 2:11 3:-16 4:-35 5:23 7:-28 8:-9 10:-29
right2:ترك	0:17 3:24 5:-23 6:-16 11:-11
right2:تركيا	3:-8 9:-9 11:14
right2:تسع	6:9
right2:تسعه	3:-11 4:-9 5:30 6:-24 7:-8
right2:تعرف	4:9 6:-9 7:8
right2:تقول	0:-13 4:-16 6:17 8:-10
right2:توفي	2:15 4:-8 8:-9
right2:ثلاث	4:15 9:10 10:-8
right2:ثلاثه	2:-12 3:8 4:-22 5:12 6:12 7:-14 8:17 9:-14 10:-23 11:-10
right2:ثلثاهم	3:26 9:-29 11:-14
right2:ثلثهم	3:18 9:-18
right2:ثم	0:-15 3:-13 4:12 5:-16 6:18 7:8 10:-9 11:13
right2:ثماني	2:-9 10:15
right2:ثمانيه	5:8
right2:جراء	3:-10 6:-18 7:15
right2:جرحي	3:-8 5:12 6:9 8:-14
right2:جنوب	9:13 11:-12
right2:جنود	6:9
right2:جنوده	0:17 6:8 10:-18
right2:جوعا	2:23 3:-18 9:-8
right2:حادث	5:11
right2:حافله	0:17 5:-13 6:-13 7:14 10:-10
right2:حاله	5:26 6:-27
right2:حتفهم	1:11 2:8 3:-14 4:-8 5:-13 6:35 7:-33 11:-19
right2:حتي	0:-17 3:-11 4:27 5:-30 7:-11 9:-21 10:-12 11:10
right2:حرجه	4:-8 5:34 6:-26 10:-8
right2:حريق	5:36 6:-30 7:-9
right2:حسب	0:-14 1:19 2:-8 3:-48 4:-10 6:-16 7:-16 8:-18 10:26 11:9
right2:حسبما	0:17 4:-17 7:-9 10:-9
right2:حول	5:12 6:-12 10:12
right2:حي	5:-8 6:-14 8:-13 9:-8 11:10
right2:حين	3:11 4:-8 7:-17
right2:خط	2:-22 6:24
right2:خلال	6:32 9:-28 11:-11
right2:خمس	2:-15 4:-8 6:19
right2:خمسه	3:-26 7:-15 9:27 10:13 11:-32
right2:داخل	3:20 9:-11 11:-15
right2:دافعوا	2:-10 4:-18 5:-21 8:27 10:-18
right2:دون	3:-15 5:-15 6:48 7:-27 9:12 10:-10 11:-22
right2:ذويهم	3:-8 5:8 6:13
right2:رايد	0:-8 2:-20 4:22 5:-8 7:-14 10:-16
right2:رجال	0:-29 4:26 6:10 7:-29 10:-17
right2:رجع	0:8 3:31 6:-13 9:-9 11:-29
right2:رفاقه	0:-14 3:-17 4:-16 5:9 6:20 7:-25 9:-8 10:-27 11:-9
right2:رفاقهم	0:-11 2:13 3:-13 4:-21 5:17 6:-40 8:-9 10:15
right2:ركاب	3:-8 11:13
right2:زال	4:16 6:-10 7:-11 10:-10
right2:زالوا	0:-13 1:-8 2:-19 3:21 4:21 6:-34 7:12 8:-25 9:17 10:-16 11:-48
right2:زملايه	0:8 2:-21 3:-9 4:22 5:15 7:-19 8:-14 10:-29
right2:زملايهم	0:10 3:-23 4:22 5:-26 6:-21 7:-11 8:-10 9:-9 11:-14
right2:ساعات	0:-23 2:-11 4:-15 7:-8 10:29
right2:ساقه	5:23 6:-15 7:-11
right2:سبتمبر	3:-9 6:18
right2:سبع	3:10
right2:سبعه	3:-14 5:-19 6:22
right2:سته	0:-26 3:-8 7:15
right2:سجل	0:26 3:-18 4:-18 6:-28 9:12 10:-11 11:-8
right2:سكان	0:-22 2:-18 3:34 4:-16 5:-26 6:-33 7:-20 9:-12 10:19 11:-24
right2:سومطره	6:15
right2:سياره	5:-19 6:24
right2:شمال	0:10
right2:شهر	6:8
right2:صباح	3:-32 6:-14 10:-22 11:32
right2:صحيه	3:-9 4:-9 6:-10 10:17
right2:صفوف	5:-14 6:21
right2:صنعاء	2:-13 4:-11 6:14 8:9
right2:ضحايا	5:28 6:-25
right2:طاقم	8:-11 10:20
right2:طفيفه	5:20 6:-19
right2:ظهر	3:-16 7:12
right2:عاد	0:21 3:15 4:-8 6:27 8:-16 9:-30 10:-26 11:-34
right2:عادوا	3:-31 6:-11 9:-13 11:30
right2:عام	1:18 3:-20 5:-8 7:-9
right2:عايله	5:9 6:13 7:-9
right2:عبر	8:-16 10:17
right2:عبروا	3:-34 7:-11 9:37 11:-18
right2:عداد	0:-13 2:-9 3:-15 4:-18 5:-21 6:-28 7:54 10:-25
right2:عشر	0:9 5:-11
right2:عشره	0:-15 4:-13 5:-21 6:14 7:-11 10:9
right2:علي	0:-43 1:-19 3:18 9:-37 10:-39 11:-23
right2:عليها	2:11
right2:عمال	0:13 3:-12 5:-14 6:28
right2:عن	2:-9 7:15
right2:عناصر	0:-13 3:-19 4:-23 6:28 7:-9 8:26 10:-27
right2:عناصره	2:-8 4:-21 6:23
right2:عناصرها	0:-21 3:-11 4:28 8:-10 11:-11
right2:عندما	6:8
right2:عنها	6:16
right2:غادر	9:-13 11:15
right2:غاره	6:12
right2:غالبيتهم	0:14 6:-8 7:9 10:-9
right2:غرق	3:-8 5:-8 6:-14 7:21
right2:غزه	2:10 4:-16 5:-15 6:-15 10:19 11:-11
right2:غير	4:25 5:-21 8:-14
right2:فقد	4:-9 5:24 6:-17
right2:فقط	3:17 9:-10
right2:فوق	5:-15 6:15
right2:في	0:-28 1:-64 2:11 3:-12 4:-24 6:16 8:-22 9:22 10:-40 11:-38
right2:فيما	3:8 4:17 5:13 7:-45 9:-22 11:-19
right2:قبضه	0:-28 2:-9 4:37 6:-8 8:-8
right2:قبل	0:-20 2:-27 3:-23 4:-25 5:-21 7:-16 8:-11 9:-23 10:31 11:14
right2:قتل	6:11
right2:قتلوا	2:-29 4:-12 5:-15 6:41 7:-8 10:-12
right2:قتيل	0:-14 1:36 3:-18 4:-9 5:-18 6:-33 7:-13 11:-8
right2:قد	0:8 3:12 4:-24 5:-24 7:-10 9:-25
right2:قرابه	1:-8 3:-18 6:26
right2:قرب	5:18 7:-9
right2:قسرا	2:-17 4:-27 6:-14 7:30 8:-9 9:-12 10:-13 11:15
right2:قصف	3:-16 5:25 7:-10
right2:قضوا	2:-19 4:-27 5:-10 7:-11 10:26
right2:قطاع	2:-10 5:-13 8:-18 10:15
right2:قيد	0:-10 2:-15 4:9 6:-17 7:-8 10:18
right2:كان	3:-11 4:-27 10:25 11:-13
right2:كانت	2:-14 3:-19 4:-14 5:-25 6:27 7:-9 9:-9 10:13
right2:كانوا	2:-15 3:-39 4:-27 8:31 9:-22 10:-44 11:21
right2:كل	2:9 3:-10 4:-30 8:38 10:-40
right2:كلهم	0:8 2:-12 3:-30 4:-22 5:21 7:-14 8:21 10:-32
right2:كما	0:-20 2:14 3:-17 4:-9 6:18 7:-9 8:-11 10:-13
right2:لا	2:12 3:-10 5:-18 6:-22 8:-33 9:-13 11:-8
right2:لاحقا	0:-12 2:-11 3:-17 5:-13 6:-22 7:-9 10:32
right2:لاطفال	6:8
right2:لبنان	3:-11 9:-19 11:26
right2:لدي	2:11 4:13 8:-14 10:-16
right2:لقاء	0:-23 2:-12 4:-11 5:-10 6:-22 10:33
right2:لقوا	2:-24 4:-17 6:28
right2:لكن	0:-20 1:-14 2:-15 3:-14 4:10 5:-15 7:10 11:10
right2:لم	0:-23 1:-30 2:-50 4:-9 5:-34 6:44 8:-31 9:-27 10:-35 11:10
right2:لنساء	5:-26 6:36 7:-9
right2:ليله	0:15 4:-18 6:-24 7:14 10:-10
right2:ما	0:-15 2:-19 3:19 4:19 5:-8 6:-21 7:-22 8:-19 9:-10 10:-33 11:-13
right2:مات	5:25 6:-21
right2:ماتوا	2:18 4:-17 6:9 8:-12 10:-11
right2:ماوي	3:15 6:-12
right2:متن	4:-23 5:-22 7:-13 8:-29 9:-10 10:-16 11:25
right2:مجهولا	0:-9 2:-11 4:-9 6:-11 7:28 10:-16
right2:محتجزين	0:-12 2:-27 6:-17 7:-10 8:-8 10:34
right2:محيط	0:-10 4:11 5:-19 6:21 7:-20
right2:مخيمات	9:-24 11:20
right2:مدرسه	0:22 3:-8 4:8 10:-18
right2:مدنيون	2:-21 3:-9 4:22 5:-20 6:8 7:-22 10:-15 11:-17
right2:مديريه	3:-15 11:15
right2:مراكز	3:-16 11:19
right2:مساء	2:8
right2:مستشفي	0:9 4:-9 5:35 6:-26 7:-10
right2:مستشفيي	5:15 6:-13
right2:مسلحون	0:-10 10:11
right2:مشيرا	3:-11 6:18
right2:مطار	11:9
right2:مطلع	4:-13 5:-8 8:14 9:-15 10:-15 11:8
right2:مع	4:27 5:-25 7:-43 8:-22 9:-10 10:-33 11:10
right2:معبر	3:8 8:-22 9:15 10:20 11:-16
right2:معظمهم	0:-26 3:8 4:20 6:15 10:-12 11:-8
right2:مغادره	3:20 5:-9 6:-8 11:-14
right2:مفقودين	4:-10 6:13
right2:مقابل	0:10 2:-15 4:-28 5:-8 8:-24 9:-16 10:18 11:-23
right2:مقاتليها	2:-9 4:-8 6:8 8:11
right2:من	0:-24 2:37 3:31 4:-37 5:-56 6:-37 7:-30 8:20 9:-48 11:22
right2:منازلهم	3:33 4:-12 5:-9 6:-16 8:-11 9:-11 10:-15 11:-31
right2:مناطق	3:25 9:-8 11:-15
right2:مناطقهم	3:-19 9:-15 11:26
right2:منذ	2:-13 3:-32 4:37 6:-17 7:-14 8:-11 9:28 10:-25 11:-18
right2:منها	6:9
right2:منهم	0:-17 1:-8 2:-14 5:13 7:-19 8:-9 9:10 10:-8 11:-18
right2:مواقع	3:11
right2:موسكو	2:-10 6:18 8:-34 10:19
right2:موظفي	2:-15 3:-8 4:28 10:-28
right2:موقع	9:10
right2:ناريه	5:21 6:-9
right2:نحو	2:15 4:-9 5:-10 8:-12 9:-9 10:-22
right2:نساء	1:-8 2:-23 3:-17 5:-29 7:13 8:19 10:-33 11:15
right2:نصفهم	0:-20 1:13 4:-21 5:-17 6:-23 8:-9 10:-8
right2:نقل	3:-23 6:-12 8:-16 9:20 10:17 11:-10
right2:نقلوا	2:-9 3:8 4:-10 5:-15 6:-30 8:27 11:-14
right2:نهايه	3:-32 4:-11 8:23 9:-26 10:-17 11:35
right2:هجوم	0:8 5:25 10:-10
right2:هذا	2:-9 4:-14 5:-8 6:26 7:-8
right2:هذه	0:-12 2:-14 6:17
right2:هم	0:11 2:-8 6:9 8:-25 10:8
right2:هناك	0:-14 4:36 7:-8 10:-33
right2:هولاء	0:-14 2:-30 3:-19 5:29 6:18 7:-17 9:-21 10:-34 11:13
right2:و	0:-11 3:-8 4:-11 5:-9 6:21 7:-21 9:16 11:-22
right2:واحد	5:13 6:-15 8:-20 10:20
right2:واحده	0:-15 1:-10 2:-8 3:-11 4:-27 5:-12 6:14 7:-18 8:-20 10:28 11:-13
right2:واربعه	0:11 10:-10
right2:واصابت	5:-8 6:11
right2:واصابه	5:-48 6:50
right2:واصيب	5:-44 6:48
right2:وان	0:-15 1:-20 2:-35 3:-42 8:10 10:-10
right2:وجرح	5:-27 6:32
right2:وحده	5:-24 6:26 7:-22
right2:وخمسه	0:12 2:19 4:-19 6:-12 10:-10
right2:وسط	1:-13 6:24 7:-17
right2:وصلوا	5:15 6:-16 11:-10
right2:وصول	3:14 6:17 7:-15
right2:وعن	0:-29 3:-23 6:36 7:-21 9:-9 10:-10 11:24
right2:وفق	0:-41 1:-17 2:-25 4:-34 5:-15 7:15 9:-40 11:26
right2:وفقا	1:18 3:-9 9:-16 11:14
right2:وفقد	6:14 7:-10
right2:وفي	2:-17 6:-8 8:-16 10:25
right2:وقتل	0:15 2:-15 5:9 6:-21 8:-16 10:14
right2:وقد	2:-11 3:-15 4:-11 6:-17 7:25 9:-12
right2:وقدر	4:12 10:-10
right2:ولا	0:-19 1:-12 2:17 3:-31 4:-36 6:25 7:-55 8:11 9:-19 10:-26 11:9
right2:ولايه	3:-15 9:14 11:9
right2:ولم	0:18 3:-12 4:-13 6:-16 7:-16 10:-14 11:13
right2:وما	0:-25 1:-8 2:-9 3:14 4:-37 5:-14 6:25 7:-44 8:-12 9:-21 10:26 11:-11
right2:ومن	3:-35 6:8 9:18 11:8
right2:ونقل	2:15 5:-14
right2:وهو	1:-10 5:-18 6:-10 7:22
right2:وهي	0:-15 4:16 6:-13 8:-14 11:15
right2:يزالون	3:25 5:-11 6:-20 7:-10 8:-9 9:-21 10:-8 11:-18
right2:يعثر	5:-8 6:-19 7:27
right2:يعرف	0:-21 2:-8 3:-8 4:22 5:-8 6:-15 7:9 8:-10 10:-17
right2:يعودوا	2:20 3:21 6:-10 7:-30 9:-12 10:-19 11:-15
right2:يناير	1:-10 5:-8 6:27 7:-10 9:-25 11:-22
right2:يوم	1:-12 3:-8 4:-18 5:-22 6:38 7:-21 10:-21
right2:يومين	0:-21 2:-20 3:-10 4:-24 6:-21 10:28
right3:	0:-18 1:-8 2:16 3:12 4:-10 5:-14 6:16 7:-27 8:-17 9:-12 10:-22 11:16
right3:"	0:9 1:20 2:-12 3:-56 4:9 5:-25 7:-77 8:-20 9:19 10:-42 11:8
right3:#	0:-22 1:-56 2:26 3:-18 5:-45 6:11 7:-44 8:-13 9:-17 10:10
right3:(	5:19 6:-18 8:18 10:-16 11:14
right3:)	5:-23 6:24
right3:,	0:-20 1:-19 2:-15 4:-10 5:-22 6:16 7:-36 9:-8 10:-34 11:-25
right3:.	1:15 2:-27 3:-29 6:-23 7:19 8:-10 10:-24 11:-10
right3::	5:-19 6:-27 7:27 9:16 11:-15
right3:ابو	6:9
right3:اثر	3:-10 4:-8 7:17
right3:اثناء	6:12
right3:اثنان	0:17 2:-16 3:-15 6:13 7:-21 10:-21
right3:اثنين	0:-9 10:14
right3:احد	3:-26 6:-17 7:28 9:-8 11:-21
right3:احدهم	0:9 2:-12 5:10
right3:احدهما	5:-20 6:-34 8:-14 10:18
right3:اخرون	5:-18 6:25
right3:اخرين	5:-15 6:18
right3:اداره	0:-9 4:-26 5:-16 10:22
right3:اربعه	0:-14 2:16 3:-8 7:13 10:-17 11:-8
right3:ارقام	0:-11 4:18
right3:اسراييليه	6:10
right3:اسري	2:9 7:-8 8:-14 10:-9
right3:اسعاف	5:-11 6:15
right3:اسيرا	4:-14 6:16
right3:اشخاص	5:-10 6:15 7:-9
right3:اشهر	3:-16 5:-23 6:19 9:20
right3:اصل	8:-14 10:17
right3:اصيبوا	5:-14 6:20
right3:اطراف	3:-10 11:11
right3:اطرافهم	5:17
right3:اطفال	3:8 5:-14 6:30 9:-25 10:-9 11:10
right3:اعلي	3:23 11:-14
right3:اقليم	3:13 11:-16
right3:اكتوبر	8:-9 10:17
right3:اكثر	2:-22 3:-37 4:-19 5:-17 6:21 7:-24 8:-13 10:24 11:22
right3:ال	5:-23 6:24
right3:الاحتلال	2:-8
right3:الاحد	3:-19 4:17 10:-29 11:23
right3:الاحمر	0:8 2:8 4:-9 6:8 7:-11 8:14 10:-24
right3:الاخر	0:-10 2:-15 4:-24 6:18 8:15
right3:الاربعاء	5:8
right3:الاسبوع	0:-14 2:21 4:-14 6:-19
right3:الاسر	0:-20 2:13 4:13 10:-15
right3:الاسراييلي	0:-8 2:-11 6:26
right3:الاسراييليه	0:9 2:11 3:-8 4:10 5:-10 6:-27 7:-8 8:16 10:-31
right3:الاطفاء	5:8
right3:الاقل	0:-19 2:27 3:-18 4:-46 5:-22 6:-29 7:30 8:-18 10:-25
right3:الامم	0:14 2:-8 10:-14
right3:الامن	5:-18 6:21 7:-10 10:-11
right3:الانقاض	5:-13 6:22 7:-9
right3:الاول	6:16 8:-14 10:17
right3:الاولي	0:-15 1:-8 2:-13 3:-23 4:20 5:-19 6:10 7:-26 8:18 10:-27 11:-11
right3:البحر	4:-9 6:-25 7:21
right3:البلاد	3:20 4:-10 6:-10 8:11 9:-15 11:-15
right3:التاسعه	5:-13 6:17
right3:التعرف	6:11
right3:التي	4:-18 7:20 9:-10 11:-12
right3:الثالث	6:12
right3:الثالثه	5:-15 6:19
right3:الثامنه	0:-8 2:-9 4:-22 5:-21 7:-20 8:23 9:16 10:-14 11:-17
right3:الثاني	8:-12 9:15 11:-11
right3:الثلاثاء	6:9
right3:الثلاثه	0:10 4:-9 6:11
right3:الجيش	2:-14 4:-17 6:35 10:-29
right3:الحرب	4:-17 6:8 8:19 10:-9 11:-8
right3:الحكومه	6:-10 8:16 10:-18
right3:الحياه	0:-12 2:-27 4:12 5:12 6:-15 7:-9 10:17
right3:الخامسه	0:-8 3:-9 6:16 9:-11 10:9 11:-8
right3:الخيام	3:31 5:-8 9:-19 11:-10
right3:الدوليه	3:19 6:-15
right3:الذي	0:-20 1:20 3:-14 4:-14 5:-14 7:-13 8:-13 10:19
right3:الذين	0:-23 4:15 5:-11 6:10
right3:الروسيه	4:13 8:-26 10:10
right3:السابع	0:23 2:-23 4:-24 8:-8 10:11
right3:السابق	0:29 1:-28 3:-10 4:-13 8:-20 9:-16 11:-18
right3:السنه	3:-12 8:17
right3:السودان	9:20 11:-23
right3:الشرطه	4:21 10:-20
right3:الشماليه	5:-8 6:16 7:-8
right3:الشهر	3:-9 6:12 11:17
right3:الصحه	0:11
right3:الصحيه	2:-9 5:-20 6:21 7:-9
right3:الطاقم	4:-17 7:19
right3:الطبيه	3:-11 5:-10 7:-9 8:-9 10:17
right3:الطرق	5:-15 6:19
right3:الطريق	5:-21 6:26
right3:العاشره	5:-11 6:21 7:-14
right3:العاصمه	5:11 6:-8
right3:العام	4:-14 5:-16 8:23 9:-17 10:-22 11:8
right3:العشاير	4:-17 6:14 10:15
right3:العنايه	5:31 6:-25
right3:الف	3:-10 6:9 9:10
right3:الفا	6:11 9:12 11:-15
right3:الفوج	3:-11 5:-9 9:-13 11:20
right3:القتال	3:-10 9:12
right3:القري	3:25 5:-28 6:12 7:-16 11:9
right3:القطاع	0:12 2:-10 4:-8 5:-8 6:21
right3:القوات	6:9
right3:الليل	6:-14 7:16
right3:الماضيه	2:11 5:-8 6:9
right3:المحافظه	0:-9 6:-10 8:22 10:-15
right3:المدارس	3:14 9:-11
right3:المدينه	4:-10 7:12
right3:المركزه	5:8
right3:المستشفي	5:-17 6:23
right3:المفقودين	1:-12 3:-18 4:-9 5:-21 6:-31 7:49
right3:المكان	5:-12 6:17
right3:المنطقه	3:20 6:-17 10:-8
right3:المنظمه	3:9 6:-12 11:10
right3:المهاجمين	2:-11 3:-8 6:24 7:-17 10:-27
right3:المياه	4:-11 6:25 7:-19
right3:النساء	8:-10 9:11 10:12 11:-11
right3:الهجوم	0:-25 2:-16 4:9 5:12 6:18 10:-11
right3:الهرب	0:-22 2:-26 3:-9 4:-13 5:-11 6:17 10:22
right3:الولايه	7:10
right3:الي	0:27 1:-18 2:-20 3:-9 5:-23 6:-21 7:-20 8:22 9:17 10:-61 11:-8
right3:اليوم	1:-8 2:-14 3:-32 4:-10 5:13 6:-26 7:-16 10:12 11:21
right3:امام	6:13
right3:امراه	6:13 10:10
right3:ان	0:8 2:-25 3:8 4:-49 6:21 9:-9 10:9 11:-13
right3:انفجار	6:11
right3:او	1:11 2:22 3:-20 4:-25 5:14 6:-16 7:-12 8:10 10:-16 11:-9
right3:ايام	2:-13 4:-24 6:-37 7:-20 8:18 9:16 10:11
right3:بانفجار	5:19 6:-16
right3:بجروح	5:12 6:10 10:-13
right3:بحسب	0:-14 2:-13 4:-20 5:-9 6:29 7:-11 9:-12 11:12
right3:بزياده	0:9
right3:بعد	0:28 2:-22 3:-16 4:-23 5:-21 6:-19 7:18 8:-29 9:-12
right3:بلا	0:-17 2:-15 3:-15 4:-19 5:-9 6:-22 7:12 9:33 11:-17
right3:بلدا	11:11
right3:بلده	2:9 6:-9
right3:به	7:12
right3:بيلغورود	5:21 6:-16
right3:بين	4:-22 5:-19 10:19
right3:بينهم	0:-8 1:8 2:17 4:-10 6:19 7:-23 10:-13 11:-27
right3:بيوتهم	5:-9 6:-22 11:32
right3:تحت	2:12 3:18 4:-36 6:-17 9:-10 10:-11
right3:تركيا	3:-14 11:12
right3:تزال	2:18 3:-26 6:-20 7:-8 8:-8
right3:تسعه	0:-11 3:-23 4:-9 5:-13 6:21 7:-24 8:-20 10:17 11:19
right3:تعرف	2:-11 5:-8 6:17
right3:تقريبا	0:-12 3:14 4:-14 6:-28 8:10 9:-15 11:26
right3:تلقي	5:9
right3:ثلاث	3:13 5:9 6:-10
right3:ثلاثه	0:-10 2:-14 4:-24 7:-11 8:-24 10:37
right3:ثم	0:22 3:-9 4:-9 5:-12 10:-11
right3:ثماني	6:14
right3:ثمانيه	0:-24 4:14 5:-11 6:21
right3:جانب	2:-14 3:10 4:-9 6:-14 8:31 9:-33 10:-15 11:16
right3:جثث	2:8 4:-8 6:-14 7:-10 8:-14 10:17
right3:جديده	6:14
right3:جرحي	5:-11 6:13
right3:جريح	4:18 6:-8
right3:جريحا	3:-10 5:-17 6:29
right3:حافله	5:19
right3:حال	5:16 6:-13
right3:حاله	0:-23 4:-9 5:11 6:19 10:-12
right3:حتفهم	2:-24 4:-18 6:34
right3:حتي	4:-15 7:-9 10:22 11:-18
right3:حد	3:17 11:-10
right3:حرجه	5:15 6:-15
right3:حوادث	6:17 7:-8
right3:حوالي	3:12 11:-11
right3:حي	3:23 5:-14 6:-16 7:-11 11:-18
right3:حين	9:11 11:-8
right3:خارج	3:18 9:-9
right3:خلال	0:-12 2:9 3:-17 4:18 6:9 8:-25 9:10 10:-8 11:-19
right3:خلف	4:11 8:-10
right3:خمس	3:14 11:-14
right3:خمسه	4:-10 5:10 6:-11 7:-8 9:-12 10:8 11:10
right3:داخل	6:25 10:-13
right3:دفع	10:12
right3:دول	3:-22 6:-10 11:13
right3:دون	0:10 1:-9 3:8 4:-19 5:-27 6:-18 7:17 8:-14 9:-37 10:-13 11:28
right3:ديارهم	9:-9 11:11
right3:دير	3:8
right3:ديسمبر	3:-10 5:10 10:10
right3:ذكر	0:8 4:-15 5:-11
right3:ذويهم	0:-9 3:-22 4:29 5:-16 6:-35 7:10 8:-20 9:-28 10:12 11:-22
right3:راس	0:20 3:-18 5:-36 6:19 7:-21 10:-12
right3:رقم	6:20 7:-15
right3:روسيا	2:-11 4:-12 6:9 8:17 10:-16
right3:زال	0:-28 2:-9 3:-17 5:-10 7:-26 8:-9 10:24 11:-8
right3:زالت	0:11 4:-10 6:17 7:-16
right3:زالوا	2:-8 5:14 6:-11 7:12
right3:زلزال	3:21 4:-12 9:-8 11:-13
right3:ساعه	2:22 4:-20 5:8 6:-8 10:-19
right3:ساغاينغ	3:15
right3:سبعه	3:-9 5:-14 6:19 8:9 11:13
right3:ست	0:-24 6:23 10:12
right3:سته	3:12 5:-17 6:24 8:-8
right3:سفينه	4:10 6:-10 8:-9 10:9
right3:سقوط	5:14 6:-24 7:18 9:-10
right3:سنوات	9:10
right3:سودانيا	4:-16 8:32 10:-21
right3:سيده	5:10 6:-10
right3:شاحنه	5:12 6:-20 7:9
right3:شهر	0:-8 2:-11 3:-20 4:-17 10:25
right3:ضمنهم	4:-12 6:9
right3:طفل	5:15 6:-11
right3:طفلا	6:14
right3:عاد	0:15 9:29 10:-15 11:-29
right3:عام	0:20 2:-9 3:-15 4:13 5:-8 6:13 10:-26
right3:عاما	6:-18 10:21 11:-11
right3:عايله	2:-8 5:-11 6:20
right3:عباره	6:-14 7:17
right3:عبر	3:14 8:17 10:-20 11:-23
right3:عداد	0:-21 4:-23 6:-8 7:30 8:-8 10:-23
right3:عدد	3:-18 6:14 7:-17 9:16 11:-12
right3:عشر	0:-17 4:16 10:-12
right3:عشره	0:-13 2:-10 3:-11 4:-16 5:20 7:-25 8:-12 10:15
right3:علي	1:9 3:-39 6:-31 8:27 9:-20 11:22
right3:عليهم	4:-11 6:16
right3:عمره	5:-19 6:21
right3:عمليه	6:-17 10:16
right3:عن	0:-8 1:-13 3:-14 4:-14 5:-24 6:-12 7:28 8:20 9:12 10:-39 11:-32
right3:عند	2:19 5:-9 7:-18 10:-20
right3:عنهم	0:16 2:-13 3:-11 5:-32 6:-24 7:20 8:11 10:-18
right3:غزه	0:-9 2:8 4:11 6:-33 8:-18
right3:فارقوا	5:-12 6:18
right3:فديه	0:-22 4:-8 10:33
right3:فقدوا	1:36 2:-8 3:-10 6:-32 7:-15 11:-11
right3:في	0:-21 1:-36 2:35 5:-60 6:12 8:15 9:-17 10:-51
right3:فيما	2:10 3:-11 5:26 7:-24
right3:قارب	6:-8 7:10
right3:قاصرا	0:20 1:17 6:-8 10:-24
right3:قال	2:12 10:-12
right3:قبل	4:20 5:-33 7:-9 8:-16 9:-11 10:-19
right3:قتلوا	2:13 4:-11
right3:قتلي	0:-10 2:-10 6:17 10:-11
right3:قد	0:-12 2:11 3:-24 4:-23 6:-30 8:-23 9:-22 10:24 11:25
right3:قرابه	5:8
right3:قراهم	0:-8 6:10 7:-20 9:-9 11:19
right3:قرب	3:-14 4:10 5:11
right3:قريه	0:12 3:-17 5:18 6:-23 10:-8 11:16
right3:قضوا	6:25
right3:قوات	3:-8 6:18
right3:كان	4:-13 5:14 6:-24 7:13 10:12
right3:كانت	6:-8 7:16
right3:كانوا	0:-17 2:-19 4:-30 5:-25 6:29 7:-35 8:33 11:-21
right3:كل	2:-9 3:-16 4:-10 5:-13 6:9 7:13 10:-9
right3:كما	0:9 2:-16 3:-18 4:-9 5:-12 6:28 7:-10 9:-9 10:-13 11:16
right3:كمين	0:-21 2:-8 4:-15 5:-25 6:21 7:22
right3:كورسك	0:-12 2:-12 4:-22 5:-8 6:-15 8:15 10:13 11:-20
right3:لا	0:-18 2:9 3:-19 4:15 5:10 6:-27 8:-16 9:-8 10:-11 11:10
right3:لجنه	5:10
right3:لدي	0:25 2:-21 3:-9 4:-8 5:-12 6:-37 7:-21 8:20 9:-22
right3:لقوا	5:-12 6:16
right3:لكن	3:-27 4:-18 5:-12 6:-22 7:31 9:-12 10:-8 11:17
right3:لم	0:11 2:-14 4:-11 6:-23 7:23 10:-16 11:-14
right3:لهم	3:11 4:-18 5:-12 6:-15 7:25 9:-9 10:-9 11:-29
right3:ما	1:-17 2:-40 3:-26 4:11 6:-8 7:21 8:-18 9:-21
right3:ماتوا	2:12 5:-11 7:-16
right3:مارس	3:16 11:-16
right3:متن	3:18 9:-18
right3:مجموعه	4:10
right3:محتجزين	3:-10 4:36 7:-25 10:-12
right3:محطه	3:16 5:-8 6:-11 8:11 9:-9 10:-12
right3:مخيمات	3:-26 9:21 10:-10 11:11
right3:مدارس	3:18
right3:مدرسه	0:-14 4:-21 6:-31 7:17 8:-20 10:25
right3:مدني	3:-14 4:12 8:-9 9:-15 10:-11 11:19
right3:مدنيا	8:15
right3:مديريه	3:11
right3:مدينه	4:13
right3:مراكز	3:20 11:-9
right3:مركب	6:-11 7:18
right3:مركز	4:-9 5:-25 6:22 7:-20 9:17 11:-16
right3:مستشفي	6:8
right3:مستشفيات	3:-10 5:25 6:-24 7:-14
right3:مسيره	5:12
right3:مصابا	5:-9 6:15
right3:مصابين	5:10
right3:مصيرهم	3:-8 4:21 6:-22 10:-10
right3:مطلع	3:-9 6:11 7:-8 9:10
right3:مع	3:13 4:20 7:-13 11:-11
right3:معظمهم	3:20 6:-9 9:-9 11:-14
right3:معلما	0:14 4:11 6:-20 7:-14 10:-20
right3:مفقودا	6:20 7:-15
right3:مفقودين	5:-9 6:-9 7:26
right3:مفوضيه	9:9
right3:مقابل	0:-24 5:22 8:10 10:-15
right3:مقاطعه	6:-11 8:-10 10:18
right3:مكتب	2:-19 4:23 6:-12 8:-16 10:-13
right3:مليون	3:8 9:15 11:-25
right3:من	0:19 1:-26 2:-38 3:16 4:-41 6:-12 8:-15 10:22 11:-48
right3:منازلهم	3:25 5:-20 6:-16 9:-9
right3:مناطقهم	3:-20 9:-15 11:33
right3:منذ	0:-36 1:-16 4:31 5:-8 6:-58 7:25 8:-23 9:-11 10:-28
right3:منطقه	3:-10 5:-12 6:19 8:-27 10:27
right3:منظمه	1:22 3:-28 6:-11
right3:منهم	0:-21 1:-29 2:-38 4:21 5:27 7:-38 9:-15 10:-47 11:-36
right3:مواقع	3:13 4:-10 6:20 9:-8
right3:ناريه	5:16
right3:نازحين	3:22 9:-19 11:-14
right3:نحو	0:-13 2:-9 4:-11 5:10 6:-22 7:26 8:-15 9:-21 10:10
right3:نساء	0:12 2:-10 3:-28 4:-13 5:-21 6:24 7:-20 8:-15 11:-8
right3:نفسه	2:-15 6:23
right3:نفسها	1:14 3:-9 4:-15 5:-12 6:-19 7:17
right3:نقطه	6:14 7:-8
right3:نهايه	3:-23 6:-8 9:14 11:8
right3:نهر	2:14 6:-10 10:-9
right3:نيجيريا	0:17 4:-11 6:-16
right3:هدنه	2:-16 4:-9 6:-8 8:-14 10:30
right3:هذا	6:11
right3:و	5:-23 6:28 7:-9 11:-19
right3:واحد	0:-9 1:-13 4:14 5:-17 6:24 7:-28 8:-26 9:-20 10:15
right3:واحده	0:15 2:-22 3:-13 4:15 5:-26 8:10 9:-9 10:-42 11:-11
right3:وادي	5:-8 7:15
right3:واصابه	5:-18 6:19
right3:واصيب	3:-11 5:-36 6:44
right3:وان	0:-20 2:-13 3:-12 4:-15 5:11 6:18 7:-25 8:-9 10:22
right3:وثلاثه	6:10
right3:وجريح	0:-14 1:41 3:-19 4:-9 5:-18 6:-38 7:-13 9:-8 11:-18
right3:وحده	1:-18 3:-23 4:28 5:-11 6:-18 7:-17 11:-8
right3:وحدها	1:-9 3:-13 5:-16 6:20 7:-11 10:-9 11:-21
right3:وزاره	2:-11 5:9 6:17 8:11 10:-12
right3:وسط	0:-10 1:-15 3:-8 5:-15 6:14 7:16
right3:وعشرون	4:14
right3:وفاه	3:11 5:-11
right3:وفق	0:10 2:-11 4:10 7:-9 10:-17
right3:ولا	3:-10 4:-27 5:-16 6:30 7:-29 8:19 10:-19
right3:ولايه	2:-14 10:20
right3:ولم	0:-10 2:18 3:-17 4:-19 7:14 8:-12 10:-21
right3:وما	6:32 7:-29
right3:وهم	2:-9 4:-10 6:26 7:-16 10:-9
right3:وهو	6:8
right3:يبق	3:-15 4:-11 10:-8 11:16
right3:يزال	1:-8 2:13 4:-33 5:14 6:9 7:-14 8:12 10:-29
right3:يزالون	0:-9 2:-8 4:13 6:17 7:-10 9:-8 10:-8
right3:يعرف	2:-13 4:21 6:-20 7:-24 10:-18
right3:يقارب	6:9
right3:يقول	6:-11 7:16
right3:يوم	0:-10 1:-15 3:-28 4:-8 5:-11 6:-31 7:23 10:22 11:-25
share:2	2:-9 3:-11 6:22 9:8 11:-8
share:4	0:8 2:13 4:-25 5:-18 6:-29 7:10 8:-92 9:-44 11:34
share:5	0:-14 4:22 5:-23 6:-15 7:-18 9:-47 10:-16 11:-18
share:7	0:-18 2:-36 4:-43 7:14 9:10 11:-23
share:more	1:-53 6:18 7:-13 8:-21 10:-28 11:-10
short	0:-39 1:-46 2:8 3:-42 4:-41 5:-9 9:24 11:-32
size:1	0:-42 1:-48 2:49 3:-72 4:-28 5:-21 6:32 8:-57 9:-52 11:-64
size:9	0:34 1:-95 3:-143 4:-11 5:-23 6:24 7:9 8:-25 9:-110 10:-20 11:-72
size:99	1:-48 2:-59 3:-80 4:30 5:-8 6:32 8:-33 9:-111 10:22 11:-113
size:999	0:11 2:-54 3:-19 4:-30 5:-8 6:-11 7:-17 8:41 9:-84 10:-66 11:43
size:9999	0:-8 1:14 2:-128 3:40 4:-16 5:-14 6:-16 7:-39 10:-87
size:more	0:-84 1:-74 2:-72 3:35 4:-30 5:-41 6:-62 7:-21 8:-81 9:49 10:-83 11:16
verdict:abducted	0:152 1:-45 2:-79 3:-53 4:-45 5:-63 6:-114 7:-75 8:-36 9:-66 10:-85 11:-37
verdict:casualties	0:-31 1:77 2:-17 3:-51 4:-23 5:-30 6:-55 7:-59 8:-31 9:-26 10:-21 11:-32
verdict:claim	0:8 1:-12 2:13 4:-12 6:-24 7:10 9:-10
verdict:dead-in-captivity	0:-110 1:-39 2:102 3:-62 4:-40 5:-71 7:-108 8:-95 9:-29 10:-80 11:-36
verdict:displaced	0:-68 1:-54 2:-70 3:147 4:-55 5:-76 6:-97 7:-91 8:-36 9:-59 10:-21 11:-63
verdict:held	0:-24 1:-46 2:-89 3:-79 4:122 5:-93 6:-111 7:-59 8:-8 9:-82 10:-45 11:-71
verdict:injured	0:-91 1:-26 2:-88 3:-102 4:-66 5:177 6:-120 7:-76 8:-52 9:-72 10:-108 11:-89
verdict:killed	0:-82 1:-52 2:32 3:-62 4:-128 5:-101 6:163 7:-86 8:-162 9:-34 10:-113 11:-76
verdict:missing	0:-56 1:-41 2:-85 3:-64 4:-72 5:-97 6:-55 7:140 8:-35 9:-104 10:-66 11:-56
verdict:open	0:-33 1:-26 2:-64 3:21 4:8 5:-24 7:-38 10:-11
verdict:out	1:-16 2:-40 3:-11 4:36 5:-22 7:-38 9:-26 10:-42 11:-16
verdict:prisoners-exchanged	0:-51 1:-23 2:-100 3:-48 4:-34 5:-60 6:-88 7:-48 8:70 9:-35 10:17 11:-31
verdict:refugees	0:-19 1:-54 2:-52 3:-58 4:-69 5:-39 6:-106 7:-65 8:-18 9:96 10:-10 11:-36
verdict:released	0:-58 1:-46 2:-66 3:-43 4:-62 5:-90 6:-83 7:-102 8:32 9:-60 10:117 11:-59
verdict:returned	0:-84 1:-75 3:-64 4:-108 5:-88 6:-16 7:-31 8:-99 9:-64 10:-26 11:115`
}
