import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD_OF_MONEY: LikelihoodWeights = {
  measures: ['allocated', 'delivered', 'pledged', 'requested', 'total'],
  claim: `
any	-43
before:abducted	-69
before:allocated	53
before:delivered	60
before:displaced	17
before:held	-24
before:killed	-94
before:pledged	109
before:refugees	-21
before:released	-69
before:requested	61
before:returned	36
before:total	-32
behind:allocated	-36
behind:delivered	92
behind:displaced	20
behind:injured	60
behind:killed	60
behind:pledged	67
behind:refugees	-48
behind:requested	-17
behind:returned	54
behind:total	-17
currency:AED	15
currency:AUD	56
currency:BDT	-41
currency:BHD	-12
currency:CAD	66
currency:CHF	67
currency:COP	12
currency:DZD	-23
currency:ETB	-28
currency:EUR	42
currency:GBP	114
currency:IDR	34
currency:ILS	38
currency:INR	-8
currency:JOD	-88
currency:KES	12
currency:KWD	42
currency:LBP	47
currency:LYD	-22
currency:MAD	-38
currency:MXN	-23
currency:NGN	-98
currency:NOK	71
currency:PHP	-41
currency:PKR	-37
currency:QAR	48
currency:SAR	-37
currency:SDG	-8
currency:SEK	44
currency:SYP	-37
currency:TND	-62
currency:TRY	-27
currency:USD	-13
currency:VND	18
currency:XOF	-49
currency:YER	-18
ending:اء	-30
ending:ات	83
ending:اج	54
ending:اح	-6
ending:ار	-42
ending:اع	37
ending:ال	20
ending:ام	30
ending:ان	62
ending:بل	13
ending:به	24
ending:ثه	47
ending:حه	4
ending:دت	-39
ending:رب	-71
ending:رد	-58
ending:ره	-72
ending:ري	87
ending:سر	74
ending:صه	-10
ending:عه	12
ending:له	-68
ending:مج	25
ending:نا	-13
ending:نت	-26
ending:ها	87
ending:ول	37
ending:وي	40
ending:يا	-24
ending:ير	19
ending:يل	4
ending:يم	-14
ending:ين	65
ending:يه	53
equal:allocated	148
equal:delivered	99
equal:pledged	52
equal:requested	58
form:digits	-130
form:dual	-68
form:mixed	-9
form:range	-73
form:vague	-39
form:words	47
headline	97
here:#aid	98
here:#captives	-43
here:#captors	-65
here:#commerce	-157
here:#conference	56
here:#containing	-71
here:#contest	-69
here:#crossing	-46
here:#custody	-39
here:#demand	-18
here:#disease	29
here:#displacement	-25
here:#exchange	12
here:#giving-from	17
here:#group	-89
here:#handover	12
here:#losing-side	22
here:#need	28
here:#remainder	53
here:#report	51
here:#return	28
here:#since	52
here:#sport	-53
here:#state	16
here:abducted	-29
here:allocated	42
here:delivered	59
here:displaced	-36
here:held	-90
here:killed	-48
here:missing	30
here:pledged	69
here:prisoners-exchanged	-66
here:refugees	-46
here:released	4
here:requested	87
here:returned	-15
here:said	-43
here:set	28
here:total	62
item	41
last:claim-abducted	-36
last:claim-allocated	7
last:claim-dead-in-captivity	-42
last:claim-delivered	27
last:claim-displaced	-20
last:claim-injured	31
last:claim-killed	-5
last:claim-missing	26
last:claim-refugees	-66
last:claim-released	-8
last:claim-requested	14
last:claim-returned	-46
last:claim-total	86
left1:"	87
left1:#	52
left1:(	-4
left1:,	-37
left1:-	62
left1::	86
left1:اجماليها	26
left1:اصل	38
left1:اكتوبر	9
left1:الا	76
left1:الان	41
left1:الاوروبي	17
left1:البالغ	41
left1:البالغه	-18
left1:الحكومه	49
left1:الذهب	-26
left1:السوداء	-20
left1:الطواري	14
left1:العام	40
left1:الماضي	62
left1:المانيا	13
left1:المتحده	35
left1:المفوضيه	7
left1:الهند	-14
left1:الواحده	-53
left1:الي	-6
left1:اليوم	64
left1:ان	45
left1:ب	-4
left1:بتقديم	50
left1:بزياده	-21
left1:بسعر	-29
left1:بعد	34
left1:بقيمه	29
left1:بكلفه	-68
left1:بلغ	87
left1:بلغت	49
left1:بمبلغ	49
left1:بواقع	-85
left1:بينها	9
left1:تبلغ	-25
left1:تتطلب	-23
left1:تخصص	33
left1:تخصيص	33
left1:تطلب	30
left1:تقديم	52
left1:توفير	48
left1:ثمنها	-21
left1:جمع	3
left1:خصص	39
left1:خصصت	56
left1:دفع	60
left1:ذهب	11
left1:سوي	98
left1:صرف	21
left1:ضمنها	31
left1:طلبوا	-10
left1:علي	-4
left1:عن	27
left1:عند	-65
left1:عيار	-3
left1:غير	39
left1:ف	63
left1:فرنسا	18
left1:فعلا	26
left1:فيه	33
left1:فيها	-80
left1:قدره	-91
left1:قيمته	-5
left1:قيمتها	-30
left1:كان	26
left1:كندا	33
left1:مجموعها	39
left1:مقابل	-32
left1:من	11
left1:منها	15
left1:منهم	-37
left1:و	98
left1:وان	57
left1:وقدرها	55
left1:وقيمته	47
left1:وقيمتها	-27
left1:ومنها	14
left1:وهي	-12
left1:يجمع	11
left1:يخصص	46
left1:يذهب	7
left1:يعادل	61
left1:يقر	48
left2:"	31
left2:#	33
left2:)	36
left2:,	5
left2:-	-66
left2::	27
left2:اتفاقيه	18
left2:اسره	-85
left2:الاتحاد	16
left2:الاجتماعي	-34
left2:الاستجابه	33
left2:الاعمار	-59
left2:الامارات	26
left2:الانساني	15
left2:الاوروبي	42
left2:التي	31
left2:الحرب	-22
left2:الحكومه	8
left2:الدولار	-22
left2:الدولي	6
left2:السعوديه	29
left2:السوق	-21
left2:الطواري	26
left2:العام	39
left2:الفجوه	68
left2:الكويت	30
left2:الماضي	54
left2:المانحين	33
left2:المانيا	47
left2:المتحده	-7
left2:المدينه	-27
left2:المقبل	35
left2:النرويج	17
left2:الواحد	-27
left2:الي	54
left2:اليابان	92
left2:اليوم	24
left2:اما	-4
left2:ان	21
left2:انها	-40
left2:بالميه	-17
left2:بحاجه	30
left2:برلين	16
left2:بريطانيا	39
left2:بلاده	10
left2:بلغت	-31
left2:بما	15
left2:تحتاج	32
left2:تطلب	12
left2:تعلن	10
left2:تعهدات	25
left2:تعهدت	13
left2:تعهدوا	18
left2:تعويضات	75
left2:حتي	86
left2:حزمه	24
left2:دولار	50
left2:سعر	-12
left2:سنوات	-44
left2:صرف	79
left2:عاجله	46
left2:علي	37
left2:عن	5
left2:فديه	-27
left2:في	-6
left2:قد	36
left2:قطر	56
left2:قيمتها	11
left2:كل	-36
left2:كلفه	-45
left2:ما	23
left2:مجلس	28
left2:مساعدات	53
left2:مكافاه	-63
left2:مليونا	3
left2:من	50
left2:منحه	64
left2:منذ	46
left2:منه	16
left2:منها	-33
left2:نقديه	13
left2:نهايه	-17
left2:هذا	36
left2:وتعهدت	3
left2:وخصصت	-29
left2:ورصدت	45
left2:وصل	33
left2:وعدت	33
left2:وعرضت	81
left2:ووعدت	56
left3:	-45
left3:"	-7
left3:#	27
left3:)	5
left3:,	25
left3:-	71
left3::	26
left3:اعاده	-45
left3:اعلنت	12
left3:الاتحاد	36
left3:الاستجابه	32
left3:الامم	-16
left3:الاوروبي	21
left3:البنك	9
left3:التضامن	-34
left3:التي	-18
left3:الحكومه	6
left3:الخساير	-77
left3:الدولي	-67
left3:الذي	-33
left3:السودان	29
left3:الصندوق	30
left3:الضحايا	57
left3:العام	-13
left3:المتحده	47
left3:المشاركين	17
left3:المفوضيه	15
left3:المملكه	15
left3:الولايات	15
left3:الي	-27
left3:اما	-8
left3:ان	-21
left3:انها	57
left3:اي	40
left3:بعد	-29
left3:ثلاثه	28
left3:ثم	8
left3:جنيف	3
left3:جنيه	-48
left3:حتي	20
left3:حولت	39
left3:خصصت	-8
left3:خطه	54
left3:دولار	-22
left3:دينار	-35
left3:ريال	-8
left3:رييس	-12
left3:سعر	-48
left3:صرف	46
left3:صندوق	26
left3:علي	23
left3:عن	-10
left3:فرنسا	35
left3:في	48
left3:فيما	-38
left3:قيل	-37
left3:كل	-18
left3:كلفه	-95
left3:لعام	70
left3:لقاء	-11
left3:لم	45
left3:لهذا	23
left3:ما	26
left3:مساعدات	64
left3:مساعده	-4
left3:مساهمه	28
left3:ملايين	16
left3:مليار	21
left3:مليون	50
left3:مليونا	46
left3:من	-36
left3:منحه	31
left3:منذ	-22
left3:منها	70
left3:موتمر	43
left3:نداء	27
left3:هذا	27
left3:واعلنت	22
left3:وان	36
left3:وبلغت	-46
left3:وتبرعت	65
left3:وتعهدت	48
left3:وخصص	26
left3:وخصصت	-43
left3:وزاره	69
left3:وصل	-11
left3:وعدت	47
left3:ومن	28
left3:ووعدت	67
left3:يورو	-22
left3:•	14
many	-31
mostly:abducted	7
mostly:aid	9
mostly:allocated	13
mostly:casualty	-4
mostly:delivered	16
mostly:displaced	-47
mostly:hostage	-61
mostly:injured	-91
mostly:killed	-46
mostly:missing	-32
mostly:pledged	33
mostly:refugees	31
mostly:returned	41
mostly:total	-22
near:ابري	50
near:اتحا	74
near:اتفا	21
near:اتي	10
near:اثني	-71
near:اجتم	-20
near:اجر	-48
near:اجما	8
near:اجنب	-24
near:اجهز	-36
near:اجيي	13
near:احتي	9
near:احد	-64
near:احده	11
near:احمر	62
near:اخري	79
near:اخير	46
near:ادار	51
near:ادني	-12
near:ادوي	-10
near:اذا	66
near:اربا	-50
near:اربع	39
near:ارتف	-80
near:اردن	20
near:ارسا	42
near:ارسل	46
near:ازال	-42
near:ازمه	5
near:اسبا	-52
near:اسبو	-7
near:استج	95
near:استر	97
near:استض	26
near:استع	45
near:استق	10
near:اسر	-4
near:اسره	-101
near:اسعا	-82
near:اسلا	59
near:اسمه	67
near:اسوا	-33
near:اسيو	12
near:اشتر	68
near:اشنط	-9
near:اشهر	107
near:اصحا	33
near:اصل	55
near:اصلي	41
near:اصول	9
near:اضاف	29
near:اضرا	-126
near:اطار	15
near:اطرا	-43
near:اطفا	-29
near:اطلق	-57
near:اعاد	-112
near:اعتم	-68
near:اعلا	-45
near:اعلن	96
near:اعلي	48
near:اعما	-42
near:اغاث	98
near:اغذي	17
near:اغسط	45
near:اغلق	-15
near:افرا	-41
near:افرج	32
near:افري	58
near:افغا	65
near:اقتص	-26
near:اقر	88
near:اقلي	69
near:اكبر	10
near:اكتف	81
near:اكتو	21
near:اكثر	26
near:اكدت	6
near:الا	52
near:الاف	18
near:الان	18
near:التي	49
near:الغا	66
near:الف	-22
near:الفا	-27
near:الما	56
near:اله	32
near:الي	-17
near:اليز	6
near:اليه	71
near:امار	28
near:امر	-6
near:امري	41
near:امس	39
near:امم	32
near:اممي	-10
near:امن	41
near:امير	46
near:انت	-8
near:انسا	74
near:انفا	-44
near:انفق	-33
near:انقا	45
near:انه	43
near:انها	88
near:اهال	4
near:اورو	86
near:اوسل	12
near:اوضح	25
near:اوقف	-36
near:اوقي	-8
near:اوكر	98
near:اول	35
near:اولا	34
near:اولي	-18
near:اونر	42
near:اونص	-19
near:ايرا	-14
near:ايرل	30
near:ايطا	3
near:ايلو	14
near:ايوا	64
near:باب	-11
near:باحد	-21
near:باري	6
near:باقي	-28
near:بان	43
near:بتعه	15
near:بتقد	52
near:بحاج	30
near:بحري	33
near:بحسب	22
near:بحير	65
near:بخمس	8
near:بدء	29
near:بداي	-9
near:بدل	48
near:بذور	59
near:برلم	-22
near:برلي	31
near:برمي	-51
near:برنا	17
near:برنت	-3
near:بروك	31
near:بريط	66
near:بزيا	-59
near:بستي	18
near:بسعر	41
near:بصرف	-63
near:بطل	-14
near:بعد	4
near:بعدم	-7
near:بغدا	-34
near:بقيم	36
near:بكلف	-68
near:بلاد	83
near:بلجي	19
near:بلدا	24
near:بلدي	21
near:بلغت	-50
near:بما	40
near:بمبل	49
near:بمعل	-60
near:بمقد	9
near:بملي	-32
near:بموج	-76
near:بناء	-55
near:بنان	38
near:بنزي	-24
near:بنسب	-28
near:بنغل	18
near:بنك	-8
near:بنوك	-15
near:بها	74
near:بواق	-15
near:بورص	-32
near:بيان	74
near:بيت	-22
near:بيزو	30
near:بين	3
near:بينم	-3
near:بينه	13
near:تامي	-34
near:تاهي	-40
near:تبرع	-31
near:تبلغ	-71
near:تتجا	28
near:تتسل	-43
near:تتضم	22
near:تتطل	-64
near:تتلق	62
near:تتوز	18
near:تجار	-49
near:تحتا	95
near:تحتي	-49
near:تحدد	10
near:تحصل	49
near:تحمل	-49
near:تحول	58
near:تحوي	34
near:تخصص	33
near:تخصي	90
near:تخطي	9
near:تداو	-7
near:تدفع	-19
near:تذكر	-23
near:تذهب	-31
near:تراج	-54
near:تراو	-17
near:ترفع	17
near:تركي	69
near:تريل	-6
near:تزال	12
near:تزمت	26
near:تسعه	-32
near:تسلم	-19
near:تشاد	74
near:تشري	39
near:تشمل	31
near:تصدر	43
near:تصل	-29
near:تضاف	10
near:تضام	-16
near:تطلب	56
near:تعاو	6
near:تعتز	45
near:تعلن	52
near:تعلي	33
near:تعهد	48
near:تعوي	-30
near:تقدر	-132
near:تقدم	62
near:تقدي	43
near:تقري	15
near:تقول	68
near:تكفل	-25
near:تكلف	-61
near:تلته	21
near:تلقت	56
near:تلقي	22
near:تليه	62
near:تموي	89
near:تنتظ	24
near:تنفق	-56
near:تنفي	4
near:تنمي	104
near:توزع	53
near:توزي	-17
near:توفر	40
near:توفي	48
near:توم	-46
near:ثالث	-18
near:ثاني	34
near:ثلاث	-4
near:ثلث	-30
near:ثلثا	-47
near:ثلثه	47
near:ثمان	9
near:ثمن	-49
near:ثمنه	-40
near:جاء	35
near:جاري	40
near:جانب	64
near:جديد	5
near:جرام	-6
near:جري	-45
near:جسور	-15
near:جماع	-28
near:جمع	12
near:جمعت	40
near:جمعي	62
near:جمهو	-31
near:جنوب	5
near:جنيف	15
near:جنيه	-4
near:جهه	-36
near:جوار	49
near:جوال	-77
near:جيش	23
near:حافل	-46
near:حالا	9
near:حاله	-26
near:حالي	-26
near:حتي	47
near:حجم	-54
near:حدها	52
near:حديث	34
near:حرب	-53
near:حزمه	40
near:حصل	-63
near:حصه	-34
near:حفر	-19
near:حكوم	55
near:حمله	33
near:حول	19
near:حولت	64
near:حيث	7
near:حين	-16
near:خارج	41
near:خاصه	10
near:خاطف	-60
near:خام	-19
near:ختام	44
near:خدمه	-44
near:خزان	-55
near:خزين	-78
near:خساي	-67
near:خسر	-21
near:خصص	14
near:خصصت	31
near:خطه	73
near:خفض	-23
near:خفضت	-48
near:خلال	46
near:خليج	62
near:خمس	-24
near:خمسه	52
near:خمسي	-38
near:خميس	-42
near:خيام	62
near:خيري	24
near:خيمه	26
near:داخل	16
near:دانم	25
near:دخل	65
near:درهم	-28
near:دعم	16
near:دعمه	26
near:دفع	-44
near:دفعت	-27
near:دفعه	109
near:دقيق	-40
near:دمشق	8
near:دنما	-8
near:دوحه	34
near:دوره	-57
near:دول	6
near:دولا	12
near:دوله	22
near:دولي	-24
near:دون	26
near:ديسم	14
near:دين	-57
near:دينا	-26
near:ديوا	5
near:ذاته	-24
near:ذخاي	33
near:ذره	-6
near:ذكر	59
near:ذكرت	-39
near:ذلك	45
near:ذهب	-8
near:ذين	-11
near:راس	-36
near:ربيع	22
near:رحله	-69
near:رسمي	30
near:رسوم	-28
near:رصد	22
near:رصدت	21
near:رفع	-33
near:رفعت	25
near:رقم	38
near:روات	16
near:روبي	10
near:روسي	34
near:روما	18
near:روهي	21
near:رياس	65
near:رياض	49
near:ريال	-61
near:رييس	-23
near:زاره	16
near:زراع	-34
near:زكاه	45
near:زلزا	55
near:زياد	5
near:زيت	-31
near:زير	59
near:زيره	-26
near:سابق	62
near:ساحل	32
near:ساعه	17
near:سايق	35
near:سبتم	9
near:سبع	-27
near:سبعه	31
near:سبق	13
near:ستحو	21
near:ستقد	32
near:سته	31
near:ستون	10
near:سجل	-23
near:سدد	15
near:سددت	-48
near:سعر	-47
near:سعره	-23
near:سعود	42
near:سفار	18
near:سفير	5
near:سلاح	-49
near:سلطا	-29
near:سلما	55
near:سلمت	63
near:سنتا	42
near:سنوا	24
near:سنوي	-53
near:سودا	84
near:سوري	43
near:سوق	-21
near:سوقي	-13
near:سوي	48
near:سويد	72
near:سويس	50
near:شاحن	-70
near:شبكا	14
near:شتاء	47
near:شخص	-13
near:شراء	-13
near:شرق	24
near:شرقي	-13
near:شركا	40
near:شركه	-45
near:شريح	44
near:شكل	51
near:شمال	-38
near:شهر	-18
near:شهري	-70
near:شوون	16
near:شويت	25
near:صادر	-51
near:صافي	32
near:صحه	102
near:صحي	48
near:صرف	55
near:صرفت	84
near:صفيح	-36
near:صلت	51
near:صليب	38
near:صناع	74
near:صندو	35
near:صول	25
near:صوما	69
near:صيف	49
near:صين	48
near:ضحاي	98
near:ضريب	-20
near:ضفه	33
near:ضمن	37
near:ضمنه	52
near:طاري	73
near:طاير	-19
near:طرق	-28
near:طريق	-69
near:طفل	14
near:طلب	41
near:طلبت	77
near:طلبن	81
near:طلبو	-70
near:طماط	-67
near:طنا	18
near:طوار	-12
near:طوكي	14
near:عاجل	123
near:عاصم	-52
near:عالم	-10
near:عام	81
near:عاما	-7
near:عامل	34
near:عامه	-47
near:عايد	-85
near:عايل	-60
near:عبر	9
near:عجز	-49
near:عدت	52
near:عدتن	53
near:عدم	7
near:عربي	57
near:عرضت	29
near:عسكر	-10
near:عشر	7
near:عشره	59
near:عشرو	9
near:عشري	-5
near:علي	-84
near:عليه	-12
near:عمان	14
near:عمل	22
near:عملي	37
near:عند	-6
near:عنها	33
near:عوده	-14
near:عيار	-4
near:غاز	17
near:غذاء	5
near:غذاي	3
near:غرام	-53
near:غرض	-44
near:غزه	71
near:غطي	4
near:غلاف	7
near:غير	74
near:فاشر	22
near:فاعل	13
near:فايز	-41
near:فبرا	-14
near:فتره	-22
near:فجوه	75
near:فدي	-39
near:فديه	-83
near:فرد	-19
near:فرنس	106
near:فرنك	54
near:فريق	-35
near:فعل	52
near:فعلا	62
near:فقد	32
near:فقط	27
near:فلم	34
near:فليت	-46
near:فوعد	27
near:فيضا	11
near:فيما	24
near:فيه	-42
near:فيها	-91
near:قال	52
near:قالت	50
near:قانو	4
near:قاهر	27
near:قايم	46
near:قبل	32
near:قتلي	-23
near:قتيل	27
near:قدر	-87
near:قدرت	-14
near:قدره	-99
near:قدم	3
near:قدمت	129
near:قدمه	36
near:قراب	-56
near:قرر	34
near:قررت	49
near:قرض	77
near:قرضا	-10
near:قروض	40
near:قروي	-43
near:قسيم	-74
near:قصر	45
near:قضاء	21
near:قطار	-24
near:قطاع	-15
near:قطر	95
near:قطري	61
near:قعت	-33
near:قفز	-16
near:قمح	-14
near:قيل	-37
near:قيمت	-9
near:قيمه	14
near:كامل	-7
near:كان	13
near:كانت	-38
near:كانو	68
near:كرون	69
near:كلفت	-84
near:كلفه	-72
near:كما	29
near:كندا	62
near:كندي	-15
near:كهرب	34
near:كوار	-57
near:كوري	86
near:كولي	23
near:كونغ	-8
near:كويت	102
near:كيس	-27
near:كيلو	-25
near:كييف	38
near:لازا	23
near:لاسر	26
near:لاصل	13
near:لاعا	-9
near:لاعب	-23
near:لاغا	12
near:لافت	-6
near:لاقل	-50
near:لامس	-48
near:لاوك	54
near:لايو	47
near:لبرن	43
near:لتاي	46
near:لتر	-28
near:لتشغ	35
near:لتغط	-6
near:لجام	6
near:لجمع	33
near:لجنه	72
near:لخطه	13
near:لدعم	18
near:لذوي	-7
near:لسور	30
near:لشبك	54
near:لشرا	55
near:لضحا	26
near:لعام	76
near:لعاي	-21
near:لعمل	51
near:لغت	-62
near:لغزه	14
near:لفت	-58
near:لقاء	-90
near:لقطا	86
near:لكل	-95
near:لكن	67
near:لكيي	32
near:للطن	-40
near:لمال	-55
near:لمسا	41
near:لمست	24
near:لمكا	5
near:لمن	-39
near:لموا	14
near:لموز	29
near:لندن	47
near:لها	30
near:لهاي	31
near:لهذا	-24
near:لوكا	34
near:ليبي	22
near:ليره	12
near:ليصل	40
near:ماء	-37
near:مادي	-76
near:مارب	38
near:مارس	-11
near:ماضي	34
near:مال	52
near:مالي	53
near:مانح	16
near:ماني	83
near:ماوي	63
near:مايه	-58
near:مباش	4
near:مبلغ	68
near:متبر	-34
near:متبق	21
near:متحد	65
near:متر	-20
near:متضر	32
near:متطل	24
near:متهم	-43
near:متوس	-25
near:متوف	-3
near:مجتم	29
near:مجلس	17
near:مجمد	-31
near:مجمو	-9
near:محاف	73
near:محام	36
near:محرو	6
near:محطا	-21
near:محطه	-56
near:محكم	-28
near:محلا	46
near:محلي	-40
near:مخصص	-21
near:مخيم	-15
near:مدار	4
near:مدرس	49
near:مدري	52
near:مدني	-42
near:مدي	59
near:مدير	63
near:مدين	35
near:مذكر	-41
near:مراك	48
near:مرحل	65
near:مركز	47
near:مره	-40
near:مساء	4
near:مساع	28
near:مساك	-23
near:مساه	100
near:مستش	25
near:مستل	3
near:مستو	-36
near:مسوو	-51
near:مشار	-3
near:مشتر	-7
near:مشرو	8
near:مصاب	15
near:مصاد	-23
near:مصدر	-25
near:مصر	44
near:مصري	-13
near:مصير	-27
near:مضيف	18
near:مطار	-23
near:مطلع	62
near:مطلو	7
near:معظم	13
near:مفوض	75
near:مقاب	-11
near:مقار	6
near:مقاط	69
near:مقبل	20
near:مقدا	43
near:مقدم	42
near:مقرر	13
near:مكاف	-115
near:ملاي	32
near:ملك	54
near:مليا	3
near:مليو	7
near:مملك	54
near:مناط	22
near:منتص	16
near:منح	-63
near:منحا	-35
near:منحت	-15
near:منذ	40
near:منسق	55
near:منطق	13
near:منظم	-12
near:منقذ	45
near:منكو	20
near:منه	28
near:منها	100
near:منهم	-56
near:مواز	-65
near:موتم	43
near:موسم	19
near:موضح	-74
near:ميتي	-26
near:ميدا	13
near:ميزا	-105
near:ميسر	66
near:ميه	-59
near:ناتج	-68
near:نادي	-13
near:ناري	-46
near:نازح	66
near:ناشد	59
near:نال	-67
near:ناير	42
near:نحو	-24
near:نداء	59
near:نروي	64
near:نسخه	-6
near:نصف	56
near:نصفه	86
near:نفسه	23
near:نفط	-34
near:نفقا	-69
near:نقد	21
near:نقدا	63
near:نقدي	-28
near:نقطه	-28
near:نهاي	26
near:نوفم	53
near:نيجر	32
near:نيوي	51
near:هاتف	17
near:هبط	8
near:هبطت	-73
near:هذا	10
near:هذه	-20
near:هلال	63
near:هند	-26
near:هولن	18
near:هييه	-34
near:واحد	-121
near:وارد	45
near:وجه	25
near:وحده	-32
near:ورد	44
near:وزار	-26
near:وزرا	3
near:وصل	65
near:وصلت	55
near:وصيف	-24
near:وطني	-25
near:وعد	61
near:وعدت	-40
near:وفق	51
near:وفي	36
near:وقت	7
near:وقد	-39
near:وقع	12
near:وكال	36
near:ولاي	46
near:ولم	53
near:ومن	66
near:وهو	-14
near:وهي	-15
near:يابا	129
near:يباع	-67
near:يبلغ	-39
near:يتجا	18
near:يتعد	9
near:يتعه	22
near:يتقا	-41
near:يجمع	44
near:يحتا	15
near:يحصل	-3
near:يخصص	57
near:يدفع	-20
near:يدلي	-60
near:يذهب	78
near:يشمل	47
near:يصرف	-8
near:يصل	70
near:يصلن	34
near:يصله	-18
near:يطلب	-57
near:يعاد	30
near:يقدر	-20
near:يقر	-41
near:يقول	50
near:يكلف	-83
near:يمن	41
near:يمني	49
near:يمول	27
near:يناي	33
near:يها	19
near:يوجه	53
near:يورو	29
near:يوقع	19
near:يوم	6
near:يوما	13
near:يومي	-16
near:يوني	52
next:claim-abducted	-59
next:claim-allocated	64
next:claim-delivered	23
next:claim-displaced	26
next:claim-held	-37
next:claim-injured	45
next:claim-killed	23
next:claim-missing	-8
next:claim-pledged	86
next:claim-refugees	-20
next:claim-released	-23
next:claim-requested	3
next:claim-returned	-11
next:claim-total	11
noun:	-43
only:aid	-8
only:casualty	-29
only:displacement	-117
other:abducted	-21
other:aid	11
other:casualties	-35
other:casualty	6
other:dead-in-captivity	8
other:delivered	16
other:displaced	38
other:displacement	22
other:hostage	-25
other:missing	53
other:pledged	-39
other:prisoners-exchanged	-54
other:refugees	45
other:released	-26
other:requested	19
other:returned	-10
other:total	43
others:0	-194
others:2	-174
others:7	51
others:more	-4
qualified	-15
right1:"	72
right1:(	9
right1:)	8
right1:,	-40
right1:.	-53
right1::	27
right1:;	30
right1:|	27
right1:اخري	68
right1:اضافيه	78
right1:العام	7
right1:الي	11
right1:تعويضات	59
right1:ثم	-68
right1:حتي	23
right1:سنويا	-32
right1:شهريا	-30
right1:طلبتها	9
right1:عبر	-6
right1:علي	85
right1:عن	-60
right1:في	-75
right1:قبل	51
right1:كانت	-26
right1:ل	44
right1:لاسر	66
right1:لاسره	-38
right1:لاصلاح	-6
right1:لاغاثه	35
right1:لايواء	47
right1:لبرنامج	25
right1:لترميم	61
right1:لتغطيه	-33
right1:لذوي	8
right1:لسوريا	30
right1:لشراء	7
right1:لعايلات	47
right1:لقطاع	36
right1:لكل	-116
right1:للاستجابه	26
right1:للاسره	-65
right1:للاغاثه	51
right1:للبرميل	-19
right1:للبنان	41
right1:للفرد	-58
right1:لم	26
right1:لمساعده	32
right1:لمن	-14
right1:مقابل	13
right1:من	35
right1:منها	91
right1:ولم	6
right2:"	56
right2:#	4
right2:,	-32
right2:.	-24
right2:اسره	-75
right2:اصل	20
right2:الا	28
right2:الاتحاد	4
right2:السوق	-3
right2:الصندوق	18
right2:الضحايا	47
right2:العاجله	4
right2:العام	58
right2:المانيا	16
right2:المبلغ	36
right2:المتضررين	60
right2:المفوضيه	9
right2:المقبل	4
right2:الولايات	20
right2:الي	14
right2:اليوم	-17
right2:اما	28
right2:اي	-32
right2:بزياده	-30
right2:بعد	41
right2:بها	28
right2:بينما	-21
right2:تلتها	8
right2:ثم	40
right2:ذهب	30
right2:سته	-21
right2:صرف	-41
right2:صندوق	22
right2:عاجله	55
right2:علي	71
right2:في	-49
right2:كان	-39
right2:كل	-105
right2:كوريا	25
right2:لم	-26
right2:ما	-5
right2:مقابل	-10
right2:من	46
right2:منها	-27
right2:نحو	23
right2:نهايه	31
right2:و	17
right2:والباقي	36
right2:وان	-36
right2:وتعهدت	7
right2:وصل	7
right2:وفق	43
right2:ولم	16
right2:ومنها	10
right2:يذهب	50
right2:يصل	4
right3:	39
right3:#	6
right3:(	22
right3:,	87
right3:.	-61
right3:اقل	-44
right3:الاتحاد	7
right3:الاوروبي	4
right3:الاوروبيه	6
right3:الاول	31
right3:الضحايا	64
right3:العام	14
right3:الف	-10
right3:المتحده	21
right3:المركزي	27
right3:الملك	13
right3:الموازيه	-29
right3:الي	9
right3:ان	4
right3:ثلاثه	21
right3:ثمانيه	25
right3:حين	-55
right3:خمسه	43
right3:سنوات	42
right3:علي	3
right3:عن	26
right3:في	24
right3:قطر	8
right3:كل	30
right3:لا	-26
right3:لم	-23
right3:ما	62
right3:متوفي	-108
right3:مليون	28
right3:مليونا	20
right3:من	-30
right3:منه	32
right3:منها	102
right3:نحو	-40
right3:نصف	-4
right3:و	17
right3:والباقي	7
right3:وان	16
right3:ولم	17
share:0	-194
share:1	-151
share:2	-51
share:4	23
share:5	22
share:7	33
short	51
sum:0	-122
sum:1	-146
sum:10	3
sum:11	-23
sum:12	-54
sum:13	-46
sum:2	-84
sum:3	-129
sum:4	-96
sum:5	23
sum:6	56
sum:7	46
sum:8	111
sum:9	61
verdict:allocated	22
verdict:claim	31
verdict:delivered	14
verdict:open	-150
verdict:out	107
verdict:pledged	-3
verdict:requested	75
verdict:total	46`,
  measure: `
any	3:-9 4:-17
before:allocated	0:16 1:-23 3:-31 4:-19
before:delivered	0:-21 1:-19 4:30
before:displaced	0:26 1:-11 2:-38 3:12 4:-38
before:killed	0:-24 2:8 4:-13
before:pledged	0:-56 2:24 3:-22
before:refugees	0:-14
before:requested	0:-35 1:55 2:-78 3:-18 4:-66
before:returned	1:-27 2:-15 3:31
before:total	0:-32 1:22 2:-30 3:-29 4:23
behind:allocated	0:30 2:-36 3:-46 4:-62
behind:delivered	0:8 1:-43 3:16 4:-19
behind:displaced	0:21 1:-13 2:-11 3:8 4:-22
behind:injured	0:24 2:-26 3:-8 4:-10
behind:killed	0:32 1:-14 2:-46 4:-17
behind:pledged	0:19 1:12 2:-31 4:-75
behind:refugees	1:9
behind:requested	2:-23 3:10 4:-41
behind:returned	0:15 1:-18 2:-11
behind:total	0:-10 3:-12 4:-9
currency:AED	1:-21 2:-21 4:15
currency:AUD	0:-31 3:-21 4:17
currency:BDT	0:-13 1:-11 2:14
currency:BHD	0:9 1:22 2:-26 3:-12 4:-32
currency:CAD	1:-28 2:27 3:-16 4:-8
currency:CHF	0:-31 1:8 2:-20 3:27 4:-33
currency:DZD	0:19 2:-20
currency:EGP	0:35 1:-22 2:-27 3:-21
currency:EUR	2:15 3:-36 4:-10
currency:GBP	0:-87 1:-8 2:65 3:-52 4:-58
currency:IDR	0:-11 1:-27 2:25 3:-16
currency:ILS	0:-19 1:17 2:-14
currency:INR	0:13 1:9 2:-21 3:-11
currency:IQD	0:19 1:-11 2:-66 3:-17 4:13
currency:IRR	0:8 1:9 2:-32 4:-10
currency:JOD	0:-15 1:26 2:-9 3:-21 4:-8
currency:JPY	0:10 1:-26 4:-15
currency:KES	0:-27 1:12 2:9 3:-10
currency:KWD	0:-32 1:-34 2:-20 3:-38 4:49
currency:LBP	1:-12 2:14 3:-10 4:-8
currency:LYD	1:22 2:-23 3:-21 4:-15
currency:MAD	0:26 1:-16 2:-8 3:-36
currency:MXN	0:17 2:-11 3:-8 4:-11
currency:NGN	0:9 1:12 2:-35 3:-14 4:-20
currency:NOK	0:-10 1:-37 2:40 3:-40
currency:PHP	0:36 1:-21 2:-32 3:-16
currency:PKR	2:-15 3:-16 4:-8
currency:QAR	1:12 2:-33 3:-25
currency:SAR	0:18 2:-15 3:-28 4:-19
currency:SDG	0:18 1:11 2:-22 3:-8 4:-12
currency:SEK	0:23 2:-15 3:-40 4:-19
currency:SYP	0:20 1:-29 2:9 3:-9
currency:TND	0:-13 1:-11 2:21 3:-11 4:-13
currency:TRY	0:-8 1:15 2:-15 3:-9
currency:USD	0:-32 2:-14 3:35 4:-34
currency:VND	0:11
currency:XOF	0:20 2:-25 3:-9
currency:YER	0:13 1:13 2:-26 3:-15
ending:اء	2:-38 3:11 4:-19
ending:ات	0:24 1:22 2:-32 3:-36 4:-32
ending:اج	0:18 1:-23 2:-17 3:14
ending:اح	1:-22 3:9 4:-9
ending:ار	0:21 1:-33 2:10 3:-18
ending:اع	1:-8 2:-11 4:8
ending:ال	0:25 2:-12 3:-15 4:-25
ending:ام	1:-23 2:24 4:-12
ending:ان	3:-24
ending:بل	2:-15 3:-14 4:13
ending:به	0:12 1:-26 2:-20 3:9
ending:ثه	0:11 1:-44
ending:حه	0:22 1:-35 2:8 3:-13 4:-12
ending:دت	0:-11 1:-24 2:32 4:-8
ending:ده	1:-25 3:12 4:-14
ending:ره	1:-20 2:19 3:-9
ending:ري	1:-42 2:24 3:9 4:-36
ending:سر	0:-22 1:11 2:9 3:-11 4:-12
ending:عم	2:8 3:-24 4:-21
ending:عه	0:11 1:-39 3:10
ending:له	0:15 1:-46 2:-15 3:-16 4:21
ending:مج	0:16 1:-8 3:-9
ending:مه	0:16 1:-14 2:-10
ending:نا	0:-18 1:-16 3:23
ending:نت	0:-14 1:-19 2:23 4:-9
ending:ها	0:-15 1:10 3:-20 4:-21
ending:ول	1:24 2:-17 3:-19 4:-27
ending:وي	0:19 1:-45 4:-8
ending:يا	0:43 1:-23 2:-17 3:-24 4:-30
ending:ير	0:18 2:-25 3:-13
ending:يل	1:-39 2:26 3:-31 4:-10
ending:يم	1:-31 2:11 3:8 4:-12
ending:ين	0:12 1:-23 2:-8 4:-20
ending:يه	0:-13 1:-25 2:19 3:18 4:-31
equal:allocated	0:70 1:-54 2:-35 3:-64 4:-50
equal:delivered	0:-19 1:15 2:-12 3:-43 4:18
equal:pledged	0:-25 1:-39 2:62 3:-52 4:-57
equal:requested	0:-32 1:-36 2:-24 3:51 4:-9
form:digits	0:9 2:-37 4:-21
form:mixed	0:8 1:-12 2:-20
form:words	0:-19 1:11 2:23 3:-39 4:-43
headline	0:27 1:-58 3:-51 4:14
here:#aid	0:10 1:10 2:-31 4:-21
here:#captives	1:16 2:-12
here:#captors	3:8
here:#commerce	0:11 2:-15 3:-10 4:-84
here:#conference	0:-81 1:-13 2:39 3:-12 4:-58
here:#containing	0:-9 1:-19 3:-15 4:17
here:#contest	1:-31 2:19 3:-14 4:10
here:#crossing	0:-8 4:-20
here:#custody	0:12 1:-11 4:-9
here:#demand	0:-9 1:-18 2:-31 3:30 4:-20
here:#disease	0:-11 1:22 2:-34 4:-27
here:#displacement	0:11 1:-14 3:-8 4:-26
here:#exchange	0:15 2:-17 3:-19 4:10
here:#giving-from	0:-21 3:-8 4:-33
here:#handover	0:-28 1:30 2:-44 4:12
here:#losing-side	1:32 2:-25 3:-35 4:-18
here:#need	0:18 1:-18 2:-22 3:10 4:-63
here:#police	0:27 1:-30 2:-12 3:-10
here:#receiving	0:-22 1:23 2:-17 4:-66
here:#remainder	0:39 1:-21 2:-14 3:-40 4:-60
here:#report	0:-21 1:-26 2:-25 3:18 4:34
here:#return	0:-15 1:-8 2:19
here:#since	0:-58 1:10 2:-37 3:-16 4:57
here:#sport	0:14 2:-25 3:-17 4:-11
here:#state	0:20 1:-22 2:-23 3:-35 4:20
here:abducted	1:14 2:-16 4:-11
here:allocated	0:98 1:-68 2:-39 3:-66
here:delivered	0:-69 1:123 2:-66 3:-48 4:-29
here:displaced	1:-20 2:20 4:-61
here:held	0:41 1:-34 2:-31 3:-17 4:-8
here:injured	0:28 2:-16 3:-41 4:-37
here:killed	0:8 1:-15 2:-18
here:missing	0:-18 1:43 2:-41 3:-11 4:-25
here:pledged	0:-50 1:-66 2:104 3:-87 4:-17
here:prisoners-exchanged	0:39 1:-31 2:-48 4:-16
here:refugees	0:-13 3:-30 4:23
here:released	0:-34 1:11 2:-20 3:32
here:requested	0:-82 1:-49 2:-123 3:154 4:-70
here:returned	1:12 2:-43 3:13 4:-18
here:said	3:-28 4:19
here:set	0:11 2:-20 4:-39
here:total	0:-37 1:-40 2:-33 3:-67 4:101
item	0:13 4:-93
last:claim-abducted	0:-8 1:-11 2:-10 3:20
last:claim-allocated	0:48 1:-34 2:-15 3:-49 4:-30
last:claim-delivered	0:13 1:-11 2:-17
last:claim-displaced	0:9 2:-9 3:-21 4:-20
last:claim-held	0:35 1:-11 2:-33 3:-20
last:claim-injured	1:-20 2:26 3:-16
last:claim-killed	0:-8 3:-35
last:claim-missing	1:9 2:-23 3:10 4:-26
last:claim-pledged	0:-70 2:60 3:-37 4:-57
last:claim-refugees	0:-30 2:-15 4:8
last:claim-released	0:10 1:-18 2:28 3:-22
last:claim-requested	0:8 1:32 2:-39 3:-17 4:-46
last:claim-returned	0:21 1:-20 2:-9 4:-36
last:claim-total	0:-40 1:-16 2:40 3:-40
left1:"	1:-19 3:-47 4:23
left1:#	0:-14 2:-54 3:12 4:30
left1:(	1:20 3:-30 4:-10
left1:,	0:-21 1:36 2:-57 3:-47 4:14
left1:-	0:42 1:-27 2:-42 3:-17
left1::	0:-39 2:20 3:-12
left1:اجماليها	1:-48 2:-11 4:30
left1:اصل	0:19 1:-71 2:25 3:38 4:-15
left1:اكتوبر	0:-16 1:22 2:-17
left1:الا	0:-27 1:73 2:-58 3:-49 4:-20
left1:الان	0:-34 1:15 2:-22 4:-8
left1:الاوروبي	0:-21 1:-28 2:31
left1:البالغ	0:12 1:-24 2:-28 3:35
left1:البالغه	0:-20 1:-44 3:35 4:-8
left1:الحكومه	0:31 1:-32 3:-20
left1:الطواري	0:28 1:-24 2:-13 3:-8
left1:العام	0:-30 2:-22 4:24
left1:الماضي	1:32 2:-22 3:-20 4:-23
left1:المانيا	0:-37 1:35 2:-16 3:-11
left1:المتحده	0:-11 3:10
left1:المفوضيه	0:-11 1:17 2:-25 3:10
left1:الهند	0:-25 2:26 4:-11
left1:الي	0:-84 1:-64 3:40 4:41
left1:اليوم	0:-40 1:48 2:-21 3:-26 4:-12
left1:امس	0:-22 1:19 2:15 3:-18
left1:ان	0:-12 2:14 3:-21 4:-13
left1:اي	0:22 1:-19 2:10 3:-48 4:-17
left1:ب	0:-35 1:-75 2:73 4:-83
left1:بتقديم	0:-31 1:-28 2:36 3:-20 4:-8
left1:بصرف	0:-30 2:24
left1:بعد	0:-21 1:-10 2:-11 3:24
left1:بقيمه	0:-10 1:8 3:-24 4:-13
left1:بلغ	0:-33 1:-53 2:-21 4:42
left1:بلغت	0:-35 1:12 2:36 3:-19 4:-15
left1:بمبلغ	0:-9 2:11 3:-22 4:-14
left1:بينها	0:-22 3:-16 4:15
left1:تبلغ	1:-16 3:14
left1:تتطلب	1:-17 2:-15 3:24
left1:تخصص	0:39 1:-24 2:-34 3:-27 4:-10
left1:تخصيص	0:75 1:-51 2:-66 3:-27 4:-23
left1:تطلب	0:-21 1:-20 2:-8 3:27
left1:تقديم	0:-64 1:-12 2:33 4:-13
left1:توفير	0:-24 1:-27 2:-19 3:29
left1:ثمنها	0:-9 2:11
left1:جمع	0:-17 1:-19 3:27
left1:خصص	0:30 1:-29 2:-14 3:-12
left1:خصصت	0:45 1:-35 2:-28 3:-17
left1:دفع	3:-18 4:-12
left1:ذهب	0:13 2:-19 3:-16 4:-10
left1:سوي	0:-47 1:82 2:-42 3:-61 4:-19
left1:صرف	0:9 1:31 2:-23 3:-31 4:-43
left1:ضمنها	0:-30 1:-10 2:19 3:12
left1:طلبوا	1:-8 2:-20 3:22
left1:علي	0:32 1:21 2:-50 3:-20 4:-20
left1:عن	0:17 1:-9 3:-51 4:-27
left1:غير	0:-27 1:37 2:-19 3:-23 4:-9
left1:ف	0:-14 1:22 2:-20 4:-9
left1:فرنسا	1:8 2:-11
left1:فعلا	0:-27 1:23 2:-16 4:-8
left1:فيه	2:-13 3:9
left1:قدره	0:17 1:-32 2:20
left1:قدرها	0:11 2:-11 3:-20 4:-20
left1:قيمته	0:19 2:-12 3:-25 4:-12
left1:قيمتها	0:10 1:-25 2:18 3:-11 4:-30
left1:كان	1:-21 2:21 4:-13
left1:كندا	0:-39 1:11 2:17
left1:مبلغ	0:-20 2:-15 3:18
left1:مجموعها	0:14 1:-29 2:-19 3:12 4:-15
left1:مقابل	0:12 1:-8
left1:من	0:-14 1:-14 2:-26 3:27 4:-13
left1:منه	0:-15 1:58 2:-46 3:-34 4:-9
left1:منها	1:17 2:-21 3:-53 4:8
left1:و	1:-16 3:-15
left1:وان	0:17 1:8 2:-25 3:-17 4:-27
left1:وقدرها	0:12 1:21 2:-28 3:-31 4:-11
left1:وقيمته	0:26 1:-26 2:-10
left1:وقيمتها	0:22 1:-20
left1:ومنها	0:-15 1:-28 2:39 3:-13 4:-17
left1:وهي	0:-28 2:35 3:-13
left1:يجمع	0:-23 1:-49 2:26 3:-19 4:21
left1:يخصص	0:28 1:-18 2:-15 3:-15
left1:يذهب	0:20 1:-23
left1:يعادل	0:28 2:-25 3:-40 4:-16
left1:يقر	0:28 2:-15 3:-8
left2:"	0:-31 1:-13 2:-37 3:31 4:8
left2:#	0:-32 1:-19 2:-18 3:33 4:8
left2:)	0:-14 1:-12 2:-20 3:-17 4:31
left2:,	2:-20 3:-10 4:-22
left2:-	1:-11 2:-12 3:12
left2::	1:31 2:-33 3:-25
left2:اتفاقيه	0:27 1:-8 2:-21 3:-8
left2:الاتحاد	0:-23 1:-39 2:40
left2:الاجتماعي	0:13 1:-12
left2:الاستجابه	2:-40
left2:الامارات	0:-24 1:-23 2:32 3:-15
left2:الانساني	0:28 1:-17 2:-23 3:-15 4:-12
left2:الاوروبي	0:17 1:-34 2:17 3:-37 4:-15
left2:التي	0:25 1:-26 2:-33 3:17 4:-9
left2:الحرب	1:-23 4:25
left2:الحكومه	0:-14 1:-41 2:18 3:14 4:-9
left2:الدولي	1:8 2:-10 3:-27 4:-15
left2:السعوديه	0:-36 2:33
left2:الطواري	0:10 1:-25 2:-15 3:15
left2:العام	0:-24 1:18 2:-48 3:11
left2:الفجوه	0:-24 1:-33 2:-26 3:48
left2:الكويت	0:-21 1:-34 2:37 3:-11 4:-26
left2:الماضي	0:-32 2:30 3:-31 4:-13
left2:المانحين	0:-13 1:-14 2:-13 3:18
left2:المانيا	2:17 3:-22 4:-13
left2:المتحده	0:-13 1:14 2:9 3:-20 4:-19
left2:المقبل	0:-11 1:15 2:-29 3:10 4:-8
left2:النرويج	0:13 1:8 2:-17 3:-8 4:-16
left2:الي	0:-31 1:38 2:-37 4:-26
left2:اليابان	1:-39 2:40 3:-18 4:-13
left2:اليوم	0:11 1:-15 2:-21 3:9
left2:اما	0:-17 1:-26 2:34 3:-17
left2:ان	1:22 2:-27 3:-26 4:-9
left2:انها	0:26 1:-37 2:-33 3:-20 4:22
left2:بحاجه	0:-8 1:-25 3:32 4:-8
left2:برلين	1:-13 4:-16
left2:بريطانيا	0:-41 1:-16 2:37 3:-12 4:-10
left2:بلاده	0:27 1:-30 3:-16 4:-14
left2:بلغت	0:9 4:-21
left2:بما	0:-33 1:16
left2:تحتاج	0:-19 1:-21 2:-17 3:26
left2:تطلب	0:-10 1:-12 3:17
left2:تعلن	0:-12 1:-41 2:39 3:-15 4:-8
left2:تعهدات	0:-17 1:-12 2:27 3:-10
left2:تعهدت	1:-21 2:26
left2:تعهدوا	0:-9 2:17
left2:تعويضات	1:-10 2:-34 3:9 4:11
left2:حتي	0:-50 1:53 2:-30 3:-11 4:-18
left2:حزمه	0:24 1:-8 2:-22 3:-10
left2:دولار	0:-22 3:15 4:-16
left2:سنوات	1:13
left2:صرف	0:-46 1:21 2:-18 3:-19 4:21
left2:عاجله	1:-26 2:10 3:-11
left2:علي	0:-9 1:-17 2:15
left2:عن	0:16 1:-13 2:15 3:-22
left2:في	0:9 2:9 3:-41 4:-20
left2:قد	0:-11 4:-16
left2:قطر	0:-10 1:24 2:-10 3:-23 4:-18
left2:قيمتها	1:-19 2:20 3:-25 4:-10
left2:كل	0:16 1:-13 2:-9
left2:ما	0:16 2:-39 4:-31
left2:مجلس	0:21 1:-13 2:-20 3:-8
left2:مساعدات	0:-47 2:28 3:-9 4:11
left2:مليونا	0:16 2:-23 3:-10
left2:من	0:-21 2:-44 3:43 4:-36
left2:منحه	0:31 1:-32 2:-21 3:-10
left2:منذ	0:-20 1:27 2:-17 3:-20
left2:منه	2:-17 3:11
left2:منها	0:-40 1:61 2:-32 3:-48 4:-24
left2:نقديه	0:-23 1:26 2:-17 3:-17
left2:نهايه	1:11 2:-14
left2:هذا	0:-34 2:-30 3:21 4:10
left2:وتعهدت	0:-16 1:-28 2:34
left2:وخصصت	0:29 1:-14 2:-21 3:-10
left2:ورصدت	0:30 1:-24 2:-11 3:-14
left2:وصل	0:-33 1:17 3:-29
left2:وعدت	0:-40 1:-37 2:47 3:-12 4:-9
left2:وعرضت	0:-18 1:-18 2:24
left2:ووعدت	0:-27 1:-32 2:42
left3:	0:-27 1:32 3:-22
left3:"	0:-27 1:18 2:-9 3:-10 4:-11
left3:#	0:27 1:-17 2:-38 4:14
left3:)	1:-16 2:14 3:-25
left3:,	0:-14 1:26 2:-13 4:-90
left3:-	0:31 2:-34 3:-23 4:-16
left3::	0:11 1:-40 3:12 4:-13
left3:اعاده	0:14 2:-11
left3:اعلنت	0:-18 1:-32 2:28 4:-8
left3:الاتحاد	0:17 1:-34 2:17 3:-37 4:-15
left3:الاستجابه	0:-32 1:14 2:-12 3:19
left3:الامم	0:18 1:-35 4:-10
left3:الاوروبي	0:38 1:-35 2:-24 4:-9
left3:البنك	0:11 2:-12 3:-29 4:-15
left3:التضامن	0:13 1:-12
left3:التي	0:-38 1:9 2:13 3:11
left3:الحكومه	0:23 2:-16 3:-25
left3:الدولي	0:28 1:-11 2:-23 3:-9
left3:الذي	1:-17
left3:السودان	0:29 1:-31 4:-14
left3:الصندوق	1:-11 2:-32 3:-26 4:25
left3:الضحايا	1:-11 2:-20 3:9 4:-18
left3:العام	0:-31 1:18 2:-14 4:-25
left3:المتحده	1:-15 2:-19 3:23
left3:المركزي	0:24 1:-20 2:-9
left3:المفوضيه	0:-17 1:-22 2:15 3:14
left3:المملكه	1:-10 2:21
left3:الولايات	0:-34 1:28 3:-19
left3:الي	0:-22 1:14 2:-18 4:-9
left3:اما	0:16 2:-13 3:-11 4:-15
left3:ان	1:-15 4:-32
left3:انها	0:-14 1:8 2:-11 3:12 4:-13
left3:اي	0:8 1:16 2:-25 3:-23 4:-14
left3:بعد	0:-12 2:16
left3:ثلاثه	0:-21 1:-20 2:15 4:17
left3:ثم	0:8 1:-38 2:23 3:-9 4:-8
left3:جنيف	0:-22 1:-18 2:30 3:-32 4:-9
left3:حتي	0:-20 1:43 2:-30 3:-28
left3:حولت	0:-19 1:38 2:-25 3:-15 4:-23
left3:خصصت	0:27 1:-8 2:-18 3:-8
left3:خطه	0:-14 1:-9 2:-12 3:26
left3:دولار	1:-23 3:14
left3:دينار	0:-20 1:-29 4:24
left3:ريال	0:35 1:-31 2:-17 4:-12
left3:رييس	1:15 2:-12 3:-9
left3:صرف	0:17 1:-36 3:-13 4:18
left3:صندوق	0:-17 1:11 2:-12 3:19
left3:علي	0:26 1:-30 2:-16 3:-16 4:19
left3:فرنسا	0:14 1:-46 2:26
left3:في	1:22 3:-36 4:-41
left3:فيما	1:19 2:-18
left3:كل	0:15 1:-13
left3:لعام	0:-32 1:-24 2:-18 3:31 4:-15
left3:لم	0:-16 1:33 2:-10 3:-26
left3:لهذا	0:-14 1:-25 2:-13 3:14 4:14
left3:ما	0:-37 1:-17 2:-25 4:30
left3:مساعدات	1:18 2:-28 3:-11
left3:مساعده	1:-43 2:17 3:-16 4:-19
left3:مساهمه	0:-44 1:13 2:27 4:-15
left3:ملايين	0:-37 1:15 2:13
left3:مليار	0:29 1:-28 3:-16 4:-26
left3:مليون	1:-31 2:12 3:11 4:-17
left3:مليونا	0:-22 2:-11 3:10 4:-19
left3:من	0:-52 1:30 2:-25 3:15 4:-24
left3:منحه	0:25 1:-18 2:-9
left3:منذ	0:-27 1:-8 2:-22 3:-23 4:24
left3:منها	0:-17 1:48 2:-22 3:-47 4:-23
left3:موازنه	0:29 1:-18 2:-11 3:-24
left3:موتمر	0:-27 1:-30 2:42 3:-21 4:-10
left3:نداء	0:-34 1:-28 2:-16 3:41
left3:هذا	1:-42 2:-36 3:17 4:17
left3:واعلنت	1:-29 2:26
left3:وان	0:-24 1:29 2:-21 3:-8
left3:وتبرعت	0:-12 1:34 2:-29 4:-15
left3:وتعهدت	0:-38 1:-30 2:43 3:-14
left3:وخصص	0:34 1:-23 2:-36 3:-12
left3:وخصصت	0:20 1:-15 2:-13 3:-11
left3:وزاره	1:19 2:-13 3:-23 4:-8
left3:وصل	0:-31 1:39 2:-19 3:-28 4:-18
left3:وعدت	0:-27 1:-25 2:32 3:-18
left3:ومن	0:30 1:-21 2:-23 3:-15 4:-17
left3:ووعدت	0:-29 1:-22 2:32 3:-19
left3:يورو	0:-50 1:18 2:-12 3:16 4:-12
left3:•	0:-24 1:-40 2:43 3:-20 4:-9
many	1:-24 4:9
mostly:abducted	0:-9 1:11 3:-15 4:-9
mostly:aid	0:-14 1:-30 2:27 3:-33
mostly:allocated	0:39 1:-34 2:-50 3:18 4:-24
mostly:casualty	0:-14 3:-15 4:-18
mostly:delivered	0:-26 2:15 4:-17
mostly:displacement	2:-31 3:26 4:-13
mostly:hostage	0:-16 1:-11 2:20 3:-10 4:-14
mostly:injured	0:-24 1:-15 2:-28 4:28
mostly:killed	0:12 1:-18 3:-12 4:-24
mostly:missing	0:-10 1:8 2:-23 3:11
mostly:pledged	0:-21 1:-27 2:31 3:-13 4:-30
mostly:refugees	1:-38 3:11
mostly:returned	0:-40 1:20 2:-20
mostly:total	1:-22 4:21
near:ابري	0:-20 1:24 2:-33 4:16
near:اتحا	0:13 2:-20 3:-18 4:-12
near:اتفا	0:36 1:-17 2:-16 3:-40
near:اثني	0:15 1:-14 3:-24 4:-8
near:اجتم	0:-15 2:19 4:-35
near:اجما	0:27 1:-61 2:14 3:-43 4:29
near:اجهز	0:-8 1:-15 2:20 3:-10
near:اجيي	0:-8 2:-9 3:19
near:احتي	0:-29 1:-32 2:-20 3:41
near:احد	0:-18 1:-44 2:41 3:-11 4:-8
near:احده	0:12 1:9 2:-25 3:-19 4:-11
near:احمر	0:-28 1:20 2:-15 3:-19 4:11
near:اخري	1:-40 2:25 3:19 4:-36
near:اخير	0:8 2:-20 3:-18 4:-9
near:ادار	0:-10 3:8
near:ادني	1:28 2:-10 3:-18
near:ادوا	0:10
near:ادوي	0:-25 1:29 2:-17 3:-12
near:اذا	0:-47 1:-12 2:22 3:15 4:-12
near:اربا	2:9
near:اربع	4:-33
near:اردن	1:-20 2:23 3:-19 4:-17
near:ارسا	0:-15 1:-46 2:45 3:-13 4:-13
near:ارسل	0:-27 1:14 2:11 3:-14 4:-20
near:ازال	0:11 1:-10 3:-8
near:ازمه	2:-11 3:-21 4:10
near:اسبا	0:-11 1:22 2:-10 3:-8
near:اسبو	0:-40 1:22 2:16 3:-27 4:-28
near:استج	0:8 1:-27 2:-22 3:28 4:-38
near:استر	0:13 1:-25 2:10 3:-32 4:9
near:استض	1:-15 2:17 3:-15 4:-10
near:استع	0:23 2:-28 3:-20 4:-8
near:استق	0:-12 1:-19 2:26
near:اسر	1:24 2:-31 3:-25 4:-21
near:اسره	0:-43 1:44 2:-20 3:-18 4:-21
near:اسلا	1:-19 2:8 4:-10
near:اسمه	0:-25 1:19 2:-22 4:-17
near:اسهم	0:-10 1:20 2:-9 3:-11
near:اسيو	0:17 1:-9 2:-17 3:-12
near:اشتر	0:-21 1:34 2:-30 3:-22 4:-15
near:اشنط	0:13 3:-37 4:-12
near:اشهر	0:-46 1:-12 2:-30 3:35 4:-16
near:اصحا	0:33 1:-31 2:-15
near:اصل	0:9 2:-21 3:-8 4:-25
near:اصلي	0:25 1:-23 2:-28 3:20
near:اصول	0:-9 1:-29 3:-15 4:23
near:اضاف	0:11 1:-29 2:12 3:10 4:-54
near:اضرا	0:-14 2:14
near:اطار	0:19 1:-18 2:12 3:-32 4:-24
near:اطرا	0:27 2:-25
near:اطفا	0:9 1:-10 2:-28 3:11
near:اطلق	0:-14 1:-25 2:-12 3:24
near:اعاد	0:-11 1:-37 2:-24 3:35 4:-10
near:اعتم	0:9 2:-31 3:-16
near:اعلا	0:-20 1:-9 2:22 4:-8
near:اعلن	1:-81 2:74 3:-44 4:-79
near:اعلي	0:17 1:-10
near:اعما	0:-18 1:27 2:-8 3:-19 4:-14
near:اغاث	0:16 3:-47 4:-46
near:اغذي	0:27 1:-23 2:-15 3:11 4:-25
near:اغسط	0:-30 1:10 2:-25 3:15
near:اغلق	0:10
near:افرا	0:-45 1:41 2:-14 3:-10
near:افرج	0:23 2:-46 3:-45 4:-15
near:افري	0:30 1:-40 3:-15 4:-16
near:افغا	0:16 2:-30 3:-24 4:15
near:اقتص	0:29 1:-30 2:-9 4:-8
near:اقر	0:26 1:-46 3:-12 4:-17
near:اقل	2:18 3:-25 4:-12
near:اقلي	2:-23 3:10 4:-11
near:اكبر	0:-20 1:-36 3:-8 4:27
near:اكتف	0:-46 2:24 3:-23 4:-12
near:اكتو	0:-22 1:51 2:-26 3:-20 4:-36
near:اكثر	0:24 1:-8 2:-20 3:-22 4:13
near:اكدت	1:30 2:-26
near:الا	0:-41 3:8 4:-38
near:الاف	0:19 1:-40 3:21 4:-11
near:الان	0:-14 1:8 2:-11 3:9 4:-22
near:التي	1:-14 2:-38 3:36 4:-13
near:الذي	0:-16 1:-9 2:-12 3:33 4:-16
near:الغا	0:9 1:-46 2:19 3:-25 4:-9
near:الف	1:11 2:-32 3:-51 4:16
near:الفا	1:-34 3:-15 4:19
near:الما	0:-19 1:-25 2:25 4:-20
near:اله	0:-38 1:-35 2:30 3:-11 4:11
near:الي	0:-18 1:-9 2:-37 3:16 4:22
near:اليز	0:-25 1:-28 2:34
near:اليه	1:18 2:-24 3:-12 4:-20
near:اما	0:27 1:-33 2:16 3:-65 4:-49
near:امار	0:-27 2:17 3:-54
near:امر	2:-16 3:-11
near:امري	1:16 3:-39 4:-12
near:امس	0:-24 2:32 3:-17 4:-8
near:امم	0:-10 1:-65 3:47 4:-39
near:اممي	1:8 2:-20
near:امن	0:-40 1:23 2:25 3:-24
near:امير	1:-24 2:13 3:-16 4:10
near:انت	0:-44 2:13 4:-35
near:انسا	1:-11 2:11 4:-35
near:انفق	0:-28 2:-16 3:-10 4:19
near:انقا	0:37 2:-40 3:-26 4:-14
near:انه	0:29 2:-37 3:-10
near:انها	0:-13 1:20 2:-22 3:-25
near:اهال	0:18 1:-12 2:-11
near:اورو	1:10 3:-55 4:-45
near:اوسل	0:-9 1:-37 2:43 3:-17 4:-18
near:اوضح	0:-29 2:-31 4:24
near:اوقف	0:-9 1:24 2:-15
near:اوكر	1:-28 2:-38 3:20 4:21
near:اول	0:-10 1:23 2:-44 3:-14 4:-32
near:اولا	0:-38 2:30 3:-12 4:-26
near:اولي	1:-15 2:34 3:-50 4:-42
near:اونر	0:-10 1:-15 2:19 3:-16 4:-18
near:ايرل	3:-16 4:-16
near:ايطا	0:-33 1:22 2:18
near:ايلو	2:-21 3:-12 4:-11
near:ايوا	0:28 1:-17 2:-24 4:-24
near:باب	0:8 1:-14 2:11 3:-15
near:باحد	0:-12 1:-27 3:25
near:باري	0:-28 1:10 3:-13 4:-13
near:باقي	1:13 2:-24 3:-18 4:-30
near:بالغ	0:-20 1:-13 2:-18 3:23 4:-14
near:بان	0:-37 1:21 2:-8 3:9 4:-29
near:بتعه	0:-12 1:-13 2:27 3:-13
near:بتقد	0:-8 1:-13 2:19 3:-24 4:-16
near:بحاج	0:-8 1:-25 3:32 4:-8
near:بحري	3:-13 4:-17
near:بحسب	2:-26 3:16
near:بحير	1:-20 2:16 3:-13
near:بخمس	1:9
near:بدء	0:-32 1:13 2:-17 3:-14 4:10
near:بداي	0:-17 3:15
near:بدل	0:-18 1:35 2:-25 3:-18
near:بذور	1:13 2:-10 3:-9
near:برلم	0:-17 2:25 3:-26 4:-14
near:برلي	0:21 2:-20 4:-37
near:برنا	0:12 2:-14 3:-29 4:8
near:بروك	0:-11 1:-10 2:9 4:-8
near:بريط	0:-50 1:8 2:31 3:-19 4:-16
near:بستي	0:-14 1:-12 2:-11 3:19
near:بسعر	0:10 3:-9
near:بصرف	0:-30 2:24
near:بعد	1:-45 2:42 3:13 4:-24
near:بغدا	0:33 1:-25 2:-22
near:بقيم	0:39 1:-26 2:-15 3:-29 4:-11
near:بلاد	1:-17 2:-16 3:17
near:بلجي	0:-12 1:-26 2:28 3:-16
near:بلدا	1:-28 2:15
near:بلدي	1:20 2:-44 4:-14
near:بلغ	0:-57 1:-17 2:-39 4:51
near:بلغت	0:-28 1:14 4:-9
near:بما	1:9 2:-38 3:9 4:-13
near:بمبل	0:-16 3:-25 4:-16
near:بمقد	1:23 2:-25
near:بملي	0:-16 2:13 4:-13
near:بموج	0:12 1:-22 2:10 3:-14
near:بناء	0:-34 1:-44 2:8 3:38 4:-10
near:بنان	0:-32 1:-18 2:15 3:-21 4:27
near:بنسب	0:-32 1:20 2:-35 4:-13
near:بنغل	2:9 4:-19
near:بنك	0:41 1:-19 2:-25 3:-72 4:-44
near:بها	0:-13 1:-28 2:14 3:-40 4:15
near:بواق	0:-11 1:19 2:-11 4:-9
near:بيان	1:-57 3:-46 4:35
near:بيت	1:-13 2:-48 3:-27 4:31
near:بيزو	3:-9 4:-9
near:بين	0:15 1:-28 2:24 3:-42 4:-24
near:بينم	0:-37 1:-16 2:25 3:-16 4:-8
near:بينه	0:-51 1:-37 2:-18 3:-31 4:48
near:تامي	1:26 2:-36 3:-15 4:-14
near:تاهي	1:9 3:-24
near:تبرع	0:-47 1:21 3:-43 4:9
near:تبلغ	0:35 1:-35 2:-35 3:21 4:-12
near:تتجا	0:15 2:-16 3:-8
near:تتسل	0:18 1:-22 2:25 3:-42 4:-8
near:تتضم	0:25 1:-18 2:-16
near:تتطل	0:-19 1:-10 2:-21 3:29
near:تتلق	0:-9 1:10 2:-13
near:تتوز	0:-30 1:-31 2:42 3:-28 4:-12
near:تجار	0:-8 1:-16 2:18 3:-9
near:تحتا	0:-30 1:-37 2:-42 3:49 4:-17
near:تحتي	0:9
near:تحصل	1:-19 2:-13 3:21
near:تحول	0:-14 1:13 3:-14 4:-13
near:تحوي	0:-14 1:25 3:-17 4:-9
near:تخصص	0:42 1:-27 2:-36 3:-29 4:-12
near:تخصي	0:86 1:-74 2:-60 3:-31 4:-32
near:تخطي	0:-9 3:10
near:تدفع	3:-14 4:-10
near:تذكر	0:18 1:-17 3:-8
near:تذهب	0:31 1:-26 2:-16 3:-16 4:-13
near:تراج	2:18 3:-15
near:ترفع	0:-14 1:-27 3:-22 4:14
near:تركي	0:9 3:-22 4:-9
near:تريل	0:13 3:-8
near:تزال	0:-8 1:-34 2:-12 3:18 4:30
near:تزمت	0:-14 1:-31 2:26 3:10
near:تسعه	1:-9 2:-19 3:29 4:-16
near:تسلم	0:-40 1:32 3:-28 4:-21
near:تشاد	0:15 1:-35 2:17 3:-8 4:-16
near:تشري	0:-13 1:23 2:-9 3:-19 4:-12
near:تشمل	0:12 1:-10 2:-8
near:تصدر	0:-27 1:-17 2:40 3:-12
near:تصل	0:-21 2:17 3:-24 4:-11
near:تضاف	0:-22 1:16 3:-15
near:تضام	1:24 2:-38 3:-11 4:-24
near:تطلب	1:-73 2:-8 3:46 4:-22
near:تعاو	0:27 1:-29 2:15 3:-23 4:-20
near:تعتز	0:-14 1:12 3:-15 4:-18
near:تعلن	1:-72 2:39 3:-34 4:-34
near:تعلي	1:-22 3:-24 4:22
near:تعهد	0:-56 1:-54 2:88 3:-66 4:-61
near:تعوي	1:17 2:-44 3:-18
near:تقدم	0:-18 2:29 3:-12 4:-14
near:تقدي	0:-83 1:-19 2:48 4:-33
near:تقري	0:10 1:-16 2:-31 3:13 4:8
near:تقول	2:-31 3:12 4:-19
near:تكفل	0:11
near:تكلف	0:8
near:تلته	0:-16 1:16 3:-9 4:-12
near:تلقت	0:-45 1:34 2:-22 3:-15 4:-15
near:تلقي	1:9 2:-28 3:-13
near:تليه	0:-29 1:32 2:-12 3:-32 4:-19
near:تموي	0:-23 2:-54 3:49
near:تنتظ	0:-49 1:31 2:20 3:-11
near:تنفق	1:22 2:-17 4:-10
near:تنفي	0:13 2:-11
near:تنمي	0:12 1:-13 3:-49 4:-25
near:توزع	0:18 2:-27 3:-8 4:-10
near:توفر	0:-13 1:13
near:توفي	0:-24 1:-27 2:-19 3:29
near:توم	3:10
near:ثالث	1:16 2:-8 3:-12
near:ثاني	0:-52 2:29 4:-19
near:ثلاث	1:-12 2:-8
near:ثلث	0:-22 1:-22 2:-17 3:30
near:ثلثا	1:22 2:-28 3:-11 4:-10
near:ثلثه	0:-23 1:-29 2:34 3:-10
near:ثمان	1:19 2:-24 4:-30
near:ثمنه	0:18 2:-15
near:جاء	0:-29 1:12 2:-20 4:-9
near:جاري	0:23 2:-18 3:-10
near:جانب	0:-29 1:24 2:16 4:-23
near:جديد	0:39 1:-39 3:-36 4:-27
near:جري	0:24 1:-22 3:-23
near:جماع	0:-14 1:18 2:-10
near:جمع	0:-28 1:-24 2:29 4:-17
near:جمعت	1:-13 3:-33 4:13
near:جمعي	1:37 2:-26 3:-15 4:-30
near:جمهو	0:-21 1:-36 2:41 3:-23
near:جنوب	0:29 1:-16 3:-41 4:-15
near:جنيف	0:-30 1:-29 2:42 3:-40 4:-16
near:جنيه	0:-29 2:29 3:-24 4:-27
near:جهه	1:12 3:-16 4:-9
near:جوار	0:16 1:-24 4:-8
near:جيش	0:-36 1:-44 2:49 3:-17 4:-12
near:حالا	0:27 1:-22 2:-15 3:-8
near:حاله	0:21 1:-16
near:حالي	0:-14 1:-25 2:12 3:13
near:حتي	0:-23 1:34 2:-16 4:-59
near:حجم	0:-19 1:26 2:-25 3:-20
near:حدها	3:-22
near:حديث	0:27 1:-32 3:-27
near:حرب	0:-24 2:-17 4:22
near:حزمه	0:63 1:-53 2:-47 3:-35 4:-25
near:حساب	0:-31 1:38 2:-26 3:-19 4:-9
near:حصل	0:-9 1:14 2:-10
near:حصه	0:-20 1:-21 2:23
near:حفر	0:11 1:-17
near:حكوم	0:43 1:-77 2:-30 3:13 4:-8
near:حمله	1:-52 2:-38 3:-22 4:39
near:حول	0:-11 2:20 3:-15
near:حولت	1:51 2:-47 3:-36 4:-35
near:حيث	0:18 1:-9 2:-16
near:حين	0:-10 1:-28 2:22 4:-36
near:خارج	0:-22 1:-22 2:39 3:-28
near:خاصه	0:-12 1:18 3:-16
near:ختام	0:-33 1:-38 2:52 3:-21 4:-26
near:خدمه	2:-12
near:خزين	0:-22 1:31 2:-9 3:-18
near:خساي	0:8
near:خصص	0:91 1:-73 2:-69 3:-67 4:-21
near:خصصت	0:81 1:-32 2:-86 3:-61 4:-36
near:خطه	0:-44 1:-10 2:-29 3:51 4:-49
near:خفض	1:17 2:-9
near:خلال	0:-23 1:18 4:-27
near:خليج	0:-32 1:-33 2:29 3:-21 4:19
near:خمس	0:20 1:-30
near:خمسه	0:14 1:-33 2:9 4:-15
near:خمسي	1:14 2:-20 3:-10
near:خميس	2:9
near:خيام	0:21 1:-25 2:-21 3:9 4:-11
near:خيري	3:-9 4:-18
near:خيمه	0:11 1:-18 3:10
near:داخل	0:-38 2:-10 3:28 4:-11
near:دانم	0:-8 1:16 3:-16
near:دخل	0:-20 1:18 3:-12
near:درهم	0:20 1:12 2:-24 3:-16
near:دعم	0:15 1:-25 3:-14
near:دعمه	0:-44 1:15 3:-28 4:11
near:دفاع	3:-15 4:-8
near:دفع	1:25 2:-15 3:-42 4:-28
near:دفعت	0:-43 1:69 2:-57 3:-47 4:-30
near:دفعه	0:-32 1:40 2:-20 3:-39 4:-21
near:دمشق	0:-10 1:-23 3:11
near:دنما	3:-13 4:-11
near:دوحه	1:-36 2:19 3:8
near:دوره	0:22 2:-22
near:دول	0:-31 2:24 4:-28
near:دولا	0:-14 1:22 2:-40 3:-30 4:28
near:دوله	1:-32 2:-17 3:-45 4:37
near:دولي	0:13 2:-11 3:-8 4:-24
near:دون	0:-14 1:-24 2:16 4:18
near:ديسم	1:14 2:-24 3:8
near:دينا	0:-32 3:-19 4:20
near:ديوا	0:-10 1:9 2:9 4:-11
near:ذاته	0:-10 1:23 2:-8 3:-22 4:-21
near:ذخاي	0:-21 1:14 2:10 3:-11 4:-18
near:ذكر	0:-28 1:12 2:-15
near:ذكرت	2:-10 3:12 4:-8
near:ذلك	1:-47 2:43 3:-12 4:-21
near:ذهب	0:8 1:16 2:-12 3:-33 4:-26
near:ذين	1:-27 2:16 3:-20 4:-13
near:ربع	0:-18 1:24 2:-20 4:-8
near:ربيع	0:-22 1:-9 2:30 3:-15 4:-16
near:رسمي	0:16 2:-18
near:رصد	0:53 1:-49 2:-39 3:-26 4:-9
near:رصدت	0:71 1:-49 2:-63 3:-41 4:-27
near:رفع	0:-21 1:9 2:-10 3:9
near:رفعت	0:28 1:-27 2:-30 3:17
near:رقم	0:-18 1:-18 2:25 3:-21 4:-9
near:روات	0:30 1:-34 2:-27 3:10 4:-11
near:روبي	0:15 1:-13 3:-21 4:-15
near:روسي	0:8 1:-18 3:-13 4:13
near:روما	1:-23
near:روهي	0:18 1:-12
near:رياس	2:-16 3:-19
near:رياض	0:24 2:-33 3:-10 4:-22
near:ريال	0:23 1:-19 2:-13 3:-20
near:رييس	0:13 2:-29 4:-14
near:زادت	1:-13 2:22
near:زاره	0:15 1:-35 3:-13
near:زراع	0:19 1:-13 2:-9
near:زكاه	0:-17 1:-19 2:-15 3:-29 4:30
near:زلزا	0:39 1:-32 2:-36 3:-8 4:-12
near:زياد	0:10 3:-20 4:-12
near:زير	0:-26 1:-29 2:14 3:11 4:-18
near:زيره	0:20 2:-13
near:سابق	0:-14 2:18 3:-25 4:-21
near:ساحل	0:-29 1:13 2:15 4:-16
near:ساعه	0:17 1:-10
near:سايق	0:15 1:-13
near:سبتم	1:16 2:-22 3:-17 4:-11
near:سبع	0:-15 1:13 4:-8
near:سبعه	1:-28 2:22 4:-13
near:سبق	0:-23 1:-14 2:27
near:ستحو	0:-19 1:20 2:-33 3:-16
near:ستقد	0:-14 1:-39 2:38 3:-8 4:-9
near:سته	1:34 2:-59 3:11 4:-15
near:ستون	1:-18
near:سدد	0:12 1:14 2:-38 3:-19 4:-12
near:سددت	0:-36 1:35 2:-10 3:-8 4:-9
near:سعر	0:22 1:-19
near:سعود	0:-9 1:16 3:-39 4:-33
near:سفار	0:20 1:-31
near:سفير	0:21 1:14 2:-30 4:-13
near:سلاح	0:14 1:-30 2:19 3:-13 4:-11
near:سلما	0:-16 1:32 2:-9 3:-30 4:-25
near:سلمت	0:-44 1:61 2:-24 3:-42 4:-36
near:سنتا	0:-10 1:22 2:-20 3:-13
near:سنه	0:-27 1:37 2:-30 3:-16 4:-10
near:سنوا	1:-37 2:34 3:-43 4:-22
near:سنوي	0:-26 1:-27 2:27
near:سودا	0:-12 1:-37 2:21 3:-54 4:34
near:سوري	0:-10 1:13 3:-31 4:-24
near:سوق	0:10 3:-9
near:سوي	0:-16 1:39 2:-36 4:-31
near:سويد	2:-8 3:-39 4:-22
near:سويس	0:-19 2:10 3:-9 4:-12
near:شاحن	0:14 1:-9
near:شبكا	0:21 1:-13 2:-18 3:-9
near:شتاء	1:-41 2:-51 4:28
near:شخص	0:-27 1:15 2:-16 4:-8
near:شراء	0:-9 3:16
near:شرق	0:-33 1:28 3:-29 4:-9
near:شرقي	1:-10 2:12
near:شركا	2:-31 3:9 4:-17
near:شركه	0:17 1:-17 2:-26 3:-16 4:11
near:شريح	0:8 1:21 2:-40 3:-36 4:-17
near:شكل	0:-27 1:-35 2:26 3:-9 4:17
near:شمال	0:20 1:-28 2:11 3:-10
near:شهر	1:9 2:-46 4:-30
near:شهري	0:-26 2:9 3:-9
near:شوون	1:10 2:-18
near:شويت	0:-23 1:16
near:صافي	0:-10 1:-20 2:-11 3:26
near:صحه	1:10 2:-10 3:-39
near:صحي	0:33 1:-53 2:-11 3:26
near:صرف	0:22 1:12 2:-67 3:-37
near:صرفت	0:-62 1:52 2:-32 3:-40 4:15
near:صلت	0:-30 1:31 2:-25 3:-20 4:-9
near:صليب	0:-13 1:9 4:-29
near:صناع	0:27 1:-23 2:-10 3:-15
near:صندو	0:15 1:-11 2:-20 3:-47 4:21
near:صول	0:20 1:-12
near:صوما	1:-56 2:-23 3:41 4:-25
near:صيف	1:-23 3:13
near:صين	0:13 1:-9 3:-21 4:-15
near:ضحاي	0:12 2:-18 3:-22
near:ضريب	0:-20 1:20 2:-10 3:-10
near:ضفه	0:10 2:-15 3:-11
near:ضمن	0:-26 1:28 2:-8
near:ضمنه	0:-35 2:8 3:20 4:-26
near:طاري	0:12 1:12 2:-14 3:-18 4:-22
near:طالب	0:-13 1:-20 2:-13 3:21
near:طاير	0:-8 1:-29 2:23 3:-8 4:-8
near:طرق	0:21 2:-34 3:-19
near:طريق	0:-18 1:14 3:-8
near:طفل	0:18 1:-15 2:-9
near:طلب	0:-36 1:-11 2:-19 3:32 4:-9
near:طلبت	0:-39 1:-37 2:-50 3:63 4:-22
near:طلبن	0:-26 2:-20 3:13
near:طلبو	1:-8 2:-20 3:22
near:طنا	0:45 1:-41 2:-13 3:-9
near:طوار	0:42 1:-26 2:-46 4:-24
near:طوكي	0:32 1:23 2:-45 3:-9
near:عاجل	0:8 1:-34 3:28 4:-21
near:عاصم	1:-12 2:17 3:-10
near:عالم	1:-8 2:-13 3:27 4:-43
near:عام	0:-52 4:13
near:عاما	0:25 1:-24 2:-22 3:-14
near:عامل	0:10 1:12 3:-21
near:عامه	0:9 1:-12 2:8 3:-9
near:عامي	0:-13 1:-17 2:22 3:-13
near:عايد	0:10 1:-8 2:-17 3:-26 4:12
near:عايل	0:-41 1:22 2:23 4:-32
near:عبر	0:-45 2:-9 3:-29 4:27
near:عدت	0:-38 1:-12 2:34 3:-58
near:عدتن	0:-28 1:-44 2:43 3:-19 4:-8
near:عدده	0:20 1:-17 2:-24 3:14 4:-12
near:عدم	1:16 2:-16
near:عربي	0:-23 1:10 4:-11
near:عرضت	0:-44 1:-31 2:48 3:-12 4:-10
near:عسكر	0:-13 1:32 2:-34 3:-12 4:-9
near:عشر	1:-27 3:20 4:-19
near:عشره	0:-47 1:12 2:26 3:-18 4:-30
near:عشرو	0:9 1:-14 2:-12
near:عشري	1:20 2:-20 3:-10 4:-15
near:علي	0:25 1:-20 3:-24 4:-16
near:عليه	0:-21 1:24 2:-28 3:-21 4:9
near:عمان	0:19 1:-16 2:-10
near:عمل	0:-12 2:9
near:عملي	0:-28 2:14 4:-15
near:عند	0:22 1:-19
near:عنها	0:14 1:-25 2:20 3:-26 4:-10
near:عوده	0:-36 1:-8 2:21 4:-19
near:غاز	0:13 1:-41 2:11
near:غذاء	0:-31 1:38 2:-22
near:غذاي	1:-50 2:36 3:-20
near:غرض	0:-29 3:-15 4:9
near:غرفه	0:-8 1:-16 2:18 3:-9
near:غزه	0:-30 1:29 2:-41 3:-37 4:13
near:غطي	3:9
near:غلاف	0:18 2:-9
near:غير	0:-50 1:49 2:-12 3:-27 4:-23
near:فاشر	0:-15 1:-14 2:17
near:فاعل	0:18 1:-25 2:-10 4:-11
near:فبرا	0:-37 1:-19 3:26
near:فتح	1:12 2:-10
near:فتره	0:-17 1:24 2:-21 3:-15
near:فجوه	0:-42 1:-40 2:-35 3:57 4:-17
near:فرد	1:9
near:فرنس	3:-35 4:-31
near:فرنك	0:-9 4:-18
near:فريق	0:-24 1:12 4:-8
near:فعل	0:-33 1:37 2:-22 3:-20 4:-21
near:فعلا	0:21 1:27 2:-52 3:-27 4:-22
near:فقد	0:9 3:-11
near:فقط	0:-28 1:25 2:-37 4:-9
near:فلم	0:-29 1:-30 3:32
near:فليت	3:10
near:فوعد	0:-47 2:24
near:فيضا	0:12 1:-37 2:-12 3:10 4:-13
near:فيما	2:-9 4:10
near:فيه	0:-24 1:21 2:-15 3:8
near:فيها	0:-17 1:11 3:-18 4:20
near:قال	0:26 1:-18 2:-13 4:-18
near:قالت	0:-32 1:-28 2:24 3:16 4:-8
near:قانو	0:17 1:-15
near:قاهر	0:-18 2:24 3:-26 4:-16
near:قايم	0:-17 1:-27 2:36 3:-10 4:-8
near:قبل	0:-50 1:14 2:16 3:-16
near:قتلي	0:-10 3:10
near:قتيل	0:-18 1:-28 2:33 4:-11
near:قدر	0:-26 1:-14 3:23 4:-14
near:قدرت	0:-9 1:-13 2:-28 3:26
near:قدره	0:15 1:9 2:-15 3:-22 4:-39
near:قدم	0:-35 1:60 2:-50 3:-31 4:-27
near:قدمت	0:-55 1:45 2:-55 3:-60 4:36
near:قدمه	0:-18 2:-18 3:-21 4:22
near:قراب	2:-10 3:12
near:قرر	0:40 1:-37 2:-11
near:قررت	0:34 1:-37 2:-19 3:-13
near:قرض	0:41 1:-25 2:-28 3:-24 4:-9
near:قرضا	0:24 1:-38 3:-9 4:-15
near:قروض	0:-30 1:-12 2:47 3:-35 4:-40
near:قصر	0:-18 1:-15 2:28 3:-22
near:قضاء	1:-18 2:9 3:-10
near:قطاع	0:10 2:-11 4:-21
near:قطر	0:-25 2:11 3:-47
near:قطري	0:-29 2:25 4:-23
near:قعت	0:32 1:-12 2:-24 3:-11
near:قمح	0:15 1:-11 2:-16
near:قيل	0:-11 1:-13 2:14
near:قيمت	0:38 1:-13 2:9 3:-32 4:-58
near:قيمه	0:8 1:-28 2:-15 3:18
near:كامل	0:-17 1:26 2:-32 4:-8
near:كان	0:-34 2:23 4:-35
near:كانت	0:-16 1:12 2:-28 3:24 4:-25
near:كانو	0:-10 1:-15 2:12 4:-11
near:كرون	0:-48 1:24 2:16 3:-23 4:-28
near:كلفت	0:-13 1:-27 3:27
near:كلفه	1:17 2:-12
near:كما	0:-10 2:-10 3:-10 4:10
near:كندا	0:-26 1:14 3:-18 4:-11
near:كندي	3:-8
near:كهرب	0:34 1:-16 2:-32 3:-26
near:كوار	2:-8
near:كوري	0:-16 1:-23 2:37 3:-31 4:-9
near:كولي	1:16 2:-13 3:-26 4:-9
near:كونغ	0:14 1:-38 2:22 3:-17 4:-12
near:كويت	0:-16 2:11 3:-43
near:كييف	0:-11 1:31 2:-30 3:-10 4:-17
near:لاجي	0:23 1:-30 2:14 3:-22 4:-14
near:لازا	1:-18 2:18 3:-14
near:لاسر	2:-11 3:-23 4:-29
near:لاصل	0:8 2:-16 4:-16
near:لاعا	0:11 1:-19 3:-12 4:-14
near:لاغا	1:-16 3:18 4:-8
near:لافت	0:-23 2:-10 3:10
near:لاقل	0:9
near:لاوك	0:56 1:-39 2:-46 3:-22 4:-29
near:لايو	0:25 1:-16 2:-8 3:-11
near:لبرن	0:24 1:-43 2:13 3:-21 4:-19
near:لبنا	0:22 2:-8 3:-10 4:-34
near:لتاي	0:41 1:-14 2:-32 4:-9
near:لترم	0:-23 3:9
near:لتشغ	0:13 1:16 2:-20 3:-13 4:-19
near:لتغط	0:22 1:-45 3:8 4:-12
near:لجام	0:-33 1:-17 2:35 3:-12
near:لجمع	0:-14 1:-29 2:-10 3:29
near:لجنه	1:-8 4:-18
near:لخطه	0:-18 1:19 2:-19 4:-11
near:لدعم	0:9 3:-29 4:-30
near:لذوي	0:9 3:-39 4:-30
near:لسور	0:-16 1:-23 2:24 3:-8 4:13
near:لشبك	0:32 1:-21 2:-27
near:لشرا	0:17 2:-8 3:-40 4:-39
near:لضحا	0:18 3:-18 4:-18
near:لعام	0:13 1:-34 2:-39 3:37 4:-18
near:لعاي	0:32 1:-9 2:-41 3:-16 4:-17
near:لعمل	0:-12 2:-10 3:15 4:-9
near:لغزه	0:-15 2:10 3:-8
near:لقاء	0:11 2:-11
near:لقطا	0:13 1:-14 2:-21 3:-19 4:10
near:لكل	1:15 2:-16 3:-16 4:-10
near:لكن	0:-25 1:37 2:-20 3:-27
near:لكيي	1:-17 2:-13 4:19
near:لمال	0:-15 1:-33 2:-17 3:34
near:لمسا	0:-15 2:-12 3:19
near:لمست	0:32 2:-32 3:-11
near:لمكا	2:-8 3:-13 4:-9
near:لمن	0:12 2:-21 3:-16 4:-15
near:لموا	0:27 2:-40 3:-26 4:-14
near:لموز	0:-16 1:-16 2:-9 3:8 4:18
near:لندن	0:8 3:-28 4:-31
near:لها	0:13 1:14 2:-26 3:-16 4:-26
near:لهاي	1:-27 2:21 3:-23 4:-14
near:لهذا	0:-15 1:-33 2:-33 3:33 4:13
near:لوكا	0:29 1:-23 2:-16 3:-9 4:-13
near:ليبي	0:16 1:-29 2:-13 3:25
near:ليره	0:-17 1:27 2:-27 3:-14 4:-14
near:ليصل	0:10 1:-9 2:-33
near:مارب	0:44 1:-27 2:-37 3:-12
near:مارس	0:-35 1:-35 2:24 3:14 4:-19
near:ماضي	0:-45 1:46 2:10 3:-60 4:-67
near:مال	0:-26 3:15 4:-11
near:مالي	0:34 1:-23 2:-20 4:-36
near:مانح	0:-45 1:9 2:15 4:-23
near:ماني	0:-45 1:15 2:40 3:-51 4:-41
near:ماوي	1:-32 2:-23 3:32
near:مايه	0:-73 1:27 2:-27 3:10 4:-19
near:مباش	2:-20 4:12
near:مبلغ	0:33 1:-59 3:11 4:-60
near:متبر	0:-43 1:40 2:-16 3:-11 4:23
near:متبق	0:22 1:-38 2:8 3:-10 4:-15
near:متحد	0:-21 1:10 2:-17 3:18 4:-39
near:متر	0:-20 1:22 2:-11
near:متضر	0:38 1:-10 2:-55 4:-23
near:متطل	0:-13 1:-22 2:-15 3:27
near:متوف	1:16 2:-31 3:-18 4:-32
near:مجتم	0:23 1:-27 2:12 3:-27
near:مجلس	0:24 2:-36 3:-32 4:-19
near:مجمد	0:-9 1:-29 3:-15 4:23
near:مجمو	0:-11 1:14 2:-62 3:-21 4:23
near:محاف	1:-10 2:14 4:-13
near:محام	1:13 2:-10 3:-19 4:-22
near:محرو	0:-20 1:29 2:-11 4:-18
near:محطا	2:-12 4:15
near:محطه	0:-29 1:19 2:12
near:محكم	0:24 2:-20 3:-12 4:-9
near:محلا	1:-14 2:15
near:محلي	0:17 1:9 2:-34 3:-16 4:-9
near:مخصص	0:36 1:-28 2:-14 3:-29
near:مخيم	1:-8 3:8 4:-14
near:مدار	0:34 1:-31 2:-35 3:12 4:9
near:مدرس	0:-24 1:-44 2:39 3:-14 4:-15
near:مدري	1:-23 2:-13 3:19 4:-13
near:مدني	0:-24 1:-19 3:22
near:مدي	0:24 1:-30 2:-32 3:-15 4:21
near:مدير	0:-16 1:9 2:-25 3:11 4:-18
near:مدين	0:-24 1:37 2:-15 3:-10
near:مراك	1:-26 2:17 3:-20
near:مرحل	0:14 1:-16 2:-24 3:20 4:-9
near:مركز	0:9 1:-8 2:-24 3:-20 4:18
near:مره	0:-9 1:14 2:-10
near:مساء	0:26 1:-12 3:-22
near:مساع	0:-9 1:-8 2:22 3:-47
near:مساك	0:-17 1:13 2:14 3:-18 4:-12
near:مساه	0:-25 1:-21 2:14 3:-19 4:29
near:مستش	0:-37 1:-29 2:32 3:-21 4:18
near:مستل	1:17 2:-10
near:مستو	0:-19 1:22 3:-18
near:مسوو	0:-11 1:-14 2:15 3:-11
near:مشار	0:-22 1:31 2:-19 3:-15 4:-13
near:مشتر	1:-26 2:-8 3:20
near:مشرو	0:31 1:-48 2:-31 3:-21 4:15
near:مصاب	0:14 2:-23 3:-16 4:-14
near:مصدر	0:-12 2:10 3:-10
near:مصر	1:-10
near:مصرف	0:-12 1:15 2:-29 3:8
near:مصير	0:-18 1:19 2:-25
near:مضيف	0:17 1:-13 3:-8
near:مطار	1:12 2:-11
near:مطلع	0:-17 2:-10 3:-25 4:20
near:مطلو	0:-29 2:-11 4:-8
near:معظم	0:-32 1:34 2:-16 3:-16
near:مفوض	1:-20 2:-18 3:23 4:-27
near:مقاب	2:-13 3:-17 4:11
near:مقار	2:18 3:-15
near:مقاط	1:30 2:-46 3:-23 4:-19
near:مقبل	0:-57 1:-32 2:18 3:52 4:-30
near:مقدا	0:20 1:-14 2:-28 3:13
near:مقدم	0:-20 1:29 2:-24 3:-18 4:-11
near:مقرر	0:37 1:-32 2:-18 3:-22
near:ملاي	1:27 2:-9 3:-47 4:-26
near:ملك	1:8 3:-29 4:-25
near:مليا	0:-11 1:17 3:-29
near:مليو	0:-9 1:-12 4:-18
near:مملك	0:-27 2:26 3:-14
near:مناط	0:31 1:-26 2:-28 3:-14
near:منتص	0:-17 2:-11 3:12 4:-16
near:منح	0:18 1:-50 2:9 3:-27
near:منحا	0:14 2:-13 3:-12
near:منحت	1:-35 2:27
near:منحه	0:16 1:27 2:-32 3:-35 4:-36
near:منذ	0:-72 1:8 2:-67 3:-30 4:52
near:منسق	0:45 1:-43 2:-21 4:-8
near:منطق	0:-22 1:-28 3:-8 4:25
near:منظم	0:-27 1:18 2:-8 4:-19
near:منقذ	0:-44 1:-28 2:47 3:-12 4:-18
near:منكو	0:11 1:-28 2:-38 3:22 4:-14
near:منه	0:-9 1:-11 2:-16 3:20 4:-25
near:منها	0:13 1:-9 2:-11 3:-22
near:منهم	3:11
near:مواز	3:-37 4:-17
near:موتم	0:-48 2:49 3:-67 4:-40
near:موسس	1:33 2:-44 4:-33
near:موضح	0:-14 1:-18 2:23
near:مياه	0:39 1:-78 3:23 4:-20
near:ميتي	0:28 1:-10 2:-29 3:-20 4:-8
near:ميدا	1:16 3:-10 4:-9
near:ميزا	0:13 2:-32 3:-17 4:-19
near:ميسر	0:-16 1:-31 2:38 3:-18 4:-28
near:ميه	0:-8 2:9 3:-11 4:-44
near:نازح	0:15 1:16 2:-21 3:-26 4:-21
near:ناشد	1:-26 2:-22 3:17
near:نال	0:-21 1:25 4:-10
near:ناير	0:-12 2:10 4:-16
near:نحو	0:-11 1:-9 3:-15 4:13
near:نداء	0:-68 1:-80 2:-55 3:98 4:-21
near:نروي	0:-17 2:17 3:-39 4:-33
near:نسخه	1:-18 2:19
near:نصف	0:-44 1:24 2:-20 4:13
near:نصفه	0:-49 1:19 4:-11
near:نفسه	0:-15 1:15 3:-9
near:نقد	0:-35 1:46 2:-31 4:-30
near:نقدا	0:-42 1:46 2:-31 3:-20 4:-11
near:نقدي	0:-10 1:21 2:-25 3:-19 4:-18
near:نهاي	0:-22 1:38 2:-34 3:-12 4:-39
near:نوفم	0:-24 1:35 2:-11 3:-18
near:نيجر	0:-22 1:-34 2:-13 3:35
near:نيوي	0:-31 1:-30 2:38 3:-23
near:هاتف	0:-14 1:24 3:-12
near:هبط	1:31 2:-29 3:-26 4:-9
near:هذا	0:-45 1:-8 2:-32 3:38
near:هذه	0:-36 1:23 3:-19 4:-15
near:هلال	0:-16 1:12 2:-30 3:-26 4:19
near:هند	1:-9 3:-16 4:-24
near:هولن	0:9 3:-8
near:هييه	0:13 1:-27 2:15 3:-10
near:واحد	0:-21 1:28 2:-28 3:-13
near:وارد	0:-44 1:53 2:-26 3:-37
near:وان	0:12 1:-12 3:-40 4:16
near:وجه	0:-45 1:-25 2:-17 3:39
near:وحده	0:19 1:-16
near:ورد	0:-17 2:-20 3:14 4:-19
near:وزار	0:-19 1:-8 2:12
near:وزرا	0:14 2:-26 4:-16
near:وصل	0:-10 1:18 2:-25 3:-18
near:وصلت	0:28 1:-20 2:-24 4:-14
near:وطني	0:34 1:-26 2:-17 3:-12
near:وعد	0:-29 1:-8 2:33 3:-38 4:-22
near:وعدت	0:-9 1:-20 2:20 3:-25 4:-13
near:وفق	2:-35 3:-20 4:18
near:وفي	0:-23 1:-22 2:28 3:-16 4:-8
near:وقت	1:10 2:-9
near:وقد	0:17 1:-12 2:-15 4:-18
near:وقع	0:9 1:-12
near:وكال	0:-27 1:-26 2:25 3:21
near:ولاي	0:-11 1:40 2:-12 3:-65 4:-11
near:ولم	1:-27 3:27 4:-33
near:ومن	0:20 1:-27 3:-29 4:-27
near:وهو	1:29 2:-51 3:-22 4:-23
near:وهي	0:9 1:9 2:-34 4:-54
near:يابا	0:-16 1:30 3:-67 4:-50
near:يبلغ	0:14 1:8 2:-25
near:يتجا	0:-10 1:-24 2:27
near:يتعد	1:-12 2:20 3:-15
near:يتعه	1:-13 2:17
near:يجمع	0:-26 1:-51 2:24 4:19
near:يحتا	0:-12 1:-15 2:-11 3:24
near:يحصل	0:12 1:-13 2:-15 3:10
near:يخصص	0:39 1:-25 2:-32 3:-22 4:-12
near:يدفع	0:-20 1:-18 2:29 3:-11 4:-11
near:يذهب	0:18 1:-55 2:27 3:-37 4:-20
near:يرفع	0:-42 1:14 2:11 3:-26 4:11
near:يشمل	1:-43 3:31 4:-11
near:يصرف	0:9 1:10 3:-28 4:-12
near:يصل	4:-23
near:يصلن	0:14 1:-17 2:11 3:-14
near:يصله	0:-14 3:12
near:يطلب	0:-25 1:-22 2:-13 3:31
near:يعاد	0:36 2:-31 3:-42 4:-17
near:يقدر	0:11
near:يقر	0:41 1:-27 2:-23 3:-11 4:-8
near:يقول	0:-12 1:-25 2:8 3:22 4:-25
near:يمن	1:9 2:-25 3:-13
near:يمني	2:-21
near:يمول	2:-17 3:12
near:يناي	0:-16 1:19 2:-16 4:-10
near:يها	0:-22 1:24 2:-30
near:يوجه	0:41 1:-28 2:-15 3:-22
near:يورو	0:-26 1:23 2:-15 4:-62
near:يوقع	0:34 1:-11 2:-28
near:يوم	0:-12 1:33 2:-48 3:-8 4:-31
near:يوما	1:10
near:يومي	0:10
near:يوني	0:16 1:-46 2:-52 3:44 4:-8
next:claim-abducted	0:-10 1:-21 4:20
next:claim-allocated	2:-22 4:-54
next:claim-delivered	0:-9 1:-54 3:16
next:claim-displaced	0:-17 2:-28 3:12 4:8
next:claim-held	0:12 1:-11
next:claim-injured	0:-33 2:9 3:-16 4:11
next:claim-killed	0:-19 2:-14 3:-15 4:28
next:claim-missing	0:-15 1:19 2:9 3:-26 4:-35
next:claim-pledged	0:-16 1:-50 2:46 3:-11 4:-13
next:claim-refugees	1:22 2:-47 3:-14 4:15
next:claim-released	0:-26 1:14 3:8
next:claim-requested	1:-15 2:9 3:-32
next:claim-returned	0:-8 1:-25 2:-60 3:12 4:41
next:claim-total	0:-34 2:11 3:26 4:-34
noun:	3:-9 4:-17
only:aid	0:31 2:-51 3:-17 4:-20
only:casualty	1:-11 3:-23
other:abducted	0:-20 2:8 4:-24
other:aid	1:-9 4:-16
other:allocated	0:-8 1:12 2:-21 3:-14 4:-20
other:casualties	0:-20 1:-8 3:11 4:-10
other:casualty	0:-18 4:-14
other:dead-in-captivity	0:19 1:-38 2:-14 3:17 4:-30
other:delivered	0:12 1:-44 2:8 4:-14
other:displaced	1:-10 4:-15
other:displacement	1:-13 2:8 4:-17
other:held	3:-17 4:-10
other:hostage	0:-8 1:10 2:-12 3:-10 4:-38
other:injured	0:15 1:11 2:-53 3:-18 4:14
other:killed	0:-15 1:-12 4:-15
other:missing	1:-9 4:-34
other:pledged	0:-20 2:-29 3:20
other:prisoners-exchanged	0:-26 1:34 2:-17 3:-22 4:-17
other:refugees	0:-33 1:13 2:-17 3:16 4:-13
other:released	1:15 2:-19 4:-64
other:requested	0:-14 1:20 2:27 3:-75 4:-34
other:returned	0:9 2:-23 4:-22
other:total	0:14 2:-16 3:-13 4:-29
others:7	0:9 1:22 2:-37 3:-24 4:-12
others:more	1:-14 2:11 4:-14
qualified	0:-35 1:14 2:-28 3:-34 4:45
right1:	0:13 1:-10
right1:"	0:-21 1:18 2:-43 3:-21 4:19
right1:(	0:-8 1:8 2:13 3:-28 4:-10
right1:)	0:-18 1:23 3:-32 4:-10
right1:,	0:-16 2:-9
right1:.	0:-82 1:26 3:-14 4:24
right1::	0:-18 2:12
right1:;	0:-53 1:-12 2:25 3:20
right1:|	0:20 1:-38 3:13 4:-29
right1:اخري	1:-38 2:27 4:-31
right1:اضافيه	0:10 2:-15 3:11 4:-28
right1:العام	0:-26 2:23 3:-19
right1:الي	1:8 2:-12 3:-13 4:-17
right1:تعويضات	0:-21 1:28 2:-12 3:-14 4:-11
right1:ثم	0:9
right1:حتي	0:-12 1:-30 2:-17 3:35
right1:طلبتها	0:-13 1:-29 3:30
right1:عبر	0:-17 1:11 3:-15 4:-14
right1:علي	0:-16 1:-25 2:17
right1:عن	1:-10 2:14
right1:في	0:-30 1:51 2:-8 3:-57 4:-37
right1:قبل	0:-29 1:37 2:-40 4:-9
right1:كانت	0:-14 1:-19 2:23 4:-9
right1:ل	0:11 2:-15 3:-15
right1:لاسر	0:-14 2:11 4:-8
right1:لاسره	0:11 1:-9
right1:لاصلاح	1:-22 3:9 4:-9
right1:لاعاده	0:-19 2:12 3:-15
right1:لاغاثه	1:-13 3:10
right1:لايواء	0:25 1:-16 2:-8 3:-11
right1:لبرنامج	0:16 1:-8 3:-9
right1:لترميم	0:-24 1:-21 2:15 3:9
right1:لتغطيه	0:-24 1:-29 2:19 3:13
right1:لدعم	2:8 3:-24 4:-21
right1:لذوي	0:9 1:-29 2:10 3:-10
right1:لسوريا	0:-13 2:28 3:-10
right1:لشراء	0:-13 1:27 2:-26 3:-20 4:-11
right1:لعايلات	1:13 2:-16
right1:لقطاع	2:-11 4:8
right1:لكل	0:15 1:-13
right1:للاستجابه	0:12 1:-25 2:-20 3:8
right1:للاغاثه	0:11 1:-37 3:-11
right1:للبنان	0:9
right1:لم	0:-17 1:-51 2:14 3:16 4:-11
right1:لمساعده	0:-20 1:-13 2:-11 3:26
right1:لمن	0:-13 1:17 3:-11 4:-10
right1:مقابل	2:-15 3:-14 4:13
right1:من	1:39 2:-38 3:-50 4:-21
right1:منها	0:-25 1:17 3:-53
right1:ولم	0:-9 1:-22 2:12
right2:"	2:19 3:-31
right2:#	2:-29 4:-8
right2:,	3:-14 4:-11
right2:.	0:-14 2:-14 4:11
right2:اصل	0:-22 1:60 2:-40 3:-57
right2:الا	0:-26 1:-29 2:22 3:13
right2:الاتحاد	0:9 1:-19
right2:السنه	1:10 2:-9
right2:السوق	0:10 3:-9
right2:الصندوق	0:34 1:-22 2:-41 3:-10
right2:الضحايا	1:-9 2:8 3:-13 4:-9
right2:العاجله	0:19 1:-22 2:-11
right2:العام	0:-31 2:18
right2:المانيا	3:-15
right2:المبلغ	0:40 1:-36 2:-27 3:-19 4:-8
right2:المتضررين	0:12
right2:المفوضيه	0:-31 1:14 3:8
right2:المقبل	0:-29 1:-19 2:25 3:16
right2:الولايات	0:-9 1:23 2:-28 3:-19
right2:الي	0:19 1:14 2:-38 3:-16 4:-35
right2:اليوم	0:-15 1:21 2:-12
right2:اما	0:22 2:-38
right2:اي	1:17 3:-21 4:-9
right2:بعد	0:17 1:-16
right2:بها	0:-41 1:-41 2:41 3:-19 4:10
right2:بينما	0:-8 1:29 2:-29
right2:تلتها	1:21 2:-16
right2:ثم	0:-27 1:-39 2:43 3:-10 4:-8
right2:ذهب	2:10 3:-14 4:-19
right2:سته	0:-10 1:25 2:-18
right2:صرف	0:36 1:-36 2:-11 3:-9
right2:صندوق	0:11 1:-43 2:-19 3:14
right2:عاجله	0:21 1:-27 3:-11
right2:علي	0:25 1:-56 3:24
right2:في	1:-26 2:9 4:-21
right2:فيما	0:-18 1:-12 3:-30 4:22
right2:كان	0:-16 1:20 2:-15
right2:كل	1:-18 2:14
right2:كوريا	1:18 2:-8
right2:لم	1:-56 3:21 4:-9
right2:ما	0:-14 1:24 2:-13 4:-23
right2:مقابل	1:9
right2:من	1:23 2:-10 3:-27
right2:منها	1:-45 3:8 4:15
right2:نحو	0:-9 1:-22 2:10 3:-8 4:10
right2:نهايه	0:-14 1:17 2:-28 3:11
right2:و	1:-39 2:18 3:10
right2:والباقي	0:-23 1:32 2:-27 3:-15
right2:وتعهدت	0:31 1:13 2:-43
right2:وصل	0:10 1:-33 2:9
right2:وفق	0:10 1:-34 2:-15 3:-19 4:18
right2:ولم	1:-22 3:24
right2:ومنها	0:-15 2:11 3:-11
right2:وهو	0:-9 1:34 2:-10 3:-29
right2:يذهب	0:10 1:-35 2:16 3:-20 4:-10
right2:يصل	0:-24 1:-30 2:22
right3:	0:-36 1:19 2:-25 4:-10
right3:"	0:-34 1:42 2:-37 3:-38 4:12
right3:#	1:-14 2:-13 3:-17 4:21
right3:(	0:-38 1:19 3:-25 4:-13
right3:,	0:33 1:-22 3:-46 4:-55
right3:.	0:16 1:-8 3:-14 4:-68
right3:الاتحاد	0:-56 1:44 2:-15 3:-11
right3:الاوروبي	0:9 1:-19
right3:الاوروبيه	0:-28 1:19 3:-9
right3:الاول	1:11 2:-20 3:-10
right3:الضحايا	0:9 1:-19 2:9 3:-21 4:-10
right3:العام	0:-23 2:-26 3:32 4:-21
right3:المتحده	0:-10 1:17 2:-19 4:-9
right3:المركزي	0:33 1:-23 2:-26 3:-19
right3:الملك	0:-17 2:24 3:-18 4:-10
right3:الي	0:17 1:15 2:-24 3:-41 4:-13
right3:ان	0:28 1:-27 2:-9 3:-20
right3:ب	2:13
right3:ثلاثه	1:-9 2:-23 3:-11 4:21
right3:ثمانيه	0:21 2:-22 3:-16 4:-16
right3:حين	2:8 3:-23
right3:خمسه	1:14 2:-24
right3:سنوات	0:11 1:-23
right3:علي	0:-14 1:-22 2:12 3:17
right3:عن	0:-11 2:-9 3:-13 4:18
right3:في	0:23 2:-32 4:-21
right3:قطر	0:-26 1:11 4:-10
right3:كل	1:-24 3:29 4:-12
right3:لا	1:-20 2:-9 4:19
right3:لم	0:18 1:-27 2:8 3:-9
right3:ما	0:-46 1:-49 2:33 3:24 4:-14
right3:مليون	0:-36 2:-11 3:21 4:9
right3:مليونا	0:-8 1:21 2:-15
right3:من	0:-42 2:-20 3:32
right3:منه	1:-24 2:-11 3:25
right3:منها	0:32 1:-83 3:25 4:-47
right3:نحو	1:-8 2:12 3:-9
right3:نصف	0:-26 1:20 2:11 3:-17
right3:و	0:-13 3:-18 4:10
right3:والباقي	0:-29 1:-18 2:33
right3:وان	0:27 2:-25 3:-13
right3:ولم	1:-20 2:13 3:15
share:2	0:-42 1:65 2:-54 3:-36 4:-31
share:4	1:-10
share:5	2:-9 3:-21 4:14
share:7	0:-11 1:-8 4:-34
share:more	1:-9 4:-18
short	0:14 1:-14 3:-18 4:-67
sum:1	1:18 2:-17
sum:10	1:-46 2:9 3:12
sum:11	0:48 1:-31 2:-62 3:-12
sum:12	0:18 1:-23 3:-11
sum:13	0:10
sum:3	0:30 1:-28 2:-24 3:-18
sum:4	0:-22 1:19 2:-13 3:-41
sum:5	0:27 2:-18 3:-51 4:-17
sum:6	1:11 3:-11 4:-25
sum:7	1:11 2:8 3:-26 4:-94
sum:8	0:-11 2:-9 3:-20
sum:9	0:-28 1:-42 3:31 4:9
verdict:allocated	0:88 1:-69 2:-49 3:-96 4:-76
verdict:claim	2:-13 3:-32 4:-8
verdict:delivered	0:-113 1:101 2:-52 3:-126 4:29
verdict:open	0:-17 1:13 3:-11 4:-11
verdict:out	3:-24 4:-57
verdict:pledged	0:-36 1:-115 2:109 3:-85 4:-60
verdict:requested	0:-44 1:-72 2:-67 3:96 4:-58
verdict:total	0:-39 1:31 2:-22 3:-45 4:23`
}
