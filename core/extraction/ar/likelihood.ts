import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	35
alike:casualties	46
alike:dead-in-captivity	54
alike:displaced	-41
alike:held	60
alike:injured	32
alike:killed	13
alike:missing	42
alike:prisoners-exchanged	-4
alike:refugees	79
alike:released	17
alike:returned	9
any	-58
bare:1	103
bare:9	-11
bare:99	-18
bare:999	19
bare:9999	26
bare:more	4
before:abducted	53
before:allocated	-92
before:casualties	-73
before:dead-in-captivity	62
before:delivered	24
before:displaced	-8
before:held	-18
before:injured	-28
before:killed	-5
before:missing	-114
before:pledged	-85
before:prisoners-exchanged	21
before:refugees	-34
before:released	8
before:requested	23
before:returned	10
before:total	-36
behind:abducted	18
behind:allocated	-96
behind:casualties	-55
behind:dead-in-captivity	-66
behind:delivered	-123
behind:displaced	-5
behind:held	-38
behind:injured	-4
behind:killed	-76
behind:missing	-22
behind:pledged	-88
behind:prisoners-exchanged	17
behind:refugees	-34
behind:released	-8
behind:requested	-3
behind:returned	41
behind:total	-80
ending:اء	-121
ending:اب	-47
ending:ات	-176
ending:اث	47
ending:اج	44
ending:ار	-62
ending:از	36
ending:اص	-38
ending:اع	10
ending:اف	-81
ending:اق	59
ending:ال	52
ending:ام	-67
ending:ان	45
ending:اه	11
ending:با	-63
ending:بب	19
ending:بت	-56
ending:بط	-3
ending:بل	55
ending:به	15
ending:بي	-48
ending:تا	54
ending:تل	-42
ending:ته	55
ending:تي	-60
ending:ثا	-67
ending:ثر	67
ending:ثه	-17
ending:جن	-61
ending:جه	-13
ending:حا	17
ending:حث	11
ending:حد	27
ending:حل	45
ending:حه	-62
ending:حو	54
ending:خل	6
ending:دا	-14
ending:دت	-27
ending:در	-14
ending:دل	18
ending:دم	-40
ending:ده	17
ending:دي	77
ending:را	-82
ending:رب	-11
ending:رت	65
ending:رج	48
ending:رح	90
ending:رف	21
ending:رق	49
ending:رك	-96
ending:ره	-21
ending:ري	-8
ending:سا	-61
ending:سب	41
ending:سم	-76
ending:سه	-38
ending:سي	27
ending:صف	-13
ending:ضا	53
ending:طع	74
ending:طه	50
ending:ظر	-5
ending:عا	-40
ending:عت	14
ending:عه	16
ending:عي	-28
ending:فا	-86
ending:فع	-56
ending:فه	-79
ending:في	-40
ending:قا	-16
ending:قت	-84
ending:قد	62
ending:قل	-21
ending:قه	-34
ending:كن	-93
ending:لا	-99
ending:لت	-41
ending:لغ	46
ending:لم	-45
ending:لن	-59
ending:له	44
ending:لي	48
ending:ما	-45
ending:مت	4
ending:مل	-38
ending:مه	-54
ending:مي	-31
ending:نا	-66
ending:نت	-35
ending:نه	23
ending:ني	148
ending:ها	-49
ending:هم	9
ending:هن	19
ending:وا	40
ending:وح	82
ending:ور	-60
ending:وق	27
ending:ول	28
ending:وم	-38
ending:ون	-54
ending:وي	-67
ending:يا	-16
ending:يب	25
ending:يت	3
ending:يد	45
ending:يع	52
ending:يق	5
ending:يل	-49
ending:يم	-15
ending:ين	21
ending:يه	-29
equal:abducted	-7
equal:dead-in-captivity	14
equal:displaced	-14
equal:held	-39
equal:injured	30
equal:killed	-6
equal:missing	-34
equal:prisoners-exchanged	62
equal:refugees	-28
equal:released	-13
equal:returned	44
form:digits	-4
form:dual	-32
form:fraction	-236
form:mixed	-9
form:range	-5
form:singular	-68
form:vague	-77
form:words	52
here:#aboard	-40
here:#aid	-24
here:#alive	-3
here:#captives	30
here:#captivity	-21
here:#captors	-3
here:#carrying	-3
here:#commerce	-7
here:#containing	-58
here:#contest	-111
here:#crossing	-14
here:#custody	-135
here:#demand	-23
here:#disease	-50
here:#displacement	39
here:#exchange	28
here:#given-back	48
here:#group	28
here:#handover	14
here:#hostages	53
here:#losing-side	45
here:#need	-105
here:#police	-15
here:#prisoners	-22
here:#receiving	11
here:#remainder	49
here:#rescue	-104
here:#return	63
here:#since	8
here:#sport	-17
here:#state	10
here:#treatment	-45
here:#war-prisoners	12
here:abducted	26
here:allocated	-14
here:casualties	-33
here:dead-in-captivity	34
here:delivered	-29
here:displaced	66
here:held	5
here:injured	52
here:killed	84
here:missing	47
here:pledged	7
here:prisoners-exchanged	-28
here:refugees	25
here:released	22
here:requested	-53
here:returned	5
here:said	23
here:set	49
here:total	-6
item	38
last:claim-abducted	25
last:claim-allocated	-69
last:claim-casualties	-98
last:claim-dead-in-captivity	-46
last:claim-delivered	12
last:claim-displaced	-26
last:claim-held	-70
last:claim-injured	-10
last:claim-killed	16
last:claim-missing	15
last:claim-pledged	-18
last:claim-prisoners-exchanged	72
last:claim-refugees	-4
last:claim-released	25
last:claim-requested	-47
last:claim-returned	12
last:claim-total	-6
left1:	-32
left1:"	55
left1:#	-15
left1:(	98
left1:,	96
left1:-	48
left1::	92
left1:|	26
left1:اثنين	-54
left1:اجلاء	54
left1:اجلت	4
left1:اجلي	-16
left1:احتجاز	43
left1:احتجزت	20
left1:احدهم	58
left1:احدهما	-23
left1:احصي	46
left1:احياء	-31
left1:اخرهم	14
left1:ادخل	-9
left1:ارواح	65
left1:استشهاد	124
left1:استشهد	111
left1:استقبل	13
left1:اسقاط	-25
left1:اسقطت	-46
left1:اسماء	34
left1:اسيرا	-92
left1:اصابه	7
left1:اصل	-65
left1:اصيب	108
left1:اضرارا	-73
left1:اطراف	32
left1:اطفال	89
left1:اطلقت	14
left1:اكتوبر	6
left1:الا	-28
left1:الاحمر	32
left1:الاسبوع	68
left1:الان	54
left1:الاول	-55
left1:الاولي	47
left1:البالغه	-52
left1:البلاد	69
left1:الجرحي	78
left1:الجيش	56
left1:الحرب	61
left1:الحصيله	75
left1:السلطات	-46
left1:السودان	56
left1:الشرطه	-99
left1:الشركاء	29
left1:الشهداء	88
left1:الشهر	69
left1:الضحايا	34
left1:العام	34
left1:العامه	-43
left1:العايدين	38
left1:العدد	107
left1:القتلي	86
left1:القطاع	-16
left1:الماضي	-13
left1:الماضيه	65
left1:المحافظه	49
left1:المفوضيه	77
left1:المقابل	84
left1:المهاجمون	24
left1:الي	-14
left1:الينا	58
left1:اليوم	131
left1:اما	-31
left1:امام	-35
left1:امراه	-45
left1:امس	-55
left1:ان	79
left1:انتشال	101
left1:انتشل	25
left1:انتشلوا	46
left1:انقاذ	-26
left1:انقذ	-79
left1:انهم	29
left1:اوقع	38
left1:اوقعت	56
left1:اوكرانيا	53
left1:اي	-49
left1:ايام	55
left1:ايضا	67
left1:ب	-26
left1:بان	21
left1:بحسب	-80
left1:بحياه	205
left1:بعد	24
left1:بفارق	-3
left1:بقتل	74
left1:بقي	60
left1:بلغ	107
left1:بلغت	63
left1:بمشاركه	-56
left1:بمقتل	114
left1:بواقع	-20
left1:بوفاه	77
left1:بين	4
left1:بينها	-57
left1:بينهم	97
left1:تتبادلان	63
left1:تحتجز	76
left1:تحرير	104
left1:تدمير	-54
left1:تزال	47
left1:تسلم	-33
left1:تسليم	58
left1:تشاد	71
left1:تشمل	36
left1:تغطيه	-42
left1:توجه	-39
left1:توفي	100
left1:جانب	55
left1:جثامين	84
left1:جثث	125
left1:جثه	80
left1:جنديا	-94
left1:حاله	37
left1:حاليا	87
left1:خرج	76
left1:خطف	79
left1:خطفت	-42
left1:خلاله	29
left1:خلالها	58
left1:خلفت	36
left1:دفعت	38
left1:دفن	94
left1:دفنا	55
left1:دفنت	69
left1:دفنوا	40
left1:ذاتها	48
left1:رجع	73
left1:رفات	69
left1:روسيا	-86
left1:زال	94
left1:زوجها	-25
left1:سبتمبر	52
left1:سبيل	71
left1:سجلت	-32
left1:سراح	84
left1:سقط	41
left1:سقوط	12
left1:سكان	-93
left1:سوي	11
left1:شرد	66
left1:شهيد	-89
left1:ضمنهم	59
left1:طفلا	-34
left1:طفلان	-66
left1:عاد	46
left1:عايد	-76
left1:عبر	-51
left1:عدا	70
left1:عدد	-36
left1:عددهم	71
left1:عسكريا	-29
left1:علي	22
left1:عن	83
left1:عند	86
left1:عندنا	-36
left1:عوده	42
left1:غادر	58
left1:غرق	12
left1:فر	83
left1:فقتل	84
left1:فقتلت	83
left1:فقد	107
left1:فقدان	43
left1:فقدت	25
left1:فقدنا	81
left1:فقضي	66
left1:في	-279
left1:فيه	-18
left1:فيها	16
left1:قال	-96
left1:قتل	143
left1:قتلت	103
left1:قتلوا	121
left1:قتلي	54
left1:قتيل	-67
left1:قتيلا	121
left1:قضي	129
left1:كان	-8
left1:كانوا	-10
left1:كردفان	-46
left1:كل	-150
left1:كم	-79
left1:كنا	-90
left1:ل	-61
left1:لا	-43
left1:لاجي	-147
left1:لاجيا	-93
left1:لاحقا	4
left1:لدينا	59
left1:لقي	156
left1:لكل	-75
left1:لكن	-81
left1:لمساعده	-57
left1:مات	114
left1:متن	-89
left1:متنه	-133
left1:متنها	-72
left1:مسيره	-101
left1:مصرع	108
left1:مصير	106
left1:مع	-15
left1:مقابل	23
left1:مقتل	144
left1:من	-182
left1:منها	-31
left1:منهم	-39
left1:نزح	75
left1:نزوح	82
left1:نساء	80
left1:نفسه	59
left1:نفسها	10
left1:نقل	20
left1:نقلت	-15
left1:نوفمبر	8
left1:هم	59
left1:هناك	96
left1:هولاء	101
left1:هويه	52
left1:و	-20
left1:واجلي	-35
left1:واحد	75
left1:واسرت	69
left1:واصاب	33
left1:واصابت	37
left1:واصابه	212
left1:واصيب	161
left1:واصيبت	94
left1:واقتادوا	41
left1:وان	55
left1:وانقذت	-77
left1:واوقع	41
left1:واوقف	-67
left1:واوقفت	-68
left1:وبقي	-33
left1:وتدمير	-52
left1:وتوفي	104
left1:وجرح	108
left1:وحده	105
left1:وحدها	57
left1:وخطفوا	39
left1:ودمر	-23
left1:وسجل	-18
left1:وصل	-4
left1:وصلنا	-70
left1:وصول	-6
left1:وعاد	3
left1:وعددها	-104
left1:وعددهم	-25
left1:وعن	46
left1:وفاه	154
left1:وفقد	65
left1:وقال	-94
left1:وقتل	154
left1:وقتلت	81
left1:وقتلوا	79
left1:وقضي	108
left1:وكان	-45
left1:ومقتل	61
left1:ومنهم	64
left1:ونجا	-51
left1:ونقل	94
left1:وهم	9
left1:وهو	-109
left1:وهي	-90
left1:ووفاه	66
left1:يبلغ	49
left1:يحتجزون	88
left1:يخلف	17
left1:يزال	9
left1:يضم	15
left1:يعود	54
left1:يقتل	42
left1:يقل	-76
left1:يقيم	19
left1:يكون	97
left1:يناير	56
left1:يووي	22
left1:•	23
left2:	-56
left2:"	-3
left2:#	-56
left2:(	26
left2:)	31
left2:,	39
left2:-	-59
left2::	49
left2:;	-27
left2:ابريل	26
left2:اثر	-19
left2:اثنان	-138
left2:اخري	105
left2:اخرين	37
left2:اربعه	-25
left2:ارتفع	64
left2:ارتفعت	-5
left2:اسره	21
left2:اسعاف	-47
left2:اشخاص	-13
left2:اضافه	98
left2:اطلاق	50
left2:اطلق	38
left2:اعلنت	14
left2:اعيد	-71
left2:افرج	85
left2:اكتوبر	77
left2:الا	97
left2:الابيض	50
left2:الاحد	10
left2:الاحمر	30
left2:الاربعاء	60
left2:الاسبوع	68
left2:الاصابات	73
left2:الاف	-71
left2:الافراج	87
left2:الاقل	56
left2:الامن	-7
left2:الان	11
left2:الاول	39
left2:الاولي	43
left2:البحث	75
left2:البلاد	-63
left2:التعرف	70
left2:التي	-43
left2:الثاني	-30
left2:الثلاثاء	16
left2:الجرحي	33
left2:الجماعه	85
left2:الجمعه	47
left2:الجنود	27
left2:الجيش	33
left2:الحصيله	84
left2:الحكومه	57
left2:الحوثيون	55
left2:الخميس	71
left2:الدفاع	-44
left2:الدوليه	-4
left2:الذي	-41
left2:الرقم	67
left2:الروسيه	16
left2:السبت	62
left2:السلطات	22
left2:السنه	-33
left2:السودان	83
left2:الشرطه	-50
left2:الشهداء	-40
left2:الشهر	67
left2:الصحه	-42
left2:الضحايا	62
left2:العام	44
left2:العايدين	-59
left2:العدد	61
left2:الف	-110
left2:الفا	-80
left2:القتلي	104
left2:القصف	74
left2:القوات	6
left2:الكهرباء	-67
left2:اللاجيين	35
left2:الله	51
left2:الليله	37
left2:الماضي	94
left2:المتحده	-6
left2:المحكمه	-54
left2:المدني	18
left2:المدينه	-45
left2:المستشفي	-59
left2:المسلحين	46
left2:المصابين	56
left2:المصدر	59
left2:المفقودين	71
left2:المفوضيه	-15
left2:المنظمه	-11
left2:المهاجمين	-32
left2:المولف	-27
left2:الناجين	6
left2:النار	34
left2:النازحين	55
left2:النيران	-19
left2:الهند	-3
left2:الوزاره	41
left2:الولايه	72
left2:الي	5
left2:اليوم	-22
left2:اليوميه	-58
left2:امراه	14
left2:امس	48
left2:ان	14
left2:انا	66
left2:انخفض	-4
left2:اندونيسيا	-40
left2:انه	-33
left2:انها	89
left2:اهداف	-20
left2:او	-55
left2:اودت	53
left2:اودي	91
left2:اوكرانيا	38
left2:ايام	46
left2:ب	90
left2:بالميه	-4
left2:بترت	48
left2:بدايه	-8
left2:بذلك	52
left2:بعد	110
left2:بلاغات	93
left2:بين	-55
left2:بينهم	-36
left2:تبادل	23
left2:تتحدث	39
left2:تحت	10
left2:تحدث	34
left2:تحييد	86
left2:ترتفع	22
left2:تسع	74
left2:تسعه	-30
left2:تعلن	39
left2:تقول	85
left2:ثلاثه	-39
left2:جثامين	76
left2:جثث	16
left2:جثه	-91
left2:جديد	33
left2:جديده	5
left2:جري	-51
left2:جريحا	11
left2:جنديا	125
left2:جنيه	-31
left2:جهته	-75
left2:حتفهم	33
left2:حتي	63
left2:حصيله	-7
left2:حيث	54
left2:حين	40
left2:خرج	-69
left2:خطف	46
left2:خلال	49
left2:خمسه	-17
left2:دولار	-59
left2:دوله	-16
left2:دينار	-43
left2:ذاته	23
left2:ذلك	28
left2:رهينه	26
left2:روسيا	-54
left2:زال	4
left2:ساعه	44
left2:سبتمبر	-35
left2:سبعه	-16
left2:سته	64
left2:سجلت	-17
left2:سياره	35
left2:سيبو	30
left2:سيده	-63
left2:شخص	-43
left2:شخصا	21
left2:شخصين	38
left2:شهداء	87
left2:شهيدا	96
left2:صباح	39
left2:طفلا	-8
left2:عاد	-26
left2:عامل	7
left2:عبر	19
left2:عثر	-38
left2:عسكريا	49
left2:عشر	-50
left2:علي	-16
left2:عمليات	55
left2:عن	14
left2:غزه	11
left2:غير	41
left2:فرق	-41
left2:فضلا	54
left2:فقد	73
left2:فلسطينيا	44
left2:في	-24
left2:فيما	-12
left2:فيها	67
left2:قافله	32
left2:قال	-63
left2:قايمه	51
left2:قبل	32
left2:قتل	61
left2:قتلوا	52
left2:قتلي	59
left2:قتيلا	46
left2:قد	114
left2:قضت	52
left2:قضي	-16
left2:قوله	41
left2:كان	-37
left2:كانت	-71
left2:كل	-28
left2:كما	-12
left2:كييف	54
left2:لا	14
left2:لاجي	65
left2:لاسره	-21
left2:لكل	-16
left2:للاجيين	-50
left2:للهجره	69
left2:لنساء	-24
left2:لها	-10
left2:ما	43
left2:مبني	-56
left2:محليه	35
left2:مخيمات	-22
left2:مدنيا	28
left2:مدنيين	84
left2:مساء	12
left2:مستمر	33
left2:مسلحون	97
left2:مسيره	-62
left2:مصابا	-16
left2:مصرعهم	20
left2:مضيفا	33
left2:مطلع	48
left2:مع	-69
left2:معظمهم	-15
left2:مقابل	-67
left2:ملايين	-39
left2:مليون	-92
left2:من	-18
left2:منذ	34
left2:منها	91
left2:منهم	-78
left2:مواطن	51
left2:موزعين	-67
left2:نازح	-5
left2:نفسه	37
left2:نفسها	-31
left2:نقطه	-20
left2:نقلت	-29
left2:نقلوا	-61
left2:هايتي	-16
left2:هذا	33
left2:هولاء	67
left2:واحتجزت	-90
left2:واحد	-24
left2:واحده	12
left2:واضاف	66
left2:واضافت	-44
left2:وان	-48
left2:واوكرانيا	33
left2:وبين	87
left2:وتابع	31
left2:وتستضيف	-27
left2:وحده	-26
left2:وحدها	65
left2:وصل	70
left2:وعلي	11
left2:وفاه	23
left2:وفيات	-43
left2:وقال	31
left2:وقد	88
left2:وكان	-7
left2:وما	19
left2:ومن	-9
left2:ونشرت	15
left2:يزال	3
left2:يعلن	-36
left2:يناير	64
left2:يودي	44
left2:يوم	54
left2:يونيو	24
left2:•	17
left3:	-48
left3:"	56
left3:#	-11
left3:)	11
left3:,	-21
left3:-	105
left3::	19
left3:|	-38
left3:اباد	53
left3:اثنين	-5
left3:اجمالي	78
left3:اخرين	56
left3:ادت	78
left3:ادي	81
left3:اربعه	68
left3:استشهاد	-44
left3:استشهد	17
left3:استقبلت	31
left3:اسراييل	14
left3:اسره	28
left3:اسفر	50
left3:اسفرت	-43
left3:اشخاص	-39
left3:اطباء	48
left3:اطفال	43
left3:اكتوبر	62
left3:الاثنين	14
left3:الاحد	-52
left3:الاحمر	-47
left3:الاربعاء	-23
left3:الاسر	80
left3:الاسراييلي	-22
left3:الاف	-42
left3:الافراج	-39
left3:الاقل	-54
left3:الامم	-23
left3:الان	-30
left3:الانقاذ	-19
left3:الاول	76
left3:الباقون	57
left3:البحث	56
left3:البلاد	-28
left3:البلده	46
left3:التي	30
left3:الثاني	16
left3:الثلاثاء	81
left3:الجماعه	-25
left3:الجمعه	11
left3:الجيش	5
left3:الحرب	44
left3:الحصيله	38
left3:الحكومه	47
left3:الخميس	-17
left3:الدفاع	10
left3:الدوليه	87
left3:الذي	29
left3:الروسيه	-13
left3:الساعه	10
left3:السبت	45
left3:السلطات	-20
left3:السيول	9
left3:الشرطه	16
left3:الشهر	-18
left3:الصحه	-13
left3:الضحايا	56
left3:الطواري	-38
left3:العام	28
left3:العدد	70
left3:الف	-64
left3:الفا	18
left3:الفريق	-32
left3:القتلي	87
left3:القطاع	14
left3:القوات	52
left3:الماضي	80
left3:المتحدث	-23
left3:المدنيه	83
left3:المدينه	-48
left3:المستشفي	74
left3:المفقودين	-13
left3:المنظمه	18
left3:الهلال	-16
left3:الوحده	33
left3:الوزاره	-8
left3:الوطني	58
left3:الوطنيه	62
left3:الوفيات	59
left3:الي	66
left3:اليوم	-45
left3:اما	68
left3:امام	19
left3:امس	100
left3:ان	-21
left3:انه	34
left3:انها	35
left3:انهيار	-30
left3:اوليه	46
left3:ايام	17
left3:بان	-28
left3:بجروح	77
left3:بحسب	-38
left3:بدايه	48
left3:بعد	-36
left3:بلغ	54
left3:بمقتل	16
left3:بين	36
left3:بينما	73
left3:بينهم	47
left3:تبادل	27
left3:تسع	-49
left3:تسعه	-24
left3:تشرين	-47
left3:تعلن	22
left3:تقول	28
left3:تلك	-10
left3:تم	-24
left3:توفي	39
left3:ثلاث	23
left3:ثلاثه	64
left3:ثم	11
left3:ثمانيه	32
left3:جثث	-36
left3:جثه	-20
left3:جريحا	11
left3:جنديا	-60
left3:جنوب	54
left3:جنيه	-33
left3:حتفهم	38
left3:حتي	35
left3:حزب	45
left3:حصيله	26
left3:حين	63
left3:خلال	125
left3:خمس	-33
left3:خمسه	-45
left3:ذلك	-5
left3:راكبا	-99
left3:روسيا	37
left3:زالت	57
left3:ساعه	56
left3:سبتمبر	24
left3:سبعه	79
left3:سته	78
left3:سفينه	-73
left3:سنوات	-45
left3:سياره	-41
left3:شخص	46
left3:شهداء	39
left3:شهيدا	71
left3:صباح	-27
left3:طفلا	51
left3:عاد	-8
left3:عام	70
left3:عبر	85
left3:عثر	21
left3:عدد	87
left3:عشر	107
left3:عشره	-23
left3:علي	9
left3:عن	-51
left3:عند	-35
left3:عوده	-12
left3:غزه	-39
left3:فجر	78
left3:في	40
left3:فيما	-38
left3:فيه	40
left3:قارب	-52
left3:قال	41
left3:قباله	62
left3:قبل	70
left3:قتيلا	79
left3:قرب	43
left3:قريه	60
left3:قوات	-21
left3:كان	-19
left3:كانوا	-19
left3:كانون	39
left3:كل	10
left3:كما	-7
left3:لا	-73
left3:لاعبين	-27
left3:لشوون	59
left3:لقوا	17
left3:للهجره	81
left3:لم	40
left3:ما	27
left3:محليه	32
left3:مدنيا	9
left3:مركز	-17
left3:مساء	12
left3:مستشفي	24
left3:مسيره	-23
left3:مشيرا	-36
left3:مشيره	45
left3:مصابا	16
left3:مصرع	-28
left3:مطار	-54
left3:مطلع	22
left3:مفوضيه	28
left3:مقتل	49
left3:ملايين	-45
left3:مليار	-71
left3:مليون	31
left3:من	22
left3:منازلهم	40
left3:منذ	21
left3:منزلا	-57
left3:منطقه	-7
left3:منها	-20
left3:منهم	38
left3:مهاجرا	63
left3:موشر	-10
left3:نازح	82
left3:نايرا	-44
left3:نحو	-9
left3:نساء	15
left3:هجوم	-45
left3:هذا	-14
left3:و	51
left3:واحده	19
left3:واشار	-44
left3:واضاف	4
left3:والبحث	89
left3:وان	11
left3:واوضح	27
left3:وتقول	-11
left3:وحده	48
left3:وزاره	-36
left3:وعشرين	38
left3:وفاه	92
left3:وفي	102
left3:وقال	-27
left3:وكان	-62
left3:ولا	-67
left3:ولايه	45
left3:ولم	-38
left3:ومن	75
left3:يعثر	45
left3:يقول	-22
left3:يناير	46
left3:يوم	-83
left3:يوما	-15
left3:•	-92
many	-64
mostly:abducted	58
mostly:aid	-43
mostly:allocated	18
mostly:delivered	-70
mostly:displaced	-101
mostly:displacement	4
mostly:held	79
mostly:hostage	7
mostly:injured	-61
mostly:missing	-29
mostly:pledged	38
mostly:prisoners-exchanged	16
mostly:released	24
mostly:requested	-30
mostly:returned	-59
mostly:total	-35
near:اباد	53
near:ابار	19
near:ابتد	-17
near:ابحا	12
near:ابحر	-87
near:ابرش	-9
near:ابري	46
near:ابشي	-7
near:ابعد	96
near:ابلغ	-21
near:ابن	64
near:ابوا	-27
near:ابوظ	36
near:ابيب	-95
near:ابيض	-42
near:اتجا	-72
near:اتحا	-41
near:اتصا	21
near:اتصل	14
near:اتفا	3
near:اتلف	-57
near:اتها	-11
near:اتوب	36
near:اثار	60
near:اثر	-21
near:اثقل	73
near:اثنا	6
near:اثنت	-97
near:اثني	-52
near:اثيو	59
near:اجان	39
near:اجبر	78
near:اجتا	98
near:اجتم	53
near:اجري	-30
near:اجل	-23
near:اجلا	31
near:اجلت	-26
near:اجلي	-87
near:اجما	35
near:اجنب	19
near:اجنح	30
near:اجهز	-5
near:اجوب	-74
near:اجيي	-72
near:احال	33
near:احتا	22
near:احتج	-15
near:احتر	-46
near:احتس	80
near:احتل	-23
near:احتم	56
near:احد	-18
near:احدا	33
near:احده	29
near:احدي	61
near:احرق	-80
near:احزم	21
near:احصا	60
near:احصت	50
near:احصي	52
near:احكا	-10
near:احمد	-26
near:احمر	57
near:احيا	-20
near:احيل	-36
near:اخبا	69
near:اختا	-3
near:اختط	112
near:اختف	114
near:اختن	36
near:اخذو	95
near:اخر	13
near:اخرا	-3
near:اخرج	-6
near:اخره	-17
near:اخري	29
near:اخلا	41
near:اخلت	-68
near:اخلو	35
near:اخلي	-9
near:اخما	-7
near:اخوت	-17
near:اخي	-48
near:اخير	37
near:ادار	11
near:ادام	41
near:ادت	-45
near:ادخل	83
near:ادرا	-55
near:ادري	-17
near:ادعا	-71
near:ادلب	37
near:ادوا	-41
near:ادوي	-53
near:ادي	88
near:اذا	56
near:اذار	-54
near:اذاع	29
near:اراء	-20
near:اراض	17
near:اربا	-19
near:اربع	-53
near:ارتف	112
near:ارتق	56
near:ارتي	-22
near:اردف	65
near:اردن	32
near:ارسا	-33
near:ارسل	-104
near:ارصا	-34
near:ارض	6
near:ارضه	-57
near:ارضي	32
near:ارغم	-8
near:ارقا	-19
near:اركا	31
near:ارمي	90
near:ارها	-39
near:اروا	93
near:ازال	49
near:ازمه	28
near:ازيد	8
near:اساب	-31
near:اساس	24
near:اسبا	37
near:اسبو	4
near:استا	-28
near:استب	21
near:استج	16
near:استخ	-17
near:استد	-32
near:استر	-51
near:استش	32
near:استض	11
near:استط	44
near:استع	-34
near:استف	-65
near:استق	7
near:استل	61
near:استم	-3
near:استن	88
near:استه	32
near:استو	-32
near:استي	-40
near:اسر	52
near:اسرا	85
near:اسرت	24
near:اسره	30
near:اسرو	53
near:اسري	-5
near:اسط	-24
near:اسطو	-20
near:اسعا	17
near:اسعه	-32
near:اسفر	37
near:اسقا	-79
near:اسقط	-109
near:اسكن	64
near:اسلا	92
near:اسم	10
near:اسما	-34
near:اسها	-8
near:اسهم	-4
near:اسوا	-29
near:اسير	-8
near:اسيو	79
near:اشار	-24
near:اشتب	-43
near:اشتر	-104
near:اشخا	67
near:اشغا	-36
near:اشلا	-60
near:اشنط	-36
near:اشهر	22
near:اصاب	-8
near:اصدر	-68
near:اصطد	-44
near:اصغر	-29
near:اصفر	68
near:اصل	-66
near:اصلا	58
near:اصوا	-76
near:اصيب	56
near:اضاف	45
near:اضرا	-48
near:اضرم	16
near:اضطر	-70
near:اطبا	110
near:اطرا	57
near:اطفا	54
near:اطلا	114
near:اطلس	-4
near:اطلق	24
near:اظهر	-52
near:اعاد	52
near:اعتد	-20
near:اعتر	-89
near:اعتق	-45
near:اعتم	-29
near:اعد	39
near:اعدا	-57
near:اعدت	8
near:اعدم	100
near:اعرف	-12
near:اعشا	-78
near:اعصا	73
near:اعضا	15
near:اعقب	21
near:اعلا	68
near:اعلن	42
near:اعلي	57
near:اعما	94
near:اعوا	31
near:اعيد	-92
near:اغاث	3
near:اغرق	17
near:اغسط	-17
near:اغلا	-66
near:اغلب	81
near:اغلق	-144
near:اغنا	27
near:افاد	-49
near:افار	-37
near:افتت	-64
near:افرج	35
near:افري	26
near:افغا	69
near:اقار	-34
near:اقال	42
near:اقام	-48
near:اقتا	127
near:اقتح	65
near:اقتر	-31
near:اقتص	20
near:اقتي	75
near:اقدا	39
near:اقر	46
near:اقسا	-87
near:اقصي	-54
near:اقل	-60
near:اقلا	-49
near:اقلت	-20
near:اقلي	98
near:اقوا	-62
near:اقيم	-67
near:اكبر	47
near:اكتم	-18
near:اكتو	16
near:اكثر	-5
near:اكد	-33
near:اكدت	59
near:اكس	40
near:اكست	-31
near:اكلي	81
near:اكمل	31
near:اكوا	-18
near:اكوب	40
near:الا	-23
near:الاب	14
near:الاف	-21
near:الام	51
near:الان	45
near:التي	3
near:الجو	38
near:الحق	-46
near:الحي	116
near:الخط	46
near:الدم	-23
near:الذي	-9
near:السن	32
near:الصف	-52
near:الطب	20
near:الغا	87
near:الف	-39
near:الفا	-9
near:القت	-28
near:الله	-17
near:اله	-12
near:الي	23
near:اليه	68
near:اما	75
near:امات	-4
near:امام	-63
near:امتا	61
near:امتد	-33
near:امتع	43
near:امدا	40
near:امر	-18
near:امرا	20
near:امس	22
near:امل	48
near:امم	-28
near:اممي	-23
near:امن	33
near:امنه	33
near:امني	-23
near:امها	-46
near:اموا	-66
near:امير	31
near:امين	-11
near:انا	46
near:انبا	81
near:انت	-59
near:انتا	-69
near:انتخ	-51
near:انتش	27
near:انتظ	10
near:انتق	10
near:انته	69
near:انتي	15
near:انحا	-29
near:انخف	-36
near:اندر	44
near:اندل	12
near:اندو	15
near:اندي	-48
near:انذا	51
near:انزل	-36
near:انسا	-22
near:انسح	-63
near:انضم	78
near:انطل	-36
near:انعا	45
near:انفا	-58
near:انفج	15
near:انفس	-48
near:انفص	-44
near:انقذ	-101
near:انقط	-9
near:انقل	-23
near:انه	-4
near:انها	26
near:انهم	-60
near:انهن	74
near:انهي	-21
near:انوا	-113
near:اهال	-60
near:اهدا	-57
near:اهل	75
near:اهله	52
near:اهلي	50
near:اوتش	20
near:اودت	3
near:اودي	20
near:اورد	24
near:اورو	-99
near:اوسط	-17
near:اوضح	-26
near:اوقع	-23
near:اوقف	-59
near:اوكر	29
near:اول	36
near:اولا	18
near:اولي	44
near:اونر	46
near:ايات	-40
near:ايار	-6
near:ايام	24
near:ايتل	-28
near:ايدي	30
near:ايرا	130
near:ايرو	86
near:ايزي	14
near:ايضا	84
near:ايطا	-116
near:ايفا	26
near:ايقا	-30
near:ايكو	-4
near:ايل	-14
near:ايلو	-12
near:اين	9
near:ايه	14
near:ايوا	64
near:بابن	-13
near:بات	-64
near:باتج	33
near:باحت	64
near:باحث	-28
near:باخت	75
near:بادو	74
near:بادي	84
near:بارا	-32
near:بارب	-11
near:بارز	38
near:باست	14
near:باسم	44
near:باصا	58
near:باطن	45
near:باع	-15
near:باعا	-53
near:باعي	16
near:باقل	-28
near:باقو	10
near:باقي	-32
near:باكس	68
near:بالغ	9
near:باما	45
near:بان	-50
near:بانت	-42
near:بانخ	117
near:بانف	-47
near:بانك	33
near:باني	-56
near:بايد	-11
near:بايع	-42
near:بتجن	-76
near:بتر	85
near:بترت	115
near:بتعر	-53
near:بتنظ	-20
near:بتهم	-44
near:بجرا	60
near:بجرو	12
near:بجزي	11
near:بجنو	60
near:بحاج	-99
near:بحار	-23
near:بحبس	-3
near:بحث	-49
near:بحثا	13
near:بحر	86
near:بحرا	-111
near:بحرو	26
near:بحري	-81
near:بحسب	69
near:بحضو	-13
near:بحلو	12
near:بحي	-53
near:بحيا	65
near:بحير	51
near:بختو	-22
near:بخسا	46
near:بخمس	-65
near:بدء	94
near:بدات	-40
near:بداي	61
near:بدل	-66
near:بديل	10
near:بذلك	-17
near:براد	8
near:برتب	35
near:برد	36
near:برس	-8
near:برعا	57
near:بركل	-36
near:برلم	54
near:برمي	-41
near:برنا	7
near:بري	-67
near:بريا	-27
near:بريت	31
near:بريف	21
near:بريه	40
near:بزيا	20
near:بسبب	52
near:بسته	52
near:بسجن	-81
near:بسقو	71
near:بسوه	49
near:بشان	27
near:بشظا	31
near:بشما	14
near:بشها	-66
near:بشير	54
near:بصرف	-26
near:بصفا	-26
near:بضاي	-21
near:بضرب	38
near:بطاق	-67
near:بطان	4
near:بطاي	45
near:بطلق	-41
near:بعثه	33
near:بعد	23
near:بعدم	54
near:بعضه	-49
near:بعلب	45
near:بعين	17
near:بغدا	-70
near:بفار	-14
near:بقاع	-64
near:بقتل	32
near:بقصف	29
near:بقنا	30
near:بقوا	-55
near:بقوه	-78
near:بقي	-33
near:بقيم	-61
near:بقيه	-28
near:بكام	-19
near:بكسو	-24
near:بلا	-20
near:بلاد	-30
near:بلاس	-46
near:بلاغ	-61
near:بلح	34
near:بلحظ	58
near:بلد	-55
near:بلدا	-44
near:بلده	-42
near:بلدي	-38
near:بلغ	26
near:بلغم	33
near:بلوش	48
near:بليغ	56
near:بما	-33
near:بمتو	34
near:بمحا	43
near:بمست	94
near:بمشا	-49
near:بمعد	-55
near:بمقت	70
near:بمقد	-50
near:بملي	-5
near:بمن	57
near:بمنط	-58
near:بموج	-34
near:بناء	9
near:بنجا	65
near:بنحو	26
near:بنسب	-61
near:بنغل	46
near:بنفس	78
near:بنقل	25
near:بنك	-52
near:بنه	64
near:بنوم	23
near:بني	7
near:بنير	17
near:بها	-26
near:بهجو	-36
near:بهدف	-5
near:بهم	64
near:بواب	-27
near:بواد	34
near:بواق	-44
near:بوتي	40
near:بودا	18
near:بور	-22
near:بورو	104
near:بوزي	34
near:بوسا	28
near:بوفا	68
near:بولا	22
near:بولد	33
near:بولو	-9
near:بولي	-41
near:بوني	54
near:بيان	48
near:بيت	26
near:بيتا	50
near:بيته	-26
near:بير	38
near:بيرو	-41
near:بيلغ	41
near:بين	7
near:بينم	23
near:بينه	39
near:بيني	79
near:بيوت	-26
near:تابع	-18
near:تاخر	-26
near:تاري	-23
near:تازر	35
near:تاسع	-87
near:تاكد	37
near:تالي	43
near:تامي	-58
near:تاهي	-4
near:تاي	47
near:تايل	21
near:تبدا	-4
near:تبقي	-58
near:تبلغ	79
near:تبين	-124
near:تتبا	-38
near:تتبع	27
near:تتجا	-60
near:تتحد	47
near:تترا	-4
near:تتسع	-106
near:تتضم	-31
near:تتوا	37
near:تتوق	35
near:تجار	-9
near:تجاو	-11
near:تجدد	-86
near:تجمع	-16
near:تحاق	-36
near:تحال	-13
near:تحت	-6
near:تحتا	15
near:تحتج	82
near:تحدث	10
near:تحدي	37
near:تحرر	-41
near:تحري	88
near:تحسن	22
near:تحصي	58
near:تحطم	41
near:تحفظ	-29
near:تحقق	-4
near:تحقي	-100
near:تحمل	18
near:تحوي	-61
near:تحيي	-27
near:تخدم	-65
near:تخشي	-23
near:تخصص	22
near:تخلي	-68
near:تداف	-27
near:تداو	-35
near:تدخل	-42
near:تدمي	-48
near:تذكر	-50
near:تراج	-31
near:تراك	13
near:تراو	-30
near:تربي	-11
near:ترتف	63
near:ترجي	-36
near:ترفع	68
near:ترك	74
near:تركي	146
near:ترمي	-86
near:ترنو	30
near:تري	-54
near:تزال	-21
near:تسبب	29
near:تستض	-17
near:تستع	72
near:تستق	-29
near:تسته	40
near:تسجل	45
near:تسجي	-108
near:تسع	-33
near:تسعم	-78
near:تسعه	-28
near:تسعو	-76
near:تسعي	-35
near:تسلم	-14
near:تسلي	-38
near:تشاد	31
near:تشار	-25
near:تشام	-11
near:تشري	35
near:تشغي	26
near:تشكي	-8
near:تشمل	82
near:تشير	-11
near:تشيل	-41
near:تصدر	-42
near:تصري	-22
near:تصل	23
near:تصوي	-40
near:تضاع	19
near:تضام	-25
near:تضرر	-44
near:تضم	-12
near:تضيف	101
near:تطبي	-32
near:تطعي	-46
near:تطلب	-17
near:تطلق	83
near:تعاد	-39
near:تعام	-25
near:تعاو	-55
near:تعتز	62
near:تعد	-63
near:تعدا	25
near:تعدي	-29
near:تعذي	42
near:تعرض	-64
near:تعرف	133
near:تعلن	25
near:تعلي	-47
near:تعمل	-128
near:تعهد	-90
near:تعود	-29
near:تعوي	-37
near:تغذي	-109
near:تغطي	-70
near:تفاح	81
near:تفتي	44
near:تفرج	38
near:تفيد	55
near:تقار	47
near:تقاط	70
near:تقتل	38
near:تقدر	-62
near:تقدم	-29
near:تقدي	62
near:تقر	54
near:تقري	-60
near:تقطن	-42
near:تقل	-14
near:تقول	-3
near:تقيم	12
near:تكتب	31
near:تكفي	-37
near:تكون	42
near:تلام	58
near:تلاه	34
near:تلته	-53
near:تلفز	95
near:تلقت	-75
near:تلقو	-59
near:تلقي	92
near:تلك	26
near:تلمي	-29
near:تليه	16
near:تماس	27
near:تمري	-35
near:تمشي	-43
near:تمكن	-52
near:تملك	-37
near:تموز	86
near:تموي	-18
near:تناف	-7
near:تنتش	41
near:تنتظ	50
near:تنته	-24
near:تنسي	16
near:تنظي	30
near:تنفس	55
near:تنفي	-29
near:تنقل	41
near:تنمي	25
near:تهجر	9
near:تهجي	35
near:تهرب	-46
near:تهم	-30
near:تواص	-59
near:توال	-84
near:توثق	56
near:توجه	-31
near:تورد	8
near:توزع	51
near:توزي	32
near:توظي	-69
near:توفو	32
near:توفي	110
near:توقع	-66
near:توقي	-64
near:تونس	-105
near:تووي	51
near:تيار	-72
near:تيرن	29
near:تيلا	-17
near:تينو	-65
near:ثالث	66
near:ثامن	57
near:ثان	-36
near:ثانو	81
near:ثاني	63
near:ثري	41
near:ثقاف	-37
near:ثقت	-29
near:ثقيل	-57
near:ثلاث	11
near:ثلاج	-81
near:ثلث	-55
near:ثلثا	67
near:ثلثه	-21
near:ثمان	16
near:ثمن	26
near:ثمنه	-43
near:جاء	-12
near:جاءت	-77
near:جارف	51
near:جاري	-10
near:جامع	16
near:جان	24
near:جانب	-9
near:جاهز	-63
near:جبات	-61
near:جبال	-12
near:جبل	69
near:جبهه	-10
near:جثام	73
near:جثتي	-4
near:جثث	-4
near:جثثه	17
near:جثما	3
near:جثه	-11
near:جدت	-75
near:جديد	-46
near:جراء	-31
near:جراح	-7
near:جرت	-15
near:جرح	34
near:جرحت	39
near:جرحو	42
near:جرحي	40
near:جرف	-39
near:جرفت	37
near:جروح	69
near:جري	31
near:جريح	10
near:جريد	15
near:جزاء	-14
near:جزاي	97
near:جزر	22
near:جزير	-46
near:جزيي	-89
near:جسر	-29
near:جسم	8
near:جفاف	60
near:جلسا	-39
near:جلسه	-69
near:جماع	-38
near:جمال	66
near:جمعت	-94
near:جمعه	19
near:جمعي	-21
near:جمله	-10
near:جمهو	6
near:جميع	8
near:جناي	-28
near:جندي	-45
near:جنسي	-93
near:جنوب	-14
near:جنود	-3
near:جنين	-9
near:جنيه	-69
near:جهاز	48
near:جهته	59
near:جهه	-70
near:جهوي	-20
near:جوا	29
near:جوار	106
near:جود	7
near:جوع	-80
near:جوعا	33
near:جوله	38
near:جوي	-38
near:جويه	20
near:جيبو	-81
near:جيده	52
near:جيرا	18
near:جيش	12
near:جيل	-43
near:حاجز	63
near:حاجه	-134
near:حاد	-89
near:حادث	33
near:حادي	59
near:حارس	-63
near:حاره	10
near:حافل	-20
near:حاكم	34
near:حال	11
near:حالا	-80
near:حالت	45
near:حاله	19
near:حالي	-43
near:حامل	79
near:حاول	9
near:حاوي	29
near:حبيب	-59
near:حتفه	75
near:حتي	81
near:حجب	-41
near:حجه	15
near:حدات	-33
near:حده	30
near:حدها	9
near:حدود	-17
near:حديث	-44
near:حديد	66
near:حذر	97
near:حرار	-49
near:حراس	67
near:حراش	37
near:حراي	-65
near:حرب	47
near:حرجه	48
near:حررت	64
near:حرس	-10
near:حرقا	19
near:حركه	26
near:حروق	94
near:حريق	-16
near:حزب	39
near:حزمه	-50
near:حزير	42
near:حساب	-64
near:حسب	-15
near:حسبم	61
near:حسن	69
near:حسين	50
near:حشد	56
near:حصار	-77
near:حصبه	-77
near:حصد	46
near:حصدت	55
near:حصل	-74
near:حصه	-105
near:حصيل	85
near:حضر	-64
near:حضور	-53
near:حفر	-82
near:حقل	35
near:حقوق	-10
near:حقول	57
near:حقيب	-34
near:حقيق	5
near:حكم	-80
near:حكمت	20
near:حكوم	19
near:حلب	16
near:حلبج	63
near:حلفا	44
near:حلقت	-53
near:حلوه	29
near:حماس	-45
near:حماي	-13
near:حمرا	-79
near:حمري	10
near:حمص	66
near:حمض	-17
near:حمله	-100
near:حواد	-7
near:حوال	-22
near:حوثي	35
near:حوض	-50
near:حول	-52
near:حياه	46
near:حيث	-31
near:حيدر	-52
near:حيس	-57
near:حين	-8
near:حينه	-28
near:خارج	-56
near:خارك	48
near:خاصه	34
near:خاطف	18
near:خامس	-7
near:خان	30
near:خبر	83
near:خبرا	5
near:ختام	-55
near:خدما	-94
near:خدمه	-116
near:خرج	-19
near:خرجت	-82
near:خرجن	-62
near:خرجو	-42
near:خرطو	-29
near:خروج	26
near:خروق	16
near:خريف	59
near:خزان	-10
near:خساي	9
near:خسر	46
near:خسرت	27
near:خشبي	-18
near:خصص	-4
near:خصصت	-41
near:خضع	83
near:خطا	20
near:خطر	-13
near:خطف	49
near:خطفت	-47
near:خطفن	61
near:خطفه	50
near:خطفو	58
near:خطه	37
near:خطور	19
near:خطير	62
near:خفر	-93
near:خفض	-14
near:خلال	14
near:خلسه	-66
near:خلف	50
near:خلفت	-39
near:خليج	-39
near:خليه	31
near:خمس	29
near:خمسم	39
near:خمسو	47
near:خمسي	-32
near:خميس	16
near:خوزس	44
near:خوفا	27
near:خيام	64
near:خيبر	-21
near:خيمه	24
near:داخل	110
near:دار	52
near:دارف	61
near:داعش	-31
near:داك	33
near:دامت	-39
near:داهم	16
near:داير	79
near:دايم	15
near:دباب	14
near:دبلو	-22
near:دخان	-19
near:دخل	11
near:دخلت	-88
near:دخول	-31
near:دراج	24
near:دراس	-72
near:درجا	-59
near:درجه	10
near:درما	80
near:درنه	-42
near:دره	45
near:درهم	-12
near:دروز	74
near:دعم	58
near:دفاع	-17
near:دفع	-25
near:دفعا	-33
near:دفعت	-47
near:دفعه	90
near:دفن	118
near:دفنا	146
near:دفنت	18
near:دفنو	70
near:دقاي	-44
near:دقيق	-23
near:دكتو	-21
near:دلنج	66
near:دمر	-51
near:دمرن	-15
near:دمشق	58
near:دنان	-50
near:دهوك	-8
near:دوار	-61
near:دورس	38
near:دوري	56
near:دوغي	20
near:دول	-11
near:دولا	-135
near:دوله	-82
near:دولي	-23
near:دومي	-62
near:دون	-82
near:ديار	34
near:ديال	-55
near:دير	75
near:ديسم	46
near:ديفو	47
near:ديل	40
near:ديلغ	-54
near:ديمق	57
near:ديمو	29
near:دينا	35
near:ذات	67
near:ذاته	44
near:ذبح	27
near:ذخاي	72
near:ذخير	-61
near:ذراع	73
near:ذره	-4
near:ذروه	72
near:ذكر	-22
near:ذكره	13
near:ذلك	88
near:ذمه	-79
near:ذهب	38
near:ذوي	-26
near:ذويه	-14
near:ذين	33
near:راء	-67
near:راءه	12
near:رابط	57
near:رابع	8
near:رات	-80
near:راح	61
near:راس	-19
near:راعي	-45
near:رافع	-20
near:راكب	-53
near:رام	-59
near:رامي	-60
near:راي	-73
near:رايت	21
near:رايد	57
near:رباط	37
near:رباع	45
near:ربع	15
near:ربيع	14
near:رتل	-30
near:رتلا	-5
near:رجال	25
near:رجع	118
near:رجعو	83
near:رجل	23
near:رجلا	23
near:رجلي	-17
near:رحل	-58
near:رحلا	-41
near:رحله	-45
near:رحلو	86
near:رحيل	6
near:ردت	62
near:رزيق	38
near:رشيد	-28
near:رصاص	6
near:رصد	-65
near:رصدت	-19
near:رصيد	-38
near:رصيف	-41
near:رضا	12
near:رضوا	-25
near:رضيع	46
near:رعاه	-12
near:رعاي	-69
near:رغم	-69
near:رفات	7
near:رفاق	91
near:رفح	-31
near:رفض	-60
near:رفضت	-36
near:رفع	35
near:رفعت	-22
near:رفيق	60
near:رقم	34
near:رقمي	58
near:ركاب	-21
near:ركام	-9
near:ركله	-14
near:رهاي	55
near:رهن	43
near:رهين	-22
near:روان	60
near:رواي	-45
near:روبي	-63
near:روس	103
near:روما	-32
near:روهي	-51
near:روي	-7
near:رويت	-98
near:رياح	10
near:رياس	30
near:رياض	-20
near:رياق	54
near:ريال	-79
near:ريجي	7
near:ريف	46
near:رييس	28
near:زابو	-16
near:زارت	47
near:زاره	6
near:زاعم	31
near:زال	35
near:زالا	75
near:زالت	20
near:زالو	-25
near:زامف	97
near:زاوي	26
near:زرار	-8
near:زراع	-45
near:زعت	-76
near:زعتر	69
near:زعمت	-19
near:زعيم	-10
near:زلزا	26
near:زلنا	45
near:زمزم	41
near:زملا	59
near:زمن	-3
near:زميل	55
near:زنجب	50
near:زهاء	-76
near:زوار	-44
near:زوبي	67
near:زوج	68
near:زوجت	-43
near:زوجه	-47
near:زور	18
near:زورا	-10
near:زورق	-36
near:زيتو	43
near:زير	-13
near:زيلي	37
near:سابع	-34
near:سابق	64
near:ساحل	-97
near:ساخن	-43
near:سادس	14
near:ساعا	15
near:ساعت	-68
near:ساعه	6
near:ساق	76
near:ساقه	52
near:ساقو	56
near:سالم	-75
near:سامي	-42
near:سانا	-28
near:سانت	76
near:سايق	-66
near:سباح	-42
near:سباق	-25
near:سبت	15
near:سبتم	3
near:سبعم	-30
near:سبعي	99
near:سبق	-17
near:سبقه	33
near:سبين	33
near:سته	25
near:ستون	-32
near:ستين	-5
near:سجل	29
near:سجلا	67
near:سجلت	-27
near:سجلن	56
near:سجن	-8
near:سجنا	-19
near:سجون	18
near:سحبت	-56
near:سحقو	-18
near:سخرت	-53
near:سدد	-8
near:سراح	74
near:سرعه	-8
near:سرير	-87
near:سريع	-36
near:سريه	42
near:سطح	-83
near:سعته	-78
near:سعد	-19
near:سعر	-71
near:سعره	-79
near:سعود	28
near:سفار	37
near:سفح	17
near:سفر	-3
near:سفن	-88
near:سفين	-59
near:سقط	84
near:سقطت	-15
near:سقطو	30
near:سقف	-55
near:سقوط	-68
near:سكان	6
near:سكك	-54
near:سكني	-108
near:سكه	-50
near:سلاح	-40
near:سلال	-23
near:سلسل	6
near:سلطا	4
near:سلم	-40
near:سلمت	98
near:سلمن	74
near:سله	-52
near:سليم	12
near:سمح	7
near:سنتا	-53
near:سنتي	-63
near:سنجا	-25
near:سند	15
near:سنغا	60
near:سنه	-90
near:سنوا	-37
near:سنوي	-46
near:سوء	-64
near:سواح	-29
near:سوتل	47
near:سودا	72
near:سور	-33
near:سوري	67
near:سوق	-42
near:سوكو	100
near:سومط	36
near:سوها	68
near:سوي	-44
near:سويد	39
near:سويس	80
near:سويف	35
near:سياح	28
near:سيار	-30
near:سياس	-34
near:سياق	-52
near:سيبو	52
near:سيدا	32
near:سيدت	54
near:سيده	-62
near:سيدو	92
near:سير	35
near:سيرا	38
near:سيرت	-47
near:سيطر	-77
near:سيطل	58
near:سيغي	-46
near:سيف	-27
near:سيقا	-26
near:سيل	67
near:سينا	21
near:سيول	12
near:شاب	41
near:شاحن	-14
near:شارع	-15
near:شارك	-143
near:شاطي	-116
near:شاهد	-134
near:شاي	38
near:شباب	17
near:شباط	-55
near:شباك	-76
near:شبكه	42
near:شبه	29
near:شبوه	-41
near:شتاء	-22
near:شجاع	16
near:شحن	-74
near:شخص	-3
near:شخصا	-22
near:شخصي	-16
near:شرد	53
near:شردت	95
near:شرطه	-9
near:شرطي	-51
near:شرعي	5
near:شرف	11
near:شرق	15
near:شرقي	35
near:شركه	-57
near:شريط	13
near:شظاي	100
near:شعب	19
near:شعبي	34
near:شفاء	43
near:شقره	-29
near:شقق	74
near:شقه	-16
near:شمال	76
near:شمس	-14
near:شمل	-41
near:شملت	61
near:شهاد	-61
near:شهد	-46
near:شهدا	62
near:شهدت	14
near:شهر	-94
near:شهرا	-50
near:شهره	-3
near:شهري	28
near:شهود	-37
near:شهيد	51
near:شوط	-33
near:شوون	8
near:شيء	5
near:شيبو	77
near:شيت	38
near:شيخ	31
near:شيكا	52
near:شيوخ	-45
near:شييا	-30
near:صاحب	-14
near:صادر	-94
near:صارو	-56
near:صالح	62
near:صباح	56
near:صحرا	35
near:صحفي	44
near:صحه	-51
near:صحي	18
near:صحيا	-6
near:صحيح	16
near:صحيف	-39
near:صحيه	-120
near:صحيي	52
near:صدر	-33
near:صدمه	-26
near:صرح	-28
near:صرف	-83
near:صرفت	-12
near:صرنا	17
near:صعد	-53
near:صغير	-56
near:صفاق	-58
near:صفحا	69
near:صفحه	-73
near:صفر	-8
near:صفرا	-3
near:صفقه	64
near:صفوف	40
near:صلا	53
near:صلاح	-12
near:صلت	35
near:صلنا	-60
near:صله	-39
near:صلوا	35
near:صليب	50
near:صميم	-19
near:صناع	-44
near:صندو	-98
near:صنعا	40
near:صنف	-79
near:صهار	-12
near:صهري	-43
near:صوار	-19
near:صوت	-22
near:صور	-58
near:صورا	39
near:صول	6
near:صوله	25
near:صوما	39
near:صياد	32
near:صيان	-23
near:صيد	-17
near:صيدل	45
near:صيف	76
near:صيني	91
near:ضابط	41
near:ضالع	78
near:ضباط	-24
near:ضبطت	-82
near:ضحيت	22
near:ضحيه	7
near:ضرب	13
near:ضربا	35
near:ضربه	53
near:ضعت	-43
near:ضعف	-40
near:ضفه	-28
near:ضمت	45
near:ضمن	-33
near:ضمنه	26
near:ضيف	-31
near:طابق	11
near:طاري	5
near:طاقت	-69
near:طاقم	-42
near:طاقه	23
near:طال	38
near:طالب	38
near:طاول	35
near:طاير	-22
near:طايش	58
near:طباب	-17
near:طبرق	-65
near:طبي	48
near:طبيب	27
near:طبيه	-14
near:طحين	-8
near:طراب	21
near:طراز	-83
near:طرحت	-10
near:طرد	-18
near:طرف	11
near:طرفا	17
near:طرفي	-38
near:طرق	75
near:طريق	22
near:طعن	24
near:طفل	9
near:طفلا	-34
near:طفله	29
near:طفلي	-37
near:طفيف	11
near:طلاب	-19
near:طلب	-104
near:طلبت	-84
near:طلبه	-18
near:طنا	-75
near:طهرا	-23
near:طواب	-5
near:طوار	-46
near:طواق	60
near:طوعا	17
near:طوعي	52
near:طولك	61
near:طوله	-9
near:طويل	35
near:طيرا	-11
near:طينه	43
near:ظهر	-35
near:ظهرا	105
near:عاجز	-69
near:عاجل	-33
near:عاد	38
near:عادت	72
near:عادو	-33
near:عارض	-36
near:عاشر	27
near:عاصم	-57
near:عالج	-70
near:عالق	-27
near:عالم	-67
near:عالي	-16
near:عام	5
near:عاما	-14
near:عامر	65
near:عامل	9
near:عامه	-3
near:عامي	32
near:عايد	92
near:عايل	26
near:عبار	-102
near:عباس	22
near:عبد	-33
near:عبر	-27
near:عبرو	-46
near:عبوه	24
near:عتق	41
near:عثر	46
near:عثرو	56
near:عثما	30
near:عثور	65
near:عدا	17
near:عداد	50
near:عدت	43
near:عدد	28
near:عددت	29
near:عدده	-107
near:عدلي	-51
near:عدم	-45
near:عدن	69
near:عده	-16
near:عدو	33
near:عدوا	38
near:عراء	44
near:عراق	-18
near:عربا	-21
near:عربه	-32
near:عربي	-30
near:عرضت	-24
near:عرفت	8
near:عرفن	40
near:عزاء	-8
near:عسكر	42
near:عشاي	106
near:عشر	-21
near:عشرا	-9
near:عشره	25
near:عشرو	-66
near:عشري	-29
near:عشوا	15
near:عصاب	-52
near:عصر	-22
near:عصرا	24
near:عطشا	75
near:عطله	-81
near:عظمي	23
near:عظيم	51
near:عفو	56
near:عقار	39
near:عقد	-59
near:علاج	38
near:علقت	-17
near:علم	53
near:علما	-98
near:علمت	41
near:علي	9
near:عليا	-47
near:عليه	-31
near:عمار	9
near:عمال	11
near:عمان	63
near:عمده	38
near:عمر	83
near:عمره	62
near:عمري	-43
near:عمل	-33
near:عمله	23
near:عملي	-24
near:عمه	-70
near:عناص	-27
near:عناي	-4
near:عنبر	85
near:عند	29
near:عندم	-50
near:عندن	-18
near:عنده	72
near:عنصر	20
near:عنف	12
near:عنه	-38
near:عنها	63
near:عنهم	71
near:عوده	31
near:عولج	-117
near:عون	41
near:عونا	-7
near:عياد	-70
near:عيار	-18
near:عيش	68
near:عين	59
near:عيني	10
near:غابت	-58
near:غابه	124
near:غادر	-10
near:غارا	-16
near:غارت	-4
near:غاره	4
near:غاز	15
near:غالب	92
near:غام	-46
near:غاو	52
near:غذاء	-83
near:غذاي	-120
near:غرام	35
near:غرب	12
near:غربي	8
near:غرف	12
near:غرفه	39
near:غرق	88
near:غرقا	-49
near:غرقو	44
near:غريق	-79
near:غريم	-3
near:غزه	-4
near:غزو	13
near:غضون	-28
near:غطاس	-52
near:غلاد	24
near:غمرت	-90
near:غنم	17
near:غواص	36
near:غواف	55
near:غوفا	79
near:غوما	75
near:غياب	-28
near:غير	-83
near:غيره	50
near:غيني	-13
near:فاحص	64
near:فارق	-6
near:فارك	-34
near:فاز	-30
near:فاسو	13
near:فاشر	65
near:فاعل	75
near:فاقر	18
near:فان	60
near:فانت	-54
near:فاه	52
near:فايق	-5
near:فبات	-53
near:فبرا	18
near:فتاه	79
near:فتح	-5
near:فتحت	-77
near:فتره	6
near:فتقو	15
near:فتكد	-40
near:فتيا	3
near:فجر	-10
near:فجرا	-73
near:فجرح	36
near:فحص	41
near:فحصت	-41
near:فدا	-51
near:فدي	69
near:فديه	71
near:فرار	114
near:فران	-5
near:فرد	-4
near:فردا	-46
near:فردي	-53
near:فرع	91
near:فرق	-95
near:فرقن	28
near:فرقه	13
near:فرنس	33
near:فرنك	-24
near:فريق	-29
near:فصاي	-18
near:فصحي	-22
near:فصل	-39
near:فضلا	53
near:فعدد	-37
near:ففي	-52
near:فقتل	54
near:فقد	20
near:فقدا	76
near:فقدت	-5
near:فقدن	-13
near:فقدو	27
near:فقضي	45
near:فقط	7
near:فلا	54
near:فلبي	85
near:فلسط	10
near:فلم	59
near:فمات	26
near:فندق	-72
near:فوج	23
near:فور	-77
near:فورا	-15
near:فوق	-114
near:فولو	19
near:فيات	-30
near:فيتن	34
near:فيدو	-7
near:فيرا	-9
near:فيصل	12
near:فيضا	-10
near:فيما	-18
near:فين	68
near:فيه	44
near:فيها	11
near:فيهم	69
near:قادس	-31
near:قادم	24
near:قارب	-103
near:قاصر	68
near:قاطع	38
near:قاطن	-46
near:قاعد	-101
near:قاعه	-51
near:قافل	9
near:قال	-36
near:قالت	63
near:قالو	-33
near:قانو	-53
near:قاهر	-83
near:قايد	41
near:قايل	18
near:قايم	18
near:قبال	41
near:قبر	62
near:قبض	-21
near:قبضه	23
near:قبل	55
near:قبله	73
near:قبو	46
near:قتال	-38
near:قتل	10
near:قتلا	-49
near:قتلت	115
near:قتلن	69
near:قتلو	79
near:قتلي	82
near:قتها	36
near:قتيل	34
near:قدر	11
near:قدرت	96
near:قدره	-78
near:قدم	-31
near:قدمت	-5
near:قذيف	-5
near:قراب	-21
near:قرار	-83
near:قراه	6
near:قرن	-44
near:قروي	3
near:قري	29
near:قريب	28
near:قسرا	3
near:قسم	70
near:قصف	-61
near:قضاء	-16
near:قضار	-33
near:قضاي	-50
near:قضت	51
near:قضوا	125
near:قضي	57
near:قضين	76
near:قضيه	-72
near:قطار	-42
near:قطاع	-27
near:قطره	-44
near:قطري	31
near:قطعه	-26
near:قعوا	74
near:قلبي	37
near:قلعه	30
near:قليل	61
near:قمه	-81
near:قناه	-52
near:قنبل	-20
near:قنطا	-43
near:قوات	59
near:قوار	26
near:قواف	37
near:قوام	-10
near:قواي	-25
near:قوته	-36
near:قود	26
near:قوع	48
near:قول	51
near:قوله	36
near:قوه	-40
near:قياد	7
near:قيد	30
near:قيل	-42
near:قيمت	30
near:كابو	-53
near:كاتس	-24
near:كاجر	-3
near:كادو	-37
near:كاذب	-42
near:كارت	10
near:كارث	73
near:كالي	-20
near:كامي	-28
near:كان	-6
near:كانا	55
near:كانت	-34
near:كاند	29
near:كاوك	-24
near:كايا	26
near:كايس	68
near:كبري	17
near:كبير	-26
near:كتاب	-45
near:كتب	-46
near:كتيب	-33
near:كذلك	-17
near:كراس	23
near:كردف	14
near:كركو	-38
near:كره	45
near:كسور	69
near:كشف	-44
near:كشفت	-35
near:كفرت	70
near:كفره	55
near:كلفه	-60
near:كله	53
near:كلها	61
near:كلهم	14
near:كلي	42
near:كليا	-118
near:كما	54
near:كمبو	30
near:كمين	39
near:كنا	-62
near:كناي	48
near:كنت	13
near:كنيس	-19
near:كهرب	-73
near:كواد	98
near:كوار	9
near:كوت	-19
near:كورس	39
near:كوري	72
near:كوست	-36
near:كولت	-17
near:كولو	46
near:كولي	-5
near:كوما	-30
near:كومب	-22
near:كونج	-21
near:كونر	52
near:كونغ	-22
near:كويت	-89
near:كيبي	16
near:كيف	45
near:كيفو	-54
near:كيل	43
near:كيلو	-158
near:كينش	-30
near:كيني	14
near:كييف	97
near:لاحق	-15
near:لادا	56
near:لاذا	47
near:لارق	33
near:لاري	-22
near:لاسب	-29
near:لاست	-3
near:لاسر	-76
near:لاصا	90
near:لاطف	168
near:لاطل	-61
near:لاعب	-86
near:لاغا	18
near:لافت	-41
near:لاك	48
near:لامب	-29
near:لان	67
near:لاهي	71
near:لاي	62
near:لايح	53
near:لايو	45
near:لبنا	-54
near:لتحد	-55
near:لترم	44
near:لتسل	33
near:لتصل	-3
near:لثلا	-26
near:لجا	-4
near:لجان	-56
near:لجرا	78
near:لجنه	-79
near:لجيك	24
near:لحظه	31
near:لخمس	56
near:لدعم	-44
near:لدي	23
near:لدين	46
near:لديه	60
near:لذوي	6
near:لرضي	20
near:لروي	6
near:لسنه	-57
near:لشوو	38
near:لطفل	138
near:لعاي	-14
near:لعمل	36
near:لغت	-53
near:لغم	4
near:لغما	31
near:لفت	-60
near:لفرا	-17
near:لقاء	-80
near:لقمه	68
near:لقوا	54
near:لقي	45
near:لقيا	44
near:لكل	-115
near:لكن	65
near:لما	-33
near:لمده	-38
near:لمرا	20
near:لمسا	-65
near:لمكت	61
near:لمن	77
near:لمها	77
near:لنا	51
near:لنسا	28
near:لنقل	-10
near:لها	-32
near:لهجو	-52
near:لهم	-4
near:لواء	19
near:لوزا	69
near:لوكا	27
near:ليبل	-30
near:ليبي	-48
near:ليرت	66
near:ليره	-19
near:ليس	-5
near:ليصب	105
near:ليصل	30
near:ليل	-39
near:ليلا	23
near:ليلت	3
near:ليله	46
near:ليلي	9
near:ماء	-75
near:مات	33
near:ماتت	12
near:ماتو	66
near:مار	41
near:مارب	-10
near:مارس	-8
near:ماره	-40
near:ماري	56
near:ماشي	-88
near:ماضي	-31
near:مالك	-98
near:مالي	47
near:مانا	-58
near:ماني	14
near:ماوي	-91
near:مايت	22
near:مايغ	50
near:مايه	-48
near:مايو	-42
near:مايي	18
near:مباد	17
near:مبار	-40
near:مبان	43
near:مبعو	69
near:مبكر	-66
near:مبلغ	-41
near:مبني	-42
near:مبود	-10
near:مبين	15
near:متاث	105
near:متحد	26
near:متر	-23
near:مترا	-55
near:مترش	-70
near:متزا	-41
near:متشد	34
near:متصد	40
near:متصل	-5
near:متضر	-58
near:متفا	63
near:متفح	11
near:متفر	38
near:متقد	5
near:متمر	80
near:متن	-10
near:متنق	-19
near:متنه	-56
near:متهم	8
near:متوا	78
near:متوس	60
near:متوف	-60
near:متوق	-45
near:مثله	-54
near:مجاع	59
near:مجال	23
near:مجان	-18
near:مجاو	-32
near:مجتم	83
near:مجدد	52
near:مجلس	-30
near:مجمع	-27
near:مجمو	-44
near:مجهو	48
near:محاس	-65
near:محاص	-51
near:محاف	-23
near:محاك	-13
near:محام	34
near:محتج	-23
near:محدث	26
near:محرر	-59
near:محطا	-5
near:محطه	-36
near:محقق	-62
near:محكم	-95
near:محكو	64
near:محلا	-48
near:محلل	-90
near:محلي	43
near:محمد	10
near:محمل	-59
near:محمي	-43
near:محور	-43
near:محيط	57
near:مخاط	47
near:مختط	-19
near:مختل	-65
near:مخزن	-13
near:مخزو	-50
near:مخصص	-91
near:مخطو	55
near:مخلف	51
near:مخيم	30
near:مدار	32
near:مداف	10
near:مدخل	-52
near:مددا	-66
near:مدرب	-33
near:مدرج	47
near:مدرس	20
near:مدرع	31
near:مدعي	-55
near:مدفع	-3
near:مدمر	-87
near:مدن	-15
near:مدني	-5
near:مده	-87
near:مدير	-22
near:مدين	-63
near:مذكر	-31
near:مراب	-7
near:مرات	-57
near:مراس	-61
near:مراف	-34
near:مراق	4
near:مراك	-8
near:مربع	-51
near:مرتب	4
near:مرتض	54
near:مرتي	28
near:مرجح	68
near:مرحل	-53
near:مرخص	-95
near:مرشح	-87
near:مرصد	46
near:مرضي	72
near:مرفق	-55
near:مركز	30
near:مروح	-7
near:مرور	-60
near:مريخ	-6
near:مريض	-49
near:مزار	-72
near:مساح	-95
near:مساع	-54
near:مساف	-41
near:مساك	7
near:مساه	-15
near:مستا	-31
near:مستح	-26
near:مستش	27
near:مستع	-44
near:مستف	-131
near:مستق	-59
near:مستل	-26
near:مستم	66
near:مسته	-64
near:مستو	46
near:مسجد	11
near:مسجل	6
near:مسح	-68
near:مسقط	57
near:مسكن	-96
near:مسلح	-66
near:مسلس	-20
near:مسن	83
near:مسوو	24
near:مسيح	23
near:مسير	30
near:مسيل	89
near:مشاب	61
near:مشار	-8
near:مشتب	-37
near:مشتر	-47
near:مشرح	-5
near:مشرف	58
near:مشرو	-71
near:مشغل	-65
near:مشفي	-46
near:مشمو	41
near:مشي	-27
near:مشير	-21
near:مصاد	-83
near:مصال	-51
near:مصحو	-13
near:مصدر	4
near:مصر	115
near:مصرع	144
near:مصرف	-19
near:مصري	38
near:مصفو	49
near:مصلح	24
near:مصلي	-22
near:مصمم	23
near:مصنع	-36
near:مصير	63
near:مضيف	40
near:مطار	-19
near:مطاط	-57
near:مطبخ	-42
near:مطلع	7
near:مطلو	33
near:مظال	34
near:معاب	78
near:معار	33
near:معبد	-123
near:معبر	39
near:معتق	-21
near:معتم	-14
near:معدل	-23
near:معرض	-28
near:معرك	83
near:معسك	102
near:معظم	14
near:معلق	-17
near:معلم	25
near:معلن	-44
near:معلو	-11
near:معنا	74
near:معه	34
near:معها	-25
near:معهد	-32
near:معهم	84
near:معي	46
near:مغاد	33
near:مغرب	40
near:مغلق	-77
near:مفاو	50
near:مفخخ	-28
near:مفرج	21
near:مفقو	11
near:مفوض	-41
near:مقاب	15
near:مقات	56
near:مقار	-5
near:مقاط	58
near:مقاع	-98
near:مقال	-91
near:مقاو	-64
near:مقبر	40
near:مقبل	39
near:مقتل	108
near:مقتو	95
near:مقدم	-27
near:مقر	-4
near:مقرر	74
near:مقصو	-66
near:مقطو	42
near:مقعد	-74
near:مكات	-39
near:مكاف	12
near:مكان	43
near:مكتب	4
near:مكعب	-18
near:مكلف	33
near:مكون	26
near:ملاب	-65
near:ملاح	48
near:ملاز	51
near:ملاي	-11
near:ملعب	47
near:ملف	-32
near:ملم	-113
near:ملوي	39
near:مليا	-139
near:مليم	-45
near:مليو	-52
near:مماث	-29
near:ممثل	-72
near:ممرض	114
near:مملك	-63
near:ممن	46
near:ممنو	86
near:منا	5
near:مناز	21
near:مناط	30
near:مناف	49
near:مناو	36
near:منبع	-22
near:منتخ	-8
near:منتد	5
near:منتس	-50
near:منتص	48
near:منتظ	26
near:منته	-4
near:منجم	26
near:منح	26
near:منحه	-6
near:مندو	-46
near:منذ	20
near:منزل	29
near:منسق	-46
near:منشق	-35
near:منشو	-86
near:منصب	-40
near:منصر	-52
near:منصه	-53
near:منطق	-9
near:منظم	-5
near:منظو	-25
near:منعت	-28
near:منفج	-39
near:منفص	-27
near:منفل	80
near:منقذ	-34
near:منكو	50
near:منه	-43
near:منها	-21
near:منهم	24
near:منهن	42
near:منيا	-26
near:مهاج	-3
near:مهرب	3
near:مهرج	-43
near:مهند	-48
near:مواج	-8
near:مواد	-42
near:مواص	67
near:مواط	-50
near:مواع	-60
near:مواق	73
near:موبد	18
near:موت	50
near:موتم	-7
near:موج	-59
near:موجب	-26
near:موجه	-38
near:مودي	11
near:موري	35
near:موزع	-105
near:موسس	-60
near:موسك	11
near:موسم	7
near:موسي	-25
near:موشر	-12
near:موضح	49
near:موظف	-59
near:موقت	60
near:موقع	-26
near:موقو	-24
near:موكد	-20
near:مولف	-17
near:مونو	-11
near:ميات	-75
near:ميان	-4
near:مياه	-62
near:ميدا	-13
near:ميدي	45
near:ميلا	-43
near:ميلي	73
near:مينا	-52
near:ميه	57
near:ميوي	-13
near:ناجم	-49
near:ناجو	-21
near:ناجي	7
near:ناحي	54
near:ناخب	-48
near:نادي	22
near:نار	-8
near:ناري	7
near:نازح	13
near:ناسف	5
near:ناشط	-46
near:ناصر	64
near:ناطق	86
near:نافذ	40
near:نافي	-29
near:ناقل	-51
near:نايب	-80
near:نبطي	-60
near:نبي	39
near:نتاي	-49
near:نتج	11
near:نتيج	66
near:نجا	-98
near:نجاه	-42
near:نجت	11
near:نجف	-3
near:نحام	-75
near:نحن	-47
near:نحو	-41
near:نداء	18
near:ندفع	36
near:نروي	75
near:نزح	130
near:نزحت	-69
near:نزحو	81
near:نزع	-49
near:نزل	10
near:نزوح	-18
near:نزيل	61
near:نساء	29
near:نسبه	-47
near:نستق	-14
near:نسخه	-11
near:نسمه	60
near:نشر	-15
near:نشرت	-46
near:نشره	-59
near:نصبت	-55
near:نصف	-68
near:نصفه	117
near:نصل	51
near:نظام	-41
near:نعرف	71
near:نفت	27
near:نفذت	-60
near:نفذه	-60
near:نفسه	-16
near:نفسي	-92
near:نفط	-9
near:نفقت	-69
near:نفوق	-61
near:نفي	-15
near:نقاب	-78
near:نقاط	-35
near:نقدي	-50
near:نقص	-65
near:نقطه	-17
near:نقل	-24
near:نقلا	-36
near:نقلت	-41
near:نقلن	44
near:نقله	38
near:نقلو	-15
near:نقيب	104
near:نمسا	28
near:ننتظ	72
near:ننكر	23
near:نهار	51
near:نهاي	59
near:نهر	17
near:نهري	-13
near:نهود	69
near:نواب	-75
near:نواك	-30
near:نور	-39
near:نوع	-21
near:نوفم	77
near:نووي	-21
near:نياب	19
near:نيال	24
near:نيام	-33
near:نيجر	83
near:نيجي	68
near:نيرا	-41
near:نيرو	-63
near:نيسا	91
near:نيل	41
near:نيوز	63
near:هاتف	-74
near:هاجم	44
near:هاون	42
near:هايت	52
near:هبط	-30
near:هجر	73
near:هجره	38
near:هجرو	34
near:هجما	-12
near:هجوم	-8
near:هدف	-14
near:هدفا	-14
near:هدم	-74
near:هدنه	132
near:هذا	-31
near:هذه	60
near:هرات	-28
near:هرب	62
near:هربا	-42
near:هربو	23
near:هرمز	-25
near:هكتا	-6
near:هلال	14
near:هما	20
near:هنا	-26
near:هناك	211
near:هند	-68
near:هندس	-30
near:هندي	103
near:هنود	98
near:هوات	-32
near:هوال	66
near:هوت	46
near:هول	47
near:هولا	62
near:هوي	-46
near:هويا	-16
near:هويت	33
near:هويه	-18
near:هييه	22
near:واج	38
near:واحد	-35
near:وادي	-85
near:واصل	-57
near:وافد	67
near:واقع	75
near:وام	66
near:وان	-33
near:وثق	-4
near:وجبه	47
near:وجه	23
near:وحدا	-17
near:وحده	64
near:وحل	25
near:وحيد	-14
near:ورد	-22
near:وزار	56
near:وزرا	72
near:وزع	-56
near:وزعت	-75
near:وزير	-83
near:وست	5
near:وسط	-44
near:وصل	-30
near:وصول	-22
near:وضع	44
near:وطن	6
near:وطني	80
near:وعن	54
near:وفاه	9
near:وفد	-5
near:وفر	28
near:وفق	64
near:وفي	56
near:وفيا	82
near:وقاي	-11
near:وقد	49
near:وقع	-59
near:وقف	-54
near:وقود	-53
near:وكال	10
near:ولا	-8
near:ولاي	-34
near:ولدا	41
near:ولم	40
near:ولن	66
near:ولو	42
near:وما	32
near:ومن	73
near:وهم	44
near:وهو	18
near:وهي	-76
near:يابو	-39
near:يات	-5
near:يبحث	66
near:يبق	28
near:يبقي	117
near:يبلغ	22
near:يبيت	-16
near:يتجا	-92
near:يتحد	-39
near:يتسع	-127
near:يتسن	52
near:يتعر	37
near:يتلق	22
near:يتم	-44
near:يتوز	-18
near:يتوق	24
near:يجري	35
near:يحتج	42
near:يحتم	-60
near:يحمل	-25
near:يخضع	39
near:يخلف	25
near:يدفع	52
near:يدفن	48
near:يذكر	3
near:يراف	-87
near:يرتد	-70
near:يرتف	65
near:يرجع	68
near:يرد	-62
near:يرفع	47
near:يرقد	-29
near:يروي	43
near:يزال	44
near:يزن	-57
near:يزيد	-40
near:يستد	11
near:يستق	-27
near:يستم	-7
near:يسجل	54
near:يسكن	-45
near:يشار	-59
near:يشمل	-39
near:يصب	-76
near:يضاف	28
near:يضرب	26
near:يضم	-50
near:يضيف	4
near:يطلق	-33
near:يظهر	34
near:يعاد	-5
near:يعال	8
near:يعان	-30
near:يعت	-82
near:يعتز	63
near:يعتق	68
near:يعثر	81
near:يعد	45
near:يعرف	34
near:يعلن	-41
near:يعمل	-17
near:يعني	-27
near:يعود	-53
near:يعيش	-8
near:يغطي	-58
near:يفتر	49
near:يفرج	47
near:يقار	-17
near:يقتل	11
near:يقدر	24
near:يقرب	57
near:يقضو	18
near:يقضي	79
near:يقطن	-75
near:يقل	-72
near:يقول	10
near:يقيم	87
near:يكمل	-53
near:يكن	28
near:يكون	-5
near:يلتح	-42
near:يليه	-5
near:يمثل	-68
near:يمكن	28
near:يملك	-52
near:يمن	-8
near:يمني	27
near:ينا	73
near:ينام	107
near:يناه	34
near:يناي	55
near:ينتس	49
near:ينتظ	-43
near:ينتم	-35
near:ينج	-33
near:ينحد	-38
near:ينشر	-23
near:ينفد	-5
near:ينفي	35
near:ينقل	-51
near:ينهم	45
near:يها	-75
near:يهم	22
near:يوجد	32
near:يودي	-52
near:يورو	-53
near:يوكد	27
near:يولي	44
near:يوما	-33
near:يومه	50
near:يومي	-21
near:يونا	12
near:يونس	27
near:يوني	70
near:يووي	40
near:ييف	43
next:claim-abducted	-78
next:claim-allocated	-70
next:claim-dead-in-captivity	30
next:claim-delivered	-80
next:claim-displaced	-26
next:claim-held	-8
next:claim-injured	-12
next:claim-killed	-42
next:claim-missing	-20
next:claim-pledged	-59
next:claim-prisoners-exchanged	56
next:claim-refugees	39
next:claim-released	58
next:claim-requested	-27
next:claim-total	-30
noun:	17
noun:activist	-85
noun:afghan	69
noun:aftershock	-82
noun:aid-worker	57
noun:aircraft	-79
noun:ambulance	-114
noun:animal	-107
noun:attack	-110
noun:attacker	86
noun:bed	-94
noun:blanket	-35
noun:boat	-79
noun:body	130
noun:boy	117
noun:british	-25
noun:brother	62
noun:building	-115
noun:burundian	-85
noun:bus	-62
noun:camp	-108
noun:captive	17
noun:car	-123
noun:carriage	-97
noun:case	-23
noun:centre	-93
noun:chadian	-69
noun:child	48
noun:chinese	-83
noun:citizen	127
noun:civilian	92
noun:cluster	-58
noun:colleague	107
noun:commander	19
noun:companion	112
noun:company	-40
noun:contractor	-71
noun:country	-96
noun:crew-member	-20
noun:dead-person	44
noun:death	254
noun:deputy	-92
noun:detainee	-63
noun:displaced-person	190
noun:district	25
noun:doctor	-75
noun:driver	85
noun:drone	-150
noun:drowned-person	95
noun:egyptian	-51
noun:elderly-person	-83
noun:emirati	11
noun:employee	-74
noun:engineer	81
noun:ethiopian	-25
noun:european	-40
noun:expert	-47
noun:explosion	-71
noun:family	-192
noun:farmer	-43
noun:fighter	-7
noun:firefighter	39
noun:flat	-19
noun:flight	-112
noun:floor	-101
noun:follower	-82
noun:german	-12
noun:goal	-73
noun:grandchild	-55
noun:guard	106
noun:guest	75
noun:gunman	-46
noun:helicopter	-56
noun:helper	-5
noun:hospital	-128
noun:host	-113
noun:hostage	79
noun:house	-165
noun:human	-6
noun:imam	-153
noun:incident	-133
noun:indian	-40
noun:individual	14
noun:inhabitant	-114
noun:injured-person	94
noun:injury	80
noun:inmate	-106
noun:iraqi	62
noun:israeli	-56
noun:item	-20
noun:journalist	36
noun:killed-person	275
noun:leader	53
noun:lebanese	78
noun:libyan	-128
noun:malian	-93
noun:man	18
noun:martyr	167
noun:match	-11
noun:member	-83
noun:migrant	-19
noun:mine	-87
noun:minister	-89
noun:missile	-77
noun:missing-person	88
noun:mortal-remains	98
noun:mother	-111
noun:motorcycle	-50
noun:nationality	37
noun:neighbour	27
noun:nigerian	-104
noun:nurse	92
noun:observer	-4
noun:officer	92
noun:official	-91
noun:operation	-87
noun:organisation	-40
noun:other	164
noun:page	-85
noun:palestinian	-23
noun:paramedic	77
noun:parcel	-40
noun:passenger	-81
noun:patient	-88
noun:person	10
noun:player	-54
noun:point	-35
noun:policeman	55
noun:prisoner	58
noun:project	-53
noun:province	-30
noun:pupil	-8
noun:refugee	169
noun:relative	-26
noun:resident	50
noun:returnee	-35
noun:road	-33
noun:russian	-116
noun:sailor	29
noun:saudi	48
noun:school	-114
noun:seat	-62
noun:security-agent	-15
noun:seller	56
noun:session	-28
noun:shell	-84
noun:ship	-56
noun:site	-84
noun:soldier	106
noun:son	-106
noun:source	-98
noun:speaker	-87
noun:spectator	-42
noun:spouse	-102
noun:staff-member	75
noun:state	-55
noun:station	-25
noun:strike	-141
noun:sudanese	60
noun:survivor	-61
noun:suspect	-117
noun:syrian	-23
noun:tank	-46
noun:tanker	-70
noun:teacher	24
noun:team	-38
noun:tent	-74
noun:terrorist	80
noun:tourist	-17
noun:town	-76
noun:train	-37
noun:truck	-186
noun:turk	-50
noun:ukrainian	-83
noun:vehicle	-81
noun:victim	-24
noun:village	-144
noun:villager	-27
noun:visitor	-64
noun:volunteer	-106
noun:vote	-51
noun:voter	-61
noun:well	-51
noun:woman	87
noun:worker	-30
noun:worshipper	-26
noun:yazidi	-88
noun:young-man	57
only:aid	-62
only:casualty	-37
only:displacement	-58
only:hostage	-9
other:abducted	7
other:aid	-11
other:allocated	22
other:casualties	-3
other:casualty	-9
other:dead-in-captivity	-4
other:delivered	5
other:displaced	-16
other:held	30
other:hostage	-18
other:injured	-12
other:killed	6
other:missing	-33
other:released	-4
other:returned	-14
other:total	-4
others:0	-208
others:2	-184
others:7	46
others:more	17
qualified	44
quoted	-12
right1:	-22
right1:#	-100
right1:(	5
right1:)	62
right1:.	-22
right1::	32
right1:|	71
right1:اثر	88
right1:اثناء	63
right1:احياء	-108
right1:اخري	60
right1:اخرين	-18
right1:اسما	-56
right1:اصيب	24
right1:اصيبوا	64
right1:اضافي	-86
right1:اضافيه	7
right1:اطلقت	-68
right1:افرج	16
right1:اكثر	56
right1:الاخرين	24
right1:الذين	-50
right1:السكان	-45
right1:العام	73
right1:ان	-163
right1:انقطع	74
right1:اوكراني	30
right1:اوكرانيه	-17
right1:ايواء	-45
right1:باسم	-77
right1:بالرصاص	-65
right1:بانفجار	37
right1:بترت	55
right1:بتهمه	-25
right1:بجروح	79
right1:بحروق	33
right1:بحسب	41
right1:بحلول	57
right1:برتبه	51
right1:برصاص	66
right1:بسبب	19
right1:بعد	-26
right1:بقصف	12
right1:بلا	49
right1:بوساطه	59
right1:بين	48
right1:بينهم	37
right1:تابعتان	-12
right1:تحت	16
right1:تشادي	74
right1:تعمل	-56
right1:تلقوا	-52
right1:جديد	96
right1:جديده	-86
right1:جراء	101
right1:جري	28
right1:حامل	118
right1:حتفهم	28
right1:حتي	64
right1:حين	-46
right1:خارج	39
right1:خرجوا	-113
right1:خطفوا	70
right1:خلال	17
right1:داخل	17
right1:دفعه	67
right1:دون	-70
right1:رجعوا	50
right1:سقطوا	79
right1:سوداني	44
right1:شقيقان	45
right1:صحيه	-20
right1:طبقات	-33
right1:عاجله	-12
right1:عادوا	52
right1:عبر	-42
right1:عثر	55
right1:علي	-6
right1:عن	-135
right1:عند	69
right1:غادروا	9
right1:غرقوا	85
right1:غير	-81
right1:غيرهم	-42
right1:فارقوا	27
right1:فروا	-6
right1:فقد	-54
right1:فقط	123
right1:فلسطينيا	-19
right1:فوق	-19
right1:في	38
right1:قباله	-18
right1:قبل	50
right1:قتاليه	-67
right1:قتل	-24
right1:قد	-8
right1:قضوا	108
right1:كان	16
right1:كانا	5
right1:كانت	-35
right1:كانوا	-32
right1:كل	10
right1:كن	58
right1:لا	-17
right1:لاطفال	32
right1:لدي	-65
right1:لقوا	56
right1:لكل	-68
right1:لم	83
right1:لمهاجرين	72
right1:ما	14
right1:ماتوا	74
right1:متفحمه	11
right1:محلي	48
right1:مرات	-74
right1:مشترك	-98
right1:مصرعهم	40
right1:مع	30
right1:معظمهم	-44
right1:مقابل	89
right1:مقاطعات	-69
right1:مقاطعه	-23
right1:ممن	81
right1:من	60
right1:منا	9
right1:منذ	36
right1:منها	-7
right1:منهم	46
right1:منهن	19
right1:نزحوا	75
right1:هجروا	6
right1:هم	5
right1:و	47
right1:واربعه	58
right1:واسرت	10
right1:واصاب	18
right1:واصابه	163
right1:واصيب	31
right1:واكثر	27
right1:وامراه	71
right1:واوكرانيا	-73
right1:وتسعه	57
right1:وثلاث	47
right1:وجرح	90
right1:وخمسه	16
right1:وسته	-51
right1:وصلوا	-18
right1:وعشرات	65
right1:وفق	5
right1:ولم	-67
right1:وما	-37
right1:ونحو	54
right1:يعيشون	6
right1:يوميا	-57
right2:	42
right2:"	-59
right2:#	-37
right2:)	6
right2:,	-6
right2:.	-14
right2::	-70
right2:ابناء	28
right2:ابنايها	109
right2:اثر	-45
right2:اثنان	86
right2:اثنين	21
right2:اجانب	-61
right2:احد	75
right2:احدهم	61
right2:احياء	-49
right2:اربع	34
right2:اربعه	-33
right2:اسبوع	55
right2:استنادا	41
right2:اسره	59
right2:اسري	25
right2:اصل	-11
right2:اضافه	35
right2:اطفال	35
right2:اطلق	-11
right2:افراد	-15
right2:اقليم	-40
right2:اكتوبر	27
right2:اكثر	-30
right2:الاتصال	90
right2:الاسر	-62
right2:الاطفال	35
right2:الامن	-40
right2:الان	-61
right2:الاهالي	-67
right2:الثامنه	-3
right2:الثانيه	79
right2:الجانب	36
right2:الجانبين	47
right2:الجثث	60
right2:الجرحي	50
right2:الجنود	51
right2:الجيش	33
right2:الحدود	76
right2:الحي	75
right2:الحياه	79
right2:الخامسه	-56
right2:الرابعه	59
right2:الرهاين	6
right2:الروهينغا	-67
right2:الساعه	-24
right2:السجون	77
right2:السكان	-29
right2:السلطات	-23
right2:السيول	-14
right2:الشهر	-50
right2:الضحايا	94
right2:الطريق	43
right2:العام	37
right2:العاملين	54
right2:العلاج	68
right2:العنايه	80
right2:الف	-26
right2:الفتره	-58
right2:الفرار	64
right2:القتلي	-16
right2:القرويين	45
right2:القطاع	28
right2:الكوادر	68
right2:الليله	43
right2:الماضي	65
right2:المتوفين	23
right2:المدنيين	82
right2:المرحله	-54
right2:المرضي	65
right2:المستشفي	-45
right2:المستشفيات	33
right2:المصابين	86
right2:المفقودين	34
right2:الناجين	111
right2:النزوح	94
right2:النساء	-119
right2:الي	42
right2:اليوم	36
right2:اماراتيه	31
right2:ان	-66
right2:انتشال	29
right2:انقلاب	75
right2:انهيار	-21
right2:او	-17
right2:اي	-42
right2:ب	-47
right2:بترت	32
right2:بجروح	42
right2:بحسب	-39
right2:بدء	35
right2:بدايه	62
right2:برنامج	86
right2:بعد	-25
right2:بعدما	38
right2:بعضهم	75
right2:بقي	52
right2:بها	-36
right2:بين	17
right2:بينما	71
right2:بينها	-32
right2:بينهم	62
right2:بيوتهم	57
right2:تحت	5
right2:تدافع	-16
right2:ترك	56
right2:تركيا	43
right2:تسع	43
right2:تسعه	4
right2:تقول	44
right2:توفي	-45
right2:ثلاث	-45
right2:ثلاثه	-6
right2:ثلثاهم	48
right2:ثلثهم	15
right2:ثم	28
right2:ثمانيه	-71
right2:جراء	49
right2:جرحي	66
right2:جريحا	-55
right2:جنود	14
right2:حافله	54
right2:حال	-52
right2:حاله	70
right2:حتفهم	44
right2:حتي	-31
right2:حرجه	61
right2:حريق	60
right2:حسب	70
right2:حسبما	26
right2:حوادث	-12
right2:حول	14
right2:حي	32
right2:حين	35
right2:خلال	-75
right2:خمس	25
right2:خمسه	17
right2:دون	86
right2:ذويهم	-43
right2:رجال	73
right2:رفاقهم	74
right2:زال	25
right2:زالوا	150
right2:زملايه	32
right2:ساعات	-23
right2:ساقه	67
right2:سايقي	28
right2:سبع	-24
right2:سبعه	-23
right2:سته	-71
right2:سقوط	-72
right2:سكان	97
right2:سياره	28
right2:صفوف	14
right2:ضحايا	41
right2:ضربات	19
right2:طاقم	55
right2:طراز	-52
right2:ظهر	10
right2:عاد	-21
right2:عادوا	-81
right2:عام	-10
right2:عايله	-28
right2:عبر	-19
right2:عبروا	3
right2:عداد	62
right2:عدم	-51
right2:عشر	-45
right2:عشره	35
right2:علي	60
right2:عمال	-37
right2:عن	-65
right2:عناصر	84
right2:عناصره	-53
right2:عناصرها	-34
right2:عندما	-11
right2:عنها	13
right2:غارات	25
right2:غاره	39
right2:غالبيتهم	19
right2:غرق	23
right2:غزه	13
right2:غير	-23
right2:فوق	-35
right2:في	40
right2:فيما	20
right2:فيها	-51
right2:قبضه	76
right2:قبل	52
right2:قتلوا	-19
right2:قتيل	72
right2:قد	-29
right2:قرابه	-25
right2:قرب	-59
right2:قسرا	58
right2:قصف	-20
right2:قضوا	41
right2:قيد	14
right2:كان	34
right2:كانوا	45
right2:كل	-18
right2:كما	-39
right2:لا	63
right2:لاحقا	59
right2:لبنان	21
right2:لقوا	39
right2:لكن	26
right2:لم	67
right2:لنساء	99
right2:ما	-59
right2:مات	-16
right2:ماتوا	35
right2:ماوي	-19
right2:متفاوته	-14
right2:متن	64
right2:مجهولا	64
right2:محيط	48
right2:مدرسه	74
right2:مدنيون	38
right2:مديريه	-45
right2:مستشفي	-5
right2:مسلحون	23
right2:مطار	9
right2:مطلع	-36
right2:مع	-38
right2:معظمهم	-23
right2:مغادره	60
right2:مقابل	51
right2:مقاتليها	24
right2:مليون	37
right2:من	34
right2:منازلهم	19
right2:منذ	-39
right2:منطقه	4
right2:منفجره	-34
right2:منها	20
right2:منهم	67
right2:مواقع	42
right2:موسكو	52
right2:موظفي	-23
right2:موقع	-72
right2:ناريه	67
right2:نحو	22
right2:نساء	96
right2:نصفهم	90
right2:نقل	11
right2:نقلوا	-50
right2:نهايه	46
right2:هجوم	67
right2:هذا	-24
right2:هم	52
right2:هناك	41
right2:هولاء	99
right2:و	-72
right2:واحد	-3
right2:واحده	68
right2:واصابه	57
right2:واصيب	30
right2:وان	81
right2:وجرح	-4
right2:وحده	-51
right2:وسط	-18
right2:وصلوا	54
right2:وفق	39
right2:وفقا	41
right2:وفقد	32
right2:وفي	27
right2:وقتل	-12
right2:وقد	28
right2:ولا	-3
right2:ولايه	-24
right2:ولم	-84
right2:وما	-29
right2:ومن	4
right2:ونقل	19
right2:وهو	-22
right2:وهي	17
right2:يزالون	81
right2:يعثر	44
right2:يعرف	71
right2:يناير	45
right2:يوم	46
right2:يومين	28
right3:	18
right3:"	68
right3:#	-32
right3:(	39
right3:)	-54
right3:,	25
right3:-	-42
right3:.	-38
right3::	-5
right3:ابو	52
right3:اثر	-41
right3:اثنان	-19
right3:اثنين	-81
right3:احد	-61
right3:احدهم	53
right3:احدهما	63
right3:اخرون	62
right3:اخرين	-23
right3:اربع	28
right3:اربعه	-9
right3:ارقام	-38
right3:اسعاف	62
right3:اشخاص	-46
right3:اشهر	50
right3:اصابه	16
right3:اصل	50
right3:اصيبوا	49
right3:اطفال	3
right3:اعلي	-73
right3:افراد	-15
right3:اقليم	26
right3:اكثر	-5
right3:ال	-41
right3:الاحتلال	46
right3:الاحمر	49
right3:الاخر	59
right3:الاربعاء	35
right3:الاطفاء	37
right3:الاقل	69
right3:الامم	93
right3:الاول	90
right3:الاولي	68
right3:البحر	23
right3:البلاد	37
right3:التعرف	19
right3:الثالثه	32
right3:الثاني	-55
right3:الثلاثاء	47
right3:الجمعه	-33
right3:الجيش	-14
right3:الحرب	9
right3:الحكومه	19
right3:الحياه	9
right3:الخامسه	56
right3:الدوليه	-8
right3:الذي	32
right3:الذين	67
right3:الروسيه	17
right3:السابع	-36
right3:السابق	84
right3:السودان	15
right3:الشرطه	51
right3:الشهر	-7
right3:الصحه	59
right3:الطاقم	-24
right3:الطبيه	-15
right3:العاشره	-51
right3:العام	-8
right3:العنايه	36
right3:الف	-43
right3:الفا	-23
right3:القتال	41
right3:القطاع	23
right3:القوات	45
right3:الليل	61
right3:الماضي	-20
right3:المدينه	-4
right3:المستشفي	48
right3:المفقودين	73
right3:المكان	-37
right3:المنظمه	-28
right3:المياه	-110
right3:النساء	20
right3:الهجوم	-6
right3:الهرب	37
right3:الولايه	-87
right3:الي	-18
right3:اليوم	36
right3:امام	49
right3:امراه	36
right3:ان	-83
right3:او	9
right3:ايام	-57
right3:بانفجار	54
right3:بجروح	52
right3:بحسب	-6
right3:بزياده	24
right3:بعد	-40
right3:بلا	60
right3:به	-32
right3:بيلغورود	38
right3:بين	8
right3:بينها	7
right3:بينهم	30
right3:بيوتهم	47
right3:تحت	4
right3:تسعه	-30
right3:تعرف	26
right3:تلقي	38
right3:ثلاث	56
right3:ثم	41
right3:ثماني	-54
right3:ثمانيه	-37
right3:جانب	50
right3:جثامين	-46
right3:جثث	78
right3:جرحي	10
right3:جريح	52
right3:جريحا	12
right3:حافله	41
right3:حاله	-4
right3:حتفهم	37
right3:حرجه	36
right3:حصيله	3
right3:حوادث	-25
right3:حوالي	28
right3:خلال	-63
right3:خمس	-18
right3:خمسه	-18
right3:داخل	-40
right3:دول	67
right3:دون	-15
right3:ديسمبر	26
right3:ذكر	42
right3:راس	8
right3:رقم	40
right3:زال	-27
right3:زالوا	25
right3:زلزال	39
right3:ساعه	-67
right3:سبعه	33
right3:ست	12
right3:سته	46
right3:سياره	42
right3:شاحنه	-12
right3:شرق	-10
right3:شهر	-31
right3:صاروخا	-38
right3:ضمنهم	-30
right3:طفلا	78
right3:طنا	-17
right3:عام	72
right3:عاما	5
right3:عبر	12
right3:عدد	-26
right3:عشر	6
right3:عشره	49
right3:علي	-7
right3:عليهم	22
right3:عن	15
right3:عند	-28
right3:غرق	-18
right3:غزه	70
right3:فارقوا	11
right3:فديه	-10
right3:في	30
right3:فيما	-14
right3:فيها	-84
right3:قارب	75
right3:قاصرا	17
right3:قال	-45
right3:قبل	-41
right3:قتلوا	-22
right3:قد	22
right3:قرابه	-72
right3:قراهم	45
right3:قرب	-67
right3:قصف	39
right3:قوات	38
right3:كانت	-10
right3:كانوا	38
right3:كل	89
right3:كما	-26
right3:كمين	47
right3:لا	-33
right3:لدي	39
right3:لم	18
right3:لهم	-38
right3:ما	9
right3:ماتوا	38
right3:متن	-6
right3:مخيمات	83
right3:مدرسه	42
right3:مدني	59
right3:مدنيا	63
right3:مديريه	-33
right3:مدينه	-32
right3:مراكز	50
right3:مركز	79
right3:مستشفي	56
right3:مستشفيات	40
right3:مصابا	34
right3:مصابين	48
right3:مصيرهم	49
right3:مطلع	-26
right3:مع	13
right3:معظمهم	53
right3:معلما	45
right3:مفقودا	53
right3:مفقودين	-12
right3:مقابل	28
right3:مقاطعه	6
right3:مليون	14
right3:من	13
right3:منازلهم	40
right3:منجم	-5
right3:منذ	72
right3:منطقه	-46
right3:منظمه	-58
right3:منها	48
right3:منهم	-4
right3:مواقع	61
right3:ناريه	-26
right3:نحو	4
right3:نساء	104
right3:نصف	-45
right3:نفسها	-99
right3:نقطه	19
right3:نهر	44
right3:هدنه	53
right3:هذا	34
right3:و	5
right3:واحد	-9
right3:واحده	62
right3:واصابه	29
right3:واصيب	-27
right3:وان	-58
right3:وجريح	71
right3:وحدها	-29
right3:وزاره	63
right3:ولا	51
right3:ولم	40
right3:وما	47
right3:وهو	33
right3:يبق	-26
right3:يزال	5
right3:يزالون	15
right3:يقارب	-19
right3:يقول	-77
right3:يوم	41
share:0	-208
share:1	-177
share:2	-263
share:4	-17
share:5	34
share:7	41
share:more	24
short	16
size:1	-126
size:9	-19
size:999	20
size:9999	22
size:more	-17
verdict:abducted	59
verdict:casualties	119
verdict:claim	103
verdict:dead-in-captivity	98
verdict:displaced	33
verdict:injured	67
verdict:killed	67
verdict:missing	73
verdict:open	-75
verdict:out	-234
verdict:prisoners-exchanged	86
verdict:refugees	21
verdict:released	-26
verdict:returned	21`,
  measure: `
alike:abducted	0:17 1:-16 2:-32 4:-18 6:-33 7:-12 8:-24 9:-21
alike:casualties	0:-11 1:-15 3:-15 4:9 5:-38 6:9 7:-11 8:31 9:-8 11:-20
alike:dead-in-captivity	0:-29 2:-57 4:-13 5:-14 6:-24 7:-21 10:31 11:-9
alike:displaced	0:-37 1:-28 2:-21 3:17 4:-16 6:26 7:14 8:-18 9:-41 10:-30 11:-23
alike:held	0:11 2:17 3:11 4:-34 5:-27 6:-12 7:-12 8:-33 9:-16 10:15 11:-23
alike:injured	0:-41 2:-40 3:-36 4:-11 5:39 6:-30 8:10 9:10 10:-39
alike:killed	1:-28 2:17 4:-49 5:-43 6:14 8:-34 9:-23 10:-8 11:-12
alike:missing	1:-31 2:-13 3:-24 4:-27 5:-14 6:15 7:10 8:-11 9:-11 10:9
alike:prisoners-exchanged	0:-26 1:-12 3:-30 4:27 5:-32 7:-28 8:16 9:-18 10:-79 11:-19
alike:refugees	0:-19 3:9 6:8 8:-19 10:-10 11:-8
alike:released	1:-10 2:19 3:-23 4:-23 5:-29 6:-41 7:-18 8:-21 9:-12 10:23
alike:returned	2:-15 3:-44 4:-16 8:-12 9:13 10:-21 11:24
any	0:-11 1:-17 2:-11 6:8 8:-11 9:-8 11:-15
bare:1	0:-38 1:-33 2:28 3:-60 4:15 5:-31 6:-16 7:-30 8:-38 9:-54 10:54 11:-55
bare:9	0:-25 1:-111 2:31 3:-154 5:28 6:19 7:-12 8:-54 9:-145 10:11 11:-117
bare:99	0:10 2:-17 3:-114 4:20 5:19 6:10 7:18 8:-42 9:-139 10:-24 11:-73
bare:999	0:-27 1:32 2:-39 4:-41 5:-50 7:-26 8:34 10:-40
bare:9999	0:-20 1:21 2:-102 3:37 4:-47 5:-76 6:-9 7:-24 8:28 9:-15 10:-40 11:17
bare:more	0:-98 1:-36 2:-79 3:64 4:-118 5:-44 6:-84 7:-50 8:-85 9:52 10:-104 11:27
before:abducted	0:11 1:-16 2:29 3:-45 4:-61 5:-28 6:-43 7:27 8:-52 9:-42 10:25 11:-44
before:allocated	3:14 5:-8 9:-11
before:casualties	0:-8 1:15 2:-9 3:-15 4:-12 5:-22 7:-23 8:-10 11:13
before:dead-in-captivity	0:-41 1:-10 2:-40 3:-25 4:31 5:-32 7:27 8:-35 9:-15 10:-12 11:-18
before:delivered	3:18 9:-18
before:displaced	0:-18 1:-19 2:-34 4:-27 5:-64 6:-28 7:-56 8:-31 9:45 10:-12 11:11
before:held	1:-15 3:-18 4:18 5:-49 6:-21 8:-44 9:-30 11:-25
before:injured	1:-40 2:-59 3:-18 4:-58 5:19 6:15 7:-10 8:-34 9:-49 10:-71 11:-21
before:killed	0:26 1:-131 2:-58 3:-40 4:-11 5:42 6:-33 7:43 8:-44 9:-22 10:-66 11:-25
before:missing	0:11 1:-39 2:-21 4:-55 5:26 8:-14 9:-31 10:-15 11:-26
before:pledged	11:11
before:prisoners-exchanged	0:-29 1:-8 2:-50 3:-19 4:-33 7:-25 8:14 10:9 11:-24
before:refugees	0:-12 1:16 2:24 3:-49 4:-13 5:-23 6:-50 7:-27 8:-27 9:15 10:-17 11:35
before:released	0:-25 1:-18 2:26 3:-17 4:-33 5:-30 6:-26 8:27 9:-24 11:-51
before:returned	0:-28 1:-22 2:-25 4:-12 5:-24 6:-22 8:-27 10:-42 11:20
behind:abducted	1:-12 2:-25 3:-23 5:-9 6:23 8:-42 9:-34 10:-15 11:-37
behind:casualties	1:21 5:-12 6:-14 7:-14
behind:dead-in-captivity	0:26 1:-10 2:-15 3:-16 5:-32 7:-31 8:-39 10:-18 11:-10
behind:delivered	3:12 9:-8
behind:displaced	1:-17 2:-14 3:21 4:-65 5:-18 7:-25 8:-35 9:-54 10:-13
behind:held	0:9 1:-20 2:-13 3:-30 4:8 5:-47 6:21 7:-55 8:-15 9:-26 11:-19
behind:injured	0:-73 1:-50 2:-54 3:-39 4:-64 5:-10 6:94 7:-43 8:-44 9:-37 10:-27 11:-46
behind:killed	0:-33 1:-13 2:-27 3:-20 4:-32 5:-17 6:29 7:-21 8:-24 9:-54 10:17 11:-78
behind:missing	1:-31 2:-15 3:-27 4:18 6:52 7:-61 8:-26 9:-46 10:-15 11:-51
behind:prisoners-exchanged	0:-28 1:-8 2:-10 3:-22 4:-30 5:-24 6:-26 7:-21 8:21 10:16 11:-25
behind:refugees	0:-21 1:-14 3:41 4:-14 5:-21 6:-19 7:-13 8:-30 9:8 10:-23 11:-23
behind:released	0:30 1:-15 2:-24 3:-54 4:9 5:-27 7:-27 9:-23 10:-41 11:-24
behind:requested	3:20 9:-12 11:-9
behind:returned	0:-9 2:16 4:-48 5:-43 6:-11 7:-19 8:-29 9:27 10:-59 11:-10
ending:اء	0:11 2:18 4:-22 6:-12 8:-19 11:-11
ending:اب	2:-10 6:15
ending:ات	5:-9 6:29 7:-29
ending:اث	0:-9 3:25 5:-10 6:-21 9:-19 11:-14
ending:اج	2:30 4:-30 6:-17 7:-20 9:-9 10:-9
ending:ار	0:-11 3:-9 4:-23 6:30 7:-20 10:-11
ending:از	5:29 6:-29
ending:اص	5:23
ending:اف	0:-13 6:15
ending:اق	5:23 6:-19
ending:ال	0:-15 1:-13 2:-16 3:28 4:-14 5:-16 6:31 7:-18 8:-9 11:-10
ending:ام	0:8 1:17 3:-22 4:-14 5:-8 7:-18 10:-9
ending:ان	0:13 2:-18 3:-9 4:18 6:16 7:-37 10:-22
ending:اه	0:18 4:-12 5:-28 6:29 7:-12 10:-18 11:-10
ending:با	0:-12 4:-11 5:21 6:-21 10:13
ending:بب	5:16 6:-13
ending:بت	6:8
ending:بط	2:-11 4:19 5:10 6:-13 10:-9
ending:بل	0:13 2:13 3:-8 4:-22 5:-21 6:-12 8:13
ending:به	0:-14 2:-27 3:-14 4:20 5:-11 6:16 7:-15 8:-9 10:11
ending:تا	2:-18 4:-17 6:32
ending:تل	0:17 2:-16 4:-16 6:-14 10:9
ending:ته	0:26 2:-10 4:-12 5:-14 10:-21
ending:تي	0:-17 10:18
ending:ثر	0:-8 4:15 5:-11 6:22 10:-15
ending:ثه	6:14 7:-10 8:14 10:-13
ending:جه	5:18
ending:حا	2:19 4:-10 5:-11 7:-10 10:-10
ending:حل	3:23 9:-13 11:-18
ending:حو	4:15 6:19 7:-14 8:-14
ending:خل	6:17
ending:دا	5:-19 6:19 7:12
ending:دت	10:13
ending:دل	10:13
ending:ده	3:-28 5:15 6:-20 9:-16 10:-21 11:40
ending:دي	3:-12 4:10 5:-12 6:-16 7:-17 8:-11 9:-42 10:14 11:33
ending:را	2:-8 3:-16 4:-14 7:-8 8:18 10:-8
ending:رب	6:10
ending:رت	0:-11 2:-11 5:23 7:-26 10:-17
ending:رج	0:-10 2:-15 3:-8 4:-26 5:-19 6:24 7:-17 8:-30 9:18 10:32 11:-19
ending:رح	5:-25 6:33
ending:رف	0:-17 2:-23 3:-8 4:21 5:-13 6:13 7:-17 10:-14
ending:رق	5:-18 7:18
ending:ره	0:-19 1:17 2:-9 4:-8 7:-9 10:-8 11:-10
ending:ري	5:-18 6:20 7:-33 9:11 10:-10
ending:سب	3:18 7:-16 8:10 9:-25 11:-8
ending:سي	8:9
ending:ضا	0:-12 2:-11 4:-19 5:23 6:-8 10:-15
ending:ضه	0:16 6:-9
ending:طع	4:-18 6:-12 7:25
ending:طه	0:-19 2:-10 4:-21 6:-25 7:-13 8:31 10:-19
ending:ظر	5:-13 6:16
ending:عا	4:17 8:-9 10:-23
ending:عت	3:-13 5:-10 7:15
ending:عه	0:-14 1:-15 2:-19 3:-11 5:-17 6:12 7:-26 9:-9 10:21 11:-15
ending:عي	0:19 6:-18
ending:فا	0:17 6:-14 7:-13
ending:فه	7:8
ending:في	4:-26 5:14 7:16 10:-11
ending:قا	2:-10 4:-10 5:-21 6:24 8:10 10:-10
ending:قد	2:-13 4:15 8:-9 10:-8
ending:قل	6:8
ending:قه	6:12
ending:كن	2:-16 6:23 8:-17 10:-21
ending:لا	0:-29 2:-25 5:-16 6:34 7:-10 10:-17 11:12
ending:لت	4:17
ending:لغ	5:-22 6:24
ending:لن	0:-8 2:16 4:-11 10:-15
ending:له	0:-13 3:-12 4:13 6:21 7:-8 10:-14
ending:لي	0:20 3:-33 4:-27 5:-23 9:24 10:-24 11:13
ending:ما	1:-14 2:-16 3:-18 4:-16 5:21 6:-13 7:28 10:-24 11:-27
ending:مت	2:-14 4:12 5:-16 6:-10 8:-8 10:13
ending:مل	0:-12 3:-8 4:-23 5:17 7:-18 11:-11
ending:مي	2:28 6:-26
ending:نا	0:-28 2:-8 3:-10 4:13 5:-13 7:-22 8:10 11:-11
ending:نت	0:-8 2:-15 4:-14 6:11 8:-19 10:29
ending:نه	2:-16 3:-8 4:-8 6:27 7:-9 8:14 10:-16
ending:ني	1:-10 3:-21 4:11 5:-31 6:-30 7:8 9:24 10:-14 11:-29
ending:ها	3:-14 5:14 6:20 7:-33 8:-42 9:-9 10:-8 11:-20
ending:هم	0:-17 2:-13 4:-45 5:-11 7:-44 10:23
ending:هن	0:-45 1:-10 2:-23 3:-26 4:-15 5:-8 6:29 7:-25 8:-22 9:-10 10:32 11:-11
ending:وا	0:-12 1:12 2:-41 4:-14 5:11 6:-19 7:-39 8:13 9:-22 10:-18 11:8
ending:وب	2:-8 3:-21 4:28 5:-12 6:-20 7:-10 10:-18
ending:وح	2:-13 3:-19 4:-13 5:22 7:-15 8:-10 11:-10
ending:ود	2:-10 3:-13 6:14 8:-13 9:13 11:-10
ending:وق	5:26 6:-23
ending:ول	0:13 3:12 4:10 7:-11 10:-16
ending:ون	1:-10 2:-22 3:42 5:-10 6:-17 7:-9 9:-16 10:-30 11:-36
ending:يا	0:-29 1:-15 2:-9 3:-17 4:-19 5:10 7:-16 8:22 9:-11 10:-11 11:9
ending:يب	0:-16 2:-8 3:-10 4:-21 5:15 7:-8 10:-10
ending:يت	6:8
ending:يد	9:10 11:-22
ending:ير	2:-12 4:30 5:-8 6:-22 7:-8 10:-22
ending:يع	4:-13 5:11 6:-8 7:12 10:-9
ending:يف	7:17
ending:يق	5:-21 6:23
ending:يل	2:-13 6:22
ending:يم	3:11
ending:ين	1:-25 2:-14 3:13 5:-63 6:-9 7:14 8:-14 11:-44
ending:يه	0:-15 2:15 4:-23 5:-15 9:28 11:-33
equal:abducted	0:43 1:-12 3:-20 4:-20 5:-9 6:-13 7:-10 8:-26 9:-10 10:-51 11:-16
equal:dead-in-captivity	0:-21 2:44 4:-18 5:-10 6:-42 7:-12 8:-38 10:-13
equal:displaced	0:-9 3:59 4:-21 5:-28 7:-24 9:-29 10:-12 11:-23
equal:held	2:-8 3:-13 4:41 5:-20 6:22 7:-19 8:-53 10:-29 11:-9
equal:injured	0:-22 1:-20 3:-33 5:42 6:-40 7:9 8:10 9:-14 11:-22
equal:killed	1:-58 2:-55 3:-84 4:9 5:-31 6:67 7:-41 8:-17 9:-44 10:-21 11:-53
equal:missing	0:-25 1:-14 3:14 4:-26 5:-40 7:23 9:-12 10:10
equal:prisoners-exchanged	0:-9 3:-13 4:-41 5:-9 6:-47 7:-15 8:29 11:-21
equal:refugees	3:-19 9:13
equal:released	0:-32 1:-10 2:-22 3:-25 4:-18 5:-13 6:-47 8:-11 9:-10 10:59 11:-21
equal:returned	0:-28 1:-8 2:23 3:-28 4:-17 5:-9 6:-41 7:10 8:-11 9:-41 10:-29 11:30
form:digits	1:15 2:-33 3:-18 4:-25 5:12 7:-20 9:-25 10:-36 11:17
form:dual	0:11 1:-34 2:8 3:-57 4:-15 5:-31 6:11 7:11 8:-13 9:-27 10:-15 11:-39
form:mixed	0:-62 1:-68 2:-72 3:39 4:-48 5:-34 6:-38 7:-40 8:-38 9:34 10:-84
form:range	0:-19 2:-22 4:-19 5:-34 7:-9 8:-16 9:8 10:-15
form:singular	0:-49 1:-68 2:43 3:-97 7:-24 8:-62 9:-80 10:34 11:-89
form:vague	0:-14 1:-44 3:-70 4:30 6:30 8:-26 9:-57 10:-32
form:words	1:-36 2:-22 3:-17 4:17 5:-19 7:-8 8:-8 11:-59
headline	0:-22 1:-35 2:-31 5:12 8:-17 10:12 11:-16
here:#aboard	0:-30 1:-46 2:-47 4:-61 5:-36 8:-38 9:-47 10:14 11:43
here:#aid	0:-61 1:-29 2:-38 3:12 4:-30 5:35 7:-31 10:-36 11:-24
here:#alive	0:-11 1:17 3:-32 4:-11 5:-45 6:-40 7:17 8:-19 9:-26 10:29 11:-32
here:#captives	0:57 1:-76 2:11 3:-51 4:41 5:-46 6:-59 7:-58 8:-56 9:-103 11:-109
here:#captivity	0:15 1:-18 2:40 3:-16 5:-29 6:-76 7:-10 8:-26 9:-16 11:-15
here:#captors	0:51 1:-18 2:-112 3:-22 4:16 5:-29 6:13 7:-82 8:-86 9:-42 10:8 11:-78
here:#carrying	0:-18 1:-11 2:-9 3:-20 4:-10 5:-15 6:27 10:-12
here:#commerce	1:-16 2:-15 3:-51 6:11 7:12 8:-17 9:-60 10:-8
here:#conference	3:-27 9:9
here:#containing	0:-8 2:-71 3:22 5:-27 6:-11 7:-21 8:16 9:16 10:-59 11:-15
here:#contest	0:-19 1:13 3:-16 4:-17 5:-29 6:20 7:-22 8:11 9:-9 10:-43 11:16
here:#crossing	0:-43 1:-11 2:-46 3:-35 4:-31 5:-64 6:-43 7:-21 8:-37 9:50 10:-17 11:26
here:#custody	0:8 1:-26 2:-12 3:-20 4:-19 5:-44 6:14 7:-37 8:11 9:-24 10:17 11:-22
here:#demand	0:20 1:-10 2:11 3:-20 4:12 5:-8 7:-45 8:-21 9:-21 10:-28 11:-16
here:#disease	0:-14 1:-9 2:25 3:8 5:-22 6:8 7:-13 9:-17 11:-15
here:#displacement	0:-58 1:-48 2:-56 3:61 4:-45 5:-41 6:-49 7:-46 8:-72 10:-58
here:#exchange	2:-46 3:-10 4:-36 5:-32 7:-63 8:56 9:-30 10:-17 11:-48
here:#execution	0:-15 1:-14 2:26 3:-20 4:-20 5:-29 8:-45 9:-14 11:-21
here:#given-back	0:-36 1:-24 2:-51 3:-51 4:-36 6:28 7:-21 8:33 9:-48 10:-9
here:#giving-from	1:-25 2:-69 3:-11 5:-13 7:-36 8:18
here:#group	1:-31 3:-32 4:9 5:-22 6:-19 7:8 9:-43 11:-49
here:#handover	0:-31 1:-45 2:11 3:-40 4:22 5:-38 6:-36 9:-16
here:#hostages	0:-34 1:-12 2:35 3:-18 4:-28 5:-30 6:-8 8:-28 9:-17 10:8 11:-31
here:#losing-side	0:-12 1:-37 2:38 3:-50 4:37 5:-63 6:-43 7:-64 8:10 9:-51 10:-14 11:8
here:#need	2:17 4:-32 5:13 7:-32 8:-22 9:-30 10:-33
here:#police	1:-46 2:-33 4:-23 5:-17 6:19 7:-10 8:-37
here:#prisoners	1:-37 3:-12 5:-75 6:-27 7:-49 8:18 9:-47 10:9 11:-65
here:#receiving	0:-30 1:-26 2:-33 3:-32 4:-16 5:10 6:26 9:-38 10:-13
here:#remainder	0:-14 1:-55 2:13 3:-49 5:-24 6:-19 9:-9
here:#report	0:14 3:-21 4:-59 5:-33 8:28 9:-26 10:-15
here:#rescue	0:-20 1:-50 2:-16 3:-46 4:-37 5:-8 6:34 7:8 8:-25 9:-35 11:-57
here:#return	0:-26 2:-17 3:-35 4:-41 5:-33 6:-12 7:-33 8:23 9:-46 11:45
here:#since	0:-23 1:-18 2:-34 3:11 4:-29 10:-19
here:#sport	0:-20 1:19 3:-19 4:-35 5:-12 6:-15 7:-31 8:22 9:-21 10:-28 11:24
here:#state	1:-24 2:9 3:-44 4:-11 5:-29 6:13 7:-47 8:-9 9:-17 11:33
here:#treatment	0:33 1:-8 2:-30 3:-32 5:-29 6:-13 7:-45 8:35 9:-11 10:-38 11:-14
here:#war-prisoners	8:23 10:-21
here:abducted	0:114 1:-76 2:-22 3:-103 4:-42 5:-37 6:-55 7:-10 8:-61 9:-75 10:12 11:-75
here:allocated	0:-36 2:-11 3:-8 4:-41 5:-31 7:-22 9:-27 10:32
here:casualties	0:-22 1:75 2:-9 3:-32 4:-27 5:-51 6:-49 7:-33 8:-15 9:-19 10:-15 11:-23
here:dead-in-captivity	2:22 4:-29 6:-19 8:-18
here:delivered	0:-35 1:-30 2:19 4:-35 5:-14 7:-38 8:-29 9:41 11:-22
here:displaced	0:-44 1:-96 2:-91 3:120 4:-67 5:-73 6:-81 7:-72 8:-64 9:-15 10:-10
here:held	0:-61 1:-82 2:25 3:-75 4:107 5:-65 6:-98 7:-22 8:23 11:-67
here:injured	0:-24 1:-49 2:-147 3:-92 4:-69 5:165 6:-59 7:-74 8:-82 9:-115 10:-76 11:-80
here:killed	0:-54 1:16 2:63 3:-96 4:-60 5:-31 6:104 7:-31 8:-88 9:-76 10:-102 11:-96
here:missing	0:-65 1:39 2:-50 3:-71 4:-35 5:-50 6:-64 7:141 8:-104 9:-77 10:-43 11:-36
here:pledged	0:-25 1:-31 2:13 3:50 4:8 5:-31 8:-20 11:-32
here:prisoners-exchanged	0:-14 1:-12 2:-32 3:-11 4:-15 5:-67 6:-23 7:-30 8:38 9:-42 10:-12
here:refugees	0:-41 2:-15 3:-28 4:-35 6:-70 7:-71 8:-64 9:84 10:-31 11:9
here:released	0:-34 1:-44 2:-18 3:-66 4:-42 5:-47 6:-66 7:-28 9:-70 10:92 11:45
here:requested	0:17 1:-32 4:-8 6:9 7:-42 8:-25 9:-19 11:-25
here:returned	0:-41 1:-72 2:-19 3:-59 4:-104 5:-22 6:-40 7:-19 9:-39 11:102
here:said	0:10 1:9 2:-17 3:-18 5:-25 6:11 8:-16 10:-20 11:-16
here:set	0:-52 1:8 3:-49 4:-32 5:11 8:9 9:-16 10:-28 11:12
here:total	0:-10 2:-19 3:17 4:-22 5:-21 6:10 7:-10 8:10 10:-27
item	0:-21 2:-15 4:-29 6:-22 7:-51 9:10 10:-36 11:9
last:claim-abducted	1:-34 2:-28 3:-15 4:18 6:-27 7:-30 8:-47 9:-60 10:33 11:-57
last:claim-allocated	0:-33 1:-20 2:-8 3:38 4:-34 5:13 6:-16 7:-10 8:-15 9:-13 10:-22 11:-26
last:claim-casualties	1:-8 4:13 5:19 6:-10 7:-9 8:-10
last:claim-dead-in-captivity	0:-12 2:-11 3:-10 4:15 7:-22 8:-38
last:claim-delivered	0:-10 1:-27 2:-27 3:-10 6:48 7:-51 10:-35 11:-23
last:claim-displaced	0:8 2:-25 3:30 4:-39 5:-51 7:-71 8:-53 9:-13
last:claim-held	2:15 3:-32 4:-11 6:-42 8:-31 10:12 11:-37
last:claim-injured	0:-33 1:-27 2:-9 3:-30 5:-31 6:26 7:11 8:-22 9:-12 11:-42
last:claim-killed	1:-15 2:-19 4:-36 5:20 8:-53 9:-30 11:-59
last:claim-missing	0:-13 1:-31 3:-14 6:-17 7:13 8:-52 9:-19 10:-22 11:-38
last:claim-pledged	0:-8 1:-13 3:-27 4:-29 5:-13 6:38 7:-21 8:21 9:12 10:-19
last:claim-prisoners-exchanged	0:-27 1:-23 2:-38 3:-16 5:-16 6:-26 7:-51 8:44 9:-42 11:-22
last:claim-refugees	0:-18 2:-15 3:-31 4:-49 5:-21 6:-31 7:-46 9:-13 10:-10 11:50
last:claim-released	1:-34 3:-19 4:-8 6:-44 7:-23 8:-17 9:-30 10:32 11:-60
last:claim-requested	0:-20 1:-10 4:25 7:-16 8:-14 9:16 10:-26 11:-15
last:claim-returned	0:-18 1:17 2:-44 3:-32 4:-27 5:-37 6:-24 7:-21 9:-33 10:-28 11:57
last:claim-total	3:17 4:-9 5:-9 7:-20 11:-23
left1:"	0:-61 1:11 2:-29 3:11 4:-31 5:-42 6:10 10:19 11:-41
left1:#	0:31 1:9 2:-36 3:13 4:-58 5:-21 6:-16 7:-38 8:20 9:-18
left1:(	0:-16 1:-19 4:-15 6:37 7:-37 8:-8 9:-25 11:14
left1:,	0:14 1:-45 3:16 5:-27 7:-14 10:-18 11:-23
left1:-	0:-18 1:-17 2:-25 3:-44 4:-11 5:-12 6:23 7:-27 8:11 9:21 10:-27
left1::	1:19 2:-24 4:-48 5:-16 6:23 7:-50 8:-48 10:-35 11:-15
left1:|	0:-67 1:-34 2:-26 3:25 4:-12 5:-26 7:18 9:-24 10:-32 11:-15
left1:اثنين	4:18 6:-12 7:-16
left1:اجلاء	3:39 6:-8 9:-11 11:-18
left1:اجلت	3:16 6:-10 11:-12
left1:احتجاز	0:-12 2:-16 4:41 7:-10 10:-19
left1:احتجزت	4:25 10:-18
left1:احدهم	4:10 7:-9 10:-14
left1:احدهما	2:-12 4:15 6:-19 7:9 10:-8
left1:احصي	0:19 4:-18 6:-12
left1:احياء	0:-8 2:25 5:10 6:-31 7:-8 8:-15 10:-19
left1:اخرهم	5:-20 6:17 11:12
left1:ادخل	5:18 6:-10
left1:ارواح	1:-9 5:-16 6:34
left1:استشهاد	5:-31 6:37
left1:استشهد	5:-24 6:27
left1:استعادت	3:-15 4:-17 6:-19 8:-21 9:-15 11:25
left1:استقبل	6:8
left1:اسماء	3:-12 5:-25 6:34 7:-10
left1:اسيرا	8:12 10:-10
left1:اصابه	5:34 6:-31
left1:اصل	0:34 1:-10 2:19 3:21 4:18 5:-20 6:-36 7:-34 8:-16 9:-16 10:-57 11:-25
left1:اصيب	5:40 6:-38
left1:اطراف	5:31 6:-31 7:-21
left1:اطفال	5:-13 6:29 7:-21
left1:اطلقت	4:-8 6:-12 8:24 10:-23
left1:اكتوبر	0:-10 3:25 4:22 9:-11 10:-24 11:-10
left1:الا	0:-16 1:-13 2:-10 3:-42 4:-28 6:19 7:-49 8:-9 9:-25 10:24 11:30
left1:الاحمر	2:-15 4:-21 8:21 10:-13
left1:الاسبوع	0:15 2:-14 3:-13 4:-9 5:9 7:-8 9:12 10:-16 11:-8
left1:الان	0:-27 1:-25 2:-14 3:24 4:-33 6:-12 7:-43 8:9 9:8 11:-27
left1:الاول	2:26 6:-23
left1:الاولي	3:-15 6:15 8:-16 10:17
left1:البلاد	0:17 6:-22 9:19 11:-28
left1:الجرحي	5:36 6:-32
left1:الجيش	6:8 10:14
left1:الحرب	0:-32 2:8 3:-28 4:-32 6:37 7:-19 8:-15 9:-25 10:-23 11:-14
left1:الحصيله	3:-15 5:-9 6:28
left1:السلطات	3:9
left1:السودان	3:10 6:11 9:-17 11:-27
left1:الشرطه	0:-19 6:21
left1:الشركاء	3:16
left1:الشهداء	5:-27 6:30
left1:الشهر	3:-19 9:27 11:-16
left1:الضحايا	1:-10 3:-8 6:32 7:-14
left1:العام	0:-18 2:-15 4:-13 5:27 6:-14 7:-10 8:-10 9:-24
left1:العايدين	0:-12 2:-10 3:-16 4:-24 6:-18 8:18 9:-9 10:9 11:13
left1:العدد	0:-22 1:-22 2:-15 3:-37 4:-27 5:-35 7:20 8:-9 9:26 11:-20
left1:القتلي	0:-11 2:-10 3:-9 5:-38 6:58 7:-16
left1:القطاع	2:9 6:-9 9:-15 10:-10 11:17
left1:الماضي	0:16 1:-24 2:-9 3:-15 4:-30 6:30 7:-14 8:10 10:-15 11:9
left1:المحافظه	3:-15 11:16
left1:المفوضيه	3:-10 9:28 11:-22
left1:المقابل	2:-15 3:18 6:13 8:-15 9:-17 10:-11 11:-8
left1:المهاجمون	0:27 4:-14 10:-23
left1:الي	0:-16 2:9 3:-53 5:-37 6:39 7:-18 8:-40 9:10 10:11
left1:الينا	0:-39 2:20 3:-20 5:-13 6:-39 7:-23 8:-9 9:18 10:16 11:-19
left1:اليوم	1:-21 2:-20 3:28 4:-37 5:-30 6:15 7:-46 8:16 9:-11 10:-50 11:-31
left1:اما	0:-15 2:-17 3:-14 5:-27 6:33 8:12 9:-12 10:-21 11:-17
left1:امراه	0:15 5:-23 6:10 7:-11 10:-13
left1:امس	1:11 2:16 5:-10 6:-19 8:-9
left1:ان	0:-47 1:8 2:9 3:-19 4:9 6:-22 7:19 8:-36 9:-19 11:-12
left1:انتشال	5:-29 6:44 7:-11
left1:انتشلوا	6:16
left1:انقاذ	0:-8 5:-29 6:28 7:-8
left1:انهم	2:-19 3:14 4:22 5:-25 6:8 11:-11
left1:اوقعت	6:12
left1:اوكرانيا	2:-18 5:-8 8:21 10:-25
left1:اي	0:-27 2:8 3:-13 4:11 5:-22 6:-32 7:22 10:-28
left1:ايضا	5:9
left1:ب	0:-14 1:20 2:-23 4:-18 5:-19 6:31 7:-27 9:-24 10:-14 11:-13
left1:بان	1:-11 2:12 3:-26 4:-16 9:-19 11:29
left1:بحياه	0:-10 1:-9 3:-49 5:-28 6:84 7:-21 9:-19 11:-13
left1:بعد	1:19 6:-10 7:-9
left1:بقتل	4:-29 5:-8 6:31 10:-23
left1:بقي	0:-14 2:28 4:-37 5:-8 6:-21 9:-9 10:-10
left1:بلغ	2:-11 3:9 4:-11 5:-25 6:32 7:-8 8:16 9:-24 10:-10
left1:بلغت	3:19 5:9 9:-21
left1:بمقتل	0:-15 2:14 3:-20 4:-17 5:-17 6:37 7:-13 10:-20
left1:بواقع	9:-23 11:23
left1:بوفاه	3:-9 5:-14 6:24
left1:بين	0:12 1:-10 2:-16 4:12 6:-17 7:-9 10:-15
left1:بينها	2:-16 5:-13 6:38 7:-8 8:-17 10:-21
left1:بينهم	0:-24 1:-9 3:-15 4:-39 6:10 7:-49 9:-10 10:8 11:-11
left1:تتبادلان	2:-8 4:-13 6:-11 8:32
left1:تحتجز	2:-18 4:25 6:-16 7:-9 8:-12
left1:تحرير	0:-46 2:-18 4:-34 5:-10 6:-26 7:-11 10:47
left1:تزال	4:13
left1:تسلم	2:-11 4:-8 6:9 8:-9 10:10
left1:تسليم	2:-21 6:18
left1:تشاد	0:-9 3:-40 5:-8 6:-23 7:-14 9:51 10:-14 11:-24
left1:تشمل	2:-9 8:24 10:-16
left1:تضم	3:-8 6:-11 7:-10 9:-12 11:18
left1:تقل	3:-13 5:-9 6:8 11:10
left1:توجه	3:16 9:-9
left1:توفي	2:13 4:-22 5:-26 6:34 7:-16 8:-15
left1:ثم	2:-9 3:-15 4:-10 5:-37 6:29 7:-10 8:-14 9:19 10:21
left1:جانب	3:-14 4:-9 8:-13 10:17
left1:جثامين	4:-20 6:27 8:-24 10:-12
left1:جثث	0:-8 2:27 4:-31 6:26 7:-10 8:-28 10:-31
left1:جثه	2:17 4:-13 10:-15
left1:حاله	5:18 6:-15
left1:حاليا	3:17 5:-12 6:-15 11:-12
left1:خرج	2:-15 4:-12 6:-10 8:-15 10:26
left1:خطف	0:38 2:-15 4:-18 5:-19 6:-20 10:-24
left1:خطفت	0:27 2:-9 4:-13 6:-14 10:-8
left1:خلاله	0:13 5:10 6:-13
left1:خلالها	8:10
left1:دفعت	3:14
left1:دفن	5:-12 6:30
left1:دفنا	2:-12 4:-11 6:31 7:-9
left1:دفنت	6:18
left1:دفنوا	6:23 7:-16
left1:ذاتها	3:-10 11:17
left1:رجع	0:-14 2:-21 3:-29 4:-16 5:-14 6:-19 7:-17 8:-18 9:-16 10:15 11:41
left1:رفات	0:-16 2:33 3:-11 4:-26 5:-18 6:26 7:-11 8:-33 10:-38 11:-17
left1:روسيا	4:22 8:-17
left1:زال	0:-21 2:-34 3:23 4:45 5:-12 6:-22 7:17 8:-12 9:-12 10:-46 11:-19
left1:زوجها	4:-9 6:-15 7:24 9:-9
left1:سبتمبر	0:17 3:-16 6:-19 11:11
left1:سبيل	0:-22 2:-28 4:-14 5:-9 6:-20 7:-19 8:-12 10:39
left1:سجلت	1:-12 3:-10 6:-14 7:19 9:13
left1:سراح	0:-36 2:-18 3:-13 4:-61 5:-13 6:-30 7:-17 8:-9 10:57 11:-9
left1:سقط	3:-9 5:-10 6:34
left1:سقوط	4:-11 5:-11 6:30
left1:سوي	0:-25 1:15 3:14 4:-32 5:-16 6:-19 7:-40 8:-21 9:-20 10:31 11:13
left1:شرد	3:13 9:-10
left1:شهيد	5:26 6:-26
left1:ضمنهم	2:-9 6:8 8:-12 9:15 11:-15
left1:طفلا	5:-19 6:26
left1:طفلان	5:-9 6:19 10:-12
left1:عاد	0:-25 2:-17 3:-45 4:-9 5:-20 6:-24 7:-20 8:-27 9:-41 10:29 11:52
left1:عبر	3:-9 9:15
left1:عدا	0:14 2:-13 4:-24 5:18 7:-18 10:-16
left1:عددهم	0:-12 4:-15 5:-15 6:10 7:9 10:-10
left1:عسكريا	4:8
left1:علي	0:-48 1:9 3:-39 4:-33 5:-54 6:58 7:29 9:-14 10:-17 11:-16
left1:عن	0:-78 1:-47 2:-44 3:-65 4:-13 5:-49 6:-53 7:78 8:-9 9:-51 10:61 11:-50
left1:عند	3:-20 4:-16 5:-9 6:20 7:-15 9:21 11:-14
left1:عندنا	3:16
left1:عوده	0:-12 3:-21 6:-8 9:-26 11:40
left1:غادر	3:14 5:33 7:-8 11:-20
left1:غرق	6:17 7:-15
left1:فر	0:-16 3:22 5:-11 6:-16 7:-10 9:-13 10:13 11:-18
left1:فقتل	5:-17 6:29 10:-8
left1:فقتلت	5:-21 6:31
left1:فقد	3:-9 4:-14 5:-12 6:19
left1:فقدان	1:10 3:-18 4:-11 5:-13 6:-32 7:33 9:-10 11:-9
left1:فقدت	0:-11 5:-11 6:38 7:-20
left1:فقدنا	0:-9 4:-9 5:-18 6:29 7:-25
left1:فقضي	6:24 7:-9
left1:فيه	0:-11 6:15 7:-12
left1:فيها	2:-32 3:-13 4:12 8:-20 9:-10 10:-25
left1:قتل	0:-29 2:-36 3:-25 4:-27 5:-19 6:66 7:-16 8:-8 10:-21
left1:قتلت	0:-10 1:-16 2:-12 3:-18 4:-21 6:55 7:-9 9:-16 10:-10
left1:قتلوا	0:-33 4:-9 5:16 7:-10 10:-9
left1:قتلي	5:23 6:-17
left1:قتيل	3:24 6:-24
left1:قتيلا	5:21 6:-26 7:12
left1:قضي	1:-8 3:-16 5:-16 6:55 7:-11
left1:كان	0:-14 4:8 5:-23 6:-30 7:30 8:-10 9:-8 10:-17
left1:كانت	1:17 2:24 4:-20 6:-9 7:-16 8:-8 10:-28
left1:كانوا	0:17 1:-11 2:-17 3:27 4:13 5:-11 6:-43 7:-13 8:-26 9:-10 10:-45 11:-20
left1:كردفان	3:10 6:-8
left1:كنا	0:-11 2:-10 4:31 6:-8 8:-13 10:-17
left1:ل	3:-10 4:21 5:11 6:-13 7:-11 8:-12
left1:لا	5:-14 6:27 7:-9
left1:لاحقا	0:-20 4:-16 5:-19 6:-8 7:-15 8:27 10:-17
left1:لدينا	2:-10 5:-19 6:-21 7:30 8:-11 10:-11
left1:لقي	0:-8 1:14 3:-17 4:-11 5:-30 6:22 7:-29 11:-9
left1:مات	0:-41 1:-20 2:18 3:-10 4:-18 5:-52 6:41 7:-39 10:-23
left1:مصرع	5:-20 6:34 7:-9
left1:مصير	0:-29 1:-8 2:-20 4:-30 5:-10 6:-32 7:54 8:-8 9:-10 10:-37 11:-20
left1:مع	0:24 1:-15 2:-9 3:8 4:14 6:-17 7:-40 8:-12 9:-20 10:-33 11:-19
left1:مقابل	2:-33 3:13 4:-51 5:-24 6:-16 7:-22 8:24 9:-16 11:-39
left1:مقتل	0:-34 1:-9 3:-36 4:-18 5:-47 6:83 7:-35 10:-10 11:-14
left1:من	0:24 1:14 3:-16 5:-23 7:-24 8:-8 10:-25 11:-16
left1:منها	0:20 2:-20 3:8 5:8 6:-8 7:-16 9:-8 11:-9
left1:منهم	0:-27 1:-19 2:19 3:-11 4:-10 5:-11 6:8 7:-67 10:11
left1:نزح	3:37 6:-10 9:-18 11:-14
left1:نزوح	3:28 6:-16 9:-15 11:-11
left1:نساء	5:-12 6:23 7:-8
left1:نفسه	4:15
left1:نفسها	0:-8 3:-11 4:-15 6:-19 7:18 9:-11 10:-12 11:20
left1:نقل	0:-12 3:21 5:37 6:-50 7:-20 8:-8 9:15 10:-13 11:-31
left1:نوفمبر	2:-8 5:-9 7:-9
left1:هم	0:11 5:-9 6:20 10:-12
left1:هناك	0:-12 1:-11 2:-11 3:-18 4:14 5:21 6:-22 7:11 8:-8 9:-11 10:-26
left1:هولاء	0:-20 2:-8 4:-25 5:-19 7:26 9:-15 10:-20 11:-25
left1:هويه	2:8 4:-10 6:28 7:-11 10:-19
left1:و	0:14 2:-47 4:-10 5:32 6:-27 8:-12 9:-55 10:-29
left1:واجلي	3:8
left1:واحد	1:10 3:-14 9:-24 11:24
left1:واسرت	0:-8 4:30 5:-19 6:-29 7:-8
left1:واصاب	5:35 6:-33
left1:واصابت	5:34 6:-26
left1:واصابه	0:-11 1:-9 2:-13 3:-29 4:-14 5:83 6:-74 7:-21 11:-13
left1:واصيب	0:-44 2:-13 3:-18 4:-18 5:94 6:-77 7:-28 9:-11 10:-10 11:-12
left1:واصيبت	0:-17 5:32 6:-27
left1:واقتادوا	0:41 4:-8 5:-8 6:-22 10:-22
left1:وان	0:-18 1:-31 3:28 4:-16 5:-26 6:-33 7:26 9:-43 10:-10
left1:واوقع	3:-11 5:20 6:-19
left1:وبقي	2:-15 4:11 5:-11 6:-42 7:41 9:11 11:-16
left1:وتوفي	2:36 4:-11 5:-32 7:-11 10:-9
left1:وجرح	0:-15 3:-10 4:-13 5:66 6:-58 7:-23
left1:وحده	0:-15 3:39 4:-29 5:-14 6:-11 7:-18 9:-24 10:-11
left1:وحدها	0:24 3:-22 4:-28 5:-33 6:24 7:-29 9:-9 10:-18
left1:وخطفوا	0:29 4:-8 6:-14 10:-9
left1:وسجل	4:-8 7:15
left1:وصل	3:-32 5:-22 6:13 7:-14 9:36 11:-10
left1:وصول	3:-15 5:-22 6:12 8:-10 11:10
left1:وعاد	2:-8 3:-12 4:-11 10:19 11:18
left1:وعددهم	1:-19 2:-34 3:-9 4:32 5:14 6:-24 7:-37 8:30 9:-13 10:-44 11:-13
left1:وعن	0:8 2:-17 6:-17 7:14 8:-8 10:-13
left1:وفاه	0:-10 1:-10 2:37 3:-14 4:-26 5:-50 6:44 7:-24 8:-30
left1:وفقد	0:-17 3:12 5:-21 6:-44 7:45 10:-10
left1:وقتل	0:-37 1:-19 2:23 3:-27 4:-32 5:-29 6:33 7:-21 10:-21 11:-17
left1:وقتلت	6:17
left1:وقتلوا	0:-35 2:8 4:-8 6:23 10:-8
left1:وقضي	0:-9 1:-25 2:17 3:-17 4:-23 5:-31 6:46 7:-28 10:-19
left1:وكان	0:10 2:-8 4:-23 7:-9 10:9
left1:ومقتل	0:-10 2:-13 6:22 10:-15
left1:ومنهم	0:-10 4:-10 5:-9 6:23 7:-16 8:-8 10:9
left1:ونقل	0:-15 2:-9 3:32 4:-16 5:30 6:-40 7:-10 8:12 9:-14 10:-28 11:-22
left1:وهم	0:-11 2:-19 3:25 5:-28 8:-17
left1:وهو	3:14 11:-14
left1:ووفاه	3:-11 5:-20 6:31 7:-17
left1:يبلغ	3:-14 6:-14 7:14 9:15
left1:يحتجزون	0:-13 2:-9 4:26 8:-8 10:-22
left1:يزال	0:-52 1:-8 2:-45 3:35 4:39 6:-53 7:49 8:-29 9:-30 10:-43 11:-37
left1:يضم	0:-12 3:16
left1:يعود	11:26
left1:يقتل	5:-8 6:19
left1:يقل	7:12
left1:يقيم	3:16 6:-8 11:-8
left1:يكون	0:-10 1:28 2:-11 6:-11 7:-9 10:-13
left1:يناير	3:-18 6:29 7:-9 9:-11 11:16
left1:يووي	3:33 6:-13 9:-17 11:-15
left1:•	0:-11 1:-13 2:-8 3:41 4:-19 5:-8 6:-31 7:-10 8:-18 9:-16 10:-14 11:-8
left2:	4:22 6:11 10:-24
left2:"	0:8 1:-37 3:-20 4:-15 5:-23 6:14 8:-42 10:12 11:-45
left2:#	0:15 1:-25 2:-53 3:-27 4:-11 5:-12 6:12 7:-9 8:-18 11:21
left2:(	3:12 5:-15 6:17
left2:)	1:20 5:-13 9:-30 11:11
left2:,	0:-63 4:-32 6:-9 9:-17 11:-14
left2:-	0:12 1:-14 2:-12 3:-23 4:-24 6:25 7:-27 8:-12 9:-13 10:14
left2::	0:-18 1:-14 2:-28 6:14 8:-12 9:-15
left2:;	4:-17 5:-14 7:21 9:-8 11:-15
left2:ابريل	0:-9 2:-12 4:13 6:19 7:-24 8:-10 10:-14
left2:اثر	6:12
left2:اخري	0:-18 1:-10 3:-31 4:-23 5:-14 6:21 7:-18 9:20 10:-11
left2:اخرين	3:-13 4:12 6:-18 7:-9 9:15 11:-10
left2:اربعه	0:18 4:-8 5:-14 6:-11 7:16
left2:ارتفع	4:8 5:16 6:-15 8:9 10:-9
left2:اسره	3:26 6:-9 11:-11
left2:اشخاص	5:8
left2:اضافه	0:17 2:-10 3:-34 5:-18 6:-18 8:-41 9:-9 10:32 11:31
left2:اطلاق	0:-8 3:-9 4:-25 5:15 6:-8 8:-14 10:26 11:8
left2:اطلق	0:-19 4:-19 8:15 10:16
left2:اعلنت	0:-10 6:16
left2:افرج	0:-21 2:-22 4:-14 6:-14 7:-8 8:-13 10:45
left2:اكتوبر	0:-10 3:14 5:-11 10:11
left2:الا	2:-9 3:-9 4:-14 6:26 8:-8 11:8
left2:الابيض	5:-10 6:22
left2:الاحد	0:-13 4:-12 10:14
left2:الاحمر	2:26 6:-19
left2:الاسبوع	0:-10 3:-15 4:-28 5:-8 6:30 7:-21 9:-9 10:-11 11:-15
left2:الاصابات	5:23 6:-13
left2:الافراج	0:-21 2:-11 5:-12 6:-33 7:-27 8:-26 10:43 11:-12
left2:الاقل	5:14
left2:الان	0:-33 2:-16 4:-12 5:-10 7:-12 10:32
left2:الاول	1:24 3:-12 5:-9 6:-14 11:-10
left2:الاولي	0:-10 2:-11 3:-22 4:-22 5:-17 6:22 7:-14 8:11 9:-12 10:12 11:-11
left2:البحث	4:18 5:-8 6:-15 7:8 10:-26
left2:البلاد	4:8 6:11
left2:التعرف	6:19
left2:التي	3:9 11:-9
left2:الثاني	1:12 3:13 7:-8 9:-18 11:-19
left2:الثلاثاء	10:9
left2:الجرحي	5:32 6:-31
left2:الجماعه	2:15 4:9 6:-26 8:28 10:-27
left2:الجمعه	0:-17 2:-14 4:-10 5:-8 6:17 7:10 8:9 10:-11 11:-9
left2:الجيش	3:-8 4:-10 5:-10 6:25 7:-18
left2:الحصيله	5:-11 6:26
left2:الحكومه	3:-28 5:-10 6:37 7:-10 9:-12 11:-9
left2:الحوثيون	2:-8 4:21 10:-20
left2:الخميس	0:-8 2:-8 3:-9 4:-26 5:-12 6:-27 7:-17 10:41
left2:الدفاع	4:11 6:10
left2:الدوليه	0:15 6:21 7:-19
left2:الذي	0:29 1:-14 2:-22 4:-19 5:-10 6:-14 8:-8 10:-10 11:-8
left2:الرقم	3:-8 5:-10 6:33 7:-25
left2:الروسيه	2:-13 8:16 11:-9
left2:السبت	10:8
left2:السلطات	3:11
left2:السنه	3:-23 10:-13 11:24
left2:السودان	3:-18 5:-11 9:21 11:-19
left2:الشرطه	0:16 4:-12
left2:الشهداء	6:25
left2:الشهر	2:26 3:22 6:-28 9:-15 11:-15
left2:الصحه	6:8
left2:الضحايا	6:11
left2:العام	0:13 2:-16 3:-24 4:-25 5:-38 6:57 7:-27 8:-11 10:-13 11:15
left2:العايدين	3:-12 9:-15 11:26
left2:العدد	5:-19 6:32 7:-18
left2:الفا	3:14 9:-12
left2:القتلي	5:-21 6:13
left2:القصف	6:12
left2:القوات	4:-13 10:15
left2:اللاجيين	3:-13 6:-8 9:9
left2:الله	4:-8 6:20
left2:الليله	2:12 4:-8 10:-8
left2:الماضي	2:-11 3:-22 5:-12 6:33 7:-16 8:-11 9:-12 10:-12
left2:المتحده	0:8 3:22 4:8 9:-22
left2:المدني	1:-10 4:-14 6:21
left2:المدينه	5:10 6:9
left2:المسلحين	0:9 2:14 4:21 5:-13 6:-18 7:-27 10:-9
left2:المصابين	5:28 6:-25
left2:المصدر	4:8 6:8
left2:المفقودين	5:11 6:-17 7:10 11:-9
left2:المفوضيه	1:20 6:-19
left2:المنظمه	1:16 4:16 6:-8 7:-19 9:-22 11:-8
left2:المولف	4:15 10:-14
left2:الناجين	4:16 5:21 6:-25
left2:النار	5:-9 6:23 10:-10
left2:النازحين	3:11 6:13 7:-15
left2:الهند	3:-20 9:21
left2:الوزاره	0:-10 5:-11 9:-8 11:11
left2:الولايه	4:-13 6:-18 7:20 9:-11 11:8
left2:الي	0:17 2:-48 3:-16 4:-57 6:-34 7:-50 9:16 10:-25 11:12
left2:اليوم	0:-12 2:-30 3:17 4:-17 5:-25 7:16 8:-18 11:-21
left2:امراه	1:13 5:-14 11:-8
left2:امس	1:-9 2:-15 6:28 7:-12 8:11 10:-10
left2:ان	0:-17 1:-49 2:-19 3:-49 4:-9 5:-22 6:19 7:17 8:-48 10:-14
left2:انا	6:24 7:-17
left2:انخفض	3:-16 9:19 11:-19
left2:انه	0:-13 2:-9 4:10 6:31 7:-15
left2:انها	0:-10 1:-15 2:24 3:-15 4:-30 5:-14 7:-11 8:9 9:-19 10:-25 11:11
left2:او	1:22 5:-8 6:-18 7:-19 11:-10
left2:اودت	3:-11 6:18 7:-11
left2:اودي	3:-14 5:-14 6:38
left2:اوكرانيا	2:-9 6:20 8:-16
left2:ايام	0:-11 2:-8 3:22 6:-8 7:-10 9:-26 10:-9 11:12
left2:ب	2:14 3:-8 6:-22 9:12 10:-9 11:-9
left2:بترت	3:-9 5:28 6:-25 7:-9 10:-8
left2:بدايه	5:8 6:-8 9:-17 11:8
left2:بذلك	6:18 7:-10
left2:بعد	2:-11 3:23 4:-15 5:-27 6:-18 7:29 9:-23 11:12
left2:بعدما	0:-9 3:20 6:-15 7:-9 11:-9
left2:بلاغات	3:-15 4:-11 5:-9 6:-29 7:27
left2:بين	0:-27 1:-10 2:-18 3:-24 4:-35 5:-10 6:24 7:-29 8:16 9:-13 11:9
left2:بينما	3:14 4:-11 6:15 7:-9 9:-12
left2:بينهم	6:8
left2:تبادل	2:-12 4:-12 6:17 10:-8
left2:تتحدث	0:-11 2:-11 4:20 5:-12 6:19 7:-17 8:-10 10:-21 11:-11
left2:تحت	3:-8 4:-11 6:-21 7:30
left2:تحدث	2:20 5:-13 7:-10
left2:تحييد	6:20 7:-8
left2:تسع	5:-11 6:17
left2:تسعه	10:9
left2:تعلن	2:17 10:-18
left2:تقول	3:10 4:23 6:-27 7:11 8:-10 9:-9 10:-12 11:-11
left2:ثلاثه	0:-15 2:14 10:-11
left2:ثم	2:-10 5:-25 6:39 7:-15
left2:جثامين	5:19 6:-10 7:-9
left2:جثث	4:-9 5:14 6:-17 8:16 10:-12
left2:جثه	5:16 7:-10
left2:جري	3:8 5:-13 6:9
left2:جريحا	5:27 6:-18
left2:جنديا	0:25 2:-18 4:30 5:-11 6:-57 7:-19 8:19 10:-26
left2:حتفهم	6:-14 7:17
left2:حتي	1:-15 2:-9 3:-17 4:-15 5:-12 6:30 7:-28 8:-13 9:-14 11:-25
left2:حصيله	5:9
left2:حيث	0:-19 2:-15 3:-16 4:-11 5:19 6:24 7:-9 8:-8 10:-27
left2:حين	0:-17 1:-8 2:-13 5:-13 7:10 8:-20 9:-14 10:-14 11:9
left2:خرج	3:24 6:-14 9:-21
left2:خطف	0:23 3:-11 4:-11 6:-8 10:-19
left2:خلال	1:15 6:-17 7:-8 11:-8
left2:خمسه	4:10 6:16 10:-10
left2:دولار	0:-18 4:-19 6:-9 8:-14 10:24
left2:ذاته	3:-10 4:-10 5:17 7:-8
left2:ذلك	0:16 4:8 7:-17 10:-13
left2:رهينه	0:-12 2:9 4:-27 6:11 10:-13
left2:زال	4:-21 5:13 7:15 10:-11
left2:ساعه	5:-34 6:45 7:-10
left2:سبتمبر	2:-9 4:-10 10:14
left2:سبعه	2:-9 4:-20 5:20 6:14 10:-10
left2:سته	2:-8 4:-11 6:20 7:-10 10:-8
left2:سجلت	3:-10 7:-8 11:19
left2:سياره	5:-8 6:11
left2:سيبو	6:16 7:-10
left2:سيده	6:8
left2:شخص	3:-27 5:16 7:-8 9:18
left2:شخصا	1:-10 2:23 3:22 4:-33 5:20 6:-18 7:-11 8:-11 9:-17 10:-10 11:-13
left2:شخصين	5:15 6:-15
left2:شهداء	5:30 6:-26
left2:شهيدا	6:16
left2:صباح	5:-12 6:25 7:-13 9:-12 11:12
left2:طفلا	0:11 5:-31 6:11 7:11
left2:عاد	0:-24 2:24 3:-22 4:-12 5:-11 6:-17 7:-19 8:9 10:-15
left2:عامل	5:16 6:-8
left2:عبر	3:-18 9:20 11:-16
left2:عثر	0:-31 2:17 4:-8 5:-14 6:30 7:-11
left2:عدد	0:26 1:-17 3:-15 4:-19 5:-24 6:24 7:-11 10:-17 11:8
left2:عسكريا	2:-8 4:19 5:-11 6:-26 8:21 10:-20
left2:عشر	0:18 2:-21 4:12 6:-12 7:-22 10:-11
left2:علي	0:-31 1:-9 2:15 3:-8 7:23 10:-26
left2:عمليات	2:-28 4:-22 5:-10 6:11 7:-9 8:-16 10:34
left2:عن	0:-33 1:-27 2:-18 3:-29 4:30 5:-27 6:9 7:12 8:-10 9:-26 10:-9 11:-28
left2:غزه	2:19 6:-15
left2:غير	3:29 5:8 6:21 9:-18 11:-39
left2:فضلا	2:-13 4:-20 7:27 9:-9 10:-11 11:13
left2:فقد	3:8 7:-11
left2:فلسطينيا	8:20 10:-19
left2:في	1:-39 2:-27 3:-24 4:-19 6:29 7:-13 8:9 9:-8 10:-11 11:-20
left2:فيما	0:10 2:-9 4:-28 6:27 9:-11 10:-31 11:14
left2:فيها	1:-11 3:25 6:-21 7:-10 11:-10
left2:قافله	3:-19 6:-25 9:-8 11:28
left2:قال	5:-27 6:27
left2:قايمه	0:-26 2:-19 4:18 6:24 8:-13 10:-12
left2:قبل	2:16 3:19 4:-23 5:-13 7:-8 9:-9 10:-18 11:-16
left2:قتل	0:-18 2:-25 4:-34 5:-17 6:44 10:-9
left2:قتلوا	0:-22 2:15 4:-25 5:24 6:-22 7:20 10:-19
left2:قتلي	5:12
left2:قتيلا	0:-22 1:-11 2:-12 3:-23 4:-11 5:33 6:-12 9:-13 11:-9
left2:قد	0:-9 1:25 2:17 3:9 4:-27 5:-24 6:-8 7:-30 8:13 10:-34 11:-20
left2:قضت	6:9
left2:قضي	5:-18 6:20
left2:قوله	5:9
left2:كان	0:-33 1:-11 2:-17 4:13 6:-20 7:-24 8:-20 9:25 10:14 11:-17
left2:كانت	6:17
left2:كل	6:-14 7:19
left2:كما	6:8
left2:كييف	2:19 3:-10 4:-11 6:-24 8:18 10:-14 11:-8
left2:لا	0:-32 2:-30 3:19 4:31 6:-20 7:24 8:-10 10:-27 11:-25
left2:لاجي	3:-8 6:-16 9:23 11:-15
left2:للهجره	1:8 3:11 4:-9 5:-8 6:-17 9:-12
left2:لنساء	6:25 7:-13
left2:لها	6:9
left2:ما	0:-14 2:-26 3:21 4:23 5:-10 6:-20 10:-9 11:-22
left2:محليه	4:-19 10:16
left2:مخيمات	11:-8
left2:مدنيا	5:31 6:-29
left2:مدنيين	3:13 5:37 6:-42
left2:مساء	0:15 2:23 6:-22 10:-18
left2:مستمر	6:-19 7:21
left2:مسلحون	0:10 4:-10 6:17 9:-9 10:-18
left2:مصابا	5:33 6:-30
left2:مصرعهم	5:-15 6:20
left2:مضيفا	4:-17 5:-12 6:-23 7:23 8:15 10:-9
left2:مطلع	0:19 1:-8 2:-17 4:-8 5:20 6:-12 7:-14 9:26 10:-15 11:-25
left2:مع	4:14 6:-11 7:-9 8:-12
left2:معظمهم	3:-11 11:12
left2:مقابل	8:8
left2:ملايين	3:16 6:-11
left2:من	1:-17 2:16 3:-14 4:35 5:-22 6:-16 7:-23 8:-39 11:-27
left2:منذ	1:-10 2:-13 3:-11 4:-14 6:37 7:-15 9:-14 10:-11 11:12
left2:منها	2:-15 6:23
left2:منهم	0:-19 3:11 4:-8 5:26 10:-31
left2:مواطن	4:11
left2:نازح	6:19 9:-9
left2:نفسه	2:-10
left2:نفسها	6:19
left2:نقلت	8:11 9:23 11:-19
left2:هذا	0:-21 1:21 2:-16 3:-13 4:-12 6:-13 7:-16 8:-9 9:-13 10:-8 11:14
left2:هم	0:23 10:-23
left2:هولاء	0:-13 2:10 3:19 4:-17 5:-9 6:-28 8:-16 10:17
left2:واحتجزت	6:14
left2:واحد	0:-8 3:9 4:-11 7:-9 8:23 10:-30 11:-10
left2:واحده	5:13
left2:واضاف	0:-15 1:-12 2:-40 3:-22 4:-45 5:61 6:-24 7:-26 9:-31 10:11
left2:وان	0:-18 2:-11 4:-20 6:16 7:10 10:-27
left2:واوكرانيا	8:13
left2:وبين	0:-22 1:-11 3:-19 4:-14 6:23 7:-20 8:23 10:-27
left2:وتابع	5:8
left2:وتستضيف	9:9
left2:وحده	1:-14 2:-10 3:-17 4:-8 5:-10 6:-18 7:-17 9:28 11:8
left2:وحدها	0:-9 4:-8 5:-12 6:19 7:-13
left2:وصل	3:19 9:-13
left2:وعلي	0:-13 1:-10 3:-18 6:-28 7:-14 11:28
left2:وفاه	2:16 4:-15 6:-9 7:16 8:-8
left2:وفيات	5:8
left2:وقال	3:-22 4:13 5:-21 6:9 7:-16 11:24
left2:وقد	0:-12 2:-18 3:-29 4:11 6:19 7:-8 10:-28 11:24
left2:وكان	0:30 2:-8 3:-14 4:-28 5:-10 6:-24 7:-15 10:-16
left2:ولا	0:-32 2:-25 3:26 4:28 5:-11 6:-53 7:48 8:-27 9:-35 10:-27 11:-17
left2:وما	0:-14 2:-11 3:-13 4:33 6:-17 7:29 8:-8 9:10 10:-40 11:-10
left2:ومن	0:17 1:-8 2:-19 4:-20 5:-22 6:17 7:-18 8:-9
left2:ونشرت	2:-8 4:20 5:-16 6:-11 7:-12
left2:يزال	0:-14 2:-13 3:9 4:-17 7:27 9:-8 10:-20
left2:يعلن	0:-17 10:21
left2:يناير	0:-23 2:-30 4:15 6:-18 8:-12 9:-19 10:26 11:20
left2:يوليو	3:-11 5:-9 8:-9 11:18
left2:يوم	1:10 3:-13 9:-24 11:24
left2:يونيو	0:15 2:-12 4:14 6:-19 8:-11
left2:•	0:29 3:-22 4:-14 6:-9 10:-15 11:17
left3:	0:-17 2:-10 3:-16 4:-28 5:11 6:33 7:-30 8:21 9:-8 11:-9
left3:"	2:-17 4:-36 5:-23 7:25 8:-10 10:-37
left3:#	0:46 1:-20 2:-11 3:-40 4:-22 5:43 6:-33 7:-27 8:-20 9:-10 10:-15 11:-40
left3:)	0:-11 1:-11 2:-11 3:-19 6:22 7:-24 8:-8 9:-12 10:-12 11:19
left3:,	0:-12 1:-8 2:-11 3:-8 4:22 5:15 6:-13 7:-8 8:-19 9:-44 10:-17
left3:-	1:-29 2:-18 4:-34 5:-50 6:47 7:-42 8:-20 9:17 10:-30 11:-52
left3::	0:10 1:-18 2:-63 3:-27 4:37 5:-30 6:-11 8:16 10:-19 11:-45
left3:|	6:12
left3:اباد	0:-9 2:-15 4:-12 5:-10 6:13 7:-10 8:-8 9:-17 10:-12 11:14
left3:اثنين	0:-14 4:15 5:-25 10:9
left3:اجمالي	3:-11 6:24 9:-13 11:13
left3:اخرين	3:10 4:18 6:-25 7:-16
left3:ادت	5:-14 6:16
left3:ادي	3:22 4:-10 5:-13
left3:اربعه	0:20 2:-12 3:13 4:-12 6:-11 7:-29 10:-13
left3:استشهاد	5:14 6:-13
left3:استقبلت	3:20 6:-8 9:-16 11:-16
left3:اسراييل	2:18 4:-12 8:19 10:-32
left3:اسره	5:-9 6:24 7:-8
left3:اسفر	5:13
left3:اشخاص	0:16 6:-10
left3:اطباء	5:-9 6:12
left3:اطفال	0:-19 3:-9 7:-12 9:-21 10:23 11:-11
left3:اكتوبر	5:-9 6:11
left3:الاثنين	4:-10 7:16 10:-9
left3:الاحد	8:-14 10:14
left3:الاحمر	3:-8 4:-13 5:-28 6:34 7:-13 8:10
left3:الاربعاء	3:-14 7:-8 11:15
left3:الاسر	2:-8 5:-9 6:-21 7:16 8:8 10:-9
left3:الاسراييلي	2:19 5:-8 6:-14
left3:الاف	3:25 11:-14
left3:الافراج	0:-15 4:11 6:-26 8:21
left3:الاقل	2:-25 4:22 5:-9
left3:الامم	0:8 3:21 4:8 9:-22
left3:الان	6:10
left3:الانقاذ	6:15 7:-11
left3:الاول	0:26 1:-15 2:-23 3:-16 4:16 7:-31 8:-17 9:-15 10:-21
left3:الباقون	0:-15 2:-14 3:-19 4:39 5:-14 6:-33 8:-10 10:-20
left3:البحث	5:-27 6:-20 7:38
left3:البلاد	0:16 1:8 3:-23 4:-13 7:9 9:-8 10:-16 11:8
left3:البلده	3:-11 9:18 11:-18
left3:التي	0:-8 2:-11 3:-17 5:-8 6:-12 7:30 8:-10 9:-11 10:9
left3:الثلاثاء	0:-12 2:22 6:-9 7:16 10:-13
left3:الجماعه	2:14 6:-8 8:-14 10:-23
left3:الجمعه	3:17 11:-10
left3:الجيش	0:-22 3:9 4:-14 7:-8 10:13
left3:الحرب	0:-8 1:-8 2:-19 3:-20 4:-26 5:-11 6:17 7:-10 8:25 9:-11 10:-9
left3:الحصيله	1:17 6:-12
left3:الحكومه	0:-13 2:-9 3:-17 4:-20 6:17 7:-26 8:13 10:-8
left3:الخميس	6:13
left3:الدفاع	4:-17 8:16 11:-13
left3:الدوليه	0:13 2:8 3:10 4:9 5:-16 6:-33 7:-27 8:-12 9:-13 10:-23
left3:الذي	0:-13 1:-8 5:-24 6:40 7:-14
left3:الذين	3:25 6:-23 9:-19 10:-12 11:-14
left3:السبت	9:-13 10:20 11:14
left3:السلطات	0:-20 3:14 4:-9 9:-11 10:18
left3:الشهر	3:8 4:-14 5:-14 6:20 9:-14
left3:الصحه	0:-10 3:-9 6:14
left3:الضحايا	5:-11 6:20
left3:الطواري	5:-27 6:28
left3:العام	1:19 2:-8 3:-14 5:-22 7:-15 10:-10 11:17
left3:العدد	3:-15 8:17 9:14
left3:الف	3:12 11:-15
left3:الفا	3:9 4:-10 6:-10 8:9 9:8 10:-14 11:-14
left3:القتلي	0:-8 1:26 4:-18 5:-44 6:27 7:-27
left3:القطاع	2:41 4:-39 6:-23 8:-8 10:-36
left3:القوات	6:13
left3:الماضي	0:-25 2:-10 3:-19 4:19 5:-21 6:16 7:-12 10:-9 11:19
left3:المدنيه	6:-13 7:21
left3:المدينه	3:14 6:-9
left3:المستشفي	0:22 6:-28
left3:المفقودين	3:-11 5:-10 6:-24 7:32
left3:المنظمه	4:10
left3:الوحده	3:-11 11:11
left3:الوزاره	6:12
left3:الوطني	3:9 4:-12 6:-10 10:19 11:-10
left3:الوطنيه	1:-10 3:-8 5:9 7:19
left3:الوفيات	5:-13 6:25 7:-19
left3:الي	0:-13 1:-14 2:-39 3:30 4:-43 5:12 6:-13 8:-22 9:-24
left3:اليوم	0:-13 2:-16 3:-18 4:-11 5:22 6:-19 7:13 9:-8 10:-25 11:8
left3:اما	2:-12 3:19 4:18 6:-9 9:-13 10:-23
left3:امس	1:-11 2:21 3:-13 4:-15 5:-17 6:-38 7:-19 9:29 10:-13
left3:ان	1:-33 3:-13 4:11 5:-59 6:14 7:-34 8:28 9:-39 10:-39
left3:انه	0:-18 1:-8 2:-8 4:11 5:-19 7:-29 8:12 9:-11 10:-18
left3:انها	1:-8 2:16 3:11 4:-18 5:-9 7:12 8:-14 10:-17 11:-8
left3:انهيار	6:10
left3:اوليه	6:8
left3:ايام	3:-27 6:12 9:28 10:-9
left3:بان	4:14 6:-24 10:10
left3:بجروح	5:11 6:-8
left3:بحسب	0:-14 2:-19 4:11 6:17 7:-11 9:-12 10:-29 11:9
left3:بدايه	1:-10 3:-13 9:16
left3:بعد	3:28 6:-19 7:23 9:-17 11:-27
left3:بلغ	11:10
left3:بمقتل	0:-11 2:-23 4:-17 5:13 6:12 10:-11
left3:بين	0:-18 1:-11 6:23 7:-9 9:-16 10:-14 11:8
left3:بينما	0:11 1:-8 3:-13 4:-13 6:-21 9:-14 10:-13 11:21
left3:بينهم	4:9 7:-14 10:-13
left3:تبادل	5:15 10:-11
left3:تسع	6:8
left3:تسعه	0:-27 4:-8 5:30 6:-16 7:-9
left3:تشرين	1:14 6:-12
left3:تعلن	4:-10 6:9 10:10
left3:تقول	11:8
left3:تلك	0:12 4:-9 5:8
left3:توفي	1:8 6:13
left3:ثلاثه	0:-12 2:-19 4:-11 5:19 7:-14 10:-8
left3:ثم	0:-21 2:-17 4:16 6:-21 7:-21 10:23
left3:ثمانيه	0:23 2:-13 4:-17 6:-13 7:-13 10:-8
left3:جثه	0:-10 7:-11
left3:جريحا	2:-8 4:-13 5:33 6:-25 7:13 10:-10
left3:جنوب	3:-17 4:19 6:-22 9:22 11:-17
left3:حتفهم	5:-8 6:12
left3:حتي	0:-37 4:-22 5:-17 7:-21 8:8 9:-18 10:26
left3:حزب	4:-8 6:20
left3:حصيله	3:-10 6:31 7:-23
left3:حين	3:11 6:-10 7:9
left3:خلال	0:-18 6:28 7:-18 10:-9
left3:خمس	4:-11 5:12
left3:خمسه	0:9 4:-9 6:12 7:-16 8:15 10:-17
left3:راكبا	7:9
left3:روسيا	2:15 4:-21 10:-9
left3:زالت	5:-12 6:-22 7:23
left3:ساعه	0:-16 3:-9 4:-22 5:-12 6:31 7:-15 10:-9
left3:سبتمبر	3:19 9:-10 11:-11
left3:سبعه	5:15 8:12 10:-12
left3:سته	0:-20 3:14 4:-8 5:14 6:-37 7:26
left3:سنوات	8:15 10:-11
left3:شخص	3:-21 9:10 11:15
left3:شخصا	1:-13 2:19 3:-31 6:-13 9:13 10:-41 11:11
left3:شهداء	5:-15 6:-10 8:-9 10:17
left3:شهيدا	5:-27 6:30
left3:صباح	8:-13 10:9 11:-8
left3:طفلا	5:11
left3:عاد	3:-39 6:-11 8:-10 10:-16 11:35
left3:عام	6:15 9:-19
left3:عبر	3:-28 9:13
left3:عثر	0:-26 2:22 5:-8 6:11 7:-14 10:-15
left3:عدد	1:-9 3:8 4:8 5:12 9:-11 10:-11 11:-22
left3:عشر	2:-16 5:22 6:-22 8:-9 11:-8
left3:عشره	3:24 9:-25
left3:علي	0:-9 1:16 2:20 3:-8 4:-30 6:-18 8:-25 9:-17 10:21 11:-21
left3:عن	0:-10 2:11 3:20 4:-25 5:21 6:-36 8:12 9:-15 10:-29 11:-25
left3:عند	0:16
left3:عوده	11:11
left3:غزه	2:-18 4:-11 6:-18 8:9 10:14
left3:فجر	0:-10 2:18 4:-16 5:-24 7:-14 8:-11 10:11
left3:في	3:14 4:9 5:-38 7:-52 8:-38 9:-48 10:11
left3:فيما	2:-11 3:-8 5:-18 6:-9 7:20 9:19 11:-18
left3:فيه	0:-15 6:21
left3:قال	2:-8 4:11 5:-9 6:-38 7:35 10:-9
left3:قباله	1:-10 6:28 7:-15
left3:قبل	1:-13 2:12 3:27 4:-34 5:-29 7:-15 8:-17 9:-15 10:-20 11:9
left3:قتل	0:-15 1:20 2:-13 4:-25 7:-12 9:-13 10:-10 11:-8
left3:قتلي	6:9
left3:قتيلا	0:-32 3:21 6:-11 7:18
left3:قد	0:-18 1:-18 2:-13 3:-31 4:-24 5:-13 6:37 7:-24 8:-9 9:18 10:-12 11:-9
left3:قرب	4:-9 8:-9 10:15 11:-11
left3:قريه	3:16 6:16 7:-9 11:-16
left3:كان	4:-11 5:-12 6:-16 9:17 10:-14
left3:كانوا	2:-8 3:20 4:23 6:-24 7:-17 10:-17 11:-9
left3:كانون	1:12 3:13 7:-8 9:-18 11:-19
left3:كل	2:-10 4:21 8:11 10:-22
left3:كما	0:15 2:-9 4:-11 5:-9 6:31 8:-17 10:-17
left3:لا	0:-13 2:-16 3:8 5:-11 6:-11 7:28 8:-8 9:-9 10:-20
left3:لشوون	3:-8 10:12 11:8
left3:لقوا	5:13 6:-11
left3:للهجره	3:14 5:15 6:-9 9:-9
left3:لم	0:-13 1:-9 2:-14 3:-9 4:12 5:-23 7:-28 8:-8 9:-15 10:16 11:-23
left3:ما	4:-18 6:15 7:8
left3:محليه	4:19
left3:مدنيا	2:-16 4:18 5:21 6:-21 10:-9
left3:مركز	3:17 11:-16
left3:مساء	5:-14 6:23 7:-8
left3:مشيرا	5:15 6:-10 7:-8 9:26 10:-8 11:-32
left3:مشيره	3:12 6:-9 9:-25 11:17
left3:مصابا	5:26 6:-26
left3:مصرع	5:22 6:-18
left3:مطلع	2:-15 4:-9 6:-15 8:-14 9:-13 10:19 11:25
left3:مفوضيه	11:8
left3:مقتل	2:-9 5:11
left3:مليون	0:-18 3:-17 4:-21 6:-12 8:-16 9:19 10:22
left3:من	0:10 1:-36 2:-40 4:-63 5:-21 7:-24 8:37 11:-34
left3:منازلهم	3:15
left3:منذ	0:-22 1:-18 2:10 3:-26 5:29 6:-31 7:-25 8:-17 10:-9 11:25
left3:منزلا	0:-13 7:15 10:-10
left3:منها	3:-21 5:-10 6:31 7:-15 11:-13
left3:منهم	0:-9 2:-20 3:-38 4:-29 5:-16 6:25 7:-23 9:12 10:19 11:-18
left3:مهاجرا	0:-8 1:-8 6:-25 7:15 10:20
left3:نازح	3:36 9:-30
left3:نايرا	0:-16 4:22 10:-23
left3:نحو	1:24 3:-18 6:-19 9:-8 11:-18
left3:نزح	3:22 11:-8
left3:نساء	0:-10 2:-10 4:20 6:-20 7:-10 8:-20
left3:هجوم	3:-11 11:13
left3:هذا	3:15 5:-31 6:11 7:24 11:-14
left3:و	4:-22 5:-22 7:-19 10:15
left3:واحده	6:-9 7:17
left3:واشار	3:11 5:9 6:-9
left3:واضاف	2:-21 5:-10 6:-20 7:8 10:22
left3:والبحث	6:-31 7:35
left3:وان	2:13 3:8 5:-24 6:-9 7:-14 10:-9 11:-9
left3:واوضح	6:13
left3:وتقول	1:17 2:24 6:-25 7:-11 11:-11
left3:وحده	1:-10 3:-23 5:-11 6:25 7:-15 9:14 11:-11
left3:وزاره	3:-14 6:20
left3:وعشرين	2:-8 5:17 10:-18
left3:وفاه	1:13 5:12 6:-17
left3:وفي	0:-13 2:-13 5:-19 6:8 7:9 9:-9 10:-10
left3:وقال	0:-9 3:-9 4:19 7:-20 9:9 10:-17 11:-8
left3:وقد	3:20 4:-9 6:-11 8:-12 9:-9 10:16
left3:وكان	0:-9 3:20 11:-12
left3:ولا	0:-14 4:-21 7:21 10:-14
left3:ولايه	3:9 6:10 7:-18
left3:ولم	5:13 7:-8
left3:ومن	0:-15 3:19 4:-11 5:-19 6:10 8:-10 10:14 11:-9
left3:يعثر	4:-9 6:-43 7:44
left3:يقول	8:9
left3:يناير	0:13 2:-11 3:-17 4:-21 8:-22 9:14 10:19 11:13
left3:يوم	0:-12 4:-25 8:10 10:12
left3:•	3:14 6:-14 7:17 11:-14
many	2:-15 3:-21 5:-12 7:-19 8:-11 9:-17 10:-33
mostly:abducted	0:22 1:-18 2:-15 3:-26 4:-34 6:-33 9:-11 10:18 11:-19
mostly:aid	0:-15 1:-44 2:-16 3:-16 4:-33 5:-10 6:31 7:-21 8:-18 9:41 10:-22 11:-46
mostly:allocated	3:12 6:9 9:-10 11:-18
mostly:casualty	0:-28 2:-33 3:-8 4:-19 5:13 6:18 7:8 8:-13 9:-55 10:-36 11:-26
mostly:delivered	6:10
mostly:displacement	0:-50 1:-41 2:-44 4:-60 5:-33 6:15 7:-30 8:-36 9:10 10:-48 11:24
mostly:held	0:11 1:-22 2:-64 3:-19 4:11 5:-30 6:11 7:-40 8:-77 9:-8 11:-11
mostly:hostage	0:17 1:-95 2:16 3:-89 4:25 5:-26 6:-46 7:-15 8:14 9:-91 11:-107
mostly:injured	0:-37 1:-28 2:-19 3:8 4:-39 5:27 6:14 7:-50 8:-22 9:-42 10:-28 11:18
mostly:killed	1:-16 5:10 6:-28 7:8 8:-54 9:12 10:-20 11:-38
mostly:pledged	0:-9 1:-10 3:16 4:-10 5:-12 6:18 7:-19 9:16 10:-8 11:-47
mostly:prisoners-exchanged	0:-35 1:-16 3:-26 4:-10 5:-35 6:14 9:-17 11:-19
mostly:released	0:8 1:-8 2:-21 3:-10 4:22 5:-8 6:-19 7:-20 8:28 10:-28 11:-8
mostly:returned	0:-14 1:-20 2:-20 4:-29 5:-12 8:-15 9:13 10:-21 11:10
near:اباد	0:-17 1:-13 2:12 3:-13 4:-39 5:29 6:-19 7:-26 8:-18 9:-26 10:-25 11:17
near:ابار	9:11 11:-8
near:ابتد	0:27 4:-17 10:-20
near:ابحا	0:-13 1:-10 2:-25 4:19 5:9
near:ابرش	4:-22 5:-11 6:19 7:-8 10:-17
near:ابري	0:-19 1:-10 2:-21 3:-45 5:-17 6:40 7:-33 8:26 9:-14 10:-34 11:19
near:ابشي	5:28 6:-24
near:ابعد	0:-11 2:-16 3:-21 4:-26 5:-16 6:-21 8:51 9:-32 10:-36 11:-24
near:ابلغ	0:-9 1:8 3:-17 4:-10 5:-28 6:-37 7:48 9:-10
near:ابن	6:23
near:ابنا	0:-31 1:-15 2:-35 3:-26 4:-21 5:-32 6:14 7:19 10:-44 11:27
near:ابني	2:-20 5:-9 6:-37 7:39
near:ابو	0:-11 2:-8 3:-9 4:9 5:-12 6:30
near:ابوا	2:-9 4:-21 5:30 10:-19
near:ابيض	3:8 5:-11 6:24 9:-11 10:-8 11:-9
near:اتجا	9:-15 11:17
near:اتحا	3:-14 9:10
near:اتصا	0:-8 3:-10 5:-12 7:29 8:-9 10:-9
near:اتصل	0:27 2:-22 4:-27 5:-8 6:14 10:-29
near:اتفا	0:-14 2:-47 4:-46 5:-11 6:27 7:-21 8:45 9:-8 10:-35 11:-17
near:اتلف	5:19 6:-19
near:اتها	5:-9 6:28
near:اتوب	5:9
near:اثار	0:-13 1:-9 2:-14 3:-15 4:-25 5:-15 7:17 8:-8 10:-15 11:14
near:اثر	0:-24 1:-17 2:-22 3:-15 4:-28 5:-36 6:-25 7:56 10:-13 11:-8
near:اثقل	5:-16 6:19
near:اثنا	0:22 1:-27 2:-24 3:-58 4:-23 5:27 6:-15 7:-17 8:8 9:-31 11:-26
near:اثنت	0:-15 2:-10 4:-22 7:12 8:23 10:-14 11:-11
near:اثني	1:-25 2:-8 3:-21 4:23 6:-44 8:-18 9:-17 10:9 11:-19
near:اثيو	0:-17 3:-26 4:-15 5:-17 6:13 7:-13 8:-11 9:22 10:14 11:-10
near:اجان	0:30 2:-26 4:11 5:-24 6:22 7:-17 8:-21 10:-33
near:اجبر	3:42 5:-17 6:-17 7:-11 9:-17 11:-17
near:اجتا	0:-13 2:-10 3:24 5:-11 6:-31 7:-13 8:-13 9:18 10:-21 11:-19
near:اجتم	0:-22 1:13 2:-20 4:-25 5:-10 6:27 7:-26 8:-14 9:-12 11:-12
near:اجري	5:17 6:-15
near:اجل	4:24 10:-23
near:اجلا	3:52 5:-12 8:-12 9:-30 11:-36
near:اجلت	3:20 6:-17 11:-14
near:اجلو	3:21
near:اجلي	5:10 6:-18 7:14
near:اجما	1:-12 2:-13 4:-15 5:15 7:-21 8:23 9:-33 10:-15
near:اجنب	2:10 4:18 5:-14 6:-16 7:-18 8:-12
near:اجنح	0:17 6:-8
near:اجهز	0:-9 4:-9 5:-26 6:30 7:-8 10:16
near:اجيي	3:19 9:-17
near:احاد	4:-8 5:18 6:-15 7:-8 8:11 10:-10
near:احال	4:16 8:-9 10:-9
near:احتا	2:-8 5:24 6:-15 7:-9 10:-9
near:احتج	0:-25 1:-16 4:35 5:-32 6:-21 7:-53 8:-41 9:-13 10:11 11:-13
near:احتر	3:19 5:21 6:-35 7:-9
near:احتس	3:-23 7:-8 9:19 11:-12
near:احتل	2:9 4:-19 5:10 8:-45 10:34 11:-13
near:احتم	0:-9 4:-8 10:-17
near:احد	0:-42 3:-37 4:-16 6:24 8:-34 9:-22 10:12
near:احدا	1:-19 2:-10 3:16 5:49 6:-44 8:-29 9:-37 10:-46 11:-31
near:احده	0:33 1:-38 2:-19 3:-36 4:26 5:-14 6:-10 7:-18 8:-44 9:-42 10:-13 11:-49
near:احدي	0:-8 2:-25 3:-8 4:8 6:16 7:-21 8:-14 10:15
near:احرق	0:-24 3:11 4:-14 5:-8 6:34 10:-12
near:احزم	5:-12 6:25 7:-15
near:احصا	6:14
near:احصت	0:26 1:8 2:-19 3:-22 4:-37 5:-19 6:-39 7:19 8:-9 10:-39 11:-12
near:احصي	0:17 1:-9 2:-15 3:11 4:-35 5:-25 6:28 7:-14 8:-16 9:-21 10:-17 11:-16
near:احكا	2:-13 4:-10 8:28 10:-19
near:احمد	0:-36 1:-13 2:9 3:-20 4:21 5:-18 6:-21 7:-14 8:-14 10:16 11:-12
near:احمر	0:-34 1:-23 2:11 3:-10 4:-14 5:-9 6:17 8:13 9:-14 11:-29
near:احيا	0:-10 1:-21 3:-40 5:12 6:-15 7:-24 8:-11 9:-24
near:احيل	0:-17 2:-17 4:33 6:-8 8:-13 10:-30
near:اخبا	4:-10 5:-12 7:19
near:اختا	3:-11 11:23
near:اختط	0:60 2:-34 3:-22 4:-44 5:-33 6:-36 7:-9 8:-13 9:-9 10:-48 11:-16
near:اختف	0:18 1:18 2:-11 3:-36 4:-29 5:-28 6:-20 7:17 9:-20 11:-27
near:اختن	2:-20 5:25 7:-17
near:اخذو	0:54 1:-12 2:-41 3:-21 5:-31 6:-47 8:-11 9:-14 10:-39 11:-18
near:اخر	0:-27 1:-11 3:48 5:-20 6:-17 8:15 9:-25 10:-10 11:-44
near:اخرا	2:-18 3:-16 4:-21 6:-15 10:25
near:اخرج	0:-18 1:-20 2:-14 3:13 4:-34 5:19 7:-33 8:24 9:-26 10:-29 11:-27
near:اخره	3:-8 7:-11 9:-8 11:17
near:اخرو	0:24 2:12 3:-18 5:-29 6:21 7:-19 9:14 10:-38 11:-20
near:اخري	0:-38 1:-50 2:-34 4:46 5:-43 8:-21 9:24 10:-10 11:-33
near:اخلا	3:21 6:-11
near:اخلت	0:-13 6:-14 7:-15 10:20
near:اخلو	3:11 11:-11
near:اخلي	0:8 3:10 4:-31 5:-10 6:-19 7:-18 8:-13
near:اخوت	0:8
near:اخي	0:27 5:-12 6:-19 7:-10
near:اخير	1:-12 2:-26 3:-8 4:-27 5:-23 6:20 7:-20 8:-10 10:25 11:12
near:ادار	0:-18 1:-10 3:-17 4:-20 5:-9 6:39 7:-41 8:-8 9:-9 10:-11 11:22
near:ادام	3:-20 6:26 9:-22 11:-9
near:ادت	6:11
near:ادخل	0:-13 4:-14 5:50 6:-31 7:-11 10:-9
near:ادرا	5:-20 6:22
near:ادري	3:17 6:9 9:-11 11:-18
near:ادعا	2:-19 4:-12 6:27 10:-24
near:ادلب	0:-9 2:-9 3:25 5:-15 6:-26 8:-8 9:-25 10:21
near:ادي	0:-27 1:-9 2:-21 3:13 4:-34 5:-12 6:40 8:-11 10:-12 11:-21
near:اذا	0:-17 2:-22 4:-45 5:-11 6:14 7:-21 9:8 11:8
near:اذار	0:14 3:20 5:16 6:-15 7:-9 9:-8 11:-18
near:اذاع	1:-14 4:-9 5:-12 6:29
near:اراض	2:-10 4:12 6:-19 7:-13 8:23 10:-17 11:-9
near:اربا	9:13
near:اربع	1:-23 3:-22 4:-23 6:-13 8:-8 9:-37 10:9 11:-9
near:ارتف	0:-23 1:25 2:8 3:-28 5:15 7:-45 9:-15 10:-17
near:ارتق	2:-8 4:18 5:-21 7:-26
near:ارتي	0:-9 3:13 10:-8
near:اردف	0:-12 1:-12 2:-17 4:39 5:-26 6:-33 7:-24 10:21 11:-20
near:اردن	3:-21 11:17
near:ارض	4:-12 6:14 7:-13 10:10
near:ارضي	5:10
near:ارغم	3:10 6:-11
near:ارقا	2:-18 3:-12 4:8 5:-15 6:16 9:17 11:-11
near:اركا	0:15 1:13 2:-10 3:-10 5:-8 7:-20 8:-15 9:-9 10:-15 11:-9
near:ارمي	0:-9 3:-9 6:-23 9:11 10:-10 11:-14
near:ارها	0:-16 4:-18 5:12 6:-12 7:-8 10:19
near:اروا	1:-13 3:-8 5:-16 6:25 7:-9
near:ازال	4:10
near:ازمه	9:12 11:-17
near:ازيد	3:13 6:12 9:-17
near:اساب	2:-25 4:-31 5:-17 6:-30 7:-18 8:24
near:اساس	0:27 4:-19 6:-25 7:-9 8:-8 10:-14
near:اسبا	1:-10 6:20 7:-9
near:اسبو	0:-33 1:-35 2:-15 4:-21 5:-23 7:-12 8:-11 9:22 10:11 11:-32
near:استب	5:-8 6:9
near:استج	4:-16 10:19
near:استخ	5:-10 6:24
near:استش	0:10 2:-27 3:-13 4:-33 5:24 6:10 7:-38 8:-9 10:-13 11:-11
near:استض	3:27 9:-10
near:استط	3:-22 4:-17 5:11 6:13 7:-14 9:-12
near:استع	0:-11 2:-9 3:-25 4:-39 5:-11 6:-40 7:-13 8:31 9:-22 11:19
near:استق	0:-21 1:-15 2:-15 3:-10 4:-16 6:9 7:-31 9:-8 10:-14 11:11
near:استل	4:-8 8:26 10:-15 11:-8
near:استم	0:-14 1:14 2:-10 4:10 7:-16 9:-23 10:-28
near:استن	0:-13 1:-11 3:-26 4:-28 5:-12 7:35 8:-14 9:-20 10:-23 11:-28
near:استه	0:-8 4:-9 5:11 6:9 7:-8
near:استو	0:-12 3:-9 4:19 6:-17 7:-8
near:استي	4:13 6:-9 9:-9 11:10
near:اسر	0:-39 1:-24 2:18 3:11 4:54 5:-53 6:-84 9:-29 10:-15 11:-24
near:اسرا	0:17 1:-15 2:18 3:-27 6:-44 7:-48 8:14 9:-23 10:-10 11:-24
near:اسرت	0:-17 2:-27 4:43 5:-23 6:-37 7:-36 8:17 9:-11 10:-29 11:-11
near:اسره	0:-26 1:-8 2:-15 3:22 4:14 5:-28 6:9 7:10 8:-9 9:-17 10:-29 11:-20
near:اسرو	0:33 2:-36 5:-18 6:-38 7:-24 8:14 10:-43
near:اسري	0:-53 1:-15 2:19 3:-32 4:25 5:-34 6:-18 7:-36 8:26 9:-14 10:-30 11:-24
near:اسط	1:17 5:-15 6:-12
near:اسعا	3:-8 4:-9 6:16 7:-15 10:-9
near:اسفر	3:-8 5:8 6:20 7:-11
near:اسقط	6:12
near:اسكن	3:12 5:-10 6:-11 7:-8
near:اسلا	0:-17 1:-14 3:-36 5:-21 6:36 7:-30 8:-21 9:-47 10:-36 11:45
near:اسم	1:15 2:-8 3:-22 4:-21 6:9 7:8 8:8 9:-8 11:-13
near:اسما	0:-25 1:-28 2:-24 4:-35 5:8 6:8 7:9 8:-26 9:-19 10:-25
near:اسمه	0:-21 1:27 2:-13 3:-22 4:26 5:-31 6:-17 7:-23 8:-16 10:-20
near:اسها	6:10
near:اسوا	6:13
near:اسير	0:-18 2:-44 4:-12 5:-16 7:-11 8:-8 9:-8 10:21 11:-11
near:اسيو	5:29 6:-25
near:اشار	0:-9 1:11 3:24 6:13 7:-17 9:-24 11:-12
near:اشتب	0:-8 4:-14 6:39 7:-15 10:-12
near:اشخا	0:-8 1:14 2:-16 4:-23 6:15 9:-12 10:-18 11:-17
near:اشلا	5:-8 6:23 7:-11
near:اشهر	0:12 3:-35 5:-20 6:23 7:-23 8:-21 9:25 10:-14 11:-21
near:اصاب	0:-37 1:-21 2:-32 3:-42 4:-35 5:65 6:-25 7:-50 8:-16 9:-22 10:-25 11:-33
near:اصحا	2:-13 6:33 7:-8
near:اصطد	6:12
near:اصطن	4:-14 5:24 6:-21 10:-8
near:اصغر	2:-24 4:-28 7:-10 8:24 10:9
near:اصفر	2:-21 4:-8 5:-13 6:33
near:اصل	1:-15 2:29 3:21 4:26 5:-41 6:-54 7:-41 8:-35 9:-22 11:-20
near:اصلا	3:23 9:-9 11:-14
near:اصيب	0:-20 1:-34 2:-45 3:-43 4:-18 5:75 6:-46 7:-32 8:-35 9:-35 10:-50 11:-34
near:اضاف	0:-21 1:-37 2:12 4:-12 5:15 7:-18 8:-8 9:-35 10:10 11:-17
near:اضرا	5:8
near:اضرم	6:-12 7:18
near:اضطر	3:33 11:-16
near:اطبا	0:48 1:-16 2:-14 3:-30 4:-38 5:-34 7:-37 8:-13 9:-15 10:-31 11:-12
near:اطرا	0:-14 2:-8 3:-9 4:-22 5:22 6:-15 7:-32 8:10 9:-14 10:-19 11:12
near:اطفا	0:-20 2:-63 4:-65 6:-11 8:-34 10:14 11:-9
near:اطلا	0:-45 1:15 2:-51 3:-21 4:14 5:21 7:-21 8:-35 10:21
near:اطلق	0:-21 1:-19 2:-61 3:-31 5:-30 6:-57 7:-38 8:41 9:-14 10:25 11:-28
near:اعاد	0:-17 1:-14 2:-62 3:-26 4:-35 5:-31 6:20 7:-36 8:-19 9:10 10:10 11:19
near:اعتد	0:10 5:12 6:-17
near:اعتر	4:-14 6:8 8:13
near:اعتق	0:-19 1:-10 2:-14 3:-17 4:-28 5:-13 6:-34 8:23 9:-9 10:28
near:اعتم	7:9
near:اعد	1:-8 3:-19 5:-8 6:28 7:-13 9:13 11:-9
near:اعدا	2:20 5:-18 6:-16 7:-8 8:18 10:-20
near:اعدت	0:-34 2:-21 4:12 5:-19 6:28 7:-20 8:-23 9:-11 10:-31
near:اعدم	0:-27 1:-11 2:41 3:-13 4:-21 5:-18 6:-17 8:-31 10:-27 11:-8
near:اعرف	0:25 4:-21 6:-10 7:-12 10:-11
near:اعصا	3:15 5:-28 6:11 9:-10
near:اعقب	2:-16 4:-9 10:16
near:اعلا	2:17 4:-13 5:-19 6:14 7:-16 8:-14
near:اعلن	0:-39 1:-24 2:17 3:-24 4:-44 5:19 8:-11 11:-11
near:اعلي	0:-29 1:22 2:-9 4:-24 5:-20 7:12 9:-22 10:-17 11:-21
near:اعما	2:-13 4:-10 5:15 6:18 7:-36 9:-25 11:-14
near:اعوا	5:12
near:اعيد	3:-17 4:-23 5:-22 7:-17 8:-29 9:-35 10:25 11:-9
near:اغاث	3:-14 4:17 5:9 6:20 7:-22 8:-11 10:-16 11:-9
near:اغذي	0:-21 2:20 4:-14 5:16 6:-11 10:-13
near:اغرق	2:-13 6:16
near:اغسط	3:-20 4:19 6:16 9:-18 11:12
near:اغلا	6:14
near:اغلب	0:20 3:18 4:-9 7:-13 9:-14 10:-24 11:-12
near:اغنا	0:12
near:افاد	0:-22 1:-11 2:9 3:-11 4:-21 9:-8 11:-12
near:افار	6:-9 7:14
near:افتت	6:9
near:افرا	1:-18 2:-39 3:-29 4:-11 6:-26 7:-15 8:9 9:-12 10:24 11:-21
near:افرج	3:-18 4:-16 5:-21 6:-18 7:-23 10:20 11:-14
near:افري	2:-9 4:32 6:-29 7:-15 10:-8
near:افغا	0:-11 3:-26 5:-11 6:17 7:-15 10:-12 11:22
near:اقار	0:-8 1:-16 4:-9 5:-18 6:25 9:-26 10:-9 11:-13
near:اقال	3:24 9:-8 11:-10
near:اقام	3:20 9:-8
near:اقتا	0:35 2:-40 3:-13 5:-12 6:-9 7:-31 8:-22 9:-9 10:-28 11:-8
near:اقتح	0:-19 2:-14 4:10 5:25 10:-14
near:اقتر	3:15 9:-10
near:اقتص	1:21 3:9 6:-28 7:-14 11:-14
near:اقتي	0:62 2:-36 3:-21 4:-42 5:-52 6:-40 8:-29 9:-15 11:-18
near:اقدا	4:12 5:8 7:-15 9:-8
near:اقر	4:14 10:-12
near:اقصي	2:-11 4:-13 6:-17 8:-24 10:20
near:اقل	0:-29 1:10 2:-14 3:-8 4:19 5:-15 6:-39 7:35 8:-23 9:-28 10:-23
near:اقلا	6:10
near:اقلت	8:10 10:-10 11:11
near:اقلي	1:-19 2:-30 4:-42 5:-16 7:-15 8:-15 9:37 10:-19 11:-17
near:اكبر	0:-11 1:-8 2:-8 3:-9 4:-10 5:-15 6:18 7:-21 8:13 10:-16
near:اكتم	6:-8 8:18 10:-17
near:اكتو	0:36 1:-31 2:-16 3:15 4:-41 6:-12 7:-36 9:15 10:-24 11:-49
near:اكثر	0:35 1:-50 2:-32 5:-36 7:-82 8:-42 9:8
near:اكد	0:-26 4:14 6:-9 7:-14
near:اكدت	0:-15 3:-8 4:-18 5:10 6:-21 7:-12 10:30
near:اكس	0:-9 2:-11 4:-22 5:27 6:-17 10:-18
near:اكست	9:-10 11:15
near:اكسي	5:19 6:-14 7:-8
near:اكلي	0:11 3:-8 6:18
near:اكمل	11:8
near:اكوا	5:-10 6:22
near:اكوب	0:16 9:-9 10:-12
near:الا	0:-32 1:11 2:-36 3:-23 5:8 6:21 7:-56 8:-8 9:-30 10:10 11:25
near:الاب	3:-9 5:-11 6:25 7:-11
near:الاف	0:-33 1:-16 2:10 3:25 4:-24 5:-23 6:-18 7:-10 8:-23 9:15 10:-9 11:-23
near:الام	0:-12 3:10 4:-13 5:-22 6:19 7:-24 10:-13
near:الان	0:-23 1:-34 2:-40 3:24 4:-56 6:-18 10:11 11:-46
near:التي	0:27 2:-32 3:-19 4:-10 5:-45 7:37 8:-24 9:-45 10:-13
near:الجو	6:8
near:الحي	2:-17 3:13 5:8 7:-11
near:الخط	2:-21 4:-8 5:-13 6:33
near:الدم	6:16
near:الذي	0:8 1:24 2:-48 3:-42 4:9 5:-18 6:-15 7:-52 8:12 9:-8 11:-16
near:السن	0:-20 3:-10 4:-24 8:21
near:الصف	10:11
near:الطب	0:-11 1:-8 2:9 3:-12 4:-16 5:-15 6:31 7:-19
near:الغا	0:-9 3:9 5:42 6:-38 7:-17 9:-15 10:-23
near:الف	2:-17 3:-10 5:-17 6:-8 7:-28 8:-24 9:46 10:-38 11:-13
near:الفا	0:-26 1:-21 2:-18 3:15 4:-41 5:-25 6:-23 7:-34 8:16 9:39 10:-43
near:القت	6:-19 10:22
near:الله	2:-10 6:14 8:13 10:-21
near:اله	1:8 2:-12 3:34 4:-12 5:-10 7:-17 9:-33 11:-12
near:الي	0:-33 1:-58 2:-33 3:-16 4:-47 5:-13 6:-9 7:-41 9:24 11:36
near:اليه	0:-26 1:-11 2:-17 4:28 6:-30 7:-9 8:-12 9:-21 10:-30
near:اما	0:-8 1:-34 2:-69 3:-21 8:22 9:-14 10:-12 11:-49
near:امات	6:8
near:امار	0:31 2:-22 4:-34 6:-27 7:-13 8:-23 10:15
near:امام	0:-8 1:-10 2:28 5:-21 7:-8 9:-16 10:-14 11:-25
near:امتا	0:-10 4:26 5:-13 6:-13 7:-10 10:-19 11:-9
near:امتد	1:17 6:-17 7:-13
near:امتع	0:-11 3:-9 4:9 5:29 6:-36 9:-13 11:25
near:امدا	6:8
near:امر	4:16 6:21 7:-10 10:-15
near:امرا	0:-16 1:16 2:-27 3:-26 4:-19 9:-15 10:-36 11:-13
near:امرت	5:8
near:امس	0:-19 2:24 3:-24 4:-40 5:-24 6:-30 7:-41 9:31 10:-15
near:امطا	6:29 9:-9
near:امل	3:-14 5:17 6:-23 11:15
near:امم	0:8 2:-20 5:-18 6:28 7:-16 8:-21 10:-29
near:اممي	0:-8 2:-10 3:-26 6:28 7:-11 8:22 9:28 10:-20 11:-28
near:امن	0:-22 1:-17 2:-17 3:-28 4:-31 5:-10 6:15 7:-13 8:-18 9:-9 10:34 11:-14
near:امنه	3:25 11:-10
near:امني	3:-8 4:23 6:-16 7:-15 8:-12 11:-9
near:امها	0:-22 2:16 4:-20 5:-13 6:14 7:17 8:-14 10:-25
near:اموا	0:-21 2:-20 4:33 5:-8 6:-30 10:-12
near:امير	0:-9 1:-12 3:9 6:-10 7:-8 11:11
near:امين	0:-19 2:-15 3:9 4:12 6:8 8:-17
near:انا	0:17 1:-13 2:-22 3:-23 4:-28 5:-23 6:8 7:18 8:-9 9:-14 10:-19 11:-13
near:انبا	3:-12 5:-12 6:29 7:-13 8:-14 10:-12 11:-8
near:انت	1:-12 2:-17 3:-12 4:-15 5:-24 6:11 7:20 8:11 10:-22 11:-10
near:انتخ	9:9
near:انتش	0:-27 1:-18 2:-31 3:-26 4:-29 5:-22 6:57 7:-16 8:-9 9:-11 10:-21 11:-15
near:انتق	0:-11 3:19 4:21 5:-19 6:-29 7:-14 11:-14
near:انته	0:-20 3:24 4:-26 5:13 7:-10 9:-8 10:-19
near:انتي	3:-8 8:-21 11:13
near:انحا	0:-25 3:13 4:24 10:-13
near:انخف	5:18 6:-20 9:15 11:-29
near:اندر	2:-16 3:25 4:-10 7:-8 8:-11 9:-9 10:-10 11:-13
near:اندل	1:-16 2:-17 3:10 4:9 5:23 7:-18 9:-22 11:-18
near:اندو	0:21 4:-10 6:-10 7:8 10:-22
near:اندي	3:-8 6:9 7:-8 9:-15 11:17
near:انذا	0:-10 1:-11 2:-14 4:-11 5:-18 7:20 8:-9 9:-10 10:-14 11:-20
near:انزل	0:31 2:-8 4:-15 6:-31 10:-22
near:انسا	0:-36 1:-12 3:30 5:-29 6:8 7:18 8:-18 9:-22 10:-19 11:-18
near:انسح	0:13 3:-9 4:11 5:-10 6:-34 7:-17 8:-8 9:-8 10:-12 11:-17
near:انضم	0:-18 2:-8 4:28 6:-15 10:-14
near:انطل	6:8
near:انعا	5:24 6:-17
near:انفا	5:-32 6:30
near:انفج	0:-10 3:-8 4:-12 5:-9 6:30 7:-12
near:انفص	0:-8 1:-15 3:-15 4:-9 5:-9 6:-14 7:34 9:-18 11:-11
near:انقا	0:-15 1:-16 2:-41 3:-24 4:-43 5:-15 6:48 8:-20 9:-14 10:-15 11:-27
near:انقذ	6:18 7:-16
near:انقط	0:-13 1:-11 2:-12 4:-37 5:-22 6:21 7:15 10:-13 11:-10
near:انقل	6:16
near:انه	0:-35 1:21 2:-25 3:-10 5:-31 6:22 7:-31 8:19 9:-17 10:-36 11:-9
near:انها	0:-43 1:-32 2:12 4:10 5:-54 7:-16 9:-31 10:-41 11:13
near:انهم	0:-34 1:-13 2:-45 4:43 5:-27 6:-9 7:-11 8:-19 9:17 10:-39 11:-22
near:انهن	0:-23 2:21 4:8 6:-33 7:-16 10:-18
near:انهي	1:-11 5:-14 6:26 7:8 9:-19 11:-8
near:انوا	0:-10 6:16
near:اهال	0:-33 1:-18 2:-29 3:-29 6:17 7:22 8:-19 9:-16 11:-26
near:اهل	0:16 3:13 4:-9 6:-18 9:-14
near:اهله	0:-15 2:26 3:8 4:-29 5:-13 6:-26 7:-29 8:-22 9:-13 10:25 11:8
near:اهلي	2:-8 3:-9 4:-11 5:22 7:-28
near:اودت	2:-24 3:-8 5:-19 6:58 9:-32 11:-11
near:اودي	0:-16 1:-17 2:-14 4:-15 6:37 7:-30 8:17 9:-20 10:-17 11:-20
near:اورد	0:-10 4:12 6:11 7:-19
near:اورو	0:13 4:-31 5:12 6:-17 10:-13
near:اوسط	3:18 6:-8
near:اوضح	0:-16 2:-21 3:-16 5:-25 6:46 8:14 10:-18 11:-14
near:اوقع	0:-16 2:-8 3:17 5:16 6:-10 7:-14 9:-17 11:-9
near:اوقف	0:40 1:-8 3:-15 4:-22 6:-36 7:-19 9:-8 10:-19
near:اوكر	0:-28 2:-20 3:-10 4:-14 7:-31 8:32 9:-12 10:-29 11:-33
near:اول	1:8 2:29 3:-34 4:-30 5:-21 7:-81 8:-19
near:اولا	0:-22 2:-17 4:-21 5:-13 6:26 7:-18 8:20
near:اولي	0:-43 1:8 2:-47 3:-18 5:17 7:-54 9:-25 10:23 11:-19
near:اونر	3:33 6:14 9:-30 11:-13
near:ايات	2:-23 10:22
near:ايام	0:-23 4:-51 5:-30 7:-35 8:23 9:12 10:-13
near:ايدي	0:-10 2:-17 3:-11 4:-8 5:17 6:12 7:-10 10:-14
near:ايرا	0:22 1:-10 2:-16 3:-32 4:-31 5:-39 6:18 7:-18 8:-19 9:-11 10:-34 11:35
near:ايرو	0:-32 2:-24 4:-13 6:22
near:ايزي	0:-16 3:-19 4:9 6:-10 7:-13 11:13
near:ايضا	0:8 2:-25 4:-8 5:8 7:-15 10:-9
near:ايطا	1:14 6:-13
near:ايل	6:10
near:ايلو	0:-12 2:-12 3:11 4:-9 7:-11 8:-9 9:-36 10:27 11:8
near:اين	3:-20 4:-17 5:-26 6:-33 7:30 10:20
near:ايه	1:-17 2:-20 4:-26 5:-41 6:29 8:-16 10:-8
near:ايوا	0:-9 3:21 4:-8 5:-12 6:-22 7:-15 8:-21 9:-31 10:-19
near:باب	6:12
near:بابن	6:11
near:باتج	3:34 4:-9 6:-15 9:-12 10:-16 11:-24
near:باحت	0:-12 3:-9 4:36 6:-22 8:-15 10:-10
near:باحث	4:-10 7:12
near:باخت	5:24 6:-20
near:بادو	5:-9 7:9
near:بارا	3:17 6:-9 7:10
near:بارب	3:14 6:-27
near:بارز	6:9
near:باست	6:13
near:باسم	0:-18 1:-13 4:20 5:-23 6:25 7:-15 8:-33 9:-32 10:-50 11:13
near:باصا	5:-26 6:32
near:باطن	4:-12 5:-13 6:35 7:-10
near:باع	10:11
near:باعي	5:8
near:باقل	5:-8 6:16
near:باقو	0:-22 3:-25 4:41 5:-31 6:-10 7:-19 9:-25 11:-13
near:باقي	0:-38 1:-8 2:-50 3:-12 4:-20 5:22 7:-12 8:13 9:-14 10:13
near:باكس	0:-20 1:-18 3:-43 4:8 5:-9 6:27 7:-22 8:-9 9:-28 10:-9 11:38
near:بالغ	0:-9 3:-16 4:-17 5:31 6:-9 7:-18
near:باما	0:34 2:-11 4:-9 6:-17 8:-10 10:-23
near:بان	1:-21 3:-25 6:-13 8:-15 9:-27 10:20 11:21
near:بانخ	0:-12 1:-9 6:14 11:-13
near:بانف	5:26 6:-22 7:-8
near:بانك	5:11 6:-17 7:-10 8:23 10:-22 11:-8
near:بانه	0:-20 1:-14 4:15 6:26 7:-30 8:-22 9:-9 10:-27 11:-19
near:باني	5:-14 6:25
near:بايد	2:-8 4:-13 5:-15 7:15
near:بايع	6:12
near:بتر	0:-8 5:22 6:-18 7:-13
near:بترت	0:-12 3:-15 4:-15 5:48 6:-25 7:-49 9:-8 10:-15
near:بتنظ	0:-11 10:11
near:بتهم	2:9 5:-10 6:-21 7:-8 8:-12
near:بجرا	4:21 5:-40 6:19 7:-14
near:بجرو	2:-16 3:-9 4:-15 5:21 7:-28
near:بجزي	0:23 4:-8 5:-8 7:-8 10:-22
near:بجنو	0:-8 4:20 5:-16 7:-13
near:بحاج	6:9
near:بحار	6:-15 7:-8 8:-12 10:19
near:بحث	0:-9 1:-8 2:-11 4:8 5:-35 6:-41 7:49 10:-27
near:بحثا	5:-9 7:18
near:بحر	0:-22 1:19 2:-19 3:-36 4:-42 5:-32 6:10 7:24 8:-10 9:-17 10:-18 11:-34
near:بحرو	6:8 7:-12
near:بحري	0:-8 3:-9 4:16 5:-21 6:20 7:-31
near:بحسب	0:-18 1:-44 2:21 3:-21 4:-36 6:-23 7:-17 9:18 10:-18
near:بحلو	0:12 3:27 4:-16 5:-8 6:-21 8:8 9:-13 10:-18 11:-10
near:بحيا	0:-17 1:-13 2:-10 3:-14 4:-9 6:69 7:-15 9:-38 11:-18
near:بحير	0:-14 2:-22 4:18 7:-19 8:-10 11:-27
near:بختو	3:-10 5:-9 6:17
near:بخسا	6:9
near:بدء	0:-19 1:-12 2:31 3:15 4:-35 5:-31 7:-23 8:-38 10:-44 11:-39
near:بداي	1:-26 2:-25 3:-18 4:16 5:-26 6:-11 8:13 10:-30 11:-8
near:بذلك	0:-9 3:-16 4:-14 5:-30 6:29 7:-27 10:-9 11:10
near:برتب	0:-13 2:-32 4:37 5:-11 6:-9 7:-10 8:-8 10:-23
near:برد	6:11
near:برس	2:-17 3:22 4:14 5:-12 7:-20 10:-17
near:برصا	0:-22 4:-17 5:15 6:11 7:-16 10:-16
near:برعا	4:-13 8:20
near:برلم	2:21 4:-21 6:24 7:-27 8:-15
near:برنا	0:-23 1:-8 2:18 3:-17 4:-16 5:11 6:-25 7:-10 10:-17 11:31
near:بريف	6:19 7:-12 9:-13 11:12
near:بريه	3:28 11:-35
near:بزيا	0:12 1:-10 3:-12 6:20
near:بسبب	0:-20 1:-13 2:-8 3:9 4:-12 5:25 7:-29 9:-18 10:-14 11:-14
near:بسته	5:30 6:-27 7:-9
near:بسقو	6:10
near:بشاح	5:-8 6:12
near:بشان	6:8 8:10
near:بشظا	5:26 6:-14
near:بشما	0:14 3:8 4:-13 10:-10
near:بشها	5:9
near:بصرف	3:14 6:-8
near:بصفا	5:23 6:-16
near:بضاي	10:10
near:بطاق	3:-19 9:24 11:-15
near:بطان	4:18 10:-16
near:بطاي	2:-9 6:14
near:بطلق	0:-17 2:-9 3:-14 4:-14 5:35 6:-14 7:-13 8:-10 9:-13 10:-17 11:-11
near:بعثه	3:-13 4:14 5:-14 6:22 7:-10
near:بعد	0:8 1:-14 4:-27 5:-41 6:-22 8:12 9:-26
near:بعدم	3:11 4:-13 5:-26 7:-9 9:9 10:14 11:-16
near:بعضه	0:-11 1:-8 2:-13 3:20 4:15 6:-19 7:-12 8:8 9:-17 10:-27 11:-13
near:بعلب	5:-12 6:18
near:بعين	5:-23 6:28
near:بقاع	6:12 9:-12 11:12
near:بقتل	4:-8 5:9 6:12 7:-10 8:-11 10:-29
near:بقنا	6:9
near:بقوا	3:-9 4:-8 5:19 6:-16 9:12
near:بقوه	5:-8 6:12
near:بقي	1:-8 2:8 3:-23 6:-49 7:31 9:-23 10:-19 11:-31
near:بقيه	0:11 1:-9 2:24 3:-13 4:-47 6:-65 9:-21 10:23 11:-34
near:بكام	3:-10 5:-11 6:25 7:-12
near:بكسو	5:11 6:-8
near:بلا	0:-31 1:10 2:-27 3:17 4:-30 8:-14 11:-37
near:بلاد	0:21 1:-11 2:-33 3:-19 4:-10 5:-15 6:10 7:23 9:-9 10:-50 11:11
near:بلاغ	3:-15 4:-11 5:-9 6:-29 7:27
near:بلح	2:-14 4:-10 5:15 6:20 7:-14 8:-25
near:بلحظ	4:-12 7:-11 10:21
near:بلد	3:23 6:8 9:-11 11:-22
near:بلدا	2:-14 5:-13 6:-24 7:-16 10:-12 11:22
near:بلده	1:-8 2:-20 3:12 4:-19 5:-24 6:-12 7:-23 8:-20 9:-11 11:18
near:بلدي	0:-12 1:-11 2:-12 3:-20 4:-12 5:-26 6:62 7:-31 11:10
near:بلغ	0:-18 1:8 2:-18 3:-15 4:-16 6:-23 7:-24 9:-39 10:-16 11:38
near:بلغت	0:-32 3:21 4:-12 6:26 7:-10 9:-16 10:20
near:بلغم	5:18 6:-10
near:بلوش	0:16 2:-22 5:-9 8:-14
near:بليغ	5:9
near:بما	7:14
near:بمتو	9:13 11:-9
near:بمحا	3:-13 6:22 7:-8
near:بمست	0:-10 3:-17 4:-17 5:45 6:-24 7:-24
near:بمشا	6:-16 7:16
near:بمقت	0:-28 3:9 4:-30 5:11 6:23 7:-24 9:-8 10:-29
near:بمن	5:8
near:بموج	4:-24 8:36 10:-33
near:بناء	6:12
near:بنجا	3:11
near:بنحو	0:-8 10:11
near:بنغل	3:-28 5:8 6:-8 9:19 11:-10
near:بنفس	0:-13 2:-10 6:32
near:بنقل	6:11
near:بنك	5:-9 6:18
near:بنه	5:10 6:-9
near:بنوم	5:10 6:-9
near:بني	5:13 6:-8
near:بنير	3:9
near:بها	4:20 5:-24 7:-13
near:بهجو	5:16 6:-11
near:بهم	0:-11 2:-8 3:13 4:-22 5:-14 6:-18 7:20 8:-9 9:-13 10:-11 11:14
near:بواب	0:-19 4:-16 5:-8 6:-25 7:-13 8:28 10:-15
near:بواق	9:11
near:بوتي	6:14
near:بودا	5:-13 6:17
near:بورك	3:-18 6:18
near:بورو	3:-41 6:16 7:-18 9:39 11:-20
near:بوزي	5:9 6:-30 7:26
near:بوسا	2:-15 3:-10 4:-44 5:-16 6:-40 7:-17 8:21 10:17
near:بوفا	3:-9
near:بوكو	4:-9 7:-9 10:14
near:بولا	0:-20 2:-16 4:-18 5:-19 6:20 7:-9 8:-10 10:21
near:بولد	0:-10 1:-11 3:10 4:-12 6:13 7:-14 9:-23 10:-10 11:12
near:بولو	5:-23 6:31 7:-15
near:بولي	3:8 10:-13 11:-10
near:بوني	3:-13 5:-13 6:27 7:-10
near:بيان	0:-39 2:10 3:-27 4:-53 5:-13 7:-8 8:8 9:-45 10:20
near:بيت	0:-27 1:-17 2:-20 3:-27 4:17 5:-34 8:-11 9:-16 10:-10 11:-23
near:بيتا	6:22
near:بير	6:26
near:بيلغ	2:-11 5:15 7:-8
near:بين	0:28 1:51 2:-59 3:-47 4:-69 5:13 7:-78 8:18 9:-30 10:-58
near:بينم	2:-24 3:12 4:-19 6:-17 7:15 8:-11 9:-30 10:-16 11:14
near:بينه	0:-40 2:-8 3:-41 4:-49 5:23 6:20 7:-54 10:9 11:-49
near:بيني	6:19
near:بيوت	0:-17 1:-9 2:-11 3:13 4:-15 5:-25 7:-25 9:-14 10:-28 11:25
near:تابع	0:-30 2:-19 4:-10 5:28 6:-12 7:-23 9:-12 10:-30 11:13
near:تاخر	0:-16 2:26 3:-9 4:-22 5:-11 7:-17 10:-9
near:تاري	5:-18 6:20
near:تازر	5:-11 6:17
near:تاسع	2:-9 5:-20 6:21 8:10 10:-12
near:تاكد	1:-22 6:37 7:-9
near:تالي	0:-17 1:-13 2:-8 3:-9 4:-27 6:10 7:-34 9:-15 11:-22
near:تايل	0:-20 2:32 4:13 6:-37 7:-18 8:-13 9:13 10:-11 11:-15
near:تباد	0:-32 1:-8 2:-31 3:-18 4:-49 6:-10 7:-27 8:47 9:-9 10:-40 11:-12
near:تبقي	2:19 3:-8 4:-8 6:-26 9:12 11:-9
near:تبلغ	3:-18 4:11 6:11 7:-8
near:تبين	2:-12 5:12 6:-13 7:9 8:-11 10:-16
near:تتبا	2:-17 4:-14 6:21 10:-9
near:تتبع	3:19 9:-10
near:تتحد	0:-17 1:-10 3:-18 4:21 8:-13 10:-28 11:-17
near:تترا	0:8 5:9
near:تتسع	3:8 5:-15 6:9 7:-12 8:-9 10:17
near:تتضم	6:11
near:تتوا	5:-9 7:12
near:تتوق	3:-16 9:12 11:11
near:تجار	0:-24 2:-15 4:-18 6:28 7:-18 10:10
near:تجاو	0:-13 1:-9 2:-8 3:25 4:-17 5:-12 6:-11 8:-14 9:-12 10:-13
near:تجمع	3:45 4:-9 6:-18 7:-12 8:-8 9:-20 10:-10 11:-35
near:تحال	4:-12 8:16 10:-11
near:تحت	0:-31 1:-24 2:20 4:-48 5:32 6:-11 8:-31 9:-32 10:-42 11:-20
near:تحتا	3:14 9:-8 11:-10
near:تحتج	0:-20 2:-23 3:-9 4:32 5:-8 7:-19 8:-26 10:-18
near:تحدث	0:-16 1:-13 2:15 3:12 4:-23 5:-14 8:-17 9:-29 10:-23 11:-30
near:تحدي	1:-11 2:-20 3:33 4:-16 5:-11 6:17 7:-13 8:-25 9:-15 10:-25 11:-16
near:تحرر	0:-14 2:-16 3:-12 4:-33 6:-14 7:16 8:-11 9:-9 10:10 11:-10
near:تحري	0:-26 2:-49 3:-15 4:-36 5:-16 6:-27 7:23 10:43 11:-14
near:تحسن	5:8
near:تحصي	0:11 1:18 4:-13 6:-22 11:-8
near:تحطم	3:-11 6:12 7:-20
near:تحفظ	7:16
near:تحقق	0:19 3:10 4:13 5:-19 6:-18 7:-8 10:-8 11:-10
near:تحقي	0:-11 2:22 3:-8 4:-18 5:8 10:-14
near:تحمل	0:-22 4:-15 6:-21 8:20 10:-20 11:14
near:تحيي	6:30 7:-13 9:-9 10:-9
near:تخشي	4:12
near:تخصص	3:-12 5:28 6:-18
near:تخلي	0:-21 5:19 6:-18
near:تداو	6:13
near:تدخل	3:-16 5:-8 7:-23 11:25
near:تدمي	1:13 4:10 5:-13 7:-9
near:تدير	5:9
near:تذكر	0:-9 6:11 7:8 10:-9
near:تراج	6:-22 7:27
near:تراك	5:-10 6:13
near:تراو	2:-8 4:-9 6:19
near:ترت	5:22 6:-12 7:-23
near:ترتف	5:-14 7:15
near:تردد	4:27 8:-24
near:ترفع	0:17 5:-10 6:-16 10:-8
near:ترك	3:46 6:-36 9:-21 11:-25
near:تركي	3:-27 5:8 7:-15 11:19
near:ترنو	8:22 10:-8 11:-8
near:تري	3:-17 6:28 7:-8
near:تزال	0:-12 2:25 3:-15 4:30 5:-28 6:-32 7:-16 8:-24 10:-36 11:-17
near:تسبب	5:17 7:-13
near:تستض	3:13 4:-9 6:-12 9:18 11:-28
near:تستع	0:-12 2:-18 4:21 5:-8 6:-24 7:-22 10:-8 11:8
near:تستق	11:10
near:تسته	5:10
near:تسجل	0:-13 1:21 3:-19 4:-14 6:-29 7:-13 9:20 10:-8 11:-29
near:تسجي	4:22 7:-8 8:-10
near:تسع	0:-16 2:-23 4:22 5:-17 6:33 7:-20 8:-8 9:-17 10:-16 11:-16
near:تسعم	1:14 6:-10 9:-20 11:18
near:تسعه	0:-15 1:-25 2:-13 3:-19 4:9 5:-22 6:33 7:-34 9:-54
near:تسعو	2:-9 7:11 8:-15 10:-15 11:-13
near:تسعي	0:-24 2:-18 3:-8 4:-9 5:15 6:19 7:-17 10:-18 11:12
near:تسلم	0:-12 2:-20 3:-13 4:-35 5:-20 6:61 7:-18 8:-20 9:-8 10:-32 11:-28
near:تسلي	2:-36 3:12 4:-25 6:25 9:-20 10:-41
near:تشاد	0:-20 1:-14 2:-19 3:-27 4:-19 5:-24 6:-50 7:-26 8:-17 9:51 10:24 11:-9
near:تشام	4:14 7:-8
near:تشري	0:-14 1:9 2:-33 3:16 4:8 5:-32 6:23 7:-23 8:-16 11:-14
near:تشغي	5:-10 6:21 7:-8
near:تشمل	0:-10 2:-19 3:-11 4:-24 5:-21 6:22 7:-19 8:22 11:-13
near:تشير	6:-10 8:11 11:-8
near:تشيل	0:18 4:-9 6:-14
near:تصري	3:-24 4:10 5:-11 6:-18 7:8 10:-14 11:25
near:تصل	3:-12 11:13
near:تضاع	3:12 6:-8 11:-8
near:تضرر	5:-15 6:25 9:-8
near:تضم	5:-11 6:-15 7:-14 9:-21 10:-9 11:20
near:تضيف	4:-14 5:20 6:-8 11:-9
near:تطلب	0:-9 2:-10 4:20 6:-11 8:-14
near:تطلق	4:-9 8:27 10:-30
near:تعام	5:24 6:-15
near:تعتز	4:15 8:-11 9:11 10:-10 11:-10
near:تعد	0:-10 10:13
near:تعدا	0:-26 2:-14 4:17 6:29 10:-15
near:تعدي	0:-17 5:-9 6:-12 10:20
near:تعذي	0:-10 2:17 4:-22 5:15 6:-33 7:11 8:-23 10:-24
near:تعرض	0:-9 2:-11 4:-20 5:35 6:-19 7:-9 10:-15
near:تعرف	0:-23 1:-15 2:8 3:-28 4:-33 5:-44 6:58 7:-51 8:-21 9:-21 10:-31 11:-17
near:تعلن	0:-8 2:14 4:-17 6:20 10:-11
near:تعلي	5:28 6:-19
near:تعمل	4:10
near:تعود	0:-13 2:15 4:-17 5:-21 6:48 7:-32 8:-19 10:-46 11:-12
near:تغذي	0:-9 5:-14 6:40 7:-15
near:تغطي	2:19 6:-18
near:تفاح	6:27 7:-22
near:تفتي	0:16 5:16 6:-25 10:-9
near:تفجي	1:-8 5:-8 6:14
near:تفرج	0:-9 2:-34 4:-43 6:19 7:-11 8:19
near:تفيد	1:-9 3:-36 4:14 11:33
near:تقار	4:24 10:-8
near:تقاط	1:-8 5:-9 6:15
near:تقدر	2:-9 3:11 4:24 5:-10 6:-18 8:-13 9:-11 11:-10
near:تقدي	0:-36 1:-11 2:-24 3:-36 5:-12 8:-20 9:16 10:23 11:11
near:تقر	0:-9 5:-9 6:25 7:-21
near:تقري	1:-25 2:-21 3:30 4:-21 5:11 6:-9 7:-16 11:-35
near:تقل	0:20 3:-14 5:-12 6:16 10:-26 11:10
near:تقول	0:-23 1:-8 2:19 3:17 4:-14 6:-32 7:46 8:-13 9:-41 10:-54 11:-15
near:تقيم	3:13 9:-12
near:تكتب	3:-14 4:-19 5:-8 6:23 7:-14 9:12 11:-13
near:تكفي	3:11 6:-8
near:تكون	2:-19 4:26 8:-22 10:-16
near:تلام	0:17 2:-15 3:-19 4:-28 5:-12 6:27 7:-31 8:-21 9:-8 11:-9
near:تلاه	0:-31 3:-9 4:-12 8:18
near:تلته	6:9
near:تلغر	2:-11 4:-22 8:35 10:-19
near:تلفز	6:15 7:-8 11:9
near:تلقت	6:15
near:تلقي	0:-8 3:-8 5:35 6:-11 7:-14 10:-18 11:-10
near:تلك	0:11 3:-12 4:-13 7:11 10:-11
near:تلمي	0:-14 2:-27 3:-8 5:-16 6:25 7:13 8:-9 10:-46
near:تليه	5:-10 7:9
near:تماس	2:-25 6:26
near:تمشي	5:-8
near:تمكن	0:-9 2:-36 3:-34 4:-34 5:-41 6:-11 7:-17 8:-16 10:41 11:24
near:تموز	2:-16 3:-10 4:-25 6:12 7:-11 8:23 10:-23
near:تموي	6:17 11:-8
near:تنتش	5:-14 6:10
near:تنتظ	0:-9 2:14 3:-18 4:24 5:-13 6:-28 7:-9
near:تنسي	11:10
near:تنص	0:-13 2:-12 4:23 8:-28
near:تنظي	0:10 1:-8 2:-21 3:-19 4:-15 7:-15 8:-11 10:14 11:-10
near:تنفس	4:-14 5:9 6:10 7:-12 10:-9
near:تنفي	2:-11 3:-12 7:9 8:19 10:-15
near:تنقل	0:-29 1:-10 3:-13 4:-19 5:15 6:11 7:-23 9:-9 10:-16 11:20
near:تنمي	3:-8 6:13
near:تهجر	3:15
near:تهجي	3:21 6:-13
near:تهم	6:16
near:تواص	7:8
near:توثق	0:-12 2:28 6:-17 7:-11 8:-23
near:توجه	3:23 9:-10
near:تورد	0:-27 3:9 6:25 9:-8
near:توزع	3:9 6:8
near:توزي	5:13 6:-24 7:22
near:توفو	3:-9 5:-29 6:38 7:-10
near:توفي	0:-24 2:35 3:-25 4:-16 5:-62 6:47 7:-21 8:-30 9:-20 11:-12
near:توقف	0:-10 2:-10 3:-10 4:-23 5:-14 6:19 7:-19 10:11 11:8
near:توقي	6:9
near:تونس	1:14 3:-8 7:-21 11:-10
near:تووي	3:14 6:-9 11:-12
near:تيرن	6:9 7:-9
near:تيلا	0:10
near:ثالث	0:-15 1:-9 2:-42 3:27 4:19 5:-19 6:15 7:-27 8:-36 9:-26 10:15
near:ثامن	0:-20 1:-16 3:-29 4:-36 5:-17 6:-21 7:23 8:30 9:25 10:-41
near:ثانو	4:-23 6:-8
near:ثاني	0:-33 2:-15 3:15 4:-55 6:-10 7:-14 8:-53 10:38
near:ثري	5:-12 6:26 7:-21
near:ثقت	0:-19 2:9 3:8 4:-10 6:10
near:ثقيل	2:30 4:-29 5:-24 6:-8 7:-17 9:-8 10:-8
near:ثلاث	0:-21 1:-29 2:-12 4:-49 5:-8 6:13 7:-52 10:23 11:-41
near:ثلاج	5:-15 6:23
near:ثلث	3:8
near:ثلثا	3:21 5:13 9:-19 11:-17
near:ثلثه	1:-16 3:15 5:14 6:15 7:-13 9:-21
near:ثمان	1:9 2:-55 3:-31 4:20 7:-68 8:17 11:-34
near:ثمن	0:21 2:-14 4:-26 6:-8 8:-17
near:جاء	2:-9 3:15 5:-11 6:26 9:-17
near:جاءت	0:-15 4:-12 5:10 6:-11 8:-27 10:39
near:جارف	3:-11 5:-23 6:-10 7:20
near:جاري	2:-8 4:-13 5:-16 6:14 7:8 10:-9 11:9
near:جامع	2:9 5:35 6:-42 7:-27 8:-10 9:-19 10:-40 11:17
near:جان	3:-29 4:9 5:-8 7:-18 8:-11 11:18
near:جانب	0:-38 1:-10 2:-47 3:-15 5:-30 6:23 7:-28 8:15 9:-15 11:-17
near:جبال	2:-9 3:-9 7:17
near:جبل	0:13 1:22 2:-18 3:11 5:14 6:-39 7:-27 8:-14 9:-11 10:-26 11:-19
near:جبهه	2:-17 4:22 6:-16 7:-8 8:-19 10:9
near:جثام	0:-15 2:-12 4:-35 5:-10 6:34 7:-25 10:-37
near:جثتي	2:8 5:-8 6:-13 7:17
near:جثث	0:-34 1:-10 2:25 3:-15 4:-24 5:-25 6:22 7:-38 9:-9 11:-20
near:جثثه	0:14 5:-26 10:-10
near:جثما	0:-8 2:-24 4:-15 5:24 6:28 7:-14 8:-20 10:-20 11:-12
near:جثه	0:11 1:-21 2:9 3:-21 4:-44 5:-29 7:45 9:-11 10:-43 11:-9
near:جدت	2:-10 6:19
near:جديد	0:-13 2:-9 3:15 4:-9 5:-27 6:10 7:-18 8:8 9:-10 10:-16
near:جراء	0:-14 2:-8 4:-8 6:-22 7:19 9:-8 11:-9
near:جراح	0:-9 1:-8 2:-14 3:-27 5:32 6:-15 7:-24 9:-9 10:-12 11:-11
near:جرت	2:-17 6:12
near:جرح	0:-22 1:17 2:-8 3:-13 4:-21 5:42 6:-33 7:-34 11:-8
near:جرحت	5:31 6:-18
near:جرحو	5:42 6:-38
near:جرحي	0:-18 1:22 2:-24 4:-31 5:53 6:-44 7:-45 8:-8 9:-17 10:-15 11:-14
near:جرف	6:20 7:-10
near:جرفت	3:-10 6:10
near:جروح	0:-14 2:-13 3:-10 4:-20 5:53 6:-35 7:-17 8:-17 10:-33
near:جري	0:-8 1:-8 2:-12 3:20 4:-15 5:15 6:11 7:-13 9:-15 10:-23 11:-23
near:جريح	0:-38 1:49 2:-36 3:-32 4:9 6:-20 8:-21 9:-23 10:-32 11:-19
near:جزاي	0:-18 1:24 2:-18 3:-19 4:32 5:-12 6:-16 7:-9 8:-16 9:-10 10:-31 11:-19
near:جزر	1:-9 6:11 10:8
near:جزير	1:12 4:9 5:-18 6:9 7:-13 11:-11
near:جسم	5:20 6:-19
near:جفاف	3:28 5:13 6:-27 9:-10
near:جلال	3:10 5:34 6:-40
near:جلهم	5:11
near:جماع	0:-10 1:-11 3:-9 4:24 5:-22 6:-28 7:-30 8:21 9:-9 10:-28 11:-16
near:جمعت	2:-9 3:-11 5:-20 6:23
near:جمعه	0:-41 1:-15 2:-31 3:23 4:-28 5:-33 6:24 9:-11 10:11 11:-27
near:جمعي	0:18 1:-15 2:-21 3:-9 4:-57 6:-19 7:29 8:-12 9:-14 10:-14 11:-19
near:جمهو	3:8 4:-10 5:20 6:-16 9:-13 11:11
near:جميع	1:-17 3:-29 4:25 6:10 7:-28 8:-32 9:-10 10:-15
near:جناي	5:-11 6:16
near:جندي	0:17 1:-14 2:24 3:-18 4:30 6:-54 7:-35 9:-16 10:-52 11:-13
near:جنسي	2:-18 3:-24 4:-25 5:-11 6:-9 7:-12 8:-23 9:13 10:37 11:-21
near:جنوب	0:-19 1:-9 2:-27 3:13 4:16 5:-15 7:-22 8:-18 10:-28 11:-11
near:جنود	0:-25 2:-9 4:-62 5:34 6:12 7:-32 8:13 9:-10 10:-24 11:-11
near:جنين	3:36 4:-8 9:-28 11:-17
near:جهاز	4:-15 5:15 7:-16
near:جهته	0:-14 1:-14 2:-9 3:24 4:-14 5:14 6:-22 7:-13 8:-13 9:-18 10:-10 11:8
near:جهه	0:11 2:-9 3:-11 4:-13 6:-21 7:-25 8:-9 11:-13
near:جوا	0:-9 3:18 5:24 6:-34 7:-9 9:-12 11:-27
near:جوار	3:-24 6:-10 9:27
near:جود	4:27 7:-11 8:-21
near:جوع	2:26 6:-26
near:جوعا	3:-16 6:27
near:جوله	2:-9 3:-11 6:38 7:-28 8:17
near:جوي	6:9
near:جويه	0:-22 2:-12 3:-21 4:-18 7:-10 8:21 10:-28 11:17
near:جيبو	6:11
near:جيده	0:-18 2:-14 4:8 5:32 6:-28 7:-17 8:-8 10:-28
near:جيرا	0:21 2:-8 3:-17 4:-18 5:-17 7:-22 8:-10 10:-12 11:-10
near:جيش	0:-30 6:20 7:-73 8:-21 9:-27 10:8
near:حاجز	2:-17 6:-9 7:17 8:-23
near:حاد	5:14
near:حادث	1:-11 2:-22 3:-8 4:-29 6:29 7:-31 10:-10
near:حادي	0:-9 3:-11 4:-8 5:-12 6:22 7:-13
near:حارس	0:15 5:13 6:-25 10:-11
near:حافل	1:-23 2:-26 3:-52 4:-56 5:14 8:10 9:-27 10:19
near:حاكم	0:-10 1:-15 2:-8 3:19 4:-21 5:-14 7:14 8:-9 9:17 11:-25
near:حال	5:40 6:-25 7:-10
near:حالا	3:24 6:-24 9:-19 10:-12 11:-14
near:حالت	4:-11 5:49 6:-31 7:-11 10:-13
near:حاله	0:15 1:-26 2:-15 3:-31 4:-19 5:40 6:-35 8:-16 9:-18 10:-11 11:-22
near:حالي	1:15 3:15 4:-18 5:-18 6:-30 7:-17 8:13 11:-21
near:حامل	0:-18 2:-12 3:-13 5:22 6:11 7:-15 9:-13 10:-21 11:11
near:حاول	0:19 2:-32 4:-11 5:-15 7:-20 10:-16
near:حاوي	3:18 7:-8
near:حبيب	5:11 6:-8
near:حتفه	0:-20 1:20 2:-30 3:-32 4:-29 5:-13 6:33 7:-10 8:-9 9:-10 10:-21 11:-24
near:حتي	1:-44 2:9 3:-21 4:-74 5:-21 6:-15 7:33 8:-18 9:-27 11:-11
near:حجب	5:-8 6:10
near:حدات	3:8 5:-8 6:14
near:حده	0:-41 1:12 2:-32 3:9 5:-24 6:16 7:-80 8:-16 10:-32 11:18
near:حدها	0:25 1:-27 2:-23 4:-51 5:-14 6:28 7:-19 8:-17 9:-29 10:-33 11:-14
near:حدود	0:-29 1:-30 2:-24 3:-20 4:-28 5:8 6:-20 7:-41 9:26 10:-28 11:24
near:حديث	0:-17 2:12 4:17 7:-11 8:-15 10:-14 11:-18
near:حديد	3:-10 5:17 6:-11 7:-12
near:حذر	6:26 9:-15 11:-10
near:حرار	5:19 6:-13
near:حراس	0:-25 4:10 5:19 6:-14 8:-11
near:حرب	0:-58 1:-22 2:12 4:23 5:-16 7:-11 9:-39 11:-44
near:حرجه	0:-10 1:-11 2:-8 3:-19 4:-20 5:43 6:-50 7:14 10:-11
near:حررت	0:-35 1:-8 2:-25 4:-36 5:-15 6:-28 7:-14 8:-17 10:64 11:-12
near:حرس	6:22
near:حرقا	2:-12 4:-8 6:23
near:حركه	0:-14 1:13 2:9 3:-9 4:17 5:-14 6:-8 7:-20 10:-33
near:حروق	5:26 6:-14 10:-15
near:حريق	0:-11 1:-13 2:-10 3:-9 5:49 6:-29 7:-15
near:حزب	4:-8 5:-8 6:31
near:حزير	0:-9 2:13 3:13 4:-25 5:-18 6:16 7:-15 8:-10 9:-9 10:-12 11:-16
near:حساب	6:9
near:حسب	0:-16 1:29 2:-45 3:-9 4:-10 5:26 6:-25 7:-40 8:-23 9:-18 10:17 11:-8
near:حسبم	0:-9 2:-11 3:-9 4:-21 5:-16 6:48 7:-27 9:8 10:-8 11:-9
near:حسن	4:-24 5:-11 6:20 7:-8 10:19
near:حسين	3:-11 9:19
near:حشد	0:13 4:-8 5:-21 7:-20
near:حصبه	3:-16 6:18
near:حصد	2:-8 6:21
near:حصدت	6:16
near:حصيل	0:-37 2:-35 4:-33 5:-21 6:52 7:-45 8:-16 9:-20 10:8 11:8
near:حضور	6:-20 7:21
near:حفر	6:10
near:حقل	0:21 2:-14 4:-23 8:-14
near:حقوق	1:16 2:-17 3:-24 5:-23 7:20 8:-20 9:-9 10:-14 11:-21
near:حقول	0:-8 2:-11 3:25 5:-8 6:-26 7:-13 9:-9 11:10
near:حقيق	1:28 3:-19 5:-14 6:11 7:-33 9:-9
near:حكمت	2:-9 8:-17 10:19
near:حكوم	1:-29 2:-43 3:-34 4:-69 5:-9 6:51 7:-38 8:46 9:-16 10:-50 11:-18
near:حلب	0:11 2:-10 4:-14 5:8 6:-9 7:-9 9:-29 10:-11
near:حلبج	3:16 6:-13
near:حلفا	4:-13 6:33
near:حماس	4:-27 6:-30 7:-10 8:-12 9:-8 10:32
near:حماي	0:-14 3:8 6:-15 7:22 9:-11 10:11 11:-9
near:حمري	0:11 5:-8 6:-9
near:حمص	3:-18 5:-12 6:8 9:-22 11:32
near:حمض	3:-15 5:-18 6:45 7:-16
near:حمله	6:9
near:حواد	0:-14 3:-23 5:-11 6:35 7:-12
near:حوال	0:-23 1:-11 2:-8 3:-14 4:-15 6:-9 7:-9 8:-16 9:26 10:25 11:-28
near:حوثي	2:-28 3:-13 4:23 6:-29 7:-20 8:-19 10:12
near:حول	0:-9 5:-12 6:13 7:-11 10:11 11:-8
near:حياه	0:-21 1:-8 2:13 3:-15 4:-32 5:-43 6:35 7:-10 8:-13 9:-11 10:30
near:حيث	0:-24 2:-28 4:-21 5:16 6:9 7:14 8:-16 9:-10 10:-36 11:-12
near:حيدر	6:9
near:حين	0:-46 1:-19 4:-23 5:-28 6:16 9:-16 10:-11 11:12
near:حينه	8:14 9:-10
near:خارج	0:-20 1:-8 2:-26 3:-15 4:-40 5:-32 6:-20 8:22 9:46 10:-17 11:-25
near:خارك	5:-23 6:25
near:خاطف	0:8 2:-35 4:9 5:-14 6:-19 7:-25 8:-17 10:10
near:خامس	0:-17 1:-9 2:-9 4:-15 5:45 6:-34 11:-17
near:خان	2:-26 3:25 4:-17 6:18 7:-10 9:-11 10:14 11:-15
near:خبر	0:-8 2:16 3:-14 4:-28 5:-18 6:-18 7:30 10:-20
near:خبرا	0:-9 1:-8 2:-8 3:-12 4:-9 5:-23 6:18 7:8 10:-12
near:خدما	3:28 9:-15 11:-25
near:خرج	0:-16 1:-16 3:17 4:-31 5:11 6:-40 7:-24 8:-9 9:-38 10:34 11:-14
near:خرجن	2:-12 6:-16 7:22
near:خرجو	0:-33 1:-13 2:-8 3:20 4:-17 5:49 6:-36 7:-37 8:22 9:-13 10:-33 11:-23
near:خرطو	3:-10 9:-14 11:22
near:خروج	0:-8 3:-17 4:-8 6:21 7:-10 9:16 11:-10
near:خريف	0:-25 4:-20 8:-13 10:25 11:-11
near:خزان	5:11 6:-10
near:خساي	2:-15 5:18 6:-14 7:-9
near:خسر	0:-11 3:-9 4:16 5:-11 7:-12 10:-16
near:خسرت	1:10 3:-9 5:-8 6:19
near:خسرن	5:-23 6:27
near:خضع	0:-8 3:-16 4:-9 5:31 6:-15 7:-15 10:-8
near:خطا	6:18 8:-14 10:-17
near:خطر	5:20 6:-16
near:خطره	0:-8 2:-12 4:-12 5:36 6:-30 7:-10
near:خطف	0:59 1:-10 3:-17 4:-78 5:-21 6:-30 7:-27 8:-29 9:-12 10:-38 11:-25
near:خطفت	0:47 2:-19 3:-10 5:-20 6:-32 7:-21 8:-11 10:-20 11:-8
near:خطفن	0:-16 4:-16 7:9 10:16
near:خطفه	0:-35 2:11 3:-11 4:-29 6:-18 10:41
near:خطفو	0:43 1:-9 2:-64 3:-22 4:13 5:-29 6:-15 7:-33 8:-28 9:-35 10:-21 11:-20
near:خطه	3:31 7:-8 9:-13 11:-23
near:خطير	5:36 6:-29
near:خفر	6:16 7:-8
near:خفض	3:-8 6:13
near:خلال	0:-13 1:8 3:9 4:-26 5:-11 7:-24 10:-46 11:-25
near:خلسه	5:14 6:-12
near:خلف	2:-13 3:-9 4:-24 5:22 6:13 7:-15
near:خلفت	3:-8 5:24 6:-15 7:10
near:خليه	6:8
near:خمس	0:-28 1:-8 2:-17 4:-9 6:28 7:-23 9:-15
near:خمسم	1:16 3:32 5:-11 6:-25 9:-23 10:-9 11:-11
near:خمسه	1:-29 2:-37 3:-44 4:22 5:-8 7:-9 8:-30 9:-12 10:12 11:-30
near:خمسو	0:15 1:12 3:-19 4:-21 5:-21 7:-34 8:17 10:-22 11:8
near:خمسي	0:-20 1:-9 2:-13 3:-11 5:-12 6:29 7:10 10:-19 11:-12
near:خميس	1:-11 2:-30 3:-33 4:-41 6:8 7:-29 8:-16 9:-13 10:30 11:24
near:خوفا	0:-9 3:-11 4:22 6:-23 7:-12
near:خيام	0:-8 1:-8 3:53 4:-26 5:-25 6:-21 7:-42 8:-11 9:-45 10:-20 11:8
near:خيبر	3:-10 5:-9 6:17
near:خيمه	0:-8 2:-15 3:16 5:-17 6:14 9:8 11:-17
near:داخل	0:19 2:-11 4:-60 5:-32 6:12 8:-39 9:-43 11:24
near:دار	3:10 5:12 6:-17
near:دارف	2:-10 3:-11 6:15
near:داعش	0:19 2:-14 4:-12 5:9 6:-12 10:-9
near:داك	3:9
near:دامت	3:-9 6:15
near:داهم	6:-19 10:22
near:داير	0:-8 3:-28 4:-8 5:11 7:-10 11:14
near:دباب	1:14 3:-8 5:8 6:-16 8:-9
near:دبلو	0:-12 3:-19 5:-14 7:-16 8:-9 10:9
near:دخان	5:-34 6:36
near:دخل	0:-10 1:-14 2:-17 3:-42 4:25 5:-14 6:-43 9:50 10:-16 11:-19
near:دخول	3:10
near:دراج	0:-11 2:-17 4:-14 6:25 7:-19 10:-21 11:13
near:درجا	5:23 6:-22 7:-9
near:درجه	5:-11 6:18
near:درك	4:10
near:درما	9:-9 11:15
near:دره	5:9
near:دروز	0:-12 4:23 7:-17 8:-8
near:دعم	0:-15 2:-20 3:-15 4:14 5:-18 6:21 7:-26 8:-18 10:-11
near:دفاع	0:-32 1:-25 2:-41 3:-24 4:-22 6:21 8:32 9:-20 10:-17
near:دفع	0:-23 3:8 4:-19 6:22 7:-22 9:-8
near:دفعا	2:28 6:-27
near:دفعت	0:-32 2:-21 3:19 5:-19 6:12 7:-10 9:-14 10:17
near:دفعه	1:-14 2:-39 3:-35 4:-15 5:-24 7:-34 8:-18 9:-27 10:12 11:32
near:دفن	3:-9 5:-17 6:49 7:-17
near:دفنا	0:-24 1:-9 2:-37 3:-15 4:-26 5:-42 6:23 7:24 10:-16 11:-9
near:دفنت	2:-13 4:-12 5:-9 6:39 7:-8
near:دفنو	0:-17 1:-17 2:11 3:-24 4:-29 6:22 9:-8 10:-14 11:-13
near:دقيق	5:19 7:-20
near:دكتو	6:8
near:دلنج	2:-9 3:22 4:-15 5:-19 6:16 7:-23 9:-28 10:15 11:-10
near:دمرت	5:-8 6:11
near:دمرن	1:11 8:-9
near:دمشق	3:-10 6:-13 9:-19 11:34
near:دهوك	0:14 2:-17 4:-13 5:-9 6:-22 7:-14 8:-14 9:-8 10:10
near:دوار	5:9 6:-8
near:دوري	5:-12 6:15
near:دوغي	3:-20 6:13 9:24 11:-17
near:دول	3:-25 4:21 6:-26 7:-8 9:26
near:دولا	0:16 2:-11 4:-9 5:-27 6:-26 8:-20 9:-8 10:31 11:9
near:دوله	4:-8 8:10
near:دولي	1:24 2:-18 3:32 5:-27 6:-58 7:-13 9:-52 10:-9
near:دومي	3:-14 9:-9 11:24
near:دون	0:-26 1:-17 2:21 3:-13 4:-36 5:10 6:-20 8:-14 9:12 10:-25
near:ديار	3:-9 6:-12 7:-9 9:-11 10:11 11:15
near:ديال	6:10
near:دير	0:19 2:-15 3:16 4:-14 7:-19 8:-25 9:-15 11:-9
near:ديسم	0:-12 1:-20 2:-17 3:-36 4:-19 5:-14 6:-10 7:27 8:-19 9:8
near:ديفو	3:-12 4:-10 6:-31 7:-8 8:-8 9:16 10:28 11:-13
near:ديل	6:8
near:ديلغ	3:8
near:ديمق	6:9
near:ديمو	9:-9
near:دينا	0:-16 1:-13 2:-18 4:21 5:-22 6:-17 8:-9 9:-10 10:-15 11:12
near:ذات	2:25 5:-14 6:-19 10:-13
near:ذاته	0:-21 1:-16 2:-20 3:-27 4:-40 6:15 7:-30 9:-15 10:26
near:ذبح	0:-26 2:-18 4:-17 5:-10 6:36 10:-15
near:ذخاي	6:34 9:-13 11:-25
near:ذخير	5:27 6:-23
near:ذراع	0:-10 5:30 6:-13 7:-30
near:ذره	11:9
near:ذروه	0:11 3:42 4:-16 5:-9 6:-24 7:-12 9:-34 10:-8 11:-15
near:ذكر	0:-32 1:20 2:-30 3:-26 5:-27 6:23 7:-9 8:-26 9:-15 10:-13
near:ذكرت	0:-10 3:9 4:-26 7:-11 8:-12 9:-8 10:18 11:12
near:ذكره	2:-13 5:-8 6:24 8:-13 10:-11
near:ذلك	0:-19 1:-25 2:-18 4:12 5:-33 6:18 7:10 8:-24 10:-27 11:-29
near:ذهب	0:11 1:-9 2:-9 4:-26 5:-19 6:38 7:-19 10:-10
near:ذوي	2:-12 4:-14 6:-17 8:26 10:-23
near:ذويه	0:-32 1:-17 2:-12 3:-40 4:-8 5:-12 6:-20 7:22 10:43 11:-30
near:ذين	1:-27 2:-29 3:13 5:-34 6:-14 9:-21 10:18 11:-13
near:راءه	2:-8 4:-22 6:23
near:رابط	2:16 4:-26 5:-9 6:-13 7:23 8:-16 10:-31
near:رابع	0:-24 1:-8 2:-37 3:-15 4:12 5:-30 6:34 7:-33 8:-18 9:-8 10:-12 11:-14
near:راح	5:-16 6:26
near:راس	0:-9 3:13 4:-13 5:-11 6:28 7:-29 10:-9 11:-24
near:راعي	0:-23 6:17 11:23
near:رافع	6:11
near:راكب	0:-9 2:-8 4:-19 5:-12 6:23 7:-19 10:11
near:رام	8:15 10:-14
near:راي	3:-10 7:-15
near:رايت	0:-12 2:-15 3:-8 4:-9 5:-11 6:38 7:-11 10:-11
near:رايد	2:-30 4:40 5:-15 6:-28 7:-14 10:-21
near:رباط	5:33 6:-27 7:-24
near:ربع	0:-18 1:-10 3:-13 4:-23 5:-13 6:17 7:-15 8:-19 9:-11 10:-14 11:22
near:ربيع	0:-24 2:-8 3:17 4:-21 6:-16 8:18 9:-13 11:-25
near:رتل	5:-17 6:19
near:رجال	1:-12 2:-26 3:-27 4:-18 5:12 6:13 7:-51 8:-11 9:-14 11:-12
near:رجع	0:-19 2:-22 3:-23 4:-17 5:-18 6:-31 7:-25 8:-19 9:-38 10:13 11:51
near:رجعو	0:17 2:-8 3:-15 4:-9 5:-10 6:-23 7:-11 8:-21 9:-27 10:9 11:22
near:رجل	6:25 7:-9
near:رجلا	2:15 3:-11 5:-23 6:8 7:-16 10:-22
near:رجلي	0:-19 2:-14 6:25
near:رحل	6:8 7:-10 9:-18 11:15
near:رحلا	5:13
near:رحله	0:-13 4:-8 5:-9 6:-26 8:8 9:-10 10:-18 11:23
near:رحلو	3:27 6:-12 9:-17
near:رحيل	3:13
near:ردا	0:-12 4:11 5:10
near:ردت	2:-13 5:22 6:-14
near:رسمي	0:-10 3:16 6:14 11:-30
near:رشيد	4:-15 6:11 7:11
near:رصاص	0:-36 2:14 3:-12 4:-18 5:49 6:-25 7:-29
near:رصد	3:9 7:21 9:-13
near:رصدت	3:9 11:8
near:رصيف	6:-14 7:16
near:رضيع	0:-19 2:-11 4:-22 5:20 7:25 10:-19
near:رعاه	6:17
near:رعاي	0:-20 3:-11 4:-24 5:17 6:-14 7:-11 8:-15 10:22 11:12
near:رغم	3:-22 10:-19 11:25
near:رفات	0:-28 1:-9 2:47 3:-19 4:-34 5:-29 6:28 7:-23 8:-27 10:-51 11:-26
near:رفاق	0:-39 1:-13 2:13 3:-40 4:-39 5:18 6:-29 7:29 8:-19 9:-18 10:-9 11:-13
near:رفضت	2:30 6:-20
near:رفع	7:10
near:رفعت	2:-8 3:-16 5:-42 6:55 7:-8 11:-11
near:رفيق	0:-26 4:-11 6:-14 10:30
near:رقم	0:38 1:10 2:-41 3:-32 4:-68 5:-39 6:15 7:-18 8:-34 9:-37 10:-48 11:8
near:رقمي	7:9
near:ركاب	0:-30 1:-19 2:-15 3:-16 4:8 6:-17 7:10 8:-10 9:-9 11:10
near:ركام	4:-14 6:-8 7:25
near:رهاي	0:12 2:35 3:-11 4:-14 5:-16 6:-64 7:-26 8:-12 9:-9 10:8 11:-20
near:رهن	2:-10 4:22 10:-13
near:رهين	0:-43 2:-18 4:13 6:30 7:-11 8:8 10:-35
near:روان	3:-12 9:25 11:-20
near:روس	0:-10 2:-21 3:-8 4:-16 5:-22 6:51 7:-14 8:-25 10:-23
near:روسي	0:-22 1:-10 3:-10 4:40 7:-34 8:-17 9:-19 10:-19 11:-32
near:روما	4:10 5:18 6:-26
near:روهي	3:-15 9:19 11:-10
near:روي	0:-9 6:17 7:-8
near:رويت	2:-10
near:رياح	3:9
near:رياس	0:-15 2:-8 3:-8 4:23 6:-15 7:-17 8:9
near:رياض	3:11 7:-12
near:رياق	5:29 6:-28 7:-14
near:ريف	0:12 2:-12 4:-12 6:-11 9:-14 10:-11 11:22
near:رييس	0:-24 1:-16 2:-27 4:22 5:-41 6:21 7:-40 9:-19 10:13 11:-24
near:زابو	5:-12 6:23
near:زارت	0:-11 3:8 5:-10 6:30
near:زاره	0:-27 2:-33 3:-15 5:10 7:-44 9:-27
near:زاعم	1:14 5:-8
near:زال	0:-30 1:-19 2:14 3:44 4:26 5:-12 6:-35 7:8 8:-31 9:-34 10:-28 11:-50
near:زالا	0:-19 1:-14 2:-16 3:-16 4:48 5:13 6:-53 7:-24 9:-8 10:-21 11:-9
near:زالت	0:-9 1:-8 2:18 3:-13 4:-17 5:-14 6:-31 7:18 9:14 11:-14
near:زالو	0:-42 1:-19 2:-24 3:11 4:36 5:-14 7:16 8:-56 9:-25 10:-51 11:-45
near:زامف	0:40 2:-11 4:-31 6:-9 10:-23
near:زاوي	3:9 5:18 6:-17 10:-13
near:زراع	4:17
near:زعتر	3:-11 9:26 11:-16
near:زعمت	1:14 4:14 5:-15 6:-15 7:-10 10:-11
near:زعيم	6:10 7:-8 10:9
near:زلزا	1:-8 3:32 4:-11 6:23 7:-22 8:-10 9:-24 11:-19
near:زلنا	3:-12 4:-10 5:-21 6:-16 7:32 10:-11
near:زمزم	1:-9 3:-17 6:22 7:-11 9:-9
near:زملا	0:17 2:-31 3:-20 4:17 6:-31 7:-40 8:-19 9:-13 11:-12
near:زميل	0:-16 5:8
near:زنجب	5:-12 6:21
near:زهاء	3:10 11:-13
near:زوار	7:10
near:زوج	5:12 6:-8
near:زوجت	6:16
near:زوجه	0:10 4:-14 5:-8 6:-12 7:24 9:-9 10:-11
near:زور	5:8
near:زورق	7:11
near:زيتو	6:17 7:-11
near:زير	0:-11 2:-16 3:-11 4:-8 5:12 6:9 7:13 8:-20 10:11 11:-8
near:زيلي	0:-9 2:-9 4:-19 5:10 6:-14 7:-9 10:11
near:سابع	0:29 2:-10 4:-20 6:-8 8:-15
near:سابق	0:34 1:-37 2:-42 3:8 6:27 7:-28 8:-14 9:-23 10:-30 11:-41
near:ساحل	2:-9 3:10 4:-23 5:-11 6:11 7:-20 8:-8 9:9 10:-12 11:-11
near:سادس	2:-10 3:-9 5:-15 6:14 7:-9 11:12
near:ساعا	2:-41 3:15 4:19 5:-9 7:-40 8:-18 9:-16 10:12 11:-25
near:ساعه	0:-26 1:-17 2:-10 3:-33 4:-22 6:44 8:-17 9:-14 10:-15
near:ساغا	3:17 11:-9
near:ساق	3:-13 4:-8 5:39 6:-27 7:-19 10:-10
near:ساقه	5:38 6:-22 7:-23 10:-9
near:ساقو	0:24 2:-37 4:-18 5:-14 10:-15
near:ساكن	3:21 6:-11 8:-10
near:سالم	4:-8 5:-12 6:-11 7:24
near:سامي	3:8 9:-18 11:21
near:سانا	5:8
near:سانت	0:-24 5:-8 6:-8 7:22 8:-8 10:-19
near:سايق	2:-24 3:-8 4:-42 5:9 7:22 10:-22
near:سباح	5:-8 6:15
near:سبت	0:11 2:-12 3:-16 4:-21 6:-19 7:-16 9:-21 10:17 11:24
near:سبتم	0:44 1:-22 2:-19 3:-33 4:-33 5:-23 6:-20 7:-26 8:-27 9:21
near:سبع	3:9 5:23 7:-12 9:-12 11:-9
near:سبعم	4:-23 8:41 10:-41
near:سبعه	0:-27 2:10 4:-48 5:-14 6:30 7:-40 8:24 9:-21 10:-35 11:-16
near:سبعي	0:-13 2:-10 3:-12 5:18 6:-13 9:-8 10:-17 11:13
near:سبق	0:12 2:-18 4:-9 6:16
near:سبقه	1:18 3:-8 5:9 6:-16
near:سبيل	4:-35 5:-19 6:-27 7:-28 8:-13 10:21
near:سبين	0:-9 1:-11 3:10 4:-12 5:-8 6:17 7:-13 9:-23 10:-10 11:12
near:سته	1:10 2:-23 3:10 5:-27 7:17 8:-32 9:-31 10:9 11:-32
near:ستون	2:-9 5:-13 6:28 7:-13 8:11 10:-11
near:ستين	0:-10 1:-10 2:-30 3:-31 4:16 5:-17 6:-24 7:29 8:-17 9:-17 10:-12 11:-8
near:سجل	0:29 1:10 2:-12 3:-27 4:-41 5:-20 6:-30 7:10 8:-17 9:18 10:-23 11:-16
near:سجلا	1:18 2:-12 3:-21 5:-24 7:20 11:-12
near:سجلت	0:31 1:-30 2:-11 3:-37 4:-10 5:-23 6:-13 8:-19 9:17 10:-9
near:سجلن	9:17 11:-16
near:سجن	2:-12 4:22 5:-14 6:21 7:-22 8:-15
near:سجنا	2:21 4:11 6:-24 8:-12 10:-10
near:سجون	0:22 3:-14 4:16 5:-12 6:-21 7:-16 10:-54 11:-11
near:سراح	0:-45 1:-8 2:-45 3:-15 5:-19 6:-38 7:-39 8:-15 10:55 11:-11
near:سرعه	3:9
near:سريع	0:15 2:-18 3:-14 4:18 5:-8 6:-13 7:-18 8:-18 10:-12
near:سريه	5:10
near:سعد	6:8
near:سعود	0:-10 4:-24 5:-45 6:42 8:42 10:-45
near:سفار	0:-12 3:-10 4:21 7:-10 8:-16 10:-15 11:15
near:سفن	2:-12 6:14
near:سفين	0:-21 3:-17 4:-10 5:11 6:-39 7:-21 8:-11 9:-8 10:30 11:-9
near:سقط	0:-11 2:-22 3:-15 4:-9 6:26 7:-19 10:-11
near:سقطت	3:14 6:-23 7:15
near:سقطو	0:-12 1:10 2:-9 3:-11 4:-35 5:-37 7:33 8:-15 10:-27
near:سقف	3:-24 5:-8 6:38 7:-26
near:سقوط	0:-17 1:11 2:-12 5:20 6:-33 7:-19 9:14 11:21
near:سكان	1:-20 2:-37 3:49 4:-9 5:-46 6:-51 7:-11 8:-13 11:-45
near:سكني	6:30 7:-22
near:سلاح	6:14
near:سلام	0:-12 4:-19 6:25 8:-9 10:-9
near:سلسل	8:-23 10:23
near:سلطا	0:-24 1:-11 2:-22 4:20 5:-26 8:-19 11:18
near:سلم	2:15 4:-13 5:-35 6:43 7:-11 8:8 10:-16
near:سلمت	0:-18 4:-10 5:-16 6:21 7:-14 8:-31 9:-11 11:-12
near:سلمن	0:-10 2:37 3:-9 4:-18 5:-14 6:-24 7:-12 8:-11 10:-31
near:سليم	1:-9 2:-8 3:-24 5:-35 6:46 7:-22 9:11 11:-11
near:سمح	5:13 6:-15 7:-9 10:-14 11:11
near:سنتي	5:-16 6:16
near:سنجا	0:-9 2:-15 6:14 10:-17 11:14
near:سنغا	0:9 1:24 2:-31 3:-21 4:-22 5:-13 6:-15 7:-10 8:-12 10:18 11:-18
near:سنه	0:12 1:-14 2:-16 4:-22 5:-22 8:8 9:-26 10:-32 11:18
near:سنوا	2:-23 3:-29 4:-13 5:9 7:14 8:9 10:-27 11:15
near:سنوي	3:-8 6:22
near:سوء	0:-9 5:-14 6:40 7:-15
near:سواح	3:21 6:11 9:-16 11:-19
near:سوتل	3:14
near:سودا	0:-27 1:-24 2:-18 3:-17 4:-37 5:-45 6:27 8:19 9:41 10:-43 11:-28
near:سور	6:-19 7:20
near:سوري	0:-39 1:-9 2:-15 3:-8 5:22 6:-10 7:-27 8:-8 10:13
near:سوق	3:23 4:-10 6:-24 7:-12
near:سوكو	3:18 4:-17 5:-11 6:-15 7:-9
near:سومط	1:-9 3:13 5:-28 11:-9
near:سوها	5:12 6:-9
near:سوي	0:-10 1:8 2:-11 4:-38 5:-23 7:-24 8:-24 9:-24 10:27 11:8
near:سويد	4:-12 6:13
near:سويس	2:20 5:-10 7:-8
near:سياح	5:-19 6:9
near:سيار	1:-10 2:-16 3:-28 4:-37 6:43 7:-29 8:-13 9:-12 10:-30 11:-16
near:سياس	8:-10 10:10
near:سياق	5:24 6:-23
near:سيدت	5:15 6:-24 7:17
near:سيده	5:17 7:-14 8:-15 10:13
near:سيدو	0:9 3:12 6:-11 7:-10 9:-11 11:14
near:سير	2:29 6:-25
near:سيرا	3:22 4:-10 7:-17 9:-20 10:15
near:سيطر	2:-13 5:-12 6:8 7:12
near:سيطل	0:-11 2:-14 8:-8 10:18
near:سيف	0:17 4:-9 6:-12
near:سيقا	1:-8 3:-11 4:-11 5:28 6:-29 7:-18 8:-8 9:12 10:-17 11:-8
near:سيل	5:-15 6:26 7:-15
near:سينا	3:-20 6:26 7:-14
near:سيول	0:-9 1:-8 2:-15 4:-10 5:-29 6:9 7:10 9:-15 11:-9
near:شاب	0:27 5:13 6:-35
near:شاحن	0:32 2:-44 3:-13 4:-32 5:16 6:-40 7:26 8:-8 9:-18 10:13
near:شارع	3:-20 5:-9 6:29 7:-13 9:-10
near:شارك	2:-10 4:-13 5:-13 8:26 10:-21
near:شاطي	5:-18 6:20 7:-11
near:شاي	6:15
near:شباب	0:-16 1:-17 3:37 4:26 5:-21 6:-26 7:-19 9:-8 11:-10
near:شباط	2:25 3:10 4:-17 5:-11 6:-10 8:18 9:-17 11:-11
near:شبكه	1:-8 5:-18 6:19 8:-12 9:-12 11:-16
near:شبه	5:10
near:شتاء	1:-8 2:20 6:8 7:-24 9:-13 11:-9
near:شجاع	2:16 6:-9 7:-11
near:شخص	0:-14 1:-13 2:-11 3:-15 4:-22 5:26 6:12 7:-21 8:-14 9:9 10:-21 11:10
near:شخصا	0:-41 1:-39 2:-10 3:13 4:-10 5:19 8:-43 9:-24
near:شخصي	5:11 6:12 7:-35
near:شرد	0:-11 3:36 4:-18 6:-19 9:-13
near:شردت	3:29 9:-38 11:-10
near:شرطه	0:8 1:-18 4:-19 8:-15 9:-9 11:-16
near:شرطي	0:-15 4:9 5:11 6:8 10:-8
near:شرعي	2:-17 3:-8 6:33 7:-9
near:شرق	0:-13 1:16 2:-19 3:-8 4:22 6:-31 7:-23 8:-9 9:17 10:-10 11:-13
near:شرقي	0:-32 2:-21 3:-19 4:11 6:11 7:-19 9:18 10:18 11:-12
near:شركا	0:9 7:-8 9:-13 10:-8 11:14
near:شركه	2:-12 4:27 7:-19 10:-22
near:شريط	4:15 8:-10 10:-9
near:شظاي	0:-9 2:-19 4:-10 5:24 6:21 7:-16 10:-23 11:-8
near:شعب	3:-13 11:13
near:شعبي	3:8 5:-15 6:14
near:شقره	6:8
near:شقق	9:-12 11:14
near:شقيق	2:-10 3:-8 5:15 7:-14
near:شمال	0:29 1:-14 4:-12 7:-14 8:-16 9:-22 10:-40
near:شمس	3:26 9:-27 11:-8
near:شملت	4:-9 6:-10 10:12
near:شهاد	6:18
near:شهد	6:14
near:شهدا	0:-14 1:-10 2:-18 3:-18 4:8 7:-29 8:-22 9:-13 10:21
near:شهدت	3:-9 7:15
near:شهر	1:29 2:18 3:-12 4:-28 5:-47 6:-39 7:-45 8:-38 9:17 10:23
near:شهرا	1:-10 3:-14 4:-13 6:-21 9:19 11:-13
near:شهره	2:-12 5:13 6:13
near:شهري	0:15 4:-16 7:-15 10:-20 11:9
near:شهود	6:9
near:شهيد	0:-28 1:24 5:19 6:-18 7:-18
near:شوون	2:28 3:-16 4:-31 6:-22 7:-8 8:16 10:-29 11:-13
near:شيء	4:-15 5:-13 6:16 7:11
near:شيبو	0:15 2:-10 4:-14 7:8 10:-18
near:شيخ	0:-11 2:-8 3:-16 4:-22 5:-10 6:-9 7:31 9:-9 11:-25
near:شيكا	6:14
near:شيوخ	0:12 4:-20 5:-18 6:-16 10:11
near:شييا	0:-8 2:-13 4:9 5:9 6:-20 8:-10 10:-8
near:صاحب	7:10
near:صارو	5:-9 6:15 7:-8
near:صالح	5:-15 6:20
near:صباح	0:16 1:-25 3:-26 4:-41 5:-47 6:-15 7:28 8:-37 9:-31 11:21
near:صحاف	3:-12 4:-13 6:10 8:9 9:19
near:صحرا	1:24 2:-8 3:-21 4:21 6:-21 7:-12 11:-19
near:صحفي	0:-10 3:17 5:8 6:-30 7:10 11:-8
near:صحه	0:-24 1:-19 2:-41 3:-33 4:16 5:15 6:36 7:-30 8:-39 9:-15 10:-21 11:-15
near:صحي	2:-21 4:-23 5:18 7:-9 8:-12 10:14
near:صحيا	5:8
near:صحيح	5:-9 6:13
near:صحيف	2:11 4:-13 6:-10 7:9
near:صحيه	5:-19 6:24 7:-8
near:صحيي	0:45 4:-8 5:-31 6:-41 7:-11 10:-8
near:صدر	3:9
near:صدمه	6:12
near:صرح	6:14 8:12 10:-11
near:صرنا	0:-10 3:-17 4:26 5:-11 6:-26 7:-10 9:17 10:-20 11:-19
near:صغير	0:15 2:16 6:-20 7:-14 10:-12
near:صفاق	1:-15 6:22 7:-12
near:صفحا	6:13
near:صفحه	0:11
near:صفر	3:-12 6:21
near:صفقه	4:-12 8:16 11:-8
near:صفوف	2:-11 4:-19 6:45 7:-20 10:-17
near:صلا	0:20 4:-34 6:-18 8:-16 10:9
near:صلت	2:-9 3:-18 6:-8 8:-8 10:17
near:صلنا	5:9
near:صلوا	0:18 3:-9 5:22 6:-40 7:-22 9:28 10:-12 11:-29
near:صليب	0:-21 1:-8 2:15 3:-14 4:-9 6:-17 8:17 10:9 11:-18
near:صميم	5:9
near:صناع	6:-10 11:14
near:صنعا	0:-18 1:-9 2:-28 3:-9 4:24 5:-19 6:-13
near:صنف	5:-12 6:15
near:صهار	6:8
near:صهري	0:-21 4:-13 6:32 10:-11
near:صور	3:9 5:-13 6:10
near:صورا	0:-8 2:-14 4:35 5:-30 7:-17 10:-8
near:صول	0:-8 2:13 3:-12 5:-9 7:-19 8:-23 10:-13 11:35
near:صوله	2:-12 5:-36 6:42 7:-11
near:صوما	0:-12 3:-23 4:16 6:-21 9:32 10:-8 11:-25
near:صياد	0:-30 1:-8 3:-21 5:-13 7:19 8:-11 9:-17 10:-9 11:-32
near:صيد	5:18 6:-16 10:-13
near:صيدل	0:26 4:-8 6:-9 7:-8
near:صيف	0:-11 3:-35 4:-8 5:-26 6:32 7:-22 9:-11 11:36
near:صيني	0:23 2:-29 3:-14 4:-9 5:-13 6:-33 7:-15 8:-23 10:9 11:-9
near:ضابط	0:-19 2:-29 4:32 6:-15 7:-15 10:-19
near:ضالع	2:-25 6:26
near:ضباط	10:11
near:ضحاي	0:-22 2:-28 3:-29 4:-20 6:25 7:-17 9:-15 10:-22 11:-17
near:ضحيت	0:-8 5:-23 6:40
near:ضحيه	2:-18 3:-8 5:-11 6:41 7:-11
near:ضرب	0:-14 2:10 5:43 6:-14 7:-10 8:-13 10:-25 11:-14
near:ضربا	5:9
near:ضربت	3:-9 5:-8 6:-12 7:16
near:ضربه	5:31 6:-21 7:-8
near:ضعت	5:10
near:ضعف	0:14 1:17 3:10 4:-9 6:-26 7:-13 11:-9
near:ضفه	2:16 6:-13 9:16 10:-14 11:-26
near:ضمت	6:-18 9:-12 11:27
near:ضمن	2:-18 3:32 7:-8 8:9 9:-23 10:-29 11:-12
near:ضمنه	0:-24 2:-26 3:-15 5:11 6:15 7:-12 9:14 11:-24
near:طابق	0:-10 2:19 3:10 4:-26 5:-15 8:-8 9:-9 10:-9
near:طاري	4:-14 6:18 7:-14
near:طاقت	3:-20 5:-19 6:29 7:-16 9:19
near:طاقم	0:-17 2:-13 3:-14 5:-26 6:15 8:-13 10:13
near:طاقه	9:-9 11:10
near:طال	5:22 6:-18
near:طالب	0:-11 2:-14 3:-24 4:25 5:11 7:-11 9:19 10:-20 11:-19
near:طاول	2:-11 5:-13 6:30 7:-11
near:طاير	0:-17 1:-22 2:-19 3:12 4:-33 7:11 8:26 9:-8 10:-18 11:-25
near:طايش	0:-18 2:-11 5:40 6:-35 7:-10 10:-8
near:طباب	2:-12 6:18
near:طبرق	5:-11 6:18 7:-9 11:11
near:طبقا	0:-12 2:-21 5:-15 6:11 7:-19 8:19 9:-8 10:-24
near:طبي	5:18 7:-13
near:طبيب	2:16 4:-12 7:-36 10:-10
near:طبيه	6:31 7:-10
near:طحين	3:-15 6:18 11:-8
near:طراب	6:10
near:طرف	3:-12 4:-18 5:12 6:15 7:-8 8:25 10:-35
near:طرفا	2:-11 10:-11
near:طرفي	0:-13 3:-15 6:-13 7:-17 10:18
near:طرق	1:-21 3:-24 4:-16 5:-27 6:58 7:-13 11:-17
near:طريق	0:32 1:17 4:-59 5:-35 6:8 9:-18 10:-38 11:-52
near:طعن	5:-8 6:10
near:طفل	2:-20 4:-15 6:23 7:-16 10:-15 11:-12
near:طفلا	1:-20 2:-24 4:14 6:21 7:-17 8:-18 9:-17 10:-29 11:-23
near:طفله	4:-9 5:-8 6:19
near:طفلي	5:17 6:-12
near:طفيف	4:-10 5:41 6:-39
near:طلاب	0:10 2:-9 5:-18 6:-21 7:20
near:طلب	6:9
near:طلبه	0:-11 4:11
near:طهرا	3:-17 6:-10 9:20 11:-14
near:طواب	4:-13 6:-9 7:16
near:طوار	0:-11 3:-9 4:-12 6:16 7:-27 9:-27 11:24
near:طواق	3:-8 5:27 6:-25 7:14
near:طوعا	3:-19 6:-11 7:-9 9:-24 10:-9 11:30
near:طوعي	5:-11 6:-12 11:22
near:طولك	3:23 9:-27
near:طوله	0:-9 4:27 5:-10 6:-25 7:-8 10:-19 11:-8
near:طويل	0:24 2:-8 3:48 4:-9 5:-20 6:-32 7:-32 9:-25 11:-16
near:طيرا	1:-8 6:17 7:-10
near:طينه	3:-20 5:-18 7:-15 9:26 11:-10
near:ظهر	2:-15 5:11 10:10
near:ظهرا	2:-24 4:-14 5:-28 6:47 7:-24 8:-9 10:-12
near:عاجز	11:-11
near:عاجل	5:17
near:عاد	1:-15 2:27 3:-25 4:-62 5:-51 6:-76 7:-54 8:33 9:-21 10:-19 11:37
near:عادت	4:-15 5:-13 7:-19 10:31 11:-16
near:عادو	0:-24 2:-12 3:-49 4:-21 5:-18 6:-34 8:-12 9:-65 10:25 11:62
near:عارض	6:14 7:-13
near:عاشر	0:-11 2:-9 3:-14 4:21 5:-16 6:19 7:15 8:-8 9:-12 10:-26
near:عاصف	3:20 6:-14 11:-11
near:عاصم	0:-27 3:-10 4:-13 5:9 6:8 9:-18 10:-11 11:24
near:عالج	0:-9 3:-9 5:28 6:-18 7:-11
near:عالق	6:12
near:عالم	0:-18 2:19 4:-18 5:-15 6:16 7:-11 9:-12 10:-11
near:عالي	2:-12 4:-14 6:-13 8:26 10:-22
near:عام	0:11 1:43 3:-9 4:-35 6:-13 7:-66 9:-45 10:-48 11:-9
near:عاما	1:-14 3:8 4:-26 7:-35 8:8 9:-15 11:-23
near:عامر	6:8
near:عامل	0:33 1:-24 2:-28 3:-21 4:31 5:22 6:-34 7:-53 8:-39 9:-21 10:-21 11:-23
near:عامه	0:-16 1:-8 2:10 3:-12 4:17 5:-23 6:24 7:-34 8:-26 9:-8 10:10
near:عامي	2:-11 3:-11 4:-22 5:-10 6:-26 7:-17 9:16 10:25 11:-12
near:عايد	0:-31 1:-28 2:-34 3:-59 5:-16 6:-15 7:-30 8:19 9:-30 11:61
near:عايل	0:-46 1:-19 2:-28 3:-21 4:9 5:-28 7:36 8:-32 9:-25 10:-39 11:-23
near:عبار	1:10 7:11
near:عبد	3:17 11:-12
near:عبر	0:-15 1:-9 2:21 5:-31 6:-24 7:-21 8:-28 10:13 11:13
near:عبرو	0:-8 5:-12 6:-35 7:-14 9:32 10:-16 11:-31
near:عبور	1:-10 3:-15 5:-8 6:10 7:-20 9:28 11:-24
near:عبوه	5:14 7:-12
near:عتق	3:14 9:-8 11:-11
near:عثر	0:31 1:-15 2:27 3:-18 4:-38 5:-36 6:-28 7:-17 8:-16 10:-18 11:-10
near:عثرو	6:17 7:-13
near:عثما	5:-17 6:13
near:عثور	5:-10 6:11 7:11
near:عدا	2:-14 4:-24 5:18 6:11 7:-22 10:-17
near:عداد	0:-33 1:-20 2:-21 3:-24 4:-50 5:-16 6:-11 7:53 8:-10 9:-14 10:-26 11:-21
near:عدت	4:17 7:-8
near:عدد	1:22 2:-65 4:-39 5:-27 6:-10 8:-16 9:24 10:-18 11:-8
near:عددت	0:-12 1:-13 2:-9 3:-24 4:25 5:-12 7:-17
near:عدده	0:-9 1:-31 2:-41 3:-8 4:20 5:17 6:-24 7:11 8:27 9:-25 10:-44
near:عدلي	2:12 3:-8 6:10
near:عدم	0:-9 1:28 2:11 4:8 5:-22 6:-28 7:-13 8:-11 9:9 10:-10
near:عدن	0:-9 4:-8 5:-32 6:24 7:-17 10:13
near:عده	5:-15 6:23
near:عدو	1:14 3:-9 4:-8 8:-9
near:عدوا	1:14 6:-9
near:عراء	3:18 9:-14 11:-8
near:عراق	5:24 6:-25 7:-10 9:19 11:-12
near:عربا	3:20 4:11 5:-13 6:-22 7:-11
near:عربه	0:-13 3:-9 4:23 6:-24 7:-10
near:عرفت	6:9
near:عرفن	0:-15 1:-8 2:-8 3:-19 4:-34 5:-14 6:30 7:13 9:-16 10:-16 11:-24
near:عزاء	5:10
near:عسكر	0:-36 1:-12 2:-21 4:9 5:-39 6:-23 9:-22 10:39 11:-32
near:عشاي	2:-13 4:-17 5:-23 7:-27 8:-16 10:32 11:-8
near:عشر	0:24 1:-14 3:-32 5:-27 7:-22 8:-9 9:-27 10:-31
near:عشرا	2:-25 3:22 4:40 5:-20 7:-25 8:-14 9:-24 10:-37 11:-16
near:عشره	2:-38 3:-21 4:8 6:9 7:-35 9:12 10:-36 11:-12
near:عشرو	0:-51 1:-8 2:-43 4:34 6:20 7:-36 9:-8 10:-9 11:-12
near:عشري	1:-17 2:-33 3:10 4:-40 5:16 7:-12 8:11 9:-24 10:-19
near:عشوا	3:19 11:-13
near:عصاب	0:27 1:-10 2:-15 3:-9 5:-14 6:22 7:-22 9:-21 10:-21
near:عصر	0:-18 6:26
near:عصرا	6:11
near:عطشا	2:-11 3:-8 6:32 7:-11
near:عظيم	5:-14 6:23 7:-14
near:عفو	0:22 2:-15 5:-12 6:-9 7:-15 8:-8 10:-14 11:-9
near:عقار	5:-19 6:33 7:-9
near:عقد	1:13 6:-9
near:علاج	0:-10 3:-30 4:-18 5:59 6:-43 7:-24 8:-8 9:-20 10:-20 11:8
near:علقت	5:15
near:علم	5:-13 6:-28 7:30
near:علمت	0:-8 6:19
near:علي	0:-15 1:13 2:-21 8:-44 9:-30 11:-39
near:عليا	6:14 7:-9
near:عليه	0:8 1:-12 3:-23 4:-30 7:19 8:-26 11:-9
near:عمال	0:-17 1:-20 2:-18 3:-32 4:-31 5:16 8:-9 9:-12 10:11 11:-16
near:عمان	2:-8 4:-21 8:9 10:12
near:عمده	4:8
near:عمر	0:-11 2:-9 3:-21 4:-17 5:-27 7:22 8:21 9:-10 10:-28 11:-23
near:عمره	0:-24 2:-16 4:-16 5:14 6:-13 7:-15 10:37 11:-12
near:عمل	5:-16 6:32 7:-12 9:-9 11:-11
near:عمله	3:-11 4:-12 5:-29 6:36 7:-21 10:-8
near:عملي	1:-19 2:-66 3:-29 4:-40 7:-17 8:18 9:-19 10:17 11:-27
near:عمه	6:16
near:عموم	0:9 4:-8 6:13 7:8
near:عناص	0:-9 1:-9 2:-33 3:-22 4:21 5:-41 6:30 8:-18 10:-27 11:-11
near:عناي	0:-16 2:-8 3:-15 4:-24 5:22 6:10 7:-22 10:-15
near:عنبر	0:-19 3:-9 4:-20 5:-24 6:37 7:-27 9:-11
near:عند	1:-17 2:12 3:-9 4:-42 5:-17 6:16 9:16 10:-42 11:-20
near:عندم	1:-11 6:29 7:-17 11:-8
near:عندن	3:14 7:-9 9:-8 11:-9
near:عنده	0:-15 2:20 4:24 6:-29 7:-9 10:-9
near:عنصر	4:18 5:10 6:-26 11:9
near:عنف	0:-8 1:-10 3:29 6:27 7:-8 9:-25 11:-24
near:عنه	5:-10 6:8 9:-9
near:عنها	0:22 2:-11 4:-16 6:11 8:-11 10:-20
near:عنهم	1:-15 2:-50 4:20 6:-63 7:26 8:-11 9:-16 10:-24 11:-16
near:عوده	0:-22 1:-13 2:-12 3:-49 4:-13 5:-28 7:-29 8:-17 9:-20 10:-18 11:68
near:عولج	5:8
near:عون	3:42 6:-36
near:عياد	3:-8 5:12
near:عيش	5:29 6:-22
near:عين	3:17 7:-9 11:-18
near:عينه	4:15 10:-8
near:عيني	2:-12 6:28
near:غابه	0:13 2:10 3:-39 4:8 6:-67 7:-49 8:18 9:-16 11:-11
near:غادر	0:-21 1:-8 2:-12 3:15 4:-32 5:66 6:-58 7:-33 8:-12 9:-34 10:-32 11:11
near:غارا	0:-9 2:-12 4:-28 5:-15 6:47 7:-10 10:-14
near:غاره	2:-8 3:-10 4:-9 5:9 6:17 7:-14 11:-9
near:غاز	5:33 6:-23 7:-11
near:غالب	2:8 4:-25 7:18 9:-13 11:-8
near:غام	6:13
near:غاو	5:23 6:-13
near:غدا	3:-10 4:-15 5:-10 6:22 7:-17 8:-8 10:8
near:غذاء	6:17
near:غرام	6:16
near:غران	5:-14 6:19
near:غرب	0:31 2:-8 4:-19 10:-32
near:غربي	1:-9 4:-21 5:-25 6:25 10:16 11:-10
near:غرف	5:-23 6:29
near:غرفه	0:-27 2:-15 4:36 5:-34 6:23 7:-27 8:-13 10:-33 11:-11
near:غرق	0:-11 1:-22 2:-14 3:-11 4:-11 5:-18 6:30 9:-12
near:غرقا	6:9
near:غرقو	2:-16 4:-14 5:-25 6:48 7:-19 9:-17 10:-9
near:غريق	5:-21 6:25
near:غزه	1:-12 2:38 3:-16 4:-16 5:-23 6:-24 7:-23 9:-31 11:13
near:غزو	3:-9 6:16
near:غضون	0:-10 2:-17 4:-20 6:-25 9:20 10:15 11:-8
near:غلاد	5:23 6:-18
near:غنم	0:17 5:20 6:-28 7:-18
near:غواص	6:20
near:غواف	4:-13 6:13 7:-8 10:21
near:غوفا	4:-9 5:-16 6:28 7:-9
near:غوما	5:-18 6:27 11:-8
near:غير	0:-10 1:-17 2:-21 3:9 4:8 5:-21 6:8 7:-28 8:-22 9:-10
near:غيره	0:-15 1:-12 2:-13 3:28 6:30 7:-13 8:-11 9:-24 10:-22 11:-32
near:غيني	2:17 6:-16
near:فاحص	4:-17 5:-11
near:فارق	2:17 4:-8 5:-56 6:45
near:فارك	0:-8 2:-35 4:-25 6:37 10:-14
near:فاسو	0:15 4:-9 6:-9 10:-11
near:فاشر	3:16 5:-8 6:-20 9:21
near:فاعل	0:14 5:-8 6:-20 9:-10 10:-9 11:15
near:فاقر	6:21 10:-9
near:فان	2:-8 3:29 4:-18 7:-13 9:-14 11:-26
near:فانت	3:20 9:-12
near:فاه	0:-28 2:36 4:-34 6:9 7:-37 8:-35 9:-13 10:-15 11:-14
near:فايق	4:-8 5:26 6:-13
near:فبات	3:14
near:فبرا	2:26 3:-21 4:-35 5:-19 7:-10 8:10 9:-9 10:13
near:فتاه	2:-15 4:-12 10:9
near:فتح	4:-9 6:12 7:-25 8:11 9:-8 10:-14 11:11
near:فتحت	6:9
near:فتره	1:22 2:-9 3:-12 4:-9 5:-16 6:-14 7:-19 9:-12 10:-17 11:28
near:فتقو	4:-10 8:23 10:-23
near:فتيا	0:-37 2:-23 3:-17 4:-26 6:18 7:8 9:-14 10:25 11:-8
near:فجر	0:30 1:-13 2:10 3:-19 4:-38 5:-39 6:12 7:-25 8:-17 9:-12 11:-14
near:فجرا	2:-14 3:14 6:8 7:-15
near:فجرح	6:8 7:-8
near:فحص	2:17 3:-38 5:-10 6:-20 7:-17 10:-18 11:31
near:فحوص	3:-9 5:-14 6:28 7:-8
near:فدي	0:-10 3:-11 4:8 6:-16 10:16
near:فديه	3:-13 5:-10 6:-31 7:-21 8:-19 10:17
near:فرار	0:-13 2:-27 3:-11 4:-20 5:-19 8:-13 9:14 10:27 11:-20
near:فران	2:-16 5:12 6:8
near:فرد	5:-8 6:-9 11:13
near:فردي	6:10
near:فرع	5:-12 6:9
near:فرق	0:-12 1:-9 7:16 9:-11
near:فرقن	5:13 9:-9 11:12
near:فرقه	0:-13 3:8 4:17 5:21 6:-28 7:12 8:-16 11:-14
near:فرنس	3:-8 5:-13 6:31 7:-13
near:فروا	0:-18 3:23 4:-17 6:-15 7:-9 9:22 10:24 11:-40
near:فريق	0:-9 3:-10 4:-12 5:-12 6:45 7:-23 10:-11
near:فصاي	4:-28 10:26
near:فصحي	3:14 6:-15
near:فضلا	0:-14 2:-20 5:-14 6:9 7:23 8:-8 9:9 10:-16
near:فعدد	3:19 5:9 6:-30 7:20 11:-12
near:ففي	5:-9 6:16
near:فقا	0:-13 1:11 2:-19 3:34 5:-12 8:-15 9:-32 11:-12
near:فقتل	0:-50 2:-25 3:11 4:-34 6:41 7:-21 8:-9 9:-34 11:-17
near:فقد	0:-10 2:-27 3:-15 4:-45 5:-8 6:14 8:-8 9:-24 10:-17 11:-9
near:فقدا	0:-11 1:9 3:-28 4:-12 5:-31 6:-21 7:35 9:-11 11:-11
near:فقدت	0:-20 1:-12 2:-28 3:-12 4:-20 5:-36 6:10 7:22 9:-8 10:-10 11:-10
near:فقدن	0:-34 1:-10 2:-12 3:-32 4:-23 6:63 7:-61 8:-9 9:-9 10:-19 11:-12
near:فقدو	0:-23 1:49 2:-17 3:-27 4:-22 5:-35 6:11 7:-24 9:-20 10:-9 11:-24
near:فقضي	6:20 7:-14
near:فقط	0:-24 1:-15 2:25 3:-30 4:-51 6:-25 7:24 9:-17
near:فلا	0:-16 2:-10 3:-23 4:25 5:-16 6:-36 7:24 8:-8 9:-10 10:-12 11:-16
near:فلبي	0:-19 1:-8 2:-9 3:-9 4:-24 5:-23 6:-16 10:29
near:فلسط	0:-24 2:15 4:-47 6:-17 7:-9 8:30 10:-29
near:فلم	0:-12 2:-15 5:-16 6:25 7:-23 8:-28 10:18
near:فندق	5:-8 6:18
near:فنزو	0:-8 3:-25 4:-12 6:-8 8:-20 9:12 10:-9 11:24
near:فوج	3:-9 9:-10 11:24
near:فوق	3:12 5:-28 6:34 7:-9 8:-12 10:10
near:فولو	0:-9 2:-8 4:-18 6:-10 10:12
near:فيات	5:29 6:-18 7:-17
near:فيتن	3:15
near:فيرا	4:-11 6:10 9:10 11:-9
near:فيصل	3:-12 6:-8 9:18 11:-8
near:فيضا	3:24 5:-13 6:-16 7:9 9:-10 11:-12
near:فيما	0:-20 1:-33 2:-31 4:-13 6:17 8:-41 10:-25 11:-15
near:فين	0:-8 2:15 3:10 5:-38 6:19 8:-29 9:14 11:-19
near:فيه	1:-16 2:-15 3:-31 4:-22 5:-19 6:31 7:-20 9:19 10:-26 11:-15
near:فيها	0:-29 1:-29 2:-47 3:23 4:25 5:-28 7:-17 8:-25 9:-22 11:-29
near:فيهم	5:9
near:قادم	3:-11 6:-9 9:-19 11:27
near:قارب	0:-11 1:19 2:-15 3:-13 4:-10 5:-16 6:-25 7:34 9:-8 11:-8
near:قاصر	0:-19 1:12 2:-18 3:10 4:-30 6:-42 7:-25 9:-34 10:8 11:23
near:قاطع	0:-10 5:-11 6:26 7:-17
near:قاطن	3:24 6:-26 9:23 11:-23
near:قاعد	0:-12 10:8
near:قاعه	3:20 6:-15
near:قافل	3:-16 4:-12 5:-12 6:-24 7:-14 8:-9 9:-20 10:-8 11:35
near:قال	0:-52 3:-39 5:-74 8:-33 10:26 11:21
near:قالت	1:-12 2:-29 3:15 4:-26 5:-16 6:23 7:-42 8:-10 10:10
near:قالو	0:-16 3:-11 4:-30 5:-9 6:29 7:-13 10:-21
near:قاهر	2:-10 4:-10 8:17 9:-11 11:16
near:قايد	0:-30 1:-15 2:-21 3:-26 5:-19 6:-18 7:-23 8:-16 10:34 11:-12
near:قايل	0:-11 2:-8 4:9 5:-31 6:52 7:-29
near:قايم	0:-39 1:-12 2:-26 3:16 4:12 5:35 7:-34 8:-15 9:-14 10:-22 11:-16
near:قبال	0:-8 2:-9 3:-12 5:-17 6:24 11:-12
near:قبر	1:16 2:-10 3:-19 4:-26 5:-8 7:21 9:-11 11:-18
near:قبض	6:-19 10:22
near:قبضه	0:-35 2:-25 3:-20 4:45 5:-11 6:-27 7:-28 8:-33 10:-8 11:-13
near:قبل	0:-13 1:8 2:-10 3:33 5:-38 6:-33 7:-32 8:-26 11:-12
near:قبله	4:-10 7:-8 8:14
near:قبو	2:-11 7:9 10:10
near:قتال	0:-14 3:17 4:24 5:-13 6:-23 7:-12 11:-22
near:قتل	0:-31 3:-33 4:-20 6:45 7:-33 8:-52 9:-32 10:-41 11:-38
near:قتلا	0:-23 2:12 4:-17 6:24 7:-10 8:-9 10:-18
near:قتلت	0:-31 1:-31 2:-35 3:-33 4:30 5:-43 6:56 7:-36 8:-10 9:-25 10:-9 11:-35
near:قتلن	0:-9 2:-8 6:17
near:قتلو	0:18 1:-32 2:32 3:-52 4:-86 5:-14 7:-27 8:-34 9:-37 10:-19 11:-29
near:قتلي	0:-61 1:10 2:-55 3:-37 4:-17 5:-36 6:53 9:-26 10:-46
near:قتها	5:14 6:-8
near:قتيل	0:-24 1:43 2:-39 3:20 4:-49 5:17 6:-50 7:27 8:-20 9:-34 10:-33 11:-28
near:قدر	2:-9 3:-22 4:13 6:12 7:-16 8:-13 9:8 11:-11
near:قدرت	0:-12 4:-9 5:-10 6:-22 7:23 10:11
near:قدم	3:13
near:قدمت	5:8
near:قذيف	6:12
near:قراب	2:-9 4:-17 6:15 10:-8 11:-19
near:قراه	0:-10 3:-8 4:-10 5:-12 8:-9 9:-31 10:-11 11:16
near:قرب	0:17 1:-17 2:-17 3:-19 4:-8 7:20 8:-35 9:-10 10:-16 11:-23
near:قرن	6:-9 7:13 11:-10
near:قروي	0:-28 2:-12 3:-10 4:17 5:-12 7:-12 8:-19 10:10
near:قري	0:-12 2:-8 3:34 4:-14 5:-13 6:-20 7:-9 10:-8 11:-23
near:قريب	0:-23 3:20 4:37 5:-14 6:-17 7:-24 8:-19 9:-8 10:-22 11:-8
near:قريه	0:-41 1:-11 3:38 5:11 6:13 7:-38 8:-21 9:-22 10:-27 11:-36
near:قسد	6:14
near:قسرا	0:-19 2:-26 3:14 4:-16 5:-10 6:-23 7:19 8:-15 9:-23 10:-27 11:15
near:قسم	0:29 4:-21 5:22 6:-16 10:-26
near:قصف	0:-24 2:-25 3:-9 4:-27 6:27 7:-11 8:-12 9:-18 11:-11
near:قضاء	2:-10 3:-25 4:8 6:-9 8:-8 9:-17 10:-16 11:34
near:قضاي	6:14
near:قضت	5:-19 6:35
near:قضوا	0:-22 1:12 3:-11 4:-35 5:-36 6:22 7:-19 8:-12 9:-38 10:21 11:-24
near:قضي	0:-26 4:-9 6:23 7:-52 8:-16 9:-11 10:-12 11:-15
near:قضين	6:19
near:قطار	0:-9 1:-9 2:-9 3:-8 5:8 7:-10 10:-8 11:12
near:قطاع	0:14 1:-8 2:32 3:-21 5:-17 6:-41 7:-31 8:-36 9:-24 11:9
near:قطري	4:-10 10:9
near:قعت	3:10
near:قعوا	0:-13 2:-17 3:-12 5:-13 6:-23 8:18 10:-21
near:قلبي	6:-9 7:17
near:قلعه	3:-16 6:-8 9:-33 11:37
near:قليل	4:-11 5:-23 6:22
near:قناه	2:16 4:-16 6:-24 7:14 8:26 10:-15 11:-8
near:قنبل	3:14 6:-18
near:قوات	0:-48 1:-12 2:-44 3:-25 6:39 7:-35 9:-9 10:22 11:-9
near:قوار	2:-16 4:-34 5:-25 6:46 9:-20 10:-17
near:قواف	0:10 3:17 6:-14 9:-8 11:-14
near:قوام	11:9
near:قواي	2:-11 6:16 11:11
near:قوته	6:14
near:قود	4:-16 5:-13 6:21 10:-14
near:قوع	4:16 8:-8
near:قول	0:-9 2:-16 3:8 4:-18 7:-20 8:-8 10:25 11:-14
near:قوله	0:-11 1:-17 2:-11 4:20 5:17 7:12 8:-19 9:-17 10:-28
near:قوه	0:9 1:-10 6:-27 7:-18 10:28
near:قياد	0:-13 2:-25 6:21 8:-19 10:14
near:قياس	0:15 3:8 4:-8 6:-12
near:قيد	0:-11 2:12 4:-22 6:-21 7:-10 8:-8 10:22
near:كابو	3:8
near:كاتس	0:17 4:-8 10:-8
near:كاجر	3:20 6:-18
near:كادو	0:9 2:11 3:21 4:-12 6:-14 9:-19 11:-8
near:كارت	5:-13 6:15
near:كارث	3:27 4:-10 6:-12 7:-16 9:-22 11:-12
near:كالي	5:10
near:كامل	0:-15 3:13 4:15 5:10
near:كامي	1:-9 6:14
near:كان	0:27 1:-61 2:-80 3:16 4:-18 5:-59 6:14 7:-39 8:-42 9:17 11:-14
near:كانا	0:-17 4:-17 5:13 6:-22 10:16
near:كانت	1:9 2:8 3:-9 4:-38 8:-34 9:-13 10:25 11:-16
near:كاند	5:-10 6:-8 7:10
near:كانو	0:-19 1:-22 2:-31 3:8 4:9 5:-66 7:-64 8:29 9:-20
near:كايس	0:9 4:-12 6:-16 9:14 10:8
near:كبري	5:24 6:-16
near:كبير	0:-10 2:-16 4:25 5:-12 6:-15 10:-11
near:كتاب	7:13
near:كتب	8:-21 10:20
near:كتيب	5:22 6:-15
near:كذلك	4:-18 5:-11 8:-21 10:30
near:كراس	5:9
near:كربو	5:19 6:-14 7:-8
near:كردف	3:17 6:-8 9:-13 11:-9
near:كسور	2:-9 5:23 6:-17 8:-9 10:-15
near:كشف	1:14 2:12 6:-20
near:كفره	3:-14 9:17 11:-9
near:كله	0:40 1:-18 3:-24 4:-8 6:-35 8:-19 9:-22 10:-12
near:كلها	0:14 2:-8 3:-8 5:-8 6:15 7:-13
near:كلهم	0:-10 2:-29 3:-28 5:-28 6:46 7:-19 8:-9
near:كلي	3:-9 4:-21 6:29 7:-27
near:كليا	6:9
near:كما	0:-25 1:-40 2:-10 3:22 4:-32 5:10 7:-8 8:-11 9:-21 10:8 11:-14
near:كمبو	3:19 5:-12 7:-13 8:23 9:-12 10:-23 11:-11
near:كمين	2:-21 4:27 5:-35 7:11 10:-47
near:كنا	0:10 1:-11 2:-47 3:-20 4:-8 5:-18 6:23 7:-37 8:9 9:15 10:-34 11:-17
near:كناي	0:14 5:-9 6:-16
near:كنت	4:-11 6:27 7:-8
near:كنيس	0:-18 2:-30 3:13 4:-26 6:28 8:-9
near:كهرب	0:-9 3:9 4:8 7:-12
near:كواد	0:27 2:-9 3:-8 4:-18 5:-22 6:27 7:-23 10:-13
near:كوار	2:-18 4:-26 6:20 7:-16 9:-10 11:-13
near:كوت	3:-12 4:-10 5:-11 6:-29 7:-9 8:-8 9:15 10:28 11:-13
near:كورس	0:-12 2:-16 4:-22 6:-24 7:-8 8:-20 10:41 11:-23
near:كوري	2:-12 4:11 6:20 10:-10
near:كوست	5:9
near:كولو	2:-18 4:-8 5:10 7:-8 8:-9 9:-14 10:13 11:10
near:كولي	6:30 9:-20 10:-8
near:كومب	3:-8 6:10
near:كونج	4:-8 8:11
near:كونر	3:37 4:-8 6:12 7:-8 8:-10 9:-23 11:-24
near:كونغ	4:-8 5:-8 6:27 7:-22 11:-26
near:كويت	5:29 6:-25
near:كيبي	0:-19 3:11 6:-13 10:20
near:كيف	4:-11 6:16 9:-9
near:كيفو	6:10
near:كيلو	4:13 7:-17 9:9 11:-12
near:كينش	2:-15 4:-29 6:-12 8:31
near:كيني	6:17
near:كييف	0:-10 2:-8 3:-22 4:-12 6:-15 7:-12 8:30 9:-12 10:-17 11:-35
near:لاجي	1:-16 2:-8 3:-8 4:-19 5:-26 6:-22 7:-17 8:-20 9:17 10:19
near:لاحق	0:20 1:-8 2:-29 3:-16 4:-45 7:-38 8:24 9:-11 10:-12 11:-16
near:لادا	3:-10 6:-11 7:10 9:-22 11:19
near:لاذا	0:-8 4:8 6:19
near:لارق	1:13 3:-15 6:-16 9:-8 11:19
near:لاري	5:-11 6:19
near:لاسب	5:-9 6:10
near:لاست	3:14 5:-8 6:-14 11:-31
near:لاسر	2:11 4:-9
near:لاصا	0:-8 5:27 6:-22
near:لاطف	4:-12 5:-15 6:26
near:لاطل	2:-10 4:-11 5:-12 6:17 8:18
near:لاغا	3:12
near:لاك	3:15 9:-8 11:-12
near:لامب	1:-8 5:-9 6:19
near:لان	2:24 3:19 4:-18 6:-19 10:-12 11:-17
near:لاهي	2:-11 5:-10 6:-12 7:19 10:10
near:لاي	3:18 6:-10
near:لايح	3:-11 4:-16 5:-11 6:30 7:-13 10:-8
near:لايو	3:11
near:لبنا	0:10 2:-19 3:-28 5:8 8:-24 9:-36 10:-29 11:46
near:لترم	11:11
near:لتسل	2:-12 4:-15 5:-19 6:-22 7:22 10:16
near:لتصل	11:11
near:لثلا	2:-10 4:20 5:-26
near:لجا	3:9 11:-18
near:لجان	2:-13 4:-17 6:21 8:-28
near:لجاو	3:-10 6:-12 9:25 11:-15
near:لجرا	3:-15 4:-8 5:27 7:-15 10:-8
near:لجنه	0:-30 3:-16 7:-13 8:13 9:22 10:-28 11:-31
near:لجيك	5:-11 6:16 7:-8
near:لحظه	4:-16 5:-14 6:11 10:20
near:لخمس	0:-9 4:12 5:-29 6:24 7:-10
near:لدعم	6:13
near:لدي	0:20 1:-13 2:-52 4:24 5:-20 6:-37 7:8 8:-31 9:-23 11:-13
near:لدين	0:-15 1:-8 2:-26 3:-20 4:-21 7:18 8:11 9:-17 10:-20 11:12
near:لديه	0:-14 1:-17 3:-35 4:25 5:-18 6:-22 7:-33 8:-32 9:30 10:12 11:-27
near:لذوي	6:15
near:لرضي	6:21
near:لروي	4:11 5:-30 6:22 7:-24 8:11 10:-10
near:لشوو	4:-8 9:-19 10:11 11:14
near:لطفل	5:-14 6:33 7:-10
near:لعاي	6:15 7:-11
near:لعمل	5:12 6:-9
near:لغت	1:12 5:-13
near:لغما	6:16
near:لفت	6:-10 7:12
near:لفرا	3:24 4:17 6:-20 10:-14
near:لقاء	6:-8 10:18
near:لقمه	5:29 6:-22
near:لقوا	2:-22 3:-9 4:-24 5:-22 6:47 7:-17 10:-14
near:لقي	0:-16 1:13 2:-12 3:-19 4:-17 5:-20 6:31 7:-21 9:-8 10:-8 11:-14
near:لقيا	6:10
near:لكل	2:11 3:12 5:-10 6:-22 10:-11
near:لكن	0:-29 1:-25 2:14 3:-11 4:-16 5:-47 6:12 7:32 8:22 9:-25 10:-15 11:-16
near:لكنه	0:16 2:-8 3:-10 4:9 5:-9 6:24 7:-24 10:-26
near:لما	0:8 2:-15 4:-10 6:16 8:-13
near:لمده	4:-11
near:لمرا	6:14
near:لمكت	4:-10 8:28 10:-27
near:لمن	0:-8 1:-10 3:9 4:-12 5:-10 10:-10 11:-9
near:لمها	7:9
near:لنا	0:-30 1:-16 2:-14 3:-12 4:8 5:10 6:36 7:-23 10:-18 11:-9
near:لنسا	2:-17 5:-28 6:49 7:-29
near:لنقل	3:-11 11:15
near:لها	1:-19 4:9 5:-21 6:16 7:-8
near:لهم	0:-21 1:-19 2:-15 3:-14 4:-31 5:-32 6:-23 7:50 9:-13 10:-18 11:-20
near:لواء	0:-20 2:-13 4:-31 6:33 7:-9 8:-16 10:15
near:لوزا	0:8 2:-10 4:23 5:-10 6:-12 7:-11 8:9 10:-15
near:لوكا	2:-16 3:-10 6:12
near:ليبل	3:27 6:-11 9:-13 11:-25
near:ليبي	0:-24 2:-23 3:-23 4:15 5:-40 6:-20 7:-14 8:-13 10:34 11:14
near:ليرت	0:-18 2:-9 4:-17 5:11 6:-8 10:23 11:-8
near:ليره	0:-22 4:-10 6:11 7:13
near:ليس	1:-8 3:-21 4:-18 5:-10 6:31 7:-15 10:-9 11:-12
near:ليصب	5:-30 6:39
near:ليصل	1:-11 6:-20 9:13
near:ليل	0:-28 1:-9 2:-12 4:-14 5:-17 6:30 7:12 10:-12
near:ليلا	0:-9 3:18 4:-11 7:-9
near:ليلت	3:31 6:-38 7:-8 10:-14 11:16
near:ليله	0:-14 1:-26 2:26 3:21 4:-13 5:-55 6:20 7:-52 8:-23 9:-27 10:-19 11:-40
near:ليلي	6:18
near:ماء	0:17 1:-16 2:-16 4:-8 5:-34 6:-12 7:20
near:مات	2:44 3:-29 4:-54 6:-19 7:-9 8:-13 9:-17 10:-45 11:-12
near:ماتت	2:16 4:-9 5:-10
near:ماتو	0:-20 1:29 2:25 3:-34 4:-18 5:-26 7:-50 8:-14 9:-12 10:-19 11:-23
near:مار	6:11
near:مارب	2:-9 3:11 4:20 7:-23 9:-15 10:-28 11:-10
near:مارس	0:9 2:-17 3:13 4:-28 7:-14 8:8 9:-16 10:-14 11:-22
near:ماره	5:14 6:-12
near:ماري	0:-24 2:-23 4:-40 5:-19 6:-26 7:21 8:45 10:-50
near:ماشي	3:15
near:ماضي	1:36 2:-8 3:14 4:-9 5:-47 7:-31 10:-21 11:-33
near:مالي	0:8 1:-20 2:-8 3:-35 4:13 6:-40 7:-29 8:-29 9:27 10:14 11:-14
near:ماني	5:-12 6:24 7:-14 8:-12 10:12 11:-9
near:ماوي	3:44 6:-12 7:-8 9:-34 11:-15
near:مايت	0:14 10:-10
near:مايغ	5:-22 7:11
near:مايه	4:-29 5:20 7:-8 9:23 10:-14 11:-24
near:مايو	0:35 2:-19 4:-32 5:-9 6:-21 7:-9 10:-25
near:مايي	5:-21 6:28
near:مباد	6:-9 11:23
near:مباش	2:18
near:مبان	0:-10 4:-9 5:-25 7:-27 8:-10 9:-18 10:-20 11:26
near:مبعو	4:-17 8:33 10:-28
near:مبكر	5:8
near:مبلغ	6:-9 7:11
near:مبني	3:8 6:10 7:-12
near:مبود	3:16 6:-10
near:مبين	0:9 5:-14
near:متاث	2:-15 4:19 5:-66 6:55 7:-21
near:متحد	0:18 1:-23 4:-29 5:-46 6:23 7:-34 8:-35
near:متر	6:12
near:متشد	0:13 3:-19 4:-18 6:17
near:متصل	5:24 6:-23
near:متضر	3:28 4:-14 5:-11 6:-24 7:-18 9:-8 10:-17
near:متطو	0:-12 1:-10 2:-9 3:26 4:-15 5:-12 6:11 7:-21 8:-15 9:-10 10:-14 11:-12
near:متفا	3:-22 5:20 6:13 7:-16
near:متفح	6:9
near:متفر	0:-8 2:-18 5:-12 6:26 8:-9 10:-15
near:متقد	6:11
near:متمر	3:8 4:11 6:-22
near:متن	1:-22 2:11 5:-32 6:-28 7:-41 8:-12 9:-22 10:15 11:9
near:متنق	5:-13 6:19
near:متنه	0:-17 1:-14 2:-13 3:-21 4:-14 5:-32 6:8 8:-12 10:-18 11:27
near:متهم	0:-23 1:-10 2:-10 4:-20 5:-18 7:-20 8:-9 10:22
near:متوا	6:-16 7:24
near:متوس	0:-8 1:38 2:-15 3:-31 4:-10 6:-21 7:-44 9:-24
near:متوف	0:-11 1:13 2:-9 3:-9 5:-12 6:12 7:-9
near:متوق	6:16
near:مثله	3:14 6:-14
near:مجاع	3:-11 6:23 9:-14
near:مجال	6:15
near:مجاو	0:-29 1:-9 2:-21 3:34 6:-33 7:18 11:-10
near:مجتم	0:9 4:32 6:-14 8:-11 10:-31
near:مجدد	3:10 5:-8 9:-8 10:-24
near:مجلس	3:10 6:23 9:-12 11:-10
near:مجمع	3:27 5:-21 6:24 9:-16 10:-8 11:-24
near:مجمو	0:-31 1:10 2:-12 3:-30 4:19 5:-23 6:-26 7:-14 8:18 10:-25 11:14
near:مجهو	1:-25 2:-12 3:-39 4:-10 5:-11 7:14 8:-28 9:-22 11:-42
near:محاص	3:11
near:محاف	0:-28 1:-23 2:-14 3:18 4:-21 5:29 6:-24 7:-31 8:-17 9:-41 10:19 11:-8
near:محاك	4:16 8:-9 10:-9
near:محام	1:-9 3:-19 4:-23 6:-9 11:25
near:محاو	0:-16 4:-22 6:20 7:-9 10:-15
near:محتج	0:-51 3:-25 4:29 5:-19 6:-27 7:-40 8:-8 9:-14 11:-16
near:محرر	0:-40 2:-45 5:-17 6:-45 7:-30 8:26 9:-9 10:39 11:-9
near:محطه	6:-12 8:18 10:-12
near:محقق	1:-8 2:-10 5:-30 6:-8 7:27
near:محكم	0:-17 2:-18 4:33 8:-13 10:-30
near:محكو	0:-16 2:-22 3:-20 4:-31 5:-8 6:-22 7:-10 8:55 9:-28 10:-45 11:-21
near:محلي	0:10 1:-19 2:-28 3:-38 4:-34 7:-31 8:-16 9:14 10:8 11:29
near:محمد	1:16 3:-18 4:-12 5:19 6:-14 7:-13
near:محمل	2:12 4:-8 5:30 6:-28 8:-11
near:محمي	6:16
near:محور	5:9
near:محيط	0:-11 2:8 5:-22 6:8 7:-22 9:14 10:-16 11:-11
near:مختب	3:-15 5:-8 6:23 7:-12
near:مختط	0:-35 2:13 3:-11 4:22 5:-21 6:-49 8:-38 10:26 11:-16
near:مخزن	2:16 4:11 6:-26
near:مخطو	0:34 2:-18 3:-8 4:-31 5:-13 10:-22
near:مخلف	6:11
near:مخيم	0:-22 1:-19 2:-17 3:-15 5:-19 6:-19 8:-24 9:29 10:-15 11:9
near:مدار	0:19 3:45 4:-19 5:-25 6:15 7:-33 9:-28 10:-15 11:-17
near:مداف	0:-9 3:-10 4:-22 5:-10 6:-19 8:26 10:9 11:-15
near:مدخل	0:-9 2:-19 4:-16 6:27 10:-17
near:مدرج	4:-15 5:22 6:-21
near:مدرس	1:-30 2:-34 3:37 5:-16 6:-18 8:-38 9:-33 11:-8
near:مدرع	0:-16 1:-8 3:17 4:-26 5:-12 6:14 7:-17 8:-8 10:-14 11:-10
near:مدعي	2:19 5:-8 6:-10 8:-17
near:مدن	3:17 7:-8
near:مدني	0:-48 1:-49 2:-13 3:-14 4:-18 6:17 8:-13 9:-42
near:مده	4:10
near:مدير	1:-23 2:-28 4:-27 5:44 6:-20 7:26 8:-9 9:-20 10:-12 11:-18
near:مدين	0:-40 1:-24 2:-25 3:17 4:-13 6:24 8:-13 10:-17 11:-10
near:مرات	3:12 11:-8
near:مراس	6:17
near:مراف	0:24 1:-8 4:-10 6:-11 7:-13 10:-9
near:مراك	0:-13 3:20 4:-9 5:-14 6:-31 7:14 8:-9 9:-26 10:-12
near:مربع	3:12 4:15 6:-15 7:-13
near:مرتب	0:-11 6:8 10:11
near:مرتض	5:29 6:-21 7:-13
near:مرتي	3:-9 4:15 7:-9 9:13 11:-14
near:مرجح	4:-17 5:-12 6:9
near:مرحل	0:-28 2:-25 3:-15 5:-15 6:-28 7:-15 8:-23 9:-15 10:29 11:14
near:مرصد	0:16 2:-9 4:-21 6:8 8:-10 10:-9
near:مرضي	0:13 1:-8 2:-16 3:21 4:-12 5:-28 6:-30 7:-23 8:34 9:-21 10:-40 11:-17
near:مرفق	6:8
near:مركب	0:10 1:-8 4:-13 5:-12 6:19
near:مركز	0:-32 2:18 3:24 4:-18 5:24 6:-23 7:-61 8:-41 9:-16 10:-38 11:9
near:مره	0:-11 1:-15 4:20 5:-24 7:-9 9:-17 10:-24 11:-13
near:مروح	0:-9 1:-8 3:-17 4:-8 6:17 7:-23
near:مرور	6:10
near:مريض	5:12 6:8
near:مزار	0:9 3:-8 5:16 6:-9 7:-25 11:-9
near:مساء	0:-14 1:-8 2:39 3:-12 4:-36 5:-43 6:19 10:-19
near:مساع	0:22 2:-14 3:25 4:-8 5:-20 6:40 7:-30 9:-26 10:-23 11:-11
near:مساف	7:10
near:مساك	7:-16
near:مستا	11:10
near:مستش	0:15 1:-38 2:-13 4:-29 5:36 6:-17 7:-41 8:-51 9:-42 11:-23
near:مستع	6:-15 10:12
near:مستق	0:-12 4:-27 5:12 7:-14 10:16
near:مستم	3:-18 4:-8 5:-29 7:43
near:مستو	1:-9 3:11 5:27 6:-19 9:-14
near:مسجد	0:14 4:-13 5:-10 6:-14 7:-8 10:-11 11:8
near:مسجل	0:-18 1:-18 2:-15 4:-30 5:-30 6:8 8:-8 9:23 10:-14 11:-21
near:مسعف	5:18 6:-9
near:مسقط	0:-10 2:-20 3:-16 4:-33 5:-8 6:-25 7:-13 8:-13 10:35
near:مسلح	1:-15 2:-23 3:-11 4:9 5:-26 6:-13 7:-29 8:-36 9:-20 10:32 11:-26
near:مسلم	4:10
near:مسن	5:23 6:-16
near:مسوو	1:16 2:25 3:-20 6:-37 7:-37 8:-17 9:-11 10:-23 11:10
near:مسيح	0:23 3:-11 4:-16 6:-18 7:-22
near:مسير	0:-10 2:-20 3:-9 4:-15 5:21 7:-16 10:-12
near:مسيل	5:-10 6:17
near:مشاب	6:11
near:مشار	3:-9 4:-12 6:25
near:مشتب	6:18
near:مشتر	0:-12 2:-11 3:10 4:-8 5:-13 6:-13 10:16
near:مشرح	6:18
near:مشرف	3:16 6:8 11:-12
near:مشرو	1:34 2:-8 3:-10 5:-9 6:-27 7:-12
near:مشغل	0:-8 4:19 7:-13 10:-15
near:مشفي	5:25 6:-18
near:مشمو	3:18 11:-9
near:مشي	0:-9 3:-15 4:-29 5:-8 6:-19 8:13 9:-10 10:12
near:مشير	0:-11 2:-9 5:8 6:29 7:-15 10:-10 11:-18
near:مصاب	0:-45 1:10 2:-24 3:-23 4:-26 5:55 6:-27 7:-36 8:-15 9:-21 11:-16
near:مصاد	0:-10 2:-9 6:29 7:-9 8:-8 10:-9
near:مصحو	1:-9 3:-29 5:-9 6:-30 9:-28 11:39
near:مصدر	0:-39 1:-10 2:-21 3:-40 4:9 5:22 7:-42 8:11 9:23
near:مصر	0:-13 1:-12 2:-13 3:-47 4:-25 6:-26 7:-16 8:37 9:15 10:-29
near:مصرع	0:-18 1:-10 3:-13 4:-13 5:-13 6:49 7:-39
near:مصري	0:13 1:-16 3:12 5:12 6:-18 8:-31 9:-14 10:-37 11:-29
near:مصفو	3:26 6:-8 9:-10
near:مصلح	4:-9 5:24 6:-30 8:23 10:-23
near:مصلي	0:-20 2:-17 4:-12 6:28
near:مصمم	3:-16 6:-8 9:18
near:مصنع	2:-10 4:-14 8:13
near:مصير	0:-44 1:-22 2:-12 3:-23 5:-38 6:-19 7:52 8:-26 9:-19 11:-31
near:مضيف	3:16 5:-21 6:-23 7:19 8:16 9:-14 10:-11 11:-10
near:مطار	0:-33 2:-13 3:8 4:-22 5:-21 6:12 7:-17 8:9 9:-11 11:11
near:مطلع	3:8 4:-47 5:9 6:-40 7:12 10:9
near:مظال	4:-13 10:12
near:معاب	3:-22 4:-9 5:-14 6:-15 7:-8 9:-11 11:32
near:معار	0:-37 2:-16 3:-14 4:20 5:8 6:29 7:-15 8:-9 9:-15 10:-20 11:-12
near:معبر	0:-8 5:-13 6:-17 7:-17 9:-29 10:-13 11:32
near:معتق	0:-10 2:18 4:-29 6:-42 8:15
near:معتم	5:-8 6:19
near:معرك	0:-19 1:-9 2:-18 3:-12 4:22 5:-16 6:-11 7:-19 8:-16 10:15 11:-8
near:معسك	1:-24 2:-18 3:-31 4:48 5:-28 6:-30 7:-31 8:-16 9:-15 10:-18 11:-27
near:معظم	0:-10 1:-10 4:-22 5:9 6:-11 8:18 9:-22
near:معلم	0:19 2:-11 3:-24 5:-24 6:13 8:-11 11:-12
near:معلن	1:17 4:-9 7:-21
near:معلو	0:-8 4:13
near:معنا	0:32 2:-19 3:-21 4:-42 5:-23 6:20 7:-34 9:-17 10:-21
near:معه	2:-8 4:25 6:-15 8:-9 10:-16
near:معها	0:33 3:-8 4:-22 6:12 7:-22 8:-10 10:-34
near:معهد	0:-8 2:10 6:-28 7:20
near:معهم	0:35 2:-27 4:-29 5:-21 7:-13 10:-26
near:معي	2:-10 4:-21 5:30 10:-19
near:معيت	3:-11 11:14
near:مغاد	4:14 5:-15 6:-19 7:-12 8:-13 9:-28 11:26
near:مغرب	5:-8 6:28 7:-11
near:مغلق	8:12 10:-11
near:مفاو	0:-13 2:11 4:-11 6:-21 7:-8 8:20 10:-8
near:مفرج	0:-12 2:-11 4:-19 5:19 6:-8 7:-8 8:13 10:-14
near:مفقو	0:-44 1:14 2:-33 3:-59 4:-73 5:-39 6:-49 7:91 9:-34 10:-49 11:-46
near:مفوض	0:-19 1:19 2:-23 3:16 4:-35 5:-26 6:-41 7:-31 8:-20 10:9 11:16
near:مقاب	4:-58 5:-27 7:-51 8:29 9:-71
near:مقات	0:9 1:-12 2:-59 3:-18 4:21 5:-46 6:27 7:-43 9:-9 10:-63 11:-12
near:مقار	1:-11 3:-9 4:-8 6:24
near:مقاط	0:-14 1:-11 2:-8 4:-15 5:-22 7:-10 8:11 10:11 11:10
near:مقاع	6:-19 7:20
near:مقبر	0:-30 1:-17 2:-23 3:-16 4:-18 5:-9 6:32 7:-50 10:28 11:-11
near:مقبل	2:-10 3:-12 4:-15 6:-18 7:-8 8:-10 9:-27 10:18 11:31
near:مقتل	0:-13 1:-19 3:-24 4:-57 5:-12 6:56 7:-26 8:-26 9:-16 10:-26 11:-24
near:مقتو	0:23 2:13 4:-11 5:-10 6:-22 7:-15 10:-15
near:مقر	0:-10 2:-15 3:-16 4:27 7:-11 10:-37 11:-8
near:مقرر	0:-10 1:-14 3:-42 4:-19 5:-13 6:-30 7:-20 10:-13 11:40
near:مقصو	2:-8 6:17
near:مقطو	4:-25 6:26 10:-10
near:مكان	2:-25 3:-18 4:28 7:-12 8:-13 9:-13 10:-35
near:مكتب	1:-12 2:32 5:-29 6:-20 11:-22
near:مكسي	1:-15 6:31 7:-15
near:مكلف	0:-10 2:-9 4:19 5:-15 6:12 7:-8 10:-21
near:مكون	3:22 4:-10
near:ملاج	3:18 11:-8
near:ملاح	3:11 5:17 10:-8
near:ملاز	5:-9 6:12
near:ملاي	0:-13 2:-13 4:-16 6:23 7:-8 8:-9 9:12 11:-24
near:ملعب	3:16 6:-10
near:ملف	3:-10 4:-13 6:-21 7:27
near:مليا	0:-17 2:-14 4:-17 6:22
near:مليو	0:-32 2:-20 3:-14 5:-25 8:-28 10:11 11:10
near:مما	6:8
near:مماث	0:-15 1:-9 4:-24 6:15 7:-8 8:24 10:-28
near:ممثل	0:-17 3:18 4:17 9:-18
near:ممرض	0:34 2:-29 3:-11 5:-18 7:-25 8:-16 10:-33
near:مملك	3:-9 9:16 11:-15
near:ممن	0:15 1:-14 2:-38 3:-27 4:-12 5:16 6:-13 8:-9 9:-17 10:-25 11:22
near:ممنو	6:16
near:منا	0:-19 2:32 3:-9 4:21 5:-16 6:-54 7:17 10:-26 11:14
near:مناز	0:-14 3:17 4:-12 5:-15 6:-40 7:-26 9:-29 10:-20 11:38
near:مناط	0:-13 2:-18 5:-22 6:13 7:-14 8:-19 9:-31 10:-21 11:13
near:مناف	3:31 4:8 6:-9 9:-24 11:-29
near:مناو	5:20 7:-13
near:منبع	6:10
near:منتد	0:-18 1:22 4:19 5:-8 6:-41 7:-15 11:-10
near:منتس	5:11
near:منتص	0:-26 2:-9 3:-14 6:29 9:17 10:-11 11:-18
near:منتظ	3:9
near:منته	2:23 4:-18 6:-23
near:منجم	0:20 4:-16 5:10 6:20 7:-15 10:-21
near:منح	3:18 11:-26
near:منحه	3:11 11:-9
near:منخف	3:11
near:مندو	5:21 6:-14 7:-16
near:منذ	0:-29 1:-10 2:-19 3:-15 4:-33 6:15 7:-14 8:-20 9:-11 10:12 11:9
near:منزل	0:-17 2:-10 3:22 4:-11 5:-18 7:11 10:-12
near:منسق	2:17 3:-22 4:-17 5:-8 6:-18 8:-14 9:26
near:منشق	2:-35 4:-25 6:37 10:-13
near:منشو	6:14
near:منصر	1:17 2:12 6:-20 7:-13 8:-11
near:منصه	0:-10 2:-11 4:-20 5:27 6:21 7:-26 10:-16
near:منطق	0:14 1:-14 2:-15 3:23 4:-19 5:-10 6:20 7:-48 8:-20 9:-13 11:-21
near:منظم	0:15 1:32 2:-49 3:19 4:31 5:-52 6:-24 7:-16 8:-44 9:-63 10:-38
near:منظو	11:14
near:منفج	6:31 9:-13 11:-25
near:منفص	2:-16 5:-22 6:27 8:-9
near:منفل	5:20 6:-16
near:منكو	3:11 6:-26 7:25 11:-8
near:منه	0:26 3:11 5:-23 6:-19 7:-9 11:-8
near:منها	0:9 1:-27 2:-62 3:8 4:-14 6:53 7:-30 8:-26 9:-38 10:-32 11:-39
near:منهم	0:-14 1:-61 2:-18 3:-8 4:-31 5:16 6:-22 7:-12 8:17 9:17 10:12 11:-47
near:منهن	0:9 1:-9 2:-33 3:-26 4:-29 6:-14 7:-25 8:-24 9:-11 10:34 11:-12
near:منيا	3:-12 5:20 6:-13
near:مهاج	0:40 1:23 2:-45 3:-35 4:-55 5:-39 6:-24 7:-15 8:-25 9:-8 11:-11
near:مهجر	3:-10 6:-9 9:-11 10:-13 11:25
near:مهرب	0:-8 1:-8 2:-8 4:29 6:-10 7:-19
near:مهرج	5:8
near:مهند	0:-27 1:-12 2:-14 4:37 5:-20 6:-20 7:-36
near:مواج	3:24 6:-19
near:مواز	5:25 6:-20
near:مواص	3:28 6:-15 9:-11 11:-13
near:مواط	0:-11 2:-10 3:-14 4:13 5:24 6:-35 11:15
near:مواق	0:-18 1:-14 2:-9 3:39 5:-8 6:-27 7:-19 8:-17 10:-17 11:-37
near:موبد	0:-11 2:-30 3:-19 4:-13 5:-13 6:-11 7:-9 8:47 9:-27 10:-53 11:-19
near:موت	5:28 6:-21
near:موتم	4:15 6:-11 9:-22 11:16
near:موجب	6:9 8:10 10:-14
near:موجه	3:9 5:-12 6:16
near:مودي	0:16 5:-8 10:-10
near:موري	1:25 3:-26 6:-13 9:19 11:-18
near:موزع	3:10 11:-9
near:موسس	4:-13 5:14
near:موسك	0:-11 2:-19 3:-15 4:18 6:44 7:-9 8:-43 11:-8
near:موسم	3:-10 6:27 9:-9
near:موسي	0:-25 3:-21 6:14 9:24 11:-14
near:موضح	2:-8 5:28 6:-18 7:-11 9:-11 11:10
near:موظف	0:10 2:-33 3:-15 4:27 6:22 7:-12 8:-22 9:12 10:-28 11:-8
near:موقت	0:-8 3:26 5:-12 6:-21 7:-15 8:-11 9:-18
near:موقع	0:-28 1:-9 2:-24 4:-19 6:10 7:-28 8:-15 10:24 11:-29
near:موكد	0:-24 1:-14 3:-27 5:-17 6:-14 7:19 8:16 9:-13 10:-25 11:-15
near:مولف	0:-10 2:-8 4:12 6:31 7:-9 10:-14
near:مونو	2:-11 4:-13 5:-21 6:37 7:-12 8:-19 10:-8
near:ميات	0:16 4:-16
near:ميان	3:-10 6:16 11:9
near:مياه	0:19 2:-8 3:-14 4:-14 7:-17 9:-10 10:-26 11:20
near:ميتي	0:-16 2:10 3:-19 4:-36 5:-10 7:9 8:-37 9:24 10:25 11:-14
near:ميدا	0:-14 2:-9 3:-27 4:-12 5:-29 6:57 7:-9 10:-20
near:ميدي	7:12
near:ميلا	5:8
near:ميلي	0:-15 3:-10 4:-17 5:-16 6:33 7:-21 10:-10
near:مينا	0:-14 4:-22 5:12 10:-13
near:ميه	0:-11 1:-15 2:-18 3:-15 4:-9 6:-22 9:12
near:ناجم	5:21 8:-9 10:-17
near:ناجو	0:-9 2:-12 3:17 4:-9 5:-16 6:25 7:-20 9:-19 10:-12 11:-9
near:ناجي	0:-26 2:-11 3:-23 5:25 6:-31 7:14 10:17 11:-9
near:ناحي	0:13 6:-11
near:نادي	0:-12 2:-17 4:-31 6:-21 7:-8 8:42 10:-26
near:نار	0:18 2:-33 4:-44 5:14 6:14 8:-18 10:-33
near:ناري	0:-16 1:-12 2:-17 4:-17 5:28 6:15 7:-22 8:-11 9:-18 10:-23 11:-17
near:نازح	0:-13 1:-10 3:38 4:-16 5:-15 6:12 7:-19 9:-38 10:-13
near:ناسف	5:-12 6:25 7:-15
near:ناشط	0:11 3:-9 4:8
near:ناصر	0:-8 2:-13 5:8 6:12
near:ناطق	0:-9 6:17 7:-17
near:نافذ	2:-8 4:-8 6:20 7:-8
near:نافي	6:8
near:نايب	0:14 2:-14 3:-14 4:-9 5:-23 6:-9 7:16 9:11 10:-8
near:ناير	0:-27 2:-15 4:13 6:20 10:-25
near:نبي	6:17
near:نتاي	2:18 6:-15
near:نتيج	2:-10 5:17 6:-9 8:-9 10:-13
near:نجا	4:-23 10:17
near:نجاه	5:9
near:نجت	2:-10 6:10 7:11
near:نجف	5:20 6:-19
near:نحن	6:13
near:نحو	0:-46 1:16 3:-9 4:-23 5:-14 7:-16 8:-39 9:16 10:11
near:ندفع	0:-25 2:-26 3:-10 4:12 5:-19 6:28 7:-21 8:-14 10:-16
near:نروي	3:20 9:-16
near:نزح	0:-10 4:-10 5:-11 7:-18 10:-9 11:-12
near:نزحت	3:-14 6:21
near:نزحو	0:-8 3:55 6:-17 9:-28 11:-27
near:نزع	6:16 7:-8
near:نزل	0:-18 3:-14 4:-12 6:26 7:-13 8:-8 10:-11 11:-9
near:نزوح	0:-18 3:36 4:-12 5:-17 11:-42
near:نزيل	5:11
near:نساء	1:-21 2:-52 3:-53 4:-19 5:-22 6:29 8:-28 9:-26 10:20 11:15
near:نسبه	5:10
near:نستق	3:-12 4:-14 6:-16 9:21
near:نسمه	3:8 6:11
near:نشر	0:-9 5:-15 6:20 7:-12 10:-9
near:نشرت	0:-16 2:-20 3:-8 4:34 5:-41 6:12 7:-25
near:نشره	3:26 6:8 11:-24
near:نصف	5:-11 6:21 8:-11 9:14 11:-9
near:نصفه	0:-20 1:8 2:-9 3:29 4:-22 6:-29 7:-24 8:-9 10:-20 11:-33
near:نصل	5:-9 6:11
near:نظام	3:-23 5:-8 6:-28 8:11 9:-32 10:10 11:28
near:نعرف	0:-34 1:-8 2:-15 3:-25 5:-9 6:-64 7:52 8:-17 9:-14 10:-35 11:-10
near:نفت	4:23 7:-13 8:-11
near:نفذه	5:9
near:نفسه	0:-45 1:21 2:-27 3:-22 4:-32 6:-9 8:-26 9:-15 10:19
near:نفط	6:10
near:نفي	0:-16 2:23 4:15 6:-27 8:9 10:-14
near:نقاب	0:-18 2:-10 3:-12 4:-10 5:-21 6:40
near:نقاط	9:9
near:نقدي	3:-12 9:14
near:نقطه	0:16 6:-8 7:-13 10:-9
near:نقل	0:-27 1:-17 3:28 4:-29 5:40 6:-27 7:-23 9:14 10:-42 11:-53
near:نقلت	0:-21 2:-21 3:-35 5:36 6:-18 7:-19 8:16 9:14 10:-27 11:-34
near:نقله	3:-8 6:17
near:نقلو	2:-31 3:-8 4:11 5:18 6:-37 7:-27 8:-13 9:-27 10:27 11:-9
near:نقيب	5:10
near:نمسا	5:-10 6:21 7:-9
near:ننتظ	0:-13 1:-11 2:-14 3:-15 4:-22 5:-29 6:13 7:24 9:-10 10:-21 11:-21
near:ننكر	7:-9 9:-11 11:13
near:نهار	3:-22 6:18 7:-8 10:-12 11:21
near:نهاي	0:-19 1:-19 3:-20 4:-22 5:-26 6:-29 7:-11 8:13 9:-11 10:-32 11:37
near:نهر	0:-10 1:-8 3:-21 4:-24 5:-35 7:31 9:22 10:-23 11:-18
near:نهود	0:13 5:-14 6:15 7:-11 10:-21
near:نور	3:29 9:-27 11:-10
near:نوع	5:8
near:نوفم	1:-15 2:-30 4:-37 6:-19 7:-36 8:-23 9:-14 10:20 11:15
near:نووي	3:-15 5:-18 6:45 7:-16
near:نياب	0:-14 5:-8 6:24 10:-16 11:-10
near:نيام	7:15
near:نيجر	0:10 1:-8 2:-21 3:-25 4:-8 5:-10 6:-13 7:12 8:-16 9:23 10:-9
near:نيجي	0:27 1:-8 2:-45 3:-26 4:-22 5:-23 7:-52 8:-24 9:9 10:8 11:-17
near:نيسا	0:-15 1:-8 2:-22 3:-39 4:-36 6:40 7:-29 8:26 9:13 10:-20 11:-14
near:نيل	3:-10 11:17
near:نيوز	2:9 4:-9 5:-9 7:-9
near:هاتف	0:31 2:24 4:-18 5:-8 6:-33 10:-26
near:هاجم	6:12 10:-21
near:هاون	3:15 5:-21
near:هايت	0:12 3:12 6:-25 9:-11
near:هجر	3:21
near:هجره	0:-26 1:14 2:-8 3:9 4:-23 6:-47 7:-12 8:-22 9:-51 11:38
near:هجرو	3:22 9:-17 11:-15
near:هجما	0:-18 2:-16 3:14 4:-19 5:-13 6:46 7:-11 10:-13 11:-27
near:هجوم	0:-12 1:-18 2:-14 3:11 5:12 6:10 7:-36 8:-39 9:-22 10:-61
near:هدم	3:9
near:هدنه	0:-23 2:9 3:-10 4:-17 5:-15 6:-47 7:-27 8:15 10:14 11:-19
near:هذا	0:-50 1:37 2:28 3:-21 4:-19 5:-14 6:-18 8:-14 9:-39 10:-50 11:10
near:هذه	0:-31 1:-12 2:-17 4:-39 5:-17 6:12 8:-15 9:-17 10:11 11:16
near:هرات	6:17
near:هرب	0:27 2:-23 3:-31 4:-20 5:-27 6:-35 7:-39 8:-9 9:-16 10:36 11:-8
near:هربا	4:-18 7:-10 10:18
near:هربو	6:-9 11:10
near:هكتا	5:-8 6:-15 7:15
near:هلال	0:-9 4:-9 5:-10 6:29 7:-12 11:-8
near:هما	0:-9 2:-16 4:-19 5:-21 6:11 7:20 10:-14
near:هنا	0:-19 1:-15 3:20 4:-25 5:-8 6:22 7:-25 8:-10 9:-12 10:-12 11:-20
near:هناك	0:-11 1:-33 2:-54 3:-54 4:53 7:-16 8:-30 9:-34 10:-26 11:-23
near:هند	0:-17 3:-25 6:16 9:23 10:18
near:هندي	0:-28 1:-14 3:-8 4:26 5:-23 6:-32 7:-23 8:-14 10:22
near:هنود	0:16 2:-11 5:-22 6:16 7:-15 8:-11 10:-9
near:هوات	6:12
near:هوال	3:14 6:-11 7:-9
near:هوت	1:-8 5:23 7:-12
near:هول	3:-18 6:-24 9:20
near:هولا	0:-46 1:-13 2:-18 3:10 4:-36 7:19 9:-24 11:-34
near:هويا	0:19 2:-32 3:-8 4:-9 5:-15 6:19 7:-10 8:-20 9:-8 10:-27 11:-8
near:هويت	1:14 2:11 4:-10 5:-20 7:-20
near:هويه	4:-12 5:-16 6:51 7:-16 10:-20
near:هييه	0:-16 2:12 3:-20 4:11 5:-20 8:8 9:-21 10:-31
near:واج	5:-14 6:17
near:واحد	3:13 5:-10 6:13 7:-26
near:وادي	0:-8 3:19 11:-9
near:واصل	3:-12 6:-11 9:-13 11:16
near:وافد	0:-22 1:-20 3:-33 5:-20 6:21 9:26 11:-34
near:واقع	0:15 4:24 6:-17 7:9 10:-24
near:وام	5:-18 6:23 7:-14 9:-9
near:وان	1:-71 4:-32 5:-36 6:-11 9:-67 10:-11 11:18
near:وثق	0:-9 1:-9 2:-12 4:-9 5:-11 6:23
near:وجبه	3:10
near:وجه	5:33 6:-27 7:-24
near:وحده	0:-10 2:15 3:-16 5:21 6:-25 7:9 11:11
near:وحل	2:-9 5:-8 6:21
near:وحيد	0:21 5:-13 6:-10 7:-10
near:ورد	6:11
near:وزار	0:-26 2:-20 5:-31 7:-30 8:-28 9:-21 10:24 11:11
near:وزرا	0:-8 2:-12 3:20 4:22 6:-21 7:-11 8:-18 9:-8 10:-14 11:-8
near:وزير	0:10 5:10 6:-9
near:وست	5:19 6:-19
near:وسط	0:-15 1:27 2:-13 3:-31 6:-16 7:-27 9:-9 10:-8
near:وصل	1:-12 2:-9 3:-17 4:-14 6:-13 7:-21 9:42 10:-15 11:-27
near:وصول	6:14
near:وضع	2:-23 4:-23 5:8 6:15 7:-15 10:24
near:وطن	0:-10 3:-9 4:-8 5:-16 7:-10 8:25 10:8 11:-32
near:وطني	0:-13 2:-30 3:-23 5:27 7:20 8:-14 10:-19 11:11
near:وعن	0:-15 2:-9 3:-14 4:16 6:14 7:13 8:-18 10:-16
near:وفاه	6:14 7:-17 9:-8 11:-10
near:وفد	4:-12 8:17
near:وفر	4:-12 5:-8 7:-11 9:-14 10:15 11:-10
near:وفق	0:-22 2:-68 4:-40 8:31 9:-17 11:12
near:وفي	0:-18 2:-12 4:-9 5:-15 6:-34 8:-9
near:وفيا	1:-10 3:-14 5:-27 6:54 7:-29
near:وقاي	0:-12 2:-13 6:19
near:وقت	2:-21 5:9 10:17
near:وقد	1:-18 2:-44 3:9 5:-35 6:22 7:-48 8:-31 10:-8
near:وقع	0:-10 1:11 2:-30 4:15 5:-16 7:-12 8:-8 10:-14
near:وقف	0:31 2:-23 3:-9 4:-32 6:31 10:-11 11:8
near:وقود	0:-9 3:-13 4:-23 5:25 6:12 7:-24 10:-13
near:وكال	0:-25 2:-9 4:-20 8:-17 9:-19 10:19 11:15
near:ولا	0:-61 3:-13 4:30 7:22 8:-42 9:-17 10:-26 11:-53
near:ولاي	1:-14 2:-16 3:20 4:-40 5:-21 7:10 8:-21 9:-28 10:30
near:ولم	0:-11 1:-40 4:-16 5:-28 6:13 9:-50 10:-29 11:13
near:ولن	0:-18 2:-10 5:-15 6:-22 7:-21 8:17 9:-9 10:-16
near:ولو	3:-20 4:-8 5:-9 6:28 7:-11 9:-11
near:وما	0:-20 1:-21 2:-31 3:17 4:10 5:-38 7:21 8:-24 9:-22 10:-20 11:-31
near:ومن	1:-37 2:-38 3:9 4:-51 5:-14 6:9 7:-56 8:-8 9:-17 10:12 11:16
near:وهم	0:-19 1:-14 2:19 4:-12 5:-23 7:-21 8:-31 9:-24 10:9
near:وهو	0:-57 1:12 2:9 3:-49 5:-49 6:33 7:21 8:-19 9:21 10:-49 11:-38
near:وهي	2:-13 3:-10 5:-13 6:25 7:-22 10:-9 11:9
near:يابو	9:-15 11:18
near:يات	2:30 3:-20 4:-31 7:-22 9:-10 10:-9
near:يبحث	0:12 4:-35 5:-10 6:-18 7:32 10:-15
near:يبق	0:-18 3:-12 4:-37 5:17 6:27 7:-31 9:-12 10:-18
near:يبقي	0:-28 2:-11 3:-8 4:15 6:-18 7:19 10:-28
near:يبلغ	3:11 7:9 9:12 11:-19
near:يبيت	3:24 4:-10 5:-9 6:-13 7:-10 9:-15
near:يتجا	4:-10 6:8 7:-13 8:-8 9:-23 10:16 11:23
near:يتحد	2:-21 4:32 5:-10 6:-29 7:14 10:-19
near:يتسن	0:-11 1:-10 2:-9 3:26 5:-11 7:-21 8:-12 9:-15 10:-10 11:-15
near:يتعر	6:10
near:يتلق	3:-11 4:-10 5:20 6:-10 7:-8
near:يتم	6:12
near:يتوق	3:8
near:يجري	4:24 7:-24 10:-20
near:يحتا	3:22 5:19 6:-18 9:-23
near:يحتج	0:-36 1:-8 3:-12 4:33 5:-10 6:-39 7:-23 8:-19
near:يحتم	5:-11
near:يحمل	0:-9 2:-19 3:-19 9:24 10:12 11:-15
near:يخضع	4:-8 5:10 6:-9 10:13
near:يخلف	5:-9 6:18
near:يدفع	3:11 6:-30 9:16 11:-8
near:يدفن	0:-10 2:15 4:-16 5:-15 6:12 7:-18
near:يذكر	6:22 7:-8 9:13 10:-11 11:-24
near:يراف	5:11 6:-10
near:يرتد	6:15
near:يرتف	0:14 1:25 2:-20 3:-8 4:-33 5:-31 6:18 7:-30 9:-17 10:-15 11:-15
near:يرجع	0:-17 1:-10 4:-12 5:-18 6:-42 7:21 8:-12 9:-27 10:19 11:-18
near:يرفع	0:-8 2:-14 4:9 5:-8 6:33 10:-11
near:يرقد	5:26 6:-23
near:يروي	4:-10 6:20
near:يزال	1:-29 2:-17 3:15 4:22 5:-19 6:-16 7:38 8:-60 9:-9 10:-48 11:-46
near:يزيد	0:-16 5:-32 6:38 9:15 11:-16
near:يستد	6:17
near:يستق	6:9
near:يستم	7:12
near:يسجل	1:-9 3:22 4:-9 5:-8 6:-24 7:-14 8:-14 9:-24 10:-11 11:23
near:يسكن	3:14
near:يشمل	6:-10 7:10
near:يصل	1:-11 2:-9 3:19 4:-13 5:-17 7:-34 8:18 9:9 10:-16 11:-27
near:يضاف	2:-12 3:10 4:25 6:-24 9:14 10:-21 11:-17
near:يضرب	5:21 6:-20 7:-11
near:يضم	0:-13 6:-9 9:12
near:يضيف	0:-11 1:-8 2:-14 4:-12 5:-16 6:22 7:-15 8:-19 9:-11 10:18 11:-25
near:يطلق	0:8 2:-18 4:-28 5:-10 6:-19 7:-10 8:-8 10:19
near:يظهر	4:-9 5:-10 6:-31 7:31 10:-11
near:يعاد	3:-26 6:-9 9:-12 11:28
near:يعال	5:15 10:-9
near:يعان	0:-17 2:-17 3:-13 4:19 5:35 6:-8 7:-23 8:-18 9:-15 10:-33
near:يعتز	3:35 5:-9 6:-18 8:-11 11:-11
near:يعتق	2:-19 3:-8 4:8 7:9 8:-11 9:-10 10:-24
near:يعثر	0:-9 1:-13 2:-8 3:-10 4:-16 5:-22 6:-53 7:58 10:-11
near:يعد	0:-10 1:25 2:-9 3:19 4:-24 5:-24 6:-33 7:9 9:-30 10:-20
near:يعرف	0:-19 1:-15 2:-46 3:-14 4:14 5:-29 6:-12 7:41 8:-16 9:-14 10:-39 11:12
near:يعلن	0:-21 4:-15 7:10 10:15
near:يعمل	0:-33 2:-15 3:-8 4:-21 5:-25 6:35 7:-31 8:-9 10:26
near:يعني	0:-16 3:-13 4:-21 5:-11 6:-27 7:34 8:-10 10:-20 11:-8
near:يعود	2:11 5:-10 6:-10 7:-8 8:-19 9:-11 10:-10
near:يعيش	1:-8 3:33 4:-10 5:-12 6:-15 7:-21 11:-20
near:يفتر	3:-35 6:-17 7:-13 8:-9 11:33
near:يفرج	0:-20 2:-26 4:17 6:-21 7:-9 8:-20 10:28
near:يقار	3:-13 6:17 9:-14 11:14
near:يقتل	3:-11 4:-10 6:23 7:-22
near:يقدر	2:11 3:-8 8:-10 9:13
near:يقرب	3:-17 8:10 9:17 11:-11
near:يقضو	2:-8 3:10 8:12 10:-13
near:يقضي	3:-20 4:-17 6:21 7:-14 8:28 10:-26
near:يقطن	6:12
near:يقل	0:18 1:-12 2:-20 6:-60 7:41 8:-14 9:-14 10:-27 11:-15
near:يقول	0:14 1:-52 2:23 3:-35 4:10 5:-50 8:14 9:-38 10:-43 11:-41
near:يقيم	3:12 4:-8 6:-22 10:-9
near:يكفي	6:18 7:-12
near:يكمل	6:32 7:-19
near:يكن	5:-8 6:30 7:-11
near:يكون	0:-13 1:26 2:17 3:-20 5:-14 6:-15 7:-23 9:-15 10:-14
near:يلتح	3:9
near:يمثل	6:14
near:يمكن	5:-10 6:16
near:يملك	9:11 11:-8
near:يمن	4:-17 6:-19 8:22 10:-13
near:يمني	0:-15 1:11 2:-12 4:10 5:-16 7:-9
near:ينا	2:18 3:-26 5:-16 6:-46 7:-29 8:-14 9:22 10:12 11:-26
near:ينام	0:-9 3:46 4:-11 5:-10 6:-31 9:-15 10:-13 11:-12
near:يناه	3:21 6:8 8:-11 9:-26 10:-10 11:-9
near:يناي	3:-19 4:17 5:-28 6:-14 7:-31 8:-38
near:ينتس	0:8 5:-8
near:ينتظ	2:-11 3:-16 5:-10 6:21 7:-9 8:15 11:-11
near:ينتم	3:-8 6:26
near:ينج	6:28
near:ينشر	2:-10 6:20
near:ينفي	6:15
near:ينقل	3:9 6:-8 9:11 11:-12
near:ينهم	0:-8 6:21 7:-12
near:يها	3:18 9:-12
near:يهم	2:-13 4:24 6:-10 7:-12 8:-8 9:14 10:-23 11:-15
near:يوجد	3:29 6:-14 8:17 9:-22
near:يوكد	2:-10 4:27 7:-9 8:-17 10:-26
near:يولي	1:-9 2:-26 4:-37 5:-10 6:23 7:-42 8:14 9:-27 10:-30 11:24
near:يوم	0:-40 1:-33 2:-34 4:-84 5:-8 6:-14 8:-23 9:-10 10:28 11:18
near:يوما	0:-13 1:11 2:-15 3:-18 4:-8 7:-15 8:11 9:-16
near:يومه	0:11 1:-20 3:-10 4:-20 5:-12 6:-28 7:8 9:19 11:-14
near:يومي	0:-30 1:-17 2:8 3:-28 5:-9 6:-32 7:-37 10:21 11:28
near:يونا	7:10
near:يونس	2:-25 3:26 4:-16 6:12 7:-9 9:-10 10:14 11:-13
near:يوني	0:13 1:-12 3:13 5:-11 7:-24 8:-25 9:-17
near:يووي	3:-9 5:-13 6:-22 7:-9 9:33 11:-21
near:ييف	2:-16 4:-8 6:16 8:8 10:-11 11:-8
next:claim-abducted	1:-35 2:-48 3:-18 5:9 7:-19 8:-8 10:14 11:-28
next:claim-allocated	3:10 4:-19 6:-13 7:-51 8:-28 10:-38 11:26
next:claim-casualties	0:-12 1:-16 2:13 3:12 5:-23 7:-25 8:-16 9:15 10:-12 11:-17
next:claim-dead-in-captivity	0:-9 1:-12 2:10 3:-31 4:13 5:23 6:-28 8:-38 9:-24 11:-24
next:claim-delivered	0:-31 1:-16 2:-17 4:8 6:-12 7:8 8:-19 9:-12 10:-33 11:12
next:claim-displaced	1:-58 2:-62 3:11 4:-14 6:-14 7:-23 8:-28 9:-11 10:-26
next:claim-held	0:24 1:-13 2:-11 4:-22 6:-15 8:-18 10:-8 11:-25
next:claim-injured	0:-35 2:-118 3:-28 4:8 5:-8 6:11 7:-8 8:-59 10:28 11:-11
next:claim-killed	0:-8 2:8 3:-15 4:-17 5:17 8:-44 9:15 10:-21 11:-55
next:claim-missing	0:-34 1:-51 2:-27 3:-41 5:13 7:34 8:-33 9:-9 10:-8 11:-34
next:claim-pledged	0:17 1:-8 2:-11 3:19 4:-34 5:8 6:-10 7:-24 8:-25 9:-25 10:20 11:10
next:claim-prisoners-exchanged	0:-11 1:-15 2:11 3:-24 4:-53 6:-50 7:-42 8:41 9:-12 11:-21
next:claim-refugees	0:-27 2:-16 3:8 4:-26 5:-35 7:-29 8:-41 9:17 10:-27 11:16
next:claim-released	0:22 1:-27 2:-11 3:-41 5:-24 6:-26 7:-23 8:15 9:-36 11:-28
next:claim-requested	0:22 1:-11 2:-12 4:-31 5:24 7:-49 8:-10 9:-12 10:-24 11:8
next:claim-returned	0:-17 2:-41 4:-61 5:-37 6:-8 7:14 8:-13 10:-60 11:27
next:claim-total	3:-15 7:-8 9:21 11:-14
noun:	0:-32 6:-12 7:-14 8:-19 10:-9
noun:afghan	3:-31 4:-8 6:-17 9:10 11:26
noun:aid-worker	0:14 2:-14 4:-12 6:9 10:-10
noun:attacker	6:12
noun:body	0:-54 1:-32 2:69 3:-32 4:-47 5:-84 6:31 7:-92 8:-60 9:-18 10:-62 11:-19
noun:boy	0:42 2:-16 3:-26 4:-40 6:-28 7:-29 9:-14 10:-27 11:-8
noun:brother	0:29 1:-12 2:-17 3:-9 4:-33 5:-10 6:38 7:-37 8:-13 9:-8 10:-24 11:-14
noun:captive	2:14 3:-9 4:-9 5:-26 6:-54 7:-22 8:23
noun:case	0:14 1:-14 2:-15 3:-34 4:-12 7:11 8:-15 9:-17 10:-15 11:-31
noun:chadian	3:-12 9:-17 11:23
noun:child	2:-63 3:-11 4:-25 6:31 7:-16 8:-41 9:-54 10:-25 11:-18
noun:chinese	0:15 4:-15 6:-8
noun:citizen	1:-13 2:-19 4:-16 5:-22 6:-13 9:-25 11:27
noun:civilian	0:-53 2:-49 3:-22 5:-23 6:33 7:-59 8:-35 9:-26 10:49 11:-49
noun:colleague	0:-25 2:-17 4:16 5:8 7:-9 8:-10
noun:commander	0:-25 5:-19 6:20 8:23 10:-29
noun:companion	0:-38 2:13 3:-35 4:-33 6:-28 7:30 8:-12 9:-15 11:-9
noun:crew-member	4:-13 7:16
noun:dead-person	1:-12 6:36 7:-14
noun:death	0:-18 1:-21 2:-13 3:-30 5:-46 6:101 7:-30 9:-10 11:-9
noun:deputy	0:-18 6:23
noun:detainee	0:-8 2:-8 4:-15 6:-15 8:21
noun:displaced-person	0:-28 1:-11 2:-13 3:76 4:-26 5:-39 6:-67 7:-29 8:-15 9:-90 10:-29 11:-14
noun:district	0:-10 2:-23 4:-30 6:-19 7:-9 8:-28 10:44
noun:doctor	0:14 2:-12 4:-15 6:-8
noun:driver	4:13 5:-14 6:-11 7:-35 10:20
noun:drowned-person	2:-8 5:-14 6:32 7:-17
noun:egyptian	4:11
noun:elderly-person	5:-8 6:18
noun:emirati	4:-14 6:-15
noun:employee	0:-25 2:30 4:10 6:-37 8:-15
noun:engineer	0:-19 2:-8 4:31 6:-22 7:-18 10:13
noun:ethiopian	0:-20 3:-9 4:-9 5:-8 6:-11 8:-15 10:23
noun:family	0:-10 4:29 6:-29 7:-8
noun:farmer	0:-19 5:-15 6:31
noun:fighter	0:-23 2:-25 3:-10 4:-23 6:30 7:-13 10:-18
noun:firefighter	5:8 7:-8
noun:foreigner	0:27 2:-24 4:27 6:-24 7:-11 8:-16 10:-36
noun:girl	0:23 2:-18 3:-19 4:-36 5:-22 6:-31 7:29 8:-12 10:-12 11:-10
noun:grandchild	6:17
noun:guard	0:-32 2:-16 5:9 6:30 7:-10 8:-15 10:-20
noun:guest	6:23 7:-11 8:-8
noun:gunman	0:-23 2:-28 4:-18 6:47 10:-26
noun:helper	0:-16 5:20 6:-28 7:20
noun:hostage	0:-22 2:46 3:-10 4:-30 5:-22 6:-67 7:-38 8:-53 10:27 11:-11
noun:human	0:-8 1:-12 3:19 4:-12 5:-12 9:-19 11:-18
noun:indian	0:21 2:-10 4:-10 6:-9 8:-10 10:-16
noun:individual	0:-27 2:-9 3:13 6:16 7:-35 8:-14 9:-10 11:-12
noun:inhabitant	3:12 9:-11
noun:injured-person	0:-49 1:-25 2:-38 3:-55 4:-47 5:111 6:-77 7:-72 8:-19 9:-24 10:-39 11:-32
noun:injury	5:81 6:-70 7:-12
noun:iraqi	3:10 6:-18 9:-11 11:23
noun:israeli	0:-11 2:-15 4:16 6:-25 8:-18 10:17
noun:journalist	2:-16 6:10 8:23 10:-20
noun:killed-person	0:-36 1:-23 2:-44 3:-66 4:-43 5:-65 6:126 7:-57 8:-14 9:-24 10:-32 11:-22
noun:leader	2:-22 4:-18 5:-13 6:35
noun:lebanese	0:-20 4:27 8:-11 10:-10
noun:man	0:31 2:-38 3:-17 4:-38 5:-31 7:-21 8:-9
noun:martyr	0:-9 2:-21 3:-10 4:-15 5:-50 6:72 7:-24
noun:member	0:-18 2:-15 3:-12 4:-25 5:-13 6:47 7:-9
noun:migrant	2:-24 3:-38 4:10 5:-25 6:-12 7:-24 8:-18 9:-14 11:22
noun:missing-person	0:-27 1:-25 2:-13 3:-22 4:-33 5:-71 6:-80 7:96 9:-16 10:-14 11:-18
noun:mortal-remains	2:-32 3:-8 4:-13 5:-46 6:69 7:-22 8:-25 10:-16
noun:mother	6:12
noun:nationality	4:-8 6:-21 9:25 11:-9
noun:neighbour	0:21 2:-9 3:-18 4:-19 5:-17 7:-22 8:-10 10:-12 11:-10
noun:nurse	2:-15 4:18 5:15 6:-21 7:-10 8:-23 10:-27
noun:officer	0:-18 2:-26 4:27 5:-20 6:-9 7:11 10:-23
noun:official	1:-13 5:-16 6:35 7:-12 10:-12
noun:operation	0:-9 1:-9 2:-12 4:-9 6:20
noun:other	0:-28 1:-55 2:-35 3:-62 4:37 5:42 6:-86 7:56 8:-16 9:24 10:-28 11:-9
noun:palestinian	0:-13 1:-10 2:-37 3:-29 4:-9 5:-9 6:33 8:31 9:-21 10:-28
noun:paramedic	4:-9 5:21
noun:passenger	0:12 1:-9 2:-12 3:-10 5:-16 7:-8 10:-19 11:11
noun:patient	0:-23 2:-11 3:-13 4:-32 5:-15 6:31 7:-29 8:21 10:-18
noun:person	2:-108 3:50 4:-43 5:-41 7:9 8:-76 9:-32 10:-98
noun:policeman	2:-22 4:21 7:-20 8:-12 10:-38
noun:prisoner	0:-36 1:-13 2:36 3:-21 5:-26 6:-66 7:-35 8:41 9:-14 10:-37 11:-29
noun:pupil	0:33 2:-24 3:-20 4:-35 5:-29 6:-23 7:-10 8:-31 10:20 11:-15
noun:refugee	0:-10 1:-13 3:-45 4:-17 5:-20 6:-24 7:-15 8:-22 9:54 10:-16 11:-20
noun:relative	6:24 7:-12
noun:resident	0:-39 1:-14 2:-24 3:68 4:-15 5:-38 6:-50 8:-27 9:-39 11:-38
noun:returnee	0:-10 2:-18 3:-44 4:-23 5:-12 7:-25 9:-68 10:-14 11:65
noun:russian	7:-9 10:10
noun:sailor	0:-18 2:-16 3:-10 6:-18 7:-17 8:-8 10:28
noun:saudi	4:-11 8:34 10:-31
noun:security-agent	5:-17 6:19
noun:seller	5:-8 6:23
noun:soldier	0:-23 2:-93 3:-59 4:27 5:-35 6:26 7:-54 8:29 9:-28 10:-20 11:-62
noun:son	2:-14 5:-8 6:8 7:10 8:-10
noun:staff-member	5:-22 6:35 7:-10
noun:student	4:-8 5:12 7:-15 10:8
noun:sudanese	0:-11 3:-36 4:-14 6:-21 7:-12 8:26 9:39 10:-33 11:9
noun:survivor	0:-8 5:24 6:-16
noun:syrian	0:-15 2:-17 3:-17 7:15 10:-8 11:10
noun:teacher	0:15 2:20 3:-12 4:9 5:-18 6:-27 8:-10 10:-37 11:-10
noun:terrorist	0:-20 1:-8 2:-19 3:-12 4:-23 5:-34 6:72 7:-27 9:-11 10:-27 11:-9
noun:tourist	6:14
noun:ukrainian	3:-9 6:-10 7:-10 8:19 10:-9 11:-10
noun:victim	0:-13 1:-9 2:-15 3:-16 4:-9 5:12 6:18 7:-22
noun:villager	0:-22 2:-13 4:15 6:9
noun:visitor	6:-10 7:11
noun:volunteer	6:21 7:-12
noun:woman	0:-35 2:-58 3:-38 5:-49 6:70 7:-70 8:32 9:-23 11:-15
noun:worker	0:-18 1:-17 2:-9 3:-36 4:-16 5:-44 6:13 7:30 8:-16 9:-8 11:-20
noun:worshipper	0:-9 6:-14 10:23
noun:yazidi	0:15 2:-11
noun:young-man	0:33 3:-9 4:-19 6:-19 7:-18 8:-13 11:-13
only:aid	6:14 9:-25
only:casualty	2:-61 4:-37 5:22 8:-78 9:24 10:-38 11:-42
only:displacement	2:-15 4:-17 6:19
only:hostage	0:-17 1:-15 2:-21 3:-16 4:9 6:16 9:-14 11:-15
other:abducted	1:-55 2:-8 3:-16 7:-15 8:-57 9:-10 10:17 11:-28
other:aid	1:-15 2:-20 3:13 4:-19 5:-21 8:-28 9:-15 10:-24
other:allocated	0:-33 5:-21 7:-16 8:-14 9:-22 10:-15
other:casualties	0:-61 1:43 2:-14 3:-50 4:-26 5:-8 6:-34 7:-16 8:37 9:-26 11:-10
other:casualty	0:-8 1:-12 4:-9 8:-14 9:-16 10:-11
other:dead-in-captivity	0:-15 1:-63 3:-50 4:-15 5:-22 7:9 9:-62 10:8
other:delivered	0:-27 1:-14 3:10 4:-18 6:-35 7:-16 9:-9 10:-33 11:9
other:displaced	0:-10 1:-49 2:-52 3:-8 6:21 8:-30 9:-30
other:displacement	0:-10 2:-17 3:-18 5:-14 8:-20 9:11 10:-16
other:held	1:-24 2:12 5:-32 6:-13 7:-23 9:-35 10:12 11:-35
other:hostage	0:-11 1:-26 2:16 5:-39 6:-23 7:-40 8:16 9:-11 10:21 11:-27
other:injured	0:-21 1:-29 2:-15 3:11 4:-8 5:-13 8:-16 9:10 10:-29
other:killed	0:-12 1:-11 2:-9 5:-9 8:-9 9:-15
other:missing	0:-14 1:-13 2:-53 3:18 4:-38 5:-12 6:20 7:9 8:-55 9:-20 10:-25 11:-52
other:pledged	1:27 2:-69 3:-17 5:12 6:-8 7:-37 8:-58 9:-14 10:-44 11:15
other:prisoners-exchanged	0:-74 1:-71 2:37 3:-36 6:-49 7:-47 8:59 9:-54 10:-18 11:-66
other:refugees	0:-23 1:-16 2:-23 3:-34 4:-33 5:-42 6:-47 7:-30 9:57
other:released	1:-10 3:-35 4:18 5:-27 6:-37 7:-26 8:13 9:-30
other:requested	1:-38 2:-40 5:-23 6:-15 7:-30 8:-33 9:35 10:-29 11:-14
other:returned	1:38 2:-11 3:-10 4:-13 5:-39 6:-16 8:-69 9:9 10:-10
other:total	0:-32 1:-62 2:-34 3:-23 6:34 7:-19 8:-47 9:17 10:-43 11:-20
others:7	0:-40 1:-46 2:-26 3:-9 5:-25 6:29 7:-26 8:-52 10:-14 11:8
others:more	1:-15 2:-8 9:-9 10:-16 11:-21
qualified	0:-49 1:-12 2:-34 3:35 5:-27 6:-20 7:19 8:-48 10:-82
quoted	0:-25 1:-52 2:-46 3:-25 4:-96 6:32 7:25 8:-35 9:9 10:-74 11:-36
right1:	3:-12 5:-9 6:-13 7:9 9:-15 11:22
right1:"	0:-13 2:-21 3:-15 4:-31 5:-13 6:-28 7:14 9:27 10:12 11:-43
right1:(	0:-10 3:8 6:11 9:18 10:-10 11:-20
right1:)	1:-20 4:-18 6:28 7:-37 9:-25 10:-9 11:17
right1:,	0:15 2:-33 3:-11 4:14 5:10 7:-20 8:-42 9:-25 10:-20 11:-45
right1:.	0:8 2:-21 4:-26 5:-12 7:-12 8:9 9:-36 10:-26
right1::	3:-11 5:-11 6:21 7:-12 11:10
right1:|	0:-25 1:-75 2:-56 3:-37 4:-70 6:10 9:18 10:-9 11:16
right1:اثر	6:-8 7:10
right1:اثناء	0:14 2:21 3:-9 4:-16 6:-16 7:-15 10:-24
right1:احياء	8:-17 10:16
right1:اخري	3:-9 4:-10 5:-10 6:12 7:-17 9:23 11:-11
right1:اخرين	0:-8 3:11 5:-20 6:-11 7:16 9:9 11:-22
right1:اسما	1:-8 6:16 11:-9
right1:اصيب	3:-8 4:-19 5:35 6:-35 10:-8
right1:اصيبوا	0:-10 3:-15 5:62 6:-46 7:-20
right1:اضافيه	2:27 6:-25
right1:افرج	4:-9 8:-16 10:15
right1:اكثر	4:15 10:-14
right1:الاخرين	4:37 6:-25 7:-9 10:-37
right1:الذين	0:-8 6:8 7:-15 10:18
right1:العام	0:9 1:18 3:-20 6:-10
right1:الي	0:17 1:-24 2:-42 4:-41 5:8 6:-39 7:-32 8:26 10:-18 11:14
right1:ان	0:-12 2:-16 3:24 4:-19 10:-11
right1:انقطع	4:-18 6:-12 7:25
right1:اوكراني	2:-18 4:21 5:-8 6:8 8:-19
right1:بالرصاص	5:8
right1:بترت	5:26 6:-21 7:-22
right1:بجروح	2:-10 4:-9 5:29 6:-23 7:-8
right1:بحروق	5:28 6:-26
right1:بحسب	3:18 7:-16 8:10 9:-25 11:-8
right1:بحلول	0:15 3:9 4:-14 6:-8 8:12 10:-16
right1:برتبه	2:-20 4:23 5:8 6:-15 7:-10 10:-14
right1:برصاص	5:19
right1:بسبب	5:16 6:-13
right1:بعد	1:-10 2:-48 3:-27 4:-34 5:-28 7:-35 8:-11 9:-16 10:57 11:-13
right1:بلا	3:9 4:-11 6:21 7:-11
right1:بوساطه	0:-19 2:-9 4:-19 5:-10 6:-25 7:-13 8:31 10:-18
right1:بين	0:9 1:51 2:-13 3:-9 4:-27 5:-48 6:-36 7:-24 8:-12 9:-16 10:-11 11:-25
right1:بينهم	4:13 6:-8
right1:تابعتان	0:15
right1:تحت	0:-8 2:21 3:-9 4:-20 5:11 6:11 7:-28 8:-17 10:-12
right1:تشادي	3:-10 6:-8 9:-41 11:33
right1:جديد	3:9 6:-9 9:10 11:-21
right1:جراء	7:16
right1:جري	5:-17 6:29 9:-9 10:-9
right1:حامل	0:-9 5:20 7:-8 10:-16 11:-10
right1:حتفهم	1:15 3:-15 5:-14 6:9 7:-23
right1:حتي	3:-21 6:20 7:-17 11:12
right1:حين	5:9
right1:خارج	4:-11 5:-13 6:20 7:-11 8:-17 9:19 10:17 11:-18
right1:خرجوا	0:-27 3:20 8:25 9:-8 10:-25 11:-16
right1:خطفوا	0:47 2:-25 3:-10 4:-43 6:-27 8:-8
right1:خلال	3:31 6:-14
right1:داخل	6:17
right1:دفعه	0:-11 1:-11 2:-10 3:-12 4:-24 7:-19 8:-19 10:27 11:-12
right1:دون	5:24 6:-23 7:-8
right1:رجعوا	3:-30 6:-11 8:-19 9:-34 10:22 11:31
right1:سقطوا	0:-9 1:11 2:-8 4:-12 5:-41 6:-9 7:23
right1:سوداني	3:-12 6:-9 9:18 11:-20
right1:عادوا	3:-18 6:-12 8:13 9:-38 10:-10 11:40
right1:عبر	6:11 9:11 10:-10 11:-20
right1:عثر	2:19 4:-8 6:-14 10:-8
right1:علي	0:-23 1:-20 2:-33 3:38 5:12 6:-39 7:-45 8:-18 9:-27 10:14 11:9
right1:عند	0:-27 4:-14 5:-15 6:32 7:-15 10:-17
right1:غادروا	3:-8 9:-8 11:13
right1:غرقوا	6:20 7:-15
right1:غير	3:-9 6:-15 11:16
right1:غيرهم	3:36 4:13 6:-26 7:8 9:-17 10:-8 11:-28
right1:فارقوا	5:-28 6:35
right1:فروا	3:8 9:23 11:-26
right1:فقط	0:-21 1:-14 2:15 3:-35 4:-44 6:-11 7:12 8:-9 9:-8 11:8
right1:فلسطينيا	2:-15 6:10 8:21 10:-22
right1:في	0:-14 1:-40 3:-8 4:17 5:-14 8:-52 10:-25 11:-39
right1:قبل	1:11 2:-19 3:-34 4:-21 5:-27 7:-36 8:8 9:18 10:-24
right1:قتل	2:-11 5:-30 6:44
right1:قتلوا	0:-15 3:-26 5:-22 6:36 11:-11
right1:قد	2:-26 4:8 6:31 8:-8 9:-11 10:-11
right1:قضوا	0:-8 1:-9 2:15 3:-13 4:-14 5:-16 6:30 7:-28
right1:كان	5:9
right1:كانا	0:-14 4:-9 6:-10 7:-8 10:18
right1:كانت	2:-11 4:-8 8:-19 10:31
right1:كانوا	0:-10 1:-14 2:-35 4:20 5:-33 6:-9 9:-31 10:10 11:16
right1:كل	2:-27 3:-25 4:-25 6:31 7:-8 8:-12 9:17 10:11 11:-9
right1:كن	6:13
right1:لا	0:-22 1:-16 2:-28 3:12 4:36 5:-49 6:-48 7:8 8:-26 11:-23
right1:لاطفال	6:22 7:-12
right1:لدي	5:9
right1:لقوا	2:9 3:-9 4:-13 5:-21 6:35 7:-13
right1:لم	0:-14 1:-27 5:-56 6:-12 7:52 8:-43 9:-39 10:-59 11:-45
right1:لمهاجرين	6:14 7:-9
right1:ما	0:-27 1:-12 2:9 3:21 4:33 6:-47 7:13 8:-32 10:-27 11:-49
right1:ماتوا	1:24 2:13 3:-22 4:-15 5:-10 6:-13 7:-18 11:-13
right1:متفحمه	6:9
right1:محلي	5:-11 6:25 7:-12 10:-12
right1:مصرعهم	5:-13 6:28 7:-8
right1:مع	3:-9 5:10 6:8
right1:معظمهم	5:11
right1:مقابل	0:13 2:13 3:-8 4:-22 5:-21 6:-13 8:13
right1:ممن	0:-26 1:-10 2:-26 3:-21 4:-22 5:31 6:-18 7:10 9:-12 10:-9 11:24
right1:من	0:-20 1:-104 3:10 4:-16 5:-17 7:-24 8:12 9:-69
right1:منا	2:25 3:-8 4:8 5:-10 6:-31 7:-15 10:-12 11:15
right1:منذ	0:-11 1:-21 2:-29 3:13 4:-31 5:-28 6:35 9:-37 10:-31 11:-11
right1:منها	2:-30 4:-14 6:44 7:-24 8:-9 10:-10
right1:منهم	0:-31 1:-26 3:-42 4:-34 7:-27 8:12 9:10 10:14
right1:منهن	0:-44 2:-21 3:-13 4:-8 6:13 7:-18 8:-18 10:33
right1:نزحوا	3:26 6:-9 11:-11
right1:نقلوا	2:-22 3:-8 4:23 5:38 6:-38 7:-20 8:-9 9:-8 10:-23 11:-20
right1:هجروا	3:13 6:-8
right1:هم	0:-13 2:-12 4:-16 6:14 7:-14
right1:و	2:-21 3:-17 5:-53 6:45 7:-28 10:-8 11:-14
right1:واربعه	4:17 10:-28
right1:واسرت	6:10
right1:واصابه	5:-46 6:51
right1:واصيب	0:-13 5:-33 6:40
right1:واكثر	5:-10 6:22
right1:وامراه	5:-11 6:27 7:-15
right1:وتسعه	6:12
right1:وثلاث	0:-9 3:25 5:-10 6:-21 9:-19 11:-14
right1:وثلاثه	6:14 7:-10 8:14 10:-13
right1:وجرح	5:-23 6:29
right1:وصلوا	3:12 6:-9 11:-14
right1:وعشرات	6:14 7:-9
right1:وفق	0:9 3:-8 6:-19 7:20 9:18 11:-19
right1:ولم	1:-11 6:-18 7:21
right1:ونحو	4:15 6:19 7:-14 8:-14
right1:يعيشون	3:22 9:-12
right1:يوميا	11:10
right2:"	0:-40 1:-15 2:-38 3:-34 4:14 5:-14 6:36 7:-10 9:-23 10:-37
right2:#	0:-10 2:-69 4:-16 5:-57 6:46 7:-25 8:-9 9:-10 11:-18
right2:)	5:-12 6:15
right2:,	1:-47 2:-39 3:-57 4:16 5:21 6:-12 7:-15 9:-14 10:13 11:-13
right2:.	0:-55 1:-12 4:18 5:13 6:-16 7:-18 8:-18 9:10 10:-30 11:-16
right2::	9:31 11:-30
right2:ابناء	0:-9 2:-17 3:-24 5:-10 7:9 9:-21 10:-9 11:27
right2:ابنايها	0:-9 4:-19 5:-16 6:-11 7:25 8:-24 9:-20 10:-18 11:20
right2:اثر	5:-14 6:13
right2:اثنان	4:-10 6:17
right2:اجانب	5:-9 6:10
right2:احد	0:-12 4:9 7:11
right2:احدهم	0:9 2:-12 4:24 6:-25
right2:احياء	2:-20 6:-9 8:-13 10:27
right2:اربع	0:10 2:-11 8:9 10:-8
right2:اربعه	4:10 6:11 10:-8
right2:اسبوع	3:8 8:-9 10:16
right2:استنادا	4:-11 6:-8 7:14 9:-9
right2:اسره	2:-10 4:18 7:-8 10:-12
right2:اسري	8:14 10:-14
right2:اصل	0:-33 2:30 5:-9 6:-35 7:-8 8:-17 10:16
right2:اضافه	3:-32 5:-21 8:13 10:-12 11:14
right2:اطفال	0:-25 1:19 2:-14 3:8 4:-10 5:-19 6:-27 7:17 8:-12 9:10 10:-22 11:-10
right2:اطلق	2:-19 10:16
right2:افراد	10:-12
right2:اكتوبر	1:-8 3:10 4:-13 8:-9 9:10 11:-15
right2:اكثر	0:-13 1:-13 5:9 8:-17 9:-12
right2:الاتصال	4:-20 6:-14 7:29
right2:الاسر	2:16 7:-8 10:-17
right2:الاطفال	3:-11 5:-13 6:24
right2:الاهالي	6:13
right2:الثامنه	5:-11 6:8 7:14
right2:الثانيه	2:-10 3:15 4:-14 5:-10 7:-14 8:-9 11:-13
right2:الجانب	6:21
right2:الجانبين	3:-13 4:-13 6:13 8:14
right2:الجثث	2:-10 6:21
right2:الجرحي	2:-13 5:16 7:-9
right2:الجنود	2:-13 3:-9 4:-16 5:-13 6:14 8:19 10:-27
right2:الجيش	0:-23 2:33 4:-30 6:-12 10:-24
right2:الحدود	3:-22 9:19 11:9
right2:الحي	2:-11 6:12
right2:الحياه	2:-10 5:-39 6:44
right2:الخامسه	5:24 6:-32 7:17
right2:الرابعه	2:-16 3:-9 5:-16 6:33 10:-27
right2:الرهاين	0:-11 2:18 4:-12 6:-20
right2:الروهينغا	3:-13 9:16 11:-8
right2:السجون	2:14 4:10 6:-10 8:-8 10:-20
right2:السكان	0:-15 3:13 4:-9 5:-9 6:-25 7:21 10:-12
right2:السلطات	9:-15 11:16
right2:السيول	3:-14 6:-10 7:20
right2:الشهر	10:9
right2:الضحايا	3:-10 4:-8 5:-15 6:37 7:-12
right2:الطريق	5:-28 6:31
right2:العام	0:28 3:-35 4:-16 5:-22 7:-16 8:-18 9:-14 10:-15 11:-20
right2:العاملين	0:21 2:-13 4:21 5:-19 6:-9 7:-24 8:-16 10:-15
right2:العلاج	5:15 6:-9
right2:العنايه	5:27 6:-18
right2:الف	6:-15 9:16
right2:الفتره	1:10
right2:الفرار	2:-10 3:13 4:-10 6:-10 7:-14 9:-14 10:21 11:-8
right2:القتلي	0:-13 4:-14 6:42 7:-12
right2:القرويين	0:-18 4:20 6:-9
right2:القطاع	2:-9 4:20 5:-10 8:-15
right2:الكوادر	5:-16 6:22 7:-8
right2:الليله	2:9 3:9 7:-11 10:-9
right2:الماضي	0:8 1:17 3:-22 6:-11 7:-11 8:-9 10:17
right2:المتوفين	5:-12 6:25 7:-8
right2:المدنيين	0:-8 2:-8 3:-13 5:-14 6:34 7:-16 8:-23 10:-24
right2:المرحله	2:-11 4:22 8:-13 10:-16
right2:المرضي	0:-21 4:-14 5:-15 8:22 10:-16
right2:المستشفي	5:14
right2:المصابين	5:9
right2:المفقودين	5:-10 6:-22 7:23
right2:المنظمه	3:12
right2:المياه	6:17 7:-15
right2:الناجين	5:20 6:-13
right2:النزوح	3:41 5:-14 6:-30 7:-10 9:-16
right2:الي	0:-23 1:-25 2:13 4:-11 5:18 6:-52 7:-54 9:25 10:-18
right2:اليوم	2:-8 3:-14 4:-19 5:-8 7:-17 8:-12 9:22 10:16 11:-10
right2:اماراتيه	8:13
right2:ان	0:-25 1:-8 2:-21 4:-25 5:-20 6:13 9:-15 10:20 11:-12
right2:انتشال	5:-18 6:22
right2:انقلاب	5:21 6:-16 7:10
right2:انهيار	6:10
right2:او	0:-16 1:36 2:-12 3:-10 4:-14 5:-30 6:-46 7:15 10:11 11:-13
right2:اي	3:-15 9:15 11:-9
right2:بترت	5:22 6:-18
right2:بجروح	5:32 6:-21 7:-16
right2:بحسب	0:-18 2:-15 3:-9 4:21 5:13 6:-8 8:-19 10:-17 11:-16
right2:بدء	2:-10 3:23 5:-13 8:-19 9:-16 10:-18 11:-17
right2:بدايه	4:-17 5:-15 6:14 8:19
right2:برنامج	2:20 4:-13 6:-14 10:-10
right2:بعد	0:-34 2:-10 3:-32 4:-40 5:23 6:-19 7:-23 8:-28 10:49 11:-8
right2:بعدما	5:-11 6:16
right2:بعضهم	0:-8 2:-8 4:12 5:-8 6:12 10:-11
right2:بقي	5:14 6:-12
right2:بين	1:13 2:14 4:-19 5:9 6:-19 7:-12 10:-12
right2:بينما	0:-10 1:-8 4:13 5:23 6:-26
right2:بينهم	0:-26 2:-24 5:37 7:-24 10:10
right2:بيوتهم	3:15
right2:تحت	2:-10 4:-11 5:10 6:23 7:-14
right2:ترك	3:31 5:-18 6:-18 9:-11 11:-15
right2:تركيا	9:-15 11:18
right2:تسع	6:8
right2:تسعه	6:15
right2:تقول	0:-13 3:10 4:-10 8:-14
right2:توفي	2:11 6:8 8:-10
right2:ثلاث	9:12
right2:ثلاثه	0:-25 2:-19 3:14 4:-23 5:-17 6:32 8:20 9:-14 10:-24
right2:ثلثاهم	3:25 5:12 9:-25 11:-16
right2:ثلثهم	3:18 6:8 9:-20
right2:ثم	0:-12 3:-12 4:13 5:-18 6:9 7:13 10:-10 11:12
right2:ثمانيه	6:8
right2:جراء	3:-8 6:-18 7:16
right2:جنود	8:9
right2:حافله	0:9 4:-8 6:8 7:-9 10:-11
right2:حاله	5:36 6:-33 7:-11
right2:حتفهم	1:17 2:10 3:-14 5:-11 6:24 7:-27 11:-13
right2:حتي	5:-8 6:11 9:-23 11:22
right2:حرجه	4:-11 5:27 6:-14 7:-11
right2:حريق	5:30 6:-24 7:-11
right2:حسب	0:-19 1:19 2:-8 3:-31 6:-29 7:-21 8:-15 9:-10 10:24
right2:حسبما	0:20 2:-9 4:-15 5:-9 9:9
right2:حول	5:11 6:-16 10:12
right2:حي	11:14
right2:حين	5:13 7:-18
right2:خلال	3:8 6:30 9:-28 11:-12
right2:خمس	2:-8 6:14
right2:خمسه	3:-26 7:-15 9:28 10:18 11:-33
right2:دون	3:-8 6:24 7:-12 9:14 11:-21
right2:ذويهم	5:11 10:-8
right2:رجال	0:-27 3:-8 4:13 6:15 7:-26 10:-15
right2:رفاقهم	0:-11 2:15 4:-14 5:-10 6:-38 7:20 10:15
right2:زال	4:15 6:-12
right2:زالوا	0:-9 1:-9 2:-15 3:23 4:19 6:-47 7:29 8:-20 10:-12 11:-44
right2:زملايه	2:-15 4:14 5:23 6:-8 7:-22 8:-11 10:-25
right2:ساعات	0:-10 6:10 10:11
right2:ساقه	5:27 6:-16 7:-16
right2:سايقي	0:9 6:8 7:-8
right2:سبعه	7:11
right2:سته	0:-22 5:8 6:22
right2:سكان	0:-20 1:-11 2:-22 3:36 4:-9 5:-21 6:-32 7:-28 8:-19 9:-11 10:24 11:-24
right2:سياره	5:-21 6:23
right2:صفوف	6:9
right2:ضحايا	5:26 6:-22
right2:ضربات	5:10
right2:طاقم	0:-9 3:-10 4:-12 5:-11 8:-10 10:21
right2:ظهر	5:8
right2:عاد	0:18 2:-8 3:26 6:-9 9:-8 10:-14 11:-25
right2:عادوا	3:-17 9:-14 11:27
right2:عام	1:14 3:-21 7:-8
right2:عايله	5:15 6:-8 7:-9
right2:عبر	2:-15 8:-21 10:23
right2:عبروا	3:-31 6:-12 7:-11 9:33 11:-17
right2:عداد	0:-14 1:-8 2:-8 3:-12 4:-14 5:-23 6:-29 7:47 10:-26 11:-10
right2:عشره	0:-11 3:10 10:9
right2:علي	0:-39 1:-16 2:17 3:20 4:-10 5:-27 6:-9 7:8 8:-27 9:-26 10:-42 11:-22
right2:عمال	0:15 4:-8 6:12
right2:عن	2:-12 6:-14 7:25 9:10 11:-10
right2:عناصر	3:-11 5:-11 6:25
right2:عناصره	4:-19 6:21
right2:عناصرها	0:-10 4:13 7:-8
right2:عندما	6:10
right2:عنها	6:9
right2:غاره	6:13
right2:غالبيتهم	0:11
right2:غرق	5:-12 6:-9 7:24
right2:غزه	2:27 4:-10 6:-17 8:-31 10:24 11:-12
right2:غير	2:-9 4:29 5:-20 8:-9 10:-11
right2:فوق	5:-16 6:17
right2:في	0:-15 1:-55 2:-28 4:-8 5:-9 6:33 7:-30 8:-16 10:-17 11:-32
right2:فيما	0:-8 2:-8 4:15 6:9 7:-40 9:-23 10:10 11:-22
right2:قال	7:12
right2:قبضه	0:-24 4:21 5:-8 6:-15 7:-11 8:-10
right2:قبل	2:-20 3:-10 4:-24 5:-16 6:-9 7:-18 8:-15 9:-20 10:20 11:10
right2:قتلوا	2:-15 4:-15 5:-12 6:30 8:-9
right2:قتيل	0:-8 1:31 3:-15 5:-18 6:-32 7:-10 8:-12 11:-8
right2:قد	3:13 4:-20 5:-8 6:-19 7:-13 8:-9 9:-21 11:13
right2:قرابه	3:-11 6:11
right2:قرب	6:16 7:-13
right2:قسرا	0:-10 2:-23 4:-30 6:-14 7:21 8:-10 9:-10 10:-17 11:13
right2:قصف	5:31 6:-20
right2:قضوا	2:-14 4:-19 5:-13 7:-19 9:-12 10:25 11:-9
right2:قيد	0:-8 6:-21 7:-9 10:22
right2:كان	0:-13 3:-11 4:-24 7:-11 9:-9 10:33 11:-8
right2:كانوا	0:-9 3:-26 4:-14 5:-23 6:24 7:-14 8:15 9:-21 10:-26 11:10
right2:كل	2:18 4:-26 8:44 10:-41
right2:كما	2:19 5:-12 7:-10 10:-17
right2:لا	0:19 5:-22 6:-21 7:10 8:-25 9:-17
right2:لاحقا	0:-9 3:-16 5:-9 6:-17 7:-9 10:29
right2:لبنان	3:-12 9:-13 11:23
right2:لقوا	2:-25 4:-11 6:27 10:-8
right2:لكن	0:-12 1:-12 2:-22 3:-11 4:8 5:-20 7:16 8:10 10:-11
right2:لم	0:-27 1:-12 2:-41 3:16 4:-46 5:-37 6:46 7:-42 8:-15 9:-18 11:-12
right2:لنساء	5:-15 6:18
right2:ما	0:-23 2:-16 3:-19 4:32 6:-11 8:-14 9:-12 10:-20 11:-9
right2:مات	5:28 6:-25
right2:ماتوا	2:15 4:-18 8:-9 10:-15
right2:ماوي	3:11
right2:متن	6:-21 8:-11 10:-13 11:18
right2:مجهولا	2:-14 4:-14 6:-8 7:26 10:-22
right2:محيط	0:-9 4:15 5:-19 6:18 7:-17
right2:مدرسه	0:20 10:-12
right2:مدنيون	5:-22 6:36 7:-13
right2:مديريه	3:-14 6:11 11:13
right2:مستشفي	4:-11 5:36 6:-29 7:-10
right2:مسلحون	0:-18 10:18
right2:مطار	11:11
right2:مطلع	4:-10 8:15 9:-10 10:-9 11:10
right2:مع	0:28 5:-14 7:-24
right2:معظمهم	0:-21 3:12 4:17 10:-14 11:-9
right2:مغادره	3:21 11:-9
right2:مقابل	2:-13 3:10 4:-26 5:-8 8:-22 9:-14 10:26 11:-24
right2:مقاتليها	2:-14 10:-8
right2:من	0:-35 2:42 3:19 4:-26 5:-66 6:-41 7:-28 8:28 9:-41 10:-12 11:23
right2:منازلهم	3:22 5:-8 11:-10
right2:منذ	2:-11 3:-22 4:13 6:10 7:-14 9:17 10:-13 11:-10
right2:منطقه	5:13 6:-11
right2:منها	6:11
right2:منهم	0:-8 2:-17 4:-8 5:22 6:-9 7:-16 9:12 10:-11
right2:مواقع	3:13
right2:موسكو	2:-8 6:18 8:-28 10:22
right2:موظفي	0:15 2:-9 6:9 8:-9 10:-14
right2:موقع	5:9
right2:ناريه	5:21 6:-13
right2:نحو	2:16 3:13 5:-17 8:-13 9:-14 10:-15
right2:نساء	2:-8 4:10 5:-25 7:13 9:-28 11:22
right2:نصفهم	0:-10 1:15 3:13 4:-15 5:-10 6:-17 7:-17 9:9 10:-8 11:-27
right2:نقل	3:-15 5:11 6:-8 9:14
right2:نقلوا	3:9 6:-8 10:10 11:-9
right2:نهايه	3:-32 4:-10 6:-11 7:-13 8:18 9:-32 10:-21 11:35
right2:هجوم	3:-8 5:16
right2:هذا	4:-9 6:26
right2:هم	0:12 8:-19
right2:هناك	0:-12 4:33 7:-10 10:-30
right2:هولاء	0:-14 2:-27 4:-11 5:19 6:16 7:-14 10:-22
right2:و	5:-8 6:18 9:12 11:-13
right2:واحد	5:15 6:-8 8:-16 10:17
right2:واحده	0:-11 1:-12 2:-10 3:-12 4:-24 7:-19 8:-19 10:27 11:-12
right2:واصابه	5:-48 6:49
right2:واصيب	5:-32 6:35
right2:وان	1:-13 2:-34 3:-26 4:10 5:-29 6:17 7:-11 11:13
right2:وجرح	5:-24 6:27
right2:وحده	5:-28 6:28 7:-23
right2:وسط	1:-17 6:24 7:-18
right2:وصلوا	3:-10 5:15 6:-12 9:10 11:-9
right2:وفق	0:-36 1:-12 2:-25 3:-9 4:-37 5:-12 6:17 8:11 11:21
right2:وفقا	1:12 2:-8 3:-8 5:-8 10:-10
right2:وفقد	6:21 7:-12
right2:وفي	0:-10 2:-23 4:10 6:-11 8:-19 10:22
right2:وقتل	0:21 2:-21 4:-12 5:12 6:-31 8:-19 10:10
right2:وقد	3:11 7:-8
right2:ولا	0:-21 1:-14 2:8 3:-14 4:-35 5:11 6:18 7:-58 9:-17 10:-26 11:-9
right2:ولايه	3:-11 9:12
right2:ولم	3:9
right2:وما	0:-23 2:-8 3:-8 4:-26 6:21 7:-38 10:35
right2:ومن	3:-29 6:18 9:17
right2:ونقل	2:16 5:-9
right2:وهو	1:-9 5:-21 6:-9 7:33
right2:وهي	4:10 6:-14
right2:يزالون	0:-8 2:-8 3:21 4:17 5:-8 6:-25 7:-23 8:-17 9:-14 10:-13 11:-8
right2:يعثر	5:-11 6:-14 7:19
right2:يعرف	0:-15 2:-9 4:11 6:-16 7:16 10:-18
right2:يناير	6:30 9:-24 11:-16
right2:يوم	5:-9 7:-11 11:9
right2:يومين	0:-27 2:-19 3:-11 4:-21 6:-21 10:33
right3:	0:-25 1:-11 2:12 3:12 4:-15 5:-16 6:16 7:-32 8:-14 9:-15 10:-24 11:10
right3:"	0:17 1:14 3:-45 4:11 5:-12 6:-19 7:-77 8:-20 9:11 10:-33
right3:#	0:-27 1:-48 2:22 5:-18 7:-49 10:-13 11:-13
right3:(	4:-9 5:19 6:-20 7:-8 8:17 10:-13 11:11
right3:)	5:-23 6:24
right3:,	0:-18 1:-9 3:16 5:-24 6:28 7:-14 8:-9 9:-32 10:-30 11:-41
right3:.	1:17 2:-34 3:-36 4:-12 7:9 8:-8 10:-26
right3::	3:-11 5:-12 6:-24 7:26 9:21 11:-14
right3:ابو	6:9
right3:اثر	7:13
right3:اثنان	0:17 2:-13 3:-12 4:-15 5:8 6:13 7:-21 10:-16
right3:احد	0:-8 2:-9 3:-17 6:-13 7:26 11:-22
right3:احدهم	0:10 2:-11 5:15 7:-9
right3:احدهما	0:-10 6:-31 8:-14 10:21
right3:اخرون	5:-10 6:14
right3:اخرين	6:8
right3:اربعه	7:8
right3:ارقام	4:10 6:-8
right3:اسعاف	6:15
right3:اشخاص	5:-12 6:16
right3:اشهر	3:-11 5:-22 6:18 9:19
right3:اصل	4:-15 10:20
right3:اصيبوا	5:-19 6:23
right3:اطفال	0:-13 5:-18 6:31 9:-22 11:10
right3:اقليم	3:16 11:-12
right3:اكثر	2:-12 3:-35 4:-22 5:-21 6:10 7:-19 10:25 11:18
right3:ال	5:-23 6:24
right3:الاحمر	2:9 4:-11 6:23 7:-27 10:-11
right3:الاخر	2:-10 4:-14 8:10 10:14
right3:الاطفاء	5:9
right3:الاقل	0:-23 2:27 3:-9 4:-53 5:-22 6:-19 7:29 8:-17 10:-28
right3:الامم	0:15 2:-9 3:-10 6:9 8:-9 10:-14
right3:الانقاض	5:-11 6:18
right3:الاول	4:-8 5:-10 6:17 8:-9 10:17
right3:الاولي	0:-9 2:-13 4:21 5:-11 6:23 7:-14 8:-13 10:-20
right3:البحر	1:9 5:-11 6:-26 7:22
right3:البلاد	3:11
right3:التعرف	6:8
right3:الثالثه	6:9
right3:الثاني	8:-9 9:16
right3:الثلاثاء	5:9
right3:الجيش	3:-8 6:11 8:9 10:-9
right3:الحرب	4:-18 7:-8 8:23
right3:الحكومه	8:22 10:-18
right3:الحياه	0:-10 2:-26 5:13 6:-29 7:-11 9:-9 10:22
right3:الخامسه	0:-11 5:11 10:11
right3:الدوليه	3:8
right3:الذي	0:-19 1:17 3:-11 4:-14 5:-9 6:-12 7:-11 8:-10 10:15
right3:الذين	0:-18 4:17 5:-11
right3:الروسيه	4:8 6:-9 8:-24 10:14
right3:السابع	0:25 2:-19 4:-27 8:-10
right3:السابق	0:29 1:-25 3:-22 4:-13 5:-16 8:-17 9:-16 10:-11 11:-24
right3:السودان	9:19 11:-14
right3:الشرطه	4:19 10:-18
right3:الشهر	9:-8 11:14
right3:الصحه	0:14 4:-9
right3:الطاقم	4:-13 6:-8 7:17
right3:الطبيه	6:15
right3:العاشره	5:-15 6:24 7:-11
right3:العام	4:-12 5:-16 8:25 9:-15 10:-19 11:11
right3:العنايه	5:26 6:-21
right3:الف	3:-12 6:14 9:9 11:-8
right3:الفا	3:-8 9:9
right3:القتال	3:-11 9:14
right3:القطاع	0:10 2:-15 4:-10 5:-15 6:24 8:-8 10:-13
right3:القوات	6:15
right3:الليل	6:-16 7:18
right3:الماضي	3:8
right3:المدينه	4:-11 7:15
right3:المستشفي	5:-17 6:24
right3:المفقودين	1:-8 3:-10 4:-12 5:-22 6:-29 7:36 11:-9
right3:المكان	6:15
right3:المنظمه	6:-17 11:11
right3:النساء	8:-11 9:15 10:11 11:-14
right3:الهجوم	0:-18 2:-15 5:10 6:17 10:-10
right3:الهرب	0:-19 2:-21 6:17 10:20
right3:الولايه	7:10
right3:الي	0:23 1:-19 2:-28 3:-20 4:9 6:-30 7:-14 8:15 9:10 10:-61 11:14
right3:اليوم	1:-10 2:-8 3:-35 4:-14 5:8 6:-23 7:-19 10:10 11:24
right3:امام	6:8
right3:امراه	6:14
right3:ان	0:14 2:-17 3:9 4:-29 5:-9 6:16 9:-12 11:-11
right3:او	1:23 2:17 3:-21 4:-26 7:-19 8:10 10:-20 11:-14
right3:ايام	0:-8 2:-17 4:-26 6:-27 7:-16 8:20 9:19 10:12 11:-10
right3:بانفجار	5:19 6:-18
right3:بجروح	6:14
right3:بحسب	2:-8 4:-21 5:-17 6:20 7:-9 9:-12 10:-9 11:13
right3:بزياده	0:10
right3:بعد	0:24 2:-23 3:18 4:-9 7:18 8:-26 10:-20 11:-22
right3:بلا	0:-17 2:-14 3:-8 4:-21 5:-10 6:-10 7:12 9:27 11:-17
right3:به	7:12
right3:بيلغورود	5:17 6:-9
right3:بين	4:-14 6:-27 7:-9 8:-12 9:-8 10:20
right3:بينهم	0:-13 1:8 2:14 6:15 7:-10 8:-8 10:-10 11:-25
right3:بيوتهم	3:-26 5:-9 11:24
right3:تحت	0:-8 2:13 3:19 4:-36 5:11 6:-30 9:-13 11:-11
right3:تسعه	3:-20 4:10 6:19 7:-15 10:-14 11:21
right3:تعرف	2:-16 6:21
right3:تلقي	5:13
right3:ثلاث	3:11 5:15 6:-16
right3:ثلاثه	0:-29 2:-12 4:-22 5:-9 6:9 10:38
right3:ثم	0:15 5:-8 6:-14 7:8 10:-11
right3:ثماني	6:13
right3:ثمانيه	0:-27 4:14 6:12
right3:جانب	2:-9 3:16 6:-11 8:36 9:-19 10:-11
right3:جثث	4:-12 6:-26 8:-23 10:24
right3:جرحي	5:-10 6:14
right3:جريح	4:14 6:-8
right3:جريحا	5:-12 6:21
right3:حافله	5:21
right3:حتفهم	2:-25 4:-12 6:28 10:-9
right3:حرجه	5:21 6:-16
right3:حوادث	6:16
right3:حوالي	3:18 9:-12 11:-14
right3:حين	5:12
right3:خلال	0:-12 2:17 3:-10 4:18 6:13 8:-24 10:-15 11:-12
right3:خمس	3:21 9:-9 11:-11
right3:خمسه	3:16 5:12 6:-20 7:-8 11:-8
right3:دول	3:-15 6:-9 11:14
right3:دون	1:-8 5:-29 6:-8 7:19 9:-36 10:-9 11:10
right3:ديسمبر	3:-9 8:-12 10:12
right3:ذكر	2:-8 4:-14 5:-13 6:31
right3:راس	3:-9 4:-10 5:-27 6:31 7:-17
right3:رقم	3:10 4:-10 6:26 7:-22
right3:زال	0:-22 4:-25 6:-12 7:-28 10:35
right3:زالوا	0:-14 2:-9 4:14 5:14 6:-12 7:10 8:-10 10:-9
right3:زلزال	3:20 11:-10
right3:ساعه	2:22 4:-19 10:-19
right3:سبعه	5:-11 6:13
right3:ست	0:-25 5:-8 6:20 10:15
right3:سته	3:17 5:-15
right3:سياره	6:9
right3:شاحنه	6:-18 7:10
right3:شهر	0:-9 2:-17 3:-13 4:-21 7:-8 9:-10 10:25
right3:ضمنهم	4:-13 9:9 11:-11
right3:طفلا	6:10
right3:عام	0:20 3:-8 4:14 10:-25
right3:عاما	2:-8 6:-16 10:19 11:-9
right3:عبر	3:20 9:-12 11:-16
right3:عدد	3:-13 9:17 11:-14
right3:عشر	0:-13 4:14 10:-8
right3:عشره	3:-8 5:18 7:-11
right3:علي	0:-8 1:10 2:9 3:-30 4:-13 5:14 8:14 9:-20 10:-10 11:-18
right3:عليهم	4:-8 6:13
right3:عن	0:-13 2:-18 7:-27 8:22 9:14 10:-27 11:-22
right3:عند	2:17 7:-11
right3:عنهم	0:22 2:-10 4:9 5:-28 6:-19 7:9 8:14 10:-27
right3:غرق	6:9
right3:غزه	0:-10 2:17 4:10 6:-34 10:-13
right3:فارقوا	6:16
right3:فديه	0:-17 2:-10 4:-9 10:24
right3:في	0:-15 1:-32 2:-12 4:18 5:-57 6:9 7:-21 8:19 9:-9 10:-38 11:-11
right3:فيما	5:19 7:-27
right3:قارب	7:13
right3:قاصرا	0:13 1:14 10:-23
right3:قال	2:17 10:-17
right3:قبل	0:19 4:14 5:-21 7:-11 8:-14 9:-12 10:-16
right3:قتلوا	2:9
right3:قد	0:-13 4:-19 6:-15 8:-19 10:34
right3:قراهم	3:-14 6:15 7:-15 11:23
right3:قرب	3:-8 4:15 6:11 8:-8
right3:قوات	3:-8 6:18
right3:كانوا	0:-18 2:-15 3:11 4:-28 5:-17 6:11 7:-17 8:22
right3:كل	0:-8 1:-8 2:-11 3:-14 4:-17 5:-16 7:13 10:-10
right3:كما	0:14 3:-20 4:-12 5:-10 6:22 7:-14 9:-11 11:18
right3:كمين	0:-20 2:-8 4:-17 5:-28 6:29 7:21
right3:لا	0:-13 3:-16 4:19 5:16 6:-29 7:11 8:-17 9:-9 10:-13 11:9
right3:لدي	0:26 4:-26 6:-27 7:-8 9:-22 10:12 11:19
right3:لم	0:14 4:-9 5:-19 6:-22 7:26 10:-14
right3:لهم	0:-8 1:-9 4:-20 5:-15 6:-12 7:30 9:-9 11:-16
right3:ما	1:-13 2:-32 5:-8 7:22 8:-32 9:-19 10:9 11:8
right3:ماتوا	2:15 7:-13
right3:متن	3:16 9:-12
right3:مخيمات	3:-19 9:16 10:-11 11:12
right3:مدرسه	0:-8 3:10 4:-24 6:-32 7:17 8:-16 10:21
right3:مدني	3:-11 4:13 6:-9 8:-8 10:-16 11:17
right3:مدنيا	6:10 8:8
right3:مديريه	3:-10 6:12
right3:مدينه	4:15 6:-9
right3:مراكز	3:24 11:-8
right3:مركز	0:-9 3:21 4:-8 5:-22 7:-17 9:9 11:-14
right3:مستشفي	6:10
right3:مستشفيات	5:14
right3:مسيره	2:-9 5:10
right3:مصابا	5:-11 6:17
right3:مصابين	5:14
right3:مصيرهم	4:17 5:-10 6:-17 7:8
right3:مطلع	3:-9 6:17 7:-11
right3:مع	4:13 6:8 7:-13
right3:معظمهم	3:22 11:-13
right3:معلما	0:17 3:-10 4:10 6:-17 7:-12 10:-20
right3:مفقودا	6:23 7:-17
right3:مفقودين	6:-10 7:16
right3:مقابل	0:-25 5:23 6:-8 8:15 10:-17
right3:مقاطعه	5:-13 6:9 8:-11 10:17
right3:مليون	3:9 9:12 11:-20
right3:من	1:-31 2:-47 3:8 4:-51 7:-17 8:-10 9:-23 10:35 11:-29
right3:منازلهم	3:34 5:-22 6:-20 9:-13 11:-8
right3:منذ	0:-23 1:-11 4:29 5:-14 6:-29 7:16 8:-11 11:-20
right3:منطقه	3:-8 5:-10 6:15 8:-16 10:15
right3:منظمه	1:23 3:-12 4:-13 6:-24 7:10 11:-17
right3:منها	6:18
right3:منهم	1:-13 2:-41 3:-14 4:18 7:-38 8:-15 10:-44
right3:مواقع	3:13 6:9 9:-12 11:-8
right3:ناريه	3:-8 5:16 6:-10
right3:نحو	0:-12 3:13 4:-8 7:-9 8:-10 9:-12 10:9 11:-8
right3:نساء	0:14 3:-27 4:-28 5:-10 6:26 7:-17 8:-9
right3:نفسها	1:9 4:-9 5:-19 6:-28 7:24
right3:نقطه	6:14 7:-10
right3:نهر	2:16 6:-9 10:-12
right3:هدنه	2:-19 4:-10 6:-8 8:-16 10:28
right3:هذا	5:-10 6:16 9:-12 11:12
right3:و	3:-10 5:-18 6:28 7:-15 9:-16 11:23
right3:واحد	6:14 7:-15 9:-24 11:13
right3:واحده	0:25 2:-14 3:-8 4:12 5:-8 6:-12 7:-31 9:-11 10:-31 11:-12
right3:واصابه	5:-20 6:22
right3:واصيب	4:-10 5:-18 6:28
right3:وان	0:-14 3:-12 4:-26 6:28 7:-28 8:-17 10:27
right3:وجريح	1:33 3:-16 5:-16 6:-25 7:-8 8:-12 11:-12
right3:وحدها	0:10
right3:وزاره	2:-12 5:9 6:23
right3:ولا	4:-20 5:-8 6:24 7:-18
right3:ولم	2:20 3:-12 4:-20 5:-8 6:16 7:-11 8:-9 10:-25
right3:وما	5:-10 6:32 7:-31
right3:وهو	6:10
right3:يبق	6:14
right3:يزال	0:-9 1:-8 2:8 4:-30 5:22 6:16 7:-14 10:-26
right3:يزالون	0:-10 2:-13 3:8 4:13 6:18 7:-9 9:-13 10:-8
right3:يقارب	6:13
right3:يقول	5:-8 6:-9 7:17
right3:يوم	1:-9 3:-11 4:-13 5:-9 6:-18 7:-11 9:10 10:22 11:-16
share:2	6:10
share:4	0:31 2:18 3:-36 4:-75 5:-53 6:-19 8:-10 9:-72 10:-65 11:52
share:5	0:-25 4:29 5:-35 6:-24 7:-9 8:-22 9:-47 11:-27
share:7	0:-13 2:-46 3:-12 4:-49 5:-8 9:18 11:-22
share:more	0:-19 1:-66 6:25 7:-14 8:-19 10:-12 11:-16
short	0:-42 1:-36 3:-19 4:-66 5:-15 6:17 8:-12 9:27 10:11 11:-27
size:1	0:-34 1:-55 2:32 3:-71 4:-34 5:-15 6:29 7:-20 8:-49 9:-46 10:-9 11:-55
size:9	0:40 1:-100 3:-129 5:-38 6:22 7:9 8:-29 9:-109 11:-104
size:99	0:-13 1:-68 2:-46 3:-62 4:23 6:27 8:-27 9:-108 10:26 11:-80
size:999	0:15 2:-43 3:-39 4:-24 6:-12 7:-17 8:33 9:-86 10:-41 11:15
size:9999	0:-19 2:-109 3:39 4:-21 6:-12 7:-32 8:15 9:-12 10:-107 11:-9
size:more	0:-83 1:-64 2:-68 3:33 4:-33 5:-55 6:-64 7:-34 8:-62 9:60 10:-75 11:13
verdict:abducted	0:134 1:-39 2:-48 3:-57 4:-15 5:-53 6:-98 7:-117 8:-38 9:-63 10:-73 11:-33
verdict:casualties	0:-19 1:74 2:-14 3:-34 4:-15 5:-26 6:-68 7:-53 8:-17 9:-11 10:-8 11:-36
verdict:claim	2:11 4:-11 6:-25 9:-15 11:-9
verdict:dead-in-captivity	0:-80 1:-23 2:95 3:-37 4:-26 5:-63 6:-25 7:-78 8:-65 9:-30 10:-55 11:-30
verdict:displaced	0:-69 1:-48 2:-73 3:138 4:-52 5:-83 6:-113 7:-104 8:-64 9:-42 10:-21 11:-65
verdict:held	0:-22 1:-48 2:-68 3:-75 4:106 5:-70 6:-88 7:-23 8:10 9:-70 10:-65 11:-54
verdict:injured	0:-113 1:-21 2:-73 3:-105 4:-66 5:180 6:-126 7:-100 8:-70 9:-66 10:-97 11:-68
verdict:killed	0:-48 1:-42 2:36 3:-63 4:-128 5:-121 6:164 7:-79 8:-144 9:-17 10:-152 11:-77
verdict:missing	0:-44 1:-46 2:-60 3:-73 4:-42 5:-81 6:-55 7:131 8:-57 9:-89 10:-92 11:-56
verdict:open	0:-32 1:-11 2:-66 5:-40 7:-13 8:-9 9:-10 11:-10
verdict:out	0:18 1:-18 2:-11 3:-28 4:27 6:-14 7:-28 8:-13 9:-26 10:-42
verdict:prisoners-exchanged	0:-46 1:-23 2:-99 3:-46 4:-25 5:-37 6:-77 7:-44 8:78 9:-38 10:-8 11:-24
verdict:refugees	0:-39 1:-52 2:-39 3:-36 4:-49 5:-54 6:-83 7:-48 8:-45 9:89 11:-41
verdict:released	0:-60 1:-36 2:-74 3:-32 4:-54 5:-92 6:-82 7:-71 8:19 9:-45 10:112 11:-43
verdict:returned	0:-84 1:-59 3:-48 4:-70 5:-96 6:-53 7:-40 8:-74 9:-41 10:-20 11:106`
}
