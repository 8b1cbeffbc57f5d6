import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD_OF_MONEY: LikelihoodWeights = {
  measures: ['allocated', 'delivered', 'pledged', 'requested', 'total'],
  claim: `
any	-67
before:abducted	-26
before:allocated	75
before:delivered	125
before:held	-56
before:injured	-26
before:killed	-22
before:pledged	171
before:released	-75
before:requested	47
before:returned	-6
before:total	51
behind:allocated	108
behind:delivered	188
behind:killed	25
behind:pledged	162
behind:requested	150
behind:total	75
currency:AED	-38
currency:AFN	-70
currency:AMD	-19
currency:ARS	-12
currency:AUD	15
currency:BDT	-53
currency:BRL	-40
currency:CAD	-20
currency:CDF	-40
currency:CHF	41
currency:CLP	-7
currency:CNY	23
currency:COP	-8
currency:DKK	53
currency:EGP	-53
currency:EUR	29
currency:GBP	3
currency:GEL	11
currency:GHS	36
currency:HKD	8
currency:HTG	-3
currency:IDR	-38
currency:ILS	-21
currency:INR	-12
currency:IQD	-28
currency:JPY	9
currency:KES	-37
currency:LKR	18
currency:LYD	-81
currency:MAD	-20
currency:MMK	-14
currency:MXN	-75
currency:MYR	-10
currency:MZN	-34
currency:NGN	-160
currency:NZD	52
currency:PEN	58
currency:PHP	-21
currency:PKR	-18
currency:PLN	30
currency:RON	12
currency:RUB	-111
currency:SAR	21
currency:SDG	-58
currency:SEK	77
currency:SYP	-15
currency:THB	-61
currency:TRY	14
currency:UAH	-16
currency:VND	56
currency:XOF	-61
currency:YER	-49
currency:ZAR	3
currency:ZMW	34
ending:an	7
ending:at	-22
ending:ce	-43
ending:ch	-52
ending:ds	-77
ending:ed	7
ending:en	-10
ending:er	27
ending:es	-5
ending:ge	29
ending:gh	36
ending:ht	18
ending:il	71
ending:is	15
ending:ld	-3
ending:ll	56
ending:ly	47
ending:me	71
ending:nd	-26
ending:nt	-20
ending:om	19
ending:on	-26
ending:re	-10
ending:ss	-13
ending:st	-61
ending:th	54
ending:to	-17
equal:allocated	-7
equal:delivered	65
equal:pledged	51
equal:requested	18
form:digits	-146
form:mixed	65
form:range	-106
form:words	100
headline	28
here:#aboard	-22
here:#aid	85
here:#captives	-119
here:#captors	-95
here:#commerce	-132
here:#conference	-14
here:#containing	81
here:#contest	-104
here:#crossing	10
here:#custody	-54
here:#demand	-61
here:#disease	-41
here:#displacement	48
here:#duty	-42
here:#exchange	-61
here:#giving-from	3
here:#group	-69
here:#handover	31
here:#hearing	-56
here:#losing-side	-11
here:#military-aid	28
here:#need	-32
here:#other-fate	-60
here:#prisoners	-65
here:#receiving	35
here:#remainder	-38
here:#rescue	-15
here:#since	34
here:#state	88
here:abducted	-70
here:allocated	79
here:delivered	50
here:displaced	36
here:held	-47
here:injured	-19
here:killed	-55
here:missing	25
here:pledged	48
here:prisoners-exchanged	5
here:refugees	21
here:released	-34
here:requested	86
here:returned	14
here:said	-36
here:set	-71
here:total	-30
item	-30
last:claim-abducted	23
last:claim-allocated	90
last:claim-dead-in-captivity	4
last:claim-delivered	40
last:claim-displaced	-15
last:claim-held	-85
last:claim-killed	-45
last:claim-missing	-68
last:claim-pledged	80
last:claim-refugees	20
last:claim-released	-50
last:claim-requested	15
last:claim-returned	-4
last:claim-total	-65
left1:	-85
left1:"	-20
left1:,	38
left1:-	49
left1::	66
left1:;	-3
left1:a	-80
left1:add	39
left1:added	10
left1:additional	37
left1:adds	20
left1:against	-35
left1:allocated	12
left1:and	-30
left1:announced	-32
left1:another	36
left1:approved	10
left1:aside	28
left1:at	-49
left1:available	38
left1:britain	16
left1:by	-54
left1:collected	34
left1:committed	10
left1:contributed	66
left1:cost	-107
left1:costs	-77
left1:demanded	-41
left1:disbursed	33
left1:donated	58
left1:earmarked	44
left1:earn	-15
left1:earns	-44
left1:extra	36
left1:families	70
left1:far	22
left1:fined	-67
left1:for	-12
left1:from	-44
left1:further	21
left1:gave	109
left1:germany	18
left1:get	-32
left1:gets	-68
left1:give	84
left1:given	16
left1:got	38
left1:has	-27
left1:household	-42
left1:in	-10
left1:including	72
left1:initial	35
left1:is	-7
left1:its	-34
left1:japan	12
left1:korea	22
left1:me	-80
left1:need	68
left1:needs	22
left1:of	-74
left1:offered	-29
left1:on	-60
left1:only	47
left1:or	50
left1:out	-52
left1:over	21
left1:paid	-38
left1:pay	-40
left1:pays	-45
left1:pledged	55
left1:promise	11
left1:promised	108
left1:provide	44
left1:provided	74
left1:put	34
left1:raised	-32
left1:raises	5
left1:receive	-72
left1:received	37
left1:receives	-60
left1:release	-51
left1:released	96
left1:releases	-63
left1:requested	61
left1:requires	46
left1:s	76
left1:said	-39
left1:seek	42
left1:seeks	60
left1:sent	82
left1:spend	-63
left1:spent	-116
left1:that	34
left1:the	-18
left1:to	-74
left1:today	28
left1:transferred	62
left1:up	31
left1:want	-64
left1:wants	95
left1:was	37
left1:which	-33
left1:with	79
left1:worth	-34
left1:|	45
left1:•	-24
left2:	-3
left2:#	-77
left2:)	-14
left2:,	-9
left2::	-33
left2:;	-37
left2:a	-7
left2:aid	15
left2:allocation	36
left2:alone	-14
left2:amount	-41
left2:amounts	57
left2:an	78
left2:and	15
left2:appeal	43
left2:appealed	4
left2:appealing	31
left2:april	39
left2:arabia	38
left2:are	-24
left2:asked	42
left2:asks	55
left2:assistance	23
left2:at	-36
left2:baht	-37
left2:bank	4
left2:been	-30
left2:billion	-21
left2:board	3
left2:bonus	-21
left2:britain	53
left2:brought	-25
left2:budget	-38
left2:calls	74
left2:came	9
left2:canada	22
left2:cash	-47
left2:cent	-18
left2:cerf	12
left2:china	23
left2:come	-64
left2:comes	-12
left2:commission	10
left2:compensation	-58
left2:conference	27
left2:contribution	94
left2:cost	-87
left2:country	56
left2:cross	40
left2:date	52
left2:debt	-38
left2:deceased	-43
left2:deficit	-22
left2:dollar	-56
left2:donors	47
left2:down	32
left2:each	-68
left2:equivalent	32
left2:eu	18
left2:euros	12
left2:families	-20
left2:family	-59
left2:far	-39
left2:fare	-39
left2:fines	-24
left2:food	7
left2:for	-7
left2:francs	-21
left2:friday	3
left2:fund	30
left2:funding	4
left2:gap	42
left2:germany	28
left2:gold	-31
left2:government	48
left2:grant	5
left2:grants	-12
left2:gratia	-43
left2:had	6
left2:handed	54
left2:has	38
left2:have	58
left2:he	-15
left2:in	52
left2:iom	27
left2:is	-6
left2:it	62
left2:itself	40
left2:japan	70
left2:kingdom	40
left2:korea	37
left2:loan	69
left2:loss	-33
left2:m	29
left2:made	27
left2:market	-25
left2:million	28
left2:monday	4
left2:money	-18
left2:naira	-19
left2:norway	17
left2:november	15
left2:october	54
left2:of	12
left2:on	-51
left2:operation	24
left2:package	62
left2:paid	-31
left2:partners	73
left2:pay	-23
left2:payment	-62
left2:pesos	-7
left2:plan	65
left2:pledges	57
left2:pounds	20
left2:price	-11
left2:programme	-18
left2:promised	31
left2:promises	26
left2:put	-39
left2:ransom	-30
left2:received	59
left2:release	88
left2:revenue	-49
left2:reward	-60
left2:rice	-4
left2:rose	-20
left2:rubles	-37
left2:rupees	5
left2:sells	-36
left2:september	50
left2:set	127
left2:share	57
left2:so	22
left2:sold	-57
left2:spending	33
left2:stands	42
left2:state	-38
left2:states	-33
left2:stood	-12
left2:sum	-9
left2:taken	-49
left2:that	29
left2:the	9
left2:they	-60
left2:this	38
left2:to	12
left2:today	30
left2:together	-7
left2:top	24
left2:total	45
left2:turnover	-21
left2:ukraine	59
left2:unhcr	16
left2:union	82
left2:up	36
left2:was	-72
left2:we	40
left2:week	9
left2:were	-47
left2:wfp	18
left2:which	7
left2:who	-11
left2:will	-6
left2:work	-14
left2:would	-46
left2:year	-59
left2:yuan	12
left3:	-12
left3:"	26
left3:#	18
left3:)	46
left3:,	33
left3:-	26
left3::	70
left3:;	65
left3:a	-66
left3:agency	50
left3:an	45
left3:and	64
left3:announced	-65
left3:appeal	50
left3:are	5
left3:as	-8
left3:asked	45
left3:at	-40
left3:australia	55
left3:bank	-28
left3:been	29
left3:britain	19
left3:cabinet	49
left3:came	18
left3:cash	-79
left3:cent	23
left3:cerf	34
left3:china	8
left3:come	15
left3:commission	6
left3:cross	28
left3:crude	-4
left3:denmark	35
left3:development	22
left3:donors	39
left3:each	-28
left3:emergency	49
left3:european	49
left3:euros	-13
left3:ex	-43
left3:families	-40
left3:family	-37
left3:food	-7
left3:for	-15
left3:france	30
left3:from	-4
left3:fund	69
left3:germany	23
left3:gives	-58
left3:government	31
left3:had	-32
left3:has	26
left3:have	22
left3:he	-81
left3:humanitarian	29
left3:in	31
left3:is	-99
left3:it	-14
left3:its	27
left3:itself	41
left3:japan	37
left3:kingdom	6
left3:largest	16
left3:last	-10
left3:million	-78
left3:ministry	35
left3:month	-24
left3:new	52
left3:norway	24
left3:now	4
left3:of	-31
left3:oil	-13
left3:on	71
left3:one	-36
left3:out	-8
left3:paris	41
left3:part	53
left3:per	-18
left3:petrol	-20
left3:plan	-5
left3:pledged	-28
left3:promised	34
left3:provide	15
left3:put	-72
left3:received	-19
left3:red	42
left3:relief	-42
left3:response	27
left3:rice	-42
left3:s	-44
left3:saudi	38
left3:says	30
left3:second	51
left3:so	-39
left3:state	-22
left3:states	17
left3:that	-17
left3:the	22
left3:their	38
left3:them	7
left3:they	15
left3:this	-37
left3:to	-51
left3:top	28
left3:total	-31
left3:union	56
left3:united	-26
left3:us	28
left3:was	-106
left3:washington	-45
left3:we	78
left3:were	-56
left3:which	25
left3:will	18
left3:with	39
left3:would	-56
left3:year	46
left3:•	57
many	-105
mostly:abducted	-30
mostly:aid	-13
mostly:allocated	37
mostly:casualty	19
mostly:delivered	-56
mostly:displaced	-35
mostly:displacement	14
mostly:held	-52
mostly:hostage	-103
mostly:injured	-34
mostly:killed	-73
mostly:missing	25
mostly:pledged	30
mostly:refugees	-17
mostly:returned	-16
mostly:total	37
near:abab	24
near:abou	-40
near:abro	76
near:acco	64
near:acti	65
near:add	46
near:adde	20
near:addi	83
near:adds	20
near:aden	11
near:adva	75
near:affa	16
near:affe	17
near:afgh	10
near:afri	16
near:afte	-33
near:agai	-17
near:agen	101
near:ago	23
near:agre	-18
near:agri	-71
near:ahea	41
near:aid	-21
near:air	52
near:all	-15
near:allo	30
near:alon	-43
near:alre	102
near:also	30
near:amer	49
near:amon	44
near:amou	28
near:and	-10
near:anno	15
near:apie	-77
near:appe	151
near:appl	51
near:appr	73
near:apri	-44
near:arab	56
near:arch	57
near:are	-73
near:area	19
near:arme	8
near:army	30
near:arou	-12
near:arre	-94
near:arti	-23
near:asia	35
near:asid	20
near:aske	-46
near:asks	55
near:asse	-23
near:assi	37
near:audi	-46
near:augu	29
near:aust	85
near:auth	50
near:avai	53
near:aver	-57
near:back	-47
near:bag	-42
near:baht	-45
near:bail	-49
near:bang	29
near:bank	-40
near:barr	-6
near:base	-15
near:been	55
near:befo	58
near:belo	-8
near:bere	-30
near:berl	86
near:betw	50
near:bigg	-20
near:bill	-71
near:blan	33
near:bloc	86
near:boar	23
near:boat	-50
near:bond	-94
near:bonu	-24
near:bord	-36
near:boug	-36
near:bren	-72
near:brid	-35
near:brin	37
near:brit	88
near:brou	6
near:brus	-34
near:budg	-30
near:buil	-7
near:buri	-23
near:burk	67
near:burn	-58
near:busi	-9
near:but	-39
near:buys	-54
near:cabi	24
near:cair	19
near:call	10
near:came	-21
near:camp	-38
near:can	-53
near:cana	67
near:canb	13
near:capi	32
near:capt	-62
near:card	28
near:care	72
near:carr	-32
near:cash	-59
near:cent	82
near:cerf	64
near:cfa	-21
near:chad	8
near:chai	30
near:cham	68
near:chan	-53
near:chea	-43
near:chec	-34
near:cheq	61
near:chf	59
near:chie	-24
near:chil	-42
near:chin	51
near:city	-71
near:civi	77
near:clai	-32
near:clea	-42
near:clin	51
near:clos	-36
near:club	-91
near:coff	-25
near:coll	-21
near:come	56
near:comm	4
near:comp	27
near:conc	41
near:cond	42
near:conf	103
near:cong	-5
near:cons	60
near:cont	-8
near:coor	12
near:cost	-149
near:coul	-14
near:coun	-6
near:cour	42
near:cove	-7
near:cred	14
near:cris	-48
near:cror	57
near:cros	-15
near:crow	-4
near:crud	-15
near:cup	-31
near:cut	-89
near:cycl	24
near:dama	-5
near:dani	6
near:darf	18
near:date	20
near:day	-46
near:days	66
near:dead	-59
near:deal	23
near:debt	-43
near:dece	-88
near:deci	42
near:decl	-47
near:defe	6
near:defi	-32
near:deli	-56
near:dema	-105
near:demi	12
near:denm	65
near:depa	-100
near:depo	16
near:depu	6
near:dest	-76
near:deve	-3
near:dina	33
near:dire	10
near:disa	-26
near:disb	93
near:disp	89
near:dist	5
near:divi	-29
near:dkk	9
near:doll	10
near:dome	-34
near:dona	41
near:dong	6
near:dono	18
near:doub	-10
near:down	40
near:draw	50
near:dref	55
near:driv	17
near:dron	-42
near:drop	11
near:dswd	27
near:duba	-51
near:due	-7
near:each	-134
near:earl	16
near:earm	91
near:earn	-49
near:east	69
near:echo	35
near:educ	-4
near:egyp	40
near:eigh	-74
near:elec	15
near:elev	10
near:emba	59
near:emer	145
near:emir	-62
near:empl	32
near:end	30
near:ende	-44
near:equi	50
near:esti	-67
near:ethi	29
near:eur	-11
near:euro	-18
near:even	13
near:ever	-72
near:exam	-8
near:exch	-32
near:exec	-3
near:exte	78
near:extr	70
near:faci	-17
near:fall	-66
near:fami	-53
near:far	20
near:fare	-49
near:farm	-46
near:fash	-14
near:faso	67
near:febr	49
near:fede	47
near:feed	61
near:fees	-17
near:fell	-51
near:fenc	-31
near:ferr	-13
near:fetc	-56
near:fiel	4
near:fift	69
near:fina	30
near:fine	-107
near:fire	-38
near:firs	57
near:flas	21
near:floo	11
near:flou	-25
near:foll	89
near:food	32
near:for	-17
near:forc	-11
near:fore	20
near:foun	21
near:four	-14
near:fran	46
near:free	-80
near:fren	-23
near:fres	27
near:frid	-25
near:from	-4
near:froz	-38
near:fuel	-6
near:full	-11
near:fund	95
near:fune	-6
near:furt	16
near:futu	-9
near:gang	9
near:gap	44
near:gas	-34
near:gate	-23
near:gave	82
near:gaza	45
near:gene	52
near:germ	-8
near:get	-31
near:gets	-62
near:give	62
near:givi	70
near:goes	8
near:gold	-16
near:gone	-31
near:good	14
near:got	89
near:gove	49
near:gran	22
near:grat	-43
near:grid	25
near:grie	-72
near:grou	-38
near:grow	-19
near:guar	-74
near:gulf	53
near:had	37
near:hait	-24
near:half	-25
near:hand	16
near:hard	40
near:has	57
near:have	12
near:head	-82
near:heal	57
near:heir	-10
near:held	-64
near:heli	-58
near:help	-40
near:her	-47
near:high	49
near:his	-52
near:hit	42
near:hold	-88
near:home	-47
near:hope	14
near:hosp	-11
near:host	-60
near:hour	23
near:hous	-34
near:huma	91
near:hurr	27
near:ifrc	29
near:imf	27
near:imme	65
near:impo	-14
near:incl	5
near:indi	11
near:indo	27
near:infl	-57
near:info	-103
near:infr	-64
near:init	54
near:insi	69
near:inst	-15
near:insu	-67
near:inte	-33
near:into	65
near:inve	-86
near:iom	43
near:isla	28
near:isra	55
near:issu	11
near:ital	28
near:its	6
near:itse	84
near:jama	41
near:janu	21
near:japa	127
near:join	18
near:july	46
near:june	25
near:just	21
near:keep	27
near:kidn	-32
near:kill	-14
near:kilo	-49
near:kin	-59
near:kind	51
near:king	49
near:know	34
near:kord	16
near:kore	101
near:kron	48
near:ksre	13
near:kuwa	56
near:kyiv	24
near:labo	-25
near:lake	-40
near:lakh	-39
near:land	-11
near:larg	46
near:last	-15
near:late	48
near:laun	56
near:lead	18
near:leas	-18
near:leba	40
near:led	-31
near:left	-13
near:lend	11
near:less	6
near:ligh	-8
near:line	-80
near:list	52
near:litr	-23
near:litt	33
near:live	22
near:loan	26
near:loca	12
near:lond	9
near:loss	-122
near:lost	-59
near:lowe	-6
near:made	79
near:make	69
near:mali	-23
near:man	-56
near:mana	41
near:marc	6
near:mark	-7
near:matc	65
near:maur	23
near:may	-10
near:mayo	47
near:mean	24
near:medi	24
near:meet	77
near:meli	45
near:memb	16
near:met	44
near:metr	-25
near:mexi	28
near:mid	32
near:migh	23
near:migr	9
near:mili	76
near:mill	63
near:mine	67
near:mini	27
near:miss	15
near:mln	23
near:mone	28
near:more	-88
near:most	45
near:moto	-36
near:moza	40
near:muni	-44
near:myan	18
near:name	20
near:nati	-25
near:near	-15
near:need	-10
near:neig	-17
near:net	8
near:neth	60
near:neve	23
near:new	54
near:next	-33
near:ngos	31
near:nige	58
near:nigh	58
near:nine	-33
near:nok	-59
near:nort	36
near:norw	86
near:not	41
near:note	-35
near:noth	5
near:nove	12
near:now	34
near:numb	-50
near:nutr	24
near:obta	42
near:octo	51
near:off	-41
near:offe	-49
near:oil	-69
near:once	-57
near:one	-61
near:only	75
near:open	32
near:oper	8
near:opt	4
near:orde	24
near:orga	33
near:othe	-7
near:our	46
near:out	26
near:outs	-13
near:over	27
near:own	47
near:owne	11
near:pack	68
near:paid	-42
near:paki	27
near:pari	-33
near:park	3
near:parl	-33
near:part	65
near:pass	-83
near:past	32
near:pay	-36
near:paym	-22
near:pays	-127
near:peak	-6
near:peop	-29
near:per	-103
near:perc	-55
near:peri	42
near:pers	-13
near:peso	-19
near:petr	-24
near:phil	25
near:plac	-38
near:plan	23
near:play	-16
near:pled	76
near:plus	-62
near:port	-32
near:post	21
near:poun	16
near:powe	62
near:pre	8
near:pref	-36
near:pres	-13
near:pric	-56
near:prim	35
near:priv	-17
near:priz	-64
near:prod	-42
near:prog	-38
near:proj	-69
near:prom	127
near:prot	6
near:prov	62
near:publ	-14
near:pull	-20
near:purc	11
near:put	-37
near:puts	-7
near:qata	98
near:quar	-3
near:rail	13
near:rais	-55
near:rans	-43
near:rate	-27
near:rati	-58
near:reac	107
near:read	-7
near:rebu	-12
near:reca	35
near:rece	3
near:reck	-74
near:reco	-103
near:red	83
near:regi	42
near:rela	13
near:rele	50
near:reli	118
near:rema	56
near:rene	-15
near:rent	-9
near:repa	-73
near:repl	-10
near:repo	-13
near:repu	73
near:requ	128
near:resc	26
near:rese	14
near:resi	-20
near:resp	62
near:rest	-25
near:retu	22
near:rewa	-64
near:rice	-11
near:rise	-59
near:riya	-43
near:road	-95
near:rohi	16
near:roof	24
near:rose	-23
near:rubl	-37
near:runn	30
near:runs	-10
near:rupe	6
near:russ	-60
near:sack	-64
near:sahe	35
near:said	-12
near:sala	32
near:sale	-27
near:same	53
near:sanc	7
near:satu	-9
near:saud	51
near:save	11
near:say	-43
near:says	41
near:sche	-29
near:scho	14
near:sea	-10
near:seas	10
near:seat	-16
near:seco	41
near:secr	48
near:sect	-3
near:secu	53
near:seek	-22
near:seen	69
near:sell	-51
near:sena	27
near:send	-23
near:sent	8
near:seou	41
near:sepa	19
near:sept	62
near:serv	15
near:sess	-53
near:set	81
near:seve	-71
near:shar	39
near:she	-7
near:shel	97
near:shil	-4
near:shor	-31
near:sign	-11
near:sinc	58
near:sind	41
near:sing	43
near:sitt	31
near:six	-10
near:slip	28
near:soci	48
near:sold	-54
near:soma	3
near:some	-30
near:sorg	-9
near:soug	49
near:spai	36
near:spar	35
near:spen	-97
near:spok	44
near:spre	-67
near:spri	-36
near:sri	25
near:staf	-35
near:stan	28
near:star	30
near:stat	-15
near:stay	-55
near:stil	-71
near:stoo	-35
near:stop	36
near:stor	-42
near:stra	-59
near:stre	-97
near:stri	4
near:stud	35
near:subs	-24
near:suda	29
near:sum	37
near:supp	8
near:surp	-11
near:surv	40
near:swed	84
near:swit	58
near:syri	23
near:tabl	51
near:taiw	59
near:take	-90
near:taki	-12
near:tax	-73
near:taxe	-73
near:team	70
near:tele	-15
near:ten	29
near:tent	-31
near:than	10
near:that	28
near:the	31
near:them	-33
near:then	-43
near:ther	-86
near:they	-63
near:thir	-26
near:this	92
near:thos	-32
near:thre	-65
near:thro	67
near:thur	48
near:tick	-27
near:time	-5
near:toda	13
near:toge	19
near:told	46
near:tonn	-39
near:took	7
near:top	47
near:tota	45
near:towa	15
near:town	-53
near:trad	-9
near:tran	13
near:trav	-33
near:trea	58
near:trip	-41
near:trus	-13
near:tune	-14
near:turk	42
near:turn	-10
near:two	-17
near:uae	52
near:ukra	143
near:unde	25
near:unhc	10
near:unic	56
near:unio	91
near:unit	20
near:unti	44
near:urge	34
near:usd	35
near:valu	-39
near:vanu	-62
near:vehi	-55
near:vict	32
near:vill	-28
near:vote	37
near:vouc	19
near:wage	-12
near:want	-30
near:war	9
near:was	-27
near:wash	-46
near:wate	-37
near:wedn	34
near:well	31
near:went	-55
near:were	-73
near:west	55
near:wfp	58
near:what	16
near:whea	-24
near:when	-12
near:wher	-61
near:whic	9
near:whil	21
near:who	-31
near:whom	-30
near:whos	-22
near:wido	-47
near:will	-29
near:wind	-3
near:winn	-48
near:wint	98
near:with	78
near:wome	-44
near:work	-99
near:worl	-29
near:wort	-14
near:woul	-52
near:woun	30
near:writ	56
near:year	-22
near:yeme	72
near:yet	54
near:york	30
near:you	-52
near:yuan	16
near:zeal	78
next:claim-abducted	-72
next:claim-allocated	-12
next:claim-casualties	-20
next:claim-delivered	56
next:claim-displaced	65
next:claim-held	-67
next:claim-injured	34
next:claim-killed	-5
next:claim-missing	3
next:claim-pledged	116
next:claim-refugees	-43
next:claim-released	-22
next:claim-requested	20
next:claim-returned	13
next:claim-total	85
noun:	-67
only:aid	-11
only:casualty	3
only:displacement	-91
only:hostage	-67
other:abducted	-36
other:aid	39
other:allocated	-9
other:casualties	-4
other:casualty	9
other:dead-in-captivity	-20
other:delivered	-35
other:displaced	32
other:displacement	4
other:held	6
other:hostage	16
other:injured	30
other:killed	35
other:missing	-26
other:pledged	21
other:prisoners-exchanged	-20
other:refugees	54
other:released	3
other:requested	19
other:returned	-28
other:total	74
others:0	-204
others:2	-169
others:7	4
others:more	3
qualified	44
quoted	-25
right1:	-77
right1:(	-6
right1:)	71
right1:,	-37
right1:.	13
right1::	-34
right1:;	-45
right1:a	-113
right1:after	-28
right1:an	-4
right1:and	-5
right1:announced	43
right1:apiece	-50
right1:as	68
right1:at	-64
right1:before	24
right1:between	35
right1:by	-26
right1:came	66
right1:each	-57
right1:for	34
right1:from	19
right1:goes	7
right1:grant	22
right1:had	-46
right1:has	33
right1:in	26
right1:into	-17
right1:is	12
right1:it	55
right1:last	-67
right1:loan	71
right1:more	14
right1:needed	33
right1:of	-41
right1:on	-44
right1:over	34
right1:package	29
right1:per	-121
right1:pledged	24
right1:promised	33
right1:received	54
right1:required	40
right1:since	31
right1:six	18
right1:sought	18
right1:that	-22
right1:the	-28
right1:this	15
right1:through	36
right1:to	8
right1:under	8
right1:until	71
right1:was	8
right1:went	-27
right1:will	20
right1:worth	27
right1:would	-26
right1:|	68
right2:	-83
right2:"	-10
right2:#	12
right2:)	-28
right2:,	-33
right2:.	-10
right2:a	-41
right2:about	50
right2:aid	50
right2:all	-29
right2:already	54
right2:an	31
right2:and	-56
right2:arrived	47
right2:asked	46
right2:at	-36
right2:barrel	-6
right2:be	-10
right2:been	-37
right2:britain	6
right2:burkina	45
right2:by	83
right2:cash	33
right2:chad	11
right2:come	48
right2:day	-47
right2:december	50
right2:disbursed	20
right2:down	-8
right2:each	-113
right2:emergency	33
right2:five	9
right2:flood	23
right2:food	61
right2:for	-30
right2:four	10
right2:france	12
right2:from	33
right2:funding	15
right2:gas	31
right2:germany	9
right2:go	39
right2:gone	-22
right2:grants	39
right2:had	-20
right2:half	14
right2:has	47
right2:head	-53
right2:help	49
right2:household	-59
right2:humanitarian	32
right2:immediate	56
right2:in	24
right2:including	24
right2:is	35
right2:it	71
right2:its	75
right2:japan	22
right2:keep	29
right2:kilo	-29
right2:last	-31
right2:lebanon	9
right2:loans	45
right2:military	53
right2:month	-43
right2:new	-58
right2:norway	15
right2:of	-23
right2:on	-41
right2:or	35
right2:out	9
right2:paid	-62
right2:person	-44
right2:promised	11
right2:qatar	9
right2:relief	90
right2:respond	31
right2:saudi	4
right2:says	-7
right2:september	13
right2:set	-21
right2:seven	-72
right2:shelter	26
right2:six	50
right2:sudan	7
right2:support	-61
right2:sweden	27
right2:syria	15
right2:tents	18
right2:than	-23
right2:that	86
right2:the	19
right2:them	-10
right2:this	36
right2:those	68
right2:three	-30
right2:thursday	8
right2:tonne	-4
right2:two	9
right2:ukraine	26
right2:un	5
right2:up	-32
right2:was	30
right2:wednesday	50
right2:week	41
right2:were	4
right2:which	40
right2:work	26
right2:year	-19
right3:	-31
right3:#	-51
right3:,	-41
right3:.	9
right3::	3
right3:;	64
right3:a	-6
right3:according	26
right3:affected	47
right3:after	-11
right3:agencies	4
right3:ago	26
right3:aid	63
right3:and	-37
right3:arabia	4
right3:as	10
right3:aside	-16
right3:assistance	12
right3:be	36
right3:been	-31
right3:before	-8
right3:bereaved	-93
right3:by	22
right3:day	-8
right3:disbursed	11
right3:each	-27
right3:emergency	56
right3:end	26
right3:european	4
right3:families	79
right3:family	-53
right3:faso	45
right3:first	29
right3:for	48
right3:from	51
right3:funding	12
right3:funds	22
right3:had	7
right3:has	63
right3:have	19
right3:help	41
right3:humanitarian	9
right3:in	-60
right3:injured	-23
right3:inside	27
right3:is	83
right3:it	-25
right3:kin	-72
right3:last	24
right3:million	16
right3:money	27
right3:month	17
right3:months	-7
right3:new	21
right3:next	-48
right3:norway	6
right3:obtained	37
right3:of	-77
right3:on	-55
right3:one	44
right3:over	-82
right3:paid	20
right3:per	-58
right3:percent	-64
right3:pledged	13
right3:private	17
right3:promised	47
right3:purchases	31
right3:received	-16
right3:red	6
right3:released	29
right3:relief	42
right3:response	12
right3:said	-80
right3:same	11
right3:spent	36
right3:state	-22
right3:support	3
right3:than	-19
right3:that	-25
right3:this	12
right3:three	35
right3:through	-30
right3:times	-35
right3:to	-54
right3:ukraine	28
right3:united	40
right3:us	33
right3:victims	86
right3:was	48
right3:which	-3
right3:will	-40
right3:with	23
right3:year	-14
right3:years	-11
share:0	-204
share:1	-220
share:2	-151
share:4	48
share:5	66
share:more	-32
short	32
sum:0	-127
sum:1	-84
sum:10	-47
sum:11	-42
sum:12	-9
sum:13	-84
sum:2	-199
sum:3	-144
sum:4	-29
sum:5	6
sum:6	-19
sum:7	108
sum:8	93
sum:9	53
verdict:allocated	69
verdict:claim	62
verdict:delivered	17
verdict:open	-121
verdict:out	18
verdict:pledged	27
verdict:requested	12
verdict:total	46`,
  measure: `
any	0:8 3:-12 4:-14
before:allocated	0:21 2:-57 3:-25 4:11
before:delivered	0:-49 3:13
before:displaced	0:-22 1:-14 3:20 4:-9
before:killed	0:-15 1:20 2:-15 3:-13 4:-16
before:pledged	0:-24 2:18 3:-13 4:-59
before:requested	0:-35 1:72 2:-46 3:-26 4:-80
before:total	0:-40 1:-49 2:-34 3:-34 4:56
behind:allocated	0:50 1:-43 3:-36 4:-75
behind:delivered	0:20 1:-49 3:26 4:-34
behind:displaced	1:20 2:-30 3:-16 4:-10
behind:killed	0:-21 1:11 2:12 3:-16 4:-8
behind:pledged	0:-43 2:28 3:-52 4:-85
behind:requested	1:32 2:9 3:-35 4:-53
behind:total	1:-14 2:-39 3:-28 4:29
currency:AED	1:-13 4:13
currency:AMD	0:19 1:-13 2:-19 3:-13
currency:AUD	0:-51 1:-8 2:32 3:-15 4:-26
currency:BDT	0:8 1:28 2:-36 3:-12
currency:BRL	1:33 2:-48
currency:CAD	0:-43 1:-10 2:42 3:-16 4:-20
currency:CDF	0:-21 1:32 2:-21
currency:CHF	0:-12 1:-29 2:-9 3:32
currency:CLP	0:10 1:24 2:-41 4:-8
currency:CNY	0:-27 2:19 3:-13 4:-12
currency:COP	0:33 1:-31 3:-14 4:-12
currency:DKK	0:26 1:-38 3:-40
currency:ETB	1:27 2:-25 3:-16 4:-23
currency:EUR	0:-14 2:28 3:-63 4:-21
currency:GBP	0:-11 1:-90 2:61 3:-69 4:13
currency:GEL	0:27 1:-27
currency:GHS	0:-14 2:15
currency:HKD	0:-45 1:29 2:-25 3:-16 4:11
currency:HTG	1:10
currency:IDR	1:24 2:-26 3:-13 4:-27
currency:ILS	1:18 3:-25 4:-10
currency:INR	0:53 1:-11 2:-78 3:-35 4:-41
currency:IQD	0:19 1:-13
currency:JPY	0:-17 1:-20 2:38 3:-32 4:-29
currency:KES	0:-26 1:21 2:10 3:-16 4:-19
currency:LKR	0:13 1:-14 2:-9
currency:LYD	1:9 2:-10
currency:MAD	0:23 1:-23 2:-14 3:-11
currency:MMK	2:10
currency:MXN	0:10 1:9 2:-15 3:-8
currency:MYR	1:11 2:-26 3:-15
currency:MZN	0:31 1:-31
currency:NGN	1:51 2:-41 3:-18 4:-16
currency:NOK	0:37 1:-34 3:-43 4:-58
currency:NPR	1:27 2:-37 3:-38 4:-12
currency:NZD	0:-14 1:10 3:-11 4:-9
currency:PEN	0:14 1:-17 2:-18 4:-20
currency:PHP	0:27 1:18 2:-60 3:-46 4:-38
currency:PKR	0:-36 1:19 2:-33 3:32 4:-39
currency:PLN	0:-13 1:20 2:-15
currency:RON	0:14 2:-8
currency:SAR	0:38 1:-11 2:-39 3:-14 4:-9
currency:SEK	0:11 1:28 2:-36 3:-33 4:-25
currency:SYP	0:9
currency:THB	0:33 1:-12 2:-30 3:-13
currency:TRY	0:9 1:10 2:-30 3:-17 4:-9
currency:UAH	1:9 3:-10
currency:USD	0:-36 1:-13 2:-28 3:48 4:9
currency:VND	1:24 2:-43 3:-16 4:-13
currency:XOF	2:-14 3:-10
currency:YER	0:26 1:-37 3:-14 4:-11
currency:ZAR	0:-10 2:15
currency:ZMW	0:-37 1:-22 2:45
ending:an	1:-16
ending:at	0:-16 1:9 2:-8 4:-16
ending:ce	2:-14 3:-8
ending:ch	1:-22 2:23
ending:ds	0:-17 2:14
ending:ed	0:-23 2:17 4:-48
ending:en	0:-20 1:-20 2:24
ending:er	1:-14 3:13 4:-30
ending:es	0:15 1:-27 2:13 3:-15
ending:ge	0:23 1:-13 2:-10
ending:gh	1:-29 3:8
ending:ht	0:-18 1:-34 2:-19 3:40 4:-13
ending:il	0:-11 1:-25 2:-20 3:35 4:-10
ending:is	0:11 1:-11 2:-25 3:13 4:-12
ending:ld	0:28 1:-12 2:-35 3:-21 4:-14
ending:ll	0:17 1:-39 4:-18
ending:ly	0:-19 1:-17 2:13 3:8
ending:me	0:16 2:-17 3:-31 4:-12
ending:nd	0:25 1:-15 2:-16
ending:nt	0:-15 1:26 2:-10 3:-31 4:-22
ending:om	0:11 3:-23 4:-45
ending:on	0:-8 3:9
ending:re	0:-20 1:29 2:-37 3:11 4:-12
ending:st	0:-16 1:17
ending:th	0:-43 1:50 2:-41 3:-24 4:-15
ending:to	0:-14 1:23 2:-19 3:-9
equal:allocated	0:38 1:-26 2:-15 3:-46 4:-43
equal:delivered	0:-10 1:20 3:-37 4:-26
equal:pledged	1:-87 2:61 3:-66 4:-39
equal:requested	1:-22 2:-15 3:29
form:digits	1:21 2:-19 3:-50 4:-18
form:mixed	1:-13 4:-16
form:range	1:11 3:-11
form:words	3:-43
headline	0:-17 2:17 3:-17 4:-49
here:#aid	0:-21 2:-15 3:-13 4:19
here:#captors	1:-19 2:14 3:-18
here:#commerce	1:-9 2:8 4:-53
here:#conference	0:-63 3:16 4:-31
here:#containing	0:-52 1:9 3:12 4:-36
here:#contest	0:13 1:-10 3:16 4:-48
here:#crossing	0:-20 1:23 2:-44 3:-8
here:#custody	1:19 2:-24 3:-18
here:#demand	1:-35 4:9
here:#displacement	1:-13 4:-35
here:#duty	0:26 1:-51 3:8 4:-27
here:#exchange	0:-27 1:28 2:-21 3:-16
here:#giving-from	0:-8 2:-27 3:14 4:-21
here:#group	1:-8 2:14 3:-23 4:-14
here:#handover	0:-33 1:11 2:16 3:-20 4:-11
here:#losing-side	0:21 2:-8 3:-19 4:-16
here:#military-aid	0:-29 1:-16 2:-13 3:-12 4:35
here:#need	0:33 2:-36 3:-16 4:-23
here:#other-fate	0:-23 2:22 4:-8
here:#receiving	0:12 2:-27 4:-12
here:#remainder	0:9 1:-37 3:-17 4:21
here:#rescue	0:-16 1:-28 2:21
here:#since	0:-8 2:-59 3:-26 4:50
here:#state	3:-16 4:-63
here:abducted	0:-23 1:-19 2:20 3:-30 4:16
here:allocated	0:87 1:-36 2:-71 3:-74 4:-17
here:delivered	0:-82 1:106 2:-63 3:-78 4:-9
here:displaced	1:-21 2:13 4:-28
here:held	0:-13 1:-36 2:32 3:12 4:-33
here:injured	1:40 2:-39 3:-28 4:-35
here:killed	2:-25 3:-35 4:9
here:missing	0:-27 1:35 2:-20 3:-11 4:-12
here:pledged	0:-34 1:-60 2:106 3:-107 4:-55
here:prisoners-exchanged	1:8 2:-35 4:-51
here:refugees	0:-66 1:27 4:-8
here:released	2:-37 4:-30
here:requested	0:-104 1:-50 2:-86 3:152 4:-71
here:returned	0:-51 1:-15 2:11 3:28 4:-10
here:said	0:-16 1:-21 3:-12 4:18
here:set	0:18 2:-32 3:-20 4:-21
here:total	0:-30 2:-65 3:-36 4:77
item	0:-10 1:-29 2:41 3:-24 4:-71
last:claim-abducted	1:9 2:-10 4:-8
last:claim-allocated	0:34 1:-26 2:-16 3:-32 4:-17
last:claim-dead-in-captivity	0:-8 1:-17 2:-14 3:-9 4:20
last:claim-delivered	0:-17 1:32 2:-27 3:-55 4:11
last:claim-displaced	0:-9 1:34 2:-62 3:-9 4:-21
last:claim-injured	0:23 1:-26 2:-24
last:claim-killed	0:-25 2:-13
last:claim-missing	1:-21 2:-32 3:20 4:-9
last:claim-pledged	0:-39 1:-62 2:69 3:-8 4:-42
last:claim-refugees	1:23 2:-23 3:-8 4:-16
last:claim-released	0:-13 1:23 2:-20 3:-10
last:claim-requested	0:-26 2:-10 3:-34 4:33
last:claim-returned	0:-8 2:13 3:-35 4:10
last:claim-total	0:30 1:-58 3:-15 4:-32
left1:"	0:-27 4:-13
left1:(	1:10 2:-12 3:-52
left1:,	0:26 1:10 3:-55 4:-42
left1:-	0:32 1:-57 3:-31 4:-8
left1::	0:13 1:16 3:-58 4:-72
left1:;	0:-10 1:18 3:-28 4:-17
left1:a	0:23 1:-19 3:-35 4:-29
left1:add	0:-20 1:-23 2:30 3:-8
left1:added	0:-40 1:13
left1:additional	0:21 1:-42 4:-13
left1:adds	0:8 1:-22 3:-9
left1:against	0:13 2:-10
left1:allocated	0:79 1:-77 2:-44 3:-24 4:-24
left1:and	0:-14 1:-30 2:54 3:-33 4:-40
left1:announced	0:48 1:-56 2:-11 3:-23 4:-10
left1:another	1:10 2:-17 3:-10 4:-18
left1:approved	0:70 1:-59 2:-42 3:-28 4:-15
left1:aside	0:58 1:-43 2:-48 3:-28 4:-15
left1:at	0:-53 1:-13 2:-58 4:47
left1:available	0:56 1:-34 2:-45 3:-15 4:-23
left1:britain	0:-8 1:-21 2:23
left1:by	0:-33 1:-24 2:41 3:-8
left1:collected	0:-37 2:-26 3:-14 4:30
left1:committed	0:-32 1:-52 2:62 3:-8 4:-19
left1:contributed	0:-49 1:30 3:-18 4:-40
left1:disbursed	0:-38 1:64 2:-53 3:-22 4:-22
left1:donated	0:-23 1:43 2:-34 3:-11 4:-28
left1:earmarked	0:36 1:-46 2:-21 3:-11 4:-9
left1:extra	0:-12 3:14
left1:families	0:29 1:-26
left1:far	0:-15 1:33 2:-16 3:-26 4:-10
left1:for	0:-53 1:-65 2:-39 3:87 4:-50
left1:from	0:34 1:-41 2:-37 3:-14 4:17
left1:further	0:9 1:-65 2:15 4:-32
left1:gave	0:-65 1:90 2:-68 3:-37 4:-49
left1:germany	4:-9
left1:get	0:24 1:-16 2:-25
left1:gets	0:17 2:-15
left1:give	0:-53 1:-17 2:45 3:-12 4:-12
left1:given	0:-45 1:71 2:-54 3:-26 4:-20
left1:got	0:-29 1:58 2:-18 3:-43 4:-11
left1:has	0:37 1:-22 2:-34 3:-35 4:-19
left1:in	0:-24 3:-35
left1:including	0:-11 1:16 2:-43
left1:initial	0:31 1:-29 2:-8
left1:is	1:-69 2:22 3:-29 4:17
left1:its	1:18 2:-11 3:-10 4:-8
left1:korea	0:-9 4:-24
left1:need	0:-12 2:-11 3:27
left1:needs	0:-44 1:-33 2:-45 3:53 4:-9
left1:of	4:-38
left1:offered	0:-51 1:-62 2:77 3:-22 4:-16
left1:on	0:21 2:-16
left1:only	0:-8 1:47 2:-19 3:-34 4:-8
left1:or	0:-11 2:-29 3:14 4:-20
left1:out	1:13 2:-26 3:-14 4:-16
left1:over	0:-34 1:52 2:-47 3:-22
left1:paid	0:-25 1:41 2:-27 4:-8
left1:pay	0:21 1:-18 2:-18
left1:pledged	0:-62 1:-81 2:88 3:-29 4:-25
left1:promise	0:-10 2:15 3:-10
left1:promised	0:-60 1:-81 2:94 3:-32 4:-25
left1:provide	0:-16 1:-52 2:54 3:-28 4:-14
left1:provided	0:-16 1:66 2:-72 3:-30 4:-32
left1:put	1:16 2:-23 3:-10 4:-10
left1:raised	0:-31 1:-47 3:-37 4:47
left1:raises	0:-14 2:21 3:-16
left1:receive	0:18 2:-23 3:-27 4:-9
left1:received	0:-57 1:83 2:-49 3:-53 4:-16
left1:receives	0:-10 1:-13 2:-9 3:15
left1:release	0:19 1:-8 2:-16
left1:released	0:37 1:-22 2:-44 3:-47 4:-18
left1:releases	0:25 1:-24 2:-10
left1:requested	0:-21 1:-36 2:-11 3:42 4:-9
left1:requires	0:-15 1:-24 2:-9 3:37
left1:s	0:14 1:-22 3:-30 4:-22
left1:said	0:16 1:10 2:-21 3:-25 4:-17
left1:seek	0:-23 1:-12 2:-23 3:31
left1:seeks	0:-23 1:-29 2:-35 3:40 4:-9
left1:sent	0:-50 1:67 2:-57 3:-18 4:-18
left1:spent	0:-24 2:-29 4:20
left1:that	0:-15 1:17 2:-40 3:22 4:-22
left1:the	0:-38 1:-16 2:-24 3:47 4:-64
left1:to	0:-11 1:-30 2:-46 4:52
left1:today	0:-18 1:-30 2:12 3:-8 4:31
left1:transferred	0:-44 1:48 2:-30 3:-20 4:-10
left1:up	0:59 1:-48 2:-29 3:-32 4:-9
left1:want	0:-25 1:-12 3:26
left1:wants	0:-34 1:-46 2:-35 3:51 4:-12
left1:was	1:25 2:-36 3:-28 4:-26
left1:which	0:-18 1:25 2:-14 3:-14
left1:with	0:-51 1:14 2:39 3:-70 4:-63
left1:worth	0:26 1:21 2:-26 3:-38 4:-27
left1:|	0:8 2:-33 3:11 4:-50
left1:•	0:-8 1:-44 2:36 3:-14 4:-10
left2:	0:11 1:-24 4:-23
left2:#	0:-37 1:-11 2:-18 3:26
left2:)	0:18 1:13 3:-23
left2:,	2:-18 4:-46
left2::	1:-15 2:21 4:-12
left2:;	0:-9 3:-12 4:-15
left2:a	0:8 1:-63 2:19 4:-37
left2:allocation	0:10 1:-18 2:-18 3:10
left2:alone	0:-16 2:-12 3:20 4:-11
left2:amount	1:-24 2:15 4:13
left2:amounts	1:-22 2:-19 3:9
left2:an	0:16 1:-55 3:8 4:-26
left2:and	0:20 2:11 3:-53 4:-35
left2:appeal	0:-43 1:-62 3:49 4:-32
left2:appealed	0:-9 1:-13 3:19
left2:appealing	0:-8 3:17
left2:april	1:-29 2:-11 4:24
left2:arabia	0:-10 2:19 3:-11 4:-8
left2:asked	0:-39 1:-30 2:-30 3:51 4:-8
left2:asks	0:-18 1:-15 2:-16 3:23
left2:assistance	1:13 2:-21 3:-16 4:13
left2:at	2:14 3:-8
left2:baht	0:9
left2:bank	0:16 1:-8 2:-13 3:-20 4:-20
left2:been	1:9
left2:billion	0:14 1:-31 2:-28 3:-15 4:26
left2:board	0:30 1:-9 3:-28
left2:britain	0:-44 1:-11 2:39 3:-21 4:-24
left2:brought	0:-12 1:17 3:-11 4:-16
left2:budget	1:20 2:-23 3:-10
left2:calls	0:-9 1:-11 2:-11 3:16
left2:came	0:-15 1:12 4:-20
left2:canada	1:21 2:-14
left2:cerf	0:-8 1:38 2:-40 3:-22 4:-9
left2:china	0:-25 1:-13 2:27
left2:come	0:-23 1:-22 2:21
left2:comes	0:-15 1:-18 2:-9 3:-11 4:20
left2:commission	0:-14 2:8
left2:compensation	0:9
left2:conference	0:-17 1:19 2:9 3:-17
left2:contribution	0:-28 1:26 2:-10 3:-41
left2:country	0:-26 1:-36 2:-18 3:48 4:-20
left2:cross	0:-31 3:15 4:-9
left2:date	0:-29 1:39 2:-17 3:-11 4:-11
left2:donors	0:-21 1:-10 2:10 3:10 4:-9
left2:down	0:-9 1:-26 2:-13 4:26
left2:each	0:21 1:-15 2:-10
left2:equivalent	0:25 1:-13 2:-16
left2:eu	0:-31 1:35 3:-14 4:-11
left2:euros	0:-45 1:-15 2:51 3:-11 4:-17
left2:families	0:18 1:-9 2:-15 4:-10
left2:far	0:-26 1:22 3:-28 4:-14
left2:followed	1:-8 2:9
left2:food	0:18 1:16 2:-30
left2:for	0:-19 1:-23 2:13 3:16
left2:friday	1:-14 2:22 3:-15
left2:fund	1:-31 3:-13
left2:funding	0:-21 2:33 3:-35 4:-18
left2:gap	0:-18 1:-50 2:-21 3:61 4:-18
left2:germany	0:-41 1:26 2:-21 3:-8 4:14
left2:government	0:10 1:-34 2:25 3:-17
left2:grant	0:30 1:-26 2:-28 3:-9
left2:grants	0:-24 1:-13 2:29
left2:had	3:-16
left2:handed	0:-34 1:52 2:-43 3:-18 4:-13
left2:has	0:-11 1:26 3:-107
left2:have	0:-39 1:58 2:-39 3:-51 4:-8
left2:he	0:-13 1:9 2:-10
left2:in	0:-35 1:33 2:-14 3:-33 4:-10
left2:iom	0:15 1:-12 2:-13
left2:is	1:-52 2:22 4:-18
left2:it	2:-40 3:22 4:-61
left2:itself	0:33 1:-35 2:-21 3:-10 4:-9
left2:japan	0:-52 2:29 3:-28 4:-20
left2:kingdom	0:9 1:-24 2:-17 3:-16 4:12
left2:korea	0:-28 1:9 2:-19 3:-14 4:15
left2:loan	0:21 1:-36 2:10 3:-18 4:-14
left2:m	0:-8 1:35 2:-31 3:-18
left2:made	0:41 1:-29 2:-24 3:-11 4:-19
left2:million	0:10 1:-22 2:14 3:-31
left2:monday	0:-12 2:10
left2:money	0:-19 1:-33 2:29
left2:norway	0:24 2:-25 3:-13 4:-12
left2:november	3:11
left2:october	1:-16 2:-26 4:19
left2:of	0:-36 1:-19 2:21 3:20 4:-25
left2:on	0:-22 1:27 2:-14 3:-19
left2:operation	0:30 1:-24 2:-13 3:-19
left2:package	0:-10 1:-39 2:49 3:-15
left2:paid	0:14 1:12 2:-34 3:-11 4:-9
left2:partners	0:-19 1:-16 2:-20 3:33
left2:pesos	0:8 1:-13 2:14 3:-8
left2:plan	0:-21 1:-36 2:-9 3:45
left2:pledges	1:-32 2:31
left2:pounds	0:21 1:-30 2:22 3:-10 4:-12
left2:programme	0:13 1:-53 2:18 3:-9 4:-17
left2:promised	0:-29 1:-26 2:36 3:-16
left2:promises	2:14 3:-9
left2:put	0:41 1:-39 3:-19 4:-30
left2:received	0:-37 1:13 2:-33 3:-37 4:29
left2:release	0:22 1:-16
left2:requirement	0:-28 1:-23 2:-10 3:38
left2:rice	1:27 2:-27
left2:rupees	0:18 1:-12 2:-8 4:-10
left2:september	0:-8 1:-18 2:17
left2:set	0:55 1:-50 2:-49 4:-16
left2:share	0:-21 2:15 3:-15 4:-16
left2:so	0:-15 1:33 2:-16 3:-26 4:-10
left2:spending	1:18 2:-11 3:-17
left2:stands	0:-70 1:15 2:-48 3:-29 4:38
left2:state	0:-11 1:13
left2:states	0:-38 1:13 3:-11 4:-20
left2:stood	0:-8 1:-26 2:-10 3:-9 4:26
left2:sum	0:17 1:-17 3:-12 4:-14
left2:sweden	0:-8 1:25 2:-16
left2:taken	0:-28 2:-11 3:-18 4:17
left2:that	0:-25 1:17 2:12 3:-25 4:-21
left2:the	0:28 1:-57 2:29 4:-29
left2:this	0:31 1:-23 2:-25 3:-18 4:-11
left2:to	1:-11 2:9 4:-29
left2:today	0:12 1:16 2:-17 3:-11
left2:together	0:-13 2:12 4:-28
left2:top	1:16 2:-33 3:-8 4:-23
left2:total	0:-49 3:-18 4:20
left2:ukraine	1:-26 2:-41 3:32 4:-11
left2:unhcr	1:-19 2:-11 3:15
left2:union	0:-8 1:16 3:-20 4:-13
left2:up	0:-21 1:8 3:-17 4:-20
left2:was	0:-8 1:-21 2:-10 3:17
left2:we	0:-15 1:27 2:-28 4:-13
left2:week	0:10 1:-9 2:11 3:-19 4:-9
left2:wfp	1:-20 2:-12 3:22 4:-9
left2:which	0:15 2:-37 4:-20
left2:who	0:11 1:-10 2:-9
left2:will	0:-39 1:-71 2:68 3:-11 4:-23
left2:work	0:12 2:-9
left2:would	0:-42 1:-35 2:33 4:-17
left2:year	0:23 2:-27 4:-20
left2:yuan	0:16 1:-30 2:17 4:-13
left3:	0:-19 1:11 2:10 3:-24 4:-20
left3:"	0:-25 1:22 2:-25 3:9
left3:#	0:-12 1:-20 2:-25 3:-22 4:32
left3:)	0:33 1:-22 2:-15 3:-27 4:-12
left3:,	0:10 2:-9 3:-40
left3:-	0:16 1:-19
left3::	0:-8 1:19 2:-16 3:10 4:-21
left3:;	0:-41 1:37 2:-12 4:-27
left3:a	0:-20 1:-22 2:-29 3:35 4:8
left3:agency	0:-21
left3:an	0:26 1:-33 4:-13
left3:and	0:-17 1:13 2:-16 4:-12
left3:announced	0:-22 1:-18 2:31
left3:appeal	1:-22 3:25 4:-12
left3:are	0:-20 2:20
left3:as	0:14 2:-13
left3:asked	0:-24 1:-31 2:-30 3:36
left3:at	0:-8 2:12
left3:australia	0:-20 1:18
left3:bank	0:19 2:-20 4:-12
left3:been	0:15 2:-21
left3:billion	1:-29 2:39 3:-46 4:-13
left3:britain	0:29 1:-29 2:-23
left3:cabinet	0:29 1:-23 2:-9 3:-11
left3:came	0:-32 2:8
left3:cent	0:-24 1:44 2:-11 3:-34 4:-10
left3:cerf	0:48 1:-44 2:-20 3:-17 4:-15
left3:china	0:-16 1:25 2:-15 4:-19
left3:come	1:-10 2:20 3:-18
left3:commission	0:17 1:17 2:-26
left3:cross	0:-23 2:32 3:-28 4:-11
left3:denmark	0:-40 1:-19 2:35
left3:development	0:12 1:-13
left3:donors	0:-17 1:12 2:24 3:-27 4:-16
left3:emergency	0:-15 1:-26 2:-35 3:38 4:-20
left3:european	0:-9 1:15 3:-20 4:-10
left3:families	1:-13 2:-16 3:-19 4:20
left3:food	0:-24 1:-16 2:18 3:11
left3:for	0:-31 1:11 2:-36 3:47 4:-23
left3:france	0:-20 1:13 2:9 3:-8 4:-13
left3:from	1:-26 2:26 3:-8
left3:fund	0:-17 2:11 3:-29
left3:funding	0:-34 1:19 2:-18
left3:germany	0:-25 1:-20 2:26 3:-10
left3:gives	0:-8 1:16 2:-14
left3:government	1:15 2:-21 3:-20 4:-13
left3:had	0:-41 1:12 2:-10 3:27 4:-27
left3:has	0:44 2:-85 3:-59 4:8
left3:have	1:-25 2:15 3:10 4:-12
left3:humanitarian	0:48 1:-46 2:-14 3:-20 4:-13
left3:in	0:16 1:10 2:-23 4:-22
left3:is	0:9 1:-53 2:25 4:-14
left3:it	0:11 1:14 3:-9 4:-41
left3:its	0:16 1:-25 2:-14 3:10 4:-28
left3:itself	0:-31 1:-32 2:34
left3:japan	0:-35 1:15 3:-17 4:-14
left3:killed	0:11 1:-10
left3:kingdom	2:10
left3:largest	0:-32 1:-11 2:24 3:-8
left3:last	0:-10 1:8 2:17 3:-21
left3:million	0:-26 1:-37 2:36 3:19 4:-53
left3:ministry	0:25 1:-11 2:-26 3:-20 4:-14
left3:month	0:-19 1:-33 2:36 3:-14
left3:new	0:-19 1:-33 2:41 3:-23 4:-18
left3:norway	0:-57 1:-17 2:62 4:-15
left3:now	0:-9 1:-15 2:-11 3:-13 4:17
left3:of	0:-11 1:39 2:-43 3:-29
left3:on	0:-20 1:14 4:-35
left3:out	0:-20 1:-33 2:19 3:25
left3:paris	0:-13 1:-18 2:24
left3:part	0:-14 2:18 3:-17 4:-11
left3:plan	0:-16 1:-24 2:-30 3:38
left3:pledged	0:-34 1:-12 2:35
left3:promised	0:-19 2:24
left3:provide	0:-11 1:-24 2:23 4:-8
left3:received	1:-31 3:32
left3:red	0:-32 1:15 3:14 4:-10
left3:relief	1:12 2:-20 3:-11 4:-8
left3:response	1:-17 3:24
left3:s	0:-9 1:-17 2:27 3:-26 4:-33
left3:saudi	0:-10 2:19 3:-11 4:-8
left3:says	0:33 1:-35 2:-19 3:19 4:-8
left3:second	0:14 1:-26 2:-22 4:-11
left3:so	0:-26 1:22 3:-28 4:-14
left3:state	0:-10 1:18 2:-8 3:-9
left3:states	0:-36 1:-26 2:45 3:-21 4:-12
left3:support	0:15 1:-23 2:-21 3:-12 4:15
left3:that	0:13 1:-28 2:15 3:-22 4:-19
left3:the	0:-22 1:-16 3:26
left3:their	0:-16 1:15
left3:them	2:-8 3:8
left3:they	1:-11 2:13
left3:this	0:-8 2:18 3:-19 4:-36
left3:to	1:18 2:-34 3:8 4:-31
left3:top	0:17 1:28 2:-43 3:-18 4:-9
left3:total	0:-9 1:-20 2:-28 3:-14 4:29
left3:tuesday	0:-10 1:9
left3:union	1:11 2:-21 3:-18 4:-9
left3:united	0:-43 3:-12 4:9
left3:us	0:-45 1:14 2:27 3:-17
left3:was	0:-16 3:14
left3:washington	3:-10 4:-11
left3:we	0:-28 1:24 2:-9 4:-17
left3:which	0:-25 1:23 2:-19 4:-13
left3:will	0:15 1:-31 3:-19 4:14
left3:with	0:14 3:-10 4:-10
left3:world	0:8 2:-12 3:-14 4:-18
left3:would	0:19 2:-18
left3:year	0:8 1:-16 2:26 3:-33 4:-26
left3:•	0:17 2:-14 3:-14
many	0:-15 1:-27 2:17 3:-15 4:17
mostly:aid	1:-19 2:13 3:-21 4:-15
mostly:allocated	0:37 1:-60 2:-16 3:-33
mostly:casualty	0:13 1:-10 2:-15 3:-11
mostly:delivered	0:-49 1:-21 2:45 3:11 4:-55
mostly:displaced	1:13 2:-46 4:-14
mostly:displacement	0:-9 1:19 2:-54 3:18 4:-38
mostly:hostage	0:-13 1:-17 2:19 4:-14
mostly:injured	0:-46 1:17 2:9 4:-48
mostly:killed	0:9 2:-10 3:-24 4:-78
mostly:missing	2:-51 3:21 4:-13
mostly:pledged	0:-30 1:-41 2:21 3:31 4:-51
mostly:refugees	0:-14 1:-9 3:21
mostly:returned	0:22 1:-21 3:-9
mostly:total	0:22 2:-31 3:-9 4:-12
near:abou	0:-8 4:-23
near:abro	0:-9 1:12 2:-15
near:acco	1:31 2:-41 3:-48 4:11
near:acti	0:25 1:-17 2:-31
near:adde	0:-56 2:-12 3:9 4:24
near:addi	0:8 1:-19 2:11 3:-11 4:-35
near:adds	0:8 1:-22 2:8 3:-9
near:aden	0:-23 1:33 2:-22 3:-25 4:-9
near:admi	0:-16 1:-27 2:-13 3:-8 4:25
near:adva	0:54 2:-56 3:-32 4:-17
near:affa	0:8 1:-10 2:-13 3:17 4:-8
near:affe	0:37 2:-41 3:-10 4:-12
near:afgh	1:-39 2:-18 4:30
near:afri	0:-41 1:20 2:27 3:-27 4:-8
near:afte	0:-17 1:13 2:-26 4:19
near:agai	0:9 1:-18 3:9 4:-13
near:agen	1:-19 2:-15 4:8
near:agre	1:-51 2:41 3:-22 4:-22
near:agri	0:-25 1:26
near:ahea	1:33 2:-32 3:-8 4:-17
near:aid	0:31 1:-21 3:-42 4:-28
near:air	0:10 1:17 2:-17 3:-10 4:-22
near:all	0:14 1:-8 3:-25 4:-32
near:allo	0:59 1:-31 2:-56 3:-29 4:-60
near:alon	0:17 1:-30 2:-28 3:31 4:-39
near:alre	0:-18 1:35 2:-23 3:-25 4:-17
near:also	1:-8 3:9
near:amer	0:24 1:-9 2:-15 3:-19 4:-23
near:amon	0:-17 1:-14 2:30 3:-8
near:amou	0:11 1:-67 2:-14 3:-16 4:40
near:and	0:-28 1:13 2:18 3:-24 4:-55
near:anno	0:25 1:-30 2:8 3:-37 4:-59
near:anot	0:-11 1:22 2:-17 3:-19 4:-22
near:appe	0:-64 1:-66 2:-24 3:71
near:appl	0:31 1:-53 2:21 3:-22 4:-15
near:appr	0:70 1:-57 2:-54 3:-43 4:-20
near:apri	0:-30 1:-37 2:-22 3:-22 4:45
near:arab	0:-43 1:29 3:-41 4:-33
near:arch	1:12 2:-14 3:-8 4:-12
near:are	0:-34 1:-15 2:16 3:14
near:area	0:34 1:-30 3:-16
near:arme	0:-46 1:-21 2:41 3:-19
near:army	0:-15 1:-36 2:40 3:-24 4:-13
near:arou	0:23 1:-31 2:-21 3:-11 4:8
near:arri	0:-39 1:66 2:-43 3:-27 4:-28
near:arti	0:14 1:-23 3:-12 4:-13
near:asia	0:14 1:-34 4:-12
near:asid	0:20 1:-23 2:-16 3:-44
near:aske	0:-49 1:-20 2:-40 3:51 4:-21
near:asks	0:-18 1:-15 2:-16 3:23
near:asse	0:-23 3:8 4:-9
near:assi	0:-41 1:12 3:-27 4:23
near:audi	0:-27 1:37 2:-22
near:augu	0:30 2:-34 3:-41
near:aust	0:-53 1:-12 2:51 3:-27 4:-46
near:auth	0:47 1:-15 2:-37 3:-31 4:-16
near:avai	0:28 1:-43 3:-25 4:-35
near:back	0:-23 2:27
near:baht	0:9
near:bail	0:23 1:-15 4:-10
near:bang	0:15 1:13 2:-16 3:-26
near:bank	0:-10 1:28 2:-38 4:-18
near:beca	0:-11 1:15 3:-24 4:-9
near:been	3:-35 4:-73
near:befo	0:9 1:9 2:-44 4:-25
near:belo	2:-27 3:27
near:bere	0:31 1:-28 2:-12
near:berl	0:-40 1:-25 2:42 3:-17
near:betw	0:-23 1:-17 2:22
near:bigg	0:-10 1:-19 2:25
near:bill	1:-27 2:17 3:-41
near:blan	1:10 2:-10 3:-11
near:bloc	0:9 1:-25 2:8 3:-10 4:-14
near:boar	0:40 1:9 2:-36 3:-34 4:-14
near:bord	0:-31 2:15
near:brin	0:-41 1:-42 2:-9 4:38
near:brit	1:-15 3:-46
near:brou	0:-21 1:21 3:-17 4:-21
near:brus	0:9 1:-44 2:13 4:-22
near:budg	0:-13 2:-17 3:16 4:-34
near:buil	1:-9 2:10
near:buri	0:26 1:-13 2:-19 3:-12
near:burk	0:52 1:-28 2:-47 3:-32 4:-14
near:burn	0:-11 1:26 2:-26 3:-10
near:busi	0:-24 1:-14 2:24 4:-10
near:but	0:-13 1:18 2:-8 3:-12
near:buys	0:15 1:-10 2:-13 3:-8
near:cabi	0:17 1:-32 2:9 3:-25 4:-13
near:cair	0:-33 1:-15 2:43 3:-29 4:-10
near:call	0:-28 2:-19 3:20
near:came	0:-18 1:21 2:13 3:-59 4:-69
near:camp	0:-19 2:20 3:-20
near:can	0:-11 3:14
near:cana	0:-44 1:-27 2:47 3:-15 4:-34
near:canb	0:15 1:-22
near:capi	0:-20 1:-24 2:20 3:9
near:card	0:28 2:-34 3:-13
near:care	0:-25 1:27 3:-9
near:cash	1:-16 2:14 3:-10
near:cent	1:21 2:-60 3:8 4:-61
near:cerf	0:63 1:-27 2:-28 3:-56 4:-28
near:chad	2:-36 3:-10 4:12
near:chai	0:-30 1:-45 2:47 3:-15 4:-16
near:cham	0:-13 1:-21 2:30
near:chan	0:-40 1:24 2:26 3:-21 4:-24
near:char	0:-14 1:-9 2:-13 3:-23 4:25
near:chec	0:-26 1:24 3:-11 4:-13
near:cheq	0:-34 1:51 2:-26 3:-26
near:chf	0:-11 1:28 2:-46 3:-11 4:-13
near:chie	0:-18 1:-22 3:-33 4:32
near:chil	0:-41 1:40 2:-8 3:-35
near:chin	0:-23 1:-9 2:28 3:-21 4:-31
near:city	2:15 3:-14
near:civi	2:-10 3:-21 4:15
near:clea	0:26 1:-44 2:-24 4:-11
near:clin	0:27 1:-12 2:-19 3:-11
near:clos	0:-17 1:-41 2:35 3:10 4:-9
near:coff	1:10 2:-8 3:-9
near:coll	0:-50 1:14 2:-22 4:17
near:come	0:-30 2:-10 3:-10 4:32
near:comm	0:-31 2:41 3:-40 4:-12
near:comp	0:25 1:-24 2:8 3:-13 4:-44
near:conc	0:-44 1:-15 2:50 3:-11 4:-11
near:cond	0:15 1:-30 2:11 3:-13
near:conf	0:-41 1:-47 2:41 3:-12 4:8
near:cong	0:27 1:-18 2:-33 3:9 4:-27
near:cons	1:18 2:-15 3:-34 4:-9
near:cont	0:-27 1:29 2:-38 3:-43 4:19
near:coor	0:22 1:-15 2:-16 3:8
near:cost	0:-43 1:33 2:-32 3:19 4:-13
near:coul	1:15 2:-11 3:-13 4:-8
near:coun	0:-20 2:-39 3:42 4:-25
near:cour	0:29 1:-21 2:-22 3:-9 4:-10
near:cove	0:-26 1:14 2:-27 3:23 4:-30
near:cred	0:18 1:-50 2:20 3:-11
near:cris	0:31 2:-29
near:cror	2:-13 4:-10
near:cros	0:-35 1:17 2:17 3:-21 4:-33
near:crow	0:21 1:-13 2:-12 3:-8
near:cup	1:10 2:-8 3:-9
near:cut	0:20 1:14 2:-34 4:-13
near:cycl	0:-12 1:-21 2:-21 3:22
near:dama	1:-10
near:dani	0:22 1:-24 4:-19
near:darf	0:11 1:-15 2:-8
near:date	0:-48 1:18 3:-30 4:11
near:day	0:14 1:-27 2:22 3:-19
near:days	0:-37 1:9 3:-30 4:18
near:dead	0:33 1:-29 2:-21 3:-16 4:-13
near:deal	0:-30 1:-25 2:20 3:16 4:-12
near:dece	0:-24 1:21 2:-28 3:21 4:-11
near:deci	0:37 1:-29 2:-22 3:-19 4:-15
near:decl	1:-24 2:-11 3:16
near:defe	0:20 1:-38 3:-22
near:deli	0:-16 1:31 2:-20 3:-9 4:-26
near:demi	0:23 1:-16 2:-15 3:-12
near:denm	0:-33 1:-31 2:35 3:-15 4:11
near:depa	1:-8 2:14 3:-21 4:-24
near:depo	0:30 1:-9 2:-34 3:-24 4:-16
near:depu	0:31 1:-24 2:-28 3:-11 4:-16
near:deve	0:29 1:-23 2:-15 3:-12 4:-20
near:dina	2:8 3:-13 4:-14
near:dire	0:-9 1:34 2:-32 3:-9 4:-26
near:disa	0:-9 1:20 2:-25 3:-13 4:-19
near:disb	0:-82 1:98 2:-74 3:-51
near:disp	0:-12 1:-41 2:12 3:18 4:-20
near:dist	2:10 3:-22
near:dkk	0:-8 2:-12 4:13
near:doll	0:-13 1:21 2:-35 3:-30 4:15
near:dona	0:-20 1:24 2:-16 3:-40 4:8
near:dong	1:13 2:-40 3:-8
near:dono	0:-74 2:24
near:doub	0:-19 1:-13 2:-17 3:26 4:-16
near:down	1:-42 2:10 3:8 4:24
near:draw	0:-22 1:38 2:-48 4:-22
near:dref	0:42 1:-32 2:-41 3:-23 4:-14
near:driv	1:-15 2:16
near:dron	0:27 1:-8 2:-26 3:-8
near:drop	0:17 1:-31 2:-16 3:16
near:dswd	0:30 1:-18 2:-22 3:-10 4:-11
near:due	0:-23 1:31 2:-23 3:-12
near:each	0:39 1:-28 2:-22 4:-21
near:earl	0:-18 1:26 2:-28 4:-11
near:earm	0:47 1:-40 2:-15 3:-38 4:-27
near:east	2:-10 3:8 4:-11
near:echo	0:31 2:-53 3:-21 4:-8
near:egyp	1:-16 2:-18 3:-22 4:21
near:elec	0:23 1:-15 2:-20
near:elev	1:14 2:-13
near:emba	0:-46 1:14 4:-14
near:emer	0:32 1:-28 2:-39 3:12 4:-67
near:emir	0:-29 2:23 3:-24 4:-21
near:empl	2:-12 3:16
near:end	0:-49 2:-36 4:31
near:ende	2:9
near:entr	0:-23 1:23 2:-17 3:-10
near:equi	3:-11 4:-9
near:esti	0:-21 1:8 2:18
near:ethi	0:8 1:28 2:-16 3:-28 4:-22
near:eur	3:-30 4:-27
near:euro	0:15 1:-15 2:19 3:-66 4:-64
near:even	1:-13 2:22 3:-9
near:ever	0:-30 1:41 2:-30 3:-22 4:-10
near:exam	1:-27 2:20 3:-8 4:-18
near:exec	0:15 1:-34 2:-25 3:-16 4:18
near:expe	0:-36 1:-18 2:46 3:-20 4:-24
near:exte	0:56 1:-50 2:-70 3:13 4:-11
near:extr	0:-18 1:13 3:9 4:-13
near:faci	1:-24 2:8 3:14 4:-17
near:fami	0:37 1:-13 2:-51 3:-35 4:9
near:far	0:-57 1:40 2:-25 4:-66
near:faso	0:52 1:-28 2:-48 3:-32 4:-13
near:febr	0:-48 1:24 2:-17 3:-16
near:fede	1:-19 2:-27 3:25 4:-15
near:feed	0:-12
near:fiel	1:21 2:-20 4:-12
near:fift	2:11 3:-15 4:-16
near:fina	1:-24 2:-10 3:-17 4:27
near:fire	0:-11 2:12
near:firs	0:-70 1:14 2:13 4:15
near:five	0:52 1:-32 2:-16 3:-16 4:-21
near:flas	0:-17 1:-20 2:-21 3:26
near:floo	0:-12 1:22 2:-34 4:-15
near:foll	0:-35 1:-15 2:42 3:-44 4:-25
near:food	0:-23 2:15 4:-26
near:for	0:27 1:-66 2:-8 3:31 4:-43
near:forc	0:15 1:-12
near:fore	0:-30 1:17 2:12 3:-25
near:foun	0:-57 1:34 2:-17 3:-24 4:12
near:four	1:-9 3:-12 4:-14
near:fran	2:13 3:-29 4:-25
near:free	0:39 1:-25 2:-21 3:-28
near:fren	1:-11 2:22
near:fres	0:14 1:-14 3:-10
near:frid	1:16 2:-23 3:-9 4:-16
near:from	0:30 1:-20 2:-18 3:-31 4:-8
near:froz	1:-11 2:14 3:-12 4:-15
near:fuel	0:-23 2:22 3:-24 4:-17
near:full	0:-25 1:-32 2:18 4:19
near:fund	0:-8 1:-10 2:-22
near:fune	0:-31 1:32
near:furt	1:-68 2:10 3:15 4:-36
near:gang	1:-12 2:16 3:-8
near:gap	0:-27 1:-17 2:-19 3:55 4:-21
near:gas	3:-38 4:-21
near:gave	0:-86 1:79 2:-63 3:-43
near:gaza	0:17 2:-9 3:-8
near:gene	0:-39 2:18 3:-9 4:13
near:germ	0:-74 2:23 3:-40
near:get	0:31 1:-27 2:-43 3:19
near:gets	0:23 1:-17 2:-13
near:give	0:-44 1:67 2:-27 3:-42 4:-46
near:givi	0:-39 1:18 3:-10 4:-8
near:goes	0:45 1:-33 2:-47 3:-26 4:-17
near:gold	1:20 2:-9
near:gone	0:-39 1:35 2:-19 4:-12
near:good	0:-39 1:11 3:9 4:-29
near:got	0:-37 1:55 2:-27 3:-32 4:-19
near:gove	1:18 3:-23 4:-63
near:gran	3:-22 4:-57
near:grid	0:35 1:-34 2:-22 3:-9
near:grou	1:-18 3:-15
near:grow	0:17 2:-12 3:-23
near:guar	0:23 1:15 2:-27 3:-15
near:gulf	0:-26 1:-39 2:48 3:-15 4:-14
near:had	0:-27 1:43 2:-62 3:14 4:-55
near:hait	1:-37 2:26 3:-20 4:-18
near:half	0:34 1:-29 2:12 3:-30 4:-37
near:hand	0:-68 1:85 2:-67 3:-45 4:-22
near:hard	0:12 1:-35 4:-8
near:has	1:20 2:-30 3:-34 4:18
near:have	0:-48 1:36 2:8 3:-20 4:-33
near:head	0:-11 1:13 3:-10
near:heal	1:20 2:-34 4:-24
near:heir	0:24 1:-22 2:-8 3:-13 4:-11
near:held	0:-21 1:24 2:-12 3:-10 4:-12
near:heli	1:-12 2:13
near:help	1:-42 3:-8 4:11
near:her	0:18 2:-18 3:-16 4:-11
near:high	0:13 2:-26 3:9 4:-16
near:his	0:12 1:28 2:-40
near:hit	1:-14 2:20 3:-14
near:home	0:-17 2:12 3:11 4:-11
near:hope	0:-29 1:15 2:-12
near:hosp	0:-21 1:11 3:9 4:-14
near:host	0:-27 1:-52 2:64 3:-12 4:-17
near:hour	0:-15 1:16
near:hous	0:29 1:-23 2:-15 3:-18 4:-43
near:huma	0:52 1:-57 2:-17 4:-35
near:hurr	0:-10 1:-20 2:-19 3:9 4:22
near:ifrc	1:-18 3:26 4:-8
near:imf	1:-17 2:16 3:-12 4:-9
near:imme	3:-13 4:-25
near:incl	1:-25 4:17
near:indi	1:16 2:-12 3:-26 4:-14
near:indo	0:32 1:-16 2:-30 3:-16
near:info	0:-13 1:-21 2:22
near:init	0:28 1:-31 3:-10 4:-8
near:inju	0:28 1:-20 2:-23
near:insi	1:-29 2:-16 3:26
near:inst	1:-17 2:18
near:insu	0:14 1:-11 2:-10
near:inte	1:-15 2:18 4:-46
near:into	0:-32 1:33 2:-15 3:-23 4:-13
near:inve	0:25 2:-24
near:iom	0:28 1:-39 2:-22 3:23
near:isla	0:-40 1:-8 3:29
near:isra	1:8 2:-40 4:11
near:issu	0:19 1:-16 2:-12 3:-14
near:ital	0:-29 2:24 3:-9
near:its	1:-12 2:-9 3:16 4:-47
near:itse	0:18 1:-12 2:-8 3:-18 4:-19
near:jama	0:-27 1:-30 2:44 3:-16
near:janu	0:21 1:-43 2:-23
near:japa	0:-75 1:59 2:-10 3:-59 4:-53
near:join	0:16 1:-19 2:-11 3:15 4:-8
near:july	0:-13 1:14 2:-26 4:-11
near:june	1:16 2:-28 4:-9
near:just	0:20 1:9 2:-23 3:-19 4:-9
near:keep	0:18 1:-36 2:9 3:-9 4:-11
near:kill	0:8
near:kind	0:9 1:-28 2:12 3:11
near:king	1:-56 2:15 3:-8 4:8
near:know	0:-15 1:36 3:-36 4:-10
near:kord	0:16 3:-8
near:kore	0:-72 2:20 3:-40
near:kron	0:27 1:-38 2:25 3:-23 4:-35
near:ksre	0:21 2:-12
near:kuwa	0:-23 1:-11 2:33 3:-18 4:-18
near:kyiv	0:15 1:13 2:-34 3:-11 4:-29
near:lake	0:-23 1:-11 2:25
near:lakh	1:13 2:-27
near:land	1:16 2:-15
near:larg	3:-27 4:-15
near:last	1:-8 2:22 3:-33 4:-17
near:late	0:15 1:25 2:-31 3:-21 4:-13
near:laun	0:-8 1:-28 3:21 4:11
near:lead	0:-8 2:10
near:leas	3:10 4:-14
near:leav	2:-30 3:29 4:-18
near:leba	1:-31 2:28 3:-21
near:led	0:-10 2:14
near:left	1:-9 4:-9
near:lend	0:-10 1:-8 2:17
near:less	0:-44 1:-43 3:37 4:-19
near:let	0:-16 1:-12 2:20 3:-14
near:ligh	0:-15 1:-15 2:17
near:line	0:9
near:list	1:-8 2:10
near:litt	1:-15 3:17
near:live	0:-15 1:-13 2:11 3:11
near:loan	0:26 1:-21 3:-33 4:-36
near:loca	0:20 1:-19
near:lond	0:-42 1:-52 2:68 3:-27 4:-20
near:lost	1:9 4:-10
near:lowe	0:8 1:24 2:-15 3:-21
near:made	0:36 1:-8 2:-23 3:-31 4:-35
near:make	1:-26 2:20 3:-25 4:-23
near:mali	0:40 1:-17 2:-28 3:-22
near:mana	0:39 1:10 2:-42 3:-23 4:-18
near:marc	0:-40 3:28 4:-20
near:mark	0:-13 1:-19 2:-16 3:-18 4:25
near:matc	0:-28 1:14 2:19 4:-16
near:maur	0:14 2:-27 3:-8
near:may	0:23 1:-30 2:9 4:-17
near:mayo	1:-22 3:-17
near:mean	0:-43 1:11 4:-9
near:medi	0:27 1:-23 2:-13 3:-12
near:meet	0:-23 2:20 3:-22 4:-12
near:meli	1:-11 3:10
near:memb	0:-42 1:43 3:-28 4:-22
near:met	2:-26 3:25
near:mexi	0:-12 1:-8 2:13
near:mid	0:-11 2:-14 3:10
near:migh	0:-14 1:-45 2:47 3:-15 4:-27
near:migr	1:-52 3:16 4:-12
near:mili	0:27 2:-64 3:-31 4:23
near:mill	0:8 3:-24 4:-18
near:mine	0:-10 1:-23 2:-12 3:27 4:-13
near:mini	0:-23 2:12 4:-19
near:miss	0:29 1:-59 2:10 4:-12
near:mln	0:8 1:-9 3:-10
near:mond	0:-25 1:-9 2:36 3:-23 4:-17
near:mone	4:-37
near:mont	0:-73 1:-19 3:47 4:-39
near:more	0:9 2:-10 4:-8
near:most	0:-42 2:16 3:-16 4:13
near:moza	0:33 1:-38 2:-20 3:12 4:-13
near:muni	1:16 2:-16 3:-8
near:myan	0:34 1:-11 2:-27 3:-20
near:nair	1:-29 2:-14 3:25
near:name	0:-26 1:-20 2:31 3:-25 4:-11
near:nati	0:11 2:-48 3:43 4:-26
near:near	0:-36 1:35 2:-28 3:-18
near:need	0:-45 1:-55 2:-23 3:66 4:-23
near:neig	0:20 1:-13 2:-26 4:-11
near:net	0:-9 1:-20 2:-14 3:36 4:-10
near:neth	0:-37 1:-41 2:47 3:-12
near:neve	0:17 1:-33 2:20 3:-8
near:new	0:-14 2:15 3:-35
near:next	0:37 1:-20 2:-38 4:-37
near:ngos	0:19 2:-19 3:-11 4:-12
near:nige	0:51 1:-29 2:-52 3:-19 4:-13
near:nigh	2:10 3:-10 4:-16
near:nine	0:-15 2:21 3:-10
near:nok	0:35 1:-33 2:-20 4:-15
near:nort	0:21 1:27 2:-46 4:-9
near:norw	1:20 2:-14 3:-41 4:-57
near:not	1:9 2:-12 4:-37
near:note	0:-9 1:34 2:-31
near:noth	0:-9 1:29 2:-28 4:-8
near:nove	0:21 1:14 2:-42 3:-13 4:-11
near:now	0:17 1:-22 2:-28 3:-18 4:17
near:numb	1:-9 2:-9 3:12
near:nutr	0:-21 1:-9 2:24
near:obta	0:-15 1:43 2:-26 3:-38
near:octo	0:-31 3:-16 4:10
near:off	0:9 1:11 2:-22
near:offe	0:-79 1:-66 2:97 3:-55 4:-24
near:offi	0:8 1:-13 4:-12
near:once	0:-9 1:-12 2:18
near:one	0:-12 1:12 2:-27 3:-9 4:14
near:only	0:-37 1:51 2:-9 3:-31 4:-27
near:open	0:35 1:-9 2:-43 4:-24
near:oper	0:36 1:-33 2:-17 3:-17 4:-14
near:opt	0:33 1:-19 2:-24 4:-8
near:orde	0:45 2:-49 3:-18 4:-12
near:orga	2:-9 3:8 4:-17
near:othe	0:16 1:-35 2:20 3:-9 4:-22
near:our	0:-22 2:-33 3:-11 4:33
near:out	0:-23 1:54 2:-48 3:-19 4:-43
near:outs	0:-33 1:-52 2:25 3:36 4:-9
near:over	0:-39 1:32 3:-16 4:-40
near:own	0:-15 2:25 3:-34 4:-12
near:owne	0:18 1:-33 2:14
near:pack	1:-38 2:29 3:-26 4:-17
near:paid	0:-38 1:61 2:-29 3:-48 4:-53
near:paki	0:15 1:-23 2:14 3:-18 4:-9
near:pari	0:-34 1:-35 2:53 3:-30 4:-10
near:park	0:25 1:-25
near:parl	0:22 1:-42 2:13 3:-22 4:-19
near:part	0:-35 1:-37 2:50 3:23 4:-44
near:past	2:12
near:pay	0:45 1:-52 2:-19 3:-20 4:-12
near:paym	0:-22 1:23 2:-12
near:peop	0:-43 1:-27 2:-17 3:31
near:per	0:-56 1:21 2:-41 3:15 4:-30
near:perc	0:12 1:-16 3:17
near:peri	0:-48 1:-22 2:41 3:-31 4:11
near:pers	0:-14 1:-10 2:16
near:peso	2:18 3:-11 4:-10
near:phil	1:-19 2:12 3:-18 4:-9
near:plan	1:-32 2:-40 3:40 4:-38
near:pled	0:-95 1:-45 2:92 3:-61 4:-60
near:port	2:9
near:post	0:-17 2:17
near:poun	0:26 1:-38 2:28 3:-12 4:-12
near:powe	1:-19 2:23 3:-14 4:-9
near:pre	0:-13 1:-15 2:18
near:pref	0:-13 1:27 2:-16 3:-16
near:pres	0:18 1:30 2:-44 3:-13 4:-17
near:prim	0:19 2:-27 3:-18 4:-10
near:priv	0:-33 1:-24 2:24 3:-27 4:17
near:prog	0:8 1:-48 2:35 3:-34 4:-35
near:proj	0:66 1:-48 2:-49 3:-16 4:-15
near:prom	0:-89 1:-46 2:92 3:-76 4:-30
near:prop	1:-32 2:16 3:-16 4:-11
near:prot	0:-16 2:12 3:-12
near:prov	0:-36 1:55 2:-12 3:-26 4:-77
near:publ	0:-43 1:13 3:21 4:-26
near:pull	1:-13 3:15
near:purc	1:12 3:-30 4:-16
near:put	0:26 1:-55 2:27 3:-9 4:-19
near:puts	0:22 2:-23 3:-24
near:qata	0:-56 1:15 2:21 3:-46 4:-15
near:quar	1:-18 3:12
near:rail	0:31 1:-31
near:rais	0:-20 1:-43 2:14 3:-46 4:45
near:rati	0:-11 1:-12 2:9 4:-8
near:reac	0:-75 1:-31 2:-30 3:12 4:67
near:read	0:-43 2:25 3:-14 4:-25
near:rebu	2:-15 4:-8
near:reca	0:-19 1:11 4:11
near:rece	0:-24 1:33 2:-95 4:-12
near:reck	1:-25 2:12
near:reco	0:14 1:-15 3:-29 4:-22
near:red	0:-23 1:16 2:13 3:-23 4:-37
near:refu	1:-13 3:-27 4:14
near:regi	1:10 2:-36 3:-24
near:rela	0:-12 1:14
near:rele	0:65 1:-32 2:-77 3:-77 4:-37
near:reli	0:-11 3:-35 4:12
near:rema	1:-22 2:23 3:-23 4:-9
near:rene	0:-11 1:15 3:-8
near:rent	1:11 2:-16 4:-10
near:repa	0:24 2:-35 3:-27 4:-14
near:repl	0:-10 1:-9 3:12
near:repo	0:-33 1:-20 2:21 4:13
near:repu	0:-35 1:-18 2:27 3:-35
near:requ	0:-95 1:-25 2:-77 3:84 4:-46
near:resc	0:-13 1:-24 2:26 4:-8
near:rese	1:-10 2:-53 3:25 4:-15
near:resi	0:18 3:-17
near:resp	0:15 1:-49 2:9 3:14 4:-28
near:rest	1:-19 2:16 3:-17 4:-16
near:retu	0:-45 1:-15 3:33 4:-8
near:reve	0:-25 1:27 2:-20
near:rice	0:24 1:-21 4:-15
near:rise	0:-11 1:-17 4:17
near:riya	0:-22 1:-18 2:26
near:road	0:15 1:8 2:-14 3:-8
near:rohi	0:18 1:-23 2:22 3:-30
near:roof	0:-25 1:14
near:runn	0:18 1:-28 3:10 4:-13
near:runs	0:35 1:-21 2:-18 4:-36
near:rupe	0:27 1:-19 2:-13 4:-11
near:russ	0:9 3:-8 4:-10
near:sahe	0:-19 1:35 4:-15
near:said	0:-18 1:-20 3:10
near:sala	0:25 2:-25 3:-9 4:-14
near:same	0:-24 1:-10 2:15 3:-12
near:sanc	0:21 1:-27 2:-14
near:satu	0:20 2:-16 4:-9
near:saud	0:-25 1:21 3:-26 4:-17
near:save	0:-11 3:14
near:say	0:-34 1:26 3:-10
near:says	0:12 2:-13 3:-13 4:-44
near:sche	0:16 1:-16 2:-8 3:-15
near:scho	0:-57 1:-10 2:25 3:22 4:-16
near:seas	0:13 1:-8 2:-8
near:seco	0:20 1:-29 2:-26 4:-12
near:secr	0:12 1:-18 2:-19 4:-16
near:sect	0:-20 2:23
near:secu	0:-36 1:18 3:-11 4:-14
near:seek	0:-48 1:-67 2:-56 3:77 4:-17
near:seen	0:-25 1:40 2:-29 3:-28 4:-23
near:sek	0:-36 1:23 3:-13
near:sena	0:-10 1:49 2:-47
near:send	3:-9 4:-12
near:sent	0:-13 1:58 2:-39 3:-49 4:-37
near:seou	0:-33 1:-20 2:34
near:sepa	0:27 1:-55 4:-26
near:sept	0:-14 2:11 3:-15 4:-33
near:serv	0:-46 1:45 3:-32 4:-41
near:set	0:28 1:-25 2:-31 4:-9
near:seve	1:-14 2:-19 3:18 4:-12
near:shar	2:10 3:-21 4:-20
near:she	1:11 2:-23 3:15 4:-9
near:shel	0:13 1:-29 4:-35
near:shor	0:-9 1:-17 2:-32 3:34
near:sign	0:22 1:-61 2:32 3:-43 4:-17
near:simp	0:-13 2:-12 3:20
near:sinc	2:-66 3:-50 4:44
near:sind	0:-36 1:-35 3:35 4:-8
near:sing	0:12 1:-24 3:-16 4:-20
near:sitt	0:15 4:-9
near:six	1:-43 2:16 3:27 4:-8
near:slip	1:21 2:-21
near:soci	0:-26 1:38 2:-26
near:sold	0:-11 1:-22 2:23 3:-8
near:soma	0:10 1:-28 3:12 4:-12
near:some	1:-35 3:18 4:-22
near:soug	0:-38 1:-27 2:-15 3:39 4:-21
near:sout	0:14 2:-11 3:-9 4:-15
near:spai	0:-18 1:40 2:-33 3:-11 4:-12
near:spar	0:14 1:-26 3:-12
near:spen	0:13 1:37 2:-66 3:-39 4:-12
near:spok	0:29 2:-14 3:-32 4:-23
near:spri	0:-32 1:14 2:-8 4:-8
near:sri	0:32 1:-12 2:-28 3:-8
near:stan	0:-22 2:-37 3:-37 4:41
near:star	0:35 1:-49 2:-16 3:-23 4:13
near:stat	0:10 1:9 3:-44 4:-77
near:stay	0:-13 3:14
near:stil	2:9
near:stoo	0:-8 1:-26 2:-10 3:-9 4:26
near:stop	1:18 2:-13 3:-8
near:stor	0:31 1:-26 2:-27 3:-15
near:stra	1:-19 2:20
near:stri	0:17 1:8 2:-21 3:-10 4:-8
near:stud	1:15
near:suda	1:-65 3:-11 4:26
near:sum	0:-8 1:-45 2:44 3:-39
near:supp	0:-20 1:-21 3:-21 4:23
near:surp	2:10
near:surv	0:-23 2:26
near:swed	0:-37 1:44 2:-12 3:-39 4:-18
near:swit	0:-10 1:11 3:-12 4:-11
near:syri	1:-42 2:21 3:-14 4:-10
near:tabl	0:-14 1:-46 2:12 3:16
near:taiw	0:13 1:-26 3:-11
near:take	0:-34 2:-35 3:-29 4:31
near:tax	1:-13 2:17
near:team	0:-24 2:18 4:-15
near:tele	0:-19 1:14 2:-32 3:-38 4:24
near:ten	0:21 2:-27 3:-13 4:-17
near:tent	3:-12
near:than	1:-13 2:-32 3:31 4:-36
near:that	0:-18 3:-8
near:the	1:-15 2:-8 3:-10 4:13
near:them	0:-58 1:-35 2:35 3:21 4:-12
near:then	0:-13 1:13
near:ther	0:-9 1:23 3:-18 4:-8
near:they	0:-29 2:39
near:thir	0:11 1:9 3:-21 4:-8
near:this	1:-13 2:-23 4:10
near:thos	2:-15 4:-23
near:thre	0:-59 1:25 2:-14 3:15 4:-12
near:thro	0:-23 3:-9
near:thur	0:-48 2:40 3:-24 4:-17
near:time	0:-22 2:-24 3:21 4:-10
near:toda	0:17 2:-37 3:-18 4:18
near:toge	1:-31 2:33 3:-17 4:-32
near:told	0:-40 1:-28 2:10 3:14 4:9
near:tonn	0:18 1:-12 2:-9
near:took	1:16 2:-10 3:-14
near:top	1:24 3:-29 4:-32
near:tota	0:-51 1:-40 2:-17 3:-57 4:64
near:towa	0:-40 1:-16 2:36 3:-13 4:-10
near:trad	0:-28 1:24 3:-17
near:tran	0:-41 1:64 2:-42 3:-47 4:-30
near:trea	1:37 2:-30 3:-40 4:-38
near:tril	0:-29 1:30
near:trus	1:12 2:-22 3:-15 4:-20
near:tues	1:-8 3:-9 4:-8
near:tune	0:-25 2:-10 3:16
near:turk	1:-9 2:19 3:-18 4:-10
near:turn	0:-15 1:9
near:two	0:-55 1:14 2:-19 3:12 4:18
near:uae	0:-27 1:-41 2:33 3:-22 4:8
near:ukra	0:17 1:8 2:-46 3:12
near:unde	0:8 1:-50 2:21 3:-18
near:unhc	0:-8 1:-25 2:-21 3:30 4:-13
near:unic	1:-21 2:13 3:-31 4:-17
near:unio	0:16 1:-12 2:9 3:-52 4:-45
near:unit	0:-12 1:-13 3:9
near:unti	0:12 1:-18 2:-37 3:46 4:-35
near:urge	0:9 1:-20 2:-16 3:15
near:usd	0:-55 2:-64 3:37 4:-27
near:valu	0:8 1:25 2:-35
near:vanu	0:-30 1:-15 2:35 3:-15
near:vict	0:36 1:10 2:-49 3:-35 4:-23
near:vill	0:-14 1:19
near:vote	0:41 1:-18 2:-35 3:-16
near:vouc	0:-12 1:13 4:-8
near:want	0:-31 2:-16 3:26 4:-17
near:war	0:-39 1:-37 3:-10 4:45
near:was	0:-39 1:32 2:-21 3:-14
near:wash	0:-13 1:18 3:-32 4:-22
near:wate	0:32 1:-37 2:-12 3:-33
near:wedn	0:-19 1:-22 2:52 3:-30 4:-35
near:week	2:-47
near:weig	0:-9 1:-13 2:17
near:well	0:-20 1:19 2:-37 3:27
near:went	1:29 2:-29 3:-11
near:were	0:-32 1:30 2:15 3:-25 4:-29
near:west	0:-22 1:-12 2:-13 3:31
near:wfp	1:-8 2:-27 3:24 4:-13
near:what	0:-12 2:21 3:-21
near:whea	1:13 3:-8
near:when	0:-26 1:-11 2:21
near:wher	0:31 1:-26 2:-23 3:-20 4:-8
near:whic	1:-18
near:whil	0:26 2:-25 3:-15 4:-9
near:who	0:16 1:-19 4:-19
near:whom	0:11
near:whos	0:13 1:-22 4:-20
near:wido	1:14 2:-10
near:will	0:10 1:-66 2:48 3:-31 4:-20
near:wind	0:22 2:-37 3:-22
near:wint	0:-14 3:13 4:-19
near:with	0:-21 2:17 3:-10 4:-30
near:wome	0:-13 2:15 3:-12
near:work	2:-25
near:worl	0:-47 1:33 2:25 3:-43 4:-38
near:wort	0:-15 1:28 3:-46 4:-37
near:woul	1:-25 3:16 4:-36
near:woun	0:9 2:-12 3:-12
near:writ	0:-34 1:28 3:-15 4:-18
near:year	2:-27 3:11 4:-15
near:yeme	0:22 1:-9 3:-32 4:-19
near:yen	1:-17 2:20
near:yet	0:-37 1:-46 2:38 3:14 4:-13
near:york	0:-12 1:-30 2:39 3:-10
near:yuan	0:-13 1:29 2:-23 3:-8 4:-15
near:zeal	1:29 2:-21 3:-8 4:-10
next:claim-allocated	0:41 1:-13 2:-32 3:-8 4:-40
next:claim-casualties	0:-17 1:-33 2:37
next:claim-delivered	1:-26 2:-11 3:11 4:-22
next:claim-displaced	0:-50 1:14 2:16 3:-20 4:-22
next:claim-held	2:-9 4:-8
next:claim-injured	0:-24 1:39 2:-18 3:-12 4:-31
next:claim-killed	2:-17 3:-32 4:24
next:claim-missing	0:19 1:-29 2:-15
next:claim-pledged	0:-15 1:-18 2:39 3:-58 4:-31
next:claim-refugees	0:-12 1:11 2:13 3:-35 4:-17
next:claim-released	0:-28 1:-31 2:42
next:claim-requested	0:35 2:-39 3:-11 4:-14
next:claim-returned	0:-20 2:29 3:-24 4:-33
next:claim-total	0:23 1:-47 2:17 3:-32
noun:	0:9 1:-8 3:-11 4:-14
only:aid	0:45 2:-75 3:-21 4:-20
only:casualty	0:32 1:-25 2:-33 3:-43
other:abducted	0:-9 2:-22 4:-24
other:aid	0:-23 1:9 3:-9 4:-13
other:allocated	0:37 1:-17 2:-55 3:-23 4:9
other:casualties	3:-11 4:-34
other:casualty	0:-15 3:-9 4:-8
other:dead-in-captivity	0:19 1:-30 4:19
other:delivered	1:-25 3:30 4:-37
other:displaced	1:-10 2:-9 4:-15
other:displacement	1:-13 4:-23
other:held	2:-21 3:-14 4:11
other:hostage	0:-18 1:12 2:-10 4:-14
other:injured	0:-9 1:-15 3:11 4:-8
other:killed	0:-14 3:-10
other:missing	2:-13
other:pledged	0:-30 1:13 3:-13 4:-23
other:prisoners-exchanged	0:-12 1:-12 2:22 4:-15
other:refugees	1:16 2:-42 3:15 4:-38
other:released	0:-9 1:-11 2:13 3:9 4:-100
other:requested	0:-33 1:30 2:22 3:-53 4:-12
other:returned	0:-8 2:14 4:-50
other:total	0:20 1:-46 2:-29 3:-25 4:26
others:2	2:8
others:7	0:8 3:-35 4:-13
others:more	1:-10 4:-14
qualified	0:-17 1:-12 2:-17 4:33
quoted	0:22 1:-10 3:-10
right1:(	1:-12 2:17 3:-52
right1:)	1:9 2:-12 3:-52
right1:,	0:-31 3:-13 4:14
right1:.	0:-32 1:-16 2:14 3:-15 4:32
right1::	0:-13 1:-11 3:-9 4:16
right1:;	0:38 1:-58 3:-23
right1:a	0:-25 1:27 2:-40 3:11 4:-16
right1:after	1:-13 3:14
right1:and	0:-63 2:9 3:26 4:-39
right1:announced	0:-26 1:-21 2:38 3:-21
right1:as	2:-30
right1:at	0:-22 1:21 3:-12 4:-13
right1:before	0:-12 1:11 2:-21 3:17
right1:between	0:-20 1:-20 2:24
right1:by	0:-47 1:26 2:-9 3:-9 4:-25
right1:came	0:-15 1:22 3:-29 4:-10
right1:each	2:8
right1:for	0:36 1:-44 4:-52
right1:from	0:11 3:-23 4:-45
right1:goes	0:21 1:-16 2:-8 3:-11
right1:grant	0:-15 2:11 3:-23 4:-17
right1:had	1:28 2:-34 3:-25 4:-37
right1:has	0:-58 1:32 3:-34
right1:in	0:16 1:12 3:-67 4:-19
right1:into	0:-14 1:23 2:-19 3:-9
right1:is	0:12 1:-33 3:13 4:-48
right1:it	0:-30 1:17 2:-22 3:22 4:-10
right1:last	0:-16 1:17
right1:loan	1:-16
right1:more	0:-8 1:10 2:-9
right1:needed	1:-13 3:17
right1:of	0:26 1:16 2:-23 3:-69
right1:on	0:34 1:-61 2:16 3:-41 4:31
right1:out	1:14 3:-9
right1:over	0:8 1:-18 4:-14
right1:package	0:23 1:-13 2:-10
right1:pledged	0:-19 1:-28 2:32 3:-8 4:-9
right1:promised	0:-20 1:-24 2:38 3:-18
right1:received	0:-28 1:48 2:-19 3:-37
right1:required	0:-12 1:-61 2:-13 3:57
right1:since	2:-14 3:-8
right1:six	3:10
right1:sought	0:-18 1:-34 2:-19 3:40 4:-13
right1:that	0:-16 1:9 2:-8 4:-16
right1:the	0:-23 2:-31 3:14 4:21
right1:this	0:11 1:-11 2:-25 3:13 4:-12
right1:through	1:-29 3:8
right1:to	0:-10 2:14 4:-74
right1:towards	0:-17 2:14
right1:under	0:-23 3:11 4:-8
right1:until	0:-11 1:-25 2:-20 3:35 4:-10
right1:was	1:11 2:-13 3:-27 4:-29
right1:went	1:24 2:-25 3:-9
right1:were	1:25 2:-23 3:-10
right1:will	1:-25 4:-12
right1:worth	0:-22 1:31 2:-22
right1:would	0:28 1:-28 2:-21 3:-13
right1:|	0:34 1:-46 2:-51 3:25 4:-51
right2:	1:-9 3:-40
right2:#	0:-19 2:9 4:-19
right2:,	0:-31 1:14 2:-33 3:9 4:8
right2:.	0:11 1:-16 4:-23
right2:a	0:-20 1:24 2:10 3:-54 4:-44
right2:about	1:8 2:-8 3:-16 4:-8
right2:aid	0:35 1:-28 2:-25 4:-28
right2:all	2:-13 3:-14 4:-12
right2:already	0:10 2:-23
right2:an	0:16 1:-29
right2:and	0:-14 1:36 2:-51 3:-13 4:17
right2:arrived	0:-20 1:40 2:-32 3:-16 4:-18
right2:asked	1:-13 3:15
right2:at	0:15 1:-13 2:18 3:-29 4:-16
right2:be	0:14 2:-33 4:-16
right2:been	0:-26 1:23 3:-45 4:-37
right2:britain	1:-29 2:27
right2:burkina	0:20 1:-19 2:-17
right2:by	0:-9 1:-45 2:17 3:23 4:-21
right2:cash	0:-11 1:30 2:-25
right2:chad	0:-15 1:20 2:-9 4:-10
right2:come	0:-31 1:8 2:-21 3:-41 4:24
right2:december	0:-8 1:-8 2:-23 3:29
right2:disbursed	1:18 2:-13 3:-12
right2:down	2:8
right2:emergency	0:19 1:-22 3:-16 4:-14
right2:five	0:27 1:-16 2:-23 3:-20
right2:flood	0:-14 1:14
right2:followed	1:-24 2:25
right2:food	0:19 1:16 2:-40 4:-11
right2:for	0:60 1:-77 3:-19 4:-40
right2:four	0:-24 1:-24 2:24
right2:france	0:24 1:-27
right2:from	0:-16 1:36 2:-20 3:-26 4:-23
right2:funding	2:-10 3:15
right2:gas	0:14 1:-24 3:-15
right2:germany	0:-12 1:20 2:-12
right2:go	0:20 1:-36 3:-17
right2:gone	0:-37 1:29 2:-12 3:10
right2:grants	0:-33 1:-30 2:29 3:13
right2:had	0:-15 2:-20 3:21
right2:half	0:16 2:-25 3:-11
right2:has	0:-25 1:-37 3:37 4:-14
right2:help	0:13 1:-21
right2:humanitarian	1:14 3:-14 4:-10
right2:immediate	0:25 1:-38 2:9 4:-8
right2:in	0:-10 1:10 2:15 3:-11 4:-46
right2:including	0:-31 1:32 2:-16 3:-21
right2:is	0:22 1:-46 3:22 4:-39
right2:it	2:-19 3:12 4:-44
right2:its	0:29 1:-34 2:-11 4:-17
right2:japan	1:11 2:-9
right2:keep	0:-15 1:-19 2:11 3:17
right2:last	0:-8 1:15 3:-10 4:-8
right2:loans	1:-14 2:10
right2:military	0:27 1:21 2:-36 3:-18 4:-32
right2:month	1:-16 2:-16
right2:new	0:29 1:18 2:-33 3:-13 4:-10
right2:norway	3:-8 4:-16
right2:of	0:18 1:-20 2:-8 4:-30
right2:on	1:13 2:-11 3:-8
right2:or	0:17 1:35 2:-18 3:-40 4:-11
right2:out	0:23 1:9 2:-28 3:-23 4:-9
right2:paid	0:-20 1:23 2:-18
right2:promised	0:-35 1:20
right2:qatar	0:-12 1:19
right2:relief	1:14 3:-30 4:-18
right2:required	1:-14 3:15
right2:respond	1:-11 2:-8 3:22
right2:saudi	0:-10 1:19 2:-11 3:-10
right2:says	1:21 2:-22
right2:set	0:37 1:-8 2:-32 3:-8
right2:seven	0:17 2:-15
right2:shelter	0:-38 2:18
right2:six	0:16 1:-16 2:-35 3:10
right2:support	0:-17 2:12
right2:sweden	0:-17 1:-31 2:34 3:-9
right2:syria	0:-12 2:15
right2:tents	1:-24 2:11 3:-12
right2:that	0:13 2:-24 3:-38
right2:the	0:-48 1:32 2:9 3:-24 4:-18
right2:them	0:-45 1:-36 2:48 3:-14
right2:this	0:-13 1:24 2:-24 3:-10 4:-18
right2:those	1:-17 3:14
right2:three	0:-21 1:-10 2:16 3:10
right2:thursday	1:11 2:11 3:-12
right2:to	0:-14 1:-40 2:37 3:-15 4:-8
right2:two	0:-17 1:-25 2:10 3:-22 4:19
right2:ukraine	1:22 2:-19 3:-11 4:-8
right2:un	0:-20 1:-27 3:-13 4:20
right2:under	2:10
right2:up	0:10
right2:was	0:11 2:-22 3:27 4:-9
right2:wednesday	2:10
right2:week	0:13 1:-17 2:-16
right2:were	0:-18 1:22
right2:which	0:-15 3:-26 4:21
right2:work	3:12
right2:year	1:11 2:-43 3:15 4:-29
right3:	0:8 1:12 3:-36 4:-42
right3:#	1:-11 4:-17
right3:,	0:30 1:-20 3:-21 4:-70
right3:.	0:8 1:-24 3:10 4:-71
right3::	0:19 1:-10 2:-12
right3:;	1:-15 2:-35 3:31 4:-25
right3:a	0:15 1:-18 4:-25
right3:according	1:14 2:-12 4:-8
right3:affected	0:10 1:16 2:-19 3:-11
right3:after	2:16
right3:agencies	1:-26 3:-14 4:19
right3:aid	0:-26 1:9 2:21 3:-10 4:-18
right3:and	0:-14 1:-15 2:21 4:-36
right3:arabia	0:-10 1:19 2:-11 3:-10
right3:as	1:-12 2:17 3:-17
right3:aside	0:37 1:-8 2:-32 3:-8
right3:assistance	0:-12 1:20 2:-14 3:11 4:-32
right3:at	0:-34 2:21 3:10
right3:be	1:-17 2:17 3:-25 4:-28
right3:been	1:-17 2:13 4:-10
right3:before	1:12 2:-9
right3:by	0:-18 2:31 3:-21 4:-20
right3:contingency	0:34 1:-38 2:-9 3:-8
right3:disbursed	0:-19 1:16 2:-9 3:-10
right3:each	3:12
right3:emergency	0:31 1:-44 4:-10
right3:end	0:-25 1:20 2:-15 4:-13
right3:european	0:-16 1:-17 2:27
right3:families	0:28 1:-20 2:-17 3:-15
right3:faso	0:20 1:-19 2:-17
right3:first	1:14 2:-31 3:28
right3:food	0:-33 2:23 3:-20 4:-9
right3:for	0:-15 1:-52 2:24 3:21 4:-35
right3:from	0:14 1:-11 2:17 3:-38 4:-29
right3:funding	1:-31 2:10
right3:funds	0:9 1:14 2:-20 3:-14
right3:had	0:-12 1:9 2:-18
right3:has	0:-47 1:40 2:-25 4:-26
right3:have	0:17 1:-17 2:-10
right3:help	0:-10 1:-16 2:22 4:-10
right3:humanitarian	0:-36 1:-18 2:36 3:-14
right3:in	0:-10 2:-41
right3:inside	0:8 2:-11 3:12
right3:is	1:-12 3:-22 4:14
right3:it	0:-21 1:40 2:-37 3:10 4:-8
right3:last	0:-33 1:-23 3:-8 4:24
right3:million	0:-12 1:-37 2:23 3:-11 4:13
right3:money	0:-9 1:30 2:-22 3:-21 4:-11
right3:month	3:10
right3:months	0:-13 1:21 2:-33 3:22
right3:new	0:-19 1:-14 2:27
right3:next	2:-12 3:18
right3:norway	1:25 2:-19
right3:obtained	0:-8 1:21 2:-16
right3:of	3:-31 4:-16
right3:on	0:12 1:-25
right3:one	0:-21 1:24 4:-9
right3:over	2:8
right3:paid	0:-37 1:53 2:-52 3:-11
right3:per	0:-9
right3:pledged	0:-21 1:-47 2:45 3:-19
right3:private	0:-11 1:-24 3:-10 4:20
right3:promised	0:-29 1:-21 2:29 3:-14
right3:purchases	0:14 1:-24 3:-15
right3:received	0:-26 1:40 2:-23 3:-38 4:-17
right3:red	0:17 1:-29
right3:released	0:50 1:-40 2:-23 3:-20
right3:relief	2:-17 3:-21
right3:response	0:-23 1:11 2:-20 3:22
right3:same	0:-13 2:11 3:-8 4:-13
right3:set	0:27 1:-23
right3:spent	0:-28 1:45 2:-36
right3:state	1:-11 2:14 3:-17 4:-19
right3:support	0:31 1:8 2:-27 3:-10 4:-27
right3:than	2:12
right3:that	0:-29 1:33 2:-36 3:-22 4:20
right3:the	0:-41 1:14
right3:this	0:-25 1:13 2:-11 3:14
right3:three	0:-12 1:-10 2:-8 3:18
right3:through	1:-22 3:20
right3:to	0:15 2:-24 3:-24 4:-15
right3:ukraine	1:-26 2:12 3:-12
right3:united	0:-22 1:-42 2:11 3:21
right3:until	3:11
right3:us	0:10 2:-16 3:-21 4:11
right3:victims	0:47 1:-11 2:-50 3:-22
right3:was	0:-27 3:-16 4:10
right3:which	1:-44 2:14 3:22
right3:will	0:39 1:-28 2:-8 3:-12 4:-8
right3:with	0:-13 1:11
right3:year	0:-17 2:-17 3:11 4:-10
right3:years	1:-37 2:20 3:-10 4:-14
share:2	3:8 4:-12
share:4	2:-10 4:-32
share:5	3:-12
share:7	0:15 1:-8 2:-16 4:-15
share:more	3:-22 4:-20
short	0:15 3:-45 4:-87
sum:10	0:-15 1:-33 3:20
sum:11	0:18 1:-38 2:-33 3:29 4:11
sum:12	0:-9 1:28 2:-24 3:-16
sum:3	0:-23 1:32 2:-27
sum:4	0:-50 1:24 2:-17 3:-25 4:14
sum:5	0:28 3:-41 4:-84
sum:6	0:24 1:-16 2:11 3:-58 4:-33
sum:7	0:-25 4:-20
sum:8	0:-10 2:-10 4:-23
sum:9	1:-14 2:-12 3:-10
verdict:allocated	0:77 1:-24 2:-83 3:-80 4:-35
verdict:claim	0:9 2:-30
verdict:delivered	0:-46 1:40 2:-28 3:-89 4:33
verdict:open	1:-17 3:-19 4:16
verdict:out	0:-21 1:-23 2:31 3:-10
verdict:pledged	0:-16 1:-28 2:46 3:-92 4:-87
verdict:requested	0:-92 1:-66 2:-80 3:100 4:-14
verdict:total	0:8 1:12 2:-47 3:-36 4:10`
}
