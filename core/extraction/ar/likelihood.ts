import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	80
alike:casualties	14
alike:dead-in-captivity	6
alike:displaced	-49
alike:held	97
alike:injured	17
alike:killed	4
alike:missing	47
alike:prisoners-exchanged	18
alike:refugees	70
alike:released	4
alike:returned	40
any	-30
bare:1	94
bare:9	-20
bare:99	-10
bare:999	11
bare:9999	43
before:abducted	37
before:allocated	-137
before:casualties	-110
before:dead-in-captivity	9
before:delivered	-12
before:displaced	-13
before:held	-36
before:injured	-56
before:missing	-115
before:pledged	-132
before:prisoners-exchanged	6
before:refugees	-54
before:released	-3
before:requested	45
before:returned	26
before:total	-44
behind:abducted	44
behind:allocated	-119
behind:casualties	-81
behind:dead-in-captivity	-46
behind:delivered	-140
behind:displaced	-44
behind:held	-40
behind:injured	-14
behind:killed	-84
behind:missing	-7
behind:pledged	-98
behind:refugees	-16
behind:released	-12
behind:requested	-27
behind:returned	31
behind:total	-48
ending:اء	-100
ending:اب	-18
ending:ات	-170
ending:اث	41
ending:اح	-31
ending:ار	-61
ending:از	10
ending:اس	42
ending:اص	22
ending:اع	10
ending:اف	-46
ending:اق	73
ending:ال	27
ending:ام	-62
ending:ان	58
ending:اه	54
ending:با	-38
ending:بب	21
ending:بت	-8
ending:بط	-8
ending:بع	-46
ending:بق	-31
ending:بل	-9
ending:به	24
ending:بي	-76
ending:تا	83
ending:تل	-37
ending:ته	44
ending:تي	-45
ending:ثا	-80
ending:ثر	62
ending:ثه	-19
ending:جر	26
ending:جل	44
ending:جن	-26
ending:جه	-30
ending:حت	-4
ending:حث	49
ending:حد	54
ending:حل	61
ending:حه	-84
ending:حو	39
ending:خل	31
ending:دا	-16
ending:دت	16
ending:در	-29
ending:دم	-37
ending:ده	9
ending:دي	105
ending:را	-67
ending:رب	3
ending:رت	74
ending:رج	29
ending:رح	43
ending:رد	22
ending:رز	24
ending:رف	20
ending:رق	-14
ending:رك	-77
ending:ره	-78
ending:ري	-11
ending:زه	33
ending:سا	-61
ending:سب	83
ending:سم	-62
ending:سه	-40
ending:سي	24
ending:صف	7
ending:صه	-54
ending:ضا	12
ending:ضه	12
ending:طع	72
ending:طه	37
ending:طي	66
ending:ظر	6
ending:عا	-48
ending:عه	-18
ending:عي	-48
ending:غت	-35
ending:غه	-21
ending:فا	-101
ending:فت	33
ending:فع	-56
ending:فل	76
ending:فن	46
ending:فه	-15
ending:في	-36
ending:قا	69
ending:قت	-87
ending:قد	34
ending:قع	21
ending:قل	-10
ending:قه	-12
ending:قي	-59
ending:كا	9
ending:كن	-97
ending:لا	-67
ending:لب	67
ending:لت	-34
ending:لغ	94
ending:لق	4
ending:لم	33
ending:لن	-53
ending:له	49
ending:لي	41
ending:ما	-25
ending:مل	-22
ending:مه	-98
ending:نا	-68
ending:نت	8
ending:نه	26
ending:ني	127
ending:ها	-32
ending:هد	-65
ending:هم	4
ending:هن	44
ending:وا	43
ending:وب	-23
ending:وح	56
ending:ود	-27
ending:ور	-34
ending:وق	6
ending:ول	40
ending:وم	-83
ending:ون	-57
ending:وي	-72
ending:يب	90
ending:يد	38
ending:ير	4
ending:يش	33
ending:يع	53
ending:يف	-10
ending:يق	20
ending:يل	-76
ending:يم	-49
ending:ين	3
ending:يه	3
equal:abducted	4
equal:dead-in-captivity	-13
equal:displaced	3
equal:held	-38
equal:injured	-11
equal:killed	-10
equal:missing	-26
equal:prisoners-exchanged	99
equal:refugees	-22
equal:released	-8
equal:returned	42
form:digits	-16
form:dual	-15
form:fraction	-271
form:mixed	-13
form:range	24
form:singular	-70
form:vague	-81
form:words	57
headline	9
here:#aboard	-30
here:#aid	-23
here:#alive	-23
here:#captives	20
here:#captivity	-42
here:#captors	18
here:#commerce	-18
here:#conference	-36
here:#containing	-38
here:#contest	-80
here:#custody	-75
here:#demand	-16
here:#disease	-37
here:#displacement	55
here:#exchange	26
here:#execution	14
here:#given-back	46
here:#giving-from	3
here:#group	6
here:#handover	18
here:#hostages	34
here:#losing-side	33
here:#military-aid	-25
here:#need	-124
here:#police	-42
here:#prisoners	-18
here:#receiving	27
here:#remainder	34
here:#report	-16
here:#rescue	-107
here:#return	36
here:#since	20
here:#sport	-30
here:#statement	-17
here:#treatment	-77
here:#war-prisoners	-11
here:abducted	33
here:allocated	-10
here:casualties	-10
here:dead-in-captivity	45
here:delivered	-13
here:displaced	63
here:held	19
here:injured	40
here:killed	79
here:missing	28
here:pledged	-13
here:prisoners-exchanged	-30
here:refugees	35
here:released	32
here:requested	-49
here:returned	3
here:said	35
here:set	43
here:total	-14
item	41
last:claim-allocated	-86
last:claim-casualties	-51
last:claim-dead-in-captivity	-38
last:claim-delivered	-46
last:claim-displaced	-36
last:claim-held	-19
last:claim-injured	11
last:claim-killed	3
last:claim-missing	9
last:claim-pledged	-29
last:claim-prisoners-exchanged	53
last:claim-refugees	9
last:claim-released	19
last:claim-requested	-44
last:claim-returned	24
last:claim-total	-4
left1:	-67
left1:"	36
left1:#	-3
left1:(	112
left1:,	100
left1:-	63
left1::	98
left1:|	38
left1:اب	-68
left1:اثر	23
left1:اثنين	-46
left1:اجلاء	38
left1:اجلت	-11
left1:اجلي	-15
left1:احتجاز	26
left1:احتجزت	11
left1:احدهم	4
left1:احدهما	16
left1:احصي	4
left1:احياء	-32
left1:احيل	51
left1:اختطاف	53
left1:اخرج	74
left1:اخرهم	27
left1:ارتقاء	22
left1:ارتقي	46
left1:ارسال	-62
left1:ارواح	72
left1:اسبوع	37
left1:استشهاد	136
left1:استشهد	95
left1:استقبل	19
left1:استقبلت	36
left1:اسر	51
left1:اسراييل	-48
left1:اسره	-53
left1:اسعاف	56
left1:اسقاط	-28
left1:اسقطت	-49
left1:اسماء	55
left1:اسيرا	-79
left1:اشهر	-60
left1:اصابه	4
left1:اصل	-72
left1:اصيب	93
left1:اضرارا	-47
left1:اضطر	74
left1:اطراف	30
left1:اطفال	123
left1:اطلاق	90
left1:اطلقت	3
left1:اعلي	-71
left1:اعيد	28
left1:اغلقت	-25
left1:اكتوبر	7
left1:الا	-11
left1:الاثنين	-43
left1:الاحد	34
left1:الاحمر	21
left1:الاربعاء	-24
left1:الاسبوع	57
left1:الان	38
left1:الاول	-15
left1:البالغ	-77
left1:البالغه	-72
left1:البلاد	91
left1:الثاني	-46
left1:الجرحي	69
left1:الجيش	77
left1:الحافله	-14
left1:الحرب	84
left1:الحصيله	85
left1:الحكومه	43
left1:السبت	52
left1:السلطات	-46
left1:السودان	50
left1:الشرطه	-93
left1:الشركاء	35
left1:الشهداء	87
left1:الشهر	62
left1:الصيف	-16
left1:الضحايا	42
left1:الظهر	-24
left1:العام	41
left1:العامه	-41
left1:العايدين	56
left1:العدد	68
left1:العمليه	7
left1:الفرق	-15
left1:القتلي	32
left1:القطاع	25
left1:الماضي	20
left1:الماضيه	43
left1:المتوفين	61
left1:المحافظه	51
left1:المخيم	-26
left1:المدينه	-30
left1:المفقودين	101
left1:المفوضيه	67
left1:المقابل	70
left1:المكان	33
left1:المنصرم	-35
left1:المنظمه	28
left1:المهاجمون	33
left1:المياه	-26
left1:النار	54
left1:الي	-11
left1:الينا	69
left1:اليهم	43
left1:اليوم	35
left1:اما	-14
left1:امام	34
left1:امس	-48
left1:ان	90
left1:انتشال	76
left1:انتشل	45
left1:انتشلت	60
left1:انتشلوا	20
left1:انقاذ	-67
left1:انقذ	-95
left1:اوقع	47
left1:اوقعت	29
left1:اوكرانيا	33
left1:اي	-43
left1:ايام	51
left1:ايضا	54
left1:ب	-40
left1:بان	-6
left1:بتجنيد	-51
left1:بحسب	-88
left1:بحضور	-23
left1:بحياه	176
left1:برتبه	-105
left1:بسجن	-70
left1:بسقوط	56
left1:بعد	53
left1:بقتل	69
left1:بقوه	-61
left1:بقي	-14
left1:بلغ	103
left1:بلغت	73
left1:بمشاركه	-81
left1:بمقتل	140
left1:بها	-32
left1:بواقع	-7
left1:بوفاه	68
left1:بين	-25
left1:بينها	-69
left1:بينهم	89
left1:تبادل	74
left1:تتبادلان	47
left1:تحتجز	96
left1:تحرير	84
left1:تحمل	24
left1:تدمير	-39
left1:تزال	29
left1:تستهدف	-43
left1:تسلم	-41
left1:تسلمت	-38
left1:تسليم	31
left1:تشاد	68
left1:تشمل	-7
left1:تضاعف	-30
left1:تضرر	-61
left1:تضم	53
left1:تغطيه	-34
left1:تقل	29
left1:تلقي	-10
left1:تمكن	87
left1:توجه	-57
left1:توزيع	-30
left1:توفي	107
left1:تووي	51
left1:ثم	-13
left1:جانب	57
left1:جثامين	122
left1:جثث	130
left1:جثمان	101
left1:جثه	81
left1:جندي	-77
left1:جنديا	-127
left1:حاله	27
left1:حاليا	73
left1:حررت	49
left1:حول	74
left1:خرج	84
left1:خروج	68
left1:خطف	97
left1:خطفت	-28
left1:خلاله	26
left1:خلالها	74
left1:خلف	34
left1:خلفت	53
left1:دخول	-17
left1:دفن	83
left1:دفنا	52
left1:دفنت	61
left1:دفنوا	24
left1:دولار	-8
left1:ذاتها	57
left1:رجع	97
left1:رفات	81
left1:روسيا	-56
left1:زال	112
left1:زالت	-3
left1:زوجها	-29
left1:ساعه	39
left1:ساق	59
left1:سبتمبر	47
left1:سبيل	55
left1:سجلت	-44
left1:سراح	110
left1:سقط	32
left1:سقوط	39
left1:سكان	-101
left1:سلمت	6
left1:سوي	-27
left1:شرد	81
left1:شمل	-36
left1:شملت	55
left1:شهيد	-83
left1:ضحيته	98
left1:ضمت	25
left1:ضمنها	105
left1:ضمنهم	36
left1:طفلا	-38
left1:عاد	26
left1:عالجت	44
left1:عايد	-68
left1:عبر	-23
left1:عدا	79
left1:عدد	-41
left1:عددهم	67
left1:عسكريا	-55
left1:علي	5
left1:عن	125
left1:عند	78
left1:عندنا	-33
left1:عوده	58
left1:غادر	108
left1:فتح	-37
left1:فر	70
left1:فرار	68
left1:فعددهم	44
left1:فقتل	98
left1:فقتلت	95
left1:فقتلوا	12
left1:فقد	68
left1:فقدان	50
left1:فقدت	85
left1:فقدنا	110
left1:فقضي	100
left1:في	-196
left1:فيه	-23
left1:فيها	34
left1:قال	-99
left1:قتل	92
left1:قتلت	103
left1:قتلنا	67
left1:قتلوا	118
left1:قتلي	63
left1:قتيل	-132
left1:قتيلا	-12
left1:قتيلان	20
left1:قدرها	-66
left1:قضي	138
left1:قوامها	22
left1:كان	-14
left1:كانت	-16
left1:كذلك	63
left1:كردفان	-54
left1:كل	-180
left1:كم	-140
left1:كنا	-79
left1:ل	-30
left1:لا	-91
left1:لاجي	-116
left1:لاجيا	-84
left1:لاحقا	-45
left1:لدينا	8
left1:لقي	155
left1:لكل	-92
left1:لكن	-33
left1:لمساعده	-64
left1:مات	122
left1:متن	-129
left1:متنه	-27
left1:مجموعه	49
left1:مستشفي	-66
left1:مسلحون	-12
left1:مسيره	-77
left1:مصرع	124
left1:مصير	82
left1:مع	7
left1:مقابل	-4
left1:مقتل	159
left1:من	-158
left1:منها	-35
left1:منهم	-28
left1:نزح	95
left1:نزوح	66
left1:نساء	117
left1:نفسه	66
left1:نفسها	-8
left1:نقل	60
left1:نقلت	34
left1:نوفمبر	19
left1:هلاك	64
left1:هم	57
left1:هناك	78
left1:هو	-15
left1:هولاء	15
left1:هويه	52
left1:واجلي	-58
left1:واحد	99
left1:واحده	85
left1:واحرقوا	-40
left1:واحيل	41
left1:واسرت	60
left1:واصاب	41
left1:واصابت	58
left1:واصابه	203
left1:واصيب	211
left1:واصيبت	100
left1:واغلقت	-35
left1:واقتادوا	51
left1:والجرحي	75
left1:وان	28
left1:وانقذ	-75
left1:وانقذت	-70
left1:واوقع	26
left1:واوقف	-71
left1:واوقفت	-87
left1:وبان	-21
left1:وبقي	-56
left1:وبيعت	-42
left1:وبينهم	53
left1:وتدمير	-42
left1:وتمكن	-17
left1:وتوفي	99
left1:وجرح	111
left1:وجرحت	38
left1:وجود	48
left1:وحده	82
left1:وحدها	55
left1:وخرج	-11
left1:وخطف	50
left1:وخطفوا	32
left1:وخلفت	41
left1:ودفعت	25
left1:ودمر	-35
left1:ودمرت	-103
left1:وسجل	23
left1:وصل	-22
left1:وصلت	-16
left1:وصلنا	-97
left1:وصول	-30
left1:وعاد	7
left1:وعددها	-123
left1:وعددهم	-5
left1:وعن	66
left1:وغادر	-17
left1:وفاه	191
left1:وفر	48
left1:وفقد	28
left1:وفقدان	25
left1:وقال	-124
left1:وقتل	166
left1:وقتلت	88
left1:وقتلوا	86
left1:وقضي	108
left1:وكان	-55
left1:ومات	60
left1:ومعهم	47
left1:ومقتل	60
left1:ومنهم	82
left1:ونجا	-80
left1:ونفوق	-45
left1:ونقل	97
left1:وهم	16
left1:وهو	-79
left1:وهي	-109
left1:ووفاه	112
left1:يبلغ	47
left1:يتسع	-82
left1:يحتجزون	80
left1:يحمل	-20
left1:يخلف	39
left1:يدفع	80
left1:يزال	56
left1:يعاني	-7
left1:يعود	74
left1:يقتل	50
left1:يقل	-65
left1:يقيم	33
left1:يكون	112
left1:يناير	46
left1:ينقل	9
left1:يوقع	3
left1:يومين	-29
left1:يووي	32
left1:•	16
left2:	-48
left2:"	-48
left2:#	-26
left2:(	22
left2:)	31
left2:,	46
left2:-	-75
left2::	68
left2:;	18
left2:ابريل	22
left2:اثر	-5
left2:اثنان	-170
left2:احدهما	-110
left2:احياء	-16
left2:اخرون	45
left2:اخري	82
left2:اخرين	37
left2:اخلي	35
left2:اربع	48
left2:اربعه	-7
left2:ارتفع	63
left2:ارتفعت	19
left2:اسبوع	34
left2:اسره	34
left2:اسعاف	-63
left2:اشخاص	9
left2:اصيب	56
left2:اضافه	104
left2:اطفال	-48
left2:اطلاق	50
left2:اطلق	34
left2:اعلنت	29
left2:اعيد	-76
left2:افرج	67
left2:افرجت	-36
left2:اكتوبر	33
left2:الا	52
left2:الابيض	41
left2:الاثنين	-17
left2:الاحتلال	49
left2:الاحد	28
left2:الاحمر	-26
left2:الاربعاء	69
left2:الاسبوع	48
left2:الاصابات	67
left2:الاف	-74
left2:الافراج	114
left2:الاقل	-4
left2:الامن	47
left2:الان	17
left2:الانسان	25
left2:الاوروبي	-19
left2:الاوكراني	-13
left2:الاول	42
left2:الاولي	58
left2:البحث	119
left2:البلاد	-16
left2:البلديه	63
left2:البيان	56
left2:التايلاندي	16
left2:التعرف	65
left2:التغذيه	-24
left2:التي	26
left2:التيار	-37
left2:الثاني	-32
left2:الثلاثاء	17
left2:الثلاثه	23
left2:الجرحي	44
left2:الجماعه	76
left2:الجمعه	75
left2:الجنود	32
left2:الجيش	74
left2:الحدود	9
left2:الحرب	10
left2:الحصيله	-10
left2:الحكومه	58
left2:الحكومي	37
left2:الحوثيون	69
left2:الخاطفين	-39
left2:الخميس	62
left2:الداخليه	12
left2:الدفاع	-56
left2:الدولي	-52
left2:الدوليه	29
left2:الذي	-61
left2:الرقم	56
left2:الروسيه	14
left2:السبت	24
left2:السلطات	27
left2:السنه	-34
left2:السودان	77
left2:الشرطه	-62
left2:الشرعي	36
left2:الشهداء	-38
left2:الشهر	63
left2:الصحه	-48
left2:الصليب	36
left2:الضحايا	19
left2:الطواري	-59
left2:العاصمه	33
left2:العالميه	-19
left2:العام	61
left2:العايدين	-37
left2:العثور	68
left2:العدد	59
left2:الف	-94
left2:الفا	-47
left2:الفرق	-10
left2:القتال	52
left2:القتلي	116
left2:القصف	85
left2:القضاء	84
left2:القوات	39
left2:الكمبوديه	78
left2:الكهرباء	-86
left2:اللاجيين	-38
left2:اللبنانيه	38
left2:الله	82
left2:الليله	21
left2:الماضي	80
left2:المتحده	4
left2:المجاوره	-26
left2:المحافظه	-11
left2:المحكمه	-38
left2:المختطفين	27
left2:المدني	16
left2:المدنيه	47
left2:المدينه	-33
left2:المركز	-11
left2:المستشفيات	37
left2:المستفيدين	-46
left2:المسلحين	39
left2:المصابين	62
left2:المصدر	53
left2:المفقودين	69
left2:المقابل	26
left2:المنظمه	-9
left2:المهاجمين	-9
left2:الموقع	-5
left2:المولف	-40
left2:الميه	-17
left2:الناجين	-9
left2:النار	66
left2:النازحين	45
left2:النيران	19
left2:الهجوم	80
left2:الهند	-28
left2:الواقع	34
left2:الوزاره	35
left2:الوفيات	42
left2:الولايه	71
left2:الي	29
left2:اليه	29
left2:اليوم	-58
left2:اما	-63
left2:امراه	23
left2:امس	53
left2:ان	21
left2:انا	78
left2:انخفض	-15
left2:اندونيسيا	-40
left2:انه	-28
left2:انها	76
left2:اهداف	-6
left2:او	-59
left2:اودت	67
left2:اودي	104
left2:اوكرانيا	37
left2:ايام	-7
left2:ايران	29
left2:ايضا	118
left2:ايواء	19
left2:ب	68
left2:بالافراج	52
left2:بان	36
left2:بترت	62
left2:بدايه	22
left2:بذلك	52
left2:بعد	145
left2:بعدما	-12
left2:بلاغات	84
left2:بموجبها	13
left2:بين	-50
left2:بينما	30
left2:بينهم	43
left2:بيوتهم	23
left2:تبادل	28
left2:تبحث	13
left2:تبلغ	-28
left2:تتحدث	44
left2:تحت	28
left2:تحدث	67
left2:تحييد	81
left2:ترتفع	26
left2:تركيا	62
left2:تزال	51
left2:تستضيف	77
left2:تسع	24
left2:تسعه	-29
left2:تسلمت	-11
left2:تضم	-69
left2:تعاملت	51
left2:تعلن	36
left2:تعود	22
left2:تقريبا	-45
left2:تقول	80
left2:تلميذا	36
left2:توفي	69
left2:تينوبو	-60
left2:ثلاث	32
left2:ثلاثه	-63
left2:ثم	4
left2:ثماني	49
left2:جار	47
left2:جثامين	60
left2:جثث	32
left2:جثه	-98
left2:جديد	40
left2:جديده	19
left2:جري	-52
left2:جريحا	-35
left2:جزاء	-7
left2:جنديا	90
left2:جنود	32
left2:جنيه	-27
left2:جهته	-52
left2:حاله	62
left2:حتفهم	19
left2:حتي	54
left2:حصيله	8
left2:حلب	84
left2:حيث	80
left2:حين	69
left2:خرج	-10
left2:خساير	46
left2:خطف	57
left2:خلال	80
left2:خمسه	5
left2:خيمه	3
left2:داخليا	23
left2:دول	48
left2:دولار	-60
left2:دوله	-13
left2:دينار	-36
left2:ذاته	8
left2:ذلك	52
left2:راح	92
left2:راكبا	-37
left2:رجلا	29
left2:رهينه	47
left2:روسيا	-51
left2:زال	4
left2:ساعه	82
left2:سبتمبر	-51
left2:سبعه	9
left2:سته	72
left2:سجل	61
left2:سجلت	-3
left2:سقط	16
left2:سكان	-17
left2:سلاح	-15
left2:سوي	-92
left2:سياره	41
left2:سيبو	24
left2:سيده	-70
left2:شخص	-45
left2:شخصا	36
left2:شخصين	23
left2:شركه	-27
left2:شهداء	-6
left2:شهيدا	124
left2:صباح	64
left2:صباحا	-4
left2:طويله	85
left2:عاد	19
left2:عام	43
left2:عايله	-106
left2:عبر	10
left2:عثر	20
left2:عدد	20
left2:عسكريا	-27
left2:عشر	-51
left2:عشره	36
left2:علي	-15
left2:عمليات	49
left2:عن	60
left2:غزه	8
left2:غير	24
left2:فرق	-53
left2:فريقه	-13
left2:فضلا	30
left2:فقد	51
left2:فلسطينيا	37
left2:في	-5
left2:فيما	35
left2:فيه	5
left2:فيها	91
left2:قافله	40
left2:قال	-60
left2:قالت	-48
left2:قايمه	51
left2:قبل	81
left2:قتل	94
left2:قتلوا	57
left2:قتلي	36
left2:قتيلا	-3
left2:قد	62
left2:قضت	41
left2:قضي	92
left2:قوله	31
left2:كان	-66
left2:كانت	-65
left2:كل	-45
left2:كليا	-72
left2:كما	-23
left2:كييف	71
left2:لا	7
left2:لاجي	61
left2:لاحقا	53
left2:لاسره	-34
left2:لدي	83
left2:لدينا	26
left2:لكل	-9
left2:للاجيين	-56
left2:للهجره	59
left2:لم	16
left2:لنساء	-29
left2:ما	48
left2:مارس	36
left2:مبني	-77
left2:متن	-91
left2:متوفي	-47
left2:محليه	23
left2:مخيم	-28
left2:مخيمات	-47
left2:مدنيا	68
left2:مدنيين	77
left2:مساء	56
left2:مستشفي	24
left2:مستمر	35
left2:مسلحون	106
left2:مسيره	-36
left2:مصابا	-29
left2:مصرعهم	36
left2:مضيفا	28
left2:مطار	-42
left2:مطلع	23
left2:مع	-88
left2:معظمهم	-4
left2:مقابل	-54
left2:مقارنه	52
left2:ملايين	-36
left2:مليار	-8
left2:مليون	-96
left2:مليونا	-24
left2:من	-19
left2:منذ	-17
left2:منها	4
left2:منهم	-67
left2:مواطن	25
left2:موزعه	-24
left2:موزعين	-58
left2:موسكو	26
left2:نازح	14
left2:نجا	24
left2:نزولا	31
left2:نساء	81
left2:نسمه	28
left2:نفسه	64
left2:نفسها	-57
left2:نقطه	-13
left2:نقل	31
left2:نقلت	-12
left2:نقلوا	-64
left2:نوفمبر	50
left2:هايتي	-7
left2:هذا	43
left2:هم	-6
left2:هناك	17
left2:هولاء	77
left2:و	-29
left2:واحتجزت	-110
left2:واحد	-52
left2:واحده	-62
left2:واصيب	-58
left2:واضاف	65
left2:واضافت	-36
left2:واغلقت	-28
left2:وان	-53
left2:وانها	48
left2:واودت	61
left2:واوضح	44
left2:واوقفت	-51
left2:واوكرانيا	60
left2:وبين	44
left2:وتابع	16
left2:وتستضيف	-16
left2:وحده	8
left2:وحدها	63
left2:وسجلت	-63
left2:وصل	36
left2:وعلي	44
left2:وعن	47
left2:وفاه	83
left2:وفقد	20
left2:وفي	73
left2:وفيات	-60
left2:وقال	-80
left2:وقالت	-10
left2:وقت	-68
left2:وقتل	69
left2:وقد	5
left2:ولا	22
left2:وما	65
left2:ومن	-16
left2:ونشرت	49
left2:ويعمل	-101
left2:يزال	9
left2:يضاف	43
left2:يعرف	61
left2:يعلن	-20
left2:يناير	39
left2:يودي	46
left2:يورو	26
left2:يوليو	21
left2:يوم	48
left2:يونيو	26
left2:•	-3
left2:▪	-58
left3:	-72
left3:"	59
left3:#	-23
left3:)	-25
left3:,	-7
left3:-	93
left3::	50
left3:|	-17
left3:اباد	47
left3:اثنين	-17
left3:اجمالي	60
left3:اخرين	57
left3:ادت	85
left3:ادي	80
left3:اربع	21
left3:اربعه	32
left3:استشهاد	-46
left3:استشهد	20
left3:استقبل	47
left3:استقبلت	28
left3:اسراييل	20
left3:اسره	53
left3:اسفر	63
left3:اسفرت	-19
left3:اسيرا	84
left3:اشخاص	3
left3:اشهر	37
left3:اصابه	-3
left3:اطباء	67
left3:اطفال	21
left3:اطلاق	29
left3:اعلن	-28
left3:اعلنت	10
left3:اغسطس	19
left3:اقليم	22
left3:اكتوبر	91
left3:الاثنين	3
left3:الاحد	-37
left3:الاحمر	-25
left3:الاخر	8
left3:الاربعاء	-23
left3:الاسبوع	-59
left3:الاسر	54
left3:الاسراييلي	32
left3:الاسراييليه	59
left3:الاف	-49
left3:الافراج	-24
left3:الاقتراع	-6
left3:الاقل	-40
left3:الامم	4
left3:الامن	40
left3:الان	-43
left3:الانسان	44
left3:الانقاذ	-13
left3:الاول	104
left3:الباقون	92
left3:البحث	80
left3:البلاد	-41
left3:البلده	24
left3:التعرف	29
left3:التقرير	-36
left3:التي	25
left3:الثاني	45
left3:الثلاثاء	67
left3:الجانب	14
left3:الجرحي	-17
left3:الجماعه	-28
left3:الجيش	-7
left3:الحرب	-24
left3:الحصيله	33
left3:الحكومه	29
left3:الحمايه	-39
left3:الخميس	22
left3:الدفاع	30
left3:الدولي	-52
left3:الدوليه	79
left3:الذي	56
left3:الذين	11
left3:الروسيه	-17
left3:الساحل	25
left3:السادسه	26
left3:الساعه	-12
left3:السبت	76
left3:السجون	57
left3:السيول	17
left3:الشرطه	-60
left3:الشركه	51
left3:الشهر	-49
left3:الصحه	-15
left3:الضحايا	15
left3:الطب	36
left3:الطريق	-75
left3:الطواري	-43
left3:العام	10
left3:العامه	-35
left3:العدد	62
left3:العمليه	29
left3:الف	-47
left3:الفا	-7
left3:الفريق	-27
left3:القارب	-25
left3:القتلي	100
left3:القطاع	30
left3:القوات	48
left3:الكوارث	18
left3:الكوليرا	7
left3:الماضي	6
left3:الماضيه	-76
left3:المبني	-17
left3:المتحدث	-7
left3:المتحده	-21
left3:المحافظه	71
left3:المخيمات	38
left3:المدني	-17
left3:المدنيه	30
left3:المدينه	-56
left3:المركز	14
left3:المستشفي	55
left3:المسوول	6
left3:المصري	-3
left3:المفقودين	-7
left3:المفوضيه	59
left3:المقرر	-39
left3:المنظمه	14
left3:المهاجمين	-39
left3:النازحون	49
left3:النازحين	12
left3:الهلال	-13
left3:الهند	-30
left3:الوحده	29
left3:الوزاره	8
left3:الوطني	70
left3:الوطنيه	55
left3:الوفيات	73
left3:الي	31
left3:اليمنيه	29
left3:اليوم	-29
left3:اما	87
left3:امام	17
left3:امس	62
left3:امهات	26
left3:ان	-3
left3:انه	38
left3:انها	27
left3:انهيار	33
left3:اودت	12
left3:اوليه	38
left3:ايام	35
left3:بان	-46
left3:بجروح	69
left3:بحسب	-25
left3:بدايه	82
left3:بعد	-29
left3:بلا	23
left3:بلدات	-39
left3:بلده	29
left3:بلغ	75
left3:بمقتل	14
left3:بولا	-60
left3:بين	8
left3:بينما	93
left3:بينهم	71
left3:بيوتهم	-37
left3:تبادل	9
left3:تحت	36
left3:تردد	43
left3:تزال	-41
left3:تسع	-11
left3:تسعه	30
left3:تسلم	23
left3:تشرين	-26
left3:تعرف	58
left3:تعلن	18
left3:تقول	30
left3:تلك	-5
left3:تم	-34
left3:تموز	46
left3:توفي	60
left3:ثلاث	22
left3:ثلاثه	33
left3:ثم	11
left3:ثمانيه	6
left3:جثث	-39
left3:جثه	-26
left3:جري	60
left3:جريحا	29
left3:جمعيه	-41
left3:جنديا	-58
left3:جنوب	51
left3:جنيه	-59
left3:حافله	-64
left3:حاله	25
left3:حتفهم	33
left3:حتي	91
left3:حزب	51
left3:حسب	-75
left3:حصيله	53
left3:حي	48
left3:حين	6
left3:خلال	67
left3:خلف	43
left3:خمس	-48
left3:خمسه	-37
left3:خيمه	20
left3:داخل	23
left3:دولار	-90
left3:ديسمبر	-32
left3:دينار	-45
left3:ذاته	36
left3:ذكر	62
left3:ذلك	-31
left3:راكبا	-104
left3:رجال	-32
left3:رجع	33
left3:ركله	-7
left3:روبيه	-30
left3:روسيا	63
left3:زال	-22
left3:زالت	53
left3:ساعات	-78
left3:ساعه	50
left3:سبتمبر	27
left3:سبعه	88
left3:ست	50
left3:سته	66
left3:سجلت	51
left3:سفينه	-68
left3:سقوط	55
left3:سنوات	-41
left3:سياره	-27
left3:شاحنه	-98
left3:شخص	30
left3:شخصا	11
left3:شرق	52
left3:شهداء	22
left3:شهرا	-36
left3:شهيدا	61
left3:صباح	-31
left3:صور	30
left3:طفلا	33
left3:عاد	20
left3:عام	103
left3:عاما	6
left3:عبر	83
left3:عثر	27
left3:عدد	-22
left3:عشر	109
left3:عشره	-50
left3:علي	39
left3:عمليات	23
left3:عن	-82
left3:عند	-35
left3:عوده	-25
left3:غزه	-33
left3:غير	12
left3:فبراير	-7
left3:فجر	68
left3:فرق	14
left3:فقد	91
left3:في	42
left3:فيما	-31
left3:فيها	21
left3:قارب	-42
left3:قال	58
left3:قانون	-25
left3:قباله	68
left3:قبل	62
left3:قتل	-9
left3:قتلت	49
left3:قتلي	10
left3:قتيلا	55
left3:قرب	74
left3:قريه	49
left3:قضوا	41
left3:قضي	57
left3:قوات	6
left3:كان	-6
left3:كانت	-58
left3:كانوا	-22
left3:كانون	29
left3:كل	-27
left3:كما	-61
left3:لا	-53
left3:لاعبين	-11
left3:لشوون	60
left3:لقوا	19
left3:للجزيره	46
left3:للهجره	81
left3:لم	64
left3:ما	53
left3:ماتوا	35
left3:مالي	27
left3:مبني	-54
left3:محطه	-73
left3:محليه	41
left3:مدرسه	62
left3:مدنيا	16
left3:مدنيين	-28
left3:مركز	-5
left3:مساء	22
left3:مستشفي	41
left3:مستشفيات	43
left3:مسيره	-10
left3:مشيرا	-47
left3:مشيره	40
left3:مصابا	-28
left3:مصدر	-58
left3:مصرع	-25
left3:مطار	-11
left3:مع	-72
left3:معابر	23
left3:مفوضيه	-54
left3:مقتل	56
left3:ملايين	-36
left3:مليار	-80
left3:مليون	25
left3:مليونا	-53
left3:من	8
left3:منازلهم	37
left3:منجم	-45
left3:منذ	46
left3:منزلا	-42
left3:منطقه	-10
left3:منها	-34
left3:منهم	33
left3:مهاجرا	58
left3:موسكو	28
left3:موشر	-11
left3:موقعا	-17
left3:نازح	116
left3:نايرا	-32
left3:نحو	-15
left3:نزح	-18
left3:نشر	-35
left3:نقلت	35
left3:نهر	38
left3:نوفمبر	35
left3:نيجيريا	31
left3:هجوم	21
left3:هذا	-26
left3:هم	60
left3:و	28
left3:واحد	-94
left3:واحده	18
left3:وادي	-3
left3:واشار	-21
left3:واعلن	21
left3:واغلقت	-36
left3:والبحث	53
left3:وان	-3
left3:وانه	-6
left3:واوضح	21
left3:واوقفت	-40
left3:وتابع	36
left3:وتقول	-15
left3:وثلاثين	-84
left3:وثمانين	-23
left3:وجبات	-15
left3:وحده	9
left3:وزاره	-33
left3:وستين	42
left3:وسط	68
left3:وصلت	-59
left3:وصول	32
left3:وعشرون	45
left3:وعشرين	-7
left3:وفا	49
left3:وفاه	94
left3:وفق	10
left3:وفي	47
left3:وقال	-21
left3:وقالت	-16
left3:وقت	45
left3:وقد	24
left3:وكان	-94
left3:ولا	-64
left3:ولايه	36
left3:ولم	-35
left3:وما	-42
left3:ومن	83
left3:وهو	-56
left3:ويبلغ	-67
left3:ويعمل	-23
left3:يبق	-16
left3:يزال	76
left3:يعثر	71
left3:يقول	-14
left3:يناير	77
left3:يوليو	-25
left3:يوم	-72
left3:يوما	9
left3:•	-71
many	-52
mostly:abducted	42
mostly:aid	-47
mostly:allocated	-36
mostly:casualty	-6
mostly:dead-in-captivity	-24
mostly:delivered	-35
mostly:displaced	-89
mostly:held	72
mostly:hostage	7
mostly:injured	-88
mostly:killed	-12
mostly:missing	55
mostly:pledged	44
mostly:prisoners-exchanged	-9
mostly:released	38
mostly:requested	26
mostly:returned	-52
mostly:total	-84
near:اباد	64
near:ابار	-13
near:ابتد	-32
near:ابتل	37
near:ابحا	-7
near:ابحر	-105
near:ابرا	-22
near:ابرز	-5
near:ابرش	-24
near:ابري	96
near:ابشي	36
near:ابطا	8
near:ابعد	34
near:ابلغ	6
near:ابن	99
near:ابنا	10
near:ابنت	58
near:ابني	-33
near:ابو	-38
near:ابوا	-60
near:ابوج	-14
near:ابوظ	11
near:ابيب	-97
near:ابيض	17
near:اتاح	29
near:اتجا	-53
near:اتحا	-11
near:اتشي	74
near:اتصا	10
near:اتصل	-23
near:اتفا	36
near:اتلا	-12
near:اتلف	-59
near:اتها	-31
near:اتوب	41
near:اثار	55
near:اثر	-24
near:اثره	51
near:اثقل	83
near:اثنا	12
near:اثنت	-78
near:اثني	-65
near:اثيو	44
near:اجان	59
near:اجبر	62
near:اجبه	11
near:اجتا	74
near:اجتم	68
near:اجر	-85
near:اجرا	-32
near:اجرت	-38
near:اجره	-41
near:اجري	-40
near:اجسا	-9
near:اجل	-34
near:اجلا	37
near:اجلت	-15
near:اجلو	-6
near:اجلي	-89
near:اجما	14
near:اجنب	17
near:اجنح	39
near:اجوب	-83
near:اجيي	-58
near:احاد	-22
near:احال	34
near:احتا	35
near:احتج	-13
near:احتر	-54
near:احتس	102
near:احتل	-45
near:احتم	54
near:احتي	19
near:احدا	-29
near:احده	-3
near:احدي	11
near:احرق	-46
near:احصا	50
near:احصت	47
near:احصي	84
near:احكا	5
near:احمد	5
near:احمر	72
near:احيا	-21
near:احيل	-35
near:اخبا	51
near:اختا	32
near:اختط	122
near:اختف	123
near:اختن	55
near:اخذ	31
near:اخذت	12
near:اخذو	104
near:اخر	11
near:اخرا	-20
near:اخرج	30
near:اخره	-19
near:اخرو	31
near:اخري	48
near:اخلا	63
near:اخلت	-26
near:اخلو	-51
near:اخلي	46
near:اخما	-23
near:اخوت	-53
near:اخي	-75
near:اخير	39
near:اداء	34
near:ادار	-48
near:ادام	35
near:ادت	-27
near:ادخل	57
near:ادرا	-65
near:ادري	-3
near:ادعا	-64
near:ادلب	29
near:ادم	91
near:ادني	-42
near:ادوا	-48
near:ادوي	-67
near:ادي	106
near:اذا	57
near:اذار	-33
near:اذاع	47
near:اراء	-10
near:اراض	45
near:اربا	-33
near:اربع	-40
near:ارتف	108
near:ارتق	86
near:اردف	73
near:اردن	46
near:ارز	-57
near:ارسا	-66
near:ارسل	-106
near:ارصا	-29
near:ارصف	-35
near:ارض	-24
near:ارضه	-54
near:ارضي	55
near:ارغم	-3
near:ارقا	-7
near:اركا	64
near:ارمل	-70
near:ارمي	122
near:ارها	-46
near:اروا	100
near:ازال	66
near:ازرق	-9
near:ازمه	34
near:ازهق	53
near:ازيد	24
near:اساب	-16
near:اساس	14
near:اسبا	-50
near:استا	-19
near:استب	-39
near:استج	-50
near:استح	-12
near:استخ	31
near:استد	-43
near:استر	16
near:استش	8
near:استض	77
near:استط	41
near:استع	-33
near:استغ	-26
near:استف	-51
near:استق	13
near:استل	55
near:استم	-7
near:استن	53
near:استه	42
near:استو	-39
near:استي	-47
near:اسر	40
near:اسرا	55
near:اسرت	42
near:اسره	-35
near:اسرو	107
near:اسري	-24
near:اسط	-26
near:اسطو	-9
near:اسعا	29
near:اسعف	72
near:اسعه	-31
near:اسفر	35
near:اسقا	-97
near:اسقط	-123
near:اسكن	42
near:اسلا	77
near:اسلم	5
near:اسم	48
near:اسما	-12
near:اسمه	58
near:اسها	22
near:اسوا	-58
near:اسير	-41
near:اسيو	69
near:اشار	-29
near:اشتب	-36
near:اشتر	-119
near:اشخا	-17
near:اشد	26
near:اشرا	-33
near:اشغا	-28
near:اشلا	22
near:اشنط	-72
near:اشهر	39
near:اشيع	38
near:اصاب	33
near:اصحا	14
near:اصدر	-47
near:اصطد	-38
near:اصطن	-28
near:اصغر	-23
near:اصفر	59
near:اصل	-97
near:اصلا	64
near:اصلي	30
near:اصوا	-65
near:اصيب	85
near:اضاف	50
near:اضرا	-31
near:اضرب	-29
near:اضرم	-21
near:اضطر	-54
near:اضعا	-39
near:اضيف	26
near:اطبا	125
near:اطرا	101
near:اطفا	39
near:اطلا	87
near:اطلس	18
near:اطلق	9
near:اطمي	73
near:اطنا	-21
near:اظهر	-53
near:اعاد	53
near:اعاق	54
near:اعتب	54
near:اعتد	-5
near:اعتر	-89
near:اعتق	-71
near:اعتم	-22
near:اعد	33
near:اعدا	-87
near:اعدت	20
near:اعدم	100
near:اعشا	-69
near:اعصا	93
near:اعضا	-5
near:اعقب	19
near:اعلا	74
near:اعلن	32
near:اعلي	49
near:اعما	17
near:اعوا	13
near:اعيد	-108
near:اغاث	25
near:اغتي	57
near:اغذي	-40
near:اغرق	45
near:اغسط	69
near:اغلا	-90
near:اغلب	82
near:اغلق	-156
near:اغنا	14
near:افاد	-29
near:افار	-41
near:افتت	-77
near:افرا	-21
near:افرج	7
near:افري	-62
near:افغا	82
near:افي	-15
near:اقار	14
near:اقال	66
near:اقام	-40
near:اقتا	123
near:اقتح	6
near:اقتر	-39
near:اقتص	29
near:اقتل	-5
near:اقتي	137
near:اقدا	48
near:اقر	29
near:اقرا	-48
near:اقرت	53
near:اقسا	-89
near:اقصي	-56
near:اقل	-79
near:اقلا	-52
near:اقلت	-7
near:اقلي	58
near:اقوا	-71
near:اقيم	-35
near:اكبر	31
near:اكتم	-12
near:اكتو	8
near:اكثر	11
near:اكد	-21
near:اكدت	53
near:اكست	7
near:اكسي	-23
near:اكلي	75
near:اكمل	43
near:اكوا	9
near:اكوب	28
near:الا	13
near:الاب	6
near:الاف	-18
near:الام	41
near:الان	39
near:التي	18
near:الجو	49
near:الحد	-49
near:الحق	-16
near:الحي	75
near:الخط	59
near:الدم	-16
near:الذي	-38
near:السن	36
near:الصف	-54
near:الطب	47
near:الغا	137
near:الغت	-41
near:الف	-68
near:الفا	-21
near:القت	-16
near:القي	-41
near:الكت	-39
near:الله	17
near:الما	-8
near:اله	-5
near:الي	9
near:اليه	47
near:اما	24
near:امات	-5
near:امار	-30
near:اماك	8
near:امام	-43
near:امان	-40
near:امبو	9
near:امتا	53
near:امتح	28
near:امتد	12
near:امتع	45
near:امتن	-84
near:امدا	18
near:امر	-38
near:امرا	29
near:امرت	18
near:امس	17
near:امطا	-22
near:امل	70
near:امم	-57
near:اممي	-50
near:امن	-24
near:امنه	36
near:امني	-9
near:اموا	-80
near:امير	6
near:انا	36
near:انبا	42
near:انت	-49
near:انتا	-58
near:انتح	53
near:انتخ	-40
near:انتز	-52
near:انتش	35
near:انتص	61
near:انتظ	-9
near:انتق	53
near:انته	74
near:انحا	-3
near:انحس	51
near:انخف	32
near:اندر	35
near:اندل	3
near:اندو	-15
near:اندي	-55
near:انذا	50
near:انزا	-15
near:انزل	-18
near:انسا	-14
near:انسح	-46
near:انشط	-45
near:انضم	65
near:انطل	-62
near:انعا	54
near:انعد	-27
near:انفا	13
near:انفج	-7
near:انفس	-40
near:انفص	-44
near:انفق	-26
near:انقا	-10
near:انقذ	-111
near:انقط	-14
near:انقل	-52
near:انه	7
near:انها	16
near:انهم	24
near:انهن	74
near:انهي	-27
near:انوا	-92
near:اهال	-12
near:اهدا	-40
near:اهل	77
near:اهله	70
near:اهلي	41
near:اواخ	29
near:اوان	38
near:اوتش	-29
near:اودت	36
near:اودع	47
near:اودي	9
near:اورد	102
near:اورو	-128
near:اوسط	-20
near:اوسك	-10
near:اوضح	26
near:اوغن	-18
near:اوفي	18
near:اوقع	42
near:اوقف	-70
near:اوكر	37
near:اول	19
near:اولا	31
near:اولو	11
near:اولي	73
near:اونر	40
near:ايار	32
near:ايام	14
near:ايتل	-15
near:ايتو	-14
near:ايدي	-10
near:ايرا	56
near:ايرل	-36
near:ايرو	57
near:ايزي	3
near:ايضا	103
near:ايطا	-139
near:ايفا	19
near:ايقا	-33
near:ايكو	-13
near:ايل	-8
near:ايلا	-10
near:ايلو	-19
near:اين	23
near:ايوا	32
near:باب	10
near:بابن	58
near:بابي	48
near:بات	-32
near:باتج	41
near:باتو	10
near:باحت	41
near:باحث	-44
near:باحه	50
near:باخت	65
near:بادر	49
near:بادو	83
near:بادي	95
near:بارا	-5
near:بارب	-30
near:بارز	33
near:باسا	80
near:باست	95
near:باسم	10
near:باشر	19
near:باصا	25
near:باطن	26
near:باعا	27
near:باعه	-4
near:باعي	8
near:باغت	-19
near:باغل	-72
near:باقل	-22
near:باقو	-17
near:باقي	-3
near:باكث	35
near:باكس	73
near:بالغ	-7
near:بالق	-6
near:باما	54
near:بان	8
near:بانت	-81
near:بانخ	123
near:بانف	-17
near:بانك	53
near:بانه	-4
near:باني	-55
near:باي	24
near:بايد	28
near:بايع	6
near:ببشا	32
near:بتجن	-58
near:بتر	79
near:بترت	47
near:بتعر	-57
near:بتنظ	-17
near:بتهم	-54
near:بثلا	12
near:بجرا	47
near:بجرو	-12
near:بجزي	15
near:بجنو	64
near:بحاج	-90
near:بحار	-30
near:بحاف	-25
near:بحبس	-6
near:بحث	-53
near:بحثا	18
near:بحر	7
near:بحرا	-129
near:بحرو	26
near:بحري	-73
near:بحسب	53
near:بحضو	-33
near:بحلو	12
near:بحمي	-12
near:بحي	-75
near:بحيا	58
near:بحير	6
near:بختو	13
near:بخسا	87
near:بخمس	-55
near:بدء	79
near:بدا	-24
near:بدات	-31
near:بداي	15
near:بدل	-91
near:بدوي	30
near:بديل	38
near:بذلك	-5
near:براد	-29
near:برام	-71
near:برتب	31
near:برتر	40
near:برد	62
near:بردا	-26
near:برس	3
near:برصا	19
near:برعا	73
near:برفق	59
near:بركل	-11
near:برلم	37
near:برمي	-33
near:برنا	5
near:بري	-40
near:بريا	-8
near:بريت	34
near:بريج	63
near:بريف	45
near:بريه	62
near:بزيا	5
near:بسبب	28
near:بسته	9
near:بسجن	-83
near:بسرع	-74
near:بسعر	-3
near:بسعه	-40
near:بسقو	58
near:بسوه	85
near:بشاح	15
near:بشان	38
near:بشري	-45
near:بشظا	31
near:بشظي	50
near:بشما	-43
near:بشها	-77
near:بشير	53
near:بصا	13
near:بصرف	8
near:بصعد	79
near:بصفا	-17
near:بضاي	-48
near:بضرب	30
near:بطاق	-53
near:بطان	-58
near:بطاي	-33
near:بطلق	-29
near:بطول	-7
near:بعام	60
near:بعثا	35
near:بعثه	-15
near:بعد	32
near:بعدم	51
near:بعشر	-49
near:بعض	-43
near:بعضه	-39
near:بعلب	42
near:بعنو	-45
near:بعيد	8
near:بعين	18
near:بغدا	-37
near:بغزه	35
near:بفار	-12
near:بفتح	-67
near:بفضل	-30
near:بفعل	44
near:بفقد	-51
near:بقاء	-30
near:بقاع	-67
near:بقاي	33
near:بقصف	40
near:بقنا	35
near:بقوا	-38
near:بقوه	-85
near:بقي	-10
near:بقيم	-49
near:بقيه	-14
near:بكسو	-22
near:بكفا	-41
near:بلا	-26
near:بلات	28
near:بلاز	62
near:بلاس	-53
near:بلاغ	-56
near:بلجي	-58
near:بلح	43
near:بلحظ	48
near:بلد	-63
near:بلدا	46
near:بلدي	-39
near:بلغ	12
near:بلغت	-4
near:بلغم	29
near:بلوش	7
near:بليد	-12
near:بليغ	45
near:بما	-27
near:بمتو	28
near:بمحا	-10
near:بمدي	21
near:بمست	71
near:بمسي	-8
near:بمشا	-63
near:بمعد	61
near:بمقا	-54
near:بمقت	66
near:بمقد	-34
near:بملي	22
near:بمن	40
near:بمنط	-31
near:بموا	-4
near:بموج	-18
near:بناء	-10
near:بنات	41
near:بناد	-36
near:بناي	-14
near:بنت	74
near:بنجا	95
near:بنحو	32
near:بنسب	-91
near:بنغا	-25
near:بنغل	66
near:بنفس	98
near:بنقل	32
near:بنك	-97
near:بنه	77
near:بنوم	42
near:بني	60
near:بنير	36
near:بها	-28
near:بهجو	-38
near:بهم	77
near:بواد	35
near:بواق	-44
near:بوتي	47
near:بوجو	-16
near:بودا	11
near:بورت	-48
near:بورص	-10
near:بورق	-26
near:بورك	4
near:بوره	-34
near:بورو	90
near:بوري	69
near:بوزي	20
near:بوسا	-21
near:بوفا	114
near:بوكا	53
near:بوكو	29
near:بول	-44
near:بولا	-7
near:بولد	36
near:بولو	54
near:بولي	-56
near:بوني	41
near:بيام	20
near:بيان	82
near:بيتا	62
near:بيته	-10
near:بيتي	63
near:بيد	90
near:بيدو	62
near:بير	55
near:بيرو	-30
near:بيشا	-46
near:بيضا	88
near:بيع	-47
near:بيعت	-6
near:بيلغ	46
near:بين	21
near:بينم	30
near:بينه	43
near:بيني	85
near:بيوت	23
near:بيوم	-45
near:تابع	55
near:تاخر	-38
near:تاخي	-28
near:تاري	-11
near:تازر	25
near:تاسع	-74
near:تاسي	22
near:تاكد	47
near:تالي	59
near:تامي	-33
near:تاهب	16
near:تاي	57
near:تايل	71
near:تباد	47
near:تبحث	88
near:تبدا	-5
near:تبرع	-35
near:تبري	-24
near:تبقي	43
near:تبلغ	-13
near:تبين	-111
near:تتاب	16
near:تتبا	-7
near:تتبع	24
near:تتجا	-36
near:تتحد	28
near:تترا	-17
near:تتسع	-129
near:تتضم	-41
near:تتمك	5
near:تتوا	24
near:تتوق	32
near:تجار	-46
near:تجاو	-9
near:تجدد	-82
near:تجرف	-9
near:تجمع	-23
near:تحاق	-36
near:تحال	-7
near:تحت	-17
near:تحتا	-5
near:تحتج	-12
near:تحدث	30
near:تحدي	30
near:تحرر	-35
near:تحرق	56
near:تحري	62
near:تحسن	22
near:تحصي	84
near:تحطم	48
near:تحفظ	-60
near:تحقق	23
near:تحقو	-46
near:تحقي	-114
near:تحكي	78
near:تحمل	-20
near:تحوي	-54
near:تحيي	-31
near:تخدم	-83
near:تخسر	-24
near:تخشي	-46
near:تخصص	17
near:تخصي	7
near:تخفي	-35
near:تخلف	-16
near:تخلي	-85
near:تداف	-17
near:تداو	-26
near:تدخل	-37
near:تدرج	52
near:تدري	-58
near:تدفع	-68
near:تدمر	26
near:تدمي	-83
near:تدير	59
near:تذاك	-22
near:تذكر	-46
near:تذكي	39
near:تراب	-41
near:تراج	-7
near:تراك	13
near:تراو	-59
near:تربي	53
near:ترت	54
near:ترتف	61
near:ترتي	-5
near:ترجي	-11
near:ترخي	-20
near:تردد	-6
near:ترفع	18
near:ترك	110
near:تركم	44
near:تركو	62
near:تركي	89
near:ترمي	-99
near:ترنو	5
near:تري	-50
near:تزام	-3
near:تسال	-72
near:تسبب	56
near:تستر	57
near:تستض	23
near:تستع	105
near:تستغ	-20
near:تستق	4
near:تستم	-46
near:تسته	62
near:تسجل	21
near:تسجي	-83
near:تسري	-28
near:تسع	-29
near:تسعم	-39
near:تسعه	-11
near:تسعو	-73
near:تسعي	42
near:تسلم	-27
near:تسلي	7
near:تسير	-101
near:تشاد	11
near:تشار	-30
near:تشام	12
near:تشري	-11
near:تشغي	51
near:تشكي	-13
near:تشمل	104
near:تشهد	-13
near:تشيل	-54
near:تشيي	38
near:تصاد	-8
near:تصدر	-51
near:تصدي	30
near:تصري	-26
near:تصفي	-14
near:تصل	17
near:تصوي	16
near:تصيب	63
near:تضاع	29
near:تضام	-49
near:تضرر	-25
near:تضم	7
near:تضمي	21
near:تضيف	48
near:تطبي	-43
near:تطعي	-37
near:تطلب	-6
near:تطلق	66
near:تظاه	-49
near:تظهر	-41
near:تعاد	-33
near:تعاف	-40
near:تعال	109
near:تعام	4
near:تعاو	-49
near:تعبي	-5
near:تعتر	45
near:تعتز	65
near:تعد	-51
near:تعدا	15
near:تعدي	-13
near:تعذي	49
near:تعرض	-55
near:تعرف	111
near:تعطل	-67
near:تعطي	-20
near:تعلن	38
near:تعلي	-62
near:تعمل	-89
near:تعهد	-66
near:تعود	-25
near:تعوي	-17
near:تعيد	-57
near:تغذي	-106
near:تغطي	-74
near:تفاح	87
near:تفتح	28
near:تفتي	62
near:تفجي	6
near:تفرج	55
near:تفوق	-53
near:تفيد	39
near:تقار	61
near:تقاط	72
near:تقتل	24
near:تقدر	-66
near:تقدم	-117
near:تقدي	27
near:تقر	73
near:تقري	-54
near:تقطن	-38
near:تقع	-45
near:تقل	10
near:تقلي	-75
near:تقول	-16
near:تقيم	-41
near:تقيي	63
near:تكتب	44
near:تكفل	-9
near:تكفي	-61
near:تكون	43
near:تلام	94
near:تلاه	37
near:تلته	-18
near:تلفز	62
near:تلقت	-95
near:تلقو	-57
near:تلقي	11
near:تلك	11
near:تلمي	-27
near:تليه	-35
near:تماس	38
near:تمت	-14
near:تمري	8
near:تمشي	-30
near:تمكن	-20
near:تملك	-25
near:تموز	90
near:تموي	28
near:تنتش	18
near:تنتظ	88
near:تنته	-61
near:تنسي	-23
near:تنص	-14
near:تنظي	43
near:تنفس	99
near:تنفق	-31
near:تنفي	-43
near:تنقل	7
near:تنمي	-69
near:تهاب	-42
near:تهجر	23
near:تهجي	38
near:تهرب	-62
near:تهري	-9
near:تهم	-18
near:تواص	-40
near:توال	-35
near:توبع	-30
near:توثق	37
near:توجه	-20
near:تودي	38
near:توزع	27
near:توزي	27
near:توظي	-56
near:توفو	6
near:توفي	123
near:توقع	-66
near:توقف	6
near:توقي	-93
near:توكد	101
near:تونس	-105
near:تووي	115
near:تيار	-73
near:تيبو	-33
near:تيرن	-49
near:تيلا	-12
near:تين	41
near:تينو	-76
near:ثابت	-10
near:ثالث	30
near:ثامن	58
near:ثان	-30
near:ثانو	73
near:ثاني	50
near:ثبت	-20
near:ثري	-36
near:ثقاف	-47
near:ثقت	-41
near:ثقنا	53
near:ثقيل	-52
near:ثلاث	27
near:ثلاج	-118
near:ثلث	-51
near:ثلثا	-20
near:ثلثه	-10
near:ثلثي	20
near:ثمان	14
near:ثمن	-15
near:ثمنه	-78
near:ثوره	-29
near:جاء	-38
near:جاءت	-101
near:جار	59
near:جارف	-5
near:جاري	-45
near:جازا	-55
near:جاما	55
near:جامع	-3
near:جان	11
near:جانب	34
near:جاهز	-81
near:جاوو	17
near:جبات	-83
near:جبال	-19
near:جبل	66
near:جبهه	-24
near:جبيل	-7
near:جثام	50
near:جثتي	6
near:جثث	-30
near:جثثه	9
near:جثما	26
near:جثه	16
near:جدار	40
near:جدت	-51
near:جدرا	91
near:جدنا	65
near:جده	-48
near:جدوا	-41
near:جدول	-35
near:جديد	-50
near:جراء	-6
near:جراح	-3
near:جراي	-99
near:جرت	-4
near:جرح	62
near:جرحت	99
near:جرحو	19
near:جرحي	34
near:جرعه	-74
near:جرف	-37
near:جرفت	20
near:جرفه	23
near:جروح	29
near:جري	40
near:جريح	14
near:جريد	15
near:جزاء	-7
near:جزاي	17
near:جزر	63
near:جزير	-9
near:جزيي	-114
near:جسر	-54
near:جسرا	-27
near:جسري	-5
near:جفاف	64
near:جلال	-22
near:جلسا	-67
near:جلسه	-137
near:جلهم	-16
near:جماع	-40
near:جمال	-46
near:جمجم	4
near:جمع	-90
near:جمعت	-103
near:جمعه	-8
near:جمعي	14
near:جمله	-23
near:جمهو	23
near:جميع	12
near:جناز	-123
near:جناي	-37
near:جندي	-16
near:جنسي	-67
near:جنوب	-12
near:جنود	6
near:جنين	-6
near:جنيه	-61
near:جهات	-58
near:جهاز	25
near:جهته	33
near:جهه	-30
near:جهود	-5
near:جهوي	-13
near:جوا	27
near:جوار	87
near:جود	-12
near:جوع	-46
near:جوعا	28
near:جوله	46
near:جوي	-55
near:جويه	5
near:جيبو	-55
near:جيده	26
near:جيرا	36
near:جيش	-25
near:جيل	-37
near:حاجز	58
near:حاجه	-115
near:حاد	-90
near:حادي	54
near:حارس	-65
near:حاره	15
near:حاصر	-22
near:حافر	37
near:حافل	7
near:حاكم	43
near:حال	-5
near:حالا	-32
near:حالت	50
near:حالي	-58
near:حامل	71
near:حاول	-21
near:حاوي	71
near:حبال	31
near:حبوب	-8
near:حبيب	-54
near:حتفه	59
near:حتي	57
near:حجاج	46
near:حجب	-56
near:حجز	52
near:حجه	-33
near:حدات	-23
near:حداد	-70
near:حددت	-53
near:حده	63
near:حدها	34
near:حدود	3
near:حديث	-65
near:حديد	38
near:حذر	93
near:حرار	-42
near:حراس	100
near:حراش	26
near:حراي	-30
near:حرب	61
near:حرجه	64
near:حرر	-28
near:حررت	38
near:حرس	-13
near:حرقا	60
near:حركه	43
near:حروق	154
near:حريت	7
near:حريق	-18
near:حريك	3
near:حزب	22
near:حزمه	-66
near:حزير	43
near:حساب	-62
near:حسب	10
near:حسبم	19
near:حسن	18
near:حسين	86
near:حشد	49
near:حصار	-54
near:حصبه	-82
near:حصد	-8
near:حصدت	61
near:حصل	-74
near:حصلت	16
near:حصه	-64
near:حصيل	83
near:حضر	-85
near:حضور	-78
near:حطام	37
near:حفر	-36
near:حفل	-48
near:حقاي	-50
near:حقت	35
near:حقل	30
near:حقوق	-23
near:حقول	37
near:حقيب	-50
near:حكام	12
near:حكم	-60
near:حكمت	8
near:حكوم	18
near:حلب	43
near:حلبج	70
near:حلت	-38
near:حلفا	44
near:حلقت	-53
near:حلوه	34
near:حليم	82
near:حماس	-32
near:حماه	43
near:حمرا	-52
near:حمري	-4
near:حمزه	41
near:حمص	74
near:حمل	-50
near:حملا	-5
near:حملت	32
near:حمله	-99
near:حواد	3
near:حوال	-53
near:حوثي	12
near:حوض	-59
near:حول	-54
near:حولا	8
near:حوله	54
near:حيا	-20
near:حيات	40
near:حياه	22
near:حيدر	-48
near:حين	4
near:حينه	4
near:حيي	-23
near:خارج	-4
near:خارك	41
near:خاصه	-27
near:خاطف	16
near:خام	-16
near:خامس	9
near:خان	47
near:خبر	-9
near:خبرا	21
near:ختام	-74
near:خدما	-99
near:خدمه	-22
near:خرج	-6
near:خرجت	-119
near:خرجن	-65
near:خرجو	-33
near:خرطو	9
near:خروج	43
near:خروق	26
near:خريف	66
near:خزان	-17
near:خسر	32
near:خسرت	15
near:خسرن	12
near:خصص	-30
near:خصصت	-35
near:خصوم	19
near:خضع	97
near:خطا	26
near:خطر	17
near:خطره	23
near:خطف	60
near:خطفت	-13
near:خطفن	48
near:خطفه	-22
near:خطفو	61
near:خطه	50
near:خطور	23
near:خطوط	-4
near:خطير	48
near:خفر	-41
near:خفض	-6
near:خفضت	-63
near:خفيف	44
near:خلاف	-42
near:خلال	14
near:خلت	39
near:خلسه	-54
near:خلف	13
near:خلفت	68
near:خلم	66
near:خليج	-65
near:خليل	-18
near:خليه	30
near:خمس	5
near:خمسم	50
near:خمسه	9
near:خمسو	56
near:خمسي	-34
near:خميس	40
near:خوزس	47
near:خوفا	56
near:خوي	53
near:خيام	25
near:خيبر	14
near:خيرس	38
near:خيمه	15
near:داخل	62
near:دار	60
near:دارف	73
near:داعش	-60
near:دافع	34
near:دافي	85
near:داك	33
near:دام	78
near:دامت	-29
near:داهم	6
near:داود	65
near:داير	121
near:دايم	46
near:دباب	39
near:دبلو	-61
near:دخان	16
near:دخل	35
near:دخلت	-112
near:دخول	-13
near:دراج	27
near:دراس	-110
near:درجا	-70
near:درجه	20
near:درك	-11
near:درما	62
near:درنه	-19
near:دره	38
near:درهم	-54
near:دروز	73
near:دعاي	77
near:دعم	42
near:دفع	32
near:دفعا	-51
near:دفعت	23
near:دفعه	121
near:دفعو	41
near:دفن	95
near:دفنا	156
near:دفنت	-4
near:دفنه	37
near:دفنو	52
near:دقاي	-51
near:دقيق	-39
near:دكتو	-19
near:دلنج	75
near:دمر	-23
near:دمرت	18
near:دمرن	-19
near:دمشق	34
near:دنان	-62
near:دهسا	10
near:دهوك	-22
near:دواء	-56
near:دوار	-49
near:دوام	-59
near:دوحه	19
near:دورس	45
near:دوره	-47
near:دوري	-6
near:دوغي	14
near:دول	-15
near:دولا	-102
near:دوله	-112
near:دولي	-19
near:دومي	-44
near:دون	-70
near:دونم	-73
near:ديار	50
near:ديال	-26
near:دير	50
near:ديسم	49
near:ديفا	-45
near:ديفو	70
near:ديل	43
near:ديلغ	-44
near:ديمق	79
near:ديمو	12
near:دين	20
near:دينا	40
near:ديوا	-79
near:ذات	51
near:ذاته	87
near:ذبح	18
near:ذبحو	39
near:ذخاي	56
near:ذخير	-96
near:ذراع	28
near:ذره	-40
near:ذروه	153
near:ذكر	-36
near:ذكرت	-4
near:ذكره	42
near:ذلك	56
near:ذمه	-99
near:ذهب	54
near:ذووه	35
near:ذوي	48
near:ذويه	29
near:ذين	5
near:راءه	27
near:رابط	88
near:رابع	28
near:رات	-44
near:راجع	-44
near:راح	39
near:راس	67
near:راسا	20
near:راع	-16
near:راعي	-55
near:رافع	-22
near:رافق	13
near:راكب	-75
near:رام	-71
near:رامي	-64
near:راي	-60
near:رايد	58
near:رباط	58
near:رباع	20
near:ربع	23
near:ربيع	-47
near:رتل	-27
near:رتلا	-4
near:رجال	6
near:رجع	140
near:رجعو	88
near:رجل	13
near:رجلا	-7
near:رجلي	-40
near:رجوع	63
near:رحل	-65
near:رحلا	-12
near:رحله	-31
near:رحلو	46
near:رحمه	6
near:رحيل	-49
near:ردا	-24
near:ردت	22
near:رزيق	46
near:رسمي	3
near:رشيد	-27
near:رصاص	3
near:رصد	-20
near:رصدت	-68
near:رصيد	-49
near:رصيف	13
near:رضا	3
near:رضع	51
near:رضوا	-8
near:رضيع	37
near:رعاه	40
near:رعاي	-33
near:رغم	-108
near:رفات	22
near:رفاق	109
near:رفض	-40
near:رفضت	-46
near:رفع	-58
near:رفعت	-30
near:رفيق	73
near:رقاب	-8
near:رقم	26
near:رقما	-22
near:رقمه	-4
near:رقمي	37
near:رقه	-6
near:ركاب	-56
near:ركام	-18
near:ركله	-7
near:رمال	-34
near:رهاي	-9
near:رهن	71
near:رهين	-29
near:روان	58
near:رواي	-53
near:روبي	-61
near:روح	7
near:روحا	76
near:روزي	-6
near:روس	131
near:روسي	-4
near:روضه	3
near:روما	-29
near:روهي	-52
near:رووس	-72
near:روي	-17
near:رويت	-92
near:رياح	-18
near:رياس	29
near:رياض	-7
near:رياق	60
near:ريال	-62
near:ريجي	6
near:ريطا	-26
near:ريف	56
near:رييس	-22
near:زابو	-31
near:زاد	3
near:زادت	12
near:زارت	5
near:زاره	-17
near:زاعم	49
near:زال	38
near:زالا	78
near:زالت	15
near:زالو	-33
near:زامف	110
near:زاوي	-30
near:زاير	-19
near:زجاج	-51
near:زراع	-31
near:زعت	-59
near:زعتر	70
near:زعمت	-16
near:زعيم	19
near:زلزا	34
near:زلن	64
near:زلنا	35
near:زمزم	40
near:زمفا	55
near:زملا	54
near:زمن	19
near:زميل	-5
near:زنجب	71
near:زهاء	-46
near:زوار	-49
near:زوال	68
near:زوبي	67
near:زوج	38
near:زوجت	45
near:زوجه	-33
near:زور	58
near:زورا	-3
near:زورق	-25
near:زيار	-66
near:زيتو	-25
near:زير	-8
near:زيره	48
near:زيلي	60
near:سابع	-6
near:سابق	45
near:ساتر	-62
near:ساحل	-63
near:ساحه	-77
near:ساخن	-57
near:سادس	-22
near:ساطه	-63
near:ساعت	-107
near:ساعه	-4
near:ساغا	16
near:سافي	-44
near:ساق	87
near:ساقت	38
near:ساقه	69
near:ساقو	79
near:ساكن	8
near:سالم	-67
near:سامي	-3
near:سان	46
near:سانا	-30
near:سانت	79
near:سايح	5
near:سايق	-77
near:سايل	32
near:سبا	24
near:سباح	-50
near:سباق	-8
near:سبب	-9
near:سبت	-16
near:سبتم	11
near:سبع	-22
near:سبعم	-3
near:سبعه	-19
near:سبعو	-5
near:سبعي	88
near:سبق	-15
near:سبقه	24
near:سبيل	59
near:سبين	36
near:ستار	39
near:سته	14
near:ستون	-13
near:ستين	11
near:سجل	-29
near:سجلا	90
near:سجلت	-38
near:سجلن	85
near:سجن	3
near:سجنا	-56
near:سجون	-8
near:سجين	-26
near:سحب	39
near:سحبت	-3
near:سخرت	-52
near:سدد	-17
near:سدود	-7
near:سراح	54
near:سراي	68
near:سرعه	-21
near:سري	93
near:سريا	13
near:سرير	-88
near:سريع	-16
near:سريه	70
near:سطاء	-7
near:سطح	-57
near:سعته	-118
near:سعد	-23
near:سعر	-80
near:سعره	-75
near:سعه	-6
near:سعود	41
near:سفار	3
near:سفح	18
near:سفر	3
near:سفن	-72
near:سفين	-87
near:سقط	103
near:سقطت	-80
near:سقطو	37
near:سقف	-33
near:سقوط	-98
near:سكان	11
near:سكك	-64
near:سكني	-128
near:سكه	-65
near:سلاح	-59
near:سلال	-33
near:سلام	-49
near:سلسل	45
near:سلطا	12
near:سلم	-60
near:سلما	-51
near:سلمت	83
near:سلمو	-90
near:سله	-87
near:سليم	24
near:سمح	34
near:سنار	-25
near:سنتا	-82
near:سنتي	-101
near:سنجا	-22
near:سند	-10
near:سنغا	31
near:سنه	-80
near:سنوا	-26
near:سنوي	-74
near:سهم	-8
near:سوء	-73
near:سواح	-38
near:سوال	55
near:سوتل	63
near:سودا	127
near:سور	-16
near:سوري	63
near:سوق	13
near:سوكو	90
near:سومط	39
near:سونا	53
near:سوها	76
near:سوي	-51
near:سويد	50
near:سويس	42
near:سويف	47
near:سياح	38
near:سيار	-49
near:سياس	-8
near:سياق	-53
near:سيبو	64
near:سيد	-24
near:سيدا	11
near:سيدت	55
near:سيده	-64
near:سيدو	86
near:سير	23
near:سيرا	40
near:سيرت	-37
near:سيطر	-98
near:سيطل	74
near:سيغي	-20
near:سيف	-38
near:سيقا	-30
near:سيل	46
near:سينا	5
near:سيول	-23
near:شاب	10
near:شابا	-35
near:شاحن	10
near:شارع	10
near:شارك	-106
near:شاطي	-81
near:شاهد	-147
near:شاي	-17
near:شباب	36
near:شباط	-77
near:شباك	-75
near:شبكه	42
near:شبه	20
near:شبوه	-14
near:شبيل	-37
near:شتاء	-33
near:شجاع	44
near:شجره	-84
near:شجير	-22
near:شحن	-55
near:شحنه	-19
near:شخص	-8
near:شخصا	-29
near:شخصي	-38
near:شرد	12
near:شردت	116
near:شرطه	-13
near:شرطي	-45
near:شرعي	-15
near:شرف	34
near:شرقي	54
near:شركا	-24
near:شركه	-44
near:شريط	-18
near:شريف	53
near:شريك	-58
near:شظاي	96
near:شعب	-13
near:شعبه	9
near:شعبي	28
near:شغب	43
near:شغل	-41
near:شفاء	56
near:شفق	10
near:شقره	-36
near:شقق	40
near:شقه	-84
near:شقيق	-70
near:شمال	86
near:شمس	-37
near:شمل	-57
near:شملت	57
near:شنته	17
near:شهاد	-44
near:شهد	5
near:شهدا	62
near:شهدت	-29
near:شهر	-13
near:شهرا	-33
near:شهره	-11
near:شهري	68
near:شهود	-38
near:شهور	40
near:شهيد	39
near:شوط	-38
near:شوهد	-27
near:شوون	54
near:شيء	46
near:شيبو	94
near:شيت	34
near:شيخ	40
near:شيع	-85
near:شيقل	-39
near:شيكا	73
near:شيوخ	-21
near:شييا	-49
near:صاحب	-39
near:صادر	-89
near:صادق	-30
near:صارو	-56
near:صالا	91
near:صالح	15
near:صباح	33
near:صبيا	-27
near:صحاف	11
near:صحرا	61
near:صحفي	33
near:صحه	-33
near:صحيا	-26
near:صحيح	55
near:صحيف	-46
near:صحيه	-29
near:صحيي	62
near:صدر	-29
near:صدمت	62
near:صدمه	-5
near:صرح	29
near:صرف	-58
near:صرفت	64
near:صرنا	43
near:صعد	-59
near:صعده	80
near:صغار	-46
near:صغير	-26
near:صفاق	-53
near:صفت	-47
near:صفحا	86
near:صفحه	-107
near:صفر	-6
near:صفقه	40
near:صفه	24
near:صفوف	86
near:صلا	37
near:صلت	36
near:صلته	32
near:صلنا	-87
near:صله	-63
near:صلوا	-9
near:صليب	68
near:صميم	-15
near:صناع	-7
near:صندو	-124
near:صنع	-17
near:صنعا	48
near:صنف	-99
near:صهار	32
near:صهري	-66
near:صوار	50
near:صوت	-27
near:صوتا	-35
near:صوتت	-28
near:صودر	-46
near:صور	-51
near:صورا	50
near:صول	31
near:صوله	13
near:صوما	40
near:صون	-11
near:صياد	-12
near:صيان	-27
near:صيد	-47
near:صيدا	76
near:صيدل	45
near:صيف	29
near:صين	6
near:صيني	66
near:ضابط	49
near:ضاحي	5
near:ضاع	62
near:ضالع	54
near:ضايع	5
near:ضباط	10
near:ضبط	-53
near:ضبطت	-71
near:ضحاي	31
near:ضحيت	-47
near:ضحيه	14
near:ضرب	20
near:ضربا	-19
near:ضربت	-44
near:ضربه	32
near:ضعت	-52
near:ضعف	23
near:ضغط	-52
near:ضفه	-14
near:ضمت	8
near:ضمن	-59
near:ضمنه	28
near:ضنك	-7
near:ضواح	35
near:ضيف	-51
near:طابق	46
near:طاري	11
near:طاقت	-64
near:طاقم	-55
near:طاقه	-24
near:طال	33
near:طالب	36
near:طاول	-12
near:طاير	-21
near:طايش	123
near:طباب	-6
near:طباخ	15
near:طبرق	-72
near:طبقا	51
near:طبي	73
near:طبيا	-35
near:طبيب	18
near:طبيه	-27
near:طحين	-51
near:طراب	35
near:طراز	-82
near:طرد	-19
near:طرف	24
near:طرفا	11
near:طرفي	-29
near:طرق	54
near:طريق	-10
near:طعام	-59
near:طعن	59
near:طفل	-46
near:طفلا	-44
near:طفله	9
near:طفلي	9
near:طفيف	44
near:طلاب	-10
near:طلب	-63
near:طلبا	-10
near:طلبت	-81
near:طلبه	-21
near:طلبو	30
near:طلقه	-34
near:طماط	-23
near:طمر	-75
near:طمرت	-26
near:طنا	-102
near:طهرا	-21
near:طواب	-14
near:طوار	-25
near:طواق	66
near:طوبا	-31
near:طوعا	5
near:طوعي	61
near:طولك	24
near:طوله	-15
near:طويل	42
near:طيار	38
near:طيرا	-7
near:طينه	35
near:طيني	43
near:ظرف	53
near:ظهر	-69
near:ظهرا	74
near:ظهرت	-52
near:ظيفه	-14
near:عاب	-40
near:عاج	68
near:عاجز	-74
near:عاجل	-31
near:عاد	49
near:عادت	84
near:عادو	-17
near:عارض	-33
near:عاشر	6
near:عاصف	10
near:عاصم	26
near:عالج	-80
near:عالق	-50
near:عالم	-33
near:عالي	-16
near:عاما	-37
near:عامر	47
near:عامل	4
near:عامه	14
near:عامي	51
near:عايد	57
near:عايل	29
near:عبار	-79
near:عباس	22
near:عبد	-56
near:عبدا	48
near:عبر	-46
near:عبرو	-33
near:عبوه	46
near:عتاد	-44
near:عتق	21
near:عثر	18
near:عثرت	28
near:عثرن	43
near:عثرو	51
near:عثما	20
near:عثور	53
near:عدا	27
near:عداد	46
near:عدال	4
near:عدت	8
near:عدد	29
near:عددت	22
near:عدده	-112
near:عدلي	-28
near:عدم	-70
near:عدن	15
near:عده	-30
near:عدو	-44
near:عدوا	23
near:عراء	23
near:عربا	-40
near:عربه	-12
near:عربي	-26
near:عرضت	-6
near:عرفت	21
near:عرفن	57
near:عريش	-24
near:عزاء	-27
near:عسكر	51
near:عسير	-36
near:عشاي	81
near:عشر	-24
near:عشرا	-6
near:عشره	17
near:عشرو	-68
near:عشري	-9
near:عشوا	4
near:عصاب	-59
near:عصر	13
near:عصرا	62
near:عضو	7
near:عضوا	24
near:عطشا	59
near:عطله	-38
near:عظمي	28
near:عظيم	65
near:عفو	52
near:عقد	-59
near:عقود	-66
near:عقيد	23
near:علاج	-9
near:علقت	-50
near:علم	-16
near:علما	-87
near:علمت	-37
near:علي	5
near:عليا	-71
near:عليه	-10
near:عماد	-51
near:عمار	-25
near:عمان	-5
near:عمده	38
near:عمر	101
near:عمرا	-22
near:عمره	58
near:عمري	-66
near:عمق	32
near:عمل	-3
near:عملا	-12
near:عمله	17
near:عملي	-8
near:عمه	-51
near:عمود	-8
near:عموم	42
near:عناص	-35
near:عناي	25
near:عنبر	104
near:عند	-4
near:عندم	-55
near:عندن	26
near:عنده	67
near:عنصر	-23
near:عنف	7
near:عنه	-24
near:عنها	-51
near:عنهم	83
near:عواص	-34
near:عوده	63
near:عوز	-7
near:عوفر	115
near:عولج	-119
near:عون	22
near:عونا	4
near:عياد	-74
near:عيار	-30
near:عيتر	68
near:عيسي	77
near:عيش	58
near:عين	-5
near:عينا	-18
near:عينه	-20
near:عيني	-30
near:غاب	-33
near:غابا	-5
near:غابت	-48
near:غابه	120
near:غادر	-7
near:غارا	29
near:غارت	32
near:غاره	9
near:غاز	27
near:غالب	54
near:غاو	57
near:غايه	37
near:غذاء	-101
near:غذاي	-120
near:غرام	40
near:غران	-12
near:غرب	12
near:غربي	30
near:غرف	-9
near:غرفه	13
near:غرق	54
near:غرقا	-40
near:غرقو	-36
near:غرقي	46
near:غريق	-68
near:غزه	-13
near:غزو	15
near:غضون	42
near:غطاس	-13
near:غلاد	26
near:غلاف	-27
near:غمرت	-78
near:غنم	-5
near:غنمت	-31
near:غواص	53
near:غواف	50
near:غوفا	77
near:غوما	92
near:غياب	-45
near:غيبو	67
near:غير	-53
near:غيره	59
near:غيني	11
near:فاحص	53
near:فارد	54
near:فارق	15
near:فارك	-27
near:فاري	-21
near:فاز	-30
near:فاست	36
near:فاسو	55
near:فاشر	81
near:فاض	22
near:فاعل	58
near:فاقت	21
near:فاقر	25
near:فان	86
near:فانت	-65
near:فاه	23
near:فايت	51
near:فايق	-15
near:فبات	-50
near:فبرا	14
near:فتاه	94
near:فتح	6
near:فتحت	-29
near:فتحن	19
near:فتره	13
near:فتقو	28
near:فتكد	-61
near:فتوف	76
near:فتيا	15
near:فجر	42
near:فجرا	-73
near:فجرح	46
near:فجوه	-63
near:فحص	60
near:فحصت	-38
near:فحم	-47
near:فحوص	7
near:فدا	-76
near:فدان	-68
near:فدي	79
near:فديه	83
near:فرار	65
near:فران	-8
near:فرد	24
near:فردا	-82
near:فردي	-68
near:فرع	87
near:فرق	-120
near:فرقا	48
near:فرقن	-44
near:فرقه	-12
near:فرنس	27
near:فرنك	-83
near:فروا	-31
near:فريق	-62
near:فصاي	34
near:فصحي	-9
near:فصل	22
near:فضل	38
near:فضلا	43
near:فعدد	-27
near:فعلا	-54
near:ففي	-33
near:فقا	25
near:فقال	40
near:فقتل	47
near:فقد	64
near:فقدا	80
near:فقدت	-40
near:فقدن	16
near:فقضي	47
near:فقط	18
near:فلا	67
near:فلاح	-42
near:فلبي	106
near:فلسط	-42
near:فلم	52
near:فمات	8
near:فمنذ	75
near:فندق	-44
near:فنزو	11
near:فوج	78
near:فوجد	80
near:فور	-65
near:فورا	-12
near:فوز	-17
near:فوزه	-33
near:فوق	-103
near:فولو	30
near:فيات	-65
near:فيتن	-26
near:فيدو	-27
near:فيرا	-8
near:فيرو	-29
near:فيصل	6
near:فيلم	-52
near:فيلي	28
near:فيما	18
near:فين	72
near:فيه	-12
near:فيها	12
near:فيهم	89
near:قادس	-39
near:قادم	8
near:قاده	71
near:قارب	-120
near:قاصر	42
near:قاطع	34
near:قاطن	-31
near:قاعد	-90
near:قاعه	-14
near:قافل	10
near:قال	-66
near:قالت	50
near:قالو	-34
near:قانو	-52
near:قاهر	-97
near:قايد	39
near:قايل	34
near:قايم	64
near:قباط	-39
near:قبال	38
near:قبر	54
near:قبض	-71
near:قبضت	39
near:قبضه	29
near:قبل	6
near:قبله	85
near:قبلي	76
near:قبو	48
near:قتال	-7
near:قتل	31
near:قتلا	-56
near:قتلت	120
near:قتلن	56
near:قتلو	39
near:قتلي	70
near:قتها	38
near:قتيل	19
near:قداس	32
near:قدر	-3
near:قدرت	41
near:قدره	-146
near:قدس	82
near:قدم	-61
near:قدمت	4
near:قدمو	58
near:قديم	-41
near:قذيف	-52
near:قراب	17
near:قرار	-76
near:قراه	45
near:قرب	7
near:قرر	-20
near:قرن	-48
near:قروض	30
near:قروي	-50
near:قري	15
near:قريب	24
near:قريت	36
near:قريه	21
near:قسام	73
near:قسد	45
near:قسرا	66
near:قسري	36
near:قسم	16
near:قصر	-41
near:قصف	-64
near:قصفت	12
near:قضاء	-16
near:قضار	-50
near:قضاي	-29
near:قضت	30
near:قضوا	13
near:قضي	79
near:قضين	62
near:قضيه	-89
near:قطار	17
near:قطاع	-46
near:قطر	-51
near:قطره	-38
near:قطري	28
near:قطعه	-40
near:قطن	-51
near:قعت	14
near:قعوا	77
near:قفات	-18
near:قفز	84
near:قلبي	29
near:قلعه	44
near:قليل	74
near:قمح	-59
near:قمه	-109
near:قنا	59
near:قناب	65
near:قناه	-38
near:قنبل	-27
near:قوا	24
near:قوات	60
near:قوار	-4
near:قواف	-17
near:قوام	40
near:قواي	56
near:قوته	-43
near:قود	16
near:قوع	49
near:قول	22
near:قوله	22
near:قوه	-30
near:قياد	-10
near:قياس	4
near:قيد	23
near:قيل	-21
near:قيمت	-14
near:قيمه	40
near:كابو	-38
near:كاتا	52
near:كاتب	-46
near:كاتس	7
near:كاتم	37
near:كاثو	-40
near:كاجر	10
near:كادق	43
near:كادو	-45
near:كاذب	-26
near:كارت	-5
near:كارث	71
near:كاس	-23
near:كالي	-22
near:كامل	-55
near:كامي	-16
near:كانا	55
near:كانت	-32
near:كاند	-28
near:كاهن	10
near:كاوك	-23
near:كايس	74
near:كبد	-69
near:كبري	-27
near:كبير	28
near:كتاب	-34
near:كتاي	70
near:كتب	-49
near:كتف	31
near:كتيب	-4
near:كثير	-11
near:كذلك	-3
near:كراس	27
near:كربو	17
near:كردس	39
near:كردف	-53
near:كردي	17
near:كركو	-36
near:كرم	15
near:كره	39
near:كسرت	-20
near:كسور	84
near:كشف	-38
near:كشفت	-19
near:كفرت	74
near:كفره	36
near:كلف	57
near:كلفت	-82
near:كلفه	-4
near:كلم	-61
near:كله	60
near:كلها	61
near:كلهم	-9
near:كلوق	46
near:كلي	55
near:كليا	-62
near:كما	79
near:كماه	12
near:كمبو	-61
near:كمين	49
near:كنا	-68
near:كنار	-40
near:كناي	70
near:كنت	27
near:كندي	67
near:كنيس	9
near:كهرب	-85
near:كوا	54
near:كواد	97
near:كوار	64
near:كوبي	43
near:كوت	-16
near:كوتا	-3
near:كورد	24
near:كورس	31
near:كوري	46
near:كوست	-39
near:كوكا	-10
near:كولت	12
near:كولي	-33
near:كوما	-16
near:كومب	-7
near:كونت	37
near:كونج	-19
near:كونر	45
near:كونغ	4
near:كويت	-134
near:كيبو	-7
near:كيبي	18
near:كيس	-60
near:كيف	22
near:كيفو	-13
near:كيل	78
near:كيلو	-109
near:كينس	87
near:كينش	-29
near:كيني	22
near:كييف	104
near:لاجي	-36
near:لاحق	-17
near:لادا	93
near:لاذا	25
near:لارب	57
near:لارق	33
near:لاري	-31
near:لاسب	60
near:لاست	-6
near:لاسر	-55
near:لاصا	87
near:لاطف	141
near:لاطل	-33
near:لاعا	-82
near:لاعب	-99
near:لاغا	29
near:لاغو	-21
near:لافت	-50
near:لاك	44
near:لامب	-39
near:لان	43
near:لانت	69
near:لانق	34
near:لانه	39
near:لاهي	56
near:لاي	52
near:لايح	70
near:لايو	42
near:لبنا	-5
near:لتبل	27
near:لتحد	-65
near:لتر	-26
near:لترا	-77
near:لترت	-71
near:لترم	-15
near:لتسل	16
near:لتصل	16
near:لجا	-11
near:لجاو	8
near:لجرا	95
near:لجنه	-85
near:لجنو	9
near:لجوء	76
near:لجيك	42
near:لحقو	28
near:لخمس	74
near:لدعم	-58
near:لدي	9
near:لدين	39
near:لديه	27
near:لذلك	-66
near:لذوي	46
near:لرضي	25
near:لروي	10
near:لساع	-20
near:لسان	41
near:لسته	-23
near:لسلا	-5
near:لسنه	-34
near:لشوو	45
near:لصال	-28
near:لطفل	141
near:لعام	43
near:لعاي	13
near:لعمل	25
near:لغت	-72
near:لغم	68
near:لغما	-72
near:لفت	-59
near:لفتي	27
near:لفرا	-9
near:لفظ	-29
near:لقاء	-73
near:لقاي	43
near:لقمه	58
near:لقنا	22
near:لقوا	36
near:لقي	52
near:لقيا	58
near:لقيت	-44
near:لكره	25
near:لكل	-157
near:لكن	66
near:لكنه	-24
near:لما	-31
near:لمده	-29
near:لمرا	11
near:لمسا	-72
near:لمصا	42
near:لمن	70
near:لمها	78
near:لنا	46
near:لنسا	33
near:لنش	-68
near:لنقص	-44
near:لنقل	-4
near:لها	-95
near:لهجم	4
near:لهجو	-74
near:لهم	26
near:لهما	32
near:لواء	-6
near:لواي	-16
near:لوزا	79
near:لوكا	40
near:ليبل	-57
near:ليبي	-42
near:ليرت	84
near:ليس	19
near:ليصب	111
near:ليصل	46
near:ليل	-67
near:ليلا	13
near:ليلت	12
near:ليله	44
near:ليلي	8
near:ماء	-48
near:مات	45
near:ماتا	89
near:ماتت	61
near:ماتو	74
near:مادي	-3
near:مار	44
near:مارب	-16
near:مارس	-39
near:مارك	81
near:ماره	-53
near:ماري	99
near:ماسي	47
near:ماشي	-34
near:ماضي	3
near:ماغا	96
near:مال	-49
near:مالك	-113
near:مالي	-7
near:مانا	-60
near:مانح	5
near:ماني	13
near:ماوي	-73
near:مايت	-7
near:مايغ	57
near:مايه	-39
near:مايو	-60
near:مايي	-4
near:مباد	14
near:مبار	-59
near:مباش	-18
near:مبان	22
near:مبعو	61
near:مبكر	-57
near:مبلغ	-32
near:مبني	-47
near:مبود	-41
near:مبين	16
near:متاث	54
near:متاخ	-22
near:متبق	-15
near:متجا	-15
near:متجر	25
near:متجه	-55
near:متحد	30
near:متحر	52
near:متحف	-12
near:متر	31
near:مترا	-57
near:مترش	-47
near:مترو	-44
near:متزا	-32
near:متسل	15
near:متشد	19
near:متصد	-43
near:متصل	-13
near:متضر	-59
near:متعا	29
near:متفا	37
near:متفح	22
near:متفر	-19
near:متقا	-15
near:متقد	12
near:متمر	83
near:متن	-34
near:متنا	38
near:متنق	-59
near:متنه	-42
near:متهم	-6
near:متوا	80
near:متوس	131
near:متوف	-42
near:متوق	-38
near:مثل	-72
near:مثله	-36
near:مجاع	57
near:مجال	18
near:مجان	40
near:مجاه	10
near:مجاو	-68
near:مجتم	36
near:مجدد	98
near:مجزر	7
near:مجلس	-30
near:مجمع	-44
near:مجمو	-34
near:مجهو	26
near:محاس	-49
near:محاص	-91
near:محاف	-12
near:محاك	-61
near:محام	13
near:محاو	-56
near:محتج	-14
near:محتر	-10
near:محدث	48
near:محرر	-36
near:محرك	52
near:محرو	-15
near:محضر	-18
near:محطا	-12
near:محطه	-25
near:محقق	38
near:محكم	-107
near:محكو	77
near:محل	-60
near:محلا	-54
near:محلل	-78
near:محله	-32
near:محلي	29
near:محمد	6
near:محمل	-86
near:محمو	31
near:محمي	-68
near:محور	-17
near:محيط	26
near:مخاط	41
near:مخال	-65
near:مختب	-8
near:مختص	-54
near:مختط	-24
near:مختل	-80
near:مخزن	5
near:مخزو	-51
near:مخصص	-101
near:مخطو	7
near:مخلف	40
near:مخيم	25
near:مدار	35
near:مداف	48
near:مدته	-53
near:مدخل	-44
near:مددا	-78
near:مدرب	-41
near:مدرج	31
near:مدرس	36
near:مدرع	19
near:مدعي	-90
near:مدفا	-23
near:مدفع	-23
near:مدمر	-96
near:مدن	4
near:مدني	-14
near:مده	-66
near:مدي	-5
near:مدير	-20
near:مدين	-43
near:مذكر	-16
near:مراب	-23
near:مرات	-52
near:مراج	-21
near:مراد	52
near:مراس	-57
near:مراف	-38
near:مراق	-16
near:مراك	-27
near:مربع	-52
near:مرتض	65
near:مرتف	97
near:مرتي	37
near:مرجح	75
near:مرجع	-47
near:مرحل	-70
near:مرخص	-81
near:مرشح	-59
near:مرصد	35
near:مرض	3
near:مرضي	56
near:مرفق	-48
near:مركب	-30
near:مركز	7
near:مره	-15
near:مروح	53
near:مرور	-75
near:مريض	-28
near:مزار	-83
near:مزه	-77
near:مساج	57
near:مساح	-110
near:مسار	-53
near:مساع	-107
near:مساف	-10
near:مساك	19
near:مساه	-25
near:مستا	-12
near:مستح	-22
near:مستش	34
near:مستع	-66
near:مستف	-129
near:مستق	-43
near:مستل	-11
near:مستم	57
near:مسته	-87
near:مستو	60
near:مسجد	3
near:مسح	-62
near:مسعف	-4
near:مسقط	73
near:مسكن	-56
near:مسلح	-52
near:مسلس	-9
near:مسلم	-8
near:مسن	71
near:مسنو	-30
near:مسيح	-30
near:مسير	44
near:مسيل	107
near:مشاب	35
near:مشار	-67
near:مشاف	43
near:مشاه	28
near:مشتب	-45
near:مشتر	-87
near:مشرح	-25
near:مشرف	35
near:مشرو	-21
near:مشغل	-77
near:مشفي	-45
near:مشمو	28
near:مشي	-46
near:مشيا	16
near:مشير	-46
near:مصاب	30
near:مصاد	-29
near:مصال	-59
near:مصحو	-8
near:مصدر	-13
near:مصر	120
near:مصرع	68
near:مصرف	4
near:مصري	67
near:مصفو	87
near:مصلح	50
near:مصلي	-32
near:مصمم	-16
near:مصنع	-43
near:مصير	71
near:مضيف	-8
near:مطار	-19
near:مطاط	-67
near:مطال	-31
near:مطبخ	-48
near:مطر	-27
near:مطلع	-7
near:مطلو	-6
near:مظال	64
near:معاب	121
near:معار	15
near:معاص	-36
near:معاك	-41
near:معبد	-130
near:معبر	63
near:معتر	56
near:معتق	-33
near:معتم	-39
near:معدل	-52
near:معدن	26
near:معرض	-64
near:معرك	86
near:معرو	-51
near:معسك	70
near:معطي	-65
near:معظم	-32
near:معلق	-68
near:معلم	5
near:معلن	-50
near:معلو	-22
near:معنا	59
near:معه	27
near:معها	-43
near:معهد	-27
near:معهم	8
near:معي	-18
near:معيت	22
near:مغاد	75
near:مغار	65
near:مغرب	20
near:مغلق	-92
near:مفاو	27
near:مفتو	-16
near:مفخخ	-19
near:مفرج	45
near:مفقو	8
near:مفوض	-42
near:مقاب	13
near:مقات	41
near:مقار	24
near:مقاط	61
near:مقاع	-108
near:مقال	-90
near:مقاو	-69
near:مقبر	82
near:مقبل	-3
near:مقتل	117
near:مقتو	93
near:مقدر	73
near:مقدي	-9
near:مقر	13
near:مقرر	42
near:مقصو	7
near:مقطو	45
near:مقعد	-60
near:مقيد	39
near:مقيم	-47
near:مكات	-35
near:مكاف	-16
near:مكان	25
near:مكتب	-22
near:مكسي	-5
near:مكعب	-14
near:مكلف	41
near:مكون	-19
near:ملاب	-63
near:ملاج	79
near:ملاح	6
near:ملاز	82
near:ملال	20
near:ملاي	-53
near:ملجا	66
near:ملعب	49
near:ملف	4
near:ملفا	-16
near:ملك	-73
near:ملم	-109
near:ملوي	14
near:مليا	-153
near:مليش	91
near:مليم	-40
near:مليو	-50
near:مما	-23
near:مماث	17
near:ممثل	-87
near:ممرض	111
near:مملك	-73
near:ممن	78
near:ممنو	78
near:منا	29
near:مناج	32
near:مناز	42
near:مناط	28
near:مناف	56
near:مناو	56
near:منبع	-9
near:منتج	42
near:منتخ	-13
near:منتد	25
near:منتس	-42
near:منتص	28
near:منتظ	-35
near:منته	14
near:منجم	-4
near:منح	46
near:منحه	-19
near:منخف	59
near:مندو	-23
near:منذ	21
near:منزل	18
near:منسق	-57
near:منسو	10
near:منشا	-44
near:منشق	-25
near:منشو	-77
near:منصب	-4
near:منصر	-96
near:منصه	-55
near:منصو	-32
near:منطق	-14
near:منظم	-4
near:منظو	30
near:منعت	-41
near:منفج	-42
near:منفص	-12
near:منفل	81
near:منقذ	-42
near:منه	-56
near:منها	-31
near:منهم	65
near:منهن	25
near:منيا	-29
near:مهاج	-41
near:مهجر	59
near:مهدد	19
near:مهرب	22
near:مهرج	-58
near:مهله	-29
near:مهند	-22
near:مواج	21
near:مواد	-82
near:مواز	-91
near:مواش	40
near:مواص	49
near:مواط	6
near:مواع	-58
near:مواق	78
near:موبد	19
near:موت	54
near:موتم	-26
near:موتي	-36
near:موج	-22
near:موجب	-8
near:موجه	-33
near:موري	79
near:موزع	-97
near:موزم	-47
near:موسس	-37
near:موسك	23
near:موسم	-17
near:موسي	7
near:موشر	-20
near:موضح	60
near:موظف	-93
near:موقت	49
near:موقع	-34
near:موقو	-34
near:موكد	-5
near:مولف	-34
near:مونو	-7
near:ميات	-57
near:ميان	16
near:مياه	-36
near:ميتا	72
near:ميتي	12
near:ميثا	79
near:ميدا	-8
near:ميدي	76
near:ميزا	-100
near:ميسا	28
near:ميغا	-27
near:ميلا	-56
near:ميلي	110
near:مينا	-64
near:ميه	52
near:ميوي	-25
near:ناتج	3
near:ناجم	-44
near:ناجو	-8
near:ناجي	33
near:ناحي	67
near:ناخب	-41
near:نادي	-30
near:ناري	4
near:نازح	14
near:ناسف	-3
near:ناشط	-12
near:ناصر	100
near:ناطق	-11
near:نافذ	19
near:نافي	-24
near:ناقل	-27
near:نال	-64
near:نامب	-42
near:نامل	77
near:نانغ	28
near:نايب	-89
near:ناير	-12
near:نايم	-48
near:نبحث	76
near:نبطي	-40
near:نبي	38
near:نتاي	-61
near:نتج	34
near:نتيج	91
near:نجا	-75
near:نجاه	-68
near:نجت	-14
near:نجف	25
near:نجمه	65
near:نجوم	-40
near:نحام	-66
near:نحن	-29
near:نحو	-5
near:نداء	23
near:ندفع	15
near:نروي	53
near:نزاع	-48
near:نزح	125
near:نزحت	-58
near:نزحو	91
near:نزع	-49
near:نزل	-10
near:نزوح	-27
near:نزول	38
near:نزيل	47
near:نساء	3
near:نسبه	-59
near:نشر	-3
near:نشرت	-20
near:نشره	-59
near:نصب	51
near:نصبت	-35
near:نصره	27
near:نصف	-35
near:نصفه	96
near:نصل	32
near:نصير	35
near:نظام	22
near:نظر	17
near:نظمت	-3
near:نعرف	76
near:نعم	51
near:نفت	7
near:نفذ	-57
near:نفذت	-66
near:نفذه	-81
near:نفسه	-4
near:نفسي	-86
near:نفق	-52
near:نفقت	-79
near:نفوق	-8
near:نفي	12
near:نقاب	-35
near:نقاط	13
near:نقد	-15
near:نقدي	-40
near:نقص	-29
near:نقطه	-36
near:نقل	-25
near:نقلا	-8
near:نقلت	-74
near:نقلن	25
near:نقلو	-22
near:نقيب	81
near:نمسا	53
near:ننتظ	53
near:ننكر	37
near:نهار	81
near:نهاي	68
near:نهر	18
near:نهري	-47
near:نهود	84
near:نواب	-82
near:نواذ	-20
near:نواك	-37
near:نور	-7
near:نوع	-14
near:نوفم	65
near:نياب	19
near:نيال	69
near:نيام	-9
near:نيبا	-47
near:نيجر	75
near:نيجي	-21
near:نير	-7
near:نيرا	18
near:نيرو	-36
near:نيسا	91
near:نيكو	32
near:نيل	5
near:نينو	18
near:نيوز	43
near:هاتف	-59
near:هاجم	-6
near:هادي	14
near:هالك	49
near:هامد	34
near:هاون	18
near:هايت	74
near:هبات	-57
near:هبط	-21
near:هجر	59
near:هجره	59
near:هجرو	20
near:هجما	-15
near:هجوم	-20
near:هدف	-6
near:هدفا	-8
near:هدم	-48
near:هدنه	143
near:هذا	-21
near:هذه	51
near:هرات	-61
near:هرب	49
near:هربا	-35
near:هربو	19
near:هرمز	-61
near:هرمل	6
near:هكتا	46
near:هلاك	68
near:هلع	-71
near:هلك	12
near:هما	41
near:هنا	-7
near:هناك	109
near:هند	-53
near:هندس	-5
near:هندي	65
near:هنود	94
near:هوات	-41
near:هوال	33
near:هوت	60
near:هول	37
near:هولا	94
near:هولن	46
near:هوي	-51
near:هويا	-20
near:هويت	48
near:هويه	-3
near:هييه	58
near:واج	34
near:واحد	-45
near:وادي	-44
near:واصل	-52
near:وافد	59
near:واقع	50
near:والي	-10
near:وام	45
near:وان	-12
near:وثق	17
near:وجبه	43
near:وجه	-24
near:وحدا	33
near:وحده	62
near:وحل	14
near:وحيد	-34
near:ورد	-44
near:وزار	40
near:وزرا	52
near:وزع	-24
near:وزعت	-87
near:وزير	-80
near:وساط	3
near:وست	12
near:وسط	-89
near:وسطا	-12
near:وسطي	18
near:وصل	8
near:وصول	-33
near:وضع	18
near:وطن	12
near:وطني	70
near:وظل	31
near:وعدت	-12
near:وعن	48
near:وفا	61
near:وفاه	9
near:وفد	-70
near:وفر	38
near:وفق	25
near:وفي	74
near:وفيا	112
near:وقاي	-25
near:وقت	-27
near:وقد	35
near:وقع	-50
near:وقعت	21
near:وقف	-8
near:وقود	-63
near:وكال	-37
near:ولا	-21
near:ولاد	-51
near:ولاي	-32
near:ولدا	24
near:ولم	56
near:ولن	66
near:ولو	26
near:وما	47
near:ومن	55
near:وهم	82
near:وهو	-18
near:وهي	-102
near:يابا	-78
near:يابس	-33
near:يابو	-56
near:يات	-22
near:ياسي	40
near:يبحث	46
near:يبق	23
near:يبقي	94
near:يبلغ	-6
near:يبيت	34
near:يتجا	-98
near:يتحد	-61
near:يتسع	-122
near:يتسن	72
near:يتطل	13
near:يتعر	31
near:يتلق	65
near:يتم	-48
near:يتمك	55
near:يتنا	62
near:يتوز	-67
near:يتوق	35
near:يجري	62
near:يجمع	37
near:يحاو	63
near:يحتا	-16
near:يحتج	95
near:يحتم	-48
near:يحصي	52
near:يحضر	-122
near:يحق	-13
near:يحمل	-19
near:يخان	74
near:يخرج	46
near:يخسر	-47
near:يخضع	80
near:يخطف	38
near:يخلف	59
near:يدخل	-25
near:يدفع	29
near:يدفن	38
near:يذكر	-12
near:يذهب	-64
near:يراف	-83
near:يرتد	-69
near:يرتف	65
near:يرجع	75
near:يرد	-70
near:يرعو	25
near:يرفع	72
near:يرقد	-29
near:يروي	27
near:يزال	51
near:يزن	-52
near:يزيد	-42
near:يستد	12
near:يستض	21
near:يستع	74
near:يستف	37
near:يستق	-27
near:يستم	25
near:يسجل	53
near:يسكن	-21
near:يسمي	69
near:يشار	-48
near:يشتب	-33
near:يشغل	-20
near:يصب	-78
near:يصل	5
near:يضاف	-49
near:يضرب	18
near:يضم	-43
near:يضيف	6
near:يطلب	54
near:يطلق	-69
near:يظل	56
near:يظهر	42
near:يعاد	-19
near:يعال	40
near:يعان	-58
near:يعبر	5
near:يعت	-45
near:يعتز	79
near:يعتق	48
near:يعثر	95
near:يعد	25
near:يعرف	82
near:يعلن	-42
near:يعمل	-63
near:يعني	-41
near:يعود	-59
near:يعيد	-11
near:يعيش	-6
near:يغطي	-61
near:يفتح	-32
near:يفتر	57
near:يفرج	66
near:يفرغ	-32
near:يقار	-34
near:يقتل	75
near:يقدر	-17
near:يقرب	67
near:يقضو	8
near:يقضي	43
near:يقطن	-65
near:يقل	-69
near:يقلا	-46
near:يقود	-25
near:يقول	31
near:يقيم	85
near:يكاف	-30
near:يكفي	-11
near:يكمل	-43
near:يكن	-12
near:يكون	6
near:يلاح	-56
near:يلتح	-38
near:يليه	-11
near:يمثل	-73
near:يمكن	42
near:يملك	-51
near:يمن	-44
near:يمني	9
near:يمهل	24
near:ينا	118
near:ينام	102
near:يناه	55
near:يناي	75
near:ينتظ	15
near:ينتم	-25
near:ينج	19
near:ينحد	-27
near:ينشر	-75
near:ينفد	-4
near:ينفي	32
near:ينقل	-59
near:ينهم	81
near:يها	-62
near:يهم	-34
near:يواص	83
near:يوجد	-7
near:يودي	-50
near:يورو	-101
near:يوسف	-14
near:يوقع	-46
near:يوكد	45
near:يولي	34
near:يوم	7
near:يوما	9
near:يومه	71
near:يومي	3
near:يونا	-19
near:يونس	45
near:يوني	28
near:يووي	61
near:ييف	31
next:claim-abducted	-44
next:claim-allocated	-44
next:claim-casualties	-55
next:claim-dead-in-captivity	48
next:claim-delivered	-40
next:claim-displaced	-26
next:claim-held	-16
next:claim-injured	-11
next:claim-killed	-37
next:claim-missing	-17
next:claim-pledged	-99
next:claim-prisoners-exchanged	58
next:claim-refugees	59
next:claim-released	38
next:claim-requested	-32
next:claim-returned	-29
next:claim-total	-23
noun:	24
noun:activist	-87
noun:afghan	27
noun:aftershock	-91
noun:aid-worker	39
noun:aircraft	-120
noun:ambulance	-143
noun:animal	-110
noun:appeal	-14
noun:attack	-117
noun:attacker	72
noun:australian	-40
noun:bed	-85
noun:bicycle	-62
noun:blanket	-54
noun:boat	-91
noun:body	142
noun:boy	105
noun:bridge	-18
noun:british	16
noun:brother	57
noun:building	-109
noun:bullet	-84
noun:burundian	-121
noun:bus	-109
noun:camp	-119
noun:candidate	-39
noun:captive	4
noun:car	-158
noun:carriage	-106
noun:case	27
noun:centre	-141
noun:chadian	-67
noun:checkpoint	-51
noun:child	43
noun:chinese	-106
noun:citizen	106
noun:city	-68
noun:civilian	95
noun:cluster	-53
noun:colleague	83
noun:commander	13
noun:companion	97
noun:company	-40
noun:contractor	-112
noun:convict	32
noun:country	-122
noun:crew-member	-27
noun:crossing	-55
noun:daughter	20
noun:dead-person	32
noun:death	269
noun:delegate	-35
noun:deputy	-145
noun:detainee	34
noun:displaced-person	181
noun:district	21
noun:doctor	-22
noun:dose	-12
noun:driver	94
noun:drone	-167
noun:drowned-person	85
noun:egyptian	-71
noun:elderly-person	-99
noun:employee	-91
noun:engineer	52
noun:ethiopian	-39
noun:european	-40
noun:expert	-96
noun:explosion	-93
noun:facility	-25
noun:family	-216
noun:farmer	21
noun:fighter	-63
noun:filipino	-41
noun:fire	-104
noun:firefighter	107
noun:fisherman	-32
noun:flat	-43
noun:flight	-113
noun:floor	-140
noun:follower	-105
noun:foreigner	5
noun:german	32
noun:girl	-16
noun:goal	-44
noun:grandchild	-60
noun:guard	108
noun:guest	-22
noun:gunman	-69
noun:haitian	-8
noun:helicopter	-45
noun:helper	-17
noun:herder	75
noun:hospital	-154
noun:host	-108
noun:hostage	76
noun:house	-192
noun:imam	-145
noun:incident	-150
noun:indian	-3
noun:individual	48
noun:inhabitant	-70
noun:injured-person	128
noun:injury	21
noun:inmate	-101
noun:iraqi	67
noun:israeli	3
noun:italian	63
noun:item	-64
noun:journalist	17
noun:killed-person	234
noun:korean	65
noun:leader	56
noun:lebanese	68
noun:libyan	-59
noun:malian	-117
noun:man	21
noun:martyr	211
noun:match	-11
noun:meal	-27
noun:member	-82
noun:migrant	-55
noun:mine	-107
noun:minister	-76
noun:missile	-118
noun:missing-person	73
noun:mortal-remains	92
noun:mother	-99
noun:motorcycle	-47
noun:nationality	19
noun:neighbour	4
noun:newcomer	77
noun:nigerian	-82
noun:nun	56
noun:nurse	67
noun:observer	-3
noun:officer	103
noun:official	-119
noun:operation	-104
noun:organisation	-64
noun:other	100
noun:page	-90
noun:palestinian	-28
noun:paramedic	103
noun:parcel	-38
noun:participant	-58
noun:passenger	-52
noun:patient	-71
noun:person	17
noun:phase	-64
noun:pilgrim	33
noun:pilot	101
noun:player	-46
noun:point	-54
noun:policeman	85
noun:prisoner	66
noun:project	-43
noun:province	-89
noun:rebel	49
noun:recruit	52
noun:refugee	225
noun:region	-84
noun:relative	14
noun:report	-10
noun:rescuer	-17
noun:resident	77
noun:returnee	-56
noun:rifle	-55
noun:road	-48
noun:round	-79
noun:russian	-134
noun:sailor	86
noun:sample	-78
noun:saudi	75
noun:school	-142
noun:seat	-56
noun:security-agent	-5
noun:seller	79
noun:session	-44
noun:shell	-117
noun:shelter	-59
noun:shepherd	25
noun:ship	-90
noun:shop	-9
noun:site	-110
noun:soldier	73
noun:son	-56
noun:source	-138
noun:spanish	-60
noun:speaker	-86
noun:spectator	-43
noun:spouse	-73
noun:staff-member	55
noun:state	-83
noun:station	-54
noun:strike	-142
noun:student	-8
noun:sudanese	57
noun:survivor	-63
noun:suspect	-116
noun:swimmer	-52
noun:syrian	-29
noun:tank	-40
noun:tanker	-99
noun:teacher	8
noun:team	-41
noun:tent	-54
noun:terrorist	99
noun:thai	-14
noun:ticket	-7
noun:tourist	-70
noun:town	-12
noun:train	-41
noun:trapped-person	-36
noun:tree	-33
noun:truck	-191
noun:turk	-53
noun:ukrainian	-146
noun:vehicle	-120
noun:village	-186
noun:villager	42
noun:violation	-31
noun:visitor	-102
noun:volunteer	-78
noun:vote	-34
noun:voter	-50
noun:wanted-person	-72
noun:well	-79
noun:witness	-78
noun:woman	95
noun:worker	41
noun:worshipper	11
noun:yazidi	-92
noun:yemeni	-87
noun:young-man	60
only:aid	-42
only:casualty	-56
only:displacement	-55
only:hostage	11
other:aid	-3
other:allocated	29
other:casualty	8
other:dead-in-captivity	5
other:delivered	-6
other:displaced	-23
other:held	13
other:hostage	-18
other:injured	-7
other:killed	11
other:missing	-28
other:pledged	-20
other:prisoners-exchanged	7
other:refugees	-18
other:released	-6
other:requested	9
other:returned	-19
other:total	-19
others:0	-266
others:2	-219
others:7	39
qualified	40
quoted	-3
right1:	-13
right1:"	9
right1:#	-124
right1:(	47
right1:)	67
right1:,	7
right1:.	-26
right1::	-17
right1:;	75
right1:|	51
right1:اثر	85
right1:اثناء	45
right1:احياء	-95
right1:اخري	-12
right1:اخرين	-35
right1:اذا	-26
right1:اسم	30
right1:اسما	14
right1:اصيب	29
right1:اصيبوا	78
right1:اضافي	-114
right1:اضافيه	3
right1:اضعاف	-39
right1:اطلقت	-56
right1:افرج	-38
right1:اكثر	49
right1:الاخرين	28
right1:الذين	-15
right1:السكان	-45
right1:العام	67
right1:القري	-34
right1:الي	32
right1:امام	-68
right1:ان	-166
right1:انقطع	72
right1:اوكراني	34
right1:اوكرانيه	-16
right1:ايواء	-49
right1:ب	-28
right1:باسم	-63
right1:باعيره	79
right1:بالرصاص	-61
right1:بالسجن	-41
right1:بالكوليرا	45
right1:بانفجار	33
right1:بترت	37
right1:بتهمه	-37
right1:بجروح	88
right1:بحروق	78
right1:بحسب	83
right1:بحلول	51
right1:برتبه	47
right1:برصاص	90
right1:بسبب	21
right1:بضربه	18
right1:بطلقات	21
right1:بعد	-7
right1:بقصف	13
right1:بلا	28
right1:بنيران	19
right1:بوساطه	43
right1:بين	28
right1:بينهم	45
right1:تابعتان	-22
right1:تتبادلان	-35
right1:تحت	7
right1:تحمل	-35
right1:تشادي	83
right1:تضررت	-18
right1:تعمل	-35
right1:تلقوا	-54
right1:توفي	-15
right1:جديد	97
right1:جديدا	15
right1:جديده	-83
right1:جراء	102
right1:جرحوا	44
right1:جري	43
right1:جزيره	-31
right1:حامل	117
right1:حتفهم	51
right1:حتي	64
right1:حين	-52
right1:خارج	40
right1:خرجوا	-82
right1:خطفن	46
right1:خطفهم	76
right1:خطفوا	75
right1:خلال	-4
right1:داخل	30
right1:داخليا	17
right1:دفعه	63
right1:دون	-63
right1:رجعوا	78
right1:روحا	65
right1:سقطوا	87
right1:سلاح	50
right1:سنتا	-68
right1:سنتيم	-47
right1:سوداني	29
right1:سوري	-25
right1:شاحنه	-8
right1:شقيقان	17
right1:صحيه	-23
right1:ضابط	33
right1:ضد	-81
right1:طبقات	-54
right1:طفل	90
right1:طلب	-46
right1:عاجله	-9
right1:عادوا	92
right1:عبر	-50
right1:عبروا	34
right1:عثر	86
right1:عدد	-21
right1:عمره	-14
right1:عمرها	56
right1:عن	-112
right1:عند	88
right1:عندما	-12
right1:غادروا	-6
right1:غرقوا	95
right1:غير	-88
right1:فارق	-85
right1:فارقا	40
right1:فارقوا	40
right1:فروا	18
right1:فقد	-50
right1:فقط	117
right1:فلسطينيا	-20
right1:فوق	-9
right1:في	47
right1:قباله	27
right1:قبل	42
right1:قتاليه	-71
right1:قتل	10
right1:قتلوا	22
right1:قد	-11
right1:قدمت	-30
right1:قرب	-61
right1:قضوا	133
right1:كان	-21
right1:كانا	31
right1:كانت	11
right1:كانوا	-22
right1:كره	-13
right1:كل	-20
right1:كن	52
right1:كوليرا	-65
right1:لا	-6
right1:لاطفال	43
right1:لدي	-58
right1:لقوا	65
right1:لكل	-103
right1:للدولار	-28
right1:لم	70
right1:لمهاجرين	76
right1:له	50
right1:لهما	69
right1:ما	43
right1:ماتوا	78
right1:متفحمه	22
right1:محلي	39
right1:مرات	-89
right1:مره	-4
right1:مسكن	-98
right1:مشترك	-87
right1:مصابين	3
right1:مصرعهم	56
right1:مع	37
right1:معظمهم	-33
right1:مقابل	24
right1:مقاطعات	-102
right1:مقاطعه	-41
right1:مقبره	-77
right1:ممن	110
right1:من	68
right1:منا	7
right1:منذ	-22
right1:منها	-17
right1:منهم	29
right1:منهن	9
right1:موكده	-58
right1:نزحوا	61
right1:نقل	-45
right1:نقلوا	18
right1:هجروا	-12
right1:هم	14
right1:و	-14
right1:واربعه	57
right1:واسرت	-38
right1:واصاب	20
right1:واصابت	46
right1:واصابه	144
right1:واصيب	92
right1:واكثر	40
right1:والجيش	39
right1:وامراه	64
right1:وان	-51
right1:واوكرانيا	-61
right1:وتسعه	59
right1:وثلاث	41
right1:وثلاثه	-3
right1:وجرح	42
right1:وحده	-40
right1:وخمسه	34
right1:وسبعه	37
right1:وسته	-39
right1:وصل	-50
right1:وصلوا	-61
right1:وعشرات	70
right1:وعشره	58
right1:وفدا	-52
right1:وفق	15
right1:ولم	-66
right1:وما	-24
right1:ونحو	39
right1:يشتبه	-30
right1:يعيشون	46
right1:يوميا	-72
right2:	40
right2:"	-34
right2:#	-38
right2:)	-45
right2:,	-11
right2:.	-16
right2::	-103
right2:ابناء	-22
right2:ابنايها	67
right2:اثر	-18
right2:اثناء	-43
right2:اثنان	107
right2:اثنتان	60
right2:اثنين	44
right2:اجانب	-64
right2:احد	25
right2:احدهم	53
right2:احدهما	50
right2:احياء	-51
right2:اخر	77
right2:اخلي	-7
right2:اربع	45
right2:اربعه	27
right2:اسبوع	48
right2:اسبوعين	64
right2:استنادا	43
right2:اسره	57
right2:اسري	43
right2:اصابات	26
right2:اصل	-60
right2:اصيبوا	36
right2:اضافه	32
right2:اطفال	52
right2:اطلق	-8
right2:اعمارهم	24
right2:اعيد	-25
right2:افراد	-7
right2:افرادها	73
right2:افرج	62
right2:اقل	-51
right2:اقليم	-85
right2:اكتوبر	20
right2:اكثر	-33
right2:الاتصال	74
right2:الاسبوع	-48
right2:الاسر	-27
right2:الاطفال	63
right2:الامم	-17
right2:الامن	-28
right2:الان	-59
right2:الاهالي	-38
right2:البرد	22
right2:التعذيب	18
right2:الثالثه	57
right2:الثامنه	4
right2:الثانيه	72
right2:الجانب	54
right2:الجانبين	36
right2:الجثث	64
right2:الجرحي	52
right2:الجنسيه	11
right2:الجنود	44
right2:الجيران	116
right2:الجيش	45
right2:الحدود	95
right2:الحصبه	-76
right2:الحي	77
right2:الحياه	-56
right2:الخامسه	-51
right2:الخدمه	-80
right2:الذين	71
right2:الرابعه	70
right2:الربيع	55
right2:الرهاين	8
right2:الروهينغا	-59
right2:السادسه	-29
right2:الساعه	-43
right2:السبعين	21
right2:السجون	71
right2:السكان	-19
right2:السلطات	35
right2:السنه	-11
right2:السوق	-29
right2:السيول	-12
right2:الشهر	17
right2:الصليب	90
right2:الصيف	60
right2:الضحايا	87
right2:الطرف	53
right2:الطرفين	28
right2:الطريق	37
right2:العام	16
right2:العاملين	80
right2:العايدين	20
right2:العلاج	59
right2:العمال	69
right2:العنايه	82
right2:العوده	43
right2:الف	-39
right2:الفتره	-68
right2:الفرار	101
right2:القتلي	-18
right2:القرويين	64
right2:القري	69
right2:القطاع	4
right2:الكوادر	38
right2:الماء	9
right2:الماشيه	-30
right2:الماضي	77
right2:المانيا	-36
right2:المتوفين	42
right2:المدنيين	35
right2:المرحله	-50
right2:المرضي	52
right2:المستشفي	-76
right2:المستشفيات	58
right2:المصابين	87
right2:المفقودين	43
right2:المنظمه	3
right2:المهاجمين	48
right2:المياه	-25
right2:الناجين	133
right2:النزوح	116
right2:النساء	-103
right2:اليوم	40
right2:اما	65
right2:اماراتيه	34
right2:ان	-35
right2:انتشال	27
right2:انقلاب	74
right2:انه	-32
right2:انهم	42
right2:انهيار	-25
right2:اهالي	-11
right2:اهل	29
right2:او	50
right2:اي	-39
right2:ب	-71
right2:بالرصاص	43
right2:بترت	-35
right2:بجروح	64
right2:بحسب	-29
right2:بدء	33
right2:بدايه	77
right2:برنامج	89
right2:بزياده	-12
right2:بسبب	8
right2:بعد	-42
right2:بعدما	41
right2:بعضهم	78
right2:بقي	29
right2:بلا	24
right2:بلده	16
right2:بليغه	15
right2:بها	-28
right2:بين	27
right2:بينما	12
right2:بينها	-35
right2:بينهم	33
right2:بيوتهم	62
right2:تتبادلان	-37
right2:تحت	-4
right2:تدافع	19
right2:ترك	62
right2:تركيا	7
right2:تسع	-14
right2:تسعه	-13
right2:تصادم	15
right2:تعرف	29
right2:تقول	23
right2:توفي	-60
right2:ثلاث	-28
right2:ثلاثه	-24
right2:ثلثاهم	67
right2:ثلثهم	24
right2:ثم	26
right2:ثماني	57
right2:ثمانيه	-58
right2:جراء	45
right2:جرحي	69
right2:جريحا	-54
right2:جنوب	21
right2:جنود	17
right2:جنوده	8
right2:جوعا	35
right2:جويه	18
right2:حادث	24
right2:حافله	79
right2:حال	-41
right2:حاله	44
right2:حتفهم	75
right2:حتي	35
right2:حرجه	57
right2:حريق	66
right2:حزب	48
right2:حسب	98
right2:حسبما	27
right2:حصيله	31
right2:حوادث	9
right2:حول	9
right2:حي	69
right2:حين	35
right2:خط	38
right2:خلال	-78
right2:خمس	22
right2:خمسه	-15
right2:داخل	7
right2:دافعوا	10
right2:دون	100
right2:ذويهم	-59
right2:رايد	44
right2:رجال	103
right2:رجع	40
right2:رفاقه	63
right2:رفاقهم	70
right2:ركاب	60
right2:زال	4
right2:زالوا	143
right2:زملايه	23
right2:زملايهم	65
right2:ساعات	-34
right2:ساقه	45
right2:سايقي	34
right2:سبتمبر	-24
right2:سبع	-38
right2:سبعه	-13
right2:سته	-49
right2:سجل	23
right2:سقوط	-57
right2:سكان	100
right2:سومطره	9
right2:سياره	25
right2:شمال	-59
right2:شهر	-83
right2:صباح	56
right2:صحيه	42
right2:صفوف	12
right2:صنعاء	-22
right2:ضحايا	44
right2:ضربات	22
right2:ضمن	-41
right2:طاقم	80
right2:طراز	-57
right2:طرد	-3
right2:طفيفه	17
right2:طلب	-18
right2:ظهر	19
right2:عاد	-67
right2:عادوا	-90
right2:عام	-14
right2:عبر	-68
right2:عبروا	17
right2:عداد	46
right2:عدم	-57
right2:عشر	-50
right2:عشره	47
right2:عشرين	-60
right2:علي	22
right2:عليها	-19
right2:عمال	-51
right2:عن	-85
right2:عناصر	114
right2:عناصره	-54
right2:عناصرها	8
right2:عند	-56
right2:عندما	-21
right2:عنها	9
right2:غادر	16
right2:غارات	23
right2:غاره	49
right2:غالبيتهم	17
right2:غرق	17
right2:غزه	11
right2:غير	-49
right2:فقد	24
right2:فقط	-67
right2:فوق	-25
right2:في	25
right2:فيه	-41
right2:فيها	-74
right2:قال	17
right2:قبضه	59
right2:قبل	45
right2:قتل	-44
right2:قتلوا	-22
right2:قتيل	77
right2:قد	-35
right2:قرابه	-47
right2:قرب	-28
right2:قسرا	42
right2:قصف	-32
right2:قضوا	77
right2:قطاع	32
right2:قيد	31
right2:قيمتها	-9
right2:كان	-5
right2:كانت	59
right2:كانوا	64
right2:كل	-29
right2:كلهم	61
right2:كليا	-56
right2:كما	-19
right2:لا	66
right2:لاحقا	37
right2:لاطفال	67
right2:لبنان	11
right2:لدي	6
right2:لقاء	57
right2:لقوا	57
right2:لكن	20
right2:لم	79
right2:لنساء	94
right2:ليله	-18
right2:ما	-41
right2:مات	-27
right2:ماتوا	48
right2:ماوي	-20
right2:متفاوته	-25
right2:متن	64
right2:مجهولا	43
right2:محتجزين	29
right2:محيط	33
right2:مخيمات	-25
right2:مدرسه	76
right2:مدنيون	44
right2:مديريه	-48
right2:مراكز	62
right2:مساء	40
right2:مستشفي	-21
right2:مستشفيي	48
right2:مسلحون	40
right2:مسيره	-7
right2:مشيرا	-4
right2:مطار	13
right2:مع	-14
right2:معبر	37
right2:معظمهم	-33
right2:مغادره	74
right2:مفقودين	52
right2:مقابل	88
right2:مقاتليها	26
right2:ملايين	-21
right2:مليون	52
right2:من	-3
right2:منازلهم	47
right2:مناطق	31
right2:مناطقهم	47
right2:منذ	-52
right2:منطقه	9
right2:منفجره	-45
right2:منها	10
right2:منهم	74
right2:مواقع	25
right2:موسكو	59
right2:موظفي	-4
right2:موقع	-65
right2:موكدا	59
right2:ناريه	64
right2:نحو	17
right2:نساء	112
right2:نصفهم	95
right2:نقل	11
right2:نقلوا	-17
right2:نهايه	49
right2:هجوم	56
right2:هذا	-5
right2:هذه	-23
right2:هم	50
right2:هناك	44
right2:هولاء	89
right2:و	-64
right2:واحد	-55
right2:واحده	64
right2:واربعه	-4
right2:واصابه	53
right2:واصيب	37
right2:وان	58
right2:وجرح	4
right2:وحده	-52
right2:وخمسه	-8
right2:وسط	-3
right2:وصل	-42
right2:وصلوا	65
right2:وصول	49
right2:وعن	25
right2:وفق	50
right2:وفقا	64
right2:وفقد	-3
right2:وفي	-7
right2:وقتل	-10
right2:وقد	-8
right2:وقدر	38
right2:ولا	8
right2:ولايه	-21
right2:ولم	-56
right2:وما	-3
right2:ومن	27
right2:ونقل	27
right2:وهو	-59
right2:وهي	33
right2:يزالون	93
right2:يعثر	-7
right2:يعرف	37
right2:يعودوا	61
right2:يعيش	-55
right2:يناير	46
right2:يوم	57
right2:يومين	28
right3:	10
right3:"	35
right3:#	-27
right3:(	62
right3:)	-38
right3:,	12
right3:-	-47
right3:.	-13
right3::	-17
right3:ابو	59
right3:اثر	-56
right3:اثناء	80
right3:اثنان	-65
right3:اثنين	-67
right3:احد	-80
right3:احدهم	60
right3:احدهما	83
right3:اخرون	87
right3:اخرين	-56
right3:اداره	-16
right3:اربع	11
right3:اربعه	-23
right3:ارقام	-54
right3:اسابيع	-59
right3:اسراييليه	5
right3:اسري	-11
right3:اسعاف	27
right3:اسيرا	-22
right3:اشخاص	-5
right3:اشهر	61
right3:اصابه	14
right3:اصل	69
right3:اصيبوا	34
right3:اطراف	43
right3:اطرافهم	45
right3:اطفال	7
right3:اعلي	-10
right3:افراد	-13
right3:اقليم	24
right3:اكتوبر	-65
right3:اكثر	-7
right3:ال	-29
right3:الاحتلال	38
right3:الاحد	74
right3:الاحمر	92
right3:الاخر	45
right3:الاربعاء	30
right3:الارض	-90
right3:الاسبوع	51
right3:الاسر	-46
right3:الاسراييلي	20
right3:الاسراييليه	61
right3:الاطفاء	25
right3:الاف	-12
right3:الاقل	71
right3:الامم	57
right3:الامن	59
right3:الاول	52
right3:الاولي	78
right3:البحر	-23
right3:البلاد	29
right3:التاسعه	21
right3:التعرف	25
right3:التي	-10
right3:الثالث	48
right3:الثالثه	52
right3:الثامنه	65
right3:الثاني	-55
right3:الثلاثاء	57
right3:الثلاثه	45
right3:الجمعه	-58
right3:الجيش	58
right3:الحرب	-12
right3:الحكومه	32
right3:الحياه	18
right3:الخامسه	63
right3:الخدمه	-64
right3:الخيام	89
right3:الدفاع	-71
right3:الدوليه	-10
right3:الذي	26
right3:الذين	-15
right3:الروسيه	20
right3:السابع	-51
right3:السابق	83
right3:السنه	43
right3:السودان	29
right3:الشرطه	22
right3:الشماليه	27
right3:الشهر	-39
right3:الصحه	31
right3:الصحيه	51
right3:الطاقم	-27
right3:الطبيه	-23
right3:الطرق	-9
right3:الطريق	39
right3:العاشره	-61
right3:العام	-29
right3:العشاير	65
right3:العنايه	38
right3:الف	-27
right3:الفا	-33
right3:الفوج	81
right3:القتال	39
right3:القري	26
right3:القطاع	41
right3:القوات	46
right3:الله	48
right3:الليل	41
right3:الماضي	-62
right3:المحافظه	7
right3:المدارس	30
right3:المدينه	-33
right3:المركزه	56
right3:المستشفي	28
right3:المفقودين	70
right3:المكان	-22
right3:المنطقه	-23
right3:المنظمات	-59
right3:المنظمه	-20
right3:المهاجمين	67
right3:المياه	-24
right3:النساء	26
right3:الهجوم	-24
right3:الهرب	69
right3:الولايه	-77
right3:الي	-36
right3:اليوم	-8
right3:امام	46
right3:امراه	64
right3:امس	-77
right3:ان	-95
right3:انفجار	70
right3:او	-18
right3:ايام	-38
right3:ب	-23
right3:بالكامل	-20
right3:بانفجار	66
right3:بجروح	47
right3:بحسب	21
right3:بزياده	40
right3:بلا	50
right3:بلدا	-21
right3:بلده	27
right3:به	-27
right3:بها	-3
right3:بيلغورود	28
right3:بين	39
right3:بينها	26
right3:بينهم	27
right3:بيوتهم	45
right3:تحت	7
right3:تركيا	73
right3:تزال	57
right3:تسعه	11
right3:تعرف	14
right3:تقريبا	53
right3:تلقي	46
right3:ثلاث	42
right3:ثلاثه	29
right3:ثم	28
right3:ثماني	-46
right3:ثمانيه	-31
right3:جانب	62
right3:جثامين	-49
right3:جثث	107
right3:جديده	30
right3:جرحي	-14
right3:جريح	40
right3:جريحا	-11
right3:جنسيات	-34
right3:حافله	32
right3:حال	22
right3:حاله	-37
right3:حتفهم	45
right3:حتي	-28
right3:حد	46
right3:حرجه	43
right3:حصيله	25
right3:حوادث	-23
right3:حوالي	-53
right3:حي	-29
right3:حين	24
right3:خارج	-40
right3:خلال	-17
right3:خلف	5
right3:خمس	-15
right3:خمسه	-67
right3:داخل	-11
right3:دفع	24
right3:دول	57
right3:دولار	-35
right3:دوله	-48
right3:دون	-7
right3:ديارهم	60
right3:ديسمبر	13
right3:ذكر	32
right3:ذلك	24
right3:ذويهم	52
right3:راس	6
right3:رقم	-7
right3:روسيا	4
right3:زال	-26
right3:زالت	19
right3:زالوا	42
right3:زلزال	51
right3:ساعه	-31
right3:سبعه	42
right3:ست	-23
right3:سته	15
right3:سقوط	44
right3:سنه	-25
right3:سنوات	-30
right3:سودانيا	34
right3:سياره	57
right3:سيده	-28
right3:شاحنه	-42
right3:شخصا	-3
right3:شرق	-13
right3:شهر	-39
right3:صاروخا	-29
right3:ضمنهم	-18
right3:طفل	66
right3:طنا	-4
right3:عام	96
right3:عاما	7
right3:عايله	-10
right3:عباره	55
right3:عبر	44
right3:عداد	21
right3:عدد	-60
right3:عشر	15
right3:عشره	50
right3:علي	23
right3:عليها	-22
right3:عليهم	12
right3:عمره	-8
right3:عمليه	-38
right3:عن	-38
right3:عند	-26
right3:غرق	-15
right3:غزه	62
right3:فارقوا	8
right3:فديه	69
right3:فقدوا	13
right3:في	28
right3:فيما	-30
right3:فيها	-81
right3:قارب	78
right3:قاصرا	47
right3:قال	-48
right3:قبل	-62
right3:قتلوا	-28
right3:قتلي	-72
right3:قد	3
right3:قرابه	-86
right3:قراهم	30
right3:قرب	-67
right3:قريه	-51
right3:قصف	39
right3:قضوا	63
right3:قوات	35
right3:كان	95
right3:كانت	16
right3:كانوا	34
right3:كل	22
right3:كلفه	52
right3:كما	-12
right3:كمين	55
right3:كورسك	9
right3:لا	-35
right3:لجنه	12
right3:لدي	55
right3:لقوا	31
right3:لكن	48
right3:لم	43
right3:لهم	-6
right3:ما	-27
right3:ماتوا	29
right3:مارس	20
right3:متن	-3
right3:مجموعه	-51
right3:محتجزين	49
right3:محطه	9
right3:مخيمات	56
right3:مدارس	-21
right3:مدافعه	-3
right3:مدرسه	9
right3:مدني	53
right3:مدنيا	75
right3:مديريه	-3
right3:مدينه	-60
right3:مراكز	43
right3:مركب	44
right3:مركز	102
right3:مستشفي	68
right3:مستشفيات	58
right3:مسيره	30
right3:مصابا	32
right3:مصابين	51
right3:مصيرهم	41
right3:مطلع	-37
right3:مع	37
right3:معظمهم	67
right3:معلما	40
right3:مفقودا	63
right3:مفوضيه	17
right3:مقابل	18
right3:مقاطعه	-18
right3:مكتب	-8
right3:ملايين	-35
right3:مليون	5
right3:مليونا	-7
right3:من	41
right3:منازلهم	60
right3:مناطقهم	27
right3:منجم	-18
right3:منذ	59
right3:منطقه	-7
right3:منظمه	-37
right3:منهم	-35
right3:مواقع	59
right3:ناريه	-14
right3:نازحين	50
right3:نحو	-26
right3:نساء	116
right3:نصف	-30
right3:نفسه	49
right3:نفسها	-49
right3:نقطه	25
right3:نهايه	22
right3:نهر	49
right3:نيجيريا	19
right3:هدنه	57
right3:هذا	14
right3:و	35
right3:واحد	43
right3:واحده	33
right3:وادي	63
right3:واصابه	66
right3:واصيب	-33
right3:وان	-15
right3:وثلاثه	-52
right3:وجريح	78
right3:وحده	56
right3:وحدها	-30
right3:وزاره	30
right3:وسط	70
right3:وعشرون	76
right3:وفاه	-55
right3:وفق	75
right3:وقد	37
right3:ولا	56
right3:ولايه	-17
right3:ولم	29
right3:وما	66
right3:وهم	40
right3:وهو	47
right3:يبق	-12
right3:يزال	-13
right3:يزالون	31
right3:يعرف	65
right3:يقارب	-23
right3:يقول	-101
right3:يوم	28
share:0	-266
share:1	-209
share:2	-286
share:4	-13
share:5	36
share:7	40
share:more	16
short	14
size:1	-136
size:9	-15
size:99	15
size:999	18
size:more	-23
verdict:abducted	41
verdict:casualties	72
verdict:claim	99
verdict:dead-in-captivity	37
verdict:displaced	33
verdict:injured	76
verdict:killed	79
verdict:missing	89
verdict:open	-89
verdict:out	-250
verdict:prisoners-exchanged	69
verdict:refugees	8
verdict:released	-21`,
  measure: `
alike:abducted	0:30 1:-17 2:-30 4:-13 6:-18 7:-24 8:-27 9:-16
alike:casualties	0:-17 1:-13 2:-9 3:-25 5:-35 6:17 7:-11 8:29 9:-12 10:13 11:-16
alike:dead-in-captivity	0:-31 2:-30 3:-8 4:-8 5:-21 6:11 7:-19 8:-18 10:36
alike:displaced	0:-47 1:-22 2:-33 6:34 7:9 8:-32 9:-38 10:-8 11:-24
alike:held	0:15 2:20 3:-16 4:-30 5:-26 6:-8 8:-23 9:-23 10:23 11:-24
alike:injured	0:-11 2:-37 3:-37 5:46 6:-30 8:9 9:14 10:-55
alike:killed	1:-35 2:29 3:-16 4:-18 5:-26 6:14 7:-10 8:-35 9:-23 11:-34
alike:missing	0:-9 1:-31 2:-17 3:-22 4:11 5:-26 6:11 7:9 8:-17 9:-16
alike:prisoners-exchanged	0:-29 1:-9 2:8 3:-36 5:-32 7:-30 8:23 9:-11 10:-64 11:-18
alike:refugees	0:-24 4:19 5:-14 7:-9 8:-27 10:-18 11:16
alike:released	0:-10 1:-14 2:21 3:-46 4:-20 5:-39 6:-31 7:-23 8:-16 9:-22 10:29 11:-11
alike:returned	0:-16 3:-33 5:-18 6:-11 7:-29 8:-15 10:-24 11:41
any	1:-19 2:-17 7:-8 8:-10
bare:1	0:-41 1:-32 2:26 3:-84 5:-25 6:-12 7:-25 8:-43 9:-54 10:47 11:-58
bare:9	0:-14 1:-106 2:33 3:-132 5:26 6:13 8:-38 9:-132 11:-116
bare:99	3:-105 4:13 5:26 6:23 7:13 8:-34 9:-141 10:-11 11:-84
bare:999	0:-30 1:27 2:-56 4:-33 5:-28 6:-11 8:23 10:-26
bare:9999	0:-21 1:25 2:-84 3:34 4:-60 5:-50 6:-41 7:-32 8:26 10:-38 11:20
bare:more	0:-101 1:-62 2:-94 3:78 4:-121 5:-52 6:-103 7:-50 8:-97 9:41 10:-116 11:17
before:abducted	1:-22 2:41 3:-65 4:-46 5:-28 6:-26 7:23 8:-66 9:-41 11:-51
before:allocated	9:8 11:-16
before:casualties	0:-18 1:20 2:-8 3:-30 4:-14 5:-18 6:11 7:-34 8:-27 9:-20 10:-14
before:dead-in-captivity	0:-42 1:-23 2:-12 3:-37 4:22 5:-36 6:11 7:22 8:-56 9:-14 10:-28 11:-26
before:delivered	3:20 9:-21 11:-11
before:displaced	0:-32 1:-23 2:-46 3:-20 5:-29 6:-8 7:-17 8:-31 9:39 10:-43 11:8
before:held	1:-14 2:11 3:-36 4:9 5:-54 6:-20 7:17 8:-38 9:-39
before:injured	0:34 1:-52 2:-70 4:-27 7:10 8:-44 9:-42 10:-28 11:-24
before:killed	0:32 1:-135 2:-81 3:-20 4:8 5:43 6:-29 7:50 8:-58 9:-24 10:-52 11:-35
before:missing	1:-51 2:-44 3:32 4:-46 5:9 6:-23 8:-29 9:-43 10:22 11:-41
before:pledged	3:-8 11:10
before:prisoners-exchanged	0:-34 1:-10 2:-68 3:-27 4:-26 6:17 7:-19 8:16 11:-29
before:refugees	0:-21 1:15 2:18 3:-57 4:-9 5:-9 6:-36 7:-37 8:-42 9:10 10:-29 11:29
before:released	0:14 1:-20 2:25 3:-25 4:-23 5:-20 6:-15 8:26 9:-28 10:-34 11:-45
before:requested	3:11 11:-11
before:returned	0:-29 1:-28 3:22 4:-26 5:-37 8:-42 10:-71
behind:abducted	1:-15 2:-21 3:-32 4:-11 6:23 8:-13 9:-33 10:-20 11:-35
behind:allocated	5:-8 6:19 7:-9
behind:casualties	1:30 3:-8 5:-17 6:-18 7:-18 8:-9 11:-12
behind:dead-in-captivity	0:22 1:-16 3:-27 4:28 5:-28 7:-51 8:-54 10:-33 11:-12
behind:delivered	6:-9 11:-11
behind:displaced	1:-24 2:-16 4:-66 6:9 7:-38 8:-10 9:-32 10:-18
behind:held	1:-21 2:-31 3:-63 4:-12 5:-31 6:32 8:-10 9:-27 10:15 11:-36
behind:injured	0:-57 1:-50 2:-64 3:-49 4:-80 5:-23 6:97 7:-36 8:-26 9:-41 10:-18 11:-39
behind:killed	0:-17 1:-17 4:-41 5:11 6:24 7:-39 8:-25 9:-24 10:19 11:-77
behind:missing	0:8 1:-29 2:-16 3:-31 4:18 6:61 7:-63 8:-34 9:-45 11:-37
behind:prisoners-exchanged	0:-28 2:-21 3:-22 4:-43 5:-22 6:-22 7:-11 8:28 9:13 11:-36
behind:refugees	0:-30 1:-11 2:-8 3:38 4:-22 5:-11 6:-19 7:-17 8:-43 9:-14 10:-27
behind:released	0:24 1:-22 2:-54 3:-34 4:12 5:-33 7:-43 8:24 9:-32 10:-26 11:-23
behind:requested	3:9 5:-8 6:-18 11:11
behind:returned	0:-20 2:18 5:-52 6:-16 7:-25 8:-52 9:25 10:-82 11:-9
ending:اء	0:10 2:18 3:19 6:-36 7:-13 8:-16
ending:اب	2:-10 3:-8 5:-9 10:16
ending:ات	0:-13 4:-10 5:21 6:19 7:-37 9:-14 11:-13
ending:اث	0:-12 3:26 5:-19 6:-18 9:-14 11:-14
ending:اج	2:30 4:-27 6:-12 7:-16 9:-10 10:-15
ending:اح	6:10
ending:ار	0:-9 2:-9 3:-14 4:-22 6:24 7:-16 8:-10 10:-11
ending:از	5:29 6:-29
ending:اس	2:-10 6:21
ending:اص	0:-14 2:-16 5:31 10:-10
ending:اف	0:-8 6:12
ending:اق	5:22 6:-20
ending:ال	1:-11 2:-18 3:16 4:12 5:-23 6:9 7:-36 8:-20 9:-14 10:-8 11:-27
ending:ام	1:16 3:-19 4:-17 7:-14 11:-10
ending:ان	2:-22 3:-22 6:28 7:-50 8:11 9:-8 10:-27
ending:اه	2:-21 4:-17 5:-29 6:22 7:-18 9:-24 11:15
ending:با	5:10 6:-22 10:16
ending:بب	5:15
ending:بت	5:-14 6:23
ending:بط	2:-21 4:18 5:9 6:-13
ending:بع	5:-16 6:16
ending:بل	1:-8 2:13 3:-11 4:-20 5:-22 8:10 11:-9
ending:به	0:-8 2:-28 3:-13 4:16 5:-28 6:26 7:-17 8:-9 9:-9
ending:تا	0:-14 3:-17 4:-32 5:-23 6:45 7:-21 8:-13 9:-13 10:-25 11:-16
ending:تل	0:20 4:-17 6:-11 10:10
ending:ته	0:22 2:-16 4:-12 10:-19
ending:تي	0:-24 4:-9 6:10 10:24
ending:ثر	4:16 5:-8 6:15 10:-15
ending:ثه	4:-8 6:13 7:-11 8:23 10:-14
ending:جر	9:18 11:-18
ending:جل	9:-10 11:11
ending:جن	2:16 6:-13
ending:جه	5:17
ending:حا	2:21 4:-14 5:-17 7:-10 10:-10
ending:حت	5:-9 6:12
ending:حد	6:9
ending:حل	3:17 11:-13
ending:حو	4:16 6:12 7:-9 8:-14
ending:خل	0:-10 3:9 5:-13 6:24 9:-14 11:-18
ending:دا	2:14 4:-8 5:-28 6:17 10:-11
ending:دت	0:-11 2:-13 3:-27 4:-16 5:26 6:-30 7:-17 8:14 9:-9 11:-14
ending:دل	10:12
ending:ده	3:-30 4:-9 5:12 7:-18 8:-9 9:-29 10:-16 11:41
ending:دي	0:-11 2:12 3:-12 4:12 5:-9 6:-10 7:-14 8:-20 9:-32 11:32
ending:را	0:-12 2:-15 3:-21 4:-24 6:-13 7:-13 8:32 10:-21
ending:رت	0:-11 2:-11 3:23 5:22 7:-24 8:-10 10:-24 11:-21
ending:رج	0:-15 2:-18 3:-14 4:-22 5:-19 6:30 7:-18 8:-30 9:14 10:23 11:-15
ending:رح	3:-16 5:-34 6:41
ending:رد	3:-8 6:14
ending:رف	0:-17 2:-21 4:22 5:-10 6:17 7:-23 8:-11 10:-13
ending:رق	5:-20 7:21
ending:ره	0:-10 1:15 2:-10 3:-12 4:-12 5:13 7:-17 11:-9
ending:ري	0:-15 3:-26 4:10 7:-36 8:-13 9:24 10:-29
ending:زه	6:17 7:-10
ending:سب	3:16 4:-8 5:-24 6:22 7:-8 9:-28
ending:سه	6:12
ending:سي	2:-8 4:9 8:-14 10:9
ending:ضا	0:-10 2:-10 3:-9 4:-19 5:24 8:-8 10:-15
ending:ضه	0:13
ending:طع	4:-20 5:-9 6:-18 7:29
ending:طه	0:-22 2:-14 4:-26 6:-23 7:-11 8:37
ending:طي	2:25 5:17 6:-35 8:-8
ending:ظر	5:-14 6:19
ending:عا	0:13 4:22 5:-8 6:10 7:-14 10:-24
ending:عت	3:-13 5:-18 7:26
ending:عه	0:-17 1:-15 2:-17 3:-14 5:-29 6:25 7:-28 8:-8 9:-11 10:16 11:-16
ending:عي	0:14 5:-11 7:-10
ending:غت	6:-8 7:10
ending:فا	0:12 6:-9 7:-11
ending:فت	3:-8 6:12
ending:فن	0:11 4:-8 7:-14 10:8
ending:في	2:-13 3:-10 4:-26 7:17 10:-9
ending:قا	0:-22 2:15 3:12 4:-20 5:-38 6:21 7:-14 9:-8 10:-13
ending:قت	2:-13 3:25 4:-23 5:-12 7:-21
ending:قد	2:-13 4:22 7:-8 8:-9 10:-11 11:-12
ending:قع	5:-13 6:20
ending:قل	0:14 2:-8 5:-9
ending:قه	6:13
ending:كا	5:-9 6:20
ending:كن	2:-21 6:26 8:-16 10:-22
ending:لا	0:-11 2:-32 3:-13 4:11 5:-18 6:25 7:-13 8:-9 10:-25 11:12
ending:لب	0:-13 3:-12 4:24 5:-28 9:20 10:-16 11:-15
ending:لت	2:-10 4:15 6:15 8:-11
ending:لغ	5:-21 6:24
ending:لق	0:-17 5:24 6:-9
ending:لم	5:-13 6:14
ending:لن	2:24 10:-22
ending:له	0:-20 2:-12 3:-10 4:-21 5:-23 6:37 7:20 10:-19
ending:لي	0:14 3:-38 4:-28 5:-12 7:8 8:-11 9:25 10:-26 11:9
ending:ما	0:-26 1:-16 2:-31 3:-20 5:10 6:-15 7:46 8:-20 9:-9 10:-34 11:-35
ending:مت	0:-10 2:-11 4:15 5:-14 10:12
ending:مل	0:20 2:10 3:-21 4:-28 6:-11 7:-29 8:-9 9:-13 10:-17 11:-19
ending:مي	2:29 6:-27
ending:نا	0:-21 2:-8 3:-13 5:-23 6:19 7:-17 8:13 9:-10 11:-25
ending:نت	0:-15 3:-9 4:-33 5:-16 8:-23 10:37 11:-11
ending:نه	2:-14 4:-12 6:27 8:17 10:-11
ending:ني	3:-37 4:-9 5:-27 6:-21 7:18 9:36 10:-14 11:-32
ending:ها	1:-8 2:-14 3:-28 5:15 6:38 7:-47 8:-33 9:-12 11:-17
ending:هم	0:-26 1:-24 3:-8 4:-21 5:-9 7:-45 9:-8 10:16
ending:هن	0:-49 1:-9 3:-33 4:-11 5:-17 6:11 7:-31 8:-25 9:-15 10:22 11:-11
ending:وا	0:-9 1:9 2:-17 6:-24 7:-36 9:-16 10:-15
ending:وب	3:-22 4:24 5:-8 6:-14 7:-9 10:-16
ending:وح	2:-11 3:-19 5:30 7:-11 11:-8
ending:ود	2:-13 3:-22 6:16 8:-20 9:28 10:-9 11:-11
ending:ور	5:11 6:-8
ending:وع	4:-15 6:12 8:-12 10:19
ending:وق	5:42 6:-37 7:-10
ending:ول	0:10 4:10 6:-9 7:-9 8:10 10:-18
ending:ون	1:-10 2:-22 3:45 6:-31 7:-12 9:16 10:-36 11:-40
ending:يا	0:-20 1:-15 2:-16 4:-16 6:-10 8:23 9:-37 10:-22 11:11
ending:يب	0:-12 2:15 3:-15 4:-23 5:22 7:-9 10:-14
ending:يت	3:-9 6:10
ending:يد	0:-15 2:16 3:9 6:15 7:-9 9:11 10:-19 11:-28
ending:ير	2:-16 4:31 6:-23 8:-8 10:-18
ending:يش	0:21 4:-9
ending:يع	3:-9 5:-13 6:10 7:9
ending:يف	3:-9 6:9 7:13
ending:يق	5:-16 6:18
ending:يل	2:-16 6:21 7:-11
ending:يم	3:11
ending:ين	1:-21 4:22 5:-69 8:-18 9:10 10:-12 11:-57
ending:يه	0:-25 2:13 3:-24 4:-44 5:13 6:-15 7:-16 8:12 9:27 10:9 11:-34
equal:abducted	0:37 1:-12 2:8 3:-25 4:-9 6:-15 7:-20 8:-22 9:-12 10:-49 11:-9
equal:dead-in-captivity	0:-31 2:45 4:-14 5:-13 7:-13 8:-30 10:-30
equal:displaced	0:-8 3:59 4:-26 5:-34 6:22 7:-31 8:-14 9:-30 10:-15 11:-29
equal:held	2:-23 3:-14 4:42 5:-27 6:-9 7:-18 8:-57 9:-10 10:-23 11:-11
equal:injured	0:-12 1:-18 3:-41 5:49 6:-42 8:13 9:-13 10:-15 11:-16
equal:killed	1:-56 2:-35 3:-79 4:10 5:-22 6:75 7:-50 8:-43 9:-45 10:-39 11:-56
equal:missing	0:-33 1:-16 2:-28 3:8 4:-43 5:-51 6:-13 7:31 8:-11 9:-12 11:-8
equal:prisoners-exchanged	0:-18 1:-8 3:-15 4:-47 5:-11 6:-35 7:-10 8:23 10:18 11:-22
equal:refugees	3:-24 6:-8 9:21
equal:released	0:-43 1:-14 2:-33 3:-39 4:-27 5:-21 6:-57 9:-18 10:75 11:-31
equal:returned	0:-28 2:22 3:-41 4:-32 5:-15 6:-46 7:18 8:-15 9:-42 11:28
form:digits	1:12 2:-45 4:-27 5:15 7:-23 9:-33 10:-48 11:8
form:dual	0:15 1:-36 2:13 3:-74 4:-15 5:-14 7:13 8:-12 9:-37 10:-19 11:-65
form:mixed	0:-71 1:-70 2:-87 3:47 4:-60 5:-45 6:-58 7:-27 8:-43 9:23 10:-91 11:11
form:range	0:-23 2:-19 4:-27 5:-43 6:21 7:-32 8:-10 9:19 10:-14 11:-27
form:singular	0:-52 1:-63 2:48 3:-83 4:-10 6:16 7:-19 8:-55 9:-80 10:33 11:-80
form:vague	0:-16 1:-49 2:11 3:-60 4:32 7:10 8:-17 9:-59 10:-39
form:words	1:-34 2:-24 3:-21 4:14 5:-17 7:9 9:-20 10:13 11:-63
headline	1:-49 2:-27 3:-18 4:-29 5:10 6:29 7:-16 8:-24 10:24 11:-20
here:#aboard	0:-15 1:-42 2:-63 3:-23 4:-49 5:-22 6:12 7:14 8:-26 9:-43 11:45
here:#aid	0:-42 1:-27 2:-54 3:-8 4:-14 5:32 7:-47 8:-10 9:-12 10:-41 11:8
here:#alive	0:-15 1:19 3:-52 4:-26 5:-18 6:-31 7:17 8:-13 9:-29 10:35 11:-36
here:#captives	0:52 1:-77 2:10 3:-80 4:29 5:-55 6:-52 7:-56 8:-69 9:-102 10:29 11:-98
here:#captivity	1:-30 2:54 3:-45 4:16 5:-38 6:-77 7:-18 8:-27 9:-17 11:-21
here:#captors	0:47 1:-16 2:-27 3:-41 4:17 5:-28 6:24 7:-60 8:-103 9:-29 10:-12 11:-94
here:#carrying	0:-16 1:-9 2:-14 3:-19 4:-15 5:-30 6:12 7:15 8:13 10:-23
here:#commerce	1:-12 2:-33 3:-57 4:-13 5:-15 6:20 7:22 8:-9 9:-57
here:#conference	3:-15 9:10
here:#containing	0:-17 1:9 2:-62 3:20 4:9 5:-26 6:-15 7:-23 8:24 10:-63 11:-24
here:#contest	0:-31 1:15 2:-21 3:8 4:-18 5:-36 10:-8 11:10
here:#crossing	1:-14 2:-56 3:-32 4:-61 5:-68 6:-40 7:-50 8:-45 9:51 10:-27 11:25
here:#custody	0:-25 1:-39 2:18 4:-18 5:-45 6:-16 7:-22 8:29 9:-36 10:8 11:-45
here:#demand	0:24 1:-16 2:14 3:-44 5:-12 6:-12 7:-56 8:-24 9:-21 10:-23
here:#disease	0:-19 1:-8 2:35 3:-14 4:-15 5:-44 6:24 7:-19 8:-8 9:-28 10:-9 11:-28
here:#displacement	0:-73 1:-61 2:-80 3:50 4:-79 5:-32 6:-47 7:-66 8:-26 9:9 10:-42 11:23
here:#exchange	0:-12 1:10 2:-38 3:-30 4:-58 5:-31 7:-72 8:76 9:-26 10:-19 11:-57
here:#execution	0:-13 1:-12 2:51 3:-25 4:-27 5:-35 6:-25 8:-32 9:-10 11:-12
here:#given-back	0:-37 1:-24 2:-57 3:-39 4:-56 6:28 7:-51 8:33 9:-15
here:#giving-from	1:-31 2:-51 3:-20 5:-13 7:-25 10:13
here:#group	0:22 1:-38 2:14 3:-51 5:-39 6:-55 9:-40 10:17 11:-58
here:#handover	0:-25 1:-53 3:-9 4:29 5:-24 6:-51 7:12 8:-19 9:-14 11:-20
here:#hostages	0:-41 1:-10 2:29 3:-21 4:-18 5:-29 8:-22 9:-13 10:16 11:-21
here:#losing-side	0:-11 1:-33 2:47 3:-65 4:28 5:-33 6:-27 7:-75 9:-57 10:-13
here:#need	2:18 4:-38 5:24 7:-21 8:-15 9:-24 10:-29
here:#police	1:-43 2:-35 3:-12 4:-30 5:-11 6:16 8:-34
here:#prisoners	1:-48 2:24 3:-27 4:15 5:-67 6:-33 7:-27 8:22 9:-39 11:-74
here:#receiving	0:-61 1:-28 2:-34 3:-41 4:-24 7:-12 8:8 9:-43 10:-8 11:37
here:#remainder	1:-48 3:-25 4:12 5:-28 6:-16 7:8 9:-22 11:-38
here:#report	1:-11 2:15 3:-32 4:-16 5:16 6:-31 7:-15 8:16 9:-30 10:-34 11:32
here:#rescue	0:-9 1:-46 2:-13 3:-63 4:-42 5:-11 6:25 7:19 8:-22 9:-46 11:-19
here:#return	0:-30 3:-34 4:-45 5:-14 6:-26 7:-47 8:34 9:-30 10:-16 11:46
here:#since	0:-34 1:-31 2:-28 4:-18 5:-8 9:-10 10:-14
here:#sport	0:-34 1:18 2:-10 3:15 4:-34 5:-11 6:-25 7:-40 8:16 11:20
here:#state	0:-15 1:-37 3:-41 4:9 5:-13 7:-21 8:-11 9:-24 10:-9 11:9
here:#statement	4:11 8:-8
here:#treatment	0:39 1:-9 2:-33 3:-32 5:-35 6:-11 7:-13 8:35 9:-9 10:-43 11:-12
here:#war-prisoners	4:-10 8:21 10:-19
here:abducted	0:118 1:-86 3:-68 4:-44 5:-49 6:-60 8:-67 9:-68 11:-55
here:allocated	0:-28 1:12 2:-21 4:-22 5:-42 7:-13 9:-34 10:26
here:casualties	0:-31 1:76 2:-11 3:-50 4:-25 5:-61 6:-45 7:-42 8:-33 9:-26 10:-25 11:-36
here:dead-in-captivity	2:27 4:-24 6:-23 8:-15
here:delivered	0:-35 1:-31 2:19 4:-49 6:-13 7:-9 8:-24 9:33 10:-9
here:displaced	0:-44 1:-91 2:-103 3:103 4:-74 5:-51 6:-87 7:-67 8:-45 9:-10 10:-23
here:held	0:-55 1:-74 2:32 3:-35 4:98 5:-55 6:-91 7:-21 8:21 9:-29 10:13 11:-48
here:injured	0:-40 1:-42 2:-129 3:-74 4:-79 5:162 6:-47 7:-100 8:-52 9:-104 10:-62 11:-78
here:killed	0:-26 1:13 2:67 3:-86 4:-48 5:-35 6:106 8:-71 9:-91 10:-68 11:-87
here:missing	0:-50 1:43 2:-69 3:-73 4:-48 5:-46 6:-48 7:138 8:-85 9:-80 10:-42 11:-60
here:pledged	0:-20 1:-33 2:9 3:45 5:-29 8:-27 9:-20 11:-36
here:prisoners-exchanged	0:-23 2:8 3:-32 5:-62 6:-37 7:-31 8:47 9:-42 11:-12
here:refugees	0:-25 2:-42 3:-44 4:-54 5:-18 6:-75 7:-89 8:-11 9:77 10:-22 11:11
here:released	0:-35 1:-51 3:-60 4:-30 5:-60 6:-61 7:-39 9:-38 10:100 11:34
here:requested	0:20 1:-49 3:-15 7:-44 8:-63 9:-18 11:-27
here:returned	0:-37 1:-77 2:-19 3:-39 4:-71 5:-33 6:-38 8:12 9:-38 10:-10 11:101
here:said	2:-16 3:-12 5:-10 8:-12 9:-19 10:-31
here:set	0:-52 1:11 3:-65 4:-16 6:19 8:23 9:-15 10:-24
here:total	0:-18 1:-9 2:-26 3:-8 5:-32 6:8 7:-16 8:17 10:-39
item	0:-13 1:10 2:-13 4:-8 6:-21 7:-29 8:-16 10:-65 11:16
last:claim-abducted	1:-41 2:-18 3:-37 4:20 5:-18 6:-18 7:-49 8:-35 9:-52 10:52 11:-12
last:claim-allocated	0:-38 1:-32 4:-40 5:-8 8:-22 9:14 10:-31 11:-10
last:claim-casualties	0:-13 1:-15 2:-19 3:12 4:9 6:19 7:-14 8:-12 9:-23 11:-15
last:claim-dead-in-captivity	0:-25 1:-9 3:-24 5:-17 6:9 8:-13 9:-10 10:10 11:-22
last:claim-delivered	0:-27 1:-26 2:-36 3:-17 5:30 6:27 7:-54 9:23 10:-44 11:-14
last:claim-displaced	0:14 1:-12 2:-12 3:23 4:-42 5:-22 7:-69 8:-26 9:-11 10:-9
last:claim-held	1:-14 3:-9 4:16 6:-49 8:-46 9:15 11:-50
last:claim-injured	0:-55 1:-30 2:-14 3:-9 5:-9 6:23 8:-49 10:-35 11:-23
last:claim-killed	1:-25 2:-22 3:-11 4:-35 5:27 7:10 8:-62 9:-8 11:-47
last:claim-missing	0:-10 1:-36 2:9 7:-9 8:-68 10:-40 11:-24
last:claim-pledged	0:11 1:-28 2:-20 3:-12 4:-19 5:-8 6:29 8:10 10:-41 11:-21
last:claim-prisoners-exchanged	0:-16 1:-26 2:-59 3:-21 4:-19 5:-16 6:-26 7:-55 8:38 9:-44 11:-22
last:claim-refugees	0:-31 2:-12 3:-47 4:-13 6:-35 7:-9 8:10 9:-34 11:50
last:claim-released	0:-17 1:-45 2:-25 3:-28 5:18 6:-37 7:-41 9:-48 10:29 11:-49
last:claim-requested	0:-25 1:-8 2:-15 3:20 4:16 5:28 6:-37 7:-25 8:-16 9:27 10:-18 11:-44
last:claim-returned	0:-24 1:16 2:-59 3:-52 4:-50 5:-44 6:-8 7:-30 8:-17 9:-43 10:-42 11:79
last:claim-total	3:9 4:-12 5:-12 7:-13 11:-18
left1:"	0:-53 1:19 3:11 4:-26 5:-41 6:16 7:-12 10:8 11:-51
left1:#	0:29 1:11 2:-13 4:-57 5:-24 7:-35 8:23 9:-24
left1:(	0:-14 1:-16 4:-21 5:-17 6:35 7:-47 9:-17 10:-8 11:20
left1:,	0:15 1:-42 4:8 5:-26 7:-18 10:-27 11:-29
left1:-	0:-15 1:-13 2:-18 3:-55 4:-27 5:-24 6:35 7:-28 8:14 9:20 10:-20
left1::	0:-15 1:24 2:-15 3:-19 4:-67 6:14 7:-49 8:-32 9:17 10:-25
left1:;	0:-12 2:-9 3:11 4:-9 5:-20 7:20 10:-11
left1:|	0:-63 1:-39 2:-32 4:-9 5:-50 6:19 7:18 8:22 9:-17 10:-36 11:-22
left1:اب	6:-14 10:17
left1:اثر	6:-23 7:24
left1:اثنين	0:-8 4:20 5:-8 6:-18 7:-16
left1:اجلاء	3:33 6:-10 9:-8 11:-22
left1:اجلت	3:26 11:-17
left1:احتجاز	0:-12 2:-11 4:26 6:-15 10:-13
left1:احتجزت	4:20 10:-14
left1:احدهم	2:-8 4:-11 5:24 10:-12
left1:احدهما	2:-9 4:13 6:-19 7:10 10:-10
left1:احصي	0:20 4:-18 6:-13 8:-9
left1:احياء	2:28 5:11 6:-24 8:-9 10:-20
left1:احيل	0:-8 4:19 8:-8
left1:اختطاف	0:35 4:-9 6:-12
left1:اخرج	3:21 4:-13 5:-19 6:15 7:-17 11:-18
left1:اخرهم	5:-21 6:20 7:-8 11:12
left1:ادخل	5:21 6:-15
left1:ارتقاء	5:-24 6:32
left1:ارتقي	6:23 7:-10
left1:ارواح	3:-28 5:-12 6:46
left1:اسبوع	3:18 9:-9
left1:استشهاد	5:-25 6:27 10:-11
left1:استشهد	2:-8 5:-34 6:40
left1:استعادت	3:-15 4:-17 6:-20 8:-24 9:-13 11:25
left1:استقبل	5:11 6:-9
left1:اسر	0:-28 2:-9 3:-12 4:40 5:-11 6:-34 7:-17 8:-16 10:-21
left1:اسراييل	0:-21 2:-22 6:24 8:9 10:-10
left1:اسعاف	5:11
left1:اسماء	2:-22 3:-14 4:-10 5:-27 7:24
left1:اسير	2:21 6:-12
left1:اسيرا	8:13 10:-9
left1:اشهر	0:15 4:-8 6:-9 9:8
left1:اصابه	0:-8 3:-10 5:42 6:-46
left1:اصل	0:43 1:-14 2:20 3:19 4:11 5:-15 6:-32 7:-37 8:-32 9:-19 10:-66 11:-37
left1:اصيب	5:58 6:-47
left1:اضطر	3:21 11:-12
left1:اطراف	5:35 6:-29 7:-13
left1:اطفال	5:-18 6:34 7:-22
left1:اطلاق	0:-26 2:-22 4:-37 6:-31 7:-8 8:-10 10:51
left1:اطلقت	8:26 10:-14
left1:اعيد	0:-31 2:-17 3:-13 4:-9 5:-15 6:-33 7:-20 9:-20 10:40
left1:اكتوبر	0:-14 3:8 4:20 6:-13 7:-9 9:-17 10:-27 11:8
left1:الا	0:-27 1:-13 2:-29 4:-34 5:-18 7:-62 8:-24 9:-33 10:40 11:21
left1:الاحد	3:20 6:-18
left1:الاحمر	2:11 4:-19 6:-13 8:19 10:-14
left1:الاسبوع	0:17 2:-8 3:-21 9:21 10:-12 11:-11
left1:الان	0:-23 1:-22 2:-11 3:27 4:-33 5:-13 7:-38 9:11 11:-14
left1:الاول	1:-9 2:28 3:-11 5:26 6:-32 7:-18
left1:الاولي	3:-12 6:17 8:-14 10:15
left1:البلاد	0:21 2:-27 4:-12 6:17 7:-8 8:-16 9:16 10:-11 11:-29
left1:الثاني	5:-9 6:16
left1:الجرحي	5:33 6:-31 7:-8
left1:الجيش	6:23 10:9
left1:الحافله	0:-16 2:-9 4:-31 6:-13 7:18 8:27 10:-13
left1:الحرب	0:-39 2:9 3:-12 4:-40 5:-10 6:42 7:-21 8:-15 9:-28 10:-17 11:-16
left1:الحصيله	3:-11 5:-10 6:25
left1:الحكومه	8:18 10:-16
left1:السبت	5:-9 6:22 7:-20
left1:السلطات	3:12
left1:السودان	3:35 6:15 9:-34 11:-35
left1:الشرطه	0:-13 6:15
left1:الشركاء	3:15
left1:الشهداء	5:-30 6:44 7:-13
left1:الشهر	3:-23 8:-8 9:25 10:17 11:-23
left1:الصيف	3:-16 11:21
left1:الضحايا	5:-13 6:34 7:-23
left1:العام	0:-10 2:20 3:18 4:-17 5:17 6:-27 7:-11 8:-18 9:-27 10:-22 11:11
left1:العايدين	0:-11 3:-17 4:-18 6:-21 7:-9 8:21 9:-8 11:12
left1:العدد	0:-22 1:-20 2:-16 3:-46 4:-30 5:-32 7:19 8:-13 9:27 10:-9 11:-11
left1:العمليه	0:-9 4:-11 5:23 6:-23 8:11
left1:القتلي	2:-11 3:-9 5:-41 6:68 7:-15
left1:القطاع	0:-10 2:24 4:-24 6:15 7:-11 8:-9 9:-18 10:-29 11:19
left1:الماضي	0:10 1:-34 2:-18 3:-29 4:-38 5:-14 6:11 7:-15 8:13 9:-12 10:12 11:28
left1:المتوفين	0:-14 6:25
left1:المحافظه	3:-10 6:-15 8:16 10:-11 11:11
left1:المخيم	3:24 4:-8 9:-12 11:-19
left1:المدينه	3:-9 6:25 11:-13
left1:المفقودين	5:-8 6:-25 7:36
left1:المفوضيه	3:-13 9:26 11:-23
left1:المقابل	2:-12 4:-14 5:-10 6:9 8:13 9:-18 10:-26
left1:المكان	6:14
left1:المنصرم	1:19 6:-18 7:-12
left1:المهاجمون	0:31 4:-8 10:-25
left1:النار	3:-11 5:10
left1:الي	0:-32 2:11 3:-36 4:-24 5:-42 6:44 7:-26 8:-38 10:12
left1:الينا	0:-35 2:16 3:-23 5:-10 6:-36 7:-23 8:-12 9:16 10:16 11:-15
left1:اليهم	2:-17 3:-18 4:23 6:-23 9:-12 10:-20 11:21
left1:اليوم	1:-14 2:-30 3:39 4:-33 5:-33 7:-43 8:15 9:-33 11:-29
left1:اما	0:-18 2:-21 3:-19 5:-26 6:35 8:13 9:-10 10:-26 11:-15
left1:امراه	0:29 2:-12 5:-34 6:16 7:-18 10:-20 11:-12
left1:امس	0:-20 1:10 2:16 3:-16 5:-9 7:16 9:-10 10:-14 11:-10
left1:ان	0:-63 1:9 4:13 6:-20 7:13 9:-32 10:-10 11:-15
left1:انتشال	5:-24 6:43 7:-13
left1:انتشل	6:12
left1:انتشلت	6:18
left1:انتشلوا	6:15
left1:انقاذ	0:-9 5:-25 6:27 7:-8 10:-8
left1:انهم	0:8 2:-12 3:11 4:18 5:-24 10:-15 11:-9
left1:اوقع	6:16
left1:اوكرانيا	2:-14 8:19 10:-23
left1:اي	0:-24 2:14 3:-17 4:9 5:-18 6:-29 7:31 10:-33 11:-9
left1:ب	0:-15 1:28 2:-19 4:-21 6:9 7:-34 8:-10 9:-23 10:-12 11:-21
left1:بان	1:-11 2:13 3:-16 5:-8 8:-16 9:-24 11:25
left1:بحياه	0:-15 1:-11 2:-11 3:-55 4:-12 5:-40 6:72 7:-33 9:-24 11:-21
left1:بسقوط	6:18
left1:بعد	1:17 3:-16 5:-11 9:-8 10:-11 11:-11
left1:بقتل	4:-28 5:-8 6:33 10:-25
left1:بقي	0:-15 2:26 3:-9 4:-36 5:-9 6:-16 7:13 9:-10 10:-17
left1:بلغ	0:-10 2:-11 3:-17 4:-12 5:-21 6:25 7:17 8:13 9:-28 10:-14 11:14
left1:بلغت	3:17 5:19 9:-25
left1:بمقتل	0:-13 2:17 3:-22 4:-14 5:-16 6:45 7:-10 10:-14
left1:بواقع	3:-8 8:9 9:-22 11:14
left1:بوفاه	3:-12 5:-21 6:30
left1:بين	0:16 2:-11 4:12 6:-14 7:-9 10:-17
left1:بينها	2:-22 4:-9 5:-10 6:31 7:-16 8:-17 10:-22
left1:بينهم	0:-46 3:-16 4:-30 5:8 6:13 7:-65
left1:تبادل	3:-16 4:-13 6:-11 8:30 11:-8
left1:تتبادلان	0:-8 2:-9 4:-15 8:20
left1:تحتجز	2:-15 4:35 8:-10
left1:تحرير	0:-45 2:-11 4:-37 5:-12 6:-27 7:-13 10:48
left1:تحمل	11:13
left1:ترك	0:-14 5:-27 6:-9 10:26
left1:تزال	2:-11 4:14
left1:تسلم	2:-10 6:13 8:-15 10:9
left1:تسلمت	8:12 10:-9
left1:تسليم	2:-26 6:29 8:-21 10:-10
left1:تشاد	0:-8 3:-42 6:-17 7:-12 9:47 10:-15 11:-28
left1:تشمل	2:-14 5:-8 8:23 10:-12
left1:تضم	0:-17 1:-9 2:-15 3:-11 5:-20 7:15 8:19 9:-21 10:-37
left1:تقل	3:-10 5:-15 8:14 10:-15 11:10
left1:تلقي	5:17 6:-14 10:-11
left1:تمكن	3:-28 4:-8 10:16 11:27
left1:توفي	2:32 4:-39 5:-47 6:52 7:-19 8:-17 9:-26 10:-15
left1:تووي	3:19 11:-15
left1:ثم	3:-23 5:-29 6:22 8:-13 9:22 10:23 11:-9
left1:جانب	3:-17 8:-21 10:21 11:12
left1:جثامين	2:20 4:-33 5:-9 6:13 7:-12 8:-24 10:-16
left1:جثث	0:-14 2:23 4:-36 5:-13 7:22 8:-34 10:-24
left1:جثمان	2:18 4:-24 6:9 7:-11 10:-27
left1:جثه	0:-13 2:-12 4:-12 6:28 10:-23
left1:جنديا	8:-18 10:19
left1:حاله	0:-12 4:23 5:19 6:-35 7:-9 10:-13
left1:حاليا	3:23 5:-16 6:-14 9:-9 11:-11
left1:حررت	0:-20 2:-11 4:-18 6:-21 10:35
left1:حول	5:20 6:-13
left1:خرج	2:-18 4:-16 6:-10 8:-16 10:25
left1:خروج	3:24 4:-10 6:-17 11:-12
left1:خطف	0:47 2:-11 3:-9 4:-31 5:-33 6:-25 7:-8 8:-8 10:-28
left1:خطفت	0:24 4:-14 6:-13 10:-10
left1:خلاله	0:14 6:-9
left1:خلالها	8:21 10:-19
left1:خلف	0:-9 2:-12 6:18
left1:دخول	5:8
left1:دفعت	3:16 11:-8
left1:دفن	3:-8 5:-11 6:33 7:-9
left1:دفنا	2:-12 4:-10 6:32
left1:دفنت	2:-8 6:21
left1:دفنوا	6:17 7:-9
left1:ذاتها	11:16
left1:رجع	0:-20 2:-21 3:-38 4:-9 5:-14 6:-22 7:-12 8:-19 9:-22 10:28 11:41
left1:رفات	0:-18 2:37 3:-24 4:-34 5:-18 6:32 7:-16 8:-36 9:-8 10:-40 11:-15
left1:روسيا	4:14 8:-9
left1:زال	0:-33 1:-8 2:-36 3:21 4:49 5:-27 6:-43 7:12 8:-15 9:-12 10:-54 11:-32
left1:زالت	0:-9 4:14 7:10 10:-10
left1:زوجها	4:-12 6:-12 7:23
left1:ساعه	3:9
left1:ساق	3:-8 5:33 6:-32 7:-9
left1:سبتمبر	0:20 3:-20 6:-25 8:-9 11:11
left1:سبيل	0:-35 2:-28 3:-15 4:-23 5:-16 6:-36 7:-23 8:8 10:52
left1:سجلت	1:-9 3:-12 9:12 11:-9
left1:سراح	0:-45 2:-18 3:-14 4:-51 5:-12 6:-37 7:-11 10:56 11:-10
left1:سقط	3:-10 5:-17 6:31 7:-8
left1:سقوط	1:10 4:-14 5:-18 6:32 7:-8
left1:سلمت	10:11
left1:سوي	0:-40 1:13 4:-65 5:-19 7:-56 8:-25 9:-16 10:36 11:33
left1:شرد	3:17 9:-10
left1:شمل	8:8
left1:شملت	8:19 10:-11
left1:شهيد	5:29 6:-28
left1:ضحيته	6:10
left1:ضمت	2:-24 3:-16 8:-17 11:25
left1:ضمنها	6:11
left1:ضمنهم	0:-13 2:-9 3:-14 4:9 7:-11 8:-18 9:17 10:14 11:-18
left1:طفلا	5:-21 6:27
left1:عاد	0:-32 2:-26 3:-53 4:-16 5:-24 6:-47 7:-19 8:-24 9:-45 10:55 11:59
left1:عالجت	5:11
left1:عبر	0:-9 3:-27 6:-19 8:-9 9:43 11:-24
left1:عدا	2:-12 3:-11 4:-27 5:9 8:-9 10:-20
left1:عددهم	0:-11 2:-9 4:-13 5:-11 6:11 7:10 8:-8
left1:عسكريا	4:11 8:-9
left1:علي	0:-65 2:17 3:-57 4:-50 5:-71 6:51 9:-18 10:-22 11:-23
left1:عن	0:-86 1:-20 2:-61 3:-85 4:-16 5:-99 6:-30 7:89 8:-11 9:-69 10:40 11:-20
left1:عند	3:-18 4:-16 5:-14 6:23 7:-14 9:19 11:-17
left1:عندنا	3:19
left1:عوده	0:-27 3:-33 4:-32 5:-8 6:-23 7:-10 9:-28 10:33 11:16
left1:غادر	3:24 4:-8 5:27 10:-8 11:-27
left1:غرق	6:21 7:-11
left1:فر	0:-12 3:15 5:-9 6:-15 7:-11 9:-8 10:13 11:-14
left1:فرار	0:-8 6:-26 7:-8 9:20 11:-18
left1:فعددهم	3:23 5:11 6:-34 7:18 11:-21
left1:فقتل	5:-16 6:33
left1:فقتلت	5:-29 6:41
left1:فقتلوا	0:-31 6:36 9:-10 10:-10
left1:فقد	4:-8 5:-10 6:22 10:-10
left1:فقدان	0:-14 1:22 3:-19 4:-10 5:-14 6:-39 7:28 11:-10
left1:فقدت	0:-8 5:-13 6:47 7:-29
left1:فقدنا	3:-11 4:-8 5:-14 6:44 7:-34 11:-10
left1:فقضي	3:-8 5:-9 6:43 7:-20
left1:في	3:-12 4:23 5:-8 6:-16 7:-10 8:-10 9:-10
left1:فيه	0:-15 3:-17 4:17 6:18 7:-23 9:19 10:-13 11:-19
left1:فيها	0:-9 1:-9 2:-33 3:-33 4:27 6:-10 8:-19 9:-11 10:-27 11:19
left1:قتل	0:-33 1:-10 2:-21 3:-28 4:-27 5:-17 6:52 7:-21 8:-8 9:-11 10:-26
left1:قتلت	0:-16 1:-20 2:-16 3:-20 4:-19 5:-11 6:56 7:-9 10:-13 11:-10
left1:قتلنا	4:-16 6:24
left1:قتلوا	0:-35 2:12 4:-16 5:14 7:-10 10:-17
left1:قتلي	5:28 6:-30
left1:قتيل	3:25 6:-26
left1:قتيلا	0:-8 5:27 6:-30 7:12
left1:قضي	2:17 3:-21 4:-8 5:-15 6:15 7:-16
left1:قوامها	3:12
left1:كان	0:-13 2:-8 5:-12 6:-19 7:25 8:-11 9:-8 10:-23
left1:كانت	0:-9 1:15 2:24 4:-20 6:-8 7:-24 8:-11 10:-26
left1:كانوا	0:20 1:-9 2:-22 3:35 4:13 5:-16 6:-50 7:-16 8:-32 9:-10 10:-32 11:-31
left1:كذلك	0:-11 2:-8 4:15
left1:كردفان	4:-19 10:21
left1:كنا	0:-11 2:-13 3:15 4:41 5:-15 6:-34 7:-16 8:-24 9:-9 10:-23
left1:ل	0:-14 3:-22 4:10 5:37 6:-41 7:-18 8:-10 9:-8
left1:لا	5:-13 6:24 7:-8
left1:لاحقا	0:-21 4:-15 5:-20 7:-12 8:26 10:-24
left1:لدينا	2:-8 4:14 5:-16 6:-12 7:28 8:-15 10:-10
left1:لقي	0:-24 1:16 2:-14 3:-25 4:-20 5:-25 6:46 7:-38 10:-12
left1:لكن	0:31 3:33 4:-18 5:-8 6:-10 7:-9 9:-15 10:-34 11:-29
left1:مات	0:-39 1:-17 2:10 3:-16 4:-22 5:-48 6:49 7:-41 10:-26
left1:متنه	0:15 4:-10 6:-9
left1:متنها	0:-8 4:15 7:10 10:-12
left1:مجموعه	3:-10 9:23 11:-17
left1:مسلحون	0:8 3:14 6:-8 10:-8
left1:مصرع	5:-21 6:49
left1:مصير	0:-20 2:-21 3:-9 4:-20 5:-9 6:-36 7:59 10:-30 11:-18
left1:مع	0:28 1:-19 2:-21 4:20 6:-9 7:-45 8:-29 9:-19 10:-39 11:-25
left1:مقابل	2:-39 4:-45 5:-32 6:17 7:-20 8:30 9:-8 10:-29 11:-35
left1:مقتل	0:-35 1:-9 2:-8 3:-42 4:-23 5:-47 6:97 7:-37 8:-11 9:-8 10:-16 11:-10
left1:من	0:10 1:17 2:-12 5:-35 6:22 7:-41 8:15 10:-42 11:-26
left1:منه	3:-21 11:20
left1:منها	0:30 2:-18 3:19 4:-13 5:-28 7:-22 9:-18 10:-13 11:-13
left1:منهم	0:-26 1:-22 2:21 3:9 4:-8 5:-27 6:10 7:-82 9:-19 10:-13
left1:نزح	3:41 6:-12 9:-15 11:-14
left1:نزوح	3:30 6:-14 9:-13 11:-12
left1:نساء	3:-9 4:-16 5:-18 6:33 7:-24 8:18 10:-18
left1:نفسه	0:-8 4:17 7:-11
left1:نفسها	3:-28 4:-12 6:-16 7:19 9:-9 10:-9 11:21
left1:نقل	0:-8 2:-9 4:-17 5:43 6:-45 7:-16 8:-30 9:22 10:-9 11:-24
left1:نقلت	0:-9 3:30 6:-33 7:-21 11:-8
left1:نوفمبر	2:-10 5:-15 6:10 7:-8 10:10
left1:هلاك	3:-17 6:31 7:-10
left1:هم	0:11 4:-30 5:-13 6:22 7:-10 8:-14 10:14
left1:هناك	0:-17 1:-12 2:-11 5:12 6:-28 7:15 8:-8 9:-18 10:-27 11:-16
left1:هو	3:-25 6:21 9:-17 11:20
left1:هولاء	0:-25 1:-19 2:-9 4:-33 5:22 6:-14 7:19 8:-12 9:-17 10:-19 11:-10
left1:هويه	2:12 4:-10 6:34 7:-21 10:-16
left1:و	0:25 2:-44 4:-11 5:29 6:-41 7:10 8:-9 9:-58 10:-18
left1:واحد	0:-10 1:9 3:-19 4:9 5:-10 8:-22 9:-24 10:12 11:21
left1:واحده	0:-12 1:-8 2:-8 3:-17 4:-31 5:21 6:8 7:-13 10:-16
left1:واسرت	0:38 3:-8 5:-39 6:-43 7:-23
left1:واصاب	5:38 6:-36
left1:واصابت	3:-9 5:62 6:-48
left1:واصابه	0:-25 2:-10 3:-39 4:-13 5:97 6:-86 7:-23 10:-8 11:-10
left1:واصيب	0:-46 2:-12 3:-26 4:-22 5:93 6:-71 7:-34 8:-12 9:-12 10:-27 11:-13
left1:واصيبت	0:-14 5:37 6:-31
left1:واقتادوا	0:37 4:-10 6:-27 10:-23
left1:والجرحي	5:22 6:-17
left1:وان	0:-39 1:-23 2:16 3:16 4:-12 6:-12 8:-14 10:-15 11:-21
left1:واوقع	5:21 6:-18
left1:وبان	4:-15 10:18
left1:وبقي	2:-15 3:-14 4:16 5:-13 6:-38 7:33 9:11 10:-14 11:-19
left1:وبينهم	5:20
left1:وتمكن	10:22
left1:وتوفي	2:33 4:-11 5:-26 7:-9 10:-11
left1:وجرح	0:-20 3:-9 4:-18 5:74 6:-66 7:-25 10:-8
left1:وجرحت	5:32 6:-28
left1:وجود	4:24 8:-20 10:-8
left1:وحده	0:-9 3:37 4:-32 5:-13 6:-13 7:-14 8:-9 9:-22 10:-8
left1:وحدها	0:23 3:-15 4:-29 5:-33 6:26 7:-35 9:-13 10:-19 11:-10
left1:وخرج	5:8
left1:وخطف	0:31 3:-10 4:-13 5:-22 6:-14 10:-17 11:-8
left1:وخطفوا	0:29 4:-15 6:-20 10:-14
left1:وخلفت	3:-15 5:25 6:-13
left1:ودفعت	3:21 6:-15
left1:وسجل	7:14
left1:وصل	3:-45 5:-30 6:11 7:-20 9:45 11:-15
left1:وصلت	5:12 6:-10
left1:وصول	3:-15 5:-22 6:12 8:-14 9:9 11:13
left1:وعاد	2:-13 3:-13 4:-9 10:15 11:15
left1:وعددها	5:20 6:-18
left1:وعددهم	1:-27 2:-44 3:31 4:20 6:-59 7:-14 8:14 9:-22 10:-16 11:-38
left1:وعن	2:-14 3:17 6:-14 7:19 10:-13 11:-19
left1:وغادر	3:27 11:-26
left1:وفاه	0:-14 1:-8 2:38 3:-26 4:-31 5:-56 6:60 7:-29 8:-22 10:-10 11:-8
left1:وفر	3:13 7:-8 9:-10 10:10
left1:وفقد	0:-25 2:-9 4:-10 5:-32 6:-53 7:49 9:-14
left1:وفقدان	3:-8 5:-10 6:-36 7:39
left1:وقتل	0:-37 1:-16 2:25 3:-25 4:-32 5:-28 6:39 7:-19 10:-22 11:-19
left1:وقتلت	0:-9 6:29
left1:وقتلوا	0:-32 2:9 4:-15 6:27 10:-14
left1:وقضي	0:-16 1:-26 2:19 3:-18 4:-27 5:-35 6:53 7:-30 9:-10 10:-26
left1:وكان	0:13 2:-10 3:-17 4:-26 5:-11 7:-9 8:-16 9:-22 10:8 11:21
left1:ومات	0:-9 3:-19 5:-33 6:47 9:-9 11:-10
left1:ومعهم	0:27 4:-10 5:-17 6:-22
left1:ومقتل	2:-9 4:-9 6:27
left1:ومنهم	0:-13 1:-11 2:-9 3:-10 4:-13 5:-35 6:46 7:-22 8:-14 9:-13 10:8 11:-21
left1:ونقل	0:-10 2:-8 3:32 4:-23 5:39 6:-39 7:-15 8:11 9:-9 10:-28 11:-24
left1:وهم	0:-24 2:-19 3:30 5:-37 6:11 7:8 8:-29 9:-9 11:-12
left1:وهو	3:14 6:8 11:-14
left1:ووفاه	5:-20 6:40 7:-14
left1:يبلغ	3:-15 6:-11 7:10 9:15
left1:يحتجزون	0:-16 4:39 10:-31
left1:يخلف	3:-11 4:-8 6:20 10:-9
left1:يدفع	3:17 9:-15
left1:يزال	0:-49 1:-16 2:-36 3:24 4:49 6:-65 7:46 8:-41 9:-16 10:-47 11:-40
left1:يضم	0:-12 3:35 9:-11 11:-17
left1:يعاني	5:19 8:-19
left1:يعود	3:-9 11:30
left1:يقتل	6:25
left1:يقل	7:11
left1:يقيم	3:15 11:-9
left1:يكون	0:-17 1:29 4:16 6:-23 7:-11 10:-13
left1:يناير	1:-10 2:-8 3:-33 4:-11 5:-12 6:23 7:11 9:-12
left1:ينقل	9:13 11:-11
left1:يومين	9:13
left1:يووي	3:23 5:-8 6:-11 11:-22
left1:•	0:-9 1:-8 3:36 4:-19 5:-11 6:-26 7:-12 8:-10 9:-23
left2:	0:-10 3:-13 4:22 6:20 10:-25
left2:"	0:15 1:-33 3:-27 4:-14 5:-44 6:8 8:-10 10:10 11:-47
left2:#	0:8 1:-31 2:-64 3:-26 5:-19 6:30 8:-41 11:14
left2:(	0:8 3:12 5:-16 6:12
left2:)	0:-13 1:22 3:-8 5:-18 8:-9 9:-35 11:14
left2:,	0:-57 2:-16 3:26 4:-23 5:-19 6:-21 7:-20 11:-17
left2:-	0:11 1:-14 2:-11 4:-32 5:-16 6:10 7:-28 10:11 11:-12
left2::	0:-29 1:-12 2:-35 3:19 4:-13 7:-8 8:-16 9:-19
left2:;	0:-8 4:-16 5:-9 6:-11 7:22 9:-9 11:-17
left2:ابريل	0:-12 2:-16 3:-9 4:14 6:13 7:-26 8:8 10:-13
left2:اثر	5:-10 7:9
left2:احياء	2:19 4:-10 6:-16 8:16 10:-25
left2:اخرون	0:16 3:-8 5:-19 6:-32 7:24 11:-8
left2:اخري	0:-13 3:-32 4:-21 5:-10 6:17 7:-16 9:21 10:-11
left2:اخرين	4:18 6:-23 7:-8 9:16 10:-8 11:-9
left2:اخلي	0:-10 2:-23 5:-14 8:-22 10:30
left2:اربع	5:-27 6:18 8:19
left2:اربعه	0:11 2:-12 3:-15 5:-11 6:16 7:11
left2:ارتفع	0:-8 2:-8 4:9 5:11 6:-9 10:-11
left2:اسره	3:23 6:-11 11:-9
left2:اشخاص	0:9
left2:اصيب	5:35 6:-34
left2:اضافه	0:9 2:-17 3:-40 4:-31 5:-16 7:19 8:-32 10:31 11:23
left2:اطفال	3:-11 5:-28 6:35 7:-11 9:-11
left2:اطلاق	0:-8 3:-11 4:-19 5:11 8:-18 10:25
left2:اطلق	0:-24 4:-14 10:28
left2:اعلنت	0:-13 6:29 7:-11
left2:افرج	0:-21 2:-15 4:-16 6:-22 7:-11 8:-18 10:41
left2:افرجت	6:-11 8:-13 10:16
left2:اكتوبر	0:-8 3:12 5:-9 10:12
left2:الا	2:-15 3:-12 4:-12 6:23 10:11 11:13
left2:الابيض	5:-13 6:21
left2:الاحتلال	2:-8 6:-8 8:-21 10:21
left2:الاحد	0:-20 4:-25 10:26
left2:الاحمر	2:22 6:-18
left2:الاسبوع	3:-17 4:-19 5:-10 6:9 7:-13 9:16 11:-17
left2:الاصابات	5:25 6:-11
left2:الافراج	0:-30 2:-18 3:-11 6:-34 7:-21 8:-30 10:44 11:-9
left2:الاقل	5:12 6:-15 7:10
left2:الامن	2:11 4:20 5:-9 6:-23 7:-8 10:-22
left2:الان	0:-31 2:-21 3:-16 4:-16 5:-9 6:23 7:-19 10:41 11:-8
left2:الانسان	3:8
left2:الاوروبي	2:18 4:-16 8:-15
left2:الاوكراني	2:8
left2:الاول	1:27 3:-15 5:-13 6:-14 7:-12 8:-9 11:-17
left2:الاولي	0:-9 2:-17 3:-25 4:-24 5:-23 6:27 7:-12 9:-15 10:13 11:-11
left2:البحث	4:21 6:-21 10:-27
left2:البلاد	0:-8 4:10 6:10
left2:البلديه	3:-10 6:23 7:-16
left2:البيان	0:-9 1:-8 2:-17 3:-22 4:-13 5:21 6:-45 7:12 8:-15 10:9 11:22
left2:التايلاندي	6:16
left2:التعرف	3:-10 6:24 7:-11
left2:التغذيه	6:16
left2:التي	4:-10 5:-10 6:29 7:-13 11:-17
left2:الثالث	3:-18 6:-14 8:-16 9:-11 11:24
left2:الثاني	1:15 3:10 7:-9 9:-17 11:-14
left2:الثلاثاء	6:12
left2:الثلاثه	3:-27 6:12 9:20
left2:الجرحي	5:34 6:-28
left2:الجماعه	2:12 3:-14 4:28 5:-19 6:-20 8:22 10:-35 11:-12
left2:الجمعه	0:-14 2:-21 4:-15 5:-8 6:20 8:13 10:-18
left2:الجيش	0:-13 4:-23 5:-9 6:17 7:-21 9:-9 10:8 11:-18
left2:الحدود	0:20 3:8 5:-14 6:-19 9:-8 11:-9
left2:الحرب	0:-8 2:19 4:-25 6:9 10:-14
left2:الحصيله	5:-8 6:22
left2:الحكومه	1:-8 3:-30 5:-12 6:33 7:-10 9:-13 11:-8
left2:الحوثيون	0:27 4:20 6:-29 7:-20 10:-28
left2:الخاطفين	0:-28 2:16 4:30 6:-10 10:-21
left2:الخميس	2:-8 3:-10 4:-25 5:-14 6:-26 7:-13 10:38 11:-8
left2:الدفاع	3:-8 4:10 6:15
left2:الدوليه	0:14 3:9 4:-13 7:-11
left2:الذي	0:28 1:-13 4:-27 5:-11 6:-22 7:-8 8:-8 10:-9 11:-13
left2:الرقم	1:-9 3:-19 5:22 7:-27
left2:الروسيه	2:-10 8:18 11:-8
left2:السبت	6:13 7:-14
left2:السلطات	3:13 5:-9 6:-37 7:31 11:-8
left2:السنه	3:-21 10:-12 11:23
left2:السودان	3:-23 6:-9 9:25 11:-13
left2:الشرطه	0:12 2:-22 3:-11 4:-31 5:-12 6:26 7:-15 10:-18
left2:الشرعي	3:-9 4:-8 5:-12 6:27 10:-8
left2:الشهداء	6:31
left2:الشهر	2:29 6:-36 9:-13 11:11
left2:الصحه	6:9
left2:الصليب	2:11 4:-19 6:-13 8:19 10:-14
left2:الضحايا	7:8
left2:الطواري	3:10 6:-8
left2:العاصمه	6:15
left2:العالميه	5:-8 6:15
left2:العام	1:-8 2:-22 3:-39 4:-40 5:-46 6:46 7:-26 8:-18 10:12 11:16
left2:العايدين	3:-15 9:-16 11:21
left2:العثور	2:-11 6:26
left2:العدد	3:-9 5:-17 6:34 7:-22
left2:الفا	3:16 6:9 9:-23
left2:الفرق	5:8
left2:القتال	3:22 6:-13
left2:القتلي	5:-19 6:10
left2:القصف	5:-9 6:14
left2:القضاء	6:10
left2:القطاع	2:23 6:-21
left2:القوات	2:-16 4:-24 6:32 10:-16
left2:الكمبوديه	3:18 9:-9
left2:اللاجيين	3:-12
left2:الله	4:-11 5:-13 6:27 7:-8
left2:الليله	2:12 3:8
left2:الماضي	2:-18 3:-25 5:-22 6:19 7:-15 8:12 9:-11 10:-27 11:-10
left2:المتحده	3:22 4:18 9:-23
left2:المجاوره	6:11
left2:المحافظه	8:22 11:-24
left2:المختطفين	0:-14 2:-18 4:32 6:-27
left2:المدني	3:-13 4:-12 6:17 7:8 11:-8
left2:المدنيه	2:25 4:-14 5:-8 6:-21 8:-10
left2:المدينه	5:11
left2:المركز	3:9
left2:المستشفي	5:-31 6:9 8:28 10:-8
left2:المستشفيات	3:-9 5:-18 6:22
left2:المسلحين	0:16 2:12 4:27 6:-28 7:-28 10:-23
left2:المصابين	5:28 6:-24
left2:المصدر	3:-9 4:10 6:10 8:-8
left2:المفقودين	6:-13 7:15
left2:المفوضيه	1:18 3:-8 4:13 6:-22
left2:المنظمه	1:19 4:10 6:-16 7:-15 9:-12
left2:المهاجمين	0:-8 2:-13 6:18 10:-10
left2:الموقع	5:10 6:-25 7:21
left2:المولف	4:16 10:-14
left2:الناجين	4:11 5:15 6:-22 10:-9
left2:النار	0:-13 2:-16 4:-12 5:-10 6:26 10:-17 11:-9
left2:النازحين	3:9 6:8 7:-10
left2:النيران	4:-12 6:19 10:-14
left2:الهجوم	0:19 3:27 4:-19 6:-21 9:-14 10:-28
left2:الهند	3:-17 9:18
left2:الوزاره	6:9 9:-13 11:13
left2:الوفيات	6:16
left2:الولايه	0:-11 3:-24 4:-13 6:-24 7:31 9:-8 10:-10
left2:الي	2:-47 3:-19 4:-65 5:-11 6:-50 7:-51 8:14 9:28 10:-9 11:10
left2:اليه	0:-12 4:22 5:-8 6:-19 7:-10 10:-11
left2:اليوم	0:-9 2:-30 3:13 4:-15 5:-17 7:18 8:-24 9:-15 10:11
left2:اما	4:-9 6:8 10:14
left2:امراه	1:15 4:-11 5:-16
left2:امس	2:-16 5:-9 6:32 7:-20 8:11 10:-8
left2:ان	0:-18 1:-43 2:-28 3:-59 5:-44 6:35 8:-48
left2:انا	6:22 7:-15
left2:انخفض	3:-11 9:18 11:-16
left2:انه	0:-15 2:-19 6:19 7:-15
left2:انها	0:-25 1:-20 2:21 3:-10 4:-54 5:24 7:-18 8:14 9:-15 10:-42 11:16
left2:او	0:-9 1:33 6:-26 7:-19
left2:اودت	3:-16 6:32 7:-17
left2:اودي	3:-17 5:-14 6:45
left2:اوكرانيا	6:21 8:-11
left2:ايام	0:-11 3:21 6:-16 9:-25 11:11
left2:ايران	3:-11 11:16
left2:ايضا	0:8 2:-12 3:-15 4:23 5:-10 6:-10 7:-11 8:-12 9:-10
left2:ايواء	3:17 11:-17
left2:ب	2:19 3:-9 6:-25 9:15 10:-8 11:-11
left2:بالافراج	4:8 8:22 10:-27
left2:بان	2:-19 3:-9 4:21 5:-19 6:-29 7:31 11:-16
left2:بترت	3:-10 4:-8 5:41 6:-40 7:-9 10:-11
left2:بدايه	6:11 9:-22
left2:بذلك	6:17 7:-11
left2:بعد	0:9 2:-14 5:-27 6:-19 7:10 9:-45 10:-17 11:24
left2:بعدما	3:15 5:-13 7:-9 9:10 11:-12
left2:بلاغات	0:16 3:-19 4:-11 6:-22 7:24 10:-12 11:-10
left2:بموجبها	3:-13 8:23 10:-22
left2:بين	0:-28 1:-16 2:-18 3:-26 4:-28 6:15 7:-36 8:18 9:-16 10:-12
left2:بينما	0:-12 2:-8 3:18 4:-17 5:21 7:-19 8:-10 10:-15 11:-25
left2:بينهم	6:13
left2:بيوتهم	5:-12 6:-29 7:-10 11:32
left2:تبادل	2:-14 4:-13 6:19
left2:تبحث	3:-11 7:21
left2:تبلغ	3:-10 6:14
left2:تتحدث	0:-12 3:-19 4:15 5:-14 6:8 7:-12 10:-17 11:-10
left2:تحت	1:-8 3:-8 4:-10 5:-13 6:-18 7:31
left2:تحدث	0:-8 2:21 5:-20 6:8 7:-16
left2:تحييد	6:22
left2:تركيا	3:-19 5:-22 6:22 9:-16 11:17
left2:تزال	2:13 6:-9 7:-8 10:-10
left2:تستضيف	11:-20
left2:تسع	5:-13 6:17
left2:تسعه	4:-10 5:8 8:-11 10:13
left2:تسلمت	2:-16 8:24 10:-25
left2:تضم	3:10 11:-8
left2:تعاملت	5:14 6:-14
left2:تعلن	2:14 4:-9 6:9 10:-18
left2:تعود	2:22 5:-9 10:-23
left2:تقريبا	6:8
left2:تقول	2:-10 3:8 4:26 5:-10 6:-16 7:9 8:-14 9:-8 10:-16 11:-8
left2:تلميذا	4:15 6:-17 10:-14
left2:توفي	5:-33 6:36
left2:ثلاثه	0:-12 2:12 3:-9 5:11 6:-9 7:-8 10:-9
left2:ثم	0:-8 2:-11 4:-8 5:-32 6:46 7:-26
left2:جار	6:-15 7:21
left2:جثامين	5:17 7:-10
left2:جثث	4:-11 7:-9 8:18 10:-20
left2:جثه	5:12
left2:جديده	11:8
left2:جري	0:-15 5:-12 6:25 10:-12
left2:جريحا	5:35 6:-21
left2:جنديا	0:18 2:-28 4:34 5:-11 6:-67 7:-18 8:15 10:-27
left2:جنود	0:25 4:-26 6:-22 7:-10
left2:حاله	5:28 6:-16
left2:حتفهم	5:-17 6:-14 7:31
left2:حتي	0:13 1:-13 2:-12 3:-34 4:-16 5:-24 6:28 7:-28 8:-22 9:-19 10:20 11:-10
left2:حصيله	5:9
left2:حلب	3:28 5:-10 9:-8 10:-10 11:-15
left2:حيث	0:-21 2:-18 4:-14 5:21 6:19 7:-19 8:-11 10:-25 11:-18
left2:حين	0:-15 1:-9 2:-16 3:16 5:14 6:-21 7:10 8:-22 9:-40 10:-21 11:8
left2:خرج	3:12 5:-13 6:-25 7:-10 8:-9 9:-23 10:24 11:-10
left2:خساير	0:-16 5:-27 6:28
left2:خطف	0:9 2:-10 4:-12 6:20 10:-26
left2:خلال	0:-8 1:14 5:-13 6:-13 7:-8 9:9 11:-11
left2:خمسه	4:14 6:18 10:-12
left2:خيمه	2:-13 4:-13 10:18
left2:داخليا	3:20 9:-14 11:-8
left2:دول	3:-20 9:14
left2:دولار	0:-16 4:-18 6:-8 8:-16 10:22
left2:ذاته	3:-15 5:19
left2:ذلك	0:17 2:-8 3:20 7:-28 9:-9 10:-14
left2:راح	6:28 11:-17
left2:راكبا	5:8
left2:رجلا	0:-13 4:-10 5:-19 6:25 8:11 10:-8
left2:رهينه	0:-9 2:10 4:-23
left2:زال	3:-14 4:-20 5:15 7:20 9:16 10:-8 11:-15
left2:ساعه	5:-33 6:41
left2:سبتمبر	2:-15 4:-19 6:9 10:20
left2:سبعه	2:-8 4:-21 5:28 6:-9 8:14 10:-13
left2:سته	0:-11 2:-10 3:-11 4:-10 5:-24 6:34 7:-12 10:-13
left2:سجل	3:14
left2:سجلت	3:-14 6:11 7:-9 11:18
left2:سقط	6:20
left2:سكان	3:22 9:-9
left2:سلاح	5:13
left2:سوي	10:10
left2:سياره	6:11
left2:سيبو	6:11
left2:شخص	3:-29 5:12 6:14 7:-11 9:23 11:-13
left2:شخصا	0:-33 1:-14 2:12 3:23 4:-28 5:13 9:-10 10:-12 11:-15
left2:شخصين	5:22 6:-19
left2:شهداء	5:19 6:-18
left2:شهيدا	6:17
left2:صباح	5:-11 6:36 7:-22 9:-12 11:12
left2:طفلا	0:13 5:-36 6:18 7:9
left2:طويله	3:39 5:-8 6:-8 7:-27 9:-12 11:-12
left2:عاد	0:-17 2:25 3:-17 4:-9 6:-21 7:-13 8:21 10:-27
left2:عام	0:22 2:-9 4:-23 8:12 10:-9
left2:عامل	5:12
left2:عبر	3:-27 9:27 11:-10
left2:عثر	0:-51 2:45 4:-12 5:-17 6:-18 7:-22 10:-26
left2:عدد	0:21 1:-15 2:-13 3:-18 4:-15 5:-20 6:25 8:-11 10:-18
left2:عسكريا	0:-9 4:28 5:-8 6:-25 8:15 10:-17
left2:عشر	0:14 2:-25 4:13 6:-21 10:-10
left2:عشره	0:-16 4:-9 6:22 10:-8
left2:علي	1:-10 2:-14 4:-8 6:8 7:14 8:9 9:-10 10:-30
left2:عمليات	2:-28 4:-15 7:-8 8:-17 10:35
left2:عن	1:-26 2:-12 3:-54 4:18 5:-20 6:-10 7:11 9:9 10:-11 11:-42
left2:غزه	2:19 5:12 6:-19
left2:غير	0:-24 3:28 4:15 6:15 7:-11 9:-27 10:-19 11:-55
left2:فضلا	4:-14 6:-8 7:16 9:-10 11:12
left2:فقد	6:11 7:-11 11:11
left2:فلسطينيا	2:-8 8:14 10:-13
left2:في	0:-13 1:-48 2:-40 3:9 5:13 6:19 7:-33 8:10 9:-29 10:-38 11:-15
left2:فيما	2:-19 3:-11 6:14 7:-10 8:-23 9:-9 10:-26 11:12
left2:فيه	0:-9 3:-15 4:-8 9:21
left2:فيها	1:-13 3:28 5:-8 6:-23 7:-11 11:-9
left2:قافله	3:-25 5:-8 6:-27 8:-14 11:35
left2:قال	5:-27 6:28
left2:قالت	0:-9 4:-13 5:12
left2:قايمه	0:-21 2:-17 4:18 6:22 8:-14 10:-12
left2:قبل	1:-8 2:11 3:26 4:-35 5:-23 6:10 7:-14 8:-13 9:-16 11:-29
left2:قتل	0:22 2:-22 4:-40 5:-12 6:12 10:-14
left2:قتلوا	0:-24 2:16 3:-9 4:-30 5:18 6:-30 7:19 8:-9 10:-17
left2:قتلي	3:13 5:11 6:-12
left2:قتيلا	0:-22 1:-9 2:-16 3:-26 4:-9 5:28 6:-9 7:14
left2:قد	1:25 2:21 4:-29 5:-27 6:-11 7:-39 8:20 10:-26 11:-19
left2:قضت	6:12
left2:قضي	2:-10 3:-13 4:-8 5:-17 6:39 10:-12
left2:قوله	5:12
left2:كان	0:-33 1:-8 2:-22 3:9 5:-14 6:-20 7:-26 8:-19 9:28 10:17 11:-19
left2:كانت	4:14 10:-8
left2:كل	7:14
left2:كما	0:15 5:-8 6:-8
left2:كييف	2:13 3:-12 4:-17 5:-9 8:11 10:-19 11:-13
left2:لا	0:-35 2:-19 4:16 5:-9 6:-32 7:35 8:-12 10:-23 11:-21
left2:لاجي	3:-12 5:-8 6:-20 9:33 11:-17
left2:لاحقا	5:-21 6:29 7:-15
left2:لدي	3:-10 4:26 6:-17 8:-19 9:10 10:-8 11:-11
left2:لدينا	3:-15 4:-21 5:19 6:-30 7:18 8:15 11:-9
left2:للهجره	1:10 6:-19 9:-9 11:11
left2:لم	3:-15 4:-12 5:-10 6:-16 7:24
left2:لنساء	2:-9 5:-10 6:24 7:-17
left2:لها	6:8
left2:ما	0:-26 2:-31 3:30 4:35 5:-24 6:-32 7:-12 10:-19 11:-33
left2:مارس	0:-10 3:-11 4:-11 10:11 11:9
left2:محليه	4:-20 8:8 10:16
left2:مخيم	3:14 9:18 11:-30
left2:مخيمات	11:-9
left2:مدنيا	0:-10 2:-10 3:-9 4:-9 5:48 6:-36 7:-19
left2:مدنيين	3:8 5:35 6:-40
left2:مساء	0:10 2:23 3:17 5:-18 6:-8 7:-24 10:-17
left2:مستشفي	5:11
left2:مستمر	6:-19 7:21
left2:مسلحون	0:11 6:11 10:-19
left2:مصابا	5:31 6:-28
left2:مصرعهم	5:-26 6:18 7:14
left2:مضيفا	4:-11 6:-24 7:16 8:11
left2:مطلع	0:14 1:-13 2:22 5:25 6:-36 7:-13 9:24 10:-14 11:-28
left2:مع	4:24 6:-8 8:-21
left2:معظمهم	3:-10 11:9
left2:مقابل	2:-21 6:24
left2:مقارنه	3:-13 4:-9 5:-34 6:30 7:-10
left2:ملايين	3:20 6:-14
left2:من	2:15 3:-20 4:16 5:-29 6:-21 7:-13 8:-36
left2:منذ	1:-13 3:-18 4:-10 5:-16 6:21 7:8 8:-14 9:-39 10:-23 11:26
left2:منها	2:-14 6:26
left2:منهم	0:-17 2:-16 4:-27 5:23 7:-32 10:-17 11:22
left2:موسكو	2:-14 4:23 6:12 8:-27 10:-13
left2:نازح	3:12 6:14 9:-17 11:-10
left2:نجا	0:-15 4:-11 10:18
left2:نزولا	3:17 5:-8 6:-9 9:-9 11:-9
left2:نساء	3:-13 5:23 7:-24 9:-10
left2:نسمه	3:17 9:-19 11:12
left2:نفسه	2:-18 6:17 10:-13
left2:نفسها	6:19
left2:نقل	2:16 7:-8 10:-8
left2:نقلت	3:-8 6:9 8:11 9:20 10:-11 11:-18
left2:نوفمبر	3:14 6:14 11:-9
left2:هذا	0:-12 1:20 2:-21 4:-25 5:-20 7:-21 8:-20 9:-15 11:15
left2:هم	0:21 6:10 10:-21
left2:هناك	0:8
left2:هولاء	0:-15 1:-9 2:13 4:-11 5:-9 6:-21 7:29 8:-23 9:-13 10:9 11:-16
left2:و	3:-9 4:-9 6:16 7:10 10:-11 11:-15
left2:واحتجزت	6:9
left2:واحد	4:-14 7:14 8:30 10:-36
left2:واحده	6:15 7:-8
left2:واصيب	5:20 6:-11
left2:واضاف	0:-14 2:-40 3:-30 4:-47 5:51 6:-19 7:-19 8:-14 9:-23
left2:وان	0:-15 2:-15 4:-17 6:17 7:8 8:-12 10:-25
left2:وانها	0:11 3:22 4:-13 5:-15 6:-22 7:-27
left2:واودت	3:-26 5:-8 6:26 9:-13 11:-11
left2:واوضح	0:-16 2:-10 4:-14 5:-18 6:38 8:-9 10:-24
left2:واوكرانيا	2:-8 8:13
left2:وبين	0:-10 1:-18 3:-23 4:-9 5:13 6:22 7:-26 8:21 10:-25
left2:وتابع	6:9
left2:وتستضيف	3:-8 9:15 11:-11
left2:وحده	0:-10 1:-11 2:-9 3:13 4:-11 5:-13 6:-30 7:-20 9:27
left2:وحدها	0:-8 5:27 6:-15 7:-18
left2:وصل	2:15 3:15 4:-16
left2:وعلي	3:-32 5:-12 6:-35 8:-21 10:-20 11:30
left2:وعن	0:10 2:-20 5:-29 7:-9 10:18
left2:وفاه	2:11 4:-12 6:-19 7:22 8:-8
left2:وفقد	5:-11 6:-18 7:19
left2:وفي	3:19 5:20 7:-32 9:-14
left2:وقال	0:-8 3:-25 4:15 5:-17 6:13 7:-21 10:-8 11:26
left2:وقالت	4:14 6:-11
left2:وقت	0:-9 4:11
left2:وقتل	0:-16 2:20 4:-12 6:-9
left2:وقد	0:-18 3:-45 5:16 6:16 8:-13 9:-12 10:-39 11:24
left2:وكان	0:37 4:-34 5:-19 6:-23 7:-10 10:-13
left2:ولا	0:-30 1:-10 2:-33 3:23 4:44 6:-53 7:32 8:-38 9:-22 10:-35 11:-27
left2:وما	0:-23 2:-12 3:-20 4:36 5:-10 6:-24 7:22 8:-10 10:-49 11:-19
left2:ومن	0:20 1:-10 2:-23 3:-9 4:-31 5:-39 6:19 7:-12 8:-12 10:-17 11:-11
left2:ونشرت	4:21 5:-13 7:-13
left2:يزال	0:-16 2:-15 3:11 4:-11 7:27 9:-9 10:-15
left2:يضاف	2:-17 3:-18 4:23 6:-23 9:-12 10:-20 11:21
left2:يعرف	0:-29 2:-8 4:-22 6:-14 7:39 10:-24
left2:يعلن	0:-20 10:17
left2:يناير	0:-20 1:-17 2:-29 3:-10 4:19 5:-8 6:-18 7:-20 8:-16 9:-18 10:26 11:17
left2:يوليو	3:-21 5:-11 8:-9 11:28
left2:يوم	1:10 3:-14 6:-8 9:-22 11:22
left2:يونيو	0:16 2:-15 4:11 6:-18 8:-10
left2:•	0:27 3:-18 4:-14 6:-15 9:13 10:-9 11:17
left2:▪	0:-9 3:-8 5:8 6:-12 7:13 10:-8 11:-11
left3:	0:-16 2:-9 3:-21 4:-26 5:13 6:34 7:-28 8:19 9:-9
left3:"	0:8 3:-24 4:-32 5:-35 8:-18 10:-26
left3:#	0:41 1:-18 2:13 3:-41 4:-30 5:42 6:-19 7:-37 9:-25 10:-26
left3:)	0:-16 1:-8 2:-10 3:-16 5:-12 6:16 7:-25 9:-13 10:-18 11:19
left3:,	0:-19 3:16 4:13 5:17 6:-16 8:-21 9:-38 10:-29 11:-13
left3:-	0:-13 1:-24 2:-22 3:-18 4:-50 5:-60 6:39 8:-33 9:20 10:-21 11:-14
left3::	0:27 1:-21 2:-73 3:-35 4:22 5:-31 6:-21 8:-9 11:-59
left3:|	2:-9 3:-9 4:14 5:-8 7:-10
left3:اباد	0:-8 2:-12 4:-16 7:-9 9:-17 10:-8 11:14
left3:اثنين	0:-13 4:19 5:-20 6:-13 7:-8 10:10
left3:اجمالي	3:-15 6:23 9:-13 11:14
left3:اخرين	4:18 6:-26
left3:ادت	6:12
left3:ادي	3:23 4:-12 5:-9 6:8
left3:اربع	6:9
left3:اربعه	0:23 2:-8 3:10 4:-15 5:-26 6:17 7:-20 8:-10 10:-17 11:-15
left3:استشهاد	5:23 6:-20
left3:استقبل	9:-13 11:17
left3:استقبلت	3:22 6:-8 9:-15 11:-16
left3:اسراييل	2:18 4:-17 6:-14 8:28 10:-23
left3:اسره	5:-8 6:27 7:-9
left3:اسفر	5:11
left3:اسفرت	6:13
left3:اسيرا	2:-9 4:16 6:-13
left3:اشخاص	0:16 3:-9 10:-10
left3:اشهر	3:16 4:-12 10:-8
left3:اصابه	6:9
left3:اطفال	0:-16 3:-13 4:-15 5:12 7:-9 9:-17 10:18 11:-10
left3:اطلاق	6:11 11:-8
left3:اعلن	2:9 5:-23 6:24
left3:اغسطس	0:-13 6:20
left3:اقليم	3:15 6:-9
left3:اكتوبر	2:17 3:-14 10:-8 11:8
left3:الاثنين	3:-21 6:-8 7:14 11:18
left3:الاحد	8:-14 10:14
left3:الاحمر	0:-16 2:-13 4:-14 5:-36 6:29 7:-20 8:20 10:-19 11:-10
left3:الاخر	0:-10 6:-26 10:24
left3:الاربعاء	3:-23 11:21
left3:الاسبوع	2:-8 6:13 8:-10
left3:الاسر	3:-10 6:-23 7:21 10:-8
left3:الاسراييلي	0:-11 2:30 3:19 4:-14 5:-13 6:-33 7:-8 8:-18 10:-8
left3:الاسراييليه	2:-22 4:-10 6:28 8:-18 10:13
left3:الاف	3:22 11:-14
left3:الافراج	0:-24 2:-9 4:14 6:-26 8:23 10:-16
left3:الاقل	0:-9 2:-22 4:22 7:-9 10:-8
left3:الامم	3:17 4:19 9:-21
left3:الامن	5:12
left3:الان	5:8
left3:الانسان	2:-19 3:-21 4:12 6:-20 7:23
left3:الانقاذ	6:13 7:-11
left3:الاول	0:19 1:-16 2:-24 3:-17 4:12 5:-22 7:-9 8:-17 9:-22 10:-19 11:15
left3:الباقون	0:-16 3:-33 4:35 5:-21 6:-11 7:8 8:-13 10:-25
left3:البحث	4:-8 5:-27 6:-25 7:48
left3:البلاد	0:20 1:10 3:-16 10:-20 11:8
left3:البلده	3:-8 6:11 9:15 11:-15
left3:التعرف	6:25 7:-16
left3:التقرير	0:12
left3:التي	0:-18 2:-19 3:-12 4:16 6:-18 7:29 8:-25 9:-16 10:-22
left3:الثاني	0:16 3:-9 6:17 10:-15
left3:الثلاثاء	0:-12 2:12 5:-8 7:14 8:-10
left3:الجانب	3:11 4:-9 5:8
left3:الجرحي	5:26 6:-25
left3:الجماعه	0:12 2:18 6:-11 8:-13 10:-25
left3:الجمعه	3:13 11:-12
left3:الجيش	0:-25 2:-8 3:8 4:-16 5:21 6:-10 10:12
left3:الحرب	0:-9 2:-23 3:-29 4:-27 5:-8 6:29 7:-9 8:28 9:-18 10:-22 11:-9
left3:الحصيله	1:16 6:-12
left3:الحكومه	0:-14 2:-9 3:-13 4:-29 6:31 7:-23 8:21 9:-8 10:-16
left3:الخميس	2:-8 6:15 8:-10
left3:الدفاع	3:-10 4:-15 7:12 8:16 11:-15
left3:الدوليه	0:11 2:11 4:8 5:-15 6:-31 7:-28 8:-13 9:-11 10:-18 11:10
left3:الذي	0:-16 1:-9 2:-10 3:-18 4:-10 5:-17 6:42 7:-19 10:-13 11:14
left3:الذين	0:-9 3:26 6:-27 9:-14 10:-10 11:-14
left3:الساحل	3:9
left3:السبت	0:-9 9:-13 10:11 11:14
left3:السجون	0:32 2:-25 4:-10 6:-19 10:-8
left3:السلطات	0:-13 2:-10 3:16 4:-11 6:11 9:-17 10:11
left3:السودان	8:-12 9:15 11:-10
left3:الشركه	2:-9 4:-9 6:-8 7:17
left3:الشهر	4:-16 5:-13 6:27 7:-10 9:-12
left3:الصحه	5:-11 6:20
left3:الضحايا	5:-17 6:30 7:-8
left3:الطب	3:-9 4:-8 5:-12 6:27 10:-8
left3:الطريق	6:9
left3:الطواري	5:-29 6:30
left3:العام	0:17 1:12 3:-15 4:-24 5:-21 6:13 8:-13 9:-13 10:-11 11:11
left3:العدد	0:-10 2:-10 6:-19 7:-19 8:11 9:12
left3:العمليه	0:-8 4:-9 5:-10 6:15 8:-23 10:19
left3:الف	3:22 6:15 9:-11 11:-22
left3:الفا	3:22 4:-11 6:-8 8:8 10:-13 11:-30
left3:القتلي	1:27 2:-9 3:-8 4:-16 5:-46 6:34 7:-29
left3:القطاع	2:43 4:-37 6:-28 10:-44
left3:القوات	4:-12 5:-8 6:15 10:10
left3:الكوارث	6:21 11:-14
left3:الماضي	0:-9 4:17 5:-28 6:17 7:-13 8:-26 9:-18 10:13
left3:المتحده	0:-17 3:-19 4:-14 5:-9 6:25 7:-12 9:17 11:-9
left3:المحافظه	4:-14 8:22 10:-15
left3:المخيمات	4:14 11:-9
left3:المدني	0:-11 2:-13 3:-22 4:-12 5:-14 6:16 7:-9 9:24
left3:المدنيه	6:-16 7:19
left3:المدينه	3:11
left3:المركز	5:17 6:-12 7:-15
left3:المستشفي	0:24 6:-25
left3:المسوول	5:8
left3:المفقودين	3:-8 5:-14 6:-36 7:31
left3:المفوضيه	0:-8 1:13 3:-14 4:-14 6:-13 7:-11 11:11
left3:المقرر	3:-10 6:-8 9:-20 11:26
left3:المنظمه	4:16 10:-12
left3:المهاجمين	0:13 2:-9 3:-13 6:-11 7:-9 10:15
left3:النازحون	3:29 9:-15 11:-22
left3:النازحين	7:12
left3:الوحده	3:-14 6:9 11:14
left3:الوزاره	6:18
left3:الوطني	4:-20 5:10 6:-13 8:-15 9:-10 10:31 11:-17
left3:الوطنيه	3:-10 5:10 7:18
left3:الوفيات	5:-10 6:26 7:-17
left3:الي	0:8 1:-11 2:-47 3:28 4:-53 5:-18 7:-9 8:-21 9:-25 11:-8
left3:اليمنيه	4:-13 10:8
left3:اليوم	2:-14 3:-20 5:25 6:-14 10:-23 11:10
left3:اما	3:20 4:19 9:-11 10:-25
left3:امس	0:-14 1:-11 2:17 3:11 4:-21 5:-27 6:-37 7:-27 8:-9 9:25 10:-14 11:-8
left3:امهات	0:-11 4:12 6:-12 7:13
left3:ان	1:-34 2:-18 3:-10 5:-49 6:20 7:-56 8:32 9:-38 10:-24
left3:انه	0:-18 2:-14 3:-13 4:9 5:-23 6:21 7:-26 8:12 10:-26 11:-10
left3:انها	2:19 3:12 4:-13 6:-15 7:8 10:-16
left3:اودت	6:21
left3:اوليه	6:11
left3:ايام	3:-11 5:16 9:14
left3:بان	0:-11 3:9 4:24 5:-10 6:-13 7:-17 8:-14 11:-13
left3:بجروح	5:12 6:-10
left3:بحسب	0:-14 2:18 4:9 6:-11 7:-8 8:-8 9:-9 10:-29
left3:بدايه	3:-16 6:8 9:10 11:10
left3:بعد	0:-12 2:-20 3:26 4:-8 7:22 9:-12 11:-27
left3:بلا	3:23 6:23 9:-32 11:-9
left3:بلدات	3:-11 11:12
left3:بمقتل	0:-10 2:-19 4:-10 5:15 6:14 10:-11
left3:بيان	0:-15 3:-9 8:-13 10:16 11:13
left3:بين	0:-24 1:-9 3:-12 4:-18 6:11 7:-12 9:-17 10:-13 11:27
left3:بينما	0:10 3:-21 4:-21 5:-8 6:10 9:-12 10:-15 11:22
left3:بينهم	0:-10 2:13 4:-10 6:17 7:-18 10:-11
left3:بيوتهم	3:14
left3:تبادل	5:12
left3:تحت	2:-8 5:22 7:-29 10:-11
left3:تردد	4:24 8:-21
left3:تسع	5:13
left3:تسعه	0:-27 2:-8 4:-14 5:33 8:-8 10:-15
left3:تسلم	2:10 8:-14 10:-11
left3:تشرين	1:17 4:9 6:-14 11:-13
left3:تعرف	2:-29 3:-8 4:-17 5:-17 7:27 9:-9 10:-17 11:-9
left3:تعلن	10:11
left3:تقول	6:15 11:9
left3:تلك	0:12 4:-9 5:10
left3:تموز	6:-14 8:26 10:-26 11:-13
left3:توفي	5:-17 6:25
left3:ثلاثه	0:13 2:-21 4:-39 5:8 6:-12 8:-13 11:-9
left3:ثم	0:-27 2:-18 3:-19 4:8 5:20 6:-44 7:9 8:-9 10:21
left3:ثمانيه	0:26 2:-17 4:-22 6:-15 7:-17 10:-11
left3:جثث	5:-9 6:10
left3:جثه	0:-8 5:-8 6:14 7:-12
left3:جري	3:15 11:-15
left3:جريحا	2:-9 3:9 4:-20 5:35 6:-36 10:-15
left3:جمعيه	3:20 6:-9 9:-12 11:-11
left3:جنوب	3:-23 4:18 6:-27 9:25 10:-8 11:-13
left3:حاله	0:42 1:-17 3:-23 5:-9 6:-24 8:-15 9:-11 10:-8 11:-11
left3:حتفهم	7:8
left3:حتي	0:-43 3:11 4:-35 5:-26 6:-10 9:-19 10:31
left3:حزب	6:22
left3:حسب	3:20 11:-8
left3:حصيله	3:-11 6:46 7:-29
left3:حي	4:-8 6:17
left3:حين	3:15 11:-9
left3:خلال	0:-23 3:-28 5:-14 6:24 7:-20 9:8 11:12
left3:خمس	2:-10 3:-14 4:-10 5:31 6:-17 9:-10
left3:خمسه	4:-10 5:13 7:-18 8:17 10:-21
left3:داخل	6:9
left3:ديسمبر	9:12 11:-10
left3:ذاته	6:24
left3:ذكر	4:8
left3:رجال	0:-9 4:23 5:-8 6:-28 7:10 10:-13
left3:رجع	3:-41 9:-14 11:39
left3:روسيا	2:19 4:-27
left3:زال	2:16 3:12 4:-13 6:-16
left3:زالت	5:-8 6:-22 7:27
left3:ساعه	0:-12 3:-9 4:-19 5:-14 6:28 7:-16 10:-10
left3:سبتمبر	3:22 9:-9 11:-11
left3:سبعه	0:-12 4:-9 6:-9 7:18 8:9 10:-12
left3:ست	6:18
left3:سته	0:27 2:-8 3:12 4:-11 5:20 6:-40 7:25 10:-35
left3:سجلت	0:21 6:-20 8:-8 11:-11
left3:سقوط	6:-13 9:13
left3:سنوات	4:-12 8:14 10:-9
left3:شاحنه	0:13 10:-12
left3:شخص	3:-22 6:-9 11:24
left3:شخصا	1:-19 2:11 3:-10 7:-36 8:-11 9:9
left3:شرق	1:24 6:-17 7:-20 9:-15 11:-12
left3:شهداء	2:-8 4:-8 5:-12 8:-22 10:22
left3:شهرا	2:19 4:-10 6:-19 7:-9 8:18 10:-21
left3:شهيدا	5:-36 6:37
left3:صباح	6:22 8:-17 10:12
left3:طفلا	5:9 6:8
left3:عاد	0:-9 3:-24 6:-9 9:-12 10:-17 11:27
left3:عام	3:-12 6:17 9:-21 11:13
left3:عبر	0:18 3:-33 5:-20 6:-13 9:16
left3:عثر	0:-13 2:20 4:-8 7:-11 10:-15
left3:عدد	0:-13 1:-12 2:-25 4:15 5:9 6:-12 7:24 8:-10 9:-8 10:-18 11:-21
left3:عشر	0:8 2:-28 4:-14 5:38 6:-40 8:-21 10:-13 11:-9
left3:عشره	3:25 9:-24
left3:علي	0:-32 1:13 2:9 4:-48 7:-26 8:-14 9:17 10:20 11:-38
left3:عمليات	10:10
left3:عن	0:-19 2:18 3:13 4:-30 7:10 8:13 9:-22 10:-20 11:-35
left3:عند	0:16 8:9
left3:عوده	11:12
left3:غزه	4:-16 6:-18 10:10
left3:غير	3:-20 5:-8 6:-17 9:-21 11:30
left3:فبراير	6:12
left3:فجر	2:17 4:-18 5:-17 6:-14 7:-8 8:-8 10:16
left3:فرق	5:-15 6:18
left3:فقد	0:-14 1:-11 3:-24 4:-8 5:-13 6:42 7:-41 9:-9 11:-8
left3:في	1:-13 2:-17 5:-31 7:-39 8:-30 9:-44 10:21 11:-8
left3:فيما	2:-8 3:-8 5:-31 7:22 9:15 11:-15
left3:فيه	0:-14 3:-10 5:8 6:13 9:10 10:-10
left3:فيها	4:-8 5:-9 6:15 8:24 10:-18 11:-15
left3:قال	4:11 6:-35 7:32 10:-9
left3:قباله	6:20 7:-12
left3:قبل	2:11 3:23 4:-44 5:-28 7:-17 8:-13 9:-17 10:-11 11:11
left3:قتل	0:-21 1:21 2:-8 4:-24 7:-24 10:-15 11:-8
left3:قتلت	3:-15 6:29
left3:قتيلا	0:-34 2:-8 3:23 4:-11 5:10 7:10 10:-10
left3:قد	1:-15 2:-18 4:-31 5:-28 6:22 7:-28 8:-11 9:18 10:-15 11:-10
left3:قرب	4:-9 5:-12 10:8 11:-11
left3:قريه	3:12 5:-9 7:-8 11:-18
left3:قضي	5:22 6:-16
left3:قوات	4:-8 10:13
left3:كان	1:-10 4:-17 5:34 6:-37 7:-12 8:-9 9:17 10:-13 11:-8
left3:كانت	0:13 2:24 6:-25
left3:كانوا	0:-10 3:25 4:17 6:-14 7:-19 9:-11 10:-19 11:-10
left3:كانون	1:15 3:10 7:-9 9:-17 11:-14
left3:كل	0:-16 2:-18 4:13 6:-18 7:15 8:12 10:-22
left3:كما	2:-10 6:30 8:-19 10:-9
left3:لا	0:-16 3:-20 5:-24 6:13 7:28 8:-15 9:-11 10:-19 11:-9
left3:لشوون	3:-12 6:-11 10:10
left3:لقوا	5:10 6:-9
left3:للجزيره	7:10
left3:للهجره	0:-9 1:-9 3:19 4:-11 5:8 6:-12 7:-14
left3:لم	0:-34 1:-8 2:-25 3:-18 5:-47 8:-14 9:-22 10:31 11:-18
left3:ما	2:-10 3:-15 4:-22 7:19 9:15 11:-16
left3:ماتوا	5:-11 6:23
left3:مالي	0:9
left3:محليه	0:22 5:-11 6:-14 7:-23 8:-9 9:-8 10:-10 11:-13
left3:مدرسه	0:-22 2:-9 3:27 4:-22 5:-10 6:-18 7:-9 9:-14 10:20 11:-19
left3:مدنيا	2:-14 4:18 5:23 6:-15
left3:مركز	3:17 11:-17
left3:مساء	5:-13 6:27
left3:مستشفي	5:11
left3:مستشفيات	5:18 6:-15 7:-8
left3:مشيرا	3:-13 5:17 6:-9 7:-8 9:25 11:-28
left3:مشيره	3:8 6:-8 9:-24 11:24
left3:مصابا	5:14
left3:مصالح	3:14
left3:مصرع	5:14 6:-11
left3:مطلع	0:-10 2:-15 3:-14 4:-10 5:-9 6:-19 8:-11 9:14 10:15 11:15
left3:معابر	9:-17 11:20
left3:مفوضيه	9:-19 11:24
left3:مقتل	2:-19 5:11 6:16
left3:ملايين	3:-9 9:13
left3:مليون	0:-16 3:-27 4:-18 6:-10 8:-16 9:27 10:22
left3:مليونا	3:20 9:-11 11:-16
left3:من	0:23 1:-29 2:-61 4:-92 5:-39 7:-36 8:31 9:8 10:12 11:-16
left3:منذ	0:-27 1:-20 2:30 3:-31 4:-16 5:29 6:-20 7:-30 8:-24 10:-8 11:17
left3:منزلا	0:-14 3:-11 7:16
left3:منها	3:-30 5:-13 6:31 7:-16 11:-8
left3:منهم	0:-21 3:-30 4:-48 6:39 7:-18 11:-8
left3:مهاجرا	6:-20 7:8 10:21
left3:موسكو	0:-8 4:-9 6:-22 8:34 10:-31
left3:موقعا	6:8
left3:نازح	3:39 9:-33 11:-8
left3:نايرا	0:-13 4:18 10:-18
left3:نحو	0:19 1:26 2:-8 3:-21 4:-10 5:-12 6:-24 9:-12 10:-14 11:-19
left3:نزح	3:42 9:-29 11:-26
left3:نساء	0:-15 2:-11 4:15 6:-20 8:-19 10:10
left3:نشر	0:9
left3:نقلت	4:-13 10:13
left3:نهر	6:13
left3:نيجيريا	10:14
left3:هجوم	6:-14 11:12
left3:هذا	0:-8 2:-10 3:10 5:-31 6:29 7:23 8:-9 10:-11 11:-14
left3:هم	3:20 5:-15 6:9 7:-18 9:-10 11:-15
left3:و	0:9 2:-12 4:-21 5:-23 6:12 7:-17 10:12
left3:واحد	3:-28 4:-14 5:-11 6:32 10:-19
left3:واحده	6:-10 7:15
left3:وادي	6:20 7:-9 10:-10
left3:واشار	3:10 5:12 6:-11
left3:واضاف	0:-9 2:-14 3:23 5:-17 6:-39 7:-20 8:13 10:13
left3:واعلن	2:-9 4:-11 5:-8 6:-16 7:-11 10:23
left3:والبحث	6:-37 7:39
left3:وان	2:15 3:-10 4:-18 5:-20 7:14 10:-23 11:8
left3:وانه	7:15
left3:واوضح	3:-9 4:12 6:11 7:-11
left3:وتابع	0:-8 3:-13 5:31 6:-22 7:-19 10:-8
left3:وتقول	1:13 2:24 4:-9 6:-26 11:-10
left3:وثلاثين	6:13
left3:وثمانين	0:20 5:-8
left3:وحده	1:-16 3:-21 4:-10 5:-13 6:27 7:-12 9:9
left3:وزاره	3:-13 6:21
left3:وستين	3:-16 5:22 6:-31 7:-21 10:18
left3:وسط	0:-9 3:13 4:10 5:-8 9:-11
left3:وصول	5:8
left3:وعشرون	4:18 10:-8
left3:وعشرين	0:11 2:-10 4:-12 5:16 10:-24
left3:وفا	6:9
left3:وفاه	0:-9 1:23 5:11 6:-25
left3:وفق	0:-21 2:-11 3:-10 4:-21 6:-15 8:-21 9:25 10:28 11:-24
left3:وفي	0:-13 1:-8 2:-13 3:-8 5:-17 6:10 7:15
left3:وقال	0:-10 3:-15 4:17 5:8 6:-16 9:15 10:-14 11:-8
left3:وقالت	3:19 11:-18
left3:وقت	3:15 5:-8 6:-8
left3:وقد	6:-12 7:19 8:-10 9:-15 10:11
left3:وكان	3:23 10:-9 11:-14
left3:ولا	0:-18 4:-18 7:24 10:-14
left3:ولايه	6:21 7:-16
left3:ولم	2:-8 4:-8 6:-18 7:24
left3:وما	7:11
left3:ومن	0:11 1:-13 3:-10 4:-22 5:-27 6:10 7:13 8:-19 9:-17 11:-19
left3:وهو	6:13 10:-8
left3:يبق	3:25 6:-18 10:-11 11:-27
left3:يزال	4:23 6:-24 7:12 10:-11
left3:يعثر	4:-9 5:-10 6:-20 7:31
left3:يقول	4:-10 8:14
left3:يناير	0:-9 1:16 2:-15 3:-26 4:-26 6:19 7:-8 8:-31 9:20 10:14 11:16
left3:يوليو	6:23 7:-14
left3:يوم	0:-11 4:-27 6:-14 7:19 8:13 10:15
left3:يوما	4:12 6:9 10:-11
left3:•	1:-8 3:22 4:-8 5:15 6:-17 7:9 10:-12 11:-19
many	1:-8 2:-30 3:-8 6:-18 7:-18 8:-9 9:-15 10:-16
mostly:abducted	0:13 1:-21 2:-10 3:-34 4:-32 5:-9 6:-26 7:-28 9:-12 10:24 11:-22
mostly:aid	0:-32 1:-55 2:-54 4:-12 5:-20 6:29 7:-72 8:-53 9:49 10:-44 11:-31
mostly:allocated	7:11 9:-23
mostly:casualty	0:-35 2:-22 3:9 4:-25 5:10 6:14 7:9 8:-24 9:-63 10:-16 11:-25
mostly:dead-in-captivity	0:-8 2:12 4:-31 5:26 6:-26 8:-30 10:10
mostly:delivered	2:-8 4:17 5:-13 7:-22 9:-36 10:-10
mostly:displacement	0:-47 1:-41 2:-54 4:-31 5:-14 6:-9 7:-30 8:-56 9:13 10:-15 11:21
mostly:held	1:-17 2:-43 3:-15 5:-23 6:14 7:-41 8:-72 10:18 11:-9
mostly:hostage	0:8 1:-58 2:14 3:-76 4:29 5:-20 6:-37 7:-23 9:-92 10:12 11:-77
mostly:injured	0:-10 1:-35 2:-32 3:9 4:-45 5:-12 6:30 7:-32 8:-39 9:-46 11:8
mostly:killed	0:-11 1:-13 3:-12 5:11 6:-19 8:-81 9:12 10:-10 11:-25
mostly:missing	0:-10 2:17 3:-11 4:-17 6:-29 7:23 10:-17
mostly:pledged	0:-11 1:-21 3:21 4:-13 5:-15 6:28 7:-17 11:-36
mostly:prisoners-exchanged	0:-56 1:-19 2:-12 3:-41 4:-17 6:25 7:-16 9:-20 10:10 11:-29
mostly:refugees	6:13 9:-20 11:14
mostly:released	0:-11 1:-13 2:-13 3:-25 4:20 5:-23 6:-27 8:12 9:-17 11:-19
mostly:requested	9:10 11:-9
mostly:returned	0:-19 1:-20 2:-30 3:-10 4:-44 5:12 6:-14 7:-17 8:-26 9:20 10:-26 11:9
near:اباد	0:-19 1:-10 2:13 4:-41 5:27 6:-20 7:-26 8:-19 9:-24 10:-25 11:15
near:ابار	9:11
near:ابتد	0:28 2:-8 4:-17 6:-21 10:-20
near:ابتل	0:-8 1:-26 5:-10 6:11 7:13 9:-27 11:-13
near:ابحا	0:-12 2:-16 4:20 6:-10 8:-9
near:ابرا	4:-17 6:-21 8:-13 10:23
near:ابرش	2:-12 4:-26 5:-14 6:24 7:-14 10:-14
near:ابري	0:-21 2:-22 3:-32 5:-28 6:49 7:-32 8:30 9:-13 10:-35
near:ابشي	5:23 6:-26 10:-8
near:ابطا	5:12 6:-8
near:ابعد	0:-19 1:-14 2:-22 3:11 4:-37 5:-24 6:-27 7:-16 8:61 9:-39 10:-44 11:-33
near:ابلغ	0:18 1:10 2:-9 3:-29 4:-23 5:-46 6:-45 7:54 8:-8 9:-16 10:-25 11:-19
near:ابن	2:-11 4:-12 6:27 7:-16
near:ابنا	0:-35 1:-16 2:-40 3:-26 4:-17 5:-34 6:16 7:10 8:24 10:-56 11:25
near:ابنت	0:-10 2:-15 4:-21 5:-8 6:31 10:-11
near:ابني	2:-22 4:-11 5:-16 6:-40 7:37 10:10
near:ابو	0:-16 2:9 3:-12 5:-31 6:19 8:11 10:-12
near:ابوا	4:-23 5:35 10:-17
near:ابيض	3:14 4:-8 5:-16 6:25 7:-8 9:-18 11:-9
near:اتاح	3:-16 5:-18 6:21 7:-14 9:-9 11:10
near:اتجا	9:-18 11:19
near:اتحا	3:-14 5:-8 6:30 7:-14 9:11 11:-13
near:اتشي	5:-19 6:23 9:16 11:-18
near:اتصا	0:-9 2:-10 3:-8 4:-20 5:-15 6:-10 7:31 10:-9
near:اتصل	0:22 2:-26 4:-29 5:19 6:-18 7:12 10:-24
near:اتفا	0:-29 1:-14 2:-30 3:24 4:-51 5:-30 6:21 7:-33 8:36 9:-12 10:-39 11:-35
near:اتلف	5:22 6:-22
near:اتها	0:16 4:-8 5:-9 6:12 7:-9
near:اثار	2:-21 3:-15 4:-26 5:-19 7:13 8:-15 10:-17 11:12
near:اثر	0:-26 1:-16 2:-28 3:-33 4:-30 6:-22 7:51 8:-10 9:-10 10:-23 11:-11
near:اثره	0:-24 2:-18 4:-17 6:21 7:11 10:-12
near:اثقل	5:-12 6:18
near:اثنا	0:16 1:-22 2:-25 3:-44 4:-26 5:31 6:8 7:-38 8:11 10:-34 11:-23
near:اثنت	0:-16 2:-15 4:-13 5:13 6:-14 7:9 8:22 10:-21 11:-14
near:اثني	1:-22 2:-19 3:-46 4:31 5:-31 6:-15 7:15 8:-33 9:-19 10:11 11:-31
near:اثيو	0:-16 3:-42 4:-18 5:-20 6:27 7:-12 8:-8 9:34 10:11
near:اجان	0:21 2:-24 3:-30 4:18 5:-33 7:-19 8:-30 9:-25 11:-27
near:اجبر	3:34 5:-10 7:-12 9:-13 11:-14
near:اجبه	3:8
near:اجتا	0:-12 3:19 5:-9 6:-17 7:-15 9:14 10:-18 11:-20
near:اجتم	0:-20 1:18 2:-20 3:22 4:-32 5:-16 6:20 7:-25 8:-24 9:-18 10:-16 11:-11
near:اجرا	3:-13 11:13
near:اجرت	4:16 5:12 8:-14
near:اجري	5:22 6:-10
near:اجسا	0:-12 2:-12 4:-21 6:-22 7:-15 8:27 10:-21
near:اجل	4:24 5:9 6:-14 10:-27
near:اجلا	3:54 5:-13 6:-11 8:-10 9:-27 11:-39
near:اجلت	3:19 6:-20 9:-11
near:اجلو	3:20 11:-11
near:اجلي	6:-15 7:14
near:اجما	0:-9 1:-14 2:-13 4:-18 6:17 7:-21 8:21 9:-31 10:-18
near:اجنب	2:11 4:17 5:-21 6:12 7:-24 8:-11 10:-12
near:اجنح	0:11
near:اجهز	5:-26 6:33 7:-9 8:-9 10:12
near:اجيي	3:24 5:-9 6:-21 11:8
near:احاد	4:-9 5:11 6:-11 8:14 10:-12
near:احال	4:13 6:-10 8:-10 10:-8
near:احتا	2:-9 5:23 6:-18 10:-8
near:احتج	0:-42 1:-9 3:-11 4:36 5:-33 7:-50 8:-60 9:-10 11:-25
near:احتر	0:-14 2:-20 3:32 4:-8 5:16 6:-32 7:-28 10:-13
near:احتس	3:-32 4:-13 5:13 6:-24 7:-9 8:-8 9:20 11:10
near:احتل	0:-12 2:8 4:-15 5:11 6:-8 7:-16 8:-54 10:36 11:-17
near:احتم	4:-12 5:-10 7:-8 10:-16
near:احد	0:-37 2:-14 3:-32 5:-8 6:34 7:-12 8:-32 9:-37 11:-13
near:احدا	0:12 1:-13 5:47 6:-48 9:-40 10:-51 11:-9
near:احده	0:35 1:-40 2:-32 3:-45 4:20 7:-12 8:-46 9:-43 11:-52
near:احدي	2:-27 5:-8 6:19 7:-26 8:-17 10:18
near:احرق	0:-23 2:-10 3:10 4:-19 6:14 7:10 10:-15
near:احزم	5:-15 6:30 7:-11
near:احصا	3:-14 6:30
near:احصت	0:37 1:8 2:-22 4:-38 5:-23 6:-28 7:10 8:-16 10:-46 11:-9
near:احصي	0:25 1:-9 2:-22 4:-38 5:-23 6:20 7:-23 8:-19 9:-17 10:-32 11:-18
near:احكا	0:-9 2:-16 4:-8 8:19 10:-18
near:احمد	0:-32 1:-12 2:9 3:-19 4:16 5:-24 6:-19 7:-11 8:-18 9:-8 10:19 11:-13
near:احمر	0:-26 1:-32 2:20 3:-25 4:-35 6:9 7:-21 8:24 9:-14 10:-28 11:-38
near:احيا	0:-9 1:-22 2:12 3:-53 6:-25 7:-18 9:-31 10:18
near:احيل	0:-10 2:-14 4:34 5:13 6:-10 8:-13 10:-24
near:اخبا	2:-8 4:-8 6:-13 7:23
near:اختا	0:-12 3:29 5:-16 6:-24 7:-31 11:21
near:اختب	6:12
near:اختط	0:54 2:-43 3:-21 4:-40 5:-30 6:-17 7:-18 8:-11 10:-33 11:-11
near:اختف	0:15 1:23 2:-9 3:-39 4:-27 5:-25 6:-33 7:18 8:-12 9:-20 11:-24
near:اختن	0:-14 2:-35 3:-26 5:43 6:-26 7:-29 9:-14
near:اخذ	0:46 2:-19 3:-20 4:-34 5:-12 7:-22 8:-13 10:-33 11:-8
near:اخذت	2:-19 3:-21 4:-27 5:-18 6:31 7:-20 8:-9 9:-10 10:-21
near:اخذو	0:49 1:-9 2:-45 3:-31 4:25 5:-39 6:-63 8:-29 9:-17 10:-32 11:-23
near:اخر	0:-32 1:-16 3:62 4:-31 5:-36 7:-48 9:-31 10:19 11:-45
near:اخرا	2:-24 3:-20 4:-21 5:-9 8:-10 10:26
near:اخرج	0:-34 1:-20 2:-24 3:27 4:-41 5:8 6:10 7:-18 8:20 9:-53 10:-48 11:-39
near:اخره	0:-9 2:-9 3:-18 4:-13 5:-8 6:23 7:-22 11:14
near:اخرو	0:18 3:-26 5:-25 7:17 8:8 9:13 10:-43 11:-27
near:اخري	0:-51 1:-42 2:-52 3:-13 4:31 5:-28 6:9 7:-19 8:-20 9:24 10:-16 11:-43
near:اخلا	0:-11 4:-19 5:-18 6:-37 8:-10 10:34 11:-20
near:اخلت	0:-11 6:-8 7:-15 10:18
near:اخلو	3:17 10:12 11:-12
near:اخلي	3:8 4:-14 6:-23 7:-34 9:-13 10:10 11:-26
near:اخوت	0:8 7:-10
near:اخي	0:26 5:-9 6:-25 7:-14
near:اخير	0:-16 1:-12 2:-30 3:-25 4:-40 5:-30 6:10 7:-32 8:-20 10:41
near:اداء	5:-25 6:20
near:ادار	0:-23 1:-13 3:-9 4:-32 5:-21 6:22 7:-13 8:-19 9:-15 10:17 11:19
near:ادام	3:-17 6:28 7:-9 9:-23
near:ادت	3:10 5:10 11:-8
near:ادخل	3:-15 4:-13 5:64 6:-50 7:-9 10:-8
near:ادرا	5:-15 6:16
near:ادري	3:19 4:-16 9:-12 10:12 11:-19
near:ادعا	0:8 2:-24 4:-20 5:-10 6:35 8:-11 10:-27
near:ادلب	0:-17 2:-15 3:9 4:-16 5:-20 6:-17 8:-13 9:-20 10:21
near:ادم	0:-11 3:31 4:-9 5:-9 6:-21 7:-12 9:-12 10:-11
near:ادني	5:8
near:ادوي	0:-18 4:-25 6:-14 7:27 10:-23
near:ادي	0:-28 1:-9 2:-22 3:23 4:-34 5:-10 6:45 7:-31 8:-14 9:-26 10:-19 11:-30
near:اذا	0:-12 1:-9 2:-27 3:-28 4:-44 5:-12 7:20
near:اذار	0:8 4:20 6:-19 7:-13 8:-9 9:-8 10:-16
near:اذاع	0:-10 1:-19 2:-9 4:-11 5:-11 6:40 7:-8
near:اراض	2:-13 3:-24 4:11 6:-11 7:-17 8:28 9:26 10:-16 11:-26
near:اربا	9:12
near:اربع	0:8 1:-42 2:11 3:-20 4:-17 6:-16 7:-18 8:-18 9:-71 10:9
near:ارتف	0:-22 1:25 3:-24 5:12 7:-45 8:-8 9:-12 10:-26
near:ارتق	2:-38 4:12 5:-12 6:23 7:-31 10:-26
near:ارتي	0:-15 2:-20 3:12 4:-24 6:25 10:-19
near:اردف	2:-11 4:41 5:-25 6:-44 7:-10 10:13 11:-19
near:اردن	3:-35 11:26
near:ارض	0:-8 2:-10 3:12 5:-15 6:19 7:-19 9:-18 10:-10 11:-17
near:ارضي	1:-9 3:-14 5:8 6:16
near:ارقا	2:-14 3:-24 4:9 5:-13 7:21 9:18 11:-9
near:اركا	0:13 1:16 2:-10 5:-10 7:-17 8:-14 9:-9 10:-14 11:-9
near:ارمي	6:-23 7:8 9:13 10:-11 11:-19
near:ارها	0:-20 2:-33 4:-43 5:14 6:39 7:-14 8:-12
near:اروا	0:-15 1:-11 2:-18 3:-25 4:-15 6:41 7:-26 9:-16 11:-12
near:ازرق	0:14 3:-14 4:-8 6:-26 7:12 9:18 11:-18
near:ازمه	3:-13 9:15 11:-17
near:ازهق	2:-11 6:24
near:ازيد	3:-10 6:24 9:-10 11:-9
near:اساب	2:-26 4:-39 6:-28 7:-13 8:30 9:-8
near:اساس	0:27 2:-8 3:-15 4:-21 5:-10 6:-30 8:-8 10:-20
near:اسبا	0:-10 1:-12 6:23 7:-8 8:-9 10:16
near:اسبو	1:-44 3:-8 4:-44 7:-35 8:-22 9:31 10:12 11:-43
near:استا	0:13 10:-8
near:استب	5:-9 6:11
near:استج	3:-8 4:-13 5:9 10:13
near:استخ	2:-16 3:-18 4:-18 5:-14 6:43 7:-11 8:-8 10:-12
near:استد	6:8
near:استر	0:-14 3:-11 4:-17 5:-10 6:-9 7:-12 8:-11 9:-12 10:-32 11:35
near:استش	2:-21 3:-20 4:-37 5:19 6:14 7:-35 8:-23 9:-10 10:-8 11:-9
near:استض	0:-10 3:46 5:-18 6:-23 7:-33 9:-10
near:استط	3:-32 4:-15 5:8 6:24 7:-10 9:15 11:-16
near:استع	0:-26 1:-10 2:-36 3:-26 4:-26 5:-43 6:-57 7:-36 8:29 9:-29 11:58
near:استغ	6:9
near:استق	0:-26 1:-19 2:-15 4:-24 5:17 7:-30 8:-16 9:12 10:-21
near:استل	4:-12 8:22 10:-19
near:استم	0:-20 1:15 2:-14 4:8 7:-13 8:13 9:-22 10:-26
near:استن	0:-21 1:-17 3:-60 4:-30 5:38 6:-8 7:28 8:-20 9:-24 10:-30 11:-31
near:استه	5:19
near:استو	0:-14 2:-8 4:22
near:استي	4:21 5:-8 7:-10
near:اسر	0:-9 1:-20 2:29 3:13 4:42 5:-58 6:-83 8:-14 9:-42 10:-14 11:-33
near:اسرا	0:26 1:-20 2:33 3:-12 4:19 5:-28 6:-55 7:-62 8:13 9:-26 10:-12 11:-35
near:اسرت	0:30 2:-31 3:-24 4:21 5:-50 6:-30 7:-16 8:15 10:-33 11:-13
near:اسره	0:-32 1:-9 2:-22 3:24 4:9 5:-26 6:-10 7:18 8:-23 10:8 11:-34
near:اسرو	0:34 2:-35 3:-10 5:-23 6:-46 7:-25 8:18 10:-34
near:اسري	0:-48 1:-12 2:23 3:-26 4:8 5:-39 6:-16 7:-31 8:23 9:-14 10:-29 11:-20
near:اسط	1:17 5:-11 6:-13
near:اسعا	0:-11 2:-19 3:-17 4:-25 5:17 6:24 7:-15 9:-8 10:-37 11:-10
near:اسعف	4:-8 5:34 6:-16 7:-10 10:-10
near:اسفر	0:-10 2:-15 3:-10 4:-9 6:38 7:-13
near:اسقط	6:15
near:اسكن	5:-8 6:-13 11:9
near:اسلا	0:-35 1:-11 2:-18 3:-31 4:-12 5:-31 6:52 7:-26 8:-15 9:-42 10:-37 11:39
near:اسلم	5:-24 6:29
near:اسم	1:12 2:-16 3:-48 4:-31 5:-18 7:26 8:30 9:-26 10:-22 11:-25
near:اسما	1:-27 2:-51 4:-56 5:-11 6:-14 7:35 8:-43 9:-23 10:-9
near:اسمه	0:-26 1:25 2:8 3:-36 4:27 5:-15 6:-23 7:-28 8:-20 10:-15 11:-8
near:اسها	6:10
near:اسوا	3:-14 6:22
near:اسير	0:-22 3:-10 4:-8 5:-16 6:-9 7:-14 10:24 11:-9
near:اسيو	5:21 6:-19
near:اشار	0:-10 1:9 2:-15 3:29 4:-11 5:-14 6:11 7:-17 8:15 9:-26 10:-26 11:-25
near:اشتب	0:-9 3:10 4:-14 5:-10 6:40 7:-14 10:-11 11:-9
near:اشخا	0:-16 1:20 2:-19 4:-32 9:-10 10:-26 11:-17
near:اشد	3:13
near:اشلا	3:-10 5:-9 6:24 7:-14
near:اشهر	0:11 3:-13 4:-16 5:-38 7:-25 8:-15 9:26 10:12 11:-28
near:اشيع	6:12
near:اصاب	1:-25 2:-51 3:-19 4:-50 5:61 6:-20 7:-26 8:-31 9:-27 10:-47 11:-30
near:اصحا	2:-21 3:-9 4:-9 5:-16 6:24 7:11
near:اصطد	6:13
near:اصطن	4:-10 5:27 6:-14
near:اصغر	0:-11 2:-19 4:-26 5:-25 6:-15 7:-10 8:25 10:24 11:-8
near:اصفر	2:-19 4:-15 5:-18 6:39 7:-10
near:اصل	0:24 1:-17 2:22 3:8 4:18 5:-38 6:-59 7:-45 8:-57 9:-29 10:-10 11:-16
near:اصلا	3:22 11:-16
near:اصلي	3:14 9:-8
near:اصيب	0:-18 1:-27 2:-47 3:-45 4:-26 5:85 6:-29 7:-39 8:-40 9:-31 10:-75 11:-38
near:اضاف	0:-8 1:-31 2:9 4:-19 7:-15 8:-31 9:-14 10:14 11:-18
near:اضرم	0:11 6:-20 7:20 10:-12
near:اضطر	3:43 5:-12 9:-11 11:-28
near:اضيف	3:-13 4:-8 6:-19 7:26 10:-9
near:اطبا	0:52 1:-17 3:-39 4:-41 5:-15 6:18 7:-35 8:-18 9:-20 10:-34 11:-16
near:اطرا	2:-18 3:-15 4:-28 5:41 6:-21 7:-25 9:-17 10:-31 11:8
near:اطفا	0:-21 1:11 2:-71 4:-15 6:-17 7:18 8:-67 9:-10 11:10
near:اطلا	0:-53 1:15 2:-55 3:-30 5:20 7:-26 8:-56 9:-10 10:29 11:-24
near:اطلس	6:10
near:اطلق	0:8 1:-17 2:-65 3:-36 4:-19 5:-26 6:-45 7:-39 8:13 9:-15 10:41 11:-32
near:اطمي	3:-20 5:24 6:-19
near:اعاد	0:-13 1:-14 2:-57 3:-39 5:-37 6:22 7:-49 8:-21 11:33
near:اعاق	3:-11 5:30 6:-32 7:-11 8:-9 11:19
near:اعتب	7:16
near:اعتد	3:9 5:20 6:-17
near:اعتر	4:-13 6:22 7:-9 8:11
near:اعتق	0:-21 2:-17 3:-23 4:-34 5:10 6:-28 8:22 9:-13 10:16
near:اعتم	7:9
near:اعد	2:-8 3:-27 5:-9 6:26 7:-14 9:23 11:-11
near:اعدا	2:15 4:-12 5:-21 8:16 10:-16
near:اعدت	0:-35 2:-21 5:-20 6:29 7:-13 8:-19 9:-14 10:-24
near:اعدم	0:-25 1:-8 2:64 3:-16 4:-39 5:-25 6:-44 8:-19 10:-25
near:اعرف	0:23 2:-8 4:-28 5:-13 6:-25 7:20 8:-8 9:-9 10:-20
near:اعصا	1:-9 4:-8 5:-28 6:26 7:8 9:-9 11:-9
near:اعضا	5:8
near:اعقب	2:-20 10:21
near:اعلا	4:-20 5:-13 6:29 7:-31 8:-24 10:11
near:اعلن	0:-48 1:-27 2:28 3:-36 4:-66 5:12 8:-29 9:-14 10:27 11:-24
near:اعلي	0:-24 1:21 2:-12 3:16 4:-24 5:-28 7:14 8:-12 9:-18 10:-24 11:-33
near:اعما	1:8 2:-15 4:-15 5:12 6:17 7:-34 9:-22 10:-11 11:-24
near:اعوا	5:9
near:اعيد	0:14 2:-53 4:-50 5:-29 7:-50 8:-22 9:-34 10:39
near:اغاث	0:-10 2:-12 3:-22 4:17 5:16 7:-21 8:-14 9:-8 10:-17
near:اغتي	0:-22 2:-15 4:-8 6:34 8:-9
near:اغذي	0:-22 2:17 5:14 6:-17 10:-17
near:اغرق	0:-12 2:-16 3:-31 4:-17 5:-29 6:50 7:-24 8:-13 10:-13
near:اغسط	1:10 2:13 3:-18 5:-16 6:15 7:-32 8:-12 9:-26 10:-12 11:8
near:اغلا	6:17
near:اغلب	0:24 4:-16 6:11 7:-13 10:-22 11:-14
near:اغنا	0:10 7:-11
near:افاد	0:-28 1:-12 2:14 4:-29 8:17 9:-9 10:-10 11:-21
near:افار	6:-17 7:17
near:افتت	6:11
near:افرا	0:-12 1:-15 2:-46 3:-26 5:19 6:-13 7:-29 9:-13 10:10 11:-15
near:افرج	3:-16 4:-18 5:-13 6:-35 7:-30 10:20 11:-13
near:افري	0:-8 3:-13 4:31 5:-10 6:-21 7:-13 10:-12
near:افغا	3:-39 7:-10 10:-12 11:23
near:افي	3:9
near:اقار	0:-12 1:-17 4:-21 5:-28 7:37 8:-9 9:-22 10:-18 11:-28
near:اقال	3:29 5:-11 6:8 11:-21
near:اقام	3:16
near:اقتا	0:27 2:-55 3:-21 4:-27 5:-12 6:16 7:-44 8:-28 9:-11 10:-14 11:-11
near:اقتح	2:-14 4:16 5:30 6:-36 10:-18
near:اقتر	3:15 9:-12
near:اقتص	1:22 3:8 6:-26 7:-10 11:-12
near:اقتل	0:-8 3:18 9:-12 11:-16
near:اقتي	0:78 2:-16 3:-26 4:-42 5:-40 6:-45 8:-29 9:-15 10:-29 11:-17
near:اقدا	0:-11 2:-15 3:10 4:10 6:-10 7:-19 8:-20 11:-18
near:اقر	3:-8 4:15 6:13 10:-16
near:اقرت	11:12
near:اقصي	2:-16 4:-11 6:-23 10:10
near:اقل	0:-27 4:18 5:-8 6:-21 7:39 8:-35 9:-30 10:-34 11:-36
near:اقلت	4:-9 8:13 10:-13 11:11
near:اقلي	1:-15 2:-23 3:11 4:-44 5:-15 7:-35 8:-11 9:28 10:-20 11:-23
near:اقوا	5:-9 7:10
near:اقيم	3:28 11:-28
near:اكبر	0:-10 2:-16 3:-14 4:-20 5:-26 6:32 7:-24 8:14 9:-9 10:-20
near:اكتم	2:-14 4:-9 8:23 10:-20
near:اكتو	0:34 1:-32 2:-15 4:-40 5:-25 9:-16 11:-15
near:اكثر	0:19 1:-49 2:-54 3:-24 5:-29 6:13 7:-83 8:-51 11:12
near:اكد	0:-34 3:-17 5:8 6:9 7:-18
near:اكدت	0:-22 2:-14 3:-9 7:-9 10:19
near:اكس	0:-10 2:-9 3:-9 4:-20 5:26 6:-13 10:-18
near:اكست	3:-8 9:-12 11:20
near:اكسي	5:13 6:-9
near:اكلي	0:11 3:-15 6:24
near:اكوا	0:-8 2:-19 3:8 5:-20 6:36 7:-18 9:-11 10:-17 11:-17
near:اكوب	0:15 10:-12
near:الا	0:-23 1:9 2:-8 3:-9 5:-12 7:-69 8:-14 9:-39 10:21 11:25
near:الاب	4:-9 6:26 7:-14 10:-9
near:الاف	0:-52 1:-18 3:10 4:8 5:-19 6:-9 7:18 8:-37 9:8 10:-10 11:-19
near:الام	0:-11 3:9 4:-20 6:17 7:-27 10:-15
near:الان	0:-22 1:-29 2:-39 3:25 4:-67 6:-20 8:23 11:-28
near:التي	0:18 2:-16 5:-32 7:37 8:-43 9:-46 10:-49 11:-10
near:الجو	4:-13 6:8 10:13
near:الحي	2:-20 3:9 4:-8 5:24 6:-10 7:-10
near:الخط	0:13 2:-19 4:-19 5:-19 6:34 7:-18 10:-8
near:الدم	6:10
near:الذي	0:8 1:25 2:-39 3:-26 5:-18 6:-22 7:-19 8:11 9:-14 11:9
near:السن	0:-19 3:-9 4:-23 8:26 10:-15
near:الصف	8:-19 10:19
near:الطب	0:-9 3:-15 4:-27 5:-27 6:41 7:-24 9:-9 10:-17 11:-8
near:الغا	0:-16 2:-11 3:-25 4:-24 5:50 6:-40 7:-25 8:-15 9:-17 10:-19 11:24
near:الف	0:-16 1:-18 2:-47 3:-16 5:-33 8:-21 9:46 11:-20
near:الفا	0:-38 1:-21 2:-26 3:21 4:-11 5:-41 6:-15 7:-51 9:28 10:-57
near:القت	5:12 6:-23 10:20
near:الله	0:-15 2:-13 3:-13 6:21 7:-16 8:19 10:-31
near:الما	6:17 8:-14
near:اله	1:9 2:-8 3:34 4:-10 5:-13 6:-11 7:-37 8:22 9:-29 10:-32 11:-25
near:الي	0:-43 1:-55 2:-32 3:-18 4:-54 5:-9 6:-9 7:-41 8:-8 9:32 10:-8 11:31
near:اليه	0:-23 1:-9 2:-27 4:28 7:-45 8:-9 9:-20 10:-43
near:اما	1:-32 2:-66 3:-40 4:15 5:-8 7:10 8:20 9:-13 10:-19 11:-14
near:امات	6:17 9:-8
near:امار	0:32 2:-17 4:-33 6:-34 7:-10 8:-24 10:18
near:اماك	2:-9 3:16 4:-12 5:-8 6:-31 7:12 10:22 11:-18
near:امام	0:-18 1:-15 2:36 3:12 5:-25 7:-10 8:-23 10:-35 11:-32
near:امبو	5:9
near:امتا	0:-19 2:-8 3:-12 4:27 5:-13 6:-19 7:-13 8:-23 9:-8 11:-15
near:امتد	1:17 7:-15 11:-9
near:امتع	0:-11 5:26 6:-38 7:-10 9:-14 10:-10 11:18
near:امر	0:-8 4:11 5:-10 6:19 7:-18 10:-14
near:امرا	1:16 2:-30 3:-32 6:9 8:-14 9:-21
near:امس	0:-38 2:19 3:11 4:-58 5:10 6:-33 7:12 8:-17 10:-24
near:امطا	3:-9 6:26 7:-17
near:امل	3:-24 5:18 6:-20 7:8 11:20
near:امم	2:-20 3:-12 5:-23 6:45 7:-14 8:-24 9:13 10:-36 11:-10
near:اممي	0:-18 2:-20 3:-27 4:17 5:-11 6:21 7:-8 8:10 9:26 10:-26 11:-8
near:امن	0:-12 1:-18 3:-41 5:-25 6:11 7:-31 9:-17 11:-14
near:امنه	3:24 11:-10
near:امني	0:11 1:-11 2:9 3:-21 4:12 5:-14 6:-21 8:-29 11:-12
near:امها	0:-45 1:-10 2:21 3:-21 4:22 5:-14 6:21 8:-33 9:-15 10:-12 11:-16
near:اموا	0:-14 2:-10 4:33 5:-8 6:-31 10:-12
near:امير	1:-10 2:-11 4:-8 5:-17 6:24 11:13
near:امين	0:-18 2:-16 8:-17 11:-11
near:انا	0:19 1:-8 2:-19 3:-31 4:-25 5:-36 6:34 8:-8 9:-13 10:-25
near:انبا	3:-18 4:-9 5:-9 6:35 7:-14 8:-17 9:-8 10:-9 11:14
near:انت	1:-11 2:-17 3:-23 4:-29 5:-22 6:14 7:11 8:-8 9:-8 10:19 11:-16
near:انتح	6:16
near:انتخ	9:9
near:انتش	0:-26 1:-14 2:-40 3:-30 4:-35 5:-14 6:64 7:-12 8:-9 9:-12 10:-26 11:-10
near:انتص	5:-9 6:14
near:انتق	0:-17 4:16 5:-29 6:-24 7:-21 10:-8 11:8
near:انته	0:-18 3:29 4:-24 7:-14 9:-9 10:-21 11:-11
near:انتي	3:-10 8:-27 11:14
near:انحا	0:-25 3:16 4:25 10:-9 11:-12
near:انحس	3:-25 11:27
near:انخف	3:14 5:14 6:-8 9:12 11:-26
near:اندر	2:-8 3:26 4:-12 5:-8 7:-8 8:-17 9:-11 11:-11
near:اندل	0:-20 1:-21 2:-25 3:10 4:12 5:19 6:12 7:-21 9:-22 11:-10
near:اندو	0:22 4:-9 6:-13 7:17 10:-24
near:اندي	3:-10 9:-8 11:20
near:انذا	0:-8 1:-10 2:-17 3:-13 4:-24 5:-29 7:30 8:-10 9:-12 10:-16 11:-23
near:انزا	6:15
near:انزل	0:32 2:-12 3:-13 4:-11 7:-13 10:-23
near:انسا	0:-50 1:-16 3:8 4:19 5:-28 7:24 8:-36 9:-29 10:-18 11:10
near:انسح	0:12 3:-11 4:12 5:-11 6:-28 7:-14 10:-14 11:-10
near:انضم	0:-12 2:-11 4:20 6:-15 8:-10 10:-10
near:انطل	6:11
near:انعا	3:-9 5:22 6:-16
near:انفا	0:8 2:-12 3:-19 4:-13 5:-36 6:37 7:-17 10:14
near:انفج	0:-14 2:-18 3:-10 4:-21 5:13 6:26 7:-18
near:انفس	6:8
near:انفص	1:-11 3:-18 4:-9 5:-8 6:-23 7:40 9:-14 10:-10
near:انفق	3:9
near:انقا	1:-19 2:-42 3:-31 4:-44 5:-24 6:65 8:-23 9:-11 10:-17 11:-30
near:انقذ	2:-19 3:24 4:-9 5:-9 6:30 7:-19 10:-16 11:-8
near:انقط	0:-15 1:-8 2:-9 3:-18 4:-34 5:-18 6:8 7:20 10:-10
near:انقل	0:-11 2:-11 3:-17 4:-30 5:34 7:-27 8:-13 9:-15 10:-13
near:انه	0:-33 1:21 2:-47 3:-14 5:-37 6:26 7:-28 8:9 9:-17 11:-22
near:انها	1:-31 3:18 5:-8 7:-35 9:-34 10:-39
near:انهم	0:-12 1:-12 2:-50 4:55 5:-27 6:-25 7:-34 8:-26 9:13 10:-11 11:-34
near:انهن	0:-21 1:-9 2:24 4:8 5:-8 6:-39 7:-17 10:-12
near:انهي	0:-8 1:-11 2:-9 3:-9 4:-12 6:24 9:-35 11:14
near:انوا	0:-9 6:20
near:اهال	0:-32 1:-21 2:-41 3:39 4:-17 5:-16 6:18 7:-23 8:-20 10:-17 11:-12
near:اهل	0:14 3:12 4:-13 5:-9 7:-19 9:-23 11:8
near:اهله	0:-30 1:-14 4:-50 5:-33 6:24 7:-42 8:-47 9:-38 10:45 11:-41
near:اهلي	0:-8 3:12 5:25 6:-10 7:-31 9:-19 11:18
near:اواخ	3:9
near:اوتش	3:9 9:-16 11:12
near:اودت	0:-17 1:-11 2:-28 4:-12 5:-15 6:33 7:-9 8:-8 9:-19 10:-8 11:-26
near:اودع	0:-27 3:-18 4:29 5:17 6:-22 8:-17 10:-29 11:-9
near:اودي	0:-19 1:-14 2:-21 3:-11 4:-26 6:27 8:17 9:-15 10:-23 11:-28
near:اورد	0:-15 1:-13 3:-26 4:10 5:-24 6:11 7:10 11:11
near:اورو	0:18 2:11 4:-22 6:-13 10:-16
near:اوسط	3:15
near:اوسك	9:-9 11:9
near:اوضح	0:-41 1:-19 3:28 4:-20 5:-21 6:19 7:-18 9:-20 10:-45
near:اوغن	3:-11 6:10 9:18 10:-13 11:-19
near:اوفي	3:-13 6:-12 7:-11 9:23 11:-15
near:اوقع	0:-21 1:-9 2:-19 3:21 5:33 6:-14 7:-32 8:-12 9:-15 10:-20
near:اوقف	0:35 2:-15 3:-19 4:-26 6:-24 7:-20 10:-18
near:اوكر	0:-32 1:9 2:-14 3:-16 4:-20 5:10 6:-13 7:-30 8:29 9:-8 10:-42 11:-29
near:اول	0:11 2:34 3:-59 4:-15 5:-10 6:10 7:-36 8:-35 10:-8
near:اولا	0:-32 2:-17 3:-11 4:-27 5:-10 6:30 7:-23 8:22 10:10
near:اولو	0:14 4:-12 10:-10
near:اولي	0:-52 2:-56 3:-47 4:-27 6:-11 7:-52 8:9 9:12 10:22 11:-13
near:اونر	3:30 5:-8 6:19 9:-25 11:-18
near:ايات	2:-17 6:-9 9:-9 10:14 11:9
near:ايار	11:11
near:ايام	0:27 2:13 4:-23 5:-18 6:-17 7:-37 8:14 10:-25 11:-11
near:ايتو	3:-18 6:21
near:ايدي	0:-38 2:-29 3:-17 4:9 5:33 6:-8 7:-23 8:-10 9:-10 10:-34 11:-10
near:ايرا	0:29 1:-8 2:-12 3:-24 4:-32 5:-42 6:16 7:-12 8:-19 10:-41 11:32
near:ايرل	0:-24 4:17
near:ايرو	0:-43 2:-23 4:-16 6:22 10:15
near:ايزي	2:-18 3:-27 4:-24 5:-16 7:-19 8:-14 9:-13 10:17 11:8
near:ايضا	0:10 2:-35 3:-14 4:21 6:14 7:-17 8:-22 9:-11 10:-12
near:ايطا	1:13 3:-8 6:-13
near:ايل	0:-15 4:24 5:-9 6:8 7:-16 10:-13
near:ايلا	5:22 6:-20 7:-17
near:ايلو	0:-17 1:-8 2:-15 4:13 5:-9 8:-12 9:-31 10:17 11:8
near:اين	0:-11 3:-18 5:-21 6:-32 7:25 10:18
near:ايه	1:-12 2:-28 3:-22 4:-22 5:-37 6:44 7:-9 8:-23
near:ايوا	0:-12 2:-8 3:25 4:-29 5:-53 6:23 7:-29 8:-28 9:-30 10:-33 11:20
near:باب	6:17
near:بابن	3:34 4:-10 5:-17 8:-12 9:-13 10:-12 11:-19
near:بابي	0:24 4:-17 6:-14 8:-19 10:8 11:-8
near:بات	3:8 4:9 6:-13 9:-8 11:-15
near:باتج	3:36 9:-13 10:-20 11:-21
near:باتو	0:-10 3:46 4:-11 5:-11 6:-26 7:-11 8:-12 9:-35 10:-22 11:-13
near:باحت	0:-11 3:-10 4:28 6:-25 7:-9 8:-12 10:-18
near:باحث	7:10
near:باحه	3:19 4:-10 6:-30 7:25
near:باخت	5:29 6:-23
near:بادر	4:-24 5:18 6:-18 8:13 10:11
near:بادو	6:-8 7:9
near:بادي	5:10
near:بارا	3:10 7:22 9:-10 10:-9
near:بارب	3:12 6:-24
near:بازا	3:-16 9:17
near:باسا	0:-17 2:-8 3:-26 4:36 5:-19 6:-29 7:-17 9:-11 10:-24
near:باست	4:-24 7:-8 10:22
near:باسم	0:-23 1:-14 4:15 5:9 6:30 7:-35 8:-28 9:-21 10:-12
near:باشر	6:-11 8:30 10:-36 11:-13
near:باصا	5:-26 6:34
near:باطن	2:-8 4:-14 5:-16 6:31 7:-11
near:باع	10:12
near:باعا	2:-8 3:-11 4:27 5:30 6:-27 7:-26 8:-22 10:-31 11:-8
near:باعه	6:15
near:باغت	6:9
near:باقل	5:-11 6:20 7:-15
near:باقو	0:-11 2:10 4:36 5:-41 6:-11 7:-32 8:-12 9:-39 11:-23
near:باقي	0:-46 1:-10 2:-50 3:13 4:-29 5:21 7:-16 9:-18
near:باكث	3:9 5:19 6:-26
near:باكس	0:-41 1:-18 2:-20 5:-25 6:45 7:-36 8:-13 9:-15 10:-31 11:11
near:بالغ	3:-16 4:-16 5:33 6:-9 7:-15
near:باما	0:26 6:-21 8:-9 10:-17
near:بان	0:10 1:-25 3:-34 4:24 5:-14 6:-30 7:13 8:-12 10:18
near:بانخ	0:-11 1:-13 3:10 6:25 9:-11 11:-15
near:بانف	5:29 6:-24
near:بانك	0:-8 3:-12 5:8 6:-18 7:-10 8:23 10:-28 11:-9
near:بانه	0:-16 1:-12 3:10 4:8 5:-13 6:32 7:-32 8:-25 10:-23 11:-21
near:باني	5:-16 6:23
near:باي	3:24 6:-15
near:بايد	0:-12 2:-17 3:-10 5:-17 6:9 7:10 10:-14
near:بايع	0:-12 2:-14 4:-18 5:25 6:-13 7:-15 10:-19
near:ببشا	5:-15 6:17
near:بتر	5:24 6:-18 7:-9
near:بترت	0:-9 2:-9 3:-20 4:-18 5:62 6:-41 7:-40 8:-14 10:-22 11:-8
near:بتعر	5:9
near:بتنظ	0:-8 10:10
near:بتهم	2:13 4:8 5:-9 6:-23 8:-14
near:بثلا	2:-9 6:17
near:بجرا	0:-9 4:25 5:-49 6:29 7:-18
near:بجرو	0:9 2:-14 3:-17 4:-17 5:28 6:8 7:-20 9:-8 10:-30
near:بجزي	0:23 10:-23
near:بجنو	4:17 5:-26 7:-13
near:بحار	0:-12 2:-14 4:-22 6:-21 7:17 8:-30 10:30
near:بحاف	6:14 7:-9
near:بحبس	6:12 7:-8
near:بحث	0:-12 1:-8 2:-10 3:-17 4:8 5:-30 6:-35 7:47 10:-34
near:بحثا	5:-11 6:-8 7:16
near:بحر	0:-18 1:16 2:-17 3:-37 4:-31 5:-36 6:37 7:15 8:-9 9:-32 10:-15 11:-29
near:بحرو	0:-11 4:-8 5:10 7:-11 10:-9
near:بحري	4:19 5:-12 6:18 7:-30 10:-10
near:بحسب	1:-54 2:34 3:-29 4:-18 6:-16 7:-34 8:-25 9:29
near:بحلو	0:10 3:26 4:-15 6:-18 8:11 9:-18 10:-20
near:بحي	3:-8 5:-25 6:31
near:بحيا	0:-22 1:-17 2:-19 4:-19 6:46 7:-25 8:-8 9:-51 10:-8 11:-32
near:بحير	0:-13 2:-16 3:15 4:19 5:-14 9:-10 10:-10 11:-31
near:بختو	3:-12 6:23
near:بخسا	4:16
near:بدء	0:-22 1:-8 2:23 4:-45 5:-32 6:27 7:-22 8:-45 9:8 10:-38 11:-36
near:بدا	3:-16 10:-10 11:20
near:بداي	0:-18 1:-18 2:-24 3:-26 4:15 5:-18 6:13 8:8 9:9 10:-33 11:-17
near:بدوي	3:37 6:-15 7:-11 11:-25
near:بديل	3:33 5:-13 6:-25 7:-22
near:بذلك	3:-9 4:-8 5:-22 6:36 7:-29 9:-9 10:-14
near:برام	11:12
near:برتب	0:-19 2:-36 3:-12 4:34 5:-25 7:-22 8:-12 10:-27
near:برتر	3:-10 4:23 5:-12 6:-16 7:-13
near:برد	4:-9 5:-14 6:33 7:-12
near:بردا	6:14
near:برس	0:-14 2:-22 3:25 4:17 5:-26 6:14 7:-26 8:-8 10:10 11:-9
near:برصا	2:-16 4:-24 5:25 6:11 7:-17 8:-9 10:-25
near:برعا	2:-12 4:-15 8:30 10:-16
near:برفق	0:10 3:-10 4:20 7:-18 8:-22
near:برلم	2:24 4:-21 5:-11 6:26 7:-29 8:-19 10:-10
near:برنا	0:-27 1:-9 2:26 3:-18 5:11 6:-40 8:-9 10:-28 11:30
near:بريا	6:9
near:بريت	3:10 7:-8
near:بريج	5:-8 6:14
near:بريف	3:-9 6:30 7:-23 9:-14
near:بريه	3:16 5:-11 6:10 8:-10 10:-9 11:-46
near:بزيا	0:12 6:18 11:-8
near:بسبب	0:-19 1:-12 2:-17 3:17 4:-23 5:42 6:-18 7:16 8:-10 9:-10 10:-15 11:-40
near:بسته	4:-10 5:26 6:-22 7:-14
near:بسجن	2:16 4:-8 6:-12
near:بسقو	4:-9 6:30 7:-13
near:بشاح	6:13
near:بشان	6:8 8:10
near:بشري	0:18 2:-8 10:-12
near:بشظا	3:-8 5:36 6:-28
near:بشظي	4:-14 5:32 6:-28
near:بشما	0:20 3:14 5:-17 6:13 9:-11 10:-20
near:بشها	5:10
near:بصا	9:-9 11:10
near:بصرف	3:12 6:-11
near:بصعد	2:28 3:-12 4:-14 5:-19 10:-14
near:بصفا	3:-9 5:19 6:-12
near:بضاي	8:-8 10:11
near:بضرب	6:8
near:بطاق	0:-8 2:-12 3:-27 4:-10 5:-8 6:15 9:25 10:-14 11:-14
near:بطان	4:20 8:-10 10:-21
near:بطاي	2:-12 5:19
near:بطلق	0:-19 1:-10 2:-11 3:-22 4:-19 5:56 6:-38 7:-16 8:-10 9:-14 10:-19
near:بعام	4:-13 5:-12 6:26
near:بعثا	4:14 10:-10
near:بعثه	1:8 2:-8 3:-18 5:-22 6:8 7:-18 10:10
near:بعد	0:23 1:-17 3:-11 4:-35 5:-41 6:-34 7:27 8:18 9:-19 10:13
near:بعدم	0:-29 1:-14 2:-32 3:11 5:14 6:-22 8:-25 10:17 11:-10
near:بعضه	0:-8 1:-10 2:-23 3:12 4:18 6:-9 7:-12 9:-19 10:-29 11:-19
near:بعلب	5:-15 6:27
near:بعنو	6:9
near:بعيد	3:12
near:بعين	5:-31 6:36
near:بغدا	5:17 6:-9
near:بفعل	3:18 4:-24 6:11 7:-9 11:-18
near:بفقد	3:-11 4:-9 5:-8 6:13 9:11 10:-11 11:-16
near:بقاء	3:19 5:-8 7:-22
near:بقاع	6:11 9:-12 11:12
near:بقاي	1:-10 2:23 3:12 5:-8 6:-10 8:-9 9:-10 10:-8 11:-20
near:بقتل	2:-8 4:-13 5:9 6:24 7:-9 8:-9 10:-29
near:بقصف	2:8 4:-21 5:-8 6:-16 7:-10 10:20
near:بقوا	3:-15 5:14 6:-11 9:16
near:بقوه	5:-9 6:14
near:بقي	0:-15 1:-10 4:-17 5:-13 6:-30 7:25 8:-9 9:22 10:-23 11:-51
near:بقيه	1:-9 2:19 3:-11 4:-54 6:-56 7:17 9:-27 10:34 11:-40
near:بكام	4:-14 5:-12 6:31 7:-14 10:-9
near:بكسو	5:24 6:-11 8:-14 10:-15
near:بلا	0:-31 2:-29 3:11 4:-13 5:14 6:-8 7:-9 8:-19 10:-13 11:-41
near:بلات	0:9
near:بلاد	2:-62 3:-14 4:-29 5:-18 6:34 9:-18 10:-21 11:18
near:بلاز	5:12
near:بلاغ	0:14 3:-21 4:-11 5:-13 7:18 10:-13 11:-11
near:بلح	0:-9 2:-17 3:-8 4:-9 5:15 6:26 7:-17 8:-31 10:10
near:بلحظ	4:-15 7:-8 10:22
near:بلد	3:23 6:10 9:-11 10:-9 11:-23
near:بلدا	2:-14 3:17 6:-33 7:-19 8:10 9:-19 10:-14 11:10
near:بلده	0:11 4:-38 6:-26 7:14 8:-28 10:-10 11:17
near:بلدي	1:-9 2:-20 5:-18 6:40 7:-44 10:-16
near:بلغ	0:-24 2:-22 5:-20 6:-26 7:-19 9:-48 11:30
near:بلغت	0:-30 1:-9 2:-8 3:9 4:-21 5:39 6:-19 7:-16 8:-8 9:-18 10:17 11:-11
near:بلغم	5:21 6:-10
near:بلوش	0:15 2:-24 4:-16
near:بلوغ	7:11
near:بليد	5:18 6:-17
near:بليغ	5:17
near:بما	3:-10 7:11
near:بمتو	3:-10 9:11
near:بمحا	4:-8 6:30 7:-13
near:بمدي	6:13
near:بمست	0:-12 2:-8 3:-29 4:-24 5:57 6:-41 7:-37
near:بمشا	6:-16 7:16
near:بمعد	3:-22 9:-13 11:17
near:بمقا	5:-8 6:24 7:-10
near:بمقت	0:-21 4:-28 5:11 6:35 7:-25 10:-22
near:بمن	3:-9 5:18
near:بمنط	4:-24 5:18
near:بموج	2:-11 3:-13 4:-33 6:8 8:43 10:-33
near:بناء	5:18 6:8 10:-11 11:-14
near:بنات	0:20 4:-11 10:-12
near:بناي	3:8
near:بنت	3:21 11:-10
near:بنجا	3:-8 11:18
near:بنحو	10:12
near:بنغا	2:30 6:-34
near:بنغل	3:-19 6:-15 7:8 9:20 11:-12
near:بنفس	0:-13 2:-11 3:-15 5:-35 6:49 7:-16 10:-12
near:بنقل	5:-10 6:13
near:بنك	6:13
near:بنه	4:19 6:-12 10:-24 11:-11
near:بنوم	4:19 6:-11 10:-24 11:-11
near:بني	2:-21 6:19 7:-9
near:بنير	6:15
near:بها	0:-12 2:-8 3:-19 4:18 5:-34 6:9 7:19 10:-10
near:بهجو	5:12 6:-8
near:بهم	0:-16 2:-10 3:-9 4:-29 5:11 6:-20 7:12 8:-12 9:-13 10:-11 11:25
near:بواب	0:-12 2:-27 4:-34 7:-22 8:26 10:-39
near:بواق	3:-11 5:-8 8:9 11:-11
near:بوتي	6:10
near:بوجو	3:-16 9:15
near:بودا	5:-17 6:26
near:بورق	5:8
near:بورك	2:-11 3:-12 4:-23 6:37 9:-10
near:بورو	0:-10 3:-64 4:14 5:-22 9:64 10:-12 11:-45
near:بوري	8:18 11:-8
near:بوزي	6:-28 7:27
near:بوسا	2:-23 3:-11 4:-30 6:-47 7:-15 8:18 10:19
near:بوفا	3:-13 5:11 7:-12
near:بوكا	6:-14 8:30 9:-10 10:-36 11:-15
near:بولا	0:-15 2:-21 4:-16 5:-20 6:29 7:-12 10:21
near:بولد	0:-15 1:-10 4:-15 5:24 7:-9 9:-26 10:-11 11:19
near:بولو	5:-23 6:32 7:-14
near:بولي	3:14 10:-16 11:-10
near:بوني	3:-12 5:-18 6:32 7:-10
near:بيام	6:16
near:بيان	0:-52 3:-33 4:-51 6:-11 7:-17 9:-32 10:33 11:18
near:بيت	0:-24 1:-13 3:-33 4:16 5:-43 6:9 7:11 8:-17 9:-18 10:-17 11:-22
near:بيتا	2:-9 3:-8 6:13 7:12
near:بيتي	0:-8 2:-11 3:20 4:-11 7:-20
near:بيد	2:-8 4:35 5:-13 6:-54 7:-15 8:16 9:-11 10:-42
near:بيدو	3:16 4:-10 5:12 9:-12 11:-17
near:بير	0:-11 2:24 3:-15 4:-17 5:22 6:-12 7:-24 10:-34 11:-11
near:بيضا	3:12 4:-20 5:-10 7:-8 9:-14 11:9
near:بيلغ	2:-12 5:16 7:-8
near:بين	1:51 2:-58 3:-44 4:-72 7:-73 8:44 9:-29 10:-30 11:8
near:بينم	0:-25 2:10 4:-19 5:14 6:-20 8:-23 9:-40 10:-34 11:31
near:بينه	0:-55 2:-10 3:-42 4:-36 5:19 6:26 7:-62 9:15 11:-27
near:بيني	0:12 6:16 7:-10
near:بيوت	0:-20 1:-16 2:-33 3:44 4:-40 5:-31 6:-49 7:-44 9:-23 10:12 11:28
near:بيوم	2:-13 6:20
near:تابع	0:-31 1:11 2:-22 3:-21 5:36 6:-26 7:-32 8:-13 9:-16 10:-10 11:15
near:تاخر	0:-11 2:26 3:-8 4:-18 5:-12 7:-15 10:-9
near:تاخي	6:13
near:تاري	5:-15 6:19
near:تازر	6:12
near:تاسع	4:-9 5:-27 7:13 8:10 10:-8
near:تاسي	4:-24 8:13
near:تاكد	1:-24 3:-8 4:16 6:21 7:-18 10:17 11:-29
near:تالي	0:-18 1:-8 2:-12 3:8 4:-22 5:13 6:13 7:-29 9:-17 10:-8 11:-21
near:تامي	3:-26 6:8 11:26
near:تاهب	7:10
near:تايل	0:-31 2:30 3:-14 5:-22 6:-11 7:-22 8:-20 11:-43
near:تباد	0:-31 1:-8 2:-36 3:-27 4:-45 6:-14 7:-22 8:63 9:-9 10:-63 11:-16
near:تبت	3:-17 4:-18 5:-21 6:25 7:-10 8:-11 10:-8
near:تبحث	3:-12 5:-17 6:-21 7:35 10:-15
near:تبرع	3:16 9:-16
near:تبري	2:-8 6:12
near:تبقي	2:17 3:35 4:-34 6:-28 8:-13 10:-19 11:-23
near:تبلغ	3:-14 4:10 6:15 7:-9
near:تبين	2:-11 5:15 6:-16 7:12 8:-14 10:-13
near:تتاب	0:-13 4:29 6:-29 10:-32 11:-16
near:تتبا	0:-8 2:-22 4:-16 6:20
near:تتبع	3:27 9:-10
near:تتجا	3:12 5:26 6:-24 11:-12
near:تتحد	0:-22 2:10 3:-29 4:27 6:-10 7:10 8:-20 10:-24 11:-17
near:تترا	5:16 6:-10 10:9
near:تتسع	5:-9 6:9 8:-12 10:19
near:تتمك	2:-13 6:19
near:تتوا	5:-10 7:12
near:تتوق	3:-15 4:-9 7:-10 9:12
near:تجار	0:-20 2:-16 4:-16 6:25 7:-12 10:11
near:تجاو	0:-11 2:-8 3:20 4:-15 5:-14 6:14 8:-15 9:-12 10:-13
near:تجدد	3:24 11:-20
near:تجرف	3:-11 5:-8 6:37 7:-35
near:تجمع	0:-16 2:-20 3:47 4:-16 7:-9 8:-12 9:-24 10:-10 11:-41
near:تحال	4:-8 8:14 10:-14
near:تحت	0:-49 1:-30 2:11 4:-37 5:44 6:-8 7:11 8:-31 9:-31 10:-26 11:-20
near:تحتا	3:15 11:-9
near:تحتج	0:-29 2:-32 3:-18 4:38 5:-12 7:-23 8:-17 10:-15 11:-10
near:تحدث	1:-19 2:17 3:-21 4:-26 6:29 7:-15 8:-18 10:-32 11:-21
near:تحدي	2:-24 3:26 4:-20 5:-13 6:28 7:-19 8:-23 9:-18 10:-24 11:-11
near:تحرر	0:-11 2:-16 3:-18 4:-33 5:-9 6:-23 7:14 8:-9 9:-10 10:17 11:-9
near:تحرق	0:-10 2:-16 4:-16 6:24 10:-19
near:تحري	0:-42 2:-42 3:-19 4:-17 5:-20 6:-49 7:18 8:-13 10:55 11:-17
near:تحصي	0:9 1:17 3:10 4:-10 6:-14 9:-9 11:-12
near:تحطم	6:26 7:-17
near:تحفظ	6:-8 7:11
near:تحقق	0:31 3:-9 4:8 5:-16 7:-13 9:-11 10:-18
near:تحقو	6:11
near:تحقي	2:18 3:-15 4:-18 5:-34 6:-9 8:-9 10:19
near:تحكي	0:-21 2:-24 3:41 4:-34 5:-29 6:-11 7:-18 8:-20 10:-28
near:تحمل	0:-24 2:-9 3:-11 4:-17 6:-22 8:20 10:-19 11:22
near:تحوي	2:24 6:-25 10:8
near:تحيي	3:-8 5:-9 6:34 7:-8 10:-10
near:تخسر	0:-13 4:26 6:-23
near:تخشي	4:11 6:8
near:تخصص	3:-21 4:-16 5:48 6:-43 7:-29
near:تخصي	6:11
near:تخلي	0:-21 5:19 6:-16 10:8
near:تداف	0:-21 6:27 10:-9
near:تداو	6:19 7:-9
near:تدخل	3:-19 7:-27 11:28
near:تدرج	1:17 3:-8 6:-10 7:-9
near:تدفع	9:10
near:تدمي	1:10 4:9 5:-13 7:-8
near:تدير	2:-10 4:-20 6:-15 10:23
near:تذكر	1:-8 3:15 9:-11 10:-9 11:-18
near:تذكي	0:18 10:-12
near:تراب	0:9 2:-20 4:-8 7:10
near:تراج	3:-14 5:-8 6:-25 7:23 9:-8 11:21
near:تراك	5:-8 6:19
near:تراو	0:-9 2:-11 4:-11 10:21
near:تربي	3:10
near:ترت	0:-8 5:31 6:-20 7:-17
near:ترتف	5:-12 7:16
near:ترتي	6:17
near:تردد	4:24 8:-21
near:ترفع	0:19 4:-11 5:-12 10:-10
near:ترك	0:12 3:47 4:-15 5:-40 6:-40 7:-14 9:-20 10:23 11:-29
near:تركم	4:-17 5:-11 6:22 9:-8 10:-15
near:تركو	3:17 4:-24 5:-23 6:-39 7:-21 8:-13 9:-20 10:9 11:16
near:تركي	2:16 3:-33 6:-8 7:-10 9:-24 11:28
near:ترنو	2:-8 4:-13 5:-8 8:22 10:-14 11:-8
near:تري	3:-20 5:-14 6:27 7:-13
near:تزال	2:36 3:-22 4:19 5:-25 6:-24 8:-22 9:-10 10:-32 11:-22
near:تزام	3:8
near:تسبب	5:11 6:8 7:-10 11:-9
near:تستر	1:-9 7:11
near:تستض	0:-9 4:-11 5:-13 6:-18 9:22 11:-45
near:تستع	0:-12 2:-18 3:-17 4:12 5:-14 6:-27 7:-21
near:تستغ	11:12
near:تستق	3:13 6:-8
near:تسته	5:9
near:تسجل	0:-8 1:24 3:-14 4:-16 6:-10 7:-12 9:26 10:-13 11:-33
near:تسجي	4:18
near:تسع	0:15 2:-32 3:-8 4:15 5:9 7:-28 9:-13 10:-26 11:-10
near:تسعم	0:-11 1:10 2:-10 3:16 4:-13 5:-16 6:15 8:-11 9:-26 10:-32 11:-32
near:تسعه	1:-22 2:-36 3:-11 4:35 6:13 7:-62 8:-28 9:-49 10:-24 11:12
near:تسعو	0:-9 2:-13 4:-15 7:10 8:15 10:-29 11:-14
near:تسعي	0:-21 2:-10 3:-9 4:-18 5:22 6:16 7:-19 8:-13 10:-8
near:تسلم	0:-19 2:-43 3:-22 4:-47 5:-33 6:59 7:-23 8:-9 9:-13 10:-24 11:-31
near:تسلي	4:-39 5:-9 6:23 9:-12 10:-55
near:تشاد	0:-18 1:-9 2:-14 3:-41 4:-14 5:-21 6:-34 7:-21 8:-8 9:48 10:15 11:-16
near:تشام	4:11
near:تشري	0:8 2:-36 3:15 4:11 5:-10 6:15 7:-30 8:-21 10:-26 11:-23
near:تشغي	5:-13 6:20
near:تشمل	2:-20 3:-10 4:-23 5:-27 6:31 7:-14 8:32 10:-14 11:-12
near:تشهد	6:11
near:تشير	8:10
near:تشيل	0:23 4:-9 6:-14
near:تصدي	6:10
near:تصري	3:-22 4:9 5:-13 10:-14 11:22
near:تصفي	4:-25 6:27 8:-9 10:-19
near:تصل	2:10 3:-18 5:29 6:-34 10:-11 11:16
near:تصوي	8:-25 10:26
near:تضاع	3:16 6:-9
near:تضام	1:-11 3:-8 5:-10 6:28 7:-9 9:-11 11:-18
near:تضرر	3:8 5:-20 6:26
near:تضم	0:-29 1:-13 2:-30 3:-8 5:-29 6:-22 7:9 8:9 9:-33 10:-8 11:17
near:تضمي	3:-10 5:20
near:تضيف	4:-13 5:21 7:-19 11:-15
near:تطلب	0:-16 3:16 4:18 5:-26 6:-15 8:-8
near:تطلق	4:-10 8:24 10:-22
near:تظهر	6:-25 7:26
near:تعاف	5:10
near:تعال	3:-18 5:21 8:-21
near:تعام	5:25 6:-24
near:تعبي	6:10
near:تعتر	0:-8 3:-8 4:-13 5:-19 6:32
near:تعتز	4:13 5:-8 8:-10 9:17 10:-8 11:-15
near:تعد	10:18
near:تعدا	0:-20 2:-16 4:24 6:26 8:-8 10:-18
near:تعدي	0:-20 2:-10 4:-19 6:-15 10:29
near:تعذي	0:-9 2:20 4:-26 5:22 6:-23 7:13 8:-25 10:-24
near:تعرض	0:-15 2:-15 3:-11 4:-16 5:29 6:14 7:-9 8:-10 10:-31
near:تعرف	0:-23 1:-16 3:-42 5:-60 6:40 7:-8 8:-25 9:-27 10:-42 11:-21
near:تعلن	0:-9 2:14 4:-16 6:16 10:-14
near:تعلي	5:33 6:-23
near:تعمل	4:13 6:19 7:-10
near:تعود	0:-14 2:8 4:-20 5:-18 6:47 7:-28 8:-17 10:-42
near:تعيد	2:9 8:10 10:-16
near:تغذي	0:-14 2:-8 3:-12 4:-8 5:-21 6:49 7:-20
near:تغطي	2:17 6:-14
near:تفاح	5:-8 6:36 7:-22
near:تفتح	2:-9 5:-28 6:41 7:-22 11:-15
near:تفتي	0:25 2:-13 4:-16 5:15 6:-38 7:-11 10:11
near:تفجي	1:-9 6:14
near:تفرج	2:-34 3:-13 4:-15 5:-18 6:22 7:-10 8:34 10:-13 11:-14
near:تفوق	5:-12 6:14
near:تفيد	0:-8 1:-12 3:-36 4:22 7:-8 8:-13 9:17 10:-11 11:21
near:تقار	4:20 6:11 10:-10
near:تقاط	1:-9 6:15
near:تقتل	6:15
near:تقدر	1:-8 4:15 5:-14 6:-18 7:18 9:-10 11:-10
near:تقدي	0:-32 1:-11 2:-18 3:-52 4:8 5:-17 8:-28 9:31 10:19
near:تقر	5:-11 6:27 7:-23
near:تقري	0:-24 1:-32 2:-25 3:14 4:-35 7:-26 9:8
near:تقع	6:9
near:تقل	0:19 2:-12 3:-10 4:-10 5:-23 6:22 7:-8 8:14 10:-31 11:9
near:تقول	0:-33 1:-13 2:20 3:14 4:-29 6:-36 7:42 8:-24 9:-42 10:-57 11:-18
near:تقيم	3:13 9:-8
near:تقيي	0:-11 2:-17 3:-18 4:-28 5:16 6:21 7:-16 8:-19 10:-22 11:11
near:تكتب	1:-15 2:-11 3:-27 4:-19 5:-24 6:40 7:-23 9:13 11:-15
near:تكفي	3:11
near:تكون	2:-15 4:23 8:-18 10:-13
near:تلام	0:18 2:-14 3:-24 4:-32 5:-15 6:34 7:-33 8:-25 10:16 11:-11
near:تلاه	0:-29 4:-17 8:22
near:تلته	8:24 10:-23
near:تلغر	2:-8 4:-17 8:27 10:-20
near:تلفز	6:14 11:10
near:تلقت	2:-10 6:21
near:تلقو	5:13 6:-8
near:تلقي	3:-8 5:42 6:-16 7:-12 10:-23 11:-12
near:تلك	0:10 3:-16 4:-20 5:-13 6:18 10:-18
near:تلمي	0:-18 2:-40 3:-15 5:-8 6:23 7:9 8:-15 10:-15
near:تليه	5:-11 7:9
near:تماس	2:-32 6:32 8:-16 10:-9
near:تمت	4:-25 6:26 8:-9 10:-19
near:تمشي	5:-10 7:9
near:تمكن	0:-8 2:-40 3:-27 4:-30 5:-44 6:-42 7:-18 8:-14 10:59 11:20
near:تموز	2:-22 3:-9 4:-37 7:-10 8:39 9:-9 10:-38
near:تموي	6:14
near:تنتش	5:-16 6:12
near:تنتظ	0:-19 2:13 3:-43 4:17 5:-34 7:14 8:17 9:-14 10:-27 11:-12
near:تنسي	3:20 9:-12
near:تنص	0:8 2:-21 4:26 6:-17 8:-42
near:تنظي	0:22 2:-24 3:-17 4:-24 7:-16 8:-9 10:13 11:-10
near:تنفس	4:-11 6:15 7:-8
near:تنفي	3:19 4:-13 5:-13 6:-12 7:-14 8:10 10:-17 11:-9
near:تنقل	0:-27 1:-9 2:-10 3:-11 4:-16 5:20 6:10 7:-27 8:-10 10:-18 11:21
near:تنمي	6:10
near:تهاب	6:11
near:تهجر	3:26 6:-12
near:تهجي	3:18 6:-10
near:تهري	0:-13 6:-9 10:14
near:تهم	6:17
near:تواص	2:15 4:-12 6:-10 7:10
near:توال	1:-9 3:-9 5:-16 6:11
near:توثق	0:-10 2:32 6:-24 8:-20
near:توجه	3:51 4:-12 5:-18 6:-28 8:-16 9:-32 10:-16 11:-22
near:تودي	6:23 10:-15
near:تورد	0:-27 4:-8 6:29
near:توزع	3:22 6:15 11:-21
near:توزي	4:11 5:14 6:-36 7:22 11:-9
near:توفو	2:25 3:-14 5:-31 6:8 7:-11
near:توفي	0:-37 1:-10 2:43 3:-33 4:-26 5:-72 6:62 7:-33 8:-29 9:-24 10:-27 11:-23
near:توقف	0:-10 2:-12 5:-17 6:17 7:-15 10:14
near:توقي	3:10
near:توكد	0:-22 2:-25 3:-9 4:16 5:-10 6:24 7:-17 8:-20 10:-11
near:تونس	1:13 3:-10 5:-8 7:-15 11:-10
near:تووي	3:34 11:-22
near:تيبو	3:8 6:-21 10:22
near:تيرن	6:14 7:-16
near:تين	0:-13 6:-9 10:14
near:ثالث	0:-24 1:-11 2:-41 3:19 4:-12 5:-28 6:25 7:-33 8:-12 9:-29 10:20 11:-17
near:ثامن	0:-32 1:-15 2:-9 3:-26 4:-51 5:13 6:-23 7:9 8:27 9:12 10:-8 11:-14
near:ثانو	0:17 2:-9 4:-25 5:8 6:-22 8:-8
near:ثاني	0:-30 2:-22 3:11 4:-83 6:-12 7:-19 8:-26 10:32 11:-11
near:ثري	6:39 7:-31
near:ثقت	0:-12 1:12 2:8 4:-8
near:ثقنا	0:13
near:ثقيل	2:31 4:-26 5:-21 7:-15 9:-10 10:-13
near:ثكنا	3:29 4:-8 5:-10 6:-17 8:-19 10:-8 11:-11
near:ثلاث	0:-24 1:-31 2:-23 3:31 4:-17 5:-24 6:10 7:-28 9:-15 10:13 11:-66
near:ثلاج	5:-14 6:24
near:ثلثا	3:9 5:8 11:-17
near:ثلثه	1:-20 3:22 5:27 6:19 7:-13 9:-22 11:-35
near:ثلثي	6:9
near:ثمان	2:-64 3:-44 6:16 7:-20 9:-18 11:-64
near:ثمن	0:18 2:-20 4:-36 6:29 8:-20 10:-23
near:ثوره	5:13 6:-11
near:جاء	2:-10 3:10 5:-13 6:27 9:-13
near:جاءت	0:-11 4:-16 6:-14 8:-29 10:35
near:جار	7:13
near:جارف	3:-10 5:-21 6:-10 7:18
near:جاري	2:25 4:-17 5:-16 6:-19 7:8 10:-10
near:جازا	3:17 6:-10
near:جامع	0:12 1:-11 2:8 3:24 4:-14 5:33 6:-16 7:-48 8:-15 9:-32 10:-45 11:14
near:جان	3:-23 5:-8 6:12 7:-11 8:-9 11:21
near:جانب	0:-23 1:-10 2:-59 3:-14 5:-29 6:35 7:-35 8:12 9:-44
near:جاوو	2:-12 3:-8 5:30 6:-27
near:جبال	0:-14 2:-17 3:-9 4:-12 7:17 10:-11
near:جبل	0:9 1:23 2:-15 3:10 5:8 6:-27 7:-27 8:-17 9:-11 10:-20 11:-19
near:جبهه	2:-16 4:19 6:-13 8:-20 10:16
near:جبيل	3:21 11:-10
near:جثام	0:-17 3:-9 4:-53 5:-12 6:43 7:-35 10:-46
near:جثتي	4:-8 5:-16 7:12
near:جثث	0:-35 1:-14 2:25 3:-23 4:-24 5:-25 6:9 9:-10 11:-15
near:جثثه	0:21 5:-23 10:-10
near:جثما	0:-8 4:-34 5:19 6:25 7:-25 8:-34 10:-45 11:-14
near:جثه	1:-20 2:-12 3:-27 4:-47 5:-47 6:9 7:30 9:-8 10:-26
near:جدار	0:-8 2:-8 5:21 8:-8 10:-16 11:-15
near:جدت	2:-11 6:9 7:-10 10:16
near:جدرا	5:-25 7:13
near:جدنا	0:-27 1:-8 2:-16 3:-36 4:31 5:-21 6:-9 7:-22 8:-11 9:-14 11:-8
near:جدوا	0:-8 2:-9 3:-11 4:-14 5:-15 6:42 7:-38 10:-10
near:جدول	3:-12 6:20
near:جديد	0:-10 2:11 3:-8 5:-24 7:-14 8:8 10:-17
near:جراء	0:-13 2:-9 3:15 4:-12 5:8 6:-15 7:11 10:-11
near:جراح	0:-21 1:-13 2:-19 3:-45 4:-19 5:48 7:-36 8:-22 9:-14 10:-24 11:-22
near:جرت	2:-13 6:14
near:جرح	0:-33 1:19 2:-11 3:-28 4:-29 5:41 6:-21 7:-34 8:-11 9:-9 10:-20 11:-9
near:جرحت	0:-9 5:35 6:-23 10:-11
near:جرحو	4:-9 5:33 6:-28
near:جرحي	0:-21 1:18 2:-30 4:-30 5:61 6:-45 7:-51 8:-17 9:-17 10:-24 11:-19
near:جرف	6:24 7:-18
near:جرفت	3:-10 4:-9 5:-8 6:19
near:جرفه	5:-10 6:19
near:جروح	0:-8 2:-18 3:-14 4:-21 5:65 6:-43 7:-12 8:-32 10:-30
near:جري	0:-25 1:-8 2:-20 3:15 4:-17 5:16 6:21 7:-26 9:-12 10:-12 11:-23
near:جريح	0:-59 1:47 2:-33 3:-21 4:9 5:-13 6:-12 7:-8 8:-30 9:-27 10:-43 11:-34
near:جزاي	0:-18 1:26 2:-17 3:-21 4:25 5:-15 6:-20 7:-9 8:-18 9:-13 11:-19
near:جزر	1:-12 5:-11 6:26 7:-9 11:9
near:جزير	0:-17 1:10 2:-14 3:27 5:-18 6:-10 9:-30 10:-24
near:جسم	5:14 6:-8
near:جفاف	3:22 5:12 6:-22
near:جلال	5:36 6:-41 7:-9 9:-9 11:-8
near:جلهم	5:12 6:-10 9:24 11:-31
near:جماع	0:-11 1:-15 3:-15 4:35 5:-50 6:-23 7:-30 8:13 9:-18 10:-35 11:-33
near:جمال	5:8
near:جمجم	0:-21 3:-13 4:27 5:-8 6:-19 7:-15 10:-14 11:-14
near:جمعت	0:9 5:-21 6:22
near:جمعه	0:-8 1:-12 2:-44 3:20 4:-36 5:-30 6:22 7:-12 8:12 9:-10 10:14 11:-23
near:جمعي	0:19 1:-17 2:-28 3:-9 4:-54 5:24 6:-36 7:22 8:-16 9:-19 10:-14 11:-29
near:جمله	3:9
near:جمهو	3:-12 5:13 6:-18 9:-20 11:20
near:جميع	1:-16 2:-17 3:-42 4:11 6:16 8:-37 9:-13 11:-9
near:جناح	0:-9 4:18 6:12 10:-11
near:جناز	6:17 7:-10
near:جناي	5:-13 6:20
near:جندي	1:-12 3:-37 4:41 6:-52 7:-46 8:-12 9:-10 11:-21
near:جنسي	0:-27 2:-26 4:-39 5:-28 6:18 7:-24 8:-28 10:45 11:-31
near:جنوب	0:-20 1:-9 2:-21 3:10 4:18 5:-44 6:32 7:-30 8:-22 10:-27 11:-8
near:جنود	0:9 2:-13 3:-11 4:-39 5:22 6:13 7:-40 9:-10 10:-20 11:-12
near:جنين	3:36 9:-28 11:-18
near:جنيه	0:-19 2:-8 4:17 5:-26 6:-14 7:20
near:جهاز	4:-14 5:22 7:-12 10:-9
near:جهته	0:-14 1:-9 2:-9 3:14 4:-27 5:10 6:-20 7:-18 8:-12 10:-10 11:8
near:جهه	2:-14 4:-13 6:-17 7:-22 8:-15 9:-11 10:22 11:11
near:جهود	10:10
near:جوا	3:21 5:23 6:-29 9:-14 10:-11 11:-25
near:جوار	3:-23 6:-13 9:30 11:-17
near:جود	2:-10 4:22 8:-16 10:-8
near:جوع	2:29 6:-29
near:جوعا	2:23 3:-17
near:جوله	2:-13 3:-9 5:-10 6:36 7:-28 8:17 10:-10
near:جوي	2:9 4:-20 6:-18 7:-9 10:20
near:جويه	2:-11 3:-28 4:-24 6:-19 7:-9 8:12 10:-19 11:24
near:جيبو	0:-8 3:-11 4:-9 6:24
near:جيده	0:-17 2:-15 3:-9 4:8 5:28 6:-28 7:-16 8:-12 10:-27
near:جيرا	0:15 2:-9 3:21 4:-34 5:-24 8:-15 10:-26 11:-14
near:جيش	0:-23 2:-8 3:14 4:-17 5:12 6:31 7:-74 8:-44 9:-39 10:8 11:-23
near:حاجز	2:-21 6:-12 7:16 8:-25 10:15
near:حاجه	0:-11 4:-12 6:-14 7:23
near:حاد	5:11
near:حادث	0:-12 1:12 2:-29 3:-22 4:-30 6:42 7:-30 8:-8 10:-17 11:-13
near:حادي	0:-8 4:-11 5:-29 6:22 7:-14 8:20
near:حارس	0:23 2:-15 4:-11 5:13 6:-14 10:-14
near:حاره	3:8
near:حاصر	4:-12 5:-11 6:32 7:-25
near:حافر	3:24 6:-22 7:15 10:-13
near:حافل	0:-9 1:-21 2:-46 3:-30 4:-65 8:33 9:-36
near:حاكم	0:-13 1:-10 2:-9 3:16 4:-24 5:-12 7:11 8:-10 9:10 10:10 11:-22
near:حال	2:-15 5:25 6:-14 7:-8
near:حالا	0:-13 3:20 4:-9 6:-8 9:-14 10:-12 11:-15
near:حالت	3:-10 4:-14 5:38 6:-21 7:-10 10:-17
near:حاله	0:16 1:-28 2:-27 3:-36 5:45 6:-47 7:13 8:-21 9:-17 10:-41 11:-22
near:حالي	0:-8 1:14 3:12 4:-9 5:-20 6:-20 7:-9 8:9 11:-25
near:حامل	0:-15 2:-17 3:-22 4:-12 5:14 6:12 7:-18 9:-21 10:-25 11:29
near:حاول	0:22 2:-29 4:-13 5:-17 7:-21 10:-14
near:حاوي	3:19 7:-14
near:حبال	0:-22 3:-13 4:27 5:-8 6:-14 7:-17 10:-14 11:-14
near:حتفه	0:-28 1:18 2:-18 3:-41 4:-17 5:-9 6:42 8:-16 9:-11 10:-26 11:-35
near:حتي	1:-44 2:15 3:-13 4:-26 5:-23 6:-24 7:37 8:-30 9:-46 10:8
near:حجاج	0:-21 6:33 7:-15 10:-9
near:حجب	6:8
near:حجز	2:21 5:27 6:-28
near:حدات	4:18 6:9 10:-12
near:حداد	1:17 5:-9 6:-17
near:حده	0:-36 1:14 2:-32 3:17 5:-70 6:25 7:-69 8:-23 9:8 10:-35 11:10
near:حدها	0:31 1:-38 2:-37 3:-11 4:-52 6:25 7:-30 8:-20 9:-19 10:-38 11:-33
near:حدود	1:-32 2:-28 3:29 4:-43 5:-21 6:-38 7:-46 10:-39 11:33
near:حديث	0:-21 2:10 4:9 7:-10 8:-12 10:-16 11:-17
near:حديد	0:-11 2:-10 4:9 5:14 6:15 7:-13 10:-19
near:حذر	6:19 9:-13 11:-11
near:حرار	5:14 6:-8
near:حراس	0:-25 2:-11 3:-19 4:40 5:16 6:-34 7:-17 8:-15
near:حرب	0:-59 1:-24 2:16 3:-10 4:30 5:-32 7:-54 10:-13 11:-61
near:حرجه	0:-12 1:-9 2:-15 3:-34 4:-23 5:42 6:-44 7:12 10:-14
near:حرر	0:-11 2:-38 4:-27 5:-10 8:-13 10:33
near:حررت	0:-36 1:-8 2:-31 3:-10 4:-33 5:-14 6:-31 7:-14 8:-25 10:63 11:-10
near:حرس	0:-8 4:-13 5:8 6:12 10:-12
near:حرقا	2:-14 6:31
near:حركه	0:-26 1:11 2:11 3:-20 4:27 5:-13 6:-16 7:-36 8:13 10:-11
near:حروق	0:-10 2:-12 3:-13 4:-10 5:56 6:-43 7:-14 10:-18 11:-8
near:حريت	0:-16 6:-8 10:8 11:-8
near:حريق	0:-17 1:-12 2:-13 3:-24 4:-8 5:56 6:-49
near:حزب	2:-22 3:25 4:-25 5:-21 6:-10 7:-16 10:19 11:-12
near:حزير	0:-13 1:-8 2:12 3:12 4:-28 5:-16 6:20 7:-15 8:-11 9:-12 10:-13 11:-9
near:حساب	6:14
near:حسب	0:-11 1:33 2:-50 3:17 5:-8 7:-46 8:-35 9:-21 11:-32
near:حسبم	0:-14 2:-10 3:-9 4:-26 6:34 7:-32 8:11 10:-16
near:حسن	0:-10 3:18 4:-21 5:-9 6:19 7:-13 9:-12 10:22 11:-18
near:حسين	3:-28 4:-10 5:21 6:-18 7:-19 9:13 10:-10
near:حشد	0:12 4:-14 5:-20 7:-17 10:-10
near:حصبه	3:-12 6:13
near:حصد	6:23
near:حصدت	5:-17 6:36
near:حصه	3:16
near:حصيل	0:-41 1:8 2:-31 3:8 4:-30 5:-35 6:49 7:-43 8:-22 9:-22 11:12
near:حضور	6:-21 7:22
near:حطام	6:-20 7:22
near:حفر	7:-9 10:18
near:حفل	6:17 7:-12
near:حقاي	6:13
near:حقت	3:-9 5:32 6:-29 7:-8
near:حقل	0:26 1:-9 2:-18 3:24 4:-29 5:-17 6:-22 7:-10 8:-16 11:-16
near:حقوق	1:16 2:-31 3:-28 4:13 5:-20 6:-14 7:32 8:-22 10:-18 11:-21
near:حقول	2:-13 4:-9 5:-13 6:-23 7:-21 11:26
near:حقيق	0:-10 1:27 3:-31 4:-8 5:-19 6:12 7:-37 9:-10
near:حكام	2:-9 3:-16 6:-10 10:13 11:17
near:حكم	1:-9 3:-10 4:-12 6:-22 7:31 8:-9
near:حكمت	8:-16 10:17
near:حكوم	1:-31 2:-46 3:-17 4:-82 6:48 7:-44 8:60 10:-41 11:-35
near:حلب	0:15 2:-12 3:19 4:-29 6:-29 7:-20 8:18 9:-27 10:-34
near:حلبج	3:14
near:حلفا	3:-9 4:-18 5:-9 6:27 10:-8
near:حليم	0:-12 2:-18 3:45 4:-30 5:-29 6:-33 7:-18 8:-20 10:-27
near:حماس	0:-11 2:13 4:-17 6:-33 7:-11 8:-10 10:24
near:حماه	3:-27 6:-9 7:21 9:-18 11:21
near:حماي	2:-20 3:24 4:-27 5:-30 6:-15 8:-21 9:-12 10:-11 11:-20
near:حمرا	5:10
near:حمري	0:20 4:-12 6:-16
near:حمص	0:-13 3:-24 5:-15 6:14 8:-8 9:-23 11:46
near:حمض	3:-28 4:-14 6:30 7:-24 10:-11
near:حمل	0:-19 3:30 4:-23 5:-8 6:-21 7:-24 10:-14
near:حملت	0:-10 3:-11 4:-9 5:-12 6:16 11:19
near:حمله	0:36 3:-17 4:-20 7:-21 10:-8
near:حواد	0:-16 3:-22 5:-11 6:30 7:-17 8:-8
near:حوال	0:-32 1:-9 2:11 3:-18 4:-17 5:-8 7:-10 8:-13 9:27 10:14 11:-36
near:حوثي	0:13 1:-8 2:-31 3:-15 4:15 6:-30 7:-34 8:-19 10:19 11:-9
near:حوض	5:-8 9:12 11:-8
near:حول	0:-13 3:27 4:-14 5:-18 7:-16 8:-20 9:-12 11:-19
near:حولا	0:11 5:10 6:-10 10:-8
near:حوله	9:14 11:-13
near:حيا	0:-9 2:-18 4:-23 6:15 8:-12 10:9
near:حيات	3:-21 5:-19 6:36 7:-25
near:حياه	0:-11 1:-13 2:17 3:-32 4:-29 5:-31 6:36 7:-31 8:-26 9:-25 11:13
near:حيث	0:-29 2:-34 4:-27 6:21 10:-53
near:حين	0:-47 1:-23 2:11 4:-22 5:-15 6:23 7:-29 8:-9 11:-12
near:حينه	6:8 8:8
near:حيي	3:14 5:-8 6:-8
near:خارج	0:-23 1:-14 2:-30 3:-11 4:-47 5:-29 7:-29 8:8 9:41 10:-23
near:خارك	6:13
near:خاصه	4:-8 10:10
near:خاطف	2:-35 4:45 5:-10 6:-50 7:-43 8:-24 10:-13 11:-11
near:خامس	0:-14 1:-9 2:-12 4:-18 5:31 6:-21 8:-8 11:-35
near:خان	0:-10 2:-9 3:15 4:-22 5:9 7:-16 9:-8 10:11 11:-16
near:خبر	0:-13 2:-18 3:-15 4:-20 5:-11 6:8 7:24 10:-25
near:خبرا	0:-18 1:-8 2:-14 3:-18 4:-26 5:-31 6:22 7:21 8:-10 9:-12 10:-28
near:خدما	3:25 6:-12 9:-17 11:-20
near:خدمه	0:-9 3:-20 4:-10 5:-15 6:24 7:-8 9:13 10:-17 11:-11
near:خرج	0:-16 1:-17 3:-10 4:-44 5:18 6:-55 7:-25 9:-33 10:43 11:-8
near:خرجن	2:-13 5:-9 6:-11 7:20 10:-11
near:خرجو	0:-31 1:-12 2:-17 3:37 4:-36 5:35 6:-44 7:-39 8:21 9:-18 11:-22
near:خرطو	3:-22 5:-8 9:-27 11:42
near:خروج	0:-13 4:-14 7:-14 9:14 10:-9 11:-18
near:خريف	0:-23 4:-24 8:-23 10:36 11:-14
near:خزان	5:38 6:-42
near:خساي	0:-22 2:-8 4:10 7:-11
near:خسر	1:8 2:-8 3:-16 4:13 5:-14 6:14 7:-13 10:-23
near:خسرت	1:13 5:-11 6:22 7:-10
near:خسرن	5:-21 6:25
near:خشبي	6:8
near:خصص	3:8
near:خصوم	6:11
near:خضع	3:-21 4:-9 5:30 6:-9 7:-15
near:خطا	2:8 6:15 8:-16 10:-17
near:خطر	2:-9 5:16 6:-9
near:خطره	5:41 6:-30
near:خطف	0:62 1:-12 3:-17 4:-60 5:-20 6:-25 7:-31 8:-32 9:-20 10:-38 11:-32
near:خطفت	0:41 2:-20 3:-12 5:-19 6:-32 7:-24 8:-13 10:-28
near:خطفن	4:-13 7:9 10:11
near:خطفه	0:-24 2:13 3:-11 4:-32 5:-9 6:-33 7:-12 8:-10 10:37 11:-8
near:خطفو	0:36 1:-10 2:-79 3:-28 4:26 5:-29 6:-16 8:-30 9:-27 10:-33 11:-19
near:خطه	3:33 6:-11 9:-15 10:-9 11:-23
near:خطوط	0:-10 2:-10 4:12 6:13 8:-10 10:-9
near:خطير	5:47 6:-38
near:خفر	6:19
near:خفض	3:-9 6:14
near:خفضت	5:-10 6:20 7:-9
near:خفيف	3:-19 4:-20 6:25 7:-11 8:-12 9:-10
near:خلال	0:-13 1:9 2:10 4:-18 6:-10 7:-40 10:-37 11:-18
near:خلت	3:32 4:-12 5:-11 6:-23 9:-8 10:-15
near:خلسه	5:8
near:خلف	0:-14 2:24 4:-21 5:17 7:-18 8:-11 10:-9
near:خلفت	0:-9 1:16 3:-9 5:16 9:-13 11:-14
near:خلم	3:27 11:-25
near:خليج	5:8
near:خليل	3:18 4:-9 5:21 6:-10 9:-11 10:-8 11:-17
near:خمس	0:-36 1:-10 2:12 3:-11 4:-16 5:29 6:-12 7:-22 8:-10 9:-28 10:-23
near:خمسم	0:-9 1:22 3:30 4:-14 5:-10 6:-34 7:-11 8:15 9:-25 10:-14 11:-12
near:خمسه	1:-36 2:-49 3:-38 4:10 10:9
near:خمسو	0:32 1:18 2:-24 3:-36 4:20 5:-17 6:-10 7:-36 8:19 10:-30 11:11
near:خمسي	0:-38 1:-8 2:-9 3:-17 4:-16 5:-18 6:48 10:-13
near:خميس	1:-12 2:-30 3:-10 4:-40 5:-10 6:-13 7:-32 8:-17 9:-16 10:35 11:12
near:خوزس	7:8
near:خوفا	0:-14 2:-8 3:13 4:21 5:-13 6:-27 7:-10
near:خوي	0:-15 3:-10 4:27 6:-17
near:خيام	3:64 4:-29 5:-29 6:-33 7:-40 9:-41 10:-24
near:خيبر	3:-12 6:23
near:خيمه	0:-9 2:-19 3:11 4:-19 6:10 7:-12 10:14 11:-18
near:داخل	4:-65 5:-33 6:25 7:8 8:-37 9:-38 11:8
near:دار	0:-25 3:17 5:13 6:-25 7:-14 11:-12
near:دارف	2:-17 3:-16 6:18
near:داعش	0:22 2:-11 4:-13 5:11 6:-14 10:-13
near:دافع	2:-14 4:-20 5:13 6:-13 8:10 10:-22
near:دافي	5:20
near:دام	0:-14 3:-18 4:-17 5:-8 6:32 7:-11 9:-16 10:-24
near:دامت	3:-10 6:18
near:داهم	6:-19 10:21
near:داود	5:10
near:داير	3:-29 4:-13 5:22 6:13 7:-11 8:-10 10:-8 11:22
near:دايم	3:-8 4:-8 5:27 6:-19 7:-17
near:دباب	1:19 3:-12 5:10 6:-14 8:-9
near:دبلو	0:-15 3:-18 5:-17 6:-8 7:-16 8:-11 10:13
near:دخان	2:-8 3:21 5:15 6:-13 7:-30 11:-16
near:دخل	0:-11 1:-10 3:-45 4:13 5:-15 6:-41 7:-14 8:-9 9:56 10:-19 11:-20
near:دخول	5:24 6:-22 7:-9
near:دراج	0:-8 2:-13 4:-11 5:-10 6:21 7:-18 10:-11 11:12
near:درجا	5:26 6:-25
near:درعا	3:38 9:-16 11:-25
near:درك	4:8
near:درما	6:-8 9:-16 11:20
near:درنه	5:8
near:دروز	3:-10 4:21 5:-10 7:-20 8:-8 10:-8
near:دعاي	2:11 4:-13 6:25 7:-26 8:-8
near:دعم	0:-15 2:-25 3:-10 4:13 5:-25 6:37 7:-28 8:-16 10:-20 11:-10
near:دفاع	0:-48 1:-22 2:-57 3:-47 4:-14 5:-14 7:21 8:43 9:-28 10:-29 11:-10
near:دفع	0:-13 1:-11 3:16 4:-33 5:-24 6:8 7:-28 8:-15 9:-13 10:26 11:-16
near:دفعا	2:38 3:-8 6:-36
near:دفعت	0:-17 2:-32 3:24 4:-10 5:-24 7:-28 9:-20 10:23 11:-40
near:دفعه	1:-19 2:-22 3:-42 4:-15 5:-40 6:-11 7:-49 8:30 9:-39 11:22
near:دفعو	4:-16 6:33 8:-9 10:-28
near:دفن	2:-9 3:-16 4:-11 5:-19 6:56 7:-22 10:-19
near:دفنا	0:-22 1:-8 2:-37 3:-20 4:-31 5:-40 6:34 7:15 10:-24 11:-9
near:دفنت	2:-14 3:-8 4:-15 5:-8 6:38 7:-9
near:دفنه	6:18
near:دفنو	0:-13 1:-16 2:11 3:-36 4:-26 5:-17 6:33 7:-12 8:-10 10:-16
near:دقاي	4:19 6:-23 7:13 10:-12
near:دقيق	0:-10 3:-9 5:16 6:10 7:-23
near:دكتو	4:-11 6:8 8:13
near:دلنج	2:-10 3:18 4:-16 5:-22 6:24 7:-22 8:-8 9:-24 10:11 11:-14
near:دمر	5:24 6:-25
near:دمرت	3:11 5:-11 6:9 7:-10 8:-10 10:-20
near:دمرن	1:12
near:دمشق	5:-13 6:-46 7:19 8:-10 9:-25 10:-13 11:23
near:دهسا	5:22 6:-21
near:دهوك	0:18 2:-17 3:14 4:-13 5:-11 6:-21 7:-11 8:-18 9:-9 10:10 11:-8
near:دواء	2:12 4:-11
near:دوار	3:10 6:-11
near:دوام	5:-11 6:22
near:دوحه	3:-9 5:12
near:دوري	0:19 5:-17 6:10 10:-17
near:دوغي	3:-19 9:24 11:-25
near:دول	3:-27 4:19 6:-19 9:30 11:-19
near:دولا	2:-22 3:-11 5:-38 6:-27 8:-26 9:-16 10:26
near:دوله	8:9
near:دولي	1:22 2:-10 3:47 4:-27 5:-27 6:-50 7:-27 9:-46
near:دومي	3:-23 9:-12 11:21
near:دون	1:-21 2:14 3:-22 4:-52 6:-15 8:-41 9:11 10:9 11:14
near:ديار	4:-9 5:-9 6:-12 7:-15 9:-26 10:9 11:25
near:ديال	6:9
near:دير	0:15 2:-23 3:48 4:-36 5:-23 7:-17 8:-36 9:-26 10:-12 11:-23
near:ديسم	0:-15 1:-17 2:-15 3:-27 4:-16 5:-26 6:-12 7:21 8:-16 9:-13 11:35
near:ديفا	3:10 11:-25
near:ديفو	0:-8 2:9 3:-10 4:-10 6:-28 7:-10 8:-12 9:23 10:26 11:-17
near:ديل	6:8
near:ديلغ	3:9
near:ديمق	3:-8 4:-15 5:-11 6:-8 8:36 10:-30
near:ديمو	3:9 9:-8
near:دين	0:14
near:دينا	0:-11 1:-10 2:-27 4:19 5:-22 8:-12 10:-15 11:10
near:ذات	2:24 4:-8 5:-10 6:-16
near:ذاته	0:-17 1:-17 2:-27 3:-52 4:-40 6:40 7:-40 8:-9 9:16 10:18 11:-19
near:ذاتي	6:13 7:-9
near:ذبح	0:-20 2:-17 3:-10 4:-20 5:-8 6:34 7:-8 10:-16
near:ذبحو	2:-10 6:27
near:ذخاي	3:-8 6:25 9:-15 11:-23
near:ذخير	5:30 6:-26
near:ذراع	0:-20 1:-13 2:-13 4:-9 5:42 7:-43 10:-15
near:ذره	3:-11 11:14
near:ذروه	0:11 3:49 4:-12 5:-18 6:-28 7:-16 9:-36 10:-8 11:-23
near:ذكر	0:-9 1:24 2:-30 5:-26 6:14 7:-13 8:-32 9:-21
near:ذكرت	0:-13 2:-14 4:-32 5:-12 6:-16 7:11 8:9 9:11
near:ذكره	2:-15 4:-10 5:-8 6:31 7:-21 8:-12
near:ذلك	0:-44 1:-25 3:11 5:-41 6:17 7:14 8:-34 9:9 10:-27 11:-44
near:ذهب	0:13 2:-15 3:-10 4:-31 5:-24 6:35 7:-22 10:-16
near:ذووه	0:-10 10:10
near:ذوي	0:-8 2:-16 4:-15 5:-9 6:-20 8:24 10:-28 11:24
near:ذويه	0:-55 1:-16 2:-31 3:-52 4:30 5:-34 6:-38 7:16 10:45 11:-48
near:ذين	0:-12 1:-23 2:-30 4:-17 5:-25 7:-8 9:-18 10:13 11:8
near:راء	3:-25 4:25 6:-10 7:-12 9:-12
near:راءه	2:-9 4:-25 6:34
near:رابط	0:-19 2:29 3:-10 4:-9 5:-8 6:-14 7:26 8:-12 10:-32
near:رابع	0:-27 2:-30 3:-16 4:11 5:-31 6:36 7:-28 8:-9 11:-10
near:راجع	5:20 6:-20
near:راح	3:-11 5:-11 6:41 7:-13 11:-21
near:راس	1:-11 2:-30 4:-30 5:28 6:-8 7:-23 10:-27 11:-24
near:راسا	5:17 6:-12 7:-14
near:راع	0:-21 3:-13 4:27 5:-8 6:-19 7:-15 10:-14 11:-14
near:راعي	0:-26 3:-8 4:-9 7:-13 9:-8 10:18 11:16
near:رافع	6:20 7:-10
near:رافق	0:-12 3:-21 4:-9 5:-11 6:-42 7:-17 8:10 10:31
near:راكب	0:-8 4:-11 6:24 7:-24 10:11
near:رام	8:25 10:-21
near:راهب	0:-10 2:-9 4:15 5:-23 6:14 7:-8 10:-10
near:راي	0:14 2:-8 5:-13 6:21 7:-18
near:رايت	0:-10 2:-20 3:-9 4:-17 5:-13 6:41 7:-17 10:-12
near:رايد	0:-11 2:-34 4:37 5:-17 6:-9 7:-23 8:-11 10:-23
near:رباط	4:-9 5:33 6:-34 7:-22 10:8
near:ربع	0:-14 2:-9 3:-20 4:-20 5:-19 6:22 7:-15 8:-18 9:-17 10:-12 11:21
near:ربيع	0:-21 2:-8 3:31 4:-26 5:-11 6:-23 8:21 9:-15 11:-26
near:رتل	5:-17 6:18
near:رجال	0:27 1:-18 2:-42 3:-41 6:11 7:-54 8:-31 9:-14 11:-12
near:رجع	0:-23 2:-29 3:-37 4:-20 5:-28 6:-27 7:-24 8:-24 9:-31 10:23 11:63
near:رجعو	0:18 3:-12 4:-14 5:-14 6:-27 7:-10 8:-10 9:-25 10:11 11:25
near:رجل	6:21 7:-10
near:رجلا	0:8 2:14 3:-16 5:-30 6:9 7:-21 8:9 10:-24
near:رجلي	0:-40 2:-34 4:30 6:11 10:-27
near:رجوع	0:-14 2:-10 3:-36 4:-21 5:-13 6:-39 7:22 8:-21 9:-10 10:14 11:27
near:رحل	5:-9 7:-9 9:-12 10:-8 11:10
near:رحلا	6:-9 11:20
near:رحله	0:-16 3:-15 4:13 5:-16 6:-15 7:8 9:-12 10:-31 11:32
near:رحلو	0:-8 3:16 5:-8 6:-16 9:-31 11:19
near:رحمه	6:12
near:رحيل	3:29 11:-14
near:ردا	0:-12 4:15 5:8
near:ردت	0:20 2:-14 3:-12 5:8 6:-10 7:-23 8:-11 10:-19
near:رسمي	3:19 4:-9 6:16 11:-30
near:رشيد	4:-8 7:12
near:رصاص	0:-42 2:12 3:-20 4:-24 5:53 6:-20
near:رصد	3:14 6:-12 7:17 11:-11
near:رصدت	11:14
near:رصيف	7:22 10:-16
near:رضع	0:-10 2:-8 4:-31 5:-17 7:-16 8:-19 10:33
near:رضوا	6:8
near:رضيع	0:-23 1:-8 2:-15 3:-14 4:-26 5:11 7:29 8:-19 10:11 11:-8
near:رعاه	3:18 4:-9 5:21 6:-29 7:-17 10:11
near:رعاي	0:-28 3:-20 4:-26 5:26 6:-40 7:-22 8:-22 9:-15 11:37
near:رغم	3:-17 10:-10 11:20
near:رفات	0:-42 1:-9 2:36 3:-42 4:-61 5:-39 6:47 7:-41 8:-28 9:-19 10:-19 11:-33
near:رفاق	0:-36 1:-8 2:22 3:-41 4:-43 5:30 6:-41 7:17 8:-26 9:-14 11:-15
near:رفح	3:16 5:10 9:-16 11:-18
near:رفضت	2:33 6:-30
near:رفع	7:12
near:رفعت	3:-17 5:-44 6:57 7:-11
near:رفيق	0:-24 4:-12 6:-12 10:27
near:رقم	0:49 1:8 3:-25 4:-56 5:12 6:-21 7:-23 8:-40 9:-32 10:-56
near:رقما	4:-10 6:10 9:11 10:-20
near:رقمه	5:-21 6:24
near:رقمي	7:10
near:رقه	3:9 9:-10
near:ركاب	0:-40 1:-9 2:-27 3:-16 4:12 5:-8 8:-8 11:14
near:ركام	3:-14 4:-17 6:-8 7:25
near:رمال	6:12
near:رهاي	0:9 2:33 3:-9 5:-9 6:-37 7:-14 8:-16 10:8 11:-10
near:رهن	2:-15 4:23 10:-23
near:رهين	0:-28 2:-29 4:12 6:31 7:-10 8:12 10:-40
near:روان	3:-11 9:25 11:-20
near:رواي	0:-11 2:-9 5:8 6:18
near:روح	5:-25 6:36
near:روحا	2:-9 5:-8 6:28
near:روزي	2:-10 3:-9 4:-15 5:-15 9:15 10:-12 11:-10
near:روس	0:-18 2:-24 3:-26 4:17 5:-36 6:49 7:-22 8:-38 10:-35 11:-9
near:روسي	0:-29 1:-10 2:-16 3:-8 4:38 5:-14 6:-8 7:-36 8:-11 9:-22 11:-38
near:روضه	5:16
near:روما	5:16 6:-15
near:روهي	3:-9 9:18 11:-16
near:رووس	5:10 6:-8
near:روي	2:-9 4:-25 6:19 7:-14
near:رويت	5:-17 6:25 8:8 10:-9
near:رياح	3:10
near:رياس	0:-15 2:13 3:-16 4:22 5:-10 6:-22 7:-22 8:8
near:رياض	3:23
near:رياق	5:34 6:-30 7:-9
near:ريف	0:12 2:-14 4:-17 9:-16 10:-19 11:21
near:رييس	0:-33 1:-15 2:17 4:11 7:-53 8:-25 9:-18 10:10 11:-13
near:زابو	5:-10 6:18
near:زاد	5:9 6:-9
near:زادت	6:11
near:زارت	0:-16 3:-13 4:-9 5:-14 6:29 7:-15 8:20
near:زاره	0:-36 2:-28 3:-20 5:12 7:-48 8:18 9:-24 10:-10
near:زاعم	0:-15 1:10 2:-23 5:-14 6:12 7:-12 8:-8 10:-9
near:زال	0:-46 1:-21 3:36 4:47 5:-29 6:-54 8:-32 10:-29 11:-52
near:زالا	0:-18 1:-9 2:-10 3:-19 4:52 5:11 6:-59 7:-19 10:-32
near:زالت	2:17 5:-9 6:-24 7:18 9:11 10:-12 11:-20
near:زالو	0:-46 1:-16 2:-16 4:16 5:-25 7:40 8:-59 10:-51 11:-55
near:زامف	0:43 2:-15 4:-33 5:-8 6:-26 7:-8 8:-15 10:-22
near:زاوي	3:10 5:14 6:-16 10:-11 11:-8
near:زجاج	10:8
near:زراع	3:-29 4:11 6:-9 8:-8 11:26
near:زعتر	3:-23 9:32 11:-28
near:زعمت	0:-11 1:12 4:21 5:-16 6:-14 7:-14 8:-9 10:-20
near:زعيم	0:-8 4:19 5:-15 6:-27 7:11
near:زلزا	1:-8 3:29 4:-19 5:-12 6:36 7:-26 8:-11 9:-20 11:-23
near:زلن	0:-11 2:-11 4:-12 5:15 6:-18 7:-18 8:-23 10:24
near:زلنا	3:-14 4:-18 5:-19 6:-11 7:27 10:-17
near:زمزم	1:-16 3:-20 4:-9 5:8 6:26 7:-9 9:-10
near:زمفا	0:16 2:-25 4:-24 6:-13 8:-12 10:18
near:زملا	0:16 1:-11 2:-20 3:-47 4:42 5:18 6:-54 7:-54 8:-30 9:-20 10:-8 11:-22
near:زميل	0:-15
near:زنجب	5:-12 6:14
near:زهاء	3:15 11:-8
near:زوار	7:17
near:زوال	5:-15 6:16
near:زوجت	0:-12 4:-10 6:30 7:-29
near:زوجه	0:9 4:-17 5:-9 6:-12 7:22 10:-12
near:زور	5:11
near:زورق	0:26 10:-10
near:زيار	6:13
near:زيتو	0:-8 3:9 7:-13
near:زير	0:-9 2:-10 3:14 4:-26 6:10 7:10 8:-19 9:-9 10:10 11:-10
near:زيره	1:-8 2:-8 3:-9 5:-14 6:-24 7:24 9:-9 11:-17
near:زيلي	4:-13 5:14 6:-15 10:11
near:سابع	0:30 1:-8 2:-21 3:-8 5:-12 8:-21 10:-16
near:سابق	0:20 1:-8 2:-44 4:19 5:-23 6:37 7:-35 8:-28 9:-32 10:-44 11:-58
near:ساتر	0:9 2:-20 7:9
near:ساحل	1:-11 2:-15 3:8 5:-20 6:11 7:-33 8:-17 9:38 10:-28 11:-37
near:ساحه	2:-10 3:34 4:-10 5:-10 6:-28 7:-12 8:-13 10:-14
near:سادس	0:-15 2:-8 5:-16 6:12 10:13 11:10
near:ساطه	8:15 10:-8
near:ساعا	2:-54 3:-8 4:18 5:-43 7:-47 8:-17 9:-10 10:34 11:-25
near:ساعت	5:10 6:-8
near:ساعه	0:-11 1:-17 2:-14 3:-34 4:-38 5:-8 6:56 8:-17 9:-13 10:-33
near:ساغا	3:8 11:-8
near:ساق	2:-9 3:-9 4:-10 5:40 6:-26 7:-14 10:-11
near:ساقت	2:-24 3:-8 5:-31 7:-11 10:22
near:ساقه	0:-15 2:-10 4:-23 5:42 6:-31 7:-19 10:17
near:ساقو	0:24 2:-45 4:-26 5:-12 6:12 7:-16 10:-23
near:ساكن	3:15 6:-8
near:سالت	3:-25 5:-8 6:27 7:-9 9:-11 11:-15
near:سالم	0:-18 2:-21 3:-13 4:-24 5:-31 6:8 7:15 8:10 9:-9 10:-12 11:-14
near:سامي	0:-12 4:9 6:-15 9:-19 11:24
near:سان	0:-9 2:-14 3:16 4:-19 6:16 10:-19
near:سانا	5:10
near:سانت	0:-29 2:-8 6:-8 7:22 8:-9 10:-20
near:سايح	2:-10 6:26 7:-11 10:-16 11:-13
near:سايق	0:11 2:-32 3:25 4:-38 5:-19 7:9 8:-20 10:-15 11:-23
near:سبا	6:-8 11:19
near:سباح	5:-11 6:-12 7:16
near:سبب	3:21 5:-14 7:-12 11:-17
near:سبت	2:-14 3:-23 4:-24 5:-13 6:8 7:-39 9:-17 10:12 11:25
near:سبتم	0:22 1:-26 2:-34 3:-32 4:-8 7:-24 8:-33 9:23 11:-11
near:سبع	2:-22 3:16 4:-8 5:18 6:-14 7:28 8:-8 9:-8 10:-15 11:-12
near:سبعم	2:-12 3:16 4:-37 6:-34 7:27 8:38 10:-42 11:-9
near:سبعه	0:-52 1:-15 2:-12 3:-46 4:-16 6:36 8:29 9:14 10:-30 11:-43
near:سبعو	3:-24 4:-9 5:-9 6:10 7:-9 9:22
near:سبعي	0:-9 2:-11 3:-12 5:22 6:-12 8:-23 10:-23 11:9
near:سبق	2:-23 4:-14 8:10
near:سبقه	1:17 3:-14 6:-10 7:-8 10:-10
near:سبيل	3:-23 4:-21 5:11 6:-54 7:-33 8:8 10:36 11:-12
near:سبين	0:-14 1:-10 4:-15 5:18 7:-8 9:-26 10:-11 11:19
near:ستار	3:16 4:15 11:-14
near:سته	0:19 1:13 2:-29 5:-24 6:-11 7:16 8:-57 9:-30 10:-25
near:ستون	2:-10 6:29 7:-11 8:15 10:-14
near:ستين	0:-20 1:-10 2:-57 3:-17 4:29 6:-33 8:12 9:-35 10:8 11:-30
near:سجل	0:35 1:15 2:-9 3:-53 4:-38 5:-26 6:-37 7:15 8:-22 9:43 10:-21 11:-25
near:سجلا	0:-13 1:12 2:-18 3:-37 4:-23 7:29 8:-13 9:-10 11:-16
near:سجلت	0:32 1:-30 2:-14 3:-28 4:-16 5:-23 6:-26 7:-18 8:-22 9:14 10:-11
near:سجلن	0:12 3:8 4:-12 5:-8 6:-18 7:10 10:-11 11:-28
near:سجن	0:-29 1:-9 2:8 3:-18 5:-35 6:-31 7:-47 9:-8 10:12 11:-12
near:سجنا	2:19 4:15 6:-21 8:-9 10:-17
near:سجون	0:21 1:-20 2:25 3:-50 4:14 5:-33 6:-32 7:-19 9:-9 10:-36 11:-26
near:سجين	2:-17 6:17
near:سحب	5:10 6:-10 7:8
near:سحبت	0:-12 2:-10 4:-19 5:29 6:-25 7:-12 10:-17
near:سدود	5:-8
near:سراح	0:-8 2:-50 3:-15 4:-15 5:-15 6:-50 7:-32 8:-12 10:38 11:-11
near:سراي	2:15 4:-15 6:-18
near:سرعه	3:10
near:سري	0:-14 2:-9 4:-20 6:-29 10:30
near:سريا	6:10
near:سرير	5:10
near:سريع	0:16 2:-24 3:-15 4:24 6:-15 7:-22 8:-23 10:-20
near:سريه	2:-11 4:-12 5:10 6:-24 7:-12 10:22
near:سطاء	2:-17 4:-13 6:20 10:9
near:سطح	2:-20 6:32
near:سعود	0:-21 2:-14 3:-13 4:-34 5:-53 6:49 8:48 10:-42
near:سفار	0:-12 2:-12 3:-16 4:22 6:-15 7:-10 8:-17 10:-16 11:19
near:سفح	3:8
near:سفن	2:-13 6:16
near:سفين	0:-17 2:-11 3:-21 4:-24 6:-12 8:-16 9:-17 10:29
near:سقط	0:-11 2:-28 3:-16 4:-14 5:9 6:39 7:-25 10:-13
near:سقطت	3:15 5:-9 6:-24 7:19
near:سقطو	0:-16 1:10 2:-8 3:-19 4:-44 5:-46 6:17 7:36 8:-17 10:-28
near:سقف	3:-20 5:14 6:14 7:-25
near:سقوط	0:-29 2:-25 3:-23 4:-30 5:23 6:-24 8:-11 9:17 10:-24 11:11
near:سكان	0:-13 1:-18 2:-57 3:52 4:-14 5:-42 6:-45 7:-11 9:-12 10:12 11:-51
near:سكنا	3:-12 10:-13 11:16
near:سكني	6:30 7:-22
near:سكه	5:8
near:سلاح	2:-9 6:24
near:سلام	0:-13 2:-9 4:-17 6:33 7:-8 8:-14
near:سلسل	8:-24 10:24
near:سلطا	0:-13 1:-12 2:-13 5:-40 6:-22 7:18 8:-31 10:19 11:16
near:سلم	0:-30 2:11 3:-20 4:20 5:-42 6:40 7:-19 8:-17 9:-14 10:-11 11:-13
near:سلما	10:8
near:سلمت	0:-22 2:-26 3:-14 5:-27 6:43 7:-24 8:-18 9:-9 10:8 11:-13
near:سلمن	0:-13 2:44 3:-28 4:21 5:-23 6:-18 7:-20 8:-22 9:-24 10:-40 11:-15
near:سلمو	0:-17 2:-11 4:11 5:-16 6:40 7:-9 8:-10 10:-34
near:سليم	1:-16 2:-8 3:9 4:-9 5:-37 6:40 7:-24 8:-8 9:10 11:-18
near:سمح	3:-14 5:30 6:-28 7:-11 10:-17 11:15
near:سنار	3:13
near:سنتي	5:-20 6:24
near:سنجا	5:-8 9:-15 10:-17 11:18
near:سنغا	0:12 1:24 2:-31 3:-30 4:-30 5:-19 6:-17 7:-19 8:-21 9:-13 10:13
near:سنه	1:-17 2:-19 4:13 5:-23 6:12 7:-14 9:-21 10:-41 11:11
near:سنوا	1:-11 2:-32 3:-11 4:-14 6:-15 7:17 8:8 9:-14 10:-29 11:16
near:سنوي	3:-12 6:26
near:سوء	0:-11 3:-9 5:-19 6:39 7:-19
near:سواح	3:12 5:-8 6:12 9:-8 11:-15
near:سوال	0:-11 4:15
near:سوتل	3:21 6:-9 11:-12
near:سودا	0:-31 1:-17 2:-19 3:-8 4:-41 5:-39 6:27 7:-10 8:21 9:36 10:-38 11:-43
near:سور	2:32 6:-40 7:19
near:سوري	0:-46 1:-17 2:-21 4:-17 5:13 6:-15 7:-45 8:20 10:-11
near:سوق	0:20 1:-9 2:-15 3:20 4:-20 5:-27 6:-18 8:-10 9:-17 11:-19
near:سوكو	3:19 4:-16 5:-9 6:-16 10:9
near:سومط	1:-8 3:19 4:-12 5:-30 11:-8
near:سونا	3:-10 11:22
near:سوها	5:11 6:-10
near:سوي	0:-32 1:10 3:-14 5:-18 6:-21 7:-34 8:-30 9:-20 10:33 11:31
near:سويد	3:-16 8:18 9:24 10:-10 11:-24
near:سويس	2:21 4:-8 5:-14
near:سياح	5:-16 6:15 7:10
near:سيار	0:13 1:-9 2:-32 3:-27 4:-40 5:-26 6:47 7:-19 8:-17 9:-14 10:-33 11:-21
near:سياس	2:9 4:21 5:-12 6:-22 7:-11 8:-13
near:سياق	5:21 6:-13
near:سيبو	6:10
near:سيد	5:8
near:سيدت	5:16 6:-22 7:12
near:سيده	3:-11 5:17 7:-11 8:-14 10:10
near:سيدو	0:11 3:12 6:-15 7:-10 9:-9 11:15
near:سير	2:32 6:-33
near:سيرا	0:-17 2:-10 3:27 4:-14 5:-12 8:-15 9:-22 10:18 11:-17
near:سيطر	2:-16 5:-9 6:15
near:سيطل	0:-14 2:-12 8:19 10:-9
near:سيف	0:17
near:سيقا	3:-18 5:29 6:-30 7:-18 9:11 10:-16 11:-10
near:سيل	5:-18 6:21
near:سينا	3:-23 5:-9 6:32 7:-16
near:سيول	0:-10 2:-13 3:16 4:-9 5:-27 6:11 11:-8
near:شاب	0:26 6:-35 7:-10
near:شابا	0:-11 2:-11 4:-24 5:21 6:-14 10:12
near:شاحن	0:22 1:-14 2:-60 3:21 4:-60 5:-11 6:-37 7:24 8:-30 11:-22
near:شارع	0:-11 4:-10 6:25 7:-20 9:-9 11:-8
near:شارك	2:-12 4:-12 5:-17 6:14 7:-10 8:23 10:-12
near:شاطي	5:-13 6:24 7:-8
near:شاي	6:24 7:-9
near:شباب	0:-9 1:-20 3:25 4:31 5:-27 6:-19 7:-22 10:-9 11:-9
near:شباط	2:18 3:13 4:-20 5:-13 7:-11 8:26 9:-23 10:-14 11:-20
near:شبكه	0:16 1:-11 3:-10 8:-14 10:-8 11:-19
near:شبه	5:10
near:شبيل	3:8
near:شتاء	2:19 3:-9 4:-9 6:20 7:-25 9:-16 11:-10
near:شجاع	2:18 5:-10 6:-18 7:-9 10:8
near:شجره	3:10
near:شحن	4:-13 10:13
near:شخص	0:-10 1:-18 2:-17 5:10 6:12 7:-21 8:-19 9:-25 10:-25
near:شخصا	0:-49 1:-41 2:-11 3:21 5:18 6:-34 8:-14 9:-11 10:11 11:-11
near:شخصي	5:27 6:9 7:-29
near:شرد	0:-12 3:48 4:-17 6:-25 9:-14 11:-9
near:شردت	3:15 5:-17 6:17 7:-10 9:-40 11:-24
near:شرطه	0:-8 1:-12 3:-8 4:-39 6:19 8:-18 9:-10 11:-12
near:شرطي	0:-14 5:16 6:-14 7:14 8:-9
near:شرعي	0:-9 2:-26 3:-20 4:-21 5:-28 6:57 7:-22 9:-11 10:-15
near:شرف	5:8
near:شرق	0:-19 1:20 2:-19 3:-22 4:22 6:-25 8:-9 9:20 10:-24 11:-8
near:شرقي	0:-32 2:-20 3:-21 4:12 5:-25 7:-9 8:-11 9:22 10:20 11:-17
near:شركا	0:15 2:-8 4:-14 7:-14 9:-11 10:-20
near:شركه	1:-9 2:-19 3:-23 4:8 5:-10 6:8 8:-8 10:-22
near:شريط	3:-14 4:22 5:-14 6:-21 7:-12 8:-14 10:-18 11:25
near:شريف	2:15 4:-11 5:-23 6:21 7:-13 10:-12
near:شريك	3:-12 6:15
near:شظاي	0:-8 2:-23 4:-13 5:48 6:-20 7:-14 8:-9 10:-29
near:شعب	3:-17 11:17
near:شعبه	6:-12 7:15
near:شعبي	3:8 5:-9 6:8
near:شغب	2:-19 6:25 7:-11
near:شفاء	5:18 6:-9
near:شفق	5:-8 6:12
near:شقره	6:9
near:شقق	3:31 4:-22 5:-9 6:-13 7:-26 9:-21 10:-13 11:12
near:شقيق	2:-10 6:33 7:-21
near:شمال	0:23 1:-16 3:-24 4:-12 5:-15 6:25 7:-20 9:-34 10:-9 11:29
near:شمس	3:29 9:-28 11:-13
near:شمل	3:-11 8:8 9:17 11:-15
near:شملت	0:-19 2:-14 3:-11 4:-18 5:-9 6:-23 8:16 9:-8 10:15 11:-9
near:شهاد	5:-18 6:24
near:شهد	2:-20 3:9 6:18
near:شهدا	0:-16 1:-14 2:-26 3:-27 4:9 6:8 7:-43 9:-15
near:شهدت	0:-19 2:-8 5:-11 6:14 7:11
near:شهر	1:28 2:22 4:-50 5:-71 6:-40 7:-62 8:-19 9:17 10:41
near:شهرا	0:-18 1:-8 3:-20 4:-22 5:-9 6:-20 8:23 9:30 10:-20 11:-19
near:شهره	2:-17 6:27 7:-10
near:شهري	0:8 2:-12 4:-24 5:-13 7:-19 8:-9 10:-16 11:10
near:شهود	5:-10 6:16
near:شهور	3:-31 6:-22 9:26 11:-15
near:شهيد	0:-19 1:26 3:-9 5:29 6:-20 7:-21 10:-11 11:-14
near:شوهد	6:-21 7:32
near:شوون	1:-8 2:30 3:-9 4:-34 5:-12 7:-10 8:24 9:-9 10:-36 11:-18
near:شيء	0:-19 4:-38 5:15 6:-10 7:24 10:-26
near:شيبو	0:24 2:-14 4:-9 7:14 8:-16 10:-20
near:شيخ	0:-13 2:-11 3:13 4:-33 5:-15 6:-24 7:26 8:-9 9:-9 11:-30
near:شيع	6:19
near:شيكا	3:22 5:-14 6:8 7:-8 9:-14 11:-11
near:شيوخ	0:18 4:-22 5:-13 6:-20 10:8
near:شييا	0:-8 2:-12 4:8 6:-24 7:10 8:-9
near:صاحب	7:9
near:صادر	6:-8
near:صارو	6:33 7:-18 10:-15 11:-21
near:صالا	3:22 6:-8
near:صالح	5:-10 6:12
near:صباح	0:9 1:-18 4:-55 5:-26 7:18 8:-45 9:-32 11:24
near:صبيا	0:-15 2:-9 6:17
near:صحاف	0:13 3:-18 4:-20 5:-13 9:15 10:-13 11:-10
near:صحرا	1:25 2:-12 3:-19 4:19 6:-19 7:-9 11:-24
near:صحفي	2:-10 3:19 4:10 5:13 6:-41 7:29 11:-9
near:صحه	0:-30 1:-22 2:-28 3:-18 4:13 5:28 6:20 7:-35 8:-33 9:-16 10:-28 11:-17
near:صحي	2:-20 3:20 4:-27 5:11 8:-9
near:صحيح	5:-20 6:26 10:-12
near:صحيف	2:13 4:-9 6:-9
near:صحيه	0:-12 2:-14 3:-19 4:-22 5:-30 7:-15 9:-9 10:33 11:-16
near:صحيي	0:56 4:-10 5:-34 6:-46 7:-9 10:-10
near:صدر	4:-9 5:25 6:-23 7:-13
near:صدمت	3:-18 5:-11 6:9 9:13 11:-11
near:صدمه	6:14
near:صرح	4:-17 5:14 6:-13 8:19 10:-14
near:صرفت	3:28 6:-13 7:-18 10:-10
near:صرنا	0:-14 3:9 4:23 5:-16 6:-35 7:-14 8:-10 9:17 10:-28 11:-27
near:صعده	2:23 4:-12 10:-8
near:صغار	6:18
near:صغير	0:12 6:-9 7:-16 10:-15
near:صفاق	1:-19 6:17 7:-11
near:صفت	0:-12 6:12 7:-8 8:-14
near:صفحا	7:9
near:صفر	3:-14 6:21
near:صفقه	0:-9 2:-12 4:-11 5:-18 6:-15 8:35 10:-30
near:صفه	0:-11 3:-13 4:-14 5:-28 6:-15 7:28 10:-17
near:صفوف	0:-9 2:-11 4:-24 6:61 7:-26 10:-14
near:صلا	0:22 2:-8 3:-9 4:-31 6:-22 8:-21
near:صلت	0:-8 2:-13 3:-24 4:-12 6:-18 7:-11 8:9 9:-12 11:15
near:صلته	6:11
near:صلوا	0:11 2:-12 3:-8 4:-29 5:22 6:-39 7:-29 8:-16 9:27 10:24 11:-37
near:صليب	0:-14 1:-17 2:14 3:-15 4:-32 5:-11 6:-26 7:9 8:30 10:-17 11:-26
near:صناع	0:-9 3:-10 4:-13 5:32 6:-27 7:-8 9:-9
near:صنعا	0:-20 2:-30 3:-9 4:32 5:-24 6:-8 10:13 11:-8
near:صهار	6:18
near:صهري	0:-14 4:-13 6:27 10:-13
near:صوار	6:14
near:صوت	4:14 6:-21 7:17
near:صور	3:18 5:-9 6:10
near:صورا	0:-13 2:-10 4:41 5:-40 7:-24 10:-11
near:صول	0:-13 2:16 4:-19 6:-13 7:-35 8:-32 9:-11 10:-14 11:31
near:صوله	2:-10 5:-31 6:35 7:-9
near:صوما	0:-19 3:-39 4:18 5:-10 6:-19 7:-14 9:35 10:-14
near:صياد	3:-33 5:-20 6:-8 7:12 8:-8 9:-11 10:-14 11:-30
near:صيد	5:17 6:-13 10:-11
near:صيدا	5:8
near:صيدل	0:20 6:-14 7:-8 10:-9
near:صيف	0:-12 1:-10 3:-10 4:-12 5:-29 6:18 7:-26 8:-21 9:12 10:13 11:8
near:صيني	0:21 2:-21 3:-17 4:-14 5:-12 6:-43 7:14 8:-22 10:11
near:ضابط	0:-19 2:-37 3:-11 4:39 5:-12 7:-16 8:-12 10:-23
near:ضاحي	6:16
near:ضاع	0:-24 2:-20 4:-19 6:24 7:11 10:-14
near:ضالع	2:-24 6:23 8:-8 10:-8
near:ضايع	3:-19 4:-17 7:22
near:ضباط	5:9 8:-21 10:17
near:ضحاي	0:-16 2:-30 3:-35 4:-37 6:55 7:-29 8:-13 9:-18 10:-33 11:-28
near:ضحيت	0:-10 2:-9 3:-9 5:-10 6:49 7:-13 11:-18
near:ضحيه	2:-19 5:-13 6:44 7:-14
near:ضرب	0:-19 1:-10 2:15 3:-13 5:39 6:-37 7:-15 8:-24 9:-9 10:-18 11:-20
near:ضربت	3:-10 5:-10
near:ضربه	5:25 7:-8
near:ضعت	5:9
near:ضعف	0:14 1:17 3:22 4:-18 5:-9 6:-31 7:-16 10:-9 11:-13
near:ضفه	0:-8 2:20 3:8 5:-8 7:-8 9:16 10:-11 11:-28
near:ضمت	0:-9 1:-9 2:-28 3:-29 5:17 6:-30 7:24 8:-19 9:-22 10:-12 11:23
near:ضمن	0:-12 3:25 4:-17 5:-32 6:8 7:-18 9:-19 10:-36
near:ضمنه	0:-28 2:-25 3:-24 6:18 7:-15 9:18 11:-22
near:ضواح	2:-12 3:44 4:-12 5:-19 6:-15 7:-8 8:-12 9:-26 10:-13 11:-19
near:طابق	0:-17 1:-9 2:13 4:11 5:-25 7:-9 8:-18 9:-10 10:-18 11:-10
near:طارق	1:26 3:-13 5:-19 6:-24 11:-13
near:طاري	4:-13 5:-9 6:20 7:-11
near:طاقت	3:-21 5:-17 6:28 7:-14 9:22
near:طاقم	0:-28 2:-26 3:-19 4:11 5:-16 6:15 8:-15 10:13
near:طاقه	5:12
near:طال	5:20 6:-19
near:طالب	2:-14 3:-40 4:18 7:-13 9:33 10:-19
near:طاول	2:-16 5:-13 6:39 7:-18
near:طاير	0:-23 1:-21 2:-16 4:-37 6:-8 7:28 8:24 9:-11 11:-27
near:طايش	0:-13 5:37 6:-28
near:طباب	6:15
near:طبرق	3:-10 5:-15 6:22 7:-16 11:10
near:طبقا	0:-15 2:-21 3:16 7:-24 8:16 9:-23 10:-23 11:-8
near:طبي	2:-16 5:15 6:8 7:-13 8:-27 10:8
near:طبيب	1:-8 2:15 4:8 6:-9 7:-53 9:-11 10:-29 11:-9
near:طبيه	0:-10 2:-8 3:-23 4:-10 5:-26 7:-21 8:-12 10:28
near:طحين	3:-10 5:-10 6:21 11:-9
near:طراز	6:10
near:طرف	0:-16 2:-10 3:-28 4:-23 5:16 6:9 7:-20 10:23
near:طرفا	2:-17 4:-12 6:8 7:-10 8:26 10:-30
near:طرفي	0:-14 3:-22 4:-17 5:-11 6:-17 7:-16 8:17 10:14 11:-15
near:طرق	0:-21 1:-26 2:-15 3:-33 4:-46 5:-8 6:59 7:-17 8:-20 9:-9
near:طريق	0:33 1:32 2:-19 3:-15 4:-72 5:-32 7:-35 8:-26 9:-20 10:-30 11:-34
near:طعام	3:10
near:طفل	2:-19 4:-13 6:28 7:-18 8:-8 10:-16 11:-16
near:طفلا	1:-35 2:-24 3:-36 4:26 5:11 6:20 7:-23 8:-23 9:13 10:-37 11:-29
near:طفله	0:-9 3:-8 4:-8 5:-12 6:35 7:-25
near:طفلي	4:-8 6:16 7:-14 10:-14
near:طفيف	4:-13 5:42 6:-32 10:-19
near:طلاب	0:12 4:-12 5:-18 6:-14 7:20 10:-12
near:طلب	0:13 4:-8 5:-8 10:-9
near:طلبا	0:8 6:-10
near:طلبت	4:19 6:-9 10:-23 11:-10
near:طلبه	0:-11 4:15
near:طلبو	0:15 6:-16 10:-9
near:طمرت	6:19
near:طهرا	3:-16 4:-8 6:-9 9:22 11:-16
near:طواب	6:10 7:13
near:طوار	0:-11 2:-8 5:10 6:-12 7:-32 9:-20 11:17
near:طواق	0:-9 1:-9 2:-19 3:-13 4:-23 5:32 6:-11 7:12 10:-28
near:طوبا	5:10 6:-10
near:طوعا	3:-25 9:-27 10:-8 11:47
near:طوعي	5:-9 6:-13 11:24
near:طولك	3:22 9:-28
near:طوله	0:-13 3:-14 4:28 5:-11 6:-10 7:-14 9:-8 10:-23 11:-10
near:طويل	0:23 2:-12 3:51 4:-13 5:-21 6:-33 7:-37 9:-30 10:-8 11:-19
near:طيرا	6:16 7:-8
near:طينه	3:-23 5:-21 7:-18 9:27 11:-15
near:طيني	5:9 6:20 7:-30
near:ظرف	3:26 6:-11 8:-8 9:-8 10:-10
near:ظهر	0:-10 2:-17 3:-29 4:-14 5:8 10:29 11:-15
near:ظهرا	2:-18 4:-13 5:-27 6:45 7:-24
near:ظهرت	6:19
near:عاج	3:-14 5:-8 9:27 11:-16
near:عاجز	6:-9 11:-12
near:عاجل	5:13
near:عاد	0:11 1:-17 2:14 3:-33 4:-56 5:-59 6:-21 7:-60 8:41 9:-34 11:22
near:عادت	2:-16 3:-12 4:-24 5:-15 7:-16 8:16 9:-10 10:20 11:-22
near:عادو	0:-17 2:-14 3:-23 4:-35 5:-19 6:-39 8:-9 9:-48 10:19 11:47
near:عارض	6:14 7:-13
near:عاشر	0:-16 2:-10 3:-21 4:19 5:-24 6:18 7:18 9:-14 10:-35
near:عاصف	3:22 6:-12 11:-13
near:عاصم	2:-14 3:24 4:-21 5:-20 6:-14 7:-12 8:-12 9:-34 10:-17 11:22
near:عالج	0:-10 1:-8 3:-17 4:-11 5:47 6:-21 7:-15
near:عالق	6:12
near:عالم	0:-27 1:-10 2:14 3:25 4:-8 5:-23 6:26 7:-17 9:-22 10:-15 11:-26
near:عالي	2:-15 4:-12 6:-11 8:26 10:-25
near:عام	0:21 1:46 2:19 3:-27 4:-22 5:-12 7:-79 8:-22 9:-55 10:-22
near:عاما	0:-14 1:-13 2:8 4:-38 5:-23 6:29 7:-40 9:-9 11:-22
near:عامل	0:27 1:-19 2:-42 4:25 5:21 6:-28 7:-65 8:-47 9:-22 10:-11 11:-27
near:عامه	0:-18 3:16 5:-31 7:-34 8:-29 9:-9 10:10
near:عامي	0:-11 2:8 3:-16 4:-33 5:11 6:-47 7:-22 8:-8 9:21 10:25 11:-18
near:عايد	0:-39 1:-25 2:-38 3:-43 5:-47 6:-34 7:-47 8:43 9:-18 10:-22 11:51
near:عايل	0:-49 1:-19 2:-29 3:-16 4:34 5:-53 6:9 7:31 8:-35 9:-35 10:-21
near:عبار	1:8 3:-12 5:-16 6:-15 7:16
near:عباس	11:10
near:عبد	4:-9 5:8 6:8 7:-9 11:-13
near:عبدا	3:-8 5:-10 6:20 7:-17 8:11
near:عبر	0:-9 4:-24 5:-51 6:-31 7:-34 9:12 10:17 11:-13
near:عبرو	0:-11 3:-8 5:-17 6:-17 7:-13 9:20 10:-13
near:عبور	3:-25 4:-8 5:-17 9:28 11:-18
near:عبوه	4:-14 5:27 7:-14
near:عتاد	6:11
near:عتق	3:17 11:-10
near:عثر	0:35 1:-19 2:27 3:-26 4:-50 5:-39 6:-14 7:-49 8:-20 9:-10 10:-26 11:-24
near:عثرت	6:-9 7:-10 10:18
near:عثرن	6:16
near:عثرو	6:14 7:-12
near:عثما	5:-11 6:8
near:عثور	2:-12 6:17 7:8
near:عدا	0:-8 2:-13 3:-13 4:-31 7:19 8:-10 10:-22
near:عداد	0:-44 1:-26 2:-28 3:-37 4:-66 5:11 6:-19 7:48 8:13 9:-21 10:-30 11:-19
near:عدت	4:10 6:10 7:-8
near:عدد	1:19 2:-17 3:9 4:8 5:-40 6:-28 7:21 8:-21 9:25 10:-22 11:-34
near:عددت	0:-10 1:-15 2:-10 3:-25 4:25 5:-14 7:-15
near:عدده	0:-16 1:-37 2:-56 3:24 4:8 5:14 6:-75 8:24 9:-36 11:19
near:عدلي	2:11
near:عدم	1:28 2:23 4:10 5:-33 6:-39 7:-12 8:-11 9:8 10:-11
near:عدن	0:-14 2:-12 3:-14 4:-13 5:-40 6:23 7:-20 9:-16 10:20 11:11
near:عده	5:-10 6:16
near:عدو	1:19 3:-12 4:-9 8:-8
near:عدوا	1:17 6:-15 11:-14
near:عراء	3:20 9:-9 11:-8
near:عراق	0:-14 1:-10 2:-11 3:31 4:-33 5:18 6:-31 7:-18 8:-19 10:-19
near:عربا	0:-11 3:20 4:14 5:-14 6:-15 7:-8
near:عربه	0:23 3:-10 6:-30
near:عربي	2:-8 3:-8 4:-18 8:21 9:-11 10:-13 11:10
near:عرفت	2:-16 6:25
near:عرفن	0:-13 1:-8 2:-9 3:-20 4:-27 5:-14 6:25 7:15 9:-12 10:-13 11:-22
near:عريش	5:11
near:عسكر	0:13 1:-15 2:-25 4:-23 5:-45 6:-24 9:-26 10:40 11:-36
near:عسير	5:9
near:عشاي	1:-8 2:-14 3:-8 5:-29 6:-12 7:-50 8:-22 9:-10 10:41 11:-31
near:عشر	0:29 1:-17 3:-60 7:17 8:-50 9:-31 10:-33 11:-14
near:عشرا	2:-18 3:24 4:44 5:-19 6:-12 7:-18 8:-11 9:-19 10:-32 11:-18
near:عشره	2:-57 3:-31 4:-13 5:9 6:-13 8:-16 9:24
near:عشرو	0:-46 1:-8 2:-50 4:35 5:-11 6:19 7:-46 9:-12 11:-13
near:عشري	0:21 1:-39 2:-45 3:-9 4:-44 5:16 6:10 7:-13 8:18 9:-38 10:-19 11:14
near:عشوا	3:19 11:-14
near:عصاب	0:8 1:-10 2:-25 5:-40 6:23 7:-23 8:-8 9:-21 11:-15
near:عصر	0:-18 5:-18 7:13
near:عصرا	6:19 7:-15
near:عضو	2:-10 3:19 5:-12 6:-9 7:-21 8:17 10:-14
near:عضوا	6:13 7:-9
near:عطشا	3:-10 6:27 7:-12
near:عطله	5:-8 6:18 7:-9 11:-15
near:عظيم	5:-14 6:26 7:-9
near:عفو	0:23 2:-11 3:-14 4:8 5:-13 7:-25 10:-13
near:عقار	0:-12 3:-10 4:-8 5:-23 6:23 11:-8
near:عقد	1:10 6:-10
near:عقود	2:-9 3:-13 6:25 7:-9
near:عقيد	5:-9 6:14
near:علاج	0:-9 3:-41 4:-15 5:59 6:-31 7:-23 8:-14 9:-20 10:-24 11:13
near:علقت	5:8
near:علم	5:-9 6:-30 7:28
near:علمت	6:16
near:علي	0:-19 1:22 2:-14 4:-10 5:-17 6:8 8:-22 9:-42 10:-18 11:-47
near:عليا	3:-11 7:-16 9:25 11:-14
near:عليه	1:-14 2:-15 3:-9 4:-41 5:-10 6:10 7:10 8:-9 9:-9 10:-9 11:-25
near:عماد	5:-9 6:9
near:عمال	0:-34 1:-24 2:-30 3:25 4:-24 5:-29 6:-24 7:24 8:-24 9:-24 10:20 11:-36
near:عمان	3:-12 4:-14 6:-8 9:16 10:23 11:-15
near:عمده	5:9
near:عمر	0:-18 2:-16 3:-29 4:-29 5:-35 6:8 7:25 8:29 9:-10 10:-34 11:-23
near:عمره	0:-30 1:-8 2:-18 3:-20 4:-35 5:16 6:-32 8:-17 10:39 11:-16
near:عمق	6:-15 8:-15 10:19
near:عمل	0:23 4:-9 5:-20 7:-20 9:-12 10:-19 11:-19
near:عمله	2:-8 3:-15 4:-8 5:-27 6:32 7:-30
near:عملي	0:-14 1:-16 2:-70 3:-39 4:-50 7:-10 8:16 9:-21 10:26 11:-29
near:عمه	6:20
near:عمود	3:-10 5:21 6:-15
near:عموم	0:10 3:-9 6:17 10:-10
near:عناص	1:-9 2:-46 3:-30 4:19 5:-51 6:18 7:-8 8:23 9:-8 10:-34 11:-20
near:عناي	0:-13 2:-15 3:-21 4:-21 5:12 7:-23 8:24 10:-19
near:عنبر	0:-9 3:-22 4:-25 5:-30 6:46 7:-26
near:عند	0:11 1:-15 2:15 3:-19 4:-66 5:13 7:-9 8:-11 9:18 10:-39 11:-24
near:عندم	3:-9 6:27 7:-13
near:عندن	3:15 6:14 7:-9
near:عنده	0:-21 2:16 4:22 6:-30 7:-12 10:-10
near:عنصر	2:-8 4:18 6:-22 10:-14 11:12
near:عنف	2:-11 3:16 4:-28 5:-9 6:36 7:-12 9:-30 10:-8 11:-34
near:عنه	3:11 5:-10 6:8 7:-12 9:-8
near:عنها	0:19 2:-13 4:-20 6:23 8:-8 10:-21
near:عنهم	1:-21 2:-43 3:-48 4:11 5:-27 6:-80 7:42 9:-17 10:-9 11:-20
near:عوده	0:-36 1:-13 2:-21 3:-37 4:-11 5:-39 6:-15 7:-35 8:-21 9:-12 10:15 11:46
near:عوز	0:-12 2:30 4:-9 6:-25 10:-24
near:عوفر	0:-17 3:-28 4:-15 5:-13 6:-33 7:-10 8:10 9:-17 10:35 11:-17
near:عولج	5:11
near:عون	3:40 6:-36
near:عياد	3:-9 5:25 6:-21 9:-8
near:عيتر	5:8
near:عيسي	5:36 6:-32 7:-16
near:عيش	2:-8 5:26 6:-21
near:عين	2:-9 3:17 6:11 7:-8 11:-19
near:عينا	0:8 2:-18 3:-28 4:-25 5:-31 6:53 7:-30 9:-11 10:-26 11:-12
near:عينه	4:11
near:عيني	2:15 4:-16 6:13
near:غابا	0:11 6:8 7:-9
near:غابه	1:-12 2:10 3:-50 4:-9 6:-55 7:-54 8:15 9:-12 10:23 11:-15
near:غادر	0:-18 2:-9 4:-37 5:56 6:-57 7:-29 8:-20 9:-33 10:-31 11:21
near:غارا	0:-13 2:-12 3:-8 4:-27 5:-10 6:48 7:-17 8:-8 10:-28
near:غارت	5:10
near:غاره	2:-11 3:-10 4:-10 5:9 6:20 7:-13
near:غاز	2:-12 5:35 6:-21 7:-16 10:-10
near:غالب	3:-13 4:-30 6:-10 9:-14 11:10
near:غام	5:29 6:-20 11:-22
near:غاو	5:23 6:-18
near:غايه	9:12 11:-10
near:غدا	4:-14 6:13 7:-13
near:غذاء	3:10
near:غرام	3:-9 6:11
near:غران	5:-17 6:20
near:غرب	0:26 2:-9 3:-11 4:-35 6:11 8:-9 10:-23 11:14
near:غربي	0:-9 1:-14 2:-9 4:-28 5:-32 6:28 8:-9 9:-17 10:10
near:غرف	5:-12 6:18
near:غرفه	0:-27 2:-24 3:-8 4:32 5:-35 6:31 7:-25 8:-12 9:-10 10:-32 11:-13
near:غرق	0:-9 1:-19 2:-8 3:-17 4:-10 5:-24 6:34
near:غرقا	5:-9 6:30 7:-13
near:غرقو	2:-10 4:-14 5:-21 6:42 7:-28 10:-13
near:غرقي	5:-11 6:28 7:-8
near:غريق	5:-16 6:17
near:غزه	0:-19 1:-9 2:29 3:-23 4:-34 5:-28 6:-18 7:-24 8:-9 9:-32 10:12 11:14
near:غزو	3:-10 6:16
near:غضون	0:-16 2:-15 4:12 5:-10 6:-24 7:-9 9:20 10:9
near:غطاس	6:13
near:غلاد	5:20 6:-15
near:غنم	0:12 5:14 6:-17 7:-19 10:-8
near:غنمت	0:28 4:-19 5:-17 6:-14 7:-8
near:غواص	6:11
near:غواف	4:-13 6:10 10:15
near:غوفا	1:-8 3:-9 4:-10 5:-21 6:39 7:-9
near:غوما	0:-8 5:-12 6:27 7:-8 9:-8 11:-11
near:غيبو	0:-10 2:-10 3:-15 5:51 6:-50 9:-15 10:-12 11:-13
near:غير	0:-39 1:-19 2:-26 4:19 5:-30 6:11 7:-38 8:-25 11:9
near:غيره	0:-22 1:-12 2:-17 3:16 4:22 5:-24 6:17 7:-22 8:-18 9:-32 10:-20 11:-30
near:غيني	2:14 7:-10
near:فاحص	4:-21 5:12 6:16
near:فارد	0:-9 2:-14 4:-13 5:-10 6:23 10:-22
near:فارق	2:19 3:-17 4:-26 5:-34 6:39 8:-12 10:-32
near:فارك	2:-31 4:-21 6:38 10:-13
near:فاري	3:19 6:-13
near:فاست	3:-9 5:-13 6:17
near:فاسو	2:-25 5:-8 6:24 7:-9 8:-13 9:-9 10:-9
near:فاشر	0:-10 4:-12 5:-20 6:-25 7:17 8:-9 9:28 10:-20 11:-20
near:فاض	6:10
near:فاعل	0:17 4:-8 5:-8 6:-19 11:15
near:فاقت	0:-9 2:25 6:-25 7:-8 10:-20
near:فاقر	6:12
near:فان	2:-10 3:39 4:-20 5:-8 6:10 7:-15 9:-15 11:-32
near:فانت	3:21 5:-9 9:-11
near:فاه	0:-34 1:14 2:36 3:-8 4:-34 6:28 7:-32 8:-33 9:-12 10:-24 11:-17
near:فايق	5:19
near:فبات	3:10
near:فبرا	2:32 4:-30 5:-10 6:-10 7:-12 8:12 9:-10 11:-22
near:فتاه	2:-21 3:-8
near:فتح	4:-10 6:29 7:-29 8:13 9:-16 10:-25
near:فتحت	3:18 11:-8
near:فتره	1:22 2:22 3:-19 4:-9 5:-23 6:-33 7:-21 8:-9 9:-12 10:-14 11:31
near:فتقو	2:-11 4:-12 5:-10 6:23 8:27 10:-25
near:فتوف	5:8
near:فتيا	0:-40 2:-26 3:-28 4:-31 6:22 9:-9 10:28
near:فجر	0:23 1:-14 3:-30 5:-34 7:-38 8:-22 9:-11 11:-27
near:فجرا	0:10 2:-21 3:12 4:-11 6:18 7:-25 10:-9
near:فجرح	5:25 7:-9 10:-13
near:فحص	2:15 3:-40 4:-10 5:-15 6:-15 7:-21 8:20 10:-20 11:32
near:فحوص	3:-11 5:-22 6:34 7:-13
near:فدي	0:-11 2:-13 3:-15 4:12 6:-39 7:-12 8:-10 9:-10 10:33 11:-13
near:فديه	3:-15 4:15 5:-26 6:-39 7:-29 8:-21 9:-9 10:13 11:-15
near:فرات	3:22 11:-22
near:فرار	0:-30 2:-39 3:-28 4:-42 5:-29 6:-20 7:17 8:-16 9:35 10:39 11:-31
near:فران	0:-12 2:-17 4:-9 5:15 10:20
near:فرد	6:-9 11:17
near:فردي	6:10
near:فرع	5:-9 6:13
near:فرق	0:-10 7:19 11:-9
near:فرقا	5:-14 6:-19 7:20 8:-8 10:10
near:فرقن	3:-13 9:-8 11:17
near:فرقه	0:-18 3:9 4:21 5:11 6:-14 8:-26 10:-10 11:-20
near:فرنس	4:-8 5:-17 6:40 7:-18
near:فروا	0:14 3:33 4:-24 5:-19 6:-30 7:-8 8:-10 9:22 10:21 11:-54
near:فريق	0:-8 3:-13 4:-15 6:35 7:-26 10:-11
near:فصاي	2:10 4:-22 7:-25 8:-11 10:13 11:-8
near:فصحي	3:19 6:-17 11:-8
near:فصل	5:17 6:-15
near:فضل	2:17 6:-18 9:9
near:فضلا	0:-11 3:-10 7:13 9:9 10:-8
near:فعدد	3:23 5:12 6:-34 7:18 11:-21
near:فعلا	3:-16 9:-14 11:20
near:ففي	3:-12 6:31
near:فقا	0:-27 1:10 2:-30 3:25 4:-14 7:-9 8:-20 9:-23 11:-9
near:فقال	0:-10 2:-12 4:10 6:-17 7:-13 8:-10 10:14
near:فقتل	0:-60 2:-30 4:-35 6:36 7:-26 8:-8 9:-28 11:-13
near:فقد	0:-10 2:-32 3:-18 4:-51 6:13 7:18 8:-18 9:-44 10:-24
near:فقدا	0:-19 1:20 3:-30 4:-12 5:-27 6:-32 7:37 9:-8 10:-8 11:-11
near:فقدت	0:-23 2:-32 3:-9 4:-19 5:-33 6:21 7:13 10:-34
near:فقدن	0:-27 1:-12 2:-14 3:-33 4:-19 5:-15 6:81 7:-69 9:-12 10:-20 11:-16
near:فقدو	0:-28 1:49 2:-15 3:-35 4:-26 5:-17 7:-33 9:-22 10:-9 11:-29
near:فقضي	0:-9 2:-12 3:-25 4:-8 5:-14 7:20
near:فقط	1:-16 2:29 3:-25 4:-60 5:-19 6:-27 7:24 8:-8 9:-19
near:فلا	0:-15 3:-36 4:21 5:-12 6:-29 7:26 9:-8 10:-15 11:-15
near:فلاح	3:-19 4:-20 6:25 7:-11 8:-12 9:-10
near:فلبي	0:-22 2:-24 3:15 4:-37 5:-24 6:-24 8:-21 9:-8 10:38 11:-11
near:فلسط	0:-29 3:-12 4:-40 5:10 6:-14 7:-9 8:30 9:-10 10:-34 11:-8
near:فلم	2:-12 5:-17 6:20 7:-26 8:-19 10:12
near:فمات	6:14
near:فمنذ	1:12
near:فندق	0:-13 4:-8 5:-27 7:29
near:فنزو	3:-28 4:-13 5:-9 8:-27 9:23 10:-10 11:22
near:فوج	3:-18 4:-9 7:-11 8:-12 9:-10 11:37
near:فوجد	2:-10 4:-28 5:-17 6:25 7:-15 10:-16 11:9
near:فوق	3:12 5:-25 6:26 7:-8 8:-13 11:-8
near:فولو	4:-12 6:-8 10:11
near:فيات	0:-9 2:27 4:-12 5:32 6:-35 7:-21
near:فيتن	3:11
near:فيرا	6:13
near:فيصل	3:-15 6:-11 9:18 11:-12
near:فيضا	0:-9 1:-8 3:36 4:-13 5:-19 6:-8 9:-27 10:-9 11:-34
near:فيلي	3:9 5:-9 6:14
near:فيما	0:-25 1:-30 2:-19 4:-10 5:12 6:31 8:-26 9:-8 10:-22 11:-39
near:فين	0:-9 2:14 5:-37 6:19 8:-19 9:12 11:-18
near:فيه	1:-16 2:-22 3:-43 5:-21 6:31 9:32 10:-41 11:11
near:فيها	0:-28 1:-36 2:-51 4:48 5:-41 7:-29 8:-38 9:-30 11:15
near:فيهم	3:-10 5:15
near:قادم	0:-12 3:-12 4:-15 6:-23 8:26 9:-33 10:-31 11:38
near:قاده	0:-19 3:-9 4:20 6:-9 8:-14
near:قارب	0:-15 1:23 2:-10 3:-14 4:-10 5:-23 6:-16 7:25 10:-9
near:قاصر	1:13 2:-25 3:-23 4:-54 5:24 7:-47 9:-19
near:قاطع	5:-12 6:26 7:-12
near:قاطن	3:35 5:-12 6:-26 7:-13 9:17 11:-30
near:قاعد	3:-13 4:-18 6:12 10:8
near:قاعه	0:-11 2:-10 3:38 4:19 5:-18 6:-39 7:-10 8:-14 10:-17
near:قافل	0:10 1:-11 2:15 3:-20 4:-23 5:-19 6:-38 7:17 8:-23 9:-26 10:-17 11:33
near:قال	0:-21 1:12 2:-8 3:-45 5:-42 7:25 8:-49 11:17
near:قالت	0:-12 1:-13 2:-36 3:9 4:-14 5:-9 6:18 7:-36 8:-32 9:14 10:14
near:قالو	0:-13 2:11 4:-33 5:-11 6:21 7:-11 10:-23
near:قانو	4:16
near:قاهر	2:-9 8:13 9:-13 10:-8 11:15
near:قايد	0:-25 1:-14 2:-23 3:-31 6:-31 7:-16 8:-22 10:44 11:-11
near:قايل	0:-18 2:-9 4:13 5:-35 6:48 7:-31 10:-19
near:قايم	0:-37 1:-18 3:22 4:10 5:25 8:-17 9:-18 10:-33 11:-21
near:قباط	2:-37 4:-20 6:38 7:-8 10:-12
near:قبال	0:-16 2:-16 3:-18 4:8 5:-22 6:22 10:-11 11:-12
near:قبر	0:-9 1:15 2:-13 3:-22 4:-23 5:-9 7:17 9:-9 10:-9 11:-20
near:قبض	5:-9 6:-17 10:21
near:قبضت	0:-20 4:28 6:-18 10:-15
near:قبضه	0:-41 2:-23 3:-25 4:51 5:-14 6:-17 7:-27 8:-30 10:-17
near:قبل	0:-14 1:17 2:-9 3:36 5:-25 6:-28 7:-49 8:-38 9:13 10:-9
near:قبله	4:-15 6:10 7:-13 8:16 10:-12
near:قبلي	2:-19 3:-21 4:-14 5:-18 7:-10 10:22
near:قبو	10:8
near:قتال	0:10 1:-11 2:-8 3:20 4:25 5:-21 6:-35 7:-27 8:-13 10:-22 11:-24
near:قتل	0:-36 1:8 3:-35 4:-42 6:55 7:-23 8:-56 9:-28 10:-31 11:-42
near:قتلا	0:-23 2:13 4:-23 6:25 7:-12 10:-16
near:قتلت	0:31 1:-32 2:-43 5:-53 6:61 7:-49 8:-15 9:-26 10:-28 11:-34
near:قتلن	6:24
near:قتلو	1:-31 2:38 3:-50 4:-8 6:13 7:-28 8:-31 9:-27 10:-36 11:-31
near:قتلي	0:-56 1:14 2:-61 3:-37 4:-25 5:-28 6:61 7:-11 9:-28 10:-53
near:قتها	5:9
near:قتيل	0:-17 1:41 2:-45 3:18 4:-64 5:10 6:-44 7:24 8:-28 9:-35 10:-40 11:-38
near:قداس	5:-9 6:14 10:-16
near:قدر	0:-11 2:-17 3:-29 4:21 6:10 7:-19 8:-13 9:10 10:-8 11:-20
near:قدرت	0:-13 1:-8 4:-10 5:-13 6:-36 7:36 10:9
near:قدس	2:13 3:9 4:-16 6:-10 7:-9
near:قدم	3:12 5:-13 6:10 9:-35 11:20
near:قدمت	6:18
near:قدمو	3:32 5:-13 6:-22 7:17 9:-14 11:-36
near:قديم	5:11 8:-12
near:قذيف	6:14
near:قراب	0:-8 1:-9 2:-8 3:15 4:-13 6:18 7:-11 11:-24
near:قراه	0:-11 4:-9 5:-9 6:-14 8:-11 9:-41 10:-13 11:23
near:قرب	0:24 1:-19 2:-19 3:-16 4:-33 5:37 6:-15 7:-8 8:-42 9:-33 10:-11 11:-46
near:قرن	7:12
near:قروض	3:11
near:قروي	0:-27 2:-14 7:-11 8:-30 10:15
near:قري	0:-18 3:16 4:-33 5:-32 6:-11 8:-16 10:-15
near:قريب	0:-24 2:-13 3:27 4:12 5:-19 6:-21 7:-38 8:-19 11:-11
near:قريت	0:-9 6:10
near:قريه	0:-27 1:-11 3:33 4:-8 6:20 7:-48 8:-34 9:-26 11:-33
near:قسام	2:27 4:-9 6:-20 10:-14
near:قسد	3:-9 5:-13 8:13
near:قسرا	0:-13 2:-21 3:32 5:-13 6:-33 7:24 8:-28 9:-40 10:8
near:قسري	0:23 2:-8 3:-15 4:-8 5:-17 6:-32 7:11 9:-18 10:12 11:-26
near:قسم	0:27 2:-12 3:-12 4:-24 5:-10 6:-18 7:-12 8:22 10:-33
near:قصف	0:-24 1:-8 2:-21 4:-30 5:11 6:32 7:-20 8:-18 9:-15 11:-33
near:قضاء	0:-14 2:-13 4:-8 6:14 8:-19 9:-18 10:-33 11:23
near:قضاي	6:16
near:قضبا	3:-26 4:32 6:-11 7:-13 9:-13
near:قضت	5:-18 6:35
near:قضوا	0:-22 1:15 3:-21 4:-47 5:-34 6:36 7:-56 8:-17 9:-37 10:22 11:-27
near:قضي	0:-45 2:9 4:-25 5:-22 6:16 7:-50 8:-19 9:-17 11:-14
near:قضين	6:24
near:قضيه	0:10 5:-9
near:قطار	0:8 2:-10 4:-11 7:-10 10:-10 11:12
near:قطاع	0:21 1:-10 2:18 3:-17 4:-31 6:-15 7:-33 8:-39 9:-23
near:قطن	0:10 5:-11
near:قعت	3:10 6:9
near:قعوا	0:-8 2:-12 3:-13 4:18 5:-12 6:-30 7:9 8:16 10:-20
near:قفز	0:-14 2:-13 5:-25 6:10 9:-9
near:قلبي	6:-13 7:18
near:قلعه	3:-16 6:-10 9:-32 11:35
near:قليل	5:-23 6:25
near:قنا	3:20 5:-21 8:-17
near:قناب	6:15
near:قناه	0:13 2:17 4:-21 6:-18 7:12 8:22 10:-22
near:قنبل	3:14 5:12 6:-21
near:قوا	0:-8 2:-11 5:-30 7:18
near:قوات	0:-71 1:-10 2:-64 3:-40 4:-21 6:56 7:-30 11:-18
near:قوار	1:-9 2:-15 3:-9 4:-36 5:-25 6:31 9:-18 10:-27 11:11
near:قواف	3:19 4:-16 7:-8 9:-11 11:-16
near:قوام	4:-16 5:-9 6:-20 7:-13 8:25 10:-10
near:قواي	0:-9 2:-21 3:-32 4:-18 5:-9 6:8 7:-19 8:20 9:-11 10:-17 11:23
near:قوته	3:-9 6:18
near:قود	4:-17 5:-12 6:17 10:-16
near:قوع	4:14
near:قول	2:-19 3:23 4:-17 5:-8 6:-10 7:-22 8:-10 9:-16 10:27 11:-25
near:قوله	1:-17 2:-8 4:17 5:16 7:14 8:-23 9:-15 10:-17
near:قوه	0:15 1:-9 2:9 3:9 4:-18 5:-17 6:-38 7:-22 8:-20 9:-16 10:11
near:قياد	0:-9 2:-24 5:-8 6:17 8:-17 10:15
near:قياس	0:15 3:8 4:-9 6:-10
near:قيد	0:-20 4:-20 6:-30 7:-12 8:-14 10:24
near:قيل	4:-14 10:18
near:قيمه	9:11 11:-9
near:كابو	3:11
near:كاتا	3:9 6:15 10:8
near:كاتس	0:22 6:9 10:-11
near:كاتم	5:26 6:-19
near:كاثو	0:15 10:-14
near:كاجر	1:-10 3:31 5:-20 6:-22 8:-8 11:-13
near:كادق	0:23 3:-21 4:-18 5:-17 6:12 7:-14 8:-10 10:-19 11:-9
near:كادو	0:10 2:13 3:23 4:-10 6:-17 9:-18 10:-9 11:-15
near:كارت	5:-18 6:20
near:كارث	3:16 6:16 7:-19 9:-21 11:-11
near:كالي	5:11
near:كامل	0:-16 3:13 4:15 5:14 6:-16
near:كامي	1:-11 5:-10 6:23
near:كان	0:21 1:-74 2:-52 4:-15 5:-16 7:-53 8:-18 9:-18 10:8 11:19
near:كانا	0:-28 2:-21 3:-11 4:-35 5:-32 6:45 7:-11 10:16 11:-19
near:كانت	0:-34 2:28 3:-28 4:-33 6:-12 8:-43 9:-19 10:31 11:-29
near:كاند	5:-11 6:-9 7:13
near:كانو	0:-15 1:-11 2:-37 3:17 4:-15 5:-58 6:9 7:-42 8:41 9:-23 11:-16
near:كاهن	4:-14 6:11 10:14
near:كايس	0:9 4:-14 6:-17 9:12
near:كبري	3:-12 5:18 6:-9 7:-8 8:9 11:-8
near:كبير	0:-19 3:-15 4:17 5:14 6:-16 10:-23 11:-8
near:كتاب	6:-9 7:18
near:كتاي	2:17 4:-8 6:-10 10:-9
near:كتب	8:-19 10:20
near:كتف	0:-13 5:19
near:كتيب	0:-8 4:14 5:29 6:-21 10:-12
near:كثير	0:-11 2:-8 4:-26 5:-8 6:-10 7:-17 8:28 9:-19 10:-23 11:8
near:كذلك	0:-22 2:-13 3:-21 5:-10 10:20
near:كراس	4:-14 6:-9 8:-22 10:24
near:كربو	5:14 6:-10
near:كردس	6:16
near:كردف	3:27 4:-20 5:-12 6:8 9:-13 10:20 11:-13
near:كردي	4:17
near:كرم	5:-16 6:-13 8:12
near:كسرت	2:-20 3:-15 4:-22 5:47 6:-38 7:-20 8:-17
near:كسور	2:-18 4:-14 5:41 6:-25 8:-24 10:-26
near:كشف	0:-11 1:11 3:-16 4:-16 5:18 6:-35 7:20
near:كفره	3:-15 9:18 11:-12
near:كلف	2:-9 3:-13 5:14 6:9 7:-10
near:كلم	6:9
near:كله	0:44 1:-21 3:-24 4:-13 6:-38 8:-22 9:-14
near:كلها	0:10 2:24 3:-11 5:-13 6:-11 7:-16
near:كلهم	1:-11 2:-29 3:-31 4:13 6:25 7:-29 8:-13 10:-11
near:كلوق	5:-11 6:20
near:كلي	3:-8 4:-15 6:29 7:-27
near:كليا	6:12
near:كما	0:-8 1:-41 2:-44 3:19 4:-70 6:13 7:-10 8:-27 10:20 11:-35
near:كماه	0:10 2:13 5:-8 7:-13 10:-25
near:كمبو	2:-8 3:16 4:-23 5:-10 6:11 7:-15 8:23 9:-9 10:-14 11:-10
near:كمين	2:-23 3:-13 4:21 5:-32 6:20 7:-9 8:-9 10:-44
near:كنا	1:-11 2:-38 5:-24 7:-46 8:15 9:19 10:-40 11:-22
near:كنار	1:-15 6:8 7:12
near:كناي	0:24 6:-17
near:كنت	4:-14 6:25 7:-8
near:كندي	0:13 4:-8 6:-10 10:-9
near:كنيس	2:-31 3:9 4:-32 5:-14 6:16 7:-11 8:-13 10:17
near:كهرب	0:-11 4:12 5:14 7:-11 10:-10
near:كوا	6:17
near:كواد	0:18 2:-11 3:-27 4:-22 5:-19 7:-27 8:-11 9:-9 10:21
near:كوار	0:-11 1:-9 2:-19 3:8 4:-30 6:19 7:11 8:-13 9:-14
near:كوبي	4:15
near:كوت	0:-9 2:9 3:-11 4:-10 5:-10 6:-25 7:-11 8:-12 9:22 10:26 11:-17
near:كورد	3:25 5:-21 6:-42 7:-12 10:-10 11:30
near:كورس	0:-25 2:-33 3:-16 4:-37 5:-17 6:-49 7:-13 8:-11 10:50 11:-22
near:كوري	2:-16 4:12 6:14
near:كوست	6:-10 7:15 11:-10
near:كوكا	4:11 6:-9
near:كوكس	3:-16 9:17
near:كولت	0:24 2:-8 3:-14 4:-8 5:-14 6:-20 7:-16 9:-15 10:12 11:-23
near:كولو	0:-11 2:-18 3:-12 5:14 6:-23 7:-8 8:-21 9:-8 10:22 11:11
near:كولي	0:-13 2:-9 3:-32 4:-12 5:11 6:46 7:-16 9:-19 10:-17 11:-21
near:كوما	0:-12 6:15
near:كومب	0:-22 2:-12 3:-13 5:18 6:30 7:-12 10:-10
near:كونت	2:-13 6:25 10:-8
near:كونج	8:9
near:كونر	3:30 4:-11 8:-10 9:-19 11:-26
near:كونغ	3:10 5:-11 6:22 7:-16 11:-23
near:كويت	5:33 6:-26
near:كيبو	0:-12 2:30 4:-9 6:-25 10:-24
near:كيبي	3:11 6:-15 10:19
near:كيس	3:-10 5:-9 6:20 11:-9
near:كيف	3:17 4:-10 6:17 9:-13 11:-23
near:كيفو	6:20
near:كيل	5:16 6:-8
near:كيلو	3:-28 4:16 7:-16 9:16 10:-8 11:15
near:كينس	0:-14 3:-18 4:-17 5:-12 6:33 7:-13 9:-16 10:-24
near:كينش	3:-8 4:-19 8:20
near:كيني	1:-12 4:-14 6:22 7:-15 8:-11
near:كييف	0:-22 1:8 2:-24 3:-28 7:-14 8:24 9:-15 10:-25 11:-38
near:لاجي	0:-17 1:-15 4:-16 5:-24 6:-34 7:-16 8:-31 9:17 10:13
near:لاحق	0:21 1:-12 3:-17 4:-42 6:-11 7:-52 9:-17 11:-25
near:لادا	6:-11 9:-30 11:16
near:لاذا	6:17
near:لارب	5:21 6:-18
near:لارق	1:13 3:-22 6:-13 11:20
near:لاري	5:-10 6:17
near:لاسب	0:-11 2:-9 3:-15 4:-20 5:-17 6:-22 7:-10 9:-8 10:33 11:-15
near:لاست	5:-16 6:-18 8:-10 9:20 11:-31
near:لاصا	5:37 6:-23
near:لاطف	4:-11 5:-17 6:45
near:لاطل	2:-9 5:-16 6:21 8:14
near:لاغا	3:16 11:-12
near:لاغو	0:18 6:-18
near:لاك	3:12 11:-10
near:لامب	6:18
near:لان	2:16 3:20 4:-22 5:15 6:-11 7:-10 10:-18 11:-27
near:لانت	2:29 4:-19 5:-21 7:-18 9:-10 10:-14
near:لانه	1:16 2:27 4:-24 5:-8 6:-34 7:-10 10:-16
near:لاهي	2:-11 5:-16 6:-8 7:17
near:لاي	3:14
near:لايح	2:-14 3:-21 4:-34 5:-28 6:12 8:-20 10:13 11:-22
near:لايو	3:14
near:لبنا	0:14 2:-31 3:-46 5:-11 6:-30 7:-13 8:-21 9:-15 10:-21 11:28
near:لتبل	5:-14 6:15
near:لترم	3:-8 11:10
near:لتسل	2:-9 4:-14 5:-19 6:-20 7:21 10:18
near:لتصل	11:12
near:لثلا	0:12 2:-16 4:31 5:-30 6:-11 7:-8
near:لجا	3:15 5:-13 6:-9 9:10 11:-35
near:لجان	0:19 2:-26 3:13 4:-22 5:-16 6:11 7:-14 8:-27 9:-19 10:-8 11:-22
near:لجاو	6:-11 9:24 11:-19
near:لجرا	3:-21 4:-10 5:29 7:-16 10:-10
near:لجنه	0:-35 3:-21 4:-19 5:-11 6:-19 7:12 8:15 9:18 10:-15 11:-25
near:لجنو	2:-18 6:28 8:-15
near:لجوء	3:-17 5:-9 6:-22 9:22 11:13
near:لجيك	5:-11 6:22
near:لحظه	0:-11 2:-12 4:-23 5:-19 6:22 10:17
near:لحقو	2:11 3:-11 4:11 6:9 7:-13
near:لخمس	0:-14 4:14 5:-27 6:15 7:-10 10:-9
near:لدعم	6:8
near:لدي	0:9 1:-16 2:-31 3:-37 4:24 6:-62 7:14 9:-9 11:-11
near:لدين	0:-17 1:-14 2:-26 3:-40 5:-12 7:37 8:8 9:-13 10:-26
near:لديه	0:-18 1:-10 3:-32 4:31 5:-18 6:-21 8:-23 9:32 10:9 11:-29
near:لذوي	3:-10 6:8 7:17
near:لرضي	6:20 7:-9
near:لروي	0:-8 3:-15 4:11 5:-22 6:26 7:-20 8:8 10:-12
near:لسان	2:-22 3:-10 4:15 5:-16 6:12 7:-16 10:-18
near:لسلا	1:10 4:-14 6:-10 10:13
near:لشوو	4:-12 5:-11 6:-8 8:9
near:لطفل	2:-11 3:-19 5:-24 6:37 7:-21
near:لعام	0:-8 2:29 4:-15 5:-13 6:-17 7:-17 10:-10
near:لعاي	6:19 7:-12
near:لعمل	5:12 6:-8
near:لغت	1:10 5:-9
near:لغم	5:15
near:لغما	6:15
near:لفت	6:-10 7:13
near:لفتي	0:26 2:-11 6:-31 10:21
near:لفرا	3:28 4:24 5:-12 6:-21 10:-18 11:-9
near:لفظ	0:-11 3:-9 4:-16 6:28 7:-12 10:-11 11:-13
near:لقاء	0:-16 2:-18 4:-22 5:-11 6:-32 7:-12 8:18 10:31
near:لقطا	0:-18 4:-11 10:23
near:لقمه	2:-8 5:26 6:-21
near:لقنا	2:12 6:9
near:لقوا	0:-11 2:-12 3:-12 4:-9 5:-20 6:56 7:-33 8:-10 10:-16 11:-22
near:لقي	0:-29 1:14 2:-18 3:-30 4:-29 5:-21 6:29 9:-9 10:-16 11:-9
near:لقيا	5:-12 6:24
near:لكل	2:15 3:12 4:-8 6:-23
near:لكن	0:12 1:-24 2:14 3:8 4:-20 5:-37 7:29 8:11 9:-36 10:-27 11:-9
near:لكنه	0:13 3:-10 4:13 5:-8 6:35 7:-26 10:-28
near:لما	0:15 2:-14 4:-14 6:17 8:-12
near:لمده	4:-10 8:11
near:لمرا	6:17
near:لمصا	6:8
near:لمكت	0:-10 4:-13 8:26 10:-27
near:لمن	1:-12 4:-9 5:-12 6:13 10:-8
near:لمها	6:-10 7:15
near:لنا	0:-39 1:-12 2:-19 3:-18 4:17 5:17 6:33 7:-28 10:-26 11:-9
near:لنسا	2:-18 5:-43 6:22 7:10
near:لنش	6:-9 7:16
near:لنقص	2:8
near:لنقل	2:10 3:-16 4:-11 7:-10 10:-22 11:14
near:لها	0:-16 1:-19 3:10 4:14 5:-20 6:14 9:-8 11:-8
near:لهجم	6:12
near:لهم	0:-22 1:-36 2:-22 3:29 4:-36 5:-46 6:-15 7:41 8:-13 9:-20 10:-31 11:-31
near:لهما	0:-17 2:-14 4:12 5:18 6:-30 7:26 10:-13
near:لواء	0:-17 2:-9 4:-32 6:31 8:-16 10:19
near:لوزا	2:-9 3:-12 4:17 5:-10 7:-9 8:9 10:-16
near:لوكا	0:-12 2:-16 3:-12 4:-9 6:12 10:20
near:ليبل	2:15 3:33 4:-9 6:-15 8:-14 9:-8 11:-22
near:ليبي	0:-21 1:8 2:-22 3:-25 4:15 5:-43 6:-20 7:-28 8:-13 10:31 11:23
near:ليرت	0:12 2:-12 4:-17 6:-14 10:12 11:-11
near:ليره	0:-21 2:-8 7:8
near:ليس	0:-12 3:-16 4:-17 5:-14 6:36 7:-14 11:-13
near:ليصب	2:-10 5:-34 6:46
near:ليصل	3:17 4:-16 6:-20 9:17 11:-8
near:ليل	0:-36 2:-26 3:-11 4:-26 5:-25 6:24 7:27 10:-23
near:ليلا	3:20 4:-18 5:-15 6:13 7:-17
near:ليلت	3:31 6:-38 10:-15 11:16
near:ليله	0:-18 1:-25 2:16 3:8 4:-26 5:14 6:13 7:-24 8:-22 9:-28 10:-9 11:-36
near:ليلي	5:-8 6:20
near:ماء	0:22 1:-12 2:-22 3:-11 4:-9 5:-28 6:-22 7:17 10:-8
near:مات	2:42 3:-30 4:-64 6:-10 7:-9 8:-15 9:-22 10:-46 11:-25
near:ماتا	0:-10 2:11 5:-8 6:-11 7:-16 8:-16 10:13
near:ماتت	0:-26 2:15 4:-24 5:-23 6:17 10:-16
near:ماتو	0:-30 1:27 2:43 3:-35 4:-26 5:-47 6:11 7:-63 8:-24 9:-15 10:-32 11:-21
near:مار	6:10
near:مارب	2:-21 3:18 9:-15 10:-27 11:-14
near:مارس	0:31 2:-24 3:18 4:-30 7:-18 8:15 9:-21 10:-24 11:-26
near:مارك	0:-11 2:-16 3:12 4:-20 5:27 10:-19
near:ماره	5:17 6:-11
near:ماري	0:-25 2:-32 3:-13 4:-47 6:-34 7:18 8:41 10:-51 11:-8
near:ماسي	3:16 9:-10 10:-9
near:ماشي	0:-10 3:9 4:20 6:-17 10:-9
near:ماضي	1:35 2:-46 4:-14 7:-52 11:-21
near:ماغا	0:-10 2:-13 4:-23 10:22
near:مال	10:15
near:مالي	1:-14 2:-16 3:-27 4:12 6:-21 7:-35 8:-36 9:21 10:20 11:-18
near:مانا	3:8
near:ماني	0:-18 2:-12 3:-12 4:-8 5:-26 6:25 7:-16 8:-16 10:22 11:-13
near:ماوي	3:47 4:-8 6:-23 7:-11 9:-43 11:-29
near:مايت	0:20 6:-14
near:مايغ	5:-22 7:26
near:مايه	2:-9 3:8 4:-28 5:28 6:11 9:23 10:-19 11:-25
near:مايو	0:41 2:-11 4:-37 6:-10 7:-11 10:-35
near:مايي	5:-16 6:20
near:مباد	11:19
near:مباش	2:14 3:-10
near:مبان	3:-11 5:-14 6:-12 7:-18 9:-13 10:-17 11:32
near:مبعو	0:-10 2:-11 8:28 10:-29
near:مبكر	5:8
near:مبني	2:-10 6:22
near:مبود	3:14
near:مبين	0:10 5:-9
near:متاث	0:-16 2:-17 4:19 5:-65 6:57 7:-22 10:-12
near:متبق	9:24 11:-24
near:متجر	5:-21 6:27
near:متجه	3:-10 5:-9 6:-11 7:16 9:-14 11:12
near:متحد	0:10 1:-25 2:11 4:-40 5:-23 6:42 7:-42 8:-47 10:-13 11:-14
near:متحر	4:-13 8:-22 10:24
near:متر	0:9 2:-9 3:13 4:-14 6:13 7:-26 10:-10 11:-15
near:متسل	6:-25 7:26
near:متشد	0:12 2:-12 3:-25 4:-23 5:-11 10:19
near:متصد	6:8
near:متصل	5:25 6:-23
near:متضر	3:23 4:-16 5:-8 6:-19 7:-11 10:-14
near:متطو	0:-23 2:-16 3:15 5:-24 6:9 7:-8 8:-23 9:10 10:-16 11:-21
near:متعا	4:17 6:-22 7:10
near:متفا	3:-25 5:22 7:-15
near:متفح	6:12
near:متفر	2:-13 5:-11 6:26 8:-9 10:-13
near:متقا	0:-16 4:-18 6:-8 8:-16 10:22
near:متقد	6:9
near:متمر	0:-10 6:-33 7:-13 10:27
near:متن	1:-24 2:8 3:-14 4:-8 5:-35 7:-51 8:-26 9:-30 10:9 11:29
near:متنا	5:15 6:-14
near:متنق	5:-12 6:17
near:متنه	1:-10 2:-18 3:-36 5:-26 6:13 7:-9 8:-25 10:-25 11:29
near:متهم	0:-20 2:-16 4:-21 5:-19 6:17 7:-25 8:-11 10:20
near:متوا	6:-21 7:32
near:متوس	0:-10 1:42 2:-17 3:-44 4:-11 6:-9 7:-52 8:-12 9:-23 10:-12 11:-13
near:متوف	0:-21 1:14 2:-11 3:-12 4:-10 5:-35 6:45 7:-13 10:-14
near:متوق	6:15
near:مثل	0:24 4:-25 5:-21 7:-10
near:مثله	3:12 5:-8 6:-19 8:10 9:-10 11:-10
near:مجاع	3:-11 6:18 11:-8
near:مجال	6:15
near:مجاه	5:22 6:-18
near:مجاو	0:-23 1:-9 2:-27 3:38 5:9 6:-30 7:17 8:-16 9:-16 10:-10 11:-26
near:مجتم	2:-16 3:-30 4:26 5:-12 7:-16 8:-15 9:20 10:-43 11:-11
near:مجدد	3:19 6:-9 8:-8 9:18 10:-25 11:-30
near:مجزر	6:21
near:مجلس	3:11 5:-25 6:41 7:-8 9:-17 11:-14
near:مجمع	0:-22 3:31 4:-18 5:-15 6:-15 7:-28 8:-35 9:-34 10:26 11:-39
near:مجمو	0:-32 1:9 2:-38 3:-33 4:30 5:-15 6:-24 7:-31 8:8 9:-22
near:مجهو	1:-22 2:-11 3:-53 4:-37 5:-11 6:16 7:22 8:-24 9:-22 10:12 11:-38
near:محاص	3:13
near:محاف	0:-41 1:-23 2:-27 5:22 6:-36 7:-30 8:31 9:-39 10:-11
near:محاك	4:13 8:-10 10:-8
near:محام	0:-9 3:-27 5:-10 9:-8 11:22
near:محاو	0:-13 2:11 4:-16 5:8 6:9 10:-17
near:محتج	0:-48 1:-11 3:-28 4:18 5:-30 6:-41 7:-8 8:-10 9:-32 10:8 11:-43
near:محدث	6:8
near:محرر	0:-40 2:-42 3:-8 4:-17 5:-17 6:-51 7:-25 8:26 10:36
near:محرك	3:-15 4:-14 5:-9 6:-12 7:25
near:محرو	2:13 8:-13
near:محطه	2:-9 3:10 4:-12 6:-26 7:9 8:19 9:-8 10:-17
near:محقق	2:-14 3:-9 4:12 5:-30 6:-20 7:26 10:-8
near:محكم	0:-10 2:-15 4:34 8:-13 10:-24
near:محكو	0:-18 2:-32 3:-25 4:-43 5:-11 6:-21 7:-9 8:59 9:-31 10:-39 11:-21
near:محل	6:14
near:محلي	0:26 1:-23 2:-33 3:-41 4:-39 5:-8 6:-12 7:-20 8:-19 11:24
near:محمد	1:16 3:-27 5:20 6:-24 7:-15 11:8
near:محمل	2:9 3:-10 5:29 6:-27 8:-10
near:محمو	5:-8 6:26 7:-11
near:محمي	2:-10 6:16
near:محيط	0:-12 2:8 4:8 5:-31 6:22 7:-24 9:11 10:-22
near:مخاط	3:-17 6:27
near:مختب	3:-23 5:-8 6:22 7:-14
near:مختط	0:-14 2:10 4:14 5:-15 6:-48 8:-25 10:24 11:-21
near:مختل	5:-15 6:16
near:مخزن	2:13 5:22 6:-38 10:-8
near:مخطو	0:40 2:-27 3:-9 4:-34 5:-16 6:-18 7:-9 10:-17
near:مخلف	6:26 11:-24
near:مخيم	0:-30 1:-21 2:-27 4:-26 5:-43 6:-13 7:-10 8:-40 9:41 10:-13
near:مدار	0:26 3:61 4:-24 5:-27 6:10 7:-35 8:-8 9:-43 10:-18 11:-30
near:مداف	2:-10 4:-21 6:-20 8:22 10:19 11:-11
near:مدته	4:19 6:-10 10:-11
near:مدخل	2:-15 4:-9 6:20 10:-15
near:مدرج	4:-14 5:35 6:-33
near:مدرس	0:-15 1:-26 2:-38 3:29 4:-9 5:-29 6:-20 8:-42 11:-14
near:مدرع	0:-12 3:16 4:-21 5:-12 6:11 7:-17 10:-10
near:مدعي	0:17 2:18 4:-14 5:-11 6:-10 8:-18
near:مدفع	5:9
near:مدن	3:19 7:-14
near:مدني	0:-26 1:-45 2:-17 3:-14 4:-13 6:17 8:-29 9:-9 10:-14
near:مده	4:9 6:13
near:مدي	5:9
near:مدير	1:-33 2:-40 3:17 4:-50 5:19 6:-28 7:11 8:10 9:-24 10:-8 11:-32
near:مدين	0:-47 1:-26 2:12 3:44 4:-10 5:-58 6:28 8:-22 10:-49 11:-24
near:مذكر	4:15 8:-11
near:مرات	3:16 6:-8
near:مراج	2:-8 3:-21 5:-12 6:-29 7:29 11:-15
near:مراد	3:-8 5:17 6:-25 9:19
near:مراس	6:13
near:مراف	0:30 2:-9 3:-10 4:-9 5:-9 6:-17 7:-14 10:-10
near:مراك	0:-13 2:-13 3:22 4:-30 5:-25 6:-28 7:12 8:-17 9:-37 10:-30 11:26
near:مربع	4:18 6:-17 7:-14
near:مرتب	0:-8 10:10
near:مرتض	4:-11 5:42 6:-29 7:-12
near:مرتف	3:47 5:-15 6:-33 9:-40 11:-25
near:مرتي	4:17 6:-13 7:-9 9:12 10:-13 11:-16
near:مرجح	4:-20 5:-10 6:28
near:مرحل	0:-30 2:-25 3:-14 4:15 5:-11 6:-32 7:-12 8:-36 9:-13 10:21 11:12
near:مرشح	7:8
near:مرصد	0:18 6:-14 7:-15 8:-15 10:-9
near:مرض	3:-9 6:11
near:مرضي	0:23 2:-20 3:21 5:-28 6:-38 7:-24 8:32 9:-16 10:-38 11:-20
near:مرفق	5:-8 6:9
near:مركب	1:-8 2:-20 3:8 6:22 7:-15 10:-22
near:مركز	0:-45 1:-8 2:15 4:-26 5:27 6:-17 7:-39 8:-44 9:-12 10:-30 11:21
near:مره	0:-12 1:-22 2:-12 3:28 4:14 5:-42 8:-12 9:-32 10:-33 11:-27
near:مروح	0:-18 1:-8 3:-9 4:12 5:27 6:-8 10:-20 11:-9
near:مرور	5:8 6:8
near:مريض	0:-14 2:25 3:-13 7:-10 10:-22
near:مزار	3:-10 5:-17 7:-20 10:21 11:-8
near:مساء	0:14 1:-9 2:30 4:-41 5:-24 7:-17 10:-16 11:-10
near:مساج	3:14 5:-11
near:مسار	1:19 6:-15
near:مساع	0:17 2:-9 3:19 5:-10 6:33 7:-30 9:-25 10:-23 11:-11
near:مساف	0:-18 3:-13 4:-14 5:10 9:-10 11:13
near:مساك	3:10 5:-16 6:-31 7:-29 9:-12 11:29
near:مستا	3:21 4:-24 6:-25 7:9 9:-19 11:11
near:مستش	1:-40 2:-17 3:-32 4:-36 5:44 6:-22 7:-48 8:13 9:-44 10:-15 11:-22
near:مستع	0:-8 3:10 6:-13 10:17 11:-8
near:مستق	0:-12 4:-28 5:18 6:-19 7:-14 10:15
near:مستم	3:-18 4:-12 5:-28 7:32
near:مستو	1:-8 3:16 5:33 6:-10 7:-10 9:-14 11:-16
near:مسجد	0:17 2:-8 4:-10 5:-12 6:-11 10:-13 11:8
near:مسجل	0:-12 1:-21 2:-13 4:-31 5:-30 6:17 7:28 8:-13 9:24 10:-23 11:-26
near:مسعف	5:13
near:مسقط	0:-15 2:-28 3:-22 4:-41 5:-10 6:-35 10:44
near:مسكن	2:-9 5:38 6:-43 9:-17 10:-12
near:مسلح	1:-13 2:-46 3:-14 4:14 6:-17 7:-38 8:-33 9:-8 10:30 11:-23
near:مسلم	0:-23 5:-11 6:23
near:مسن	5:28 6:-17
near:مسنو	5:9 8:-18
near:مسوو	0:8 1:20 2:27 3:-22 4:11 6:-27 7:-33 8:-19 9:-9 10:-26
near:مسيح	0:28 3:-16 4:-13 6:-24 7:-25
near:مسير	0:-12 2:-20 3:-13 4:-15 5:29 7:-19 8:-8 10:-11
near:مسيل	5:-9 6:14
near:مشاب	5:-8 7:10
near:مشار	3:-11 4:-14 5:9 6:26 7:-10
near:مشاف	6:12
near:مشاه	4:20 5:-11 6:-11 7:-10 10:-9
near:مشتب	3:-8 5:-9 6:22
near:مشتر	2:-11 5:-9 6:-12 10:18
near:مشرح	0:-9 4:-19 5:-17 6:33 7:-20 10:-9
near:مشرف	3:12 6:12 7:-9 11:-10
near:مشرو	1:33 2:-11 3:-8 4:-8 5:-22 7:-26
near:مشغل	0:-10 2:-15 4:16 6:-11 7:8 10:-14
near:مشفي	3:-10 5:31 6:-20
near:مشمو	3:21 5:-10 11:-10
near:مشي	0:-10 3:-20 4:-32 6:-20 9:-13 10:11
near:مشير	0:-9 2:-10 4:-12 6:20 7:-15 8:-9 10:-12
near:مصاب	0:-56 1:14 2:-27 3:-33 5:50 7:-38 8:-18 9:-23 10:-30 11:-24
near:مصاد	0:-16 2:-15 3:-37 4:-27 6:36 7:-17 8:-19 9:-13 10:-19 11:22
near:مصال	3:14
near:مصحو	1:-10 3:-26 5:-11 6:-29 9:-23 11:38
near:مصدر	0:-28 1:-10 2:-25 3:-29 4:13 8:-9 9:19 11:-9
near:مصر	0:-21 1:-11 2:-17 3:-56 4:-33 5:-8 6:-31 7:-13 8:45 9:28 10:-35 11:-12
near:مصرع	0:-21 1:-16 2:-12 3:-19 4:-14 6:38 7:-22
near:مصرف	10:8
near:مصري	0:11 1:-12 3:13 6:-22 7:22 8:-31 9:-9 10:-19 11:-26
near:مصفو	3:28 9:-10
near:مصلح	2:-14 4:-11 5:23 6:-20 8:27 10:-25
near:مصلي	0:13 2:-21 4:-25 6:12 7:-9 10:8
near:مصمم	3:-21 5:-8 6:-11 9:22
near:مصنع	2:-8 4:-16 7:8 8:14
near:مصير	0:-34 1:-23 2:-12 3:-39 4:-27 5:-38 6:-18 7:59 8:-26 9:-15 11:-28
near:مضيف	0:-9 3:33 4:11 5:-23 6:-17 7:18 8:9 9:-33 10:-8 11:-16
near:مطار	0:-26 2:-20 3:9 4:-22 5:-20 6:16 7:-18 9:-12 11:13
near:مطر	3:17 6:-22 9:-9 11:20
near:مطلع	0:-16 2:25 4:-44 6:-36 9:16
near:مظال	0:-12 4:-24 5:11 6:-13 10:17
near:معاب	3:-33 4:-16 5:-22 6:-13 7:-10 8:-8 11:26
near:معار	0:-38 1:-9 2:-13 4:13 6:40 7:-29 9:-15 10:-16 11:-17
near:معاك	9:-18 11:20
near:معبر	0:-16 1:-9 2:-13 4:-17 5:-30 6:-11 9:-12 10:-16 11:23
near:معتر	4:-22 6:21
near:معتق	0:-17 2:25 3:-8 4:-34 5:-10 6:-44 7:-16
near:معتم	6:17
near:معدل	4:14
near:معدن	6:24 7:-10
near:معرك	0:-18 2:-15 3:-14 4:17 5:-12 7:-18 8:-12
near:معرو	2:-10 6:27
near:معسك	1:-27 2:20 3:-14 4:37 5:-30 6:-29 7:-29 8:-16 9:-18 11:-23
near:معظم	0:13 1:-8 3:-9 4:-43 6:-36 8:21 10:21
near:معلق	8:9
near:معلم	0:12 2:-10 3:-20 5:-17 6:10 8:-9 11:-10
near:معلن	1:16 5:10 7:-27
near:معلو	2:-8 5:-8 6:-13 9:-10 10:19 11:-15
near:معنا	0:30 2:12 3:-28 4:-47 5:-38 6:11 7:-34 9:-11 10:-23
near:معه	2:-11 4:22 10:-14
near:معها	0:27 3:25 4:-23 5:-10 7:-27 8:-21 10:-30
near:معهد	0:-11 2:20 3:-8 4:-12 6:-33 7:20 10:-12
near:معهم	0:33 2:-10 3:-15 5:-29 6:-26 7:-26 8:-14 9:-13 11:-11
near:معي	0:-8 2:-13 4:-27 5:33 6:13 8:-8 10:-20
near:معيت	3:-15 11:18
near:مغاد	0:-11 2:-10 4:17 5:14 6:-30 7:-21 8:-26 9:-40 10:-9 11:24
near:مغار	0:-19 2:-11 3:-9 4:22 6:-30 8:-11 10:17
near:مغرب	5:-12 6:25 7:-13
near:مغلق	8:17 10:-10
near:مفاو	2:10 4:-15 6:-18 8:19
near:مفتو	4:-10 6:16 8:-9
near:مفرج	0:-18 2:-14 4:-32 5:8 6:-38 7:-20 8:23
near:مفقو	0:-51 1:17 2:-36 3:-77 4:-84 5:-37 6:-59 7:92 9:-40 10:-48 11:-44
near:مفوض	0:-25 1:18 2:-42 3:-14 4:14 5:-36 6:-38 7:-38 9:23 10:-25 11:16
near:مقاب	2:-51 3:-22 4:-53 5:-32 6:19 7:-50 8:46 9:-42 10:-10
near:مقات	1:-9 2:-56 3:-26 4:26 5:-27 6:29 7:-12 8:-17 10:-68 11:-11
near:مقار	0:-9 3:-17 4:-10 5:-23 6:29 7:-12
near:مقاط	0:-25 2:-12 3:-14 5:-24 7:-30 8:11 10:15
near:مقاع	6:-11 7:11
near:مقاو	0:10
near:مقبر	0:-29 1:-19 2:9 3:-34 4:-25 5:-26 6:32 7:-53 8:-10 9:-13 10:16 11:-16
near:مقبل	3:-13 4:-14 6:-17 8:-11 9:-20 10:17 11:30
near:مقتل	0:-25 1:-19 4:-62 5:-16 6:61 7:-21 8:-21 9:-33 10:-31 11:-26
near:مقتو	0:16 2:26 6:-24 7:-16 10:-30
near:مقدر	0:-21 5:-10 6:16
near:مقدم	0:-12 3:-8 6:16 9:8
near:مقر	0:-12 2:-15 3:-17 4:30 7:-25 8:30 10:-50 11:-14
near:مقرر	0:-8 1:-9 3:-40 4:-16 5:-13 6:-30 7:-14 10:-15 11:38
near:مقصو	2:-10 3:21 4:-13 5:-10 7:-9 11:-11
near:مقطو	3:-9 4:-23 5:-12 6:25 10:-13
near:مقيد	0:9 2:-13 6:15 7:-15
near:مقيم	3:11
near:مكان	0:-12 2:-28 3:-21 4:20 5:-10 6:-23 7:39 8:-15 9:-11 10:-41 11:-10
near:مكتب	0:-15 1:-16 2:36 4:10 5:-41 6:-42 8:-14 11:-15
near:مكسي	1:-14 3:-13 6:40 7:-21
near:مكلف	0:-8 4:29 5:-10 10:-26
near:مكون	3:24 4:-12 6:-10
near:ملاج	3:41 6:-10 9:-11 11:-27
near:ملاح	3:9 5:17 6:-8
near:ملاز	0:-8 3:-9 5:13
near:ملال	2:-20 6:28
near:ملاي	0:-16 2:-22 4:-15 5:-8 6:20 7:-17 8:-9 11:-24
near:ملجا	3:45 4:-11 6:-33 7:-19 9:-13 11:-8
near:ملعب	0:-8 3:23 4:-12 5:-12 6:-18 7:-12 9:12
near:ملف	0:-9 3:-23 4:16 6:-27 7:26 8:-8 10:-16 11:-17
near:ملفا	3:-13 4:-9 6:-24 7:26 10:-10
near:مليا	0:-19 2:-16 4:-15 6:25
near:مليش	0:-11 2:20 3:-24 4:-25 5:-23 7:-28 8:-13 10:22 11:-16
near:مليو	0:-32 1:-12 2:-34 3:-18 4:10 5:-36 8:-36 9:-12 10:28
near:مما	1:-15 3:-13 6:15 7:13 9:-18
near:مماث	0:-16 2:9 3:-8 4:-26 5:-14 6:30 7:-15 8:21 10:-23
near:ممثل	0:-17 2:-14 3:10 4:37 6:-27 9:-12
near:ممرض	0:30 2:-28 3:-19 5:-35 6:24 7:-26 8:-16 10:-31
near:مملك	3:-12 9:25 11:-23
near:ممن	0:21 1:-12 2:-36 3:-31 4:-19 5:27 6:-30 8:-8 10:-30 11:32
near:ممنو	6:17
near:منا	0:-21 2:34 3:-16 4:27 5:-22 6:-57 7:18 10:-29 11:11
near:مناج	0:24 2:-8 3:-14 4:-8 5:-14 6:-20 7:-16 9:-15 10:12 11:-23
near:مناز	1:-8 2:-8 3:25 4:-24 5:-14 6:-36 7:-23 8:-16 9:-41 10:-33 11:18
near:مناط	0:-12 2:-22 3:9 4:14 5:-30 6:-10 7:-14 8:-26 9:-45 10:-25 11:21
near:مناف	3:34 6:-11 9:-24 11:-38
near:مناو	5:29 6:-14 7:-11
near:منتد	0:-11 1:22 4:15 6:-41 7:-10 11:-9
near:منتس	6:9
near:منتص	0:-24 3:-15 5:-12 6:30 9:23 10:-14 11:-23
near:منتظ	11:10
near:منته	2:21 4:-20 6:-25
near:منجم	0:18 2:-8 3:-8 4:-23 6:17 10:-19
near:منح	3:18 10:-9 11:-26
near:منخف	3:31 6:-9 7:-19 10:-10
near:مندو	5:25 6:-18 7:-12
near:منذ	0:-53 1:-10 2:-14 4:-20 5:-25 7:-8 9:-17 11:19
near:منزل	0:-22 2:-13 3:20 4:-19 5:-19 6:-15 7:17 8:-19 9:-10 10:-14 11:-8
near:منسق	0:-11 2:13 3:-24 4:-26 5:-20 6:16 8:-17 9:26 10:-8
near:منسو	3:17 5:-16 6:15 7:-8 11:-15
near:منشق	2:-31 4:-21 6:37 10:-13
near:منشو	6:8
near:منصر	1:19 2:10 5:-23 7:-12 8:-10
near:منصه	0:-14 2:-16 3:-12 4:-29 5:23 6:17 7:-33 8:-14 10:14 11:-10
near:منطق	0:14 1:-22 2:-44 3:23 4:-32 5:14 7:-51 8:-30 10:32 11:-19
near:منظم	0:17 1:37 2:-46 3:22 4:31 5:-59 6:-26 7:-40 8:-47 9:-53 10:-52 11:10
near:منظو	11:16
near:منعت	2:-13 4:-19 6:23 10:-24
near:منفج	3:-10 6:29 9:-15 11:-23
near:منفص	2:-11 5:-26 6:40
near:منفل	5:8
near:منقذ	4:14 10:-12
near:منكو	3:8 6:-22 7:22
near:منه	0:36 3:-16 4:-8 5:-19 6:-22 7:-15 9:-8 10:-13 11:17
near:منها	1:-30 2:-25 4:-23 6:28 8:-33 9:-53 10:-59 11:-46
near:منهم	0:-15 1:-67 2:-18 5:8 6:-18 7:-21 9:19 11:-28
near:منهن	0:12 1:-8 3:-36 4:-22 6:-28 7:-38 8:-34 9:-10 10:21 11:-11
near:منيا	3:-17 5:20 6:-13
near:مهاج	0:36 1:25 2:-72 3:-46 4:-23 5:-55 8:-39 10:12 11:-9
near:مهجر	4:-9 5:-9 6:-23 7:-9 8:-9 9:-37 10:-12 11:15
near:مهدد	9:12 11:-10
near:مهرب	1:-8 4:29 5:-10 6:-14 7:-15 10:-8
near:مهرج	0:-22 2:-11 5:20 6:19 10:-9
near:مهله	3:15 4:-8 6:-11 11:-9
near:مهند	0:-27 1:-9 2:-22 4:39 5:-20 6:-29 7:-23 10:17
near:مواج	2:-10 3:26 6:-16
near:مواز	5:22 6:-18
near:مواش	3:20 6:-11 7:-8
near:مواص	3:23 6:-8 9:-8 11:-13
near:مواط	0:-21 2:-14 6:-9 7:-9 8:-8 10:-13 11:9
near:مواق	0:-23 1:-9 2:-12 3:44 5:-14 7:-33 8:-20 10:-25 11:-40
near:موبد	2:-34 3:-28 4:-17 5:-19 6:-11 7:-10 8:45 9:-35 10:-41 11:-22
near:موت	5:34 6:-23 7:12
near:موتم	4:14 9:-25 11:20
near:موتي	5:-10 6:29
near:موج	2:-8 5:-15 6:-29 7:32
near:موجب	4:-18 6:13 8:19 10:-26
near:موجه	0:10 5:-15 6:19
near:مودي	0:14 5:-8 6:11 10:-13
near:موري	0:-8 1:23 3:-31 4:-8 5:-12 6:-13 7:-21 8:-8 9:22 10:-10
near:موزع	5:9
near:موزم	0:14
near:موسس	4:-16 5:11
near:موسك	0:-20 2:-14 3:-21 6:28 7:-9 8:-13 10:-10 11:-18
near:موسم	3:-13 4:-10 5:-9 6:41 7:-12 9:-8
near:موسي	0:-22 3:-21 4:-8 6:16 7:-11 9:24 10:-8 11:-12
near:موضح	5:28 6:-15 9:-14 11:15
near:موظف	0:-16 3:-23 4:29 5:-12 6:12 7:-17 8:-20 9:9 10:-50 11:-16
near:موقت	3:23 4:-12 5:-12 6:-18 8:-11 9:-16
near:موقع	0:-37 1:-9 2:-32 5:-9 8:-28 10:34 11:-31
near:موكد	0:-25 1:-18 2:10 3:-32 4:14 5:-13 6:-8 7:9 8:21 9:-13 10:-33 11:-16
near:مولف	2:-8 4:12 6:24 7:-11 10:-15
near:مونو	2:-12 4:-19 5:-21 6:42 7:-12 8:-20
near:ميات	0:14 3:-15 4:-22 6:21 10:11
near:ميان	0:-12 3:-39 4:-9 6:12 7:-11 8:-12 9:-26 10:28
near:مياه	0:20 2:-11 3:-14 4:-21 5:-11 6:16 7:-10 9:-11 10:-29 11:19
near:ميتا	1:-9 3:-17 4:14 6:-13 7:-24 8:19 9:-8 10:-36 11:-10
near:ميتي	0:-15 2:9 4:-37 5:-12 8:-32 9:20 10:22 11:-23
near:ميثا	3:-16 4:-10 5:28 6:-14 7:-21 10:-10 11:-10
near:ميدا	0:-15 2:-12 3:-26 4:-23 5:-23 6:47 7:-19 10:-21
near:ميدي	5:-8 7:11
near:ميسا	5:20 6:-15
near:ميغا	6:-18 7:19
near:ميلا	0:-22 2:-11 5:20 6:19 10:-9
near:ميلي	0:-15 2:-10 3:-13 4:-23 5:-19 6:27 7:-24 8:-16 10:16 11:-12
near:مينا	0:-13 2:10 3:-24 4:-16 5:10 10:-16 11:12
near:ميه	1:-12 2:-21 3:-17 4:-16 5:23 6:-27 7:-17 9:14
near:ناتج	5:8
near:ناجم	5:25 10:-17
near:ناجو	0:9 2:-14 3:15 4:-16 5:-22 6:28 7:-24 9:-18 10:-24 11:-12
near:ناجي	0:-15 2:-11 3:-26 5:21 6:-26 10:14 11:-9
near:ناحي	6:-17 10:13
near:نادي	0:-18 2:37 3:-17 4:-40 5:-15 6:-47 7:-11 8:38 10:-38
near:نار	0:14 2:-44 3:-19 4:-50 5:10 6:20 7:21 8:-18 10:-41 11:-17
near:ناري	2:-16 3:-13 4:-16 5:27 6:14 7:-17 8:-8 9:-15 10:-14 11:-12
near:نازح	0:-13 2:-8 3:32 4:-20 5:-28 6:-8 7:-9 8:-15 9:-22 10:-23 11:-14
near:ناسف	5:-12 6:29 7:-11
near:ناشط	3:-16 5:-9 6:-14 7:21 8:-15 10:-12 11:-18
near:ناصر	0:-11 2:-16 4:-20 8:13
near:ناطق	0:-11 2:-18 5:13 6:12 7:-25
near:نافذ	6:17
near:نافي	0:-15 4:25 6:-12
near:ناقل	0:-10 4:12 7:-10
near:نامل	0:-10 2:-8 3:-13 4:-16 5:-12 6:-24 7:-9 9:-8 10:30 11:-14
near:نانغ	6:13
near:نايب	0:10 2:-15 3:-17 4:-15 5:-19 7:9 9:12 11:-9
near:ناير	0:-26 2:-17 4:11 6:22 10:-21
near:نبحث	6:9
near:نبطي	5:9
near:نبي	6:20
near:نتاي	2:17 6:-10
near:نتج	6:9
near:نتيج	0:-10 2:-15 3:-23 4:-31 5:13 6:26 7:-27 8:-18 9:-10 10:-25
near:نجا	4:-26 5:-11 6:15 7:-22 10:16
near:نجاه	1:-24 5:-11 6:31 7:-8
near:نجت	2:-13 6:18
near:نجف	5:13 6:-12
near:نجمه	5:10
near:نحن	1:10 3:22 7:-10 9:-12 11:-9
near:نحو	0:-23 1:15 3:23 4:-20 5:-19 6:-13 8:-46
near:نداء	6:10
near:ندفع	0:-25 2:-27 3:-8 4:16 5:-15 6:29 7:-30 8:-16 10:-19
near:نروي	3:25 9:-21
near:نزاع	3:-13 6:30 11:-9
near:نزح	0:-10 3:36 4:-11 5:-15 6:-9 7:-16 10:-11 11:-31
near:نزحت	3:-14 6:21
near:نزحو	3:50 6:-14 9:-26 11:-31
near:نزع	6:14
near:نزل	0:-20 3:-19 4:-9 6:28 7:-14 8:-10 10:-8 11:-11
near:نزوح	0:-8 3:33 4:-15 5:-13 6:16 8:-10 9:-13 11:-52
near:نزول	3:24 5:-13 6:-13 9:-13 11:-14
near:نزيل	5:12
near:نساء	1:-21 2:-26 3:-62 4:-26 5:-15 6:-8 7:-30 8:-12 9:-8 10:34
near:نسبه	5:13 11:-15
near:نستق	3:-20 4:-17 6:-21 9:25 11:-9
near:نسخه	6:11
near:نسمه	6:14
near:نشر	2:-12 4:-18 5:-27 6:20 7:13 8:-16 10:-26 11:-14
near:نشرت	0:-21 2:-18 3:-16 4:49 5:-46 7:-36 10:-19
near:نشره	3:19 6:9 11:-20
near:نصب	0:9 3:30 4:-12 5:-8 6:-23 7:-11 10:-17
near:نصبت	3:-8 11:10
near:نصره	0:-25 5:-8 6:19 7:-8
near:نصف	5:-13 6:21 8:-14
near:نصفه	0:-29 1:8 2:-9 3:21 4:-29 5:12 6:-22 7:-12 8:-9 9:-8 10:-17
near:نصل	3:10 5:-9 6:11
near:نصير	2:11 5:-9 6:10 10:-8
near:نظام	0:-29 3:-41 4:25 5:-19 6:-42 7:-8 8:9
near:نظر	6:26 7:-25 9:-9
near:نعرف	0:-30 1:-10 2:-13 3:-31 4:-10 5:-23 6:-57 7:56 8:-20 9:-11 10:-33
near:نعم	0:9 2:-16 4:-24 5:-11 6:-17 7:-14 8:27 10:-20 11:-8
near:نفت	0:-14 2:-13 4:17 6:10 7:-10 8:-11
near:نفسه	0:-24 1:21 2:-19 3:-36 7:12 8:-30 9:-15
near:نفط	6:9
near:نفق	6:9
near:نفوق	5:22 6:-21
near:نفي	0:-14 1:-8 2:27 3:-20 5:-12 6:-18 10:-18
near:نقاب	0:-15 1:-11 2:-10 3:-22 4:-21 5:-25 6:52 7:-22
near:نقاط	0:14 2:-11 4:-10 5:-8 6:-22 7:-8 10:19
near:نقدي	3:-9 9:11
near:نقص	3:-13 4:23 5:-17 6:-14 10:-11 11:-12
near:نقطه	0:16 3:-8 7:-11 9:15 10:-11 11:-12
near:نقل	0:-33 1:-18 3:15 4:-26 5:51 6:-35 7:-44 8:-35 9:24 10:-24 11:-54
near:نقلا	8:-13 10:16
near:نقلت	0:-37 3:11 4:-18 5:18 6:-25 7:-18 8:17 9:14 11:-32
near:نقلن	6:10
near:نقله	6:14
near:نقلو	0:-13 1:-8 2:-41 3:25 6:-56 9:-21 10:32
near:نقيب	5:9
near:نمسا	4:-8 5:-13 6:20 7:-8
near:ننتظ	0:-10 1:-8 2:-18 3:-19 4:-28 5:-26 6:10 7:25 9:-11 10:-29 11:-23
near:ننكر	9:-13 11:17
near:نهار	3:-18 6:19 7:-17 8:-9 10:-16 11:18
near:نهاي	0:-23 1:-10 3:-22 5:-19 6:-28 8:21 10:-39 11:35
near:نهر	0:-50 1:-15 2:-14 3:-31 4:-48 5:-64 6:20 7:14 8:-30 9:8 10:24 11:-45
near:نهري	6:10
near:نهود	0:11 2:-9 6:14 7:-9 10:-15 11:-9
near:نواذ	3:-26 9:24 11:-13
near:نور	0:-9 3:41 4:-11 6:-11 9:-34 11:-19
near:نوع	8:10
near:نوفم	1:-14 2:-35 4:-51 7:-35 8:-35 9:-24 10:13 11:24
near:نووي	3:-27 4:-14 6:29 7:-23 10:-10
near:نياب	0:-9 2:-8 3:-9 4:12 5:-26 6:22 10:-22 11:-11
near:نيال	2:14 4:12 6:-18
near:نيام	2:-10 5:-8 6:10 7:13
near:نيجر	0:15 1:-8 2:-28 3:-16 4:-15 5:-18 6:-22 7:15 8:-18 9:26 10:-9 11:-8
near:نيجي	0:38 1:-11 2:-21 3:-10 4:-18 5:-21 6:-18 7:-45 8:-26 9:22 10:20 11:-33
near:نير	0:-12 2:30 4:-9 6:-25 10:-24
near:نيرا	0:10 2:-10 3:-11 4:-18 5:-16 6:34 7:-12 10:-22
near:نيسا	0:-16 1:-10 2:-20 3:-22 4:-32 5:-17 6:10 7:-35 8:34 9:14 10:-32
near:نيكو	6:19
near:نيل	6:-9 9:-15 11:22
near:نينو	3:-29 4:-10 5:-11 6:-22 7:18 8:-16 9:-10 11:27
near:نيوز	2:12 4:-15 5:-10 10:9
near:هاتف	0:25 2:23 4:-18 5:-16 6:-13 7:-8 10:-21
near:هاجم	6:13 10:-14
near:هالك	2:-8 4:-10 6:41 7:-22
near:هامد	5:-15 6:22
near:هاون	3:12 5:-17
near:هايت	0:13 4:-19 7:-13 9:-16 10:-11 11:21
near:هجر	6:10 11:-9
near:هجره	0:-28 1:17 2:-12 3:24 4:-42 5:-11 6:-60 7:-22 8:-22 9:-42 11:33
near:هجرو	3:25 5:-8 9:-10 11:-24
near:هجما	0:-18 2:-22 3:20 4:-24 5:-15 6:41 7:-10 9:11 10:-23 11:-38
near:هجوم	0:-10 1:-18 2:-29 4:-16 5:21 6:28 7:-35 8:-45 9:-26 10:-77
near:هدنه	0:-17 2:10 3:-14 4:-14 5:-12 6:-38 7:-25 8:16 9:-9 10:10
near:هذا	0:-52 1:41 2:36 3:-32 4:-43 5:-30 6:-14 7:-9 8:-33 9:-47 10:-11
near:هذه	0:-29 1:-14 2:-24 3:15 4:-45 5:-29 6:9 8:-17 9:-23 11:11
near:هرات	6:15
near:هرب	0:24 2:-17 3:-36 4:-35 5:-32 6:-17 7:-45 8:-15 9:-12 10:37 11:-9
near:هربا	0:-23 4:-21 7:-14 10:30
near:هربو	11:12
near:هكتا	3:21 6:-22 7:14 9:-14
near:هلاك	3:-17 6:31 7:-10
near:هلال	0:-17 2:-12 3:-13 4:-22 5:10 6:18 7:-23 8:-15 9:-14 10:-19 11:-17
near:هلك	0:-8 2:18 5:8 6:-8 10:-19
near:هما	0:-9 2:-15 4:-19 5:-20 7:20 10:-11
near:هنا	0:-23 1:-17 3:32 4:-32 5:-19 6:10 7:-27 8:-14 9:-22 10:-15 11:-21
near:هناك	1:-29 2:-49 3:-16 4:45 6:-12 7:-12 8:-33 9:-32 10:-31 11:-31
near:هند	0:-18 3:-24 6:12 9:25 10:22 11:-9
near:هندس	6:8
near:هندي	0:-30 4:33 5:-21 6:-28 7:-10 8:-25 10:25
near:هنود	0:20 5:-23 6:23 7:-20 8:-11 10:-10
near:هوات	6:-16 7:21
near:هوال	3:14
near:هوت	5:19 7:-17
near:هول	0:-8 3:-31 5:-9 6:-26 7:-8 8:-16 9:19 11:18
near:هولا	0:-50 1:-37 2:-10 3:-10 4:-18 6:-15 7:31 9:-54 10:-10
near:هولن	3:18 6:-8
near:هوي	5:-9 6:16
near:هويا	0:22 2:-26 4:-24 5:-12 6:20 7:-12 8:-20 10:-26
near:هويت	1:13 2:9 3:-10 4:-12 5:-18 7:-24 10:-9
near:هويه	2:8 4:-13 5:-12 6:54 7:-26 10:-16
near:هييه	0:-24 2:18 5:-21 7:8 8:9 9:-23 10:-38 11:11
near:واحد	3:11 5:-15 6:22 7:-28
near:وادي	0:-10 3:28 4:-10 6:-15 7:-18 9:-12 11:-12
near:واصل	2:-10 3:-13 4:-11 5:22 6:-15 8:-15 9:-23 10:-15 11:24
near:وافد	0:-11 1:-12 3:-36 5:-23 6:19 9:30 11:-29
near:واقع	0:13 4:16 6:-15 10:-21
near:والي	3:-21 7:-9 11:21
near:وام	3:8 5:-24 6:27 7:-17 9:-10
near:وان	0:-24 1:-66 3:-11 4:8 5:-23 8:18 9:-13 10:-29
near:وثق	4:-9 5:-11 6:23 8:-13
near:وجبه	11:8
near:وجه	5:33 6:-34 7:-22
near:وحدا	6:-14 10:18
near:وحده	2:12 3:-17 5:13 6:-11 11:12
near:وحل	2:-9 3:-9 4:-9 5:-11 6:13
near:وحيد	0:23 5:-10 6:-10 7:-8
near:ورد	6:12
near:وزار	2:-20 4:-12 5:-17 7:-31 9:-22 10:17
near:وزرا	2:20 3:16 4:13 5:-11 6:-25 7:-10 8:-19 9:-9 10:-18 11:-14
near:وزع	2:-10 5:45 6:-44 9:-15 11:-8
near:وزير	0:10 3:12 6:-16 10:-11
near:وساط	4:-9 10:17
near:وست	5:22 6:-21
near:وسط	0:-22 1:31 2:-17 3:-18 5:-35 6:-17 7:14 8:-14 9:-21 10:-18 11:-10
near:وسطا	0:-14 2:-9 4:15 8:13 10:-23
near:وصل	1:-11 2:9 4:-52 5:-14 6:-37 7:-40 9:55 10:-42 11:-34
near:وصول	2:-18 4:-22 6:28 8:-20
near:وضع	2:-19 3:-14 4:-24 5:22 7:-18 10:22
near:وطن	0:-8 3:-14 6:-17 7:-9 8:24 10:9 11:-16
near:وطني	2:-30 3:-40 5:22 6:-9 7:10 10:-22
near:وظل	5:-8 6:12 7:10
near:وعدت	3:12 6:-11
near:وعن	0:-21 2:-17 3:-12 4:13 5:-12 6:18 8:-17 9:-17
near:وفا	5:-15 6:18
near:وفاه	2:-8 6:13 7:-20 11:-10
near:وفد	8:17
near:وفر	3:14 4:-10 5:-11 7:-11 9:-8 10:14 11:-13
near:وفق	0:-19 1:-8 2:-16 4:-54 6:-18 8:23 9:12 10:-23 11:-9
near:وفي	0:-30 3:8 5:-35 6:-23 10:18 11:-12
near:وفيا	1:-10 3:-20 4:-8 5:-35 6:65 7:-38
near:وقاي	0:-11 2:-15 3:8 6:15 7:9
near:وقت	0:-12 2:-24 7:-14 10:15
near:وقد	0:-12 1:-25 2:-34 3:-19 4:-16 5:10 6:26 7:12 8:-41 10:-16
near:وقع	0:-11 1:9 2:-34 3:-10 4:21 6:-11 7:-10 8:-18 10:-14
near:وقعت	5:-18 6:19
near:وقف	0:28 2:-23 3:-15 4:-36 6:32 8:-8 10:-19 11:-15
near:وقود	0:-9 3:-16 4:-19 5:26 6:19 7:-27 9:-8 10:-12 11:-11
near:وكال	0:-26 2:-10 3:-14 6:11 7:-13 8:-21 9:-18 10:13 11:9
near:ولا	0:-39 2:-23 3:-16 4:36 6:-23 7:28 8:-29 9:-16 10:-26 11:-22
near:ولاد	6:23
near:ولاي	1:-15 2:-11 3:-17 4:-48 5:-29 7:15 8:-40 9:-28 10:47
near:ولم	0:-11 1:-39 4:-17 5:-52 6:-16 7:20 8:17 9:-50 10:-13 11:13
near:ولن	0:-18 4:15 5:-13 6:-19 7:-24 8:13 10:-14 11:-11
near:ولو	0:8 3:-25 4:-13 5:-11 6:30 7:-18 10:-10
near:وما	0:-27 1:-24 2:-39 3:26 5:-45 6:-8 7:21 8:-36 9:-24 10:-21 11:-45
near:ومن	0:23 1:-44 2:-45 4:-64 5:-28 7:-22 8:-20 9:-17 10:-8 11:20
near:وهم	0:-37 1:-12 2:15 3:10 4:-27 5:10 6:-8 8:-45 9:-26
near:وهو	0:-57 1:10 3:-32 4:-11 5:-69 6:21 7:23 8:-35 9:18 10:-14 11:-24
near:وهي	2:-18 3:-31 5:-19 6:30 7:-23 8:-16 9:-9 10:-10 11:17
near:يابس	6:-17 7:17
near:يابو	9:-15 11:18
near:يات	2:30 3:-20 4:-28 6:12 7:-24 9:-11 10:-16
near:ياسي	0:-8 3:-9 4:26 5:-8 6:-24 8:-8 10:-11
near:يبحث	0:8 4:-34 5:-9 6:-8 7:22 10:-10
near:يبق	0:-12 3:12 4:-41 5:21 6:20 7:-34 8:-13 9:-8 10:-30
near:يبقي	0:-38 2:-30 3:-12 4:9 5:-10 6:-39 7:45 10:-11 11:-9
near:يبلغ	1:-10 3:-12 7:28 11:-23
near:يبيت	0:-11 3:53 4:-22 5:-18 6:-39 7:-19 8:-13 9:-24 10:-18 11:-12
near:يتجا	0:-9 2:-10 4:-13 5:-10 6:12 7:-10 8:-10 9:-19 10:17 11:17
near:يتحد	0:-15 2:-24 4:26 6:-8 7:10 8:-9 10:-32
near:يتسن	0:-13 2:-9 3:24 5:-11 7:-26 8:-8 9:-14 10:-8 11:-10
near:يتطل	4:16 8:-13
near:يتعر	6:12
near:يتلق	3:-17 5:39 6:-32 7:-14
near:يتم	6:15
near:يتمك	3:10 5:-8
near:يتنا	0:-11 5:-11 6:26 7:-11
near:يتوق	3:11
near:يجري	4:22 7:-21 10:-22
near:يجمع	5:18
near:يحاو	2:-12 5:18 7:9 10:-19
near:يحتا	3:19 5:14 6:-13 9:-24 11:-10
near:يحتج	0:-38 1:-9 3:-21 4:39 5:-18 6:-35 7:-24 8:-23 11:-12
near:يحتم	3:12 5:-12
near:يحصي	2:11 3:18 4:-8 9:-14 11:-17
near:يحمل	0:-28 2:-24 3:-29 4:-14 5:-29 6:24 7:-19 9:22 10:11 11:18
near:يخان	3:-17 6:-17 7:14
near:يخرج	2:-12 6:27
near:يخضع	4:-9 5:9 6:-13 7:-8 8:-11 10:15
near:يخطف	2:-16 4:-22 6:26 10:-25
near:يخلف	0:-15 3:-18 4:-17 5:-15 6:36 7:-14 9:-16 10:-24
near:يدخل	6:11
near:يدفع	3:8 6:-22 9:16
near:يدفن	2:15 4:-21 5:-12 6:15 7:-13
near:يذكر	6:12 9:14 10:-11 11:-23
near:يراف	5:9 6:-8
near:يرتد	6:17
near:يرتف	0:14 1:26 2:-15 3:-14 4:-29 5:-31 6:13 7:-28 9:-12 10:-15 11:-10
near:يرجع	0:-11 2:-9 3:-18 4:-13 5:-16 6:-44 7:26 8:-11 9:-25 10:18 11:-14
near:يرعو	6:19
near:يرفع	2:-10 4:10 5:-10 6:28
near:يرقد	5:40 6:-39 7:-11
near:يروي	4:-13 6:19
near:يزال	0:-17 1:-34 2:-24 4:42 5:-19 6:-43 7:34 8:-52 9:8 10:-24 11:-23
near:يزيد	0:-9 3:34 4:-20 5:-29 6:29 7:-23 9:14 11:-21
near:يستد	5:-9
near:يستض	3:-23 9:46 11:-37
near:يستع	0:-11 2:-10 4:-17 5:-13 8:-25 10:31
near:يستق	5:-8 6:12
near:يسجل	3:19 4:-8 5:-12 6:-20 7:-18 8:-14 9:-24 10:-12 11:22
near:يسمي	2:-8 5:-12 6:25 7:-11 11:-8
near:يشتب	6:9
near:يشغل	6:10
near:يشمل	6:-14 7:13 11:17
near:يصل	2:-12 3:20 4:-12 5:-15 6:16 7:-33 8:17 9:8 10:-15 11:-27
near:يضاف	2:-18 4:22 6:-27 7:-23 10:-20 11:8
near:يضرب	5:24 6:-23
near:يضم	0:-13 3:31 6:-16 8:-8 10:-10 11:-18
near:يضيف	0:-9 2:-13 3:-10 4:-10 5:-14 6:23 7:-19 8:-26 9:-9 10:21 11:-22
near:يطلب	2:-8 3:-15 4:14 5:-12 6:-28 7:16 9:-9 10:-14
near:يطلق	2:-32 4:-16 6:-20 7:-13 10:25
near:يظل	4:-11 6:-12 9:-11 10:15 11:-14
near:يظهر	0:-9 3:-11 4:17 5:-18 6:-45 7:42 10:-17
near:يعاد	3:-27 6:-8 9:-10 11:30
near:يعال	0:-8 3:-15 4:19 5:11 6:-9 7:-13 8:-13 10:-17 11:-12
near:يعان	0:-18 2:-32 3:-15 4:13 5:55 6:-26 7:-22 8:-33 9:-16 10:-33 11:-9
near:يعبر	2:-8 4:-9 5:-10 6:23 7:-13 10:-12
near:يعتز	3:28 5:-8 6:-15 9:-8 11:-10
near:يعتق	2:-22 3:-18 4:19 5:-9 6:-10 8:-13 9:-13 10:14 11:-29
near:يعثر	0:-18 1:-17 2:-20 4:-24 5:-24 6:-53 7:61 10:-22 11:-8
near:يعد	0:-15 1:24 2:-19 4:-38 5:-30 6:-33 7:13 8:-18 9:-33 11:27
near:يعرف	0:-24 1:-15 2:-38 3:-16 4:14 5:-37 6:-23 7:48 8:-15 9:-10 10:-59 11:9
near:يعلن	0:-20 4:-10 10:13
near:يعمل	0:-37 2:-23 3:-11 4:-20 5:-30 6:41 7:-34 9:-8 10:27
near:يعني	0:-10 3:-14 4:-25 5:-16 6:-30 7:39 8:-8 10:-14
near:يعود	0:-15 2:13 3:19 4:18 5:-12 6:-39 7:-27 8:-16 9:-16 10:-17
near:يعيد	2:-9 6:22 7:-12 10:-11 11:-14
near:يعيش	0:-8 1:-9 3:45 4:-9 5:-8 6:-28 7:-20 11:-30
near:يفتح	6:8
near:يفتر	2:-13 3:-35 4:-12 7:-11 10:-15 11:36
near:يفرج	0:-20 6:-21 7:-8 8:-11 10:19
near:يفرغ	5:-8 6:-12 7:14
near:يقار	3:-16 6:19 9:-9 11:16
near:يقتل	2:-22 3:10 4:-21 5:-9 6:42 7:-22 10:-21
near:يقدر	3:-16 4:-8 6:14 7:8 8:-13 9:14
near:يقرب	3:-20 9:21
near:يقضو	2:-15 8:10 10:-14
near:يقضي	3:-23 4:-15 6:24 7:-13 8:26 10:-23
near:يقطن	6:9
near:يقل	0:14 1:-9 2:-18 5:9 6:-35 7:36 8:-15 9:-20 10:-26 11:-17
near:يقود	6:9
near:يقول	1:-48 2:18 3:-53 4:19 5:-72 6:13 7:10 8:28 9:-44 10:-45 11:-53
near:يقيم	3:51 4:-13 5:-11 6:-25 7:-17 9:-22 11:-18
near:يكاف	5:13
near:يكفي	3:-8 6:13 7:-10 9:12 11:-10
near:يكمل	3:-16 6:22 7:-22 10:-9 11:16
near:يكن	6:23
near:يكون	0:-23 1:25 2:24 3:-22 4:11 5:-16 6:-26 7:-23 8:-8 9:-13 10:-16 11:-9
near:يلاح	5:10
near:يلتح	3:14
near:يمكن	5:-9 6:18
near:يملك	9:11
near:يمن	2:-9 4:-12 6:-19 8:21 9:8 10:-13 11:-13
near:يمني	1:8 2:-18 3:-10 4:9 5:-32 6:22
near:يمهل	5:-9 6:14 11:-9
near:ينا	0:-8 2:12 3:-32 4:8 6:-47 7:-28 8:-19 9:18 10:13 11:-19
near:ينام	0:-9 2:-11 3:51 4:-17 5:-23 6:-39 7:-16 8:-17 9:-16 10:-21 11:-17
near:يناه	3:22 8:-16 9:-24 10:-8 11:-10
near:يناي	0:-32 1:18 2:11 3:-32 4:14 5:-28 8:-59 9:-9 11:9
near:ينتظ	0:-11 1:-10 2:-17 3:-24 4:-31 5:-9 6:26 7:-15 8:12 10:11 11:-17
near:ينتم	5:-10 6:27
near:ينج	2:-12 3:-12 4:17 5:-20 6:13 7:-21
near:ينشر	2:-17 3:-16 6:26 7:-8
near:ينفد	9:10
near:ينفي	6:13
near:ينقل	6:15 9:12 11:-13
near:ينهم	0:-10 5:-20 6:26 7:-12
near:يها	3:20 5:-10 6:-18 9:-16 10:-16
near:يهم	0:-8 2:-24 3:-17 4:19 5:-11 6:9 7:-21 10:-24 11:10
near:يواص	3:-24 5:-13 6:-16 9:-21 11:35
near:يوجد	3:23 8:11 9:-12 11:-14
near:يوسف	6:17 7:-10 9:-13 11:13
near:يوقع	6:11
near:يوكد	0:-8 4:27 5:-17 6:30 7:-13 8:-24 10:-32
near:يولي	0:-17 1:-8 2:-25 3:-12 4:-8 6:23 7:-41 8:15 9:-31 10:-38 11:31
near:يوم	0:-42 1:-29 2:-42 4:-127 5:-17 8:-27 10:17 11:31
near:يوما	0:-36 1:12 2:-27 3:-34 4:27 5:-28 7:-26 8:8 9:-28
near:يومه	0:11 1:-15 4:-20 5:-11 6:-12 7:8 9:20 11:-14
near:يومي	0:-43 1:-14 4:-16 5:-10 6:-27 7:-20 8:-14 10:13 11:30
near:يونا	7:12
near:يونس	0:-9 3:18 4:-21 7:-12 9:-8 10:12 11:-15
near:يوني	0:15 1:-8 5:-14 7:-25 8:-27 9:-21
near:يووي	3:8 5:-22 6:-20 9:32 11:-33
near:ييف	0:-10 2:-23 4:-18 6:14 8:12 10:-16 11:-9
next:claim-abducted	0:-10 1:-32 2:-68 3:37 5:16 6:-16 7:-9 8:-14 9:-30 11:-34
next:claim-allocated	4:-44 5:12 6:11 7:-53 8:-18 10:-36 11:20
next:claim-casualties	0:-11 1:-21 3:8 4:8 5:-27 6:10 7:-20 8:-14 9:12 10:-17 11:-11
next:claim-dead-in-captivity	0:-9 1:-18 2:21 3:-12 6:-41 8:-31 9:-26 10:18 11:-36
next:claim-delivered	0:-58 1:-30 2:-20 4:12 5:10 6:-31 7:18 8:-27 9:18 10:-41 11:16
next:claim-displaced	1:-65 2:-35 4:-11 6:-30 7:18 8:-43 9:-26 10:-14 11:18
next:claim-held	0:25 2:-12 3:-16 4:-27 6:-19 7:-11 8:-28 10:28 11:-11
next:claim-injured	0:-22 1:-22 2:-68 3:-40 4:-12 6:9 7:11 8:-31 9:-16 10:28 11:15
next:claim-killed	0:-10 1:-9 3:8 4:-31 5:11 8:-22 10:-23 11:-30
next:claim-missing	0:-42 1:-63 5:12 7:16 9:-35 10:-32 11:-53
next:claim-pledged	0:20 1:-12 2:-21 3:-35 4:-58 5:-24 6:39 7:8 10:15 11:14
next:claim-prisoners-exchanged	0:-14 1:-14 2:8 3:-35 4:-46 5:10 6:-40 7:-36 8:28 9:-14 11:-32
next:claim-refugees	0:-43 2:-25 3:11 4:-30 5:-50 6:14 7:-35 8:-56 9:11 10:-9 11:13
next:claim-released	0:14 1:-8 2:-8 3:-39 5:-9 6:-20 7:-38 8:19 9:-39 11:-32
next:claim-requested	0:12 1:-11 3:-14 5:28 6:-15 7:-51 8:-20 9:13 10:-20
next:claim-returned	2:-58 3:-17 4:-43 5:-16 7:13 8:-37 9:-13 10:-25 11:11
next:claim-total	3:-20 5:-10 6:14 7:-9 9:18 11:-15
noun:	0:-46 1:12 4:-16 6:-12 7:-8 8:-15 11:-11
noun:afghan	0:-8 3:-37 4:-14 6:-17 9:13 10:-10 11:21
noun:aid-worker	0:16 2:16 3:-16 4:-17 5:-10 9:-11 10:-18
noun:attacker	6:24
noun:body	0:-43 1:-29 2:68 3:-38 4:-59 5:-69 6:47 7:-92 8:-62 9:-14 10:-65 11:-12
noun:boy	0:51 1:-9 2:-18 3:-37 5:-9 6:-57 7:-32 8:-16 9:-16 10:-43 11:-22
noun:british	6:8
noun:brother	0:26 2:-15 3:-8 4:-32 5:-19 6:33 7:-33 8:-10 10:-26 11:-12
noun:captive	2:9 3:-38 5:-27 6:-58 7:-35 8:38 9:-26 10:17 11:-32
noun:case	1:-19 2:-17 3:-47 4:-29 5:13 6:13 7:8 8:-20 9:-16 10:-26 11:-30
noun:chadian	3:-15 9:-16 11:27
noun:child	0:8 2:-74 3:-18 6:37 8:-67 9:-67 10:-21 11:-22
noun:chinese	0:17 4:-12 10:-9
noun:citizen	0:-25 1:-13 2:-23 6:-16 9:-19 10:-12 11:30
noun:civilian	0:-38 2:-51 3:-43 4:16 5:-37 6:40 7:-66 8:-21 9:-38 10:37 11:-56
noun:colleague	0:-22 2:-19 4:8 5:20 7:-9 8:-10 10:8
noun:commander	0:-29 2:-11 4:-13 5:-17 6:37 8:26 10:-33
noun:companion	0:-42 2:10 3:-33 4:-41 5:12 6:-26 7:23 8:-18 9:-12 11:-11
noun:convict	4:19 8:-15 10:-10
noun:crew-member	0:-10 4:10 6:-9 7:16
noun:daughter	0:-13 3:-8 4:-12 6:29 7:-19
noun:dead-person	1:-10 3:-8 5:-10 6:31 7:-16
noun:death	0:-27 1:-26 2:-16 3:-33 4:-13 5:-65 6:101 7:-51 9:-11
noun:deputy	6:18
noun:detainee	0:-19 1:-9 2:40 3:-21 4:-32 5:-22 6:-62 7:-9 8:21 11:-12
noun:displaced-person	0:-26 1:-8 2:-8 3:77 4:-25 5:-48 6:-63 7:-24 8:-20 9:-89 10:-32 11:13
noun:district	0:-9 2:-25 4:-28 6:-25 7:-11 8:-30 10:42
noun:doctor	0:10 3:-12 5:-11 6:-37 8:15
noun:driver	0:-11 3:-10 4:-10 7:-24 8:-19 9:-8 10:28
noun:drowned-person	5:-13 6:41 7:-16
noun:elderly-person	5:-18 6:26
noun:emirati	0:9 4:-13 6:-17 10:12
noun:employee	0:-18 2:27 3:-10 6:-13 7:-8 8:-16
noun:engineer	0:-22 2:-14 4:21 6:-12 7:-18 10:14
noun:ethiopian	0:-20 3:-9 4:-16 5:-10 6:-16 8:-14 10:26
noun:family	4:28 6:-27 7:-8
noun:farmer	2:-9 5:-24 6:12 7:-13 10:13 11:-11
noun:fighter	0:-24 2:-35 3:-16 4:-45 5:-10 6:62 7:-23 10:-30
noun:filipino	0:-13 4:16 6:-13 7:-9 8:-22
noun:firefighter	0:-14 2:-8 3:-10 5:29 6:-19 7:-28
noun:fisherman	0:21 2:-16 5:-11 6:14 10:-26
noun:foreigner	0:33 2:-15 4:26 6:-25 7:-8 8:-18 10:-35
noun:girl	0:36 2:-14 3:-18 4:-45 5:-21 6:-23 7:22 8:-11 10:-16
noun:grandchild	6:17
noun:guard	0:-38 2:-34 4:29 5:14 6:38 7:-12 8:-16 10:-42
noun:guest	0:-17 2:-12 4:-11 6:13 7:9 8:-10 10:-8
noun:gunman	0:-29 2:-24 4:-19 5:-35 6:68 7:-12 10:-21
noun:haitian	3:-16 9:-11 11:15
noun:health-worker	0:29 5:-20 6:-21
noun:helper	0:-19 5:22 6:-28 7:21
noun:herder	0:25 4:-12 5:16 6:-35 7:-14 10:-9
noun:hostage	0:-18 2:48 3:-13 4:-24 5:-24 6:-71 7:-34 8:-68 9:-8 10:32
noun:human	0:-11 1:-11 2:-8 4:-22 5:-20 6:26 7:8 8:-11 9:-21 10:-12 11:11
noun:indian	0:17 2:-15 4:-23 5:-8 7:-12 8:-19 10:15
noun:individual	0:-26 2:-18 3:24 6:31 7:-32 8:-29 9:-15 10:-35 11:-17
noun:inhabitant	0:-8 3:30 4:-13 5:-12 6:-26 9:-16
noun:injured-person	0:-56 1:-23 2:-35 3:-64 4:-49 5:116 6:-78 7:-71 8:-25 9:-23 10:-38 11:-33
noun:injury	0:-13 3:-10 5:57 6:-52 7:-18 11:-9
noun:inmate	2:-19 6:22
noun:iraqi	3:-12 5:-8 6:-23 7:-8 8:-15 9:-16 11:30
noun:israeli	0:-10 4:15 6:-32 8:-21 10:16
noun:italian	2:-15 4:-23 5:-10 10:24
noun:journalist	2:-17 4:-8 5:-14 6:30 7:-16 8:21 10:-17
noun:killed-person	0:-38 1:-19 2:-45 3:-65 4:-45 5:-65 6:153 7:-68 8:-14 9:-23 10:-34 11:-14
noun:korean	0:-10 2:-8 4:14
noun:leader	2:-21 4:-20 5:-14 6:36
noun:lebanese	0:-25 2:-8 4:29 5:-23 6:-17 7:-19 8:-13 9:18 10:-18 11:-16
noun:malian	0:-13 4:15
noun:man	0:25 2:-25 3:-28 4:-12 5:-30 7:-21 9:-8 10:9
noun:martyr	0:-8 2:-21 3:-13 4:-10 5:-62 6:107 7:-22 8:-9 10:-11
noun:member	0:-35 2:-20 3:-31 5:-36 6:37 7:-22 8:17 10:-23 11:-16
noun:migrant	2:-21 3:-41 4:12 5:-22 6:-10 7:-36 8:-19 9:-14 10:14 11:25
noun:missing-person	0:-35 1:-28 2:-12 3:-36 4:-29 5:-70 6:-100 7:105 8:-9 9:-15 10:-21 11:-20
noun:mortal-remains	0:-27 1:-9 3:-25 4:-45 5:-57 6:64 7:-40 8:-29 9:-9 10:-45 11:-9
noun:mother	6:13
noun:nationality	6:-24 9:24 11:-12
noun:neighbour	0:17 2:-9 3:30 4:-39 5:-21 7:-37 8:-15 9:-17 10:-22 11:-13
noun:newcomer	3:11 6:-15 9:13 11:-23
noun:nun	10:11
noun:nurse	0:16 2:-17 3:-8 4:18 6:-34 7:17 8:-24 10:-33
noun:officer	0:-24 2:-34 3:-8 4:22 6:-14 10:-29
noun:official	1:-17 5:-13 6:29 7:-9 10:-12
noun:operation	4:-8 6:17 8:-8
noun:other	0:-23 1:-50 2:-26 3:-28 4:34 5:27 6:-103 7:50 8:-41 9:27 10:-30
noun:palestinian	0:-22 2:-42 3:-32 4:-19 5:-10 6:18 7:-8 8:28 10:-10
noun:paramedic	3:-16 4:-8 5:18
noun:passenger	0:31 2:-14 3:-16 4:-9 5:-17 6:-14 7:9 10:-21 11:10
noun:patient	0:-23 2:-12 3:-16 4:-28 5:-18 6:37 7:-29 8:22 10:-14
noun:person	2:-95 3:55 4:-21 5:-36 6:-16 7:8 9:-48 10:-95
noun:pilgrim	0:-21 6:24 10:-8
noun:pilot	6:15
noun:policeman	2:-21 3:-20 4:21 7:-28 8:-11 10:-33
noun:prisoner	0:-40 1:-13 2:30 3:-31 5:-33 6:-76 7:-42 8:34 9:-9 10:-30 11:-38
noun:pupil	0:46 2:-21 3:21 4:-42 5:-44 6:-25 7:-13 8:-35 10:20 11:-17
noun:rebel	2:-24 4:-14 6:37 10:-18
noun:recruit	5:-11 6:13
noun:refugee	0:-18 1:-15 2:-9 3:-52 4:-18 5:-29 6:-28 7:-16 8:-33 9:63 10:-22 11:-21
noun:relative	3:-21 4:-15 5:-12 6:15 10:-8
noun:rescuer	4:14 10:-12
noun:resident	0:-38 1:-10 2:-16 3:78 4:-17 5:-46 6:-52 8:-28 9:-31 10:-12 11:-44
noun:returnee	0:-11 2:-13 3:-59 4:-22 5:-10 7:-27 8:20 9:-62 10:-12 11:66
noun:russian	6:9 10:12
noun:sailor	0:-14 2:-24 3:-11 4:-13 5:-11 8:-18 10:26
noun:saudi	2:-11 4:-17 6:-9 8:54 10:-46
noun:security-agent	6:13
noun:seller	2:-11 5:-12 6:29 10:-8
noun:shepherd	0:18 4:-10 5:10 10:-12
noun:soldier	0:-48 1:-8 2:-37 3:-86 4:45 5:-22 6:32 7:-76 8:24 9:-46 10:-29 11:-81
noun:son	0:-14 2:-11 3:-16 5:-16 6:-17 7:32 8:-15 9:-12 10:-18 11:10
noun:staff-member	3:-16 5:-33 6:28 7:-17 10:16
noun:student	0:10 2:-8 3:-9 4:-15 7:-11 10:8
noun:sudanese	0:-15 3:-39 4:-22 6:-18 8:28 9:36 10:-33
noun:survivor	5:27 6:-16
noun:syrian	0:-16 2:-10 4:-9 6:-15 7:10 10:-10 11:18
noun:teacher	2:30 3:-16 4:18 5:-25 6:-24 8:-12 10:-46
noun:tent	3:20 4:-10 6:-18 7:-9
noun:terrorist	0:-17 2:-19 3:-14 4:-22 5:-35 6:62 7:-22 10:-22
noun:thai	0:-9 2:-12 3:8 4:-16 8:-31 10:34
noun:tourist	6:12
noun:town	3:11
noun:trapped-person	4:-12 7:15
noun:ukrainian	8:20 11:-8
noun:victim	0:-13 2:-17 3:-20 4:-11 5:11 6:14 7:-25 10:-8 11:-8
noun:villager	0:-21 2:-16 3:9 6:36 7:-30 10:-13 11:-13
noun:visitor	6:-10 7:12
noun:volunteer	2:-9 3:-8 4:-8 6:25 7:-18 10:-10
noun:woman	0:-28 2:-87 3:-71 4:-21 5:-14 6:37 7:-38 8:38 9:-34 10:22 11:-34
noun:worker	0:-37 1:-17 3:-20 4:-38 5:-16 6:18 7:32 8:-32 9:-17 10:-23 11:-27
noun:worshipper	0:-15 2:-15 4:-16 6:9 10:20
noun:yazidi	0:21 4:-19 7:-9 10:-11
noun:yemeni	6:9
noun:young-man	0:40 2:-11 3:-19 4:-26 5:8 6:-24 7:-27 8:-15 9:-9 10:-15 11:-18
only:aid	3:-21 6:15 9:-28 11:21
only:casualty	1:8 2:-59 4:-52 5:20 8:-98 9:27 10:-46
only:displacement	2:-18 4:-19 6:24
only:hostage	0:-22 1:-15 2:-42 3:-14 4:9 6:23 9:-9 11:-11
other:abducted	0:-18 1:-33 3:11 4:-12 6:18 7:-15 8:-73 9:-9 11:-15
other:aid	0:-9 1:-31 2:-16 3:8 5:-11 6:-9 8:-42 9:-14 10:-27
other:allocated	0:-15 2:-16 5:-21 7:-15 8:-30 9:-8 10:-32
other:casualties	0:-44 1:49 2:-9 3:-42 4:-37 5:-10 6:-30 7:-10 8:30 9:-40 11:-9
other:casualty	1:-15 2:-11 7:-9 9:-14 11:-8
other:dead-in-captivity	0:-14 1:-26 2:-13 3:-41 5:-20 9:-70 10:10 11:-10
other:delivered	0:-12 1:-20 2:-8 4:-33 6:-22 7:-23 9:-11 10:-38
other:displaced	0:-21 1:-46 2:-36 3:-19 6:13 8:-11 9:-32 10:-12
other:displacement	0:-28 1:13 2:-19 3:-23 7:-22 8:-30 10:-15
other:held	1:-32 4:-14 5:-43 6:-8 7:-25 9:-21 10:-9 11:-25
other:hostage	0:-15 1:-39 2:23 4:18 5:-32 6:-34 7:-24 8:29 9:-11 10:13 11:-25
other:injured	0:-20 1:-32 2:-33 3:17 5:-26 8:-20 9:-9 10:-23
other:killed	1:-11 2:-13 7:-10 9:-16 10:-9
other:missing	0:-31 2:-41 3:13 4:-33 5:-14 6:25 7:10 8:-30 9:-11 10:-17 11:-65
other:pledged	1:23 2:-54 3:-14 4:-17 5:-14 6:10 7:-10 8:-37 9:-28 10:-29 11:8
other:prisoners-exchanged	0:-60 1:-64 2:38 3:-25 4:-10 6:-46 7:-62 8:46 9:-60 11:-58
other:refugees	0:-9 1:-39 2:-34 3:-17 4:-33 5:-22 6:-34 7:-26 8:-31 9:48 11:-8
other:released	0:10 3:-33 4:17 5:-26 6:-10 8:8 9:-30 10:-8 11:-29
other:requested	1:-51 2:-27 3:10 5:-43 6:-19 7:-25 8:-52 9:29 10:9 11:-24
other:returned	0:-21 1:43 2:-25 3:-16 4:-28 5:-24 6:-15 7:-10 8:-45 11:8
other:total	0:-47 1:-54 2:-40 3:-38 4:-21 5:9 6:39 7:-12 8:-49 9:25 10:-21 11:-26
others:7	0:-34 1:-69 2:-26 3:-11 4:8 5:-20 6:18 7:-28 8:-20
others:more	9:-11 10:-18 11:-35
qualified	0:-31 2:-55 3:21 5:-20 6:-21 8:-68 9:20 10:-84 11:-10
quoted	0:-20 1:-55 2:-14 3:-54 4:-29 5:-17 6:11 7:26 8:-56 9:10 10:-35 11:-39
right1:	3:-9 5:-8 6:-19 7:10 9:-15 11:25
right1:"	3:-25 4:-44 6:-44 7:19 8:10 9:17 11:-45
right1:(	0:-13 3:17 4:-8 10:-9 11:-19
right1:)	1:-17 4:-23 6:23 7:-48 8:-9 9:-17 10:-12 11:20
right1:,	1:-12 2:-34 6:14 7:-17 8:-45 9:-15 10:-32 11:-36
right1:.	0:17 1:-13 2:-19 3:-22 4:-19 9:-20 10:-49
right1::	3:-12 4:-12 5:-8 6:23 7:-11 11:10
right1:;	3:-9 5:20 6:-36 7:16 11:-12
right1:|	1:-78 2:-71 3:-32 4:-95 5:-19 6:17 7:9 8:-12 9:36
right1:اثر	5:9 7:8
right1:اثناء	0:17 2:26 4:-12 6:-19 7:-13 10:-23
right1:احياء	8:-15 10:16
right1:اخر	2:11 4:9 6:-19 8:-10
right1:اخري	2:-10 3:-15 4:-16 5:-15 6:12 7:-22 9:20 11:-14
right1:اخرين	0:-12 2:-12 3:12 4:15 5:-21 6:-16 7:19 9:13 10:-18 11:-23
right1:اذا	3:-16 7:19 9:8 11:-8
right1:اسم	3:-22 4:-10 6:-25 7:19 8:23 9:-13 10:-16 11:-15
right1:اسما	0:-13 1:-12 3:-11 4:-16 5:-16 7:29 8:-16 10:-22 11:-17
right1:اصيب	3:-12 4:-18 5:38 6:-36
right1:اصيبوا	3:-15 5:62 6:-46 7:-17
right1:اضافيه	2:30 6:-31
right1:افرج	6:10 8:-14 10:14
right1:اكثر	4:16 10:-14
right1:الاخرين	4:37 6:-25 10:-42
right1:الذين	0:-11 3:-12 5:-12 6:19 7:-18 10:12
right1:العام	0:8 1:17 3:-15 6:-10 7:-8
right1:القري	3:10
right1:الي	1:-29 2:-28 3:-13 4:-71 5:23 6:-50 7:-47 8:19 9:13 11:27
right1:ان	0:-10 2:-14 3:23 4:-20 10:-10
right1:انقطع	4:-20 5:-9 6:-18 7:29
right1:اوكراني	2:-18 4:17 6:15 8:-22
right1:باعيره	5:10
right1:بالرصاص	0:-11 2:-10 5:9 6:10
right1:بانفجار	5:11
right1:بترت	5:29 6:-20 7:-15
right1:بجروح	2:-8 5:40 6:-32 10:-9
right1:بحروق	5:30 6:-26 7:-8
right1:بحسب	3:16 4:-8 5:-24 6:22 7:-8 9:-28
right1:بحلول	0:14 4:-12 8:14 10:-17
right1:برتبه	2:-20 4:19 7:-12 10:-14
right1:برصاص	5:26 6:-14
right1:بسبب	5:15
right1:بطلقات	5:9
right1:بعد	1:-10 2:-52 3:-32 4:-55 5:-44 7:-47 8:-17 9:-13 10:66 11:-17
right1:بلا	3:10 4:-15 5:-8 6:12 7:-13
right1:بنيران	6:8
right1:بوساطه	0:-21 2:-13 4:-25 5:-12 6:-22 7:-9 8:38
right1:بين	0:11 1:59 2:-11 3:-15 4:-28 5:-42 6:-40 7:-32 8:-18 9:-11 10:-19 11:-31
right1:بينهم	2:-13 4:30 5:9 6:-20 7:-9 8:-11 10:-14
right1:تابعتان	0:14
right1:تحت	0:-9 2:28 4:-20 6:-20 7:20 8:-16 10:-8
right1:تشادي	3:-8 9:-31 11:34
right1:تلقوا	5:9
right1:توفي	4:-11 5:-20 6:22
right1:جديد	3:12 6:-9 9:12 11:-28
right1:جديدا	2:16 6:-16
right1:جراء	6:-12 7:16
right1:جرحوا	4:-8 5:36 6:-28 7:-12
right1:جري	5:-18 6:31 10:-10
right1:حامل	0:-9 2:-12 4:-9 5:14 6:10 7:-12 10:-18 11:-8
right1:حتفهم	1:24 2:-11 3:-18 5:-9 6:10 7:-27
right1:حتي	5:-12 7:-20 9:-18 11:19
right1:خارج	2:-10 3:-8 4:-9 5:-14 6:16 7:-9 8:-19 9:14 10:19 11:-15
right1:خرجوا	0:-26 3:8 4:-10 5:-18 6:-24 7:-11 8:24 9:-11 10:12 11:-16
right1:خطفن	0:11 4:-8 7:-14 10:8
right1:خطفهم	0:9 4:-8 6:-9
right1:خطفوا	0:39 2:-31 3:-15 4:-34 5:-8 6:-29 7:-10 8:-9
right1:خلال	0:-12 3:31 4:-8 7:-14 9:-9 10:8 11:-12
right1:داخل	0:-10 3:9 5:-15 6:24 9:-14 11:-18
right1:داخليا	3:24 9:-20 11:-13
right1:دفعه	0:-10 1:-10 2:-8 3:-14 4:-31 5:-13 6:8 7:-21 8:-20 10:31 11:-11
right1:دون	0:-8 4:-10 5:22 6:-29 8:-17 10:17
right1:رجعوا	3:-37 4:-9 6:-23 9:-35 10:25 11:36
right1:روحا	2:-9 5:-12 6:31
right1:سقطوا	0:-9 1:11 2:-17 3:-10 4:-14 5:-40 6:-12 7:20
right1:سوداني	3:-12 9:27 11:-21
right1:سوري	3:-9 5:18 6:-17
right1:شاحنه	2:-8 6:13
right1:شقيقان	5:9
right1:ضابط	2:-21 4:18 5:9 6:-13
right1:طفل	2:-13 5:-12 6:23 10:-8
right1:عادوا	3:-29 4:-8 6:-13 8:19 9:-41 10:-16 11:33
right1:عبر	0:-9 2:-8 4:-11 5:-12 6:10 8:-31 9:22 11:-21
right1:عبروا	3:-17 9:17 11:-13
right1:عثر	2:8 3:-9 4:-13 5:-8 6:22 7:-14 10:-22 11:-12
right1:عدد	6:17
right1:علي	0:-40 1:-13 2:-41 3:25 4:-9 6:-33 7:-29 9:-27 10:14
right1:عمره	5:-22 6:24
right1:عمرها	6:-22 10:19 11:-10
right1:عند	4:-12 5:-15 6:19 7:-25 10:-28
right1:غادروا	9:-10
right1:غرقوا	6:21 7:-12
right1:غير	3:-8 6:-15 11:23
right1:غيرهم	2:-10 3:23 4:30 5:-10 6:-31 8:-16 9:-25 10:-14 11:-26
right1:فارق	5:-16 6:19
right1:فارقا	5:-20 6:25
right1:فارقوا	5:-30 6:32
right1:فروا	3:12 9:22 11:-33
right1:فقد	5:15 8:-10 10:-11
right1:فقط	0:-23 1:-15 2:19 3:-39 4:-49 5:-18 6:-12 7:14 10:13 11:9
right1:فلسطينيا	2:-19 4:-8 6:8 8:18 10:-23
right1:في	0:-11 1:-18 2:-8 3:-15 4:10 7:-15 8:-40 9:10 10:-42 11:-35
right1:قباله	6:15
right1:قبل	0:12 1:16 2:-31 3:-28 4:-8 5:-28 7:-37 9:28 10:-32 11:8
right1:قتل	0:-28 2:-10 4:-8 5:-29 6:46 10:-13
right1:قتلوا	0:-20 2:-9 3:-28 4:-19 5:-21 6:62 7:-8 11:-12
right1:قد	2:-29 3:-10 6:33 7:-8 8:-11 11:-10
right1:قرب	6:13
right1:قضوا	1:-10 2:18 3:-28 4:-21 5:-16 6:28 7:-22 8:-12 9:-9 10:-11 11:-8
right1:كان	0:9 2:-14 4:-13 5:-21 6:10 7:10
right1:كانا	0:-18 4:-12 5:-15 6:17 10:13 11:-17
right1:كانت	0:-13 3:-8 4:-32 5:-15 6:-14 8:-23 10:39 11:-10
right1:كانوا	0:-11 1:-17 2:-59 3:-18 4:11 5:-12 6:-27 7:18 9:-31 10:26 11:14
right1:كل	2:-31 3:-26 4:-18 6:30 8:-9 9:18 11:-12
right1:كن	6:17
right1:لا	0:-22 1:-15 2:-28 3:30 4:34 5:-47 6:-53 7:10 8:-33 10:8 11:-44
right1:لاطفال	6:27 7:-18
right1:لدي	4:-13 8:17 10:-19
right1:لقوا	0:-8 2:8 3:-9 4:-13 5:-18 6:43 7:-23 10:-8 11:-22
right1:لم	0:-22 1:-28 2:-12 3:23 4:-15 5:-65 6:-32 7:71 8:-53 9:-40 10:-74 11:-51
right1:لمهاجرين	6:9
right1:له	5:14 6:-8
right1:لهما	0:-17 2:-14 4:13 5:19 6:-8 7:-13 10:-13
right1:ما	0:-28 1:-11 3:15 4:40 5:12 6:-65 8:-33 9:13 10:-36 11:-61
right1:ماتوا	0:-12 1:24 2:28 3:-22 4:-22 5:-17 7:-25 9:-8 11:-12
right1:متفحمه	6:12
right1:محلي	5:-8 6:19 7:-12 10:-12
right1:مره	3:23 6:-21 9:-11 11:-9
right1:مصرعهم	1:-13 5:-12 6:36 7:-13
right1:مع	0:11 3:-11 6:11 7:-10 10:-10
right1:معظمهم	3:-10 6:-10 9:19 11:-8
right1:مقابل	1:-8 2:13 3:-11 4:-20 5:-22 8:10 11:-9
right1:ممن	0:-25 1:-9 2:-28 3:-29 4:-23 5:37 6:-26 7:8 8:-14 9:-9 10:-18 11:34
right1:من	0:-26 1:-100 2:-25 3:10 4:-9 5:-16 7:-20 8:10 9:-65 10:-10 11:21
right1:منا	2:28 3:-11 4:14 5:-13 6:-38 7:-16 10:-12 11:12
right1:منذ	1:-22 2:-27 3:-8 4:-38 5:-40 6:29 7:-12 8:14 9:-40 10:-35 11:14
right1:منها	2:-22 3:-25 4:-15 6:51 7:-43 8:-9 9:-8 10:-12
right1:منهم	0:-35 1:-29 2:11 3:-33 4:-26 7:-40 8:15 11:13
right1:منهن	0:-49 3:-20 5:-9 6:-8 7:-25 8:-23 9:-8 10:22
right1:نزحوا	3:23 11:-16
right1:نقلوا	2:-19 3:24 4:18 6:-48 7:-20 10:-23 11:-19
right1:هجروا	3:18 11:-12
right1:هم	2:-8 4:-13 5:10 10:11
right1:و	0:9 2:-17 3:-18 5:-69 6:40 7:-43 9:-16 11:-16
right1:واربعه	2:-10 4:15 5:-8 6:13 10:-23
right1:واسرت	6:16
right1:واصابت	5:-15 6:19
right1:واصابه	5:-40 6:41
right1:واصيب	0:-10 5:-40 6:47
right1:واكثر	6:16
right1:والجيش	0:21 4:-9
right1:وامراه	5:-10 6:30 7:-14
right1:وان	8:10
right1:وتسعه	5:-10 6:15
right1:وثلاث	0:-12 3:26 5:-19 6:-18 9:-14 11:-14
right1:وثلاثه	4:-8 6:13 7:-11 8:23 10:-14
right1:وجرح	3:-12 5:-31 6:37
right1:وخمسه	6:12
right1:وصل	3:11 5:-8 6:-8
right1:وصلوا	6:-8 11:-17
right1:وعشرات	6:12
right1:وعشره	5:-22 6:19
right1:وفق	4:15 5:-10 6:-26 7:21
right1:ولم	6:-11 7:16
right1:ونحو	4:16 6:12 7:-9 8:-14
right1:يعيشون	3:34 5:-12 6:-26 9:-13 11:-10
right1:يوميا	11:10
right2:	11:8
right2:"	0:-24 1:-14 2:-38 3:-43 4:24 5:-19 6:43 7:-13 8:-9 9:-25 10:-55 11:-9
right2:#	0:-12 1:11 2:-66 3:-11 5:-61 6:41 7:-56 9:-10 10:9 11:-10
right2:)	5:-11 6:12
right2:,	1:-46 2:-49 3:-36 4:13 7:15 11:-17
right2:.	0:-34 1:-13 4:13 5:8 7:-29 10:-55 11:-16
right2::	3:-10 9:30 11:-27
right2:ابناء	0:-8 2:-11 3:-24 5:-10 8:11 9:-23 10:-15 11:27
right2:ابنايها	0:-10 4:-21 5:-16 6:-14 7:24 8:-30 9:-15 10:-21 11:14
right2:اثر	6:-10 7:9
right2:اثناء	0:15 10:-13
right2:اثنان	3:8 4:-10 6:15 11:-10
right2:اثنين	6:19
right2:اجانب	0:13 5:-13 6:13
right2:احد	0:-9 7:11 10:-8
right2:احدهم	4:21 6:-29
right2:احدهما	0:-10 4:19 5:-9 6:-13 7:-17
right2:احياء	2:-20 3:-16 5:-10 6:-13 7:-27 8:-8 10:31 11:-9
right2:اخر	3:19 6:-21 7:16 11:-12
right2:اخلي	0:15 2:-16 4:-21 6:-11 10:18
right2:اربع	0:-15 5:-21 8:11 10:21
right2:اربعه	4:15 5:16 6:-9 7:-13 10:-16
right2:اسبوع	0:-11 3:8 6:9 7:-13 10:20
right2:اسبوعين	0:28 3:12 4:-18 5:8 6:-31 7:-21 9:-20
right2:استنادا	7:13
right2:اسره	2:-10 3:-10 4:17 6:9 7:-13 10:-14
right2:اسري	8:17 10:-12
right2:اصابات	4:-9 5:27 6:-20 10:-8
right2:اصل	0:-42 2:25 5:-11 6:-42 7:-12 8:-17 9:-10 10:13
right2:اصيبوا	5:18 6:-10
right2:اضافه	3:-22 4:8 5:-25 6:-8 8:12 10:-13
right2:اطفال	0:-22 1:27 2:-32 3:16 4:17 5:-16 6:-32 7:15 8:-30 9:11 10:-35
right2:اطلق	2:-21 10:18
right2:اعيد	0:34 10:-32 11:10
right2:افراد	0:-17 2:-12 4:17 6:26 7:11 8:-13 10:-36
right2:افرادها	6:18
right2:افرج	0:28 4:-12 8:-15 10:-17
right2:اقل	3:11
right2:اكتوبر	1:-9 3:19 4:-10 5:-9 6:-12 7:-8 8:-11
right2:اكثر	0:-9 1:-12 2:-8 5:10 8:-16 9:-12 10:10
right2:الاتصال	4:-20 5:-10 6:-18 7:30
right2:الاسر	0:-10 2:22 6:-10 7:-12 10:-19
right2:الاطفال	5:-10 6:26 7:-13
right2:الامم	3:25 6:-14 9:-16
right2:الان	3:10
right2:الاهالي	3:27 6:-18 7:-20 9:14 11:-21
right2:البرد	6:8
right2:التاسعه	5:-19 7:14
right2:التعذيب	2:31 4:-15 6:-13 7:-12 8:-14
right2:الثالثه	4:-11 5:-9 10:13
right2:الثامنه	2:-8 4:-11 5:-19 6:14 8:-17 10:17
right2:الثانيه	0:-8 2:-8 3:12 4:-14 5:-17 7:-10 8:-8 9:-8 11:-9
right2:الجانب	0:-13 2:-13 3:-10 5:-11 6:17 8:9
right2:الجانبين	3:-15 4:-10 6:15 8:14
right2:الجثث	2:-8 6:21
right2:الجرحي	2:-15 6:12 7:-8
right2:الجنسيه	2:-20 10:20
right2:الجنود	2:-11 4:-19 6:16 8:9 10:-22
right2:الجيران	0:18 4:-25 5:-17 8:-13 10:-21 11:-13
right2:الجيش	0:-13 2:31 4:-24 6:-15 10:-33
right2:الحدود	3:-10 6:-9
right2:الحي	2:-14 6:19
right2:الحياه	2:-16 5:-47 6:56 7:-17
right2:الخامسه	5:26 6:-33 7:14
right2:الذين	0:-20 3:-9 10:19 11:10
right2:الرابعه	2:-14 4:-8 5:-14 6:39 10:-23
right2:الربيع	4:-22 6:-14 8:-13 10:20
right2:الرهاين	2:24 4:-16 6:-28 10:-9
right2:الروهينغا	3:-8 9:17 11:-14
right2:السادسه	5:9
right2:السبعين	6:18 10:-8
right2:السجون	3:-11 4:21 5:-8 6:-17 7:-12 8:-8 10:-30
right2:السكان	0:-16 6:-20 7:16 9:-8
right2:السلطات	2:18 3:8 6:-18 9:-14 10:-8
right2:السنه	6:17
right2:السيول	3:-11 5:-8 7:22
right2:الشهر	0:-9 4:-12 5:-9 6:-17 10:24 11:-11
right2:الصليب	0:9 4:-13 6:12 8:16 10:-28
right2:الصيف	8:-18 10:18 11:16
right2:الضحايا	5:-17 6:43 7:-11
right2:الطرف	3:-8 4:-17 6:17 8:13 10:-20
right2:الطرفين	0:-8 3:-9 4:-9 8:23 10:-17 11:-14
right2:الطريق	0:-11 5:-33 6:37
right2:العام	0:29 3:-36 4:-17 5:-24 6:12 7:-16 8:-20 9:-11 10:-14 11:-17
right2:العاملين	0:22 2:-11 4:17 5:-23 7:-24 8:-17 10:-11
right2:العايدين	6:13 7:-21 8:22 9:-9 11:-11
right2:العلاج	5:17
right2:العمال	3:16 4:-18 5:-9 6:-11 10:-9
right2:العنايه	5:22 6:-15
right2:العوده	3:-12 11:13
right2:الف	6:-12 9:13
right2:الفتره	1:12 7:-8
right2:الفرار	2:-8 3:12 4:-10 6:-14 7:-11 10:19
right2:القتلي	4:-12 6:35 7:-11
right2:القرويين	0:-17 4:18 10:-11
right2:القري	3:-15 4:-17 7:22
right2:القطاع	2:-10 4:20 8:-18
right2:الكوادر	3:-16 5:-19 7:-13 10:19
right2:الليله	2:12
right2:الماء	5:-9 6:20 7:-13
right2:الماضي	0:8 1:16 3:-16 4:-10 6:-11 7:-10 8:-12 10:17 11:-8
right2:المتوفين	5:-14 6:34 7:-13
right2:المدنيين	3:-13 5:-17 6:38 7:-12 8:-29 10:-11
right2:المرحله	2:-14 4:28 8:-23 10:-26
right2:المرضي	0:-22 4:-16 5:-15 6:11 8:23 10:-12
right2:المستشفي	5:17
right2:المصابين	5:18
right2:المفقودين	5:-8 6:-24 7:24
right2:المنظمه	3:21 6:-18
right2:المياه	6:17 7:-15
right2:الناجين	5:21 6:-14
right2:النزوح	3:40 5:-9 6:-25 7:-10 9:-10
right2:النساء	5:-10 6:10
right2:الي	0:-26 1:-22 2:-8 3:-12 4:-28 5:27 6:-63 7:-59 9:26 11:9
right2:اليوم	0:-10 3:-31 4:-23 6:-25 7:-15 8:-15 9:29 10:15
right2:اما	4:-8 5:-25 6:27 8:18 10:-18
right2:اماراتيه	8:14
right2:ان	0:-14 2:-29 4:-29 5:-22 6:27 8:-13 9:-9 11:-13
right2:انتشال	5:-20 6:23
right2:انقلاب	5:20 6:-20 7:9
right2:انه	7:8
right2:انهم	0:-14 2:-11 3:-17 4:21 5:-8 6:-20 7:-13 8:-10 9:20 10:-13 11:-15
right2:انهيار	6:10
right2:اهالي	3:20 6:-17 7:16 11:-18
right2:اهل	3:15 4:-8 6:12 7:-17 9:-8 10:13 11:-8
right2:او	0:-20 1:40 2:-14 3:-9 4:-20 5:-28 6:-46 7:19 10:15 11:-12
right2:اي	9:16 11:-14
right2:بالرصاص	2:-17 5:11 6:9 7:-15
right2:بترت	5:33 6:-23
right2:بجروح	5:31 6:-24 7:-8
right2:بحسب	0:-19 2:-23 3:-8 5:20 6:-9 7:-12 8:-18 10:20 11:-23
right2:بدء	2:-12 3:26 4:-11 5:-11 6:18 7:-8 8:-25 9:-14 10:-21 11:-23
right2:بدايه	4:-19 5:-12 6:17 8:16 11:-9
right2:برنامج	2:19 4:-11 6:-20 10:-10
right2:بسبب	6:10
right2:بعد	0:-49 1:-8 3:-17 4:-50 6:-12 7:11 8:-24 10:46
right2:بعدما	5:9
right2:بعضهم	2:-11 4:14 5:-8 6:12 10:-11
right2:بقي	5:19 6:-14
right2:بلا	3:16
right2:بين	0:-15 1:13 2:9 4:-22 6:10 7:-29 10:-22
right2:بينما	0:-8 1:-9 2:23 3:8 4:9 5:15 6:-34 10:-8 11:-13
right2:بينهم	0:-24 1:-10 2:-23 3:-18 4:-9 5:21 6:-16 9:-8 10:25 11:-18
right2:بيوتهم	8:10
right2:تحت	0:-14 2:9 3:-19 4:-29 5:26 7:-28 8:-9 10:-23
right2:ترك	0:18 3:24 5:-26 6:-18 9:-9 10:-9 11:-9
right2:تركيا	3:-11 9:-9 11:11
right2:تسع	6:12
right2:تسعه	3:-9 4:-8 5:27 6:-20 7:-8
right2:تعرف	3:-9 4:9 6:-10 7:12
right2:تقول	0:-14 2:11 4:-17 6:15 8:-11
right2:توفي	2:14 4:-14 8:-10
right2:ثلاث	4:14 9:9
right2:ثلاثه	2:-14 3:10 4:-28 6:26 7:-13 8:17 9:-11 10:-20
right2:ثلثاهم	3:24 9:-26 11:-10
right2:ثلثهم	3:20 9:-21
right2:ثم	0:-14 3:-17 4:10 5:-19 6:16 7:9 10:-9 11:13
right2:ثماني	2:-13 4:-9 8:-9 10:17
right2:جراء	6:-20 7:18
right2:جرحي	3:-9 4:-8 5:13 8:-10
right2:جنوب	9:13 11:-11
right2:جنود	6:10 8:8 10:-11
right2:جنوده	0:15 6:8 10:-16
right2:جوعا	2:23 3:-16
right2:حادث	5:10
right2:حافله	0:13 5:-20 6:-12 10:-9 11:-9
right2:حاله	5:30 6:-26 7:-9
right2:حتفهم	1:8 2:8 3:-14 4:-8 5:-10 6:41 7:-30 11:-27
right2:حتي	0:-22 3:-14 4:27 5:-16 6:-12 7:-17 8:-8 9:-19 10:-15 11:11
right2:حرجه	2:-8 4:-12 5:46 6:-33 7:-14
right2:حريق	5:30 6:-25 7:-11
right2:حسب	1:21 3:-43 4:-14 6:-24 7:-15 8:-18 10:28
right2:حسبما	0:24 4:-13 5:8 7:-14
right2:حوادث	6:9
right2:حول	6:-10 10:12
right2:حي	3:18 4:-8 6:-13 8:-18 11:8
right2:حين	3:12 4:-9 5:11 7:-15
right2:خط	2:-20 6:20
right2:خلال	2:-10 6:42 9:-27
right2:خمس	2:-11 4:-13 6:17
right2:خمسه	0:-8 3:-30 5:-8 6:14 7:-15 9:25 10:19 11:-31
right2:داخل	3:17 5:-17 6:25 7:-8 9:-8 11:-14
right2:دافعوا	2:-10 4:-18 5:-23 8:33 10:-15
right2:دون	3:-13 5:-17 6:47 7:-19 11:-20
right2:ذويهم	3:-11 5:10 6:17 7:-8 8:9
right2:رايد	2:-19 4:19 7:-11 10:-14
right2:رجال	0:-32 3:-11 4:26 5:10 7:-36 10:-21
right2:رجع	0:10 3:37 6:-17 9:-11 11:-32
right2:رفاقه	0:-18 3:-22 4:-15 5:20 6:12 7:-32 8:-9 10:-30 11:-8
right2:رفاقهم	0:-15 2:15 3:-15 4:-24 5:21 6:-41 8:-11 10:16
right2:ركاب	3:-9 11:18
right2:زال	4:20 7:-17 10:-9
right2:زالوا	0:-11 1:-8 2:-17 3:16 4:21 5:-8 6:-42 7:25 8:-24 9:15 10:-15 11:-60
right2:زملايه	0:11 2:-19 4:22 5:16 7:-18 8:-16 10:-25
right2:زملايهم	3:-17 4:20 5:-27 6:-22 7:-11 8:-8 11:-15
right2:ساعات	0:-21 2:-8 4:-9 7:-8 10:20
right2:ساقه	5:20 6:-13 7:-11
right2:سايقي	6:9
right2:سبتمبر	3:-8 6:19
right2:سبع	3:11
right2:سبعه	3:-12 5:-22 6:24 7:11
right2:سته	0:-21 4:-10 7:17 10:-8
right2:سجل	0:27 3:-16 4:-16 6:-26 7:-9 9:12
right2:سكان	0:-25 1:-10 2:-22 3:38 4:-19 5:-31 6:-37 7:-26 8:-9 9:-10 10:13 11:-26
right2:سومطره	6:13
right2:سياره	5:-16 6:19
right2:شهر	6:10
right2:صباح	3:-31 6:-13 8:-8 10:-21 11:33
right2:صحيه	6:-11 10:16
right2:صفوف	6:19
right2:صنعاء	2:-10 6:18
right2:ضحايا	5:26 6:-20
right2:طاقم	0:-12 3:-11 5:-9 7:-14 8:-11 10:16
right2:طفيفه	5:18 6:-18
right2:ظهر	3:-16 6:-8 7:19
right2:عاد	0:18 2:-8 3:18 6:24 9:-31 10:-24 11:-39
right2:عادوا	3:-28 6:-9 9:-13 11:36
right2:عام	1:19 3:-20 5:-10 7:-12
right2:عايله	5:10 6:14 7:-10 11:-9
right2:عبر	2:-10 5:8 8:-19 10:18
right2:عبروا	3:-33 7:-9 9:39 11:-18
right2:عداد	0:-16 1:-9 2:-8 3:-13 4:-13 5:-27 6:-26 7:44 10:-25
right2:عشر	6:11
right2:عشره	0:-11 3:-23 4:-10 6:21 7:-18
right2:علي	0:-32 1:-17 2:10 3:19 8:-32 9:-34 10:-16 11:-16
right2:عليها	2:12
right2:عمال	0:10 3:-12 5:-12 6:31 7:-8
right2:عن	2:-11 7:21
right2:عناصر	0:-8 3:-25 4:-20 5:-8 6:27 7:-8 8:22 10:-18
right2:عناصره	4:-20 6:25
right2:عناصرها	0:-22 3:-12 4:28 6:-10 7:-8 8:-11 11:-10
right2:عندما	6:11
right2:عنها	6:13
right2:غادر	3:-10 9:-10 11:13
right2:غارات	5:8
right2:غاره	6:12
right2:غالبيتهم	0:11 10:-11
right2:غرق	6:-15 7:31
right2:غزه	2:16 4:-17 5:-17 6:-14 8:-14 10:18 11:-11
right2:غير	4:24 5:-20 8:-13 10:-9
right2:فقد	4:-9 5:22 6:-20
right2:فقط	3:19 9:-15 10:8
right2:فوق	5:-13 6:12
right2:في	0:-9 1:-62 3:-8 4:-27 5:10 6:20 7:-10 8:-26 9:14 10:-18 11:-62
right2:فيما	4:18 5:14 6:9 7:-34 9:-20 10:10 11:-21
right2:قال	7:10
right2:قبضه	0:-26 4:27 6:-10 7:-11 8:-10 10:-17
right2:قبل	0:-15 2:-27 3:-17 4:-27 5:-20 7:-21 8:-14 9:-19 10:32 11:17
right2:قتل	6:9
right2:قتلوا	0:-8 2:-29 5:-12 6:50
right2:قتيل	0:-12 1:37 3:-21 5:-21 6:-31 7:-15 8:-10
right2:قد	2:-11 3:16 4:-25 5:-24 9:-25 10:8 11:17
right2:قرابه	3:-21 6:29
right2:قرب	5:18 7:-10
right2:قسرا	2:-19 4:-23 6:-12 7:28 8:-9 9:-11 10:-12 11:22
right2:قصف	3:-18 5:31 6:-17
right2:قضوا	0:-9 2:-19 4:-24 5:-12 7:-9 10:27
right2:قطاع	5:-8 6:9 8:-21 10:18
right2:قيد	0:-12 2:-15 6:-21 7:-9 10:13
right2:كان	3:-15 4:-27 6:9 7:-9 9:-11 10:27
right2:كانت	2:-15 3:-9 4:-15 5:-20 6:23 7:-8 10:14
right2:كانوا	0:-13 2:-13 3:-17 4:-26 5:-20 6:-9 7:11 8:29 9:-21 10:-33 11:21
right2:كل	2:8 3:-9 4:-29 6:-9 8:40 10:-35
right2:كلهم	0:11 2:-8 3:-24 4:-24 5:25 7:-15 8:13 10:-22
right2:كما	0:-21 2:11 4:-10 6:22 7:-9 8:-8 10:-19 11:-10
right2:لا	0:12 3:-12 5:-24 6:-16 7:13 8:-36 9:-15
right2:لاحقا	2:-14 3:-15 4:-11 5:-15 6:-19 7:-10 10:29
right2:لاطفال	6:14
right2:لبنان	3:-16 9:-16 11:21
right2:لدي	2:10 8:-17 10:-10
right2:لقاء	0:-20 2:-13 4:-8 6:-29 7:-8 10:43
right2:لقوا	2:-24 4:-19 6:28
right2:لكن	0:-17 1:-9 2:-14 3:-16 5:-11 6:-24 7:16 10:9
right2:لم	0:-29 1:-32 2:-52 3:9 5:-40 6:44 8:-26 9:-26 10:-23 11:10
right2:لنساء	5:-27 6:36 7:-10
right2:ليله	0:19 4:-18 6:-27 7:16 10:-12
right2:ما	0:-15 2:-21 3:17 4:23 6:-11 7:-25 8:-18 9:-10 10:-30 11:-10
right2:مات	5:29 6:-24
right2:ماتوا	2:14 4:-17 6:12 8:-8 10:-9
right2:ماوي	3:13
right2:متفاوته	5:16 6:-12
right2:متن	3:-14 4:-19 5:-25 7:-14 8:-23 9:-12 10:-10 11:29
right2:مجهولا	2:-17 4:-9 6:-11 7:24 10:-14
right2:محتجزين	0:-13 2:-31 6:-22 7:-9 8:-9 10:35
right2:محيط	0:-10 4:10 5:-26 6:19 7:-19 10:-10
right2:مخيمات	9:-30 11:13
right2:مدرسه	0:21 10:-15
right2:مدنيون	2:-21 3:-15 4:24 5:-27 6:15 7:-25 10:-16 11:-16
right2:مديريه	3:-14 6:13 11:14
right2:مراكز	3:-15 11:18
right2:مستشفي	4:-11 5:27 6:-21 7:-8
right2:مستشفيي	5:14 6:-14
right2:مسلحون	10:8
right2:مشيرا	3:-9 6:14
right2:مطار	11:12
right2:مطلع	4:-9 8:12 9:-12 10:-10
right2:مع	0:8 4:27 5:-21 7:-37 8:-19 9:-10 10:-37
right2:معبر	3:12 4:-8 5:-9 6:-13 8:-23 9:12 10:20 11:-16
right2:معظمهم	0:-25 4:21 5:-11 6:26 10:-11 11:-10
right2:مغادره	3:30 11:-13
right2:مفقودين	6:12
right2:مقابل	1:-8 2:-16 3:8 4:-29 7:-8 8:-28 9:-11 10:29 11:-23
right2:مقاتليها	2:-11 6:16 10:-9
right2:مليون	3:12
right2:من	0:-14 1:-17 2:37 3:34 4:-41 5:-49 6:-40 7:-37 8:21 9:-45 11:19
right2:منازلهم	0:10 3:41 4:-10 5:-10 6:-19 7:-9 8:-9 10:-16 11:-32
right2:مناطق	3:22 6:-9 9:-8 11:-17
right2:مناطقهم	3:-9 9:-19 11:19
right2:منذ	0:-13 2:-13 3:-29 4:28 5:-8 6:-22 7:-16 9:26 10:-24 11:-18
right2:منطقه	5:12 6:-10
right2:منهم	2:-16 3:13 4:-11 5:19 6:-8 7:-20 9:10 10:-11 11:-25
right2:مواقع	3:16 11:-10
right2:موسكو	2:-9 6:18 8:-34 10:20
right2:موظفي	2:-10 3:-8 4:23 10:-23
right2:ناريه	5:18 6:-9
right2:نحو	2:18 5:-15 8:-9 10:-18
right2:نساء	2:-32 3:-21 4:-11 5:-28 8:16 10:-24 11:13
right2:نصفهم	0:-24 1:12 4:-24 5:-20 6:-10 10:-9
right2:نقل	3:-24 6:-14 8:-19 9:21 10:17 11:-11
right2:نقلوا	2:-11 4:-10 5:-10 6:-23 8:25 11:-8
right2:نهايه	3:-31 4:-13 6:-11 7:-9 8:25 9:-26 10:-20 11:29
right2:هجوم	3:-8 5:18 6:-13
right2:هذا	3:-9 4:-10 5:-8 6:32 7:-9
right2:هذه	0:-11 2:-16 6:19
right2:هم	0:14 8:-21
right2:هناك	0:-16 4:34 7:-13 10:-36
right2:هولاء	0:-10 2:-26 3:-15 5:19 6:21 7:-21 9:-23 10:-29 11:16
right2:و	0:-30 2:-8 3:-9 4:-13 6:45 7:-24 8:-9 9:22 10:-16 11:-24
right2:واحد	0:-10 5:8 6:-10 8:-16 10:16
right2:واحده	0:-10 1:-11 2:-9 3:-14 4:-31 5:-14 6:14 7:-24 8:-20 10:31 11:-11
right2:واربعه	0:11 10:-9
right2:واصابت	6:8
right2:واصابه	3:-8 5:-50 6:33
right2:واصيب	5:-54 6:57
right2:وان	1:-19 2:-39 3:-38 5:-19
right2:وجرح	5:-27 6:28
right2:وحده	5:-24 6:27 7:-23
right2:وخمسه	0:13 2:20 4:-17 6:-20 10:-15
right2:وسط	1:-17 6:22 7:-16
right2:وصلوا	5:13 6:-9 9:12
right2:وصول	3:16 6:20 7:-19
right2:وعن	0:-30 3:-23 6:35 7:-16 9:-9 10:-8 11:25
right2:وفق	0:-15 1:-19 2:-30 3:-8 4:-39 6:-17 7:12 8:10 9:-27 10:-9 11:18
right2:وفقا	1:13 2:-10 3:-9 9:-18 11:15
right2:وفقد	6:10
right2:وفي	0:-8 2:-17 6:-13 8:-17 10:22
right2:وقتل	0:19 2:-15 5:12 6:-24 8:-10 10:12
right2:وقد	2:-13 7:13
right2:وقدر	0:-9 4:11
right2:ولا	0:-12 1:-10 2:10 3:-26 4:-33 5:8 6:26 7:-58 8:16 9:-19 10:-29
right2:ولايه	3:-16 9:15
right2:ولم	0:22 2:-8 3:-14 6:-8 7:-15 10:-17 11:15
right2:وما	0:-25 2:-10 3:16 4:-38 5:-14 6:28 7:-48 8:-8 9:-21 10:34 11:-12
right2:ومن	3:-30 5:12 6:11 9:19
right2:ونقل	2:12 5:-14
right2:وهو	1:-10 5:-23 6:-10 7:25
right2:وهي	0:-10 3:-16 4:11 6:-8 8:-14 11:17
right2:يزالون	3:30 5:-11 6:-22 8:-14 9:-18 10:-8 11:-17
right2:يعثر	3:-10 6:-14 7:26
right2:يعرف	0:-22 2:-13 3:-8 4:26 5:-8 6:-18 10:-16
right2:يعودوا	0:-12 2:20 3:17 6:-11 7:-29 9:-10 10:-18 11:-12
right2:يناير	1:-8 5:-9 6:26 7:-10 9:-28 11:-20
right2:يوم	1:-12 3:-25 4:-13 5:-23 6:38 7:-25 10:-16
right2:يومين	0:-25 2:-15 3:-11 4:-26 6:-17 10:29
right3:	0:-17 1:-9 2:13 3:12 4:-12 5:-13 6:17 7:-28 8:-12 9:-13 10:-16 11:13
right3:"	0:25 1:20 3:-61 5:-21 7:-78 8:-25 9:18 10:-61
right3:#	0:-21 1:-51 2:19 5:-36 6:10 7:-42 8:-14 9:-35 10:13
right3:(	3:-8 4:-11 5:18 6:-20 8:16 10:-16 11:15
right3:)	5:-24 6:25
right3:,	0:-30 2:-23 4:-17 6:18 7:-29 10:-26 11:-30
right3:.	0:-9 2:-25 3:-31 4:-17 5:10 6:-29 7:22 8:-20 9:10 10:-43 11:-8
right3::	5:-14 6:-27 7:27 9:17 11:-15
right3:اثر	7:18
right3:اثناء	6:12
right3:اثنان	0:15 2:-12 3:-15 6:10 7:-21 10:-19
right3:اثنين	0:-10 4:-9 10:11
right3:احد	3:-25 6:-20 7:28 10:-13 11:-21
right3:احدهم	2:-11 5:20 7:-10
right3:احدهما	0:16 5:-18 6:-37 8:-16 10:16
right3:اخرون	5:-19 6:30
right3:اداره	4:-25 5:-17 10:24
right3:اربعه	0:-9 2:11 3:-11 6:8 7:10 10:-19 11:-10
right3:ارقام	4:12 6:-9
right3:اسراييليه	6:12
right3:اسري	2:8 8:-12 10:-9
right3:اسعاف	5:-12 6:16
right3:اسيرا	4:-15 6:17
right3:اشخاص	5:-8 6:14
right3:اشهر	3:-16 5:-22 6:21 9:16 11:-9
right3:اصل	2:-9 8:-13 10:14
right3:اصيبوا	5:-24 6:27
right3:اطراف	3:-11 11:13
right3:اطرافهم	5:17
right3:اطفال	0:-13 5:-12 6:30 9:-23 10:-9 11:14
right3:اعلي	3:24 5:-8 6:-13 11:-16
right3:اقليم	11:-13
right3:اكتوبر	4:-10 8:-10 10:20
right3:اكثر	0:-14 2:-18 3:-40 5:-31 6:18 7:-18 8:-11 10:18 11:9
right3:ال	5:-21 6:18
right3:الاحتلال	6:14
right3:الاحد	3:-17 4:17 8:-8 10:-26 11:20
right3:الاحمر	1:-9 2:10 4:-18 5:-10 6:21 7:-31 8:14 10:-32
right3:الاخر	2:-18 3:-9 4:-24 6:18 8:11
right3:الاربعاء	5:9 6:-9
right3:الاسبوع	0:-18 2:25 3:-11 4:-18 6:-24 10:12 11:11
right3:الاسر	0:-20 2:10 4:13 10:-16
right3:الاسراييلي	0:-8 2:-8 6:22
right3:الاسراييليه	3:-9 4:12 5:-9 6:-22 7:-9 8:16 10:-29
right3:الاطفاء	0:-9 5:16 6:-11 7:-13
right3:الاقل	0:-15 2:26 3:-12 4:-49 5:-22 6:-29 7:31 8:-17 10:-25
right3:الامم	0:16 10:-15
right3:الامن	4:12 5:-19 6:15 7:-10 10:-11
right3:الانقاض	5:-9 6:16
right3:الاول	6:14 8:-9 10:15
right3:الاولي	0:-13 2:-18 3:-24 4:15 5:-18 6:10 7:-23 8:20 9:-10 10:-37 11:-11
right3:البحر	6:-25 7:23
right3:البلاد	3:18 4:-12 6:-11 8:18 9:-17 11:-18
right3:التاسعه	5:-13 6:17
right3:التعرف	6:16
right3:التي	3:-15 4:-19 7:22 11:-9
right3:الثالثه	5:-18 6:23
right3:الثامنه	0:-10 2:-10 4:-20 5:-24 7:-15 8:25 9:15 10:-11 11:-14
right3:الثاني	8:-13 9:15 11:-10
right3:الثلاثاء	5:11
right3:الثلاثه	4:-9 6:12
right3:الجيش	2:-8 4:-21 5:-11 6:42 10:-34
right3:الحرب	4:-19 6:8 8:17 11:-10
right3:الحكومه	8:20 10:-19
right3:الحياه	0:-13 2:-31 4:9 5:13 6:-18 7:-10 10:12
right3:الخامسه	3:-13 6:11 9:-12 10:9 11:-8
right3:الخيام	3:33 5:-10 9:-21
right3:الدوليه	3:21 6:-18
right3:الذي	0:-19 1:17 3:-13 4:-18 5:-12 7:-13 8:-15 10:15 11:-8
right3:الذين	0:-24 4:15 5:-11
right3:الروسيه	4:9 6:-10 8:-29 10:14
right3:السابع	0:27 2:-25 4:-25 6:-8 8:-11
right3:السابق	0:29 1:-28 3:-12 4:-14 6:9 8:-19 9:-15 11:-21
right3:السنه	3:-11 8:18
right3:السودان	9:20 11:-19
right3:الشرطه	4:20 10:-17
right3:الشماليه	6:13
right3:الشهر	3:-14 6:11 9:-9 11:16
right3:الصحه	0:14 4:-8
right3:الصحيه	5:-22 6:30
right3:الطاقم	4:-20 6:8 7:21
right3:الطبيه	3:-18 5:-9 7:-9 10:16
right3:الطرق	6:16
right3:الطريق	5:-23 6:28
right3:العاشره	5:-15 6:27 7:-12
right3:العاصمه	5:9
right3:العام	0:8 4:-11 5:-15 8:21 9:-16 10:-20
right3:العشاير	0:-9 4:-20 6:20 10:19
right3:العنايه	5:29 6:-24
right3:الف	3:-11 6:9 9:11 11:-9
right3:الفا	6:8
right3:الفوج	3:-11 11:23
right3:القتال	3:-12 9:15
right3:القري	3:22 5:-32 6:8 7:-17 9:-8 11:10
right3:القطاع	0:13 2:-11 4:-10 5:-9 6:16 8:-8 10:-9
right3:القوات	6:10
right3:الليل	6:-13 7:17
right3:الماضيه	2:12
right3:المحافظه	3:-12 8:19 10:-12
right3:المدارس	3:15 9:-13
right3:المدينه	4:-8 7:13
right3:المركزه	5:15 6:-13
right3:المستشفي	3:-8 5:-13 6:23
right3:المفقودين	1:-16 3:-19 4:-17 5:-29 6:-30 7:43 8:-12
right3:المكان	5:-10 6:16
right3:المنطقه	3:20 6:-16
right3:المنظمه	6:-9 11:8
right3:المهاجمين	2:-10 6:23 7:-16 10:-25
right3:المياه	5:-8 6:28 7:-21
right3:النساء	8:-11 9:12 10:12 11:-12
right3:الهجوم	0:-28 2:-16 4:11 5:13 6:17
right3:الهرب	0:-23 2:-26 4:-12 5:-10 6:21 10:24
right3:الولايه	7:9
right3:الي	0:33 1:-21 2:-12 5:-31 6:-34 7:-23 8:33 9:10 10:-75 11:-9
right3:اليوم	2:-13 3:-39 4:-12 5:23 6:-20 7:-15 10:12 11:30
right3:امام	6:14
right3:امراه	6:9 10:10
right3:امس	6:8
right3:ان	0:8 2:-25 4:-45 6:8 7:8 9:-12 10:13 11:-13
right3:او	1:11 2:23 3:-16 4:-25 5:17 7:-14 8:9 10:-13 11:-11
right3:ايام	0:9 2:-14 3:-15 4:-27 5:8 6:-34 7:-19 8:18 9:19 10:15 11:-8
right3:بانفجار	5:19 6:-16
right3:بجروح	5:8 6:12 10:-13
right3:بحسب	0:-9 2:-10 4:-21 6:27 7:-9 9:-13 10:-8 11:16
right3:بزياده	0:10
right3:بعد	0:24 2:-22 3:-20 4:-22 5:-22 6:-22 7:24 8:-34 9:-13
right3:بلا	0:-15 2:-12 3:-15 4:-18 5:-10 6:-25 7:13 9:34 11:-17
right3:بلدا	11:9
right3:بلده	2:9 6:-9
right3:به	7:11
right3:بها	6:13
right3:بيلغورود	5:17 6:-12
right3:بين	4:-14 5:-18 8:-9 10:20
right3:بينهم	0:-11 1:10 2:12 6:20 7:-22 10:-13 11:-32
right3:بيوتهم	3:8 5:-18 6:-33 10:-9 11:27
right3:تحت	1:-9 2:12 3:18 4:-39 9:-10 10:-11
right3:تركيا	3:-16
right3:تزال	2:24 3:-27 5:-8 6:-17 7:-8 10:-14
right3:تسعه	0:-11 2:-8 3:-19 4:-11 6:24 7:-27 8:-17 10:16 11:17
right3:تعرف	2:-10 6:19
right3:تقريبا	0:-14 3:16 4:-18 6:-34 8:12 9:-19 11:30
right3:ثلاث	3:15 6:-13
right3:ثلاثه	2:-11 4:-31 5:-10 7:-14 8:-25 10:35
right3:ثم	0:21 4:-10 5:-12 6:-10 10:-16
right3:ثماني	6:12
right3:ثمانيه	0:-22 4:15 5:-10 6:17
right3:جانب	2:-14 3:10 4:-10 6:-13 8:29 9:-28 10:-10 11:14
right3:جثث	2:12 4:-11 6:-15 8:-16 10:23
right3:جديده	6:11
right3:جرحي	5:-13 6:15
right3:جريح	4:17 6:-13
right3:جريحا	3:-9 5:-18 6:32
right3:حافله	5:23
right3:حال	5:19 6:-18
right3:حتفهم	2:-24 4:-19 6:30
right3:حتي	3:-8 4:-12 5:10 6:-9 10:21 11:-20
right3:حد	3:14 11:-10
right3:حرجه	5:21 6:-16
right3:حوادث	6:19
right3:حوالي	3:14 11:-12
right3:حي	3:22 5:-12 6:-11 7:-11 11:-16
right3:حين	9:12
right3:خارج	3:19 9:-11
right3:خلال	0:-8 2:16 3:-15 4:11 5:-8 8:-18 10:-9 11:-22
right3:خلف	4:9
right3:خمس	3:19 11:-13
right3:خمسه	3:-8 6:-24 9:-10 10:9 11:20
right3:داخل	2:-10 6:22 10:-12
right3:دفع	10:13
right3:دول	3:-17 6:-9 11:16
right3:دولار	2:-9 3:-13 6:25 7:-9
right3:دون	0:13 1:-8 4:-17 5:-27 6:-21 7:15 8:-11 9:-46 10:-15 11:20
right3:ديارهم	11:8
right3:ديسمبر	5:9 8:-10 10:10
right3:ذكر	4:-11 5:-11 6:24
right3:ذلك	3:-16 4:-12 6:16 7:-17
right3:ذويهم	2:-9 3:-23 4:30 5:-20 6:-41 7:15 8:-15 9:-29 10:12 11:-25
right3:راس	0:19 3:-15 4:-8 5:-33 6:15 7:-23 10:-13
right3:رقم	3:8 5:-11 6:23 7:-20 9:-8
right3:روسيا	2:-11 8:14 10:-10
right3:زال	0:-28 2:-12 3:-12 7:-26 10:24 11:-8
right3:زالت	0:11 4:-12 6:17 7:-16
right3:زالوا	4:11 5:14 6:-10 7:10 10:-10
right3:زلزال	3:31 4:-13 11:-11
right3:ساعه	2:21 4:-19 5:8 6:-11 10:-19
right3:سبعه	5:-16 6:19 8:10 11:10
right3:ست	0:-24 6:20 10:10
right3:سته	3:9 4:10 5:-12 6:16 10:-10
right3:سفينه	8:-9 10:10
right3:سقوط	5:12 6:-26 7:12 10:-9 11:-9
right3:سنوات	9:10
right3:سودانيا	4:-11 8:26 10:-19
right3:سياره	3:-9 7:8
right3:سيده	5:10 6:-9
right3:شاحنه	5:8 6:-20 7:11
right3:شهر	0:-10 2:-11 3:-23 4:-21 7:-10 10:28
right3:ضمنهم	4:-12 6:12 8:10
right3:طفل	5:17 6:-14
right3:طفلا	6:13
right3:عاد	0:12 3:-10 9:30 10:-14 11:-27
right3:عام	0:28 2:-10 3:-11 6:10 10:-32
right3:عاما	6:-15 10:20 11:-10
right3:عايله	5:-10 6:20
right3:عباره	6:-11 7:22
right3:عبر	3:13 8:18 10:-21 11:-28
right3:عداد	0:-20 3:-8 4:-24 6:-9 7:29 10:-22 11:-8
right3:عدد	3:-21 6:14 7:-12 9:17 11:-13
right3:عشر	0:-14 4:10 6:8 10:-10
right3:عشره	0:-12 2:-8 3:-10 4:-14 5:14 7:-19 8:-16 10:16
right3:علي	3:-50 6:-27 7:-37 8:31 9:-15 10:14 11:16
right3:عليهم	4:-9 6:14
right3:عمره	5:-19 6:22
right3:عمليه	6:-16 10:17
right3:عن	2:-9 3:-9 5:-23 8:27 9:14 10:-32 11:-25
right3:عند	0:-13 2:17 5:-14 7:-22 10:-14
right3:عنهم	0:19 2:-10 3:-9 4:13 5:-27 6:-24 7:15 10:-18
right3:غرق	6:10
right3:غزه	0:-8 2:12 4:13 6:-34 8:-20
right3:فارقوا	5:-12 6:24
right3:فديه	0:-21 2:-8 4:-14 10:26
right3:فقدوا	1:34 6:-30 11:-11
right3:في	0:-21 1:-40 2:33 5:-60 7:-16 8:17 9:-8 10:-44
right3:فيما	2:10 3:-10 4:-9 5:22 6:-8 7:-23
right3:قارب	7:13
right3:قاصرا	0:21 1:12 6:-8 10:-25
right3:قال	2:14 10:-14
right3:قبل	2:12 4:17 5:-28 7:-16 8:-15 10:-13
right3:قتلوا	2:13 4:-9
right3:قتلي	0:-11 2:-11 4:-8 6:16 10:-10
right3:قد	0:-11 2:11 3:-21 4:-22 5:-9 6:-24 7:-8 8:-20 9:-22 10:18 11:26
right3:قراهم	3:-24 6:17 7:-18 11:28
right3:قرب	3:-12 4:13
right3:قريه	0:16 3:-17 5:17 6:-19 10:-8 11:18
right3:قضوا	6:26
right3:قوات	6:17
right3:كان	4:-21 5:17 6:-24 7:16 10:21
right3:كانت	5:-8 7:16
right3:كانوا	0:-22 2:-15 4:-25 5:-23 6:21 7:-38 8:28 11:-19
right3:كل	2:-12 3:-14 4:-11 5:-18 6:10 7:14 10:-15
right3:كما	0:10 2:-16 3:-20 5:-9 6:34 7:-10 9:-10 10:-12 11:19
right3:كمين	0:-17 2:-8 4:-20 5:-32 6:21 7:20
right3:كورسك	0:-14 2:-14 4:-20 6:-15 10:9 11:-17
right3:لا	0:-14 4:21 5:14 6:-19 8:-11 10:-13 11:9
right3:لجنه	5:9 11:8
right3:لدي	0:24 2:-20 3:-11 5:-14 6:-42 7:-24 8:23 9:-16
right3:لقوا	5:-12 6:15
right3:لكن	3:-28 4:-16 5:-12 6:-20 7:30 11:16
right3:لم	0:11 2:-19 4:-14 6:-16 7:27 8:-10 10:-17 11:-13
right3:لهم	0:-9 1:-9 3:11 4:-21 5:-13 6:-16 7:37 9:-11 10:-10 11:-30
right3:ما	0:-10 1:-15 2:-43 3:-15 4:9 5:-9 7:28 8:-35 9:-18 10:17
right3:ماتوا	2:14 5:-10 7:-13
right3:مارس	3:15 11:-15
right3:متن	3:17 9:-20
right3:مجموعه	0:-8 4:10
right3:محتجزين	3:-12 4:31 6:-10 7:-23 8:-11 10:-11
right3:محطه	3:18 4:-10 5:-9 6:-12 8:11 10:-15
right3:مخيمات	3:-26 9:22 10:-9 11:11
right3:مدارس	3:19 5:-13
right3:مدرسه	0:-11 4:-25 6:-34 7:19 8:-19 10:19
right3:مدني	3:-14 4:12 6:-9 9:-15 10:-12 11:22
right3:مدنيا	8:13
right3:مديريه	3:15
right3:مدينه	4:15 11:-8
right3:مراكز	3:18
right3:مركب	6:-14 7:18
right3:مركز	3:14 4:-12 5:-34 6:8 7:-20 9:13 11:-18
right3:مستشفي	6:23
right3:مستشفيات	3:-9 5:32 6:-28 7:-24
right3:مسيره	2:-8 5:11
right3:مصابا	5:-9 6:17
right3:مصيرهم	4:22 5:-10 6:-22 7:-10 10:-11
right3:مطلع	3:-8 6:16 7:-11
right3:مع	3:11 4:15 7:-14 11:-10
right3:معظمهم	3:17 11:-14
right3:معلما	0:28 3:-10 4:10 6:-21 7:-16 10:-22
right3:مفقودا	6:18 7:-12
right3:مفقودين	3:-12 4:-10 5:-13 6:-14 7:29
right3:مفوضيه	9:8
right3:مقابل	0:-21 5:20 10:-16
right3:مقاطعه	4:-8 5:-9 7:-8 10:18
right3:مكتب	2:-19 4:24 6:-15 8:-15 10:-11
right3:مليون	9:14 11:-24
right3:من	1:-31 2:-27 3:23 4:-55 6:-17 10:18 11:-61
right3:منازلهم	3:21 5:-17 6:-12 9:-11
right3:مناطقهم	3:-17 9:-12 11:21
right3:منذ	0:-41 1:-14 3:17 4:29 5:-8 6:-57 7:25 8:-19 9:-27 10:-13 11:-21
right3:منطقه	4:-8 5:-18 6:10 8:-29 10:25
right3:منظمه	1:24 3:-33 4:-9 11:-12
right3:منها	6:15
right3:منهم	0:-14 1:-16 2:-42 3:12 4:33 5:23 6:15 7:-26 8:-10 9:-15 10:-58 11:-41
right3:مواقع	3:13 4:-13 6:18 9:-8
right3:ناريه	5:13 6:-9
right3:نازحين	3:26 9:-17 11:-21
right3:نحو	0:-9 3:-12 4:-9 6:-21 7:28 8:-12 9:-20 10:9 11:9
right3:نساء	0:19 3:-24 4:-14 5:-20 6:23 7:-22 8:-20
right3:نفسه	2:-14 6:23
right3:نفسها	1:11 3:-12 4:-24 5:-16 6:-21 7:24 10:-8
right3:نقطه	6:14 7:-8
right3:نهايه	3:-22 6:-9 9:22 11:8
right3:نهر	2:22 6:-13 10:-8
right3:نيجيريا	0:23 4:-9 6:-14
right3:هدنه	2:-16 4:-13 6:-12 8:-16 10:23
right3:هذا	6:9 9:-8 11:9
right3:و	5:-23 6:24 7:-8
right3:واحد	0:-8 1:-12 4:17 5:-20 6:19 7:-31 8:-25 9:-28 10:18
right3:واحده	0:24 2:-23 3:-15 5:-28 8:9 9:-10 10:-34 11:-17
right3:وادي	7:13
right3:واصابه	5:-19 6:22
right3:واصيب	5:-27 6:38
right3:وان	0:-19 2:-13 3:-17 4:-12 6:8 7:-32 10:20
right3:وثلاثه	6:12
right3:وجريح	0:-12 1:42 3:-22 5:-20 6:-37 7:-13 8:-10 11:-19
right3:وحده	1:-15 3:-24 4:25 5:-11 6:-9 7:-17
right3:وحدها	0:9 1:-10 3:-10 4:-8 5:-13 6:22 7:-11 9:-8 10:-11 11:-21
right3:وزاره	4:-8 5:9 6:9 8:8 10:-11
right3:وسط	0:-12 3:-10 5:-18 6:10 7:13
right3:وفاه	3:12 5:-9
right3:وفق	0:9 4:12 10:-13
right3:وقد	3:-12 5:-10 7:16 9:-12 10:-11 11:-12
right3:ولا	3:-8 4:-27 5:-18 6:30 7:-30 8:15 10:-18
right3:ولايه	2:-9 10:19
right3:ولم	2:17 3:-20 4:-21 7:13 8:-11 10:-21
right3:وما	3:-11 4:-10 5:-8 6:36 7:-34 10:-8
right3:وهم	2:-8 4:-10 5:-9 6:24 7:-13 10:-13
right3:يبق	3:-18 7:-9 10:-12 11:17
right3:يزال	0:-16 2:11 4:-31 5:19 6:16 7:-30 8:18 10:-35
right3:يزالون	0:-8 2:-8 4:14 6:18 7:-10 8:-9 9:-9 10:-11
right3:يعرف	2:-14 4:19 6:-20 10:-23
right3:يقارب	6:15
right3:يقول	6:-10 7:12
right3:يوم	0:-8 1:-14 3:-34 4:-10 5:-12 6:-30 7:21 8:-8 10:22 11:-25
share:2	0:-9 2:-14 3:-11 5:8 6:16 11:-14
share:4	0:14 4:-33 5:-36 6:-27 7:9 8:-29 9:-46 10:-12 11:26
share:5	0:-26 4:19 5:-20 6:-16 7:-17 8:-17 9:-27 10:-16 11:-20
share:7	0:-16 1:-12 2:-38 4:-39 9:14 11:-26
share:more	0:-15 1:-49 5:-8 6:19 7:-24 8:-11 10:-25 11:-16
short	0:-44 1:-38 2:13 3:-49 4:-28 5:-25 6:13 9:32 10:14 11:-36
size:1	0:-43 1:-47 2:45 3:-56 4:-15 5:-12 6:29 7:-9 8:-42 9:-50 11:-50
size:9	0:34 1:-92 3:-150 4:-18 5:-19 6:22 7:11 8:-15 9:-111 10:-19 11:-88
size:99	1:-47 2:-60 3:-56 4:31 6:31 8:-13 9:-102 10:17 11:-111
size:999	2:-41 3:-22 4:-13 5:-9 6:-10 7:-27 8:58 9:-86 10:-69 11:35
size:9999	0:-25 1:8 2:-124 3:49 4:-25 6:-22 7:-22 10:-87
size:more	0:-88 1:-72 2:-70 3:40 4:-46 5:-69 6:-76 7:-47 8:-80 9:47 10:-89 11:20
verdict:abducted	0:152 1:-40 2:-84 3:-82 4:-24 5:-72 6:-119 7:-91 8:-29 9:-66 10:-53 11:-39
verdict:casualties	0:-35 1:79 2:-16 3:-50 4:-23 5:-41 6:-58 7:-57 8:-38 9:-25 10:-18 11:-39
verdict:claim	0:10 1:-23 2:15 3:-9 4:-15 6:-25 9:-12 10:-8
verdict:dead-in-captivity	0:-93 1:-39 2:113 3:-61 4:-23 5:-69 7:-105 8:-65 9:-27 10:-65 11:-35
verdict:displaced	0:-59 1:-53 2:-68 3:145 4:-54 5:-87 6:-94 7:-72 8:-27 9:-64 10:-20 11:-81
verdict:held	0:-29 1:-48 2:-103 3:-89 4:122 5:-106 6:-122 7:-54 9:-75 10:-50 11:-73
verdict:injured	0:-89 1:-17 2:-83 3:-72 4:-56 5:178 6:-116 7:-76 8:-50 9:-70 10:-85 11:-86
verdict:killed	0:-77 1:-44 2:39 3:-61 4:-122 5:-107 6:162 7:-78 8:-157 9:-37 10:-121 11:-95
verdict:missing	0:-79 1:-49 2:-78 3:-51 4:-79 5:-102 6:-61 7:139 8:-35 9:-96 10:-55 11:-52
verdict:open	0:-36 1:-36 2:-46 3:22 4:14 5:-24 6:-8 7:-31 9:-8 10:-8 11:-9
verdict:out	1:-19 2:-41 4:36 5:-18 7:-33 9:-32 10:-42 11:-15
verdict:prisoners-exchanged	0:-54 1:-24 2:-107 3:-56 4:-24 5:-52 6:-96 7:-51 8:70 9:-40 10:17 11:-38
verdict:refugees	0:-21 1:-47 2:-54 3:-46 4:-73 5:-38 6:-109 7:-62 8:-33 9:95 10:-14 11:-32
verdict:released	0:-55 1:-44 2:-84 3:-51 4:-52 5:-93 6:-83 7:-101 8:41 9:-51 10:127 11:-48
verdict:returned	0:-100 1:-65 3:-47 4:-104 5:-103 6:-21 7:-49 8:-95 9:-53 10:-20 11:120`
}
