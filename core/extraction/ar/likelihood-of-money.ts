import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD_OF_MONEY: LikelihoodWeights = {
  measures: ['allocated', 'delivered', 'pledged', 'requested', 'total'],
  claim: `
any	-50
before:abducted	-68
before:allocated	57
before:delivered	44
before:held	-32
before:killed	-100
before:pledged	132
before:refugees	-26
before:released	-73
before:requested	62
before:returned	65
before:total	-26
behind:allocated	-31
behind:delivered	92
behind:displaced	29
behind:injured	57
behind:killed	36
behind:pledged	63
behind:refugees	-40
behind:requested	-18
behind:returned	50
behind:total	-31
currency:AED	6
currency:AUD	58
currency:BDT	-23
currency:BHD	-24
currency:CAD	82
currency:CHF	50
currency:CNY	32
currency:COP	33
currency:DZD	-29
currency:ETB	-20
currency:EUR	31
currency:GBP	59
currency:IDR	35
currency:ILS	39
currency:INR	-12
currency:IQD	11
currency:IRR	39
currency:JOD	-77
currency:JPY	5
currency:KES	5
currency:KWD	19
currency:LBP	33
currency:LYD	-30
currency:MAD	-15
currency:MXN	-45
currency:NGN	-106
currency:NOK	75
currency:PHP	-32
currency:PKR	-42
currency:QAR	15
currency:SAR	-46
currency:SEK	34
currency:SYP	-24
currency:TND	-83
currency:TRY	-27
currency:USD	-15
currency:VND	30
currency:XOF	-57
currency:YER	-23
ending:اء	-26
ending:ات	98
ending:اج	55
ending:اح	3
ending:ار	-10
ending:اع	16
ending:ال	26
ending:ام	43
ending:ان	75
ending:بل	12
ending:به	21
ending:ثه	74
ending:حه	4
ending:دت	-24
ending:رب	-54
ending:رد	-52
ending:ره	-47
ending:ري	93
ending:سر	75
ending:عم	6
ending:عه	-4
ending:له	-66
ending:مج	19
ending:نا	-15
ending:نت	-7
ending:ها	84
ending:ول	23
ending:وي	19
ending:يا	-28
ending:ير	-7
ending:يل	14
ending:يم	-12
ending:ين	82
ending:يه	48
equal:allocated	173
equal:delivered	94
equal:pledged	37
equal:requested	50
form:digits	-172
form:dual	-65
form:mixed	-9
form:range	-44
form:vague	-55
form:words	38
headline	76
here:#aid	81
here:#captives	-15
here:#captors	-86
here:#commerce	-165
here:#conference	42
here:#containing	-78
here:#contest	-99
here:#crossing	-45
here:#custody	-43
here:#demand	-38
here:#disease	34
here:#displacement	-27
here:#exchange	-17
here:#giving-from	29
here:#group	-66
here:#handover	-6
here:#hostages	-16
here:#losing-side	34
here:#need	46
here:#police	27
here:#receiving	-24
here:#remainder	47
here:#report	16
here:#return	29
here:#since	53
here:#sport	-88
here:#state	11
here:abducted	-18
here:allocated	40
here:delivered	64
here:displaced	-14
here:held	-82
here:injured	4
here:killed	-47
here:missing	28
here:pledged	64
here:prisoners-exchanged	-64
here:refugees	-27
here:released	12
here:requested	98
here:returned	-33
here:said	-42
here:set	16
here:total	50
item	45
last:claim-abducted	-60
last:claim-allocated	19
last:claim-dead-in-captivity	-53
last:claim-delivered	26
last:claim-displaced	-15
last:claim-held	-15
last:claim-injured	32
last:claim-killed	-40
last:claim-missing	30
last:claim-pledged	5
last:claim-refugees	-84
last:claim-released	-26
last:claim-requested	-12
last:claim-total	77
left1:"	62
left1:#	56
left1:(	-12
left1:,	-23
left1:-	71
left1::	81
left1:اجماليها	21
left1:اصل	38
left1:اكتوبر	-5
left1:الا	97
left1:الان	33
left1:الاوروبي	13
left1:البالغ	50
left1:البالغه	-20
left1:الحكومه	56
left1:الذهب	-8
left1:السوداء	-10
left1:الطواري	22
left1:العام	63
left1:الماضي	51
left1:المانيا	19
left1:المتحده	10
left1:المفوضيه	11
left1:الهند	-13
left1:الواحده	-36
left1:الي	5
left1:اليوم	74
left1:ان	33
left1:اي	-17
left1:ب	-15
left1:بتقديم	48
left1:بزياده	-15
left1:بسعر	-18
left1:بصرف	-13
left1:بعد	34
left1:بقيمه	30
left1:بكلفه	-42
left1:بلغ	80
left1:بلغت	43
left1:بمبلغ	48
left1:بواقع	-71
left1:بينها	19
left1:تبلغ	-31
left1:تتطلب	-29
left1:تخصص	28
left1:تخصيص	38
left1:تطلب	31
left1:تقديم	64
left1:توفير	49
left1:ثمنها	-23
left1:جمع	6
left1:خصص	55
left1:خصصت	50
left1:دفع	50
left1:ذهب	12
left1:سوي	96
left1:صرف	3
left1:ضمنها	17
left1:طلبوا	-30
left1:علي	3
left1:عن	46
left1:عند	-68
left1:غير	41
left1:ف	60
left1:فرنسا	23
left1:فعلا	33
left1:فيه	52
left1:فيها	-77
left1:قدره	-68
left1:قدرها	-5
left1:قيمته	-14
left1:قيمتها	-27
left1:كان	17
left1:كندا	37
left1:للتنميه	29
left1:مجموعها	24
left1:مقابل	-9
left1:من	18
left1:منه	12
left1:منها	5
left1:منهم	-59
left1:و	109
left1:وان	47
left1:وقدرها	44
left1:وقيمته	45
left1:وقيمتها	-45
left1:ومنها	12
left1:وهي	-16
left1:يجمع	17
left1:يخصص	43
left1:يذهب	4
left1:يعادل	42
left1:يقر	43
left2:"	39
left2:#	73
left2:)	34
left2:,	11
left2:-	-68
left2::	32
left2:اتفاقيه	21
left2:اسره	-69
left2:الاتحاد	13
left2:الاجتماعي	-66
left2:الاستجابه	36
left2:الاعمار	-38
left2:الامارات	36
left2:الان	23
left2:الانساني	24
left2:الاوروبي	31
left2:التي	38
left2:الحرب	-15
left2:الحكومه	38
left2:الدولار	-19
left2:السعوديه	33
left2:السوق	-11
left2:الطواري	26
left2:العام	45
left2:الفجوه	43
left2:الكويت	33
left2:الماضي	53
left2:المانحين	38
left2:المانيا	39
left2:المتحده	3
left2:المدينه	-22
left2:المقبل	34
left2:النرويج	19
left2:الواحد	-25
left2:الي	60
left2:اليابان	90
left2:اليوم	29
left2:اما	-16
left2:ان	16
left2:انها	-23
left2:بالميه	-17
left2:بحاجه	32
left2:برلين	21
left2:بريطانيا	54
left2:بلاده	10
left2:بلغت	-29
left2:بما	10
left2:تحتاج	34
left2:تطلب	15
left2:تعلن	13
left2:تعهدات	39
left2:تعهدت	17
left2:تعهدوا	16
left2:تعويضات	71
left2:حتي	95
left2:حزمه	20
left2:دولار	74
left2:سعر	-18
left2:سنوات	-47
left2:صرف	87
left2:عاجله	50
left2:علي	28
left2:عن	-15
left2:فديه	-27
left2:في	-20
left2:قد	43
left2:قطر	58
left2:قيمتها	17
left2:كل	-50
left2:كلفه	-71
left2:ما	26
left2:مجلس	41
left2:مساعدات	36
left2:مكافاه	-61
left2:من	64
left2:منحه	63
left2:منذ	37
left2:منه	26
left2:منها	-27
left2:نقديه	21
left2:نهايه	-15
left2:هذا	62
left2:وتعهدت	7
left2:وخصصت	-33
left2:ورصدت	46
left2:وصل	38
left2:وعدت	47
left2:وعرضت	75
left2:ووعدت	60
left2:يورو	10
left3:	-35
left3:"	-6
left3:#	9
left3:,	9
left3:-	75
left3::	38
left3:اعاده	-27
left3:اعلنت	13
left3:الاتحاد	26
left3:الاستجابه	40
left3:الامم	-18
left3:الاوروبي	16
left3:البنك	4
left3:التضامن	-66
left3:التي	-5
left3:الحكومه	-8
left3:الخساير	-46
left3:الدولي	-57
left3:الذي	-8
left3:السودان	37
left3:الصندوق	32
left3:الضحايا	68
left3:العام	-14
left3:المتحده	45
left3:المركزي	3
left3:المشاركين	13
left3:المفوضيه	26
left3:المملكه	17
left3:الولايات	15
left3:الي	-31
left3:اما	-6
left3:ان	-10
left3:انها	48
left3:اي	40
left3:بعد	-38
left3:بلغت	-67
left3:ثلاثه	14
left3:جنيف	5
left3:جنيه	-56
left3:حتي	25
left3:حولت	33
left3:خصصت	16
left3:خطه	44
left3:دولار	-11
left3:دولارا	-33
left3:دينار	-30
left3:ريال	-3
left3:رييس	-25
left3:سعر	-49
left3:صرف	40
left3:صندوق	34
left3:علي	-8
left3:عن	-4
left3:فرنسا	36
left3:فيما	-39
left3:قيل	-26
left3:كل	-30
left3:كلفه	-86
left3:لعام	64
left3:لقاء	-5
left3:لم	44
left3:لهذا	20
left3:ما	28
left3:مساعدات	62
left3:مساهمه	31
left3:ملايين	17
left3:مليار	-8
left3:مليون	62
left3:مليونا	59
left3:من	-47
left3:منحه	28
left3:منذ	-9
left3:منها	80
left3:موازنه	10
left3:موتمر	57
left3:ميزانيه	-45
left3:نداء	38
left3:هذا	49
left3:واعلنت	24
left3:وان	43
left3:وبلغ	-12
left3:وبلغت	-51
left3:وتبرعت	56
left3:وتعهدت	49
left3:وخصص	35
left3:وخصصت	-8
left3:وزاره	76
left3:وصل	-3
left3:وعدت	53
left3:ومن	18
left3:ووعدت	61
left3:يورو	-9
left3:•	20
many	-41
mostly:abducted	23
mostly:aid	8
mostly:allocated	47
mostly:casualty	-16
mostly:delivered	26
mostly:displaced	-85
mostly:displacement	12
mostly:hostage	-87
mostly:injured	-115
mostly:killed	-28
mostly:missing	-23
mostly:pledged	27
mostly:refugees	23
mostly:released	-59
mostly:returned	12
mostly:total	-26
near:ابري	47
near:ابوظ	27
near:اتحا	73
near:اتفا	29
near:اتي	11
near:اثني	-77
near:اجتم	-28
near:اجر	-32
near:اجما	4
near:اجنب	-46
near:اجهز	-31
near:اجيي	17
near:احتي	-17
near:احد	-67
near:احده	24
near:احمر	70
near:اخري	82
near:اخير	47
near:ادار	45
near:ادرا	-3
near:ادني	5
near:ادوا	12
near:ادوي	4
near:اذا	67
near:اربا	-54
near:اربع	22
near:ارتف	-44
near:اردن	-7
near:ارسا	42
near:ارسل	44
near:ازال	-34
near:ازمه	12
near:اسبا	-36
near:اسبو	-11
near:استث	-26
near:استج	110
near:استر	85
near:استض	17
near:استع	43
near:استق	-19
near:اسر	25
near:اسره	-104
near:اسعا	-66
near:اسلا	69
near:اسمه	73
near:اسهم	39
near:اسوا	-32
near:اسيو	11
near:اشتر	53
near:اشنط	-6
near:اشهر	97
near:اصحا	28
near:اصل	13
near:اصلي	22
near:اصول	-5
near:اضاف	85
near:اضرا	-106
near:اطار	12
near:اطرا	-39
near:اطفا	-23
near:اطلق	-77
near:اعاد	-89
near:اعتم	-51
near:اعلا	-36
near:اعلن	83
near:اعلي	43
near:اعما	-43
near:اغاث	94
near:اغذي	17
near:اغسط	39
near:اغلق	-10
near:افرا	-33
near:افرج	60
near:افري	82
near:افغا	62
near:اقتص	-19
near:اقر	66
near:اقل	21
near:اقلي	81
near:اكتف	68
near:اكتو	15
near:اكثر	29
near:اكدت	-4
near:الا	35
near:الاف	-16
near:الان	24
near:التي	64
near:الذي	-20
near:الغا	72
near:الفا	-20
near:الما	55
near:اله	32
near:الي	-10
near:اليز	12
near:اليه	72
near:اما	-25
near:امار	44
near:امر	-3
near:امري	57
near:امس	34
near:امم	59
near:اممي	-15
near:امن	47
near:امير	56
near:انت	-14
near:انتظ	22
near:انسا	90
near:انفا	-45
near:انفق	-60
near:انقا	38
near:انه	48
near:انها	89
near:اهال	9
near:اورو	62
near:اوسل	18
near:اوضح	16
near:اوقف	-20
near:اوكر	81
near:اول	88
near:اولا	41
near:اولي	-26
near:اونر	49
near:اونص	-11
near:ايام	-9
near:ايرا	-25
near:ايرل	43
near:ايطا	6
near:ايلو	20
near:ايوا	80
near:باب	-8
near:باحد	-16
near:باري	6
near:باقي	-22
near:بالغ	-12
near:بان	25
near:بتعه	17
near:بتقد	51
near:بحاج	32
near:بحري	27
near:بحسب	27
near:بحير	62
near:بخمس	13
near:بدء	31
near:بدل	39
near:بذور	60
near:برلم	-17
near:برلي	37
near:برمي	-61
near:برنا	37
near:برنت	-11
near:بروك	50
near:بريط	72
near:بزيا	-69
near:بستي	16
near:بسعر	36
near:بصرف	-57
near:بطل	-17
near:بعد	26
near:بعدم	-4
near:بغدا	10
near:بقيم	37
near:بكلف	-42
near:بلاد	82
near:بلجي	16
near:بلدا	42
near:بلدي	61
near:بلغ	-4
near:بلغت	-49
near:بما	11
near:بمبل	48
near:بمعل	-61
near:بمقد	7
near:بملي	-43
near:بموج	-44
near:بناء	-63
near:بنان	41
near:بنزي	-17
near:بنسب	-10
near:بنغل	11
near:بنك	-25
near:بنوك	-22
near:بها	60
near:بواق	-38
near:بورص	-29
near:بيان	85
near:بيت	-62
near:بيزو	29
near:بين	20
near:بينم	10
near:بينه	26
near:تامي	-50
near:تاهي	-55
near:تبلغ	-90
near:تتجا	12
near:تتسل	-15
near:تتضم	27
near:تتطل	-40
near:تتلق	63
near:تتوز	20
near:تجار	-61
near:تحتا	103
near:تحتي	-49
near:تحدد	10
near:تحمل	-58
near:تحول	42
near:تحوي	45
near:تخصص	31
near:تخصي	81
near:تخطي	11
near:تداو	-9
near:تدفع	-39
near:تذكر	-37
near:تذهب	-24
near:تراج	-16
near:تراو	-7
near:ترفع	18
near:تركي	59
near:تزال	12
near:تزمت	28
near:تسعه	-33
near:تسلم	-12
near:تشاد	87
near:تشري	40
near:تشمل	31
near:تصدر	52
near:تصل	-39
near:تضاف	13
near:تضام	-7
near:تطلب	48
near:تعتز	65
near:تعلن	61
near:تعلي	78
near:تعهد	41
near:تعوي	-7
near:تقدر	-91
near:تقدم	51
near:تقول	63
near:تكفل	-11
near:تكلف	-25
near:تلته	35
near:تلقت	46
near:تلقي	33
near:تليه	75
near:تموي	46
near:تنتظ	31
near:تنفق	-53
near:تنفي	19
near:تنمي	104
near:توزع	38
near:توزي	-11
near:توفر	24
near:توفي	49
near:توم	-41
near:ثالث	-11
near:ثاني	42
near:ثلاث	24
near:ثلث	-5
near:ثلثا	-38
near:ثلثه	44
near:ثمان	-12
near:ثمن	-41
near:ثمنه	-38
near:جاء	30
near:جاري	27
near:جانب	47
near:جديد	22
near:جرام	-6
near:جرعه	-12
near:جري	-36
near:جسور	-19
near:جماع	-36
near:جمع	-14
near:جمعت	32
near:جمعي	64
near:جمهو	-34
near:جنوب	29
near:جنيف	28
near:جنيه	-22
near:جهه	-34
near:جوار	41
near:جوال	-67
near:جيش	20
near:حافل	-29
near:حالا	11
near:حاله	-30
near:حالي	-47
near:حتي	42
near:حجم	-33
near:حدها	59
near:حدود	9
near:حديث	28
near:حرب	-59
near:حزمه	74
near:حساب	-32
near:حصل	-42
near:حصه	-21
near:حفر	-33
near:حكوم	14
near:حمله	34
near:حول	39
near:حولت	67
near:حين	-13
near:خارج	58
near:خاصه	17
near:خاطف	-54
near:خام	-20
near:ختام	59
near:خدمه	-54
near:خزان	-39
near:خزين	-49
near:خساي	-98
near:خسر	-22
near:خصص	7
near:خصصت	12
near:خطه	81
near:خفض	-44
near:خفضت	-44
near:خلال	56
near:خليج	40
near:خمس	-27
near:خمسه	36
near:خمسي	-36
near:خميس	-44
near:خيام	56
near:خيري	28
near:خيمه	17
near:داخل	4
near:دانم	34
near:دخل	67
near:درهم	-46
near:دعم	25
near:دعمه	31
near:دفاع	7
near:دفع	-38
near:دفعت	-28
near:دفعه	98
near:دقيق	-35
near:دمشق	14
near:دنما	9
near:دوحه	37
near:دوره	-70
near:دول	21
near:دولا	-3
near:دوله	39
near:دولي	-13
near:دون	27
near:ديسم	26
near:دين	-50
near:دينا	-39
near:ديوا	7
near:ذاته	-4
near:ذخاي	29
near:ذره	-17
near:ذكر	66
near:ذكرت	-42
near:ذلك	31
near:ذهب	6
near:ذين	-17
near:راس	-52
near:ربيع	28
near:رجال	34
near:رحله	-58
near:رسمي	25
near:رسوم	-26
near:رصد	17
near:رصدت	49
near:رفع	-48
near:رفعت	16
near:رقم	-11
near:روات	25
near:روبي	49
near:روسي	22
near:روما	5
near:روهي	11
near:رياس	66
near:رياض	37
near:ريال	-58
near:رييس	-34
near:زادت	-3
near:زاره	27
near:زراع	-25
near:زكاه	40
near:زلزا	64
near:زيت	-7
near:زير	58
near:زيره	-9
near:سابق	87
near:ساحل	21
near:ساعه	-10
near:سايق	44
near:سبتم	14
near:سبع	-28
near:سبعه	49
near:سبق	11
near:ستحو	33
near:ستقد	28
near:سته	9
near:ستون	18
near:سجل	-25
near:سدد	10
near:سددت	-41
near:سعر	-52
near:سعره	-20
near:سعود	41
near:سفار	31
near:سفير	14
near:سلاح	-45
near:سلطا	-45
near:سلما	52
near:سلمت	65
near:سنتا	28
near:سنه	4
near:سنوا	36
near:سنوي	-67
near:سودا	69
near:سوري	74
near:سوق	-6
near:سوقي	-28
near:سوي	36
near:سويد	92
near:سويس	45
near:سياح	-48
near:شاحن	-68
near:شبكا	9
near:شبكه	-8
near:شتاء	53
near:شخص	-26
near:شراء	11
near:شرق	33
near:شرقي	-8
near:شركا	50
near:شركه	-51
near:شريح	53
near:شكل	46
near:شمال	-30
near:شهر	-26
near:شهري	-87
near:شوون	30
near:شويت	17
near:صادر	-94
near:صافي	35
near:صحه	85
near:صحي	42
near:صرف	59
near:صرفت	57
near:صفيح	-27
near:صلت	37
near:صليب	44
near:صناع	69
near:صول	17
near:صوما	83
near:صيف	52
near:صين	52
near:ضحاي	103
near:ضريب	-20
near:ضفه	41
near:ضمن	51
near:ضمنه	51
near:طاري	71
near:طالب	-25
near:طاير	-6
near:طرق	-42
near:طريق	-71
near:طفل	26
near:طلب	35
near:طلبت	70
near:طلبن	80
near:طلبو	-70
near:طماط	-67
near:طنا	28
near:طوار	-23
near:طوكي	9
near:عاجل	130
near:عاصم	-51
near:عالم	3
near:عام	79
near:عامل	34
near:عامه	-13
near:عامي	-8
near:عايد	-76
near:عايل	-55
near:عبر	-15
near:عجز	-37
near:عدت	46
near:عدتن	64
near:عدده	14
near:عدم	14
near:عربي	46
near:عرضت	12
near:عسكر	-28
near:عشر	29
near:عشره	53
near:عشرو	14
near:عشري	3
near:علي	-73
near:عليه	-19
near:عمان	20
near:عملي	31
near:عند	-10
near:عنها	19
near:عوده	-18
near:عيار	-5
near:غاز	9
near:غذاء	37
near:غذاي	33
near:غرام	-76
near:غرب	46
near:غرض	-32
near:غرفه	5
near:غزه	80
near:غطي	10
near:غلاف	9
near:غير	66
near:فاشر	23
near:فاعل	15
near:فايز	-44
near:فبرا	-3
near:فتح	-17
near:فتره	-4
near:فجاء	15
near:فجوه	52
near:فدي	-29
near:فديه	-95
near:فرد	-10
near:فرنس	101
near:فرنك	81
near:فريق	-41
near:فعل	61
near:فعلا	23
near:فقد	29
near:فقط	23
near:فلم	31
near:فليت	-41
near:فوعد	45
near:فيضا	8
near:فيما	45
near:فيه	-60
near:فيها	-80
near:قال	55
near:قالت	44
near:قانو	-17
near:قاهر	33
near:قايم	52
near:قبل	39
near:قتلي	26
near:قتيل	39
near:قدر	-74
near:قدرت	-6
near:قدره	-83
near:قدم	33
near:قدمت	94
near:قدمه	40
near:قراب	-57
near:قرر	25
near:قررت	58
near:قرض	114
near:قرضا	-12
near:قروض	60
near:قروي	-55
near:قسيم	-55
near:قصر	52
near:قضاء	10
near:قطار	-45
near:قطاع	-30
near:قطر	103
near:قطري	48
near:قعت	-32
near:قفز	-19
near:قمح	-6
near:قيل	-24
near:قيمت	-10
near:قيمه	7
near:كامل	-50
near:كان	9
near:كانت	-24
near:كانو	59
near:كرون	61
near:كلف	-43
near:كلفت	-79
near:كلفه	-63
near:كما	26
near:كندا	69
near:كندي	-23
near:كهرب	39
near:كوار	-62
near:كوري	63
near:كولي	26
near:كونغ	5
near:كويت	96
near:كيس	-26
near:كيلو	-31
near:كييف	28
near:لاجي	10
near:لازا	32
near:لاسر	-4
near:لاصل	16
near:لاعا	-40
near:لاعب	-63
near:لاغا	22
near:لافت	-18
near:لاقل	-44
near:لامس	-34
near:لاوك	54
near:لايو	45
near:لبرا	30
near:لبرن	33
near:لبنا	24
near:لتاي	52
near:لتر	-30
near:لترم	10
near:لتشغ	48
near:لتغط	-3
near:لجام	18
near:لجمع	21
near:لجنه	60
near:لخطه	14
near:لدعم	20
near:لذوي	-11
near:لسور	43
near:لشبك	52
near:لشرا	69
near:لضحا	18
near:لعام	76
near:لعاي	-15
near:لعمل	40
near:لغت	-70
near:لغزه	17
near:لفت	-74
near:لقاء	-82
near:لقطا	72
near:لكل	-48
near:لكن	64
near:لكيي	35
near:للطن	-37
near:لمال	-55
near:لمسا	37
near:لمست	25
near:لمكا	7
near:لمن	-41
near:لموا	33
near:لموز	35
near:لندن	51
near:لها	13
near:لهاي	36
near:لهذا	-39
near:لوكا	38
near:ليبي	30
near:ليره	18
near:ليصل	31
near:ماء	-56
near:مادي	-70
near:مارب	40
near:مارس	-22
near:ماضي	42
near:مال	46
near:مالي	77
near:مانح	77
near:ماني	101
near:ماوي	52
near:مايه	-53
near:مباش	7
near:مبلغ	96
near:متبر	-35
near:متبق	26
near:متحد	96
near:متر	-15
near:متضر	62
near:متطل	28
near:متهم	-72
near:متوس	-24
near:متوف	-15
near:مجتم	23
near:مجلس	-3
near:مجمد	-47
near:مجمو	4
near:محاف	82
near:محام	29
near:محطا	-5
near:محطه	-65
near:محكم	-29
near:محلا	51
near:محلي	-15
near:مخزو	-5
near:مخصص	-25
near:مخيم	-32
near:مدار	-14
near:مدرس	59
near:مدري	60
near:مدني	-52
near:مدي	69
near:مدير	65
near:مدين	12
near:مذكر	-10
near:مراك	46
near:مرحل	52
near:مركز	60
near:مره	-25
near:مساء	-12
near:مساع	26
near:مساك	-15
near:مساه	94
near:مستش	20
near:مستل	-3
near:مستو	-3
near:مسوو	-54
near:مشتر	-10
near:مشرو	-5
near:مصاب	40
near:مصاد	-41
near:مصدر	-28
near:مصر	45
near:مصرف	14
near:مصري	-41
near:مصير	-30
near:مضيف	34
near:مطار	-23
near:مطلع	65
near:معظم	-10
near:مفاو	12
near:مفوض	16
near:مقاب	-6
near:مقار	11
near:مقاط	93
near:مقدا	34
near:مقدم	33
near:مقرر	21
near:مكاف	-101
near:ملاي	43
near:ملك	51
near:مليا	22
near:مليو	22
near:مملك	50
near:مناط	36
near:منتص	10
near:منح	-42
near:منحا	-28
near:منحت	-26
near:منحه	-23
near:منذ	56
near:منسق	47
near:منطق	23
near:منظم	-9
near:منقذ	48
near:منكو	8
near:منه	29
near:منها	98
near:منهم	-83
near:مواز	-61
near:موتم	60
near:موسس	21
near:موسم	37
near:موضح	-66
near:مياه	9
near:ميتي	-35
near:ميدا	15
near:ميزا	-101
near:ميسر	56
near:ميه	-62
near:ناتج	-36
near:نادي	-13
near:ناري	-34
near:نازح	53
near:ناشد	44
near:نال	-64
near:ناير	45
near:نحو	-17
near:نداء	57
near:نروي	67
near:نسخه	-16
near:نصف	69
near:نصفه	90
near:نفسه	41
near:نفط	-40
near:نفقا	-76
near:نقد	31
near:نقدا	43
near:نقدي	-33
near:نقطه	-31
near:نقل	-39
near:نهاي	25
near:نوفم	51
near:نيجر	35
near:نيوي	60
near:هاتف	13
near:هبط	27
near:هبطت	-79
near:هذا	-14
near:هذه	3
near:هلال	58
near:هند	-24
near:هولن	30
near:هييه	-17
near:واحد	-115
near:وارد	51
near:وجه	39
near:وجهت	-30
near:وحده	-28
near:ورد	46
near:وزار	-30
near:وزرا	8
near:وصل	72
near:وصلت	58
near:وصيف	-29
near:وطني	19
near:وعد	97
near:وعدت	-29
near:وفق	46
near:وفي	50
near:وقت	10
near:وقد	-46
near:وقع	19
near:وكال	40
near:ولا	53
near:ولاي	3
near:ولم	58
near:ومن	63
near:وهو	-29
near:وهي	16
near:يابا	146
near:يباع	-47
near:يبلغ	-84
near:يتجا	10
near:يتعد	11
near:يتعه	24
near:يتقا	-37
near:يتوا	12
near:يجمع	53
near:يحتا	15
near:يحصل	12
near:يخصص	60
near:يدفع	-9
near:يدلي	-61
near:يذهب	92
near:يرفع	-9
near:يشمل	54
near:يصرف	-17
near:يصل	79
near:يصلن	34
near:يصله	-9
near:يطلب	-62
near:يعاد	29
near:يقدر	-24
near:يقر	-41
near:يقول	48
near:يكلف	-93
near:يمن	65
near:يمني	52
near:يمول	37
near:يناي	31
near:يها	35
near:يوجه	47
near:يورو	20
near:يوقع	16
near:يوما	-7
near:يومي	-58
near:يوني	37
next:claim-abducted	-49
next:claim-allocated	48
next:claim-delivered	6
next:claim-displaced	14
next:claim-held	-20
next:claim-injured	28
next:claim-killed	14
next:claim-missing	18
next:claim-pledged	86
next:claim-refugees	-19
next:claim-released	-14
next:claim-requested	-5
next:claim-returned	-7
next:claim-total	9
noun:	-50
only:aid	15
only:casualty	-22
only:displacement	-77
other:abducted	-27
other:aid	6
other:allocated	-6
other:casualties	-31
other:delivered	14
other:displaced	32
other:displacement	14
other:held	-11
other:hostage	-23
other:killed	24
other:missing	57
other:pledged	-26
other:prisoners-exchanged	-40
other:refugees	59
other:released	-6
other:requested	21
other:returned	-14
other:total	47
others:0	-180
others:2	-184
others:7	52
others:more	17
qualified	-4
right1:	5
right1:"	49
right1:(	20
right1:)	5
right1:,	-33
right1:.	-60
right1::	30
right1:;	37
right1:|	44
right1:اخري	81
right1:اضافيه	62
right1:العام	22
right1:الي	-16
right1:تعويضات	76
right1:ثم	-65
right1:حتي	28
right1:سنويا	-51
right1:شهريا	-48
right1:طلبتها	5
right1:عبر	-4
right1:علي	27
right1:عن	-55
right1:في	-66
right1:قبل	20
right1:كانت	-7
right1:ل	54
right1:لاسر	69
right1:لاسره	-5
right1:لاصلاح	3
right1:لاعاده	19
right1:لاغاثه	53
right1:لايواء	45
right1:لبرنامج	16
right1:لترميم	49
right1:لتغطيه	-22
right1:لدعم	6
right1:لذوي	8
right1:لسوريا	41
right1:لشراء	20
right1:لعايلات	45
right1:لقطاع	15
right1:لكل	-122
right1:للاستجابه	20
right1:للاسره	-63
right1:للاغاثه	43
right1:للبرميل	-22
right1:للبنان	51
right1:للفرد	-52
right1:لم	38
right1:لمساعده	24
right1:لمن	-16
right1:مقابل	12
right1:من	69
right1:منها	67
right1:ولم	4
right2:"	51
right2:#	11
right2:,	-31
right2:.	-24
right2:اسره	-72
right2:اصل	9
right2:الا	35
right2:الاتحاد	3
right2:السنه	-12
right2:السوق	-7
right2:الصندوق	24
right2:الضحايا	58
right2:العاجله	5
right2:العام	28
right2:المانيا	27
right2:المبلغ	29
right2:المتضررين	73
right2:المفوضيه	26
right2:المقبل	7
right2:الولايات	23
right2:الي	6
right2:اليوم	-22
right2:اما	42
right2:اي	-21
right2:بزياده	-22
right2:بعد	27
right2:بها	42
right2:بينما	-25
right2:ثم	31
right2:ذهب	24
right2:سته	-7
right2:صرف	-47
right2:صندوق	29
right2:عاجله	57
right2:علي	72
right2:غير	41
right2:في	-35
right2:فيما	-7
right2:كان	-43
right2:كل	-90
right2:كوريا	11
right2:لم	-32
right2:ما	-10
right2:مقابل	-17
right2:من	30
right2:منها	-18
right2:نحو	-12
right2:نهايه	37
right2:و	24
right2:والباقي	48
right2:وان	-62
right2:وتعهدت	6
right2:وصل	5
right2:وفق	37
right2:ولم	16
right2:ومن	23
right2:ومنها	6
right2:وهو	5
right2:يذهب	64
right2:يصل	5
right3:	58
right3:#	13
right3:(	22
right3:,	70
right3:.	-49
right3:اقل	-32
right3:الاتحاد	6
right3:الاوروبي	3
right3:الاوروبيه	23
right3:الاول	28
right3:الضحايا	89
right3:العام	28
right3:الف	-7
right3:المتحده	23
right3:المركزي	51
right3:الملك	4
right3:الموازيه	-29
right3:ان	5
right3:ب	10
right3:ثلاثه	22
right3:ثمانيه	31
right3:حين	-55
right3:خمسه	39
right3:سنوات	26
right3:علي	10
right3:عن	25
right3:في	8
right3:قطر	7
right3:لا	-45
right3:لم	-34
right3:ما	62
right3:متوفي	-74
right3:مليون	46
right3:من	-29
right3:منه	30
right3:منها	75
right3:نحو	-33
right3:نصف	-5
right3:و	12
right3:والباقي	12
right3:وان	17
right3:ولم	4
share:0	-180
share:1	-153
share:2	-58
share:4	41
share:5	24
share:7	25
share:more	7
short	63
sum:0	-110
sum:1	-149
sum:10	14
sum:11	-44
sum:12	-82
sum:13	-74
sum:2	-121
sum:3	-126
sum:4	-109
sum:5	5
sum:6	60
sum:7	34
sum:8	97
sum:9	40
verdict:allocated	24
verdict:claim	47
verdict:delivered	29
verdict:open	-137
verdict:out	97
verdict:pledged	-25
verdict:requested	101
verdict:total	47`,
  measure: `
any	3:-12 4:-17
before:allocated	0:18 1:-16 2:-12 3:-30
before:delivered	0:-29 1:-16 2:9 3:12 4:27
before:displaced	0:32 1:-9 2:-40 3:8 4:-34
before:killed	0:-28 2:8 4:-15
before:pledged	0:-59 2:10
before:refugees	0:-14 1:9
before:requested	0:-31 1:67 2:-60 3:-19 4:-54
before:returned	1:-26 2:-12 3:24
before:total	0:-30 1:32 2:-43 3:-36 4:17
behind:allocated	0:36 2:-34 3:-52 4:-64
behind:delivered	0:11 1:-35 3:15 4:-17
behind:displaced	0:20 1:-15 2:-14 3:11 4:-20
behind:injured	0:30 1:-8 2:-26 3:-12 4:-17
behind:killed	0:45 1:-12 2:-48 3:-8 4:-22
behind:pledged	0:10 2:-15 3:-18 4:-62
behind:refugees	2:-9
behind:requested	2:-17 4:-39
behind:returned	0:19 1:-24
behind:total	0:-14 1:13 3:-12 4:-16
currency:AED	1:-25 2:-19 4:10
currency:AUD	2:-19 3:-24 4:23
currency:BDT	0:-16 1:-12 2:18
currency:BHD	0:10 1:21 2:-32 3:-11 4:-30
currency:CAD	1:-21 2:24 3:-22 4:-11
currency:CHF	0:-35 1:18 2:-30 3:27 4:-42
currency:CNY	0:-22 1:-18 2:25
currency:COP	4:-8
currency:DZD	0:27 2:-28
currency:EGP	0:32 1:-20 2:-24 3:-24
currency:ETB	0:8
currency:EUR	1:-23 2:16 3:-45
currency:GBP	0:-84 2:64 3:-44 4:-46
currency:IDR	0:-10 1:-27 2:21 3:-14
currency:ILS	0:-18 1:16 2:-14
currency:INR	1:16 2:-18
currency:IQD	0:24 1:-10 2:-70 3:-29 4:15
currency:IRR	0:11 2:-30 3:-8 4:-10
currency:JOD	0:-18 1:31 2:-12 3:-23 4:-10
currency:JPY	1:-31 2:11 4:-17
currency:KES	0:-32 1:18
currency:KWD	0:-27 1:-37 2:-19 3:-37 4:48
currency:LBP	1:-8 2:14 3:-12
currency:LYD	1:18 2:-25 3:-21 4:-17
currency:MAD	0:21 2:-22 3:-44
currency:MXN	0:17 2:-9 3:-12 4:-15
currency:NGN	1:25 2:-33 3:-13 4:-18
currency:NOK	1:-45 2:33 3:-40
currency:PHP	0:39 1:-18 2:-33 3:-16
currency:PKR	2:-17 3:-14
currency:QAR	2:-31 3:-22
currency:SAR	0:13 2:-25 3:-37 4:-9
currency:SDG	1:15 2:-23 3:-10 4:-10
currency:SEK	0:25 2:-16 3:-39 4:-15
currency:SYP	0:16 1:-31 2:13 3:-8
currency:TND	0:-9 1:-11 2:18 3:-12 4:-15
currency:TRY	0:-12 1:19 2:-17
currency:USD	0:-20 2:-15 3:36 4:-28
currency:XOF	0:24 2:-24 3:-14
currency:YER	0:15 2:-27 3:-19
ending:اء	2:-49 3:16 4:-25
ending:ات	0:13 1:17 2:-30 3:-37 4:-34
ending:اج	0:16 1:-24 2:-16 3:14
ending:اح	0:13 1:-22 3:12 4:-13
ending:ار	0:14 1:-25 2:10 3:-14
ending:اع	1:-16 2:-8 4:9
ending:ال	0:21 2:-14 3:-20 4:-27
ending:ام	0:-20 1:-20 2:21 3:9 4:-17
ending:ان	2:-16 3:-28 4:10
ending:بل	2:-13 3:-18 4:11
ending:به	0:14 1:-33 2:-25 3:14
ending:ثه	1:-36 2:13
ending:حه	0:24 1:-35 2:14 3:-15 4:-10
ending:دت	0:-14 1:-20 2:27 3:-10 4:-9
ending:ده	0:12 1:-25 2:-22 3:14 4:-16
ending:ره	1:-19 2:20 3:-8
ending:ري	0:11 1:-32 2:19 3:13 4:-36
ending:سر	0:-20 1:13 2:9 3:-9 4:-8
ending:صه	2:10
ending:عم	3:-21 4:-17
ending:عه	0:16 1:-35 2:-8 3:14
ending:له	0:11 1:-41 3:-18 4:19
ending:مج	3:-13 4:-12
ending:مه	0:21 1:-16 3:-9
ending:نا	0:-19 1:-23 2:-13 3:29
ending:نت	0:-16 1:-12 2:15 4:-13
ending:ها	0:-24 1:11 2:-15 4:-17
ending:ول	1:27 2:-14 3:-18 4:-23
ending:وي	0:20 1:-42 4:-10
ending:يا	0:28 1:-28 3:-17 4:-30
ending:ير	0:14 1:14 2:-26 3:-10
ending:يل	1:-36 2:22 3:-27 4:-8
ending:يم	1:-33 2:13 4:-17
ending:ين	0:28 1:-19 3:-18 4:-19
ending:يه	0:-8 1:-29 2:12 3:11 4:-38
equal:allocated	0:88 1:-51 2:-60 3:-63 4:-47
equal:delivered	0:-27 1:15 2:-15 3:-44 4:18
equal:pledged	0:-24 1:-50 2:65 3:-71 4:-51
equal:requested	0:-30 1:-40 2:-24 3:41
form:digits	0:13 2:-41 4:-15
form:mixed	1:-17 2:-21
form:words	0:-19 2:25 3:-32 4:-35
headline	0:16 1:-59 2:8 3:-35 4:13
here:#aid	0:14 2:-31 4:-22
here:#captives	1:14 2:-11 3:-9
here:#captors	3:10
here:#commerce	0:11 1:8 2:-12 3:-19 4:-81
here:#conference	0:-73 1:-12 2:35 4:-51
here:#containing	1:-27 3:-16 4:18
here:#contest	0:9 1:-44 2:25 3:-8 4:9
here:#crossing	0:-8 2:8 4:-13
here:#custody	0:12
here:#demand	0:-11 2:-44 3:21 4:-20
here:#disease	1:18 2:-28 4:-32
here:#displacement	1:-25 2:18 4:-22
here:#exchange	0:13 2:-12 3:-28
here:#giving-from	0:-23 1:15 4:-10
here:#handover	0:-27 1:15 2:-44
here:#losing-side	1:35 2:-15 3:-38 4:-19
here:#need	0:22 1:-12 2:-25 3:12 4:-43
here:#police	0:36 1:-28 2:-11
here:#receiving	0:-16 1:20 2:-31 4:-66
here:#remainder	0:48 1:-17 2:-19 3:-36 4:-55
here:#report	0:-21 1:-29 2:-21 3:9 4:32
here:#return	0:-30 2:21
here:#since	0:-50 2:-35 3:-35 4:52
here:#sport	0:22 1:-9 2:-21 3:-17 4:-12
here:#state	0:18 1:-11 2:-32 3:-36 4:26
here:abducted	1:9 2:-13 3:-10 4:-11
here:allocated	0:100 1:-92 2:-41 3:-65
here:delivered	0:-68 1:116 2:-60 3:-48 4:-27
here:displaced	1:-17 2:16 4:-58
here:held	0:38 1:-31 2:-33 3:-20 4:-12
here:injured	0:30 1:-10 3:-40 4:-43
here:killed	0:-12 1:-17 2:-24 3:11 4:9
here:missing	0:-15 1:42 2:-32 3:-14 4:-28
here:pledged	0:-49 1:-66 2:97 3:-77 4:-33
here:prisoners-exchanged	0:42 1:-34 2:-42 4:-17
here:refugees	0:-17 3:-41 4:19
here:released	0:-41 1:15 2:-30 3:28 4:-19
here:requested	0:-84 1:-47 2:-125 3:153 4:-83
here:returned	1:9 2:-41 4:-8
here:said	1:-8 2:-8 3:-28 4:19
here:set	2:-10 4:-48
here:total	0:-49 1:-55 2:-38 3:-39 4:101
item	0:9 2:-17 4:-90
last:claim-abducted	1:-17 2:-14 3:25
last:claim-allocated	0:54 1:-46 2:-12 3:-41 4:-21
last:claim-delivered	0:10 1:-12 2:-18 3:-11
last:claim-displaced	1:-14 3:-23 4:-28
last:claim-held	0:26 2:-31 3:-23
last:claim-injured	1:-22 2:19 3:-26 4:-10
last:claim-killed	0:-14 3:-37 4:8
last:claim-missing	1:9 2:-15 3:9 4:-24
last:claim-pledged	0:-58 2:54 3:-29 4:-34
last:claim-refugees	0:-30 2:-20
last:claim-released	1:-12 2:14 3:-27 4:-8
last:claim-requested	0:9 1:29 2:-43 3:-18 4:-29
last:claim-returned	0:18 1:-12 2:-22 4:-37
last:claim-total	0:-32 1:-16 2:28 3:-25 4:16
left1:"	1:-13 3:-33 4:22
left1:#	1:-9 2:-50 4:27
left1:(	0:-13 1:19 3:-43 4:-13
left1:,	0:-23 1:37 2:-68 3:-37 4:18
left1:-	0:44 1:-27 2:-46 3:-14
left1::	0:-30 1:-11 2:17 3:-17
left1:اجماليها	1:-43 3:-8 4:29
left1:اصل	0:18 1:-64 2:25 3:34 4:-10
left1:اكتوبر	0:-13 1:23 2:-19
left1:الا	0:-20 1:87 2:-66 3:-46 4:-17
left1:الان	0:-33 1:20 2:-25 3:8 4:-12
left1:الاوروبي	0:-20 1:-28 2:34
left1:البالغ	0:12 1:-23 2:-33 3:29
left1:البالغه	0:-23 1:-53 3:46
left1:الحكومه	0:19 1:-27 3:-15 4:-8
left1:الطواري	0:21 1:-17 2:-13 3:-8
left1:العام	0:-34 1:-19 2:-24 3:12 4:21
left1:الماضي	1:28 2:-21 3:-21 4:-20
left1:المانيا	0:-30 1:40 2:-25 3:-11
left1:المتحده	1:-10 3:13
left1:المفوضيه	0:-21 1:18 2:-27
left1:الهند	0:-34 2:31 4:-9
left1:الي	0:-67 1:-66 2:-14 3:43 4:48
left1:اليوم	0:-29 1:48 2:-23 3:-31 4:-13
left1:امس	0:-27 1:19 2:14 3:-16
left1:ان	0:-16 2:14 3:-22 4:-14
left1:اي	0:20 1:-11 3:-42 4:-17
left1:ب	0:-43 1:-76 2:69 4:-81
left1:بتقديم	0:-38 1:-29 2:51 3:-18
left1:بصرف	0:-30 2:29
left1:بعد	0:-23 1:-12 2:-15 3:26
left1:بقيمه	0:-11 3:-24 4:-23
left1:بلغ	0:-24 1:-43 2:-28 3:8 4:42
left1:بلغت	0:-43 2:35 3:-24 4:-14
left1:بمبلغ	3:-20 4:-16
left1:بينها	0:-22 1:-16 2:9 3:-17 4:18
left1:تبلغ	1:-14 3:13
left1:تتطلب	1:-20 2:-17 3:27
left1:تخصص	0:34 1:-21 2:-37 3:-22 4:-8
left1:تخصيص	0:70 1:-45 2:-55 3:-21 4:-22
left1:تطلب	0:-18 1:-24 2:-14 3:33
left1:تقديم	0:-22 1:-21 2:24 3:-11 4:-12
left1:توفير	0:-26 1:-33 2:-17 3:32
left1:ثمنها	1:-8 2:11
left1:جمع	0:-18 1:-29 3:30
left1:خصص	0:32 1:-30 2:-11 3:-10
left1:خصصت	0:42 1:-33 2:-27 3:-16 4:-8
left1:دفع	3:-16 4:-13
left1:ذهب	0:12 2:-24 3:-19
left1:سوي	0:-37 1:77 2:-44 3:-72 4:-15
left1:صرف	0:11 1:30 2:-29 3:-26 4:-38
left1:ضمنها	0:-25 1:-20 2:21 3:16
left1:طلبوا	1:-10 2:-19 3:20
left1:علي	0:32 1:29 2:-60 3:-17 4:-18
left1:عن	0:10 3:-49 4:-27
left1:غير	0:-26 1:34 2:-21 3:-18 4:-8
left1:ف	1:19 2:-22 3:-8 4:-12
left1:فرنسا	2:-15 4:-8
left1:فعلا	0:-26 1:25 2:-16 3:-8 4:-10
left1:فيه	0:-9 3:11
left1:قدره	0:16 1:-28 2:22
left1:قدرها	1:9 3:-17 4:-20
left1:قيمته	0:17 1:-18 2:-8 3:-12 4:-16
left1:قيمتها	0:12 1:-25 2:12 3:-16 4:-30
left1:كان	1:-20 2:18 4:-9
left1:كندا	0:-37 2:22 3:-14 4:-9
left1:للتنميه	0:-26 1:24
left1:مبلغ	0:-11 2:-15 3:15
left1:مجموعها	0:16 1:-30 2:-19 3:13 4:-13
left1:مقابل	0:9
left1:من	1:-9 2:-20 3:15 4:-15
left1:منه	1:36 2:-37 3:-36 4:-9
left1:منها	1:11 2:-25 3:-45 4:18
left1:و	1:-22 2:8 3:-32
left1:وان	0:13 1:14 2:-19 3:-13 4:-25
left1:وقدرها	0:14 1:17 2:-40 3:-28 4:-12
left1:وقيمته	0:30 1:-31
left1:وقيمتها	0:18 1:-18
left1:ومنها	0:13 1:-25 2:35 3:-15 4:-22
left1:وهي	0:-25 2:29 3:-15
left1:يجمع	0:-24 1:-45 2:25 3:-20 4:23
left1:يخصص	0:24 1:-17 2:-15 3:-16 4:-9
left1:يذهب	0:22 1:-23
left1:يعادل	0:34 2:-25 3:-36 4:-18
left1:يقر	0:24 2:-13
left2:"	0:-31 1:-12 2:-37 3:32 4:12
left2:#	0:-27 1:-17 2:-18 3:42
left2:)	0:-16 1:-16 2:-19 3:-19 4:29
left2:,	0:9 2:-12 3:-16 4:-29
left2:-	1:-10 2:-13 3:11
left2::	0:16 1:26 2:-43 3:-32 4:-11
left2:اتفاقيه	0:27 1:-8 2:-21 3:-9
left2:الاتحاد	0:-22 1:-37 2:43
left2:الاجتماعي	0:11 1:-9
left2:الاستجابه	0:18 2:-32
left2:الامارات	0:-17 1:-22 2:25 3:-13 4:-9
left2:الان	0:-12 1:28 3:-16
left2:الانساني	0:36 1:-32 2:-25 3:-15 4:-8
left2:الاوروبي	0:21 1:-40 2:17 3:-32 4:-11
left2:التي	0:25 1:-24 2:-39 3:18 4:-11
left2:الحرب	0:-9 1:-18 2:-9 3:-8 4:17
left2:الحكومه	0:-10 1:-47 2:13 3:15 4:-9
left2:الدولي	1:8 3:-22 4:-11
left2:السعوديه	0:-38 1:12 2:26
left2:الطواري	0:14 1:-25 2:-20 3:23
left2:العام	0:-19 1:21 2:-59 3:21
left2:الفجوه	0:-26 1:-28 2:-24 3:36
left2:الكويت	0:-26 1:-30 2:37 3:-14 4:-23
left2:الماضي	0:-29 2:28 3:-37 4:-14
left2:المانحين	0:-10 1:-22 2:-13 3:34
left2:المانيا	1:11 3:-22 4:-14
left2:المتحده	0:-12 3:-10 4:-18
left2:المقبل	1:12 2:-24 3:14 4:-10
left2:النرويج	3:-9 4:-18
left2:الي	0:-35 1:37 2:-38 3:16 4:-29
left2:اليابان	1:-32 2:31 3:-18 4:-10
left2:اليوم	1:-12 2:-23 3:10
left2:اما	0:-14 1:-41 2:42 3:-17
left2:ان	1:18 2:-27 3:-19 4:-10
left2:انها	0:32 1:-37 2:-26 3:-25 4:19
left2:بحاجه	0:-17 1:-31 2:-11 3:30 4:-9
left2:برلين	1:-17 4:-17
left2:بريطانيا	0:-36 2:26 3:-14 4:-9
left2:بلاده	0:30 1:-34 2:-9 3:-8 4:-11
left2:بلغت	0:8 1:-8 2:11 3:-11 4:-25
left2:بما	0:-38 1:11
left2:تحتاج	0:-17 1:-19 2:-8 3:28 4:-8
left2:تطلب	0:-12 1:-11 3:22
left2:تعلن	0:-25 1:-36 2:38 3:-14
left2:تعهدات	0:-18 2:23
left2:تعهدت	1:-16 2:19
left2:تعهدوا	0:-13 1:-9 2:22
left2:تعويضات	0:-9 1:-15 2:-29 3:13 4:11
left2:حتي	0:-51 1:49 2:-41 3:-11 4:-23
left2:حزمه	0:22 2:-21
left2:دولار	0:-23 2:-9 3:13 4:-13
left2:سنوات	1:13
left2:صرف	0:-39 1:20 2:-14 3:-19 4:16
left2:عاجله	0:-10 1:-24 2:16 3:-11
left2:علي	1:-15 2:12
left2:عن	0:18 1:-14 2:14 3:-20
left2:في	2:11 3:-32 4:-20
left2:قد	4:-17
left2:قطر	0:-23 1:25 3:-27 4:-17
left2:قيمتها	1:-15 2:20 3:-26 4:-13
left2:كل	0:13 1:-12
left2:ما	0:15 2:-44 4:-34
left2:مجلس	0:26 1:-8 2:-20
left2:مساعدات	0:-48 2:26 3:-8 4:9
left2:مليونا	0:18 2:-21 3:-8
left2:من	0:-8 1:-12 2:-43 3:43 4:-31
left2:منحه	0:35 1:-32 2:-21 3:-12 4:-8
left2:منذ	0:-20 1:20 2:-18 3:-18
left2:منه	2:-22 3:9
left2:منها	0:-36 1:62 2:-46 3:-38 4:-20
left2:نقديه	0:-28 1:35 2:-20 3:-24
left2:نهايه	0:-8 1:19 2:-19
left2:هذا	0:-34 1:-19 2:-39 3:31 4:11
left2:وتعهدت	0:-14 1:-40 2:47
left2:وخصصت	0:20 1:-11 2:-21
left2:ورصدت	0:21 1:-25 2:-12 3:-12
left2:وصل	0:-25 1:14 2:9 3:-40
left2:وعدت	0:-35 1:-40 2:46 3:-18 4:-8
left2:وعرضت	0:-29 1:-18 2:32
left2:ووعدت	0:-31 1:-25 2:32
left2:يورو	0:10 1:-20 2:15
left3:	0:-31 1:34 3:-25 4:-11
left3:"	0:-26 1:13 2:-17 4:-14
left3:#	0:19 1:-24 2:-14 4:14
left3:)	0:-19 2:16 3:-27
left3:,	0:-10 1:32 2:-22 4:-87
left3:-	0:26 1:8 2:-29 3:-29 4:-16
left3::	1:-27 2:20 3:13 4:-14
left3:اعاده	0:12 2:-10
left3:اعلنت	0:11 1:-33 4:-8
left3:الاتحاد	0:25 1:-42 2:9 3:-32 4:-10
left3:الاستجابه	0:-34 1:26 2:-13 3:17 4:-9
left3:الامم	0:16 1:-33 4:-9
left3:الاوروبي	0:39 1:-30 2:-23 4:-10
left3:البنك	1:8 2:-9 3:-23 4:-11
left3:التضامن	0:11 1:-9
left3:التي	0:-30 1:15 2:12
left3:الحكومه	0:22 2:-17 3:-19
left3:الدولي	0:23 2:-21 3:-16
left3:الذي	1:-20
left3:السودان	0:26 1:-37 4:-12
left3:الصندوق	1:-17 2:-33 3:-30 4:25
left3:الضحايا	1:-8 2:-20 3:14 4:-16
left3:العام	0:-31 1:25 2:-15 4:-30
left3:المتحده	1:-16 2:-21 3:24
left3:المركزي	0:19 1:-17 2:-11
left3:المشاركين	2:12
left3:المفوضيه	0:-23 1:-21 2:20 3:11
left3:المملكه	2:18 4:-11
left3:الولايات	0:-32 1:42 2:-12 3:-23
left3:الي	0:-23 1:34 2:-18
left3:اما	0:24 2:-17 3:-12 4:-12
left3:ان	1:-9 4:-32
left3:انها	0:-12 1:10 2:-11 3:11 4:-10
left3:اي	0:12 1:9 2:-18 3:-10 4:-16
left3:بعد	0:-9 1:-9 2:20 3:-9
left3:ثلاثه	0:-22 1:-16 4:14
left3:ثم	0:11 1:-37 2:16 3:-11 4:-11
left3:جنيف	0:-19 1:-12 2:23 3:-26
left3:حتي	0:-18 1:35 2:-26 3:-34
left3:حولت	0:-17 1:41 2:-30 3:-18 4:-22
left3:خصصت	0:24 1:-14 2:-20 3:-11
left3:خطه	0:-17 1:-14 2:-17 3:28
left3:دولار	1:-22 2:10 3:9
left3:دينار	0:-19 1:-30 4:28
left3:ريال	0:31 1:-24 2:-14 4:-10
left3:رييس	1:11 2:-8 3:-10 4:-10
left3:صرف	0:15 1:-34 2:-11 3:-17 4:18
left3:صندوق	0:-21 1:18 2:-11 3:10 4:-11
left3:علي	0:22 1:-30 2:-17 3:-18 4:19
left3:فرنسا	0:10 1:-42 2:22
left3:في	0:-9 1:11 2:8 3:-46 4:-46
left3:فيما	0:-11 1:14 2:-15
left3:كل	0:15 1:-14
left3:لعام	0:-30 1:-30 2:-24 3:42 4:-15
left3:لم	0:-9 1:39 2:-18 3:-26
left3:لهذا	0:-17 1:-20 2:-15 3:13 4:13
left3:ما	0:-34 1:-26 2:-26 3:18 4:30
left3:مساعدات	1:14 2:-24 3:-9
left3:مساعده	0:-12 1:-41 2:23 3:-16 4:-15
left3:مساهمه	0:-34 1:10 2:26 4:-11
left3:ملايين	0:-34 1:11 2:19 3:-11
left3:مليار	0:37 1:-36 3:-23 4:-28
left3:مليون	0:-16 1:-23 2:19 3:12 4:-20
left3:مليونا	0:-32 2:-12 3:21 4:-15
left3:من	0:-39 1:38 2:-30 4:-24
left3:منحه	0:26 1:-16 2:-12
left3:منذ	0:-29 2:-29 3:-24 4:29
left3:منها	0:-33 1:60 2:-22 3:-41 4:-24
left3:موازنه	0:26 1:-21 2:-11 3:-18
left3:موتمر	0:-24 1:-26 2:42 3:-22 4:-8
left3:نداء	0:-26 1:-36 2:-17 3:46
left3:هذا	0:10 1:-54 2:-39 3:22 4:12
left3:واعلنت	0:-21 1:-23 2:27
left3:وان	0:-22 1:26 2:-16 3:-14
left3:وتبرعت	0:-18 1:44 2:-39 4:-11
left3:وتعهدت	0:-39 1:-31 2:44 3:-10
left3:وخصص	0:40 1:-18 2:-31 3:-8
left3:وخصصت	0:23 1:-16 2:-15 3:-14
left3:وزاره	0:-8 1:25 2:-14 3:-19
left3:وصل	0:-33 1:43 2:-21 3:-29 4:-11
left3:وعدت	0:-28 1:-28 2:38 3:-16 4:-9
left3:ومن	0:38 1:-27 2:-19 3:-12 4:-19
left3:ووعدت	0:-31 1:-21 2:33 3:-15
left3:يورو	0:-54 1:17 3:18 4:-12
left3:•	0:-33 1:-48 2:57 3:-25 4:-10
many	1:-14
mostly:abducted	1:11 3:-13 4:-11
mostly:aid	0:-17 1:-27 2:29 3:-26
mostly:allocated	0:40 1:-16 2:-59 4:-34
mostly:casualty	0:-8 3:-21 4:-19
mostly:delivered	0:-27 2:20 4:-19
mostly:displaced	0:-9 1:10
mostly:displacement	0:-12 2:-48 3:23 4:-12
mostly:hostage	0:-18 2:15 3:-10 4:-17
mostly:injured	0:-26 1:-8 2:-26 4:29
mostly:killed	1:-9 2:-9 4:-24
mostly:missing	0:-10 2:-17 3:11
mostly:pledged	0:-34 1:-18 2:32 3:-9 4:-18
mostly:refugees	1:-41 3:13
mostly:released	1:9
mostly:returned	0:-35 1:19 2:-22
mostly:total	1:-14 4:13
near:ابري	0:-26 1:9 2:-35 4:14
near:ابوظ	0:13 1:17 2:-25 4:-20
near:اتحا	0:17 2:-12 3:-29 4:-29
near:اتفا	0:46 1:-22 2:-30 3:-38
near:اثني	1:-18 2:10 3:-19
near:اجتم	1:-17 2:19 4:-29
near:اجما	0:26 1:-61 2:10 3:-42 4:24
near:اجهز	0:-10 1:-14 2:14 3:-11
near:اجيي	0:-10 2:-8 3:20
near:احتي	0:-28 1:-43 2:-25 3:55
near:احد	1:-38 2:36 3:-8 4:-16
near:احده	0:13 1:19 2:-21 3:-19 4:-16
near:احمر	0:-30 1:17 2:-9 3:-20
near:اخري	1:-36 2:21 3:20 4:-35
near:اخير	1:14 2:-40 3:-23 4:-12
near:ادار	3:11
near:ادرا	0:-10 1:13
near:ادني	1:22 3:-16
near:ادوا	0:13
near:ادوي	0:-27 1:30 2:-17 3:-16
near:اذا	0:-41 1:-14 2:18 3:15 4:-11
near:اربا	1:-8 2:12
near:اربع	0:11 3:-19 4:-38
near:اردن	1:-30 2:32 3:-14 4:-15
near:ارسا	0:-26 1:-49 2:44 3:-10 4:-12
near:ارسل	0:-27 1:15 2:11 3:-15 4:-20
near:ازال	0:11 1:-8
near:ازمه	1:12 2:-14 3:-17
near:اسبا	0:-9 1:8 3:-9
near:اسبو	0:-39 1:24 2:22 3:-24 4:-29
near:استث	0:23 2:-21
near:استج	0:9 1:-16 2:-22 3:17 4:-33
near:استر	0:18 1:-24 3:-43 4:10
near:استض	1:-10 2:22 3:-16 4:-8
near:استع	0:26 2:-32 3:-13 4:-9
near:استق	0:-17 1:-21 2:29
near:اسر	1:22 2:-34 3:-22 4:-26
near:اسره	0:-39 1:46 2:-22 3:-19 4:-19
near:اسلا	1:-25 2:12 4:-11
near:اسمه	0:-23 1:13 2:-24 3:9 4:-21
near:اسهم	0:-10 1:21 2:-12
near:اسيو	0:31 1:-16 2:-25 3:-18
near:اشتر	0:-15 1:43 2:-34 3:-19 4:-19
near:اشنط	0:11 1:-8 2:13 3:-41 4:-11
near:اشهر	0:-56 1:-8 2:-35 3:42 4:-14
near:اصحا	0:31 1:-29 2:-12
near:اصل	0:15 1:8 2:-28 3:-17 4:-22
near:اصلي	0:14 1:-28 2:-28 3:20
near:اصول	0:-8 1:-34 3:-16 4:21
near:اضاف	1:-26 2:10 3:11 4:-58
near:اضرا	0:-19 2:19
near:اطار	0:15 2:10 3:-38 4:-26
near:اطرا	0:25 2:-21
near:اطفا	0:13 1:-12 2:-28 3:16
near:اطلق	0:-9 1:-24 2:-17 3:21
near:اعاد	1:-31 2:-23 3:28 4:-12
near:اعتم	1:11 2:-33 3:-13
near:اعلا	0:-13 1:-8 2:20
near:اعلن	0:9 1:-86 2:60 3:-55 4:-75
near:اعلي	0:20 1:-15 2:-9 3:-10
near:اعما	0:-19 1:27 3:-23 4:-13
near:اغاث	0:14 1:-11 3:-37 4:-47
near:اغذي	0:17 1:-21 2:-18 4:-29
near:اغسط	0:-29 2:-26 3:19 4:-12
near:اغلق	0:9
near:افرا	0:-44 1:41 2:-14 3:-9
near:افرج	0:22 2:-62 3:-48 4:-14
near:افري	0:28 1:-47 2:11 3:-9 4:-18
near:افغا	0:17 2:-28 3:-21 4:11
near:اقتص	0:30 1:-28 2:-16 4:-10
near:اقر	0:25 1:-44 3:-15 4:-16
near:اقل	1:-8 2:24 3:-24 4:-14
near:اقلي	2:-31 4:-17
near:اكبر	0:-20 1:-31 4:26
near:اكتف	0:-46 2:19 3:-21 4:-12
near:اكتو	0:-11 1:31 2:-16 3:-11 4:-40
near:اكثر	0:8 2:-23 3:-20 4:9
near:اكدت	1:20 2:-19 3:-8
near:الا	0:-37 2:13 4:-37
near:الاف	0:8 1:-39 3:23 4:-10
near:الان	0:-9 1:9 2:-8 4:-25
near:التي	0:-11 1:-19 2:-32 3:36 4:-11
near:الذي	0:-22 1:-11 2:-12 3:32 4:-16
near:الغا	1:-35 2:22 3:-29 4:-11
near:الف	0:12 2:-32 3:-54 4:11
near:الفا	0:-8 1:-36 3:-13 4:23
near:الما	0:-22 1:-18 2:34 4:-18
near:اله	0:-38 1:-39 2:33 3:-13 4:10
near:الي	0:-24 1:-10 2:-35 3:21 4:18
near:اليز	0:-24 1:-24 2:28
near:اليه	0:9 1:15 2:-32 4:-22
near:اما	0:26 1:-28 2:9 3:-58 4:-44
near:امار	0:-25 1:8 2:14 3:-42
near:امر	1:9 2:-16 3:-13 4:-9
near:امري	0:15 1:14 3:-41 4:-15
near:امس	0:-28 1:10 2:29 3:-22
near:امم	1:-77 3:39 4:-35
near:اممي	0:-11 2:-13
near:امن	0:-38 1:24 2:16 3:-25
near:امير	0:-26 1:-21 2:18 3:-15 4:11
near:انت	0:-31 1:-10 2:24 4:-35
near:انتظ	0:-16
near:انسا	0:-11 2:9 4:-33
near:انفق	0:-32 2:-17 3:-11 4:19
near:انقا	0:36 1:-14 2:-39 3:-18 4:-17
near:انه	0:27 1:8 2:-33 3:-12 4:-9
near:انها	0:-12 1:19 2:-19 3:-21
near:اهال	1:-11
near:اورو	0:10 1:16 2:-9 3:-67 4:-43
near:اوسل	0:-14 1:-40 2:36 3:-16 4:-14
near:اوضح	0:-41 2:-37 4:25
near:اوقف	0:-10 1:20 2:-15
near:اوكر	1:-33 2:-54 3:21 4:22
near:اول	1:27 2:-45 3:-21 4:-33
near:اولا	0:-39 2:27 3:-16 4:-24
near:اولي	1:-22 2:29 3:-45 4:-36
near:اونر	0:-14 1:-12 2:22 3:-18 4:-18
near:ايرل	2:15 3:-24 4:-21
near:ايطا	0:-37 1:13 2:21
near:ايلو	1:10 2:-21 3:-13 4:-12
near:ايوا	0:32 1:-13 2:-32 4:-22
near:باب	1:-17 2:13 3:-15
near:باحد	0:-12 1:-24 3:25
near:باري	0:-24 1:9 3:-14 4:-12
near:باقي	0:12 1:16 2:-30 3:-16 4:-27
near:بالغ	0:-23 1:-18 2:-33 3:34 4:-12
near:بان	0:-43 1:26 2:-8 4:-34
near:بتعه	0:-9 1:-17 2:27 3:-22
near:بتقد	0:-17 2:24 3:-22 4:-9
near:بحاج	0:-20 1:-16 2:-13 3:25 4:-10
near:بحري	0:9 2:-9 3:-11 4:-19
near:بحسب	0:-16 2:-26 3:17
near:بحير	1:-17 2:22 3:-11
near:بخمس	1:16 2:-10
near:بدء	0:-26 1:17 2:-18 3:-15
near:بداي	0:-20 2:-12 3:10 4:8
near:بدل	0:-19 1:32 2:-26 3:-17
near:بذور	1:11 2:-12
near:برلم	0:-13 1:-12 2:22 3:-26 4:-14
near:برلي	0:41 2:-40 4:-36
near:برنا	0:-10 2:-11 3:-14
near:بروك	0:-13 1:-8 2:9
near:بريط	0:-50 2:32 3:-23 4:-16
near:بستي	0:-15 1:-20 3:19
near:بسعر	0:10
near:بصرف	0:-30 2:29
near:بعد	0:-8 1:-34 2:42 3:16 4:-24
near:بغدا	0:28 1:-20 2:-19
near:بقيم	0:18 1:-13 2:-8 3:-23 4:-13
near:بلاد	0:11 1:-14 2:-21 3:20
near:بلجي	1:-26 2:31 3:-18
near:بلدا	1:-34
near:بلدي	1:24 2:-32 4:-20
near:بلغ	0:-57 1:-23 2:-48 4:46
near:بلغت	0:-17 4:-19
near:بما	2:-36 3:13
near:بمبل	0:-13 1:10 3:-21 4:-17
near:بمقد	1:16 2:-21
near:بملي	0:-17 2:12 3:-10 4:-11
near:بموج	0:15 1:-24 2:11 3:-12 4:-9
near:بناء	0:-41 1:-38 3:40 4:-11
near:بنان	0:-27 1:-29 2:9 3:-26 4:28
near:بنسب	0:-40 1:19 2:-40 4:-11
near:بنغل	2:13 3:-10 4:-17
near:بنك	0:44 1:-12 2:-28 3:-78 4:-39
near:بها	0:-19 1:-15 2:9 3:-36 4:24
near:بواق	0:-14 1:21 2:-15 3:-8
near:بيان	1:-67 3:-44 4:32
near:بيت	0:-9 1:-9 2:-47 3:-22 4:34
near:بيزو	0:-9 2:9 3:-9 4:-13
near:بين	1:-20 2:27 3:-39 4:-23
near:بينم	0:-33 1:-20 2:26 3:-12
near:بينه	0:-42 1:-30 2:-8 3:-36 4:51
near:تامي	0:-11 1:28 2:-33 3:-18 4:-18
near:تاهي	1:9 2:9 3:-20 4:-9
near:تبرع	0:-32 1:15 3:-40
near:تبلغ	0:18 1:-38 2:-46 3:19 4:-12
near:تتجا	0:14 2:-13 3:-8 4:-10
near:تتسل	0:14 1:-23 2:20 3:-39
near:تتضم	0:27 1:-14 2:-15
near:تتطل	0:-16 1:-21 2:-24 3:34
near:تتلق	0:-8 1:8 2:-12
near:تتوز	0:-29 1:-23 2:44 3:-32 4:-10
near:تجار	0:-10 1:-16 2:18 3:-10
near:تحتا	0:-30 1:-40 2:-50 3:65 4:-19
near:تحتي	0:9
near:تحصل	1:-17 2:-14 3:21
near:تحول	0:-13 3:-14 4:-20
near:تحوي	0:-10 1:25 2:-11 3:-13 4:-10
near:تخصص	0:38 1:-22 2:-42 3:-25 4:-10
near:تخصي	0:86 1:-69 2:-56 3:-29 4:-37
near:تخطي	0:-13 3:15
near:تدفع	4:-9
near:تذكر	0:21 1:-21 3:-8
near:تذهب	0:32 1:-24 2:-21 3:-18 4:-14
near:تراج	2:19 3:-17
near:ترفع	0:-23 1:-29 3:-20 4:19
near:تركي	1:-8 3:-23 4:-14
near:تريل	0:15
near:تزال	1:-32 2:-10 3:11 4:25
near:تزمت	0:-14 1:-28 2:22
near:تسعه	0:10 1:-25 2:-25 3:26 4:-13
near:تسلم	0:-52 1:34 3:-29 4:-20
near:تشاد	0:18 1:-29 2:14 3:-18 4:-17
near:تشري	1:19 2:-22 3:-21 4:-11
near:تشمل	0:14
near:تصدر	0:-25 1:-15 2:29 3:-11
near:تصل	0:-21 1:8 2:22 3:-25 4:-8
near:تضاف	0:-29 1:12 2:13 3:-20
near:تضام	1:20 2:-36 3:-13 4:-24
near:تطلب	0:11 1:-78 3:40 4:-28
near:تعاو	0:27 1:-25 2:14 3:-23 4:-20
near:تعتز	0:-22 1:10 3:-18 4:-20
near:تعلن	0:-11 1:-72 2:43 3:-36 4:-33
near:تعلي	1:-18 3:-22 4:20
near:تعهد	0:-43 1:-69 2:84 3:-67 4:-45
near:تعوي	1:13 2:-57 3:-14
near:تقدم	0:-13 1:-9 2:22 3:-15 4:-16
near:تقدي	0:-36 1:-18 2:34 3:-8 4:-26
near:تقري	0:14 1:-24 2:-24 3:15 4:8
near:تقول	1:10 2:-19 3:11 4:-21
near:تكفل	0:10
near:تكلف	0:11
near:تلته	0:-16 1:16 3:-12 4:-13
near:تلقت	0:-33 1:30 2:-24 3:-9 4:-20
near:تلقي	2:-29
near:تليه	0:-34 1:30 2:-11 3:-22 4:-18
near:تموي	0:-26 1:-19 2:-60 3:49
near:تنتظ	0:-48 1:29 2:18 3:-12
near:تنفق	0:-8 1:29 2:-22 4:-10
near:تنفي	1:9 2:-8 3:-8
near:تنمي	0:12 1:-9 3:-51 4:-27
near:توزع	0:17 1:23 2:-34 4:-9
near:توفر	0:-12 1:10
near:توفي	0:-26 1:-33 2:-17 3:32
near:توم	1:-11 2:-13 3:11
near:ثالث	1:14 2:-9 3:-9
near:ثاني	0:-42 2:33 4:-22
near:ثلاث	1:-15 2:-15
near:ثلث	0:-19 1:-23 2:-17 3:33
near:ثلثا	1:20 2:-28 4:-10
near:ثلثه	0:-22 1:-27 2:32 3:-9
near:ثمان	1:20 2:-41 4:-34
near:ثمنه	0:18 1:-9 2:-10
near:جاء	0:-23 1:12 2:-20 4:-9
near:جاري	0:23 2:-19 3:-19 4:-9
near:جانب	0:-19 1:25 2:18 3:-11 4:-30
near:جديد	0:42 1:-34 2:-9 3:-37 4:-23
near:جري	0:23 1:-21 3:-20
near:جماع	0:-17 1:12
near:جمع	0:-24 1:-32 2:30 4:-15
near:جمعت	0:-16 1:-10 3:-26 4:14
near:جمعي	0:-11 1:23 2:-8 3:-18 4:-32
near:جمهو	0:-21 1:-40 2:35 3:-19
near:جنوب	0:27 3:-37 4:-13
near:جنيف	0:-25 1:-27 2:41 3:-35 4:-12
near:جنيه	0:-25 2:27 3:-33 4:-29
near:جهه	0:-13 1:13 2:9 3:-12 4:-10
near:جوار	0:13 1:-19 4:-8
near:جيش	0:-38 1:-37 2:41 3:-18 4:-11
near:حالا	0:30 1:-22 2:-12
near:حاله	0:25 1:-16 2:-9
near:حالي	0:-14 1:-26 2:12 3:16
near:حتي	0:-22 1:28 2:-21 4:-62
near:حجم	0:-16 1:23 2:-20 3:-20
near:حدها	2:8 3:-25
near:حدود	3:-14
near:حديث	0:17 1:-28 3:-23
near:حرب	0:-22 2:-9 3:-12 4:16
near:حزمه	0:70 1:-51 2:-52 3:-36 4:-29
near:حساب	0:-36 1:39 2:-22 3:-17 4:-11
near:حصل	0:-9 1:16 3:-9
near:حصه	0:-17 1:-21 2:22
near:حفر	0:18 1:-20
near:حكوم	0:45 1:-70 2:-32 4:-8
near:حمله	1:-49 2:-43 3:-25 4:37
near:حول	0:-10 2:15 3:-10
near:حولت	1:59 2:-52 3:-40 4:-32
near:حيث	0:18 1:-12 2:-13
near:حين	0:-11 1:-28 2:24 3:9 4:-37
near:خارج	0:-16 1:-24 2:30 3:-40
near:خاصه	0:-14 1:24 3:-17 4:-9
near:ختام	0:-36 1:-36 2:49 3:-26 4:-18
near:خزين	0:-27 1:28 2:-12 3:-10
near:خساي	0:8
near:خصص	0:93 1:-70 2:-76 3:-57 4:-21
near:خصصت	0:86 1:-44 2:-91 3:-51 4:-42
near:خطه	0:-33 1:-22 2:-41 3:58 4:-51
near:خفض	0:-9 1:16 2:-9
near:خلال	0:-25 1:8 2:-11 3:14 4:-29
near:خليج	0:-41 1:-33 2:33 3:-24 4:17
near:خمس	0:19 1:-39
near:خمسه	0:18 1:-40 2:13 4:-18
near:خمسي	1:15 2:-18 3:-12
near:خميس	2:10
near:خيام	0:28 1:-27 2:-22 3:9 4:-14
near:خيري	1:-8 3:-10 4:-16
near:خيمه	0:12 1:-19 3:13
near:داخل	0:-41 3:25 4:-10
near:دانم	1:15 3:-24 4:-8
near:دخل	0:-25 1:17 3:-12
near:درهم	0:20 2:-15 3:-19
near:دعم	0:8 1:-28 3:-8
near:دعمه	0:-44 1:21 3:-31 4:13
near:دفاع	0:-13 2:10 3:-15 4:-9
near:دفع	1:25 2:-31 3:-35 4:-24
near:دفعت	0:-55 1:75 2:-69 3:-38 4:-28
near:دفعه	0:-29 1:47 2:-17 3:-33 4:-21
near:دمشق	1:-23 3:11
near:دنما	3:-12 4:-18
near:دوحه	1:-33 2:14 3:9
near:دوره	0:20 2:-20
near:دول	0:-37 1:-14 2:28 3:-12 4:-23
near:دولا	0:-13 1:19 2:-33 3:-31 4:22
near:دوله	1:-20 2:-17 3:-36 4:32
near:دولي	0:15 1:-15 2:-8 3:-11 4:-33
near:دون	0:-16 1:-26 2:19 4:14
near:ديسم	1:16 2:-30 3:8
near:دينا	0:-26 2:-8 3:-20 4:22
near:ديوا	0:-16 1:11 4:-13
near:ذاته	0:-16 1:17 3:-26 4:-21
near:ذخاي	0:-24 1:19 2:9 3:-17 4:-20
near:ذكر	0:-33 1:10 2:-17
near:ذكرت	0:-8 2:-9 3:11 4:-9
near:ذلك	1:-47 2:40 3:-12 4:-21
near:ذهب	1:15 3:-34 4:-26
near:ذين	1:-20 2:15 3:-19 4:-14
near:ربع	0:-11 1:17 2:-31 4:-8
near:ربيع	0:-23 1:-14 2:29 3:-20 4:-14
near:رجال	0:-9 1:10
near:رسمي	0:14 1:-10 2:-19
near:رصد	0:53 1:-38 2:-38 3:-26 4:-9
near:رصدت	0:66 1:-45 2:-56 3:-38 4:-29
near:رفع	0:-22 2:-10 3:15
near:رفعت	0:19 1:-27 2:-22 3:13 4:-11
near:رقم	0:-18 1:-20 2:26 3:-21
near:روات	0:28 1:-34 2:-24 3:11
near:روبي	0:20 1:-10 2:-10 3:-20 4:-16
near:روسي	0:8 1:-24 2:8 3:-14 4:13
near:روما	1:-25
near:روهي	0:18 4:-13
near:رياس	2:-9 3:-18
near:رياض	0:15 2:-34 3:-14 4:-24
near:ريال	0:21 1:-14 2:-14 3:-28
near:رييس	0:19 1:-10 2:-9 4:-19
near:زادت	1:-17 2:25 3:-9
near:زاره	0:10 1:-44 3:-9
near:زراع	0:17 1:-12 2:-10 3:-10
near:زكاه	0:-22 1:-10 2:-14 3:-30 4:31
near:زلزا	0:45 1:-41 2:-28 3:-9 4:-13
near:زياد	1:13 3:-17 4:-9
near:زير	0:-31 1:-25 2:24 3:14 4:-15
near:زيره	0:13 1:-9 2:-11
near:سابق	0:-8 1:-10 2:25 3:-29 4:-19
near:ساحل	0:-36 1:23 2:16 4:-19
near:ساعه	0:20 1:-15 2:-9 3:-10
near:سايق	0:15 1:-14
near:سبتم	1:13 2:-21 3:-19 4:-12
near:سبع	0:-17 3:-9
near:سبعه	0:-19 1:-20 2:25 3:-8 4:-10
near:سبق	0:-23 1:-10 2:25
near:ستحو	0:-22 1:26 2:-34 3:-13
near:ستقد	0:-17 1:-38 2:44 4:-9
near:سته	0:-20 1:35 2:-61 3:9 4:-15
near:ستون	1:-19 2:21
near:سدد	0:13 1:12 2:-35 3:-21 4:-13
near:سددت	0:-29 1:28 2:-10 3:-9
near:سعر	0:20 1:-18
near:سعود	0:-19 1:17 2:8 3:-41 4:-29
near:سفار	0:17 1:-27 3:-8
near:سفير	0:28 1:13 2:-32 4:-8
near:سلاح	0:14 1:-34 2:19 3:-16 4:-14
near:سلما	0:-16 1:29 3:-36 4:-30
near:سلمت	0:-32 1:62 2:-30 3:-47 4:-27
near:سنتا	1:21 2:-17 3:-11
near:سنه	0:-27 1:47 2:-32 3:-18 4:-10
near:سنوا	1:-37 2:29 3:-42 4:-20
near:سنوي	0:-32 1:-32 2:23 3:11 4:-9
near:سودا	0:-17 1:-24 2:16 3:-60 4:33
near:سوري	3:-27 4:-23
near:سوق	0:10
near:سوي	0:-14 1:37 2:-50 3:-13 4:-25
near:سويد	0:26 1:14 2:-20 3:-36 4:-16
near:سويس	0:-13 4:-12
near:شاحن	0:16 1:-10
near:شبكا	0:25 1:-11 2:-15
near:شبكه	3:-9 4:-15
near:شتاء	0:30 1:-32 2:-43 3:-10 4:27
near:شخص	0:-21 1:9 2:-21 3:18
near:شراء	1:-10 2:-10 3:19
near:شرق	0:-36 1:26 3:-21
near:شرقي	2:13
near:شركا	2:-27 3:8 4:-23
near:شركه	0:15 1:-15 2:-24 3:-16 4:9
near:شريح	0:12 1:23 2:-44 3:-37 4:-16
near:شكل	0:-27 1:-37 2:29 3:-14 4:22
near:شمال	0:21 1:-25 2:12 3:-8
near:شهر	1:19 2:-51 4:-27
near:شهري	0:-22 2:11 3:-9
near:شوون	2:-21
near:شويت	0:-23 1:12 2:11
near:صافي	1:-25 3:31
near:صحه	1:14 2:-10 3:-40
near:صحي	0:34 1:-59 2:-13 3:29
near:صرف	0:21 1:14 2:-59 3:-42 4:-11
near:صرفت	0:-71 1:53 2:-48 3:-42 4:20
near:صلت	0:-28 1:36 2:-26 3:-21
near:صليب	0:-17 1:12 3:-8 4:-32
near:صناع	0:26 1:-24 3:-13 4:-8
near:صندو	0:13 1:-9 2:-28 3:-37 4:8
near:صول	0:18 1:-16
near:صوما	1:-55 2:-23 3:41 4:-24
near:صيف	1:-15 3:11 4:-8
near:صين	0:17 1:-15 2:-9 3:-18 4:-13
near:ضحاي	0:8 2:-18 3:-13 4:-8
near:ضريب	0:-21 1:21 2:-14 3:-10
near:ضفه	0:16 2:-16
near:ضمن	0:-19 1:24 2:-14
near:ضمنه	0:-29 3:17 4:-23
near:طاري	0:17 2:-10 3:-8 4:-20
near:طالب	0:-16 1:-21 2:-14 3:28
near:طاير	1:-25 2:24
near:طرق	0:20 2:-34 3:-21
near:طريق	0:-16 1:16
near:طفل	0:20 1:-17 2:-11
near:طلب	0:-34 2:-20 3:22 4:-10
near:طلبت	0:-35 1:-35 2:-51 3:61 4:-15
near:طلبن	0:-26 2:-15 3:19
near:طلبو	1:-10 2:-19 3:20
near:طنا	0:39 1:-37 2:-17 3:-8
near:طوار	0:49 1:-36 2:-46 3:-16 4:-31
near:طوكي	0:24 1:9 2:-33 3:-9
near:عاجل	0:24 1:-51 2:-18 3:28 4:-23
near:عاصم	1:-9 2:17 3:-13
near:عالم	1:-9 2:-18 3:26 4:-49
near:عام	0:-54 2:10 4:16
near:عاما	0:29 1:-23 2:-19 3:-9
near:عامل	0:13 3:-19 4:-9
near:عامه	0:10 1:-17 2:10 3:-14
near:عامي	0:-9 1:-17 2:22 3:-10
near:عايد	2:-16 3:-25 4:16
near:عايل	0:-47 1:14 2:20 4:-32
near:عبر	0:-42 1:19 2:-8 3:-31 4:21
near:عدت	0:-32 1:-8 2:31 3:-56
near:عدتن	0:-27 1:-42 2:45 3:-17 4:-8
near:عدده	0:18 1:-17 2:-23 3:13 4:-12
near:عدم	1:20 2:-16 4:-10
near:عربي	0:-12 1:14
near:عرضت	0:-52 1:-28 2:51 3:-13 4:-8
near:عسكر	0:-15 1:25 2:-27 3:-20
near:عشر	0:-8 1:-11 4:-17
near:عشره	0:-47 1:28 2:26 3:-22 4:-29
near:عشرو	0:8 1:-14 2:-12 3:10
near:عشري	1:24 2:-20 3:-14 4:-12
near:علي	0:24 1:-32 3:-22 4:-37
near:عليه	0:-20 1:20 2:-27 3:-22 4:8
near:عمان	0:25 1:-19 2:-14 4:-8
near:عمل	0:-15 2:9
near:عملي	0:-19 2:11 3:8 4:-11
near:عند	0:20 1:-18
near:عنها	0:14 1:-23 2:21 3:-23
near:عوده	0:-39 1:-8 2:17 4:-19
near:غاز	0:35 1:-48
near:غذاء	0:-16 1:34 2:-20 3:-16 4:-11
near:غذاي	0:9 1:-48 2:26 3:-21
near:غرب	0:23 1:-14 2:-11 3:-18
near:غرض	0:-30 3:-19
near:غرفه	0:-10 1:-16 2:18 3:-10
near:غزه	0:-21 1:29 2:-46 3:-36 4:20
near:غطي	0:-8 1:-8 3:12
near:غلاف	0:17 2:-9
near:غير	0:-48 1:39 2:-9 3:-16 4:-19
near:فاشر	0:-10 1:-13 2:12
near:فاعل	0:12 1:-21
near:فبرا	0:-37 1:-17 3:26
near:فتح	1:10 2:-8
near:فتره	0:-16 1:28 2:-23 3:-21
near:فجاء	1:20 2:-15 3:-16
near:فجوه	0:-22 1:-48 2:-23 3:49 4:-14
near:فرد	0:-9 1:10
near:فرنس	1:-10 2:16 3:-36 4:-34
near:فرنك	0:-12 2:-17 3:16 4:-22
near:فريق	0:-21 1:10 4:-9
near:فعل	0:-35 1:47 2:-26 3:-15 4:-20
near:فعلا	0:11 1:31 2:-47 3:-23 4:-26
near:فقط	0:-30 1:31 2:-35 3:-10 4:-13
near:فلم	0:-28 1:-26 3:30
near:فليت	1:-11 2:-13 3:11
near:فوعد	0:-44 1:-12 2:28
near:فيضا	0:9 1:-40 2:-14 3:15 4:-15
near:فيما	0:-20 4:20
near:فيه	0:-26 1:17 2:-10 3:10
near:فيها	0:-11 1:21 3:-26 4:13
near:قال	0:38 1:-21 2:-23 4:-21
near:قالت	0:-29 1:-26 2:23 3:8
near:قانو	0:21 1:-19
near:قاهر	0:-14 2:28 3:-28 4:-12
near:قايم	0:-22 1:-25 2:29 3:-10
near:قبل	0:-60 1:17 3:-9
near:قتلي	0:-11 1:8 2:-8 3:10
near:قتيل	0:-21 1:-19 2:28 4:-10
near:قدر	0:-32 1:-16 2:11 3:23 4:-14
near:قدرت	0:-8 1:-15 2:-30 3:27
near:قدره	0:15 2:-9 3:-22 4:-43
near:قدم	0:-29 1:63 2:-52 3:-40 4:-24
near:قدمت	0:-61 1:48 2:-70 3:-51 4:38
near:قدمه	0:-16 1:-11 2:-24 3:-22 4:28
near:قراب	0:-9 2:-8 3:11
near:قرر	0:35 1:-34 2:-12
near:قررت	0:36 1:-33 2:-19
near:قرض	0:44 1:-29 2:-28 3:-27 4:-10
near:قرضا	0:19 1:-35 3:-11 4:-15
near:قروض	0:-38 1:-23 2:45 3:-37 4:-36
near:قصر	0:-23 1:-17 2:33 3:-22
near:قضاء	1:-15 2:11
near:قطاع	0:11 2:-10 3:-17 4:-12
near:قطر	0:-18 2:10 3:-49 4:12
near:قطري	0:-44 2:25 4:-29
near:قعت	0:25 1:-13 2:-25 3:-9
near:قمح	0:22 2:-16
near:قيل	0:-16 1:-14 2:18
near:قيمت	0:28 1:-8 3:-35 4:-63
near:قيمه	0:17 1:-32 2:-16 3:20 4:-12
near:كامل	0:-25 1:24 2:-29 3:-10
near:كان	0:-19 1:10 2:8 4:-36
near:كانت	0:-15 1:10 2:-35 3:33 4:-27
near:كانو	1:-12 2:15 4:-14
near:كرون	0:-14 1:15 2:8 3:-29 4:-39
near:كلفت	0:-13 1:-28 3:27
near:كلفه	1:12 2:-12 3:-10
near:كما	0:-29 1:9 3:-15 4:8
near:كندا	0:-11 2:11 3:-26 4:-17
near:كندي	3:-11 4:-9
near:كهرب	0:31 1:-27 2:-24 3:-32
near:كوار	2:-8
near:كوري	0:-24 2:32 3:-33 4:-10
near:كولي	1:14 2:-12 3:-32 4:-11
near:كونغ	1:-38 2:24 3:-18
near:كويت	0:-15 3:-41
near:كييف	0:-23 1:30 2:-24 3:-17 4:-20
near:لاجي	0:25 1:-25 3:-20 4:-15
near:لازا	0:-8 1:-11 2:17 3:-13
near:لاسر	0:8 2:-21 3:-27 4:-29
near:لاصل	0:8 2:-8 4:-20
near:لاعا	0:13 1:-17 4:-16
near:لاغا	0:-9 1:-32 2:13 3:21 4:-14
near:لافت	0:-21 2:-8 3:15
near:لاقل	0:10
near:لاوك	0:51 1:-36 2:-42 3:-18 4:-29
near:لايو	0:24 1:-17 2:-13 3:-10
near:لبرا	1:-20 2:-27 3:-14 4:26
near:لبرن	0:19 1:-46 2:8 3:-19 4:-22
near:لبنا	0:19 3:-10 4:-31
near:لتاي	0:25 1:-15 2:-25 3:-10 4:-9
near:لترم	0:-20 2:-8
near:لتشغ	0:14 1:10 2:-21 3:-12 4:-22
near:لتغط	0:11 1:-39 4:-9
near:لجام	0:-36 1:-22 2:42 3:-12 4:-8
near:لجمع	1:-28 2:-14 3:33
near:لجنه	0:-8 1:-13 2:11 4:-15
near:لخطه	0:-20 1:26 2:-20 3:-12 4:-12
near:لدعم	0:18 1:-8 2:-9 3:-35 4:-31
near:لذوي	0:16 3:-31 4:-29
near:لسور	0:-15 1:-28 2:16 4:13
near:لشبك	0:27 1:-18 2:-26
near:لشرا	0:20 2:-11 3:-48 4:-51
near:لضحا	0:24 1:-8 3:-20 4:-17
near:لعام	0:18 1:-25 2:-49 3:37 4:-21
near:لعاي	0:30 2:-39 3:-18 4:-22
near:لعمل	2:-8 3:15 4:-11
near:لغزه	0:-19 2:21 3:-14
near:لقاء	0:8
near:لقطا	0:15 1:-9 2:-36 3:-21
near:لكل	1:14 2:-19 3:-17 4:-14
near:لكن	0:-23 1:35 2:-19 3:-25 4:-10
near:لكيي	1:-15 2:-17 3:-11 4:14
near:لمال	0:-9 1:-31 2:-21 3:32
near:لمسا	0:-16 1:-8 2:-10 3:16 4:-9
near:لمست	0:27 2:-26 3:-14
near:لمكا	2:-8 3:-15 4:-10
near:لمن	0:14 2:-25 3:-19 4:-18
near:لموا	0:27 1:-17 2:-41 4:-17
near:لموز	0:-11 1:-13 2:-10 4:14
near:لندن	0:-13 2:10 3:-27 4:-27
near:لها	0:13 1:11 2:-24 3:-17 4:-24
near:لهاي	0:9 1:-12 2:9 3:-22 4:-10
near:لهذا	0:-20 1:-31 2:-25 3:25 4:9
near:لوكا	0:23 1:-8 2:-17 3:-8 4:-18
near:ليبي	0:11 1:-33 2:-10 3:21
near:ليره	0:-18 1:28 2:-25 3:-10 4:-14
near:ليصل	0:10 2:-24
near:مارب	0:43 1:-27 2:-37 3:-15 4:-9
near:مارس	0:-31 1:-24 2:26 3:13 4:-12
near:ماضي	0:-41 1:44 2:19 3:-72 4:-52
near:مال	0:-21 3:10 4:-12
near:مالي	0:42 1:-40 2:-22 4:-34
near:مانح	0:-42 2:19 4:-24
near:ماني	0:-40 1:8 2:36 3:-50 4:-44
near:ماوي	1:-24 2:-22 3:27
near:مايه	0:-62 1:27 2:-26 3:12 4:-20
near:مباش	2:-19 4:13
near:مبلغ	0:30 1:-63 2:8 3:20 4:-63
near:متبر	0:-47 1:38 2:-17 3:-15 4:13
near:متبق	0:18 1:-37 2:24 3:-10 4:-10
near:متحد	0:-24 1:17 2:-8 4:-47
near:متر	0:-16 1:18 2:-9
near:متضر	0:18 1:-10 2:-53 3:10 4:-29
near:متطل	0:-14 1:-24 2:-13 3:31
near:متوف	1:16 2:-34 3:-18 4:-31
near:مجتم	0:24 1:-28 2:12 3:-33 4:-9
near:مجلس	0:28 2:-41 3:-27 4:-16
near:مجمد	0:-8 1:-34 3:-16 4:21
near:مجمو	0:-9 1:8 2:-59 3:-26 4:23
near:محاف	1:-19 2:11 4:-16
near:محام	1:13 3:-17 4:-18
near:محرو	0:-19 1:26 2:-11 4:-16
near:محطا	2:-13 4:12
near:محطه	0:-26 1:17 2:15
near:محكم	0:27 1:-11 2:-21 3:-11 4:-8
near:محلا	0:-8 1:-16 2:17
near:محلي	0:10 1:22 2:-41 3:-10 4:-11
near:مخزو	0:22 1:-21
near:مخصص	0:40 1:-35 2:-9 3:-24 4:-8
near:مخيم	0:16 1:-21 2:-10 3:15 4:-10
near:مدار	0:34 1:-33 2:-40 3:13
near:مدرس	0:-15 1:-35 2:33 4:-17
near:مدري	0:-9 1:-28 3:17 4:-15
near:مدني	0:-29 1:-17 3:21
near:مدي	0:37 1:-36 2:-35 3:-19 4:18
near:مدير	0:-14 1:14 2:-23 4:-14
near:مدين	0:-15 1:22 2:-20 3:-12 4:-9
near:مراك	1:-31 2:12 3:-18 4:-9
near:مرحل	0:8 2:-23 3:20 4:-11
near:مركز	2:-27 3:-20 4:17
near:مره	0:-9 1:16 3:-9
near:مساء	0:25 1:-12 3:-20
near:مساع	3:-57
near:مساك	0:-23 1:11 2:14 3:-18 4:-13
near:مساه	0:-41 1:-20 3:-15 4:30
near:مستش	0:-34 1:-30 2:31 3:-23 4:18
near:مستل	1:20 2:-13
near:مستو	0:-22 1:24 3:-21
near:مسوو	0:-21 2:14
near:مشار	0:-19 1:25 2:-11 3:-16 4:-11
near:مشتر	1:-20 3:10
near:مشرو	0:35 1:-35 2:-32 3:-19 4:15
near:مصاب	0:16 2:-26 3:-14 4:-18
near:مصدر	0:-13 1:10 2:11 3:-10
near:مصر	1:-9
near:مصرف	0:-11 1:14 2:-25 3:9
near:مصري	2:8 3:-8
near:مصير	0:-19 1:20 2:-21
near:مضيف	0:23 1:-16 2:-11 3:-8
near:مطار	1:12
near:مطلع	0:-16 1:8 2:-24 3:-18 4:13
near:مطلو	0:-27 1:8 3:8
near:معظم	0:-26 1:28 2:-16 3:-15 4:-9
near:مفاو	1:10
near:مفوض	1:-19 2:-13 3:17 4:-21
near:مقاب	2:-10 3:-26
near:مقار	2:19 3:-17
near:مقاط	1:28 2:-38 3:-11 4:-22
near:مقبل	0:-68 1:-25 3:46 4:-31
near:مقدا	0:23 1:-18 2:-28 3:17
near:مقدم	0:-19 1:34 2:-28 3:-13 4:-11
near:مقرر	0:42 1:-32 2:-22 3:-23
near:ملاي	0:-17 1:30 2:-17 3:-30 4:-24
near:ملك	2:8 3:-35 4:-26
near:مليا	0:-16 1:18 2:-14 3:-33 4:9
near:مليو	0:-16 1:-10 4:-20
near:مملك	0:-35 2:21 3:-22 4:11
near:مناط	0:42 1:-37 2:-28 3:-19
near:منتص	0:-20 2:-19 3:19 4:-20
near:منح	0:17 1:-47 3:-27 4:9
near:منحا	0:16 2:-11 3:-11
near:منحت	1:-35 2:29
near:منحه	0:10 1:22 2:-36 3:-43 4:-37
near:منذ	0:-64 2:-77 3:-19 4:49
near:منسق	0:47 1:-44 2:-14
near:منطق	0:-22 1:-24 2:10 4:23
near:منظم	0:-18 1:13 2:-11 4:-10
near:منقذ	0:-36 1:-36 2:44 3:-10 4:-17
near:منكو	1:-15 2:-12 3:23 4:-9
near:منه	2:-13 4:-24
near:منها	0:19 2:-16 3:-16 4:-11
near:منهم	3:10
near:مواز	0:10 3:-36 4:-20
near:موتم	0:-45 2:49 3:-70 4:-39
near:موسس	1:39 2:-34 3:-14 4:-30
near:موضح	0:-15 1:-14 2:22
near:مياه	0:46 1:-64 3:21 4:-20
near:ميتي	0:34 1:-14 2:-33 3:-20 4:-9
near:ميدا	1:14 3:-10
near:ميزا	0:17 1:9 2:-24 3:-20 4:-18
near:ميسر	0:-19 1:-40 2:39 3:-19 4:-24
near:ميه	2:9 3:-17 4:-38
near:نازح	0:18 1:8 2:-18 3:-33 4:-25
near:ناشد	0:11 1:-32 2:-24 3:18
near:نال	0:-27 1:34 4:-13
near:ناير	0:-35 1:16 2:22 4:-15
near:نحو	0:-11 1:-17 4:11
near:نداء	0:-57 1:-93 2:-60 3:93 4:-20
near:نروي	0:-15 1:10 2:13 3:-36 4:-38
near:نسخه	1:-16 2:16
near:نصف	0:-39 1:21 2:-20 3:9
near:نصفه	0:-45 1:22 4:-19
near:نفسه	0:-17 1:15
near:نقد	0:-28 1:45 2:-40 4:-30
near:نقدا	0:-51 1:49 2:-22 3:-21 4:-8
near:نقدي	1:24 2:-27 3:-28 4:-21
near:نهاي	0:-18 1:40 2:-24 3:-9 4:-37
near:نوفم	0:-26 1:29 2:-10 3:-9
near:نيجر	0:-16 1:-32 2:-15 3:33
near:نيوي	0:-26 1:-33 2:39 3:-23
near:هاتف	0:-9 1:14 2:-10 3:-11
near:هبط	1:32 2:-31 3:-24 4:-12
near:هذا	0:-21 1:18 2:-45 3:8
near:هذه	0:-39 1:21 2:10 3:-22 4:-11
near:هلال	0:-20 1:15 2:-34 3:-27 4:15
near:هند	1:-12 2:14 3:-18 4:-21
near:هولن	0:17 2:-14
near:هييه	0:10 1:-23 2:10 3:-14
near:واحد	0:-21 1:24 2:-26 3:-12
near:وارد	0:-42 1:57 2:-34 3:-37
near:وان	1:-8 3:-48 4:11
near:وجه	0:-37 1:-24 2:-16 3:40
near:وجهت	0:-8 3:9
near:وحده	0:16 1:-14 2:-8
near:ورد	0:-8 2:-19 4:-21
near:وزار	0:-18 1:-12 2:11
near:وزرا	0:12 2:-32 4:-18
near:وصل	0:-14 1:19 2:-13 3:-21
near:وصلت	0:34 1:-23 2:-29 3:-11 4:-20
near:وطني	0:35 1:-25 2:-19 3:-14
near:وعد	0:-37 1:-18 2:38 3:-36 4:-22
near:وعدت	1:-38 2:32 3:-24 4:-13
near:وفق	0:15 2:-29 3:-34 4:11
near:وفي	0:-18 1:-10 2:27 3:-24 4:-11
near:وقت	2:-10
near:وقد	0:28 1:-18 2:-20 4:-15
near:وقع	0:12 1:-14
near:وكال	0:-31 1:-11 2:23 3:13
near:ولا	0:13 2:-22 3:-14 4:-10
near:ولاي	0:-21 1:34 3:-59 4:-14
near:ولم	0:-11 1:-31 3:25 4:-29
near:ومن	0:20 1:-19 3:-26 4:-29
near:وهو	0:12 1:19 2:-45 3:-17 4:-27
near:وهي	0:10 1:16 2:-36 4:-51
near:يابا	1:11 2:8 3:-65 4:-47
near:يبلغ	0:14 2:-22
near:يتجا	0:-10 1:-20 2:23
near:يتعد	1:-16 2:26 3:-14
near:يتعه	0:-8 1:-14 2:15
near:يتوا	0:-12 1:-11 3:21 4:-12
near:يجمع	0:-27 1:-43 2:24 3:-18 4:23
near:يحتا	0:-18 1:-14 2:-11 3:24
near:يحصل	0:15 1:-12 2:-18 3:10
near:يخصص	0:37 1:-23 2:-32 3:-21 4:-10
near:يدفع	0:-18 1:-18 2:25 3:-10
near:يذهب	0:27 1:-66 2:19 3:-41 4:-23
near:يرفع	0:-45 1:13 2:15 3:-27
near:يشمل	0:-9 1:-43 3:29
near:يصرف	0:14 2:-11 3:-24 4:-13
near:يصل	1:-10 4:-18
near:يصلن	0:15 1:-19 2:12 3:-14
near:يصله	0:-14 2:-8 3:15
near:يطلب	0:-27 1:-18 2:-14 3:28
near:يعاد	0:39 2:-31 3:-37 4:-19
near:يقدر	0:11
near:يقر	0:51 1:-26 2:-30 3:-10 4:-9
near:يقول	0:-13 1:-16 3:23 4:-22
near:يمن	0:12 1:-10 2:-28 3:-13
near:يمول	0:11 2:-21 3:8 4:-9
near:يناي	0:-19 1:24 2:-19 4:-13
near:يها	0:-19 1:19 2:-30
near:يوجه	0:28 1:-18 2:-13 3:-18
near:يورو	0:-29 1:24 2:-9 4:-60
near:يوقع	0:34 1:-8 2:-30 3:-11 4:-10
near:يوم	0:-17 1:39 2:-47 4:-38
near:يوما	1:9
near:يوني	0:21 1:-38 2:-51 3:36 4:-11
next:claim-abducted	0:-9 1:-24 2:9 4:18
next:claim-allocated	2:-20 3:18 4:-56
next:claim-delivered	1:-39 3:21
next:claim-displaced	0:-12 2:-24 4:11
next:claim-held	0:15 1:-9
next:claim-injured	0:-14 2:8 3:-34
next:claim-killed	0:-20 2:-27 3:-19 4:27
next:claim-missing	0:-20 1:13 3:-28 4:-35
next:claim-pledged	1:-48 2:34 3:-17 4:-21
next:claim-refugees	1:21 2:-49 3:-17 4:16
next:claim-released	0:-30 1:13
next:claim-requested	0:11 1:-16 3:-35 4:-8
next:claim-returned	1:-9 2:-61 3:8 4:37
next:claim-total	0:-43 2:17 3:21 4:-33
noun:	3:-12 4:-17
only:aid	0:31 2:-60 3:-14 4:-29
only:casualty	0:12 1:-21 3:-25
other:abducted	0:-30 4:-25
other:aid	0:-14 2:9 4:-15
other:allocated	0:-10 1:10 2:-16 3:-23
other:casualties	0:-10 2:-15 3:15 4:-14
other:casualty	0:-15 4:-9
other:dead-in-captivity	0:11 1:-31 2:-8 3:20 4:-31
other:delivered	0:15 1:-43
other:displaced	1:-11 3:-11 4:-22
other:displacement	4:-31
other:held	1:-13 3:-17 4:-16
other:hostage	0:-9 1:13 2:-10 4:-37
other:injured	1:9 2:-57 4:20
other:killed	0:-14 4:-10
other:missing	1:-9 3:-10 4:-48
other:pledged	0:-19 2:-25 3:21 4:-10
other:prisoners-exchanged	1:23 2:-21 3:-13 4:-30
other:refugees	0:-32 2:-15 3:8 4:-17
other:released	1:14 2:-17 3:-13 4:-60
other:requested	0:-19 1:20 2:33 3:-62 4:-45
other:returned	2:-27 3:9 4:-30
other:total	0:8 1:-10 2:-24 4:-17
others:7	1:23 2:-33 3:-27 4:-19
others:more	1:-14 2:9 4:-14
qualified	0:-46 1:8 2:-31 3:-44 4:48
right1:	0:17 1:-9
right1:"	0:-30 1:31 2:-31 3:-26 4:19
right1:(	2:9 3:-43
right1:)	0:-16 1:20 3:-42 4:-13
right1:,	0:-26 2:-9
right1:.	0:-80 1:37 3:-16 4:31
right1::	0:-15 1:-9 2:13
right1:;	0:-51 2:17 3:21
right1:|	0:27 1:-43 2:-8 4:-34
right1:اخري	1:-30 2:22 4:-30
right1:اضافيه	2:-20 3:10 4:-33
right1:العام	0:-37 2:18 3:-21
right1:الي	1:11 2:-16 3:-23 4:-17
right1:تعويضات	0:-14 1:21 2:-12 3:-18 4:-11
right1:ثم	0:9
right1:حتي	0:-12 1:-22 2:-24 3:33 4:-8
right1:سنويا	3:8
right1:طلبتها	0:-13 1:-27 3:31
right1:عبر	0:-18 2:8 3:-15 4:-10
right1:علي	0:-15 1:-32 2:8 3:12 4:10
right1:عن	1:-9 2:13
right1:في	0:-29 1:49 2:-19 3:-53 4:-36
right1:قبل	0:-34 1:42 2:-40 4:-12
right1:كانت	0:-16 1:-12 2:15 4:-13
right1:ل	0:8 1:8 2:-18 3:-12
right1:لاسر	0:-14 2:14
right1:لاسره	0:11 1:-9
right1:لاصلاح	0:13 1:-22 3:12 4:-13
right1:لاعاده	2:18 3:-15 4:-8
right1:لاغاثه	1:-11 3:10
right1:لايواء	0:24 1:-17 2:-13 3:-10
right1:لبرنامج	1:-9 3:-9 4:-11
right1:لترميم	0:-29 1:-21 2:18 3:8
right1:لتغطيه	0:-17 1:-24 2:16
right1:لدعم	3:-21 4:-17
right1:لذوي	0:10 1:-31 2:12 3:-10
right1:لسوريا	0:-13 1:-11 2:18 3:-8
right1:لشراء	1:22 2:-34 3:-22 4:-17
right1:لعايلات	0:-10 1:21 2:-15 4:-9
right1:لقطاع	1:-10 4:10
right1:لكل	0:15 1:-14
right1:للاستجابه	0:14 1:-31 2:-25 3:12
right1:للاغاثه	0:12 1:-31 2:9 3:-12
right1:للبنان	0:10
right1:لم	0:-17 1:-47 2:25 3:17
right1:لمساعده	0:-19 1:-20 2:-9 3:21
right1:لمن	0:-14 1:20 3:-9 4:-11
right1:مقابل	2:-13 3:-18 4:11
right1:من	1:44 2:-28 3:-55 4:-30
right1:منها	0:-24 1:22 2:13 3:-67
right1:ولم	0:-8 1:-22 2:16
right2:"	2:19 3:-31
right2:#	2:-23 4:-15
right2:,	2:-9 4:-10
right2:.	0:-20 2:-11 4:15
right2:اصل	0:-13 1:56 2:-41 3:-51 4:-9
right2:الا	0:-28 1:-33 2:21 3:17
right2:الاتحاد	1:-23 2:13 3:-10
right2:السوق	0:9
right2:الصندوق	0:33 1:-20 2:-42 3:-17
right2:الضحايا	3:-12 4:-10
right2:العاجله	0:14 1:-21 2:-8 3:12
right2:العام	0:-25 1:13 2:21
right2:المانيا	1:-8 3:-21
right2:المبلغ	0:46 1:-40 2:-32 3:-17 4:-9
right2:المتضررين	0:19 2:-10
right2:المفوضيه	0:-29 1:17
right2:المقبل	0:-39 1:-21 2:37 3:12 4:-11
right2:الولايات	1:21 2:-30 3:-17 4:-10
right2:الي	0:18 1:17 2:-30 4:-29
right2:اليوم	0:-14 1:25 2:-10
right2:اما	0:10 1:14 2:-23
right2:اي	0:11 1:23 3:-38 4:-10
right2:بعد	0:21 1:-21
right2:بها	0:-45 1:-49 2:51 3:-17 4:9
right2:بينما	0:-8 1:29 2:-29
right2:تلتها	1:18 2:-14
right2:ثم	0:-25 1:-38 2:43 3:-8
right2:ذهب	2:10 3:-14 4:-21
right2:سته	0:-9 1:26 2:-21
right2:صرف	0:39 1:-38 2:-13 4:-10
right2:صندوق	0:14 1:-42 2:-20 3:17
right2:عاجله	0:39 1:-26 2:-26 3:-12
right2:علي	0:31 1:-56 2:9 3:16 4:-10
right2:غير	0:-26 1:35 2:-16 3:-22 4:-10
right2:في	1:-34 4:-23
right2:فيما	0:-13 1:-24 2:10 3:-27 4:24
right2:كان	0:-16 1:24 2:-15
right2:كل	1:-19 2:17
right2:كوريا	1:21 2:-13 3:-13
right2:لم	0:8 1:-65 3:30 4:-11
right2:ما	0:-12 1:26 2:-13 4:-26
right2:مقابل	2:9 3:-9
right2:من	0:9 1:14 2:-15 3:-36
right2:منها	1:-42 2:16 3:18
right2:نحو	0:-9 1:-19 3:-8 4:11
right2:نهايه	0:-13 1:19 2:-31 3:14
right2:و	0:-8 1:-33 2:20 3:10
right2:والباقي	0:-35 1:35 2:-26 3:-19 4:-8
right2:وتعهدت	0:35 1:21 2:-45
right2:وصل	0:14 1:-39 3:13
right2:وفق	0:16 1:-28 2:-14 3:-13 4:16
right2:ولم	0:-9 1:-14 3:13
right2:ومن	0:-8 1:31 2:-22
right2:ومنها	0:-16 2:18 3:-13
right2:وهو	0:-8 1:28 3:-26
right2:يذهب	0:15 1:-42 2:10 3:-22 4:-11
right2:يصل	0:-18 1:-23 2:29 3:-14
right3:	0:-42 1:17 2:-8 4:-13
right3:"	0:-30 1:39 2:-45 3:-44 4:12
right3:#	1:-14 2:-11 4:17
right3:(	0:-33 1:23 3:-27 4:-14
right3:,	0:28 1:-17 3:-41 4:-57
right3:.	0:28 2:-18 4:-64
right3:الاتحاد	0:-45 1:43 2:-20
right3:الاوروبي	1:-23 2:13 3:-10
right3:الاوروبيه	0:-26 1:19
right3:الاول	1:8 2:-21 3:-13
right3:الضحايا	0:17 1:-23 3:-23 4:-10
right3:العام	0:-25 2:-30 3:33 4:-21
right3:المتحده	0:-15 1:15 2:-18 4:-13
right3:المركزي	0:29 1:-21 2:-18 3:-25
right3:الملك	0:-18 1:-11 2:23 3:-18 4:-8
right3:الي	0:21 1:9 2:-20 3:-43 4:-16
right3:ان	0:38 1:-30 2:-12 3:-29
right3:ب	2:13
right3:ثلاثه	2:-27 3:-15 4:14
right3:ثمانيه	0:12 2:-17 3:-17 4:-19
right3:حين	3:-23
right3:خمسه	1:13 2:-21
right3:سنوات	1:-21
right3:علي	0:-10 1:-17 2:9 3:14
right3:عن	0:-12 2:-8 3:-11 4:16
right3:في	0:34 1:-19 2:-28 3:-13 4:-25
right3:قطر	0:-25 1:12 4:-8
right3:كل	0:-8 1:-13 2:-11 3:24 4:-12
right3:لا	1:-16 4:15
right3:لم	0:21 1:-33 2:12 3:-14 4:-9
right3:ما	0:-47 1:-47 2:34 3:21 4:-14
right3:مليون	0:-28 2:-10 3:13 4:10
right3:مليونا	0:-12 1:18 2:-9
right3:من	0:-44 2:-23 3:32
right3:منه	1:-28 3:31
right3:منها	0:43 1:-100 2:18 3:36 4:-35
right3:نحو	1:-9 2:15 3:-12
right3:نصف	0:-21 1:13 2:8 3:-15
right3:و	0:-13 3:-21 4:10
right3:والباقي	0:-28 1:-21 2:35 3:-8
right3:وان	0:28 1:-12 2:-24 3:-13
right3:ولم	0:-12 1:-20 2:9 3:12
share:2	0:-39 1:62 2:-60 3:-32 4:-30
share:4	0:12 1:-27 2:-15 3:13
share:5	2:-14 3:-18 4:14
share:7	0:-13 2:12 4:-26
share:more	1:-13 3:-10 4:-31
short	0:19 1:-34 3:-10 4:-68
sum:1	1:17 2:-16
sum:10	1:-24
sum:11	0:45 1:-29 2:-56 3:-11
sum:12	0:11 1:-17 2:10 3:-8
sum:13	0:10
sum:3	0:30 1:-26 2:-28 3:-15 4:-10
sum:4	0:-23 1:24 2:-14 3:-41
sum:5	0:13 1:9 3:-69 4:-14
sum:6	1:10 3:-28 4:-37
sum:7	0:-8 1:14 3:-23 4:-72
sum:8	2:-14 3:-16 4:9
sum:9	0:-28 1:-32 2:8 3:33
verdict:allocated	0:92 1:-67 2:-50 3:-94 4:-79
verdict:claim	2:-12 3:-20
verdict:delivered	0:-86 1:97 2:-59 3:-136 4:21
verdict:open	0:-13 1:11 2:-8 3:-11 4:-14
verdict:out	3:-20 4:-54
verdict:pledged	0:-20 1:-111 2:95 3:-86 4:-61
verdict:requested	0:-47 1:-38 2:-74 3:82 4:-55
verdict:total	0:-24 1:36 2:-48 3:-46 4:20`
}
