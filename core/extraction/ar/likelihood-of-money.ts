import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD_OF_MONEY: LikelihoodWeights = {
  measures: ['allocated', 'delivered', 'pledged', 'requested', 'total'],
  claim: `
any	-58
before:abducted	-32
before:allocated	55
before:delivered	53
before:displaced	-12
before:killed	-62
before:pledged	158
before:released	-56
before:requested	88
before:returned	15
behind:allocated	40
behind:delivered	92
behind:displaced	27
behind:killed	14
behind:pledged	54
behind:returned	41
behind:total	-6
currency:AED	-10
currency:AUD	46
currency:BDT	-35
currency:CAD	77
currency:CHF	88
currency:COP	16
currency:EGP	-21
currency:ETB	-30
currency:EUR	58
currency:GBP	85
currency:IDR	37
currency:INR	-30
currency:IRR	11
currency:JOD	-71
currency:JPY	-42
currency:KWD	30
currency:LBP	-25
currency:LYD	9
currency:MAD	-28
currency:MXN	-27
currency:NGN	-63
currency:NOK	67
currency:PHP	-46
currency:PKR	-34
currency:QAR	67
currency:SAR	-28
currency:SDG	-62
currency:SEK	-6
currency:SYP	40
currency:TND	-85
currency:TRY	-3
currency:USD	-9
currency:VND	22
currency:XOF	-37
currency:YER	-22
ending:اء	-3
ending:ات	98
ending:اح	-4
ending:ار	15
ending:اع	26
ending:ال	34
ending:ام	32
ending:ان	51
ending:بل	4
ending:به	-4
ending:ثه	55
ending:حه	18
ending:دت	-31
ending:ده	85
ending:رب	-52
ending:رد	-66
ending:ره	-53
ending:ري	98
ending:سر	69
ending:صه	-20
ending:عم	7
ending:عه	4
ending:له	-45
ending:ها	80
ending:ول	36
ending:وي	35
ending:يا	6
ending:ير	-5
ending:يل	10
ending:يم	8
ending:ين	96
ending:يه	35
equal:allocated	162
equal:delivered	61
equal:pledged	47
equal:requested	77
form:digits	-120
form:mixed	23
form:range	-57
form:vague	-61
headline	85
here:#aid	66
here:#captives	-58
here:#captors	-87
here:#commerce	-171
here:#conference	58
here:#containing	-50
here:#contest	-30
here:#crossing	-31
here:#custody	-6
here:#demand	-17
here:#disease	46
here:#displacement	-25
here:#exchange	-17
here:#giving-from	-10
here:#group	-64
here:#handover	19
here:#losing-side	69
here:#need	54
here:#police	64
here:#receiving	-5
here:#remainder	30
here:#report	53
here:#return	58
here:#since	5
here:#state	86
here:abducted	-51
here:allocated	76
here:delivered	50
here:displaced	-34
here:held	-97
here:injured	-3
here:killed	-74
here:missing	-26
here:pledged	95
here:prisoners-exchanged	-51
here:refugees	-3
here:released	-29
here:requested	56
here:returned	-32
here:said	-32
here:set	19
here:total	27
item	7
last:claim-abducted	-6
last:claim-allocated	33
last:claim-dead-in-captivity	-48
last:claim-delivered	14
last:claim-displaced	-18
last:claim-held	14
last:claim-injured	26
last:claim-killed	-48
last:claim-missing	19
last:claim-pledged	65
last:claim-refugees	-35
last:claim-released	30
last:claim-requested	49
last:claim-returned	-51
last:claim-total	79
left1:"	98
left1:#	55
left1:(	-11
left1:,	-15
left1:-	53
left1::	102
left1:اجماليها	27
left1:اصل	48
left1:اكتوبر	16
left1:الا	68
left1:الان	29
left1:البالغ	44
left1:البالغه	3
left1:الحكومه	27
left1:السوداء	-12
left1:الطواري	6
left1:العام	37
left1:الماضي	54
left1:المانيا	7
left1:المتحده	10
left1:المفوضيه	9
left1:الي	-14
left1:اليوم	58
left1:ان	42
left1:اي	48
left1:ب	-27
left1:بتقديم	28
left1:بسعر	-20
left1:بصرف	-22
left1:بقيمه	27
left1:بكلفه	-54
left1:بلغ	41
left1:بلغت	24
left1:بمبلغ	21
left1:بواقع	-75
left1:بينها	3
left1:تبلغ	-21
left1:تتطلب	-8
left1:تخصيص	42
left1:تطلب	46
left1:تقديم	43
left1:توفير	60
left1:ثمنها	-47
left1:جمع	6
left1:خصص	33
left1:خصصت	59
left1:دفع	48
left1:ذهب	27
left1:سوي	99
left1:صرف	37
left1:علي	-31
left1:عن	24
left1:عند	-63
left1:غير	50
left1:فيها	-76
left1:قدره	-75
left1:قدرها	-36
left1:قيمته	-26
left1:قيمتها	20
left1:كان	34
left1:مبلغ	9
left1:مقابل	-19
left1:من	-46
left1:منه	6
left1:منها	91
left1:منهم	-56
left1:و	85
left1:وان	19
left1:وقدرها	51
left1:وقيمته	-16
left1:ومنها	7
left1:يخصص	35
left1:يذهب	10
left1:يعادل	51
left1:يقر	55
left2:"	13
left2:#	56
left2::	62
left2:اتفاقيه	15
left2:اسره	-75
left2:الاتحاد	13
left2:الاجتماعي	-58
left2:الاستجابه	33
left2:الاعمار	-34
left2:الامارات	36
left2:الانساني	21
left2:الاوروبي	24
left2:التي	8
left2:الحرب	-35
left2:الحكومه	18
left2:الدولار	-18
left2:الدولي	11
left2:السوق	-15
left2:الطواري	19
left2:العام	33
left2:الفجوه	59
left2:الكويت	16
left2:الماضي	46
left2:المانحين	34
left2:المانيا	34
left2:المتحده	6
left2:المقبل	23
left2:النرويج	19
left2:الواحد	-27
left2:الي	57
left2:اليابان	72
left2:اليوم	22
left2:اما	22
left2:ان	5
left2:انها	-20
left2:برلين	30
left2:بريطانيا	29
left2:بلاده	25
left2:بما	18
left2:تحتاج	47
left2:تطلب	14
left2:تعلن	11
left2:تعهدات	28
left2:تعهدوا	13
left2:تعويضات	69
left2:حتي	69
left2:دولار	42
left2:صرف	62
left2:علي	86
left2:فديه	-25
left2:في	31
left2:قد	23
left2:قطر	34
left2:كل	-42
left2:كلفه	-26
left2:ما	51
left2:مساعدات	43
left2:من	66
left2:منحه	38
left2:منه	39
left2:منها	-28
left2:نقديه	12
left2:هذا	28
left2:وتعهدت	6
left2:وخصصت	-31
left2:ورصدت	40
left2:وصل	7
left2:وعدت	34
left3:	24
left3:"	3
left3:#	-31
left3:)	13
left3:,	6
left3:-	101
left3::	10
left3:اعاده	-28
left3:اعلنت	14
left3:الاتحاد	15
left3:الاستجابه	32
left3:الامم	-31
left3:البنك	22
left3:التضامن	-58
left3:التي	6
left3:الحكومه	43
left3:الدولي	-66
left3:الذي	-34
left3:السودان	29
left3:الصندوق	12
left3:الضحايا	68
left3:العام	-13
left3:المتحده	41
left3:المركزي	-9
left3:المشاركين	12
left3:المفوضيه	20
left3:الولايات	6
left3:الي	-16
left3:اما	-26
left3:ان	6
left3:انها	53
left3:اي	42
left3:بعد	-19
left3:ثلاثه	18
left3:ثم	40
left3:جنيف	8
left3:حتي	39
left3:خصصت	16
left3:خطه	58
left3:دولار	29
left3:دينار	-20
left3:رييس	-30
left3:سعر	-42
left3:صرف	46
left3:صندوق	19
left3:علي	43
left3:فرنسا	20
left3:في	-16
left3:فيما	-53
left3:قيل	-22
left3:كل	-24
left3:كلفه	-68
left3:لعام	61
left3:لم	37
left3:لهذا	26
left3:ما	15
left3:مساعدات	54
left3:مساعده	-7
left3:مساهمه	27
left3:ملايين	-7
left3:مليار	8
left3:مليون	-3
left3:مليونا	52
left3:من	-40
left3:منذ	20
left3:منها	61
left3:موازنه	7
left3:موتمر	55
left3:نداء	42
left3:هذا	63
left3:واعلنت	10
left3:وان	19
left3:وبلغت	-18
left3:وتعهدت	41
left3:وخصص	53
left3:وخصصت	-31
left3:وعدت	39
left3:ووعدت	53
left3:يورو	-5
many	-41
mostly:abducted	-46
mostly:aid	11
mostly:allocated	13
mostly:casualty	14
mostly:delivered	29
mostly:displaced	-35
mostly:displacement	-7
mostly:hostage	-72
mostly:injured	-53
mostly:killed	-30
mostly:pledged	12
mostly:refugees	35
mostly:returned	12
mostly:total	-31
near:ابري	41
near:اتحا	62
near:اتفا	58
near:اثني	-53
near:اجتم	-8
near:اجر	-35
near:اجما	-20
near:اجيي	16
near:احتي	15
near:احد	-63
near:احمر	63
near:اخري	58
near:اخير	19
near:ادار	28
near:ادرا	-16
near:ادوا	27
near:اذا	76
near:ارتف	-53
near:اردن	16
near:ارسل	39
near:اسبا	-66
near:اسبو	-24
near:استج	99
near:استر	72
near:استض	44
near:استع	13
near:استق	-11
near:اسر	4
near:اسره	-82
near:اسعا	-51
near:اسلا	28
near:اسهم	-40
near:اشتر	44
near:اشنط	29
near:اشهر	106
near:اصحا	12
near:اصل	51
near:اصلي	33
near:اصول	18
near:اضاف	112
near:اضرا	-79
near:اطار	16
near:اطفا	-28
near:اطلق	-62
near:اعاد	-78
near:اعتم	-54
near:اعلن	93
near:اعلي	35
near:اعما	-101
near:اغاث	99
near:اغذي	13
near:اغسط	45
near:افرا	-39
near:افرج	50
near:افري	62
near:افغا	65
near:اقل	45
near:اقلي	58
near:اكبر	-18
near:اكتف	84
near:اكثر	24
near:الا	82
near:الاف	26
near:الان	11
near:التي	20
near:الذي	-9
near:الغا	52
near:الف	9
near:الفا	-5
near:الما	52
near:اله	45
near:الي	-18
near:اليز	6
near:اليه	67
near:اما	27
near:امار	31
near:امر	26
near:امري	30
near:امس	33
near:امم	50
near:اممي	7
near:امير	48
near:انت	76
near:انسا	67
near:انفا	-59
near:انفق	-44
near:انقا	39
near:انه	35
near:انها	56
near:اهال	-7
near:اورو	110
near:اوسل	21
near:اوكر	59
near:اول	35
near:اولي	-22
near:اونر	43
near:اونص	-22
near:ايرا	-12
near:ايلو	17
near:ايوا	45
near:باحد	-43
near:باري	27
near:باقي	-9
near:بالغ	18
near:بان	-25
near:بتعه	14
near:بتقد	35
near:بحسب	29
near:بحير	54
near:بخمس	5
near:بدء	20
near:بداي	19
near:بذور	67
near:برلي	34
near:برمي	-56
near:برنا	34
near:بروك	36
near:بريط	39
near:بزيا	-80
near:بسعر	26
near:بصرف	-82
near:بطل	-22
near:بعد	7
near:بعدم	-18
near:بغدا	-36
near:بقيم	41
near:بكلف	-54
near:بلاد	66
near:بلجي	-16
near:بلدا	22
near:بلدي	51
near:بلغ	-64
near:بما	48
near:بمبل	21
near:بملي	40
near:بموج	-28
near:بناء	-8
near:بنان	38
near:بنزي	-24
near:بنسب	-15
near:بنك	-32
near:بنوك	-23
near:بها	11
near:بواق	-24
near:بيان	85
near:بيت	31
near:بيزو	17
near:بين	-18
near:بينم	-13
near:بينه	16
near:تاهي	15
near:تبلغ	-45
near:تتجا	34
near:تتسل	-11
near:تتضم	37
near:تتطل	-37
near:تتلق	66
near:تتوز	5
near:تجار	-41
near:تحتا	118
near:تحدد	6
near:تحصل	41
near:تحول	32
near:تخصص	12
near:تخصي	100
near:تخطي	28
near:تداو	-14
near:تدفع	-50
near:تذكر	-14
near:تذهب	-22
near:تراج	-25
near:ترفع	31
near:تركي	55
near:تزال	20
near:تسعه	15
near:تسلم	28
near:تشاد	71
near:تشري	34
near:تصدر	39
near:تصل	-34
near:تضام	-57
near:تطلب	33
near:تعاو	8
near:تعتز	39
near:تعلن	73
near:تعلي	65
near:تعهد	57
near:تعوي	-21
near:تقدر	-70
near:تقدم	48
near:تقدي	47
near:تقول	63
near:تكفل	-27
near:تكلف	-44
near:تلته	58
near:تلقت	58
near:تلقي	22
near:تموي	98
near:تنفي	9
near:تنمي	110
near:توزي	-33
near:توفر	32
near:توفي	60
near:ثالث	-29
near:ثاني	34
near:ثلاث	3
near:ثلث	6
near:ثلثه	47
near:ثمان	46
near:ثمن	-58
near:ثمنه	-60
near:جاري	50
near:جانب	47
near:جديد	-20
near:جرام	-6
near:جري	-27
near:جسور	-18
near:جماع	-37
near:جمع	-5
near:جمعت	30
near:جمعي	-19
near:جمهو	-27
near:جنوب	27
near:جنيف	9
near:جنيه	14
near:جوار	43
near:جوال	-35
near:جيش	20
near:حافل	-45
near:حالا	5
near:حاله	-34
near:حالي	-34
near:حتي	57
near:حجم	-33
near:حديث	24
near:حرب	-35
near:حزمه	55
near:حساب	-7
near:حصه	-32
near:حكوم	60
near:حمله	22
near:حول	25
near:حولت	90
near:حيث	18
near:حين	35
near:خارج	53
near:خاطف	-59
near:خام	-3
near:ختام	64
near:خدمه	-53
near:خزان	-42
near:خزين	-80
near:خساي	-87
near:خسر	-28
near:خصص	93
near:خصصت	-56
near:خطه	47
near:خلال	58
near:خليج	30
near:خمس	-42
near:خمسه	5
near:خميس	-44
near:خيام	31
near:خيري	18
near:خيمه	42
near:داخل	-15
near:دانم	28
near:دخل	60
near:درهم	-19
near:دعم	35
near:دعمه	37
near:دفاع	-11
near:دفع	-47
near:دفعت	-76
near:دفعه	111
near:دوحه	32
near:دول	-3
near:دولا	-10
near:دوله	3
near:دولي	-28
near:ديسم	15
near:دينا	-38
near:ديوا	-4
near:ذاته	-5
near:ذخاي	22
near:ذره	-20
near:ذكرت	-50
near:ذلك	24
near:ذهب	10
near:ذين	-21
near:ربع	34
near:رحله	-77
near:رسمي	-11
near:رصدت	47
near:روات	-22
near:روسي	24
near:روهي	12
near:رياس	57
near:ريال	-54
near:رييس	-31
near:زادت	8
near:زاره	50
near:زراع	-29
near:زكاه	48
near:زلزا	61
near:زياد	13
near:زير	40
near:زيره	-13
near:سابق	35
near:ساعه	-12
near:سايق	34
near:سبتم	10
near:سبع	4
near:سبعه	6
near:سبق	14
near:ستحو	27
near:ستقد	14
near:سته	-9
near:ستون	9
near:سددت	-29
near:سعر	-45
near:سعره	-13
near:سعود	27
near:سفار	41
near:سلما	25
near:سلمت	66
near:سنه	-3
near:سنوا	62
near:سنوي	-11
near:سودا	68
near:سوري	44
near:سوق	-13
near:سوي	39
near:سويد	47
near:سويس	36
near:شتاء	47
near:شخص	-42
near:شرق	19
near:شرقي	-15
near:شركا	15
near:شركه	-67
near:شريح	50
near:شكل	61
near:شهر	-31
near:شهري	-53
near:شوون	9
near:شويت	20
near:صادر	-51
near:صافي	31
near:صحه	79
near:صحي	21
near:صرف	54
near:صرفت	100
near:صفيح	-27
near:صلت	38
near:صليب	26
near:صناع	42
near:صندو	23
near:صوما	50
near:صيف	66
near:صين	42
near:ضحاي	99
near:ضريب	-46
near:ضفه	44
near:ضمنه	21
near:طاري	38
near:طالب	-11
near:طاير	-27
near:طرق	-33
near:طريق	-68
near:طلب	37
near:طلبت	65
near:طلبن	29
near:طلبو	-55
near:طنا	32
near:طوار	53
near:عاجل	103
near:عالم	14
near:عام	47
near:عاما	-63
near:عامل	8
near:عامه	-26
near:عامي	-12
near:عايد	-55
near:عايل	-61
near:عبر	25
near:عجز	-49
near:عدت	12
near:عدتن	65
near:عدده	12
near:عرضت	65
near:عسكر	-6
near:عشر	-6
near:عشره	45
near:عشري	-4
near:علي	-58
near:عليه	-8
near:عند	-39
near:عنها	33
near:عيار	-8
near:غذاء	4
near:غذاي	-13
near:غرام	-81
near:غزه	46
near:غير	75
near:فاعل	16
near:فايز	-53
near:فبرا	-20
near:فتح	-9
near:فتره	-13
near:فجوه	69
near:فديه	-87
near:فرد	-77
near:فرنس	104
near:فرنك	64
near:فعل	47
near:فعلا	38
near:فقط	32
near:فوعد	16
near:فيضا	37
near:فيما	-4
near:فيه	-50
near:فيها	-86
near:قال	27
near:قالت	48
near:قاهر	-4
near:قايم	52
near:قبل	55
near:قتلي	-6
near:قدر	-69
near:قدرت	5
near:قدره	-95
near:قدم	31
near:قدمت	116
near:قدمه	37
near:قراب	-47
near:قرر	29
near:قررت	59
near:قرض	92
near:قرضا	-32
near:قروض	55
near:قطاع	24
near:قطر	79
near:قطري	27
near:قعت	-43
near:قمح	-31
near:قيل	-19
near:قيمت	-14
near:قيمه	38
near:كان	-4
near:كانت	-58
near:كانو	40
near:كرون	65
near:كلفه	-97
near:كما	78
near:كندا	78
near:كهرب	18
near:كوري	48
near:كولي	33
near:كونغ	-36
near:كويت	83
near:كيلو	-109
near:كييف	37
near:لاجي	4
near:لاسر	19
near:لاصل	24
near:لاعا	83
near:لاعب	-28
near:لاغا	32
near:لامس	-47
near:لاوك	42
near:لايو	45
near:لبرن	20
near:لبنا	6
near:لتر	-33
near:لتشغ	36
near:لتغط	-16
near:لجام	14
near:لجمع	29
near:لجنه	60
near:لدعم	21
near:لذوي	41
near:لسور	34
near:لشبك	34
near:لشرا	24
near:لضحا	13
near:لعام	70
near:لعاي	-25
near:لعمل	56
near:لغت	-73
near:لغزه	20
near:لقاء	-87
near:لقطا	60
near:لكل	-67
near:لكن	61
near:لكيي	29
near:لمسا	31
near:لمكا	12
near:لمن	-49
near:لموا	46
near:لموز	40
near:لندن	44
near:لهاي	26
near:لهذا	44
near:لوكا	20
near:ليبي	22
near:ليصل	15
near:ماء	-99
near:مارب	33
near:مارس	-16
near:ماضي	22
near:مالي	88
near:مانح	44
near:ماني	77
near:ماوي	53
near:مايه	-56
near:مباش	27
near:مبلغ	46
near:متبر	-41
near:متبق	28
near:متحد	85
near:متر	-20
near:متضر	81
near:متطل	32
near:متهم	-49
near:متوس	-51
near:متوف	-29
near:مجتم	17
near:مجلس	95
near:مجمد	-33
near:مجمو	24
near:محاف	74
near:محرو	6
near:محطا	-45
near:محطه	-41
near:محكم	-19
near:محلا	27
near:محلي	-57
near:مخصص	-38
near:مخيم	-29
near:مدار	45
near:مدرس	41
near:مدري	53
near:مدني	-28
near:مدي	50
near:مدير	51
near:مدين	65
near:مذكر	-15
near:مراك	36
near:مركز	54
near:مره	-50
near:مساع	102
near:مساه	91
near:مستش	12
near:مستل	-12
near:مستو	-49
near:مسوو	-50
near:مشار	11
near:مشتر	-7
near:مشرو	-29
near:مصاب	60
near:مصاد	-27
near:مصدر	-32
near:مصرف	8
near:مصري	-25
near:مصير	-27
near:مضيف	29
near:مطلع	58
near:مطلو	58
near:معظم	20
near:مفوض	60
near:مقاط	84
near:مقبل	30
near:مقرر	15
near:مكاف	-93
near:ملاي	96
near:ملك	24
near:مليو	-12
near:مملك	45
near:مناط	11
near:منتص	16
near:منح	-42
near:منحا	19
near:منحه	-8
near:منذ	97
near:منسق	18
near:منطق	13
near:منظم	26
near:منكو	23
near:منه	3
near:منها	64
near:منهم	-61
near:مواز	-26
near:موتم	58
near:موسس	-3
near:موسم	-40
near:موضح	-61
near:مياه	29
near:ميدا	17
near:ميزا	-30
near:ميسر	56
near:ميه	-30
near:ناتج	-53
near:نازح	59
near:ناشد	38
near:نال	-42
near:ناير	28
near:نحو	-44
near:نداء	67
near:نروي	66
near:نسخه	-42
near:نصف	21
near:نصفه	74
near:نفسه	30
near:نفط	-39
near:نفقا	-66
near:نقد	20
near:نقدا	38
near:نقدي	-35
near:نهاي	4
near:نوفم	61
near:نيجر	25
near:هاتف	-11
near:هبط	27
near:هذا	16
near:هذه	31
near:هلال	52
near:هند	-53
near:هييه	-17
near:واحد	-88
near:وارد	50
near:وان	-3
near:ورد	63
near:وزار	-7
near:وزرا	10
near:وصل	46
near:وصلت	34
near:وصيف	-45
near:وطني	-5
near:وعد	59
near:وعدت	-5
near:وفق	11
near:وفي	-49
near:وقت	16
near:وكال	37
near:ولاي	39
near:ولم	9
near:ومن	53
near:وهو	-36
near:وهي	-14
near:يابا	125
near:يبلغ	-48
near:يتقا	-39
near:يجمع	53
near:يخصص	49
near:يدفع	8
near:يذهب	48
near:يرفع	32
near:يشمل	36
near:يصرف	-10
near:يصل	81
near:يصله	-14
near:يطلب	-29
near:يعاد	17
near:يقدر	-40
near:يقر	-52
near:يقول	50
near:يكلف	-79
near:يمن	73
near:يمني	18
near:يمول	46
near:يناي	-4
near:يها	38
near:يوجه	40
near:يورو	-7
near:يوقع	8
near:يوم	50
near:يومي	-22
near:يوني	6
next:claim-abducted	-42
next:claim-allocated	44
next:claim-delivered	35
next:claim-displaced	-8
next:claim-held	-41
next:claim-injured	62
next:claim-killed	26
next:claim-pledged	33
next:claim-refugees	-23
next:claim-released	-31
next:claim-requested	5
next:claim-returned	-10
next:claim-total	8
noun:	-58
only:displacement	-66
other:abducted	-28
other:aid	-3
other:allocated	-4
other:casualties	-43
other:casualty	11
other:dead-in-captivity	-3
other:delivered	18
other:displaced	39
other:displacement	18
other:held	-17
other:hostage	-18
other:injured	-4
other:killed	4
other:missing	34
other:pledged	-8
other:prisoners-exchanged	-22
other:refugees	32
other:released	-14
other:requested	8
other:returned	-14
other:total	30
others:0	-151
others:2	-142
others:7	67
others:more	23
qualified	-5
right1:"	83
right1:,	-26
right1:.	-57
right1::	18
right1:;	33
right1:|	26
right1:اخري	91
right1:اضافيه	63
right1:الي	-29
right1:تعويضات	57
right1:ثم	-72
right1:حتي	18
right1:سنويا	-5
right1:شهريا	-51
right1:طلبتها	4
right1:عبر	53
right1:علي	78
right1:عن	-46
right1:في	-52
right1:قبل	70
right1:ل	50
right1:لاسر	51
right1:لاسره	-11
right1:لاصلاح	-4
right1:لاعاده	69
right1:لايواء	45
right1:لترميم	58
right1:لتغطيه	-21
right1:لدعم	7
right1:لسوريا	31
right1:لشراء	4
right1:لعايلات	34
right1:لكل	-106
right1:للاستجابه	25
right1:للاسره	-65
right1:للاغاثه	44
right1:للبرميل	-3
right1:للبنان	47
right1:للفرد	-66
right1:لم	42
right1:لمساعده	19
right1:مقابل	4
right1:من	55
right1:منها	64
right1:ولم	8
right2:"	48
right2:#	27
right2:,	-37
right2:.	-19
right2:اسره	-63
right2:اصل	13
right2:الا	31
right2:السوق	5
right2:الصندوق	10
right2:الضحايا	45
right2:المانيا	24
right2:المبلغ	29
right2:الولايات	18
right2:الي	-8
right2:اليوم	-27
right2:اما	37
right2:اي	12
right2:بزياده	-35
right2:بعد	41
right2:بها	18
right2:بينما	-5
right2:ثم	37
right2:ذهب	31
right2:صرف	-25
right2:صندوق	28
right2:عاجله	41
right2:علي	24
right2:في	5
right2:فيما	5
right2:كل	-63
right2:لم	-35
right2:ما	-11
right2:مقابل	-9
right2:من	15
right2:منها	5
right2:نحو	18
right2:نهايه	28
right2:و	9
right2:والباقي	39
right2:وان	-48
right2:وتعهدت	3
right2:وصل	9
right2:وفق	17
right2:ومنها	15
right2:يصل	4
right3:	16
right3:"	75
right3:#	-16
right3:(	23
right3:,	39
right3:.	-17
right3:الاتحاد	5
right3:الاول	26
right3:الضحايا	66
right3:العام	19
right3:المتحده	18
right3:المركزي	33
right3:الي	-18
right3:ان	4
right3:ب	5
right3:سنوات	49
right3:علي	-9
right3:في	-12
right3:قطر	3
right3:كل	-15
right3:لا	-27
right3:ما	76
right3:متوفي	-71
right3:مليون	46
right3:من	-37
right3:منه	8
right3:منها	53
right3:و	21
right3:وان	31
right3:ولم	30
share:0	-151
share:1	-132
share:2	-104
share:4	-3
share:5	43
share:7	52
share:more	16
short	60
sum:0	-71
sum:1	-79
sum:10	8
sum:11	-7
sum:12	-33
sum:13	-69
sum:2	-128
sum:3	-134
sum:4	-82
sum:5	-44
sum:6	66
sum:7	58
sum:8	111
sum:9	21
verdict:allocated	-21
verdict:claim	64
verdict:delivered	140
verdict:open	-155
verdict:pledged	5
verdict:requested	27
verdict:total	87`,
  measure: `
any	1:-8 4:-15
before:allocated	0:8 1:-10 2:-8 3:-26 4:-8
before:delivered	0:-30 4:9
before:displaced	2:-37 3:15 4:-37
before:killed	0:-28 4:-14
before:pledged	0:-67 2:13 3:-13
before:requested	0:-32 1:67 2:-70 3:-36 4:-57
before:returned	0:-15 1:-23 2:-14 3:30
before:total	0:-22 1:19 2:-22 3:-36 4:19
behind:allocated	0:27 1:-11 2:-24 3:-30 4:-59
behind:delivered	0:9 1:-38 2:13 3:13 4:-36
behind:displaced	0:17 1:-20 2:-25 3:11 4:-19
behind:killed	0:42 1:-25 2:-38 3:-15 4:-12
behind:pledged	0:8 1:22 2:-22 3:-24 4:-58
behind:requested	1:9 2:-19 4:-39
behind:returned	1:-18
behind:total	0:-11 1:10 3:-16 4:-11
currency:AED	0:-13 1:-12 3:-21 4:29
currency:AUD	2:-23 3:-23 4:19
currency:BDT	0:-13 1:-11 2:16
currency:CAD	1:-50 2:21 3:-14
currency:CHF	2:-21 3:24 4:-37
currency:COP	0:-9
currency:EGP	0:37 1:-37 3:-12 4:-24
currency:EUR	2:10 3:-32 4:-30
currency:GBP	0:-76 1:-33 2:71 3:-48 4:-46
currency:IDR	0:-19 1:-21 2:27 3:-8
currency:INR	0:22 1:-10 2:-10
currency:IQD	0:15 2:-77 3:-10
currency:IRR	1:12 2:-14 3:-10 4:-10
currency:JOD	0:-20 1:30 2:-16 3:-28 4:-11
currency:JPY	0:15 1:-38 3:-13
currency:KWD	0:-31 1:-19 2:-27 3:-32 4:41
currency:LBP	0:9
currency:LYD	0:27 2:-21 3:-17 4:-8
currency:MAD	0:-9 3:-32
currency:MXN	0:9 2:-8 3:-9 4:-12
currency:NGN	1:14 2:-31 3:-14 4:-22
currency:NOK	1:-31 2:32 3:-38
currency:PHP	0:38 1:-17 2:-37 3:-18
currency:PKR	1:9 2:-11 3:-16
currency:QAR	0:9 1:9 2:-27 3:-20 4:-24
currency:SAR	0:12 2:-17 3:-38 4:-13
currency:SDG	0:16 2:-28 3:-9
currency:SEK	0:23 2:-23 3:-29 4:-11
currency:SYP	0:20 1:-34 3:-10 4:-9
currency:TND	0:-11 1:-12 2:19 3:-13 4:-17
currency:TRY	0:-11 1:13
currency:USD	0:-25 2:-35 3:35 4:-41
currency:VND	0:10
currency:XOF	0:25 2:-27 3:-18 4:-9
currency:YER	0:22 1:10 2:-36 3:-21 4:-11
ending:اء	2:-48 3:15 4:-24
ending:ات	0:20 1:10 2:-33 3:-37 4:-31
ending:اح	1:-20 3:8
ending:ار	0:25 1:-18 2:-19
ending:اع	0:8 1:-16 2:-12 4:10
ending:ال	0:22 1:-8 2:-11 3:-12 4:-27
ending:ام	1:-14 2:20 4:-16
ending:ان	1:-22 2:9 3:-21 4:12
ending:بل	0:-9 2:-12 3:-19 4:14
ending:به	1:-31 2:-22 3:8
ending:ثه	1:-49 2:9
ending:حه	0:35 1:-29 2:-8 3:-15 4:-10
ending:دت	0:-11 1:-21 2:25 3:-9
ending:ده	0:-8 4:-17
ending:ره	1:-14 2:14 3:-8
ending:ري	1:-44 2:16 3:14 4:-38
ending:سر	0:10 3:-17 4:-14
ending:صه	2:9
ending:عم	3:-22 4:-16
ending:عه	0:10 1:-34 3:18
ending:له	0:18 1:-35 2:-11 3:-17 4:21
ending:ها	0:-17 1:14 2:-16 4:-48
ending:ول	1:28 2:-12 3:-19 4:-30
ending:وي	0:19 1:-48 2:9 3:12 4:-11
ending:يا	0:37 1:-43 2:-16 3:-21 4:-23
ending:ير	0:19 1:10 2:-22 3:-13 4:-8
ending:يل	1:-36 2:33 3:-29 4:-10
ending:يم	0:-11 1:-29 2:20 4:-11
ending:ين	0:41 1:-33 2:-23 3:-12 4:-12
ending:يه	1:-30 2:10 3:9 4:-36
equal:allocated	0:56 1:-20 2:-48 3:-64 4:-35
equal:delivered	1:-50 3:-30 4:16
equal:pledged	0:-24 1:-31 2:62 3:-74 4:-48
equal:requested	0:-29 1:-36 2:-28 3:40
form:digits	0:11 1:-14 2:-39 3:11 4:-11
form:mixed	0:8 1:-18 2:-19
form:words	0:-20 2:32 3:-22 4:-43
headline	0:17 1:-50 2:18 3:-28
here:#aid	0:12 2:-18 4:-17
here:#captors	0:-9 3:10
here:#commerce	0:17 1:10 2:-20 3:-18 4:-80
here:#conference	0:-57 2:33 3:-24 4:-50
here:#containing	0:11 1:-23 2:-11 3:-16 4:15
here:#contest	1:-23 2:19 3:-16
here:#crossing	4:-17
here:#custody	0:10 1:-26 4:-11
here:#demand	0:-8 1:-23 2:-40 3:27 4:-26
here:#disease	1:15 2:-23 4:-31
here:#displacement	0:-13 1:-28 2:11 4:-18
here:#exchange	0:17 2:-16 3:-32 4:9
here:#giving-from	0:-25 3:8
here:#handover	1:10 2:-46 3:-9
here:#losing-side	0:9 1:17 2:-12 3:-33 4:-21
here:#need	0:23 1:-14 2:-26 3:-10 4:-50
here:#police	0:28 1:-24 2:-12 3:-9 4:-10
here:#receiving	0:-29 1:25 2:-34 4:-66
here:#remainder	0:50 1:-21 2:-17 3:-49 4:-62
here:#report	0:-26 1:-27 3:22 4:9
here:#return	0:-35 2:23
here:#since	0:-62 1:9 2:-36 3:-30 4:54
here:#sport	0:13 2:-24 3:-16 4:-9
here:#state	0:16 1:-12 2:-24 3:-38 4:24
here:abducted	0:8 4:-10
here:allocated	0:95 1:-66 2:-37 3:-64 4:10
here:delivered	0:-76 1:98 2:-38 3:-53 4:-17
here:displaced	1:-44 3:17 4:-62
here:held	0:22 1:-9 2:-29 4:-8
here:injured	0:26 1:-17 3:-35 4:-22
here:killed	2:-30
here:missing	0:-23 1:29 2:-28 4:-28
here:pledged	0:-54 1:-74 2:92 3:-80 4:-12
here:prisoners-exchanged	0:33 1:-13 2:-57 4:-8
here:refugees	1:-11 3:-12 4:-17
here:released	0:-19 1:17 2:-25 3:14 4:-17
here:requested	0:-84 1:-44 2:-126 3:144 4:-49
here:returned	0:-13 2:-30 3:15
here:said	0:-8 1:14 2:-13 3:-40 4:22
here:set	0:17 1:-23 2:-18 3:8 4:-39
here:total	0:-45 1:-47 2:-40 3:-44 4:96
item	0:18 2:-16 3:-21 4:-79
last:claim-abducted	1:-19 2:-8 3:15 4:-8
last:claim-allocated	0:56 1:-45 2:-27 3:-35
last:claim-dead-in-captivity	1:8 3:-11
last:claim-delivered	0:15 1:-16 2:-8
last:claim-displaced	1:-18 2:10 3:-17 4:-36
last:claim-held	0:32 2:-37 3:-21
last:claim-injured	1:-9 3:-27
last:claim-killed	2:-8 3:-43
last:claim-missing	0:15 1:9 2:-19 3:8
last:claim-pledged	0:-57 2:45 3:-31 4:-40
last:claim-refugees	0:-9 1:11 2:-20
last:claim-released	1:-9 2:20 3:-26 4:-9
last:claim-requested	1:24 2:-16 3:-16 4:-33
last:claim-returned	0:15 1:-28 3:8 4:-27
last:claim-total	0:-51 1:-17 2:44 3:-33 4:12
left1:"	0:17 1:-39 2:10 3:-38 4:26
left1:#	0:-33 1:21 2:-32 4:26
left1:(	0:-18 1:20 3:-36 4:-36
left1:,	1:31 2:-59 3:-31 4:10
left1:-	0:38 1:-31 2:-37 3:-14
left1::	0:-30 2:28 3:-19 4:-9
left1:اجماليها	1:-39 2:-18 4:29
left1:اصل	0:8 1:-72 2:15 3:42 4:-15
left1:اكتوبر	0:-15 1:27 2:-20
left1:الا	0:-22 1:74 2:-59 3:-45 4:-19
left1:الان	0:-32 1:16 2:-25 3:9
left1:البالغ	1:-33 2:-29 3:23 4:-8
left1:البالغه	0:-23 1:-54 3:35 4:-9
left1:الحكومه	0:30 1:-26 3:-16 4:-8
left1:الطواري	0:22 1:-19 2:-17 3:-10
left1:العام	0:-28 1:-14 2:-23 3:9 4:15
left1:الماضي	1:37 2:-25 3:-18 4:-25
left1:المانيا	0:-12 1:27 2:-19
left1:المتحده	2:-11
left1:المفوضيه	0:-9 1:14 2:-29
left1:الي	0:-66 1:-84 2:-8 3:42 4:41
left1:اليوم	0:-37 1:51 2:-26 3:-33 4:-12
left1:ان	0:-8 2:17 3:-24 4:-9
left1:اي	0:16 2:13 3:-48 4:-17
left1:ب	0:-30 1:-84 2:60 3:-8 4:-74
left1:بتقديم	0:-29 1:-25 2:43 3:-20
left1:بصرف	0:-29 2:27 3:-10
left1:بقيمه	3:-22 4:-21
left1:بلغ	0:-21 1:-40 2:-22 3:-18 4:38
left1:بلغت	0:-35 2:24 3:-15
left1:بمبلغ	0:-37 1:13 3:-14 4:-10
left1:بينها	0:-19 2:11 3:-13 4:17
left1:تبلغ	1:-20 3:14
left1:تتطلب	1:-8 2:-12 3:15
left1:تخصيص	0:68 1:-48 2:-55 3:-24 4:-23
left1:تطلب	0:-16 1:-29 2:-11 3:26
left1:تقديم	0:-55 1:-56 2:65 3:-21 4:-13
left1:توفير	0:-25 1:-22 2:-15 3:37
left1:جمع	0:-21 1:-18 3:26
left1:خصص	0:33 1:-32 2:-14 3:-16
left1:خصصت	0:49 1:-40 2:-30 3:-17 4:-10
left1:دفع	3:-16 4:-15
left1:ذهب	0:13 2:-19 3:-16
left1:سوي	0:-32 1:70 2:-51 3:-65 4:-17
left1:صرف	0:14 1:24 2:-29 3:-29 4:-41
left1:علي	0:35 1:33 2:-53 4:-23
left1:عن	0:12 1:-18 2:11 3:-40 4:-30
left1:غير	0:-23 1:38 2:-20 3:-22
left1:قدره	0:21 1:-39 2:22
left1:قدرها	3:-14 4:-21
left1:قيمته	0:26 1:-29 2:-14 3:-14 4:-14
left1:قيمتها	0:8 1:-46 2:26 3:-12 4:-36
left1:كان	0:-9 1:-30 2:20 4:-8
left1:مبلغ	2:-15 4:-10
left1:مقابل	0:10 2:-8
left1:من	0:-20 3:8
left1:منه	0:-21 1:48 2:-34 3:-24
left1:منها	2:-19 3:-42 4:13
left1:و	0:-8 1:-10 2:16 3:-54
left1:وان	0:21 2:-15 3:-12 4:-28
left1:وقدرها	1:20 2:-36 3:-29 4:-11
left1:وقيمته	0:33 1:-30 2:-18 3:-12
left1:ومنها	0:-16 2:26 3:-17 4:-12
left1:يخصص	0:24 1:-25 2:-13 3:-15 4:-9
left1:يذهب	0:25 1:-21
left1:يعادل	0:32 2:-23 3:-30 4:-18
left1:يقر	0:20 1:-8 2:-13 3:-15
left2:"	0:-24 1:17 2:-23 4:13
left2:#	0:-42 1:-40 2:-26 3:39 4:25
left2:,	1:-13 2:-8 4:-18
left2::	0:17 1:19 2:-35 3:-27
left2:اتفاقيه	0:27 2:-20
left2:الاتحاد	0:-22 1:-36 2:38
left2:الاستجابه	2:-36 3:8
left2:الامارات	0:-21 1:-25 2:33 3:-17
left2:الانساني	0:9 2:-13 3:-8 4:-10
left2:الاوروبي	0:28 1:-51 2:14 3:-29 4:-8
left2:التي	0:9 1:-34 2:-20 3:32
left2:الحرب	1:-18 2:-11 4:17
left2:الحكومه	0:-24 1:-30 2:12 3:20 4:-10
left2:الدولي	1:11 2:-11 3:-31 4:-16
left2:الطواري	1:-32 2:-19 3:21 4:-9
left2:العام	0:-18 1:18 2:-51 3:9
left2:الفجوه	0:-26 1:-27 2:-26 3:44
left2:الكويت	0:-21 1:-37 2:38 3:-17 4:-12
left2:الماضي	0:-26 2:26 3:-33 4:-16
left2:المانحين	0:-14 1:-17 3:23
left2:المانيا	1:-18 2:12 3:-13
left2:المتحده	0:-18 1:8 3:-11 4:-18
left2:المقبل	0:-11 1:16 2:-22 3:14 4:-12
left2:النرويج	2:-9 3:-8 4:-19
left2:الي	0:-28 1:38 2:-33 4:-25
left2:اليابان	1:-41 2:37 3:-18 4:-13
left2:اليوم	1:-10 2:-21 3:11
left2:اما	0:-11 1:-17 2:25 3:-19 4:-8
left2:ان	0:8 1:12 2:-17 3:-22 4:-11
left2:انها	0:33 1:-38 2:-23 3:-27 4:19
left2:برلين	0:9 1:-23 4:-13
left2:بريطانيا	0:-33 1:-10 2:29 3:-13 4:-11
left2:بلاده	0:30 1:-40 2:-10 3:-10 4:-12
left2:بما	0:-33 1:8 2:-8
left2:تحتاج	0:-14 1:-21 2:-14 3:25 4:-9
left2:تطلب	1:-9 3:13
left2:تعلن	0:-12 1:-31 2:24 3:-14
left2:تعهدات	0:-22 2:30 3:-11
left2:تعهدوا	2:14 3:-9
left2:تعويضات	0:-9 1:-10 2:-33 3:13 4:10
left2:حتي	0:-54 1:52 2:-45 3:-15 4:-19
left2:دولار	1:8 2:-8
left2:صرف	0:-46 1:17 2:-18 3:-16 4:16
left2:علي	1:-19 2:10 3:-8
left2:في	2:8 3:-39 4:-21
left2:قد	0:-17 1:24 2:-29 4:-10
left2:قطر	0:-16 1:18 2:-8 3:-22 4:-20
left2:كل	0:19 1:-18 2:-10
left2:ما	0:29 2:-37 4:-36
left2:مساعدات	0:-19 3:-8 4:10
left2:من	0:-12 1:-25 2:-28 3:48 4:-36
left2:منحه	0:28 1:-25 2:-14 3:-15
left2:منه	0:-10 1:22 2:-18 3:-20
left2:منها	0:-39 1:63 2:-38 3:-37 4:-19
left2:نقديه	0:-21 1:26 2:-24 3:-18
left2:نهايه	1:20 2:-17
left2:هذا	0:-38 1:-11 2:-34 3:25
left2:وتعهدت	0:-12 1:-37 2:34
left2:وخصصت	0:26 1:-11 2:-27 3:-14
left2:ورصدت	0:30 1:-26 2:-10 3:-11
left2:وصل	0:-25 1:30 3:-36 4:-36
left2:وعدت	0:-35 1:-40 2:50 3:-13 4:-8
left3:	0:-26 1:33 3:-32
left3:"	0:-16 1:27 2:-24
left3:#	0:15 1:-27 3:-28 4:16
left3:)	0:-17 1:-12 2:16 3:-23 4:8
left3:,	0:-12 1:28 2:-40 4:-75
left3:-	0:28 1:17 2:-22 3:-29 4:-13
left3::	1:-21 3:9 4:-9
left3:اعاده	0:15 2:-10
left3:اعلنت	0:-13 1:-27 2:19 4:-9
left3:الاتحاد	0:27 1:-52 2:16 3:-29 4:-8
left3:الاستجابه	0:-21 1:-8 2:-16 3:21 4:-10
left3:الامم	0:17 1:-34 2:-19 4:-11
left3:البنك	1:11 2:-12 3:-32 4:-16
left3:التي	0:-33 1:13 2:15 3:8
left3:الحكومه	0:17 2:-24 3:-18
left3:الدولي	0:15 1:8 2:-22 3:-11
left3:الذي	1:-27 2:10
left3:السودان	0:23 1:-28 2:10 4:-13
left3:الصندوق	0:-17 2:-33 3:-32 4:25
left3:الضحايا	0:15 1:-24 2:-22 3:14 4:-15
left3:العام	0:-22 1:22 2:-19 4:-29
left3:المتحده	2:-25 3:19
left3:المركزي	0:21 1:-18 2:-17 3:-9
left3:المفوضيه	0:-20 1:-25 2:21 3:11
left3:الولايات	0:-23 1:21 3:-25
left3:الي	0:-17 1:27 2:-28 4:-8
left3:اما	0:15 1:-19 3:-8
left3:ان	1:11 2:-52 3:9 4:-32
left3:انها	0:-26 1:19 2:-9 4:-9
left3:اي	0:14 1:15 2:-13 3:-25 4:-11
left3:بعد	0:-10 2:20
left3:ثلاثه	0:-23 1:-22 2:14 4:11
left3:ثم	0:11 1:-30 2:16 3:-12
left3:جنيف	0:-22 2:25 3:-35 4:-9
left3:حتي	0:-22 1:37 2:-28 3:-30
left3:خصصت	0:28 1:-10 2:-13 3:-9
left3:خطه	0:-15 2:-10 3:12
left3:دولار	0:-12 1:-19 3:19 4:-19
left3:دينار	0:-17 1:-29 2:9 4:23
left3:ريال	0:28 1:-26 2:-16
left3:رييس	1:14 2:-13 3:-8 4:-8
left3:صرف	0:20 1:-30 2:-9 3:-14 4:16
left3:صندوق	0:-12 2:-19 3:17
left3:علي	0:21 1:-31 2:-15 3:-18 4:15
left3:فرنسا	0:-11 1:-23 2:32
left3:في	1:-10 2:11 3:-13 4:-30
left3:فيما	1:17 2:-17
left3:كل	0:13 1:-10
left3:لعام	0:-31 1:-28 2:-22 3:41 4:-16
left3:لم	0:-10 1:33 2:-18 3:-29
left3:لهذا	0:-22 1:-30 2:-19 3:20 4:18
left3:ما	0:-32 1:-19 2:-25 3:18 4:19
left3:مساعدات	1:14 2:-25 3:-11 4:-9
left3:مساعده	1:-42 2:24 3:-18 4:-25
left3:مساهمه	0:-36 2:32 4:-10
left3:ملايين	1:25 2:-20
left3:مليار	0:22 1:-20 3:-24 4:-18
left3:مليون	0:-16 1:-10 2:30 4:-8
left3:مليونا	0:-27 1:13 4:-16
left3:من	0:-42 1:24 2:-36 3:15 4:-23
left3:منذ	0:-28 2:-25 3:-23 4:25
left3:منها	0:-25 1:52 2:-35 3:-41 4:-16
left3:موازنه	0:22 1:-18 2:-15 3:-16
left3:موتمر	0:-26 1:-26 2:38 3:-20 4:-8
left3:نداء	0:-36 1:-36 2:-18 3:39 4:-10
left3:هذا	0:15 1:-24 2:-36 4:11
left3:واعلنت	0:-15 1:-32 2:32
left3:وان	0:-26 1:18 3:-9
left3:وتعهدت	0:-39 1:-27 2:46 3:-15 4:-10
left3:وخصص	0:39 1:-24 2:-33 3:-10
left3:وخصصت	0:23 1:-16 2:-15 3:-13
left3:وعدت	0:-31 1:-30 2:39 3:-22 4:-12
left3:ووعدت	0:-38 1:-23 2:39 3:-17 4:-8
left3:يورو	0:-37 1:16 2:-8 3:16 4:-8
many	1:-18 3:-10 4:-9
mostly:abducted	1:-9 2:10 3:-9
mostly:aid	1:-28 2:25 3:-22
mostly:allocated	0:31 1:-29 2:-47 3:13 4:-15
mostly:casualty	0:-9 1:11 3:-10 4:-27
mostly:delivered	0:-24 1:-37 2:31
mostly:displacement	0:-44 1:9 2:-21 3:30 4:-12
mostly:hostage	1:-21 2:21 3:-10 4:-13
mostly:injured	0:-23 1:-10 2:-24 4:28
mostly:killed	0:10 1:-22 3:-26 4:-14
mostly:pledged	0:-33 1:-14 2:19 3:-9 4:-15
mostly:refugees	0:14 1:-41 3:9
mostly:returned	0:-29 1:25 2:-35
mostly:total	1:-13 2:-9 4:12
near:ابري	0:-34 1:17 2:-32 3:10 4:8
near:اتحا	0:25 2:-39 3:-19 4:-11
near:اتفا	0:43 1:-34 2:-15 3:-42
near:اتي	1:15 2:-17
near:اثني	0:-28 1:-11 2:23 3:-25
near:اجتم	0:-12 1:-9 2:18 4:-25
near:اجما	0:25 1:-64 2:14 3:-38 4:20
near:اجيي	0:-18 3:17
near:احتي	0:-33 1:-41 2:-23 3:45 4:-11
near:احد	1:-24 2:21
near:احمر	0:-22 1:25 2:-16 3:-28
near:اخري	1:-37 2:15 3:20 4:-39
near:اخير	0:22 2:-35 3:-18 4:-8
near:ادار	1:9 4:-9
near:ادرا	0:-11 1:11
near:ادوا	0:12
near:اذا	0:-39 1:-18 2:23 3:14 4:-13
near:اربا	2:8
near:اربع	0:15 1:-15 3:-17 4:-22
near:اردن	0:15 1:-23 4:-12
near:ارسل	0:-14 1:15 3:-14 4:-16
near:اسبا	1:16 2:-15
near:اسبو	0:-45 1:15 2:24 3:-25 4:-29
near:استج	0:14 1:-35 2:-32 3:23 4:-33
near:استر	0:-32 2:14 3:-38 4:13
near:استض	1:-15 2:21 3:-17 4:-10
near:استع	0:33 1:-24 2:-23 3:-12
near:استق	0:-8 1:-20 2:24
near:اسر	1:16 2:-35 3:-31 4:-19
near:اسره	0:-26 1:33 2:-23 3:-21 4:-22
near:اسلا	0:-13 1:-17 2:17
near:اشتر	0:-9 1:16 2:-10 3:-13
near:اشنط	0:17 1:-12 2:15 3:-34 4:-11
near:اشهر	0:-51 1:-26 2:-43 3:54 4:-20
near:اصحا	0:28 1:-28 2:-19
near:اصل	2:-21 4:-24
near:اصلي	0:26 1:-26 2:-22 3:21
near:اصول	1:-32 3:-15 4:20
near:اضاف	1:-45 2:27 3:9 4:-49
near:اطار	0:13 3:-37 4:-28
near:اطفا	0:9 1:-9 2:-24 3:16
near:اطلق	1:-29 2:-21 3:22
near:اعاد	0:-8 1:-25 2:-23 3:30 4:-12
near:اعتم	0:9 2:-29 3:-14
near:اعلن	0:15 1:-66 2:42 3:-46 4:-68
near:اعلي	0:19 1:-16 2:-9 3:-10
near:اعما	0:-10 1:17 3:-27 4:-14
near:اغاث	0:14 1:-9 2:-9 3:-22 4:-33
near:اغذي	0:23 1:-14 2:-12 4:-26
near:اغسط	0:-25 1:12 2:-29 3:15 4:-16
near:افرا	0:-37 1:37 2:-15 3:-8 4:-9
near:افرج	0:36 1:-13 2:-51 3:-26 4:-12
near:افري	0:34 1:-46 3:-24 4:-17
near:افغا	0:24 1:-11 2:-31 3:-27 4:15
near:اقل	2:9 3:-20 4:-16
near:اقلي	0:-12 1:9 2:-27 4:-16
near:اكبر	1:-9 2:14
near:اكتف	0:-45 2:15 3:-17 4:-8
near:اكتو	1:25 2:-17 3:-19 4:-23
near:اكثر	0:11 1:-25 2:-18 4:9
near:الا	0:-42 1:20 3:10 4:-42
near:الاف	0:14 1:-39 2:-8 3:22 4:-17
near:الان	0:-18 4:-17
near:التي	0:-22 1:-8 2:-34 3:41
near:الذي	0:-13 1:-12 2:-10 3:23 4:-18
near:الغا	0:21 1:-47 2:8 3:-28 4:-10
near:الف	0:8 1:-23 2:-15 3:-40 4:20
near:الفا	0:10 1:-42 4:18
near:الما	0:-21 1:-29 2:28 4:-17
near:اله	0:-32 1:-35 2:32 3:-13 4:18
near:الي	0:-24 1:-14 2:-35 3:21 4:26
near:اليز	0:-24 1:-24 2:30
near:اليه	0:-10 1:15 2:-17 4:-16
near:اما	0:27 1:-43 2:18 3:-53 4:-34
near:امار	0:-8 3:-48
near:امر	2:-17 3:-15 4:-8
near:امري	1:26 3:-38 4:-15
near:امس	0:-36 2:25 3:-8
near:امم	1:-62 2:-9 3:43 4:-45
near:اممي	1:12 2:-27 3:10
near:امير	0:-26 1:-26 2:22 3:-19 4:9
near:انت	0:-37 1:-14 2:35 3:11 4:-34
near:انسا	0:11 1:-32 2:-16 4:-31
near:انقا	0:25 2:-36 3:-19 4:-14
near:انه	0:30 1:-17 2:-29
near:انها	0:-23 1:28 2:-21 3:-12 4:-8
near:اهال	0:10 1:-18
near:اورو	0:19 1:12 2:-21 3:-47 4:-33
near:اوسل	1:-36 2:38 3:-17 4:-10
near:اوكر	0:10 1:-14 2:-28 3:26 4:-25
near:اول	1:19 2:-18 3:-36 4:-24
near:اولي	0:10 1:-10 2:10 3:-47 4:-34
near:اونر	1:-9 2:15 3:-24 4:-14
near:ايلو	1:19 2:-19 3:-17 4:-12
near:ايوا	0:35 1:-43 2:-18 4:-19
near:باحد	0:-13 1:-19 3:22
near:باري	0:-26 1:15 3:-14 4:-16
near:باقي	1:25 2:-30 3:-12 4:-29
near:بالغ	0:-12 1:-23 2:-25 3:26 4:-19
near:بان	0:-36 1:20 2:-8 3:9 4:-33
near:بتعه	0:-9 1:-10 2:28 3:-9
near:بتقد	0:-32 2:31 3:-22 4:-10
near:بحسب	1:-9 2:-28 3:11
near:بحير	1:-16 2:21 3:-15
near:بخمس	1:-23 2:12 3:-8
near:بدء	0:-29 1:16 2:-19 3:-14
near:بداي	0:-19 1:-11 2:-15 3:12
near:بذور	0:-8 1:12 2:-11
near:برلي	0:14 1:-38 2:12 4:-31
near:برنا	2:-14 3:-42 4:10
near:بروك	0:-14 4:-13
near:بريط	0:-45 2:30 3:-19 4:-13
near:بسعر	0:8
near:بصرف	0:-29 2:27 3:-10
near:بعد	0:-11 1:-20 2:35 3:-28 4:-27
near:بغدا	0:23 1:-21 2:-19
near:بقيم	0:23 1:-11 2:-17 3:-26 4:-16
near:بلاد	1:-24 2:-15 3:16
near:بلجي	1:-15 2:21 3:-11
near:بلدا	1:-35 2:10 3:-10 4:-12
near:بلدي	0:-11 1:25 2:-51 3:12 4:-22
near:بلغ	0:-43 1:-20 2:-26 3:-21 4:42
near:بلغت	0:-21
near:بما	1:8 2:-43 4:-8
near:بمبل	0:-48 1:27 2:-8 3:-16 4:-11
near:بملي	0:-16 2:17 3:-12 4:-12
near:بموج	1:-9 2:9 3:-10
near:بناء	0:-39 1:-31 2:13 3:36 4:-12
near:بنان	0:17 1:-49 2:-28 3:-13 4:28
near:بنسب	0:-27 1:22 2:-37 3:8 4:-14
near:بنك	0:33 2:-31 3:-70 4:-41
near:بها	0:-8 1:-15 3:-27 4:21
near:بواق	0:-18 1:23 2:-13 3:-10 4:-8
near:بيان	0:-11 1:-52 2:17 3:-50 4:34
near:بيت	2:-41 3:-20 4:25
near:بيزو	3:-8 4:-10
near:بين	1:-17 2:22 3:-46 4:-25
near:بينم	0:-40 1:-11 2:23 3:-15
near:بينه	0:-37 1:-18 2:-17 3:-27 4:43
near:تاهي	3:-16 4:-10
near:تبرع	0:-28 1:18 3:-37 4:9
near:تبلغ	0:26 1:-38 2:-27 3:28 4:-12
near:تتجا	0:12 2:-11 4:-11
near:تتسل	1:-18 2:23 3:-37
near:تتضم	0:31 1:-18 2:-19 3:-16
near:تتطل	0:-20 1:-11 2:-19 3:28 4:-8
near:تتلق	0:-13 2:-18 3:19
near:تتوز	0:-21 1:-33 2:39 3:-29 4:-13
near:تحتا	0:-24 1:-48 2:-27 3:46 4:-27
near:تحصل	1:-14 2:-17 3:19
near:تحول	0:-8 3:-11
near:تخصص	0:48 1:-28 2:-43 3:-32 4:-8
near:تخصي	0:75 1:-69 2:-51 3:-31 4:-32
near:تخطي	0:-8
near:تدفع	1:-9 2:9 3:-21 4:-10
near:تذكر	0:20 1:-21 3:-11
near:تذهب	0:29 1:-20 2:-14 3:-11 4:-12
near:ترفع	0:-23 1:-31 3:-17 4:15
near:تركي	0:19 1:-14 2:-11 3:-21 4:-10
near:تزال	1:-35 2:-21 3:12 4:29
near:تسعه	1:-29 3:28 4:-10
near:تسلم	0:-42 1:40 3:-34 4:-19
near:تشاد	0:18 1:-36 2:18 3:-15 4:-17
near:تشري	0:-15 1:20 3:-20 4:-9
near:تشمل	0:15
near:تصدر	0:-27 1:-11 2:29 3:-10
near:تصل	0:-21 2:17 3:-23 4:-12
near:تضام	1:21 2:-31 3:-11 4:-21
near:تطلب	1:-76 3:48 4:-31
near:تعاو	0:31 1:-23 2:11 3:-17 4:-21
near:تعتز	0:-10 1:-19 2:30 3:-19 4:-24
near:تعلن	1:-70 2:34 3:-35 4:-36
near:تعلي	0:11 1:-12 3:-24 4:-13
near:تعهد	0:-50 1:-46 2:72 3:-49 4:-55
near:تعوي	1:11 2:-58 4:-9
near:تقدم	0:-16 1:14
near:تقدي	0:-60 1:-31 2:55 3:-10 4:-26
near:تقري	0:16 1:-26 2:-19 3:20 4:-9
near:تقول	1:12 2:-33 4:-23
near:تكفل	0:16 1:-8 2:-14
near:تكلف	0:13
near:تلته	0:-12 1:-23 2:36 3:-9
near:تلقت	0:-38 1:36 2:-22 3:-21 4:-14
near:تلقي	1:16 2:-32 3:-13
near:تليه	0:-11 1:-15 2:15 3:-9
near:تموي	0:-28 1:-8 2:-53 3:51
near:تنفي	2:-9 3:-10
near:تنمي	3:-43 4:-28
near:توفر	0:-8 1:13
near:توفي	0:-25 1:-22 2:-15 3:37
near:ثالث	0:-10 1:18 2:-13 3:-11
near:ثاني	0:-41 1:19 2:22 3:-12 4:-17
near:ثلاث	0:-18 3:-8 4:11
near:ثلث	0:-16 1:-22 2:-17 3:29
near:ثلثه	0:-19 1:-28 2:29 3:-10
near:ثمان	0:-8 1:13 2:-18 4:-26
near:جاري	0:29 2:-21 3:-17 4:-16
near:جانب	0:-10 1:-9 2:17 3:-13
near:جديد	0:22 1:-39 3:-43 4:-22
near:جري	0:22 1:-19 3:-16
near:جسور	0:12 2:-9
near:جماع	0:-10 1:17 2:-12
near:جمع	0:-15 1:-36 2:27 4:-20
near:جمعت	0:-11 3:-32 4:8
near:جمعي	1:26 2:-8 3:-15 4:-33
near:جمهو	0:-19 1:-42 2:41 3:-29
near:جنوب	0:22 1:-17 3:-30 4:-12
near:جنيف	0:-26 1:-12 2:35 3:-44 4:-12
near:جنيه	0:-10 1:-19 2:27 3:-27 4:-23
near:جوار	0:18 1:-22
near:جيش	0:-38 1:-40 2:47 3:-17 4:-8
near:حافل	1:13 2:-15
near:حالا	0:24 1:-21 2:-9
near:حاله	0:18
near:حالي	0:-14 1:-24 2:16 3:13 4:-9
near:حتي	0:-15 1:27 2:-20 4:-58
near:حجم	0:-20 1:27 2:-23 3:-21
near:حديث	0:22 1:-20 3:-23
near:حرب	0:-9 1:-18 3:-11 4:17
near:حزمه	0:61 1:-46 2:-36 3:-40 4:-28
near:حساب	0:-49 1:44 2:-20 3:-19 4:-18
near:حصه	0:-18 1:-25 2:25
near:حكوم	0:47 1:-58 2:-32 3:11 4:-22
near:حمله	0:13 1:-47 2:-37 3:-16 4:34
near:حول	0:-9 2:12 3:-10
near:حولت	0:-8 1:45 2:-38 3:-38 4:-35
near:حيث	0:19 1:-8 2:-10
near:حين	1:-28 2:15 4:-34
near:خارج	0:-18 1:-30 2:40 3:-33 4:-21
near:ختام	0:-46 1:-48 2:61 3:-25 4:-18
near:خدمه	2:-9
near:خزين	0:-19 1:19 4:-10
near:خساي	0:9
near:خصص	0:84 1:-68 2:-78 3:-40 4:-27
near:خصصت	0:75 1:-26 2:-92 3:-63 4:-37
near:خطه	0:-33 1:-21 2:-27 3:42 4:-45
near:خلال	0:-23 1:11 3:8 4:-35
near:خليج	0:-16 1:-43 2:22 3:-18 4:25
near:خمس	0:13 1:-42 4:-8
near:خمسه	0:40 1:-59 2:15 3:-16
near:خميس	2:11 3:-9
near:خيام	0:29 1:-28 2:-26 4:-15
near:خيري	4:-20
near:خيمه	0:9 1:-15 2:-8 3:10
near:داخل	0:-32 1:-25 3:32 4:-12
near:دانم	0:-8 1:9 3:-20
near:دخل	0:-26 1:11 3:-15
near:درهم	1:11 2:-12 3:-15
near:دعم	0:-10 1:-16 3:-15 4:8
near:دعمه	0:-46 1:-12 2:30 3:-27 4:16
near:دفاع	0:-20 2:15 3:-15 4:-8
near:دفع	1:18 2:-27 3:-38 4:-27
near:دفعت	0:-48 1:60 2:-48 3:-37 4:-28
near:دفعه	0:-33 1:51 2:-54 3:-38
near:دوحه	1:-32 2:18 4:-11
near:دول	0:-34 2:24 3:-14 4:-18
near:دولا	1:24 2:-27 3:-37 4:8
near:دوله	1:-17 2:-18 3:-36 4:25
near:دولي	0:17 1:-14 3:-18 4:-34
near:ديسم	2:-25 3:9
near:دينا	0:-54 1:10 4:17
near:ديوا	3:-12 4:-11
near:ذاته	1:19 2:-14 3:-18 4:-13
near:ذخاي	0:-14 1:15 2:11 3:-14 4:-20
near:ذكرت	0:-11 1:8 2:-11 3:13 4:-10
near:ذلك	0:23 1:-17
near:ذهب	1:20 2:-21 3:-31 4:-25
near:ذين	1:-31 2:11 3:-24 4:-12
near:ربع	0:-15 1:20 2:-25 4:-9
near:رسمي	0:-8 3:11
near:رصد	0:41 1:-35 2:-31 3:-24
near:رصدت	0:68 1:-52 2:-62 3:-36 4:-29
near:رفع	0:-25 1:8 2:-9 3:10
near:رفعت	0:23 1:-17 2:-22
near:روات	0:31 1:-25 2:-23 4:-15
near:روبي	0:8 2:-25 3:-14 4:-11
near:روسي	0:12 1:-23 3:-14 4:9
near:روهي	0:20 1:-9 4:-10
near:رياس	2:-13 3:-17
near:رياض	0:25 1:-21 2:-19
near:ريال	0:19 2:-18 3:-32 4:-36
near:رييس	2:-21 4:-16
near:زادت	1:-14 2:23
near:زاره	1:-22 2:9 4:8
near:زراع	0:21 1:-18 3:-11
near:زكاه	0:-13 1:-9 2:-13 3:-35 4:23
near:زلزا	0:34 1:-41 2:-22 4:-10
near:زياد	0:10 1:8 3:-16 4:-15
near:زير	0:-28 1:-40 2:21 3:19 4:-17
near:زيره	0:14 1:-9 2:-8
near:سابق	3:-27 4:-19
near:ساحل	0:-14 1:-13 2:18 4:-8
near:ساعه	0:19 1:-16 2:-9 3:-10
near:سايق	0:13 1:-10
near:سبتم	1:22 2:-19 3:-24 4:-12
near:سبع	0:-21 1:16
near:سبعه	0:12 1:-10 2:-12
near:سبق	0:-31 1:-18 2:31
near:ستحو	0:-27 1:31 2:-37 3:-18
near:ستقد	0:-20 1:-40 2:48 4:-8
near:سته	0:-19 2:-46 3:22 4:-18
near:ستون	1:-19 2:12 4:-9
near:سددت	0:-34 1:30 2:-10 3:-9
near:سعر	0:18 1:-14
near:سعود	0:-15 2:22 3:-31 4:-20
near:سفار	0:12 1:-28
near:سلما	0:-25 1:31 3:-29 4:-17
near:سلمت	0:-46 1:52 2:-13 3:-37 4:-34
near:سنه	1:33 2:-29 3:-17 4:-16
near:سنوا	1:-63 2:25 3:-24 4:-25
near:سنوي	0:-24 1:-26 2:25
near:سودا	1:-54 2:20 3:-49 4:35
near:سوري	0:-17 2:17 3:-34 4:-15
near:سوق	0:8
near:سوي	0:-14 1:36 2:-53 3:-15 4:-30
near:سويد	0:15 3:-25 4:-9
near:سويس	0:-22 1:11 4:-11
near:شتاء	0:17 1:-22 2:-37
near:شخص	0:-28 2:-22 3:14
near:شرق	0:-36 1:15 2:10 3:-29
near:شرقي	1:-10 3:-9
near:شركا	2:-16 4:-27
near:شركه	0:17 1:-13 2:-13 3:-8
near:شريح	0:12 1:20 2:-49 3:-39 4:-17
near:شكل	0:-22 1:-42 2:23 3:-13 4:23
near:شهر	1:17 2:-52 4:-32
near:شهري	0:-24 2:9 3:-9
near:شوون	1:18 2:-16 4:-8
near:شويت	0:-21 1:11 2:8
near:صافي	0:-12 1:-20 2:-8 3:21
near:صحه	1:24 2:-56 3:-37
near:صحي	0:36 1:-46 2:-11 3:24
near:صرف	1:11 2:-54 3:-32 4:8
near:صرفت	0:-58 1:50 2:-47 3:-40 4:16
near:صلت	0:-23 1:23 2:-8 3:-13
near:صليب	0:-11 1:26 2:-13 3:-15 4:-28
near:صناع	0:33 1:-10 2:-29
near:صندو	0:35 1:-14 2:-32 3:-25
near:صوما	0:12 1:-59 2:-12 3:27 4:-23
near:صيف	1:-25 3:12 4:-10
near:صين	3:-26 4:-15
near:ضحاي	0:10 2:-24 4:-13
near:ضريب	0:-21 1:23 2:-18 3:-11
near:ضفه	0:13 2:-16 3:-10
near:ضمنه	0:-21 2:-27 3:23
near:طاري	0:11 3:-15 4:-20
near:طالب	0:-18 1:-22 2:-13 3:24
near:طاير	0:15 1:-11
near:طرق	1:12 2:-24
near:طريق	0:-18 1:12 3:-11
near:طلب	0:-33 1:-12 2:-21 3:33 4:-10
near:طلبت	0:-47 1:-25 2:-61 3:57 4:-24
near:طلبن	0:-17 1:-11 2:-12 3:19
near:طلبو	1:-14 2:-19 3:24
near:طنا	0:41 1:-42 2:-18 3:-10 4:-9
near:طوار	0:46 1:-31 2:-54 4:-24
near:عاجل	0:10 1:-47 3:20 4:-26
near:عالم	1:-8 3:13 4:-37
near:عام	0:-47 1:14 2:-16 4:17
near:عامل	1:23 3:-22
near:عامه	1:-14 2:15 3:-9
near:عامي	0:-12 1:-17 2:21 3:-15
near:عايد	0:11 2:-26 3:-25
near:عايل	0:-50 1:10 2:21 4:-36
near:عبر	0:-14 1:27 2:-9 3:-20
near:عدت	0:-45 1:-8 2:33 3:-49
near:عدتن	0:-30 1:-43 2:45 3:-18 4:-11
near:عدده	0:15 1:-17 2:-23 3:11 4:-10
near:عرضت	0:-31 1:-32 2:38 3:-12 4:-14
near:عسكر	0:-10 1:23 2:-28 3:-17
near:عشر	1:-34 2:15 3:20 4:-12
near:عشره	0:-37 2:19 3:-17 4:-15
near:عشري	0:10 1:27 2:-35 3:-18 4:-23
near:علي	0:15 1:-13 3:-20 4:-24
near:عليه	0:-16 1:15 2:-24 3:-19 4:8
near:عند	0:18 1:-14
near:عنها	0:9 1:-28 2:29 3:-21
near:عوده	0:-25 4:-20
near:غاز	0:15 1:-42 2:9 3:-17 4:10
near:غذاء	0:-24 1:36 2:-32 3:-15
near:غذاي	0:23 1:-46 2:21 3:-15
near:غزه	0:-17 1:-18 2:-8 3:-18 4:30
near:غير	0:-50 1:52 2:-13 3:-36 4:-19
near:فاعل	0:10 1:-23
near:فبرا	0:-37 1:-25 3:25
near:فتح	0:9 1:13 2:-13 3:-9 4:-12
near:فتره	0:-17 1:21 2:-20 3:-13
near:فجوه	0:-39 1:-44 2:-36 3:55 4:-9
near:فرنس	1:-12 2:16 3:-31 4:-16
near:فرنك	2:-12 4:-24
near:فعل	0:-30 1:36 2:-24 3:-20 4:-23
near:فعلا	0:-10 1:38 2:-39 3:-14
near:فقط	0:-30 1:16 2:-35 4:-12
near:فوعد	0:-25 1:9 4:-8
near:فيضا	1:-40 3:16
near:فيما	0:-19 1:-14 2:13 3:-8
near:فيه	0:-20 1:20 2:-17 4:-12
near:فيها	0:-15 1:13 2:-10 3:-19 4:13
near:قال	0:35 1:-10 2:-16 3:-10 4:-27
near:قالت	0:-19 1:-31 2:26 3:8 4:-9
near:قاهر	0:-21 2:10 3:-18 4:-14
near:قايم	0:-27 1:-24 2:37 3:-17
near:قبل	0:-55 1:22 2:-15 3:-8
near:قتلي	2:-10 3:8
near:قدر	0:-21 1:-12 2:-15 3:23 4:-12
near:قدرت	0:-12 1:-9 2:-22 3:24
near:قدره	3:-39 4:-42
near:قدم	0:-18 1:49 2:-57 3:-40 4:-27
near:قدمت	0:-74 1:58 2:-56 3:-53 4:30
near:قدمه	0:-14 1:-14 2:-16 3:-23 4:25
near:قراب	0:-15 1:9 2:-10 3:8
near:قرر	0:30 1:-29 2:-12
near:قررت	0:33 1:-23 2:-22
near:قرض	0:41 1:-29 2:-25 3:-25 4:-10
near:قرضا	0:21 1:-47 3:-15 4:-15
near:قروض	0:-49 1:-15 2:43 3:-35 4:-28
near:قطاع	0:10 2:-10 3:-12
near:قطر	0:-8 1:-17 2:11 3:-44
near:قطري	0:-25 2:22 4:-20
near:قعت	0:35 1:-16 2:-30 3:-15
near:قيل	0:-16 1:-15 2:22
near:قيمت	0:41 1:-61 2:23 3:-31 4:-54
near:قيمه	0:28 1:-32 2:-17 4:-8
near:كامل	0:-27 1:12 2:-13 3:13 4:-9
near:كان	0:-47 1:21 2:19 3:-13 4:-31
near:كانت	1:9 2:-31 3:24 4:-17
near:كانو	2:-23 3:9
near:كرون	0:-43 1:23 2:10 3:-28 4:-26
near:كلفه	1:13 2:-14
near:كما	0:-10 3:-12 4:11
near:كندا	1:-12 2:15 3:-17
near:كهرب	0:24 2:-23 3:-27 4:-16
near:كوري	0:-18 2:29 3:-27 4:-9
near:كولي	1:13 2:-14 3:-31 4:-10
near:كونغ	0:12 1:-37 2:23 3:-25
near:كويت	0:-30 2:12 3:-40 4:13
near:كييف	0:-17 1:29 2:-32 3:-17 4:-21
near:لاجي	0:21 1:-26 2:13 3:-13 4:-14
near:لاسر	0:16 2:-13 3:-19 4:-26
near:لاصل	2:-12 4:-15
near:لاعا	0:8 1:-9 3:-9 4:-16
near:لاغا	1:-35 3:17
near:لافت	0:-16 3:10
near:لاوك	0:46 1:-40 2:-27 3:-19 4:-30
near:لايو	0:25 1:-14 2:-12 3:-10
near:لبرن	0:41 1:-33 2:-28 3:-14 4:-18
near:لبنا	0:18 3:-14 4:-34
near:لترم	0:-23 2:8 4:-10
near:لتشغ	0:15 1:17 2:-26 3:-11 4:-22
near:لتغط	0:19 1:-41 3:8 4:-16
near:لجام	0:-34 1:-24 2:37 3:-15 4:-12
near:لجمع	1:-28 2:-15 3:29
near:لجنه	1:-8 3:-14 4:-14
near:لدعم	0:10 2:-8 3:-35 4:-29
near:لذوي	0:21 2:-12 3:-39 4:-28
near:لسور	0:-19 1:-27 2:14 4:16
near:لشبك	0:33 1:-25 2:-28 3:-11
near:لشرا	0:21 2:-14 3:-38 4:-44
near:لضحا	0:23 1:-32 2:12 3:-16
near:لعام	0:23 1:-28 2:-35 3:32 4:-21
near:لعاي	0:19 2:-28 3:-18 4:-17
near:لعمل	1:-12 2:-14 3:14 4:-14
near:لغت	1:8
near:لغزه	0:-16 2:19 3:-10
near:لقطا	0:31 1:-36 2:-28 3:-22 4:11
near:لكل	1:17 2:-27 3:-23 4:-16
near:لكن	0:-13 1:28 2:-25 3:-20 4:-9
near:لكيي	1:-15 2:-16 3:-8 4:15
near:لمسا	0:-13 3:10
near:لمكا	2:-8 3:-19 4:-10
near:لمن	0:19 2:-21 3:-22 4:-22
near:لموا	0:22 2:-41 3:-28 4:-11
near:لموز	0:-16 1:-21 2:-9 3:9 4:22
near:لندن	1:-13 2:12 3:-25 4:-26
near:لهاي	1:-22 2:14 3:-18 4:-11
near:لهذا	0:-23 1:-39 2:-26 3:32 4:16
near:لوكا	0:35 1:-25 2:-19 3:-9 4:-11
near:ليبي	0:9 1:-35 2:-16 3:18 4:-9
near:ليره	1:24 2:-26 3:-20 4:-13
near:ليصل	0:16 2:-29 3:-24
near:مارب	0:50 1:-31 2:-48 3:-17 4:-15
near:مارس	0:-40 1:-32 2:30 3:11 4:-19
near:ماضي	0:-49 1:36 2:22 3:-59 4:-49
near:مالي	0:47 1:-41 2:-25 4:-41
near:مانح	0:-33 1:-10 2:33 4:-28
near:ماني	0:-16 1:-12 2:35 3:-44 4:-25
near:ماوي	1:-29 2:-21 3:34 4:-9
near:مايه	0:-44 1:39 2:-17 3:-21 4:-16
near:مباش	2:-26 4:9
near:مبلغ	0:29 1:-63 3:12 4:-64
near:متبر	0:-41 1:31 2:-20 3:-16 4:18
near:متبق	0:10 1:-43 2:22 3:-12 4:-13
near:متحد	0:-23 2:-10 3:24 4:-41
near:متر	0:-22 1:22 2:-12
near:متضر	0:32 1:-11 2:-56 3:-8 4:-32
near:متطل	0:-11 1:-22 2:-10 3:24
near:متوف	1:9 2:-18 4:-13
near:مجتم	0:21 1:-29 2:15 3:-27
near:مجلس	0:26 2:-40 3:-24 4:-23
near:مجمد	1:-32 3:-15 4:20
near:مجمو	0:-19 2:-60 4:19
near:محاف	1:-22 4:-19
near:محرو	0:-20 1:27 2:-13 4:-18
near:محطه	0:-22 1:22 2:-12
near:محكم	0:19 2:-26 3:-9
near:محلا	0:-10 1:-21 2:17 3:-9
near:محلي	0:11 1:16 2:-42 3:-11 4:-13
near:مخصص	0:35 1:-25 2:-18 3:-21
near:مخيم	0:10 1:-8 2:-12 4:-11
near:مدار	0:-25 1:-14 3:10
near:مدرس	0:-8 1:-47 2:37 3:-15 4:-20
near:مدري	1:-26 3:18 4:-18
near:مدني	0:-31 1:-18 3:20
near:مدي	0:38 1:-33 2:-33 3:-17 4:16
near:مدير	2:-22 4:-18
near:مدين	0:-31 1:35 2:-19 3:-15 4:-13
near:مذكر	1:-8
near:مراك	0:8 1:-37 2:11 3:-22 4:-10
near:مركز	2:-31 3:-54 4:19
near:مره	0:-9 1:16 2:-11
near:مساع	3:-56 4:-12
near:مساه	0:-41 2:9 3:-21 4:30
near:مستش	0:-45 1:-36 2:38 3:-20 4:19
near:مستل	0:-12 1:18 2:-19
near:مستو	0:9
near:مسوو	0:-23 2:14 3:-10
near:مشار	0:-19 1:31 2:-17 3:-13
near:مشتر	1:-22 3:11
near:مشرو	0:14 1:-32 2:-22 3:-8 4:16
near:مصاب	0:33 1:-28 2:-25 3:-8 4:-15
near:مصدر	1:9 3:-8
near:مصرف	0:-10 1:19 2:-26 3:10
near:مصري	2:10
near:مصير	0:-19 1:18 2:-26
near:مضيف	0:21 1:-22 3:-10
near:مطلع	0:-15 2:-25 3:-23 4:21
near:مطلو	0:-31 1:8 4:-9
near:معظم	0:-33 1:31 2:-20 3:-18 4:-11
near:مفوض	1:-19 4:-27
near:مقاب	2:-13 3:-28 4:10
near:مقاط	0:13 1:30 2:-47 3:-28 4:-28
near:مقبل	0:-67 1:-44 2:19 3:53 4:-36
near:مقرر	0:40 1:-36 2:-23 3:-18
near:ملاي	1:27 2:-17 3:-37 4:-45
near:ملك	0:-11 1:8 2:9 3:-26 4:-14
near:مليا	1:-9 3:-15
near:مليو	1:-10 4:-32
near:مملك	0:-33 1:8 3:-8
near:مناط	0:30 1:-24 2:-24 3:-8
near:منتص	0:-20 1:-8 2:-14 3:22 4:-18
near:منح	1:-38 3:-25 4:10
near:منحا	0:15 2:-15 3:-14
near:منحه	0:11 1:25 2:-27 3:-40 4:-41
near:منذ	0:-69 1:-12 2:-71 3:-24 4:57
near:منسق	0:38 1:-47 2:-26
near:منطق	0:-24 1:-21 4:23
near:منظم	0:-31 1:19 4:-20
near:منكو	2:-26 3:14 4:-8
near:منه	1:11 3:-11 4:-21
near:منها	0:15 2:-13 3:-41 4:-38
near:منهم	0:-8 3:11
near:مواز	0:15 2:-14 3:-35 4:-22
near:موتم	0:-59 1:-9 2:55 3:-60 4:-38
near:موسس	0:12 1:25 2:-43 4:-26
near:موسم	0:-8 3:9
near:موضح	0:-8 1:-17 2:19
near:مياه	0:39 1:-71 2:10 3:21 4:-14
near:ميدا	1:20 2:-13 3:-8
near:ميزا	0:8 1:14 2:-23 3:-19 4:-24
near:ميسر	0:-47 1:-26 2:42 3:-18 4:-25
near:ميه	2:8 3:-31 4:-34
near:نازح	0:22 1:8 2:-16 3:-38 4:-21
near:ناشد	1:-24 2:-15
near:ناير	0:-25 1:21 2:18 4:-17
near:نحو	3:-24 4:21
near:نداء	0:-51 1:-95 2:-58 3:91 4:-23
near:نروي	0:-17 1:19 2:12 3:-38 4:-34
near:نصف	0:-44 1:19 2:-34 4:18
near:نصفه	0:-51 1:18 4:-11
near:نفسه	0:-23 1:8 3:-13
near:نقد	0:-32 1:50 2:-41 4:-30
near:نقدا	0:-38 1:36 2:-23 3:-21 4:-9
near:نقدي	1:22 2:-33 3:-22 4:-22
near:نهاي	0:-17 1:41 2:-27 4:-38
near:نوفم	0:-21 1:20 3:-20
near:نيجر	0:-11 1:-20 3:21
near:هاتف	0:-13 1:18 2:-14 3:-14
near:هبط	1:36 2:-35 3:-30 4:-15
near:هذا	0:-36 2:-35 3:25
near:هذه	0:-37 1:25 3:-23 4:-15
near:هلال	0:-10 2:-13 3:-18 4:21
near:هند	0:-37 2:18 3:-16 4:-21
near:هييه	0:14 1:-29 2:18 3:-10
near:وارد	0:-33 1:52 2:-26 3:-37
near:وان	1:-18 3:-42 4:12
near:ورد	0:-37 1:8 2:-21 3:13 4:-20
near:وزار	0:-23 2:8
near:وزرا	0:20 2:-30 3:-23 4:-18
near:وصل	0:-20 1:30 2:-44
near:وصلت	0:31 1:-23 2:-29 3:-9 4:-18
near:وطني	0:32 1:-29 2:-19 3:-15 4:-8
near:وعد	0:-47 2:28 3:-37 4:-23
near:وعدت	0:-19 1:-28 2:35 3:-20 4:-13
near:وفق	2:-20 3:-21 4:14
near:وفي	1:-9 2:12
near:وقت	1:10 2:-12
near:وقد	0:25 1:-17 2:-17 4:-22
near:وكال	0:-30 1:-15 2:24 3:12
near:ولاي	1:31 3:-57
near:ولم	0:-11 1:-31 3:29 4:-33
near:ومن	1:-17 2:22 3:-41 4:-14
near:وهو	0:-19 1:18 2:-24 4:-20
near:وهي	0:8 2:-30 3:8 4:-45
near:يابا	0:-8 1:21 3:-54 4:-44
near:يبلغ	1:13 2:-8
near:يجمع	0:-15 1:-32 2:35 3:-23 4:-11
near:يحصل	0:13 1:-14 2:-11 3:11
near:يخصص	0:33 1:-34 2:-21 3:-19 4:-10
near:يدفع	0:-21 1:-17 2:29 3:-11 4:-10
near:يذهب	0:11 1:-53 2:18 3:-29 4:-17
near:يرفع	0:-43 1:11 2:17 3:-25
near:يشمل	0:18 1:-33 2:-22 3:29
near:يصرف	0:11 1:10 2:-19 3:-29 4:-12
near:يصل	1:-11 3:-11 4:-23
near:يصله	0:-13 2:-13 3:11
near:يطلب	0:-19 1:-14 2:-15 3:20
near:يعاد	0:45 2:-30 3:-34 4:-20
near:يقدر	0:10
near:يقر	0:37 1:-35 2:-23 3:-19
near:يقول	0:-13 1:-17 3:25 4:-30
near:يمن	0:-15 1:8 2:-13
near:يمني	1:12 2:-31 3:-8
near:يمول	1:-18 2:-16 3:11 4:-8
near:يناي	0:-18 1:24 2:-24
near:يها	0:-21 1:29 2:-31 3:-16
near:يوجه	0:36 1:-26 2:-14 3:-22 4:-8
near:يورو	0:-23 1:14 3:8 4:-44
near:يوقع	0:27 1:-11 2:-28 3:-11
near:يوم	0:-34 1:44 2:-31 3:-18 4:-33
near:يومي	0:11
near:يوني	0:9 1:-52 2:-38 3:39 4:-13
next:claim-abducted	0:-15 1:-17 2:-8 4:20
next:claim-allocated	1:-10 2:-9 4:-71
next:claim-delivered	1:-46 3:13 4:20
next:claim-displaced	1:-20 2:-27 4:18
next:claim-held	0:14 1:-12
next:claim-injured	0:-16 1:-9 2:13 3:-32
next:claim-killed	0:-20 3:-19 4:21
next:claim-missing	0:-40 1:43 2:-25 3:-18 4:-21
next:claim-pledged	1:-73 2:36 3:-10 4:-8
next:claim-refugees	1:21 2:-48 3:-13 4:14
next:claim-released	0:-23 1:15
next:claim-requested	0:13 1:-18 2:-8 3:-36
next:claim-returned	0:-10 1:-23 2:-52 4:40
next:claim-total	0:-25 4:-23
noun:	1:-8 4:-15
only:aid	0:27 1:10 2:-61 4:-13
only:casualty	1:-11 3:-8
other:abducted	0:-13 1:-11 2:11 4:-13
other:aid	1:-11 4:-18
other:allocated	1:14 2:-19 3:-21 4:-29
other:casualties	0:-11 2:-14 3:15 4:-28
other:casualty	0:-23
other:dead-in-captivity	0:11 1:-31 4:-30
other:delivered	0:23 1:-38 3:10
other:displaced	3:-8 4:-32
other:displacement	4:-30
other:held	2:-10 3:-25 4:-10
other:hostage	1:13 2:-25 3:-17 4:-30
other:injured	0:9 2:-60 4:14
other:killed	0:-22
other:missing	1:-15 2:9 4:-37
other:pledged	0:-22 1:10 2:-12 3:11 4:-20
other:prisoners-exchanged	0:-29 1:41 2:-20 3:-17 4:-21
other:refugees	0:-29 1:9 2:-16 3:10 4:-20
other:released	0:-8 1:15 2:-22 4:-64
other:requested	0:-20 1:22 2:38 3:-59 4:-58
other:returned	1:13 2:-33 3:9 4:-17
other:total	0:13 1:10 2:-37 3:-19 4:-20
others:7	1:20 2:-18 3:-23 4:-33
others:more	1:-11 2:9
qualified	0:-29 1:9 2:-23 3:-45 4:50
right1:"	1:13 2:-37 3:-45 4:18
right1:(	1:14 2:12 3:-42 4:-13
right1:)	0:-19 1:21 3:-35 4:-36
right1:,	0:-21 1:-14
right1:.	0:-99 1:25 3:-21 4:39
right1::	0:-21 1:-14 2:9 3:12
right1:;	0:-31 1:-35 2:16 3:26
right1:|	0:16 1:-59 2:-17 3:25 4:-22
right1:اخري	1:-36 2:20 3:8 4:-33
right1:اضافيه	4:-34
right1:الي	0:-13 1:12 3:-10 4:-15
right1:تعويضات	1:21 2:-12 3:-16 4:-11
right1:ثم	0:9
right1:حتي	0:-28 1:-25 2:-22 3:35
right1:طلبتها	0:-13 1:-30 2:-10 3:30
right1:عبر	0:-25 1:9 3:-20 4:-11
right1:علي	0:-9 1:-37 2:13 3:11 4:8
right1:عن	1:-12 2:14
right1:في	0:-24 1:38 2:-22 3:-30 4:-28
right1:قبل	0:-39 1:38 2:-31 4:-8
right1:ل	2:-19 3:-11
right1:لاسر	0:16 1:-28 4:-11
right1:لاسره	0:10
right1:لاصلاح	1:-20 3:8
right1:لاعاده	0:-16 1:10 2:11 3:-14 4:-9
right1:لايواء	0:25 1:-14 2:-12 3:-10
right1:لترميم	0:-27 1:-20 2:23 4:-9
right1:لتغطيه	0:-22 1:-29 2:18 3:11
right1:لدعم	3:-22 4:-16
right1:لذوي	0:12 1:-29 2:15 3:-8
right1:لسوريا	0:-13 2:20 3:-8
right1:لشراء	1:11 2:-29 3:-20 4:-10
right1:لعايلات	0:-9 1:19 2:-18 4:-8
right1:لكل	0:13 1:-10
right1:للاستجابه	1:-27 2:-22
right1:للاغاثه	0:10 1:-40 2:15 3:-11
right1:للبنان	1:-9 3:-12
right1:لم	0:-15 1:-55 2:41 3:18 4:-10
right1:لمساعده	0:-20 1:-8 3:15
right1:مقابل	0:-9 2:-12 3:-19 4:14
right1:من	0:-8 1:31 2:-11 3:-44 4:-31
right1:منها	0:-32 1:27 2:23 3:-60 4:-28
right1:ولم	0:-11 1:-19 2:14
right2:"	1:10 3:-27
right2:#	0:-14 1:13 2:-14 4:-41
right2:,	0:23 1:-14 2:-22 4:-37
right2:.	0:-14 1:-14 2:8 3:-12
right2:اصل	0:-16 1:58 2:-37 3:-45
right2:الا	0:-27 1:-27 2:25 3:12
right2:الصندوق	0:33 1:-17 2:-40 3:-12
right2:الضحايا	0:13 1:-11 3:-12 4:-13
right2:المانيا	3:-18
right2:المبلغ	0:41 1:-39 2:-31 3:-15 4:-8
right2:الولايات	1:22 2:-30 3:-13
right2:الي	0:21 1:23 2:-41 3:-30 4:-33
right2:اليوم	1:9 2:-12 3:-8
right2:اما	0:19 1:9 2:-20 3:-12
right2:اي	0:9 1:20 2:-25 3:-25
right2:بعد	0:17 1:-14 2:-9
right2:بها	0:-32 1:-46 2:45 3:-17 4:10
right2:بينما	0:-10 1:29 2:-28
right2:ثم	0:-12 1:-13 2:15 3:-8
right2:ذهب	1:17 3:-13 4:-22
right2:صرف	0:32 1:-35 2:-13
right2:صندوق	0:16 1:-39 2:-22 3:15
right2:عاجله	0:24 1:-26 3:-15
right2:علي	0:26 1:-58 2:14 3:17
right2:في	0:13 1:-42 2:22 4:-22
right2:فيما	1:-54 2:25 3:-18 4:21
right2:كل	1:-15 2:15
right2:لم	1:-59 2:16 3:22 4:-14
right2:ما	1:21 2:-12 4:-27
right2:مقابل	2:10
right2:من	3:-18
right2:منها	1:-47 2:18 3:28
right2:نحو	0:-12 1:-30 2:16 3:-9 4:12
right2:نهايه	0:-27 1:20 2:-22 3:15
right2:و	1:-40 2:16 3:14
right2:والباقي	0:-29 1:36 2:-28 3:-16 4:-10
right2:وان	0:-17 2:-20 4:14
right2:وتعهدت	0:38 1:21 2:-51
right2:وصل	1:-40 2:10 3:17
right2:وفق	0:-16 1:-12 3:-8 4:21
right2:ومنها	0:-15 2:10
right2:يصل	0:-23 1:-28 2:26 3:-8
right3:	0:-27 1:20 2:-35
right3:"	0:-24 1:44 2:-48 3:-40 4:10
right3:#	0:-16 2:-12 3:-11 4:12
right3:(	0:-33 1:34 2:-18 3:-24 4:-10
right3:,	0:14 1:-10 2:21 3:-29 4:-57
right3:.	0:18 1:-8 2:-16 3:-8 4:-59
right3:الاتحاد	0:-50 1:43 2:-10 3:-9
right3:الاول	0:24 2:-18
right3:الضحايا	0:17 1:-18 3:-23 4:-11
right3:العام	0:-29 1:-9 2:-22 3:27 4:-22
right3:المتحده	1:20 2:-19 3:-15
right3:المركزي	0:29 1:-18 2:-25 3:-19
right3:الي	0:13 1:14 2:-20 3:-34 4:-9
right3:ان	0:39 1:-37 2:-9 3:-21
right3:ب	2:15
right3:حين	0:12 1:-21 2:14 3:-24
right3:سنوات	0:12 1:-22 4:-11
right3:علي	0:-16 1:-14 2:15
right3:في	0:11 1:9 2:-29 3:-17 4:-23
right3:قطر	0:-8
right3:كل	1:-25 3:25 4:-14
right3:لا	1:-14 2:-11 4:16
right3:ما	0:-44 1:-37 2:16 3:25 4:-18
right3:مليون	0:-23 1:10 3:16
right3:من	0:-38 2:-33 3:29 4:-14
right3:منه	1:-32 2:-11 3:32
right3:منها	0:28 1:-92 2:8 3:26 4:-43
right3:و	2:-8 3:-18 4:11
right3:وان	0:26 1:-13 2:-22 3:-16
right3:ولم	1:-22 2:16 3:12
share:4	0:13 1:-18 3:-16 4:-42
share:5	1:-11 2:-30 3:-16 4:20
share:7	0:-13 2:25 4:-31
share:more	0:-8 2:-12 4:-24
short	0:23 1:-40 2:19 3:-20 4:-68
sum:10	0:12 1:-43 3:-14 4:12
sum:11	0:46 1:-33 2:-56 3:-10
sum:12	1:-14 2:11
sum:13	0:11
sum:3	0:30 1:-25 2:-26 3:-19 4:-9
sum:4	0:-17 1:33 2:-21 3:-46
sum:5	0:16 1:12 2:-11 3:-33 4:-18
sum:6	0:-8 3:-27 4:-36
sum:7	0:-12 1:23 2:18 3:-24 4:-105
sum:8	0:-16 2:-12
sum:9	0:-28 1:-40 3:28
verdict:allocated	0:101 1:-73 2:-68 3:-78 4:-58
verdict:claim	0:-12 2:-8 3:-20
verdict:delivered	0:-79 1:82 2:-33 3:-110 4:12
verdict:open	0:-11 1:-10 2:12 3:-16
verdict:pledged	0:-49 1:-106 2:101 3:-67 4:-53
verdict:requested	0:-32 1:-99 2:-51 3:83 4:-41
verdict:total	0:-27 1:25 2:-30 3:-42 4:18`
}
