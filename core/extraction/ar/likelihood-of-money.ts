import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD_OF_MONEY: LikelihoodWeights = {
  measures: ['allocated', 'delivered', 'pledged', 'requested', 'total'],
  claim: `
any	-40
before:abducted	-57
before:allocated	23
before:dead-in-captivity	-36
before:delivered	48
before:displaced	10
before:held	-30
before:killed	-114
before:pledged	60
before:refugees	-21
before:released	-94
before:requested	38
before:returned	39
behind:allocated	-12
behind:delivered	83
behind:displaced	-13
behind:injured	42
behind:killed	18
behind:pledged	53
behind:refugees	-48
behind:requested	-16
behind:returned	44
behind:total	10
currency:AED	-26
currency:AUD	47
currency:BDT	-32
currency:BHD	-16
currency:CAD	75
currency:CDF	-62
currency:CHF	78
currency:CNY	37
currency:DZD	-47
currency:ETB	-31
currency:EUR	39
currency:GBP	134
currency:IDR	52
currency:ILS	23
currency:INR	-26
currency:IQD	-18
currency:IRR	36
currency:JOD	-72
currency:JPY	25
currency:KES	-10
currency:KWD	7
currency:LBP	28
currency:LYD	-41
currency:MAD	-3
currency:MXN	-77
currency:NGN	-107
currency:NOK	86
currency:OMR	-30
currency:PHP	-12
currency:PKR	-40
currency:QAR	24
currency:SAR	-65
currency:SEK	36
currency:SYP	-24
currency:TND	-86
currency:TRY	-35
currency:USD	5
currency:VND	-8
currency:XOF	-50
currency:YER	-26
ending:اء	-46
ending:ات	88
ending:اج	55
ending:اح	4
ending:ار	-19
ending:اع	25
ending:ال	27
ending:ام	26
ending:ان	-10
ending:به	37
ending:تي	22
ending:ثه	79
ending:حا	26
ending:حه	7
ending:دت	-28
ending:ده	-8
ending:رب	-38
ending:رد	-57
ending:ره	-62
ending:ري	96
ending:سر	94
ending:صه	-15
ending:عم	7
ending:عه	-4
ending:قه	43
ending:له	-47
ending:مج	19
ending:من	23
ending:مه	11
ending:نا	14
ending:نت	-17
ending:ها	108
ending:هر	37
ending:ول	36
ending:وي	31
ending:يا	-26
ending:ير	7
ending:يل	33
ending:يم	-8
ending:ين	38
ending:يه	71
equal:allocated	122
equal:delivered	99
equal:pledged	72
equal:requested	52
form:digits	-162
form:dual	-44
form:mixed	-4
form:range	-26
form:vague	-59
form:words	53
headline	76
here:#aid	83
here:#calamity	26
here:#captives	-41
here:#captors	-102
here:#carrying	-31
here:#commerce	-143
here:#conference	48
here:#containing	-21
here:#contest	-76
here:#crossing	-37
here:#custody	-49
here:#demand	-39
here:#disease	40
here:#displacement	-13
here:#dwelling	31
here:#exchange	-7
here:#giving-from	47
here:#group	-93
here:#handover	-7
here:#hostages	-21
here:#letting-go	32
here:#losing-side	5
here:#other-fate	-59
here:#police	42
here:#prisoners	-16
here:#receiving	11
here:#remainder	40
here:#report	46
here:#return	40
here:#since	51
here:#sport	-67
here:#state	6
here:#transfer	-3
here:abducted	-34
here:allocated	52
here:delivered	69
here:displaced	-27
here:held	-65
here:killed	-64
here:missing	18
here:pledged	46
here:prisoners-exchanged	-70
here:refugees	-48
here:released	-4
here:requested	60
here:returned	-17
here:said	-37
here:set	46
here:total	52
item	41
last:claim-abducted	-31
last:claim-allocated	20
last:claim-dead-in-captivity	-37
last:claim-delivered	-11
last:claim-held	-3
last:claim-injured	50
last:claim-killed	-49
last:claim-missing	40
last:claim-pledged	6
last:claim-refugees	-88
last:claim-released	8
last:claim-requested	-6
last:claim-returned	-33
last:claim-total	109
left1:"	99
left1:#	52
left1:(	6
left1:,	-29
left1:-	56
left1::	54
left1:اجماليها	39
left1:اصل	-19
left1:اكتوبر	12
left1:الا	88
left1:الاعمار	-24
left1:الان	43
left1:الاوروبي	17
left1:البالغ	54
left1:الحكومه	36
left1:الدولار	-15
left1:الذهب	-6
left1:السوداء	-8
left1:الطواري	21
left1:العام	-19
left1:الماضي	52
left1:المانيا	20
left1:المبلغ	71
left1:المتحده	15
left1:المفوضيه	14
left1:الهند	15
left1:الواحده	-31
left1:الي	4
left1:اليوم	65
left1:امس	5
left1:ان	42
left1:اي	17
left1:ب	11
left1:بتقديم	36
left1:بزياده	-9
left1:بسعر	-17
left1:بصرف	12
left1:بعد	33
left1:بقيمه	55
left1:بكلفه	-79
left1:بلغ	75
left1:بلغت	52
left1:بمبلغ	34
left1:بواقع	-103
left1:بينها	20
left1:تبلغ	-25
left1:تتطلب	-24
left1:تخصص	18
left1:تخصيص	51
left1:تطلب	33
left1:تقديم	56
left1:توفير	45
left1:ثمنها	-22
left1:جمع	6
left1:حاليا	18
left1:خصص	67
left1:خصصت	49
left1:دفع	55
left1:ذهب	-37
left1:رصد	49
left1:رصدت	26
left1:سوي	74
left1:صرف	42
left1:ضمنها	22
left1:طلبت	7
left1:طلبوا	-11
left1:علي	12
left1:عن	41
left1:عند	-59
left1:غير	46
left1:ف	40
left1:فرنسا	23
left1:فعلا	40
left1:فيه	46
left1:فيها	-78
left1:قدره	-101
left1:قدرها	20
left1:قيمته	-10
left1:قيمتها	-17
left1:كندا	29
left1:لجمع	16
left1:للتنميه	41
left1:مبلغ	-11
left1:مجموعها	44
left1:مقابل	16
left1:مقدارها	18
left1:من	-8
left1:منه	16
left1:منها	34
left1:منهم	-42
left1:و	117
left1:واليابان	25
left1:وان	52
left1:وقدره	43
left1:وقدرها	58
left1:وقيمته	56
left1:وقيمتها	-52
left1:ومنها	22
left1:وهو	-13
left1:وهي	-22
left1:يجمع	22
left1:يخصص	41
left1:يذهب	6
left1:يشمل	24
left1:يعادل	47
left1:يقر	64
left2:"	36
left2:#	58
left2:)	29
left2:-	-70
left2::	-10
left2:اتفاقيه	26
left2:اسره	-87
left2:اعاده	-24
left2:الا	70
left2:الاتحاد	63
left2:الاجتماعي	-25
left2:الاستجابه	38
left2:الاعمار	-85
left2:الامارات	40
left2:الان	24
left2:الانساني	19
left2:الاوروبي	57
left2:الاوروبيه	13
left2:التي	45
left2:الحرب	-4
left2:الحكومه	39
left2:الدولار	-35
left2:الدولي	-7
left2:الذهب	-17
left2:السعوديه	37
left2:السوق	-9
left2:الطواري	33
left2:العام	55
left2:الفجوه	45
left2:الكويت	39
left2:الماضي	49
left2:المانحين	51
left2:المانيا	50
left2:المتحده	5
left2:المدينه	-18
left2:المفوضيه	18
left2:المقبل	27
left2:النرويج	18
left2:الواحد	-22
left2:الي	36
left2:اليابان	67
left2:اليوم	33
left2:اما	-20
left2:ان	-12
left2:انها	-57
left2:بالميه	-35
left2:بحاجه	26
left2:برلين	30
left2:بريطانيا	39
left2:بفديه	-13
left2:بلاده	21
left2:بلغت	-8
left2:بما	4
left2:بيزو	39
left2:تحتاج	29
left2:تطلب	18
left2:تعلن	20
left2:تعهدات	19
left2:تعهدت	20
left2:تعهدوا	23
left2:تعويضات	86
left2:حتي	101
left2:حزمه	13
left2:خصصت	53
left2:دولار	68
left2:روبيه	26
left2:ريال	-45
left2:سعر	-17
left2:سنوات	-52
left2:صرف	81
left2:عاجله	-9
left2:عن	13
left2:فديه	-30
left2:في	28
left2:قد	45
left2:قدمت	19
left2:قطر	54
left2:قيمتها	23
left2:كرونه	22
left2:كل	-104
left2:كلفه	-34
left2:لليمن	10
left2:لمواجهه	21
left2:ما	48
left2:مجلس	21
left2:مساعدات	56
left2:مساهمتها	26
left2:مكافاه	-58
left2:مليونا	3
left2:من	-21
left2:منحه	51
left2:منذ	50
left2:منه	5
left2:منها	10
left2:نداء	26
left2:نقديه	4
left2:نهايه	-7
left2:هذا	-16
left2:وتعهدت	29
left2:وخصصت	-17
left2:ورصدت	44
left2:وصل	48
left2:وعدت	39
left2:وعرضت	50
left2:ومن	32
left2:ووعدت	63
left2:يورو	52
left3:	-13
left3:"	-8
left3:#	38
left3:)	6
left3:,	10
left3:-	78
left3::	51
left3:استرليني	13
left3:اعاده	-51
left3:اعلنت	18
left3:الاتحاد	48
left3:الاستجابه	33
left3:الامم	-19
left3:الانساني	23
left3:الاوروبي	18
left3:التضامن	-25
left3:التي	22
left3:الحكومه	8
left3:الخساير	-51
left3:الدولي	-55
left3:الذي	36
left3:السودان	28
left3:الصندوق	26
left3:الضحايا	13
left3:العام	9
left3:الماضي	-51
left3:المانحون	26
left3:المتحده	45
left3:المتوفين	-80
left3:المركزي	19
left3:المشاركين	9
left3:المفوضيه	29
left3:المملكه	13
left3:الولايات	5
left3:الي	-34
left3:اما	12
left3:ان	-16
left3:انها	31
left3:اي	51
left3:بعد	-31
left3:بلغت	-47
left3:تتلق	17
left3:تعهد	22
left3:تليها	22
left3:ثلاثه	21
left3:ثم	14
left3:جنيف	16
left3:جنيه	-41
left3:حتي	39
left3:حولت	50
left3:خصصت	30
left3:خطه	50
left3:دولار	-8
left3:دولارا	-51
left3:دينار	-16
left3:رييس	-19
left3:سعر	-32
left3:صرف	53
left3:صندوق	34
left3:علي	-5
left3:عن	-8
left3:فرنسا	32
left3:في	4
left3:فيما	-43
left3:قد	-28
left3:قيل	-31
left3:كلفه	-43
left3:لعام	61
left3:لقاء	-13
left3:لم	30
left3:لندن	23
left3:لهذا	27
left3:ما	28
left3:مساعدات	-6
left3:مساعده	30
left3:مساهمه	36
left3:ملايين	-5
left3:مليار	17
left3:مليون	29
left3:مليونا	64
left3:من	-47
left3:منحه	15
left3:منذ	-23
left3:منها	90
left3:موازنه	11
left3:موتمر	55
left3:ميزانيه	-50
left3:نداء	44
left3:هذا	76
left3:واعلنت	12
left3:وان	42
left3:وبلغ	-4
left3:وبلغت	-51
left3:وتبرعت	58
left3:وتعهدت	57
left3:وخصص	31
left3:وخصصت	-11
left3:وزاره	77
left3:وصل	9
left3:وعدت	43
left3:ومن	31
left3:ومنح	-82
left3:ووعدت	51
left3:يصل	9
left3:يورو	-11
left3:•	31
many	-14
mostly:abducted	24
mostly:aid	4
mostly:allocated	61
mostly:casualty	-25
mostly:delivered	15
mostly:displaced	-74
mostly:displacement	-8
mostly:hostage	-85
mostly:injured	-82
mostly:killed	-41
mostly:missing	-56
mostly:pledged	26
mostly:refugees	12
mostly:released	-52
mostly:requested	-48
mostly:returned	4
mostly:total	-30
near:ابري	46
near:ابوظ	32
near:اتحا	24
near:اتصل	-22
near:اتفا	37
near:اتي	7
near:اثني	-58
near:اجتم	-37
near:اجر	-49
near:اجما	19
near:اجنب	-36
near:اجهز	-26
near:اجيي	27
near:احد	-93
near:احده	13
near:احمر	42
near:اخري	68
near:اخير	40
near:ادار	47
near:ادرا	8
near:ادلب	21
near:ادني	-3
near:ادوا	15
near:اذا	59
near:اذرب	32
near:اربا	-41
near:اربع	47
near:ارتف	-93
near:اردن	12
near:ارسا	40
near:ارسل	43
near:ازال	-34
near:ازمه	-9
near:اساب	-4
near:اسبا	-50
near:استث	-34
near:استج	104
near:استر	87
near:استض	16
near:استع	40
near:استق	10
near:اسر	18
near:اسره	-108
near:اسعا	-69
near:اسلا	49
near:اسمه	84
near:اسهم	-5
near:اسوا	-38
near:اسيو	19
near:اشتر	89
near:اشنط	31
near:اشهر	65
near:اصحا	23
near:اصل	-7
near:اصلي	21
near:اصول	-7
near:اضاف	67
near:اضرا	-88
near:اضعا	-34
near:اطار	66
near:اطرا	-50
near:اطفا	-28
near:اطلق	-61
near:اعاد	-75
near:اعتم	-52
near:اعلا	-34
near:اعلن	64
near:اعلي	45
near:اعما	-40
near:اغاث	96
near:اغذي	61
near:اغسط	48
near:اغلق	-22
near:افرا	-80
near:افرج	64
near:افري	93
near:افغا	81
near:اقتص	-13
near:اقر	63
near:اقلي	92
near:اكبر	-4
near:اكتف	36
near:اكتو	7
near:اكثر	15
near:اكدت	-16
near:الا	52
near:الان	42
near:التي	47
near:الذي	-8
near:الغا	69
near:الف	-18
near:الفا	-22
near:الما	50
near:اله	34
near:الي	-28
near:اليز	16
near:اليه	87
near:اما	-18
near:امار	48
near:امان	-3
near:امر	-5
near:امري	51
near:امس	32
near:امم	82
near:اممي	-21
near:امن	72
near:امير	78
near:انت	-36
near:انتظ	18
near:اندل	58
near:انسا	95
near:انشا	36
near:انفا	-68
near:انفق	-72
near:انقا	76
near:انه	25
near:انها	55
near:اهال	-25
near:اورو	86
near:اوسل	15
near:اوضح	14
near:اوقف	-32
near:اوقي	-4
near:اوكر	66
near:اول	57
near:اولا	35
near:اولي	-30
near:اونر	57
near:اونص	-20
near:ايام	-14
near:ايرا	-24
near:ايرل	38
near:ايطا	3
near:ايلو	21
near:ايوا	87
near:باب	4
near:باحد	-14
near:باري	6
near:باقي	11
near:بالغ	5
near:بتخص	70
near:بتسع	17
near:بتعه	21
near:بتقد	38
near:بثلا	-5
near:بحاج	34
near:بحري	40
near:بحسب	74
near:بحير	47
near:بخمس	13
near:بدء	30
near:بداي	-4
near:بدل	40
near:بذور	71
near:برام	28
near:برلم	-19
near:برلي	36
near:برمي	-66
near:برنا	50
near:برنت	-10
near:بروك	52
near:بريط	65
near:بزيا	-66
near:بستي	24
near:بسعر	40
near:بصرف	-48
near:بطل	-14
near:بعد	21
near:بعدم	3
near:بعشر	16
near:بغدا	-10
near:بفدي	-24
near:بقيم	62
near:بكلف	-86
near:بلاد	65
near:بلجي	3
near:بلدا	48
near:بلدي	58
near:بلغ	-14
near:بلغت	-25
near:بما	15
near:بمبل	34
near:بمعل	-69
near:بمقد	13
near:بملي	-14
near:بموج	-64
near:بناء	-67
near:بنان	50
near:بنزي	-28
near:بنسب	-31
near:بنغل	20
near:بنك	-20
near:بنوك	-17
near:بها	60
near:بواق	-20
near:بورص	-22
near:بيان	78
near:بيت	-6
near:بيرا	23
near:بيزو	-30
near:بين	38
near:بينم	-14
near:بينه	19
near:تامي	-34
near:تاهي	-35
near:تبرع	28
near:تبلغ	-17
near:تتجا	33
near:تتسل	-34
near:تتضم	50
near:تتطل	-52
near:تتلق	78
near:تتوز	12
near:تجار	-63
near:تحتا	117
near:تحتي	-56
near:تحدد	7
near:تحصل	53
near:تحمل	-45
near:تحول	44
near:تحوي	54
near:تخصص	20
near:تخصي	114
near:تخطي	27
near:تداو	-34
near:تدفع	-16
near:تذكر	-41
near:تذهب	-23
near:تراج	-46
near:تراو	-8
near:ترفع	29
near:تركي	74
near:تريل	9
near:تزال	17
near:تزمت	58
near:تسعه	-33
near:تسلم	-13
near:تشاد	60
near:تشري	41
near:تشمل	13
near:تصدر	51
near:تصل	-19
near:تضاف	15
near:تضام	-25
near:تطلب	37
near:تعاو	-5
near:تعتز	76
near:تعرض	8
near:تعز	15
near:تعلن	62
near:تعلي	41
near:تعهد	86
near:تعوي	-12
near:تغذي	7
near:تغطي	-23
near:تقدر	-101
near:تقدم	32
near:تقول	35
near:تكفل	-19
near:تكلف	-48
near:تلته	21
near:تلقت	81
near:تلقي	39
near:تليه	83
near:تموي	78
near:تنتظ	30
near:تنفق	-61
near:تنفي	25
near:تنمي	48
near:توزع	49
near:توزي	-8
near:توفر	36
near:توفي	45
near:توم	-37
near:ثالث	11
near:ثاني	69
near:ثلاث	10
near:ثلث	-21
near:ثلثا	-48
near:ثلثه	51
near:ثمان	16
near:ثمن	-62
near:ثمنه	-37
near:جاء	49
near:جاري	32
near:جانب	49
near:جديد	-20
near:جرعه	-11
near:جري	-30
near:جسور	7
near:جماع	-16
near:جمع	-13
near:جمعت	-20
near:جمعو	-53
near:جمعي	57
near:جمهو	-13
near:جنوب	39
near:جنيف	29
near:جهه	-48
near:جوار	60
near:جوال	-77
near:جواي	-6
near:جيش	22
near:حاجه	38
near:حافل	-34
near:حالا	12
near:حاله	14
near:حالي	-32
near:حتي	42
near:حجم	-69
near:حده	27
near:حدها	56
near:حدود	19
near:حديث	29
near:حرب	-81
near:حزمه	75
near:حصل	-70
near:حصه	16
near:حفر	-13
near:حكوم	39
near:حمله	59
near:حول	52
near:حولت	95
near:حيث	3
near:حين	6
near:خارج	65
near:خاصه	20
near:خاطف	-64
near:خام	-16
near:ختام	54
near:خدمه	-24
near:خزان	-53
near:خزين	-45
near:خساي	-106
near:خسر	-29
near:خصص	45
near:خصصت	41
near:خطه	85
near:خفض	-52
near:خفضت	-58
near:خلال	78
near:خليج	48
near:خمس	-6
near:خمسه	47
near:خمسي	-36
near:خميس	-47
near:خيام	57
near:خيري	30
near:خيمه	11
near:داخل	29
near:دارف	18
near:دانم	35
near:دخل	48
near:درهم	-6
near:دعم	54
near:دعمه	39
near:دفاع	-27
near:دفع	-31
near:دفعت	-15
near:دفعه	93
near:دقيق	-35
near:دمشق	25
near:دنما	13
near:دوبر	14
near:دوحه	43
near:دوره	-72
near:دول	13
near:دولا	21
near:دوله	24
near:دولي	-28
near:دون	28
near:ديسم	-5
near:دين	-46
near:دينا	-65
near:ديوا	-6
near:ذاته	-14
near:ذخاي	31
near:ذره	-21
near:ذكر	83
near:ذكرت	-44
near:ذلك	46
near:ذهب	-67
near:ذوي	46
near:ذين	4
near:راس	-48
near:ربع	-3
near:ربيع	22
near:رجال	33
near:رحله	-57
near:رسمي	21
near:رسوم	-36
near:رصدت	26
near:رفع	-26
near:رقم	12
near:روات	24
near:روبي	20
near:روسي	23
near:روما	15
near:روهي	3
near:رياس	62
near:رياض	64
near:ريال	-53
near:رييس	-15
near:زادت	-9
near:زاره	15
near:زراع	-40
near:زعت	6
near:زكاه	40
near:زلزا	51
near:زياد	12
near:زيت	-9
near:زير	87
near:سابق	66
near:ساحل	33
near:ساعه	3
near:ساهم	-47
near:سايق	33
near:سبتم	11
near:سبع	-26
near:سبعه	61
near:سبق	14
near:ستحو	27
near:ستقد	26
near:سته	32
near:ستون	10
near:سجل	-16
near:سدد	44
near:سددت	-35
near:سعر	-101
near:سعره	-21
near:سعود	23
near:سفار	28
near:سفير	7
near:سلاح	-58
near:سلطا	-56
near:سلما	39
near:سلمت	67
near:سنتا	35
near:سنوا	15
near:سنوي	-85
near:سودا	88
near:سوري	74
near:سوق	-33
near:سوقي	-11
near:سوي	54
near:سويد	94
near:سويس	30
near:سياح	-36
near:سيدا	-47
near:شاحن	-80
near:شباط	60
near:شبكا	8
near:شبكه	16
near:شتاء	66
near:شخص	-73
near:شراء	-7
near:شرق	18
near:شرقي	-15
near:شركا	63
near:شركه	-49
near:شريح	59
near:شكل	70
near:شمال	-34
near:شهر	-12
near:شهري	-93
near:شوون	49
near:شويت	37
near:صادر	-82
near:صافي	44
near:صحه	94
near:صحي	50
near:صرف	55
near:صرفت	68
near:صعد	-29
near:صفيح	-39
near:صلت	52
near:صليب	31
near:صناع	64
near:صندو	7
near:صول	17
near:صوما	72
near:صيف	58
near:صين	56
near:ضحاي	104
near:ضريب	-7
near:ضفه	45
near:ضمن	50
near:ضمنه	35
near:طاري	87
near:طاقه	19
near:طالب	-13
near:طاير	-7
near:طرق	-21
near:طريق	-74
near:طفل	14
near:طلب	19
near:طلبت	66
near:طلبن	97
near:طلبو	-81
near:طماط	-69
near:طنا	16
near:طوار	-10
near:طوكي	19
near:عاجل	64
near:عاصم	-58
near:عالم	24
near:عام	65
near:عاما	-6
near:عامل	21
near:عامه	-39
near:عامي	5
near:عايد	-92
near:عايل	-46
near:عبر	21
near:عجز	-44
near:عدت	42
near:عدتن	45
near:عدده	31
near:عدم	17
near:عربه	-70
near:عربي	73
near:عرضت	57
near:عسكر	-31
near:عشر	24
near:عشره	35
near:عشرو	19
near:عشري	7
near:علي	-69
near:عليه	-40
near:عمان	-15
near:عمل	5
near:عمله	26
near:عملي	13
near:عند	-27
near:عنها	24
near:عنهم	-67
near:عوده	-16
near:عيار	-8
near:غاز	9
near:غذاء	28
near:غذاي	59
near:غرام	-57
near:غرب	38
near:غرض	-32
near:غرفه	24
near:غزه	98
near:غطي	4
near:غلاف	-14
near:غير	56
near:فاشر	21
near:فاعل	16
near:فاكت	15
near:فايز	-24
near:فتح	-17
near:فتره	-31
near:فجاء	23
near:فجوه	66
near:فدي	-31
near:فديه	-81
near:فرد	-30
near:فرنس	66
near:فرنك	92
near:فريق	-41
near:فعل	63
near:فعلا	53
near:فعلي	23
near:فقد	36
near:فقط	23
near:فلسط	30
near:فلم	26
near:فليت	-37
near:فوعد	36
near:فيضا	-9
near:فيما	24
near:فيه	-83
near:فيها	-84
near:قال	25
near:قالت	56
near:قانو	-17
near:قاهر	34
near:قايم	66
near:قبل	38
near:قتلي	-4
near:قتيل	28
near:قدر	-59
near:قدرت	-11
near:قدره	-102
near:قدم	5
near:قدمت	158
near:قدمه	26
near:قراب	-93
near:قرر	56
near:قررت	19
near:قرض	81
near:قرضا	-18
near:قروض	15
near:قروي	-43
near:قسيم	-82
near:قصر	46
near:قضاء	6
near:قطار	-39
near:قطاع	-21
near:قطر	95
near:قطري	49
near:قعت	-40
near:قفز	-14
near:قمح	-11
near:قيل	-30
near:قيمت	-9
near:قيمه	14
near:كامل	3
near:كان	28
near:كانت	-40
near:كانو	41
near:كرون	67
near:كلف	-40
near:كلفت	-52
near:كلفه	-60
near:كما	25
near:كندا	67
near:كهرب	40
near:كوار	-62
near:كوري	59
near:كولي	32
near:كونغ	16
near:كويت	113
near:كيس	-33
near:كيلو	-40
near:كييف	42
near:لاجي	-4
near:لازا	36
near:لاصل	-7
near:لاعا	-21
near:لاعب	-47
near:لاغا	46
near:لافت	-39
near:لاقل	-36
near:لامس	-45
near:لاوك	52
near:لايو	88
near:لبرا	18
near:لبرن	-37
near:لبنا	-10
near:لتاي	48
near:لتر	-32
near:لترم	20
near:لتشغ	59
near:لتغط	-11
near:لجام	21
near:لجمع	90
near:لجنه	80
near:لحفر	20
near:لخطه	43
near:لدعم	11
near:لذوي	-22
near:لسور	57
near:لشبك	43
near:لشرا	79
near:لشوو	7
near:لصند	15
near:لضحا	33
near:لعام	79
near:لعاي	-5
near:لعمل	64
near:لغت	-113
near:لغزه	26
near:لفاي	-28
near:لفت	-59
near:لقاء	-85
near:لقطا	73
near:لكل	-56
near:لكن	70
near:لكيي	43
near:للطن	-31
near:لمال	-45
near:لمسا	51
near:لمست	17
near:لمكا	11
near:لمن	-42
near:لموا	27
near:لموز	38
near:لندن	51
near:لها	59
near:لهاي	40
near:لهذا	-10
near:لوكا	39
near:ليبي	24
near:ليره	34
near:ليصل	62
near:ماء	-84
near:مادي	-74
near:مارب	51
near:مارس	-16
near:ماضي	31
near:مال	56
near:مالي	71
near:مانح	49
near:ماني	134
near:ماوي	43
near:مايه	-31
near:مبلغ	69
near:مبين	43
near:متبر	-57
near:متبق	43
near:متحد	101
near:متر	-7
near:متضر	65
near:متطل	54
near:متهم	-39
near:متوس	-42
near:متوف	-40
near:مجتم	40
near:مجلس	12
near:مجمد	-43
near:مجمو	8
near:محاف	103
near:محام	58
near:محرو	29
near:محطا	-30
near:محطه	-29
near:محكم	4
near:محلا	43
near:محلي	-31
near:مخزو	-5
near:مخصص	-25
near:مخيم	-35
near:مدرس	55
near:مدري	58
near:مدني	-31
near:مدي	61
near:مدير	69
near:مدين	55
near:مذكر	-14
near:مراك	66
near:مرحل	55
near:مركز	45
near:مره	-34
near:مساء	-3
near:مساك	-21
near:مساه	93
near:مستح	-27
near:مستش	6
near:مستو	-33
near:مسوو	-21
near:مشار	-16
near:مشتر	-10
near:مصاب	37
near:مصاد	-38
near:مصدر	-5
near:مصر	33
near:مصرف	33
near:مصري	-20
near:مصير	-17
near:مضيف	38
near:مطار	-28
near:مطلع	58
near:مطلو	-6
near:معظم	11
near:مفاو	9
near:مفوض	44
near:مقار	13
near:مقاط	102
near:مقبل	20
near:مقدا	15
near:مقدم	28
near:مقرر	20
near:مكاف	-86
near:ملاي	39
near:ملك	39
near:مليا	8
near:مليو	-7
near:مما	15
near:مملك	36
near:مناط	31
near:منتص	21
near:منح	-77
near:منحا	5
near:منحت	-44
near:منذ	30
near:منسق	42
near:منطق	52
near:منظم	-14
near:منقذ	49
near:منكو	70
near:منه	45
near:منها	62
near:منهم	-85
near:مواد	-7
near:موار	60
near:مواز	-56
near:مواط	-23
near:موتم	59
near:موسس	18
near:موسم	17
near:موضح	-72
near:مياه	14
near:ميتي	-29
near:ميدا	26
near:ميزا	-72
near:ميسر	62
near:ميه	-83
near:ناتج	-37
near:نادي	-3
near:ناري	-34
near:نازح	59
near:ناشد	42
near:نال	-49
near:ناير	29
near:نحو	-9
near:نداء	74
near:نروي	71
near:نزع	18
near:نسخه	-22
near:نصف	66
near:نصفه	88
near:نصيب	13
near:نفسه	40
near:نفط	-51
near:نفقا	-64
near:نقد	13
near:نقدا	57
near:نقدي	-39
near:نقطه	-31
near:نقل	-30
near:نهاي	20
near:نوفم	52
near:نيجر	39
near:نيسا	10
near:نيوي	78
near:هاتف	16
near:هبط	19
near:هبطت	-74
near:هجره	9
near:هذا	-25
near:هذه	-26
near:هلال	33
near:هند	13
near:هييه	-14
near:واحد	-92
near:وارد	66
near:وان	-4
near:وجه	68
near:وحده	-31
near:ورد	71
near:وزار	-11
near:وزرا	28
near:وصل	75
near:وصلت	63
near:وصيف	-27
near:وعد	80
near:وعدت	-11
near:وعود	43
near:وفق	39
near:وفي	22
near:وقت	3
near:وقد	-34
near:وقع	26
near:وقود	-35
near:وكال	35
near:ولا	52
near:ولاي	51
near:ولم	41
near:ومن	79
near:وهو	-26
near:وهي	-24
near:يابا	125
near:يباع	-65
near:يبلغ	-60
near:يتجا	8
near:يتعد	15
near:يتعه	11
near:يتقا	-39
near:يتوا	11
near:يتوف	23
near:يجمع	54
near:يحتا	-56
near:يحصل	21
near:يخصص	79
near:يدفع	-17
near:يدلي	-69
near:يذهب	92
near:يرد	34
near:يرفع	11
near:يشمل	38
near:يصرف	4
near:يصل	94
near:يصلن	33
near:يطلب	-49
near:يعاد	26
near:يقدر	-7
near:يقر	-31
near:يقول	42
near:يكلف	-76
near:يمن	30
near:يمني	8
near:يمول	63
near:يناي	28
near:يها	35
near:يوجه	55
near:يورو	38
near:يوقع	9
near:يومي	-33
near:يوني	59
next:claim-abducted	-48
next:claim-allocated	52
next:claim-delivered	9
next:claim-held	-40
next:claim-injured	28
next:claim-killed	13
next:claim-missing	-5
next:claim-pledged	68
next:claim-refugees	-39
next:claim-released	-28
next:claim-requested	-18
next:claim-returned	9
next:claim-total	22
noun:	-40
only:aid	-10
only:casualty	-17
only:displacement	-78
other:abducted	-29
other:aid	7
other:allocated	-13
other:casualties	-50
other:casualty	9
other:dead-in-captivity	-42
other:delivered	24
other:displaced	33
other:displacement	19
other:held	-7
other:hostage	-23
other:injured	5
other:missing	18
other:pledged	-20
other:prisoners-exchanged	-19
other:refugees	66
other:released	-9
other:requested	12
other:returned	-13
other:total	24
others:0	-236
others:2	-166
others:7	30
others:more	9
qualified	-4
quoted	-33
right1:	4
right1:"	61
right1:(	41
right1:)	25
right1:,	-33
right1:.	-29
right1::	22
right1:;	34
right1:|	56
right1:اخري	93
right1:اضافيه	65
right1:الا	-31
right1:العام	10
right1:الي	7
right1:تعويضات	49
right1:ثم	-69
right1:حتي	30
right1:سنويا	-61
right1:شهريا	-46
right1:طلبتها	22
right1:علي	-5
right1:عن	-49
right1:في	-62
right1:قبل	30
right1:كانت	-17
right1:ل	67
right1:لاسر	81
right1:لاسره	-44
right1:لاصلاح	4
right1:لاعاده	11
right1:لاغاثه	56
right1:لايواء	43
right1:لبرنامج	14
right1:لترميم	46
right1:لتغطيه	-29
right1:لدعم	7
right1:لذوي	44
right1:لسوريا	55
right1:لعايلات	48
right1:لقطاع	24
right1:لكل	-129
right1:للاستجابه	27
right1:للاسره	-71
right1:للاغاثه	43
right1:للبرميل	-11
right1:للبنان	60
right1:للصحه	13
right1:للفرد	-57
right1:لم	41
right1:لمساعده	41
right1:لمن	-9
right1:مساعدات	24
right1:مساعده	21
right1:من	50
right1:منحا	26
right1:منه	18
right1:منها	81
right1:ولم	-4
right2:"	58
right2:#	18
right2:,	9
right2:.	-22
right2:اسره	-79
right2:اصل	29
right2:اعمار	14
right2:الا	36
right2:الاتحاد	3
right2:السنه	-23
right2:السوق	12
right2:الصندوق	20
right2:الضحايا	59
right2:العاجله	9
right2:العام	31
right2:الماضي	22
right2:المانيا	5
right2:المبلغ	36
right2:المتضررين	76
right2:المتوفين	73
right2:المفوضيه	19
right2:المقبل	8
right2:الولايات	18
right2:الي	-77
right2:اليوم	-20
right2:اما	31
right2:اي	-4
right2:بحسب	9
right2:بزياده	-29
right2:بعد	26
right2:بها	43
right2:بينما	-18
right2:تاهيل	34
right2:تلتها	-6
right2:تليها	11
right2:ثم	44
right2:دفع	25
right2:ذهب	39
right2:سته	-14
right2:صرف	-44
right2:صندوق	19
right2:عاجله	58
right2:علي	38
right2:غير	33
right2:في	-33
right2:فيما	-14
right2:قبل	7
right2:كان	-28
right2:كل	-85
right2:كوريا	3
right2:لاسر	32
right2:للاغاثه	15
right2:لم	4
right2:ما	5
right2:مقابل	-27
right2:من	9
right2:منها	-26
right2:نحو	9
right2:نهايه	47
right2:هذا	8
right2:و	12
right2:والباقي	45
right2:والمانيا	3
right2:وان	-64
right2:وتعهدت	11
right2:وصل	18
right2:وفق	36
right2:ولم	9
right2:ومن	29
right2:ومنها	20
right2:وهو	14
right2:يذهب	53
right2:يصل	4
right3:	53
right3:#	32
right3:(	30
right3:,	49
right3:.	-26
right3:اقل	-29
right3:الاتحاد	11
right3:الاوروبي	3
right3:الاوروبيه	16
right3:الاول	27
right3:الضحايا	87
right3:العاجله	25
right3:العام	39
right3:الف	7
right3:المتحده	19
right3:المركزي	40
right3:المقبله	17
right3:الملك	4
right3:الموازيه	-25
right3:الي	6
right3:ان	7
right3:ب	50
right3:بها	57
right3:بواقع	75
right3:ثلاثه	-3
right3:ثمانيه	41
right3:حين	-59
right3:خمسه	39
right3:سنوات	45
right3:علي	-3
right3:عن	36
right3:في	18
right3:قطر	9
right3:كل	20
right3:لا	-41
right3:لم	-35
right3:ما	68
right3:متوفي	-85
right3:مليون	35
right3:مليونا	4
right3:من	-39
right3:منه	24
right3:منها	100
right3:نحو	-32
right3:نصف	6
right3:و	11
right3:والباقي	11
right3:وان	26
right3:ولم	17
right3:يصل	14
share:0	-236
share:1	-135
share:2	-81
share:4	63
share:5	37
share:7	29
short	61
sum:0	-93
sum:1	-174
sum:10	7
sum:11	-30
sum:12	-86
sum:13	-78
sum:2	-157
sum:3	-155
sum:4	-101
sum:5	-20
sum:6	50
sum:7	39
sum:8	73
sum:9	25
verdict:allocated	26
verdict:claim	37
verdict:delivered	35
verdict:open	-132
verdict:out	123
verdict:pledged	-6
verdict:requested	73
verdict:total	99`,
  measure: `
any	3:-10 4:-14
before:allocated	0:17 1:-22 3:-28 4:-9
before:delivered	0:-30 1:-19 2:21 4:27
before:displaced	0:29 1:-8 2:-25 4:-34
before:killed	0:-26 4:-10
before:pledged	0:-55 2:21 3:-10 4:-12
before:refugees	0:-10 1:9
before:requested	0:-39 1:60 2:-49 3:-15 4:-52
before:returned	1:-27 2:-16 3:28
before:total	0:-29 1:18 2:-28 3:-41 4:21
behind:allocated	0:21 1:22 2:-43 3:-42 4:-72
behind:delivered	1:-45 3:19 4:-13
behind:displaced	0:20 1:-32 2:-11 4:-16
behind:injured	0:19 2:-27 3:-8 4:-13
behind:killed	0:43 1:-13 2:-48 3:-12 4:-17
behind:pledged	0:15 1:15 2:-25 4:-66
behind:refugees	1:8
behind:requested	2:-26 4:-38
behind:returned	0:14 1:-16 2:-8
behind:total	0:-10 1:19 2:-20 3:-19 4:-11
currency:AED	1:-11 2:-19
currency:AUD	1:-13 3:-18 4:19
currency:BDT	0:-14 1:-10 2:16
currency:BHD	1:17 2:-31 3:-11 4:-31
currency:CAD	0:-13 1:-20 2:26 3:-17 4:-11
currency:CDF	0:27 2:-27
currency:CHF	0:-31 1:18 2:-28 3:27 4:-40
currency:CNY	0:-31 1:-27 2:39
currency:COP	1:-10 4:-8
currency:DZD	0:28 2:-27
currency:EGP	0:29 1:-11 2:-27 3:-22
currency:ETB	0:10 3:-8
currency:EUR	0:-10 2:18 3:-31 4:-31
currency:GBP	0:-74 2:57 3:-49 4:-56
currency:IDR	0:-10 1:-24 2:19 3:-8
currency:ILS	0:-20 1:16 2:-14
currency:INR	1:-16 2:20 3:-9 4:-12
currency:IQD	0:24 1:-15 2:-76 3:-15 4:9
currency:IRR	1:14 2:-23 4:-8
currency:JOD	0:-16 1:33 2:-11 3:-23 4:-10
currency:JPY	0:14 1:-18 4:-16
currency:KES	0:-31 1:14 2:10 3:-10
currency:KWD	0:-34 1:-37 2:-8 3:-34 4:42
currency:LBP	0:-11 1:-12 2:16 3:-12
currency:LYD	1:21 2:-26 3:-21 4:-17
currency:MAD	0:33 1:-11 2:-19 3:-43
currency:MXN	0:16 2:-9 4:-10
currency:NGN	1:21 2:-35 3:-10 4:-20
currency:NOK	1:-32 2:32 3:-42
currency:PHP	0:31 2:-35 3:-16
currency:PKR	0:9 2:-18 3:-20 4:-11
currency:QAR	2:-33 3:-19
currency:SAR	0:20 2:-23 3:-43 4:-30
currency:SDG	1:16 2:-32 3:-9 4:-16
currency:SEK	0:21 1:-15 3:-38 4:-24
currency:SYP	0:16 1:-32 3:-13
currency:TND	0:-10 2:15 3:-9 4:-15
currency:TRY	0:-10 1:15 2:-8
currency:USD	0:-25 2:-8 3:32 4:-51
currency:XOF	0:19 2:-22 3:-14
currency:YER	0:31 1:-24 2:-36 3:-26 4:18
ending:اء	0:11 2:-44 3:8 4:-29
ending:ات	0:13 1:19 2:-27 3:-37 4:-29
ending:اج	0:18 1:-21 2:-18 3:11
ending:اح	0:9 1:-33 3:11 4:-16
ending:ار	0:14 1:-30 2:10 3:-13
ending:اع	2:-9
ending:ال	0:18 2:-16 4:-25
ending:ام	0:-14 1:-22 2:15 3:9 4:-16
ending:ان	3:-30
ending:بل	3:-17 4:10
ending:به	1:-20 2:-22 3:19 4:-8
ending:تي	0:10 1:-27 2:-23 3:17
ending:ثه	1:-37 2:8 4:-12
ending:حا	0:8 3:-15
ending:حه	0:17 1:-36 4:-10
ending:دت	0:-10 1:-23 2:29
ending:ده	0:11 1:-22 2:-20 3:13 4:-14
ending:ره	1:-20 2:20
ending:ري	1:-47 2:21 3:10 4:-38
ending:سر	0:-8 1:10 3:-13 4:-15
ending:صه	2:9
ending:عم	1:-9 2:15 3:-21 4:-18
ending:عه	0:20 1:-38 3:16 4:-8
ending:قه	1:-13 2:11 3:-8
ending:له	0:19 1:-40 2:-18 4:18
ending:مج	0:9 3:-13 4:-12
ending:من	0:13 1:-50 2:21 3:18 4:-11
ending:مه	0:21 1:-10 2:-9 3:-12
ending:نا	0:-20 1:-24 3:21
ending:نت	0:-15 1:-15 2:16 3:9 4:-12
ending:ها	0:-8 1:18 2:-12 3:-13 4:-37
ending:هر	0:-20 1:10 2:-10 3:16 4:-10
ending:ول	1:28 2:-16 3:-14 4:-32
ending:وي	0:22 1:-42 3:8
ending:يا	0:37 1:-10 2:-27 3:-22 4:-26
ending:ير	0:16 1:10 2:-25
ending:يل	0:-11 1:-36 2:33 3:-26
ending:يم	1:-32 2:14 4:-18
ending:ين	0:8 1:-36
ending:يه	0:-17 1:-22 2:11 3:13 4:-36
equal:allocated	0:74 1:-61 2:-45 3:-59 4:-46
equal:delivered	0:-29 1:10 3:-38 4:17
equal:pledged	0:-9 1:-54 2:67 3:-73 4:-57
equal:requested	0:-32 1:-22 2:-21 3:40
form:digits	0:10 1:-16 2:-27 3:10
form:mixed	1:-10 2:-17
form:words	0:-22 2:27 3:-40 4:-42
headline	0:27 1:-50 3:-50 4:12
here:#aid	0:11 2:-21 3:-14 4:-24
here:#calamity	0:15 1:-23 3:-20 4:-56
here:#captives	1:19 2:-15
here:#commerce	0:25 2:-25 3:-18 4:-73
here:#conference	0:-83 1:-11 2:35 3:-14 4:-44
here:#containing	0:-11 1:-31 2:15 3:-18 4:16
here:#contest	1:-28 2:30 3:-19 4:9
here:#crossing	0:-10 2:14 4:-17
here:#custody	0:44 1:-25 2:-27 3:13 4:-18
here:#demand	1:-19 2:-51 3:39 4:-31
here:#disease	0:-11 1:27 2:-25 4:-30
here:#displacement	1:-13 4:-20
here:#dwelling	1:-15 2:11 4:-21
here:#exchange	0:13 1:-13 2:-20 3:-27 4:10
here:#giving-from	0:-19 4:-21
here:#handover	0:-34 1:24 2:-50 3:23 4:15
here:#letting-go	1:-23 2:-23 3:-8 4:17
here:#losing-side	1:34 2:-33 3:-32 4:-13
here:#need	0:13 1:-17 2:-28 3:12 4:-29
here:#other-fate	0:-14 1:-11 2:10 3:9 4:-38
here:#police	0:33 1:-30
here:#prisoners	0:18 1:-12 2:-12
here:#receiving	0:-15 1:24 2:-12 3:-12 4:-68
here:#remainder	0:35 1:-10 3:-42 4:-45
here:#report	0:-17 1:-45 2:-22 3:8 4:32
here:#return	0:-32 2:29
here:#since	0:-54 1:12 2:-41 3:-15 4:57
here:#sport	0:14 2:-22 3:-18 4:-9
here:#state	0:14 1:-27 2:-18 3:-37 4:22
here:#transfer	0:-18 3:-33
here:abducted	1:17 2:-22 4:-12
here:allocated	0:93 1:-75 2:-22 3:-72 4:-8
here:delivered	0:-68 1:118 2:-53 3:-53 4:-25
here:displaced	1:-9 2:13 4:-60
here:held	0:43 1:-20 2:-28 4:-14
here:injured	0:21 1:17 2:-21 3:-49 4:-46
here:killed	1:-11 2:-17 3:13
here:missing	0:-21 1:38 2:-44 3:-18 4:-27
here:pledged	0:-35 1:-53 2:97 3:-75 4:-27
here:prisoners-exchanged	0:40 1:-25 2:-38 3:-10
here:refugees	0:-17 1:-22 2:11 3:-34 4:28
here:released	0:-35 1:17 2:-24 3:23
here:requested	0:-97 1:-46 2:-124 3:152 4:-71
here:returned	0:10 1:-8 2:-42 3:18 4:-15
here:said	1:-14 3:-31 4:16
here:set	0:14 1:-11 2:-18 4:-41
here:total	0:-52 1:-50 2:-55 3:-51 4:106
item	0:11 2:-18 4:-82
last:claim-abducted	0:-12 1:-9 3:11
last:claim-allocated	0:50 1:-31 2:-21 3:-40 4:-27
last:claim-delivered	0:13 1:-10 2:-30 3:-12
last:claim-displaced	0:8 1:-8 3:-16 4:-28
last:claim-held	0:28 2:-35 3:-22
last:claim-injured	1:-21 2:20 3:-28
last:claim-killed	0:-11 1:14 3:-22 4:-13
last:claim-missing	0:8 2:-20 4:-31
last:claim-pledged	0:-57 1:-14 2:55 3:-29 4:-32
last:claim-refugees	0:-31 1:8 2:-16
last:claim-released	1:-14 2:22 3:-31
last:claim-requested	1:21 2:-22 3:-11 4:-43
last:claim-returned	0:29 1:-21 2:-24 3:12 4:-38
last:claim-total	0:-27 2:35 3:-23 4:-11
left1:"	1:-22 3:-40 4:15
left1:#	0:-15 2:-45 4:25
left1:(	0:-12 1:24 3:-27 4:-24
left1:,	0:-18 1:44 2:-67 3:-45 4:20
left1:-	0:40 1:-29 2:-42 3:-20
left1::	0:-27 1:-11 2:22 3:-16 4:-9
left1:اجماليها	1:-43 2:-20 4:31
left1:اصل	0:17 1:-71 2:22 3:55 4:-16
left1:اكتوبر	0:-18 1:24 2:-17
left1:الا	0:-20 1:77 2:-62 3:-38 4:-13
left1:الان	0:-38 1:25 2:-32 3:10 4:-9
left1:الاوروبي	0:-23 1:-19 2:24
left1:البالغ	1:-28 2:-38 3:35
left1:البالغه	0:-24 1:-35 3:35 4:-9
left1:الحكومه	0:21 1:-27 3:-17
left1:الطواري	0:24 1:-22 2:-17 3:-10
left1:العام	0:-33 1:-12 2:-20 3:11 4:25
left1:الماضي	1:26 2:-10 3:-22 4:-23
left1:المانيا	0:-34 1:39 2:-20 3:-15
left1:المبلغ	1:-40 2:-18 3:28 4:-9
left1:المتحده	0:-10 1:-8 3:12
left1:المفوضيه	0:-11 1:10 2:-22 3:15
left1:الهند	0:-37 1:-35 2:40 4:-8
left1:الي	0:-66 1:-57 2:-13 3:53 4:47
left1:اليوم	0:-31 1:45 2:-22 3:-29 4:-15
left1:امس	0:-28 1:23 2:11 3:-16
left1:ان	0:-11 2:17 3:-19 4:-18
left1:اي	0:18 1:-11 2:16 3:-49 4:-16
left1:ب	0:-47 1:-64 2:77 4:-73
left1:بتقديم	0:-40 1:-38 2:45 3:-30 4:-9
left1:بصرف	0:-40 1:12 2:27 3:-16 4:-8
left1:بعد	0:-13 1:-11 2:-8 3:25
left1:بقيمه	0:-12 1:10 3:-26 4:-18
left1:بلغ	0:-32 1:-38 2:-27 4:39
left1:بلغت	0:-41 1:12 2:30 3:-15 4:-16
left1:بمبلغ	1:-12 2:14 3:-20 4:-13
left1:بينها	0:-12 1:-10 3:-19 4:16
left1:تبلغ	0:15 1:-21 2:-15 3:10
left1:تتطلب	1:-12 2:-13 3:22
left1:تخصص	0:40 1:-27 2:-33 3:-29 4:-12
left1:تخصيص	0:83 1:-53 2:-61 3:-24 4:-23
left1:تطلب	0:-19 1:-24 2:-12 3:31
left1:تقديم	0:-23 1:-60 2:44 3:-15 4:-12
left1:توفير	0:-27 1:-19 2:-15 3:35
left1:ثمنها	0:-8 2:12
left1:جمع	0:-20 1:-21 3:19
left1:حاليا	0:-8 1:-9 3:11
left1:خصص	0:35 1:-31 2:-16 3:-13
left1:خصصت	0:38 1:-38 2:-29 3:-18 4:-10
left1:دفع	2:-12 3:-16 4:-10
left1:ذهب	0:21 2:-26 3:-22 4:-11
left1:رصد	0:26 1:-13 2:-25
left1:رصدت	0:39 1:-28 2:-38 3:-11 4:-8
left1:سوي	0:-37 1:84 2:-57 3:-70 4:-20
left1:صرف	1:31 2:-25 3:-29 4:-47
left1:ضمنها	0:-27 2:17 3:13
left1:طلبت	0:-25 1:-20 2:-12 3:29
left1:طلبوا	2:-22 3:23
left1:علي	0:28 1:27 2:-48 3:-17 4:-18
left1:عن	0:9 3:-50 4:-29
left1:غير	0:-25 1:41 2:-25 3:-23
left1:ف	1:14 2:-12 3:-10 4:-11
left1:فرنسا	0:-9 1:12 2:-11
left1:فعلا	0:-23 1:31 2:-19 3:-12 4:-11
left1:فيه	3:10
left1:قدره	0:16 1:-29 2:19
left1:قدرها	0:8 3:-16 4:-19
left1:قيمته	0:25 1:-12 2:-19 3:-24 4:-10
left1:قيمتها	1:-35 2:27 4:-33
left1:كان	1:-29 2:21 4:-9
left1:كندا	0:-39 2:21 3:-8 4:-8
left1:لجمع	0:-15 1:-9 2:-8 3:17
left1:للتنميه	0:-36 1:34
left1:مبلغ	0:-15 1:9 2:-11
left1:مجموعها	1:-27 2:-21 3:14 4:-14
left1:مقابل	1:-17 2:-8 4:13
left1:مقدارها	0:19 1:-13 2:-22 3:12
left1:من	1:-13 2:-18 3:26 4:-14
left1:منه	0:-18 1:46 2:-46 3:-30 4:-11
left1:منها	1:19 2:-28 3:-35
left1:و	1:-34 3:-14 4:10
left1:واليابان	1:-9 2:14
left1:وان	0:21 1:8 2:-19 3:-15 4:-31
left1:وقدره	0:-20 1:-15 2:17 3:15
left1:وقدرها	0:13 1:19 2:-36 3:-29 4:-12
left1:وقيمته	0:23 1:-52 2:16
left1:وقيمتها	0:17 1:-17
left1:ومنها	0:17 1:-39 2:34 3:-16 4:-24
left1:وهو	0:15 3:-33 4:-10
left1:وهي	0:-26 2:34 3:-15
left1:يجمع	0:-26 1:-43 2:23 3:-25 4:20
left1:يخصص	0:31 1:-19 2:-24 3:-14 4:-9
left1:يذهب	0:21 1:-22
left1:يشمل	1:-24 3:19
left1:يعادل	0:31 2:-25 3:-37 4:-15
left1:يقر	0:25 2:-14
left2:"	0:-30 1:-24 2:-38 3:30 4:26
left2:#	0:-8 1:-21 2:-20 3:24 4:-10
left2:)	0:-14 1:-15 2:-18 3:-14 4:27
left2:,	0:15 2:-11 3:-8 4:-27
left2:-	1:-9 3:12
left2::	1:32 2:-37 3:-29 4:-13
left2:اتفاقيه	0:25 2:-22 3:-9
left2:اسره	1:-9 3:10
left2:الا	1:34 2:-10 3:-26
left2:الاتحاد	0:-26 1:-24 2:30
left2:الاجتماعي	0:14 1:-12
left2:الاستجابه	2:-39
left2:الامارات	0:-22 1:-11 2:29 3:-18
left2:الان	0:-10 1:22 2:-11 3:-20
left2:الانساني	0:22 1:-17 2:-8 3:-18 4:-11
left2:الاوروبي	0:24 1:-39 2:13 3:-35 4:-12
left2:الاوروبيه	0:-12 1:-16 2:26 3:-9
left2:التي	0:27 1:-28 2:-30 3:11 4:-10
left2:الحرب	0:-8 1:-22 3:-8 4:26
left2:الحكومه	1:-43 2:13 3:12 4:-8
left2:الدولي	2:-9 3:-24 4:-16
left2:السعوديه	0:-35 1:11 2:25 3:-9
left2:الطواري	0:12 1:-21 2:-21 3:9
left2:العام	0:-20 2:-47 3:18 4:9
left2:الفجوه	0:-22 1:-30 2:-24 3:46
left2:الكويت	0:-25 1:-26 2:34 3:-13 4:-17
left2:الماضي	0:-34 2:31 3:-30 4:-12
left2:المانحين	1:-13 2:-9 3:26
left2:المانيا	2:14 3:-24 4:-14
left2:المتحده	0:-18 1:11 4:-16
left2:المفوضيه	0:22 1:-30 2:-15 3:11
left2:المقبل	0:-15 1:20 2:-24 3:8 4:-9
left2:النرويج	0:8 1:8 2:-8 3:-8 4:-17
left2:الي	0:-37 1:43 2:-37 4:-26
left2:اليابان	1:-45 2:46 3:-17 4:-13
left2:اليوم	0:16 1:-24 2:-19 3:20
left2:اما	0:-14 1:-36 2:39 3:-12
left2:ان	1:25 2:-24 3:-27
left2:انها	0:32 1:-33 2:-29 3:-24 4:13
left2:بحاجه	0:-9 1:-23 3:31
left2:برلين	4:-18
left2:بريطانيا	0:-37 2:31 3:-14 4:-9
left2:بلاده	0:-16 1:-32 2:33 3:-9 4:-12
left2:بلغت	1:18 2:-12 3:-22 4:-24
left2:بما	0:-28 1:16 2:-9
left2:بيزو	0:15 2:-13
left2:تحتاج	0:-19 1:-16 3:29
left2:تطلب	0:-10 1:-11 3:13
left2:تعلن	0:-18 1:-29 2:30 3:-16
left2:تعهدات	0:-21 2:28 3:-8
left2:تعهدت	1:-22 2:24
left2:تعهدوا	2:12
left2:تعويضات	1:-13 2:-35 3:10 4:12
left2:حتي	0:-55 1:50 2:-47 3:-19 4:9
left2:حزمه	0:23 2:-20
left2:خصصت	0:37 1:-34
left2:دولار	2:-9 3:8 4:-14
left2:روبيه	0:28 1:-23
left2:ريال	1:-9 4:10
left2:سنوات	1:13 2:-9 3:-9
left2:صرف	0:-34 1:30 2:-19 3:-17 4:23
left2:عاجله	1:-20 2:10 3:-9 4:-9
left2:علي	1:-17 2:11 3:-9
left2:عن	0:18 1:-15 2:11 3:-20
left2:في	1:-8 3:-12 4:-21
left2:قد	0:-17 1:-12 3:10 4:-16
left2:قدمت	0:-14 1:38 2:-35
left2:قطر	0:-20 1:21 2:9 3:-23 4:-14
left2:قيمتها	0:12 1:-19 2:16 3:-23 4:-10
left2:كرونه	1:-38 2:38 4:-8
left2:كل	0:12 1:-12 2:-9
left2:لليمن	0:24 1:-10 2:-21
left2:لمواجهه	0:20 1:-19 2:-11
left2:ما	0:20 2:-41 4:-33
left2:مجلس	0:30 2:-24
left2:مساعدات	0:-52 2:21 3:-9 4:11
left2:مساهمتها	0:-25 1:-22 3:-16 4:21
left2:مليونا	0:13 2:-16 3:-11
left2:من	2:-47 3:51 4:-36
left2:منحه	0:31 1:-31 2:-16 3:-13 4:-10
left2:منذ	0:-18 1:25 2:-18 3:-20
left2:منه	1:-9 2:-12 3:17
left2:منها	0:-38 1:73 2:-53 3:-38 4:-19
left2:نداء	0:-14 1:-9 2:-9 3:17
left2:نقديه	0:-23 1:31 2:-18 3:-17
left2:نهايه	1:18 2:-16
left2:هذا	0:-40 1:-20 2:-27 3:37 4:10
left2:وتعهدت	0:11 1:-38 2:12 3:-8 4:-8
left2:وخصصت	0:37 1:-20 2:-27 3:-8
left2:ورصدت	0:25 1:-21 2:-10 3:-11
left2:وصل	0:-36 1:16 3:-34
left2:وعدت	0:-38 1:-38 2:47 3:-15
left2:وعرضت	0:-27 1:-18 2:36
left2:ومن	0:-27 1:-25 2:30
left2:ووعدت	0:-27 1:-29 2:36
left2:يورو	1:-9 4:13
left3:	0:-26 1:31 2:10 3:-23 4:-9
left3:"	0:-22 1:25 2:-13 4:-17
left3:#	2:-45 4:12
left3:)	1:-16 2:13 3:-23
left3:,	0:-11 1:14 2:-8 3:-11 4:-85
left3:-	0:21 2:-27 3:-20 4:-11
left3::	1:-37 2:20 3:14 4:-14
left3:استرليني	0:-15 2:21
left3:اعاده	0:14 2:-11
left3:اعلنت	1:-31 4:-8
left3:الاتحاد	0:24 1:-38 2:13 3:-35 4:-12
left3:الاستجابه	0:-34 2:-17 3:19 4:-11
left3:الامم	0:13 1:-30 2:-21 4:-9
left3:الانساني	1:11 2:-18
left3:الاوروبي	0:35 1:-40 2:-19 3:-8 4:-18
left3:البنك	1:13 2:-14 3:-25 4:-16
left3:التضامن	0:14 1:-12
left3:التي	0:-39 1:25 2:-10
left3:الحكومه	0:19 2:-11 3:-21
left3:الدولي	0:32 2:-25 3:-12 4:-9
left3:السودان	0:28 1:-37 4:-12
left3:الصندوق	2:-36 3:-26 4:25
left3:الضحايا	1:-9 2:-20 3:12 4:-18
left3:العام	0:-10 1:15 2:-22 4:-30
left3:الماضي	1:-34 2:36
left3:المانحون	0:-8 1:9 2:13 3:-24
left3:المتحده	1:-25 2:-14 3:20
left3:المركزي	0:20 1:-19 2:-11
left3:المفوضيه	0:-16 1:-20 2:19 3:9
left3:المملكه	1:-15 2:25 4:-8
left3:الولايات	0:-28 1:30 3:-25
left3:الي	0:-19 1:28 2:-25
left3:اما	0:13 3:-13 4:-10
left3:ان	1:-8 4:-37
left3:انها	0:-16 2:-9 3:14 4:-10
left3:اي	0:8 1:14 2:-21 3:-21 4:-11
left3:بعد	0:-8 1:-8 2:18
left3:تتلق	1:17 3:-16
left3:تعهد	0:-9 1:-34 2:37 3:-25
left3:تليها	1:31 2:-23 4:-9
left3:ثلاثه	0:-18 1:-18 2:16 4:14
left3:ثم	1:-38 2:25 3:-8 4:-10
left3:جنيف	0:-23 1:-11 2:24 3:-28 4:-8
left3:جنيه	0:20 1:-17 2:-15
left3:حتي	0:-15 1:40 2:-31 3:-29 4:-11
left3:حولت	0:-19 1:43 2:-33 3:-18 4:-23
left3:خصصت	0:24 1:-16 2:-22 3:-10
left3:خطه	0:-11 2:-10 3:21
left3:دولار	1:-12 2:-14 3:10
left3:دينار	0:-16 1:-22 4:21
left3:ريال	0:33 1:-29 2:-14 4:-8
left3:رييس	0:-12 1:19 2:-10 4:-12
left3:صرف	0:9 1:-33 2:-9 3:-11 4:20
left3:صندوق	0:-20 1:18 2:-13 3:21
left3:علي	0:24 1:-31 2:-16 3:-19 4:15
left3:فرنسا	0:10 1:-36 2:27 3:-8
left3:في	1:19 2:-13 3:-22 4:-46
left3:فيما	0:-14
left3:قد	1:-26 2:25 3:-17
left3:كل	0:14 1:-14
left3:لعام	1:-31 2:-25 3:25 4:-27
left3:لم	0:-22 1:30 2:-11 3:-33
left3:لندن	0:-18 1:-23 2:24 3:-11
left3:لهذا	0:-18 1:-25 2:-10 3:18 4:18
left3:ما	0:-34 1:-21 2:-31 3:10 4:28
left3:مساعدات	1:16 2:-31 3:-8 4:-9
left3:مساعده	1:-31 3:-9 4:-13
left3:مساهمه	0:-46 2:24 4:-13
left3:ملايين	0:-18 3:-16
left3:مليار	0:25 1:-19 3:-21
left3:مليون	0:-11 1:-25 2:18 3:8 4:-20
left3:مليونا	0:-30 2:-16 3:20 4:-15
left3:من	0:-50 1:39 2:-24 4:-26
left3:منحه	0:22 1:-17 2:-8
left3:منذ	0:-17 2:-23 3:-23 4:25
left3:منها	0:-32 1:71 2:-20 3:-53 4:-22
left3:موازنه	0:31 1:-21 2:-15 3:-21
left3:موتمر	0:-21 1:-26 2:40 3:-24 4:-9
left3:نداء	0:-28 1:-30 2:-16 3:41
left3:هذا	0:15 1:-46 2:-33 3:14 4:20
left3:واعلنت	0:-16 1:-26 2:25 3:-8
left3:وان	0:-19 1:36 2:-29 3:-8
left3:وتبرعت	0:-16 1:39 2:-38 4:-13
left3:وتعهدت	0:-46 1:-33 2:58 3:-9
left3:وخصص	0:35 1:-23 2:-31
left3:وخصصت	0:22 1:-16 2:-11 3:-12
left3:وزاره	1:18 2:-12 3:-20
left3:وصل	0:-25 1:38 2:-21 3:-27 4:-15
left3:وعدت	0:-32 1:-33 2:38 3:-21 4:-9
left3:ومن	0:26 1:-38 2:-14 3:11 4:-17
left3:ووعدت	0:-32 1:-31 2:42 3:-18
left3:يصل	1:32 2:-28 3:-15
left3:يورو	0:-58 1:13 3:19 4:-15
left3:•	0:-33 1:-39 2:45 3:-23 4:-11
many	1:-12 2:-9
mostly:abducted	3:-16 4:-10
mostly:aid	0:-15 1:-38 2:36 3:-19
mostly:allocated	0:34 1:-28 2:-45 3:13 4:-28
mostly:casualty	0:-14 1:14 3:-22 4:-22
mostly:delivered	0:-49 2:15 3:-12 4:-16
mostly:displaced	1:9 3:-9
mostly:displacement	2:-54 3:33 4:-13
mostly:hostage	0:-14 2:13 3:-9 4:-15
mostly:injured	0:-24 2:-20 4:26
mostly:killed	0:8 1:-11 2:-11 3:-16 4:-16
mostly:missing	3:11
mostly:pledged	0:-28 1:-17 2:28 3:-25 4:-30
mostly:refugees	0:14 1:-38 3:19
mostly:released	1:8
mostly:returned	0:-43 1:14 2:-31 3:9
mostly:total	0:9 1:-18 2:-10 4:17
near:ابري	0:-29 1:19 2:-30 3:-9 4:14
near:ابوظ	0:12 1:18 2:-27 3:-8 4:-16
near:اتحا	0:21 2:-16 3:-28 4:-29
near:اتفا	0:50 1:-42 2:-18 3:-41 4:-12
near:اثني	0:29 1:-28 2:-9 3:-20
near:اجتم	1:-12 2:8 4:-24
near:اجما	0:33 1:-70 3:-54 4:29
near:اجهز	1:-17 2:22 3:-11
near:اجيي	0:-21 1:-8 2:11 3:19
near:احتي	0:-31 1:-40 2:-20 3:48
near:احد	0:-9 1:-39 2:33 3:-10 4:-11
near:احده	0:10 1:17 2:-23 3:-19 4:-12
near:احمر	0:-13 1:21 2:-22 3:-19
near:اخري	0:-12 1:-35 2:21 3:17 4:-38
near:اخير	1:15 2:-36 3:-25 4:-14
near:ادار	3:10 4:-9
near:ادرا	1:9
near:ادلب	0:-11 1:-12 2:20 3:-16
near:ادني	1:23 2:-17 3:-19
near:ادوا	0:13 2:-9 3:-10
near:ادوي	0:-22 1:25 2:-9 3:-12
near:اذا	0:-44 1:-14 2:24 3:12 4:-8
near:اذرب	0:-38 1:-44 2:49 3:-8 4:-18
near:اربا	2:11
near:اربع	0:11 3:-28 4:-39
near:اردن	1:-23 2:24 3:-14 4:-17
near:ارسا	0:-18 1:-35 2:32 3:-8 4:-10
near:ارسل	0:-36 1:28 3:-8 4:-17
near:ازمه	1:14 2:-13 3:-15 4:10
near:اساب	0:9 1:-16 2:-13 3:13
near:اسبا	0:-13 1:21 2:-12
near:اسبو	0:-35 1:25 2:34 3:-22 4:-30
near:استث	0:22 1:-10 2:-20
near:استج	0:13 1:-33 2:-27 3:25 4:-37
near:استر	0:16 1:-29 3:-40 4:12
near:استض	1:-17 2:18 3:-17
near:استع	0:20 1:8 2:-29 3:-19
near:استق	0:-21 1:-23 2:31
near:اسر	1:25 2:-42 3:-26 4:-26
near:اسره	0:-16 1:24 2:-27 4:-26
near:اسلا	0:11 1:-26 4:-12
near:اسمه	0:-21 1:18 2:-22 4:-21
near:اسهم	0:-14 1:20 2:-9 3:-11
near:اسيو	0:8 2:-22 3:-15
near:اشتر	0:-17 1:38 2:-31 3:-21 4:-17
near:اشنط	0:13 3:-55
near:اشهر	0:-48 1:-13 2:-41 3:38 4:-14
near:اصحا	0:26 1:-26 2:-15
near:اصل	0:14 2:-25 4:-25
near:اصلي	0:28 1:-25 2:-27 3:20
near:اصول	1:-35 3:-21 4:17
near:اضاف	1:-22 3:13 4:-49
near:اضرا	0:-11 2:14
near:اطار	0:20 3:-34 4:-26
near:اطرا	0:25 2:-24
near:اطفا	0:18 1:-12 2:-27 3:17
near:اطلق	0:-10 1:-33 2:-20 3:29
near:اعاد	1:-37 2:-23 3:32 4:-13
near:اعتم	0:11 2:-30 3:-12
near:اعضا	0:-12 1:-13 2:19
near:اعلا	0:-24 2:29
near:اعلن	0:17 1:-75 2:52 3:-58 4:-66
near:اعلي	0:18 1:-9 2:-10 3:-8
near:اعما	0:9 2:-9 3:-20 4:-16
near:اغاث	0:12 3:-44 4:-36
near:اغذي	0:33 1:-37 2:-30 3:15 4:-29
near:اغسط	0:-27 1:12 2:-31 3:16 4:-22
near:اغلق	0:8
near:افرا	0:-38 1:38 2:-18 4:-10
near:افرج	0:16 2:-57 3:-48 4:-19
near:افري	0:26 1:-44 2:12 3:-10 4:-17
near:افغا	0:12 2:-35 3:-26 4:10
near:اقتص	0:26 1:-27 2:-10 4:-8
near:اقر	0:26 1:-45 3:-15 4:-16
near:اقل	2:14 3:-17 4:-16
near:اقلي	0:-13 1:9 2:-25 3:12 4:-18
near:اكبر	0:-23 1:-27 3:-10 4:24
near:اكتف	0:-54 2:22 3:-21 4:-12
near:اكتو	0:-30 1:46 2:-16 3:-20 4:-38
near:اكثر	0:25 1:-10 2:-24 3:-18 4:8
near:اكدت	0:-8 1:35 2:-29 3:-10
near:الا	0:-45 1:18 2:-8 4:-37
near:الاف	0:19 1:-37 2:-13 3:17 4:-9
near:الان	2:15 3:-11 4:-27
near:التي	0:10 2:-46 3:15 4:-9
near:الذي	0:-23 2:-18 3:35 4:-18
near:الغا	1:-31 2:23 3:-26
near:الف	1:10 2:-36 3:-49
near:الفا	0:-15 1:-18 2:-12 4:20
near:الما	0:-19 1:-25 2:31 3:-10 4:-15
near:اله	0:-45 1:-37 2:32 3:-12 4:12
near:الي	0:-32 1:-8 2:-24 3:28 4:20
near:اليز	0:-24 1:-19 2:29 3:-8
near:اليه	1:12 2:-29 4:-22
near:اما	0:23 1:-22 2:20 3:-58 4:-41
near:امار	0:-33 1:16 2:9 3:-50
near:امر	1:11 2:-25 3:-18 4:-12
near:امري	0:9 1:9 3:-36 4:-13
near:امس	0:-20 2:24 3:-16
near:امم	1:-70 3:47 4:-32
near:اممي	1:11 2:-28
near:امن	0:-33 2:9 3:12 4:-8
near:امير	0:-28 1:-24 2:20 3:-15 4:16
near:انت	0:-47 2:34 4:-34
near:انتظ	0:-18
near:اندل	0:-21 2:-17 3:-18 4:24
near:انسا	1:-8 2:11 4:-36
near:انشا	1:-24 2:-14 3:-12 4:24
near:انفق	0:-29 2:-18 3:-12 4:20
near:انقا	0:37 2:-50 3:-25 4:-18
near:انه	0:23 1:14 2:-36 3:-10
near:انها	0:-19 1:25 2:-15 3:-16
near:اهال	1:-11
near:اورو	1:19 3:-75 4:-37
near:اوسل	1:-34 2:39 3:-17 4:-16
near:اوضح	0:-36 2:-31 3:-10 4:23
near:اوقف	0:-11 1:24 2:-19
near:اوكر	1:-21 2:-52 3:18 4:12
near:اول	0:-18 1:23 2:-38 4:-32
near:اولا	0:-36 1:-12 2:36 4:-23
near:اولي	1:-9 2:18 3:-45 4:-36
near:اونر	0:-11 1:-18 2:21 3:-18 4:-13
near:ايرل	3:-19 4:-19
near:ايطا	0:-37 1:19 2:23
near:ايلو	0:-11 1:20 2:-20 3:-11 4:-9
near:ايوا	0:23 1:-15 2:-15 3:-8 4:-15
near:باب	0:10 1:-17 3:-17 4:-10
near:باحد	1:-26 3:24
near:باري	0:-23 2:8 3:-15 4:-13
near:باقي	3:-28 4:-24
near:بالغ	0:-20 1:-22 2:-25 3:35 4:-14
near:بان	0:-43 1:30 2:-18 4:-32
near:بتخص	0:10 1:-13 4:-11
near:بتسع	0:-14 1:29 2:-30
near:بتعه	0:-11 1:-19 2:31 3:-15
near:بتقد	0:-19 1:-19 2:27 3:-30 4:-11
near:بحاج	0:-12 2:-12 3:20 4:-8
near:بحري	2:-8 4:-17
near:بحسب	1:-17 2:-21 3:17
near:بحير	0:-9 1:-15 2:23 3:-13
near:بخمس	1:11 2:-13
near:بدء	0:-36 1:14 2:-15 3:-11
near:بداي	0:-19 2:-10 3:13
near:بدل	0:-25 1:40 2:-29 3:-18
near:بذور	1:14 2:-15 3:-12
near:برام	0:19 2:-9 3:-10
near:برلم	0:-18 2:30 3:-22 4:-10
near:برلي	0:31 1:-18 2:-18 3:-9 4:-30
near:برنا	0:14 2:-15 3:-32
near:بروك	0:-11
near:بريط	0:-18 1:22 3:-24 4:-17
near:بستي	0:-16 1:-20 3:12
near:بصرف	0:-40 1:12 2:27 3:-16 4:-8
near:بعد	0:-20 1:-26 2:38 3:15 4:-21
near:بعشر	0:-19 1:19
near:بغدا	0:28 1:-20 2:-16
near:بقيم	0:21 2:-15 3:-30 4:-8
near:بلاد	0:-19 3:12 4:-17
near:بلجي	1:-30 2:35 3:-21 4:-8
near:بلدا	1:-25 2:19
near:بلدي	1:26 2:-48 4:-20
near:بلغ	0:-65 1:-22 2:-42 4:48
near:بلغت	0:-34 1:17 4:-11
near:بما	2:-36 3:15 4:-8
near:بمبل	0:-14 1:8 3:-20 4:-14
near:بمقد	1:-28 2:19
near:بملي	1:-25 2:25 3:-12 4:-21
near:بموج	1:-24 2:10 3:-13 4:-11
near:بناء	0:-32 1:-41 2:13 3:35 4:-14
near:بنان	0:-27 1:-21 2:17 3:-23 4:25
near:بنسب	0:-27 1:25 2:-40 3:9 4:-11
near:بنغل	0:10 3:-8 4:-20
near:بنك	0:40 1:-13 2:-18 3:-67 4:-35
near:بها	0:-11 2:-8 3:-35 4:20
near:بواق	0:-16 1:27 2:-20 3:-9 4:-15
near:بيان	1:-58 3:-48 4:34
near:بيت	1:-21 2:-47 3:-20 4:34
near:بيرا	0:13 1:21 2:-33 3:-13 4:-10
near:بيزو	0:9 2:-8 3:-8 4:-9
near:بين	1:-17 2:22 3:-38 4:-24
near:بينم	0:-40 1:-21 2:34 3:-15
near:بينه	0:-32 1:-34 2:-21 3:-37 4:50
near:تامي	0:-11 1:30 2:-33 3:-16 4:-17
near:تاهي	3:-19 4:-10
near:تبرع	0:-51 1:18 3:-45
near:تبلغ	0:50 1:-47 2:-57 3:18 4:-19
near:تتجا	0:18 2:-13
near:تتسل	0:15 1:-24 2:33 3:-30 4:-11
near:تتضم	0:30 1:-21 2:-13 3:-8
near:تتطل	0:-22 1:-24 2:-24 3:40
near:تتلق	0:-13 2:-17 3:11
near:تتوز	0:-24 1:-25 2:36 3:-23 4:-10
near:تجار	0:-13 1:-19 2:21 3:-10
near:تحتا	0:-34 1:-36 2:-38 3:51 4:-19
near:تحصل	1:-20 2:-11 3:17
near:تحول	0:-12 3:-18 4:-19
near:تحوي	0:-10 1:24 2:-10 3:-10
near:تخصص	0:43 1:-28 2:-37 3:-31 4:-13
near:تخصي	0:96 1:-71 2:-66 3:-30 4:-32
near:تخطي	3:15
near:تدفع	4:-14
near:تذكر	0:20 1:-22 3:-12
near:تذهب	0:33 1:-21 2:-14 3:-19 4:-11
near:تراج	2:20 3:-19
near:ترفع	0:-29 1:-24 3:-13 4:19
near:تركي	0:-23 2:26 3:-18 4:-8
near:تريل	0:16 2:-8
near:تزال	0:-10 1:-38 2:-14 3:17 4:27
near:تزمت	0:-14 1:-39 2:33
near:تسعه	0:13 1:-14 2:-15 3:21 4:-12
near:تسلم	0:-46 1:32 3:-31 4:-19
near:تشاد	0:15 1:-30 2:26 3:-25 4:-17
near:تشري	0:-15 1:29 2:-9 3:-23 4:-14
near:تشمل	0:11
near:تصدر	0:-30 1:-16 2:37 3:-16
near:تصل	0:-37 2:28 3:-19 4:-10
near:تضاف	0:-23 1:8 3:-13
near:تضام	1:34 2:-38 3:-14 4:-22
near:تطلب	1:-79 3:49 4:-21
near:تعاو	0:29 1:-22 2:16 3:-20 4:-19
near:تعتز	0:-26 1:11 2:8 3:-18 4:-25
near:تعرض	0:-14 1:-31 2:31
near:تعز	0:-29 1:-29 2:36 3:-11
near:تعلن	1:-71 2:34 3:-33 4:-31
near:تعلي	1:-28 3:-25 4:16
near:تعهد	0:-29 1:-50 2:79 3:-50 4:-48
near:تعوي	0:14 1:21 2:-61 3:-11
near:تغذي	0:8 1:-13 2:-15 3:14
near:تغطي	0:-13 3:11
near:تقدر	3:8
near:تقدم	0:-10 2:19 3:-11 4:-15
near:تقدي	0:-46 1:-28 2:45 3:-11 4:-24
near:تقري	1:-14 2:-28 3:9 4:8
near:تقول	1:10 2:-13 4:-18
near:تكفل	0:14 1:-9
near:تكلف	0:11
near:تلته	0:-19 1:18 3:-9 4:-10
near:تلقت	0:-46 1:39 2:-32 3:-25 4:13
near:تلقي	1:12 2:-33
near:تليه	0:-32 1:30 2:-11 3:-29 4:-23
near:تموي	0:-27 2:-60 3:56
near:تنتظ	0:-45 1:30 2:15
near:تنفق	0:-11 1:32 2:-25 4:-11
near:تنفي	0:12 2:-20 3:-13 4:-9
near:تنمي	0:13 3:-43 4:-26
near:توزع	0:14 1:14 2:-38 3:-11 4:-13
near:توفر	0:-8
near:توفي	0:-27 1:-19 2:-15 3:35
near:توم	3:9
near:ثالث	1:12
near:ثاني	0:-44 2:25 3:-8 4:-23
near:ثلاث	1:-31
near:ثلث	0:-20 1:-21 2:-15 3:30
near:ثلثا	1:19 2:-25 3:-12 4:-10
near:ثلثه	0:-40 1:-33 2:45 3:-12
near:ثمان	1:19 2:-42 4:-31
near:ثمنه	0:16 1:-9 2:-12
near:جاء	0:-23 1:17 2:-19 4:-8
near:جاري	0:20 2:-21 3:-19
near:جانب	0:-16 1:21 2:19 4:-28
near:جديد	0:24 1:-42 3:-42 4:-27
near:جري	0:24 1:-9 3:-18
near:جسور	0:10
near:جماع	0:-13 1:12
near:جمع	0:-29 1:-32 2:22 3:14 4:-19
near:جمعت	0:-17 1:-23 3:-29 4:30
near:جمعي	0:-11 1:37 2:-28 3:-18 4:-39
near:جمهو	0:-12 1:-42 2:34 3:-23
near:جنوب	0:33 1:-9 2:-25 3:-39 4:-17
near:جنيف	0:-33 1:-24 2:38 3:-36 4:-14
near:جنيه	1:-21 2:28 3:-32 4:-29
near:جهه	0:-13 1:14 3:-14 4:-8
near:جوار	0:20 1:-25
near:جيش	0:-39 1:-39 2:52 3:-22 4:-14
near:حاجه	0:-31 1:-31 2:-25 3:20 4:13
near:حافل	1:13 2:-11
near:حالا	0:26 1:-31 2:-12 3:-10
near:حاله	0:26 1:-18 2:-9
near:حالي	0:-15 1:-25 2:24 3:8
near:حتي	0:-24 1:13 3:-8 4:-29
near:حجم	0:-20 1:26 2:-25 3:-20
near:حده	0:18 1:-14 2:-9 3:-10 4:-11
near:حدها	0:10 1:11 2:-8 3:-22 4:-12
near:حدود	1:13 2:-8 3:-12
near:حديث	0:23 1:-10 3:-20
near:حرب	0:-24 2:-11 3:-11 4:24
near:حزمه	0:68 1:-57 2:-53 3:-34 4:-29
near:حساب	0:-39 1:39 2:-25 3:-19 4:-11
near:حصل	0:-9 1:14 2:-8
near:حصه	0:-18 1:-25 2:28 3:-9
near:حفر	0:14 1:-20
near:حكوم	0:43 1:-66 2:-39 3:8 4:-12
near:حمله	0:17 1:-36 2:-44 3:-27 4:39
near:حول	0:-29 1:29 2:-17 3:-17 4:-9
near:حولت	0:-42 1:43 2:-23 3:-36 4:-35
near:حيث	0:19 1:-10 2:-13
near:حين	0:-11 1:-20 2:20 4:-29
near:خارج	0:-20 1:-29 2:43 3:-31
near:خاصه	0:-15 1:21 2:-12 3:-16 4:-11
near:ختام	0:-37 1:-44 2:57 3:-20 4:-22
near:خزين	0:-28 1:31 2:-17 3:-10
near:خصص	0:95 1:-69 2:-79 3:-56 4:-19
near:خصصت	0:87 1:-23 2:-98 3:-56 4:-48
near:خطه	0:-38 1:-33 2:-34 3:52 4:-18
near:خفض	1:17 2:-13
near:خلال	0:-28 1:9 2:-16 3:18 4:-27
near:خليج	0:-33 1:-21 2:22 3:-21 4:14
near:خمس	0:23 1:-37
near:خمسه	0:17 1:-27 4:-20
near:خمسي	1:17 2:-12
near:خميس	2:8
near:خيام	0:26 1:-24 2:-23 4:-14
near:خيري	4:-19
near:خيمه	0:11 1:-15 2:-8
near:داخل	0:-12 1:-16 2:-19 3:32 4:-11
near:دارف	0:25 1:-21 2:-12 3:-16
near:دانم	1:12 3:-20
near:دخل	0:-20 1:17 2:-8 3:-14
near:درهم	0:17 2:-17 3:-18
near:دعم	0:18 1:-24 3:-28
near:دعمه	0:-41 1:13 2:9 3:-25 4:13
near:دفاع	2:11 3:-24 4:-20
near:دفع	1:19 2:-17 3:-38 4:-20
near:دفعت	0:-53 1:65 2:-54 3:-36 4:-27
near:دفعه	0:-39 1:57 2:-16 3:-39 4:-29
near:دمشق	0:-8 1:-22 2:9 3:14
near:دنما	3:-16 4:-14
near:دوبر	2:12
near:دوحه	1:-34 2:22 4:-10
near:دوره	0:19 2:-20
near:دول	0:-34 1:20 2:13 4:-48
near:دولا	0:-11 1:24 2:-29 3:-32 4:19
near:دوله	0:-10 1:-25 3:-38 4:33
near:دولي	0:10 1:-18 2:11 4:-28
near:دون	0:-14 1:-18 2:14 4:11
near:ديسم	1:15 2:-25
near:دينا	0:-12 1:-21 2:-8 3:-8 4:16
near:ديوا	0:-9 1:10 4:-11
near:ذاته	1:17 3:-22 4:-19
near:ذخاي	0:-25 1:23 2:8 3:-13 4:-17
near:ذكر	0:-33 1:18 2:-20
near:ذكرت	0:-8 1:8 2:-8 4:-8
near:ذلك	1:-50 2:36 3:-18 4:-23
near:ذهب	0:20 2:-24 3:-33 4:-29
near:ذوي	0:16 1:-18 2:-11
near:ذين	0:10 1:-26 2:16 3:-21 4:-11
near:ربع	0:-17 1:15 2:-33
near:ربيع	0:-24 1:-14 2:30 3:-13 4:-11
near:رجال	0:-8 1:11 4:-8
near:رسمي	0:14 2:-18
near:رصد	0:59 1:-41 2:-50 3:-20 4:-9
near:رصدت	0:66 1:-39 2:-77 3:-36 4:-24
near:رفع	0:-26 1:15 2:-10
near:رفعت	0:24 1:-28 2:-25 3:18 4:-11
near:رقم	0:-18 1:-20 2:25 3:-19 4:-10
near:روات	0:36 1:-31 2:-31 3:12
near:روبي	0:12 1:-8 3:-17 4:-17
near:روسي	0:10 1:-21 3:-19 4:12
near:روما	1:-28
near:روهي	0:15 1:-13 4:-16
near:رياس	3:-15
near:رياض	0:31 2:-40 3:-17 4:-24
near:ريال	0:23 1:-13 2:-22 3:-26 4:-9
near:رييس	0:22 1:-11 2:-41 4:-21
near:زادت	1:-16 2:22 3:-8
near:زاره	1:-40 3:-8 4:9
near:زراع	0:23 1:-14 2:-10 3:-8
near:زعت	0:-15 1:23 2:-11
near:زكاه	0:-24 2:-18 3:-28 4:30
near:زلزا	0:38 1:-32 2:-44 3:-8 4:-10
near:زياد	0:10 3:-22
near:زير	1:-12 2:22 3:11 4:-29
near:زيره	1:16 2:-16
near:سابق	0:-11 2:24 3:-26 4:-20
near:ساحل	0:-27 1:10 2:17 4:-15
near:ساعه	0:18 1:-9 2:-10 3:-8
near:ساهم	2:-35 4:11
near:سايق	0:14 1:-14
near:سبتم	0:-11 1:22 2:-20 3:-16 4:-9
near:سبع	0:-19 1:10 3:-10
near:سبعه	0:-25 1:-14 2:30 3:-15 4:-12
near:سبق	0:-27 1:-11 2:35
near:ستحو	0:18 2:-43 3:-21
near:ستقد	0:-24 1:-36 2:38 4:-10
near:سته	0:-26 1:24 2:-42 3:11 4:-16
near:ستون	1:-21 2:17
near:سدد	0:9 1:11 2:-30 3:-21 4:-11
near:سددت	0:-35 1:29 2:-9 3:-10 4:-8
near:سعر	0:24 1:-24
near:سعود	0:-17 1:9 2:13 3:-34 4:-23
near:سفار	0:20 1:-22
near:سفير	0:18 2:-20 4:-9
near:سلاح	0:11 1:-32 2:17 3:-11 4:-12
near:سلما	0:-27 1:23 3:-35 4:-26
near:سلمت	0:-46 1:67 2:-26 3:-38 4:-38
near:سنتا	0:-14 1:22 2:-16 3:-13
near:سنه	0:-33 1:47 2:-27 3:-25 4:-14
near:سنوا	1:-41 2:21 3:-19 4:-23
near:سنوي	0:-29 1:-25 2:28
near:سودا	0:-14 1:-38 2:21 3:-61 4:41
near:سوري	0:11 3:-28 4:-28
near:سوي	0:-16 1:33 2:-60 4:-34
near:سويد	0:17 1:17 2:-20 3:-36 4:-23
near:سويس	0:-11 2:8 3:-8 4:-10
near:شاحن	0:13
near:شباط	0:-16 1:-15 2:-15 4:17
near:شبكا	0:34 1:-11 2:-23
near:شبكه	3:-10 4:-16
near:شتاء	0:34 1:-46 2:-53 3:-21 4:28
near:شخص	0:-23 2:-21 3:19 4:-11
near:شراء	3:13
near:شرق	0:-37 2:18 3:-24
near:شرقي	0:-11 2:11 3:-8
near:شركا	2:-36 4:-25
near:شركه	0:18 1:-11 2:-25 3:-17 4:9
near:شريح	0:17 1:21 2:-49 3:-29 4:-20
near:شكل	0:-15 1:-40 2:8 3:-13 4:16
near:شمال	0:18 1:-24
near:شهر	1:16 2:-50 3:9 4:-37
near:شهري	0:-22 3:-9
near:شوون	0:-12 1:18 2:-15
near:شويت	0:-25 1:13 2:12
near:صافي	1:-20 3:27
near:صحه	1:17 2:-15 3:-20
near:صحي	0:27 1:-45 2:-12 3:26
near:صرف	0:16 1:15 2:-70 3:-36
near:صرفت	0:-68 1:54 2:-38 3:-41 4:26
near:صلت	0:-32 1:37 2:-24 3:-17 4:-11
near:صليب	0:-11 1:16 4:-36
near:صناع	0:19 1:-23 3:-10
near:صندو	0:16 1:-18 2:-18 3:-40 4:17
near:صول	0:16 1:-14 2:-9
near:صوما	1:-22 2:-40 3:33 4:-30
near:صيف	1:-19 3:9 4:-11
near:صين	0:17 1:-9 2:-14 3:-20 4:-13
near:ضحاي	0:31 1:-22 2:-34 3:-14
near:ضريب	0:-18 1:21 2:-18 3:-9
near:ضفه	0:15 2:-13
near:ضمن	0:-21 1:26 2:-21
near:ضمنه	0:-34 3:16 4:-21
near:طاري	0:9 1:-22 2:9 4:-20
near:طاقه	0:10 1:-27 2:-31 3:-9 4:24
near:طالب	0:-17 1:-23 2:-18 3:28
near:طاير	0:-10 1:-29 2:22
near:طرق	0:23 1:9 2:-35 3:-22
near:طريق	0:-16 1:12
near:طفل	0:19 1:-18 2:-15
near:طلب	0:-31 1:-15 2:-14 3:25
near:طلبت	0:-31 1:-40 2:-36 3:59 4:-18
near:طلبن	0:-22 2:-16 3:17
near:طلبو	2:-22 3:23
near:طنا	0:39 1:-40 2:-13
near:طوار	0:45 1:-31 2:-47 3:-14 4:-29
near:طوكي	0:32 1:-22 2:-30 3:-9
near:عاجل	0:22 1:-46 2:-21 3:23 4:-21
near:عاصم	1:-12 2:18 3:-11
near:عالم	0:20 1:-29 2:-32 3:31 4:-50
near:عام	0:-43 1:20 2:-9 3:-9 4:11
near:عاما	0:24 1:-23 2:-21 3:-11
near:عامل	0:20 1:8 2:-10 3:-21 4:-9
near:عامه	3:-10
near:عامي	1:-19 2:34 3:-24
near:عايد	2:-17 3:-14
near:عايل	0:-36 1:16 2:12 4:-31
near:عبر	0:-44 2:-13 3:-25 4:28
near:عدت	0:-47 1:-8 2:41 3:-51
near:عدتن	0:-25 1:-38 2:42 3:-14
near:عدده	0:20 1:-21 2:-17 3:9 4:-8
near:عدم	1:16 2:-13 4:-10
near:عربي	0:-16 1:10
near:عرضت	0:-44 1:-31 2:54 3:-11
near:عسكر	1:16 2:-32 3:-28
near:عشر	4:-18
near:عشره	0:-45 1:12 2:21 3:-20 4:-25
near:عشرو	0:9 1:-14 2:-13 3:11
near:عشري	1:15 2:-16 3:-10 4:-14
near:علي	0:30 1:-26 2:-8 3:-20 4:-24
near:عليه	0:-23 1:26 2:-27 3:-19 4:12
near:عمان	0:22 1:-18 2:-17
near:عمل	0:-13 2:9
near:عمله	0:-23 1:10
near:عملي	0:-27 2:13 4:-12
near:عند	0:24 1:-24
near:عنها	0:17 1:-9 2:21 3:-19 4:-8
near:عوده	0:-38 1:8 2:8 4:-19
near:غاز	0:34 1:-52
near:غذاء	0:-26 1:29 3:-27
near:غذاي	0:-12 1:-49 2:30 3:27
near:غرب	0:19 1:-10 2:-9 3:-12
near:غرض	0:-30 2:9 3:-20 4:11
near:غرفه	0:-13 1:-19 2:21 3:-10
near:غزه	0:-26 1:21 2:-46 3:-39 4:15
near:غطي	3:8
near:غلاف	0:20 1:-11 2:-9
near:غير	0:-48 1:39 2:-29 4:-21
near:فاشر	0:-9 1:-10 2:12
near:فاعل	0:18 1:-21 2:-11
near:فاكت	0:-17 1:17 2:-11
near:فبرا	0:-12 1:-31 3:20
near:فتح	1:9 2:-8
near:فتره	0:-17 1:26 2:-21 3:-14
near:فجاء	1:28 2:-12 3:-23
near:فجوه	0:-31 1:-35 2:-32 3:65 4:-18
near:فرد	0:-8 1:11 4:-8
near:فرنس	1:-9 2:19 3:-40 4:-33
near:فرنك	2:-18 3:13 4:-20
near:فريق	0:-27 1:-17 2:24 4:-10
near:فعل	0:-37 1:48 2:-30 3:-22 4:-23
near:فعلا	0:9 1:24 2:-34 3:-26 4:-24
near:فعلي	1:8 2:17 3:-26
near:فقط	0:-28 1:23 2:-38 4:-12
near:فلسط	0:21 1:20 2:-32 4:-17
near:فلم	0:-28 1:-26 3:27
near:فليت	3:9
near:فوعد	0:-36 2:24
near:فيضا	0:11 1:-30 2:-8 3:12 4:-12
near:فيما	0:-12 1:-27 2:18 3:-11 4:16
near:فيه	0:-23 1:13 2:-11 3:9
near:فيها	0:-11 1:17 3:-26 4:15
near:قال	0:35 1:-27 2:-11 3:-8 4:-31
near:قالت	0:-34 1:-23 2:30 3:12 4:-8
near:قانو	0:17 1:-15
near:قاهر	0:-16 2:20 3:-23 4:-14
near:قايم	0:-25 1:-28 2:40 3:-15
near:قبل	0:-37 2:9 4:-15
near:قتلي	0:-9 3:11
near:قتيل	0:-20 1:-22 2:30
near:قدر	0:-30 1:-10 3:22 4:-14
near:قدرت	0:-13 1:-17 2:-28 3:31
near:قدره	0:21 2:-12 3:-32 4:-34
near:قدم	0:-40 1:74 2:-63 3:-31 4:-26
near:قدمت	0:-51 1:48 2:-57 3:-60 4:32
near:قدمه	0:-13 2:-19 3:-23 4:19
near:قراب	0:-16 3:11
near:قرر	0:30 1:-39 2:-13 4:-11
near:قررت	0:36 1:-31 2:-13
near:قرض	0:39 1:-31 2:-30 3:-28 4:-11
near:قرضا	0:25 1:-35 4:-16
near:قروض	0:-32 1:-17 2:40 3:-34 4:-26
near:قصر	0:-26 1:-12 2:31 3:-18 4:-8
near:قضاء	1:-17 2:19 3:-9
near:قطاع	0:8 1:9 3:-13 4:-19
near:قطر	0:-19 3:-41 4:9
near:قطري	0:-45 2:30 4:-26
near:قعت	0:33 1:-15 2:-27 3:-12
near:قمح	0:20 1:-9 2:-17
near:قيل	0:-13 1:-16 2:18
near:قيمت	0:20 1:-33 2:36 3:-36 4:-58
near:قيمه	0:25 1:-38 2:-25 4:-23
near:كامل	0:-30 1:24 2:-29 4:-8
near:كان	0:-42 1:29 2:9 3:-9 4:-41
near:كانت	1:18 2:-31 3:27 4:-29
near:كانو	1:-10 3:9 4:-12
near:كرون	0:-25 1:21 2:12 3:-26 4:-27
near:كلفت	0:-22 1:-13 2:-23 3:25
near:كلفه	1:18 2:-17 4:-8
near:كما	1:-11 2:-10 3:-25 4:11
near:كندا	0:-16 1:12 3:-18 4:-17
near:كندي	0:-13 3:-8
near:كهرب	0:28 1:-19 2:-15 3:-31
near:كوار	2:-8
near:كوري	0:-10 1:-11 2:27 3:-31 4:-12
near:كولي	1:18 2:-17 3:-9 4:-15
near:كونغ	0:10 1:-29 2:13 3:-12 4:-14
near:كويت	0:-14 1:-16 2:22 3:-44
near:كييف	0:-17 1:30 2:-22 3:-8 4:-19
near:لاجي	0:27 1:-29 3:-21 4:-16
near:لازا	0:-10 1:-9 2:25 3:-17
near:لاسر	0:26 2:-37 3:-23 4:-29
near:لاصل	0:17 2:-15 4:-22
near:لاعا	0:10 1:-19 2:10 3:-11 4:-12
near:لاغا	0:-12 1:-25 3:16 4:-10
near:لافت	0:-24 1:11 2:-13 3:17
near:لاقل	0:10 3:-8
near:لاوك	0:60 1:-44 2:-37 3:-18 4:-30
near:لايو	0:23 1:-16 2:-11 3:-14
near:لبرا	1:-24 2:-30 3:-10 4:31
near:لبرن	0:24 1:-41 3:-21 4:-22
near:لبنا	1:-12 4:-37
near:لتاي	0:33 1:-16 2:-24
near:لترم	0:-21 4:-8
near:لتشغ	0:22 1:20 2:-25 3:-12 4:-25
near:لتغط	0:9 1:-43 3:8 4:-8
near:لجام	0:-35 1:-19 2:41 3:-12
near:لجمع	0:-27 2:-23 3:29 4:-17
near:لجنه	1:-21 2:8 4:-17
near:لحفر	0:-26 1:31 2:-22 3:-12
near:لخطه	0:-27 1:12 2:-20 4:-16
near:لدعم	3:-30 4:-30
near:لذوي	0:9 1:9 3:-34 4:-31
near:لسور	0:-12 1:-18 2:21 4:12
near:لشبك	0:36 1:-21 2:-30
near:لشرا	0:35 2:-27 3:-47 4:-42
near:لشوو	0:17 1:-9 2:-10 3:-11
near:لصند	0:35 1:-31
near:لضحا	0:10 3:-22 4:-14
near:لعام	0:21 1:-46 2:-48 3:28 4:-29
near:لعاي	0:36 1:-16 2:-34 3:-14 4:-15
near:لعمل	0:-21 1:-16 2:10 3:15
near:لغزه	0:-18 2:15
near:لفاي	0:12
near:لقاء	0:11 2:-10
near:لقطا	0:25 1:-11 2:-37 3:-19
near:لكل	1:12 2:-21 3:-21 4:-18
near:لكن	0:-9 1:31 2:-18 3:-25 4:-11
near:لكيي	1:-20 2:-13 3:-9 4:19
near:لمال	0:-9 1:-32 2:-16 3:34
near:لمسا	0:-19 3:14 4:-10
near:لمست	0:35 2:-32 3:-9
near:لمكا	3:-18 4:-10
near:لمن	0:15 2:-24 3:-16 4:-13
near:لموا	0:27 1:-11 2:-46 4:-16
near:لموز	1:-17 2:-13 4:14
near:لندن	0:-10 1:-16 2:21 3:-29 4:-29
near:لها	0:13 1:13 2:-23 3:-13 4:-25
near:لهاي	1:-12 2:14 3:-23 4:-9
near:لهذا	0:-39 1:-16 2:-40 3:37 4:11
near:لوكا	0:30 2:-19 3:-9 4:-15
near:ليبي	0:10 1:-26 3:24
near:ليره	1:17 2:-28 3:-13 4:-10
near:ليصل	2:-22
near:مارب	0:47 1:-29 2:-41 3:-16 4:-11
near:مارس	0:-33 1:-26 2:32 4:-14
near:ماضي	0:-46 1:46 3:-36 4:-57
near:مال	0:-23 4:-11
near:مالي	0:41 1:-44 2:-20 4:-30
near:مانح	0:-46 1:-9 2:24 3:-9 4:-22
near:ماني	0:-44 1:9 2:36 3:-76 4:-41
near:ماوي	0:32 1:-41 2:-34 3:18
near:مايه	0:-65 1:31 2:-40 3:20 4:-20
near:مباش	2:-22 4:9
near:مبلغ	0:28 1:-48 3:14 4:-62
near:متبر	0:-42 1:20 2:-21 3:-12 4:22
near:متبق	0:21 1:-34 2:24
near:متحد	0:-26 1:15 2:-15 3:13 4:-37
near:متر	0:-20 1:25 2:-19
near:متضر	0:47 1:-29 2:-57 4:-29
near:متطل	0:-18 1:-21 2:-13 3:34
near:متوف	1:25 2:-27 3:-18 4:-32
near:مجتم	0:25 1:-35 2:19 3:-31
near:مجلس	0:19 2:-43 3:-27 4:-19
near:مجمد	1:-35 3:-21 4:17
near:مجمو	0:-17 1:9 2:-58 3:-18 4:19
near:محاف	0:21 1:-33 4:-17
near:محام	1:15 3:-12 4:-25
near:محرو	0:-19 1:26 2:-8 4:-17
near:محطا	2:-14 4:16
near:محطه	0:-27 1:20
near:محكم	0:27 1:-19 2:-22 3:-10
near:محلا	0:-13 1:-12 2:20
near:محلي	0:8 1:20 2:-35 3:-13 4:-8
near:مخزو	0:25 1:-24 2:-9 3:-9
near:مخصص	0:33 1:-32 2:-8 3:-25
near:مخيم	0:8 1:-14 3:10 4:-11
near:مدار	0:25 1:-29 2:-44 3:11 4:10
near:مدرس	0:-17 1:-40 2:43 3:-15 4:-16
near:مدري	1:-31 3:9 4:-14
near:مدني	0:-23 1:-16 3:20
near:مدي	0:35 1:-31 2:-34 3:-19 4:18
near:مدير	0:-20 1:15 2:-20 3:17 4:-17
near:مدين	0:-25 1:36 2:-21 3:-13
near:مراك	1:-27 2:17 3:-19
near:مرحل	2:-28 3:22 4:-9
near:مركز	0:17 1:-9 2:-26 3:-38 4:11
near:مره	0:-9 1:14 2:-8
near:مساء	0:21 1:-12 3:-19
near:مساع	0:-16 2:11 3:-54
near:مساك	0:-15 1:8 2:14 3:-21 4:-14
near:مساه	0:-31 1:-18 2:15 3:-25 4:30
near:مستح	0:-18 1:22 2:-15
near:مستش	0:-37 1:-27 2:29 4:21
near:مستل	1:17 2:-10
near:مستو	0:-23 1:25 3:-22
near:مسوو	0:-19 2:18
near:مشار	0:-22 1:30 2:-19 3:-15 4:-11
near:مشتر	1:-19 2:10 3:8
near:مشرو	0:35 1:-31 2:-39 3:-19 4:14
near:مشير	1:-11 2:14
near:مصاب	0:12 1:9 2:-27 3:-14 4:-18
near:مصدر	1:8 3:-11
near:مصر	1:-8 2:8
near:مصرف	0:-13 1:22 2:-28 3:10
near:مصير	0:-19 1:13 2:-20
near:مضيف	0:18 1:-17 2:-10 3:-8
near:مطار	1:8
near:مطلع	0:-19 1:10 2:-27 3:-18 4:15
near:مطلو	0:-31 1:10 2:-9 3:11 4:-17
near:معظم	0:-34 1:32 2:-20 3:-17 4:-11
near:مفاو	1:9
near:مفوض	1:-18 2:-14 3:21 4:-24
near:مقاب	2:-15 3:-23 4:10
near:مقار	2:20 3:-19
near:مقاط	1:18 2:-44 3:11 4:-21
near:مقبل	0:-63 1:-25 2:24 3:38 4:-33
near:مقدا	0:19 1:-13 2:-22 3:12
near:مقدم	0:-17 1:26 2:-25 3:-15 4:-10
near:مقرر	0:44 1:-29 2:-24 3:-21
near:مكاف	0:-9 2:11
near:ملاي	0:-10 1:24 2:-9 3:-45 4:-32
near:ملك	2:10 3:-33 4:-24
near:مليا	0:-27 1:25 3:-32
near:مليو	0:-14 1:-19 3:9 4:-24
near:مما	0:-9 2:10
near:مملك	0:-29 1:-13 2:10 3:-19 4:17
near:مناط	0:51 1:-49 2:-30 3:-15
near:منتص	0:-14 1:-8 2:-13 3:16 4:-16
near:منح	0:14 1:-23 3:-30
near:منحا	0:13 3:-15
near:منحت	1:-34 2:27
near:منحه	0:21 1:14 2:-36 3:-43 4:-33
near:منذ	0:-52 1:19 2:-70 3:-24 4:49
near:منسق	0:48 1:-47 2:-33
near:منطق	1:-39 3:-14 4:25
near:منظم	0:-16 2:-12 3:11 4:-10
near:منقذ	0:-49 1:-50 2:54 4:-16
near:منكو	2:-27 3:19 4:-12
near:منه	0:-10 2:-9 3:13 4:-24
near:منها	0:8 2:-21 3:-19 4:-15
near:منهم	3:10
near:مواد	1:10 2:-15
near:موار	0:-12 2:-20 3:19
near:مواز	2:22 3:-39 4:-18
near:مواط	0:-10 1:20 2:-14 3:-8
near:موتم	0:-53 2:50 3:-76 4:-41
near:موسس	1:30 2:-37 3:-10 4:-28
near:موسم	0:-20 1:-15 2:-13 3:21
near:موضح	0:-11 1:-14 2:14
near:مياه	0:42 1:-65 3:19 4:-16
near:ميتي	0:27 2:-36 3:-20 4:-11
near:ميدا	1:14 3:-13
near:ميزا	0:9 1:13 2:-29 3:-14 4:-18
near:ميسر	0:-13 1:-25 2:26 3:-20 4:-24
near:ميه	1:-18 2:18 3:-15 4:-42
near:نازح	1:12 2:-13 3:-15 4:-20
near:ناشد	1:-23 2:-30 3:18
near:نال	0:-28 1:37 2:-22 4:-32
near:ناير	0:-31 1:11 2:18 4:-16
near:نحو	0:14 1:-24 3:-28 4:11
near:نداء	0:-59 1:-96 2:-49 3:100 4:-25
near:نروي	0:-17 1:11 2:19 3:-42 4:-34
near:نزع	0:-38 1:11 2:22 4:-17
near:نسخه	1:-18 2:20
near:نصف	0:-48 1:21 2:-30 3:15 4:12
near:نصفه	0:-16 1:14 3:-14 4:-12
near:نصيب	0:-9 1:25 2:-16 3:-10 4:-17
near:نفسه	0:-15 1:13 2:10 3:-22
near:نقد	0:-38 1:56 2:-39 4:-29
near:نقدا	0:-33 1:42 2:-36 3:-20 4:-11
near:نقدي	0:-12 1:25 2:-26 3:-20 4:-18
near:نهاي	1:28 2:-32 4:-46
near:نوفم	0:-24 1:20 3:-22
near:نيجر	0:-14 1:-35 3:30
near:نيسا	0:-21 1:27 2:-24 3:-18 4:12
near:نيوي	0:-25 1:-38 2:36 3:-21
near:هاتف	0:-13 1:22 2:-13 3:-11
near:هبط	1:34 2:-32 3:-24 4:-9
near:هجره	0:-24 1:22 2:-8 3:-12 4:-9
near:هذا	0:-23 1:11 2:-40 3:22
near:هذه	0:-41 1:29 3:-18 4:-18
near:هلال	1:13 2:-25 3:-27 4:15
near:هند	0:8 1:-35 2:10 3:-13 4:-19
near:هييه	1:-22 2:11 3:-11
near:واحد	0:-24 1:31 2:-26 3:-15
near:وارد	0:-45 1:49 2:-30 3:-35
near:وان	3:-59 4:10
near:وجه	0:-18 1:-48 2:-20 3:44
near:وجهت	0:-34 1:24 3:10
near:وحده	0:15 1:-12 2:-13
near:ورد	0:-17 2:-33 3:21 4:-24
near:وزار	0:15 1:-31 2:13 3:-8
near:وزرا	0:16 2:-27 3:-9 4:-15
near:وصل	0:-26 1:19 2:-15 3:-13
near:وصلت	0:26 1:-18 2:-28 4:-20
near:وطني	0:26 1:-22 2:-19 3:-13
near:وعد	0:-49 1:-31 2:61 3:-33 4:-18
near:وعدت	1:-45 2:31 3:-25 4:-11
near:وعود	0:-20 1:11 4:-12
near:وفق	0:12 1:-8 2:-37 3:-21 4:12
near:وفي	0:-20 1:-17 2:25 3:-13
near:وقت	0:-11 1:17 2:-13
near:وقد	0:22 1:-14 2:-17 4:-15
near:وقع	0:10 1:-10
near:وكال	0:-27 2:14
near:ولا	0:21 1:-13 2:-20 3:-11 4:-10
near:ولاي	0:-27 1:44 3:-64 4:-9
near:ولم	0:-17 2:-26 3:28 4:-31
near:ومن	0:21 1:-27 4:-27
near:وهو	1:17 2:-19 3:-22 4:-27
near:وهي	0:10 2:-37 3:17 4:-47
near:يابا	0:-13 1:24 3:-62 4:-48
near:يبلغ	0:15 1:-18 2:-25 3:-19 4:20
near:يتجا	0:-11 1:-26 2:32
near:يتعد	0:-14 1:-15 2:27 3:-14
near:يتعه	1:-16 2:22
near:يتوا	3:9 4:-12
near:يتوف	0:-10 1:-15 2:-11 3:18
near:يجمع	0:-27 1:-45 2:23 3:-20 4:20
near:يحتا	0:-15 1:-14 2:-9 3:18 4:-9
near:يحصل	2:-35 3:23 4:-9
near:يخصص	0:34 1:-29 2:-14 3:-21 4:-12
near:يدفع	0:-15 1:-14 2:21 3:-9
near:يذهب	0:26 1:-66 2:29 3:-40 4:-18
near:يرد	2:-8
near:يرفع	0:-44 1:8 2:23 3:-23
near:يشمل	1:-44 3:24
near:يصرف	0:19 2:-14 3:-25 4:-17
near:يصل	0:14 2:-23 3:11 4:-21
near:يصلن	0:16 1:-16
near:يصله	0:-10 3:12
near:يطلب	0:-22 1:-14 2:-12 3:26
near:يعاد	0:38 2:-32 3:-40 4:-16
near:يقدر	0:9
near:يقر	0:42 1:-33 2:-26 3:-9 4:-11
near:يقول	0:-13 1:-9 2:14 3:15 4:-26
near:يمن	1:23 2:-26 3:-21 4:-15
near:يمني	0:24 1:-9 2:-28 3:-9 4:-8
near:يمول	2:-25 3:10 4:-17
near:يناي	0:-20 1:22 2:-16 4:-12
near:يها	0:-15 1:17 2:-26 4:-12
near:يوجه	0:33 1:-23 2:-12 3:-22
near:يورو	0:-25 1:29 3:-8 4:-37
near:يوقع	0:35 2:-29
near:يوم	0:-13 1:43 2:-31 4:-36
near:يومي	2:-12 3:12
near:يوني	0:9 1:-49 2:-19 3:42 4:-8
next:claim-abducted	0:-10 1:-21 4:21
next:claim-allocated	2:-15 3:11 4:-74
next:claim-delivered	0:-11 1:-44 2:-10 3:24 4:-10
next:claim-displaced	0:-18 2:-30 3:10 4:19
next:claim-held	0:14 1:-12
next:claim-injured	0:-28 2:14 3:-47
next:claim-killed	0:-9 1:-20 3:-19 4:16
next:claim-missing	0:-14 2:28 3:-34 4:-45
next:claim-pledged	1:-53 2:36 3:-14 4:-24
next:claim-refugees	0:14 2:-16 3:-19
next:claim-released	0:-31 1:20 4:-8
next:claim-requested	0:19 1:-16 2:-10 3:-41
next:claim-returned	1:-11 2:-64 4:38
next:claim-total	0:-27 1:-9 2:9 3:16
noun:	3:-10 4:-14
only:aid	0:24 2:-51 4:-14
only:casualty	2:-15 3:-11
other:abducted	0:-24 4:-25
other:aid	0:-8 4:-13
other:allocated	0:-8 2:-26 3:-18
other:casualties	0:-14 1:-12 2:-18 3:30 4:-20
other:casualty	0:-18 3:8 4:-11
other:dead-in-captivity	0:11 1:-40 3:18 4:-18
other:delivered	1:-49 3:8
other:displaced	1:-11 3:-8 4:-24
other:displacement	1:-14 2:9 3:-9 4:-15
other:held	0:-10 3:-8
other:hostage	0:-11 1:12 2:-19 4:-35
other:injured	2:-53 4:26
other:killed	0:-15 1:-10 4:-11
other:missing	0:8 1:-17 3:-22 4:-34
other:pledged	0:-18 1:15 2:-24 3:13
other:prisoners-exchanged	0:8 1:14 2:-25 4:-41
other:refugees	0:-32 1:9 2:-22 3:20 4:-9
other:released	2:-19 4:-53
other:requested	0:-17 1:31 2:31 3:-68 4:-38
other:returned	0:-12 2:-20 4:-15
other:total	0:8 2:-19 3:-14 4:-12
others:2	0:-15 1:18 2:-13 4:-12
others:7	1:21 2:-33 3:-25 4:-13
others:more	1:-13 2:11 4:-20
qualified	0:-34 2:-29 3:-37 4:54
quoted	0:-30 1:10 2:10 3:-18 4:-10
right1:	0:12 1:-13 4:-8
right1:"	0:-19 1:39 2:-48 3:-32 4:11
right1:(	0:25 3:-52 4:-14
right1:)	0:-12 1:24 3:-27 4:-23
right1:,	0:-17 2:9 4:-13
right1:.	0:-86 1:38 3:-17 4:31
right1::	0:-16 1:-9 2:13
right1:;	0:-50 1:-17 2:26 3:27
right1:|	0:26 1:-46 4:-35
right1:اخري	1:-42 2:26 4:-33
right1:اضافيه	0:13 2:-15 3:11 4:-28
right1:الا	1:-20 3:22
right1:العام	0:-29 1:21 2:8 3:-18 4:-8
right1:الي	1:18 2:-11 3:-14 4:-22
right1:تعويضات	0:-19 1:28 2:-9 3:-12 4:-10
right1:ثم	0:9
right1:حتي	0:-17 1:-37 2:-23 3:37 4:-11
right1:طلبتها	0:-11 1:-27 2:-10 3:32
right1:عبر	0:-20 1:15 3:-15 4:-11
right1:علي	0:-22 1:-37 3:12 4:11
right1:عن	1:-9 2:15
right1:في	0:-24 1:55 2:-12 3:-42 4:-51
right1:قبل	0:-43 1:47 2:-35
right1:كانت	0:-15 1:-15 2:16 3:9 4:-12
right1:ل	0:14 2:-23 3:-12
right1:لاسر	3:-10 4:-14
right1:لاسره	0:14 1:-13
right1:لاصلاح	0:9 1:-33 3:11 4:-16
right1:لاعاده	0:-22 2:18 3:-11
right1:لاغاثه	0:-15 1:-11 3:9
right1:لايواء	0:21 1:-13 2:-10 3:-13
right1:لبرنامج	0:12 1:-11 3:-12 4:-12
right1:لترميم	0:-24 1:-20 2:14 3:8
right1:لتغطيه	0:-23 1:-28 2:18 3:10
right1:لدعم	1:-9 2:15 3:-21 4:-18
right1:لذوي	0:12 1:-30 2:13
right1:لسوريا	0:-9 2:22
right1:لشراء	1:19 2:-30 3:-18 4:-16
right1:لعايلات	2:-10
right1:لقطاع	2:-9
right1:لكل	0:14 1:-14
right1:للاستجابه	1:-18 2:-19 3:15
right1:للاغاثه	0:14 1:-32 3:-12 4:-12
right1:للبنان	1:-9
right1:للصحه	1:-13 2:10
right1:لم	1:-49 2:32 3:14 4:-9
right1:لمساعده	0:-20 1:-9 3:18 4:-8
right1:لمن	0:-14 1:20 3:-10 4:-10
right1:مساعدات	0:-18 1:22 2:-9 4:-12
right1:مساعده	0:37 1:-19 2:-23
right1:مقابل	3:-17 4:10
right1:من	0:-13 1:36 2:-27 3:-49
right1:منحا	0:8 3:-15
right1:منه	0:29 1:-19 2:-16 3:-10
right1:منها	1:11 3:-60 4:-11
right1:ولم	0:-11 1:-29 2:25
right2:"	1:8 2:13 3:-34 4:-8
right2:#	0:-11 1:13 2:-38
right2:,	0:8 1:-9 3:-8 4:-25
right2:.	0:-14 2:-17 4:15
right2:اصل	0:-28 1:57 2:-34 3:-47 4:-9
right2:اعمار	2:12
right2:الا	0:-27 1:-29 2:24 3:12
right2:الاتحاد	0:15 1:-25
right2:الامم	1:-9 2:-19 3:24
right2:الصندوق	0:28 2:-41 3:-11
right2:الضحايا	0:10 1:-19 3:-12 4:-12
right2:العاجله	0:20 1:-25
right2:العام	0:-32 1:-10 2:26 3:14
right2:الماضي	0:-14 1:30 2:-20 3:-21
right2:المانيا	3:-20
right2:المبلغ	0:39 1:-40 2:-33 3:-18 4:-12
right2:المتضررين	0:12 2:-9
right2:المتوفين	1:8 2:-11 4:-9
right2:المفوضيه	0:-34 1:12 2:16 3:-10
right2:المقبل	0:-37 1:-23 2:31 3:10 4:-9
right2:الولايات	1:24 2:-23 3:-22 4:-11
right2:الي	0:25 1:12 2:-38 3:-14 4:-38
right2:اليوم	0:-19 1:29 2:-16
right2:اما	0:11 1:16 2:-39
right2:اي	0:10 1:23 3:-36
right2:بحسب	0:-8 1:15
right2:بعد	0:17 1:-17 2:-8
right2:بها	0:-37 1:-49 2:55 3:-16 4:13
right2:بينما	0:-13 1:29 2:-30
right2:تاهيل	0:-9 1:8
right2:تلتها	1:18 2:-14
right2:ثم	0:-26 1:-38 2:45
right2:دفع	1:-19 2:19 3:-16
right2:ذهب	3:-14 4:-20
right2:سته	0:-11 1:29 2:-21
right2:صرف	0:35 1:-32 2:-16
right2:صندوق	0:23 1:-44 2:-26 3:14
right2:عاجله	0:39 1:-29 2:-24 3:-16
right2:علي	0:40 1:-57 3:16 4:-13
right2:غير	0:-26 1:34 2:-18 3:-24 4:-11
right2:في	1:-20 2:10 4:-22
right2:فيما	0:-12 1:-52 2:35 3:-23 4:27
right2:قبل	2:-22
right2:كان	0:-14 1:20 2:-14 3:-10
right2:كل	1:-20 2:15
right2:كوريا	1:20 2:-9
right2:لاسر	0:27 2:-27
right2:للاغاثه	0:29 1:-22 2:-16
right2:لم	0:-8 1:-70 2:11 3:36 4:-14
right2:ما	1:17 2:-12 4:-27
right2:مقابل	0:-8 1:9
right2:من	0:-14 1:11 3:-38
right2:منها	1:-41 3:19 4:12
right2:نحو	0:12 1:-29 3:-14
right2:نهايه	0:-24 1:20 2:-27 3:16 4:-10
right2:و	0:-8 1:-39 2:26 3:12
right2:والباقي	0:-30 1:35 2:-30 3:-17
right2:والمانيا	0:-8 1:-9 2:17
right2:وان	2:-13
right2:وتعهدت	0:41 1:11 2:-49
right2:وصل	1:-34 3:15
right2:وفق	0:9 1:-31 2:-10 3:-18 4:19
right2:ولم	1:-20 3:21
right2:ومن	0:-9 1:28 2:-24
right2:ومنها	0:-17 2:16 3:-8
right2:وهو	1:31 2:-14 3:-27
right2:يذهب	1:-39 2:24 3:-23 4:-9
right2:يصل	0:-15 1:-27 2:34 3:-11
right3:	0:-31 1:12 2:-28 4:12
right3:"	0:-33 1:39 2:-34 3:-42
right3:#	0:21 1:-31 3:-26 4:13
right3:(	0:-31 1:21 3:-29 4:-13
right3:,	0:25 1:-22 3:-30 4:-49
right3:.	0:26 1:-17 2:-21 4:-60
right3:الاتحاد	0:-39 1:41 2:-21
right3:الاوروبي	0:15 1:-25
right3:الاوروبيه	0:-31 1:18 2:13 3:-16
right3:الاول	1:9 2:-19
right3:الضحايا	0:31 1:-22 2:-15 3:-19
right3:العاجله	0:18 1:-29 2:-15 3:12
right3:العام	0:-28 2:-23 3:38 4:-28
right3:المتحده	1:19 2:-32 3:9 4:-12
right3:المركزي	0:26 1:-8 2:-31 3:-18
right3:المقبله	0:-11 1:-9 3:20
right3:الملك	0:-18 2:19 3:-20 4:-8
right3:الي	0:21 2:-19 3:-39 4:-15
right3:ان	0:33 1:-29 2:-14 3:-24
right3:ب	0:-22 1:-36 2:42 3:-8
right3:بها	0:-20 1:-12 2:19 3:-18
right3:بواقع	4:-8
right3:ثلاثه	0:-11 2:-25 4:18
right3:ثمانيه	0:11 1:12 2:-19 3:-16 4:-17
right3:حين	3:-25 4:-10
right3:خمسه	1:11 2:-20 4:-8
right3:سنوات	1:-29
right3:علي	1:-20 2:9 3:9
right3:عن	0:-13 3:-15 4:14
right3:في	0:27 1:-12 2:-19 4:-21
right3:قطر	0:-24 1:9
right3:كل	0:-9 1:-19 2:-12 3:25 4:-14
right3:لا	1:-13 2:-11 3:9 4:11
right3:لم	0:17 1:-35 2:-8 4:-8
right3:ما	0:-35 1:-50 2:29 3:26 4:-15
right3:مليون	0:-31 2:-8 3:12
right3:مليونا	0:-13 2:-15 3:9
right3:من	0:-44 2:-20 3:23
right3:منه	1:-29 3:29
right3:منها	0:42 1:-90 2:13 3:23 4:-43
right3:نحو	1:-11 2:16 3:-11
right3:نصف	0:-16 1:18 3:-13
right3:و	0:-16 1:8 2:14 3:-19
right3:والباقي	0:-22 1:-18 2:23 3:-11 4:-8
right3:وان	0:27 1:-21 2:-23 3:-14
right3:ولم	1:-18 2:16 3:14
right3:يصل	0:-15 1:-34 2:24
share:1	0:-15 1:18 2:-13 4:-12
share:2	0:-38 1:57 2:-54 3:-31 4:-24
share:4	1:-14 2:-8
share:5	0:-13 2:-12 3:-17 4:16
share:7	1:-12 2:14 4:-41
share:more	0:16 1:-13 2:-15 4:-22
short	0:14 1:-32 2:20 3:-20 4:-66
sum:1	1:12 2:-11
sum:10	0:21 1:-22
sum:11	0:31 1:-37 2:-66
sum:12	0:12 1:-20 2:8
sum:3	0:28 1:-27 2:-25 3:-16 4:-10
sum:4	0:-30 1:33 2:-23 3:-46
sum:5	0:12 2:-9 3:-71 4:-11
sum:6	1:13 3:-20 4:-46
sum:7	1:19 2:8 3:-20 4:-98
sum:8	0:-9 2:-15 3:-15
sum:9	0:-42 1:-36 2:14 3:31
verdict:allocated	0:98 1:-64 2:-54 3:-99 4:-64
verdict:claim	0:10 2:-14 3:-25
verdict:delivered	0:-105 1:105 2:-51 3:-146 4:23
verdict:open	0:-19 1:10 2:-12 3:-9 4:-20
verdict:out	0:-9 4:-49
verdict:pledged	0:-46 1:-92 2:91 3:-74 4:-56
verdict:requested	0:-47 1:-67 2:-96 3:98 4:-55
verdict:total	1:8 2:-52 3:-53 4:29`
}
