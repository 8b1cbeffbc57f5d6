import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD_OF_MONEY: LikelihoodWeights = {
  measures: ['allocated', 'delivered', 'pledged', 'requested', 'total'],
  claim: `
any	-61
before:abducted	-20
before:allocated	67
before:delivered	102
before:held	-52
before:injured	-43
before:killed	-27
before:pledged	133
before:released	-86
before:requested	147
before:returned	4
before:total	62
behind:allocated	168
behind:delivered	127
behind:displaced	-33
behind:killed	-21
behind:pledged	142
behind:requested	71
behind:total	65
currency:AED	-37
currency:AFN	-56
currency:AMD	-27
currency:AUD	36
currency:BDT	-52
currency:BRL	-33
currency:CAD	-6
currency:CDF	-53
currency:CHF	33
currency:CLP	-14
currency:CNY	42
currency:COP	-10
currency:DKK	47
currency:EGP	-58
currency:ETB	27
currency:EUR	19
currency:GEL	-40
currency:HKD	-7
currency:HTG	-7
currency:IDR	-13
currency:INR	-36
currency:IQD	-64
currency:JPY	22
currency:KES	-51
currency:LKR	29
currency:LYD	-52
currency:MAD	-10
currency:MMK	-23
currency:MXN	-67
currency:MYR	-17
currency:MZN	-17
currency:NGN	-161
currency:NOK	-18
currency:NPR	-15
currency:NZD	49
currency:PEN	44
currency:PKR	-38
currency:PLN	33
currency:RON	33
currency:RUB	-109
currency:SAR	6
currency:SDG	-78
currency:SEK	70
currency:SYP	-17
currency:THB	-78
currency:TRY	-7
currency:UAH	-4
currency:USD	-6
currency:VND	16
currency:XOF	-92
currency:YER	-42
currency:ZAR	-9
currency:ZMW	28
ending:at	-17
ending:ce	-36
ending:ch	-90
ending:ds	-64
ending:ed	11
ending:en	-3
ending:er	15
ending:es	15
ending:ge	40
ending:gh	48
ending:ht	26
ending:il	66
ending:is	-9
ending:ld	5
ending:ll	55
ending:ly	57
ending:me	41
ending:nd	-10
ending:nt	-34
ending:om	16
ending:on	-29
ending:re	-33
ending:st	-53
ending:th	20
ending:to	5
equal:allocated	-9
equal:delivered	75
equal:pledged	22
form:digits	-160
form:mixed	41
form:range	-89
form:words	83
headline	48
here:#aboard	-25
here:#aid	75
here:#captives	-124
here:#captors	-105
here:#commerce	-140
here:#containing	73
here:#contest	-131
here:#crossing	15
here:#custody	-17
here:#demand	-67
here:#disease	-26
here:#displacement	17
here:#duty	-27
here:#exchange	-50
here:#giving-from	-12
here:#group	-64
here:#handover	15
here:#losing-side	26
here:#military-aid	32
here:#need	-21
here:#other-fate	-81
here:#prisoners	-66
here:#receiving	25
here:#remainder	-33
here:#rescue	-6
here:#since	18
here:#state	95
here:#travel	3
here:abducted	-60
here:allocated	90
here:delivered	56
here:displaced	28
here:held	-80
here:injured	-50
here:killed	-59
here:missing	27
here:pledged	37
here:prisoners-exchanged	4
here:refugees	6
here:released	-12
here:requested	78
here:said	-41
here:set	-75
here:total	7
item	-44
last:claim-abducted	7
last:claim-allocated	80
last:claim-delivered	41
last:claim-displaced	-7
last:claim-held	-78
last:claim-injured	12
last:claim-killed	-60
last:claim-missing	-73
last:claim-pledged	72
last:claim-refugees	23
last:claim-released	-40
last:claim-requested	-30
last:claim-returned	-26
last:claim-total	-54
left1:	-71
left1:"	-46
left1:(	13
left1:,	35
left1:-	48
left1::	53
left1:;	-43
left1:a	-42
left1:add	35
left1:additional	32
left1:adds	19
left1:against	-13
left1:and	-17
left1:announced	-41
left1:another	9
left1:approved	6
left1:aside	60
left1:at	-30
left1:available	13
left1:britain	6
left1:by	-51
left1:collected	47
left1:committed	6
left1:contributed	58
left1:cost	-101
left1:costs	-99
left1:demanded	-37
left1:disbursed	46
left1:donated	50
left1:earmarked	30
left1:earn	-24
left1:earns	-41
left1:extra	40
left1:families	55
left1:far	23
left1:fined	-44
left1:for	-11
left1:from	-42
left1:further	40
left1:gave	92
left1:germany	9
left1:get	-36
left1:gets	-75
left1:give	55
left1:given	23
left1:got	36
left1:has	25
left1:household	-40
left1:in	-10
left1:including	58
left1:initial	43
left1:is	-5
left1:its	-30
left1:japan	11
left1:korea	18
left1:me	-94
left1:need	79
left1:needs	3
left1:of	-52
left1:offered	-32
left1:on	-60
left1:only	21
left1:or	60
left1:out	-20
left1:over	28
left1:paid	-37
left1:pay	-20
left1:pays	-43
left1:pledged	85
left1:promised	93
left1:provide	62
left1:provided	55
left1:put	18
left1:raised	-58
left1:raises	17
left1:receive	-46
left1:received	10
left1:receives	-51
left1:release	-56
left1:released	72
left1:releases	-62
left1:requested	76
left1:requires	53
left1:s	78
left1:said	-56
left1:seek	22
left1:seeks	41
left1:sent	77
left1:spent	-106
left1:that	18
left1:the	-4
left1:them	-9
left1:to	-56
left1:transferred	71
left1:up	17
left1:want	-76
left1:wants	101
left1:was	39
left1:which	-21
left1:with	104
left1:worth	-21
left1:|	25
left1:•	-19
left2:	11
left2:#	-87
left2:,	-25
left2::	26
left2:;	-41
left2:a	-9
left2:aid	24
left2:allocation	35
left2:amount	-30
left2:amounts	48
left2:an	61
left2:and	-22
left2:appeal	42
left2:appealed	5
left2:appealing	24
left2:april	33
left2:arabia	40
left2:asked	56
left2:asks	44
left2:assistance	20
left2:at	-30
left2:baht	-37
left2:been	5
left2:billion	-18
left2:board	-12
left2:bonus	-37
left2:britain	54
left2:brought	-7
left2:budget	-20
left2:calls	71
left2:came	39
left2:canada	18
left2:cash	-90
left2:cent	-12
left2:cerf	9
left2:china	13
left2:come	-50
left2:commission	16
left2:compensation	-21
left2:conference	23
left2:contribution	100
left2:cost	-64
left2:country	69
left2:cross	44
left2:date	55
left2:debt	-41
left2:deceased	-43
left2:dollar	-57
left2:donors	57
left2:down	15
left2:each	-49
left2:equivalent	26
left2:eu	30
left2:euros	23
left2:families	-18
left2:family	-56
left2:far	-9
left2:fare	-49
left2:fines	-16
left2:followed	4
left2:for	-13
left2:francs	-19
left2:fund	-25
left2:gap	58
left2:germany	36
left2:gold	-68
left2:government	45
left2:grants	-18
left2:gratia	-26
left2:had	32
left2:handed	68
left2:has	49
left2:have	45
left2:he	9
left2:in	45
left2:iom	31
left2:it	53
left2:itself	26
left2:japan	53
left2:korea	23
left2:loan	60
left2:loss	-34
left2:m	27
left2:made	8
left2:market	-30
left2:million	61
left2:money	-22
left2:naira	-28
left2:norway	24
left2:october	51
left2:of	18
left2:on	-34
left2:operation	32
left2:package	50
left2:paid	-33
left2:partners	42
left2:pay	-39
left2:payment	-53
left2:pesos	5
left2:plan	53
left2:pledges	15
left2:pounds	5
left2:price	-21
left2:programme	-16
left2:promised	24
left2:promises	29
left2:put	-23
left2:ransom	-17
left2:received	66
left2:release	70
left2:requirement	4
left2:revenue	-49
left2:reward	-72
left2:rice	-6
left2:rose	-3
left2:rubles	-32
left2:rupees	7
left2:sells	-54
left2:september	55
left2:set	132
left2:share	64
left2:so	23
left2:sold	-55
left2:spending	23
left2:stands	69
left2:state	-23
left2:states	-30
left2:sweden	3
left2:taken	-45
left2:that	41
left2:the	34
left2:they	-86
left2:this	33
left2:to	34
left2:today	21
left2:top	25
left2:total	27
left2:turnover	-21
left2:ukraine	66
left2:unhcr	16
left2:union	69
left2:up	26
left2:was	-83
left2:we	42
left2:week	4
left2:were	-48
left2:wfp	16
left2:which	14
left2:who	-3
left2:will	8
left2:work	35
left2:would	-36
left2:year	-36
left2:yuan	10
left3:	-8
left3:"	26
left3:#	24
left3:)	46
left3:,	24
left3:-	17
left3::	65
left3:;	62
left3:a	-102
left3:agency	45
left3:an	33
left3:and	38
left3:appeal	56
left3:are	-24
left3:asked	11
left3:at	-37
left3:australia	65
left3:bank	-32
left3:been	5
left3:billion	8
left3:britain	20
left3:cabinet	51
left3:came	16
left3:cash	-39
left3:cent	19
left3:cerf	19
left3:china	19
left3:come	13
left3:commission	12
left3:cross	27
left3:crude	-7
left3:denmark	32
left3:development	33
left3:donors	47
left3:each	-60
left3:emergency	62
left3:european	51
left3:ex	-26
left3:families	-44
left3:family	-32
left3:food	10
left3:for	-52
left3:france	31
left3:from	-3
left3:fund	70
left3:funding	5
left3:germany	19
left3:gives	-52
left3:government	24
left3:had	-38
left3:have	45
left3:he	-70
left3:humanitarian	48
left3:in	16
left3:is	-83
left3:it	-11
left3:its	17
left3:japan	35
left3:kingdom	3
left3:last	-3
left3:million	-26
left3:ministry	47
left3:month	-25
left3:new	27
left3:norway	23
left3:now	5
left3:of	-15
left3:oil	-6
left3:on	58
left3:one	-32
left3:out	29
left3:paris	36
left3:per	-12
left3:petrol	-4
left3:plan	10
left3:pledged	-35
left3:promised	36
left3:provide	18
left3:put	-69
left3:received	-8
left3:red	53
left3:relief	-20
left3:response	17
left3:rice	-45
left3:s	-40
left3:saudi	40
left3:second	56
left3:so	-9
left3:state	-5
left3:support	-10
left3:that	21
left3:the	29
left3:they	35
left3:this	-31
left3:to	-47
left3:top	23
left3:total	-23
left3:tuesday	4
left3:union	44
left3:united	-31
left3:us	-16
left3:was	-85
left3:washington	-30
left3:we	93
left3:were	-20
left3:which	31
left3:will	15
left3:with	55
left3:world	-6
left3:year	44
left3:•	62
many	-101
mostly:abducted	-32
mostly:allocated	22
mostly:casualty	4
mostly:delivered	-44
mostly:displaced	-16
mostly:displacement	13
mostly:hostage	-114
mostly:injured	-54
mostly:killed	-75
mostly:missing	-4
mostly:pledged	44
mostly:refugees	-20
mostly:returned	-8
mostly:total	43
near:abab	17
near:abou	-3
near:acco	77
near:acti	53
near:add	49
near:adde	19
near:addi	82
near:adds	20
near:aden	-3
near:admi	-4
near:adva	59
near:affa	21
near:affe	49
near:afri	26
near:afte	-22
near:agai	-24
near:agen	65
near:ago	12
near:agre	-17
near:agri	-44
near:ahea	44
near:aid	-20
near:air	47
near:all	-37
near:allo	25
near:alon	-51
near:alre	82
near:also	17
near:amer	66
near:amon	44
near:and	-9
near:anno	45
near:anot	-8
near:apie	-74
near:appe	167
near:appl	53
near:appr	48
near:apri	-33
near:arab	58
near:arch	50
near:are	-37
near:area	14
near:arme	6
near:army	6
near:arou	-16
near:arre	-88
near:arri	25
near:asia	32
near:asid	17
near:aske	-37
near:asks	44
near:asse	-52
near:assi	28
near:audi	-34
near:augu	38
near:aust	61
near:auth	30
near:avai	27
near:aver	-55
near:back	-20
near:bag	-41
near:baht	-45
near:bail	-45
near:bang	24
near:bank	-19
near:barr	-7
near:base	-18
near:beca	10
near:been	44
near:befo	39
near:belo	-22
near:bere	-49
near:berl	65
near:betw	22
near:bigg	-30
near:bill	-67
near:blan	44
near:bloc	58
near:boar	20
near:boat	-66
near:bond	-84
near:bonu	-41
near:bord	-17
near:boug	-36
near:bren	-73
near:brid	-39
near:brin	31
near:brit	110
near:brus	-26
near:budg	-43
near:buri	-38
near:burk	40
near:burn	-44
near:but	-35
near:buys	-59
near:cabi	9
near:cair	21
near:came	-10
near:camp	-12
near:can	-92
near:cana	65
near:canb	17
near:capi	32
near:capt	-32
near:card	26
near:care	77
near:carr	-32
near:cash	-76
near:cent	119
near:cerf	60
near:cfa	-22
near:chad	-15
near:chai	26
near:cham	70
near:chan	-69
near:char	-5
near:chea	-48
near:chec	-34
near:cheq	49
near:chf	40
near:chie	22
near:chil	-43
near:chin	46
near:city	-60
near:civi	81
near:clai	-22
near:clea	-47
near:clin	38
near:clos	-38
near:club	-87
near:coff	-31
near:coll	-9
near:come	31
near:comm	19
near:comp	40
near:conc	51
near:cond	45
near:conf	82
near:cong	-18
near:cons	34
near:cont	-3
near:coor	5
near:copp	-14
near:cost	-147
near:coul	-28
near:coun	-23
near:cour	21
near:cove	6
near:cred	25
near:cris	-50
near:cror	44
near:cros	-3
near:crow	-20
near:crud	-15
near:cup	-40
near:cut	-34
near:cycl	28
near:dama	-14
near:dani	13
near:darf	15
near:date	-9
near:day	-79
near:days	57
near:dead	-64
near:deal	37
near:debt	-59
near:dece	-39
near:deci	25
near:decl	-29
near:defe	14
near:defi	-25
near:deli	-32
near:dema	-125
near:demi	7
near:denm	52
near:depa	-79
near:depo	19
near:deve	-16
near:dina	29
near:dire	-14
near:disa	-18
near:disb	70
near:disp	47
near:dist	-25
near:divi	-20
near:dkk	7
near:doll	20
near:dome	-40
near:dona	76
near:dong	10
near:dono	35
near:doub	-11
near:down	81
near:draw	59
near:dref	69
near:dron	-39
near:drop	-18
near:dswd	23
near:duba	-64
near:due	-17
near:each	-149
near:earl	8
near:earm	77
near:earn	-61
near:east	62
near:echo	37
near:educ	-6
near:egyp	28
near:eigh	-86
near:elec	-5
near:elev	8
near:emba	56
near:emer	122
near:emir	-65
near:empl	16
near:end	33
near:ende	-50
near:entr	-32
near:equi	41
near:esti	-76
near:ethi	40
near:eur	-4
near:euro	-29
near:even	30
near:ever	-41
near:exam	-9
near:exch	-32
near:exec	8
near:expe	-7
near:exte	44
near:extr	69
near:faci	-14
near:fall	-74
near:fami	-63
near:far	30
near:fare	-56
near:farm	-33
near:fash	-32
near:faso	40
near:febr	48
near:fede	52
near:feed	66
near:fees	-28
near:fell	-61
near:fenc	-49
near:ferr	-5
near:fetc	-84
near:fiel	5
near:fift	34
near:fina	18
near:fine	-114
near:fire	-23
near:firs	60
near:five	10
near:flas	25
near:floo	-6
near:flou	-39
near:foll	68
near:food	19
near:for	-6
near:forc	-14
near:fore	48
near:foun	14
near:four	-22
near:fran	31
near:free	-92
near:fren	-25
near:fres	40
near:frid	-41
near:from	-4
near:froz	-26
near:full	-20
near:fund	68
near:furt	34
near:futu	-7
near:gang	-16
near:gap	60
near:gas	-10
near:gate	-33
near:gave	74
near:gaza	20
near:gene	59
near:germ	-13
near:get	-16
near:gets	-86
near:give	40
near:givi	70
near:goes	-19
near:gold	-23
near:gone	-6
near:good	31
near:got	92
near:gove	31
near:grat	-26
near:grid	23
near:grou	-26
near:grow	-16
near:guar	-39
near:gulf	48
near:had	43
near:hait	-27
near:half	-20
near:hand	33
near:hard	32
near:has	45
near:have	11
near:head	-115
near:heal	45
near:heir	-4
near:held	-54
near:heli	-34
near:help	76
near:her	-50
near:high	51
near:his	-57
near:hit	45
near:home	-54
near:hope	30
near:hosp	-56
near:host	-50
near:hour	18
near:hous	-54
near:huma	77
near:ifrc	34
near:imf	23
near:imme	60
near:impo	-11
near:incl	72
near:indi	3
near:indo	44
near:infl	-55
near:info	-85
near:infr	-82
near:init	37
near:inju	55
near:insi	65
near:inst	-25
near:insu	-57
near:inte	-35
near:into	48
near:inve	-72
near:iom	40
near:isla	42
near:isra	47
near:issu	25
near:ital	43
near:its	-10
near:itse	76
near:jama	9
near:janu	9
near:japa	89
near:join	19
near:july	26
near:june	24
near:just	44
near:keep	33
near:kidn	-27
near:kill	-31
near:kilo	-40
near:kin	-51
near:kind	58
near:king	41
near:kord	6
near:kore	85
near:kron	43
near:ksre	15
near:kuwa	50
near:kyiv	28
near:labo	-37
near:lake	-43
near:lakh	-32
near:land	-7
near:larg	61
near:last	-44
near:late	49
near:laun	74
near:lead	21
near:leas	-24
near:leav	-25
near:leba	35
near:led	-43
near:left	-17
near:less	-13
near:let	-22
near:ligh	-8
near:line	-64
near:list	49
near:litr	-32
near:live	-17
near:loan	36
near:lond	24
near:loss	-151
near:lost	-74
near:lowe	-27
near:made	56
near:make	42
near:mali	-35
near:man	-52
near:mana	43
near:marc	-22
near:mark	-29
near:matc	65
near:maur	32
near:may	-6
near:mayo	64
near:mean	26
near:medi	17
near:meet	62
near:memb	7
near:met	47
near:metr	-19
near:mid	28
near:migh	44
near:migr	-19
near:mili	92
near:mill	81
near:mine	62
near:mini	20
near:miss	25
near:mln	25
near:mone	29
near:mont	-13
near:more	-71
near:most	42
near:moza	29
near:muni	-13
near:myan	14
near:nair	8
near:name	37
near:nati	-26
near:near	5
near:need	4
near:neig	7
near:net	-8
near:neth	58
near:neve	24
near:new	60
near:next	-38
near:ngos	33
near:nige	58
near:nigh	50
near:nine	-54
near:nok	-54
near:nort	11
near:norw	56
near:not	62
near:note	-14
near:noth	62
near:nove	-12
near:now	47
near:numb	-46
near:nutr	10
near:obta	40
near:octo	63
near:off	-55
near:offe	-66
near:offi	7
near:oil	-66
near:once	-67
near:one	-61
near:only	64
near:open	35
near:oper	-10
near:opt	17
near:orde	7
near:orga	11
near:othe	-15
near:our	34
near:out	36
near:outs	-5
near:over	36
near:own	29
near:owne	17
near:pack	71
near:paid	-36
near:paki	31
near:pari	23
near:park	7
near:parl	-33
near:part	38
near:pass	-96
near:pay	-61
near:paym	-54
near:pays	-115
near:peop	25
near:per	-98
near:perc	-90
near:peri	41
near:pers	-31
near:peso	4
near:petr	-38
near:phil	27
near:plac	-36
near:plan	37
near:play	-15
near:pled	110
near:plus	-56
near:port	-41
near:post	27
near:poun	3
near:powe	49
near:pre	11
near:pref	-31
near:pres	-46
near:pric	-51
near:prim	55
near:priv	-26
near:priz	-71
near:prog	-53
near:proj	-69
near:prom	132
near:prop	7
near:prov	68
near:purc	15
near:put	-34
near:puts	17
near:qata	85
near:rais	-38
near:rans	-45
near:rate	-20
near:reac	48
near:read	-17
near:reca	47
near:rece	28
near:reck	-76
near:reco	-87
near:red	95
near:refu	23
near:regi	23
near:rela	-16
near:rele	20
near:reli	124
near:rema	49
near:rene	-27
near:rent	-21
near:repa	-52
near:repo	-33
near:repu	52
near:requ	94
near:resi	-36
near:resp	36
near:rest	-18
near:retu	-4
near:rewa	-87
near:rice	-3
near:rise	-62
near:riya	-46
near:road	-90
near:rose	-25
near:rubl	-32
near:runs	-15
near:rupe	20
near:russ	-58
near:sack	-50
near:sahe	56
near:said	7
near:sala	52
near:sale	-11
near:same	34
near:sanc	23
near:satu	-6
near:saud	48
near:save	18
near:say	-49
near:says	48
near:sche	-41
near:scho	18
near:sea	-6
near:seas	6
near:seat	-16
near:seco	47
near:secr	42
near:sect	50
near:secu	53
near:seek	46
near:seen	43
near:sell	-84
near:sena	33
near:send	-20
near:sent	-5
near:seou	32
near:sepa	65
near:sept	39
near:serv	24
near:sess	-42
near:set	79
near:seve	-31
near:shar	50
near:she	33
near:shel	97
near:shil	-12
near:shor	-31
near:sign	-3
near:sinc	43
near:sind	49
near:sing	46
near:sitt	32
near:six	26
near:slip	38
near:soci	52
near:sold	-35
near:soma	15
near:some	-17
near:sorg	-10
near:soug	45
near:sout	-4
near:spai	37
near:spar	35
near:spen	-57
near:spok	62
near:spre	-71
near:spri	-36
near:sri	33
near:staf	-37
near:stan	31
near:star	-4
near:stay	-47
near:stil	-69
near:stoo	-24
near:stop	43
near:stor	-30
near:stra	-71
near:stre	-95
near:stri	9
near:subs	-20
near:suda	10
near:sum	51
near:supp	17
near:surp	4
near:surv	39
near:swed	77
near:swit	67
near:syri	35
near:tabl	46
near:taiw	51
near:take	-101
near:taki	-21
near:tax	-60
near:taxe	-64
near:team	65
near:tele	10
near:ten	22
near:tent	6
near:than	-5
near:that	10
near:the	35
near:thei	34
near:them	-20
near:then	-41
near:ther	-90
near:they	-62
near:thir	-8
near:this	67
near:thos	-14
near:thre	-73
near:thro	38
near:thur	37
near:tick	-14
near:time	-4
near:toge	9
near:told	8
near:tonn	-21
near:took	-38
near:top	52
near:tota	33
near:towa	13
near:town	-47
near:trad	-14
near:tran	39
near:trav	-41
near:trea	73
near:tril	-4
near:trip	-39
near:trus	-11
near:tues	21
near:turk	33
near:turn	51
near:two	-22
near:uae	57
near:ukra	93
near:unde	24
near:unhc	-11
near:unic	58
near:unio	114
near:unit	8
near:unti	88
near:urge	30
near:usd	31
near:valu	-50
near:vanu	-62
near:vehi	-63
near:vict	20
near:vill	-19
near:vote	3
near:vouc	31
near:wage	-12
near:want	-10
near:war	51
near:was	-49
near:wash	-46
near:wate	-46
near:wedn	8
near:week	27
near:weig	7
near:well	35
near:went	-77
near:were	-56
near:west	39
near:wfp	53
near:what	11
near:whea	-32
near:when	-23
near:wher	-46
near:whic	5
near:whil	39
near:who	-11
near:whom	-58
near:whos	-5
near:wido	-30
near:will	-20
near:wind	-14
near:winn	-55
near:wint	85
near:with	66
near:wome	-30
near:work	-105
near:worl	-36
near:wort	-7
near:woul	-50
near:woun	-40
near:writ	62
near:year	-10
near:yeme	60
near:yen	-3
near:yet	29
near:you	-39
near:yuan	11
near:zeal	65
next:claim-abducted	-80
next:claim-allocated	-10
next:claim-casualties	24
next:claim-delivered	65
next:claim-displaced	51
next:claim-held	-41
next:claim-injured	54
next:claim-killed	8
next:claim-missing	9
next:claim-pledged	111
next:claim-refugees	-13
next:claim-released	-21
next:claim-requested	70
next:claim-returned	16
next:claim-total	102
noun:	-58
only:aid	12
only:casualty	-3
only:displacement	-101
only:hostage	-65
other:abducted	-49
other:aid	46
other:allocated	-9
other:casualties	38
other:casualty	12
other:dead-in-captivity	-52
other:delivered	-35
other:displaced	39
other:displacement	6
other:held	7
other:hostage	28
other:injured	27
other:killed	33
other:missing	-21
other:pledged	18
other:prisoners-exchanged	-34
other:refugees	28
other:requested	37
other:returned	-12
other:total	51
others:0	-218
others:2	-157
others:7	22
others:more	8
qualified	20
quoted	-23
right1:	-69
right1:(	-4
right1:)	61
right1:,	-30
right1:.	6
right1::	-27
right1:;	-42
right1:a	-99
right1:and	20
right1:announced	24
right1:apiece	-52
right1:as	53
right1:at	-91
right1:before	17
right1:by	-26
right1:came	35
right1:each	-107
right1:for	17
right1:from	16
right1:goes	13
right1:grant	45
right1:had	-12
right1:has	34
right1:in	14
right1:into	5
right1:is	25
right1:it	27
right1:last	-63
right1:loan	64
right1:more	30
right1:needed	28
right1:of	-17
right1:on	-72
right1:out	-11
right1:over	24
right1:package	40
right1:per	-90
right1:pledged	22
right1:promised	35
right1:received	42
right1:required	63
right1:since	35
right1:six	16
right1:sought	26
right1:that	-17
right1:the	-41
right1:this	-9
right1:through	48
right1:to	3
right1:towards	8
right1:under	11
right1:until	66
right1:was	32
right1:went	-54
right1:were	-3
right1:will	12
right1:with	12
right1:|	52
right2:	-70
right2:"	-20
right2:#	5
right2:)	-34
right2:,	-10
right2:a	-14
right2:about	29
right2:all	-42
right2:an	35
right2:and	-53
right2:arrived	43
right2:asked	45
right2:at	-35
right2:barrel	-7
right2:be	-7
right2:been	-36
right2:britain	3
right2:burkina	50
right2:by	78
right2:cash	28
right2:chad	16
right2:come	49
right2:day	-90
right2:december	42
right2:disbursed	23
right2:down	-4
right2:each	-128
right2:emergency	50
right2:five	32
right2:flood	28
right2:followed	4
right2:food	71
right2:for	-53
right2:france	18
right2:from	53
right2:funding	23
right2:gas	33
right2:germany	18
right2:go	38
right2:grants	51
right2:had	-18
right2:half	12
right2:has	39
right2:head	-86
right2:help	34
right2:household	-40
right2:humanitarian	43
right2:immediate	41
right2:in	20
right2:including	21
right2:is	30
right2:it	75
right2:its	89
right2:japan	12
right2:kilo	-34
right2:last	-24
right2:lebanon	18
right2:litre	-3
right2:military	41
right2:month	-19
right2:new	-18
right2:norway	24
right2:of	7
right2:on	-45
right2:or	-4
right2:out	33
right2:paid	-56
right2:person	-68
right2:qatar	17
right2:relief	93
right2:required	-14
right2:respond	40
right2:set	-12
right2:seven	-72
right2:shelter	20
right2:six	43
right2:sweden	27
right2:syria	22
right2:than	-19
right2:that	90
right2:the	44
right2:them	-11
right2:this	26
right2:those	59
right2:three	-62
right2:to	4
right2:tonne	-13
right2:two	7
right2:ukraine	24
right2:un	4
right2:under	-14
right2:up	-30
right2:was	16
right2:wednesday	45
right2:week	52
right2:which	21
right2:year	-11
right3:	-41
right3:#	-19
right3:,	-45
right3:.	15
right3::	11
right3:;	43
right3:a	-5
right3:according	24
right3:after	-28
right3:agencies	5
right3:ago	16
right3:aid	72
right3:and	-48
right3:aside	-12
right3:assistance	26
right3:at	-40
right3:be	32
right3:been	-20
right3:bereaved	-72
right3:by	35
right3:day	-12
right3:disbursed	7
right3:each	5
right3:emergency	60
right3:end	35
right3:family	-90
right3:faso	50
right3:first	22
right3:for	30
right3:from	67
right3:funding	27
right3:had	10
right3:has	48
right3:have	11
right3:help	26
right3:humanitarian	14
right3:in	-68
right3:injured	-47
right3:is	97
right3:it	-53
right3:kin	-41
right3:last	23
right3:million	10
right3:money	12
right3:month	16
right3:months	37
right3:next	-52
right3:norway	4
right3:obtained	38
right3:of	-90
right3:on	-49
right3:one	14
right3:over	-70
right3:paid	23
right3:per	-79
right3:percent	-53
right3:pledged	17
right3:private	15
right3:promised	49
right3:purchases	33
right3:received	-3
right3:red	9
right3:released	25
right3:relief	31
right3:response	11
right3:said	-68
right3:same	-3
right3:set	-26
right3:spent	35
right3:state	-16
right3:support	7
right3:than	-23
right3:that	10
right3:the	12
right3:this	12
right3:three	13
right3:times	-49
right3:to	-43
right3:ukraine	32
right3:united	36
right3:until	24
right3:us	32
right3:victims	63
right3:was	47
right3:which	-10
right3:will	-28
right3:with	4
right3:year	-25
right3:years	-6
share:0	-218
share:1	-231
share:2	-146
share:4	40
share:5	71
share:7	28
share:more	-21
short	37
sum:0	-146
sum:1	-129
sum:10	-73
sum:11	-61
sum:12	9
sum:13	-89
sum:2	-130
sum:3	-158
sum:4	-60
sum:5	-4
sum:6	-5
sum:7	100
sum:8	77
sum:9	35
verdict:allocated	32
verdict:claim	53
verdict:delivered	5
verdict:open	-107
verdict:out	-28
verdict:pledged	39
verdict:requested	30
verdict:total	50`,
  measure: `
any	2:-8 3:-12 4:-13
before:allocated	0:22 2:-64 3:-28 4:17
before:delivered	0:-42 3:11
before:displaced	0:-26 1:-16 3:19
before:killed	0:-20 1:26 2:-12 3:-13 4:-18
before:pledged	0:-30 2:25 3:-16 4:-39
before:requested	0:-46 1:75 2:-48 3:-29 4:-67
before:total	0:-39 1:-44 2:-25 3:-33 4:59
behind:allocated	0:42 1:-53 3:-31 4:-64
behind:delivered	0:19 1:-35 2:-10 3:26 4:-12
behind:displaced	1:17 2:-37 4:-8
behind:killed	1:-15 2:17 3:-14
behind:pledged	0:-54 2:33 3:-55 4:-97
behind:requested	1:43 3:-28 4:-46
behind:total	1:-18 2:-39 3:-30 4:23
currency:AED	1:-15 4:16
currency:AMD	0:19 1:-14 2:-19 3:-14
currency:AUD	0:-42 1:-10 2:32 3:-10 4:-18
currency:BDT	1:26 2:-44 3:-15
currency:BRL	1:17 2:-50 4:-8
currency:CAD	0:-52 2:38 3:-15 4:-21
currency:CDF	0:18 2:-17
currency:CHF	0:-21 1:-19 2:-18 3:34 4:-8
currency:CLP	0:9 1:29 2:-41
currency:CNY	0:-36 1:-10 2:30 3:-14 4:-14
currency:COP	0:22 2:-27 3:-15 4:-17
currency:DKK	0:33 1:-47 3:-41
currency:ETB	1:32 2:-25 3:-17 4:-17
currency:EUR	0:-11 1:-10 2:31 3:-64 4:-16
currency:GBP	1:-87 2:67 3:-62 4:12
currency:HKD	0:-41 1:29 2:-21 3:-18 4:8
currency:HTG	0:-21 1:22
currency:IDR	1:18 2:-32 3:-20 4:-27
currency:ILS	0:11 1:17 2:-9 3:-25
currency:INR	0:53 1:-8 2:-73 3:-34 4:-35
currency:IQD	0:19 1:-10
currency:JPY	0:-11 1:-13 2:28 3:-42 4:-32
currency:KES	0:-31 1:23 2:12 3:-15 4:-23
currency:LKR	0:19 1:-20 2:-8
currency:LYD	0:-9 1:17 2:-8
currency:MAD	0:21 1:-21 2:-14 3:-11 4:-9
currency:MXN	1:15 2:-19
currency:MYR	1:16 2:-25 3:-14
currency:MZN	0:25 1:-25
currency:NGN	0:-8 1:53 2:-45 3:-15 4:-17
currency:NOK	0:39 1:-35 3:-56 4:-58
currency:NPR	1:22 2:-34 3:-33 4:-13
currency:NZD	0:-9 1:9 3:-13 4:-9
currency:PEN	0:14 1:-8 2:-14 4:-12
currency:PHP	0:18 1:24 2:-57 3:-44 4:-36
currency:PKR	0:-26 1:8 2:-28 3:34 4:-37
currency:PLN	1:14 2:-20
currency:RON	0:14 1:-8 2:-10
currency:SAR	0:33 2:-32 3:-20
currency:SEK	1:33 2:-29 3:-40 4:-26
currency:THB	0:26 2:-22 3:-9
currency:TRY	0:15 2:-10 3:-9 4:-8
currency:UAH	0:-18 1:17
currency:USD	0:-35 1:-14 2:-27 3:44 4:8
currency:VND	0:-14 1:32 2:-42 3:-14 4:-11
currency:XOF	0:20 1:-19
currency:YER	0:24 1:-35 2:9 3:-16 4:-10
currency:ZAR	0:-12 1:-8 2:17
currency:ZMW	0:-41 1:-26 2:40 3:-10 4:-8
ending:an	0:8 1:-21 4:-11
ending:at	0:-15 2:-14 4:-18
ending:ce	2:-20 4:9
ending:ch	0:-10 1:-29 2:24
ending:ds	0:-19 2:18
ending:ed	2:15 3:-18 4:-51
ending:en	0:-22 1:-21 2:23 3:-11
ending:er	0:-10 1:-21 3:19 4:-30
ending:es	0:27 1:-35 2:14 3:-19
ending:ge	0:21 1:-21 2:-9
ending:gh	1:-25 3:14
ending:ht	0:-18 1:-40 2:-25 3:47 4:-8
ending:il	0:-11 1:-28 2:-23 3:31 4:-14
ending:is	0:15 1:-25 3:11
ending:ld	0:32 1:-16 2:-42 3:-24 4:-13
ending:ll	0:28 1:-31 4:-15
ending:ly	0:-16 1:-16 2:10 3:13
ending:me	0:11 2:-14 3:-38 4:-15
ending:nd	0:25 1:-15 2:-19 3:-10 4:-8
ending:nt	0:-21 1:23 2:-9 3:-28 4:-17
ending:om	2:8 3:-22 4:-43
ending:on	1:-8 3:10
ending:re	0:-20 1:29 2:-45 3:18 4:-11
ending:st	0:-8 1:9
ending:th	0:-39 1:42 2:-34 3:-20 4:-20
ending:to	0:-15 1:19 2:-15
equal:allocated	0:28 1:-17 2:-13 3:-44 4:-35
equal:delivered	1:29 2:-18 3:-30 4:-23
equal:pledged	1:-91 2:52 3:-72 4:-41
form:digits	0:10 1:19 2:-25 3:-42 4:-10
form:mixed	1:-8 4:-10
form:range	1:15 3:-14
form:words	3:-26 4:-10
headline	0:-18 2:21 3:-17 4:-47
here:#aid	0:-22 1:15 2:-14 3:-18 4:19
here:#captors	1:-27 2:18 3:-20 4:-11
here:#commerce	0:-12 2:9 4:-38
here:#conference	0:-58 1:-12 2:8 3:20 4:-33
here:#containing	0:-42 1:25 3:-12 4:-36
here:#contest	3:16 4:-48
here:#crossing	0:-25 1:34 2:-28 4:-16
here:#custody	0:-9 1:22 2:-22 3:-16
here:#demand	1:-27 2:-8 4:12
here:#displacement	0:-8 1:-15 2:9 4:-42
here:#duty	0:23 1:-55 4:-28
here:#exchange	0:-26 1:34 2:-20 3:-16
here:#giving-from	1:8 2:-19 4:-33
here:#group	1:-12 2:16 3:-28 4:-19
here:#handover	0:-30 1:10 2:20 3:-25 4:-9
here:#losing-side	2:-8 4:-14
here:#military-aid	0:-30 1:-19 2:-12 3:-15 4:31
here:#need	0:26 2:-21 3:-18 4:-23
here:#other-fate	0:-21 2:12
here:#receiving	1:-13 2:-17 3:10 4:-8
here:#remainder	0:25 1:-43 2:-14 3:-15 4:22
here:#rescue	0:-14 1:-17 2:22
here:#since	0:-27 1:8 2:-42 3:-28 4:39
here:#state	0:-21 2:18 3:-8 4:-57
here:abducted	0:-31 1:-24 2:24 3:-35 4:18
here:allocated	0:93 1:-43 2:-67 3:-66 4:-16
here:delivered	0:-69 1:113 2:-54 3:-64 4:-8
here:displaced	1:-18 2:11 3:-10 4:-28
here:held	0:-11 1:-44 2:38 3:11 4:-29
here:injured	0:-14 1:48 2:-34 3:-33 4:-24
here:killed	0:13 1:-9 2:-33 3:-35 4:11
here:missing	0:-33 1:33 2:-21 4:-11
here:pledged	0:-28 1:-73 2:103 3:-105 4:-52
here:prisoners-exchanged	1:15 2:-32 4:-43
here:refugees	0:-64 1:29 3:-9 4:-19
here:released	2:-33 4:-31
here:requested	0:-97 1:-67 2:-86 3:155 4:-82
here:returned	0:-44 1:-26 2:23 3:21
here:said	0:-15 1:-14 2:9 3:-8 4:12
here:set	0:41 1:-31 2:-36 3:-14 4:-16
here:total	0:-30 2:-77 3:-52 4:77
item	0:-11 1:-43 2:32 4:-70
last:claim-abducted	0:-12 3:15 4:-10
last:claim-allocated	0:37 1:-30 2:-13 3:-44 4:-39
last:claim-delivered	0:-21 1:25 2:-23 3:-43 4:13
last:claim-displaced	0:17 1:17 2:-47 3:-10 4:-33
last:claim-injured	0:20 1:-23 2:-20 3:-9
last:claim-killed	0:-27 1:13 2:-13 4:-11
last:claim-missing	0:10 2:-33 3:19 4:-9
last:claim-pledged	0:-51 1:-43 2:65 4:-44
last:claim-refugees	1:17 2:-40 4:-15
last:claim-released	0:-13 1:19 2:-16 3:-8
last:claim-requested	0:-15 2:-17 3:-37 4:40
last:claim-returned	1:-14 2:12 3:-23 4:10
last:claim-total	0:26 1:-67 2:-12 3:-12 4:-34
left1:"	0:-31 2:11 4:-10
left1:(	1:11 2:-10 3:-52
left1:,	0:15 1:10 2:-12 3:-37 4:-58
left1:-	0:28 1:-45 3:-21 4:-13
left1::	0:13 1:17 3:-48 4:-71
left1:;	0:-24 1:37 3:-29 4:-19
left1:a	0:13 1:-21 3:-40 4:-32
left1:add	0:-25 1:-19 2:38
left1:additional	0:14 1:-45 4:-13
left1:adds	1:-18 2:9 3:-9
left1:against	0:12 2:-9
left1:allocated	0:78 1:-65 2:-48 3:-24 4:-21
left1:and	0:-14 1:-25 2:44 3:-37 4:-40
left1:announced	0:38 1:-53 2:-17 3:-18 4:-11
left1:another	0:-26 1:32 2:-18 4:-15
left1:approved	0:57 1:-45 2:-50 3:-26 4:-20
left1:aside	0:55 1:-32 2:-58 3:-25 4:-16
left1:at	0:-54 1:-20 2:-67 3:16 4:47
left1:available	0:46 1:-30 2:-41 3:-17 4:-20
left1:britain	1:-24 2:21
left1:by	0:-39 1:-30 2:42 3:-9 4:-9
left1:collected	0:-31 1:8 2:-21 3:-20 4:30
left1:committed	0:-27 1:-55 2:60 3:-9 4:-14
left1:contributed	0:-55 1:28 3:-22 4:-40
left1:disbursed	0:-36 1:64 2:-61 3:-20 4:-21
left1:donated	0:-27 1:44 2:-28 3:-9 4:-21
left1:earmarked	0:44 1:-40 2:-25
left1:extra	0:-13 3:19
left1:families	0:25 1:-27 3:-8 4:-12
left1:far	0:-8 1:21 2:-13 3:-16 4:-8
left1:for	0:-54 1:-66 2:-38 3:86 4:-54
left1:from	0:40 1:-42 2:-40 3:-13 4:15
left1:further	0:9 1:-58 2:20 4:-34
left1:gave	0:-66 1:82 2:-64 3:-36 4:-47
left1:germany	1:11 4:-11
left1:get	0:24 1:-16 2:-26 3:-8
left1:gets	0:19 2:-16
left1:give	0:-55 1:-10 2:36 3:-13 4:-15
left1:given	0:-52 1:78 2:-64 3:-33 4:-23
left1:got	0:-32 1:47 2:-21 3:-30 4:-10
left1:has	0:18 2:-30 3:-31 4:-17
left1:in	0:-34 1:11 2:18 3:-36 4:10
left1:including	1:9 2:-49 3:9 4:8
left1:initial	0:25 1:-26
left1:is	1:-64 2:17 3:-26 4:20
left1:its	1:16 2:-8 3:-11
left1:korea	0:-10 1:8 4:-19
left1:need	0:-16 1:-10 2:-15 3:26
left1:needs	0:-44 1:-45 2:-38 3:60 4:-9
left1:of	0:-8 4:-32
left1:offered	0:-51 1:-60 2:67 3:-20 4:-19
left1:only	0:-10 1:40 2:-14 3:-37
left1:or	2:-25 3:15 4:-15
left1:out	1:16 2:-30 3:-18 4:-10
left1:over	0:-32 1:52 2:-36 3:-21
left1:paid	0:-23 1:33 2:-35 3:-11
left1:pay	0:18 1:-18 2:-18 3:-9
left1:pledged	0:-61 1:-70 2:85 3:-25 4:-24
left1:promised	0:-66 1:-74 2:89 3:-32 4:-29
left1:provide	0:-31 1:-58 2:60 3:-28 4:-11
left1:provided	0:-9 1:54 2:-62 3:-32 4:-31
left1:put	0:8 1:12 2:-24 3:-8 4:-13
left1:raised	0:-20 1:-42 3:-29 4:38
left1:raises	0:-13 2:19 3:-16
left1:receive	0:19 2:-30 3:-30 4:-8
left1:received	0:-64 1:77 2:-32 3:-59 4:-14
left1:receives	0:-12 1:-18 3:19
left1:release	0:17 1:-11 2:-12
left1:released	0:51 1:-36 2:-47 3:-39 4:-16
left1:releases	0:34 1:-29 2:-10
left1:requested	0:-25 1:-42 2:-14 3:47
left1:requires	0:-24 1:-31 2:-14 3:30
left1:s	0:13 1:-10 3:-31 4:-22
left1:said	0:20 2:-14 3:-29 4:-13
left1:seek	0:-20 1:-12 2:-21 3:31
left1:seeks	0:-27 1:-25 2:-25 3:40 4:-9
left1:sent	0:-47 1:63 2:-50 3:-20 4:-18
left1:spent	0:-14 1:-12 2:-22 4:19
left1:that	0:-8 1:23 2:-41 3:15 4:-20
left1:the	0:-39 1:-15 2:-18 3:45 4:-62
left1:to	0:-16 1:-39 2:-35 3:8 4:50
left1:transferred	0:-47 1:38 2:-26 3:-14 4:-12
left1:up	0:54 1:-47 2:-33 3:-33 4:-12
left1:want	0:-27 1:-9 3:27
left1:wants	0:-33 1:-44 2:-41 3:54 4:-11
left1:was	0:-12 1:35 2:-35 3:-29 4:-26
left1:which	0:-12 1:15 2:-14 3:-8 4:-8
left1:with	0:-59 2:40 3:-63 4:-60
left1:worth	0:19 1:16 2:-24 3:-38 4:-32
left1:|	2:-30 4:-52
left1:•	0:-11 1:-41 2:37 3:-23 4:-10
left2:	0:10 1:-13 4:-23
left2:#	0:-40 2:-17 3:26 4:9
left2:)	0:16 1:13 3:-19
left2:,	1:18 2:-15 3:-24 4:-32
left2::	0:-17 1:-24 2:32 3:-19 4:-14
left2:;	1:18 3:-10
left2:a	1:-35 2:16 3:-8 4:-39
left2:aid	0:9 1:-21 2:12
left2:allocation	0:12 1:-27 2:-20 3:11
left2:amount	1:-17 2:-18 4:12
left2:amounts	0:9 1:-19 2:-20
left2:an	0:15 1:-46 3:20 4:-25
left2:and	0:11 1:11 3:-45 4:-33
left2:appeal	0:-54 1:-66 3:52 4:-32
left2:appealed	0:-11 1:-10 3:15
left2:appealing	0:-11 3:16
left2:april	0:-11 1:-30 2:-9 4:27
left2:arabia	0:-12 2:16 3:-11
left2:asked	0:-36 1:-42 2:-29 3:46 4:-10
left2:asks	0:-16 1:-17 2:-13 3:34
left2:assistance	1:11 2:-30 3:-18 4:12
left2:at	2:15 3:-13
left2:baht	0:10 1:-8
left2:bank	0:15 1:-13 3:-19 4:-16
left2:been	1:10 2:-8
left2:billion	0:27 1:-40 2:-34 3:-15 4:24
left2:board	0:27 1:-10 3:-25
left2:britain	0:-43 1:-8 2:32 3:-17 4:-20
left2:brought	4:-10
left2:budget	1:24 2:-19 3:-18
left2:calls	2:-13 3:23
left2:came	0:-28 1:20 4:-24
left2:canada	0:-12 1:18
left2:cerf	1:44 2:-39 3:-20 4:-8
left2:china	0:-24 1:-17 2:26 4:-8
left2:come	0:-26 1:-16 2:24
left2:comes	0:-22 1:-21 2:-8 3:-9 4:28
left2:commission	0:-10 1:8
left2:conference	0:-18 1:19 2:9 3:-18
left2:contribution	0:-18 1:32 2:-21 3:-49
left2:country	0:-24 1:-31 2:-22 3:42 4:-22
left2:cross	0:-27 1:13 2:-11 3:16 4:-10
left2:date	0:-25 1:30 2:-12 3:-11 4:-9
left2:donors	0:-22 2:10
left2:down	0:-14 1:-25 2:-11 4:25
left2:each	0:19 1:-10 2:-8
left2:equivalent	0:23 1:-11 2:-16 4:-10
left2:eu	0:-34 1:39 3:-14 4:-14
left2:euros	0:-33 1:-29 2:44 3:-12 4:-18
left2:families	0:14 1:-9 2:-16 3:-8
left2:far	0:-22 1:15 3:-35 4:-14
left2:followed	1:-12 2:12
left2:for	0:-19 1:-21 2:11 3:15
left2:friday	1:-12 2:19 3:-15
left2:fund	1:-29 2:8 3:-15
left2:funding	0:-18 2:32 3:-38 4:-11
left2:gap	0:-21 1:-38 2:-29 3:48 4:-19
left2:germany	0:-39 1:18 3:-16
left2:government	0:13 1:-34 2:10 3:-16 4:-8
left2:grant	0:34 1:-24 2:-30
left2:grants	0:-19 1:-13 2:26
left2:had	0:-23 1:9 2:9 3:-19
left2:handed	0:-38 1:57 2:-36 3:-16
left2:has	1:26 3:-90
left2:have	0:-38 1:53 2:-27 3:-61
left2:he	0:-16 1:8 2:-11 3:8
left2:in	0:-35 1:32 2:-9 3:-29 4:-10
left2:iom	0:13 1:-13 2:-12 3:8
left2:is	1:-54 2:19 3:11 4:-20
left2:it	0:-11 1:16 2:-48 3:15 4:-55
left2:itself	0:32 1:-35 2:-17 3:-9 4:-14
left2:japan	0:-50 1:8 2:15 3:-26 4:-16
left2:korea	0:-21 1:9 2:-16 3:-9 4:16
left2:loan	0:19 1:-30 2:11 3:-16 4:-16
left2:m	0:-10 1:32 2:-25 3:-19
left2:made	0:33 1:-23 2:-24 3:-11 4:-17
left2:million	0:18 1:-20 2:16 3:-31
left2:money	1:-41 2:18
left2:norway	0:20 2:-19 3:-14 4:-8
left2:october	1:-18 2:-21 3:-13 4:22
left2:of	0:-32 1:-25 2:24 3:20 4:-40
left2:on	0:-23 1:25 2:-15 3:-20
left2:operation	0:33 1:-26 2:-12 3:-16 4:-8
left2:package	0:-16 1:-42 2:49 3:-10 4:-12
left2:paid	0:16 1:9 2:-38 3:-15 4:-8
left2:partners	0:-18 1:-12 2:-14 3:23
left2:pesos	1:23 2:-27 4:-10
left2:plan	0:-28 1:-35 2:-14 3:35
left2:pledges	0:-8 1:-31 2:35
left2:pounds	0:14 1:-38 2:23 3:-10 4:-12
left2:programme	0:10 1:-49 2:23 3:-12 4:-23
left2:promised	0:-26 1:-28 2:35 3:-16
left2:promises	2:12
left2:put	0:35 1:-45 3:-22 4:-33
left2:received	0:-33 1:13 2:-24 3:-35 4:27
left2:release	0:12
left2:requirement	0:-24 1:-27 2:-15 3:27
left2:rice	1:28 2:-27
left2:rupees	0:19 1:-10
left2:september	0:-17 1:-12 2:19
left2:set	0:51 1:-36 2:-57 4:-17
left2:share	0:-18 2:23 3:-13 4:-12
left2:so	0:-8 1:21 2:-13 3:-16 4:-8
left2:spending	1:16 2:-10 3:-15
left2:stands	0:-67 1:9 2:-52 3:-26 4:37
left2:state	0:-12 1:13
left2:states	0:-33 1:12 3:-8 4:-16
left2:sweden	0:-9 1:23 2:-18 3:-8
left2:taken	0:-36 2:-9 3:-16 4:21
left2:that	0:-21 1:14 2:13 3:-24 4:-22
left2:the	0:29 1:-63 2:20 3:-8 4:-32
left2:this	0:35 1:-23 2:-21 3:-16 4:-9
left2:to	0:11 1:-11 3:-20 4:-28
left2:today	0:16 1:19 2:-21 3:-11
left2:together	0:-14 2:14 4:-26
left2:top	0:12 1:22 2:-31 3:-10 4:-26
left2:total	0:-45 3:-27 4:13
left2:ukraine	1:-25 2:-33 3:26 4:-11
left2:unhcr	1:-20 2:-13 3:21
left2:union	1:13 2:-14 3:-17 4:-12
left2:up	0:-31 1:14 2:15 3:-21 4:-21
left2:was	1:-20 2:-12 3:20
left2:we	0:-25 1:24 2:-32 4:-15
left2:week	0:11 1:-18 2:13 3:-18 4:-12
left2:wfp	1:-17 2:-10 3:19 4:-9
left2:which	0:10 1:8 2:-23 4:-22
left2:who	0:12 2:-9
left2:will	0:-43 1:-44 2:58 3:-22 4:-27
left2:work	0:12
left2:would	0:-43 1:-33 2:36 4:-19
left2:year	0:21 2:-36 4:-24
left2:yuan	0:12 1:-31 2:22 4:-11
left3:	0:-27 1:18 3:-24 4:-18
left3:"	0:-27 1:21 2:-25 3:10
left3:#	1:-10 2:-24 3:-17 4:24
left3:)	0:40 1:-36 3:-25
left3:,	0:18 2:-14 3:-26
left3:-	0:14 1:-17
left3::	0:-10 1:20 2:-21 4:-22
left3:;	0:-40 1:38 2:-13 4:-27
left3:a	0:-17 1:-23 2:-13 3:30
left3:agency	0:-18 2:8
left3:an	0:19 1:-37 4:-13
left3:and	0:-13 1:27 2:-27 3:-20
left3:appeal	0:-10 1:-28 2:-8 3:40 4:-18
left3:are	0:-19 2:19
left3:asked	0:-18 1:-33 2:-26 3:35
left3:at	2:12
left3:australia	0:-24 1:18
left3:bank	0:19 2:-24 3:-10 4:-10
left3:been	0:13 1:8 2:-23 3:-14
left3:billion	1:-16 2:17 3:-40
left3:britain	0:30 1:-25 2:-22
left3:cabinet	0:31 1:-26 2:-10 3:-11
left3:came	0:-23 2:14 3:-12
left3:cent	0:-19 1:41 2:-11 3:-35 4:-8
left3:cerf	0:46 1:-47 2:-21 3:-16 4:-11
left3:china	0:-19 1:26 2:-18 3:-8 4:-14
left3:come	1:-10 2:20 3:-14
left3:commission	1:10 2:-12
left3:cross	0:-23 2:33 3:-27 4:-10
left3:denmark	0:-35 1:-18 2:40
left3:development	0:11 1:-10 3:-11
left3:donors	0:-20 2:14 3:-24 4:-17
left3:emergency	0:-15 1:-31 2:-25 3:38 4:-24
left3:european	0:8 1:13 2:-16 3:-16 4:-9
left3:families	0:-9 1:-12 2:-17 3:-20 4:22
left3:food	0:-24 1:-16 2:19 3:12
left3:for	0:-20 1:16 2:-43 3:39 4:-24
left3:france	0:-14 1:11 2:8 3:-9 4:-10
left3:from	0:-10 1:-36 2:43 4:-8
left3:fund	0:-10 2:14 3:-38 4:-12
left3:funding	0:-28 1:10 2:-17
left3:germany	0:-23 1:-23 2:34
left3:gives	1:17 2:-16
left3:government	0:10 1:12 2:-32 3:-17 4:-14
left3:had	0:-35 1:23 2:-16 3:25 4:-26
left3:has	0:58 1:-20 2:-79 3:-52 4:8
left3:have	0:-18 1:-23 2:10 3:12 4:-15
left3:humanitarian	0:41 1:-33 2:-8 3:-21 4:-14
left3:in	1:14 2:-15 3:-8 4:-20
left3:is	0:8 1:-43 2:33 4:-14
left3:it	4:-38
left3:its	0:16 1:-24 2:-15 4:-28
left3:japan	0:-34 3:-11 4:-12
left3:kingdom	1:-10 2:15
left3:last	0:-10 2:13 3:-20
left3:million	0:-20 1:-44 2:38 3:16 4:-46
left3:ministry	0:28 1:-15 2:-33 3:-21 4:-11
left3:month	0:-21 1:-35 2:37 3:-12 4:-10
left3:new	0:-22 1:-41 2:48 3:-30 4:-23
left3:norway	0:-58 1:-32 2:57 4:-16
left3:now	0:-9 1:-8 2:-8 3:-19 4:25
left3:of	0:-10 1:41 2:-38 3:-29
left3:on	1:20 2:-11 4:-39
left3:out	0:-21 1:-33 2:16 3:25
left3:paris	0:-14 1:-16 2:27 3:-8
left3:plan	0:-9 1:-19 2:-23 3:38
left3:pledged	0:-41 1:-18 2:46
left3:promised	0:-20 1:-12 2:24
left3:provide	0:-20 1:-24 2:27 3:-9
left3:received	1:-28 3:28
left3:red	0:-27 1:14 2:-12 3:16 4:-11
left3:relief	1:15 2:-15 3:-10
left3:response	0:-13 1:-17 2:-11 3:18
left3:s	1:-16 2:18 3:-22 4:-28
left3:saudi	0:-12 2:16 3:-11
left3:second	0:16 1:-22 2:-20 4:-10
left3:so	0:-22 1:15 3:-35 4:-14
left3:state	0:-15 1:23 2:-9 3:-11
left3:states	0:-33 1:-8 2:43 3:-22 4:-13
left3:support	0:11 1:-24 2:-15 3:-10 4:17
left3:that	0:9 1:-24 2:14 3:-8 4:-19
left3:the	0:-12 1:-30 3:26
left3:they	1:-12 2:14
left3:this	0:-13 2:16 3:-13 4:-33
left3:to	0:18 1:11 2:-39 4:-30
left3:top	0:18 1:35 2:-41 3:-15
left3:total	0:-11 1:-21 2:-27 3:-12 4:28
left3:union	1:12 2:-26 3:-14 4:-11
left3:united	0:-42 4:12
left3:us	0:-30 1:12 2:17 3:-10
left3:was	0:-20 3:9
left3:washington	1:-10 3:-10 4:-10
left3:we	0:-36 1:16 4:-16
left3:which	0:-34 1:33 2:-29 4:-14
left3:will	1:-23 3:-22 4:15
left3:with	0:10 3:-9 4:-10
left3:world	3:-11 4:-14
left3:year	0:14 1:-14 2:24 3:-22 4:-24
left3:•	0:25 2:-23 3:-9
many	1:-22 2:22 3:-39 4:14
mostly:aid	0:12 1:-33 2:9 3:-20 4:-24
mostly:allocated	0:40 1:-67 2:-10 3:-33
mostly:casualty	0:17 1:-15 3:-19
mostly:delivered	0:-39 1:-28 2:43 4:-58
mostly:displaced	1:8 2:-39 4:-11
mostly:displacement	2:-61 3:22 4:-48
mostly:hostage	1:-20 2:16 3:-10 4:-14
mostly:injured	0:-46 1:22 4:-46
mostly:killed	0:13 2:-11 3:-24 4:-58
mostly:missing	1:16 2:-42 3:26
mostly:pledged	0:-34 1:-47 2:20 3:33 4:-54
mostly:refugees	0:-14 1:-9 2:-13 3:18
mostly:returned	0:24 1:-20 2:-13 3:-8
mostly:total	0:18 2:-22 3:-9 4:-10
near:abab	1:-8 4:-9
near:abou	0:-11 1:23 2:-20 3:-14 4:-22
near:acco	1:20 2:-44 3:-51 4:11
near:acti	0:25 1:-18 2:-27
near:add	0:-12
near:adde	0:-41 1:17 2:-25 4:24
near:addi	1:-21 2:15 4:-32
near:adds	1:-18 2:10 3:-9
near:aden	0:-22 1:31 2:-22 3:-21 4:-11
near:admi	0:-12 1:-25 2:-11 4:24
near:adva	0:52 2:-53 3:-25 4:-16
near:affa	0:-14 3:11 4:-9
near:affe	0:38 2:-38 3:-8 4:-14
near:afgh	1:-29 2:-14 3:-10 4:26
near:afri	0:-22 1:11 2:25 3:-26
near:afte	0:-11 1:11 2:-34 3:-12 4:18
near:agai	2:-16 3:17 4:-9
near:agen	1:-21 2:-13 4:15
near:agre	1:-57 2:37 3:-24 4:-30
near:agri	0:-28 1:28
near:ahea	1:35 2:-35 4:-16
near:aid	0:35 1:-19 3:-50 4:-38
near:air	1:19 2:-17 3:-8 4:-17
near:all	1:11 2:-9 3:-29 4:-25
near:allo	0:53 1:-35 2:-48 3:-25 4:-51
near:alon	0:23 1:-30 2:-32 3:28 4:-28
near:alre	2:-10 3:-23 4:-15
near:also	0:-10 3:9 4:-9
near:amer	0:23 1:-20 2:-12 3:-14 4:-17
near:amon	0:-20 1:-11 2:28 3:-9 4:-12
near:amou	0:13 1:-61 2:-43 3:-19 4:41
near:and	0:-28 1:13 2:16 4:-52
near:anno	0:12 1:-23 3:-28 4:-64
near:anot	0:-33 1:39 2:-22 3:-9 4:-17
near:appe	0:-71 1:-59 2:-33 3:63
near:appl	0:23 1:-52 2:20 3:-18 4:-15
near:appr	0:68 1:-64 2:-45 3:-37 4:-18
near:apri	0:-27 1:-33 3:-37 4:44
near:arab	0:-43 1:32 2:-10 3:-33 4:-27
near:arch	0:-14 1:19 2:-10 4:-8
near:are	0:-33 1:-13 3:20
near:area	0:35 1:-27 3:-13
near:arme	0:-44 1:-25 2:46 3:-21
near:army	1:-43 2:39 3:-18 4:-10
near:arou	0:32 1:-30 2:-30 3:-12
near:arri	0:-39 1:63 2:-55 3:-28 4:-24
near:arti	0:14 1:-21 3:-15 4:-11
near:asia	0:20 1:-46 2:8 4:-15
near:asid	0:30 1:-31 2:-15 3:-41
near:aske	0:-38 1:-27 2:-54 3:54 4:-20
near:asks	0:-16 1:-17 2:-13 3:34
near:asse	0:-17 2:14 4:-10
near:assi	0:-36 2:12 3:-25 4:23
near:audi	0:-27 1:22 3:-11
near:augu	0:27 2:-41 3:-42
near:aust	0:-68 1:-11 2:53 3:-22 4:-35
near:auth	0:50 1:-10 2:-40 3:-30 4:-14
near:avai	0:29 1:-42 3:-28 4:-29
near:back	0:-25 1:-10 2:29
near:baht	0:10 1:-8
near:bail	0:17 1:-17 3:-9
near:bang	0:25 1:15 2:-47 3:-19
near:bank	0:-20 1:36 2:-53 4:-12
near:beca	0:-11 1:16 3:-21 4:-10
near:been	0:10 3:-49 4:-69
near:befo	0:9 1:10 2:-46 3:21 4:-27
near:belo	2:-26 3:26
near:bere	0:29 1:-24 2:-17
near:berl	0:-40 1:-21 2:40 3:-17
near:betw	0:-23 1:-12 2:21
near:bigg	0:-12 1:-27 2:28
near:bill	1:-17 2:25 3:-40
near:blan	1:14
near:bloc	0:14 1:-28 3:-13 4:-18
near:boar	0:39 1:14 2:-34 3:-34 4:-10
near:bord	0:-28 1:-13 2:14 3:9
near:brin	0:-43 1:-42 4:37
near:brit	0:8 1:-20 2:9 3:-43
near:brou	0:-17 1:22 3:-24 4:-13
near:brus	0:14 1:-34 2:10 4:-21
near:budg	0:-13 1:-10 2:-34 3:31 4:-34
near:buri	0:18 2:-20 3:-15 4:-9
near:burk	0:51 1:-27 2:-41 3:-36 4:-16
near:burn	0:-13 1:23 2:-22 3:-11
near:busi	0:-21 1:-15 2:25 4:-9
near:but	0:-14 1:10 3:-16 4:-8
near:buys	0:17 2:-12 3:-8
near:cabi	0:20 1:-34 3:-26 4:-15
near:cair	0:-32 1:-14 2:40 3:-30 4:-13
near:call	0:-28 2:-26 3:22
near:came	0:-20 1:22 2:18 3:-50 4:-64
near:camp	1:11 2:9 3:-16
near:can	0:-11 3:12
near:cana	0:-49 1:-19 2:48 3:-17 4:-34
near:canb	0:14 1:-16
near:capi	0:-23 1:-26 2:25 3:11
near:card	0:27 2:-34 3:-14
near:care	0:14 1:-14 2:8
near:cash	0:10 1:-15 3:-15
near:cent	1:15 2:-61 3:13 4:-64
near:cerf	0:57 1:-18 2:-37 3:-38 4:-27
near:chad	1:-11 2:-44 4:13
near:chai	0:-32 1:-48 2:47 3:-19 4:-10
near:cham	0:-14 1:-26 2:31
near:chan	0:-34 1:24 2:22 3:-27 4:-27
near:char	0:-21 2:-25 3:-15 4:26
near:chec	0:-21 1:23 2:-8 3:-8
near:cheq	0:-32 1:43 2:-27 3:-24
near:chf	0:-18 1:42 2:-40 4:-14
near:chie	0:-27 1:-26 3:-30 4:35
near:chil	0:-42 1:22 3:-13 4:-9
near:chin	0:-25 1:-11 2:28 3:-21 4:-31
near:city	2:13 3:-12
near:civi	1:-15 2:-9 3:-20 4:16
near:clea	0:26 1:-41 2:-20 3:-10 4:-18
near:clin	0:21 1:-12 2:-9 3:-10
near:clos	0:-19 1:-43 2:32 3:14 4:-11
near:coff	1:8
near:coll	0:-47 1:9 2:-26 3:13 4:24
near:come	0:-38 2:-11 3:-11 4:29
near:comm	0:-32 2:49 3:-47 4:-64
near:comp	0:19 1:-21 2:11 3:-21 4:-44
near:conc	0:-50 1:-10 2:47 3:-15 4:-13
near:cond	0:15 1:-29 2:13 3:-17
near:conf	0:-36 1:-49 2:45 3:-19
near:cong	0:18 2:-28 4:-27
near:cons	0:11 1:15 2:-22 3:-38 4:-9
near:cont	0:-40 1:24 2:-32 3:-32 4:22
near:coor	0:25 1:-21 2:-16
near:cost	0:-40 1:34 2:-27 3:10 4:-12
near:coul	0:-12 1:17 3:-13 4:-13
near:coun	0:-10 1:-9 2:-37 3:47 4:-15
near:cour	0:24 1:-21 2:-23 3:-12 4:-12
near:cove	0:-38 2:-25 3:27 4:-28
near:cred	0:10 1:-50 2:22 3:-16
near:cris	0:20 2:-20
near:cror	1:15 2:-13 3:-9 4:-10
near:cros	0:-28 2:17 3:-20 4:-33
near:crow	0:18 1:-14
near:cup	1:8
near:cut	0:20 1:11 2:-29 3:-9 4:-16
near:cycl	1:-26 2:-21 3:21 4:-10
near:dama	0:10 1:-16
near:dani	0:23 1:-26 3:-11 4:-13
near:darf	0:19 1:-12
near:date	0:-41 1:12 3:-27 4:9
near:day	0:15 1:-24 2:16 3:-16
near:days	0:-41 1:9 2:-8 3:-26 4:19
near:dead	0:35 1:-30 2:-25 3:-17 4:-13
near:deal	0:-30 1:-15 2:15 3:14 4:-9
near:dece	0:-16 1:11 2:-31 3:20
near:deci	0:36 1:-31 2:-23 3:-20 4:-14
near:decl	1:-26 2:-11 3:17
near:defe	0:32 1:-33 3:-23
near:deli	0:-20 1:34 2:-20 4:-25
near:demi	0:26 1:-19 2:-10 3:-15
near:denm	0:-35 1:-33 2:45 3:-14 4:10
near:depa	0:14 1:-29 2:21 3:-21 4:-16
near:depo	0:23 2:-31 3:-22 4:-17
near:depu	0:28 1:-17 2:-24 3:-8 4:-15
near:deve	0:36 1:-19 2:-20 3:-17 4:-21
near:dina	1:-12 2:13 4:-13
near:dire	0:-18 1:33 2:-33 4:-28
near:disa	0:-21 1:28 2:-32 3:-9 4:-13
near:disb	0:-49 1:87 2:-78 3:-43
near:disp	0:11 1:-29 2:-15 3:15 4:-20
near:dist	0:19 1:-31 3:-17
near:dkk	0:-11 4:16
near:doll	0:-11 1:30 2:-28 3:-32 4:10
near:dona	1:12 2:-15 3:-50 4:14
near:dong	1:10 2:-39 3:-10 4:-9
near:dono	0:-71 2:24 4:-10
near:doub	0:-22 1:-16 2:-17 3:31 4:-21
near:down	1:-38 3:11 4:24
near:draw	0:-30 1:43 2:-41 4:-25
near:dref	0:62 1:-54 2:-38 3:-21 4:-15
near:dron	0:28 2:-26
near:drop	0:16 1:-26 2:-19 3:18
near:dswd	0:12 1:12 2:-22 3:-16 4:-8
near:due	0:-20 1:28 2:-24 3:-13
near:each	0:40 1:-30 2:-30 4:-20
near:earl	0:-18 1:36 2:-27 3:-9 4:-10
near:earm	0:62 1:-43 2:-26 3:-46 4:-22
near:east	2:-22 3:8 4:-9
near:echo	0:28 1:-10 2:-56 3:-24
near:egyp	0:-12 1:-19 2:-20 3:-21 4:23
near:elec	0:25 1:-15 2:-21
near:elev	1:12 2:-12
near:emba	0:-45 1:12 4:-14
near:emer	0:34 1:-23 2:-45 4:-63
near:emir	0:-29 2:21 3:-19 4:-14
near:empl	2:-9 3:13
near:end	0:-49 1:10 2:-49 4:31
near:ende	0:-12 3:-10
near:entr	0:-20 1:22 2:-17 3:-8
near:equi	3:-11 4:-12
near:esti	0:-24 1:10 2:11
near:ethi	1:30 2:-19 3:-28 4:-16
near:eur	1:-9 2:10 3:-34 4:-28
near:euro	1:-15 2:18 3:-74 4:-78
near:even	1:-10 2:14 3:-12
near:ever	0:-26 1:35 2:-25 3:-23 4:-12
near:exam	1:-25 2:18 4:-12
near:exec	0:16 1:-37 2:-21 3:-10 4:22
near:expe	0:-39 1:-22 2:44 3:-24 4:-28
near:exte	0:51 1:-50 2:-74 3:11 4:-17
near:extr	0:-22 1:10 3:12 4:-11
near:faci	0:-11 1:-25 2:14 3:16 4:-17
near:fami	0:30 1:-17 2:-44 3:-34 4:12
near:far	0:-50 1:46 2:-29 4:-60
near:fash	3:9
near:faso	0:55 1:-26 2:-45 3:-33 4:-12
near:febr	0:-53 1:12 2:-10
near:fede	1:-26 2:-29 3:26 4:-17
near:feed	0:-12
near:fenc	0:9
near:fiel	0:9 1:15 2:-18 3:-8
near:fift	2:9 4:-14
near:fina	0:8 1:-41 2:-12 4:28
near:fire	0:-15 2:17
near:firs	0:-67 2:9 3:8 4:12
near:five	0:52 1:-56 2:-19 3:-22 4:-25
near:flas	0:-14 1:-27 2:-17 3:26
near:floo	0:-8 1:18 2:-26 4:-17
near:foll	0:-39 2:40 3:-44 4:-23
near:food	0:-28 1:-12 2:19 4:-27
near:for	0:25 1:-78 2:-17 3:31 4:-45
near:forc	0:16 1:-12 2:-10
near:fore	0:-18 1:11 2:8 3:-18
near:foun	0:-53 1:40 3:-26 4:-18
near:four	0:12 1:-24 4:-21
near:fran	2:9 3:-28 4:-25
near:free	0:38 1:-24 2:-27 3:-27
near:fren	0:-12 2:19
near:fres	0:12 1:-11
near:frid	1:22 2:-28 4:-11
near:from	0:25 1:-19 2:-12 3:-15 4:-15
near:froz	0:-46 1:27 2:9 3:-14 4:-15
near:fuel	0:-18 2:20 3:-26 4:-16
near:full	0:-27 1:-31 2:14 4:13
near:fund	0:-12 2:-20 3:10
near:furt	0:8 1:-64 2:14 3:9 4:-38
near:gang	0:-21 1:-21 2:28 3:-9
near:gap	0:-27 1:-36 2:-32 3:48 4:-20
near:gas	1:16 2:-13 3:-40 4:-24
near:gave	0:-56 1:81 2:-95 3:-47
near:gaza	0:11 2:-15 4:-8
near:gene	0:-41 1:-9 2:32 3:-25 4:14
near:germ	0:-74 2:26 3:-37
near:get	0:31 1:-20 2:-43 3:10
near:gets	0:25 1:-13 2:-21
near:give	0:-52 1:56 2:-20 3:-57 4:-54
near:givi	0:-41 1:18 3:-8 4:-9
near:goes	0:58 1:-35 2:-49 3:-24 4:-12
near:gold	0:-12 1:24 2:-12 3:-8
near:gone	0:-42 1:35 2:-27 3:14 4:-10
near:good	0:-38 3:13 4:-21
near:got	0:-21 1:31 2:-33 3:-12 4:-22
near:gove	1:14 2:-26 3:-12 4:-66
near:gran	0:-9 1:17 3:-28 4:-57
near:grid	0:41 1:-36 2:-26 3:-11 4:-9
near:grou	0:8 1:-18 3:-14
near:grow	0:19 2:-10 3:-25
near:guar	0:17 1:13 2:-22 3:-14
near:gulf	0:-25 1:-32 2:45 3:-15 4:-17
near:had	0:-21 1:46 2:-69 3:19 4:-56
near:hait	1:-35 2:23 3:-14 4:-14
near:half	0:41 1:-48 2:14 3:-12 4:-34
near:hand	0:-75 1:96 2:-59 3:-46 4:-20
near:hard	1:-33
near:has	1:21 2:-32 3:-50 4:17
near:have	0:-57 1:36 3:-11 4:-19
near:head	1:13 3:-9
near:heal	1:14 2:-22 4:-20
near:heir	0:27 1:-22 2:-10
near:held	0:-21 1:23 2:-11 3:-8 4:-10
near:heli	1:-16 2:16
near:help	0:17 1:-44 2:-13 3:-8 4:9
near:her	0:22 1:-15 2:-14 3:-13
near:high	0:11 2:-21 4:-16
near:his	0:13 1:34 2:-37
near:hit	1:-15 2:14 3:-16 4:-8
near:home	0:-10 2:-14 3:13
near:hope	0:-25 1:16 3:-13 4:-11
near:hosp	0:-13 1:18 3:-11 4:-10
near:host	0:-31 1:-49 2:55 3:-13 4:-14
near:hour	0:-14 1:16
near:hous	0:28 1:-9 2:-12 3:-19 4:-39
near:huma	0:52 1:-65 2:-20 4:-30
near:ifrc	1:-48 3:32 4:-9
near:imf	1:-17 2:9 3:-17 4:-12
near:imme	0:10 3:-17 4:-17
near:incl	0:9 1:-29 4:16
near:indi	1:16 2:-11 3:-23 4:-11
near:indo	0:39 1:-26 2:-24 3:-16
near:info	1:-16 2:20
near:init	0:26 1:-29 3:-10 4:-8
near:inju	0:25 1:-15 2:-22
near:insi	0:11 1:-44 2:-23 3:34 4:-8
near:inst	1:-23 2:21 4:-10
near:insu	0:14 1:-9 2:-11
near:inte	1:-19 2:19 4:-42
near:into	0:-33 1:32 2:-10 3:-23 4:-12
near:inve	0:23 1:-9 2:-24
near:iom	0:26 1:-36 2:-18 3:26
near:isla	0:-37 1:-16 2:11 3:23
near:isra	0:-12 1:13 2:-45 3:-9 4:12
near:issu	0:17 1:-17 2:-9 3:-16
near:ital	0:-26 2:19
near:its	1:-20 3:17 4:-41
near:itse	0:8 1:-18 2:10 3:-27 4:-24
near:jama	0:-19 1:-23 2:39 3:-17
near:janu	0:26 1:-49 2:-18
near:japa	0:-73 1:50 3:-53 4:-48
near:join	3:11
near:july	0:-13 2:-24 4:-10
near:june	0:-19 1:8 2:-26 3:13 4:-8
near:just	0:14 3:-24 4:-11
near:keep	0:18 1:-35 2:9 3:-26 4:-11
near:kill	1:8
near:kind	1:-20 3:8
near:king	0:16 1:-50 2:12
near:know	0:-22 1:40 3:-41 4:-11
near:kord	0:16
near:kore	0:-60 2:14 3:-36 4:15
near:kron	0:36 1:-46 2:28 3:-24 4:-36
near:ksre	0:20 2:-11 4:-8
near:kuwa	0:-37 2:32 3:-21 4:-25
near:kyiv	0:-13 1:30 2:-19 3:-9 4:-30
near:lake	0:-23 1:-10 2:25
near:lakh	1:25 2:-22
near:land	1:16 2:-15
near:larg	0:9 2:-14 3:-25 4:-12
near:last	1:-8 2:23 3:-28 4:-22
near:late	0:16 1:19 2:-22 3:-24 4:-13
near:laun	0:-29 1:-45 3:37 4:14
near:lead	0:-9
near:leas	3:17 4:-19
near:leav	2:-30 3:24 4:-14
near:leba	1:-24 2:22 3:-17
near:led	0:-12 2:13
near:left	3:-13 4:-10
near:less	0:-41 1:-46 2:16 3:31 4:-20
near:let	0:-20 1:-8 2:25 3:-15 4:-11
near:ligh	0:-14 1:-14 2:16
near:list	1:-10 2:13
near:live	0:-15 1:-18 2:12 3:8
near:loan	0:21 1:-39 2:8 3:-30 4:-38
near:loca	0:14 1:-18 3:-11
near:lond	0:-36 1:-51 2:59 3:-27 4:-20
near:lost	1:9 2:-8
near:lowe	1:25 2:-16 3:-22
near:made	0:37 2:-25 3:-32 4:-30
near:make	1:-25 2:12 3:-22 4:-17
near:mali	0:31 1:-19 2:-22 3:-25 4:-9
near:mana	0:33 2:-38 3:-26 4:-17
near:marc	0:-42 3:26 4:-22
near:mark	0:-11 1:-15 2:-15 3:-19 4:21
near:matc	0:-25 2:23 4:-12
near:maur	0:17 2:-22
near:may	0:23 1:-26 2:16 3:10 4:-16
near:mayo	1:-11 3:-16 4:12
near:mean	0:-47 1:17 4:-12
near:medi	0:26 1:-26 2:-9 3:-16
near:meet	0:-23 2:22 3:-21 4:-16
near:memb	0:-42 1:33 3:-24 4:-19
near:met	3:9
near:mid	0:-14 1:-8 2:-15 3:17
near:migh	0:-17 1:-46 2:48 3:-11 4:-27
near:migr	1:-41 3:20 4:-10
near:mili	0:18 1:-10 2:-52 3:-26 4:26
near:mill	3:-24 4:-22
near:mine	1:-52 3:25 4:-13
near:mini	1:-38 2:21 3:-11 4:-13
near:miss	0:34 1:-58 3:12 4:-13
near:mln	1:-13 2:19 3:-9
near:mond	0:-24 1:-17 2:35 3:-16 4:-17
near:mone	2:-8 4:-32
near:mont	0:-76 1:-24 2:20 3:40 4:-39
near:more	2:-10 3:10
near:most	0:-30 2:13 3:-14 4:13
near:moza	0:23 1:-32 2:-16 4:-9
near:muni	1:18 2:-19 3:-10
near:myan	0:38 1:-17 2:-28 3:-22
near:nair	1:-21 3:22
near:name	0:-25 1:-17 2:30 3:-26 4:-9
near:nati	0:12 1:-11 2:-39 3:49 4:-20
near:near	0:-29 1:28 2:-24 3:-15
near:need	0:-39 1:-66 2:-10 3:66 4:-24
near:neig	0:20 1:-14 2:-20
near:net	0:-10 1:-25 2:-16 3:40 4:-9
near:neth	0:-29 1:-46 2:58 3:-10
near:neve	0:17 1:-31 2:14 3:-9
near:new	0:-20 2:13 3:-38 4:-8
near:next	0:21 1:-13 2:-40 3:11 4:-41
near:ngos	0:15 1:14 2:-23 3:-19 4:-16
near:nige	0:45 1:-25 2:-45 3:-21 4:-14
near:nigh	0:8 4:-16
near:nok	0:33 1:-29 2:-24 4:-13
near:nort	0:10 1:24 2:-42
near:norw	1:26 2:-21 3:-39 4:-53
near:not	4:-33
near:note	0:-12 1:29 2:-29
near:noth	0:-12 1:32 2:-31 3:-11 4:-10
near:nove	1:17 2:-46 3:-9 4:-8
near:now	0:22 1:-18 2:-32 3:-25 4:24
near:numb	0:-10 1:-9 2:-9 3:15
near:nutr	0:-20 2:26
near:obta	0:-22 1:47 2:-21 3:-24 4:-8
near:octo	1:16 2:-22 3:-17 4:12
near:off	1:18 2:-14
near:offe	0:-75 1:-58 2:87 3:-61 4:-27
near:offi	0:18 1:-16 4:-14
near:once	0:-11 1:-15 2:19
near:one	0:-19 2:-13 4:17
near:only	0:-38 1:38 2:-8 3:-23 4:-31
near:open	0:26 2:-40 3:-17 4:-32
near:oper	0:38 1:-38 2:-19 3:-9 4:-14
near:opt	0:28 1:-18 2:-24 4:-10
near:orde	0:38 1:-11 2:-54 3:-19 4:-15
near:orga	1:-19 4:-14
near:othe	0:28 1:-31 2:-30 4:-20
near:our	0:-23 1:-14 2:-31 3:-20 4:33
near:out	0:-23 1:39 2:-52 3:-13 4:-49
near:outs	0:-36 1:-47 2:22 3:34
near:over	0:-37 1:24 3:-13 4:-43
near:own	2:24 3:-36 4:-10
near:owne	0:13 1:-34 2:14
near:pack	0:14 1:-64 2:27 3:-20 4:-19
near:paid	0:-36 1:53 2:-33 3:-57 4:-53
near:paki	0:9 1:-23 2:18 3:-21 4:-9
near:pari	0:-38 1:-31 2:57 3:-24 4:-13
near:park	0:23 1:-23
near:parl	0:25 1:-39 2:10 3:-26 4:-24
near:part	0:-46 1:-57 2:33 3:30 4:-48
near:pay	0:37 1:-41 2:-21 3:-22 4:-10
near:paym	0:-17 1:21 2:-16
near:peop	0:-42 1:-30 3:34 4:-11
near:per	0:-63 1:21 2:-37 3:19 4:-30
near:perc	0:12 1:-17 3:14
near:peri	0:-51 1:-9 2:23 3:-34 4:8
near:pers	0:-14 1:-8 2:14
near:peso	0:-13 1:21 2:-13 4:-15
near:phil	1:-22 2:15 3:-22 4:-8
near:plan	1:-48 2:-38 3:39 4:-40
near:pled	0:-106 1:-43 2:85 3:-40 4:-61
near:post	0:-17 2:17
near:poun	0:17 1:-40 2:22 3:-11 4:-13
near:powe	1:-18 2:16 3:-18 4:-10
near:pre	0:-17 1:-18 2:13 3:10
near:pref	0:-13 1:16 2:-14
near:pres	0:21 1:25 2:-51 3:-16 4:-17
near:prim	0:13 2:-28 3:-14 4:-10
near:priv	0:-38 1:-19 2:26 3:-22 4:15
near:prog	1:-52 2:44 3:-47 4:-44
near:proj	0:52 1:-35 2:-49 3:-19 4:-19
near:prom	0:-99 1:-42 2:84 3:-78 4:-24
near:prop	0:9 1:-36 2:18 3:-20 4:-11
near:prot	0:-20 1:-15 2:14 3:8
near:prov	0:-45 1:48 3:-21 4:-78
near:publ	0:-35 3:21 4:-20
near:pull	1:-12 3:15
near:purc	3:-30 4:-12
near:put	0:27 1:-50 2:11 4:-12
near:puts	0:21 2:-20 3:-22 4:-9
near:qata	0:-38 1:11 2:30 3:-29 4:-11
near:quar	1:-19 3:12 4:-8
near:rais	0:-14 1:-42 2:18 3:-41 4:34
near:reac	0:-72 1:-29 2:-39 4:65
near:read	0:-42 1:12 2:13 3:-21 4:-24
near:rebu	2:-13 4:-12
near:reca	0:-23 1:15 3:-11 4:10
near:rece	0:-25 1:38 2:-102
near:reck	0:-9 1:-23 3:14 4:-8
near:reco	0:16 1:-19 3:-30 4:-28
near:red	0:-25 2:17 3:-20 4:-35
near:refu	0:9 1:-24 3:-41 4:19
near:regi	0:11 1:14 2:-32 3:-30
near:rela	0:14 1:-10 2:-9
near:rele	0:75 1:-52 2:-78 3:-63 4:-36
near:reli	0:-8 1:-12 3:-33 4:14
near:rema	1:-22 2:29 3:-21
near:rene	0:-15 1:14 3:-10
near:rent	1:13 2:-22 4:-8
near:repa	0:31 2:-42 3:-19 4:-13
near:repo	0:-33 1:-17 2:22 3:-27 4:16
near:repu	0:-39 1:-12 2:13 3:-29 4:16
near:requ	0:-95 1:-22 2:-62 3:74 4:-47
near:rese	0:13 1:-10 2:-58 3:19 4:-13
near:resi	0:18 3:-21
near:resp	1:-40 3:16 4:-27
near:rest	1:-18 2:15 3:-16 4:-12
near:retu	0:-42 1:-13 2:10 3:21
near:reve	0:-23 1:28 2:-23
near:rice	0:17 1:-15 4:-16
near:rise	0:-14 1:-21 4:20
near:riya	0:-23 1:-26 2:38
near:road	0:15 2:-14 3:-8
near:runs	0:37 1:-19 2:-24 3:-11 4:-39
near:rupe	0:26 1:-17 2:-17 4:-8
near:russ	0:-37 1:33 2:-12 3:-9 4:-11
near:sahe	0:-30 1:38 4:-13
near:said	1:-28 2:-22 3:14
near:sala	0:20 2:-26 4:-14
near:same	0:-31 3:-15 4:8
near:sanc	0:22 1:-33 2:-18 3:-8
near:satu	0:21 1:-9 2:-18 4:-9
near:saud	0:-22 1:17 3:-20 4:-17
near:save	0:-11 3:12
near:say	0:-30 1:24 4:-8
near:says	0:13 1:8 2:-11 3:-38 4:-44
near:sche	0:17 1:-17 3:-16
near:scho	0:-50 1:-32 2:43 3:23 4:-14
near:seas	0:13 1:-8
near:seco	0:25 1:-31 2:-31 4:-13
near:secr	0:10 1:-24 2:-14 3:9 4:-14
near:sect	0:-22 2:28
near:secu	0:-34 1:17 3:-17 4:-17
near:seek	0:-46 1:-63 2:-49 3:76 4:-16
near:seen	0:-20 1:36 2:-27 3:-34 4:-27
near:sek	0:-34 1:19 3:-11
near:sena	0:-8 1:38 2:-36
near:send	1:21 2:-24 4:-15
near:sent	0:-12 1:57 2:-42 3:-57 4:-35
near:seou	0:-31 2:28 3:-10
near:sepa	0:30 1:-58 4:-28
near:sept	0:-22 2:11 3:-11 4:-34
near:serv	0:-35 1:41 3:-32 4:-39
near:set	0:32 1:-31 2:-32 4:-8
near:seve	1:-14 2:-24 3:19
near:shar	1:-16 2:13 3:-22 4:-18
near:she	2:-25 3:13 4:-10
near:shel	0:-8 1:-25 3:22 4:-34
near:shor	0:-9 1:-15 2:-29 3:31
near:sign	0:15 1:-66 2:36 3:-43 4:-20
near:sinc	2:-57 3:-33 4:41
near:sind	0:-38 1:-43 3:43
near:sing	0:11 1:-22 3:-18 4:-17
near:sitt	0:18 1:-10 4:-8
near:six	1:-50 3:10
near:slip	1:21 2:-22
near:soci	0:-36 1:44 2:-22
near:sold	0:-14 1:-18 2:23 3:-15
near:soma	1:-26 2:8 3:12 4:-12
near:some	1:-26 3:16 4:-25
near:soug	0:-36 1:-30 2:-17 3:43 4:-17
near:sout	3:-10 4:-14
near:spai	0:-17 1:50 2:-51 3:-12 4:-17
near:spar	0:18 1:-24 2:14 3:-19
near:spen	1:41 2:-65 3:-35 4:-8
near:spok	0:27 1:-10 2:-18 3:-29 4:-20
near:spri	0:-34 1:23 4:-9
near:sri	0:31 1:-14 2:-34 3:-11 4:-8
near:stan	0:-49 2:-40 3:-18 4:41
near:star	0:36 1:-54 2:-23 3:-24 4:13
near:stat	1:16 2:8 3:-40 4:-77
near:stay	0:-13 3:14
near:stil	1:-10 2:11
near:stoo	1:-27 2:-10 3:-10 4:26
near:stop	1:19 2:-10 3:-8
near:stor	0:30 1:-27 2:-19 3:-12
near:stra	1:-20 2:18
near:stri	0:15 1:12 2:-20 3:-11 4:-9
near:suda	1:-59 3:-9 4:21
near:sum	1:-40 2:29 3:-36 4:8
near:supp	1:-27 3:-29 4:21
near:surp	2:10
near:surv	0:-27 2:28 3:-12
near:swed	0:-53 1:37 3:-43 4:-24
near:swit	3:-19 4:-12
near:syri	1:-42 2:31 3:-12 4:-12
near:tabl	0:-11 1:-36 2:17 3:16
near:taiw	0:23 1:-30 3:-18
near:take	0:-35 2:-37 3:-34 4:36
near:tax	1:-12 2:16
near:team	0:-20 1:-13 2:25 4:-10
near:tele	0:-24 1:17 2:-35 3:-37 4:25
near:ten	0:29 1:11 2:-30 4:-14
near:tent	1:11 2:-18 3:-8
near:than	1:-9 2:-31 3:28 4:-36
near:that	0:-19 3:-20
near:the	0:-12 1:-9 3:-24 4:15
near:thei	0:12 1:-11
near:them	0:-54 1:-24 2:32 3:9 4:-14
near:then	0:-13 1:12
near:ther	0:-16 1:25 2:-9 3:-18 4:-10
near:they	0:-30 1:-15 2:35 3:-18 4:-11
near:thir	0:-10 1:21 3:-21
near:this	0:9 1:-22 2:-31
near:thos	1:16 2:-13 3:12 4:-27
near:thre	0:-47 1:26 2:-21 3:12 4:-15
near:thro	0:-30 1:-13 4:16
near:thur	0:-45 1:13 2:26 3:-22 4:-13
near:time	0:-20 2:-19 3:19
near:toda	0:14 2:-40 4:21
near:toge	0:-9 1:-30 2:40 3:-22 4:-31
near:told	0:-38 1:-30 4:16
near:tonn	0:16
near:took	1:16 2:-9 3:-12
near:top	1:22 2:-10 3:-29 4:-33
near:tota	0:-48 1:-42 2:-28 3:-63 4:60
near:towa	0:-41 2:36 3:-10 4:-11
near:trad	0:-18 1:25 2:-19 3:-14
near:tran	0:-30 1:55 2:-37 3:-45 4:-30
near:trea	1:30 2:-34 3:-37 4:-40
near:tril	0:-30 1:30
near:trus	0:-9 1:21 2:-18 3:-15 4:-21
near:tues	0:18 1:-29 2:11 3:-10
near:turk	0:-8 1:-25 2:25 3:-13
near:turn	0:-14 2:10
near:two	0:-57 4:23
near:uae	0:-25 1:-38 2:37 3:-17 4:11
near:ukra	0:22 2:-40 4:-8
near:unde	1:-32 2:9
near:unhc	0:-8 1:-31 2:-18 3:30
near:unic	0:8 1:-34 2:17 3:-28 4:-15
near:unio	0:15 1:-8 3:-58 4:-41
near:unit	1:-13 3:12 4:-16
near:unti	1:-18 2:-45 3:38 4:-39
near:urge	0:8 1:-13 2:-14 3:15
near:usd	0:-54 1:8 2:-48 3:37 4:-28
near:valu	0:13 1:21 2:-32
near:vanu	0:-37 1:-29 2:43 3:-17
near:vict	0:38 1:11 2:-37 3:-33 4:-22
near:vill	0:-20 1:23
near:vote	0:37 1:-17 2:-30 3:-22
near:vouc	0:-12 1:13
near:want	0:-36 1:-8 2:-18 3:32 4:-16
near:war	0:-40 1:-40 2:-12 3:-12 4:44
near:was	0:-32 1:25 2:-22 3:-11
near:wash	0:-9 1:11 3:-39 4:-26
near:wate	0:34 1:-39 2:-9 3:-38 4:-8
near:wedn	0:-12 1:-27 2:41 3:-32 4:-30
near:week	1:14 2:-54 4:-9
near:weig	1:-11 2:14
near:well	0:-25 1:23 2:-37 3:25
near:went	1:18 2:-23 3:-9
near:were	0:-31 1:28 2:22 3:-20 4:-29
near:west	0:-20 2:-18 3:20
near:wfp	2:-29 3:23 4:-14
near:what	0:-28 2:19 3:-27 4:9
near:whea	1:12
near:when	0:-27 1:-18 2:20
near:wher	0:34 1:-24 2:-25 3:-21 4:-8
near:whic	0:-12 1:-21 2:-10 3:9 4:10
near:whil	0:21 1:13 2:-24 3:-11 4:-10
near:who	3:-16 4:-16
near:whom	0:12 2:-8
near:whos	0:18 1:-26 2:10 3:-14 4:-21
near:wido	0:-8 1:16 2:-12
near:will	1:-30 2:28 3:-32 4:-9
near:wind	0:23 2:-33 3:-22
near:wint	0:-20 2:-19 3:18 4:-20
near:with	0:-21 2:9 3:-19 4:-37
near:wome	0:-14 2:17 3:-13
near:work	2:-28 3:16
near:worl	0:-31 1:25 2:19 3:-54 4:-35
near:wort	0:-11 1:30 2:-8 3:-54 4:-43
near:woul	0:8 1:-28 3:20 4:-38
near:woun	0:-12 1:10
near:writ	0:-25 1:22 2:21 3:-16 4:-13
near:year	2:-26 3:9
near:yeme	0:20 1:-9 3:-38 4:-17
near:yen	0:-13 1:-24 2:27
near:yet	0:-38 1:-37 2:35 3:12 4:-15
near:yuan	0:-21 1:27 2:-19 4:-12
near:zeal	1:29 2:-36 3:-8 4:-9
next:claim-allocated	0:49 1:-11 2:-41 3:-34 4:-50
next:claim-casualties	0:-14 1:-28 2:34 3:-11
next:claim-delivered	0:8 1:-15 2:-15 4:-22
next:claim-displaced	0:-54 1:33 2:17 3:-25 4:-45
next:claim-held	0:-8 1:11
next:claim-injured	1:27 2:-19 3:-27 4:-39
next:claim-killed	2:-21 3:-30 4:9
next:claim-missing	0:19 2:-39 3:-8
next:claim-pledged	0:-12 1:-13 2:42 3:-61 4:-13
next:claim-refugees	3:-34 4:-19
next:claim-released	0:-32 1:-32 2:42 3:-9
next:claim-requested	0:25 1:-9 2:-40 3:-9 4:-11
next:claim-returned	0:-10 1:-34 2:35 3:-17 4:-35
next:claim-total	0:12 1:-40 3:-18 4:-8
noun:	3:-12 4:-13
only:aid	0:40 2:-65 3:-25 4:-10
only:casualty	0:28 1:-20 2:-23 3:-25 4:-19
other:abducted	0:-9 3:-15 4:-17
other:aid	0:-25 1:11 4:-9
other:allocated	0:32 1:-15 2:-56 3:-21
other:casualties	2:-8 4:-35
other:casualty	0:-16 4:-10
other:dead-in-captivity	1:-30 4:16
other:delivered	1:-16 3:26 4:-38
other:displaced	1:-12 2:-14 4:-18
other:displacement	1:-13 2:8 4:-23
other:held	0:-8 2:-17 3:-13
other:hostage	0:-18 1:8 2:-22
other:injured	1:-19 3:16
other:killed	0:-14 4:-9
other:missing	2:-13 3:-11
other:pledged	0:-25 1:14 3:-11 4:-22
other:prisoners-exchanged	0:-24 1:-29 2:40 4:-17
other:refugees	0:10 1:17 2:-31 4:-34
other:released	0:13 1:-23 2:-10 3:18 4:-107
other:requested	0:-36 1:27 2:30 3:-62 4:-15
other:returned	0:-9 1:-13 2:9 4:-46
other:total	0:25 1:-56 2:-21 3:-34 4:24
others:7	1:8 2:-8 3:-35 4:-33
others:more	2:-8 4:-13
qualified	0:-18 2:-29 4:27
quoted	0:19 2:-8 3:-13
right1:(	2:8 3:-61 4:-14
right1:)	1:10 2:-10 3:-52
right1:,	0:-25 1:-14 3:-19 4:11
right1:.	0:-28 1:-13 2:26 3:-27 4:18
right1::	0:-13 1:-14 3:-14 4:13
right1:;	0:38 1:-51 3:-16 4:-14
right1:a	0:-33 1:33 2:-45 3:26 4:-18
right1:and	0:-53 1:11 2:-8 3:26 4:-35
right1:announced	0:-29 1:-24 2:43 3:-17
right1:as	0:8 2:-27
right1:at	0:-21 1:19 3:-10 4:-11
right1:before	1:9 2:-27 3:14
right1:by	0:-41 1:27 2:-10 4:-19
right1:came	0:-10 1:16 3:-34 4:-12
right1:for	0:31 1:-72 4:-45
right1:from	2:8 3:-22 4:-43
right1:goes	0:25 1:-16 3:-11
right1:grant	0:-22 2:10 3:-19 4:-12
right1:had	1:44 2:-49 3:-31 4:-27
right1:has	0:-49 1:23 3:-51
right1:in	0:19 3:-64 4:-24
right1:into	0:-15 1:19 2:-15
right1:is	1:-33 3:8 4:-43
right1:it	0:-33 1:12 2:-26 3:19 4:-12
right1:last	0:-8 1:9
right1:loan	0:8 1:-21 4:-11
right1:more	0:-14 1:9 2:-9 3:9
right1:needed	1:-9 3:14
right1:of	0:18 1:12 2:-18 3:-58 4:-12
right1:on	0:17 1:-52 2:16 3:-28 4:32
right1:out	1:12 3:-11
right1:over	1:-25 4:-17
right1:package	0:21 1:-21 2:-9
right1:pledged	0:-18 1:-32 2:33 3:-9 4:-9
right1:promised	0:-29 1:-25 2:34 3:-12 4:-11
right1:received	0:-26 1:56 2:-16 3:-45
right1:required	1:-52 2:-9 3:52
right1:since	2:-20 4:9
right1:six	1:-9 3:16
right1:sought	0:-18 1:-40 2:-25 3:47 4:-8
right1:that	0:-15 2:-14 4:-18
right1:the	0:-23 2:-28 3:11 4:21
right1:this	0:15 1:-25 3:11
right1:through	1:-25 3:14
right1:to	0:-18 2:9 4:-89
right1:towards	0:-19 2:18
right1:under	0:-18 3:11
right1:until	0:-11 1:-28 2:-23 3:31 4:-14
right1:was	1:15 2:-14 3:-29 4:-30
right1:went	1:18 2:-23 3:-9
right1:were	1:21 2:-20 3:-9
right1:will	0:10 1:-24 2:11 4:-10
right1:with	0:-20 1:27 2:-23 3:-14 4:-9
right1:|	0:26 1:-43 2:-49 3:28 4:-45
right2:	0:9 1:-23 2:16 3:-29
right2:#	0:-9 3:-10 4:-9
right2:,	0:-22 1:26 2:-36 4:12
right2:.	3:-8 4:-26
right2:a	0:-15 1:13 2:12 3:-57 4:-47
right2:about	0:-9 1:22 2:-21 3:-19 4:-12
right2:all	3:-14 4:-13
right2:an	0:21 1:-30 2:-9
right2:and	0:-23 1:32 2:-43 3:-14 4:20
right2:arrived	0:-18 1:31 2:-28 3:-16 4:-11
right2:asked	1:-18 3:22
right2:at	0:12 1:-18 2:15 3:-32 4:-18
right2:be	0:22 2:-29 3:-10 4:-17
right2:been	0:-30 1:26 2:8 3:-74 4:-38
right2:britain	1:-13 2:11 3:-9
right2:burkina	0:24 1:-20 2:-17
right2:by	0:-13 1:-41 2:12 3:24 4:-22
right2:cash	0:-8 1:31 2:-29
right2:chad	0:-18 1:18 2:-10 4:-10
right2:come	0:-28 2:-16 3:-34 4:26
right2:december	1:-15 2:-22 3:27
right2:disbursed	1:13 2:-8 3:-16
right2:emergency	0:22 1:-27 2:-14 3:-17 4:-17
right2:five	0:28 1:-22 2:-25 3:-19
right2:flood	0:-13 1:16
right2:followed	1:-21 2:23
right2:food	0:22 1:12 2:-47 4:-8
right2:for	0:50 1:-70 3:-18 4:-40
right2:france	0:19 1:-27
right2:from	0:-21 1:40 2:-16 3:-31 4:-22
right2:funding	2:-12 3:15
right2:gas	0:17 1:-16 3:-11
right2:germany	0:-13 1:11 3:-13 4:-10
right2:go	0:26 1:-31 3:-18
right2:grants	0:-28 1:-33 2:24 3:11
right2:had	0:-17 1:-11 2:-23 3:23
right2:half	0:32 1:-23 2:-24 4:-8
right2:has	0:-26 1:-41 2:8 3:43 4:-20
right2:help	0:17 1:-24 2:-11 4:-8
right2:humanitarian	1:18 2:-16 3:-11 4:-9
right2:immediate	0:24 1:-42
right2:in	0:-13 1:13 3:-9 4:-44
right2:including	0:-28 1:32 2:-17 3:-22 4:-16
right2:is	0:24 1:-57 2:-19 3:18 4:-35
right2:it	0:13 1:-20 2:-14 4:-43
right2:its	0:32 1:-18 2:-14 4:-17
right2:japan	1:10
right2:last	0:-12 1:10
right2:military	0:19 1:17 2:-31 3:-12 4:-37
right2:month	1:-11 2:-21 3:12
right2:new	0:26 1:22 2:-42 3:-13 4:-14
right2:norway	4:-15
right2:of	0:13 1:-23 2:-10 4:-18
right2:on	0:8
right2:or	0:9 1:39 2:-19 3:-35 4:-10
right2:out	0:21 1:9 2:-33 3:-25
right2:paid	0:-18 1:21 2:-18
right2:qatar	0:-18 1:25 2:-8 3:-10
right2:relief	0:-10 2:20 3:-30 4:-18
right2:required	0:-11 1:-14 3:18
right2:respond	0:-8 1:-13 3:19
right2:set	0:31 1:-9 2:-29 3:-14
right2:seven	0:19 2:-16
right2:shelter	0:-31 2:17 3:10
right2:six	0:13 1:-14 2:-32
right2:sweden	0:-20 1:-28 2:34 3:-10
right2:syria	0:-12 2:17
right2:that	0:8 1:15 2:-25 3:-41 4:11
right2:the	0:-43 1:27 2:11 3:-33 4:-19
right2:them	0:-46 1:-41 2:48 3:-13
right2:this	0:-22 1:32 2:-22 3:-8 4:-14
right2:those	0:-9 1:-11 3:20
right2:three	0:-22 1:-13 2:13 3:10
right2:to	0:-8 1:-39 2:31 3:-23
right2:two	0:-18 1:-24 2:11 3:-22 4:21
right2:ukraine	0:-22 1:28 2:-15 3:-10 4:-10
right2:un	0:-17 1:-24 3:-14 4:21
right2:under	0:-10 1:-11 2:13
right2:up	0:16 1:-11
right2:was	2:-29 3:16 4:-13
right2:wednesday	2:10 3:-12
right2:week	1:9 2:-26 3:13
right2:were	0:-15 1:17
right2:which	0:-16 1:-12 2:9 3:-22 4:19
right2:year	0:8 1:12 2:-34 3:13 4:-30
right3:	1:22 2:-10 3:-41 4:-44
right3:#	1:-14 2:11 4:-27
right3:,	0:16 1:-27 2:17 3:-31 4:-66
right3:.	0:9 1:-22 2:11 3:8 4:-68
right3::	0:19 1:-9 2:-15
right3:;	2:-36 3:32 4:-24
right3:a	0:8 1:-8 2:-11 3:13 4:-27
right3:according	0:-10 1:16 2:-8
right3:after	2:8 3:-9
right3:agencies	1:-24 2:-9 3:-14 4:22
right3:aid	0:-24 2:24 3:-8 4:-23
right3:and	0:-14 1:-35 2:29 4:-38
right3:aside	0:31 1:-9 2:-29 3:-14
right3:assistance	0:-9 1:11 2:-12 3:12 4:-29
right3:at	0:-35 2:16 3:10
right3:be	1:-22 2:28 3:-25 4:-32
right3:been	0:24 1:-24
right3:by	2:14 3:-22 4:-19
right3:contingency	0:30 1:-27 2:-10
right3:disbursed	0:-18 1:19 3:-11
right3:each	1:-8 3:13
right3:emergency	0:32 1:-23 2:-31 3:-8 4:-10
right3:end	0:-24 1:11 2:-20 3:17 4:-12
right3:european	0:-15 1:-16 2:21
right3:faso	0:24 1:-20 2:-17
right3:first	1:21 2:-36 3:23 4:-9
right3:for	0:-27 1:-51 2:21 3:33 4:-38
right3:from	0:10 3:-41 4:-26
right3:funding	1:-31 2:8
right3:had	0:-16 2:-10
right3:has	0:-43 1:53 2:-42 4:-21
right3:have	0:20 1:-12 2:-12 3:-11
right3:help	1:-20 2:24 4:-12
right3:humanitarian	0:-32 1:-16 2:34 3:-15 4:-9
right3:in	0:-20 1:19 2:-40 4:10
right3:is	0:-12 2:-9 3:-17 4:19
right3:it	0:-13 1:38 2:-41 3:8
right3:last	0:-32 1:-14 3:-11 4:22
right3:million	1:-42 2:12 3:-14 4:9
right3:money	1:28 2:-29 3:-12 4:-11
right3:month	1:-9 3:16
right3:months	0:-14 1:25 2:-35 3:25
right3:next	1:-10 2:-15 3:21
right3:norway	0:-9 1:29 2:-23 3:-8
right3:obtained	0:-14 1:21 2:-13
right3:of	0:23 1:-18 3:-34 4:-21
right3:on	0:12 1:-21
right3:one	0:-21 1:19
right3:over	0:-8 2:11
right3:paid	0:-40 1:49 2:-47 3:-14 4:-9
right3:per	0:-12 2:-11
right3:pledged	0:-13 1:-35 2:37 3:-10
right3:private	0:-12 1:-20 3:-8 4:21
right3:promised	0:-31 1:-16 2:25 3:-16 4:-9
right3:purchases	0:17 1:-16 3:-11
right3:received	0:-21 1:36 2:-24 3:-22 4:-13
right3:red	0:23 1:-19 2:9
right3:released	0:47 1:-32 2:-22 3:-19
right3:relief	0:-9 2:-18 3:-23 4:12
right3:response	0:-15 1:16 2:-23 3:17
right3:same	0:-20 1:9 3:-10 4:-8
right3:set	0:20 1:-15 2:-13
right3:spent	0:-24 1:40 2:-40
right3:state	1:-13 2:18 3:-17 4:-12
right3:support	0:25 2:-23 4:-30
right3:than	2:9
right3:that	0:-31 1:32 2:-33 3:-20 4:15
right3:the	0:-28 3:-14 4:10
right3:this	0:-22 1:8 2:-13 3:13
right3:three	2:-8 3:12
right3:to	1:13 2:-38 3:-17 4:-19
right3:ukraine	1:-26 2:14 3:-15 4:-8
right3:united	0:-30 1:-44 2:19 3:17
right3:until	0:-12 3:15
right3:us	0:9 2:-10 3:-21 4:15
right3:victims	0:38 2:-39 3:-14 4:-8
right3:was	0:-31 1:9 3:-15 4:11
right3:which	0:-9 1:-63 2:21 3:24
right3:will	0:35 1:-35 2:-14 3:-14 4:-9
right3:with	0:-16 3:-9
right3:year	0:-17 1:11 2:-15
right3:years	1:-39 2:18 4:-18
share:2	0:-17 4:-11
share:4	0:-8 1:-12 4:-33
share:5	0:-12 1:-11 2:-12 3:-13 4:-11
share:7	0:16 1:-9 2:-12 4:-16
share:more	3:-20 4:-27
short	0:12 2:8 3:-44 4:-82
sum:10	0:-14 1:-35 2:-9 3:26 4:16
sum:11	0:9 1:-53 2:-41 3:32
sum:12	0:-13 1:30 2:-25 3:-16
sum:3	0:-18 1:37 2:-35
sum:4	0:-59 1:27 2:-13 3:-28 4:22
sum:5	0:29 2:-15 3:-31 4:-84
sum:6	0:39 1:-24 2:16 3:-71 4:-45
sum:7	0:-26 3:10
sum:8	0:-8 1:-14 2:-8 4:-32
sum:9	0:-13 1:-13 2:-14
verdict:allocated	0:86 1:-46 2:-82 3:-63 4:-25
verdict:claim	0:10 1:-12 2:-32
verdict:delivered	0:-50 1:34 2:-25 3:-77 4:37
verdict:open	1:-28 3:-14
verdict:pledged	0:-8 1:-8 2:28 3:-93 4:-89
verdict:requested	0:-69 1:-64 2:-72 3:86 4:-13
verdict:total	2:-49 3:-33 4:9`
}
