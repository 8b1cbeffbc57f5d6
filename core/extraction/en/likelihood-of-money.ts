import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD_OF_MONEY: LikelihoodWeights = {
  measures: ['allocated', 'delivered', 'pledged', 'requested', 'total'],
  claim: `
any	-54
before:abducted	-3
before:allocated	99
before:delivered	77
before:pledged	87
before:released	-64
before:requested	170
before:returned	8
before:total	52
behind:allocated	140
behind:delivered	100
behind:displaced	-18
behind:killed	-23
behind:pledged	137
behind:requested	78
behind:total	54
currency:AED	-42
currency:AFN	-53
currency:AMD	-18
currency:ARS	-3
currency:AUD	61
currency:BDT	-60
currency:BRL	-34
currency:CAD	72
currency:CHF	33
currency:CLP	-19
currency:CNY	37
currency:COP	-56
currency:DKK	29
currency:EGP	-17
currency:ETB	4
currency:EUR	27
currency:GBP	-34
currency:GEL	-43
currency:HKD	-11
currency:HTG	-14
currency:IDR	-15
currency:ILS	53
currency:INR	-59
currency:IQD	-50
currency:JPY	-8
currency:KES	41
currency:LKR	23
currency:LYD	-39
currency:MAD	-37
currency:MMK	-28
currency:MXN	-53
currency:MZN	-24
currency:NGN	-132
currency:NPR	31
currency:NZD	49
currency:PEN	81
currency:PHP	4
currency:PKR	12
currency:RON	34
currency:RUB	-47
currency:SAR	-9
currency:SDG	-83
currency:SEK	76
currency:THB	-21
currency:UAH	-13
currency:USD	32
currency:XOF	-61
ending:an	48
ending:at	-7
ending:ce	-41
ending:ch	-49
ending:ds	-50
ending:ed	-10
ending:er	44
ending:es	41
ending:ge	37
ending:gh	45
ending:ht	25
ending:il	58
ending:is	32
ending:ld	3
ending:ll	59
ending:ly	43
ending:me	60
ending:nd	-28
ending:nt	-36
ending:om	23
ending:on	-39
ending:re	-10
ending:st	-60
ending:th	3
ending:to	-18
equal:allocated	-12
equal:delivered	68
form:digits	-157
form:mixed	51
form:range	-83
form:words	70
headline	-4
here:#aid	77
here:#captives	-103
here:#captors	-83
here:#commerce	-157
here:#conference	6
here:#containing	75
here:#contest	-69
here:#demand	-44
here:#displacement	11
here:#exchange	-52
here:#group	-47
here:#handover	6
here:#losing-side	13
here:#need	-46
here:#prisoners	-65
here:#receiving	34
here:#remainder	-21
here:#rescue	-17
here:#since	67
here:#state	111
here:abducted	-85
here:allocated	87
here:delivered	52
here:displaced	22
here:held	-72
here:injured	-60
here:killed	-45
here:missing	-5
here:pledged	72
here:prisoners-exchanged	-27
here:refugees	15
here:released	-39
here:requested	44
here:returned	-11
here:said	-63
here:set	-93
here:total	38
item	20
last:claim-allocated	102
last:claim-delivered	16
last:claim-displaced	-10
last:claim-held	-56
last:claim-injured	-13
last:claim-killed	-64
last:claim-missing	-100
last:claim-pledged	40
last:claim-released	-52
last:claim-requested	5
last:claim-returned	-5
last:claim-total	-29
left1:	-60
left1:"	-22
left1:(	-4
left1:,	27
left1:-	37
left1::	67
left1:;	-22
left1:a	-19
left1:add	31
left1:additional	22
left1:allocated	-7
left1:and	-9
left1:announced	-9
left1:another	19
left1:approved	76
left1:aside	33
left1:at	-37
left1:available	17
left1:by	-22
left1:collected	42
left1:committed	20
left1:contributed	51
left1:cost	-91
left1:costs	-71
left1:demanded	-52
left1:disbursed	37
left1:earmarked	40
left1:earn	-31
left1:earns	-61
left1:families	70
left1:far	14
left1:fined	-25
left1:for	11
left1:from	-20
left1:further	40
left1:gave	79
left1:germany	7
left1:get	-24
left1:give	90
left1:given	84
left1:got	31
left1:household	-30
left1:in	-46
left1:including	48
left1:initial	56
left1:is	-43
left1:its	-17
left1:me	-66
left1:needs	12
left1:of	-41
left1:offered	28
left1:on	5
left1:only	21
left1:or	7
left1:out	30
left1:over	30
left1:paid	-33
left1:pay	-33
left1:pays	-37
left1:pledged	75
left1:promised	92
left1:provide	50
left1:provided	54
left1:put	8
left1:raised	-97
left1:raises	13
left1:receive	-69
left1:received	40
left1:receives	-52
left1:release	-26
left1:released	94
left1:requires	30
left1:s	82
left1:seek	20
left1:seeks	31
left1:sent	78
left1:spent	-94
left1:that	-34
left1:the	-3
left1:to	-50
left1:transferred	48
left1:up	25
left1:wants	83
left1:was	31
left1:which	-29
left1:with	91
left1:worth	-62
left1:|	13
left1:•	-28
left2:	11
left2:#	-99
left2:)	-8
left2:,	-6
left2::	-24
left2:;	-60
left2:a	-4
left2:allocation	24
left2:amount	-53
left2:an	63
left2:and	-22
left2:appeal	37
left2:appealing	35
left2:april	23
left2:arabia	42
left2:are	-36
left2:asked	3
left2:asks	40
left2:assistance	29
left2:bank	48
left2:been	-12
left2:britain	60
left2:brought	-11
left2:budget	16
left2:calls	47
left2:came	5
left2:cash	-75
left2:cerf	6
left2:china	9
left2:come	-59
left2:comes	9
left2:conference	16
left2:contribution	67
left2:cost	-46
left2:country	47
left2:cross	42
left2:date	28
left2:dollar	-31
left2:donors	39
left2:down	44
left2:each	-42
left2:equivalent	14
left2:eu	27
left2:euros	15
left2:families	16
left2:far	-6
left2:fare	-40
left2:for	-26
left2:francs	-13
left2:fund	-41
left2:gap	25
left2:germany	17
left2:government	20
left2:grants	-39
left2:had	23
left2:handed	59
left2:has	16
left2:have	43
left2:he	-21
left2:in	51
left2:iom	23
left2:is	13
left2:it	40
left2:itself	18
left2:japan	65
left2:korea	23
left2:loan	47
left2:loss	-30
left2:m	11
left2:made	13
left2:million	26
left2:money	-3
left2:naira	-30
left2:norway	28
left2:of	-9
left2:operation	31
left2:package	37
left2:paid	-7
left2:partners	54
left2:pesos	7
left2:plan	38
left2:price	-23
left2:programme	-37
left2:promised	25
left2:promises	29
left2:put	-12
left2:ransom	-14
left2:received	82
left2:revenue	-27
left2:reward	-58
left2:rupees	35
left2:sells	-48
left2:set	109
left2:share	62
left2:so	14
left2:sold	-40
left2:spending	14
left2:stands	18
left2:states	-41
left2:sweden	12
left2:taken	-48
left2:that	56
left2:the	48
left2:they	-62
left2:to	-40
left2:top	16
left2:total	31
left2:ukraine	47
left2:union	80
left2:up	33
left2:was	-40
left2:we	41
left2:week	12
left2:were	-3
left2:wfp	7
left2:which	16
left2:who	-8
left2:will	19
left2:work	17
left2:would	-72
left2:year	-64
left2:yuan	5
left3:	-26
left3:#	24
left3:)	37
left3:,	-19
left3:-	-13
left3::	59
left3:;	9
left3:a	-91
left3:an	19
left3:appeal	43
left3:are	-26
left3:asked	24
left3:at	-34
left3:australia	50
left3:bank	26
left3:billion	-26
left3:cabinet	48
left3:came	8
left3:cash	-58
left3:cent	9
left3:cerf	17
left3:china	25
left3:commission	9
left3:cross	34
left3:development	19
left3:donors	31
left3:each	-42
left3:emergency	71
left3:european	49
left3:family	-22
left3:for	-29
left3:france	49
left3:from	5
left3:fund	74
left3:funding	3
left3:germany	16
left3:gives	-27
left3:government	34
left3:had	-52
left3:has	59
left3:have	6
left3:humanitarian	53
left3:in	16
left3:is	-42
left3:it	-9
left3:its	23
left3:japan	17
left3:last	8
left3:million	-61
left3:ministry	20
left3:month	-32
left3:new	60
left3:norway	21
left3:now	-5
left3:of	-43
left3:on	67
left3:one	-38
left3:paris	30
left3:petrol	-3
left3:plan	-3
left3:pledged	-35
left3:promised	19
left3:red	44
left3:relief	-21
left3:response	6
left3:s	45
left3:saudi	42
left3:second	23
left3:so	-6
left3:state	-40
left3:states	43
left3:support	-18
left3:that	17
left3:the	70
left3:they	27
left3:this	-41
left3:to	-18
left3:total	15
left3:union	57
left3:united	-59
left3:was	-60
left3:washington	47
left3:we	62
left3:were	-30
left3:which	27
left3:will	71
left3:with	-11
left3:world	41
left3:year	59
left3:•	32
many	-62
mostly:abducted	-39
mostly:allocated	19
mostly:casualty	3
mostly:delivered	-15
mostly:displaced	-15
mostly:displacement	-31
mostly:hostage	-71
mostly:injured	-41
mostly:killed	-42
mostly:missing	12
mostly:pledged	47
mostly:refugees	-59
mostly:returned	-13
near:abab	25
near:abou	52
near:acco	54
near:acti	48
near:add	41
near:adde	18
near:addi	72
near:adds	16
near:adva	58
near:affa	14
near:affe	28
near:afgh	51
near:afri	61
near:afte	-29
near:agai	-50
near:agen	87
near:ago	23
near:agre	-39
near:aid	-5
near:air	33
near:all	-34
near:allo	30
near:alon	-69
near:alre	69
near:also	39
near:amer	36
near:amon	35
near:amou	-42
near:and	-20
near:anno	65
near:anot	-12
near:apie	-62
near:appe	127
near:appl	64
near:appr	49
near:apri	23
near:arab	50
near:arch	49
near:are	-34
near:arme	6
near:army	32
near:asia	14
near:asid	59
near:aske	-13
near:asks	40
near:asse	-12
near:assi	86
near:audi	-34
near:augu	42
near:aust	79
near:auth	33
near:avai	34
near:aver	-54
near:back	32
near:bag	-38
near:baht	-23
near:bail	-44
near:bang	24
near:bank	-23
near:barr	-19
near:base	-19
near:beca	53
near:been	-3
near:befo	59
near:belo	-22
near:bere	-64
near:berl	45
near:betw	25
near:bigg	3
near:bill	-64
near:blan	36
near:boar	-5
near:boat	-41
near:bonu	-9
near:bord	-39
near:boug	-24
near:bren	-72
near:brin	30
near:brit	113
near:brou	8
near:brus	12
near:budg	-39
near:burk	43
near:burn	-28
near:busi	7
near:but	-8
near:cabi	44
near:call	58
near:camp	-4
near:can	-76
near:cana	65
near:capi	-31
near:capt	-32
near:care	40
near:cash	-98
near:cent	98
near:cerf	48
near:cfa	-33
near:chad	-29
near:chan	14
near:chea	-38
near:chf	26
near:chie	10
near:chil	-42
near:chin	42
near:city	-59
near:civi	49
near:clai	-25
near:clea	16
near:clin	30
near:clos	9
near:club	-85
near:coll	15
near:come	5
near:comm	22
near:comp	33
near:conc	27
near:conf	90
near:cong	11
near:cons	62
near:cont	63
near:cost	-119
near:coul	-34
near:coun	3
near:cour	45
near:cove	105
near:cred	9
near:cros	11
near:crow	-30
near:crud	-26
near:cup	-36
near:cut	-55
near:cycl	22
near:dama	-10
near:darf	8
near:date	37
near:day	-45
near:days	15
near:dead	-64
near:deal	30
near:debt	-48
near:dece	-56
near:deci	15
near:decl	16
near:defe	20
near:deli	-55
near:dema	-77
near:demi	4
near:denm	53
near:depa	-32
near:deve	43
near:dina	14
near:dire	-55
near:disa	-18
near:disb	81
near:disp	61
near:dist	-28
near:dome	-36
near:dona	30
near:dong	42
near:dono	21
near:doub	7
near:down	75
near:draw	32
near:dref	60
near:dron	-35
near:dswd	22
near:duba	-71
near:due	36
near:each	-161
near:earl	11
near:earm	82
near:earn	-90
near:east	47
near:echo	14
near:educ	-20
near:egyp	15
near:eigh	-67
near:elec	-7
near:elev	3
near:emer	143
near:emir	-45
near:empl	36
near:end	-23
near:ende	-52
near:entr	-8
near:equi	46
near:esti	-70
near:eur	-27
near:euro	-39
near:even	19
near:ever	-40
near:exam	-17
near:exch	-34
near:exec	-11
near:expe	-14
near:exte	41
near:extr	25
near:faci	-6
near:fall	-53
near:fami	-70
near:far	32
near:fare	-43
near:faso	41
near:febr	31
near:fede	41
near:fees	-9
near:fell	-46
near:fift	41
near:fina	74
near:fine	-91
near:firs	-21
near:five	8
near:flas	27
near:floo	-22
near:flou	-11
near:foll	84
near:food	4
near:for	11
near:forc	-22
near:fore	12
near:foun	-17
near:four	-15
near:fran	65
near:free	-49
near:fres	36
near:frid	-30
near:from	5
near:froz	-31
near:fuel	-22
near:full	46
near:fund	32
near:furt	24
near:gang	-12
near:gap	27
near:gave	89
near:gaza	30
near:gene	68
near:germ	94
near:get	-11
near:gets	-70
near:give	43
near:givi	84
near:goes	40
near:gold	-18
near:gone	35
near:good	19
near:got	92
near:gove	69
near:gran	21
near:grid	22
near:grou	-36
near:guar	-59
near:had	10
near:half	-20
near:hand	61
near:has	70
near:have	9
near:head	-51
near:heal	41
near:heir	-29
near:help	63
near:her	-32
near:high	51
near:his	-45
near:hit	47
near:home	-64
near:hosp	30
near:host	-47
near:hous	-46
near:huma	89
near:ifrc	19
near:imf	25
near:imme	19
near:incl	71
near:indi	21
near:indo	41
near:infl	-68
near:info	-110
near:init	60
near:inju	33
near:insi	49
near:inst	-11
near:insu	-39
near:inte	-87
near:into	45
near:inve	-67
near:iom	33
near:isla	18
near:isra	38
near:issu	36
near:ital	30
near:its	6
near:itse	65
near:janu	25
near:japa	97
near:join	18
near:july	58
near:june	31
near:just	26
near:keep	21
near:kidn	-10
near:kill	-18
near:kilo	-53
near:kin	-55
near:king	26
near:kord	8
near:kore	76
near:kron	24
near:ksre	20
near:kuwa	33
near:kyiv	17
near:labo	-25
near:lakh	-59
near:larg	48
near:last	-33
near:late	33
near:laun	5
near:lead	26
near:leba	15
near:led	-48
near:left	-32
near:less	-5
near:let	-31
near:ligh	-14
near:line	-67
near:list	23
near:litr	-30
near:live	-27
near:loan	65
near:loca	11
near:lond	21
near:loss	-101
near:lost	-73
near:made	-11
near:mali	-29
near:man	-40
near:mana	38
near:marc	-5
near:mark	19
near:matc	46
near:maur	11
near:may	23
near:mayo	-18
near:mean	30
near:medi	-16
near:meet	27
near:memb	77
near:metr	-12
near:mili	81
near:mill	66
near:mine	39
near:mini	5
near:miss	44
near:mln	20
near:mond	18
near:mone	-8
near:mont	-11
near:more	-83
near:most	44
near:moza	21
near:muni	-8
near:myan	11
near:nair	-3
near:name	47
near:nati	-24
near:need	-4
near:neig	-8
near:net	-30
near:neth	51
near:neve	11
near:new	-31
near:next	-17
near:nige	43
near:nigh	47
near:nok	-54
near:nort	8
near:norw	50
near:not	55
near:note	-12
near:nove	-37
near:now	20
near:octo	7
near:off	-26
near:offe	-46
near:offi	41
near:oil	-53
near:once	-52
near:one	-59
near:open	51
near:oper	11
near:orde	14
near:orga	5
near:our	32
near:out	52
near:outs	-13
near:over	5
near:own	20
near:owne	-25
near:pack	65
near:paid	-34
near:paki	28
near:pari	23
near:parl	51
near:part	54
near:pass	-98
near:pay	-45
near:paym	-52
near:pays	-83
near:per	-79
near:perc	-69
near:peri	9
near:pers	-64
near:peso	-25
near:petr	-12
near:plan	63
near:play	-25
near:pled	66
near:plus	-39
near:port	-38
near:post	7
near:poun	9
near:powe	4
near:pres	-17
near:pric	-42
near:prim	46
near:priv	-27
near:priz	-64
near:prog	-48
near:proj	-108
near:prom	119
near:prop	-32
near:prot	17
near:prov	70
near:publ	67
near:pull	-16
near:purc	15
near:put	-31
near:puts	24
near:qata	72
near:quar	27
near:rais	-89
near:rans	-38
near:rate	-27
near:reac	47
near:read	-54
near:rebu	5
near:rece	31
near:reck	-45
near:reco	-57
near:red	83
near:refu	-9
near:regi	37
near:rela	-30
near:rele	88
near:reli	129
near:rema	76
near:rent	-15
near:repo	-21
near:repu	39
near:requ	147
near:rese	-23
near:resi	-17
near:resp	76
near:rest	-49
near:reve	-27
near:rewa	-64
near:rice	-40
near:rise	-13
near:riya	-16
near:road	-72
near:rose	-29
near:rupe	29
near:russ	-23
near:sack	-44
near:sahe	41
near:sala	45
near:sale	-8
near:same	17
near:sanc	4
near:saud	39
near:say	-35
near:scho	-7
near:seas	7
near:seco	48
near:secr	34
near:sect	9
near:secu	23
near:seek	57
near:seen	50
near:sell	-82
near:send	-11
near:sent	47
near:seou	32
near:sepa	24
near:sept	44
near:serv	6
near:set	137
near:seve	-53
near:shar	24
near:she	8
near:shel	74
near:sign	-26
near:sinc	19
near:sing	42
near:sitt	32
near:six	3
near:soci	26
near:sold	-69
near:soma	10
near:some	-19
near:soug	39
near:sout	-12
near:spai	38
near:spen	-51
near:spok	38
near:spre	-55
near:spri	-44
near:sri	24
near:staf	-37
near:stan	26
near:star	-20
near:stat	46
near:stay	-63
near:stop	46
near:stra	-54
near:stre	-84
near:stri	8
near:subs	-25
near:suda	5
near:sum	47
near:supp	82
near:surv	15
near:swed	56
near:tabl	55
near:taiw	9
near:take	-82
near:taki	-26
near:tax	-40
near:taxe	-41
near:team	68
near:ten	53
near:tent	-6
near:than	11
near:that	-4
near:the	24
near:thei	-31
near:them	-35
near:then	-39
near:ther	-44
near:they	-27
near:thir	-4
near:this	68
near:thos	17
near:thre	-76
near:thur	19
near:tick	-6
near:time	-20
near:toda	56
near:toge	33
near:told	63
near:tonn	-10
near:took	-29
near:top	28
near:tota	4
near:towa	3
near:trad	-26
near:tran	19
near:trav	-70
near:trea	47
near:tril	10
near:trip	-21
near:trus	-19
near:tues	46
near:turk	35
near:turn	46
near:two	-23
near:uae	58
near:ukra	93
near:unde	-19
near:unhc	-19
near:unic	29
near:unio	74
near:unit	-23
near:unti	58
near:urge	25
near:usd	28
near:valu	-20
near:vict	7
near:vote	41
near:vouc	37
near:wage	-17
near:want	21
near:was	-20
near:wash	-7
near:wate	-17
near:wedn	4
near:week	36
near:went	-71
near:were	-43
near:west	30
near:wfp	56
near:what	22
near:when	-35
near:wher	-27
near:whic	28
near:whil	40
near:who	-21
near:whom	-51
near:whos	-22
near:will	13
near:wind	19
near:winn	-55
near:wint	84
near:with	28
near:wome	-33
near:work	-86
near:worl	-41
near:wort	-35
near:woul	-34
near:woun	-46
near:writ	44
near:year	9
near:yeme	61
near:yen	-15
near:yuan	10
near:zeal	31
next:claim-abducted	-56
next:claim-allocated	-29
next:claim-casualties	19
next:claim-delivered	23
next:claim-displaced	39
next:claim-held	-19
next:claim-injured	24
next:claim-killed	13
next:claim-missing	44
next:claim-pledged	82
next:claim-refugees	-21
next:claim-requested	69
next:claim-returned	-44
next:claim-total	48
noun:	-53
only:aid	-11
only:casualty	-29
only:displacement	-83
only:hostage	-78
other:abducted	-37
other:aid	58
other:allocated	-18
other:casualties	34
other:casualty	-8
other:dead-in-captivity	-37
other:delivered	-18
other:displaced	18
other:hostage	14
other:injured	25
other:killed	14
other:pledged	30
other:prisoners-exchanged	-54
other:refugees	46
other:released	-29
other:requested	26
other:returned	10
other:total	42
others:0	-236
others:2	-163
others:7	-8
others:more	4
qualified	33
quoted	-58
right1:	-62
right1:(	54
right1:)	47
right1:,	-28
right1:.	-4
right1::	-41
right1:;	-31
right1:a	-155
right1:announced	36
right1:apiece	-48
right1:at	-60
right1:by	-14
right1:came	58
right1:each	-102
right1:for	29
right1:from	23
right1:goes	40
right1:grant	38
right1:had	11
right1:has	59
right1:in	47
right1:into	-18
right1:is	-17
right1:it	23
right1:last	-60
right1:loan	48
right1:more	18
right1:net	11
right1:of	-9
right1:on	-69
right1:out	-14
right1:over	31
right1:package	37
right1:per	-69
right1:pledged	24
right1:promised	50
right1:received	37
right1:required	55
right1:since	7
right1:sought	25
right1:that	-7
right1:the	-30
right1:this	32
right1:through	45
right1:to	28
right1:towards	-3
right1:until	58
right1:was	4
right1:went	-46
right1:will	17
right1:|	84
right2:	-63
right2:"	-25
right2:#	6
right2:,	15
right2:.	12
right2:a	-29
right2:about	57
right2:all	-34
right2:an	25
right2:and	-33
right2:arrived	41
right2:asked	39
right2:at	-49
right2:barrel	-19
right2:be	4
right2:been	23
right2:britain	3
right2:by	54
right2:cash	40
right2:chad	13
right2:come	32
right2:day	-88
right2:disbursed	19
right2:each	-112
right2:emergency	40
right2:five	22
right2:flood	10
right2:food	70
right2:for	-25
right2:from	51
right2:funding	31
right2:gas	31
right2:germany	5
right2:grants	25
right2:had	13
right2:half	-11
right2:has	24
right2:head	-58
right2:help	36
right2:household	-52
right2:humanitarian	24
right2:in	12
right2:including	7
right2:is	17
right2:it	56
right2:its	88
right2:kilo	-44
right2:last	-26
right2:military	36
right2:month	-10
right2:new	-42
right2:norway	16
right2:of	-22
right2:on	-47
right2:or	-7
right2:paid	-60
right2:person	-45
right2:qatar	22
right2:relief	75
right2:set	-10
right2:shelter	16
right2:six	24
right2:syria	19
right2:that	48
right2:the	28
right2:them	-29
right2:this	16
right2:those	44
right2:three	-10
right2:to	-30
right2:ukraine	21
right2:was	-4
right2:week	17
right2:which	63
right2:year	-31
right3:	-45
right3:#	-40
right3:,	-64
right3:.	62
right3:;	41
right3:a	-24
right3:according	31
right3:after	-33
right3:ago	23
right3:aid	11
right3:and	-69
right3:aside	-10
right3:assistance	10
right3:at	-23
right3:be	40
right3:been	-21
right3:bereaved	-61
right3:by	13
right3:day	-21
right3:each	16
right3:emergency	45
right3:european	6
right3:family	-79
right3:first	36
right3:for	33
right3:from	75
right3:funding	22
right3:had	9
right3:has	52
right3:have	7
right3:humanitarian	5
right3:in	-48
right3:is	42
right3:last	17
right3:million	5
right3:money	17
right3:months	44
right3:next	-9
right3:of	-80
right3:on	-36
right3:one	23
right3:over	-66
right3:paid	8
right3:per	-52
right3:percent	-72
right3:pledged	13
right3:promised	53
right3:purchases	31
right3:received	51
right3:red	6
right3:released	11
right3:relief	32
right3:requirement	11
right3:response	5
right3:same	-8
right3:spent	35
right3:state	-12
right3:support	6
right3:than	-15
right3:that	13
right3:this	9
right3:to	-22
right3:ukraine	4
right3:united	24
right3:us	27
right3:victims	28
right3:was	8
right3:which	-28
right3:will	-40
right3:with	4
right3:year	-31
right3:years	32
share:0	-236
share:1	-217
share:2	-119
share:4	22
share:5	57
share:7	15
share:more	-40
short	40
sum:0	-105
sum:1	-152
sum:10	-76
sum:11	-62
sum:12	12
sum:13	-83
sum:2	-153
sum:3	-107
sum:4	-66
sum:5	16
sum:6	-6
sum:7	104
sum:8	113
sum:9	58
verdict:allocated	68
verdict:claim	79
verdict:delivered	11
verdict:open	-94
verdict:pledged	31
verdict:requested	73`,
  measure: `
any	0:8 3:-13 4:-17
before:allocated	0:20 1:-9 2:-76 3:-15 4:19
before:delivered	0:-48 1:16 2:9 3:15 4:-86
before:displaced	0:-21 1:-19 3:14
before:killed	0:-19 1:25 2:-12 3:-9 4:-16
before:pledged	0:-38 1:-18 2:40 3:-20 4:-35
before:requested	0:-40 1:65 2:-38 3:-37 4:-59
before:total	0:-47 1:-59 2:-42 3:-30 4:61
behind:allocated	0:48 1:-70 2:-10 3:-31 4:-58
behind:delivered	1:-33 3:32 4:-15
behind:displaced	0:-17 1:14 2:-24
behind:killed	1:-11 2:15 3:-14
behind:pledged	0:-55 2:54 3:-46 4:-85
behind:requested	1:44 3:-35 4:-42
behind:total	1:-50 2:-22 3:-27 4:31
currency:AED	0:-9 1:-13 4:13
currency:AMD	0:21 1:-14 2:-19 3:-13
currency:AUD	0:-42 1:-22 2:42 3:-20 4:-17
currency:BDT	0:16 2:-28 3:-9
currency:BRL	1:17 2:-51
currency:CAD	0:-48 1:-11 2:49 3:-19 4:-22
currency:CHF	0:-18 1:-25 3:23
currency:CLP	0:11 1:28 2:-43
currency:CNY	0:-28 1:-15 2:29 3:-15 4:-16
currency:COP	0:12 1:8 2:-22 3:-13
currency:DKK	0:-27 1:-23 2:35 3:-9
currency:ETB	0:9 1:10 2:-22 3:-13 4:-17
currency:EUR	0:-9 2:21 3:-62
currency:GBP	1:-71 2:66 3:-67 4:-68
currency:GEL	0:8
currency:HKD	0:-40 1:23 2:-22 3:-20 4:11
currency:HTG	0:-19 1:22
currency:IDR	0:-22 1:34 2:-27 3:-20 4:-19
currency:ILS	3:-12
currency:INR	0:34 1:11 2:-66 3:-36 4:-25
currency:IQD	0:15 1:-9
currency:JPY	3:-41 4:-24
currency:KES	0:-14 1:12 2:10 3:-21 4:-11
currency:LKR	0:14 1:-14
currency:LYD	1:9
currency:MAD	0:23 1:-20 2:-12 3:-12 4:-8
currency:MXN	0:13 2:-17 3:-9
currency:MZN	0:29 1:-32
currency:NGN	1:17 2:-13 3:-18 4:-14
currency:NOK	0:32 1:-17 3:-45 4:-45
currency:NPR	1:17 2:-29 3:-31 4:-14
currency:NZD	0:-18 1:16 3:-12 4:-8
currency:PEN	0:13 2:-16 3:-10
currency:PHP	1:36 2:-55 3:-51 4:-25
currency:PKR	0:-24 2:-52 3:40 4:-36
currency:PLN	1:20 2:-16 3:-11
currency:RON	0:19 1:-12 2:-13
currency:RUB	1:11
currency:SAR	0:9 1:15 2:-22
currency:SEK	0:10 2:-18 3:-37 4:-23
currency:THB	0:11 1:-8
currency:UAH	0:-23 1:18
currency:USD	0:-32 2:-27 3:37 4:9
currency:VND	1:25 2:-34 3:-16 4:-15
currency:XOF	0:19 1:-19 3:-9
ending:an	1:-23 3:-11 4:-11
ending:at	0:-23 1:-9 3:18 4:-12
ending:ce	1:11 2:-18 4:-20
ending:ch	0:-10 1:-21 2:25 3:-18
ending:ds	0:-16 2:19
ending:ed	0:-12 1:-22 2:36 3:-14 4:-26
ending:er	0:12 1:-32 3:9 4:-25
ending:es	0:23 1:-31 2:16 3:-13
ending:ge	0:23 1:-23
ending:gh	0:-12 1:-20 3:9
ending:ht	0:-14 1:-31 2:-24 3:41
ending:il	0:-26 1:-19 2:-22 3:28
ending:is	0:15 1:-21 2:-10 3:10 4:-9
ending:ld	0:33 1:-9 2:-30 3:-18 4:-16
ending:ll	0:24 1:-32 2:-10 4:-16
ending:ly	0:-12 1:-15 3:10
ending:me	0:10 1:10 2:-16 3:-32 4:-14
ending:nd	0:25 1:-13 2:-19
ending:nt	0:-14 1:18 3:-30 4:-17
ending:om	0:10 1:-12 3:-21 4:-36
ending:on	3:8
ending:re	0:-15 1:26 2:-36 3:15 4:-8
ending:th	0:-24 1:38 2:-32 3:-20 4:-9
ending:to	0:-16 1:24 2:-15
equal:allocated	0:23 1:-15 3:-46 4:-37
equal:delivered	1:47 2:-42 3:-28 4:-11
equal:pledged	1:-69 2:49 3:-79 4:-37
form:digits	0:10 1:26 2:-17 3:-45 4:-70
form:mixed	1:-13 4:-11
form:range	1:11 3:-9
form:words	3:-39
headline	0:-11 2:20 3:-11 4:-44
here:#aid	0:-14 3:-16 4:19
here:#captors	0:-30 1:-21 2:30 3:-13
here:#commerce	0:-21 1:13 2:-36 3:15 4:-18
here:#conference	0:-47 3:21 4:-29
here:#containing	0:-23 2:22 3:-15
here:#contest	2:-17 3:17 4:-37
here:#crossing	0:-31 1:8 2:10 3:-16
here:#custody	0:-13 1:23 2:-23 3:-19
here:#demand	1:-11 2:-11 3:15 4:-19
here:#displacement	4:-22
here:#duty	0:33 1:-48 2:-9 4:-19
here:#exchange	0:-19 1:25 2:-22 3:-17
here:#giving-from	1:11 2:-33 3:12 4:-24
here:#group	0:-17 1:20 2:-9 3:-20 4:-15
here:#handover	0:-17 1:13 2:21 3:-31 4:-80
here:#losing-side	0:15 3:-16 4:-15
here:#need	0:31 2:-20 3:-22 4:-14
here:#receiving	0:-15 1:-12 2:-16 3:17 4:13
here:#remainder	1:-22 2:13 4:-10
here:#rescue	0:-17 1:-19 2:21
here:#since	0:-17 2:-47 3:-24 4:50
here:#state	3:-10 4:-92
here:abducted	0:-14 1:-14 3:-31 4:23
here:allocated	0:88 1:-32 2:-76 3:-71 4:-19
here:delivered	0:-69 1:120 2:-65 3:-55 4:-40
here:displaced	4:-69
here:held	1:-40 2:32 3:14 4:-19
here:injured	1:40 2:-35 3:-47 4:-16
here:killed	0:27 1:-17 2:-18 3:-52 4:9
here:missing	0:-10 1:-28 2:-28 3:29
here:pledged	0:-35 1:-69 2:107 3:-105 4:-48
here:prisoners-exchanged	2:-14 4:-8
here:refugees	0:-56 1:28 2:-16 3:-10
here:released	0:15 1:10 2:-51 4:-55
here:requested	0:-102 1:-63 2:-85 3:150 4:-113
here:returned	0:-26 3:18
here:said	0:-15 3:-11
here:set	0:48 1:-42 2:-26 3:-18 4:-12
here:total	1:-42 2:-71 3:-39 4:81
item	1:-17 2:30 3:-24 4:-69
last:claim-abducted	0:-23 1:9
last:claim-allocated	0:40 1:-37 2:-11 3:-39 4:-32
last:claim-delivered	0:-14 1:28 2:-23 3:-50 4:17
last:claim-displaced	0:20 1:22 2:-78 3:-15
last:claim-injured	1:-20 2:-8 3:-22 4:20
last:claim-killed	0:-24 2:-14 3:20
last:claim-missing	0:-20 1:-9 2:-15 3:22
last:claim-pledged	0:-60 1:-33 2:56 4:-49
last:claim-refugees	2:-33 4:-9
last:claim-released	0:-15 1:25 2:-17
last:claim-requested	0:-18 2:-11 3:-51 4:26
last:claim-returned	0:-13 2:18 3:-21 4:-17
last:claim-total	0:21 1:-51 3:-19 4:-28
left1:"	0:-28 1:-8 2:17 4:-13
left1:(	1:8 2:-10 3:-51
left1:,	0:18 3:-51 4:-41
left1:-	0:25 1:-50 3:-29 4:-16
left1::	0:17 3:-37 4:-69
left1:;	0:-15 1:27 3:-22 4:-15
left1:a	0:23 1:-13 2:-9 3:-41 4:-30
left1:add	0:-8 1:-23 2:26 3:-9
left1:additional	1:-27 4:-13
left1:allocated	0:60 1:-51 2:-38 3:-19 4:-16
left1:and	0:-21 1:-22 2:45 3:-31 4:-37
left1:announced	0:51 1:-49 2:-31 3:-15
left1:another	0:-14 1:31 2:-28 3:-25 4:-11
left1:approved	0:56 1:-44 2:-35 3:-33 4:-12
left1:aside	0:54 1:-43 2:-43 3:-29 4:-14
left1:at	0:-33 1:-8 2:-46 4:50
left1:available	0:49 1:-36 2:-38 3:-19 4:-20
left1:by	0:-34 1:-33 2:39 3:-11
left1:collected	0:-30 1:11 2:-31 3:-14 4:29
left1:committed	0:-25 1:-43 2:46 3:-12
left1:contributed	0:-34 1:50 2:-42 3:-16 4:-17
left1:disbursed	0:-40 1:67 2:-62 3:-22 4:-13
left1:earmarked	0:43 1:-39 2:-21 3:-8 4:-10
left1:families	0:29 1:-26 2:-10 3:-14
left1:far	0:-11 1:24 2:-14 3:-23
left1:for	0:-40 1:-65 2:-52 3:86 4:-41
left1:from	0:48 1:-30 2:-33 3:-8 4:-23
left1:further	1:-64 2:13 4:-31
left1:gave	0:-64 1:76 2:-62 3:-36 4:-36
left1:germany	3:-9 4:-12
left1:get	0:19 1:-17 2:-17
left1:give	0:-45 1:-48 2:56 3:-21 4:-10
left1:given	0:-42 1:70 2:-65 3:-33 4:-15
left1:got	0:-32 1:44 2:-23 3:-23 4:-10
left1:in	0:-39 1:9 3:-30 4:16
left1:including	2:-33
left1:initial	0:27 1:-24 2:-14
left1:is	1:-55 2:28 3:-18
left1:its	0:-12 1:18 2:-13
left1:needs	0:-41 1:-35 2:-41 3:48 4:-9
left1:of	1:-14 4:-27
left1:offered	0:-51 1:-58 2:74 3:-22 4:-17
left1:on	0:10 1:-8 2:-8
left1:only	1:22 2:-13 3:-22
left1:or	0:15 1:8 2:-15 3:-20 4:-11
left1:out	0:14 2:-29 3:-11 4:-9
left1:over	0:-37 1:49 2:-40 3:-24
left1:paid	0:-20 1:37 2:-27 3:-9
left1:pay	0:24 1:-18 2:-26
left1:pledged	0:-47 1:-63 2:79 3:-24 4:-24
left1:promised	0:-65 1:-80 2:90 3:-40 4:-23
left1:provide	0:-47 1:-48 2:56 3:-22 4:-8
left1:provided	0:-9 1:43 2:-49 3:-27 4:-23
left1:put	0:11 2:-24 4:-10
left1:raised	0:-13 1:-34 2:24 3:-23 4:25
left1:raises	0:-9 1:-10 2:19 3:-17
left1:receive	0:17 2:-21 3:-27 4:-8
left1:received	0:-45 1:64 2:-38 3:-49 4:-11
left1:receives	0:-8 1:-15 2:-8 3:17
left1:release	0:12 2:-9
left1:released	0:52 1:-37 2:-42 3:-40 4:-12
left1:requires	0:-18 1:-33 2:-15 3:26
left1:s	1:-14 2:13 3:-28 4:-17
left1:seek	0:-29 1:-17 2:-24 3:35
left1:seeks	0:-29 1:-27 2:-30 3:47
left1:sent	0:-46 1:71 2:-53 3:-25 4:-13
left1:spent	1:20 2:-15
left1:that	0:-35 2:-18 3:28 4:-9
left1:the	0:-36 1:-35 2:-18 3:55 4:-38
left1:to	0:-32 1:-41 2:-38 3:-14 4:54
left1:transferred	0:-40 1:45 2:-30 3:-15
left1:up	0:51 1:-48 2:-29 3:-35
left1:wants	0:-36 1:-31 2:-45 3:46 4:-11
left1:was	1:31 2:-41 3:-33 4:-25
left1:which	0:-26 1:21 2:-17 3:-25 4:8
left1:with	0:-80 2:55 3:-74 4:-39
left1:worth	0:18 1:19 2:-16 3:-33 4:-32
left1:|	2:-12 4:-41
left1:•	1:-39 2:38 4:-11
left2:	1:-19 2:11 4:-19
left2:#	0:-28 2:-9 4:19
left2:)	1:17 3:-17
left2:,	1:22 2:-21 3:-24 4:-17
left2::	0:-8 2:17 3:-9 4:-12
left2:;	0:-11 1:22 2:-8 3:-11
left2:a	1:-61 2:18 4:-35
left2:allocation	0:11 1:-24 2:-21 3:8
left2:amount	0:9 1:-14 2:-16 4:11
left2:an	0:9 1:-40 2:-12 3:12 4:-21
left2:and	0:28 3:-27 4:-24
left2:appeal	0:-44 1:-51 3:46 4:-16
left2:appealing	0:-12 1:-10 3:14
left2:april	1:-29 2:-9 4:24
left2:arabia	0:-8 1:10 3:-15 4:-9
left2:asked	0:-36 1:-42 2:-28 3:59
left2:asks	0:-17 1:-22 2:-14 3:31
left2:assistance	1:12 2:-27 3:-21 4:16
left2:bank	0:13 3:-16 4:-15
left2:been	1:13 2:-11
left2:billion	0:14 1:-15 2:-22 3:-9 4:9
left2:britain	0:-43 2:28 3:-21 4:-14
left2:brought	0:-8 1:12
left2:budget	1:17 2:-13 3:-17
left2:calls	0:-14 1:-14 2:-17 3:33
left2:came	3:8
left2:cerf	0:-19 1:38 2:-37 3:-27 4:-10
left2:china	0:-23 1:-21 2:31 4:-8
left2:come	0:-17 1:-8 2:23 4:-19
left2:comes	0:-18 1:-15 2:-10 3:-10 4:27
left2:conference	0:-9 3:-17
left2:contribution	1:15 2:-13 3:-41
left2:country	0:-31 1:-33 2:-25 3:41 4:-18
left2:cross	0:-16 2:-13 3:13
left2:date	0:-30 1:36 2:-12 3:-12 4:-12
left2:donors	0:-16 1:-15 2:19
left2:each	0:19 1:-15
left2:equivalent	0:21 1:-20 3:-10 4:-11
left2:eu	0:-27 1:33 2:-10 3:-13 4:-8
left2:euros	0:-37 1:-17 2:50 3:-12 4:-17
left2:families	0:12 2:-16 3:-11
left2:far	0:-24 1:14 3:-24 4:-13
left2:for	0:-14 1:-23 3:18
left2:fund	1:-21 2:12 3:-48 4:12
left2:gap	0:-19 1:-36 2:-13 3:41 4:-12
left2:germany	0:-30 2:8 4:14
left2:government	1:-21 2:18 3:-20
left2:grants	0:-14 1:-11 2:17 3:-8
left2:had	0:-27 1:21 2:9 3:-16 4:-16
left2:handed	0:-40 1:50 2:-40 3:-20
left2:has	1:25 2:-10 3:-82
left2:have	0:-23 1:54 2:-14 3:-63 4:-40
left2:he	0:-12 2:-9 3:13
left2:in	0:-21 1:24 2:9 3:-40 4:-10
left2:iom	0:16 1:-10 2:-15
left2:is	1:-51 2:14 3:15 4:-14
left2:it	1:18 2:-50 3:9 4:-47
left2:itself	0:26 1:-30 2:-18 3:-8
left2:japan	0:-38 2:23 3:-29 4:-12
left2:korea	0:-30 1:25 2:-30 3:-18 4:15
left2:loan	0:21 1:-24 3:-13 4:-14
left2:m	1:29 2:-26 3:-10
left2:made	0:37 1:-22 2:-23 3:-10 4:-12
left2:million	0:-16 1:-8 2:13 3:-27 4:10
left2:money	1:-30 2:12 3:8
left2:norway	0:25 2:-22 3:-15 4:-12
left2:of	0:-40 1:-35 2:24 3:24 4:-13
left2:operation	0:28 1:-24 2:-15
left2:package	0:-41 1:-25 2:45 3:-10
left2:paid	0:23 1:-10 2:-19 3:-11
left2:partners	0:-19 1:-20 2:-18 3:31
left2:pesos	1:15 2:-24 4:-14
left2:plan	0:-23 1:-38 3:51
left2:programme	0:9 1:-40 2:24 3:-21 4:-16
left2:promised	0:-29 1:-29 2:32 3:-17
left2:promises	1:-11 2:20
left2:put	0:40 1:-57 2:-9 3:-19 4:-14
left2:received	0:-25 1:38 2:-23 3:-30
left2:rupees	0:14 1:-9 2:-10 3:-8
left2:set	0:47 1:-48 2:-41 4:-12
left2:share	0:-22 2:23 3:-15 4:-8
left2:so	0:-11 1:24 2:-14 3:-23
left2:spending	1:17 2:-10 3:-17
left2:stands	0:-49 1:16 2:-42 3:-28 4:37
left2:states	0:-21 2:16 3:-10
left2:sweden	1:29 2:-20 3:-9
left2:taken	0:-25 3:-14 4:23
left2:that	0:-28 1:16 2:9 3:-20 4:-14
left2:the	0:12 1:-56 2:29 4:-11
left2:to	1:-19 2:17 3:-14 4:-24
left2:top	1:15 2:-33 3:-14 4:-22
left2:total	0:-46 1:-18 3:-29 4:32
left2:ukraine	0:-16 1:-16 2:-33 3:34
left2:unhcr	0:8 1:-13 2:-16 3:16
left2:union	0:18 1:-11 2:-10 3:-20 4:-12
left2:up	0:-21 1:34 2:-13 3:-19 4:-20
left2:was	0:-8 1:-21 2:-9 3:18
left2:we	0:-15 1:32 2:-41 4:-11
left2:week	0:16 1:-22 2:14 3:-16
left2:wfp	1:-21 2:-13 3:15
left2:which	0:17 2:-24 4:-12
left2:who	0:15 1:-13 2:-8
left2:will	0:-48 1:-41 2:61 3:-27 4:-20
left2:work	0:11
left2:would	0:-29 1:-12 2:29
left2:year	0:26 2:-29 3:-17 4:-19
left2:yuan	0:12 1:-29 2:24 4:-13
left3:	1:10 3:-17 4:-10
left3:#	0:-18 2:-11 3:-21 4:27
left3:)	0:33 1:-27 2:-16 3:-29 4:-9
left3:,	3:-30
left3:-	0:8 1:-19 2:15
left3::	1:16 2:-25 3:11 4:-22
left3:;	0:-43 1:36 2:-9 4:-24
left3:a	0:-8 1:-31 2:-21 3:36 4:16
left3:an	0:28 1:-34 3:-8 4:-11
left3:and	0:-24 1:32 2:-26 4:-31
left3:appeal	1:-19 3:24
left3:are	0:-23 1:-11 2:16 3:8 4:-8
left3:asked	0:-25 1:-30 2:-30 3:36
left3:at	2:15
left3:australia	0:-24 2:19 3:-8
left3:bank	0:18 2:-21 4:-9
left3:billion	3:-36
left3:cabinet	0:28 1:-29 2:-10 3:-10
left3:came	0:-20 1:8 2:11 3:-8
left3:cent	0:-21 1:32 2:-14 3:-24 4:-9
left3:cerf	0:47 1:-40 2:-18 3:-21 4:-13
left3:china	0:-18 1:21 2:-11 3:-9 4:-11
left3:commission	0:17 1:10 2:-30
left3:cross	0:-16 1:-31 2:36 3:-26
left3:development	0:16 1:-23 2:9 3:-13
left3:donors	0:-21 1:9 2:26 3:-26 4:-9
left3:emergency	1:-26 2:-34 3:40 4:-12
left3:european	0:21 1:-10 2:-13 3:-19 4:-11
left3:for	0:-35 2:-47 3:43 4:-24
left3:france	0:-12 1:9
left3:from	0:-18 1:-19 2:23 3:-11
left3:fund	0:8 2:-33 3:-32
left3:funding	0:-28 1:19 2:-21
left3:germany	0:-26 1:-20 2:26
left3:gives	0:-11 1:17 2:-17
left3:government	1:25 2:-36 3:-22 4:-8
left3:had	0:-42 1:26 2:-31 3:30 4:-23
left3:has	0:57 1:-9 2:-66 3:-59 4:13
left3:have	3:12 4:-11
left3:humanitarian	0:30 1:-34 2:13 3:-16 4:-8
left3:in	0:-14 1:21 2:-13 4:-19
left3:is	1:-42 2:26 4:-8
left3:it	0:20 1:16 2:-17 3:-22 4:-16
left3:its	0:26 2:-30 3:-8 4:-30
left3:japan	0:-22 1:13 3:-13 4:-13
left3:last	0:-9 2:10 3:-15
left3:million	0:-23 1:-31 2:26 3:24 4:-41
left3:ministry	0:34 1:-30 2:-25 3:-16 4:-12
left3:month	0:-19 1:-27 2:33 3:-16 4:-11
left3:new	0:-40 1:-50 2:51 3:-23 4:-14
left3:norway	0:-49 1:-14 2:52 4:-10
left3:now	0:-8 1:-10 2:-11 3:-19 4:20
left3:of	1:26 2:-44 3:-9
left3:on	0:-12 1:16 2:-15 4:-38
left3:paris	1:-13 2:15
left3:plan	0:-16 1:-27 2:-21 3:30
left3:pledged	0:-24 2:30
left3:promised	0:-15 2:24
left3:red	0:-18 2:-16 3:13 4:-8
left3:relief	0:-9 1:15 2:-11 3:-9
left3:response	0:-11 1:-9 3:21
left3:s	0:-36 2:23 3:-10 4:-18
left3:saudi	0:-8 1:10 3:-15 4:-9
left3:second	1:-18 2:-10
left3:so	0:-24 1:14 3:-24 4:-13
left3:state	0:-9 1:18 3:-11
left3:states	0:-25 2:33 3:-20 4:-12
left3:support	0:14 1:-12 2:-9 3:-9
left3:that	0:10 1:-23 2:14 4:-14
left3:the	0:-16 1:-11 2:-8 3:20 4:-9
left3:they	1:-10 2:12
left3:this	2:19 3:-43 4:-34
left3:to	0:16 1:25 2:-39 4:-29
left3:total	0:-10 1:-13 2:-27 3:-18 4:26
left3:union	0:-41 1:41 2:-20 3:-17
left3:united	0:-37 1:-11 2:17 3:-11 4:12
left3:was	0:-18 2:-9 3:17
left3:washington	3:-11
left3:we	0:-16 2:-23 3:15
left3:which	0:-19 1:28 2:-21
left3:will	1:-16 2:9 3:-18
left3:with	0:24 2:-24
left3:world	3:-9 4:-12
left3:year	0:13 1:-25 2:26 3:-27 4:-16
left3:•	0:33 1:-26 2:-33
many	1:-19 3:-29 4:15
mostly:aid	0:15 1:-22 2:13 3:-27 4:-12
mostly:allocated	0:35 1:-56 3:-32 4:-11
mostly:casualty	0:20 1:-24 3:-26 4:-13
mostly:delivered	1:24 2:-18 3:-36 4:-13
mostly:displaced	1:17 2:-37 4:-8
mostly:displacement	0:-14 1:14 2:-48 3:18 4:-41
mostly:hostage	0:-13 1:-10 2:13 3:-9 4:-9
mostly:injured	0:-43 1:17 3:8 4:-36
mostly:killed	1:-12 3:-23 4:-38
mostly:missing	2:-49 3:24
mostly:pledged	0:-54 1:-37 2:27 3:31 4:-42
mostly:refugees	0:-15 2:-8 3:23 4:-8
mostly:returned	0:18 1:-12 3:-17
near:abab	4:-8
near:abou	0:-9 1:20 2:-23 3:-15 4:-16
near:acco	0:-27 1:34 2:-32 3:-38 4:15
near:acti	0:27 1:-20 2:-27
near:add	0:-14 4:-13
near:adde	0:-30 1:-31 2:13 4:23
near:addi	3:-18 4:-27
near:adds	0:-19 2:21
near:adva	0:55 1:-42 2:-43 3:-28 4:-13
near:affa	0:-12 2:-8 3:13
near:affe	0:34 1:-9 2:-25 3:-17 4:-11
near:afgh	0:-17 1:-25 2:13 3:-8 4:17
near:afri	0:-22 2:25 3:-21 4:-12
near:afte	0:-11 1:14 2:-23 4:14
near:agai	0:-14 1:10 2:-13
near:agen	1:-31 2:-33 3:24 4:19
near:agre	1:-54 2:43 3:-24 4:-25
near:aid	0:28 3:-26 4:-47
near:air	0:10 3:-9
near:all	3:-32 4:-25
near:allo	0:53 1:-34 2:-38 3:-28 4:-42
near:alon	0:18 1:-33 2:-23 3:26 4:-33
near:alre	0:15 2:-10 3:-28 4:-8
near:also	2:-10
near:amer	0:24 1:-11 2:-16 3:-21 4:-14
near:amon	0:-17 1:-11 2:26 4:-9
near:amou	0:-11 1:-30 2:-24 3:-15 4:31
near:and	0:-13 2:14 4:-19
near:anno	0:26 1:-22 3:-29 4:-52
near:anot	0:-19 1:35 2:-12 3:-20 4:-12
near:appe	0:-70 1:-51 2:-17 3:70 4:-35
near:appl	0:24 1:-49 2:28 3:-27 4:-15
near:appr	0:70 1:-54 2:-63 3:-17 4:-50
near:apri	0:-16 1:-32 2:-14 3:-22 4:51
near:arab	0:-36 1:24 3:-35 4:-24
near:arch	0:-18 1:15 3:-9
near:are	0:-34 1:-20 3:25 4:-11
near:arme	0:-47 1:-29 2:43 3:-20
near:army	0:-20 1:-21 2:39 3:-15 4:-8
near:arri	0:-19 1:41 2:-33 3:-23 4:-21
near:asia	0:21 1:-35 3:8
near:asid	0:38 1:-42 2:-29 3:-46 4:8
near:aske	0:-39 1:-28 2:-25 3:56 4:-15
near:asks	0:-17 1:-22 2:-14 3:31
near:asse	1:-18 3:-10 4:-10
near:assi	0:-25 3:-13
near:audi	0:-19 1:18
near:augu	0:26 1:-16 2:-29 3:-34 4:11
near:aust	0:-59 1:-24 2:58 3:-32 4:-32
near:auth	0:43 1:-42 2:-17 3:-28 4:-17
near:avai	0:32 1:-44 3:-29 4:-27
near:back	0:-19 2:20
near:baht	0:9 1:-8
near:bail	0:22 1:-21
near:bang	0:25 1:15 2:-37 3:-22 4:-14
near:bank	0:-18 1:41 2:-44 3:-22
near:beca	0:-16 1:10 3:-24
near:been	0:9 1:17 3:-54 4:-59
near:befo	1:8 2:-43 3:12 4:-21
near:belo	2:-22 3:22
near:bere	0:13 2:-11
near:berl	0:-30 1:-11 2:22 3:-25
near:betw	0:-16 1:-8 2:18
near:bigg	0:-8 1:-15 2:20
near:bill	2:9 3:-32
near:blan	0:9
near:boar	0:46 1:12 2:-43 3:-35 4:-12
near:bord	0:-31 2:13 3:9
near:brin	0:-45 1:-36 4:35
near:brit	0:20 1:-31 3:-34 4:-27
near:brou	0:-19 1:24 3:-28 4:-10
near:brus	0:14 1:-45 2:11 3:-8 4:-21
near:budg	0:-15 2:-44 3:24 4:-28
near:burk	0:30 1:-12 2:-25 3:-27 4:-9
near:burn	0:-16 1:24 2:-23 3:-13
near:busi	0:-26 1:-16 2:23 3:-8
near:but	0:-12 1:14 3:-14
near:cabi	0:28 1:-29 2:-10 3:-10
near:cair	0:-40 1:-19 2:45 3:-33 4:-15
near:call	0:-28 2:-29 3:37
near:came	1:34 2:-13 3:-50 4:-36
near:camp	2:15 3:-15
near:cana	0:-31 1:-20 2:44 3:-17 4:-28
near:capi	0:-20 1:-12 2:34 3:-18
near:care	0:20 1:-15 3:-8
near:cash	0:16 1:-19 2:11 3:-15
near:cent	0:-27 1:40 2:-61 3:9 4:-47
near:cerf	0:52 1:-23 2:-21 3:-58 4:-25
near:chad	0:11 1:-9 2:-38 4:10
near:chan	0:-15 1:-17 2:29 3:-24 4:-11
near:char	0:-9 1:-14 2:-35 3:-22 4:28
near:chf	0:-13 1:29 2:-38 4:-11
near:chie	1:-35 3:-22 4:32
near:chil	0:-38 1:26 2:-11 3:-14 4:-8
near:chin	0:-22 2:13 3:-22 4:-31
near:city	2:13 3:-11
near:civi	3:-18 4:-16
near:clea	0:16 1:-33 3:-12 4:-12
near:clin	0:25 1:-16 2:-17 3:-13 4:-11
near:clos	0:-15 1:-37 2:26 3:16
near:coll	0:-42 2:-36 3:19 4:27
near:come	0:-33 1:10 2:-27 3:-13 4:31
near:comm	0:-26 1:-16 2:43 3:-50 4:-50
near:comp	0:18 1:-20 3:-10 4:-29
near:conc	0:-37 1:-39 2:54 3:-11 4:-8
near:conf	0:-41 1:-40 2:39 3:-22
near:cong	0:19 1:-22 2:-28 3:18 4:-15
near:cons	1:10 2:-15 3:-28
near:cont	0:-35 1:8 2:-26 3:-35 4:29
near:coor	0:22 1:-20 2:-11
near:cost	0:-35 1:30 2:-24 3:10
near:coul	1:15 2:-10 3:-14 4:-11
near:coun	0:-23 2:-34 3:34 4:-16
near:cour	0:30 1:-22 2:-30 3:-14
near:cove	0:-36 1:10 2:-18 3:30 4:-25
near:cred	0:16 1:-39 2:32 3:-13
near:cros	0:-30 2:21 3:-9 4:-18
near:crow	2:14
near:cup	1:11
near:cut	0:20 1:13 2:-34 3:-9 4:-11
near:cycl	1:-24 2:-19 3:22
near:dama	0:23 1:-14 2:-14
near:darf	0:12
near:date	0:-47 2:8 3:-27 4:8
near:day	0:18 1:-19 2:8 3:-19 4:-8
near:days	0:-26 1:19 3:-14 4:-8
near:dead	0:35 1:-26 2:-20 3:-17 4:-12
near:deal	0:-34 1:-9 2:12 3:10 4:-12
near:dece	0:-14 1:12 2:-27 3:22
near:deci	0:33 1:-25 2:-21 3:-19 4:-19
near:decl	1:-22 3:9
near:defe	0:13 1:-36 2:8 3:-26
near:deli	0:-12 1:15 3:-10
near:demi	0:17 1:-13 2:-8 3:-17
near:denm	0:-28 1:-32 2:39 3:-10
near:depa	0:19 1:-24 2:20 3:-23 4:-26
near:deve	0:22 1:-24 3:-13 4:-16
near:dina	1:-15 2:14 3:-9 4:-13
near:dire	1:23 2:-28 3:-9 4:-8
near:disa	0:-13 1:-11 2:-22 3:32 4:-9
near:disb	0:-69 1:86 2:-66 3:-45
near:disp	1:-29 2:-19 3:20 4:-15
near:dist	0:13 1:-24 3:-18
near:doll	1:13 2:-37 3:-34 4:15
near:dona	0:-16 1:21 2:-32 3:-48 4:17
near:dong	0:17 2:-29 3:-16 4:-11
near:dono	0:-71 1:17 2:12 4:-12
near:doub	0:-26 1:-15 2:-17 3:31 4:-9
near:down	1:-32 2:15 3:14
near:draw	0:-29 1:44 2:-37
near:dref	0:54 1:-53 2:-37 3:-23 4:-11
near:dron	0:29 1:-9 2:-31 3:-10
near:dswd	0:27 1:8 2:-24 3:-16 4:-8
near:due	0:-20 1:31 2:-24 3:-12
near:each	0:35 1:-31 2:-24 4:-13
near:earl	0:-8 1:25 2:-23 4:-12
near:earm	0:49 1:-50 2:-19 3:-46 4:-26
near:east	0:8 2:-16 3:12
near:echo	0:13 2:-45 3:-15
near:egyp	1:-15 2:-15 3:-16 4:13
near:elec	0:21 1:-17 2:-15
near:elev	1:13 2:-13
near:emer	0:32 1:-46 2:-49 3:15 4:-51
near:emir	0:-30 2:12 3:-19 4:-16
near:empl	2:-9 3:13
near:end	0:-27 1:36 2:-14 3:-9 4:-11
near:equi	3:-16 4:-12
near:esti	0:-27 1:10 2:15
near:eur	0:9 1:-15 3:-30 4:-23
near:euro	2:19 3:-72 4:-66
near:even	1:-10 2:21 3:-9
near:ever	0:-21 1:39 2:-24 3:-20 4:-11
near:exam	0:-11 1:-22 2:19 4:-13
near:exec	0:27 1:-35 2:-23 3:-10 4:20
near:expe	0:-30 1:-8 2:37 3:-20 4:-26
near:exte	0:8 2:-44 3:16 4:-19
near:extr	0:-8 1:-26 3:14
near:faci	0:-15 1:-29 2:15 3:14 4:-13
near:fami	0:21 2:-43 3:-30 4:-20
near:far	0:-51 1:45 2:-33 4:-59
near:faso	0:34 2:-28 3:-25 4:-10
near:febr	0:-37 1:34 2:-17 3:-15
near:fede	0:12 1:-35 2:-27 3:24 4:-14
near:fiel	1:15 2:-19
near:fift	0:16 1:-25 2:24 3:-11 4:-11
near:fina	0:11 1:-20 2:-15 4:9
near:firs	0:-51 2:11 3:19 4:-9
near:five	0:45 1:-53 2:-20 4:-19
near:flas	0:-14 1:-20 2:-12 3:36
near:floo	0:-10 1:28 2:-34 4:-16
near:foll	0:-15 2:15 3:-42 4:-16
near:food	0:-45 2:22 4:-24
near:for	0:27 1:-70 3:36 4:-45
near:forc	1:-10 3:14
near:fore	0:-26 2:12 3:-26
near:foun	0:-43 1:33 3:-24 4:-14
near:four	0:9 1:-15 2:8 3:-9 4:-15
near:fran	0:-8 1:-13 2:28 3:-26 4:-19
near:free	0:38 1:-21 2:-22 3:-29
near:fres	0:13 1:-18 3:-11
near:frid	1:24 2:-28 3:-10 4:-11
near:from	0:25 1:-15 2:-17 3:-13 4:-35
near:froz	0:-48 1:29 3:-16 4:-13
near:fuel	0:-46 2:33 3:-20
near:full	0:-17 1:-25 2:13 4:13
near:fund	0:-16 1:-13 2:-21 3:12 4:17
near:furt	1:-69 3:20 4:-33
near:gang	0:-27 1:-18 2:27 3:-10
near:gap	0:-23 1:-37 2:-16 3:44 4:-12
near:gas	1:23 2:-26 3:-41 4:-16
near:gave	0:-56 1:66 2:-74 3:-56 4:8
near:gaza	0:20 1:-10 4:-8
near:gene	0:-33 1:-26 2:38 3:-39 4:18
near:germ	0:-50 1:-26 2:45 3:-41 4:9
near:get	0:32 1:-30 2:-32 3:14
near:gets	0:25 2:-21
near:give	0:-42 1:39 3:-57 4:-45
near:givi	0:-36 1:24 2:-11 3:-10 4:-8
near:goes	0:36 1:-24 2:-14 3:-17
near:gold	1:11 2:-11
near:gone	0:-37 1:17 2:-14 3:12 4:-9
near:good	0:-25 4:-14
near:got	0:-38 1:36 2:-35 4:-20
near:gove	0:16 1:13 2:-17 3:-24 4:-45
near:gran	1:19 3:-25 4:-64
near:grid	0:41 1:-35 2:-29 3:-17 4:-10
near:grou	0:10 1:-16 3:-13
near:grow	0:12 2:-8 3:-23
near:guar	0:17 1:10 2:-18 3:-14
near:had	0:-14 1:49 2:-74 3:26 4:-69
near:half	0:38 1:-45 3:-18 4:-23
near:hand	0:-71 1:86 2:-58 3:-59 4:-13
near:has	1:17 2:-27 3:-42 4:15
near:have	0:-46 1:37 3:-24 4:-67
near:head	0:-11 1:14 3:-15
near:heal	1:13 2:-17 4:-14
near:heir	0:28 1:-21 2:-10 3:-13 4:-10
near:help	0:30 1:-32 2:-29 3:-21 4:10
near:her	0:24 1:-18 2:-17 3:-16
near:high	0:18 1:-11 2:-15 3:9 4:-12
near:his	0:14 2:-13
near:hit	1:-13 2:17 3:-15
near:home	2:-19 3:11
near:hosp	0:-19 1:20 3:-9
near:host	0:-13 1:-27 2:32 3:-14
near:hous	0:35 1:-50 4:-26
near:huma	0:43 1:-53 4:-22
near:ifrc	1:-35 3:30
near:imf	0:9 1:-15 2:20 3:-19 4:-10
near:imme	1:8 2:-16 3:-14 4:-14
near:incl	0:10 1:-35 2:-21 4:17
near:indi	3:-23
near:indo	0:38 1:-14 2:-27 3:-23
near:info	0:-10 1:-12 2:14
near:init	0:28 1:-27 3:-11
near:inju	0:25 1:-16 2:-24
near:insi	0:13 1:-26 2:-40 3:30 4:-8
near:inst	0:9 1:-23 2:15
near:insu	0:10 2:-18 3:-10
near:inte	2:13 3:-28 4:-21
near:into	0:-27 1:28 3:-19 4:-9
near:inve	0:21 1:-10 2:-22
near:iom	0:8 1:-30 2:-28 3:16
near:isla	0:-32 1:-9 3:26
near:isra	0:9 2:-42 4:-8
near:issu	0:21 1:-17 2:-9 3:-15
near:ital	0:-20 2:18
near:its	0:18 1:-32 4:-79
near:itse	1:-17 2:10 3:-28 4:-19
near:jama	0:-16 1:-9 2:32 3:-14
near:janu	0:26 1:-49 2:-24 3:10 4:8
near:japa	0:-58 1:47 3:-57 4:-41
near:join	1:-9 3:12
near:july	2:-30 4:-11
near:june	1:25 2:-41 3:8 4:-9
near:just	0:19 2:-23 3:-12
near:keep	0:21 1:-33 2:14 3:-20 4:-8
near:kill	1:11
near:king	0:16 1:-35 2:-11
near:kord	0:14
near:kore	0:-61 1:10 3:-42 4:13
near:kron	0:19 1:-14 3:-25 4:-11
near:ksre	0:9 1:13 2:-20
near:kuwa	0:-26 2:24 3:-13 4:-19
near:kyiv	1:16 2:-15 3:-15 4:-8
near:lakh	0:10 1:-8 2:-8
near:larg	3:-30 4:-17
near:last	2:28 3:-31 4:-53
near:late	0:19 2:-18 3:-21 4:-10
near:laun	0:-11 1:-41 3:32 4:-10
near:lead	0:-12 2:14
near:leav	2:-19 3:30 4:-8
near:leba	0:-16 1:-17 2:27 3:-15
near:led	0:-10 2:14
near:left	0:-11 1:-12 2:13 3:-9
near:less	0:-36 1:-60 3:42 4:-19
near:let	0:-14 1:24 3:-13
near:ligh	0:-15 1:-17 2:24
near:list	1:-11 2:18
near:live	1:-16 2:18 3:-11
near:loan	0:29 1:-58 3:-30 4:-36
near:loca	0:19 1:-19
near:lond	0:-26 1:-11 2:29 3:-26 4:-10
near:lost	1:8 2:-9
near:made	0:23 2:-11 3:-31 4:-24
near:make	0:-22 1:-21 2:37 3:-16 4:-9
near:mali	0:27 1:-14 2:-21 3:-22
near:mana	0:36 1:-38 2:-34 3:10 4:-21
near:marc	0:-13 2:-13 3:13 4:-16
near:mark	0:-14 1:-8 2:-21 3:-15 4:23
near:matc	0:-19 2:22 3:-8
near:maur	0:9 1:9 2:-23
near:may	0:10 1:-17 2:-11 3:12 4:-16
near:mayo	0:-10 1:27 2:-35 3:-18 4:-14
near:mean	0:-40 1:17 3:9
near:medi	0:27 1:-22 2:-13 3:-12
near:meet	0:-14 1:9 3:-21 4:-13
near:memb	0:-49 1:37 3:-24 4:-19
near:migr	1:-37 3:13 4:-14
near:mili	0:18 1:18 2:-54 3:-27 4:14
near:mill	3:-26 4:-18
near:mine	0:-24 1:-42 3:33
near:mini	1:-55 2:19 3:-8
near:miss	0:31 1:-54 3:8 4:-14
near:mln	1:-11 2:14
near:mond	0:-38 1:-9 2:48 3:-28 4:-8
near:mone	0:10 1:-22 3:-10 4:-15
near:mont	0:-65 1:-10 2:13 3:44 4:-37
near:more	0:13 1:-21 2:-13 3:16 4:-8
near:most	0:-22 1:-18 2:18 3:-15 4:15
near:moza	0:25 1:-35 2:-19 3:11 4:-10
near:muni	1:16 2:-19 3:-12
near:myan	0:41 1:-11 2:-34 3:-21
near:nair	1:-27 2:-14 3:27
near:name	0:-24 1:-21 2:28 3:-21 4:-16
near:nati	0:10 1:-30 2:-23 3:33 4:-18
near:near	0:-33 1:41 2:-25 3:-11
near:need	0:-41 1:-61 2:-26 3:59 4:-20
near:neig	0:22 1:-11 2:-13
near:net	0:-10 1:-23 2:-16 3:29
near:neth	0:-22 1:-33 2:38 3:-13 4:-8
near:neve	0:17 1:-28 2:13
near:new	0:-37 1:14 2:19 3:-55
near:next	0:29 2:-38 3:9 4:-37
near:nige	0:43 1:-26 2:-43 3:-17 4:-13
near:nigh	2:8 4:-9
near:nok	0:33 1:-25 2:-29 4:-13
near:nort	0:16 1:14 2:-39 3:-16 4:-11
near:norw	3:-41 4:-41
near:not	4:-29
near:note	0:-11 1:29 2:-24
near:nove	0:17 2:-23 4:-12
near:now	0:17 1:-17 2:-28 3:-26 4:20
near:octo	0:11 2:-30
near:off	1:17 2:-13
near:offe	0:-70 1:-45 2:83 3:-61 4:-25
near:offi	0:30 1:-23 2:-16 3:-10 4:-9
near:once	0:-8 1:-14 2:19
near:one	1:-18 3:-9 4:-21
near:only	0:-38 1:22 2:-12 4:-23
near:open	0:30 1:-18 2:-39 3:-18 4:-17
near:oper	0:30 1:-37 2:-23 4:-14
near:orde	0:34 1:-8 2:-52 3:-20 4:-15
near:orga	1:-12 4:-16
near:our	0:-20 1:-15 2:-32 4:30
near:out	0:-8 1:39 2:-48 3:-9 4:-39
near:outs	0:-28 1:-53 2:23 3:35 4:-10
near:over	0:-25 1:20 3:-16 4:-32
near:own	0:-9 2:17 3:-32 4:-17
near:owne	1:-21 2:19
near:pack	0:-20 1:-52 2:45 3:-20 4:-13
near:paid	0:-18 1:49 2:-37 3:-53 4:-46
near:paki	0:11 1:-23 2:8 3:-22 4:-10
near:pari	0:-31 1:-21 2:39 3:-21 4:-8
near:parl	0:17 1:-31 2:11 3:-24 4:-20
near:part	0:-49 1:-32 2:16 3:32 4:-44
near:pay	0:36 1:-44 2:-14 3:-19 4:-10
near:peop	0:-66 1:-12 2:14 3:35
near:per	0:-45 1:12 2:-42 3:21 4:-22
near:perc	1:-9 3:15
near:peri	0:-44 1:-16 2:34 3:-35
near:peso	1:22 2:-17 4:-18
near:plan	0:15 1:-44 2:-29 3:41 4:-27
near:pled	0:-88 1:-44 2:84 3:-44 4:-60
near:post	0:-18 1:-16 2:19
near:poun	0:19 1:-33 2:24 3:-12 4:-12
near:powe	0:-15 1:-18 2:26 3:-20
near:pres	0:42 2:-34 3:-16 4:-14
near:prim	0:12 2:-19 3:-8 4:-9
near:priv	0:-43 1:27 2:-16 3:-24 4:9
near:prog	0:8 1:-40 2:39 3:-52 4:-34
near:proj	0:56 1:-47 2:-39 3:-19 4:-20
near:prom	0:-88 1:-16 2:68 3:-63 4:-24
near:prop	0:-20 1:-23 2:24
near:prot	0:-24 1:-16 2:24
near:prov	0:-35 1:33 2:12 3:-23 4:-60
near:publ	0:-19 1:-23 2:9 3:18 4:-14
near:pull	1:-13 3:18
near:purc	0:10 3:-26 4:-10
near:put	0:40 1:-78 2:13 3:-28
near:puts	0:19 2:-19 3:-24 4:-9
near:qata	0:-31 2:37 3:-37 4:-14
near:quar	0:8 1:-24 3:9
near:rais	1:-33 2:22 3:-43 4:21
near:reac	0:-49 1:14 2:-31 3:12 4:28
near:read	0:-45 2:19 3:-14 4:-12
near:rebu	0:-12 2:-10 4:-8
near:rece	0:-43 1:47 2:-73 4:-52
near:reck	0:-8 1:-27
near:reco	0:24 1:-18 3:-32 4:-24
near:red	0:-30 2:21 3:-9 4:-18
near:refu	0:-11 1:-14 2:12 3:-39
near:regi	1:13 2:-18 3:-41
near:rela	0:9
near:rele	0:75 1:-48 2:-79 3:-63 4:-26
near:reli	0:-14 1:16 2:-9 3:-37 4:8
near:rema	1:-24 2:27 3:-23
near:rent	0:8 2:-15
near:repa	0:40 1:-26 2:-34 3:-26 4:-14
near:repo	0:-25 1:-24 2:21 3:-22 4:13
near:repu	0:-32 2:16 3:-34 4:12
near:requ	0:-88 1:-25 2:-53 3:72 4:-34
near:rese	2:-51 3:25 4:-19
near:resi	0:-12 2:9 3:-14
near:resp	0:9 1:-28 4:-19
near:rest	0:18 1:-34 2:19 3:-11 4:-12
near:retu	0:-25 3:25
near:rice	0:24 1:-14 4:-16
near:rise	0:-13 1:-10 4:15
near:riya	0:-19 1:-15 2:27
near:road	0:11 1:10 2:-11 3:-9
near:rupe	0:23 1:-22 2:-18 3:-9
near:russ	0:-38 1:27 3:-12 4:-11
near:sahe	0:-45 1:42 4:-11
near:said	0:-8 1:-28 2:-12 3:21 4:12
near:sala	0:-10 1:13
near:same	0:-26 2:8 3:-15 4:10
near:sanc	0:28 1:-33 2:-16 3:-11 4:-8
near:saud	0:-13 2:30 3:-24 4:-13
near:say	0:-32 1:31 2:-10
near:says	0:21 1:16 2:-41 3:-33 4:-33
near:scho	0:-45 1:-36 2:27 3:18 4:-11
near:seas	0:12 1:-10
near:seco	0:15 1:-30 2:-14
near:secr	1:-25 2:-9 3:13 4:-10
near:sect	0:-24 2:30
near:secu	0:-46 2:23 3:-12 4:-13
near:seek	0:-36 1:-48 2:-56 3:71 4:-15
near:seen	0:-9 1:37 2:-32 3:-30 4:-27
near:send	0:10 1:24 2:-40
near:sent	1:40 2:-52 3:-38 4:-25
near:seou	0:-31 2:21 3:-12
near:sepa	0:28 1:-52 4:-25
near:sept	1:36 2:-31 3:-17 4:-15
near:serv	0:-38 1:39 3:-31 4:-27
near:set	0:38 1:-34 2:-40
near:seve	1:-15
near:shar	0:-18 2:24 3:-20 4:-11
near:she	0:13 1:13 2:-20
near:shel	0:-32 1:-10 2:10 3:23 4:-17
near:sign	0:29 1:-44 2:8 3:-43 4:-19
near:sinc	1:13 2:-77 3:-49 4:37
near:sing	1:-14 2:8 3:-17
near:sitt	0:11 1:-8
near:six	1:-29 2:-20 3:23
near:soci	0:-26 1:13
near:soma	0:10 1:-27 3:12 4:-15
near:some	0:-12 1:-22 2:9 3:15 4:-8
near:soug	0:-39 1:-10 2:-17 3:26 4:-13
near:sout	0:-12 1:10 4:-11
near:spai	0:-13 1:39 2:-34 3:-11
near:spen	0:23 1:29 2:-62 3:-35 4:-17
near:spok	0:28 1:-9 2:-14 3:-32 4:-14
near:spri	0:-30 1:13 4:-11
near:sri	0:20 1:-12 2:-19 3:-14
near:stan	0:-40 2:-29 3:-24 4:39
near:star	0:40 1:-42 2:-15 3:-24 4:-12
near:stat	0:-10 1:32 3:-54 4:-67
near:stay	0:-18 2:-11 3:18
near:stop	0:-10 1:18 2:-11
near:stra	1:-20 2:20
near:stri	0:26 2:-20
near:suda	1:-58 3:-9 4:16
near:sum	1:-39 2:34 3:-31 4:-20
near:supp	1:-19 3:-28
near:surp	2:9
near:surv	0:-25 1:-18 2:30 3:-9
near:swed	0:-33 1:30 2:-10 3:-40 4:-15
near:syri	0:16 1:-22 3:-9
near:tabl	1:-36 2:12 3:12
near:taiw	0:30 1:-20 2:-18 3:-10
near:take	0:-32 2:-27 3:-32 4:38
near:tax	1:-18 2:19
near:team	0:-12 1:-20 2:24
near:tele	0:-11 2:-28 3:-27 4:25
near:ten	0:22 2:-36 4:-12
near:tent	0:9 2:-11 3:-17
near:than	0:-11 1:-20 2:-21 3:36 4:-32
near:that	0:-21 1:-10 4:-17
near:the	3:-9
near:thei	1:-11 2:9
near:them	0:-43 1:-26 2:21 3:8 4:-17
near:then	0:-14 1:13
near:ther	0:-11 1:20 3:-20 4:-8
near:they	0:-24 2:29 3:-11
near:thir	1:21 3:-21
near:this	2:-26 4:-11
near:thos	0:-15 2:9 4:-14
near:thre	0:-49 1:22 2:-23 3:20 4:-12
near:thro	0:-26 1:-9
near:thur	0:-22 1:10 2:11 3:-13
near:time	0:-16 1:-13 2:-19 3:21
near:toda	0:-22 2:-23 3:-11 4:26
near:toge	1:-59 2:42 4:-17
near:told	0:-29 1:-29 2:22 3:8 4:17
near:tonn	0:8
near:took	1:17 2:-13 3:-13
near:top	0:-8 1:23 2:-10 3:-35 4:-27
near:tota	0:-28 1:-58 2:-9 3:-58 4:55
near:towa	0:-33 1:-15 2:38 3:-8 4:-8
near:trad	0:-19 1:25 2:-22 3:-17
near:tran	0:-38 1:65 2:-36 3:-50 4:-21
near:trea	0:-8 1:25 2:-27 3:-23 4:-18
near:tril	0:-28 1:28
near:trus	1:14 2:-16 3:-13 4:-17
near:tues	0:19 1:-20
near:turk	0:-19 1:-21 2:28 3:-16
near:turn	0:-14 2:10
near:two	0:-41 2:10 3:18
near:uae	0:-19 1:-29 2:35 3:-15 4:10
near:ukra	0:32 2:-43 3:11 4:-34
near:unde	1:-46 2:12
near:unhc	1:-18 2:-20 3:23
near:unic	1:-31 2:28 3:-27 4:-8
near:unio	0:16 1:-10 3:-65 4:-33
near:unit	2:-13
near:unti	0:-32 2:-32 3:26 4:-8
near:urge	1:-19 2:-13 3:12
near:usd	0:-55 2:-48 3:36 4:-27
near:valu	1:23 2:-35 3:-12 4:-11
near:vict	0:27 2:-22 3:-40 4:-18
near:vote	0:27 1:-19 2:-24 3:-17
near:vouc	0:-13 1:14
near:want	0:-22 1:-41 2:-18 3:36 4:-15
near:was	0:-19 1:22 2:-29
near:wash	0:-21 1:29 3:-50 4:-15
near:wate	0:35 1:-38 3:-34 4:-9
near:wedn	1:-11 2:34 3:-36 4:-24
near:week	1:12 2:-28 4:-22
near:went	0:17 1:-11
near:were	0:-22 1:29 2:10 3:-20 4:-31
near:west	0:-30 2:-18 3:36
near:wfp	1:-10 2:-20 3:17 4:-12
near:what	0:-44 1:-33 2:28 3:-18 4:12
near:when	0:-21 1:-15 2:27 3:-11
near:wher	0:28 1:-21 2:-18 3:-12
near:whic	1:-28 2:-11 4:12
near:whil	0:17 1:-37 2:17 3:-15
near:who	0:12 1:-10 3:-12 4:-10
near:whom	0:12 2:-9
near:whos	0:16 3:-13 4:-15
near:will	1:-35 2:36 3:-44 4:-55
near:wind	0:24 2:-37 3:-23
near:wint	0:-18 2:-13 3:16 4:-13
near:with	0:-25 2:12 3:11 4:-61
near:wome	0:-22 2:25 3:-13
near:work	2:-27 3:14
near:worl	0:-38 1:34 3:-48 4:-27
near:wort	1:17 3:-45 4:-40
near:woul	1:-19 3:13 4:-29
near:woun	0:-12 1:11
near:writ	0:-29 2:23 3:-18 4:-11
near:year	2:-24 3:9 4:-12
near:yeme	1:-12 2:14 3:-26 4:-13
near:yen	1:-8 2:13
near:yuan	0:-21 1:30 2:-22 3:-8 4:-15
near:zeal	0:-13 1:15 3:-8
next:claim-allocated	0:60 1:-19 2:-50 4:-27
next:claim-casualties	0:-12 1:-19 2:23 3:-10
next:claim-delivered	0:10 2:-31 3:26 4:-52
next:claim-displaced	0:-51 1:30 2:-10 3:-15 4:-13
next:claim-held	1:10
next:claim-injured	2:14 3:-13 4:-23
next:claim-killed	2:-21 3:-17 4:11
next:claim-missing	0:15 2:-32
next:claim-pledged	0:-16 1:-26 2:34 3:-35 4:-17
next:claim-refugees	0:-12 2:13 3:-34 4:-14
next:claim-requested	0:46 1:-22 2:-40 3:-12
next:claim-returned	1:-23 2:25 3:-11 4:-37
next:claim-total	1:-21 4:-10
noun:	0:8 3:-13 4:-17
only:aid	0:47 2:-51 3:-33 4:-29
only:casualty	0:24 1:-14 2:-19 3:-31 4:-29
other:abducted	0:-9 1:-12 4:-28
other:aid	0:-12 1:10 3:-17
other:allocated	0:39 2:-58 3:-20
other:casualties	2:-23 3:-10 4:-28
other:casualty	0:-20 2:9 4:-9
other:dead-in-captivity	0:16 1:-14 3:-15 4:-21
other:delivered	0:-20 1:-18 2:8 3:36 4:-26
other:displaced	1:-9 2:-14 4:-9
other:displacement	1:-25 4:-16
other:held	0:-8 1:11 2:-12 3:-18 4:-11
other:hostage	0:-23 1:12 2:-9 3:-8 4:-26
other:injured	0:-15 2:-17 3:16 4:-12
other:killed	0:-19
other:missing	0:-12 1:8 2:-14 3:-14
other:pledged	0:-41 1:13 2:9 3:-14
other:prisoners-exchanged	0:-9 1:-39 2:37 4:-9
other:refugees	1:12 2:-30 4:-31
other:released	1:-15 3:12 4:-76
other:requested	0:-17 1:29 2:13 3:-55 4:-9
other:returned	1:-14 4:-66
other:total	0:-18 1:-55 2:9 3:-16 4:29
others:7	3:-36 4:-8
others:more	1:-12 4:-18
qualified	0:-14 1:-14 2:-41 3:-14 4:40
quoted	0:17 3:-13
right1:(	0:-12 1:26 2:-11 3:-40
right1:)	1:8 2:-10 3:-51
right1:,	0:-15 1:-30 2:14 3:-14 4:26
right1:.	0:-49 1:-15 2:22 3:-11 4:21
right1::	0:-9 1:-23 4:13
right1:;	0:51 1:-29 2:-13 3:-22 4:-39
right1:a	0:-36 1:20 2:-29 3:23 4:-15
right1:and	0:-58 2:16 3:16 4:-33
right1:announced	0:-22 1:-21 2:34 3:-22
right1:at	0:-24 1:20 4:-9
right1:by	0:-58 1:30 2:-8 3:-21 4:-15
right1:came	0:-8 1:19 3:-31 4:-12
right1:each	2:9
right1:for	0:35 1:-72 3:9 4:-34
right1:from	0:10 1:-12 3:-21 4:-36
right1:goes	0:26 1:-19 3:-12
right1:grant	0:-15 1:9 3:-22 4:-13
right1:had	1:27 2:-29 3:-24 4:-15
right1:has	0:-61 1:32 3:-34 4:14
right1:in	0:16 1:18 3:-58 4:-91
right1:into	0:-16 1:24 2:-15
right1:is	0:22 1:-36 3:9 4:-38
right1:it	0:-15 1:26 2:-39 3:26 4:-9
right1:loan	1:-23 3:-11 4:-11
right1:net	1:-16 2:-9 3:27
right1:of	0:11 1:23 3:-82 4:-10
right1:on	0:16 1:-46 2:24 3:-35 4:26
right1:out	1:11 3:-10
right1:over	0:14 1:-25 3:-10 4:-10
right1:package	0:23 1:-23
right1:pledged	0:-13 1:-31 2:35 3:-9
right1:promised	0:-22 1:-26 2:30 3:-19
right1:received	0:-23 1:43 2:-14 3:-35
right1:required	1:-56 2:-10 3:58
right1:since	1:11 2:-18 4:-20
right1:sought	0:-14 1:-31 2:-24 3:41
right1:that	0:-23 1:-9 3:18 4:-12
right1:the	0:-26 1:12 2:-25 3:13 4:21
right1:this	0:15 1:-21 2:-10 3:10 4:-9
right1:through	0:-12 1:-20 3:9
right1:to	0:-23 1:-14 2:25 4:-54
right1:towards	0:-16 2:19
right1:until	0:-26 1:-19 2:-22 3:28
right1:was	0:17 1:26 2:-45 3:-17 4:-25
right1:went	0:17 1:-11
right1:were	1:20 2:-18
right1:will	0:11 1:-20 4:-14
right1:|	0:20 1:-28 2:-23 3:15 4:-35
right2:	0:-10 2:14 3:-32 4:-18
right2:#	0:-14
right2:,	0:-31 1:17 2:-37 4:12
right2:.	0:11 1:-23 3:-12
right2:a	0:-19 1:27 3:-49 4:-33
right2:about	0:-8 1:20 2:-23 3:-18 4:-11
right2:all	1:-9 3:-14 4:-10
right2:an	1:-18
right2:and	0:-18 1:32 2:-57 3:-13 4:25
right2:arrived	0:-12 1:31 2:-26 3:-16 4:-13
right2:asked	1:-20 2:-8 3:24
right2:at	0:10 1:-33 2:25 3:-18 4:-15
right2:be	0:16 2:-21 4:-18
right2:been	0:-45 1:51 3:-71 4:-36
right2:britain	2:9
right2:by	0:-10 1:-37 2:24 3:10 4:-17
right2:cash	1:28 2:-28
right2:chad	0:-21 1:14
right2:come	0:-17 1:-8 2:-13 3:-31 4:29
right2:disbursed	1:12 2:-8 3:-11
right2:emergency	0:27 1:-35 2:-8 3:-17
right2:five	0:31 1:-22 2:-25 3:-19
right2:flood	0:-16 1:16
right2:food	0:16 1:13 2:-27
right2:for	0:56 1:-74 3:-25 4:-29
right2:france	0:19 1:-25 2:8
right2:from	0:-16 1:26 2:-14 3:-29 4:-15
right2:funding	0:-11 2:-16 3:23
right2:gas	0:21 1:-19 3:-20
right2:germany	0:-11 1:22 2:-12 3:-8
right2:grants	0:-26 1:-35 2:21 3:21
right2:had	0:-13 1:-9 2:-25 3:24
right2:half	0:29 1:-23 2:-25
right2:has	0:-19 1:-35 3:30
right2:help	0:20 1:-16 3:-11
right2:humanitarian	1:15 3:-14 4:-11
right2:in	3:-19 4:-29
right2:including	0:-34 1:30 2:-9 3:-9 4:-22
right2:is	0:25 1:-40 2:-14 3:14 4:-36
right2:it	0:20 2:-15 4:-32
right2:its	0:14 1:-9 2:-8 3:-11 4:-16
right2:last	0:-11
right2:military	0:10 1:18 2:-21 3:-17 4:-20
right2:month	0:12 1:-14 2:-22 3:13
right2:new	0:25 1:-14 2:-22 3:-8
right2:norway	2:10 3:-8 4:-15
right2:of	0:11 1:-10 2:-19 4:-16
right2:on	0:10
right2:or	1:39 2:-16 3:-38
right2:paid	0:-17 1:21 2:-18
right2:qatar	0:-14 1:17 3:-11
right2:relief	0:-10 3:-29 4:-11
right2:set	0:30 1:-11 2:-19 3:-10
right2:shelter	0:-36 2:15 3:10
right2:six	0:8 1:-15 2:-27 3:11
right2:syria	0:-8 1:-9 2:13
right2:that	0:22 2:-23 3:-31 4:-14
right2:the	0:-34 1:28 3:-20 4:-23
right2:them	0:-34 1:-28 2:32 3:-10 4:-8
right2:this	0:-40 1:16 2:-13 3:12
right2:those	1:-24 3:12
right2:three	0:-18 3:12
right2:to	1:-37 2:11
right2:ukraine	0:-14 1:22 2:-16 3:-11
right2:was	2:-25 3:28 4:-9
right2:week	0:10 1:8 2:-22
right2:which	1:-22 2:19 3:-24 4:12
right2:year	0:10 2:-27 3:8 4:-27
right3:	0:13 1:27 2:-21 3:-30 4:-37
right3:#	0:-29 2:10 3:12 4:-38
right3:,	0:19 3:-23 4:-55
right3:.	1:-22 4:-59
right3::	0:14
right3:;	1:-9 2:-31 3:28 4:-19
right3:a	1:10 2:-22 3:9 4:-22
right3:according	1:14 2:-8
right3:after	3:-8
right3:aid	0:-22 2:18 3:-11 4:-9
right3:and	0:-13 1:-29 2:15 4:-38
right3:aside	0:30 1:-11 2:-19 3:-10
right3:assistance	0:-23 1:17 2:-11 4:-22
right3:at	0:-35 1:-20 2:22 3:17
right3:be	1:-8 2:8 3:-18 4:-25
right3:been	0:23 1:-35 2:21
right3:by	0:-10 1:13 2:13 3:-20 4:-16
right3:each	2:-8 3:12
right3:emergency	0:16 1:-10 2:-20
right3:european	0:-15 1:-25 2:32
right3:first	0:-11 1:11 2:-34 3:25
right3:for	0:-15 1:-31 2:12 3:24 4:-35
right3:from	0:13 3:-42 4:-17
right3:funding	1:-23
right3:had	0:-14
right3:has	0:-28 1:44 2:-44 4:-10
right3:have	0:20 1:-21 2:-11
right3:humanitarian	0:-24 1:-14 2:31 3:-9
right3:in	1:16 2:-51 3:-14 4:19
right3:is	3:-14 4:-13
right3:last	0:-25 2:14 3:-10
right3:million	0:-11 1:-30 2:31 4:11
right3:money	0:-11 1:30 2:-33 3:-11
right3:months	0:-17 1:26 2:-37 3:22
right3:next	2:-8 3:17
right3:of	0:11 1:-25 2:13 3:-37 4:-19
right3:on	0:14 1:-15 2:-10
right3:one	0:-20 1:-11 2:23 4:-8
right3:paid	0:-39 1:53 2:-36 3:-14 4:-9
right3:per	3:11
right3:pledged	0:-21 1:-45 2:45 3:-18 4:-8
right3:promised	0:-19 2:9 3:-19
right3:purchases	0:21 1:-19 3:-20
right3:received	0:-23 1:42 2:-31 3:-16 4:-15
right3:red	0:20 1:-20 2:-9
right3:released	0:32 1:-33 2:-13 3:-17
right3:relief	1:17 2:-12 3:-25 4:-16
right3:requirement	1:-16 2:-9 3:27
right3:response	0:-16 3:22
right3:same	0:-18 2:10 3:-10
right3:spent	0:-21 1:46 2:-38
right3:state	1:-10 2:13 3:-19 4:-21
right3:support	0:29 1:-17 2:-23 3:-17 4:-19
right3:than	2:8
right3:that	0:-30 1:31 2:-33 3:-22 4:20
right3:the	0:-27 4:12
right3:this	0:-16 1:13 3:14
right3:to	0:9 1:13 2:-40 3:-26
right3:ukraine	0:-17 1:-22 2:28 3:-16
right3:united	0:-11 1:-15 4:9
right3:us	2:-16 3:-22 4:12
right3:victims	0:42 2:-43 3:-18
right3:was	0:-28 3:-17 4:15
right3:which	0:-17 1:-59 2:23 3:30 4:12
right3:will	0:36 1:-34 2:-14
right3:with	0:-14 1:-21 2:26
right3:year	0:-17 2:-18 3:17
right3:years	0:13 1:-35 2:13 3:-17 4:-11
share:2	0:-31 1:22 2:-20 4:-14
share:4	4:-77
share:5	2:-21 4:-19
share:7	1:-24 4:-8
share:more	1:-8 3:-28 4:-24
short	0:13 3:-48 4:-75
sum:10	1:-26 3:16 4:-17
sum:11	0:13 1:-38 2:-29 3:16 4:11
sum:12	0:-9 1:29 2:-32 3:-19
sum:3	1:14 2:-12
sum:4	0:-42 1:33 2:15 3:-14 4:-14
sum:5	0:26 1:13 2:-23 3:-40 4:-63
sum:6	0:33 1:-21 2:10 3:-57 4:-37
sum:7	0:-30 1:8
sum:8	0:-15 4:-17
sum:9	0:-14 1:-8 2:-9
verdict:allocated	0:72 1:-42 2:-68 3:-56 4:-48
verdict:claim	1:-24 2:-26 4:14
verdict:delivered	0:-70 1:49 2:-62 3:-37 4:44
verdict:open	0:-23 1:-9 2:11 4:-50
verdict:pledged	0:8 1:-42 2:42 3:-59 4:-58
verdict:requested	0:-56 1:-29 2:-67 3:60 4:-22`
}
