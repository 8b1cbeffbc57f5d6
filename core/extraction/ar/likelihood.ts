import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	72
alike:casualties	18
alike:dead-in-captivity	30
alike:displaced	-58
alike:held	102
alike:injured	8
alike:missing	50
alike:prisoners-exchanged	13
alike:refugees	48
alike:released	19
alike:returned	10
any	-38
bare:1	86
bare:9	-19
bare:99	-12
bare:9999	43
bare:more	13
before:abducted	35
before:allocated	-120
before:casualties	-99
before:dead-in-captivity	24
before:delivered	-17
before:displaced	-33
before:held	-51
before:injured	-42
before:killed	-12
before:missing	-103
before:pledged	-151
before:refugees	-56
before:released	-14
before:requested	27
before:returned	12
before:total	-43
behind:abducted	45
behind:allocated	-106
behind:casualties	-42
behind:dead-in-captivity	-41
behind:delivered	-105
behind:displaced	-34
behind:held	-61
behind:injured	-14
behind:killed	-81
behind:missing	-45
behind:pledged	-82
behind:prisoners-exchanged	-8
behind:refugees	-14
behind:released	-14
behind:requested	-20
behind:returned	37
behind:total	-31
ending:اء	-91
ending:اب	-5
ending:ات	-175
ending:اث	34
ending:اج	6
ending:اح	-21
ending:ار	-76
ending:از	9
ending:اس	53
ending:اص	16
ending:اع	12
ending:اف	-55
ending:اق	66
ending:ال	30
ending:ام	-80
ending:ان	40
ending:اه	55
ending:با	-68
ending:بب	17
ending:بت	-45
ending:بط	-23
ending:بع	-38
ending:بق	-40
ending:بل	-16
ending:به	24
ending:بي	-100
ending:تا	51
ending:تل	-41
ending:ته	35
ending:تي	-53
ending:ثا	-78
ending:ثر	79
ending:جل	43
ending:جن	-28
ending:جه	-27
ending:حا	-42
ending:حت	5
ending:حث	36
ending:حد	64
ending:حل	37
ending:حه	-84
ending:حو	47
ending:خل	35
ending:دا	27
ending:دت	8
ending:در	-26
ending:دل	-15
ending:دم	-73
ending:ده	7
ending:دي	89
ending:را	-63
ending:رب	6
ending:رت	71
ending:رج	63
ending:رح	32
ending:رد	13
ending:رف	-5
ending:رق	-29
ending:رك	-91
ending:ره	-77
ending:ري	-8
ending:سا	-33
ending:سب	42
ending:سم	-90
ending:سه	-53
ending:سي	30
ending:صف	-7
ending:صه	-47
ending:ضا	19
ending:ضه	19
ending:طع	70
ending:طه	22
ending:طي	57
ending:ظر	4
ending:عا	-49
ending:عت	34
ending:عه	3
ending:عي	-43
ending:غت	-39
ending:غه	-13
ending:فا	-103
ending:فت	40
ending:فع	-65
ending:فل	66
ending:فن	47
ending:فه	-35
ending:في	-73
ending:قا	66
ending:قت	-38
ending:قد	34
ending:قع	31
ending:قه	-5
ending:قي	-62
ending:كن	-84
ending:لا	-73
ending:لب	70
ending:لت	-54
ending:لغ	86
ending:لق	8
ending:لم	17
ending:لن	-46
ending:له	33
ending:لي	56
ending:ما	-51
ending:مت	-3
ending:مج	-38
ending:مه	-89
ending:مي	10
ending:نا	-80
ending:نت	14
ending:نه	35
ending:ني	153
ending:ها	-47
ending:هد	-74
ending:هم	4
ending:هن	58
ending:وا	32
ending:وب	-8
ending:وح	80
ending:ود	-12
ending:ور	-38
ending:وع	18
ending:وق	-6
ending:ول	7
ending:وم	-41
ending:ون	-61
ending:وه	42
ending:وي	-60
ending:يا	9
ending:يب	35
ending:يت	13
ending:يد	39
ending:ير	-21
ending:يس	-10
ending:يش	35
ending:يع	63
ending:يف	-4
ending:يق	30
ending:يل	-41
ending:يم	-52
ending:ين	9
ending:يه	9
equal:abducted	6
equal:dead-in-captivity	-16
equal:displaced	14
equal:held	-46
equal:injured	-5
equal:killed	-16
equal:missing	-25
equal:prisoners-exchanged	94
equal:refugees	-25
equal:released	19
equal:returned	57
form:digits	-22
form:dual	-22
form:fraction	-265
form:mixed	-20
form:singular	-75
form:vague	-87
form:words	54
headline	14
here:#aboard	-23
here:#aid	-8
here:#alive	-16
here:#captives	48
here:#captivity	4
here:#captors	24
here:#carrying	-3
here:#commerce	-14
here:#conference	-21
here:#containing	-43
here:#contest	-109
here:#crossing	-10
here:#custody	-110
here:#demand	-15
here:#disease	-57
here:#displacement	53
here:#exchange	25
here:#execution	17
here:#given-back	56
here:#giving-from	-3
here:#group	-4
here:#handover	7
here:#hostages	17
here:#losing-side	41
here:#military-aid	-31
here:#need	-112
here:#police	-51
here:#prisoners	3
here:#remainder	25
here:#report	-5
here:#rescue	-120
here:#return	86
here:#since	7
here:#statement	-12
here:#treatment	-80
here:#war-prisoners	-9
here:abducted	16
here:allocated	-5
here:casualties	-19
here:dead-in-captivity	49
here:delivered	-19
here:displaced	66
here:held	15
here:injured	49
here:killed	82
here:missing	48
here:pledged	4
here:prisoners-exchanged	-28
here:refugees	37
here:released	47
here:requested	-44
here:returned	3
here:said	39
here:set	30
here:total	-24
item	44
last:claim-abducted	-3
last:claim-allocated	-72
last:claim-casualties	-33
last:claim-dead-in-captivity	-65
last:claim-delivered	-56
last:claim-displaced	-45
last:claim-held	-31
last:claim-injured	6
last:claim-killed	3
last:claim-pledged	-37
last:claim-prisoners-exchanged	48
last:claim-refugees	12
last:claim-released	22
last:claim-requested	-58
last:claim-returned	23
last:claim-total	-11
left1:	-71
left1:"	34
left1:#	-6
left1:(	100
left1:,	96
left1:-	50
left1::	97
left1:;	85
left1:|	32
left1:اب	-75
left1:اثر	10
left1:اثنين	-35
left1:اجبر	19
left1:اجلاء	90
left1:اجلت	-16
left1:اجلي	-17
left1:احتجاز	14
left1:احتجزت	4
left1:احدهم	13
left1:احدهما	-16
left1:احصي	43
left1:احياء	-24
left1:احيل	25
left1:اختطاف	64
left1:اخرج	72
left1:اخرهم	27
left1:ارتقاء	25
left1:ارتقي	36
left1:ارسال	-45
left1:ارواح	76
left1:اسبوع	39
left1:استشهاد	134
left1:استشهد	119
left1:استعادت	5
left1:استقبل	47
left1:استقبلت	26
left1:اسر	68
left1:اسراييل	-42
left1:اسره	-63
left1:اسعاف	55
left1:اسقاط	-40
left1:اسقطت	-58
left1:اسماء	44
left1:اسير	10
left1:اسيرا	-63
left1:اشهر	-65
left1:اصابه	18
left1:اصل	-81
left1:اصيب	82
left1:اضرارا	-46
left1:اضطر	64
left1:اطراف	27
left1:اطفال	78
left1:اطلاق	95
left1:اطلقت	18
left1:اعلنت	-33
left1:اعلي	-67
left1:اعيد	52
left1:اغلقت	-19
left1:اكتوبر	56
left1:الاثنين	-42
left1:الاحد	10
left1:الاحمر	17
left1:الاربعاء	-42
left1:الاسبوع	73
left1:الان	52
left1:الاول	71
left1:الاولي	10
left1:البالغ	-98
left1:البالغه	-77
left1:البلاد	87
left1:الثاني	-41
left1:الجرحي	55
left1:الجماعه	-28
left1:الجيش	59
left1:الحافله	-21
left1:الحرب	63
left1:الحصيله	84
left1:الحكومه	26
left1:السبت	41
left1:السلطات	-31
left1:السودان	53
left1:السيول	-32
left1:الشرطه	-77
left1:الشركاء	14
left1:الشهداء	94
left1:الشهر	53
left1:الصيف	-11
left1:الضحايا	38
left1:الظهر	-15
left1:العام	23
left1:العامه	-48
left1:العايدين	38
left1:العدد	79
left1:العمليه	18
left1:الفرق	-16
left1:القتلي	52
left1:القطاع	25
left1:الماضي	21
left1:الماضيه	55
left1:المتوفين	91
left1:المحافظه	54
left1:المخيم	-34
left1:المدينه	-7
left1:المفقودين	131
left1:المفوضيه	60
left1:المقابل	61
left1:المكان	26
left1:المنصرم	-37
left1:المنظمه	31
left1:المهاجمون	27
left1:المياه	-23
left1:النار	47
left1:الينا	63
left1:اليهم	71
left1:اليوم	54
left1:امام	32
left1:امراه	-3
left1:امس	-49
left1:ان	91
left1:انتشال	76
left1:انتشل	23
left1:انتشلت	62
left1:انتشلوا	30
left1:انقاذ	-45
left1:انقذ	-100
left1:انهم	3
left1:اوقع	53
left1:اوقعت	29
left1:اوكرانيا	23
left1:اي	-38
left1:ايام	48
left1:ايضا	75
left1:ب	-63
left1:باحتجاز	45
left1:بان	-7
left1:بتجنيد	-46
left1:بحسب	-101
left1:بحضور	-15
left1:بحياه	112
left1:برتبه	-110
left1:بزياده	-47
left1:بسجن	-76
left1:بسقوط	53
left1:بعد	80
left1:بقتل	87
left1:بقوه	-65
left1:بقي	-6
left1:بلغ	89
left1:بلغت	76
left1:بمشاركه	-86
left1:بمقتل	138
left1:بموافقه	-4
left1:بها	-38
left1:بواقع	-6
left1:بوفاه	89
left1:بين	11
left1:بينها	-46
left1:بينهم	104
left1:تبادل	54
left1:تتبادلان	81
left1:تحتجز	88
left1:تحرير	86
left1:تحمل	15
left1:تدمير	-41
left1:ترك	20
left1:تزال	52
left1:تستهدف	-32
left1:تسلم	-38
left1:تسلمت	-25
left1:تسليم	29
left1:تشاد	66
left1:تشمل	-18
left1:تضاعف	-38
left1:تضرر	-70
left1:تضم	24
left1:تغطيه	-38
left1:تقل	21
left1:تلقي	-7
left1:تمكن	17
left1:توجه	-57
left1:توزيع	-27
left1:توفي	113
left1:تووي	62
left1:ثم	-11
left1:جانب	63
left1:جثامين	110
left1:جثث	129
left1:جثمان	87
left1:جثه	64
left1:جندي	-85
left1:جنديا	-103
left1:حاله	30
left1:حاليا	77
left1:حررت	36
left1:حول	65
left1:خرج	76
left1:خروج	43
left1:خطف	133
left1:خطفت	-14
left1:خلاله	23
left1:خلالها	68
left1:خلف	25
left1:خلفت	59
left1:دخول	-30
left1:دفعت	8
left1:دفن	87
left1:دفنا	61
left1:دفنت	74
left1:دفنوا	24
left1:دولار	-8
left1:ذاتها	56
left1:رجع	100
left1:رفات	74
left1:روسيا	-77
left1:زال	131
left1:زالت	-13
left1:زوجها	-40
left1:ساعات	59
left1:ساعه	45
left1:ساق	61
left1:سايقا	-57
left1:سبتمبر	45
left1:سبيل	46
left1:سجلت	-47
left1:سراح	84
left1:سقط	43
left1:سقوط	62
left1:سكان	-80
left1:سلمت	9
left1:سوي	-18
left1:شرد	67
left1:شمل	-41
left1:شملت	74
left1:شهيد	-85
left1:ضحيته	99
left1:ضمت	3
left1:ضمنها	102
left1:ضمنهم	45
left1:طفلا	-31
left1:عاد	20
left1:عالجت	32
left1:عاملا	-77
left1:عايد	-82
left1:عبر	-7
left1:عدا	66
left1:عدد	-39
left1:عددهم	74
left1:عسكريا	-28
left1:علي	-3
left1:عن	106
left1:عند	74
left1:عندنا	-44
left1:عوده	53
left1:غادر	94
left1:غرق	25
left1:فتح	-33
left1:فر	60
left1:فرار	65
left1:فعددهم	35
left1:فقتل	81
left1:فقتلت	72
left1:فقتلوا	12
left1:فقد	101
left1:فقدان	70
left1:فقدت	78
left1:فقدنا	109
left1:فقضي	105
left1:في	-205
left1:فيه	-41
left1:فيها	39
left1:قال	-101
left1:قتل	126
left1:قتلت	104
left1:قتلنا	70
left1:قتلوا	115
left1:قتلي	61
left1:قتيل	-114
left1:قتيلان	19
left1:قدرها	-54
left1:قضي	159
left1:قوامها	26
left1:كانت	-29
left1:كانوا	-13
left1:كذلك	65
left1:كردفان	-47
left1:كل	-165
left1:كم	-130
left1:كنا	-81
left1:ل	-26
left1:لا	-76
left1:لاجي	-112
left1:لاجيا	-101
left1:لاحقا	-71
left1:لدينا	23
left1:لقي	123
left1:لكل	-77
left1:لكن	-4
left1:لمساعده	-47
left1:مات	93
left1:متن	-145
left1:متنه	-40
left1:متنها	-24
left1:مجموع	-50
left1:مجموعه	48
left1:مستشفي	-42
left1:مسيره	-32
left1:مصرع	120
left1:مصير	88
left1:مع	6
left1:معهم	62
left1:مقتل	140
left1:من	-172
left1:منها	-20
left1:منهم	-33
left1:نزح	95
left1:نزوح	48
left1:نساء	137
left1:نفسه	74
left1:نفسها	-17
left1:نقل	41
left1:نقلت	31
left1:نوفمبر	19
left1:هلاك	68
left1:هم	76
left1:هناك	68
left1:هو	-8
left1:هولاء	58
left1:هويه	53
left1:و	-15
left1:واجلي	-43
left1:واحد	105
left1:واحرقوا	-50
left1:واحيل	23
left1:واسرت	69
left1:واصاب	64
left1:واصابت	80
left1:واصابه	228
left1:واصيب	122
left1:واصيبت	75
left1:واغلقت	-35
left1:واقتادوا	45
left1:والجرحي	85
left1:وان	45
left1:وانقذ	-77
left1:وانقذت	-73
left1:واوقع	34
left1:واوقف	-106
left1:واوقفت	-81
left1:وبان	-27
left1:وبقي	-21
left1:وبيعت	-51
left1:وبينهم	54
left1:وتدمير	-57
left1:وتمكن	-8
left1:وتوفي	82
left1:وجرح	88
left1:وجرحت	48
left1:وجود	56
left1:وحده	71
left1:وحدها	54
left1:وخرج	-7
left1:وخطف	64
left1:وخطفوا	28
left1:وخلفت	34
left1:ودفعت	16
left1:ودمر	-36
left1:ودمرت	-101
left1:وسجل	18
left1:وصل	-11
left1:وصلت	34
left1:وصلنا	-86
left1:وصول	-14
left1:وعاد	13
left1:وعددها	-120
left1:وعددهم	-29
left1:وعن	62
left1:وغادر	-16
left1:وفاه	177
left1:وفر	41
left1:وفقد	67
left1:وفقدان	35
left1:وقال	-131
left1:وقتل	155
left1:وقتلت	91
left1:وقتلوا	88
left1:وقضي	84
left1:وكان	-4
left1:ومات	54
left1:ومعهم	42
left1:ومقتل	61
left1:ومنهم	48
left1:ونجا	-72
left1:ونزح	27
left1:ونفوق	-46
left1:ونقل	136
left1:ونقلت	-26
left1:وهو	-80
left1:وهي	-87
left1:ووفاه	106
left1:ويضم	23
left1:يبلغ	52
left1:يتسع	-71
left1:يحتجزون	86
left1:يحمل	-27
left1:يخلف	27
left1:يدفع	77
left1:يزال	46
left1:يشمل	-26
left1:يضم	-4
left1:يعاني	-26
left1:يعود	75
left1:يقتل	61
left1:يقل	-95
left1:يقيم	21
left1:يكون	107
left1:يناير	22
left1:ينقل	17
left1:يوقع	-7
left1:يومين	-36
left1:يووي	58
left1:•	21
left2:	-39
left2:"	-45
left2:#	-32
left2:(	38
left2:)	11
left2:,	39
left2:-	-89
left2::	52
left2:;	27
left2:ابريل	21
left2:اثر	7
left2:اثنان	-155
left2:اثنين	-44
left2:احدهما	-100
left2:احياء	-9
left2:اخرون	29
left2:اخري	77
left2:اخرين	40
left2:اخلي	40
left2:اربع	39
left2:اربعه	16
left2:ارتفع	48
left2:ارتفعت	13
left2:اسبوع	48
left2:اسره	49
left2:اسعاف	-71
left2:اسفرت	15
left2:اصيب	55
left2:اصيبوا	6
left2:اضافه	90
left2:اطفال	-36
left2:اطلاق	55
left2:اطلق	39
left2:اعلنت	14
left2:اعيد	-74
left2:افرج	53
left2:اكتوبر	-32
left2:الا	49
left2:الابيض	31
left2:الاتفاق	18
left2:الاثنين	12
left2:الاحتلال	-9
left2:الاحد	27
left2:الاحمر	-31
left2:الاربعاء	53
left2:الاسبوع	61
left2:الاسراييلي	-18
left2:الاصابات	68
left2:الاف	-92
left2:الافراج	137
left2:الامن	37
left2:الان	28
left2:الانسان	34
left2:الاوروبي	-15
left2:الاوكراني	-19
left2:الاوكرانيه	-75
left2:الاول	55
left2:الاولي	62
left2:الاونروا	27
left2:البحث	96
left2:البلاد	-33
left2:البلديه	55
left2:البيان	68
left2:التايلاندي	27
left2:التعرف	63
left2:التغذيه	-38
left2:التي	-37
left2:التيار	-35
left2:الثالث	21
left2:الثاني	-27
left2:الثلاثاء	14
left2:الثلاثه	21
left2:الجرحي	46
left2:الجزيره	-7
left2:الجماعه	109
left2:الجمعه	75
left2:الجنود	16
left2:الجيش	46
left2:الحدود	-13
left2:الحرب	16
left2:الحصيله	-16
left2:الحكومه	35
left2:الحكومي	26
left2:الحوثيون	62
left2:الخاطفين	-35
left2:الخميس	54
left2:الداخليه	13
left2:الدفاع	-35
left2:الدولي	-41
left2:الدوليه	36
left2:الذي	-84
left2:الرقم	61
left2:الروسيه	15
left2:الساعه	10
left2:السبت	44
left2:السريع	33
left2:السلطات	32
left2:السنه	-32
left2:السودان	76
left2:الشرطه	-47
left2:الشرعي	37
left2:الشرق	-28
left2:الشهداء	-46
left2:الشهر	34
left2:الصحه	-48
left2:الصليب	35
left2:الضحايا	4
left2:الطواري	-60
left2:العاصمه	38
left2:العالميه	-35
left2:العام	60
left2:العايدين	-46
left2:العثور	57
left2:العدد	63
left2:الف	-89
left2:الفا	-72
left2:الفرق	28
left2:القتال	63
left2:القتلي	125
left2:القصف	70
left2:القضاء	84
left2:القطاع	-7
left2:القوات	33
left2:الكمبوديه	72
left2:الكهرباء	-63
left2:اللاجيين	-29
left2:اللبنانيه	19
left2:الله	69
left2:الليله	-3
left2:الماضي	90
left2:الماضيه	-55
left2:المتحده	5
left2:المجاوره	-27
left2:المحافظه	17
left2:المحكمه	-57
left2:المختطفين	15
left2:المدني	-13
left2:المدنيه	42
left2:المدينه	-33
left2:المركز	-48
left2:المستشفيات	45
left2:المستفيدين	-36
left2:المسلحين	54
left2:المصابين	67
left2:المصدر	51
left2:المفقودين	67
left2:المفوضيه	-20
left2:المقابل	36
left2:المقاطعه	47
left2:المنظمه	7
left2:المهاجمين	-37
left2:المولف	-16
left2:الميه	-13
left2:الناجين	-7
left2:النار	57
left2:النازحين	67
left2:الهجوم	70
left2:الهند	-29
left2:الواقع	30
left2:الوزاره	42
left2:الوفيات	43
left2:الولايه	81
left2:الي	8
left2:اليه	29
left2:اليوم	-60
left2:اما	-64
left2:امراه	14
left2:امس	49
left2:ان	20
left2:انا	70
left2:انخفض	-16
left2:اندونيسيا	-46
left2:انه	-24
left2:انها	85
left2:اهداف	-14
left2:او	-75
left2:اودت	78
left2:اودي	82
left2:اوضح	57
left2:اوكرانيا	41
left2:اوكرانيه	-6
left2:ايام	-18
left2:ايران	41
left2:ايضا	78
left2:ايواء	32
left2:ب	64
left2:باكستان	-8
left2:بالافراج	51
left2:بان	35
left2:بترت	79
left2:بدايه	21
left2:بذلك	39
left2:بعد	110
left2:بعدما	-13
left2:بغزه	23
left2:بلاغات	82
left2:بموجبها	13
left2:بين	-46
left2:بينما	30
left2:بينهم	48
left2:بيوتهم	25
left2:تبادل	16
left2:تبحث	23
left2:تبلغ	-15
left2:تتحدث	42
left2:تحت	5
left2:تحدث	37
left2:تحييد	94
left2:ترتفع	29
left2:تركيا	79
left2:تزال	55
left2:تستضيف	72
left2:تسع	9
left2:تسعه	-18
left2:تضم	-55
left2:تعاملت	49
left2:تعلن	45
left2:تعود	25
left2:تقريبا	-45
left2:تقول	84
left2:تلميذا	48
left2:توفي	88
left2:تينوبو	-52
left2:ثلاث	19
left2:ثلاثه	-60
left2:ثم	12
left2:ثماني	45
left2:جار	45
left2:جثامين	81
left2:جثث	27
left2:جثه	-109
left2:جديد	33
left2:جري	-76
left2:جريحا	-36
left2:جزاء	-4
left2:جنديا	87
left2:جنود	35
left2:جنيه	-23
left2:جهته	-49
left2:حاله	55
left2:حتفهم	26
left2:حتي	54
left2:حصيله	-10
left2:حلب	76
left2:حيث	70
left2:حين	77
left2:خرج	-25
left2:خساير	24
left2:خطف	48
left2:خلال	85
left2:خمس	75
left2:خمسه	16
left2:خيمه	25
left2:داخليا	28
left2:دبابات	27
left2:دول	35
left2:دولار	-62
left2:دوله	-6
left2:دينار	-45
left2:ذاته	11
left2:ذلك	50
left2:راح	82
left2:راكبا	-46
left2:رجلا	37
left2:رهينه	45
left2:روسيا	-47
left2:زال	8
left2:ساعه	64
left2:سبتمبر	-47
left2:سبعه	14
left2:سته	71
left2:سجل	42
left2:سجلت	9
left2:سقط	32
left2:سكان	-8
left2:سلاح	-20
left2:سوي	-88
left2:سياره	-29
left2:سيبو	27
left2:سيده	-71
left2:شخص	-36
left2:شخصا	-3
left2:شخصين	23
left2:شهداء	79
left2:شهيدا	126
left2:صباح	67
left2:طفلا	17
left2:طويله	100
left2:عاد	27
left2:عام	50
left2:عايله	-88
left2:عبر	9
left2:عثر	19
left2:عدد	17
left2:عشر	-65
left2:عشره	9
left2:علي	-28
left2:عمال	45
left2:عمليات	49
left2:عن	34
left2:غزه	8
left2:غير	36
left2:فاسو	11
left2:فجرا	56
left2:فرق	-55
left2:فريقه	-4
left2:فضلا	32
left2:فقد	69
left2:فلسطينيا	36
left2:في	-7
left2:فيما	28
left2:فيه	20
left2:فيها	66
left2:قافله	27
left2:قال	-53
left2:قالت	-53
left2:قايمه	58
left2:قبل	72
left2:قتل	88
left2:قتلوا	63
left2:قتلي	40
left2:قتيلا	15
left2:قد	30
left2:قضت	39
left2:قضي	97
left2:قوله	35
left2:كان	-60
left2:كانت	-52
left2:كل	-31
left2:كليا	-66
left2:كما	-28
left2:كييف	78
left2:لا	23
left2:لاجي	65
left2:لاحقا	66
left2:لاسره	-24
left2:لدي	84
left2:لدينا	28
left2:لكل	-18
left2:للاجيين	-46
left2:للهجره	69
left2:لم	22
left2:لنساء	-17
left2:لها	-15
left2:ما	45
left2:مارس	37
left2:مبني	-73
left2:متن	-78
left2:متوفي	-46
left2:محليه	14
left2:مخيم	76
left2:مخيمات	-48
left2:مدنيا	61
left2:مدنيين	73
left2:مساء	44
left2:مستشفي	17
left2:مستمر	43
left2:مسلحون	101
left2:مسيره	-33
left2:مصابا	-18
left2:مصرعهم	26
left2:مضيفا	48
left2:مطار	-45
left2:مطلع	38
left2:مع	-75
left2:معظمهم	-6
left2:مقابل	-70
left2:مقارنه	82
left2:ملايين	-52
left2:مليار	-7
left2:مليون	-116
left2:مليونا	-11
left2:من	-29
left2:منذ	-5
left2:منها	-19
left2:منهم	-100
left2:مواطن	11
left2:موزعه	-30
left2:موزعين	-58
left2:موسكو	25
left2:نازح	18
left2:نجا	19
left2:نزولا	42
left2:نساء	96
left2:نسمه	23
left2:نفسه	58
left2:نفسها	-41
left2:نقطه	-15
left2:نقل	17
left2:نقلت	-23
left2:نقلوا	-69
left2:نوفمبر	32
left2:نيسان	64
left2:هايتي	-10
left2:هذا	22
left2:هم	13
left2:هناك	13
left2:هولاء	75
left2:و	-23
left2:واحتجزت	-124
left2:واحد	-39
left2:واحده	-60
left2:واصيب	-60
left2:واضاف	42
left2:واضافت	12
left2:واطلق	56
left2:واغلقت	-34
left2:وان	-63
left2:وانها	72
left2:واودت	41
left2:واوضح	39
left2:واوقفت	-62
left2:واوكرانيا	54
left2:وبين	60
left2:وتابع	19
left2:وتستضيف	-32
left2:وحده	-17
left2:وحدها	62
left2:وسجلت	-57
left2:وصل	14
left2:وعلي	47
left2:وعن	58
left2:وفاه	67
left2:وفقد	33
left2:وفي	72
left2:وفيات	-43
left2:وقال	-51
left2:وقالت	-16
left2:وقت	-73
left2:وقتل	70
left2:ولا	13
left2:وما	70
left2:ومن	-13
left2:ونشرت	51
left2:ويعمل	-102
left2:يزال	16
left2:يضاف	71
left2:يعرف	71
left2:يعلن	-25
left2:يقول	45
left2:يناير	45
left2:يودي	73
left2:يورو	36
left2:يوليو	20
left2:يوم	54
left2:يونيو	23
left2:•	-12
left2:▪	-45
left3:	-50
left3:"	48
left3:#	-24
left3:)	7
left3:,	-11
left3:-	106
left3::	52
left3:|	-30
left3:اباد	74
left3:اثنين	-34
left3:اجمالي	51
left3:اخرين	54
left3:ادت	80
left3:ادي	76
left3:اربع	22
left3:اربعه	6
left3:استشهاد	-42
left3:استشهد	38
left3:استقبل	56
left3:استقبلت	35
left3:اسراييل	31
left3:اسره	47
left3:اسري	22
left3:اسفر	81
left3:اسفرت	-35
left3:اسقاط	-29
left3:اسيرا	81
left3:اشخاص	9
left3:اشهر	38
left3:اصابه	4
left3:اطباء	71
left3:اطفال	9
left3:اطلاق	11
left3:اعلن	-34
left3:اعلنت	-4
left3:اغسطس	25
left3:افرج	15
left3:اقليم	42
left3:اكتوبر	101
left3:ال	21
left3:الاثنين	4
left3:الاحد	-43
left3:الاحمر	-10
left3:الاخر	-6
left3:الاخيره	6
left3:الاربعاء	-20
left3:الاسبوع	-53
left3:الاسر	65
left3:الاسراييلي	51
left3:الاسراييليه	46
left3:الاف	-49
left3:الاقل	-59
left3:الامطار	50
left3:الامم	-3
left3:الامن	19
left3:الان	-35
left3:الانسان	40
left3:الانقاذ	3
left3:الاول	121
left3:الاولي	58
left3:الباقون	64
left3:البحث	79
left3:البلاد	-30
left3:البلده	28
left3:التعرف	27
left3:التقرير	-25
left3:التي	15
left3:الثاني	-4
left3:الثلاثاء	73
left3:الجانب	-8
left3:الجرحي	-29
left3:الجماعه	-11
left3:الجمعه	-27
left3:الجيش	5
left3:الحرب	-19
left3:الحصيله	62
left3:الحكومه	30
left3:الحمايه	-36
left3:الداخليه	46
left3:الدعم	33
left3:الدفاع	4
left3:الدقيقتين	-3
left3:الدولي	-52
left3:الدوليه	71
left3:الذي	63
left3:الذين	4
left3:الروسيه	-24
left3:الساحل	37
left3:السادسه	11
left3:الساعه	20
left3:السبت	57
left3:السجون	40
left3:السلطات	10
left3:السودان	-5
left3:السيول	27
left3:الشرطه	-53
left3:الشركه	42
left3:الشهر	-49
left3:الصحه	-9
left3:الطب	37
left3:الطريق	-71
left3:الطواري	-42
left3:العام	27
left3:العامه	-47
left3:العدد	79
left3:العمليه	50
left3:الف	-46
left3:الفا	24
left3:الفريق	-25
left3:القارب	-48
left3:القتلي	131
left3:القريه	-59
left3:القطاع	40
left3:القوات	34
left3:الكوارث	25
left3:الكوليرا	28
left3:الماضي	42
left3:الماضيه	-85
left3:المبني	17
left3:المتحدث	-19
left3:المتحده	-21
left3:المحافظه	57
left3:المخيم	35
left3:المخيمات	43
left3:المدني	-17
left3:المدنيه	18
left3:المدينه	-66
left3:المركز	22
left3:المستشفي	66
left3:المسوول	11
left3:المصري	-4
left3:المفوضيه	63
left3:المقرر	-37
left3:المنظمه	21
left3:المهاجمين	-47
left3:النازحون	38
left3:النازحين	7
left3:النيجر	57
left3:الهلال	-20
left3:الوحده	39
left3:الوزاره	11
left3:الوطني	42
left3:الوطنيه	37
left3:الوفيات	64
left3:الي	-7
left3:اليمنيه	21
left3:اليوم	-45
left3:اما	84
left3:امام	-15
left3:امس	47
left3:امهات	13
left3:ان	-26
left3:انه	23
left3:انها	50
left3:انهيار	26
left3:او	-63
left3:اودت	25
left3:اوليه	48
left3:ايام	23
left3:بان	-43
left3:بجروح	72
left3:بحسب	-15
left3:بدايه	62
left3:بعد	-45
left3:بلا	24
left3:بلده	28
left3:بلغ	72
left3:بمقتل	17
left3:بولا	-52
left3:بيان	17
left3:بين	26
left3:بينما	71
left3:بينهم	49
left3:بيوتهم	-30
left3:تبادل	-6
left3:تحت	28
left3:تردد	55
left3:تزال	-48
left3:تسع	-46
left3:تسعه	22
left3:تسلم	26
left3:تشرين	-18
left3:تعرضت	-18
left3:تعرف	61
left3:تعلن	22
left3:تقول	24
left3:تلك	-23
left3:تم	-29
left3:تموز	60
left3:توفي	63
left3:ثلاث	13
left3:ثلاثه	61
left3:ثم	13
left3:جثث	-40
left3:جثه	-29
left3:جري	61
left3:جريحا	17
left3:جمعيه	-55
left3:جنديا	-73
left3:جنوب	67
left3:جنيه	-60
left3:حافله	-51
left3:حاله	55
left3:حتفهم	30
left3:حتي	73
left3:حزب	48
left3:حسب	-66
left3:حصيله	63
left3:حي	37
left3:حيث	-6
left3:حين	38
left3:خلال	51
left3:خلف	32
left3:خمس	-32
left3:خمسه	3
left3:خيمه	9
left3:داخل	12
left3:داخليا	75
left3:درجات	-27
left3:دولار	-55
left3:ديسمبر	-26
left3:دينار	-51
left3:ذاته	28
left3:ذكر	72
left3:ذلك	-34
left3:راكبا	-104
left3:رجال	-36
left3:رجع	37
left3:ركله	-4
left3:روبيه	-39
left3:روسيا	61
left3:زال	-26
left3:زالت	45
left3:ساعات	-53
left3:ساعه	61
left3:سايقين	-48
left3:سبتمبر	37
left3:سبعه	79
left3:ست	40
left3:سته	37
left3:سجلت	49
left3:سفينه	-88
left3:سقوط	47
left3:سنوات	-62
left3:سياره	25
left3:شاحنه	-97
left3:شخص	51
left3:شخصا	15
left3:شرق	56
left3:شهداء	30
left3:شهرا	-27
left3:شهيدا	78
left3:صباح	-28
left3:صور	42
left3:عاد	8
left3:عام	106
left3:عاما	3
left3:عامل	37
left3:عاملا	9
left3:عبر	82
left3:عثر	26
left3:عدد	-10
left3:عشر	99
left3:عشره	-73
left3:علي	36
left3:عمليات	18
left3:عن	-85
left3:عند	-58
left3:عوده	-31
left3:غزه	-33
left3:غير	6
left3:فبراير	-36
left3:فجر	69
left3:فرق	26
left3:فقد	83
left3:في	45
left3:فيما	-11
left3:فيه	4
left3:فيها	30
left3:قارب	-28
left3:قال	66
left3:قانون	-15
left3:قباله	69
left3:قبل	85
left3:قتل	7
left3:قتلت	48
left3:قتلي	39
left3:قتيلا	93
left3:قد	-7
left3:قرب	78
left3:قريه	42
left3:قضوا	39
left3:قضي	57
left3:قطعه	-52
left3:قوات	-28
left3:كان	-20
left3:كانت	-36
left3:كانوا	-10
left3:كانون	27
left3:كل	-24
left3:كما	-26
left3:لا	-64
left3:لاعبين	-27
left3:لرويترز	58
left3:لشوون	49
left3:لقوا	19
left3:للجزيره	56
left3:للهجره	78
left3:لم	66
left3:ما	42
left3:ماتوا	31
left3:مارس	-33
left3:مالي	35
left3:مبني	-63
left3:محطه	-57
left3:محليه	28
left3:مدرسه	54
left3:مدنيين	-36
left3:مساء	26
left3:مستشفي	55
left3:مستشفيات	44
left3:مسيره	5
left3:مشيرا	-16
left3:مشيره	37
left3:مصابا	-14
left3:مصالح	3
left3:مصدر	-45
left3:مصرع	-34
left3:مطار	-43
left3:مطلع	-4
left3:مع	-66
left3:معابر	23
left3:مفوضيه	-38
left3:مقتل	56
left3:ملايين	-37
left3:مليار	-53
left3:مليون	6
left3:مليونا	-16
left3:من	12
left3:منازلهم	44
left3:منجم	-42
left3:منذ	41
left3:منزلا	-69
left3:منطقه	-9
left3:منها	-22
left3:منهم	28
left3:مهاجرا	68
left3:موسكو	27
left3:موشر	-17
left3:موقعا	-13
left3:نازح	130
left3:نايبا	-11
left3:نايرا	-51
left3:نحو	-7
left3:نزح	13
left3:نساء	-16
left3:نقلت	20
left3:نهر	33
left3:نوفمبر	34
left3:نيجيريا	22
left3:هجوم	11
left3:هذا	-8
left3:هم	65
left3:و	36
left3:واحد	-96
left3:واحده	11
left3:وادي	17
left3:واشار	-28
left3:واصيب	6
left3:واضاف	-12
left3:واضافت	-14
left3:واعلن	26
left3:واغلقت	-48
left3:والبحث	60
left3:وان	-9
left3:وانه	7
left3:واوضح	22
left3:واوقفت	-27
left3:وتابع	46
left3:وتقول	-18
left3:وثلاثين	-81
left3:وثمانين	-33
left3:وجبات	-5
left3:وحده	-12
left3:وزاره	-21
left3:وستين	27
left3:وسط	55
left3:وصلت	-47
left3:وصول	47
left3:وعشرون	22
left3:وعشرين	-9
left3:وفا	57
left3:وفاه	89
left3:وفق	15
left3:وفي	75
left3:وقال	-28
left3:وقالت	-11
left3:وقت	28
left3:وقد	41
left3:وكان	-93
left3:ولا	-52
left3:ولايه	39
left3:ولم	-34
left3:وما	-42
left3:ومن	41
left3:وهو	-65
left3:ويبلغ	-82
left3:ويعمل	-27
left3:يبق	-4
left3:يزال	64
left3:يعثر	80
left3:يقول	-26
left3:يناير	96
left3:يوليو	-13
left3:يوم	-82
left3:يوما	26
left3:•	-66
many	-48
mostly:abducted	58
mostly:aid	-53
mostly:allocated	-34
mostly:casualty	-5
mostly:dead-in-captivity	-14
mostly:delivered	-24
mostly:displaced	-100
mostly:displacement	-10
mostly:held	66
mostly:hostage	12
mostly:injured	-68
mostly:killed	-6
mostly:missing	30
mostly:pledged	39
mostly:prisoners-exchanged	9
mostly:refugees	-14
mostly:released	63
mostly:requested	23
mostly:returned	-41
mostly:total	-79
near:اباد	58
near:ابار	-19
near:ابتد	-25
near:ابتل	57
near:ابحر	-100
near:ابرا	-22
near:ابرش	-32
near:ابري	97
near:ابشي	28
near:ابعد	18
near:ابلغ	6
near:ابن	96
near:ابنا	18
near:ابنت	64
near:ابني	-34
near:ابو	-41
near:ابوا	-60
near:ابوج	-9
near:ابيب	-83
near:ابيض	8
near:اتاح	25
near:اتجا	-57
near:اتحا	-59
near:اتشي	90
near:اتصا	20
near:اتصل	-42
near:اتفا	17
near:اتلا	-32
near:اتلف	-65
near:اتها	-28
near:اتهم	37
near:اتوب	51
near:اثار	67
near:اثر	-48
near:اثره	47
near:اثقل	74
near:اثنا	13
near:اثنت	-85
near:اثني	-65
near:اثين	-44
near:اثيو	23
near:اجان	37
near:اجبر	58
near:اجتا	78
near:اجتم	73
near:اجر	-73
near:اجرا	-42
near:اجرت	-51
near:اجره	-32
near:اجري	-34
near:اجسا	-9
near:اجل	-39
near:اجلا	21
near:اجلت	-27
near:اجلو	-16
near:اجلي	-87
near:اجما	11
near:اجنب	15
near:اجنح	34
near:اجهز	32
near:اجوب	-84
near:اجيي	-63
near:احاد	-16
near:احال	47
near:احتا	47
near:احتج	-18
near:احتر	-72
near:احتس	84
near:احتف	30
near:احتل	-82
near:احتم	51
near:احتي	9
near:احد	-11
near:احدا	5
near:احده	7
near:احدي	7
near:احرق	-53
near:احزم	-17
near:احصا	39
near:احصت	33
near:احصي	71
near:احكا	-16
near:احمد	-15
near:احمر	79
near:احيا	-19
near:احيل	-10
near:اخبا	42
near:اختا	31
near:اختب	-14
near:اختط	106
near:اختف	102
near:اختن	54
near:اخذت	23
near:اخذو	96
near:اخر	32
near:اخرا	9
near:اخرج	25
near:اخره	-15
near:اخرو	38
near:اخري	33
near:اخلا	58
near:اخلت	-24
near:اخلو	-40
near:اخلي	28
near:اخما	-28
near:اخمد	-65
near:اخوت	-22
near:اخي	-68
near:اخير	34
near:اداء	29
near:ادار	-57
near:ادام	35
near:ادت	-26
near:ادخل	53
near:ادرا	-47
near:ادري	11
near:ادعا	-72
near:ادلب	58
near:ادم	72
near:ادني	-42
near:ادوا	-38
near:ادوي	-42
near:ادي	108
near:اذا	44
near:اذار	-44
near:اذاع	55
near:اراء	-11
near:اراض	29
near:اراك	47
near:اربا	3
near:اربع	-37
near:ارتف	101
near:ارتق	68
near:ارجح	-9
near:اردف	58
near:اردن	52
near:ارز	-49
near:ارسا	-46
near:ارسل	-98
near:ارصا	-25
near:ارصف	-24
near:ارض	-27
near:ارضه	-47
near:ارضي	89
near:ارقا	16
near:اركا	66
near:ارمل	-44
near:ارمي	106
near:ارها	-63
near:اروا	99
near:ازال	50
near:ازرق	-6
near:ازمه	43
near:ازهق	48
near:ازيد	39
near:اساب	-36
near:اساس	10
near:اسبا	-55
near:اسبو	-13
near:استا	-21
near:استب	-34
near:استج	-48
near:استخ	10
near:استد	-41
near:استر	27
near:استش	6
near:استض	66
near:استط	52
near:استع	-36
near:استغ	-16
near:استف	-71
near:استق	5
near:استل	62
near:استم	15
near:استن	23
near:استه	27
near:استو	-53
near:استي	-37
near:اسر	27
near:اسرا	42
near:اسرت	35
near:اسره	-24
near:اسرو	100
near:اسري	-16
near:اسط	-14
near:اسطو	-17
near:اسعا	13
near:اسعف	67
near:اسعه	-55
near:اسفر	31
near:اسقا	-63
near:اسقط	-84
near:اسكن	45
near:اسلا	84
near:اسلم	19
near:اسم	63
near:اسما	-22
near:اسمه	36
near:اسها	7
near:اسوا	-29
near:اسير	-50
near:اسيو	88
near:اشار	-28
near:اشتب	-39
near:اشتر	-77
near:اشد	21
near:اشرا	-21
near:اشغا	-31
near:اشنط	-95
near:اشهر	47
near:اشيع	57
near:اصاب	31
near:اصحا	29
near:اصدر	-35
near:اصطد	-65
near:اصطن	-11
near:اصغر	-7
near:اصفر	83
near:اصل	-94
near:اصلا	66
near:اصلي	35
near:اصوا	-68
near:اصيب	87
near:اضاف	65
near:اضرا	-43
near:اضرب	-27
near:اضرم	-23
near:اضطر	-68
near:اضعا	-42
near:اضيف	34
near:اطار	24
near:اطبا	129
near:اطرا	74
near:اطفا	26
near:اطلا	88
near:اطلس	-3
near:اطلق	10
near:اطمي	73
near:اطنا	-22
near:اظهر	-22
near:اعاد	79
near:اعاق	63
near:اعتب	70
near:اعتد	-7
near:اعتر	-109
near:اعتق	-48
near:اعتم	-33
near:اعد	9
near:اعدا	-81
near:اعدت	14
near:اعدم	92
near:اعرف	3
near:اعشا	-78
near:اعصا	86
near:اعضا	-3
near:اعقب	7
near:اعلا	63
near:اعلن	25
near:اعلي	45
near:اعما	-9
near:اعوا	19
near:اعيد	-107
near:اغاث	51
near:اغتي	60
near:اغذي	-12
near:اغرق	29
near:اغسط	63
near:اغلا	-88
near:اغلب	92
near:اغلق	-164
near:اغنا	-5
near:افاد	-10
near:افار	-37
near:افتت	-52
near:افرا	-22
near:افرج	21
near:افري	-48
near:افغا	48
near:افي	-14
near:اقال	40
near:اقام	-43
near:اقتا	105
near:اقتح	3
near:اقتر	-24
near:اقتص	11
near:اقتي	123
near:اقدا	30
near:اقر	3
near:اقرا	-46
near:اقرت	44
near:اقسا	-89
near:اقصي	-53
near:اقل	-84
near:اقلا	-62
near:اقلت	-21
near:اقلي	57
near:اقوا	-57
near:اقيم	-49
near:اكبر	63
near:اكتم	-20
near:اكتو	-4
near:اكثر	9
near:اكد	-34
near:اكدت	31
near:اكس	4
near:اكست	7
near:اكسي	-16
near:اكلي	14
near:اكمل	39
near:اكوا	37
near:اكوب	33
near:الا	10
near:الاب	-3
near:الاف	-4
near:الام	81
near:الان	45
near:الجو	62
near:الحد	-47
near:الحق	-25
near:الحي	90
near:الخط	59
near:الدم	-24
near:الذي	-34
near:السن	58
near:الصف	-70
near:الطب	44
near:الغا	134
near:الغت	-47
near:الف	-83
near:الفا	-8
near:القت	-34
near:القي	-66
near:الكت	-30
near:الله	24
near:الما	-10
near:اله	-33
near:الي	3
near:اليه	42
near:اما	47
near:امات	-6
near:امار	-40
near:اماك	18
near:امام	-45
near:امان	-36
near:امبو	-16
near:امتا	31
near:امتح	15
near:امتع	73
near:امتن	-70
near:امر	-24
near:امرا	23
near:امرت	17
near:امس	42
near:امل	40
near:امم	-44
near:اممي	-49
near:امن	18
near:امنه	52
near:امني	-10
near:امها	11
near:اموا	-80
near:امير	-10
near:امين	13
near:انا	25
near:انبا	49
near:انت	-32
near:انتا	-54
near:انتح	57
near:انتخ	-50
near:انتد	-38
near:انتز	-50
near:انتش	17
near:انتص	50
near:انتظ	8
near:انتق	29
near:انته	45
near:انتي	-4
near:انحا	-14
near:انحس	59
near:انخف	-12
near:اندر	40
near:اندل	9
near:اندو	-3
near:اندي	-46
near:انذا	17
near:انزا	-24
near:انزل	-28
near:انسا	-13
near:انسح	-68
near:انشط	-55
near:انضم	60
near:انطل	-58
near:انعا	58
near:انعد	-54
near:انفس	-45
near:انفص	-53
near:انفق	-9
near:انقا	-35
near:انقذ	-108
near:انقط	4
near:انقل	-39
near:انه	-17
near:انها	12
near:انهم	6
near:انهن	80
near:انهي	-47
near:انوا	-87
near:اهال	-25
near:اهدا	-25
near:اهل	82
near:اهله	91
near:اهلي	47
near:اواخ	11
near:اوان	48
near:اوتش	-16
near:اودت	47
near:اودع	53
near:اودي	20
near:اورد	93
near:اورو	-100
near:اوسط	-19
near:اوسك	-18
near:اوضح	11
near:اوغن	-11
near:اوقع	24
near:اوقف	-60
near:اوكر	21
near:اول	36
near:اولا	13
near:اولو	15
near:اولي	38
near:اونر	41
near:ايار	21
near:ايام	25
near:ايتل	-14
near:ايتو	-23
near:ايدي	-14
near:ايرا	57
near:ايرل	9
near:ايرو	69
near:ايزي	17
near:ايضا	82
near:ايطا	-121
near:ايفا	23
near:ايقا	-36
near:ايكو	-20
near:ايل	20
near:ايلا	-41
near:ايلو	-27
near:اين	28
near:ايوا	64
near:باب	6
near:بابن	63
near:بابي	46
near:بات	-5
near:باتج	26
near:باتو	14
near:باحت	56
near:باحث	-23
near:باحه	34
near:باخت	61
near:بادر	50
near:بادو	90
near:بادي	82
near:بارا	-6
near:بارب	-30
near:بارز	70
near:بازا	-10
near:باسا	62
near:باست	84
near:باسم	25
near:باشر	12
near:باصا	35
near:باطن	48
near:باع	12
near:باعا	21
near:باعه	-9
near:باعي	-4
near:باغت	-24
near:باغل	-69
near:باقل	-20
near:باقو	5
near:باكث	35
near:باكس	53
near:بالغ	-28
near:بالق	-7
near:باما	26
near:بانت	-71
near:بانخ	111
near:بانف	12
near:بانك	43
near:بانه	-18
near:باني	-39
near:باي	35
near:بايد	18
near:بايع	12
near:ببشا	24
near:بتجن	-66
near:بتر	63
near:بترت	87
near:بتعر	-54
near:بتنظ	-26
near:بتهم	-44
near:بتوق	-18
near:بثلا	11
near:بجرا	112
near:بجرو	4
near:بجزي	-9
near:بجنو	78
near:بحاج	-65
near:بحار	-20
near:بحاف	-16
near:بحال	46
near:بحث	-46
near:بحر	22
near:بحرا	-108
near:بحرو	28
near:بحري	-81
near:بحسب	61
near:بحضو	-42
near:بحلو	15
near:بحي	-68
near:بحيا	71
near:بحير	31
near:بختو	45
near:بخسا	65
near:بخمس	-56
near:بدء	78
near:بدات	-21
near:بداي	42
near:بدل	-75
near:بدوي	69
near:بديل	24
near:بذلك	76
near:براد	-28
near:برام	-67
near:برتب	34
near:برتر	39
near:برج	-20
near:برد	64
near:برس	3
near:برصا	49
near:برعا	71
near:برفق	52
near:بركل	-19
near:برلم	44
near:برمي	-59
near:برنا	22
near:بري	-64
near:بريا	-9
near:بريت	34
near:بريج	73
near:بريف	50
near:بريه	49
near:بزيا	10
near:بسبب	43
near:بسته	55
near:بسجن	-74
near:بسرع	-62
near:بسعر	-6
near:بسعه	-21
near:بسقو	65
near:بسوه	75
near:بشاح	13
near:بشان	38
near:بشري	-39
near:بشظا	48
near:بشظي	59
near:بشما	-35
near:بشها	-74
near:بشير	52
near:بصا	-25
near:بصرف	-6
near:بصعد	50
near:بصفا	-15
near:بضاي	-58
near:بضرب	52
near:بطاق	-51
near:بطان	-57
near:بطاي	-25
near:بطلق	-28
near:بعام	35
near:بعثا	39
near:بعثه	-50
near:بعد	22
near:بعدم	38
near:بعشر	-45
near:بعض	-49
near:بعضه	-31
near:بعلب	42
near:بعنو	-62
near:بعيد	40
near:بعين	15
near:بغدا	-27
near:بغزه	33
near:بفار	-16
near:بفتح	-53
near:بفضل	-32
near:بفعل	37
near:بفقد	-41
near:بقاء	-14
near:بقاع	-57
near:بقاي	57
near:بقتل	10
near:بقذي	-12
near:بقري	14
near:بقصف	45
near:بقنا	28
near:بقوا	-40
near:بقوه	-111
near:بقي	14
near:بقيم	-64
near:بقيه	-8
near:بكام	-31
near:بكسو	-10
near:بكفا	-29
near:بلا	-15
near:بلات	18
near:بلاد	-15
near:بلاز	69
near:بلاس	-60
near:بلاغ	-43
near:بلح	-58
near:بلحظ	60
near:بلد	-80
near:بلدا	16
near:بلده	-6
near:بلدي	-34
near:بلغ	13
near:بلغم	31
near:بلوش	13
near:بلوغ	3
near:بليد	-8
near:بليغ	81
near:بما	-36
near:بمتو	34
near:بمحا	-16
near:بمدي	31
near:بمست	62
near:بمسي	-21
near:بمشا	-60
near:بمعد	45
near:بمقا	-10
near:بمقت	44
near:بمقد	-56
near:بملي	15
near:بمن	45
near:بمنط	-27
near:بموا	8
near:بموج	-12
near:بناء	-14
near:بنات	38
near:بناد	-25
near:بناي	-24
near:بنت	47
near:بنجا	88
near:بنحو	19
near:بنسب	-65
near:بنغا	-10
near:بنغل	67
near:بنفس	96
near:بنقل	16
near:بنك	-84
near:بنه	61
near:بنوم	29
near:بني	58
near:بنير	46
near:بها	-6
near:بهجو	-34
near:بهدف	-3
near:بهم	73
near:بواب	4
near:بواد	37
near:بواس	-54
near:بواق	-46
near:بوتي	41
near:بوجو	-27
near:بور	-28
near:بورت	-55
near:بورق	-29
near:بورك	10
near:بوره	-27
near:بورو	114
near:بوري	71
near:بوزي	24
near:بوسا	-19
near:بوفا	75
near:بوكا	52
near:بوكر	36
near:بوكو	20
near:بول	-65
near:بولا	-13
near:بولد	55
near:بولو	48
near:بولي	-60
near:بوني	37
near:بيام	12
near:بيان	31
near:بيت	16
near:بيتا	81
near:بيته	-31
near:بيتي	62
near:بيد	95
near:بيدو	55
near:بير	63
near:بيرو	-49
near:بيشا	-45
near:بيضا	-9
near:بيع	-55
near:بيعت	-9
near:بيلو	49
near:بين	27
near:بينم	34
near:بينه	47
near:بيني	91
near:بيوت	21
near:بيوم	-49
near:تابع	32
near:تاخر	-10
near:تاخي	-8
near:تازر	34
near:تاسع	-66
near:تاسي	31
near:تاغا	-45
near:تاكد	69
near:تالي	50
near:تامي	-22
near:تاهب	12
near:تاهي	6
near:تاي	43
near:تايل	83
near:تباد	44
near:تبت	-10
near:تبحث	40
near:تبرع	-38
near:تبري	-39
near:تبقي	57
near:تبلغ	-17
near:تبين	-107
near:تتاب	56
near:تتبا	-43
near:تتبع	21
near:تتجا	-37
near:تتحد	25
near:تترا	-4
near:تتسع	-107
near:تتضم	-58
near:تتمك	9
near:تتوا	31
near:تتوق	27
near:تجار	-41
near:تجدد	-89
near:تجرف	-10
near:تجمد	-3
near:تجمع	-42
near:تحاق	-45
near:تحال	4
near:تحت	-7
near:تحتا	3
near:تحدث	39
near:تحدي	30
near:تحرر	-45
near:تحرق	26
near:تحري	54
near:تحسن	22
near:تحصي	55
near:تحطم	49
near:تحفظ	-64
near:تحقق	26
near:تحقو	-41
near:تحقي	-110
near:تحكي	75
near:تحمل	-47
near:تحوي	-46
near:تحيي	-41
near:تخدم	-73
near:تخسر	-19
near:تخشي	-43
near:تخصص	13
near:تخصي	-19
near:تخفي	-28
near:تخلف	-8
near:تخلي	-68
near:تداف	-30
near:تداو	-24
near:تدخل	-41
near:تدرج	42
near:تدري	-67
near:تدفع	-47
near:تدمر	20
near:تدمي	-56
near:تدير	65
near:تذاك	-30
near:تذكر	-54
near:تذكي	36
near:تراب	-52
near:تراج	-15
near:تراك	21
near:تراو	-35
near:تربي	58
near:ترت	52
near:ترتف	69
near:ترتي	-3
near:ترجي	-16
near:ترخي	-20
near:تردد	-11
near:ترفع	17
near:ترك	71
near:تركم	39
near:تركو	69
near:تركي	67
near:ترمي	-79
near:ترنو	33
near:تري	-44
near:تزال	-9
near:تزام	-11
near:تسال	-70
near:تسبب	36
near:تستر	43
near:تستض	38
near:تستع	70
near:تستغ	-21
near:تستق	12
near:تستم	-31
near:تسته	49
near:تسجل	22
near:تسجي	-66
near:تسري	-20
near:تسع	-21
near:تسعم	-19
near:تسعه	-3
near:تسعو	-62
near:تسعي	19
near:تسلم	4
near:تسلي	28
near:تسير	-105
near:تشاد	25
near:تشار	-32
near:تشام	-12
near:تشري	-3
near:تشغي	42
near:تشكي	-20
near:تشمل	114
near:تشهد	-18
near:تشير	-10
near:تشيل	-46
near:تشيي	21
near:تصاد	-11
near:تصحي	70
near:تصدر	-35
near:تصدي	25
near:تصري	-22
near:تصفي	-27
near:تصل	13
near:تصيب	61
near:تضاع	58
near:تضام	-39
near:تضرر	-34
near:تضم	12
near:تضمي	17
near:تضيف	31
near:تطبي	-47
near:تطعي	-33
near:تطلب	-4
near:تطلق	58
near:تظاه	-68
near:تظهر	-49
near:تعاد	-39
near:تعاف	-40
near:تعال	96
near:تعام	-21
near:تعاو	-67
near:تعبي	20
near:تعتر	48
near:تعتز	51
near:تعد	-24
near:تعدا	-7
near:تعدي	-15
near:تعذي	42
near:تعرض	-41
near:تعرف	133
near:تعز	-10
near:تعطل	-68
near:تعلن	9
near:تعلي	-55
near:تعمل	-78
near:تعمي	72
near:تعهد	-74
near:تعود	-9
near:تعوي	-34
near:تعيد	-44
near:تغذي	-105
near:تغطي	-83
near:تفاح	79
near:تفتح	27
near:تفتي	56
near:تفجي	24
near:تفرج	71
near:تفوق	-50
near:تفيد	42
near:تقار	66
near:تقاط	73
near:تقتل	32
near:تقدر	-39
near:تقدم	-126
near:تقدي	19
near:تقر	56
near:تقري	-58
near:تقطن	-33
near:تقع	-27
near:تقل	16
near:تقلي	-81
near:تقول	-22
near:تقيم	-21
near:تقيي	75
near:تكفل	-10
near:تكفي	-66
near:تكون	47
near:تلام	97
near:تلاه	29
near:تلته	-29
near:تلغر	11
near:تلفز	82
near:تلقت	-68
near:تلقو	-50
near:تلقي	-7
near:تلك	5
near:تلمي	7
near:تليه	27
near:تماس	14
near:تمت	-31
near:تمر	-6
near:تمري	-6
near:تمشي	-30
near:تمكن	-34
near:تملك	-14
near:تموز	79
near:تموي	16
near:تناف	-6
near:تنتش	29
near:تنتظ	112
near:تنته	-59
near:تنسي	-38
near:تنص	9
near:تنظي	38
near:تنفس	94
near:تنفق	-26
near:تنفي	-16
near:تنقل	5
near:تنمي	-44
near:تهاب	-40
near:تهجر	8
near:تهجي	32
near:تهرب	-52
near:تهري	-7
near:تهم	-38
near:تواص	-51
near:توال	-53
near:توبع	-46
near:توثق	42
near:توجه	-11
near:تودي	35
near:تورد	14
near:توزع	29
near:توزي	36
near:توظي	-67
near:توفو	46
near:توفي	156
near:توقع	-62
near:توقف	10
near:توقي	-84
near:توكد	87
near:تونس	-79
near:تووي	67
near:تيار	-73
near:تيبو	-30
near:تيرن	-57
near:تيلا	-14
near:تين	44
near:تينو	-82
near:ثابت	9
near:ثالث	20
near:ثامن	49
near:ثان	-28
near:ثانو	67
near:ثاني	44
near:ثبت	-21
near:ثري	38
near:ثقاف	-37
near:ثقت	-38
near:ثقنا	54
near:ثقيل	-55
near:ثكنا	-9
near:ثلاث	29
near:ثلاج	-97
near:ثلث	-65
near:ثلثا	-7
near:ثلثه	-7
near:ثلثي	23
near:ثمن	-19
near:ثمنه	-70
near:ثوره	-35
near:جاء	-41
near:جاءت	-92
near:جار	47
near:جارف	23
near:جاري	-53
near:جازا	-67
near:جاما	55
near:جامع	7
near:جان	5
near:جانب	19
near:جاهز	-70
near:جاوو	22
near:جبات	-68
near:جبال	-10
near:جبل	69
near:جبهه	-22
near:جبيل	47
near:جثام	71
near:جثتي	22
near:جثث	-9
near:جثثه	26
near:جثما	20
near:جثه	33
near:جدار	50
near:جدت	-44
near:جدرا	79
near:جدنا	79
near:جده	-67
near:جدوا	-41
near:جدول	-26
near:جديد	-54
near:جراء	-8
near:جراح	8
near:جراي	-63
near:جرت	-22
near:جرح	68
near:جرحت	48
near:جرحو	11
near:جرحي	36
near:جرعه	-55
near:جرف	-55
near:جرفت	31
near:جرفه	37
near:جروح	58
near:جري	39
near:جريح	37
near:جريد	40
near:جزاء	-7
near:جزاي	28
near:جزر	28
near:جزير	8
near:جزيي	-95
near:جسر	-66
near:جسرا	-31
near:جسري	-4
near:جسم	8
near:جفاف	61
near:جلال	36
near:جلسا	-64
near:جلسه	-137
near:جلهم	-16
near:جماع	-36
near:جمال	-30
near:جمجم	42
near:جمع	-100
near:جمعت	-89
near:جمعه	-23
near:جمعي	-7
near:جمله	-21
near:جميع	25
near:جناح	-16
near:جناز	-109
near:جناي	-53
near:جندي	-9
near:جنسي	-75
near:جنوب	-11
near:جنين	19
near:جنيه	-88
near:جهات	-75
near:جهاد	13
near:جهاز	-8
near:جهته	32
near:جهه	4
near:جهود	-18
near:جهوي	-12
near:جوا	16
near:جوار	102
near:جواي	-15
near:جود	-16
near:جوع	-108
near:جوعا	25
near:جوله	34
near:جوي	-59
near:جويه	4
near:جيبو	-55
near:جيده	35
near:جيرا	36
near:جيش	-21
near:جيل	-38
near:حاجز	64
near:حاجه	-123
near:حاد	-88
near:حادث	-7
near:حادي	57
near:حارس	-59
near:حاره	21
near:حاصر	-32
near:حافر	44
near:حافل	-15
near:حاكم	56
near:حالا	-36
near:حالت	43
near:حالي	-52
near:حامل	66
near:حاول	-9
near:حاوي	55
near:حبال	55
near:حبوب	-15
near:حبيب	-70
near:حتفه	64
near:حتي	57
near:حجاج	40
near:حجب	-52
near:حجز	18
near:حجه	-18
near:حدات	-42
near:حداد	-80
near:حددت	-67
near:حده	61
near:حدها	31
near:حدود	-20
near:حديث	-73
near:حديد	20
near:حذر	73
near:حرار	-57
near:حراس	94
near:حراش	29
near:حراي	-56
near:حرب	62
near:حرجه	56
near:حرر	-40
near:حررت	42
near:حرس	-10
near:حرقا	56
near:حركه	26
near:حروق	138
near:حريت	15
near:حريق	-55
near:حريك	16
near:حزام	-46
near:حزب	26
near:حزمه	-64
near:حزير	47
near:حساب	-65
near:حسبم	40
near:حسن	11
near:حسين	76
near:حشد	60
near:حصار	-55
near:حصبه	-66
near:حصدت	62
near:حصل	-85
near:حصلت	7
near:حصه	-24
near:حصيل	91
near:حضر	-60
near:حضور	-56
near:حطام	70
near:حفر	-42
near:حفل	-35
near:حقاي	-38
near:حقت	11
near:حقل	28
near:حقوق	-14
near:حقول	27
near:حقيب	-82
near:حقيق	21
near:حكم	-43
near:حكمت	-17
near:حكوم	28
near:حلب	50
near:حلبج	63
near:حلت	-38
near:حلفا	46
near:حلقت	-66
near:حلوه	14
near:حليم	94
near:حماس	-53
near:حمال	-13
near:حماه	37
near:حماي	-29
near:حمرا	-59
near:حمري	12
near:حمزه	45
near:حمص	69
near:حمض	7
near:حمل	-41
near:حملت	33
near:حمله	-83
near:حوال	-59
near:حوثي	16
near:حوض	-47
near:حول	-67
near:حولا	20
near:حوله	72
near:حيا	-14
near:حيات	41
near:حياه	30
near:حيث	-24
near:حيدر	-51
near:حين	17
near:حيي	-31
near:خارج	-10
near:خارك	31
near:خاصه	-35
near:خاطف	18
near:خام	-20
near:خامس	-7
near:خان	52
near:خبر	5
near:خبرا	-4
near:ختام	-58
near:خدما	-98
near:خدمه	-21
near:خرج	-25
near:خرجت	-139
near:خرجن	-80
near:خرجو	-12
near:خرق	-11
near:خروج	54
near:خروق	19
near:خريف	35
near:خزان	17
near:خساي	17
near:خسر	10
near:خسرت	-21
near:خسرن	-22
near:خشبي	26
near:خصص	-26
near:خصصت	-49
near:خصوم	26
near:خضع	79
near:خطا	23
near:خطر	39
near:خطره	8
near:خطف	49
near:خطفت	-28
near:خطفن	49
near:خطفه	-31
near:خطفو	57
near:خطه	42
near:خطور	24
near:خطوط	-3
near:خطير	67
near:خفر	-41
near:خفض	-20
near:خفضت	-55
near:خفيف	30
near:خلاف	-60
near:خلال	13
near:خلت	38
near:خلسه	-83
near:خلف	14
near:خلفت	18
near:خلم	60
near:خليج	-50
near:خليل	-34
near:خليه	33
near:خمس	-7
near:خمسم	56
near:خمسه	16
near:خمسو	63
near:خمسي	-39
near:خميس	51
near:خوزس	47
near:خوفا	43
near:خوي	50
near:خيام	47
near:خيبر	45
near:خيرس	73
near:خيمه	-31
near:داخل	41
near:دار	63
near:دارف	64
near:دافع	33
near:دافي	69
near:داك	35
near:دام	57
near:دامت	-35
near:داهم	18
near:داود	64
near:داير	82
near:دايم	41
near:دباب	-4
near:دبلو	-28
near:دبي	-59
near:دخان	30
near:دخل	-22
near:دخلت	-120
near:دخول	-13
near:دراج	-8
near:دراس	-93
near:درجا	-61
near:درجه	27
near:درعا	18
near:درك	-12
near:درما	66
near:درنه	-15
near:دره	36
near:درهم	-46
near:دروز	70
near:دعاي	78
near:دعم	48
near:دفاع	-18
near:دفع	57
near:دفعا	-59
near:دفعت	25
near:دفعه	125
near:دفعو	11
near:دفن	103
near:دفنا	96
near:دفنت	6
near:دفنه	21
near:دفنو	86
near:دقاي	-46
near:دقيق	-53
near:دكتو	-40
near:دلنج	49
near:دمر	-54
near:دمرن	-44
near:دمشق	38
near:دنان	-63
near:دنيب	10
near:دهسا	-12
near:دهوك	-31
near:دواء	-29
near:دوار	-43
near:دوام	-37
near:دورس	44
near:دوره	-52
near:دوسو	-13
near:دوغي	17
near:دول	-29
near:دولا	-116
near:دوله	-86
near:دولي	-45
near:دومي	-55
near:دون	-64
near:دونم	-71
near:ديار	60
near:ديال	-15
near:دير	13
near:ديسم	61
near:ديفا	-40
near:ديفو	104
near:ديل	50
near:ديلغ	-39
near:ديمق	67
near:ديمو	12
near:دين	15
near:دينا	42
near:ديوا	-78
near:ذات	85
near:ذاته	80
near:ذاتي	-13
near:ذبح	23
near:ذبحو	38
near:ذخاي	58
near:ذخير	-76
near:ذراع	11
near:ذره	-55
near:ذروه	131
near:ذكر	-43
near:ذكرت	29
near:ذكره	34
near:ذلك	70
near:ذمه	-103
near:ذهب	46
near:ذهبي	-8
near:ذووه	33
near:ذوي	53
near:ذويه	25
near:ذين	9
near:راء	-25
near:راءه	39
near:رابط	68
near:رابع	11
near:رات	-44
near:راجع	-30
near:راح	52
near:راخي	48
near:راس	32
near:راسا	45
near:راع	-22
near:راعي	-52
near:رافع	-13
near:رافق	15
near:راكب	-84
near:رام	-74
near:رامي	-64
near:راهب	12
near:راي	-71
near:رايد	47
near:رباط	67
near:رباع	15
near:ربع	31
near:ربيع	-9
near:رتل	-31
near:رتلا	-5
near:رجال	16
near:رجع	115
near:رجعو	105
near:رجل	12
near:رجلي	-25
near:رجوع	68
near:رحل	-60
near:رحلا	-14
near:رحله	3
near:رحلو	82
near:رحمه	11
near:رحيل	-59
near:ردا	-13
near:ردت	19
near:رزيق	47
near:رسال	24
near:رسمي	-20
near:رشه	-23
near:رصاص	25
near:رصد	-36
near:رصدت	-62
near:رصيد	-34
near:رصيف	31
near:رضا	11
near:رضع	59
near:رضوا	-7
near:رضيع	27
near:رعاه	52
near:رعاي	-37
near:رغم	-82
near:رفات	12
near:رفاق	89
near:رفح	20
near:رفض	-43
near:رفضت	-39
near:رفع	3
near:رفعت	-51
near:رفيق	86
near:رقاب	-18
near:رقم	14
near:رقما	-4
near:رقمه	-21
near:رقمي	43
near:رقه	-6
near:ركاب	-49
near:ركام	-36
near:ركله	-4
near:رمال	-14
near:رهاي	-5
near:رهن	57
near:رهين	-36
near:روان	63
near:رواي	-35
near:روبي	-68
near:روح	3
near:روزي	-6
near:روس	132
near:روست	-21
near:روسي	-12
near:روضه	10
near:روما	-29
near:روهي	-41
near:رووس	-60
near:روي	-15
near:رويت	-114
near:رياح	-12
near:رياس	23
near:رياض	-37
near:رياق	57
near:ريال	-92
near:ريطا	-45
near:ريف	57
near:رييس	-46
near:زابو	-33
near:زادت	7
near:زارت	18
near:زاره	-13
near:زاعم	41
near:زال	44
near:زالا	90
near:زالت	-10
near:زالو	-68
near:زامف	109
near:زاوي	-22
near:زاير	-20
near:زجاج	-48
near:زراع	-40
near:زرقا	14
near:زعت	-74
near:زعتر	56
near:زعيم	13
near:زلزا	59
near:زلن	64
near:زلنا	34
near:زمزم	53
near:زمفا	51
near:زملا	62
near:زمن	12
near:زميل	5
near:زنجب	74
near:زهاء	-69
near:زوار	-41
near:زوال	78
near:زوبي	74
near:زوج	38
near:زوجت	41
near:زوجه	-45
near:زور	42
near:زورا	-6
near:زورق	-23
near:زيار	-59
near:زيتو	-44
near:زير	-17
near:زيره	33
near:زيلي	42
near:سابع	-34
near:سابق	40
near:ساتر	-63
near:ساحل	-59
near:ساحه	-87
near:ساخن	-51
near:سادس	-37
near:ساطه	-34
near:ساعا	13
near:ساعت	-89
near:ساعه	-9
near:ساغا	-12
near:سافي	-45
near:ساق	79
near:ساقت	36
near:ساقه	65
near:ساقو	77
near:ساكن	4
near:سالت	14
near:سالم	-77
near:سامي	-15
near:سان	53
near:سانا	-20
near:سانت	61
near:سايح	-11
near:سايق	-82
near:سايل	16
near:سبا	42
near:سباح	-46
near:سباق	-21
near:سبب	-18
near:سبتم	20
near:سبع	-27
near:سبعه	-22
near:سبعو	-11
near:سبعي	58
near:سبقه	37
near:سبيل	44
near:سبين	55
near:ستار	35
near:سته	21
near:ستون	-30
near:ستين	41
near:سجل	-37
near:سجلا	91
near:سجلت	-35
near:سجلن	80
near:سجن	13
near:سجنا	-55
near:سجون	-3
near:سجين	-23
near:سحب	52
near:سحبت	-49
near:سحقو	8
near:سخرت	-64
near:سدد	-6
near:سدود	-10
near:سراح	35
near:سراي	75
near:سرعه	-20
near:سري	81
near:سريا	17
near:سرير	-101
near:سريع	-7
near:سريه	48
near:سطاء	19
near:سطح	-45
near:سعته	-121
near:سعد	-26
near:سعر	-113
near:سعره	-85
near:سعه	-13
near:سعود	43
near:سفح	20
near:سفر	19
near:سفلي	40
near:سفن	-82
near:سفين	-78
near:سقط	85
near:سقطت	-75
near:سقطو	35
near:سقف	-62
near:سقوط	-96
near:سكان	-17
near:سكك	-62
near:سكنا	-9
near:سكني	-97
near:سكه	-72
near:سلاح	-46
near:سلال	-31
near:سلام	-33
near:سلسل	25
near:سلطا	9
near:سلم	-69
near:سلما	-42
near:سلمت	87
near:سلمن	17
near:سلمو	-69
near:سله	-73
near:سليم	23
near:سمح	47
near:سنار	-24
near:سنتا	-68
near:سنتي	-110
near:سنجا	-38
near:سند	24
near:سنغا	29
near:سنه	-104
near:سنوا	-43
near:سنوي	-82
near:سهم	-7
near:سوء	-69
near:سواح	-43
near:سوال	50
near:سوتش	-37
near:سوتل	80
near:سودا	122
near:سور	31
near:سوري	64
near:سوق	-6
near:سوكو	79
near:سومط	56
near:سونا	51
near:سوها	90
near:سوي	-57
near:سويد	78
near:سويس	65
near:سويف	30
near:سياح	30
near:سيار	-51
near:سياس	-19
near:سياق	-27
near:سيبو	69
near:سيد	-21
near:سيدا	8
near:سيدت	59
near:سيده	-56
near:سيدو	87
near:سير	14
near:سيرا	46
near:سيرت	-38
near:سيطر	-109
near:سيطل	71
near:سيغي	-24
near:سيف	-19
near:سيقا	-33
near:سيل	82
near:سينا	-6
near:سيول	-38
near:سييه	68
near:شاب	17
near:شابا	-33
near:شاحن	22
near:شارع	4
near:شارك	-108
near:شاطي	-72
near:شاهد	-128
near:شاي	-26
near:شباب	46
near:شباط	-69
near:شباك	-63
near:شبكه	55
near:شبه	32
near:شبوه	-19
near:شبيل	-41
near:شتاء	-30
near:شجاع	34
near:شجره	-91
near:شجير	-33
near:شحن	-70
near:شحنه	-8
near:شخص	-21
near:شخصا	-24
near:شخصي	-31
near:شديد	-96
near:شردت	120
near:شرطه	-8
near:شرطي	-36
near:شرعي	-25
near:شرف	43
near:شرق	8
near:شرقي	47
near:شركا	-17
near:شركه	-59
near:شريط	-14
near:شريف	66
near:شريك	-19
near:شظاي	43
near:شعب	-17
near:شعبه	15
near:شعبي	-4
near:شغب	59
near:شغل	-39
near:شفاء	72
near:شقره	-35
near:شقق	50
near:شقه	-52
near:شقيق	-74
near:شمال	94
near:شمس	-8
near:شمل	-60
near:شملت	40
near:شهاد	-13
near:شهد	-11
near:شهدا	116
near:شهدت	-19
near:شهر	-39
near:شهرا	14
near:شهره	-25
near:شهري	42
near:شهود	-46
near:شهور	45
near:شهيد	42
near:شوط	-40
near:شوهد	-45
near:شوون	63
near:شيء	69
near:شيبو	86
near:شيت	27
near:شيخ	32
near:شيع	-56
near:شيقل	-42
near:شيكا	67
near:شيوخ	-29
near:شييا	-73
near:صاحب	-44
near:صادر	-94
near:صادق	-35
near:صارو	-55
near:صالا	107
near:صالح	33
near:صباح	18
near:صبيا	-25
near:صحاف	10
near:صحرا	58
near:صحفي	36
near:صحه	-36
near:صحي	-7
near:صحيح	44
near:صحيف	-38
near:صحيه	-17
near:صحيي	45
near:صدمت	58
near:صدمه	9
near:صرح	-6
near:صرف	-69
near:صرفت	64
near:صرنا	44
near:صعد	-53
near:صعده	76
near:صغار	-26
near:صغير	-53
near:صفاق	-59
near:صفت	-48
near:صفحا	84
near:صفحه	-104
near:صفر	-21
near:صفرا	-8
near:صفقه	24
near:صفه	29
near:صفوف	63
near:صلا	56
near:صلت	37
near:صلته	21
near:صلنا	-63
near:صله	-26
near:صلوا	5
near:صليب	93
near:صناع	9
near:صندو	-104
near:صنع	-23
near:صنعا	71
near:صنف	-90
near:صهار	16
near:صهري	-60
near:صوار	28
near:صوت	-13
near:صوتا	-36
near:صوتت	-26
near:صودر	-31
near:صور	-16
near:صورا	34
near:صول	4
near:صوله	7
near:صوما	-3
near:صياد	7
near:صيان	-25
near:صيد	-58
near:صيدا	56
near:صيدل	42
near:صيف	53
near:صين	-9
near:صيني	42
near:ضابط	54
near:ضاحي	17
near:ضاع	52
near:ضالع	44
near:ضايع	3
near:ضباط	-10
near:ضبط	-43
near:ضبطت	-81
near:ضحاي	60
near:ضحيت	-57
near:ضرب	22
near:ضربا	-19
near:ضربت	-48
near:ضربه	74
near:ضعت	-29
near:ضعف	34
near:ضغط	-66
near:ضفه	-18
near:ضمن	-33
near:ضمنه	48
near:ضنك	6
near:ضواب	-19
near:ضواح	20
near:ضيف	-43
near:طابق	40
near:طارق	-12
near:طاري	10
near:طاقت	-72
near:طاقم	-38
near:طاقه	-31
near:طال	27
near:طالب	28
near:طاول	-9
near:طاير	-5
near:طايش	88
near:طباب	-7
near:طباخ	51
near:طبرق	-64
near:طبس	-40
near:طبقا	31
near:طبي	54
near:طبيا	-22
near:طبيب	4
near:طبيه	-12
near:طحين	-52
near:طراب	46
near:طراز	-84
near:طرد	-4
near:طرف	48
near:طرفا	25
near:طرفي	-44
near:طرق	50
near:طعام	-47
near:طعن	40
near:طفل	-56
near:طفلا	-51
near:طفله	26
near:طفلي	10
near:طفيف	67
near:طلاب	10
near:طلب	-74
near:طلبا	-23
near:طلبت	-79
near:طلبه	-29
near:طلبو	7
near:طلقه	-42
near:طماط	-10
near:طمر	-63
near:طمرت	-16
near:طنا	-46
near:طهرا	9
near:طواب	-34
near:طوار	-17
near:طواق	66
near:طوبا	-50
near:طوعا	11
near:طوعي	51
near:طولك	54
near:طوله	-28
near:طويل	48
near:طيار	58
near:طيرا	-12
near:طينه	49
near:طيني	36
near:ظرف	56
near:ظهر	-97
near:ظهرا	65
near:ظهرت	-54
near:ظيفه	-17
near:عاب	-38
near:عاج	56
near:عاجز	-67
near:عاجل	-41
near:عاد	33
near:عادت	78
near:عادو	-15
near:عارض	-22
near:عاشر	23
near:عاصف	-17
near:عاصم	-6
near:عالج	-76
near:عالق	-45
near:عالم	-27
near:عالي	18
near:عام	-12
near:عاما	-53
near:عامر	53
near:عامه	47
near:عامي	52
near:عايد	104
near:عايل	30
near:عبار	-71
near:عباس	35
near:عبد	-44
near:عبدا	39
near:عبر	-56
near:عبرو	3
near:عبور	-25
near:عبوه	29
near:عتاد	-46
near:عتق	18
near:عثرت	57
near:عثرن	39
near:عثرو	63
near:عثما	24
near:عثور	63
near:عدا	11
near:عداد	43
near:عدال	11
near:عدت	9
near:عدد	13
near:عددت	19
near:عدده	-105
near:عدلي	-20
near:عدم	-34
near:عدن	7
near:عده	-48
near:عدو	25
near:عدوا	30
near:عراء	26
near:عراق	22
near:عربا	-7
near:عربه	-14
near:عربي	-32
near:عرضت	-25
near:عرفت	22
near:عرفن	50
near:عريش	-20
near:عزاء	-16
near:عسكر	15
near:عسير	-38
near:عشاي	104
near:عشر	-8
near:عشرا	-13
near:عشره	43
near:عشرو	-63
near:عشري	-19
near:عشوا	10
near:عصاب	-65
near:عصر	-7
near:عصرا	49
near:عضو	32
near:عضوا	27
near:عطشا	52
near:عطله	-53
near:عظمي	25
near:عظيم	50
near:عفو	63
near:عقار	24
near:عقد	-62
near:عقود	-68
near:عقيد	17
near:علاج	11
near:علق	-57
near:علقت	-60
near:علم	-20
near:علما	-85
near:علمت	-40
near:علي	5
near:عليا	-64
near:عليه	10
near:عماد	-60
near:عمار	-18
near:عمان	-7
near:عمده	43
near:عمر	126
near:عمرا	-29
near:عمره	35
near:عمري	-67
near:عمق	97
near:عملا	-3
near:عمله	20
near:عملي	-3
near:عمه	-52
near:عمود	-14
near:عموم	37
near:عناص	-26
near:عناي	19
near:عنبر	110
near:عند	10
near:عندم	-57
near:عندن	9
near:عنده	66
near:عنصر	-39
near:عنف	5
near:عنه	-34
near:عنها	-40
near:عنهم	63
near:عواص	-39
near:عوده	42
near:عوز	4
near:عوفر	94
near:عولج	-113
near:عون	10
near:عونا	-23
near:عياد	-76
near:عيار	-46
near:عيتر	94
near:عيسي	85
near:عيش	45
near:عين	-10
near:عينا	-22
near:عينه	-20
near:عيني	-65
near:غاب	-48
near:غابا	-11
near:غابت	-34
near:غابه	32
near:غادر	10
near:غارا	36
near:غارت	23
near:غاره	27
near:غاز	23
near:غالب	47
near:غام	-3
near:غاو	45
near:غايه	11
near:غدا	6
near:غذاء	-103
near:غذاي	-133
near:غرام	17
near:غران	-4
near:غرب	29
near:غربي	13
near:غرف	-23
near:غرق	36
near:غرقا	-28
near:غرقو	-8
near:غرقي	31
near:غريق	-57
near:غزه	-26
near:غزو	27
near:غزير	9
near:غضون	69
near:غطاس	-25
near:غلاد	12
near:غلاف	-22
near:غمرت	-72
near:غنم	46
near:غنمت	-3
near:غواص	46
near:غواف	36
near:غوفا	89
near:غوما	85
near:غياب	-68
near:غيبو	80
near:غيت	-75
near:غير	-41
near:غيره	67
near:غيني	10
near:فاحص	61
near:فارت	48
near:فارد	60
near:فارق	24
near:فارك	-37
near:فاري	-24
near:فاز	-32
near:فاست	24
near:فاسو	25
near:فاشر	78
near:فاض	19
near:فاعل	60
near:فاقت	22
near:فاقر	27
near:فان	107
near:فانت	-58
near:فاه	28
near:فايت	53
near:فايق	-37
near:فبات	-60
near:فبرا	21
near:فتاه	83
near:فتح	-4
near:فتحت	-40
near:فتره	17
near:فتقو	25
near:فتكد	-49
near:فتوف	76
near:فتي	18
near:فتيا	23
near:فجر	31
near:فجرا	-84
near:فجرح	41
near:فجوه	-57
near:فحص	67
near:فحصت	-34
near:فحم	-40
near:فدا	-90
near:فدان	-58
near:فدي	102
near:فديه	68
near:فرات	-22
near:فرار	64
near:فران	-57
near:فرد	34
near:فردا	-69
near:فردي	-71
near:فرع	76
near:فرق	-115
near:فرقا	78
near:فرقن	-35
near:فرقه	-17
near:فرنس	40
near:فرنك	-58
near:فروا	-39
near:فريق	-35
near:فصاي	12
near:فصحي	-8
near:فصل	25
near:فضل	38
near:فضلا	55
near:فعال	-27
near:فعدد	-30
near:ففي	-62
near:فقا	34
near:فقال	49
near:فقتل	53
near:فقد	47
near:فقدا	77
near:فقدت	-45
near:فقدن	12
near:فقدو	7
near:فقضي	41
near:فقط	22
near:فلا	57
near:فلاح	-13
near:فلبي	46
near:فلسط	-17
near:فلم	60
near:فمات	6
near:فمنذ	74
near:فندق	-49
near:فنزو	18
near:فوج	67
near:فوجد	78
near:فور	-73
near:فورا	-9
near:فوزه	-52
near:فوق	-115
near:فولو	31
near:فيات	-64
near:فيتن	-11
near:فيدو	-34
near:فيرا	-13
near:فيرو	-78
near:فيصل	8
near:فيضا	17
near:فيلم	-37
near:فيلي	14
near:فيما	8
near:فين	72
near:فيه	-13
near:فيها	19
near:فيهم	76
near:قادس	-50
near:قادم	8
near:قاده	46
near:قارب	-139
near:قاصر	56
near:قاطع	31
near:قاطن	-47
near:قاعد	-80
near:قاعه	-23
near:قافل	-14
near:قال	-79
near:قالت	7
near:قالو	-20
near:قانو	-67
near:قاهر	-107
near:قايد	30
near:قايل	35
near:قايم	61
near:قباط	-36
near:قبال	56
near:قبر	40
near:قبض	-79
near:قبضت	44
near:قبضه	-22
near:قبل	9
near:قبله	77
near:قبلي	52
near:قبو	53
near:قتال	9
near:قتل	23
near:قتلا	-55
near:قتلت	107
near:قتلن	55
near:قتلو	62
near:قتلي	77
near:قتها	38
near:قتيل	19
near:قداس	29
near:قدر	14
near:قدرت	64
near:قدره	-138
near:قدس	79
near:قدم	-39
near:قدمت	-20
near:قدمو	62
near:قديم	-28
near:قذيف	-48
near:قراب	32
near:قرار	-87
near:قراه	40
near:قرب	3
near:قرر	-17
near:قرن	-64
near:قروي	-38
near:قريب	22
near:قريت	11
near:قريه	29
near:قسام	73
near:قسد	45
near:قسرا	80
near:قسري	25
near:قسم	43
near:قصر	-35
near:قصف	-71
near:قصفت	15
near:قصير	36
near:قضار	-38
near:قضاي	-48
near:قضبا	15
near:قضت	40
near:قضوا	30
near:قضي	63
near:قضين	59
near:قضيه	-97
near:قطار	-5
near:قطاع	-71
near:قطر	-25
near:قطره	-39
near:قطري	59
near:قطعه	-69
near:قطن	-64
near:قعت	15
near:قعوا	85
near:قفات	-24
near:قفز	37
near:قلبي	38
near:قلعه	73
near:قليل	52
near:قمح	-62
near:قمه	-97
near:قنا	53
near:قناب	59
near:قناه	-57
near:قنبل	-39
near:قوا	21
near:قوات	58
near:قوار	12
near:قواف	-21
near:قوام	38
near:قواي	48
near:قوته	-64
near:قود	22
near:قوع	-6
near:قول	32
near:قوله	37
near:قوه	-44
near:قياد	-11
near:قياس	-13
near:قيد	37
near:قيل	-25
near:قيمت	39
near:قيمه	35
near:كابو	-31
near:كاتا	42
near:كاتب	-39
near:كاتس	-13
near:كاتم	31
near:كاجر	9
near:كادق	65
near:كادو	-62
near:كاذب	-25
near:كارت	10
near:كارث	71
near:كاس	-16
near:كالي	-24
near:كامل	-34
near:كان	16
near:كانا	66
near:كانت	-34
near:كاند	-28
near:كانو	6
near:كاهن	14
near:كاوك	-31
near:كايا	29
near:كايس	59
near:كبد	-73
near:كبري	-33
near:كتاب	-41
near:كتاي	70
near:كتب	-54
near:كتف	28
near:كتيب	-9
near:كثير	-23
near:كذلك	-21
near:كراس	31
near:كربو	40
near:كردس	71
near:كردف	-74
near:كردي	16
near:كركو	-31
near:كرم	28
near:كره	50
near:كرون	-49
near:كريت	-68
near:كسرت	-14
near:كسور	93
near:كشف	-46
near:كشفت	-23
near:كشمي	22
near:كفرت	72
near:كفره	60
near:كلاب	-67
near:كلف	-50
near:كلفت	-72
near:كلفه	7
near:كلم	-59
near:كله	64
near:كلها	58
near:كلهم	-10
near:كلوق	37
near:كلي	57
near:كليا	-64
near:كما	72
near:كماه	12
near:كمبو	-48
near:كمين	55
near:كنا	-62
near:كنار	-40
near:كناي	67
near:كنت	41
near:كندي	79
near:كهرب	-66
near:كوا	68
near:كواد	93
near:كوار	68
near:كوبي	53
near:كوت	-28
near:كوتا	-4
near:كورد	28
near:كورس	61
near:كوري	38
near:كوست	-18
near:كوكا	4
near:كوكس	-10
near:كولت	23
near:كولو	16
near:كولي	4
near:كوما	-22
near:كومب	-16
near:كونت	39
near:كونج	-28
near:كونر	59
near:كونغ	-14
near:كويت	-74
near:كيبو	4
near:كيبي	14
near:كيس	-46
near:كيف	27
near:كيفو	4
near:كيل	78
near:كيلو	-111
near:كينس	76
near:كينش	-32
near:كيني	35
near:كييف	116
near:لاجي	-22
near:لاحق	20
near:لادا	81
near:لاذا	11
near:لارب	56
near:لارق	44
near:لاسب	61
near:لاسر	-91
near:لاصا	80
near:لاطف	139
near:لاطل	-47
near:لاعا	-60
near:لاعب	-104
near:لاغا	19
near:لاغو	-27
near:لافت	-28
near:لاك	40
near:لالم	16
near:لامب	-45
near:لان	29
near:لانت	65
near:لانق	18
near:لانه	32
near:لاهي	58
near:لاي	65
near:لايح	86
near:لايو	32
near:لبنا	-9
near:لتبل	43
near:لتحد	-66
near:لتر	-33
near:لترا	-83
near:لترت	-79
near:لترم	-35
near:لتسل	4
near:لتصل	7
near:لثلا	-15
near:لجا	12
near:لجان	-5
near:لجاو	8
near:لجرا	77
near:لجنه	-96
near:لجنو	-12
near:لجوء	93
near:لجيك	44
near:لحقو	38
near:لخمس	64
near:لدرا	9
near:لدعم	-57
near:لدي	-5
near:لدين	31
near:لديه	11
near:لذلك	-87
near:لذوي	52
near:لرضي	30
near:لروي	20
near:لساع	-15
near:لسان	50
near:لسته	-27
near:لسلا	-21
near:لسنه	-52
near:لشرا	12
near:لشوو	26
near:لصال	-26
near:لطفل	153
near:لعام	30
near:لعاي	27
near:لعمل	19
near:لغت	-67
near:لغم	28
near:لغما	-78
near:لفت	-53
near:لفتي	19
near:لفرا	-16
near:لفظ	-32
near:لقاء	-41
near:لقاي	33
near:لقطا	-4
near:لقمه	45
near:لقنا	39
near:لقوا	22
near:لقي	67
near:لقيا	39
near:لقيت	-48
near:لكره	30
near:لكل	-164
near:لكن	57
near:لما	-30
near:لمده	-29
near:لمرا	38
near:لمسا	-63
near:لمصا	53
near:لمكا	5
near:لمكت	-9
near:لمن	79
near:لمها	74
near:لنا	58
near:لنسا	23
near:لنش	-78
near:لنقص	-34
near:لنقل	-16
near:لها	-82
near:لهجم	-9
near:لهجو	-65
near:لهم	37
near:لهما	24
near:لواء	14
near:لواي	-13
near:لوزا	69
near:لوكا	62
near:ليبل	-33
near:ليبي	-58
near:ليرت	90
near:ليره	-31
near:ليس	-5
near:ليصب	104
near:ليصل	62
near:ليل	-62
near:ليلا	27
near:ليلت	18
near:ليله	41
near:ليلي	34
near:ماء	-66
near:مات	59
near:ماتا	73
near:ماتت	63
near:ماتش	-30
near:ماتو	70
near:مار	52
near:مارب	-15
near:مارس	-43
near:مارك	98
near:ماره	-52
near:ماري	88
near:ماسي	33
near:ماشي	-31
near:ماضي	15
near:ماغا	84
near:مال	-9
near:مالك	-112
near:مانا	-50
near:مانح	-5
near:ماني	19
near:ماوي	-96
near:مايت	3
near:مايغ	63
near:مايه	-50
near:مايو	-47
near:مايي	8
near:مباد	4
near:مبار	-62
near:مباش	-7
near:مبان	38
near:مبعو	56
near:مبكر	-67
near:مبلغ	-62
near:مبني	-38
near:مبود	-36
near:مبين	-21
near:متاث	61
near:متاخ	-12
near:متبق	-25
near:متجا	-19
near:متجر	16
near:متجه	-42
near:متحد	16
near:متحر	42
near:متحف	-6
near:متر	50
near:مترا	-52
near:مترش	-67
near:مترو	-39
near:متزا	-55
near:متسا	-4
near:متسل	-12
near:متشد	33
near:متصد	-29
near:متصل	-17
near:متضر	-91
near:متطو	-12
near:متعا	68
near:متفا	49
near:متفح	3
near:متفر	10
near:متقد	84
near:متمر	112
near:متن	-41
near:متنا	37
near:متنق	-40
near:متنه	-16
near:متهم	-22
near:متوا	82
near:متوس	93
near:متوف	-24
near:متوق	-37
near:مثل	-61
near:مثله	-43
near:مجاع	55
near:مجال	22
near:مجان	33
near:مجاه	16
near:مجاو	-16
near:مجتم	24
near:مجدد	77
near:مجزر	28
near:مجلس	-7
near:مجمع	-35
near:مجمو	-35
near:مجهو	50
near:محاد	-13
near:محاس	-51
near:محاص	-86
near:محاف	-31
near:محاك	-58
near:محام	4
near:محاو	-71
near:محتج	-14
near:محتر	-19
near:محدث	35
near:محرر	-55
near:محرك	54
near:محرو	-7
near:محضر	-23
near:محطا	-5
near:محطه	-27
near:محقق	9
near:محكم	-96
near:محكو	36
near:محل	-52
near:محلا	-74
near:محلل	-83
near:محله	-44
near:محلي	36
near:محمد	-10
near:محمل	-60
near:محمو	35
near:محمي	-60
near:محور	-41
near:محيط	40
near:مخاط	38
near:مخال	-77
near:مختب	-4
near:مختص	-67
near:مختط	-5
near:مختل	-98
near:مخزو	-55
near:مخصص	-106
near:مخطو	14
near:مخلف	47
near:مخيم	15
near:مدار	42
near:مداف	6
near:مدته	-52
near:مدخل	-53
near:مددا	-80
near:مدرب	-59
near:مدرج	54
near:مدرس	17
near:مدرع	25
near:مدعي	-91
near:مدفا	-73
near:مدفع	-24
near:مدمر	-95
near:مدن	-25
near:مدني	-9
near:مده	-76
near:مدي	-29
near:مدير	-25
near:مدين	-52
near:مذكر	-11
near:مراب	-9
near:مرات	-59
near:مراج	-28
near:مراد	48
near:مراس	-76
near:مراف	-54
near:مراك	-48
near:مربع	-58
near:مرتض	62
near:مرتف	87
near:مرتي	4
near:مرجح	68
near:مرحل	-53
near:مرخص	-114
near:مرشح	-69
near:مرصد	44
near:مرض	50
near:مرضي	91
near:مرفق	-33
near:مركب	-32
near:مركز	11
near:مره	-17
near:مروح	30
near:مرور	-54
near:مريخ	-3
near:مريض	-28
near:مزار	-85
near:مزه	-89
near:مساء	24
near:مساج	31
near:مساح	-135
near:مسار	-53
near:مساع	-137
near:مساف	-11
near:مساك	26
near:مساه	-9
near:مستح	-23
near:مستش	17
near:مستع	-90
near:مستف	-101
near:مستق	-35
near:مستل	-22
near:مستم	63
near:مسته	-75
near:مستو	48
near:مسجد	12
near:مسجل	3
near:مسح	-44
near:مسعف	6
near:مسقط	78
near:مسكن	-63
near:مسلح	-39
near:مسلس	-13
near:مسلم	-14
near:مسن	69
near:مسنو	-32
near:مسوو	10
near:مسيح	-22
near:مسير	38
near:مسيل	82
near:مشاب	30
near:مشار	-72
near:مشاف	32
near:مشاه	26
near:مشتب	-37
near:مشتر	-78
near:مشرح	-19
near:مشرف	46
near:مشرو	-44
near:مشغل	-54
near:مشفي	-41
near:مشمو	49
near:مشي	-39
near:مشيا	-10
near:مشير	-53
near:مصاب	15
near:مصاد	-5
near:مصال	-79
near:مصحو	-7
near:مصدر	-27
near:مصر	113
near:مصرع	120
near:مصرف	17
near:مصري	69
near:مصفو	76
near:مصلح	40
near:مصلي	-35
near:مصمم	-10
near:مصنع	-30
near:مصير	51
near:مضيف	-13
near:مطار	-21
near:مطاط	-41
near:مطال	-41
near:مطبخ	-38
near:مطر	-29
near:مطلع	7
near:مطلو	4
near:مظال	52
near:معاب	109
near:معار	20
near:معاص	-33
near:معاك	-34
near:معبد	-115
near:معبر	61
near:معتر	50
near:معتق	-28
near:معتم	-38
near:معدل	-27
near:معدن	33
near:معرض	-52
near:معرك	77
near:معرو	-52
near:معسك	85
near:معطي	-53
near:معظم	-44
near:معلق	-77
near:معلم	18
near:معلن	-42
near:معلو	-31
near:معنا	38
near:معه	37
near:معها	-47
near:معهد	-23
near:معهم	11
near:معي	-35
near:معيت	20
near:مغاد	63
near:مغار	67
near:مغرب	69
near:مغلق	-84
near:مفاو	46
near:مفتو	-5
near:مفخخ	-21
near:مفرج	34
near:مفقو	33
near:مفوض	-20
near:مقاب	6
near:مقات	56
near:مقار	45
near:مقاط	27
near:مقاع	-113
near:مقال	-82
near:مقاو	-41
near:مقبر	52
near:مقبل	21
near:مقتر	-8
near:مقتل	111
near:مقتو	99
near:مقدر	53
near:مقدم	-7
near:مقدي	-11
near:مقر	6
near:مقرر	21
near:مقطو	41
near:مقعد	-59
near:مقيد	40
near:مقيم	-66
near:مكات	-39
near:مكاف	-19
near:مكان	37
near:مكتب	-3
near:مكعب	-21
near:مكلف	39
near:ملاب	-62
near:ملاج	61
near:ملاز	76
near:ملاي	-48
near:ملجا	72
near:ملعب	44
near:ملف	19
near:ملفا	-6
near:ملك	-71
near:ملم	-128
near:ملمت	-62
near:ملوي	23
near:مليا	-137
near:مليش	63
near:مليم	-46
near:مليو	-48
near:مما	-15
near:مماث	21
near:ممثل	-76
near:ممرض	108
near:مملك	-73
near:ممن	64
near:ممنو	82
near:منا	35
near:مناج	25
near:مناز	59
near:مناط	28
near:مناف	58
near:مناو	47
near:منتج	50
near:منتخ	-7
near:منتد	11
near:منتس	-63
near:منتص	31
near:منتظ	-42
near:منته	9
near:منجم	-25
near:منح	32
near:منحه	-57
near:منخف	52
near:مندو	29
near:منذ	13
near:منزل	36
near:منسق	-50
near:منشا	-31
near:منشق	-30
near:منشو	-71
near:منصب	-4
near:منصر	-95
near:منصه	-56
near:منصو	-54
near:منطق	-17
near:منظم	-8
near:منظو	13
near:منعت	-6
near:منفج	-31
near:منفص	-30
near:منفل	83
near:منقذ	-39
near:منكو	-15
near:منه	-65
near:منها	-33
near:منهم	58
near:منهن	25
near:منيا	-47
near:مهاج	-22
near:مهجر	63
near:مهدد	9
near:مهرب	21
near:مهرج	-57
near:مهله	-14
near:مهند	-30
near:مواج	33
near:مواد	-63
near:مواز	-57
near:مواش	41
near:مواص	42
near:مواط	15
near:مواع	-57
near:مواق	83
near:موان	-59
near:موبد	18
near:موت	58
near:موتم	-23
near:موتي	-29
near:موج	-19
near:موجب	-18
near:موجه	-26
near:مودي	9
near:موري	39
near:موزع	-91
near:موزم	-43
near:موسس	-46
near:موسك	25
near:موسم	-24
near:موسي	9
near:موشر	-20
near:موضح	58
near:موظف	-72
near:موقت	64
near:موقع	-60
near:موقو	-23
near:موكد	-34
near:مولف	-56
near:مونو	11
near:ميات	-40
near:ميان	19
near:مياه	-55
near:ميتا	92
near:ميتي	-9
near:ميثا	49
near:ميدا	-10
near:ميدي	66
near:ميزا	-88
near:ميسا	15
near:ميغا	-20
near:ميلا	-41
near:ميلي	93
near:مينا	-67
near:ميه	54
near:ميوي	-28
near:ناجم	-41
near:ناجو	-17
near:ناجي	20
near:ناحي	73
near:ناخب	-28
near:نادي	-12
near:نار	4
near:ناري	9
near:نازح	27
near:ناس	-71
near:ناسف	-3
near:ناشط	8
near:ناصر	113
near:ناطق	6
near:نافذ	-7
near:نافي	-17
near:ناقل	-13
near:نال	-80
near:نامب	-56
near:نامل	64
near:نانغ	48
near:نايب	-62
near:ناير	-23
near:نايم	-55
near:نبحث	66
near:نبطي	-48
near:نبي	28
near:نتاي	-58
near:نتج	26
near:نتيج	73
near:نجا	-64
near:نجاح	-13
near:نجاه	-64
near:نجت	-4
near:نجف	12
near:نجم	-16
near:نجمه	64
near:نجوم	-42
near:نحام	-72
near:نحن	-44
near:نحو	6
near:نداء	12
near:ندفع	28
near:نروي	45
near:نزاع	-44
near:نزح	111
near:نزحت	-44
near:نزحو	100
near:نزع	-82
near:نزل	-5
near:نزوح	-7
near:نزول	68
near:نزيل	50
near:نساء	13
near:نسب	58
near:نسبه	-65
near:نستق	7
near:نسخه	10
near:نسمه	5
near:نشر	29
near:نشرت	-29
near:نشره	-39
near:نصب	55
near:نصبت	-47
near:نصره	16
near:نصف	-30
near:نصفه	87
near:نصل	39
near:نصير	32
near:نظام	28
near:نظر	-9
near:نظمت	-3
near:نعرف	65
near:نعم	40
near:نغلا	47
near:نفت	45
near:نفذ	-61
near:نفذت	-55
near:نفذه	-68
near:نفسه	-5
near:نفسي	-117
near:نفط	-12
near:نفطي	34
near:نفق	-62
near:نفقت	-91
near:نقاب	-61
near:نقد	-21
near:نقدي	-45
near:نقص	-32
near:نقطه	-30
near:نقل	-14
near:نقلت	-57
near:نقلن	27
near:نقله	25
near:نقلو	-33
near:نقيب	83
near:نمسا	26
near:ننتظ	53
near:ننكر	20
near:نهار	59
near:نهاي	58
near:نهب	17
near:نهر	13
near:نهري	-55
near:نهود	65
near:نواب	-53
near:نواذ	-9
near:نواك	-31
near:نوع	-14
near:نوفم	80
near:نووي	8
near:نياب	39
near:نيال	75
near:نيام	-19
near:نيبا	-20
near:نيجر	20
near:نيجي	-3
near:نير	4
near:نيرا	-7
near:نيرو	-45
near:نيسا	89
near:نيكو	44
near:نيل	-14
near:نينو	32
near:نيوز	24
near:هاتف	-55
near:هاجم	-25
near:هادي	4
near:هالك	37
near:هامد	33
near:هاون	21
near:هايت	67
near:هبط	-10
near:هجر	59
near:هجره	85
near:هجرو	34
near:هجوم	-38
near:هدف	-9
near:هدفا	-3
near:هدم	-53
near:هدنه	105
near:هذا	-19
near:هذه	56
near:هرات	-52
near:هرب	57
near:هربا	-43
near:هربو	26
near:هرمز	-52
near:هرمل	-3
near:هشمو	51
near:هكتا	33
near:هلاك	70
near:هلال	6
near:هلع	-73
near:هلك	18
near:هما	31
near:هنا	-23
near:هناك	122
near:هند	-34
near:هندس	13
near:هندي	127
near:هنود	71
near:هوات	-25
near:هوال	61
near:هوت	65
near:هول	101
near:هولا	56
near:هولن	43
near:هوي	-69
near:هويا	-8
near:هويت	27
near:هيرا	25
near:هييه	50
near:واج	35
near:واحد	-45
near:واد	-16
near:وادي	-44
near:واصل	-19
near:وافد	57
near:واقع	53
near:والي	3
near:وام	56
near:وان	-26
near:وتم	30
near:وثق	23
near:وجبه	33
near:وجه	-7
near:وحدا	7
near:وحده	43
near:وحل	6
near:وحيد	-44
near:ورد	-40
near:وزار	4
near:وزرا	34
near:وزع	-80
near:وزعت	-71
near:وزير	-62
near:وساط	-18
near:وست	6
near:وسط	-54
near:وسطا	-15
near:وسطي	19
near:وصل	13
near:وصلت	-46
near:وصول	-15
near:وضع	53
near:وطن	36
near:وطني	88
near:وظل	55
near:وعدت	-19
near:وعن	28
near:وفا	75
near:وفاه	30
near:وفد	-24
near:وفر	33
near:وفق	25
near:وفي	86
near:وفيا	127
near:وقاي	-23
near:وقت	-27
near:وقد	17
near:وقع	-70
near:وقعت	11
near:وقف	-14
near:وقود	-73
near:ولا	-30
near:ولاد	-43
near:ولاي	-36
near:ولدا	19
near:ولم	43
near:ولن	67
near:ولو	34
near:وما	46
near:ومن	63
near:وهم	59
near:وهو	-14
near:وهي	-117
near:يابا	-61
near:يابس	-19
near:يابو	-56
near:يات	-22
near:ياسي	34
near:يبحث	33
near:يبق	27
near:يبقي	128
near:يبيت	24
near:يتجا	-93
near:يتحد	-66
near:يتسع	-141
near:يتسن	57
near:يتعر	30
near:يتلق	99
near:يتم	-38
near:يتمك	50
near:يتنا	55
near:يتوز	-84
near:يتوق	47
near:يجري	53
near:يجلس	-89
near:يجمع	28
near:يحاو	81
near:يحتا	-3
near:يحتج	37
near:يحتم	-36
near:يحصي	61
near:يحضر	-108
near:يحمل	-36
near:يخان	59
near:يخرج	47
near:يخسر	-55
near:يخضع	45
near:يخطف	15
near:يخلف	44
near:يدخل	-16
near:يدفع	37
near:يدفن	38
near:يذكر	-16
near:يراف	-76
near:يرتد	-78
near:يرتف	67
near:يرجع	75
near:يرد	-66
near:يرعو	28
near:يرفع	74
near:يرقد	-42
near:يروي	13
near:يزال	49
near:يزن	-51
near:يزيد	-53
near:يستد	38
near:يستض	4
near:يستع	38
near:يستف	34
near:يستق	-28
near:يستم	31
near:يسجل	45
near:يسكن	-38
near:يسمي	85
near:يشار	-61
near:يشتب	-41
near:يشغل	-11
near:يشمل	-11
near:يصب	-89
near:يصل	12
near:يضاف	-56
near:يضرب	24
near:يضم	-57
near:يضيف	-24
near:يطلب	49
near:يطلق	-69
near:يظل	61
near:يظهر	56
near:يعاد	-12
near:يعال	36
near:يعان	-32
near:يعبر	12
near:يعت	-57
near:يعتز	62
near:يعتق	45
near:يعثر	129
near:يعد	48
near:يعرف	82
near:يعلن	-46
near:يعمل	-71
near:يعني	-31
near:يعود	-73
near:يعيد	-17
near:يعيش	-40
near:يغطي	-47
near:يفتح	-17
near:يفتر	63
near:يفرج	49
near:يفرغ	-39
near:يقار	-44
near:يقتل	72
near:يقدر	-9
near:يقرب	60
near:يقضي	51
near:يقطن	-65
near:يقل	-82
near:يقلا	-52
near:يقود	-20
near:يقول	7
near:يقيم	98
near:يكاف	-34
near:يكفي	7
near:يكمل	-45
near:يكن	-25
near:يكون	6
near:يلتح	-47
near:يليه	4
near:يمثل	-62
near:يمكن	56
near:يملك	-55
near:يمن	-33
near:يمني	43
near:يمهل	21
near:ينا	102
near:ينام	103
near:يناه	10
near:يناي	49
near:ينتظ	27
near:ينتم	-18
near:ينج	21
near:ينحد	-49
near:ينشر	-82
near:ينفي	30
near:ينقل	-59
near:ينهم	69
near:يها	-75
near:يهم	-49
near:يواج	-95
near:يواص	63
near:يوجد	13
near:يودي	-45
near:يورو	-102
near:يوسف	-10
near:يوقع	-33
near:يوكد	33
near:يولي	60
near:يوم	-5
near:يوما	14
near:يومه	64
near:يومي	-13
near:يونا	-38
near:يونس	50
near:يوني	9
near:يووي	51
near:ييف	39
next:claim-abducted	-43
next:claim-allocated	-44
next:claim-casualties	-30
next:claim-dead-in-captivity	22
next:claim-delivered	-33
next:claim-displaced	-29
next:claim-held	-11
next:claim-injured	-12
next:claim-killed	-35
next:claim-missing	-14
next:claim-pledged	-93
next:claim-prisoners-exchanged	59
next:claim-refugees	74
next:claim-released	43
next:claim-requested	-42
next:claim-returned	-11
next:claim-total	-39
noun:	22
noun:activist	-67
noun:afghan	13
noun:aftershock	-91
noun:aid-worker	21
noun:aircraft	-125
noun:ambulance	-140
noun:animal	-124
noun:appeal	-24
noun:attack	-115
noun:attacker	89
noun:australian	-66
noun:bed	-101
noun:bicycle	-64
noun:blanket	-53
noun:boat	-97
noun:body	154
noun:boy	110
noun:bridge	-28
noun:british	24
noun:brother	50
noun:building	-149
noun:bullet	-84
noun:burundian	-121
noun:bus	-98
noun:camp	-125
noun:candidate	-34
noun:captive	9
noun:car	-125
noun:carriage	-125
noun:case	23
noun:centre	-154
noun:chadian	-81
noun:checkpoint	-37
noun:child	42
noun:chinese	-115
noun:citizen	114
noun:city	-60
noun:civilian	95
noun:cluster	-62
noun:colleague	106
noun:companion	79
noun:company	-36
noun:contractor	-94
noun:convict	37
noun:country	-113
noun:crew-member	-14
noun:crossing	-62
noun:daughter	7
noun:dead-person	45
noun:death	244
noun:delegate	-37
noun:deputy	-133
noun:detainee	35
noun:displaced-person	168
noun:district	21
noun:doctor	-28
noun:dose	-12
noun:driver	109
noun:drone	-165
noun:drowned-person	86
noun:egyptian	-77
noun:elderly-person	-79
noun:electrician	14
noun:emirati	-11
noun:employee	-78
noun:engineer	56
noun:ethiopian	-68
noun:european	-30
noun:excavator	-55
noun:expert	-103
noun:explosion	-109
noun:facility	-25
noun:family	-226
noun:farmer	5
noun:fighter	-57
noun:filipino	-44
noun:fire	-78
noun:firefighter	94
noun:fisherman	-6
noun:flat	-41
noun:flight	-121
noun:floor	-128
noun:follower	-125
noun:foreigner	-19
noun:german	20
noun:goal	-47
noun:grandchild	-65
noun:guard	138
noun:gunman	-69
noun:helicopter	-57
noun:helper	-35
noun:herder	41
noun:home	-67
noun:hospital	-141
noun:host	-118
noun:hostage	102
noun:house	-180
noun:human	39
noun:imam	-170
noun:incident	-159
noun:indian	-5
noun:individual	32
noun:inhabitant	-59
noun:injured-person	129
noun:injury	32
noun:inmate	-122
noun:iraqi	110
noun:israeli	-15
noun:italian	50
noun:item	-74
noun:journalist	4
noun:killed-person	245
noun:korean	72
noun:leader	65
noun:lebanese	57
noun:libyan	-114
noun:malian	-96
noun:martyr	200
noun:match	-24
noun:meal	-35
noun:member	-81
noun:migrant	-47
noun:mine	-106
noun:minister	-85
noun:missile	-122
noun:missing-person	64
noun:mortal-remains	113
noun:mother	-97
noun:motorcycle	-54
noun:nationality	9
noun:neighbour	18
noun:newcomer	50
noun:nigerian	-94
noun:nun	52
noun:nurse	59
noun:observer	-13
noun:officer	96
noun:official	-115
noun:operation	-104
noun:organisation	-59
noun:other	99
noun:page	-114
noun:palestinian	-24
noun:paramedic	59
noun:parcel	-43
noun:participant	-60
noun:passenger	-55
noun:patient	-84
noun:person	25
noun:phase	-60
noun:pilgrim	27
noun:pilot	108
noun:player	-87
noun:point	-38
noun:policeman	94
noun:prisoner	55
noun:project	-46
noun:province	-94
noun:pupil	-14
noun:rebel	53
noun:recruit	56
noun:refugee	231
noun:region	-111
noun:relative	6
noun:report	-18
noun:rescuer	-29
noun:resident	71
noun:returnee	-45
noun:rifle	-56
noun:road	-45
noun:round	-98
noun:russian	-120
noun:sailor	59
noun:sample	-76
noun:saudi	64
noun:school	-145
noun:seat	-56
noun:security-agent	11
noun:seller	88
noun:session	-53
noun:shell	-93
noun:shelter	-60
noun:shepherd	5
noun:ship	-89
noun:shop	-15
noun:site	-125
noun:soldier	65
noun:son	-70
noun:source	-165
noun:spanish	-63
noun:speaker	-73
noun:spectator	-46
noun:spouse	-88
noun:staff-member	62
noun:state	-74
noun:station	-58
noun:strike	-151
noun:student	-15
noun:sudanese	40
noun:survivor	-67
noun:suspect	-171
noun:swimmer	-55
noun:syrian	-34
noun:tank	-47
noun:tanker	-91
noun:teacher	10
noun:team	-40
noun:tent	-68
noun:terrorist	91
noun:thai	4
noun:ticket	-10
noun:tourist	-46
noun:town	-30
noun:train	-34
noun:trapped-person	-40
noun:tree	-22
noun:truck	-193
noun:turk	-48
noun:ukrainian	-125
noun:vehicle	-132
noun:victim	24
noun:village	-161
noun:villager	46
noun:violation	-23
noun:visitor	-84
noun:volunteer	-78
noun:vote	-47
noun:voter	-61
noun:wanted-person	-61
noun:well	-69
noun:witness	-91
noun:woman	80
noun:worker	18
noun:worshipper	-9
noun:yazidi	-103
noun:yemeni	-84
noun:young-man	46
only:aid	-60
only:casualty	-49
only:displacement	-98
only:hostage	-20
other:abducted	5
other:aid	4
other:allocated	26
other:casualties	-6
other:casualty	-4
other:delivered	-15
other:displaced	-13
other:held	16
other:hostage	-20
other:injured	-15
other:killed	3
other:missing	-29
other:pledged	-12
other:prisoners-exchanged	11
other:refugees	-13
other:released	-8
other:requested	5
other:returned	-17
other:total	-11
others:0	-256
others:2	-218
others:7	46
others:more	7
qualified	50
right1:	-8
right1:"	-4
right1:#	-160
right1:(	41
right1:)	65
right1:,	9
right1:.	-20
right1::	-11
right1:;	72
right1:|	59
right1:اثر	88
right1:اثناء	56
right1:اجلوا	-43
right1:احياء	-102
right1:اخري	-8
right1:اخرين	-20
right1:اذا	-31
right1:اصيب	36
right1:اصيبوا	94
right1:اضافي	-91
right1:اضافيه	30
right1:اضعاف	-42
right1:اطلقت	-89
right1:افرج	-49
right1:اكثر	48
right1:الاخرين	45
right1:الذين	-48
right1:السكان	-34
right1:العام	73
right1:القري	-42
right1:الي	50
right1:امام	-71
right1:امنيان	-33
right1:ان	-164
right1:انقطع	70
right1:اوكراني	35
right1:اوكرانيه	-29
right1:ايواء	-51
right1:ب	-32
right1:باسم	-87
right1:باعيره	81
right1:بالاختناق	38
right1:بالرصاص	-78
right1:بالسجن	-33
right1:بالكوليرا	20
right1:بانفجار	34
right1:بترت	61
right1:بتهمه	-35
right1:بجروح	86
right1:بحروق	75
right1:بحسب	42
right1:بحلول	60
right1:برتبه	46
right1:برصاص	72
right1:بسبب	17
right1:بضربه	13
right1:بطلقات	32
right1:بعد	5
right1:بقصف	3
right1:بلا	21
right1:بنيران	27
right1:بوساطه	68
right1:بين	26
right1:بينهم	75
right1:تابعتان	-21
right1:تبلغ	67
right1:تتبادلان	-45
right1:تتراوح	19
right1:تحت	16
right1:تحمل	-27
right1:تشادي	75
right1:تضررت	-26
right1:تعمل	-41
right1:تلقوا	-56
right1:توفوا	34
right1:توفي	-8
right1:جديد	65
right1:جديدا	20
right1:جديده	-85
right1:جراء	119
right1:جرحوا	49
right1:جري	34
right1:جزيره	-59
right1:جويه	-29
right1:حامل	76
right1:حتفهم	85
right1:حتي	46
right1:حقيبه	-22
right1:حين	-54
right1:خارج	63
right1:خرجوا	-56
right1:خطف	-64
right1:خطفن	47
right1:خطفهم	77
right1:خطفوا	98
right1:خلال	10
right1:داخل	34
right1:داخليا	26
right1:دفعه	56
right1:دون	-56
right1:رجعوا	107
right1:سابق	-40
right1:سقطوا	58
right1:سلاح	40
right1:سنتا	-59
right1:سنتيم	-56
right1:سوداني	26
right1:سوري	-35
right1:شاحنه	-28
right1:شقيقان	16
right1:صحيه	-24
right1:ضابط	51
right1:ضد	-63
right1:طبقات	-30
right1:طفل	79
right1:طلب	-50
right1:عاجله	-21
right1:عادوا	83
right1:عبر	-33
right1:عبروا	57
right1:عثر	76
right1:عدد	-16
right1:علي	10
right1:عمره	-8
right1:عمرها	79
right1:عن	-149
right1:عند	72
right1:عندما	-5
right1:غادروا	-5
right1:غرقوا	74
right1:غير	-82
right1:غيرهم	3
right1:فارق	-80
right1:فارقا	52
right1:فارقوا	41
right1:فروا	4
right1:فقد	-43
right1:فقط	133
right1:فلسطينيا	-32
right1:فوق	-54
right1:في	48
right1:قباله	46
right1:قبل	47
right1:قتاليه	-83
right1:قتل	-34
right1:قتلا	-43
right1:قتلوا	-7
right1:قد	-18
right1:قدمت	-36
right1:قرب	-53
right1:قضوا	141
right1:كان	7
right1:كانا	44
right1:كانت	26
right1:كانوا	-36
right1:كل	-22
right1:كن	50
right1:كوليرا	-61
right1:لا	-24
right1:لاطفال	47
right1:لدي	-60
right1:لقوا	75
right1:لكل	-82
right1:للدولار	-46
right1:لم	110
right1:لمهاجرين	73
right1:له	58
right1:لهما	55
right1:ما	49
right1:ماتوا	94
right1:متفحمه	3
right1:محلي	39
right1:مرات	-86
right1:مره	-7
right1:مسكن	-86
right1:مشترك	-93
right1:مصابين	16
right1:مصرعهم	41
right1:مع	6
right1:معظمهم	-35
right1:مقابل	33
right1:مقاطعات	-69
right1:مقاطعه	-55
right1:مقبره	-60
right1:ملمترا	-55
right1:ممن	95
right1:من	71
right1:منا	13
right1:منها	31
right1:منهم	29
right1:موكده	-71
right1:نازحين	24
right1:نزحوا	58
right1:نقل	-58
right1:نقلوا	29
right1:هجروا	-4
right1:هذا	58
right1:هم	23
right1:و	-24
right1:واربعه	46
right1:واسرت	-37
right1:واصاب	20
right1:واصابت	46
right1:واصابه	154
right1:واصيب	41
right1:واكثر	39
right1:والجيش	35
right1:وامراه	61
right1:وان	-33
right1:واوكرانيا	-49
right1:وتسعه	56
right1:وثلاث	34
right1:وثلاثه	7
right1:وجرح	32
right1:وحده	-43
right1:وسبعه	20
right1:وسته	-49
right1:وشرطي	45
right1:وصل	-30
right1:وصلوا	-43
right1:وعشرات	72
right1:وعشره	57
right1:وفدا	-67
right1:وفق	25
right1:ولم	-69
right1:وما	-29
right1:ونحو	47
right1:يشتبه	-41
right1:يعيشون	17
right1:يوميا	-51
right2:	33
right2:"	-36
right2:#	-32
right2:)	-42
right2:,	-25
right2:.	-10
right2::	-122
right2:ابناء	5
right2:ابنايها	96
right2:اثر	-21
right2:اثناء	-42
right2:اثنان	88
right2:اثنتان	56
right2:اثنين	51
right2:اجانب	-66
right2:احد	39
right2:احدهم	7
right2:احدهما	66
right2:احياء	-56
right2:اخر	57
right2:اخلي	-5
right2:اربع	54
right2:اربعه	8
right2:اسبوع	54
right2:اسبوعين	59
right2:استنادا	52
right2:اسره	66
right2:اسري	38
right2:اصابات	15
right2:اصل	-72
right2:اصيبوا	40
right2:اضافه	59
right2:اطفال	65
right2:اعمارهم	21
right2:اعيد	-27
right2:افراد	15
right2:افرادها	72
right2:افرج	44
right2:اقليم	-78
right2:اكتوبر	8
right2:اكثر	-56
right2:الاتصال	82
right2:الاسبوع	-25
right2:الاسر	-73
right2:الاطفال	82
right2:الامم	-4
right2:الامن	-41
right2:الان	-35
right2:الاهالي	-25
right2:البرد	9
right2:التاسعه	5
right2:التصويت	-34
right2:التعذيب	13
right2:الثالثه	62
right2:الثامنه	-10
right2:الثانيه	49
right2:الجانب	67
right2:الجانبين	46
right2:الجثث	47
right2:الجرحي	30
right2:الجنود	35
right2:الجيران	106
right2:الجيش	42
right2:الحدود	109
right2:الحركه	49
right2:الحصبه	-60
right2:الحي	61
right2:الحياه	-61
right2:الخامسه	-42
right2:الخدمه	-82
right2:الخميس	13
right2:الذين	63
right2:الرابعه	53
right2:الربيع	41
right2:الرهاين	19
right2:الروهينغا	-50
right2:السادسه	-9
right2:الساعه	-32
right2:السبعين	28
right2:السجون	65
right2:السكان	-40
right2:السلطات	18
right2:السنه	-6
right2:السوق	-29
right2:السيول	-3
right2:الشهر	9
right2:الصليب	74
right2:الصيف	55
right2:الضحايا	75
right2:الطرف	43
right2:الطرفين	47
right2:الطريق	24
right2:العام	12
right2:العاملين	68
right2:العايدين	9
right2:العلاج	57
right2:العمال	51
right2:العنايه	96
right2:العوده	52
right2:الف	-38
right2:الفتره	-67
right2:الفرار	83
right2:القتلي	-9
right2:القرويين	44
right2:القري	58
right2:القطاع	-20
right2:الكوادر	48
right2:الليله	31
right2:الماء	28
right2:الماشيه	-35
right2:الماضي	82
right2:المتوفين	73
right2:المدنيين	36
right2:المرحله	-49
right2:المرضي	78
right2:المستشفي	-61
right2:المستشفيات	54
right2:المصابين	103
right2:المفقودين	38
right2:المنطقه	-46
right2:المهاجمين	36
right2:المياه	-4
right2:الناجين	122
right2:النزوح	110
right2:النساء	-117
right2:الي	-3
right2:اليوم	53
right2:اما	36
right2:اماراتيه	61
right2:ان	-36
right2:انتشال	25
right2:انحاء	-33
right2:انفجار	21
right2:انقلاب	76
right2:انه	-43
right2:انهم	38
right2:انهيار	-13
right2:اهالي	-29
right2:اهل	37
right2:او	62
right2:اي	-34
right2:ايران	44
right2:ب	-90
right2:باكستان	-6
right2:بالرصاص	43
right2:بترت	-34
right2:بجروح	59
right2:بحسب	-45
right2:بدء	32
right2:بدايه	85
right2:برنامج	94
right2:بزياده	-7
right2:بسبب	7
right2:بعد	-38
right2:بعدما	54
right2:بعضهم	73
right2:بقي	24
right2:بلا	-16
right2:بلده	-7
right2:بليغه	22
right2:بها	-48
right2:بين	25
right2:بينها	-42
right2:بينهم	61
right2:بيوتهم	68
right2:تتبادلان	-55
right2:تحت	25
right2:تدافع	-9
right2:ترك	56
right2:تركيا	18
right2:تسع	-8
right2:تسعه	-21
right2:تصادم	10
right2:تعرضت	-86
right2:تعرف	24
right2:تقول	13
right2:تلتها	-15
right2:توفي	-66
right2:ثلاث	-53
right2:ثلاثه	-20
right2:ثلثاهم	42
right2:ثماني	53
right2:ثمانيه	-49
right2:جراء	52
right2:جرحي	33
right2:جريحا	-58
right2:جماعه	-30
right2:جنوب	-8
right2:جنود	14
right2:جنوده	7
right2:جوعا	42
right2:جويه	13
right2:حادث	45
right2:حافله	80
right2:حال	-44
right2:حاله	33
right2:حتفهم	74
right2:حتي	35
right2:حرجه	49
right2:حركه	17
right2:حريق	51
right2:حزب	60
right2:حسب	132
right2:حسبما	26
right2:حصيله	31
right2:حوادث	9
right2:حول	3
right2:حي	39
right2:حين	32
right2:خط	34
right2:خلال	-67
right2:خمس	-13
right2:خمسه	-14
right2:داخل	-51
right2:دافعوا	4
right2:دون	89
right2:ذويهم	-58
right2:رايد	43
right2:رجال	97
right2:رجع	48
right2:رفاقه	53
right2:رفاقهم	70
right2:ركاب	42
right2:زال	7
right2:زالوا	131
right2:زملايه	18
right2:زملايهم	77
right2:ساعات	-29
right2:ساقه	61
right2:سايقي	40
right2:سبتمبر	-17
right2:سبع	-45
right2:سبعه	-36
right2:سته	-56
right2:سجل	34
right2:سقوط	-56
right2:سكان	108
right2:سومطره	-4
right2:سياره	31
right2:شاطي	62
right2:شمال	-57
right2:شهر	-92
right2:صباح	55
right2:صحيه	31
right2:صفراء	-4
right2:صفوف	10
right2:صنعاء	-46
right2:ضحايا	65
right2:ضربات	26
right2:ضمن	-36
right2:طاقم	54
right2:طراز	-44
right2:طريق	-55
right2:طفلان	-47
right2:طفيفه	26
right2:طلب	-25
right2:ظهر	26
right2:عاد	-59
right2:عادوا	-93
right2:عام	-9
right2:عايله	-11
right2:عبر	-60
right2:عبروا	9
right2:عداد	38
right2:عدم	-44
right2:عشر	-42
right2:عشره	37
right2:عشرين	-34
right2:علي	43
right2:عليها	9
right2:عمال	-53
right2:عن	-55
right2:عناصر	3
right2:عناصره	-65
right2:عند	-58
right2:عندما	-18
right2:عنها	9
right2:غادر	15
right2:غارات	19
right2:غاره	32
right2:غالبيتهم	28
right2:غرق	56
right2:غزه	18
right2:غير	-61
right2:فقد	32
right2:فقط	-66
right2:فوق	-39
right2:في	34
right2:فيما	12
right2:فيه	-53
right2:فيها	-68
right2:قال	29
right2:قبضه	70
right2:قبل	26
right2:قتل	-52
right2:قتلوا	-22
right2:قتيل	65
right2:قد	-61
right2:قدرها	-18
right2:قرابه	-21
right2:قرب	-33
right2:قسرا	37
right2:قصف	-14
right2:قضوا	51
right2:قطاع	42
right2:قيد	12
right2:قيمتها	-10
right2:كان	10
right2:كانت	42
right2:كانوا	49
right2:كل	-56
right2:كلهم	82
right2:كليا	-62
right2:كما	-13
right2:لا	68
right2:لاحقا	14
right2:لاطفال	57
right2:لبنان	14
right2:لدي	41
right2:لقاء	69
right2:لقوا	56
right2:لكن	18
right2:لم	86
right2:لنساء	68
right2:لهم	8
right2:ليله	-14
right2:ما	-46
right2:مات	-40
right2:ماتوا	59
right2:ماوي	-32
right2:متفاوته	-20
right2:متن	57
right2:مجهولا	46
right2:محتجزين	48
right2:محيط	37
right2:مخيم	-64
right2:مخيمات	-14
right2:مدرسه	46
right2:مدنيون	54
right2:مديريه	-41
right2:مدينه	36
right2:مراكز	64
right2:مساء	21
right2:مستشفي	-4
right2:مستشفيات	12
right2:مستشفيي	41
right2:مسلحون	37
right2:مسوولي	-56
right2:مسيره	-9
right2:مشيرا	7
right2:مطار	-6
right2:مطلع	-18
right2:مع	3
right2:معبر	50
right2:معظمهم	-20
right2:مغادره	68
right2:مفقودين	43
right2:مقابل	105
right2:مقاتليها	22
right2:ملايين	-19
right2:مليون	50
right2:من	7
right2:منازلهم	29
right2:مناطق	41
right2:مناطقهم	57
right2:منذ	-42
right2:منطقه	13
right2:منفجره	-52
right2:منها	19
right2:منهم	85
right2:مواقع	23
right2:موسكو	50
right2:موظفي	-19
right2:موقع	-69
right2:موكدا	53
right2:ناريه	60
right2:نحو	29
right2:نساء	112
right2:نصفهم	87
right2:نقل	3
right2:نقلوا	-13
right2:نهايه	29
right2:هايتي	16
right2:هجوم	67
right2:هذه	-23
right2:هم	57
right2:هناك	33
right2:هولاء	78
right2:و	-63
right2:واحد	-45
right2:واحده	57
right2:واربعه	30
right2:واصابت	-9
right2:واصابه	81
right2:واصيب	74
right2:وان	63
right2:وجرح	19
right2:وحده	-53
right2:وخمسه	-11
right2:وسط	-9
right2:وصل	-47
right2:وصلوا	66
right2:وصول	51
right2:وعن	30
right2:وفق	42
right2:وفقا	44
right2:وفي	-11
right2:وقتل	6
right2:وقد	-14
right2:وقدر	40
right2:ولا	19
right2:ولايه	-9
right2:ولم	-63
right2:وما	9
right2:ومن	18
right2:ونقل	10
right2:وهو	-59
right2:وهي	42
right2:يزالون	102
right2:يعثر	4
right2:يعرف	52
right2:يعودوا	67
right2:يعيش	-64
right2:يناير	41
right2:يوم	83
right2:يومين	25
right3:	15
right3:"	43
right3:#	-40
right3:(	46
right3:)	-62
right3:,	12
right3:-	-51
right3:.	-13
right3::	-32
right3:?	-73
right3:ابو	45
right3:اثر	-52
right3:اثناء	81
right3:اثنان	-68
right3:اثنين	-74
right3:اجهزه	10
right3:احد	-101
right3:احدهم	61
right3:احدهما	74
right3:اخرون	82
right3:اخرين	-51
right3:اربعه	-37
right3:ارقام	-49
right3:اسابيع	-60
right3:اسراييليه	7
right3:اسري	15
right3:اسعاف	37
right3:اسيرا	-21
right3:اشخاص	-7
right3:اشهر	44
right3:اصابه	21
right3:اصل	54
right3:اصيبوا	35
right3:اطراف	40
right3:اطرافهم	38
right3:اطفال	9
right3:اعلي	-27
right3:افراد	34
right3:اقليم	24
right3:اكتوبر	-63
right3:اكثر	3
right3:ال	-23
right3:الاتفاق	-51
right3:الاحتلال	31
right3:الاحد	57
right3:الاحمر	75
right3:الاخر	71
right3:الاربعاء	48
right3:الارض	-87
right3:الاسبوع	32
right3:الاسر	-26
right3:الاسراييلي	18
right3:الاسراييليه	60
right3:الاطفاء	37
right3:الاغذيه	89
right3:الاف	-21
right3:الاقل	49
right3:الامم	84
right3:الامن	58
right3:الانقاض	8
right3:الاول	56
right3:الاولي	68
right3:البحر	-27
right3:البلاد	15
right3:التاسعه	24
right3:التعرف	39
right3:التي	-18
right3:الثالث	42
right3:الثالثه	65
right3:الثامنه	73
right3:الثاني	-74
right3:الثلاثاء	54
right3:الثلاثه	5
right3:الجماعه	17
right3:الجمعه	-53
right3:الجيش	47
right3:الحرب	-17
right3:الحكومه	17
right3:الحياه	18
right3:الخامسه	55
right3:الخدمه	-39
right3:الخيام	104
right3:الدفاع	-62
right3:الدوليه	-5
right3:الذي	33
right3:الذين	-16
right3:الروسيه	11
right3:السابع	-25
right3:السابق	87
right3:السنه	68
right3:السودان	-28
right3:السيول	-12
right3:الشباب	11
right3:الشرطه	37
right3:الشماليه	16
right3:الشهر	-45
right3:الصحه	47
right3:الصحيه	65
right3:الطاقم	-25
right3:الطبيه	-30
right3:الطريق	25
right3:العاشره	-51
right3:العاصمه	-19
right3:العام	-34
right3:العشاير	65
right3:العنايه	51
right3:الف	-29
right3:الفا	-25
right3:الفوج	49
right3:القتال	38
right3:القري	32
right3:القطاع	45
right3:القوات	57
right3:الله	60
right3:الليل	55
right3:الماضي	-74
right3:الماضيه	18
right3:المتحده	-4
right3:المحافظه	18
right3:المدارس	20
right3:المدنيين	50
right3:المدينه	-38
right3:المركزه	64
right3:المستشفي	36
right3:المفقودين	53
right3:المكان	-24
right3:المنطقه	-11
right3:المنظمات	-66
right3:المنظمه	-22
right3:المهاجمين	58
right3:المياه	-58
right3:النساء	22
right3:الهجوم	-25
right3:الهرب	63
right3:الولايه	-67
right3:الي	-30
right3:اليوم	-11
right3:امام	52
right3:امراه	61
right3:امس	-47
right3:ان	-89
right3:انفجار	74
right3:او	-15
right3:ايام	-53
right3:ايران	16
right3:ب	-35
right3:بالغه	41
right3:بالكامل	-40
right3:بانفجار	65
right3:بجروح	40
right3:بحسب	26
right3:بزياده	37
right3:بعد	4
right3:بلا	50
right3:بلدا	-21
right3:بلده	9
right3:به	-25
right3:بيان	10
right3:بيلغورود	50
right3:بين	14
right3:بينها	34
right3:بينهم	36
right3:بيوتهم	59
right3:تحت	-7
right3:تركيا	91
right3:تزال	63
right3:تسعه	19
right3:تعرف	27
right3:تقريبا	49
right3:تلقي	49
right3:ثلاث	49
right3:ثلاثه	3
right3:ثم	37
right3:ثماني	-57
right3:ثمانيه	-16
right3:جانب	54
right3:جثامين	-42
right3:جثث	85
right3:جديده	40
right3:جرحي	-32
right3:جريح	59
right3:جريحا	5
right3:جنسيات	-42
right3:جنين	11
right3:جويه	26
right3:حافله	49
right3:حال	17
right3:حاله	-16
right3:حتفهم	51
right3:حتي	-33
right3:حد	25
right3:حرجه	33
right3:حصيله	28
right3:حوادث	-44
right3:حوالي	-68
right3:حي	-34
right3:حين	-11
right3:خارج	-43
right3:خطيره	14
right3:خلال	-42
right3:خلف	14
right3:خمس	-17
right3:خمسه	-63
right3:داخل	-17
right3:دفع	22
right3:دمشق	32
right3:دول	64
right3:دوله	-27
right3:ديارهم	40
right3:دير	-7
right3:ديسمبر	13
right3:ذكر	17
right3:ذويهم	68
right3:راس	17
right3:رقم	-3
right3:روسيا	-28
right3:زالت	25
right3:زلزال	66
right3:ساعه	-22
right3:ساغاينغ	-46
right3:سبعه	38
right3:ست	-42
right3:سته	8
right3:سفينه	-10
right3:سقوط	48
right3:سنوات	-9
right3:سودانيا	40
right3:سياره	45
right3:سيده	-27
right3:شاحنه	-39
right3:شخصا	-9
right3:شرق	-17
right3:شركه	-34
right3:شهر	-39
right3:صاروخا	-33
right3:ضمنهم	-27
right3:طفل	72
right3:طفلا	19
right3:طنا	-7
right3:عاد	-33
right3:عام	100
right3:عاما	26
right3:عايله	-7
right3:عباره	45
right3:عبر	38
right3:عداد	6
right3:عدد	-47
right3:عشر	9
right3:عشره	42
right3:علي	-3
right3:عليها	-17
right3:عليهم	-13
right3:عمره	27
right3:عمليه	-28
right3:عن	-38
right3:عند	-40
right3:عنهم	3
right3:غرق	-17
right3:غزه	94
right3:فارقوا	9
right3:فديه	84
right3:فقدوا	9
right3:في	50
right3:فيما	-42
right3:فيها	-58
right3:قارب	87
right3:قاصرا	37
right3:قال	-57
right3:قبل	-60
right3:قتلوا	-13
right3:قتلي	-75
right3:قرابه	-79
right3:قراهم	48
right3:قرب	-85
right3:قريه	-49
right3:قصف	50
right3:قضوا	55
right3:قوات	32
right3:كان	93
right3:كانت	16
right3:كانوا	26
right3:كل	41
right3:كلفه	34
right3:كما	6
right3:كمين	37
right3:كورسك	12
right3:لا	-24
right3:لاحقا	52
right3:لجنه	5
right3:لدي	67
right3:لقوا	34
right3:لكن	50
right3:لهم	-21
right3:ما	-15
right3:ماتوا	23
right3:مارس	37
right3:مباريات	-3
right3:متن	-11
right3:مجموعه	-58
right3:محتجزين	57
right3:محطه	10
right3:مخيمات	32
right3:مدارس	-21
right3:مدرسه	40
right3:مدفعي	4
right3:مدني	44
right3:مدنيا	63
right3:مديريه	15
right3:مدينه	-67
right3:مراكز	43
right3:مركب	38
right3:مركز	122
right3:مستشفي	83
right3:مستشفيات	91
right3:مصابا	52
right3:مصابين	60
right3:مصيرهم	55
right3:مطلع	-40
right3:مع	40
right3:معظمهم	57
right3:معلما	53
right3:مفقودا	76
right3:مفقودين	-4
right3:مفوضيه	15
right3:مكتب	-9
right3:ملايين	-10
right3:مليون	-8
right3:مليونا	-7
right3:من	28
right3:منازلهم	36
right3:مناطق	22
right3:مناطقهم	42
right3:منجم	-5
right3:منذ	65
right3:منطقه	-22
right3:منظمه	-57
right3:منهم	-47
right3:مواقع	64
right3:ناريه	-16
right3:نازحين	51
right3:نحو	-27
right3:نساء	100
right3:نصف	-37
right3:نفسه	49
right3:نفسها	-62
right3:نقطه	10
right3:نهايه	27
right3:نهر	64
right3:نيجيريا	17
right3:هجوم	-28
right3:هدنه	45
right3:هذا	16
right3:و	28
right3:واحد	55
right3:واحده	30
right3:وادي	70
right3:واصابه	58
right3:واصيب	-22
right3:وان	-36
right3:وثلاثه	-49
right3:وجريح	73
right3:وحده	50
right3:وحدها	-36
right3:وزاره	17
right3:وسط	54
right3:وعشرون	56
right3:وفاه	-56
right3:وفق	55
right3:ولا	59
right3:ولايه	-39
right3:ولم	52
right3:وما	57
right3:وهم	43
right3:وهو	30
right3:يبق	-18
right3:يزال	-4
right3:يزالون	24
right3:يعرف	64
right3:يقارب	-30
right3:يقول	-78
right3:يورو	-15
share:0	-256
share:1	-210
share:2	-291
share:4	-15
share:5	42
share:7	35
share:more	17
short	5
size:1	-132
size:9	-9
size:99	26
size:999	24
size:9999	8
size:more	-8
verdict:abducted	42
verdict:casualties	46
verdict:claim	108
verdict:dead-in-captivity	46
verdict:displaced	40
verdict:injured	78
verdict:killed	80
verdict:missing	67
verdict:open	-78
verdict:out	-239
verdict:prisoners-exchanged	76
verdict:refugees	21
verdict:released	-22`,
  measure: `
alike:abducted	0:25 1:-15 2:-31 4:-8 5:9 6:-24 7:-32 8:-19 9:-29
alike:casualties	0:-11 1:-14 3:-21 5:-35 6:10 7:-11 8:26 9:-11 10:13 11:-19
alike:dead-in-captivity	0:-34 2:-24 5:-17 7:-15 8:-17 10:40
alike:displaced	0:-39 1:-26 2:-33 6:30 7:12 8:-32 9:-31 10:-22 11:-14
alike:held	2:23 4:-32 6:-8 7:-22 8:-35 9:-23 10:21 11:-27
alike:injured	0:-30 2:-41 3:-38 5:41 6:-23 10:-47 11:-8
alike:killed	1:-24 2:20 3:-11 4:-15 5:-28 6:18 7:-17 8:-36 9:-20 10:-9 11:-23
alike:missing	0:-17 1:-32 2:-18 4:11 5:-15 6:11 8:-20 9:-23 10:12
alike:prisoners-exchanged	0:-29 1:-8 3:-29 5:-34 6:10 7:-21 8:20 9:-12 10:-55 11:-16
alike:refugees	0:-20 1:-10 3:12 4:11 5:-8 8:-26 9:-11 10:-14 11:11
alike:released	1:-11 2:10 3:-20 4:-32 5:-29 6:-29 7:-23 9:-22 10:24 11:-16
alike:returned	0:-12 2:-9 3:-28 5:-20 6:-12 7:-17 8:-17 10:-20 11:32
any	0:-8 1:-25 2:-12 5:-10 11:-14
bare:1	0:-51 1:-29 2:17 3:-75 5:-22 7:-27 8:-45 9:-56 10:44 11:-49
bare:9	0:-18 1:-108 2:36 3:-131 4:-9 5:22 6:18 8:-45 9:-150 10:12 11:-102
bare:99	2:-8 3:-110 4:26 5:17 6:24 7:13 8:-35 9:-151 11:-75
bare:999	0:-33 1:32 2:-46 4:-25 5:-28 7:-12 8:27 10:-27
bare:9999	0:-15 1:25 2:-70 3:31 4:-47 5:-52 6:-27 7:-21 8:25 10:-50 11:19
bare:more	0:-97 1:-39 2:-89 3:79 4:-127 5:-51 6:-94 7:-64 8:-95 9:48 10:-117 11:31
before:abducted	0:-13 1:-17 2:39 3:-56 4:-27 5:-13 6:-39 7:40 8:-67 9:-44 11:-55
before:allocated	9:9 11:-13
before:casualties	0:-19 1:17 2:-8 3:-27 4:-12 5:-30 6:8 7:-35 8:-21 9:-16 10:-9 11:12
before:dead-in-captivity	0:-38 1:-22 2:-21 3:-42 4:33 5:-41 7:17 8:-41 9:-19 10:-29 11:-27
before:delivered	3:25 9:-24 11:-10
before:displaced	0:-40 1:-28 2:-46 3:-17 5:-26 6:-13 7:-19 8:-19 9:48 10:-38 11:10
before:held	1:-14 3:-47 4:11 5:-51 7:9 8:-44 9:-35 10:-9 11:8
before:injured	0:27 1:-42 2:-74 4:-25 6:8 8:-51 9:-49 10:-41 11:-26
before:killed	0:36 1:-127 2:-105 3:-27 5:33 6:-31 7:47 8:-42 9:-31 10:-57 11:-19
before:missing	0:8 1:-52 2:-49 3:41 4:-51 5:8 6:-22 8:-36 9:-45 10:16 11:-40
before:pledged	3:-10 11:12
before:prisoners-exchanged	0:-30 1:-10 2:-69 3:-24 4:-29 6:24 7:-21 8:14 9:14 11:-30
before:refugees	0:-21 1:16 2:16 3:-52 4:-19 6:-45 7:-30 8:-42 9:10 10:-26 11:31
before:released	0:11 1:-20 2:16 3:-13 6:-21 7:-8 8:34 9:-31 10:-26 11:-53
before:requested	3:10 11:-17
before:returned	0:-27 1:-32 3:23 4:-34 5:-39 8:-39 10:-70
behind:abducted	1:-14 2:-15 3:-35 6:24 8:-48 9:-31 10:-22 11:-35
behind:allocated	6:23 7:-8
behind:casualties	0:-10 1:33 3:-9 5:-30 7:-25 8:-9 11:-13
behind:dead-in-captivity	0:15 1:-17 2:-18 3:-30 4:42 5:-36 6:-8 7:-58 8:-44 9:-9 10:-26 11:-14
behind:delivered	9:10 11:-14
behind:displaced	0:11 1:-19 2:-10 4:-64 6:23 7:-46 8:-13 9:-39 10:-15
behind:held	0:-10 1:-17 2:-35 3:-59 5:-25 6:21 8:-16 9:-32 10:17 11:-31
behind:injured	0:-37 1:-43 2:-63 3:-64 4:-90 5:-18 6:101 7:-43 8:-32 9:-47 10:-15 11:-27
behind:killed	0:-22 2:-8 4:-36 5:10 6:26 7:-36 8:-26 9:-34 10:19 11:-74
behind:missing	0:11 1:-34 2:-28 3:-24 4:17 5:13 6:61 7:-58 8:-27 9:-46 11:-45
behind:prisoners-exchanged	0:-28 1:-8 2:-26 3:-28 4:-39 5:-25 6:-32 7:-18 8:28 9:8 11:-36
behind:refugees	0:-30 1:-14 2:-8 3:38 4:-23 6:-23 7:-21 8:-40 9:-12 10:-28
behind:released	0:35 1:-19 2:-58 3:-25 4:13 5:-26 6:15 7:-23 8:15 9:-29 10:-29 11:-16
behind:requested	3:17 5:-12
behind:returned	0:-31 2:23 3:19 5:-50 6:-20 7:-55 8:-53 9:20 10:-82 11:-9
ending:اء	0:13 2:20 3:18 5:-9 6:-28 7:-12 8:-14 9:-8
ending:اب	2:-11 6:9 10:17
ending:ات	0:-8 6:15 7:-28 9:-9 11:-8
ending:اث	0:-13 3:28 5:-22 6:-20 9:-15 11:-16
ending:اج	2:30 4:-28 5:-12 6:-14 7:-17 10:-17
ending:اح	6:11
ending:ار	0:-9 2:-9 3:-20 4:-24 6:33 7:-16 8:-14 10:-11
ending:از	5:27 6:-27
ending:اس	2:-10 6:19 7:-8
ending:اص	0:-17 2:-28 4:-8 5:25 10:-16
ending:اف	6:10
ending:اق	5:34 6:-28
ending:ال	0:9 1:-12 2:-16 3:13 4:12 5:-34 6:20 7:-37 8:-17 10:-21 11:-26
ending:ام	0:8 1:19 3:-21 4:-20 7:-14
ending:ان	2:-27 3:-26 6:23 7:-43 8:8 9:-8 10:-32
ending:اه	2:-17 4:-19 5:-33 6:44 7:-16 9:-25 11:16
ending:با	0:-8 5:13 6:-23 7:-12 10:11
ending:بب	5:13 6:-9
ending:بت	5:-16 6:23
ending:بط	2:-19 4:21 5:12 6:-17 10:-9
ending:بع	6:12
ending:بل	1:-8 2:11 3:-9 4:-23 5:-26 6:-14 8:14 10:-11 11:-10
ending:به	2:-26 3:-12 4:17 5:-36 6:21 7:-18 8:-8 10:8
ending:تا	0:-10 3:-12 4:-35 5:-17 6:38 7:-16 8:-9 10:-19 11:-9
ending:تل	0:17 2:-8 4:-14 6:-10 10:10
ending:ته	0:26 2:-13 4:-8 10:-24
ending:تي	0:-20 6:10 10:19
ending:ثر	4:16 6:12 10:-15
ending:ثه	4:-14 6:15 7:-12 8:26 10:-14
ending:جر	9:16 11:-17
ending:جل	9:-10 11:11
ending:جن	2:12 6:-10
ending:جه	5:21 7:-13
ending:حا	2:27 4:-13 6:-25 7:-8
ending:حت	5:-8 6:13
ending:حد	6:11
ending:حل	3:17 11:-13
ending:حو	4:17 6:14 7:-10 8:-17
ending:خل	0:-12 3:10 5:-17 6:36 9:-8 11:-10
ending:دا	2:10 3:-11 4:-9 5:-34 6:19 7:8 10:-10
ending:دت	0:-9 3:-19 4:-15 5:25 6:-29 7:-10 8:16 11:-8
ending:دل	4:-8 10:12
ending:ده	1:-8 3:-26 5:12 7:-19 9:-30 10:-19 11:34
ending:دي	0:-12 2:14 3:-12 4:10 6:-25 7:-17 8:-16 9:-28 10:11 11:25
ending:را	0:-9 2:-16 3:-17 4:-26 7:-11 8:34 10:-27
ending:رب	5:-8 6:9
ending:رت	0:-12 2:-11 3:19 5:15 7:-28 8:-11 9:-8 10:-26 11:-21
ending:رج	0:-20 2:-12 3:-12 4:-23 5:-19 6:37 7:-22 8:-29 9:17 10:24 11:-22
ending:رح	3:-16 5:-30 6:40
ending:رد	3:-11 6:16
ending:رز	6:9
ending:رف	0:-17 2:-26 3:-9 4:20 5:-10 6:14 7:-19 8:-10 10:-14
ending:رق	2:-13 5:-26 7:21
ending:ره	0:-14 1:13 2:-16 3:-17 4:-11 5:29 6:-16 7:-20 11:-16
ending:ري	0:-16 2:-11 3:-13 4:18 7:-30 9:29 10:-23 11:-12
ending:سب	0:-11 3:18 4:-15 5:-31 6:21 7:-16 8:8 9:-35
ending:سه	6:9 10:11
ending:سي	4:12 6:8 8:-16 10:9
ending:صه	5:10
ending:ضا	0:-15 2:-10 4:-22 5:25 6:-14 7:-9 8:-8 10:-18
ending:ضه	0:9
ending:طع	4:-19 5:-10 6:-14 7:26
ending:طه	0:-24 2:-13 3:-10 4:-33 6:-22 7:-12 8:33 11:-8
ending:طي	2:24 5:20 6:-28
ending:ظر	5:-17 6:19
ending:عا	0:16 4:24 6:-11 10:-25
ending:عت	3:-13 5:-14 6:-8 7:23
ending:عه	1:-13 2:-22 3:-19 5:-16 6:11 7:-32 9:-10 10:16 11:-18
ending:عي	0:16 6:-13
ending:فا	0:13 6:-11 7:-11
ending:فت	5:-9 6:18
ending:فن	0:17 4:-10 7:-12
ending:فه	2:-12 6:10 7:9
ending:في	2:-17 3:-13 4:-30 5:16 7:13 10:-11
ending:قا	0:-18 2:20 3:15 4:-19 5:-40 6:19 7:-16 8:9 9:-11 10:-20
ending:قت	2:-10 3:26 4:-21 5:-14 6:-13 7:-17
ending:قد	2:-14 4:19 10:-12 11:-9
ending:قع	5:-13 6:19
ending:قل	0:13
ending:قه	6:14
ending:كن	2:-20 4:-9 6:27 8:-20 10:-25
ending:لا	0:-15 2:-27 3:-12 4:11 5:-19 6:32 7:-16 9:-8 10:-23 11:12
ending:لب	0:-9 3:-12 4:20 5:-25 6:-10 9:20 10:-11 11:-18
ending:لت	2:-11 4:17 6:14 8:-9
ending:لغ	6:12
ending:لق	0:-21 5:24 6:-9
ending:لم	5:-15 6:15
ending:لن	2:19 4:-9 10:-17
ending:له	0:-20 2:-14 3:-22 4:-25 6:28 7:15 10:-23
ending:لي	0:16 3:-38 4:-32 5:-19 8:-9 9:15 10:-14 11:10
ending:ما	0:-24 2:-19 3:-16 5:13 6:-14 7:34 10:-33 11:-22
ending:مت	0:-11 2:-11 4:13 5:-13 10:11
ending:مل	0:17 2:14 3:-10 4:-24 7:-36 9:-12 10:-10 11:-13
ending:مي	2:27 6:-26
ending:نا	0:-9 2:-15 3:-13 5:-21 6:18 7:-17 8:13 9:-9 11:-24
ending:نت	0:-15 4:-33 5:-12 8:-24 10:31 11:-11
ending:نه	2:-12 4:-9 6:26 8:15 10:-10
ending:ني	1:-11 3:-36 4:-15 5:-36 6:-29 9:28 10:-11 11:-36
ending:ها	1:-8 2:-23 3:-30 5:15 6:38 7:-48 8:-35 9:-14 11:-22
ending:هم	0:-22 1:-36 3:-15 4:-26 5:-11 7:-32 10:18
ending:هن	0:-44 3:-27 4:-13 5:-26 6:16 7:-30 8:-19 9:-13 10:22 11:-11
ending:وا	0:-9 1:13 2:-20 4:-18 6:-20 7:-23 8:-9 9:-28
ending:وب	3:-20 4:27 5:-8 6:-22 10:-13
ending:وح	0:-10 3:-19 5:27 6:-14 7:-9 11:-10
ending:ود	2:-9 3:-28 5:-8 6:21 8:-25 9:30 10:-9 11:-12
ending:ور	5:8
ending:وع	4:-12 6:10 8:-9 10:17
ending:وق	5:35 6:-33 7:-8
ending:ول	0:18 3:12 4:8 5:-12 6:-16 7:-10 8:9 10:-19
ending:ون	1:-11 2:-19 3:48 6:-22 7:-10 9:15 10:-31 11:-44
ending:وه	0:15 6:-15
ending:يا	1:-14 2:-16 4:-11 5:-14 6:-24 7:9 8:14 9:-26 10:-10 11:13
ending:يب	0:-13 2:11 3:-13 4:-21 5:19 7:-9 10:-15
ending:يد	0:-17 2:17 3:15 4:-10 5:-9 6:11 7:-11 9:11 10:-23 11:-31
ending:ير	2:-15 4:28 6:-22 7:-9 10:-19
ending:يش	0:16 4:-9 10:-10
ending:يع	3:-8 4:-8 5:-9 6:10 7:9
ending:يف	3:-9 7:15
ending:يق	5:-17 6:18
ending:يل	2:-14 6:23 7:-9
ending:يم	3:14
ending:ين	1:-26 4:16 5:-57 7:-20 8:-24 9:11 10:-17 11:-47
ending:يه	0:-27 2:16 3:-26 4:-41 8:11 9:25 10:14 11:-41
equal:abducted	0:33 1:-11 3:-30 6:-19 7:-24 8:-26 9:-12 10:-32 11:-12
equal:dead-in-captivity	0:-38 2:37 3:-8 4:-24 5:-18 7:-13 8:-35 10:-26
equal:displaced	0:-9 3:43 4:-23 5:-30 7:-33 8:-9 9:-34 10:-15 11:-29
equal:held	0:8 2:-18 3:-13 4:58 5:-26 6:-10 7:-20 8:-51 10:-23 11:-11
equal:injured	0:-26 1:-13 3:-43 5:46 6:-44 9:-13 11:-16
equal:killed	1:-50 2:-40 3:-100 4:17 5:-8 6:85 7:-49 8:-45 9:-42 10:-44 11:-53
equal:missing	0:-25 1:-18 2:-27 4:-43 5:-39 6:-9 7:39 8:-13 9:-14 10:8 11:-9
equal:prisoners-exchanged	0:-16 2:-15 3:-17 4:-49 5:-10 6:-45 7:-16 8:32 10:10 11:-21
equal:refugees	3:-22 9:21
equal:released	0:-40 1:-12 2:-38 3:-42 4:-25 6:-51 8:-13 9:-20 10:68 11:-37
equal:returned	0:-35 1:-10 2:30 3:-24 4:-33 5:-20 6:-51 7:17 8:-20 9:-46 11:29
form:digits	1:14 2:-41 4:-16 5:19 6:8 7:-20 9:-37 10:-42 11:25
form:dual	1:-37 2:15 3:-73 4:-20 5:-22 6:15 8:-14 9:-41 10:-14 11:-61
form:mixed	0:-60 1:-73 2:-79 3:46 4:-59 5:-41 6:-40 7:-22 8:-39 9:28 10:-85 11:17
form:range	0:-20 2:-23 4:-34 5:-38 6:25 7:-35 8:-14 9:23 10:-18 11:-28
form:singular	0:-48 1:-61 2:50 3:-90 4:-14 6:19 7:-12 8:-79 9:-88 10:30 11:-90
form:vague	0:-18 1:-45 2:10 3:-70 4:34 5:8 6:9 8:-30 9:-68 10:-23 11:18
form:words	1:-29 2:-36 3:-22 4:16 5:-21 7:-9 9:-30 11:-52
headline	1:-44 2:-41 4:-9 5:14 6:19 7:-16 8:-27 9:-14 10:27 11:-17
here:#aboard	0:-13 1:-40 2:-59 3:-9 4:-56 5:-12 7:18 8:-29 9:-48 11:35
here:#aid	0:-66 2:-32 3:8 4:-26 5:24 7:-54 9:-24 10:-36
here:#alive	0:-41 1:15 2:8 3:-53 4:-26 5:-53 6:-23 7:17 8:-18 9:-28 10:39 11:-27
here:#captives	0:50 1:-71 2:18 3:-83 4:43 5:-55 6:-54 7:-73 8:-46 9:-109 10:34 11:-99
here:#captivity	0:-9 1:-36 2:55 3:-46 4:16 5:-47 6:-84 7:-31 8:-22 9:-25 11:-27
here:#captors	0:45 1:-24 2:-55 3:-35 4:29 5:-43 6:18 7:-49 8:-64 9:-30 11:-97
here:#carrying	0:-13 1:-9 2:-14 3:-20 4:-18 5:-25 6:18 7:20 8:14 10:-23
here:#commerce	1:-22 2:-18 3:-60 4:-14 8:-22 9:-66 11:-13
here:#conference	3:-24 9:13
here:#containing	0:-16 2:-61 3:23 5:-29 6:-17 7:-10 8:27 9:13 10:-49 11:-21
here:#contest	0:-29 1:12 2:-15 4:-25 5:-34 10:-9 11:12
here:#crossing	1:-14 2:-50 3:-18 4:-47 5:-69 6:-33 7:-45 8:-64 9:45 10:-14 11:25
here:#custody	0:-22 1:-40 2:18 3:-24 4:-20 5:-56 6:-13 7:-20 8:23 9:-42 10:17 11:-57
here:#demand	0:21 1:-20 2:27 3:-37 6:-10 7:-51 8:-24 9:-15 10:-24
here:#disease	0:-18 1:-12 2:29 4:-15 5:-34 6:28 7:-18 9:-23 11:-27
here:#displacement	0:-63 1:-68 2:-67 3:65 4:-58 5:-15 6:-43 7:-76 8:-46 10:-37 11:21
here:#exchange	0:-10 1:11 2:-64 3:-33 4:-65 5:-37 7:-78 8:68 9:-31 10:-19 11:-53
here:#execution	1:-10 2:49 3:-26 4:-26 5:-32 6:-35 8:-21 9:-9 11:-15
here:#given-back	0:-48 1:-24 2:-53 3:-44 4:-56 6:32 7:-40 8:30 9:-24 10:-14
here:#giving-from	1:-25 2:-52 3:-18 5:-16 7:-16 10:18
here:#group	0:13 1:-34 2:17 3:-44 4:-17 5:-25 6:-28 7:-15 8:19 9:-41 10:12 11:-51
here:#handover	0:-21 1:-50 3:-18 4:25 5:-27 6:-43 7:15 8:-13 9:-16 10:13 11:-16
here:#hostages	0:-25 2:26 3:-14 4:-21 5:-29 7:-11 8:-30 9:-8 10:15 11:-18
here:#losing-side	0:-13 1:-32 2:52 3:-61 4:26 5:-33 6:-19 7:-77 9:-56 10:-9 11:-9
here:#military-aid	5:8
here:#need	1:-8 2:11 3:15 4:-32 5:16 7:-26 8:-18 9:-29 10:-43
here:#police	1:-42 2:-48 3:-31 4:-31 6:24 8:-65 9:-17 10:17
here:#prisoners	1:-47 2:21 3:-21 5:-54 6:-46 7:-50 8:22 9:-46 11:-81
here:#receiving	0:-55 1:-28 2:-25 3:-17 4:-29 6:19 8:14 9:-45 10:-22 11:22
here:#remainder	0:-28 1:-50 3:-10 4:8 5:-39 6:-11 9:-16 10:-10 11:-24
here:#report	2:18 3:-34 4:-27 6:-18 8:13 9:-44 10:-18 11:29
here:#rescue	1:-47 2:-20 3:-53 4:-53 5:-10 6:32 7:18 8:-31 9:-42 10:14 11:-24
here:#return	0:-29 2:-24 3:-46 4:-53 5:-13 6:-38 7:-43 8:20 9:-34 10:-18 11:68
here:#since	0:-47 1:-11 2:-23 4:-10 5:-10 6:-10 10:-23 11:10
here:#sport	0:-32 1:19 4:-50 5:-16 6:-26 7:-37 8:19 11:20
here:#state	0:-19 1:-40 3:-18 4:15 5:-16 7:-30 9:-24
here:#statement	4:20
here:#treatment	0:32 1:-8 2:-34 3:-35 5:-28 6:-11 7:-9 8:31 9:-10 10:-46 11:-12
here:#war-prisoners	4:-13 8:35 10:-27
here:abducted	0:129 1:-77 3:-60 4:-47 5:-52 6:-61 7:-22 8:-56 9:-50 10:8 11:-68
here:allocated	0:-21 3:11 4:-39 5:-30 7:-21 8:-10 9:-38 10:17 11:20
here:casualties	0:-30 1:77 2:-12 3:-51 4:-26 5:-51 6:-44 7:-42 8:-28 9:-27 10:-27 11:-33
here:dead-in-captivity	2:29 4:-23 6:-28 7:-9 8:-13
here:delivered	0:-32 1:-8 2:38 3:-8 4:-42 7:-24 8:-32 9:22 11:-11
here:displaced	0:-45 1:-101 2:-105 3:124 4:-78 5:-58 6:-73 7:-49 8:-21 10:-29
here:held	0:-65 1:-66 2:29 3:-48 4:107 5:-57 6:-101 7:-27 8:15 9:-29 10:8 11:-63
here:injured	0:-28 1:-71 2:-134 3:-86 4:-55 5:179 6:-66 7:-100 8:-57 9:-117 10:-49 11:-78
here:killed	0:-26 2:67 3:-85 4:-51 5:-32 6:108 7:-20 8:-95 9:-64 10:-92 11:-122
here:missing	0:-50 1:40 2:-58 3:-76 4:-45 5:-46 6:-56 7:147 8:-65 9:-67 10:-35 11:-61
here:pledged	0:-21 1:-28 3:48 4:8 5:-19 8:-21 9:-14 11:-42
here:prisoners-exchanged	0:-20 1:-9 3:-35 4:-9 5:-53 6:-34 7:-20 8:44 9:-46 10:-8 11:-10
here:refugees	0:-11 2:-38 3:-20 4:-33 5:-34 6:-76 7:-96 8:-25 9:91 10:-33
here:released	0:-36 1:-46 3:-64 4:-32 5:-46 6:-68 7:-24 9:-38 10:108 11:27
here:requested	0:13 1:-46 3:-19 4:18 7:-50 8:-68 9:-29 11:-27
here:returned	0:-36 1:-52 2:-22 3:-49 4:-61 5:-22 6:-37 7:-11 8:19 9:-25 10:-8 11:103
here:said	0:8 2:-19 5:-18 8:-14 10:-23
here:set	0:-61 1:10 2:-9 3:-61 4:-24 6:16 8:19 9:-25 10:-26
here:total	0:-13 1:-8 2:-21 3:9 4:-14 5:-28 6:14 7:-19 10:-38
item	0:-17 2:-11 6:-22 7:-23 8:-13 9:8 10:-56 11:18
last:claim-abducted	1:-30 2:-10 3:-28 4:24 5:-23 6:-20 7:-42 8:-42 9:-65 10:40 11:-11
last:claim-allocated	0:-43 1:-37 2:-8 3:25 4:-39 8:-32 9:20 10:-33 11:-20
last:claim-casualties	0:-11 1:-17 2:-18 3:9 4:14 6:13 7:-13 8:-15 9:-25
last:claim-dead-in-captivity	0:-16 2:-9 3:-23 9:-9 11:-19
last:claim-delivered	0:-16 1:-29 2:-30 3:-23 5:18 6:28 7:-63 9:20 10:-51
last:claim-displaced	0:-8 2:-16 3:29 4:-40 5:-38 6:17 7:-69 8:-24 9:-11 10:-16 11:11
last:claim-held	0:11 1:-9 3:-18 4:23 6:-48 8:-26 10:10 11:-47
last:claim-injured	0:-43 1:-17 3:-24 6:30 8:-63 10:-21 11:-28
last:claim-killed	1:-21 2:-14 4:-29 5:24 8:-54 11:-42
last:claim-missing	0:-23 1:-38 3:-8 5:14 8:-69 10:-40 11:-24
last:claim-pledged	0:14 1:-28 2:-19 3:-37 4:-11 5:-17 6:41 8:13 9:11 10:-27 11:-10
last:claim-prisoners-exchanged	0:-21 1:-23 2:-55 3:-11 4:-14 6:-30 7:-63 8:40 9:-45 11:-17
last:claim-refugees	0:-14 3:-30 6:-22 7:-15 9:-27 11:51
last:claim-released	0:-8 1:-38 2:-10 3:-29 5:14 6:-30 7:-45 9:-44 10:30 11:-51
last:claim-requested	0:-21 1:-12 2:-8 3:11 4:12 6:-47 7:-28 8:-15 9:38 10:-16 11:-45
last:claim-returned	0:-23 1:12 2:-60 3:-58 4:-52 5:-31 7:-14 8:-13 9:-64 10:-23 11:81
last:claim-total	3:11 5:-16 7:-16 9:14 11:-18
left1:"	0:-51 1:18 2:-11 3:14 4:-22 5:-57 6:17 9:-9 10:20 11:-35
left1:#	0:22 1:10 4:-60 5:-22 7:-42 8:19 9:-16
left1:(	0:-14 1:-14 2:-9 3:-8 4:-18 5:-16 6:40 7:-46 9:-20 10:-9 11:19
left1:,	1:-46 2:-13 5:-14 7:-36 10:-30 11:-21
left1:-	0:-13 1:-11 2:-21 3:-48 4:-15 5:-19 6:38 7:-31 8:10 9:17 10:-26 11:-14
left1::	0:-8 1:26 2:-16 3:-28 4:-58 6:22 7:-46 8:-19 9:10 10:-29 11:-8
left1:;	2:-9 3:9 5:-16 7:18 10:-9
left1:|	0:-61 1:-39 2:-29 5:-37 6:20 7:13 8:25 9:-19 10:-38 11:-31
left1:اب	0:-9 6:-17 10:18
left1:اثر	6:-23 7:24
left1:اثنين	4:16 6:-10 7:-16
left1:اجبر	3:13
left1:اجلاء	3:37 5:-12 6:-10 8:-8 9:-15 11:-18
left1:اجلت	3:19 6:-8 11:-14
left1:اجلي	5:8
left1:احتجاز	0:-10 2:-15 4:26 6:-12 8:-13 10:-20
left1:احتجزت	4:14 10:-12
left1:احدهم	2:-10 5:25 7:-9 10:-15
left1:احدهما	0:-9 2:-11 4:14 6:-20 10:-8
left1:احصي	0:21 4:-19 6:-12 8:-10
left1:احياء	2:28 5:15 6:-26 7:-14 8:-12 10:-24
left1:احيل	4:18 8:-8 10:-9
left1:اختطاف	0:23 4:-10 6:-17 7:-8 8:-8 10:-10
left1:اخرج	3:20 4:-13 5:-19 6:13 7:-15 11:-18
left1:اخرهم	2:-11 4:-8 5:-22 6:19 11:14
left1:ارتقاء	5:-24 6:25
left1:ارتقي	6:24 7:-10
left1:ارواح	1:-8 3:-30 5:-19 6:53
left1:اسبوع	0:-8 2:-9 3:19 9:-10 11:-10
left1:استشهاد	5:-24 6:38
left1:استشهد	2:-9 5:-39 6:46
left1:استعادت	3:-14 4:-18 6:-16 8:-27 9:-14 11:26
left1:استقبل	5:10
left1:اسر	0:-28 2:-8 3:-9 4:42 5:-8 6:-34 7:-12 8:-15 10:-18
left1:اسراييل	0:-14 2:-16 6:27
left1:اسعاف	5:9
left1:اسماء	2:-22 3:-13 4:-12 5:-28 7:24
left1:اسير	2:19 6:-14
left1:اسيرا	8:10
left1:اشهر	0:17 3:-9 4:-8 6:-11 9:11
left1:اصابه	3:-8 4:-8 5:43 6:-45 7:-8 10:-8
left1:اصل	0:50 1:-8 2:17 3:23 4:8 5:-14 6:-19 7:-37 8:-34 9:-14 10:-64 11:-36
left1:اصيب	3:-8 5:45 6:-42 7:-12
left1:اضطر	3:19 11:-11
left1:اطراف	5:36 6:-31 7:-20
left1:اطفال	5:-24 6:37 7:-24
left1:اطلاق	0:-29 2:-20 4:-32 6:-23 7:-11 8:-23 10:52
left1:اطلقت	6:-8 8:31 10:-24
left1:اعيد	0:-30 2:-13 3:-11 4:-12 5:-15 6:-22 7:-25 9:-20 10:46
left1:اكتوبر	0:-10 3:26 4:21 9:-13 10:-21
left1:الا	0:-26 1:-17 2:-28 3:-10 4:-32 5:-21 7:-60 8:-20 9:-32 10:43 11:19
left1:الاحد	3:18 6:-11
left1:الاحمر	2:8 4:-21 6:-9 8:17 10:-12
left1:الاسبوع	0:15 2:-11 3:-11 9:20 10:-13 11:-12
left1:الان	0:-27 1:-21 2:-12 3:24 4:-34 5:-10 6:-8 7:-44 8:9 11:-10
left1:الاول	1:-11 2:28 3:-8 5:26 6:-28 7:-20
left1:الاولي	6:16 8:-14 10:17
left1:البلاد	0:17 2:-25 4:-10 6:18 8:-8 9:20 10:-9 11:-30
left1:الثاني	5:-10 6:17
left1:الجرحي	5:40 6:-36
left1:الجماعه	2:-12 4:25 6:-15 10:-8
left1:الجيش	4:-10 5:-8 6:21 10:9
left1:الحافله	0:-10 2:-8 4:-34 6:-11 7:15 8:28 10:-17
left1:الحرب	0:-33 3:-29 4:-32 5:-16 6:47 7:-20 8:-15 9:-28 10:-21 11:-14
left1:الحصيله	3:-14 5:-15 6:33
left1:الحكومه	8:21 10:-18
left1:السبت	5:-8 6:19 7:-17
left1:السودان	3:25 6:11 9:-31 11:-28
left1:الشرطه	0:-18 6:21
left1:الشركاء	3:14
left1:الشهداء	5:-26 6:43 7:-20
left1:الشهر	3:-23 8:-9 9:26 10:15 11:-21
left1:الصيف	3:-12 11:19
left1:الضحايا	1:-9 5:-12 6:39 7:-23
left1:العام	0:-14 1:-8 2:16 3:10 4:-14 5:25 6:-18 7:-12 8:-16 9:-31 10:-21
left1:العامه	6:9
left1:العايدين	0:-8 4:-17 6:-14 8:25 11:10
left1:العدد	0:-24 1:-22 2:-19 3:-46 4:-27 5:-38 6:14 7:26 8:-8 9:19 11:-10
left1:العمليه	4:-11 5:18 6:-18 8:11
left1:القتلي	0:-9 3:-13 5:-45 6:61 7:-16
left1:القطاع	2:18 4:-19 6:17 7:-10 8:-8 9:-17 10:-25 11:18
left1:الماضي	0:10 1:-34 2:-17 3:-30 4:-37 5:-10 6:11 7:-14 8:14 9:-9 11:26
left1:المتوفين	0:-12 5:-10 6:31
left1:المحافظه	3:-11 6:-14 8:15 10:-11 11:12
left1:المخيم	3:27 4:-10 9:-11 11:-18
left1:المدينه	5:-11 6:24 7:-8 9:-11 11:-12
left1:المفقودين	5:-9 6:-25 7:26
left1:المفوضيه	3:-11 9:18 11:-21
left1:المقابل	2:-15 3:18 4:-12 5:-8 6:11 8:10 9:-18 10:-23
left1:المنصرم	1:20 6:-20 7:-12
left1:المهاجمون	0:26 4:-12 10:-20
left1:النار	3:-9 5:11
left1:الي	0:-33 2:12 3:-46 4:-35 5:-41 6:50 7:-11 8:-40 9:-9
left1:الينا	0:-38 2:18 3:-20 6:-41 7:-19 8:-11 9:14 10:10
left1:اليهم	2:-17 3:-22 4:22 6:-20 9:-9 10:-17 11:26
left1:اليوم	1:-12 2:-24 3:34 4:-30 5:-32 6:18 7:-42 8:12 9:-24 11:-28
left1:اما	0:-12 2:-15 3:-19 5:-27 6:33 8:16 9:-9 10:-29 11:-18
left1:امراه	0:24 2:-14 5:-35 7:-16 9:-9 10:-9 11:-11
left1:امس	0:-20 1:9 2:16 3:-19 4:-8 6:-13 7:15 10:-18 11:-10
left1:ان	0:-59 1:12 2:-11 3:-10 4:10 6:-11 7:22 8:-13 9:-48 10:-25 11:8
left1:انتشال	5:-26 6:40 7:-11
left1:انتشلت	6:17
left1:انتشلوا	6:14
left1:انقاذ	0:-12 5:-27 6:29 7:-9 10:-9
left1:انهم	0:8 2:-10 3:11 4:21 5:-24
left1:اوقع	2:-8 6:16
left1:اوكرانيا	2:-12 6:10 8:27 10:-23
left1:اي	0:-32 2:15 3:-17 4:12 5:-16 6:-31 7:24 10:-31
left1:ايام	5:8
left1:ايضا	2:-9 3:-12 5:10 9:8
left1:ب	0:-15 1:23 2:-21 3:-9 4:-21 5:-9 6:23 7:-30 9:-22 10:-12 11:-14
left1:باحتجاز	0:-12 4:38 6:-20 10:-13
left1:بان	1:-13 2:12 3:-13 5:-12 8:-14 9:-18 11:28
left1:بحياه	0:-12 1:-11 2:-12 3:-64 4:-11 5:-42 6:88 7:-30 9:-30 11:-20
left1:بسقوط	6:16
left1:بعد	1:19 3:-13 5:-9 10:-12
left1:بقتل	4:-28 5:-12 6:32 10:-24
left1:بقي	0:-20 2:25 3:-10 4:-40 6:-24 7:22 10:-19
left1:بلغ	0:-14 2:-14 4:-8 5:-26 6:21 7:12 8:17 9:-32 10:-14 11:9
left1:بلغت	0:-9 3:11 4:-13 5:17 9:-23 11:9
left1:بمقتل	0:-14 2:11 3:-23 4:-16 5:-15 6:38 7:-13 10:-13
left1:بواقع	6:8 9:-20 11:20
left1:بوفاه	3:-11 5:-21 6:33
left1:بين	0:16 2:-16 4:14 5:-11 7:-10 10:-14
left1:بينها	2:-21 4:-13 5:-10 6:39 7:-14 8:-20 10:-26
left1:بينهم	0:-27 3:-12 4:-29 5:8 6:11 7:-68 8:15 10:13 11:-12
left1:تبادل	3:-12 4:-14 6:-12 8:27 11:-8
left1:تتبادلان	2:-8 4:-11 6:-8 8:29
left1:تحتجز	2:-10 4:34 8:-13
left1:تحرير	0:-37 2:-14 4:-30 5:-8 6:-26 7:-10 10:48
left1:تحمل	11:16
left1:ترك	0:-15 3:10 5:-24 10:26
left1:تزال	4:9
left1:تسلم	2:-14 6:12 8:-9 10:9
left1:تسلمت	8:13
left1:تسليم	2:-23 6:32 8:-16
left1:تشاد	3:-44 6:-14 7:-13 9:47 10:-17 11:-29
left1:تشمل	2:-14 5:-10 8:24 10:-15
left1:تضم	0:-21 1:-14 2:-12 3:-17 5:-18 6:-17 7:15 8:11 9:-20 10:-22 11:-12
left1:تقل	3:-11 4:-8 5:-14 8:17 10:-17 11:12
left1:تلقي	5:12
left1:تمكن	0:-14 3:-26 10:20 11:25
left1:توفي	2:31 3:-9 4:-35 5:-46 6:47 7:-17 8:-10 9:-28 10:-17
left1:تووي	3:19 11:-16
left1:ثم	2:-8 3:-18 5:-29 6:20 8:-9 9:18 10:16 11:-8
left1:جانب	3:-24 5:-9 8:-11 10:16 11:15
left1:جثامين	0:-12 2:23 4:-31 5:-17 6:16 7:-13 8:-23 10:-20
left1:جثث	0:-15 2:21 4:-39 6:9 7:15 8:-28 10:-24
left1:جثمان	2:19 4:-20 5:-8 6:12 7:-8 10:-26
left1:جثه	0:-10 2:-26 4:-9 6:33 10:-19
left1:جنديا	3:-8 4:-10 6:-8 8:-21 10:25
left1:حاله	4:18 5:12 6:-33 10:-10
left1:حاليا	3:23 5:-17 6:-20 9:-9 11:-14
left1:حررت	0:-20 2:-10 4:-19 6:-21 7:-8 10:36
left1:حول	5:22 6:-14
left1:خرج	2:-11 4:-15 6:-11 8:-15 10:21
left1:خروج	3:29 4:-9 6:-19 11:-9
left1:خطف	0:46 2:-14 3:-9 4:-27 5:-26 6:-23 7:-12 8:-9 10:-34
left1:خطفت	0:25 2:-8 4:-13 6:-13 10:-9
left1:خلاله	0:16
left1:خلالها	2:-9 6:-11 8:17 10:-17
left1:خلف	2:-14 4:-11 6:21
left1:خلفت	6:8
left1:دفعت	3:12
left1:دفن	5:-11 6:31
left1:دفنا	2:-15 4:-9 6:33 7:-8
left1:دفنت	6:16
left1:دفنوا	6:18 7:-13
left1:ذاتها	11:11
left1:رجع	0:-21 2:-18 3:-36 4:-8 5:-16 6:-17 7:-11 8:-20 9:-21 10:28 11:36
left1:رفات	0:-15 2:32 3:-14 4:-30 5:-24 6:36 7:-16 8:-35 10:-35 11:-16
left1:روسيا	4:16 8:-11
left1:زال	0:-26 2:-35 3:12 4:44 5:-21 6:-34 8:-15 9:-16 10:-55 11:-30
left1:زالت	0:-9 2:-8 4:14 7:13 10:-8
left1:زوجها	0:-8 4:-11 7:23
left1:ساعات	3:17 4:24 8:-10 10:-20 11:-13
left1:ساق	5:36 6:-28 7:-8 10:-9
left1:سبتمبر	0:20 3:-13 6:-23 11:11
left1:سبيل	0:-37 2:-29 3:-21 4:-20 5:-16 6:-29 7:-21 8:12 9:-8 10:41 11:-14
left1:سجلت	3:-11 9:13
left1:سراح	0:-46 2:-21 3:-10 4:-59 5:-11 6:-21 7:-16 8:-11 10:58 11:-9
left1:سقط	3:-11 5:-18 6:40
left1:سقوط	1:10 4:-14 5:-15 6:11 7:-8
left1:سلمت	10:8
left1:سوي	0:-35 1:11 2:11 4:-62 5:-21 7:-54 8:-30 9:-19 10:30 11:29
left1:شرد	3:17 9:-10
left1:شمل	8:8
left1:شملت	8:27 10:-15
left1:شهيد	5:32 6:-30
left1:ضحيته	6:11
left1:ضمت	2:-19 3:-8 8:-18 11:25
left1:ضمنها	6:17
left1:ضمنهم	0:-10 2:-8 3:-12 6:18 7:-8 8:-9 9:18 11:-18
left1:طفلا	5:-24 6:29 7:-8
left1:عاد	0:-28 2:-25 3:-47 4:-9 5:-21 6:-39 7:-30 8:-30 9:-60 10:47 11:48
left1:عالجت	5:12 6:-10
left1:عبر	3:-30 5:-9 6:-21 8:-11 9:41 11:-29
left1:عدا	2:-13 3:-8 4:-26 8:-10 10:-22
left1:عددهم	0:-12 4:-12 6:13 10:-9
left1:عسكريا	4:11
left1:علي	0:-75 2:15 3:-58 4:-37 5:-67 6:58 7:18 9:-24 10:-31 11:-26
left1:عن	0:-90 1:-20 2:-52 3:-80 5:-68 6:-24 7:87 9:-64 10:38 11:-19
left1:عند	3:-21 4:-17 5:-12 6:20 7:-13 9:18 10:-10 11:-21
left1:عندنا	3:18
left1:عوده	0:-26 2:-9 3:-30 4:-37 5:-12 6:-23 7:-15 8:-13 9:-28 10:24 11:33
left1:غادر	3:19 4:-9 5:26 6:-8 7:-10 9:-12 10:-9 11:-26
left1:غرق	6:21 7:-11
left1:فر	0:-13 3:19 6:-10 7:-10 9:-8 10:13 11:-15
left1:فرار	3:10 6:-26 7:-18 9:15 11:-17
left1:فعددهم	3:22 5:11 6:-27 7:19 11:-18
left1:فقتل	0:-11 4:-8 5:-13 6:25 10:-8
left1:فقتلت	3:-9 5:-30 6:43
left1:فقتلوا	0:-33 6:35 10:-8
left1:فقد	0:-8 4:-10 5:-21 6:18
left1:فقدان	0:-13 1:13 3:-22 4:-14 5:-18 6:-37 7:34 9:-8 11:-12
left1:فقدت	0:-9 5:-12 6:43 7:-26
left1:فقدنا	3:-8 4:-8 5:-13 6:52 7:-37 10:-10 11:-8
left1:فقضي	5:-10 6:39 7:-26
left1:في	3:-11 4:23 6:-16 7:-14 8:-14
left1:فيه	0:-12 1:-9 2:-13 3:-17 4:15 6:9 7:-19 9:17 10:-17 11:-18
left1:فيها	2:-29 3:-27 4:17 8:-21 9:-12 10:-28 11:13
left1:قتل	0:-31 1:-8 2:-9 3:-35 4:-31 5:-17 6:71 7:-18 8:-10 9:-9 10:-28
left1:قتلت	0:-15 1:-16 2:-15 3:-24 4:-25 6:61 7:-10 9:-13 10:-14
left1:قتلنا	4:-15 6:22
left1:قتلوا	0:-34 2:10 4:-14 5:12 6:19 7:-15 10:-21
left1:قتلي	5:36 6:-34
left1:قتيل	3:27 6:-27
left1:قتيلا	5:17 6:-26 7:16
left1:قتيلان	5:12 6:-9
left1:قضي	2:19 3:-19 5:-16 6:16 7:-12
left1:قوامها	3:16
left1:كان	0:-15 5:-29 6:-23 7:29 10:-27
left1:كانت	1:14 2:24 4:-22 5:-14 7:-21 8:-10 10:-23
left1:كانوا	0:18 2:-24 3:25 4:14 5:-17 6:-47 7:-13 8:-27 10:-37 11:-28
left1:كذلك	0:-11 4:14 6:-13
left1:كردفان	4:-15 10:16
left1:كنا	0:-10 2:-14 3:18 4:36 5:-15 6:-34 7:-19 8:-26 9:-12 10:-19
left1:ل	0:-10 3:-19 4:11 5:38 6:-39 7:-19 8:-12 10:-12 11:-16
left1:لا	5:-12 6:22
left1:لاحقا	0:-22 4:-12 5:-17 7:-14 8:26 10:-22
left1:لدينا	4:8 5:-15 7:24 8:-13 10:-12
left1:لقي	0:-19 1:11 2:-11 3:-20 4:-19 5:-22 6:45 7:-37 10:-9
left1:لكن	0:30 3:28 4:-16 6:-9 9:-13 10:-32 11:-27
left1:مات	0:-34 1:-15 2:18 3:-14 4:-20 5:-43 6:38 7:-44 10:-25
left1:متنه	0:20 6:-10
left1:متنها	4:16 7:9 10:-13
left1:مجموعه	3:-12 9:22 11:-16
left1:مسلحون	0:11 3:13 10:-12
left1:مصرع	5:-20 6:43
left1:مصير	0:-29 2:-19 3:-13 4:-21 5:-11 6:-35 7:51 9:-8 10:-37 11:-13
left1:مع	0:28 1:-13 2:-14 4:33 6:-17 7:-44 8:-19 9:-18 10:-40 11:-18
left1:معهم	0:29 4:-9 5:-8 6:-29
left1:مقابل	1:14 2:-36 4:-52 5:-32 7:-27 8:41 10:-30 11:-36
left1:مقتل	0:-33 2:-15 3:-46 4:-21 5:-50 6:108 7:-39 9:-9 10:-14 11:-11
left1:من	0:17 1:17 2:-10 5:-29 6:21 7:-31 8:16 10:-40 11:-25
left1:منه	3:-22 11:22
left1:منها	0:35 2:-21 3:22 4:-16 6:-14 7:-18 9:-20 10:-12 11:-13
left1:منهم	0:-25 1:-26 2:16 3:10 4:-22 5:-20 6:12 7:-79
left1:نزح	3:32 6:-11 9:-17 11:-18
left1:نزوح	3:34 6:-14 9:-13 11:-13
left1:نساء	4:-15 5:-22 6:33 7:-28 8:15 10:-21
left1:نفسه	1:-8 2:-12 4:17 7:-9 10:-9
left1:نفسها	3:-18 6:-16 7:17 9:-13 10:-11 11:20
left1:نقل	0:-10 4:-17 5:50 6:-45 7:-12 8:-24 9:19 11:-40
left1:نقلت	3:23 5:10 6:-30 7:-19 11:-9
left1:نوفمبر	6:9 10:8
left1:هلاك	3:-19 6:31 7:-9
left1:هم	0:12 2:-9 4:-29 6:20 7:-10 8:-16 10:12 11:-8
left1:هناك	0:-10 1:-12 2:-11 4:12 5:20 6:-32 7:10 8:-10 9:-17 10:-25 11:-16
left1:هو	3:-24 5:-10 6:19 7:-11 9:-15 11:18
left1:هولاء	0:-23 1:-19 2:-8 4:-33 5:18 7:25 9:-13 10:-21 11:-19
left1:هويه	2:11 4:-8 6:31 7:-18 10:-20
left1:و	0:19 2:-51 4:-25 5:35 6:-34 7:11 8:-12 9:-65 10:-34 11:13
left1:واجلي	3:9
left1:واحد	1:8 3:-19 4:8 8:-17 9:-22 10:10 11:16
left1:واسرت	0:38 5:-35 6:-42 7:-18 8:-8 10:-10
left1:واصاب	5:26 6:-26
left1:واصابت	3:-12 5:51 6:-49 7:-9
left1:واصابه	0:-20 3:-35 4:-16 5:97 6:-88 7:-18 11:-11
left1:واصيب	0:-51 2:-9 3:-26 4:-28 5:102 6:-90 7:-31 8:-9 9:-14 10:-19 11:-11
left1:واصيبت	0:-13 5:27 6:-27
left1:واقتادوا	0:41 4:-9 6:-25 10:-26
left1:والجرحي	5:24 6:-21
left1:وان	0:-23 3:17 4:-16 5:-9 6:-20 9:-12 10:-15 11:-17
left1:واوقع	3:-8 5:24 6:-20
left1:وبان	4:-15 10:12
left1:وبقي	2:-17 3:-10 4:13 5:-15 6:-41 7:34 9:12 10:-15 11:-15
left1:وبينهم	5:8
left1:وتمكن	2:-10 10:20
left1:وتوفي	0:-9 2:28 5:-34 7:-9 8:-10
left1:وجرح	0:-24 3:-9 4:-25 5:76 6:-67 7:-23 10:-8
left1:وجرحت	5:28 6:-27
left1:وجود	4:21 8:-20 10:-9
left1:وحده	0:-14 3:36 4:-33 5:-12 6:-21 7:-18 8:-14 9:-15 10:-10
left1:وحدها	0:23 3:-20 4:-28 5:-36 6:22 7:-24 9:-8 10:-17 11:-13
left1:وخطف	0:35 4:-11 5:-23 6:-12 10:-22
left1:وخطفوا	0:25 4:-14 6:-18 7:-9 10:-17
left1:وخلفت	3:-11 5:17 6:-10
left1:ودفعت	3:23 6:-16
left1:وسجل	7:14
left1:وصل	3:-41 5:-24 6:11 7:-17 9:40 11:-13
left1:وصلت	5:16 6:-8
left1:وصول	5:-16 6:13 8:-12 9:10
left1:وعاد	2:-12 3:-15 10:12 11:14
left1:وعددها	5:21 6:-20
left1:وعددهم	1:-24 2:-52 3:30 4:17 6:-52 7:-8 8:27 9:-17 10:-20 11:-38
left1:وعن	0:11 2:-15 3:17 6:-16 7:21 8:-8 10:-14 11:-18
left1:وغادر	3:25 5:9 6:-10 11:-24
left1:وفاه	0:-12 1:-9 2:45 3:-26 4:-38 5:-62 6:58 7:-25 8:-29 10:-8 11:-8
left1:وفر	3:14 7:-9 10:10
left1:وفقد	0:-23 3:12 4:-12 5:-31 6:-44 7:57 10:-11
left1:وفقدان	3:-9 5:-15 6:-35 7:33
left1:وقتل	0:-39 1:-18 2:23 3:-36 4:-30 5:-32 6:44 7:-22 10:-18 11:-17
left1:وقتلت	6:27
left1:وقتلوا	0:-30 2:9 4:-9 6:20 10:-11
left1:وقضي	0:-11 1:-23 2:15 3:-14 4:-19 5:-35 6:62 7:-24 10:-18
left1:وكان	0:12 3:-17 4:-26 5:-8 7:-9 8:-17 9:-21 10:15 11:20
left1:ومات	2:-8 3:-16 5:-30 6:41 7:-8 9:-8
left1:ومعهم	0:31 4:-14 5:-17 6:-31 7:-10 9:-9
left1:ومقتل	2:-10 6:27 10:-10
left1:ومنهم	0:-15 1:-9 2:-8 3:-13 4:-11 5:-29 6:36 7:-20 8:-15 10:8 11:-20
left1:ونزح	3:24 6:-10 9:-13
left1:ونقل	0:-12 3:38 4:-26 5:26 6:-54 7:-14 8:11 9:-17 10:-35 11:-27
left1:ونقلت	5:-13 6:26 7:-22 10:-10
left1:وهم	0:-22 2:-21 3:29 5:-44 8:-26 11:-8
left1:وهو	3:14 11:-14
left1:ووفاه	2:-8 5:-19 6:37 7:-16
left1:ويضم	11:11
left1:يبلغ	3:-12 6:-11 7:8 9:13
left1:يحتجزون	0:-13 4:29 10:-28
left1:يخلف	3:-11 4:-10 6:21 10:-9
left1:يدفع	3:17 9:-15
left1:يزال	0:-47 1:-16 2:-43 3:26 4:45 6:-66 7:51 8:-36 9:-20 10:-47 11:-48
left1:يضم	0:-12 3:34 9:-11 11:-29
left1:يعاني	5:18 8:-18
left1:يعود	11:30
left1:يقتل	6:22 8:-9
left1:يقل	6:-9 7:10
left1:يقيم	3:16 11:-8
left1:يكون	0:-14 1:28 4:22 6:-27 7:-8 10:-12
left1:يناير	1:-12 2:-8 3:-32 4:-13 5:-8 6:20 7:14 9:-10
left1:ينقل	9:9
left1:يوقع	6:9
left1:يومين	9:14
left1:يووي	3:17 6:-12 11:-21
left1:•	0:-8 2:-9 3:31 4:-23 5:-12 6:-24 7:-11 8:-9 10:-8 11:-15
left2:	3:-11 4:21 6:18 10:-21
left2:"	1:-32 3:-27 4:-13 5:-33 6:31 8:-15 11:-43
left2:#	0:10 1:-31 2:-75 3:-29 4:-12 5:-8 6:22 7:-13 8:-44 11:22
left2:(	0:8 3:12 5:-18 6:14
left2:)	0:-12 1:21 5:-17 7:-9 8:-12 9:-32 11:11
left2:,	0:-55 2:-11 3:25 4:-18 6:-10 7:-22 10:12 11:-12
left2:-	0:13 1:-12 2:-11 4:-31 5:-23 6:13 7:-27 8:-9 10:12 11:-8
left2::	0:-10 1:-12 2:-31 3:23 4:-19 6:17 9:-25
left2:;	4:-16 5:-12 6:-11 7:23 9:-9 11:-17
left2:ابريل	0:-9 2:-10 3:-9 4:18 6:13 7:-21 10:-12
left2:اثر	6:9
left2:احياء	2:20 6:-18 8:14 10:-27
left2:اخرون	0:18 5:-9 6:-39 7:27
left2:اخري	0:-15 3:-31 4:-22 5:-13 6:13 7:-12 9:24 10:-11
left2:اخرين	3:-10 4:15 5:8 6:-26 7:-8 9:13 11:-8
left2:اخلي	0:-14 2:-20 5:-9 6:-10 8:-21 10:27
left2:اربع	5:-25 6:14 8:16 10:-9
left2:اربعه	0:11 2:-9 3:-10 4:-8 5:-9 6:8 7:9
left2:ارتفع	4:13 5:20 6:-19 10:-12
left2:اسره	3:25 6:-10 11:-13
left2:اشخاص	0:10 6:9
left2:اصيب	5:32 6:-30
left2:اضافه	0:13 2:-11 3:-42 4:-19 5:-24 7:21 8:-37 10:33 11:25
left2:اطفال	3:-13 5:-18 6:31 7:-9 9:-10
left2:اطلاق	3:-9 4:-18 5:10 6:-9 8:-14 10:21
left2:اطلق	0:-20 4:-13 8:-8 10:27
left2:اعلنت	0:-12 6:25 7:-11
left2:افرج	0:-31 2:-19 4:-11 6:-22 7:-11 8:-16 10:56
left2:افرجت	6:-10 10:17
left2:اكتوبر	3:11 5:-8
left2:الا	2:-13 4:-17 6:20 10:14 11:9
left2:الابيض	4:-9 5:-12 6:13 10:-11
left2:الاتفاق	2:-16 6:17
left2:الاحتلال	2:-8 4:-12 8:-19 10:20
left2:الاحد	0:-15 4:-19 10:24
left2:الاحمر	2:21 6:-14
left2:الاسبوع	3:-16 4:-24 7:-11 8:10 9:18 10:-10 11:-19
left2:الاسراييلي	5:17 6:-15
left2:الاصابات	3:-8 5:23 6:-12
left2:الافراج	0:-30 2:-23 3:-9 4:-16 5:-8 6:-42 7:-24 8:-17 10:50 11:-12
left2:الاقل	0:8 3:-8 6:-18 7:8
left2:الامن	2:13 4:17 5:-8 6:-16 8:-9 10:-21
left2:الان	0:-28 2:-23 3:-12 4:-16 5:-12 6:17 7:-21 10:38 11:-11
left2:الانسان	0:-10 6:11
left2:الاوروبي	2:18 4:-18 8:-13
left2:الاوكراني	2:10 8:-8
left2:الاول	1:23 2:-8 3:-14 5:-16 6:-12 7:-12 8:-9 11:-13
left2:الاولي	2:-11 3:-26 4:-19 5:-17 6:11 8:9 9:-12 10:15 11:-14
left2:الاونروا	3:18 9:-15
left2:البحث	4:19 5:-9 6:-27 7:11 10:-19
left2:البلاد	4:12 6:10 10:-8
left2:البلديه	6:20 7:-13
left2:البيان	2:-19 3:-19 4:-10 5:16 6:-47 7:17 8:-8 10:8 11:21
left2:التعرف	6:25 7:-10
left2:التغذيه	6:14
left2:التي	4:-8 5:-8 6:26 11:-18
left2:الثالث	3:-24 6:-9 8:-14 9:-10 11:27
left2:الثاني	1:13 3:12 6:-9 7:-10 9:-18 11:-14
left2:الثلاثاء	6:13
left2:الثلاثه	3:-17 6:12 9:11
left2:الجرحي	5:34 6:-29
left2:الجماعه	0:-10 2:8 3:-13 4:19 5:-20 6:-28 8:23 10:-23 11:-9
left2:الجمعه	0:-16 2:-21 4:-15 5:-8 6:23 7:13 8:11 10:-12
left2:الجيش	0:-17 3:15 4:-27 6:24 7:-22 9:-8 10:18 11:-13
left2:الحدود	0:21 5:-12 6:-21 9:-11
left2:الحرب	2:16 4:-15 10:-11
left2:الحصيله	5:-10 6:26
left2:الحكومه	1:-10 3:-27 5:-10 6:31 7:-14 9:-12 11:-12
left2:الحوثيون	0:21 4:18 6:-25 7:-23 10:-25
left2:الخاطفين	0:-33 2:17 4:30 6:-9 10:-23
left2:الخميس	2:-9 3:-10 4:-28 5:-9 6:-25 7:-13 10:39
left2:الدفاع	6:12
left2:الدوليه	0:13 2:-9 4:-11 6:15 7:-11
left2:الذي	0:28 1:-12 2:-11 4:-23 5:-16 6:-21 11:-9
left2:الرقم	1:-8 3:-14 5:24 7:-26
left2:الروسيه	2:-13 4:-11 6:-8 8:18 10:-9 11:-8
left2:السبت	0:-10 6:13 7:-16 10:12
left2:السريع	0:10 4:15 6:-10 7:-8 10:-12
left2:السلطات	3:11 6:-28 7:27
left2:السنه	3:-23 10:-9 11:22
left2:السودان	3:-21 6:-12 9:24 11:-16
left2:الشرطه	0:12 2:-19 3:-12 4:-28 5:-14 6:27 7:-10 8:-9 10:-22
left2:الشرعي	3:-13 5:-10 6:19
left2:الشهداء	6:27
left2:الشهر	1:-8 2:28 3:8 6:-39 8:-9 9:-11 11:16
left2:الصحه	5:-8 6:11
left2:الصليب	2:8 4:-21 6:-9 8:17 10:-12
left2:الضحايا	7:8
left2:الطواري	3:15 6:-13
left2:العاصمه	6:12
left2:العالميه	6:10
left2:العام	1:-10 2:-21 3:-36 4:-34 5:-37 6:44 7:-31 8:-20 11:15
left2:العايدين	3:-12 9:-11 11:26
left2:العثور	2:-10 6:25
left2:العدد	5:-15 6:41 7:-23
left2:الفا	3:22 6:10 9:-22
left2:الفرق	5:10
left2:القتال	3:21 6:-16 7:-9
left2:القتلي	5:-23 6:21
left2:القصف	5:-10 6:14
left2:القطاع	2:28 6:-23
left2:القوات	2:-15 4:-22 6:23
left2:الكمبوديه	3:17 9:-9
left2:اللاجيين	3:-18 11:14
left2:الله	4:-10 5:-8 6:29 7:-8
left2:الليله	2:11
left2:الماضي	2:-16 3:-25 5:-15 6:11 7:-15 8:15 9:-18 10:-24
left2:المتحده	0:9 3:21 7:-8 9:-28
left2:المجاوره	6:11
left2:المحافظه	8:17 10:-10 11:-25
left2:المختطفين	0:-14 2:-11 4:27 6:-24 8:-11 10:-9
left2:المدني	1:-9 3:-10 4:-16 6:28 7:-8
left2:المدنيه	2:26 4:-20 6:-12
left2:المدينه	2:-8 6:10
left2:المستشفي	6:-9 8:26 10:-10
left2:المستشفيات	3:-11 5:-13 6:23
left2:المسلحين	0:9 2:11 4:27 6:-26 7:-30 10:-17
left2:المصابين	5:31 6:-30
left2:المصدر	4:10
left2:المفقودين	5:8 6:-13 7:11
left2:المفوضيه	1:18 3:-8 4:14 6:-21
left2:المقاطعه	6:9
left2:المنظمه	1:17 4:13 6:-12 7:-14 9:-14 11:-14
left2:المهاجمين	2:-12 6:22
left2:الموقع	6:-21 7:22
left2:المولف	4:16 10:-15
left2:الناجين	4:13 5:16 6:-19
left2:النار	0:-19 2:-14 4:-12 5:-8 6:31 10:-17 11:-8
left2:النيران	4:-14 6:21 10:-15
left2:الهجوم	0:17 3:27 4:-21 6:-16 9:-9 10:-27 11:-9
left2:الهند	3:-21 9:21
left2:الوزاره	3:9 6:11 9:-9 11:11
left2:الوفيات	6:9
left2:الولايه	0:-15 3:-21 4:-9 6:-27 7:28 9:-8 10:-10
left2:الي	1:-8 2:-43 3:-13 4:-69 5:-9 6:-48 7:-60 8:18 9:28 10:-13 11:14
left2:اليه	0:-14 4:22 6:-18 10:-9
left2:اليوم	2:-25 4:-16 5:-18 7:21 8:-18 9:-19
left2:اما	4:-9 5:-8 6:9 10:19
left2:امراه	1:20 4:-9 5:-15 6:8 7:-15
left2:امس	2:-13 3:-9 6:34 7:-20 8:13 10:-10
left2:ان	0:-12 1:-37 2:-39 3:-59 4:8 5:-52 6:35 8:-49 10:8
left2:انا	6:23 7:-16
left2:انخفض	3:-12 9:20 11:-19
left2:انه	0:-16 2:-20 4:-8 6:27 7:-20
left2:انها	0:-27 1:-16 2:21 3:-9 4:-57 5:22 7:-17 8:17 9:-17 10:-36 11:16
left2:او	1:24 6:-20 7:-17
left2:اودت	3:-16 6:36 7:-13
left2:اودي	3:-16 5:-17 6:33
left2:اوضح	0:-10 3:-10 4:13 6:-9 11:19
left2:اوكرانيا	6:15 8:-12
left2:ايام	0:-14 3:18 6:-12 9:-21 10:-8 11:9
left2:ايران	11:9
left2:ايضا	2:-11 3:-13 4:23 5:-12 7:-15 8:-14
left2:ايواء	3:15 9:-8 11:-16
left2:ب	2:18 6:-27 9:15 11:-11
left2:بالافراج	4:11 8:22 10:-27
left2:بان	2:-19 4:16 5:-14 6:-34 7:36 10:-8 11:-11
left2:بترت	5:43 6:-38 10:-10
left2:بدايه	4:-8 6:12 9:-24
left2:بذلك	6:13 7:-10
left2:بعد	0:10 2:-16 3:8 5:-28 6:-26 9:-38 10:-17 11:26
left2:بعدما	0:-10 6:-12 7:-10 9:12 11:-9
left2:بلاغات	0:14 3:-21 4:-14 6:-25 7:27 10:-9 11:-8
left2:بموجبها	0:-12 3:-16 8:25 10:-25
left2:بين	0:-26 1:-16 2:-16 3:-25 4:-27 5:19 6:19 8:17 9:-10 10:-13
left2:بينما	3:11 4:-19 5:18 7:-16 8:-13 10:-13 11:-29
left2:بينهم	5:-8 6:15
left2:بيوتهم	3:-19 5:-13 6:-27 7:-8 11:31
left2:تبادل	2:-15 4:-13 6:15 10:-8
left2:تبحث	3:-9 7:25
left2:تبلغ	3:-14 6:15
left2:تتحدث	0:-9 1:9 3:-10 4:13 5:-11 6:8 7:-13 8:-9 10:-14 11:-8
left2:تحت	3:-11 4:-15 5:-13 6:-14 7:24
left2:تحدث	2:19 6:-12 7:-13
left2:تحييد	6:23
left2:تركيا	3:-12 5:-23 6:15 9:-18 11:15
left2:تزال	2:21 8:-8
left2:تستضيف	11:-21
left2:تسع	5:-13 6:17
left2:تسعه	5:10 6:-8 8:-10 10:13
left2:تسلمت	2:-16 8:24 10:-22
left2:تعاملت	5:14 6:-12
left2:تعلن	2:15 10:-16
left2:تعود	0:-10 2:22 5:-11 10:-18
left2:تقول	1:-9 4:27 6:-25 7:13 8:-10 10:-10 11:-8
left2:تلميذا	4:12 6:-11 10:-17
left2:توفي	2:-11 3:-8 5:-25 6:38
left2:ثلاثه	0:-10 2:19 3:-10 4:-8 5:12 6:-18 9:10
left2:ثم	0:-8 5:-33 6:55 7:-33
left2:جار	6:-9 7:18
left2:جثامين	5:25 7:-15
left2:جثث	0:-8 4:-10 5:10 8:16 10:-17
left2:جثه	5:11
left2:جديده	6:9
left2:جري	0:-16 5:-14 6:23 10:-15
left2:جريحا	5:32 6:-19
left2:جنديا	0:24 2:-22 4:37 6:-55 7:-16 8:14 10:-24
left2:جنود	0:25 4:-23 5:-19 6:-18
left2:جهته	6:8
left2:حاله	5:25 6:-15
left2:حتفهم	5:-11 6:-23 7:27
left2:حتي	0:8 1:-16 2:-12 3:-11 4:-24 5:-33 6:33 7:-34 8:-20 9:-18 10:18
left2:حصيله	5:9
left2:حلب	3:29 9:-16 11:-15
left2:حيث	0:-19 2:-14 3:-9 4:-10 6:38 7:-12 10:-17 11:-8
left2:حين	0:-20 1:-9 2:-19 3:12 5:15 6:-16 7:21 8:-22 9:-34 10:-18 11:10
left2:خرج	3:15 5:-12 6:-23 7:-8 8:-9 9:-27 10:24 11:-8
left2:خساير	0:-14 4:-12 5:-29 6:29
left2:خطف	0:18 3:-10 4:-11 6:15 10:-19
left2:خلال	0:-9 1:19 2:-10 4:15 6:-9 7:-8 8:-9 10:-19 11:-19
left2:خمس	5:-15 6:23
left2:خمسه	0:-9 4:12 6:11 10:-12
left2:خيمه	2:-11 4:-15 6:-14 10:19
left2:داخليا	3:22 9:-13
left2:دبابات	5:-9 6:10
left2:دول	3:-18 9:12
left2:دولار	0:-20 4:-17 8:-14 10:22
left2:ذاته	3:-17 5:19
left2:ذلك	0:19 2:-10 3:19 7:-29 10:-15 11:-9
left2:راح	6:29 11:-18
left2:رجلا	0:-14 4:-9 5:-19 6:10 7:-11 8:10
left2:رهينه	0:-8 4:-22
left2:زال	3:-12 4:-20 5:14 7:13 9:12 10:-12 11:-14
left2:ساعه	5:-36 6:43
left2:سبتمبر	2:-15 4:-11 10:16
left2:سبعه	4:-26 5:36 6:-17 8:22 10:-14
left2:سته	0:-9 2:-8 3:-13 4:-11 5:-24 6:46 7:-11 10:-16
left2:سجل	3:13 9:-8
left2:سجلت	3:-11 11:17
left2:سقط	2:-11 6:27
left2:سكان	3:16 9:-10
left2:سلاح	5:13
left2:سوي	6:10
left2:سياره	6:10
left2:سيبو	6:8
left2:شخص	3:-29 5:13 6:20 7:-13 9:20
left2:شخصا	0:-24 1:-8 2:20 3:18 4:-29 5:20 6:22 7:-20 9:-18 10:-9 11:-23
left2:شخصين	5:20 6:-18
left2:شهداء	5:32 6:-29
left2:شهيدا	6:10
left2:صباح	5:-9 6:34 7:-25 9:-13 11:13
left2:طفلا	0:16 5:-31 6:19 7:9
left2:طويله	3:38 7:-27 9:-11 11:-14
left2:عاد	0:-23 2:20 3:-24 4:-12 5:-13 6:-24 7:-12 8:17 9:-27 10:-27 11:8
left2:عام	0:23 2:-11 4:-24 8:19 10:-14
left2:عبر	3:-30 9:33 11:-9
left2:عثر	0:-53 2:48 4:-17 5:-18 6:-18 7:-27 10:-24
left2:عدد	0:16 1:-14 2:-16 3:-17 4:-18 5:-28 6:15 8:-8 9:-10 10:-15
left2:عسكريا	0:-10 4:18 5:-9 6:-19 8:16 10:-19
left2:عشر	0:15 2:-21 3:-9 4:15 6:-24 10:-8
left2:عشره	0:-21 6:24
left2:علي	0:-12 1:-12 4:-23 6:14 7:11 9:-11 10:-27
left2:عمال	5:13 6:-10 7:-9
left2:عمليات	2:-31 4:-18 5:-10 7:-9 8:-13 10:31
left2:عن	0:10 1:-26 2:-21 3:-59 4:19 5:-12 8:-14 10:-15 11:-44
left2:غزه	2:16 5:15 6:-12 10:-9
left2:غير	0:-21 3:33 4:18 6:26 9:-24 10:-17 11:-46
left2:فجرا	0:11
left2:فضلا	4:-15 6:-8 7:19 9:-11 11:12
left2:فقد	6:8 7:-12 11:10
left2:فلسطينيا	2:-10 8:17 10:-14
left2:في	0:-11 1:-45 2:-34 4:10 5:17 6:29 7:-48 8:10 9:-34 10:-35 11:-28
left2:فيما	2:-17 3:-23 5:12 7:8 8:-23 10:-22 11:10
left2:فيه	0:-8 2:8 3:-16 4:-8 6:-11 9:20 11:-10
left2:فيها	1:-11 3:27 6:-21 7:-14 11:-8
left2:قافله	3:-18 5:-8 6:-25 7:-8 8:-15 9:-8 11:40
left2:قال	5:-24 6:28
left2:قالت	0:-16 4:-16 5:12
left2:قايمه	0:-24 2:-18 4:18 6:24 8:-13 10:-21
left2:قبل	2:10 3:20 4:-38 5:-24 7:-15 8:-15 9:-15 11:-27
left2:قتل	0:15 2:-20 4:-33 6:12 7:-9 10:-17
left2:قتلوا	0:-13 2:17 3:-12 4:-15 5:23 6:-21 7:10 10:-13
left2:قتلي	3:13 5:15 6:-17
left2:قتيلا	0:-20 2:-11 3:-9 5:25 6:-10 7:12 9:-9 11:-8
left2:قد	1:24 2:20 4:-24 5:-22 6:-8 7:-37 8:20 9:-9 10:-34 11:-18
left2:قضت	6:8
left2:قضي	2:-8 3:-11 5:-18 6:41
left2:كان	0:-30 1:-8 2:-24 4:8 5:-10 6:-23 7:-21 8:-26 9:24 10:17 11:-23
left2:كانت	4:10 8:-9
left2:كل	7:13
left2:كما	0:13 5:-11
left2:كييف	2:11 3:-10 4:-15 5:-11 8:13 10:-16 11:-15
left2:لا	0:-30 1:-9 2:-27 3:13 4:22 5:-8 6:-33 7:34 8:-13 10:-26 11:-31
left2:لاجي	3:-14 6:-22 7:-9 9:37 11:-17
left2:لاحقا	6:14 7:-15
left2:لدي	4:21 6:-9 8:-19
left2:لدينا	3:-9 4:-23 5:15 6:-26 7:11 8:17
left2:للهجره	9:-14
left2:لم	3:-13 4:-13 6:-23 7:26
left2:لنساء	6:29 7:-19
left2:لها	6:8
left2:ما	0:-24 2:-32 3:15 4:34 5:-21 6:-27 7:-13 8:-8 10:-21 11:-34
left2:مارس	0:-17 3:-9 8:8 10:16 11:8
left2:محليه	4:-22 10:20
left2:مخيم	3:19 9:11 11:-34
left2:مخيمات	11:-10
left2:مدنيا	0:-10 5:38 6:-27 7:-11
left2:مدنيين	3:10 5:35 6:-38
left2:مساء	0:9 2:26 3:14 5:-18 7:-19 10:-16
left2:مستمر	6:-18 7:18
left2:مسلحون	0:13 6:14 10:-22
left2:مصابا	5:28 6:-25
left2:مصرعهم	5:-14 6:14 7:13
left2:مضيفا	4:-14 6:-20 7:16 8:14
left2:مطلع	0:15 1:-18 2:21 5:27 6:-37 7:-11 9:26 10:-12 11:-31
left2:مع	4:24 7:-8 8:-20
left2:مقابل	2:-20 6:24
left2:مقارنه	1:11 4:-10 5:-32 6:35 7:-11
left2:ملايين	3:11 6:-8
left2:من	2:13 3:-13 4:17 5:-12 6:-20 8:-31
left2:منذ	1:-14 3:-13 5:-9 6:22 8:-10 9:-30 10:-15 11:21
left2:منها	2:-11 6:25
left2:منهم	0:-30 2:-15 3:-18 4:-30 5:32 6:-11 7:-30 8:-8 9:-8 10:-17 11:25
left2:موسكو	2:-12 4:23 6:12 8:-20 10:-9
left2:نازح	3:9 6:15 9:-14 11:-11
left2:نجا	0:-13 4:-11 7:-11 10:15
left2:نزولا	3:20 9:-11
left2:نساء	5:17 7:-25
left2:نسمه	3:13 9:-18 11:11
left2:نفسه	2:-17 6:22
left2:نفسها	6:18
left2:نقل	2:14
left2:نقلت	3:-10 8:11 9:15 10:-8 11:-20
left2:نوفمبر	2:-9 3:18 6:17 9:-9 11:-12
left2:نيسان	3:-10 6:10 9:14
left2:هذا	0:-15 1:14 2:-18 3:-8 4:-21 5:-17 6:11 7:-23 8:-21 9:-20 11:13
left2:هم	0:21 4:-8 10:-13
left2:هناك	6:9
left2:هولاء	0:-12 1:-9 2:12 4:-14 5:-10 6:-30 7:24 8:-18 9:-11 10:9 11:-13
left2:و	4:-13 6:20 7:16 10:-11 11:-13
left2:واحتجزت	6:12
left2:واحد	3:8 4:-12 8:25 10:-27
left2:واحده	5:14 7:-10
left2:واصيب	5:17 6:-12
left2:واضاف	0:-17 2:-37 3:-27 4:-43 5:47 6:-23 7:-25 9:-27
left2:واضافت	5:-11 6:22
left2:واطلق	0:-19 10:27
left2:وان	0:-16 4:-14 6:14 8:-10 10:-24
left2:وانها	0:13 3:21 4:-22 5:-21 6:-14 7:-24 10:11
left2:واودت	3:-27 5:-9 6:36 9:-19
left2:واوضح	0:-20 2:-15 5:-18 6:33 7:-8 10:-18
left2:واوكرانيا	2:-9 6:11 8:9
left2:وبين	0:-12 1:-19 3:-31 5:10 6:24 7:-28 8:15 9:-10 10:-22
left2:وتابع	6:10
left2:وتستضيف	3:-9 9:12 11:-10
left2:وحده	1:-11 5:-9 6:-20 7:-16 9:30
left2:وحدها	3:-13 4:-11 5:27 6:-12 7:-13
left2:وصل	2:17 3:14 4:-19 9:-8
left2:وعلي	0:8 3:-30 5:-13 6:-41 8:-18 10:-18 11:29
left2:وعن	0:13 2:-16 5:-32 6:-8 10:19
left2:وفاه	2:14 4:-15 6:-19 7:20
left2:وفقد	6:-24 7:28
left2:وفي	3:23 5:19 7:-31 9:-19 11:-9
left2:وفيات	5:10
left2:وقال	3:-13 4:16 5:-23 6:12 7:-23 10:-9 11:21
left2:وقالت	4:12 5:-10
left2:وقت	4:16 10:-13
left2:وقتل	0:-20 2:26 4:-13 5:-9 6:-14
left2:وقد	0:-14 1:-8 3:-38 5:17 6:21 8:-8 9:-14 10:-42 11:24
left2:وكان	0:32 2:-8 3:-11 4:-31 5:-18 6:-23 7:-8 10:-9
left2:ولا	0:-28 1:-8 2:-26 3:24 4:40 6:-55 7:39 8:-32 9:-28 10:-32 11:-28
left2:وما	0:-14 2:-14 3:-12 4:26 6:-19 7:22 8:-10 10:-45 11:-15
left2:ومن	0:28 1:-8 2:-24 4:-30 5:-35 6:19 8:-11 10:-16 11:-8
left2:ونشرت	4:22 5:-15 7:-12
left2:يزال	0:-17 2:-12 3:12 4:-12 7:33 9:-8 10:-20 11:-8
left2:يضاف	2:-17 3:-22 4:22 6:-20 9:-9 10:-17 11:26
left2:يعرف	0:-31 4:-23 5:-9 6:-15 7:38 10:-20
left2:يعلن	0:-18 10:19
left2:يقول	3:16 4:-19 6:-14 7:17
left2:يناير	0:-23 1:-12 2:-27 3:-12 4:21 5:-9 6:-19 7:-20 8:-19 9:-21 10:29 11:24
left2:يوليو	3:-16 5:-11 11:33
left2:يوم	1:9 3:-14 6:-12 9:-19 11:18
left2:يونيو	0:19 2:-11 4:10 6:-10
left2:•	0:15 3:-21 4:-16 6:-21 7:-8 9:8 10:-14 11:15
left2:▪	6:-8 7:18
left3:	0:-12 2:-9 3:-21 4:-23 5:13 6:43 7:-26 8:16 9:-9 11:-10
left3:"	1:-11 2:-13 3:-25 4:-35 5:-28 6:10 8:-18 10:-21 11:15
left3:#	0:33 1:-29 2:13 3:-44 4:-29 5:33 6:-29 7:-19 9:-21 10:-11
left3:)	0:-12 2:-9 3:-19 5:-25 6:20 7:-19 9:-9 10:-18 11:18
left3:,	0:-17 1:-10 2:-9 3:15 4:15 5:35 6:-21 7:-14 8:-23 9:-50 10:-34 11:-16
left3:-	0:-17 1:-25 2:-25 3:-14 4:-57 5:-57 6:44 7:-10 8:-31 9:16 10:-29 11:-26
left3::	0:27 1:-20 2:-72 3:-39 4:23 6:-24 11:-56
left3:|	4:14 5:-8
left3:اباد	0:-8 3:8 4:-14 5:-20 6:11 9:-13 10:-10 11:12
left3:اثنين	0:-15 4:19 5:-20 7:-9 10:13
left3:اجمالي	3:-11 6:17 9:-11 11:14
left3:اخرين	3:10 4:18 5:-10 6:-34 7:9
left3:ادت	5:-8 6:12
left3:ادي	0:-13 3:25 4:-8 5:-12 7:-11 9:-8
left3:اربعه	0:15 2:-9 3:12 4:-16 5:-25 6:14 7:-21 9:-11 10:-13 11:-13
left3:استشهاد	5:19 6:-17
left3:استشهد	6:9
left3:استقبل	9:-15 11:16
left3:استقبلت	3:25 6:-9 9:-15 11:-17
left3:اسراييل	2:22 4:-10 6:-14 8:21 10:-29
left3:اسره	3:-11 5:-11 6:22 7:-9
left3:اسري	8:15 10:-14
left3:اسفر	5:8 6:8
left3:اسفرت	6:10
left3:اسيرا	2:-13 4:23 5:-8 6:-17 10:-10
left3:اشخاص	0:12 3:-8 7:10
left3:اشهر	3:18 4:-13 6:-10 7:-10 9:-12
left3:اصابه	6:10
left3:اطفال	0:-18 3:-10 4:-14 5:12 7:-11 9:-17 10:19
left3:اطلاق	0:-9 6:14 11:-8
left3:اعلن	5:-25 6:26
left3:اغسطس	0:-14 6:18
left3:افرج	8:19 10:-12
left3:اقليم	3:13
left3:اكتوبر	2:15 3:-13 11:9
left3:الاثنين	3:-15 11:14
left3:الاحد	8:-18 10:18
left3:الاحمر	2:-15 4:-16 5:-35 6:44 7:-24 8:28 10:-22
left3:الاخر	6:-27 7:-8 8:-17 10:21
left3:الاخيره	2:-21 4:-11 6:-18 10:29
left3:الاربعاء	3:-13 11:19
left3:الاسبوع	6:14 9:-13 11:13
left3:الاسر	3:-11 6:-23 7:16 8:8 10:-10
left3:الاسراييلي	2:32 3:19 5:-12 6:-32 8:-12
left3:الاسراييليه	2:-23 6:20 8:-13 10:13
left3:الاف	3:18 9:-9 11:-13
left3:الافراج	0:-19 2:-11 4:20 6:-26 8:25 10:-16
left3:الاقل	2:-27 4:24 6:8 10:-14
left3:الامطار	6:8
left3:الامم	0:9 3:21 7:-8 9:-27
left3:الامن	5:13 6:-8
left3:الان	6:15
left3:الانسان	2:-18 3:-19 4:14 6:-24 7:18
left3:الانقاذ	6:9 7:-8
left3:الاول	0:27 1:-15 2:-25 3:-14 4:15 5:-20 7:-13 8:-11 9:-20 10:-17 11:14
left3:الاولي	5:-11 6:16 8:-13 10:15
left3:الباقون	0:-14 2:-10 3:-29 4:36 5:-18 6:-12 8:-15 10:-17
left3:البحث	4:-12 5:-28 6:-26 7:43
left3:البلاد	0:21 1:11 3:-16 10:-19
left3:البلده	3:-9 6:11 9:15 11:-15
left3:التعرف	6:25 7:-16
left3:التقرير	0:8
left3:التي	0:-20 1:-10 2:-13 4:8 6:-19 7:31 8:-25 9:-19 10:-18
left3:الثاني	0:10 3:-8 6:13
left3:الثلاثاء	0:-13 2:11 7:13 8:-11
left3:الجانب	3:11 4:-8 5:11
left3:الجرحي	5:29 6:-28
left3:الجماعه	2:13 4:18 6:-8 8:-24 10:-21
left3:الجمعه	3:9
left3:الجيش	0:-24 3:11 4:-15 5:31 10:11
left3:الحرب	0:-9 2:-24 3:-30 4:-28 5:-9 6:22 7:-9 8:28 9:-13 10:-19
left3:الحصيله	1:15 5:-9 6:-8
left3:الحكومه	0:-16 2:-11 3:-16 4:-28 6:27 7:-23 8:16 10:-12
left3:الحمايه	6:8
left3:الخميس	2:-10 6:20
left3:الداخليه	2:-8 3:-22 5:-13 6:-26 7:29 11:-19
left3:الدعم	0:10 4:15 6:-10 7:-8 10:-12
left3:الدفاع	2:-10 3:-10 4:-21 8:18 10:-11 11:-12
left3:الدوليه	0:11 2:12 4:11 5:-11 7:-25 8:-16 9:-17
left3:الذي	0:-21 1:-10 2:-11 3:-16 4:-10 5:-17 6:44 7:-22 10:-13 11:17
left3:الذين	3:27 6:-29 8:-8 9:-15 10:-15 11:-16
left3:الروسيه	5:-11 8:13
left3:السبت	9:-15 10:16 11:19
left3:السجون	0:32 2:-23 4:-8 6:-26 8:-8 10:-13
left3:السلطات	0:-14 2:-12 3:24 4:-9 6:12 9:-16 10:13
left3:السودان	6:8 8:-14 9:20 11:-10
left3:الشركه	4:-9 7:16
left3:الشهر	4:-22 5:-12 6:18 7:-10 9:-10 11:-9
left3:الصحه	6:14
left3:الضحايا	5:-13 6:18
left3:الطب	3:-13 5:-10 6:19
left3:الطواري	5:-27 6:28
left3:العام	0:22 1:19 3:-14 4:-24 5:-22 6:-9 7:-14 8:-14 9:-16 10:-10 11:12
left3:العدد	0:-9 2:-16 3:14 4:-8 5:-9 6:-14 7:-16 8:12 9:10
left3:العمليه	4:-8 5:-9 6:16 8:-19 10:19
left3:الف	3:18 6:10 11:-17
left3:الفا	3:20 4:-10 10:-14 11:-26
left3:القتلي	0:-8 1:27 2:-9 4:-13 5:-46 6:30 7:-26
left3:القريه	6:11
left3:القطاع	0:10 2:42 4:-39 6:-27 10:-39
left3:القوات	4:-9 6:10 10:14
left3:الكوارث	6:21 11:-13
left3:الماضي	0:-15 4:18 5:-19 6:12 7:-13 8:-26 9:-15 10:19
left3:المبني	5:9 6:-8
left3:المتحده	0:-16 3:-21 4:-11 6:28 9:14
left3:المحافظه	0:-9 4:-16 7:-8 8:23 10:-16
left3:المخيم	3:-10 5:10
left3:المخيمات	3:10 4:14 11:-10
left3:المدني	0:-8 2:-14 3:-25 4:-14 5:-13 6:17 7:-19 9:25
left3:المدنيه	6:-16 7:22
left3:المدينه	3:12 6:-8
left3:المركز	5:19 6:-14 7:-11
left3:المستشفي	0:24 6:-25
left3:المسوول	5:8
left3:المفقودين	1:8 3:-8 5:-14 6:-34 7:28 10:-8
left3:المفوضيه	0:-10 1:12 3:-16 4:-15 6:-13 7:-9 10:-11 11:17
left3:المقرر	9:-25 10:-10 11:31
left3:المنظمه	2:-9 4:20 10:-13
left3:المهاجمين	0:8 3:-14 6:-10 7:-10 10:16
left3:النازحون	3:33 9:-14 11:-20
left3:النازحين	7:12 9:-10
left3:النيجر	0:17 4:-20 6:-29 7:-11 8:-9 10:-9
left3:الهلال	6:9
left3:الوحده	3:-13 8:-8 11:14
left3:الوزاره	6:17
left3:الوطني	4:-14 5:15 8:-19 9:-9 10:17 11:-18
left3:الوطنيه	3:-12 7:18
left3:الوفيات	3:-9 5:-11 6:27 7:-18
left3:الي	0:8 1:-14 2:-37 3:31 4:-48 6:11 8:-19 9:-15 11:-18
left3:اليمنيه	8:10
left3:اليوم	2:-11 3:-21 5:27 6:-10 10:-22
left3:اما	0:-8 2:-10 3:19 4:18 7:-8 9:-9 10:-21
left3:امس	0:-8 1:-9 2:23 4:-16 5:-27 6:-35 7:-24 9:30 10:-12
left3:امهات	4:11 6:-12 7:12 8:-10
left3:ان	1:-33 5:-55 6:20 7:-43 8:40 9:-41 10:-28
left3:انه	0:-21 1:-8 2:-13 3:-9 4:11 5:-20 6:15 7:-21 8:14 9:-8 10:-25 11:-11
left3:انها	2:18 3:15 4:-15 6:-20 8:-8 10:-14
left3:او	0:-13 3:11 7:-19 10:25
left3:اودت	6:19
left3:ايام	3:-13 4:-8 5:18 9:20 11:-13
left3:بان	0:-9 4:21 5:-10 7:-12 8:-14
left3:بجروح	5:15 6:-12
left3:بحسب	0:-13 2:23 4:9 5:-10 7:-9 8:-11 9:-13 10:-25 11:8
left3:بدايه	1:-10 3:-20 6:8 9:15
left3:بعد	0:-14 2:-20 3:22 5:-9 7:18 9:-9 11:-24
left3:بلا	3:24 6:23 9:-32
left3:بلغ	11:8
left3:بمقتل	0:-10 2:-20 4:-14 5:18 6:14 10:-10
left3:بيان	0:-18 3:-8 4:-9 6:8 10:13 11:10
left3:بين	0:-21 1:-10 2:-8 4:-13 7:-12 9:-18 10:-16 11:19
left3:بينما	0:9 2:-13 3:-18 4:-17 6:18 9:-8 10:-15 11:20
left3:بينهم	0:-17 2:14 5:-17 6:13 7:-21 8:13 10:-12
left3:بيوتهم	3:13
left3:تبادل	5:12 8:8 10:-9
left3:تحت	5:18 6:17 7:-22 10:-8
left3:تردد	4:22 8:-21
left3:تسع	5:14
left3:تسعه	0:-30 4:-11 5:30 6:-12 8:-8 10:-19
left3:تسلم	2:9 8:-13
left3:تشرين	1:13 4:9 6:-12 8:-8 11:-8
left3:تعرف	0:-9 2:-28 3:-12 4:-17 5:-18 7:21 9:-10 10:-20 11:-13
left3:تعلن	4:-8 6:10 10:9
left3:تقول	0:-9 6:16 11:8
left3:تلك	0:13 4:-9 5:11
left3:تموز	6:-17 8:24 10:-24 11:-15
left3:توفي	2:-12 5:-11 6:24
left3:ثلاثه	0:13 2:-18 4:-39 6:-16 8:-13 10:11 11:-10
left3:ثم	0:-24 2:-18 3:-19 5:13 6:-34 7:9 8:-13 10:16 11:-10
left3:ثمانيه	0:27 2:-10 4:-20 6:-19 7:-18 10:-11
left3:جثه	0:-13
left3:جري	3:12 9:-10 11:-14
left3:جريحا	3:9 4:-15 5:28 6:-38 7:10 8:-11 10:-11
left3:جمعيه	3:20 6:-10 9:-8 11:-9
left3:جنوب	3:-21 4:18 6:-27 9:24 10:-8 11:-16
left3:حاله	0:41 1:-14 3:-18 6:-35 8:-14 11:-12
left3:حتفهم	5:8
left3:حتي	0:-37 4:-36 5:-14 6:-8 8:9 9:-21 10:33
left3:حزب	6:19
left3:حسب	3:23
left3:حصيله	3:-11 6:40 7:-29
left3:حي	6:20 7:-9
left3:حيث	5:18 6:-11 8:-12
left3:حين	3:12 6:-9 7:8 8:10
left3:خلال	0:-18 3:-26 6:27 7:-21 9:12 11:10
left3:خلف	7:8
left3:خمس	4:-10 5:23 6:-11
left3:خمسه	4:-11 5:14 7:-18 8:15 10:-17
left3:خيمه	3:10
left3:داخليا	9:-14 11:11
left3:ديسمبر	3:-13 9:16 11:-11
left3:ذاته	0:9 6:17 10:-10
left3:ذكر	4:9
left3:رجال	4:20 6:-28 7:11 8:-9 10:-13
left3:رجع	3:-43 9:-15 11:44
left3:روسيا	2:17 4:-24 6:9 10:-9
left3:زال	2:14 3:14 4:-10 6:-11
left3:زالت	6:-18 7:20
left3:ساعه	0:-14 3:-10 4:-21 5:-15 6:29 7:-12 10:-10
left3:سايقين	0:15 6:-23 7:20 10:-13
left3:سبتمبر	3:20 6:-8 8:-8 9:-11 11:-12
left3:سبعه	6:-11 7:16 8:10 10:-10
left3:ست	6:17
left3:سته	0:27 2:-8 4:-11 5:27 6:-51 7:28 10:-34
left3:سجلت	0:21 6:-18 11:-10
left3:سقوط	6:-17 9:14
left3:سنوات	4:-11 8:14 10:-9
left3:سياره	6:8
left3:شاحنه	0:12 10:-11
left3:شخص	0:-9 3:-15 6:-11 10:-10 11:24
left3:شخصا	1:-19 2:10 3:-16 5:18 6:-22 7:-18 8:-11 9:8
left3:شرق	1:20 5:10 6:-18 7:-14 9:-16
left3:شهداء	5:-10 8:-25 10:24
left3:شهرا	2:18 4:-8 6:-24 7:-14 8:16 10:-23
left3:شهيدا	5:-29 6:30
left3:صباح	7:10 8:-15 10:12
left3:صور	5:21 6:-20
left3:طفلا	5:13
left3:عاد	3:-29 6:-8 8:10 9:-10 10:-16 11:21
left3:عام	2:-11 3:-12 6:22 9:-22 11:13
left3:عاما	0:8
left3:عامل	4:-8 5:24 6:-17
left3:عاملا	5:14 6:-12
left3:عبر	0:19 3:-23 5:-17 6:-13 9:14
left3:عثر	0:-17 2:22 4:-10 10:-12
left3:عدد	0:-14 1:-14 2:-23 4:25 5:14 6:-21 7:25 8:-11 10:-18 11:-26
left3:عشر	2:-20 5:43 6:-44 7:-8 8:-17 9:-8 10:-23 11:-8
left3:عشره	3:23 5:14 6:-11 9:-19
left3:علي	1:10 2:11 3:-13 4:-50 5:8 6:-29 7:-13 9:12 10:11 11:-41
left3:عن	0:-19 1:-10 2:19 3:17 4:-32 5:8 6:-15 7:18 8:15 9:-25 10:-20 11:-32
left3:عند	0:17 8:8
left3:عوده	11:10
left3:غزه	2:-10 4:-20 6:-19 10:12
left3:غير	3:-16 5:-9 6:-22 9:-19 11:29
left3:فبراير	6:9
left3:فجر	0:-16 2:16 4:-18 5:-15 6:-22 7:-10 8:-9 10:20
left3:فرق	5:-12 6:15
left3:فقد	0:-8 1:-9 3:-22 5:-10 6:42 7:-39
left3:في	3:-10 4:-12 5:-13 6:15 7:-37 8:-43 9:-43 10:33 11:10
left3:فيما	3:-8 5:-33 7:19
left3:فيه	0:-13 5:10 6:12 9:9
left3:فيها	4:-11 6:18 8:18 10:-14 11:-16
left3:قال	4:12 6:-38 7:36 10:-8
left3:قباله	5:-8 6:21 7:-13
left3:قبل	2:11 3:19 4:-43 5:-27 7:-12 8:-12 9:-13 10:-20 11:10
left3:قتل	0:-22 1:24 2:-10 4:-32 7:-30 9:-9 10:-15
left3:قتلت	3:-18 5:-11 6:32
left3:قتيلا	0:-27 3:23 5:15 6:-14 7:17
left3:قد	1:-16 2:-18 3:-12 4:-32 5:-25 6:25 7:-32 8:-24 9:17 11:-13
left3:قرب	5:-10 6:10 10:16 11:-11
left3:قريه	3:21 5:-9 6:10 11:-18
left3:قضي	5:19 6:-17
left3:قوات	10:9
left3:كان	1:-11 2:-8 4:-10 5:30 6:-33 7:-13 8:-8 9:17 10:-12
left3:كانت	0:10 2:23 6:-30
left3:كانوا	0:-9 3:15 4:21 6:-26 7:-22 10:-20
left3:كانون	1:13 3:12 6:-8 7:-10 9:-18 11:-14
left3:كل	0:-19 2:-16 4:11 6:-20 7:14 8:11 10:-24
left3:كما	0:9 2:-11 4:-9 5:-11 6:24 8:-15 10:-11
left3:لا	0:-15 3:-11 4:-12 5:-27 6:16 7:31 8:-12 9:-8 10:-22 11:-8
left3:لرويترز	4:19 6:-17 7:-9 10:-9
left3:لشوون	3:-10 6:-9 9:-12 10:11 11:17
left3:لقوا	5:11 6:-10
left3:للجزيره	7:10
left3:للهجره	1:-10 3:13 4:-8 6:-14 11:8
left3:لم	0:-34 1:-9 2:-25 3:-15 5:-36 7:9 8:-11 9:-18 10:27 11:-22
left3:ما	2:-12 4:-22 7:16 9:9 10:-9 11:-17
left3:ماتوا	5:-8 6:22 7:-9
left3:مارس	9:11 11:-8
left3:مالي	0:9
left3:محليه	0:18 4:14 6:-11 7:-23 8:-10 10:-20 11:-9
left3:مدرسه	0:-19 3:22 4:-18 6:-13 9:-9 10:19 11:-15
left3:مدنيا	2:-12 4:16 5:25 6:-16 10:-8
left3:مركز	3:15 9:-8 11:-16
left3:مساء	5:-13 6:22
left3:مستشفي	5:9
left3:مسيره	6:10
left3:مشيرا	0:-13 3:-8 5:24 6:-10 7:-9 9:24 10:-8 11:-27
left3:مشيره	3:17 6:-10 9:-26 11:20
left3:مصالح	3:12
left3:مصرع	5:15 6:-11
left3:مطلع	0:-11 1:-8 2:-13 3:-16 4:-9 6:-21 7:-10 9:10 10:19 11:16
left3:معابر	3:-11 9:-20 11:20
left3:مفوضيه	9:-18 11:24
left3:مقتل	2:-19 5:16
left3:ملايين	3:-10 9:16 11:-8
left3:مليون	0:-20 3:-27 4:-17 6:-9 8:-15 9:27 10:22
left3:مليونا	3:14 11:-10
left3:من	0:23 1:-34 2:-57 4:-90 5:-46 7:-69 8:22
left3:منازلهم	6:8
left3:منذ	0:-23 1:-28 2:22 3:-33 4:-8 5:21 6:-21 7:-35 8:-26 10:-12 11:19
left3:منزلا	0:-18 7:21 10:-9
left3:منها	3:-30 5:-10 6:38 7:-18 11:-11
left3:منهم	0:-20 2:9 3:-40 4:-42 6:39 7:-14 9:16
left3:مهاجرا	6:-20 7:9 10:14
left3:موسكو	4:-8 6:-21 8:37 10:-27
left3:نازح	3:41 6:-9 9:-32 11:-8
left3:نايرا	0:-15 4:19 10:-18
left3:نحو	0:17 1:27 3:-20 4:-8 5:-9 6:-25 7:-10 9:-8 10:-12 11:-19
left3:نزح	3:33 9:-27 11:-22
left3:نساء	0:-11 2:-10 4:18 6:-17 8:-21 10:11
left3:نقلت	4:-14 8:-8 10:12
left3:نهر	6:12
left3:نيجيريا	0:-20 10:24
left3:هجوم	6:-14
left3:هذا	3:12 5:-29 6:18 7:21 8:-12 10:-14 11:-12
left3:هم	3:17 7:-15 9:-9 11:-12
left3:و	2:-10 4:-20 5:-18 6:11 7:-11 10:17
left3:واحد	3:-24 4:-15 5:-9 6:30 10:-16
left3:واحده	6:-15 7:12
left3:وادي	6:15 10:-11
left3:واشار	3:9
left3:واصيب	0:-11 5:26 6:-21
left3:واضاف	2:-18 3:18 5:-15 6:-37 7:-18 8:17 10:12
left3:واضافت	5:12 6:-10
left3:واعلن	2:-11 5:-10 6:-10 7:-8 10:20 11:-10
left3:والبحث	6:-39 7:41
left3:وان	2:19 4:-22 5:-17 6:-11 7:19 10:-24
left3:وانه	7:14
left3:واوضح	4:12 6:11 7:-9
left3:وتابع	0:-9 4:-8 5:22 7:-14 10:-10
left3:وتقول	1:11 2:26 6:-30 7:-10
left3:وثلاثين	6:12
left3:وثمانين	0:16 4:-9 5:-20 6:13
left3:وحده	1:-11 3:-26 5:-11 6:30 7:-14 9:8
left3:وزاره	3:-9 6:19
left3:وستين	0:-8 3:-12 5:20 6:-24 7:-13 10:20
left3:وسط	3:18 4:12 9:-20 10:-8
left3:وعشرون	4:17 10:-8
left3:وعشرين	0:16 4:-8 5:11 10:-22
left3:وفا	6:9
left3:وفاه	1:16 5:10 6:-17 7:-13
left3:وفق	0:-23 2:-9 3:-9 4:-24 6:-20 7:-10 8:-21 9:23 10:28 11:-26
left3:وفي	0:-13 2:-10 3:-8 5:-24 6:15 7:14 8:8 10:-12
left3:وقال	0:-10 3:-9 4:15 6:-14 9:14 10:-16 11:-11
left3:وقالت	2:-11 3:17 6:21 9:-10 11:-20
left3:وقت	3:9 4:-9 5:-15
left3:وقد	6:-16 7:16 9:-19 10:9
left3:وكان	3:21 4:-8 10:-9 11:-8
left3:ولا	0:-17 4:-21 7:32 10:-10
left3:ولايه	6:18 7:-13
left3:ولم	2:-8 3:-9 6:-19 7:22
left3:وما	3:-8 7:10
left3:ومن	0:16 1:-12 3:-17 4:-18 6:-8 7:19 8:-15 9:-14 10:-13 11:-19
left3:وهو	6:15 7:-8
left3:يبق	3:25 5:10 6:-18 10:-11 11:-27
left3:يزال	4:18 6:-23 7:14 10:-11
left3:يعثر	3:-11 4:-14 6:-11 7:21 10:-8
left3:يقول	4:-12 7:8 8:13
left3:يناير	1:12 2:-13 3:-25 4:-22 5:-8 7:-9 8:-33 9:20 10:15 11:14
left3:يوليو	6:24 7:-12
left3:يوم	0:-13 4:-25 7:11 8:14 10:10
left3:يوما	0:-10 4:11 6:9 10:-10
left3:•	1:-12 2:-10 3:22 5:9 6:-27 7:9 10:-16 11:-22
many	0:11 1:-15 2:-20 3:-23 4:13 6:-15 8:-16 9:-25 10:-10
mostly:abducted	0:24 1:-19 3:-35 4:-25 6:-31 7:-18 8:-48 10:23 11:-15
mostly:aid	0:-30 1:-66 2:-59 4:-14 5:-16 6:39 7:-60 8:-55 9:50 10:-38 11:-47
mostly:allocated	7:10 9:-24 11:12
mostly:casualty	0:-27 2:-18 4:-19 6:12 7:11 8:-32 9:-40 10:-23 11:-31
mostly:dead-in-captivity	0:-13 2:8 4:-25 5:27 6:-24 8:-34
mostly:delivered	4:10 5:-12 7:-14 8:-8 9:-30 10:-17
mostly:displacement	0:-48 1:-49 2:-54 4:-31 6:-11 7:-20 8:-53 10:-21 11:19
mostly:held	0:12 1:-14 2:-32 3:-21 4:17 5:-22 7:-42 8:-67 11:-10
mostly:hostage	0:11 1:-67 2:13 3:-73 4:34 5:-23 6:-38 7:-9 9:-84 10:11 11:-64
mostly:injured	0:-14 1:-28 2:-31 3:13 4:-48 5:9 6:23 7:-52 8:-36 9:-50 10:-8 11:8
mostly:killed	0:-8 1:-10 2:-8 3:-10 5:18 6:-24 8:-79 9:9 10:-8 11:-25
mostly:missing	2:14 4:-17 6:-17 7:20 10:-14
mostly:pledged	0:-11 1:-26 2:-8 3:17 4:-17 5:-15 6:20 7:-24 10:-10 11:-25
mostly:prisoners-exchanged	0:-51 1:-20 2:-11 3:-36 7:-16 8:8 9:-20 10:11 11:-30
mostly:refugees	6:15 9:-20 11:15
mostly:released	0:-8 1:-13 2:-20 3:-30 4:14 5:-32 6:-21 8:17 9:-13 11:-20
mostly:returned	0:-16 1:-19 2:-30 3:-14 4:-38 5:10 6:-22 7:-16 8:-28 9:21 10:-26 11:12
near:اباد	0:-15 2:21 4:-37 5:28 6:-9 7:-19 8:-16 9:-19 10:-19 11:19
near:ابار	2:-10 3:-9 5:-20 8:-20 9:12 10:23
near:ابتد	0:30 4:-17 6:-17 10:-20
near:ابتل	1:-22 2:-9 3:11 7:15 9:-27 11:-9
near:ابحا	0:-10 2:-17 4:18 7:-8 10:-8
near:ابرا	4:-17 6:-23 8:-10 10:24
near:ابرش	0:-8 4:-23 5:-15 6:24 7:-12 10:-14
near:ابري	0:-18 1:-10 2:-18 3:-19 5:-32 6:43 7:-34 8:31 9:-15 10:-30 11:8
near:ابشي	5:30 6:-27
near:ابطا	5:10
near:ابعد	0:-14 1:-9 2:-18 3:-19 4:-31 5:-30 7:-16 8:66 9:-40 10:-48 11:-38
near:ابلغ	0:17 1:8 2:-9 3:-25 4:-28 5:-47 6:-42 7:53 9:-15 10:-26 11:-19
near:ابن	2:-8 4:-11 6:24 7:-12
near:ابنا	0:-48 1:-18 2:-41 3:-25 4:-10 5:-38 6:17 8:31 9:-8 10:-74 11:9
near:ابنت	0:-10 2:-15 4:-20 5:-8 6:31 10:-9
near:ابني	2:-17 3:9 4:-10 5:-14 6:-45 7:38 8:-8 10:10
near:ابو	0:-19 2:11 3:-14 5:-26 6:14 8:12
near:ابوا	4:-19 5:33 8:-17 10:-20
near:ابيض	2:-8 3:19 4:-11 5:-15 6:14 7:-9 9:-21 10:-11 11:-12
near:اتاح	3:-14 5:-9 6:24 7:-11 11:9
near:اتجا	9:-17 11:18
near:اتحا	3:-10 6:31 7:-19 9:13 11:-14
near:اتشي	3:-15 5:-20 6:23 9:14 11:-14
near:اتصا	0:-9 2:-10 4:-17 5:-14 7:26 8:-11 10:-8
near:اتصل	0:27 2:-23 4:-27 5:15 6:-9 7:11 10:-30
near:اتفا	0:-26 1:-12 2:-42 3:12 4:-38 5:-24 6:24 7:-30 8:33 9:-9 10:-19 11:-33
near:اتلف	5:21 6:-21
near:اتها	0:14 4:-8 6:16 7:-11
near:اتهم	4:9
near:اثار	0:-13 2:-17 3:-17 4:-30 7:18 8:-19 10:-18 11:10
near:اثر	0:-33 1:-18 2:-32 3:-30 4:-40 5:-15 6:-24 7:61 8:-13 9:-8 10:-23 11:-12
near:اثره	0:-24 2:-21 4:-20 6:21 7:11 10:-13
near:اثقل	5:-13 6:15
near:اثنا	0:21 1:-27 2:-14 3:-35 4:-24 5:26 7:-15 9:-12 10:-37 11:-35
near:اثنت	0:-19 2:-15 5:25 6:-19 7:11 8:18 10:-11 11:-13
near:اثني	1:-21 2:-26 3:-20 4:41 5:-34 6:-16 8:-25 9:-24 11:-26
near:اثين	5:14 6:-11
near:اثيو	0:-15 3:-42 4:-15 5:-20 6:18 7:-14 8:-12 9:29 10:8
near:اجان	0:25 2:-30 3:-27 4:19 5:-27 6:13 7:-21 8:-29 9:-24 11:-25
near:اجبر	3:33 5:-11 6:-8 7:-11 9:-19 11:-15
near:اجبه	3:9 5:-8
near:اجتا	0:-10 3:17 5:-8 6:-14 7:-8 9:15 10:-20 11:-19
near:اجتم	0:-21 1:19 2:-21 3:18 4:-30 5:-11 6:28 7:-27 8:-18 9:-22 10:-13
near:اجرا	3:-13 11:13
near:اجرت	4:11 5:13 8:-14
near:اجري	5:19
near:اجسا	0:-14 2:-10 3:-10 4:-21 6:-27 7:-12 8:26 10:-24
near:اجل	4:23 5:10 6:-13 10:-24
near:اجلا	3:50 5:-8 6:-24 7:-11 8:-18 9:-30 11:-35
near:اجلت	3:17 6:-26 9:-16
near:اجلو	3:13 6:-11 11:-9
near:اجلي	5:9 6:-18 7:11
near:اجما	1:-11 2:-12 4:-14 5:11 6:9 7:-24 8:23 9:-28 10:-14
near:اجنب	2:16 3:-8 4:10 5:-31 6:17 7:-20 8:-13 10:-8
near:اجنح	0:16 4:-8
near:اجهز	5:-11 6:33 7:-9 8:-8 10:12
near:اجيي	3:25 6:-19 9:-17 11:18
near:احاد	4:-10 5:16 6:-14 8:14 10:-16
near:احال	4:18 8:-15 10:-10
near:احتا	2:-11 5:23 6:-18 10:-8
near:احتج	0:-33 1:-10 4:35 5:-34 6:11 7:-50 8:-38 9:-12 10:-17 11:-23
near:احتر	0:-12 2:-14 3:28 5:19 6:-22 7:-26 10:-10 11:-8
near:احتس	3:-44 4:-14 5:20 6:-25 7:-9 9:15 11:9
near:احتف	4:-8 5:34 6:-29 7:-19
near:احتل	0:-12 2:15 3:-21 5:10 7:-18 8:-56 10:38 11:-15
near:احتم	4:-14 5:-8 7:-8 10:-15
near:احد	0:-37 2:-32 3:-31 5:-9 6:30 8:-27 9:-25 11:-19
near:احدا	1:-14 3:10 5:49 6:-41 7:9 8:-18 9:-40 10:-51 11:-10
near:احده	0:37 1:-38 2:-32 3:-37 4:30 6:-8 7:-12 8:-45 9:-41 10:-20 11:-50
near:احدي	2:-25 3:-8 6:11 7:-24 8:-13 10:22
near:احرق	0:-19 3:19 4:-17 6:14 7:9 10:-21
near:احزم	5:-13 6:21 7:-12
near:احصا	3:-14 6:28
near:احصت	0:33 2:-19 4:-42 5:-8 6:-35 7:9 8:-21 10:-49 11:-8
near:احصي	0:24 1:-14 2:-21 3:8 4:-40 5:-29 6:20 7:-26 8:-23 9:-23 10:-34 11:-26
near:احكا	2:-18 4:-8 6:9 8:20 10:-22
near:احمد	0:-24 1:-10 2:10 3:-16 4:14 5:-26 6:-10 7:-10 8:-21 9:-8 10:23 11:-11
near:احمر	0:-18 1:-33 2:21 3:-37 4:-26 8:13 10:-13 11:-39
near:احيا	0:-31 1:-20 2:14 3:-53 6:-19 7:-8 9:-29 10:15 11:12
near:احيل	2:-13 4:29 5:9 6:-8 8:-15 10:-28
near:اخبا	0:-11 2:-9 4:-11 5:8 6:-20 7:25
near:اختا	0:-19 3:30 5:-12 6:-22 7:-30 11:20
near:اختب	6:12
near:اختط	0:63 2:-45 3:-24 4:-39 5:-35 6:-14 7:-18 8:-17 9:-11 10:-40 11:-16
near:اختف	0:20 1:23 2:-9 3:-35 4:-24 5:-26 6:-24 7:14 8:-14 9:-20 11:-23
near:اختن	0:-16 2:-39 3:-15 4:-8 5:48 6:-16 7:-23 10:-11
near:اخذ	0:44 2:-19 3:-19 4:-31 5:-11 7:-21 8:-12 10:-33
near:اخذت	2:-19 3:-19 4:-26 5:-17 6:31 7:-21 9:-10 10:-25 11:-8
near:اخذو	0:58 1:-9 2:-45 3:-28 4:21 5:-42 6:-68 8:-28 9:-18 10:-39 11:-23
near:اخر	0:-30 1:-18 2:-24 3:58 4:-11 5:-31 7:-49 9:-40 10:15 11:-58
near:اخرا	0:-8 2:-24 3:-24 4:-20 5:-12 8:-11 10:24
near:اخرج	0:-32 1:-24 2:-20 3:33 4:-38 5:11 6:9 7:-28 8:19 9:-59 10:-48 11:-36
near:اخره	2:-13 3:-13 4:-11 6:16 7:-17 11:15
near:اخرو	0:22 1:-8 2:12 3:-25 5:-31 7:14 9:15 10:-34 11:-25
near:اخري	0:-33 1:-41 2:-58 4:20 5:-25 6:26 7:-11 8:-13 9:38 10:-19 11:-45
near:اخلا	0:-17 4:-19 5:-16 6:-31 9:-8 10:33 11:-14
near:اخلت	0:-9 5:-9 6:-10 7:-15 10:15
near:اخلو	3:12 11:-11
near:اخلي	2:-8 3:12 4:-17 6:-25 7:-30 9:-16 10:12 11:-22
near:اخمد	5:10 6:-10
near:اخوت	4:-8 5:8
near:اخي	0:25 6:-23 7:-17
near:اخير	0:-13 1:-11 2:-26 3:-31 4:-36 5:-31 6:11 7:-22 8:-19 9:10 10:45
near:اداء	3:8 5:-28 6:16
near:ادار	0:-22 1:-11 2:-16 4:-36 5:-41 6:30 8:-23 9:-20 11:15
near:ادام	3:-17 6:29 7:-10 9:-23
near:ادت	3:10
near:ادخل	0:-10 2:-9 3:-20 4:-9 5:57 6:-49 7:-15 10:-12
near:ادرا	5:-15 6:16
near:ادري	0:-9 3:20 4:-18 9:-12 10:13 11:-20
near:ادعا	2:-25 4:-13 5:-9 6:30 7:-8 8:-11 10:-28
near:ادلب	0:-11 2:-12 3:15 4:-19 5:-17 6:-22 8:-9 9:-22 10:27
near:ادم	3:26 6:-19 7:-10 9:-10 10:-9
near:ادني	5:8
near:ادوي	0:-15 4:-24 6:-12 7:25 10:-17
near:ادي	0:-36 1:-9 2:-19 3:31 4:-33 5:-18 6:48 7:-23 8:-14 9:-16 10:-20 11:-35
near:اذا	0:-13 1:-10 2:-22 3:-22 4:-45 5:-12 6:8 7:22
near:اذار	4:18 6:-18 7:-13 10:-14 11:-14
near:اذاع	0:-8 1:-15 4:-16 6:38 7:-10
near:اراض	2:-15 3:-24 4:12 5:-9 6:-14 7:-16 8:17 9:24 10:-16 11:-28
near:اراك	1:27 2:-11 3:17 6:-33 7:-9 9:-10 11:-12
near:اربا	9:14
near:اربع	1:-19 2:15 3:-15 4:-19 6:-17 7:-14 8:-12 9:-64 10:11
near:ارتف	0:-20 1:26 3:-28 5:19 7:-43 8:-11 9:-16 10:-27
near:ارتق	2:-32 4:9 5:-18 6:34 7:-30 10:-23
near:ارتي	0:-13 2:-19 3:12 4:-25 6:25 8:-8 10:-22
near:اردف	2:-12 3:-9 4:42 5:-22 6:-44 7:-22 10:15 11:-18
near:اردن	3:-29 6:-11 7:-9 9:-8 11:22
near:ارصف	5:9 6:-8
near:ارض	2:-17 3:18 4:11 5:-9 6:14 7:-18 9:-21 11:-19
near:ارضي	5:13 11:8
near:ارغم	0:-10 3:19 9:-21
near:ارقا	2:-15 3:-26 4:9 5:-13 6:9 7:15 9:21 11:-12
near:اركا	0:10 1:16 2:-11 3:8 5:-12 7:-17 8:-12 10:-14 11:-11
near:ارمي	0:-9 5:9 6:-15 9:11 10:-10 11:-20
near:ارها	0:-28 2:-28 4:-33 5:12 6:26 7:-15 10:11
near:اروا	0:-10 1:-12 2:-13 3:-34 4:-11 6:39 7:-18 9:-11 11:-10
near:ازرق	0:11 3:-10 4:-10 5:-11 9:13 10:-10 11:-14
near:ازمه	5:-8 9:13 11:-16
near:ازهق	2:-8 3:-14 6:29
near:ازيد	6:22 9:-14
near:اساب	2:-23 4:-36 6:-28 7:-9 8:25 9:-12 10:9
near:اساس	0:28 3:-10 4:-19 6:-26 10:-20
near:اسبا	0:-10 1:-12 4:-9 6:23 7:-12 8:-10 10:12
near:اسبو	0:-12 1:-45 3:-18 4:-36 5:-14 7:-23 8:-15 9:28 10:11 11:-26
near:استا	0:13 10:-9
near:استج	4:-13 10:16
near:استخ	2:-13 3:-19 4:-14 5:-14 6:48 7:-9 8:-12 10:-8
near:استد	6:8
near:استر	0:-13 3:-11 4:-17 5:-9 6:-10 7:-17 8:-9 9:-9 10:-34 11:34
near:استش	0:14 2:-28 3:-19 4:-37 5:22 6:21 7:-39 8:-24
near:استض	0:-15 3:42 5:-16 6:-23 7:-33
near:استط	3:-33 4:-20 5:17 6:11 7:-15 9:9 11:-18
near:استع	0:-28 1:-12 2:-38 3:-33 4:-22 5:-36 6:-55 7:-36 8:26 9:-33 11:65
near:استق	0:-27 1:-25 2:-20 4:-25 5:28 6:-15 7:-31 8:-16 10:-18 11:17
near:استل	4:-11 8:19 10:-17
near:استم	0:-20 1:17 2:-18 4:12 7:-17 9:-20 10:-23
near:استن	0:-14 1:-11 3:-52 4:-25 5:26 7:34 8:-19 9:-18 10:-35 11:-31
near:استه	2:-8 5:12 6:11 7:-9 10:-9
near:استو	0:-18 4:23
near:استي	4:17 6:-12 7:-12
near:اسر	0:-18 1:-18 2:27 4:41 5:-53 6:-80 9:-47 10:-27 11:-30
near:اسرا	0:25 1:-18 2:36 3:-19 4:13 5:-18 6:-57 7:-57 9:-28 10:-11 11:-34
near:اسرت	0:31 2:-26 3:-18 4:12 5:-38 6:-20 7:-39 8:14 9:-13 10:-40 11:-11
near:اسره	0:-31 1:-8 2:-23 3:16 5:-24 6:-8 7:20 8:-22 10:15 11:-39
near:اسرو	0:40 2:-37 5:-22 6:-34 7:-27 8:10 10:-29
near:اسري	0:-34 1:-10 2:18 3:-23 4:12 5:-35 6:-17 7:-26 8:28 9:-12 10:-34 11:-23
near:اسط	1:15 5:-13 6:-12
near:اسعا	2:-17 3:-10 4:-19 5:9 6:32 7:-15 10:-29
near:اسعف	5:35 6:-20 10:-9
near:اسفر	0:-11 2:-13 4:-8 6:26 7:-16
near:اسقط	6:12
near:اسكن	6:-9 11:9
near:اسلا	0:-33 1:-14 2:-9 3:-47 4:-17 5:-21 6:48 7:-26 8:-17 9:-48 10:-29 11:46
near:اسلم	5:-22 6:28
near:اسم	1:17 2:-11 3:-36 4:-21 5:-9 7:13 8:25 9:-17 10:-10 11:-16
near:اسما	1:-20 2:-42 4:-37 6:-16 7:16 8:-25 9:-20 11:10
near:اسمه	0:-28 1:25 2:9 3:-31 4:34 6:-38 7:-29 8:-25 10:-25 11:-9
near:اسها	6:8
near:اسوا	3:-15 6:21
near:اسير	0:-25 3:-8 4:-20 5:-21 7:-22 10:19
near:اسيو	5:19 6:-17
near:اشار	0:-11 1:8 2:-9 3:32 4:-9 5:-18 6:18 7:-16 8:15 9:-28 10:-24 11:-15
near:اشتب	0:-9 4:-18 5:-11 6:37 7:-15 9:-8 10:-10 11:-9
near:اشخا	1:19 2:-21 4:-33 8:-9 9:-11 10:-24 11:-15
near:اشد	3:10
near:اشلا	5:-11 6:25 7:-11
near:اشهر	0:11 3:-16 4:-24 5:-13 7:-38 8:-17 9:24 10:13 11:-27
near:اشيع	6:11
near:اصاب	0:-27 1:-20 2:-49 3:-16 4:-60 5:64 6:-22 7:-37 8:-32 9:-27 10:-42 11:-33
near:اصحا	2:-22 3:-9 4:-12 5:-9 6:28 7:8
near:اصطد	6:11
near:اصطن	4:-10 5:27 6:-11 10:-11
near:اصغر	0:-15 2:-11 4:-27 5:-23 6:-12 7:-10 8:19 10:18 11:-11
near:اصفر	0:-9 2:-18 4:-13 5:-21 6:38 7:-10
near:اصل	0:20 1:-11 2:33 3:9 4:23 5:-35 6:-45 7:-47 8:-49 9:-28 10:-19
near:اصلا	3:18 6:-11 9:-9 11:-13
near:اصلي	3:17 9:-8
near:اصيب	0:-22 1:-27 2:-49 3:-35 4:-41 5:81 6:-27 7:-50 8:-36 9:-33 10:-77 11:-39
near:اضاف	0:-14 1:-31 2:20 4:-24 7:-12 8:-27 10:14 11:-25
near:اضرا	5:9
near:اضرم	0:11 6:-17 7:19 10:-12
near:اضطر	3:44 5:-8 9:-10 11:-25
near:اضيف	3:-9 4:-11 5:-8 6:-18 7:27
near:اطار	4:-11 8:13 10:-13
near:اطبا	0:49 1:-19 3:-40 4:-42 6:-8 7:-37 8:-23 9:-22 10:-36 11:-22
near:اطرا	2:-18 3:-23 4:-38 5:42 6:-25 7:-30 9:-11 10:-31 11:9
near:اطفا	0:-23 1:14 2:-63 4:-13 5:13 6:-15 7:10 8:-48 9:-22 11:15
near:اطلا	0:-58 1:12 2:-60 3:-25 5:20 7:-27 8:-42 9:-16 10:31 11:-21
near:اطلس	6:9
near:اطلق	0:21 1:-16 2:-64 3:-38 4:-11 5:-34 6:-42 7:-49 8:15 9:-16 10:31 11:-35
near:اطمي	2:-11 3:-14 6:-19 8:-21 10:23
near:اعاد	0:-9 1:-20 2:-59 3:-21 5:-32 6:29 7:-42 8:-21 11:27
near:اعاق	5:26 6:-26 7:-8 11:18
near:اعتب	6:-10 7:14
near:اعتد	3:8 5:20 6:-19
near:اعتر	4:-14 6:24 7:-11 8:11 10:-8
near:اعتق	0:-17 2:-19 3:-22 4:-36 5:9 6:-29 8:24 9:-11 10:8
near:اعتم	6:8 7:8
near:اعد	2:-8 3:-20 6:28 7:-13 9:17
near:اعدا	0:-11 2:12 4:-12 5:-23 6:-9 8:13 10:-17
near:اعدت	0:-32 2:-21 4:12 5:-19 6:30 7:-15 8:-17 9:-14 10:-27 11:-9
near:اعدم	0:-32 2:67 3:-18 4:-41 5:-22 6:-39 7:-17 8:-14 10:-31
near:اعرف	0:21 4:-25 5:-14 6:-28 7:15 10:-16 11:-8
near:اعصا	3:9 5:-25 6:22 9:-9
near:اعقب	2:-19 10:19
near:اعلا	2:12 4:-23 5:-24 6:20 7:-36 8:-31 9:-8 10:16
near:اعلن	0:-34 1:-26 2:30 3:-41 4:-64 5:13 6:12 8:-38 9:-10 10:19
near:اعلي	0:-28 1:24 4:-19 5:-23 7:10 8:-10 9:-26 10:-22 11:-30
near:اعما	2:-15 3:8 4:-16 6:33 7:-26 8:-11 9:-31 10:-13 11:-21
near:اعوا	5:9
near:اعيد	0:17 1:-9 2:-41 4:-53 5:-38 7:-55 8:-35 9:-42 10:37
near:اغاث	0:-8 2:-11 3:8 4:13 5:11 6:23 7:-22 8:-14 9:-16 10:-20 11:-14
near:اغتي	0:-23 2:-12 6:22
near:اغذي	0:-22 2:19 5:9 6:-15 8:-11 10:-17
near:اغرق	0:-8 2:-12 3:-16 4:-8 5:-34 6:37 7:-11
near:اغسط	1:9 2:11 3:-16 5:-13 7:-32 8:-16 9:-20 10:-10 11:10
near:اغلا	6:18
near:اغلب	0:21 4:-17 6:12 7:-15 9:-8 10:-24 11:-13
near:اغنا	0:10 4:-8
near:افاد	0:-25 1:-15 2:14 3:16 4:-35 6:-14 8:13 9:-21 11:-24
near:افار	6:-20 7:21
near:افتت	6:11
near:افرا	1:-16 2:-46 3:-30 7:-13 8:13 9:-18 11:-16
near:افرج	3:-14 4:-19 5:-16 6:-11 7:-31 10:21 11:-12
near:افري	0:-13 3:-11 4:34 6:-15 7:-15 9:-9 10:-14
near:افغا	3:-46 7:-12 9:-10 10:-13 11:40
near:اقار	0:-15 1:-16 4:-24 5:-24 7:30 8:-10 9:-37 10:-19 11:-28
near:اقال	3:28 9:-14 11:-24
near:اقام	3:16 9:-9
near:اقتا	0:23 2:-55 3:-21 4:-25 6:15 7:-36 8:-28 9:-13
near:اقتح	2:-14 4:12 5:33 6:-29 10:-18
near:اقتر	3:10
near:اقتص	1:23 6:-26 7:-9 11:-10
near:اقتل	3:18 11:-8
near:اقتي	0:74 2:-21 3:-36 4:-50 5:-45 6:-41 8:-31 9:-11 10:-42 11:-24
near:اقدا	0:-8 2:-10 3:13 4:9 6:-9 7:-16 8:-17 9:-10 10:8
near:اقر	4:16 6:16 10:-15
near:اقرت	11:12
near:اقصي	4:-11 6:-21 10:15
near:اقل	1:9 2:-13 4:21 6:-38 7:41 8:-31 9:-34 10:-39 11:-29
near:اقلت	4:-10 8:14 10:-15 11:9
near:اقلي	1:-17 2:-23 4:-38 7:-43 8:-14 9:30 10:-10 11:-16
near:اقيم	3:29 9:-8 11:-30
near:اكبر	0:-10 2:-10 3:-19 4:-15 5:-27 6:34 7:-22 8:11 9:-12 10:-19 11:-9
near:اكتم	2:-16 4:-10 8:22 10:-20
near:اكتو	0:40 1:-32 2:-15 4:-45 5:-12 7:-27 8:-10 10:-10
near:اكثر	0:26 1:-42 2:-23 3:-25 5:-23 6:26 7:-64 8:-29 9:13 10:-15
near:اكد	0:-30 3:-15 4:14 6:-8 8:11
near:اكدت	0:-17 2:-14 4:-15 7:-8 10:22
near:اكس	0:-14 2:-10 4:-24 5:32 6:-21 10:-19
near:اكست	9:-17 11:27
near:اكسي	5:18 6:-13
near:اكلي	0:14 3:-14 6:22
near:اكمل	11:8
near:اكوا	2:-29 4:-8 5:-21 6:45 7:-19 8:-8 9:-8 10:-14
near:اكوب	0:15 10:-11
near:الا	0:-20 1:8 2:-13 3:-13 4:-16 5:-8 6:8 7:-66 8:-10 9:-38 10:23 11:20
near:الاب	3:-11 4:-8 5:-9 6:22 7:-11
near:الاف	0:-42 1:-17 2:-12 3:10 4:14 5:-27 6:-12 8:-36 11:-17
near:الام	0:-9 4:-17 6:17 7:-23 10:-15
near:الان	0:-30 1:-31 2:-43 3:25 4:-52 6:-20 8:21 10:13 11:-30
near:التي	0:19 2:-34 4:-16 5:-18 7:36 8:-45 9:-62 10:-47
near:الجو	4:-14 8:-8 10:12
near:الحي	2:-19 3:8 5:16 7:-12
near:الخط	0:12 2:-18 4:-15 5:-21 6:33 7:-16 10:-8
near:الدم	6:13
near:الذي	0:12 1:23 2:-41 3:-27 5:-8 6:-18 7:-21 8:11 9:-13
near:السن	0:-17 3:-9 4:-19 6:10 8:16 11:-8
near:الصف	6:9 8:-20 10:20
near:الطب	0:-9 3:-19 4:-24 5:-24 6:38 7:-21 9:-10 10:-17 11:-13
near:الغا	0:-13 2:-9 3:-20 4:-21 5:50 6:-46 7:-28 8:-14 9:-24 10:-26 11:9
near:الف	0:-9 1:-19 2:-49 3:-14 4:9 5:-40 7:11 8:-15 9:33 11:-28
near:الفا	0:-37 1:-27 2:-23 3:11 4:-15 5:-40 6:-20 7:-35 9:37 10:-56
near:القت	2:-9 5:15 6:-21 10:20
near:الله	0:-13 2:-12 3:-8 6:30 7:-21 8:20 10:-28
near:الما	6:16 8:-14
near:اله	1:8 2:-11 3:31 4:-11 5:-8 7:-35 8:25 9:-24 10:-27 11:-24
near:الي	0:-54 1:-58 2:-38 3:-16 4:-55 7:-40 9:25 11:40
near:اليه	0:-26 1:-11 2:-25 4:28 7:-44 8:-14 10:-43 11:11
near:اما	1:-30 2:-64 3:-46 4:17 5:-10 7:17 8:19 9:-8 10:-27 11:-26
near:امار	0:33 2:-22 3:-9 4:-38 6:-30 7:-11 8:-10 10:23 11:-8
near:اماك	2:-10 3:17 5:-10 6:-25 7:10 9:-8 10:20 11:-21
near:امام	0:-21 1:-14 2:34 3:9 5:-19 7:-32 8:-20 10:-36 11:-33
near:امبو	5:14
near:امتا	0:-21 2:-8 3:-12 4:26 5:-12 6:-22 7:-10 8:-22 10:17 11:-15
near:امتد	1:18 3:-12 7:-13 8:-11
near:امتع	0:-11 4:9 5:31 6:-42 9:-14 10:-12 11:19
near:امر	2:-10 4:14 6:29 7:-19 10:-13
near:امرا	1:20 2:-28 3:-35 4:8 6:13 7:-9 9:-24 10:-15 11:-11
near:امس	0:-33 2:19 4:-52 5:13 6:-21 7:12 8:-13 10:-14 11:10
near:امطا	5:-15 6:32 7:-16
near:امل	3:-12 5:17 6:-28 7:13 11:20
near:امم	1:-9 2:-26 3:-12 5:-28 6:34 7:-23 8:-32 10:-40 11:-15
near:اممي	2:-15 3:-26 4:10 5:-8 6:16 7:-9 8:18 9:15 10:-26
near:امن	0:-8 1:-17 3:-37 5:-18 6:11 7:-28 8:-11 9:-15 10:12 11:-9
near:امنه	3:20 11:-12
near:امني	1:-9 3:-20 4:21 6:-27 8:-22 11:8
near:امها	0:-51 1:-8 2:19 3:-21 4:13 5:-15 6:21 7:12 8:-20 9:-8 10:-16 11:-18
near:اموا	0:-13 2:-14 4:31 6:-21 10:-21
near:امير	1:-11 6:15 7:-8 10:-10 11:12
near:امين	0:-15 2:-17 4:17 5:10 8:-23 10:-8
near:انا	0:18 1:-11 2:-20 3:-39 4:-29 5:-36 6:32 7:15 8:-9 9:-15 10:-24
near:انبا	0:8 3:-19 4:-13 5:-25 6:25 7:-23 8:-18 10:-13 11:14
near:انت	1:-13 2:-20 3:-26 4:-29 5:-21 6:13 7:19 9:-9 10:23 11:-16
near:انتح	6:18
near:انتخ	9:12
near:انتش	0:-25 1:-12 2:-38 3:-27 4:-33 5:-14 6:67 7:-31 8:-9 9:-13 10:-23 11:-11
near:انتص	5:-12 6:18
near:انتق	0:-17 4:21 5:-26 7:-18 9:-10 10:-8
near:انته	0:-20 3:31 4:-26 5:8 7:-15 9:-10 10:-17 11:-8
near:انتي	3:-8 8:-24 11:13
near:انحا	0:-25 4:29 10:-16
near:انحس	3:-29 11:30
near:انخف	3:14 5:15 6:-12 9:11 11:-32
near:اندر	2:-10 3:32 4:-9 8:-8 9:-13
near:اندل	0:-21 1:-18 2:-22 4:12 5:16 7:-22 8:-9 9:-25 10:-9 11:-15
near:اندو	0:20 4:-11 6:-9 7:18 10:-24
near:اندي	9:-10 11:18
near:انذا	1:-8 2:-14 3:-14 4:-23 5:-28 6:15 7:28 8:-12 9:-13 10:-15 11:-28
near:انزا	6:14
near:انزل	0:46 2:-10 3:-11 4:-13 6:-19 7:-13 10:-16
near:انسا	0:-32 1:-16 3:20 4:23 5:-31 6:-9 7:22 8:-29 9:-29 10:-17 11:10
near:انسح	0:13 3:-12 4:8 5:-9 6:-35 7:-15 11:-11
near:انشط	5:10 6:-8
near:انضم	0:-8 4:20 6:-12 8:-11 10:-10
near:انطل	11:10
near:انعا	3:-9 4:-8 5:26 6:-20
near:انفا	0:11 2:-15 3:-15 4:-11 5:-25 6:27 7:-18 10:15
near:انفج	0:-12 2:-11 3:-12 4:-17 5:8 6:28 7:-14
near:انفص	0:-8 1:-10 3:-14 4:-8 6:-14 7:34 9:-12 10:-10
near:انقا	1:-15 2:-36 3:-25 4:-35 5:-18 6:56 7:-14 8:-21 9:-12 10:-25 11:-24
near:انقذ	2:-19 3:21 4:-15 6:20 7:-19 8:-9 10:-26 11:-11
near:انقط	0:-15 2:-8 3:-10 4:-35 7:22 8:-10 10:-14 11:-10
near:انقل	0:-11 2:-11 4:-31 5:20 7:-8 8:-13 9:-10 10:-12 11:-9
near:انه	0:-42 1:23 2:-47 3:-25 5:-36 6:26 7:-28 8:15 9:-19 11:-17
near:انها	0:-10 1:-32 2:-9 3:15 6:8 7:-33 9:-38 10:-22
near:انهم	0:-27 1:-12 2:-47 3:-10 4:55 5:-23 6:-14 7:-15 8:-23 9:12 10:-8 11:-36
near:انهن	0:-23 2:24 4:10 6:-34 7:-16 10:-13
near:انهي	1:-8 2:-8 4:-10 6:19 9:-27 11:15
near:انوا	0:-10 6:15
near:اهال	0:-34 1:-23 2:-36 3:36 4:-13 5:-8 6:18 7:-16 8:-25 11:-16
near:اهل	0:15 4:-11 7:-18 9:-17
near:اهله	0:-27 1:-12 2:11 4:-47 5:-33 6:13 7:-39 8:-38 9:-34 10:41 11:-39
near:اهلي	3:16 5:25 6:-18 7:-29 9:-26 11:19
near:اوان	3:10
near:اوتش	5:-9 9:-16 11:14
near:اودت	0:-12 1:-10 2:-26 4:-12 6:41 9:-26 11:-23
near:اودع	0:-27 3:-14 4:26 5:19 6:-22 8:-18 10:-31 11:-11
near:اودي	0:-18 1:-14 2:-20 3:-10 4:-20 6:27 7:-17 8:13 9:-16 10:-16 11:-21
near:اورد	0:-16 1:-10 3:-23 4:10 5:-13 6:20 11:15
near:اورو	0:13 4:-27 6:-13 10:-16
near:اوسط	3:9 7:9
near:اوسك	3:8 9:-10 11:12
near:اوضح	0:-39 1:-11 3:24 4:-14 5:-9 6:18 7:-23 9:-18 10:-42 11:-10
near:اوغن	3:-12 6:8 9:18 10:-11 11:-22
near:اوفي	3:-22 6:-13 7:-19 9:32 11:-19
near:اوقع	0:-19 1:-10 2:-17 3:23 5:20 7:-27 8:-14 9:-14 10:-25
near:اوقف	0:36 2:-10 3:-16 4:-23 6:-29 7:-18 10:-13
near:اوكر	0:-29 1:10 2:-12 4:-24 5:10 7:-25 8:26 10:-41 11:-29
near:اول	2:33 3:-63 4:-24 5:-11 6:-8 7:-33 8:-18
near:اولا	0:-26 2:-12 3:-10 4:-21 5:-9 6:31 7:-20 8:18
near:اولو	0:17 4:-14 10:-11
near:اولي	0:-46 2:-41 3:-43 4:-20 5:12 7:-44 8:8 9:15 10:27 11:-36
near:اونر	3:24 6:16 9:-22 11:-13
near:ايات	2:-20 10:17
near:ايار	11:10
near:ايام	0:23 2:13 3:-11 4:-27 5:-21 6:-18 7:-42 8:11 10:-25 11:-10
near:ايتو	3:-11 6:13
near:ايدي	0:-33 2:-27 3:-16 4:10 5:37 6:-14 7:-16 8:-8 10:-38
near:ايرا	0:32 1:-11 2:-14 3:-25 4:-33 5:-19 6:12 8:-19 10:-26 11:31
near:ايرل	0:-24 4:17
near:ايرو	0:-45 2:-23 4:-14 6:24
near:ايزي	2:-15 3:-22 4:-27 5:-14 6:16 7:-22 8:-22 9:-11 10:20
near:ايضا	2:-36 3:-12 4:13 5:11 7:-27 8:-30 10:-14 11:-15
near:ايطا	1:16 6:-16
near:ايل	0:-9 4:22 6:10 7:-11 10:-14
near:ايلا	5:22 6:-20 7:-12
near:ايلو	0:-21 2:-22 4:17 6:-18 7:-8 8:-12 9:-31 10:18 11:10
near:اين	3:-25 5:-16 6:-21 7:15 10:20
near:ايه	0:-19 1:-15 2:-21 3:-29 4:-19 5:-37 6:48 8:-23 9:19 10:9
near:ايوا	0:-11 2:-11 3:33 4:-32 5:-54 6:25 7:-32 8:-30 9:-39 10:-39 11:14
near:باب	6:20
near:بابن	3:25 6:-13 8:-8 9:-9 10:-13 11:-13
near:بابي	0:23 3:-9 4:-20 6:-13 8:-27 11:-9
near:بات	3:16 6:-10 9:-8 11:-13
near:باتج	3:38 5:-10 7:-9 9:-17 10:-19 11:-20
near:باتو	3:52 4:-9 6:-24 7:-11 8:-8 9:-36 10:-19 11:-10
near:باحت	0:-13 3:-8 4:43 6:-23 8:-11 10:-15
near:باحث	0:8 4:-11
near:باحه	3:23 6:-32 7:26 9:-8 10:-10
near:باخت	3:-8 5:32 6:-20
near:بادر	4:-25 5:16 6:-17 8:13
near:بادو	7:14
near:بادي	5:13
near:بارا	3:10 6:10 7:8 9:-12
near:بارب	3:12 6:-23
near:بارز	5:-8 6:13
near:بازا	3:-15 9:17
near:باسا	0:-17 3:-26 4:38 5:-18 6:-29 7:-9 8:-9 9:-8 10:-21
near:باست	4:-24 6:15 7:-8 10:21
near:باسم	0:-18 1:-13 4:23 5:9 6:19 7:-30 8:-47 9:-27 10:-14
near:باشر	8:32 10:-31 11:-8
near:باصا	5:-20 6:25
near:باطن	4:-13 5:-17 6:30 7:-11
near:باع	10:10
near:باعا	4:26 5:18 6:-18 7:-16 8:-24 10:-26
near:باعه	5:-8 6:14
near:باغت	6:8
near:باقل	5:-8 6:17 7:-10
near:باقو	0:-20 1:-8 3:-18 4:42 5:-35 6:-11 7:-24 9:-46 11:-29
near:باقي	0:-39 1:-10 2:-54 3:10 4:-34 5:37 7:-34 8:14 9:-15
near:باكث	5:26 6:-24
near:باكس	0:-39 1:-19 2:-20 4:-10 5:-34 6:52 7:-37 8:-15 9:-8 10:-32 11:12
near:بالغ	0:-9 3:-18 4:-17 5:18 7:-19
near:باما	0:32 6:-16 8:-11 10:-22
near:بان	1:-23 2:-19 3:-18 4:22 5:-16 6:-37 7:21 8:-19 10:8 11:8
near:بانت	6:11
near:بانخ	0:-12 1:-10 3:9 5:8 6:25 11:-14
near:بانف	5:40 6:-27
near:بانك	3:-11 4:10 6:-16 7:-8 8:21 10:-34 11:-12
near:بانه	0:-20 1:-12 4:15 5:-12 6:25 7:-31 8:-10 9:-11 10:-28 11:-17
near:باني	5:-19 6:24
near:باي	3:18 6:-13
near:بايد	0:-8 2:-13 5:-11 6:11 7:10 10:-12
near:بايع	0:-13 2:-11 3:-9 4:-20 5:26 6:-8 7:-12 10:-22
near:ببشا	5:-15 6:17
near:بتر	5:29 6:-21 7:-8
near:بترت	0:-9 2:-8 3:-16 4:-16 5:66 6:-39 7:-36 8:-14 10:-17
near:بتعر	5:9 6:-8
near:بتنظ	0:-11 10:11
near:بتهم	2:17 4:13 6:-24 8:-17
near:بثلا	2:-8 6:15
near:بجرا	0:-8 4:25 5:-43 6:22 7:-14
near:بجرو	2:-8 3:-14 4:-18 5:35 6:-14 7:-22 10:-22
near:بجزي	0:21 4:-8 10:-22
near:بجنو	0:-9 4:16 5:-25 7:-12
near:بحار	0:-12 2:-13 4:-13 5:-15 6:-18 7:15 8:-27 10:21
near:بحاف	3:9 6:15 7:-11
near:بحال	5:10 6:-9
near:بحبس	6:12 7:-10
near:بحث	0:-13 1:-9 2:-9 3:-14 5:-34 6:-21 7:50 8:-8 10:-21
near:بحثا	7:16
near:بحر	0:-20 1:24 2:-23 3:-35 4:-40 5:-33 6:13 8:-11 9:-37 10:-17 11:-30
near:بحرو	2:-11 3:-9 4:-8 5:17 7:-12 10:-11
near:بحري	0:-8 3:-9 4:17 5:-17 6:30 7:-28 10:-13
near:بحسب	0:-14 1:-54 2:37 3:-43 4:-24 6:-24 7:-39 8:-19 9:20 10:12
near:بحلو	0:15 3:30 4:-18 6:-24 8:8 9:-15 10:-17 11:-11
near:بحي	5:-32 6:35
near:بحيا	0:-22 1:-17 2:-14 3:-16 4:-18 6:43 7:-23 9:-50 11:-29
near:بحير	0:-13 2:-20 3:22 4:20 9:-16 10:-12 11:-29
near:بختو	3:-8 6:21
near:بخسا	0:-9 4:17
near:بدء	0:-15 1:-11 2:37 3:10 4:-37 5:-32 6:15 7:-19 8:-47 9:10 10:-45 11:-31
near:بداي	0:-9 1:-25 2:-24 3:-12 4:17 5:-32 6:10 7:-11 10:-29
near:بدوي	3:31 6:-18 7:-10 9:-8 11:-27
near:بديل	3:27 5:-14 6:-24 7:-17
near:بذلك	4:-12 5:-22 6:40 7:-30 8:-9 9:-14 10:-21
near:برام	11:11
near:برتب	0:-21 2:-31 4:34 5:-22 7:-17 8:-10 10:-26
near:برتر	3:-8 4:18 5:-9 6:-8 7:-8
near:برد	2:-8 6:34 7:-17
near:بردا	3:-8 6:21 7:-8
near:برس	0:-19 2:-18 3:15 4:11 5:-23 7:-22 10:9
near:برصا	0:-16 2:-28 4:-27 5:29 7:-22 8:-12 9:-11 10:-28 11:-13
near:برعا	2:-11 4:-13 8:30 10:-17
near:برفق	0:13 4:20 7:-18 8:-21 10:-8
near:برلم	2:20 4:-21 5:-13 6:32 7:-33 8:-13 10:-10
near:برنا	0:-31 1:-14 2:23 3:-23 6:-27 8:-14 9:-15 10:-29 11:24
near:بريج	5:-19 6:21
near:بريف	3:-10 6:27 7:-23 9:-14 10:-10 11:10
near:بريه	3:26 11:-39
near:بزيا	0:8 1:-8 6:23 10:-11
near:بسبب	0:-20 1:-14 2:-20 3:20 4:-25 5:37 6:-29 7:15 8:-9 9:-19 10:-19 11:-40
near:بسته	4:-8 5:30 6:-24 7:-13
near:بسجن	4:-9 6:13 10:-9
near:بسقو	4:-8 6:37 7:-16
near:بسوه	6:8
near:بشاح	6:11
near:بشان	8:8
near:بشري	0:18 2:-11 10:-11
near:بشظا	3:-11 4:-8 5:50 6:-40
near:بشظي	4:-14 5:28 6:-25
near:بشما	0:21 3:12 4:-8 5:-17 6:11 9:-8 10:-19
near:بشها	5:11
near:بشير	5:10
near:بصا	11:10
near:بصرف	3:11 6:-8
near:بصعد	2:30 3:-15 5:-21
near:بصفا	3:-9 4:-8 5:19
near:بضاي	10:11
near:بضرب	6:14
near:بطاق	0:-9 2:-11 3:-23 6:11 9:21 10:-13 11:-17
near:بطان	4:17 10:-15
near:بطاي	2:-11 5:16 10:-10 11:-8
near:بطلق	0:-17 1:-11 2:-12 3:-19 4:-20 5:65 6:-32 7:-12 9:-12 10:-23
near:بعام	4:-14 5:-14 6:27 7:-8
near:بعثا	4:14 10:-13
near:بعثه	2:-13 3:-25 4:9 5:-25 7:-17 9:-8 10:9
near:بعد	0:27 1:-23 2:-9 3:-21 4:-26 5:-53 6:-44 7:25 9:-36 10:17 11:11
near:بعدم	0:-35 1:-11 2:-27 3:10 5:31 6:-28 7:-30 8:-17 10:9 11:-10
near:بعضه	2:-20 3:29 4:19 6:-10 7:-8 8:8 9:-17 10:-32 11:-17
near:بعلب	5:-9 6:23
near:بعيد	3:12
near:بعين	5:-24 6:28
near:بغدا	5:19
near:بفضل	8:8
near:بفعل	3:20 4:-22 7:-10 11:-18
near:بفقد	3:-16 4:-11 5:-8 6:19 9:15 10:-11 11:-16
near:بقاء	0:-8 3:22 7:-23
near:بقاع	6:11 9:-13 11:13
near:بقاي	1:-10 2:21 3:11 6:-18 8:-12 9:-9 11:-16
near:بقتل	0:-8 4:-13 6:23 10:-28
near:بقذي	2:-11 6:9
near:بقري	0:21 4:-15 6:-24 7:-10 10:8
near:بقصف	2:15 4:-19 6:-24 7:-9 10:19
near:بقوا	3:-20 5:22 6:-18 9:23 10:-8
near:بقوه	6:10
near:بقي	1:-14 3:8 4:-22 6:-28 7:25 8:-10 9:17 10:-27 11:-43
near:بقيه	1:-10 2:17 3:-13 4:-42 6:-46 7:16 8:-11 9:-30 10:35 11:-36
near:بكام	3:-11 4:-10 5:-13 6:23 7:-10
near:بكسو	5:23 6:-8 8:-12 10:-13
near:بلا	0:-35 1:10 2:-24 4:-23 5:14 7:-14 8:-17 11:-34
near:بلات	0:10
near:بلاد	0:22 1:-9 2:-53 3:-17 4:-22 5:-15 6:42 7:12 8:-17 9:-13 10:-27 11:20
near:بلاز	5:15
near:بلاغ	0:13 3:-22 4:-15 6:-10 7:24 10:-10 11:-9
near:بلح	2:-8 3:-16 5:8 6:27 7:-9 8:-25 10:11
near:بلحظ	4:-18 6:-10 8:-8 10:20
near:بلد	3:20 5:-9 10:-17 11:-27
near:بلدا	1:-8 2:-13 3:9 5:-10 6:-25 7:-21 9:-17 10:-15 11:18
near:بلده	2:-28 4:-39 5:-12 6:-30 7:20 8:-43 9:-14 11:16
near:بلدي	1:-8 2:-12 3:-12 5:-24 6:49 7:-13 8:-8 10:-24 11:-9
near:بلغ	0:-26 2:-22 7:-13 8:8 9:-46 10:12 11:32
near:بلغت	0:-40 1:-8 2:-12 3:17 4:-21 5:38 6:-26 7:-21 8:-8 9:-24 10:24
near:بلغم	5:14
near:بلوش	0:14 2:-29 4:-8
near:بلوغ	7:10
near:بليد	5:15 6:-15
near:بليغ	5:18
near:بما	7:8
near:بمتو	3:-8 9:17
near:بمحا	3:-13 4:-9 5:-11 6:23
near:بمدي	6:11
near:بمست	0:-13 3:-29 4:-22 5:50 6:-26 7:-43
near:بمشا	6:-12 7:12
near:بمعد	3:-20 9:-10 11:26
near:بمقا	5:-8 6:25 7:-9
near:بمقت	0:-26 4:-31 5:9 6:35 7:-27 9:-9 10:-20
near:بمن	3:-12 5:17
near:بمنط	4:-24 5:21
near:بموج	0:-14 2:-8 3:-17 4:-28 8:49 10:-40
near:بناء	5:21 10:-12 11:-12
near:بنات	0:20 10:-12
near:بناي	3:11
near:بنت	3:21 9:-8
near:بنجا	11:14
near:بنغا	2:30 6:-31
near:بنغل	0:9 3:-46 4:-9 6:-15 7:9 9:35 11:-9
near:بنفس	0:-13 2:-9 3:-22 5:-29 6:50 7:-11 10:-11
near:بنقل	5:-9 6:13
near:بنك	6:15
near:بنه	3:8 4:21 6:-10 8:-9 10:-22 11:-14
near:بنوم	3:8 4:21 6:-9 8:-9 10:-22 11:-14
near:بني	2:-23 6:35
near:بنير	6:12
near:بها	0:-10 3:-20 4:20 5:-29 7:13 10:-8
near:بهجو	5:11 6:-8
near:بهم	0:-16 2:-9 4:-25 5:12 6:-23 7:14 8:-10 9:-14 10:-8 11:26
near:بواب	0:-12 2:-25 3:-9 4:-31 5:20 6:-14 7:-24 8:25 10:-38
near:بواق	3:-8 9:10 11:-8
near:بوتي	3:13 6:8 7:-10 9:-9
near:بوجو	3:-16 7:9 9:12
near:بودا	5:-18 6:26
near:بورت	3:10 7:-8
near:بورق	5:10 6:-8
near:بورك	2:-9 3:-10 4:-22 6:39 9:-14
near:بورو	0:-11 3:-68 4:14 5:-17 8:-10 9:64 10:-15 11:-44
near:بوري	8:15
near:بوزي	5:8 6:-29 7:28
near:بوسا	2:-22 3:-10 4:-18 6:-33 7:-15 8:16 10:19 11:-10
near:بوفا	3:-11 5:9 6:15
near:بوكا	3:10 6:-11 8:32 10:-31 11:-9
near:بوكر	3:16 4:14 5:-10 6:-28 7:-15 10:-12
near:بوكو	10:9
near:بولا	0:-21 2:-21 4:-15 5:-12 6:26 7:-13 10:10
near:بولد	0:-12 1:-8 3:8 4:-17 5:23 7:-13 9:-25 10:-13 11:16
near:بولو	5:-20 6:35 7:-13
near:بولي	3:15 10:-15
near:بوني	3:12 5:-13 6:32 7:-8 9:-17 11:-10
near:بيام	6:12
near:بيان	0:-47 3:-29 4:-59 7:-10 9:-36 10:30 11:26
near:بيت	0:-23 1:-11 2:-19 3:-33 4:15 5:-39 6:26 7:9 8:-13 9:-14 10:-23 11:-26
near:بيتا	2:-8 6:19 7:9
near:بيتي	3:19 7:-20
near:بيد	0:-10 2:-8 3:12 4:34 6:-38 7:-11 8:11 10:-33 11:-18
near:بيدو	3:17 5:10 9:-8 11:-12
near:بير	2:22 3:-12 4:-14 5:27 6:-16 7:-22 10:-31 11:-13
near:بيرو	6:9
near:بيضا	2:8 4:-11 11:9
near:بيلغ	2:-10 5:18
near:بيلو	5:-9 7:10
near:بين	1:47 2:-42 3:-22 4:-86 5:12 7:-77 8:40 9:-41 10:-34
near:بينم	0:-22 2:10 4:-30 5:22 6:-27 8:-23 9:-37 10:-47 11:37
near:بينه	0:-50 2:-12 3:-48 4:-28 5:18 6:26 7:-64 9:18 10:12 11:-24
near:بيني	0:10 5:-8 6:14 7:-12
near:بيوت	0:-29 1:-17 2:-27 3:36 4:-30 5:-32 6:-57 7:-51 9:-23 10:8 11:27
near:بيوم	2:-11 6:18
near:تابع	0:-22 1:11 2:-24 3:-9 5:27 6:-23 7:-33 8:-11 9:-17 11:16
near:تاخر	0:-14 2:24 3:-9 4:-21 5:-14 7:-12 10:-10
near:تاخي	6:9
near:تاري	5:-15 6:18
near:تازر	5:-10 6:15
near:تاسع	2:-8 5:-25 7:10 8:11
near:تاسي	4:-19 8:15
near:تاغا	5:13 6:-15
near:تاكد	1:-23 2:-8 4:20 5:-8 6:20 7:-22 9:-9 10:16 11:-31
near:تالي	0:-16 1:-9 2:-11 4:-24 5:9 6:21 7:-26 9:-14 10:-8 11:-24
near:تامي	3:-26 6:10 11:24
near:تاهب	6:-8 7:11
near:تايل	0:-35 1:-8 2:34 5:-20 6:-17 7:-24 8:-26 10:9 11:-35
near:تباد	0:-36 2:-34 3:-21 4:-48 5:-16 6:-11 7:-22 8:60 9:-9 10:-66 11:-17
near:تبت	2:9 3:-10 4:-20 5:-20 6:23 7:-10 8:-13 10:-12
near:تبحث	3:-11 4:-8 5:-15 6:-24 7:34 10:-10
near:تبرع	3:13 9:-9
near:تبري	2:-8 6:12
near:تبقي	1:-8 2:13 3:35 4:-40 5:-10 6:-16 7:-15 8:-12 10:-25 11:-19
near:تبلغ	3:-15 4:9 6:17 7:-8
near:تبين	5:15 6:-16 7:14 8:-13
near:تتاب	0:-9 4:23 6:-28 9:-8 10:-34 11:-16
near:تتبا	2:-22 4:-13 6:23
near:تتبع	3:16 6:-8 7:-8 9:-9
near:تتجا	3:9 5:21 6:-22
near:تتحد	0:-21 2:11 3:-26 4:23 7:14 8:-26 9:-12 10:-20 11:-16
near:تترا	5:8 6:-9 7:-8
near:تتسع	5:-12 6:12 8:-9 10:18
near:تتمك	2:-8 6:14
near:تتوا	7:9
near:تتوق	3:-16 9:15 10:-8 11:9
near:تجار	0:-19 2:-13 4:-15 6:29 7:-16 10:16
near:تجاو	0:-12 3:22 4:-12 5:-10 6:11 7:-12 8:-13 9:-13 10:-13
near:تجدد	3:20 11:-18
near:تجرف	3:-9 6:33 7:-31
near:تجمع	0:-13 2:-18 3:44 4:-20 7:-12 8:-9 9:-33 10:-13 11:-42
near:تحال	8:16 10:-15
near:تحت	0:-55 1:-29 2:16 4:-43 5:31 6:-22 7:24 8:-40 9:-33 10:-34 11:-24
near:تحتا	3:14 5:-8 11:-8
near:تحتج	0:-35 2:-34 3:-16 4:32 5:-11 7:-23 8:-30 11:-16
near:تحدث	1:-20 2:13 3:-20 4:-26 6:30 7:-30 8:-20 10:-25 11:-17
near:تحدي	2:-23 3:26 4:-21 5:-11 6:27 7:-13 8:-23 9:-13 10:-29 11:-14
near:تحرر	0:-19 2:-13 3:-19 4:-23 6:-20 7:16 8:-11 10:17 11:-8
near:تحرق	2:-15 4:-21 6:29 10:-19
near:تحري	0:-37 2:-45 3:-17 4:-19 5:-18 6:-40 7:12 8:-18 10:50 11:-15
near:تحسن	0:-8 3:-9 11:11
near:تحصي	0:8 1:15 3:10 4:-8 6:-13 9:-14 11:-9
near:تحطم	6:21 7:-21
near:تحفظ	7:13
near:تحقق	0:34 5:-13 6:-8 7:-14 9:-14 10:-17
near:تحقي	0:9 2:19 3:-14 4:-20 5:-23 7:-13 10:20
near:تحكي	0:-16 2:-20 3:42 4:-36 5:-29 6:-8 7:-16 8:-26 10:-35
near:تحمل	0:-17 4:-12 6:-16 8:17 10:-17 11:25
near:تحوي	2:22 6:-24 10:9
near:تحيي	5:-10 6:25 7:-10
near:تخسر	4:24 6:-22
near:تخشي	4:9
near:تخصص	3:-14 4:-8 5:41 6:-35 7:-22
near:تخصي	6:13
near:تخلي	0:-16 5:21 6:-10
near:تداف	0:-17 6:18
near:تداو	6:11
near:تدخل	3:-16 7:-24 11:25
near:تدرج	1:15 3:-8 6:-13
near:تدفع	9:12 11:-10
near:تدمي	1:11 4:11 7:-9
near:تدير	2:-9 3:-8 4:-20 6:-26 7:-8 8:-9 10:21
near:تذكر	3:16 9:-9 10:-8 11:-14
near:تذكي	0:19 10:-11
near:تراب	0:8 2:-19 4:-12 5:-9 7:14
near:تراج	3:-10 5:-14 6:-20 7:19 9:-15 11:21
near:تراك	6:18
near:تراو	0:-16 2:-8 6:-14 10:22
near:ترت	5:29 6:-21 7:-23
near:ترتف	5:-10 7:17
near:ترتي	6:19 10:-9
near:تردد	4:22 8:-21
near:ترفع	0:38 4:-9 5:-9 10:-12
near:ترك	3:50 4:-10 5:-32 6:-35 7:-10 9:-17 10:23 11:-27
near:تركم	4:-16 5:-8 6:24 8:-11 10:-16
near:تركو	3:15 4:-18 5:-19 6:-22 7:-17 8:-9 9:-23 11:19
near:تركي	0:-10 2:17 3:-32 4:-14 7:-14 9:-28 10:-11 11:27
near:ترنو	4:-8 6:-8 8:15 10:-8
near:تري	3:-18 5:-12 6:29 7:-11
near:تزال	0:-9 2:28 3:-30 4:31 5:-24 6:-22 7:-11 8:-24 10:-32 11:-25
near:تزام	3:9
near:تسبب	6:9 7:-14 11:-11
near:تستض	0:-9 4:-9 6:-14 9:13 11:-40
near:تستع	0:-12 2:-18 3:-16 4:20 5:-15 6:-18 7:-25 11:11
near:تستغ	11:11
near:تستق	3:11 9:-10
near:تسجل	0:-12 1:26 3:-15 4:-16 6:-23 8:-8 9:19 10:-13 11:-31
near:تسجي	4:21 5:-8
near:تسع	0:12 2:-34 3:-10 4:14 5:10 7:-29 9:-14 10:-29 11:-12
near:تسعم	0:-12 1:11 3:20 4:-17 5:-27 6:20 8:-10 9:-30 10:-31 11:-30
near:تسعه	0:-9 1:-27 2:-40 4:35 5:-15 6:8 7:-46 8:-18 9:-67 10:-28 11:12
near:تسعو	0:-12 2:-14 4:-15 5:-10 6:-10 7:17 8:20 10:-28 11:-11
near:تسعي	0:-24 3:-11 4:-19 5:20 6:10 7:-23 8:-16 9:-9
near:تسلم	0:-16 2:-29 3:-26 4:-42 5:-28 6:65 7:-16 9:-9 10:-40 11:-33
near:تسلي	0:-8 4:-34 5:-12 6:23 7:-14 9:-15 10:-48
near:تشاد	0:-12 1:-12 2:-14 3:-39 4:-13 5:-20 6:-39 7:-25 9:55 10:15 11:-18
near:تشام	4:13
near:تشري	1:10 2:-33 3:12 4:13 5:-26 6:24 7:-29 8:-24 9:-14 10:-8 11:-8
near:تشغي	5:-9 6:19 7:-9
near:تشمل	0:-9 2:-22 3:-8 4:-21 5:-25 6:29 7:-21 8:21 11:-8
near:تشهد	6:10
near:تشير	3:-9
near:تشيل	0:25 4:-10 6:-14
near:تصاد	5:8
near:تصحي	5:-12 6:18
near:تصدي	6:11
near:تصري	3:-32 4:9 5:-15 6:9 7:-10 10:-15 11:22
near:تصفي	4:-22 6:24 10:-13
near:تصل	2:8 3:-19 4:-8 5:28 6:-25 11:16
near:تصوي	6:-8 8:-21 10:26
near:تضاع	3:16 6:-15
near:تضام	1:-9 5:-8 6:25 11:-18
near:تضرر	3:10 5:-13 6:21
near:تضم	0:-29 1:-19 2:-28 3:-19 4:8 5:-25 6:-28 7:9 9:-31 11:11
near:تضمي	3:-11 5:20
near:تضيف	4:-14 5:18 7:-16 10:-9 11:-17
near:تطلب	0:-15 2:-11 3:10 4:24 5:-25 6:-9 8:-16
near:تطلق	8:20 10:-26
near:تظهر	6:-18 7:19
near:تعاف	5:13
near:تعال	3:-18 5:30 6:-11 8:-19
near:تعام	5:32 6:-28 11:-9
near:تعبي	3:9
near:تعتر	0:-8 3:-9 4:-13 5:-16 6:27 10:-10
near:تعتز	3:-8 4:18 8:-15 9:15 10:-10 11:-11
near:تعد	0:-9 10:16
near:تعدا	0:-18 2:-10 4:18 6:26 10:-19
near:تعدي	0:-18 2:-12 4:-13 6:-10 10:27
near:تعذي	0:-11 2:18 4:-16 5:19 6:-35 7:10 8:-35 10:-23
near:تعرض	0:-15 2:-27 3:-10 4:-25 5:35 6:10 7:-14 8:-12 9:-8 10:-34 11:-8
near:تعرف	0:-25 1:-15 3:-37 5:-54 6:32 8:-31 9:-27 10:-43 11:-28
near:تعز	2:-12 6:9
near:تعلن	2:11 4:-13 6:20 10:-15
near:تعلي	5:33 6:-11 7:-17
near:تعمل	3:-8 4:13 6:12 7:-9 11:8
near:تعمي	6:11
near:تعود	0:-18 2:8 4:-14 5:-20 6:44 7:-34 8:-23 10:-43 11:-9
near:تعيد	2:13 10:-11
near:تغذي	0:-10 2:-8 5:-21 6:36 7:-17
near:تغطي	2:18 6:-18
near:تفاح	6:29 7:-22
near:تفتح	2:-8 5:-15 6:38 7:-21 11:-11
near:تفتي	0:24 2:-9 4:-14 5:21 6:-29 7:-10 10:14
near:تفرج	2:-34 3:-12 4:-13 5:-21 6:20 7:-8 8:22 10:-10 11:-9
near:تفكي	3:-26 6:-10 11:25
near:تفوق	5:-14 6:16
near:تفيد	1:-13 3:-53 4:19 6:10 8:-13 9:17 10:-8 11:12
near:تقار	4:17 10:-8
near:تقتل	6:15
near:تقدر	4:23 6:-11 7:9 8:-8 9:-10 11:-8
near:تقدي	0:-35 1:-15 2:-22 3:-53 5:-24 8:-29 9:21 10:20
near:تقر	5:-12 6:28 7:-24 10:-11
near:تقري	0:-16 1:-30 2:-21 3:19 4:-28 5:-8 6:15 7:-16
near:تقع	6:11
near:تقل	0:18 2:-9 3:-12 4:-12 5:-16 6:22 7:-11 8:16 10:-34 11:11
near:تقول	0:-13 2:12 3:16 4:-26 6:-21 7:30 8:-35 9:-41 10:-58 11:-12
near:تقيم	3:12 9:-9
near:تقيي	0:-12 2:-15 3:-18 4:-29 5:17 6:22 7:-17 8:-21 10:-22 11:9
near:تكتب	1:-9 3:-23 4:-10 5:-17 6:28 7:-21 9:11 11:-13
near:تكون	2:-17 4:26 8:-22 10:-21
near:تلام	0:24 2:-11 3:-31 4:-31 5:-20 6:38 7:-27 8:-27 11:-12
near:تلاه	0:-29 3:-9 4:-10 8:21
near:تلته	5:-9 6:12 8:23 10:-22
near:تلغر	2:-8 4:-21 8:26 10:-18
near:تلفز	6:10 11:11
near:تلقت	2:-14 6:20 7:8
near:تلقو	5:13 6:-10
near:تلقي	3:-11 5:30 6:-11 7:-14 10:-18 11:-8
near:تلك	0:11 2:-8 3:-38 4:-18 5:-12 6:25 9:-8 10:-12
near:تلمي	2:-42 3:-16 6:29 8:-15 10:-17
near:تليه	5:-10 7:16
near:تماس	2:-31 6:35 8:-8 10:-8
near:تمت	4:-22 6:23 10:-13
near:تمكن	2:-41 3:-35 4:-18 5:-46 6:-31 7:-25 8:-14 9:-9 10:58 11:20
near:تموز	2:-21 4:-30 8:40 9:-11 10:-36 11:-9
near:تموي	6:9
near:تنتش	5:-12 6:14
near:تنتظ	0:-12 2:12 3:-40 4:13 5:-29 7:12 8:15 9:-10 10:-22 11:-16
near:تنسي	3:19 9:-11
near:تنص	2:-16 4:23 6:-15 8:-37 10:10
near:تنظي	0:10 1:-9 2:-17 3:-18 4:-24 5:-12 6:22 7:-14 8:-12 10:10 11:-15
near:تنفس	4:-11 5:17 6:9 7:-8 10:-13
near:تنفي	3:11 4:-15 5:-13 6:-10 8:11 10:-20 11:-9
near:تنقل	0:-25 1:-9 3:-9 4:-13 5:19 6:17 7:-27 8:-8 10:-17 11:20
near:تنمي	6:12
near:تهاب	6:12
near:تهجر	3:18
near:تهجي	3:20 6:-12
near:تهري	0:-14 10:18
near:تهم	6:15
near:تواص	2:11 6:-11
near:توال	1:-8 5:-11 6:13
near:توثق	2:30 6:-25 8:-17
near:توجه	3:37 5:-8 6:-18 8:-12 9:-27 10:-16 11:-24
near:تودي	0:-10 6:24 7:-8 10:-13
near:تورد	0:-31 6:32
near:توزع	3:16 6:10 11:-19
near:توزي	2:-9 4:9 5:15 6:-29 7:21
near:توفو	2:23 3:-16 5:-39 6:19 7:-12
near:توفي	0:-36 1:-14 2:31 3:-48 4:-10 5:-84 6:69 7:-28 8:-30 9:-20 10:-14 11:-22
near:توقف	2:-12 3:-8 5:-12 6:19 7:-13
near:توقي	3:11 6:9
near:توكد	0:-22 2:-26 3:-12 4:17 5:-11 6:19 7:-17 8:-19 10:-11
near:تونس	1:15 3:-8 7:-16 11:-10
near:تووي	3:21 5:-12 11:-20
near:تيبو	6:-16 10:19
near:تيرن	5:15 7:-12
near:تين	0:-14 10:18
near:ثالث	0:-28 1:-14 2:-43 3:20 5:-42 6:23 7:-36 8:-10 9:-30 11:-12
near:ثامن	0:-30 1:-16 2:-22 3:-27 4:-50 5:22 6:-38 7:22 8:30 9:13 10:-17 11:-26
near:ثانو	0:14 4:-22 6:-18
near:ثاني	0:-19 2:-20 3:17 4:-77 6:-15 7:-11 8:-22 9:-15 10:29
near:ثري	6:33 7:-21
near:ثقت	1:10
near:ثقنا	0:13
near:ثقيل	2:30 4:-27 5:-24 7:-16 10:-16
near:ثكنا	3:32 6:-15 8:-12 11:-13
near:ثلاث	0:-43 1:-31 2:-29 3:36 5:-18 7:-49 8:10 9:-19 10:11 11:-80
near:ثلاج	5:-15 6:22
near:ثلث	3:11
near:ثلثا	3:14 11:-23
near:ثلثه	1:-17 3:34 5:23 6:17 7:-12 9:-27 11:-31
near:ثلثي	6:11
near:ثمان	2:-78 3:-58 6:13 7:-16 9:-15 11:-60
near:ثمن	0:16 2:-20 4:-32 6:25 8:-17 10:-12
near:ثوره	5:12 6:-8
near:جاء	2:-10 5:-15 6:27 9:-14
near:جاءت	0:-15 4:-10 6:-14 8:-28 10:27
near:جار	5:-8 6:14
near:جارف	3:-15 5:-24 7:16
near:جاري	2:27 4:-14 5:-15 6:-16
near:جازا	3:11 6:-9
near:جامع	0:10 1:-11 3:24 4:-11 5:35 7:-45 8:-12 9:-32 10:-33 11:21
near:جان	3:-23 6:17 7:-12 8:-10 11:19
near:جانب	0:-23 1:-13 2:-62 3:-8 4:-8 5:-26 6:35 7:-40 8:19 9:-43 10:-13
near:جاوو	2:-13 3:-11 4:-8 5:32 6:-22
near:جبال	0:-13 2:-15 4:-8 7:18 10:-11
near:جبل	0:10 1:24 2:-16 3:10 4:10 5:-10 6:-27 7:-26 8:-15 9:-11 10:-21 11:-18
near:جبهه	2:-13 4:12 6:-21 7:-10 8:-20 10:12
near:جبيل	3:21 9:-8
near:جثام	0:-24 2:10 3:-12 4:-57 5:-8 6:33 7:-35 9:-8 10:-45
near:جثتي	5:-11
near:جثث	0:-36 1:-13 2:27 3:-20 4:-18 5:-34 6:16 7:-17 8:-8 9:-15 10:-11 11:-11
near:جثثه	0:25 5:-26 6:-9 7:12
near:جثما	0:-9 2:15 4:-30 5:20 6:40 7:-15 8:-26 10:-42 11:-11
near:جثه	1:-16 2:-8 3:-24 4:-43 5:-38 6:32 7:30 9:-10 10:-20
near:جدار	2:-11 5:17 6:11 10:-19 11:-12
near:جدت	2:-10 6:15 10:11
near:جدرا	5:-21 6:11 7:12
near:جدنا	0:-24 2:-13 3:-41 4:32 5:-21 6:-10 7:-17 8:-13 9:-11 10:9
near:جدوا	4:-13 5:-11 6:43 7:-40 10:-9
near:جدول	3:-8 6:17
near:جديد	0:-10 4:-8 5:-24 7:-13 10:-13 11:11
near:جراء	0:-12 3:9 4:-12 6:-20 7:17
near:جراح	0:-15 1:-17 2:-20 3:-41 4:-13 5:48 6:-9 7:-32 8:-16 9:-9 10:-19 11:-18
near:جرت	2:-18 6:15 8:11
near:جرح	0:-37 1:21 2:-12 3:-29 4:-35 5:40 6:-21 7:-33 10:-16
near:جرحت	0:-12 4:-9 5:30 6:-14
near:جرحو	4:-10 5:28 6:-35 7:8
near:جرحي	0:-25 1:17 2:-28 3:-11 4:-36 5:56 6:-33 7:-43 8:-25 9:-14 10:-25 11:-19
near:جرف	6:22 7:-15
near:جرفت	3:-14 5:-9 6:14
near:جرفه	5:-9 6:14
near:جروح	0:-9 2:-13 3:-15 4:-19 5:63 6:-41 7:-13 8:-31 10:-36
near:جري	0:-21 2:-18 3:11 4:-12 5:9 6:21 7:-26 8:14 9:-14 10:-26 11:-18
near:جريح	0:-51 1:49 2:-32 3:-34 4:10 5:-15 8:-30 9:-23 10:-40 11:-30
near:جزاي	0:-14 1:27 2:-14 3:-20 4:23 5:-11 6:-23 7:-11 8:-19 9:-9 11:-20
near:جزر	1:-11 6:28
near:جزير	0:-17 1:10 2:-16 5:-30 7:-10 9:-36 10:-24
near:جسم	5:15 6:-13
near:جفاف	3:17 5:18 6:-25 9:-9 11:-9
near:جلال	3:15 5:39 6:-43 11:-10
near:جلهم	5:8 9:20 11:-31
near:جماع	0:-10 1:-15 3:-11 4:27 5:-49 6:-15 7:-20 8:20 9:-22 10:-17 11:-26
near:جمال	3:-9 5:10 9:-18 11:18
near:جمجم	0:-22 3:-12 4:21 5:16 6:-32 7:-14 10:-22 11:-17
near:جمعت	5:-21 6:24
near:جمعه	0:-10 1:-13 2:-40 3:16 4:-26 5:-22 6:28 9:-9 10:10 11:-28
near:جمعي	0:20 1:-13 2:-23 3:-10 4:-50 5:13 6:-23 7:21 8:-23 9:-16 10:-12 11:-26
near:جمله	3:8 11:-8
near:جمهو	3:-9 5:20 6:-12 11:24
near:جميع	0:-9 1:-17 2:-12 3:-40 5:-27 6:30 8:-39 9:-12
near:جناح	4:16 10:-11
near:جناي	5:-13 6:16
near:جندي	1:-9 3:-34 4:37 5:-9 6:-36 7:-46 8:-23 9:-14 11:-17
near:جنسي	0:-28 1:-8 2:-25 4:-35 5:-35 6:29 7:-29 8:-36 10:42 11:-34
near:جنوب	0:-18 1:-12 2:-21 3:18 4:23 5:-38 6:23 7:-26 8:-37 10:-22 11:-16
near:جنود	1:-8 2:-10 3:-19 4:-29 5:19 6:18 7:-42 9:-14 10:-28 11:-16
near:جنين	3:29 6:10 9:-25 11:-15
near:جنيه	0:-17 2:-9 4:11 5:-24 6:-18 7:17
near:جهاد	2:12 10:-13
near:جهاز	3:-8 4:-13 5:20 6:12 7:-11 10:-12
near:جهته	0:-18 1:-9 2:-9 3:13 4:-26 5:15 6:-20 7:-14 8:-9 10:-14
near:جهه	0:8 2:-8 4:-13 6:-17 7:-25 8:-12 9:-9 10:14
near:جهود	10:9
near:جوا	0:-8 3:27 5:34 6:-32 9:-15 11:-24
near:جوار	3:-21 6:-12 9:23
near:جواي	2:-15 6:17
near:جود	2:-9 4:20 8:-17 10:-10
near:جوع	2:29 6:-29
near:جوعا	2:23 3:-20
near:جوله	2:-15 3:-11 5:-12 6:33 7:-34 8:12
near:جوي	2:16 4:-18 5:-8 6:-16 7:-9 10:19
near:جويه	2:-11 3:-25 4:-21 6:-21 7:-9 8:17 10:-23 11:29
near:جيبو	6:20
near:جيده	0:-20 2:-13 5:27 6:-28 7:-17 8:-12 10:-28
near:جيرا	0:17 3:17 4:-28 5:-23 7:-9 8:-16 9:-10 10:-26 11:-14
near:جيش	0:-18 2:-14 3:9 4:-11 6:48 7:-86 8:-34 9:-46 10:17 11:-15
near:حاجز	0:-9 2:-19 7:15 8:-25
near:حاجه	4:-10 6:-12 7:21
near:حاد	5:14
near:حادث	1:13 2:-26 3:-20 4:-31 6:49 7:-28 9:-8 10:-16 11:-13
near:حادي	3:-11 4:-9 5:-24 6:21 7:-10 8:11 10:-8
near:حارس	0:19 2:-16 4:-10 5:14 10:-15
near:حاره	3:10
near:حاصر	3:-8 4:-13 5:-8 6:30 7:-19
near:حافر	3:20 6:-20 7:17 10:-8
near:حافل	1:-21 2:-43 3:-40 4:-62 8:39 9:-30 11:10
near:حاكم	0:-16 1:-10 2:-11 3:8 4:-27 7:12 8:-9 10:-18 11:16
near:حال	0:-8 2:-10 5:31 6:-18
near:حالا	0:-8 3:20 5:11 6:-21 8:-8 9:-15 10:-16 11:-16
near:حالت	3:-9 4:-19 5:45 6:-28 7:-13 10:-13
near:حاله	0:21 1:-25 2:-19 3:-27 5:40 6:-43 7:15 8:-20 9:-16 10:-46 11:-21
near:حالي	1:19 3:16 4:-14 5:-23 6:-18 7:-16 8:8 11:-28
near:حامل	0:-18 2:-13 3:-23 4:-11 5:15 6:11 7:-19 9:-21 10:-22 11:32
near:حاول	0:21 2:-30 4:-11 5:-15 7:-22 10:-9
near:حاوي	3:20 7:-16
near:حبال	0:-22 3:-12 4:22 6:-18 7:-15 10:-21 11:-16
near:حبيب	5:8
near:حتفه	0:-29 1:23 2:-36 3:-33 4:-25 5:-20 6:40 7:-9 8:-9 9:-9 10:-23 11:-28
near:حتي	1:-50 2:14 3:-22 4:-36 5:-13 6:-38 7:36 8:-32 9:-59 10:12 11:10
near:حجاج	0:-17 6:30 7:-14
near:حجب	5:-10 6:10
near:حجز	2:21 5:26 6:-30
near:حدات	4:16 5:-11 6:10 10:-11
near:حداد	1:15 5:-11 6:-15
near:حده	0:-39 1:18 2:-29 3:14 5:-57 6:23 7:-76 8:-25 10:-33
near:حدها	0:28 1:-34 2:-35 4:-49 6:35 7:-43 8:-17 9:-31 10:-41 11:-20
near:حدود	0:-8 1:-34 2:-25 3:21 4:-41 5:-9 6:-30 7:-43 10:-27 11:22
near:حديث	0:-20 2:13 4:15 6:10 7:-9 8:-9 10:-16 11:-16
near:حديد	0:-14 3:8 5:17 6:19 7:-17 10:-19 11:-10
near:حذر	6:17 9:-10
near:حرار	5:15 6:-13
near:حراس	0:-19 2:-14 3:-19 4:34 5:19 6:-37 7:-18 8:-16
near:حرب	0:-58 1:-27 2:15 4:24 5:-29 7:-40 9:-12 11:-65
near:حرجه	0:-12 3:-35 4:-18 5:46 6:-42 7:20 10:-13
near:حرر	0:-20 2:-33 4:-32 5:-11 7:-8 8:-9 10:38
near:حررت	0:-36 2:-28 3:-10 4:-34 5:-12 6:-30 7:-19 8:-23 10:55 11:-9
near:حرس	4:-14 6:14 10:-13
near:حرقا	2:-8 6:26
near:حركه	0:-22 1:14 2:13 3:-22 6:-15 7:-38 8:9 9:-10
near:حروق	0:-8 2:-9 3:-9 4:-8 5:53 6:-43 7:-14 10:-12
near:حريت	0:-17 4:11 8:-13
near:حريق	0:-12 1:-9 2:-10 3:-18 4:-12 5:53 6:-45
near:حزب	2:-14 3:20 4:-22 5:-15 7:-13 10:19 11:-13
near:حزير	0:-8 2:11 3:16 4:-23 5:-17 6:18 7:-11 8:-12 9:-8
near:حساب	6:12
near:حسب	0:-20 1:27 2:-51 3:14 6:-9 7:-47 8:-39 9:-21 11:-15
near:حسبم	0:-19 3:-11 4:-23 5:-11 6:45 7:-29 8:10 10:-17
near:حسن	0:-10 3:16 4:-31 5:-12 6:17 7:-10 9:-17 10:26 11:-17
near:حسين	3:-26 4:-8 5:22 6:-19 7:-20 9:11 10:-8
near:حشد	0:12 4:-17 5:-17 7:-21 10:-9
near:حصبه	3:-12 6:15
near:حصد	2:-8 6:24
near:حصدت	2:-11 5:-14 6:36
near:حصلت	6:8
near:حصه	3:17
near:حصيل	0:-41 2:-32 3:10 4:-27 5:-32 6:53 7:-28 8:-22 9:-19 11:16
near:حضور	6:-19 7:20
near:حطام	6:-19 7:21
near:حفار	5:18 6:-13
near:حفر	6:-9 7:-9 10:18
near:حفل	5:-10 6:19 7:-12
near:حقاي	6:10
near:حقت	5:25 6:-24
near:حقل	0:19 2:-15 3:18 4:-27 6:-9 8:-16 11:-15
near:حقوق	1:18 2:-29 3:-29 4:16 5:-25 7:29 8:-28 10:-18 11:-22
near:حقول	2:-8 4:-9 5:-12 6:-15 7:-24 9:-11 11:28
near:حقيق	0:-10 1:26 3:-31 5:-18 6:8 7:-34 9:-10
near:حكام	2:-11 3:-17 10:13 11:18
near:حكم	1:-11 3:-10 6:-18 7:28 8:-11
near:حكمت	8:-15 10:14
near:حكوم	1:-33 2:-54 3:-13 4:-78 6:45 7:-52 8:70 9:-10 10:-50 11:-33
near:حلب	0:12 2:-14 3:21 4:-25 5:8 6:-30 7:-16 8:18 9:-27 10:-37 11:8
near:حلبج	3:12
near:حلفا	3:-8 4:-22 5:-10 6:28
near:حليم	0:-10 2:-15 3:44 4:-32 5:-28 6:-28 7:-18 8:-26 10:-35
near:حماس	2:18 4:-17 6:-37 8:-8 10:17
near:حمال	0:8
near:حماه	3:-26 6:-10 7:21 9:-17 11:21
near:حماي	2:-14 3:21 4:-22 5:-26 7:11 8:-16 9:-12 11:-21
near:حمرا	5:13 6:-8
near:حمري	0:20 4:-13 6:-16
near:حمص	0:-13 3:-30 5:-14 6:11 9:-23 11:35
near:حمض	3:-21 4:-8 5:-25 6:46 7:-22
near:حمل	0:-13 3:31 4:-24 5:-9 6:-18 7:-24 10:-21
near:حملت	3:-11 6:12 7:-8 11:17
near:حمله	0:28 3:-15 4:-11 7:-23 10:-8
near:حواد	0:-16 3:-18 6:28 7:-15
near:حوال	0:-31 1:-8 2:16 3:-10 4:-20 5:-12 7:-8 8:-13 9:19 10:14 11:-36
near:حوثي	0:21 2:-34 3:-12 6:-41 7:-36 8:-15 10:14
near:حوض	3:-9 9:17
near:حول	0:-12 3:26 4:-10 5:-12 6:14 7:-12 8:-15 10:10 11:-21
near:حولا	0:11 5:9 6:-10
near:حوله	9:16 11:-16
near:حيا	2:-18 4:-27 6:14 8:-12 10:15
near:حيات	3:-19 5:-19 6:38 7:-23
near:حياه	0:-16 1:-15 2:21 3:-33 4:-29 5:-40 6:27 7:-35 8:-22 9:-29 10:15 11:13
near:حيث	0:-24 2:-32 3:-11 4:-22 6:10 9:9 10:-40
near:حين	0:-52 1:-23 4:-17 5:-19 6:32 9:-22 11:-10
near:حينه	6:8 9:-12 11:10
near:حيي	3:14
near:خارج	0:-23 1:-15 2:-27 3:-9 4:-44 5:-29 6:11 7:-38 9:29 10:-12
near:خارك	5:-16 6:28 8:-9
near:خاطف	0:-11 2:-31 4:42 5:-8 6:-50 7:-38 8:-18 9:-8 10:-9 11:-10
near:خالد	5:-14 6:18
near:خامس	0:-16 1:-14 2:-9 4:-17 5:50 6:-23 11:-39
near:خان	0:-11 3:16 4:-16 5:10 7:-17 9:-10 10:16 11:-14
near:خبر	0:-10 2:-9 3:-16 4:-18 5:-9 6:12 7:23 10:-22
near:خبرا	0:-11 2:-10 3:-13 4:-22 5:-30 6:30 7:8 10:-19
near:خدما	3:25 6:-10 9:-17 11:-18
near:خدمه	0:-10 3:-23 4:-11 6:22 7:-10 8:-11 9:15 10:-15 11:-14
near:خرج	0:-16 1:-16 4:-36 5:22 6:-65 7:-26 9:-37 10:39
near:خرجن	2:-14 6:-16 7:22 10:-16
near:خرجو	0:-30 1:-12 2:-15 3:32 4:-32 5:37 6:-35 7:-38 8:11 9:-17 10:-10 11:-21
near:خرطو	3:-22 5:-10 9:-18 11:33
near:خروج	0:-9 4:-15 6:14 7:-15 8:-8 9:16 10:-8 11:-15
near:خريف	0:-28 4:-17 8:-19 10:29 11:-16
near:خزان	5:27 6:-26 7:-9
near:خساي	0:-20 7:-11
near:خسر	1:9 2:-9 3:-13 5:-12 6:10 7:-14 10:-16
near:خسرت	1:11 5:-9 6:23
near:خسرن	5:-22 6:27
near:خصوم	6:11
near:خضع	5:14
near:خطا	2:13 6:16 8:-13 10:-15
near:خطر	2:-8 5:20
near:خطره	0:-11 3:-11 5:37 6:-29 7:-10
near:خطف	0:62 1:-11 3:-14 4:-70 5:-14 6:-23 7:-33 8:-30 9:-15 10:-39 11:-25
near:خطفت	0:45 2:-20 3:-8 5:-12 6:-21 7:-18 8:-11 10:-37
near:خطفن	4:-15 7:10
near:خطفه	0:-29 2:13 3:-11 4:-25 6:-25 7:-9 10:46 11:-12
near:خطفو	0:38 2:-79 3:-26 4:27 5:-22 8:-25 9:-28 10:-51 11:-14
near:خطه	3:28 6:-11 9:-19 10:-16 11:-18
near:خطور	5:8
near:خطوط	2:-10 4:10 6:14 10:-10
near:خطير	4:-9 5:37 6:-32 7:-9
near:خفر	6:19
near:خفض	3:-10 6:14
near:خفضت	5:-10 6:22 7:-9
near:خفيف	3:-12 4:-24 6:26 7:-8 8:-13 10:-10
near:خلال	0:-12 2:13 4:-27 5:9 7:-54 10:-61 11:-12
near:خلت	3:28 5:-9 6:-21 7:-9 9:-11 10:-14
near:خلسه	5:10 6:-8
near:خلف	0:-13 2:17 4:-21 7:-8 8:-12 10:-9
near:خلفت	0:-11 1:19 3:-12 4:-11 5:11 6:8 9:-11 11:-14
near:خلم	3:27 5:-9 9:-11 11:-19
near:خليج	5:11
near:خليل	3:18 5:23 6:-13 9:-16 11:-16
near:خمس	0:-32 2:12 4:-21 5:24 6:-8 7:-16 9:-16 10:-14 11:11
near:خمسم	1:20 3:35 4:-15 5:-12 6:-34 7:-10 8:11 9:-27 10:-9 11:-12
near:خمسه	1:-32 2:-33 3:-38 4:9 7:-8 8:-25
near:خمسو	0:23 1:14 2:-29 3:-42 4:17 5:-23 6:-25 7:-33 8:23 9:-17 10:-36 11:11
near:خمسي	0:-39 2:-18 3:-19 4:-23 5:-18 6:34 10:-10 11:-9
near:خميس	1:-11 2:-27 3:-18 4:-43 6:-13 7:-34 8:-19 9:-17 10:39 11:16
near:خوزس	5:-8 7:9
near:خوفا	0:-12 3:13 4:22 5:-18 6:-22
near:خوي	0:-16 3:-11 4:22 6:-20
near:خيام	3:59 4:-23 5:-20 6:-34 7:-43 8:-10 9:-42 10:-12
near:خيبر	3:-8 6:21
near:خيرس	6:8
near:خيمه	2:-21 4:-17 6:13 7:-16 9:8 10:17 11:-17
near:داخل	4:-59 5:-26 6:29 7:-9 8:-16 9:-44 11:10
near:دار	0:-24 3:15 4:13 5:13 6:-22 7:-11 9:-8 11:-12
near:دارف	2:-17 3:-8 6:16
near:داعش	0:16 2:-11 4:-13 5:8 10:-12
near:دافع	2:-11 3:-8 4:-20 6:-12 8:16 10:-20
near:دافي	5:21
near:دام	0:-10 3:-18 4:-17 6:33 7:-12 9:-16 10:-22
near:دامت	3:-10 6:19
near:داهم	2:-8 6:-17 10:20
near:داود	5:13 6:-10
near:داير	0:-12 3:-30 4:-13 5:22 6:16 7:-12 8:-16 10:-12 11:22
near:دايم	5:17 6:-10
near:دباب	1:17 3:-9 6:-20
near:دبلو	0:-14 3:-21 5:-17 7:-12 8:-13 10:8
near:دخان	0:-8 3:20 5:17 6:-23 7:-24 11:-18
near:دخل	0:-11 1:-10 3:-41 4:13 5:-13 6:-44 7:-12 9:55 10:-20 11:-19
near:دخول	3:10 5:11 6:-13
near:دراج	0:-14 2:-17 4:-14 5:-13 6:25 7:-20 10:-12 11:9
near:درجا	5:26 6:-23
near:درجه	5:8
near:درعا	3:29 9:-17 11:-20
near:درك	4:12
near:درما	9:-12 11:20
near:درنه	3:-17 6:15
near:دره	5:10
near:دروز	0:-17 3:-8 4:24 5:-9 6:12 7:-21
near:دعاي	2:14 4:-16 6:23 7:-23
near:دعم	2:-26 3:-10 4:12 5:-22 6:29 7:-23 8:-16 10:-22 11:-12
near:دفاع	0:-49 1:-26 2:-47 3:-29 7:18 8:39 9:-25 10:-40 11:-15
near:دفع	0:-12 1:-12 3:26 4:-19 5:-24 7:-30 8:-15 9:-17 10:30 11:-19
near:دفعا	2:38 3:-10 6:-39
near:دفعت	0:-33 2:-30 3:28 5:-20 7:-22 8:8 9:-20 10:23 11:-33
near:دفعه	0:12 1:-20 2:-14 3:-51 4:-23 5:-20 6:-12 7:-45 8:35 9:-32 10:-10 11:24
near:دفعو	2:-9 4:-15 6:27 10:-25
near:دفن	2:-9 3:-11 4:-8 5:-17 6:35 7:-18 10:-19
near:دفنا	0:-19 2:-39 3:-26 4:-29 5:-39 6:36 7:18 10:-31
near:دفنت	2:-12 4:-17 5:-10 6:40 7:-11
near:دفنه	6:14
near:دفنو	0:-15 1:-14 2:11 3:-32 4:-22 5:-9 6:41 7:-20 9:-9 10:-12
near:دقاي	2:-10 4:20 6:-24 7:11 10:-15
near:دقيق	5:24 7:-18
near:دكتو	4:-9 6:10 8:11 10:-9
near:دلنج	4:-15 5:-17 6:17 7:-26 8:-8 9:-24 11:-15
near:دمر	3:10 5:17 6:-20
near:دمرت	6:14 7:-12 8:-9 9:-8 10:-20 11:-11
near:دمرن	1:10 6:-9
near:دمشق	0:10 2:-9 5:-13 6:-37 7:16 9:-25 10:-17 11:27
near:دهسا	5:19 6:-18
near:دهوك	0:18 2:-10 3:12 4:-9 5:-14 6:-12 7:-11 8:-15 9:-9 10:9
near:دوار	3:8
near:دوام	5:-12 6:22
near:دوحه	5:8
near:دوري	0:16 5:-13 9:-10 10:-13 11:9
near:دوسو	0:12 2:-9
near:دوغي	3:-20 9:22 11:-21
near:دول	3:-27 4:20 6:-15 9:21
near:دولا	1:-8 2:-19 5:-33 6:-21 8:-24 9:-15 10:25
near:دولي	1:16 2:-15 3:31 4:-21 5:-45 6:-52 7:-18 9:-56 10:18
near:دومي	3:-19 6:-8 11:29
near:دون	1:-24 2:16 3:-20 4:-52 6:-13 8:-37 10:8 11:8
near:ديار	3:-11 5:-9 6:-16 7:-15 9:-36 11:28
near:ديال	6:8
near:دير	0:17 2:-13 3:34 4:-26 5:-20 6:12 7:-17 8:-28 9:-27 11:-25
near:ديسم	0:-13 1:-16 2:-14 3:-29 4:-17 5:-27 6:-13 7:18 8:-15 9:-26 11:37
near:ديفا	3:10 11:-23
near:ديفو	3:-13 4:-11 6:-26 7:-8 9:21 10:24 11:-16
near:ديل	6:8
near:ديمق	2:-10 4:-14 5:-8 6:-9 8:35 10:-32
near:دين	0:12
near:دينا	0:-16 1:-10 2:-25 4:13 5:-22 6:-18 8:-12 10:-13 11:11
near:ذات	2:20 5:-12 6:-21
near:ذاته	1:-18 2:-24 3:-40 4:-23 6:37 7:-39 8:-16 9:14
near:ذاتي	6:18 7:-11
near:ذبح	0:-13 2:-12 3:-14 4:-16 6:29 10:-11
near:ذبحو	6:27 10:-9
near:ذخاي	5:-9 6:33 9:-11 11:-21
near:ذخير	5:28 6:-24
near:ذراع	0:-20 1:-13 2:-17 4:-12 5:39 6:11 7:-33 10:-13
near:ذره	11:10
near:ذروه	0:12 3:47 4:-13 5:-14 6:-22 7:-11 9:-30 10:-8 11:-18
near:ذكر	0:-16 1:25 2:-29 3:-12 4:8 5:-30 6:26 7:-13 8:-35 9:-14 10:-15
near:ذكرت	0:-12 2:-13 4:-29 6:-21 7:8 8:19 9:9
near:ذكره	2:-12 6:24 7:-17 8:-10
near:ذلك	0:-49 1:-26 2:-11 5:-46 6:17 7:25 8:-36 10:-27 11:-42
near:ذهب	0:10 2:-15 4:-31 5:-25 6:40 7:-20 10:-13
near:ذووه	0:-11 7:12 10:8
near:ذوي	2:-21 4:-17 6:-19 8:29 10:-29 11:23
near:ذويه	0:-48 1:-20 2:-22 3:-57 4:36 5:-32 6:-35 7:8 10:35 11:-46
near:ذين	0:-11 1:-25 2:-34 3:10 5:-40 6:-11 10:20
near:راء	3:-15 4:16 10:-8
near:راءه	2:-8 4:-29 6:37
near:رابط	0:-13 2:22 3:-12 4:-8 7:27 8:-13 10:-33
near:رابع	0:-28 2:-29 3:-15 4:12 5:-15 6:20 7:-9 8:-13 10:-16 11:-9
near:راجع	5:18 6:-21 11:10
near:راح	5:-9 6:44 7:-11 11:-20
near:راخي	3:-21 9:24
near:راس	1:-12 2:-29 4:-30 5:23 7:-16 8:-8 10:-30 11:-25
near:راسا	4:-21 5:29 6:-18 7:-19 10:-8
near:راع	0:-19 4:27 5:-23 6:-16 7:-10 10:-15 11:-12
near:راعي	0:-30 4:-12 6:8 7:-15 10:16 11:16
near:رافع	5:-12 6:20 7:-10
near:رافق	0:-11 3:-17 4:-9 5:-10 6:-36 7:-16 10:34
near:راكب	0:-10 4:-12 6:31 7:-30 10:9
near:رام	8:22 10:-17
near:راهب	0:-12 2:-11 3:-10 4:16 5:-21 6:24 10:-14
near:راي	0:14 4:-10 5:-8 6:21 7:-19 10:-8
near:رايت	0:-10 2:-19 3:-11 4:-16 5:-14 6:47 7:-14 10:-8
near:رايد	0:-13 2:-29 4:36 5:-16 6:-16 7:-25 8:-10 10:-23
near:رباط	5:35 6:-34 7:-20 10:8
near:ربع	0:-18 1:-9 2:-8 3:-25 4:-24 5:-19 6:20 7:-12 8:-16 9:-14 10:-12 11:26
near:ربيع	0:-18 3:22 4:-20 6:-19 8:21 9:-15 11:-24
near:رتل	5:-17 6:17
near:رجال	0:16 1:-15 2:-39 3:-32 7:-54 8:-31 9:-15 10:16 11:-16
near:رجع	0:-14 2:-25 3:-31 4:-19 5:-31 6:-27 7:-31 8:-29 9:-43 10:19 11:62
near:رجعو	0:18 1:-8 2:-8 3:-8 4:-13 5:-11 6:-34 7:-11 8:-22 9:-17 10:12 11:8
near:رجل	6:26 7:-11
near:رجلا	2:14 3:-18 5:-27 7:-28 8:10 10:-17
near:رجلي	0:-36 2:-27 4:31 6:9 10:-30
near:رجوع	0:-12 2:-11 3:-29 4:-9 5:-14 6:-37 7:26 8:-27 10:15 11:15
near:رحل	6:13 7:-10 9:-14 11:10
near:رحلا	11:20
near:رحله	0:-16 2:-13 3:-19 5:-17 6:-14 8:11 9:-17 10:-36 11:32
near:رحلو	3:16 6:-20 9:-26 11:17
near:رحمه	6:8
near:رحيل	3:20 11:-14
near:ردا	0:-11 4:13
near:ردت	0:21 2:-11 3:-8 4:-11 5:16 6:-12 7:-16 8:-12 10:-23
near:رسال	5:11
near:رسمي	0:-8 3:18 5:12 7:10 11:-29
near:رشه	5:17
near:رشيد	4:-11 5:-9 7:9
near:رصاص	0:-49 3:-26 4:-26 5:54 6:-23 7:-13 8:-8 10:-15
near:رصد	3:8 7:12 9:-10 11:-16
near:رصدت	11:9
near:رصيف	0:-10 5:-10 7:25 10:-14
near:رضع	0:-11 2:-11 4:-25 5:-16 7:-16 8:-20 10:31
near:رضيع	0:-29 2:-13 3:-15 4:-30 7:39 8:-18 10:16 11:-9
near:رعاه	2:-8 3:20 4:-14 5:19 6:-35 7:-18 10:11
near:رعاي	0:-30 3:-18 4:-31 5:20 6:-41 7:-11 8:-20 9:-12 11:41
near:رغم	3:-19 7:-10 10:-15 11:22
near:رفات	0:-43 1:-9 2:27 3:-27 4:-54 5:-44 6:38 7:-43 8:-25 9:-11 10:-11 11:-27
near:رفاق	0:-31 2:19 3:-38 4:-38 5:19 6:-33 7:21 8:-20 9:-15 10:-15 11:-18
near:رفح	3:19 5:20 6:-10 7:-9 9:-17 11:-17
near:رفضت	2:34 6:-21 7:-8
near:رفع	0:-9 6:18 7:11
near:رفعت	3:-16 5:-43 6:52 7:-14 11:-11
near:رفيق	0:-33 4:-10 6:-14 10:38
near:رقم	0:46 3:-42 4:-49 5:9 6:-13 7:-17 8:-42 9:-43 10:-55 11:-12
near:رقما	0:-8 3:-9 4:-9 6:16 9:12 10:-18 11:-8
near:رقمه	5:-25 6:28
near:رقمي	7:9
near:رقه	3:11 9:-8
near:ركاب	0:-38 1:-13 2:-26 3:-15 4:16 10:-12 11:10
near:ركام	2:-8 3:-19 4:-23 7:18
near:رمال	6:12 7:-8
near:رهاي	0:9 2:29 3:-8 5:-10 6:-37 7:-15 8:-16 11:-11
near:رهن	2:-19 4:30 6:-9 10:-26
near:رهين	0:-34 2:-29 4:18 6:37 8:8 10:-30
near:روان	3:-11 9:19 11:-19
near:رواي	0:-13 2:-11 5:9 6:10
near:روح	5:-16 6:19
near:روزي	2:-10 3:-9 4:-18 5:-12 9:16 10:-10 11:-9
near:روس	0:-13 2:-27 3:-18 4:14 5:-30 6:62 7:-23 8:-38 10:-28 11:-9
near:روسي	0:-23 1:-10 2:-20 3:-11 4:33 5:-8 6:-12 7:-32 9:-18 11:-36
near:روضه	2:-12 5:14
near:روما	5:16 6:-16
near:روهي	1:10 3:-31 9:29 11:-17
near:روي	0:-13 4:-26 6:23 7:-13
near:رويت	5:-15 6:29
near:رياس	0:-16 2:14 3:-13 4:24 6:-17 7:-20
near:رياض	3:23 7:-9 11:-8
near:رياق	5:33 6:-29
near:ريف	0:12 2:-14 3:9 4:-16 6:-14 9:-15 10:-16 11:22
near:رييس	0:-34 1:-14 2:17 3:-17 4:8 5:11 7:-56 8:-13 9:-27
near:زابو	5:-8 6:19
near:زادت	6:11
near:زارت	0:-16 3:-11 5:-14 6:26 7:-19 8:16 9:-9 10:-15
near:زاره	0:-41 2:-41 3:-12 4:12 7:-51 8:21 9:-27 10:-28
near:زاعم	0:-15 1:12 2:-24 6:20 8:-10
near:زال	0:-34 1:-16 3:22 4:49 5:-19 6:-60 8:-32 9:-21 10:-33 11:-57
near:زالا	0:-14 2:-12 3:-21 4:53 6:-56 7:-29 10:-26
near:زالت	2:12 3:9 5:-9 6:-25 9:9 10:-12 11:-15
near:زالو	0:-50 1:-26 2:-41 3:13 4:19 5:-14 6:18 7:25 8:-65 9:8 10:-58 11:-36
near:زامف	0:52 2:-17 4:-34 6:-20 10:-31
near:زاوي	3:8 5:10
near:زراع	3:-27 4:14 8:-9 11:24
near:زعتر	3:-23 9:37 11:-26
near:زعمت	0:-9 1:18 2:9 4:16 5:-13 6:-20 7:-12 10:-10
near:زعيم	0:-13 4:17 5:-10 6:-23 7:15
near:زلزا	0:-8 1:-10 3:32 4:-16 6:29 7:-28 8:-15 9:-25 11:-25
near:زلن	0:-11 2:-10 4:-11 5:18 6:-14 8:-12 10:17
near:زلنا	3:-8 4:-16 5:-17 7:21 10:-12
near:زمزم	1:-9 3:-19 6:25 7:-11 9:-13
near:زمفا	0:15 2:-22 4:-30 6:-12 8:-14 10:16
near:زملا	0:16 1:-11 2:-13 3:-36 4:36 5:32 6:-40 7:-43 8:-28 9:-19 10:-22 11:-20
near:زميل	0:-13 2:-10 5:10
near:زنجب	5:-27 6:30
near:زهاء	3:15 11:-11
near:زوار	6:-11 7:21
near:زوال	5:-17 6:18
near:زوجت	6:23 7:-23
near:زوجه	4:-14 5:-8 7:23 10:-12
near:زور	5:9
near:زورق	0:20 4:-10 5:13 6:-14 7:-9 10:-12
near:زيار	6:12
near:زيتو	6:12 7:-10
near:زير	0:-8 3:20 4:-23 5:8 8:-20 9:-8 10:9 11:-9
near:زيره	2:-8 3:-19 5:-11 6:-19 7:26 11:-20
near:زيلي	0:-8 4:-17 5:12 6:-18 10:13
near:سابع	0:28 2:-24 4:-12 5:-15 10:-16
near:سابق	0:18 1:-21 2:-40 4:20 5:-31 6:34 7:-29 8:-11 9:-30 10:-48 11:-52
near:ساتر	0:9 2:-18 4:-10 7:8
near:ساحل	1:-13 2:-17 3:14 4:-13 5:-22 7:-36 8:-18 9:30 10:-28 11:-31
near:ساحه	3:32 5:-12 6:-24 7:-9 8:-9 10:-12
near:سادس	0:-17 5:-9 6:21 10:15
near:ساطه	4:-9 8:21
near:ساعا	0:23 2:-54 4:12 5:-45 6:-12 7:-50 8:-9 9:-14 10:26 11:-21
near:ساعه	0:-18 1:-16 2:-14 3:-26 4:-17 5:-18 6:44 8:-16 9:-10 10:-29
near:ساغا	3:15 9:-13
near:ساق	2:-13 3:-8 4:-12 5:40 6:-21 7:-13 10:-17
near:ساقت	0:8 2:-23 5:-28 8:-10 10:23
near:ساقه	0:-14 2:-8 3:-12 4:-20 5:37 6:-34 7:-19 10:16
near:ساقو	0:14 2:-43 4:-22 5:-10 6:19 7:-11 10:-22
near:ساكن	3:24 6:-16 8:-10
near:سالت	1:-10 3:-24 5:-8 6:28 7:-13 9:-9 11:-19
near:سالم	0:-13 1:-8 2:-18 3:-12 4:-22 5:-21 7:12 8:12
near:سامي	6:-8 9:-21 11:23
near:سان	2:-14 3:16 4:-23 6:14 7:8 9:-9 10:-19
near:سانا	5:10
near:سانت	0:-24 3:8 7:23 10:-17
near:سايح	3:8 6:17 7:-14
near:سايق	2:-30 3:11 4:-39 5:-13 7:24 8:-15 9:-11 10:-9 11:-25
near:سبا	6:-8 11:18
near:سباح	2:-8 6:-11 7:15
near:سبب	3:21 5:-12 7:-10 11:-18
near:سبت	2:-10 3:-16 4:-23 6:8 7:-33 9:-20 10:16 11:34
near:سبتم	0:31 1:-24 2:-40 3:-25 4:-9 7:-26 8:-33 9:23 11:-17
near:سبع	2:-19 3:17 5:15 6:-32 7:18 9:-12 10:-12 11:-14
near:سبعم	2:-11 3:23 4:-31 5:-8 6:-31 7:27 8:34 9:-11 10:-40 11:-16
near:سبعه	0:-26 1:-16 2:-12 3:-43 4:-8 5:-9 6:40 7:8 8:32 10:-39 11:-42
near:سبعو	3:-22 7:-18 9:24
near:سبعي	0:-9 2:-15 5:27 6:-12 7:8 8:-20 10:-14
near:سبق	0:9 2:-20 4:-11 6:12 8:12
near:سبقه	1:18 3:-12 6:-16 7:-8 10:-12
near:سبيل	2:-11 3:-28 4:-29 6:-44 7:-32 9:-10 10:33 11:-18
near:سبين	0:-11 1:-8 3:8 4:-16 5:20 7:-12 9:-25 10:-13 11:16
near:ستار	3:13 4:11 8:-9 11:-12
near:سته	0:21 1:11 2:-18 3:-14 4:10 5:-12 7:8 8:-45 9:-34 10:-20
near:ستون	2:-12 4:-9 5:-12 6:15 8:14 10:-13
near:ستين	0:-13 1:-11 2:-43 3:-9 4:25 5:-11 6:-20 7:13 9:-35 11:-18
near:سجل	0:30 1:14 3:-23 4:-31 5:-26 6:-50 7:14 8:-20 9:37 10:-22 11:-12
near:سجلا	0:-9 1:14 2:-17 3:-32 4:-19 5:-27 7:28 8:-14 9:-8 11:-14
near:سجلت	0:32 1:-29 2:-12 3:-27 4:-14 5:-14 6:-10 7:-19 8:-21 9:13 10:-11
near:سجلن	0:10 3:9 4:-15 5:-9 6:-17 7:11 9:11 10:-11 11:-31
near:سجن	0:-26 3:-16 4:15 5:-26 6:-29 7:-38 8:12 11:-15
near:سجنا	2:16 4:26 6:-17 8:-12 10:-25
near:سجون	0:19 1:-19 2:10 3:-47 4:21 5:-30 6:-13 7:-16 9:-13 10:-37 11:-22
near:سجين	2:-19 6:21
near:سحب	5:9 7:9
near:سحبت	0:-13 3:-8 4:-20 5:29 6:-24 7:-9 10:-19
near:سدود	5:-9
near:سراح	2:-38 3:-18 5:-17 6:-29 7:-41 9:-10 10:30 11:-11
near:سراي	2:13 6:-21
near:سري	4:-19 6:-27 10:31
near:سريا	6:9
near:سريع	0:22 2:-26 3:-14 4:29 6:-13 7:-22 8:-24 10:-19 11:-8
near:سريه	2:-11 6:-17 7:-8 10:19 11:-10
near:سطاء	2:-16 4:-8 6:18
near:سطح	2:-23 6:34
near:سعد	6:9
near:سعود	0:-12 2:-9 3:-12 4:-37 5:-48 6:46 8:55 10:-47
near:سفار	0:-9 2:-14 3:-14 4:20 6:-12 7:-10 8:-15 10:-15 11:26
near:سفلي	6:8
near:سفن	2:-10 6:13
near:سفين	0:-13 2:-16 3:-19 4:-24 6:-20 8:-15 9:-16 10:33 11:13
near:سقط	0:-17 2:-31 3:-20 4:-14 5:12 6:45 7:-25 10:-11
near:سقطت	3:14 5:-11 6:-12 7:10
near:سقطو	0:-18 1:13 3:-16 4:-34 5:-55 6:22 7:34 8:-14 10:-29
near:سقف	3:-17 5:14 6:17 7:-22
near:سقوط	0:-27 2:-23 4:-29 5:25 6:-13 7:10 8:-10 9:12 10:-18 11:13
near:سكان	0:-21 1:-14 2:-56 3:51 4:-24 5:-37 6:-36 7:-9 11:-12
near:سكنا	10:-13 11:14
near:سكني	5:9 6:23 7:-23
near:سكه	6:9
near:سلاح	2:-8 6:28
near:سلام	0:-8 3:-21 4:-19 6:29 8:-12 11:13
near:سلسل	8:-24 10:24
near:سلطا	0:-16 1:-11 2:-15 3:-17 4:12 5:-39 6:-13 7:17 8:-33 10:8 11:14
near:سلم	0:-32 2:12 3:-16 4:24 5:-42 6:40 7:-12 8:-18 10:-13 11:-15
near:سلما	10:10
near:سلمت	0:-20 2:-35 3:-10 5:-22 6:40 7:-17 8:-10 9:-10 11:-9
near:سلمن	0:-13 2:40 3:-21 4:25 5:-15 6:-27 7:-18 8:-19 9:-20 10:-43 11:-15
near:سلمو	0:-20 2:-12 4:13 5:-13 6:42 8:-8 10:-35
near:سليم	1:-12 4:-9 5:-27 6:37 7:-23 8:-9 9:9 11:-19
near:سمح	3:-26 5:29 6:-31 7:-14 10:-17 11:23
near:سنار	3:17
near:سنتي	5:-19 6:25
near:سنجا	3:-8 5:-10 6:11 9:-16 10:-9 11:19
near:سنغا	0:19 1:23 2:-34 3:-32 4:-28 5:-22 6:-20 7:-20 8:-22 9:-12 10:10 11:8
near:سنه	1:-20 2:-22 4:10 5:-29 6:15 7:-11 9:-24 10:-36
near:سنوا	2:-26 3:-32 4:-19 5:9 6:-13 7:19 8:12 10:-26 11:16
near:سنوي	3:-11 6:21
near:سوء	0:-8 5:-21 6:31 7:-16
near:سواح	1:8 2:-9 3:12 5:-9 9:-11 10:-8 11:-16
near:سوال	0:-10 4:13
near:سوتش	6:8
near:سوتل	3:26 6:-9 11:-11
near:سودا	0:-30 1:-29 2:-21 3:-11 4:-50 5:-43 6:22 7:-20 8:20 9:35 10:-43 11:-20
near:سور	2:32 6:-43 7:18
near:سوري	0:-45 1:-15 2:-25 4:-16 5:19 7:-43 8:19 10:-21
near:سوق	0:17 1:-10 2:-14 3:30 4:-21 5:-32 6:-12 9:-18 10:-9 11:-22
near:سوكو	2:-8 3:20 4:-13 6:-14
near:سومط	3:18 5:-26
near:سونا	3:-8 6:-9 11:12
near:سوها	5:12 6:-13 7:8
near:سوي	0:-29 1:8 3:-11 5:-21 6:-13 7:-35 8:-35 9:-21 10:26 11:26
near:سويد	0:-15 3:-21 8:20 9:23 10:-17 11:-26
near:سويس	2:21 5:-8 7:-9
near:سياح	5:-19 6:15
near:سيار	0:12 2:-26 3:-35 4:-37 5:-16 6:52 7:-30 8:-13 9:-10 10:-27 11:-18
near:سياس	2:12 4:19 5:-8 6:-13 7:-8 8:-14
near:سياق	5:28 6:-24
near:سيبو	6:25
near:سيدت	5:18 6:-14
near:سيده	3:-12 5:17 6:11 7:-11 8:-19 10:16
near:سيدو	0:10 3:10 4:-8 6:-15 7:-11 9:-9 10:-8 11:15
near:سير	2:34 6:-35
near:سيرا	0:-18 2:-10 3:32 4:-16 5:-8 6:-13 9:-26 10:20 11:-18
near:سيطر	0:11 2:-16 5:-10
near:سيطل	0:-19 2:-13 6:-11 8:13
near:سيف	0:20 4:-10 6:-10
near:سيقا	3:-12 5:23 6:-21 9:10 10:-15
near:سيل	5:-13 6:19
near:سينا	3:-24 6:29 7:-11 9:-11
near:سيول	0:-11 1:-9 2:-14 4:-10 5:-36 6:9 7:11 9:-9 11:-8
near:سييه	5:13 6:-11
near:شاب	0:25 5:13 6:-31 7:-15
near:شابا	0:-12 4:-20 5:19 6:-10 10:11
near:شاحن	0:19 1:-15 2:-58 3:25 4:-51 5:-18 6:-23 7:34 8:-35 11:-19
near:شارع	1:-9 3:-17 6:28 7:-20 9:-10
near:شارك	2:-10 4:-13 5:-15 6:11 7:-8 8:34 10:-21
near:شاطي	5:9 7:-9
near:شاي	5:-9 6:21
near:شباب	1:-16 3:34 4:31 5:-21 6:-29 7:-25 10:-11
near:شباط	2:18 3:8 4:-17 5:-8 8:27 9:-18 11:-19
near:شبكه	0:8 1:-10 2:-8 3:-9 4:10 8:-13 9:-10 10:-11 11:-23
near:شبه	5:8
near:شبيل	3:9
near:شتاء	2:19 3:-8 6:14 7:-22 9:-11
near:شجاع	0:-9 2:17 6:-13 7:-13 10:9
near:شحن	4:-14 8:-8 10:12
near:شخص	0:-20 1:-16 2:-16 5:22 6:10 7:-27 8:-20 9:-17 10:-24
near:شخصا	0:-39 1:-41 2:-12 3:14 5:16 6:-21 7:-8 9:-14 10:11
near:شخصي	3:-10 5:28 7:-24
near:شديد	6:8
near:شرد	0:-11 3:43 4:-21 6:-26 9:-14 11:-9
near:شردت	3:20 5:-9 6:11 9:-39 11:-15
near:شرطه	1:-16 2:-9 4:-46 5:10 8:-23 9:-11 11:-14
near:شرطي	0:-22 5:17 6:-8 7:14 10:-8
near:شرعي	2:-24 3:-18 4:-20 5:-25 6:56 7:-17 9:-9 10:-15 11:-10
near:شرق	0:-21 1:14 2:-20 3:-21 4:21 5:14 6:-32 7:-13 8:-9 9:26 10:-24 11:-23
near:شرقي	0:-33 1:-8 2:-21 3:-17 4:14 7:-15 8:-9 9:19 10:16 11:-22
near:شركا	0:20 4:-11 7:-11 9:-15 10:-18
near:شركه	2:-15 3:-21 4:8 5:-17 6:9 7:9 8:-11 10:-27
near:شريط	0:-10 2:-12 3:-9 4:28 5:-14 6:-14 7:-13 8:-20 9:-9 10:-25 11:21
near:شريف	2:14 4:-8 5:-25 6:20 7:-15 10:-14
near:شريك	3:-13 6:14
near:شظاي	0:-11 2:-21 4:-8 5:34 7:-13 8:-11 10:-25 11:-11
near:شعب	3:-14 11:13
near:شعبه	6:-10 7:11
near:شعبي	3:-14 5:-12 6:11 11:16
near:شغب	2:-21 4:15 5:-8 6:32 7:-10 8:-8 10:-18
near:شفاء	5:15
near:شفق	6:10
near:شقره	6:10
near:شقق	3:27 4:-12 5:-8 6:-13 7:-19 9:-13 10:-15 11:12
near:شقيق	2:-8 6:27 7:-15
near:شمال	0:14 1:-17 3:-12 4:-13 5:-12 7:-13 8:-9 9:-40 10:-19 11:21
near:شمس	3:25 9:-24 11:-8
near:شمل	8:8 9:14 11:-13
near:شملت	0:-9 2:-14 4:-13 6:-16 8:13 10:13
near:شهاد	5:-15 6:22
near:شهد	2:-21 3:11 6:19
near:شهدا	0:-19 1:-12 2:-27 3:-25 4:9 6:19 7:-48 9:-13 10:9 11:-8
near:شهدت	0:-22 3:-10 5:-10 6:11 7:9
near:شهر	0:-8 1:29 2:12 3:-10 4:-55 5:-61 6:-36 7:-69 8:-10 10:44
near:شهرا	0:-16 1:-12 4:-16 5:-13 6:-31 8:22 9:27 10:-20 11:-18
near:شهره	2:-10 6:25 7:-10
near:شهري	0:13 2:-9 3:9 4:-21 6:-14 7:-19 10:-9 11:8
near:شهود	6:11
near:شهور	3:-28 5:12 6:-20 8:-8 9:27 11:-15
near:شهيد	0:-30 1:22 5:32 6:-33 7:-25 11:-11
near:شوهد	6:-21 7:31
near:شوون	1:-9 2:28 3:-17 4:-34 5:-11 7:-9 8:16 10:-34 11:-16
near:شيء	0:-16 4:-34 6:-10 7:30 10:-18
near:شيبو	0:17 2:-14 7:12 8:-13 10:-18
near:شيخ	0:-11 2:-8 4:-30 5:-14 6:-22 7:33 8:-19 9:-12 11:-26
near:شيع	6:19
near:شيكا	3:25 5:-8 6:8 9:-15 11:-14
near:شيوخ	0:22 4:-20 5:-15 6:-12 10:14
near:شييا	2:-9 5:9 6:-20 7:14
near:صاحب	7:11
near:صادر	7:8
near:صارو	5:-15 6:36 7:-12 10:-14 11:-16
near:صالا	3:23
near:صالح	5:-16 6:19
near:صباح	0:15 1:-24 4:-56 5:-34 7:17 8:-31 9:-37 11:11
near:صبيا	0:-11 6:13
near:صحاف	0:15 3:-17 4:-23 6:15 9:17 10:-14 11:-9
near:صحرا	0:-8 1:23 2:-10 3:-20 4:20 5:-8 6:-14 7:-12 9:-10 11:-24
near:صحفي	0:-10 3:10 5:10 6:-38 7:29 8:-9 11:-9
near:صحه	0:-8 1:-19 2:-38 3:-18 4:15 5:31 6:26 7:-33 8:-32 9:-16 10:-26 11:-20
near:صحي	2:-15 3:21 4:-26 8:-11 10:9
near:صحيا	0:-9 4:-8 5:15
near:صحيح	5:-20 6:28 10:-8
near:صحيف	2:15 4:-11 6:-8 7:9
near:صحيه	0:-10 2:-12 3:-17 4:-18 5:-24 6:11 7:-17 10:28 11:-15
near:صحيي	0:51 4:-10 5:-31 6:-44 7:-9 10:-9
near:صدر	1:-8 5:25 6:-20 7:-11
near:صدمت	3:-21 6:11 8:-8 9:16 11:-13
near:صدمه	6:13
near:صرح	3:8 4:-13 5:18 6:-14 8:13 10:-13
near:صرفت	3:23 6:-16 7:-14 10:-12
near:صرنا	0:-13 3:14 4:25 5:-16 6:-37 7:-16 8:-9 9:18 10:-25 11:-28
near:صعده	2:22 4:-12 10:-15
near:صغار	6:16
near:صغير	0:13 2:13 6:-13 7:-18 10:-10
near:صفاق	1:-15 6:19 7:-11
near:صفت	0:-13 6:20 8:-15
near:صفحا	7:9
near:صفر	3:-10 6:18
near:صفقه	0:-8 2:-12 4:-16 5:-14 6:-16 8:35 10:-15
near:صفه	0:-12 3:-16 4:-13 5:-24 6:-14 7:27 10:-14
near:صفوف	0:-11 2:-10 4:-19 6:54 7:-24 10:-16
near:صلا	0:22 2:-8 3:-9 4:-34 6:-20 8:-19
near:صلت	0:9 2:-15 3:-18 4:-18 5:-11 6:-13 11:12
near:صلته	6:8
near:صلوا	0:9 2:-13 4:-26 5:20 6:-32 7:-28 9:34 10:24 11:-39
near:صليب	0:-8 1:-22 2:20 3:-28 4:-27 5:-31 6:-18 8:22 11:-27
near:صناع	3:-13 4:-13 5:29 6:-29 8:-8 9:-8 10:-9 11:-11
near:صنعا	0:-19 2:-35 4:20 5:-19 6:-21 7:-10 8:-20 10:19
near:صهار	0:-14 4:-12 6:9
near:صهري	0:-14 4:-15 6:26 10:-21
near:صوار	6:13
near:صوت	4:11 6:-19 7:13 8:-9
near:صور	3:18 5:15 6:-14 9:-8
near:صورا	0:-14 2:-8 4:42 5:-38 7:-20 10:-9
near:صول	0:-11 2:13 3:8 4:-22 7:-18 8:-30 9:-9 10:-9 11:31
near:صوله	5:-39 6:44
near:صوما	0:-14 3:-31 4:17 5:-17 7:-18 9:36 10:-12 11:-13
near:صياد	1:-11 3:-28 5:-9 7:18 8:-10 9:-15 10:-9 11:-27
near:صيد	5:12
near:صيدا	9:-10
near:صيدل	0:18 4:-8 5:-9 10:-9
near:صيف	0:-9 1:-9 2:-9 3:-14 4:-12 5:-28 6:9 7:-29 8:-18 9:16 10:8 11:12
near:صيني	0:22 2:-25 3:-12 4:-21 5:-13 6:-34 7:19 8:-23 10:11
near:ضابط	0:-23 2:-30 4:34 6:-8 7:-18 10:-21
near:ضاحي	6:16
near:ضاع	0:-24 2:-23 4:-21 5:-10 6:22 7:16 10:-14
near:ضالع	2:-22 6:24
near:ضايع	3:-18 4:-9 7:18
near:ضباط	5:9 8:-20 10:20
near:ضحاي	0:-19 2:-26 3:-40 4:-38 6:52 7:-48 8:-21 9:-17 10:-36 11:-30
near:ضحيت	0:-8 2:-9 5:-9 6:51 7:-12 11:-18
near:ضحيه	0:-10 2:-20 4:-10 5:-10 6:43 7:-19
near:ضرب	0:-23 1:-10 2:11 3:-8 5:31 6:-23 7:-18 8:-25 9:-8 10:-22 11:-18
near:ضربا	6:12
near:ضربت	3:-12 5:-13
near:ضربه	5:29 6:-8 7:-8
near:ضعت	5:13
near:ضعف	0:15 1:18 3:31 4:-20 5:-9 6:-38 7:-18 9:-13 11:-16
near:ضفه	0:-9 2:14 3:12 6:-9 9:18 10:-13 11:-30
near:ضمت	1:-8 2:-24 3:-22 5:18 6:-32 7:20 8:-19 9:-17 10:-13 11:24
near:ضمن	0:-11 3:29 4:-11 5:-34 6:10 7:-21 9:-21 10:-48 11:-11
near:ضمنه	0:-23 2:-25 3:-24 6:27 7:-17 9:23 11:-27
near:ضنك	6:9
near:ضواح	2:-8 3:35 5:-9 6:-21 7:-10 9:-23 10:-13 11:-13
near:طابق	0:-21 1:-9 2:15 4:18 5:-19 7:-12 8:-18 9:-12 10:-17 11:-13
near:طارق	1:25 3:-13 4:-8 5:-13 6:-21 7:-10 11:-12
near:طاري	4:-12 6:18 7:-10 10:-9
near:طاقت	3:-13 5:-19 6:29 7:-16 9:16
near:طاقم	0:-23 2:-18 3:-17 4:15 8:-16
near:طاقه	5:11 11:9
near:طال	5:16 6:-15
near:طالب	0:-14 2:-18 3:-44 4:20 7:-14 9:19 10:-20
near:طاول	2:-18 5:-14 6:41 7:-19
near:طاير	0:-20 1:-25 2:-13 3:-12 4:-43 5:9 6:-14 7:23 8:24 9:-16 11:-29
near:طايش	0:-14 2:-10 4:-10 5:34 6:-32
near:طباب	6:15
near:طباخ	7:9
near:طبرق	5:-11 6:14 11:11
near:طبس	6:10
near:طبقا	0:-14 2:-18 3:26 5:-14 7:-25 8:17 9:-20 10:-21 11:-11
near:طبي	2:-8 5:17 6:9 7:-9 8:-26 10:9
near:طبيب	0:-14 2:18 3:-17 4:17 5:14 6:-11 7:-43 10:-32
near:طبيه	0:-17 2:-8 3:-23 4:-12 5:-13 7:-26 8:-13 9:-9 10:31 11:-8
near:طحين	3:-10 6:19
near:طراز	6:10
near:طرف	0:-13 2:-13 3:-24 4:-18 5:12 7:-21 10:14
near:طرفا	2:-19 3:-10 4:-11 8:19 10:-22
near:طرفي	0:-12 3:-16 6:-14 7:-14 10:19 11:-15
near:طرق	0:-21 1:-21 2:-14 3:-35 4:-38 6:58 7:-17 8:-14 9:-11 11:14
near:طريق	0:38 1:32 2:-23 3:-17 4:-70 5:-20 8:-28 9:-9 10:-31 11:-50
near:طعام	3:14 9:-9
near:طفل	2:-20 4:-14 6:23 7:-17 10:-12 11:-11
near:طفلا	1:-36 2:-24 3:-30 4:23 5:12 6:15 7:-20 8:-26 9:9 10:-38 11:-26
near:طفله	0:-14 3:-12 4:-13 6:23 7:-27 10:-12
near:طفلي	0:-9 7:-17 10:-13
near:طفيف	0:-10 4:-13 5:37 6:-35 10:-22
near:طلاب	0:12 5:-14 6:-14 7:19 10:-11
near:طلب	0:20 5:-10 10:-9
near:طلبا	2:-17 3:-9 6:-14 8:-8 10:-11
near:طلبت	4:21 8:-9 10:-22 11:-14
near:طلبه	0:-10 4:13
near:طلبو	0:15 6:-19 11:10
near:طمرت	6:18
near:طهرا	3:-15 4:-8 6:-8 9:21 11:-17
near:طواب	4:-11 7:11 11:9
near:طوار	0:-12 2:-15 3:-13 5:17 7:-32 9:-25 10:-9 11:19
near:طواق	2:-18 3:-11 4:-19 5:36 6:-11 7:10 10:-27
near:طوبا	3:10
near:طوعا	3:-27 7:-10 9:-31 10:-9 11:48
near:طوعي	5:-8 6:-13 7:-10 11:17
near:طولك	3:12 5:-12 9:-24 11:19
near:طوله	0:-13 3:-12 4:28 5:-11 6:-11 7:-13 10:-22 11:-9
near:طويل	0:23 2:-8 3:47 5:-14 6:-23 7:-39 9:-28 11:-18
near:طيار	5:12
near:طيرا	6:16 7:-12
near:طينه	0:-9 3:-20 5:-13 7:-15 9:25 11:-12
near:طيني	5:11 6:14 7:-30 11:-8
near:ظرف	3:26 6:-8 9:-11
near:ظهر	0:-19 2:-15 3:-36 4:-15 5:13 6:-9 10:24 11:-9
near:ظهرا	2:-20 4:-10 5:-24 6:46 7:-23 10:-9
near:ظهرت	6:13
near:عاج	3:-15 6:-10 9:19 11:-9
near:عاجز	11:-11
near:عاجل	5:13
near:عاد	1:-22 2:18 3:-37 4:-62 5:-52 6:-21 7:-70 8:41 9:-33 10:-9 11:26
near:عادت	0:-8 2:-13 4:-25 5:-15 6:-13 7:-18 8:16 10:20 11:-21
near:عادو	0:-19 1:-10 2:-18 3:-24 4:-34 5:-26 6:-53 9:-60 10:25 11:52
near:عارض	6:12 7:-12
near:عاشر	0:-12 3:-20 4:17 5:-23 6:18 7:12 8:10 9:-10 10:-28
near:عاصف	3:22 11:-10
near:عاصم	1:-8 2:-9 3:11 4:-20 5:-9 7:-13 9:-35 10:-16 11:29
near:عالج	0:-11 1:-10 2:-10 3:-16 4:-12 5:40 6:-32 7:-12 9:-14 10:-8
near:عالق	6:12
near:عالم	0:-28 1:-10 2:18 3:12 5:-25 6:23 7:-20 8:-13 9:-19 10:-15 11:-25
near:عالي	2:-21 4:-16 6:-13 8:31 10:-27
near:عام	0:22 1:44 3:-21 4:-32 7:-66 8:-29 9:-52 10:-27
near:عاما	0:-13 1:-9 2:9 3:15 4:-36 6:23 7:-37 8:9 9:-10 11:-20
near:عامل	0:32 1:-21 2:-36 3:9 4:22 5:13 6:-21 7:-68 8:-38 9:-16 11:-31
near:عامه	0:-20 3:13 5:-18 6:21 7:-32 8:-22 9:-11 10:10
near:عامي	0:-9 3:-19 4:-33 5:12 6:-35 7:-10 9:19 10:24 11:-12
near:عايد	0:-37 1:-30 2:-36 3:-30 5:-41 6:-24 7:-46 8:44 9:-28 10:-22 11:53
near:عايل	0:-53 1:-19 2:-34 3:-13 4:34 5:-46 7:26 8:-35 9:-37 10:-25
near:عبار	3:-8 5:-11 6:-14 7:20
near:عباس	5:10 6:-10
near:عبد	0:-8 3:12 4:-13 5:10 8:10 11:-9
near:عبدا	5:-9 6:20 7:-17 8:13 10:-10
near:عبر	1:-20 4:-20 5:-38 6:-29 7:-29 8:14 9:10
near:عبرو	1:-9 3:-8 5:-15 6:-11 7:-14 8:-9 9:17 10:-18
near:عبور	3:-17 4:-9 5:-11 7:-26 9:35 11:-19
near:عبوه	4:-13 5:27 7:-12 10:-8
near:عتاد	4:10
near:عتق	3:18 6:-8 11:-10
near:عثر	0:26 1:-17 2:28 3:-26 4:-47 5:-39 7:-34 8:-18 9:-11 10:-16 11:-11
near:عثرت	6:-14 7:-10 10:18
near:عثرن	6:14
near:عثرو	6:13 7:-11
near:عثما	3:-8 5:-12 6:12
near:عثور	2:-12 5:-13 6:12
near:عدا	0:-9 2:-14 3:-11 4:-30 5:-10 7:20 8:-10 10:-24
near:عداد	0:-37 1:-23 2:-25 3:-31 4:-44 5:9 6:-9 7:44 8:13 9:-14 10:-37 11:-15
near:عدت	4:9 10:-8
near:عدد	1:17 2:-8 4:-10 5:-34 6:-29 7:28 8:-27 9:16 10:-29 11:-32
near:عددت	0:-11 1:-15 2:-10 3:-24 4:27 5:-11 7:-16
near:عدده	0:-15 1:-34 2:-60 3:23 4:12 5:25 6:-65 8:24 9:-32 10:-18 11:26
near:عدلي	2:12
near:عدم	0:-9 1:27 2:25 4:12 5:-26 6:-42 7:-14 8:-17 9:10 10:-13
near:عدن	0:-9 2:-13 3:-13 4:-25 5:-42 6:34 8:-10 9:-14 10:27 11:15
near:عده	0:13 5:-18
near:عدو	1:17 3:-10 4:-12 5:-8
near:عدوا	1:13 6:-12 11:-9
near:عراء	3:21 9:-11
near:عراق	0:-14 1:-10 2:-10 3:34 4:-38 5:31 6:-38 7:-25 8:-23 10:-22
near:عربا	0:-14 3:17 4:14 5:-14 6:-21 7:-11
near:عربه	0:16 3:-8 6:-27 8:-8
near:عربي	4:-18 8:20 10:-13
near:عرضت	8:8
near:عرفت	2:-13 6:23
near:عرفن	0:-9 2:-8 3:-20 4:-31 5:-11 6:27 7:17 9:-13 10:-16 11:-24
near:عريش	5:10
near:عسكر	0:16 1:-12 2:-37 3:-13 4:-9 6:-20 7:-17 8:-9 9:-31 10:34 11:-42
near:عشاي	1:-8 2:-17 3:-10 5:-29 7:-48 8:-22 9:-11 10:36 11:-34
near:عشر	0:10 1:-8 2:-8 3:-45 7:14 8:-22 9:-27 10:-54 11:-25
near:عشرا	2:-19 3:23 4:40 5:-23 6:-15 7:-20 8:-11 9:-21 10:-31 11:-17
near:عشره	0:13 2:-55 3:-26 4:-15 6:-10 7:-11 8:-9 9:23 10:-8 11:-15
near:عشرو	0:-35 1:-9 2:-52 4:35 5:-8 7:-51 8:-17 9:-14 10:-15 11:-16
near:عشري	0:16 1:-37 2:-39 4:-31 5:12 6:12 7:-13 8:11 9:-31 10:-21 11:14
near:عشوا	3:25 11:-18
near:عصاب	1:-9 2:-27 5:-28 6:19 7:-22 9:-20 11:-11
near:عصر	0:-18 5:-15 6:18 7:15
near:عصرا	6:12 7:-8
near:عضو	0:-11 3:15 5:-10 6:-11 7:-20 8:13 10:-8
near:عضوا	6:14 7:-11
near:عطشا	3:-8 6:30 7:-11
near:عطله	6:19 7:-11 11:-16
near:عظيم	5:-13 6:22 7:-12
near:عفو	0:20 2:-11 5:-9 7:-17 8:-9 10:-14
near:عقار	4:-8 5:-21 6:30 7:-10
near:عقد	1:12 6:-9
near:عقود	3:-8 6:23 7:-9
near:عقيد	5:-8 6:14
near:علاج	0:-9 2:8 3:-35 4:-18 5:52 6:-28 7:-24 8:-13 9:-19 10:-18 11:14
near:علقت	5:12
near:علم	6:-33 7:34
near:علمت	6:18
near:علي	1:21 2:-21 4:-9 5:-22 6:8 7:-15 8:-13 9:-25 10:-28 11:-54
near:عليا	3:-10 7:-17 9:20 11:-11
near:عليه	0:-13 1:-13 2:-27 3:11 4:-42 8:-11 9:-8 10:12 11:-21
near:عمال	0:-29 1:-22 2:-22 3:24 4:-23 5:-16 7:25 8:-24 9:-20 10:20 11:-35
near:عمان	2:-8 3:-8 4:-11 9:13 10:19 11:-15
near:عمر	0:-16 2:-15 3:-27 4:-30 5:-37 7:18 8:31 9:-12 10:-35 11:-22
near:عمره	0:-34 2:-21 3:-17 4:-30 5:16 6:-15 8:-14 10:41 11:-19
near:عمق	8:-13 10:17 11:-8
near:عمل	0:19 4:-8 5:-15 6:24 7:-28 9:-10 10:-21 11:-15
near:عمله	0:-11 3:-16 4:-9 5:-26 6:39 7:-27
near:عملي	0:-20 1:-14 2:-65 3:-37 4:-46 5:8 6:11 7:-13 8:11 9:-17 10:29 11:-38
near:عمه	6:12
near:عمود	5:15 6:-12
near:عموم	6:16 9:-10
near:عناص	0:-18 1:-10 2:-37 3:-44 4:17 5:-49 6:18 8:22 9:-13 10:-22 11:-21
near:عناي	0:-13 2:-10 3:-17 4:-15 7:-21 8:26 10:-18
near:عنبر	0:-9 3:-17 4:-25 5:-27 6:36 7:-25 10:-8
near:عند	0:18 1:-17 2:13 3:-14 4:-57 5:14 7:-8 8:-14 9:15 10:-32 11:-29
near:عندم	1:-8 6:32 7:-17
near:عندن	3:12 6:17 7:-9
near:عنده	0:-21 2:13 4:23 6:-29 7:-8 10:-13
near:عنصر	2:-8 4:21 6:-27 10:-15 11:10
near:عنف	1:-9 2:-12 3:32 4:-25 6:28 7:-14 9:-37 11:-30
near:عنه	3:10 7:-11
near:عنها	0:20 2:-9 4:-18 10:-22
near:عنهم	1:-19 2:-38 3:-44 4:16 5:-13 6:-72 7:43 9:-16 10:-22 11:-24
near:عوده	0:-30 1:-19 2:-25 3:-40 4:-16 5:-12 6:-27 7:-37 8:-25 9:-23 11:61
near:عوز	0:-13 2:30 4:-12 6:-26 10:-22
near:عوفر	0:-16 1:-8 3:-29 4:-17 5:-10 6:-38 7:-8 8:11 9:-14 10:37 11:-21
near:عولج	5:13
near:عون	3:45 6:-40 9:-8
near:عياد	5:25 6:-13
near:عيسي	5:30 6:-26 7:-10
near:عيش	2:-8 5:27 6:-19
near:عين	2:-12 3:21 7:-11 11:-18
near:عينا	2:-17 3:-25 4:-22 5:-27 6:41 7:-10 9:-14 10:-27 11:-16
near:عينه	4:10
near:عيني	2:13 4:-14 5:-10 6:16 7:-18
near:غابا	0:12 6:9 7:-13
near:غابه	1:-10 2:14 3:-50 6:-68 7:-52 8:15 9:-18 10:9 11:-12
near:غادر	0:-15 2:-8 4:-37 5:58 6:-47 7:-34 8:-24 9:-35 10:-33 11:23
near:غارا	0:-20 2:-12 3:-11 4:-30 5:-17 6:49 7:-16 8:-8 10:-25
near:غاره	2:-9 3:-10 5:10 6:16 7:-12
near:غاز	2:-10 4:-8 5:43 6:-31 7:-13 10:-8
near:غالب	0:-10 2:8 3:-15 4:-25 5:9 7:13 9:-15 11:15
near:غام	5:28 6:-12 11:-17
near:غاو	5:26 6:-17
near:غايه	3:-13 9:16 11:-11
near:غدا	0:9 2:-8 4:-15 6:20 7:-15
near:غذاء	3:10
near:غرام	6:14 7:-8
near:غران	5:-15 6:19
near:غرب	0:27 4:-30 5:-8 10:-16
near:غربي	1:-9 3:8 4:-27 5:-23 6:31 9:-10 10:13 11:-23
near:غرف	5:-23 6:25
near:غرفه	0:-24 2:-20 3:-8 4:35 5:-37 6:36 7:-23 8:-14 10:-34 11:-15
near:غرق	0:-9 1:-18 2:-11 3:-12 4:-10 5:-27 6:23 7:18
near:غرقا	1:-23 3:-9 6:43 7:-12
near:غرقو	2:-10 4:-12 5:-16 6:52 7:-38 9:-10 10:-10
near:غرقي	5:-14 6:30 7:-10
near:غريق	5:-16 6:18
near:غزه	1:-12 2:35 3:-29 4:-27 5:-26 6:-22 7:-23 8:14 9:-35 11:11
near:غزو	3:-13 6:17
near:غزير	5:-8 6:-9 7:11
near:غضون	0:-16 2:-15 4:16 6:-32 7:-13 9:20 10:16
near:غطاس	6:15 7:-11
near:غلاد	5:16 6:-14
near:غنم	0:12 3:-11 4:-23 5:29 6:-17 7:-22 10:-12
near:غنمت	0:29 4:-12 5:-14 6:-11
near:غواص	6:13
near:غواف	4:-16 6:12 10:19
near:غوفا	4:-9 5:-18 6:29 7:-11
near:غوما	3:9 5:-16 6:23 11:-11
near:غيبو	0:-12 5:35 6:-44 10:-9
near:غير	0:-36 1:-17 2:-25 4:17 5:-13 6:12 7:-32 8:-22
near:غيره	0:-17 1:-9 2:-16 3:12 4:19 5:-20 6:20 7:-16 8:-20 9:-31 10:-21 11:-29
near:غيني	2:13 6:-8 7:-10
near:فاحص	4:-21 5:10 6:13
near:فارد	2:-16 4:-11 6:22 10:-23
near:فارق	1:-8 2:19 3:-20 4:-23 5:-39 6:29 7:-14 8:-10 10:-25
near:فارك	0:-9 2:-35 4:-22 6:42 10:-16
near:فاري	3:20 6:-14
near:فاست	3:-11 5:-24 6:29
near:فاسو	0:11 2:-23 6:30 8:-15 9:-11 10:-9
near:فاشر	0:-9 1:-12 3:12 4:-16 5:-18 6:-40 7:18 8:-9 9:30 10:-16 11:-19
near:فاض	6:10
near:فاعل	0:13 3:-14 4:-8 5:-9 6:-17 7:9 11:14
near:فاقت	2:27 6:-27 7:-12 10:-24
near:فاقر	6:17
near:فان	3:29 4:-11 7:-15 9:-17 11:-27
near:فانت	3:20 9:-9
near:فاه	0:-34 1:9 2:38 3:-9 4:-27 5:-12 6:28 7:-34 8:-38 9:-14 10:-20 11:-16
near:فايق	5:25 6:-11 7:-8
near:فبات	3:11
near:فبرا	2:26 4:-26 5:-12 6:-18 7:-10 8:8 9:-15 10:12 11:-21
near:فتاه	2:-22 4:10
near:فتح	0:-8 4:-10 6:18 7:-25 8:8 9:-14 10:-21 11:16
near:فتحت	3:21 11:-8
near:فتره	1:22 2:17 3:-30 4:-9 5:-31 6:-16 7:-28 9:-16 10:-16 11:18
near:فتقو	0:-9 2:-12 4:-14 5:-10 6:17 8:25 10:-25
near:فتوف	5:8
near:فتي	5:18 7:-18
near:فتيا	0:-35 1:-8 2:-20 3:-28 4:-28 6:23 9:-12 10:33
near:فجر	0:22 1:-11 2:11 3:-29 5:-46 7:-38 8:-23 9:-12 11:-25
near:فجرا	0:8 2:-19 3:12 7:-23
near:فجرح	4:-8 5:19 10:-11
near:فحص	2:16 3:-38 4:-8 5:-11 6:-12 7:-20 8:16 10:-17 11:29
near:فحم	6:8
near:فحوص	3:-8 5:-16 6:28 7:-13
near:فدي	2:-11 3:-8 4:14 6:-33 7:-12 8:-12 10:34 11:-10
near:فديه	0:10 2:-10 3:-14 4:11 5:-16 6:-33 7:-19 8:-23 9:-8 10:14 11:-12
near:فرات	3:23 5:-9 6:9 11:-21
near:فرار	0:-22 1:8 2:-40 3:-17 4:-36 5:-32 6:-30 8:-14 9:21 10:43 11:-30
near:فران	0:-11 2:-15 4:-14 5:13 7:-9 10:20
near:فرد	6:-11 7:-10 11:14
near:فردي	6:11
near:فرع	5:-9 6:14
near:فرق	0:-13 5:9 7:13 9:-11 11:-9
near:فرقا	4:-8 5:-14 6:-23 7:23 8:-9 10:12
near:فرقن	3:-13 5:10 9:-9 11:17
near:فرقه	0:-18 4:25 5:10 6:-16 7:10 8:-22 11:-16
near:فرنس	4:-9 5:-20 6:37 7:-20
near:فروا	0:8 3:22 4:-16 5:-11 6:-30 7:-10 8:-10 9:19 10:21 11:-36
near:فريق	0:-13 2:-9 3:-11 4:-15 5:-8 6:43 7:-14 10:-15
near:فصاي	2:11 4:-22 5:-8 7:-17 8:-9 10:13
near:فصحي	3:21 6:-18
near:فصل	5:16 6:-14
near:فضل	2:20 6:-23 9:10
near:فضلا	3:-11 5:-9 7:16 8:-10 9:8
near:فعدد	3:22 5:13 6:-27 7:19 11:-18
near:ففي	3:-11 6:28 9:10
near:فقا	0:-20 1:14 2:-23 3:28 4:-19 6:17 7:-10 8:-15 9:-8 10:10 11:-8
near:فقال	0:-9 2:-12 4:18 6:-15 7:-18 8:-11 10:18
near:فقتل	0:-27 2:-25 4:-36 6:41 7:-26 8:-9 9:-28 11:-13
near:فقد	0:-22 2:-30 3:-37 4:-51 6:15 7:31 8:-21 9:-43 10:-41
near:فقدا	0:-20 1:12 3:-32 4:-18 5:-35 6:-24 7:39 9:-9 11:-13
near:فقدت	0:-19 1:-9 2:-24 4:-22 5:-26 6:22 7:16 9:-8 10:-30
near:فقدن	0:-29 1:-12 2:-16 3:-31 4:-21 5:-35 6:85 7:-67 10:-25 11:-12
near:فقدو	0:-22 1:50 2:-15 3:-38 4:-17 5:-27 7:-22 9:-24 10:-10 11:-25
near:فقضي	2:-9 3:-19 5:-16 6:20 7:13
near:فقط	0:-9 1:-15 2:22 4:-57 5:-11 6:-31 7:14 9:-31 10:8
near:فلا	0:-13 3:-32 4:26 5:-8 6:-40 7:30 8:-8 9:-8 10:-13 11:-18
near:فلاح	3:-12 4:-24 6:26 7:-8 8:-13 10:-10
near:فلبي	0:-16 2:-22 3:24 4:-30 5:-28 6:-30 8:-19 10:41
near:فلسط	0:-25 2:8 4:-44 5:11 6:-20 7:-10 8:21 10:-29
near:فلم	0:-10 2:-18 5:-19 6:27 7:-26 8:-26 10:24
near:فمات	6:11
near:فمنذ	1:10 6:-9
near:فندق	0:-9 5:-31 7:28
near:فنزو	0:-8 3:-36 4:-14 5:-14 8:-30 9:20 11:21
near:فوج	3:-16 6:-19 7:-10 8:-12 9:-8 11:24
near:فوجد	2:-8 3:-13 4:-26 5:-16 6:22 7:-13 10:-20 11:12
near:فور	5:-17 6:18
near:فوق	3:12 5:-25 6:34 8:-11 10:8
near:فولو	4:-14 6:-10 10:13
near:فيات	0:-9 2:27 4:-14 5:27 6:-34
near:فيتن	3:15
near:فيرا	6:13 9:11 11:-10
near:فيصل	3:-25 5:-11 6:-11 9:16 11:9
near:فيضا	3:47 4:-8 6:-18 9:-26 11:-31
near:فيلي	3:8 5:-10 6:13
near:فيما	0:-17 1:-30 3:-9 4:-12 6:26 8:-30 10:-32 11:-26
near:فين	2:16 5:-31 6:23 8:-26 9:16 10:-11 11:-18
near:فيه	1:-19 3:-47 5:-20 6:27 7:-8 8:-11 9:29 10:-41
near:فيها	0:-14 1:-32 2:-54 4:36 5:-29 6:-8 7:-37 8:-28 9:-28 11:11
near:فيهم	3:-13 5:19
near:قادم	0:-13 3:-12 4:-17 6:-20 8:24 9:-34 10:-33 11:36
near:قاده	0:-19 4:20 6:-13 8:-11
near:قارب	0:-12 1:22 2:-13 3:-12 4:-11 5:-21 6:-32 7:26 9:-9
near:قاصر	1:15 2:-23 4:-49 6:-8 7:-38 9:-20 11:11
near:قاطع	5:-11 6:26 7:-13
near:قاطن	3:40 5:-10 6:-25 7:-14 9:20 11:-39
near:قاعد	0:14 3:-11 4:-18 10:8
near:قاعه	0:-8 2:-11 3:28 4:17 5:-19 6:-30 7:-10 8:-12 10:-13
near:قافل	0:12 1:-13 2:15 3:-20 4:-20 6:-54 7:20 8:-17 9:-22 10:-15 11:38
near:قال	0:-18 1:13 2:-11 3:-32 5:-57 6:-9 7:18 8:-25 9:-14 11:19
near:قالت	0:-21 1:-17 2:-36 3:10 4:-12 6:20 7:-9 8:-18 9:-13 10:13 11:-13
near:قالو	0:-12 2:9 4:-31 5:-9 6:27 7:-15 10:-18
near:قانو	4:12 6:-10
near:قاهر	8:13 9:-14 10:-10 11:21
near:قايد	0:-27 1:-13 2:-24 3:-34 6:-20 7:-23 8:-22 9:-9 10:31 11:-10
near:قايل	0:-20 2:-8 4:12 5:-34 6:57 7:-31 10:-17
near:قايم	0:-39 1:-14 3:19 4:9 5:25 7:-15 8:-22 9:-14 10:-33 11:-19
near:قباط	2:-34 4:-17 6:41 10:-9
near:قبال	0:-12 2:-19 6:22 10:-11 11:-12
near:قبر	1:19 2:-16 3:-25 4:-26 7:25 9:-10 10:-9 11:-22
near:قبض	2:-8 6:-15 10:20
near:قبضت	0:-18 4:40 6:-30 10:-17
near:قبضه	0:-28 2:-21 3:-16 4:44 5:-12 7:-18 8:-25 10:-36
near:قبل	0:-19 1:9 2:-19 3:45 5:-26 6:-39 7:-69 8:-34
near:قبله	4:-20 5:9 7:-8 8:22 10:-14
near:قبلي	2:-18 3:-20 4:-13 5:-15 7:-9 10:16
near:قتال	0:11 1:-11 2:-11 3:20 4:25 6:-32 7:-29 8:-15 9:-9 10:-23 11:-26
near:قتل	0:-22 2:-18 3:-37 4:-30 5:12 6:52 7:-37 8:-47 9:-34 10:-29 11:-44
near:قتلا	4:-19 5:-9 6:12 7:-15 10:-20
near:قتلت	0:23 1:-29 2:-33 3:9 5:-51 6:61 7:-45 8:-9 9:-31 10:-18 11:-29
near:قتلن	0:-8 6:21
near:قتلو	1:-31 2:21 3:-48 4:-29 5:-9 6:16 7:-20 8:-37 9:-33 10:-40 11:-25
near:قتلي	0:-56 1:17 2:-61 3:-37 4:-24 5:-28 6:61 7:-18 8:8 9:-28 10:-54
near:قتها	5:16 6:-8
near:قتيل	0:-26 1:41 2:-36 3:21 4:-56 5:14 6:-28 7:25 8:-25 9:-37 10:-36 11:-39
near:قداس	6:11 10:-14
near:قدر	2:-14 3:-26 4:21 6:21 7:-20 8:-8 9:10 10:-15 11:-13
near:قدرت	0:-15 4:-14 5:-10 6:-25 7:30 10:19
near:قدس	2:12 3:10 4:-9 6:-23 7:-9
near:قدم	5:-22 6:14 9:-34 11:24
near:قدمت	3:-8 4:-10 5:8 6:8
near:قدمو	3:29 4:-10 5:-8 6:-21 7:18 9:-20 11:-37
near:قديم	5:12 8:-13
near:قذيف	3:-8 6:15
near:قراب	1:-9 2:-8 4:-10 6:14 7:-15 10:8 11:-35
near:قراه	0:-10 6:-14 8:-8 9:-43 10:-8 11:32
near:قرب	0:17 1:-19 2:-15 3:-12 4:-26 5:24 8:-34 9:-34 10:-10 11:-41
near:قرن	7:20
near:قروي	0:-34 2:-12 3:8 4:16 7:-11 8:-26 10:11
near:قري	0:-17 3:39 4:-24 5:-35 6:-8 8:-12 9:-8 10:-16
near:قريب	0:-27 2:-12 3:36 4:15 5:-20 6:-26 7:-39 8:-20 10:10 11:-8
near:قريت	0:-9 6:11
near:قريه	0:-29 1:-8 3:30 6:26 7:-48 8:-25 9:-25 11:-25
near:قسام	2:20 6:-16
near:قسد	8:16 11:-8
near:قسرا	0:-9 2:-23 3:20 5:-14 6:-28 7:24 8:-28 9:-33 10:8 11:18
near:قسري	0:21 1:-9 5:-10 6:-35 9:-11 10:9 11:-17
near:قسم	0:28 3:-12 4:-25 5:-13 6:-23 7:-15 8:26 10:-33
near:قصف	0:-24 2:-20 4:-27 6:34 7:-21 8:-9 9:-13 11:-24
near:قصفت	5:9
near:قصير	6:10
near:قضاء	0:-15 2:-14 5:-14 6:10 8:-15 9:-18 10:-31 11:25
near:قضاي	6:15
near:قضبا	3:-16 4:19 8:-11 10:-8
near:قضت	5:-17 6:33
near:قضوا	0:-18 1:12 2:8 3:-15 4:-44 5:-41 6:39 7:-51 8:-17 9:-33 10:20 11:-22
near:قضي	0:-38 2:16 4:-34 5:-11 6:37 7:-51 8:-18 9:-11 10:12 11:-13
near:قضين	6:20
near:قضيه	0:9
near:قطار	0:12 2:-10 4:-10 6:11 7:-9 8:-10 11:15
near:قطاع	0:21 1:-10 2:33 3:-10 4:-15 6:-15 7:-34 8:-51 9:-25 10:-13 11:8
near:قطري	4:-12 10:20
near:قطن	0:11 4:-10 6:8
near:قعت	3:8 6:8
near:قعوا	0:-10 2:-11 3:-14 4:14 5:-10 6:-25 8:18 10:-24
near:قفز	0:-10 2:-10 3:8 5:-15 9:-10
near:قلبي	6:-12 7:16
near:قلعه	1:-8 3:-24 6:-14 9:-41 11:42
near:قليل	2:-8 5:-23 6:28
near:قنا	3:19 5:-12 8:-11
near:قناب	5:-11 6:17
near:قناه	0:10 2:14 4:-20 5:-9 6:-17 7:11 8:19 10:-20
near:قنبل	3:14 6:-17
near:قوا	2:-10 5:-28 6:-11 7:23
near:قوات	0:-72 1:-14 2:-52 3:-41 4:-20 6:56 7:-51 8:15 9:-14 11:-25
near:قوار	2:-12 3:-14 4:-33 5:-24 6:35 7:9 9:-22 10:-25 11:16
near:قواف	3:18 4:-15 5:-8 6:-8 9:-15 11:-12
near:قوام	4:-12 6:-19 7:-14 8:30 9:-8
near:قواي	0:-15 1:-8 2:-21 3:-34 4:-14 7:-15 8:19 9:-14 10:-9 11:25
near:قوته	6:16
near:قود	0:-22 4:-14 6:30 10:-15
near:قوع	4:12
near:قول	0:-8 2:-20 3:21 4:-20 6:-8 7:-21 8:-12 9:-20 10:27 11:-21
near:قوله	0:-11 1:-17 2:-10 4:11 5:9 7:23 8:-25 9:-18 10:-16 11:-8
near:قوه	0:16 1:-9 2:9 6:-33 7:-20 8:-15 9:-22 10:15
near:قياد	0:-8 2:-21 6:19 8:-23
near:قياس	0:17 4:-8 6:-12
near:قيد	0:-19 2:8 4:-18 5:8 6:-25 8:-14 10:26
near:قيل	2:-10 4:-13 10:13
near:كابو	3:9
near:كاتا	6:17 9:-8 10:10 11:-11
near:كاتس	0:24 6:8 10:-15
near:كاتم	5:22 6:-19 10:-9 11:-8
near:كاجر	3:35 5:-13 6:-21 8:-8 11:-14
near:كادق	0:22 3:-16 4:-18 5:-16 6:10 7:-13 8:-12 9:-10 10:-22 11:-12
near:كادو	0:10 2:20 3:21 4:-12 6:-22 9:-17 11:-14
near:كارت	5:-16 6:17
near:كارث	6:22 7:-16 9:-18 11:-12
near:كالي	5:10
near:كامل	0:-19 3:16 4:11 5:11 9:-8
near:كامي	1:-11 5:-14 6:26
near:كان	0:15 1:-77 2:-56 3:8 4:-25 5:-16 7:-65 8:-18 9:-21 11:23
near:كانا	0:-26 2:-23 3:-8 4:-27 5:-17 6:31 7:-16 8:-9 10:18 11:-22
near:كانت	0:-22 2:17 3:-35 4:-30 7:-17 8:-48 9:-22 10:32 11:-30
near:كاند	5:-9 6:-10 7:19
near:كانو	0:-19 1:-24 2:-14 5:-53 7:-56 8:26 9:-18 10:9 11:-15
near:كاهن	4:-18 6:8 10:20
near:كايس	4:-11 6:-8 9:14 10:8
near:كبري	5:8 8:10
near:كبير	0:-20 3:-10 4:22 5:10 6:-17 10:-28 11:-8
near:كتاب	6:-9 7:14
near:كتاي	2:15 6:-9
near:كتب	8:-20 10:20
near:كتف	0:-12 5:18
near:كتيب	4:13 5:26 6:-19 7:-10 10:-19
near:كثير	0:-9 2:-9 4:-27 6:-11 7:-19 8:28 9:-14 10:-20
near:كذلك	0:-16 2:-8 3:-19 5:-12 10:18 11:8
near:كراس	2:-8 4:-13 6:-8 8:-19 10:25
near:كربو	5:19 6:-14
near:كردس	6:17
near:كردف	3:20 4:-16 5:-13 6:8 9:-13 10:16 11:-10
near:كردي	4:13
near:كرم	2:-8 4:-13 5:-14 6:-10 8:14
near:كسرت	0:-8 2:-16 3:-8 4:-29 5:36 6:-25 7:-10 8:-16
near:كسور	2:-10 4:-11 5:40 6:-21 8:-18 10:-26
near:كشف	0:-9 1:15 3:-16 4:-15 5:25 6:-39 7:25
near:كفره	3:-13 9:16 11:-11
near:كلف	3:-8 5:17 6:9 7:-10
near:كله	0:40 1:-20 3:-21 4:-11 6:-36 8:-22 9:-15 10:-8
near:كلها	0:8 1:-8 2:23 3:-11 5:-9 6:-19 7:-13
near:كلهم	1:-12 2:-28 3:-33 5:11 6:18 7:-30 8:-14 9:-8
near:كلوق	5:-11 6:21
near:كلي	3:-8 4:-15 5:-8 6:29 7:-29
near:كليا	5:-9 6:16
near:كما	1:-44 2:-53 3:10 4:-67 5:8 6:11 8:-26 11:-25
near:كماه	0:15 2:10 4:-8 7:-10 10:-16
near:كمبو	3:13 4:-10 7:-11 8:24 9:-10 10:-21
near:كمين	2:-18 3:-8 4:27 5:-31 6:12 10:-47
near:كنا	0:8 1:-13 2:-44 5:-26 7:-43 8:17 9:19 10:-43 11:-19
near:كنار	1:-14 6:10 7:8
near:كناي	0:26 6:-16
near:كنت	4:-14 6:24 7:-10
near:كندي	0:20 6:-11 10:-9
near:كنيس	0:-8 2:-32 4:-33 5:-15 6:18 7:-14 8:-15 10:15
near:كهرب	0:-8 4:11 5:16 7:-10 10:-9
near:كوا	6:18
near:كواد	0:18 2:-9 3:-28 4:-22 5:-28 7:-34 8:-14 9:-9 10:16 11:-11
near:كوار	0:-15 1:-11 2:-21 4:-34 6:9 8:-13 9:-18
near:كوبي	4:12
near:كوت	3:-15 4:-11 5:-10 6:-21 7:-9 9:21 10:24 11:-17
near:كورد	3:14 5:-16 6:-38 7:-9 11:29
near:كورس	0:-19 2:-37 3:-28 4:-33 5:-18 6:-53 7:-16 10:34 11:8
near:كوري	2:-13 4:12 6:19
near:كوست	3:13 6:-9 7:17 11:-11
near:كوكا	4:14
near:كوكس	3:-15 9:17
near:كولت	0:21 5:-8 6:-18 7:-26 9:-8 10:10 11:-16
near:كولو	0:-17 2:-19 3:-17 4:-8 6:-21 8:-32 10:24
near:كولي	1:-8 2:-13 3:-34 4:-15 5:18 6:35 7:-14 9:-17 10:-13 11:-19
near:كوما	0:-14 6:19
near:كومب	0:-17 3:-10 5:11 6:20 7:-10
near:كونت	0:-9 2:-12 6:22 10:-9
near:كونج	8:9
near:كونر	1:-8 3:35 4:-10 8:-12 9:-20 11:-28
near:كونغ	4:-8 5:-12 6:18 7:-16 9:10 11:-23
near:كويت	5:32 6:-25
near:كيبو	0:-13 2:30 4:-12 6:-26 10:-22
near:كيبي	0:-9 3:10 6:-12 10:19
near:كيس	3:-10 6:18
near:كيف	3:19 4:-9 6:19 9:-18 11:-20
near:كيفو	3:12 5:-11
near:كيل	5:14 6:-11
near:كيلو	0:-15 1:-8 2:-9 3:-39 4:14 5:-16 7:15 8:-10 9:10 10:-18 11:19
near:كينس	0:-10 3:-17 4:-17 5:-8 6:37 7:-13 9:-15 10:-22
near:كينش	2:-12 3:-9 4:-21 8:26 10:-9
near:كيني	1:-14 3:-11 4:-9 6:34 7:-18 8:-12
near:كييف	0:-11 2:-20 3:-27 4:11 7:-12 8:20 9:-9 10:-20 11:-42
near:لاجي	0:-12 1:-26 2:-9 3:8 4:-21 5:-21 6:-43 7:-20 8:-30 9:12 10:13
near:لاحق	0:20 1:-11 3:-19 4:-45 6:-9 7:-47 8:8 9:-19 11:-22
near:لادا	3:9 4:-9 6:-28 9:-31 11:17
near:لاذا	4:8 6:15
near:لارب	5:18 6:-15
near:لارق	1:15 3:-23 6:-14 9:-9 11:20
near:لاري	5:-10 6:15
near:لاسب	3:-13 4:-16 5:-14 6:-17 7:-9 10:29 11:-13
near:لاست	1:-8 3:13 4:-9 5:-17 6:-19 8:-10 9:21 11:-33
near:لاصا	0:-8 5:23 6:-18
near:لاطف	4:-15 5:-11 6:33 7:-8
near:لاطل	0:-8 6:11 8:15 10:-10
near:لاغا	3:16 9:-8 11:-13
near:لاغو	0:17 6:-16
near:لاك	3:13 6:8 11:-9
near:لالم	3:26 6:12 9:-24
near:لامب	6:16
near:لان	2:20 3:16 4:-22 5:20 6:-17 10:-20 11:-24
near:لانت	2:30 4:-25 5:-22 6:-9 7:-16 10:-16
near:لانه	1:15 2:29 4:-18 6:-30 7:-10
near:لاهي	5:-11 6:-8 7:19
near:لاي	3:19
near:لايح	1:-10 2:-15 3:-19 4:-25 5:-22 6:11 7:15 8:-28 10:14 11:-33
near:لايو	3:12
near:لبنا	0:20 2:-37 3:-44 5:-8 6:-28 7:-23 8:-31 10:-23 11:26
near:لتبل	5:-15 6:16
near:لترم	3:-10 11:12
near:لتسل	4:-11 5:-14 6:-17 7:20 10:13
near:لتصل	11:9
near:لثلا	0:11 2:-10 4:30 5:-27 6:-12
near:لجا	3:8 5:-10 9:11 11:-31
near:لجان	0:16 2:-17 3:18 4:-21 5:-13 6:13 7:-21 8:-30 9:-18 10:-15 11:-21
near:لجاو	5:-8 6:-10 9:20 11:-16
near:لجرا	5:15 6:12 10:-8
near:لجنه	0:-28 2:-11 3:-27 4:-10 5:-11 8:11 9:15 10:-13 11:-12
near:لجنو	2:-18 6:28 8:-18
near:لجوء	6:-17 9:13
near:لجيك	5:-14 6:24
near:لحظه	0:-10 4:-23 5:-20 6:16 8:-9 10:17
near:لحقو	2:13 3:-14 4:15 6:9 7:-18
near:لخمس	0:-17 4:16 5:-27 6:27 7:-11 10:-10
near:لدي	0:14 1:-21 2:-46 3:-39 4:15 5:-9 6:-47 7:9 9:-12 11:-32
near:لدين	0:-16 1:-12 2:-24 3:-34 4:-18 7:25 8:9 9:-15 10:-26 11:12
near:لديه	0:-21 1:-11 2:-8 3:-36 4:21 5:-17 6:-23 7:-11 8:-34 9:35 11:-29
near:لذوي	7:13
near:لرضي	6:17 7:-11
near:لروي	3:-11 4:9 5:-29 6:32 7:-17 8:9 10:-13
near:لسان	2:-22 3:-11 5:-14 6:21 7:-11 8:-9 10:-22
near:لسلا	1:12 4:-14 6:-12 8:-8 10:12
near:لشوو	4:-8 9:-9 10:10 11:10
near:لطفل	3:-18 5:-18 6:41 7:-17
near:لعام	2:34 4:-14 5:-15 6:-27 7:-16 10:-9
near:لعاي	6:28 7:-13
near:لعمل	5:13 6:-9
near:لغت	1:12 5:-9
near:لغم	5:12
near:لغما	6:9
near:لفت	6:-13 7:15
near:لفتي	0:22 6:-28 10:21
near:لفرا	0:-9 3:18 4:19 5:-14 6:-15 10:-19
near:لفظ	2:-10 3:-8 4:-17 6:28 7:-10 10:-11 11:-14
near:لقاء	0:-13 2:-23 4:-23 5:-14 6:-31 7:-12 8:12 10:33
near:لقطا	0:-16 10:21
near:لقمه	2:-8 5:27 6:-19
near:لقنا	2:13 10:-8
near:لقوا	0:-12 2:-28 3:-12 4:-17 5:-33 6:50 7:-32 10:-16 11:-20
near:لقي	0:-29 1:8 2:-15 3:-24 4:-27 5:-15 6:29 10:-12 11:-8
near:لقيا	6:17
near:لكل	2:18 3:11 4:-9 6:-26
near:لكن	0:20 1:-24 2:16 3:9 4:-19 5:-18 7:28 8:14 9:-30 10:-42 11:-13
near:لكنه	0:10 3:-14 4:12 5:-10 6:21 7:-24 10:-21
near:لما	0:9 2:-12 4:-13 6:16 8:-10 10:11
near:لمرا	6:18
near:لمكت	4:-14 8:24 10:-24
near:لمن	0:-8 3:9 4:-8 5:-10 10:-8 11:-8
near:لمها	6:-17 7:20
near:لنا	0:-36 1:-15 2:-20 3:-18 4:21 5:14 6:34 7:-26 8:-8 10:-26 11:-8
near:لنسا	2:-13 5:-38 6:18 7:12
near:لنش	7:10
near:لنقص	2:10 8:-8
near:لنقل	0:-9 2:17 3:-16 7:-9 8:-10 10:-23 11:15
near:لها	0:-17 1:-17 4:12 5:-14
near:لهجم	4:-10 6:13
near:لهجو	6:8
near:لهم	0:-24 1:-38 2:-22 3:12 4:-34 5:-10 6:-15 7:42 8:-12 9:-21 10:-34
near:لهما	0:-19 2:-15 4:9 5:13 6:-32 7:29 10:-17
near:لواء	0:-24 2:-12 4:-33 6:29 7:-9 8:-15 10:14
near:لوزا	0:8 2:-11 4:13 6:-14 8:11 10:-15
near:لوكا	0:-17 2:-14 3:-16 4:-18 5:-20 6:21 8:-8 10:17
near:ليبل	2:14 3:31 4:-11 5:-8 6:-20 8:-12 9:-20 10:-10 11:-24
near:ليبي	0:-17 2:-21 3:-25 5:-35 6:-25 7:-22 8:-15 10:30 11:14
near:ليرت	2:-13 4:-14 10:12 11:-16
near:ليره	0:-19 2:-11 4:-8 6:13 7:14
near:ليس	0:-8 3:-17 4:-15 5:-11 6:31 7:-15 11:-12
near:ليصب	2:-8 5:-30 6:38
near:ليصل	4:-14 6:-16 9:15 11:-14
near:ليل	0:-41 2:-28 3:-11 4:-31 5:-10 6:37 7:23 8:-9 10:-26 11:-10
near:ليلا	3:24 4:-18 5:-13 6:16 7:-17 9:-9
near:ليلت	3:36 5:-9 6:-39 7:-8 8:-9 9:-10 10:-10 11:14
near:ليله	0:-18 1:-28 2:14 4:-15 5:12 6:16 7:-25 8:-22 9:-28 10:-15 11:-40
near:ليلي	6:16
near:ماء	0:20 1:-12 2:-23 3:-15 4:-10 5:-28 6:-15 7:23 10:-9 11:8
near:مات	2:47 3:-30 4:-52 7:-15 8:-14 9:-22 10:-46 11:-18
near:ماتا	0:-11 2:15 5:-13 6:-19 7:-16 8:-14 10:9
near:ماتت	0:-26 2:9 4:-25 5:-21 6:18 10:-18
near:ماتش	6:8
near:ماتو	0:-33 1:21 2:37 3:-52 4:-23 5:-45 6:18 7:-72 8:-18 9:-19 10:-37 11:-24
near:مار	6:10
near:مارب	2:-21 3:16 4:17 7:11 9:-13 10:-30 11:-9
near:مارس	0:29 2:-24 3:16 4:-30 5:9 7:-17 8:21 9:-13 10:-36 11:-30
near:مارك	0:-9 2:-16 3:13 4:-25 5:22 9:-10 10:-20
near:ماره	5:13 6:-10
near:ماري	0:-23 2:-26 3:-10 4:-45 5:15 6:-28 7:18 8:36 10:-58 11:-12
near:ماسي	3:8 9:-8
near:ماشي	4:18 6:-15
near:ماضي	1:44 2:-25 3:15 4:-24 5:-21 6:-15 7:-49 9:-16 11:-19
near:ماغا	0:-14 2:-13 4:-17 10:18
near:مال	10:8
near:مالك	6:-9 7:10
near:مالي	1:-13 2:-12 3:-25 4:16 6:-30 7:-36 8:-27 9:21 10:30 11:-13
near:ماني	0:-18 1:-8 2:-11 4:-8 5:-28 8:-17 10:20 11:-12
near:ماوي	3:46 6:-19 7:-11 9:-43 11:-22
near:مايت	0:16 4:-9 6:-11
near:مايغ	5:-19 7:20
near:مايه	2:-11 4:-27 5:26 6:10 9:19 10:-13 11:-23
near:مايو	0:38 2:-13 4:-32 5:-8 6:-17 7:-14 10:-32
near:مايي	5:-16 6:22
near:مباد	11:16
near:مباش	2:15
near:مبان	5:-18 6:-10 7:-20 8:-8 9:-15 10:-11 11:28
near:مبعو	2:-13 8:29 10:-31
near:مبكر	5:8 6:-8
near:مبني	2:-10 5:12 6:10
near:مبود	3:12 6:-10
near:مبين	0:11 5:-9 11:8
near:متاث	0:-11 2:-17 4:22 5:-73 6:62 7:-19 10:-8
near:متبق	6:9 9:23 11:-22
near:متجر	5:-11 6:23
near:متجه	3:-11 6:-9 7:19 9:-15 11:12
near:متحد	0:20 1:-22 2:8 3:-11 4:-24 5:-33 6:34 7:-35 8:-46 10:-9 11:-20
near:متحر	2:-8 4:-12 8:-19 10:25
near:متر	2:-8 3:11 6:19 7:-23 11:-15
near:مترا	6:12
near:متسل	6:-18 7:19
near:متشد	2:-20 3:-20 4:-30 6:10 7:-10 10:28
near:متصل	5:25 6:-22
near:متضر	3:22 4:-10 5:-9 6:-25 8:-8
near:متطو	0:9 1:-8 2:-16 3:21 5:-26 7:-18 8:-23 10:-18 11:-24
near:متعا	4:12 10:-9
near:متفا	3:-29 5:19 7:-12 9:-11
near:متفح	6:11
near:متفر	0:-8 2:-12 5:-11 6:24 8:-8 10:-11
near:متقا	0:-20 4:-17 8:-14 10:22
near:متقد	0:-8 6:23
near:متمر	0:-20 6:-20 7:-21 10:27
near:متن	1:-23 2:10 3:-11 4:-12 5:-23 7:-49 8:-13 9:-34 10:8 11:20
near:متنا	5:12 6:-10
near:متنق	5:-12 6:17
near:متنه	1:-10 2:-18 3:-34 5:-36 6:16 7:-8 8:-21 10:-25 11:28
near:متهم	0:-16 2:-9 4:-18 5:-13 6:17 7:-26 8:-9 10:14
near:متوا	6:-28 7:29
near:متوس	0:-9 1:36 2:-19 3:-48 4:-12 5:10 6:-14 7:-54 9:-24
near:متوف	0:-22 1:15 2:-10 3:-11 5:-44 6:57 7:-19 10:-16 11:-9
near:متوق	5:-10 6:14
near:مثل	0:25 4:-26 5:-25
near:مثله	3:20 6:-18 8:9 9:-8
near:مجاع	3:-15 6:22 9:-10
near:مجال	6:16
near:مجاه	5:22 6:-19
near:مجاو	0:-23 1:-8 2:-27 3:46 6:-41 7:9 8:-14 9:-18 11:-25
near:مجتم	2:-20 3:-28 4:29 6:13 7:-23 8:-14 9:23 10:-36 11:-9
near:مجدد	3:28 6:-14 7:-8 8:-8 9:19 10:-28 11:-28
near:مجزر	6:19
near:مجلس	2:-9 3:18 5:-25 6:42 9:-19 11:-16
near:مجمع	0:-18 2:13 3:33 4:-15 6:-21 7:-22 8:-30 9:-34 10:31 11:-31
near:مجمو	0:-43 1:10 2:-33 3:-29 4:30 6:-18 7:-39 8:16 9:-27
near:مجهو	1:-17 2:-20 3:-48 4:-39 5:-18 6:15 7:27 8:-27 9:-22 11:-37
near:محاد	4:-11 10:23
near:محاص	3:11
near:محاف	0:-11 1:-19 2:-27 6:-33 7:-38 8:33 9:-44 11:-14
near:محاك	4:18 8:-15 10:-10
near:محام	0:-8 2:-12 3:-26 5:-8 6:-12 9:-9 11:19
near:محاو	0:-15 4:-18 6:13 10:-12
near:محتج	0:-56 1:-14 2:11 3:-39 4:15 5:-22 6:-23 7:-9 8:-8 9:-32 10:12 11:-44
near:محرر	0:-33 2:-52 3:-9 4:-19 6:-55 7:-27 8:31 10:30 11:-12
near:محرك	3:-14 4:-14 6:-19 7:26 10:-8
near:محرو	2:11 8:-11 10:-17
near:محطه	3:11 4:-8 5:10 6:-24 7:15 8:21 9:-8 10:-18
near:محقق	2:-15 4:13 5:-26 6:-13 7:24 10:-11
near:محكم	2:-13 4:28 8:-16 10:-29
near:محكو	0:-13 2:-28 3:-36 4:-40 5:-12 6:-29 7:-11 8:67 9:-29 10:-44 11:-23
near:محل	6:12
near:محلي	0:23 1:-21 2:-32 3:-52 4:-25 5:-16 6:-10 7:-15 8:-22 9:15 11:20
near:محمد	1:15 3:-29 4:-9 5:21 6:-18 7:-10
near:محمل	2:10 5:34 6:-33 8:-10
near:محمو	5:-12 6:26 7:-12
near:محمي	2:-8 6:13
near:محيط	0:-12 2:8 4:8 5:-26 6:23 7:-19 10:-15 11:-13
near:مخاط	3:-15 6:21
near:مختب	3:-23 6:23 7:-14
near:مختط	0:-13 2:19 4:10 5:-11 6:-42 7:9 8:-31 10:25 11:-15
near:مختل	5:-8 6:12
near:مخزن	2:8 5:20 6:-21 10:-10
near:مخطو	0:40 2:-27 4:-36 5:-13 6:-15 7:-10 10:-21
near:مخلف	6:23 11:-18
near:مخيم	0:-17 1:-23 2:-22 3:-13 4:-20 5:-14 8:-39 9:41 10:-27 11:-11
near:مدار	0:21 2:-8 3:54 4:-18 5:-23 6:19 7:-43 8:-8 9:-54 10:-18 11:-36
near:مداف	2:-12 4:-22 6:-22 8:26 10:12 11:-13
near:مدته	2:-9 4:20 6:-11 10:-15
near:مدخل	2:-17 4:-11 6:24 10:-17
near:مدرج	4:-14 5:31 6:-29
near:مدرس	0:-8 1:-11 2:-31 3:40 4:-14 5:-25 6:-24 8:-41 10:11 11:-25
near:مدرع	0:-17 3:16 4:-25 5:-15 6:10 7:-15 10:-13
near:مدعي	0:16 2:17 4:-13 5:-14 8:-16
near:مدفع	5:16
near:مدن	3:20 7:-16
near:مدني	0:-16 1:-44 2:-25 3:-19 5:9 6:18 8:-20 10:-17 11:-18
near:مده	4:11 6:11 9:-8
near:مدير	0:-12 1:-31 2:-34 3:12 4:-45 5:18 6:-12 7:17 8:17 9:-26 10:-24 11:-28
near:مدين	0:-40 1:-26 2:11 3:39 4:-15 5:-36 6:13 7:-9 8:-24 9:-9 10:-50 11:-14
near:مذكر	4:13 8:-9
near:مراب	6:9
near:مرات	3:16 6:-13
near:مراج	2:-8 3:-22 5:-11 6:-28 7:29 11:-19
near:مراد	5:17 6:-24 9:16
near:مراف	0:25 4:-12 6:-13 7:-11
near:مراك	0:-11 2:-12 3:19 4:-30 5:-21 6:-27 7:13 8:-16 9:-37 10:-32 11:30
near:مربع	4:18 6:-14 7:-15
near:مرتب	0:-11 6:8 10:12
near:مرتض	4:-15 5:43 6:-32 7:-11 8:13
near:مرتف	3:50 5:-9 6:-29 9:-42 11:-30
near:مرتي	2:-8 3:-13 4:15 7:-8 9:13 10:-9 11:-11
near:مرجح	4:-19 5:-9 6:24
near:مرحل	0:-29 2:-8 3:-14 4:22 5:-9 6:-23 7:-8 8:-28 9:-9 10:21 11:13
near:مرشح	7:9
near:مرصد	0:20 6:-9 7:-21 8:-13 10:-9
near:مرض	6:8
near:مرضي	0:20 2:-19 3:20 5:-35 6:-18 7:-21 8:32 9:-17 10:-40 11:-20
near:مركب	2:-16 6:19 7:-10 10:-12
near:مركز	0:-41 3:20 4:-24 5:21 6:-15 7:-39 8:-45 9:-11 10:-36 11:13
near:مره	0:-12 1:-21 2:-16 3:32 4:10 5:-42 8:-13 9:-31 10:-30 11:-26
near:مروح	0:-18 1:-11 5:21 6:-15 10:-17 11:-9
near:مرور	6:10
near:مريض	0:-15 2:26 3:-9 5:10 6:-23 7:-13 10:-23
near:مزار	4:-9 5:-14 7:-24 10:23
near:مساء	0:16 1:-8 2:32 4:-41 5:-30 6:18 7:-28 8:-14 10:-9 11:-8
near:مساج	3:11 5:-10
near:مسار	1:19 6:-18
near:مساع	0:21 2:-12 3:18 4:-8 5:-17 6:39 7:-32 9:-24 10:-22 11:-12
near:مساف	0:-16 3:-12 4:-9 6:12 9:-8 11:13
near:مساك	3:14 5:-17 6:-28 7:-29 9:-11 11:27
near:مستا	3:10 4:-16 5:-9 6:-21 7:9 8:-10 9:-10 10:-10 11:9
near:مستش	0:11 1:-37 2:-17 3:-26 4:-40 5:35 6:-22 7:-48 9:-39 11:-25
near:مستع	3:8 4:8 6:-10 10:10 11:-8
near:مستق	0:-8 2:15 4:-30 5:15 6:-17 7:-8 10:15
near:مستم	3:-15 4:-14 5:-25 7:34
near:مستو	1:-8 3:17 5:24 6:-14 7:-14 9:-14 11:-16
near:مسجد	0:21 2:-9 4:-10 6:-16 10:-15 11:9
near:مسجل	0:-14 1:-19 2:-14 3:-13 4:-29 5:-26 6:12 7:17 8:-12 9:34 10:-22 11:-27
near:مسعف	3:-12 5:22 6:-8
near:مسقط	0:-17 2:-25 3:-27 4:-38 5:-10 6:-33 8:17 10:28
near:مسكن	5:25 6:-39 9:-9 10:-8 11:10
near:مسلح	1:-13 2:-24 3:-14 6:-9 7:-24 8:-39 9:-15 10:29 11:-25
near:مسلم	0:-20 5:-8 6:27
near:مسن	5:28 6:-10 7:-14
near:مسنو	5:16 8:-9
near:مسوو	0:8 1:14 2:28 3:-24 4:9 6:-32 7:-20 8:-19 9:-13 10:-31
near:مسيح	0:26 3:-14 4:-13 6:-25 7:-26
near:مسير	0:-12 2:-21 3:-20 4:-15 5:30 7:-20 10:-12
near:مسيل	5:-8 6:13
near:مشاب	7:15
near:مشار	3:-15 4:-8 6:26 7:-13
near:مشاف	6:11
near:مشاه	4:19 5:-9 6:-12 7:-10 10:-10
near:مشتب	6:23
near:مشتر	2:-12 6:-8 7:-11 9:-8 10:17
near:مشرح	3:-9 4:-23 5:-16 6:31 7:-16 8:-8 10:-8
near:مشرف	3:13 7:-8 11:-8
near:مشرو	1:35 2:-8 3:-9 5:-26 7:-25
near:مشغل	0:-10 4:15 10:-15
near:مشفي	3:-13 5:32 6:-22
near:مشمو	3:22 5:-10 11:-15
near:مشي	0:-9 3:-19 4:-31 5:-15 6:-18 8:10 9:-9 10:15
near:مشيا	4:-8 6:12
near:مشير	0:-15 4:-11 5:19 6:9 7:-14 10:-12 11:-8
near:مصاب	0:-55 1:11 2:-28 3:-32 4:-9 5:47 6:-12 7:-40 8:-19 9:-18 10:-28 11:-32
near:مصاد	0:-22 2:-16 3:-37 4:-15 5:-11 6:40 7:-15 8:-15 9:-15 11:22
near:مصال	3:12
near:مصحو	1:-9 3:-22 5:-13 6:-29 9:-22 11:42
near:مصدر	0:-8 1:-10 2:-25 3:-11 5:9 7:-25 9:11
near:مصر	0:-12 1:-8 2:-9 3:-53 4:-21 5:-13 6:-22 7:-10 8:46 9:31 10:-34 11:-23
near:مصرع	0:-27 1:-14 2:-8 3:-19 4:-15 5:-10 6:44 7:-25
near:مصرف	10:9
near:مصري	1:-9 3:9 6:-23 7:21 8:-37 9:-15 10:-32 11:-25
near:مصفو	3:13 5:-8 6:-13 7:-10 9:-12
near:مصلح	2:-12 4:-11 5:24 6:-26 8:25 10:-25
near:مصلي	0:11 2:-18 4:-23 6:8 7:-11
near:مصمم	3:-19 6:-9 9:20
near:مصنع	2:-8 4:-17 7:9 8:15
near:مصير	0:-33 1:-17 2:-27 3:-31 4:-21 5:-33 6:-23 7:54 8:-27 9:-17 10:-13 11:-26
near:مضيف	0:-8 3:36 5:-9 6:-18 7:22 8:13 9:-34 11:-11
near:مطار	0:-30 2:-17 3:13 4:-21 5:-20 6:12 7:-20 8:11 9:-14 11:13
near:مطاط	6:10
near:مطر	3:14 6:-26 9:-10 11:17
near:مطلع	0:-19 1:10 2:17 4:-34 5:9 6:-52 10:10
near:مظال	0:-10 4:-20 5:10 9:-8 10:12 11:-8
near:معاب	3:-38 4:-19 5:-16 7:-9 11:35
near:معار	0:-27 1:-8 2:-10 3:-18 4:14 6:37 7:-26 8:-10 9:-16 10:-12 11:-21
near:معاك	9:-17 11:18
near:معبر	0:-14 1:-16 2:-14 3:10 4:-21 5:-18 6:-27 8:9 9:-22 11:21
near:معتر	4:-13 6:17
near:معتق	0:-14 2:27 3:-12 4:-14 5:-9 6:-59 7:-16 10:12
near:معتم	6:17 7:-8
near:معدل	4:11 8:-9
near:معدن	6:26 7:-10
near:معرك	0:-21 2:-17 3:-13 4:17 5:-15 7:-21 8:-13
near:معرو	6:20
near:معسك	1:-27 2:25 3:-18 4:41 5:-27 6:-39 7:-26 8:-16 9:-14 10:-13 11:-29
near:معظم	0:16 1:-10 2:-11 4:-45 5:8 6:-37 8:22 9:10 10:18 11:-12
near:معلق	8:8
near:معلم	0:12 2:-12 3:-33 5:-16 6:16 7:-9 8:-16 11:-10
near:معلن	1:15 5:8 7:-24
near:معلو	6:-8 7:-13 10:17 11:-13
near:معنا	0:31 2:12 3:-26 4:-45 5:-36 6:20 7:-32 9:-8 10:-24
near:معه	4:22 10:-18
near:معها	0:25 2:-11 3:18 4:-19 5:-9 7:-26 8:-20 10:-35
near:معهد	0:-12 2:21 5:-11 6:-30 7:19 10:-10
near:معهم	0:30 2:-13 3:-8 4:-10 5:-23 6:-24 7:-27 8:-15 9:-16
near:معي	2:-13 4:-22 5:32 6:16 8:-17 10:-21
near:معيت	3:-14 8:-9 11:17
near:مغاد	0:-12 2:-10 4:16 5:11 6:-33 7:-24 8:-24 9:-41 10:-8 11:22
near:مغار	0:-23 2:-10 4:22 6:-22 8:-16 10:14 11:-9
near:مغرب	5:-9 6:26 7:-10
near:مغلق	8:12 10:-8
near:مفاو	0:-10 6:-16 8:30 10:-25
near:مفتو	6:18
near:مفرج	0:-20 2:-16 3:-9 4:-33 5:13 6:-33 7:-17 8:29 11:-8
near:مفقو	0:-51 1:15 2:-36 3:-72 4:-77 5:-41 6:-68 7:96 8:10 9:-38 10:-50 11:-46
near:مفوض	0:-36 1:20 2:-43 3:-11 5:-42 6:-39 7:-41 8:-9 9:24 10:-21 11:15
near:مقاب	2:-44 3:-34 4:-59 5:-27 6:16 7:-50 8:51 9:-55 10:-16 11:-15
near:مقات	1:-10 2:-53 3:-25 4:30 5:-44 6:25 7:-29 8:-25 9:-10 10:-68 11:-15
near:مقار	1:8 4:-12 5:-23 6:32 7:-13 11:-8
near:مقاط	0:-28 1:-11 2:-19 3:-18 7:-34 11:26
near:مقاع	6:-11 7:14
near:مقال	3:-16 6:16
near:مقاو	0:11
near:مقبر	0:-23 1:-12 2:9 3:-28 4:-23 5:-27 6:38 7:-47 8:-10 9:-8 10:14 11:-12
near:مقبل	3:-9 4:-12 6:-10 8:-18 9:-22 10:28 11:35
near:مقتل	0:-23 1:-16 2:-8 4:-62 5:-13 6:57 7:-12 8:-16 9:-43 10:-27 11:-26
near:مقتو	0:17 2:29 4:-10 6:-22 7:-15 10:-31
near:مقدر	0:-16 4:-13 5:-18 6:24
near:مقدم	0:-12 3:-8 6:12 9:8
near:مقر	0:-8 2:-17 3:-15 4:28 5:-9 7:-27 8:28 10:-48 11:-15
near:مقرر	1:-12 3:-35 4:-15 5:-12 6:-22 7:-15 10:-18 11:36
near:مقصو	3:21 4:-11 5:-14 6:13
near:مقطو	4:-22 5:-10 6:26 10:-16
near:مقيد	0:11 2:-13 4:-9 6:14 7:-11
near:مقيم	3:13
near:مكان	0:-26 1:-8 2:-29 3:-26 4:27 6:-21 7:27 8:-19 9:-12 10:-41 11:-11
near:مكتب	1:-20 2:43 3:8 4:11 5:-44 6:-42 8:-10 9:-8 10:-9 11:-18
near:مكسي	1:-13 3:-13 6:43 7:-22
near:مكلف	4:30 5:-18 6:13 10:-24
near:مكون	0:-12 3:19
near:ملاج	3:35 9:-11 11:-24
near:ملاح	3:12 5:13 6:-12 7:-15
near:ملاز	5:10
near:ملال	2:-22 6:29
near:ملاي	0:-13 2:-26 3:21 4:-14 7:-16 8:-9 11:-19
near:ملجا	1:-8 3:48 4:-15 6:-34 7:-21 9:-14 11:-8
near:ملعب	3:19 4:-8 5:-14 6:-18 8:-9 9:13 11:-12
near:ملف	0:-8 3:-16 4:24 6:-28 7:18 9:-8 10:-16 11:-15
near:ملفا	3:-9 4:-12 5:-8 6:-23 7:28 10:-8
near:مليا	0:-20 2:-13 4:-17 6:25
near:مليش	0:-14 2:21 3:-27 4:-16 5:-16 7:-25 8:-12 10:22 11:-15
near:مليو	0:-35 1:-12 2:-33 3:-15 5:-31 8:-37 10:19
near:مما	1:-14 3:-11 6:28 9:-15
near:مماث	0:-19 3:-8 4:-27 5:-17 6:31 7:-13 8:24 10:-25
near:ممثل	0:-14 2:-17 4:34 6:-26 9:-26 11:16
near:ممرض	0:27 2:-25 3:-23 5:-30 6:25 7:-23 8:-15 10:-35 11:-8
near:مملك	9:18 11:-17
near:ممن	0:18 1:-14 2:-41 3:-27 4:-22 5:24 6:-31 7:-9 10:-32 11:35
near:ممنو	6:20 7:-13
near:منا	0:-21 1:-8 2:39 3:-15 4:23 5:-23 6:-66 7:12 10:-30 11:11
near:مناج	0:21 5:-9 6:-16 7:-27 9:-8 10:10 11:-16
near:مناز	1:-8 3:33 4:-18 5:-11 6:-45 7:-27 8:-12 9:-50 10:-22 11:26
near:مناط	0:-16 2:-20 3:17 4:15 5:-23 7:-17 8:-26 9:-40 10:-23 11:23
near:مناف	3:34 4:9 9:-27 10:-9 11:-34
near:مناو	5:30 6:-14 7:-13
near:منتج	7:8
near:منتد	0:-10 1:22 4:16 6:-38 7:-10 10:-8 11:-8
near:منتس	6:11
near:منتص	0:-23 3:-15 5:-11 6:18 9:23 10:-14 11:-23
near:منته	2:25 4:-20 6:-25
near:منجم	0:20 4:-22 5:8 6:11 10:-21
near:منح	3:23 10:-16 11:-28
near:منحه	3:12 11:-11
near:منخف	3:26 5:-10 7:-17 10:-13 11:-8
near:مندو	5:32 6:-33 7:-12
near:منذ	0:-56 2:-21 4:-22 5:-17 7:-12 9:-30 11:21
near:منزل	0:-23 2:-13 3:26 4:-20 6:-16 8:-15
near:منسق	2:12 3:-24 4:-26 5:-19 8:-14 9:25
near:منسو	3:19 5:-10 6:19 11:-12
near:منشق	0:-8 2:-34 4:-19 6:37 10:-15
near:منشو	6:9
near:منصر	1:19 2:10 5:-23 7:-13 8:-10
near:منصه	0:-18 2:-19 3:-11 4:-27 5:24 6:13 7:-33 8:-15 10:11 11:-13
near:منطق	0:9 1:-19 2:-49 3:13 4:-18 5:17 6:-14 7:-57 8:-36 9:-9 10:24
near:منظم	0:22 1:32 2:-40 3:22 4:17 5:-58 6:-18 7:-25 8:-45 9:-59 10:-55 11:13
near:منظو	9:-8 11:17
near:منعت	2:-12 4:-14 6:22 10:-23
near:منفج	5:-9 6:34 9:-11 11:-22
near:منفص	2:-15 5:-17 6:30
near:منفل	5:16 6:-12
near:منقذ	4:14 10:-11
near:منكو	6:-22 7:21
near:منه	0:30 3:-17 4:-9 5:-17 6:-20 7:-12 10:-14 11:18
near:منها	0:13 1:-28 2:-16 4:-30 5:8 6:44 7:-13 8:-28 9:-56 10:-54 11:-39
near:منهم	0:-10 1:-34 2:-15 6:-10 7:-19 8:14 9:9 11:-21
near:منهن	1:-8 3:-33 4:-24 6:-14 7:-24 8:-28 10:19 11:-10
near:منيا	3:-13 5:24 6:-17
near:مهاج	0:39 1:31 2:-66 3:-55 4:-22 5:-54 7:-15 8:-39 10:10
near:مهجر	5:-11 6:-17 9:-37 10:-9 11:20
near:مهدد	3:-11 9:15 11:-12
near:مهرب	1:-10 2:-12 4:33 6:-15 7:-16
near:مهرج	0:-17 5:13 6:9
near:مهله	3:18 6:-8
near:مهند	0:-23 2:-18 4:36 5:-18 6:-31 7:-23 10:14
near:مواج	0:-8 2:-8 3:29 6:-21 7:-8
near:مواز	5:23 6:-16
near:مواش	2:-8 3:21 6:-15 7:-11 10:-8
near:مواص	3:27 9:-10 11:-12
near:مواط	2:-19 7:-25 8:-8 9:-15 10:-13 11:18
near:مواق	0:-21 1:-10 2:-13 3:39 5:-13 7:-28 8:-19 10:-23 11:-43
near:موبد	2:-30 3:-38 5:-17 7:-10 8:52 9:-29 10:-53 11:-24
near:موت	5:27 6:-14 7:9
near:موتم	4:11 8:-10 9:-22 11:19
near:موتي	2:-9 5:-12 6:30
near:موج	2:-11 6:-36 7:37
near:موجب	2:-9 4:-17 6:11 8:25 10:-23
near:موجه	0:8 5:-18 6:20
near:مودي	0:15 6:10 10:-12
near:موري	0:-9 1:23 3:-30 5:-8 6:-15 7:-22 8:-13 9:18 10:-8
near:موزع	5:8
near:موزم	0:13 3:8 6:-8
near:موسس	4:-15 5:12
near:موسك	0:-13 2:-27 3:-25 4:12 6:36 8:-17 10:9 11:-14
near:موسم	3:-14 6:39 7:-10 9:-9
near:موسي	0:-22 3:-21 6:20 9:26 11:-11
near:موضح	5:27 6:-21 9:-13 11:14
near:موظف	0:-15 3:-22 4:35 5:-13 7:-14 8:-27 9:8 10:-58 11:-16
near:موقت	3:33 4:-9 5:-11 6:-22 7:-9 8:-15 9:-15
near:موقع	0:-37 1:-9 2:-31 3:9 5:-11 8:-26 10:37 11:-30
near:موكد	1:-14 3:-17 4:13 5:-10 6:-22 7:9 8:21 9:-11 10:-33 11:-23
near:مولف	2:-9 4:15 6:24 7:-13 10:-15
near:مونو	2:-11 3:-8 4:-22 5:-23 6:44 8:-17
near:ميات	0:14 3:-14 4:-17 6:20 10:8
near:ميان	0:-12 3:-37 4:-9 6:12 7:-14 8:-10 9:-30 10:27
near:مياه	0:16 3:-12 4:-24 5:-11 6:14 7:-11 9:-13 10:-28 11:22
near:ميتا	1:-10 3:-22 4:9 6:-19 7:-27 8:18 9:-9 10:-39 11:-12
near:ميتي	0:-10 2:14 3:-16 4:-38 6:11 7:-17 8:-35 9:24 10:25 11:-14
near:ميثا	3:-12 4:-9 5:37 6:-23 7:-16 11:-12
near:ميدا	0:-18 2:-8 3:-32 4:-25 5:-36 6:73 7:-20 10:-22
near:ميدي	5:-9 7:10
near:ميسا	5:17 6:-13
near:ميغا	6:-17 7:18
near:ميلا	0:-17 5:13 6:9
near:ميلي	0:-16 3:-12 4:-25 5:-9 6:27 7:-24 8:-12 10:15 11:-13
near:مينا	0:-15 3:-26 4:-19 5:9 10:-13 11:13
near:ميه	1:-15 2:-14 3:-12 4:-14 5:26 6:-34 7:-13 8:10 9:9
near:ناتج	5:10 6:-8
near:ناجم	2:-10 5:24 8:-9 10:-22
near:ناجو	0:9 2:-16 3:13 4:-14 5:-18 6:25 7:-29 9:-17 10:-26 11:-15
near:ناجي	0:-17 1:-10 2:-9 3:-23 5:24 6:-17 7:10 10:11 11:-13
near:ناحي	6:-16 10:17
near:نادي	0:-14 2:36 3:-17 4:-36 5:-14 6:-49 7:-14 8:42 10:-35
near:نار	0:14 1:-8 2:-48 3:-17 4:-51 5:22 6:15 7:21 8:-19 9:-10 10:-36 11:-19
near:ناري	0:-18 1:-8 2:-20 4:-17 5:24 6:23 7:-16 8:-8 9:-12 10:-16 11:-17
near:نازح	0:-10 1:-8 3:31 4:-17 5:-34 6:-14 8:-12 9:-21 10:-16
near:ناس	6:9
near:ناسف	6:18 7:-12
near:ناشط	3:-20 4:9 5:-9 6:-21 7:28 8:-23 10:-9 11:-25
near:ناصر	0:-11 2:-13 3:-13 4:-23 6:10 7:-11 8:16 10:-9
near:ناطق	0:-11 2:-15 4:-8 5:12 6:19 7:-22 10:12
near:نافذ	6:18
near:نافي	4:23 6:-17
near:ناقل	4:12
near:نامل	3:-13 4:-16 5:-9 6:-22 7:-8 10:27 11:-13
near:نانغ	6:9
near:نايب	0:11 2:-11 3:-12 4:-12 5:-23 7:8 9:13
near:ناير	0:-29 2:-13 4:10 6:20 10:-20
near:نبحث	5:-9 7:13
near:نبي	6:20
near:نتاي	2:18 5:-9
near:نتيج	2:-12 3:-22 4:-31 6:35 7:-22 8:-17 9:-8 10:-20 11:-10
near:نجا	3:-9 4:-20 5:-10 8:-8 10:16
near:نجاه	1:-23 6:33
near:نجت	2:-13 5:-8 6:16 10:-8
near:نجف	5:13 6:-10
near:نجم	5:9 6:-8
near:نجمه	5:13 6:-10
near:نحن	1:10 3:15 6:-11 7:-9 9:-11
near:نحو	0:-38 1:13 2:-10 3:20 4:-9 5:-26 8:-43
near:ندفع	0:-22 2:-29 3:-9 4:15 5:-14 6:22 7:-24 8:-12 10:-19
near:نروي	3:20 9:-17
near:نزاع	6:18
near:نزح	0:-9 3:30 5:-16 7:-17 9:-10 11:-18
near:نزحت	3:-16 6:24
near:نزحو	3:48 6:-13 9:-32 11:-38
near:نزع	6:9
near:نزل	0:-19 3:-19 4:-10 6:26 7:-13 8:-8 10:-8 11:-10
near:نزوح	0:-16 2:-8 3:28 4:-14 5:-24 7:-11 8:-13 9:-10 11:-22
near:نزول	3:27 5:-9 6:-12 9:-17 11:-13
near:نزيل	2:-17 5:19 6:12 10:-9
near:نساء	0:-12 1:-24 3:-66 4:-16 7:-34 8:-20 9:-8 10:33
near:نسب	0:-8 5:20 6:-20
near:نسبه	5:11
near:نستق	3:-18 4:-17 6:-18 9:25 11:-9
near:نسخه	6:12
near:نسمه	11:9
near:نشر	2:-12 3:-9 4:-15 5:-25 6:12 7:24 8:-24 10:-18 11:-23
near:نشرت	0:-21 2:-19 3:-14 4:51 5:-46 6:15 7:-37 9:-8 10:-20
near:نشره	3:21 6:10 11:-21
near:نصب	0:9 3:27 4:-12 6:-24 10:-15
near:نصبت	11:8
near:نصره	0:-22 6:23 8:-9 10:9
near:نصف	5:-8 6:26 8:-14
near:نصفه	0:-22 1:8 3:24 4:-23 5:8 6:-31 7:-22 8:-12 10:-16
near:نصل	3:10
near:نصير	6:12
near:نظام	0:-28 3:-35 4:22 5:-18 6:-35 11:11
near:نظر	6:29 7:-28 9:-9
near:نعرف	0:-29 1:-10 2:-15 3:-27 5:-15 6:-58 7:56 8:-21 9:-9 10:-35 11:-8
near:نعم	0:12 2:-13 4:-22 5:-8 6:-16 7:-11 8:26 10:-18 11:-10
near:نغلا	5:8
near:نفت	0:-15 2:-14 4:18 6:13 8:-9
near:نفسه	0:-29 1:25 3:-24 6:-10 8:-26 9:-24
near:نفط	6:11
near:نفطي	7:9
near:نفوق	5:20 6:-19
near:نفي	2:27 3:-16 5:-16 6:-18 10:-18
near:نقاب	0:-16 1:-8 2:-11 3:-18 4:-16 5:-21 6:48 7:-21 11:-8
near:نقاط	0:11 4:-9 5:-8 6:-16 9:8 10:17
near:نقدي	3:-8 9:13
near:نقص	3:-12 4:19 5:-18 6:-12 11:-8
near:نقطه	0:20 7:-11 9:12 10:-9 11:-12
near:نقل	0:-30 1:-13 3:25 4:-20 5:42 6:-9 7:-48 8:-29 9:14 10:-29 11:-73
near:نقلا	2:-11 5:-20 8:-25 10:29
near:نقلت	0:-42 1:-10 4:-18 5:13 6:-9 7:-31 8:15 9:8 11:-38
near:نقلن	6:10
near:نقلو	0:-14 1:-9 2:-39 3:21 5:-13 6:-43 8:11 9:-21 10:32 11:-26
near:نقيب	5:13 6:-8
near:نمسا	5:-9 6:19 7:-11
near:ننتظ	0:-9 1:-9 2:-11 3:-14 4:-25 5:-22 6:23 7:12 9:-8 10:-30 11:-23
near:ننكر	9:-14 11:16
near:نهار	3:-19 6:22 7:-18 8:-8 10:-14 11:17
near:نهاي	0:-32 1:-13 3:-25 5:-25 6:-38 8:16 10:-39 11:34
near:نهب	0:-8 5:12 6:8 11:-9
near:نهر	0:-46 1:-15 2:-9 3:-36 4:-42 5:-59 6:17 7:24 8:-22 9:9 10:27 11:-41
near:نهري	6:14 7:-10
near:نهود	0:18 2:-12 6:16 7:-11 10:-25 11:-11
near:نواذ	3:-20 9:21
near:نور	3:30 9:-25 11:-12
near:نوع	2:-8 8:16
near:نوفم	1:-11 2:-42 4:-49 6:16 7:-23 8:-30 9:-21 10:20 11:18
near:نووي	3:-21 4:-8 5:-24 6:45 7:-22
near:نياب	0:-9 2:-8 4:14 5:-21 6:29 7:-8 10:-24
near:نيال	2:8 3:-9 4:10 6:-19 7:-8
near:نيام	3:-8 5:-14 6:14 7:9
near:نيبا	6:13
near:نيجر	2:-26 3:-21 5:-24 7:10 8:-16 9:22 11:-9
near:نيجي	0:36 2:-18 3:-13 4:-30 5:-22 6:-21 7:-47 8:-30 9:25 10:9 11:-34
near:نير	0:-13 2:30 4:-12 6:-26 10:-22
near:نيرا	0:9 4:-15 5:-11 6:36 7:-9 10:-23
near:نيسا	0:-14 1:-12 2:-14 3:-25 4:-31 5:-17 7:-34 8:28 10:-22 11:15
near:نيكو	6:14
near:نيل	9:-14 11:22
near:نينو	3:-27 4:-12 5:-11 6:-18 7:19 8:-17 9:-8 11:27
near:نيوز	2:11 4:-19
near:هاتف	0:30 2:26 3:-8 4:-16 5:-13 6:-16 7:-10 10:-30
near:هاجم	6:11 10:-12
near:هالك	3:-10 5:-15 6:23 7:-21
near:هامد	5:-9 6:19
near:هاون	3:10 5:-11
near:هايت	0:16 4:-23 5:-11 7:-16 9:-18 10:-16 11:18
near:هجر	3:8 6:8 11:-8
near:هجره	0:-23 1:11 2:-15 3:12 4:-32 5:-26 6:-35 7:-13 8:-24 9:-51 11:34
near:هجرو	3:27 7:-10 9:-11 11:-22
near:هجما	0:-18 2:-21 3:13 4:-22 5:-15 6:55 7:-13 10:-15 11:-29
near:هجوم	1:-12 2:-18 3:22 5:22 6:29 7:-29 8:-38 9:-23 10:-55 11:-10
near:هدنه	0:-19 2:13 3:-12 4:-21 5:-10 6:-46 7:-20 8:22 10:12
near:هذا	0:-49 1:42 2:23 3:-21 4:-45 5:-34 7:-18 8:-34 9:-49
near:هذه	0:-26 1:-12 2:-22 3:8 4:-46 5:-27 6:10 8:-15 9:-25 10:13 11:10
near:هرات	6:15
near:هرب	0:19 2:-11 3:-40 4:-25 5:-26 6:-20 7:-44 8:-17 9:-19 10:47 11:-10
near:هربا	0:-12 4:-16 7:-23 8:-8 10:25
near:هربو	6:-9 11:12
near:هرمز	7:8
near:هشمو	0:-21 3:-12 4:22 6:-23 7:-13 10:-21 11:-16
near:هكتا	3:16 6:-19 7:11 9:-11
near:هلاك	3:-19 6:30 7:-9
near:هلال	0:-9 1:-9 2:-11 3:-10 4:-23 5:9 6:22 7:-9 8:-18 9:-17 10:-14 11:-21
near:هلك	0:-11 2:21 4:-9 10:-17
near:هما	2:-11 4:-13 5:-17 7:18 10:-12
near:هنا	0:-21 3:25 4:-23 5:-14 6:13 7:-24 8:-12 9:-16 10:-13 11:-22
near:هناك	1:-31 2:-45 3:-19 4:51 7:-36 8:-32 9:-35 10:-32 11:-28
near:هند	0:-20 3:-22 4:-10 6:13 9:20 10:22
near:هندي	4:32 5:-11 6:-40 7:-18 8:-21 10:17
near:هنود	0:12 5:-20 6:22 7:-22 8:-12 10:-20
near:هوات	5:-12 6:-11 7:21
near:هوت	5:21 6:12 7:-19
near:هول	3:-21 5:-8 6:-19 8:-17 9:21 11:10
near:هولا	0:-53 1:-35 2:-11 4:-36 6:-8 7:34 9:-52 11:9
near:هولن	3:19 6:-8
near:هوي	6:12
near:هويا	0:25 2:-22 4:-21 5:-13 6:20 7:-12 8:-24 10:-30
near:هويت	1:18 2:10 3:-12 4:-9 5:-13 6:10 7:-24 10:-9
near:هويه	2:9 3:-8 4:-9 5:-9 6:45 7:-24 10:-20
near:هيرا	5:-20 6:29 7:-22 10:-8
near:هييه	0:-27 2:9 5:-14 8:12 9:-23 10:-36 11:8
near:واحد	5:-16 6:23 7:-29
near:واد	5:21 6:-17
near:وادي	0:-8 3:24 6:-10 7:-13 9:-8 11:-13
near:واصل	2:-8 3:-8 4:-8 5:23 6:-15 8:-11 9:-18 10:-15 11:21
near:وافد	0:-12 1:-11 3:-37 5:-15 6:10 8:-8 9:23 11:-36
near:واقع	0:10 4:19 6:-13 10:-17
near:والي	3:-19 7:-14 11:20
near:وام	3:12 5:-19 6:23 7:-15 9:-12
near:وان	0:-18 1:-33 5:-30 8:17 9:-37 10:-24 11:13
near:وتم	3:14 6:-16
near:وثق	0:-9 4:-10 5:-11 6:18 8:-12
near:وجبه	3:11
near:وجه	5:35 6:-33 7:-20
near:وحدا	6:-15 7:-8 10:18
near:وحده	0:-9 2:12 3:-14 5:14 6:-24 7:9 8:-10 11:12
near:وحل	5:-10 6:20
near:وحيد	0:23 3:-15 6:-8 7:-12
near:ورد	6:12
near:وزار	2:-17 4:-19 5:-26 6:8 7:-30 9:-20 10:16
near:وزرا	2:26 3:15 4:15 6:-33 7:-13 8:-25 9:-9 10:-23 11:-12
near:وزع	3:17 5:31 6:-37 10:-8
near:وزير	0:8 3:14 5:10 6:-8 11:-11
near:وساط	4:-9 10:18
near:وست	5:21 6:-21
near:وسط	0:-15 1:32 2:-15 3:-12 5:-35 6:-22 7:19 8:-8 9:-28 10:-15
near:وسطا	0:-15 4:18 8:13 10:-23
near:وصل	0:-11 1:-14 2:14 4:-62 5:-10 6:-32 7:-35 9:47 10:-45 11:-33
near:وصول	2:-18 4:-21 6:23 8:-19
near:وضع	0:-11 2:-12 3:-15 4:-26 5:9 7:-13 10:19 11:10
near:وطن	3:-11 5:-11 6:-14 8:29 11:-19
near:وطني	0:-18 2:-25 3:-46 5:25 7:13 10:-13
near:وظل	4:-8 5:-10 6:15 7:9
near:وعدت	3:11 6:-8
near:وعن	0:-10 2:-14 3:-13 4:9 5:-18 6:10 7:17 8:-16 9:-18 11:8
near:وفا	5:-16 6:20
near:وفاه	2:-9 6:31 7:-22
near:وفد	0:-11 2:-8 3:-10 4:-16 5:-9 6:-9 8:21
near:وفر	3:10 7:-11 10:17 11:-11
near:وفق	0:-16 1:-9 2:-21 4:-34 5:14 6:-23 7:16 8:18 9:12 10:-31
near:وفي	0:-10 2:-18 3:8 4:-14 5:-24 6:-26 8:14 10:9
near:وفيا	1:-10 3:-18 5:-27 6:66 7:-32
near:وقاي	2:-16 3:9 7:8
near:وقت	0:-10 2:-18 7:-9 10:11
near:وقد	0:-9 1:-29 2:-22 3:-34 4:-11 5:10 6:19 7:12 8:-47 9:-10
near:وقع	0:-15 1:10 2:-34 3:-9 4:19 7:-15 8:-24 10:-17
near:وقعت	5:-17 6:21
near:وقف	0:30 2:-25 3:-12 4:-39 6:30 8:-12 10:-22 11:-15
near:وقود	0:-13 3:-14 4:-18 5:15 6:30 7:-28
near:وكال	0:-25 2:-8 3:-18 5:13 8:-18 9:-23 10:18 11:18
near:ولا	0:-50 2:-27 3:-27 4:33 7:13 8:-21 9:-18 10:-21 11:-8
near:ولاد	6:14
near:ولاي	1:-12 2:-13 3:-16 4:-42 5:-26 6:-18 7:12 8:-30 9:-36 10:38 11:-8
near:ولم	0:-9 1:-42 2:9 4:-18 5:-50 6:-13 7:16 8:24 9:-50 10:-18 11:16
near:ولن	0:-16 4:18 5:-10 6:-20 7:-21 8:13 10:-13 11:-8
near:ولو	1:-9 3:-23 4:-9 5:-12 6:30 7:-16 9:-10 10:-8
near:وما	0:-31 1:-25 2:-36 3:34 5:-42 7:14 8:-33 9:-46 10:-16 11:-46
near:ومن	0:20 1:-42 2:-42 3:-12 4:-63 6:10 8:-10 9:-23 11:29
near:وهم	0:-33 1:-14 2:18 3:13 4:-18 7:-17 8:-44 9:-22 11:-8
near:وهو	0:-61 1:14 3:-48 5:-58 6:24 7:18 8:-34 9:20 10:-13 11:-21
near:وهي	2:-18 3:-16 5:-16 6:33 7:-22 8:-16 10:-12 11:16
near:يابس	6:-20 7:19
near:يابو	9:-18 11:19
near:يات	0:-8 2:30 3:-22 4:-29 5:-15 6:19 7:-28 9:-8 10:-19
near:ياسي	4:24 6:-23 8:-11 10:-9 11:-9
near:يبحث	0:11 4:-32 5:-14 6:-18 7:23 10:-10
near:يبق	0:-11 3:13 4:-36 5:23 6:23 7:-30 8:-13 10:-33 11:-8
near:يبقي	0:-31 2:-25 3:-9 6:-25 7:34 8:-9 10:-22
near:يبلغ	1:-11 3:-21 4:-9 7:24 11:-26
near:يبيت	3:47 4:-12 5:-12 6:-30 7:-9 8:-10 9:-22 10:-8 11:-12
near:يتجا	2:-8 4:-9 5:-11 6:13 7:-10 8:-13 9:-24 10:18 11:22
near:يتحد	0:-9 2:-25 4:26 7:8 10:-27
near:يتسن	0:-9 2:-10 3:23 5:-10 6:9 7:-21 9:-11 10:-10 11:-14
near:يتطل	4:13 8:-13
near:يتعر	6:10
near:يتلق	3:-18 4:-9 5:34 6:-31
near:يتم	6:12
near:يتمك	3:11 5:-10 9:-8
near:يتنا	0:-15 5:-10 6:25 7:-15
near:يتوق	3:8
near:يجري	4:22 6:-8 7:-24 10:-15
near:يجمع	5:21
near:يحاو	2:-15 5:11 6:13 10:-22
near:يحتا	3:20 5:16 6:-14 9:-21
near:يحتج	0:-33 1:-10 3:-16 4:34 5:-15 6:-27 7:-19 8:-19 11:-9
near:يحتم	3:13 5:-12
near:يحصي	2:12 3:21 6:-9 9:-16 11:-17
near:يحضر	6:10
near:يحمل	0:-26 2:-24 3:-27 5:-31 6:30 7:-22 8:-9 9:19
near:يخان	3:-16 6:-19 7:15
near:يخرج	2:-9 6:26 7:-8
near:يخضع	6:-11 8:-11 10:15
near:يخطف	2:-18 4:-19 6:25 10:-25
near:يخلف	0:-10 3:-18 4:-17 5:-12 6:41 7:-13 9:-16 10:-22
near:يدخل	6:9
near:يدفع	3:12 6:-23 9:12
near:يدفن	2:10 4:-12 5:-13 7:-19
near:يذكر	9:13 11:-19
near:يراف	5:9 6:-8
near:يرتد	6:13
near:يرتف	0:15 1:25 2:-12 3:-19 4:-31 5:-30 6:18 7:-33 9:-16 10:-11 11:-14
near:يرجع	0:-9 2:-9 3:-21 4:-16 5:-17 6:-39 7:24 8:-10 9:-28 10:21 11:-16
near:يرعو	6:20
near:يرفع	2:-10 4:11 5:-10 6:29 7:-8 10:-11
near:يرقد	5:35 6:-30
near:يروي	4:-14 6:25 7:-10
near:يزال	0:-16 1:-34 2:-35 4:30 5:-23 6:-43 7:35 8:-32 10:-24 11:-26
near:يزيد	0:-15 3:19 5:-29 6:27 7:-19 9:10 10:-9 11:-16
near:يستض	3:-22 6:-10 9:44 11:-47
near:يستع	0:-13 2:-12 4:-13 5:-9 8:-22 10:28
near:يستق	5:-8 6:14
near:يستم	7:8
near:يسجل	0:-10 3:12 4:-8 5:-9 6:-21 7:-17 8:-12 9:-24 10:-13 11:17
near:يسمي	5:-11 6:25 7:-13
near:يشغل	6:9
near:يشمل	10:-9 11:14
near:يصل	1:-9 2:-12 3:20 4:-10 5:-13 6:12 7:-32 8:17 9:11 10:-15 11:-29
near:يضاف	2:-18 3:15 4:21 6:-22 7:-22 10:-17
near:يضرب	5:24 6:-23
near:يضم	0:-14 3:22 5:-9 6:-22 8:-13 10:-12 11:-10
near:يضيف	0:-10 1:-8 2:-15 3:-12 4:-11 5:-13 6:24 7:-23 8:-26 9:-10 10:21 11:-24
near:يطلب	2:-9 3:-12 4:12 6:-20 7:16 10:-14
near:يطلق	2:-32 4:-11 5:-11 6:-18 7:-13 10:17
near:يظل	4:-10 10:19
near:يظهر	0:-10 2:-14 3:-16 4:10 5:-21 6:-39 7:36 9:-8 10:-23 11:-8
near:يعاد	3:-23 9:-15 10:-9 11:28
near:يعال	3:-13 4:18 5:9 6:-15 7:-12 10:-8 11:-8
near:يعان	0:-21 2:-26 3:-13 4:12 5:55 6:-15 7:-31 8:-32 9:-13 10:-52 11:-15
near:يعبر	2:-8 5:-9 6:21 7:-14 9:-9 10:-10
near:يعتز	3:39 6:-24 8:-13 11:-15
near:يعتق	2:-23 3:-13 4:19 6:-9 8:-10 9:-10 11:-31
near:يعثر	0:-21 1:-17 2:-18 3:17 4:-31 5:-27 6:-44 7:64 10:-23 11:-9
near:يعد	0:-14 1:18 4:-39 5:-29 6:-42 8:-22 9:-43 11:15
near:يعرف	0:-33 1:-13 2:-44 3:-24 4:15 5:-40 6:-17 7:55 8:-15 9:-17 10:-49
near:يعلن	0:-19 5:9 7:11 10:15
near:يعمل	0:-37 2:-23 3:-12 4:-16 5:-28 6:47 7:-35 8:-9 9:-8 10:26
near:يعني	0:-12 2:-9 3:-14 4:-24 5:-17 6:-37 7:43 8:-10 10:-16
near:يعود	0:-25 1:-9 2:21 3:14 4:24 5:-12 6:-45 7:-23 8:-16 9:-18 10:-21
near:يعيد	2:-9 6:25 7:-14 10:-14 11:-12
near:يعيش	3:23 4:-9 5:-10 6:-21 7:-23 11:-34
near:يفتر	3:-33 4:-11 7:-15 8:-9 11:39
near:يفرج	0:-26 3:-11 6:-24 7:-9 8:-18 10:26 11:-9
near:يفرغ	5:-9 7:14
near:يقار	3:-15 6:17 9:-11 11:19
near:يقتل	2:-21 3:9 4:-26 6:40 7:-22 8:-10 10:-26 11:-8
near:يقدر	3:-10 6:16 8:-11 9:10
near:يقرب	3:-21 8:10 9:16 11:-11
near:يقضو	2:-14 6:9 10:-13
near:يقضي	3:-24 4:-13 6:24 7:-11 8:25 9:-12 10:-25
near:يقل	1:-8 2:-19 6:-30 7:40 8:-10 9:-20 10:-28 11:-16
near:يقود	6:11
near:يقول	1:-43 2:11 3:-66 4:27 5:-58 6:17 8:29 9:-43 10:-54 11:-50
near:يقيم	3:38 4:-10 5:-10 6:-20 7:-11 9:-18
near:يكاف	5:15
near:يكفي	3:-13 6:15 7:-12 9:16 11:-11
near:يكمل	3:-13 6:19 7:-22 11:18
near:يكن	6:25 7:-10
near:يكون	0:-18 1:26 2:24 3:-19 4:19 5:-12 6:-21 7:-19 9:-16 10:-17
near:يمكن	5:-10 6:15
near:يملك	3:-9 9:12
near:يمن	4:-18 5:8 6:-18 8:23 10:-11 11:-10
near:يمني	1:10 2:-16 4:9 5:-34 6:22 8:9 10:-18
near:يمهل	0:-10 5:-8 6:15
near:ينا	2:16 3:-25 6:-47 7:-25 8:-19 9:16 11:-8
near:ينام	3:43 5:-23 6:-27 7:-11 8:-11 9:-10 10:-13 11:-10
near:يناه	3:22 6:13 8:-14 9:-20 11:-9
near:يناي	1:11 2:11 3:-18 4:15 5:-31 7:-14 8:-61
near:ينتظ	0:-9 1:-12 2:-20 3:-24 4:-30 6:30 7:-8 8:11 11:-13
near:ينتم	5:-8 6:24
near:ينج	3:-10 4:22 5:-14 6:14 7:-24
near:ينشر	2:-16 3:-16 6:23
near:ينفد	9:11
near:ينفي	6:10
near:ينقل	2:-9 6:13 9:9 11:-9
near:ينهم	5:-24 6:30
near:يها	3:24 9:-13 10:-11
near:يهم	2:-23 3:-16 4:19 5:-9 7:-20 9:12 10:-25
near:يواص	3:-19 5:-8 6:-11 9:-16 11:37
near:يوجد	3:21 4:-9 8:11 9:-17 11:-10
near:يورو	9:9
near:يوسف	6:16 7:-13 9:-15 11:15
near:يوقع	6:10
near:يوكد	4:24 5:-15 6:24 7:-15 8:-26 10:-35
near:يولي	0:-14 2:-24 3:13 6:30 7:-37 8:20 9:-30 10:-32 11:27
near:يوم	0:-33 1:-31 2:-41 3:13 4:-114 8:-30 9:-21 10:28 11:27
near:يوما	0:-37 1:11 2:-24 3:-33 4:27 5:-26 7:-30 9:-27 10:17
near:يومه	0:12 1:-14 3:8 4:-18 5:-12 6:-13 9:17 11:-14
near:يومي	0:-37 1:-14 3:-12 4:-9 5:-24 6:-21 7:-16 8:-24 10:26 11:28
near:يونا	7:11
near:يونس	0:-10 3:19 4:-16 5:10 7:-14 9:-10 10:16 11:-13
near:يوني	0:13 2:-10 3:12 7:-21 8:-27 9:-20
near:يووي	5:-19 6:-28 7:-10 9:31 11:-33
near:ييف	2:-24 4:-13 6:9 10:-11
next:claim-abducted	0:-21 1:-32 2:-56 3:20 5:16 6:-8 7:-8 8:-13 9:-35 10:10 11:-32
next:claim-allocated	2:-9 3:-10 4:-32 5:14 6:12 7:-55 8:-14 10:-35 11:17
next:claim-casualties	0:-9 1:-19 3:8 4:10 5:-23 7:-24 8:-19 9:13 10:-14 11:-13
next:claim-dead-in-captivity	1:-11 2:16 3:-21 4:-11 6:-37 8:-17 9:-30 11:-38
next:claim-delivered	0:-46 1:-40 2:-24 3:-19 5:15 6:-25 7:21 8:-20 10:-54 11:8
next:claim-displaced	0:-11 1:-58 2:-29 6:-29 7:9 8:-36 9:-35 10:-22 11:16
next:claim-held	0:21 2:-9 3:-28 4:-39 6:-22 8:-33 10:24 11:-15
next:claim-injured	0:-13 1:-10 2:-86 3:-38 4:-22 8:-18 9:-19 10:19 11:9
next:claim-killed	0:-11 2:-26 4:-36 5:8 8:-16 10:-22 11:-28
next:claim-missing	0:-35 1:-75 3:-9 4:-10 5:14 7:9 8:11 9:-26 10:-29 11:-63
next:claim-pledged	0:25 1:-11 2:-18 3:-36 4:-56 5:-16 6:37 11:16
next:claim-prisoners-exchanged	1:-13 2:20 3:-35 4:-49 5:14 6:-32 7:-33 8:36 9:-13 11:-26
next:claim-refugees	0:-41 1:-9 2:-33 3:18 4:-37 5:-45 6:8 7:-50 8:-61 9:17 10:-30 11:11
next:claim-released	3:-21 4:-15 5:-21 6:-14 7:-16 8:14 9:-42 10:-15 11:-27
next:claim-requested	0:13 1:-16 5:11 7:-59 8:-17 10:-21
next:claim-returned	0:-11 2:-44 3:-25 4:-34 5:-30 6:15 8:-23 9:-10 10:-31 11:25
next:claim-total	3:-18 5:-9 6:16 7:-8 9:23 11:-21
noun:	0:-35 3:8 4:-17 6:-11 8:-32 11:-14
noun:afghan	0:-8 3:-26 4:-11 6:-18 7:-8 9:17 11:16
noun:aid-worker	0:15 2:9 3:-11 4:-12 10:-17
noun:attacker	6:21
noun:body	0:-52 1:-27 2:69 3:-38 4:-64 5:-75 6:40 7:-84 8:-59 9:-20 10:-66 11:-16
noun:boy	0:50 1:-8 2:-17 3:-31 5:-21 6:-45 7:-39 8:-14 9:-15 10:-38 11:-20
noun:british	6:9
noun:brother	0:28 1:-9 2:-14 4:-34 5:-18 6:44 7:-42 8:-9 10:-26 11:-9
noun:captive	0:-8 3:-34 4:9 5:-29 6:-61 7:-30 8:28 9:-28 11:-34
noun:case	0:15 1:-20 2:-17 3:-39 4:-29 5:28 8:-17 9:-13 10:-16 11:-31
noun:chadian	3:-15 9:-17 11:28
noun:child	0:13 2:-79 3:-16 4:-18 6:33 8:-69 9:-71 10:-27 11:-20
noun:chinese	0:14 4:-12 6:-8 10:-8
noun:citizen	0:-20 1:-12 2:-24 5:-13 6:-17 9:-24 11:31
noun:civilian	0:-22 2:-49 3:-31 4:15 5:-25 6:26 7:-65 8:-35 9:-43 10:34 11:-13
noun:colleague	0:-22 2:-14 4:8 5:8 8:-8
noun:commander	0:-27 4:-8 5:-11 6:33 8:25 10:-26
noun:companion	0:-36 3:-33 4:-37 5:16 6:-19 7:33 8:-15 9:-12 11:-16
noun:convict	4:13 10:-10
noun:crew-member	0:-8
noun:daughter	0:-9 2:-8 3:-11 4:-12 6:24 7:-22
noun:dead-person	1:-12 6:37 7:-15
noun:death	0:-40 1:-21 2:-18 3:-31 4:-19 5:-56 6:117 7:-48 10:-14
noun:deputy	6:18
noun:detainee	0:-20 1:-8 2:42 3:-22 4:-33 5:-19 6:-59 7:-14 8:24 10:-13 11:-13
noun:displaced-person	0:-25 1:-8 3:71 4:-18 5:-55 6:-59 7:-28 8:-15 9:-82 10:-25 11:17
noun:district	0:-12 2:-20 4:-29 6:-21 7:-12 8:-26 10:41
noun:doctor	0:8 3:-9 5:-10 6:-32 8:11
noun:driver	0:-9 3:-10 5:-27 6:11 7:-23 8:-10 10:30
noun:drowned-person	5:-11 6:36 7:-16
noun:elderly-person	5:-20 6:30
noun:emirati	0:10 4:-14 6:-14 8:-10 10:8
noun:employee	0:-21 2:24 3:-9 6:-14 7:-9 8:-19
noun:engineer	0:-25 2:-12 4:30 6:-15 7:-18 10:12
noun:ethiopian	0:-15 3:-14 4:-11 5:-8 6:-17 8:-18 10:26
noun:family	0:-9 4:28 6:-28 7:-10
noun:farmer	2:-11 5:-22 6:13 7:-19 10:13
noun:fighter	0:-20 2:-27 3:-14 4:-32 6:56 7:-18 10:-25
noun:filipino	0:-13 4:18 6:-14 7:-10 8:-19
noun:firefighter	0:-10 5:20 7:-19
noun:fisherman	0:15 2:-17 4:-9 6:11 7:-10 10:-23
noun:foreigner	0:37 2:-15 4:29 6:-28 7:-8 8:-20 10:-34
noun:girl	0:32 2:-12 3:-14 4:-44 5:-21 6:-34 7:26 8:-11 10:-13
noun:grandchild	6:16
noun:guard	0:-39 2:-46 4:32 5:18 6:46 7:-13 8:-15 10:-35
noun:guest	0:-14 2:-18 3:-10 4:-11 5:-13 6:24 7:9 8:-8 10:-10
noun:gunman	0:-31 2:-23 4:-26 5:-32 6:63 7:-13 10:-23
noun:haitian	3:-10 11:19
noun:health-worker	0:22 5:-15 6:-19
noun:helper	0:-18 5:19 6:-28 7:18
noun:herder	0:26 4:-30 5:27 6:-38 7:-17 10:-13
noun:hostage	0:-23 2:50 4:-35 5:-21 6:-79 7:-28 8:-52 10:38
noun:human	0:-25 1:-23 2:-24 3:21 4:-31 5:-40 6:24 8:-23 9:-26 10:-18
noun:indian	0:22 2:-13 4:-18 7:-14 8:-18 10:12
noun:individual	0:-36 2:-17 3:12 5:-11 6:36 7:-39 8:-26 9:-16 10:-20 11:-21
noun:inhabitant	3:20 5:-19 6:-25 9:-21
noun:injured-person	0:-60 1:-20 2:-35 3:-66 4:-61 5:113 6:-69 7:-65 8:-29 9:-24 10:-40 11:-35
noun:injury	0:-17 3:-12 4:-8 5:57 6:-57 7:-16 11:-11
noun:inmate	2:-14 6:15
noun:iraqi	6:-18 8:-17 9:-9 11:26
noun:israeli	0:-9 4:13 6:-31 8:-29 10:23
noun:italian	2:-15 4:-22 5:-10 10:23
noun:journalist	2:-15 4:-8 5:-8 6:24 7:-19 8:21 10:-17
noun:killed-person	0:-39 1:-21 2:-52 3:-66 4:-53 5:-58 6:132 7:-69 8:-21 9:-26 10:-34 11:-18
noun:korean	4:14 7:-8 10:-8
noun:leader	2:-25 4:-18 5:-12 6:34
noun:lebanese	0:-17 4:30 5:-18 6:-17 7:-13 8:-20 9:16 10:-15 11:-21
noun:malian	0:-13 2:-11 4:15
noun:man	0:35 2:-21 3:-27 4:-11 5:-17 7:-26 8:-8 9:-8
noun:martyr	0:-13 2:-21 3:-15 4:-12 5:-56 6:64 7:-23 10:-10
noun:member	0:-33 2:-14 3:-28 5:-26 6:39 7:-23 8:18 9:-9 10:-29 11:-15
noun:migrant	0:-8 1:11 2:-19 3:-38 4:18 5:-26 6:-10 7:-32 8:-24 9:-17 11:20
noun:missing-person	0:-35 1:-25 2:-8 3:-33 4:-37 5:-70 6:-89 7:109 8:-10 9:-11 10:-13 11:-16
noun:mortal-remains	0:-24 1:-11 3:-24 4:-45 5:-41 6:61 7:-42 8:-43 10:-36 11:-12
noun:mother	6:8
noun:nationality	6:-23 9:24 11:-11
noun:neighbour	0:18 3:21 4:-27 5:-17 7:-32 8:-16 9:-11 10:-21 11:-13
noun:newcomer	3:10 6:-11 9:16 11:-25
noun:nurse	0:24 2:-20 3:-12 4:13 5:10 6:-38 7:15 8:-21 10:-34
noun:officer	0:-25 2:-34 4:33 8:-10 10:-24
noun:official	0:-8 1:-14 3:-10 5:-11 6:24 7:-12 10:-9
noun:operation	2:-9 6:14
noun:other	0:-26 1:-49 2:-32 3:-19 4:34 5:34 6:-91 7:51 8:-29 9:14 10:-18 11:-13
noun:palestinian	0:-21 1:-11 2:-46 3:-37 4:-13 5:-16 6:25 8:21 10:-14
noun:paramedic	2:-10 3:-14 5:15
noun:passenger	0:33 2:-13 3:-11 4:-8 5:-16 6:-28 7:9 8:-8 10:-18 11:9
noun:patient	0:-17 2:-14 3:-15 4:-27 5:-24 6:39 7:-32 8:17 10:-19
noun:person	0:-11 2:-107 3:50 4:-35 5:-40 6:-14 7:28 8:10 9:-34 10:-105 11:-12
noun:pilgrim	0:-16 6:22
noun:pilot	6:15
noun:policeman	2:-21 3:-12 4:27 6:9 7:-25 8:-9 10:-33
noun:prisoner	0:-51 1:-12 2:26 3:-21 4:14 5:-37 6:-67 7:-41 8:36 9:-11 10:-27 11:-31
noun:pupil	0:39 2:-22 4:-29 5:-44 6:-25 7:-16 8:-44 10:28 11:-20
noun:rebel	2:-19 4:-13 6:35 10:-17
noun:recruit	5:-13 6:18
noun:refugee	0:-9 1:-22 2:-10 3:-66 4:-23 5:-27 6:-33 7:-18 8:-33 9:66 10:-19 11:-12
noun:relative	0:-10 3:-23 4:-19 5:-10 6:15 7:10 9:-8 10:-11 11:-8
noun:rescuer	4:14 10:-11
noun:resident	0:-34 2:-14 3:86 4:-12 5:-44 6:-47 8:-29 9:-40 10:-11 11:-50
noun:returnee	0:-11 1:-8 2:-13 3:-41 4:-26 5:-15 7:-34 8:24 9:-63 10:-14 11:62
noun:russian	5:-8 6:10 10:11
noun:sailor	0:-14 2:-26 3:-12 4:-11 6:-21 8:-20 10:24
noun:saudi	2:-8 4:-24 6:-8 8:46 10:-36
noun:security-agent	7:-8
noun:seller	2:-9 6:33 7:-8
noun:shepherd	0:19 2:-8 4:-8 5:11 10:-11
noun:soldier	0:-30 2:-68 3:-79 4:43 5:-21 6:28 7:-69 8:30 9:-49 10:-23 11:-76
noun:son	0:-10 2:-11 3:-15 4:-8 5:-15 7:20 8:-14 9:-9 10:-13 11:10
noun:staff-member	3:-17 5:-26 6:22 7:-21 10:16
noun:student	3:-9 4:-12 7:-8 10:8
noun:sudanese	0:-11 3:-41 4:-26 5:-11 6:-20 7:-13 8:30 9:30 10:-31 11:10
noun:survivor	5:35 6:-18 10:-10
noun:syrian	0:-20 2:-15 6:-10 7:9 9:-16 10:-12 11:19
noun:teacher	0:12 2:25 3:-13 4:21 5:-20 6:-17 10:-44
noun:tent	3:19 6:-18
noun:terrorist	0:-17 2:-16 4:-18 5:-26 6:60 7:-24 10:-15
noun:thai	0:-9 3:10 4:-13 8:-28 10:30
noun:tourist	6:21
noun:town	3:12
noun:trapped-person	4:-13 7:15
noun:ukrainian	0:-8 5:-8 6:-9 8:19 10:-10 11:-9
noun:victim	0:-15 2:-26 3:-19 4:-14 5:16 6:20 7:-28 10:-13 11:-10
noun:villager	0:-27 2:-16 3:17 4:10 6:33 7:-32 10:-10 11:-13
noun:visitor	7:8
noun:volunteer	0:11 2:-11 4:-8 6:24 7:-22 10:-11
noun:woman	0:-35 2:-86 3:-63 4:-34 5:-8 6:39 7:-42 8:37 9:-34 10:18 11:-35
noun:worker	0:-12 1:-14 3:-16 4:-40 5:-20 6:22 7:34 8:-34 9:-17 10:-22 11:-31
noun:worshipper	2:-13 4:-14 6:8 7:-9 10:29
noun:yazidi	0:28 4:-25 7:-11 8:-9 10:-13 11:-8
noun:young-man	0:43 2:-10 3:-13 4:-28 6:-28 7:-32 8:-13 9:-10 10:-17 11:-17
only:aid	3:-23 6:14 9:-28 11:23
only:casualty	2:-72 3:-15 4:-65 5:18 8:-99 10:-59
only:displacement	2:-20 4:-21 6:25
only:hostage	0:-31 1:-16 2:-29 3:-17 4:15 6:20 9:-15 11:-16
other:abducted	1:-52 2:-12 4:-9 5:10 6:10 7:-21 8:-74 10:9 11:-19
other:aid	1:-14 2:-21 3:18 4:-11 5:-12 8:-27 9:-14 10:-19
other:allocated	0:-11 5:-10 7:-15 8:-20 9:-17 10:-43
other:casualties	0:-39 1:49 2:-8 3:-46 4:-47 5:-23 6:-26 8:31 9:-22 10:18 11:-15
other:casualty	1:-16 10:-11 11:-10
other:dead-in-captivity	0:-19 1:-54 2:-11 3:-48 4:-18 8:-14 9:-73 11:-13
other:delivered	0:-26 1:-15 2:-10 3:9 4:-9 6:-16 7:-21 8:16 10:-9
other:displaced	0:-13 1:-46 2:-48 3:-14 6:18 7:8 8:-11 9:-20 10:-10 11:8
other:displacement	0:-21 2:-9 3:-17 7:-9 8:-29 9:17
other:held	1:-23 4:-13 5:-30 9:-17 11:-29
other:hostage	0:-15 1:-33 2:19 4:14 5:-28 6:-29 7:-21 8:29 9:-9 10:15 11:-27
other:injured	0:-25 1:-31 2:-26 3:17 5:-22 8:-14 9:8 10:-20
other:killed	0:-9 1:-13 7:-8 9:-14 10:-13
other:missing	0:-30 1:-12 2:-32 3:24 4:-23 5:-12 6:25 8:-23 9:-10 10:-16 11:-66
other:pledged	0:11 1:15 2:-53 3:-29 5:-14 7:-10 8:-34 9:-26 10:-32
other:prisoners-exchanged	0:-73 1:-51 2:42 3:-42 6:-53 7:-67 8:52 9:-60 11:-57
other:refugees	0:-16 1:-14 2:-10 3:-31 4:-30 5:-26 6:-35 7:-33 8:-22 9:57
other:released	0:9 3:-27 4:24 5:-37 6:-20 7:-10 8:10 9:-20 10:-11 11:-13
other:requested	1:-36 2:-26 3:12 4:13 5:-31 6:-17 7:-26 8:-65 9:33 10:-11 11:-17
other:returned	1:45 2:-31 3:-10 4:-16 5:-26 6:-12 8:-52 10:-20
other:total	0:-39 1:-60 2:-42 3:-34 4:-27 5:-8 6:36 7:-21 8:-46 9:38 10:-18 11:-14
others:7	0:-47 1:-75 2:-23 3:-20 5:-20 6:15 7:-28 8:-14
others:more	4:-9 8:-12 9:-8 10:-12 11:-23
qualified	0:-34 2:-42 3:32 5:-16 6:-13 7:20 8:-56 10:-89
quoted	0:-12 1:-49 3:-41 4:-13 5:-17 6:22 7:25 8:-49 10:-40 11:-37
right1:	3:-8 5:-10 6:-19 7:10 9:-15 11:23
right1:"	2:-14 3:-17 4:-54 6:-25 7:11 8:18 9:17 10:15 11:-46
right1:(	0:-11 3:15 4:-9 5:-9 9:9 10:-11 11:-17
right1:)	1:-14 2:-10 3:-9 4:-20 6:33 7:-48 9:-20 10:-13 11:19
right1:,	1:-12 2:-51 4:10 6:13 7:-16 8:-26 9:-26 10:-29 11:-40
right1:.	0:17 2:-28 3:-9 4:-19 9:-35 10:-54
right1::	3:-14 4:-16 5:-12 6:18 7:-13
right1:;	4:-10 5:29 6:-32 7:15 11:-12
right1:|	0:-37 1:-70 2:-73 3:-33 4:-103 5:-11 6:23 9:26 11:14
right1:اثناء	0:18 2:24 6:-23 7:-14 10:-22
right1:اجلوا	3:10 11:-8
right1:احياء	8:-13 10:15
right1:اخر	2:8 4:11 5:-9 6:-12 8:-8
right1:اخري	3:-11 4:-11 5:-10 6:9 7:-19 9:21 11:-12
right1:اخرين	0:-13 3:11 4:16 5:-23 6:-26 7:20 9:13 10:-12 11:-24
right1:اذا	3:-16 6:-8 7:18 11:-8
right1:اصيب	3:-10 4:-18 5:41 6:-36
right1:اصيبوا	0:-14 3:-21 5:61 6:-46 7:-19
right1:اضافيه	2:30 6:-28
right1:افرج	6:10 8:-18 10:16
right1:اكثر	4:16 10:-15
right1:الاخرين	4:35 6:-29 10:-34
right1:الذين	0:-12 3:-16 5:-9 6:16 7:-19 10:13
right1:العام	0:9 1:20 3:-18 4:-10 6:-8
right1:القري	3:12
right1:الي	0:11 1:-25 2:-26 3:-19 4:-70 5:9 6:-56 7:-48 8:12 9:13 10:8 11:27
right1:ان	0:-8 2:-15 3:25 4:-19
right1:انقطع	4:-19 5:-10 6:-14 7:26
right1:اوكراني	2:-17 4:17 5:-10 6:10 8:-14
right1:باعيره	5:13
right1:بالرصاص	0:-13 2:-19 5:11
right1:بالكوليرا	6:8
right1:بانفجار	5:10
right1:بترت	5:27 6:-21 7:-21
right1:بجروح	5:35 6:-31
right1:بحروق	5:24 6:-27
right1:بحسب	0:-11 3:18 4:-15 5:-31 6:21 7:-16 8:8 9:-35
right1:بحلول	0:17 3:8 4:-16 8:12 10:-16
right1:برتبه	0:-8 2:-19 4:20 7:-15 10:-15
right1:برصاص	2:-13 5:29 6:-12 10:-12
right1:بسبب	5:13 6:-9
right1:بطلقات	5:10
right1:بعد	2:-53 3:-33 4:-47 5:-26 7:-47 8:-13 9:-10 10:70 11:-15
right1:بلا	3:14 4:-13 5:-14 6:17 7:-12
right1:بوساطه	0:-23 2:-13 4:-31 5:-13 6:-21 7:-9 8:33
right1:بين	0:10 1:57 2:-17 3:-23 4:-32 5:-44 6:-41 7:-32 8:-8 9:-11 10:-17 11:-27
right1:بينهم	2:-12 4:21 6:-17 8:-9 10:-10
right1:تابعتان	0:12
right1:تتراوح	5:-11 6:15
right1:تحت	2:29 4:-24 6:-22 7:19 8:-19 10:-10
right1:تشادي	3:-10 9:-26 11:26
right1:تلقوا	5:9
right1:توفوا	6:16
right1:توفي	4:-8 5:-21 6:27
right1:جديد	3:17 5:-8 6:-9 9:11 11:-31
right1:جديدا	2:12 6:-12
right1:جراء	6:-9 7:13
right1:جرحوا	4:-8 5:38 6:-33 7:-8
right1:جري	5:-16 6:20
right1:حامل	0:-8 6:14 7:-13 10:-15
right1:حتفهم	1:18 3:-14 5:-13 6:12 7:-25
right1:حتي	2:-8 5:-8 6:10 7:-23 11:10
right1:حين	5:20 6:-16
right1:خارج	3:-8 5:-12 6:14 7:-9 8:-18 9:18 10:17 11:-22
right1:خرجوا	0:-24 5:-17 6:-20 7:-12 8:23 9:-10 10:9 11:-14
right1:خطف	2:12 10:-13
right1:خطفن	0:17 4:-10 7:-12
right1:خطفوا	0:39 2:-37 3:-13 4:-17 6:-30 7:-10
right1:خلال	0:-10 3:27 7:-15 10:10 11:-11
right1:داخل	0:-12 3:10 5:-18 6:36 9:-8 11:-10
right1:داخليا	3:11 6:-8 9:-18
right1:دفعه	0:-16 1:-11 2:-11 3:-15 4:-32 6:12 7:-23 8:-22 10:32 11:-14
right1:دون	0:-8 4:-9 5:18 6:-37 8:-13 10:16 11:8
right1:رجعوا	3:-30 6:-19 8:-15 9:-23 10:25 11:31
right1:سقطوا	0:-9 1:15 2:-13 3:-10 4:-15 5:-40 6:-10 7:22
right1:سوداني	3:-15 5:-9 6:-14 9:23 11:-25
right1:سوري	5:17 6:-15
right1:شاحنه	6:12
right1:ضابط	2:-19 4:21 5:12 6:-17 10:-9
right1:طفل	2:-13 5:-15 6:24
right1:عادوا	2:-11 3:-25 4:-9 5:-10 6:-13 8:10 9:-38 10:-12 11:34
right1:عبر	2:-15 4:-19 5:-11 6:12 8:-26 9:18 10:10 11:-11
right1:عبروا	3:-29 9:15
right1:عثر	2:11 6:11 7:-15 10:-13
right1:عدد	1:-8 6:17
right1:علي	0:-12 1:-15 2:-32 3:27 4:-15 6:-27 7:-30 9:-42
right1:عمره	5:-12 6:18
right1:عمرها	2:-8 6:-24 10:22 11:-13
right1:عند	4:-13 5:-18 7:-31 10:-25
right1:غادروا	9:-11 11:18
right1:غرقوا	6:23 7:-17
right1:غير	3:-8 6:-14 11:18
right1:غيرهم	2:-9 3:22 4:26 6:-35 8:-15 9:-23 10:-12 11:-25
right1:فارق	2:-10 5:-21 6:26
right1:فارقا	5:-18 6:24
right1:فارقوا	5:-30 6:35
right1:فروا	9:21 11:-21
right1:فقد	5:17 6:-8 10:-9
right1:فقط	0:-22 1:-13 2:12 3:-33 4:-48 5:-16 6:-10 7:13 9:-19 10:11 11:10
right1:فلسطينيا	2:-20 6:16 8:27 10:-25
right1:في	0:-8 1:-15 3:-15 4:10 6:15 7:-24 8:-29 10:-37 11:-40
right1:قباله	2:-9 3:-8 5:12
right1:قبل	0:9 1:16 2:-25 3:-35 4:-9 5:-38 7:-36 9:28 10:-33 11:10
right1:قتل	5:-31 6:39
right1:قتلا	0:-19 2:-13 6:27 10:-8
right1:قتلوا	0:-22 1:-10 2:-26 3:-19 4:-27 5:-22 6:55 7:-12 8:-9 11:-12
right1:قد	2:-29 3:-11 6:32 8:-9 10:-11
right1:قرب	6:11
right1:قضوا	1:-10 2:19 3:-22 4:-16 5:-16 6:18 7:-23
right1:كان	0:11 2:-9 4:-12 5:-9 6:10
right1:كانا	0:-17 4:-12 5:-13 6:19 10:15 11:-18
right1:كانت	0:-13 4:-32 5:-11 6:-25 8:-24 10:35 11:-10
right1:كانوا	1:-20 2:-55 3:-17 4:17 5:-19 6:-14 9:-40 10:22
right1:كل	2:-31 3:-21 4:-17 6:30 8:-8 9:15 11:-11
right1:كن	6:15
right1:لا	0:-21 1:-16 2:-29 3:27 4:33 5:-54 6:-43 7:18 8:-30 9:-8 11:-42
right1:لاطفال	6:22 7:-18
right1:لدي	4:-16 8:14 9:12 10:-10 11:-19
right1:لقوا	3:-9 4:-11 5:-20 6:27 7:-25 11:-19
right1:لم	0:-18 1:-28 3:16 5:-53 6:-22 7:68 8:-47 9:-42 10:-67 11:-47
right1:له	5:9
right1:لهما	0:-17 2:-14 4:12 5:17 7:-12 10:-15
right1:ما	0:-26 1:-16 2:9 3:27 4:43 5:11 6:-52 8:-34 9:19 10:-36 11:-48
right1:ماتوا	0:-15 1:22 2:26 3:-42 4:-13 5:-20 6:-14 7:-30 9:-9 11:-17
right1:متفحمه	6:11
right1:محلي	5:-11 6:17 7:-13 10:-9
right1:مره	3:22 6:-22 9:-13 11:-9
right1:مصرعهم	1:-11 5:-8 6:28 7:-18
right1:مع	0:10 6:9
right1:معظمهم	3:-12 6:-18 9:19 11:-9
right1:مقابل	1:-8 2:11 3:-9 4:-23 5:-25 6:-15 8:14 10:-11 11:-10
right1:ممن	0:-28 1:-12 2:-33 3:-30 4:-27 5:35 6:-28 8:-11 10:-18 11:37
right1:من	0:-19 1:-100 2:-33 3:15 4:-15 5:-17 7:-30 9:-42 11:28
right1:منا	2:29 3:-12 4:11 5:-14 6:-38 7:-17 10:-15 11:12
right1:منذ	1:-32 2:-34 4:-32 5:-17 6:12 7:-16 8:11 9:-45 10:-33 11:20
right1:منها	2:-27 3:-28 4:-17 6:55 7:-45 8:-8 9:-12 10:-19 11:-9
right1:منهم	0:-32 1:-40 3:-29 4:-29 7:-23 8:22 10:9 11:12
right1:منهن	0:-46 3:-18 5:-16 7:-22 8:-17 10:22
right1:نزحوا	3:20 11:-18
right1:نقلوا	2:-24 3:18 4:20 5:14 6:-47 7:-18 8:-10 10:-22 11:-21
right1:هجروا	3:22 7:-8 11:-11
right1:هذا	3:-9 4:-11 6:-15 10:19
right1:هم	2:-9 4:-14 5:9 6:15 7:-9 10:9
right1:و	1:8 2:-22 3:-16 5:-59 6:56 7:-42 9:-13 10:-18 11:-13
right1:واربعه	4:12 5:-12 7:-8 10:-26
right1:واسرت	4:-9 6:14
right1:واصابت	5:-16 6:20
right1:واصابه	5:-44 6:53
right1:واصيب	0:-8 5:-40 6:49
right1:واكثر	6:13
right1:والجيش	0:16 4:-9 10:-10
right1:وامراه	5:-9 6:27 7:-11
right1:وتسعه	6:13
right1:وثلاث	0:-13 3:28 5:-22 6:-20 9:-15 11:-16
right1:وثلاثه	4:-14 6:15 7:-12 8:26 10:-14
right1:وجرح	3:-14 5:-28 6:37
right1:وخمسه	6:9 10:11
right1:وشرطي	5:21 6:-8
right1:وصل	3:13
right1:وصلوا	3:17 6:-8 11:-17
right1:وعشرات	6:11
right1:وعشره	5:-23 6:19 8:11
right1:وفق	2:-10 3:-8 4:18 5:-12 6:-22 7:20 8:-20 10:-8
right1:ولم	7:14
right1:ونحو	4:17 6:14 7:-10 8:-17
right1:يعيشون	3:29 5:-8 6:-19 9:-14 11:-11
right1:يوميا	11:12
right2:	11:8
right2:"	0:-18 1:-16 2:-36 3:-46 4:26 5:-25 6:36 9:-24 10:-46 11:-20
right2:#	2:-75 5:-61 6:41 7:-41 8:-11 9:-15 10:8 11:-14
right2:)	5:-12 6:14
right2:,	0:-13 1:-42 2:-27 3:-31 4:21 7:-32 8:-8
right2:.	0:-29 1:-13 2:15 3:-33 4:16 5:9 6:-13 7:-23 8:-12 10:-46 11:-8
right2::	9:31 11:-31
right2:ابناء	0:-18 1:-8 2:-13 3:-37 5:-9 7:9 8:19 9:-23 10:-27 11:27
right2:ابنايها	0:-10 4:-18 5:-13 6:-14 7:20 8:-28 9:-19 10:-21 11:17
right2:اثر	6:-9 7:11
right2:اثناء	0:11 6:9 10:-12
right2:اثنان	4:-10 6:27
right2:اثنتان	5:12 6:-9
right2:اثنين	6:16
right2:اجانب	0:11 6:10 10:-11
right2:احد	0:-11 5:9
right2:احدهم	4:21 5:21 6:-38
right2:احدهما	4:16 6:-12 7:-16
right2:احياء	0:-8 2:-18 3:-18 4:11 5:-9 6:-16 7:-27 10:26
right2:اخر	3:18 4:-9 6:-18 7:13 9:-10 11:-11
right2:اخلي	0:19 2:-17 4:-17 6:-12 10:20
right2:اربع	0:-13 5:-22 8:10 10:22
right2:اربعه	3:8 4:14 5:16 10:-13 11:-8
right2:اسبوع	0:-13 6:12 7:-14 10:25
right2:اسبوعين	0:25 3:18 4:-12 6:-30 7:-24 9:-20 10:-8
right2:استنادا	7:14
right2:اسره	2:-11 4:17 10:-13
right2:اسري	8:19 10:-15
right2:اصابات	4:-8 5:36 6:-25 10:-9
right2:اصل	0:-44 2:32 6:-37 7:-9 8:-13 9:-13 10:19
right2:اصيبوا	3:-10 5:17 6:-14
right2:اضافه	3:-29 4:8 5:-22 8:12 10:-10
right2:اطفال	0:-24 1:27 2:-36 3:20 4:22 5:-14 6:-36 7:11 8:-35 10:-34
right2:اطلق	0:9 2:-17
right2:اعمارهم	5:-10 6:13
right2:اعيد	0:33 3:-11 10:-32 11:9
right2:افراد	0:-18 2:-13 3:-9 4:14 6:23 8:-12 10:-36
right2:افرادها	6:20
right2:افرج	0:29 4:-11 8:-16 10:-18
right2:اكتوبر	0:-8 1:-10 3:18 4:-12 5:-10 6:-17 7:-10 8:-12
right2:اكثر	0:-10 1:-11 4:8 5:12 8:-21 9:-12 10:14 11:9
right2:الاتصال	4:-19 5:-10 6:-14 7:26
right2:الاسبوع	5:-11 6:12
right2:الاسر	2:18 4:-10 10:-14
right2:الاطفال	3:-11 5:-10 6:18 7:-10
right2:الامم	3:23 6:-10 9:-19
right2:الان	3:11
right2:الاهالي	0:-11 3:25 6:-17 7:-18 9:10 11:-20
right2:البرد	6:14
right2:التاسعه	5:-17 7:16
right2:التعذيب	2:33 4:-20 6:-14 7:-10 8:-18
right2:الثالثه	10:14
right2:الثامنه	2:-11 4:-10 5:-24 6:14 8:-13 10:17
right2:الثانيه	2:-14 3:16 4:-13 5:-14 6:8 7:-8 11:-11
right2:الجانب	2:-10 6:26
right2:الجانبين	3:-15 4:-11 6:15 8:28 10:-23
right2:الجثث	6:20 7:-9
right2:الجرحي	2:-10 6:11
right2:الجنسيه	2:-19 6:8 10:19
right2:الجنود	2:-11 4:-24 6:11 8:21 10:-24
right2:الجيران	0:19 4:-25 5:-18 8:-14 9:-9 10:-23 11:-13
right2:الجيش	0:-13 2:34 4:-27 6:-14 10:-26
right2:الحدود	3:-9 6:-16 9:8
right2:الحركه	4:-11 6:-9 7:-12 8:10 10:9
right2:الحي	2:-14 5:8
right2:الحياه	2:-21 5:-51 6:66 7:-14
right2:الخامسه	5:28 6:-38 7:15
right2:الخميس	3:-19 7:-9 11:20
right2:الذين	0:-18 1:-8 3:-11 4:-11 10:20 11:10
right2:الرابعه	2:-15 5:-13 6:31 10:-23
right2:الربيع	4:-20 6:-15 8:-12 10:19
right2:الرهاين	0:-13 2:28 4:-16 6:-29 10:-10
right2:الروهينغا	3:-29 9:31 11:-14
right2:السادسه	5:10
right2:السبعين	2:-13 6:14
right2:السجون	2:10 4:18 5:-8 6:-16 8:-12 10:-26
right2:السكان	0:-20 3:21 5:-12 6:-18 7:21 10:-10
right2:السلطات	2:16 3:8 6:-15 9:-14 11:8
right2:السنه	6:18
right2:السيول	3:-14 5:-9 7:17
right2:الشهر	3:-9 4:-11 6:-16 8:-8 10:21
right2:الصليب	0:9 4:-8 6:8 8:18 10:-25
right2:الصيف	8:-16 10:15 11:15
right2:الضحايا	3:-8 5:-12 6:41 7:-13
right2:الطرف	4:-18 6:16 8:17 10:-26
right2:الطرفين	8:17 10:-11 11:-13
right2:الطريق	0:-11 5:-29 6:32
right2:العام	0:24 1:8 3:-27 4:-14 5:-24 7:-16 8:-21 9:-14 10:-17 11:-16
right2:العاملين	0:10 2:-17 4:24 5:-23 7:-25 8:-15
right2:العايدين	6:13 7:-21 8:21 9:-9 10:-8 11:-14
right2:العلاج	5:18
right2:العمال	3:20 4:-16 5:-9 6:-8
right2:العنايه	5:19 6:-11
right2:العوده	3:-14 11:21
right2:الف	6:-13 9:14
right2:الفتره	1:14 6:-11 7:-8
right2:الفرار	2:-12 3:14 4:-10 6:-11 7:-14 9:-15 10:22 11:-10
right2:القتلي	4:-10 6:37
right2:القرويين	0:-20 4:18 10:-8
right2:القري	4:-10 6:-8 7:15
right2:القطاع	2:-20 4:19 5:-8 6:-10 8:-17
right2:الكوادر	3:-17 5:-16 7:-17 10:17
right2:الليله	2:10
right2:الماء	3:-9 6:22 7:-12 11:10
right2:الماضي	0:8 1:19 3:-18 4:-12 6:-8 8:-10 10:16
right2:المتوفين	5:-17 6:35 7:-14
right2:المدنيين	0:-8 3:-12 4:-8 5:-16 6:26 7:-9 8:-25 10:-9
right2:المرحله	0:-8 2:-12 4:27 8:-23 10:-22
right2:المرضي	0:-17 4:-14 5:-20 6:22 8:19 10:-12
right2:المستشفي	3:-8 5:20
right2:المصابين	5:27 6:-10 7:-8
right2:المفقودين	6:-21 7:23
right2:المنظمه	3:19 6:-17
right2:المياه	6:13 7:-12
right2:الناجين	5:28 6:-16 10:-9
right2:النزوح	3:47 5:-9 6:-30 7:-13 9:-18
right2:النساء	5:-11 6:12
right2:الي	0:-26 1:-25 4:-27 5:19 6:-55 7:-74 8:-26 9:23 10:11
right2:اليوم	0:-8 2:-9 3:-30 4:-21 6:-20 7:-13 8:-12 9:27 10:13 11:9
right2:اما	4:-9 5:-27 6:25 8:16 10:-16
right2:اماراتيه	4:-8 6:-8 8:17
right2:ان	0:-22 2:-29 4:-20 5:-28 6:36 8:-9 10:9 11:-13
right2:انتشال	5:-19 6:21
right2:انحاء	3:16 9:-15
right2:انفجار	5:16 6:-10
right2:انقلاب	5:17 6:-18 7:9
right2:انهم	0:-8 2:-15 3:-16 4:19 6:-18 7:-8 9:19 10:-13 11:-14
right2:انهيار	6:9
right2:اهالي	3:12 6:-12 7:10 11:-14
right2:اهل	3:10 6:14 7:-14 10:8 11:-11
right2:او	0:-20 1:41 2:-15 3:-10 4:-16 5:-29 6:-47 7:9 10:13 11:-16
right2:اي	3:-8 9:13 11:-9
right2:ايران	9:-8 11:18
right2:باكستان	3:-12 9:-9 11:22
right2:بالرصاص	2:-16 5:8 6:20 7:-16
right2:بترت	5:32 6:-22
right2:بجروح	0:-8 5:29 6:-23 7:-10
right2:بحسب	0:-22 1:-8 2:-27 4:-13 5:16 7:-11 8:-24 10:17 11:-21
right2:بدء	2:-14 3:26 5:-13 6:11 8:-21 9:-15 10:-18 11:-21
right2:بدايه	3:8 4:-18 5:-12 6:13 8:16 11:-10
right2:برنامج	2:20 4:-10 6:-15 8:-11
right2:بعد	0:-44 3:-44 4:-45 5:24 6:-8 8:-18 10:55 11:-9
right2:بعدما	5:15 6:-10
right2:بعضهم	4:12 5:-10 6:12 10:-13
right2:بقي	5:19 6:-17
right2:بلده	5:-8 7:10
right2:بين	0:-13 1:17 2:10 3:-10 4:-24 5:8 6:12 7:-26 10:-23
right2:بينما	0:-11 1:-9 2:24 4:14 5:21 6:-33
right2:بينهم	0:-17 1:-8 2:-22 3:-10 4:-13 5:23 6:-10 8:-12 9:-15 10:25 11:-13
right2:بيوتهم	3:11 8:9
right2:تحت	0:-16 2:11 3:-17 4:-32 5:21 7:-26 8:-10 10:-31
right2:تدافع	5:8
right2:ترك	0:15 3:24 5:-24 6:-20 11:-9
right2:تركيا	3:-9 5:-8 6:8 9:-15 11:13
right2:تسع	6:11
right2:تسعه	3:-10 4:-10 5:29 6:-21
right2:تعرضت	5:14 6:-13
right2:تعرف	4:9 5:-8 6:-12 7:10
right2:تقول	0:-11 2:9 3:9 4:-16 5:-9 8:-11
right2:توفي	2:13
right2:ثلاث	4:10 8:-10 9:10
right2:ثلاثه	2:-11 3:10 4:-31 6:8 7:-15 8:17 9:-8 10:-21 11:-8
right2:ثلثاهم	3:27 9:-27 11:-14
right2:ثلثهم	3:26 9:-25
right2:ثم	0:-15 3:-12 4:12 5:-12 6:17 11:13
right2:ثماني	2:-10 4:-8 10:20
right2:جراء	3:-8 6:-23 7:18
right2:جرحي	5:20 8:-15
right2:جماعه	4:-17 8:-9 10:16
right2:جنوب	9:10 11:-12
right2:جنود	6:11 10:-9
right2:جنوده	0:14 6:11 10:-18
right2:جوعا	2:23 3:-19 6:-10
right2:حادث	5:12
right2:حافله	0:21 5:-12 6:-12 7:16 10:-12
right2:حال	5:12 6:-11
right2:حاله	5:29 6:-26
right2:حتفهم	1:13 3:-14 4:-8 5:-12 6:25 7:-32 11:-22
right2:حتي	0:-19 4:27 5:-27 7:-11 9:-21 10:-17 11:9
right2:حرجه	4:-11 5:38 6:-28 7:-12 10:-8
right2:حريق	5:31 6:-29 7:-12
right2:حسب	1:14 3:-40 4:-14 6:-23 7:-22 8:-20 10:26
right2:حسبما	0:20 4:-12 9:8
right2:حول	4:-8 5:10 6:-14 10:12
right2:حي	3:14 6:-13 7:9 8:-13
right2:حين	3:13 4:-10 7:-16
right2:خط	2:-19 6:21
right2:خلال	5:-8 6:24 9:-35 11:-8
right2:خمس	2:-13 4:-8 6:16
right2:خمسه	3:-20 5:-8 7:-13 9:24 10:14 11:-27
right2:داخل	3:17 6:11 11:-16
right2:دافعوا	2:-8 4:-18 5:-17 8:28 10:-15
right2:دون	3:-11 5:-11 6:46 7:-25 11:-21
right2:ذويهم	6:13
right2:رايد	2:-18 4:21 7:-15 10:-15
right2:رجال	0:-31 3:-8 4:27 7:-28 10:-13
right2:رجع	3:25 5:-11 6:-13 7:-12 9:-12 11:-28
right2:رفاقه	0:-13 2:-8 3:-17 4:-14 5:12 6:19 7:-26 9:-8 10:-30 11:-8
right2:رفاقهم	0:-11 2:14 3:-12 4:-21 5:20 6:-37 7:10 8:-9 10:15
right2:ركاب	11:11
right2:زال	4:22 6:-9 7:-11
right2:زالوا	0:-13 1:-13 2:-16 3:30 4:25 5:-10 6:-41 7:22 8:-27 9:20 10:-16 11:-47
right2:زملايه	0:8 2:-16 4:20 5:20 7:-21 8:-16 10:-31
right2:زملايهم	3:-15 4:18 5:-29 6:-17 7:-12 11:-12
right2:ساعات	0:-19 4:-12 8:-9 10:19
right2:ساقه	5:19 6:-15 7:-12
right2:سايقي	0:-8 6:12 10:9
right2:سبتمبر	3:-8 6:18
right2:سبع	3:10
right2:سبعه	3:-14 5:-19 6:17 7:10
right2:سته	0:-29 4:-10 7:19
right2:سجل	0:26 3:-13 4:-18 5:-9 6:-26 7:-9 9:12 10:-8 11:-8
right2:سكان	0:-20 2:-18 3:38 4:-23 5:-28 6:-42 7:-16 9:-14
right2:سومطره	5:-10 6:15
right2:سياره	5:-17 6:19
right2:شاطي	5:13 6:-11
right2:شمال	0:9 2:-9
right2:صباح	3:-32 6:-13 7:-9 8:-8 10:-21 11:33
right2:صحيه	6:-10 10:18
right2:صفوف	6:18
right2:صنعاء	2:-10 4:-10 6:13 8:11
right2:ضحايا	1:-8 5:27 6:-19
right2:ضمن	8:10 10:-9
right2:طاقم	7:-10 8:-8 10:17
right2:طريق	0:10 6:-11
right2:طفيفه	5:17 6:-15
right2:ظهر	0:-10 3:-17 7:17
right2:عاد	0:20 3:20 6:28 8:-12 9:-26 10:-25 11:-40
right2:عادوا	3:-20 6:-12 9:-15 11:26
right2:عام	1:16 3:-19 5:-13 7:-11
right2:عايله	6:24 7:-13
right2:عبر	2:-13 8:-20 10:20
right2:عبروا	3:-27 7:-9 9:35 11:-21
right2:عداد	0:-10 1:-9 2:-11 3:-8 4:-16 5:-28 6:-31 7:50 10:-25
right2:عشر	0:9 5:-10 6:12
right2:عشره	0:-16 4:-8 5:-17 6:24 10:12
right2:علي	0:-31 1:-17 3:24 4:-18 5:-11 9:-43 10:-22 11:-16
right2:عليها	2:11
right2:عمال	0:12 3:-10 6:23 10:-8
right2:عن	2:-14 7:17 9:9 11:-11
right2:عناصر	0:-13 3:-20 4:-22 5:-11 6:28 7:-10 8:23 10:-24
right2:عناصره	4:-20 6:24
right2:عناصرها	0:-19 3:-9 4:25 7:-11 8:-10 11:-11
right2:عند	6:9
right2:عنها	6:12
right2:غادر	9:-10 11:15
right2:غارات	6:10
right2:غاره	6:14
right2:غالبيتهم	0:12 10:-9
right2:غرق	5:-10 6:-17 7:29
right2:غزه	2:19 4:-20 5:-15 6:-23 10:18 11:-11
right2:غير	4:27 5:-21 8:-12 10:-8
right2:فقد	5:21 6:-22
right2:فقط	3:16 9:-13 11:-10
right2:فوق	5:-14 6:14
right2:في	0:-14 1:-62 3:-8 4:-22 6:17 7:-20 8:-37 9:16 10:-12 11:-49
right2:فيما	0:-9 2:-9 4:17 5:16 6:8 7:-44 9:-21 11:-22
right2:قال	7:9
right2:قبضه	0:-28 4:26 8:-8 10:-14
right2:قبل	0:-12 2:-27 3:-18 4:-22 5:-13 7:-13 8:-14 9:-19 10:27 11:21
right2:قتل	6:12
right2:قتلوا	0:-9 2:-22 5:-12 6:47 7:-10
right2:قتيل	0:-8 1:37 3:-22 5:-20 6:-31 7:-12
right2:قد	0:8 3:18 4:-22 5:-26 6:11 9:-22
right2:قرابه	3:-14 6:18
right2:قرب	5:21 7:-10
right2:قسرا	2:-19 4:-23 6:-10 7:29 10:-10 11:16
right2:قصف	3:-13 5:28
right2:قضوا	0:-8 2:-24 4:-30 5:-11 7:-12 8:-8 10:26
right2:قطاع	6:15 8:-21 10:20
right2:قيد	0:-14 2:-15 4:8 6:-17 10:17
right2:كان	3:-10 4:-28 7:-9 10:30 11:-13
right2:كانت	2:-13 3:-11 4:-15 5:-17 6:21 10:15
right2:كانوا	0:-12 2:-17 3:-38 4:-23 5:-17 7:11 8:32 9:-24 10:-47 11:25
right2:كل	2:10 4:-31 8:41 10:-37
right2:كلهم	0:9 2:-8 3:-27 4:-26 5:31 6:-9 7:-15 8:21 10:-33
right2:كما	0:-15 2:11 3:-16 4:-9 6:28 7:-13 8:-11 10:-16
right2:لا	0:17 2:15 3:-10 5:-20 6:-16 8:-35 9:-14
right2:لاحقا	2:-12 3:-18 4:-13 5:-13 6:-15 7:-13 10:33
right2:لبنان	3:-12 9:-20 11:16
right2:لدي	2:12 4:12 8:-14 10:-17
right2:لقاء	0:-24 2:-13 4:-11 5:-8 6:-24 10:46
right2:لقوا	2:-26 4:-17 6:26
right2:لكن	0:-24 1:-12 2:-12 3:-14 4:14 5:-12 6:-17 7:15 11:8
right2:لم	0:-21 1:-31 2:-45 4:-8 5:-27 6:52 8:-27 9:-26 10:-35 11:10
right2:لنساء	5:-22 6:30
right2:لهم	3:-16 5:-10 11:17
right2:ليله	0:20 4:-18 6:-27 7:19 10:-9
right2:ما	0:-15 2:-16 3:23 4:15 6:-25 7:-22 8:-18 9:-12 10:-40 11:-14
right2:مات	5:28 6:-24
right2:ماتوا	2:8 4:-19 6:20 8:-10 10:-17
right2:ماوي	3:16 5:-10
right2:متفاوته	5:10 6:-9
right2:متن	0:-10 4:-23 5:-22 6:10 7:-14 8:-17 10:-20 11:21
right2:مجهولا	0:-9 2:-13 3:-8 6:-13 7:22 10:-20
right2:محتجزين	0:-10 2:-33 6:-26 7:-11 8:-8 10:30
right2:محيط	0:-10 3:-8 4:10 5:-24 6:26 7:-17
right2:مخيم	3:-10 11:19
right2:مخيمات	3:10 9:-25 11:17
right2:مدرسه	0:19 3:-9 4:8 10:-20
right2:مدنيون	2:-20 3:-8 4:24 5:-22 6:15 7:-21 10:-19 11:-14
right2:مديريه	3:-13 6:10 11:14
right2:مدينه	4:10
right2:مراكز	3:-12 11:20
right2:مستشفي	0:8 4:-8 5:34 6:-22 7:-11
right2:مستشفيات	5:24 6:-23
right2:مستشفيي	5:14 6:-13
right2:مسلحون	0:-10 10:11
right2:مشيرا	3:-14 6:22
right2:مطار	11:10
right2:مطلع	0:9 2:-9 7:-8 8:16 9:-16 10:-10 11:12
right2:مع	0:10 2:-8 4:25 5:-37 7:-38 8:-19 9:-10 10:-35 11:9
right2:معبر	2:-8 4:-13 5:-9 6:-9 8:-22 10:20 11:10
right2:معظمهم	0:-27 3:8 4:20 6:13 10:-11 11:-8
right2:مغادره	3:23 5:-8 11:-16
right2:مفقودين	6:17
right2:مقابل	0:9 1:-9 2:-9 3:17 4:-24 8:-26 9:-13 10:24 11:-23
right2:مقاتليها	2:-9 8:9
right2:من	1:-15 2:34 3:37 4:-41 5:-43 6:-34 7:-25 8:24 9:-65
right2:منازلهم	0:8 3:37 4:-8 6:-16 10:-14 11:-34
right2:مناطق	3:22 9:-10 11:-13
right2:مناطقهم	3:-26 9:-13 11:31
right2:منذ	2:-14 3:-29 4:27 6:-12 7:-13 8:-9 9:30 10:-19 11:-14
right2:منطقه	0:-8 6:-14 11:10
right2:منها	6:11
right2:منهم	0:-11 2:-13 5:14 7:-16 8:-13 9:13 10:-13 11:-22
right2:مواقع	3:10
right2:موسكو	2:-12 6:21 8:-31 10:24
right2:موظفي	2:-13 3:-13 4:22 10:-29
right2:موقع	9:10 11:-9
right2:موكدا	5:8
right2:ناريه	5:20 6:-10
right2:نحو	2:19 5:-9 8:-12 9:-9 10:-15
right2:نساء	1:-10 2:-22 3:-19 5:-24 7:10 8:17 10:-23 11:13
right2:نصفهم	0:-17 1:16 3:12 4:-19 5:-16 6:-25 7:-16 8:-10 10:-8
right2:نقل	3:-26 5:8 6:-10 8:-19 9:23 10:19 11:-10
right2:نقلوا	2:-8 5:-9 6:-24 7:-8 8:26 11:-14
right2:نهايه	0:-8 2:-8 3:-28 4:-10 6:-14 7:-11 8:18 9:-25 10:-22 11:28
right2:هايتي	6:9
right2:هجوم	4:-8 5:18
right2:هذا	2:-21 3:-10 4:-28 6:37 7:-12 8:-9
right2:هذه	2:-16 6:24
right2:هم	0:11 6:9 8:-15 10:8
right2:هناك	0:-13 2:-8 4:35 5:-8 7:-10 10:-32
right2:هولاء	0:-12 2:-24 5:18 6:25 7:-18 9:-23 10:-33 11:15
right2:و	4:-9 6:29 7:-22 9:17 11:-20
right2:واحد	5:10 7:-9 8:-16 10:19
right2:واحده	0:-16 1:-11 2:-11 3:-15 4:-32 6:12 7:-24 8:-22 10:32 11:-14
right2:واربعه	0:12 10:-11
right2:واصابت	6:8
right2:واصابه	5:-45 6:46
right2:واصيب	5:-49 6:50
right2:وان	0:-19 1:-23 2:-42 3:-45 5:-15 11:8
right2:وجرح	5:-24 6:27
right2:وحده	5:-22 6:26 7:-24
right2:وخمسه	0:8 2:14 4:-19 6:-19 10:-14
right2:وسط	1:-15 6:22 7:-16
right2:وصلوا	3:-8 5:17 6:-14 9:9
right2:وصول	2:-8 3:14 6:15 7:-9
right2:وعن	0:-24 3:-24 6:31 7:-18 9:-11 11:25
right2:وفق	0:-35 1:-16 2:-24 3:-11 4:-33 5:-13 7:15 8:8 9:-27 11:26
right2:وفقا	1:16 9:-17 11:14
right2:وفقد	6:13 7:-9
right2:وفي	2:-14 6:-15 8:-19 10:22
right2:وقتل	0:14 2:-16 4:-8 5:9 6:-22 8:-10 10:11
right2:وقد	2:-11 3:-13 4:-10 6:-12 7:23 9:-11 11:-8
right2:وقدر	4:16 10:-13
right2:ولا	0:-19 1:-8 2:9 3:-23 4:-42 5:12 6:26 7:-62 8:13 9:-18 10:-31
right2:ولايه	9:8
right2:ولم	0:20 3:-19 4:-10 7:-13 10:-20 11:17
right2:وما	0:-25 2:-8 3:18 4:-38 5:-15 6:23 7:-36 8:-9 9:-20 10:35 11:-11
right2:ومن	3:-30 5:9 9:15
right2:ونقل	2:13 5:-11 6:-9
right2:وهو	1:-10 5:-22 6:-9 7:23
right2:وهي	0:-10 4:15 6:-9 8:-14 11:15
right2:يزالون	3:28 5:-12 6:-22 8:-13 9:-18 10:-11 11:-14
right2:يعثر	5:-9 6:-27 7:31
right2:يعرف	0:-16 2:-13 4:23 5:-9 6:-17 10:-17
right2:يعودوا	2:19 3:19 6:-14 7:-29 8:-8 9:-8 10:-19 11:-12
right2:يناير	1:-10 5:-8 6:27 7:-13 9:-24 11:-20
right2:يوم	1:-14 2:-18 3:-23 4:-14 5:-22 6:46 7:-24 8:-8 10:-21
right2:يومين	0:-24 2:-16 3:-9 4:-28 6:-24 10:36
right3:	0:-16 1:-8 2:14 3:14 4:-10 5:-13 6:21 7:-26 8:-14 9:-14 10:-17 11:18
right3:"	0:23 1:14 2:-11 3:-61 5:-17 7:-66 8:-11 9:18 10:-45
right3:#	0:-28 1:-52 2:24 4:13 5:-27 6:8 7:-39 8:-12 9:-22 10:13
right3:(	3:-11 4:-11 5:16 6:-19 8:15 10:-16 11:14
right3:)	5:-25 6:25
right3:,	0:-36 1:-9 2:-16 3:17 4:-9 5:-13 6:18 7:-33 10:-25
right3:.	0:8 2:-46 3:-35 4:-12 5:9 6:-24 7:28 9:-10 10:-36 11:-13
right3::	5:-19 6:-32 7:24 9:11 10:-8 11:-15
right3:ابو	6:9
right3:اثر	6:-8 7:14
right3:اثناء	3:-8 6:13
right3:اثنان	0:17 2:-11 3:-16 6:19 7:-23 10:-18
right3:اثنين	0:-16 10:17
right3:اجهزه	5:18 6:-17
right3:احد	3:-22 4:-8 6:-17 7:27 9:-9 10:-14 11:-21
right3:احدهم	2:-17 5:11 6:8
right3:احدهما	0:12 5:-17 6:-40 7:11 8:-15 10:18
right3:اخرون	5:-18 6:25
right3:اداره	3:8 4:-28 5:-18 10:22
right3:اربعه	0:-9 2:14 5:-8 6:8 7:12 10:-13
right3:ارقام	0:-10 4:16 6:-8
right3:اسراييليه	6:11
right3:اسري	2:8 8:-16
right3:اسعاف	5:-11 6:14
right3:اسيرا	4:-14 6:17
right3:اشخاص	6:14
right3:اشهر	3:-15 5:-13 6:15 9:17
right3:اصابه	6:8
right3:اصل	8:-16 10:18
right3:اصيبوا	5:-28 6:29
right3:اطراف	11:10
right3:اطرافهم	5:19
right3:اطفال	0:-14 3:9 5:-18 6:16 9:-21 11:11
right3:اعلي	3:24 9:-10 11:-13
right3:اقليم	3:12 9:8 11:-17
right3:اكتوبر	2:-8 10:15
right3:اكثر	0:-10 2:-24 3:-29 4:-10 5:-20 6:22 7:-16 8:-16 10:15 11:23
right3:ال	5:-20 6:20
right3:الاتفاق	2:-11 6:20 8:-16 10:-16 11:-10
right3:الاحتلال	6:12
right3:الاحد	0:-8 3:-18 4:18 6:-9 10:-28 11:22
right3:الاحمر	0:9 4:-10 7:-8 8:16 10:-26
right3:الاخر	2:-14 4:-23 6:16 8:14
right3:الاربعاء	5:11 6:-11
right3:الاسبوع	0:-16 2:22 4:-16 6:-18 9:-11
right3:الاسر	0:-17 2:10 4:8 10:-16
right3:الاسراييلي	6:19
right3:الاسراييليه	0:8 2:8 4:13 5:-9 6:-22 8:14 10:-27
right3:الاطفاء	5:12 7:-8
right3:الاغذيه	2:20 4:-10 6:-15 8:-11
right3:الاقل	0:-19 2:31 3:-12 4:-43 5:-21 6:-29 7:30 8:-17 10:-27
right3:الامم	0:11 3:-11 10:-17
right3:الامن	5:-17 6:18 7:-8 10:-14
right3:الانقاض	5:-9 6:21 7:-10
right3:الاول	5:-9 6:17 8:-11 10:16
right3:الاولي	0:-13 2:-19 3:-23 4:12 5:-18 7:-17 8:20 10:-32 11:-11
right3:البحر	6:-25 7:22
right3:البلاد	3:25 6:-15 8:19 9:-19 11:-16
right3:التاسعه	5:-13 6:18
right3:التعرف	6:9
right3:التي	4:-13 7:16 9:-8 11:-13
right3:الثالثه	5:-17 6:26
right3:الثامنه	2:-12 4:-22 5:-22 7:-16 8:25 9:14 10:-17 11:-14
right3:الثاني	8:-14 9:20 11:-10
right3:الثلاثاء	5:8
right3:الثلاثه	0:8
right3:الجماعه	4:20 8:-17
right3:الجيش	2:-12 4:-19 5:-10 6:36 8:9 10:-32
right3:الحرب	4:-19 6:10 8:17 11:-10
right3:الحكومه	8:23 10:-18
right3:الحياه	0:-15 2:-27 4:8 5:17 6:-15 10:15
right3:الخامسه	0:-8 3:-9 6:16 9:-13 10:9 11:-9
right3:الخيام	3:29 5:-8 9:-15 11:-8
right3:الدفاع	3:-9 6:-8 7:8
right3:الدوليه	3:17 6:-17
right3:الذي	0:-22 1:18 3:-11 4:-13 5:-14 6:-13 7:-10 8:-13 10:16
right3:الذين	0:-29 4:15
right3:الروسيه	4:9 6:-8 8:-22 10:15
right3:السابع	0:29 2:-26 4:-19
right3:السابق	0:25 1:-23 3:-12 4:-11 7:-9 8:-19 9:-12 11:-21
right3:السنه	3:-12 8:15
right3:السودان	9:10 11:-20
right3:السيول	5:-9 6:-19 7:19
right3:الشرطه	4:20 10:-12
right3:الشماليه	6:16
right3:الشهر	3:-14 6:11 8:-9 9:-11 11:15
right3:الصحه	0:12 4:-11
right3:الصحيه	5:-20 6:28 7:-9
right3:الطاقم	4:-17 7:12
right3:الطبيه	3:-11 6:-14 7:-9 10:20
right3:الطرق	6:15
right3:الطريق	5:-19 6:23
right3:العاشره	5:-12 6:25 7:-13
right3:العاصمه	5:11
right3:العام	0:9 1:-9 2:-23 4:-25 5:-12 6:22 7:-9 8:24 9:-20 10:-22 11:12
right3:العشاير	0:-8 4:-22 6:20 10:21
right3:العنايه	5:30 6:-26
right3:الف	9:12 11:-11
right3:الفا	6:12
right3:الفوج	3:-11 5:-8 6:-15 11:18
right3:القتال	3:-12 5:9 6:-10 9:12
right3:القري	3:35 5:-31 6:9 7:-17 11:8
right3:القطاع	0:14 2:-11 4:-9 5:-9 6:20
right3:القوات	6:13
right3:الليل	6:-14 7:18
right3:الماضيه	2:8 6:11
right3:المتحده	3:23 6:-10 9:-19
right3:المحافظه	0:-12 3:-16 8:21 10:-19
right3:المدارس	3:15 9:-13
right3:المدينه	4:-11 7:21
right3:المركزه	5:11 6:-9
right3:المستشفي	3:-8 5:-11 6:17
right3:المفقودين	1:-18 3:-13 4:-14 5:-29 6:-35 7:54 8:-12
right3:المكان	5:-9 6:12
right3:المنطقه	3:21 6:-19 7:-9
right3:المنظمه	1:-24 5:-9 11:9
right3:المهاجمين	2:-10 6:22 7:-18 10:-26
right3:المياه	4:-12 6:25 7:-18
right3:النساء	8:-11 9:12 10:11 11:-12
right3:الهجوم	0:-29 2:-18 4:14 5:10 6:18 10:-10
right3:الهرب	0:-24 2:-28 4:-9 5:-9 6:21 10:28
right3:الولايه	7:11
right3:الي	0:31 1:-22 2:-12 5:-14 6:-21 7:-22 8:20 10:-49
right3:اليوم	1:-9 2:-9 3:-36 4:-9 5:17 6:-17 7:-22 10:13 11:24
right3:امام	6:9
right3:امراه	6:12
right3:امس	6:11
right3:ان	2:-23 3:8 4:-45 6:31 9:-13 10:12 11:-10
right3:انفجار	6:8
right3:او	1:14 2:25 3:-23 4:-36 5:11 6:-15 7:-15 10:-20 11:-9
right3:ايام	2:-10 4:-32 6:-31 7:-22 8:17 9:16 10:8 11:-10
right3:ايران	9:-11 11:15
right3:بانفجار	5:17 6:-14
right3:بجروح	0:-8 4:-9 5:10 6:15 10:-15
right3:بحسب	0:-11 4:-26 6:22 7:-8 9:-16 10:-12 11:13
right3:بزياده	0:10 3:9
right3:بعد	0:28 2:-22 3:-14 4:-18 5:-19 6:-25 7:16 8:-35 9:-16
right3:بلا	0:-19 2:-15 3:-14 4:-18 5:-8 6:-26 7:15 9:32 11:-18
right3:بلدا	11:11
right3:به	6:-9 7:10
right3:بيان	8:15 9:-18 10:-15 11:18
right3:بيلغورود	5:13
right3:بين	4:-23 5:-17 6:8 8:-11 10:22
right3:بينهم	0:-12 1:11 2:17 4:-13 5:8 6:17 7:-22 9:-12 10:-13 11:-25
right3:بيوتهم	6:-23 11:40
right3:تحت	0:-8 2:9 3:19 4:-35 5:9 6:-20 9:-11 10:-11
right3:تركيا	3:-14
right3:تزال	2:28 3:-24 6:-29 7:-10 10:-8
right3:تسعه	0:-10 3:-20 4:-20 5:-12 6:28 7:-32 8:-19 9:-8 10:10 11:14
right3:تعرف	2:-9 6:17
right3:تقريبا	0:-9 3:12 4:-15 6:-28 8:10 9:-20 11:20
right3:تلقي	5:17
right3:ثلاث	5:11
right3:ثلاثه	0:-11 2:-11 4:-36 7:-11 8:-29 10:33
right3:ثم	0:18 4:-11 5:-10 6:-10 7:11 10:-12
right3:ثماني	4:-10 6:18
right3:ثمانيه	0:-24 2:-10 4:16 6:14
right3:جانب	2:-14 3:13 6:-12 8:26 9:-28 10:-14 11:13
right3:جثث	2:10 4:-9 6:-12 7:-9 8:-12 10:25
right3:جديده	6:14
right3:جرحي	5:-13 6:15
right3:جريح	4:15 5:-8 6:-11
right3:جريحا	5:-15 6:26
right3:جنسيات	6:9
right3:جنين	3:25 9:-24 11:-8
right3:جويه	6:9
right3:حافله	5:21
right3:حال	5:15 6:-12
right3:حاله	0:-24 4:-8 5:8 6:27 10:-11
right3:حتفهم	2:-26 4:-17 6:28
right3:حتي	4:-17 6:-9 10:22 11:-21
right3:حد	3:13 11:-8
right3:حرجه	5:17 6:-14
right3:حوادث	6:17
right3:حوالي	3:12 9:-10 11:-11
right3:حي	2:-12 3:21 5:-11 7:-9 11:-17
right3:حين	5:-8 9:15 11:-10
right3:خارج	3:20 9:-11
right3:خطيره	5:18 6:-9
right3:خلال	0:-15 2:10 3:-17 4:19 5:-9 8:-22 9:13 10:-9 11:-22
right3:خلف	4:10
right3:خمس	3:20 6:-8 11:-13
right3:خمسه	0:-12 5:8 6:-22 7:-13 9:-13 10:10 11:21
right3:داخل	6:22
right3:دفع	10:11
right3:دمشق	0:10 3:12 6:-11 9:-9
right3:دول	3:-17 11:13
right3:دون	0:13 3:11 4:-18 5:-27 6:-23 7:16 8:-11 9:-39 10:-12 11:25
right3:ديارهم	11:11
right3:ديسمبر	3:-11 6:-11 10:10
right3:ذكر	4:-8 5:-10 6:20 7:-8
right3:ذويهم	0:-9 3:-21 4:29 5:-15 6:-35 8:-16 9:-22 10:9 11:-19
right3:راس	0:20 3:-15 5:-29 6:12 7:-21 10:-16
right3:رقم	6:20 7:-18
right3:روسيا	2:-12 4:-8 6:9 8:17 10:-15
right3:زال	0:-22 2:-8 3:-13 7:-29 10:30
right3:زالت	0:11 4:-10 6:14 7:-13
right3:زالوا	4:9 5:16 6:-14 7:10 8:-8 9:-8 10:-9
right3:زلزال	3:26 4:-9 7:-9 9:-8 11:-10
right3:ساعه	2:23 4:-18 10:-20
right3:ساغاينغ	3:11 9:-8
right3:سبعه	3:-8 5:-13 6:18 11:11
right3:ست	0:-24 6:23 10:10
right3:سته	0:-9 3:12 5:-19 6:25 7:-13 10:-10
right3:سفينه	10:9
right3:سقوط	5:11 6:-24 7:19
right3:سنوات	9:11
right3:سودانيا	4:-19 8:27 10:-21
right3:سيده	5:12 6:-11
right3:شاحنه	5:10 6:-19 7:12
right3:شرق	9:10
right3:شهر	0:-8 2:-8 3:-22 4:-20 7:-11 9:-8 10:29
right3:ضمنهم	4:-11 9:9 11:-8
right3:طفل	5:14 6:-9
right3:طفلا	5:-9 6:15
right3:عاد	0:12 9:31 10:-12 11:-31
right3:عام	0:24 2:-9 3:-11 4:13 6:12 10:-26
right3:عاما	2:-8 5:11 6:-29 10:22 11:-13
right3:عايله	5:-9 6:14
right3:عباره	6:-16 7:24
right3:عبر	3:17 8:20 10:-20 11:-27
right3:عداد	0:-14 4:-19 6:-8 7:30 10:-19
right3:عدد	3:-17 6:13 7:-17 9:17 11:-15
right3:عشر	0:-12 4:9 10:-12
right3:عشره	0:-14 2:-9 4:-14 5:14 7:-20 8:-13 10:15
right3:علي	0:-15 1:8 3:-46 5:8 6:-20 7:-8 8:17 9:-22 10:8 11:20
right3:عليهم	4:-9 6:12
right3:عمره	0:-10
right3:عمليه	0:-8 6:-18 10:18
right3:عن	1:-10 3:-19 5:-22 6:-14 7:25 9:12 10:-35 11:-36
right3:عند	0:-9 2:15 5:-8 7:-20 10:-18
right3:عنهم	0:18 2:-8 3:-10 5:-30 6:-25 7:16 10:-17
right3:غزه	2:13 4:11 6:-32 10:-14
right3:فارقوا	5:-12 6:17
right3:فديه	0:-17 2:-13 4:-11 10:36
right3:فقدوا	1:36 3:-8 6:-31 7:-14 11:-14
right3:في	1:-42 2:24 3:-20 5:-34 7:-32 8:19 9:10 10:-28
right3:فيما	3:-15 4:-8 5:8 7:-26 9:10
right3:قارب	7:12
right3:قاصرا	0:23 1:13 6:-11 10:-26
right3:قال	2:15 10:-14
right3:قبل	0:11 4:20 5:-24 7:-13 8:-18 9:-12
right3:قتلوا	2:13 7:-8
right3:قتلي	0:-11 2:-10 6:16 10:-10
right3:قد	0:-9 2:13 3:-21 4:-22 6:-28 8:-21 9:-24 10:25 11:28
right3:قرابه	5:10
right3:قراهم	3:-20 6:14 7:-13 11:23
right3:قرب	3:-10 4:12 5:9
right3:قريه	0:13 3:-15 5:20 6:-27 10:-8 11:15
right3:قضوا	1:-8 6:26
right3:قوات	6:20
right3:كان	4:-16 5:16 6:-15 10:17
right3:كانت	7:18
right3:كانوا	0:-22 2:-21 4:-28 5:-25 6:31 7:-36 8:32 11:-18
right3:كل	2:-15 3:-12 4:-10 5:-10 7:16 10:-10
right3:كما	2:-15 3:-24 5:-11 6:29 7:-9 9:-16 11:22
right3:كمين	0:-8 4:-10 5:-30 6:15 7:10 10:-8
right3:كورسك	0:-10 2:-13 4:-19 6:-15 8:14 10:8 11:-22
right3:لا	0:-11 3:-18 4:18 5:20 6:-25 8:-11 10:-9 11:10
right3:لاحقا	0:9 3:16 5:-20 9:-9 10:8 11:-11
right3:لجنه	5:9
right3:لدي	0:24 2:-19 3:-8 5:-15 6:-40 7:-23 8:20 9:-19
right3:لقوا	5:-9 6:14
right3:لكن	3:-28 4:-17 5:-13 6:-27 7:33 9:-12 10:-8 11:16
right3:لم	0:12 2:-16 4:-13 6:-17 7:29 10:-17
right3:لهم	1:-8 3:14 4:-19 5:-10 6:-20 7:36 9:-8 11:-25
right3:ما	0:-9 1:-20 2:-41 3:-11 5:-17 6:-12 7:28 8:-12 9:-22 10:10
right3:ماتوا	2:13 4:-10 5:-13 6:12 7:-14
right3:مارس	3:15 11:-15
right3:متن	3:16 9:-22
right3:مجموعه	0:-9 4:11
right3:محتجزين	3:-11 4:33 6:-8 7:-23 8:-10 10:-9
right3:محطه	3:16 6:-8 8:17 10:-16
right3:مخيمات	3:-24 9:19 11:8
right3:مدارس	3:16 5:-10 6:-8 9:-10
right3:مدرسه	4:-24 6:-25 7:20 8:-22 10:23
right3:مدني	3:-11 4:13 9:-11 10:-13 11:23
right3:مدنيا	8:14
right3:مديريه	3:16
right3:مدينه	4:11
right3:مراكز	3:17
right3:مركب	6:-11 7:15
right3:مركز	3:9 4:-11 5:-26 6:16 7:-20 9:16 11:-14
right3:مستشفي	5:11 10:-8
right3:مستشفيات	5:33 6:-23 7:-14
right3:مصابا	6:14
right3:مصابين	5:9
right3:مصيرهم	4:22 5:-8 6:-19
right3:مطلع	6:14 7:-11
right3:مع	3:12 4:16 7:-12 11:-9
right3:معظمهم	3:20 9:-8 11:-13
right3:معلما	0:12 3:-9 4:13 6:-22 7:-15 10:-16
right3:مفقودا	6:19 7:-14
right3:مفقودين	3:-9 4:-10 5:-17 6:-11 7:30
right3:مقابل	0:-20 5:20 6:9 8:8 10:-15
right3:مقاطعه	3:-11 5:-9 7:-10 8:-11 10:16
right3:مكتب	2:-21 4:26 8:-19 10:-12
right3:مليون	9:10 11:-22
right3:من	0:19 1:-27 2:-34 3:12 4:-51 6:-11 7:-11 10:20 11:-49
right3:منازلهم	3:22 5:-20 6:-12 9:-11
right3:مناطق	3:10
right3:مناطقهم	3:-18 9:-12 11:21
right3:منذ	0:-33 1:-15 3:21 4:29 6:-57 7:23 8:-21 9:-22 10:-10 11:-8
right3:منطقه	3:-11 5:-9 6:17 8:-29 10:30
right3:منظمه	1:24 3:-30 4:-11 11:-13
right3:منها	5:12
right3:منهم	0:-13 1:-27 2:-40 4:27 5:27 7:-23 8:-21 9:-13 10:-50 11:-38
right3:مواقع	2:-8 3:8 4:-9 5:-8 6:18 9:-11
right3:ناريه	5:19 6:-8
right3:نازحين	3:22 9:-23 11:-15
right3:نحو	0:-10 4:-8 5:13 6:-27 7:26 8:-12 9:-14 10:10
right3:نساء	0:10 2:-8 3:-27 5:-25 6:19 7:-23 8:-17 10:9 11:-9
right3:نفسه	2:-13 6:18
right3:نفسها	1:14 3:-10 4:-16 5:-11 6:-15 7:16
right3:نقطه	6:13 7:-8
right3:نهايه	3:-21 6:-10 9:20 11:12
right3:نهر	2:14 3:-9 6:-12 9:8 10:-10
right3:نيجيريا	0:20 2:-9 4:-13 6:-16
right3:هجوم	0:-8 4:-8 6:17
right3:هدنه	2:-14 4:-12 6:-14 8:-16 10:23
right3:هذا	6:9 9:-10 11:12
right3:و	5:-24 6:23 7:-13 11:-10
right3:واحد	0:-8 1:-14 2:-20 3:-11 4:14 5:-20 6:30 7:-34 8:-29 9:-23 10:16
right3:واحده	0:26 2:-23 3:-11 4:12 5:-28 8:9 9:-9 10:-35 11:-13
right3:وادي	5:-9 7:10
right3:واصابه	5:-17 6:20
right3:واصيب	5:-30 6:35
right3:وان	0:-14 2:-12 3:-8 4:-15 5:10 6:18 7:-16 10:23
right3:وثلاثه	6:8
right3:وجريح	0:-8 1:40 3:-22 5:-19 6:-33 7:-12 11:-13
right3:وحده	1:-15 3:-22 4:27 5:-10 6:-10 7:-20
right3:وحدها	1:-10 3:-10 4:-10 5:-14 6:28 7:-9 10:-12 11:-21
right3:وزاره	2:-8 4:-9 6:16 10:-13
right3:وسط	3:-8 5:-15 6:9 7:13
right3:وعشرون	4:10
right3:وفاه	3:10
right3:وفق	4:8 10:-14
right3:ولا	3:-9 4:-26 5:-15 6:22 7:-29 8:14 10:-20 11:-8
right3:ولايه	2:-11 10:16
right3:ولم	2:12 3:-19 4:-20 7:14 8:-10 10:-22
right3:وما	4:-10 5:-8 6:31 7:-31
right3:وهم	2:-9 4:-9 6:23 7:-14 9:-10 10:-11
right3:وهو	3:11
right3:يبق	3:-20 10:-11 11:20
right3:يزال	2:13 4:-24 5:27 7:-34 8:15 10:-36
right3:يزالون	0:-10 2:-9 4:14 6:14 7:-10 9:-10 10:-12
right3:يعرف	2:-13 4:21 6:-22 7:-21 10:-23
right3:يقارب	6:13
right3:يقول	6:-11 7:16
right3:يوم	0:-13 1:-15 3:-30 4:-14 5:-16 6:-29 7:21 9:8 10:21 11:-23
share:2	2:-14 6:16 7:8
share:4	0:13 3:-18 4:-21 5:-27 6:-36 7:9 8:-97 9:-32 11:33
share:5	0:-23 1:9 4:24 5:-18 6:-21 7:-24 9:-43 10:-26 11:-14
share:7	0:-17 2:-35 3:-8 4:-38 11:-28
share:more	1:-55 3:-11 6:17 7:-27 9:-18 10:-24 11:-18
short	0:-35 1:-42 3:-37 4:-23 5:-17 6:19 7:-9 8:-16 9:13 11:-27
size:1	0:-37 1:-49 2:43 3:-62 4:-25 5:-14 6:35 7:-9 8:-65 9:-58 10:-10 11:-73
size:9	0:36 1:-102 2:9 3:-140 4:-15 5:-25 6:27 7:15 8:-42 9:-114 10:-10 11:-101
size:99	1:-67 2:-64 3:-73 4:33 5:-12 6:37 8:-20 9:-120 10:23 11:-105
size:999	0:8 2:-52 3:-26 4:-23 6:-11 7:-34 8:45 9:-94 10:-79 11:39
size:9999	1:16 2:-104 3:46 4:-14 5:-25 6:-16 7:-34 8:17 9:-12 10:-94 11:-10
size:more	0:-77 1:-78 2:-71 3:42 4:-52 5:-54 6:-63 7:-23 8:-85 9:48 10:-80 11:29
verdict:abducted	0:157 1:-39 2:-57 3:-76 4:-31 5:-62 6:-104 7:-84 8:-43 9:-67 10:-58 11:-35
verdict:casualties	0:-35 1:82 2:-23 3:-46 4:-24 5:-29 6:-56 7:-56 8:-31 9:-24 10:-19 11:-32
verdict:claim	0:9 1:-15 2:16 4:-12 6:-30 9:-13
verdict:dead-in-captivity	0:-108 1:-38 2:104 3:-63 4:-20 5:-74 7:-107 8:-64 9:-33 10:-93 11:-33
verdict:displaced	0:-66 1:-57 2:-59 3:148 4:-66 5:-94 6:-96 7:-77 8:-40 9:-39 10:-31 11:-78
verdict:held	0:-19 1:-48 2:-97 3:-65 4:122 5:-89 6:-112 7:-57 8:9 9:-77 10:-49 11:-68
verdict:injured	0:-101 2:-85 3:-75 4:-51 5:182 6:-107 7:-73 8:-50 9:-72 10:-86 11:-80
verdict:killed	0:-88 1:-45 2:43 3:-63 4:-134 5:-118 6:174 7:-71 8:-148 9:-44 10:-117 11:-81
verdict:missing	0:-55 1:-41 2:-88 3:-63 4:-67 5:-102 6:-52 7:143 8:-38 9:-110 10:-73 11:-56
verdict:open	0:-41 1:-32 2:-47 3:16 5:-34 6:-8 7:-36 9:-10 10:-10 11:-8
verdict:out	0:-23 1:-14 2:-22 4:36 5:-25 7:-22 8:-16 9:-28 10:-30 11:-29
verdict:prisoners-exchanged	0:-56 1:-27 2:-108 3:-55 4:-12 5:-63 6:-94 7:-52 8:75 9:-40 10:9 11:-44
verdict:refugees	0:-20 1:-58 2:-52 3:-57 4:-72 5:-30 6:-87 7:-60 8:-21 9:103 11:-39
verdict:released	0:-53 1:-43 2:-63 3:-51 4:-68 5:-105 6:-77 7:-88 8:37 9:-58 10:119 11:-43
verdict:returned	0:-90 1:-77 3:-61 4:-118 5:-105 6:-12 7:-64 8:-95 9:-55 10:-25 11:120`
}
