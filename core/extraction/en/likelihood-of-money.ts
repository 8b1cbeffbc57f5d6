import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD_OF_MONEY: LikelihoodWeights = {
  measures: ['allocated', 'delivered', 'pledged', 'requested', 'total'],
  claim: `
any	-55
before:abducted	-12
before:allocated	71
before:delivered	92
before:displaced	-7
before:held	-54
before:injured	-46
before:killed	-22
before:pledged	144
before:released	-95
before:requested	138
before:returned	-3
before:total	45
behind:allocated	154
behind:delivered	115
behind:displaced	-6
behind:killed	-27
behind:pledged	118
behind:requested	89
behind:total	60
currency:AED	-46
currency:AFN	-77
currency:AMD	-34
currency:ARS	-3
currency:AUD	34
currency:BDT	-30
currency:BRL	-32
currency:CHF	28
currency:CLP	-7
currency:CNY	45
currency:COP	-42
currency:DKK	70
currency:EGP	-73
currency:ETB	-18
currency:EUR	9
currency:GBP	-6
currency:GEL	-36
currency:HTG	-14
currency:IDR	-4
currency:ILS	-11
currency:INR	-28
currency:IQD	-59
currency:JPY	-20
currency:KES	-31
currency:LKR	29
currency:LYD	-68
currency:MAD	-41
currency:MMK	-39
currency:MXN	-52
currency:MYR	-6
currency:MZN	-21
currency:NGN	-156
currency:NOK	-13
currency:NPR	-14
currency:NZD	45
currency:PEN	63
currency:PHP	-16
currency:PKR	-26
currency:PLN	24
currency:RON	29
currency:RUB	-98
currency:SAR	-5
currency:SDG	-76
currency:SEK	67
currency:SYP	-24
currency:THB	-64
currency:TRY	15
currency:UAH	-27
currency:VND	35
currency:XOF	-79
currency:YER	-34
currency:ZAR	-13
currency:ZMW	36
ending:an	-5
ending:at	5
ending:ce	-61
ending:ch	-92
ending:ds	-74
ending:ed	13
ending:en	6
ending:er	5
ending:es	8
ending:ge	45
ending:gh	46
ending:ht	25
ending:il	59
ending:is	17
ending:ld	4
ending:ll	54
ending:ly	52
ending:me	71
ending:nd	-25
ending:nt	-35
ending:om	25
ending:on	-31
ending:re	-11
ending:st	-46
ending:th	35
ending:to	-10
equal:allocated	3
equal:delivered	96
equal:pledged	6
form:digits	-180
form:mixed	18
form:range	-115
form:words	59
headline	64
here:#aid	93
here:#captives	-136
here:#captors	-126
here:#commerce	-106
here:#conference	-22
here:#containing	75
here:#contest	-137
here:#crossing	-4
here:#custody	18
here:#demand	-20
here:#disease	-24
here:#displacement	36
here:#duty	-35
here:#exchange	-56
here:#giving-from	-4
here:#group	-61
here:#losing-side	9
here:#military-aid	20
here:#need	-47
here:#prisoners	-58
here:#receiving	16
here:#remainder	-33
here:#rescue	-9
here:#since	-4
here:#state	109
here:abducted	-85
here:allocated	72
here:delivered	48
here:displaced	13
here:held	-42
here:injured	-53
here:killed	-56
here:missing	17
here:pledged	38
here:prisoners-exchanged	14
here:refugees	32
here:released	-21
here:requested	68
here:said	-52
here:set	-76
here:total	-11
item	-41
last:claim-abducted	32
last:claim-allocated	102
last:claim-delivered	52
last:claim-displaced	-7
last:claim-held	-72
last:claim-injured	-17
last:claim-killed	-70
last:claim-missing	-80
last:claim-pledged	73
last:claim-refugees	17
last:claim-released	-44
last:claim-requested	-22
last:claim-returned	-19
last:claim-total	-47
left1:	-92
left1:"	-45
left1:(	13
left1:,	28
left1:-	41
left1::	65
left1:;	-33
left1:a	-60
left1:add	34
left1:additional	31
left1:adds	15
left1:against	-17
left1:and	-28
left1:announced	-35
left1:another	24
left1:approved	39
left1:aside	46
left1:at	-44
left1:available	23
left1:britain	4
left1:by	-22
left1:collected	60
left1:committed	6
left1:contributed	61
left1:cost	-120
left1:costs	-87
left1:demanded	-41
left1:disbursed	37
left1:donated	47
left1:earmarked	37
left1:earn	-25
left1:earns	-56
left1:families	53
left1:far	22
left1:fined	-29
left1:for	-14
left1:from	-35
left1:further	44
left1:gave	105
left1:germany	9
left1:get	-34
left1:gets	-51
left1:give	91
left1:given	26
left1:got	40
left1:has	21
left1:household	-31
left1:in	-24
left1:including	54
left1:initial	51
left1:is	-13
left1:its	-28
left1:japan	8
left1:korea	17
left1:me	-85
left1:need	76
left1:needs	6
left1:of	-73
left1:offered	-32
left1:on	-60
left1:only	14
left1:or	36
left1:out	-18
left1:over	31
left1:paid	-32
left1:pay	-32
left1:pays	-30
left1:pledged	75
left1:promised	121
left1:provide	79
left1:provided	55
left1:put	17
left1:raised	-58
left1:receive	-33
left1:received	63
left1:receives	-60
left1:release	-57
left1:released	64
left1:releases	-62
left1:requested	69
left1:requires	42
left1:s	80
left1:said	-36
left1:seek	15
left1:seeks	44
left1:sent	90
left1:spent	-90
left1:that	24
left1:the	-25
left1:them	-30
left1:to	-49
left1:transferred	62
left1:up	40
left1:wants	101
left1:was	37
left1:which	-55
left1:with	100
left1:worth	-24
left1:|	-9
left1:•	-30
left2:	44
left2:#	-63
left2:)	11
left2:,	-32
left2::	50
left2:;	-39
left2:a	-12
left2:aid	16
left2:allocation	31
left2:amount	-26
left2:amounts	44
left2:an	77
left2:and	14
left2:appeal	41
left2:appealed	5
left2:appealing	35
left2:april	29
left2:arabia	32
left2:are	-22
left2:asked	46
left2:asks	53
left2:assistance	6
left2:bank	22
left2:been	-9
left2:billion	-22
left2:bonus	-32
left2:britain	60
left2:brought	-20
left2:budget	-14
left2:calls	38
left2:came	28
left2:canada	30
left2:cash	-100
left2:cent	-11
left2:cerf	21
left2:china	16
left2:come	-57
left2:comes	11
left2:commission	6
left2:conference	30
left2:contribution	94
left2:cost	-71
left2:country	66
left2:cross	38
left2:date	56
left2:debt	-30
left2:deceased	-32
left2:dollar	-45
left2:donors	44
left2:down	16
left2:each	-59
left2:equivalent	14
left2:eu	26
left2:euros	10
left2:families	29
left2:family	-39
left2:far	-13
left2:fare	-43
left2:fines	-24
left2:for	-9
left2:francs	-22
left2:friday	4
left2:fund	-8
left2:gap	31
left2:germany	32
left2:gold	-62
left2:government	26
left2:grant	13
left2:grants	-9
left2:gratia	-25
left2:had	37
left2:handed	65
left2:has	41
left2:have	35
left2:he	-3
left2:in	47
left2:iom	18
left2:it	24
left2:itself	29
left2:japan	65
left2:korea	23
left2:loan	67
left2:loss	-30
left2:made	7
left2:market	-35
left2:million	51
left2:money	-26
left2:naira	-34
left2:norway	28
left2:october	40
left2:of	21
left2:on	-45
left2:operation	39
left2:package	43
left2:paid	-29
left2:partners	47
left2:pay	-26
left2:payment	-53
left2:pesos	35
left2:plan	51
left2:pounds	25
left2:price	-36
left2:programme	-13
left2:promised	21
left2:promises	26
left2:put	-28
left2:ransom	-24
left2:received	57
left2:revenue	-47
left2:reward	-81
left2:rice	11
left2:rose	-16
left2:rubles	-27
left2:rupees	-9
left2:sells	-42
left2:september	49
left2:set	106
left2:share	80
left2:so	22
left2:sold	-42
left2:spending	19
left2:stands	66
left2:state	-40
left2:states	-32
left2:sweden	3
left2:taken	-48
left2:that	36
left2:the	48
left2:they	-65
left2:this	28
left2:to	14
left2:today	12
left2:together	-6
left2:top	24
left2:total	45
left2:turnover	-15
left2:ukraine	59
left2:unhcr	7
left2:union	85
left2:up	11
left2:was	-73
left2:we	43
left2:week	8
left2:wfp	13
left2:which	17
left2:who	-5
left2:will	13
left2:work	37
left2:would	-45
left2:year	-51
left2:yuan	10
left3:"	25
left3:#	26
left3:)	25
left3:,	15
left3:-	9
left3::	46
left3:;	48
left3:a	-72
left3:agency	43
left3:an	18
left3:and	60
left3:appeal	48
left3:are	-17
left3:asked	26
left3:at	-35
left3:australia	66
left3:bank	39
left3:been	21
left3:billion	7
left3:britain	11
left3:cabinet	59
left3:came	9
left3:cash	-53
left3:cent	14
left3:cerf	19
left3:china	7
left3:commission	4
left3:cross	29
left3:crude	-5
left3:development	16
left3:donors	29
left3:each	-48
left3:emergency	79
left3:european	52
left3:ex	-25
left3:families	-26
left3:family	-24
left3:food	-10
left3:for	-31
left3:france	34
left3:from	-10
left3:fund	45
left3:funding	4
left3:germany	28
left3:gives	-49
left3:government	40
left3:had	-32
left3:has	24
left3:have	52
left3:he	-81
left3:humanitarian	34
left3:in	25
left3:is	-51
left3:it	-27
left3:its	26
left3:japan	27
left3:last	-13
left3:million	-65
left3:ministry	28
left3:month	-23
left3:new	45
left3:norway	23
left3:now	5
left3:of	-8
left3:oil	-14
left3:on	63
left3:one	-48
left3:out	37
left3:paris	41
left3:per	-11
left3:petrol	-4
left3:plan	-6
left3:pledged	-32
left3:promised	33
left3:provide	23
left3:received	-13
left3:red	44
left3:relief	-18
left3:response	13
left3:rice	-44
left3:s	-68
left3:saudi	32
left3:second	47
left3:so	-13
left3:state	20
left3:states	-9
left3:support	10
left3:that	5
left3:the	40
left3:they	42
left3:this	-22
left3:to	-69
left3:top	27
left3:total	-37
left3:tuesday	18
left3:union	57
left3:united	-32
left3:was	-103
left3:washington	-37
left3:we	88
left3:were	-22
left3:which	40
left3:with	41
left3:world	16
left3:year	62
left3:•	58
many	-71
mostly:abducted	-42
mostly:aid	-12
mostly:allocated	35
mostly:casualty	12
mostly:delivered	-26
mostly:displaced	-18
mostly:displacement	-15
mostly:hostage	-104
mostly:injured	-39
mostly:killed	-79
mostly:missing	22
mostly:pledged	55
mostly:refugees	-64
mostly:returned	-36
mostly:total	27
near:abab	20
near:abou	-4
near:acco	52
near:acti	41
near:add	54
near:adde	10
near:addi	91
near:adds	16
near:aden	4
near:adva	82
near:affa	19
near:affe	70
near:afgh	30
near:afri	61
near:afte	-21
near:agai	-53
near:agen	72
near:ago	32
near:agre	-37
near:agri	-62
near:ahea	47
near:aid	3
near:air	46
near:all	-41
near:allo	15
near:alon	-54
near:alre	82
near:also	35
near:amer	59
near:amon	49
near:and	-12
near:anno	66
near:apie	-97
near:appe	166
near:appl	45
near:appr	39
near:apri	-22
near:arab	55
near:arch	54
near:are	-61
near:arme	9
near:army	32
near:arre	-90
near:arri	12
near:arti	-13
near:asia	32
near:asid	24
near:aske	-21
near:asks	53
near:asse	-51
near:assi	28
near:audi	-31
near:augu	38
near:aust	95
near:auth	39
near:avai	33
near:aver	-56
near:back	-17
near:bag	-37
near:baht	-41
near:bail	-53
near:bang	33
near:bank	-11
near:barr	-11
near:base	-21
near:beca	-12
near:been	37
near:befo	45
near:belo	-21
near:bere	-40
near:berl	87
near:betw	42
near:bigg	-26
near:bill	-61
near:blan	74
near:bloc	77
near:boar	-10
near:boat	-51
near:bond	-70
near:bonu	-34
near:bord	-32
near:boug	-28
near:bren	-87
near:brid	-36
near:brin	44
near:brit	109
near:brou	-14
near:brus	-6
near:budg	-42
near:buri	-28
near:burk	56
near:burn	-41
near:busi	-12
near:but	-17
near:buys	-44
near:cabi	4
near:cair	26
near:call	73
near:came	6
near:camp	-16
near:can	-71
near:cana	60
near:canb	7
near:capi	25
near:capt	-44
near:card	32
near:care	58
near:carr	-40
near:cash	-116
near:cent	87
near:cerf	37
near:cfa	-31
near:chad	-7
near:chai	33
near:cham	61
near:chan	-56
near:chea	-43
near:chec	-39
near:cheq	46
near:chf	41
near:chie	56
near:chil	-47
near:chin	28
near:city	-71
near:civi	96
near:clai	-19
near:clea	-35
near:clin	41
near:clos	-35
near:club	-87
near:coff	-20
near:coll	-3
near:come	48
near:comm	22
near:comp	66
near:conc	38
near:conf	80
near:cong	3
near:cons	48
near:cont	-5
near:coor	4
near:copp	-14
near:cost	-169
near:coul	-25
near:coun	-5
near:cour	21
near:cove	11
near:cred	13
near:cris	-55
near:cror	46
near:cros	-10
near:crow	-20
near:crud	-14
near:cup	-49
near:cut	-73
near:cycl	19
near:dama	-10
near:dani	24
near:darf	14
near:date	24
near:day	-34
near:days	61
near:dead	-50
near:deal	48
near:debt	-58
near:dece	-45
near:deci	27
near:decl	-10
near:defe	-6
near:defi	-34
near:deli	-59
near:dema	-112
near:denm	55
near:depa	-88
near:depo	32
near:depu	-6
near:deve	63
near:died	-51
near:dina	9
near:dire	-33
near:disa	-27
near:disb	77
near:disp	85
near:dist	-18
near:divi	-29
near:dkk	25
near:doll	-8
near:dome	-51
near:dona	55
near:dong	16
near:dono	19
near:doub	-7
near:down	62
near:draw	59
near:dref	69
near:dron	-50
near:drop	-7
near:dswd	15
near:duba	-77
near:due	-20
near:each	-178
near:earl	-10
near:earm	83
near:earn	-83
near:east	53
near:echo	21
near:educ	-7
near:egyp	25
near:eigh	-96
near:elec	-6
near:elev	5
near:emba	51
near:emer	94
near:emir	-60
near:empl	33
near:end	5
near:ende	-51
near:entr	-5
near:equi	31
near:esti	-64
near:ethi	60
near:eur	-50
near:euro	-34
near:even	11
near:ever	-40
near:exam	-11
near:exch	-35
near:exec	-3
near:expe	31
near:exte	91
near:extr	32
near:faci	14
near:fall	-69
near:fami	-36
near:far	24
near:fare	-53
near:faso	56
near:febr	38
near:fede	54
near:feed	76
near:fees	-30
near:fell	-48
near:fenc	-40
near:ferr	-13
near:fetc	-94
near:fiel	3
near:fift	36
near:fina	91
near:fine	-116
near:fire	-18
near:firs	33
near:five	17
near:flas	29
near:floo	-9
near:flou	-31
near:foll	88
near:food	22
near:for	-17
near:forc	-12
near:fore	41
near:foun	-18
near:four	-9
near:fran	49
near:free	-77
near:fren	-16
near:fres	43
near:frid	-27
near:from	-13
near:froz	-34
near:fuel	-19
near:full	-3
near:fund	56
near:furt	26
near:futu	-6
near:gang	-14
near:gap	32
near:gas	-5
near:gate	-31
near:gave	106
near:gaza	21
near:gene	69
near:germ	-5
near:get	-12
near:gets	-56
near:give	79
near:givi	66
near:gold	-19
near:gone	8
near:good	28
near:got	76
near:gove	21
near:gran	3
near:grat	-25
near:grid	27
near:grou	-52
near:grow	-27
near:guar	-49
near:had	40
near:hait	-38
near:half	-34
near:hand	41
near:hard	22
near:has	57
near:have	19
near:head	-88
near:heal	39
near:heir	15
near:held	-54
near:help	69
near:her	-51
near:high	66
near:his	-43
near:hit	53
near:home	-75
near:hope	36
near:hosp	-40
near:host	-49
near:hour	25
near:hous	-51
near:huma	98
near:ifrc	31
near:imf	23
near:imme	36
near:impo	-12
near:incl	82
near:indi	9
near:indo	30
near:infl	-63
near:info	-108
near:infr	-94
near:init	45
near:inju	42
near:insi	60
near:inst	-13
near:insu	-52
near:inte	-24
near:into	52
near:inve	-71
near:iom	36
near:isla	18
near:isra	54
near:issu	16
near:ital	65
near:its	-23
near:itse	51
near:jama	-13
near:janu	-5
near:japa	106
near:join	18
near:july	35
near:june	11
near:just	30
near:keep	15
near:kidn	-10
near:kill	-7
near:kilo	-73
near:kin	-38
near:kind	50
near:king	25
near:know	33
near:kord	9
near:kore	86
near:kron	54
near:ksre	21
near:kuwa	52
near:kyiv	15
near:labo	-25
near:lake	-15
near:lakh	-18
near:land	-6
near:larg	51
near:last	-41
near:late	61
near:laun	62
near:lead	-7
near:leas	-23
near:leav	-35
near:leba	26
near:led	-36
near:left	-16
near:less	6
near:let	6
near:ligh	-9
near:line	-70
near:list	61
near:litr	-39
near:live	-23
near:loan	16
near:lond	-19
near:loss	-134
near:lost	-67
near:lowe	17
near:made	60
near:make	63
near:mali	-22
near:man	-59
near:mana	33
near:marc	-18
near:mark	-22
near:matc	61
near:maur	20
near:may	-8
near:mayo	59
near:mean	24
near:medi	4
near:meet	31
near:memb	18
near:met	48
near:metr	-20
near:mid	28
near:migr	-15
near:mili	113
near:mill	88
near:mine	58
near:mini	9
near:miss	8
near:mln	17
near:mond	21
near:mone	21
near:more	-70
near:most	48
near:moza	26
near:muni	-18
near:myan	16
near:nair	9
near:name	47
near:nati	-42
near:near	15
near:need	-27
near:neig	-4
near:net	-9
near:neth	57
near:neve	20
near:new	39
near:next	-29
near:ngos	31
near:nige	53
near:nigh	59
near:nine	-54
near:nok	-57
near:nort	23
near:norw	73
near:not	42
near:note	5
near:noth	67
near:nove	-20
near:now	37
near:nutr	12
near:obta	57
near:octo	76
near:off	-53
near:offe	-72
near:offi	20
near:oil	-59
near:once	-60
near:one	-56
near:only	61
near:open	40
near:oper	3
near:opt	5
near:orde	17
near:orga	-24
near:othe	-9
near:our	34
near:out	-9
near:over	48
near:own	25
near:owne	14
near:pack	84
near:paid	-34
near:paki	39
near:park	7
near:parl	-29
near:part	56
near:pass	-98
near:pay	-60
near:paym	-21
near:pays	-102
near:peak	-3
near:peop	-12
near:per	-96
near:perc	-80
near:peri	23
near:pers	-70
near:peso	12
near:petr	-28
near:phil	21
near:plac	-42
near:plan	45
near:play	-26
near:pled	70
near:plus	-35
near:port	-46
near:post	20
near:poun	6
near:powe	31
near:pre	-3
near:pref	-46
near:pres	-18
near:pric	-28
near:prim	72
near:priv	-17
near:priz	-64
near:prog	-59
near:proj	-85
near:prom	130
near:prop	-6
near:prov	72
near:publ	-11
near:pull	-10
near:purc	34
near:put	-33
near:puts	4
near:qata	93
near:quar	-18
near:rais	-59
near:rans	-30
near:rate	-18
near:reac	59
near:read	-20
near:rebu	-36
near:reca	36
near:rece	40
near:reck	-59
near:reco	-60
near:red	78
near:refu	19
near:regi	16
near:rela	-36
near:rele	53
near:reli	120
near:rema	66
near:rene	-8
near:rent	-25
near:repa	-51
near:repo	-21
near:repu	52
near:requ	131
near:rese	-17
near:resi	-27
near:resp	96
near:rest	-44
near:retu	-3
near:reve	7
near:rewa	-94
near:rice	24
near:rise	-51
near:riya	-49
near:road	-77
near:rose	-33
near:rubl	-43
near:rupe	-7
near:russ	-53
near:sack	-58
near:sahe	43
near:sala	47
near:sale	-20
near:same	38
near:sanc	28
near:satu	-8
near:saud	42
near:save	20
near:say	-50
near:says	40
near:sche	-31
near:scho	15
near:sea	-10
near:seas	-5
near:seat	-12
near:seco	56
near:secr	33
near:sect	21
near:secu	57
near:seek	65
near:seen	40
near:sell	-63
near:send	-25
near:sent	32
near:seou	16
near:sepa	63
near:sept	46
near:serv	29
near:sess	-52
near:set	104
near:seve	-77
near:shar	45
near:she	4
near:shel	101
near:shor	-28
near:sign	-23
near:sinc	66
near:sing	41
near:sitt	22
near:six	11
near:slip	40
near:soci	50
near:sold	-24
near:soma	16
near:some	-43
near:sorg	-22
near:soug	45
near:sout	-7
near:spai	34
near:spar	48
near:spen	-53
near:spok	56
near:spre	-72
near:spri	-25
near:sri	24
near:staf	-27
near:stan	58
near:star	17
near:stat	-15
near:stay	-62
near:stil	-80
near:stop	36
near:stor	-41
near:stra	-59
near:stre	-97
near:stri	13
near:subs	-26
near:suda	16
near:sum	53
near:supp	24
near:surp	-3
near:surv	25
near:swed	80
near:swit	58
near:syri	22
near:tabl	59
near:taiw	15
near:take	-83
near:taki	-17
near:tax	-51
near:taxe	-61
near:team	79
near:tele	-4
near:ten	28
near:tent	-3
near:than	-12
near:that	36
near:the	36
near:thei	-30
near:them	-60
near:then	-44
near:ther	-77
near:they	-52
near:thir	-22
near:this	25
near:thos	-11
near:thre	-66
near:thro	11
near:thur	42
near:tick	-28
near:time	-16
near:toda	19
near:toge	8
near:tonn	-18
near:took	-26
near:top	47
near:tota	33
near:towa	6
near:town	-56
near:trad	-22
near:tran	43
near:trav	-73
near:trea	75
near:tril	9
near:trip	-29
near:trus	-3
near:tues	3
near:turk	48
near:turn	58
near:two	-23
near:uae	38
near:ukra	117
near:unde	13
near:unhc	-6
near:unic	33
near:unio	118
near:unit	7
near:unti	67
near:urge	44
near:usd	17
near:valu	-53
near:vanu	-64
near:vehi	-61
near:vict	7
near:vill	-52
near:vote	6
near:vouc	31
near:wage	-25
near:want	-6
near:war	46
near:was	-44
near:wash	-55
near:wate	-28
near:wedn	21
near:week	41
near:went	-43
near:were	-57
near:west	39
near:wfp	53
near:what	17
near:whea	-23
near:when	-29
near:wher	-33
near:whil	44
near:who	-11
near:whom	-44
near:whos	-15
near:wido	-49
near:will	-27
near:wind	-30
near:winn	-68
near:wint	117
near:with	59
near:wome	-43
near:work	-90
near:worl	-63
near:wort	-6
near:woul	-44
near:woun	-26
near:writ	68
near:year	-4
near:yeme	73
near:yen	-12
near:yet	47
near:you	-26
near:yuan	10
near:zeal	60
next:claim-abducted	-57
next:claim-allocated	-14
next:claim-casualties	3
next:claim-delivered	59
next:claim-displaced	27
next:claim-held	-29
next:claim-injured	28
next:claim-killed	-4
next:claim-missing	28
next:claim-pledged	119
next:claim-refugees	-17
next:claim-released	-43
next:claim-requested	72
next:claim-returned	-38
next:claim-total	89
noun:	-54
only:aid	4
only:casualty	-26
only:displacement	-100
only:hostage	-60
other:abducted	-46
other:aid	52
other:allocated	-24
other:casualties	47
other:casualty	11
other:dead-in-captivity	-57
other:delivered	-29
other:displaced	27
other:displacement	12
other:held	11
other:hostage	28
other:injured	41
other:killed	32
other:missing	-15
other:pledged	35
other:prisoners-exchanged	-37
other:refugees	52
other:released	-6
other:requested	30
other:returned	7
other:total	70
others:0	-186
others:2	-117
others:7	34
others:more	11
qualified	24
quoted	-22
right1:	-93
right1:(	20
right1:)	45
right1:,	-39
right1:.	3
right1::	-28
right1:;	-44
right1:a	-122
right1:and	18
right1:announced	32
right1:apiece	-59
right1:as	52
right1:at	-67
right1:before	11
right1:by	-50
right1:came	48
right1:each	-123
right1:for	15
right1:from	25
right1:goes	7
right1:grant	39
right1:had	-40
right1:has	72
right1:in	6
right1:into	-10
right1:is	24
right1:it	48
right1:last	-46
right1:loan	59
right1:more	36
right1:needed	43
right1:net	13
right1:of	-13
right1:on	-72
right1:out	-3
right1:over	28
right1:package	45
right1:per	-84
right1:pledged	29
right1:promised	29
right1:received	39
right1:required	53
right1:since	27
right1:sought	25
right1:that	5
right1:the	-40
right1:this	17
right1:through	46
right1:to	23
right1:towards	-6
right1:under	10
right1:until	59
right1:was	17
right1:went	-41
right1:were	3
right1:will	14
right1:with	21
right1:|	85
right2:	-57
right2:)	-44
right2:,	-32
right2:a	-35
right2:about	40
right2:all	-33
right2:an	41
right2:and	-24
right2:arrived	41
right2:asked	34
right2:at	-62
right2:barrel	-11
right2:be	-3
right2:been	-17
right2:by	82
right2:cash	32
right2:chad	9
right2:come	57
right2:day	-45
right2:disbursed	34
right2:down	-6
right2:each	-147
right2:emergency	45
right2:five	29
right2:flood	33
right2:food	61
right2:for	-11
right2:france	27
right2:from	61
right2:funding	23
right2:gas	35
right2:germany	8
right2:go	43
right2:grants	42
right2:had	-9
right2:has	36
right2:head	-83
right2:help	34
right2:household	-55
right2:humanitarian	37
right2:immediate	31
right2:including	15
right2:is	33
right2:it	53
right2:its	104
right2:japan	22
right2:kilo	-44
right2:last	-13
right2:lebanon	4
right2:litre	-6
right2:military	51
right2:month	-29
right2:new	-55
right2:norway	15
right2:of	-21
right2:on	-55
right2:or	-5
right2:out	-14
right2:paid	-57
right2:person	-45
right2:qatar	27
right2:relief	99
right2:respond	13
right2:set	-17
right2:seven	-78
right2:shelter	10
right2:six	41
right2:sweden	28
right2:syria	29
right2:than	-35
right2:that	84
right2:the	12
right2:them	-33
right2:this	33
right2:those	79
right2:three	-46
right2:tonne	-3
right2:ukraine	22
right2:un	5
right2:under	5
right2:was	30
right2:wednesday	37
right2:week	37
right2:were	-12
right2:which	33
right2:year	-39
right3:	-34
right3:#	-32
right3:,	-36
right3:.	41
right3::	-4
right3:;	53
right3:according	7
right3:after	-27
right3:agencies	4
right3:ago	37
right3:aid	69
right3:and	-43
right3:aside	-16
right3:assistance	24
right3:at	-14
right3:be	63
right3:been	-38
right3:bereaved	-74
right3:by	21
right3:disbursed	6
right3:each	-19
right3:emergency	55
right3:end	42
right3:european	-7
right3:family	-72
right3:first	31
right3:for	65
right3:from	90
right3:funding	26
right3:had	13
right3:has	44
right3:have	-17
right3:humanitarian	17
right3:in	-70
right3:is	90
right3:it	-51
right3:kin	-42
right3:last	24
right3:million	14
right3:money	15
right3:months	27
right3:next	-50
right3:norway	18
right3:of	-63
right3:on	-67
right3:one	22
right3:over	-66
right3:paid	27
right3:per	-57
right3:percent	-66
right3:pledged	15
right3:promised	44
right3:purchases	35
right3:received	69
right3:red	9
right3:released	14
right3:relief	32
right3:requirement	13
right3:response	6
right3:same	-5
right3:spent	35
right3:state	-6
right3:support	23
right3:than	-9
right3:that	6
right3:the	15
right3:this	35
right3:times	-48
right3:to	-58
right3:ukraine	24
right3:united	45
right3:until	23
right3:us	35
right3:victims	56
right3:was	20
right3:which	-16
right3:will	-38
right3:with	15
right3:year	-22
right3:years	-3
share:0	-186
share:1	-178
share:2	-117
share:4	23
share:5	68
share:7	14
share:more	-41
short	44
sum:0	-149
sum:1	-174
sum:10	-53
sum:11	-45
sum:13	-86
sum:2	-169
sum:3	-146
sum:4	-47
sum:5	9
sum:6	10
sum:7	88
sum:8	74
sum:9	39
verdict:allocated	38
verdict:claim	58
verdict:delivered	14
verdict:open	-114
verdict:out	-20
verdict:pledged	52
verdict:requested	28
verdict:total	27`,
  measure: `
any	3:-13 4:-16
before:allocated	0:24 2:-70 3:-14 4:11
before:delivered	0:-48 1:13 3:15 4:-27
before:displaced	0:-25 1:-16 3:22 4:-9
before:killed	0:-18 1:24 2:-19 4:-13
before:pledged	0:-33 2:27 3:-26 4:-57
before:requested	0:-43 1:68 2:-43 3:-23 4:-69
before:total	0:-42 1:-54 2:-31 3:-33 4:57
behind:allocated	0:46 1:-57 3:-42 4:-78
behind:delivered	0:13 1:-41 3:26 4:-12
behind:displaced	0:8 1:14 2:-35 3:-12 4:-10
behind:killed	1:-16 3:-17
behind:pledged	0:-56 1:13 2:34 3:-71 4:-93
behind:requested	1:37 3:-40 4:-47
behind:total	1:-13 2:-48 3:-36 4:32
currency:AED	1:-14 4:16
currency:AMD	0:19 1:-10 2:-17
currency:AUD	0:-53 1:-11 2:36 3:-14 4:-19
currency:BDT	1:25 2:-38 3:-13 4:-9
currency:BRL	1:21 2:-47
currency:CAD	0:-48 1:-8 2:36 3:-15 4:-18
currency:CHF	0:-19 1:-35 2:-15 3:32
currency:CLP	0:11 1:28 2:-43
currency:CNY	0:-39 2:28 3:-10 4:-14
currency:COP	0:13 1:16 2:-26 3:-15 4:-11
currency:DKK	0:36 1:-43 2:-13 3:-42
currency:EGP	0:10 1:-8 2:-9
currency:ETB	0:-11 1:27 2:-27 3:-19 4:-20
currency:EUR	0:-13 1:-13 2:29 3:-59 4:-24
currency:GBP	1:-79 2:58 3:-64 4:18
currency:HKD	0:-37 1:28 2:-30 3:-19 4:11
currency:HTG	0:-19 1:21
currency:IDR	0:-12 1:25 2:-31 3:-17 4:-25
currency:ILS	1:15 3:-25
currency:INR	0:53 2:-82 3:-34 4:-35
currency:IQD	0:18 1:-10 3:-11 4:-8
currency:JPY	0:-15 1:-11 2:36 3:-45 4:-30
currency:KES	0:-18 1:15 2:12 3:-16 4:-18
currency:LKR	0:15 1:-13
currency:LYD	1:9
currency:MAD	0:22 1:-19 2:-14 3:-11 4:-9
currency:MXN	1:11 2:-18 3:-9
currency:MYR	1:16 2:-26 3:-16
currency:MZN	0:28 1:-28
currency:NGN	1:53 2:-48 3:-9 4:-13
currency:NOK	0:40 1:-43 2:14 3:-51 4:-60
currency:NPR	1:26 2:-40 3:-37 4:-11
currency:NZD	3:-9 4:-10
currency:PEN	0:17 1:-9 2:-14 4:-14
currency:PHP	0:13 1:37 2:-69 3:-43 4:-33
currency:PKR	0:-24 2:-51 3:44 4:-32
currency:PLN	0:-12 1:19 2:-20 3:-8
currency:RON	0:16 1:-9 2:-9
currency:RUB	1:9
currency:SAR	0:35 1:-14 2:-39 3:-21 4:-8
currency:SEK	1:34 2:-35 3:-35 4:-26
currency:SYP	0:11 2:-9
currency:THB	0:31 1:-11 2:-23 3:-10
currency:TRY	0:16 1:-12
currency:UAH	0:-18 1:12
currency:USD	0:-29 1:-11 2:-25 3:49
currency:VND	1:22 2:-42 3:-18 4:-14
currency:XOF	0:22 1:-21
currency:YER	0:28 1:-38 2:10 3:-15 4:-12
currency:ZAR	0:-11 1:-9 2:13
currency:ZMW	0:-35 1:-17 2:40
ending:an	1:-20 3:-8 4:-12
ending:at	0:-13 1:8 2:-11 4:-19
ending:ce	1:9 2:-21 3:-11
ending:ch	0:-9 1:-18 2:30 3:-19
ending:ds	0:-18 2:14
ending:ed	1:-11 2:36 3:-21 4:-43
ending:en	0:-20 1:-27 2:29
ending:er	3:14 4:-30
ending:es	0:32 1:-38 2:15 3:-18 4:-9
ending:ge	0:20 1:-17 2:-11
ending:gh	1:-20 3:10
ending:ht	0:-11 1:-44 2:-17 3:44 4:-10
ending:il	0:-16 1:-28 2:-20 3:35 4:-13
ending:is	0:13 1:-28 2:-8 3:19
ending:ld	0:29 1:-12 2:-33 3:-24 4:-16
ending:ll	0:15 1:-33 4:-13
ending:ly	0:-24 1:-19 2:17 3:16
ending:me	0:14 1:10 2:-18 3:-34 4:-13
ending:nd	0:24 1:-12 2:-16
ending:nt	0:-15 1:26 2:-18 3:-31 4:-20
ending:om	0:14 2:16 3:-22 4:-47
ending:on	1:-9 3:12
ending:re	0:-18 1:26 2:-39 3:19 4:-14
ending:th	0:-43 1:50 2:-33 3:-23 4:-15
ending:to	0:-17 1:22 2:-17
equal:allocated	0:30 1:-23 2:-13 3:-50 4:-45
equal:delivered	1:35 2:-37 3:-35 4:-21
equal:pledged	1:-61 2:45 3:-72 4:-45
form:digits	1:26 2:-21 3:-41 4:-13
form:mixed	4:-16
form:range	1:12 3:-11
form:words	0:-12 3:-25
headline	0:-21 2:21 3:-13 4:-48
here:#aid	0:-24 2:-13 3:-11 4:25
here:#captors	1:-31 2:22 3:-21 4:-8
here:#commerce	1:-8 4:-46
here:#conference	0:-61 1:-17 3:31 4:-23
here:#containing	0:-43 1:26 2:12 3:-16 4:-34
here:#contest	2:-8 3:19 4:-50
here:#crossing	0:-19 1:13 2:-26
here:#custody	0:-16 1:24 2:-24 3:-20
here:#demand	1:-47 3:11 4:13
here:#displacement	3:-12 4:-38
here:#duty	0:25 1:-51 4:-25
here:#exchange	0:-26 1:31 2:-24 3:-19
here:#giving-from	1:9 2:-31 4:-16
here:#group	3:-27 4:-16
here:#handover	0:-32 1:16 2:16 3:-26 4:-12
here:#losing-side	0:17 3:-9 4:-15
here:#military-aid	0:-25 1:-13 2:-19 3:-11 4:29
here:#need	0:34 2:-36 3:-21 4:-23
here:#receiving	0:12 2:-21
here:#remainder	0:16 1:-40 3:-13 4:25
here:#rescue	0:-15 1:-18 2:20
here:#since	0:-16 2:-40 3:-35 4:48
here:#state	0:-15 2:9 4:-49
here:abducted	0:-22 1:-11 3:-34 4:21
here:allocated	0:88 1:-44 2:-62 3:-71 4:-12
here:delivered	0:-73 1:114 2:-59 3:-66 4:-16
here:displaced	1:-22 2:15 3:-16 4:-30
here:held	1:-33 2:28 3:12 4:-24
here:injured	0:-15 1:45 2:-26 3:-36 4:-23
here:killed	0:22 2:-25 3:-26
here:missing	0:-16 1:37 2:-26 4:-17
here:pledged	0:-29 1:-68 2:102 3:-111 4:-61
here:prisoners-exchanged	1:13 2:-23 4:-40
here:refugees	0:-72 1:34 4:-18
here:released	1:19 2:-50 4:-27
here:requested	0:-115 1:-67 2:-99 3:152 4:-84
here:returned	0:-46 1:-24 2:21 3:33
here:said	1:-21 3:-10 4:13
here:set	0:50 1:-35 2:-33 3:-12 4:-13
here:total	0:-21 2:-66 3:-31 4:81
item	1:-34 2:36 3:-15 4:-68
last:claim-abducted	2:-12 3:11 4:-10
last:claim-allocated	0:40 1:-22 2:-18 3:-34 4:-22
last:claim-delivered	0:-27 1:34 2:-21 3:-51 4:18
last:claim-displaced	0:21 1:15 2:-64 3:-22 4:-24
last:claim-held	1:11
last:claim-injured	0:22 1:-15 2:-21 3:-20
last:claim-killed	0:-27 2:-10 3:15 4:-10
last:claim-missing	0:10 1:-9 2:-29 3:11
last:claim-pledged	0:-51 1:-42 2:66 3:-17 4:-35
last:claim-refugees	1:14 2:-39 4:-17
last:claim-released	0:-15 1:21 2:-19 4:-8
last:claim-requested	2:-15 3:-37 4:27
last:claim-returned	2:10 3:-28 4:12
last:claim-total	0:18 1:-70 3:-13 4:-31
left1:"	0:-33 1:-10 2:13 4:-10
left1:(	1:16 2:-8 3:-64 4:8
left1:,	0:22 2:-13 3:-37 4:-35
left1:-	0:26 1:-49 3:-28 4:-8
left1::	0:9 1:17 3:-42 4:-74
left1:;	0:-10 1:23 2:-11 3:-23 4:-16
left1:a	0:21 1:-24 3:-41 4:-32
left1:add	0:-12 1:-18 2:19
left1:additional	0:18 1:-39 2:18 4:-9
left1:adds	1:-16 2:9 3:-8
left1:against	0:13 2:-11
left1:allocated	0:76 1:-62 2:-47 3:-22 4:-22
left1:and	0:-23 1:-29 2:50 3:-34 4:-45
left1:announced	0:49 1:-44 2:-27 3:-13
left1:another	0:-25 1:27 2:-21 4:-17
left1:approved	0:63 1:-49 2:-42 3:-26 4:-17
left1:aside	0:60 1:-52 2:-44 3:-30 4:-19
left1:at	0:-45 1:-9 2:-48 3:8 4:54
left1:available	0:42 1:-32 2:-33 3:-19 4:-23
left1:britain	0:-15 1:-22 2:24
left1:by	0:-32 1:-34 2:41 3:-12
left1:collected	0:-43 2:-28 3:-20 4:30
left1:committed	0:-32 1:-51 2:59 3:-11 4:-13
left1:contributed	0:-41 1:28 3:-17 4:-35
left1:disbursed	0:-37 1:63 2:-55 3:-23 4:-24
left1:donated	0:-27 1:44 2:-30 4:-29
left1:earmarked	0:43 1:-40 2:-23 4:-8
left1:families	0:31 1:-29 3:-9 4:-9
left1:far	0:-12 1:28 2:-18 3:-20 4:-10
left1:for	0:-61 1:-73 2:-40 3:90 4:-54
left1:from	0:33 1:-42 2:-32 3:-12 4:14
left1:further	1:-58 2:15 4:-37
left1:gave	0:-53 1:79 2:-68 3:-36 4:-47
left1:germany	0:-11 1:10 3:-11 4:-8
left1:get	0:22 1:-14 2:-22
left1:gets	0:19 2:-16
left1:give	0:-54 1:-17 2:43 3:-15 4:-12
left1:given	0:-48 1:72 2:-60 3:-27 4:-23
left1:got	0:-30 1:56 2:-19 3:-39
left1:has	0:26 1:18 2:-31 3:-29 4:-17
left1:in	0:-38 1:9 2:9 3:-39 4:11
left1:including	1:11 2:-42
left1:initial	0:29 1:-30
left1:is	1:-66 2:15 3:-17 4:15
left1:its	1:19 2:-9 3:-12
left1:korea	0:-10 2:11 3:-12 4:-19
left1:need	0:-13 1:-10 2:-15 3:20
left1:needs	0:-43 1:-41 2:-34 3:51 4:-10
left1:of	1:-11 4:-51
left1:offered	0:-53 1:-61 2:73 3:-17 4:-16
left1:only	1:31 2:-13 3:-28 4:-8
left1:or	2:-27 3:10 4:-19
left1:out	0:11 2:-28 3:-15 4:-12
left1:over	0:-38 1:44 2:-37 3:-21 4:-9
left1:paid	0:-24 1:39 2:-27 3:-8
left1:pay	0:20 1:-17 2:-19
left1:pledged	0:-60 1:-85 2:89 3:-26 4:-25
left1:promised	0:-56 1:-91 2:94 3:-28 4:-23
left1:provide	0:-38 1:-52 2:56 3:-32 4:-15
left1:provided	1:52 2:-58 3:-29 4:-34
left1:put	1:16 2:-22 4:-13
left1:raised	0:-19 1:-42 2:12 3:-30 4:38
left1:raises	0:-9 2:23 3:-15
left1:receive	0:22 2:-25 3:-29 4:-8
left1:received	0:-50 1:79 2:-44 3:-60 4:-11
left1:receives	0:-9 1:-16 3:19
left1:release	0:17 2:-12
left1:released	0:54 1:-38 2:-37 3:-45 4:-14
left1:releases	0:32 1:-29 2:-11
left1:requested	0:-24 1:-37 2:-10 3:46 4:-15
left1:requires	0:-17 1:-32 2:-10 3:42
left1:s	0:10 1:-21 2:8 3:-31 4:-21
left1:said	0:20 2:-13 3:-26 4:-14
left1:seek	0:-23 1:-15 2:-22 3:38
left1:seeks	0:-25 1:-24 2:-30 3:38 4:-8
left1:sent	0:-50 1:62 2:-53 3:-23 4:-14
left1:spent	0:-14 2:-25 4:19
left1:that	0:-12 1:10 2:-33 3:13 4:-21
left1:the	0:-31 1:-14 2:-20 3:40 4:-62
left1:to	0:-17 1:-42 2:-40 4:52
left1:transferred	0:-40 1:41 2:-31 4:-9
left1:up	0:58 1:-48 2:-21 3:-38 4:-12
left1:wants	0:-36 1:-49 2:-35 3:56 4:-16
left1:was	1:25 2:-37 3:-34 4:-25
left1:which	0:-23 1:16 2:-15 3:-8
left1:with	0:-48 1:11 2:32 3:-68 4:-53
left1:worth	0:11 1:14 2:-20 3:-31 4:-29
left1:|	2:-38 3:15 4:-49
left1:•	0:-17 1:-34 2:34 4:-9
left2:	1:-25 3:-9 4:-22
left2:#	0:-33 1:-10 2:-18 3:18 4:10
left2:)	0:14 1:13 3:-21
left2:,	3:-22 4:-44
left2::	0:-15 1:-29 2:34 3:-18 4:-11
left2:;	1:17 2:-10 3:-11 4:-9
left2:a	1:-47 2:16 4:-39
left2:aid	0:8 1:-26 2:13
left2:allocation	0:15 1:-22 2:-26
left2:amount	0:11 1:-8 2:-22 4:17
left2:amounts	0:9 1:-30 2:-19
left2:an	0:22 1:-41 3:11 4:-20
left2:and	0:20 3:-50 4:-37
left2:appeal	0:-50 1:-69 3:52 4:-31
left2:appealed	0:-11 1:-13 3:17
left2:appealing	0:-9 1:-11 3:16
left2:april	0:-10 1:-27 4:26
left2:arabia	0:-11 2:19 3:-12
left2:asked	0:-42 1:-42 2:-30 3:58 4:-15
left2:asks	0:-19 1:-17 2:-15 3:21
left2:assistance	1:11 2:-23 3:-16 4:13
left2:bank	3:-20 4:-17
left2:been	1:10 2:-10
left2:billion	0:31 1:-42 2:-35 3:-12 4:23
left2:britain	0:-42 2:35 3:-20 4:-23
left2:brought	0:-9 4:-10
left2:budget	0:-11 1:18 2:-19 3:-10
left2:calls	1:-8 2:-13 3:18
left2:came	0:-15 1:25 2:-13 4:-20
left2:canada	0:-12 1:16 2:-9
left2:cerf	1:26 2:-38 3:-18 4:-8
left2:china	0:-22 1:-17 2:26
left2:come	0:-23 1:-15 2:27
left2:comes	0:-16 1:-21 2:-14 3:-12 4:22
left2:commission	0:-11 2:13
left2:conference	0:-16 1:19 2:9 3:-17
left2:contribution	0:-8 1:31 2:-25 3:-38 4:11
left2:country	0:-27 1:-30 2:-16 3:43 4:-16
left2:cross	0:-28 1:13 3:11 4:-11
left2:date	0:-33 1:35 2:-15 3:-13 4:-8
left2:donors	0:-15 1:-13 2:15 4:-9
left2:down	0:-8 1:-26 4:22
left2:each	0:17 1:-10
left2:equivalent	0:19 1:-17 2:-13 4:-13
left2:eu	0:-31 1:35 2:-11 3:-17 4:-12
left2:euros	0:-40 1:-26 2:52 3:-11 4:-13
left2:families	0:16 1:-12 2:-13 4:-8
left2:far	0:-26 1:19 3:-30 4:-13
left2:followed	1:-14 2:15
left2:for	0:-17 1:-21 3:15
left2:friday	1:-13 2:18 3:-16
left2:fund	1:-39
left2:funding	0:-15 2:34 3:-39 4:-13
left2:gap	0:-21 1:-41 2:-27 3:48 4:-16
left2:germany	0:-38 1:11 2:-16 4:10
left2:government	1:-29 2:16 3:-16
left2:grant	0:27 1:-24 2:-26
left2:grants	0:-20 1:-11 2:23
left2:had	0:-26 2:10 3:-22
left2:handed	0:-44 1:46 2:-37 3:-19 4:-11
left2:has	1:15 3:-95 4:-12
left2:have	0:-31 1:50 2:-21 3:-66 4:-9
left2:he	0:-14 2:-11 3:13
left2:in	0:-30 1:26 3:-29 4:-10
left2:iom	0:15 1:-9 2:-11
left2:is	0:9 1:-58 2:11 3:17 4:-18
left2:it	2:-38 3:15 4:-49
left2:itself	0:33 1:-26 2:-24 3:-9 4:-11
left2:japan	0:-43 1:12 2:14 3:-21 4:-16
left2:korea	0:-27 1:24 2:-36 3:-12 4:13
left2:loan	0:16 1:-31 3:-16 4:-14
left2:m	1:31 2:-29 3:-16
left2:made	0:29 1:-25 2:-20 3:-14 4:-17
left2:million	1:-31 2:17 3:-33
left2:money	0:-10 1:-39 2:23
left2:norway	0:17 1:-15 2:-11 3:-11
left2:october	1:-18 2:-21 3:-13 4:19
left2:of	0:-50 1:-20 2:17 3:18 4:-29
left2:on	0:-20 1:24 2:-17 3:-21
left2:operation	0:25 1:-28 2:-16 3:-15
left2:package	0:-13 1:-35 2:43 3:-12
left2:paid	0:27 2:-34 3:-12 4:-9
left2:partners	0:-20 1:-18 2:-11 3:26
left2:pesos	0:8 1:15 2:-23 4:-10
left2:plan	0:-23 1:-39 2:-10 3:45
left2:pounds	0:20 1:-35 2:23 3:-9 4:-11
left2:programme	0:8 1:-45 2:23 3:-14 4:-19
left2:promised	0:-28 1:-32 2:40 3:-16
left2:promises	2:13 3:-10
left2:put	0:34 1:-52 2:10 3:-22 4:-29
left2:received	0:-29 1:42 2:-20 3:-31
left2:requirement	0:-22 1:-22 2:-13 3:26
left2:rice	1:23 2:-23
left2:rupees	0:18 1:-10 4:-9
left2:september	0:-11 1:-20 2:23
left2:set	0:54 1:-56 2:-42 4:-19
left2:share	0:-26 1:-11 2:32 3:-12 4:-16
left2:so	0:-12 1:28 2:-18 3:-20 4:-10
left2:spending	1:14 2:-11 3:-14
left2:stands	0:-52 1:11 2:-56 3:-36 4:44
left2:state	0:-9 1:11
left2:states	0:-37 1:12 3:-9 4:-15
left2:sweden	1:26 2:-20 3:-8
left2:taken	0:-29 2:-12 3:-14 4:20
left2:that	0:-24 1:17 2:10 3:-23 4:-21
left2:the	0:25 1:-67 2:24 4:-28
left2:this	0:30 1:-24 2:-17 3:-20
left2:to	1:-15 2:12 3:-17 4:-26
left2:today	0:11 1:11 2:-28 3:-8
left2:together	0:-13 1:-14 2:28 4:-25
left2:top	0:10 1:16 2:-36 4:-26
left2:total	0:-45 1:-19 3:-16 4:31
left2:ukraine	1:-28 2:-43 3:32 4:-15
left2:unhcr	1:-16 2:-9 3:14
left2:union	0:10 1:10 2:-16 3:-18 4:-11
left2:up	0:-43 1:37 3:-20 4:-16
left2:was	0:-9 1:-24 2:-12 3:21 4:-9
left2:we	0:-16 1:27 2:-30 4:-12
left2:week	0:15 1:-19 2:12 3:-16
left2:wfp	1:-20 2:-12 3:18 4:-9
left2:which	0:14 1:-8 2:-32 3:9 4:-22
left2:who	0:13
left2:will	0:-31 1:-46 2:53 3:-25 4:-25
left2:work	0:12
left2:would	0:-34 1:-27 2:32 4:-16
left2:year	0:25 2:-30 4:-20
left2:yuan	0:13 1:-22 2:19
left3:	0:-24 1:12 2:10 3:-19 4:-15
left3:"	0:-25 1:20 2:-27 3:10
left3:#	0:-15 1:-9 2:-30 3:-15 4:32
left3:)	0:39 1:-35 3:-27 4:-9
left3:,	0:19 1:-10 2:-14 3:-27
left3:-	0:11 1:-17 2:8
left3::	1:16 2:-8 4:-21
left3:;	0:-40 1:29 2:-29 4:-25
left3:a	0:-12 1:-25 2:-8 3:33 4:14
left3:agency	0:-18
left3:an	0:24 1:-29 4:-12
left3:and	0:-20 1:19 2:-19 4:-16
left3:appeal	0:-9 1:-23 2:-11 3:22 4:-13
left3:are	0:-18 2:17
left3:asked	0:-17 1:-35 2:-23 3:42
left3:at	2:12
left3:australia	0:-18 1:26 2:-20
left3:bank	0:20 2:-24 3:-11 4:-12
left3:been	0:15 2:-24
left3:billion	1:-10 2:16 3:-43
left3:britain	0:33 1:-25 2:-29
left3:cabinet	0:33 1:-29 2:-14 3:-14
left3:came	0:-30 2:22 3:-10
left3:cent	0:-21 1:37 2:-14 3:-35 4:-11
left3:cerf	0:50 1:-39 2:-21 3:-15 4:-15
left3:china	0:-18 1:23 2:-13 4:-19
left3:commission	0:10 1:16 2:-21
left3:cross	0:-23 1:-11 2:31 3:-31 4:-10
left3:development	0:16 1:-10
left3:donors	0:-18 2:18 3:-23 4:-19
left3:emergency	1:-30 2:-30 3:47 4:-24
left3:european	0:12 1:10 2:-17 3:-17 4:-10
left3:families	0:-8 1:-17 2:-16 3:-19 4:22
left3:food	0:-23 1:-17 2:24
left3:for	0:-28 1:11 2:-38 3:43 4:-23
left3:france	0:-14 4:-10
left3:from	0:-9 1:-20 2:28 4:-9
left3:fund	0:-19 1:13 3:-35 4:-11
left3:funding	0:-25 1:17 2:-16
left3:germany	0:-23 1:-24 2:27 3:-9
left3:gives	1:14 2:-13
left3:government	0:14 1:9 2:-32 3:-21 4:-12
left3:had	0:-44 1:23 2:-19 3:27 4:-27
left3:has	0:50 2:-79 3:-39 4:8
left3:have	0:-13 1:-15 2:16 3:8 4:-13
left3:humanitarian	0:38 1:-38 3:-21 4:-15
left3:in	0:-12 1:16 4:-16
left3:is	1:-51 2:27 3:8 4:-12
left3:it	1:12 3:-14 4:-39
left3:its	0:27 1:-20 3:-23 4:-25
left3:japan	0:-39 1:9 3:-15 4:-13
left3:kingdom	1:-17 2:22
left3:last	0:-11 2:20 3:-21
left3:million	0:-34 1:-45 2:23 3:26 4:-46
left3:ministry	0:33 1:-28 2:-31 3:-19
left3:month	0:-20 1:-34 2:35 3:-9
left3:new	0:-36 1:-44 2:51 3:-24 4:-16
left3:norway	0:-56 1:-19 2:48 3:-9 4:-18
left3:now	1:-11 2:-9 3:-16 4:21
left3:of	1:42 2:-50 3:-20
left3:on	0:-16 4:-38
left3:out	0:-25 1:-39 2:21 3:26
left3:paris	0:-14 1:-20 2:32 3:-8
left3:plan	0:-12 1:-28 2:-28 3:42
left3:pledged	0:-36 1:-17 2:40
left3:promised	0:-21 1:-8 2:28
left3:provide	0:-16 1:-24 2:31 3:-12 4:-10
left3:received	1:-25 3:25
left3:red	0:-28 1:15 3:11 4:-12
left3:relief	1:18 2:-22 3:-8
left3:response	0:-10 1:-15 3:20
left3:s	1:-24 2:32 3:-22 4:-32
left3:saudi	0:-11 2:19 3:-12
left3:second	0:12 1:-23 2:-20 4:-11
left3:so	0:-26 1:19 3:-30 4:-13
left3:state	0:-16 1:19
left3:states	0:-41 1:-17 2:48 3:-23 4:-9
left3:support	0:18 1:-29 2:-21 3:-13 4:18
left3:that	0:11 1:-15 3:-13 4:-15
left3:the	0:-17 1:-25 3:19 4:-12
left3:they	1:-15 2:17
left3:this	1:-11 2:25 3:-13 4:-28
left3:to	0:14 1:20 2:-37 4:-26
left3:top	0:20 1:24 2:-34 3:-18 4:-8
left3:total	0:-14 1:-20 2:-29 3:-12 4:30
left3:tuesday	0:-10 2:8
left3:union	2:-15 3:-16 4:-10
left3:united	0:-49 4:8
left3:was	0:-18 3:14
left3:washington	3:-8
left3:we	0:-27 1:14 2:-21 3:11 4:-12
left3:which	0:-32 1:30 2:-26 4:-15
left3:will	1:-24 3:-21 4:14
left3:with	0:13 2:-8
left3:world	3:-14 4:-14
left3:year	0:17 1:-28 2:22 3:-26 4:-24
left3:•	0:29 2:-21 3:-18
many	1:-43 2:14 3:-24 4:19
mostly:aid	0:11 1:-25 2:8 3:-21 4:-11
mostly:allocated	0:36 1:-64 2:-11 3:-34
mostly:casualty	0:20 1:-19 2:-10 3:-25
mostly:delivered	0:-37 1:-27 2:55 4:-58
mostly:displaced	1:14 2:-43 4:-12
mostly:displacement	1:19 2:-46 4:-41
mostly:hostage	0:-16 1:-30 2:25 4:-15
mostly:injured	0:-48 1:13 4:-45
mostly:killed	0:13 2:-11 3:-24 4:-79
mostly:missing	1:14 2:-45 3:21
mostly:pledged	0:-48 1:-46 2:24 3:36 4:-50
mostly:refugees	0:-14 3:22
mostly:returned	0:21 1:-19 2:-8
mostly:total	0:28 2:-31 4:-11
near:abou	0:-26 1:30 2:-13 3:-16 4:-25
near:acco	1:24 2:-31 3:-47 4:14
near:acti	0:27 1:-23 2:-31
near:add	0:-25
near:adde	0:-46 1:8 2:-10 4:23
near:addi	2:17 3:-16 4:-28
near:adds	1:-16 2:10 3:-8
near:aden	0:-19 1:29 2:-19 3:-19 4:-11
near:admi	0:-15 1:-23 2:-17 4:25
near:adva	0:48 2:-46 3:-26 4:-19
near:affa	0:-20 3:13 4:-10
near:affe	0:36 2:-41 3:-17 4:-14
near:afgh	1:-38 2:-19 4:24
near:afri	0:-38 1:8 2:32 3:-22 4:-8
near:afte	0:-8 2:-34 3:-10 4:19
near:agai	0:16 2:-21 4:-10
near:agen	1:-24 2:-24 3:12
near:agre	1:-45 2:34 3:-21 4:-22
near:ahea	1:22 2:-27 4:-15
near:aid	0:39 1:-13 3:-45 4:-24
near:air	0:10 1:16 2:-11 3:-11 4:-23
near:all	3:-21 4:-29
near:allo	0:47 1:-39 2:-36 3:-25 4:-57
near:alon	0:13 1:-23 2:-22 3:25 4:-31
near:alre	0:14 2:-11 3:-21 4:-12
near:also	1:-10 4:-10
near:amer	0:12 1:-16 3:-16 4:-16
near:amon	0:-20 1:-14 2:23 3:-8 4:-13
near:amou	0:10 1:-47 2:-45 3:-13 4:22
near:and	0:-19 2:10 3:-14 4:-27
near:anno	0:20 1:-33 2:13 3:-33 4:-59
near:anot	0:-32 1:31 2:-20 3:-10 4:-19
near:appe	0:-70 1:-52 2:-28 3:60
near:appl	0:19 1:-53 2:28 3:-19 4:-16
near:appr	0:76 1:-52 2:-42 3:-37 4:-18
near:apri	0:-23 1:-31 2:-10 3:-25 4:51
near:arab	0:-44 1:35 3:-34 4:-31
near:arch	0:-19 1:19 4:-10
near:are	0:-30 1:-15 3:19 4:-10
near:arme	0:-37 1:-28 2:44 3:-22
near:army	0:-8 1:-45 2:34 3:-24 4:-11
near:arri	0:-29 1:46 2:-26 3:-20 4:-21
near:arti	0:9 1:-23 3:-14 4:-13
near:asia	0:21 1:-45 2:19 3:8 4:-11
near:asid	0:26 1:-36 2:-16 3:-43
near:aske	0:-45 1:-10 2:-43 3:46 4:-23
near:asks	0:-19 1:-17 2:-15 3:21
near:asse	0:-21 2:11 4:-13
near:assi	0:-31 2:11 3:-32 4:23
near:audi	0:-21 1:14 2:8
near:augu	0:23 1:-18 2:-42 3:-36
near:aust	0:-60 1:-13 2:44 3:-19 4:-36
near:auth	0:47 1:-10 2:-37 3:-34 4:-19
near:avai	0:24 1:-45 3:-28 4:-33
near:back	0:-23 1:-13 2:27 3:-8 4:-8
near:baht	0:10 1:-10
near:bail	0:25 1:-21 4:-13
near:bang	0:23 1:10 2:-47 3:-17
near:bank	0:-13 1:41 2:-66 3:-13 4:-11
near:beca	0:-13 1:14 3:-21 4:-11
near:been	0:17 3:-63 4:-70
near:befo	0:14 2:-48 3:12 4:-28
near:belo	2:-27 3:27
near:bere	0:28 1:-31 2:-15
near:berl	0:-43 1:-13 2:32 3:-17
near:betw	0:-15 1:-18 2:17
near:bigg	0:-9 1:-14 2:17
near:bill	1:-23 2:30 3:-37
near:blan	0:-9 1:15
near:bloc	0:17 1:-28 3:-10 4:-17
near:boar	0:43 2:-42 3:-32 4:-12
near:bord	0:-33 1:-8 3:9
near:brin	0:-40 1:-40 4:36
near:brit	1:-11 2:9 3:-42
near:brou	0:-14 1:20 3:-24 4:-13
near:brus	0:9 1:-45 2:13 4:-19
near:budg	0:-13 2:-57 3:24 4:-32
near:buri	0:20 2:-20 3:-13
near:burk	0:35 1:-27 2:-26 3:-23
near:burn	0:-12 1:27 2:-26 3:-8
near:busi	0:-25 1:-10 2:22 4:-8
near:but	0:-12 1:10 3:-13
near:buys	0:17 2:-11
near:cabi	0:25 1:-36 2:10 3:-25 4:-13
near:cair	0:-29 1:-20 2:43 3:-29 4:-12
near:call	0:-24 2:-21 3:21
near:came	0:-12 1:24 2:9 3:-49 4:-60
near:camp	1:11 2:10 3:-18
near:can	0:-11 3:14
near:cana	0:-36 1:-20 2:45 3:-19 4:-31
near:canb	1:-24 2:11
near:capi	0:-22 1:-21 2:19
near:card	0:28 2:-35 3:-14 4:-8
near:care	0:13 1:-14
near:cash	0:10 1:-18 2:19 3:-10
near:cent	0:12 1:19 2:-64 4:-60
near:cerf	0:41 1:-13 2:-30 3:-52 4:-30
near:chad	0:-9 2:-47 4:14
near:chai	0:-34 1:-48 2:46 3:-17 4:-9
near:cham	0:-14 1:-23 2:34
near:chan	0:-28 1:17 2:20 3:-24 4:-26
near:char	0:-20 1:-13 2:-31 3:-14 4:29
near:chec	0:-21 1:23 2:-9 3:-11
near:cheq	0:-33 1:48 2:-28 3:-27
near:chf	0:-13 1:43 2:-49 3:-8 4:-19
near:chie	0:-20 1:-28 3:-28 4:33
near:chil	0:-44 1:24 3:-12
near:chin	0:-8 1:-8 2:13 3:-17 4:-30
near:city	2:16 3:-12
near:civi	0:-11 3:-22 4:13
near:clea	0:21 1:-35 2:-8 3:-16 4:-13
near:clin	0:27 1:-17 2:-18 3:-10
near:clos	0:-21 1:-38 2:32 3:16 4:-11
near:coff	1:11 2:-10
near:coll	0:-61 1:12 2:-32 4:23
near:come	0:-53 2:-28 3:-13 4:33
near:comm	0:-26 1:-9 2:43 3:-51 4:-62
near:comp	0:35 1:-29 3:-24 4:-40
near:conc	0:-42 1:-41 2:50 3:-13 4:-9
near:conf	0:-37 1:-51 2:47 3:-9 4:8
near:cong	0:28 1:-21 2:-24 3:11 4:-25
near:cons	0:8 1:13 2:-18 3:-36 4:-9
near:cont	0:-30 1:31 2:-30 3:-43 4:27
near:coor	0:26 1:-14 2:-18
near:cost	0:-43 1:34 2:-30 3:10 4:-10
near:coul	1:23 2:-12 3:-12 4:-13
near:coun	0:-19 2:-47 3:37 4:-22
near:cour	0:29 1:-22 2:-24 3:-9 4:-11
near:cove	0:-43 2:-21 3:43 4:-34
near:cred	0:9 1:-50 2:29 3:-15
near:cris	0:21 2:-19
near:cror	1:13 2:-17 3:-9 4:-9
near:cros	0:-24 1:13 2:19 3:-27 4:-33
near:crow	1:-12 2:15
near:cup	1:11 2:-10
near:cut	0:19 2:-30 4:-12
near:cycl	1:-28 2:-20 3:28
near:dama	0:18 1:-12 2:-9
near:dani	0:23 1:-29 3:-12 4:-18
near:darf	0:23 1:-15
near:date	0:-53 1:20 3:-29 4:10
near:day	0:13 1:-27 2:19 3:-16
near:days	0:-31 3:-24 4:20
near:dead	0:31 1:-26 2:-21 3:-13 4:-10
near:deal	0:-26 1:-20 2:16 3:16
near:dece	0:-20 1:17 2:-29 3:16 4:-8
near:deci	0:38 1:-28 2:-18 3:-16 4:-16
near:decl	1:-24 2:-12 3:15
near:defe	0:21 1:-37 3:-18
near:deli	0:-14 1:31 2:-20 4:-25
near:demi	0:14 1:-11 3:-19
near:denm	0:-44 1:-25 2:40 3:-15 4:10
near:depa	0:12 1:-20 2:17 3:-18 4:-18
near:depo	0:27 2:-23 3:-20 4:-14
near:depu	0:23 1:-10 2:-27 3:-14 4:-15
near:deve	0:28 1:-12 2:-17 3:-14 4:-20
near:dina	2:10 3:-11 4:-11
near:dire	0:-14 1:37 2:-29 4:-29
near:disa	0:-14 1:27 2:-27 3:-15 4:-15
near:disb	0:-75 1:93 2:-68 3:-51
near:disp	0:20 1:-30 2:-36 3:27 4:-18
near:dist	0:16 1:-27 2:9 3:-16
near:dkk	0:-11 2:-10 4:12
near:doll	0:-14 1:28 2:-38 3:-34 4:13
near:dona	0:-13 2:-13 3:-51 4:12
near:dong	1:8 2:-39 3:-11
near:dono	0:-79 1:12 2:17 3:-10 4:-13
near:doub	0:-22 1:-16 2:-15 3:26 4:-19
near:down	1:-41 2:11 4:21
near:draw	0:-30 1:41 2:-46 4:-28
near:dref	0:52 1:-44 2:-41 3:-27 4:-14
near:dron	0:29 1:-10 2:-28
near:drop	0:14 1:-31 2:-19 3:19 4:-9
near:dswd	0:22 1:8 2:-28 3:-12 4:-8
near:due	0:-17 1:26 2:-21 3:-8
near:each	0:42 1:-35 2:-22 4:-19
near:earl	0:-16 1:28 2:-24 3:-8 4:-9
near:earm	0:60 1:-47 2:-29 3:-44 4:-22
near:east	1:10 2:-12 3:12
near:echo	0:29 2:-47 3:-15
near:egyp	0:-11 1:-16 2:-22 3:-22 4:23
near:elec	0:21 1:-11 2:-19
near:elev	1:17 2:-16
near:emba	0:-29 1:15 4:-13
near:emer	0:26 1:-22 2:-41 3:15 4:-59
near:emir	0:-33 1:-9 2:27 3:-23 4:-16
near:empl	2:-9 3:12
near:end	0:-40 2:-40 4:28
near:entr	0:-23 1:26 2:-17 3:-9
near:equi	1:-8 2:10 3:-16 4:-16
near:esti	0:-21 2:14
near:ethi	1:27 2:-19 3:-22 4:-19
near:eur	1:-21 2:16 3:-29 4:-28
near:euro	0:21 1:-18 2:17 3:-61 4:-74
near:even	0:-8 1:-9 2:20 3:-12
near:ever	0:-27 1:40 2:-29 3:-22 4:-12
near:exam	0:-9 1:-21 2:21 4:-12
near:exec	0:23 1:-38 2:-20 3:-10 4:17
near:expe	0:-37 1:-23 2:51 3:-20 4:-20
near:exte	0:49 1:-52 2:-71
near:extr	0:-11 1:8 3:13 4:-10
near:faci	0:-13 1:-32 2:17 3:16 4:-20
near:fami	0:25 1:-15 2:-38 3:-29 4:13
near:far	0:-53 1:46 2:-22 4:-59
near:faso	0:38 1:-29 2:-26 3:-25
near:febr	0:-51 1:22 2:-16 3:-16
near:fede	1:-24 2:-30 3:26 4:-19
near:feed	0:-10
near:fenc	0:10 2:-10
near:fiel	1:13 2:-14 4:-8
near:fift	1:-10 2:12 3:-13 4:-13
near:fina	1:-23 2:-35 3:-8 4:26
near:fire	0:-12 2:15
near:firs	0:-68 2:15 4:12
near:five	0:48 1:-44 2:-23 3:-14 4:-23
near:flas	0:-12 1:-19 2:-15 3:31
near:floo	0:-12 1:20 2:-35 4:-15
near:foll	0:-35 2:30 3:-42 4:-26
near:food	0:-33 2:20 4:-28
near:for	0:25 1:-68 3:29 4:-42
near:forc	0:10 1:-17
near:fore	0:-27 2:20 3:-18 4:-11
near:foun	0:-47 1:43 2:12 3:-22 4:-17
near:four	0:9 1:-9 3:-12 4:-15
near:fran	1:-9 2:8 3:-26 4:-20
near:free	0:49 1:-26 2:-29 3:-32
near:fren	0:-11 1:-9 2:16
near:fres	0:11 1:-13 3:-9
near:frid	0:9 1:10 2:-24 3:-15 4:-16
near:from	0:19 1:-19 2:-14 3:-16
near:froz	0:-48 1:28 2:17 3:-15 4:-18
near:fuel	0:-24 2:29 3:-25 4:-15
near:full	0:-20 1:-31 2:11 4:15
near:fund	0:-10 2:-16 3:21
near:furt	1:-63 2:13 3:14 4:-39
near:gang	0:-18 1:-26 2:31 3:-9
near:gap	0:-24 1:-44 2:-28 3:51 4:-17
near:gas	1:12 2:-16 3:-37 4:-19
near:gave	0:-69 1:82 2:-99 3:-50
near:gaza	0:13 4:-11
near:gene	0:-38 2:17 3:-17 4:9
near:germ	0:-73 2:26 3:-38
near:get	0:30 1:-24 2:-36 3:15
near:gets	0:28 1:-9 2:-22
near:give	0:-40 1:49 2:-11 3:-50 4:-51
near:givi	0:-42 1:23 3:-9 4:-8
near:goes	0:48 1:-39 2:-43 3:-27 4:-17
near:gold	0:-9 1:20 2:-13
near:gone	0:-37 1:36 2:-23 3:16 4:-12
near:good	0:-35 3:10 4:-21
near:got	0:-36 1:36 2:-31 3:-9 4:-18
near:gove	0:17 1:15 2:-20 3:-29 4:-63
near:gran	1:10 3:-27 4:-58
near:grid	0:46 1:-41 2:-23 3:-13 4:-10
near:grou	0:8 1:-19 3:-15
near:grow	0:17 1:-13 3:-22
near:guar	0:16 1:12 2:-20 3:-14 4:-8
near:had	0:-10 1:50 2:-64 3:15 4:-39
near:hait	1:-40 2:31 3:-29 4:-13
near:half	0:39 1:-38 4:-34
near:hand	0:-82 1:82 2:-53 3:-57 4:-20
near:hard	1:-33 2:9 4:-8
near:has	1:20 2:-25 3:-48 4:17
near:have	0:-50 1:34 3:-13 4:-31
near:head	1:10 3:-10
near:heal	0:10 2:-30 4:-19
near:heir	0:28 1:-24 2:-13 3:-9 4:-8
near:held	0:-21 1:23 2:-9 3:-10 4:-9
near:help	0:19 1:-33 2:-13 3:-8 4:10
near:her	0:19 1:-13 2:-13 3:-14
near:high	0:11 2:-24 3:12 4:-15
near:his	0:12 1:34 2:-40
near:hit	0:-10 1:-14 2:22 3:-16
near:home	2:-16 3:16
near:hope	0:-27 1:10 3:-10
near:hosp	0:-15 1:14 3:-9 4:-9
near:host	0:-18 1:-58 2:57 3:-12 4:-12
near:hour	0:-14 3:-12
near:hous	0:24 1:-32 4:-30
near:huma	0:47 1:-62 2:-18 4:-16
near:ifrc	1:-32 3:23 4:-9
near:imf	1:-13 2:17 3:-21
near:imme	0:13 2:-16 3:-13 4:-25
near:incl	1:-22 2:-9 4:16
near:indi	3:-23 4:-13
near:indo	0:36 1:-18 2:-32 3:-15
near:info	0:-9 1:-13 2:19
near:init	0:33 1:-33 2:-10 3:-8
near:inju	0:24 1:-14 2:-22
near:insi	1:-32 2:-15 3:18
near:inst	1:-21 2:18 4:-8
near:insu	0:16 1:-13 2:-14
near:inte	1:-13 2:15 4:-37
near:into	0:-34 1:37 2:-9 3:-18 4:-14
near:inve	0:24 2:-24
near:iom	0:22 1:-41 2:-17 3:16 4:-8
near:isla	0:-38 3:23
near:isra	1:9 2:-42 3:8 4:12
near:issu	0:18 1:-13 2:-12 3:-9
near:ital	0:-36 2:27 3:-15
near:its	1:-12 2:-11 3:21 4:-37
near:itse	1:-20 2:15 3:-31 4:-21
near:jama	0:-17 1:-26 2:33 3:-16
near:janu	0:34 1:-46 2:-32
near:japa	0:-69 1:57 2:-9 3:-48 4:-48
near:join	1:-9 3:14
near:july	0:-8 2:-25 3:12 4:-11
near:june	0:-11 1:15 2:-20 3:12 4:-10
near:just	0:21 2:-20 3:-19 4:-10
near:keep	0:21 1:-28 2:8 3:-24 4:-8
near:kind	0:8 1:-19 3:12
near:king	1:-50 2:21 3:-9 4:8
near:know	0:-20 1:34 2:10 3:-32 4:-11
near:kord	0:15
near:kore	0:-74 2:10 3:-44 4:14
near:kron	0:28 1:-55 2:33 3:-27 4:-31
near:ksre	0:19 1:-9
near:kuwa	0:-22 1:-25 2:34 3:-11 4:-15
near:kyiv	0:-21 1:36 2:-24 3:-11 4:-30
near:lake	0:-22 1:-9 2:24
near:lakh	1:25 2:-26
near:land	1:18 2:-17
near:larg	1:9 3:-26 4:-12
near:last	1:-11 2:22 3:-35 4:-19
near:late	0:16 2:-19 3:-19 4:-8
near:laun	0:-22 1:-45 3:27 4:8
near:lead	0:-11
near:leas	1:8 2:-8 3:14 4:-19
near:leav	0:8 1:-10 2:-31 3:32 4:-11
near:leba	1:-25 2:24 3:-20
near:led	0:-14 2:18
near:left	4:-9
near:less	0:-39 1:-50 2:11 3:31 4:-17
near:let	0:-12 1:21 3:-9
near:ligh	0:-18 1:-15 2:26
near:list	0:-12 1:-19 2:13
near:live	0:-19 1:-8 2:12 4:-9
near:loan	0:30 1:-33 3:-32 4:-36
near:loca	0:16 1:-14
near:lond	0:-39 1:-36 2:51 3:-23 4:-18
near:lost	1:13 2:-10
near:lowe	0:13 1:9 2:-13
near:made	0:26 2:-26 3:-35 4:-29
near:make	1:-29 2:15 3:-24 4:-22
near:mali	0:41 1:-16 2:-22 3:-24
near:mana	0:38 2:-40 3:-30 4:-18
near:marc	0:-29 2:-11 3:24 4:-22
near:mark	0:-12 1:-17 2:-18 3:-17 4:24
near:matc	0:-24 2:20 3:-12 4:-13
near:maur	0:14 2:-22 3:-10
near:may	0:20 1:-16 2:-11 4:-20
near:mayo	0:-9 2:-13 3:-20
near:mean	0:-43 1:10 4:-8
near:medi	0:30 1:-27 2:-14 3:-16
near:meet	0:-21 1:10 2:11 3:-18 4:-13
near:memb	0:-44 1:35 2:-11 3:-25 4:-22
near:met	0:-11 1:-14 2:9
near:mid	0:-12 2:-12 3:13
near:migr	1:-48 3:17 4:-13
near:mili	0:17 2:-52 3:-24 4:26
near:mill	3:-20 4:-24
near:mine	0:-15 1:-42 2:11 3:28 4:-11
near:mini	1:-33 2:11
near:miss	0:30 1:-59 4:-17
near:mln	1:-13 2:20 3:-9
near:mond	0:-30 1:-22 2:44 3:-12 4:-17
near:mone	1:-10 2:-8 4:-36
near:mont	0:-54 1:-10 2:24 3:36 4:-32
near:more	0:9 1:-19 2:-12 3:14 4:-9
near:most	0:-23 2:9 3:-11 4:12
near:moza	0:24 1:-27 2:-19 3:14 4:-11
near:muni	1:19 2:-20 3:-8
near:myan	0:46 1:-14 2:-32 3:-24
near:nair	1:-27 2:-8 3:22
near:name	0:-25 1:-21 2:31 3:-24
near:nati	1:-16 2:-49 3:52 4:-25
near:near	0:-31 1:33 2:-25 3:-14
near:need	0:-54 1:-58 2:-26 3:65 4:-26
near:neig	0:21 1:-10 2:-21 4:-8
near:net	1:-20 2:-11 3:30
near:neth	0:-26 1:-51 2:63 3:-10
near:neve	0:14 1:-29 2:18
near:new	0:-29 1:9 2:16 3:-26
near:next	0:24 2:-42 3:10 4:-37
near:ngos	0:21 1:13 2:-23 3:-18 4:-15
near:nige	0:46 1:-23 2:-40 3:-23 4:-11
near:nigh	2:10 4:-16
near:nine	3:-8
near:nok	0:29 1:-35 2:-18 4:-14
near:nort	0:21 1:23 2:-40 4:-9
near:norw	1:21 2:-17 3:-36 4:-55
near:not	0:-10 4:-38
near:note	0:-14 1:32 2:-28 3:-8
near:noth	0:-10 1:37 2:-35 4:-10
near:nove	0:17 1:8 2:-37 3:-10
near:now	0:20 1:-20 2:-32 3:-21 4:21
near:nutr	1:-12 2:24
near:obta	0:-10 1:39 2:-25 3:-29
near:octo	0:-13 1:18 2:-16 3:-15 4:15
near:off	1:17 2:-11
near:offe	0:-72 1:-64 2:91 3:-54 4:-24
near:offi	0:23 1:-8 2:-23 4:-9
near:once	0:-9 1:-14 2:16
near:one	0:-19 2:-17 4:16
near:only	0:-28 1:40 2:-8 3:-26 4:-30
near:open	0:34 1:-13 2:-39 3:-17 4:-26
near:oper	0:34 1:-40 2:-18 3:-9 4:-13
near:opt	0:28 1:-22 2:-24 4:-12
near:orde	0:33 1:-8 2:-55 3:-18 4:-13
near:orga	1:-15 3:15 4:-13
near:othe	0:27 1:-34 2:-30 4:-17
near:our	0:-22 2:-41 3:-21 4:35
near:out	0:-15 1:39 2:-48 3:-11 4:-45
near:outs	0:-35 1:-51 2:19 3:34 4:-13
near:over	0:-33 1:27 3:-27 4:-35
near:own	0:-15 2:22 3:-33
near:owne	0:12 1:-33 2:13
near:pack	1:-51 2:33 3:-24 4:-14
near:paid	0:-43 1:57 2:-29 3:-56 4:-52
near:paki	1:-23 2:18 3:-20 4:-13
near:pari	0:-36 1:-40 2:54 3:-28 4:-10
near:park	0:25 1:-25
near:parl	0:24 1:-35 2:11 3:-20 4:-15
near:part	0:-30 1:-56 2:51 3:30 4:-47
near:pay	0:33 1:-41 2:-17 3:-20 4:-9
near:paym	0:-16 1:20 2:-16
near:peop	0:-48 1:-34 3:37
near:per	0:-59 1:26 2:-36 3:9 4:-29
near:perc	0:13 1:-21 2:-9 3:11
near:peri	0:-42 1:-22 2:36 3:-30 4:10
near:peso	1:18 2:-15 3:-10 4:-14
near:phil	1:-23 2:14 3:-24 4:-12
near:plan	0:9 1:-40 2:-31 3:41 4:-36
near:pled	0:-100 1:-42 2:89 3:-52 4:-62
near:post	0:-19 2:20
near:poun	0:27 1:-40 2:22 3:-11 4:-12
near:powe	1:-22 2:23 3:-17 4:-11
near:pre	0:-12 1:-15 2:21
near:pref	0:-15 1:24 2:-14 3:-15
near:pres	0:15 1:30 2:-32 3:-19 4:-14
near:prim	0:10 2:-25 3:-13 4:-10
near:priv	0:-38 2:-9 3:-17 4:19
near:prog	1:-46 2:41 3:-44 4:-44
near:proj	0:53 1:-42 2:-48 3:-20 4:-23
near:prom	0:-90 1:-48 2:88 3:-77 4:-32
near:prop	1:-33 2:22 3:-21 4:-10
near:prot	0:-20 1:-16 2:20 3:12
near:prov	0:-48 1:39 3:-19 4:-80
near:publ	0:-32 2:8 3:15 4:-26
near:pull	1:-11 3:16
near:purc	2:-12 3:-29 4:-14
near:put	0:25 1:-66 2:21 4:-15
near:puts	0:20 2:-21 3:-23 4:-10
near:qata	0:-42 2:27 3:-31 4:-13
near:quar	1:-24 2:10 3:12
near:rais	0:-12 1:-39 2:21 3:-42 4:34
near:reac	0:-61 1:-14 2:-31 4:52
near:read	0:-39 1:11 2:17 3:-16 4:-18
near:rebu	0:-11 4:-12
near:reca	0:-17 1:16 2:-11
near:rece	0:-16 1:56 2:-80 4:-59
near:reck	1:-23 2:12
near:reco	0:16 1:-17 3:-34 4:-26
near:red	0:-24 1:13 2:19 3:-27 4:-33
near:refu	0:8 2:-8 3:-47 4:9
near:regi	0:9 2:-36 3:-43
near:rela	0:14 2:-8
near:rele	0:79 1:-52 2:-72 3:-75 4:-33
near:reli	0:-12 3:-34 4:11
near:rema	1:-25 2:30 3:-22
near:rene	0:-17 1:16 3:-9
near:rent	1:15 2:-20 4:-9
near:repa	0:32 2:-41 3:-19 4:-16
near:repo	0:-36 1:-27 2:27 3:-24 4:16
near:repu	0:-49 3:-35 4:15
near:requ	0:-85 1:-28 2:-68 3:77 4:-43
near:rese	0:12 2:-58 3:18 4:-17
near:resi	0:13 3:-20
near:resp	0:15 1:-34 2:8 3:8 4:-24
near:rest	1:-16 2:17 3:-17 4:-16
near:retu	0:-40 1:-16 3:34
near:reve	0:-26 1:30 2:-22
near:rice	0:21 1:-14 4:-11
near:rise	0:-15 1:-14 2:-11 4:17
near:riya	0:-25 1:-25 2:35
near:road	0:14 2:-13 3:-8
near:runs	0:34 1:-18 2:-17 3:-12 4:-36
near:rupe	0:32 1:-17 2:-18 4:-10
near:russ	0:-35 1:34 3:-11 4:-14
near:sahe	0:-34 1:37 4:-15
near:said	0:-11 1:-34 3:24
near:sala	0:18 2:-25 3:-9 4:-13
near:same	0:-25 1:-19 2:20 3:-12 4:8
near:sanc	0:25 1:-35 2:-21 3:-8
near:satu	0:15 1:-9 2:-16
near:saud	0:-24 1:20 3:-23 4:-20
near:save	0:-11 3:14
near:say	0:-34 1:28 2:-9 3:-9
near:says	0:12 1:28 2:-31 3:-37 4:-42
near:sche	0:15 1:-15
near:scho	0:-54 1:-26 2:30 3:24 4:-14
near:seas	0:15 4:-8
near:seco	0:19 1:-28 2:-25 4:-14
near:secr	1:-12 2:-20 3:8 4:-16
near:sect	0:-24 2:28
near:secu	0:-37 1:8 2:11 3:-13 4:-20
near:seek	0:-44 1:-48 2:-61 3:69 4:-16
near:seen	0:-22 1:40 2:-29 3:-28 4:-24
near:sek	0:-35 1:20 3:-15
near:sena	0:-9 1:38 2:-36
near:send	0:10 1:28 2:-37 3:-10 4:-12
near:sent	1:54 2:-41 3:-55 4:-32
near:seou	0:-40 1:-12 2:36 3:-8
near:sepa	0:23 1:-55 4:-26
near:sept	0:-15 1:14 2:-8 3:-8 4:-25
near:serv	0:-50 1:44 3:-36 4:-44
near:set	0:25 1:-28 2:-33 4:-9
near:seve	1:-13 2:-24 3:22 4:-9
near:shar	2:12 3:-23 4:-20
near:she	1:8 2:-27 3:12 4:-8
near:shel	1:-18 3:14 4:-39
near:shor	0:-11 1:-16 2:-31 3:34 4:-8
near:sign	0:13 1:-61 2:31 3:-43 4:-19
near:sinc	0:-11 2:-57 3:-42 4:43
near:sing	0:14 1:-22 3:-19 4:-20
near:sitt	0:18 4:-11
near:six	1:-49 2:17 3:9
near:slip	1:19 2:-19
near:soci	0:-15 1:25 2:-20 4:-11
near:sold	0:-12 1:-20 2:24 3:-15
near:soma	0:12 1:-28 2:11 3:15 4:-12
near:some	1:-36 3:14 4:-29
near:soug	0:-34 1:-24 2:-11 3:37 4:-24
near:sout	0:-18 2:9 3:-9 4:-13
near:spai	0:-17 1:48 2:-49 3:-13 4:-15
near:spar	0:18 1:-26 2:9 3:-15
near:spen	1:46 2:-74 3:-33 4:-15
near:spok	0:29 1:-14 2:-15 3:-30 4:-20
near:spre	1:-8 2:9
near:spri	0:-33 1:17 4:-9
near:sri	0:39 1:-15 2:-35 3:-13
near:stan	0:-42 2:-28 3:-37 4:46
near:star	0:36 1:-56 2:-19 3:-29
near:stat	1:10 2:8 3:-46 4:-66
near:stay	0:-17 3:18
near:stil	1:-8 2:10
near:stop	1:17 2:-10
near:stor	0:25 1:-23 2:-19 3:-15
near:stra	1:-21 2:20
near:stri	0:9 1:13 2:-13 3:-8 4:-10
near:suda	1:-60 3:-11 4:29
near:sum	1:-54 2:25 3:-38
near:supp	0:-8 1:-16 3:-44 4:23
near:surp	1:-8 2:11
near:surv	0:-21 1:-23 2:28
near:swed	0:-44 1:39 3:-45 4:-21
near:swit	3:-17 4:-15
near:syri	0:-15 1:-40 2:29 3:-14 4:-12
near:tabl	0:-18 1:-42 2:14
near:taiw	0:21 1:-20 2:-18 3:-12
near:take	0:-37 1:10 2:-39 3:-35 4:36
near:tax	1:-13 2:13
near:team	0:-13 1:-18 2:22 4:-11
near:tele	0:-8 2:-33 3:-38 4:24
near:ten	0:19 1:19 2:-33 3:-13 4:-17
near:tent	1:14 2:-19
near:than	1:-14 2:-16 3:29 4:-30
near:that	0:-25 1:-11
near:the	0:-9 2:-10 4:13
near:thei	1:-10
near:them	0:-49 1:-33 2:33 3:14 4:-14
near:then	0:-13 1:11
near:ther	0:-8 1:19 3:-16 4:-10
near:they	0:-30 1:-9 2:12 4:-11
near:thir	3:-12
near:this	2:-24 4:-23
near:thos	0:-15 1:9 2:-13 4:-22
near:thre	0:-41 1:16 3:15 4:-12
near:thro	0:-17 1:-15 2:12
near:thur	0:-50 2:37 3:-21 4:-15
near:time	0:-24 2:-23 3:21 4:-8
near:toda	2:-50 4:23
near:toge	0:-8 1:-43 2:49 3:-21 4:-30
near:told	0:-29 1:-18 3:9 4:14
near:tonn	0:15 1:-11
near:took	1:20 2:-11 3:-17
near:top	1:31 2:-18 3:-28 4:-32
near:tota	0:-34 1:-61 2:-15 3:-55 4:64
near:towa	0:-35 1:-18 2:32 3:-11 4:-8
near:trad	0:-20 1:26 2:-23 3:-19
near:tran	0:-42 1:57 2:-33 3:-47 4:-30
near:trea	1:36 2:-26 3:-39 4:-37
near:tril	0:-29 1:30
near:trus	0:-13 1:24 2:-20 3:-18 4:-17
near:tues	1:-22 2:16 3:-8
near:turk	0:-19 1:-24 2:29 3:-9
near:turn	0:-14 2:11
near:two	0:-57 4:23
near:uae	0:-28 1:-41 2:44 3:-17 4:12
near:ukra	0:23 2:-42 3:9
near:unde	0:20 1:-50 3:-8
near:unhc	1:-32 2:-15 3:33
near:unic	1:-18 2:13 3:-31 4:-20
near:unio	3:-60 4:-41
near:unit	1:-9 3:24 4:-19
near:unti	1:-20 2:-39 3:31 4:-31
near:urge	0:11 1:-19 2:-14 3:14
near:usd	0:-54 2:-51 3:36 4:-26
near:valu	0:8 1:24 2:-36
near:vanu	0:-37 1:-24 2:38 3:-19
near:vict	0:29 2:-33 3:-40 4:-23
near:vill	0:-21 1:24
near:vote	0:40 1:-14 2:-34 3:-16
near:vouc	0:-13 1:14
near:want	0:-18 2:-23 3:18 4:-22
near:war	0:-39 1:-37 2:-16 3:-8 4:43
near:was	0:-21 1:26 2:-27 3:-14
near:wash	0:-19 1:34 2:-15 3:-39 4:-22
near:wate	0:29 1:-32 2:-17 3:-33 4:-9
near:wedn	0:-13 1:-31 2:45 3:-31 4:-27
near:week	1:9 2:-30
near:weig	1:-14 2:17
near:went	1:19 2:-24 3:-10
near:were	0:-34 1:21 2:18 3:-19 4:-32
near:west	0:-21 2:-15 3:30
near:wfp	2:-33 3:21 4:-15
near:what	0:-12 2:21 3:-34
near:whea	1:10
near:when	0:-24 1:-15 2:23 3:-10
near:wher	0:27 1:-19 2:-22 3:-17
near:whic	0:-13 1:-21 3:8 4:11
near:whil	0:11 1:12 2:-21 3:-12 4:-12
near:who	0:8 1:-9 2:12 3:-13 4:-13
near:whom	0:15 2:-9
near:whos	0:18 1:-19 2:13 3:-10 4:-18
near:wido	0:-10 1:18 2:-10
near:will	1:-40 2:33 3:-27 4:-22
near:wind	0:24 2:-33 3:-19 4:-12
near:wint	0:-12 2:-12 3:8 4:-18
near:with	0:-28 1:9 3:-8 4:-89
near:wome	0:-19 2:21 3:-8
near:work	1:8 2:-24 3:13
near:worl	0:-23 1:15 2:17 3:-43 4:-31
near:wort	0:-9 1:22 2:-11 3:-45 4:-43
near:woul	1:-28 3:19 4:-33
near:woun	0:-13 1:12
near:writ	0:-26 1:18 2:21 3:-19 4:-15
near:year	2:-26
near:yeme	0:16 1:-20 3:-17 4:-17
near:yen	1:-23 2:25
near:yet	0:-31 1:-40 2:36 3:16 4:-14
near:yuan	0:-21 1:18 2:-11 4:-9
near:zeal	1:24 2:-29 4:-9
next:claim-allocated	0:54 1:-23 2:-33 3:-19 4:-49
next:claim-casualties	0:-17 1:-29 2:33 3:-10
next:claim-delivered	0:10 1:-30 2:-16 4:-33
next:claim-displaced	0:-50 1:34 2:8 3:-30 4:-31
next:claim-held	1:11 4:-8
next:claim-injured	0:-35 1:33 2:-11 3:-17 4:-29
next:claim-killed	2:-26 3:-17 4:15
next:claim-missing	0:12 1:18 2:-35
next:claim-pledged	1:-19 2:39 3:-57 4:-33
next:claim-refugees	0:-8 2:8 3:-34 4:-17
next:claim-released	0:-34 1:-23 2:37
next:claim-requested	0:32 1:-14 2:-44 4:-15
next:claim-returned	1:-27 2:37 3:-12 4:-27
next:claim-total	0:13 1:-48 2:8 3:-17
noun:	3:-13 4:-16
only:aid	0:42 1:16 2:-66 3:-29 4:-18
only:casualty	0:27 1:-15 2:-25 3:-28 4:-15
only:hostage	2:10
other:abducted	4:-40
other:aid	0:-21 3:-8 4:-14
other:allocated	0:36 2:-50 3:-22 4:14
other:casualties	0:9 1:-10 2:-13 4:-32
other:casualty	0:-16 1:8 4:-9
other:dead-in-captivity	1:-24 3:-17 4:16
other:delivered	1:-16 3:37 4:-30
other:displaced	0:9 1:-12 2:-11 4:-17
other:displacement	1:-20 4:-30
other:held	0:-9 2:-15 3:-17 4:9
other:hostage	0:-17 1:16 2:-19 3:-9 4:-19
other:injured	0:-12 1:-21 3:15
other:killed	0:-15 3:-8
other:missing	2:-12 4:-12
other:pledged	0:-36 1:12 4:-19
other:prisoners-exchanged	0:-20 1:-27 2:34 4:-9
other:refugees	0:8 1:8 2:-23 3:10 4:-30
other:released	0:8 1:-20 3:18 4:-91
other:requested	0:-39 1:29 2:30 3:-68 4:-17
other:returned	4:-46
other:total	0:28 1:-50 2:-17 3:-22 4:24
others:2	2:9
others:7	1:11 2:-8 3:-34 4:-28
others:more	4:-13
qualified	0:-8 1:-8 2:-24 3:-8 4:28
quoted	0:16 1:-18 2:-12
right1:	3:10
right1:(	0:14 3:-37 4:-12
right1:)	1:15 2:-8 3:-65 4:8
right1:,	0:-31 1:-12 4:15
right1:.	0:-34 1:-16 2:21 3:-31 4:18
right1::	0:-14 1:-13 2:12 3:-14 4:19
right1:;	0:33 1:-51 3:-22
right1:a	0:-29 1:27 2:-42 3:28 4:-21
right1:and	0:-76 1:13 2:9 3:24 4:-49
right1:announced	0:-24 1:-26 2:32 3:-18
right1:as	2:-26
right1:at	0:-22 1:20 3:-11 4:-12
right1:before	0:-10 1:9 2:-22 3:16
right1:by	0:-48 1:29 2:-8 3:-13 4:-19
right1:came	0:-9 1:21 3:-32 4:-10
right1:each	1:-8 2:10
right1:for	0:30 1:-62 3:9 4:-40
right1:from	0:14 2:16 3:-22 4:-47
right1:goes	0:25 1:-17 3:-12
right1:grant	0:-13 3:-22 4:-15
right1:had	1:31 2:-48 3:-34 4:-26
right1:has	0:-37 1:16 3:-47 4:14
right1:in	0:18 1:13 3:-66 4:-18
right1:into	0:-17 1:22 2:-17
right1:is	0:18 1:-30 2:14 4:-43
right1:it	0:-26 1:14 2:-13 3:25 4:-12
right1:loan	1:-20 3:-8 4:-12
right1:more	2:-8 3:11
right1:needed	1:-14 3:18
right1:net	1:-16 2:-9 3:22
right1:of	0:24 2:-18 3:-71
right1:on	0:8 1:-61 2:35 3:-38 4:32
right1:out	1:15 3:-13
right1:over	0:12 1:-25 4:-11
right1:package	0:20 1:-17 2:-11
right1:pledged	0:-13 1:-32 2:34 3:-11 4:-8
right1:promised	0:-20 1:-27 2:32 3:-10
right1:received	0:-27 1:41 2:-14 3:-36
right1:required	1:-51 2:-9 3:52
right1:since	1:9 2:-21 3:-11
right1:sought	0:-11 1:-44 2:-17 3:44 4:-10
right1:that	0:-13 1:8 2:-11 4:-19
right1:the	0:-22 2:-22 3:16 4:22
right1:this	0:13 1:-28 2:-8 3:19
right1:through	1:-20 3:10
right1:to	0:-11 2:8 4:-85
right1:towards	0:-18 2:14
right1:under	0:-19 2:10 3:10 4:-11
right1:until	0:-16 1:-28 2:-20 3:35 4:-13
right1:was	1:16 2:-21 3:-26 4:-30
right1:went	1:19 2:-24 3:-10
right1:were	1:20 2:-19 3:-9
right1:will	1:-21 2:10 4:-8
right1:with	0:-23 1:28 2:-16 3:-14
right1:|	0:28 1:-46 2:-47 3:27 4:-49
right2:	1:-12 2:13 3:-46
right2:"	3:9
right2:#	3:-20 4:-13
right2:,	0:-22 1:13 2:-42 3:8 4:14
right2:.	1:-16 4:-19
right2:a	0:-28 1:30 3:-59 4:-41
right2:about	0:-14 1:27 2:-25 3:-20 4:-9
right2:all	3:-12 4:-12
right2:an	0:22 1:-33 2:-12
right2:and	0:-20 1:34 2:-45 3:-16 4:17
right2:arrived	0:-16 1:37 2:-25 3:-14 4:-15
right2:asked	1:-17 2:-10 3:14
right2:at	0:18 1:-8 2:19 3:-33 4:-14
right2:be	0:20 2:-20 4:-12
right2:been	0:-24 1:31 3:-64 4:-39
right2:britain	0:10 1:-13
right2:by	1:-39 2:19 3:19 4:-21
right2:cash	0:-8 1:24 2:-22
right2:chad	0:-22 1:14 2:-13 4:-11
right2:come	0:-29 1:-8 2:-21 3:-34 4:26
right2:disbursed	1:18 2:-15 3:-12
right2:emergency	0:14 1:-26 3:-16 4:-11
right2:five	0:26 1:-15 2:-23 3:-12
right2:flood	0:-17 1:16
right2:food	0:16 1:14 2:-39 3:8 4:-9
right2:for	0:59 1:-86 3:-25 4:-34
right2:france	0:16 1:-26
right2:from	1:31 2:-14 3:-25 4:-23
right2:funding	1:-11 2:-11 3:21
right2:gas	0:26 1:-22 3:-12
right2:germany	0:-9 1:21 2:-14 3:-10
right2:go	0:15 1:-31 3:-19
right2:grants	0:-35 1:-36 2:33 3:17
right2:had	0:-18 1:-11 2:-14 3:26 4:-10
right2:half	0:34 1:-24 2:-30
right2:has	0:-19 1:-45 3:47 4:-18
right2:help	0:16 1:-23 2:-8
right2:humanitarian	1:20 2:-13 3:-12 4:-12
right2:immediate	0:26 1:-31 2:-9
right2:in	0:-8 1:21 2:-15 3:-12 4:-39
right2:including	0:-25 1:21 2:-17 4:-10
right2:is	0:26 1:-43 2:-20 3:14 4:-37
right2:it	1:-13 4:-42
right2:its	0:34 1:-17 2:-19 3:-11 4:-23
right2:japan	1:9
right2:last	0:-9 1:11
right2:military	0:21 1:17 2:-30 3:-13 4:-39
right2:month	0:10 1:-11 2:-19 3:16
right2:new	0:32 1:11 2:-41 3:-13 4:-14
right2:norway	2:8 4:-15
right2:of	0:16 1:-10 2:-11 3:10 4:-22
right2:on	0:10
right2:or	0:8 1:34 2:-17 3:-39 4:-8
right2:out	0:20 1:11 2:-29 3:-27
right2:paid	0:-15 1:21 2:-18
right2:qatar	0:-17 1:27 3:-13
right2:relief	0:-25 2:15 3:-31 4:-14
right2:respond	1:-13 3:20
right2:set	0:25 1:-11 2:-18
right2:seven	0:19 2:-16
right2:shelter	0:-37 2:19 3:12
right2:six	0:17 1:-18 2:-34
right2:sweden	0:-19 1:-28 2:35 3:-14
right2:syria	0:-12 1:-9 2:12
right2:that	0:8 1:11 2:-31 3:-32 4:10
right2:the	0:-40 1:20 3:-40 4:-13
right2:them	0:-48 1:-40 2:50 3:-8
right2:this	0:-23 1:27 2:-18 4:-14
right2:those	0:-14 1:-13 3:10
right2:three	0:-16 1:-9 2:12 3:12
right2:to	1:-45 2:37 3:-32 4:-9
right2:two	0:-17 1:-23 2:12 3:-24 4:20
right2:ukraine	1:17 2:-18 3:-8
right2:un	0:-20 1:-21 3:-13 4:21
right2:under	0:-11 1:-8 2:15
right2:up	0:19 1:-8
right2:was	2:-14 3:17 4:-8
right2:wednesday	3:-8
right2:week	2:-25
right2:were	0:-16 1:19
right2:which	0:-22 1:-15 2:9 3:-35 4:21
right2:will	0:-24 1:26 2:-10 3:-12
right2:year	0:11 2:-31 3:21 4:-34
right3:	0:12 1:16 2:-22 3:-29 4:-42
right3:#	0:-14 1:-20 2:13 4:-8
right3:,	0:16 1:-19 2:15 3:-37 4:-62
right3:.	0:8 1:-23 3:12 4:-73
right3::	0:19 1:-13 2:-14
right3:;	1:-8 2:-28 3:35 4:-23
right3:a	0:10 1:-16 3:10 4:-28
right3:according	1:15
right3:after	2:9
right3:agencies	1:-23 2:-11 3:-15 4:21
right3:aid	0:-29 1:8 2:24 4:-21
right3:and	0:-8 1:-27 2:25 4:-39
right3:aside	0:25 1:-11 2:-18
right3:assistance	0:-20 1:25 2:-10 4:-30
right3:at	0:-32 1:-18 2:22 3:12
right3:be	0:12 1:-27 2:18 3:-27 4:-27
right3:been	0:20 1:-31 2:12
right3:bereaved	0:10 1:-8 2:-9
right3:by	0:-13 2:26 3:-18 4:-22
right3:disbursed	0:-18 1:20 2:-11 3:-12
right3:each	1:-9 3:14
right3:emergency	0:31 1:-15 2:-16 3:-15 4:-10
right3:end	0:-22 1:20 2:-13 4:-11
right3:european	0:-15 1:-18 2:25
right3:first	0:-11 1:19 2:-31 3:31
right3:for	0:-18 1:-56 2:20 3:34 4:-39
right3:from	0:14 3:-39 4:-26
right3:funding	1:-26
right3:had	0:-16 1:9 2:-8
right3:has	0:-36 1:40 2:-37 4:-21
right3:have	0:17 1:-19 2:-12
right3:humanitarian	0:-35 1:-14 2:39 3:-15
right3:in	0:-23 1:16 2:-37 4:15
right3:is	1:-16 3:-18 4:15
right3:it	0:-9 1:33 2:-36 4:-9
right3:last	0:-32 1:-23 2:11 3:-10 4:22
right3:million	1:-36 2:11 3:-9 4:12
right3:money	1:23 2:-30 3:-15 4:-9
right3:months	0:-14 1:23 2:-40 3:23
right3:next	1:-11 2:-13 3:18
right3:norway	1:14 2:-9
right3:of	0:13 3:-32 4:-20
right3:on	0:15 1:-32
right3:one	0:-21 1:19 3:-9 4:-12
right3:over	0:-8 2:10
right3:paid	0:-46 1:56 2:-45 3:-15 4:-8
right3:per	0:-17 2:-8
right3:pledged	0:-19 1:-38 2:43 3:-16 4:-12
right3:promised	0:-31 1:-17 2:29 3:-18 4:-8
right3:purchases	0:26 1:-22 3:-12
right3:received	0:-25 1:45 2:-25 3:-24 4:-11
right3:red	0:22 1:-30
right3:released	0:39 1:-33 2:-20 3:-15
right3:relief	2:-20 3:-24 4:10
right3:requirement	1:-16 2:-9 3:22
right3:response	2:-24 3:18
right3:same	0:-13 2:13 4:-12
right3:spent	0:-29 1:48 2:-41
right3:state	1:-9 2:13 3:-13 4:-13
right3:support	0:27 2:-25 3:-8 4:-30
right3:that	0:-32 1:32 2:-34 3:-19 4:20
right3:the	0:-36 1:11 4:8
right3:this	0:-22 2:-10 3:24
right3:to	0:17 2:-33 3:-21 4:-12
right3:ukraine	1:-27 2:16 3:-14
right3:united	0:-22 1:-47 2:26 3:22
right3:until	3:9
right3:us	2:-15 4:13
right3:victims	0:38 2:-40 3:-14
right3:was	0:-34 1:13 3:-17 4:10
right3:which	1:-55 2:26 3:32 4:11
right3:will	0:30 1:-26 2:-17 3:-12
right3:with	0:-16 1:9
right3:year	0:-9 2:-14 3:9
right3:years	0:10 1:-32 2:13 3:-10 4:-12
share:2	2:-13 4:-11
share:4	3:-16 4:-84
share:5	0:-10 3:-13
share:7	0:15 1:-11 2:-13
share:more	3:-23 4:-26
short	0:15 2:15 3:-59 4:-77
sum:10	0:-22 1:-33 2:-15 3:17 4:18
sum:11	0:16 1:-53 2:-42 3:25 4:11
sum:12	1:28 2:-31 3:-16
sum:3	0:-16 1:35 2:-37 3:-10
sum:4	0:-57 1:36 2:-23 3:-27 4:20
sum:5	0:23 2:-11 3:-28 4:-93
sum:6	0:36 1:-22 2:12 3:-68 4:-33
sum:7	0:-27 1:12 3:10 4:-18
sum:8	0:-13 4:-18
sum:9	0:-16 1:-8 4:-19
verdict:allocated	0:81 1:-42 2:-74 3:-66 4:-26
verdict:claim	0:21 1:-12 2:-33
verdict:delivered	0:-42 1:38 2:-18 3:-79 4:33
verdict:open	1:-33 4:13
verdict:pledged	0:-16 2:19 3:-91 4:-86
verdict:requested	0:-89 1:-67 2:-77 3:84 4:-10
verdict:total	0:15 2:-44 3:-24 4:10`
}
