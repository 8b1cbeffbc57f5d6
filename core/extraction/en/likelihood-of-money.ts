import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD_OF_MONEY: LikelihoodWeights = {
  measures: ['allocated', 'delivered', 'pledged', 'requested', 'total'],
  claim: `
any	-59
before:abducted	-34
before:allocated	83
before:delivered	77
before:displaced	9
before:held	-48
before:injured	-50
before:killed	-34
before:pledged	125
before:released	-84
before:requested	165
before:returned	3
before:total	23
behind:allocated	156
behind:delivered	143
behind:displaced	-43
behind:killed	-20
behind:pledged	137
behind:requested	117
behind:total	79
currency:AED	-48
currency:AFN	-85
currency:AMD	-25
currency:ARS	-4
currency:AUD	33
currency:BDT	-64
currency:BRL	-16
currency:CAD	-21
currency:CHF	35
currency:CLP	4
currency:CNY	39
currency:COP	-44
currency:DKK	61
currency:EGP	-51
currency:ETB	10
currency:EUR	12
currency:GBP	-14
currency:GEL	-29
currency:HKD	-14
currency:HTG	-7
currency:IDR	-7
currency:INR	5
currency:IQD	-51
currency:KES	-44
currency:LKR	27
currency:LYD	-61
currency:MAD	-32
currency:MMK	-35
currency:MXN	-55
currency:MYR	-24
currency:MZN	-24
currency:NGN	-166
currency:NOK	3
currency:NPR	43
currency:NZD	46
currency:PEN	69
currency:PHP	-3
currency:PKR	-28
currency:PLN	31
currency:RON	27
currency:RUB	-82
currency:SAR	11
currency:SDG	-40
currency:SEK	72
currency:SYP	-22
currency:THB	-63
currency:UAH	-9
currency:VND	22
currency:XOF	-98
currency:YER	-28
currency:ZAR	-7
currency:ZMW	26
ending:at	-6
ending:ce	-47
ending:ch	-69
ending:ds	-58
ending:en	-16
ending:er	42
ending:es	24
ending:ge	51
ending:gh	49
ending:ht	23
ending:il	65
ending:is	69
ending:ll	57
ending:ly	55
ending:me	64
ending:nd	-11
ending:nt	-21
ending:om	14
ending:on	-34
ending:re	-20
ending:st	-58
ending:th	36
ending:to	-13
equal:allocated	-6
equal:delivered	71
equal:pledged	18
form:digits	-144
form:mixed	46
form:range	-89
form:words	84
headline	38
here:#aid	93
here:#captives	-119
here:#captors	-103
here:#commerce	-135
here:#conference	-16
here:#containing	70
here:#contest	-109
here:#crossing	6
here:#custody	4
here:#demand	-32
here:#disease	-34
here:#displacement	21
here:#duty	-44
here:#exchange	-37
here:#giving-from	-4
here:#group	-50
here:#handover	3
here:#losing-side	8
here:#military-aid	20
here:#need	-48
here:#prisoners	-38
here:#receiving	25
here:#remainder	-30
here:#rescue	-21
here:#since	24
here:#state	95
here:#travel	-3
here:abducted	-83
here:allocated	71
here:delivered	53
here:displaced	45
here:held	-53
here:injured	-63
here:killed	-63
here:missing	-19
here:pledged	42
here:prisoners-exchanged	8
here:refugees	23
here:released	-32
here:requested	71
here:returned	-21
here:said	-38
here:set	-73
here:total	5
item	-42
last:claim-allocated	91
last:claim-delivered	61
last:claim-displaced	10
last:claim-held	-74
last:claim-injured	8
last:claim-killed	-67
last:claim-missing	-55
last:claim-pledged	55
last:claim-refugees	-13
last:claim-released	-59
last:claim-requested	-9
last:claim-returned	-25
last:claim-total	-51
left1:	-55
left1:"	-38
left1:(	40
left1:,	33
left1:-	36
left1::	85
left1:;	-27
left1:a	-69
left1:add	47
left1:additional	36
left1:adds	15
left1:against	-23
left1:allocated	-5
left1:and	-22
left1:announced	-28
left1:another	38
left1:approved	116
left1:aside	70
left1:at	-53
left1:available	16
left1:by	-17
left1:collected	36
left1:committed	14
left1:contributed	60
left1:cost	-168
left1:costs	-95
left1:demanded	-36
left1:disbursed	39
left1:earmarked	36
left1:earn	-28
left1:earns	-53
left1:families	51
left1:far	22
left1:fined	-12
left1:for	-13
left1:from	-61
left1:further	37
left1:gave	105
left1:germany	17
left1:get	-29
left1:gets	-61
left1:give	94
left1:given	12
left1:got	43
left1:has	10
left1:household	-50
left1:in	-18
left1:including	62
left1:initial	52
left1:is	6
left1:its	-15
left1:korea	17
left1:me	-85
left1:need	76
left1:needs	11
left1:of	-85
left1:offered	-3
left1:only	20
left1:or	56
left1:out	-20
left1:over	39
left1:paid	-39
left1:pay	-28
left1:pays	-41
left1:pledged	80
left1:promised	134
left1:provide	58
left1:provided	60
left1:put	11
left1:raised	-95
left1:raises	13
left1:receive	-52
left1:received	33
left1:receives	-48
left1:release	-37
left1:released	70
left1:requested	67
left1:requires	40
left1:s	90
left1:said	-36
left1:seek	18
left1:seeks	40
left1:sent	90
left1:spent	-99
left1:that	23
left1:the	-19
left1:them	-3
left1:to	-63
left1:transferred	72
left1:up	15
left1:wants	107
left1:was	29
left1:which	-23
left1:with	127
left1:worth	-34
left1:|	26
left1:•	-26
left2:	48
left2:#	-81
left2:)	-9
left2:,	-31
left2::	40
left2:;	-47
left2:a	18
left2:aid	26
left2:allocation	38
left2:amount	-43
left2:an	63
left2:and	3
left2:appeal	36
left2:appealing	32
left2:april	28
left2:arabia	42
left2:are	-31
left2:asked	25
left2:asks	67
left2:assistance	18
left2:bank	14
left2:been	-26
left2:billion	-21
left2:bonus	-30
left2:britain	58
left2:budget	-30
left2:calls	31
left2:came	8
left2:cash	-89
left2:cerf	16
left2:china	14
left2:come	-51
left2:comes	-8
left2:conference	34
left2:contribution	82
left2:cost	-67
left2:country	68
left2:cross	43
left2:date	46
left2:dollar	-64
left2:donors	33
left2:down	22
left2:each	-62
left2:equivalent	34
left2:eu	40
left2:euros	15
left2:families	39
left2:family	-57
left2:far	-25
left2:fare	-41
left2:fines	-23
left2:followed	6
left2:for	-21
left2:francs	-19
left2:friday	5
left2:fund	-22
left2:gap	64
left2:germany	30
left2:gold	-67
left2:government	26
left2:grant	-3
left2:grants	-24
left2:had	21
left2:handed	72
left2:has	41
left2:have	25
left2:he	-3
left2:in	29
left2:iom	22
left2:it	43
left2:itself	33
left2:japan	32
left2:korea	34
left2:loan	73
left2:loss	-29
left2:m	23
left2:made	8
left2:market	-28
left2:million	-4
left2:money	-16
left2:naira	-30
left2:norway	18
left2:october	46
left2:of	15
left2:on	-38
left2:operation	27
left2:package	45
left2:paid	-32
left2:partners	50
left2:pay	-30
left2:pesos	13
left2:plan	32
left2:price	-23
left2:programme	-13
left2:promised	19
left2:promises	32
left2:put	-25
left2:ransom	-37
left2:received	59
left2:revenue	-33
left2:reward	-69
left2:rose	-5
left2:rubles	-46
left2:rupees	41
left2:sells	-51
left2:set	85
left2:share	69
left2:so	22
left2:sold	-70
left2:spending	8
left2:stands	84
left2:state	-49
left2:states	-37
left2:sweden	5
left2:taken	-48
left2:that	27
left2:the	56
left2:they	-53
left2:this	39
left2:to	3
left2:together	-3
left2:top	31
left2:total	58
left2:turnover	-14
left2:ukraine	68
left2:unhcr	5
left2:union	63
left2:up	39
left2:was	-57
left2:we	38
left2:week	11
left2:wfp	11
left2:which	13
left2:who	-18
left2:will	26
left2:work	41
left2:would	-55
left2:year	-55
left2:yuan	16
left3:	-3
left3:#	13
left3:)	44
left3:-	29
left3::	30
left3:;	60
left3:a	-56
left3:agency	46
left3:an	19
left3:and	47
left3:appeal	48
left3:are	-5
left3:asked	27
left3:at	-31
left3:australia	43
left3:bank	31
left3:billion	3
left3:britain	22
left3:cabinet	55
left3:came	9
left3:cash	-34
left3:cent	13
left3:cerf	24
left3:china	9
left3:commission	5
left3:cross	23
left3:crude	-5
left3:development	11
left3:donors	38
left3:each	-66
left3:emergency	61
left3:european	35
left3:family	-36
left3:food	-6
left3:for	-33
left3:france	36
left3:fund	56
left3:funding	21
left3:germany	26
left3:gives	-54
left3:government	37
left3:had	-44
left3:has	11
left3:have	49
left3:he	-80
left3:humanitarian	46
left3:in	39
left3:is	-36
left3:it	-20
left3:its	9
left3:japan	36
left3:last	-18
left3:million	-27
left3:month	-29
left3:new	43
left3:norway	18
left3:now	12
left3:of	-41
left3:oil	-17
left3:on	63
left3:one	-58
left3:out	38
left3:paris	50
left3:plan	-6
left3:pledged	-52
left3:promised	14
left3:red	48
left3:response	10
left3:rice	-53
left3:s	-57
left3:saudi	42
left3:second	40
left3:so	-25
left3:state	-31
left3:states	6
left3:support	-15
left3:that	10
left3:the	25
left3:they	20
left3:this	-42
left3:to	-35
left3:top	27
left3:total	-24
left3:union	51
left3:united	-36
left3:was	-93
left3:washington	58
left3:we	119
left3:were	-25
left3:which	21
left3:will	4
left3:with	51
left3:world	12
left3:year	47
left3:•	53
many	-71
mostly:abducted	-43
mostly:allocated	28
mostly:casualty	9
mostly:delivered	-32
mostly:displaced	-5
mostly:displacement	6
mostly:hostage	-107
mostly:injured	-41
mostly:killed	-76
mostly:missing	18
mostly:pledged	39
mostly:refugees	-66
mostly:returned	-46
mostly:total	41
near:abab	27
near:abou	11
near:acco	63
near:acti	58
near:add	52
near:adde	25
near:addi	92
near:adds	16
near:aden	19
near:adva	70
near:affa	18
near:affe	30
near:afgh	29
near:afri	57
near:afte	-20
near:agai	-53
near:agen	62
near:ago	34
near:agre	-36
near:agri	-50
near:ahea	45
near:aid	-16
near:air	36
near:all	-48
near:allo	26
near:alon	-60
near:alre	88
near:also	23
near:amer	78
near:amon	54
near:amou	-17
near:and	-9
near:anno	40
near:anot	-12
near:apie	-73
near:appe	132
near:appl	77
near:appr	79
near:apri	-51
near:arab	64
near:arch	64
near:are	-59
near:arme	8
near:army	21
near:arre	-77
near:arri	31
near:arti	-14
near:asia	30
near:asid	51
near:aske	-11
near:asks	67
near:asse	-70
near:assi	81
near:audi	-42
near:augu	40
near:aust	61
near:auth	40
near:avai	30
near:aver	-55
near:back	-27
near:bag	-48
near:baht	-28
near:bail	-50
near:bang	36
near:bank	-18
near:barr	-20
near:base	-22
near:been	43
near:befo	5
near:belo	-21
near:bere	-29
near:berl	66
near:betw	54
near:bigg	-25
near:bill	-63
near:blan	45
near:bloc	56
near:boar	24
near:boat	-53
near:bond	-74
near:bonu	-41
near:bord	-33
near:boug	-32
near:bren	-64
near:brid	-46
near:brin	45
near:brit	115
near:brus	-18
near:budg	-44
near:buri	-16
near:burk	57
near:burn	-53
near:busi	-3
near:but	-12
near:buys	-37
near:cabi	6
near:cair	12
near:call	43
near:came	-23
near:camp	-22
near:can	-96
near:cana	84
near:canb	15
near:capi	29
near:capt	-37
near:card	27
near:care	69
near:carr	-34
near:cash	-62
near:cent	100
near:cerf	53
near:cfa	-30
near:chad	-10
near:cham	65
near:chan	-66
near:char	6
near:chea	-24
near:chec	-37
near:cheq	68
near:chf	41
near:chie	14
near:chil	-37
near:chin	35
near:city	-60
near:civi	92
near:clai	-18
near:clea	-45
near:clin	44
near:clos	-25
near:club	-85
near:coff	-27
near:coll	-18
near:come	29
near:comm	23
near:comp	43
near:conc	28
near:conf	78
near:cong	12
near:cons	54
near:cont	9
near:coor	22
near:copp	-7
near:cost	-130
near:coul	-16
near:coun	-8
near:cour	24
near:cred	18
near:cris	-53
near:cror	48
near:cros	-5
near:crow	-23
near:crud	-23
near:cup	-40
near:cut	-72
near:cycl	27
near:dama	-4
near:dani	20
near:darf	23
near:date	3
near:day	-44
near:days	36
near:dead	-51
near:deal	39
near:debt	-67
near:dece	-82
near:deci	14
near:decl	26
near:defe	50
near:defi	-27
near:deli	-40
near:dema	-89
near:demi	18
near:denm	50
near:depa	-68
near:depo	15
near:depu	5
near:deve	75
near:dina	15
near:dire	-47
near:disa	-18
near:disb	76
near:disp	46
near:dist	-21
near:dkk	13
near:dome	-48
near:dona	57
near:dong	52
near:dono	37
near:doub	-4
near:down	53
near:draw	60
near:dref	62
near:dron	-48
near:drop	11
near:dswd	12
near:duba	-78
near:due	-26
near:each	-156
near:earl	7
near:earm	79
near:earn	-86
near:east	40
near:echo	26
near:educ	-5
near:egyp	26
near:eigh	-82
near:elev	3
near:emba	46
near:emer	151
near:emir	-65
near:empl	30
near:end	-4
near:ende	-37
near:entr	-13
near:equi	55
near:esti	-70
near:ethi	52
near:eur	-29
near:even	15
near:ever	-31
near:exam	-14
near:exch	-42
near:exec	8
near:expe	14
near:exte	53
near:extr	47
near:faci	-14
near:fall	-73
near:fami	-60
near:far	17
near:fare	-54
near:faso	57
near:febr	39
near:fede	54
near:feed	68
near:fees	-14
near:fell	-50
near:fenc	-37
near:ferr	-16
near:fetc	-44
near:fiel	8
near:fift	40
near:fina	85
near:fine	-100
near:fire	-38
near:firs	25
near:five	-3
near:flas	27
near:flou	-29
near:foll	88
near:food	16
near:for	-11
near:forc	-16
near:fore	16
near:foun	-20
near:four	-18
near:fran	55
near:free	-65
near:fres	30
near:frid	-27
near:from	9
near:froz	-20
near:fuel	-8
near:full	-11
near:fund	65
near:furt	19
near:gang	-7
near:gap	68
near:gas	21
near:gate	-27
near:gave	71
near:gaza	23
near:gene	62
near:get	-34
near:gets	-70
near:give	63
near:givi	76
near:goes	-11
near:gold	-35
near:gone	7
near:good	30
near:got	104
near:gove	75
near:gran	-7
near:grid	34
near:grou	-30
near:grow	-22
near:guar	-48
near:had	40
near:hait	-26
near:half	-58
near:hand	48
near:hard	38
near:has	69
near:have	20
near:head	-108
near:heal	33
near:heir	-11
near:held	-30
near:help	67
near:her	-30
near:high	77
near:his	-69
near:hit	36
near:home	-61
near:hosp	-35
near:host	-58
near:hour	16
near:hous	-31
near:huma	92
near:ifrc	43
near:imf	29
near:imme	56
near:impo	-14
near:incl	80
near:indi	12
near:indo	50
near:infl	-50
near:info	-95
near:infr	-74
near:init	56
near:inju	40
near:insi	60
near:inst	-16
near:insu	-68
near:inte	-52
near:into	52
near:inve	-77
near:iom	34
near:isla	26
near:isra	51
near:issu	31
near:ital	41
near:its	-8
near:itse	75
near:jama	-4
near:janu	-4
near:japa	56
near:join	11
near:july	24
near:june	42
near:just	41
near:keep	25
near:kidn	-25
near:kill	-17
near:kilo	-65
near:kin	-79
near:kind	43
near:king	47
near:know	24
near:kord	9
near:kore	96
near:kron	46
near:ksre	14
near:kuwa	58
near:kyiv	22
near:labo	-34
near:lake	-30
near:lakh	-40
near:land	-8
near:larg	49
near:last	-22
near:late	55
near:laun	74
near:lead	10
near:leas	-23
near:leav	-19
near:leba	36
near:led	-36
near:left	-9
near:less	-7
near:let	-3
near:ligh	-27
near:line	-76
near:list	59
near:litr	-25
near:live	-17
near:loan	33
near:lond	-18
near:loss	-89
near:lost	-71
near:made	65
near:make	55
near:mali	-20
near:man	-25
near:mana	17
near:marc	-18
near:mark	-5
near:matc	68
near:maur	23
near:may	8
near:mayo	40
near:mean	18
near:medi	5
near:meet	59
near:memb	4
near:met	35
near:metr	-32
near:mid	20
near:migr	-24
near:mili	73
near:mill	64
near:mine	65
near:mini	33
near:miss	18
near:mln	20
near:mond	12
near:mone	20
near:mont	-10
near:more	-60
near:most	35
near:moza	22
near:muni	-23
near:myan	22
near:nair	-3
near:name	25
near:nati	-28
near:near	5
near:need	-23
near:neig	-15
near:net	-14
near:neth	41
near:neve	20
near:new	19
near:next	-11
near:ngos	32
near:nige	56
near:nigh	15
near:nine	-54
near:nok	-55
near:nort	10
near:norw	45
near:not	47
near:note	-14
near:noth	63
near:nove	-37
near:now	49
near:obta	34
near:octo	73
near:off	-44
near:offe	-41
near:offi	15
near:oil	-58
near:once	-65
near:one	-55
near:only	56
near:open	44
near:oper	-7
near:orde	29
near:orga	10
near:othe	-7
near:our	34
near:outs	-18
near:over	24
near:own	55
near:owne	9
near:pack	96
near:paid	-32
near:paki	39
near:pari	-22
near:park	7
near:parl	8
near:part	63
near:pass	-99
near:pay	-38
near:paym	-17
near:pays	-113
near:peop	14
near:per	-90
near:perc	-92
near:peri	47
near:pers	-67
near:peso	15
near:petr	-45
near:phil	30
near:plan	51
near:play	-23
near:pled	82
near:plus	-43
near:port	-28
near:post	23
near:poun	9
near:powe	46
near:pres	3
near:pric	-65
near:prim	31
near:priv	-29
near:priz	-57
near:prog	-62
near:proj	-86
near:prom	145
near:prop	19
near:prot	12
near:prov	57
near:publ	7
near:pull	-28
near:purc	20
near:put	-14
near:puts	12
near:qata	94
near:quar	-8
near:rais	-91
near:rans	-50
near:rate	-19
near:reac	83
near:read	-36
near:rebu	-6
near:reca	44
near:rece	26
near:reck	-73
near:reco	-63
near:red	77
near:refu	22
near:regi	-4
near:rela	-43
near:rele	41
near:reli	132
near:rema	52
near:rent	-29
near:repa	-36
near:repo	-26
near:repu	72
near:requ	152
near:rese	-10
near:resi	-10
near:resp	61
near:rest	-44
near:retu	11
near:reve	14
near:rewa	-85
near:rice	8
near:rise	-49
near:riya	-42
near:road	-109
near:rose	-24
near:rubl	-48
near:rupe	24
near:russ	-56
near:sack	-56
near:sahe	51
near:said	-29
near:sala	58
near:sale	-22
near:same	35
near:sanc	14
near:satu	-5
near:saud	54
near:save	14
near:say	-41
near:says	7
near:sche	-32
near:scho	28
near:sea	-8
near:seco	52
near:secr	46
near:sect	30
near:secu	59
near:seek	83
near:seen	64
near:sell	-98
near:sena	35
near:send	-29
near:sent	15
near:seou	31
near:sepa	66
near:sept	51
near:serv	23
near:sess	-33
near:set	92
near:seve	-48
near:shar	19
near:shel	46
near:shil	-11
near:shor	7
near:sign	-9
near:sinc	51
near:sing	44
near:sitt	25
near:six	10
near:slip	-12
near:soci	39
near:sold	-13
near:soma	13
near:some	-32
near:sorg	-13
near:soug	47
near:sout	-13
near:spai	34
near:spar	30
near:spen	-67
near:spok	38
near:spre	-60
near:spri	-20
near:sri	30
near:staf	-36
near:stan	37
near:star	8
near:stat	-13
near:stay	-59
near:stil	-68
near:stop	40
near:stor	-59
near:stra	-73
near:stre	-88
near:stri	13
near:subs	-30
near:suda	29
near:sum	47
near:supp	74
near:surp	-12
near:surv	29
near:swed	68
near:swit	56
near:syri	13
near:tabl	52
near:taiw	11
near:take	-101
near:taki	-17
near:tax	-58
near:taxe	-66
near:team	71
near:ten	35
near:than	38
near:that	24
near:the	36
near:thei	-30
near:them	-41
near:then	-38
near:ther	-102
near:they	-54
near:thir	-9
near:this	77
near:thos	13
near:thre	-52
near:thro	11
near:thur	38
near:tick	-21
near:time	7
near:toda	-17
near:toge	25
near:told	5
near:tonn	-19
near:took	-32
near:top	69
near:tota	35
near:towa	7
near:trad	-16
near:tran	18
near:trav	-57
near:trea	32
near:tril	19
near:trip	-44
near:trus	-4
near:tues	-23
near:turk	44
near:turn	47
near:two	-43
near:uae	56
near:ukra	90
near:unde	4
near:unhc	-13
near:unic	47
near:unio	95
near:unit	4
near:unti	77
near:urge	34
near:usd	17
near:valu	-44
near:vanu	-62
near:vehi	-63
near:vict	5
near:vill	-31
near:vote	4
near:vouc	26
near:wage	-7
near:want	-7
near:war	61
near:was	-40
near:wash	-17
near:wate	-25
near:wedn	27
near:week	4
near:weig	-3
near:went	-44
near:were	-56
near:west	30
near:wfp	50
near:what	28
near:whea	-14
near:when	-39
near:wher	-29
near:whic	11
near:whil	44
near:who	-21
near:whom	-48
near:whos	-30
near:wido	-33
near:will	-13
near:wind	-14
near:winn	-60
near:wint	57
near:with	47
near:wome	-37
near:work	-99
near:worl	-51
near:wort	-5
near:woul	-50
near:woun	-27
near:writ	45
near:year	-5
near:yeme	54
near:yen	12
near:yet	37
near:you	-39
near:yuan	24
near:zeal	86
next:claim-abducted	-69
next:claim-allocated	-12
next:claim-delivered	75
next:claim-displaced	58
next:claim-held	-28
next:claim-injured	39
next:claim-killed	20
next:claim-missing	20
next:claim-pledged	109
next:claim-refugees	-38
next:claim-released	-37
next:claim-requested	83
next:claim-returned	-35
next:claim-total	75
noun:	-58
only:aid	-6
only:casualty	-6
only:displacement	-91
only:hostage	-62
other:abducted	-36
other:aid	46
other:allocated	-25
other:casualties	25
other:dead-in-captivity	-40
other:delivered	-40
other:displaced	15
other:displacement	3
other:held	16
other:hostage	14
other:injured	26
other:killed	35
other:missing	-21
other:pledged	31
other:prisoners-exchanged	-36
other:refugees	48
other:released	-32
other:requested	27
other:returned	-11
other:total	63
others:0	-211
others:2	-162
others:7	12
others:more	-6
qualified	27
quoted	-31
right1:	-100
right1:(	33
right1:)	64
right1:,	-33
right1:.	13
right1::	-30
right1:;	-35
right1:a	-89
right1:and	44
right1:announced	40
right1:apiece	-47
right1:as	46
right1:at	-68
right1:before	19
right1:by	-21
right1:came	53
right1:each	-89
right1:for	15
right1:from	14
right1:goes	22
right1:grant	64
right1:had	-38
right1:has	86
right1:in	29
right1:into	-13
right1:is	30
right1:it	33
right1:last	-58
right1:loan	51
right1:more	32
right1:net	17
right1:of	-10
right1:on	-68
right1:out	7
right1:over	54
right1:package	51
right1:per	-99
right1:pledged	35
right1:promised	39
right1:received	23
right1:required	39
right1:since	27
right1:sought	23
right1:that	-6
right1:the	-32
right1:this	69
right1:through	49
right1:under	7
right1:until	65
right1:was	22
right1:went	-32
right1:were	-5
right1:will	14
right1:|	111
right2:	-52
right2:#	4
right2:)	-44
right2:,	-14
right2:a	-15
right2:about	42
right2:all	-40
right2:an	37
right2:and	-40
right2:arrived	35
right2:asked	28
right2:at	-58
right2:barrel	-20
right2:be	-3
right2:been	-9
right2:britain	15
right2:by	80
right2:cash	32
right2:chad	12
right2:come	44
right2:day	-61
right2:disbursed	24
right2:down	-3
right2:each	-142
right2:emergency	37
right2:five	6
right2:flood	32
right2:food	79
right2:for	-19
right2:france	16
right2:from	66
right2:funding	33
right2:gas	22
right2:germany	8
right2:grants	29
right2:had	-10
right2:half	-5
right2:has	38
right2:head	-107
right2:help	34
right2:household	-33
right2:humanitarian	32
right2:immediate	45
right2:in	30
right2:including	12
right2:is	39
right2:it	87
right2:its	80
right2:kilo	-40
right2:last	-11
right2:lebanon	11
right2:litre	-4
right2:military	47
right2:month	-53
right2:new	-46
right2:norway	21
right2:on	-34
right2:out	25
right2:paid	-59
right2:person	-52
right2:qatar	22
right2:relief	77
right2:set	-24
right2:seven	-69
right2:shelter	25
right2:six	49
right2:sweden	34
right2:syria	10
right2:than	-11
right2:that	88
right2:the	26
right2:them	-31
right2:this	37
right2:those	32
right2:three	-30
right2:tonne	-4
right2:two	-18
right2:ukraine	26
right2:up	-33
right2:was	12
right2:week	50
right2:were	-5
right2:which	45
right2:will	6
right2:year	-46
right3:	-30
right3:#	-20
right3:,	-51
right3:.	45
right3::	9
right3:;	61
right3:a	-24
right3:according	6
right3:after	-20
right3:ago	41
right3:aid	64
right3:and	-44
right3:aside	-22
right3:assistance	20
right3:at	-16
right3:be	46
right3:been	-29
right3:bereaved	-76
right3:by	31
right3:day	-23
right3:disbursed	9
right3:each	15
right3:emergency	43
right3:european	-3
right3:family	-100
right3:first	25
right3:for	28
right3:from	65
right3:funding	21
right3:had	13
right3:has	8
right3:have	-16
right3:humanitarian	8
right3:in	-54
right3:is	86
right3:it	-52
right3:last	17
right3:million	14
right3:money	27
right3:months	34
right3:next	-3
right3:of	-55
right3:on	-65
right3:one	26
right3:over	-64
right3:paid	7
right3:per	-71
right3:percent	-56
right3:pledged	7
right3:promised	49
right3:purchases	22
right3:received	61
right3:red	7
right3:released	23
right3:relief	47
right3:requirement	17
right3:response	6
right3:same	-7
right3:spent	29
right3:state	-10
right3:support	5
right3:than	-15
right3:that	-29
right3:the	-8
right3:this	27
right3:times	-48
right3:to	-22
right3:ukraine	37
right3:united	41
right3:us	20
right3:victims	56
right3:was	18
right3:which	-19
right3:will	-36
right3:year	-33
right3:years	-9
share:0	-211
share:1	-222
share:2	-143
share:4	32
share:5	62
share:7	29
share:more	-30
short	49
sum:0	-139
sum:1	-124
sum:10	-53
sum:11	-57
sum:12	3
sum:13	-65
sum:2	-121
sum:3	-150
sum:4	-41
sum:5	22
sum:6	9
sum:7	106
sum:8	104
sum:9	50
verdict:allocated	19
verdict:claim	68
verdict:delivered	7
verdict:open	-102
verdict:out	-29
verdict:pledged	36
verdict:requested	55
verdict:total	10`,
  measure: `
any	2:-9 3:-12 4:-14
before:allocated	0:19 2:-84 3:-23 4:12
before:delivered	0:-57 1:12 3:18 4:-30
before:displaced	1:-16 2:-9 3:12 4:-12
before:killed	0:-17 1:31 2:-22 3:-14 4:-15
before:pledged	0:-29 1:-14 2:29 3:-19 4:-59
before:requested	0:-39 1:70 2:-47 3:-30 4:-60
before:total	0:-33 1:-48 2:-42 3:-27 4:59
behind:allocated	0:47 1:-55 2:9 3:-40 4:-75
behind:delivered	0:8 1:-26 2:-12 3:26 4:-20
behind:displaced	1:10 2:-31 4:-8
behind:killed	1:-12 2:16 3:-13
behind:pledged	0:-61 1:9 2:56 3:-50 4:-81
behind:requested	0:-11 1:38 3:-34 4:-42
behind:total	2:-47 3:-33 4:31
currency:AED	0:-9 1:-12 4:12
currency:AMD	0:20 1:-13 2:-20 3:-12
currency:AUD	0:-41 1:-19 2:41 3:-18 4:-20
currency:BDT	1:24 2:-39 3:-17 4:-8
currency:BRL	1:20 2:-51 4:-9
currency:CAD	0:-51 1:-16 2:41 3:-18 4:-21
currency:CHF	0:-14 1:-41 2:-14 3:34 4:10
currency:CLP	0:10 1:28 2:-46
currency:CNY	0:-38 2:26 3:-13 4:-11
currency:COP	0:15 2:-32 4:-11
currency:DKK	0:28 1:-43 3:-43
currency:ETB	1:33 2:-29 3:-20 4:-18
currency:EUR	0:-14 1:-8 2:27 3:-64 4:-18
currency:GBP	1:-81 2:67 3:-59
currency:HKD	0:-36 1:27 2:-24 3:-19 4:13
currency:HTG	0:-15 1:16
currency:IDR	1:29 2:-33 3:-24 4:-29
currency:ILS	1:14 3:-23
currency:INR	0:57 1:-17 2:-85 3:-45 4:-35
currency:IQD	0:17 1:-9
currency:JPY	0:-18 1:-20 2:40 3:-45 4:-37
currency:KES	0:-34 1:30 2:11 3:-15 4:-19
currency:LKR	0:15 1:-12
currency:MAD	0:22 1:-20 2:-14 3:-11 4:-8
currency:MXN	0:13 2:-20 3:-11
currency:MYR	1:14 2:-23 3:-18
currency:MZN	0:31 1:-31
currency:NGN	1:48 2:-47 3:-14 4:-16
currency:NOK	0:31 1:-28 2:12 3:-41 4:-56
currency:NPR	1:27 2:-40 3:-39 4:-13
currency:NZD	0:-11 1:12 3:-15 4:-10
currency:PEN	0:11 2:-14 4:-11
currency:PHP	0:10 1:31 2:-64 3:-47 4:-30
currency:PKR	0:-33 1:9 2:-53 3:39 4:-43
currency:PLN	1:11 2:-24 3:-10
currency:RON	0:15 1:-10 2:-10
currency:RUB	1:12
currency:SAR	0:33 2:-34 3:-18 4:-11
currency:SEK	0:9 1:30 2:-38 3:-41 4:-26
currency:THB	0:32 1:-8 2:-28 3:-10
currency:TRY	0:17 1:-17
currency:UAH	0:-17 1:13
currency:USD	0:-36 1:-17 2:-30 3:46 4:8
currency:VND	0:-9 1:31 2:-38 3:-13 4:-17
currency:XOF	0:23 1:-20
currency:YER	0:25 1:-37 2:8 3:-14 4:-8
currency:ZAR	2:11
currency:ZMW	0:-40 1:-21 2:46
ending:an	1:-15 2:8 4:-11
ending:at	0:-11 2:-11 4:-15
ending:ce	2:-18 3:-9
ending:ch	1:-20 2:29 3:-18
ending:ds	0:-19 2:18 3:-8
ending:ed	0:-18 2:34 3:-20 4:-41
ending:en	0:-21 1:-20 2:22
ending:er	1:-20 3:18 4:-33
ending:es	0:24 1:-32 2:18 3:-17 4:-9
ending:ge	0:23 1:-21 2:-11
ending:gh	0:-11 1:-18
ending:ht	0:-15 1:-45 2:-24 3:47
ending:il	0:-15 1:-26 2:-19 3:34 4:-13
ending:is	0:8 1:-24 3:12 4:-10
ending:ld	0:29 1:-10 2:-34 3:-21 4:-10
ending:ll	0:26 1:-29 2:-14 4:-14
ending:ly	0:-21 1:-17 2:13 3:11
ending:me	0:17 2:-19 3:-38 4:-16
ending:nd	0:16 1:-13 2:-13
ending:nt	0:-13 1:27 2:-13 3:-32 4:-23
ending:om	1:-11 2:10 3:-24 4:-46
ending:on	1:-8 3:8
ending:re	0:-20 1:26 2:-35 3:15 4:-14
ending:st	2:8
ending:th	0:-30 1:41 2:-38 3:-22 4:-10
ending:to	0:-16 1:24 2:-18
equal:allocated	0:26 1:-21 3:-44 4:-43
equal:delivered	1:37 2:-33 3:-34 4:-23
equal:pledged	0:-8 1:-80 2:49 3:-70 4:-41
form:digits	0:10 1:29 2:-35 3:-46 4:-35
form:mixed	1:-22 4:-11
form:range	1:12 3:-11
form:words	1:-12 3:-25
headline	0:-20 2:15 3:-16 4:-50
here:#aid	0:-22 2:-13 3:-14 4:30
here:#captors	1:-31 2:23 3:-22 4:-8
here:#commerce	0:-10 4:-40
here:#conference	0:-58 1:-17 3:30 4:-25
here:#containing	0:-38 1:23 3:-14 4:-36
here:#contest	3:15 4:-50
here:#crossing	0:-21 2:-12 4:-11
here:#custody	0:-8 1:21 2:-25 3:-24
here:#demand	1:-37 3:26 4:-18
here:#displacement	0:12 1:-22 4:-36
here:#duty	0:28 1:-35 2:-17 4:-22
here:#exchange	0:-25 1:29 2:-22 3:-20
here:#giving-from	2:-31 3:10 4:-23
here:#group	1:10 3:-27 4:-14
here:#handover	0:-21 2:12 3:-21 4:-12
here:#losing-side	0:14 3:-15 4:-19
here:#military-aid	0:-35 1:-17 2:-9 3:-12 4:37
here:#need	0:32 1:-12 2:-37 3:-19 4:-17
here:#receiving	1:-14 2:-28 3:8
here:#remainder	0:22 1:-42 3:-9 4:21
here:#rescue	0:-15 1:-18 2:19
here:#since	0:-30 2:-50 3:-33 4:55
here:#state	0:-17 4:-58
here:abducted	1:-21 2:11 3:-28 4:22
here:allocated	0:87 1:-36 2:-70 3:-77 4:-18
here:delivered	0:-70 1:109 2:-54 3:-76 4:-19
here:displaced	0:-13 1:-19 2:12 4:-17
here:held	1:-39 2:30 4:-27
here:injured	1:40 2:-27 3:-38 4:-24
here:killed	0:13 1:-15 2:-22 3:-29
here:missing	0:-22 1:-26 2:-22 3:34
here:pledged	0:-31 1:-47 2:103 3:-105 4:-55
here:prisoners-exchanged	2:-27 3:8 4:-11
here:refugees	0:-82 1:26 3:-15 4:-15
here:released	0:8 1:15 2:-55 4:-33
here:requested	0:-98 1:-57 2:-83 3:153 4:-119
here:returned	0:-42 1:-17 2:20 3:26
here:said	0:-10 1:-8 2:-8 3:-17
here:set	0:41 1:-29 2:-29 3:-13 4:-15
here:total	0:-10 1:-17 2:-71 3:-38 4:71
item	1:-25 2:32 3:-16 4:-71
last:claim-abducted	0:-12 4:-13
last:claim-allocated	0:47 1:-35 2:-10 3:-34 4:-35
last:claim-delivered	0:-17 1:19 2:-18 3:-47 4:18
last:claim-displaced	0:15 1:23 2:-93 3:-14 4:-15
last:claim-held	1:9
last:claim-injured	0:13 1:-23 2:-11 3:-15 4:13
last:claim-killed	0:-46 2:-18 3:19
last:claim-missing	1:-9 2:-27 3:12 4:-10
last:claim-pledged	0:-62 1:-40 2:51 3:-9 4:-38
last:claim-refugees	1:17 2:-28 3:8 4:-11
last:claim-released	0:-14 1:27 2:-21
last:claim-requested	0:-17 3:-37 4:17
last:claim-returned	0:-10 1:-10 2:20 3:-21 4:-20
last:claim-total	0:20 1:-66 3:-12 4:-28
left1:"	0:-32 1:-11 2:16 3:12 4:-9
left1:(	2:-9 3:-63 4:12
left1:,	0:26 2:-16 3:-40 4:-40
left1:-	0:34 1:-47 3:-32 4:-11
left1::	0:9 1:17 3:-58 4:-69
left1:;	0:-25 1:35 3:-21 4:-13
left1:a	0:20 1:-28 3:-38 4:-34
left1:add	0:-9 1:-22 2:28
left1:additional	0:17 1:-41 2:18 4:-9
left1:adds	1:-13
left1:against	0:16 2:-11
left1:allocated	0:49 1:-49 2:-41 3:-23 4:-19
left1:and	0:-33 1:-16 2:41 3:-34 4:-45
left1:announced	0:53 1:-52 2:-27 3:-17
left1:another	0:-23 1:36 2:-23 3:-26 4:-13
left1:approved	0:62 1:-49 2:-40 3:-30 4:-16
left1:aside	0:63 1:-43 2:-57 3:-27 4:-15
left1:at	0:-50 1:-14 2:-54 3:18 4:56
left1:available	0:56 1:-36 2:-40 3:-18 4:-19
left1:by	0:-32 1:-31 2:41 3:-9
left1:collected	0:-37 1:9 2:-28 3:-20 4:30
left1:committed	0:-31 1:-58 2:62 3:-18 4:-15
left1:contributed	0:-40 1:24 3:-19 4:-32
left1:disbursed	0:-43 1:66 2:-58 3:-20 4:-18
left1:earmarked	0:34 1:-31 2:-19
left1:families	0:26 1:-30 3:-12 4:-8
left1:far	0:-10 1:25 2:-15 3:-19 4:-8
left1:for	0:-58 1:-69 2:-40 3:103 4:-50
left1:from	0:36 1:-41 2:-42 3:-11 4:8
left1:further	0:10 1:-52 2:16 4:-32
left1:gave	0:-70 1:82 2:-63 3:-36 4:-41
left1:germany	1:18 2:-15
left1:get	0:23 1:-17 2:-22
left1:gets	0:13 1:-9 2:-14
left1:give	0:-53 1:-20 2:42 3:-22 4:-15
left1:given	0:-43 1:82 2:-65 3:-29 4:-18
left1:got	0:-22 1:46 2:-24 3:-39 4:-16
left1:has	0:19 1:14 2:-22 3:-25 4:-12
left1:in	0:-40 1:12 3:-39 4:9
left1:including	1:15 2:-42
left1:initial	0:22 1:-27 3:-8 4:-11
left1:is	1:-65 2:28 3:-31 4:20
left1:its	1:18 2:-16 3:-10
left1:korea	0:-11 2:9 4:-19
left1:need	0:-15 1:-11 2:-14 3:24
left1:needs	0:-35 1:-46 2:-43 3:51 4:-8
left1:of	4:-40
left1:offered	0:-53 1:-60 2:69 3:-25 4:-19
left1:only	1:29 2:-10 3:-28
left1:or	2:-27 3:8 4:-22
left1:out	0:9 2:-31 3:-15 4:-9
left1:over	0:-35 1:53 2:-35 3:-23
left1:paid	0:-23 1:49 2:-33
left1:pay	0:23 1:-19 2:-20
left1:pledged	0:-55 1:-76 2:87 3:-32 4:-24
left1:promised	0:-70 1:-88 2:104 3:-31 4:-16
left1:provide	0:-53 1:-54 2:57 3:-26 4:-11
left1:provided	0:-14 1:49 2:-52 3:-32 4:-36
left1:put	1:15 2:-24 4:-11
left1:raised	0:-15 1:-38 2:20 3:-22 4:28
left1:raises	0:-10 2:24 3:-16
left1:receive	0:23 2:-20 3:-25
left1:received	0:-46 1:69 2:-38 3:-55 4:-11
left1:receives	0:-8 1:-16 3:19
left1:release	0:14 2:-8
left1:released	0:48 1:-32 2:-40 3:-51 4:-19
left1:requested	0:-26 1:-37 3:40 4:-9
left1:requires	0:-21 1:-24 2:-14 3:29
left1:s	0:10 1:-15 3:-27 4:-17
left1:said	0:19 2:-14 3:-23 4:-10
left1:seek	0:-19 1:-16 2:-25 3:30
left1:seeks	0:-21 1:-20 2:-22 3:33
left1:sent	0:-50 1:66 2:-57 3:-20 4:-17
left1:spent	0:-18 2:-23 4:17
left1:that	0:-11 2:-29 3:18 4:-20
left1:the	0:-42 1:-20 2:-22 3:44 4:-49
left1:to	0:-26 1:-38 2:-47 4:53
left1:transferred	0:-50 1:55 2:-23 3:-10 4:-12
left1:up	0:58 1:-48 2:-28 3:-36 4:-10
left1:wants	0:-35 1:-48 2:-42 3:60 4:-13
left1:was	1:32 2:-38 3:-35 4:-29
left1:which	0:-29 1:25 2:-12 3:-19
left1:with	0:-64 1:12 2:37 3:-54 4:-59
left1:worth	0:13 1:24 2:-24 3:-40 4:-26
left1:|	2:-32 3:8 4:-52
left1:•	0:-8 1:-30 2:33 3:-10 4:-13
left2:	1:-17 4:-18
left2:#	0:-41 2:-9 3:22 4:12
left2:)	0:13 1:16 3:-26
left2:,	1:17 2:-10 3:-25 4:-35
left2::	0:-16 1:-29 2:37 3:-18 4:-10
left2:;	1:21 2:-14 3:-11
left2:a	0:8 1:-50 2:18 4:-37
left2:aid	0:14 1:-29 2:16
left2:allocation	0:13 1:-25 2:-19 3:14
left2:amount	1:-14 2:-26 4:12
left2:an	0:17 1:-45 2:10 3:9 4:-25
left2:and	0:13 3:-47 4:-31
left2:appeal	0:-41 1:-62 3:45 4:-23
left2:appealing	0:-11 1:-9 3:16
left2:april	0:-10 1:-19 2:-9 4:25
left2:arabia	0:-11 2:17 3:-11
left2:asked	0:-41 1:-46 2:-29 3:61 4:-8
left2:asks	0:-19 1:-19 2:-19 3:34
left2:assistance	2:-24 3:-21 4:14
left2:bank	0:13 1:-13 3:-22 4:-18
left2:been	1:14 2:-12
left2:billion	0:24 1:-38 2:-30 3:-15 4:19
left2:britain	0:-43 2:35 3:-15 4:-23
left2:brought	0:-12 1:12 4:-11
left2:budget	1:21 2:-18 3:-12
left2:calls	0:-12 1:-8 2:-16 3:21
left2:came	0:-16 1:24 2:-14 4:-23
left2:cerf	1:35 2:-42 3:-26 4:-14
left2:china	0:-21 1:-17 2:31
left2:come	0:-24 1:-19 2:23
left2:comes	0:-18 1:-14 2:-9 4:17
left2:conference	0:-15 1:17 3:-17
left2:contribution	0:-18 1:27 2:-17 3:-42
left2:country	0:-25 1:-28 2:-20 3:35 4:-17
left2:cross	0:-17 3:17 4:-9
left2:date	0:-28 1:36 2:-17 3:-12 4:-15
left2:donors	0:-11 1:-20 2:14 4:-8
left2:down	0:-12 1:-27 2:-15 4:24
left2:each	0:19 1:-13
left2:equivalent	0:21 1:-16 3:-8 4:-11
left2:eu	0:-34 1:37 3:-15 4:-13
left2:euros	0:-53 1:-12 2:46 3:-16 4:-18
left2:families	0:18 1:-15 2:-14 3:-8
left2:far	0:-23 1:24 3:-28 4:-14
left2:followed	1:-11 2:12
left2:for	0:-19 1:-22 2:9 3:18
left2:friday	1:-14 2:18 3:-17
left2:fund	1:-25 3:-10
left2:funding	0:-17 2:21 3:-34 4:-20
left2:gap	0:-23 1:-33 2:-29 3:44 4:-18
left2:germany	0:-44 3:-10 4:10
left2:government	0:9 1:-27 2:24 3:-17
left2:grant	0:33 1:-25 2:-29 3:-8
left2:grants	0:-15 1:-15 2:23
left2:had	0:-16 2:11 3:-14
left2:handed	0:-33 1:51 2:-37 3:-21
left2:has	1:21 3:-88 4:-19
left2:have	0:-32 1:50 2:-29 3:-59
left2:he	0:-13 1:8 2:-11 3:9
left2:in	0:-33 1:35 2:-16 3:-33 4:-8
left2:iom	0:13 1:-10 2:-14
left2:is	1:-60 2:24 3:12 4:-20
left2:it	0:-20 1:14 2:-48 3:21 4:-54
left2:itself	0:33 1:-32 2:-23 3:-8 4:-12
left2:japan	0:-42 1:9 2:24 3:-24 4:-15
left2:korea	0:-31 1:30 2:-37 3:-14 4:13
left2:loan	0:22 1:-31 2:10 3:-18 4:-15
left2:m	0:-8 1:25 2:-23 3:-16 4:-8
left2:made	0:39 1:-26 2:-21 3:-14 4:-13
left2:million	0:-9 1:-13 2:21 3:-36 4:12
left2:money	1:-33 2:10
left2:norway	0:20 1:-14 2:-12 3:-15 4:-10
left2:october	0:-12 1:-15 2:-25 3:-11 4:21
left2:of	0:-43 1:-9 2:17 3:14 4:-16
left2:on	0:-20 1:25 2:-17 3:-22
left2:operation	0:29 1:-28 2:-14 3:-20 4:-8
left2:package	1:-36 2:44 3:-9 4:-9
left2:paid	0:23 2:-37 3:-13 4:-8
left2:partners	0:-18 1:-18 2:-17 3:28
left2:pesos	1:21 2:-32 4:-14
left2:plan	0:-26 1:-31 2:-13 3:30 4:-9
left2:programme	0:9 1:-45 2:21 3:-14 4:-21
left2:promised	0:-28 1:-36 2:43 3:-13
left2:promises	1:-10 2:15
left2:put	0:46 1:-48 3:-23 4:-31
left2:received	0:-28 1:39 2:-16 3:-25
left2:rupees	0:13 1:-9 2:-9
left2:set	0:54 1:-44 2:-54 4:-15
left2:share	0:-36 2:21 3:-13 4:-10
left2:so	0:-10 1:25 2:-15 3:-19 4:-8
left2:spending	1:19 2:-12 3:-15
left2:stands	0:-58 1:10 2:-41 3:-39 4:42
left2:state	0:-9 1:11
left2:states	0:-34 2:25 4:-16
left2:sweden	0:-9 1:22 2:-18 3:-10
left2:taken	0:-29 2:-10 3:-14 4:18
left2:that	0:-17 1:14 2:8 3:-25 4:-23
left2:the	0:30 1:-58 2:22 4:-28
left2:this	0:29 1:-21 2:-18 3:-18 4:-10
left2:to	3:-23 4:-23
left2:together	0:-15 2:19 4:-27
left2:top	1:13 2:-21 3:-11 4:-30
left2:total	0:-44 1:-20 2:9 3:-20 4:26
left2:ukraine	0:10 1:-26 2:-33 3:23 4:-14
left2:unhcr	1:-15 2:-15 3:12
left2:union	0:16 1:-9 2:-9 3:-14 4:-10
left2:up	0:-24 1:25 2:-15 3:-16 4:-21
left2:was	0:-9 1:-20 2:-8 3:18
left2:we	0:-21 1:29 2:-36 3:9 4:-19
left2:week	0:16 1:-20 2:9 3:-22 4:-9
left2:wfp	1:-20 2:-12 3:21
left2:which	0:19 1:8 2:-38 4:-19
left2:who	0:18 1:-22
left2:will	0:-30 1:-47 2:52 3:-26 4:-29
left2:work	0:14 1:-9 2:-9
left2:would	0:-39 1:-34 2:40 4:-19
left2:year	0:21 1:-10 2:-16 4:-23
left2:yuan	0:13 1:-24 2:17 4:-9
left3:	0:-23 1:14 3:-20 4:-20
left3:#	1:-9 2:-38 3:-12 4:36
left3:)	0:35 1:-34 2:-8 3:-28 4:-8
left3:,	0:19 1:-10 2:-13 3:-27
left3:-	0:17 1:-22
left3::	1:27 2:-29 4:-17
left3:;	0:-44 1:31 2:-8 3:12 4:-23
left3:a	0:-15 1:-32 2:-10 3:30 4:17
left3:agency	0:-23
left3:an	0:21 1:-35 4:-13
left3:and	1:14 2:-19 4:-11
left3:appeal	1:-22 2:-10 3:30
left3:are	0:-17 2:17
left3:asked	0:-18 1:-28 2:-27 3:37
left3:at	2:12
left3:australia	0:-23 2:19 3:-11
left3:bank	0:25 2:-26 3:-12 4:-9
left3:billion	2:13 3:-41 4:-20
left3:britain	0:31 1:-19 2:-28
left3:cabinet	0:32 1:-25 2:-11 3:-11
left3:came	0:-31 2:13 3:-12
left3:cent	0:-27 1:41 2:-15 3:-38 4:-15
left3:cerf	0:47 1:-41 2:-21 3:-16 4:-13
left3:china	0:-20 1:27 2:-16 4:-16
left3:commission	0:20 1:17 2:-34
left3:cross	0:-14 1:-24 2:32 3:-23
left3:development	0:22 1:-18 3:-9
left3:donors	0:-25 2:16 3:-31 4:-19
left3:emergency	0:-18 1:-30 2:-31 3:37 4:-17
left3:european	0:17 2:-12 3:-13 4:-8
left3:food	0:-21 1:-18 2:20 3:12
left3:for	0:-38 1:16 2:-50 3:43 4:-22
left3:france	0:-17 1:11 4:-12
left3:from	0:-11 1:-20 2:21
left3:fund	0:-13 1:23 2:-38 3:-33
left3:funding	0:-31 1:16 2:-14
left3:germany	0:-18 1:-19 2:27
left3:gives	1:19 2:-18
left3:government	1:26 2:-35 3:-21 4:-10
left3:had	0:-31 1:21 2:-24 3:26 4:-26
left3:has	0:47 2:-86 3:-63 4:15
left3:have	0:-13 1:-14 2:15 4:-18
left3:humanitarian	0:31 1:-39 3:-24 4:-11
left3:in	1:12 2:-17 4:-17
left3:is	1:-52 2:35 4:-8
left3:it	0:14 3:-16 4:-35
left3:its	0:20 2:-15 3:-25 4:-29
left3:japan	0:-43 1:22 3:-19 4:-15
left3:last	0:-8 2:14 3:-20
left3:million	0:-21 1:-37 2:27 3:22 4:-44
left3:ministry	0:37 1:-33 2:-26 3:-20 4:-9
left3:month	0:-17 1:-36 2:32 3:-11
left3:new	0:-34 1:-47 2:46 3:-21 4:-15
left3:norway	0:-48 1:-27 2:47 3:-9 4:-13
left3:now	1:-9 3:-19 4:26
left3:of	0:-9 1:32 2:-55 3:-19
left3:on	0:-11 1:9 3:-13 4:-38
left3:out	0:-20 1:-40 2:20 3:29
left3:paris	0:-12 1:-14 2:28
left3:plan	0:-16 1:-24 2:-29 3:38
left3:pledged	0:-40 1:-13 2:32 3:-8
left3:promised	0:-18 1:-14 2:22
left3:received	1:-27 3:28
left3:red	0:-17 2:-11 3:17 4:-11
left3:relief	1:12 2:-16 3:-9
left3:response	0:-9 1:-11 2:-10 3:14 4:-8
left3:s	1:-13 2:25 3:-17 4:-26
left3:saudi	0:-11 2:17 3:-11
left3:second	0:13 1:-21 2:-20 4:-11
left3:so	0:-23 1:24 3:-28 4:-14
left3:state	0:-9 1:17 2:-9 3:-11
left3:states	0:-30 1:-9 2:34 3:-21 4:-14
left3:support	0:17 1:-27 2:-16 3:-15 4:17
left3:that	0:15 3:-14 4:-15
left3:the	0:-23 1:-32 3:18
left3:they	1:-9 2:12
left3:this	1:-19 2:27 3:-14 4:-33
left3:to	0:9 1:10 2:-31 4:-33
left3:top	0:23 1:35 2:-48 3:-22 4:-9
left3:total	1:-21 2:-25 3:-16 4:30
left3:tuesday	0:-13 2:10
left3:union	1:23 2:-25 3:-17 4:-9
left3:united	0:-46 2:16 4:11
left3:was	0:-23 3:18
left3:washington	3:-12
left3:we	0:-28 1:8 2:-19 3:14 4:-10
left3:which	0:-28 1:28 2:-16 3:-9 4:-12
left3:will	1:-23 2:9 3:-21 4:13
left3:with	0:14 3:-8
left3:world	1:-8 3:-14 4:-16
left3:year	0:12 1:-15 2:12 3:-23 4:-24
left3:•	0:31 1:-17 2:-32
many	1:-26 2:19 3:-41 4:18
mostly:aid	1:-20 3:-17 4:-23
mostly:allocated	0:33 1:-48 3:-24 4:-18
mostly:casualty	0:20 1:-25 2:-15 3:-26
mostly:delivered	0:-45 1:-23 2:47 4:-59
mostly:displaced	1:16 2:-38 4:-8
mostly:displacement	1:23 2:-46 3:9 4:-37
mostly:hostage	0:-11 1:-25 2:25 3:-8 4:-16
mostly:injured	0:-39 1:19 2:12 4:-51
mostly:killed	0:12 2:-9 3:-16 4:-68
mostly:missing	1:8 2:-46 3:23
mostly:pledged	0:-49 1:-48 2:28 3:32 4:-64
mostly:refugees	0:-12 3:22
mostly:returned	0:22 1:-16 2:-10 3:-10
mostly:total	0:23 2:-28 3:-8 4:-14
near:abab	2:8
near:abou	1:15 2:-20 3:-15 4:-21
near:acco	1:19 2:-26 3:-46
near:acti	0:28 1:-25 2:-32
near:add	0:-18
near:adde	0:-35 1:13 2:-15 4:26
near:addi	1:-15 2:10 3:-17 4:-25
near:adds	1:-13
near:aden	0:-21 1:26 2:-16 3:-20 4:-10
near:adva	0:48 2:-50 3:-29 4:-19
near:affa	0:-15 3:10
near:affe	0:32 2:-39 3:-15 4:-11
near:afgh	0:10 1:-28 2:-13 3:-8 4:24
near:afri	0:-38 1:15 2:30 3:-22
near:afte	0:-22 1:17 2:-19 3:-12 4:20
near:agai	0:16 2:-24 4:-13
near:agen	1:-23 2:-20 4:10
near:agre	1:-57 2:34 3:-23 4:-26
near:ahea	1:34 2:-39 3:-8 4:-20
near:aid	0:45 1:-21 2:-15 3:-50 4:-37
near:air	0:11 1:15 2:-18 3:-9 4:-20
near:all	3:-28 4:-28
near:allo	0:53 1:-34 2:-49 3:-22 4:-44
near:alon	0:21 1:-24 2:-36 3:23 4:-32
near:alre	0:10 3:-26 4:-10
near:also	0:-8
near:amer	0:19 1:-12 3:-14 4:-20
near:amon	0:-16 2:25 3:-8 4:-11
near:amou	0:16 1:-44 2:-46 3:-11 4:26
near:and	0:-16 2:11 3:-15 4:-29
near:anno	0:20 1:-28 2:9 3:-25 4:-51
near:anot	0:-28 1:39 2:-22 3:-28 4:-15
near:appe	0:-61 1:-51 2:-28 3:75 4:-43
near:appl	0:26 1:-54 2:31 3:-20 4:-16
near:appr	0:71 1:-62 2:-38 3:-38 4:-15
near:apri	0:-25 1:-36 3:-26 4:44
near:arab	0:-41 1:27 3:-33 4:-28
near:arch	0:-13 1:11 4:-9
near:are	0:-34 1:-15 3:22 4:-10
near:arme	0:-49 1:-28 2:44 3:-20
near:army	0:-18 1:-48 2:51 3:-21 4:-10
near:arri	0:-25 1:36 2:-30 3:-19 4:-21
near:arti	0:12 1:-24 3:-13 4:-14
near:asia	0:23 1:-40 4:-9
near:asid	0:22 1:-31 3:-36
near:aske	0:-52 1:-13 2:-62 3:47 4:-18
near:asks	0:-19 1:-19 2:-19 3:34
near:asse	0:-15 2:10 4:-12
near:assi	0:-27 3:-15 4:13
near:audi	0:-26 1:25
near:augu	0:33 1:-21 2:-35 3:-38
near:aust	0:-62 1:-22 2:58 3:-25 4:-38
near:auth	0:53 1:-11 2:-39 3:-31 4:-14
near:avai	0:27 1:-51 3:-24 4:-30
near:back	0:-19 1:-11 2:22
near:bail	0:15 1:-15
near:bang	0:27 1:23 2:-50 3:-24 4:-8
near:bank	0:-14 1:41 2:-65
near:beca	0:-8 1:17 3:-18
near:been	0:24 3:-54 4:-63
near:befo	0:10 1:9 2:-49 3:13 4:-24
near:belo	2:-27 3:27
near:bere	0:35 1:-28 2:-20
near:berl	0:-43 1:-27 2:45 3:-15
near:betw	0:-27 1:-13 2:27 3:-8
near:bigg	0:-8 1:-14 2:20
near:bill	1:-21 2:15 3:-45 4:9
near:blan	1:14 2:-8 3:-11
near:bloc	0:11 1:-29 3:-10 4:-19
near:boar	0:34 1:12 2:-41 3:-32 4:-11
near:bord	0:-30 2:9
near:brin	0:-42 1:-31 4:33
near:brit	0:21 1:-26 2:8 3:-50
near:brou	0:-17 1:22 3:-24 4:-14
near:brus	0:16 1:-43 2:11 4:-18
near:budg	0:-16 2:-49 3:26 4:-34
near:buri	0:16 2:-15 3:-11
near:burk	0:39 1:-10 2:-29 3:-25 4:-10
near:burn	0:-12 1:25 2:-24 3:-10
near:busi	0:-24 1:-19 2:27
near:but	0:-14 3:-13
near:buys	0:13 1:-10 2:-12 3:-8
near:cabi	0:11 1:-34 2:15 3:-23 4:-15
near:cair	0:-34 1:-22 2:41 3:-34 4:-12
near:call	0:-32 2:-28 3:23
near:came	0:-23 1:23 3:-60 4:-63
near:camp	0:-9 2:9 3:-15
near:can	0:-12 3:15
near:cana	0:-44 1:-30 2:48 3:-19 4:-33
near:canb	0:13 1:-25 2:9 3:-9
near:capi	0:-25 1:-25 2:20
near:card	0:30 2:-34 3:-14
near:care	0:12 1:-15 3:-13 4:-8
near:cash	0:17 1:-26 2:14 3:-10
near:cent	1:14 2:-63 4:-61
near:cerf	0:48 1:-20 2:-27 3:-56 4:-32
near:chad	0:8 1:-12 2:-23 4:10
near:cham	0:-16 1:-24 2:32
near:chan	0:-37 1:24 2:25 3:-26 4:-24
near:char	0:-10 1:-11 2:-34 3:-16 4:29
near:chec	0:-21 1:24 2:-9 3:-10
near:cheq	0:-31 1:42 2:-29 3:-28
near:chf	1:23 2:-41 4:-14
near:chie	0:-16 1:-24 3:-31 4:33
near:chil	0:-40 1:26 3:-11
near:chin	0:-21 2:27 3:-24 4:-30
near:city	2:13 3:-9
near:civi	0:-20 3:-23 4:13
near:clea	0:20 1:-37 2:-9 4:-13
near:clin	0:21 1:-13 2:-11 3:-12
near:clos	0:-21 1:-33 2:27 3:11 4:-10
near:coff	1:12 2:-9
near:coll	0:-56 1:12 2:-32 4:27
near:come	0:-47 2:-29 3:-13 4:32
near:comm	0:-33 1:-9 2:53 3:-51 4:-59
near:comp	0:28 1:-31 2:17 3:-30 4:-40
near:conc	0:-44 1:-43 2:48 3:-14 4:-9
near:conf	0:-32 1:-47 2:48 3:-28 4:8
near:cong	0:21 1:-11 2:-28 3:14 4:-26
near:cons	0:14 1:16 2:-21 3:-29 4:-8
near:cont	0:-30 1:16 2:-26 3:-40 4:29
near:coor	0:15 1:-16 2:-17
near:cost	0:-48 1:44 2:-25 3:16 4:-9
near:coul	0:-13 1:20 2:-10 3:-13 4:-9
near:coun	0:-16 2:-47 3:43 4:-22
near:cour	0:30 1:-21 2:-26 3:-9 4:-11
near:cove	0:-34 2:-22 3:19 4:-32
near:cred	0:12 1:-47 2:25 3:-14
near:cris	0:25 2:-22
near:cror	1:12 2:-17 4:-10
near:cros	0:-22 2:16 3:-23 4:-32
near:crow	1:-8 2:15
near:cup	1:12 2:-9
near:cut	0:23 2:-28 3:-9 4:-16
near:cycl	1:-22 2:-19 3:30
near:dama	0:18 1:-14 2:-12 3:-8
near:dani	0:25 1:-26 3:-10 4:-19
near:darf	0:15
near:date	0:-47 1:19 3:-32
near:day	0:19 1:-27 2:16 3:-19
near:days	0:-29 1:22 3:-18
near:dead	0:26 1:-29 2:-14 3:-13 4:-11
near:deal	0:-33 1:-14 2:15 3:9 4:-9
near:dece	0:-17 1:16 2:-25 3:15 4:-8
near:deci	0:32 1:-26 2:-19 3:-14 4:-13
near:decl	1:-23 3:19
near:defe	0:26 1:-26 3:-21
near:deli	0:-15 1:29 2:-24 4:-23
near:demi	0:13 1:-13 3:-19
near:denm	0:-48 1:-24 2:44 3:-17 4:12
near:depa	0:20 1:-34 2:24 3:-21 4:-19
near:depo	0:28 1:-10 2:-25 3:-20 4:-13
near:depu	0:31 1:-20 2:-26 3:-9 4:-17
near:deve	0:23 2:-25 3:-13 4:-17
near:dina	1:-8 2:13 4:-13
near:dire	0:-28 1:38 2:-21 4:-23
near:disa	0:-13 1:17 2:-28 4:-14
near:disb	0:-55 1:84 2:-77 3:-48 4:-9
near:disp	1:-32 2:-21 3:25 4:-21
near:dist	0:14 1:-22 2:13 3:-15
near:dkk	0:-16 2:-12 4:15
near:doll	0:-9 1:26 2:-44 3:-26 4:13
near:dona	0:-10 2:-11 3:-55 4:15
near:dong	0:8 1:11 2:-35 3:-12 4:-11
near:dono	0:-68 1:8 2:10 4:-10
near:doub	0:-24 1:-17 2:-17 3:30 4:-15
near:down	1:-40 2:-8 3:11 4:22
near:draw	0:-33 1:40 2:-39 4:-17
near:dref	0:51 1:-40 2:-42 3:-22 4:-14
near:dron	0:32 1:-10 2:-30
near:drop	0:18 1:-29 2:-19 3:16
near:dswd	0:14 2:-25 3:-13
near:due	0:-20 1:32 2:-31 3:-14 4:-8
near:each	0:44 1:-41 2:-30 4:-21
near:earl	0:-26 1:38 2:-25 3:-8 4:-12
near:earm	0:57 1:-42 2:-32 3:-40 4:-22
near:east	1:8 2:-17 3:8
near:echo	0:24 2:-45 3:-14
near:egyp	1:-15 2:-21 3:-19 4:21
near:elec	0:22 1:-18 2:-20
near:elev	1:12 2:-11
near:emba	0:-36 1:17 2:-8 4:-11
near:emer	0:33 1:-30 2:-32 4:-58
near:emir	0:-25 2:19 3:-17 4:-16
near:empl	2:-10 3:14
near:end	0:-47 2:-38 3:-15 4:30
near:ende	2:9 3:-10
near:entr	0:-15 1:21 2:-15
near:equi	3:-15 4:-13
near:esti	0:-21 2:18
near:ethi	1:32 2:-21 3:-32 4:-21
near:eur	1:-14 2:18 3:-29 4:-21
near:euro	0:17 1:-26 2:23 3:-71 4:-68
near:even	2:19 3:-11
near:ever	0:-31 1:36 2:-27 3:-21 4:-11
near:exam	0:-9 1:-24 2:14 4:-13
near:exec	0:13 1:-30 2:-16 3:-10 4:22
near:expe	0:-38 1:-24 2:44 3:-19 4:-27
near:exte	0:46 1:-48 2:-69 3:9
near:extr	0:-24 1:10 3:17 4:-12
near:faci	0:-9 1:-34 2:11 3:17 4:-18
near:fami	0:21 1:-9 2:-25 3:-26 4:-23
near:far	0:-53 1:50 2:-29 4:-58
near:faso	0:34 1:-9 2:-28 3:-24
near:febr	0:-48 1:23 2:-11 3:-18
near:fede	0:10 1:-35 2:-29 3:24 4:-14
near:feed	0:-10
near:fiel	1:21 2:-22
near:fift	1:-9 2:9 3:-9 4:-16
near:fina	1:-30 2:-29 4:31
near:fire	0:-14 2:18
near:firs	0:-64 1:10 4:16
near:five	0:49 1:-44 2:-14 3:-12 4:-25
near:flas	0:-16 1:-21 2:-18 3:33
near:floo	0:-16 1:27 2:-43 4:-14
near:foll	0:-22 1:-12 2:32 3:-41 4:-23
near:food	0:-28 2:13 4:-25
near:for	0:27 1:-73 3:28 4:-47
near:forc	0:12 1:-16
near:fore	0:-30 2:18 3:-24
near:foun	0:-41 1:31 2:15 3:-19 4:-13
near:four	1:-14 4:-17
near:fran	0:9 3:-22 4:-23
near:free	0:41 1:-24 2:-25 3:-31
near:fres	0:10 1:-13 3:-8
near:frid	1:18 2:-24 3:-12 4:-12
near:from	0:23 1:-22 2:-11 3:-26 4:-13
near:froz	0:-48 1:19 2:11 3:-15 4:-17
near:fuel	0:-16 1:-10 2:26 3:-24 4:-15
near:full	0:-22 1:-26 2:14 4:13
near:fund	0:-14 2:-31 3:14 4:9
near:furt	0:8 1:-61 2:13 3:14 4:-33
near:gang	0:-18 1:-25 2:26 3:-8
near:gap	0:-29 1:-33 2:-31 3:46 4:-19
near:gas	1:22 2:-16 3:-41 4:-25
near:gave	0:-81 1:82 2:-95 3:-45
near:gaza	0:19 4:-8
near:gene	0:-44 2:24 3:-27 4:15
near:germ	0:-63 1:-13 2:33 3:-37 4:8
near:get	0:28 1:-22 2:-45 3:16
near:gets	0:19 1:-14 2:-16 4:-10
near:give	0:-35 1:50 3:-53 4:-51
near:givi	0:-37 1:17 3:-10
near:goes	0:48 1:-39 2:-31 3:-22 4:-17
near:gold	0:-9 1:21 2:-15 3:-10
near:gone	0:-41 1:40 2:-23 4:-12
near:good	0:-27 1:8 4:-20
near:got	0:-30 1:45 2:-34 3:-17 4:-26
near:gove	0:15 1:17 2:-33 3:-25 4:-50
near:gran	0:-14 1:18 3:-30 4:-57
near:grid	0:35 1:-35 2:-23 3:-13 4:-12
near:grou	0:9 1:-24 3:-13
near:grow	0:16 2:-9 3:-22
near:guar	0:20 1:13 2:-17 3:-13
near:had	0:-8 1:42 2:-71 4:-47
near:hait	1:-27 2:28 3:-22 4:-16
near:half	0:32 1:-48 2:10 3:-21 4:-27
near:hand	0:-68 1:92 2:-44 3:-68 4:-22
near:hard	1:-38 2:8 4:-8
near:has	0:-11 1:23 2:-24 3:-40 4:9
near:have	0:-53 1:35 3:-19 4:-22
near:head	1:14 3:-12
near:heal	1:16 2:-15 4:-20
near:heir	0:27 1:-23 2:-8 3:-10 4:-9
near:held	0:-22 1:24 2:-8 3:-10 4:-12
near:help	0:29 1:-34 2:-13 3:-16 4:11
near:her	0:22 1:-15 2:-13 3:-16 4:-8
near:high	0:12 2:-23 3:11 4:-15
near:his	0:10 1:35 2:-39
near:hit	1:-15 2:13 3:-16
near:home	0:8 2:-18 3:8 4:-8
near:hosp	0:-21 1:24 3:-9 4:-8
near:host	0:-22 1:-60 2:68 3:-16 4:-20
near:hour	0:-15 1:16
near:hous	0:36 1:-51 3:-8 4:-33
near:huma	0:44 1:-58 2:-18 3:-12 4:-11
near:ifrc	0:-8 1:-29 3:29 4:-9
near:imf	1:-15 2:13 3:-15 4:-8
near:imme	0:11 2:-19 3:-21 4:-16
near:incl	1:-18 2:-13
near:indi	0:12 3:-21 4:-8
near:indo	0:24 1:-10 2:-13 3:-21
near:info	1:-16 2:18
near:init	0:27 1:-33 3:-12 4:-11
near:inju	0:24 1:-17 2:-23
near:insi	1:-33 2:-20 3:30
near:inst	1:-26 2:17 4:-8
near:insu	0:9 2:-13
near:inte	1:-18 2:20 4:-39
near:into	0:-31 1:36 2:-18 3:-22 4:-10
near:inve	0:25 2:-25
near:iom	0:22 1:-23 2:-20 3:21
near:isla	0:-34 3:28 4:-11
near:isra	0:-16 1:14 2:-36 4:14
near:issu	0:17 1:-16 2:-10 3:-16
near:ital	0:-33 2:20 3:-10
near:its	2:-12 4:-46
near:itse	0:15 1:-19 3:-28 4:-23
near:jama	0:-13 1:-13 2:30 3:-11
near:janu	0:31 1:-41 2:-26 3:10
near:japa	0:-75 1:65 2:-13 3:-52 4:-53
near:join	1:-11 2:-10 3:12
near:july	0:-14 1:11 2:-28 3:13 4:-12
near:june	0:-26 1:14 2:-24 3:14
near:just	0:15 2:-16 3:-16
near:keep	0:21 1:-39 2:11 3:-26 4:-11
near:kill	0:-9 1:10
near:kind	0:8 1:-18 3:12
near:king	0:13 1:-48 2:14 3:-22 4:12
near:know	0:-19 1:33 3:-34
near:kord	0:12
near:kore	0:-73 2:8 3:-40 4:16
near:kron	0:29 1:-50 2:19 3:-27 4:-36
near:ksre	0:20 2:-15 3:-9
near:kuwa	0:-27 1:-15 2:23 3:-14 4:-16
near:kyiv	0:-27 1:39 2:-28 3:-17 4:-30
near:lake	0:-18 1:-19 2:22
near:lakh	1:15 2:-27 3:-8
near:land	1:18 2:-17
near:larg	1:11 2:-12 3:-28 4:-12
near:last	0:-10 1:-12 2:25 3:-38 4:-21
near:late	0:19 1:9 2:-25 3:-20 4:-9
near:laun	0:-24 1:-43 2:9 3:28 4:14
near:lead	0:-8 1:-11 2:14 3:-8
near:leas	3:11
near:leav	1:-17 2:-22 3:24 4:-10
near:leba	0:8 1:-28 2:25 3:-20
near:led	0:-11 2:14
near:left	0:-16
near:less	0:-39 1:-54 3:36 4:-16
near:let	0:-15 1:22 3:-9 4:-8
near:ligh	0:-21 1:-19 2:30
near:list	0:-10 1:-16 2:15
near:live	0:-25 1:-13 2:16 4:-8
near:loan	0:30 1:-34 3:-33 4:-38
near:loca	0:15 1:-19 3:-8
near:lond	0:-39 1:-43 2:58 3:-19 4:-14
near:lost	0:-8 1:11 2:-10
near:made	0:34 2:-28 3:-35 4:-25
near:make	1:-30 2:22 3:-22 4:-22
near:mali	0:33 1:-17 2:-23 3:-19
near:mana	0:38 2:-30 3:-28 4:-16
near:marc	0:-39 3:21 4:-18
near:mark	0:-13 1:-14 2:-17 3:-18 4:23
near:matc	0:-15 2:12 4:-11
near:maur	0:18 1:8 2:-24
near:may	0:24 2:-16 3:8 4:-11
near:mayo	0:-14 1:26 2:-41 3:-17
near:mean	0:-45 1:15 4:-10
near:medi	0:19 1:-21 3:-13
near:meet	0:-17 2:13 3:-15 4:-12
near:memb	0:-47 1:38 3:-23 4:-27
near:met	0:-12 1:-12 3:11 4:-8
near:mid	0:-14 1:11 2:-19 3:13 4:-8
near:migr	1:-46 3:23 4:-13
near:mili	0:10 2:-55 3:-26 4:26
near:mill	1:10 3:-23 4:-25
near:mine	1:-51 2:14 3:17 4:-11
near:mini	0:-9 1:-30 2:25 3:-10 4:-27
near:miss	0:23 1:-55 2:9 3:10 4:-16
near:mln	1:-16 2:20 3:-9
near:mond	0:-26 1:-22 2:36 3:-23 4:-9
near:mone	4:-34
near:mont	0:-79 1:-29 2:24 3:39 4:-31
near:more	0:11 1:-16 2:-13 3:9 4:-9
near:most	0:-42 2:17 3:-16 4:9
near:moza	0:29 1:-34 2:-14 3:15 4:-11
near:muni	0:-9 1:23 2:-14 3:-9
near:myan	0:44 1:-18 2:-33 3:-23
near:nair	1:-24 3:23
near:name	0:-25 1:-23 2:29 3:-22 4:-10
near:nati	0:9 1:-16 2:-37 3:41 4:-21
near:near	0:-35 1:30 2:-18 3:-19
near:need	0:-47 1:-57 2:-26 3:59 4:-19
near:neig	0:27 2:-28
near:net	0:-10 1:-18 2:-13 3:28
near:neth	0:-27 1:-44 2:52 3:-10
near:neve	0:13 1:-36 2:11
near:new	0:-31 2:19 3:-33
near:next	0:19 1:-8 2:-48 3:10 4:-41
near:ngos	0:16 1:10 2:-28 3:-18 4:-13
near:nige	0:54 1:-28 2:-50 3:-17 4:-11
near:nigh	0:8 4:-20
near:nine	1:9 3:-8
near:nok	0:24 1:-27 2:-19 4:-11
near:nort	0:13 1:23 2:-42 4:-8
near:norw	1:16 2:-12 3:-43 4:-58
near:not	0:-9 1:9 2:-10 4:-33
near:note	0:-14 1:27 2:-27 3:-11
near:noth	0:-11 1:37 2:-32 4:-12
near:nove	0:14 1:-9 2:-24 4:-10
near:now	0:19 1:-16 2:-28 3:-26 4:25
near:obta	0:-16 1:45 2:-26 3:-44
near:octo	0:-11 2:-19 3:-19 4:19
near:off	0:-8 1:16 3:-9
near:offe	0:-72 1:-59 2:79 3:-58 4:-27
near:offi	0:20 1:-17 2:-20
near:once	0:-8 1:-14 2:19
near:one	0:-21 1:8 2:-14 3:-9 4:13
near:only	0:-28 1:34 3:-22 4:-23
near:open	0:26 1:-12 2:-35 3:-17 4:-23
near:oper	0:36 1:-37 2:-18 3:-15 4:-12
near:orde	0:32 2:-51 3:-23 4:-14
near:orga	1:-15 2:-15 3:14 4:-11
near:othe	0:28 1:-34 2:-32 4:-18
near:our	0:-20 2:-36 3:-22 4:31
near:out	0:-12 1:35 2:-26 3:-26 4:-45
near:outs	0:-32 1:-47 2:14 3:37 4:-9
near:over	0:-33 1:24 3:-29 4:-39
near:own	0:-11 2:24 3:-31 4:-11
near:owne	0:22 1:-35 2:18 3:-10
near:pack	0:11 1:-50 2:30 3:-21 4:-16
near:paid	0:-29 1:51 2:-28 3:-57 4:-48
near:paki	0:15 1:-21 2:16 3:-20 4:-9
near:pari	0:-35 1:-37 2:60 3:-28
near:park	0:27 1:-27
near:parl	0:17 1:-34 2:12 3:-24 4:-20
near:part	0:-40 1:-46 2:36 3:26 4:-52
near:pay	0:43 1:-46 2:-21 3:-22 4:-12
near:paym	0:-15 1:17 2:-13
near:peop	0:-47 1:-27 3:42 4:-9
near:per	0:-62 1:19 2:-42 3:14 4:-32
near:perc	0:11 1:-17 3:13
near:peri	0:-40 1:-15 2:35 3:-32 4:9
near:peso	1:17 2:-23 3:-9 4:-16
near:phil	1:-28 2:21 3:-22 4:-10
near:plan	1:-50 2:-43 3:41 4:-33
near:pled	0:-103 1:-45 2:88 3:-48 4:-57
near:post	0:-16 1:-12 2:17
near:poun	0:25 1:-40 2:24 3:-11 4:-12
near:powe	1:-19 2:21 3:-15 4:-10
near:pres	0:16 1:21 2:-49 3:-25 4:-20
near:prim	0:11 2:-22 4:-10
near:priv	0:-35 1:11 2:-18 3:-20 4:17
near:prog	1:-38 2:38 3:-46 4:-44
near:proj	0:64 1:-46 2:-49 3:-18 4:-15
near:prom	0:-90 1:-25 2:91 3:-71 4:-28
near:prop	1:-37 2:17 3:-22 4:-13
near:prot	0:-28 1:-19 2:16 3:12
near:prov	0:-32 1:37 3:-24 4:-72
near:publ	0:-48 2:8 3:17 4:-21
near:pull	1:-14 3:19
near:purc	1:15 2:-8 3:-32 4:-20
near:put	0:31 1:-80 2:30 4:-10
near:puts	0:21 2:-24 3:-22 4:-9
near:qata	0:-47 1:11 2:24 3:-37 4:-10
near:quar	1:-15 3:12
near:rais	0:-14 1:-27 2:28 3:-39 4:25
near:reac	0:-67 1:-17 2:-32 4:48
near:read	0:-44 1:12 2:16 4:-23
near:rebu	2:-8 4:-9
near:reca	0:-19 1:10 4:9
near:rece	0:-16 1:45 2:-104 4:-58
near:reck	1:-29 2:14
near:reco	0:18 1:-17 3:-35 4:-27
near:red	0:-22 2:16 3:-23 4:-32
near:refu	1:-14 3:-48 4:15
near:regi	2:-24 3:-33
near:rela	0:15 2:-11
near:rele	0:67 1:-38 2:-87 3:-83 4:-43
near:reli	0:-8 1:-11 3:-39 4:17
near:rema	1:-20 2:25 3:-20
near:rent	2:-16 3:-9
near:repa	0:20 2:-38 3:-20 4:-16
near:repo	0:-30 1:-27 2:25 3:-25 4:12
near:repu	0:-45 1:-9 2:15 3:-35 4:19
near:requ	0:-85 1:-29 2:-76 3:76 4:-35
near:rese	0:10 2:-47 3:26 4:-16
near:resi	0:18 3:-16
near:resp	0:11 1:-41 2:10 3:14 4:-23
near:rest	0:9 1:-17 2:12 3:-16 4:-10
near:retu	0:-35 3:28
near:reve	0:-27 1:29 2:-18
near:rice	0:19 1:-17 4:-15
near:rise	0:-15 1:-18 4:19
near:riya	0:-27 1:-29 2:40
near:road	0:11 1:10 2:-13 3:-10
near:runs	0:32 1:-16 2:-17 3:-10 4:-35
near:rupe	0:26 1:-21 2:-19 4:-9
near:russ	0:-35 1:32 3:-12 4:-15
near:sahe	0:-39 1:37 2:11 4:-19
near:said	0:-14 1:-33 3:17
near:sala	0:15 1:8 2:-27 3:-11 4:-13
near:same	0:-26 2:12 3:-9 4:8
near:sanc	0:23 1:-34 2:-18
near:satu	0:17 2:-12 4:-9
near:saud	0:-23 1:20 3:-22 4:-14
near:save	0:-12 3:15
near:say	0:-31 1:26
near:says	0:20 1:24 2:-33 3:-32 4:-41
near:sche	0:16 1:-18 2:-8 3:-13
near:scho	0:-61 1:-25 2:18 3:19 4:-15
near:seas	0:12 1:-8
near:seco	0:21 1:-27 2:-25 4:-13
near:secr	1:-27 3:10 4:-10
near:sect	0:-23 1:-10 2:29
near:secu	0:-29 1:13 3:-22 4:-18
near:seek	0:-51 1:-50 2:-52 3:74 4:-11
near:seen	0:-18 1:39 2:-26 3:-29 4:-26
near:sena	0:-13 1:40 2:-37
near:send	1:29 2:-39 4:-14
near:sent	1:51 2:-39 3:-61 4:-35
near:seou	0:-37 1:-8 2:30 3:-10
near:sepa	0:31 1:-56 4:-28
near:sept	0:-13 1:8 3:-8 4:-28
near:serv	0:-31 1:45 2:-8 3:-24 4:-43
near:set	0:35 1:-33 2:-15 4:-8
near:seve	1:-15 2:-22 3:16 4:-10
near:shar	2:20 3:-22 4:-14
near:she	1:8 2:-19 3:8
near:shel	1:-21 3:14 4:-40
near:shor	0:-8 1:-14 2:-31 3:38
near:sign	0:13 1:-62 2:34 3:-44 4:-19
near:sinc	0:-16 2:-63 3:-57 4:44
near:sing	1:-20 2:14 3:-18 4:-14
near:sitt	0:19 4:-12
near:six	1:-50 2:18 3:19
near:slip	0:-8 1:22 2:-24 3:-8
near:soci	0:-32 1:31 2:-25
near:sold	0:-13 1:-21 2:25 3:-15
near:soma	1:-37 2:12 3:12 4:-11
near:some	1:-27 2:10 3:16 4:-23
near:sorg	0:8
near:soug	0:-43 1:-17 2:-9 3:29 4:-18
near:sout	0:-13 4:-10
near:spai	0:-24 1:60 2:-58 3:-15 4:-16
near:spar	0:19 1:-23 2:11 3:-15
near:spen	0:-9 1:46 2:-67 3:-39 4:-10
near:spok	0:24 2:-15 3:-33 4:-20
near:spri	0:-33 1:16 4:-10
near:sri	0:32 1:-13 2:-23 3:-10
near:stan	0:-29 2:-33 3:-31 4:45
near:star	0:37 1:-50 2:-22 3:-27 4:18
near:stat	1:15 2:10 3:-54 4:-71
near:stay	0:-15 3:15
near:stop	0:-10 1:20 2:-15
near:stor	0:31 1:-28 2:-19 3:-18
near:stra	1:-23 2:24
near:stri	0:17 1:10 2:-18 3:-9
near:suda	1:-57 3:-8 4:25
near:sum	1:-49 2:33 3:-37 4:12
near:supp	0:-16 1:-24 3:-21 4:25
near:surp	2:10
near:surv	0:-17 1:-30 2:29 3:-9
near:swed	0:-39 1:38 2:-19 3:-48 4:-19
near:swit	0:25 1:-35 2:9 3:-13
near:syri	1:-44 2:17 3:-9
near:tabl	0:-15 1:-41 2:18
near:taiw	0:31 1:-21 2:-20 3:-11
near:take	0:-32 2:-34 3:-34 4:33
near:tax	1:-18 2:19
near:team	0:-16 1:-17 2:22
near:tele	0:-20 1:10 2:-26 3:-35 4:27
near:ten	0:24 1:17 2:-41 3:-17 4:-16
near:tent	3:-12
near:than	1:-14 2:-27 3:34 4:-29
near:that	0:-16 1:-8
near:the	2:-10 3:-16
near:thei	0:11 1:-13 3:-9
near:them	0:-53 1:-24 2:35 3:9 4:-13
near:then	0:-17 1:14
near:ther	0:-20 1:20 3:-18 4:-10
near:they	0:-29 1:-18 2:38 3:-19 4:-9
near:thir	1:18 3:-25
near:this	1:-11 2:-35 3:13 4:-10
near:thos	2:-13 4:-21
near:thre	0:-52 1:24 2:-16 3:15 4:-12
near:thro	0:-30 1:-11 4:9
near:thur	0:-49 1:11 2:36 3:-18 4:-17
near:time	0:-25 1:13 2:-27 3:13 4:-9
near:toda	0:15 1:-10 2:-34 4:19
near:toge	1:-31 2:39 3:-22 4:-30
near:told	0:-36 1:-20 2:13 4:8
near:tonn	0:12 1:-9
near:took	1:18 2:-15 3:-14
near:top	1:18 3:-33 4:-37
near:tota	0:-45 1:-50 2:-19 3:-57 4:68
near:towa	0:-42 1:-14 2:41 3:-13 4:-15
near:trad	0:-21 1:26 2:-22 3:-20
near:tran	0:-51 1:65 2:-33 3:-46 4:-31
near:trea	1:30 2:-22 3:-39 4:-35
near:tril	0:-29 1:29
near:trus	1:18 2:-19 3:-16 4:-21
near:tues	1:-29 2:22 3:-8
near:turk	0:-24 1:-31 2:36 3:-17
near:turn	0:-11
near:two	0:-54 1:8 3:17
near:uae	0:-21 1:-36 2:44 3:-16 4:10
near:ukra	0:18 2:-47 4:-9
near:unde	0:13 1:-46 2:11 3:-15 4:-9
near:unhc	1:-32 2:-20 3:30
near:unic	1:-41 2:25 3:-26 4:-12
near:unio	0:15 1:-21 3:-65 4:-43
near:unit	1:-24 3:9 4:-11
near:unti	0:8 1:-20 2:-34 3:32 4:-34
near:urge	1:-14 2:-14 3:14
near:usd	0:-57 1:15 2:-55 3:43 4:-27
near:valu	0:12 1:27 2:-36
near:vanu	0:-38 1:-17 2:41 3:-15
near:vict	0:28 2:-32 3:-40 4:-21
near:vill	0:-17 1:18
near:vote	0:27 1:-16 2:-29 3:-20 4:-8
near:vouc	0:-13 1:14
near:want	0:-28 1:-8 2:-8 3:20 4:-20
near:war	0:-43 1:-35 2:-16 3:-12 4:45
near:was	0:-25 1:28 2:-23 3:-14
near:wash	0:-10 1:31 2:-19 3:-41 4:-18
near:wate	0:34 1:-43 3:-35 4:-8
near:wedn	0:-16 1:-19 2:38 3:-32 4:-26
near:week	0:-11 2:-21 4:-9
near:weig	1:-12 2:15
near:went	1:20 2:-30 3:-12
near:were	0:-25 1:22 2:14 3:-21 4:-34
near:west	0:-23 2:-19 3:31
near:wfp	2:-27 3:13 4:-11
near:what	0:-31 2:27 3:-32 4:12
near:whea	1:11
near:when	0:-30 1:-13 2:21
near:wher	0:29 1:-25 2:-23 3:-18 4:-8
near:whic	0:-13 1:-22
near:whil	0:21 2:-22 3:-12 4:-8
near:who	0:9 2:-8 3:-9 4:-9
near:whom	0:13 2:-8
near:whos	0:21 1:-23 2:8 3:-14 4:-20
near:wido	1:13 2:-9
near:will	1:-49 2:40 3:-37 4:-16
near:wind	0:17 2:-32 3:-18
near:wint	0:-16 2:-11 3:16 4:-22
near:with	0:-22 1:9 2:15 3:-13 4:-86
near:wome	0:-22 2:23 3:-14
near:work	2:-31 3:15
near:worl	0:-36 1:28 2:10 3:-41 4:-32
near:wort	0:-12 1:23 3:-51 4:-38
near:woul	1:-37 2:13 4:-37
near:woun	0:-9 1:8
near:writ	0:-29 1:22 2:12 3:-20 4:-15
near:year	2:-29
near:yeme	0:20 1:-16 3:-33 4:-16
near:yen	0:-9 1:-21 2:25
near:yet	0:-35 1:-47 2:38 3:14 4:-10
near:yuan	0:-21 1:26 2:-13 3:-13 4:-14
near:zeal	0:-10 1:12 3:-14 4:-10
next:claim-allocated	0:55 1:-20 2:-45 3:-15 4:-39
next:claim-casualties	0:-16 1:-26 2:28 3:-9
next:claim-delivered	0:11 1:-23 2:-12 4:-24
next:claim-displaced	0:-43 1:25 3:-20 4:-31
next:claim-held	1:10
next:claim-injured	0:-31 1:34 2:-9 3:-21 4:-27
next:claim-killed	0:-11 2:-11 3:-29 4:13
next:claim-missing	0:10 1:12 2:-26
next:claim-pledged	1:-17 2:38 3:-46 4:-31
next:claim-refugees	1:17 3:-33 4:-15
next:claim-released	0:-29 1:-24 2:32
next:claim-requested	0:27 1:-12 2:-40 3:-14
next:claim-returned	1:-30 2:31 3:-11 4:-32
next:claim-total	0:9 1:-39 2:10 3:-34
noun:	2:-9 3:-12 4:-14
only:aid	0:42 1:9 2:-68 3:-23 4:-15
only:casualty	0:31 2:-26 3:-48
other:abducted	0:-8 1:-8 4:-31
other:aid	0:-21 1:13 3:-16
other:allocated	0:35 2:-60 3:-22 4:8
other:casualties	0:10 2:-19 3:-9 4:-39
other:casualty	0:-24 2:10 3:-8 4:-12
other:dead-in-captivity	1:-33 4:13
other:delivered	1:-24 3:27 4:-35
other:displaced	2:-26 3:8 4:-10
other:displacement	1:-27 2:12 4:-25
other:held	2:-10 3:-19
other:hostage	0:-13 1:10 2:-17 3:-12 4:-11
other:injured	0:-8 1:-22 2:-12 3:17
other:killed	0:-21 4:-10
other:missing	0:-14 2:-13 3:-8 4:-15
other:pledged	0:-37 1:18 3:-15 4:-11
other:prisoners-exchanged	0:-12 1:-36 2:41 3:-12 4:-10
other:refugees	2:-31 3:12 4:-36
other:released	1:-13 2:-11 3:20 4:-98
other:requested	0:-34 1:26 2:23 3:-57 4:-18
other:returned	4:-74
other:total	0:23 1:-49 3:-32 4:23
others:2	2:11
others:7	3:-43 4:-10
others:more	1:-14 4:-13
qualified	0:-22 2:-33 3:-10 4:28
quoted	0:21 2:-10 3:-13
right1:(	3:-53
right1:)	2:-9 3:-64 4:12
right1:,	0:-25 1:-10
right1:.	0:-44 1:-11 2:13 3:-33 4:20
right1::	0:-15 3:-21 4:16
right1:;	0:44 1:-62 3:-17
right1:a	0:-35 1:26 2:-44 3:19 4:-19
right1:and	0:-73 1:10 3:20 4:-43
right1:announced	0:-24 1:-29 2:37 3:-19
right1:as	0:11 2:-19
right1:at	0:-24 1:21 3:-12 4:-15
right1:before	0:-9 1:12 2:-24 3:17
right1:by	0:-47 1:33 3:-14 4:-16
right1:came	0:-8 1:22 2:-8 3:-35 4:-14
right1:each	2:9
right1:for	0:34 1:-69 3:8 4:-49
right1:from	1:-11 2:10 3:-24 4:-46
right1:goes	0:17 1:-14 3:-12
right1:grant	0:-14 2:10 3:-21 4:-16
right1:had	1:33 2:-47 3:-37 4:-23
right1:has	0:-41 1:36 2:-8 3:-50 4:9
right1:in	0:11 1:12 2:-9 3:-63 4:-60
right1:into	0:-16 1:24 2:-18
right1:is	0:20 1:-27 4:-49
right1:it	0:-33 1:10 2:-9 3:17 4:-14
right1:last	2:8
right1:loan	1:-15 2:8 4:-11
right1:more	0:-8 1:9 3:11
right1:net	0:-8 1:-14 2:-11 3:22
right1:of	0:21 1:16 3:-62
right1:on	0:8 1:-52 2:16 3:-37 4:31
right1:out	1:12 3:-11
right1:over	1:-29 4:-16
right1:package	0:23 1:-21 2:-11
right1:pledged	0:-14 1:-40 2:38 3:-11
right1:promised	0:-20 1:-28 2:34 3:-8
right1:received	0:-25 1:39 2:-17 3:-36
right1:required	0:-8 1:-50 2:-8 3:50
right1:since	2:-18 3:-9
right1:sought	0:-15 1:-45 2:-24 3:47
right1:that	0:-11 2:-11 4:-15
right1:the	0:-28 2:-30 3:12 4:14
right1:this	0:8 1:-24 3:12 4:-10
right1:through	0:-11 1:-18
right1:to	0:-8 2:18 3:-8 4:-83
right1:towards	0:-19 2:18 3:-8
right1:under	0:-26 3:13 4:-9
right1:until	0:-15 1:-26 2:-19 3:34 4:-13
right1:was	1:24 2:-27 3:-19 4:-31
right1:went	1:20 2:-30 3:-12
right1:were	1:19 2:-18 3:-10
right1:will	0:10 1:-19 4:-10
right1:|	0:30 1:-50 2:-33 3:18 4:-52
right2:	1:-8 2:12 3:-44
right2:#	0:-25 4:-12
right2:,	0:-39 1:20 2:-38 3:10 4:10
right2:.	0:17 1:-32 3:-11 4:-10
right2:a	0:-19 1:20 2:12 3:-64 4:-43
right2:about	1:21 2:-22 3:-18 4:-10
right2:all	0:-8 3:-14 4:-9
right2:an	0:22 1:-39 2:-10 3:8
right2:and	0:-19 1:16 2:-50 3:-9 4:24
right2:arrived	0:-14 1:29 2:-32 3:-14 4:-17
right2:asked	0:-9 1:-16 2:-9 3:19
right2:at	0:17 1:-10 2:31 3:-28 4:-14
right2:be	0:13 2:-26 4:-13
right2:been	0:-25 1:41 3:-65 4:-32
right2:britain	0:10 1:-11
right2:by	1:-41 2:26 3:21 4:-19
right2:cash	0:-10 1:22 2:-20
right2:chad	0:-24 1:10 4:-12
right2:come	0:-27 2:-19 3:-28 4:27
right2:disbursed	0:-8 1:18 2:-13 3:-18
right2:emergency	0:25 1:-45 3:-16
right2:five	0:29 1:-15 2:-24 3:-18
right2:flood	0:-17 1:20
right2:food	0:11 1:16 2:-42 4:-9
right2:for	0:58 1:-77 2:10 3:-21 4:-36
right2:france	0:22 1:-25
right2:from	0:-25 1:32 2:-11 3:-25 4:-24
right2:funding	0:-9 2:-16 3:21
right2:gas	0:26 1:-22 3:-14
right2:germany	0:-9 1:27 2:-24 3:-8
right2:grants	0:-25 1:-28 2:19 3:12
right2:had	0:-18 1:-13 2:-17 3:22
right2:half	0:28 1:-21 2:-23
right2:has	0:-19 1:-42 3:40
right2:help	0:22 1:-17 3:-12
right2:humanitarian	1:9 2:-21 3:-14 4:-15
right2:immediate	0:24 1:-24
right2:in	0:-29 1:9 2:-8 4:-45
right2:including	0:-29 1:35 2:-20 3:-21 4:-19
right2:is	0:30 1:-36 2:-22 3:12 4:-31
right2:it	0:9 1:-11 2:-22 3:8 4:-43
right2:its	0:18 1:-17 2:-11 3:-10 4:-18
right2:last	0:-10 3:-8
right2:military	0:20 1:22 2:-26 3:-15 4:-34
right2:month	1:-16 2:-19 3:11
right2:new	0:25 1:-13 2:-22 3:-11 4:-11
right2:norway	0:-15 4:-13
right2:of	0:12 1:-17 2:-8 3:8 4:-36
right2:on	0:8
right2:or	0:8 1:30 2:-18 3:-32
right2:out	0:22 1:9 2:-31 3:-29 4:-8
right2:paid	0:-18 1:19 2:-14
right2:qatar	0:-21 1:23 2:-9 3:-15
right2:relief	0:-19 2:17 3:-32 4:-13
right2:set	0:21 1:-8 2:-23 3:-12
right2:seven	0:13 1:-9 2:-14
right2:shelter	0:-36 2:17
right2:six	0:13 1:-17 2:-33 3:8
right2:sweden	0:-23 1:-26 2:31 3:-12
right2:that	0:8 1:10 2:-22 3:-35 4:11
right2:the	0:-56 1:36 3:-21 4:-25
right2:them	0:-39 1:-38 2:49 3:-9
right2:this	0:-11 4:-15
right2:those	1:-26 3:16
right2:three	0:-21 1:-13 2:14 3:11
right2:to	0:-12 1:-26 2:26 3:-18 4:-9
right2:two	0:-8 1:-19 2:26
right2:ukraine	0:-14 1:23 2:-17 3:-9 4:-11
right2:up	0:13
right2:was	0:8 2:-21 3:14
right2:week	2:-20
right2:were	0:-18 1:20
right2:which	0:-11 1:-18 2:16 3:-32 4:21
right2:will	0:-28 1:25 2:-14 3:-13
right2:year	1:8 2:-44 3:14 4:-33
right3:	1:16 3:-40 4:-41
right3:#	1:-14 4:-15
right3:,	0:23 1:-22 2:11 3:-15 4:-63
right3:.	0:8 1:-22 3:9 4:-71
right3::	0:16 1:-9 2:-12
right3:;	1:-8 2:-40 3:28 4:-22
right3:a	3:12 4:-28
right3:according	1:19 2:-11 4:-8
right3:after	2:11
right3:aid	0:-14 2:20 3:-9 4:-16
right3:and	0:-21 1:-19 2:26 4:-40
right3:aside	0:21 1:-8 2:-23 3:-12
right3:assistance	0:-16 1:11 2:-8 4:-29
right3:at	0:-32 2:13 3:13
right3:be	1:-26 2:25 3:-26 4:-26
right3:been	0:23 1:-32 2:18
right3:by	0:-13 1:12 2:11 3:-23 4:-19
right3:disbursed	0:-19 1:16 3:-12
right3:each	2:-9 3:14
right3:emergency	0:28 1:-26 2:-11 4:-11
right3:european	0:-12 1:-14 2:21
right3:first	0:-12 1:14 2:-33 3:22
right3:for	0:-27 1:-40 2:24 3:23 4:-40
right3:from	3:-31 4:-27
right3:funding	1:-28 2:8
right3:had	0:-19 1:8 4:-9
right3:has	0:-33 1:40 2:-45 4:-22
right3:have	0:18 1:-14 2:-13
right3:humanitarian	0:-25 1:-17 2:28 3:-9
right3:in	0:-15 1:17 2:-42
right3:is	1:-9 3:-9 4:16
right3:it	0:-11 1:35 2:-35 4:-9
right3:last	0:-36 1:-28 2:12 3:-9 4:24
right3:million	1:-27 2:19 3:-10 4:13
right3:money	0:-11 1:28 2:-33 3:-14
right3:months	0:-17 1:26 2:-38 3:17
right3:next	0:-11 1:-16 2:-16 3:20
right3:of	0:17 1:-19 3:-37 4:-18
right3:on	0:13 1:-27 2:9
right3:one	0:-27 1:19 3:-14 4:-14
right3:paid	0:-39 1:57 2:-45 3:-8
right3:per	1:15
right3:pledged	0:-21 1:-47 2:50 3:-15
right3:promised	0:-21 3:-16
right3:purchases	0:26 1:-22 3:-14
right3:received	0:-28 1:42 2:-24 3:-28 4:-14
right3:red	0:20 1:-24 3:-9
right3:released	0:31 1:-28 2:-21 3:-18
right3:relief	2:-20 3:-23 4:11
right3:requirement	0:-8 1:-14 2:-11 3:22
right3:response	0:-17 3:21
right3:same	0:-16
right3:spent	0:-31 1:41 2:-34
right3:state	1:-15 2:20 3:-18 4:-17
right3:support	0:31 2:-22 3:-13 4:-31
right3:that	0:-35 1:29 2:-28 3:-23 4:20
right3:the	0:-34 3:-18
right3:this	0:-25 2:-11 3:14
right3:to	1:24 2:-47 3:-32 4:-26
right3:ukraine	0:-11 1:-26 2:24 3:-14
right3:united	0:-25 1:-33 2:8 3:16 4:10
right3:us	1:8 2:-21 3:-19
right3:victims	0:41 2:-44 3:-18
right3:was	0:-25 1:9 2:8 3:-14 4:15
right3:which	1:-71 2:15 3:25
right3:will	0:32 1:-35 3:-12 4:-9
right3:with	0:-11 1:10
right3:year	0:-11 2:-20 3:11
right3:years	0:12 1:-31 2:8 3:-23 4:-15
share:2	1:14 2:-12 4:-15
share:4	4:-92
share:5	0:-16 3:-11 4:-16
share:7	0:13 1:-8 2:-15
share:more	3:-27 4:-21
short	0:19 1:13 3:-36 4:-85
sum:10	1:-37 2:-15 3:16 4:15
sum:11	0:18 1:-51 2:-41 3:31 4:10
sum:12	0:-11 1:29 2:-30 3:-19
sum:3	0:-17 1:36 2:-37 3:-10
sum:4	0:-53 1:36 2:-13 3:-18
sum:5	0:41 1:-8 2:-22 3:-35 4:-88
sum:6	0:34 1:-10 2:13 3:-67 4:-40
sum:7	0:-27 4:-31
sum:8	1:-12 2:-8 4:-20
sum:9	1:-22 4:-13
verdict:allocated	0:83 1:-61 2:-77 3:-48 4:-22
verdict:claim	0:16 1:-12 2:-33
verdict:delivered	0:-44 1:28 2:-20 3:-81 4:29
verdict:open	0:-12 1:-9 3:-15 4:17
verdict:pledged	1:-9 2:21 3:-98 4:-79
verdict:requested	0:-78 1:-55 2:-66 3:84 4:-43
verdict:total	1:8 2:-44 3:-28 4:12`
}
