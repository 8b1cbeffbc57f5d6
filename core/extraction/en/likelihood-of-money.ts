import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD_OF_MONEY: LikelihoodWeights = {
  measures: ['allocated', 'delivered', 'pledged', 'requested', 'total'],
  claim: `
any	-59
before:abducted	-34
before:allocated	83
before:delivered	78
before:displaced	10
before:held	-48
before:injured	-50
before:killed	-34
before:pledged	124
before:released	-83
before:requested	167
before:returned	3
before:total	26
behind:allocated	155
behind:delivered	144
behind:displaced	-42
behind:killed	-20
behind:pledged	136
behind:requested	117
behind:total	82
currency:AED	-49
currency:AFN	-85
currency:AMD	-25
currency:ARS	-4
currency:AUD	32
currency:BDT	-64
currency:BRL	-17
currency:CAD	-20
currency:CHF	35
currency:CLP	4
currency:CNY	39
currency:COP	-44
currency:DKK	61
currency:EGP	-51
currency:ETB	11
currency:EUR	12
currency:GBP	-14
currency:GEL	-28
currency:HTG	-8
currency:IDR	-11
currency:INR	6
currency:IQD	-52
currency:JPY	-3
currency:KES	-45
currency:LKR	22
currency:LYD	-60
currency:MAD	-32
currency:MMK	-35
currency:MXN	-54
currency:MYR	-22
currency:MZN	-24
currency:NGN	-167
currency:NOK	4
currency:NPR	44
currency:NZD	45
currency:PEN	68
currency:PKR	-29
currency:PLN	31
currency:RON	28
currency:RUB	-81
currency:SAR	12
currency:SDG	-39
currency:SEK	71
currency:SYP	-22
currency:THB	-64
currency:UAH	-10
currency:VND	23
currency:XOF	-97
currency:YER	-28
currency:ZAR	-7
currency:ZMW	27
ending:at	-5
ending:ce	-47
ending:ch	-69
ending:ds	-58
ending:en	-17
ending:er	41
ending:es	24
ending:ge	50
ending:gh	49
ending:ht	23
ending:il	65
ending:is	68
ending:ll	58
ending:ly	55
ending:me	65
ending:nd	-5
ending:nt	-21
ending:om	14
ending:on	-33
ending:re	-18
ending:st	-58
ending:th	36
ending:to	-13
equal:allocated	-7
equal:delivered	71
equal:pledged	17
form:digits	-144
form:mixed	46
form:range	-88
form:words	84
headline	39
here:#aid	92
here:#captives	-119
here:#captors	-102
here:#commerce	-135
here:#conference	-16
here:#containing	73
here:#contest	-108
here:#crossing	-10
here:#custody	4
here:#demand	-32
here:#disease	-34
here:#displacement	24
here:#duty	-42
here:#exchange	-36
here:#giving-from	-6
here:#group	-50
here:#handover	4
here:#losing-side	7
here:#military-aid	20
here:#need	-47
here:#prisoners	-38
here:#receiving	24
here:#remainder	-30
here:#rescue	-21
here:#since	17
here:#state	96
here:#travel	-3
here:abducted	-83
here:allocated	71
here:delivered	50
here:displaced	43
here:held	-53
here:injured	-60
here:killed	-63
here:pledged	52
here:prisoners-exchanged	10
here:refugees	24
here:released	-34
here:requested	72
here:returned	-19
here:said	-40
here:set	-71
here:total	11
item	-42
last:claim-allocated	92
last:claim-delivered	62
last:claim-displaced	10
last:claim-held	-76
last:claim-injured	9
last:claim-killed	-66
last:claim-missing	-56
last:claim-pledged	54
last:claim-refugees	-13
last:claim-released	-59
last:claim-requested	-11
last:claim-returned	-25
last:claim-total	-53
left1:	-56
left1:"	-38
left1:(	40
left1:,	33
left1:-	36
left1::	85
left1:;	-27
left1:a	-68
left1:add	47
left1:additional	36
left1:adds	14
left1:against	-23
left1:allocated	-5
left1:and	-22
left1:announced	-31
left1:another	39
left1:approved	117
left1:aside	70
left1:at	-53
left1:available	14
left1:by	-17
left1:collected	37
left1:committed	11
left1:contributed	61
left1:cost	-168
left1:costs	-97
left1:demanded	-36
left1:disbursed	40
left1:earmarked	36
left1:earn	-28
left1:earns	-53
left1:families	51
left1:far	23
left1:fined	-13
left1:for	-14
left1:from	-61
left1:further	37
left1:gave	106
left1:germany	18
left1:get	-30
left1:gets	-62
left1:give	93
left1:given	14
left1:got	42
left1:has	11
left1:household	-50
left1:in	-17
left1:including	62
left1:initial	52
left1:is	7
left1:its	-16
left1:korea	17
left1:me	-85
left1:need	75
left1:needs	11
left1:of	-85
left1:offered	-3
left1:only	21
left1:or	56
left1:out	-20
left1:over	40
left1:paid	-39
left1:pay	-28
left1:pays	-40
left1:pledged	79
left1:promised	133
left1:provide	59
left1:provided	60
left1:put	11
left1:raised	-95
left1:raises	13
left1:receive	-50
left1:received	34
left1:receives	-48
left1:release	-38
left1:released	70
left1:requested	68
left1:requires	40
left1:s	88
left1:said	-35
left1:seek	18
left1:seeks	41
left1:sent	91
left1:spent	-100
left1:that	24
left1:the	-18
left1:them	-3
left1:to	-64
left1:transferred	72
left1:up	16
left1:wants	108
left1:was	29
left1:which	-23
left1:with	126
left1:worth	-36
left1:|	26
left1:•	-27
left2:	45
left2:#	-81
left2:)	-10
left2:,	-31
left2::	40
left2:;	-47
left2:a	18
left2:aid	25
left2:allocation	38
left2:amount	-42
left2:an	62
left2:and	3
left2:appeal	37
left2:appealing	31
left2:april	28
left2:arabia	42
left2:are	-31
left2:asked	24
left2:asks	68
left2:assistance	18
left2:bank	15
left2:been	-25
left2:billion	-22
left2:bonus	-30
left2:britain	58
left2:budget	-30
left2:calls	31
left2:came	7
left2:cash	-89
left2:cerf	16
left2:china	14
left2:come	-51
left2:comes	-9
left2:conference	34
left2:contribution	80
left2:cost	-67
left2:country	68
left2:cross	43
left2:date	47
left2:dollar	-64
left2:donors	35
left2:down	22
left2:each	-62
left2:equivalent	32
left2:eu	41
left2:euros	15
left2:families	40
left2:family	-55
left2:far	-23
left2:fare	-40
left2:fines	-23
left2:followed	6
left2:for	-20
left2:francs	-19
left2:friday	5
left2:fund	-22
left2:funding	3
left2:gap	63
left2:germany	31
left2:gold	-67
left2:government	26
left2:grant	-4
left2:grants	-23
left2:had	22
left2:handed	72
left2:has	40
left2:have	24
left2:in	27
left2:iom	22
left2:it	42
left2:itself	33
left2:japan	32
left2:korea	34
left2:loan	72
left2:loss	-29
left2:m	24
left2:made	8
left2:market	-28
left2:million	-4
left2:money	-16
left2:naira	-30
left2:norway	18
left2:october	46
left2:of	13
left2:on	-38
left2:operation	27
left2:package	44
left2:paid	-33
left2:partners	51
left2:pay	-30
left2:pesos	11
left2:plan	33
left2:price	-23
left2:programme	-12
left2:promised	18
left2:promises	32
left2:put	-24
left2:ransom	-36
left2:received	59
left2:revenue	-34
left2:reward	-69
left2:rose	-5
left2:rubles	-46
left2:rupees	42
left2:sells	-51
left2:set	84
left2:share	72
left2:so	23
left2:sold	-70
left2:spending	5
left2:stands	85
left2:state	-50
left2:states	-36
left2:sweden	5
left2:taken	-47
left2:that	27
left2:the	57
left2:they	-53
left2:this	39
left2:to	5
left2:top	30
left2:total	57
left2:turnover	-14
left2:ukraine	68
left2:unhcr	8
left2:union	61
left2:up	42
left2:was	-57
left2:we	39
left2:week	11
left2:wfp	11
left2:which	13
left2:who	-19
left2:will	24
left2:work	39
left2:would	-55
left2:year	-56
left2:yuan	16
left3:	-3
left3:#	12
left3:)	33
left3:-	29
left3::	29
left3:;	60
left3:a	-57
left3:agency	46
left3:an	19
left3:and	46
left3:appeal	48
left3:are	-4
left3:asked	27
left3:at	-32
left3:australia	43
left3:bank	30
left3:billion	3
left3:britain	22
left3:cabinet	54
left3:came	9
left3:cash	-34
left3:cent	13
left3:cerf	25
left3:china	9
left3:commission	5
left3:cross	23
left3:crude	-5
left3:development	11
left3:donors	38
left3:each	-67
left3:emergency	61
left3:european	34
left3:family	-35
left3:food	-5
left3:for	-32
left3:france	36
left3:fund	58
left3:funding	21
left3:germany	26
left3:gives	-52
left3:government	37
left3:had	-43
left3:has	12
left3:have	50
left3:he	-79
left3:humanitarian	46
left3:in	39
left3:is	-36
left3:it	-20
left3:its	10
left3:japan	32
left3:last	-17
left3:million	-27
left3:ministry	4
left3:month	-29
left3:new	39
left3:norway	18
left3:now	12
left3:of	-41
left3:oil	-17
left3:on	62
left3:one	-57
left3:out	38
left3:paris	50
left3:plan	-7
left3:pledged	-51
left3:promised	13
left3:red	48
left3:response	10
left3:rice	-53
left3:s	-57
left3:saudi	42
left3:second	39
left3:so	-23
left3:state	-29
left3:states	6
left3:support	-15
left3:that	10
left3:the	25
left3:they	20
left3:this	-43
left3:to	-35
left3:top	26
left3:total	-23
left3:union	51
left3:united	-36
left3:was	-93
left3:washington	60
left3:we	118
left3:were	-25
left3:which	21
left3:will	6
left3:with	50
left3:world	13
left3:year	47
left3:•	51
many	-71
mostly:abducted	-43
mostly:allocated	30
mostly:casualty	9
mostly:delivered	-32
mostly:displaced	-5
mostly:displacement	6
mostly:hostage	-106
mostly:injured	-40
mostly:killed	-75
mostly:missing	14
mostly:pledged	32
mostly:refugees	-66
mostly:returned	-47
mostly:total	40
near:abab	27
near:abou	11
near:acco	62
near:acti	58
near:add	52
near:adde	24
near:addi	91
near:adds	16
near:aden	19
near:adva	69
near:affa	18
near:affe	30
near:afgh	30
near:afri	56
near:afte	-19
near:agai	-53
near:agen	62
near:ago	33
near:agre	-37
near:agri	-50
near:ahea	43
near:aid	-18
near:air	37
near:all	-48
near:allo	26
near:alon	-60
near:alre	89
near:also	23
near:amer	78
near:amon	53
near:amou	-17
near:and	-10
near:anno	38
near:anot	-12
near:apie	-73
near:appe	131
near:appl	74
near:appr	79
near:apri	-52
near:arab	64
near:arch	63
near:are	-58
near:arme	8
near:army	21
near:arre	-76
near:arri	25
near:arti	-15
near:asia	29
near:asid	51
near:aske	-11
near:asks	68
near:asse	-71
near:assi	81
near:audi	-41
near:augu	40
near:aust	60
near:auth	40
near:avai	28
near:aver	-55
near:back	-28
near:bag	-48
near:baht	-27
near:bail	-49
near:bang	37
near:bank	-17
near:barr	-20
near:base	-22
near:been	43
near:befo	5
near:belo	-21
near:bere	-34
near:berl	65
near:betw	53
near:bigg	-23
near:bill	-62
near:blan	46
near:bloc	55
near:boar	23
near:boat	-54
near:bond	-74
near:bonu	-41
near:bord	-30
near:boug	-32
near:bren	-63
near:brid	-46
near:brin	46
near:brit	114
near:brus	-18
near:budg	-44
near:buri	-16
near:burk	56
near:burn	-53
near:busi	-3
near:but	-12
near:buys	-37
near:cabi	6
near:cair	12
near:call	43
near:came	-23
near:camp	-22
near:can	-95
near:cana	83
near:canb	15
near:capi	29
near:capt	-38
near:card	28
near:care	69
near:carr	-35
near:cash	-62
near:cent	99
near:cerf	53
near:cfa	-30
near:chad	-11
near:cham	65
near:chan	-65
near:char	5
near:chea	-24
near:chec	-36
near:cheq	68
near:chf	41
near:chie	15
near:chil	-38
near:chin	36
near:city	-60
near:civi	93
near:clai	-19
near:clea	-46
near:clin	43
near:clos	-25
near:club	-85
near:coff	-27
near:coll	-18
near:come	32
near:comm	22
near:comp	44
near:conc	27
near:conf	77
near:cong	13
near:cons	56
near:cont	8
near:coor	22
near:copp	-7
near:cost	-129
near:coul	-15
near:coun	-9
near:cour	25
near:cred	17
near:cris	-52
near:cror	47
near:cros	-5
near:crow	-23
near:crud	-23
near:cup	-40
near:cut	-73
near:cycl	27
near:dama	-4
near:dani	20
near:darf	24
near:date	3
near:day	-44
near:days	37
near:dead	-50
near:deal	41
near:debt	-67
near:dece	-80
near:deci	11
near:decl	26
near:defe	50
near:defi	-27
near:deli	-39
near:dema	-89
near:demi	18
near:denm	52
near:depa	-68
near:depo	15
near:depu	3
near:deve	76
near:dina	15
near:dire	-48
near:disa	-18
near:disb	76
near:disp	45
near:dist	-19
near:dkk	13
near:dome	-48
near:dona	59
near:dong	52
near:dono	37
near:doub	-5
near:down	53
near:draw	60
near:dref	62
near:dron	-48
near:drop	10
near:dswd	12
near:duba	-79
near:due	-25
near:each	-160
near:earl	7
near:earm	79
near:earn	-85
near:east	39
near:echo	25
near:educ	-7
near:egyp	27
near:eigh	-81
near:elev	3
near:emba	46
near:emer	150
near:emir	-65
near:empl	30
near:end	-4
near:ende	-37
near:entr	-13
near:equi	54
near:esti	-70
near:ethi	52
near:eur	-29
near:even	15
near:ever	-34
near:exam	-15
near:exch	-45
near:exec	8
near:expe	14
near:exte	52
near:extr	47
near:faci	-15
near:fall	-73
near:fami	-62
near:far	19
near:fare	-53
near:faso	56
near:febr	39
near:fede	53
near:feed	67
near:fees	-14
near:fell	-52
near:fenc	-37
near:ferr	-16
near:fetc	-44
near:fiel	8
near:fift	39
near:fina	81
near:fine	-102
near:fire	-38
near:firs	25
near:flas	27
near:flou	-29
near:foll	88
near:food	16
near:for	-12
near:forc	-16
near:fore	17
near:foun	-19
near:four	-17
near:fran	55
near:free	-65
near:fres	29
near:frid	-27
near:from	9
near:froz	-20
near:fuel	-8
near:full	-11
near:fund	68
near:furt	15
near:gang	-7
near:gap	68
near:gas	21
near:gate	-27
near:gave	72
near:gaza	24
near:gene	60
near:get	-35
near:gets	-71
near:give	63
near:givi	74
near:goes	-12
near:gold	-34
near:gone	10
near:good	31
near:got	103
near:gove	73
near:gran	-7
near:grid	32
near:grou	-30
near:grow	-24
near:guar	-48
near:had	40
near:hait	-23
near:half	-56
near:hand	49
near:hard	38
near:has	69
near:have	21
near:head	-108
near:heal	30
near:heir	-11
near:held	-29
near:help	66
near:her	-30
near:high	76
near:his	-69
near:hit	36
near:home	-60
near:hosp	-36
near:host	-57
near:hour	16
near:hous	-30
near:huma	90
near:ifrc	43
near:imf	29
near:imme	56
near:impo	-13
near:incl	79
near:indi	14
near:indo	45
near:infl	-50
near:info	-96
near:infr	-74
near:init	56
near:inju	40
near:insi	61
near:inst	-16
near:insu	-67
near:inte	-52
near:into	49
near:inve	-77
near:iom	34
near:isla	25
near:isra	51
near:issu	31
near:ital	41
near:its	-7
near:itse	75
near:jama	3
near:janu	-4
near:japa	55
near:join	11
near:july	24
near:june	40
near:just	41
near:keep	25
near:kidn	-25
near:kill	-17
near:kilo	-65
near:kin	-79
near:kind	47
near:king	47
near:know	22
near:kord	9
near:kore	97
near:kron	45
near:ksre	13
near:kuwa	58
near:kyiv	22
near:labo	-35
near:lake	-30
near:lakh	-41
near:land	-7
near:larg	48
near:last	-22
near:late	54
near:laun	74
near:lead	9
near:leas	-23
near:leav	-19
near:leba	37
near:led	-37
near:left	-10
near:less	-6
near:let	-4
near:ligh	-26
near:line	-75
near:list	59
near:litr	-25
near:live	-24
near:loan	33
near:lond	-17
near:loss	-88
near:lost	-71
near:made	66
near:make	55
near:mali	-19
near:man	-25
near:mana	18
near:marc	-18
near:mark	-5
near:matc	68
near:maur	23
near:may	5
near:mayo	40
near:mean	18
near:medi	5
near:meet	58
near:memb	3
near:met	34
near:metr	-32
near:mid	21
near:migr	-26
near:mili	73
near:mill	64
near:mine	63
near:mini	31
near:miss	16
near:mln	20
near:mond	13
near:mone	20
near:mont	-10
near:more	-60
near:most	35
near:moza	22
near:muni	-22
near:myan	23
near:name	25
near:nati	-28
near:near	5
near:need	-22
near:neig	-13
near:net	-15
near:neth	42
near:neve	19
near:new	18
near:next	-13
near:ngos	31
near:nige	54
near:nigh	14
near:nine	-54
near:nok	-55
near:nort	9
near:norw	45
near:not	47
near:note	-12
near:noth	64
near:nove	-37
near:now	49
near:obta	32
near:octo	73
near:off	-46
near:offe	-43
near:offi	15
near:oil	-58
near:once	-65
near:one	-55
near:only	56
near:open	44
near:oper	-9
near:orde	29
near:orga	8
near:othe	-7
near:our	34
near:outs	-17
near:over	24
near:own	55
near:owne	9
near:pack	95
near:paid	-31
near:paki	40
near:pari	-22
near:parl	8
near:part	63
near:pass	-98
near:pay	-38
near:paym	-17
near:pays	-112
near:peop	15
near:per	-90
near:perc	-93
near:peri	46
near:pers	-67
near:peso	14
near:petr	-45
near:phil	30
near:plan	50
near:play	-23
near:pled	80
near:plus	-41
near:port	-28
near:post	24
near:poun	10
near:powe	45
near:pres	3
near:pric	-64
near:prim	31
near:priv	-29
near:priz	-57
near:prog	-62
near:proj	-86
near:prom	143
near:prop	19
near:prot	12
near:prov	58
near:publ	7
near:pull	-28
near:purc	20
near:put	-12
near:puts	13
near:qata	94
near:quar	-9
near:rais	-91
near:rans	-50
near:rate	-22
near:reac	85
near:read	-36
near:rebu	-6
near:reca	43
near:rece	27
near:reck	-72
near:reco	-63
near:red	77
near:refu	24
near:regi	-3
near:rela	-43
near:rele	42
near:reli	130
near:rema	52
near:rent	-31
near:repa	-37
near:repo	-27
near:repu	76
near:requ	151
near:rese	-10
near:resi	-10
near:resp	61
near:rest	-46
near:retu	12
near:reve	15
near:rewa	-86
near:rice	9
near:rise	-49
near:riya	-41
near:road	-108
near:rose	-24
near:rubl	-48
near:runs	8
near:rupe	24
near:russ	-57
near:sack	-56
near:sahe	50
near:said	-27
near:sala	59
near:sale	-22
near:same	35
near:sanc	15
near:satu	-5
near:saud	54
near:save	15
near:say	-41
near:says	7
near:sche	-31
near:scho	27
near:sea	-8
near:seco	51
near:secr	47
near:sect	29
near:secu	58
near:seek	84
near:seen	65
near:sell	-98
near:sena	32
near:send	-29
near:sent	15
near:seou	31
near:sepa	62
near:sept	51
near:serv	24
near:sess	-32
near:set	92
near:seve	-47
near:shar	21
near:shel	43
near:shil	-11
near:shor	8
near:sign	-10
near:sinc	53
near:sing	45
near:sitt	25
near:six	8
near:slip	-12
near:soci	40
near:sold	-13
near:soma	10
near:some	-31
near:sorg	-13
near:soug	47
near:sout	-13
near:spai	34
near:spar	31
near:spen	-68
near:spok	38
near:spre	-60
near:spri	-21
near:sri	29
near:staf	-36
near:stan	38
near:star	11
near:stat	-13
near:stay	-59
near:stil	-68
near:stop	40
near:stor	-59
near:stra	-73
near:stre	-88
near:stri	13
near:subs	-29
near:suda	29
near:sum	51
near:supp	73
near:surp	-12
near:surv	28
near:swed	69
near:swit	55
near:syri	17
near:tabl	52
near:taiw	12
near:take	-101
near:taki	-17
near:tax	-61
near:taxe	-65
near:team	72
near:ten	35
near:than	40
near:that	24
near:the	36
near:thei	-24
near:them	-41
near:then	-41
near:ther	-104
near:they	-55
near:thir	-14
near:this	76
near:thos	14
near:thre	-52
near:thro	12
near:thur	38
near:tick	-21
near:time	4
near:toda	-17
near:toge	26
near:told	7
near:tonn	-19
near:took	-30
near:top	69
near:tota	33
near:towa	8
near:trad	-16
near:tran	19
near:trav	-58
near:trea	32
near:tril	19
near:trip	-43
near:trus	-5
near:tues	-24
near:turk	43
near:turn	47
near:two	-42
near:uae	56
near:ukra	89
near:unde	4
near:unhc	-10
near:unic	47
near:unio	94
near:unit	3
near:unti	76
near:urge	34
near:usd	17
near:valu	-44
near:vanu	-62
near:vehi	-63
near:vict	6
near:vill	-31
near:vote	4
near:vouc	24
near:wage	-8
near:want	-8
near:war	63
near:was	-40
near:wash	-16
near:wate	-25
near:wedn	28
near:week	5
near:weig	-4
near:went	-44
near:were	-56
near:west	31
near:wfp	50
near:what	27
near:whea	-14
near:when	-40
near:wher	-36
near:whic	11
near:whil	44
near:who	-18
near:whom	-48
near:whos	-28
near:wido	-33
near:will	-14
near:wind	-13
near:winn	-59
near:wint	57
near:with	47
near:wome	-38
near:work	-99
near:worl	-51
near:wort	-7
near:woul	-49
near:woun	-26
near:writ	45
near:year	-5
near:yeme	54
near:yen	11
near:yet	37
near:you	-39
near:yuan	23
near:zeal	85
next:claim-abducted	-69
next:claim-allocated	-13
next:claim-casualties	4
next:claim-delivered	75
next:claim-displaced	58
next:claim-held	-28
next:claim-injured	40
next:claim-killed	20
next:claim-missing	20
next:claim-pledged	110
next:claim-refugees	-37
next:claim-released	-36
next:claim-requested	82
next:claim-returned	-36
next:claim-total	81
noun:	-58
only:aid	-7
only:casualty	-8
only:displacement	-91
only:hostage	-62
other:abducted	-36
other:aid	46
other:allocated	-26
other:casualties	27
other:dead-in-captivity	-40
other:delivered	-40
other:displaced	16
other:displacement	4
other:held	16
other:hostage	15
other:injured	26
other:killed	35
other:missing	-22
other:pledged	32
other:prisoners-exchanged	-36
other:refugees	49
other:released	-32
other:requested	27
other:returned	-10
other:total	65
others:0	-211
others:2	-163
others:7	13
others:more	-7
qualified	27
quoted	-31
right1:	-101
right1:(	34
right1:)	64
right1:,	-32
right1:.	13
right1::	-30
right1:;	-34
right1:a	-89
right1:and	46
right1:announced	39
right1:apiece	-47
right1:as	46
right1:at	-68
right1:before	20
right1:by	-21
right1:came	54
right1:each	-88
right1:for	15
right1:from	14
right1:goes	22
right1:grant	63
right1:had	-40
right1:has	86
right1:in	29
right1:into	-13
right1:is	29
right1:it	33
right1:last	-58
right1:loan	50
right1:more	32
right1:net	17
right1:of	-9
right1:on	-67
right1:out	7
right1:over	53
right1:package	50
right1:per	-100
right1:pledged	34
right1:promised	38
right1:received	23
right1:required	39
right1:since	28
right1:sought	23
right1:that	-5
right1:the	-32
right1:this	68
right1:through	49
right1:under	7
right1:until	65
right1:was	23
right1:went	-33
right1:were	-5
right1:will	14
right1:|	110
right2:	-51
right2:#	4
right2:)	-43
right2:,	-14
right2:a	-16
right2:about	42
right2:all	-40
right2:an	36
right2:and	-41
right2:arrived	36
right2:asked	28
right2:at	-55
right2:barrel	-20
right2:been	-12
right2:britain	16
right2:by	80
right2:cash	35
right2:chad	13
right2:come	45
right2:day	-62
right2:disbursed	24
right2:down	-3
right2:each	-141
right2:emergency	38
right2:five	6
right2:flood	32
right2:food	71
right2:for	-17
right2:france	16
right2:from	66
right2:funding	32
right2:gas	22
right2:germany	8
right2:grants	36
right2:had	-11
right2:half	-6
right2:has	38
right2:head	-107
right2:help	33
right2:household	-33
right2:humanitarian	32
right2:immediate	45
right2:in	30
right2:including	12
right2:is	39
right2:it	90
right2:its	79
right2:kilo	-39
right2:last	-11
right2:lebanon	11
right2:litre	-4
right2:military	47
right2:month	-55
right2:new	-46
right2:norway	21
right2:on	-33
right2:out	25
right2:paid	-59
right2:person	-53
right2:qatar	22
right2:relief	76
right2:set	-24
right2:seven	-70
right2:shelter	24
right2:six	48
right2:sweden	35
right2:syria	15
right2:than	-11
right2:that	89
right2:the	26
right2:them	-32
right2:this	37
right2:those	32
right2:three	-30
right2:tonne	-4
right2:two	-18
right2:ukraine	26
right2:up	-31
right2:was	10
right2:week	50
right2:were	-6
right2:which	45
right2:will	6
right2:year	-47
right3:	-29
right3:#	-19
right3:,	-52
right3:.	45
right3::	9
right3:;	61
right3:a	-24
right3:according	7
right3:after	-20
right3:ago	40
right3:aid	64
right3:and	-43
right3:aside	-23
right3:assistance	20
right3:at	-15
right3:be	44
right3:been	-28
right3:bereaved	-78
right3:by	32
right3:day	-22
right3:disbursed	10
right3:each	14
right3:emergency	43
right3:european	-3
right3:family	-98
right3:first	25
right3:for	29
right3:from	65
right3:funding	21
right3:had	14
right3:has	9
right3:have	-16
right3:humanitarian	8
right3:in	-54
right3:is	87
right3:it	-51
right3:last	17
right3:million	13
right3:money	27
right3:months	34
right3:next	-3
right3:of	-55
right3:on	-66
right3:one	27
right3:over	-63
right3:paid	9
right3:per	-71
right3:percent	-56
right3:pledged	6
right3:promised	48
right3:purchases	22
right3:received	62
right3:red	7
right3:released	23
right3:relief	48
right3:requirement	17
right3:response	7
right3:same	-7
right3:spent	30
right3:state	-10
right3:support	5
right3:than	-15
right3:that	-28
right3:the	-7
right3:this	27
right3:times	-47
right3:to	-22
right3:ukraine	36
right3:united	40
right3:us	20
right3:victims	56
right3:was	19
right3:which	-18
right3:will	-36
right3:year	-33
right3:years	-10
share:0	-211
share:1	-222
share:2	-143
share:4	33
share:5	63
share:7	28
share:more	-31
short	49
sum:0	-139
sum:1	-125
sum:10	-53
sum:11	-57
sum:12	3
sum:13	-65
sum:2	-121
sum:3	-151
sum:4	-41
sum:5	23
sum:6	9
sum:7	105
sum:8	104
sum:9	51
verdict:allocated	20
verdict:claim	68
verdict:delivered	9
verdict:open	-102
verdict:out	-30
verdict:pledged	33
verdict:requested	55
verdict:total	8`,
  measure: `
any	2:-9 3:-12 4:-14
before:allocated	0:18 2:-87 3:-23 4:12
before:delivered	0:-57 1:9 3:18 4:-30
before:displaced	1:-16 2:-8 3:13 4:-12
before:killed	0:-17 1:31 2:-22 3:-14 4:-15
before:pledged	0:-29 1:-11 2:27 3:-21 4:-59
before:requested	0:-37 1:68 2:-46 3:-29 4:-60
before:total	0:-35 1:-50 2:-35 3:-27 4:58
behind:allocated	0:46 1:-54 2:10 3:-40 4:-75
behind:delivered	1:-28 2:-9 3:27 4:-20
behind:displaced	1:10 2:-30 4:-8
behind:killed	1:-12 2:15 3:-13
behind:pledged	0:-50 1:8 2:54 3:-52 4:-80
behind:requested	0:-12 1:39 3:-34 4:-43
behind:total	2:-43 3:-30 4:30
currency:AED	0:-9 1:-12 4:12
currency:AMD	0:19 1:-13 2:-19 3:-12
currency:AUD	0:-42 1:-19 2:41 3:-17 4:-20
currency:BDT	1:23 2:-39 3:-16 4:-8
currency:BRL	1:19 2:-51 4:-9
currency:CAD	0:-52 1:-16 2:40 3:-18 4:-22
currency:CHF	0:-13 1:-42 2:-13 3:34 4:10
currency:CLP	0:10 1:28 2:-46
currency:CNY	0:-38 2:26 3:-13 4:-11
currency:COP	0:15 2:-31 4:-11
currency:DKK	0:28 1:-42 3:-42
currency:ETB	1:32 2:-28 3:-20 4:-19
currency:EUR	0:-15 2:28 3:-65 4:-19
currency:GBP	1:-81 2:68 3:-59
currency:HKD	0:-36 1:29 2:-25 3:-19 4:12
currency:HTG	0:-14 1:15
currency:IDR	0:-10 1:33 2:-30 3:-23 4:-27
currency:ILS	1:14 3:-24
currency:INR	0:57 1:-17 2:-84 3:-45 4:-35
currency:IQD	0:17 1:-10
currency:JPY	0:-17 1:-16 2:36 3:-43 4:-34
currency:KES	0:-34 1:29 2:12 3:-15 4:-18
currency:LKR	0:16 1:-13
currency:MAD	0:22 1:-20 2:-13 3:-11 4:-8
currency:MXN	0:13 2:-20 3:-11
currency:MYR	1:13 2:-23 3:-18
currency:MZN	0:32 1:-31
currency:NGN	1:47 2:-47 3:-14 4:-16
currency:NOK	0:33 1:-29 2:10 3:-41 4:-55
currency:NPR	1:26 2:-40 3:-38 4:-13
currency:NZD	0:-12 1:12 3:-15 4:-10
currency:PEN	0:11 2:-13 4:-12
currency:PHP	0:10 1:30 2:-62 3:-46 4:-33
currency:PKR	0:-34 1:8 2:-53 3:39 4:-40
currency:PLN	1:11 2:-24 3:-10
currency:RON	0:16 1:-10 2:-10
currency:RUB	1:11
currency:SAR	0:32 2:-34 3:-18 4:-11
currency:SEK	0:9 1:30 2:-37 3:-41 4:-26
currency:THB	0:31 1:-8 2:-28 3:-10
currency:TRY	0:17 1:-17
currency:UAH	0:-17 1:13 2:8
currency:USD	0:-35 1:-18 2:-30 3:46 4:9
currency:VND	0:-9 1:31 2:-38 3:-13 4:-17
currency:XOF	0:22 1:-20
currency:YER	0:25 1:-36 2:8 3:-13 4:-8
currency:ZAR	2:11
currency:ZMW	0:-40 1:-22 2:47
ending:an	1:-15 2:8 4:-11
ending:at	0:-15 2:-11 4:-16
ending:ce	2:-18 3:-9
ending:ch	1:-20 2:30 3:-19
ending:ds	0:-19 2:18 3:-8
ending:ed	0:-18 2:35 3:-20 4:-41
ending:en	0:-21 1:-20 2:22
ending:er	1:-21 3:17 4:-32
ending:es	0:25 1:-31 2:17 3:-18 4:-9
ending:ge	0:23 1:-21 2:-11
ending:gh	0:-11 1:-20
ending:ht	0:-15 1:-45 2:-23 3:47
ending:il	0:-14 1:-26 2:-18 3:34 4:-14
ending:is	0:8 1:-27 3:12 4:-10
ending:ld	0:30 1:-14 2:-33 3:-20 4:-10
ending:ll	0:26 1:-30 2:-13 4:-14
ending:ly	0:-21 1:-17 2:12 3:11
ending:me	0:17 2:-19 3:-38 4:-16
ending:nd	0:16 1:-13 2:-13
ending:nt	0:-11 1:24 2:-10 3:-31 4:-21
ending:om	1:-11 2:11 3:-24 4:-46
ending:on	1:-8 3:8
ending:re	0:-19 1:26 2:-35 3:14 4:-14
ending:st	2:8
ending:th	0:-30 1:41 2:-36 3:-21 4:-13
ending:to	0:-15 1:24 2:-17
equal:allocated	0:27 1:-19 3:-42 4:-40
equal:delivered	1:35 2:-32 3:-33 4:-23
equal:pledged	0:-8 1:-79 2:50 3:-70 4:-41
form:digits	0:11 1:30 2:-37 3:-46 4:-35
form:mixed	1:-22 4:-11
form:range	1:12 3:-11
form:words	1:-13 3:-25
headline	0:-21 2:16 3:-16 4:-51
here:#aid	0:-21 2:-15 3:-14 4:30
here:#captors	1:-31 2:24 3:-22 4:-9
here:#commerce	0:-10 4:-39
here:#conference	0:-59 1:-16 3:30 4:-25
here:#containing	0:-38 1:22 2:9 3:-14 4:-36
here:#contest	3:16 4:-50
here:#crossing	0:-20 2:-13 4:-12
here:#custody	0:-9 1:21 2:-25 3:-24
here:#demand	1:-37 3:26 4:-17
here:#displacement	0:10 1:-15 3:-8 4:-38
here:#duty	0:28 1:-34 2:-18 4:-22
here:#exchange	0:-25 1:29 2:-22 3:-20
here:#giving-from	2:-32 3:9 4:-23
here:#group	1:10 3:-27 4:-14
here:#handover	0:-22 2:14 3:-20 4:-11
here:#losing-side	0:14 3:-16 4:-19
here:#military-aid	0:-34 1:-19 2:-8 3:-12 4:38
here:#need	0:31 1:-13 2:-35 3:-20 4:-17
here:#receiving	1:-18 2:-24 3:9
here:#remainder	0:20 1:-41 3:-10 4:22
here:#rescue	0:-15 1:-18 2:19
here:#since	0:-24 2:-50 3:-32 4:45
here:#state	0:-17 4:-57
here:abducted	0:-8 1:-21 2:12 3:-29 4:22
here:allocated	0:88 1:-37 2:-70 3:-78 4:-19
here:delivered	0:-72 1:115 2:-61 3:-79 4:-17
here:displaced	1:-22 4:-19
here:held	1:-38 2:29 4:-27
here:injured	1:42 2:-28 3:-39 4:-27
here:killed	0:14 1:-15 2:-23 3:-30
here:missing	0:-36 1:28 2:-25 4:-10
here:pledged	0:-30 1:-51 2:105 3:-102 4:-58
here:prisoners-exchanged	1:8 2:-30 4:-35
here:refugees	0:-71 1:27 3:-15 4:-14
here:released	1:13 2:-51 4:-30
here:requested	0:-97 1:-58 2:-82 3:153 4:-119
here:returned	0:-42 1:-17 2:19 3:26
here:said	0:-10 1:-12 2:-9 3:-10
here:set	0:42 1:-29 2:-30 3:-13 4:-15
here:total	0:-19 1:-14 2:-75 3:-40 4:79
item	1:-23 2:36 3:-16 4:-71
last:claim-abducted	0:-10 2:-10 4:-13
last:claim-allocated	0:49 1:-35 2:-12 3:-35 4:-35
last:claim-delivered	0:-17 1:21 2:-19 3:-47 4:18
last:claim-displaced	0:16 1:22 2:-92 3:-14 4:-14
last:claim-held	1:9
last:claim-injured	0:14 1:-25 2:-9 3:-16 4:13
last:claim-killed	0:-46 2:-20 3:20
last:claim-missing	1:-8 2:-27 3:12 4:-10
last:claim-pledged	0:-62 1:-45 2:54 3:-8 4:-38
last:claim-refugees	1:17 2:-28 4:-11
last:claim-released	0:-14 1:27 2:-20
last:claim-requested	0:-15 3:-36 4:17
last:claim-returned	0:-9 1:-11 2:21 3:-21 4:-20
last:claim-total	0:19 1:-64 4:-29
left1:"	0:-32 1:-12 2:17 3:12 4:-9
left1:(	2:-9 3:-63 4:12
left1:,	0:25 2:-16 3:-40 4:-40
left1:-	0:32 1:-49 3:-31 4:-11
left1::	0:11 1:18 3:-57 4:-69
left1:;	0:-23 1:35 3:-22 4:-14
left1:a	0:20 1:-27 3:-39 4:-32
left1:add	0:-9 1:-22 2:29
left1:additional	0:20 1:-41 2:16
left1:adds	0:8 1:-12
left1:against	0:15 2:-11
left1:allocated	0:50 1:-50 2:-42 3:-24 4:-20
left1:and	0:-32 1:-17 2:43 3:-35 4:-45
left1:announced	0:53 1:-53 2:-28 3:-18
left1:another	0:-23 1:35 2:-21 3:-26 4:-13
left1:approved	0:62 1:-49 2:-40 3:-31 4:-16
left1:aside	0:63 1:-43 2:-57 3:-27 4:-15
left1:at	0:-51 1:-14 2:-53 3:17 4:56
left1:available	0:56 1:-35 2:-41 3:-18 4:-19
left1:by	0:-32 1:-31 2:41 3:-9
left1:collected	0:-37 1:8 2:-28 3:-19 4:30
left1:committed	0:-33 1:-58 2:62 3:-18 4:-15
left1:contributed	0:-39 1:23 3:-18 4:-32
left1:disbursed	0:-43 1:65 2:-58 3:-20 4:-18
left1:earmarked	0:34 1:-32 2:-20
left1:families	0:26 1:-30 3:-12 4:-8
left1:far	0:-10 1:25 2:-14 3:-18 4:-8
left1:for	0:-58 1:-68 2:-40 3:102 4:-50
left1:from	0:37 1:-41 2:-43 3:-11 4:8
left1:further	0:9 1:-51 2:16 4:-32
left1:gave	0:-67 1:81 2:-63 3:-35 4:-42
left1:germany	1:18 2:-15
left1:get	0:23 1:-17 2:-23
left1:gets	0:13 1:-9 2:-14
left1:give	0:-49 1:-10 2:35 3:-13 4:-10
left1:given	0:-44 1:80 2:-63 3:-29 4:-19
left1:got	0:-21 1:44 2:-21 3:-39 4:-13
left1:has	0:19 1:14 2:-23 3:-26 4:-12
left1:in	0:-37 1:11 3:-38 4:9
left1:including	1:14 2:-40
left1:initial	0:22 1:-27 4:-10
left1:is	1:-65 2:30 3:-31 4:20
left1:its	1:18 2:-16 3:-10
left1:korea	0:-11 2:9 3:-8 4:-19
left1:need	0:-14 1:-11 2:-13 3:24
left1:needs	0:-35 1:-46 2:-43 3:51 4:-9
left1:of	4:-40
left1:offered	0:-54 1:-58 2:68 3:-25 4:-19
left1:only	1:29 2:-9 3:-28
left1:or	2:-25 4:-22
left1:out	0:9 2:-29 3:-15 4:-9
left1:over	0:-34 1:53 2:-34 3:-22
left1:paid	0:-23 1:49 2:-34
left1:pay	0:22 1:-20 2:-20
left1:pledged	0:-56 1:-76 2:88 3:-32 4:-24
left1:promised	0:-70 1:-88 2:103 3:-31 4:-16
left1:provide	0:-54 1:-56 2:59 3:-27 4:-12
left1:provided	0:-14 1:49 2:-52 3:-32 4:-35
left1:put	0:8 1:15 2:-23 4:-11
left1:raised	0:-15 1:-38 2:20 3:-22 4:28
left1:raises	0:-10 2:24 3:-16
left1:receive	0:23 2:-20 3:-25
left1:received	0:-47 1:69 2:-37 3:-55 4:-10
left1:receives	0:-8 1:-16 3:19
left1:release	0:14 2:-9
left1:released	0:47 1:-31 2:-43 3:-50 4:-17
left1:requested	0:-28 1:-33 2:-9 3:39 4:-9
left1:requires	0:-21 1:-24 2:-14 3:29
left1:s	0:12 1:-19 3:-25 4:-17
left1:said	0:19 2:-13 3:-23 4:-10
left1:seek	0:-19 1:-16 2:-24 3:29
left1:seeks	0:-21 1:-19 2:-22 3:34
left1:sent	0:-50 1:66 2:-57 3:-20 4:-16
left1:spent	0:-18 2:-22 4:18
left1:that	0:-10 2:-29 3:17 4:-19
left1:the	0:-43 1:-18 2:-21 3:44 4:-49
left1:to	0:-25 1:-37 2:-46 4:52
left1:transferred	0:-49 1:54 2:-22 3:-10 4:-11
left1:up	0:58 1:-49 2:-26 3:-36 4:-11
left1:wants	0:-36 1:-48 2:-42 3:59 4:-12
left1:was	1:31 2:-38 3:-36 4:-29
left1:which	0:-29 1:23 2:-12 3:-17
left1:with	0:-54 1:11 2:34 3:-53 4:-57
left1:worth	0:13 1:24 2:-25 3:-41 4:-26
left1:|	0:8 2:-33 3:8 4:-51
left1:•	0:-9 1:-30 2:34 3:-11 4:-14
left2:	0:10 1:-22 4:-18
left2:#	0:-41 2:-9 3:22 4:12
left2:)	0:12 1:17 3:-25
left2:,	1:17 2:-10 3:-25 4:-35
left2::	0:-16 1:-29 2:37 3:-18 4:-10
left2:;	1:20 2:-12 3:-11
left2:a	1:-49 2:18 4:-38
left2:aid	0:14 1:-29 2:15
left2:allocation	0:14 1:-25 2:-20 3:14
left2:amount	1:-14 2:-26 4:12
left2:an	0:19 1:-45 2:9 3:10 4:-21
left2:and	0:11 3:-50 4:-30
left2:appeal	0:-42 1:-62 3:45 4:-22
left2:appealing	0:-11 1:-9 3:16
left2:april	0:-10 1:-19 2:-9 4:25
left2:arabia	0:-11 2:17 3:-11
left2:asked	0:-41 1:-46 2:-30 3:61 4:-8
left2:asks	0:-19 1:-19 2:-19 3:34
left2:assistance	2:-24 3:-20 4:14
left2:bank	0:12 1:-11 3:-23 4:-18
left2:been	1:13 2:-11
left2:billion	0:24 1:-38 2:-30 3:-15 4:20
left2:britain	0:-44 2:36 3:-16 4:-23
left2:brought	0:-11 1:10 4:-11
left2:budget	0:-8 1:21 2:-17 3:-11
left2:calls	0:-13 1:-8 2:-16 3:21
left2:came	0:-15 1:23 2:-13 4:-23
left2:cerf	1:35 2:-42 3:-26 4:-15
left2:china	0:-21 1:-17 2:31
left2:come	0:-24 1:-21 2:24
left2:comes	0:-18 1:-15 2:-9 4:18
left2:conference	0:-16 1:18 3:-17
left2:contribution	0:-18 1:28 2:-18 3:-42
left2:country	0:-25 1:-28 2:-20 3:35 4:-16
left2:cross	0:-17 3:17 4:-9
left2:date	0:-28 1:36 2:-16 3:-12 4:-15
left2:donors	0:-13 1:-19 2:15 4:-8
left2:down	0:-12 1:-27 2:-14 4:24
left2:each	0:19 1:-13
left2:equivalent	0:21 1:-17 2:-9 3:-9 4:-12
left2:eu	0:-37 1:37 3:-15 4:-12
left2:euros	0:-54 1:-11 2:46 3:-16 4:-19
left2:families	0:19 1:-16 2:-14 3:-8
left2:far	0:-23 1:23 3:-29 4:-13
left2:followed	1:-10 2:11
left2:for	0:-19 1:-22 2:10 3:18
left2:friday	1:-14 2:18 3:-17
left2:fund	1:-25 3:-10
left2:funding	0:-17 2:22 3:-34 4:-21
left2:gap	0:-23 1:-33 2:-28 3:44 4:-18
left2:germany	0:-43 3:-10 4:10
left2:government	0:9 1:-27 2:25 3:-17
left2:grant	0:33 1:-25 2:-29 3:-8
left2:grants	0:-21 1:-14 2:28
left2:had	0:-15 2:11 3:-14
left2:handed	0:-33 1:51 2:-36 3:-20
left2:has	1:21 3:-87 4:-20
left2:have	0:-32 1:51 2:-29 3:-60
left2:he	0:-13 1:8 2:-11 3:9
left2:in	0:-33 1:34 2:-15 3:-33 4:-8
left2:iom	0:13 1:-10 2:-13
left2:is	1:-59 2:26 3:13 4:-20
left2:it	0:-20 1:13 2:-46 3:21 4:-54
left2:itself	0:33 1:-31 2:-22 3:-8 4:-12
left2:japan	0:-42 1:9 2:23 3:-24 4:-15
left2:korea	0:-32 1:31 2:-37 3:-14 4:13
left2:loan	0:22 1:-30 2:9 3:-18 4:-15
left2:m	0:-8 1:26 2:-24 3:-16 4:-8
left2:made	0:39 1:-26 2:-22 3:-14 4:-14
left2:million	0:-8 1:-14 2:22 3:-36 4:11
left2:money	1:-32 2:9
left2:norway	0:20 1:-11 2:-12 3:-15 4:-10
left2:october	0:-12 1:-15 2:-25 3:-11 4:21
left2:of	0:-43 1:-12 2:18 3:16 4:-16
left2:on	0:-19 1:24 2:-16 3:-21
left2:operation	0:29 1:-29 2:-13 3:-21 4:-8
left2:package	1:-35 2:43 3:-10 4:-9
left2:paid	0:23 2:-37 3:-13 4:-8
left2:partners	0:-18 1:-18 2:-17 3:28
left2:pesos	1:19 2:-31 4:-14
left2:plan	0:-26 1:-30 2:-13 3:29 4:-9
left2:programme	0:10 1:-45 2:21 3:-14 4:-21
left2:promised	0:-28 1:-35 2:43 3:-14
left2:promises	1:-8 2:14
left2:put	0:46 1:-47 3:-23 4:-31
left2:received	0:-28 1:39 2:-16 3:-25
left2:rupees	0:13 1:-9 2:-9
left2:set	0:54 1:-46 2:-53 4:-14
left2:share	0:-37 2:22 3:-13 4:-10
left2:so	0:-10 1:25 2:-14 3:-18 4:-8
left2:spending	1:18 2:-11 3:-15
left2:stands	0:-57 1:11 2:-41 3:-39 4:42
left2:state	0:-9 1:10
left2:states	0:-34 2:25 4:-16
left2:sweden	0:-9 1:22 2:-17 3:-10
left2:taken	0:-30 2:-10 3:-14 4:19
left2:that	0:-17 1:14 2:9 3:-25 4:-23
left2:the	0:30 1:-57 2:23 4:-26
left2:this	0:29 1:-21 2:-17 3:-18 4:-10
left2:to	3:-23 4:-23
left2:together	0:-15 2:20 4:-27
left2:top	1:12 2:-22 3:-11 4:-29
left2:total	0:-44 1:-21 2:10 3:-20 4:26
left2:ukraine	0:9 1:-27 2:-32 3:23 4:-14
left2:unhcr	1:-16 2:-14 3:12
left2:union	0:16 1:-9 2:-9 3:-14 4:-9
left2:up	0:-28 1:23 2:-8 3:-16 4:-21
left2:was	0:-9 1:-23 2:-8 3:19
left2:we	0:-21 1:29 2:-36 3:9 4:-19
left2:week	0:17 1:-21 2:9 3:-22 4:-9
left2:wfp	1:-20 2:-12 3:21
left2:which	0:19 2:-36 4:-18
left2:who	0:13 1:-9 2:-10
left2:will	0:-27 1:-40 2:48 3:-21 4:-25
left2:work	0:14 1:-9 2:-9
left2:would	0:-41 1:-30 2:37 4:-16
left2:year	0:21 1:-9 2:-17 4:-24
left2:yuan	0:14 1:-24 2:17 4:-9
left3:	0:-22 1:13 3:-20 4:-18
left3:#	1:-9 2:-39 3:-12 4:36
left3:)	0:36 1:-34 2:-12 3:-27 4:-8
left3:,	0:19 1:-11 2:-12 3:-26
left3:-	0:17 1:-23
left3::	1:29 2:-25 4:-17
left3:;	0:-44 1:31 2:-9 3:12 4:-22
left3:a	0:-15 1:-31 2:-10 3:29 4:16
left3:agency	0:-22 2:8
left3:an	0:21 1:-35 4:-13
left3:and	0:-15 1:19 2:-19 4:-10
left3:appeal	1:-23 2:-10 3:30
left3:are	0:-17 2:17
left3:asked	0:-18 1:-28 2:-26 3:37
left3:at	2:12
left3:australia	0:-22 1:8 2:15 3:-10
left3:bank	0:24 1:8 2:-26 3:-12 4:-8
left3:billion	2:15 3:-42 4:-21
left3:britain	0:31 1:-19 2:-28
left3:cabinet	0:32 1:-25 2:-11 3:-11
left3:came	0:-31 2:13 3:-13
left3:cent	0:-28 1:41 2:-14 3:-38 4:-16
left3:cerf	0:47 1:-41 2:-21 3:-16 4:-13
left3:china	0:-21 1:27 2:-16 4:-16
left3:commission	0:17 1:18 2:-32
left3:cross	0:-14 1:-23 2:32 3:-23
left3:development	0:22 1:-17 3:-10
left3:donors	0:-25 2:17 3:-31 4:-20
left3:emergency	0:-18 1:-31 2:-31 3:37 4:-17
left3:european	0:17 2:-12 3:-13
left3:food	0:-20 1:-18 2:19 3:11
left3:for	0:-38 1:13 2:-44 3:42 4:-22
left3:france	0:-18 1:10 4:-12
left3:from	0:-11 1:-19 2:21
left3:fund	0:-13 1:24 2:-39 3:-33
left3:funding	0:-31 1:15 2:-14
left3:germany	0:-18 1:-16 2:25
left3:gives	1:19 2:-18
left3:government	1:24 2:-33 3:-21 4:-10
left3:had	0:-33 1:21 2:-22 3:28 4:-29
left3:has	0:47 2:-85 3:-64 4:15
left3:have	0:-13 1:-14 2:15 4:-18
left3:humanitarian	0:31 1:-39 3:-25 4:-11
left3:in	1:12 2:-15 4:-17
left3:is	1:-53 2:37 4:-8
left3:it	0:9 1:11 3:-15 4:-34
left3:its	0:19 2:-13 3:-26 4:-28
left3:japan	0:-40 1:17 3:-17 4:-14
left3:last	0:-8 2:14 3:-21
left3:million	0:-20 1:-36 2:26 3:22 4:-43
left3:ministry	0:37 1:-33 2:-26 3:-20 4:-9
left3:month	0:-17 1:-35 2:32 3:-12
left3:new	0:-34 1:-47 2:46 3:-21 4:-15
left3:norway	0:-48 1:-26 2:46 3:-9 4:-13
left3:now	1:-9 3:-19 4:26
left3:of	0:-9 1:32 2:-54 3:-18
left3:on	0:-10 1:8 3:-13 4:-38
left3:out	0:-20 1:-40 2:20 3:28
left3:paris	0:-12 1:-16 2:29
left3:plan	0:-16 1:-24 2:-29 3:38
left3:pledged	0:-40 1:-13 2:32 3:-8
left3:promised	0:-18 1:-14 2:22
left3:received	1:-27 3:28
left3:red	0:-17 2:-10 3:16 4:-10
left3:relief	1:12 2:-16 3:-9
left3:response	0:-9 1:-11 2:-10 3:14 4:-8
left3:s	1:-12 2:23 3:-15 4:-26
left3:saudi	0:-11 2:17 3:-11
left3:second	0:14 1:-24 2:-18 4:-12
left3:so	0:-23 1:23 3:-29 4:-13
left3:state	0:-9 1:17 2:-8 3:-10
left3:states	0:-30 2:31 3:-20 4:-13
left3:support	0:17 1:-26 2:-16 3:-15 4:16
left3:that	0:16 3:-15 4:-16
left3:the	0:-23 1:-33 3:18
left3:they	1:-9 2:12
left3:this	1:-19 2:27 3:-14 4:-32
left3:to	0:10 1:9 2:-30 4:-33
left3:top	0:23 1:35 2:-48 3:-22 4:-9
left3:total	1:-19 2:-25 3:-14 4:30
left3:tuesday	0:-12 2:10
left3:union	1:22 2:-25 3:-17 4:-9
left3:united	0:-46 1:-8 2:16 4:10
left3:was	0:-22 3:17
left3:washington	3:-12
left3:we	0:-28 1:8 2:-18 3:14 4:-9
left3:which	0:-28 1:28 2:-15 3:-9 4:-12
left3:will	1:-20 3:-21 4:14
left3:with	0:13 3:-8
left3:world	3:-15 4:-16
left3:year	0:12 1:-15 2:13 3:-23 4:-24
left3:•	0:27 2:-26
many	1:-26 2:20 3:-41 4:18
mostly:aid	1:-20 3:-17 4:-22
mostly:allocated	0:34 1:-49 3:-24 4:-18
mostly:casualty	0:19 1:-25 2:-15 3:-27
mostly:delivered	0:-44 1:-24 2:48 4:-59
mostly:displaced	1:17 2:-37 4:-8
mostly:displacement	1:20 2:-45 3:11 4:-36
mostly:hostage	0:-9 1:-22 2:24 4:-15
mostly:injured	0:-41 1:21 2:11 3:8 4:-49
mostly:killed	0:11 3:-17 4:-68
mostly:missing	0:8 2:-48 3:22
mostly:pledged	0:-38 1:-45 2:19 3:32 4:-52
mostly:refugees	0:-12 3:21
mostly:returned	0:21 1:-15 2:-10 3:-10
mostly:total	0:22 2:-26 3:-8 4:-14
near:abab	2:8
near:abou	1:15 2:-19 3:-15 4:-20
near:acco	1:22 2:-24 3:-46
near:acti	0:28 1:-25 2:-32
near:add	0:-19
near:adde	0:-34 1:14 2:-17 4:26
near:addi	1:-15 2:9 3:-16 4:-23
near:adds	1:-12
near:aden	0:-20 1:27 2:-17 3:-20 4:-10
near:adva	0:48 2:-50 3:-29 4:-20
near:affa	0:-16 3:10
near:affe	0:31 1:-8 2:-37 3:-15 4:-11
near:afgh	0:10 1:-28 2:-13 3:-8 4:24
near:afri	0:-38 1:14 2:32 3:-22
near:afte	0:-21 1:18 2:-20 3:-13 4:19
near:agai	0:15 2:-23 4:-12
near:agen	1:-18 2:-26 4:11
near:agre	1:-53 2:33 3:-22 4:-24
near:ahea	1:34 2:-39 4:-20
near:aid	0:47 1:-19 2:-19 3:-50 4:-35
near:air	0:10 1:15 2:-17 3:-9 4:-19
near:all	3:-28 4:-29
near:allo	0:51 1:-32 2:-47 3:-23 4:-45
near:alon	0:21 1:-26 2:-33 3:24 4:-32
near:alre	0:9 3:-26 4:-10
near:amer	0:19 1:-12 3:-14 4:-20
near:amon	0:-17 2:25 3:-8 4:-11
near:amou	0:17 1:-43 2:-46 3:-11 4:25
near:and	0:-17 2:12 3:-15 4:-29
near:anno	0:19 1:-25 2:9 3:-28 4:-52
near:anot	0:-29 1:39 2:-20 3:-29 4:-15
near:appe	0:-62 1:-50 2:-28 3:74 4:-43
near:appl	0:25 1:-54 2:31 3:-20 4:-16
near:appr	0:71 1:-61 2:-40 3:-39 4:-15
near:apri	0:-25 1:-35 3:-26 4:44
near:arab	0:-43 1:27 3:-32 4:-28
near:arch	0:-14 1:10 4:-9
near:are	0:-34 1:-16 3:22 4:-10
near:arme	0:-43 1:-26 2:45 3:-20
near:army	0:-19 1:-46 2:50 3:-21 4:-10
near:arri	0:-26 1:36 2:-30 3:-19 4:-21
near:arti	0:13 1:-24 3:-13 4:-14
near:asia	0:23 1:-39 4:-9
near:asid	0:22 1:-30 3:-36
near:aske	0:-52 1:-14 2:-60 3:47 4:-17
near:asks	0:-19 1:-19 2:-19 3:34
near:asse	0:-15 2:11 4:-12
near:assi	0:-26 3:-17 4:14
near:audi	0:-26 1:25
near:augu	0:32 1:-21 2:-35 3:-37
near:aust	0:-64 1:-21 2:59 3:-25 4:-38
near:auth	0:53 1:-10 2:-38 3:-31 4:-13
near:avai	0:28 1:-50 3:-25 4:-31
near:back	0:-19 1:-10 2:22
near:bail	0:15 1:-15
near:bang	0:26 1:20 2:-49 3:-23 4:-8
near:bank	0:-14 1:40 2:-64
near:beca	0:-8 1:17 3:-18
near:been	0:24 3:-51 4:-63
near:befo	0:10 1:9 2:-50 3:13 4:-24
near:belo	2:-27 3:27
near:bere	0:34 1:-27 2:-17
near:berl	0:-43 1:-28 2:46 3:-15
near:betw	0:-27 1:-14 2:28 3:-8
near:bigg	0:-9 1:-15 2:20
near:bill	1:-22 2:21 3:-45 4:9
near:blan	1:15 3:-10
near:bloc	0:11 1:-28 3:-10 4:-19
near:boar	0:34 1:9 2:-41 3:-32 4:-12
near:bord	0:-30 2:10
near:brin	0:-42 1:-30 4:33
near:brit	0:20 1:-25 2:8 3:-49
near:brou	0:-17 1:20 3:-24 4:-14
near:brus	0:15 1:-40 4:-17
near:budg	0:-17 2:-47 3:26 4:-32
near:buri	0:16 2:-15 3:-11
near:burk	0:38 1:-9 2:-27 3:-25 4:-10
near:burn	0:-12 1:25 2:-24 3:-10
near:busi	0:-25 1:-19 2:27
near:but	0:-14 3:-13
near:buys	0:13 1:-10 2:-11 3:-8
near:cabi	0:11 1:-33 2:15 3:-23 4:-15
near:cair	0:-35 1:-22 2:42 3:-34 4:-12
near:call	0:-31 2:-28 3:23
near:came	0:-25 1:22 2:9 3:-59 4:-63
near:camp	0:-8 2:9 3:-15
near:can	0:-11 3:14
near:cana	0:-44 1:-30 2:48 3:-19 4:-33
near:canb	0:13 1:-24 2:9 3:-9
near:capi	0:-24 1:-24 2:20
near:card	0:29 2:-33 3:-14
near:care	0:12 1:-15 3:-13 4:-8
near:cash	0:11 1:-24 2:15 3:-9
near:cent	0:9 1:13 2:-70 3:8 4:-58
near:cerf	0:49 1:-21 2:-28 3:-56 4:-32
near:chad	1:-10 2:-18 4:10
near:cham	0:-16 1:-23 2:32
near:chan	0:-36 1:24 2:26 3:-26 4:-25
near:char	0:-11 1:-12 2:-33 3:-16 4:29
near:chec	0:-21 1:24 2:-8 3:-9
near:cheq	0:-30 1:41 2:-28 3:-27
near:chf	1:23 2:-40 4:-14
near:chie	0:-17 1:-24 2:-8 3:-32 4:33
near:chil	0:-41 1:27 3:-11
near:chin	0:-20 2:28 3:-24 4:-30
near:city	2:14 3:-11
near:civi	0:-19 3:-23 4:13
near:clea	0:19 1:-38 4:-12
near:clin	0:20 1:-13 2:-11 3:-12
near:clos	0:-21 1:-33 2:27 3:11 4:-9
near:coff	1:12 2:-9
near:coll	0:-56 1:11 2:-32 4:27
near:come	0:-49 2:-25 3:-12 4:31
near:comm	0:-34 1:-9 2:53 3:-49 4:-58
near:comp	0:28 1:-31 2:17 3:-31 4:-39
near:conc	0:-43 1:-41 2:47 3:-14 4:-9
near:conf	0:-31 1:-46 2:48 3:-29
near:cong	0:21 1:-11 2:-27 3:14 4:-25
near:cons	0:14 1:16 2:-20 3:-29 4:-8
near:cont	0:-30 1:16 2:-26 3:-39 4:29
near:coor	0:16 1:-16 2:-18
near:cost	0:-47 1:43 2:-25 3:16 4:-9
near:coul	0:-9 1:17 2:-9 3:-13 4:-8
near:coun	0:-18 2:-47 3:41 4:-21
near:cour	0:30 1:-22 2:-25 3:-9 4:-11
near:cove	0:-35 2:-26 3:18 4:-32
near:cred	0:13 1:-48 2:25 3:-14
near:cris	0:25 2:-22
near:cror	1:13 2:-17 4:-10
near:cros	0:-22 2:16 3:-24 4:-31
near:crow	2:15
near:cup	1:12 2:-9
near:cut	0:23 2:-29 3:-9 4:-16
near:cycl	1:-22 2:-19 3:30
near:dama	0:18 1:-15 2:-13 3:-9
near:dani	0:25 1:-27 3:-10 4:-19
near:darf	0:15 1:-8
near:date	0:-46 1:19 3:-32
near:day	0:19 1:-28 2:17 3:-19
near:days	0:-29 1:22 3:-18
near:dead	0:26 1:-29 2:-14 3:-13 4:-10
near:deal	0:-34 1:-14 2:15 3:10 4:-9
near:dece	0:-17 1:16 2:-25 3:15 4:-8
near:deci	0:32 1:-26 2:-21 3:-14 4:-14
near:decl	1:-20 3:17
near:defe	0:26 1:-26 3:-21
near:deli	0:-15 1:28 2:-22 4:-23
near:demi	0:12 1:-15 3:-19
near:denm	0:-47 1:-23 2:42 3:-17 4:12
near:depa	0:20 1:-34 2:24 3:-22 4:-20
near:depo	0:27 1:-10 2:-24 3:-20 4:-13
near:depu	0:31 1:-22 2:-24 3:-9 4:-15
near:deve	0:24 2:-24 3:-14 4:-17
near:dina	1:-8 2:14 4:-11
near:dire	0:-28 1:38 2:-21 4:-23
near:disa	0:-14 1:20 2:-28 4:-15
near:disb	0:-55 1:83 2:-75 3:-48 4:-10
near:disp	1:-32 2:-20 3:25 4:-21
near:dist	0:16 1:-25 2:13 3:-17
near:dkk	0:-17 2:-13 4:15
near:doll	0:-9 1:26 2:-43 3:-27 4:13
near:dona	0:-11 1:12 2:-17 3:-52 4:16
near:dong	0:8 1:11 2:-35 3:-12 4:-11
near:dono	0:-68 1:8 2:11 4:-11
near:doub	0:-23 1:-16 2:-17 3:30 4:-15
near:down	1:-40 3:11 4:21
near:draw	0:-33 1:41 2:-40 4:-18
near:dref	0:52 1:-40 2:-41 3:-22 4:-14
near:dron	0:31 1:-10 2:-29
near:drop	0:15 1:-30 2:-18 3:18
near:dswd	0:12 2:-23 3:-11
near:due	0:-20 1:32 2:-30 3:-14 4:-8
near:each	0:42 1:-39 2:-27 4:-21
near:earl	0:-26 1:38 2:-25 3:-8 4:-12
near:earm	0:56 1:-41 2:-32 3:-40 4:-22
near:east	1:8 2:-17 3:8
near:echo	0:25 2:-45 3:-13
near:egyp	1:-15 2:-21 3:-19 4:21
near:elec	0:22 1:-17 2:-20
near:elev	1:12 2:-11
near:emba	0:-35 1:16 4:-11
near:emer	0:31 1:-27 2:-32 4:-58
near:emir	0:-26 2:19 3:-17 4:-16
near:empl	2:-9 3:14
near:end	0:-47 2:-37 3:-15 4:30
near:ende	2:9 3:-10
near:entr	0:-16 1:20 2:-14
near:equi	3:-15 4:-14
near:esti	0:-21 2:18
near:ethi	1:31 2:-21 3:-31 4:-21
near:eur	1:-14 2:18 3:-28 4:-21
near:euro	0:16 1:-26 2:25 3:-71 4:-68
near:even	2:19 3:-11
near:ever	0:-32 1:36 2:-27 3:-21 4:-10
near:exam	0:-9 1:-24 2:15 4:-13
near:exec	0:13 1:-30 2:-16 3:-10 4:22
near:expe	0:-39 1:-24 2:44 3:-20 4:-27
near:exte	0:46 1:-48 2:-69 3:8
near:extr	0:-23 1:9 3:17 4:-12
near:faci	0:-10 1:-33 2:11 3:16 4:-18
near:fami	0:18 2:-24 3:-26 4:-23
near:far	0:-54 1:49 2:-27 4:-55
near:faso	0:33 1:-9 2:-25 3:-24
near:febr	0:-47 1:22 2:-11 3:-19
near:fede	0:8 1:-32 2:-29 3:22 4:-13
near:feed	0:-10
near:fiel	1:20 2:-20
near:fift	1:-10 2:11 3:-9 4:-14
near:fina	1:-30 2:-29 3:-9 4:31
near:fire	0:-14 2:17
near:firs	0:-65 1:12 4:16
near:five	0:48 1:-45 2:-13 3:-11 4:-25
near:flas	0:-16 1:-22 2:-18 3:33
near:floo	0:-15 1:27 2:-43 4:-14
near:foll	0:-25 1:-9 2:33 3:-44 4:-24
near:food	0:-26 2:14 4:-29
near:for	0:26 1:-70 3:28 4:-45
near:forc	0:12 1:-15
near:fore	0:-30 2:18 3:-24
near:foun	0:-41 1:31 2:16 3:-19 4:-13
near:four	1:-13 4:-17
near:fran	0:9 3:-21 4:-22
near:free	0:41 1:-24 2:-24 3:-31
near:fres	0:11 1:-13 3:-8
near:frid	1:18 2:-24 3:-13 4:-12
near:from	0:23 1:-20 2:-15 3:-26 4:-12
near:froz	0:-48 1:19 2:11 3:-15 4:-17
near:fuel	0:-16 1:-10 2:26 3:-24 4:-15
near:full	0:-22 1:-26 2:14 4:13
near:fund	0:-15 2:-29 3:14 4:8
near:furt	1:-60 2:14 3:14 4:-34
near:gang	0:-19 1:-25 2:27 3:-8
near:gap	0:-28 1:-33 2:-31 3:46 4:-19
near:gas	1:21 2:-14 3:-41 4:-25
near:gave	0:-79 1:80 2:-95 3:-44
near:gaza	0:18 4:-8
near:gene	0:-43 2:25 3:-28 4:15
near:germ	0:-62 1:-13 2:32 3:-37
near:get	0:29 1:-22 2:-45 3:15
near:gets	0:18 1:-14 2:-16 3:-8 4:-8
near:give	0:-33 1:59 2:-17 3:-49 4:-47
near:givi	0:-38 1:17 3:-10
near:goes	0:47 1:-39 2:-30 3:-22 4:-16
near:gold	0:-9 1:20 2:-15 3:-10
near:gone	0:-41 1:40 2:-23 4:-12
near:good	0:-27 4:-20
near:got	0:-29 1:42 2:-28 3:-17 4:-21
near:gove	0:13 1:16 2:-30 3:-25 4:-50
near:gran	0:-18 1:19 3:-31 4:-58
near:grid	0:35 1:-34 2:-22 3:-14 4:-11
near:grou	1:-22 3:-13
near:grow	0:16 2:-8 3:-22
near:guar	0:20 1:13 2:-18 3:-13
near:had	0:-8 1:41 2:-69 4:-48
near:hait	1:-33 2:31 3:-26 4:-16
near:half	0:32 1:-47 2:11 3:-21 4:-28
near:hand	0:-67 1:90 2:-44 3:-67 4:-21
near:hard	1:-37 2:8 4:-8
near:has	0:-12 1:23 2:-22 3:-39 4:10
near:have	0:-53 1:35 3:-19 4:-22
near:head	1:13 3:-11
near:heal	1:17 2:-20 4:-19
near:heir	0:26 1:-23 2:-8 3:-10 4:-9
near:held	0:-22 1:25 2:-9 3:-10 4:-12
near:help	0:29 1:-33 2:-12 3:-16 4:11
near:her	0:22 1:-15 2:-13 3:-16 4:-8
near:high	0:12 2:-22 3:10 4:-15
near:his	0:9 1:35 2:-39
near:hit	1:-16 2:13 3:-16
near:home	2:-17
near:hosp	0:-21 1:23 3:-8 4:-8
near:host	0:-22 1:-54 2:64 3:-14 4:-19
near:hour	0:-15 1:16
near:hous	0:34 1:-48 2:-8 3:-9 4:-34
near:huma	0:45 1:-57 2:-20 3:-13 4:-10
near:ifrc	1:-30 3:29 4:-9
near:imf	1:-15 2:13 3:-15 4:-8
near:imme	0:11 2:-18 3:-21 4:-16
near:incl	1:-19 2:-12
near:indi	0:11 3:-21 4:-8
near:indo	0:24 1:-10 2:-16 3:-20
near:info	1:-15 2:18
near:init	0:27 1:-32 2:-8 3:-12 4:-11
near:inju	0:24 1:-16 2:-24
near:insi	1:-34 2:-19 3:30
near:inst	1:-27 2:17 4:-9
near:insu	0:9 2:-12
near:inte	1:-18 2:23 4:-40
near:into	0:-32 1:36 2:-17 3:-22 4:-10
near:inve	0:24 2:-24
near:iom	0:24 1:-28 2:-20 3:22
near:isla	0:-34 3:27 4:-11
near:isra	0:-15 1:13 2:-35 4:14
near:issu	0:16 1:-15 2:-9 3:-16
near:ital	0:-31 2:18 3:-10
near:its	2:-10 3:8 4:-45
near:itse	0:15 1:-21 3:-27 4:-23
near:jama	0:-11 1:-22 2:34 3:-14
near:janu	0:30 1:-41 2:-24 3:9
near:japa	0:-71 1:62 2:-10 3:-52 4:-54
near:join	1:-11 2:-10 3:12
near:july	0:-13 1:10 2:-28 3:13 4:-13
near:june	0:-26 1:13 2:-23 3:14
near:just	0:15 2:-15 3:-15
near:keep	0:21 1:-39 2:10 3:-26 4:-11
near:kill	0:-8 1:9
near:kind	0:8 1:-19 3:12
near:king	0:13 1:-48 2:15 3:-22 4:12
near:know	0:-18 1:32 3:-34
near:kord	0:12
near:kore	0:-75 2:9 3:-41 4:15
near:kron	0:30 1:-52 2:20 3:-27 4:-37
near:ksre	0:18 2:-13 3:-8
near:kuwa	0:-27 1:-15 2:23 3:-14 4:-16
near:kyiv	0:-27 1:39 2:-28 3:-17 4:-30
near:lake	0:-22 1:-13 2:24
near:lakh	1:15 2:-27 3:-8
near:land	1:18 2:-17
near:larg	1:11 2:-14 3:-29 4:-12
near:last	0:-9 1:-12 2:24 3:-38 4:-21
near:late	0:19 1:9 2:-25 3:-20 4:-9
near:laun	0:-23 1:-42 2:9 3:27 4:14
near:lead	0:-9 1:-10 2:14 3:-8
near:leas	3:11
near:leav	1:-12 2:-27 3:25 4:-10
near:leba	0:9 1:-28 2:25 3:-20
near:led	0:-12 2:15
near:left	0:-16 2:10
near:less	0:-41 1:-53 3:36 4:-16
near:let	0:-15 1:21 3:-9
near:ligh	0:-21 1:-18 2:30
near:list	0:-9 1:-15 2:14
near:live	0:-23 1:-9 2:14
near:loan	0:30 1:-33 3:-33 4:-38
near:loca	0:15 1:-19 3:-8
near:lond	0:-37 1:-42 2:58 3:-19 4:-14
near:lost	0:-8 1:11 2:-10
near:made	0:31 2:-24 3:-35 4:-26
near:make	1:-29 2:22 3:-22 4:-22
near:mali	0:31 1:-14 2:-20 3:-19
near:mana	0:37 2:-31 3:-30 4:-17
near:marc	0:-40 3:21 4:-17
near:mark	0:-13 1:-14 2:-17 3:-19 4:23
near:matc	0:-16 2:14 4:-11
near:maur	0:17 2:-23
near:may	0:25 2:-17 4:-11
near:mayo	0:-14 1:23 2:-38 3:-17
near:mean	0:-46 1:16 4:-10
near:medi	0:19 1:-21 3:-13
near:meet	0:-16 2:13 3:-16 4:-12
near:memb	0:-47 1:39 3:-23 4:-28
near:met	0:-12 1:-12 3:10 4:-8
near:mid	0:-14 1:11 2:-18 3:13 4:-8
near:migr	1:-53 3:23 4:-13
near:mili	0:10 2:-54 3:-26 4:26
near:mill	1:10 3:-24 4:-26
near:mine	1:-51 2:14 3:18 4:-10
near:mini	0:-8 1:-31 2:26 3:-11 4:-26
near:miss	0:23 1:-57 2:9 3:12 4:-15
near:mln	1:-15 2:19 3:-9
near:mond	0:-27 1:-22 2:37 3:-23 4:-8
near:mone	4:-34
near:mont	0:-79 1:-29 2:25 3:37 4:-30
near:more	0:11 1:-16 2:-12 3:8 4:-8
near:most	0:-46 2:18 3:-17 4:9
near:moza	0:29 1:-33 2:-13 3:15 4:-11
near:muni	0:-8 1:23 2:-15 3:-9
near:myan	0:44 1:-19 2:-32 3:-23
near:nair	1:-25 3:23
near:name	0:-25 1:-23 2:29 3:-22 4:-10
near:nati	0:9 1:-16 2:-37 3:40 4:-21
near:near	0:-35 1:30 2:-19 3:-19
near:need	0:-46 1:-57 2:-26 3:58 4:-19
near:neig	0:28 1:-8 2:-28
near:net	0:-10 1:-18 2:-13 3:28
near:neth	0:-28 1:-43 2:53 3:-11
near:neve	0:13 1:-36 2:11
near:new	0:-31 2:19 3:-33
near:next	0:19 2:-48 3:9 4:-42
near:ngos	0:16 1:9 2:-26 3:-18 4:-16
near:nige	0:51 1:-21 2:-47 3:-17 4:-11
near:nigh	0:9 4:-20
near:nine	1:9 3:-8
near:nok	0:25 1:-26 2:-19 4:-11
near:nort	0:14 1:18 2:-43
near:norw	1:16 2:-13 3:-43 4:-58
near:not	2:-9 4:-34
near:note	0:-13 1:27 2:-27 3:-11
near:noth	0:-11 1:38 2:-32 4:-12
near:nove	0:14 1:-9 2:-24 4:-10
near:now	0:20 1:-17 2:-28 3:-26 4:25
near:obta	0:-9 1:39 2:-21 3:-38
near:octo	0:-11 2:-19 3:-19 4:19
near:off	0:-8 1:16 3:-9
near:offe	0:-74 1:-58 2:79 3:-58 4:-27
near:offi	0:21 1:-17 2:-21 4:-8
near:once	0:-9 1:-14 2:20
near:one	0:-21 1:8 2:-14 3:-9 4:14
near:only	0:-28 1:34 3:-24 4:-23
near:open	0:26 1:-12 2:-35 3:-17 4:-22
near:oper	0:36 1:-38 2:-18 3:-16 4:-12
near:orde	0:32 2:-51 3:-22 4:-14
near:orga	1:-15 2:-15 3:15 4:-11
near:othe	0:28 1:-34 2:-31 4:-17
near:our	0:-19 2:-37 3:-20 4:30
near:out	0:-12 1:35 2:-26 3:-26 4:-44
near:outs	0:-32 1:-47 2:14 3:37 4:-9
near:over	0:-32 1:23 3:-29 4:-39
near:own	0:-10 2:24 3:-31 4:-11
near:owne	0:22 1:-34 2:18 3:-11
near:pack	0:11 1:-49 2:29 3:-21 4:-16
near:paid	0:-28 1:49 2:-27 3:-56 4:-48
near:paki	0:15 1:-20 2:16 3:-20 4:-9
near:pari	0:-35 1:-38 2:61 3:-28
near:park	0:25 1:-25
near:parl	0:18 1:-34 2:11 3:-23 4:-20
near:part	0:-40 1:-45 2:36 3:26 4:-52
near:pay	0:42 1:-46 2:-20 3:-22 4:-12
near:paym	0:-15 1:17 2:-13
near:peop	0:-44 1:-28 3:43
near:per	0:-63 1:19 2:-40 3:14 4:-33
near:perc	0:11 1:-17 3:13
near:peri	0:-40 1:-16 2:35 3:-32 4:10
near:peso	1:15 2:-22 3:-9 4:-16
near:phil	1:-28 2:24 3:-23 4:-9
near:plan	1:-50 2:-43 3:41 4:-33
near:pled	0:-104 1:-45 2:89 3:-48 4:-57
near:post	0:-14 2:14
near:poun	0:25 1:-41 2:24 3:-12 4:-12
near:powe	1:-16 2:18 3:-14 4:-9
near:pres	0:15 1:20 2:-49 3:-25 4:-20
near:prim	0:12 2:-23 4:-10
near:priv	0:-35 1:12 2:-17 3:-20 4:17
near:prog	1:-39 2:38 3:-46 4:-44
near:proj	0:64 1:-47 2:-50 3:-18 4:-15
near:prom	0:-91 1:-26 2:92 3:-71 4:-29
near:prop	1:-38 2:18 3:-21 4:-13
near:prot	0:-28 1:-19 2:17 3:12
near:prov	0:-37 1:40 3:-25 4:-71
near:publ	0:-45 2:9 3:15 4:-21
near:pull	1:-13 3:18
near:purc	1:14 3:-32 4:-19
near:put	0:30 1:-77 2:30 4:-11
near:puts	0:21 2:-23 3:-22 4:-9
near:qata	0:-47 1:11 2:25 3:-36 4:-10
near:quar	1:-15 3:11
near:rais	0:-15 1:-28 2:30 3:-40 4:25
near:reac	0:-66 1:-18 2:-30 4:48
near:read	0:-43 1:12 2:16 4:-23
near:rebu	2:-11
near:reca	0:-19 1:10 4:9
near:rece	0:-16 1:44 2:-103 4:-55
near:reck	1:-29 2:13
near:reco	0:18 1:-16 3:-34 4:-27
near:red	0:-22 2:16 3:-24 4:-31
near:refu	1:-11 3:-47 4:15
near:regi	2:-29 3:-34
near:rela	0:16 2:-12
near:rele	0:66 1:-38 2:-87 3:-81 4:-41
near:reli	0:-9 1:-11 3:-39 4:17
near:rema	1:-19 2:24 3:-20
near:rent	2:-15 3:-9 4:-8
near:repa	0:24 2:-41 3:-18 4:-14
near:repo	0:-30 1:-27 2:25 3:-25 4:13
near:repu	0:-46 2:15 3:-35 4:18
near:requ	0:-86 1:-27 2:-76 3:75 4:-36
near:rese	0:10 2:-47 3:26 4:-16
near:resi	0:18 1:-8 3:-17
near:resp	0:12 1:-47 2:10 3:18 4:-23
near:rest	0:9 1:-17 2:11 3:-16 4:-10
near:retu	0:-35 3:28
near:reve	0:-27 1:28 2:-19
near:rice	0:20 1:-18 4:-14
near:rise	0:-14 1:-18 4:19
near:riya	0:-26 1:-26 2:39
near:road	0:10 1:10 2:-12 3:-10
near:runs	0:32 1:-16 2:-17 3:-10 4:-35
near:rupe	0:26 1:-20 2:-19 4:-9
near:russ	0:-36 1:31 3:-12 4:-15
near:sahe	0:-36 1:39 4:-15
near:said	0:-16 1:-29 3:17
near:sala	0:14 2:-26 3:-11 4:-13
near:same	0:-25 2:11 3:-9 4:8
near:sanc	0:23 1:-33 2:-18
near:satu	0:17 2:-11 4:-9
near:saud	0:-24 1:21 3:-22 4:-15
near:save	0:-11 3:14
near:say	0:-31 1:27
near:says	0:19 1:24 2:-32 3:-32 4:-41
near:sche	0:16 1:-17 2:-8 3:-14
near:scho	0:-61 1:-25 2:18 3:19 4:-15
near:seas	0:12 1:-8
near:seco	0:22 1:-30 2:-24 4:-13
near:secr	1:-22 2:-13 3:10 4:-9
near:sect	0:-23 1:-10 2:30
near:secu	0:-30 1:13 3:-22 4:-18
near:seek	0:-50 1:-53 2:-51 3:74 4:-11
near:seen	0:-19 1:40 2:-27 3:-29 4:-25
near:sena	0:-13 1:40 2:-37
near:send	1:29 2:-37 4:-14
near:sent	1:50 2:-38 3:-59 4:-35
near:seou	0:-37 1:-8 2:31 3:-10
near:sepa	0:30 1:-55 4:-27
near:sept	0:-13 3:-9 4:-28
near:serv	0:-31 1:45 3:-24 4:-42
near:set	0:36 1:-35 2:-15
near:seve	1:-15 2:-22 3:16 4:-10
near:shar	2:21 3:-22 4:-14
near:she	1:9 2:-20
near:shel	1:-16 2:-10 3:15 4:-37
near:shor	0:-8 1:-14 2:-30 3:37
near:sign	0:13 1:-62 2:34 3:-43 4:-19
near:sinc	0:-16 2:-63 3:-58 4:44
near:sing	1:-21 2:13 3:-17 4:-14
near:sitt	0:19 4:-13
near:six	1:-50 2:18 3:18
near:slip	0:-8 1:22 2:-24 3:-8
near:soci	0:-33 1:31 2:-24
near:sold	0:-13 1:-20 2:25 3:-15
near:soma	0:8 1:-35 2:9 3:14 4:-9
near:some	1:-29 2:12 3:16 4:-22
near:sorg	0:8
near:soug	0:-43 1:-16 2:-9 3:28 4:-18
near:sout	0:-13 4:-10
near:spai	0:-23 1:60 2:-57 3:-15 4:-16
near:spar	0:19 1:-23 2:11 3:-15
near:spen	0:-10 1:46 2:-66 3:-40 4:-10
near:spok	0:25 2:-14 3:-33 4:-20
near:spri	0:-33 1:16 4:-10
near:sri	0:32 1:-12 2:-28 3:-9
near:stan	0:-28 2:-33 3:-31 4:45
near:star	0:35 1:-50 2:-22 3:-27 4:18
near:stat	1:16 2:8 3:-53 4:-68
near:stay	0:-15 3:15
near:stop	0:-10 1:20 2:-15
near:stor	0:31 1:-28 2:-20 3:-18
near:stra	1:-23 2:24
near:stri	0:16 1:10 2:-17 3:-9
near:suda	1:-56 3:-8 4:25
near:sum	1:-49 2:36 3:-38 4:12
near:supp	0:-14 1:-26 3:-21 4:24
near:surp	2:10
near:surv	0:-17 1:-30 2:30 3:-9
near:swed	0:-39 1:37 2:-18 3:-47 4:-19
near:swit	0:25 1:-35 2:9 3:-13
near:syri	1:-43 2:17 3:-10
near:tabl	0:-15 1:-41 2:17
near:taiw	0:32 1:-22 2:-19 3:-11
near:take	0:-33 2:-33 3:-34 4:34
near:tax	1:-18 2:19
near:team	0:-17 1:-17 2:23
near:tele	0:-19 1:10 2:-26 3:-32 4:27
near:ten	0:24 1:16 2:-40 3:-17 4:-16
near:tent	1:11 2:-14 3:-10
near:than	1:-15 2:-26 3:33 4:-29
near:that	0:-16
near:the	2:-10 3:-16
near:thei	0:11 1:-14 3:-9
near:them	0:-54 1:-26 2:36 3:10 4:-12
near:then	0:-12 1:11
near:ther	0:-21 1:20 3:-18 4:-9
near:they	0:-29 1:-18 2:38 3:-19 4:-9
near:thir	1:18 3:-24
near:this	1:-12 2:-33 3:13 4:-10
near:thos	2:-11 4:-21
near:thre	0:-53 1:25 2:-15 3:14 4:-12
near:thro	0:-31 1:-8 4:9
near:thur	0:-49 1:13 2:35 3:-18 4:-17
near:time	0:-24 2:-22 3:16 4:-8
near:toda	0:12 1:-8 2:-34 4:18
near:toge	0:-9 1:-31 2:41 3:-22 4:-31
near:told	0:-36 1:-20 2:14 4:8
near:tonn	0:12 1:-9
near:took	1:18 2:-15 3:-13
near:top	1:18 3:-33 4:-37
near:tota	0:-43 1:-51 2:-18 3:-55 4:67
near:towa	0:-43 1:-14 2:41 3:-13 4:-14
near:trad	0:-21 1:26 2:-22 3:-20
near:tran	0:-54 1:66 2:-31 3:-44 4:-30
near:trea	1:31 2:-24 3:-39 4:-35
near:tril	0:-29 1:29
near:trus	1:19 2:-19 3:-17 4:-21
near:tues	1:-29 2:21 3:-8
near:turk	0:-23 1:-29 2:35 3:-12
near:turn	0:-11
near:two	0:-53 1:8 3:17
near:uae	0:-22 1:-36 2:44 3:-16 4:10
near:ukra	0:19 2:-48 4:-8
near:unde	0:13 1:-48 2:12 3:-16 4:-9
near:unhc	1:-33 2:-19 3:31
near:unic	1:-32 2:22 3:-26 4:-11
near:unio	0:15 1:-21 3:-65 4:-44
near:unit	1:-24 3:9 4:-11
near:unti	0:8 1:-19 2:-34 3:31 4:-34
near:urge	1:-15 2:-14 3:14
near:usd	0:-57 1:16 2:-55 3:42 4:-28
near:valu	0:12 1:26 2:-35
near:vanu	0:-39 1:-18 2:42 3:-15
near:vict	0:28 2:-31 3:-40 4:-22
near:vill	0:-16 1:18
near:vote	0:27 1:-16 2:-29 3:-20 4:-8
near:vouc	0:-13 1:14
near:want	0:-28 1:-10 3:21 4:-20
near:war	0:-43 1:-36 2:-14 3:-11 4:45
near:was	0:-25 1:27 2:-23 3:-14
near:wash	0:-12 1:32 2:-18 3:-41 4:-18
near:wate	0:35 1:-38 2:-12 3:-35
near:wedn	0:-17 1:-20 2:39 3:-33 4:-27
near:week	0:-11 2:-20 3:-8 4:-10
near:weig	1:-12 2:16
near:went	1:16 2:-26 3:-10
near:were	0:-27 1:21 2:16 3:-21 4:-36
near:west	0:-23 2:-19 3:30
near:wfp	2:-26 3:13 4:-10
near:what	0:-30 2:27 3:-33 4:12
near:whea	1:11
near:when	0:-30 1:-14 2:21
near:wher	0:29 1:-25 2:-24 3:-18 4:-9
near:whic	0:-15 1:-20 3:8
near:whil	0:20 2:-21 3:-12
near:who	2:-10 3:-8 4:-8
near:whom	0:14 2:-8
near:whos	0:21 1:-23 2:9 3:-14 4:-19
near:wido	0:-8 1:13 2:-8
near:will	1:-42 2:34 3:-35 4:-13
near:wind	0:16 2:-32 3:-19
near:wint	0:-14 2:-13 3:16 4:-21
near:with	0:-21 1:11 2:12 3:-13 4:-84
near:wome	0:-22 2:23 3:-14
near:work	2:-32 3:14
near:worl	0:-35 1:27 2:10 3:-41 4:-32
near:wort	0:-12 1:23 3:-51 4:-40
near:woul	1:-31 2:8 4:-34
near:woun	0:-9
near:writ	0:-27 1:20 2:17 3:-18 4:-14
near:year	2:-30
near:yeme	0:20 1:-17 3:-33 4:-16
near:yen	0:-8 1:-21 2:24
near:yet	0:-34 1:-46 2:37 3:14 4:-10
near:yuan	0:-21 1:26 2:-13 3:-13 4:-13
near:zeal	0:-11 1:11 3:-14 4:-10
next:claim-allocated	0:53 1:-19 2:-43 3:-16 4:-39
next:claim-casualties	0:-18 1:-27 2:29 3:-9
next:claim-delivered	0:9 1:-23 2:-11 3:8 4:-24
next:claim-displaced	0:-41 1:23 3:-21 4:-31
next:claim-held	1:9
next:claim-injured	0:-31 1:34 2:-8 3:-22 4:-27
next:claim-killed	0:-8 2:-15 3:-28 4:13
next:claim-missing	0:15 1:17 2:-34
next:claim-pledged	1:-14 2:38 3:-47 4:-31
next:claim-refugees	1:13 3:-33 4:-14
next:claim-released	0:-30 1:-24 2:33
next:claim-requested	0:28 1:-11 2:-45 3:-14
next:claim-returned	1:-34 2:32 3:-11 4:-35
next:claim-total	1:-38 2:13 3:-35
noun:	2:-9 3:-12 4:-14
only:aid	0:42 1:9 2:-69 3:-23 4:-15
only:casualty	0:30 2:-26 3:-48
other:abducted	0:-8 1:-9 4:-30
other:aid	0:-22 1:12 3:-16
other:allocated	0:37 2:-61 3:-23 4:8
other:casualties	0:10 2:-18 3:-9 4:-40
other:casualty	0:-23 2:9 3:-8 4:-11
other:dead-in-captivity	1:-33 4:13
other:delivered	1:-23 3:26 4:-35
other:displaced	2:-26 3:8 4:-10
other:displacement	1:-27 2:11 4:-25
other:held	2:-12 3:-19
other:hostage	0:-12 1:11 2:-18 3:-12 4:-10
other:injured	0:-9 1:-22 2:-12 3:17
other:killed	0:-21 4:-9
other:missing	0:-12 2:-14 3:-9 4:-15
other:pledged	0:-33 1:16 3:-15 4:-17
other:prisoners-exchanged	0:-10 1:-34 2:40 3:-12 4:-10
other:refugees	2:-30 3:11 4:-37
other:released	1:-12 2:-15 3:20 4:-97
other:requested	0:-39 1:25 2:27 3:-56 4:-17
other:returned	4:-76
other:total	0:28 1:-46 2:-13 3:-33 4:23
others:2	2:11
others:7	3:-43 4:-10
others:more	1:-15 4:-13
qualified	0:-22 2:-33 3:-10 4:29
quoted	0:22 2:-10 3:-13
right1:(	3:-53
right1:)	2:-9 3:-63 4:11
right1:,	0:-25 1:-10
right1:.	0:-44 1:-11 2:14 3:-33 4:20
right1::	0:-15 3:-21 4:16
right1:;	0:45 1:-62 3:-16
right1:a	0:-35 1:26 2:-44 3:19 4:-19
right1:and	0:-72 1:9 3:21 4:-43
right1:announced	0:-25 1:-28 2:37 3:-20
right1:as	0:11 2:-18
right1:at	0:-24 1:21 3:-12 4:-15
right1:before	0:-9 1:12 2:-24 3:17
right1:by	0:-48 1:33 3:-14 4:-17
right1:came	1:22 2:-8 3:-34 4:-14
right1:each	1:-8 2:10
right1:for	0:35 1:-67 3:9 4:-47
right1:from	1:-11 2:11 3:-24 4:-46
right1:goes	0:17 1:-14 3:-12
right1:grant	0:-15 2:9 3:-21 4:-15
right1:had	1:33 2:-46 3:-36 4:-23
right1:has	0:-41 1:35 2:-9 3:-45 4:9
right1:in	1:13 3:-65 4:-59
right1:into	0:-15 1:24 2:-17
right1:is	0:21 1:-28 4:-49
right1:it	0:-33 1:11 2:-10 3:16 4:-14
right1:last	2:8
right1:loan	1:-15 2:8 4:-11
right1:more	0:-8 1:8 3:10
right1:net	0:-8 1:-14 2:-11 3:22
right1:of	0:19 1:18 3:-62
right1:on	0:8 1:-52 2:16 3:-37 4:32
right1:out	1:12 3:-11
right1:over	1:-29 4:-16
right1:package	0:23 1:-21 2:-11
right1:pledged	0:-14 1:-39 2:37 3:-11
right1:promised	0:-20 1:-28 2:34 3:-8
right1:received	0:-26 1:39 2:-16 3:-36
right1:required	0:-8 1:-49 2:-8 3:49
right1:since	2:-18 3:-9
right1:sought	0:-15 1:-45 2:-23 3:47
right1:that	0:-15 2:-11 4:-16
right1:the	0:-28 2:-30 3:12 4:14
right1:this	0:8 1:-27 3:12 4:-10
right1:through	0:-11 1:-20
right1:to	2:17 3:-8 4:-82
right1:towards	0:-19 2:18 3:-8
right1:under	0:-25 3:13 4:-8
right1:until	0:-14 1:-26 2:-18 3:34 4:-14
right1:was	1:24 2:-27 3:-19 4:-31
right1:went	1:16 2:-26 3:-10
right1:were	1:19 2:-19 3:-10
right1:will	0:10 1:-19 4:-10
right1:|	0:28 1:-46 2:-36 3:19 4:-50
right2:	1:-8 2:11 3:-44
right2:#	0:-25 4:-13
right2:,	0:-39 1:21 2:-38 3:9 4:10
right2:.	0:17 1:-33 3:-11 4:-10
right2:a	0:-17 1:21 2:9 3:-64 4:-43
right2:about	1:20 2:-21 3:-18 4:-10
right2:all	0:-8 3:-14 4:-9
right2:an	0:19 1:-38 3:8
right2:and	0:-19 1:16 2:-49 3:-8 4:24
right2:arrived	0:-14 1:29 2:-32 3:-14 4:-17
right2:asked	0:-8 1:-16 2:-9 3:19
right2:at	0:18 1:-9 2:30 3:-26 4:-15
right2:be	0:13 2:-25 4:-13
right2:been	0:-24 1:39 3:-61 4:-32
right2:britain	0:11 1:-9
right2:by	1:-41 2:27 3:21 4:-20
right2:cash	0:-10 1:22 2:-21
right2:chad	0:-24 1:9 4:-11
right2:come	0:-27 2:-19 3:-29 4:27
right2:disbursed	0:-9 1:18 2:-13 3:-18
right2:emergency	0:23 1:-43 3:-15
right2:five	0:28 1:-15 2:-23 3:-18
right2:flood	0:-17 1:20
right2:food	0:12 1:15 2:-43 4:-8
right2:for	0:57 1:-75 2:9 3:-23 4:-36
right2:france	0:23 1:-24
right2:from	0:-25 1:31 2:-11 3:-25 4:-22
right2:funding	0:-9 2:-15 3:21
right2:gas	0:26 1:-22 3:-14
right2:germany	0:-10 1:27 2:-23 3:-8
right2:grants	0:-31 1:-28 2:24 3:12
right2:had	0:-18 1:-16 2:-17 3:23
right2:half	0:28 1:-21 2:-23
right2:has	0:-18 1:-42 3:40
right2:help	0:23 1:-17 3:-12
right2:humanitarian	1:10 2:-16 3:-14 4:-15
right2:immediate	0:23 1:-24
right2:in	0:-29 1:9 4:-46
right2:including	0:-29 1:35 2:-20 3:-20 4:-18
right2:is	0:31 1:-38 2:-23 3:12 4:-31
right2:it	0:9 1:-12 2:-19 3:8 4:-43
right2:its	0:17 1:-16 2:-11 3:-10 4:-18
right2:last	0:-9 3:-8
right2:military	0:22 1:21 2:-27 3:-15 4:-35
right2:month	1:-15 2:-18 3:11
right2:new	0:25 1:-13 2:-21 3:-11 4:-11
right2:norway	0:-14 4:-14
right2:of	0:12 1:-18 3:8 4:-37
right2:on	0:8
right2:or	0:9 1:30 2:-18 3:-32
right2:out	0:22 1:9 2:-31 3:-29 4:-8
right2:paid	0:-19 1:20 2:-14
right2:qatar	0:-21 1:23 2:-9 3:-15
right2:relief	0:-20 2:17 3:-32 4:-12
right2:set	0:21 1:-8 2:-22 3:-12
right2:seven	0:13 1:-9 2:-14
right2:shelter	0:-37 2:19
right2:six	0:13 1:-17 2:-33
right2:sweden	0:-22 1:-26 2:30 3:-12
right2:syria	2:9
right2:that	0:10 1:9 2:-22 3:-35 4:11
right2:the	0:-56 1:35 3:-22 4:-25
right2:them	0:-40 1:-39 2:50 3:-9
right2:this	0:-14 4:-14
right2:those	1:-27 3:16
right2:three	0:-21 1:-13 2:14 3:11
right2:to	0:-9 1:-32 2:29 3:-18 4:-9
right2:two	1:-19 2:25
right2:ukraine	0:-13 1:23 2:-17 3:-9 4:-11
right2:up	0:13
right2:was	0:8 2:-21 3:14
right2:week	2:-19
right2:were	0:-17 1:19
right2:which	0:-15 1:-12 2:15 3:-31 4:21
right2:will	0:-28 1:24 2:-13 3:-13
right2:year	2:-43 3:14 4:-33
right3:	1:15 3:-40 4:-41
right3:#	1:-14 4:-15
right3:,	0:24 1:-23 2:12 3:-15 4:-63
right3:.	0:8 1:-20 3:9 4:-69
right3::	0:16 1:-9 2:-12
right3:;	1:-9 2:-39 3:28 4:-21
right3:a	3:12 4:-28
right3:according	1:18 2:-10
right3:after	2:11
right3:aid	0:-17 2:22 3:-9 4:-16
right3:and	0:-12 1:-22 2:23 4:-40
right3:aside	0:21 1:-8 2:-22 3:-12
right3:assistance	0:-14 1:14 2:-13 4:-27
right3:at	0:-32 2:13 3:13
right3:be	1:-31 2:26 3:-25 4:-26
right3:been	0:22 1:-32 2:18
right3:by	0:-12 1:12 2:11 3:-23 4:-19
right3:disbursed	0:-19 1:17 3:-12
right3:each	2:-9 3:14
right3:emergency	0:28 1:-28 2:-10 4:-11
right3:european	0:-12 1:-12 2:19
right3:first	0:-12 1:13 2:-33 3:22
right3:for	0:-26 1:-41 2:25 3:23 4:-40
right3:from	3:-30 4:-27
right3:funding	1:-27 2:12
right3:had	0:-19 1:9 4:-9
right3:has	0:-35 1:40 2:-42 4:-21
right3:have	0:17 1:-14 2:-12
right3:humanitarian	0:-26 1:-17 2:30 3:-10
right3:in	0:-16 1:17 2:-41
right3:is	1:-9 3:-9 4:16
right3:it	0:-10 1:36 2:-35 4:-9
right3:last	0:-36 1:-28 2:12 3:-9 4:24
right3:million	1:-26 2:18 3:-10 4:13
right3:money	0:-10 1:27 2:-33 3:-14
right3:months	0:-17 1:25 2:-36 3:17
right3:next	0:-11 1:-16 2:-16 3:20
right3:of	0:16 1:-13 3:-35 4:-17
right3:on	0:12 1:-27 2:10
right3:one	0:-27 1:20 3:-14 4:-13
right3:over	2:10
right3:paid	0:-40 1:57 2:-45 3:-8
right3:per	0:-8 1:15
right3:pledged	0:-20 1:-46 2:49 3:-16
right3:promised	0:-21 3:-16
right3:purchases	0:26 1:-22 3:-14
right3:received	0:-29 1:42 2:-23 3:-28 4:-13
right3:red	0:21 1:-23 3:-9 4:-8
right3:released	0:31 1:-28 2:-21 3:-19
right3:relief	2:-20 3:-23 4:11
right3:requirement	0:-8 1:-14 2:-11 3:22
right3:response	0:-17 3:22
right3:same	0:-15
right3:spent	0:-32 1:42 2:-35
right3:state	1:-15 2:21 3:-18 4:-17
right3:support	0:32 2:-23 3:-13 4:-31
right3:that	0:-35 1:29 2:-28 3:-23 4:20
right3:the	0:-32 3:-19
right3:this	0:-25 2:-11 3:14
right3:to	1:24 2:-44 3:-32 4:-26
right3:ukraine	0:-8 1:-26 2:22 3:-14
right3:united	0:-25 1:-33 2:8 3:15 4:10
right3:us	2:-21 3:-19
right3:victims	0:41 2:-44 3:-18
right3:was	0:-25 1:9 2:8 3:-14 4:14
right3:which	1:-71 2:17 3:25
right3:will	0:30 1:-28 3:-11 4:-8
right3:with	0:-12 1:11
right3:year	0:-11 2:-19 3:11
right3:years	0:12 1:-31 2:9 3:-23 4:-15
share:2	1:14 2:-11 4:-15
share:4	4:-92
share:5	0:-16 3:-11 4:-16
share:7	0:13 2:-17
share:more	3:-27 4:-21
short	0:15 1:15 3:-36 4:-85
sum:10	1:-38 2:-16 3:16 4:16
sum:11	0:17 1:-50 2:-40 3:31 4:10
sum:12	0:-12 1:29 2:-30 3:-19
sum:3	0:-17 1:36 2:-37 3:-10
sum:4	0:-53 1:34 2:-12 3:-18
sum:5	0:42 2:-25 3:-36 4:-87
sum:6	0:36 1:-12 2:13 3:-66 4:-41
sum:7	0:-29 1:8 4:-31
sum:8	1:-13 2:-9 4:-19
sum:9	1:-22 4:-13
verdict:allocated	0:83 1:-62 2:-76 3:-48 4:-22
verdict:claim	0:17 1:-13 2:-34
verdict:delivered	0:-44 1:27 2:-19 3:-80 4:30
verdict:open	0:-11 1:-9 3:-14 4:18
verdict:pledged	1:-8 2:20 3:-96 4:-78
verdict:requested	0:-76 1:-58 2:-65 3:85 4:-43
verdict:total	2:-44 3:-27 4:12`
}
