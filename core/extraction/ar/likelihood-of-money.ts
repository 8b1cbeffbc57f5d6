import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD_OF_MONEY: LikelihoodWeights = {
  measures: ['allocated', 'delivered', 'pledged', 'requested', 'total'],
  claim: `
any	-43
before:abducted	-80
before:allocated	76
before:delivered	88
before:displaced	26
before:held	-27
before:killed	-97
before:pledged	122
before:refugees	-35
before:released	-77
before:requested	83
before:returned	53
before:total	-16
behind:allocated	-16
behind:delivered	89
behind:displaced	19
behind:injured	71
behind:killed	32
behind:pledged	77
behind:refugees	-53
behind:requested	-14
behind:returned	53
currency:AED	13
currency:AUD	45
currency:BDT	-15
currency:BHD	-34
currency:CAD	86
currency:CHF	65
currency:COP	-10
currency:DZD	-12
currency:EGP	-18
currency:ETB	-28
currency:EUR	58
currency:GBP	70
currency:IDR	42
currency:ILS	27
currency:INR	21
currency:IRR	28
currency:JOD	-112
currency:JPY	-9
currency:KES	10
currency:KWD	34
currency:LBP	40
currency:LYD	-15
currency:MAD	-23
currency:MXN	-31
currency:NGN	-92
currency:NOK	80
currency:PHP	-55
currency:PKR	-54
currency:QAR	53
currency:SAR	-61
currency:SDG	-12
currency:SEK	34
currency:SYP	-5
currency:TND	-91
currency:TRY	13
currency:USD	-3
currency:VND	22
currency:XOF	-34
ending:اء	-6
ending:ات	96
ending:اج	45
ending:اح	-8
ending:ار	54
ending:اع	31
ending:ال	26
ending:ام	43
ending:ان	65
ending:بل	20
ending:به	19
ending:ثه	69
ending:دت	-29
ending:ده	23
ending:رب	-68
ending:رد	-52
ending:ره	-69
ending:ري	76
ending:سر	86
ending:صه	-18
ending:عم	13
ending:عه	-13
ending:له	-56
ending:مج	15
ending:مه	18
ending:نت	-13
ending:ها	103
ending:ول	32
ending:وي	26
ending:يا	-19
ending:ير	-12
ending:يل	15
ending:يم	-11
ending:ين	71
ending:يه	45
equal:allocated	124
equal:delivered	93
equal:pledged	21
equal:requested	40
form:digits	-157
form:dual	-52
form:mixed	-3
form:range	-48
form:vague	-47
form:words	34
headline	90
here:#aid	34
here:#captives	-36
here:#captors	-78
here:#commerce	-150
here:#conference	42
here:#containing	-72
here:#contest	-80
here:#crossing	-53
here:#custody	-44
here:#demand	-24
here:#disease	42
here:#displacement	-19
here:#exchange	-14
here:#giving-from	20
here:#group	-74
here:#handover	49
here:#losing-side	-9
here:#need	15
here:#police	47
here:#receiving	-4
here:#remainder	21
here:#report	55
here:#rescue	-5
here:#return	55
here:#since	38
here:#sport	-38
here:#state	24
here:abducted	-36
here:allocated	57
here:delivered	69
here:displaced	-28
here:held	-95
here:injured	3
here:killed	-57
here:missing	-10
here:pledged	59
here:prisoners-exchanged	-77
here:refugees	-11
here:released	6
here:requested	67
here:returned	-26
here:said	-30
here:set	29
here:total	50
item	26
last:claim-abducted	-73
last:claim-dead-in-captivity	-48
last:claim-delivered	20
last:claim-displaced	-10
last:claim-held	-8
last:claim-injured	61
last:claim-killed	-29
last:claim-missing	21
last:claim-pledged	5
last:claim-refugees	-77
last:claim-requested	10
last:claim-returned	-38
last:claim-total	81
left1:"	55
left1:#	69
left1:(	-13
left1:,	-64
left1:-	64
left1::	88
left1:اجماليها	25
left1:اصل	41
left1:اكتوبر	-9
left1:الا	78
left1:الان	41
left1:البالغ	40
left1:البالغه	-12
left1:الحكومه	28
left1:الذهب	-7
left1:السوداء	-18
left1:الطواري	14
left1:العام	43
left1:الماضي	62
left1:المانيا	15
left1:المتحده	30
left1:المفوضيه	4
left1:الهند	-6
left1:الواحده	-35
left1:الي	9
left1:اليوم	73
left1:امس	9
left1:ان	56
left1:اي	-21
left1:بتقديم	47
left1:بزياده	-17
left1:بسعر	-13
left1:بصرف	5
left1:بعد	37
left1:بقيمه	32
left1:بكلفه	-67
left1:بلغ	75
left1:بلغت	50
left1:بمبلغ	46
left1:بواقع	-59
left1:بينها	9
left1:تبلغ	-24
left1:تتطلب	-14
left1:تخصص	23
left1:تخصيص	42
left1:تطلب	36
left1:تقديم	45
left1:توفير	54
left1:ثمنها	-26
left1:جمع	4
left1:خصص	52
left1:خصصت	44
left1:دفع	59
left1:ذهب	14
left1:سوي	99
left1:صرف	17
left1:ضمنها	11
left1:طلبوا	-18
left1:علي	6
left1:عن	31
left1:عند	-64
left1:غير	49
left1:ف	60
left1:فرنسا	21
left1:فيه	44
left1:فيها	-70
left1:قدره	-66
left1:قدرها	-7
left1:قيمته	-8
left1:قيمتها	-15
left1:كان	34
left1:كندا	34
left1:مبلغ	8
left1:مجموعها	24
left1:مقابل	-23
left1:من	14
left1:منها	46
left1:منهم	-65
left1:و	118
left1:وان	51
left1:وقدرها	48
left1:وقيمته	29
left1:ومنها	21
left1:يجمع	10
left1:يخصص	47
left1:يذهب	22
left1:يعادل	46
left1:يقر	46
left2:"	6
left2:#	66
left2:)	39
left2:,	7
left2:-	-62
left2::	15
left2:اتفاقيه	30
left2:اسره	-101
left2:الاتحاد	7
left2:الاجتماعي	-21
left2:الاستجابه	39
left2:الاعمار	-81
left2:الامارات	38
left2:الانساني	21
left2:الاوروبي	33
left2:التي	43
left2:الحرب	-19
left2:الحكومه	17
left2:الدولار	-24
left2:الدولي	18
left2:السعوديه	37
left2:السوق	-20
left2:الطواري	30
left2:العام	42
left2:الفجوه	64
left2:الكويت	17
left2:الماضي	55
left2:المانحين	42
left2:المانيا	28
left2:المتحده	8
left2:المدينه	-34
left2:المقبل	42
left2:النرويج	19
left2:الواحد	-31
left2:الي	74
left2:اليابان	82
left2:اليوم	24
left2:اما	-21
left2:ان	-11
left2:انها	-28
left2:بالميه	-21
left2:بحاجه	24
left2:برلين	34
left2:بريطانيا	42
left2:بلاده	16
left2:بلغت	-20
left2:بما	14
left2:تحتاج	38
left2:تطلب	22
left2:تعلن	15
left2:تعهدات	34
left2:تعهدت	22
left2:تعهدوا	11
left2:تعويضات	61
left2:حتي	97
left2:دولار	76
left2:سعر	-9
left2:سنوات	-67
left2:صرف	64
left2:عاجله	52
left2:علي	26
left2:عن	12
left2:فديه	-35
left2:في	16
left2:قد	42
left2:قطر	34
left2:قيمتها	22
left2:كل	-35
left2:كلفه	-32
left2:ما	35
left2:مجلس	15
left2:مساعدات	36
left2:مكافاه	-61
left2:من	67
left2:منحه	61
left2:منذ	58
left2:منه	22
left2:منها	-19
left2:نقديه	4
left2:نهايه	-9
left2:هذا	51
left2:وتعهدت	10
left2:وخصصت	-23
left2:ورصدت	28
left2:وصل	34
left2:وعدت	31
left2:وعرضت	71
left2:ووعدت	66
left3:	-44
left3:#	13
left3:)	3
left3:,	18
left3:-	95
left3::	25
left3:اعاده	-49
left3:اعلنت	21
left3:الاتحاد	29
left3:الاستجابه	33
left3:الاوروبي	9
left3:البنك	20
left3:التضامن	-21
left3:التي	3
left3:الحكومه	23
left3:الدولي	-61
left3:الذي	-34
left3:السودان	25
left3:الصندوق	36
left3:الضحايا	62
left3:العام	-15
left3:المتحده	45
left3:المشاركين	8
left3:المفوضيه	19
left3:المملكه	19
left3:الولايات	10
left3:الي	-24
left3:ان	-17
left3:انها	37
left3:اي	45
left3:بعد	-31
left3:ثلاثه	16
left3:جنيف	8
left3:جنيه	-34
left3:حتي	29
left3:حولت	46
left3:خصصت	3
left3:خطه	42
left3:دولار	-3
left3:دينار	-8
left3:ريال	-14
left3:رييس	-11
left3:سعر	-39
left3:صرف	56
left3:صندوق	45
left3:عن	-15
left3:فرنسا	50
left3:في	37
left3:فيما	-49
left3:قيل	-27
left3:كل	-30
left3:كلفه	-53
left3:لعام	67
left3:لقاء	-21
left3:لم	36
left3:لهذا	24
left3:ما	23
left3:مساعدات	80
left3:مساعده	20
left3:مساهمه	34
left3:مليار	19
left3:مليون	62
left3:مليونا	55
left3:من	-56
left3:منحه	35
left3:منذ	-21
left3:منها	81
left3:موازنه	4
left3:موتمر	42
left3:نداء	40
left3:هذا	19
left3:واعلنت	12
left3:وان	42
left3:وبلغت	-27
left3:وتبرعت	67
left3:وتعهدت	57
left3:وخصص	14
left3:وخصصت	-37
left3:وزاره	72
left3:وصل	13
left3:وعدت	46
left3:ومن	26
left3:ووعدت	72
left3:يورو	-21
left3:•	18
many	-26
mostly:abducted	-14
mostly:aid	5
mostly:casualty	-22
mostly:delivered	27
mostly:displaced	-56
mostly:hostage	-101
mostly:injured	-107
mostly:killed	-44
mostly:missing	-26
mostly:pledged	22
mostly:refugees	35
mostly:returned	23
mostly:total	-38
near:ابري	45
near:اتحا	86
near:اتفا	65
near:اتي	12
near:اثني	-74
near:اجتم	-5
near:اجر	-52
near:اجما	-6
near:اجنب	-34
near:اجهز	-65
near:اجيي	12
near:احتي	-7
near:احد	-69
near:احمر	70
near:اخري	85
near:اخير	61
near:ادار	38
near:ادرا	-9
near:ادني	4
near:ادوا	3
near:ادوي	15
near:اذا	78
near:اربع	20
near:ارتف	-39
near:اردن	40
near:ارسا	42
near:ارسل	36
near:ازال	-35
near:ازمه	4
near:اسبا	-61
near:اسبو	-14
near:استج	114
near:استر	84
near:استض	-4
near:استع	44
near:استق	-13
near:اسر	21
near:اسره	-109
near:اسعا	-77
near:اسلا	65
near:اسمه	48
near:اسهم	19
near:اسوا	-40
near:اشتر	34
near:اشنط	49
near:اشهر	100
near:اصحا	30
near:اصل	74
near:اصلي	25
near:اصول	5
near:اضاف	75
near:اضرا	-146
near:اطار	19
near:اطرا	-18
near:اطفا	-5
near:اطلق	-66
near:اعاد	-60
near:اعتم	-73
near:اعلا	-42
near:اعلن	70
near:اعلي	44
near:اعما	-38
near:اغاث	96
near:اغذي	27
near:اغسط	40
near:اغلق	-14
near:افرا	-56
near:افرج	36
near:افري	71
near:افغا	71
near:اقتص	-20
near:اقر	64
near:اقل	8
near:اقلي	78
near:اكبر	19
near:اكتف	38
near:اكتو	14
near:اكثر	43
near:اكدت	-18
near:الا	48
near:الاف	6
near:الان	9
near:التي	38
near:الذي	28
near:الغا	73
near:الف	-5
near:الفا	-56
near:الما	49
near:اله	51
near:الي	-7
near:اليز	19
near:اليه	71
near:امار	24
near:امر	26
near:امري	55
near:امس	46
near:امم	46
near:اممي	-9
near:امن	38
near:امير	35
near:انت	-22
near:انسا	89
near:انفا	-26
near:انفق	-28
near:انقا	49
near:انه	30
near:انها	41
near:اهال	6
near:اورو	82
near:اوسل	12
near:اوضح	13
near:اوقف	-22
near:اوقي	-3
near:اوكر	67
near:اول	29
near:اولي	-22
near:اونر	50
near:اونص	-22
near:ايرا	-25
near:ايرل	20
near:ايطا	3
near:ايلو	23
near:ايوا	69
near:باب	-15
near:باحد	-17
near:باري	28
near:باقي	-14
near:بالغ	18
near:بان	33
near:بتعه	27
near:بتقد	49
near:بحاج	24
near:بحري	38
near:بحسب	46
near:بحير	59
near:بخمس	7
near:بدء	38
near:بداي	30
near:بذور	55
near:برلم	-10
near:برلي	36
near:برمي	-37
near:برنا	37
near:برنت	-4
near:بروك	51
near:بريط	67
near:بزيا	-66
near:بستي	26
near:بسعر	51
near:بصرف	-59
near:بطل	-12
near:بعد	5
near:بعدم	-11
near:بقيم	38
near:بكلف	-67
near:بلاد	87
near:بلجي	10
near:بلدا	30
near:بلدي	30
near:بلغ	-8
near:بلغت	-33
near:بما	37
near:بمبل	46
near:بمعل	-68
near:بمقد	5
near:بملي	-18
near:بموج	-66
near:بناء	-59
near:بنان	43
near:بنزي	-32
near:بنسب	-41
near:بنغل	22
near:بنك	-27
near:بنوك	-17
near:بها	54
near:بواق	-17
near:بورص	-34
near:بيان	102
near:بيت	-20
near:بيزو	17
near:بين	13
near:بينم	-3
near:بينه	23
near:تامي	-29
near:تاهي	-34
near:تبرع	-20
near:تبلغ	-79
near:تتجا	31
near:تتسل	-43
near:تتضم	36
near:تتطل	-39
near:تتلق	73
near:تتوز	12
near:تجار	-60
near:تحتا	115
near:تحتي	-83
near:تحدد	9
near:تحصل	39
near:تحمل	-67
near:تحول	56
near:تحوي	35
near:تخصص	23
near:تخصي	93
near:تخطي	15
near:تداو	-13
near:تدفع	-14
near:تذكر	-33
near:تذهب	-22
near:تراج	-70
near:تراو	-21
near:ترفع	23
near:تركي	63
near:تزال	11
near:تزمت	23
near:تسعه	-25
near:تسلم	-3
near:تشاد	75
near:تشري	36
near:تشمل	36
near:تصدر	50
near:تصل	-48
near:تضاف	21
near:تضام	-15
near:تطلب	67
near:تعاو	-9
near:تعتز	55
near:تعلن	65
near:تعلي	60
near:تعهد	66
near:تعوي	-21
near:تقدر	-87
near:تقدم	71
near:تقدي	39
near:تقري	-17
near:تقول	31
near:تكفل	-18
near:تكلف	-26
near:تلته	6
near:تلقت	50
near:تلقي	34
near:تليه	53
near:تموي	137
near:تنتظ	30
near:تنفق	-72
near:تنفي	21
near:تنمي	138
near:توزع	40
near:توزي	-17
near:توفر	36
near:توفي	54
near:توم	-53
near:ثالث	-21
near:ثاني	45
near:ثلث	-5
near:ثلثا	-55
near:ثلثه	37
near:ثمان	-13
near:ثمن	-37
near:ثمنه	-47
near:جاء	34
near:جاري	40
near:جانب	57
near:جديد	17
near:جرام	-5
near:جري	-34
near:جسور	7
near:جماع	-35
near:جمعت	45
near:جمعي	42
near:جمهو	-28
near:جنوب	25
near:جنيف	24
near:جنيه	-21
near:جهه	-31
near:جوار	56
near:جوال	-57
near:جيش	17
near:حافل	-45
near:حالا	9
near:حاله	-28
near:حالي	-22
near:حتي	56
near:حجم	-37
near:حديث	27
near:حرب	-87
near:حزمه	83
near:حساب	-13
near:حصل	-74
near:حصه	-43
near:حفر	-37
near:حكوم	58
near:حمله	28
near:حول	10
near:حولت	87
near:حيث	27
near:حين	8
near:خارج	59
near:خاصه	36
near:خاطف	-58
near:خام	-22
near:ختام	57
near:خدمه	-33
near:خزان	-52
near:خزين	-53
near:خساي	-74
near:خسر	-28
near:خصص	5
near:خصصت	35
near:خطه	101
near:خفض	-29
near:خفضت	-32
near:خلال	49
near:خليج	63
near:خمس	-22
near:خمسه	46
near:خمسي	-26
near:خميس	-41
near:خيام	47
near:خيري	32
near:خيمه	15
near:داخل	6
near:دانم	45
near:دخل	64
near:درهم	-33
near:دعم	36
near:دعمه	25
near:دفع	-42
near:دفعت	-18
near:دفعه	107
near:دقيق	-38
near:دمشق	5
near:دوحه	44
near:دوره	-67
near:دول	-11
near:دولا	8
near:دوله	52
near:دولي	-12
near:دون	22
near:ديسم	26
near:دين	-54
near:دينا	-21
near:ذاته	-22
near:ذخاي	25
near:ذره	-8
near:ذكر	50
near:ذكرت	-43
near:ذلك	58
near:ذين	-3
near:راس	-44
near:ربع	49
near:رحله	-77
near:رسمي	36
near:رسوم	-30
near:رصد	18
near:رصدت	54
near:رفع	-34
near:رفعت	22
near:رقم	22
near:روات	24
near:روبي	25
near:روسي	30
near:روما	4
near:روهي	-10
near:رياس	63
near:رياض	41
near:ريال	-65
near:رييس	-17
near:زادت	-13
near:زاره	26
near:زراع	-19
near:زكاه	37
near:زلزا	49
near:زياد	-6
near:زيت	-15
near:زير	30
near:زيره	-16
near:سابق	79
near:ساحل	38
near:ساعه	20
near:سايق	25
near:سبتم	20
near:سبع	-26
near:سبعه	48
near:سبق	24
near:ستحو	15
near:ستقد	30
near:سته	-3
near:ستون	7
near:سجل	-25
near:سدد	31
near:سددت	-40
near:سعر	-46
near:سعره	-21
near:سعود	33
near:سفار	54
near:سفير	5
near:سلطا	-68
near:سلما	52
near:سلمت	61
near:سنتا	42
near:سنه	13
near:سنوا	32
near:سنوي	-75
near:سودا	102
near:سوري	66
near:سوق	-8
near:سوقي	-19
near:سوي	28
near:سويد	95
near:سويس	41
near:شاحن	-43
near:شبكا	-5
near:شتاء	44
near:شخص	-39
near:شراء	5
near:شرق	25
near:شرقي	-8
near:شركا	17
near:شركه	-31
near:شريح	39
near:شكل	54
near:شمال	-24
near:شهر	-32
near:شهري	-76
near:شوون	19
near:شويت	23
near:صادر	-73
near:صافي	37
near:صحه	90
near:صحي	49
near:صرف	77
near:صرفت	95
near:صفيح	-56
near:صلت	29
near:صليب	47
near:صناع	59
near:صندو	11
near:صول	11
near:صوما	74
near:صيف	38
near:صين	46
near:ضحاي	108
near:ضريب	-19
near:ضفه	52
near:ضمن	49
near:ضمنه	45
near:طاري	69
near:طالب	-20
near:طاير	-14
near:طرق	-69
near:طريق	-73
near:طفل	29
near:طلب	46
near:طلبت	82
near:طلبن	48
near:طلبو	-65
near:طماط	-45
near:طنا	34
near:طوار	-33
near:طوكي	17
near:عاجل	137
near:عاصم	-47
near:عالم	15
near:عام	74
near:عاما	-12
near:عامل	11
near:عامه	-38
near:عايد	-76
near:عايل	-42
near:عبر	-3
near:عجز	-35
near:عدت	59
near:عدتن	46
near:عدده	20
near:عربي	64
near:عرضت	9
near:عسكر	-21
near:عشر	14
near:عشره	47
near:عشرو	-11
near:عشري	11
near:علي	-87
near:عليه	-15
near:عمان	18
near:عملي	16
near:عند	-29
near:عنها	35
near:عوده	-25
near:عيار	-3
near:غاز	23
near:غذاء	28
near:غذاي	19
near:غرام	-52
near:غرض	-46
near:غرفه	14
near:غزه	76
near:غطي	10
near:غلاف	23
near:غير	23
near:فاشر	14
near:فاعل	21
near:فايز	-41
near:فبرا	-17
near:فتح	-11
near:فتره	-21
near:فجوه	77
near:فدي	-31
near:فديه	-91
near:فرد	-22
near:فرنس	63
near:فرنك	51
near:فريق	-20
near:فعل	53
near:فعلا	13
near:فقد	36
near:فقط	28
near:فليت	-53
near:فوعد	28
near:فيضا	22
near:فيما	11
near:فيه	-52
near:فيها	-75
near:قال	55
near:قالت	35
near:قانو	-4
near:قاهر	40
near:قايم	71
near:قبل	63
near:قتلي	4
near:قتيل	18
near:قدر	-103
near:قدرت	-27
near:قدره	-93
near:قدم	31
near:قدمت	116
near:قدمه	39
near:قراب	-54
near:قرر	25
near:قررت	52
near:قرض	112
near:قرضا	-18
near:قروض	53
near:قروي	-38
near:قسيم	-58
near:قصر	33
near:قضاء	15
near:قطار	-51
near:قطاع	-42
near:قطر	68
near:قطري	45
near:قعت	-50
near:قفز	-19
near:قمح	-25
near:قيل	-26
near:قيمت	-23
near:قيمه	34
near:كامل	-10
near:كان	20
near:كانت	-40
near:كانو	56
near:كرون	47
near:كلفت	-92
near:كلفه	-62
near:كما	30
near:كندا	78
near:كندي	-4
near:كهرب	24
near:كوار	-60
near:كوري	75
near:كولي	35
near:كونغ	-31
near:كويت	97
near:كيس	-38
near:كيلو	-24
near:كييف	46
near:لاجي	-16
near:لاسر	40
near:لاصل	12
near:لاعا	-19
near:لاعب	-19
near:لاغا	47
near:لافت	-19
near:لاقل	-41
near:لامس	-50
near:لاوك	55
near:لايو	54
near:لبرن	33
near:لبنا	5
near:لتر	-37
near:لترم	13
near:لتشغ	36
near:لتغط	6
near:لجام	9
near:لجمع	43
near:لجنه	71
near:لخطه	12
near:لدعم	15
near:لذوي	-21
near:لسور	41
near:لشبك	53
near:لشرا	64
near:لضحا	41
near:لعام	94
near:لعاي	-26
near:لعمل	41
near:لغت	-63
near:لغزه	19
near:لفت	-64
near:لقاء	-76
near:لقطا	56
near:لكل	-77
near:لكن	59
near:لكيي	47
near:للطن	-29
near:لمسا	41
near:لمست	33
near:لمكا	21
near:لمن	-31
near:لموا	25
near:لموز	34
near:لندن	33
near:لها	28
near:لهاي	31
near:لهذا	-23
near:لوكا	32
near:ليبي	33
near:ليره	28
near:ليصل	43
near:ماء	-47
near:مارب	27
near:مارس	-15
near:مال	-3
near:مالي	71
near:مانح	62
near:ماني	77
near:ماوي	37
near:مايه	-39
near:مباش	31
near:مبلغ	53
near:متبر	-46
near:متبق	33
near:متحد	69
near:متر	-14
near:متضر	46
near:متطل	15
near:متهم	-69
near:متوس	-35
near:متوف	14
near:مجتم	31
near:مجلس	11
near:مجمد	-37
near:مجمو	7
near:محاف	80
near:محام	33
near:محرو	14
near:محطا	-17
near:محطه	-51
near:محكم	-9
near:محلا	57
near:محلي	-32
near:مخصص	-24
near:مخيم	-40
near:مدار	8
near:مدرس	76
near:مدري	49
near:مدني	-28
near:مدي	61
near:مدير	70
near:مدين	47
near:مراك	29
near:مرحل	42
near:مركز	64
near:مره	-32
near:مساء	33
near:مساع	41
near:مساك	-18
near:مساه	96
near:مستش	11
near:مستل	8
near:مستو	-43
near:مسوو	-51
near:مشار	-10
near:مشتر	-7
near:مشرو	9
near:مصاب	41
near:مصاد	-17
near:مصدر	-9
near:مصر	33
near:مصير	-16
near:مضيف	-6
near:مطار	-19
near:مطلع	61
near:مطلو	9
near:معظم	26
near:مفوض	88
near:مقاب	-9
near:مقاط	87
near:مقبل	19
near:مقدا	34
near:مقدم	43
near:مقرر	19
near:مكاف	-107
near:ملاي	5
near:ملك	45
near:مليا	17
near:مليو	8
near:مملك	47
near:مناط	26
near:منتص	16
near:منح	-32
near:منحا	-30
near:منحت	-33
near:منحه	11
near:منذ	24
near:منسق	43
near:منطق	27
near:منظم	-24
near:منقذ	38
near:منكو	39
near:منه	10
near:منها	62
near:منهم	-78
near:مواز	-54
near:موتم	38
near:موسس	37
near:موسم	24
near:موضح	-69
near:مياه	11
near:ميتي	-28
near:ميدا	8
near:ميزا	-116
near:ميسر	69
near:ميه	-80
near:ناتج	-66
near:نادي	-9
near:ناري	-46
near:نازح	56
near:ناشد	51
near:نال	-48
near:ناير	52
near:نحو	-46
near:نداء	71
near:نروي	68
near:نسخه	-32
near:نصف	44
near:نصفه	101
near:نفط	-25
near:نفقا	-76
near:نقد	27
near:نقدا	55
near:نقدي	-30
near:نقطه	-36
near:نهاي	21
near:نوفم	58
near:نيجر	24
near:نيوي	56
near:هبط	22
near:هبطت	-95
near:هذا	8
near:هذه	12
near:هلال	52
near:هند	-13
near:هولن	10
near:هييه	-13
near:واحد	-84
near:وارد	46
near:وان	-25
near:وجه	48
near:وحده	-21
near:ورد	63
near:وزار	-37
near:وزرا	15
near:وصل	104
near:وصلت	48
near:وصيف	-23
near:وطني	5
near:وعد	60
near:وعدت	-31
near:وفق	56
near:وفي	25
near:وقد	-42
near:وقع	16
near:وكال	29
near:ولاي	30
near:ولم	45
near:ومن	63
near:وهو	-52
near:وهي	20
near:يابا	148
near:يباع	-60
near:يبلغ	-26
near:يتعد	9
near:يتعه	21
near:يتقا	-34
near:يجمع	67
near:يحتا	12
near:يحصل	26
near:يخصص	45
near:يدفع	4
near:يدلي	-68
near:يذهب	65
near:يرفع	-7
near:يشمل	55
near:يصرف	5
near:يصل	80
near:يصله	-12
near:يطلب	-50
near:يعاد	44
near:يقدر	-19
near:يقر	-22
near:يقول	53
near:يكلف	-86
near:يمن	19
near:يمني	44
near:يمول	39
near:يناي	18
near:يها	27
near:يوجه	44
near:يورو	17
near:يوقع	12
near:يوما	10
near:يومي	-4
near:يوني	37
next:claim-abducted	-55
next:claim-allocated	55
next:claim-delivered	11
next:claim-displaced	56
next:claim-held	-43
next:claim-injured	28
next:claim-killed	36
next:claim-missing	8
next:claim-pledged	89
next:claim-refugees	-6
next:claim-released	-24
next:claim-requested	11
next:claim-returned	-38
noun:	-43
only:aid	-20
only:casualty	-14
only:displacement	-92
other:abducted	-21
other:aid	21
other:allocated	-6
other:casualties	-46
other:casualty	7
other:dead-in-captivity	6
other:delivered	19
other:displaced	32
other:displacement	19
other:held	-5
other:hostage	-21
other:injured	-8
other:missing	47
other:pledged	-16
other:prisoners-exchanged	-45
other:refugees	56
other:released	-21
other:requested	12
other:returned	-19
other:total	36
others:0	-210
others:2	-164
others:7	49
others:more	-9
qualified	-24
right1:	4
right1:"	40
right1:(	12
right1:)	14
right1:,	-30
right1:.	-45
right1::	24
right1:;	40
right1:|	53
right1:اخري	86
right1:اضافيه	68
right1:العام	22
right1:تعويضات	57
right1:ثم	-54
right1:حتي	21
right1:سنويا	-60
right1:شهريا	-32
right1:عبر	-11
right1:علي	81
right1:عن	-79
right1:في	-71
right1:قبل	52
right1:كانت	-13
right1:ل	53
right1:لاسر	71
right1:لاسره	-32
right1:لاصلاح	-8
right1:لاعاده	18
right1:لاغاثه	52
right1:لايواء	54
right1:لبرنامج	15
right1:لترميم	41
right1:لتغطيه	-24
right1:لدعم	13
right1:لذوي	43
right1:لسوريا	41
right1:لشراء	16
right1:لعايلات	49
right1:لقطاع	30
right1:لكل	-100
right1:للاستجابه	17
right1:للاسره	-61
right1:للاغاثه	39
right1:للبرميل	-20
right1:للبنان	54
right1:للفرد	-52
right1:لم	30
right1:لمساعده	37
right1:لمن	-10
right1:مقابل	20
right1:من	37
right1:منها	78
right1:ولم	5
right2:"	48
right2:,	-29
right2:.	-12
right2:اسره	-88
right2:اصل	20
right2:الا	34
right2:السنه	-24
right2:السوق	4
right2:الصندوق	16
right2:الضحايا	63
right2:العاجله	5
right2:العام	23
right2:المانيا	9
right2:المبلغ	41
right2:المتضررين	78
right2:المقبل	6
right2:الولايات	23
right2:الي	18
right2:اليوم	-14
right2:اما	34
right2:اي	-23
right2:بزياده	-30
right2:بعد	34
right2:بها	37
right2:بينما	-30
right2:تلتها	-17
right2:ثم	34
right2:ذهب	34
right2:سته	-24
right2:صرف	-41
right2:صندوق	36
right2:عاجله	54
right2:علي	57
right2:في	-33
right2:فيما	21
right2:كان	-33
right2:كل	-104
right2:كوريا	13
right2:لم	-13
right2:ما	25
right2:مقابل	-18
right2:من	43
right2:منها	-20
right2:نحو	7
right2:نهايه	33
right2:و	16
right2:والباقي	45
right2:وان	-63
right2:وتعهدت	8
right2:وصل	7
right2:وفق	41
right2:ولم	9
right2:ومنها	18
right2:وهو	12
right3:	50
right3:#	19
right3:(	28
right3:,	65
right3:.	-53
right3:اقل	-23
right3:الاتحاد	6
right3:الاول	35
right3:الضحايا	80
right3:العام	25
right3:المتحده	23
right3:المركزي	34
right3:الملك	5
right3:الموازيه	-33
right3:الي	-18
right3:ان	8
right3:ب	3
right3:ثلاثه	14
right3:ثمانيه	41
right3:حين	-40
right3:خمسه	46
right3:سنوات	27
right3:علي	16
right3:عن	34
right3:في	12
right3:قطر	11
right3:كل	24
right3:لا	-38
right3:ما	73
right3:متوفي	-109
right3:مليون	46
right3:مليونا	5
right3:من	-8
right3:منه	32
right3:منها	116
right3:نحو	-23
right3:و	29
right3:وان	28
right3:ولم	9
share:0	-210
share:1	-186
share:2	-73
share:4	22
share:5	38
share:7	41
short	46
sum:0	-97
sum:1	-93
sum:10	12
sum:11	-49
sum:12	-92
sum:13	-77
sum:2	-132
sum:3	-120
sum:4	-103
sum:5	6
sum:6	86
sum:7	52
sum:8	89
sum:9	48
verdict:allocated	19
verdict:claim	39
verdict:delivered	35
verdict:open	-130
verdict:pledged	-29
verdict:requested	85
verdict:total	52`,
  measure: `
any	4:-17
before:allocated	0:21 1:-20 2:-12 3:-25 4:-20
before:delivered	0:-50 1:-17 2:13 4:28
before:displaced	0:17 1:10 2:-25 4:-41
before:killed	0:-23 4:-13
before:pledged	0:-58 2:24 3:-11
before:refugees	0:-15 1:16 2:-9
before:requested	0:-47 1:66 2:-48 3:-33 4:-68
before:returned	1:-26 2:-11 3:25
before:total	0:-25 1:24 2:-35 3:-38 4:18
behind:allocated	0:26 2:-31 3:-34 4:-67
behind:delivered	0:12 1:-32 3:25 4:-13
behind:displaced	0:13 1:-12 2:-15 3:9 4:-18
behind:injured	0:23 1:-10 2:-28 3:-9 4:-13
behind:killed	0:37 1:-19 2:-55 4:-21
behind:pledged	1:11 2:-21 3:-12 4:-59
behind:refugees	1:9 2:-9
behind:requested	2:-30 3:14 4:-43
behind:returned	0:22 1:-19 2:-9
behind:total	1:16 3:-16 4:-27
currency:AED	1:-29 2:-8 4:14
currency:AUD	0:-26 3:-24 4:19
currency:BDT	0:-15 1:-10 2:16
currency:BHD	1:20 2:-32 3:-13 4:-37
currency:CAD	1:-19 2:22 3:-16 4:-9
currency:CHF	0:-22 2:-14 3:14 4:-40
currency:COP	0:-9 3:8
currency:DZD	0:28 2:-30
currency:EGP	0:29 1:-20 2:-21 3:-20
currency:ETB	0:8
currency:EUR	1:-14 2:16 3:-41 4:-19
currency:GBP	0:-78 1:-20 2:60 3:-48 4:-47
currency:IDR	0:-11 1:-22 2:25 3:-11
currency:ILS	0:-22 1:21 2:-15
currency:INR	1:12 2:-22 3:-9
currency:IQD	0:14 2:-71 3:-15 4:14
currency:IRR	0:19 2:-33 3:-9 4:-10
currency:JOD	0:-19 1:28 2:-13 3:-24
currency:JPY	1:-19 2:17 3:-9 4:-19
currency:KES	0:-31 1:12
currency:KWD	0:-35 1:-33 2:-28 3:-31 4:46
currency:LBP	1:-14 2:11 3:-11 4:-11
currency:LYD	0:12 1:13 2:-32 3:-21 4:-18
currency:MAD	0:13 3:-44
currency:MXN	0:22 1:-9 2:-9 3:-10 4:-9
currency:NGN	1:18 2:-28 3:-17 4:-22
currency:NOK	1:-44 2:32 3:-41
currency:PHP	0:37 1:-20 2:-30 3:-18
currency:PKR	2:-17 3:-17 4:-8
currency:QAR	1:11 2:-22 3:-21 4:9
currency:SAR	0:22 2:-23 3:-38 4:-16
currency:SDG	0:11 2:-25 3:-8 4:-12
currency:SEK	0:33 1:-16 2:-18 3:-42 4:-16
currency:SYP	0:22 1:-32 2:11 3:-8
currency:TND	0:-8 1:-10 2:18 3:-11 4:-15
currency:TRY	1:10 2:-17
currency:USD	0:-21 2:-13 3:42 4:-37
currency:VND	0:9
currency:XOF	0:27 2:-17 3:-19
currency:YER	0:30 2:-33 3:-16 4:-8
ending:اء	0:12 2:-44 3:12 4:-23
ending:ات	0:13 1:20 2:-35 3:-43 4:-35
ending:اج	0:22 1:-27 2:-13 3:10
ending:اح	0:-11 1:-20 2:8 3:14
ending:ار	0:19 1:-35 3:-18
ending:اع	0:9 1:-11 2:-10
ending:ال	0:23 2:-12 3:-12 4:-24
ending:ام	0:-10 1:-18 2:24 4:-13
ending:ان	0:-11 3:-29 4:11
ending:بل	2:-12 3:-16 4:12
ending:به	0:10 1:-35 2:-27 3:13
ending:ثه	1:-46 2:12
ending:حه	0:34 1:-27 2:-16 3:-12 4:-10
ending:دت	0:-14 1:-24 2:27 3:-8 4:-8
ending:ده	0:11 1:-22 4:-15
ending:ره	1:-22 2:20
ending:ري	0:15 1:-42 2:17 3:11 4:-38
ending:سر	0:-10 1:8 3:-13 4:-9
ending:صه	2:9
ending:عم	3:-25 4:-17
ending:عه	0:12 1:-39 3:18
ending:له	0:20 1:-44 2:-15 3:-16 4:22
ending:مج	0:13 1:-11 3:-11
ending:مه	0:17 1:-20 2:-12 3:-10
ending:نا	0:-18 1:-22 2:-8 3:25
ending:نت	0:-10 1:-13 2:17 4:-11
ending:ها	0:-28 1:15 2:-18 4:-20
ending:ول	1:25 2:-17 3:-17 4:-27
ending:وي	0:26 1:-47
ending:يا	0:39 1:-12 2:-21 3:-28 4:-29
ending:ير	0:16 2:-26 3:-10
ending:يل	1:-33 2:34 3:-30 4:-14
ending:يم	1:-27 2:17 3:9 4:-14
ending:ين	0:31 1:-40 3:-17 4:-18
ending:يه	0:-8 1:-29 2:11 3:12 4:-36
equal:allocated	0:65 1:-12 2:-72 3:-62 4:-49
equal:delivered	1:-11 3:-44 4:19
equal:pledged	0:-30 1:-46 2:79 3:-71 4:-51
equal:requested	0:-29 1:-41 2:-26 3:41 4:-9
form:digits	0:11 1:-12 2:-41 3:16 4:-13
form:mixed	0:8 1:-11 2:-21
form:words	0:-25 1:9 2:20 3:-27 4:-40
headline	0:25 1:-43 2:19 3:-54 4:13
here:#aid	0:13 2:-19 3:-11 4:-24
here:#captives	1:17 2:-12
here:#captors	3:8
here:#commerce	0:10 1:11 2:-29 3:-17 4:-88
here:#conference	0:-76 1:-15 2:34 4:-61
here:#containing	1:-23 3:-18 4:20
here:#contest	1:-31 2:21 3:-14
here:#crossing	0:-12 4:-23
here:#custody	0:13 1:-16 4:-10
here:#demand	0:-10 1:-12 2:-44 3:34 4:-16
here:#disease	0:-8 1:18 2:-28 4:-28
here:#displacement	1:-37 2:25 4:-21
here:#exchange	0:18 2:-13 3:-26 4:9
here:#giving-from	0:-15 1:12 2:-12 3:9 4:-26
here:#handover	0:-26 1:27 2:-37 3:-13 4:9
here:#losing-side	0:12 1:19 2:-28 3:-41 4:-19
here:#need	0:19 1:-15 2:-22 4:-56
here:#police	0:23 1:-24 2:-13
here:#receiving	0:-20 1:19 2:-14 4:-68
here:#remainder	0:42 1:-16 2:-9 3:-48 4:-63
here:#report	0:-21 1:-55 2:-15 3:15 4:33
here:#rescue	0:25 1:-21 2:-21 4:-8
here:#return	0:-28 2:24 3:-12
here:#since	0:-60 1:10 2:-38 3:-36 4:55
here:#sport	0:18 2:-21 3:-19 4:-10
here:#state	0:9 2:-23 3:-41 4:27
here:abducted	0:8 1:15 2:-18 3:-10 4:-12
here:allocated	0:89 1:-71 2:-33 3:-60 4:-10
here:delivered	0:-64 1:109 2:-59 3:-50 4:-12
here:displaced	0:-11 1:-23 2:16 4:-58
here:held	0:30 1:-17 2:-27 4:-8
here:injured	0:11 3:-51 4:-32
here:killed	2:-15
here:missing	0:-8 1:35 2:-28 3:-19 4:-25
here:pledged	0:-56 1:-64 2:92 3:-71 4:-21
here:prisoners-exchanged	0:25 1:-19 2:-26 4:-11
here:refugees	0:-15 1:-15 3:-27 4:26
here:released	0:-24 1:17 2:-22 3:16
here:requested	0:-79 1:-46 2:-117 3:158 4:-57
here:returned	2:-24 4:-10
here:said	3:-46 4:18
here:set	0:8 2:-15 4:-41
here:total	0:-60 1:-49 2:-45 3:-54 4:104
item	0:11 2:-13 4:-94
last:claim-abducted	0:-13 1:-18 2:-9 3:22
last:claim-allocated	0:46 1:-40 2:-11 3:-49 4:-12
last:claim-dead-in-captivity	3:8
last:claim-delivered	1:-15 2:-11 3:-12 4:-8
last:claim-displaced	3:-36 4:-31
last:claim-held	0:28 2:-34 3:-25
last:claim-injured	1:-19 2:19 3:-25
last:claim-killed	1:10 3:-21
last:claim-missing	1:8 2:-15 4:-28
last:claim-pledged	0:-64 2:60 3:-39 4:-44
last:claim-refugees	0:-28 2:-22
last:claim-released	1:-8 2:17 3:-33
last:claim-requested	0:8 1:32 2:-37 3:-42 4:-38
last:claim-returned	0:16 2:-22 4:-39
last:claim-total	0:-36 1:-21 2:44 3:-33 4:8
left1:"	0:9 1:-13 3:-43 4:23
left1:#	0:-18 2:-49 3:11 4:23
left1:(	0:-9 1:14 3:-37 4:-12
left1:,	0:-18 1:24 2:-40 3:-42 4:26
left1:-	0:34 1:-25 2:-47
left1::	0:-25 2:19 3:-18
left1:اجماليها	1:-47 2:-21 4:31
left1:اصل	1:-67 2:15 3:35 4:-20
left1:اكتوبر	0:-16 1:21 2:-16
left1:الا	0:-24 1:77 2:-67 3:-46 4:-21
left1:الان	0:-32 1:15 2:-28 3:13
left1:البالغ	0:11 1:-28 2:-32 3:36
left1:البالغه	0:-24 1:-46 3:43 4:-8
left1:الحكومه	0:31 1:-31 3:-17
left1:الطواري	0:26 1:-20 2:-16 3:-8
left1:العام	0:-28 2:-22 3:9 4:24
left1:الماضي	1:22 2:-9 3:-24 4:-20
left1:المانيا	0:-12 1:17 2:-9
left1:المتحده	3:8
left1:المفوضيه	0:-14 1:13 2:-30 3:18
left1:الهند	0:-26 2:25
left1:الي	0:-66 1:-60 2:-12 3:40 4:50
left1:اليوم	0:-24 1:38 2:-25 3:-28 4:-11
left1:امس	0:-27 1:26 2:15 3:-16
left1:ان	2:8 3:-20 4:-14
left1:اي	0:15 1:-14 2:19 3:-47 4:-17
left1:ب	0:-47 1:-67 2:66 4:-82
left1:بتقديم	0:-35 1:-30 2:50 3:-23
left1:بصرف	0:-33 2:25 3:-10
left1:بعد	0:-18 2:-17 3:22
left1:بقيمه	3:-12 4:-15
left1:بلغ	0:-39 1:-45 2:-27 3:9 4:41
left1:بلغت	0:-47 1:11 2:43 3:-20 4:-9
left1:بمبلغ	2:15 3:-25 4:-12
left1:بينها	0:-24 2:12 3:-15 4:15
left1:تبلغ	0:10 1:-20 3:17
left1:تتطلب	1:-14 2:-13 3:24
left1:تخصص	0:43 1:-29 2:-37 3:-29 4:-11
left1:تخصيص	0:75 1:-45 2:-67 3:-24 4:-22
left1:تطلب	0:-19 1:-25 2:-10 3:35
left1:تقديم	0:-51 1:-14 2:40 3:-15 4:-14
left1:توفير	0:-18 1:-25 2:-15 3:26
left1:ثمنها	0:-10 2:12
left1:جمع	0:-18 1:-13 3:22
left1:خصص	0:40 1:-36 2:-16 3:-16
left1:خصصت	0:35 1:-32 2:-25 3:-15
left1:دفع	3:-20 4:-13
left1:ذهب	0:8 1:8 2:-17 3:-18 4:-8
left1:سوي	0:-48 1:79 2:-43 3:-61 4:-22
left1:صرف	0:8 1:20 2:-34 3:-32 4:-41
left1:ضمنها	0:-32 1:-16 2:19 3:12
left1:طلبوا	1:-9 2:-20 3:22
left1:علي	0:36 1:14 2:-43 4:-25
left1:عن	3:-53 4:-25
left1:غير	0:-21 1:32 2:-18 3:-22 4:-9
left1:ف	1:-11 2:11 3:-8
left1:فرنسا	1:11 2:-18
left1:فيه	2:-8 3:14
left1:فيها	1:8
left1:قدره	0:17 1:-38 2:21 3:-8
left1:قدرها	3:-15 4:-17
left1:قيمته	0:20 1:-13 3:-19 4:-15
left1:قيمتها	0:12 1:-25 2:13 3:-13 4:-30
left1:كان	1:-29 2:22 4:-9
left1:كندا	0:-33 1:11 2:12 3:-8
left1:مبلغ	0:-18 2:-14 3:16
left1:مجموعها	0:13 1:-27 2:-22 3:13 4:-12
left1:مقابل	0:16 1:-12
left1:من	0:-30 1:-10 2:-19 3:27 4:-9
left1:منه	0:-12 1:51 2:-50 3:-31
left1:منها	0:11 1:10 2:-35 3:-61 4:14
left1:و	1:-13 3:-60
left1:وان	0:21 3:-12 4:-27
left1:وقدرها	0:10 1:16 2:-36 3:-33 4:-14
left1:وقيمته	0:30 1:-40
left1:ومنها	0:-15 1:-24 2:38 3:-13 4:-20
left1:يجمع	0:-24 1:-42 2:25 3:-18 4:22
left1:يخصص	0:31 1:-22 2:-19 3:-16 4:-8
left1:يذهب	0:25 1:-26 2:-12
left1:يعادل	0:32 1:9 2:-26 3:-38 4:-14
left1:يقر	0:27 1:-9 2:-14 3:-10
left2:"	0:-21 1:8 2:-31 4:10
left2:#	0:-36 1:-23 2:-18 3:31
left2:)	0:-14 1:-21 2:-22 3:-14 4:35
left2:,	0:10 2:-19 4:-27
left2:-	1:-10 2:-15 3:11
left2::	0:11 1:25 2:-40 3:-26 4:-8
left2:اتفاقيه	0:24 1:-8 2:-21 3:-12
left2:الاتحاد	0:-25 1:-36 2:36
left2:الاجتماعي	0:12 1:-12
left2:الاستجابه	2:-30
left2:الامارات	0:-21 1:-25 2:33 3:-18
left2:الانساني	0:26 1:-16 2:-23 3:-15 4:-12
left2:الاوروبي	0:20 1:-30 2:25 3:-35 4:-12
left2:التي	0:28 1:-23 2:-34 3:9 4:-13
left2:الحرب	1:-21 4:22
left2:الحكومه	1:-43 2:15 3:14 4:-8
left2:الدولي	1:13 2:-9 3:-23 4:-13
left2:السعوديه	0:-34 1:19 2:30
left2:الطواري	1:-19 2:-20 3:16
left2:العام	0:-15 1:20 2:-44 3:13
left2:الفجوه	0:-28 1:-32 2:-26 3:41
left2:الكويت	0:-21 1:-39 2:44 3:-13 4:-26
left2:الماضي	0:-31 2:32 3:-32 4:-14
left2:المانحين	0:-12 1:-18 3:24
left2:المانيا	0:9 1:-13 4:-8
left2:المتحده	0:-13 3:-8 4:-19
left2:المقبل	0:-14 1:8 2:-29 3:12 4:-9
left2:النرويج	0:12 2:-12 3:-11 4:-19
left2:الي	0:-27 1:24 2:-28 3:12 4:-24
left2:اليابان	1:-44 2:40 3:-20 4:-11
left2:اليوم	0:17 1:-26 2:-20 3:15
left2:اما	1:-26 2:30 3:-18
left2:ان	1:21 2:-25 3:-23 4:-12
left2:انها	0:34 1:-41 2:-26 3:-26 4:23
left2:بحاجه	0:-10 1:-23 2:-9 3:27 4:-9
left2:برلين	1:-11 3:8 4:-15
left2:بريطانيا	0:-37 1:-19 2:32 3:-15 4:-15
left2:بلاده	0:29 1:-37 3:-17 4:-16
left2:بلغت	2:9 4:-26
left2:بما	0:-36 1:11
left2:تحتاج	0:-22 1:-22 2:-14 3:35 4:-11
left2:تطلب	0:-12 1:-13 2:-8 3:21 4:-9
left2:تعلن	0:-19 1:-33 2:35 3:-12 4:-10
left2:تعهدات	0:-21 2:31
left2:تعهدت	1:-18 2:20 3:-8
left2:تعهدوا	0:-8 1:-9 2:15
left2:تعويضات	1:-16 2:-27 3:12 4:14
left2:حتي	0:-43 1:46 2:-44 3:-12 4:-20
left2:دولار	0:-23 2:-14 3:21 4:-15
left2:سنوات	1:11
left2:صرف	0:-44 1:23 2:-16 3:-20 4:22
left2:عاجله	1:-16 3:-8
left2:علي	1:-17 2:16 3:-8
left2:عن	0:14 1:-12 2:19 3:-23
left2:في	0:8 1:-9 2:11 3:-41 4:-21
left2:قد	0:-10 1:19 2:-21 4:-9
left2:قطر	0:-27 1:15 3:-28 4:-18
left2:قيمتها	1:-19 2:20 3:-21 4:-8
left2:كل	0:17 1:-15 2:-8
left2:ما	0:17 2:-38 4:-32
left2:مجلس	0:30 1:-15 2:-24
left2:مساعدات	0:-43 2:27 4:12
left2:من	0:-16 1:-31 2:-39 3:40 4:-37
left2:منحه	0:36 1:-31 2:-21 3:-18
left2:منذ	0:-20 1:19 2:-21 3:-22
left2:منه	1:-13 2:-19 3:20
left2:منها	0:-40 1:66 2:-41 3:-42 4:-27
left2:نقديه	0:-23 1:32 2:-19 3:-15
left2:نهايه	1:15 2:-14
left2:هذا	0:-28 2:-38 3:19 4:13
left2:وتعهدت	0:-16 1:-36 2:38
left2:وخصصت	0:31 1:-14 2:-24 3:-15
left2:ورصدت	0:30 1:-25 2:-10 3:-11
left2:وصل	0:-36 1:17 3:-36
left2:وعدت	0:-39 1:-41 2:47 3:-17
left2:وعرضت	0:-21 1:-21 2:33
left2:ووعدت	0:-35 1:-33 2:44
left3:	0:-21 1:26 2:10 3:-27 4:-9
left3:"	0:-16 1:29 2:-26 4:-10
left3:#	0:14 1:-37 4:14
left3:)	1:-15 2:25 3:-25
left3:,	1:26 2:-26 4:-93
left3:-	0:26 2:-33 3:-16 4:-13
left3::	1:-35 2:17 3:11 4:-13
left3:اعاده	0:13 2:-8
left3:اعلنت	0:-19 1:-31 2:26 3:-8
left3:الاتحاد	0:20 1:-30 2:25 3:-35 4:-12
left3:الاستجابه	0:-34 1:20 2:-14 3:14
left3:الامم	0:14 1:-38 2:-11 4:-9
left3:الاوروبي	0:39 1:-36 2:-31 4:-8
left3:البنك	0:9 1:11 2:-14 3:-26 4:-13
left3:التضامن	0:12 1:-12
left3:التي	0:-36 1:13 2:8 3:11 4:-8
left3:الحكومه	0:18 2:-16 3:-8
left3:الدولي	0:25 2:-30 3:-15
left3:الذي	1:-21
left3:السودان	0:29 1:-38 4:-12
left3:الصندوق	1:-9 2:-36 3:-30 4:22
left3:الضحايا	1:-13 2:-19 3:13 4:-14
left3:العام	0:-31 1:15 2:-13 4:-27
left3:المتحده	0:9 1:-15 2:-18 3:17
left3:المركزي	0:22 1:-18 2:-13
left3:المشاركين	1:-8 2:11
left3:المفوضيه	0:-18 1:-22 2:22
left3:المملكه	1:-10 2:21 4:-14
left3:الولايات	0:-20 1:19 2:-9 3:-18
left3:الي	0:-18 1:28 2:-23 4:-9
left3:اما	0:12 3:-16 4:-15
left3:ان	2:-12 4:-35
left3:انها	0:-11 1:14 2:-17 3:13 4:-10
left3:اي	1:18 2:-23 3:-18 4:-11
left3:بعد	0:-9 1:-11 2:17 3:-12
left3:ثلاثه	0:-23 1:-21 4:11
left3:ثم	0:10 1:-37 2:22 3:-10 4:-10
left3:جنيف	0:-24 2:16 3:-27 4:-9
left3:حتي	0:-22 1:43 2:-24 3:-40
left3:حولت	0:-17 1:38 2:-23 3:-17 4:-21
left3:خصصت	0:32 1:-11 2:-21 3:-15
left3:خطه	0:-21 2:-18 3:23
left3:دولار	1:-19 3:9
left3:دينار	0:-18 1:-28 2:14 4:22
left3:ريال	0:35 1:-35 2:-15 4:-11
left3:رييس	1:8 2:-12 4:-11
left3:صرف	0:16 1:-31 3:-15 4:20
left3:صندوق	0:-23 1:13 2:-10 3:15 4:-8
left3:علي	0:25 1:-27 2:-18 3:-15 4:17
left3:عن	1:-8
left3:فرنسا	0:17 1:-38 2:29
left3:في	0:-11 1:12 2:10 3:-32 4:-41
left3:فيما	0:-9 1:18 2:-19
left3:كل	0:17 1:-15
left3:لعام	0:-31 1:-23 2:-20 3:35 4:-13
left3:لم	0:-8 1:36 2:-20 3:-24
left3:لهذا	0:-16 1:-30 2:-14 3:17 4:15
left3:ما	0:-37 1:-16 2:-23 3:13 4:30
left3:مساعدات	1:17 2:-30
left3:مساعده	1:-48 2:13 3:-12 4:-13
left3:مساهمه	0:-45 1:10 2:31 4:-14
left3:ملايين	0:-31 1:20
left3:مليار	0:24 1:-20 3:-28 4:-30
left3:مليون	0:-11 1:-16 3:17 4:-16
left3:مليونا	0:-40 1:11 4:-17
left3:من	0:-45 1:19 2:-19 3:19 4:-23
left3:منحه	0:15 1:-12 2:-9
left3:منذ	0:-25 2:-21 3:-19 4:26
left3:منها	0:-23 1:47 2:-18 3:-38 4:-23
left3:موازنه	0:26 1:-22 2:-11 3:-23
left3:موتمر	0:-25 1:-34 2:51 3:-26 4:-8
left3:نداء	0:-31 1:-34 2:-18 3:35 4:-8
left3:هذا	0:16 1:-51 2:-39 3:17 4:17
left3:واعلنت	0:-9 1:-30 2:30
left3:وان	0:-23 1:25 2:-18
left3:وتبرعت	0:-18 1:33 2:-34 3:-10 4:-15
left3:وتعهدت	0:-44 1:-26 2:45 3:-15
left3:وخصص	0:38 1:-21 2:-38 3:-13
left3:وخصصت	0:33 1:-21 2:-16 3:-13
left3:وزاره	1:16 2:-15 3:-23
left3:وصل	0:-32 1:36 2:-22 3:-21 4:-17
left3:وعدت	0:-30 1:-28 2:34 3:-18 4:-8
left3:ومن	0:28 1:-34 3:-14 4:-18
left3:ووعدت	0:-24 1:-25 2:36 3:-19
left3:يورو	0:-49 1:19 3:19 4:-13
left3:•	0:-24 1:-44 2:47 3:-18 4:-12
many	1:-22 3:-8 4:8
mostly:abducted	1:-17 2:9
mostly:aid	0:-21 1:-35 2:22 3:-19
mostly:allocated	0:27 1:-25 2:-43 3:16 4:-28
mostly:casualty	0:-13 4:-29
mostly:delivered	0:-30 1:-15 2:19 3:8 4:-13
mostly:displacement	2:-43 3:24 4:-18
mostly:hostage	0:-13 1:-24 2:26 3:-18 4:-9
mostly:injured	0:-26 1:-9 2:-31 4:28
mostly:killed	0:15 1:-25 3:-16 4:-19
mostly:missing	0:-13 1:16 2:-28 3:11
mostly:pledged	0:-34 1:-18 2:36 3:-18 4:-28
mostly:refugees	0:9 1:-40 3:9
mostly:returned	0:-40 1:14 2:-26
mostly:total	0:8 1:-17 2:-8 4:16
near:ابري	0:-13 1:20 2:-32 4:19
near:اتحا	0:25 2:-27 3:-12 4:-21
near:اتفا	0:51 1:-29 2:-29 3:-41
near:اثني	0:8 1:-20 2:11 3:-24
near:اجتم	1:-10 2:18 4:-28
near:اجما	0:25 1:-60 3:-44 4:27
near:اجهز	0:-10 1:-14 2:15
near:اجيي	0:-10 1:-11 3:19
near:احتي	0:-32 1:-32 2:-21 3:36 4:-9
near:احد	0:-16 1:-24 2:24 4:-8
near:احمر	0:-21 1:14 2:-8 3:-9 4:8
near:اخري	1:-42 2:23 3:24 4:-36
near:اخير	0:8 2:-33 3:-22 4:-9
near:ادار	0:-12 1:8 2:-9 3:11 4:-8
near:ادرا	1:10
near:ادني	1:24 2:-10 3:-14
near:ادوا	0:14 2:-8
near:ادوي	0:-26 1:29 2:-22 3:-13
near:اذا	0:-39 1:-17 2:23 3:9 4:-12
near:اربا	2:10
near:اربع	1:-13 4:-30
near:اردن	1:-17 2:30 3:-14 4:-16
near:ارسا	0:-23 1:-40 2:41 3:-14 4:-13
near:ارسل	0:-16 1:24 2:-13 3:-9 4:-12
near:ازال	0:12 1:-8
near:ازمه	0:-11 1:10 2:-15 3:-18 4:10
near:اسبا	1:20 2:-18
near:اسبو	0:-29 1:11 2:26 3:-29 4:-36
near:استج	0:14 1:-16 2:-34 3:11 4:-37
near:استر	1:-24 2:9 3:-44 4:8
near:استض	1:-15 2:20 3:-17
near:استع	0:22 2:-32 3:-17 4:-10
near:استق	0:-13 1:-17 2:22
near:اسر	1:21 2:-32 3:-24 4:-20
near:اسره	0:-31 1:39 2:-25 3:-18 4:-21
near:اسلا	1:-32 4:-15
near:اسمه	0:-22 1:17 2:-15 3:11 4:-12
near:اسهم	0:-11 1:15 2:-12 3:-9
near:اشتر	1:23 2:-18 3:-13
near:اشنط	0:9 1:-8 2:11 3:-42 4:-13
near:اشهر	0:-43 1:-10 2:-37 3:41 4:-16
near:اصحا	0:24 1:-30 2:-13
near:اصل	2:-21 4:-29
near:اصلي	0:20 1:-36 2:-24 3:27
near:اصول	0:-13 1:-33 3:-15 4:24
near:اضاف	1:-22 3:12 4:-61
near:اضرا	0:-15 1:-11 2:11 3:8
near:اطار	0:14 3:-34 4:-23
near:اطرا	0:29 1:-11 2:-29
near:اطفا	0:10 1:-12 2:-28 3:11
near:اطلق	0:-17 1:-24 2:-15 3:28
near:اعاد	0:-14 1:-36 2:-23 3:34 4:-18
near:اعتم	0:12 2:-34 3:-14
near:اعلا	0:-28 1:-13 2:32
near:اعلن	1:-82 2:65 3:-44 4:-72
near:اعلي	0:16 1:-10 2:-9 3:-8
near:اعما	0:-9 1:22 3:-25 4:-13
near:اغاث	0:16 3:-46 4:-46
near:اغذي	0:26 1:-18 2:-12 4:-26
near:اغسط	0:-28 2:-31 3:16
near:افرا	0:-43 1:36 2:-11 4:-9
near:افرج	0:16 1:9 2:-59 3:-49 4:-13
near:افري	0:29 1:-50 2:8 3:-13 4:-17
near:افغا	0:9 2:-27 3:-27 4:10
near:اقتص	0:32 1:-23 2:-17
near:اقر	0:25 1:-50 3:-20 4:-16
near:اقل	2:17 3:-30 4:-12
near:اقلي	2:-29 4:-14
near:اكبر	0:-19 1:-31 3:-8 4:26
near:اكتف	0:-46 2:35 3:-20 4:-13
near:اكتو	0:-19 1:45 2:-21 3:-24 4:-44
near:اكثر	0:22 1:-15 2:-19 3:-24 4:10
near:اكدت	1:27 2:-25 3:-11
near:الا	0:-46 4:-42
near:الاف	0:16 1:-38 3:26 4:-13
near:الان	0:-13 1:9 4:-24
near:التي	0:-9 1:-12 2:-34 3:27
near:الذي	0:-12 1:-10 2:-14 3:30 4:-18
near:الغا	1:-50 2:24 3:-31 4:-12
near:الف	2:-28 3:-49 4:17
near:الفا	1:-16 2:-11 3:-13 4:18
near:الما	0:-21 1:-33 2:36 4:-19
near:اله	0:-39 1:-34 2:31 3:-11 4:9
near:الي	0:-23 2:-40 3:17 4:17
near:اليز	0:-22 1:-24 2:31 3:-8
near:اليه	1:14 2:-24 3:-16 4:-21
near:اما	0:32 1:-50 2:11 3:-62 4:-38
near:امار	0:-11 1:-13 2:27 3:-51
near:امر	1:12 2:-18 3:-14
near:امري	1:29 3:-39 4:-12
near:امس	0:-29 2:32 3:-17
near:امم	1:-58 3:39 4:-36
near:اممي	2:-30 3:9
near:امن	0:-23 1:18 2:14 3:-20
near:امير	0:-14 1:-27 2:16 3:-20 4:11
near:انت	0:-33 1:-15 2:32 3:-8 4:-37
near:انسا	0:-9 1:-11 3:12 4:-36
near:انفق	0:-26 2:-14 4:19
near:انقا	0:37 1:-12 2:-41 3:-18 4:-12
near:انه	0:23 2:-39 3:-14 4:-8
near:انها	0:-18 1:16 2:-17 3:-9
near:اهال	0:13 1:-13
near:اورو	1:13 3:-39 4:-31
near:اوسل	0:-15 1:-42 2:44 3:-17 4:-16
near:اوضح	0:-35 2:-28 4:24
near:اوقف	0:-13 1:28 2:-16
near:اوكر	1:-39 2:-48 3:26 4:24
near:اول	0:-9 1:19 2:-36 4:-29
near:اولي	1:-22 2:28 3:-49 4:-39
near:اونر	1:-19 2:26 3:-12 4:-15
near:ايرل	1:-9 3:-16 4:-14
near:ايطا	0:-28 1:18 2:17 3:-8
near:ايلو	0:-14 1:24 2:-20 3:-13 4:-10
near:ايوا	0:41 1:-43 2:-32 4:-20
near:باب	1:-20 2:13 3:-15 4:-10
near:باحد	0:-12 1:-29 3:24 4:-12
near:باري	0:-27 2:11 3:-23 4:-12
near:باقي	1:15 2:-18 3:-14 4:-32
near:بالغ	0:-21 1:-8 2:-26 3:24 4:-15
near:بان	0:-29 1:18 2:-11 3:19 4:-38
near:بتعه	0:-9 1:-12 2:29 3:-17
near:بتقد	0:-8 2:17 3:-28 4:-13
near:بحاج	0:-10 1:-23 2:-9 3:27 4:-9
near:بحري	2:-9 3:-13 4:-20
near:بحسب	2:-31
near:بحير	1:-14 2:23 3:-12
near:بخمس	1:14 2:-17
near:بدء	0:-34 1:9 2:-14 3:-14 4:9
near:بداي	0:-18 2:-11 3:14
near:بذور	1:12 2:-15 3:-13
near:برلم	0:-20 1:-8 2:28 3:-33 4:-13
near:برلي	0:42 2:-37 4:-35
near:برنا	1:17 2:-15 3:-35
near:بروك	0:-12 1:-8 2:17 4:-8
near:بريط	0:-52 2:35 3:-20 4:-19
near:بستي	0:-16 1:-16 2:-10 3:19
near:بسعر	0:11 1:-10 2:-8
near:بصرف	0:-33 2:25 3:-10
near:بعد	0:-9 1:-34 2:28 3:13 4:-25
near:بغدا	0:27 1:-23 2:-19 3:-10
near:بقيم	0:30 1:-33 2:-13 3:-21 4:-9
near:بلاد	1:-14 2:-15 3:14 4:-19
near:بلجي	1:-13 2:18 3:-10
near:بلدا	1:-33 2:11
near:بلدي	0:-8 1:15 2:-46 3:13 4:-16
near:بلغ	0:-56 1:-31 2:-35 4:47
near:بلغت	0:-18
near:بما	1:8 2:-38 3:14 4:-9
near:بمبل	0:-10 1:16 3:-27 4:-13
near:بمقد	1:15 2:-23
near:بملي	0:-20 2:9 3:-13 4:-11
near:بموج	0:17 1:-22 2:10 3:-14
near:بناء	0:-40 1:-42 3:38 4:-18
near:بنان	0:-19 1:-22 3:-19 4:25
near:بنسب	0:-36 1:13 2:-40 3:16 4:-11
near:بنغل	0:8 1:8 2:9 4:-17
near:بنك	0:37 2:-26 3:-76 4:-43
near:بها	0:-14 1:-28 2:13 3:-31 4:22
near:بواق	2:-16 3:-10 4:-10
near:بيان	1:-61 3:-41 4:27
near:بيت	1:-16 2:-47 3:-23 4:30
near:بيزو	3:-9 4:-8
near:بين	1:-20 2:33 3:-39 4:-19
near:بينم	0:-36 1:-14 2:27 3:-16 4:-8
near:بينه	0:-45 1:-32 2:-14 3:-27 4:47
near:تامي	1:32 2:-37 3:-10 4:-19
near:تاهي	1:13 3:-21 4:-11
near:تبرع	0:-45 1:20 2:-9 3:-43
near:تبلغ	0:28 1:-28 2:-31 3:23 4:-12
near:تتجا	0:16 2:-13 3:-8 4:-12
near:تتسل	0:18 1:-28 2:28 3:-44 4:-9
near:تتضم	0:27 1:-20 2:-16 3:-13
near:تتطل	0:-18 1:-14 2:-24 3:31
near:تتلق	0:-15 2:-18 3:12
near:تتوز	0:-26 1:-25 2:39 3:-26 4:-8
near:تجار	0:-9 1:-21 2:19 3:-9
near:تحتا	0:-32 1:-34 2:-41 3:57 4:-21
near:تحتي	0:9
near:تحصل	1:-17 2:-11 3:19
near:تحول	0:-21 1:10 3:-19 4:-16
near:تحوي	0:-17 1:18 3:-15 4:-8
near:تخصص	0:46 1:-34 2:-42 3:-32 4:-14
near:تخصي	0:82 1:-62 2:-63 3:-33 4:-32
near:تخطي	0:-9 2:-8 3:15
near:تدفع	1:-9 2:9 4:-10
near:تذكر	0:20 1:-20 3:-11
near:تذهب	0:36 1:-22 2:-14 3:-15 4:-13
near:ترفع	0:-21 1:-32 3:-19 4:18
near:تركي	0:8 1:8 2:-11 3:-24 4:-9
near:تريل	0:14 1:-9
near:تزال	0:-9 1:-38 2:-13 3:17 4:29
near:تزمت	0:-14 1:-35 2:22 3:10
near:تسعه	0:11 1:-19 2:-19 3:24 4:-11
near:تسلم	0:-47 1:46 2:-12 3:-33 4:-19
near:تشاد	0:15 1:-40 2:20 3:-19 4:-17
near:تشري	0:-9 1:29 2:-15 3:-19 4:-14
near:تشمل	0:15
near:تصدر	0:-28 1:-17 2:31 3:-9
near:تصل	0:-19 2:19 3:-21 4:-9
near:تضاف	0:-28 1:14 3:-17
near:تضام	1:19 2:-34 3:-15 4:-26
near:تطلب	0:14 1:-67 3:46 4:-24
near:تعاو	0:29 1:-26 2:15 3:-21 4:-19
near:تعتز	1:16 3:-18 4:-22
near:تعلن	1:-65 2:39 3:-35 4:-31
near:تعلي	1:-32 3:-29 4:22
near:تعهد	0:-59 1:-43 2:84 3:-85 4:-55
near:تعوي	1:12 2:-59 3:-10
near:تقدم	0:-20 1:17 2:10 3:-8
near:تقدي	0:-57 1:-18 2:52 3:-20 4:-30
near:تقري	0:8 1:-46 2:-14 3:15 4:8
near:تقول	1:13 2:-21 3:12 4:-20
near:تكفل	0:14 1:-8 2:-8
near:تكلف	0:13
near:تلته	0:-20 1:12 2:8 3:-13 4:-13
near:تلقت	0:-41 1:42 2:-28 3:-21 4:-20
near:تلقي	1:13 2:-17 3:-8
near:تليه	0:-28 1:13 3:-24 4:-10
near:تموي	0:-23 1:-16 2:-52 3:47
near:تنتظ	0:-49 1:28 2:22 3:-14
near:تنفق	0:-13 1:28 2:-22 4:-12
near:تنفي	1:8 2:-10
near:تنمي	1:-10 3:-48 4:-29
near:توزع	0:20 1:16 2:-39 4:-11
near:توفر	0:-11 1:10
near:توفي	0:-18 1:-25 2:-15 3:26
near:توم	3:9
near:ثالث	1:15 2:-9 3:-11
near:ثاني	0:-44 2:31 4:-22
near:ثلاث	0:9 1:-10 2:-8 3:-9
near:ثلث	0:-16 1:-25 2:-19 3:33
near:ثلثا	0:14 1:-8 2:-8
near:ثلثه	0:-22 1:-28 2:33
near:ثمان	1:18 2:-38 3:11 4:-33
near:ثمنه	0:16 2:-15
near:جاء	0:-29 1:19 2:-24 4:-13
near:جاري	0:26 2:-19 3:-32 4:-10
near:جانب	0:-28 1:24 2:22 3:-8 4:-26
near:جديد	0:44 1:-42 2:-18 3:-33 4:-27
near:جري	0:23 1:-20 3:-22
near:جسور	0:15 2:-11
near:جماع	0:-16 1:11
near:جمع	0:-20 1:-25 2:25 3:12 4:-18
near:جمعت	0:-14 1:-12 3:-32 4:13
near:جمعي	0:-20 1:40 2:-12 3:-11 4:-26
near:جمهو	0:-14 1:-38 2:36 3:-28
near:جنوب	0:32 1:-28 3:-30 4:-13
near:جنيف	0:-34 1:-17 2:34 3:-38 4:-16
near:جنيه	0:-14 1:-15 2:26 3:-31 4:-29
near:جهه	1:-20 2:10
near:جوار	0:16 1:-27
near:جيش	0:-36 1:-39 2:48 3:-19 4:-9
near:حالا	0:26 1:-20 2:-12
near:حاله	0:21 1:-14 2:-10
near:حالي	0:-14 1:-33 2:22 3:14 4:-9
near:حتي	0:-21 1:28 2:-15 4:-62
near:حجم	0:-18 1:24 2:-20 3:-18
near:حديث	0:24 1:-24 2:8 3:-25 4:-8
near:حرب	0:-22 4:21
near:حزمه	0:69 1:-45 2:-53 3:-39 4:-25
near:حساب	0:-42 1:51 2:-28 3:-15 4:-9
near:حصل	1:11 2:-10
near:حصه	0:-17 1:-23 2:23
near:حفر	0:11 1:-19 4:-8
near:حكوم	0:42 1:-47 2:-42 4:-10
near:حمله	0:16 1:-49 2:-24 3:-15 4:36
near:حول	0:-9 1:-9 2:18 3:-11
near:حولت	1:46 2:-36 3:-43 4:-33
near:حيث	0:19 1:-8 2:-16
near:حين	0:-15 1:-16 2:16 4:-34
near:خارج	0:-15 1:-18 2:35 3:-34
near:خاصه	0:-13 1:19 2:-8 3:-13
near:ختام	0:-37 1:-46 2:46 3:-20 4:-24
near:خدمه	1:10 2:-9
near:خزين	0:-17 1:16 2:-11
near:خساي	0:10 1:-9
near:خصص	0:94 1:-64 2:-79 3:-67 4:-18
near:خصصت	0:85 1:-36 2:-84 3:-62 4:-34
near:خطه	0:-19 1:-15 2:-33 3:59 4:-50
near:خفض	0:-9 1:17
near:خلال	1:14 2:-22 3:9 4:-29
near:خليج	0:-26 1:-20 2:22 3:-24 4:15
near:خمس	0:20 1:-41
near:خمسه	0:18 1:-32 3:10 4:-17
near:خمسي	0:-10 1:19 2:-14 3:-11
near:خيام	0:24 1:-20 2:-13 3:8 4:-10
near:خيري	3:-12 4:-17
near:خيمه	1:-20 3:10
near:داخل	0:-29 1:-32 3:27 4:-9
near:دانم	1:8 3:-17
near:دخل	0:-23 1:22 3:-11
near:درهم	0:16 1:10 2:-29 3:-18 4:-8
near:دعم	0:11 1:-36 3:-16
near:دعمه	0:-48 3:-28 4:21
near:دفاع	0:-16 1:8 2:13 3:-14 4:-8
near:دفع	1:15 2:-15 3:-39 4:-26
near:دفعت	0:-49 1:72 2:-61 3:-41 4:-27
near:دفعه	0:-51 1:61 2:-14 3:-44 4:-24
near:دمشق	1:-10 2:-12 3:13
near:دنما	3:-13 4:-14
near:دوحه	1:-37 2:19 4:-8
near:دوره	0:17 2:-17
near:دول	0:-33 1:-9 2:27 4:-29
near:دولا	0:-13 1:22 2:-36 3:-28 4:33
near:دوله	1:-20 2:-11 3:-45 4:38
near:دولي	0:13 1:-14 3:-15 4:-35
near:دون	0:-8 1:-30 2:15 3:-9 4:13
near:ديسم	0:-9 1:18 2:-27
near:دينا	0:-28 3:-10 4:18
near:ديوا	0:-9 4:-12
near:ذاته	0:-11 1:17 3:-25 4:-20
near:ذخاي	0:-14 1:14 2:9 3:-11 4:-19
near:ذكر	0:-28 1:18 2:-19
near:ذكرت	0:-8 2:-11 3:12 4:-11
near:ذلك	1:-31 2:18 3:-11 4:-11
near:ذهب	0:8 1:15 2:-17 3:-31 4:-23
near:ذين	0:10 1:-25 2:16 3:-20 4:-10
near:ربع	0:-25 1:22 2:-18
near:رسمي	1:-15 2:-21
near:رصد	0:60 1:-43 2:-45 3:-28 4:-8
near:رصدت	0:65 1:-43 2:-62 3:-42 4:-29
near:رفع	0:-18 1:10 2:-11 3:8
near:رفعت	0:21 1:-29 2:-27 3:13 4:-11
near:رقم	0:-19 1:-20 2:28 3:-19 4:-12
near:روات	0:26 1:-32 2:-26 4:-8
near:روبي	0:17 1:-8 2:-10 3:-17 4:-12
near:روسي	1:-21 3:-14 4:12
near:روما	1:-29
near:روهي	0:17
near:رياس	0:9 2:-8 3:-19
near:رياض	0:25 1:14 2:-36 4:-20
near:ريال	0:20 1:-19 2:-17 3:-28
near:رييس	0:17 2:-28 4:-19
near:زادت	1:-20 2:24 3:-10
near:زاره	0:9 1:-27
near:زراع	0:19 1:-14 2:-11
near:زكاه	0:-15 1:-25 3:-27 4:30
near:زلزا	0:31 1:-17 2:-29 4:-15
near:زياد	0:8 3:-13 4:-13
near:زير	0:-33 1:-43 2:21 3:24 4:-18
near:زيره	0:22 1:-12 2:-17
near:سابق	0:-15 2:17 3:-23 4:-20
near:ساحل	0:-30 1:17 2:10 4:-17
near:ساعه	0:16 1:-10 2:-9 3:-8
near:سايق	0:17 1:-15
near:سبتم	0:-14 1:27 2:-20 3:-21 4:-10
near:سبع	0:-20 1:9 3:-11
near:سبعه	0:-22 1:-10 2:22 4:-15
near:سبق	0:-29 1:-16 2:36
near:ستحو	0:-26 1:29 2:-32 3:-11
near:ستقد	0:-22 1:-43 2:46 3:-9 4:-15
near:سته	0:-10 1:40 2:-46 4:-15
near:ستون	1:-17 2:15 4:-8
near:سدد	0:13 2:-36 3:-20 4:-11
near:سددت	0:-40 1:31 2:-12 3:-17 4:-8
near:سعر	0:17 1:-16 2:-8
near:سعود	0:-13 1:16 3:-35 4:-23
near:سفار	0:15 1:-33 3:-11
near:سفير	0:20 2:-17 3:-13 4:-13
near:سلما	0:-24 1:36 3:-36 4:-27
near:سلمت	0:-34 1:57 2:-29 3:-41 4:-27
near:سنتا	0:-12 1:21 2:-17 3:-13
near:سنه	0:-24 1:36 2:-31 4:-13
near:سنوا	1:-41 2:27 3:-38 4:-27
near:سنوي	0:-29 1:-28 2:27 3:8
near:سودا	1:-36 2:13 3:-56 4:37
near:سوري	0:-25 1:22 3:-22 4:-19
near:سوق	0:11 1:-10 2:-8
near:سوي	0:-12 1:27 2:-61 4:-38
near:سويد	0:30 2:-22 3:-40 4:-18
near:سويس	0:-20 2:12 3:-15 4:-13
near:شاحن	0:18 1:-13 2:-8
near:شبكا	0:19 2:-12
near:شتاء	0:14 1:-32 2:-45 4:26
near:شخص	0:-26 1:13 2:-19 3:20 4:-8
near:شراء	3:16
near:شرق	0:-37 1:24 3:-34 4:-8
near:شرقي	2:12
near:شركا	0:16 1:-19 2:-28 4:-17
near:شركه	2:-22 3:-20 4:14
near:شريح	1:23 2:-45 3:-30 4:-16
near:شكل	0:-20 1:-38 2:29 3:-14 4:17
near:شمال	0:25 1:-31 2:11 3:-9
near:شهر	0:11 1:16 2:-41 4:-28
near:شهري	0:-24 2:14 3:-11
near:شوون	1:15 2:-19
near:شويت	0:-24 1:13 4:-8
near:صافي	0:-9 1:-21 2:-9 3:23
near:صحه	1:14 2:-24 3:-34 4:-9
near:صحي	0:38 1:-55 2:-13 3:21
near:صرف	1:16 2:-60 3:-30 4:-10
near:صرفت	0:-67 1:53 2:-48 3:-37 4:18
near:صلت	0:-27 1:26 2:-8 3:-14 4:-9
near:صليب	4:-32
near:صناع	0:26 1:-30 2:-9 3:-13 4:-8
near:صندو	0:18 1:-14 2:-29 3:-34 4:20
near:صول	0:16 2:-9
near:صوما	0:10 1:-56 3:33 4:-22
near:صيف	1:-15 2:-9 3:17 4:-8
near:صين	3:-26 4:-13
near:ضحاي	0:8 2:-22 3:-11
near:ضريب	0:-18 1:20 2:-14
near:ضفه	0:9 2:-21
near:ضمن	0:-27 1:29
near:ضمنه	0:-37 2:8 3:18 4:-30
near:طاري	0:15 2:-15 3:-19 4:-17
near:طالب	0:-16 1:-14 2:-11 3:19
near:طاير	0:14 1:-13
near:طرق	0:11 1:20 2:-28
near:طريق	0:-17 1:16 3:-8
near:طفل	0:17 1:-15 2:-12
near:طلب	0:-38 1:-10 2:-20 3:31 4:-13
near:طلبت	0:-38 1:-35 2:-55 3:62 4:-21
near:طلبن	0:-25 1:-28 2:-21 3:36
near:طلبو	1:-9 2:-20 3:22
near:طنا	0:43 1:-43 2:-16 3:-9
near:طوار	0:56 1:-41 2:-40 3:-9 4:-29
near:طوكي	0:33 1:18 2:-46 3:-10
near:عاجل	0:16 1:-42 2:-9 3:34 4:-18
near:عاصم	2:14 3:-10
near:عالم	0:14 1:-15 2:-12 3:26 4:-43
near:عام	0:-50 1:9
near:عاما	0:24 1:-21 2:-21 3:-9
near:عامل	0:16 2:-9 3:-19
near:عامه	1:-14 2:12 3:-9
near:عامي	0:-9 1:-24 2:36 3:-16
near:عايد	2:-19 3:-25 4:13
near:عايل	0:-44 1:15 2:20 4:-34
near:عبر	0:-37 1:10 2:-9 3:-35 4:23
near:عدت	0:-33 1:-17 2:39 3:-59
near:عدتن	0:-25 1:-41 2:45 3:-20
near:عدده	0:19 1:-18 2:-24 3:14 4:-10
near:عربي	0:-15 1:19 4:-10
near:عرضت	0:-44 1:-41 2:48 3:-14 4:-9
near:عسكر	0:-8 1:27 2:-37 3:-17
near:عشر	1:-25 2:13 3:15 4:-24
near:عشره	0:-44 1:23 2:17 3:-22 4:-30
near:عشرو	0:9 1:-13 2:-13 3:11
near:عشري	1:14 2:-11 3:-16 4:-17
near:علي	0:29 1:-23 2:-9 3:-23 4:-23
near:عليه	0:-16 1:20 2:-26 3:-17 4:11
near:عمان	0:18 1:-15 2:-13
near:عمل	0:-11 2:9
near:عملي	0:-27 2:8 3:11 4:-14
near:عند	0:17 1:-16 2:-8
near:عنها	0:12 1:-24 2:29 3:-25 4:-10
near:عوده	0:-33 2:18 4:-21
near:غاز	0:13 1:-39 2:17
near:غذاء	0:-18 1:25 2:-25 3:-14
near:غذاي	0:12 1:-53 2:28 3:-19
near:غرض	0:-34 3:-22
near:غرفه	0:-9 1:-21 2:19 3:-9
near:غزه	0:-23 1:30 2:-32 3:-35 4:15
near:غطي	0:-8 3:9
near:غلاف	0:20 1:-12 2:-10
near:غير	0:-42 1:50 2:-19 3:-32 4:-22
near:فاشر	0:-10 1:-17 2:15
near:فاعل	0:9 1:-27
near:فبرا	0:-37 1:-19 3:18
near:فتح	0:8 1:9 2:-10
near:فتره	0:-16 1:33 2:-23 3:-15
near:فجوه	0:-44 1:-40 2:-37 3:61 4:-20
near:فرنس	1:-13 2:14 3:-35 4:-22
near:فرنك	2:-14 3:11 4:-20
near:فريق	0:-18 1:10 4:-8
near:فعل	0:-35 1:54 2:-39 3:-19 4:-24
near:فعلا	1:47 2:-60 3:-18 4:-14
near:فقط	0:-28 1:32 2:-36 4:-12
near:فليت	3:9
near:فوعد	0:-37 1:-10 2:25
near:فيضا	0:16 1:-40 2:-13 3:19 4:-12
near:فيما	1:-10 4:12
near:فيه	0:-15 1:14 2:-11 3:10
near:فيها	0:-19 1:10 2:-10 3:-19 4:20
near:قال	0:36 1:-23 2:-20 4:-26
near:قالت	0:-28 1:-31 2:22 3:14
near:قانو	0:17 1:-16
near:قاهر	2:23 3:-25 4:-16
near:قايم	0:-14 1:-27 2:26 3:-15 4:-8
near:قبل	0:-61 1:31 2:-13 3:-11
near:قتلي	2:-13 3:12
near:قتيل	0:-20 1:-23 2:30
near:قدر	0:-32 1:-16 3:24 4:-11
near:قدرت	0:-11 1:-13 2:-24 3:24
near:قدره	0:12 2:-13 3:-39 4:-40
near:قدم	0:-30 1:56 2:-54 3:-33 4:-27
near:قدمت	0:-71 1:50 2:-46 3:-53 4:36
near:قدمه	0:-16 2:-23 3:-24 4:24
near:قراب	0:-15 3:13
near:قرر	0:41 1:-39 2:-16 3:-8
near:قررت	0:29 1:-27 2:-22
near:قرض	0:51 1:-24 2:-27 3:-26
near:قرضا	0:22 1:-40 3:-19 4:-17
near:قروض	0:-52 1:-8 2:50 3:-38 4:-33
near:قصر	0:-20 1:-16 2:33 3:-25
near:قضاء	1:-14 2:14 3:-8
near:قطاع	0:14 2:-9 3:-11 4:-20
near:قطر	3:-53
near:قطري	0:-30 1:13 2:23 4:-27
near:قعت	0:27 1:-15 2:-22 3:-12
near:قمح	0:20 1:-9 2:-18
near:قيل	0:-14 1:-14 2:18
near:قيمت	0:37 1:-21 2:8 3:-46 4:-55
near:قيمه	0:10 1:-34 2:-23 3:14 4:-13
near:كامل	0:-26 1:34 2:-32 3:-11 4:-11
near:كان	0:-35 1:20 2:26 3:-11 4:-34
near:كانت	0:-11 2:-25 3:23 4:-26
near:كانو	1:-10 2:8 4:-14
near:كرون	0:-29 1:22 2:8 3:-27 4:-36
near:كلفه	1:9 2:-13
near:كما	0:-25
near:كندا	0:-18 2:10 3:-19 4:-13
near:كندي	3:-10
near:كهرب	0:31 1:-21 2:-32 3:-32
near:كوار	2:-13
near:كوري	0:-17 1:-14 2:38 3:-25 4:-11
near:كولي	1:14 2:-15 3:-33 4:-11
near:كونغ	0:15 1:-37 2:18 3:-25 4:-10
near:كويت	0:-24 2:9 3:-44
near:كييف	0:-21 1:35 2:-35 3:-18 4:-19
near:لاجي	0:23 1:-30 2:8 3:-21 4:-14
near:لاسر	1:11 2:-10 3:-24 4:-27
near:لاصل	0:-10 1:8 2:-9 3:10 4:-14
near:لاعا	0:18 1:-16 3:-12 4:-13
near:لاغا	1:-24 3:18 4:-9
near:لافت	0:-19 3:12
near:لاقل	0:12
near:لاوك	0:63 1:-45 2:-41 3:-20 4:-28
near:لايو	0:23 1:-14 2:-13 3:-10
near:لبرن	0:19 1:-42 2:12 3:-22 4:-18
near:لبنا	0:19 2:-8 3:-9 4:-32
near:لترم	0:-25 3:8
near:لتشغ	0:19 1:19 2:-26 3:-12 4:-21
near:لتغط	0:17 1:-32 3:10 4:-9
near:لجام	0:-23 1:-22 2:29 3:-18
near:لجمع	1:-22 2:-12 3:22
near:لجنه	1:-26 2:9 4:-15
near:لخطه	0:-22 1:26 2:-20 3:-16 4:-13
near:لدعم	0:12 2:-9 3:-38 4:-31
near:لذوي	0:14 2:-9 3:-41 4:-27
near:لسور	0:-15 1:-26 2:23 4:13
near:لشبك	0:38 1:-25 2:-29 3:-9
near:لشرا	0:11 1:9 3:-45 4:-45
near:لضحا	0:20 3:-22 4:-20
near:لعام	0:20 1:-43 2:-48 3:36 4:-18
near:لعاي	0:32 2:-44 3:-16 4:-18
near:لعمل	0:-9 3:13 4:-11
near:لغزه	0:-17 2:15 3:-10 4:-9
near:لقاء	0:11 2:-11
near:لقطا	0:24 1:-10 2:-37 3:-21
near:لكل	0:15 2:-28 3:-20 4:-12
near:لكن	0:-19 1:29 2:-23 3:-23 4:-8
near:لكيي	1:-21 2:-12 3:-9 4:15
near:لمسا	2:-13 3:17 4:-9
near:لمست	0:29 2:-28 3:-14
near:لمكا	3:-21 4:-16
near:لمن	0:16 2:-23 3:-16 4:-14
near:لموا	0:39 1:-11 2:-34 3:-23 4:-14
near:لموز	1:-20 2:-10 4:13
near:لندن	2:11 3:-30 4:-30
near:لها	1:19 2:-29 3:-15 4:-24
near:لهاي	1:-15 2:10 3:-27 4:-12
near:لهذا	0:-21 1:-39 2:-28 3:35 4:14
near:لوكا	0:27 1:-15 2:-18 3:-9 4:-13
near:ليبي	0:13 1:-29 2:-11 3:22
near:ليره	0:-10 1:23 2:-27 3:-13 4:-11
near:ليصل	0:16 1:-14 2:-31
near:مارب	0:54 1:-31 2:-42 3:-15 4:-11
near:مارس	0:-32 1:-28 2:31 4:-17
near:ماضي	0:-31 1:26 2:27 3:-69 4:-52
near:مال	0:-14 1:-17 2:9 3:15
near:مالي	0:46 1:-30 2:-26 4:-33
near:مانح	0:-40 1:18 2:8 4:-27
near:ماني	0:-30 2:23 3:-55 4:-36
near:ماوي	1:-16 2:-20 3:25
near:مايه	0:-68 1:37 2:-32 3:12 4:-20
near:مباش	2:-23 4:11
near:مبلغ	0:37 1:-59 2:-8 3:20 4:-65
near:متبر	0:-42 1:38 2:-13 3:-11 4:19
near:متبق	0:21 1:-35 2:17 3:-10 4:-13
near:متحد	0:-29 2:-15 3:24 4:-27
near:متر	0:-21 1:23 2:-11
near:متضر	0:36 2:-56 4:-24
near:متطل	0:-11 1:-23 2:-12 3:30
near:متوف	1:15 2:-31 3:-13 4:-31
near:مجتم	0:27 1:-25 2:10 3:-26
near:مجلس	0:17 2:-46 3:-32 4:-18
near:مجمد	0:-13 1:-33 3:-15 4:24
near:مجمو	0:-9 2:-66 3:-16 4:19
near:محاف	0:12 1:-24 2:16 3:-10 4:-16
near:محام	1:13 2:-13 3:-12 4:-23
near:محرو	0:-19 1:22 2:-12 3:-11 4:-16
near:محطا	0:-10 2:-17 3:-8 4:19
near:محطه	0:-28 1:22 2:11
near:محكم	0:25 1:-9 2:-25 3:-12 4:-8
near:محلا	0:-8 1:-18 2:15
near:محلي	0:11 1:20 2:-39 3:-15 4:-9
near:مخصص	0:28 1:-18 2:-18 3:-19 4:-9
near:مخيم	1:-18 4:-15
near:مدار	0:32 1:-47 2:-22 3:9 4:10
near:مدرس	0:-31 1:-38 2:43 3:-13 4:-17
near:مدري	0:-13 1:-19 2:-8 3:17 4:-13
near:مدني	0:-32 1:-18 3:19
near:مدي	0:39 1:-29 2:-37 3:-19 4:18
near:مدير	0:-11 1:11 2:-27 3:16 4:-21
near:مدين	0:-20 1:32 2:-21 3:-15
near:مراك	1:-32 2:14 3:-22 4:-11
near:مرحل	0:10 1:-11 2:-17 3:16 4:-10
near:مركز	0:17 1:-20 2:-21 3:-29 4:17
near:مره	1:11 2:-10
near:مساء	0:26 1:-11 3:-24
near:مساع	0:-17 2:21 3:-60 4:8
near:مساك	0:-23 2:16 3:-16 4:-12
near:مساه	0:-44 1:-12 2:12 3:-26 4:37
near:مستش	0:-39 1:-33 2:32 3:-25 4:20
near:مستل	1:17 2:-9
near:مستو	0:-13 1:18 3:-23
near:مسوو	0:-20 2:13 3:-8
near:مشار	0:-23 1:23 2:-11 3:-19 4:-13
near:مشتر	1:-20 2:8 3:9
near:مشرو	0:36 1:-48 2:-35 4:15
near:مصاب	0:13 2:-26 3:-10 4:-14
near:مصدر	0:-8 3:-10
near:مصر	1:-9 2:9
near:مصرف	0:-13 1:18 2:-31
near:مصير	0:-18 1:22 2:-25
near:مضيف	0:23 1:-19 2:-11 3:-8
near:مطار	1:12 2:-10
near:مطلع	0:-16 1:17 2:-22 3:-25 4:18
near:مطلو	0:-35 3:10 4:-10
near:معظم	0:-37 1:35 2:-24 3:-14 4:-9
near:مفوض	1:-26 2:-12 3:18 4:-32
near:مقاب	0:8 2:-11 3:-23 4:10
near:مقاط	0:13 1:29 2:-45 3:-23 4:-16
near:مقبل	0:-67 1:-41 2:17 3:44 4:-31
near:مقدا	0:23 1:-15 2:-29 3:14
near:مقدم	0:-23 1:27 2:-17 3:-18 4:-9
near:مقرر	0:47 1:-35 2:-27 3:-26
near:ملاي	0:-24 1:32 2:-12 3:-45 4:-23
near:ملك	1:10 2:8 3:-33 4:-26
near:مليا	2:-10 3:-33
near:مليو	0:-10 4:-26
near:مملك	0:-22 2:24 3:-20
near:مناط	0:28 1:-23 2:-21
near:منتص	0:-18 2:-19 3:8 4:-21
near:منح	0:13 1:-55 3:-29 4:8
near:منحا	0:14 2:-15 3:-15
near:منحت	0:9 1:-32 2:26
near:منحه	0:15 1:17 2:-31 3:-43 4:-38
near:منذ	0:-74 2:-65 3:-20 4:51
near:منسق	0:51 1:-38 2:-33
near:منطق	0:-22 1:-21 2:-8 4:24
near:منظم	0:-17 1:12 4:-22
near:منقذ	0:-41 1:-27 2:47 3:-12 4:-17
near:منكو	0:30 1:-31 2:-38 3:19 4:-12
near:منه	0:-10 1:-8 3:16 4:-23
near:منها	1:-8 3:-27 4:-8
near:منهم	3:8
near:مواز	3:-48 4:-20
near:موتم	0:-41 1:-9 2:51 3:-69 4:-39
near:موسس	1:31 2:-48 3:-11 4:-35
near:موضح	1:-11 2:15
near:مياه	0:46 1:-77 3:17 4:-19
near:ميتي	0:25 1:-10 2:-27 3:-22 4:-9
near:ميدا	1:11 3:-12 4:-9
near:ميزا	0:14 2:-26 4:-19
near:ميسر	0:-41 1:-25 2:43 3:-25 4:-25
near:ميه	1:-12 2:22 3:-33 4:-39
near:نازح	0:10 1:17 2:-18 3:-32 4:-16
near:ناشد	1:-25 2:-25 3:19
near:نال	0:-23 1:29 2:-12 4:-13
near:ناير	0:-27 1:13 2:19 3:-8 4:-16
near:نحو	1:-17 3:-20
near:نداء	0:-49 1:-75 2:-63 3:91 4:-26
near:نروي	0:-11 1:13 2:9 3:-40 4:-38
near:نصف	0:-46 1:11 2:-20 3:12 4:10
near:نصفه	0:-50 1:17 4:-9
near:نفسه	0:-18 1:18 2:11 3:-14
near:نقد	0:-30 1:47 2:-40 4:-31
near:نقدا	0:-46 1:45 2:-20 3:-22 4:-10
near:نقدي	0:-8 1:22 2:-28 3:-20 4:-19
near:نهاي	0:-21 1:38 2:-24 3:-9 4:-40
near:نوفم	0:-26 1:32 3:-16
near:نيجر	0:-9 1:-21 2:-8 3:24
near:نيوي	0:-26 1:-36 2:40 3:-21
near:هاتف	0:-12 1:20 2:-12 3:-14
near:هبط	0:-8 1:30 2:-30 3:-27 4:-11
near:هذا	0:-56 1:12 2:-28 3:27
near:هذه	0:-41 1:25 3:-20 4:-22
near:هلال	0:-10 1:8 2:-32 3:-25 4:18
near:هند	0:-22 2:16 3:-13 4:-16
near:هولن	0:14 2:-8
near:هييه	0:16 1:-25 2:14 3:-11
near:واحد	0:-17 1:24 2:-15 3:-10
near:وارد	0:-42 1:50 2:-27 3:-35
near:وان	0:10 1:-9 3:-50 4:11
near:وجه	0:-37 1:-28 2:-17 3:46
near:وحده	0:23 1:-17 2:-10
near:ورد	0:-19 2:-25 3:17 4:-27
near:وزار	0:-18 1:-18 2:13
near:وزرا	0:8 2:-36 4:-16
near:وصل	0:-24 1:31 2:-33 3:-20
near:وصلت	0:31 1:-19 2:-15 3:-8 4:-13
near:وطني	0:35 1:-29 2:-20 3:-13
near:وعد	0:-53 2:29 3:-37 4:-23
near:وعدت	1:-39 2:28 3:-27 4:-14
near:وفق	0:11 1:-8 2:-24 3:-29 4:15
near:وفي	0:-17 1:-22 2:30 3:-13
near:وقت	1:10 2:-13
near:وقد	0:27 1:-16 2:-19 4:-19
near:وقع	0:11 1:-9
near:وكال	0:-32 1:-28 2:24 3:24
near:ولاي	0:-22 1:33 3:-60
near:ولم	0:-11 1:-15 3:26 4:-30
near:ومن	0:17 1:-24 3:-31 4:-25
near:وهو	0:-26 1:34 2:-31 3:-14 4:-23
near:وهي	1:13 2:-40 4:-46
near:يابا	1:15 3:-69 4:-50
near:يبلغ	0:14 2:-29
near:يتعد	1:-19 2:26 3:-14
near:يتعه	1:-13 2:19
near:يجمع	0:-27 1:-42 2:24 3:-15 4:22
near:يحتا	0:-15 1:-18 2:-10 3:30
near:يحصل	0:13 1:-19 2:-15 3:18
near:يخصص	0:43 1:-29 2:-30 3:-24 4:-10
near:يدفع	0:-17 1:-18 2:27 3:-10 4:-8
near:يذهب	0:24 1:-61 2:31 3:-35 4:-21
near:يرفع	0:-43 2:20 3:-26
near:يشمل	1:-39 3:25
near:يصرف	0:17 2:-19 3:-32 4:-13
near:يصل	1:-11 4:-21
near:يصله	0:-13
near:يطلب	0:-20 1:-15 2:-14 3:25
near:يعاد	0:42 2:-32 3:-41 4:-16
near:يقدر	0:14 1:-10
near:يقر	0:45 1:-30 2:-28 3:-13 4:-9
near:يقول	1:-9 3:21 4:-28
near:يمن	2:-16
near:يمني	2:-14
near:يمول	2:-15 3:11
near:يناي	0:-18 1:29 2:-19 4:-17
near:يها	0:-21 1:31 2:-31 3:-8
near:يوجه	0:41 1:-30 2:-15 3:-16
near:يورو	0:-22 1:23 2:-17 3:-8 4:-54
near:يوقع	0:29 1:-14 2:-25 3:-10
near:يوم	0:-12 1:34 2:-31 3:-8 4:-34
near:يوما	1:12 3:-8
near:يومي	0:9
near:يوني	0:23 1:-48 2:-54 3:42 4:-12
next:claim-abducted	0:-12 1:-21 4:18
next:claim-allocated	1:8 2:-21 3:9 4:-61
next:claim-delivered	1:-33 3:19 4:9
next:claim-displaced	2:-18 3:-10
next:claim-held	0:10
next:claim-injured	0:-18 2:12 3:-34
next:claim-killed	0:-13 1:-9 2:-14 3:-16 4:28
next:claim-missing	0:-36 1:25 2:12 3:-28 4:-25
next:claim-pledged	1:-58 2:45 3:-15 4:-24
next:claim-refugees	0:13 1:19 2:-58 3:-18 4:13
next:claim-released	0:-15 1:18
next:claim-requested	0:10 3:-31
next:claim-returned	1:-30 2:-49 4:38
next:claim-total	0:-33 3:20 4:-31
noun:	4:-17
only:aid	0:26 2:-48 3:-8 4:-25
only:casualty	1:-13 3:-20
other:abducted	0:-25 1:-8 2:15 4:-21
other:aid	4:-19
other:allocated	0:-10 2:-12 3:-21
other:casualties	0:-21 3:8 4:-10
other:casualty	0:-18 4:-12
other:dead-in-captivity	0:15 1:-22 2:-23 3:20 4:-30
other:delivered	0:21 1:-35
other:displaced	1:-8 3:-11 4:-20
other:displacement	0:-10 1:-13 4:-22
other:held	1:-10 3:-25 4:-10
other:hostage	1:16 2:-14 3:-10 4:-29
other:injured	0:13 1:9 2:-62 3:-17 4:21
other:killed	0:-21 1:-9 2:13 4:-14
other:missing	1:-9 2:9 4:-46
other:pledged	0:-17 2:-29 3:15
other:prisoners-exchanged	0:-29 1:37 2:-14 3:-25 4:-19
other:refugees	0:-29 1:11 2:-13 4:-18
other:released	0:9 1:9 2:-19 4:-65
other:requested	0:-25 1:16 2:30 3:-67 4:-53
other:returned	2:-25 3:13 4:-18
other:total	2:-22 4:-28
others:7	0:8 1:29 2:-33 3:-36 4:-15
others:more	1:-15 4:-18
qualified	0:-23 1:9 2:-40 3:-25 4:47
right1:	0:16 1:-12
right1:"	0:-11 1:35 2:-52 3:-28 4:17
right1:(	0:8 3:-43 4:-9
right1:)	0:-17 1:21 3:-36 4:-11
right1:,	0:-18 2:-8 4:-14
right1:.	0:-64 1:34 3:-15 4:35
right1::	0:-15 2:13
right1:;	0:-49 1:-8 2:13 3:24 4:-8
right1:|	0:31 1:-38 2:-15 4:-34
right1:اخري	1:-37 2:24 3:9 4:-30
right1:اضافيه	0:9 2:-16 3:8 4:-31
right1:العام	0:-31 2:23 3:-24
right1:الي	2:-24 3:-11 4:-16
right1:تعويضات	0:-12 1:21 2:-16 3:-20 4:-11
right1:ثم	0:12 1:-11
right1:حتي	0:-11 1:-23 2:-21 3:34
right1:طلبتها	0:-17 1:-28 2:-11 3:28
right1:عبر	0:-22 1:10 3:-18 4:-14
right1:علي	0:-19 1:-22 2:13
right1:عن	1:-9 2:13
right1:في	0:-37 1:53 2:-18 3:-49 4:-33
right1:قبل	0:-40 1:39 2:-37 4:-9
right1:كانت	0:-10 1:-13 2:17 4:-11
right1:ل	0:13 2:-24 3:-16
right1:لاسر	0:-8 2:8
right1:لاسره	0:11 1:-10
right1:لاصلاح	0:-11 1:-20 2:8 3:14
right1:لاعاده	3:-17
right1:لاغاثه	1:-12 3:9
right1:لايواء	0:23 1:-14 2:-13 3:-10
right1:لبرنامج	0:13 1:-11 3:-11
right1:لترميم	0:-30 1:-19 2:21 3:9
right1:لتغطيه	0:-24 1:-24 2:17 3:13
right1:لدعم	3:-25 4:-17
right1:لذوي	0:19 1:-32 2:10 3:-10
right1:لسوريا	0:-12 1:-10 2:29 3:-10
right1:لشراء	0:-8 1:24 2:-31 3:-20 4:-12
right1:لعايلات	0:-12 1:19 2:-18 4:-8
right1:لقطاع	0:9 1:-9 2:-9
right1:لكل	0:17 1:-15
right1:للاستجابه	0:10 1:-32 2:-27 3:11
right1:للاغاثه	0:11 1:-37 2:14 3:-14
right1:للبنان	0:8 1:-10
right1:لم	0:-12 1:-46 2:24 3:18 4:-9
right1:لمساعده	0:-21 2:-8 3:28
right1:لمن	0:-13 1:21 3:-8 4:-9
right1:مقابل	2:-12 3:-16 4:12
right1:من	1:41 2:-31 3:-57 4:-23
right1:منها	0:-20 1:20 3:-68
right1:ولم	0:-9 1:-20 2:16
right2:"	3:-29 4:-8
right2:#	0:-18 2:-10
right2:,	1:8 2:-20 4:-8
right2:.	0:-19 2:-11 4:15
right2:اصل	0:-29 1:55 2:-29 3:-51
right2:الا	0:-26 1:-30 2:22
right2:الاتحاد	0:14 1:-23 2:10
right2:السوق	0:10 1:-9 2:-8
right2:الصندوق	0:40 1:-23 2:-31
right2:الضحايا	0:10 1:-15 3:-12 4:-9
right2:العاجله	0:26 1:-28 2:-11 3:8
right2:العام	0:-26 1:8 3:16
right2:المانيا	3:-12
right2:المبلغ	0:42 1:-42 2:-27 3:-14 4:-13
right2:المتضررين	0:15 2:-11
right2:المقبل	0:-38 1:-20 2:33 3:9
right2:الولايات	1:36 2:-33 3:-19 4:-8
right2:الي	0:27 1:23 2:-36 3:-16 4:-28
right2:اليوم	0:-18 1:24 2:-16 3:-8
right2:اما	0:20 1:17 2:-34
right2:اي	1:18 3:-34 4:-10
right2:بعد	0:19 1:-16
right2:بها	0:-35 1:-47 2:44 3:-15 4:9
right2:بينما	0:-9 1:30 2:-31
right2:تلتها	0:-12 1:16 2:-9
right2:ثم	1:-29 2:34
right2:ذهب	3:-12 4:-17
right2:سته	0:-12 1:29 2:-22
right2:صرف	0:43 1:-40 2:-14 3:-9
right2:صندوق	0:16 1:-35 2:-16 3:20
right2:عاجله	0:17 1:-26 3:-13
right2:علي	0:35 1:-52 2:13 3:24 4:-8
right2:في	1:-21 2:13 4:-23
right2:فيما	0:-9 1:-16 3:-32 4:24
right2:كان	0:-18 1:23 2:-17 3:-8
right2:كل	0:-8 1:-17 2:15
right2:كوريا	1:17 2:-11
right2:لم	0:10 1:-55 2:8 3:28 4:-11
right2:ما	0:-12 1:21 2:-13 4:-28
right2:مقابل	1:9 3:-8
right2:من	1:23 2:-10 3:-34
right2:منها	1:-50 3:23
right2:نحو	1:-28 2:9 3:-8
right2:نهايه	0:-11 2:-28 3:12 4:-9
right2:و	1:-39 2:14 3:11
right2:والباقي	0:-23 1:36 2:-31 3:-13
right2:وان	2:-11 3:8 4:-8
right2:وتعهدت	0:31 1:21 2:-43
right2:وصل	0:12 1:-34 3:15
right2:وفق	0:11 1:-28 2:-14 3:-15 4:13
right2:ولم	1:-19 3:21
right2:ومنها	0:-15 2:19 3:-19 4:-10
right2:وهو	1:26 2:-11 3:-25
right2:يصل	0:-16 1:-27 2:27 3:-14
right3:	0:-39 1:30 2:-34 4:-16
right3:"	0:-30 1:40 2:-47 3:-34 4:13
right3:#	2:-22 3:-17 4:21
right3:(	0:-36 1:25 3:-25 4:-14
right3:,	0:28 1:-19 3:-34 4:-60
right3:.	0:16 2:-19 4:-69
right3:الاتحاد	0:-50 1:41 2:-19
right3:الاوروبي	0:14 1:-23 2:10
right3:الاول	0:-10 1:10 2:-18
right3:الضحايا	1:-9 2:9 3:-26 4:-9
right3:العام	0:-33 1:-8 2:-25 3:32 4:-27
right3:المتحده	1:14 2:-9 4:-10
right3:المركزي	0:36 1:-25 2:-15 3:-14
right3:الملك	0:-16 2:26 3:-18 4:-10
right3:الي	0:10 1:10 2:-18 3:-33 4:-9
right3:ان	0:37 1:-33 2:-9 3:-23
right3:ب	2:10
right3:ثلاثه	2:-19 3:-8 4:21
right3:ثمانيه	0:9 1:11 2:-18 3:-12 4:-14
right3:حين	3:-30 4:-8
right3:خمسه	1:15 2:-24
right3:سنوات	1:-22 4:-10
right3:علي	0:-14 1:-18 2:10 3:18
right3:عن	0:-15 2:-8 3:-14 4:17
right3:في	0:18 2:-15 3:-15 4:-20
right3:قطر	0:-24 1:16
right3:كل	0:-9 1:-20 2:-10 3:25 4:-17
right3:لا	1:-15 2:-10 4:14
right3:ما	0:-44 1:-37 2:30 3:19 4:-13
right3:مليون	0:-29 3:8 4:12
right3:مليونا	0:-15 1:17
right3:من	0:-45 1:-9 2:-34 3:32
right3:منه	1:-29 2:-8 3:31
right3:منها	0:36 1:-84 3:33 4:-44
right3:نحو	2:13 3:-9
right3:نصف	0:-22 1:19 2:10 3:-15
right3:و	3:-20 4:8
right3:وان	0:27 1:-20 2:-23 3:-14
right3:ولم	1:-21 2:13 3:14
share:2	0:-30 1:50 2:-41 3:-31 4:-22
share:4	0:8 1:-19 3:-10
share:5	2:-13 3:-11 4:10
share:7	0:-9 1:-8 4:-36
share:more	0:9 4:-32
short	0:10 1:-23 2:12 3:-22 4:-70
sum:10	0:8 1:-39
sum:11	0:53 1:-44 2:-66 4:-8
sum:12	0:14 1:-25 2:10 3:-8
sum:13	0:11 1:-9
sum:3	0:28 1:-24 2:-24 3:-19 4:-11
sum:4	0:-22 1:26 2:-10 3:-45
sum:5	0:23 2:-17 3:-64 4:-12
sum:6	1:12 3:-19 4:-28
sum:7	1:13 2:11 3:-26 4:-81
sum:8	0:-12 3:-17 4:12
sum:9	0:-29 1:-34 2:11 3:28 4:13
verdict:allocated	0:107 1:-76 2:-47 3:-101 4:-80
verdict:claim	0:-9 1:9 2:-8 3:-26
verdict:delivered	0:-81 1:98 2:-50 3:-137 4:25
verdict:open	0:-14 1:12 2:-8 3:-11 4:-13
verdict:pledged	0:-39 1:-103 2:97 3:-87 4:-58
verdict:requested	0:-38 1:-65 2:-76 3:93 4:-64
verdict:total	0:-28 1:26 2:-25 3:-44 4:20`
}
