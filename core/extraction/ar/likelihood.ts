import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	73
alike:casualties	4
alike:dead-in-captivity	-12
alike:displaced	-49
alike:held	44
alike:injured	-5
alike:killed	8
alike:missing	7
alike:prisoners-exchanged	60
alike:refugees	20
alike:released	42
alike:returned	45
any	-56
bare:1	56
bare:9	-7
bare:999	16
bare:9999	39
bare:more	18
before:abducted	30
before:allocated	-164
before:casualties	-115
before:dead-in-captivity	-14
before:delivered	-21
before:displaced	-12
before:held	10
before:injured	-35
before:killed	-7
before:missing	-120
before:pledged	-128
before:prisoners-exchanged	-11
before:refugees	-31
before:released	-38
before:requested	41
before:returned	50
before:total	-39
behind:abducted	78
behind:allocated	-23
behind:casualties	-65
behind:dead-in-captivity	-46
behind:delivered	-133
behind:displaced	-46
behind:held	-20
behind:injured	-18
behind:killed	-82
behind:missing	-16
behind:pledged	-78
behind:prisoners-exchanged	20
behind:refugees	-4
behind:released	-15
behind:requested	-5
behind:returned	13
behind:total	-42
ending:اء	-95
ending:اب	-16
ending:ات	-163
ending:اث	23
ending:اج	-7
ending:اح	-31
ending:اذ	-15
ending:ار	-62
ending:از	19
ending:اس	30
ending:اص	7
ending:اع	17
ending:اف	-38
ending:اق	74
ending:ال	35
ending:ام	-67
ending:ان	-11
ending:اه	51
ending:با	-66
ending:بب	-32
ending:بت	-18
ending:بر	-21
ending:بط	-3
ending:بع	-44
ending:بق	-64
ending:بل	4
ending:به	34
ending:بي	-90
ending:تا	86
ending:تل	-34
ending:ته	52
ending:تي	-62
ending:ثا	-85
ending:ثر	70
ending:ثه	-44
ending:جر	24
ending:جز	-73
ending:جل	51
ending:جن	-59
ending:جه	-9
ending:حا	-53
ending:حث	52
ending:حد	34
ending:حل	29
ending:حه	-69
ending:حو	31
ending:خل	37
ending:دا	41
ending:دت	-4
ending:در	-31
ending:دل	-19
ending:دم	-41
ending:ده	20
ending:دي	64
ending:را	-32
ending:رب	7
ending:رت	63
ending:رج	39
ending:رح	51
ending:رد	-3
ending:رز	-20
ending:رض	14
ending:رف	10
ending:رق	-11
ending:رك	-91
ending:ره	-51
ending:ري	69
ending:سا	-36
ending:سب	71
ending:سم	-70
ending:سه	-29
ending:سي	25
ending:صف	-11
ending:صه	-52
ending:ضا	43
ending:ضي	-14
ending:طا	-32
ending:طت	-60
ending:طع	80
ending:طف	23
ending:طه	32
ending:طي	62
ending:ظر	-5
ending:عا	-54
ending:عت	11
ending:عد	-49
ending:عم	-41
ending:عه	-41
ending:عي	-34
ending:غت	-54
ending:غه	-19
ending:فا	-80
ending:فت	74
ending:فع	-87
ending:فل	72
ending:فن	43
ending:فه	-62
ending:في	-68
ending:قا	76
ending:قت	-93
ending:قد	47
ending:قع	24
ending:قل	-35
ending:قه	-24
ending:قي	-63
ending:كت	-42
ending:كز	-42
ending:كن	-97
ending:لا	-73
ending:لب	29
ending:لت	-74
ending:لغ	85
ending:لف	20
ending:لق	-23
ending:لم	37
ending:لن	-45
ending:له	54
ending:لي	42
ending:ما	-30
ending:مت	-40
ending:مج	-37
ending:مع	-55
ending:مل	-3
ending:مه	-49
ending:مي	14
ending:نا	-60
ending:نب	47
ending:نت	-15
ending:نه	-4
ending:ني	164
ending:ها	-48
ending:هد	-58
ending:هم	8
ending:هن	49
ending:هه	-41
ending:وا	46
ending:وب	-23
ending:وح	65
ending:ود	-15
ending:ور	-60
ending:وع	3
ending:وق	12
ending:ول	40
ending:وم	-76
ending:ون	-61
ending:وه	30
ending:وي	-53
ending:يب	51
ending:يت	6
ending:يد	35
ending:ير	-69
ending:يس	-46
ending:يش	27
ending:يع	76
ending:يف	-38
ending:يق	31
ending:يل	-33
ending:يم	-51
ending:ين	-23
ending:يه	14
equal:abducted	6
equal:casualties	-23
equal:dead-in-captivity	-10
equal:displaced	35
equal:held	-45
equal:injured	3
equal:killed	-27
equal:missing	-30
equal:prisoners-exchanged	65
equal:refugees	-26
equal:released	8
equal:returned	40
form:digits	-9
form:dual	-36
form:fraction	-193
form:mixed	-12
form:range	4
form:singular	-60
form:vague	-110
form:words	58
headline	-5
here:#aboard	-16
here:#aid	-21
here:#alive	-35
here:#calamity	20
here:#captives	43
here:#captivity	14
here:#captors	36
here:#carrying	-10
here:#commerce	-21
here:#conference	-6
here:#containing	-65
here:#contest	-109
here:#crossing	21
here:#custody	-95
here:#demand	-10
here:#disease	-73
here:#displacement	45
here:#dwelling	-19
here:#exchange	5
here:#execution	41
here:#given-back	82
here:#giving-from	-11
here:#group	7
here:#handover	5
here:#hostages	7
here:#kept-nation	58
here:#letting-go	29
here:#losing-side	47
here:#military-aid	-23
here:#need	-88
here:#other-fate	-91
here:#police	-31
here:#prisoners	-4
here:#receiving	-6
here:#refuge	47
here:#remainder	31
here:#report	-25
here:#rescue	-113
here:#return	107
here:#since	25
here:#sport	-6
here:#state	-7
here:#statement	-25
here:#transfer	3
here:#treatment	-93
here:#unhurt	-68
here:#war-prisoners	66
here:abducted	15
here:allocated	-4
here:casualties	-18
here:dead-in-captivity	70
here:delivered	-13
here:displaced	78
here:held	12
here:injured	49
here:killed	83
here:missing	46
here:pledged	7
here:prisoners-exchanged	-46
here:refugees	25
here:released	38
here:requested	-52
here:said	37
here:set	43
here:total	-4
item	37
last:claim-abducted	5
last:claim-allocated	-40
last:claim-casualties	-48
last:claim-dead-in-captivity	-74
last:claim-delivered	-38
last:claim-displaced	-31
last:claim-held	-12
last:claim-injured	14
last:claim-killed	-3
last:claim-pledged	-21
last:claim-prisoners-exchanged	77
last:claim-refugees	7
last:claim-released	33
last:claim-requested	-64
last:claim-returned	20
last:claim-total	-47
left1:	-87
left1:"	30
left1:#	-10
left1:(	120
left1:,	99
left1:-	57
left1::	114
left1:;	53
left1:|	35
left1:اب	-91
left1:ابعد	60
left1:اثر	5
left1:اثنين	-50
left1:اجبر	43
left1:اجلاء	119
left1:اجلي	-15
left1:احتجاز	69
left1:احتجزت	9
left1:احتجزوا	56
left1:احصي	40
left1:احياء	-19
left1:احيل	-51
left1:اختطاف	49
left1:اخذوا	20
left1:اخراج	-99
left1:اخرج	30
left1:اخلاء	-31
left1:ادخل	-12
left1:ارتقاء	25
left1:ارتقي	25
left1:ارسال	-64
left1:ارواح	77
left1:اسبوع	40
left1:استشهاد	139
left1:استشهد	125
left1:استعادت	15
left1:استقبال	30
left1:استقبل	50
left1:استقبلت	65
left1:استقبلنا	64
left1:اسر	58
left1:اسراييل	-41
left1:اسره	-65
left1:اسعاف	54
left1:اسقاط	-46
left1:اسقطت	-60
left1:اسماء	30
left1:اسير	-9
left1:اشهر	-27
left1:اصابه	64
left1:اصل	-83
left1:اصيب	100
left1:اضافه	-3
left1:اضرارا	-45
left1:اضطر	45
left1:اطراف	54
left1:اطفال	88
left1:اطلاق	82
left1:اطلق	-11
left1:اطلقت	12
left1:اعلن	-58
left1:اعلنت	-25
left1:اعلي	-62
left1:اعيد	63
left1:اغلقت	-22
left1:افاد	-67
left1:الاثنين	-49
left1:الاحد	23
left1:الاحمر	57
left1:الاخيره	57
left1:الاربعاء	-47
left1:الاسبوع	42
left1:الان	78
left1:الانقاض	62
left1:الاول	-21
left1:الاولي	17
left1:البالغ	-84
left1:البالغه	-71
left1:البلاد	99
left1:الثاني	-43
left1:الثلاثاء	17
left1:الجرحي	50
left1:الجماعه	-32
left1:الجيش	43
left1:الحافله	-21
left1:الحرب	53
left1:الحصيله	87
left1:الحكومه	34
left1:السبت	50
left1:السلطات	-52
left1:السودان	59
left1:السيول	-38
left1:الشرطه	-68
left1:الشركاء	25
left1:الشهداء	13
left1:الشهر	61
left1:الصيف	-11
left1:الضحايا	-34
left1:الظهر	-27
left1:العام	32
left1:العامه	-46
left1:العايدين	48
left1:العدد	77
left1:العمليه	-9
left1:الفرق	-34
left1:القتلي	28
left1:القطاع	25
left1:الماضي	17
left1:الماضيه	26
left1:المتوفين	91
left1:المحافظه	61
left1:المخيم	-39
left1:المدني	-55
left1:المدينه	23
left1:المستشفي	40
left1:المسلحون	26
left1:المصابين	55
left1:المفقودين	121
left1:المفوضيه	53
left1:المقابل	45
left1:المكان	23
left1:المنصرم	-42
left1:المنظمه	46
left1:المهاجمون	10
left1:المياه	-32
left1:النار	41
left1:الي	-10
left1:الينا	60
left1:اليهم	14
left1:اليوم	76
left1:اما	-19
left1:امام	9
left1:امس	-49
left1:ان	82
left1:انتشال	101
left1:انتشل	39
left1:انتشلت	42
left1:انتشلوا	30
left1:انقاذ	-32
left1:انقذ	-98
left1:انهم	11
left1:انهيار	-24
left1:اوقع	45
left1:اوقعت	41
left1:اوكرانيا	16
left1:اي	-33
left1:ايام	59
left1:ايضا	69
left1:ايواء	85
left1:ب	-46
left1:باحتجاز	39
left1:باسماء	70
left1:بان	6
left1:بتجنيد	-42
left1:بحسب	-106
left1:بحضور	-18
left1:بحياه	207
left1:برتبه	-110
left1:بزياده	-58
left1:بسجن	-63
left1:بسقوط	54
left1:بعد	39
left1:بقتل	69
left1:بقوه	-59
left1:بقي	-24
left1:بلغ	73
left1:بلغت	59
left1:بمشاركه	-82
left1:بمقتل	127
left1:بموافقه	-7
left1:بها	-66
left1:بواقع	50
left1:بوفاه	107
left1:بين	16
left1:بينها	-41
left1:بينهم	127
left1:تبادل	68
left1:تتبادلان	75
left1:تجاوزوا	-69
left1:تحتجز	112
left1:تحرير	99
left1:تحمل	8
left1:تحييد	76
left1:تدمير	-44
left1:ترك	15
left1:تزال	56
left1:تستضيف	43
left1:تستهدف	-33
left1:تسلم	-35
left1:تسلمت	-30
left1:تسليم	30
left1:تشاد	77
left1:تشمل	5
left1:تصادم	-45
left1:تضاعف	-41
left1:تضرر	-54
left1:تضم	37
left1:تغطيه	-34
left1:تقل	29
left1:تلقي	-13
left1:تلميذا	42
left1:تمكن	22
left1:توجه	-46
left1:توزيع	-30
left1:توفي	137
left1:تووي	53
left1:ثم	6
left1:جاء	-43
left1:جانب	39
left1:جثامين	132
left1:جثتي	78
left1:جثث	145
left1:جثمان	81
left1:جثه	49
left1:جنديا	25
left1:حاله	41
left1:حاليا	71
left1:حررت	58
left1:حول	47
left1:خرج	68
left1:خروج	92
left1:خسرنا	58
left1:خطف	102
left1:خطفت	-18
left1:خطفوا	57
left1:خلاله	8
left1:خلالها	73
left1:خلف	54
left1:خلفت	64
left1:داخليا	59
left1:دخل	23
left1:دخول	-10
left1:دفعت	9
left1:دفن	82
left1:دفنا	69
left1:دفنت	71
left1:دفنوا	26
left1:دولار	-8
left1:ذاتها	33
left1:ذكر	-65
left1:ذلك	40
left1:رجع	110
left1:رفات	83
left1:روسيا	-68
left1:زال	134
left1:زالت	-7
left1:زوجها	-22
left1:ساعات	38
left1:ساعه	48
left1:ساق	80
left1:سبتمبر	39
left1:سبيل	50
left1:سجل	-31
left1:سجلت	-29
left1:سراح	104
left1:سقط	70
left1:سقوط	40
left1:سكان	-107
left1:سلمت	-22
left1:سوي	-3
left1:شرد	98
left1:شمل	-26
left1:شملت	64
left1:شهداء	13
left1:شهيد	-86
left1:ضحيته	95
left1:ضحيتها	65
left1:ضمت	8
left1:ضمنها	93
left1:ضمنهم	54
left1:طفلا	-46
left1:عاد	42
left1:عالجت	28
left1:عام	4
left1:عبر	-5
left1:عدا	62
left1:عدد	-31
left1:عددهم	69
left1:علي	-4
left1:عن	93
left1:عند	58
left1:عندنا	-38
left1:عوده	92
left1:غادر	108
left1:فارق	45
left1:فتح	-34
left1:فر	58
left1:فرار	68
left1:فعددهم	39
left1:فقتل	87
left1:فقتلت	103
left1:فقتلوا	8
left1:فقد	115
left1:فقدان	63
left1:فقدت	24
left1:فقدنا	106
left1:فقضي	108
left1:في	-208
left1:فيه	-45
left1:فيها	38
left1:قال	-88
left1:قتل	140
left1:قتلت	91
left1:قتلنا	62
left1:قتلوا	113
left1:قتلي	51
left1:قتيل	-101
left1:قتيلا	113
left1:قتيلان	20
left1:قد	45
left1:قدرها	-64
left1:قضي	175
left1:قوامها	42
left1:كان	26
left1:كانت	-56
left1:كانوا	5
left1:كذلك	56
left1:كردفان	-42
left1:كل	-181
left1:كم	-135
left1:كنا	-89
left1:كييف	53
left1:ل	-23
left1:لا	-66
left1:لاحقا	-63
left1:لايواء	68
left1:لجا	71
left1:لدينا	13
left1:لفايده	50
left1:لقي	144
left1:لكل	-70
left1:لمساعده	-50
left1:مات	114
left1:متن	-124
left1:متنه	-36
left1:متنها	19
left1:مجموع	-47
left1:مجموعه	33
left1:مستشفي	-90
left1:مسلحون	-11
left1:مسيره	-82
left1:مصرع	134
left1:مصير	105
left1:مع	-10
left1:معهم	75
left1:مقابل	58
left1:مقتل	190
left1:من	-166
left1:منه	23
left1:منها	-23
left1:منهم	-16
left1:نزح	82
left1:نزوح	74
left1:نساء	109
left1:نفسه	73
left1:نفسها	-20
left1:نقل	56
left1:نقلت	-4
left1:نقلنا	40
left1:نوفمبر	20
left1:هلاك	67
left1:هم	120
left1:هناك	36
left1:هو	40
left1:هولاء	20
left1:هويات	17
left1:هويه	51
left1:و	-3
left1:واجلي	-78
left1:واحد	87
left1:واحده	70
left1:واحرقوا	-56
left1:واحيل	22
left1:واخرجنا	-46
left1:واسر	64
left1:واسرت	72
left1:واصاب	64
left1:واصابت	61
left1:واصابه	237
left1:واصيب	200
left1:واصيبت	98
left1:واغلقت	-30
left1:واقتادوا	44
left1:والجرحي	79
left1:وان	56
left1:وانتقلت	-67
left1:وانقذ	-74
left1:وانقذت	-76
left1:واوقع	34
left1:واوقف	-113
left1:واوقفت	-62
left1:وبان	39
left1:وبقي	-17
left1:وبيعت	-35
left1:وبينهم	62
left1:وتدمير	-38
left1:وتمكن	-18
left1:وتوفي	111
left1:وجرح	87
left1:وجرحت	42
left1:وجود	-39
left1:وحده	119
left1:وحدها	42
left1:وخرج	-13
left1:وخطف	95
left1:وخطفوا	60
left1:وخلفت	38
left1:ودفعت	19
left1:ودمر	-20
left1:ودمرت	-83
left1:وسجل	12
left1:وشرد	61
left1:وصل	-17
left1:وصلت	48
left1:وصلنا	-91
left1:وصول	-34
left1:وعاد	24
left1:وعددها	-102
left1:وعددهم	-22
left1:وعن	53
left1:وغادر	-9
left1:وفاه	107
left1:وفر	79
left1:وفقد	61
left1:وفقدان	43
left1:وقال	-155
left1:وقتل	158
left1:وقتلت	86
left1:وقتلوا	128
left1:وقضي	100
left1:وكان	-7
left1:ومات	53
left1:ومعهم	67
left1:ومقتل	81
left1:ومنهم	91
left1:ونجا	-117
left1:ونزح	36
left1:ونزوح	-63
left1:ونفوق	-41
left1:ونقل	124
left1:ونقلت	-27
left1:وهم	42
left1:وهو	-74
left1:وهي	-85
left1:ووفاه	111
left1:ويضم	31
left1:يبقي	46
left1:يبلغ	57
left1:يتسع	-72
left1:يحتجز	27
left1:يحتجزون	68
left1:يحمل	-56
left1:يخطفون	68
left1:يخلف	54
left1:يدفع	54
left1:يرقد	29
left1:يزال	48
left1:يشمل	-5
left1:يضم	-13
left1:يعاني	-10
left1:يعود	82
left1:يعيش	98
left1:يقتل	53
left1:يقتلون	24
left1:يقل	-100
left1:يقيم	26
left1:يكون	-11
left1:يناير	37
left1:ينقل	30
left1:يوقع	-40
left1:يومين	-20
left1:يووي	14
left1:•	3
left2:	-9
left2:"	-40
left2:#	-8
left2:(	20
left2:)	14
left2:,	23
left2:-	-50
left2::	56
left2:;	4
left2:|	-3
left2:ابريل	21
left2:اثر	-26
left2:اثنان	-158
left2:اثنتان	-79
left2:احياء	-18
left2:اخرون	30
left2:اخري	102
left2:اخرين	35
left2:اخلي	49
left2:اذ	24
left2:اربع	41
left2:اربعه	16
left2:ارتفع	67
left2:ارتفعت	37
left2:اسبوع	36
left2:اسبوعين	39
left2:استفاد	11
left2:اسراييل	18
left2:اسره	9
left2:اسعاف	-76
left2:اسفر	17
left2:اسفرت	13
left2:اشخاص	3
left2:اصابه	23
left2:اصيب	9
left2:اصيبوا	41
left2:اضافه	81
left2:اطفال	-42
left2:اطلاق	37
left2:اطلق	20
left2:اعلنت	20
left2:اعيد	-77
left2:اغسطس	25
left2:افرج	32
left2:افرجت	-20
left2:اقليم	46
left2:اكتوبر	-28
left2:الا	74
left2:الابيض	58
left2:الاتفاق	26
left2:الاثنين	15
left2:الاحتلال	29
left2:الاحد	57
left2:الاحمر	28
left2:الاربعاء	66
left2:الاردن	19
left2:الاسبوع	44
left2:الاسراييليه	-9
left2:الاصابات	59
left2:الاغذيه	-44
left2:الاف	-61
left2:الافراج	108
left2:الاقل	9
left2:الالاف	55
left2:الامن	55
left2:الان	-3
left2:الانسان	43
left2:الاوكراني	-16
left2:الاوكرانيه	-69
left2:الاول	41
left2:الاولي	30
left2:الاونروا	24
left2:الايراني	8
left2:الباقون	-68
left2:البالغ	-11
left2:البحث	133
left2:البلاد	-11
left2:البلديه	61
left2:البيان	61
left2:التالي	-6
left2:التايلاندي	10
left2:التعرف	56
left2:التغذيه	-30
left2:التي	-47
left2:التيار	-30
left2:الثالث	23
left2:الثاني	-29
left2:الثلاثاء	12
left2:الثلاثه	38
left2:الجرحي	70
left2:الجزيره	-24
left2:الجماعه	83
left2:الجمعه	76
left2:الجنود	6
left2:الجيش	5
left2:الحافله	-57
left2:الحدود	35
left2:الحرب	16
left2:الحصيله	-7
left2:الحقيقي	60
left2:الحكومه	46
left2:الحكومي	16
left2:الحكوميه	42
left2:الحوثيون	47
left2:الخاطفين	-19
left2:الخميس	81
left2:الخيام	15
left2:الداخليه	9
left2:الدفاع	-52
left2:الدفع	-62
left2:الدولي	-53
left2:الدوليه	15
left2:الديموقراطيه	21
left2:الذي	-72
left2:الذين	81
left2:الرقم	43
left2:الروسيه	14
left2:السبت	51
left2:السريع	41
left2:السلطات	30
left2:السنه	-5
left2:السودان	83
left2:الشرطه	-60
left2:الشرعي	26
left2:الشرق	-9
left2:الشهداء	-31
left2:الشهر	53
left2:الصحه	-46
left2:الصليب	37
left2:الضحايا	50
left2:الطبي	46
left2:الطواري	-47
left2:العاصمه	53
left2:العالميه	-19
left2:العام	76
left2:العايدين	-36
left2:العثور	53
left2:العدد	79
left2:الف	-64
left2:الفا	-83
left2:الفتره	-4
left2:الفرق	5
left2:الفلبين	-44
left2:القارب	-72
left2:القتال	66
left2:القتلي	111
left2:القصف	67
left2:القضاء	72
left2:القطاع	50
left2:القوات	28
left2:الكبير	5
left2:الكمبوديه	59
left2:الكهرباء	-45
left2:اللاجيين	-52
left2:اللبنانيه	17
left2:الله	76
left2:الليله	31
left2:الماضي	89
left2:الماضيه	-62
left2:الماوي	-21
left2:المتحده	20
left2:المجاوره	-18
left2:المجموعه	-50
left2:المحافظه	-5
left2:المحكمه	-64
left2:المختطفين	12
left2:المدني	19
left2:المدنيه	48
left2:المدينه	-4
left2:المركز	-41
left2:المستشفيات	53
left2:المستفيدين	-64
left2:المسلحين	47
left2:المصابين	46
left2:المصالح	-23
left2:المصدر	39
left2:المفقودون	67
left2:المفقودين	64
left2:المفوضيه	-25
left2:المقابل	36
left2:المقاطعه	44
left2:المكونه	-18
left2:المنطقه	38
left2:المنظمه	15
left2:المهاجمين	-37
left2:المولف	-30
left2:المياه	-35
left2:الميه	-8
left2:الناجين	4
left2:النار	57
left2:النازحين	81
left2:النيران	9
left2:الهجوم	84
left2:الهند	-30
left2:الواقع	11
left2:الوزاره	30
left2:الوطني	9
left2:الوطنيه	15
left2:الوفيات	59
left2:الولايه	84
left2:الي	34
left2:اليه	11
left2:اليوم	-67
left2:اما	-55
left2:امراه	36
left2:امس	60
left2:ان	7
left2:انا	72
left2:انتشلت	57
left2:انخفض	-18
left2:اندونيسيا	-56
left2:انه	-49
left2:انها	62
left2:انهم	59
left2:اهداف	-13
left2:او	-58
left2:اودت	39
left2:اودي	103
left2:اوضح	60
left2:اوكرانيا	37
left2:اوكرانيه	-17
left2:ايام	6
left2:ايران	42
left2:ايضا	89
left2:ايواء	-5
left2:ب	45
left2:باكستان	16
left2:بالافراج	57
left2:بان	42
left2:بترت	75
left2:بجروح	23
left2:بحثا	66
left2:بدء	43
left2:بدايه	27
left2:بذلك	44
left2:برس	21
left2:بعد	96
left2:بعدما	13
left2:بغزه	32
left2:بلاغات	114
left2:بموجبها	18
left2:بيان	-32
left2:بين	-46
left2:بينما	9
left2:بينهم	-18
left2:بيوتهم	19
left2:تبادل	18
left2:تبحث	47
left2:تبلغ	-24
left2:تتحدث	63
left2:تحت	39
left2:تحدث	70
left2:تحييد	81
left2:ترتفع	35
left2:تركيا	70
left2:تزال	-8
left2:تستضيف	59
left2:تسعه	-34
left2:تسلمت	-17
left2:تضم	-68
left2:تعاملت	56
left2:تعلن	34
left2:تعود	44
left2:تقريبا	-23
left2:تقول	93
left2:تلك	43
left2:تلميذا	50
left2:تم	28
left2:تودي	36
left2:توفي	77
left2:تينوبو	-36
left2:ثلاث	30
left2:ثلاثه	-23
left2:ثم	27
left2:ثماني	32
left2:ثمانيه	-35
left2:جار	44
left2:جثامين	62
left2:جثث	42
left2:جثه	-62
left2:جديد	50
left2:جديده	13
left2:جري	-68
left2:جريحا	-31
left2:جزاء	-6
left2:جنديا	108
left2:جنوب	50
left2:جنود	20
left2:جنيه	-39
left2:جهته	-41
left2:حاله	64
left2:حتفهم	32
left2:حتي	46
left2:حصيله	41
left2:حلب	53
left2:حيث	79
left2:حين	67
left2:خرج	-26
left2:خساير	18
left2:خطف	73
left2:خلال	85
left2:خمس	80
left2:خمسه	10
left2:خيمه	7
left2:داخل	51
left2:داخليا	27
left2:دبابات	19
left2:دول	40
left2:دولار	-54
left2:دوله	-12
left2:ديسمبر	19
left2:دينار	-51
left2:ذاته	45
left2:ذلك	43
left2:راح	86
left2:راكبا	-46
left2:رجال	-77
left2:رجل	-53
left2:رهينه	41
left2:روسيا	-64
left2:ساعه	71
left2:سايق	43
left2:سبتمبر	-35
left2:سبعه	54
left2:ست	34
left2:سته	65
left2:سجل	33
left2:سجلت	-24
left2:سعوديين	61
left2:سقط	13
left2:سكان	-17
left2:سلاح	-25
left2:سوي	-47
left2:سياره	-20
left2:سيبو	23
left2:سيده	-83
left2:شارك	-27
left2:شخص	-19
left2:شخصا	31
left2:شخصين	27
left2:شرق	47
left2:شركه	-3
left2:شهداء	80
left2:شهيدا	27
left2:صاحب	-41
left2:صباح	82
left2:صباحا	-8
left2:طايره	-24
left2:طويله	99
left2:عاد	17
left2:عام	31
left2:عامل	-16
left2:عايله	-96
left2:عبر	21
left2:عثر	7
left2:عدد	5
left2:عددهم	39
left2:عسكريا	-21
left2:عشر	4
left2:علي	-43
left2:عليه	39
left2:عمال	28
left2:عمليات	55
left2:عمليه	-72
left2:عن	9
left2:عند	-50
left2:غذاييه	-16
left2:غزه	26
left2:غير	21
left2:فاسو	9
left2:فبراير	52
left2:فجرا	46
left2:فرق	-62
left2:فريقه	-3
left2:فضلا	53
left2:فقد	12
left2:فلسطينيا	29
left2:في	-9
left2:فيما	-19
left2:فيه	22
left2:فيها	76
left2:قافله	47
left2:قال	-81
left2:قالت	-47
left2:قايمه	84
left2:قبل	64
left2:قتل	97
left2:قتلوا	39
left2:قتلي	24
left2:قتيل	41
left2:قتيلا	-7
left2:قد	8
left2:قضت	46
left2:قضي	107
left2:قواته	57
left2:قوله	48
left2:كان	-65
left2:كانت	-35
left2:كل	-11
left2:كليا	-68
left2:كما	-28
left2:كييف	69
left2:لا	52
left2:لاجي	44
left2:لاحقا	81
left2:لاسره	-24
left2:لدي	79
left2:لدينا	28
left2:لكل	-22
left2:للهجره	33
left2:لم	16
left2:لنساء	-20
left2:لها	-57
left2:ما	35
left2:مارب	-76
left2:مارس	31
left2:مبني	-60
left2:متن	-105
left2:متهما	-60
left2:متوفي	-54
left2:محليه	16
left2:مخيم	80
left2:مخيمات	-43
left2:مدنيا	58
left2:مدنيين	73
left2:مراكز	7
left2:مساء	39
left2:مستشفي	26
left2:مستشفيات	10
left2:مستمر	41
left2:مسلحون	114
left2:مسلحين	16
left2:مسيره	-54
left2:مصابا	-27
left2:مصرعهم	43
left2:مضيفا	56
left2:مطلع	30
left2:مع	-83
left2:معظمهم	-3
left2:مقابل	-77
left2:مقارنه	80
left2:ملايين	-39
left2:مليار	-10
left2:مليون	-54
left2:مليونا	-21
left2:من	-31
left2:منذ	-28
left2:منها	-19
left2:منهم	-89
left2:مواطن	14
left2:موزعه	-29
left2:موزعين	-63
left2:موسكو	-7
left2:نازح	16
left2:نبحث	25
left2:نجا	40
left2:نزولا	35
left2:نساء	29
left2:نسمه	31
left2:نفسه	36
left2:نفسها	-50
left2:نقطه	-11
left2:نقل	26
left2:نقلت	-10
left2:نقلوا	-44
left2:نوفمبر	73
left2:نيسان	33
left2:هايتي	-16
left2:هذا	39
left2:هم	34
left2:هناك	7
left2:هولاء	72
left2:هييه	-16
left2:و	-24
left2:واحتجزت	-118
left2:واحد	-44
left2:واحده	-63
left2:واصيب	-53
left2:واضاف	16
left2:واضافت	21
left2:واطلق	55
left2:واغلقت	-32
left2:والي	57
left2:وان	-88
left2:وانها	51
left2:واودت	69
left2:واوضح	54
left2:واوقفت	-59
left2:واوكرانيا	55
left2:وبترت	41
left2:وبين	66
left2:وتابع	15
left2:وتستضيف	-24
left2:وتم	41
left2:وجرفت	-30
left2:وحده	-7
left2:وحدها	49
left2:وزع	-7
left2:وسجلت	-66
left2:وسط	-91
left2:وصل	30
left2:وعثر	-47
left2:وعلي	29
left2:وعن	47
left2:وفاه	94
left2:وفقد	41
left2:وفي	63
left2:وفيات	-17
left2:وقال	-85
left2:وقالت	-30
left2:وقت	-77
left2:وقتل	72
left2:وقد	23
left2:وكان	5
left2:وكانت	-13
left2:ولا	29
left2:ولايه	15
left2:وما	54
left2:ومن	-25
left2:ونشرت	28
left2:وهم	62
left2:وهي	-80
left2:ويعمل	-108
left2:يزال	12
left2:يضاف	14
left2:يعرف	66
left2:يعلن	-17
left2:يقول	34
left2:يناير	39
left2:ينتمون	-39
left2:يودي	38
left2:يورو	27
left2:يوليو	38
left2:يوم	66
left2:يونيو	25
left2:•	-9
left2:▪	-58
left3:	-36
left3:"	42
left3:#	-24
left3:(	39
left3:)	-17
left3:-	90
left3::	61
left3:اباد	61
left3:ابريل	7
left3:اثنين	-80
left3:اجانب	-36
left3:اجمالي	72
left3:اخر	43
left3:اخرون	43
left3:اخرين	49
left3:اداره	57
left3:ادت	70
left3:ادي	63
left3:اربع	24
left3:اربعه	34
left3:ارتفع	23
left3:ارتفعت	29
left3:استشهاد	-47
left3:استشهد	34
left3:استقبل	31
left3:استقبلت	33
left3:استيناف	-6
left3:اسراييل	74
left3:اسره	38
left3:اسري	16
left3:اسفر	83
left3:اسفرت	-6
left3:اسقاط	-48
left3:اسقطت	-35
left3:اسيرا	39
left3:اشارت	14
left3:اشخاص	-51
left3:اشهر	38
left3:اصابت	-21
left3:اصابه	14
left3:اصل	-46
left3:اطباء	62
left3:اطفال	31
left3:اطلاق	52
left3:اطلقت	-44
left3:اعلن	-21
left3:اعلنت	-12
left3:اغسطس	23
left3:افاد	-43
left3:افرج	50
left3:اقليم	47
left3:اكتوبر	114
left3:ال	-27
left3:الا	53
left3:الابيض	86
left3:الاثنين	-23
left3:الاحد	-77
left3:الاحمر	-38
left3:الاخر	-27
left3:الاخيره	35
left3:الاربعاء	4
left3:الاسر	54
left3:الاسراييلي	61
left3:الاسراييليه	47
left3:الاسري	-52
left3:الاطفال	22
left3:الاف	-49
left3:الافراج	-37
left3:الاقل	-53
left3:الامطار	52
left3:الامم	12
left3:الامن	20
left3:الان	-38
left3:الانسان	37
left3:الانقاذ	-10
left3:الاول	83
left3:الاولي	-9
left3:الباقون	65
left3:البحث	82
left3:البلاد	-40
left3:البلده	53
left3:التعرف	30
left3:التقرير	-31
left3:التي	13
left3:الثاني	29
left3:الثلاثاء	40
left3:الجانب	-5
left3:الجرحي	-14
left3:الجزاير	-59
left3:الجماعه	-24
left3:الجمعه	-14
left3:الجيش	-4
left3:الحرب	88
left3:الحصيله	70
left3:الحكومه	31
left3:الحمايه	-34
left3:الخامس	-20
left3:الخميس	4
left3:الداخليه	38
left3:الدعم	41
left3:الدفاع	42
left3:الدولي	-49
left3:الدوليه	34
left3:الذي	64
left3:الذين	3
left3:الرقم	-43
left3:الروسيه	-31
left3:السابع	36
left3:الساحل	27
left3:السادسه	33
left3:الساعه	-24
left3:السبت	67
left3:السجون	54
left3:السلطات	4
left3:السودان	-20
left3:السوريه	-38
left3:السيول	3
left3:الشرطه	-67
left3:الشركه	56
left3:الشهر	-41
left3:الصحه	-17
left3:الصحيه	46
left3:الضحايا	12
left3:الطب	26
left3:الطبي	43
left3:الطريق	-61
left3:الطواري	-43
left3:العاصمه	15
left3:العام	10
left3:العامه	-54
left3:العايدين	49
left3:العدد	93
left3:العمليه	33
left3:الف	-56
left3:الفريق	-23
left3:القارب	-35
left3:القتلي	103
left3:القريه	-58
left3:القطاع	38
left3:القوات	14
left3:الكوارث	15
left3:الكوليرا	39
left3:الكونغو	21
left3:اللاجيين	44
left3:اللبناني	47
left3:الليبي	62
left3:الماضي	4
left3:الماضيه	-95
left3:المبني	-3
left3:المتحدث	-6
left3:المتحده	-25
left3:المجاوره	59
left3:المحافظه	67
left3:المخيم	28
left3:المخيمات	33
left3:المدني	15
left3:المدنيه	28
left3:المدنيين	58
left3:المدينه	-54
left3:المرحله	22
left3:المركز	12
left3:المستشفي	48
left3:المسوول	34
left3:المصابون	64
left3:المصابين	-53
left3:المصدر	45
left3:المصري	-3
left3:المفقودين	22
left3:المفوضيه	64
left3:المقرر	-21
left3:المنظمه	-6
left3:المهاجمين	-64
left3:الموقع	40
left3:النازحون	42
left3:النازحين	31
left3:النزوح	72
left3:النيجر	38
left3:الهلال	5
left3:الهند	-37
left3:الوحده	33
left3:الوزاره	10
left3:الوطني	72
left3:الوطنيه	30
left3:الوفيات	70
left3:الي	-9
left3:اليمنيه	14
left3:اليوم	12
left3:اما	96
left3:امام	-38
left3:امراه	-53
left3:امس	42
left3:امهات	17
left3:ان	15
left3:انتشال	16
left3:انتشلت	65
left3:انقلاب	-40
left3:انه	40
left3:انها	36
left3:انهيار	3
left3:اهالي	55
left3:او	-68
left3:اودت	16
left3:اوليه	55
left3:ايام	20
left3:باسم	-32
left3:بان	-47
left3:بجروح	44
left3:بحسب	-26
left3:بدايه	98
left3:بعد	-55
left3:بعدما	-16
left3:بلا	26
left3:بلده	21
left3:بلديه	55
left3:بلغ	79
left3:بمقتل	24
left3:بولا	-36
left3:بولايه	43
left3:بيان	9
left3:بين	27
left3:بينما	98
left3:بينهم	69
left3:بيوتهم	12
left3:تبادل	35
left3:تحت	49
left3:تحدثت	11
left3:تردد	36
left3:تزال	-23
left3:تسع	-18
left3:تسعه	33
left3:تسلم	30
left3:تشرين	-41
left3:تعرضت	-28
left3:تعرف	60
left3:تعلن	20
left3:تقول	28
left3:تلك	-21
left3:تم	-4
left3:تمكنت	-72
left3:تموز	44
left3:توفي	38
left3:ثلاث	48
left3:ثلاثه	101
left3:ثم	36
left3:ثمانيه	-4
left3:جثث	-10
left3:جثه	-17
left3:جري	11
left3:جريحا	73
left3:جمعيه	-45
left3:جنديا	-70
left3:جنوب	70
left3:جنود	9
left3:جنيه	-54
left3:حافله	-49
left3:حاكم	-24
left3:حاله	52
left3:حتفهم	15
left3:حتي	38
left3:حرجه	43
left3:حزب	60
left3:حسب	-62
left3:حصيله	62
left3:حي	22
left3:حيث	-15
left3:حين	96
left3:خارج	27
left3:خرج	50
left3:خطف	55
left3:خلال	3
left3:خلف	26
left3:خمس	-36
left3:خمسه	-13
left3:خيمه	7
left3:داخل	54
left3:داخليا	71
left3:درجات	-21
left3:دفنت	29
left3:دولار	-77
left3:دون	8
left3:ديسمبر	-29
left3:دينار	-60
left3:ذاته	39
left3:ذكر	75
left3:ذلك	-28
left3:راكبا	-114
left3:رجال	-39
left3:رجع	33
left3:ركله	-6
left3:رهاين	57
left3:روبيه	-31
left3:روسيا	55
left3:زال	-17
left3:زالت	60
left3:زلنا	24
left3:ساعات	-82
left3:ساعه	35
left3:سايقين	-43
left3:سبتمبر	56
left3:سبعه	10
left3:ست	47
left3:سته	81
left3:سجلت	49
left3:سفينه	-65
left3:سقوط	61
left3:سنوات	-76
left3:سومطره	19
left3:سياره	-46
left3:شاحنات	-52
left3:شاحنه	-97
left3:شخص	72
left3:شخصا	23
left3:شرق	51
left3:شمال	11
left3:شهداء	53
left3:شهرا	-41
left3:شهيدا	75
left3:صباح	-38
left3:صباحا	-47
left3:صهريجا	-39
left3:صور	51
left3:طايره	46
left3:طبي	43
left3:طفلا	29
left3:طفلان	-29
left3:عام	66
left3:عاما	6
left3:عامل	34
left3:عبر	95
left3:عثر	38
left3:عدد	14
left3:عشر	61
left3:عشره	-85
left3:علي	30
left3:عمان	-7
left3:عمليات	29
left3:عمليه	57
left3:عن	-93
left3:عند	-62
left3:عنصر	-36
left3:غربي	34
left3:غزه	-20
left3:غير	-19
left3:فبراير	-28
left3:فجر	65
left3:فرانس	21
left3:فرق	15
left3:فقد	87
left3:فقط	-33
left3:في	57
left3:فيما	-4
left3:فيه	15
left3:فيها	20
left3:قارب	-35
left3:قال	47
left3:قانون	-5
left3:قباله	56
left3:قبل	61
left3:قتلت	41
left3:قتلي	48
left3:قتيلا	80
left3:قد	-3
left3:قرب	84
left3:قريه	69
left3:قضوا	37
left3:قضي	60
left3:قطعه	-43
left3:قوات	-3
left3:كان	-41
left3:كانت	-48
left3:كانون	40
left3:كل	-41
left3:كما	-37
left3:كيلومترا	-15
left3:لا	-67
left3:لاعبين	-14
left3:لافتا	-44
left3:لجنه	-18
left3:لدي	-13
left3:لرويترز	62
left3:لشوون	53
left3:لقوا	6
left3:للجزيره	29
left3:للهجره	74
left3:لم	47
left3:ليبيا	-54
left3:ما	37
left3:ماتوا	35
left3:مارس	-35
left3:مالي	25
left3:مبني	-54
left3:متفاوته	-12
left3:متن	-82
left3:مجلس	-20
left3:محطه	-15
left3:محليه	60
left3:مخيم	36
left3:مدرسه	57
left3:مدنيا	18
left3:مدنيين	78
left3:مركز	-23
left3:مساء	7
left3:مستشفي	60
left3:مستشفيات	47
left3:مسقط	17
left3:مسلحون	-6
left3:مسيره	-13
left3:مشيرا	-41
left3:مشيره	22
left3:مصابا	-18
left3:مصالح	7
left3:مصدر	-63
left3:مصرع	22
left3:مطار	-22
left3:مطلع	24
left3:مع	-61
left3:معابر	21
left3:مفوضيه	-61
left3:مقتل	4
left3:ملايين	-35
left3:مليار	-51
left3:مليون	-17
left3:مليونا	-8
left3:من	26
left3:منازلهم	44
left3:منجم	-28
left3:منذ	45
left3:منزلا	-47
left3:منطقه	33
left3:منها	-35
left3:منهم	-12
left3:مهاجرا	97
left3:مواطنا	-33
left3:مواطنين	33
left3:موسكو	31
left3:موشر	-21
left3:موقعا	-18
left3:نازح	102
left3:نايبا	-3
left3:نايرا	-45
left3:نحو	-36
left3:نزح	10
left3:نساء	10
left3:نشر	-7
left3:نصفهم	-34
left3:نقلت	30
left3:نهر	49
left3:نوفمبر	39
left3:نيجيريا	20
left3:هجوم	14
left3:هذا	-21
left3:هم	89
left3:و	-20
left3:واحد	-92
left3:واحده	57
left3:واشار	-57
left3:واصابه	-42
left3:واصيب	9
left3:واضاف	-11
left3:واعلن	30
left3:واغلقت	-54
left3:والبحث	63
left3:وان	-17
left3:وانه	8
left3:واوضح	29
left3:واوقفت	-29
left3:وتابع	45
left3:وتقول	-14
left3:وثلاثين	-70
left3:وجبات	-12
left3:وحده	15
left3:وذكرت	33
left3:وزاره	-40
left3:وستين	42
left3:وسط	78
left3:وصلت	-55
left3:وصلوا	-30
left3:وصول	68
left3:وعشرون	52
left3:وعشرين	-17
left3:وفا	47
left3:وفاه	106
left3:وفق	40
left3:وفي	70
left3:وفيات	-41
left3:وقال	-29
left3:وقالت	-11
left3:وقت	31
left3:وقد	-19
left3:وكان	-102
left3:ولا	-86
left3:ولايه	46
left3:ولم	-17
left3:وما	-41
left3:ومن	81
left3:وهو	-44
left3:وهي	-41
left3:ويبلغ	-102
left3:ويستضيف	28
left3:ويعمل	-35
left3:يبق	-20
left3:يزال	72
left3:يعثر	96
left3:يقضي	38
left3:يقول	-56
left3:يناير	84
left3:يوليو	-30
left3:يوم	-60
left3:يوما	-63
left3:يونيو	17
left3:•	-58
many	-46
mostly:abducted	83
mostly:aid	-74
mostly:allocated	-29
mostly:casualty	-8
mostly:delivered	-65
mostly:displaced	-88
mostly:displacement	-17
mostly:held	62
mostly:hostage	4
mostly:injured	-45
mostly:missing	38
mostly:pledged	11
mostly:prisoners-exchanged	8
mostly:refugees	-25
mostly:released	11
mostly:requested	9
mostly:returned	-47
mostly:total	-100
near:اباد	66
near:ابار	-33
near:ابتد	-28
near:ابتل	41
near:ابحا	11
near:ابحر	-81
near:ابرا	-47
near:ابرز	31
near:ابرش	-9
near:ابري	90
near:ابشي	-42
near:ابعد	37
near:ابلغ	4
near:ابن	27
near:ابنا	27
near:ابنت	49
near:ابنه	-85
near:ابني	-54
near:ابو	-8
near:ابوا	-62
near:ابوج	-25
near:ابوظ	5
near:ابيب	-82
near:ابيض	-10
near:اتاح	33
near:اتت	-8
near:اتجا	-64
near:اتحا	-60
near:اتشي	103
near:اتصا	-37
near:اتصل	-52
near:اتفا	31
near:اتلا	-47
near:اتلف	-80
near:اتها	-29
near:اتهم	40
near:اتوب	53
near:اتي	50
near:اثار	40
near:اثر	-33
near:اثره	43
near:اثقل	69
near:اثنا	-13
near:اثنت	-86
near:اثني	-50
near:اثين	-44
near:اثيو	64
near:اجان	41
near:اجبر	60
near:اجبه	49
near:اجتا	70
near:اجتم	46
near:اجر	-59
near:اجرا	-33
near:اجرت	-34
near:اجره	-23
near:اجري	-55
near:اجل	-9
near:اجلا	20
near:اجلو	-15
near:اجلي	-92
near:اجما	36
near:اجنب	-11
near:اجنح	41
near:اجهز	44
near:اجوب	-81
near:اجيي	-86
near:احاد	12
near:احال	34
near:احتا	35
near:احتج	-15
near:احتر	-36
near:احتس	80
near:احتف	33
near:احتل	-87
near:احتم	63
near:احتي	-14
near:احد	5
near:احدا	-30
near:احده	15
near:احدي	23
near:احرق	-64
near:احزم	4
near:احصا	28
near:احصت	49
near:احصي	71
near:احكا	83
near:احمد	-5
near:احمر	69
near:احيا	-6
near:احيل	-58
near:اخبا	10
near:اختا	19
near:اختب	-60
near:اختط	120
near:اختف	105
near:اختن	23
near:اخذ	15
near:اخذت	41
near:اخذو	98
near:اخر	79
near:اخرا	3
near:اخرج	13
near:اخره	-22
near:اخرو	52
near:اخري	61
near:اخضر	-50
near:اخطا	-37
near:اخلا	39
near:اخلت	-38
near:اخلو	-48
near:اخلي	55
near:اخما	-38
near:اخمد	-69
near:اخوت	-27
near:اخوه	-48
near:اخي	-59
near:اخير	71
near:اداء	50
near:ادار	-65
near:ادام	51
near:ادت	-25
near:ادخل	58
near:ادرا	-36
near:ادري	16
near:ادعا	-115
near:ادلب	49
near:ادله	6
near:ادم	57
near:ادني	-50
near:ادوا	-59
near:ادوي	-65
near:ادي	154
near:اذا	57
near:اذار	-37
near:اذاع	-35
near:اراء	-16
near:اراض	74
near:اراك	53
near:اربا	26
near:اربع	-25
near:اربي	46
near:ارتد	-66
near:ارتف	111
near:ارتق	95
near:ارتي	8
near:ارجح	-13
near:اردف	102
near:اردن	28
near:ارز	-51
near:ارسا	-65
near:ارسل	-124
near:ارصا	-29
near:ارصف	-10
near:ارض	-25
near:ارضه	-52
near:ارضي	87
near:ارغم	-3
near:ارقا	-25
near:اركا	61
near:ارمل	-28
near:ارمي	84
near:ارها	-83
near:اروا	70
near:ازال	37
near:ازرق	15
near:ازمه	47
near:ازمي	62
near:ازهق	54
near:ازوف	44
near:ازيد	31
near:اساب	-45
near:اساس	32
near:اسبا	-69
near:اسبو	21
near:استا	33
near:استب	-30
near:استج	-33
near:استخ	25
near:استد	-37
near:استش	7
near:استض	30
near:استط	36
near:استع	23
near:استغ	-15
near:استف	-12
near:استق	15
near:استل	52
near:استم	56
near:استن	48
near:استه	27
near:استو	-55
near:استي	-83
near:اسر	59
near:اسرا	21
near:اسرت	86
near:اسره	-8
near:اسرو	109
near:اسري	-33
near:اسط	-13
near:اسطو	-38
near:اسعا	15
near:اسعد	69
near:اسعف	50
near:اسعه	-32
near:اسفر	62
near:اسقا	-83
near:اسقط	-123
near:اسكن	51
near:اسلا	99
near:اسلم	-3
near:اسم	34
near:اسما	-8
near:اسمه	48
near:اسها	-7
near:اسهم	-5
near:اسوا	-42
near:اسير	-46
near:اسيو	39
near:اشار	-4
near:اشتب	-29
near:اشتر	-67
near:اشخا	-44
near:اشد	11
near:اشرا	-28
near:اشغا	-47
near:اشلا	47
near:اشمو	36
near:اشنط	-66
near:اشهر	60
near:اشيع	70
near:اصاب	40
near:اصبح	37
near:اصحا	87
near:اصدر	-68
near:اصطد	-43
near:اصطن	-9
near:اصغر	-7
near:اصفر	3
near:اصل	-91
near:اصلا	87
near:اصلي	55
near:اصوا	-65
near:اصيب	90
near:اضاف	43
near:اضرا	-33
near:اضرم	-3
near:اضطر	-65
near:اضعا	-27
near:اضيف	42
near:اطار	26
near:اطبا	77
near:اطرا	28
near:اطفا	30
near:اطلا	122
near:اطلس	12
near:اطلق	-37
near:اطمي	51
near:اطنا	-19
near:اظهر	-57
near:اعاد	18
near:اعاق	82
near:اعتب	65
near:اعتد	-64
near:اعتر	-130
near:اعتق	-61
near:اعتم	-27
near:اعد	14
near:اعدا	-77
near:اعدت	10
near:اعدم	9
near:اعشا	-84
near:اعصا	83
near:اعضا	-13
near:اعقب	20
near:اعلا	102
near:اعلن	3
near:اعلي	42
near:اعما	-41
near:اعيد	-110
near:اغاث	39
near:اغتي	70
near:اغذي	17
near:اغرق	26
near:اغسط	37
near:اغطي	-7
near:اغلا	-120
near:اغلب	88
near:اغلق	-166
near:اغنا	48
near:افاد	-7
near:افار	-23
near:افتت	-49
near:افرا	-7
near:افرج	19
near:افري	-97
near:افضت	16
near:افغا	31
near:افقت	61
near:افلت	38
near:افي	-26
near:اقار	18
near:اقال	20
near:اقام	-29
near:اقتا	144
near:اقتح	-30
near:اقتر	-22
near:اقتص	20
near:اقتل	-15
near:اقتي	113
near:اقدا	5
near:اقر	4
near:اقرا	-42
near:اقرب	89
near:اقرت	34
near:اقسا	-92
near:اقصي	-41
near:اقل	-77
near:اقلا	-51
near:اقلت	-10
near:اقلي	66
near:اقوا	-49
near:اقيم	-22
near:اكبر	56
near:اكتم	-20
near:اكتو	-3
near:اكثر	8
near:اكد	-27
near:اكدت	71
near:اكس	15
near:اكست	34
near:اكسي	9
near:اكلي	-14
near:اكمل	45
near:اكوا	27
near:اكوب	27
near:الا	15
near:الاب	-10
near:الاف	-15
near:الام	62
near:الان	37
near:التي	19
near:الجو	59
near:الحد	-45
near:الحق	-34
near:الحي	90
near:الخط	-5
near:الدم	-20
near:الده	-78
near:الذي	-42
near:السن	55
near:الصف	-63
near:الطب	89
near:الغا	99
near:الغت	-23
near:الف	-68
near:الفا	-6
near:القت	-56
near:القي	-68
near:الكت	-46
near:الله	16
near:الما	-4
near:اله	-44
near:اليه	71
near:اما	32
near:امات	5
near:امار	-21
near:اماك	16
near:امام	-20
near:امان	-72
near:امبر	30
near:امبو	-4
near:امتا	44
near:امتح	22
near:امتع	54
near:امتن	-52
near:امدا	-9
near:امر	-24
near:امرا	17
near:امرت	-70
near:امس	21
near:امطا	-14
near:امل	48
near:امم	-41
near:اممي	-19
near:امن	21
near:امنه	49
near:امني	-29
near:امها	10
near:اموا	-95
near:امي	54
near:امير	12
near:انا	28
near:انبا	47
near:انت	-30
near:انتا	-73
near:انتح	63
near:انتخ	6
near:انتد	-45
near:انتز	-43
near:انتش	42
near:انتص	55
near:انتظ	-48
near:انتق	7
near:انتل	-38
near:انته	67
near:انتي	34
near:انحا	-14
near:انحس	54
near:اندر	34
near:اندل	-15
near:اندي	-45
near:انذا	25
near:انزا	-23
near:انسا	3
near:انسح	-83
near:انشا	28
near:انشط	-44
near:انصا	31
near:انضم	41
near:انطل	-60
near:انعا	61
near:انعد	-68
near:انفا	19
near:انفس	-47
near:انفص	-54
near:انفق	-19
near:انقا	-17
near:انقذ	-124
near:انقل	-50
near:انه	-3
near:انها	16
near:انهت	-89
near:انهن	82
near:انهي	-69
near:انوا	-119
near:اهال	-11
near:اهدا	-48
near:اهل	83
near:اهله	113
near:اهلي	63
near:اواخ	9
near:اوان	45
near:اوبك	-64
near:اوتش	-18
near:اودت	52
near:اودع	67
near:اودي	-20
near:اورد	118
near:اورو	-98
near:اوسط	-25
near:اوسك	-8
near:اوضح	32
near:اوغن	-10
near:اوفي	45
near:اوقع	48
near:اوقف	-59
near:اوكر	72
near:اول	26
near:اولا	9
near:اولي	30
near:اونر	30
near:ايار	39
near:ايام	32
near:ايتل	-22
near:ايتو	-3
near:ايرا	53
near:ايرل	15
near:ايرو	72
near:ايزي	-7
near:ايضا	98
near:ايطا	-86
near:ايغو	19
near:ايفا	41
near:ايقا	-30
near:ايكو	-6
near:ايلا	-27
near:ايلو	-35
near:ايوا	73
near:باب	15
near:بابن	52
near:بابي	27
near:بات	-37
near:باتج	38
near:باتن	47
near:باتو	11
near:باجه	-72
near:باجو	80
near:باحت	42
near:باحث	-29
near:باحه	-29
near:باخت	53
near:بادر	39
near:بادو	90
near:بادي	73
near:بارا	-6
near:بارب	-14
near:بارت	-62
near:بارز	52
near:بازا	12
near:باسا	74
near:باست	73
near:باسم	8
near:باسي	29
near:باشر	25
near:باصا	-7
near:باطل	50
near:باطن	39
near:باع	11
near:باعا	24
near:باعه	3
near:باعي	38
near:باغت	-17
near:باغل	-53
near:باقل	9
near:باقو	-3
near:باقي	-24
near:باكث	39
near:باكس	42
near:بالغ	-24
near:بالم	59
near:باما	44
near:بان	7
near:بانت	-55
near:بانخ	78
near:باند	24
near:بانف	-25
near:بانق	-40
near:بانك	36
near:بانه	25
near:باني	-24
near:باها	-41
near:باي	16
near:بايد	22
near:بايع	5
near:ببشا	48
near:ببلد	23
near:بتجن	-53
near:بتر	79
near:بترت	60
near:بتشك	-25
near:بتعر	-50
near:بتعه	-3
near:بتنظ	-13
near:بتهم	-36
near:بتوق	-74
near:بثلا	48
near:بجرا	81
near:بجرو	-16
near:بجنو	107
near:بحاج	-63
near:بحار	-37
near:بحال	28
near:بحبس	-10
near:بحث	-14
near:بحثا	-25
near:بحر	28
near:بحرا	-127
near:بحرو	23
near:بحري	-73
near:بحسب	47
near:بحضو	-44
near:بحلو	19
near:بحمي	8
near:بحي	-68
near:بحيا	94
near:بحير	39
near:بختو	52
near:بخسا	74
near:بخمس	-62
near:بخير	-31
near:بدء	146
near:بدا	10
near:بدات	-26
near:بدار	49
near:بداي	46
near:بدل	-80
near:بدوي	72
near:بديل	28
near:بذلك	96
near:برا	-35
near:براد	-22
near:براز	3
near:برام	-54
near:برتب	45
near:برتر	28
near:برج	-30
near:برد	51
near:بردا	-17
near:برس	25
near:برصا	17
near:برعا	63
near:برفق	37
near:بركا	-22
near:برلم	-11
near:برمي	-46
near:برنا	30
near:برنس	33
near:بري	-54
near:بريا	-11
near:بريت	12
near:بريج	61
near:بريف	64
near:بريه	66
near:بسبب	23
near:بسته	33
near:بسجن	-82
near:بسرع	-61
near:بسعر	-3
near:بسعه	-31
near:بسقو	60
near:بسوه	69
near:بشاح	23
near:بشان	50
near:بشري	-40
near:بشظا	11
near:بشظي	36
near:بشما	-13
near:بشها	-73
near:بشير	43
near:بصا	15
near:بصحه	19
near:بصرف	15
near:بصعد	48
near:بصفا	-3
near:بصنع	-79
near:بصور	-14
near:بضاي	-63
near:بضرب	61
near:بضعه	41
near:بطاق	-45
near:بطان	-68
near:بطاي	-41
near:بعام	44
near:بعثا	30
near:بعثه	-49
near:بعد	23
near:بعدم	57
near:بعشر	-51
near:بعض	-68
near:بعضه	-35
near:بعقي	-20
near:بعلب	22
near:بعمل	63
near:بعنو	-58
near:بعيد	31
near:بعين	51
near:بغدا	-6
near:بغزه	41
near:بفار	-5
near:بفاس	15
near:بفتح	-81
near:بفدي	-38
near:بفضل	-30
near:بفعل	56
near:بفقد	-36
near:بقاء	45
near:بقاع	-36
near:بقاي	62
near:بقتل	-40
near:بقذي	53
near:بقري	5
near:بقسم	45
near:بقصف	35
near:بقنا	39
near:بقوا	-60
near:بقوه	-96
near:بقي	36
near:بقيم	-12
near:بقيه	-18
near:بكام	-32
near:بكسر	-6
near:بكسو	-22
near:بكفا	-33
near:بلا	-13
near:بلات	-51
near:بلاز	47
near:بلاس	-50
near:بلاغ	-38
near:بلح	-65
near:بلحظ	47
near:بلد	-56
near:بلدا	45
near:بلده	-4
near:بلدي	-24
near:بلغ	12
near:بلغت	12
near:بلغم	30
near:بلوش	20
near:بليد	-19
near:بليغ	53
near:بما	-45
near:بمتو	67
near:بمحا	-8
near:بمدي	-5
near:بمسا	-39
near:بمست	109
near:بمسي	49
near:بمشا	-78
near:بمعد	74
near:بمقا	-7
near:بمقت	42
near:بمقد	-21
near:بملي	6
near:بمن	37
near:بمنط	-26
near:بموا	15
near:بموج	-25
near:بناء	-65
near:بنات	36
near:بناد	-34
near:بناي	-12
near:بنت	69
near:بنجا	86
near:بنجل	-61
near:بنحو	29
near:بنسب	-83
near:بنغا	-11
near:بنغل	37
near:بنفس	41
near:بنقل	33
near:بنك	-97
near:بنه	55
near:بنوب	73
near:بنوم	25
near:بني	5
near:بنير	78
near:بها	-7
near:بهجو	-34
near:بهدف	-11
near:بهم	89
near:بواب	-21
near:بواد	59
near:بواس	-50
near:بواق	-26
near:بوتي	19
near:بوجم	12
near:بوجو	9
near:بودا	-14
near:بور	-24
near:بورت	-43
near:بورص	-20
near:بورق	-35
near:بورك	24
near:بوره	-21
near:بورو	87
near:بوري	-42
near:بوزي	22
near:بوسا	-21
near:بوفا	103
near:بوكا	14
near:بوكر	52
near:بوكو	18
near:بولا	30
near:بولد	37
near:بولن	23
near:بولو	62
near:بولي	-59
near:بوني	63
near:بيام	9
near:بيان	63
near:بيت	-4
near:بيتا	84
near:بيته	-27
near:بيتي	63
near:بيد	86
near:بيدو	40
near:بيدي	67
near:بير	52
near:بيرو	-32
near:بيشا	-35
near:بيضا	-35
near:بيع	-47
near:بيعت	-14
near:بيلغ	-24
near:بيلو	56
near:بين	58
near:بينم	37
near:بينه	40
near:بيني	73
near:بيوت	3
near:بيول	-15
near:بيوم	-31
near:تابع	59
near:تاخر	-28
near:تاخي	-10
near:تاري	-21
near:تازر	31
near:تاسع	-65
near:تاغا	-40
near:تاكد	45
near:تالي	79
near:تامي	-36
near:تاهب	-10
near:تاهي	7
near:تاي	60
near:تايل	83
near:تباد	38
near:تبت	-16
near:تبحث	56
near:تبدا	3
near:تبرع	-27
near:تبري	-46
near:تبعد	35
near:تبقي	69
near:تبلغ	-58
near:تبين	-93
near:تتاب	32
near:تتبا	-42
near:تتبع	51
near:تتجا	-16
near:تتحد	31
near:تترا	-9
near:تتسع	-149
near:تتضم	-56
near:تتمك	-3
near:تتهم	54
near:تتوا	45
near:تتوق	19
near:تجار	-24
near:تجاو	-9
near:تجدد	-62
near:تجرف	3
near:تجري	51
near:تجمع	-53
near:تحاق	-34
near:تحال	20
near:تحت	-19
near:تحتا	-7
near:تحتج	25
near:تحتض	19
near:تحتف	-24
near:تحدث	25
near:تحدد	12
near:تحدي	44
near:تحرر	-37
near:تحرق	42
near:تحري	121
near:تحسن	75
near:تحصي	48
near:تحطم	75
near:تحفظ	-53
near:تحقق	12
near:تحقو	-26
near:تحقي	-139
near:تحكي	84
near:تحمل	-14
near:تحيي	-4
near:تخدم	-68
near:تخرج	39
near:تخسر	-17
near:تخشي	-32
near:تخصص	-5
near:تخصي	27
near:تخفض	-55
near:تخفي	-38
near:تخلف	-10
near:تخلي	-74
near:تداف	-29
near:تداو	-4
near:تدخل	-9
near:تدرج	30
near:تدري	-86
near:تدفع	-54
near:تدمر	31
near:تدمي	-46
near:تدير	35
near:تذاك	-29
near:تذكر	-39
near:تذكي	51
near:تراب	-40
near:تراج	-25
near:تراك	22
near:تراو	-19
near:تربه	46
near:تربي	39
near:ترت	103
near:ترتف	90
near:ترتي	4
near:ترخي	-32
near:تردد	41
near:ترسل	-46
near:ترشح	-31
near:ترفع	47
near:ترك	75
near:تركم	43
near:تركو	73
near:تركي	16
near:ترمي	-75
near:ترنو	34
near:تري	-62
near:تزال	-9
near:تزام	-9
near:تزن	-22
near:تسال	-75
near:تسبب	76
near:تستر	46
near:تستض	33
near:تستع	81
near:تستغ	-25
near:تستق	9
near:تستم	-44
near:تسته	53
near:تسجل	6
near:تسجي	-77
near:تسرب	-8
near:تسع	-25
near:تسعم	-24
near:تسعه	-5
near:تسعو	-24
near:تسعي	11
near:تسلم	15
near:تسلي	47
near:تسون	40
near:تسير	-93
near:تشاد	44
near:تشار	-69
near:تشام	-18
near:تشري	19
near:تشغي	25
near:تشكي	-12
near:تشمل	86
near:تشهد	-16
near:تشير	-20
near:تشيل	-52
near:تصاد	13
near:تصحي	75
near:تصدر	-50
near:تصدي	7
near:تصري	4
near:تصفي	-20
near:تصل	9
near:تصوي	4
near:تصيب	66
near:تضاع	15
near:تضام	-53
near:تضرر	-27
near:تضم	30
near:تضما	70
near:تضمي	7
near:تضيف	42
near:تطبي	-42
near:تطعي	-33
near:تطلب	-6
near:تطلق	41
near:تظاه	-66
near:تظهر	-41
near:تعاد	-49
near:تعاف	-43
near:تعال	107
near:تعام	-34
near:تعان	61
near:تعاو	-70
near:تعتر	55
near:تعتز	56
near:تعد	-37
near:تعدا	14
near:تعدي	-34
near:تعذي	38
near:تعرض	-45
near:تعرف	127
near:تعز	-21
near:تعسف	19
near:تعطل	-55
near:تعلن	14
near:تعلي	-56
near:تعمل	-101
near:تعمي	62
near:تعهد	-87
near:تعود	-3
near:تعوي	8
near:تعيد	-44
near:تغذي	-133
near:تغري	-13
near:تغطي	-50
near:تغلب	-8
near:تفاح	91
near:تفاص	8
near:تفاه	-23
near:تفتح	34
near:تفتي	41
near:تفجي	29
near:تفرج	77
near:تفشي	28
near:تفكي	13
near:تفوق	-66
near:تفيد	67
near:تقار	9
near:تقاط	74
near:تقتل	65
near:تقدر	-66
near:تقدم	-107
near:تقر	59
near:تقرر	-3
near:تقري	-51
near:تقطن	-45
near:تقع	-31
near:تقل	15
near:تقله	20
near:تقلي	-91
near:تقول	-21
near:تقيم	-48
near:تقيي	75
near:تكاف	-25
near:تكتب	19
near:تكفي	-75
near:تكن	-69
near:تكون	40
near:تكوي	12
near:تلام	72
near:تلاه	44
near:تلته	4
near:تلغر	-4
near:تلفز	52
near:تلقت	-88
near:تلقو	-57
near:تلقي	9
near:تلك	30
near:تلمي	-16
near:تليه	71
near:تماس	25
near:تمت	-32
near:تمر	-3
near:تمرد	28
near:تمري	-18
near:تمشي	-64
near:تمكن	-56
near:تملك	-20
near:تموز	90
near:تموي	10
near:تناف	-8
near:تنتش	15
near:تنتظ	83
near:تنته	-55
near:تنص	62
near:تنظي	32
near:تنفس	68
near:تنفق	-33
near:تنفي	-56
near:تنقل	12
near:تنمي	-39
near:تهاب	-42
near:تهجر	17
near:تهجي	18
near:تهرب	-50
near:تهري	-18
near:تهم	-73
near:تهمه	-81
near:تواص	-15
near:توال	-55
near:توام	-10
near:توبع	-54
near:توثق	7
near:توجه	-27
near:تودي	29
near:تورد	13
near:توزع	55
near:توزي	21
near:توظي	-62
near:توفر	14
near:توفو	47
near:توفي	131
near:توقع	-63
near:توقف	44
near:توقي	-101
near:توكد	-7
near:تونس	-88
near:تووي	109
near:تيار	-69
near:تيبو	-33
near:تيرن	-40
near:تيري	26
near:تيزي	-17
near:تيلا	-10
near:تينو	-52
near:ثابت	-15
near:ثالث	-23
near:ثامن	81
near:ثان	-24
near:ثانو	86
near:ثاني	55
near:ثبت	-25
near:ثري	43
near:ثقاف	-40
near:ثقت	-52
near:ثقنا	55
near:ثقيل	-35
near:ثكنا	-44
near:ثلاث	37
near:ثلاج	-82
near:ثلث	-38
near:ثلثا	15
near:ثلثه	-45
near:ثلثي	-25
near:ثمن	-9
near:ثمنه	-85
near:ثوره	-48
near:جاء	-9
near:جاءت	-97
near:جابر	12
near:جار	37
near:جارف	21
near:جاري	-7
near:جازا	-41
near:جاما	36
near:جامع	31
near:جان	-4
near:جانب	25
near:جاهز	-52
near:جاوو	36
near:جبات	-54
near:جبال	-6
near:جبل	89
near:جبهه	69
near:جبيل	69
near:جثام	73
near:جثتي	-60
near:جثث	-12
near:جثما	23
near:جدار	87
near:جدت	-93
near:جدد	54
near:جدرا	34
near:جدنا	41
near:جده	-35
near:جدوا	-49
near:جدول	-30
near:جديد	-20
near:جراء	4
near:جراح	48
near:جرار	37
near:جراف	23
near:جراي	-68
near:جرت	3
near:جرح	66
near:جرحت	42
near:جرحو	88
near:جرحي	36
near:جرعه	-63
near:جرف	-47
near:جرفت	21
near:جرفه	23
near:جروح	67
near:جري	56
near:جريح	-4
near:جريد	10
near:جزاء	-6
near:جزاي	27
near:جزر	28
near:جزير	24
near:جزيي	-121
near:جسر	-56
near:جسرا	-21
near:جسم	50
near:جفاف	76
near:جلال	-3
near:جلسا	-68
near:جلسه	-110
near:جلفه	37
near:جلهم	8
near:جمار	-27
near:جماع	-39
near:جمال	-18
near:جمجم	39
near:جمع	-88
near:جمعت	-115
near:جمعه	-17
near:جمعي	5
near:جمله	-30
near:جمهو	-3
near:جميع	20
near:جناح	15
near:جناز	-114
near:جندي	-16
near:جنسي	-60
near:جنوب	-5
near:جنود	12
near:جنين	8
near:جنيه	-76
near:جهاء	31
near:جهات	-51
near:جهاد	43
near:جهاز	-22
near:جهته	29
near:جهه	-28
near:جهود	-16
near:جهوي	-22
near:جوا	4
near:جوار	138
near:جواي	-30
near:جود	-48
near:جوع	-67
near:جوعا	24
near:جوله	79
near:جونق	81
near:جوي	-66
near:جيبو	-49
near:جيده	14
near:جيرا	54
near:جيش	-19
near:جيل	-48
near:حاجز	64
near:حاجه	-99
near:حاد	-93
near:حادث	19
near:حادي	20
near:حارس	-75
near:حاره	4
near:حاصر	5
near:حافر	46
near:حافل	7
near:حاكم	61
near:حال	-37
near:حالا	-7
near:حاله	24
near:حالي	-37
near:حامل	107
near:حامي	14
near:حاول	-9
near:حبال	60
near:حبوب	-5
near:حبيب	-65
near:حتفه	83
near:حتي	51
near:حجاج	51
near:حجب	-60
near:حجز	40
near:حجزت	-4
near:حجم	8
near:حجه	-10
near:حدات	-34
near:حداد	-77
near:حددت	-63
near:حده	49
near:حدها	50
near:حدهم	18
near:حدود	-5
near:حديث	-71
near:حديد	38
near:حذر	33
near:حرار	-38
near:حراس	98
near:حراش	39
near:حرام	22
near:حراي	-50
near:حرب	36
near:حرج	3
near:حرجه	47
near:حرر	-46
near:حررت	36
near:حرس	-54
near:حرقا	44
near:حركه	20
near:حروق	144
near:حريت	46
near:حريق	-49
near:حزام	-57
near:حزب	19
near:حزمه	-55
near:حزير	47
near:حساب	-82
near:حسب	17
near:حسبم	26
near:حسن	11
near:حسين	64
near:حشد	68
near:حصار	-59
near:حصبه	-62
near:حصد	-5
near:حصدت	65
near:حصل	-79
near:حصلت	13
near:حصه	-59
near:حصول	27
near:حصيل	81
near:حضر	-60
near:حضري	-55
near:حضور	-69
near:حطام	99
near:حفار	-9
near:حفر	-25
near:حفل	-28
near:حقاي	-42
near:حقت	-9
near:حقل	-4
near:حقوق	-36
near:حقول	23
near:حقيب	-81
near:حقيق	9
near:حكام	-13
near:حكم	-48
near:حكمت	-13
near:حكوم	55
near:حلب	73
near:حلبج	73
near:حلت	-35
near:حلفا	80
near:حلقت	-55
near:حله	35
near:حلوه	26
near:حليم	89
near:حماس	14
near:حمال	7
near:حماه	73
near:حماي	-11
near:حمرا	-30
near:حمري	24
near:حمزه	23
near:حمص	73
near:حمض	-7
near:حمل	-45
near:حملت	33
near:حمله	-92
near:حمول	-107
near:حواد	-9
near:حوال	-62
near:حوثي	33
near:حوض	-71
near:حول	-60
near:حولا	-15
near:حوله	64
near:حيا	-3
near:حيات	60
near:حياه	44
near:حيث	-21
near:حيد	-23
near:حيدر	23
near:حيس	-70
near:حين	20
near:حينه	12
near:حيي	-30
near:خارج	15
near:خارك	57
near:خاصه	-28
near:خاضع	26
near:خاطف	18
near:خالد	19
near:خالي	-76
near:خامس	-9
near:خان	17
near:خبر	5
near:خبرا	8
near:خبز	-25
near:ختام	-46
near:خدما	-102
near:خدمه	-17
near:خرج	-48
near:خرجت	-85
near:خرجن	-97
near:خرجو	-21
near:خرق	-26
near:خروج	39
near:خروق	10
near:خريف	-4
near:خزان	-13
near:خساي	33
near:خسر	16
near:خسرت	-15
near:خسرن	-10
near:خشبي	-6
near:خصص	-23
near:خصصت	-57
near:خصوم	50
near:خضار	-30
near:خضع	82
near:خطا	28
near:خطر	60
near:خطره	9
near:خطف	50
near:خطفت	-17
near:خطفن	44
near:خطفه	-9
near:خطفو	70
near:خطه	26
near:خطوط	-51
near:خطير	43
near:خفر	-62
near:خفض	-46
near:خفضت	-67
near:خفيف	46
near:خلاف	-50
near:خلال	9
near:خلت	48
near:خلسه	-65
near:خلف	3
near:خلفت	3
near:خلفي	58
near:خلم	74
near:خليج	-71
near:خليل	-47
near:خليه	84
near:خمس	-7
near:خمسا	36
near:خمسم	44
near:خمسه	8
near:خمسو	25
near:خمسي	-27
near:خميس	-3
near:خوخه	-35
near:خوزس	53
near:خوفا	55
near:خوي	48
near:خيام	32
near:خيان	-79
near:خيبر	53
near:خيرس	66
near:خيمه	-33
near:داخل	57
near:دار	54
near:دارف	35
near:داعش	-50
near:دافع	71
near:دافي	79
near:داك	40
near:دام	37
near:دامت	-37
near:داني	-65
near:داهم	29
near:داود	60
near:داير	115
near:دايم	47
near:دباب	25
near:دبلو	-13
near:دبي	-47
near:دخان	53
near:دخل	22
near:دخلت	-124
near:دخول	-32
near:دراج	7
near:دراس	-80
near:درجا	-60
near:درجه	-22
near:درعا	61
near:درك	-11
near:درما	29
near:درنه	-21
near:دره	47
near:درهم	-48
near:دروز	74
near:دريه	70
near:دعاي	78
near:دعم	31
near:دفاع	5
near:دفع	37
near:دفعت	5
near:دفعه	112
near:دفعو	8
near:دفن	84
near:دفنا	74
near:دفنت	17
near:دفنه	60
near:دفنو	85
near:دقاي	-37
near:دقيق	-48
near:دكتو	-42
near:دلنج	68
near:دمات	36
near:دمر	-51
near:دمرت	30
near:دمرن	-52
near:دمشق	52
near:دنان	-66
near:دنيب	48
near:دهسا	6
near:دهوك	20
near:دواء	-35
near:دوار	-44
near:دوام	-42
near:دوحه	-9
near:دورس	29
near:دوره	-61
near:دوري	-48
near:دوسو	-33
near:دوغي	12
near:دول	-41
near:دولا	-98
near:دوله	-44
near:دولي	-9
near:دومي	-57
near:دون	-66
near:دونم	-65
near:ديار	86
near:ديال	24
near:دير	64
near:ديسم	42
near:ديغ	8
near:ديفو	63
near:ديل	40
near:ديلغ	-47
near:ديمق	82
near:ديمو	24
near:دين	12
near:دينا	23
near:ديوا	-83
near:ذات	84
near:ذاته	66
near:ذاتي	-17
near:ذبح	23
near:ذبحو	57
near:ذخاي	54
near:ذخير	-91
near:ذراع	-14
near:ذره	-29
near:ذروه	110
near:ذكر	-45
near:ذكرت	51
near:ذكره	38
near:ذلك	48
near:ذمه	-101
near:ذهب	43
near:ذووه	53
near:ذوي	60
near:ذويه	30
near:ذين	-15
near:راء	-37
near:راءه	7
near:رابط	69
near:رات	-45
near:راجع	-20
near:راح	63
near:راخي	57
near:راس	36
near:راسا	45
near:راع	-29
near:راعي	-62
near:رافع	-52
near:رافق	19
near:راكب	-109
near:رام	-11
near:رامي	-53
near:راهب	-40
near:راي	-44
near:رايت	26
near:رايد	56
near:رباط	54
near:رباع	6
near:ربع	21
near:رتل	-12
near:رتلا	-70
near:رجال	13
near:رجع	111
near:رجعو	89
near:رجل	11
near:رجلا	-60
near:رجلي	25
near:رجوع	76
near:رحل	-66
near:رحلا	-17
near:رحله	-14
near:رحلو	66
near:رحيل	-32
near:ردا	-30
near:ردت	23
near:رزيق	39
near:رسال	18
near:رسمي	-29
near:رشه	-56
near:رصاص	33
near:رصد	-55
near:رصدت	-86
near:رصيد	-46
near:رصيف	20
near:رضا	9
near:رضع	46
near:رضوا	-23
near:رضيع	-14
near:رعاه	54
near:رعاي	-16
near:رعيت	-12
near:رغم	-91
near:رفات	19
near:رفاق	110
near:رفح	44
near:رفض	-38
near:رفع	-39
near:رفعت	-52
near:رفيق	80
near:رقاب	-16
near:رقم	27
near:رقما	-15
near:رقمه	-21
near:رقمي	21
near:رقه	-7
near:ركاب	-21
near:ركام	-35
near:ركله	-6
near:رمال	-17
near:رهاي	-24
near:رهد	12
near:رهن	43
near:رهين	30
near:روات	-79
near:روان	54
near:رواي	-54
near:روبي	-64
near:روح	-10
near:روزي	-7
near:روس	136
near:روست	-27
near:روسي	8
near:روضه	8
near:روما	-39
near:روهي	-63
near:رووس	-62
near:روي	-28
near:رويت	-83
near:رياح	-60
near:رياس	24
near:رياض	-46
near:رياق	66
near:ريال	-112
near:ريطا	40
near:ريف	81
near:ريفي	8
near:رييس	-26
near:زابو	-23
near:زادت	7
near:زارت	4
near:زاره	12
near:زاعم	63
near:زاكا	-52
near:زال	64
near:زالا	127
near:زالت	-10
near:زالو	-44
near:زامف	98
near:زاوي	-3
near:زايد	55
near:زاير	-5
near:زباي	88
near:زجاج	-64
near:زراء	24
near:زراع	-34
near:زرقا	16
near:زعت	-67
near:زعتر	52
near:زعما	-23
near:زعيم	35
near:زلزا	34
near:زلن	48
near:زلنا	42
near:زمزم	44
near:زمفا	61
near:زملا	49
near:زمن	9
near:زميل	-11
near:زنجب	61
near:زهاء	-53
near:زوار	-69
near:زوال	65
near:زوبي	74
near:زوج	39
near:زوجا	129
near:زوجت	67
near:زوجه	-69
near:زور	64
near:زورا	-3
near:زورق	-50
near:زيار	-60
near:زيتو	-46
near:زير	-12
near:زيره	44
near:زيلي	29
near:سابع	44
near:سابق	60
near:ساتر	-51
near:ساحل	-65
near:ساحه	-65
near:ساخن	-78
near:سادس	-20
near:ساطه	-64
near:ساعا	12
near:ساعت	-86
near:ساعه	18
near:ساغا	-10
near:سافي	-46
near:ساق	129
near:ساقا	31
near:ساقت	27
near:ساقه	61
near:ساقو	35
near:ساكن	-19
near:سالت	10
near:سالم	-57
near:سامي	-11
near:سان	37
near:سانا	24
near:سانت	83
near:سايح	28
near:سايق	-96
near:سايل	16
near:سبا	33
near:سباح	-57
near:سباق	-17
near:سبب	-34
near:سبت	-27
near:سبتم	27
near:سبع	-17
near:سبعم	36
near:سبعه	-31
near:سبعو	-15
near:سبعي	105
near:سبق	21
near:سبقه	45
near:سبيل	41
near:سبين	37
near:ستار	23
near:ستحص	-33
near:ستسل	8
near:ستشم	11
near:سته	19
near:ستون	-29
near:ستين	24
near:سجل	-33
near:سجلا	85
near:سجلت	-71
near:سجلن	106
near:سجن	26
near:سجنا	-54
near:سجون	-20
near:سجين	-39
near:سحب	37
near:سحبت	-32
near:سحقو	13
near:سخر	-59
near:سخرت	-80
near:سدد	-3
near:سدود	5
near:سراح	74
near:سراد	-13
near:سراي	63
near:سرعت	-80
near:سرعه	5
near:سري	81
near:سريا	21
near:سرير	-84
near:سريع	-17
near:سريل	55
near:سريه	60
near:سطاء	5
near:سطح	-48
near:سطيف	-5
near:سعته	-135
near:سعد	-34
near:سعر	-133
near:سعره	-31
near:سعه	-9
near:سعود	44
near:سفار	7
near:سفح	26
near:سفر	33
near:سفلي	22
near:سفن	-82
near:سفين	-84
near:سقط	87
near:سقطت	-65
near:سقطو	16
near:سقف	-57
near:سقوط	-95
near:سكان	-25
near:سكري	15
near:سكك	-56
near:سكنا	-20
near:سكني	-71
near:سكه	-48
near:سلاح	-53
near:سلال	-61
near:سلام	-27
near:سلسل	31
near:سلطا	18
near:سلم	-34
near:سلما	-60
near:سلمت	42
near:سلمو	-86
near:سله	-86
near:سليم	17
near:سمال	26
near:سمح	56
near:سمنغ	34
near:سنار	-16
near:سنتي	-114
near:سند	10
near:سنغا	54
near:سنه	-100
near:سنوي	-101
near:سهم	-20
near:سوء	-96
near:سواح	-31
near:سوال	51
near:سوبر	7
near:سوتش	7
near:سوتل	94
near:سودا	63
near:سور	12
near:سوري	55
near:سوقا	10
near:سوكو	82
near:سومط	61
near:سومي	40
near:سونا	41
near:سوها	78
near:سوي	-59
near:سويد	70
near:سويس	56
near:سويف	53
near:سياح	40
near:سيار	-32
near:سياق	7
near:سيبو	69
near:سيبي	20
near:سيد	-21
near:سيدا	-31
near:سيدت	76
near:سيده	-67
near:سيدو	75
near:سير	-24
near:سيرا	44
near:سيرت	-17
near:سيطر	-122
near:سيطل	82
near:سيغي	-10
near:سيف	-22
near:سيفر	-5
near:سيقا	-14
near:سيكا	60
near:سيل	41
near:سينا	19
near:سيول	-37
near:سييه	61
near:شاب	29
near:شابا	-22
near:شاحن	41
near:شارع	-4
near:شارك	-92
near:شاطي	-90
near:شاهد	-131
near:شاي	-17
near:شباب	58
near:شباط	-59
near:شباك	-73
near:شبان	7
near:شبكه	43
near:شبه	25
near:شبوه	-9
near:شبيل	-43
near:شتاء	-29
near:شجاع	57
near:شجره	-98
near:شجير	-33
near:شحن	-72
near:شحنه	-21
near:شخص	-22
near:شخصا	-44
near:شخصي	-41
near:شديد	-100
near:شرد	-4
near:شردت	121
near:شردو	88
near:شرطه	-6
near:شرطي	-30
near:شرعي	-8
near:شرف	21
near:شرق	12
near:شرقي	51
near:شركا	-18
near:شركه	-64
near:شريط	-41
near:شريف	57
near:شظاي	90
near:شعب	-23
near:شعبه	38
near:شغب	70
near:شغل	-49
near:شفاء	69
near:شفق	21
near:شقره	-44
near:شقق	19
near:شقه	-65
near:شقيق	-80
near:شمال	91
near:شمس	-6
near:شمسط	20
near:شمل	-80
near:شملت	9
near:شنته	19
near:شنه	62
near:شهاد	-25
near:شهد	10
near:شهدا	86
near:شهدت	-16
near:شهر	-38
near:شهره	19
near:شهري	40
near:شهود	-74
near:شهور	61
near:شهيد	60
near:شوط	-27
near:شوك	69
near:شوهد	-52
near:شوون	20
near:شيبو	85
near:شيت	-11
near:شيخ	82
near:شيع	-83
near:شيعت	-7
near:شيقل	-29
near:شيكا	55
near:شيوخ	-9
near:شييا	-56
near:صاحب	-79
near:صادر	-89
near:صادق	-33
near:صارو	-77
near:صالا	99
near:صالح	21
near:صباح	43
near:صبيا	-20
near:صحرا	72
near:صحفي	6
near:صحه	-61
near:صحي	50
near:صحيا	-29
near:صحيح	62
near:صحيف	-83
near:صحيه	17
near:صحيي	64
near:صدر	-25
near:صدمت	71
near:صدمه	19
near:صرح	-11
near:صرف	-80
near:صرفت	83
near:صرنا	35
near:صعد	-22
near:صعده	92
near:صغار	-36
near:صغير	-62
near:صفاق	-65
near:صفت	-62
near:صفحا	74
near:صفحه	-81
near:صفر	-10
near:صفقه	49
near:صفه	-15
near:صفوف	64
near:صلا	60
near:صلاه	24
near:صلت	31
near:صلتن	14
near:صلته	22
near:صلنا	-85
near:صله	-27
near:صلوا	22
near:صليب	61
near:صناع	-13
near:صندو	-50
near:صنع	-24
near:صنعا	54
near:صنف	-92
near:صهار	19
near:صهري	-31
near:صوار	41
near:صوتا	-54
near:صوتت	-28
near:صوتي	-29
near:صودر	-26
near:صور	-30
near:صورا	96
near:صول	40
near:صوله	18
near:صوما	30
near:صون	-20
near:صياد	-25
near:صيد	-50
near:صيدا	46
near:صيدل	40
near:صيف	38
near:صين	-4
near:صيني	6
near:ضابط	17
near:ضاع	34
near:ضالع	47
near:ضبط	-33
near:ضبطت	-84
near:ضحاي	42
near:ضحيت	-49
near:ضحيه	13
near:ضرب	6
near:ضربا	-22
near:ضربت	-51
near:ضربه	83
near:ضعت	-36
near:ضعف	-4
near:ضغط	-62
near:ضفه	-22
near:ضمن	34
near:ضمنه	46
near:ضنك	9
near:ضواح	26
near:ضيف	-46
near:طابق	55
near:طارق	-9
near:طاري	10
near:طاقت	-59
near:طاقم	-59
near:طاقه	-34
near:طال	32
near:طالت	-8
near:طاول	4
near:طاير	-43
near:طايش	90
near:طباخ	27
near:طبرق	-51
near:طبس	-55
near:طبقا	36
near:طبي	20
near:طبيا	-23
near:طبيب	12
near:طبيه	-23
near:طحين	-54
near:طراب	62
near:طراز	-103
near:طرحت	-5
near:طرف	30
near:طرفي	-47
near:طرق	56
near:طرقا	29
near:طريق	23
near:طعام	-52
near:طعن	42
near:طفل	-37
near:طفلا	-51
near:طفله	41
near:طفلي	-33
near:طفيف	81
near:طلاب	8
near:طلب	-59
near:طلبت	-63
near:طلبه	-20
near:طلبو	17
near:طلقه	-44
near:طماط	-6
near:طمر	-61
near:طمرت	-19
near:طنا	-105
near:طهرا	13
near:طهطا	81
near:طواب	-7
near:طوار	-35
near:طواق	43
near:طوبا	-18
near:طوعا	79
near:طوعي	64
near:طولك	33
near:طوله	-18
near:طويل	24
near:طيار	76
near:طيرا	-18
near:طين	23
near:طينه	34
near:طيني	26
near:ظرف	37
near:ظفار	-28
near:ظهر	-83
near:ظهرا	68
near:ظهرت	-50
near:ظيفه	-18
near:عاب	-48
near:عاج	68
near:عاجز	-68
near:عاجل	-38
near:عاد	48
near:عادت	84
near:عادو	-25
near:عارض	-23
near:عاشر	25
near:عاصف	-5
near:عاصم	-18
near:عالج	-55
near:عالق	-46
near:عالم	-6
near:عالي	60
near:عاما	-86
near:عامر	50
near:عامل	-4
near:عامه	13
near:عامي	55
near:عايد	97
near:عايل	33
near:عبار	-91
near:عباس	37
near:عبد	-60
near:عبدا	51
near:عبر	-55
near:عبرو	-13
near:عبور	-31
near:عبوه	42
near:عتاد	-59
near:عتق	14
near:عثر	29
near:عثرت	34
near:عثرن	17
near:عثرو	67
near:عثما	27
near:عثور	64
near:عدا	23
near:عداء	-3
near:عداد	45
near:عدال	-17
near:عدت	11
near:عددا	-9
near:عددت	34
near:عدده	-112
near:عدلي	-11
near:عدم	-20
near:عدن	25
near:عده	-67
near:عدو	35
near:عدوا	44
near:عراء	70
near:عراق	19
near:عربا	-29
near:عربه	-21
near:عربي	-21
near:عرضت	-53
near:عرفت	27
near:عرفن	60
near:عروس	-33
near:عريش	-9
near:عزاء	-35
near:عسكر	-6
near:عسير	-27
near:عشاي	81
near:عشر	-26
near:عشرا	-72
near:عشره	29
near:عشرو	-55
near:عشري	-12
near:عشوا	-11
near:عصاب	-69
near:عصر	-9
near:عصرا	33
near:عضلي	-15
near:عضو	58
near:عضوا	23
near:عطش	-20
near:عطشا	48
near:عطله	-46
near:عطور	-10
near:عظمي	53
near:عظيم	71
near:عفو	73
near:عقار	14
near:عقب	47
near:عقبه	-58
near:عقد	-60
near:عقود	-70
near:عقيد	14
near:علاج	3
near:علق	-75
near:علقت	-68
near:علم	-4
near:علما	-79
near:علمت	-45
near:علوم	75
near:عليا	-65
near:عماد	-69
near:عمار	-35
near:عمال	18
near:عمان	7
near:عمده	31
near:عمر	108
near:عمرا	-40
near:عمره	19
near:عمري	-64
near:عمق	71
near:عمل	-37
near:عملا	-15
near:عمله	8
near:عملي	8
near:عمه	-47
near:عمود	-6
near:عموم	19
near:عناص	-27
near:عناي	56
near:عنب	-58
near:عنبر	115
near:عند	15
near:عندم	-34
near:عندن	29
near:عنده	65
near:عندي	-59
near:عنصر	-45
near:عنف	-22
near:عنه	-41
near:عنها	-50
near:عنهم	97
near:عواص	-28
near:عودت	20
near:عوده	77
near:عوز	6
near:عوفر	91
near:عولج	-118
near:عون	15
near:عونا	5
near:عياد	-86
near:عيار	-29
near:عيان	-56
near:عيتا	42
near:عيتر	84
near:عيسي	72
near:عيش	67
near:عين	16
near:عينا	-4
near:عينه	-27
near:عيني	-17
near:غاب	-53
near:غابا	14
near:غابت	-25
near:غابه	21
near:غادر	25
near:غارا	38
near:غارت	23
near:غاره	27
near:غاز	55
near:غالب	80
near:غامب	5
near:غاو	65
near:غايه	28
near:غدا	17
near:غذاء	-102
near:غذاي	-119
near:غرام	-15
near:غران	-6
near:غرب	30
near:غرف	-26
near:غرفه	18
near:غرق	71
near:غرقا	-43
near:غرقت	6
near:غرقو	-27
near:غرقي	54
near:غريف	18
near:غريق	-44
near:غزه	11
near:غزو	35
near:غزير	13
near:غضون	44
near:غطاس	-68
near:غلاد	43
near:غلاف	-49
near:غمرت	-96
near:غنم	39
near:غنمت	-32
near:غواص	63
near:غواف	14
near:غوفا	78
near:غوما	68
near:غياب	-11
near:غيبو	67
near:غيت	-62
near:غير	-72
near:غيره	55
near:غيني	14
near:فاحص	74
near:فارت	63
near:فارد	80
near:فارق	62
near:فارك	35
near:فاري	-21
near:فاز	-39
near:فاست	12
near:فاسو	64
near:فاشر	-18
near:فاض	18
near:فاعل	58
near:فاقت	29
near:فاقر	18
near:فان	103
near:فانت	-60
near:فاه	9
near:فايت	43
near:فايق	-69
near:فبات	-54
near:فبرا	5
near:فتاه	77
near:فتح	-7
near:فتحت	-16
near:فتحد	22
near:فتحن	11
near:فتقو	49
near:فتكد	-52
near:فتوف	84
near:فتي	39
near:فتيا	12
near:فجر	20
near:فجرا	-80
near:فجرح	40
near:فجوه	-51
near:فحص	68
near:فحصت	-43
near:فحم	-53
near:فحوص	-17
near:فدا	-74
near:فدان	-48
near:فدي	53
near:فديه	59
near:فرات	-25
near:فرار	53
near:فران	9
near:فرد	19
near:فردا	-82
near:فردي	-60
near:فرع	77
near:فرق	-139
near:فرقا	67
near:فرقن	-47
near:فرقه	-12
near:فرنس	22
near:فرنك	-65
near:فروا	6
near:فرون	9
near:فريق	-52
near:فصاي	20
near:فصحي	-17
near:فصل	-34
near:فضل	55
near:فضلا	42
near:فعال	-23
near:فعدد	-28
near:فعل	47
near:فعلي	59
near:ففي	-80
near:فقا	37
near:فقال	47
near:فقتل	44
near:فقد	50
near:فقدا	125
near:فقدت	-3
near:فقدو	28
near:فقضي	60
near:فقط	39
near:فكان	-21
near:فلا	55
near:فلاح	-15
near:فلبي	7
near:فلسط	-55
near:فلم	79
near:فمات	-5
near:فمنذ	58
near:فندق	-63
near:فنزو	27
near:فهد	24
near:فوج	58
near:فوجد	86
near:فور	-40
near:فورا	15
near:فوري	88
near:فوزه	-56
near:فوق	-104
near:فوقا	19
near:فولو	23
near:فيات	-42
near:فيتن	-18
near:فيدو	-9
near:فيرا	-6
near:فيرو	-67
near:فيصل	26
near:فيضا	7
near:فيلم	-51
near:فيلي	19
near:فيما	19
near:فين	79
near:فيها	-12
near:فيهم	57
near:قادر	40
near:قادس	-45
near:قادم	23
near:قاده	60
near:قارب	-121
near:قاصر	42
near:قاطع	29
near:قاطن	-15
near:قاعد	-103
near:قاعه	-61
near:قافل	13
near:قال	-63
near:قالت	16
near:قالو	-25
near:قامت	-36
near:قانو	-58
near:قاهر	-90
near:قايد	-6
near:قايم	34
near:قباط	-29
near:قبال	57
near:قبر	51
near:قبض	-99
near:قبضت	57
near:قبل	7
near:قبله	101
near:قبلي	62
near:قبو	60
near:قتال	-27
near:قتل	36
near:قتلا	-36
near:قتلت	142
near:قتلن	105
near:قتلو	80
near:قتلي	87
near:قتها	55
near:قتيل	18
near:قداس	33
near:قدر	25
near:قدرت	65
near:قدره	-106
near:قدس	84
near:قدم	-26
near:قدمت	-5
near:قدمو	47
near:قديم	-51
near:قذيف	-37
near:قراب	37
near:قرار	-77
near:قراه	44
near:قرب	-17
near:قرر	-20
near:قرن	-59
near:قرني	48
near:قروي	-23
near:قري	-7
near:قريب	23
near:قريت	47
near:قريه	28
near:قسام	80
near:قسد	47
near:قسرا	58
near:قسري	47
near:قسمه	47
near:قصر	-27
near:قصف	-59
near:قصفت	35
near:قصير	19
near:قضاء	-9
near:قضار	-28
near:قضاي	36
near:قضبا	34
near:قضت	31
near:قضوا	43
near:قضي	40
near:قضين	76
near:قضيه	-74
near:قطار	9
near:قطاع	-61
near:قطر	-37
near:قطره	-36
near:قطري	67
near:قطع	-27
near:قطعه	-56
near:قطن	-61
near:قعت	-12
near:قعوا	59
near:قفات	-18
near:قفز	82
near:قلبي	46
near:قلعه	36
near:قليل	55
near:قمح	-53
near:قمه	-96
near:قنا	67
near:قناب	67
near:قناه	-37
near:قنبل	-26
near:قنصل	-25
near:قوا	17
near:قوات	47
near:قوار	13
near:قواف	-23
near:قوام	64
near:قواي	80
near:قوته	-63
near:قود	19
near:قودا	-38
near:قوع	-22
near:قول	19
near:قوله	13
near:قوه	-44
near:قوي	28
near:قياد	-25
near:قياس	-30
near:قيد	-36
near:قيل	4
near:قيمت	-22
near:قيمه	33
near:كابل	26
near:كابو	-45
near:كاتا	25
near:كاتب	-32
near:كاتس	-11
near:كاتم	30
near:كاثو	38
near:كادق	40
near:كادو	-33
near:كاذب	-29
near:كارت	-11
near:كارث	105
near:كاس	-24
near:كالي	-22
near:كاما	84
near:كامل	-52
near:كامي	-57
near:كان	9
near:كانا	45
near:كانت	-27
near:كاند	-25
near:كانو	-6
near:كاهن	25
near:كاوك	-53
near:كايا	36
near:كايس	60
near:كبد	-90
near:كبدت	62
near:كبري	-36
near:كبير	-22
near:كتاب	-28
near:كتاي	67
near:كتب	-55
near:كتف	33
near:كتيب	-9
near:كثير	-62
near:كذلك	-19
near:كراس	37
near:كربو	51
near:كردس	72
near:كردف	-87
near:كردي	7
near:كركو	-36
near:كرم	35
near:كره	37
near:كرون	-46
near:كريت	-91
near:كسور	99
near:كشف	-61
near:كشفت	-16
near:كشمي	23
near:كفرت	66
near:كفرك	-63
near:كفره	47
near:كلاب	-64
near:كلبا	-22
near:كلف	-52
near:كلفت	-85
near:كلفه	15
near:كلم	-61
near:كلها	50
near:كلهم	-12
near:كلوق	39
near:كلي	35
near:كليا	-92
near:كليم	-4
near:كما	65
near:كماه	31
near:كمبو	4
near:كمين	52
near:كنا	-60
near:كنار	-57
near:كناي	52
near:كنت	38
near:كنيس	-13
near:كهرب	-78
near:كوا	61
near:كواد	141
near:كوار	70
near:كوبا	-19
near:كوبي	44
near:كوت	-47
near:كوتا	-3
near:كورد	59
near:كورس	95
near:كوري	63
near:كوست	-23
near:كوكس	12
near:كولت	9
near:كولو	18
near:كولي	-9
near:كوما	-20
near:كومب	10
near:كونت	21
near:كونر	68
near:كونغ	27
near:كويت	-108
near:كيبو	6
near:كيس	-60
near:كيف	24
near:كيفو	-6
near:كيل	84
near:كيلو	-123
near:كينس	76
near:كينش	-29
near:كيني	42
near:كييف	82
near:لاجي	13
near:لادا	68
near:لاذا	18
near:لارب	68
near:لارق	60
near:لاري	-16
near:لاسب	70
near:لاست	37
near:لاسر	-98
near:لاصا	49
near:لاطف	95
near:لاطل	-76
near:لاعا	-59
near:لاعب	-97
near:لاغا	41
near:لاغو	-18
near:لافت	-11
near:لاك	48
near:لالم	22
near:لامب	-38
near:لان	27
near:لانت	53
near:لانق	19
near:لانه	37
near:لاهي	62
near:لاي	49
near:لايح	120
near:لايو	29
near:لبنا	5
near:لتحد	-55
near:لتر	-27
near:لترا	-81
near:لترت	-79
near:لترم	-26
near:لتسل	32
near:لتصل	19
near:لتلق	46
near:لثلا	48
near:لجا	16
near:لجان	-15
near:لجرا	85
near:لجنه	-60
near:لجنو	-15
near:لجوء	107
near:لجيك	12
near:لحظه	8
near:لحقو	66
near:لخمس	61
near:لدعم	-52
near:لدي	20
near:لدين	11
near:لديه	17
near:لذلك	-79
near:لذوي	17
near:لرضي	28
near:لروي	-33
near:لساع	-22
near:لسان	67
near:لسته	-29
near:لسلا	-12
near:لسنه	-44
near:لشرا	43
near:لشوو	-5
near:لصال	-15
near:لطفل	136
near:لعام	30
near:لعاي	54
near:لعدم	-19
near:لعسك	33
near:لعشر	15
near:لعمل	44
near:لغت	-82
near:لغم	28
near:لغما	-76
near:لفاي	43
near:لفت	-52
near:لفتي	27
near:لفرا	3
near:لفظ	21
near:لفظو	71
near:لقاء	-37
near:لقاي	-20
near:لقضا	-46
near:لقطا	-12
near:لقمه	67
near:لقنا	25
near:لقوا	57
near:لقي	46
near:لقيا	50
near:لقيت	-44
near:لكره	20
near:لكل	-155
near:لكن	46
near:لكنه	-16
near:لما	6
near:لمخا	-23
near:لمده	-21
near:لمرا	34
near:لمسا	-59
near:لمصا	42
near:لمكا	-12
near:لمكت	18
near:لمن	73
near:لمها	83
near:لنا	47
near:لندن	-62
near:لنسا	40
near:لنش	-79
near:لنقص	-48
near:لنقل	-9
near:لها	-69
near:لهجم	-17
near:لهجو	-64
near:لهذا	53
near:لهسب	-20
near:لهم	42
near:لواء	-25
near:لواح	-9
near:لواي	-26
near:لوبي	-9
near:لوزا	71
near:لوقف	-9
near:لوكا	59
near:ليبل	6
near:ليبي	-96
near:ليرت	34
near:ليره	-26
near:ليس	16
near:ليصب	89
near:ليصل	29
near:ليل	-53
near:ليلا	-22
near:ليلت	47
near:ليله	39
near:ليلي	-8
near:ماء	-57
near:مات	72
near:ماتا	85
near:ماتت	97
near:ماتش	-22
near:ماتم	-3
near:ماتو	48
near:ماجد	-3
near:ماده	-64
near:مار	43
near:مارا	21
near:مارب	-15
near:مارس	-39
near:مارك	72
near:ماره	-59
near:ماري	85
near:ماسي	-35
near:ماشي	-33
near:ماضي	40
near:ماغا	86
near:مال	-6
near:مالك	-117
near:مالي	14
near:مانا	-55
near:مانح	-7
near:ماند	-50
near:ماني	51
near:ماوي	-82
near:مايغ	94
near:مايه	-51
near:مايو	-58
near:مايي	4
near:مباد	14
near:مبار	-50
near:مباش	-30
near:مبان	49
near:مبرح	30
near:مبرد	-66
near:مبعو	-23
near:مبكر	-76
near:مبلغ	-55
near:مبني	-33
near:مبود	-44
near:مبين	-23
near:متاب	-62
near:متاث	58
near:متاخ	-46
near:متبق	-27
near:متجر	36
near:متجه	-58
near:متحا	-12
near:متحد	-17
near:متحر	47
near:متر	11
near:مترا	-47
near:مترش	-58
near:مترو	-29
near:متزا	-71
near:متسا	-5
near:متشد	27
near:متصد	-28
near:متصل	14
near:متضر	-80
near:متطو	3
near:متعا	51
near:متفا	56
near:متفج	-25
near:متفح	-72
near:متفر	11
near:متقا	11
near:متقد	11
near:متكا	10
near:متمر	56
near:متن	-63
near:متنق	-56
near:متنه	-26
near:متهم	-38
near:متوا	72
near:متوس	80
near:متوف	-41
near:متوق	-55
near:مثل	-88
near:مثله	-68
near:مجاع	47
near:مجال	62
near:مجان	40
near:مجاو	-34
near:مجتم	5
near:مجدد	79
near:مجر	17
near:مجزر	39
near:مجلس	-9
near:مجمع	-24
near:مجمو	19
near:مجهو	13
near:محاد	-11
near:محاس	-46
near:محاص	-81
near:محاف	-58
near:محاك	-76
near:محام	11
near:محاو	-76
near:محتج	28
near:محتر	-24
near:محدث	30
near:محرر	-24
near:محرك	44
near:محرو	-28
near:محضر	-4
near:محطا	-21
near:محطه	-54
near:محقق	58
near:محكم	-110
near:محكو	102
near:محل	-35
near:محلا	3
near:محلل	-91
near:محله	-27
near:محلي	40
near:محمد	39
near:محمل	-69
near:محمو	35
near:محمي	-46
near:محور	-41
near:محيط	92
near:مخاط	25
near:مخال	-61
near:مختب	-8
near:مختص	-23
near:مختط	-36
near:مختل	-99
near:مخزن	9
near:مخزو	-38
near:مخصص	-71
near:مخطو	-35
near:مخلف	44
near:مخيم	41
near:مدار	9
near:مداف	4
near:مدخل	-49
near:مددا	-66
near:مدرب	-41
near:مدرج	30
near:مدرس	-3
near:مدرع	3
near:مدري	-3
near:مدعي	-54
near:مدفا	-47
near:مدفع	-3
near:مدمر	-100
near:مدن	-12
near:مدني	-18
near:مده	-19
near:مدي	-26
near:مدير	-27
near:مدين	-14
near:مذكر	7
near:مراب	-15
near:مرات	-57
near:مراج	-22
near:مراح	-57
near:مراد	8
near:مراس	-38
near:مراف	-39
near:مراق	12
near:مراك	-8
near:مربع	-46
near:مرتب	-17
near:مرتض	92
near:مرتف	59
near:مرتي	29
near:مرجح	66
near:مرحل	-61
near:مرخص	-91
near:مرشح	-33
near:مرشد	64
near:مرصد	69
near:مرض	49
near:مرضي	89
near:مرفق	-55
near:مركب	3
near:مركز	23
near:مره	-4
near:مروح	76
near:مرور	-61
near:مريض	-30
near:مزار	-71
near:مزرع	15
near:مزه	-67
near:مساء	25
near:مساج	37
near:مساح	-108
near:مسار	-27
near:مساع	-123
near:مساف	-15
near:مساك	32
near:مسام	-34
near:مساه	-5
near:مستح	-30
near:مستخ	30
near:مستش	36
near:مستع	-27
near:مستف	-117
near:مستق	-9
near:مستل	-47
near:مستم	42
near:مسته	-75
near:مستو	29
near:مسجد	18
near:مسجل	11
near:مسح	-49
near:مسعف	10
near:مسقط	68
near:مسكن	-68
near:مسلح	-38
near:مسلس	-5
near:مسلم	-42
near:مسن	77
near:مسنو	-5
near:مسوو	10
near:مسيح	-44
near:مسير	47
near:مسيل	94
near:مشاب	39
near:مشار	-67
near:مشاف	26
near:مشاه	37
near:مشتب	-44
near:مشتر	-65
near:مشدد	43
near:مشرح	-4
near:مشرف	29
near:مشرو	-65
near:مشغل	-63
near:مشفي	-12
near:مشمو	95
near:مشي	-27
near:مشيا	-3
near:مشير	-10
near:مصاب	21
near:مصاح	-50
near:مصاد	-57
near:مصال	-71
near:مصحو	-7
near:مصدر	-16
near:مصر	122
near:مصرع	89
near:مصرف	-12
near:مصري	48
near:مصفو	101
near:مصلح	-57
near:مصلي	-38
near:مصمم	-12
near:مصنع	-33
near:مصور	-40
near:مصير	68
near:مضاع	-4
near:مضيف	14
near:مطاب	68
near:مطار	-8
near:مطاط	-44
near:مطال	-25
near:مطبخ	-59
near:مطر	-39
near:مطلع	16
near:مطلو	22
near:مظال	63
near:معاب	92
near:معار	89
near:معاص	-49
near:معاك	-27
near:معاي	-24
near:معبد	-114
near:معبر	61
near:معتر	38
near:معتق	-87
near:معتم	34
near:معدل	-48
near:معدن	8
near:معرض	-69
near:معرك	93
near:معرو	-41
near:معسك	67
near:معصر	-23
near:معطي	-48
near:معظم	-29
near:معلق	-9
near:معلم	26
near:معلن	-44
near:معلو	-42
near:معنا	52
near:معه	49
near:معها	-40
near:معهد	5
near:معهم	37
near:معي	37
near:معيت	-6
near:مغاد	78
near:مغار	66
near:مغرب	28
near:مغلق	-92
near:مغيب	67
near:مفاو	89
near:مفتو	-5
near:مفخخ	4
near:مفرج	19
near:مفقو	24
near:مفوض	-6
near:مقاب	5
near:مقات	28
near:مقار	3
near:مقاط	47
near:مقاع	-106
near:مقال	-97
near:مقاو	-47
near:مقبر	54
near:مقبل	-7
near:مقتر	-16
near:مقتل	96
near:مقتو	95
near:مقدر	64
near:مقدم	-8
near:مقر	-8
near:مقرر	12
near:مقصو	-18
near:مقعد	-76
near:مقيد	46
near:مقيم	-51
near:مكات	-39
near:مكاف	-37
near:مكان	41
near:مكتب	-6
near:مكسو	6
near:مكعب	-22
near:مكلف	20
near:مكون	37
near:ملاب	-61
near:ملاج	47
near:ملاح	20
near:ملاز	56
near:ملال	5
near:ملاي	-62
near:ملجا	74
near:ملعب	61
near:ملفا	12
near:ملك	-45
near:ملم	-100
near:ملمت	-85
near:ملوي	14
near:مليا	-142
near:مليش	53
near:مليم	-52
near:مليو	-60
near:مما	-14
near:مماث	31
near:ممتد	17
near:ممثل	-40
near:ممرض	135
near:ممكن	5
near:مملك	-63
near:ممن	98
near:ممنو	73
near:منا	25
near:مناج	40
near:مناز	21
near:مناس	21
near:مناط	16
near:مناف	54
near:مناو	6
near:منبع	40
near:منتج	64
near:منتخ	-18
near:منتد	-4
near:منتس	-35
near:منتص	-6
near:منتظ	-43
near:منته	12
near:منجم	-28
near:منح	9
near:منحه	-42
near:منخف	81
near:مندو	38
near:منذ	5
near:منزل	12
near:منسق	-42
near:منسو	15
near:منشا	-24
near:منشق	-41
near:منشو	-62
near:منصب	6
near:منصر	-94
near:منصه	-37
near:منصو	-58
near:منطق	-5
near:منظم	-6
near:منظو	15
near:منعت	-36
near:منفج	-27
near:منفص	-20
near:منفل	70
near:منقذ	-53
near:منكو	-18
near:منه	-36
near:منها	-31
near:منهم	40
near:منهن	11
near:منور	21
near:منوف	15
near:منيا	35
near:مهاج	-37
near:مهجر	65
near:مهدد	22
near:مهرب	18
near:مهرج	-52
near:مهله	-17
near:مهند	-57
near:مواج	28
near:مواد	-43
near:مواز	-102
near:مواس	46
near:مواش	38
near:مواص	58
near:مواط	22
near:مواع	-65
near:مواق	99
near:موان	-51
near:موبد	68
near:موت	73
near:موتم	-63
near:موتي	-20
near:موثو	12
near:موج	-38
near:موجب	35
near:موجه	-52
near:مودي	5
near:موري	85
near:موزع	-113
near:موزم	-48
near:موسس	-52
near:موسك	43
near:موسم	-6
near:موسي	22
near:موشر	-44
near:موضح	52
near:موظف	-63
near:موقت	89
near:موقع	-52
near:موقو	-33
near:مولف	-21
near:مولو	37
near:مونو	10
near:ميات	-84
near:ميان	18
near:مياه	-35
near:ميتا	99
near:ميتي	8
near:ميثا	68
near:ميدا	-17
near:ميدي	6
near:ميزا	-85
near:ميسا	-54
near:ميكر	75
near:ميلا	-44
near:ميلي	103
near:مينا	-46
near:ميند	5
near:ميه	41
near:ميوي	-21
near:ناتج	-3
near:ناجم	-55
near:ناجو	-8
near:ناجي	13
near:ناحي	77
near:ناخب	-23
near:نادي	-43
near:نار	-6
near:ناري	19
near:نازح	33
near:نازع	18
near:ناس	-102
near:ناسف	8
near:ناشط	-23
near:ناصر	111
near:ناطق	-3
near:نافي	-19
near:ناقل	-40
near:نال	-80
near:نامب	-56
near:نامل	54
near:نانغ	31
near:نايب	-68
near:ناير	-15
near:نايس	68
near:نايم	-49
near:نبحث	85
near:نبطي	-47
near:نبي	-10
near:نتاب	54
near:نتاي	-73
near:نتج	45
near:نتوق	32
near:نتيج	81
near:نجا	-85
near:نجاح	-13
near:نجاه	-77
near:نجت	-8
near:نجف	3
near:نجم	-12
near:نجمه	60
near:نجوا	-28
near:نجوم	-34
near:نحام	-69
near:نحتا	25
near:نحن	-48
near:نحو	-8
near:نداء	29
near:نروي	35
near:نزاع	-22
near:نزح	97
near:نزحت	-50
near:نزحو	86
near:نزع	-80
near:نزل	-3
near:نزوح	9
near:نزول	61
near:نزيل	33
near:نساء	-13
near:نسب	73
near:نسبت	-66
near:نسبه	-67
near:نستق	11
near:نسخه	-9
near:نسمه	16
near:نشر	33
near:نشرت	-17
near:نشره	-64
near:نصب	69
near:نصبت	-55
near:نصره	9
near:نصف	-42
near:نصفه	69
near:نصل	52
near:نصير	37
near:نظاف	-71
near:نظام	30
near:نعرف	78
near:نعم	50
near:نغلا	50
near:نفت	49
near:نفذ	-72
near:نفذت	-49
near:نفذه	-62
near:نفس	80
near:نفسه	9
near:نفسي	-108
near:نفط	-9
near:نفطي	49
near:نفق	-70
near:نفقت	-63
near:نفوق	-8
near:نقاب	-39
near:نقاط	3
near:نقد	-23
near:نقدي	-46
near:نقص	-34
near:نقطه	-22
near:نقل	7
near:نقلا	-20
near:نقلت	-58
near:نقلن	77
near:نقله	23
near:نقلو	-12
near:نقيب	73
near:نمسا	17
near:نموذ	5
near:ننتظ	51
near:ننكر	29
near:نهار	69
near:نهاي	60
near:نهب	29
near:نهبو	70
near:نهر	10
near:نهري	-25
near:نهود	68
near:نواب	-67
near:نواذ	-3
near:نواف	51
near:نواك	-69
near:نور	7
near:نوع	23
near:نوفم	52
near:نووي	4
near:نياب	59
near:نيال	87
near:نيام	-38
near:نيبا	8
near:نيجر	17
near:نيجي	7
near:نير	6
near:نيرا	-21
near:نيرو	-48
near:نيسا	91
near:نيكو	28
near:نيل	20
near:نينو	11
near:نيوز	56
near:هاتف	-71
near:هاجم	-18
near:هادي	15
near:هاشم	63
near:هالك	23
near:هامد	35
near:هامش	-26
near:هاون	18
near:هايت	71
near:هبط	-7
near:هجر	58
near:هجرت	19
near:هجره	56
near:هجرو	52
near:هجما	-14
near:هجوم	-48
near:هدف	-17
near:هدفا	-20
near:هدم	-85
near:هدنه	129
near:هذا	-41
near:هذه	47
near:هرات	-40
near:هران	46
near:هرب	28
near:هربا	-53
near:هربو	13
near:هرعت	-55
near:هرمز	-27
near:هرمل	10
near:هزه	-56
near:هشمو	54
near:هكتا	37
near:هلاك	69
near:هلال	-6
near:هلع	-67
near:هلك	19
near:هما	27
near:هنا	-22
near:هناك	109
near:هند	-13
near:هندس	19
near:هندي	139
near:هنود	98
near:هوات	-4
near:هوال	39
near:هوت	53
near:هول	82
near:هولا	79
near:هولن	33
near:هوي	-59
near:هويا	-16
near:هويت	36
near:هويه	6
near:هيرا	32
near:هييه	95
near:واج	36
near:واحد	-87
near:واد	61
near:وادي	-28
near:واصل	-43
near:واع	14
near:وافد	79
near:واقع	40
near:والي	43
near:وام	46
near:وان	-24
near:وتم	67
near:وثق	6
near:وجبه	16
near:وجه	-10
near:وحدا	62
near:وحده	17
near:وحل	29
near:وحيد	-15
near:ورد	-66
near:وزار	22
near:وزرا	34
near:وزع	-53
near:وزعت	-86
near:وزو	-17
near:وزير	-70
near:وست	57
near:وسط	-77
near:وسطا	-16
near:وسطي	26
near:وصل	16
near:وصلت	-11
near:وصول	5
near:وضع	24
near:وطن	23
near:وطني	36
near:وظل	38
near:وعد	-71
near:وعدت	-13
near:وعن	38
near:وفا	64
near:وفاه	44
near:وفد	5
near:وفر	41
near:وفق	11
near:وفي	74
near:وفيا	58
near:وقاي	-7
near:وقت	-32
near:وقد	22
near:وقع	-55
near:وقعت	-17
near:وقف	-11
near:وقود	-101
near:وكال	9
near:ولاد	-33
near:ولاي	-34
near:ولدا	32
near:ولم	22
near:ولن	54
near:ولو	57
near:وما	40
near:ومن	76
near:وهم	74
near:وهو	-25
near:وهي	-68
near:يابا	-87
near:يابس	-16
near:يات	-7
near:ياسي	46
near:يبحث	26
near:يبعن	74
near:يبق	22
near:يبقي	135
near:يبلغ	24
near:يبيت	55
near:يبيع	31
near:يتبق	-41
near:يتجا	-86
near:يتحد	-24
near:يتسع	-126
near:يتسن	57
near:يتطل	-3
near:يتعذ	-46
near:يتعر	80
near:يتفق	18
near:يتقد	-8
near:يتلق	95
near:يتم	-48
near:يتمك	57
near:يتنا	56
near:يتوز	-63
near:يتوق	25
near:يجري	42
near:يجلس	-93
near:يجمع	30
near:يحاو	65
near:يحتا	-19
near:يحتج	101
near:يحتم	-49
near:يحصي	76
near:يحضر	-60
near:يحمل	-19
near:يخان	66
near:يخرج	56
near:يخسر	-20
near:يخشي	-47
near:يخضع	66
near:يخطف	40
near:يخلف	69
near:يدخل	-28
near:يدفع	34
near:يدفن	33
near:يذكر	18
near:يراف	-90
near:يرتد	-96
near:يرتف	67
near:يرجع	64
near:يرد	-76
near:يرعو	-12
near:يرفع	87
near:يرقد	-79
near:يروي	5
near:يزال	38
near:يزن	-41
near:يزيد	-66
near:يستد	22
near:يستع	37
near:يستف	17
near:يستق	-35
near:يستم	15
near:يسجل	46
near:يسكن	-27
near:يسمي	52
near:يشار	-81
near:يشتب	-97
near:يشغل	-31
near:يشمل	3
near:يصب	-102
near:يصل	10
near:يضاف	-38
near:يضم	-59
near:يطال	5
near:يطلب	38
near:يطلق	-20
near:يظل	54
near:يظهر	64
near:يعاد	-11
near:يعال	86
near:يعان	-26
near:يعبر	10
near:يعت	-37
near:يعتز	72
near:يعتق	51
near:يعثر	122
near:يعد	54
near:يعرف	81
near:يعلن	-67
near:يعمل	-43
near:يعني	-8
near:يعود	-65
near:يعيد	-4
near:يعيش	-24
near:يغطي	-52
near:يفتر	62
near:يفتق	26
near:يفرج	59
near:يقار	-29
near:يقتل	91
near:يقدر	-14
near:يقرب	63
near:يقضو	22
near:يقطن	-52
near:يقل	-77
near:يقلا	-53
near:يقود	-29
near:يقول	14
near:يقيم	100
near:يكفي	9
near:يكم	36
near:يكمل	-40
near:يكون	-11
near:يلتح	-43
near:يمثل	-56
near:يملك	-28
near:يمن	-53
near:يمني	46
near:يمهل	26
near:ينا	104
near:ينام	86
near:يناه	48
near:يناي	49
near:ينتظ	21
near:ينتم	-3
near:ينج	17
near:ينحد	16
near:ينزح	51
near:ينشر	-77
near:ينفي	30
near:ينقذ	-69
near:ينقل	-60
near:ينهم	75
near:يها	-36
near:يهم	-30
near:يواج	-63
near:يواص	36
near:يوجد	6
near:يودي	-35
near:يورو	-91
near:يوسف	-24
near:يوقع	-46
near:يوكد	45
near:يولي	56
near:يوم	-4
near:يوما	-4
near:يومه	76
near:يومي	-10
near:يونا	-15
near:يونس	14
near:يوني	-4
near:يووي	17
near:ييف	51
next:claim-abducted	-35
next:claim-allocated	-83
next:claim-casualties	-39
next:claim-dead-in-captivity	25
next:claim-delivered	-12
next:claim-displaced	-17
next:claim-held	-23
next:claim-injured	-9
next:claim-killed	-40
next:claim-missing	-12
next:claim-pledged	-77
next:claim-prisoners-exchanged	16
next:claim-refugees	79
next:claim-released	19
next:claim-requested	-22
next:claim-returned	-3
next:claim-total	-33
noun:	13
noun:activist	-99
noun:affected-person	-109
noun:afghan	57
noun:aftershock	-79
noun:agreement	-66
noun:aid-worker	55
noun:aircraft	-97
noun:ambulance	-142
noun:animal	-131
noun:appeal	-31
noun:attack	-112
noun:attacker	-27
noun:australian	-53
noun:bed	-81
noun:bicycle	-60
noun:blanket	-54
noun:boat	-114
noun:body	191
noun:bomb	-46
noun:boy	142
noun:bridge	-36
noun:british	15
noun:brother	43
noun:building	-178
noun:bullet	-66
noun:burundian	-126
noun:bus	-128
noun:camp	-104
noun:candidate	-32
noun:captive	-7
noun:car	-152
noun:carriage	-123
noun:case	46
noun:centre	-142
noun:checkpoint	-38
noun:child	70
noun:chinese	-89
noun:citizen	126
noun:city	-95
noun:civilian	135
noun:clergyman	-63
noun:clinic	-10
noun:cluster	-49
noun:colleague	50
noun:commander	14
noun:companion	89
noun:company	-36
noun:contractor	-105
noun:convict	38
noun:country	-116
noun:crew-member	-46
noun:crossing	-85
noun:dead-person	22
noun:death	287
noun:delegate	-15
noun:deputy	-104
noun:detainee	46
noun:displaced-person	192
noun:district	32
noun:doctor	-68
noun:dose	-18
noun:driver	127
noun:drone	-129
noun:drowned-person	90
noun:egyptian	-58
noun:elderly-person	-53
noun:electrician	-7
noun:emirati	19
noun:employee	-35
noun:engineer	75
noun:ethiopian	3
noun:european	-40
noun:excavator	-88
noun:expert	-34
noun:explosion	-115
noun:facility	-26
noun:family	-230
noun:farmer	3
noun:fighter	-47
noun:filipino	-73
noun:fire	-92
noun:firefighter	96
noun:fisherman	14
noun:flat	-44
noun:flight	-141
noun:floor	-117
noun:foreigner	30
noun:german	-12
noun:girl	35
noun:goal	-40
noun:grandchild	-66
noun:guard	74
noun:guest	-32
noun:gunman	-42
noun:health-worker	3
noun:helicopter	-62
noun:helper	-47
noun:herder	61
noun:home	-58
noun:hospital	-113
noun:hostage	54
noun:house	-196
noun:human	37
noun:incident	-162
noun:indian	95
noun:individual	59
noun:inhabitant	-50
noun:injured-person	144
noun:injury	34
noun:inmate	-117
noun:iranian	86
noun:iraqi	82
noun:israeli	42
noun:italian	-12
noun:item	-80
noun:journalist	-49
noun:killed-person	253
noun:korean	69
noun:leader	42
noun:lebanese	103
noun:libyan	-79
noun:malian	-67
noun:man	22
noun:martyr	187
noun:match	-22
noun:meal	-23
noun:member	-74
noun:migrant	-61
noun:mine	-79
noun:minister	-88
noun:missile	-135
noun:missing-person	56
noun:monk	-56
noun:mortal-remains	118
noun:mother	-118
noun:motorcycle	-67
noun:nationality	36
noun:neighbour	13
noun:newcomer	66
noun:nigerian	-67
noun:nun	69
noun:nurse	93
noun:officer	23
noun:official	-93
noun:operation	-125
noun:organisation	-63
noun:other	111
noun:page	-122
noun:palestinian	-25
noun:paramedic	50
noun:parcel	-44
noun:participant	-52
noun:passenger	-87
noun:patient	-92
noun:pensioner	-49
noun:person	26
noun:phase	-86
noun:pilgrim	66
noun:pilot	74
noun:player	-81
noun:point	-43
noun:policeman	104
noun:prisoner	89
noun:project	-29
noun:province	-88
noun:pupil	10
noun:rebel	48
noun:recruit	37
noun:refugee	198
noun:region	-109
noun:relative	13
noun:report	-20
noun:rescuer	-20
noun:resident	89
noun:returnee	-25
noun:rifle	-52
noun:road	-40
noun:round	-83
noun:russian	-114
noun:sailor	86
noun:sample	-85
noun:saudi	101
noun:school	-141
noun:seat	-37
noun:security-agent	-37
noun:seller	42
noun:session	-48
noun:settler	-92
noun:shell	-97
noun:shelter	-70
noun:shepherd	93
noun:ship	-78
noun:shop	-21
noun:sister	-86
noun:site	-128
noun:soldier	73
noun:son	-11
noun:source	-134
noun:spanish	-64
noun:speaker	-98
noun:spectator	-60
noun:spouse	-47
noun:staff-member	54
noun:state	-45
noun:station	-37
noun:street	-24
noun:strike	-149
noun:student	-57
noun:sudanese	89
noun:survivor	-61
noun:suspect	-154
noun:swimmer	-31
noun:tank	-41
noun:tanker	-115
noun:teacher	28
noun:team	-48
noun:tenant	-89
noun:tent	-57
noun:terrorist	92
noun:thai	-9
noun:ticket	-3
noun:tourist	-28
noun:tower	-47
noun:town	-15
noun:train	-47
noun:trainer	-9
noun:trapped-person	-43
noun:tree	-18
noun:truck	-189
noun:turk	-125
noun:ukrainian	-103
noun:vehicle	-93
noun:victim	-31
noun:village	-172
noun:villager	42
noun:violation	-41
noun:visitor	-103
noun:volunteer	-48
noun:vote	-33
noun:voter	-39
noun:wanted-person	-68
noun:well	-56
noun:witness	-103
noun:woman	81
noun:worker	14
noun:worshipper	-35
noun:yazidi	-74
noun:yemeni	-67
noun:young-man	58
only:aid	-44
only:casualty	-49
only:displacement	-93
other:aid	7
other:allocated	34
other:casualties	4
other:casualty	-9
other:delivered	-17
other:displaced	-11
other:displacement	-6
other:held	15
other:hostage	-9
other:injured	-9
other:killed	5
other:missing	-29
other:pledged	-9
other:prisoners-exchanged	26
other:refugees	-19
other:released	3
other:requested	15
other:returned	-14
others:0	-250
others:2	-201
others:7	42
qualified	53
quoted	9
right1:	-8
right1:"	31
right1:#	-122
right1:(	21
right1:)	83
right1:,	12
right1:.	-16
right1::	-22
right1:;	62
right1:|	41
right1:اثر	76
right1:اثناء	6
right1:اجلوا	-37
right1:احتجزهم	-35
right1:احياء	-101
right1:اخر	-23
right1:اخري	-6
right1:اخرين	-22
right1:اذا	-22
right1:اساس	-4
right1:استشهدا	23
right1:اصيب	33
right1:اصيبوا	93
right1:اضافي	-96
right1:اضافيه	38
right1:اضعاف	-27
right1:اطلقت	-70
right1:افرج	-43
right1:اكثر	47
right1:الاخرين	49
right1:الحدود	93
right1:الحياه	37
right1:الذين	-31
right1:السكان	-24
right1:العام	81
right1:الي	67
right1:اليوم	-43
right1:امام	-81
right1:امنيان	-25
right1:ان	-85
right1:انقاذ	-30
right1:انقطع	78
right1:اوكراني	21
right1:اوكرانيه	-47
right1:ايواء	-41
right1:ب	-36
right1:باسم	-60
right1:باعيره	91
right1:بالاختناق	38
right1:بالرصاص	-43
right1:بالسجن	-62
right1:بالكوليرا	64
right1:بانفجار	32
right1:بترت	53
right1:بتهمه	-41
right1:بجروح	71
right1:بحروق	85
right1:بحسب	71
right1:بحلول	58
right1:برامج	-36
right1:برتبه	63
right1:برصاص	84
right1:بسبب	-32
right1:بشظايا	46
right1:بضربه	16
right1:بطلقات	29
right1:بعد	30
right1:بقصف	3
right1:بقيمه	-11
right1:بلا	41
right1:بلغت	-59
right1:بمستشفي	82
right1:بنيران	40
right1:بوساطه	79
right1:بين	31
right1:بينهم	39
right1:تابعتان	-16
right1:تبلغ	93
right1:تتبادلان	-40
right1:تتراوح	49
right1:تجمعا	-72
right1:تحت	45
right1:تحمل	-43
right1:تشادي	68
right1:تضررت	-14
right1:تعمل	-52
right1:تلقوا	-51
right1:توفوا	39
right1:توفي	-21
right1:جديد	68
right1:جديدا	28
right1:جديده	-84
right1:جراء	147
right1:جرحوا	45
right1:جري	28
right1:جزيره	-59
right1:جويه	-91
right1:حامل	111
right1:حاويه	-13
right1:حتفهم	122
right1:حتي	53
right1:حرجه	58
right1:حسب	62
right1:حصيله	9
right1:حقيبه	-16
right1:حول	-80
right1:حين	-5
right1:خارج	61
right1:خرجوا	-53
right1:خطف	-45
right1:خطفن	43
right1:خطفهم	74
right1:خطفوا	78
right1:خلال	-20
right1:داخل	42
right1:داخليا	34
right1:دفعه	84
right1:دفنوا	20
right1:دون	-48
right1:رجعوا	100
right1:رضيع	61
right1:روسيا	61
right1:سابق	-62
right1:سقطوا	56
right1:سلاح	13
right1:سنتيم	-54
right1:سوداني	41
right1:سوري	-35
right1:شقيقان	42
right1:صحيا	-15
right1:صحيه	-33
right1:ضابط	37
right1:ضد	-57
right1:طبقات	-42
right1:طفل	100
right1:طلب	-57
right1:عاجله	-8
right1:عادوا	129
right1:عبر	-22
right1:عبروا	38
right1:عثر	85
right1:عدد	50
right1:علي	-28
right1:عمره	-13
right1:عمرها	100
right1:عن	-112
right1:عند	83
right1:عندما	-11
right1:غادروا	-10
right1:غرقوا	108
right1:غير	-79
right1:غيرهم	13
right1:فارق	-33
right1:فارقا	38
right1:فارقوا	33
right1:فرقه	-31
right1:فروا	-14
right1:فقد	9
right1:فقدوا	35
right1:فقط	114
right1:فلسطينيا	-12
right1:فوق	-81
right1:في	50
right1:فيها	-31
right1:قباله	67
right1:قبل	23
right1:قتاليه	-75
right1:قتل	-50
right1:قتلا	-30
right1:قتلوا	34
right1:قد	-11
right1:قدمت	-33
right1:قرب	-67
right1:قضوا	136
right1:كان	14
right1:كانا	28
right1:كانت	9
right1:كانوا	-22
right1:كل	-6
right1:كمبوديا	27
right1:كن	67
right1:كوليرا	-83
right1:لا	-24
right1:لاطفال	44
right1:لدي	-82
right1:لطفلين	70
right1:لقوا	85
right1:لكل	-96
right1:للاصابه	-19
right1:للدولار	-40
right1:لم	83
right1:لمهاجرين	76
right1:له	65
right1:لهما	81
right1:ليل	21
right1:ما	41
right1:ماتوا	102
right1:متفحمه	23
right1:مجاوره	-43
right1:محتجزين	27
right1:محلي	35
right1:مرات	-117
right1:مرفقا	-48
right1:مره	9
right1:مرور	-31
right1:مسكن	-98
right1:مشترك	-91
right1:مصابين	63
right1:مصرعهم	69
right1:مع	5
right1:معظمهم	-25
right1:مقابل	40
right1:مقاطعات	-80
right1:مقاطعه	-34
right1:مقبره	-71
right1:ملمترا	-76
right1:ممن	125
right1:من	83
right1:منا	25
right1:منها	36
right1:منهم	44
right1:منهن	7
right1:موكده	-77
right1:نازحين	32
right1:نزحوا	43
right1:نص	-63
right1:نقل	-64
right1:نقلوا	55
right1:هجروا	10
right1:هذا	27
right1:هم	49
right1:هنديا	52
right1:و	-33
right1:واربع	64
right1:واربعه	34
right1:واسرت	-42
right1:واصاب	10
right1:واصابت	78
right1:واصابه	170
right1:واصيب	44
right1:واقتادوا	-45
right1:واكثر	45
right1:والبحث	48
right1:والجيش	24
right1:وامراه	46
right1:وان	-44
right1:واوكرانيا	-87
right1:وايراني	56
right1:وتسعه	67
right1:وثلاث	23
right1:وثلاثه	-39
right1:وثمانيه	-30
right1:وجرح	50
right1:وحده	-30
right1:وخطفوا	10
right1:وخمسه	41
right1:ودفعت	15
right1:وسبعه	27
right1:وسته	11
right1:وشرد	4
right1:وشرطي	54
right1:وصل	-35
right1:وصلوا	-41
right1:وطفل	37
right1:وطفلا	80
right1:وعشرات	66
right1:وعشره	52
right1:وفدا	-55
right1:وفق	44
right1:وفقد	28
right1:وفقدان	28
right1:ولا	-53
right1:ولم	-65
right1:وما	-30
right1:ونحو	31
right1:يبلغ	67
right1:يبيتون	42
right1:يشتبه	-60
right1:يعالجون	50
right1:يعملون	-22
right1:يعيشون	17
right1:يقيمون	75
right1:ينتظرون	-31
right1:يوميا	-50
right2:	33
right2:"	-14
right2:#	-30
right2:(	-25
right2:)	22
right2:,	-30
right2:.	-51
right2::	-118
right2:ابناء	-24
right2:ابنايها	113
right2:اثر	-21
right2:اثناء	17
right2:اثنان	74
right2:اثنتان	58
right2:اثنين	47
right2:اجانب	-62
right2:اجريت	49
right2:احد	33
right2:احدهم	22
right2:احدهما	53
right2:احياء	-48
right2:اخر	40
right2:اخرين	17
right2:اخلي	-25
right2:اذا	47
right2:اربع	32
right2:اربعه	-32
right2:اسبوع	49
right2:اسبوعين	55
right2:استنادا	51
right2:استهداف	15
right2:اسره	58
right2:اسري	31
right2:اصابات	18
right2:اصحاب	50
right2:اصغرهم	38
right2:اصل	-79
right2:اصيبوا	33
right2:اضافه	19
right2:اطفال	35
right2:اطلق	20
right2:اعمارهم	37
right2:اعيد	-16
right2:افراد	34
right2:افرادها	74
right2:افرج	14
right2:اقاربه	55
right2:اقليم	-70
right2:اقواها	-50
right2:اكثر	-56
right2:الاتصال	86
right2:الاثنين	24
right2:الاحتلال	-11
right2:الاربعاء	44
right2:الاسبوع	-42
right2:الاسر	-56
right2:الاسري	-4
right2:الاطفال	65
right2:الامم	-9
right2:الامن	-46
right2:الان	-70
right2:الاهالي	-35
right2:الايام	25
right2:البرد	12
right2:البلديه	-57
right2:التصويت	-18
right2:التعذيب	15
right2:التلاميذ	14
right2:الثالثه	23
right2:الثامنه	6
right2:الثانيه	90
right2:الثلاثاء	-41
right2:الجانب	59
right2:الجانبين	31
right2:الجثث	36
right2:الجرحي	41
right2:الجنسيه	24
right2:الجنود	29
right2:الجيران	86
right2:الجيش	25
right2:الحدود	108
right2:الحركه	57
right2:الحصبه	-45
right2:الحكومه	-20
right2:الحي	63
right2:الحياه	-27
right2:الخامسه	-41
right2:الخدمه	-61
right2:الخميس	41
right2:الدولار	-75
right2:الذين	66
right2:الرابعه	79
right2:الربع	-19
right2:الربيع	55
right2:الرهاين	28
right2:الروهينغا	-57
right2:السادسه	-24
right2:الساعه	-20
right2:السبت	-52
right2:السبعين	76
right2:السجون	49
right2:السكان	-17
right2:السلطات	38
right2:السنه	-18
right2:السودان	-44
right2:السوق	-16
right2:السيول	-3
right2:الشهداء	20
right2:الشهر	62
right2:الصليب	77
right2:الصيف	62
right2:الضحايا	124
right2:الطرف	46
right2:الطرفين	-25
right2:الطريق	-25
right2:العاشره	32
right2:العاملين	49
right2:العايدين	12
right2:العلاج	54
right2:العمال	43
right2:العنايه	76
right2:العوده	43
right2:الغرقي	30
right2:الف	-31
right2:الفتره	-48
right2:الفرار	119
right2:القتلي	54
right2:القرويين	43
right2:القري	-60
right2:الكوادر	38
right2:الليل	-3
right2:الليله	28
right2:الماء	28
right2:الماشيه	-29
right2:الماضي	32
right2:المتوفين	85
right2:المدنيين	31
right2:المرحله	-50
right2:المرضي	71
right2:المستشفي	-43
right2:المستشفيات	61
right2:المصابين	93
right2:المصلين	22
right2:المفرج	-59
right2:المفقودين	40
right2:المكان	-51
right2:الملاحظه	59
right2:المنطقه	-59
right2:المنظمه	-15
right2:المهاجمين	49
right2:المياه	-43
right2:الناجين	122
right2:النازحين	-43
right2:النزوح	102
right2:النساء	-106
right2:النيابه	23
right2:الهييه	43
right2:الي	-4
right2:اليوم	48
right2:اما	57
right2:اماراتيه	42
right2:ان	-38
right2:انتشال	13
right2:انحاء	-21
right2:انفجار	29
right2:انقلاب	63
right2:انه	-43
right2:انهم	34
right2:انهيار	-7
right2:اهالي	-49
right2:اهل	38
right2:او	57
right2:اي	-37
right2:ايران	38
right2:ب	-54
right2:بالرصاص	43
right2:بالغه	38
right2:بترت	-4
right2:بجروح	52
right2:بحسب	-14
right2:بدء	73
right2:بدايه	75
right2:برتبه	49
right2:برصاص	54
right2:برنامج	98
right2:بزياده	31
right2:بسبب	38
right2:بعد	-31
right2:بعدما	88
right2:بعضهم	38
right2:بقي	13
right2:بقيمه	-5
right2:بلا	-25
right2:بلده	-13
right2:بلغت	-30
right2:بليغه	50
right2:بها	-42
right2:بوروندي	52
right2:بين	33
right2:بينما	-13
right2:بينها	-43
right2:بينهم	61
right2:بيوتهم	100
right2:تتبادلان	-53
right2:تتجاوز	16
right2:تحت	32
right2:تدافع	15
right2:ترك	41
right2:تركيا	40
right2:تسع	-27
right2:تسعه	-19
right2:تصادم	49
right2:تعرضت	-58
right2:تعرف	34
right2:تقول	22
right2:تلتها	-12
right2:توفي	-55
right2:ثلاث	-43
right2:ثلاثه	-28
right2:ثلثاهم	29
right2:ثم	15
right2:ثماني	52
right2:ثمانيه	-27
right2:جديده	-56
right2:جراء	51
right2:جرحي	38
right2:جريحا	-27
right2:جزييا	-15
right2:جلهم	16
right2:جماعه	-20
right2:جنسيات	5
right2:جنوب	-3
right2:جنود	16
right2:جنوده	5
right2:جوعا	38
right2:جويه	16
right2:جيراني	39
right2:حادث	30
right2:حافله	89
right2:حال	-11
right2:حاله	22
right2:حتفهم	89
right2:حتي	24
right2:حرجه	42
right2:حركه	17
right2:حريق	59
right2:حزب	49
right2:حسب	102
right2:حسبما	35
right2:حصيله	28
right2:حوادث	43
right2:حي	53
right2:حيث	-6
right2:حين	53
right2:خارج	-24
right2:خط	24
right2:خطيره	51
right2:خلال	-72
right2:خمس	-3
right2:خمسه	6
right2:داخل	-26
right2:دافعوا	3
right2:ذوي	45
right2:ذويهم	-73
right2:رايد	61
right2:رجال	105
right2:رجع	34
right2:رفاقه	72
right2:رفاقهم	68
right2:ركاب	44
right2:ركابها	-20
right2:زال	17
right2:زالوا	142
right2:زملاينا	47
right2:زملايه	-5
right2:زملايهم	13
right2:ساعات	26
right2:سالمين	-78
right2:سايقي	30
right2:سبتمبر	-19
right2:سبع	-53
right2:سبعه	-59
right2:ست	68
right2:سته	-49
right2:سجل	3
right2:سقوط	-70
right2:سكان	100
right2:سوء	-73
right2:سومطره	-12
right2:سياره	25
right2:شمال	-51
right2:شهر	-90
right2:شيبوك	19
right2:صباح	60
right2:صحيا	-63
right2:صحيه	32
right2:صفوف	18
right2:صنعاء	-27
right2:ضابطان	24
right2:ضحايا	-51
right2:ضربات	11
right2:ضمن	-37
right2:طاقم	81
right2:طراز	-49
right2:طريق	-80
right2:طفلان	-40
right2:طفيفه	14
right2:طلب	-34
right2:ظهر	38
right2:عاد	-49
right2:عادوا	-78
right2:عام	-14
right2:عبر	-41
right2:عبروا	-11
right2:عداد	70
right2:عدم	-61
right2:عشر	-44
right2:عشره	28
right2:علي	40
right2:عليه	-58
right2:عمال	-52
right2:عمره	-79
right2:عن	-69
right2:عناصره	-11
right2:عند	-26
right2:عندما	14
right2:عنها	16
right2:غادر	15
right2:غادروا	-38
right2:غارات	24
right2:غاره	39
right2:غالبيتهم	28
right2:غرق	19
right2:غزه	13
right2:غير	-53
right2:فضلا	38
right2:فقد	7
right2:فقط	-58
right2:فوق	-48
right2:في	30
right2:فيما	10
right2:فيه	-50
right2:فيها	-77
right2:قال	20
right2:قباله	23
right2:قبضه	79
right2:قبل	47
right2:قتل	-68
right2:قتلوا	-12
right2:قتيل	68
right2:قد	-34
right2:قدرها	-10
right2:قرابه	-22
right2:قراهم	60
right2:قرب	-33
right2:قريه	19
right2:قسرا	40
right2:قسم	-37
right2:قصف	-41
right2:قضاء	-69
right2:قضوا	92
right2:قضي	49
right2:قطاع	45
right2:قوه	80
right2:قيد	-44
right2:كان	33
right2:كانا	76
right2:كانت	51
right2:كانوا	51
right2:كانون	13
right2:كل	-19
right2:كلهم	78
right2:كليا	-47
right2:كما	4
right2:كمين	-26
right2:لا	49
right2:لاحقا	9
right2:لاطفال	65
right2:لبنان	92
right2:لدي	66
right2:لغم	20
right2:لقاء	73
right2:لقوا	65
right2:لكن	3
right2:لم	78
right2:لنساء	77
right2:لهم	24
right2:ليله	13
right2:ما	-49
right2:مات	-32
right2:ماتوا	71
right2:ماوي	-28
right2:متاثرا	-25
right2:متفاوته	-15
right2:متن	76
right2:محتجزين	43
right2:محيط	33
right2:مخيم	-39
right2:مخيمات	63
right2:مدرسه	82
right2:مدنيون	63
right2:مديريه	-59
right2:مدينه	31
right2:مراكز	59
right2:مساء	18
right2:مستشفي	-16
right2:مستشفيات	14
right2:مستشفيي	48
right2:مسلحون	71
right2:مسوولي	-81
right2:مسيره	-9
right2:مشيرا	4
right2:مصاب	-60
right2:مصر	24
right2:مضيفا	27
right2:مطار	-27
right2:مطلع	-45
right2:مع	27
right2:معبر	58
right2:معظمها	-4
right2:معظمهم	-27
right2:مغادره	65
right2:مفقودين	30
right2:مقابل	91
right2:مقاتليها	38
right2:مقبره	18
right2:ملايين	-12
right2:مليون	54
right2:من	13
right2:منازلهم	83
right2:مناطق	23
right2:مناطقهم	40
right2:منذ	-41
right2:منطقه	7
right2:منفجره	-42
right2:منها	26
right2:منهم	56
right2:مواطنيها	9
right2:مواقع	20
right2:موسكو	54
right2:موظفي	-11
right2:موظفينا	43
right2:موقع	-78
right2:موكدا	48
right2:ناريه	43
right2:نحو	7
right2:نساء	111
right2:نصفهم	65
right2:نقل	-19
right2:نقلوا	-4
right2:نهايه	65
right2:نهر	16
right2:هايتي	17
right2:هجمات	13
right2:هذه	4
right2:هم	70
right2:هناك	34
right2:هولاء	92
right2:و	-32
right2:واحد	-45
right2:واحده	84
right2:وادي	23
right2:واربعه	15
right2:واصابت	-26
right2:واصابه	93
right2:واصيب	20
right2:وان	64
right2:وتدمير	64
right2:وتسببت	6
right2:وجرح	-16
right2:وجرفت	-19
right2:وحده	-57
right2:وخمسه	-34
right2:وزاره	39
right2:وسط	-5
right2:وصل	-49
right2:وصلوا	45
right2:وصول	29
right2:وعدد	50
right2:وعن	31
right2:وفق	37
right2:وفقا	30
right2:وفقد	17
right2:وفي	6
right2:وقتل	-3
right2:وقد	-11
right2:وقدر	20
right2:ولا	3
right2:ولايه	-21
right2:ولم	-40
right2:وما	-11
right2:ومن	34
right2:ونقل	-40
right2:وهم	-8
right2:وهو	-58
right2:وهي	41
right2:يعانون	68
right2:يعثر	13
right2:يعرف	44
right2:يعودوا	70
right2:يعيش	-29
right2:يناير	47
right2:يوم	83
right2:يومين	19
right3:	15
right3:"	48
right3:#	-24
right3:(	61
right3:)	-55
right3:,	27
right3:-	-48
right3:.	-8
right3::	-57
right3:?	-65
right3:ابو	46
right3:اثر	-39
right3:اثناء	67
right3:اثنان	-54
right3:اثنين	-71
right3:احد	-90
right3:احدهم	72
right3:احدهما	86
right3:اخر	22
right3:اخرون	73
right3:اخرين	-15
right3:اداره	-25
right3:اربع	37
right3:اربعه	-47
right3:اسره	75
right3:اسري	6
right3:اسعاف	42
right3:اسيرا	-5
right3:اشخاص	4
right3:اشهر	54
right3:اصابه	35
right3:اصل	65
right3:اصيبوا	24
right3:اطراف	58
right3:اطرافهم	49
right3:اطفال	-3
right3:اعلي	-24
right3:افراد	51
right3:اقليم	28
right3:اكتوبر	-52
right3:اكثر	15
right3:ال	-34
right3:الابيض	57
right3:الاتفاق	-45
right3:الاحتلال	51
right3:الاحد	84
right3:الاحمر	79
right3:الاخر	77
right3:الاربعاء	12
right3:الارض	-101
right3:الاسبوع	34
right3:الاسر	-38
right3:الاسراييلي	39
right3:الاطفاء	45
right3:الاغاثه	12
right3:الاغذيه	96
right3:الاغنام	-37
right3:الاف	-17
right3:الاقل	80
right3:الاقليم	13
right3:الالغام	20
right3:الامم	82
right3:الامن	34
right3:الانقاض	-27
right3:الاول	56
right3:الاولي	67
right3:الايواء	32
right3:البحر	-18
right3:البلاد	47
right3:التاسعه	30
right3:التعرف	49
right3:التغذيه	-73
right3:الثالث	56
right3:الثالثه	77
right3:الثامنه	74
right3:الثاني	-91
right3:الثانيه	83
right3:الثلاثه	-16
right3:الجامعي	69
right3:الجماعه	25
right3:الجمعه	-69
right3:الجيش	44
right3:الحدود	-23
right3:الحرب	19
right3:الحكومه	23
right3:الحي	26
right3:الحياه	-43
right3:الخامسه	58
right3:الخدمه	-63
right3:الخطوره	3
right3:الخيام	85
right3:الدفاع	-67
right3:الدوليه	-23
right3:الذي	41
right3:الذين	-32
right3:الرضوان	80
right3:الروسيه	18
right3:السابع	-40
right3:السابق	55
right3:السبت	-27
right3:السنه	73
right3:السودان	-20
right3:الشباب	22
right3:الشرطه	53
right3:الشماليه	33
right3:الشهر	-66
right3:الصحه	51
right3:الصحيه	63
right3:الطاقم	-43
right3:الطبيه	-20
right3:الطرق	39
right3:الطريق	26
right3:الطواري	-47
right3:العاشره	-63
right3:العاصمه	-12
right3:العشاير	60
right3:العمر	72
right3:العنايه	55
right3:الف	-31
right3:الفا	-14
right3:الفوج	54
right3:القتال	63
right3:القري	46
right3:القطاع	26
right3:القوات	60
right3:اللجنه	30
right3:الله	49
right3:الليل	43
right3:الماضي	-22
right3:الماضيه	3
right3:المتحده	-9
right3:المتطوعين	42
right3:المحافظه	27
right3:المدارس	25
right3:المدني	-53
right3:المدنيين	32
right3:المدينه	-57
right3:المركزه	68
right3:المرور	43
right3:المستشفي	49
right3:المفقودين	75
right3:المكان	-45
right3:المنطقه	-23
right3:المنظمات	-67
right3:المنظمه	29
right3:المهاجمين	44
right3:المياه	-81
right3:الهجوم	38
right3:الهرب	69
right3:الهييه	-17
right3:الولايه	-71
right3:الي	-14
right3:اليوم	-16
right3:امام	39
right3:امامه	-53
right3:امراه	-15
right3:امس	-50
right3:ان	-75
right3:انفجار	73
right3:انقلاب	22
right3:انه	-26
right3:انها	19
right3:او	-51
right3:ايام	-38
right3:ايران	12
right3:ايواء	6
right3:ب	-42
right3:بالغه	43
right3:بالكامل	-49
right3:بانفجار	61
right3:بجروح	65
right3:بحسب	50
right3:برصاص	54
right3:بزياده	31
right3:بعد	16
right3:بعدما	-57
right3:بقيمه	-20
right3:بلا	50
right3:بلدا	-37
right3:بلده	39
right3:به	-46
right3:بولايه	37
right3:بيان	18
right3:بيلغورود	41
right3:بين	17
right3:بينها	23
right3:بينهم	10
right3:بيوتهم	56
right3:تحت	-5
right3:تركيا	96
right3:تزال	25
right3:تسع	-44
right3:تسعه	39
right3:تعرف	14
right3:تقريبا	26
right3:تلقي	51
right3:توفي	-3
right3:ثلاث	39
right3:ثلاثه	7
right3:ثلثهم	35
right3:ثم	33
right3:ثماني	-49
right3:ثمانيه	-24
right3:جانب	46
right3:جثث	94
right3:جديده	30
right3:جراحيه	60
right3:جرحي	-6
right3:جري	25
right3:جريح	50
right3:جريحا	99
right3:جنسيات	-41
right3:جنوب	32
right3:جنين	19
right3:جويه	31
right3:حافله	75
right3:حال	12
right3:حاله	-15
right3:حامل	54
right3:حتفهم	59
right3:حتي	-21
right3:حد	41
right3:حرجه	42
right3:حصيله	14
right3:حوادث	-40
right3:حوالي	-37
right3:حي	-29
right3:حين	7
right3:خارج	-47
right3:خطيره	20
right3:خلال	-53
right3:خمس	-10
right3:خمسه	-64
right3:خيمه	41
right3:داخل	-66
right3:دفع	44
right3:دمشق	50
right3:دول	60
right3:دولار	-35
right3:دوله	-27
right3:ديارهم	52
right3:دير	-53
right3:ديسمبر	15
right3:ذكر	27
right3:ذويهم	63
right3:رضيع	40
right3:رقم	4
right3:زال	-22
right3:زالت	16
right3:زلزال	50
right3:ساعات	-31
right3:ساعه	-26
right3:ساغاينغ	-42
right3:ست	-79
right3:سفينه	-12
right3:سقوط	55
right3:سنه	-11
right3:سنوات	4
right3:سودانيا	48
right3:سياره	51
right3:سيده	-27
right3:شاحنات	3
right3:شاحنه	-47
right3:شخصا	-8
right3:شرق	15
right3:شركه	-34
right3:شهر	-25
right3:شهره	84
right3:شهرها	36
right3:صاروخا	-31
right3:ضابط	-12
right3:ضمنهم	-23
right3:طفل	47
right3:طفلا	47
right3:طلب	-54
right3:طنا	-16
right3:عاد	14
right3:عادوا	19
right3:عام	98
right3:عاما	-63
right3:عايله	-20
right3:عباره	55
right3:عبر	73
right3:عثر	54
right3:عداد	14
right3:عدد	-46
right3:عشر	10
right3:عشره	87
right3:عليها	-25
right3:عليهم	20
right3:عمليات	-45
right3:عمليه	-15
right3:عن	-22
right3:عند	-41
right3:عنها	-18
right3:غرق	-13
right3:غزه	70
right3:فارقوا	10
right3:فجر	-53
right3:فديه	70
right3:فقدوا	23
right3:في	38
right3:فيما	8
right3:فيه	-69
right3:فيها	-82
right3:قارب	82
right3:قاصرا	-38
right3:قال	-38
right3:قبل	-51
right3:قتلوا	-13
right3:قتلي	-62
right3:قد	-27
right3:قراهم	43
right3:قرب	-64
right3:قري	54
right3:قريه	-26
right3:قصف	71
right3:قضوا	50
right3:قوات	54
right3:قوه	6
right3:كان	89
right3:كانت	12
right3:كانون	-23
right3:كل	39
right3:كلفه	51
right3:كما	19
right3:كمين	48
right3:كورسك	5
right3:لا	-40
right3:لاحقا	40
right3:لجنه	-10
right3:لدي	40
right3:لقوا	43
right3:لكن	41
right3:لم	7
right3:لما	25
right3:لهم	-8
right3:ليبيا	-56
right3:ليلا	61
right3:ما	-10
right3:ماتوا	24
right3:مارس	25
right3:مالي	-86
right3:متن	3
right3:مجموعه	-51
right3:محافظه	42
right3:محتجزين	59
right3:مخيم	19
right3:مخيمات	38
right3:مدرسه	25
right3:مدفعي	9
right3:مدني	25
right3:مدنيا	64
right3:مديريه	5
right3:مدينه	-58
right3:مراكز	9
right3:مركب	34
right3:مركز	148
right3:مركزا	6
right3:مساء	33
right3:مستشفي	70
right3:مستشفيات	65
right3:مسيره	-24
right3:مصابا	56
right3:مصابون	38
right3:مصابين	55
right3:مصر	37
right3:مصيرهم	49
right3:مطلع	-54
right3:مع	-49
right3:معظمهم	62
right3:معلما	22
right3:مفقودا	59
right3:مفقودين	13
right3:مفوضيه	30
right3:مقابل	24
right3:مقاطعه	-55
right3:مكتب	-15
right3:ملايين	-12
right3:مليون	-3
right3:مليونا	-21
right3:مماثل	15
right3:ممن	-44
right3:من	50
right3:منازلهم	57
right3:مناطق	22
right3:مناطقهم	42
right3:منجم	-3
right3:منذ	26
right3:منطقه	-13
right3:منظمه	-70
right3:منها	4
right3:منهم	26
right3:مواقع	42
right3:ناريه	3
right3:نازحين	61
right3:نحو	-24
right3:نساء	101
right3:نصف	-50
right3:نفسه	37
right3:نفسها	-72
right3:نقطه	25
right3:نقل	-82
right3:نقلوا	-54
right3:نهايه	17
right3:نهر	52
right3:نيجيريا	11
right3:هجوم	-6
right3:هدنه	62
right3:هذا	53
right3:هناك	49
right3:و	31
right3:واحد	67
right3:واحده	32
right3:واصابه	77
right3:واصيب	-39
right3:وان	-25
right3:وثلاثه	8
right3:وجريح	64
right3:وحده	37
right3:وحدها	-19
right3:وزاره	24
right3:وسط	66
right3:وصلوا	29
right3:وعشرون	62
right3:وفاه	-57
right3:وفق	89
right3:وكاله	-43
right3:ولا	75
right3:ولايه	-7
right3:ولم	43
right3:وما	73
right3:ومحيطها	58
right3:وهم	41
right3:وهو	41
right3:يبق	14
right3:يزال	4
right3:يزالون	21
right3:يعرف	46
right3:يقارب	-8
right3:يقول	-90
right3:يورو	-6
right3:يوم	36
right3:يوما	-30
share:0	-250
share:1	-190
share:2	-263
share:4	7
share:5	41
share:7	44
share:more	25
short	12
size:1	-141
size:9	-9
size:99	21
size:999	15
size:9999	-11
size:more	-18
verdict:abducted	76
verdict:casualties	70
verdict:claim	103
verdict:dead-in-captivity	67
verdict:displaced	35
verdict:injured	99
verdict:killed	86
verdict:missing	68
verdict:open	-82
verdict:out	-249
verdict:prisoners-exchanged	100
verdict:refugees	6
verdict:released	3
verdict:returned	-8`,
  measure: `
alike:abducted	0:27 1:-17 2:-35 4:-12 6:-16 7:-24 8:-48 9:-21 11:-10
alike:casualties	0:-15 1:19 2:-8 3:-19 4:-12 5:-55 7:-16 8:29
alike:dead-in-captivity	0:-25 2:-42 3:-12 5:-13 7:-12 8:-22 10:33 11:-11
alike:displaced	0:-20 1:-39 2:-36 3:8 4:-8 6:27 8:-29 9:-55 10:-8 11:-18
alike:held	0:8 2:9 3:-15 4:-27 5:-29 6:-14 7:8 8:-21 9:-21 10:12 11:-29
alike:injured	0:-21 1:-11 2:-45 3:-11 5:54 6:-24 7:-16 8:-8 10:-53 11:-13
alike:killed	0:-31 2:30 4:-22 5:-36 6:14 7:-17 8:-52 9:-24 10:-14 11:-41
alike:missing	0:-27 1:-36 2:-27 5:-12 6:16 8:-15 9:-25 10:18
alike:prisoners-exchanged	0:-26 1:-16 3:-33 5:-33 7:-33 8:30 9:-15 10:-37 11:-25
alike:refugees	0:-18 2:-11 4:18 6:14 7:-10 8:-33 11:14
alike:released	0:15 1:-24 3:-61 4:-26 5:-44 6:-43 9:-18 10:16 11:14
alike:returned	2:-14 3:-17 5:-31 7:-22 8:-24 9:14 10:-22 11:20
any	1:-16 2:-16 6:9 10:-8 11:-12
bare:1	0:-57 1:-45 2:24 3:-90 4:-11 5:-17 7:-35 8:-15 9:-62 10:58 11:-49
bare:9	0:-26 1:-114 2:35 3:-145 5:28 6:15 8:-28 9:-141 10:11 11:-124
bare:99	1:-14 3:-118 4:12 5:20 6:22 7:15 8:-45 9:-147 10:-16 11:-102
bare:999	0:-30 1:22 2:-67 3:-9 4:-42 5:-19 7:-10 8:25 9:-19 10:-21 11:-9
bare:9999	0:-33 1:19 2:-78 3:30 4:-38 5:-34 6:-24 7:-26 8:24 10:-32 11:20
bare:more	0:-97 1:-56 2:-98 3:71 4:-124 5:-50 6:-100 7:-66 8:-76 9:52 10:-114 11:30
before:abducted	0:-16 1:-22 2:38 3:-65 4:-29 5:-26 6:-24 7:32 8:-69 9:-43 10:11 11:-55
before:allocated	11:-14
before:casualties	0:-18 1:16 3:-25 4:-11 5:-21 6:13 7:-33 8:-22 9:-12 10:-10
before:dead-in-captivity	0:-22 1:-28 2:-29 3:-39 4:29 5:-34 6:16 7:17 8:-53 9:-20 10:-21 11:-30
before:delivered	3:17 6:9 9:-20 11:-8
before:displaced	0:-37 1:-31 2:-43 3:-8 5:-43 6:-11 7:-15 8:-15 9:39 10:-35 11:11
before:held	0:-20 1:-17 3:-32 4:18 5:-63 8:-32 9:-33 10:-12
before:injured	0:33 1:-28 2:-77 3:22 4:-27 8:-53 9:-55 10:-44 11:-43
before:killed	0:23 1:-106 2:-102 3:-44 5:28 6:-24 7:40 8:-58 9:-44 10:-51 11:-25
before:missing	1:-55 2:-43 3:38 4:-29 5:10 6:-38 8:-28 9:-44 10:23 11:-36
before:pledged	3:-10 5:-9 11:11
before:prisoners-exchanged	0:-36 1:-9 2:-51 4:-25 6:13 7:-24 8:13 10:9 11:-56
before:refugees	0:-25 1:17 2:21 3:-51 4:-19 6:-42 7:-38 8:-45 9:22 10:-36 11:21
before:released	0:10 1:-19 2:35 3:-37 5:-32 6:-26 7:-20 8:30 9:-28 10:-23 11:-48
before:requested	3:9 11:-19
before:returned	0:-29 1:-25 3:13 4:-33 5:-35 8:-39 10:-62
behind:abducted	1:-17 2:-28 3:-24 4:-9 6:31 8:-39 9:-28 10:-22 11:-34
behind:allocated	3:25 5:-10 7:-10
behind:casualties	0:-10 1:38 2:-8 3:-9 4:-9 5:-31 6:-13 7:-23 8:-9 9:-9 11:-15
behind:dead-in-captivity	0:17 1:-26 2:-19 3:-37 4:51 5:-40 6:-22 7:-58 8:-75 9:-13 10:-14 11:-16
behind:delivered	9:8 11:-8
behind:displaced	1:-26 4:-61 6:23 7:-29 8:-22 9:-34 10:-23 11:18
behind:held	0:8 1:-24 2:-26 3:-51 5:-33 6:25 8:-11 9:-33 11:-42
behind:injured	0:-60 2:-41 3:-69 4:-44 5:-14 6:92 7:-66 8:-35 9:-50 10:-11 11:-30
behind:killed	2:-9 3:-10 4:-39 6:22 7:-42 8:-21 9:-29 10:10 11:-65
behind:missing	1:-23 2:-20 3:-28 5:11 6:55 7:-64 8:-37 9:-50 10:11 11:-51
behind:prisoners-exchanged	0:8 1:-8 2:-39 3:-26 4:-34 5:-19 6:-27 7:-14 8:25 10:13 11:-12
behind:refugees	0:-33 1:-16 2:-18 3:62 4:-23 6:-23 7:-20 8:-48 9:-28 10:-8 11:-18
behind:released	0:39 1:-19 2:-46 3:-37 4:27 5:-39 7:-44 8:21 9:-29 10:-39 11:-28
behind:requested	3:12 6:-14 11:12
behind:returned	0:-14 5:-37 6:-16 7:-59 8:-51 9:16 10:-76
ending:اء	2:26 3:15 6:-31 7:-18 8:-31 9:-8
ending:اب	1:9 2:-19 3:-9 4:-11 5:-26 10:25 11:-8
ending:ات	1:-8 5:9 6:8 7:-31 9:-10 11:-10
ending:اث	0:-14 3:28 4:-8 5:-18 6:-19 8:-8 9:-17 11:-16
ending:اج	2:31 4:-27 5:-12 6:-13 7:-16 9:-9 10:-18
ending:اح	6:11
ending:ار	0:-11 2:-12 3:-14 4:-22 6:23 7:-21 8:-17 10:-8 11:9
ending:از	5:28 6:-29
ending:اس	2:-12 6:18
ending:اص	0:-19 2:-22 4:-8 5:24 7:-10 10:-11
ending:اف	0:-10 6:14
ending:اق	5:25 6:-22 10:-9
ending:ال	1:-19 2:9 4:17 5:-40 6:23 7:-39 8:-19 9:-12 10:-18 11:-26
ending:ام	1:19 3:-21 4:-9 5:-9 7:-17 10:-10
ending:ان	2:-24 3:-9 4:-19 6:8 8:21 10:-32
ending:اه	2:-19 4:-13 5:-37 6:44 7:-18 9:-28 10:-18 11:16
ending:با	4:-8 5:16 6:-26 7:-11 10:8
ending:بب	2:-12 5:22
ending:بت	5:-12 6:20
ending:بر	3:25 6:22 7:-20 9:-26
ending:بط	2:-22 4:22 5:18 6:-19 10:-13
ending:بع	2:-13 6:-8 8:-10 10:14
ending:بل	1:-8 3:-11 4:-22 5:-17 8:11
ending:به	2:-27 3:-14 4:23 5:-41 6:25 7:-16 8:-9 10:10
ending:تا	3:-8 4:-36 5:-16 6:41 7:-16 10:-17 11:-8
ending:تل	0:12 4:-12 6:-10
ending:ته	0:23 2:-15 4:-9 7:-10 10:-22
ending:تي	0:-18 4:-9 6:11 7:-8 10:18
ending:ثا	0:10 6:-8
ending:ثر	0:-9 4:16 6:14 10:-14
ending:ثه	4:-13 5:9 7:-14 8:20 10:-17
ending:جر	9:18 11:-18
ending:جل	9:-8 11:17
ending:جن	2:16 6:-13
ending:جه	4:-12 5:17 6:16 7:-19
ending:حا	2:26 4:-13 6:-26 7:-8
ending:حت	5:-9 6:12
ending:حث	6:12
ending:حد	5:-8 6:11
ending:حل	3:21 9:-11 11:-16
ending:حه	5:-21 6:24
ending:حو	4:16 6:15 7:-9 8:-13
ending:خل	0:-10 3:9 5:-13 6:30 7:-8 9:-12 11:-12
ending:دا	2:15 4:-8 5:-36 6:29 10:-13 11:-8
ending:دت	0:-11 2:-11 3:-18 4:-15 5:23 6:-31 7:-13 8:16 11:-12
ending:در	3:-16 6:-23 7:22
ending:دل	10:12
ending:ده	3:-35 4:-9 5:9 7:-14 8:-8 9:-23 10:-16 11:37
ending:دي	0:-13 2:13 3:-13 4:-16 8:-14 9:-42 10:8 11:34
ending:را	0:-11 2:-21 3:-21 4:-29 6:9 7:-12 8:36 10:-30
ending:رت	0:-10 2:-16 3:20 5:12 6:17 7:-20 8:-9 10:-24 11:-22
ending:رج	0:-13 2:-17 3:-13 4:-25 5:-16 6:39 7:-18 8:-31 9:16 10:25 11:-17
ending:رح	3:-20 5:-39 6:51
ending:رد	3:-16 6:20
ending:رض	6:8
ending:رف	0:-25 2:-28 3:-13 4:14 5:-8 6:22 7:-20 8:-10 10:-18
ending:رق	2:-12 5:-22 6:9 7:15
ending:ره	0:-16 1:13 2:-15 3:-8 4:-13 5:33 6:-18 7:-19 11:-12
ending:ري	0:-10 2:-8 3:-27 4:10 6:11 7:-33 9:31 10:-24
ending:سب	0:-17 2:-13 3:10 4:12 5:-28 6:22 7:-16 10:-9
ending:سم	5:9 6:-8
ending:سه	0:8 4:-13 5:-8 8:-10 10:14
ending:سي	4:10 8:-20 10:9
ending:ضا	0:-13 2:-13 4:-24 5:8 7:-12 8:15 10:-19
ending:ضه	0:13
ending:ضي	0:-10 5:18 6:-19
ending:طع	0:-13 2:-15 4:-23 6:9 7:25 10:-10
ending:طف	0:-8 4:-11 5:18 11:-8
ending:طه	0:-18 2:-9 4:-34 6:-25 7:-14 8:34 10:-9
ending:طي	2:23 5:20 6:-24
ending:ظر	5:-13 6:18
ending:عا	0:21 4:17 6:-11 10:-21
ending:عت	3:-13 6:-10 7:29
ending:عه	1:-8 2:-24 3:-13 5:-30 6:20 7:-29 9:-10 10:10 11:-11
ending:عي	0:17 6:-14
ending:فا	0:13 6:-8 7:-11
ending:فت	0:-27 2:-9 4:24 5:-9
ending:فن	0:10 4:-8 7:-14 10:9
ending:فه	2:-8 6:13
ending:في	2:9 3:-12 4:-19 7:13 10:-13
ending:قا	0:-17 1:-9 2:16 3:15 4:-22 5:-38 6:30 7:-23 9:-11 10:-8 11:-11
ending:قت	2:-8 3:25 4:-20 5:-11 7:-22
ending:قد	2:-13 4:21 7:-9 10:-10 11:-8
ending:قع	5:-15 6:22
ending:قل	0:12 5:-8
ending:قه	6:13
ending:كن	2:-25 4:-8 6:27 8:-18 10:-21
ending:لا	0:-18 2:-11 5:-14 6:14 7:9 9:-11 10:-30 11:15
ending:لب	0:-8 3:-9 4:24 5:-24 9:16 10:-18 11:-15
ending:لت	2:-8 4:17 6:9
ending:لغ	5:-16 6:-12 7:25
ending:لق	0:-21 5:23 6:-10
ending:لم	5:-13 6:13
ending:لن	0:-10 2:21 4:-14 10:-19
ending:له	0:-18 1:-8 2:-8 3:-20 4:-16 6:18 7:28 10:-19
ending:لي	1:-8 3:-31 4:-29 5:-25 8:-10 9:12 10:-9
ending:ما	0:-26 1:-8 2:-27 3:-20 4:13 5:15 6:-8 7:23 10:-25 11:-27
ending:مت	0:-11 2:-9 4:17 5:-15
ending:مع	2:-14 10:18
ending:مل	0:15 1:-10 3:-11 4:-34 5:-10 7:-30 8:-15 9:9 11:-26
ending:مه	6:10
ending:مي	2:24 6:-23
ending:نا	0:-18 2:-29 3:-12 5:-23 6:22 7:-17 8:25 9:-8 11:-28
ending:نب	6:10 10:8
ending:نت	0:-13 3:-9 4:-34 5:-14 8:-19 10:35 11:-9
ending:نه	2:-8 4:-9 6:16 8:16 10:-13
ending:ني	1:-13 3:-30 5:-32 6:-21 7:24 9:32 10:-26 11:-40
ending:ها	0:-17 1:-10 2:-24 3:-36 5:31 6:32 7:-61 8:-36 9:-17 11:-22
ending:هم	0:-12 1:-24 3:-16 4:-18 5:-16 7:-43 10:23
ending:هن	0:-44 1:-10 3:-36 5:-27 6:12 7:-15 8:-26 9:-21 10:25 11:-18
ending:وا	0:-11 2:-14 4:-34 5:17 6:-25 7:-35 9:-20 10:9
ending:وب	2:-9 3:-20 4:28 5:-8 6:-22 10:-10
ending:وح	2:-9 3:-20 5:31 7:-8
ending:ود	0:8 3:-28 4:-9 5:-11 6:14 8:-22 9:30 10:-15 11:-16
ending:وع	4:-14 6:14 10:13
ending:وق	5:32 6:-27
ending:ول	0:14 6:-17 7:-11 8:9 10:-17 11:-10
ending:وم	8:9
ending:ون	0:-23 1:-17 2:-27 3:40 5:14 7:-24 9:9 10:-41 11:-42
ending:وه	0:19 6:-14
ending:يا	0:-13 1:-20 2:-21 5:-10 8:12 9:-29 10:-14 11:37
ending:يب	0:-10 2:14 4:-22 5:12 7:-11 10:-17
ending:يت	6:10
ending:يد	0:-18 2:14 3:8 5:-9 6:20 7:-9 9:9 10:-18 11:-27
ending:ير	2:-15 4:18 10:-19
ending:يش	0:19 3:27 4:-8 5:-29 6:-11
ending:يع	3:-13 4:-16 6:8 10:-13
ending:يق	4:-8 5:-17 6:18
ending:يل	2:-11 5:-10 6:23 7:-9
ending:يم	3:12
ending:ين	0:-12 1:-22 4:31 5:-65 8:-24 9:17 10:-20 11:-41
ending:يه	0:-30 1:-18 2:11 4:-51 9:21 10:13 11:-35
equal:abducted	0:49 1:-12 2:9 3:-25 4:-17 5:-34 6:-16 7:-21 8:-27 9:-8 10:-24 11:-13
equal:casualties	0:26 1:26 4:-28 5:-24 6:-25 8:-10
equal:dead-in-captivity	0:-38 2:46 5:-13 7:-13 8:-35 10:-29
equal:displaced	0:-17 3:56 4:-27 5:-31 6:11 7:-25 8:-12 9:-33 11:-27
equal:held	1:-9 2:-9 3:-12 4:56 5:-26 6:-9 7:-29 8:-50 10:-54 11:-10
equal:injured	0:-12 1:-25 2:10 3:-40 5:35 6:-36 9:-13 11:-15
equal:killed	1:-70 2:-25 3:-111 4:9 5:-15 6:76 7:-43 8:-59 9:-57 10:-22 11:-63
equal:missing	0:-27 1:-19 2:14 4:-34 5:-40 6:-15 7:32 8:-22 9:-27 10:18 11:-15
equal:prisoners-exchanged	0:-15 2:-16 3:-10 4:-54 5:-10 6:-39 7:-14 8:39 9:-10 10:14 11:-33
equal:refugees	2:11 3:-25 4:-18 5:-16 6:-25 7:8 8:-23 9:13 10:26
equal:released	0:-37 1:-15 2:-40 3:-43 4:-14 5:-13 6:-40 9:-13 10:65 11:-37
equal:returned	0:-28 2:23 3:-38 4:-27 5:-14 6:-48 7:17 8:-18 9:-37 10:13 11:38
form:digits	2:-44 4:-23 5:13 7:-27 8:15 9:-31 10:-55 11:15
form:dual	0:9 1:-41 2:22 3:-67 4:-17 5:-28 7:18 8:-22 9:-36 11:-62
form:mixed	0:-70 1:-76 2:-88 3:49 4:-51 5:-29 6:-45 7:-28 8:-55 9:34 10:-89 11:16
form:range	0:-28 2:-23 4:-28 5:-33 6:35 7:-33 8:-14 9:25 10:-16 11:-27
form:singular	0:-53 1:-80 2:46 3:-95 5:8 6:15 7:-25 8:-62 9:-91 10:34 11:-86
form:vague	0:-32 1:8 2:9 3:-42 4:32 5:-17 8:-15 9:-68 10:-39 11:11
form:words	1:-34 2:-19 3:-14 4:9 5:-20 9:-11 10:15 11:-57
headline	0:-28 2:-13 4:-28 5:10 6:17 7:-15 8:-48 9:-15 10:15 11:-26
here:#aboard	2:-65 3:-28 4:-33 5:-35 6:10 7:17 8:-33 9:-40 10:9 11:42
here:#aid	0:-37 2:-34 3:8 4:-27 5:19 7:-32 8:-8 9:-17 10:-21 11:10
here:#alive	0:-40 1:18 3:-37 4:-35 5:-51 6:-21 7:11 8:-28 9:-29 10:48 11:-24
here:#calamity	0:-42 1:-13 2:-40 3:9 4:-73 5:55 8:-91 9:-62 10:-36 11:-13
here:#captives	0:56 1:-77 2:22 3:-76 4:37 5:-64 6:-53 7:-59 8:-79 9:-103 10:22 11:-91
here:#captivity	0:-38 1:-42 2:64 3:-44 4:32 5:-36 6:-77 7:-37 8:-25 9:-24 11:-25
here:#captors	0:46 1:-17 2:-45 3:-38 4:27 5:-41 6:17 7:-75 8:-51 9:-37 11:-78
here:#carrying	0:-21 1:14 2:-20 3:-21 5:-34 7:23 8:16 10:-33
here:#commerce	1:-33 2:-13 3:-63 4:-21 7:14 8:-24 9:-64 10:13
here:#conference	3:-25 5:-10 6:23
here:#containing	0:-15 2:-70 3:27 4:10 5:-31 6:-33 8:12 10:-43 11:-13
here:#contest	0:-29 1:8 2:-23 3:-17 4:-25 6:-8 9:25
here:#crossing	1:-25 2:-26 3:-27 4:-48 5:-60 6:-21 7:-54 8:-68 9:49 10:-29 11:25
here:#custody	0:44 1:-63 2:8 4:-21 5:-21 6:-27 7:-21 8:12 9:-11 10:-13 11:-74
here:#demand	1:-20 2:28 3:-52 4:11 5:-20 7:-22 8:-19 9:-9 10:-28
here:#disease	0:-21 1:-14 2:29 3:-18 4:-15 5:-31 6:25 7:-14 9:-14 11:-17
here:#displacement	0:-46 1:-67 2:-67 3:59 4:-53 5:-26 6:-48 7:-52 8:-38 9:14 10:-40 11:10
here:#dwelling	0:-10 1:-50 2:-27 3:26 4:-17 5:-14 6:-21 7:9 8:-82 10:-34 11:17
here:#exchange	2:-41 3:-25 4:-42 5:-37 6:-10 7:-39 8:81 9:-28 10:-16 11:-44
here:#execution	0:-11 1:-14 2:57 3:-30 4:-25 5:-37 6:-45 8:-18 9:-14 11:-18
here:#given-back	0:-50 1:-35 2:-40 3:-50 4:-36 5:-9 6:34 7:-15 8:48 9:-26 10:-25
here:#giving-from	1:-28 2:-43 4:-16 5:-14 7:-30 8:-8
here:#group	0:26 1:-44 2:20 3:-45 4:-12 5:-35 6:-31 9:-44 10:12 11:-57
here:#handover	0:-25 1:-68 3:-18 4:29 5:-35 6:-46 7:18 8:-21 9:-11 10:17
here:#hostages	0:-14 1:-12 2:26 3:-30 4:-14 5:-31 6:-9 7:-32 8:-45 9:-15 10:16 11:-25
here:#kept-nation	0:22 1:-27 2:12 3:-12 4:-16 5:-31 7:-66 8:-50 9:-41 10:35 11:-38
here:#letting-go	0:-41 1:-26 2:-21 3:-22 5:-19 6:-26 7:-15 8:-27 9:-21 10:53 11:-37
here:#losing-side	1:-39 2:55 3:-30 4:23 5:-49 6:-36 7:-78 9:-53 10:-9 11:20
here:#military-aid	5:8
here:#need	1:-13 2:15 3:13 4:-31 5:18 7:-32 8:-17 9:-36 10:-35 11:9
here:#other-fate	0:-33 1:-14 2:-16 3:-21 4:-45 5:-14 7:-40 8:32 9:-29 10:-30 11:41
here:#police	1:-47 2:-42 3:-16 4:-34 5:-10 6:25 7:-13 8:-43 9:-13 10:9
here:#prisoners	0:-8 1:-52 2:31 3:-33 5:-78 6:-50 7:-42 8:26 9:-51 11:-84
here:#receiving	0:-50 1:-28 2:-17 3:-15 4:-26 6:14 7:-10 9:-44 10:-10 11:12
here:#refuge	0:-24 1:-8 2:-12 3:29 4:-23 5:-25 6:-8 7:-16 8:-8 10:-15 11:-18
here:#remainder	0:-8 1:-20 2:-14 3:19 4:16 5:-19 7:-15 8:-14 9:-27 10:-35 11:-25
here:#report	1:-11 2:12 3:-42 4:-30 6:-21 7:10 8:17 9:-51 10:-32 11:45
here:#rescue	0:-25 1:-51 2:-17 3:-50 4:-65 6:20 7:9 8:-45 9:-43 10:10
here:#return	0:-28 1:-12 2:-28 3:-40 4:-39 5:-13 6:-35 7:-58 8:29 9:-32 10:-18 11:59
here:#since	0:-44 1:-16 2:-20 4:-24 10:-17 11:13
here:#sport	0:-37 1:14 2:-16 3:12 4:-47 6:-19 7:-13 8:18 10:-8 11:12
here:#state	0:-10 1:-27 3:-17 5:-11 6:8 7:-34 8:-15 9:-27
here:#statement	4:16
here:#transfer	0:-44 2:-9 3:-14 4:-21 6:-21 7:-10 8:-17 9:32 10:-27 11:23
here:#treatment	0:29 1:-15 2:-43 3:-39 4:13 5:-31 6:-14 7:-16 8:49 9:-11 10:-66 11:-18
here:#unhurt	0:8 4:-15 5:-16 6:8 7:-19 10:22 11:-8
here:#war-prisoners	2:13 4:-19 6:-26 8:21 10:-29
here:abducted	0:124 1:-86 2:-8 3:-70 4:-43 5:-49 6:-73 7:-13 8:-28 9:-59 10:-10 11:-55
here:allocated	0:-13 2:-26 3:9 4:-36 5:-33 7:-14 8:-8 9:-26 10:23 11:21
here:casualties	0:-33 1:77 2:-14 3:-46 4:-30 5:-62 6:-42 7:-43 8:-30 9:-22 10:-21 11:-30
here:dead-in-captivity	2:48 4:-9 6:-40 7:-9 8:-44
here:delivered	0:-42 1:-22 2:26 4:-52 5:-14 7:-16 8:-30 9:16 11:-14
here:displaced	0:-45 1:-106 2:-96 3:125 4:-88 5:-73 6:-77 7:-64 8:-17 10:-27
here:held	0:-68 1:-86 2:27 3:-32 4:95 5:-34 6:-94 7:-17 8:24 9:-23 11:-77
here:injured	0:-43 2:-131 3:-83 4:-60 5:165 6:-66 7:-83 8:-56 9:-118 10:-51 11:-86
here:killed	0:-30 1:16 2:69 3:-82 4:-57 5:-38 6:104 7:-23 8:-91 9:-51 10:-82 11:-129
here:missing	0:-40 1:29 2:-89 3:-82 4:-55 5:-45 6:-55 7:149 8:-89 9:-61 10:-48 11:-55
here:pledged	0:-11 1:-27 2:16 3:33 4:9 5:-8 6:-9 8:-30 9:-9 10:-9 11:-28
here:prisoners-exchanged	0:-18 1:-23 2:11 3:-42 5:-65 6:-31 7:-35 8:53 9:-57 11:-16
here:refugees	0:-19 1:-14 2:-36 3:-21 4:-45 5:-19 6:-64 7:-95 8:-20 9:88 10:-28
here:released	0:-44 1:-58 2:11 3:-58 4:-34 5:-48 6:-78 7:-35 9:-39 10:98 11:32
here:requested	1:-56 2:-17 3:-16 5:-11 7:-32 8:-41 9:-20 11:-26
here:returned	0:-39 1:-62 2:-30 3:-39 4:-58 5:-31 6:-35 7:-13 8:16 9:-29 10:-18 11:102
here:said	2:-20 3:-9 5:-15 6:10 8:-28 10:-25
here:set	0:-76 1:12 2:-9 3:-64 4:-41 6:10 8:20 9:-31
here:total	0:-8 2:-23 4:-11 5:-16 6:28 7:-12 8:19 10:-39 11:-8
item	0:-31 2:-13 5:8 6:-27 7:-29 8:-30 10:-35 11:15
last:claim-abducted	1:-38 3:-38 5:-26 6:-27 7:-21 8:-49 9:-62 10:48 11:-16
last:claim-allocated	0:-36 1:-32 2:-12 3:23 4:-40 7:-8 8:-26 9:12 10:-35 11:-27
last:claim-casualties	0:-13 1:-19 2:-15 3:11 6:18 7:-9 8:-13 9:-26
last:claim-dead-in-captivity	0:-31 1:25 3:-31 4:-8 6:-10 8:-10 9:-8 11:-25
last:claim-delivered	0:-24 1:-33 2:-33 3:-36 5:8 6:25 7:-58 9:21 10:-48
last:claim-displaced	1:-25 2:-28 3:28 4:-19 7:-69 8:-23 9:-22 10:-21 11:-10
last:claim-held	0:12 1:-15 2:11 3:-19 6:-62 8:-25 10:11 11:-55
last:claim-injured	0:-31 1:-44 2:-17 3:-24 6:27 8:-34 9:-16 10:-29 11:-35
last:claim-killed	1:-25 2:-17 3:-9 4:-32 5:23 8:-48 9:-25 10:-20 11:-33
last:claim-missing	1:-45 2:-11 3:-13 4:8 8:-57 9:-12 10:-32 11:-16
last:claim-pledged	0:10 1:-27 2:-19 3:-23 4:-44 5:-11 6:45 7:-28 8:10 9:11 10:-35
last:claim-prisoners-exchanged	1:-33 2:-16 3:-50 6:-36 7:-67 8:39 9:-60 11:10
last:claim-refugees	0:-45 1:-10 2:-14 3:-44 4:10 5:8 6:-39 7:-19 8:-23 11:48
last:claim-released	1:-48 2:-19 3:-16 4:-12 6:-23 7:-34 8:8 9:-58 10:24 11:-44
last:claim-requested	0:-15 1:-14 3:20 4:20 5:23 6:-42 7:-21 8:-14 9:36 10:-20 11:-51
last:claim-returned	0:-22 1:9 2:-58 3:-55 4:-41 5:-24 6:-16 7:-45 8:-14 9:-63 10:-38 11:90
last:claim-total	3:10 7:-19 10:-8 11:-13
left1:"	0:-45 1:9 2:-20 3:18 4:-21 5:-52 6:23 9:-12 10:11 11:-46
left1:#	0:25 1:8 2:-15 4:-55 5:-27 7:-46 8:23 9:-25 11:11
left1:(	0:-20 1:-23 2:-13 3:10 4:-25 6:30 7:-54 8:-18 9:-35 10:-20
left1:,	0:20 1:-43 2:-15 3:8 5:-24 7:-30 8:-21 10:-34 11:-17
left1:-	0:-20 1:-12 2:-23 3:-58 4:-12 5:-27 6:29 7:-32 9:20 10:-32
left1::	0:-20 1:16 2:-21 3:-11 4:-75 5:-16 6:27 7:-49 8:-26 10:-17
left1:;	0:-8 2:-8 3:12 4:-8 5:-18 7:16 10:-8
left1:|	0:-70 2:-21 3:12 5:-32 7:12 8:32 9:-33 10:-31 11:-20
left1:اب	6:-12 10:20
left1:ابعد	5:-8 6:-16 8:22 9:-14 10:-19 11:-15
left1:اثر	2:-10 6:-38 7:44
left1:اثنين	0:-8 4:21 6:-17 7:-18
left1:اجبر	3:14 6:-9
left1:اجلاء	3:33 5:-11 6:-14 8:-8 11:-23
left1:اجلت	3:24 11:-16
left1:اجلي	5:12
left1:احتجاز	0:-16 2:-11 4:35 6:-17 7:-11 10:-21
left1:احتجزت	4:19 10:-15
left1:احتجزوا	0:-14 4:39 6:-16 7:-28 10:-26
left1:احصي	0:21 4:-22
left1:احياء	2:14 7:-14 8:-10 10:-25
left1:احيل	4:19 10:-9
left1:اختطاف	0:23 4:-11 6:-12
left1:اخذوا	0:45 4:-29 5:-9 6:-15 7:-30 10:-22
left1:اخرج	3:22 4:-9 5:-15 6:11 7:-13 11:-20
left1:اخرهم	2:-10 5:-22 6:15 10:8 11:16
left1:ادخل	5:10
left1:ارتقاء	5:-23 6:28
left1:ارتقي	6:19 7:-9
left1:ارواح	1:-11 3:-25 5:-12 6:36
left1:اسبوع	0:-8 3:13 5:-12 7:-10 9:-12 11:-8
left1:استشهاد	2:9 5:-36 6:38
left1:استشهد	5:-41 6:48
left1:استعادت	0:-9 2:-8 3:-12 4:-18 6:-15 8:-25 9:-16 11:24
left1:استقبال	9:8
left1:استقبل	5:23 6:-14
left1:استقبلنا	3:-13 6:-8 9:16 11:-9
left1:اسر	0:-28 2:-8 3:-11 4:40 5:-11 6:-27 7:-13 8:-15 10:-18
left1:اسراييل	0:-19 2:-18 6:28
left1:اسعاف	5:24 6:-21
left1:اسماء	2:-23 3:-12 4:-13 5:-28 7:24
left1:اسير	2:21 6:-14 10:-9
left1:اشهر	0:14 3:-12 4:-9 5:-10 6:12
left1:اصابه	0:-9 3:-10 4:-9 5:52 6:-44 7:-8 11:-10
left1:اصل	0:47 1:-9 2:23 3:21 4:22 5:-18 6:-33 7:-41 8:-30 9:-10 10:-66 11:-34
left1:اصيب	3:-8 5:46 6:-45 7:-11
left1:اضطر	3:19 11:-9
left1:اطراف	5:27 6:-23 7:-19
left1:اطفال	5:-19 6:31 7:-23
left1:اطلاق	0:-27 2:-22 4:-37 5:-9 6:-23 7:-10 8:-21 10:50
left1:اطلق	0:-23 2:-15 4:-13 6:-27 7:-14 10:39
left1:اطلقت	2:-11 8:25 10:-24
left1:اعيد	0:-30 2:-19 3:-11 4:-11 5:-10 7:-22 9:-23 10:46
left1:اكتوبر	0:-16 1:25 3:24 4:18 5:-15 6:-26 7:-12 9:-8 10:-19
left1:الا	0:-30 1:-14 2:-23 3:-14 4:-34 5:-22 7:-59 8:-27 9:-28 10:49 11:20
left1:الاحد	3:19
left1:الاحمر	2:13 4:-17 8:18 10:-14
left1:الاخيره	3:-10 9:20 11:-12
left1:الاربعاء	6:-8 10:10
left1:الاسبوع	0:10 3:-19 5:8 6:-8 9:18 10:-13 11:-11
left1:الان	0:-22 1:-20 2:-13 3:32 4:-29 5:-14 7:-40 8:12 9:8 11:-17
left1:الانقاض	7:15
left1:الاول	1:-11 2:28 3:-9 5:28 6:-27 7:-24
left1:الاولي	3:-9 6:16 8:-15 10:15
left1:البلاد	0:22 2:-26 4:-10 6:18 7:-9 8:-9 9:21 10:-9 11:-35
left1:الثاني	6:10
left1:الثلاثاء	6:27 7:-22
left1:الجرحي	5:45 6:-42
left1:الجماعه	2:-15 4:23 6:-13 8:-10 10:-12
left1:الجيش	6:20 10:11
left1:الحافله	0:-18 4:-31 6:-10 7:17 8:26 10:-15
left1:الحرب	0:-33 1:-9 3:-21 4:-33 6:42 7:-24 8:-23 9:-21 10:-24 11:-16
left1:الحصيله	3:-13 5:-12 6:27 7:-9
left1:الحكومه	4:-12 8:18 10:-16
left1:السبت	6:23 7:-17
left1:السلطات	3:10
left1:السودان	3:28 6:16 9:-20 11:-24
left1:الشرطه	0:-18 4:-22 6:21 7:-9 10:24
left1:الشركاء	3:17 9:-9 11:-9
left1:الشهداء	5:-29 6:42 7:-26
left1:الشهر	3:-20 9:26 10:13 11:-19
left1:الصيف	0:10 3:-18 6:17 7:-10 9:-16 10:-8 11:17
left1:الضحايا	5:-9 6:39 7:-19
left1:العام	1:-13 2:14 3:8 4:-22 5:20 6:-22 7:-20 8:-23 9:-23 10:-20 11:11
left1:العايدين	3:-11 4:-16 6:-21 8:21 11:9
left1:العدد	0:-25 1:-21 2:-11 3:-47 4:-30 5:-31 6:13 7:19 8:-11 9:16 10:-10 11:9
left1:العمليه	4:-9 5:18 6:-16
left1:القتلي	0:-8 3:-11 5:-53 6:75 7:-27 9:-8
left1:القطاع	2:9 3:-14 4:-16 6:22 7:-12 8:-14 9:-20 10:-28 11:20
left1:الماضي	0:10 1:-27 2:-16 3:-35 4:-30 5:-12 6:8 7:-19 8:18 9:-9 10:14 11:26
left1:المتوفين	0:-9 5:-14 6:32
left1:المحافظه	3:-11 6:-13 8:17 10:-13 11:14
left1:المخيم	3:29 4:-9 7:-8 9:-21 11:-19
left1:المدينه	1:-9 3:-9 5:-15 6:34 7:-20 9:-9 10:-10 11:-17
left1:المستشفي	7:-10
left1:المسلحون	0:18 4:18 5:-12 6:-11 10:-25
left1:المصابين	5:26 6:-23
left1:المفقودين	0:-10 1:-17 3:-12 5:-17 6:-45 7:42 8:-9
left1:المفوضيه	3:-8 9:22 11:-18
left1:المقابل	2:-16 3:19 4:-10 6:13 9:-19 10:-23
left1:المكان	5:-8 6:14
left1:المنصرم	1:15 6:-14 7:-12
left1:المنطقه	5:23 6:-23 9:-8
left1:المهاجمون	0:32 4:-9 10:-24
left1:النار	3:-9 5:12 6:9
left1:الي	0:-37 2:16 3:-37 4:-13 5:-49 6:42 7:-20 8:-48 10:11
left1:الينا	0:-34 2:21 3:-21 5:-12 6:-42 7:-18 9:19 10:18
left1:اليهم	2:-18 3:-13 4:23 6:-20 9:-12 10:-21 11:22
left1:اليوم	1:-16 2:-20 3:22 4:-30 5:-35 6:21 7:-47 8:12 9:-29 10:-16 11:-22
left1:اما	0:-16 1:-8 2:-17 3:-19 5:-35 6:28 7:12 8:13 9:-8 10:-23 11:-17
left1:امراه	0:27 2:-12 3:12 5:-31 7:-15 9:-8 10:-21 11:-10
left1:امس	0:-19 1:8 2:20 3:-21 5:-8 6:-10 7:18 9:-8 10:-14
left1:ان	0:-61 1:-21 4:23 5:-9 6:-11 7:32 8:-13 9:-62 10:-11
left1:انتشال	5:-26 6:39 7:-16
left1:انتشلت	4:-8 6:22
left1:انتشلوا	6:10
left1:انقاذ	0:-8 5:-27 6:28 7:-12
left1:انهم	0:9 2:-14 3:16 4:21 5:-24 10:-10
left1:اوقع	2:-8 3:-9 6:22
left1:اوكرانيا	2:-15 6:14 8:12 10:-20
left1:اي	0:-30 1:-14 2:14 3:-11 4:10 5:-18 6:-28 7:28 10:-30 11:-10
left1:ايضا	2:-9 6:-8 8:21 10:-17 11:-11
left1:ايواء	3:11
left1:ب	0:-13 1:26 2:-22 4:-20 5:-9 6:8 7:-39 9:-28 10:-8 11:-16
left1:باحتجاز	0:-14 4:31 6:-21 7:-9 10:-13
left1:باسماء	0:-24 2:-22 4:13 6:22 7:13 8:-22
left1:بان	0:-8 1:-9 2:22 3:-15 5:-12 8:-12 9:-32 10:-13 11:28
left1:بحياه	0:-10 1:-11 3:-63 5:-39 6:88 7:-20 9:-24 11:-12
left1:بسقوط	6:17
left1:بعد	0:-8 1:20 3:-17 5:-8
left1:بقتل	4:-18 5:-13 6:37 10:-22
left1:بقي	0:-16 2:28 4:-36 5:-12 6:-18 7:20 9:-10 10:-22
left1:بلغ	0:-13 1:-10 2:-14 4:-16 5:-32 6:8 7:8 9:-34 10:-15 11:8
left1:بلغت	3:14 4:-8 5:14 9:-21
left1:بمقتل	0:-15 2:10 3:-20 4:-15 5:-18 6:45 7:-13 10:-11
left1:بواقع	9:-18 11:19
left1:بوفاه	3:-9 5:-31 6:44
left1:بين	0:18 2:-11 4:10 5:-13 6:-10 7:-17 10:-29
left1:بينها	2:-26 4:-10 5:-10 6:35 7:-13 8:-18 10:-22
left1:بينهم	0:-26 2:-10 6:13 7:-37 11:-38
left1:تبادل	3:-12 4:-17 6:-11 8:32 11:-9
left1:تتبادلان	4:-9 8:22
left1:تحتجز	2:-8 4:32 8:-13
left1:تحرير	0:-52 2:-20 4:-36 5:-9 6:-31 7:-13 10:57
left1:تحمل	11:18
left1:تحييد	6:25 10:-10
left1:ترك	0:-12 5:-23 10:25
left1:تزال	0:-20 2:-11 4:11 10:-11
left1:تستضيف	3:-30 9:33 11:-20
left1:تسلم	2:15 6:-8
left1:تسلمت	8:13
left1:تسليم	2:-37 4:-15 6:36 8:-24 10:16
left1:تشاد	3:-39 5:-9 6:-19 7:-12 9:55 10:-21 11:-31
left1:تشمل	2:-12 5:-8 8:25 10:-10
left1:تضم	0:-25 1:-18 2:-9 3:-31 5:-15 7:13 8:11 9:-24 10:-21 11:-13
left1:تقل	3:-10 4:-11 5:-10 8:17 10:-17 11:9
left1:تلقي	5:12
left1:تلميذا	0:-8 4:-14 5:-10 6:12 7:15 10:-17
left1:تمكن	0:-15 2:-10 3:-24 4:-13 6:-12 10:28 11:23
left1:توجه	3:10 11:-8
left1:توفي	0:-9 2:32 3:-9 4:-31 5:-65 6:64 7:-23 8:-12 9:-26 10:-19
left1:تووي	3:20 11:-18
left1:ثم	3:-19 5:-30 6:23 7:-8 8:-10 9:20 10:19 11:-10
left1:جاء	3:21 9:-13 11:-14
left1:جانب	3:-19 4:-11 6:-10 8:-25 10:32
left1:جثامين	0:-11 2:16 4:-35 5:-18 6:23 7:-13 8:-31 10:-19
left1:جثتي	6:-16 7:15
left1:جثث	0:-17 2:29 4:-33 5:-8 7:16 8:-29 10:-29
left1:جثمان	2:12 4:-17 6:14 7:-8 10:-25
left1:جثه	0:-17 2:-9 4:-10 5:-8 6:28 10:-25
left1:جنديا	3:-11 4:-13 8:-20 10:26
left1:حاله	4:20 5:12 6:-25 7:-11 10:-16
left1:حاليا	3:20 4:-8 5:-17 6:-20 7:-8 11:-14
left1:حررت	0:-14 2:-10 4:-20 6:-19 10:32
left1:حول	5:25 6:-18
left1:خرج	2:-16 4:-13 6:-11 8:-17 10:23
left1:خروج	0:-15 3:26 4:-20 6:-25 7:-8 8:-14 9:-13 10:15 11:-19
left1:خسرنا	5:-24 6:34
left1:خطف	0:56 2:-10 4:-29 5:-28 6:-26 7:-9 8:-11 10:-29
left1:خطفت	0:26 4:-16 6:-12 10:-11
left1:خطفوا	0:35 4:-15 6:-24 10:-13
left1:خلاله	0:18 6:-10 11:-8
left1:خلالها	4:-9 5:9 8:16 10:-18 11:-8
left1:خلف	2:-12 4:-9 5:-9 6:29
left1:خلفت	6:9
left1:داخليا	3:-19 6:-13 9:20 11:-9
left1:دخل	3:-31 5:-8 6:-30 7:-11 9:47
left1:دخول	3:-11 9:-11 11:18
left1:دفعت	3:14
left1:دفن	3:-10 6:32
left1:دفنا	2:-12 4:-9 6:28 7:-15
left1:دفنت	2:-8 3:-9 6:17
left1:دفنوا	6:26 7:-18
left1:ذاتها	11:13
left1:ذلك	10:14
left1:رجع	0:-22 2:-20 3:-44 4:-18 5:-15 6:-22 7:-15 8:-30 9:-28 10:24 11:55
left1:رفات	0:-18 1:-13 2:34 3:-23 4:-33 5:-23 6:23 7:-31 8:-40 9:-9 10:-32 11:-17
left1:روسيا	4:18 8:-11
left1:زال	0:-24 2:-39 3:17 4:58 5:-20 6:-34 7:22 8:-10 10:-52 11:-26
left1:زالت	0:-16 2:-14 4:21 6:-8 7:15 10:-16
left1:زوجها	4:-11 6:-20 7:23
left1:ساعات	3:15 4:19 8:-11 9:-9 10:-18 11:-13
left1:ساعه	3:10 5:-9
left1:ساق	5:33 6:-27 7:-10
left1:سبتمبر	0:19 3:-19 6:-22 8:-10 10:-8 11:16
left1:سبيل	0:-29 2:-20 3:-22 4:-19 5:-8 6:-29 7:-24 8:15 10:39 11:-9
left1:سجل	3:-15 6:-10 7:8 9:16
left1:سجلت	3:-10 9:13
left1:سراح	0:-34 2:-25 3:-11 4:-60 5:-8 6:-28 7:-9 10:60 11:-11
left1:سقط	3:-12 5:-12 6:30 7:-12
left1:سقوط	0:-12 1:37 2:-10 4:-21 5:-26 6:-22 7:-8
left1:سلمت	10:8
left1:سوي	0:-36 1:12 4:-60 5:-22 7:-51 8:-28 9:-18 10:31 11:34
left1:شرد	3:11 9:-8
left1:شمل	8:8
left1:شملت	8:20 10:-9
left1:شهداء	5:18 6:-17
left1:شهيد	5:28 6:-27
left1:ضحيته	3:-8 5:-8 6:26
left1:ضحيتها	6:24 11:-11
left1:ضمت	2:-18 3:-11 8:-23 11:26
left1:ضمنها	6:16
left1:ضمنهم	0:-17 2:-14 3:-11 5:14 7:-10 9:17 10:8 11:-19
left1:طفلا	5:-21 6:27 7:-8
left1:عاد	0:-28 2:-27 3:-52 4:-11 5:-18 6:-36 7:-33 8:-29 9:-32 10:55 11:54
left1:عالجت	5:14 6:-8
left1:عام	1:-10 6:23 9:-21
left1:عبر	3:-31 5:-12 6:-18 9:39 10:-8 11:-23
left1:عدا	2:-14 4:-27 7:9 8:-13 10:-23
left1:عددهم	0:-9 3:-13 4:-14 5:-10 6:11 8:-12 9:18 10:-13
left1:علي	0:-76 2:16 3:-46 4:-60 5:-74 6:49 7:20 9:-25 10:-20 11:-33
left1:عن	0:-85 1:-16 2:-51 3:-82 4:-29 5:-80 6:-38 7:84 9:-57 10:47
left1:عند	3:-16 4:-13 5:-16 6:28 7:-16 9:17 11:-13
left1:عندنا	3:14
left1:عوده	0:-19 2:-9 3:-37 4:-36 6:-30 7:-9 8:11 9:-34 10:25 11:22
left1:غادر	3:33 5:20 6:-12 7:-16 9:-12 11:-33
left1:غرق	6:24 7:-14
left1:فارق	5:-26 6:29
left1:فر	0:-11 3:23 5:-13 6:-16 7:-9 9:-8 10:13 11:-14
left1:فرار	0:-19 4:-9 6:-25 7:-15 9:18 10:14 11:-14
left1:فعددهم	3:22 6:-26 7:23 11:-18
left1:فقتل	0:-10 5:-14 6:25
left1:فقتلت	5:-33 6:45
left1:فقتلوا	0:-29 6:37 9:-8 10:-15
left1:فقد	4:-11 5:-17 6:20
left1:فقدان	0:-10 1:14 3:-18 4:-12 5:-10 6:-38 7:37
left1:فقدت	0:-10 5:-19 6:51 7:-32 10:-8
left1:فقدنا	1:-8 3:-9 4:-12 5:-16 6:56 7:-39 10:-8 11:-10
left1:فقضي	6:42 7:-26
left1:في	3:-11 4:22 6:-11 7:-8 8:-13
left1:فيه	0:-19 1:-11 2:-10 3:-19 4:17 6:22 7:-21 9:21 10:-15 11:-19
left1:فيها	0:-17 1:-15 2:-43 3:-30 4:23 6:-12 8:-18 9:-12 10:-29 11:13
left1:قتل	0:-30 1:-16 2:-37 3:-34 4:-34 5:-18 6:76 7:-20 10:-22
left1:قتلت	0:-13 1:-17 2:-19 3:-19 4:-21 5:-8 6:51 7:-8 9:-13 10:-8
left1:قتلنا	4:-12 6:24
left1:قتلوا	0:-21 4:-17 5:16 6:20 7:-12 10:-14
left1:قتلي	5:33 6:-33
left1:قتيل	3:27 6:-26 7:-9
left1:قتيلا	5:29 6:-40 7:21
left1:قتيلان	5:8
left1:قد	1:-8 6:-8 7:14
left1:قضي	1:-9 2:18 3:-24 5:-25 6:23 7:-16 10:-9
left1:قوامها	3:14
left1:كان	0:-19 2:-14 3:-22 5:-33 6:8 7:22 10:-25 11:-20
left1:كانت	1:15 2:21 4:-16 5:-13 7:-19 8:-11 10:-24
left1:كانوا	0:13 1:-14 2:-21 3:27 4:14 5:-20 6:-53 7:-16 8:-34 10:-44 11:-36
left1:كذلك	0:-12 2:-10 3:-10 4:11 6:-12 9:9 10:-9 11:-18
left1:كردفان	4:-15 10:19
left1:كنا	0:-12 2:-18 3:19 4:36 5:-12 6:-37 7:-21 8:-22 9:-13 10:-23
left1:كييف	2:-26 4:-17 5:-11 6:19 8:10 10:-24 11:-18
left1:ل	0:-8 3:-18 4:9 5:37 6:-39 7:-16 8:-9 10:-10 11:-8
left1:لا	5:-12 6:25 7:-10
left1:لاحقا	0:-21 4:-18 5:-18 7:-16 8:26 10:-24
left1:لجا	3:8 11:-10
left1:لدينا	2:-8 4:13 5:-18 6:-8 7:17 8:-19 10:-13
left1:لفايده	5:11 6:-11
left1:لقي	0:-23 1:10 2:-14 3:-27 4:-17 5:-31 6:39 7:-34
left1:لكن	0:26 2:10 3:31 4:-18 6:-8 7:-9 9:-15 10:-40 11:-25
left1:مات	0:-32 1:-26 2:16 3:-21 4:-17 5:-58 6:47 7:-52 9:-8 10:-23
left1:متنه	0:19 4:-10
left1:متنها	4:10 8:-8 10:-12
left1:مجموعه	3:-12 9:19 11:-15
left1:مسلحون	0:13 3:8 6:-10 10:-9
left1:مصرع	0:-8 3:-10 5:-23 6:30 7:-13
left1:مصير	0:-27 1:-10 2:-26 3:-8 4:-24 5:-13 6:-40 7:51 10:-36 11:-20
left1:مع	0:31 1:-21 2:-24 4:29 5:-19 6:-27 7:-47 8:-23 9:-20 10:-37 11:16
left1:معهم	0:36 4:-11 6:-30
left1:مقابل	1:13 2:-42 4:-53 5:-25 6:12 7:-37 8:43 10:-38 11:-20
left1:مقتل	0:-35 1:-15 2:-22 3:-60 4:-21 5:-54 6:93 7:-39 9:-22 10:-15 11:-14
left1:من	1:16 2:-10 5:-33 6:19 7:-36 8:17 9:13 10:-38 11:-32
left1:منه	3:-27 9:-10 11:28
left1:منها	0:29 2:-22 3:22 4:-11 5:-19 7:-18 9:-13 10:-9 11:-11
left1:منهم	0:-33 1:-33 2:15 3:9 4:-25 5:-29 6:13 7:-84 8:11 11:-17
left1:نزح	3:40 6:-10 9:-11 11:-13
left1:نزوح	3:31 6:-12 9:-13 11:-9
left1:نساء	4:-20 5:-21 6:29 7:-25 8:15 10:-18
left1:نفسه	0:-9 4:11 6:13 7:-11 10:-13
left1:نفسها	3:-18 4:-14 6:-19 7:19 9:-9 10:-12 11:13
left1:نقل	0:-11 2:-10 3:20 4:-20 5:44 6:-58 7:-20 8:-28 9:14 11:-49
left1:نقلت	0:-8 3:22 5:20 6:-27 7:-23 11:-15
left1:نقلنا	6:16
left1:نوفمبر	3:9 5:-13 7:-8 10:9
left1:هلاك	3:-18 5:-11 6:26 7:-10
left1:هم	0:9 2:-14 4:-20 5:-22 6:53 7:-25 8:-15 10:10
left1:هناك	0:-14 1:-12 2:-10 4:14 5:26 6:-29 7:10 8:-9 9:-15 10:-27 11:-13
left1:هو	0:19 3:-28 4:-20 5:-8 6:11 7:-11 9:-12 11:21
left1:هولاء	0:-25 1:-19 2:-9 4:-36 5:16 6:-13 7:20 8:-13 9:-18 10:-24
left1:هويات	2:-8 6:21
left1:هويه	2:11 4:-11 6:37 7:-28 10:-19
left1:و	1:-15 2:-62 4:-21 5:22 6:-31 7:12 8:12 9:-54 11:9
left1:واجلي	3:10
left1:واحد	3:-10 4:9 8:-20 9:-22 10:12 11:21
left1:واحده	0:-13 1:-8 2:-12 3:-18 4:-29 5:31 7:-20 10:-20
left1:واخرجنا	6:13 7:-9
left1:واسر	0:-11 4:38 5:-27 6:-32 7:-17
left1:واسرت	0:39 5:-37 6:-40 7:-23 10:-8
left1:واصاب	5:37 6:-32
left1:واصابت	3:-10 5:63 6:-52 7:-12
left1:واصابه	0:-26 1:20 2:-10 3:-40 4:-14 5:90 6:-102 7:-28 9:-10 10:-9 11:-16
left1:واصيب	0:-44 1:-15 2:-13 3:-28 4:-31 5:100 6:-88 7:-39 8:-14 9:-16 10:-24 11:-19
left1:واصيبت	0:-10 5:35 6:-31
left1:واقتادوا	0:42 4:-16 5:-8 6:-32 10:-34
left1:والجرحي	5:18 6:-16
left1:وان	0:-21 1:-18 2:12 3:11 4:-13 6:-19 7:9 8:-14 9:-8
left1:واوقع	5:17 6:-15
left1:وبان	3:-13 4:-10 5:10 6:-11 9:12 10:13
left1:وبقي	2:-16 3:-11 4:13 5:-13 6:-40 7:35 10:-13 11:-15
left1:وبينهم	11:8
left1:وتمكن	10:21
left1:وتوفي	2:17 5:-28 6:12
left1:وجرح	0:-22 1:-8 2:-9 3:-9 4:-23 5:78 6:-80 7:-29 10:-12
left1:وجرحت	5:37 6:-29
left1:وجود	4:24 8:-21
left1:وحده	0:-17 3:35 4:-30 5:-12 6:-8 7:-17 8:-12 9:-12 10:-9
left1:وحدها	0:23 2:-8 3:-20 4:-24 5:-27 6:29 7:-31 9:-9 10:-16
left1:وخطف	0:44 3:-13 4:-10 5:-19 6:-19 10:-19
left1:وخطفوا	0:33 2:-8 3:-15 4:-24 5:-12 6:-24 7:-12 9:-9 10:-15
left1:وخلفت	3:-18 5:24
left1:ودفعت	6:-17 9:24
left1:وسجل	7:16
left1:وشرد	3:20 4:-8 6:-20 10:-8
left1:وصل	0:-23 2:-12 3:-29 5:-28 6:16 7:-15 9:39 10:21 11:-21
left1:وصلت	5:13
left1:وصول	5:-21 6:15 8:-12 9:12
left1:وعاد	2:-24 3:-15 4:-8 5:-10 6:-16 10:32 11:15
left1:وعددها	5:15 6:-14
left1:وعددهم	1:-26 2:-51 3:30 4:29 6:-58 7:-9 8:14 9:-20 11:-32
left1:وعن	2:-18 3:16 6:-13 7:15 9:-8 10:-11 11:-20
left1:وغادر	3:24 11:-24
left1:وفاه	0:-13 1:-10 2:32 3:-30 4:-31 5:-58 6:68 7:-33 8:-22 9:-8 10:-8
left1:وفر	3:20 7:-9 10:11
left1:وفقد	0:-28 1:-13 3:13 4:-17 5:-33 6:-38 7:51 10:-8
left1:وفقدان	3:-11 5:-16 6:-41 7:39
left1:وقتل	0:-49 1:-22 2:37 3:-35 4:-37 5:-26 6:29 7:-28 10:-29 11:-14
left1:وقتلت	5:-8 6:24
left1:وقتلوا	0:-54 4:-18 6:48 7:-11 10:-16
left1:وقضي	0:-10 1:-23 2:20 3:-18 4:-26 5:-22 6:48 7:-28 9:-9 10:-15
left1:وكان	0:-11 2:8 3:-21 4:-28 5:-15 7:-11 8:-15 9:-26 10:26 11:23
left1:ومات	2:-8 3:-16 5:-35 6:43 7:-9 9:-10
left1:ومعهم	0:24 4:-10 5:-13 6:-25
left1:ومقتل	0:-14 2:14 4:-9 10:-24
left1:ومنهم	0:-13 1:-11 3:-9 4:-11 5:-10 6:27 7:-25 8:-11 9:-8 10:10 11:-18
left1:ونزح	3:26 6:-16 9:-11
left1:ونزوح	3:12 6:-8
left1:ونقل	0:-8 2:-10 3:31 4:-23 5:41 6:-38 7:-15 8:9 9:-25 10:-37 11:-33
left1:ونقلت	5:-21 6:26 7:-18
left1:وهم	0:-24 1:-10 2:-21 3:31 5:-45 7:10 8:-27 9:-24 11:-14
left1:وهو	3:15 11:-16
left1:ووفاه	3:-8 5:-19 6:36 7:-17
left1:ويضم	11:9
left1:يبقي	0:-13 2:-15 4:-9 6:-28 7:39 8:-18 10:-24
left1:يبلغ	3:-15 7:10 9:17
left1:يحتجز	4:22 6:-12 10:-21
left1:يحتجزون	0:-16 4:36 10:-20
left1:يخطفون	0:25 4:-10 6:-8 10:-10
left1:يخلف	3:-8 4:-9 6:22
left1:يدفع	3:20 9:-15
left1:يرقد	5:11
left1:يزال	0:-54 1:-18 2:-46 3:35 4:47 6:-71 7:51 8:-39 9:-29 10:-49 11:-50
left1:يشمل	6:-8 11:11
left1:يضم	0:-13 3:33 11:-28
left1:يعاني	5:20 8:-19
left1:يعود	3:-8 11:28
left1:يعيش	9:13 11:-11
left1:يقتل	6:24
left1:يقتلون	0:-21 6:24
left1:يقل	6:-9 7:11
left1:يقيم	3:15 11:-10
left1:يكون	0:-15 1:30 2:-8 4:19 6:-20 7:-11 10:-14
left1:يناير	1:-12 2:-8 3:-32 4:-10 6:36 9:-10
left1:ينقل	9:8
left1:يومين	6:-8 9:10
left1:يووي	3:23 6:-12 11:-18
left1:•	0:-12 1:-8 2:-8 3:27 4:-25 5:-12 6:-28 7:-10 8:-13 10:-13 11:-9
left2:	0:-9 4:19 6:15 10:-19
left2:"	0:8 1:-39 3:-23 4:-19 5:-49 6:17 7:10 9:-9 11:-51
left2:#	0:-8 1:-50 2:-52 3:-16 4:36 5:-24 7:-21 8:-27 11:9
left2:(	0:13 5:-9 6:11 10:-10
left2:)	0:-10 1:22 6:-9 7:-8 8:-15 9:-28 11:10
left2:,	0:-53 2:-12 3:30 4:-19 5:-10 6:-16 9:-15 11:-15
left2:-	1:-10 2:-9 4:-29 5:-27 6:12 7:-25 10:24 11:-13
left2::	0:-29 1:-21 2:-48 3:11 4:-11 5:-25 9:-28 10:21
left2:;	0:-8 4:-16 5:-9 6:-13 7:23 9:-10 10:-9 11:-18
left2:|	6:8
left2:ابريل	0:-12 2:-15 3:-9 4:20 6:19 7:-29 10:-9
left2:اثنين	6:-8 8:9
left2:احياء	2:20 4:-9 6:-20 8:15 10:-22
left2:اخرون	0:17 6:-37 7:27
left2:اخري	0:-17 2:-8 3:-31 4:-18 5:-18 6:20 7:-16 9:23 10:-11 11:10
left2:اخرين	0:-9 4:24 5:10 6:-37 7:-9 9:14 10:-13
left2:اخلي	0:-14 2:-17 4:-8 5:-14 6:-10 8:-17 10:32
left2:اربع	4:-10 5:-18 6:12 8:16 10:-9
left2:اربعه	0:11 3:-8 4:-8 6:11
left2:ارتفع	0:-8 4:11 5:13 7:-17 10:-9
left2:اسبوعين	6:-27 7:24
left2:استفاد	11:9
left2:اسراييل	2:10 4:17 6:-26 10:-15
left2:اسره	3:13 6:-10 11:-11
left2:اسفر	6:17
left2:اشخاص	0:10 5:10 7:-8
left2:اصابه	5:-9 6:19
left2:اصيب	5:28 6:-28
left2:اصيبوا	5:19 7:-10
left2:اضافه	0:14 2:-10 3:-33 4:-23 5:-26 7:22 8:-40 10:35 11:20
left2:اطفال	3:-14 5:-20 6:31 7:-19 9:-11
left2:اطلاق	2:-8 3:-10 4:-19 5:12 8:-18 10:26
left2:اطلق	0:-12 4:-15 10:27 11:-9
left2:اعلنت	0:-11 6:23
left2:اغسطس	2:-10 3:-16 5:-21 6:11 10:23 11:9
left2:افرج	0:-20 2:-8 4:-18 6:-19 7:-16 8:-14 10:44
left2:افرجت	8:-9 10:14
left2:اقليم	3:12 4:-10 5:-13 6:23 7:-11 9:-9
left2:اكتوبر	0:-13 3:8 5:-9 6:18 10:8
left2:الا	0:-19 2:-17 3:-8 4:-18 6:18 8:-12 10:24 11:9
left2:الابيض	5:-11 6:17
left2:الاتفاق	2:-14 6:16
left2:الاثنين	6:-9 10:10
left2:الاحتلال	2:-15 4:-15 6:13 8:-19 10:19
left2:الاحد	0:-14 4:-18 10:18
left2:الاحمر	2:30 6:-20 8:-15
left2:الاربعاء	6:13
left2:الاردن	3:-11 9:35 11:-33
left2:الاسبوع	0:-9 1:-8 2:-9 3:-13 4:-21 5:-12 6:10 7:-11 9:13 11:-18
left2:الاسراييلي	2:-9 4:-8 5:9 6:-10 8:-11 10:12
left2:الاسراييليه	0:32 2:-26 4:-10 6:-18 10:-16
left2:الاصابات	5:19 6:-10
left2:الاغذيه	4:10
left2:الافراج	0:-32 2:-25 3:-8 4:-14 6:-40 7:-23 8:-25 10:62 11:-8
left2:الاقل	3:-26 5:10 6:-20 7:11 9:24
left2:الالاف	3:19 4:-8 6:-18 10:-8
left2:الامن	2:12 3:-9 4:12 5:-8 6:-14 7:-10 10:-19
left2:الان	0:-28 2:-28 3:-14 4:-19 5:-13 6:22 7:-20 10:33 11:-10
left2:الانسان	0:-13 3:10 6:12
left2:الانساني	3:33 6:-31
left2:الاوروبي	2:15 4:-14 8:-12
left2:الاوكراني	2:8
left2:الاول	1:25 3:-16 5:-22 7:-10 9:-16
left2:الاولي	0:-12 2:-17 3:-31 4:-23 5:-18 6:28 7:-10 9:-12 10:12 11:-11
left2:الاونروا	2:-9 3:20 6:12 9:-18
left2:الايراني	5:-28 6:29
left2:البحث	4:24 6:-18 10:-27
left2:البلاد	3:13 4:8 6:10 9:-8 10:-8 11:-11
left2:البلديه	3:-10 6:23 7:-9
left2:البيان	2:-21 3:-26 4:-11 5:11 6:-47 7:18 8:-10 11:22
left2:التالي	0:11 5:23 6:-25 10:-16
left2:التايلاندي	6:10
left2:التعرف	3:-8 6:24 7:-10
left2:التغذيه	6:22 7:-10
left2:التي	6:28 11:-19
left2:الثالث	3:-26 6:-14 8:-15 9:-12 11:28
left2:الثاني	0:10 1:17 7:-13 9:-17 11:-13
left2:الثلاثاء	0:-9 6:13 10:8
left2:الثلاثه	3:-20 6:20 9:13
left2:الجرحي	5:34 6:-28
left2:الجماعه	0:-20 2:8 3:-16 4:37 5:-15 6:-27 7:-8 8:23 10:-26
left2:الجمعه	0:-33 2:-26 3:-8 4:-15 6:24 7:13 8:15 10:-11
left2:الجيش	3:15 4:-26 6:26 7:-24 9:-10 10:16 11:-17
left2:الحدود	0:19 5:-9 6:-24 9:-8
left2:الحرب	0:-14 2:33 4:-23 6:-17 10:-15
left2:الحصيله	5:-14 6:24 7:-8
left2:الحقيقي	3:-8 6:19
left2:الحكومه	1:-15 3:-30 4:-11 5:-15 6:39 7:-22 9:-14
left2:الحكوميه	6:15
left2:الحوثيون	0:22 4:18 6:-25 7:-21 10:-16
left2:الخاطفين	0:-29 2:23 4:26 6:-17 10:-23
left2:الخميس	1:-8 2:-9 3:-10 4:-32 5:-11 6:-28 7:-18 10:40
left2:الخيام	3:20 5:-10 6:-12
left2:الداخليه	6:8
left2:الدفاع	6:12
left2:الدوليه	0:17 3:11 4:-18 6:10 7:-15
left2:الذي	0:27 1:-12 4:-25 5:-13 6:-20 7:-10 10:-13 11:-16
left2:الذين	0:-17 3:9 4:-24 6:23 8:-15 10:11
left2:الرقم	5:22 7:-30 11:-8
left2:الروسيه	2:-12 4:14 10:-9 11:-9
left2:السبت	0:-10 6:14 7:-16 10:12
left2:السريع	0:9 4:15 6:-9 10:-15
left2:السلطات	3:9 6:-27 7:26
left2:السنه	3:-25 10:-16 11:26
left2:السودان	3:-22 6:-9 9:25 11:-16
left2:الشرطه	0:15 2:-23 3:-12 4:-25 5:-10 6:25 7:-10 10:-26
left2:الشرعي	3:-12 5:-10 6:18
left2:الشرق	6:12
left2:الشهداء	6:32 9:-14
left2:الشهر	2:28 6:-36 9:-14 11:15
left2:الصحه	6:8
left2:الصليب	2:14 4:-17 6:-15 8:18 10:-14
left2:الضحايا	6:12
left2:الطبي	6:9
left2:الطواري	3:13 6:-13
left2:العاصمه	5:-8 6:28 7:-8
left2:العالميه	6:12
left2:العام	2:-23 3:-40 4:-28 5:-33 6:46 7:-32 8:-20 10:16
left2:العايدين	3:14 6:-13 7:-11 9:-12
left2:العثور	6:23 7:-9
left2:العدد	5:-12 6:39 7:-16
left2:العوده	11:15
left2:الفا	3:19 9:-18
left2:الفتره	3:-12 11:20
left2:الفرق	5:10
left2:القتال	1:-9 3:19 6:-13
left2:القتلي	3:15 5:-19 6:8
left2:القصف	5:-12 6:15
left2:القطاع	2:28 4:-11 6:-24
left2:القوات	2:-15 4:-17 6:27 10:-22
left2:الكبير	6:8
left2:الكمبوديه	3:21 9:-11
left2:اللاجيين	3:-15 11:11
left2:الله	4:-9 6:34 7:-8
left2:الليله	2:10
left2:الماضي	2:-15 3:-22 5:-17 6:9 7:-15 8:12 9:-16 10:-21
left2:الماضيه	3:9
left2:الماوي	3:14 9:-11 11:-11
left2:المتحده	0:23 3:11 4:-15 9:-19 10:-9
left2:المجاوره	6:16
left2:المجموعه	9:21 11:-18
left2:المحافظه	0:-8 3:10 8:14 10:-10 11:-24
left2:المختطفين	0:-18 2:-17 4:30 6:-19 7:-9 10:-9
left2:المدني	3:-9 4:-14 6:27 7:-9
left2:المدنيه	2:21 4:-12 6:-12 8:-8
left2:المدينه	2:-10 3:17 6:11 11:-13
left2:المركز	3:8
left2:المستشفي	5:-25 7:-9 8:28 10:-14
left2:المستشفيات	3:-9 5:-13 6:21 7:-8
left2:المسلحين	0:9 2:10 4:25 6:-18 7:-29 10:-23
left2:المصابين	5:28 6:-26
left2:المصدر	4:8 6:10
left2:المفقودون	1:-11 5:-19 6:-36 7:48
left2:المفقودين	6:-18 7:15
left2:المفوضيه	1:20 4:17 6:-25
left2:المقابل	3:-9 5:8 11:12
left2:المقاطعه	6:10
left2:المنظمه	1:17 4:10 6:-12 7:-14 9:-8 11:-9
left2:المهاجمين	0:12 2:-17 6:18 10:-17
left2:المولف	0:-8 4:16 10:-14
left2:المياه	6:13
left2:الناجين	4:12 5:21 6:-21
left2:النار	0:-16 2:-20 4:-9 5:-8 6:30 10:-15
left2:النازحين	3:13
left2:النيران	4:-13 6:19 10:-13
left2:الهجوم	0:17 3:24 4:-15 5:-11 6:-17 10:-28
left2:الهند	3:-21 9:20
left2:الوزاره	6:11 9:-8 10:-8 11:13
left2:الوطني	4:21 6:-9 10:-23
left2:الوطنيه	3:-15 11:17
left2:الوفيات	5:-22 6:35 7:-9
left2:الولايه	0:-11 3:-15 4:-14 6:-24 7:27 9:-11
left2:الي	0:15 2:-46 3:-10 4:-39 5:-9 6:-30 7:-20 9:18
left2:اليه	0:-12 4:21 6:-17 10:-10
left2:اليوم	0:-8 2:-27 3:13 4:-11 5:-16 7:21 8:-19 9:-14 10:8
left2:اما	10:14
left2:امراه	1:15 4:-13 5:-10 6:-10 7:-10 8:-10 10:8
left2:امس	2:-22 5:-8 6:31 7:-19 8:10
left2:ان	0:-16 1:-38 2:-38 3:-59 4:9 5:-44 6:27 7:10 8:-46 9:-19
left2:انا	6:20 7:-15
left2:انخفض	3:-16 9:24 11:-21
left2:اندونيسيا	7:8
left2:انه	0:-8 2:-18 6:27 7:-16
left2:انها	0:-28 1:-18 2:11 3:-20 4:-52 5:21 6:8 7:-19 8:23 9:-19 10:-34 11:15
left2:انهم	0:-10 2:-13 4:8 6:9 7:-17 10:-11
left2:او	1:25 6:-24 7:-21
left2:اودت	3:-17 6:29 7:-11
left2:اودي	3:-19 5:-11 6:41
left2:اوضح	0:-8 3:-14 4:13 11:19
left2:اوكرانيا	2:-10 6:17 8:-9
left2:ايام	0:-10 3:17 6:-23 7:20 9:-22 10:-13 11:13
left2:ايران	3:-11 11:18
left2:ايضا	0:8 2:-17 3:-13 4:16 5:-9 7:-10 8:-16
left2:ايواء	3:14 11:-15
left2:ب	2:21 3:-8 6:-25 9:18 10:-8 11:-11
left2:باكستان	3:-8 9:9
left2:بالافراج	8:22 10:-31
left2:بان	2:-20 4:17 5:-12 6:-34 7:32 11:-16
left2:بترت	5:36 6:-31
left2:بجروح	6:-10 7:10
left2:بحثا	6:-15 7:23
left2:بدء	0:-11 2:12 3:-21 4:-16 5:-8 6:9 8:-9 9:12 11:-12
left2:بدايه	9:-19 11:10
left2:بذلك	4:11 5:-8 7:-10 10:-9 11:10
left2:برس	0:-13 6:-10 10:16
left2:بعد	0:9 2:-13 3:13 5:-37 6:-19 7:17 9:-37 10:-17 11:24
left2:بعدما	0:-15 1:-10 2:10 3:17 4:-18 5:-16 6:8 7:-12 11:-21
left2:بلاغات	0:13 3:-16 4:-10 6:-24 7:31 11:-8
left2:بموجبها	0:-10 3:-15 8:23 10:-14
left2:بيان	4:-17 6:-9 8:20
left2:بين	0:-27 1:-19 2:-20 3:-26 5:21 8:16 9:-14 10:-20 11:-10
left2:بينما	0:-9 3:15 4:-14 5:29 6:-10 7:-15 9:10 10:-15 11:-28
left2:بينهم	5:-9 6:16
left2:بيوتهم	3:-19 6:-27 7:-9 11:31
left2:تبادل	2:-19 4:-13 6:16
left2:تبحث	6:-9 7:17
left2:تبلغ	3:-12 6:14
left2:تتحدث	1:8 2:-9 3:-11 4:16 5:-16 7:-13 10:-18 11:-10
left2:تحت	3:-8 4:-11 6:-14 7:23
left2:تحدث	2:19 5:-16 7:-12
left2:تحييد	6:23 7:-9
left2:ترتفع	6:8
left2:تركيا	3:-13 5:-24 6:25 9:-22 11:19
left2:تزال	2:18 6:-12 8:-10
left2:تستضيف	3:10 11:-22
left2:تسع	5:-12 6:18
left2:تسعه	8:-10 10:11
left2:تسلمت	2:-19 6:11 8:17 10:-26 11:-15
left2:تضم	3:10
left2:تعاملت	5:19 6:-14
left2:تعلن	2:13 4:-12 5:9 6:-10 8:9 10:-20
left2:تعود	0:-9 2:25 5:-12 10:-21
left2:تقول	0:-19 1:-8 2:-8 4:22 5:-10 6:-30 7:15 9:-9 11:-10
left2:تلك	5:12 6:11 7:-14
left2:تلميذا	0:18 2:-9 4:13 6:-23 8:-14 10:-22
left2:تم	5:15 6:-12
left2:توفي	2:-11 3:-8 5:-25 6:39 9:-8
left2:ثلاثه	0:-10 2:16 6:-10 9:8
left2:ثم	0:-13 2:-12 4:-8 5:-33 6:48 7:-34
left2:ثمانيه	0:13 4:-8 6:-8
left2:جار	6:-10 7:12
left2:جثامين	5:15 7:-18
left2:جثث	5:10 6:-8 7:-10 8:17 10:-14
left2:جثه	5:16 6:-9 7:-9
left2:جديده	9:-9 11:9
left2:جري	0:-14 5:-8 6:20 10:-13
left2:جريحا	5:9 6:9 7:-10
left2:جنديا	0:21 2:-27 4:41 6:-61 7:-20 8:13 10:-21
left2:جنوب	3:14 11:-21
left2:جنود	0:23 4:-25 6:-19 7:-10
left2:حاله	5:32 6:-19
left2:حتفهم	6:-22 7:30
left2:حتي	0:10 1:-15 2:-13 3:-9 4:-19 5:-28 6:32 7:-27 8:-22 9:-14 10:22 11:-13
left2:حصيله	5:10
left2:حلب	3:26 9:-14 11:-18
left2:حيث	0:-17 2:-18 4:-8 6:32 7:-10 10:-22 11:-18
left2:حين	0:-20 1:-9 2:-17 3:21 4:-15 5:16 7:17 8:-25 9:-21 10:-23
left2:خرج	3:19 5:-15 6:-25 7:-9 8:-8 9:-28 10:26 11:-10
left2:خساير	0:-14 5:-26 6:27
left2:خطف	0:30 3:-8 4:-12 5:-9 6:-10 7:-9 10:-25
left2:خلال	0:-10 1:10 2:-11 4:13 5:-14 7:-9 8:-9 9:13 10:-24 11:-20
left2:خمس	4:-10 5:-19 6:20
left2:خمسه	4:11 5:11 6:8 7:-10 10:-12
left2:خيمه	2:-8 3:-9 4:-13 6:-10 10:16
left2:داخل	0:-8 2:-11 3:15 5:-11 6:29 9:-27 10:-9 11:-9
left2:داخليا	3:25 9:-11 11:-13
left2:دبابات	5:-10 6:10
left2:دول	3:-13 11:9
left2:دولار	0:-18 4:-15 8:-14 10:21
left2:ديسمبر	10:13
left2:ذاته	3:-12 5:23
left2:ذلك	0:17 3:20 5:-8 6:8 7:-27 9:-10 10:-9 11:-9
left2:راح	5:-9 6:28 11:-11
left2:راكبا	5:10 6:-9
left2:رجلا	0:-15 4:-9 5:-13 6:24 7:-10 8:14 10:-15
left2:رهينه	0:-11 4:-23
left2:زال	3:-13 4:-25 5:15 7:14 9:15 10:-14 11:-21
left2:ساعه	4:-29 5:-33 6:29 7:-10 8:-11 10:28
left2:سبتمبر	2:-14 4:-15 6:11 10:12
left2:سبعه	4:-27 5:34 6:-9 8:22 10:-14
left2:ست	6:23 7:-19
left2:سته	0:-10 2:-22 3:-18 4:-10 5:-26 6:47 7:-10 10:-19
left2:سجل	3:17 9:-10 11:-9
left2:سجلت	3:-8 6:9 11:11
left2:سعوديين	4:-11 8:20 10:-19
left2:سقط	2:-10 6:21
left2:سكان	3:16
left2:سلاح	5:13
left2:سوي	8:-8 10:10
left2:سياره	6:14
left2:شخص	0:14 3:-33 5:12 6:14 7:-12 10:-15 11:15
left2:شخصا	0:-30 1:-14 2:20 3:12 4:-29 5:20 9:-17 10:-11 11:-17
left2:شخصين	5:24 6:-22
left2:شرق	3:-19 4:16 6:-17 7:-8 9:22 10:-8 11:-11
left2:شهداء	5:27 6:-16
left2:شهيدا	3:-8 6:17 7:-10
left2:صباح	5:-9 6:37 7:-30 9:-14 11:17
left2:طفلا	0:13 5:-40 6:36
left2:طويله	3:42 6:-12 7:-27 9:-19 11:-24
left2:عاد	0:-22 2:21 3:-17 4:-15 5:-10 6:-20 7:-12 8:16 9:-22 10:-24
left2:عام	0:19 2:-9 4:-21 8:15 10:-8
left2:عبر	3:-27 9:30 11:-10
left2:عثر	0:-48 2:36 3:-9 4:-14 5:-19 6:-8 7:-27 8:-9 10:-17
left2:عدد	0:19 1:-11 2:-12 3:-15 4:-15 5:-20 6:22 10:-18 11:8
left2:عددهم	6:-19 7:22
left2:عسكريا	0:-12 4:23 6:-24 8:11 10:-16
left2:عشر	0:10 2:-22 3:-8 4:11 5:-8 6:-13 10:-10
left2:عشره	0:-16 6:17 10:-9
left2:علي	1:-14 2:-22 4:-17 6:28 8:10 9:-11 10:-36
left2:عليه	4:-8 6:26 7:-20
left2:عمال	7:-9
left2:عمليات	2:-29 4:-20 6:9 7:-11 8:-16 10:26
left2:عمليه	0:19 10:-17
left2:عن	0:-8 1:-10 3:-47 4:29 5:-22 8:-15 11:-40
left2:عند	0:12 4:-9 10:-10
left2:غزه	2:20 4:-11 5:9 6:-18
left2:غير	0:-20 3:28 4:16 6:26 9:-16 10:-18 11:-40
left2:فبراير	3:-15 4:-14 5:-11 6:23 8:15
left2:فجرا	0:13
left2:فضلا	0:-11 5:12 6:-12 7:11 9:-17 10:-12 11:15
left2:فقد	1:-9 3:17 6:23 7:-20 9:-9
left2:فلسطينيا	2:-9 8:14 10:-13
left2:في	0:-21 1:15 2:-67 4:9 5:16 7:-37 8:8 9:-26 10:-34 11:-26
left2:فيما	1:-8 2:-18 3:-20 4:-24 5:9 6:14 8:-24 9:11 10:-24
left2:فيه	3:-14 5:-8 9:20
left2:فيها	1:-8 3:27 5:-10 6:-22 7:-11
left2:قافله	3:-17 6:-30 8:-18 9:-9 11:36
left2:قال	2:14 4:-12 5:-24 6:20 10:-11
left2:قالت	0:-11 5:17 8:-11
left2:قايمه	0:-24 2:-22 4:12 6:22 7:13 8:-19
left2:قبل	0:-8 1:-13 2:11 3:10 4:-40 5:9 7:-17 8:-13 9:-9 11:-31
left2:قتل	0:21 2:10 4:-43 7:-13 8:-19 10:-19
left2:قتلوا	0:-21 2:14 3:-9 4:-22 5:25 6:-28 7:16 10:-16
left2:قتلي	3:10 5:15 6:-15
left2:قتيل	5:-10 6:9 7:9 9:-8
left2:قتيلا	0:-18 1:-12 2:-9 3:-20 5:27 6:-18 7:13
left2:قد	1:24 2:20 4:-22 5:-20 7:-34 8:19 10:-26 11:-19
left2:قضت	6:10
left2:قضي	1:-9 2:-10 3:-14 5:-19 6:42
left2:قواته	0:-14 4:25 5:-8 6:-32 10:11
left2:قوله	5:10 6:-9 7:8
left2:كان	0:-30 1:-11 2:-22 6:-23 7:-21 8:-25 9:29 10:22 11:-16
left2:كانت	3:15 4:10 5:-12 7:-9 10:-8
left2:كل	7:11
left2:كما	0:13 6:-8 10:-9
left2:كييف	2:10 3:-10 4:-16 5:-11 8:10 10:-21 11:-18
left2:لا	0:-42 2:-32 3:21 4:28 5:-14 6:-28 7:31 8:-9 10:-31 11:-31
left2:لاجي	3:-8 5:-11 6:-27 9:32 11:-23
left2:لاحقا	6:8 7:-14
left2:لدي	4:37 6:-15 8:-24 10:-13
left2:لدينا	3:-11 4:-21 5:14 6:-20 7:17 8:19 11:-8
left2:للهجره	4:-11 5:-12 9:-13 10:-9
left2:لم	3:-11 4:-9 5:-8 6:-18 7:25 10:-8
left2:لنساء	6:20 7:-12 10:-8
left2:لها	6:10
left2:ما	0:-20 2:-34 3:39 4:38 5:-40 6:-29 10:-15 11:-26
left2:مارس	0:-13 10:13
left2:متوفي	5:10 6:-9
left2:محليه	4:-20 10:17
left2:مخيم	3:16 9:21 11:-28
left2:مخيمات	3:8
left2:مدنيا	5:36 6:-25 7:-12
left2:مدنيين	3:12 5:24 6:-31
left2:مساء	0:11 2:26 3:17 5:-11 6:-13 7:-21 10:-17
left2:مستشفي	5:12
left2:مستشفيات	5:8
left2:مستمر	6:-17 7:18
left2:مسلحون	4:-12 6:26 10:-23
left2:مسلحين	0:27 6:-25 7:-14 10:-21
left2:مصابا	5:35 6:-30
left2:مصرعهم	7:8
left2:مضيفا	3:-12 4:-12 5:-21 6:9 7:14 8:14
left2:مطلع	0:12 1:-17 2:21 3:10 4:-10 5:24 6:-32 7:-9 9:24 10:-13 11:-30
left2:مع	4:24 8:-20
left2:معظمهم	3:-10 6:9 11:9
left2:مقابل	2:-22 3:19 4:-10 6:19 8:-13 11:-20
left2:مقارنه	1:8 3:-8 5:-31 6:19
left2:ملايين	3:14 6:-9
left2:من	1:-14 2:8 3:-25 4:17 6:-21 8:-11 9:-9
left2:منذ	1:-17 5:-17 6:23 9:-33 10:-17 11:20
left2:منها	2:-9 6:23 7:-8
left2:منهم	0:-24 2:10 3:-19 4:-33 5:21 7:-38 11:22
left2:مواطن	4:10 6:-9
left2:موسكو	2:-9 4:21 6:10 8:-20
left2:نازح	6:12 9:-20 11:-11
left2:نبحث	6:-20 7:27
left2:نجا	0:-14 4:-13 7:-11 10:17
left2:نزولا	3:21 6:-8 9:-12 11:-8
left2:نساء	3:-10 5:26 6:-8 7:-28
left2:نسمه	3:8 9:-16 11:15
left2:نفسه	2:-19 5:8 6:11
left2:نفسها	6:16
left2:نقل	0:-8 2:10 3:-27 9:19 11:-9
left2:نقلت	6:11 8:11 9:17 10:-10 11:-17
left2:نوفمبر	5:8 6:8 9:-8
left2:نيسان	3:-12 6:11 9:15
left2:هذا	0:-9 1:17 2:-17 3:-20 4:-23 5:-8 7:-26 8:-23 9:-13 10:-9 11:15
left2:هم	0:19 2:-13 5:-30 6:38 7:-17 10:-19
left2:هناك	6:10
left2:هولاء	0:-19 4:17 5:-13 6:-28 7:23 8:-34 9:-10 11:-17
left2:و	4:-10 6:15 7:12 10:-11 11:-13
left2:واحتجزت	6:11
left2:واحد	4:-12 8:39 10:-35
left2:واحده	5:10
left2:واصيب	5:23 6:-16
left2:واضاف	0:-18 1:-10 2:-11 3:-23 4:-25 5:56 6:-9 7:-26 8:-8 9:-24
left2:واضافت	4:-8 6:17 10:-9
left2:واطلق	0:-17 10:28
left2:والي	3:-12 9:17 11:-12
left2:وان	0:-17 1:-8 2:-10 4:-17 5:11 6:9 8:-12 10:-24
left2:وانها	0:11 3:23 4:-21 5:-14 6:-16 7:-25 10:13
left2:واودت	3:-27 6:30 9:-16
left2:واوضح	0:-15 2:-14 4:-14 5:-18 6:31 10:-18
left2:واوكرانيا	2:-11 6:10 8:11
left2:وبترت	5:27 6:-24 7:-19
left2:وبين	0:-14 1:-26 3:-21 4:-12 5:8 6:15 8:20 10:-29
left2:وتستضيف	3:-9 9:15 11:-9
left2:وتم	3:11 5:-9 6:-8
left2:وحده	1:-10 5:-11 6:-28 7:-14 9:30
left2:وحدها	0:-8 2:-9 3:-15 5:27 6:-17 7:-8
left2:وسط	1:17 3:-9 6:-16
left2:وصل	2:20 3:13 4:-20
left2:وعثر	0:-18 2:19 6:11 10:-17
left2:وعلي	0:8 1:-8 3:-30 5:-9 6:-28 8:-20 10:-14 11:27
left2:وعن	0:9 2:-17 5:-29 6:-22 7:-10 10:20
left2:وفاه	2:15 3:-11 4:-10 5:10 6:-22 7:26 8:-9
left2:وفقد	6:-30 7:32
left2:وفي	3:16 5:16 7:-28 9:-15 11:-8
left2:وفيات	5:12
left2:وقال	0:-10 2:-16 3:-30 4:14 6:21 7:-33 10:-14 11:20
left2:وقالت	4:12 5:-10 6:-9
left2:وقت	4:16 10:-13
left2:وقتل	0:-18 2:23 4:-12 7:-9
left2:وقد	0:-16 1:-10 2:8 3:-35 5:18 6:10 8:-14 9:-15 10:-24 11:28
left2:وكان	0:37 4:-32 5:-21 6:-20 7:-14 9:-9 10:-9
left2:وكانت	10:12
left2:ولا	0:-36 1:-14 2:-31 3:27 4:39 6:-70 7:39 8:-34 9:-36 10:-34 11:-35
left2:ولايه	0:9 6:17 7:-14
left2:وما	0:-21 2:-18 3:-12 4:40 6:-20 7:25 8:-8 10:-44 11:-14
left2:ومن	0:19 1:-8 2:-22 4:-28 5:-26 6:23 8:-13 10:-14
left2:ونشرت	4:18 5:-12 7:-16
left2:وهم	5:-12 6:23 7:-10
left2:يزال	0:-13 2:-15 4:-14 7:21 9:-9 10:-17
left2:يضاف	2:-18 3:-13 4:23 6:-20 9:-12 10:-21 11:22
left2:يعرف	0:-31 2:-9 4:-12 5:-9 6:-16 7:44 10:-21
left2:يعلن	0:-16 10:19
left2:يقول	3:24 4:-18 6:-14 7:13 11:-15
left2:يناير	0:-15 1:-15 2:-35 3:-13 4:21 7:-18 8:-16 9:-16 10:29 11:18
left2:يوليو	3:-19 5:-8 6:-8 8:-9 11:31
left2:يوم	9:-21 11:22
left2:يونيو	0:15 2:-15 4:9 6:-18
left2:•	0:16 3:-18 4:-15 9:14 10:-12 11:17
left2:▪	6:-8 7:17
left3:	0:-27 1:-10 2:-22 3:-20 4:-31 5:-14 6:35 7:-21 9:-11 10:33 11:-11
left3:"	0:18 1:-24 3:-28 4:-27 5:-31 8:-20 10:-33
left3:#	0:37 1:-36 2:11 3:-35 4:-32 5:31 6:-30 7:-24 8:-14 9:-39
left3:)	0:-21 1:-12 5:-13 6:22 7:-29 8:-12 9:-16 11:12
left3:,	0:-8 1:-16 3:10 4:12 5:22 6:-16 7:-15 8:-42 9:-25 10:-29
left3:-	1:-24 2:-29 3:-9 4:-52 5:-60 6:48 8:-31 9:8 10:-10 11:-18
left3::	0:11 1:-23 2:-69 3:-33 4:29 5:-12 11:-51
left3:|	2:15 3:-8 4:15 6:-13 7:-9
left3:اباد	0:-9 2:-12 3:8 4:-17 6:9 9:-16 11:14
left3:ابريل	0:-8 3:-18 5:-21 6:13 8:10
left3:اثنين	0:-13 4:22 5:-20 6:-17 10:10
left3:اجانب	0:16 4:-10 10:-9
left3:اجمالي	3:-14 6:15 9:-11 11:16
left3:اخر	3:17 5:-9
left3:اخرون	5:8
left3:اخرين	5:13 6:-21 7:11
left3:اداره	5:-13 6:15
left3:ادت	5:-13 6:16
left3:ادي	0:-11 3:21 4:-10 8:-10 10:-9
left3:اربع	6:11
left3:اربعه	0:23 2:-8 3:13 4:-20 5:-37 10:-19 11:-17
left3:ارتفع	6:17
left3:ارتفعت	6:9
left3:استشهاد	5:19 6:-17
left3:استشهد	6:9
left3:استقبل	9:-9 11:12
left3:استقبلت	3:28 5:15 6:-21 9:-19 11:-14
left3:اسراييل	2:16 4:-13 6:-14 8:21 10:-34
left3:اسره	3:-12 5:-10 6:17 7:-13 11:9
left3:اسري	8:14
left3:اسفر	5:8 6:8
left3:اسفرت	5:-9 6:18
left3:اسيرا	6:-9 8:31 10:-24
left3:اشخاص	0:14 5:-16 6:17
left3:اشهر	3:14 4:-14 7:-10 9:-11
left3:اطفال	0:-19 3:-18 4:-15 5:8 7:-12 10:20
left3:اطلاق	0:-8 6:17
left3:اطلقت	6:-8 10:14
left3:اعلن	2:8 5:-21 6:19
left3:اغسطس	6:17
left3:افرج	8:12
left3:اقليم	3:14 6:-11
left3:اكتوبر	0:-28 2:9 3:-19 4:23 5:-10 9:-10 10:-12 11:13
left3:الا	2:-10 4:-12 5:13 8:12 10:-12
left3:الابيض	3:13 5:-12 6:20 9:-13
left3:الاثنين	3:-20 4:-12 5:-9 6:-16 7:19 10:-11 11:17
left3:الاحد	3:-10 6:12 8:-15 10:14 11:10
left3:الاحمر	0:-11 2:-18 4:-14 5:-31 6:30 7:-25 8:21 10:-21 11:-10
left3:الاخر	0:-9 4:-14 6:-29 8:-8 10:19
left3:الاخيره	2:-24 6:-19 10:25
left3:الاربعاء	0:9 3:-13 11:15
left3:الاسبوع	0:-8 2:-9 3:-11 8:-12 11:18
left3:الاسر	3:-10 6:-17 7:17 10:-8
left3:الاسراييلي	2:32 3:15 6:-32 8:-10
left3:الاسراييليه	2:-19 6:21 8:-12 10:12 11:-8
left3:الاسري	6:-16 8:11
left3:الاسعاف	6:11
left3:الاطفال	3:14 11:-9
left3:الاف	3:38 6:-13 11:-14
left3:الافراج	0:-18 2:-12 4:11 6:-19 8:22
left3:الاقل	2:-24 4:21 6:12 10:-13
left3:الامطار	6:8
left3:الامم	0:23 3:13 4:-15 9:-18 10:-9
left3:الامن	5:11
left3:الان	6:10
left3:الانسان	2:-21 3:-18 4:13 6:-20 7:23
left3:الانقاذ	5:-8 7:9
left3:الاول	0:28 1:-14 2:-26 3:-20 4:8 5:-17 7:-8 8:-14 9:-28 10:-23 11:15
left3:الاولي	5:-8 6:16 8:-13 10:14
left3:الباقون	0:-11 2:-8 3:-17 4:31 5:-21 6:-20 7:11 8:-11 9:-21 10:-14
left3:البحث	3:-9 4:-8 5:-23 6:-22 7:32
left3:البلاد	0:22 1:13 3:-18 10:-23
left3:البلده	3:-14 6:14 9:19 11:-18
left3:التعرف	6:23 7:-12
left3:التقرير	0:11
left3:التي	0:-12 1:-13 2:-14 4:31 5:8 6:-18 7:25 8:-30 9:-13 10:-32
left3:الثاني	0:17 6:10 10:-10
left3:الثلاثاء	0:-8 2:15 7:12 8:-8 10:-8
left3:الجانب	6:8
left3:الجرحي	5:29 6:-28
left3:الجماعه	2:8 4:17 8:-19 10:-25
left3:الجيش	0:-27 2:-12 3:8 4:-19 5:25 8:-12 10:16
left3:الحرب	0:-17 1:26 2:-28 3:-29 4:-27 5:-28 6:-10 8:34 9:-19 10:-22 11:-14
left3:الحصيله	1:16 5:-9 7:-11
left3:الحكومه	0:-18 3:-12 4:-29 6:32 7:-23 8:20 10:-19
left3:الخميس	5:-9 6:21
left3:الداخليه	3:-23 5:-13 6:-25 7:29 11:-19
left3:الدعم	0:9 4:15 6:-9 10:-15
left3:الدفاع	4:-12 6:9 8:13 10:-11 11:-12
left3:الدوليه	0:11 2:10 5:-18 6:-23 7:-16 8:-14 9:-13 10:-20
left3:الديمقراطيه	4:21 10:-19
left3:الذي	0:-18 1:-14 2:-14 3:-27 4:-9 5:-9 6:48 7:-19 9:-8 10:-15 11:19
left3:الذين	3:28 6:-28 8:-8 9:-17 10:-16 11:-16
left3:الرقم	7:9
left3:الروسيه	5:-11 8:23
left3:السابع	5:8 6:-8 10:9
left3:السبت	3:-9 9:-14 10:10 11:15
left3:السجون	0:31 2:-21 6:-19 8:-22 10:-14
left3:السلطات	0:-16 2:-18 3:19 4:-8 6:16 7:-8 9:-17 10:12
left3:السودان	8:-11 9:16 11:-9
left3:السوريه	5:13
left3:الشرطه	6:11
left3:الشركه	6:-11 7:17
left3:الشهر	0:-8 4:-20 5:-15 6:19 9:-8
left3:الصحه	6:16
left3:الصحيه	3:17
left3:الضحايا	6:19
left3:الطب	3:-12 5:-10 6:18
left3:الطبي	6:14
left3:الطريق	2:-11 6:19
left3:الطواري	5:-24 6:25
left3:العاصمه	6:10
left3:العام	0:12 1:14 3:-19 4:-22 5:-20 6:-15 7:-18 8:-17 9:-15 11:13
left3:العايدين	3:-29 11:32
left3:العدد	0:-10 2:-12 5:-10 7:-18 8:13 9:12
left3:العمليه	0:-9 4:-8 5:-8 6:21 8:-24 10:23
left3:الف	3:23 6:12 11:-23
left3:الفا	3:28 4:-10 6:-8 8:9 10:-12 11:-24
left3:القتلي	0:-10 1:23 2:-11 3:-8 4:-15 5:-47 6:27 7:-33
left3:القطاع	2:43 4:-37 6:-26 10:-38
left3:القوات	4:-9 6:12 10:13
left3:الكوارث	6:18 11:-12
left3:اللاجيين	9:-12 11:14
left3:الماضي	0:-13 3:8 4:22 5:-15 6:10 7:-12 8:-26 9:-22 10:15
left3:الماضيه	5:-24 6:24
left3:المتحده	0:-16 1:-8 4:-11 6:24 7:-12 11:-8
left3:المجاوره	3:-11 9:9 10:9
left3:المحافظه	4:-17 8:23 10:-16
left3:المخيم	5:11 6:12 11:-9
left3:المخيمات	3:12 4:13 9:-12 11:-10
left3:المدني	2:-13 3:-23 4:-14 5:-14 6:25 7:-16 9:23
left3:المدنيه	6:-14 7:20
left3:المدنيين	2:-17 4:22 5:-18 6:15 8:-21 10:11
left3:المدينه	6:-8 9:14
left3:المرحله	2:-10 4:-10 8:-14 10:22
left3:المركز	5:22 7:-21
left3:المستشفي	0:21 6:-28
left3:المسوول	3:13 9:-12
left3:المصابون	4:-13 5:26 6:-19 7:-14
left3:المصدر	3:-11 4:-8 5:28 6:-14
left3:المفقودين	0:-8 3:-11 4:-8 5:-12 6:-25 7:38
left3:المفوضيه	0:-9 1:12 3:-14 4:-10 6:-11 7:-9 9:-12 11:12
left3:المقرر	9:-20 11:27
left3:المنظمه	4:17 10:-11
left3:المهاجمين	3:-13 6:-11 7:-9 10:14
left3:الموقع	2:-13 6:29 7:-16
left3:النازحون	3:35 9:-12 11:-25
left3:النازحين	3:8 7:13 9:-13
left3:النزوح	3:22 6:-8 9:-8
left3:النيجر	0:26 4:-15 6:-27 7:-13 10:-13
left3:الوحده	3:10 5:-17 6:-19
left3:الوزاره	6:29
left3:الوطني	4:-12 5:15 6:-11 8:-15 10:15 11:-13
left3:الوطنيه	3:-9 7:12
left3:الوفيات	5:-11 6:26 7:-18
left3:الي	1:13 3:18 4:-52 5:-13 6:8 7:-13 8:-19 9:-16 10:-9
left3:اليمنيه	4:-8 8:10
left3:اليوم	2:-12 3:-17 4:-9 5:20 6:-9 10:-26 11:10
left3:اما	0:-14 2:-12 3:20 4:15 5:-12 6:-11 7:14 9:-14 10:-23
left3:امام	6:9 9:-11 11:11
left3:امراه	0:13 5:14 6:-16
left3:امس	0:-10 1:-9 2:25 4:-20 5:-26 6:-36 7:-22 9:30 10:-14
left3:امهات	0:-10 4:13 6:-12 10:-8
left3:ان	0:15 1:-35 5:-37 6:18 7:-65 8:19 9:-43 10:-23 11:14
left3:انتشال	5:8
left3:انقلاب	6:11
left3:انه	0:-23 1:-9 2:-16 3:-17 5:-19 6:20 7:-23 8:13 10:-22 11:-10
left3:انها	2:17 3:20 4:-10 5:11 6:-21 10:-14
left3:اهالي	4:21 6:-9 7:8 8:-10 10:-9
left3:او	0:-15 3:10 4:-11 6:-9 7:-17 10:25
left3:اودت	6:17
left3:اوليه	6:9
left3:ايام	3:-12 4:-10 5:12 9:20
left3:باسم	11:14
left3:بان	0:-23 2:-8 3:8 4:25 5:-10 6:22 7:-21 8:-14 11:-13
left3:بجروح	5:13 6:-9
left3:بحسب	0:-10 2:17 7:-9 9:-14 10:-26 11:10
left3:بدايه	3:-21 6:10 9:16
left3:بعد	0:-13 2:-18 3:18 4:-9 7:18 10:-8 11:-25
left3:بعدما	7:-9 10:13
left3:بلا	3:27 6:23 9:-33
left3:بلده	0:9
left3:بلديه	3:17 11:-10
left3:بلغ	11:9
left3:بمقتل	2:-16 4:-13 5:17 6:9
left3:بولايه	5:-14 6:21
left3:بيان	0:-19 4:-9 10:19 11:8
left3:بين	0:-23 1:-21 2:-8 3:-10 4:-14 6:17 8:-8 9:-18 10:-23 11:15
left3:بينما	0:8 2:-12 3:-18 4:-19 6:29 7:-13 9:-13 10:-12 11:20
left3:بينهم	0:-9 2:19 4:-9 5:-14 6:18 7:-20 8:15 10:-15
left3:بيوتهم	3:17
left3:تبادل	5:13
left3:تحت	4:-11 5:21 6:13 7:-26 10:-13
left3:تحدثت	2:9
left3:تردد	4:22 8:-20
left3:تزال	3:-11 6:-9 9:9
left3:تسع	5:15 6:-10
left3:تسعه	0:-26 4:-10 5:32 6:-20 8:-10 10:-13
left3:تسلم	2:11 8:-10 10:-12
left3:تشرين	1:17 5:-13 6:-8 11:-12
left3:تعرف	2:-25 3:-9 4:-11 5:-15 7:18 9:-9 10:-19 11:-11
left3:تعلن	10:9
left3:تقول	3:-16 6:12 9:-24 11:23
left3:تلك	0:13
left3:تموز	6:-13 8:25 10:-25 11:-12
left3:توفي	2:-14 5:-10 6:23 7:-10 10:-8
left3:ثلاثه	0:18 2:-25 4:-34 5:15 6:-16 8:-14
left3:ثم	0:-28 2:-18 3:-16 4:-21 5:18 6:-41 7:14 8:-11 10:38
left3:ثمانيه	0:31 2:-8 4:-18 5:11 6:-19 7:-20 10:-8
left3:جثه	0:-11 5:-12 6:14 7:8
left3:جري	3:17 5:10 11:-17
left3:جريحا	2:-8 4:-16 5:46 6:-49 8:-12 10:-10
left3:جمعيه	0:-8 3:17
left3:جنديا	2:-11 5:-11 7:13
left3:جنوب	3:-23 4:17 6:-25 9:25 10:-9 11:-16
left3:جنود	8:8
left3:حاكم	3:18 11:-11
left3:حاله	0:41 1:-17 3:-17 4:-8 6:-37 8:-14 10:-9 11:-12
left3:حتفهم	6:9
left3:حتي	0:-38 1:20 2:-9 4:-24 5:-34 6:-26 8:8 9:-19 10:29
left3:حرجه	5:8
left3:حزب	6:22
left3:حسب	3:16
left3:حصيله	3:-9 5:-10 6:46 7:-27
left3:حي	6:17
left3:حيث	5:16 8:-12 10:-11
left3:حين	3:-8 9:-12 11:15
left3:خارج	9:27 11:-25
left3:خرج	0:-8 1:-12 4:-18 5:16 6:-29 7:-11 8:-13 9:-13 10:19 11:-21
left3:خطف	0:11 2:16 6:-20 10:-11
left3:خلال	0:-21 1:-13 3:-12 6:19 7:-28 10:15 11:10
left3:خمس	3:-10 5:21 6:-10
left3:خمسه	0:9 3:-9 4:-12 5:22 7:-24 8:15 10:-18
left3:خيمه	3:11
left3:داخل	6:10
left3:داخليا	9:-12 11:12
left3:دفنت	4:-14 6:24
left3:دون	5:-10 6:11 8:-9 9:17 10:-16
left3:ديسمبر	3:-8 9:14 11:-8
left3:ذاته	6:20
left3:ذلك	6:8
left3:رجال	4:16 6:-21 7:11 10:-11
left3:رجع	3:-45 9:-9 11:47
left3:رهاين	2:-22 6:19 8:16 10:-28
left3:روسيا	2:15 4:-25
left3:زال	2:12 3:16 6:-15 9:-9
left3:زالت	6:-22 7:27
left3:زلنا	6:-24 7:33
left3:ساعه	0:-17 2:-8 3:-13 4:-17 5:-16 6:33 7:-15 10:-10
left3:سايقين	0:15 6:-18 7:18 10:-13
left3:سبتمبر	3:21 8:-9 9:-8 11:-13
left3:سبعه	0:-10 4:-12 5:-13 6:-14 7:15 8:11 10:-9
left3:ست	6:17 7:-8
left3:سته	0:26 2:-10 3:9 4:-9 5:22 6:-35 7:23 10:-35
left3:سجلت	0:20 6:-19 11:-8
left3:سقوط	5:13 6:-19 9:13
left3:سنوات	4:-13 8:16
left3:سومطره	6:15 7:-13
left3:شاحنه	0:9 10:-8
left3:شخص	0:-11 3:8 7:-9
left3:شخصا	1:-19 3:-13 5:15 6:-9 7:-24 10:12
left3:شرق	1:24 6:-14 7:-19 9:-23
left3:شمال	0:-8 2:-12 6:15
left3:شهداء	2:-9 4:-13 5:-29 7:9 8:-29 10:23
left3:شهرا	2:16 4:-13 6:-16 7:-13 8:14 10:-22
left3:شهيدا	6:11
left3:صباح	3:-8 7:8 8:-15 10:11
left3:صباحا	5:-21 6:21
left3:صهريجا	0:-8 6:13
left3:صور	5:18 6:-17
left3:طايره	3:-21 5:-8 6:28 7:-8
left3:طبي	5:-10 6:14
left3:طفلا	3:-8 5:-14 10:23
left3:طفلان	4:28 6:-17 7:-25 10:-10
left3:عاد	3:-32 8:12 10:-23 11:25
left3:عام	2:-9 3:-21 6:35 9:-24 11:15
left3:عاما	2:-11 6:-19 7:22
left3:عامل	5:25 6:-20
left3:عاملا	5:13 6:-12
left3:عبر	0:19 2:-8 3:-26 5:-15 6:-20 9:21
left3:عثر	0:-18 2:37 6:-24 7:-10 10:-19
left3:عدد	0:-15 1:-17 2:-29 4:19 6:-11 7:22 8:-10 9:9 10:-21 11:-32
left3:عشر	2:-22 5:48 6:-39 8:-17 9:-9 10:-21
left3:عشره	3:21 5:14 9:-21 11:-8
left3:علي	0:-38 1:15 2:14 3:-31 4:-49 5:-8 6:-14 7:-9 9:30 10:12 11:-43
left3:عمليات	6:-9 7:11
left3:عمليه	0:-12 2:-20 4:-32 6:34 8:23 10:-27
left3:عن	0:-14 1:-9 2:22 3:13 4:-31 5:12 6:-15 7:24 9:-23 11:-30
left3:عند	0:15 4:-8 6:-9 8:8
left3:غربي	6:11
left3:غزه	2:-11 4:-24 5:-8 6:-8 8:15
left3:غير	1:-8 3:-17 5:-13 6:-21 9:-15 11:28
left3:فبراير	6:10
left3:فجر	0:-32 1:-8 2:15 4:-13 6:-8 10:25
left3:فرانس	0:-13 6:-10 10:16
left3:فرق	5:-14 6:18
left3:فقد	0:-11 1:-12 3:-24 4:-9 6:46 7:-41
left3:في	3:-14 5:-28 6:10 7:-32 8:-44 9:-51 10:21 11:-8
left3:فيما	0:14 5:-28 6:-13 7:19
left3:فيه	0:-12 3:-8
left3:فيها	4:-12 6:20 8:27 10:-8 11:-23
left3:قال	4:9 6:-34 7:26 11:-8
left3:قباله	6:22 7:-9
left3:قبل	1:-8 3:22 4:-47 7:-18 8:-9 9:-12 10:-15 11:8
left3:قتل	0:-16 1:19 2:-10 4:-24 5:-16 6:12 7:-28 9:-10 10:-18
left3:قتلت	3:-18 5:-9 6:23
left3:قتيلا	0:-22 3:25 5:18 7:16 10:-11
left3:قد	1:-17 2:-19 4:-32 5:-25 6:16 7:-29 9:19 11:-18
left3:قرب	0:10 4:-11 5:-16 10:10 11:-10
left3:قريه	3:17 6:10 7:-10 11:-15
left3:قضي	5:17 6:-15
left3:قوات	6:14 10:9
left3:كان	1:-8 4:-11 5:32 6:-28 7:-12 8:-12 9:18 10:-9
left3:كانت	0:10 2:24 6:-25
left3:كانوا	0:-10 3:20 4:23 6:-23 7:-17 10:-20
left3:كانون	0:10 1:17 7:-13 9:-22
left3:كل	0:-17 2:-19 4:12 6:-20 7:14 8:17 10:-23
left3:كما	2:-15 6:27 8:-20 10:-9
left3:كيلومترا	6:15
left3:لا	0:-15 1:-9 3:-9 4:-10 5:-30 7:33 8:-15 9:-10 10:-23
left3:لافتا	5:-14 6:14
left3:لدي	0:14 2:-18 3:-10 4:12 8:-10 10:-14
left3:لرويترز	4:15 5:-10 6:-12 7:-8
left3:لشوون	6:-9 10:11 11:12
left3:لقوا	5:12 6:-10
left3:للجزيره	7:8
left3:للهجره	1:-11 3:16 7:-10 9:-8
left3:لم	0:-35 1:-9 2:-25 3:-13 5:-37 8:-14 9:-16 10:32 11:-24
left3:ليبيا	5:-13 6:22
left3:ما	2:-9 3:-14 4:-23 7:18 9:25 10:-9 11:-28
left3:ماتوا	5:-9 6:20
left3:مارس	3:-9 9:11
left3:مالي	0:14 4:-8
left3:محطه	6:8
left3:محليه	0:18 6:-11 7:-20 10:-14 11:-10
left3:مخيم	3:-31 6:-15 11:28
left3:مدرسه	0:-18 3:21 4:-17 5:-10 6:-15 9:-10 10:18 11:-12
left3:مدنيا	2:-12 4:16
left3:مدنيين	5:14 6:-13
left3:مركز	3:14 11:-15
left3:مساء	5:-10 6:24 7:-8
left3:مستشفي	5:9
left3:مستشفيات	5:11 6:-8 7:-8
left3:مسيره	6:10
left3:مشيرا	0:-9 3:-10 4:-12 5:20 7:-8 9:26 10:8 11:-26
left3:مشيره	3:8 9:-24 11:24
left3:مصالح	3:14
left3:مصرع	5:22 6:-18
left3:مطلع	0:-16 2:-14 3:-14 4:-10 5:-8 7:-9 8:-9 9:12 10:13 11:13
left3:معابر	9:-17 11:19
left3:مفوضيه	3:-9 9:-16 11:19
left3:مقتل	2:-24 5:22 6:12
left3:ملايين	3:13 9:-8 11:-11
left3:مليون	0:-20 3:-23 4:-16 5:-8 6:-12 8:-16 9:24 10:19
left3:مليونا	3:15 9:-11 11:-10
left3:من	0:25 1:-41 2:-64 4:-42 5:-27 6:14 7:-49 8:28
left3:منازلهم	6:11
left3:منجم	7:10
left3:منذ	0:-15 1:-29 2:23 3:-33 4:-17 5:21 7:-32 8:-29 10:-8 11:22
left3:منزلا	0:-22 7:23
left3:منها	3:-18 5:-22 6:31 7:-16 11:-12
left3:منهم	0:-19 1:-8 3:-41 4:-46 5:9 6:33 7:-28 8:10 9:14 10:-9
left3:مهاجرا	6:-23 7:9 8:-10 10:24
left3:مواطنا	5:18 6:-18
left3:مواطنين	5:-11 6:12
left3:موسكو	6:-22 8:38 10:-28 11:-15
left3:نازح	3:37 6:-8 9:-31 11:-8
left3:نايرا	0:-16 4:18 10:-16
left3:نحو	0:17 1:27 3:-22 4:-14 5:-12 7:-31 9:-8 10:-12 11:-19
left3:نزح	3:35 9:-27 11:-19
left3:نساء	2:9 4:12 5:9 6:-18 8:-17
left3:نشر	0:8
left3:نقلت	4:-14 10:14
left3:نهر	6:11
left3:نيجيريا	0:-23 3:-9 4:-10 10:24
left3:هجوم	6:-16 11:12
left3:هذا	1:-8 2:-10 3:11 5:-31 6:27 7:24 8:-13 10:-17 11:-18
left3:هم	0:-9 3:18 5:-8 6:16 7:-22 9:-13 10:-10 11:-12
left3:و	0:11 2:-11 3:8 4:-24 5:-23 7:-18 9:-8
left3:واحد	0:-17 2:23 3:-24 4:-11 5:-12 6:16 10:-16
left3:واحده	4:-8 5:10 7:8
left3:وادي	6:15
left3:واشار	3:9
left3:واصابه	5:8
left3:واصيب	0:-8 5:28 6:-21
left3:واضاف	2:-20 3:18 5:-11 6:-37 7:-22 8:19 10:12
left3:واعلن	2:-12 5:-10 7:-9 10:17 11:-10
left3:والبحث	6:-21 7:23
left3:وان	0:9 2:14 3:-11 4:-21 5:-12 7:12 10:-25 11:12
left3:وانه	5:-12 6:-21 7:24
left3:واوضح	4:9 6:12
left3:وتابع	4:-8 5:23 7:-12
left3:وتقول	1:17 2:25 3:-8 6:-28 7:-8
left3:وثلاثين	6:9
left3:وحده	1:-18 3:-15 6:31 7:-12
left3:وذكرت	3:12
left3:وزاره	3:-10 6:18
left3:وستين	0:-8 3:-14 4:-9 5:18 6:-20 7:-14 10:19
left3:وسط	3:13 4:11 6:10 9:-13
left3:وصلوا	6:13 10:-8
left3:وعشرون	4:13
left3:وعشرين	4:-11 5:19 10:-21
left3:وفاه	1:23 7:-11
left3:وفق	0:-26 2:-8 3:-10 4:-20 6:-18 8:-16 9:25 10:29 11:-25
left3:وفي	0:-16 1:-9 2:-15 3:-15 5:-19 6:13 7:8 10:-11
left3:وفيات	6:8
left3:وقال	0:-14 2:-10 3:-12 4:19 7:-17 9:10 10:-15 11:-9
left3:وقالت	3:16 6:17 11:-16
left3:وقت	3:12 5:-10
left3:وقد	5:-8 6:-18 7:19 9:-16 10:9 11:-10
left3:وكان	3:15 4:-9 5:-10 6:8 10:-8 11:-11
left3:ولا	0:-13 3:-10 4:-20 5:-8 6:-9 7:22 10:-11
left3:ولايه	6:19 7:-14
left3:ولم	3:-9 4:-8 6:-12 7:20
left3:وما	4:-9 6:-33 7:34 10:-8
left3:ومن	0:15 1:-20 2:-9 3:14 4:-22 5:-12 6:-17 7:26 8:-19 9:-17 10:-13 11:-33
left3:وهو	6:14 7:-10
left3:ويستضيف	9:13 11:-11
left3:يبق	3:23 6:-11 10:-9 11:-25
left3:يزال	0:-11 4:19 6:-23 8:-8 10:-12
left3:يعثر	0:-8 3:-8 4:-11 5:-8 6:-14 7:23
left3:يقضي	4:-8 8:25 10:-19
left3:يقول	4:-12 8:13
left3:يناير	2:-12 3:-31 4:-27 5:-8 7:10 8:-33 9:18 10:10 11:9
left3:يوليو	6:26 7:-16
left3:يوم	0:-20 4:-25 7:8 8:12 10:23
left3:يوما	4:13 10:-12
left3:يونيو	4:13
left3:•	1:-11 2:-11 3:25 5:8 6:-8 7:9 10:-13 11:-17
many	1:-19 2:-36 5:-13 8:-14 9:-27 11:-11
mostly:abducted	0:10 1:-18 3:-29 4:-19 6:-10 8:-51 9:-8 10:8 11:-16
mostly:aid	0:-47 1:-59 2:-51 3:-8 4:-35 5:-23 6:48 7:-63 8:-48 9:41 10:-23 11:-34
mostly:allocated	7:13 9:-17 11:10
mostly:casualty	0:-27 2:-26 4:-17 5:8 6:16 7:11 8:-33 9:-36 10:-27 11:-22
mostly:dead-in-captivity	0:-10 2:9 4:-25 5:28 6:-21 8:-34 10:12
mostly:delivered	4:13 7:-12 9:-22 10:-9 11:8
mostly:displacement	0:-39 1:-63 2:-54 3:-28 4:-25 5:-20 6:-9 7:-19 8:-60 9:15 10:-14 11:39
mostly:held	1:-18 2:-58 3:-21 4:18 7:-40 8:-67 11:-11
mostly:hostage	0:16 1:-38 2:13 3:-83 4:30 5:-28 6:-30 7:-22 9:-87 10:10 11:-51
mostly:injured	0:-12 1:-31 2:-37 3:15 4:-45 6:29 7:-65 8:-36 9:-50 11:12
mostly:killed	0:-8 3:-18 5:21 6:-17 8:-88 9:15 10:-10 11:-29
mostly:missing	2:13 4:-19 6:-28 7:25 10:-10
mostly:pledged	0:-10 1:-19 4:-18 5:-13 6:24 7:-22 9:8 11:-15
mostly:prisoners-exchanged	0:-15 2:-13 3:-35 5:-11 6:17 7:-31 9:-16 11:-45
mostly:refugees	6:18 9:-22 11:17
mostly:released	1:-15 2:-38 3:-31 4:15 5:-32 6:-14 8:11 9:-14 11:-25
mostly:returned	0:-17 1:-23 2:-26 3:-15 4:-43 5:14 6:-10 7:-17 8:-22 9:23 10:-22
near:اباد	0:-23 1:-16 2:11 3:-23 4:-44 5:23 7:-34 8:-17 9:-22 10:-21 11:19
near:ابار	5:-18 8:-16 9:11 10:20
near:ابتد	0:34 4:-14 6:-15 10:-18
near:ابتل	1:-25 3:9 7:17 9:-24
near:ابحا	2:-19 4:18 5:8
near:ابرا	3:10 4:-15 6:-22 8:-11 10:27 11:-11
near:ابرز	3:-9 6:-14 7:19
near:ابرش	4:-22 5:-11 6:20 7:-16 10:-18
near:ابري	0:-12 1:-11 2:-27 3:-19 4:-10 5:-28 6:52 7:-21 8:33 9:-27 10:-44
near:ابشي	5:14 6:-13
near:ابعد	0:-13 1:-8 2:-8 3:-17 4:-27 5:-21 6:-11 7:-11 8:58 9:-39 10:-49 11:-28
near:ابلغ	0:14 2:-10 3:-31 4:-27 5:-46 6:-36 7:52 9:-16 10:-24 11:-14
near:ابن	2:-13 4:-12 6:23 7:-14
near:ابنا	0:-43 1:-20 2:-38 3:-31 4:-8 5:-43 6:9 7:18 8:43 10:-50
near:ابنت	0:-8 2:-18 4:-16 5:-11 6:40 7:-18 10:-12
near:ابنه	7:12
near:ابني	2:-17 4:-13 5:-12 6:-45 7:41 8:-9 10:16 11:-8
near:ابو	0:-15 2:23 3:-12 4:-12 5:-11 6:-8 7:-8
near:ابوا	4:-20 5:27 8:-20 10:-15
near:ابوج	0:-12 6:-10 10:13
near:ابيض	2:-8 3:33 4:-8 5:-16 6:27 7:-13 9:-23 10:-8 11:-17
near:اتاح	3:-15 4:-10 5:-11 6:20 7:-13 8:23 10:-12
near:اتجا	3:15 4:-8 8:-15 9:-21 10:10 11:11
near:اتحا	3:-20 5:-8 6:36 7:-22 9:13 11:-12
near:اتشي	1:-10 3:-27 5:-22 6:20 9:12 11:-20
near:اتصا	0:-8 2:-9 3:-8 4:-20 5:-14 7:36 8:-9 10:-9
near:اتصل	0:29 2:-24 4:-26 5:18 6:-14 7:8 10:-32
near:اتفا	0:-32 1:-10 2:-40 3:14 4:-11 5:-19 6:28 7:-29 8:34 9:-9 10:-24 11:-24
near:اتلف	5:22 6:-22
near:اتها	0:14 7:-8
near:اتهم	0:-13 5:13 6:-8 10:-10
near:اتي	3:13
near:اثار	1:-11 2:-21 3:-13 4:-28 7:18 8:-24 10:-27 11:13
near:اثر	0:-30 1:-23 2:-30 3:-23 4:-38 6:-33 7:61 8:-8 10:-22
near:اثره	0:-24 2:-8 4:-21 5:-14 6:23 7:11 10:-14
near:اثقل	5:-10 6:14
near:اثنا	0:22 1:-37 3:-38 4:-15 5:13 7:-10 9:-14 10:-25 11:-31
near:اثنت	0:-14 2:-26 5:34 6:-30 7:-9 8:15 10:-16 11:-14
near:اثني	0:10 1:-27 2:-31 3:-15 4:35 5:-17 6:-10 8:-29 9:-26 10:25 11:-13
near:اثين	5:18 6:-13
near:اثيو	0:-15 3:-47 4:-14 5:-26 6:15 7:-19 8:-8 9:29 10:8 11:-16
near:اجان	0:27 1:-8 2:-11 3:-27 4:39 5:-33 6:-33 7:-30 8:-28 9:-28 11:-26
near:اجبر	3:23 6:-8 7:-12 9:-11 11:-11
near:اجبه	3:11
near:اجتا	0:-14 2:-20 3:24 5:-18 6:-12 7:-20 8:-25 11:-25
near:اجتم	0:-25 1:17 2:-18 3:16 4:-32 5:-17 6:24 7:-21 8:-20 9:-24 10:-15 11:-13
near:اجرا	3:-16 6:10 7:-8 11:16
near:اجرت	4:14 5:13 8:-15
near:اجره	5:9
near:اجري	5:21 10:-9
near:اجسا	0:-17 2:-15 4:-22 6:-31 7:-15 8:27 10:-25
near:اجل	4:25 5:8 6:-11 10:-25
near:اجلا	3:50 6:-23 7:-9 8:-15 9:-28 11:-43
near:اجلت	3:20 6:-21 9:-15
near:اجلو	3:15 6:-9 11:-10
near:اجلي	3:23 5:16 6:-32 7:8 11:-8
near:اجما	0:-9 1:-11 2:-14 4:-16 5:10 7:-26 8:20 9:-30 10:-18 11:-17
near:اجنب	2:13 3:-9 4:14 5:-11 6:9 7:-23 8:-9 10:-11
near:اجنح	0:17 4:-9
near:اجهز	5:-16 6:38 7:-14 8:-8 10:12
near:اجيي	3:17 5:-9 6:-15 9:-13 11:24
near:احاد	4:-11 5:27 6:-29 8:15 10:-13
near:احال	4:15 8:-11 10:-9
near:احتا	5:23 6:-19 10:-8
near:احتج	0:-44 1:-15 4:37 5:-34 7:-59 8:-49 9:-17 10:12 11:-26
near:احتر	0:-9 2:-18 3:41 4:-9 5:10 6:-37 7:-30 10:-10
near:احتس	3:-45 4:-14 5:19 6:-19 9:11 11:16
near:احتف	4:-15 5:31 6:-21 7:-27
near:احتل	1:-8 2:12 3:-17 7:-16 8:-50 9:-8 10:36 11:-12
near:احتم	3:15 4:-8 5:-12 10:-14
near:احد	0:-22 2:-11 3:-25 5:-14 6:40 7:-19 8:-23 9:-38 10:9 11:-28
near:احدا	1:-16 3:16 5:40 6:-29 8:-28 9:-38 10:-23
near:احدث	8:-26 10:26
near:احده	0:25 1:-47 2:-8 3:-14 7:-17 8:-50 9:-43 11:-51
near:احدي	0:-15 2:-24 6:20 7:-17 8:-12 10:18
near:احرق	0:-9 2:-13 3:12 4:-22 7:8 10:-25
near:احزم	5:-11 6:23 7:-12
near:احصا	3:-15 6:32
near:احصت	0:32 2:-23 3:-8 4:-35 5:-20 6:-8 8:-19 10:-43 11:-21
near:احصي	0:25 1:-18 2:-19 4:-36 5:-27 6:26 7:-23 8:-17 9:-17 10:-30 11:-17
near:احكا	0:-12 2:-17 4:-20 6:8 8:31 10:-20
near:احمد	0:-25 1:-13 3:-19 4:15 5:-20 6:-14 7:-8 8:-17 9:-9 10:22 11:-11
near:احمر	0:-15 1:-32 2:26 3:-38 4:-36 5:-26 7:-17 8:23 9:-16 11:-41
near:احيا	0:-35 1:-19 3:-45 6:-12 7:-15 8:-14 9:-30 10:22 11:18
near:احيل	0:-11 2:-14 4:35 5:9 8:-10 10:-32
near:اخبا	6:-13 7:22
near:اختا	0:-15 3:34 5:-15 6:-27 7:-31 11:12
near:اختب	2:-8 6:12
near:اختط	0:72 2:-43 3:-25 4:-47 5:-25 6:-15 7:-18 8:-12 10:-35 11:-11
near:اختف	0:15 1:21 2:-9 3:-47 4:-34 5:-26 6:-30 7:24 8:-10 9:-22 11:-26
near:اختن	0:-10 2:-35 3:-20 5:41 6:-13 7:-28
near:اخذ	0:42 2:-19 3:-17 4:-29 5:-8 7:-27 8:-13 10:-29
near:اخذت	2:-19 3:-17 4:-25 5:-17 6:30 7:-21 8:-14 9:-11 10:-24
near:اخذو	0:70 1:-9 2:-48 3:-37 4:13 5:-42 6:-66 8:-33 9:-20 10:-30 11:-21
near:اخر	0:-14 1:-27 2:-24 3:67 4:-20 5:-43 7:-42 9:-50 10:13 11:-67
near:اخرا	0:-8 2:-24 3:-21 4:-18 7:-9 8:-11 10:27
near:اخرج	0:-30 1:-26 2:-24 3:43 4:-33 6:13 7:-16 8:17 9:-45 10:-35 11:-37
near:اخره	2:-12 3:-12 4:-9 5:-18 6:24 7:-16 11:20
near:اخرو	0:19 1:-15 4:-11 5:-38 6:16 7:16 9:13 10:-35 11:-33
near:اخري	0:-47 1:-47 2:-33 4:18 6:20 7:-25 8:-24 9:35 10:-23 11:-57
near:اخلا	0:-17 3:-8 4:-11 5:-15 6:-24 7:-8 9:-8 10:33 11:-12
near:اخلت	7:-15 10:20
near:اخلو	3:11 10:8 11:-8
near:اخلي	0:13 2:-8 3:21 4:-16 5:-8 6:-30 7:-33 9:-16 10:13 11:-21
near:اخوت	4:-9
near:اخوه	0:-20 2:25 4:-9 5:-10 7:-14 10:-9 11:-18
near:اخي	0:26 4:-10 5:-8 6:-22 7:-16
near:اخير	0:-28 1:-24 2:-12 3:-41 4:-42 5:-43 7:-27 8:-28 9:20 10:35 11:13
near:اداء	3:10 5:-20
near:ادار	0:-28 1:-13 2:-12 4:-38 5:-32 6:20 8:-25 9:-21 10:15 11:18
near:ادام	3:-17 6:24 7:-10 9:-22 11:-8
near:ادت	5:14
near:ادخل	0:-16 2:-11 3:-15 4:-20 5:29 6:-56 7:-19 8:-23 10:29
near:ادرا	5:-13 6:14
near:ادري	0:-13 3:17 4:-13 9:-9 10:15 11:-18
near:ادعا	2:-30 4:-16 6:40 8:-9 10:-27
near:ادلب	0:-12 1:-8 2:-12 3:11 4:-14 5:-16 6:-13 8:-11 9:-25 10:20
near:ادم	0:-9 3:27 5:-8 6:-12
near:ادوي	0:-19 4:-18 6:-11 7:26 10:-17
near:ادي	1:11 2:-25 3:21 4:-37 5:-28 6:29 7:-22 8:-21 9:-25 10:-8
near:اذا	0:-15 1:-14 2:-24 4:-47 5:-19 6:-8 7:24 10:10
near:اذار	5:8 6:-28 7:14 8:-11 10:-16 11:-14
near:اذاع	1:-16 2:-10 3:-8 4:-13 6:31 7:-8
near:اراض	2:-10 3:-18 4:10 5:-8 6:-22 7:-19 8:15 9:22 10:-14 11:-26
near:اراك	1:29 2:-10 3:18 6:-33 9:-13 11:-10
near:اربا	9:13
near:اربع	0:8 1:-49 2:20 3:-30 4:-10 6:-25 7:-8 8:-23 9:-80 10:10
near:اربي	0:8
near:ارتف	0:-22 1:27 2:9 3:-33 5:11 6:-16 7:-43 8:-14 9:-12 10:-16 11:-9
near:ارتق	2:-29 4:16 5:-34 6:28 7:-29 10:-19
near:ارتي	0:-13 2:-22 3:8 4:-21 6:24 7:-9 10:-19
near:ارجح	5:9
near:اردف	2:-12 3:-8 4:40 5:-24 6:-43 7:-18 10:15 11:-15
near:اردن	3:-36 11:12
near:ارض	0:-10 2:-12 4:10 6:11 7:-19 9:-16 11:-15
near:ارضي	1:-9 3:-11 6:18
near:ارغم	3:22 9:-17
near:ارقا	0:-9 2:-9 3:-19 4:14 5:-14 6:9 7:21 8:-8 9:18 11:-18
near:اركا	0:10 1:11 2:-8 3:12 6:-8 7:-13 8:-9 9:-11 10:-11 11:-9
near:ارمي	6:-19 7:9 9:13 10:-8 11:-24
near:ارها	0:-24 2:-29 4:-35 5:12 6:21 7:-15 10:14
near:اروا	0:-9 1:-19 2:-12 3:-29 4:-9 6:39 7:-20 9:-11
near:ازرق	0:10 3:-26 4:-11 5:-8 10:-10 11:10
near:ازمه	9:11 11:-13
near:ازهق	3:-16 6:31 9:-8
near:ازوف	0:-13 3:-9 4:-30 5:-13 6:-23 7:-8 8:34 10:-30
near:ازيد	6:25 9:-8
near:اساب	2:-23 4:-27 6:-23 7:-10 8:31 9:-11
near:اساس	0:28 3:-8 4:-15 6:-25 7:-9 10:-18
near:اسبا	0:-14 1:-13 3:-8 6:39 7:-13 10:10
near:اسبو	1:-53 2:-8 4:-42 5:-12 7:-32 8:-13 9:27 11:-18
near:استا	0:13 10:-10 11:9
near:استب	6:9
near:استج	4:-11 10:11
near:استخ	2:-20 3:-17 4:-16 5:-12 6:53 7:-9 8:-8
near:استد	5:10
near:استر	0:-14 3:-8 4:-13 5:-9 7:-11 10:-37 11:35
near:استش	0:13 1:-11 2:-13 3:-22 4:-32 5:15 6:33 7:-50 8:-20
near:استض	0:-14 3:43 5:-15 6:-26 7:-31
near:استط	3:-33 4:-18 5:10 6:16 7:-12 9:10 10:-9 11:-21
near:استع	0:-28 1:-14 2:-41 3:-35 4:-30 5:-43 6:-58 7:-41 8:24 9:-29 10:11 11:64
near:استغ	6:10
near:استف	11:9
near:استق	0:-31 1:-31 2:-22 3:13 4:-23 5:21 6:-22 7:-34 8:-17 10:-20
near:استل	2:-14 3:-9 4:-12 6:24 8:15 9:-11 10:-15
near:استم	0:-19 1:14 2:-22 7:-19 8:10 9:-20
near:استن	0:-18 1:-10 3:-33 4:-23 5:41 6:-9 7:29 8:-17 9:-22 10:-26 11:-41
near:استه	3:-17 4:-9 5:15 6:11 7:-9
near:استو	0:-15 4:24 7:-10
near:استي	4:16 6:-15 7:-13
near:اسر	0:-24 1:-19 2:24 3:21 4:39 5:-46 6:-82 8:15 9:-53 10:-25 11:-32
near:اسرا	0:26 1:-27 2:35 3:-13 5:-38 6:-58 7:-55 9:-33 11:-32
near:اسرت	0:40 1:-9 2:-29 3:-21 4:19 5:-43 6:-33 7:-53 8:16 9:-12 10:-48 11:-14
near:اسره	0:-34 1:-12 2:-28 3:23 4:8 5:-27 6:-27 7:16 8:-29 11:-33
near:اسرو	0:28 2:-32 3:-10 4:19 5:-21 6:-30 7:-36 8:13 10:-41
near:اسري	0:-35 1:-13 3:-25 5:-42 6:-12 7:-32 8:26 9:-9 10:-14 11:-35
near:اسط	1:16 5:-11 6:-13
near:اسعا	0:-10 2:-18 3:-12 4:-23 5:24 6:12 7:-21 10:-32
near:اسعد	5:12 9:-12
near:اسعف	4:-8 5:27 6:-16 7:-11 10:-11
near:اسفر	0:-11 1:-13 2:-12 3:-12 4:-8 5:12 6:44 7:-14 10:-8
near:اسكن	6:-9 11:16
near:اسلا	0:-22 1:-15 2:-16 3:-39 5:-30 6:52 7:-29 8:-12 9:-52 10:-31 11:49
near:اسلم	5:-15 6:19
near:اسم	1:14 3:-27 4:-19 5:-11 6:-9 7:15 8:19 9:-18 11:-21
near:اسما	1:-22 2:-40 4:-40 6:-18 7:22 8:-23 9:-24 11:11
near:اسمه	0:-32 1:24 2:16 3:-33 4:21 6:-41 7:-34 8:-16 10:-12
near:اسها	6:10
near:اسوا	3:-15 6:21
near:اسير	0:-33 2:8 4:-13 5:-11 6:-13 7:-20 9:-8 11:-9
near:اسيو	5:23 6:-19
near:اشار	0:-10 1:11 2:-13 3:20 4:11 5:-11 6:13 7:-22 8:9 9:-27 10:-37 11:-33
near:اشتب	0:-8 1:-8 2:-12 3:10 4:-12 5:8 6:22 7:-15 9:-9 10:-15 11:-9
near:اشتع	5:21 6:-18 7:-8
near:اشخا	0:-17 1:23 2:-16 4:-30 6:13 7:-18 9:-12 10:-23 11:-13
near:اشد	3:13
near:اشلا	5:-12 6:28 7:-14
near:اشمو	5:-20 6:23
near:اشهر	0:14 3:-18 4:-33 5:-17 6:11 7:-42 8:-14 9:22 10:11 11:-34
near:اشيع	6:13
near:اصاب	2:-54 3:-24 4:-55 5:59 6:-19 7:-39 8:-34 9:-30 10:-40 11:-38
near:اصبح	0:-9 4:-23 6:17 10:24
near:اصحا	2:-30 3:-11 4:-21 5:-12 6:16 7:8 8:27 10:-13
near:اصطد	6:13
near:اصطن	4:-11 5:21
near:اصغر	0:38 1:-8 2:-17 3:-10 4:-48 5:-33 6:-24 7:-20 8:26 11:-11
near:اصفر	2:-14 6:19
near:اصل	0:13 1:-12 2:25 3:10 4:24 5:-40 6:-44 7:-51 8:-53 9:-18 11:-13
near:اصلا	3:22 11:-14
near:اصلي	5:-9 9:-14 11:15
near:اصيب	0:-32 1:-52 2:-28 3:-57 4:-38 5:74 6:-24 7:-48 8:-40 9:-32 10:-50 11:-46
near:اضاف	0:-31 1:-41 2:12 3:-8 4:-18 5:-8 6:9 8:-32 9:-13 10:13 11:-33
near:اضرم	0:12 6:-18 7:17 10:-12
near:اضطر	3:42 5:-11 7:-10 9:-10 11:-31
near:اضيف	4:-10 6:-21 7:27 10:-8
near:اطار	4:-14 6:8 8:18 10:-21
near:اطبا	0:45 1:-28 3:-42 4:-42 5:-15 7:-47 8:-25 9:-23 10:-12 11:-24
near:اطرا	1:-10 2:-13 3:-28 4:-34 5:52 6:-28 7:-31 9:-14 10:-30 11:16
near:اطفا	0:-33 1:9 2:-80 4:-11 5:15 6:-12 8:-60 9:-23 11:9
near:اطلا	0:-38 1:17 2:-58 3:-32 5:15 7:-33 8:-56 10:33 11:-20
near:اطلس	1:-9 6:12
near:اطلق	1:-13 2:-17 3:-31 4:-14 5:-35 6:-50 7:-44 8:10 9:-16 10:37 11:-32
near:اطمي	3:-20 5:14 6:-18 8:-17 10:19
near:اعاد	0:-19 1:-12 2:-52 3:-50 4:-12 5:-31 6:29 7:-49 8:-16 9:9 11:25
near:اعاق	5:26 6:-29 11:20
near:اعتب	5:-9 7:11
near:اعتد	4:-8 5:22 6:-19
near:اعتر	0:10 4:-13 6:27 7:-11 8:8 10:-17
near:اعتق	0:-28 1:-9 2:-17 3:-26 4:-35 5:20 6:-29 8:30 9:-13 10:14
near:اعتم	3:-9 5:-9 7:11
near:اعد	0:-9 1:-9 3:-24 6:26 7:-9 9:21
near:اعدا	2:18 4:-10 5:-18 8:19 10:-18
near:اعدت	0:-30 2:-19 4:9 5:-19 6:22 7:-17 8:-21 9:-16 10:-28 11:-8
near:اعدم	0:-26 1:-10 2:72 3:-20 4:-42 5:-26 6:-48 7:-17 8:-13 9:-8 10:-25
near:اعرف	0:24 4:-24 5:-11 6:-22 7:15 10:-16
near:اعصا	1:-9 3:20 5:-32 6:18 9:-11
near:اعقب	2:-15 10:14
near:اعلا	0:-12 1:-19 4:-29 5:-27 6:15 7:-10 10:16 11:-8
near:اعلن	0:-58 1:-28 2:13 3:-41 4:-75 5:14 6:8 8:-20 9:-19 10:10 11:-9
near:اعلي	0:-30 1:22 2:-10 4:-24 5:-21 7:19 8:-13 9:-28 10:-20 11:-15
near:اعما	0:8 2:-15 3:11 4:-16 5:16 6:44 7:-40 9:-30 10:-16 11:-18
near:اعوا	0:8 5:14 6:-11 7:-9
near:اعيد	0:17 2:-24 4:-51 5:-34 7:-47 8:-19 9:-39 10:33 11:18
near:اغاث	0:-14 4:16 5:19 6:21 7:-26 9:-22 10:-13 11:-14
near:اغتي	0:-25 2:-13 4:-8 6:28
near:اغذي	0:-21 2:41 4:-8 5:11 6:-28 10:-21
near:اغرق	0:-10 2:-9 4:-12 5:-31 6:37 7:-18
near:اغسط	0:18 3:-8 5:-37 7:-32 8:-19 9:-24 10:20
near:اغلا	6:17
near:اغلب	0:18 4:-15 5:-8 7:14 9:-11 10:-21 11:-15
near:اغنا	4:-8 6:12 7:-9
near:افاد	0:-14 1:-15 2:19 4:-41 6:-17 8:21 9:-24 11:-29
near:افار	6:-16 7:15
near:افتت	3:-8 6:12
near:افرا	0:-9 1:-18 2:-42 3:-15 5:9 7:-29 8:21 9:-11 11:-23
near:افرج	0:-8 2:-14 3:-16 5:-15 6:-14 7:-42 10:19 11:-25
near:افري	0:-9 3:-18 4:31 6:-10 7:-15 10:-10
near:افضت	10:13
near:افغا	0:-9 1:-9 3:-40 5:-11 6:11 7:-16 10:-12 11:28
near:افقت	2:-27 4:-18 6:29 8:-8 10:-29
near:افلت	0:-16 2:-10 4:-16 6:-9 10:24
near:اقار	0:-26 1:-22 2:-8 3:8 4:-21 5:-24 6:-20 7:37 8:-9 9:-29 10:-28 11:-28
near:اقال	3:31 6:-9 9:-10 11:-23
near:اقام	6:-8 11:14
near:اقتا	0:21 1:-8 2:-26 3:-18 4:-30 5:-16 6:22 7:-37 8:-33 9:-10 10:-14 11:-13
near:اقتح	2:-14 4:15 5:36 6:-28 10:-20
near:اقتر	3:11 9:-10
near:اقتص	1:21 5:-9 6:-8 7:-19 11:-12
near:اقتل	3:13 11:-10
near:اقتي	0:64 2:-19 3:-24 4:-53 5:-37 6:-37 8:-25 9:-11 10:-49 11:-14
near:اقدا	2:-16 3:10 4:11 7:-21 8:-20 9:-14 10:14 11:-12
near:اقر	3:-8 4:10 6:13 10:-10
near:اقرب	0:-9 3:9 5:-10 6:12 7:-25 9:-13 11:20
near:اقرت	11:12
near:اقصي	2:-17 4:-11 6:-14 8:-12 10:10
near:اقل	0:-14 4:20 5:-15 6:-34 7:41 8:-38 10:-32 11:-28
near:اقلت	4:-9 8:16 10:-12
near:اقلي	1:-18 2:-29 4:-45 5:-15 6:9 7:-52 8:-12 9:27 10:-22 11:-10
near:اقيم	3:27 6:16 10:-15 11:-27
near:اكبر	0:-16 1:-10 2:-12 3:-22 4:-17 5:-35 6:28 7:-24 8:29 9:-9 10:-28 11:-13
near:اكتم	2:-13 8:22 10:-23
near:اكتو	0:30 2:-10 3:-15 4:-28 5:-26 6:-10 7:-18 11:-32
near:اكثر	0:31 1:-58 2:-53 3:-19 5:-31 6:14 7:-49 8:-48 10:-10 11:15
near:اكد	3:-15 5:11 6:-15 7:-22 8:15
near:اكدت	0:-27 2:-16 3:-9 4:-16 7:-18 10:25
near:اكس	0:-10 2:-12 4:-24 5:28 6:-20 8:-10 10:-19
near:اكست	3:-9 9:-11 11:23
near:اكسي	5:28 6:-29
near:اكلي	0:11 3:-13 6:25
near:اكوا	0:-8 2:-27 5:-9 6:48 7:-11 10:-11
near:اكوب	0:12
near:الا	0:-15 2:-24 3:-19 4:-11 5:-18 7:-68 8:-8 9:-35 10:31 11:25
near:الاب	3:-10 4:-15 6:22 7:-16
near:الاف	0:-40 1:-28 2:-14 4:22 5:-23 6:-20 8:-28 11:-15
near:الام	0:-12 3:9 4:-23 7:-29 10:-9
near:الان	0:-24 1:-36 2:-11 3:26 4:-56 6:-18 8:22 10:13 11:-34
near:التي	0:17 2:-24 5:-19 6:16 7:19 8:-51 9:-53 10:-55 11:-21
near:الجو	4:-14 6:10 10:13
near:الحي	2:-17 3:15 5:31 6:-13 7:-14 11:-8
near:الخط	0:14 2:-15 4:-8 5:-9 6:17 7:-10
near:الدم	6:10
near:الذي	1:23 2:-12 3:-45 4:9 5:-17 6:-35 7:-28 9:-22 10:-15 11:17
near:السن	0:-21 2:-8 4:-24 8:28 10:-10 11:-9
near:الصف	4:-8 8:-21 10:19
near:الطب	0:-9 3:-15 4:-18 5:-18 6:38 7:-17 9:-8 10:-14 11:-8
near:الغا	0:-15 2:-8 3:-20 4:-14 5:49 6:-44 7:-26 8:-11 9:-13 10:-18 11:16
near:الف	1:-36 2:-51 3:-19 5:-40 6:21 7:10 9:45 10:-13 11:-31
near:الفا	0:-31 1:-25 2:-28 3:14 4:-22 5:-32 6:-14 7:-56 9:27 10:-61
near:القت	0:-8 1:-8 2:-9 5:15 6:-24 10:21
near:الله	0:-13 2:-12 6:24 7:-23 8:17 10:-29
near:الما	6:17 8:-13
near:اله	2:-8 3:31 4:-8 5:-25 7:-36 8:25 9:-34 10:-29 11:-24
near:الي	0:-53 1:-55 2:-49 3:-15 4:-44 6:-13 7:-48 9:39 11:42
near:اليه	0:-24 1:-11 2:-25 4:30 7:-38 8:-15 9:-22 10:-39 11:11
near:اما	0:-19 1:-42 2:-62 3:-52 4:19 5:9 7:9 8:18 10:-18 11:-27
near:امات	6:9
near:امار	0:49 2:-20 4:-45 6:-28 8:-16 11:-15
near:اماك	2:-9 3:17 6:-19 7:9 9:-12 10:19 11:-19
near:امام	0:-29 1:-22 2:40 5:-34 6:9 7:-33 8:-24 9:-14 10:-37 11:-20
near:امبر	3:-20 6:-8 9:24 11:-11
near:امبو	5:10
near:امتا	0:-16 2:-10 3:-11 4:26 5:-9 6:-26 8:-22 10:17 11:-10
near:امتد	1:14 7:-14 8:-8 11:-13
near:امتع	0:-8 5:29 6:-38 9:-12 10:-10 11:24
near:امر	0:-25 4:27 5:-10 6:23 7:-17 10:-19
near:امرا	0:-8 1:13 2:-46 3:-29 7:-21 8:-22 10:15 11:-24
near:امس	0:-37 1:-10 2:12 4:-47 6:-22 7:12 8:-16 10:-35 11:17
near:امطا	5:-19 6:27 7:-19 9:-10
near:امل	3:-13 5:16 6:-28 7:9 11:20
near:امم	0:23 1:-8 2:-26 4:-15 5:-21 6:36 7:-21 8:-34 10:-45 11:10
near:اممي	2:-30 3:-20 4:26 5:-9 6:20 7:-11 9:19 10:-28 11:-15
near:امن	1:-22 3:-41 5:-24 6:15 7:-21 9:-14 10:20 11:-12
near:امنه	3:24 11:-14
near:امني	0:9 1:-8 4:19 6:-30 8:-20
near:امها	0:-56 1:-14 2:21 3:-19 4:12 5:-22 6:15 7:11 8:-37 9:-12 10:-27 11:-15
near:اموا	0:-20 2:-16 4:23 6:-25 7:-8 10:11
near:امي	3:-21 5:-31 6:36 7:-8 10:-8
near:امير	1:-9 2:-8 5:8 7:-8 11:12
near:امين	0:-18 2:-26 4:35 5:12 8:-20 10:-10
near:انا	0:17 1:-12 2:-20 3:-36 4:-24 5:-36 6:22 7:14 8:-8 9:-14 10:-25
near:انبا	0:9 2:-10 3:-12 4:-13 5:-15 6:28 7:-25 8:-19 9:-14 10:-14 11:14
near:انت	0:9 1:-13 2:-17 3:-21 4:-29 5:-24 7:12 8:-11 9:-8 10:14 11:-15
near:انتح	6:12
near:انتخ	3:-11 9:12
near:انتش	0:-27 1:-18 2:-34 3:-28 4:-31 5:-41 6:65 7:-13 9:-13 10:-22 11:-9
near:انتص	5:-10 6:15
near:انتظ	2:-14 4:-12 8:-18 10:22
near:انتق	0:-18 2:14 3:13 4:14 5:-22 6:-23 7:-17 8:-14 9:-10 10:-15
near:انتل	0:13
near:انته	0:-17 1:-9 3:26 4:-29 5:10 6:-11 7:-18 9:-10 10:-21 11:-11
near:انتي	3:-9 8:-24 11:10
near:انحا	0:-25 4:28 10:-13 11:-8
near:انحس	3:-25 6:-9 11:32
near:انخف	3:16 5:20 6:-16 9:22 11:-38
near:اندر	2:-8 3:31 8:-16 9:-9 11:-8
near:اندل	0:-19 1:-18 2:-21 4:12 5:25 6:8 7:-24 8:-9 9:-30 11:-21
near:اندو	0:18 4:-8 7:13 10:-19
near:اندي	3:-9 11:16
near:انذا	0:-9 2:-14 3:-15 4:-24 5:-26 7:28 8:-10 9:-9 10:-11 11:-25
near:انزا	6:16
near:انزل	0:30 2:-11 3:-11 4:-13 5:10 6:-8 7:-9 8:-10 10:-16
near:انسا	0:-40 1:-20 3:-13 4:20 5:-27 7:24 8:-39 9:-34
near:انسح	0:21 3:-18 5:-13 6:-32 7:-13 8:-9 10:-13 11:-15
near:انصا	4:12 10:-9
near:انضم	0:-9 4:20 6:-11 10:-10
near:انطل	6:11
near:انعا	3:-11 5:24 6:-16
near:انفا	2:-15 3:-17 5:-52 6:49 7:-23 10:17
near:انفج	0:-11 2:-19 3:-10 4:-14 5:8 6:12 7:-9
near:انفس	6:9
near:انفص	1:-14 3:-14 4:-10 5:-8 6:-14 7:27 9:-10 10:-13
near:انقا	1:-17 2:-47 3:-15 4:-47 6:58 8:-20 9:-13 10:-29 11:-39
near:انقذ	2:-15 3:25 4:-10 6:21 7:-31 10:-15
near:انقط	0:-12 1:-8 2:-8 3:-13 4:-35 6:20 7:14 8:-9 10:-11 11:-9
near:انقل	0:-10 1:-12 2:-14 3:-19 4:-31 5:24 6:13 7:-26 8:-13 9:-13 10:-19 11:-10
near:انه	0:-44 1:19 2:-50 3:-37 4:18 5:-41 6:33 7:-9 8:9 9:-18 10:-19 11:-19
near:انها	1:-35 2:-15 3:18 5:-12 7:-43 8:13 9:-33 10:-32
near:انهم	1:-15 2:-8 3:-8 4:62 5:-20 6:-13 7:-37 8:-24 10:-24 11:-29
near:انهن	0:-14 2:18 4:9 6:-35 7:-13 10:-15
near:انهي	1:-13 4:-8 5:-16 6:28 9:-31 11:16
near:انوا	6:14
near:اهال	0:-38 1:-29 2:-9 3:33 4:-26 5:-13 6:22 7:-28 8:-23 9:-8 10:-25
near:اهل	0:8 5:-10 6:9 7:-17 9:-20
near:اهله	0:-30 1:-11 4:-53 5:-31 6:29 7:-34 8:-34 9:-31 10:52 11:-34
near:اهلي	0:-9 1:-10 4:-8 5:26 6:-10 7:-32 9:-19 10:-8 11:16
near:اوان	6:11
near:اوتش	5:-8 7:-9 9:-12 11:15
near:اودت	0:-8 1:-9 2:-23 3:-24 5:-10 6:41 9:15 10:-8 11:-12
near:اودع	0:-25 3:-17 4:29 5:13 8:-18 10:-26 11:-9
near:اودي	0:-14 1:-16 2:-26 4:-19 6:35 7:-20 8:12 9:-15 10:-18 11:-19
near:اورد	0:-12 1:-11 3:-28 4:12 5:-17 11:15
near:اورو	0:15 2:11 4:-27 5:8 10:-23
near:اوسط	3:13
near:اوسك	3:8
near:اوضح	0:-41 1:-14 3:25 4:9 5:-10 6:18 7:-33 9:-16 10:-28
near:اوغن	0:-10 2:-12 3:-27 4:-15 5:-9 6:12 9:39 11:-18
near:اوفي	6:-16 7:-15 9:20 11:-15
near:اوقع	0:-18 1:-14 2:-15 3:17 4:-10 5:25 7:-24 8:-11 9:-16 10:-20
near:اوقف	0:55 2:-19 3:-18 4:-41 6:-20 7:-16 8:-14 9:-8 10:-22
near:اوكر	0:-29 2:-36 4:-35 5:10 6:13 7:-33 8:33 10:-45
near:اول	2:18 3:-52 5:-17 7:-38 9:9 10:-19
near:اولا	0:-28 2:-14 3:-11 4:-22 6:26 7:-17 8:22 10:12
near:اولو	0:18 4:-15 10:-8
near:اولي	0:-40 2:-64 3:-36 4:-28 5:29 7:-60 8:8 10:26 11:-21
near:اونر	2:-9 3:29 6:20 9:-28 11:-9
near:ايات	2:-12 3:17 4:-11 5:8 6:-19 8:-13 10:11
near:ايار	11:12
near:ايام	0:18 4:-22 5:-9 6:-22 8:8 9:13 10:-17 11:-23
near:ايتو	3:-12 6:16
near:ايدي	0:-36 1:-9 3:-15 4:11 5:37 6:-20 8:-11 10:-39
near:ايرا	0:29 1:-16 2:-10 4:-37 5:-41 6:27 7:-13 8:-19 10:-21 11:12
near:ايرل	0:-20 4:15
near:ايرو	0:-36 2:-29 4:-19 6:27 10:10
near:ايزي	2:-15 3:-24 4:-21 5:-8 7:-21 8:-13 9:-12 10:18 11:8
near:ايضا	2:-40 3:-8 4:23 7:-22 10:-28 11:-19
near:ايطا	1:16 3:-9 5:13 6:-24 7:-9
near:ايغو	6:8
near:ايل	0:-9 4:16 7:-10 10:-11
near:ايلا	5:25 6:-19 7:-11
near:ايلو	0:-17 2:-20 3:13 4:17 6:-9 7:-10 8:-17 9:-30 10:15 11:8
near:اين	3:-20 4:-14 5:-15 6:-30 7:19 10:20
near:ايه	0:-10 1:-11 2:-33 3:-32 4:-24 5:-42 6:58 7:-8 8:-18 9:27 10:8
near:ايوا	0:-13 2:-9 3:20 4:-26 5:-42 6:20 7:-23 8:-28 9:-31 10:-34 11:16
near:باب	2:-8 6:21 7:-8
near:بابن	0:-9 2:23 3:22 4:-30 5:-12 6:-12 8:-13 9:-14 10:-20 11:-18
near:بابي	0:21 4:-16 6:-11 8:-20 10:12
near:بات	4:10 5:10 6:-13 11:-8
near:باتج	3:34 6:-9 9:-15 10:-18 11:-18
near:باتو	3:44 6:-16 7:-9 9:-35 10:-16 11:-12
near:باجو	5:-24 6:27 7:-11
near:باحت	0:-15 4:37 6:-26 7:-10 8:-11 10:-14
near:باحث	3:-11 4:-10 5:-9 7:14
near:باحه	3:23 6:-32 7:27 10:-11
near:باخت	0:11 2:-8 3:-9 4:-10 5:32 6:-23
near:بادر	4:-23 5:18 6:-16 8:15 10:9
near:بادو	5:-10 7:14
near:بادي	6:16
near:بارا	3:14 9:-10 11:-10
near:بارب	3:13 6:-18
near:بارز	6:13
near:بازا	3:-18 9:19
near:باسا	0:-17 2:-10 3:-24 4:37 5:-14 6:-30 7:-14 8:-11 10:-18
near:باست	3:-8 4:-25 6:16 7:-14 9:-8 10:23
near:باسم	0:-10 1:-17 2:-15 4:10 6:19 7:-32 8:-46 9:-31 11:-18
near:باشر	4:-8 6:-11 8:29 10:-35 11:-16
near:باصا	5:-20 6:24
near:باطل	4:23 10:-14
near:باطن	4:-11 5:-13 6:32 7:-10
near:باع	10:10
near:باعا	2:-13 3:-13 4:26 5:15 6:-17 7:-23 10:-30 11:-13
near:باعه	5:-8 6:16
near:باعي	3:-8 5:11
near:باغت	6:12
near:باقل	0:-8 2:-13 5:-9 6:22 7:-15
near:باقو	0:-22 1:-15 3:12 4:36 5:-11 6:-21 7:-20 8:-18 9:-53 11:-31
near:باقي	0:-58 1:-9 2:-24 3:9 4:-30 5:29 6:18 7:-45 8:13 9:-10
near:باكث	5:25 6:-22
near:باكس	0:-30 1:-16 2:-28 3:-8 5:-30 6:52 7:-32 8:-14 10:-36
near:بالغ	0:-10 4:-19 5:24 7:-19 9:-17
near:بالم	3:15
near:باما	0:19 2:-20 6:-23 7:11 8:-9 10:-14
near:بان	0:-19 1:-31 3:-51 4:24 5:-16 6:-33 7:19 10:12
near:بانت	0:-9 4:-13 5:-26 6:33 7:-18
near:بانخ	0:-12 1:-11 5:19 6:16 9:-10 11:-19
near:باند	0:-19 3:15 6:19
near:بانف	2:-14 4:-10 5:19 7:8 10:-11
near:بانق	1:12 5:-9 6:-11
near:بانك	3:-17 6:-26 7:-11 8:19 11:-15
near:بانه	0:-18 1:-12 2:9 3:13 4:8 5:-14 6:15 7:-29 8:-11 10:-26 11:-20
near:باني	5:-13 6:21
near:باها	2:10 6:-16 7:10
near:باي	3:21 6:-14 11:-8
near:بايد	0:-13 3:-9 5:-23 6:11 7:20 10:-10
near:بايع	0:-17 2:-15 3:-8 4:-20 5:23 7:-15 10:-18
near:ببشا	5:-13 6:15
near:ببلد	5:-8 6:11
near:بتر	5:27 6:-20 7:-9
near:بترت	3:-16 4:-18 5:62 6:-41 7:-34 8:-15 10:-18 11:-9
near:بتنظ	10:13
near:بتهم	0:-16 2:14 4:11 6:-15 8:-12
near:بثلا	3:-8 5:-11 6:29 7:-8
near:بجرا	0:-8 2:-8 4:23 5:-48 6:35 7:-18
near:بجرو	2:-14 3:-10 4:-16 5:29 6:-10 7:-11 10:-21
near:بجزي	0:19 10:-17
near:بجنو	0:-11 4:18 5:-25 7:-16
near:بحار	0:-16 2:-11 4:-11 6:-24 7:13 8:-21 10:27
near:بحاف	6:13 7:-13
near:بحال	5:8
near:بحبس	6:13 7:-9
near:بحث	0:-9 1:-17 2:-11 3:-15 4:13 5:-31 6:-42 7:51 10:-32
near:بحثا	7:17
near:بحر	0:-22 1:19 2:-18 3:-41 4:-39 5:-39 6:12 7:23 8:-12 9:-33 10:-19 11:-35
near:بحرو	0:-8 5:15 7:-9
near:بحري	3:-8 4:14 5:-13 6:19 7:-28
near:بحسب	0:-8 1:-64 2:38 3:-25 4:-15 6:-17 8:-25 9:23 10:-11
near:بحلو	0:12 3:31 4:-17 6:-23 8:11 9:-17 10:-15 11:-16
near:بحي	3:-9 5:-25 6:33
near:بحيا	0:-19 1:-16 2:-9 3:-30 4:-10 5:-10 6:63 7:-20 11:-17
near:بحير	0:-11 2:-19 3:13 4:21 5:-14 9:-10 10:-18 11:-27
near:بختو	3:-10 6:24
near:بخسا	0:-9 4:12 5:-8
near:بخير	2:-14 4:28 6:-18 8:-10 10:-21
near:بدء	0:-20 1:-17 2:32 4:-44 5:-32 6:8 7:-26 8:-23 10:-43 11:-39
near:بدا	3:-25 6:-9 10:-11 11:24
near:بدار	3:28 5:-10 6:-24 9:-10
near:بداي	0:-11 1:-21 2:-26 3:-17 4:18 5:-12 6:14 10:-34 11:-11
near:بدوي	3:32 5:-12 6:-14 11:-28
near:بديل	3:25 5:-11 6:-22 7:-21
near:بذلك	0:-13 2:-18 3:-21 4:15 5:-24 6:33 7:-23 8:-9 9:-14 10:-15 11:9
near:برا	3:12
near:براد	5:8
near:برام	11:12
near:برتب	0:-16 2:-36 3:-8 4:40 5:-24 7:-22 8:-8 10:-20
near:برتر	3:-8 4:21 5:-8 6:-15 7:-10
near:برد	2:-9 5:-11 6:33 7:-15
near:بردا	2:-11 6:23
near:برس	0:17 2:-28 3:10 5:-25 7:-32 8:-21 11:-10
near:برصا	2:-11 4:-23 5:27 7:-16 10:-19 11:-11
near:برعا	4:-13 8:28 10:-16
near:برفق	0:10 2:-12 3:-10 4:10 7:-18 8:-23 10:11
near:برلم	2:20 3:-8 4:-22 5:-14 6:10 7:-26 8:-15 10:-13
near:برنا	0:-31 1:-13 2:49 3:-24 6:-34 8:-11 9:-14 10:-41 11:26
near:برنس	3:9 7:-10
near:بري	2:-13 4:9 6:9
near:بريج	5:-12 6:15
near:بريف	6:27 7:-18 9:-15 11:8
near:بريه	3:23 5:-8 8:-9 11:-36
near:بزيا	0:16 1:-15 3:-13 5:-11 6:20 9:-15 10:-16 11:12
near:بسبب	0:-21 1:-22 2:-29 3:20 4:-11 5:22 6:-31 7:8 8:-13 9:-12 10:19 11:-32
near:بسته	4:-16 5:24 6:-17 7:-16
near:بسجن	2:8 6:9
near:بسقو	4:-8 6:37 7:-15
near:بسوه	6:11
near:بشاح	6:11
near:بشان	6:9
near:بشري	0:12 10:-10
near:بشظا	2:10 4:-11 5:46 6:-41 7:-8 10:-10
near:بشظي	4:-16 5:27 6:-26
near:بشما	0:14 3:12 10:-13
near:بشها	5:14
near:بصا	11:13
near:بصحه	0:-10 2:-12 4:-23 5:33 6:-22 7:-10 8:-12 10:-20
near:بصرف	3:11 6:-9
near:بصعد	2:34 3:-16 5:-17 6:-12
near:بصفا	3:-11 5:25 6:-18
near:بصنع	2:8
near:بصور	3:16 11:-11
near:بضرب	6:12
near:بضعه	3:-27 5:-12 6:-10 9:28 11:-17
near:بطاق	0:-12 2:-16 3:-28 6:17 9:27 10:-12 11:-15
near:بطان	4:21 8:-8 10:-20
near:بطاي	2:-9 5:19 10:-10
near:بطلق	0:-8 1:-15 2:-16 3:-21 4:-23 5:59 6:-39 7:-16 8:-8 9:-14 10:-24
near:بعام	4:-13 5:-17 6:31 7:-8
near:بعثا	4:11 10:-9
near:بعثه	1:9 3:-22 5:-21 6:9 7:-18
near:بعد	0:26 1:-26 2:-11 3:-12 4:-35 5:-22 6:-31 7:15 8:12 9:-32 10:19 11:-24
near:بعدم	0:-9 1:-25 2:-18 3:12 4:-17 5:31 6:-24 7:-36 8:-23 10:14 11:-13
near:بعض	6:12
near:بعضه	1:-9 2:-11 3:28 4:16 6:-10 7:-15 9:-16 10:-34 11:-20
near:بعلب	6:18 7:-8
near:بعمل	0:35 1:-20 3:-20 4:-13 5:-10 6:-25 7:-8 8:-19 10:-10 11:-16
near:بعنو	6:9
near:بعيد	3:-15 9:21 11:-12
near:بعين	5:-29 6:33
near:بغدا	5:18
near:بفضل	8:10
near:بفعل	3:20 4:-18 6:9 11:-19
near:بفقد	3:-11 4:-11 6:19 9:13 10:-9 11:-12
near:بقاء	0:-8 3:22 5:-8 7:-21
near:بقاع	6:9 9:-13 11:13
near:بقاي	1:-11 2:23 3:13 6:-22 8:-9 9:-12 10:-9 11:-13
near:بقتل	0:-14 2:-8 5:13 6:12 7:-10 8:-9 10:-28
near:بقذي	0:-9 2:-9 4:-14 5:-28 6:39 7:-18
near:بقري	0:18 4:-14 6:-18 10:11
near:بقصف	2:29 4:-21 5:-14 6:-35 7:-11 8:-18 10:22
near:بقوا	3:-12 5:16 6:-15 9:12
near:بقوه	5:-9 6:11
near:بقي	0:-10 1:-19 4:-8 6:-34 7:29 8:-17 9:14 10:-27 11:-52
near:بقيه	1:19 2:15 4:-52 5:-20 6:-50 7:18 9:-32 10:28 11:-36
near:بكام	3:-13 4:-16 5:-17 6:36 7:-16
near:بكسر	2:-20 4:-10 5:-12 6:-10 10:30 11:-10
near:بكسو	5:28 8:-10 10:-12
near:بلا	0:-34 1:8 2:-27 4:-10 5:19 7:-14 8:-14 9:9 10:-8 11:-34
near:بلات	0:10
near:بلاد	0:24 1:-18 2:-61 3:-29 4:-30 5:-19 6:38 7:9 9:-15 10:-32 11:32
near:بلاز	5:8
near:بلاغ	0:12 3:-18 4:-10 6:-10 7:27 11:-8
near:بلح	2:-12 3:-13 5:13 6:21 7:-10 8:-19
near:بلحظ	4:-17 7:-11 10:25
near:بلد	3:16 6:10 9:11 10:-12 11:-28
near:بلدا	2:-9 4:-12 5:-8 7:-24 10:-13 11:18
near:بلده	0:26 1:-14 2:-33 4:-37 6:-33 7:13 8:-44 9:-12 10:-12 11:13
near:بلدي	1:-12 2:-14 3:9 5:-27 6:34 7:-39 8:-8 10:-17 11:-16
near:بلغ	0:-32 2:-22 4:-9 6:-24 7:-11 9:-50 10:15 11:19
near:بلغت	0:-30 1:-9 2:-19 3:22 4:-19 5:27 7:-19 8:-11 9:-16 10:15 11:-8
near:بلغم	5:15 6:-12
near:بلوش	0:11 2:-32 10:-16
near:بلوغ	7:11
near:بليد	5:15 6:-15
near:بليغ	5:24 6:-10
near:بما	7:10
near:بمتو	9:12
near:بمحا	3:-10 5:-15
near:بمدي	6:12
near:بمست	3:-24 4:-18 5:67 6:-46 7:-40
near:بمسي	1:26 6:-32
near:بمشا	6:-10 7:10
near:بمعد	3:-13 11:26
near:بمقا	6:28 7:-13
near:بمقت	0:-25 4:-30 5:11 6:26 7:-28 10:-16
near:بمن	3:-9 5:18
near:بمنط	4:-26 5:17 7:10 10:-18
near:بموج	0:-14 2:-10 3:-17 4:-30 7:-8 8:44 10:-21
near:بناء	5:20 6:13 10:-12 11:-12
near:بنات	0:22 3:-10 4:-9 5:-11 10:-15
near:بناي	3:27 5:-21
near:بنت	3:22 5:-12 9:-12 11:-8
near:بنجا	3:-10 11:17
near:بنحو	10:9
near:بنغا	2:28 6:-28
near:بنغل	3:-37 7:9 9:38
near:بنفس	0:-14 2:-8 3:-24 5:-33 6:48 7:-13 10:-11
near:بنقل	6:10
near:بنك	6:14
near:بنه	4:24 8:-14 10:-24 11:-14
near:بنوب	2:11 4:-10 6:-30 7:17
near:بنوم	4:23 8:-14 10:-24 11:-14
near:بني	2:-24 6:20
near:بنير	6:10
near:بها	0:-8 2:-9 3:-19 4:16 5:-17 7:9
near:بهجو	5:13 6:-12
near:بهم	1:-8 2:-9 4:-25 6:-8 7:13 8:-14 9:-15 10:-18 11:17
near:بواب	2:-28 4:-34 7:-24 8:25 10:-38
near:بواق	9:15 11:-14
near:بوتي	3:14 7:-8
near:بوجم	9:18
near:بوجو	3:-21 7:11 9:18
near:بودا	5:-13 6:11
near:بورت	3:9 7:-10
near:بورق	5:14 6:-12
near:بورك	0:-11 2:-11 3:-14 4:-21 6:39 9:-8
near:بورو	0:-12 3:-67 4:18 5:-23 6:-10 8:-8 9:59 10:-15 11:-37
near:بوري	8:17 11:-14
near:بوزي	6:-26 7:26
near:بوسا	2:-26 3:-9 4:-43 5:-11 6:-21 7:-17 8:16 10:23 11:-18
near:بوفا	3:-9 6:13 7:-8
near:بوكا	2:-15 4:-17 5:21 6:-33 7:-12 8:29 9:-11 10:-38 11:-22
near:بوكر	3:15 4:14 5:-11 6:-27 7:-12 10:-8
near:بوكو	0:12 4:-12
near:بولا	0:-19 2:-25 4:-10 5:-24 6:36 7:-10 10:12
near:بولد	0:-12 1:-11 3:9 4:-13 5:26 7:-12 9:-25 10:-12 11:18
near:بولو	5:-16 6:33
near:بولي	3:13 10:-15 11:-10
near:بوني	3:20 6:15 7:-11 9:-15 11:-15
near:بيام	6:18
near:بيان	0:-46 3:-26 4:-66 6:-9 9:-22 10:23 11:23
near:بيت	0:-25 1:-10 2:-13 3:-32 4:16 5:-36 6:19 7:13 8:-15 9:-13 10:-19 11:-27
near:بيتا	2:-11 5:-10 6:11 7:9
near:بيتي	2:-8 3:16 7:-17
near:بيد	0:-10 2:-13 3:10 4:37 6:-41 7:-12 8:14 10:-37 11:-14
near:بيدو	3:16 9:-14 11:-13
near:بيدي	5:-17 6:22
near:بير	0:-8 2:23 3:-11 4:-10 5:16 7:-23 10:-33 11:-10
near:بيرو	6:9
near:بيضا	3:8 4:-9 5:-12
near:بيلغ	2:-10 5:10
near:بين	1:41 2:-64 3:-25 4:-48 5:10 7:-62 8:33 9:-48 10:-21 11:-14
near:بينم	0:-18 2:8 3:-15 4:-26 5:25 6:-10 8:-17 9:-33 10:-40 11:39
near:بينه	0:-54 1:-10 2:-35 3:-31 4:-14 5:16 6:23 7:-76 9:20 11:-29
near:بيني	6:15 7:-10
near:بيوت	0:-23 1:-17 2:-27 3:26 4:-32 5:-24 6:-54 7:-48 9:-12 10:21 11:25
near:بيوم	2:-10 6:20 8:-9
near:تابع	0:-31 1:9 2:-31 3:-17 5:31 6:-15 7:-29 9:-13 11:17
near:تاخر	0:-16 2:24 3:-10 4:-17 5:-12 7:-13 10:-9
near:تاخي	6:9
near:تاري	5:-15 6:21
near:تازر	5:-10 6:14
near:تاسع	0:-11 2:-16 4:14 5:-29 6:19 7:13 10:-24
near:تاسي	4:-24 8:14 11:-8
near:تاغا	6:-18
near:تاكد	1:-22 4:19 7:-15 9:-11 10:19 11:-25
near:تالي	0:-8 1:-10 2:-20 4:-31 5:15 6:10 7:-28 8:16 9:-19 11:-29
near:تامي	3:-27 11:24
near:تاهب	5:-9 7:11
near:تايل	0:-33 1:-9 2:33 5:-34 6:-21 7:-22 8:-26 10:9 11:-37
near:تباد	0:-32 1:-8 2:-8 3:-20 4:-35 7:-25 8:59 10:-44 11:-19
near:تبت	3:-15 4:-18 5:-18 6:26 7:-8 8:-9 10:-14
near:تبحث	3:-10 5:-20 6:-12 7:26 10:-19
near:تبدا	8:14 10:-13
near:تبرع	3:13 9:-13
near:تبري	2:-9 6:12
near:تبقي	2:11 3:33 4:-39 5:-15 7:-15 8:-16 10:-21 11:-27
near:تبلغ	2:-12 3:-14 5:-9 6:8 7:15
near:تبين	2:-8 5:14 6:-9 7:16 8:-12 10:-11 11:-8
near:تتاب	0:-9 4:27 6:-27 9:-9 10:-36 11:-15
near:تتبا	2:-24 4:-9 6:22 8:-9
near:تتبع	3:34 6:-9 9:-18 11:-11
near:تتجا	0:13 2:-9 3:13 5:21 6:-27 7:-9 10:-14 11:-12
near:تتحد	0:-25 2:8 3:-25 4:30 6:-8 7:8 8:-22 9:-10 10:-27 11:-17
near:تترا	0:8 5:17
near:تتسع	5:-8 6:10 10:13
near:تتمك	2:-11 6:17
near:تتهم	2:23 6:-21 8:-15
near:تتوا	3:16 6:-9 7:9 9:-8
near:تتوق	3:8 5:-11 6:-9 7:-11 9:15
near:تجار	0:-22 2:-10 4:-15 6:15 7:-13 10:17
near:تجاو	0:-15 1:-10 2:-12 3:14 4:-16 5:-26 6:27 8:-13 9:-15 10:-17 11:-8
near:تجدد	3:20 11:-19
near:تجرف	5:-8 6:32 7:-32
near:تجري	2:-12 3:-10 6:-12 8:19 9:12
near:تجمع	0:-11 2:-21 3:53 4:-18 5:-8 6:-9 8:-13 9:-28 10:-10 11:-47
near:تحال	4:-13 8:17 10:-13 11:-8
near:تحت	0:-44 1:-32 2:20 4:-26 5:47 6:-28 7:14 8:-31 9:-27 10:-22 11:-19
near:تحتا	3:15 11:-9
near:تحتج	0:-57 2:-30 3:-26 4:41 5:-16 7:-25 8:-10 10:11 11:-17
near:تحتض	6:12
near:تحتف	2:20 6:-19
near:تحدث	1:-24 2:22 4:-22 6:26 7:-46 8:-15 10:-13 11:-32
near:تحدد	3:-10 5:-9 6:24 7:-18
near:تحدي	2:-28 3:34 4:-21 6:17 7:-15 8:-24 9:-15 10:-25 11:-14
near:تحرر	0:-19 2:-18 3:-15 4:-32 5:-8 6:-22 7:15 10:11 11:-9
near:تحرق	0:-9 2:-19 4:-13 6:27 10:-18
near:تحري	0:-51 1:-9 2:-13 3:-27 4:-21 5:-30 6:-42 8:-10 10:58 11:-19
near:تحسن	0:-15 3:-9 4:-15 5:37 6:-30 7:-22 10:-21 11:10
near:تحصي	0:11 1:16 3:-19 4:-15 6:-9 9:9 11:-11
near:تحطم	5:-11 6:34 7:-25
near:تحفظ	7:14
near:تحقق	0:32 3:-18 4:9 5:-16 6:-9 7:-9 9:-9 10:-9 11:9
near:تحقي	2:17 3:-11 4:-15 5:-29 7:-10 10:17
near:تحكي	0:-16 2:-31 3:42 4:-36 5:-28 6:-14 7:-18 8:-22 9:-10 10:-34
near:تحمل	0:-23 2:-8 3:-11 4:-14 6:-21 9:-10 10:-24 11:28
near:تحوي	2:23 5:8 6:-30
near:تحيي	0:-18 2:-27 4:-29 5:-9 6:13 7:-22 10:28
near:تخرج	6:22 10:-16
near:تخسر	0:-14 4:25 6:-20
near:تخشي	6:8
near:تخصص	3:-22 4:-9 5:46 6:-35 7:-28
near:تخصي	6:10
near:تخفض	6:11
near:تخلي	0:-15 5:13 6:-12
near:تداف	0:-18 6:25
near:تداو	6:17
near:تدخل	3:-23 5:11 6:-14 7:-22 11:26
near:تدرج	1:17 6:-12
near:تدفع	9:9 11:-8
near:تدمي	1:9 4:13 7:-9
near:تدير	0:-11 2:-10 4:-18 6:-16 10:20
near:تذكر	3:17 9:-13 10:-9 11:-12
near:تذكي	0:14 3:-11 4:-10 6:13 8:-16
near:تراب	0:9 2:-20 5:-10
near:تراج	3:-11 5:-10 6:-20 7:23 11:16
near:تراك	6:14
near:تراو	0:-16 2:-8 4:-10 6:-13 10:23
near:تربه	7:8
near:تربي	3:11
near:ترت	4:-8 5:38 6:-28 7:-24 10:-8
near:ترتف	5:-11 7:10
near:ترتي	6:17
near:تردد	4:22 8:-20
near:ترفع	0:21 4:-13 5:-13
near:ترك	0:12 3:52 5:-33 6:-17 9:-12 10:23 11:-23
near:تركم	4:-18 6:25 10:-15
near:تركو	0:-18 1:-8 3:31 4:-19 5:-23 6:-38 7:-13 9:-20 10:11 11:9
near:تركي	2:17 3:-43 4:-9 5:-10 7:-14 9:-30 10:-8 11:38
near:ترنو	2:-14 4:-9 6:-8 8:20 10:-15
near:تري	3:-19 5:-10 6:31 7:-8
near:تزال	0:-30 2:29 3:-20 4:29 5:-14 6:-36 8:-23 10:-31 11:-30
near:تسبب	1:28 5:-9 6:-12 7:-16 9:-8 11:-8
near:تستر	1:-11 7:13
near:تستض	4:-9 6:-19 9:16 11:-18
near:تستع	0:-12 2:-21 3:-19 4:15 5:-12 6:-22 7:-23 11:12
near:تستغ	11:12
near:تستق	3:13 6:-13 9:-11
near:تسجل	0:-12 1:25 3:-17 4:-15 6:-23 9:24 10:-9 11:-28
near:تسجي	4:11 5:-9
near:تسع	0:15 1:-9 2:-33 3:-13 4:13 5:20 7:-17 9:-17 10:-32 11:-14
near:تسعم	0:-11 1:17 3:14 4:-12 5:-25 6:20 7:9 8:-10 9:-26 10:-22 11:-23
near:تسعه	1:-36 2:-33 3:-13 4:34 5:-10 6:14 7:-68 8:-22 9:-63 11:16
near:تسعو	0:-11 2:-10 4:-17 5:-9 6:-20 7:31 8:21 10:-28
near:تسعي	0:-10 2:-9 3:-12 4:-23 5:22 6:16 7:-22 8:-12 11:9
near:تسلم	0:-14 2:-21 3:-30 4:-45 5:-21 6:55 7:-23 9:-10 10:-29 11:-39
near:تسلي	2:-13 4:-36 5:-10 6:26 8:-11 9:-14 10:-19
near:تسون	3:-17 6:27 7:-9
near:تشاد	0:-17 1:-13 2:-16 3:-30 4:-19 5:-25 6:-43 7:-20 8:-10 9:54 10:10 11:-27
near:تشام	4:15
near:تشري	0:-16 2:-45 3:14 4:22 5:-25 6:21 7:-32 8:-13 9:-19 11:-12
near:تشغي	5:-8 6:18
near:تشمل	0:-11 2:-25 3:-10 4:-24 5:-23 6:15 7:-18 8:34 11:-12
near:تشير	3:-19 4:-20 7:17 8:11
near:تشيل	0:28 4:-12 7:-10
near:تصاد	5:13
near:تصحي	2:16 5:-16
near:تصدي	6:11
near:تصري	3:-28 5:21 6:-21 7:-9 10:-17 11:26
near:تصفي	0:-8 4:-23 6:25 10:-13
near:تصل	2:12 3:-17 5:29 6:-25 9:-19 10:-11 11:16
near:تصوي	6:-10 7:-8 8:-24 10:23
near:تضاع	3:15 6:-9
near:تضام	1:-11 3:-10 4:-8 5:-15 6:25 7:-8 11:-18
near:تضرر	5:-12 6:22
near:تضم	0:-36 1:-22 2:-24 3:-31 5:-26 6:-13 11:10
near:تضما	6:19
near:تضمي	3:-8 5:16
near:تضيف	2:-22 3:-8 4:-22 5:36 6:-13 7:-16 10:-13 11:-24
near:تطلب	0:-16 2:-12 3:11 4:32 5:-22 6:-14 8:-13 10:-11
near:تطلق	4:-12 8:25 10:-27
near:تظهر	6:-19 7:21
near:تعاف	5:11
near:تعال	0:-9 3:-17 4:-8 5:26 6:-8 8:-20
near:تعام	5:38 6:-27
near:تعان	2:23 4:-13 6:-17 8:-10 10:-20
near:تعتر	0:-8 3:-8 4:-16 5:-13 6:26
near:تعتز	0:-8 4:15 8:-11 9:12 10:-10
near:تعد	10:14
near:تعدا	0:-25 2:-16 4:24 6:27 10:-18
near:تعدي	10:13
near:تعذي	0:-10 2:26 4:-34 5:18 6:-17 8:-24 10:-39
near:تعرض	0:-19 1:-8 2:-26 3:-10 4:-20 5:40 7:-16 8:-15 9:-11 10:-34 11:-8
near:تعرف	0:-19 1:-18 2:9 3:-37 4:-25 5:-48 6:39 8:-22 9:-22 10:-35 11:-21
near:تعز	2:-10 5:11
near:تعسف	3:-11 4:35 6:-13 10:-14
near:تعلن	0:-9 2:12 4:-15 5:8 6:-9 8:-10
near:تعلي	3:17 5:17 6:-26
near:تعمل	3:-8 4:13 6:12
near:تعمي	6:12
near:تعود	0:-14 2:14 4:-20 5:-20 6:56 7:-23 8:-17 10:-43 11:-13
near:تعيد	2:10 10:-10
near:تغذي	0:-8 2:-8 5:-25 6:42 7:-14 10:23
near:تغطي	2:23 4:-12 6:-25 8:-18 10:21
near:تفاح	5:-10 6:35 7:-21
near:تفاه	2:-9 6:18 8:-9
near:تفتح	5:-13 6:34 7:-20 11:-9
near:تفتي	0:16 2:-11 4:-10 6:-26 7:-12 10:12
near:تفجي	1:-15 5:-10 6:25
near:تفرج	0:-10 2:-37 3:-15 4:-19 5:-15 7:-12 8:24 10:14 11:-9
near:تفشي	6:15
near:تفكي	3:-28 6:-10 11:27
near:تفوق	5:-13 6:15
near:تفيد	1:-10 3:-49 4:26 7:-8 8:-13 9:24 10:-10 11:28
near:تقار	0:-8 4:17 10:-9
near:تقاط	1:-15 6:11
near:تقتل	6:17
near:تقدر	3:17 4:17 6:-23 7:10 8:-10 9:-10
near:تقدي	0:-38 1:-16 2:-25 3:-41 4:10 5:-20 6:13 7:-10 8:-19 9:25 10:20
near:تقر	5:-10 6:28 7:-22 10:-9
near:تقري	0:-13 1:-35 2:-23 4:-32 7:-27 9:21
near:تقطن	3:17 5:-14 6:-9 11:-14
near:تقع	6:8
near:تقل	0:19 2:-11 3:-10 4:-16 5:-15 6:28 7:-15 8:14 10:-28 11:8
near:تقله	0:11
near:تقلي	6:9
near:تقول	0:-39 1:-20 2:18 5:-11 6:-30 7:35 8:-23 9:-30 10:-49
near:تقيم	3:13 9:-8
near:تقيي	0:-13 1:-8 2:-20 3:-21 4:-27 5:18 6:19 7:-22 8:-25 10:-21 11:12
near:تكتب	1:-14 3:-22 4:-12 5:-16 6:25 7:-20 9:14 11:-14
near:تكون	2:-24 4:23 6:18 8:-22 10:-17
near:تكوي	3:21 6:-15
near:تلام	0:11 2:-14 3:-32 4:-29 6:33 7:-24 8:-25 10:13 11:-8
near:تلاه	0:-33 4:-17 7:-8 8:19 10:12
near:تلته	4:-9 6:16 7:-9 8:17 10:-23
near:تلغر	2:-10 4:-15 8:21 10:-15
near:تلفز	6:9 11:11
near:تلقت	2:-12 6:16
near:تلقو	5:15 6:-9
near:تلقي	0:-8 3:-8 5:39 6:-12 7:-13 10:-12 11:-8
near:تلك	1:-12 3:-35 4:-13 5:-8 6:20 9:-9 10:-12
near:تلمي	0:-14 2:-59 3:-22 4:8 6:19 7:13 8:-27 10:-12
near:تليه	6:-8 7:10
near:تماس	0:-8 2:-30 6:26
near:تمت	4:-22 6:22 10:-13
near:تمرد	3:-9 6:12
near:تمكن	0:-21 2:-45 3:-30 4:-30 5:-42 6:-24 7:-26 8:-13 9:-8 10:58 11:19
near:تموز	0:-10 2:-18 4:-38 7:-15 8:36 9:-17 10:-11
near:تموي	6:9 11:-12
near:تنتش	5:-11 6:12
near:تنتظ	0:-15 2:11 3:-36 4:15 5:-26 6:8 7:14 8:13 9:-11 10:-18 11:-12
near:تنسي	3:26 8:12 9:-13 11:-13
near:تنص	0:8 2:-19 4:19 6:-16 8:-38
near:تنظي	0:8 1:-11 2:-19 3:-21 4:-25 5:-11 6:15 7:-16 8:-11 10:9 11:-14
near:تنفس	4:-11 5:13 6:10 7:-11
near:تنفي	1:-8 3:14 4:-19 5:-13 6:-12 7:-12 8:18 10:-20
near:تنقل	0:-23 1:-11 3:-8 4:-15 5:17 6:17 7:-25 8:-13 9:-8 10:-16 11:20
near:تنمي	3:8 6:8
near:تهاب	6:9
near:تهجر	3:20
near:تهجي	3:13
near:تهري	0:-18 10:19
near:تهم	6:22
near:تواص	2:12 6:-14 7:16
near:توال	3:-8 5:-15 6:12
near:توام	6:13 7:-12
near:توثق	0:-8 2:28 6:-23 7:-12 8:-16 10:-8
near:توجه	0:-10 3:46 4:-10 5:-15 6:-32 8:-11 9:-32 10:-20 11:-21
near:تودي	6:23 10:-14
near:تورد	0:-25 6:25
near:توزع	3:24 4:-11 7:-15 8:-10 9:-13 11:-31
near:توزي	4:13 5:28 6:-40 7:25
near:توفو	2:28 3:-17 4:-11 5:-45 6:20 7:-13 8:-19 10:-14
near:توفي	0:-35 1:-18 2:31 3:-43 4:-12 5:-59 6:67 7:-35 8:-26 9:-21 10:-17 11:-16
near:توقف	0:-8 2:-8 5:-10 6:19 7:-12
near:توكد	0:-24 2:-25 3:-12 4:17 5:-9 6:16 7:-17 8:-20 11:-11
near:تونس	1:14 3:-11 7:-20 11:-11
near:تووي	3:33 4:-8 6:-12 9:-9 11:-24
near:تيار	6:14
near:تيبو	6:-11 10:14
near:تيرن	5:14 7:-11
near:تيري	5:12 6:-30 7:19
near:تين	0:-18 10:19
near:ثالث	0:-31 1:-20 2:-42 3:29 4:-11 5:-16 6:32 7:-38 8:-15 9:-29 10:17 11:-14
near:ثامن	0:14 1:-22 2:-45 3:-45 4:-57 5:18 6:-43 8:32 9:14 10:-24 11:-30
near:ثانو	0:9 4:-22 6:-11 10:8
near:ثاني	0:-13 2:-12 3:15 4:-72 7:-31 8:-17 9:-24 10:38
near:ثري	6:33 7:-27
near:ثقت	0:-16 1:10 2:12 4:-11
near:ثقيل	2:31 4:-26 5:-22 7:-15 9:-9 10:-17
near:ثكنا	3:22 6:-13 8:-10 11:-8
near:ثلاث	0:-21 1:-30 2:-25 3:23 5:-18 6:10 7:-37 8:9 9:-8 11:-67
near:ثلاج	5:-9 6:22
near:ثلثا	3:11 11:-29
near:ثلثه	1:-19 5:15 6:14 7:-15 9:-24 11:-33
near:ثلثي	6:8
near:ثمان	2:-75 3:-54 5:-8 6:17 11:-42
near:ثمن	0:20 2:-24 4:-27 6:27 8:-14 10:-23
near:جاء	0:-10 2:-10 3:15 5:-18 6:14 9:-20 11:-17
near:جاءت	0:-15 2:-8 4:-15 6:-12 8:-29 10:37
near:جارف	3:-15 5:-27 6:-9 7:20
near:جاري	2:25 4:-14 5:-12 10:-9
near:جازا	3:16 6:-10
near:جامع	1:-15 3:27 4:-12 5:36 7:-54 8:-15 9:-35 10:-33
near:جان	3:-23 7:-10 8:-9 11:19
near:جانب	0:-12 1:-22 2:-59 5:-34 6:40 7:-25 9:-37 11:-8
near:جاوو	2:-13 5:33 6:-26
near:جبال	0:-15 2:-19 7:21 10:-12
near:جبل	1:24 2:-11 5:-10 6:-24 7:-23 8:-14 9:-11 10:-18 11:-21
near:جبهه	2:-13 4:15 6:-20 8:-18 10:17
near:جبيل	3:22 5:-12 9:-12 11:-8
near:جثام	0:-12 3:-12 4:-59 6:37 7:-40 9:-8 10:-40
near:جثتي	6:8 7:8
near:جثث	0:-44 1:-16 2:21 3:-26 4:-22 5:-35 6:19 7:-20 9:-21 10:8 11:-16
near:جثثه	0:27 5:-26 6:-14 7:13
near:جثما	2:17 4:-26 5:14 6:20 7:-23 8:-30 10:-41
near:جثه	1:-23 3:-29 4:-34 5:-31 6:12 7:33 9:-10 10:-23 11:-9
near:جدار	0:-10 1:-11 3:-21 4:-9 5:16 6:34 7:-16 8:-24 10:-17 11:-22
near:جدت	2:-12 6:11 7:-8 10:10
near:جدد	10:-8 11:13
near:جدرا	5:-22 6:10 7:14
near:جدنا	0:-26 1:-10 2:-19 3:-43 4:33 5:-22 7:-20 8:-16 9:-9 10:10 11:-8
near:جدوا	4:-11 5:-10 6:40 7:-34 10:-8
near:جدول	3:-9 6:15
near:جديد	0:-9 2:12 5:-40 6:9 7:-20 9:8 10:-18 11:12
near:جراء	0:-10 1:-8 6:-20 7:21 11:-8
near:جراح	0:-20 1:-16 2:-17 3:-47 4:-15 5:58 7:-36 8:-11 9:-10 10:-22 11:-17
near:جراف	0:8
near:جرت	0:-9 2:-19 6:8 8:9
near:جرح	0:-32 1:14 2:-14 3:-30 4:-34 5:43 6:-21 7:-38 8:-9 9:-8 10:-21
near:جرحت	5:27 6:-9
near:جرحو	5:43 6:-36
near:جرحي	0:-20 1:30 2:-28 3:-12 4:-33 5:56 6:-47 7:-57 8:-27 9:-17 10:-27 11:-18
near:جرف	6:24 7:-18
near:جرفت	0:-8 1:-11 5:-20 6:8 7:9 9:-8 11:-23
near:جرفه	6:19 7:-9
near:جروح	0:-8 1:-8 2:-13 3:-13 4:-19 5:72 6:-37 7:-16 8:-29 10:-27 11:-8
near:جري	0:-22 1:-8 2:-19 3:25 4:-11 5:-15 6:18 8:9 9:-9 10:-19 11:-22
near:جريح	0:-59 1:45 2:-37 3:-39 5:-15 7:-16 8:-31 9:-28 10:-40 11:-30
near:جريد	6:9
near:جزاي	0:-17 1:28 2:-15 3:-23 4:25 5:-11 6:-24 7:-13 8:-17 9:-9 11:-22
near:جزر	1:-8 6:19 11:9
near:جزير	0:-15 1:8 2:-24 3:24 5:-31 8:-8 9:-28
near:جسم	5:24 6:-20
near:جفاف	3:24 5:12 6:-23 9:-11 10:-8
near:جلال	3:14 5:38 6:-40
near:جلفه	5:-13 6:15
near:جلهم	3:9 9:25 11:-28
near:جماع	0:-10 1:-22 2:-12 3:-21 4:39 5:-45 6:-19 7:-29 8:18 9:-24 10:-24 11:-27
near:جمال	9:-13 11:13
near:جمجم	0:-20 3:-15 4:19 5:14 6:-27 7:-13 10:-18 11:-14
near:جمعت	5:-22 6:22
near:جمعه	0:-18 1:-9 2:-45 3:8 4:-25 5:-23 6:30 8:10 9:-8 10:16 11:-22
near:جمعي	0:24 1:-17 2:-27 4:-55 5:19 6:-44 7:24 8:-20 9:-13 10:-24 11:-23
near:جمهو	3:-8 4:-9 5:17 6:-11 11:22
near:جميع	0:-19 1:-14 2:-16 3:-37 4:11 5:-14 6:29 8:-31 9:-13 10:-8
near:جناح	0:-11 4:11 6:14 8:-10 10:-9
near:جناي	5:15 6:-9
near:جندي	1:-15 3:-36 4:35 6:-42 7:-14 8:-23 9:-15 11:-18
near:جنسي	0:-16 1:-8 2:-26 4:-40 5:-38 6:14 7:-31 9:10 10:26 11:-34
near:جنوب	0:-19 1:-14 2:-20 4:20 5:-26 6:11 7:-29 8:-36 10:-27
near:جنود	1:-12 2:-9 3:-14 4:-33 5:22 6:14 7:-41 9:-13 10:-13 11:-21
near:جنين	2:9 3:28 9:-26 11:-16
near:جنيه	0:-15 4:14 5:-22 6:-14 7:20
near:جهاء	3:-9 4:13 6:-12
near:جهاد	2:14 6:-12 7:13 10:-19
near:جهاز	4:-8 5:21 6:10 7:-10
near:جهته	0:-18 1:-11 2:-8 4:-30 5:10 6:-24 7:-17 8:-11 10:-13 11:15
near:جهه	2:-9 3:9 4:-14 5:20 6:-19 7:-22 8:-8 9:-9 10:12 11:10
near:جوا	3:23 5:29 6:-23 9:-18 11:-22
near:جوار	3:-39 5:18 6:-28 7:10 9:40 10:-9 11:-8
near:جواي	2:-10 6:17
near:جود	2:-8 4:23 8:-19
near:جوع	2:28 6:-33 7:10
near:جوعا	2:23 3:-22
near:جوله	2:-14 3:-14 4:-9 5:-14 6:30 7:-23 10:8
near:جونق	3:22 5:-8 6:-16
near:جوي	2:14 4:-22 5:-9 6:-16 7:-11 10:21
near:جويه	2:-16 3:-26 4:-27 5:-9 7:-15 8:14 9:-8 10:-12 11:23
near:جيبو	6:18
near:جيده	0:-16 2:-15 4:8 5:32 6:-30 7:-17 8:-14 10:-28
near:جيرا	1:-10 2:-20 3:14 4:-34 5:-30 6:-13 8:-16 9:-9 10:-34 11:19
near:جيش	0:-39 2:-22 4:-9 5:14 6:44 7:-78 8:-36 9:-49 10:18 11:-19
near:حاجز	0:-24 2:-18 6:-15 7:17 8:-26 10:21
near:حاجه	4:-10 6:-17 7:23
near:حاد	5:10 6:8
near:حادث	2:-30 3:-20 4:-33 5:-8 6:49 7:-32 10:-17 11:-15
near:حادي	0:-8 3:-10 4:-17 5:-27 6:20 7:-13 8:26 10:-8
near:حارس	0:28 2:-18 4:-10 5:14 6:-10 10:-20
near:حاصر	4:-8 5:-10 6:32 7:-24
near:حافر	3:23 6:-17 7:12 10:-9
near:حافل	2:-10 3:-26 4:-61 7:-8 8:25 9:-38 10:12 11:-17
near:حاكم	1:-12 4:-33 5:-17 6:-12 7:14 8:-10 9:10 10:-16
near:حال	2:-14 5:22 6:-9 7:-13
near:حالا	0:-10 3:23 4:-9 5:26 6:-27 7:-9 8:-9 9:-17 10:-17 11:-20
near:حالت	4:-17 5:39 6:-19 7:-19 10:-17
near:حاله	0:21 1:-29 2:-23 3:-26 5:38 6:-35 8:-23 9:-14 10:-45 11:-20
near:حالي	0:-9 1:14 3:12 4:-14 5:-20 6:-31 7:-16 11:-30
near:حامل	0:-31 1:-9 2:-24 3:-25 4:-30 7:-22 8:-23 9:16 10:16
near:حامي	4:39 6:-9 8:-31
near:حاول	0:20 2:-36 4:-10 5:-12 7:-15 10:-12
near:حاوي	3:23 7:-15 9:-10
near:حبال	0:-21 3:-14 4:19 6:-20 7:-13 10:-18 11:-12
near:حبيب	5:13 6:-10
near:حتفه	0:-30 1:16 3:-47 4:-12 5:-9 6:24 7:-12 8:-12 9:-14 10:-28 11:-32
near:حتي	0:18 1:-10 2:19 3:-29 4:-24 5:-20 6:-39 7:12 8:-19 9:-64 10:10
near:حجاج	0:-19 6:29 7:-13
near:حجب	6:8
near:حجز	2:19 5:18 6:-23
near:حجم	6:17
near:حدات	4:12 6:9 8:-9
near:حداد	1:16 5:-9 6:-16
near:حده	0:-40 1:15 2:-30 3:13 5:-54 6:15 7:-74 8:-21 10:-33
near:حدها	0:21 1:-34 2:-35 4:-45 6:30 7:-29 8:-12 9:-14 10:-34 11:-16
near:حدهم	3:-8 5:-9 9:18
near:حدود	1:-37 2:-45 3:13 4:-49 5:-14 6:-18 7:-47 9:16 10:-29 11:15
near:حديث	0:-20 2:11 4:21 5:-11 6:15 7:-9 8:-12 10:-13 11:-13
near:حديد	0:-11 2:-12 4:11 5:14 6:23 7:-16 10:-18 11:-9
near:حذر	3:8 6:11 9:-11
near:حرار	5:25 6:-20
near:حراس	0:-19 2:-9 3:-20 4:40 5:12 6:-38 7:-16 8:-8 9:-8
near:حرام	4:16 10:-14
near:حراي	6:11
near:حرب	0:-67 1:19 2:8 3:-8 5:-8 6:-16 7:-52 8:9 9:-13 10:-24 11:-85
near:حرج	5:19 6:-13
near:حرجه	0:-11 1:-11 2:-8 3:-30 4:-24 5:40 6:-44 7:16 10:-13
near:حرر	0:-17 2:-40 4:-38 6:18 7:-9 8:-12 10:27
near:حررت	0:-26 1:-9 2:-30 3:-10 4:-48 5:-10 6:-27 7:-13 8:-25 10:65
near:حرس	2:-13 4:-16 5:15 6:15 8:8 10:-21
near:حرقا	2:-8 4:-8 6:29
near:حركه	0:-39 1:15 2:25 3:-18 4:12 6:-25 7:-35 8:8
near:حروق	0:-11 2:-8 3:-9 4:-9 5:59 6:-49 7:-9 10:-10
near:حريت	0:-13 6:-17 7:-8 8:-14 10:11 11:-9
near:حريق	0:-11 1:-20 2:-10 3:-32 5:49 6:-27 7:-16
near:حزب	2:-18 3:20 4:-23 5:-17 6:-11 7:-15 10:22 11:-10
near:حزير	1:-8 2:15 3:13 4:-20 5:-17 6:15 7:-14 8:-14 11:-9
near:حساب	2:-8 5:-10 6:23
near:حسب	0:-31 1:21 2:-46 3:24 4:15 5:-9 6:-22 7:-49 8:-38 9:-26 11:-23
near:حسبم	2:-13 3:-14 4:-27 6:28 7:-25 8:9 10:-24
near:حسن	2:-8 3:20 4:-26 5:-10 6:20 7:-14 9:-10 10:19 11:-21
near:حسين	3:-25 5:18 6:-22 7:-18 9:12
near:حشد	0:15 4:-14 5:-14 6:12 7:-22 10:-13
near:حصبه	3:-11 6:12
near:حصد	3:-10 6:35 7:-9
near:حصدت	3:-8 5:-15 6:35
near:حصلت	8:11 10:-9
near:حصه	3:15
near:حصول	2:10 4:-8
near:حصيل	0:-36 2:-37 4:-31 5:-33 6:47 7:-14 8:-24 9:-23
near:حضور	6:-16 7:21
near:حطام	2:-12 5:-8 7:13
near:حفار	5:18 6:-14
near:حفر	6:-11 7:-8 10:19
near:حفل	6:20 7:-11
near:حقاي	6:12
near:حقت	5:27 6:-25
near:حقل	0:28 2:-21 3:20 4:-25 5:-10 6:-12 8:-14 10:-8 11:-10
near:حقوق	1:19 2:-31 3:-27 4:12 5:-23 7:29 8:-27 10:-26 11:-21
near:حقول	2:-11 4:-12 5:-12 6:-9 7:-21 10:-17 11:31
near:حقيق	0:-9 1:28 3:-30 4:-9 5:-15 6:15 7:-37 9:-10
near:حكام	2:-10 3:-15 10:10 11:15
near:حكم	1:-11 3:-9 5:-9 6:-15 7:23
near:حكمت	8:-14 10:16
near:حكوم	0:-10 1:-41 2:-49 3:-19 4:-77 5:-8 6:51 7:-25 8:70 9:-9 10:-59 11:-12
near:حلب	1:-9 2:-12 3:25 4:-30 6:-20 7:-17 8:16 9:-26 10:-38
near:حلبج	3:13 6:-10
near:حلفا	3:-11 4:-20 6:24
near:حليم	0:-10 2:-24 3:44 4:-31 5:-29 6:-31 7:-19 8:-21 9:-8 10:-33
near:حماس	0:-11 4:-33 6:-23 7:-13 8:-38 10:36
near:حمال	0:9 5:9 6:-10
near:حماه	3:-35 7:19 9:-17 11:20
near:حماي	1:-11 2:-11 3:27 4:-21 5:-14 7:9 8:-17 9:-15 10:-10 11:-28
near:حمرا	5:11
near:حمري	0:19 4:-11 6:-16 10:-12
near:حمزه	5:-8 6:11
near:حمص	0:-15 1:-10 2:-20 3:-30 4:-8 5:-23 6:10 8:-13 9:-26 11:31
near:حمض	0:-16 3:-26 4:-15 5:-28 6:46 7:8 10:-12
near:حمل	0:-14 3:30 4:-22 5:-8 6:-23 7:-24 10:-12
near:حملت	0:-9 3:-10 5:-13 6:15 7:-8 9:-10 11:16
near:حمله	0:33 3:-18 4:-14 6:-8 7:-24
near:حواد	0:-13 1:-8 3:-25 6:31 7:-17
near:حوال	0:-30 1:-14 2:10 4:-17 5:-16 6:-10 7:-11 8:-11 9:20 10:11 11:-34
near:حوثي	0:22 1:10 2:-29 3:-16 6:-46 7:-41 8:-14 10:14 11:-9
near:حوض	9:12 11:-10
near:حول	0:-11 1:-11 3:21 4:-9 6:8 7:-14 8:-15 9:-12 10:9 11:-22
near:حولا	0:13 6:-10
near:حوله	9:19 11:-13
near:حيا	0:-9 2:-19 4:-24 5:-8 6:20 7:-9 8:-20 10:16
near:حيات	1:-8 3:-23 5:-19 6:40 7:-24
near:حياه	1:-18 2:17 3:-35 4:-35 5:-30 6:44 7:-25 8:-21 9:-28 11:17
near:حيث	0:-23 2:-35 3:10 4:-19 5:-15 6:25 7:10 10:-51
near:حيد	4:-10 6:26 7:-8 10:-12
near:حيدر	0:-9 3:-31 5:-19 6:38 7:-13
near:حيس	3:-31 5:26 6:-23 11:28
near:حين	0:-45 1:-40 3:8 4:-24 5:-24 6:41 7:-14 9:-34 11:16
near:حينه	6:12
near:حيي	3:14 11:-8
near:خارج	0:-31 1:-19 2:-31 4:-50 5:-38 6:-13 7:-11 8:18 9:28 10:-14 11:-16
near:خارك	3:9 5:-22 6:13
near:خاضع	8:14 10:-8 11:-9
near:خاطف	0:-19 4:43 6:-46 7:-36 8:-20 10:-22 11:-10
near:خالد	5:-17 6:20
near:خالي	6:-9 7:15
near:خامس	0:-14 1:-20 2:-14 4:-20 5:46 6:-21 11:-33
near:خان	2:-15 3:18 4:-17 7:-12 8:-20 9:-13 10:24 11:-14
near:خبر	0:-14 1:-8 2:-26 3:-18 4:-21 5:-14 6:9 7:29 10:-21
near:خبرا	0:-11 1:-8 2:-8 3:-11 4:-19 5:-13 6:31 10:-21
near:خبز	2:-9 6:-21 7:22
near:خدما	3:26 9:-14 11:-23
near:خدمه	3:-20 5:-12 6:27 7:-8 8:-11 9:15 10:-16 11:-13
near:خرج	0:-18 1:-17 4:-44 5:23 6:-58 7:-27 9:-41 10:38 11:-11
near:خرجت	0:-13 4:-11 5:30 6:-27 7:-15 10:-16
near:خرجن	2:-12 6:-16 7:20 10:-9
near:خرجو	0:-33 1:-12 2:-23 3:31 4:-35 5:43 6:-40 7:-40 8:16 9:-20 10:-13 11:-21
near:خرطو	3:-30 5:-13 8:-10 9:-23 11:32
near:خروج	0:-27 1:-11 2:-15 4:-38 7:-22 8:-24 9:11 10:18 11:-30
near:خريف	0:-29 2:-8 4:-24 8:-20 10:35 11:-16
near:خزان	5:24 6:-21 7:-8
near:خساي	0:-20 1:-8 2:-18 3:-18 6:19 7:-12 10:-14
near:خسر	2:-8 3:-15 4:15 6:10 7:-20 10:-23
near:خسرت	1:9 3:-10 4:-9 5:-10 6:20
near:خسرن	5:-22 6:34
near:خصوم	6:9
near:خضار	6:14
near:خضع	3:-15 5:27 7:-12
near:خطا	2:10 6:18 8:-14 10:-14
near:خطر	2:-8 5:27 6:-11
near:خطره	0:-8 2:-9 4:-8 5:45 6:-31 7:-8
near:خطف	0:77 1:-16 4:-56 5:-19 6:-32 7:-41 8:-34 9:-10 10:-24 11:-33
near:خطفت	0:36 2:-30 3:-9 4:14 5:-16 6:-34 7:-26 8:-12 10:-31
near:خطفن	4:-13 7:8 10:12
near:خطفه	0:-29 3:-18 5:-13 6:-37 7:-13 8:-8 10:47 11:-16
near:خطفو	0:29 1:-10 2:-28 3:-30 4:27 5:-27 6:-21 8:-36 9:-30 10:-27 11:-14
near:خطه	3:35 6:-8 9:-14 10:-12 11:-25
near:خطوط	4:11 6:13 10:-8
near:خطير	5:49 6:-34 10:-9
near:خفر	6:23
near:خفض	6:12
near:خفضت	6:18
near:خفيف	2:-8 3:-17 4:-23 6:26 7:-11 8:-10 10:-16
near:خلال	0:-22 2:18 4:-40 6:-8 7:-63 8:-12 9:19 10:-20 11:-8
near:خلت	3:27 4:-14 5:-9 6:-20 9:-8 10:-14 11:-8
near:خلسه	5:10 6:-10
near:خلف	0:-11 1:-8 2:23 4:-26 5:16 7:-21 8:-8 10:-10
near:خلفت	0:-8 1:9 3:-21 5:14 6:15 9:-11 11:-13
near:خلفي	4:-15 6:19 8:14 10:-15
near:خلم	3:26 5:-9 11:-22
near:خليج	5:9
near:خليل	3:19 5:17 6:-15 9:-9 10:-9 11:-19
near:خليه	3:20
near:خمس	0:-28 1:-10 2:13 3:-12 4:-14 5:15 6:8 7:-25 8:-12 9:-19 10:-14 11:11
near:خمسا	2:-9 6:16
near:خمسم	1:19 3:32 4:-17 5:-9 6:-33 7:-13 8:12 9:-29 11:-14
near:خمسه	0:10 1:-38 2:-44 3:-44 4:16 5:8 6:8 7:-20 8:-14 9:-10
near:خمسو	0:25 1:15 2:-24 3:-40 4:20 5:-18 6:-18 7:-38 8:19 9:-8 10:-33
near:خمسي	0:-40 1:-8 2:-11 3:-16 4:-30 5:-23 6:38 7:14 10:-9 11:-10
near:خميس	1:-13 2:-30 4:-52 7:-38 8:-18 9:-15 10:30
near:خوخه	3:-18 11:20
near:خوزس	7:8
near:خوفا	0:-16 2:12 4:14 5:-16 6:-29 7:-12 10:-11
near:خوي	0:-13 3:-8 4:23 6:-18
near:خيام	1:-9 2:-10 3:66 4:-28 5:-31 6:-37 7:-48 8:-13 9:-36 10:-18
near:خيبر	3:-10 6:24
near:خيمه	2:-24 4:-14 7:-14 10:16 11:-12
near:داخل	0:20 2:-10 4:-43 5:-38 6:25 7:-17 8:-15 9:-43
near:دار	0:-21 3:14 4:10 5:16 6:-21 7:-13 9:-8 10:8 11:-9
near:دارف	2:-21 6:21 9:-8
near:داعش	0:19 4:-12 5:10 6:-10 10:-17
near:دافع	2:-16 4:-23 6:-14 8:35 10:-25
near:دافي	5:21
near:دام	0:-13 3:-19 4:-17 6:26 7:-17 9:-11 10:-17
near:دامت	3:-10 6:18
near:داني	2:-9 5:-11 10:16
near:داهم	6:-20 10:22
near:داود	5:11
near:داير	3:-36 4:-10 5:12 6:24 7:-10 8:-10 10:-9 11:23
near:دايم	5:16 6:-12 7:-9
near:دباب	1:12
near:دبلو	0:-19 3:-22 5:-15 6:-19 7:-21 8:-16 10:10
near:دخان	3:22 5:19 6:-16 7:-24 11:-19
near:دخل	0:-12 1:-9 2:8 3:-41 4:10 5:-20 6:-31 9:53 10:-21 11:-20
near:دخول	0:-12 5:23 6:-30 9:-13 11:13
near:دراج	0:-15 2:-23 4:-13 6:31 7:-15 10:-15 11:16
near:درجا	3:-8 5:29 6:-27
near:درجه	5:11
near:درعا	3:28 9:-13 11:-23
near:درك	4:11
near:درما	5:-11 9:-16 11:14
near:درنه	3:-12 6:13
near:دروز	0:-15 3:-9 4:19 5:-14 7:-14
near:دريه	3:-18 5:30 6:-30 11:20
near:دعاي	2:16 4:-14 6:24 7:-23 8:-9
near:دعم	0:-12 2:-24 3:-10 4:14 5:-20 6:31 7:-24 8:-16 10:-11
near:دفاع	0:-46 1:-29 2:-57 3:-36 4:-8 5:-10 7:17 8:36 9:-20 10:-43 11:-28
near:دفع	0:-18 1:-13 3:23 4:-30 5:-22 7:-26 8:-16 9:-16 10:37 11:-17
near:دفعا	0:-10 2:36 6:-34
near:دفعت	0:-23 2:-33 5:-18 7:-26 9:14 10:12 11:-31
near:دفعه	1:-15 2:-39 3:-56 4:-40 5:-33 7:-42 8:31 9:-41 10:16 11:21
near:دفعو	4:-10 6:29 10:-28
near:دفن	1:-8 2:-12 3:-19 4:-9 5:-27 6:50 7:-21 10:-19
near:دفنا	0:-21 1:-14 2:-35 3:-23 4:-33 5:-43 6:25 7:21 9:-10 10:-25
near:دفنت	2:-13 3:-14 4:-16 5:-12 6:36 7:-13
near:دفنه	6:17
near:دفنو	0:-14 1:-17 2:8 3:-31 4:-20 5:-9 6:26 9:-13 10:-10
near:دقاي	4:20 6:-19 7:8 10:-13
near:دقيق	5:18 7:-18
near:دكتو	4:-10 5:-8 6:14 8:11 10:-9
near:دلنج	2:-8 3:28 4:-13 5:-22 6:26 7:-25 8:-10 9:-29 11:-13
near:دمر	3:8 5:22 6:-21 11:-9
near:دمرت	3:9 5:-8 6:17 7:-14 8:-9 10:-19
near:دمرن	1:10
near:دمشق	0:11 2:-15 3:-12 5:-8 6:-50 7:22 9:-27 10:-19 11:29
near:دهسا	5:16 6:-12
near:دهوك	0:19 2:-14 3:16 4:-14 5:-10 6:-20 7:-15 8:-14 9:-11 10:12
near:دواء	2:17 4:-19 10:8
near:دوار	7:13
near:دوام	5:-10 6:19
near:دوحه	5:11
near:دوري	0:19 5:-14 10:-16
near:دوسو	0:15 2:-12
near:دوغي	3:-23 6:8 9:29 11:-24
near:دول	3:-40 4:20 6:-20 9:39 11:-9
near:دولا	0:17 2:-17 3:-10 4:8 5:-29 6:-22 7:-18 8:-21 9:-11 10:22 11:10
near:دوله	0:10
near:دولي	2:-8 3:33 4:-29 5:-34 6:-59 7:-12 8:13 9:-51 10:11
near:دومي	3:-14 11:21
near:دون	0:-13 1:-31 2:17 3:-28 4:-51 5:-11 7:-9 8:-41 9:24 10:-9
near:ديار	3:-33 5:-9 6:-8 7:-12 9:-24 10:11 11:31
near:ديال	6:10
near:دير	0:12 1:-8 2:-22 3:27 4:-30 5:-11 7:-12 8:-25 9:-22 10:-14 11:-24
near:ديسم	0:-13 1:-12 2:-11 3:-34 4:-20 5:-35 6:10 7:20 8:-20 9:-20 10:8 11:38
near:ديغ	0:-8 3:-26 5:-29 6:35 7:-13
near:ديفو	3:-13 6:-27 7:-8 8:-9 9:19 10:28 11:-15
near:ديل	6:10 7:-8
near:ديلغ	2:-13 4:-9 6:11
near:ديمق	2:-19 3:-10 4:-9 5:-10 6:-14 7:-15 8:35 10:-22
near:دينا	0:-11 1:-10 2:-29 4:22 5:-13 8:-11 9:-8 10:-14 11:9
near:ذات	2:23 6:-17
near:ذاته	1:-19 2:-20 3:-41 4:-30 5:12 6:41 7:-34 8:-8 9:22 10:13 11:-17
near:ذاتي	6:14 7:-11
near:ذبح	0:-21 2:-14 3:-12 4:-17 6:35 7:-9 10:-17
near:ذبحو	0:-16 2:16 4:-17 6:28 10:-17
near:ذخاي	5:-16 6:32 9:-11 11:-17
near:ذخير	5:28 6:-24
near:ذراع	0:-19 1:-15 2:-17 4:-19 5:32 7:-36 10:16
near:ذره	11:9
near:ذروه	0:11 3:51 4:-10 5:-13 6:-21 7:-10 9:-32 11:-17
near:ذكر	1:24 5:-14 6:15 7:-21 8:-28 9:-27 10:-15 11:-13
near:ذكرت	0:-34 2:-17 3:10 4:-24 5:-17 8:19
near:ذكره	2:-11 6:36 7:-18 8:-9
near:ذلك	0:-35 1:-26 2:-13 3:9 5:-46 6:27 8:-34 10:-21 11:-38
near:ذهب	0:14 2:-12 3:-9 4:-27 5:-24 6:30 7:-20 10:-8
near:ذووه	7:10
near:ذوي	0:-14 2:-16 3:-8 4:-17 6:-22 8:37 10:-40 11:23
near:ذويه	0:-27 1:-26 3:-57 4:38 5:-36 6:-34 8:-11 9:18 10:27 11:-63
near:ذين	0:-17 1:-26 2:-44 4:13 5:-39 6:-8 9:13 10:10 11:8
near:راء	3:-13 4:16 7:-10
near:راءه	2:-15 4:-20 6:29
near:رابط	0:-17 1:-10 2:22 4:-14 7:19 8:-14 10:-30
near:رابع	0:-24 1:-9 2:-34 3:-17 4:14 6:21 7:-10 8:-12 10:-16 11:-9
near:راجع	5:20 6:-19
near:راح	3:-15 5:-12 6:48 7:-10 11:-13
near:راخي	3:-21 9:29
near:راس	1:-10 2:-21 4:-29 5:27 6:-9 10:-21 11:-25
near:راسا	3:-9 4:-23 5:32 6:-17 7:-20
near:راع	0:-16 4:26 5:-25 6:-15 7:-9 10:-12 11:-8
near:راعي	0:-34 4:-8 5:-9 6:13 7:-14 10:21 11:10
near:رافع	6:21 7:-10
near:رافق	0:-13 3:-18 4:-17 5:-10 6:-37 7:-17 8:10 10:34
near:راكب	0:-9 2:-8 4:-14 6:41 7:-33
near:رام	8:27 10:-19
near:رامي	7:19
near:راهب	0:-12 2:-9 3:-8 4:12 5:-21 6:26 10:-14
near:راي	0:15 3:-8 4:-13 5:-12 6:22 7:-20
near:رايت	0:-9 2:-21 3:-10 4:-13 5:-11 6:43 7:-14 10:-10
near:رايد	0:-10 2:-33 4:42 5:-10 6:-29 7:-19 10:-16
near:رباط	4:-12 5:29 6:-18 7:-28 8:-8
near:ربع	0:-19 1:-8 2:-10 3:-30 4:-20 5:-11 6:18 7:-13 8:-17 9:-14 10:-14 11:27
near:ربيع	0:-17 2:-8 3:26 4:-23 6:-22 8:19 9:-11 11:-26
near:رتل	5:-17 6:18
near:رجال	0:23 1:-17 2:-39 3:-41 4:-16 5:10 7:-41 8:-28 9:-15 10:18 11:-10
near:رجع	0:-31 2:-25 3:-54 4:-25 5:-19 6:-25 7:-27 8:-34 9:-41 10:22 11:73
near:رجعو	0:18 3:-10 4:-16 5:-17 6:-23 7:-10 10:16
near:رجل	2:-8 6:30 7:-12
near:رجلا	2:19 3:-15 5:-22 7:-31 8:13 9:-8 10:-27
near:رجلي	0:-30 2:-37 4:27 6:13 10:-26
near:رجوع	0:-15 2:-11 3:-20 4:-15 5:-14 6:-41 7:19 8:-25 10:12 11:11
near:رحل	3:-9 5:-8 6:8 7:-8 9:-8 11:15
near:رحلا	6:-11 9:-9 11:19
near:رحله	0:-18 5:-11 6:-11 9:-18 10:-26 11:25
near:رحلو	0:-8 3:21 5:-10 6:-15 9:-22 10:-9 11:18
near:رحمه	6:8
near:رحيل	3:24 6:-12 11:-15
near:ردا	0:-8 4:13
near:ردت	0:23 2:-20 3:-9 4:-9 5:15 6:-12 7:-22 8:-13 10:-20
near:رسال	10:8
near:رسمي	1:-10 3:24 7:9 11:-28
near:رشه	5:19
near:رصاص	0:-49 2:11 3:-23 4:-19 5:50 6:-28 7:-15 9:-8 10:-8 11:-8
near:رصد	1:-11 3:17 7:10 9:-13 11:-18
near:رصدت	3:9 6:-8
near:رصيف	5:-10 7:13 10:-15
near:رضع	0:-9 3:-9 4:-27 5:-15 6:11 7:-13 8:-19 10:34
near:رضوا	6:9
near:رضيع	0:-23 2:-14 3:-18 4:-36 7:21 8:-19 10:11
near:رعاه	0:-11 1:-8 3:18 5:16 6:-17 7:-14
near:رعاي	0:-29 2:-13 3:-15 4:-27 5:10 6:-46 8:-23 9:-12 10:11 11:41
near:رعيت	0:-10 2:-24 4:24 6:-10 10:-28
near:رغم	3:-26 7:-9 10:-11 11:24
near:رفات	0:-42 1:-16 2:29 3:-36 4:-11 5:-39 6:28 7:-49 8:-40 9:-15 10:-12 11:-26
near:رفاق	0:-38 1:-11 2:33 3:-31 4:-51 5:20 6:-32 7:31 8:-19 9:-12 10:-17 11:-16
near:رفح	3:17 5:10 9:-16 11:-17
near:رفضت	2:34 6:-31
near:رفع	7:15
near:رفعت	0:-10 3:-19 5:-49 6:55 7:-16 11:-10
near:رفيق	0:-29 2:-8 4:-14 6:-23 7:14 10:29
near:رقم	0:46 1:8 3:-25 4:-39 6:-17 7:-10 8:-32 9:-40 10:-45 11:-8
near:رقما	4:-9 6:16 9:11 10:-19
near:رقمه	5:-29 6:34
near:رقمي	3:-9 5:-8 7:9
near:رقه	3:12 9:-11
near:ركاب	0:-36 1:-12 3:-17 4:9 5:-12 11:12
near:ركام	2:-9 3:-10 4:-18 6:-12 7:22
near:رمال	6:15 7:-8
near:رهاي	0:9 2:15 3:-14 4:19 5:-15 6:-46 7:-20 8:-19 10:-8 11:-13
near:رهد	3:13
near:رهن	0:-15 2:-18 4:29 5:-10 6:-16 7:-8 8:-9 10:-26 11:-8
near:رهين	0:-35 2:-42 4:13 6:25 7:-15 8:11 10:-21 11:-8
near:روان	3:-12 9:22 11:-18
near:رواي	0:-15 2:-9 5:9 6:16
near:روح	5:-13 6:26 7:-12 9:-13
near:روزي	2:-11 4:-16 5:-17 10:-9
near:روس	0:-13 2:-25 3:-20 4:12 5:-25 6:58 7:-27 8:-27 10:-33 11:-8
near:روسي	0:-25 1:-14 2:-15 3:-8 4:39 6:-15 7:-42 8:-24 9:-25 10:-16
near:روضه	2:-8 5:14
near:روما	5:19 6:-19
near:روهي	1:10 3:-32 9:34 11:-16
near:رووس	0:-12 2:-12 6:16
near:روي	4:-31 6:26 7:-20
near:رويت	5:-15 6:26
near:رياح	3:9
near:رياس	0:-20 2:13 3:-14 4:17 5:-11 6:-25 7:-14 8:9
near:رياض	0:-17 3:13 4:-8 5:-14 6:-20 7:-13 10:-12 11:21
near:رياق	5:29 6:-26 7:-20
near:ريطا	5:-11 6:23 7:-17
near:ريف	0:17 2:-21 4:-16 9:-16 10:-16 11:27
near:رييس	0:-26 1:-15 2:11 4:12 7:-42 8:-25 9:-20 10:12 11:-8
near:زابو	5:-13 6:25 7:-8
near:زادت	6:11
near:زارت	0:-15 5:-9 6:19 7:-10 8:13 10:-11
near:زاره	0:-43 2:-48 3:-26 4:11 5:12 7:-19 8:24 9:-31 10:-25 11:-8
near:زاعم	0:-12 1:10 2:-21 6:17 8:-8
near:زاكا	6:15 7:-11
near:زال	0:-52 1:-23 2:12 3:28 4:48 5:-40 6:-36 7:15 8:-33 9:-17 10:-32 11:-54
near:زالا	0:-19 2:-11 3:-16 4:48 5:17 6:-55 7:-26 10:-27
near:زالت	0:9 2:14 4:11 6:-16 10:-18
near:زالو	0:-54 1:-21 2:-9 3:9 4:12 5:-19 6:9 7:34 8:-74 10:-49 11:-46
near:زامف	0:37 2:-18 3:-13 4:-35 6:-24 8:-13
near:زاوي	3:9 5:10
near:زايد	3:-14 5:20
near:زاير	1:12 5:-9 6:-10
near:زباي	0:-20 4:21 6:12
near:زجاج	5:12
near:زراع	3:-20 4:12 6:-9 7:-11 8:-10 9:-8 10:-10 11:23
near:زعتر	3:-51 9:25 11:24
near:زعما	0:-11 6:16
near:زعمت	0:-8 1:17 4:13 5:-11 6:-18 7:-10 10:-13
near:زعيم	0:-26 2:-12 4:16 5:-8 6:-10 7:11 10:9
near:زلزا	1:-16 3:19 4:-10 6:28 7:-28 8:-12 9:-20
near:زلن	0:-15 2:-11 4:-8 5:16 6:-19 8:-11 10:22
near:زلنا	3:-12 4:-15 5:-15 6:-14 7:33 10:-14
near:زمزم	1:-21 3:-15 5:10 6:30 7:-9 9:-12
near:زمفا	0:11 4:-28 6:-31 8:-10 10:17
near:زملا	1:-15 3:-42 4:24 5:29 6:-38 7:-45 8:-31 9:-17 11:-20
near:زمن	6:8
near:زميل	0:-10 4:-8 5:14
near:زنجب	5:-25 6:28
near:زهاء	3:19 5:-10 7:-11 11:-13
near:زوار	6:-12 7:21
near:زوال	5:-13 6:14
near:زوبي	1:-10
near:زوجا	0:-13 4:-21 5:-33 6:49 7:-32
near:زوجت	0:-11 4:-11 6:29 7:-25
near:زوجه	4:-13 6:-12 7:23
near:زور	6:8 7:-9
near:زورق	0:24 2:-8 4:-8 5:14 6:-16
near:زيار	6:13
near:زيتو	2:9 5:-9 7:-10
near:زير	2:-11 3:21 4:-23 5:9 6:9 8:-18 9:-17
near:زيره	3:-18 5:-13 6:-15 7:25 11:-22
near:زيلي	4:-18 5:16 6:-14 10:13 11:-8
near:سابع	0:22 1:-12 2:-26 3:-21 4:-30 5:-17 7:-8 9:-8 10:14 11:-14
near:سابق	0:16 2:-42 4:35 5:-40 6:34 7:-36 8:-29 9:-35 10:-47 11:-33
near:ساتر	0:10 2:-19 5:-9
near:ساحل	1:19 2:-24 4:-9 5:-44 7:-15 8:-14 9:34 10:-24 11:-31
near:ساحه	3:28 6:-24 7:-8 8:-11 11:-9
near:سادس	0:-20 3:-8 5:-15 10:17 11:10
near:ساطه	4:-13 6:-13 8:15 10:9
near:ساعا	0:9 1:-9 2:-58 5:-9 6:-21 7:-54 9:-16 10:32 11:-22
near:ساعت	5:-11 6:19
near:ساعه	0:-12 1:-18 2:-14 3:-26 4:-47 5:-15 6:48 7:-11 8:-25 9:-13
near:ساغا	5:-11 6:14 7:-9
near:ساق	0:-11 2:-18 3:-16 4:-19 5:39 6:-40 7:-18
near:ساقا	1:-15 5:23 6:-11 7:-12
near:ساقت	0:9 2:-21 5:-24 8:-9 10:22
near:ساقه	0:-15 4:-23 5:44 6:-42 7:-18 10:17
near:ساقو	0:21 2:-45 4:-22 6:19 7:-9 10:-25
near:ساكن	3:19 6:-11
near:سالت	1:-14 3:-23 5:-9 6:28 7:-16 11:-18
near:سالم	0:-17 2:-10 3:-8 4:-22 5:-34 9:-9 11:-13
near:سامي	8:-10 9:-9 11:21
near:سان	0:-10 2:-17 3:17 4:-16 6:18 9:-8 10:-19
near:سانا	5:18 6:-13
near:سانت	0:-24 2:-8 6:10 7:23 10:-18
near:سايح	6:20
near:سايق	2:-40 3:20 4:-20 5:-9 7:17 8:-13 9:-8 10:-12 11:-22
near:سبا	6:-12 9:-9 11:17
near:سباح	6:-13 7:18
near:سبب	3:22 5:-9 7:-9 11:-19
near:سبت	2:-19 3:-31 4:-25 6:15 7:-40 8:-16 9:-22 10:22 11:36
near:سبتم	0:29 1:-26 2:-41 3:-23 4:-15 7:-32 8:-35 9:18 11:-9
near:سبع	2:-17 3:17 4:-12 5:25 6:-16 7:19 8:-9 9:-14 10:-11 11:-19
near:سبعم	2:-13 3:19 4:-36 6:-36 7:27 8:35 9:-11 10:-36 11:-21
near:سبعه	0:-53 1:-27 2:-26 3:-50 4:-13 5:-9 6:30 8:35 10:-25 11:-42
near:سبعو	3:-23 5:-10 6:9 7:-16 9:20 11:-10
near:سبعي	0:-13 2:-15 3:-16 5:28 6:-8 8:-22 9:-9 10:-32 11:10
near:سبق	2:-16 4:-8 8:15
near:سبقه	1:19 3:-14 6:-15 7:-11
near:سبيل	2:-8 3:-31 4:-25 6:-50 7:-33 8:14 9:-9 10:30 11:-13
near:سبين	0:-11 1:-11 3:9 4:-12 5:20 7:-11 9:-25 10:-12 11:18
near:ستار	3:14 4:11 6:-8 11:-13
near:ستحص	8:13
near:ستسل	4:-9 8:17 10:-11
near:سته	0:18 2:-39 4:12 5:-20 6:-11 7:28 8:-51 9:-40 10:-26 11:8
near:ستون	6:27 7:-9 8:9
near:ستين	0:-20 1:-16 2:-52 4:24 5:-8 6:-26 9:-32 11:-34
near:سجل	0:29 1:11 2:-9 3:-44 4:-35 5:-27 6:-41 7:11 8:-22 9:28 10:-25
near:سجلا	0:-11 1:14 2:-14 3:-30 4:-20 5:-28 6:8 7:20 9:-10 11:-18
near:سجلت	0:30 1:-31 2:-14 3:-22 4:-14 6:-24 7:-14 8:-22 9:19 10:-16
near:سجلن	0:33 1:21 2:-25 3:12 4:-30 5:-26 6:-42 7:12 8:-18 10:-26 11:-37
near:سجن	0:-34 1:-9 3:-15 5:-30 6:-22 7:-41 8:20 10:10 11:-11
near:سجنا	2:17 4:27 6:-16 8:-9 10:-27
near:سجون	0:11 1:-21 2:17 3:-39 4:21 5:-27 6:-21 7:-11 9:-14 10:-16 11:-21
near:سجين	2:-21 6:25
near:سحب	3:-9 7:8
near:سحبت	0:-16 2:-12 4:-19 5:31 6:-24 7:-10 10:-16
near:سحقو	6:8
near:سدود	5:-10
near:سراح	2:-8 3:-15 5:-13 6:-39 7:-35 10:18 11:-12
near:سراي	2:12 6:-20
near:سرعه	3:9
near:سري	0:-11 2:-9 4:-16 6:-30 10:33
near:سريا	6:8
near:سرير	5:11 6:-9
near:سريع	0:22 2:-24 3:-17 4:33 6:-9 7:-24 8:-22 10:-20
near:سريل	2:-9 6:16 7:-8
near:سريه	2:-10 5:9 6:-16 7:-9 10:18 11:-11
near:سطاء	2:-20 6:20 10:8
near:سطح	2:-24 6:34
near:سعد	6:8
near:سعود	0:-19 1:-9 2:-17 3:-16 4:-49 5:-57 6:46 8:53 10:-53 11:-8
near:سفار	0:-14 2:-9 3:-15 4:18 6:-15 7:-10 8:-13 10:-9 11:26
near:سفح	3:9
near:سفلي	3:10
near:سفن	6:11
near:سفين	0:-18 2:-16 3:-19 4:-23 6:-23 7:-9 8:-11 9:-15 10:36 11:10
near:سقط	0:-14 2:-28 3:-21 4:-10 6:53 7:-34 10:-9
near:سقطت	3:13 6:-22 7:15
near:سقطو	0:-15 1:12 2:-12 3:-15 4:-27 5:-48 6:15 7:31 8:-13 10:-24
near:سقف	3:-21 5:19 6:19 7:-23
near:سقوط	0:-29 1:17 2:-27 3:-21 4:-25 5:19 6:-32 7:12 8:-10 9:26 10:-17 11:16
near:سكان	0:-18 1:-19 2:-56 3:52 4:-19 5:-28 6:-31 9:-15 10:12 11:-29
near:سكري	2:27 4:-23 6:-16 8:-10 10:-20
near:سكنا	3:-8 10:-11 11:14
near:سكني	3:-10 6:30 7:-25 11:-11
near:سكه	6:11
near:سلاح	6:22
near:سلام	0:-12 3:-20 4:-18 6:28 8:-10 11:15
near:سلسل	8:-26 10:26
near:سلطا	0:-29 1:-13 2:-11 3:-9 4:18 5:-29 7:19 8:-27 10:10 11:12
near:سلم	0:-33 2:8 3:-18 4:11 5:-42 6:36 7:-18 8:-8 9:-10 10:-8 11:-14
near:سلمت	0:-21 2:-38 3:-15 5:-20 6:56 7:-21 8:-11 9:-12 11:-12
near:سلمن	0:-13 2:37 3:-27 4:25 5:-16 6:-27 7:-21 8:-26 9:-25 10:-27 11:-19
near:سلمو	0:-21 2:-13 4:15 5:-20 6:26 7:-8 8:-8 10:-21
near:سليم	1:-9 4:-9 5:-34 6:39 7:-21 8:-9 9:11 11:-17
near:سمح	3:-22 5:29 6:-25 7:-10 10:-14 11:21
near:سمنغ	5:13 6:-9
near:سنار	3:17
near:سنتي	5:-18 6:25
near:سنجا	2:-8 5:-8 9:-14 10:-8 11:20
near:سنغا	0:28 1:23 2:-40 3:-41 4:-33 5:-25 6:-33 7:11 8:-21 9:-12 10:14 11:8
near:سنه	0:9 1:-23 2:-17 3:-11 4:8 5:-16 6:15 9:-24 10:-35 11:18
near:سنوا	1:-9 2:-27 3:-17 4:-21 5:9 6:-19 7:27 8:10 9:-16 10:-25 11:15
near:سنوي	3:-10 6:24
near:سوء	0:-10 5:-31 6:27 7:-14 8:-10 10:26
near:سواح	2:-8 3:17 5:-8 9:-15 11:-18
near:سوال	0:-8 4:13
near:سوبر	6:11
near:سوتش	6:11
near:سوتل	3:18 11:-11
near:سودا	0:-30 1:-28 2:-20 4:-39 5:-45 6:34 7:-16 8:27 9:26 10:-32 11:-23
near:سور	2:31 6:-41 7:18
near:سوري	0:-52 1:-19 2:-27 5:20 7:-52 8:19 10:-23
near:سوق	0:13 1:18 2:-9 3:29 4:-19 5:-50 6:-33 9:-17 11:-17
near:سوكو	3:18 4:-14 5:-8 6:-9
near:سومط	1:-13 4:-10 5:-38 6:19 7:-10 11:-18
near:سومي	6:-18 8:-29 10:-38 11:38
near:سونا	3:-12 6:-12 11:18
near:سوها	5:12
near:سوي	0:-23 2:-11 3:-12 5:-22 6:-28 7:-30 8:-32 9:-21 10:27 11:31
near:سويد	0:-10 3:-18 8:21 9:26 10:-14 11:-25
near:سويس	2:20 6:-13
near:سويف	6:10 7:-9
near:سياح	0:-10 5:-14 6:18
near:سيار	0:12 1:-12 2:-32 3:-34 4:-37 5:-18 6:49 7:-29 8:-14 9:-14 10:-30 11:-19
near:سياس	0:-8 2:-19 4:14 5:-9 7:-14 8:-18 10:13
near:سياق	5:17 6:-13
near:سيبو	3:-9 6:23 7:-11
near:سيبي	3:-13 5:-8 9:20
near:سيدا	5:-11 6:16
near:سيدت	5:12 7:8
near:سيده	3:-8 5:21 7:-10 8:-14 10:13
near:سيدو	0:8 3:10 4:-8 6:-16 7:-14 9:-9 11:12
near:سير	2:38 6:-39
near:سيرا	0:-21 2:-12 3:34 4:-17 5:-10 7:-8 8:-10 9:-25 10:25 11:-25
near:سيطر	0:12 2:-11 5:-12
near:سيطل	0:-15 2:-12 4:-10 8:20
near:سيف	0:20 4:-8 6:-11
near:سيفر	0:-11 2:-22 4:13 6:-14 7:-9 8:17 10:-19
near:سيقا	3:-13 5:20 6:-20 9:12
near:سيكا	4:-8 6:11
near:سيل	0:-8 5:-11 6:21
near:سينا	3:-21 6:29 7:-16 9:-10
near:سيول	1:-12 2:-13 3:26 5:-33 9:-8 11:-26
near:شاب	0:26 4:-10 6:-25 7:-12
near:شابا	0:-10 4:-25 5:23 6:-10
near:شاحن	0:21 1:-18 2:-20 3:17 4:-49 5:-14 6:-42 7:31 8:-33 11:-17
near:شارع	3:-17 6:26 7:-17 9:-10
near:شارك	0:-9 2:-11 4:-14 5:-15 6:13 8:26 10:-13
near:شاطي	7:-10
near:شاي	6:20
near:شباب	0:17 1:-17 3:25 4:34 5:-22 6:-33 7:-33 10:-8
near:شباط	2:17 4:-18 5:-10 6:-14 7:-11 8:19 9:-22 10:-8 11:-24
near:شبان	0:-17 4:-15 6:19
near:شبكه	0:10 1:-12 3:-17 4:-15 6:15 7:13 8:-15 9:-12 11:-24
near:شتاء	1:-9 2:17 6:14 7:-24 9:-12
near:شجاع	2:18 6:-9 7:-8
near:شحن	4:-14 10:13
near:شخص	1:-28 2:-15 4:-12 5:13 6:9 7:-14 8:-23 9:-30 10:-39 11:8
near:شخصا	0:-53 1:-54 2:-15 4:-9 5:20 6:-22 10:17 11:-23
near:شخصي	3:-8 5:23 7:-28
near:شديد	6:9
near:شرد	3:40 4:-10 6:-18 9:-15 10:-9 11:-29
near:شردت	3:25 5:-10 6:16 9:-33 11:-17
near:شردو	3:21 5:17 6:-36 9:-19 11:-8
near:شرطه	1:-20 2:-18 4:-61 8:-35 9:-12 10:15 11:-20
near:شرطي	0:-21 2:-11 4:10 5:13 6:-30 7:12 8:-8
near:شرعي	0:-8 2:-21 3:-15 4:-19 5:-13 6:45 7:-20 9:-8 10:-13 11:-10
near:شرف	5:9
near:شرق	0:-18 1:16 2:-18 3:-27 4:15 6:-27 7:-12 8:-12 9:26 10:-21 11:-9
near:شرقي	0:-35 2:-19 3:-12 4:14 6:9 7:-24 8:-8 9:17 10:18 11:-20
near:شركا	0:13 4:-10 7:-13 9:-15 10:-20
near:شركه	2:-16 3:-16 4:15 6:20 7:-9 10:-24
near:شريط	0:-12 2:-11 4:26 5:-12 6:-13 7:-13 8:-15 10:-25 11:23
near:شريف	2:14 5:-25 6:26 7:-23 10:-18
near:شريك	3:-16 6:17
near:شظاي	2:-24 4:-12 5:47 6:-13 7:-13 8:-10 9:-9 10:-27 11:-9
near:شعب	3:-20 11:20
near:شعبه	7:9
near:شعبي	3:-12 5:-9 6:11 11:16
near:شغب	2:-16 4:17 5:-10 6:32 7:-11 10:-17
near:شفاء	6:12
near:شفق	6:11
near:شقره	6:12
near:شقق	3:31 4:-10 6:-10 7:-24 9:-12 10:-10 11:11
near:شقيق	2:-16 3:-13 5:-16 6:30 7:-20 9:-8 10:14
near:شمال	1:15 2:-22 3:-12 4:-16 5:-28 6:11 8:-18 9:-38 10:-14 11:28
near:شمس	3:26 9:-25 11:-8
near:شمل	3:-8 9:17 11:-16
near:شملت	0:-13 4:-15 6:-21 10:18 11:-11
near:شنته	5:8
near:شنه	6:-8 7:13
near:شهاد	5:-20 6:17
near:شهد	2:-26 3:11 4:-9 6:27 10:-9 11:-8
near:شهدا	0:-19 1:-15 3:-28 7:-30 8:-11 9:-22 10:8 11:-12
near:شهدت	0:-20 3:-8 7:11
near:شهر	1:29 2:22 3:-11 4:-38 5:-53 6:-40 7:-66 8:-14 10:43
near:شهرا	0:-13 1:-9 2:9 3:-16 4:-20 5:-14 6:-23 8:15 9:25 10:-23 11:-15
near:شهره	0:-20 2:-18 3:-11 4:-28 7:-16 8:-17 10:31
near:شهري	0:8 1:-10 2:-9 4:-19 5:-14 7:-21 10:-9 11:15
near:شهود	5:-8 6:12
near:شهور	3:-22 6:-19 9:26 11:-14
near:شهيد	0:-27 1:24 3:-11 4:-8 5:30 6:-15 7:-34 9:-12 11:-16
near:شوك	3:-11 5:25 7:-16
near:شوهد	3:-8 6:-15 7:16
near:شوون	1:-9 2:28 3:-8 4:-35 7:-12 9:-11 10:-31
near:شيء	0:-22 4:-27 5:-8 7:34 10:-19
near:شيبو	0:21 2:-15 6:-11 7:9 8:-22 10:-23
near:شيخ	0:-13 2:-11 3:11 4:-30 5:14 6:-27 7:29 8:-21 9:-14 11:-29
near:شيع	6:16
near:شيعت	6:8
near:شيكا	3:23 5:-10 6:11 7:-12 9:-12 11:-18
near:شيوخ	0:14 4:-25 5:-13 6:-9 10:15
near:شييا	0:19 2:-12 5:12 6:-19 7:-11
near:صاحب	7:12
near:صادر	3:-9 7:9
near:صارو	5:-16 6:38 7:-12 10:-14 11:-16
near:صالا	3:16 6:-9
near:صالح	5:-9 6:10
near:صباح	1:-24 4:-52 5:-35 6:-11 7:14 8:-33 9:-39 11:17
near:صبيا	0:-14 6:17 10:-8
near:صحاف	0:15 3:-18 4:-21 5:-9 6:14 7:-10 9:15 10:-10 11:-12
near:صحرا	1:24 3:-20 4:19 6:-20 7:-11 11:-23
near:صحفي	0:-19 2:-10 3:13 4:12 5:-14 6:-42 7:27 8:-20 10:13 11:-12
near:صحه	0:-17 1:-28 2:-29 3:-18 4:20 5:23 6:35 7:-34 8:-29 9:-18 10:-15 11:-12
near:صحي	0:-10 2:-11 3:12 4:-30 5:17 6:9 7:-12
near:صحيا	4:-8 6:13
near:صحيح	5:-20 6:26
near:صحيف	2:14 3:-9 4:-9 5:14 6:-12
near:صحيه	0:-11 1:-10 3:10 4:-27 5:-24 6:8 7:-23 8:-10 9:-16 10:35 11:-24
near:صحيي	0:44 5:-31 6:-40 7:-10
near:صدر	1:-8 5:26 6:-24 7:-13
near:صدمت	3:-19 5:-8 6:10 8:-10 9:15 11:-12
near:صدمه	6:12
near:صرح	0:-9 4:-16 5:9 6:-11 8:28 10:-26
near:صرفت	3:28 6:-12 7:-17 10:-8
near:صرنا	0:-14 3:14 4:23 5:-13 6:-37 7:-17 8:-8 9:18 10:-23 11:-28
near:صعده	2:19 4:-14 6:-9 10:-10
near:صغار	6:-14 7:24
near:صغير	0:16 2:8 7:-17 10:-11
near:صفاق	1:-15 6:19 7:-9
near:صفت	0:-11 2:-8 6:17 8:-16
near:صفحا	6:10 7:8
near:صفر	3:-12 6:17
near:صفقه	0:-9 2:-20 3:-13 4:-24 5:-19 6:-10 7:-9 8:58 10:-23 11:-16
near:صفه	0:-11 3:-12 4:-15 5:-24 6:-15 7:27 10:-13
near:صفوف	0:-10 2:-8 4:-15 6:54 7:-26 10:-11
near:صلا	0:21 2:-10 3:-12 4:-30 6:-23 8:-20
near:صلاه	0:19 6:-17
near:صلت	0:8 2:-14 3:-17 4:-18 6:-14 7:-15 10:9 11:12
near:صلتن	6:8
near:صلته	6:9
near:صله	10:14
near:صلوا	1:-12 2:-24 4:-30 6:-13 7:-33 8:-20 9:39 10:10 11:-55
near:صليب	0:-10 1:-21 2:24 3:-34 4:-41 5:-42 6:-33 8:30 11:-31
near:صميم	5:9
near:صناع	3:-8 5:27 6:-19 11:-17
near:صنع	2:25 4:-25 6:-21
near:صنعا	3:-12 5:-10 6:-22 8:-11 10:10 11:-13
near:صهار	0:-10 5:-13 6:27
near:صهري	2:-12 4:-21 6:25 10:-20
near:صوار	6:13
near:صوت	4:11 6:-15 7:13
near:صوتي	5:11
near:صور	3:20 5:16 6:-15 9:-12 11:-8
near:صورا	0:-18 2:-11 4:40 5:-32 6:-14 7:-22 10:-12
near:صول	0:-8 2:15 4:-22 7:-34 8:-25 9:-12 10:-13 11:30
near:صوله	5:-41 6:43 7:-8
near:صوما	0:-14 1:-13 3:-28 4:11 5:-15 7:10 8:-13 9:29 10:-13 11:-10
near:صياد	1:-11 3:-34 5:-15 6:-11 7:23 8:-8 9:-16 10:-14 11:-26
near:صيد	5:11
near:صيدا	3:-12 5:8 11:15
near:صيدل	0:17 6:-9 7:-8
near:صيف	1:-11 3:-13 4:-14 5:-21 6:16 7:-31 8:-22 9:9 11:12
near:صيني	0:17 2:-23 3:-10 5:-11 6:-43 7:15 8:-16 10:18
near:ضابط	0:-21 2:-42 3:-9 4:44 7:-22 8:-10 10:-28
near:ضاحي	6:15
near:ضاع	0:-24 2:-9 4:-22 5:-17 6:27 7:12 10:-15
near:ضالع	2:-30 6:36 8:-8 10:-11
near:ضايع	3:-16 4:-13 7:19
near:ضباط	4:-8 5:14 8:-21 10:19
near:ضحاي	0:-19 2:-31 3:-56 4:-33 5:-25 6:64 7:-29 8:-13 10:-35 11:-29
near:ضحيت	3:-14 5:-14 6:55 7:-12 11:-12
near:ضحيه	1:-9 2:-17 5:-26 6:53 7:-8
near:ضرب	0:-20 2:18 3:-11 5:48 6:-41 7:-21 8:-20 9:-8 10:-17 11:-14
near:ضربا	2:-9 4:-9 5:11 6:12
near:ضربت	3:-13 5:-14 6:8 7:8
near:ضربه	5:29 6:-13 7:-13
near:ضعت	5:16 10:-9
near:ضعف	0:13 1:14 3:23 4:-20 6:-28 7:-18 9:-12 10:-8 11:-12
near:ضفه	2:17 7:-10 9:18 10:-17 11:-28
near:ضمت	0:-9 1:-12 2:-26 3:-24 4:-10 5:18 6:-25 7:21 8:-26 9:-19 10:-17 11:29
near:ضمن	0:-12 2:25 3:20 4:-16 5:-33 7:-28 9:-24 10:-46
near:ضمنه	0:-39 1:-12 2:-35 3:-26 5:17 6:12 7:-19 9:16 11:-27
near:ضواح	0:-10 2:-8 3:43 4:-8 5:-12 6:-22 7:-9 9:-23 10:-16 11:-19
near:طابق	0:-23 1:-10 2:13 4:18 5:-30 8:-21 9:-11 10:-25 11:-10
near:طارق	1:27 3:-16 4:-11 5:-13 6:-25 7:-13 11:-11
near:طاري	4:-8 6:18 7:-9
near:طاقت	3:-18 5:-16 6:25 7:-13 9:20
near:طاقم	0:-26 2:-20 3:-18 4:19 8:-15 10:9
near:طاقه	5:15 11:8
near:طال	5:8
near:طالب	0:-13 1:-8 2:-15 3:-21 4:26 7:-20 8:-9 9:22 10:-32 11:-8
near:طاول	2:-18 5:-11 6:45 7:-20
near:طاير	0:-18 1:-20 2:-16 3:-14 4:-38 5:17 7:25 8:32 9:-15 11:-23
near:طايش	0:-12 4:-10 5:41 6:-39
near:طباب	2:-8 6:15
near:طبرق	7:-8 11:11
near:طبس	6:13
near:طبقا	0:-11 2:-16 3:20 5:-13 7:-19 8:17 9:-21 10:-20
near:طبي	2:-14 3:-9 6:21 7:-12 8:-23 10:8
near:طبيب	0:-8 2:13 3:-17 4:30 6:8 7:-46 10:-46
near:طبيه	0:-18 1:-9 2:-15 3:-21 4:9 5:-10 7:-30 8:-15 9:-11 10:25
near:طحين	3:-12 6:18
near:طراب	11:10
near:طرف	0:-20 2:-15 3:-27 4:-33 5:14 6:11 7:-22 9:-9 10:16 11:-10
near:طرفا	2:-24 3:-10 4:-17 7:-10 8:31 10:-24
near:طرفي	0:-15 1:-10 3:-20 6:-11 7:-15 10:26 11:-16
near:طرق	0:-12 1:-30 2:-16 3:-38 4:-40 6:57 7:-20 8:-18 9:-11 10:-12
near:طرقا	6:-11 7:13
near:طريق	0:43 1:34 2:-22 3:-19 4:-40 5:-22 7:10 8:-31 9:-24 10:-50 11:-50
near:طعام	3:10 11:-9
near:طعن	6:10
near:طفل	0:-8 1:-19 2:-26 3:8 4:-12 5:-8 6:23 7:-23 8:-12 9:13 10:-25 11:-21
near:طفلا	1:-43 2:-21 3:-15 4:14 5:10 6:19 7:-23 8:-35 9:10 10:9 11:-38
near:طفله	0:-9 3:-13 4:-14 6:32 7:-33 10:-9
near:طفلي	5:-17 6:28 7:-18 10:-16
near:طفيف	0:-8 4:-14 5:42 6:-33 7:-8 10:-21
near:طلاب	0:10 4:-8 5:-21 7:19 10:-12
near:طلب	0:17 5:-8
near:طلبا	2:-12 6:-8 10:-8
near:طلبت	4:24 8:-13 10:-24 11:-12
near:طلبه	0:-8 4:13
near:طلبو	0:12 6:-12
near:طمرت	6:16
near:طهرا	3:-13 6:-9 9:19 11:-14
near:طهطا	5:31 6:-29
near:طواب	6:10 7:12 11:8
near:طوار	0:-13 2:-11 5:18 7:-28 9:-25 11:20
near:طواق	0:-11 1:-8 2:-16 3:-14 4:-19 5:34 7:9 10:-27
near:طوبا	5:13 6:-10
near:طوعا	3:-22 6:-8 7:-11 8:-8 9:-37 10:-10 11:38
near:طوعي	6:-15 7:-10 11:19
near:طولك	3:9 9:-27 11:20
near:طوله	0:-13 3:-14 4:27 5:-9 6:-16 7:-14 10:-18 11:-9
near:طويل	0:20 1:-10 2:-15 3:54 4:-20 5:-18 6:-35 7:-33 8:-14 9:-37 10:-8 11:-44
near:طيار	5:8 7:-10 8:17
near:طيرا	6:16 7:-8
near:طينه	3:-23 5:-15 6:-8 7:-15 9:35
near:طيني	5:12 6:23 7:-31
near:ظرف	3:21 6:-8 9:-13
near:ظهر	0:-17 2:-9 3:-25 5:13 10:25
near:ظهرا	2:-20 4:-12 5:-22 6:40 7:-21
near:ظهرت	6:16
near:عاج	3:-25 9:27 11:-11
near:عاجز	9:10 10:-10 11:-13
near:عاجل	5:19 6:-9
near:عاد	0:20 1:-21 2:18 3:-46 4:-54 5:-45 6:-23 7:-69 8:31 9:-40 10:-13 11:28
near:عادت	0:-20 2:-20 3:-16 4:-24 5:-27 6:-10 7:-30 8:14 10:18
near:عادو	1:-8 2:-20 3:-22 4:-39 5:-24 6:-48 7:-10 8:-11 9:-65 11:48
near:عارض	6:14 7:-14
near:عاشر	0:12 1:-8 2:-12 3:-16 5:-16 6:17 7:9 9:-10 10:-38
near:عاصف	3:18 11:-8
near:عاصم	1:-10 2:-12 4:-25 5:-15 7:-23 8:15 9:-34 10:-30 11:29
near:عالج	0:-12 1:-11 3:-18 4:-9 5:41 6:-21 7:-17 9:-12 10:-8
near:عالق	8:-26 10:-26 11:28
near:عالم	0:-24 1:-11 2:39 3:14 4:-12 5:-23 6:25 7:-14 9:-21 10:-20 11:-24
near:عالي	0:-11 2:-18 4:-22 6:-9 8:42 10:-32
near:عام	1:40 3:-13 4:-53 5:-29 6:-9 7:-60 8:-11 9:-58 10:-30
near:عاما	0:-23 1:-18 2:13 4:-46 6:8 7:-24 9:-15 10:-9 11:9
near:عامر	6:9
near:عامل	0:24 1:-25 2:-38 3:10 4:28 5:23 6:-18 7:-58 8:-39 9:-19 10:-20 11:-25
near:عامه	0:-21 1:-12 3:11 4:23 6:14 7:-31 8:-19 9:-9 10:-8 11:-8
near:عامي	0:-11 1:-8 2:12 3:-23 4:-33 5:8 6:-46 7:-13 9:21 10:21 11:-14
near:عايد	0:-33 1:-33 2:-37 3:-30 5:-52 6:-18 7:-58 8:41 9:-36 10:-21 11:45
near:عايل	0:-51 1:-22 2:-39 4:33 5:-37 6:22 7:15 8:-38 9:-35 10:-25
near:عبار	1:9 3:-9 6:-8 7:22
near:عباس	11:10
near:عبد	3:12 4:-9 5:10 8:9 11:-11
near:عبدا	5:-9 6:13 7:-20 8:10
near:عبر	1:-21 2:15 3:-16 4:-26 5:-49 6:-13 7:-30 10:10
near:عبرو	0:-10 2:-10 4:-12 5:-19 6:-16 7:-15 8:-15 9:11
near:عبور	3:-29 4:-8 5:-12 6:8 7:-27 9:28 11:-18
near:عبوه	2:-8 4:-9 6:15 7:-13 10:-9
near:عتاد	4:9
near:عتق	3:14 5:9 11:-11
near:عثر	0:30 1:-22 2:20 3:-27 4:-48 5:-11 6:-11 7:-58 8:-23 9:-10 10:-8 11:-18
near:عثرت	2:-8 7:-19 10:19
near:عثرن	2:-8 6:15
near:عثرو	6:10
near:عثما	5:-14 6:21 7:-9
near:عثور	2:-10 5:-15 6:10 7:9
near:عدا	0:-11 2:-15 3:-9 4:-30 7:20 8:-14 9:-8 10:-23
near:عداد	0:-41 1:-26 2:-30 3:-32 4:-21 5:14 6:-11 7:52 8:15 9:-15 10:-31 11:-17
near:عدال	6:11
near:عدت	4:9 6:10
near:عدد	0:15 1:8 2:-13 4:-16 5:-40 6:-24 7:21 8:-41 9:16 10:-46 11:-13
near:عددا	8:15 10:-13
near:عددت	0:-10 1:-15 2:-11 3:-22 4:25 5:-11 7:-14
near:عدده	1:-36 2:-59 3:19 4:14 5:17 6:-52 8:19 10:-14 11:20
near:عدلي	2:14
near:عدم	0:-10 1:27 2:25 4:11 5:-27 6:-39 7:-11 8:-11 10:-10
near:عدن	0:-8 2:-11 4:-15 5:-34 6:29 7:-10 8:-8 9:-14 10:25 11:13
near:عده	0:18 5:-14
near:عدو	1:12 2:22 4:-8 6:-22 8:-23
near:عدوا	0:9 1:16 6:-17 11:-13
near:عراء	3:27 9:-12
near:عراق	0:-15 1:-13 2:-12 3:31 4:-37 5:20 6:-36 7:-28 8:-31 9:15 10:-20
near:عربا	0:-15 3:21 4:18 5:-19 6:-14 7:-12
near:عربه	0:26 3:-8 4:-8 6:-20 7:-14
near:عربي	4:-24 8:36 10:-35
near:عرفت	2:-16 6:24
near:عرفن	0:-15 1:-13 2:-9 3:-25 4:-29 5:-15 6:24 7:20 9:-11 10:-15 11:-26
near:عروس	0:-8 6:15 10:10
near:عريش	5:11
near:عزاء	6:19 10:-15
near:عسكر	1:-21 2:-28 3:-19 4:8 5:-28 6:-31 8:-9 9:-28 10:33 11:-38
near:عشاي	1:-10 2:-15 5:-29 6:-11 7:-42 8:-16 9:-15 10:39 11:-32
near:عشر	0:19 1:-24 2:-19 3:-44 5:-8 7:16 8:-38 9:-9 10:-54 11:-19
near:عشرا	0:-16 2:-26 3:37 4:41 5:-30 6:29 7:-25 8:-10 9:-21 10:-29 11:-16
near:عشره	1:-9 2:-53 3:-20 7:-20 9:22 10:-9 11:-11
near:عشرو	0:-54 1:-13 2:-54 3:-10 4:23 5:-9 6:18 7:-46 9:-13 11:-17
near:عشري	0:14 1:-40 2:-43 3:20 4:-41 6:11 7:-12 8:28 9:-25 10:-17
near:عشوا	3:16 11:-16
near:عصاب	0:16 1:-13 2:-26 3:-9 5:-18 6:25 7:-19 8:-8 9:-17 10:-10 11:-10
near:عصر	0:-17 5:-20 6:16 7:12
near:عصرا	6:17 7:-13
near:عضو	0:-14 2:-10 3:19 5:-15 6:-25 7:-24 8:19 10:-11
near:عضوا	6:14 7:-10
near:عطش	2:26 6:-25
near:عطشا	2:-10 3:-11 5:-12 6:24 7:-8
near:عطله	6:20 7:-9 11:-14
near:عظمي	3:-15 9:18
near:عظيم	5:-12 6:21 7:-12
near:عفو	0:28 2:-12 3:-10 5:-14 7:-14 10:-15
near:عقار	6:24 7:-8
near:عقب	3:12 6:-9
near:عقبه	3:-8 7:10
near:عقد	1:15 6:-12
near:عقود	6:23 7:-15
near:عقيد	6:12
near:علاج	1:-8 3:-42 4:-17 5:70 6:-34 7:-23 8:-13 9:-22 10:-15 11:17
near:علقت	5:12
near:علم	6:-31 7:31
near:علما	5:-12 6:18
near:علمت	6:16
near:علي	0:-17 1:29 2:-9 4:-9 5:-19 6:8 7:-8 9:-24 10:-29 11:-49
near:عليا	3:-8 7:-13 9:13
near:عليه	1:-14 2:-31 3:10 4:-40 7:10 8:-11 11:-20
near:عمار	1:26 5:-25 6:-15
near:عمال	0:-20 1:-27 2:-31 3:21 4:-27 5:-25 6:-14 7:26 8:-20 9:-23 10:10 11:-29
near:عمان	3:-11 4:-16 8:19 9:17 10:8 11:-16
near:عمده	4:9
near:عمر	0:12 1:-8 2:-26 3:-32 4:-40 5:-31 6:16 7:19 8:20 9:-16 10:-40 11:-23
near:عمره	0:-38 1:-10 3:-30 4:-42 5:26 6:-14 8:-21 9:-8 10:16 11:-20
near:عمق	5:-8 6:14 7:-9 8:-16 10:19
near:عمل	0:19 1:-10 3:-9 5:-12 6:24 7:-27 9:-13 10:-19 11:-15
near:عمله	2:-9 3:-15 5:-18 6:31 7:-11
near:عملي	0:-18 1:-18 2:-69 3:-35 4:-56 5:25 7:16 8:11 9:-12 10:11 11:-36
near:عمه	6:14
near:عمود	3:-9 5:20 6:-15 11:-8
near:عموم	3:-11 5:-13 6:12 7:8 9:-10
near:عناص	0:-14 1:-15 3:-39 4:13 5:-57 6:26 7:-22 8:21 9:-10 10:-31 11:-13
near:عناي	0:-14 1:-17 2:-19 3:-26 4:-23 5:12 7:-31 8:26 10:-30
near:عنب	6:10
near:عنبر	0:-13 3:-18 4:-27 5:-28 6:39 7:-25
near:عند	0:10 1:-19 2:8 3:-24 4:-40 5:9 7:-17 8:-18 9:22 10:-23 11:-30
near:عندم	0:11 1:-10 2:-8 3:-13 4:-11 6:8 7:-16 10:-12 11:-10
near:عندن	3:10 6:20 7:-11 9:-8 11:-9
near:عنده	0:-22 2:15 4:27 6:-29 7:-8
near:عنصر	4:18 6:-22 10:-11 11:9
near:عنف	1:-14 2:-10 3:30 4:-21 6:39 7:-10 9:-34 11:-33
near:عنها	0:21 2:-13 4:-19 6:17 10:-21
near:عنهم	0:17 1:-22 2:-40 3:-45 4:10 5:-21 6:-55 7:32 9:-24 10:-13 11:-28
near:عودت	0:-10 4:11
near:عوده	0:-30 1:-14 2:-23 3:-66 4:-20 5:-27 6:-25 7:-36 8:-21 9:-28 11:74
near:عوز	0:-10 2:30 6:-21 10:-22
near:عوفر	0:-15 2:-8 3:-28 4:-13 5:-10 6:-36 7:-11 9:-12 10:34 11:-21
near:عولج	5:13
near:عون	3:41 6:-37
near:عياد	5:24 6:-16
near:عيتا	3:-21 6:8 11:20
near:عيسي	5:25 6:-22 7:-8
near:عيش	2:-8 5:23 6:-18
near:عين	3:23 5:-16 6:16 11:-19
near:عينا	2:-19 3:-29 4:-28 5:-30 6:46 9:-11 10:-26 11:-14
near:عينه	4:8
near:عيني	2:18 4:-16 5:-9 6:11 7:-16
near:غابا	0:11
near:غابه	1:-9 2:13 3:-51 6:-66 7:-51 8:10 9:-16 10:17 11:-11
near:غادر	0:-17 1:-15 2:-15 4:-37 5:64 6:-78 7:-46 8:-26 9:-52 10:-28 11:41
near:غارا	0:-14 2:-17 3:-9 4:-19 5:-21 6:50 7:-13 10:-23
near:غاره	2:-9 6:27 7:-13
near:غاز	0:-8 2:-10 3:-8 5:34 6:-21
near:غالب	3:-34 4:-29 6:9 11:14
near:غام	2:-11 4:-8 5:17 6:15 10:-8 11:-18
near:غامب	3:-20 5:-8 6:-9 9:22 11:-14
near:غاو	5:23 6:-21
near:غايه	3:-8 5:8 9:14 11:-8
near:غدا	0:10 2:-11 4:-13 5:-11 6:28 7:-21
near:غران	6:17
near:غرب	0:36 1:8 2:-10 3:-12 4:-38 5:-8 8:-8 10:-29
near:غربي	1:-15 3:-8 4:-22 5:-24 6:45 7:-17 9:-10 11:-27
near:غرف	5:-17 6:21
near:غرفه	0:-28 2:-26 3:-10 4:35 5:-27 6:27 7:-26 8:-14 10:-32 11:-12
near:غرق	0:-12 1:-32 2:-15 3:-23 4:-14 5:-23 6:27 7:24 9:-12 10:-8
near:غرقا	1:-26 3:-16 5:-12 6:54 7:-16
near:غرقو	2:-12 4:-12 5:-20 6:44 7:-41 9:-13 10:-8
near:غرقي	5:-12 6:43 7:-23
near:غريف	5:8
near:غريق	5:-14 6:18
near:غزه	0:-14 1:-18 2:35 4:-20 5:-11 6:-36 7:-19 9:-33 10:-8 11:24
near:غزو	3:-13 6:16 8:9
near:غزير	7:9
near:غضون	0:-14 2:-18 4:17 6:-38 7:-13 9:23 10:21
near:غطاس	6:13 7:-10
near:غلاد	5:14 6:-9
near:غمرت	6:8
near:غنم	0:10 3:-11 4:-24 5:31 6:-21 7:-22 10:-10
near:غنمت	0:29 4:-17 5:-18 6:-15 7:-11
near:غواص	6:9 7:9 10:-9
near:غواف	4:-13 6:10 10:14
near:غوفا	0:-9 3:-11 5:-19 6:33 7:-13
near:غوما	3:11 5:-18 6:22 11:-11
near:غياب	0:32 4:-18 6:-22 8:-15 10:-19
near:غيبو	5:32 6:-39
near:غير	0:-41 1:-25 2:-31 3:8 4:30 5:-25 6:12 7:-34 8:-37 11:11
near:غيره	0:-17 1:-13 2:-12 3:24 4:19 5:-8 6:26 7:-26 8:-20 9:-31 10:-20 11:-36
near:غيني	2:15 6:-12
near:فاحص	4:-21 6:24 7:-8
near:فارد	0:-14 2:-18 4:-8 6:26 10:-16
near:فارق	0:9 2:29 3:-22 4:-26 5:-46 6:38 8:-10 9:-10 10:-27
near:فارك	0:-10 2:-39 4:-30 6:42 10:-18
near:فاري	3:19 6:-11
near:فاست	3:-10 5:-18 6:22
near:فاسو	2:-23 6:36 8:-13 9:-8 10:-9
near:فاشر	0:-8 1:-11 3:12 4:-13 5:-14 6:-29 7:23 9:27 10:-16 11:-15
near:فاض	6:9
near:فاعل	0:15 3:-14 4:-8 6:-17 11:14
near:فاقت	0:-10 2:25 6:-24 7:-10 10:-20
near:فاقر	6:14
near:فان	3:30 4:-11 5:-11 7:-14 9:-15 11:-31
near:فانت	3:22 5:-9 9:-14
near:فاه	0:-31 2:35 3:-9 4:-39 6:21 7:-19 8:-27 9:-15 10:-20 11:-14
near:فايق	5:26 6:-11 7:-10
near:فبات	3:17 6:-11 7:-9
near:فبرا	2:28 4:-20 5:-11 8:13 9:-11 10:13 11:-28
near:فتاه	2:-23
near:فتح	4:-10 6:20 7:-23 8:11 9:-11 10:-10 11:12
near:فتحت	3:23 11:-8
near:فتحد	5:-29 6:32
near:فتره	1:18 2:20 3:-37 4:-12 5:-28 6:-27 8:-12 9:-16 10:-16 11:16
near:فتقو	2:-14 4:-14 6:13 7:10 8:25 10:-31
near:فتوف	5:8
near:فتي	5:19 7:-19
near:فتيا	1:-10 2:-26 3:-35 4:-53 5:-10 6:26 8:-22 9:-14 10:19 11:-8
near:فجر	0:19 1:-23 3:-39 5:-11 7:-44 8:-22 9:-18 10:-8 11:-31
near:فجرا	0:10 2:-14 3:10 5:-8 6:11 7:-21
near:فجرح	5:9
near:فحص	2:12 3:-40 5:-8 6:-15 7:-16 8:13 10:-18 11:27
near:فحم	6:9
near:فحوص	3:-9 5:-16 6:27
near:فدي	0:-14 2:-11 3:-12 4:13 6:-33 7:-14 8:-8 10:31 11:-13
near:فديه	0:14 2:9 3:-11 4:13 5:-26 6:-45 7:-23 8:-26 9:-8
near:فرات	3:22 11:-22
near:فرار	0:-28 2:-32 3:-34 4:-39 5:-28 6:-20 8:-14 9:38 10:39 11:-33
near:فران	0:-16 2:-21 5:11 7:-13 10:14
near:فرد	6:-10 11:20
near:فردا	3:9
near:فردي	6:10
near:فرع	5:-8
near:فرق	0:-8 1:-13 2:9 5:9 9:-16 11:-17
near:فرقا	5:-17 6:-11 7:20
near:فرقن	3:-11 5:8 11:12
near:فرقه	0:-14 4:28 5:21 6:-16 7:9 8:-21 11:-14
near:فرنس	3:-8 4:-10 6:46 7:-24
near:فروا	2:-8 3:12 4:-22 6:-45 7:-11 8:-12 9:29 10:18 11:-46
near:فرون	1:-17 6:23
near:فريق	0:-8 3:-8 4:-12 6:42 7:-23
near:فصاي	2:12 4:-14 7:-23 10:11
near:فصحي	3:19 6:-16
near:فضل	2:20 6:-25 9:8
near:فضلا	0:10 2:-8 4:-20 8:-12 10:-21
near:فعدد	3:22 6:-27 7:23 11:-18
near:فعل	4:-11 5:-20 6:12 7:-14 8:29 10:-36 11:-17
near:فعلي	0:20 2:-8 3:9 4:-19 7:-10
near:ففي	1:-8 3:-16 5:-24 6:43 9:9
near:فقا	0:-10 1:14 2:-23 3:20 4:-20 7:-19 8:-17 9:-15 11:-15
near:فقال	0:-11 2:-13 4:18 6:-17 7:-16 10:19
near:فقتل	0:-26 2:-30 4:-35 5:-17 6:52 7:-24 8:-8 9:-29 11:-9
near:فقد	0:-17 2:-28 3:-31 4:-60 6:19 7:32 8:-19 9:-41 10:-36 11:-11
near:فقدا	0:-13 1:11 3:-33 4:-15 5:-37 6:-32 7:50 9:-8
near:فقدت	0:-27 1:-18 2:-23 3:-16 4:-25 5:13 6:15 10:-30
near:فقدن	0:-33 1:-16 2:-13 3:-16 4:-28 5:-30 6:77 7:-73 10:-18 11:-14
near:فقدو	0:-28 1:54 2:-15 3:-34 4:-25 5:-17 7:-12 9:-27 10:-16 11:-30
near:فقضي	0:-10 2:-10 3:-15 6:8 7:9
near:فقط	1:-16 2:18 3:-9 4:-54 6:-22 7:9 9:-44 10:8
near:فكان	0:-15 3:-22 4:-23 8:28 9:-12 10:-18
near:فلا	0:-13 1:-10 3:-37 4:18 5:-11 6:-36 7:33 10:-12 11:-17
near:فلاح	0:-10 2:-11 3:-17 4:-26 5:13 6:23 7:-11 8:-10 10:-18
near:فلبي	0:-18 1:-9 2:-20 3:21 4:-42 5:-33 6:-26 8:-17 9:-11 10:45 11:-9
near:فلسط	0:-23 2:20 3:-8 4:-46 5:9 6:-33 7:-15 8:37 10:-25
near:فلم	0:-14 2:-14 5:-17 6:19 7:-26 8:-27 10:19
near:فمات	6:11
near:فمنذ	1:10 6:-9
near:فندق	0:-9 5:-32 6:-8 7:29
near:فنزو	2:-9 3:-25 4:-15 5:-12 8:-25 9:15 10:-24 11:25
near:فهد	5:27 6:-25
near:فوج	3:-16 8:-12 9:-11 11:24
near:فوجد	2:-12 3:-10 4:-28 5:-14 6:29 7:-16 10:-22 11:16
near:فور	5:-36 6:32
near:فورا	4:15 10:-11
near:فوري	2:14 4:23 5:-10 8:-12 10:-30
near:فوق	3:10 4:-9 5:-23 6:29 7:-10 8:-11 10:8
near:فوقا	6:10
near:فولو	4:-17 6:-11 10:13 11:-8
near:فيات	0:-8 1:-8 2:28 4:-11 5:26 6:-32 7:-9
near:فيتن	3:10
near:فيدو	6:10
near:فيرا	6:14 7:-8
near:فيصل	3:-24 6:-10 9:17 11:12
near:فيضا	1:-8 3:51 5:-9 6:-28 9:-24 11:-20
near:فيلي	6:12
near:فيما	0:-19 1:-37 2:-18 3:-8 4:-16 5:19 6:11 8:-12 10:-38 11:-28
near:فين	0:-10 2:11 5:-37 6:20 8:-21 9:12 11:-20
near:فيه	0:-8 1:-23 2:-25 3:-27 5:-30 6:20 8:-8 9:26 10:-43
near:فيها	0:-37 1:-36 2:-60 4:51 5:-21 6:-8 7:-21 8:-37 9:-38 10:-11 11:9
near:فيهم	3:-10 5:18 6:8
near:قادر	3:11 4:-12 7:-9 8:12 11:-9
near:قادم	0:-8 1:-9 3:-11 4:-20 5:-8 6:-22 8:26 9:-30 10:-33 11:43
near:قاده	0:-23 4:13 6:-14 7:-12 8:-11
near:قارب	0:-12 1:23 2:-14 3:-16 4:-15 5:-19 6:-19 7:29
near:قاصر	1:10 2:-22 4:-39 5:10 6:-12 7:-39 9:-20 10:-9 11:18
near:قاطع	5:-11 6:26 7:-15
near:قاطن	3:42 5:-20 6:-27 7:-14 9:26 11:-37
near:قاعد	0:22 2:-17 3:-8 4:-17 6:-14 8:-20 9:-8 10:28
near:قاعه	0:-8 3:27 4:16 5:-14 6:-30 10:-22
near:قافل	1:-15 2:13 3:-22 4:-20 6:-53 7:27 8:-27 9:-31 10:-14 11:38
near:قال	0:-27 2:9 3:-51 5:-39 7:15 8:-36 9:-10 11:25
near:قالت	0:16 1:-26 2:-33 4:-26 6:24 7:-48 8:-24 9:8 10:24 11:-14
near:قالو	0:-10 4:-28 6:24 7:-15 10:-19
near:قانو	4:13
near:قاهر	2:-14 3:-10 4:-8 8:17 9:-14 10:-12 11:18
near:قايد	0:-11 1:-13 2:-16 3:-26 4:10 5:-9 6:-19 7:-9 8:-17 10:28 11:-8
near:قايل	0:-15 5:-33 6:50 7:-28 10:-19
near:قايم	0:-39 1:-15 3:12 5:35 6:-19 7:-8 9:-17 10:-14 11:-9
near:قباط	2:-29 4:-17 6:37 10:-9
near:قبال	0:-14 2:-15 6:21 10:-8 11:-13
near:قبر	0:-8 1:14 2:-14 3:-20 4:-26 5:-9 7:23 9:-10 10:-10 11:-22
near:قبض	2:-8 6:-17 10:22
near:قبضت	0:-27 2:-9 4:35 6:-26 10:-18
near:قبضه	0:-34 2:-24 3:-17 4:46 5:-9 6:-8 7:-18 8:-23 10:-9
near:قبل	0:-26 1:12 2:-36 3:49 4:10 5:-9 6:-37 7:-81 8:-42 9:15 11:-12
near:قبله	1:-15 2:-8 3:-12 4:-22 6:30 7:-16 8:22 10:-15
near:قبلي	2:-28 3:-23 4:-10 5:-18 6:13 7:-13 10:19
near:قتال	0:14 1:-17 3:23 4:21 5:-16 6:-21 7:-25 8:-12 9:-8 10:-15 11:-23
near:قتل	0:-13 1:23 3:-50 4:-22 5:-14 6:56 7:-33 8:-58 9:-37 10:-57 11:-37
near:قتلا	4:-26 5:-8 6:29 7:-21 10:-23
near:قتلت	0:25 1:-34 2:-40 4:-11 5:-60 6:62 7:-40 8:-9 9:-21 10:-9 11:-26
near:قتلن	2:-14 4:8 5:15 6:-11
near:قتلو	2:39 3:-60 4:-23 5:-21 7:-41 8:-42 9:-36 10:-44 11:-28
near:قتلي	0:-60 2:-62 3:-33 4:-42 5:-25 6:65 7:-17 9:-27 10:-49
near:قتها	5:14
near:قتيل	0:-30 1:39 2:-38 3:18 4:-68 6:-40 7:25 8:-21 9:-34 10:-53 11:-28
near:قداس	0:13 6:12 10:-24
near:قدر	2:-17 3:-23 4:21 6:16 7:-15 9:8 10:-14 11:-13
near:قدرت	0:-14 1:-11 3:-8 4:-21 5:-17 6:-11 7:32 10:23
near:قدس	2:10 3:18 6:-20
near:قدم	6:9 9:-32 11:25
near:قدمت	6:10
near:قدمو	3:22 5:-11 6:-22 7:19 11:-40
near:قديم	5:13 8:-12
near:قذيف	6:14
near:قراب	1:-13 2:-11 3:11 4:-17 6:19 7:-16 11:-25
near:قراه	0:-9 4:-9 6:-16 8:-10 9:-42 10:-8 11:24
near:قرب	0:16 1:-33 3:-10 4:-21 5:23 8:-36 9:-34 11:-40
near:قرن	3:-11 7:15
near:قرني	0:-18 10:8
near:قروي	0:-30 2:-13 4:14 7:-10 8:-28 10:12
near:قري	0:-27 2:-8 3:25 4:-27 5:-37 8:-11 10:-17 11:16
near:قريب	0:-28 2:-13 3:27 4:14 5:-22 6:-15 7:-30 8:-17 10:10
near:قريت	0:-10 4:-10 6:16
near:قريه	0:-24 1:-17 3:30 4:-11 6:32 7:-54 8:-20 9:-21 11:-37
near:قسام	2:30 6:-24 10:-16
near:قسد	8:14 11:-10
near:قسرا	0:-17 1:-9 2:-24 3:13 4:-21 5:-16 6:-30 7:28 8:-32 9:-35 11:19
near:قسري	0:18 1:-11 3:-9 5:-8 6:-35 9:-14 10:12 11:-20
near:قسم	0:32 2:-10 3:-15 4:-25 6:-19 7:-19 8:26 10:-36
near:قسمه	5:-9 6:15
near:قصف	0:-22 1:22 2:-23 3:-10 4:-18 6:15 7:-11 8:-8 9:-9 11:-29
near:قصفت	6:11
near:قصير	6:12
near:قضاء	0:-12 2:-12 5:-12 6:29 8:-14 9:-23 10:-33 11:27
near:قضاي	6:17
near:قضبا	3:-13 4:18
near:قضت	4:-11 5:-18 6:38
near:قضوا	0:-16 1:16 3:-20 4:-39 5:-50 6:55 7:-54 8:-11 9:-30 10:20 11:-19
near:قضي	0:-45 2:9 4:-28 5:-17 6:32 7:-65 8:-15 9:-17 10:8 11:-12
near:قضين	6:20
near:قطار	0:13 2:-11 3:-9 4:-11 5:13 6:13 7:-15 8:-10 11:14
near:قطاع	0:17 1:-11 2:24 3:-22 5:-11 6:-19 7:-38 8:-28 9:-26 11:10
near:قطري	4:-9 10:16
near:قطن	0:10
near:قعت	6:10
near:قعوا	0:-8 2:-9 3:-15 5:-11 6:-28 7:8 8:12 10:-16
near:قفز	0:-8 2:-14 5:-17 7:19
near:قلبي	2:11 4:-10 6:-29 7:17
near:قلعه	3:-15 9:-37 11:43
near:قليل	1:-11 2:-13 3:-14 4:-11 5:11 6:13 7:-8 8:-8 10:-25
near:قنا	3:16 8:-9
near:قناب	5:-9 6:17
near:قناه	0:9 2:13 4:-22 6:-18 7:9 8:13 10:-20
near:قنبل	3:12 5:12 6:-20
near:قنصل	5:-17 6:-8 7:18
near:قوا	0:-8 1:-9 2:-8 4:-9 5:-30 6:-15 7:29
near:قوات	0:-29 1:-25 2:-67 3:-43 4:-13 5:11 6:43 7:-50 9:-16 10:9 11:-22
near:قوار	1:-9 2:-15 3:-13 4:-34 5:-25 6:33 9:-24 10:-24 11:15
near:قواف	0:12 3:17 4:-14 9:-8 10:-9 11:-15
near:قوام	4:-12 6:-19 7:-13 8:24 11:-12
near:قواي	0:-16 2:14 3:-34 4:-18 6:-14 7:-17 8:15 9:-15 10:-13 11:22
near:قوته	5:-9 6:19
near:قود	0:-17 4:-14 5:-10 6:32 10:-16 11:-8
near:قودا	8:-12 10:-13 11:15
near:قوع	4:11
near:قول	0:-8 2:-19 3:21 4:-17 6:-18 7:-18 8:-11 9:-15 10:28 11:-25
near:قوله	0:-13 1:-19 2:-31 3:-17 4:12 5:16 7:13 8:-34 9:-24
near:قوه	0:22 1:-11 2:17 4:-18 6:-27 7:-13 8:-11 9:-18 10:8
near:قوي	6:9
near:قياد	0:-9 2:-23 6:19 8:-19
near:قياس	0:15 4:-8 6:-11
near:قيد	0:-20 2:8 4:-24 5:10 6:-21 7:-9 8:-13 10:33
near:قيل	0:9 2:-9 4:-14 8:-9 10:17
near:كابل	5:16 6:8 7:-10 11:-12
near:كابو	2:-13 3:9 4:-9 6:11
near:كاتا	6:8 9:-8
near:كاتس	0:28 10:-18
near:كاتم	5:24 6:-20 10:-10
near:كاثو	0:20 10:-14
near:كاجر	3:27 5:-9 6:-19 8:-9 11:-9
near:كادق	0:21 4:-17 5:-14 6:8 7:-16 8:-14 9:-11 10:-19 11:-8
near:كادو	0:9 2:15 3:20 4:-13 6:-25 9:-19 11:-18
near:كارت	5:-22 6:24
near:كارث	3:8 4:-9 5:16 6:8 7:-21 9:-21 10:-22 11:-15
near:كاما	3:-14 5:-8 6:13 7:-8 11:11
near:كامل	0:-18 4:12 5:8 8:9 10:-14 11:-12
near:كامي	1:-9 5:-8 6:21
near:كان	0:26 1:-79 2:-43 3:8 4:-20 5:-11 7:-53 8:-28 9:-20 10:11 11:13
near:كانا	0:-26 2:14 3:-8 4:-27 5:-26 6:26 7:-22 8:-24 10:17 11:-22
near:كانت	0:-41 2:18 3:-29 4:-36 6:11 7:-23 8:-42 9:-24 10:32 11:-44
near:كاند	5:-8 6:-10 7:14
near:كانو	0:-20 1:-22 2:-43 3:15 5:-51 7:-47 8:42 9:-9 11:-22
near:كاهن	4:-16 6:11 10:17
near:كاوك	4:-18 10:19
near:كايس	0:10 3:-9 4:-9 6:-12 9:13
near:كبدت	3:-8 4:-19 6:33 8:-9
near:كبري	5:12 8:8
near:كبير	0:-20 2:-9 3:-15 4:22 5:8 6:-11 7:-14 8:9 9:-9 10:-29 11:-12
near:كتاب	3:-12 4:-10 6:-10 7:17
near:كتاي	2:17
near:كتب	4:-8 6:9 8:-21 10:19
near:كتف	0:-9 4:-9 5:20
near:كتيب	2:17 4:19 5:24 6:-15 8:-30 10:-20
near:كثير	0:-15 1:-8 4:-23 7:-19 8:28 9:-16 10:-18
near:كذلك	0:-18 2:-13 3:-26 6:-14 8:-12 9:8 10:10
near:كراس	0:-11 4:-15 5:8 6:-12 8:-16 10:23
near:كربو	5:28 6:-29
near:كردس	6:13
near:كردف	3:22 4:-15 5:-14 6:16 9:-13 10:18 11:-9
near:كردي	4:21
near:كرم	2:-10 4:-13 5:-14
near:كسرت	2:-21 4:-32 5:39 6:-25 7:-10 8:-15
near:كسور	0:-8 2:-17 4:-12 5:44 6:-31 7:-8 8:-24 10:-28 11:-10
near:كشف	0:-9 1:13 3:-17 4:-19 5:24 6:-47 7:25 10:10
near:كشفت	11:8
near:كشمي	6:8
near:كفره	3:-13 4:-9 9:17 10:12 11:-10
near:كلف	5:16 6:13 7:-16
near:كله	0:38 1:-20 3:-16 4:-12 6:-38 8:-22 9:-22 10:-10
near:كلها	0:10 2:21 3:-10 6:-16 7:-16
near:كلهم	0:12 1:-12 2:-34 3:-38 4:12 6:19 7:-31 8:-16 10:-15
near:كلوق	5:-13 6:22
near:كلي	4:-17 6:30 7:-29
near:كليا	5:-9 6:15
near:كليم	6:8
near:كما	0:-11 1:-55 2:-30 3:17 4:-72 6:15 7:-19 8:-25 9:13 10:14 11:-32
near:كماه	0:9 2:15 5:-9 10:-20
near:كمبو	3:23 4:-27 5:-23 8:22 9:-14 10:9 11:-11
near:كمين	2:-33 4:15 5:-24 6:29 10:-44
near:كنا	0:9 1:-14 2:-44 5:-26 7:-44 8:10 9:18 10:-41 11:-15
near:كنار	1:-12 7:11
near:كناي	0:23 6:-14
near:كنت	4:-13 6:23 7:-9
near:كنيس	0:-15 2:-36 3:9 4:-41 5:-9 6:33 7:-11 8:-11 10:9
near:كهرب	4:10 5:11 7:-10 10:-8
near:كوا	6:14
near:كواد	0:15 2:-13 3:-26 5:-28 7:-33 8:-12 9:-9 10:9 11:-9
near:كوار	0:-17 1:-11 2:-26 4:-22 6:20 8:-9 9:-18 10:-8
near:كوبي	4:11
near:كوت	0:-9 1:26 3:-15 5:-27 6:-41 7:-13 8:-10 9:19 10:28 11:-16
near:كورد	3:10 4:-10 5:-25 6:-26 7:-22 11:30
near:كورس	0:-22 2:-37 3:-29 4:-11 5:-23 6:-47 7:-14 8:-13 10:39 11:20
near:كوري	2:-16 4:11 6:16 10:-11
near:كوست	3:16 6:-9 7:16 11:-13
near:كوكا	4:13
near:كوكس	3:-18 9:19
near:كولت	0:19 6:-18 7:-25 9:-12 10:12 11:-19
near:كولو	0:-10 2:-16 3:-12 4:-25 6:-17 8:-26 10:36 11:13
near:كولي	1:-8 2:-13 3:-29 4:-10 5:11 6:34 7:-15 9:-14 10:-10 11:-18
near:كوما	6:15
near:كومب	0:-20 2:-9 3:-10 5:9 6:28 7:-8
near:كونت	2:-12 6:13
near:كونر	1:-9 3:48 5:-31 7:-12 8:-11 9:-15 11:-24
near:كونغ	1:-10 3:9 4:-10 5:-23 6:35 7:-23 11:-27
near:كويت	5:29 6:-21
near:كيبو	0:-10 2:30 6:-21 10:-22
near:كيبي	0:-22 3:8 6:-11 10:31
near:كيس	3:-12 6:18
near:كيف	3:24 4:-11 6:24 9:-14 11:-22
near:كيفو	0:-10 1:-8 3:19 5:-11 6:13 7:-10 9:-22
near:كيل	5:11
near:كيلو	0:-8 1:-12 2:-12 3:-41 4:13 5:12 6:-19 8:-11 10:-24 11:21
near:كينس	0:-13 3:-19 4:-17 5:-10 6:33 7:-18 9:-11 10:-16
near:كينش	3:-9 4:-28 8:30 10:-9
near:كيني	1:-16 3:-30 4:-11 6:34 7:-18 9:24 10:-8
near:كييف	0:-19 2:-28 3:-28 4:-8 5:8 7:-20 8:20 9:-18 10:-21 11:-46
near:لاجي	1:-16 2:-8 3:-15 4:-22 5:-22 6:-35 7:-17 8:-34 9:23 10:10 11:-9
near:لاحق	0:13 1:-13 2:9 3:-21 4:-49 6:-15 7:-54 8:12 9:-17 11:-25
near:لادا	4:-9 6:-12 9:-32 11:15
near:لاذا	6:20
near:لارب	5:18 6:-11
near:لارق	1:17 3:-18 6:-19 7:-8 11:16
near:لاري	6:13
near:لاسب	0:-9 3:-13 4:-23 5:-23 6:-16 7:-14 8:-9 9:-10 10:36 11:-14
near:لاست	0:-9 3:12 4:-10 6:-20 7:-10 8:-8 9:21 10:-11 11:-28
near:لاصا	5:30 6:-12 10:-8
near:لاطف	4:-12 5:-13 6:31
near:لاطل	2:-13 4:-10 5:9 7:-11 8:20 10:-12
near:لاغا	3:15 11:-11
near:لاغو	0:15 6:-16
near:لافت	5:-9 6:12
near:لاك	6:8 11:-8
near:لالم	3:20 6:26 9:-21
near:لامب	6:20
near:لان	2:21 3:11 4:-22 5:20 7:-11 10:-12 11:-24
near:لانت	2:31 4:-25 5:-23 7:-17 9:-9 10:-17
near:لانه	1:16 2:44 4:-21 5:-8 6:-45 7:-11 10:-9
near:لاهي	5:-11 6:9 7:11
near:لاي	3:14
near:لايح	1:-19 2:-15 3:-33 4:-28 5:-24 6:23 7:11 8:-38 9:-10 10:12 11:-37
near:لايو	3:8
near:لبنا	0:20 1:-12 2:-27 3:-43 4:9 6:-20 7:-19 8:-20 10:-31 11:26
near:لترم	3:-10 5:-9 11:11
near:لتسل	5:-11 6:-21 7:22 10:11
near:لتلق	5:16
near:لثلا	0:11 2:-14 4:23 5:-28
near:لجا	0:-9 3:10 5:-9 6:-21 9:15 11:-32
near:لجان	0:15 2:-20 4:-20 6:24 7:-20 8:-27 9:-19 11:-16
near:لجاو	3:-11 6:-9 9:20 11:-15
near:لجرا	3:-9 5:19 6:9 7:-11 10:-9
near:لجنه	0:-29 3:-34 4:-28 5:-10 6:-10 7:20 8:17 9:15 10:-11 11:-8
near:لجنو	2:-22 6:26 8:-17
near:لجوء	6:-16 9:9 11:9
near:لجيك	0:-10 5:-12 6:26 7:-10
near:لحظه	2:-10 4:-23 5:-17 6:18 10:20
near:لحقو	2:10 3:-18 4:13 7:-19 11:-11
near:لخمس	0:-17 4:21 5:-27 6:25 7:-14 10:-10
near:لدعم	6:11
near:لدي	1:-26 2:-59 3:-25 4:21 5:-15 6:-33 8:9 9:-29 10:8 11:-28
near:لدين	0:-17 1:-17 2:-26 3:-36 4:-12 5:-8 7:23 9:-20 10:-26 11:9
near:لديه	0:19 1:-10 2:-8 3:-34 4:43 5:-20 6:-18 8:-52 9:35 10:-22 11:-25
near:لذوي	2:-8 7:12
near:لرضي	6:18 7:-11
near:لروي	3:-12 4:11 5:-28 6:22 7:-15 10:-9
near:لسان	0:-9 1:-8 2:-23 3:-10 4:11 5:16 7:-14 10:-20
near:لسلا	1:15 4:-14 6:-13 10:14
near:لشرا	2:-9 6:-21 7:22
near:لشوو	4:-9 8:8 11:8
near:لطفل	3:-18 5:-20 6:42 7:-19 10:-10
near:لعام	0:-10 2:37 4:-18 5:-13 6:-27 7:-13 10:-13
near:لعاي	2:-8 6:28 7:-12
near:لعدم	2:9
near:لعسك	0:11 2:-15 6:19 8:-14
near:لعشر	3:-22 5:9 6:-9 9:22
near:لغت	1:15
near:لغما	6:11
near:لفاي	5:11 6:-11
near:لفت	7:14
near:لفتي	0:23 2:-9 6:-37 7:-9 10:20
near:لفرا	0:30 2:-9 3:15 5:-16 6:-31 7:-9 8:-16 10:-28
near:لفظ	3:-9 4:-15 5:-16 6:39 7:-10 10:-9 11:-15
near:لفظو	6:8
near:لقاء	0:-25 2:-18 4:-40 5:-12 6:-32 7:-12 8:13 10:36
near:لقطا	0:-14 4:-10 10:20
near:لقمه	2:-8 5:23 6:-18
near:لقنا	2:13
near:لقوا	0:-12 3:-18 5:-32 6:47 7:-44 8:-9 10:-22 11:-20
near:لقي	0:-30 1:9 2:-18 3:-30 4:-23 5:-8 6:32 7:-17 9:-11 10:-13 11:-9
near:لقيا	6:17
near:لكل	0:-11 2:17 3:11 6:-19
near:لكن	0:8 1:-25 2:19 4:-25 5:-20 7:16 8:11 9:-36 10:-42
near:لكنه	0:10 3:-12 4:9 5:-13 6:27 7:-23 10:-20
near:لما	0:8 2:-14 4:-13 6:16 8:-13 10:11
near:لمده	2:-10 4:-8 8:9
near:لمرا	6:15
near:لمصا	6:9
near:لمكت	3:8 4:-15 5:8 8:25 10:-22 11:-8
near:لمن	0:-11 3:9 7:10 10:-9 11:-9
near:لمها	7:11
near:لنا	0:-34 1:-14 2:-14 3:-17 4:17 5:9 6:30 7:-24 10:-19
near:لندن	3:-11 6:19 9:-10
near:لنسا	2:-10 5:-36 6:20 10:-12
near:لنش	7:8
near:لنقص	2:8
near:لنقل	2:19 3:-15 4:-13 10:-23 11:16
near:لها	0:-16 1:-20 4:13 5:-21 6:14 9:-11
near:لهجم	4:-9 6:12
near:لهذا	3:-11 6:31 7:-11 9:-18
near:لهسب	6:15 7:-9
near:لهم	0:-29 1:-41 2:-30 3:23 4:-36 5:-20 7:44 8:-10 9:-16 10:-27 11:-17
near:لهما	2:-18 4:16 5:8 6:-31 7:26 10:-17
near:لواء	0:-22 2:-11 4:-20 6:25 8:-14 10:18
near:لوزا	4:17 8:8 10:-13
near:لوكا	0:-17 2:-19 3:-14 5:-15 6:13 7:-16 10:14
near:ليبل	2:17 3:31 6:-15 8:-15 9:-8 11:-23
near:ليبي	0:-21 2:-19 3:-26 4:13 5:-39 6:-11 7:-21 8:-11 10:32 11:14
near:ليرت	2:-16 3:-9 4:-17 7:-10 10:8 11:-19
near:ليره	0:-20 2:-8 4:-9 6:11 7:13
near:ليس	0:-8 3:-18 4:-16 5:-11 6:32 7:-16 11:-8
near:ليصب	2:-8 5:-22 6:27 7:-8
near:ليصل	4:-11 6:-22 8:8 9:18 11:-12
near:ليل	0:-34 2:-14 4:-29 5:-25 6:45 7:25 10:-21 11:-8
near:ليلا	0:21 3:16 4:-31 5:-25 6:19 7:-34 8:-10 9:-10 11:-10
near:ليلت	3:29 5:-8 6:-34 7:-10 9:-8 10:-12
near:ليله	0:-15 1:-31 2:13 3:12 4:-17 5:13 6:9 7:-31 8:-19 9:-36 10:-26 11:-36
near:ليلي	5:-8
near:ماء	0:16 1:-15 2:-23 3:-15 4:-12 5:-23 6:-11 7:19 11:9
near:مات	2:47 3:-31 4:-55 7:-23 8:-14 9:-29 10:-43 11:-20
near:ماتا	0:-15 2:27 4:-10 5:-16 6:-17 7:-16 8:-9
near:ماتت	0:-27 2:16 4:-27 5:-26 6:19 10:-17
near:ماتش	6:9
near:ماتو	0:-34 1:26 2:34 3:-53 4:-15 5:-8 6:16 7:-40 8:-30 9:-21 10:-34 11:-31
near:ماجد	8:17
near:مار	6:11 7:-8
near:مارا	5:-9 6:17 7:-17
near:مارب	0:-9 2:-17 3:18 4:12 9:-18 10:-26 11:-12
near:مارس	0:26 1:-9 2:-30 3:11 4:-32 7:-23 8:15 10:-35
near:مارك	0:-11 2:-18 3:15 4:-18 5:25 9:-9 10:-19 11:-8
near:ماره	5:16 6:-11
near:ماري	0:-23 2:-49 3:-9 4:-34 6:-37 7:21 8:63 10:-56 11:-14
near:ماشي	1:27 2:-11 3:8 4:19 5:-18 6:-34 9:-8
near:ماضي	1:35 2:-50 3:17 4:-25 5:-32 7:-40 8:-8 9:-26 11:-11
near:ماغا	0:-20 4:-18 5:-8 10:21
near:مال	10:12
near:مالك	6:9
near:مالي	1:-13 2:-19 3:-24 6:-16 7:-21 8:-27 9:24 10:12 11:-10
near:ماند	6:17
near:ماني	0:-19 2:-12 3:-12 5:-26 6:25 7:-27 8:-15 10:9 11:-9
near:ماوي	3:56 6:-26 7:-10 9:-41 11:-25
near:مايغ	5:-23 7:24
near:مايه	2:-9 4:-23 5:21 7:-9 9:16 10:-13 11:-20
near:مايو	0:36 3:-8 4:-32 6:-13 7:-9 8:18 9:-9 10:-38
near:مايي	5:-14 6:22
near:مباد	11:10
near:مباش	2:16 4:-20 6:-18 8:-22 10:24
near:مبان	1:-9 3:-18 5:-26 6:9 7:-21 9:-13 10:-15 11:28
near:مبرح	5:12 6:-9
near:مبعو	0:-10 2:-11 8:22 10:-27
near:مبكر	5:10 6:-8
near:مبني	2:-14 3:24 7:-15 11:-20
near:مبود	3:18 6:-8
near:مبين	0:9 6:-12 11:13
near:متاث	0:-10 4:15 5:-62 6:51 7:-24 10:-15
near:متبق	9:21 11:-21
near:متجر	5:-11 6:20
near:متجه	6:-8 7:17 9:-13 11:12
near:متحا	0:10 6:-15 10:13
near:متحد	0:27 4:-39 5:-14 6:30 7:-44 8:-62 9:-19 10:-9
near:متحر	0:-11 4:-14 6:-11 8:-16 10:23
near:متر	0:10 3:12 6:23 7:-28 10:-8 11:-10
near:مترا	6:23 7:-13
near:متزا	0:12 6:-8
near:متسل	6:-20 7:21
near:متشد	0:11 2:-18 3:-21 4:-27 5:-16 6:9 7:-10 10:25
near:متصد	3:16 5:-14 11:-14
near:متصل	5:18 6:-14
near:متضر	3:26 4:-9 6:-24 7:-14 10:-12
near:متطو	1:-10 2:-18 3:22 5:-8 7:-19 8:-24 9:8 10:-24 11:-26
near:متعا	4:15 6:-8 7:10 10:-8
near:متفا	3:-24 5:19 6:11 7:-18 9:-9
near:متفج	1:29 5:26 6:-39
near:متفح	6:11
near:متفر	2:-15 6:28 10:-9
near:متقا	0:-19 4:-15 8:-14 10:20
near:متقد	6:8
near:متمر	0:-23 2:-14 3:-9 6:-17 7:-35 10:35
near:متن	1:-19 4:-11 5:-23 7:-48 8:-21 9:-25 10:12 11:24
near:متنق	5:-15 6:18
near:متنه	1:-13 2:-19 3:-35 5:-35 6:16 8:-27 10:-19 11:26
near:متهم	0:-17 1:-8 2:-13 4:-22 6:12 7:-24 8:-13 10:16
near:متوا	6:-31 7:33
near:متوس	0:-9 1:39 2:-15 3:-58 4:-11 7:-27 8:-8 9:-31 10:-11 11:-14
near:متوف	0:-21 1:10 2:-14 3:-17 4:-10 5:-40 6:59 7:-31 8:-15 9:-11 10:-39 11:-17
near:متوق	6:14
near:مثل	0:25 4:-25 5:-24 7:-10
near:مثله	3:20 6:-13
near:مجاع	3:-11 6:20 9:-10
near:مجاه	5:23 6:-20
near:مجاو	0:-17 1:-10 2:-32 3:37 5:-25 6:-26 7:8 8:-13 9:27 11:-35
near:مجتم	0:8 2:-18 3:-29 4:29 6:-10 7:-20 8:-10 9:22 10:-36 11:-11
near:مجدد	3:29 5:9 6:-18 7:-11 9:22 10:-24 11:-32
near:مجزر	6:21 7:-8
near:مجلس	2:-12 3:11 5:-31 6:30 9:-15 11:-13
near:مجمع	0:-16 2:8 3:29 4:-16 5:-17 6:-10 7:-25 8:-27 9:-37 10:27 11:-23
near:مجمو	0:-41 1:9 2:-32 3:-40 4:26 5:-14 6:-21 7:-34 8:19 9:-12
near:مجهو	0:9 1:-22 2:-11 3:-52 4:-35 5:-21 6:22 7:21 8:-22 9:-21 11:-33
near:محاد	4:-8 10:22
near:محاف	0:-28 1:-25 2:-31 3:13 4:-8 5:13 6:-32 7:-41 8:33 9:-41
near:محاك	4:15 8:-11 10:-8
near:محام	0:-8 2:-8 3:-33 5:13 6:-19 9:-8 11:18
near:محاو	0:-16 2:17 4:-20 10:-11
near:محتج	0:-20 1:-13 3:-43 4:30 5:-35 6:-32 7:-8 8:-23 9:-34 10:12 11:-42
near:محدث	5:-8 6:9
near:محرر	0:-30 2:-49 4:-10 5:-27 6:-63 7:-23 8:23 10:44 11:-8
near:محرك	2:-8 3:-11 4:-9 5:-8 6:-16 7:25 10:-10
near:محرو	2:9 8:-11 10:-12
near:محطه	2:-14 3:8 4:-14 5:8 6:-26 7:12 8:14 9:-9 10:-19
near:محقق	0:-12 2:-17 4:29 5:-25 6:-17 7:26 10:-25
near:محكم	0:-11 2:-14 4:34 8:-10 10:-32
near:محكو	0:-15 2:-28 3:-28 4:-43 6:-21 8:61 9:-29 10:-47 11:-18
near:محل	6:11
near:محلا	6:11
near:محلي	0:11 1:-27 2:-36 3:-46 4:-26 5:-10 7:-8 8:-27 10:8 11:18
near:محمد	1:15 3:-27 4:-9 5:30 6:-29 7:-12
near:محمل	2:9 5:32 6:-32 8:-9
near:محمو	5:-9 6:26 7:-9
near:محمي	2:-12 6:17
near:محور	6:11
near:محيط	2:9 3:23 5:-29 6:18 7:-21 10:-16 11:-20
near:مخاط	3:-18 6:26
near:مختب	3:-16 5:-17 6:25
near:مختط	0:-21 1:-8 2:25 3:-11 5:-14 6:-48 8:-43 10:23 11:-26
near:مختل	5:-10 6:11 8:8
near:مخزن	2:11 5:23 6:-24 10:-25
near:مخطو	0:53 2:-31 3:-9 4:-49 5:-20 6:-19 7:-15 8:-9
near:مخلف	1:27 6:-22 11:-20
near:مخيم	0:-12 1:-22 2:-24 3:-9 4:-13 5:-53 6:-9 7:-11 8:-44 9:43 10:-29
near:مدار	0:20 2:-8 3:60 4:-20 5:-28 7:-30 8:-8 9:-59 10:-19 11:-39
near:مداف	2:-13 4:-29 5:13 6:-25 8:9 10:19 11:-18
near:مدخل	2:-9 6:17 10:-13
near:مدرج	4:-16 5:32 6:-31
near:مدرس	1:-20 2:-39 3:38 5:-31 6:-18 8:-46 11:-36
near:مدرع	0:-18 2:-8 3:17 4:-20 5:-12 6:8 7:-16 10:-12
near:مدري	6:15
near:مدعي	0:16 2:14 4:-9 5:-12 6:-11 8:-13
near:مدفا	5:-14 6:16
near:مدن	3:-13 7:-15 9:-16 11:24
near:مدني	0:-24 2:-34 3:-25 5:20 7:-8 8:-26 10:-24
near:مده	2:-8 4:11 6:14
near:مدي	0:-8 6:-8 8:10
near:مدير	0:-17 1:8 2:-36 3:8 4:-40 5:16 6:-18 7:14 8:20 9:-26 11:-16
near:مدين	0:-55 3:36 4:-9 5:-29 6:12 8:-28 10:-45 11:-22
near:مذكر	2:12 8:-10 10:-12
near:مرات	3:15 6:-8
near:مراج	3:-23 5:-12 6:-27 7:29 11:-19
near:مراح	8:14 10:-13
near:مراد	5:18 6:-24 9:14
near:مراس	0:-8 3:-15 4:-8 5:22 6:-14 7:-8 8:10 10:-25 11:-8
near:مراف	0:36 2:-8 3:-10 4:-16 6:-17 7:-14 10:-8
near:مراك	0:-14 1:-12 2:-26 3:22 4:-28 5:-20 6:-32 8:-17 9:-43 10:-29 11:37
near:مربع	4:18 6:-18 7:-15
near:مرتب	10:13
near:مرتض	4:-14 5:35 6:-30 7:-22 8:10
near:مرتف	3:52 5:-9 6:-36 9:-42 11:-23
near:مرتي	2:-12 3:-16 4:15 7:-11 10:-11 11:-15
near:مرجح	4:-21 6:22
near:مرحل	0:-34 2:-12 3:-18 4:9 5:-12 6:-29 7:-14 8:-27 9:-10 10:23 11:8
near:مرصد	0:19 1:-9 5:-10 7:-20 8:-9 10:-9 11:-8
near:مرضي	1:-11 2:-29 3:23 4:19 5:-41 6:-27 7:-30 8:40 9:-18 10:-62 11:-23
near:مرفق	5:-8 6:9
near:مركب	1:-13 2:-18 3:-9 6:26 7:-16 10:-17
near:مركز	0:-39 3:24 4:-23 5:25 6:-12 7:-49 8:-48 10:-44
near:مره	0:-19 1:-25 2:-19 3:40 4:14 5:-43 6:-13 7:-12 8:-16 9:-36 10:-31 11:-39
near:مروح	0:-17 1:-12 2:-8 3:-20 4:11 5:14 9:-11 10:-24 11:-15
near:مرور	6:9
near:مريض	0:-14 2:24 3:-10 5:-19 6:-16 7:-11 8:19 10:-21
near:مزار	0:17 2:-12 4:-11 5:-18 7:-25 10:22
near:مزرع	0:-8 1:-10 2:-16 5:-9 7:-9 10:21
near:مساء	0:17 1:-20 2:22 3:-22 4:-35 5:-29 6:31 7:-34 8:-13 9:-10 11:14
near:مساج	3:14 5:-9
near:مسار	1:21 6:-18
near:مساع	0:13 2:-8 3:20 5:-19 6:33 7:-30 9:-25 10:-25 11:-10
near:مساف	0:-17 1:-8 4:-12 5:8 9:-8 11:14
near:مساك	5:-13 6:-27 7:-32 9:-10 11:26
near:مستا	4:-12 6:-20 9:-10 10:-8 11:11
near:مستخ	3:20 6:-10 8:-8
near:مستش	0:11 1:-54 2:-15 3:-31 4:-45 5:38 6:-21 7:-37 9:-39 11:-21
near:مستع	0:-9 4:10 6:-10 10:9
near:مستق	0:-11 2:17 4:-26 5:18 6:-17 7:-12 10:15
near:مستم	3:-19 4:-11 5:-27 7:32
near:مستو	1:-11 3:11 5:29 6:-26 7:-12 9:-9
near:مسجد	2:9 4:-19 7:-8 10:-15 11:9
near:مسجل	0:-17 1:-16 2:-13 4:-35 5:-32 6:8 7:17 8:-15 9:40 10:-23 11:-39
near:مسعف	3:-11 5:16 6:-8
near:مسقط	0:-17 2:-25 3:-29 4:-44 5:-9 6:-35 8:11 10:32 11:-11
near:مسكن	3:9 5:33 6:-39 9:-8 10:-9 11:8
near:مسلح	1:-18 2:-51 3:-29 5:-18 7:-24 8:-38 9:-16 10:32 11:-24
near:مسلم	0:-16 5:-9 6:15
near:مسن	5:21 6:-8 7:-13
near:مسنو	5:20 10:-27
near:مسوو	1:17 2:31 6:-36 8:-22 9:-24
near:مسيح	0:31 3:-12 4:-15 6:-21 7:-27
near:مسير	0:-9 1:-10 2:-18 3:-18 4:-12 5:42 6:13 7:-19 10:-10
near:مشاب	7:15
near:مشار	3:-12 4:-8 6:29 7:-9
near:مشاه	4:15 5:-27 6:11
near:مشتب	6:25
near:مشتر	0:-8 2:-13 10:18
near:مشدد	5:20 6:-17
near:مشرح	2:-10 3:-8 4:-17 5:-34 6:54 7:-24 8:-8 10:-27
near:مشرف	3:12 6:12 7:-10 11:-11
near:مشرو	1:34 3:-12 5:-21 6:-14 7:-24 10:-8
near:مشغل	0:-11 2:-9 4:16 6:-14 7:9 10:-14
near:مشفي	3:-11 5:41 6:-23 7:-8
near:مشمو	3:20 4:20 5:-8 8:-14 11:-14
near:مشي	0:-15 2:-8 3:-22 4:-28 5:-8 6:-16 8:12 9:-12 10:16
near:مشيا	6:10
near:مشير	0:8 2:-11 3:-18 7:-22 8:-10 11:-8
near:مصاب	0:-50 2:-38 3:-38 4:-13 5:57 7:-52 8:-20 9:-18 10:-15 11:-32
near:مصاد	0:-18 2:-17 3:-33 4:-23 5:14 6:33 7:-18 8:-16 9:-10 11:21
near:مصال	3:14
near:مصحو	1:-17 3:-24 5:-10 6:-28 9:-15 11:35
near:مصدر	0:-25 1:-13 3:-27 5:11 7:-27 8:8 9:14 10:-8 11:-9
near:مصر	0:-13 3:-58 4:-23 6:-25 7:-11 8:39 9:32 10:-30 11:-16
near:مصرع	0:-26 1:14 2:-13 3:-24 4:-16 5:-18 6:36 7:-34 9:-8 10:-10 11:-8
near:مصرف	10:8
near:مصري	1:-14 7:16 8:-29 9:-13 10:-31 11:-25
near:مصفو	3:24 5:-10 6:-14 7:-9 9:-20 11:-9
near:مصلح	2:-14 4:-11 5:22 6:-19 8:27 10:-30
near:مصلي	0:-15 4:-25 6:24 10:-9
near:مصمم	3:-19 6:-8 9:17 11:-8
near:مصنع	4:-17 7:10 8:16
near:مصور	5:-8 6:14
near:مصير	0:-41 1:-21 2:-9 3:-33 4:-25 6:-33 7:51 8:-24 9:-15 11:-27
near:مضيف	0:-8 2:-8 3:42 4:8 5:-27 6:8 7:14 8:10 9:-44 10:-8 11:-23
near:مطاب	6:32 7:-17
near:مطار	0:-27 2:-25 4:-22 5:-18 6:19 7:-22 8:10 9:-12 10:10 11:14
near:مطال	0:-18 10:19
near:مطر	3:14 6:-25 11:22
near:مطلع	0:-15 2:17 4:-53 6:-32 7:-13 9:10
near:مظال	0:-13 2:-10 4:-9 5:14 10:10
near:معاب	3:-40 4:-15 5:-12 7:-9 8:-9 11:32
near:معار	0:-27 1:-10 2:-14 4:15 6:40 7:-25 8:-8 9:-17 10:-17 11:-19
near:معاك	3:16 8:-14 9:-20 11:12
near:معاو	4:-9 6:12
near:معاي	6:8
near:معبر	0:-14 1:-13 2:-18 4:-23 5:-28 6:-32 9:-16 10:-8 11:37
near:معتر	4:-18 5:9
near:معتق	0:-14 2:24 4:-18 5:-8 6:-41 7:-12 10:18
near:معتم	3:-24 5:-20 6:32 7:-8
near:معدل	3:-10 4:11 9:-11 10:-9 11:18
near:معدن	6:23
near:معرك	0:-21 2:-16 3:-14 4:31 5:-14 6:-20 7:-25 8:-8 10:11
near:معرو	6:26
near:معسك	1:-26 2:19 3:-29 4:44 5:-29 6:-42 7:-28 8:-16 9:-16 11:-25
near:معظم	1:-20 2:-10 3:-9 4:-31 6:-31 8:12 9:11 11:-16
near:معلق	1:-10 3:-21 4:-9 6:28 7:-13 8:-12 11:-13
near:معلم	2:-8 3:-28 4:-9 5:-23 7:-10 8:-10 11:20
near:معلن	1:16 7:-26
near:معلو	0:-10 2:-8 4:9 6:-12 7:-16 10:18 11:-12
near:معنا	0:35 2:9 3:-24 4:-47 5:-37 6:16 7:-30 9:-10 10:-17
near:معه	4:20 10:-9
near:معها	0:34 3:17 4:-18 5:-9 7:-31 8:-22 10:-45 11:-9
near:معهد	0:-12 2:21 6:-31 7:21 10:-12
near:معهم	0:33 2:-18 4:-12 5:-16 6:-21 7:-24 8:-14 9:-14 10:9
near:معي	2:-12 4:-23 5:26 6:16 7:-8 8:-20 10:-17
near:معيت	3:-16 11:18
near:مغاد	0:-10 3:21 4:18 5:21 6:-37 7:-22 8:-23 9:-36 10:-8 11:17
near:مغار	0:-20 2:-10 4:22 6:-19 7:-8 8:-12 10:13
near:مغرب	0:-10 2:-9 3:-8 4:-9 5:-13 7:18
near:مغلق	8:13
near:مغيب	0:11 4:-10 6:-38 7:25
near:مفاو	0:-8 4:-23 6:-15 7:-8 8:26 10:-10
near:مفتو	6:18 7:-8
near:مفرج	0:-20 2:-26 4:-32 5:15 6:-38 7:-17 8:24 9:-10 11:-9
near:مفقو	0:-52 1:16 2:-36 3:-44 4:-79 5:-38 6:-63 7:97 9:-35 10:-56 11:-49
near:مفوض	0:-34 1:17 2:-44 3:-21 5:-39 6:-24 7:-48 8:-12 9:28 10:-37 11:20
near:مقاب	0:8 2:-31 3:-21 4:-62 5:-23 6:29 7:-20 8:44 9:-53 10:-14 11:-13
near:مقات	1:-15 2:-54 3:-25 4:35 5:-45 6:15 7:-17 8:-10 9:-10 10:-59 11:-14
near:مقار	3:-9 5:-22 6:20 7:-8 11:-9
near:مقاط	0:-37 1:-14 2:-17 5:-9 7:-45 8:9 11:11
near:مقاع	6:-12 7:15
near:مقال	3:-14 6:14
near:مقاو	0:10 3:-8
near:مقبر	0:-24 1:-24 2:8 3:-24 4:-24 5:-27 6:33 7:-52 8:-12 10:20 11:-10
near:مقبل	0:-8 2:-29 3:9 4:-25 7:-15 8:-32 9:-30 10:31 11:32
near:مقتل	0:-30 1:-28 3:-9 4:-67 6:48 7:-14 8:-24 9:-47 10:-35 11:-26
near:مقتو	0:21 2:34 4:-9 6:-36 7:-11 10:-32
near:مقدر	0:-16 4:-9 5:-15 6:22
near:مقدم	0:-14 3:-8 6:15 9:8
near:مقر	0:-12 2:-17 3:-14 4:31 5:-8 7:-26 8:33 10:-52 11:-25
near:مقرر	1:-9 3:-35 4:-13 5:-11 6:-23 7:-11 10:-12 11:32
near:مقصو	3:20 4:-14 5:-13 10:-14 11:-13
near:مقطو	4:-24 5:-11 6:28 7:-9 10:-17
near:مقيد	2:-11 6:21 7:-12
near:مقيم	3:16 11:-10
near:مكات	0:20 4:-15
near:مكان	1:-9 2:-23 3:-17 4:13 6:-32 7:28 8:-15 9:-8 10:-39 11:-9
near:مكتب	0:-20 1:-21 2:38 4:13 5:-46 6:-34 7:-16 10:-22 11:-9
near:مكسو	0:-17 2:-13 3:-14 4:-21 5:40 6:-37 7:-11 10:-30
near:مكسي	1:-16 3:-10 6:30 7:-17
near:مكلف	4:31 5:-17 6:13 10:-24
near:مكون	0:-10 3:22 4:-11 8:-9
near:ملاج	3:26 6:-11 9:-14 11:-33
near:ملاح	3:10 5:23 6:-12 7:-16 10:-15
near:ملاز	5:20 6:-12
near:ملال	2:-23 6:29
near:ملاي	0:-14 2:-27 3:11 4:-11 6:14 7:-13 8:-9 9:12 11:-40
near:ملجا	3:46 4:-10 6:-36 7:-16 9:-12 11:-8
near:ملعب	3:25 5:-13 6:-20 7:-8 9:11 10:-8
near:ملف	0:-10 1:-9 3:-19 4:21 6:-33 7:23 9:-11 10:-17 11:-17
near:ملفا	1:-10 3:-12 4:-13 5:-8 6:-31 7:36 9:-8 10:-10
near:ملك	5:27 6:-25
near:ملوي	5:9
near:مليا	0:-14 2:-13 4:-17 6:22
near:مليش	0:-19 2:22 3:-28 4:-8 5:-21 7:-23 8:-10 10:24
near:مليو	0:-32 1:-11 2:-28 3:-10 4:11 5:-30 8:-38 10:22 11:11
near:مما	1:-11 3:-11 5:21 9:-14
near:مماث	0:-15 1:-12 3:-8 4:-25 5:-14 6:36 7:-13 8:15 10:-16
near:ممتد	3:-26 11:24
near:ممثل	0:-8 2:-13 4:32 6:-31 9:-16 11:12
near:ممرض	0:31 2:-27 3:-21 5:-23 6:18 7:-30 8:-13 10:-28
near:ممكن	10:15
near:مملك	3:-9 9:25 11:-24
near:ممن	0:12 1:-21 2:-21 3:-31 4:-22 5:18 6:-30 7:-13 10:-36 11:32
near:ممنو	6:19 7:-8
near:منا	0:-18 2:37 3:-13 4:28 5:-23 6:-49 9:-8 10:-32 11:15
near:مناج	0:9 1:-8 2:-18 3:-8 4:-10 5:-10 6:-20 7:-15 9:-12 10:24 11:-19
near:مناز	1:-9 3:22 4:-18 6:-41 7:-15 8:-13 9:-42 10:-26 11:18
near:مناط	0:-21 2:-19 3:13 4:19 5:-20 7:-13 8:-20 9:-53 10:-21 11:22
near:مناف	3:34 4:9 9:-26 10:-8 11:-28
near:مناو	5:31 6:-20 7:-10
near:منبع	5:14 6:-11
near:منتد	0:-21 1:22 4:23 6:-32 7:-17 11:-11
near:منتس	5:8
near:منتص	0:-25 4:-8 5:-14 6:27 9:17 10:-13 11:-20
near:منتظ	11:8
near:منته	2:23 4:-17 6:-28
near:منجم	0:19 2:-8 3:-12 4:-25 6:24 10:-18
near:منح	3:21 10:-12 11:-25
near:منحه	3:8
near:منخف	3:30 7:-18 10:-9
near:مندو	5:25 6:-22 7:-8
near:منذ	0:-43 1:-9 2:-21 4:-23 5:-21 8:-8 9:-17 10:-13 11:17
near:منزل	0:-26 2:-13 3:36 4:-21 6:-12 7:10 8:-13 11:-31
near:منسق	2:11 3:-34 4:-22 5:-13 6:16 8:-19 9:27 10:-8 11:12
near:منسو	3:19 5:-8 6:17 11:-11
near:منشق	0:-10 2:-39 4:-30 6:42 10:-18
near:منشو	6:10
near:منصر	1:14 2:9 3:-8 5:-18 7:-13 8:-12 9:11 11:-10
near:منصه	0:-16 2:-20 3:-11 4:-31 5:24 7:-33 8:-16 11:-12
near:منطق	0:14 1:-24 2:-50 3:18 4:-34 5:18 6:-8 7:-68 8:-37 9:-12 10:17
near:منظم	1:31 2:-56 3:22 4:32 5:-16 6:-23 7:-22 8:-51 9:-60 10:-45
near:منظو	11:11
near:منعت	2:-12 4:-14 6:24 10:-24
near:منفج	6:27 9:-11 11:-17
near:منفص	2:-20 5:-19 6:16 8:-10
near:منفل	5:13 6:-10
near:منقذ	4:14 10:-11
near:منكو	6:-20 7:19
near:منه	0:29 2:-8 3:-24 5:-17 6:-19 7:-14 9:-11 10:-10 11:26
near:منها	1:-39 2:-28 4:-27 6:45 8:-31 9:-47 10:-51 11:-35
near:منهم	1:-16 2:-17 3:-17 5:13 6:-14 7:-12 9:15 10:-11 11:-31
near:منهن	1:-8 3:-41 4:-16 5:8 6:-16 7:-21 8:-32 9:-12 10:22 11:-15
near:منور	5:-8 6:10
near:منيا	3:-22 5:35 6:-22
near:مهاج	0:44 1:27 2:-66 3:-53 5:-45 7:-16 8:-33 9:-8 10:13 11:-13
near:مهجر	6:-16 7:-8 8:-9 9:-28 10:-8 11:23
near:مهدد	9:14 11:-8
near:مهرب	4:27 6:-17 7:-21 10:-10
near:مهرج	0:-19 2:-8 5:16 6:17
near:مهله	3:15 6:-11 10:-9
near:مهند	0:-19 2:-19 4:42 5:-22 6:-26 7:-28 10:10
near:مواج	3:32 6:-14
near:موار	4:20 5:-14 6:-15 7:-8 9:-10 10:-11 11:-8
near:مواز	5:22 6:-13
near:مواس	5:17 6:-11
near:مواش	3:19 6:-15
near:مواص	3:23 6:-9 9:-13 11:-13
near:مواط	2:-24 3:-11 4:10 7:-34 10:-12
near:مواق	0:-21 1:-14 2:-17 3:43 6:-9 7:-28 8:-16 10:-23 11:-39
near:موان	6:15
near:موبد	0:-17 2:-33 3:-32 4:-20 5:-13 8:55 9:-32 10:-54 11:-23
near:موت	1:-10 3:-8 5:31 6:-13 7:10
near:موتم	0:-9 4:12 6:-19 8:-21 9:-29 10:16 11:20
near:موتي	2:-10 6:22 7:-13
near:موج	2:-8 6:-34 7:37
near:موجب	4:-18 6:11 8:23 10:-28
near:موجه	0:10 5:-18 6:9 10:-8
near:مودي	0:12 6:11
near:موري	1:23 3:-34 4:-11 6:-22 7:-27 8:-9 9:26 10:-8
near:موزع	5:9
near:موزم	2:-14 4:-11 7:16 10:-8
near:موسس	3:18 4:-13
near:موسك	0:-14 2:-38 3:-26 4:8 6:40 7:-14 8:-11 11:-32
near:موسم	5:-8 6:29 7:-18 9:-14
near:موسي	0:-26 3:-19 6:17 9:26 11:-13
near:موضح	5:24 6:-16 9:-14 11:15
near:موظف	0:26 1:-8 2:-19 3:-25 4:22 7:-15 8:-37 9:10 10:-42 11:-12
near:موقت	1:-8 3:26 4:-9 6:-18 7:-15 8:-13 9:-23
near:موقع	0:-22 1:-12 2:-29 5:15 8:-23 10:15 11:-28
near:موكد	0:-12 1:-15 3:-20 4:11 5:-9 6:-14 7:8 8:20 9:-11 10:-42 11:-14
near:مولف	0:-11 2:-9 4:14 5:-8 6:25 7:-15 10:-14
near:مونو	0:-8 2:-12 3:-8 4:-14 5:-23 6:42 7:-11 8:-17 10:-8
near:ميات	0:17 3:-16 4:-27 6:25 10:10
near:ميان	0:-8 3:-35 4:-10 6:15 7:-13 8:-8 9:-30 10:26
near:مياه	0:12 2:-13 3:-19 4:-17 5:-9 9:-14 10:-25 11:26
near:ميتا	1:-14 3:-17 6:-27 7:-21 8:24 9:-8 10:-31 11:-12
near:ميتي	0:-15 3:-11 4:-32 7:-14 8:-43 9:23 10:25 11:-11
near:ميثا	3:-11 5:27 6:-19 7:-16 11:-8
near:ميدا	0:-16 2:-11 3:-28 4:-18 5:-36 6:68 7:-16 10:-19
near:ميدي	7:9
near:ميلا	0:-19 2:-8 5:16 6:17
near:ميلي	0:-14 1:-8 3:-11 4:-20 5:-14 6:29 7:-23 8:-15 10:9 11:-11
near:مينا	0:-13 4:-19 7:-8 10:-8 11:10
near:ميند	4:-9 6:-11 10:17
near:ميه	1:-19 2:-21 3:-9 4:-24 5:15 6:-23 7:-24
near:ناتج	5:10 6:-10
near:ناجم	5:17 10:-16
near:ناجو	2:-12 3:14 4:-12 5:-21 6:27 7:-25 9:-20 10:-23 11:-15
near:ناجي	0:-10 3:-25 5:21 6:-27 7:11 10:15 11:-14
near:ناحي	6:-13 10:19
near:نادي	0:-15 2:33 3:-12 4:-31 5:-10 6:-45 7:-14 8:42 10:-35
near:نار	0:23 1:-12 2:-55 3:-15 4:-46 5:23 6:12 7:24 8:-16 9:-8 10:-33 11:-16
near:ناري	0:-8 1:-15 2:-28 3:-11 4:-21 5:39 7:-16 8:-8 9:-15 10:-21 11:-13
near:نازح	0:-13 1:-8 2:-8 3:27 4:-12 6:-12 8:-16 9:-40 10:-17
near:نازع	5:19 6:-16
near:ناس	6:10
near:ناسف	6:21 7:-12
near:ناشط	3:-21 6:-23 7:24 8:-22 10:-11 11:-24
near:ناصر	0:-11 2:-21 4:-10 5:19 7:-9 8:13
near:ناطق	2:-28 5:11 6:18 7:-24 8:-13
near:نافذ	2:-8 4:-9 6:20 7:-8
near:نافي	0:-15 4:25 6:-15
near:ناقل	4:10 7:-8
near:نامل	0:-8 3:-11 4:-12 6:-19 7:-12 9:-9 10:27 11:-14
near:نانغ	6:11
near:نايب	2:-20 3:-20 4:-24 5:-20 6:13 8:-9 9:12 11:-8
near:ناير	0:-25 2:-15 4:12 6:19 10:-18
near:نايس	3:26 11:-20
near:نبحث	5:-9 6:8 7:15
near:نبطي	6:9
near:نبي	6:17 7:-8
near:نتاب	3:-9 6:-22 7:27
near:نتاي	2:16
near:نتج	6:8
near:نتوق	0:-11 3:23 4:9 6:-18
near:نتيج	0:-8 2:-13 3:-17 4:-27 5:14 6:32 7:-22 8:-14 9:-8 10:-18 11:-13
near:نجا	3:-13 4:-26 5:9 6:-17 8:-11 10:17
near:نجاه	1:-29 6:31
near:نجت	2:-16 6:19
near:نجف	5:8
near:نجمه	5:11
near:نجوا	6:8
near:نحتا	2:31 4:-26 5:-22 7:-15 9:-9 10:-17
near:نحن	1:9 3:21 5:-9 9:-19 11:-17
near:نحو	0:-31 3:13 5:-31 6:-10 7:-8 8:-62 9:9 10:-18
near:نداء	6:11
near:ندفع	0:-28 2:-31 3:-15 4:16 5:-11 6:27 7:-23 8:-12 10:-16
near:نروي	3:17 9:-17
near:نزاع	3:-30 5:-11 6:16 7:-8 8:10 9:12 10:-17 11:-13
near:نزح	3:29 5:-13 7:-17 9:-11 10:-8 11:-15
near:نزحت	3:-16 6:24
near:نزحو	3:51 6:-11 9:-31 11:-36
near:نزع	6:12
near:نزل	0:-21 3:-18 6:31 7:-13 8:-9 10:-10 11:-12
near:نزوح	0:-13 3:36 4:-8 5:-19 7:-8 8:-13 10:-17 11:-50
near:نزول	3:26 5:-9 6:-14 9:-18 11:-14
near:نزيل	2:-12 5:12 6:18 10:-9
near:نساء	0:-22 1:-31 3:-72 7:-43 8:-15 9:-9 10:22
near:نسب	3:-8 5:19 6:-14
near:نسبه	3:9 5:15 11:-15
near:نستق	3:-20 4:-13 6:-19 8:-8 9:23 11:-8
near:نسخه	6:13
near:نسمه	3:-10 6:8
near:نشر	0:-14 2:-15 3:-12 5:-24 6:11 7:20 8:-22 10:-19 11:-21
near:نشرت	0:-26 2:-16 3:-12 4:45 5:-39 6:10 7:-38 9:-8 10:-21
near:نشره	3:29 6:11 11:-30
near:نصب	0:13 2:-12 3:26 4:-8 5:-10 6:-14 7:-15 10:-16
near:نصره	0:-17 5:-8 6:18
near:نصف	3:14 6:12 8:-12 9:14 11:-22
near:نصفه	0:-24 1:8 2:-10 4:-22 6:-40 7:16 8:-12 9:14 10:-18
near:نصل	3:10 6:8
near:نصير	0:-8 2:9 5:-9 6:13
near:نظام	0:-25 1:-8 3:-38 4:21 5:-14 6:-26 8:11
near:نظر	3:-9 6:22 7:-14 9:-10
near:نعرف	0:9 1:-11 2:-11 3:-29 5:-14 6:-52 7:34 8:-21 9:-8 10:-33
near:نعم	2:-10 4:-19 6:-8 7:-15 8:25 10:-17
near:نفت	2:-16 3:-18 4:12 5:-12 6:21 8:-14
near:نفذت	0:-8 8:10
near:نفس	6:12 7:-8
near:نفسه	0:-18 1:37 2:-20 3:-36 6:-23 7:12 8:-19 9:-23
near:نفط	5:-8 6:12
near:نفوق	5:19 6:-18
near:نفي	1:-8 2:28 3:-14 5:-16 10:-19
near:نقاب	0:-16 1:-13 2:-19 3:-19 5:-23 6:51 7:-15
near:نقاط	2:-8 6:-18 7:-9 10:17
near:نقدي	9:10
near:نقص	3:-14 4:21 5:-13 6:-14 10:-9
near:نقطه	0:13 7:-9 10:-8
near:نقل	0:-29 1:-25 3:33 4:-17 5:30 6:-11 7:-64 8:-33 9:26 10:-26 11:-92
near:نقلا	2:-8 5:-18 8:-22 10:26
near:نقلت	0:-34 1:-9 4:-26 5:15 6:-14 7:-14 8:23 11:-40
near:نقلن	6:8
near:نقله	5:9 6:10
near:نقلو	0:-11 1:-11 2:-53 3:24 6:-38 9:-22 10:28 11:-12
near:نقيب	6:11
near:نمسا	5:-9 6:19 7:-8
near:ننتظ	0:-8 2:-11 3:-11 4:-21 5:-20 6:21 7:8 9:-8 10:-23 11:-20
near:ننكر	9:-14 11:15
near:نهار	3:-21 6:18 7:-14 8:-9 10:-21 11:23
near:نهاي	0:-32 1:16 3:-27 5:-45 6:-26 8:17 10:-32 11:42
near:نهب	5:16 11:-12
near:نهبو	0:-11 4:-23 6:-14 7:25 10:-20
near:نهر	0:-43 1:-19 2:-17 3:-34 4:-42 5:-53 6:18 7:28 8:-17 10:24 11:-42
near:نهري	6:13
near:نهود	2:-12 6:17 7:-10 10:-18
near:نواذ	3:-22 9:22 11:-9
near:نواف	2:-8 5:-10 6:31 7:-19
near:نور	3:31 9:-26 11:-11
near:نوفم	1:-22 2:-45 4:-59 7:-38 8:-34 9:-24 10:16 11:15
near:نووي	0:-16 3:-26 4:-15 5:-26 6:44 7:8 10:-12
near:نياب	0:-16 2:-21 4:39 5:-19 6:32 7:-11 9:-8 10:-46
near:نيال	2:8 4:21 6:-21 10:-9
near:نيام	0:-32 2:-19 3:-10 4:27 10:-13
near:نيبا	5:8
near:نيجر	0:19 1:-9 2:-24 3:-34 5:-13 6:-11 8:-14 9:23 10:-21 11:-13
near:نيجي	0:18 1:-9 2:-11 3:-8 4:-29 5:-19 6:-18 7:-49 8:-29 9:16 10:26 11:-43
near:نير	0:-10 2:30 6:-21 10:-22
near:نيرا	2:-8 4:-14 5:-12 6:30 7:-10 10:-21
near:نيسا	0:-19 1:-16 2:-35 3:-37 4:-48 5:-17 7:-12 8:48 10:-43 11:11
near:نيكو	6:17
near:نيل	6:-10 9:-14 11:22
near:نينو	3:-28 4:-10 6:-24 7:17 8:-20 9:-11 11:28
near:نيوز	2:12 4:-13 10:10
near:هاتف	0:35 2:24 4:-18 5:-11 6:-21 7:-11 10:-27
near:هاجم	5:9 6:15 10:-32
near:هاشم	5:14 6:-12
near:هالك	3:-9 5:-8 6:30 7:-29
near:هامد	6:14
near:هاون	3:13 5:-13
near:هايت	0:16 3:9 4:-20 5:-15 6:9 7:-18 9:-15 10:-10 11:15
near:هجر	6:9
near:هجرت	6:10
near:هجره	0:-22 2:-19 3:18 4:-32 5:-25 6:-40 7:-17 8:-22 9:-51 11:31
near:هجرو	3:28 9:-10 11:-21
near:هجما	0:-27 1:-8 2:-28 3:10 4:-14 5:-18 6:38 7:-12 9:8 10:14 11:-29
near:هجوم	2:-45 3:13 4:8 6:19 7:-20 8:-40 10:-69 11:-13
near:هدنه	0:-22 2:12 3:-16 4:-18 5:-11 6:-37 7:-24 8:17 10:10 11:-10
near:هذا	0:-47 1:34 2:22 4:-48 5:-34 7:-21 8:-46 9:-50 10:-11
near:هذه	0:-26 1:-17 2:-23 3:8 4:-48 5:-28 8:-17 9:8 10:8
near:هرات	6:12
near:هران	6:22 7:-14
near:هرب	0:21 2:-10 3:-44 4:-32 5:-23 6:-34 7:-44 8:-16 9:-19 10:44
near:هربا	0:-17 3:-9 4:-22 7:-22 8:-9 10:30
near:هربو	6:-10 11:17
near:هرعت	5:18 6:-15
near:هرمز	6:-9 7:10
near:هشمو	0:-20 3:-14 4:19 6:-23 7:-12 10:-18 11:-12
near:هكتا	3:23 6:-25 7:13 9:-22
near:هلاك	3:-19 6:14 7:-11
near:هلال	0:-12 1:-9 2:-14 3:-9 4:-12 6:36 7:-27 8:-12 9:-14 10:-15 11:-17
near:هلك	0:-10 2:16
near:هما	0:-11 2:-23 4:-16 5:-23 7:17 10:10
near:هنا	0:-24 1:-9 3:30 4:-22 5:-12 7:-23 8:-13 9:-18 10:-16 11:-20
near:هناك	0:-14 1:-31 2:-51 3:-29 4:45 7:-42 8:-27 9:-37 10:-23 11:-35
near:هند	0:-17 3:-32 6:18 9:29 10:19
near:هندس	6:11
near:هندي	0:-11 3:-9 4:30 5:-8 6:-38 8:-20 10:24 11:-9
near:هنود	0:25 4:-15 5:-23 6:21 7:-24 8:-10 10:-17
near:هوات	5:-15 6:-13 7:23
near:هوال	3:12
near:هوت	5:19 7:-17
near:هول	3:-22 6:-24 8:-21 9:20
near:هولا	0:-59 1:-42 2:-16 4:11 6:-13 7:36 8:-35 9:-56 10:-14 11:8
near:هولن	3:18 6:-10
near:هوي	6:13
near:هويا	0:24 2:-32 3:-17 4:-23 5:-17 6:28 7:-25 8:-22 10:-30
near:هويت	1:17 2:10 5:-13 7:-22
near:هويه	2:8 4:-11 5:-10 6:47 7:-22 10:-21
near:هيرا	5:-23 6:29 7:-18
near:هييه	0:-25 2:15 5:-14 8:9 9:-29 10:-36 11:9
near:واج	5:-13 6:16
near:واحد	1:-8 3:9 5:-33 6:31 7:-8
near:واد	5:17 6:-31 7:15
near:وادي	0:-10 3:23 7:-14
near:واصل	2:-11 3:-10 4:-8 5:22 6:-13 8:-15 9:-17 10:-16 11:24
near:واع	5:16 6:-13
near:وافد	1:-17 3:-36 5:-14 6:16 9:23 11:-33
near:واقع	4:36 5:-10 6:-14 7:10 10:-28
near:والي	3:-21 7:-11 11:19
near:وام	3:16 5:-25 6:25 7:-15 9:-11
near:وان	0:-21 1:-54 5:-33 8:26 9:-23 10:-9 11:14
near:وتم	3:8 6:-21
near:وثق	0:-10 4:-8 6:18 8:-11
near:وجه	4:-9 5:29 6:-19 7:-28
near:وحدا	5:11 6:-24 10:19
near:وحده	0:-9 2:15 3:17 5:-10 6:-44 7:9 8:-8 10:-9
near:وحل	6:23 7:-8
near:وحيد	0:20 3:-15 7:-12
near:ورد	6:13
near:وزار	2:-20 3:-15 4:-19 5:-21 6:14 7:-31 8:-18 9:-22 10:15
near:وزرا	0:-8 2:22 3:18 4:20 5:-8 6:-26 7:-17 8:-19 10:-25 11:-13
near:وزع	3:10 5:29 6:-35
near:وزير	3:15 4:28 6:-29 10:-21 11:-13
near:وساط	4:-9 8:10 10:12
near:وست	5:14 6:-11
near:وسط	0:-14 1:31 2:-14 3:-36 5:-34 6:-17 7:21 8:-8 9:-25 10:-19 11:-9
near:وسطا	0:-16 2:-22 4:14
near:وسطي	3:10
near:وصل	0:-19 1:-13 3:21 4:-59 5:-19 6:-38 7:-36 9:43 10:-19 11:-10
near:وصلت	3:-15 5:-13 10:21
near:وصول	2:-18 3:-8 4:-22 6:28 8:-20 9:-8
near:وضع	0:-9 2:-9 3:-12 4:-24 5:19 6:14 7:-18 10:17 11:9
near:وطن	0:-8 3:-12 4:-13 5:-11 7:-13 8:13 11:-12
near:وطني	2:-38 3:-30 5:12 7:12 10:-20
near:وظل	4:-11 6:18
near:وعدت	3:11 6:-9
near:وعن	0:-20 1:-9 2:-15 3:-12 4:16 5:-18 8:-15 9:-19
near:وفا	5:-12 6:13
near:وفاه	2:-8 5:-14 6:39 7:-27 10:-9
near:وفد	0:-10 2:-10 3:-10 4:-14 6:-18 7:-10 8:32
near:وفر	3:20 4:-8 7:-13 10:18 11:-9
near:وفق	0:-31 1:-21 2:-35 3:9 4:-33 6:-15 7:13 8:16 9:12 10:-17 11:-9
near:وفي	0:-18 1:-10 2:-13 3:9 4:-15 5:-18 6:-25 9:-8
near:وفيا	0:-8 1:-18 3:-24 5:-45 6:57 7:-37
near:وقاي	0:-10 2:-12 3:11 7:9
near:وقت	0:-10 2:-21 3:10 4:11 7:-17 10:8
near:وقد	1:-29 2:-10 3:-20 6:26 7:11 8:-48 10:-42
near:وقع	0:-14 1:13 2:-43 3:-12 4:28 7:-14 8:-21 10:-18
near:وقعت	5:-15 6:17
near:وقف	0:30 2:-23 3:-14 4:-36 6:45 10:-24 11:-12
near:وقود	4:-18 5:15 6:27 7:-24
near:وكال	0:-24 2:-13 3:-15 4:-23 5:15 8:-17 9:-25 10:17 11:23
near:ولا	0:-58 2:-37 3:-31 4:36 5:-10 6:-15 7:18 8:-20 9:-23 10:-28 11:-25
near:ولاد	6:22
near:ولاي	1:-19 2:-9 3:-16 4:-44 5:-28 7:11 8:-35 9:-35 10:49
near:ولم	0:9 1:-49 4:-38 5:-42 7:-19 8:18 9:-50 10:-11 11:18
near:ولن	0:-23 3:-10 4:13 5:-9 6:-21 7:-21 8:17 10:-14 11:-10
near:ولو	3:-20 4:-9 5:-10 6:31 7:-16 9:-10 10:-10
near:وما	0:-29 1:-28 2:-11 3:34 5:-39 6:-8 7:22 8:-38 9:-31 10:-24 11:-44
near:ومن	0:17 1:-49 2:-40 4:-56 5:-18 6:15 8:-9 9:-19 10:-16 11:13
near:وهم	0:-33 1:-16 2:12 3:20 4:-11 8:-38 9:-34 11:-11
near:وهو	0:-56 1:11 3:-44 4:-12 5:-71 6:24 7:14 8:-33 9:22 10:-16 11:-13
near:وهي	0:-17 1:-8 2:-27 3:-28 5:-12 6:16 8:-17 10:-14 11:23
near:يابس	6:-20 7:20
near:يات	2:31 3:-16 4:-28 5:-17 6:15 7:-25 9:-10 10:-17
near:ياسي	0:-10 4:26 6:-23 8:-8 10:-14
near:يبحث	0:8 4:-27 5:-8 6:-24 7:28
near:يبعن	6:20
near:يبق	0:-15 2:-8 3:10 4:-40 6:31 7:-32 8:-8 9:-10 10:-22
near:يبقي	0:-38 2:-27 3:-13 4:10 5:-8 6:-30 7:37 10:-21 11:-9
near:يبلغ	0:-12 1:-16 2:-10 4:-12 5:-10 7:30 8:-8 9:-18 11:-32
near:يبيت	0:-8 3:44 4:-12 5:-9 6:-29 7:-11 8:-8 9:-27 10:-11 11:-8
near:يتبق	2:17 6:-12
near:يتجا	4:-10 5:-8 6:29 7:-19 8:-10 9:-19 10:16 11:16
near:يتحد	0:-11 2:-29 4:34 7:10 8:-10 10:-37
near:يتسن	0:-10 3:24 5:-10 7:-18 8:-9 9:-9 10:-10 11:-11
near:يتطل	4:14 8:-15 11:10
near:يتعذ	0:-16 4:19
near:يتعر	6:17
near:يتفق	8:13
near:يتلق	3:-16 4:-8 5:44 6:-35
near:يتم	6:9
near:يتمك	5:-15 6:14 9:-14 11:8
near:يتنا	0:-12 6:26 7:-10
near:يتوق	3:9
near:يجري	4:26 7:-25 10:-22
near:يجمع	5:14 6:-9
near:يحاو	2:-15 6:15 7:9 10:-21
near:يحتا	2:-9 3:21 6:-15 9:-26 10:15 11:-8
near:يحتج	0:-55 3:-20 4:46 5:-15 6:-40 7:-32 8:-19
near:يحتم	3:11 5:-10
near:يحصي	2:9 3:14 5:-8 6:-12 9:-16 11:-18
near:يحضر	6:9
near:يحمل	0:-25 2:-17 3:-31 4:-10 5:-27 6:24 7:-25 8:-10 9:25
near:يخان	3:-9 6:-13 7:14
near:يخرج	2:-9 6:25
near:يخشي	1:-13 2:-28 4:-16 6:20 7:14 10:-9
near:يخضع	5:12 6:-11 8:-10 10:16
near:يخطف	0:-8 2:-23 4:-26 6:34 10:-27
near:يخلف	0:-13 3:-19 4:-16 5:-13 6:33 7:-18 9:-11 10:-16
near:يدخل	6:9
near:يدفع	3:10 6:-24 9:18
near:يدفن	2:11 4:-13 5:-13 6:12 7:-11 10:-10
near:يذكر	9:10 11:-20
near:يرتد	6:16
near:يرتف	0:18 1:26 2:-17 3:-9 4:-28 5:-32 6:16 7:-33 9:-14 10:-18 11:-11
near:يرجع	0:-14 2:-8 3:-21 4:-12 5:-19 6:-45 7:25 8:-16 9:-25 10:20
near:يرعو	6:23 7:-8
near:يرفع	0:23 2:-15 5:-13 6:22 7:-9 8:-25 10:-32
near:يرقد	5:31 6:-26
near:يروي	4:-13 6:23
near:يزال	0:-24 1:-38 2:-21 3:-9 4:42 5:-17 6:-49 7:29 8:-38 10:-39 11:-24
near:يزيد	0:-14 1:-9 3:18 4:-16 5:-26 6:29 7:-20 9:11 11:-15
near:يستد	5:-9
near:يستض	3:-24 9:49 11:-44
near:يستع	2:-9 4:-12 6:-10 8:-18 10:24
near:يستق	2:-10 5:-8 6:18
near:يسجل	1:-9 3:27 4:-9 5:-9 6:-22 7:-18 8:-11 9:-22 10:-14 11:16
near:يسكن	3:14 6:-10
near:يسمي	5:-11 6:28 7:-13
near:يشار	7:10
near:يشتب	0:-10 6:11
near:يشغل	6:10
near:يشمل	6:-16 7:13 11:19
near:يصل	3:22 5:-12 6:12 7:-35 8:16 10:-11 11:-29
near:يضاف	2:-18 3:19 4:22 6:-22 7:-20 10:-21 11:-9
near:يضرب	5:23 6:-20
near:يضم	0:-13 3:30 6:-18 8:-10 9:9 10:-12 11:-24
near:يضيف	0:-8 2:-12 3:-11 4:-10 5:-16 6:22 7:-12 8:-26 9:-8 10:21 11:-33
near:يطال	3:-8 5:-9 6:14 9:13 11:-13
near:يطلب	0:-9 3:-13 4:15 6:-23 7:16 9:-8 10:-10
near:يطلق	2:-33 4:-15 5:-10 6:-19 7:-12 8:-10 10:36
near:يظل	4:-13 10:18
near:يظهر	0:-14 2:-8 3:-8 4:16 5:-14 6:-38 7:33 10:-18
near:يعاد	3:-21 9:-9 11:23
near:يعال	3:-16 4:17 5:18 6:-15 7:-15 8:-9 10:-13
near:يعان	0:-18 2:-28 3:-15 4:11 5:57 6:-26 7:-22 8:-38 9:-14 10:-43 11:-17
near:يعبر	2:-10 4:-8 5:-10 6:21 7:-15 9:-13 10:-8
near:يعتز	3:32 6:-19 11:-17
near:يعتق	0:-8 1:-8 2:-20 3:-13 4:21 8:-10 9:-15 10:10 11:-28
near:يعثر	0:-18 1:-17 2:-15 3:15 4:-27 5:-14 6:-46 7:49 8:-8 10:-25 11:-12
near:يعد	0:-22 1:23 2:-14 4:-37 5:-34 6:-47 7:9 8:-14 9:-36 11:24
near:يعرف	0:-22 1:-15 2:-25 3:-24 4:-9 6:-28 7:58 8:-16 9:-11 10:-58 11:10
near:يعلن	0:-18 4:-8 5:10 7:10 10:15
near:يعمل	0:-27 2:-18 3:-9 4:-15 5:-39 6:51 7:-35 10:18
near:يعني	0:-12 3:-11 4:-27 5:-11 6:-32 7:41 10:-17
near:يعود	0:-25 2:14 3:21 4:22 5:-8 6:-27 7:-14 8:-13 9:-15 10:-27
near:يعيد	6:20 7:-8 10:-11 11:-12
near:يعيش	0:-9 1:-9 3:15 4:-13 5:-12 6:-26 7:-24 9:17 11:-30
near:يفتر	2:-10 3:-34 6:-13 7:-11 10:-12 11:32
near:يفرج	2:8 6:-24 7:-8 8:-39 10:22
near:يقار	6:11 9:-23 11:17
near:يقتل	0:-9 2:-30 3:11 4:-29 5:-12 6:48 7:-22 10:-24
near:يقدر	3:-14 6:19 8:-10 9:16
near:يقرب	3:-16 9:15 11:-10
near:يقضو	2:-10 3:10 10:-9
near:يقضي	3:-23 4:-24 6:23 7:-16 8:40 9:-9 10:-30
near:يقطن	6:11
near:يقل	1:-11 2:-19 5:10 6:-37 7:46 8:-9 9:-19 10:-26 11:-14
near:يقود	6:10
near:يقول	0:11 1:-48 3:-51 4:25 5:-61 6:13 8:23 9:-45 10:-21 11:-58
near:يقيم	0:-15 2:-8 3:44 4:-16 7:-23 8:-8 9:-29 10:-11 11:-19
near:يكفي	3:-8 6:15 7:-11 9:14 11:-8
near:يكم	6:-14 7:19
near:يكمل	1:-8 3:-22 5:-8 6:25 7:-24 9:-12 11:18
near:يكن	3:-9 6:23 7:-11
near:يكون	0:-27 1:16 2:21 3:-23 4:16 5:-14 6:-22 9:-16 10:-19
near:يمثل	11:9
near:يملك	9:11
near:يمن	2:-9 3:11 4:-13 6:-15 8:21 10:-9 11:-15
near:يمني	1:11 2:-10 3:-14 5:-32 6:20 8:12 10:-20
near:يمهل	5:-12 6:20
near:ينا	1:-8 2:15 3:-30 6:-32 7:-28 8:-16 9:22 11:-21
near:ينام	3:44 4:-10 5:-16 6:-34 7:-11 8:-13 9:-9 10:-12 11:-18
near:يناه	3:20 6:15 8:-13 9:-22 10:-10 11:-13
near:يناي	0:-14 1:11 2:14 3:-28 4:21 5:-31 6:-15 7:9 8:-60
near:ينتظ	0:-8 1:-12 2:-18 3:-24 4:-28 6:30 7:-11 8:13 10:16 11:-12
near:ينتم	3:-15 5:-14 6:23
near:ينج	0:-8 3:-25 4:23 5:-15 6:18 7:-29
near:ينحد	0:-10 3:-34 5:-25 6:14 7:18
near:ينزح	3:17
near:ينشر	2:-20 3:-17 6:26
near:ينفي	6:12
near:ينقل	2:-9 6:16 7:-8 11:-9
near:ينهم	0:-9 3:-10 5:-17 6:25 7:-9
near:يها	3:14 9:-12 10:-9
near:يهم	2:-22 3:-8 4:22 6:10 7:-14 9:8 10:-25
near:يواص	3:-25 5:-13 6:-13 7:9 9:-21 10:-13 11:35
near:يوجد	3:19 7:-9 8:13 9:-12 11:-8
near:يورو	9:9
near:يوسف	6:10 9:-18 11:18
near:يوكد	0:-8 3:-9 4:21 5:-16 6:28 7:-15 8:-28 10:-32
near:يولي	0:-14 1:-8 2:-22 4:-17 6:34 7:-48 8:16 9:-28 10:-15 11:23
near:يوم	0:-16 1:-22 2:-40 4:-119 5:-21 6:16 7:10 8:-17 9:-18 10:25 11:27
near:يوما	0:-26 1:9 2:-27 3:-31 4:23 5:-22 7:-24 8:8 9:-21
near:يومه	0:10 1:-16 4:-15 5:-14 6:-15 7:10 9:16 11:-11
near:يومي	0:-38 1:-19 5:-15 6:-38 7:-17 8:-16 11:26
near:يونا	7:16
near:يونس	2:-12 3:20 4:-17 6:-16 8:-20 9:-12 10:24 11:-13
near:يوني	0:9 2:-9 6:-15 7:-25 8:-25 9:-16
near:يووي	5:-16 6:-29 7:-14 9:29 11:-28
near:ييف	2:-31 4:-12 6:14 8:8 10:-15
next:claim-abducted	0:-26 1:-32 2:-56 3:36 5:33 6:-12 8:-18 9:-12 11:-33
next:claim-allocated	0:9 4:-35 5:17 7:-58 8:-18 10:-42 11:12
next:claim-casualties	0:-11 1:-13 2:10 5:-20 7:-26 8:-19 9:13 10:-19 11:-10
next:claim-dead-in-captivity	1:-22 2:12 3:-28 4:-9 5:-15 6:-33 7:-9 8:-20 9:-38 10:36 11:-47
next:claim-delivered	0:-38 1:-49 2:-14 3:-11 6:-9 7:16 8:-29 9:14 10:-22 11:16
next:claim-displaced	1:-68 2:-8 3:13 6:-28 8:-38 9:-36 11:27
next:claim-held	0:17 2:-29 3:-38 4:-33 5:26 6:-36 7:-15 8:-18 9:-13 10:31 11:-38
next:claim-injured	0:-16 2:-73 3:-34 4:-29 5:-16 6:8 7:13 8:-23 10:23 11:-10
next:claim-killed	0:-13 1:11 2:-10 4:-26 5:11 8:-25 9:-14 10:-32 11:-24
next:claim-missing	0:-31 1:-81 2:-10 3:-15 5:21 6:8 8:11 9:-40 10:-36 11:-48
next:claim-pledged	0:25 1:-13 2:-19 3:-40 4:-68 5:-16 6:34 10:18 11:14
next:claim-prisoners-exchanged	0:-11 1:-18 3:-45 4:-40 5:-8 6:-43 7:-48 8:55 10:-11 11:-18
next:claim-refugees	0:-44 3:20 4:-52 5:-37 7:-43 8:-10 9:23 10:-14
next:claim-released	0:16 1:-12 3:-36 4:-20 5:-19 6:-20 7:-29 8:32 9:-13 11:-42
next:claim-requested	0:16 1:-18 3:-13 5:17 6:-13 7:-58 8:-21 9:9
next:claim-returned	2:-63 4:-43 5:-29 7:18 8:-25 9:-13 10:-45 11:23
next:claim-total	3:-23 4:-9 5:13 6:9 7:-9 9:22 11:-17
noun:	0:-33 4:-14 6:-17 7:-22 8:-25 11:-9
noun:affected-person	3:10
noun:afghan	3:-33 4:-9 6:-18 7:-9 9:22 11:22
noun:aid-worker	0:20 2:21 3:-12 4:-15 10:-18
noun:attacker	0:-14 1:13 4:-14 5:-15 6:22
noun:body	0:-41 1:-41 2:51 3:-42 4:-62 5:-67 6:52 7:-98 8:-66 9:-19 10:-66 11:-16
noun:boy	0:54 1:-10 2:-16 3:-35 5:-9 6:-44 7:-29 8:-15 9:-17 10:-36 11:-15
noun:brother	0:27 1:-10 2:-16 3:-10 4:-34 5:-24 6:43 7:-43 8:-10 10:-28 11:-11
noun:captive	1:-8 3:-37 4:11 5:-28 6:-77 7:-31 8:40 9:-28 10:10 11:-29
noun:case	1:-21 2:-19 3:-47 4:-37 5:66 6:-26 8:-22 9:-17 10:-32 11:-37
noun:child	0:8 2:-59 3:-22 6:35 7:-22 8:-67 9:-31 10:-29 11:-18
noun:chinese	0:19 4:-14 6:-8 10:-13
noun:citizen	1:-13 2:-17 5:-18 9:-19 10:-28 11:32
noun:civilian	0:-51 1:-11 2:-53 3:-42 4:10 5:-18 6:33 7:-66 8:-29 9:-43 10:27
noun:colleague	0:-12 1:-10 2:-31 3:-35 4:38 5:9 6:-19 7:-19 8:-29 9:-12 10:-9 11:-17
noun:commander	0:-26 4:-13 5:-14 6:37 8:25 10:-27
noun:companion	0:-33 1:-8 3:-27 4:-40 5:13 6:-19 7:33 8:-13 9:-12 11:-15
noun:convict	4:12 10:-9
noun:crew-member	0:-10 4:14 5:-12 6:-10 7:11
noun:daughter	0:-8 4:-12 5:9 6:19 7:-18
noun:dead-person	0:-9 1:-12 6:34 7:-12
noun:death	0:-40 1:-31 2:-31 3:-31 4:-16 5:-63 6:112 7:-58 9:-10 10:-16
noun:deputy	0:-9 6:14
noun:detainee	0:-14 2:43 3:-18 4:-33 5:-21 6:-49 7:-10 8:14 11:-16
noun:displaced-person	0:-25 1:-13 2:-10 3:73 4:-22 5:-41 6:-67 7:-40 8:-28 9:-98 10:-26 11:27
noun:district	0:-12 2:-35 4:-35 6:-26 7:-15 8:-32 10:46
noun:doctor	2:8 6:-35 8:14
noun:driver	0:-21 2:-9 3:-10 5:-26 6:10 7:-24 8:-9 10:39
noun:drowned-person	5:-11 6:38 7:-15
noun:egyptian	4:10
noun:elderly-person	5:-21 6:25 10:12
noun:emirati	4:-20 6:-15 10:25
noun:employee	2:27 3:-12 6:-31 7:-10 8:-29
noun:engineer	0:-23 2:-8 4:11 10:9
noun:ethiopian	0:-14 3:-14 4:-13 6:-14 8:-18 10:30 11:8
noun:expert	5:-17 6:19
noun:family	0:-13 4:30 6:-30 7:-8
noun:farmer	0:21 2:-16 4:-14 5:-23 7:-21 11:-9
noun:fighter	0:-28 2:-39 3:-16 4:-40 5:-11 6:59 7:-25 10:-31 11:-8
noun:filipino	0:-14 4:22 6:-13 7:-8 8:-20
noun:firefighter	0:-9 1:-8 3:-15 5:22 6:-9 7:-28 10:-8
noun:fisherman	0:9 2:-14 4:-15 7:11 10:-22
noun:foreigner	0:31 2:-10 4:20 5:-11 7:-12 8:-15 10:-32
noun:girl	0:19 2:-16 3:-18 4:-50 5:9 6:-22 7:17 8:-14 10:-8
noun:grandchild	6:26 7:-13
noun:guard	0:-35 2:-47 4:30 5:16 6:36 7:-13 8:-15 10:-51
noun:guest	0:-13 1:-9 2:-17 3:-13 4:-13 5:-13 6:20 7:17 8:-10 10:-8
noun:gunman	0:-8 2:-30 4:-30 5:-29 6:59 7:-14 10:-31
noun:haitian	11:15
noun:health-worker	0:23 5:-17 6:-18
noun:helper	0:-13 5:18 6:-21 7:18
noun:herder	0:25 1:-9 3:16 4:-33 5:30 6:-45 7:-25
noun:hostage	0:-24 2:48 3:-12 4:-31 5:-32 6:-75 7:-37 8:-62 10:29
noun:human	0:-27 1:-27 2:-23 3:25 4:-35 5:-37 6:19 7:-11 8:-21 9:-37 10:-18
noun:indian	0:35 2:-13 4:-36 7:-15 8:-14 10:16
noun:individual	0:-33 2:-16 3:23 6:20 7:-33 8:-28 9:-15 10:-16 11:-17
noun:inhabitant	3:31 5:-30 6:-28 7:-12 9:-17
noun:injured-person	0:-51 1:-42 2:-41 3:-67 4:-51 5:124 6:-79 7:-84 9:-24 10:-39 11:-37
noun:injury	0:-16 3:-9 5:87 6:-69 7:-34
noun:inmate	2:-20 6:23
noun:iranian	0:23 4:-11 10:-15
noun:iraqi	6:-23 8:-20 9:-13 11:27
noun:israeli	0:-9 5:8 6:-33 8:-30 10:16
noun:italian	5:-8 6:11
noun:journalist	2:-14 4:-12 6:28 7:-21 8:25 10:-15
noun:killed-person	0:-48 2:-59 3:-79 4:-41 5:-66 6:127 7:-87 8:-14 9:-30 10:-31 11:-23
noun:korean	4:17
noun:leader	2:-28 4:-25 5:-15 6:13 7:22 10:-9
noun:lebanese	0:-18 2:-11 4:28 5:-16 6:-18 7:-20 8:-17 9:17 10:-20 11:-23
noun:malian	0:-12 2:-8 3:-16 4:13 6:-9 9:19
noun:man	0:23 1:-9 2:-32 3:-32 5:9 6:13 7:-34 8:17 9:-12 10:-15 11:-16
noun:martyr	1:-11 2:-28 3:-17 4:-10 5:-57 6:100 7:-29
noun:member	0:-31 1:-8 2:-22 3:-27 5:-15 6:46 7:-28 8:16 10:-27 11:-16
noun:migrant	0:-13 2:-19 3:-37 4:11 5:-12 7:-16 8:-16 9:-10 10:13 11:24
noun:missing-person	0:-28 1:-37 2:-8 3:-32 4:-34 5:-62 6:-94 7:108 8:-11 9:-12 10:-15 11:-15
noun:monk	5:-11 6:8
noun:mortal-remains	0:-26 1:-15 2:9 3:-22 4:-36 5:-45 6:59 7:-40 8:-35 10:-37 11:-10
noun:mother	6:8
noun:nationality	6:-19 8:12 9:21 10:-13 11:-9
noun:neighbour	0:9 1:-9 2:-11 3:20 4:-33 5:-24 6:-13 7:-36 8:-16 9:-11 10:-28 11:19
noun:newcomer	6:-15 9:15 11:-21
noun:nun	0:9 4:-11 10:10
noun:nurse	0:20 2:-17 3:-11 4:8 5:8 6:-25 7:12 8:-26 10:-30
noun:officer	0:-24 2:-29 4:33 5:-25 6:-22 7:12 10:-20
noun:official	1:-14 5:-11 6:26 7:-11
noun:operation	0:-10 6:16
noun:other	0:-23 1:-51 2:-37 3:-28 4:35 5:35 6:-91 7:54 8:-34 9:19 11:-8
noun:palestinian	0:-20 1:-11 2:-33 3:-33 4:-13 5:-17 6:18 7:-9 8:27
noun:paramedic	2:-11 3:-10 5:14 6:8 7:-10
noun:passenger	0:36 1:-10 2:-18 3:-16 4:-12 5:-19 6:-25 7:12 8:-12 11:11
noun:patient	0:-13 2:-17 3:-14 4:-31 5:-27 6:44 7:-33 8:20 10:-13
noun:person	1:-10 2:-114 3:46 4:-34 5:-36 7:17 9:-37 10:-99
noun:pilgrim	0:-21 3:-14 6:34
noun:pilot	5:-8 6:20
noun:policeman	2:-20 3:-16 4:28 7:-31 8:-20 10:-30
noun:prisoner	0:-36 1:-15 2:29 3:-30 5:-36 6:-84 7:-46 8:34 9:-18 10:-39 11:-36
noun:pupil	0:40 1:-12 2:-39 4:-28 5:-46 6:-34 7:-22 8:-49 9:-10 10:28 11:-25
noun:rebel	0:-8 2:-24 4:-22 6:42 10:-21
noun:recruit	5:-10 6:13
noun:refugee	0:-28 1:-15 2:-11 3:-58 4:-18 5:-25 6:-38 7:-17 8:-33 9:72 10:-18 11:-26
noun:relative	0:-10 1:-10 3:-18 4:-12 5:-15 6:11 7:12 10:-11
noun:rescuer	4:14 10:-11
noun:resident	0:-23 1:-14 2:-19 3:75 4:-27 5:-36 6:-41 7:9 8:-35 9:-45 10:-14 11:-56
noun:returnee	0:-9 1:-14 2:-16 3:-65 4:-24 5:-23 7:-36 8:21 9:-60 10:-15 11:76
noun:russian	4:-9
noun:sailor	2:-21 3:-13 4:-9 5:-9 6:-11 8:-20 10:17
noun:saudi	2:-8 4:-24 6:-14 8:46 10:-34
noun:security-agent	6:15
noun:seller	2:-8 6:30 7:-9
noun:settler	5:-17 6:19
noun:shepherd	0:17
noun:soldier	0:-47 1:-11 2:-69 3:-89 4:49 5:-18 6:33 7:-69 8:20 9:-49 10:-16 11:-78
noun:son	0:-18 1:-8 2:-21 3:-12 5:-30 6:13 7:20 8:-34 9:-11 10:-29 11:24
noun:spouse	6:13
noun:staff-member	0:-11 2:-8 3:-16 4:-15 5:-31 6:27 7:-21 8:-8 10:19
noun:state	3:18 4:-8 6:-14 8:-9 11:-11
noun:student	7:-13
noun:sudanese	0:-16 1:-13 2:-12 3:-33 4:-34 5:-19 6:-29 7:12 8:28 9:30 10:-38
noun:survivor	3:-8 5:41 6:-28
noun:syrian	0:-18 2:-14 3:-12 6:-12 9:-8 11:15
noun:teacher	2:27 3:-12 4:23 5:-16 6:-27 8:-8 10:-53
noun:tent	3:16 6:-15
noun:terrorist	0:-22 1:-8 2:-22 3:-9 4:-20 5:-24 6:67 7:-25 10:-25
noun:thai	0:-11 2:-16 3:11 4:-17 8:-32 10:31
noun:tourist	5:-8 6:22 7:-8
noun:town	3:13 9:-8
noun:trapped-person	4:-12 7:14
noun:ukrainian	8:26 11:-19
noun:victim	0:-16 1:42 2:-32 3:-30 4:-9 6:-33 10:-11 11:-11
noun:villager	0:-24 2:-17 3:15 4:8 6:35 7:-32 10:-21 11:-18
noun:visitor	6:-13 7:14
noun:volunteer	0:10 2:-14 3:-9 6:25 7:-30 10:-12
noun:woman	0:-19 2:-89 3:-52 4:-42 5:-18 6:41 7:-45 8:17 10:33 11:-27
noun:worker	1:-28 3:-10 4:-44 5:-28 6:11 7:30 8:-28 9:-17 10:-11 11:-24
noun:worshipper	0:-11 2:-14 4:-18 10:28
noun:yazidi	0:22 4:-16
noun:young-man	0:48 1:-8 2:-10 3:-14 4:-25 5:12 6:-24 7:-39 8:-13 9:-12 10:-25 11:-14
only:aid	3:-22 6:20 9:-25 11:22
only:casualty	2:-80 3:-14 4:-49 5:14 8:-84 10:-42
only:displacement	2:-19 4:-21 6:24
only:hostage	0:-27 1:-16 2:-42 3:-13 6:36 7:-8 8:-15 9:-8 11:-19
other:abducted	0:-15 1:-58 2:8 3:12 7:-15 8:-65 9:-12 11:-23
other:aid	0:-12 1:-11 2:-12 3:13 4:-9 8:-30 10:-20
other:allocated	3:9 4:8 5:-10 7:-10 8:-29 9:-8 10:-20
other:casualties	0:-10 1:56 2:-12 3:-36 4:-20 5:-28 6:-31 7:-17 8:23 9:-44 10:8 11:-8
other:casualty	1:-12 2:-10 3:11 5:-8 9:-14 11:-12
other:dead-in-captivity	0:-19 1:-10 2:-23 3:-40 4:-11 5:-23 6:9 9:-47 10:8
other:delivered	0:-21 4:-14 6:-14 7:-22 8:8 9:-13 10:-29
other:displaced	0:-10 1:-26 2:-53 3:-17 6:19 7:9 8:-32 9:-21 10:-8
other:displacement	0:-21 2:-16 3:-22 5:-10 7:-8 8:-18 9:11
other:held	1:-22 3:8 4:-19 5:-41 6:-9 7:-18 9:-19 10:10 11:-14
other:hostage	0:-18 1:-31 2:21 3:-25 4:8 5:-35 6:-32 7:-28 8:27 9:-16 10:16 11:-17
other:injured	0:-25 1:-18 2:-12 3:16 5:-21 10:-10
other:killed	1:-8 2:-9 3:12 4:-13 9:-14 10:-10
other:missing	0:-27 1:-32 2:-17 3:13 4:-24 5:-10 6:24 8:-40 10:-21 11:-64
other:pledged	1:29 2:-65 3:-14 7:-10 8:-35 9:-33 10:-49
other:prisoners-exchanged	0:-75 1:-51 2:43 3:-39 6:-65 7:-60 8:59 9:-47 10:-23 11:-25
other:refugees	0:-17 1:-32 2:-21 3:-24 4:-15 5:-20 6:-40 7:-51 8:-20 9:54 10:8
other:released	1:-28 3:-24 4:18 5:-25 6:-8 7:-15 9:-37 10:-10 11:-41
other:requested	0:13 1:-18 2:-24 5:-38 6:-20 7:-40 8:-64 9:29 11:-16
other:returned	0:-21 1:37 2:-17 3:-13 4:-25 5:-34 6:-11 7:-10 8:-43 10:-15
other:total	0:-54 1:-60 2:-21 3:-33 4:-18 5:-16 6:31 7:-22 9:21 10:-16 11:-15
others:7	0:-39 1:-54 2:-34 3:-16 5:-18 6:13 7:-25 8:-13 11:10
others:more	9:-10 11:-18
qualified	0:-40 2:-41 3:23 4:13 5:-21 6:-16 7:21 8:-40 10:-80 11:-8
quoted	1:-57 3:-28 4:-30 5:-22 6:17 7:13 8:-54 9:11 10:-32 11:-39
right1:	3:-13 5:-9 6:-20 7:10 9:-13 11:25
right1:"	1:-13 2:-27 3:-25 4:-46 6:-22 7:11 8:11 9:11 10:12
right1:(	0:-11 3:12 4:-8 5:-13 9:9 11:-16
right1:)	1:-24 2:-14 3:9 4:-27 5:10 6:24 7:-54 8:-19 9:-35 10:-26
right1:,	1:-9 2:-40 3:-9 4:13 5:8 6:13 7:-14 8:-12 9:-32 10:-24 11:-26
right1:.	0:15 1:-25 2:-30 4:-18 7:-8 8:10 9:-27 10:-47
right1::	3:-14 4:-15 5:-10 6:18 7:-13 11:10
right1:;	0:13 2:-9 4:-16 5:22 6:-34 7:15 9:-9 10:-17 11:-12
right1:|	0:-40 1:-76 2:-33 3:-50 4:-95 5:-8 6:19 8:-13 9:34 10:-9
right1:اثر	5:8
right1:اثناء	0:10 2:31 3:-8 4:-15 6:-30 7:-15 10:-23
right1:اجلوا	3:10
right1:احتجزهم	0:-11 4:-28 10:25
right1:احياء	2:-12 8:-15 10:19
right1:اخر	4:12 6:-13
right1:اخري	2:-9 3:-11 4:-11 5:-8 6:8 7:-16 9:18 11:-11
right1:اخرين	2:-11 3:13 4:17 5:-28 6:-17 7:11 10:-16 11:-21
right1:اذا	5:-9 6:-18 7:17 11:-16
right1:استشهدا	5:-16 6:19
right1:اصيب	4:-18 5:42 6:-39
right1:اصيبوا	0:-12 2:-8 3:-14 4:-10 5:69 6:-50 7:-19 10:-10
right1:اضافيه	2:27 4:-8 6:-23
right1:افرج	2:-8 4:-8 6:9 8:-21 10:23
right1:اكثر	0:-8 4:16 10:-14
right1:الاخرين	2:-8 4:37 6:-15 10:-41
right1:الحدود	3:-27 5:-10 9:30 10:-8 11:-15
right1:الحياه	0:-12 5:-22 6:34
right1:الذين	0:-10 3:-11 5:-8 6:9 10:15
right1:العام	1:20 3:-16 6:-12 7:-9
right1:الي	1:-29 2:-23 3:-11 4:-69 5:24 6:-52 7:-61 8:19 9:25 10:11 11:9
right1:اليوم	8:9
right1:ان	2:-14 3:23 4:-17 10:-10
right1:انقطع	4:-21 6:-15 7:28
right1:اوكراني	2:-22 4:14 5:-9 8:-13
right1:باعيره	5:15
right1:بالرصاص	0:-13 2:-19 5:12 6:8 7:-8
right1:بانفجار	5:13
right1:بترت	5:16 6:-12 7:-12
right1:بجروح	5:41 6:-36
right1:بحروق	5:32 6:-28
right1:بحسب	0:-17 2:-13 3:10 4:12 5:-28 6:22 7:-16 10:-9
right1:بحلول	0:12 4:-16 6:-9 8:12 10:-15
right1:برتبه	2:-21 4:26 5:-13 6:-18 7:-10
right1:برصاص	5:25 6:-12
right1:بسبب	2:-12 5:22
right1:بشظايا	5:18 6:-17
right1:بطلقات	5:15 6:-8
right1:بعد	0:-10 1:-12 2:-53 3:-28 4:-47 5:-14 7:-50 8:-15 10:69 11:-19
right1:بلا	3:13 4:-10 5:-9 6:13 7:-15
right1:بوساطه	0:-18 2:-8 4:-33 5:-11 6:-22 7:-12 8:34 10:-8
right1:بين	1:59 2:-16 3:-23 4:-20 5:-42 6:-46 7:-27 9:-15 10:-19 11:-28
right1:بينهم	0:-8 2:-9 4:25 7:-9 10:-20
right1:تابعتان	0:14
right1:تبلغ	5:-9 6:12
right1:تتراوح	6:13
right1:تحت	2:17 4:-24 5:8 6:-35 7:32 8:-16 10:-20
right1:تشادي	3:-8 9:-40 11:39
right1:تلقوا	5:9
right1:توفوا	2:26 4:-22 5:-12 6:22 8:-16
right1:توفي	2:18 4:-11 5:-25 6:11
right1:جديد	3:12 5:-9 6:-15 9:12 11:-26
right1:جديدا	2:18 5:-14
right1:جراء	6:-13 7:13
right1:جرحوا	5:40 6:-32 7:-13
right1:جري	5:-23 6:26
right1:حامل	0:-12 2:-13 4:-20 6:17 7:-9 8:-9 9:15 11:-20
right1:حتفهم	0:-8 1:15 2:-11 3:-21 5:-16 6:12 7:-26
right1:حتي	1:-10 2:-13 6:30 7:-26 9:-14 11:19
right1:حرجه	5:24 6:-9 7:-11
right1:حسب	3:21 6:-17
right1:حين	3:-8 5:11 6:10 7:-9
right1:خارج	2:-9 4:-13 5:-9 6:17 7:-9 8:-17 9:16 10:15 11:-16
right1:خرجوا	0:-25 5:-19 6:-21 7:-9 8:23 9:-10 10:11 11:-14
right1:خطف	2:14 4:14 10:-18
right1:خطفن	0:10 4:-8 7:-14 10:9
right1:خطفهم	3:-9 4:-8 6:-10 10:9
right1:خطفوا	0:38 2:-37 3:-13 4:-32 6:-31 7:-8 8:-10
right1:خلال	1:-8 3:13 6:10 7:-16 11:-12
right1:داخل	0:-10 3:9 5:-14 6:30 7:-8 9:-12 11:-12
right1:داخليا	3:15 6:-8 9:-20
right1:دفعه	0:-12 2:-12 3:-12 4:-27 5:-14 6:13 7:-22 8:-23 9:-10 10:30 11:-10
right1:دفنوا	3:-12 6:24 7:-12
right1:دون	0:-12 3:-8 4:-12 5:16 6:-24 8:-15 9:8 10:13
right1:رجعوا	3:-45 4:-9 5:-12 6:-15 9:-35 10:26 11:33
right1:رضيع	4:-15 6:-12 7:12 10:-13
right1:روسيا	4:-9 6:15 7:-8 8:-29 10:-26 11:27
right1:سقطوا	1:15 2:-16 3:-11 4:-12 5:-37 7:18
right1:سوداني	3:-13 6:-8 9:22 11:-27
right1:سوري	3:-9 5:18 6:-18 11:17
right1:ضابط	2:-22 4:22 5:18 6:-19 10:-13
right1:طفل	2:-18 3:-8 5:-16 6:31 10:-14
right1:طلبا	0:9 10:-10
right1:عادوا	3:-31 4:-12 5:-8 6:-14 9:-38 10:-16 11:39
right1:عبر	0:-9 2:-11 4:-17 6:13 8:-23 9:20 10:13 11:-27
right1:عبروا	2:-9 3:-23 8:-11 9:16 10:12
right1:عثر	2:9 6:19 7:-9 10:-13
right1:عدد	6:16
right1:علي	1:-13 2:-35 3:31 4:-18 6:-33 7:-23 9:-40 10:9
right1:عمره	6:10
right1:عمرها	6:-15 10:20 11:-13
right1:عند	1:-8 3:-8 4:9 6:16 7:-25 10:-40
right1:عندما	5:10
right1:غادروا	11:20
right1:غرقوا	6:22 7:-15
right1:غير	1:-8 3:8 6:-19 11:11
right1:غيرهم	3:27 4:29 6:-32 8:-15 9:-18 10:-11 11:-27
right1:فارق	2:-11 5:-20 6:30
right1:فارقا	5:-16 6:23
right1:فارقوا	5:-29 6:35
right1:فروا	9:22 11:-27
right1:فقد	2:-10 5:20 6:-14 8:-9 10:-9
right1:فقدوا	0:-17 1:-22 3:-8 4:-15 5:20 6:-33 7:34 10:-12
right1:فقط	0:-15 1:-12 2:11 3:-28 4:-47 5:-8 6:-12 7:11 9:-28 10:12 11:8
right1:فلسطينيا	2:-23 6:16 8:29 10:-26
right1:في	0:-9 1:-11 2:-10 4:21 5:9 6:14 7:-21 8:-51 9:-12 10:-52 11:-37
right1:فيها	6:8
right1:قباله	7:12
right1:قبل	0:8 1:14 2:-25 3:-26 5:-35 7:-34 9:24 10:-25 11:14
right1:قتل	2:-9 5:-31 6:40
right1:قتلا	0:-13 2:-16 6:20 10:-9
right1:قتلوا	0:-18 2:-32 3:-28 4:-31 5:-23 6:68 7:-10 8:-9
right1:قد	1:-8 2:-29 3:-11 6:41 7:-11 8:-9 10:-11
right1:قرب	2:16 6:-10 10:-8
right1:قضوا	1:-8 2:13 3:-24 4:-17 5:-17 6:29 7:-20 8:-8
right1:كان	0:13 2:-18 3:-9 4:-15 5:-18 7:9 10:14
right1:كانا	0:-18 4:-16 5:-10 6:14 10:15 11:-15
right1:كانت	0:-10 3:-8 4:-32 5:-14 8:-18 10:36 11:-9
right1:كانوا	0:-20 1:-16 2:-54 3:10 4:13 5:-11 6:-22 7:20 9:-32 10:24 11:-17
right1:كل	2:-25 3:-22 4:-16 6:34 8:-9 9:17 11:-8
right1:كمبوديا	4:-26 6:-21 7:-9 8:23 10:9
right1:كن	5:-8 6:19 7:-9
right1:لا	0:-20 1:-13 2:-28 3:26 4:34 5:-51 6:-27 7:17 8:-34 9:-13 10:8 11:-39
right1:لاطفال	6:28 7:-21
right1:لدي	4:-21 8:17 9:15 11:-11
right1:لطفلين	6:10
right1:لقوا	3:-14 4:-12 5:-25 6:35 7:-30 11:-19
right1:لم	0:-21 1:-30 2:-17 3:16 4:12 5:-65 6:-23 7:61 8:-49 9:-47 10:-72 11:-47
right1:لمهاجرين	6:14
right1:لهما	0:-20 2:-17 4:17 5:10 7:-12 10:-15
right1:ما	0:-35 1:-15 3:21 4:39 6:-56 7:9 8:-31 9:8 10:-41 11:-60
right1:ماتوا	0:-13 1:31 2:29 3:-34 4:-13 5:-21 6:-13 7:-33 9:-12 10:-8 11:-20
right1:متفحمه	6:11
right1:محتجزين	4:13 10:-8
right1:محلي	5:-9 6:18 7:-14 10:-9
right1:مره	3:31 5:-8 6:-21 7:-10 9:-13 11:-23
right1:مصابين	5:8
right1:مصرعهم	1:-16 5:-18 6:39 7:-13
right1:مع	0:8 3:-10 6:11 7:-10 10:-9
right1:معظمهم	6:-12 9:14
right1:مقابل	1:-8 3:-11 4:-22 5:-17 8:11
right1:ممن	0:-30 1:-15 2:-13 3:-30 4:-28 5:25 6:-24 8:-13 10:-24 11:34
right1:من	0:-17 1:-35 2:-18 4:-20 5:-9 7:-36 9:-54 11:15
right1:منا	2:26 3:-9 4:13 5:-12 6:-34 7:-17 10:-14 11:15
right1:منذ	1:-37 2:-36 4:-34 5:-32 6:20 7:-9 8:11 9:-41 10:-29 11:22
right1:منها	1:-8 2:-44 3:-34 4:-17 6:67 7:-53 9:-14 10:-18 11:-10
right1:منهم	0:-18 1:-45 3:-28 4:-24 5:-8 7:-31 8:17 10:11 11:12
right1:منهن	0:-42 3:-29 5:-14 7:-8 8:-22 9:-11 10:20 11:-11
right1:نزحوا	3:27 11:-16
right1:نقلوا	2:-27 3:16 4:20 5:26 6:-44 7:-25 9:-9 10:-30 11:-31
right1:هجروا	3:19 11:-11
right1:هذا	0:-8 4:-8 6:-10 7:-9 10:21 11:-9
right1:هم	0:-10 2:-15 3:-10 4:-13 6:13 7:-12 10:8
right1:هنديا	0:17 2:-8
right1:و	2:-26 3:-22 5:-59 6:75 7:-39 9:-15 11:-14
right1:واربع	2:-12 5:-19 8:-10 10:14
right1:واربعه	4:25 5:-12 10:-30
right1:واسرت	6:14
right1:واصابت	5:-12 6:15
right1:واصابه	5:-42 6:37
right1:واصيب	0:-8 5:-48 6:62
right1:واقتادوا	0:-37 6:36
right1:واكثر	6:15
right1:والبحث	6:10
right1:والجيش	0:20
right1:وامراه	5:-11 6:23 7:-11 10:-9
right1:وان	6:14 7:-16 8:8
right1:وايراني	0:18 4:-11 10:-10
right1:وتسعه	5:-8 6:17
right1:وثلاث	0:-14 3:28 4:-8 5:-18 6:-19 8:-8 9:-17 11:-16
right1:وثلاثه	4:-13 5:9 7:-14 8:20 10:-17
right1:وثمانيه	1:-12 7:14
right1:وجرح	3:-17 5:-36 6:47
right1:وخطفوا	0:-29 4:-8 6:37 9:-8
right1:وخمسه	0:8 4:-13 5:-8 8:-10 10:14
right1:ودفعت	3:-9 6:15
right1:وسته	6:11
right1:وشرد	3:-16 6:20
right1:وشرطي	5:20
right1:وصل	3:16 6:-8
right1:وصلوا	3:12 9:19 10:-8 11:-33
right1:وطفلا	0:12 4:16 6:-19 10:-11 11:-10
right1:وعشرات	6:9
right1:وعشره	5:-17 6:15
right1:وفق	2:-10 3:-11 4:22 5:-13 6:-19 7:26 8:-17
right1:وفقد	6:11
right1:وفقدان	6:8
right1:ولا	5:8 6:13 7:-15
right1:ولم	1:-9 7:13
right1:ونحو	4:16 6:15 7:-9 8:-13
right1:يبلغ	5:-9 6:-16 7:18
right1:يبيتون	3:16 9:-9
right1:يعالجون	5:24 6:-16 7:-17
right1:يعملون	4:10 10:-8
right1:يعيشون	3:23 5:-9 6:-20 9:-16 11:-10
right1:يقيمون	0:-8 4:-9 9:8 11:-15
right1:ينتظرون	5:18 6:-10
right1:يوميا	11:12
right2:"	0:-41 1:-19 2:-45 3:-41 4:23 5:-19 6:35 7:-11 8:13 9:-24 10:-54
right2:#	0:-21 1:-17 2:-56 5:-40 6:20 7:-11 8:-20 9:-32 10:11
right2:)	5:-21 6:21
right2:,	0:-11 1:-50 2:-26 3:-10 5:10 6:-12 7:-35 10:16 11:-15
right2:.	0:-38 1:-28 2:9 3:-40 4:14 5:17 6:-18 10:-45
right2::	9:27 11:-27
right2:ابناء	0:-17 2:-16 3:-36 5:-11 7:10 8:15 9:-20 10:-16 11:28
right2:ابنايها	3:14 4:-15 6:-22 7:38 10:-10 11:-13
right2:اثر	6:-9 7:16
right2:اثناء	6:17 10:-11
right2:اثنان	0:-8 3:9 4:-14 6:26
right2:اثنتان	5:10
right2:اثنين	6:17
right2:اجانب	0:9 2:-33 4:34 5:-14 6:-29 10:-13
right2:احد	0:-9 5:8
right2:احدهم	2:-11 4:19 5:24 6:-40
right2:احدهما	0:-9 4:21 5:-9 6:-10 7:-20
right2:احياء	0:-15 2:-23 3:-20 4:8 5:-9 7:-28 10:26
right2:اخر	3:20 6:-16 7:8 9:-13 11:-8
right2:اخرين	0:-20 4:-8 5:19 8:13 10:-8
right2:اخلي	0:18 2:-17 4:-17 6:-8 10:16
right2:اذا	2:-18 4:-20 6:19 8:-8 9:17 10:-28 11:-15
right2:اربع	0:-10 5:-21 8:14 10:19
right2:اربعه	0:-17 2:21 3:8 4:9 5:9 6:-17 7:-8 10:-18 11:-10
right2:اسبوع	3:-11 6:18 7:-15 10:17
right2:اسبوعين	0:26 3:15 4:-10 6:-28 7:-21 9:-11
right2:استنادا	4:-9 7:12
right2:اسره	2:-9 4:16 6:15 10:-13
right2:اسري	8:17 10:-11
right2:اصابات	4:-9 5:32 6:-23 8:-8
right2:اصحاب	8:10
right2:اصغرهم	8:11 10:-9
right2:اصل	0:-48 2:33 5:-12 6:-29 7:-8 8:-16 10:21
right2:اصيبوا	5:25 6:-10 11:-9
right2:اضافه	3:-28 5:-27 7:-9 8:16 10:-11 11:15
right2:اطفال	0:-14 1:25 2:-33 3:17 4:22 5:-13 6:-29 7:12 8:-23 9:-9 10:-27
right2:اطلق	0:14 2:-20 10:12
right2:اعيد	0:37 3:-12 6:-8 9:-12 10:-35 11:10
right2:افراد	0:-17 2:-11 4:15 6:21 7:9 8:-9 10:-35
right2:افرادها	5:-13 6:18
right2:افرج	0:26 4:-16 8:-13 10:-16
right2:اقاربه	3:-11 6:-21 7:25 10:-8
right2:اكتوبر	0:-8 1:-11 3:20 4:-11 5:-8 7:-8 8:-11
right2:اكثر	0:-9 1:-10 3:-9 5:12 8:-14 9:-13 10:10
right2:الاتصال	4:-21 6:-17 7:31
right2:الاثنين	6:12
right2:الاربعاء	3:10
right2:الاسبوع	5:-13 6:13
right2:الاسر	0:-8 2:35 4:-17 6:-8 10:-11
right2:الاسري	2:-13 5:-12 6:-13 8:-17 10:25
right2:الاطفال	3:-9 5:-9 6:17 7:-11 11:10
right2:الامم	3:30 6:-16 9:-22
right2:الان	6:21 7:-11
right2:الاهالي	0:-13 2:-12 3:30 4:-9 6:-22 7:-24 9:9 11:-20
right2:الايام	6:14
right2:البرد	6:13
right2:التعذيب	2:20 4:-13 7:-13 8:-12
right2:التلاميذ	0:-20 10:23
right2:الثالثه	4:-12 5:-10 10:18
right2:الثامنه	0:-11 2:-11 4:-13 5:-34 6:21 8:-14 9:9 10:15
right2:الثانيه	2:-18 3:23 4:-13 5:-12 6:8 7:-11 11:-17
right2:الثلاثاء	9:-13 11:15
right2:الجانب	0:-8 2:-11 5:-10 6:21
right2:الجانبين	3:-10 4:-9 6:11 7:11 8:29 10:-27
right2:الجثث	6:20
right2:الجرحي	2:-11 6:9 7:-13
right2:الجنسيه	2:-15 10:14
right2:الجنود	2:-11 4:-18 6:10 8:19 10:-17
right2:الجيران	0:17 4:-26 5:-18 7:12 8:-13 10:-22 11:-15
right2:الجيش	0:-20 2:33 4:-30 6:-12 10:-31
right2:الحدود	2:-15 6:-9 8:-20 10:22
right2:الحركه	0:-10 2:-9 4:-13 6:-8 7:-9 8:11 10:14
right2:الحكومه	4:-13 8:23 10:-20
right2:الحي	2:-13 6:19
right2:الحياه	2:-21 5:-49 6:68 7:-22
right2:الخامسه	3:-9 5:24 6:-30 7:19
right2:الخميس	3:-20 6:-13 7:-14 8:-8 10:9 11:18
right2:الذين	3:-11 5:-11 10:10 11:8
right2:الرابعه	2:-15 4:-10 5:-18 6:31 10:-22
right2:الربع	5:8
right2:الربيع	4:-22 6:-18 8:-11 10:22
right2:الرهاين	0:-14 2:32 6:-36 10:-26
right2:الروهينغا	3:-31 9:34 11:-11
right2:السادسه	5:13 6:-8
right2:السبعين	2:-10 3:-10 6:11 7:-11 10:-22
right2:السجون	0:-8 2:13 3:-9 4:19 6:-18 7:-14 8:-23 10:-11
right2:السكان	3:24 4:-25 5:-14 6:-25 7:27 10:-17
right2:السلطات	2:13 6:-14 9:-16
right2:السنه	6:16
right2:السيول	3:-14 7:8
right2:الشهداء	5:-12 6:26
right2:الشهر	0:-8 4:-9 6:-16 7:-9 10:23 11:-9
right2:الصليب	0:10 3:-8 4:-8 6:10 7:-10 8:17 10:-26
right2:الصيف	6:-9 8:-20 10:19 11:15
right2:الضحايا	3:-10 5:-14 6:38 7:-23
right2:الطرف	4:-16 6:17 8:8 10:-19
right2:الطرفين	6:10 8:17 10:-11 11:-15
right2:الطريق	5:-25 6:28
right2:العاشره	6:16 10:-8
right2:العام	0:25 3:-34 4:-15 5:-20 6:8 7:-21 8:-21 10:-12 11:-15
right2:العاملين	0:19 2:-14 4:18 5:-24 7:-28 8:-15 10:-17 11:-9
right2:العايدين	4:-9 6:8 7:-19 8:22 9:-10 10:-8
right2:العلاج	5:25 6:-10 7:-9
right2:العمال	3:18 4:-16 6:-13
right2:العنايه	5:19 6:-13
right2:العوده	3:-13 11:15
right2:الغرقي	6:21
right2:الف	6:-13 9:14
right2:الفتره	1:13 7:-13
right2:الفرار	2:-11 3:-9 4:-10 6:-24 7:-19 9:19 10:13 11:-12
right2:القتلي	4:-8 6:39 7:-16
right2:القرويين	0:-18 4:20 10:-16
right2:القري	4:-14 6:-11 7:15 9:-9
right2:القطاع	0:-10 2:-9 4:21 6:-9 7:-8 8:-16
right2:الكوادر	3:-16 4:-8 5:-16 7:-14 10:19
right2:الليله	2:10 3:9 7:-9
right2:الماء	0:-8 1:-9 3:-11 6:19 7:-8 11:11
right2:الماضي	1:20 3:-17 6:-12 7:-10 10:8
right2:المتوفين	5:-16 6:34 7:-21 10:-8 11:-10
right2:المدنيين	0:-13 1:27 3:-16 5:-24 7:-12 8:-32 10:-20
right2:المرحله	0:-10 2:-15 4:26 8:-19 10:-22
right2:المرضي	0:-12 3:-8 4:-14 5:-23 6:18 8:22 10:-12
right2:المستشفي	3:-8 5:30 6:-18 7:-18
right2:المستشفيات	5:9
right2:المسلحين	4:12 10:-10
right2:المصابين	5:20
right2:المصلين	0:-12 4:-12 6:11
right2:المفرج	8:15 10:-10
right2:المفقودين	6:-21 7:22
right2:الملاحظه	5:21 10:-14
right2:المنظمه	3:21 6:-17
right2:المهاجمين	6:14
right2:المياه	6:18 7:-16
right2:الناجين	5:24 6:-12
right2:النازحين	3:18 5:-9 6:-14
right2:النزوح	3:51 5:-9 6:-27 7:-12 9:-15
right2:النيابه	4:14 10:-9
right2:الهييه	2:-8 5:-18 6:26
right2:الي	0:-52 1:-27 2:-12 3:-14 4:-43 5:28 6:-46 7:-79 8:-8 10:13 11:10
right2:اليوم	0:-13 2:-10 3:-27 4:-20 5:8 6:-23 7:-13 8:-15 9:24 10:17
right2:اما	4:-8 5:-18 6:25 7:-8 8:21 10:-20
right2:اماراتيه	8:19
right2:ان	0:-22 2:-28 5:-28 6:36 8:-11 11:-14
right2:انتشال	5:-13 6:17
right2:انحاء	3:14 9:-12
right2:انفجار	5:12
right2:انقلاب	5:20 6:-20 7:10
right2:انهم	0:-10 2:-13 3:-15 4:20 5:-8 6:-17 9:16 10:-12 11:-11
right2:انهيار	6:11
right2:اهالي	3:16 6:-13 7:13 11:-21
right2:اهل	3:11 5:-9 6:16 7:-15 10:8 11:-15
right2:او	0:-22 1:41 2:-13 3:-12 4:-19 5:-29 6:-49 7:13 9:-9 10:15 11:-18
right2:اي	9:12 11:-16
right2:ايران	3:-17 9:-11 11:31
right2:باكستان	3:-14 9:-10 11:26
right2:بالرصاص	2:-12 5:8 6:15 7:-16
right2:بالغه	5:10
right2:بترت	5:23 6:-15
right2:بجروح	0:-9 5:39 6:-26 7:-11
right2:بحسب	0:-32 1:-9 2:-34 5:17 6:15 7:-11 8:-24 10:16 11:-12
right2:بدء	2:-11 3:23 6:13 8:-19 9:-15 10:-16 11:-19
right2:بدايه	2:-8 4:-20 5:-10 6:14 8:15 11:-11
right2:برتبه	4:-8 5:19
right2:برصاص	6:9
right2:برنامج	2:44 4:-23 6:-31 10:-15
right2:بزياده	3:-9 5:-8 9:-11 11:17
right2:بسبب	6:9
right2:بعد	0:-45 1:-9 3:-51 4:-42 5:8 8:-17 10:49
right2:بعدما	5:15 6:-10
right2:بعضهم	0:-8 4:18 6:18 10:-13
right2:بقي	5:23 6:-17
right2:بلده	7:9
right2:بليغه	5:8
right2:بوروندي	3:-46 6:-9 7:-13 9:47 11:-17
right2:بين	0:-34 1:15 2:12 4:-24 6:12 7:-29
right2:بينما	0:-12 2:23 3:11 4:15 5:15 6:-32 11:-12
right2:بينهم	0:-35 1:-14 2:-32 4:9 5:14 6:-9 7:-26 8:-14 9:-13 10:21
right2:تتجاوز	0:-11 4:16 5:18 6:-23 10:-12
right2:تحت	0:-18 2:18 3:-13 4:-37 5:26 7:-28 8:-9 10:-28
right2:ترك	0:17 3:25 5:-21 6:-14 10:-9
right2:تركيا	3:-11 6:13 9:-13 11:14
right2:تسع	0:-18 6:24
right2:تسعه	2:-8 3:-8 4:-10 5:37 6:-26
right2:تصادم	5:13 6:-10
right2:تعرضت	5:15 6:-14
right2:تعرف	7:8
right2:تقول	0:-11 3:11 4:-16 6:8 8:-15
right2:توفي	2:10 5:12 6:-11
right2:ثلاث	4:11 6:-8 9:8
right2:ثلاثه	2:-12 3:11 4:-23 5:-9 6:20 7:-17 8:12 9:-9 10:-15
right2:ثلثاهم	3:26 9:-26 11:-18
right2:ثلثهم	3:19 5:10 6:-9 9:-19
right2:ثم	0:-15 3:-17 4:10 5:-16 6:18 7:8 10:-11 11:17
right2:ثماني	2:-11 4:-8 10:15
right2:جراء	3:-8 6:-21 7:19
right2:جرحي	5:18 6:8 8:-15
right2:جلهم	9:26 11:-24
right2:جماعه	4:-16 10:18
right2:جنسيات	0:-13 3:-8 6:13 8:11 9:10 10:-14
right2:جنوب	9:11 11:-11
right2:جنود	6:9 8:8
right2:جنوده	0:16 10:-16
right2:جوعا	2:24 3:-15
right2:جيراني	2:-8 3:18 7:-9
right2:حادث	5:10
right2:حافله	0:19 1:11 5:-19 6:-23 7:13 10:-12
right2:حال	5:15 6:-11
right2:حاله	5:31 6:-27
right2:حتفهم	1:12 2:8 3:-19 4:-10 5:-19 6:27 7:-38 11:-24
right2:حتي	0:-17 4:26 5:-32 7:-13 9:-20 10:-13 11:13
right2:حرجه	4:-12 5:28 6:-18 7:-14
right2:حريق	5:31 6:-27 7:-10
right2:حسب	0:-8 1:13 2:-8 3:-38 6:-11 7:-22 8:-18 10:25
right2:حسبما	0:14 4:-15 7:-14
right2:حوادث	6:8
right2:حول	0:-8 6:-9 10:12
right2:حي	3:12 8:-10 11:12
right2:حين	3:8 4:-9 5:19 6:-13 7:-19
right2:خارج	2:-13 4:-11 6:-11 8:18 9:11 10:-9 11:-10
right2:خط	2:-16 6:16
right2:خلال	2:-8 3:15 5:-10 6:31 7:-8 9:-36
right2:خمس	2:-10 6:17
right2:خمسه	0:-8 3:-20 6:9 7:-25 9:25 10:8 11:-28
right2:داخل	3:24 6:18 7:-8 9:-10 11:-21
right2:دافعوا	2:-11 4:-18 5:-14 8:31 10:-10
right2:دون	0:-9 3:-13 5:-13 6:39 7:-16 11:-10
right2:ذوي	0:-8 2:-14 4:-9 6:-10 8:30 10:-32 11:14
right2:ذويهم	3:-9 5:10 6:14
right2:رايد	2:-21 4:26 6:-22 7:-10
right2:رجال	0:-34 3:-8 4:19 5:9 7:-30 10:-11
right2:رجع	3:39 6:-10 9:-10 11:-32
right2:رفاقه	0:-17 2:17 3:-14 4:-25 5:10 6:15 7:-26 10:-24 11:-9
right2:رفاقهم	0:-17 2:18 3:-13 4:-22 5:20 6:-40 7:13 8:-8
right2:ركاب	0:-10 3:-11 11:14
right2:ركابها	6:-16 7:21
right2:زال	4:21 6:-14
right2:زالوا	0:-16 1:-10 2:-20 3:21 4:11 5:-13 6:-46 7:32 8:-23 9:14 10:-19 11:-54
right2:زملاينا	3:-13 4:17 6:9 7:-10
right2:زملايه	2:-14 4:14 5:20 7:-16 8:-12 10:-22
right2:زملايهم	3:-17 4:23 5:-19 6:-20 8:-12 10:14 11:-9
right2:ساعات	0:-21 2:-8 4:-9 5:-15 10:22
right2:سالمين	2:-14 6:-14 10:24
right2:سايقي	6:11
right2:سبتمبر	3:-9 6:18
right2:سبع	3:9
right2:سبعه	3:-15 5:-16 6:16 7:9
right2:ست	5:-9 6:11
right2:سته	0:-26 4:-10 7:17
right2:سجل	0:27 3:-13 4:-17 6:-29 7:-12 9:13 10:-9
right2:سقوط	6:9
right2:سكان	0:-25 1:-9 2:-20 3:47 5:-26 6:-28 7:-23 9:-15 10:9
right2:سوء	6:8
right2:سومطره	5:-9 6:-8 7:12
right2:سياره	4:-8 5:-18 6:20
right2:شهر	6:10
right2:شيبوك	0:17 4:-12 10:-9
right2:صباح	3:-29 5:-9 6:-13 10:-17 11:29
right2:صحيه	6:-11 10:14
right2:صفوف	5:-9 6:23
right2:صنعاء	2:-16 6:15 8:9
right2:ضابطان	4:9
right2:ضحايا	1:-9 5:28 6:-21
right2:ضربات	5:9
right2:ضمن	8:11
right2:طاقم	3:-8 7:-9 10:12
right2:طريق	0:12 1:9 6:-13 7:-9
right2:طفلان	5:9 6:-8
right2:طفيفه	5:19 6:-16
right2:ظهر	3:-13 7:11
right2:عاد	0:20 3:23 6:29 8:-10 9:-19 10:-19 11:-44
right2:عادوا	3:-30 9:-23 11:39
right2:عام	1:17 3:-22 5:-8 7:-13 9:9 11:-12
right2:عايله	5:10 6:14 7:-10 11:-8
right2:عبر	2:-11 8:-16 10:19
right2:عبروا	3:-29 7:-11 9:37 11:-21
right2:عداد	0:-8 1:-10 3:-10 4:-17 5:-33 6:-28 7:54 10:-22
right2:عشر	0:9 5:-8 6:11
right2:عشره	0:-14 4:-9 5:-14 6:18 7:-9 10:12
right2:علي	0:-32 1:-26 3:26 4:-9 5:-11 6:9 9:-32 10:-44 11:-14
right2:عليها	2:10
right2:عمال	0:9 3:-12 5:-8 6:18
right2:عن	1:-8 2:-16 5:-14 7:19 8:15
right2:عناصر	0:-14 3:-16 4:-25 5:-18 6:30 8:18 10:-22
right2:عناصره	2:-11 4:-24 6:32 7:-19
right2:عناصرها	0:-20 2:23 3:-9 4:10 6:-14 8:-15 10:-9
right2:عند	9:13
right2:عندما	6:10
right2:عنها	6:12
right2:غادر	3:-10 9:-11 11:12
right2:غادروا	3:-13 9:-11 11:18
right2:غارات	6:9
right2:غاره	5:-8 6:14
right2:غالبيتهم	0:13 7:10 10:-11
right2:غرق	1:-10 5:-9 6:-18 7:29
right2:غزه	0:-9 5:-16 8:-8 10:10 11:-13
right2:غير	4:26 5:-22 8:-15 10:-11
right2:فضلا	0:-8 3:-10 4:13 7:-8 9:12 10:-8 11:-12
right2:فقد	4:-13 5:19 6:-19
right2:فقط	3:11 11:-10
right2:فوق	5:-12 6:13
right2:في	0:-35 1:-27 4:-13 6:15 7:-26 8:-29 9:11 10:-22 11:-51
right2:فيما	4:17 5:12 6:18 7:-49 9:-21 11:-23
right2:قباله	6:13
right2:قبضه	0:-28 4:33 6:-8
right2:قبل	0:-12 2:-27 3:-23 4:-23 5:-12 6:8 7:-22 8:-16 9:-23 10:29 11:18
right2:قتل	6:10
right2:قتلوا	0:-24 1:-11 2:20 4:-16 5:-31 6:32 7:-10 10:-9
right2:قتيل	0:-14 1:40 3:-18 4:-12 5:-27 6:-29 7:-11 8:-9 9:-8
right2:قد	2:-18 3:32 4:-20 5:-33 8:-8 9:-26 10:16 11:-16
right2:قرابه	1:-8 3:-23 6:34
right2:قراهم	3:-28 11:33
right2:قرب	0:11 2:-16 4:-9 5:17 7:-12 10:-13
right2:قريه	0:20 4:-8 7:-8 10:-12
right2:قسرا	0:-8 2:-18 3:-9 4:-23 6:-13 7:23 8:-8 10:-12 11:13
right2:قصف	3:-17 5:27
right2:قضوا	2:-25 3:-13 4:-24 5:-10 7:-13 10:27
right2:قضي	2:11 4:-11 6:9 10:-8
right2:قطاع	6:16 8:-16 10:16
right2:قيد	0:-15 6:-19 10:17
right2:كان	0:-11 3:-18 4:-33 7:-16 10:29 11:-11
right2:كانا	4:-13 10:12
right2:كانت	2:-9 3:-20 4:-14 5:-20 6:16 10:15
right2:كانوا	0:-18 1:-11 2:-12 3:-48 4:-30 5:-18 6:11 7:10 8:22 9:-23 10:-52 11:45
right2:كل	2:12 3:-9 4:-20 8:45 10:-40
right2:كلهم	0:10 1:-9 2:-10 3:-33 4:-19 5:24 7:-14 8:19 10:-30
right2:كما	0:-19 2:11 3:-14 4:-11 5:12 6:16 7:-15 8:-12 10:-14
right2:كمين	4:-13 6:17
right2:لا	0:11 1:-8 2:10 3:-8 5:-17 6:-14 7:-8 8:-35 9:-10
right2:لاحقا	2:-10 3:-17 4:-11 5:-13 6:-18 7:-13 10:29
right2:لاطفال	6:18 7:-12
right2:لبنان	3:-12 9:-23 11:21
right2:لدي	4:12 10:-15
right2:لقاء	0:-25 2:-12 4:-12 5:-11 6:-29 7:-11 10:33
right2:لقوا	2:-26 4:-13 6:29
right2:لكن	0:-18 1:-10 2:-13 3:-28 4:12 5:-15 10:9 11:25
right2:لم	0:-15 1:-36 2:-51 3:12 5:-33 6:39 8:-30 9:-24 10:-34 11:9
right2:لنساء	5:-20 6:28
right2:لهم	3:-16 11:16
right2:ليله	0:16 4:-15 6:-24 7:10 10:-8
right2:ما	0:-11 2:-26 3:28 5:11 6:15 7:-17 8:-13 10:-27 11:-8
right2:مات	5:28 6:-24
right2:ماتوا	2:10 4:-20 5:-8 6:29 7:-9 8:-10 10:-11
right2:ماوي	3:17 6:-10
right2:متاثرا	2:16 5:-9 6:-14
right2:متفاوته	5:8
right2:متن	0:-9 2:-9 4:-24 5:-20 7:-15 8:-14 10:-22 11:26
right2:محتجزين	2:-28 5:-8 6:-21 7:-11 8:-9 10:37
right2:محيط	4:11 5:-25 6:28 7:-16
right2:مخيم	3:-25 9:-13 11:30
right2:مخيمات	11:11
right2:مدرسه	0:25 3:11 5:-16 6:-12 10:-23 11:-16
right2:مدنيون	0:-10 2:-16 3:-9 4:23 5:-23 6:9 7:-22 10:-14 11:-13
right2:مديريه	3:-8 6:10 11:8
right2:مدينه	4:11
right2:مراكز	7:-15 11:17
right2:مساء	3:-16 11:15
right2:مستشفي	0:8 4:-13 5:35 6:-25 7:-11
right2:مستشفيات	5:27 6:-24
right2:مستشفيي	5:14 6:-11
right2:مسلحون	0:-12 10:14
right2:مسيره	6:9
right2:مشيرا	0:19 3:-14 5:-12
right2:مصر	3:-26 6:-8 8:31 9:-24 10:-13 11:-20
right2:مضيفا	3:8
right2:مطلع	1:-8 2:-9 4:-9 6:9 8:13 9:-11 10:-14
right2:مع	0:11 1:-8 2:-8 4:28 5:-26 6:20 7:-35 8:-19 9:-11 10:-31 11:12
right2:معبر	2:-8 3:8 4:-14 8:-20 10:19
right2:معظمهم	0:-24 3:9 4:11 5:-14 6:9 10:-19 11:-12
right2:مغادره	3:25 11:-13
right2:مفقودين	6:19
right2:مقابل	0:12 1:-15 2:-21 3:15 4:-29 5:-9 6:-15 7:8 8:-23 9:-10 10:27 11:-25
right2:مقاتليها	2:-16 6:9 8:12
right2:مقبره	6:13
right2:مليون	3:11
right2:من	1:-11 2:27 3:19 4:-22 5:-48 6:-34 7:-36 8:20 9:-56 11:23
right2:منازلهم	0:9 3:37 4:-9 5:-15 6:-22 7:-9 8:-10 10:-15 11:-31
right2:مناطق	3:22 9:-8 11:-13
right2:مناطقهم	3:-12 9:-19 11:25
right2:منذ	0:-11 2:-14 3:-8 4:30 5:-9 6:-11 7:-16 9:20 10:-24 11:-14
right2:منطقه	3:8 5:10 6:-8
right2:منها	6:10
right2:منهم	1:-11 2:-15 5:21 6:-10 7:-16 9:12 10:-14 11:-27
right2:مواطنيها	4:-12 6:12 8:17
right2:مواقع	3:10
right2:موسكو	6:22 8:-39 10:22
right2:موظفي	0:-18 3:-10 4:42 10:-29
right2:موظفينا	2:-12 4:22 6:12 10:-14
right2:ناريه	3:-10 5:24 6:-13
right2:نحو	2:18 3:-9 5:-9 6:21 7:-8 9:-13 10:-19
right2:نساء	0:-15 1:-12 2:-24 3:-19 5:-15 8:19 9:-8 10:-25 11:16
right2:نصفهم	0:-20 1:11 4:-18 5:-19 6:-20 7:-16 8:-8 9:14 10:-11
right2:نقل	3:-23 6:-15 8:-16 9:18 10:16 11:-10
right2:نقلوا	2:-8 4:-11 6:-38 7:-13 8:25 11:-18
right2:نهايه	3:-31 4:-14 6:-10 7:-8 8:19 9:-23 10:-16 11:32
right2:نهر	0:-8 2:16 7:-10
right2:هايتي	6:13
right2:هجمات	0:11
right2:هجوم	5:21 6:-9 7:8
right2:هذا	2:-24 3:-11 4:-30 5:-9 6:37 7:-12 8:-12
right2:هذه	0:-9 2:-12 6:18
right2:هم	0:14 5:-10 6:17 8:-14 10:-11
right2:هناك	0:-12 2:-13 4:33 5:-9 7:-15 10:-34
right2:هولاء	0:-15 2:-24 3:-25 5:19 6:32 9:-27 10:-35 11:16
right2:و	4:-17 5:-12 6:42 7:-30 8:10 9:16 11:-21
right2:واحد	0:-8 4:9 5:15 6:-11 8:-16 10:14
right2:واحده	0:-12 2:-13 3:-12 4:-27 5:-15 6:13 7:-22 8:-23 9:-10 10:30 11:-10
right2:وادي	6:30 7:-30
right2:واصابه	5:-51 6:53
right2:واصيب	5:-54 6:58
right2:وان	0:-12 1:-17 2:-37 3:-46 5:-27 10:8 11:20
right2:وتدمير	4:15
right2:وتسببت	5:-13 6:15
right2:وجرح	5:-32 6:38
right2:وحده	5:-22 6:26 7:-23
right2:وخمسه	2:16 4:-19 6:-18 10:-11
right2:وسط	1:-13 6:22 7:-24
right2:وصلوا	6:-13 9:9
right2:وصول	2:-8 3:18 6:16 7:-14
right2:وعدد	5:-16 6:28 7:-9
right2:وعن	0:-22 3:-22 6:27 7:-17 9:-9 10:-11 11:23
right2:وفق	0:-24 1:-17 2:-27 3:-12 4:-40 6:-10 7:12 9:-23 11:27
right2:وفقا	1:17 3:-11 7:-8 9:-20 11:16
right2:وفقد	6:16 7:-12
right2:وفي	0:-11 2:-17 3:-10 4:9 7:-9 8:-20 10:28
right2:وقتل	0:10 2:-20 3:-8 4:-15 6:-10 7:-10 8:-9 10:19
right2:وقد	2:-13 3:-16 7:27 9:-14
right2:وقدر	4:16 10:-13
right2:ولا	0:-22 1:-13 3:-24 4:-45 6:33 7:-54 8:14 9:-19 10:-21
right2:ولايه	3:-14 6:13 7:-8 9:9
right2:ولم	0:32 4:-17 6:-11 7:-14 10:-24 11:15
right2:وما	0:-27 2:11 3:17 4:-39 5:-14 6:28 7:-51 8:-12 9:-21 10:28 11:-12
right2:ومن	3:-26 5:9 6:9 9:16
right2:ونقل	2:15 5:-20 6:14
right2:وهم	3:-24 6:22 11:11
right2:وهو	1:-13 5:-31 7:25
right2:وهي	0:-17 4:17 6:-14 8:-15 11:16
right2:يزالون	2:-10 3:28 4:9 6:-16 8:-17 9:-16 10:-12 11:-15
right2:يعانون	2:-9 5:30 6:-13 8:-14 10:-23
right2:يعثر	4:-8 6:-19 7:25
right2:يعرف	0:-20 2:-10 4:22 5:-20 6:-12 7:16 8:-9 10:-18
right2:يعودوا	2:16 3:20 6:-8 7:-27 9:-9 10:-14 11:-13
right2:يناير	1:-14 5:-10 6:27 7:-16 9:-22 11:-20
right2:يوم	1:-13 2:-15 3:-8 4:-16 5:-17 6:47 7:-23 8:-10 10:-16
right2:يومين	0:-25 2:-18 4:-29 6:-23 10:31
right3:	0:-23 1:-9 2:14 3:14 4:-14 5:-11 6:17 7:-29 8:-16 9:-12 10:-21 11:18
right3:"	0:13 1:17 2:-11 3:-54 4:12 5:-9 7:-75 9:21 10:-49 11:-36
right3:#	0:-28 1:-55 2:23 4:9 5:-44 6:11 7:-19 8:-11 9:-23 10:23 11:-9
right3:(	3:15 4:-12 5:16 6:-19 7:-13 8:11 9:-16 10:-14
right3:)	5:-16 6:18
right3:,	0:-12 1:-14 2:-31 3:16 4:-12 5:-26 6:21 7:-40 10:-20 11:-16
right3:.	2:-37 3:-37 6:-27 7:21 10:-45 11:9
right3::	5:-17 6:-28 7:26 9:13 11:-11
right3:اثر	3:-12 4:-10 7:16
right3:اثناء	6:14
right3:اثنان	0:16 2:-22 3:-19 6:12 7:-29
right3:اثنين	0:-12 10:13
right3:اجهزه	5:15 6:-12
right3:احد	0:-9 3:-25 6:-21 7:27 9:-9 10:-11 11:-19
right3:احدهم	0:11 2:-24 3:-10 5:11 10:-9
right3:احدهما	0:15 4:11 5:-22 6:-33 8:-14 10:13
right3:اخر	6:-10 7:10 8:-13 10:11
right3:اخرون	5:-16 6:24
right3:اخرين	5:-8 6:10
right3:اداره	4:-25 5:-16 9:-10 10:23
right3:اربع	4:26 8:-20 10:-21
right3:اربعه	0:-12 2:16 4:-11 6:13 7:13 10:-14
right3:اسراييليه	6:12
right3:اسره	6:24 10:-15
right3:اسري	2:9 8:-14 10:-12
right3:اسعاف	4:-8 5:-16 6:18
right3:اسيرا	4:-12 6:17
right3:اشخاص	5:-9 6:15
right3:اشهر	3:-13 5:-14 6:14 9:16 11:-9
right3:اصابات	5:11 6:-10
right3:اصابه	6:10
right3:اصل	0:-12 4:-14 8:-15 10:27
right3:اصيبوا	5:-23 6:26
right3:اطراف	5:15 6:-14 11:10
right3:اطرافهم	5:23
right3:اطفال	0:-12 5:-10 6:21 9:-21 11:12
right3:اعلي	3:26 9:-8 11:-15
right3:اقليم	3:10 9:11 11:-19
right3:اكتوبر	6:-8 10:11
right3:اكثر	0:-15 2:-27 3:-42 4:-14 5:-19 6:27 7:-18 9:-14 10:14 11:17
right3:ال	5:-14 6:14
right3:الابيض	3:22 11:-11
right3:الاتفاق	6:21 8:-17 10:-15
right3:الاحتلال	2:-8 6:11
right3:الاحد	0:-10 2:-16 3:-19 4:12 5:-8 6:-16 8:-8 11:16
right3:الاحمر	0:10 3:-8 4:-8 7:-13 8:16 10:-26
right3:الاخر	2:-16 4:-20 5:-8 6:20 7:-8
right3:الاربعاء	5:8
right3:الاسبوع	0:-14 2:24 4:-13 6:-23 9:-10
right3:الاسر	0:-9 2:21 8:-15 10:-10
right3:الاسراييلي	2:-10 5:-8 6:17
right3:الاطفاء	5:13 7:-8
right3:الاغاثه	3:-11 6:12
right3:الاغذيه	2:44 4:-23 6:-31 10:-15
right3:الاقل	0:-20 2:33 3:-11 4:-53 5:-21 6:-28 7:30 8:-18 10:-20
right3:الاقليم	3:11
right3:الالغام	1:-9 3:-11 5:38 6:-31 11:-18
right3:الامم	4:21 10:-16
right3:الامن	0:-8 5:-23 6:23 7:-9 10:-12
right3:الانقاض	6:22 7:-10
right3:الاول	6:17 10:13
right3:الاولي	0:-17 2:-22 3:-22 4:14 5:-20 6:11 7:-19 8:21 10:-31 11:-10
right3:الايواء	7:-15 11:18
right3:البحر	1:10 5:-18 6:-22 7:21
right3:البلاد	0:8 3:15 4:-11 6:-9 7:-8 8:11 9:-23
right3:التاسعه	0:-10 2:-10 4:15 5:-18 6:16 8:-8 10:-18
right3:التعرف	6:10
right3:التغذيه	6:8
right3:التي	3:-11 4:-14 7:19 11:-9
right3:الثالثه	3:10 5:-15 6:18
right3:الثامنه	0:-12 2:-14 4:-22 5:-21 7:-10 8:24 9:8 10:-12
right3:الثاني	6:10 8:-11 9:16 11:-9
right3:الثانيه	5:17 6:-16
right3:الثلاثاء	6:10
right3:الثلاثه	0:13 4:-12 6:8
right3:الجامعي	5:11 6:-8
right3:الجماعه	4:26 8:-25 10:-11
right3:الجيش	2:-8 4:-15 5:-11 6:35 10:-31
right3:الحدود	3:19 6:-12 9:-9 11:-13
right3:الحرب	2:-12 4:-21 6:14 8:21 10:-9 11:-12
right3:الحكومه	8:17 10:-14
right3:الحي	5:16 6:-15
right3:الحياه	0:-16 2:-28 4:17 5:17 6:-17 10:17
right3:الخامسه	0:-8 2:-8 3:-13 6:22 9:-14 10:9
right3:الخيام	3:28 5:-10 6:-9 9:-18 11:-10
right3:الدوليه	3:19 6:-17
right3:الذي	0:-23 1:19 3:-19 4:-18 5:-8 6:-14 7:-16 8:-14 9:-13 10:21 11:14
right3:الذين	0:-24 4:16 5:-8
right3:الروسيه	4:10 6:-8 8:-23 10:8
right3:السابع	0:29 2:-28 4:-23 8:-11
right3:السابق	0:26 1:-28 4:-12 6:9 7:-9 8:-20 9:-12 10:-8 11:-20
right3:السبت	3:-14 11:15
right3:السبعه	0:-8 5:-17 6:23 8:8
right3:السنه	3:-9 8:17
right3:السودان	3:9 9:18 11:-15
right3:السيول	3:-9 5:-8 6:-20 7:19
right3:الشرطه	4:12 5:-10 6:-9
right3:الشماليه	3:-15 5:-13 7:8
right3:الشهر	3:-15 9:-8 11:21
right3:الصحه	0:14 4:-8
right3:الصحيه	2:-8 5:-23 6:36 7:-8
right3:الطاقم	4:-12 7:15
right3:الطبيه	3:-13 5:-9 6:-10 7:-10 10:19
right3:الطرق	5:8 6:9
right3:الطريق	2:-9 5:-22 6:39
right3:العاشره	5:-14 6:19 7:-12
right3:العاصمه	5:11
right3:العام	0:13 1:-14 2:-33 3:-8 4:-38 6:25 7:-13 8:15 9:-18 10:-24
right3:العشاير	0:-11 4:-21 6:17 10:17
right3:العمر	5:-20 6:29
right3:العنايه	5:36 6:-23
right3:الف	3:-18 7:19 9:11 11:-10
right3:الفا	6:10 9:14
right3:الفوج	3:-12 11:15
right3:القتال	9:17
right3:القري	0:-9 3:33 5:-34 6:13 7:-19
right3:القطاع	0:16 2:-9 5:-9 6:20 11:-9
right3:القوات	0:11
right3:اللجنه	0:-14 4:-14 5:-12 6:19 7:-22 8:8 10:-16
right3:الليل	6:-16 7:20
right3:الماضي	11:8
right3:الماضيه	2:10
right3:المتحده	3:30 6:-16 9:-22
right3:المتطوعين	0:11 4:13 6:-10 10:-12
right3:المحافظه	0:-10 6:-9 8:20 10:-14
right3:المدارس	3:14 9:-13
right3:المدنيين	0:9
right3:المدينه	4:-8 7:14
right3:المركزه	5:24 6:-14
right3:المستشفي	3:-12 5:-31 6:24 10:23
right3:المفقودين	1:-19 3:-16 4:-14 5:-33 6:-30 7:51
right3:المكان	5:-14 6:17
right3:المنطقه	3:19 6:-16
right3:المنظمه	1:-22 3:8 6:8
right3:المهاجمين	2:-15 6:25 7:-21 10:-28
right3:المياه	4:-8 6:23 7:-19
right3:الهجوم	0:-21 2:-20 5:15 6:14 10:-11
right3:الهرب	0:-22 2:-31 4:-18 5:-8 6:20 10:22
right3:الهييه	6:-10 7:14
right3:الولايه	7:12
right3:الي	0:23 1:-27 2:-29 5:-30 6:-30 7:-8 8:21 9:11 10:-34
right3:اليوم	2:-15 3:-36 4:-11 5:25 6:-19 7:-18 10:12 11:26
right3:امام	6:14
right3:امامه	2:19 4:-12 10:-16
right3:امراه	5:-10 6:19
right3:ان	1:-18 2:-25 3:10 4:-44 6:22 9:-14 11:-12
right3:انفجار	5:-17 6:18
right3:انه	1:28 5:-26 6:-24 7:-8
right3:انها	6:12
right3:او	1:18 2:22 3:-15 4:-34 5:18 6:-13 7:-20 8:10 10:-12 11:-10
right3:ايام	0:8 2:-11 3:-8 4:-22 6:-29 7:-20 8:17 9:22 10:15
right3:ايران	11:13
right3:ايواء	3:19 6:-8
right3:بانفجار	5:18 6:-14
right3:بجروح	5:17 6:8 10:-16
right3:بحسب	0:-9 2:-9 4:-14 5:-13 6:35 7:-18 9:-14 11:15
right3:برصاص	6:11 11:-8
right3:بزياده	0:11 3:9
right3:بعد	0:25 1:-8 2:-18 4:-18 5:-27 6:-26 8:-33 9:-12 10:12 11:-9
right3:بعدما	0:-16 2:-8 6:-12 10:21
right3:بلا	0:-18 2:-13 3:-8 4:-21 5:-8 6:-25 7:14 9:32 11:-17
right3:بلدا	8:-8 11:10
right3:بلده	0:9 3:21 4:-9 6:-13 9:-8 10:-9 11:-13
right3:به	6:-9 7:11
right3:بولايه	6:8
right3:بيان	4:-10 6:-12 7:17 8:14 9:-18 10:-17 11:18
right3:بيلغورود	5:13 6:-11
right3:بين	4:-18 5:-14 10:22
right3:بينهم	0:-12 2:10 4:-15 5:15 6:12 7:-25 8:-8 9:-12 10:-11 11:-31
right3:بيوتهم	5:-16 6:-33 11:33
right3:تحت	1:-8 2:9 3:15 4:-34 7:-10 8:-8 10:-10
right3:تركيا	3:-21 6:-10 9:-9 11:16
right3:تزال	2:22 3:-25 4:10 6:-18
right3:تسعه	0:-8 3:-21 4:-15 5:-16 6:25 7:-23 8:-21 10:21 11:22
right3:تعرف	2:-13 6:21
right3:تقريبا	0:-13 1:-8 4:-18 6:-28 8:8 9:9 11:17
right3:تلقي	5:8
right3:توفي	5:18 6:-17
right3:ثلاث	5:9
right3:ثلاثه	0:-16 2:-16 3:-8 4:-37 5:-10 7:-18 8:-25 10:48
right3:ثلثهم	3:-17 6:20
right3:ثم	0:14 4:-9 5:-8 6:-18 7:16 10:-11
right3:ثماني	4:-15 6:21
right3:ثمانيه	0:-25 3:-26 4:10 6:15 10:-9 11:22
right3:جانب	2:-13 4:-11 6:-16 8:40 9:-21 10:-12 11:12
right3:جثث	4:-10 6:-21 7:-13 8:-14 10:20
right3:جديده	6:10
right3:جرحي	5:-16 6:18
right3:جري	5:28 6:-26
right3:جريح	4:12 5:-9 6:-11
right3:جريحا	5:-22 6:32
right3:جنوب	3:-8 8:-18 9:-24 11:27
right3:جنين	3:26 9:-25
right3:جويه	6:12
right3:حافله	5:22 6:-11
right3:حال	5:21 6:-18
right3:حاله	0:-26 5:17 6:19 10:-13
right3:حامل	0:-12 4:-13 6:-16 8:-12 10:26
right3:حتفهم	2:-26 4:-13 6:31
right3:حتي	4:-13 10:23 11:-21
right3:حد	3:13 11:-12
right3:حرجه	5:17 6:-15
right3:حصيله	5:10
right3:حوادث	6:17
right3:حوالي	3:16 11:-13
right3:حي	3:23 5:-8 7:-9 11:-19
right3:حين	2:-8 3:-27 5:-9 7:8 9:9 11:19
right3:خارج	3:17 5:-10 6:-13 9:-9
right3:خطيره	5:20 6:-10
right3:خلال	0:-15 3:-23 4:19 5:9 7:-16 8:-20 10:-29 11:-15
right3:خمس	3:20 11:-11
right3:خمسه	3:-13 5:10 6:-14 9:-9 11:20
right3:خيمه	5:12 6:-12 9:11
right3:داخل	6:21 10:-8
right3:داخليه	0:8
right3:دفع	4:-18 8:-8 10:28
right3:دمشق	0:11 6:-14
right3:دول	3:-19 6:-8 9:8 11:21
right3:دون	0:11 1:-14 3:10 4:-17 5:-35 6:-32 7:18 8:-11 9:-8 10:-15 11:17
right3:ديارهم	9:-9 11:10
right3:دير	3:10
right3:ديسمبر	3:-8 5:8
right3:ذكر	0:8 4:-14 5:-12 6:15
right3:ذويهم	0:-18 1:-10 2:8 3:-21 4:30 5:-15 6:-36 8:-17 9:-29 11:-24
right3:راس	0:18 2:-8 3:-16 5:-27 6:13 7:-10
right3:رضيع	5:15 6:-11
right3:رقم	6:26 7:-20
right3:زال	0:-27 2:11 7:-31 8:-8 10:19
right3:زالت	0:12 4:-13 6:23 7:-22
right3:زالوا	0:-14 2:-8 4:13 5:18 6:-15 7:9 10:-9
right3:زلزال	3:21 11:-11
right3:ساعات	0:-23 2:-23 5:-23 6:26 10:23
right3:ساعه	2:18 4:-14 10:-20
right3:ساغاينغ	3:12
right3:سبعه	5:-11 6:17 8:9 11:12
right3:ست	0:-27 3:21 6:20 7:-8 9:-19 10:11
right3:سته	3:11 5:-17 6:20 7:-15 10:-14
right3:سفينه	4:9
right3:سقوط	5:12 6:-22 7:16 9:-9
right3:سنوات	6:-19 7:19 9:9
right3:سودانيا	4:-19 8:33 10:-25
right3:سيده	5:9 6:-8
right3:شاحنه	6:-15 7:10
right3:شخصا	0:-10 6:15
right3:شرق	3:-9 6:-9 9:10
right3:شهر	0:-11 2:-9 3:-21 4:-19 9:-8 10:28
right3:شهره	6:13
right3:شهرها	2:-9 4:-19 5:-17 6:17 10:17
right3:ضابط	2:-10 4:13 5:10 6:-19
right3:ضمنهم	3:-8 4:-12 6:16 8:8
right3:طفل	5:11
right3:طفلا	5:10 6:-11 8:-16 10:21
right3:عاد	0:9 9:27 10:-8 11:-27
right3:عادوا	3:14 11:-9
right3:عام	0:20 3:-17 4:9 7:-8 8:-10 10:-25
right3:عاما	5:13 6:-26 10:20 11:-13
right3:عايله	5:-14 6:21
right3:عباره	6:-16 7:23
right3:عبر	3:16 8:20 10:-22 11:-27
right3:عثر	0:11 6:14 10:-12
right3:عداد	0:-26 2:-11 6:-9 7:33 10:-20
right3:عدد	3:-18 6:10 7:-17 9:19 11:-16
right3:عشر	0:-17 4:15 6:15 7:-12 10:-13
right3:عشره	0:-14 2:-9 3:-12 4:-18 7:-14 8:-14 9:8 10:15 11:-10
right3:علي	0:11 2:-12 3:-29 4:-8 5:-11 6:-17 8:14 9:-24 11:13
right3:عليهم	4:-9 7:13
right3:عمره	0:-8 6:12
right3:عمليات	5:12 6:-10
right3:عمليه	6:-15 10:19
right3:عن	1:-14 2:10 3:-20 5:-24 6:-19 7:28 8:20 9:10 10:-52 11:-32
right3:عند	0:-13 2:21 5:-14 7:-19 10:-14
right3:عنهم	0:22 2:-11 3:-8 5:-27 7:8 10:-21
right3:غرق	6:16
right3:غزه	0:-9 2:19 4:11 6:-21 8:-19 11:14
right3:فارقوا	6:13
right3:فجر	0:14 6:-10
right3:فديه	4:-15 6:-11 10:26
right3:فقدوا	1:40 3:-9 6:-33 7:-18 11:-17
right3:في	0:-19 2:33 3:-9 5:-59 7:-15 8:18 9:9 10:-42 11:11
right3:فيما	3:-9 4:-17 5:22 7:-37 11:-8
right3:قارب	6:-8 7:14
right3:قاصرا	0:19 1:21 6:-12 10:-22
right3:قال	2:11 6:-8 10:-11
right3:قبل	0:11 4:20 5:-25 7:-11 8:-11 9:-8 10:-16
right3:قتلوا	2:16 4:-13
right3:قتلي	0:-11 2:-16 6:18 10:-11
right3:قد	0:-15 2:11 3:-26 4:-22 7:-8 8:-21 9:-30 10:24 11:25
right3:قراهم	3:-26 6:13 7:-16 11:29
right3:قرب	3:-11 4:10 6:10
right3:قري	3:19
right3:قريه	0:14 3:-17 5:19 6:-19 7:-8 11:17
right3:قصف	1:27 5:-14 6:-24
right3:قضوا	6:27
right3:قوات	6:20
right3:قوه	5:8
right3:كان	0:-8 4:-17 5:19 6:-19 7:12 10:21
right3:كانت	7:16
right3:كانوا	0:-17 2:-18 4:-40 5:-22 6:30 7:-39 8:35 10:8 11:-17
right3:كانون	3:10 9:-28 11:15
right3:كل	2:-16 3:-14 4:-11 5:-10 7:19 10:-8
right3:كما	0:8 2:-19 3:-25 4:-10 5:-19 6:23 7:-9 9:12 10:-11 11:8
right3:كمين	0:-17 2:-9 4:-15 5:-22 6:26 7:18 10:-9
right3:كورسك	0:-12 2:-15 4:-31 5:-9 6:-16 8:15 10:16 11:-29
right3:لا	0:-13 3:-22 4:24 5:15 6:-12 7:-9 8:-12 10:-11 11:9
right3:لاحقا	0:14 3:20 5:-18 9:-10 11:-14
right3:لجنه	5:9
right3:لدي	0:20 2:-23 5:-16 6:-40 7:-26 8:14 9:-26 10:10
right3:لقوا	2:14 4:-11 5:-12
right3:لكن	3:-29 4:-25 5:-16 6:-27 7:33 10:-11 11:13
right3:لم	4:-18 6:12 8:-15 10:-23 11:-16
right3:لما	6:12
right3:لهم	0:-8 1:-9 2:-8 3:11 4:-19 5:-12 6:-21 7:39 9:-8 10:-9 11:-24
right3:ليبيا	6:9 9:9 11:-9
right3:ليلا	0:24 3:16 4:-28 5:-13 6:-13 7:-19 10:-17
right3:ما	0:-12 1:-15 2:-37 3:-22 4:-9 5:-13 7:28 8:-11 9:-13 10:13 11:8
right3:ماتوا	2:8 5:-9 6:11 7:-10
right3:مارس	3:16 11:-17
right3:مالي	0:9
right3:متن	3:16 5:-10 6:12 9:-19
right3:مجموعه	0:-8 4:10
right3:محافظه	3:13 11:-9
right3:محتجزين	3:-10 4:27 6:-9 7:-22 8:-9 10:-9
right3:مخيم	5:-28 6:-14 9:12 11:12
right3:مخيمات	3:-22 9:20
right3:مدارس	3:16 5:-9
right3:مدرسه	0:-20 4:-19 6:-30 7:18 8:-19 10:26
right3:مدني	3:-17 4:11 9:-11 10:-15 11:22
right3:مدنيا	6:10 8:13
right3:مديريه	3:16
right3:مدينه	4:13
right3:مراكز	2:-10 3:12 6:9
right3:مركب	6:-10 7:14
right3:مركز	5:-24 6:10 7:-18 9:13 11:-15
right3:مركزا	3:10
right3:مستشفي	5:15 7:-8
right3:مستشفيات	3:-9 5:27 6:-25 7:-16 9:-9
right3:مصابا	5:-11 6:19
right3:مصابون	0:-25 5:30 10:-21
right3:مصر	3:-22 6:-10 8:8 9:17 10:-10
right3:مصيرهم	4:21 5:-9 6:-21 7:-9
right3:مطلع	6:14 7:-9
right3:مع	3:11 4:24 6:8 7:-14 10:-15 11:-10
right3:معظمهم	3:15 6:-8 11:-14
right3:معلما	0:23 4:12 6:-18 7:-18 10:-19
right3:مفقودا	6:20 7:-13
right3:مفقودين	3:-8 5:-18 6:-12 7:20
right3:مقابل	0:-18 2:-8 5:19 6:8 8:8 10:-16 11:-8
right3:مقاطعه	4:15 6:-13 8:-12
right3:مكتب	2:-23 4:27 6:-12 8:-17 10:-16
right3:مليون	9:13 11:-18
right3:ممن	4:-8 8:10
right3:من	0:-9 1:-34 2:-40 3:13 4:-72 8:-10 10:27 11:-61
right3:منازلهم	3:20 5:-19
right3:مناطق	3:10
right3:مناطقهم	3:-16 5:-8 9:-15 11:19
right3:منذ	1:-14 3:13 5:-9 6:-40 7:27 8:-33 9:-32 10:14 11:-11
right3:منطقه	3:-16 5:-12 6:20 8:-27 10:27
right3:منظمه	0:9 1:25 3:-15 4:-11 6:-27 9:-8 11:-12
right3:منها	5:23
right3:منهم	1:-37 3:-10 4:27 5:31 6:-11 7:-43 8:-23 9:-24 10:-45 11:-19
right3:مواقع	2:-8 3:18 4:-8 6:11 9:-9 11:-11
right3:ناريه	5:13
right3:نازحين	3:27 9:-27 11:-15
right3:نحو	0:-8 2:-12 3:-9 4:-9 5:8 6:-28 7:27 8:-11 9:17
right3:نساء	0:11 3:-26 5:-18 6:19 7:-16 8:-17
right3:نفسه	2:-13 6:22
right3:نفسها	1:13 3:-9 4:-11 5:-13 6:-11 7:13 10:-8
right3:نقطه	6:12
right3:نقلوا	6:-9 8:-21 10:20
right3:نهايه	3:-20 6:-10 9:15 11:13
right3:نهر	2:18 3:-9 6:-16 9:9 10:-13
right3:نيجيريا	0:31 4:-13 6:-19
right3:هجوم	4:-8 6:17
right3:هدنه	2:-16 4:-9 6:-9 8:-18 10:31
right3:هذا	6:15 9:-12 11:13
right3:هناك	0:-17 1:-12 3:-15 4:17 5:-15 6:8 7:-12 8:-11 10:-11
right3:و	5:-42 6:44 7:-15 11:-12
right3:واحد	0:-13 1:-15 2:-17 4:16 5:-16 6:23 7:-34 8:-26 9:-22 10:15
right3:واحده	0:9 1:-12 2:-24 4:10 5:-28 7:-8 8:11 9:-10 10:-38 11:-18
right3:واصابه	5:-20 6:21
right3:واصيب	3:-8 5:-34 6:38
right3:وان	0:-17 2:-8 3:-10 4:-18 5:-9 6:12 7:-23 8:18 10:22
right3:وثلاثه	6:18
right3:وجريح	0:-14 1:45 3:-20 4:-12 5:-26 6:-34 7:-9 8:-10 9:-11 10:-8 11:-17
right3:وحده	1:-15 3:-21 4:25 5:-11 7:-20
right3:وحدها	1:-12 3:10 5:-18 6:25 7:-10 9:-14 11:-19
right3:وزاره	2:-15 4:-12 5:11 6:18 8:9 10:-14
right3:وسط	1:-10 3:-9 5:-17 6:14 7:10
right3:وصلوا	0:-19 3:-10 4:-10 6:-11 9:18 10:16
right3:وعشرون	4:13
right3:وفاه	3:12 5:-12
right3:وفق	0:10 4:8 6:8 10:-12
right3:وكاله	3:16 9:-15
right3:ولا	4:-21 5:-12 6:25 7:-26 8:17 10:-16
right3:ولايه	2:-11 3:-9 4:-8 8:-9 10:14 11:10
right3:ولم	0:23 2:13 3:-20 4:-16 7:-9 8:-12 10:-22
right3:وما	4:-8 6:33 7:-30
right3:ومحيطها	3:14
right3:وهم	2:-11 4:-11 6:20 7:-15 9:-13 10:-13
right3:يبق	3:-19 6:9 10:-8 11:19
right3:يزال	0:-10 2:8 4:-39 5:28 6:22 7:-27 8:15 10:-34
right3:يزالون	4:11 6:17 7:-9
right3:يعرف	2:-15 4:24 6:-18 7:-27 10:-18
right3:يقارب	6:10
right3:يقول	6:-12 7:15
right3:يوم	1:-10 3:-31 5:-11 6:-24 7:17 10:17 11:-16
share:2	2:-12 3:-9 6:21
share:4	1:-10 4:-16 5:-12 6:-25 7:-16 8:-100 9:-37 11:37
share:5	0:-14 4:30 5:-19 6:-18 7:-17 8:-11 9:-38 10:-29 11:-8
share:7	0:-17 1:-9 2:-42 4:-29 6:8 9:10 11:-22
share:more	1:-31 5:-13 6:12 7:-16 8:-14 10:-29 11:-11
short	0:-50 1:-60 3:-42 4:-28 6:12 7:-21 9:20 11:-35
size:1	0:-39 1:-61 2:47 3:-64 4:-11 6:24 7:-12 8:-69 9:-57 10:-8 11:-62
size:9	0:40 1:-112 3:-152 5:-17 6:19 8:-20 9:-111 11:-67
size:99	1:-32 2:-50 3:-62 4:35 5:-11 6:25 7:-16 8:-24 9:-122 10:16 11:-101
size:999	1:16 2:-47 3:-14 4:-10 6:-12 7:-32 8:54 9:-73 10:-58 11:36
size:9999	0:-15 1:13 2:-131 3:52 4:-22 5:-30 6:-12 7:-33 8:8 10:-104
size:more	0:-87 1:-74 2:-75 3:38 4:-44 5:-52 6:-78 8:-83 9:51 10:-90 11:29
verdict:abducted	0:166 1:-45 2:-90 3:-77 4:-37 5:-65 6:-108 7:-93 8:-53 9:-56 10:-60 11:-33
verdict:casualties	0:-43 1:94 2:-18 3:-49 4:-28 5:-34 6:-68 7:-64 8:-35 9:-25 10:-24 11:-44
verdict:claim	0:12 2:14 4:-8 6:-20 7:8 9:-15
verdict:dead-in-captivity	0:-117 1:-52 2:124 3:-65 4:-51 5:-80 6:-9 7:-111 8:-85 9:-39 10:-79 11:-40
verdict:displaced	0:-84 1:-68 2:-77 3:142 4:-69 5:-100 6:-108 7:-73 8:-30 9:-37 10:-22 11:-67
verdict:held	1:-52 2:-115 3:-79 4:126 5:-96 6:-121 7:-58 8:10 9:-79 10:-29 11:-64
verdict:injured	0:-113 1:-36 2:-108 3:-71 4:-78 5:188 6:-127 7:-87 8:-51 9:-74 10:-73 11:-67
verdict:killed	0:-85 1:-34 2:37 3:-59 4:-120 5:-115 6:173 7:-55 8:-155 9:-29 10:-132 11:-90
verdict:missing	0:-61 1:-39 2:-91 3:-60 4:-61 5:-110 6:-60 7:159 8:-37 9:-105 10:-66 11:-66
verdict:open	0:-28 1:-19 2:-58 3:9 5:-45 7:-18 10:-10 11:-16
verdict:out	0:-9 1:-16 2:-33 4:37 5:-24 7:-31 9:-24 10:-27 11:-16
verdict:prisoners-exchanged	0:-55 1:-28 2:-128 3:-26 5:-56 6:-96 7:-56 8:65 9:-42 11:-28
verdict:refugees	0:-32 1:-52 2:-43 3:-62 4:-74 6:-115 7:-62 8:-40 9:109 11:-49
verdict:released	0:-88 1:-46 2:-113 3:-50 4:-70 5:-88 6:-85 7:-110 8:40 9:-59 10:120 11:-37
verdict:returned	0:-102 1:-76 2:-14 3:-55 4:-119 5:-89 6:-30 7:-60 8:-84 9:-65 10:-15 11:120`
}
