import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD_OF_MONEY: LikelihoodWeights = {
  measures: ['allocated', 'delivered', 'pledged', 'requested', 'total'],
  claim: `
any	-71
before:abducted	-10
before:allocated	93
before:delivered	86
before:displaced	12
before:killed	-6
before:pledged	93
before:released	-88
before:requested	180
before:returned	16
before:total	59
behind:allocated	161
behind:delivered	129
behind:displaced	-34
behind:killed	-8
behind:pledged	143
behind:requested	82
behind:total	66
currency:AED	-41
currency:AFN	-47
currency:AMD	-36
currency:ARS	-8
currency:AUD	29
currency:BDT	-54
currency:BRL	-32
currency:CAD	49
currency:CHF	28
currency:CLP	-27
currency:CNY	31
currency:COP	-40
currency:DKK	31
currency:EGP	-27
currency:ETB	-20
currency:EUR	49
currency:GBP	-9
currency:GEL	-40
currency:HKD	-14
currency:HTG	-7
currency:IDR	-24
currency:ILS	63
currency:INR	-44
currency:IQD	-41
currency:JPY	21
currency:KES	32
currency:LKR	-3
currency:LYD	-40
currency:MAD	-37
currency:MMK	-21
currency:MXN	-66
currency:MZN	-24
currency:NGN	-144
currency:NPR	54
currency:NZD	43
currency:PEN	60
currency:PHP	-11
currency:PKR	-12
currency:PLN	-17
currency:RON	26
currency:RUB	-30
currency:SAR	-32
currency:SDG	-71
currency:SEK	81
currency:THB	-47
currency:UAH	-6
currency:USD	33
currency:VND	15
currency:XOF	-77
ending:an	39
ending:ce	-24
ending:ch	-52
ending:ds	-62
ending:ed	6
ending:er	43
ending:es	33
ending:ge	35
ending:gh	36
ending:ht	24
ending:il	54
ending:is	62
ending:ld	-8
ending:ll	39
ending:ly	47
ending:me	45
ending:nd	-13
ending:nt	-19
ending:om	28
ending:on	-27
ending:re	-13
ending:st	-59
ending:th	12
ending:to	-18
equal:allocated	-17
equal:delivered	60
equal:pledged	26
form:digits	-160
form:mixed	51
form:range	-94
form:words	52
headline	-11
here:#aid	79
here:#captives	-100
here:#captors	-90
here:#commerce	-135
here:#conference	-5
here:#containing	59
here:#contest	-91
here:#crossing	15
here:#custody	-12
here:#demand	-36
here:#displacement	3
here:#exchange	-52
here:#giving-from	-15
here:#group	-22
here:#losing-side	13
here:#need	-39
here:#prisoners	-53
here:#receiving	50
here:#remainder	-35
here:#rescue	-29
here:#since	45
here:#state	83
here:abducted	-65
here:allocated	94
here:delivered	43
here:displaced	16
here:held	-92
here:injured	-45
here:killed	-44
here:missing	14
here:pledged	72
here:prisoners-exchanged	-36
here:refugees	8
here:released	-19
here:requested	62
here:said	-70
here:set	-72
here:total	43
item	3
last:claim-abducted	-4
last:claim-allocated	94
last:claim-delivered	43
last:claim-displaced	-24
last:claim-held	-40
last:claim-injured	-12
last:claim-killed	-89
last:claim-missing	-91
last:claim-pledged	51
last:claim-refugees	11
last:claim-released	-63
last:claim-returned	-24
last:claim-total	-40
left1:	-69
left1:"	-17
left1:,	35
left1:-	5
left1::	67
left1:;	-32
left1:a	-21
left1:add	40
left1:additional	21
left1:against	-22
left1:allocated	-21
left1:and	-14
left1:announced	-12
left1:another	21
left1:approved	52
left1:aside	45
left1:at	-68
left1:available	19
left1:by	-21
left1:collected	29
left1:committed	6
left1:contributed	46
left1:cost	-108
left1:costs	-44
left1:demanded	-45
left1:disbursed	34
left1:earmarked	37
left1:earn	-25
left1:earns	-48
left1:families	59
left1:far	21
left1:fined	-15
left1:for	-9
left1:from	-37
left1:further	23
left1:gave	81
left1:germany	6
left1:get	-21
left1:give	77
left1:given	59
left1:got	21
left1:household	-23
left1:in	-47
left1:including	52
left1:initial	58
left1:is	-48
left1:its	-21
left1:me	-50
left1:needs	10
left1:of	-71
left1:offered	13
left1:only	27
left1:or	6
left1:out	29
left1:over	24
left1:paid	-54
left1:pay	-11
left1:pays	-38
left1:pledged	80
left1:promised	79
left1:provide	54
left1:provided	55
left1:put	23
left1:raised	-94
left1:raises	9
left1:receive	-43
left1:received	38
left1:receives	-59
left1:release	-34
left1:released	66
left1:requires	29
left1:s	81
left1:seek	18
left1:seeks	37
left1:sent	74
left1:spent	-101
left1:that	-41
left1:the	-4
left1:them	-3
left1:to	-64
left1:transferred	68
left1:up	42
left1:wants	96
left1:was	49
left1:which	-47
left1:with	92
left1:worth	-61
left1:|	21
left1:•	-16
left2:	13
left2:#	-100
left2:)	-20
left2:,	-15
left2::	-17
left2:;	-45
left2:a	-6
left2:allocation	42
left2:amount	-42
left2:an	80
left2:and	-20
left2:appeal	39
left2:appealing	51
left2:april	19
left2:arabia	37
left2:are	-28
left2:asked	-7
left2:asks	72
left2:assistance	24
left2:bank	51
left2:been	-3
left2:billion	-3
left2:britain	41
left2:brought	-15
left2:budget	-12
left2:calls	47
left2:came	22
left2:cash	-60
left2:cerf	15
left2:china	10
left2:come	-61
left2:comes	-5
left2:conference	12
left2:contribution	82
left2:cost	-72
left2:country	64
left2:cross	43
left2:date	27
left2:dollar	-35
left2:donors	33
left2:down	34
left2:each	-45
left2:equivalent	29
left2:eu	36
left2:euros	11
left2:families	33
left2:far	-15
left2:fare	-41
left2:followed	14
left2:for	-23
left2:francs	-10
left2:fund	-20
left2:gap	42
left2:germany	31
left2:government	11
left2:grants	-47
left2:had	50
left2:handed	41
left2:has	32
left2:have	44
left2:in	55
left2:iom	26
left2:is	14
left2:it	60
left2:itself	-5
left2:japan	37
left2:korea	33
left2:loan	47
left2:loss	-32
left2:m	21
left2:made	6
left2:million	28
left2:money	-17
left2:naira	-24
left2:norway	31
left2:of	4
left2:operation	20
left2:package	42
left2:paid	4
left2:partners	55
left2:pesos	10
left2:plan	37
left2:price	-20
left2:programme	-17
left2:promised	24
left2:promises	33
left2:put	-19
left2:ransom	-9
left2:received	70
left2:revenue	-48
left2:reward	-45
left2:rupees	44
left2:sells	-41
left2:set	98
left2:share	53
left2:so	21
left2:sold	-53
left2:spending	22
left2:stands	9
left2:states	-39
left2:sweden	4
left2:taken	-49
left2:that	28
left2:the	68
left2:they	-53
left2:to	-4
left2:top	27
left2:total	36
left2:ukraine	44
left2:unhcr	9
left2:union	66
left2:up	20
left2:was	-62
left2:we	48
left2:wfp	8
left2:which	26
left2:will	14
left2:work	25
left2:would	-69
left2:year	-68
left2:yuan	4
left3:	-18
left3:#	24
left3:)	44
left3:,	-15
left3:-	-16
left3::	83
left3:;	55
left3:a	-88
left3:an	22
left3:and	24
left3:appeal	47
left3:are	-16
left3:asked	12
left3:at	-43
left3:australia	64
left3:bank	19
left3:billion	-10
left3:cabinet	40
left3:came	7
left3:cash	-80
left3:cent	12
left3:cerf	18
left3:china	18
left3:commission	4
left3:cross	26
left3:development	13
left3:donors	25
left3:each	-44
left3:emergency	72
left3:european	42
left3:family	-30
left3:for	-27
left3:france	39
left3:from	7
left3:fund	70
left3:funding	7
left3:germany	20
left3:gives	-38
left3:government	46
left3:had	-45
left3:has	73
left3:have	8
left3:humanitarian	61
left3:in	9
left3:is	-33
left3:it	-19
left3:its	34
left3:japan	23
left3:last	-20
left3:million	-42
left3:ministry	9
left3:month	-33
left3:new	61
left3:norway	18
left3:of	-24
left3:on	67
left3:one	-39
left3:paris	23
left3:petrol	-3
left3:plan	8
left3:pledged	-37
left3:promised	19
left3:red	48
left3:relief	-20
left3:response	9
left3:s	71
left3:saudi	37
left3:second	23
left3:so	-15
left3:state	-27
left3:states	47
left3:support	-21
left3:that	11
left3:the	65
left3:they	37
left3:this	-47
left3:to	-28
left3:total	5
left3:union	43
left3:united	-55
left3:was	-59
left3:washington	51
left3:we	81
left3:were	-21
left3:which	28
left3:will	72
left3:with	-22
left3:world	46
left3:year	60
left3:•	42
many	-70
mostly:abducted	-34
mostly:aid	16
mostly:allocated	12
mostly:delivered	-16
mostly:displaced	-11
mostly:displacement	-29
mostly:hostage	-93
mostly:injured	-20
mostly:killed	-25
mostly:pledged	40
mostly:refugees	-52
mostly:returned	-24
near:abab	21
near:abou	34
near:acco	38
near:acti	43
near:add	48
near:adde	25
near:addi	80
near:adds	13
near:adva	70
near:affa	19
near:affe	32
near:afgh	55
near:afri	54
near:afte	-28
near:agai	-48
near:agen	73
near:ago	32
near:agre	-41
near:aid	3
near:air	32
near:all	-23
near:allo	29
near:alon	-53
near:alre	68
near:also	20
near:amer	53
near:amon	55
near:amou	-25
near:and	-27
near:anno	62
near:anot	-10
near:apie	-58
near:appe	90
near:appl	65
near:appr	48
near:apri	53
near:arab	58
near:arch	54
near:are	-70
near:arme	9
near:army	28
near:arri	23
near:asia	21
near:asid	44
near:asks	72
near:asse	-25
near:assi	66
near:audi	-31
near:augu	44
near:aust	102
near:auth	37
near:avai	35
near:aver	-50
near:back	25
near:bag	-46
near:baht	-54
near:bail	-40
near:bang	36
near:bank	-11
near:barr	-7
near:base	-20
near:beca	62
near:been	-10
near:befo	83
near:belo	-18
near:bere	-81
near:berl	51
near:betw	10
near:bill	-51
near:blan	55
near:boat	-46
near:bonu	-5
near:bord	-23
near:boug	-31
near:bren	-89
near:brin	23
near:brit	97
near:brou	20
near:brus	15
near:budg	-47
near:burk	45
near:burn	-70
near:busi	-21
near:cabi	33
near:call	68
near:came	10
near:camp	-5
near:can	-80
near:cana	52
near:capi	-34
near:capt	-35
near:care	42
near:cash	-79
near:cent	111
near:cerf	58
near:cfa	-24
near:chad	-11
near:chan	15
near:chea	-28
near:chf	35
near:chie	22
near:chil	-57
near:chin	33
near:city	-61
near:civi	56
near:clai	-23
near:clea	14
near:clin	27
near:clos	42
near:club	-89
near:coll	-3
near:come	-6
near:comm	5
near:comp	23
near:conc	21
near:conf	110
near:cong	6
near:cons	51
near:cont	58
near:coor	4
near:cost	-75
near:coul	-30
near:coun	11
near:cour	37
near:cove	77
near:cred	8
near:cros	10
near:crow	-19
near:crud	-17
near:cup	-41
near:cut	-52
near:cycl	19
near:dama	13
near:darf	9
near:date	44
near:day	-45
near:days	47
near:dead	-56
near:deal	39
near:debt	-51
near:dece	-69
near:decl	17
near:defe	41
near:deli	-13
near:dema	-98
near:demi	6
near:denm	46
near:depa	-55
near:deve	47
near:dina	25
near:dire	-41
near:disa	-15
near:disb	73
near:disp	62
near:dist	-20
near:doll	25
near:dome	-47
near:dona	29
near:dong	40
near:dono	32
near:doub	11
near:down	81
near:draw	39
near:dref	67
near:dron	-22
near:dswd	9
near:duba	-62
near:due	23
near:each	-142
near:earl	20
near:earm	84
near:earn	-60
near:east	52
near:echo	21
near:educ	-23
near:egyp	17
near:eigh	-44
near:elec	-11
near:elev	15
near:emer	121
near:emir	-59
near:empl	40
near:end	-24
near:ende	-50
near:entr	-6
near:equi	55
near:esti	-61
near:eur	-31
near:euro	-54
near:even	23
near:ever	-43
near:exam	-16
near:exch	-47
near:exec	6
near:expe	10
near:exte	55
near:extr	29
near:faci	-16
near:fall	-53
near:fami	-53
near:far	43
near:fare	-50
near:faso	45
near:febr	50
near:fede	48
near:fees	-8
near:fell	-49
near:fiel	4
near:fift	38
near:fina	81
near:fine	-103
near:firs	-15
near:flas	35
near:floo	-38
near:flou	-14
near:foll	93
near:food	20
near:for	8
near:forc	-40
near:fore	29
near:foun	-15
near:four	8
near:fran	72
near:free	-45
near:fres	24
near:frid	-34
near:from	9
near:froz	-23
near:fuel	-23
near:full	45
near:fund	43
near:furt	19
near:gang	-8
near:gap	46
near:gas	-27
near:gave	91
near:gaza	38
near:gene	68
near:germ	90
near:get	-38
near:gets	-79
near:give	68
near:givi	69
near:goes	45
near:gold	-26
near:gone	18
near:good	23
near:got	108
near:gove	54
near:gran	11
near:grid	23
near:grou	-27
near:guar	-43
near:had	31
near:half	-22
near:hand	74
near:has	76
near:have	19
near:head	-54
near:heal	29
near:heir	-18
near:help	71
near:her	-42
near:high	57
near:his	-34
near:hit	44
near:home	-74
near:hosp	36
near:host	-37
near:hous	-40
near:huma	54
near:ifrc	13
near:imf	21
near:imme	31
near:incl	81
near:indi	10
near:indo	48
near:infl	-56
near:info	-91
near:init	61
near:inju	40
near:insi	45
near:inst	-26
near:insu	-53
near:inte	-84
near:into	52
near:inve	-78
near:iom	28
near:isla	21
near:isra	30
near:issu	32
near:ital	37
near:itse	31
near:jama	-12
near:janu	16
near:japa	49
near:join	11
near:july	76
near:june	16
near:just	30
near:keep	27
near:kidn	-14
near:kill	-28
near:kilo	-48
near:kin	-69
near:king	37
near:kord	9
near:kore	85
near:kron	18
near:ksre	17
near:kuwa	51
near:kyiv	8
near:labo	-28
near:lakh	-65
near:larg	61
near:last	-35
near:late	44
near:laun	13
near:lead	25
near:leav	5
near:leba	15
near:led	-45
near:left	-18
near:less	13
near:let	-35
near:ligh	-33
near:line	-58
near:list	25
near:litr	-30
near:live	-44
near:loan	76
near:loca	5
near:lond	19
near:loss	-99
near:lost	-61
near:make	20
near:mali	-9
near:man	-47
near:mana	40
near:mark	22
near:matc	41
near:maur	8
near:may	23
near:mayo	-5
near:mean	45
near:medi	-11
near:meet	28
near:memb	45
near:metr	-22
near:migr	-3
near:mili	61
near:mill	70
near:mine	35
near:mini	26
near:miss	51
near:mln	16
near:mond	16
near:mont	-21
near:more	-82
near:most	46
near:moza	38
near:muni	-8
near:myan	29
near:nair	-14
near:name	49
near:nati	-10
near:neig	-20
near:neth	40
near:neve	7
near:new	-31
near:next	-5
near:nige	50
near:nigh	53
near:nok	-46
near:nort	15
near:norw	47
near:not	59
near:note	-12
near:nove	-34
near:now	28
near:octo	7
near:off	-25
near:offe	-48
near:offi	41
near:oil	-56
near:once	-67
near:one	-39
near:open	46
near:orde	15
near:orga	13
near:ounc	-19
near:our	31
near:out	46
near:outs	-8
near:over	26
near:own	33
near:owne	-38
near:pack	79
near:paid	-21
near:paki	29
near:pari	17
near:parl	42
near:part	67
near:pass	-88
near:pay	-15
near:paym	-40
near:pays	-54
near:peak	-19
near:per	-55
near:perc	-44
near:peri	34
near:pers	-36
near:peso	-11
near:petr	-22
near:plan	46
near:play	-21
near:pled	65
near:plus	-40
near:port	-32
near:post	-5
near:poun	13
near:powe	25
near:pres	9
near:pric	-40
near:prim	45
near:priv	-42
near:priz	-65
near:prog	-45
near:proj	-80
near:prom	118
near:prop	-28
near:prot	-17
near:prov	87
near:publ	87
near:pull	-7
near:purc	9
near:put	-36
near:puts	15
near:qata	84
near:quar	31
near:rais	-86
near:rans	-48
near:rate	-30
near:reac	46
near:read	-53
near:rece	45
near:reck	-45
near:reco	-41
near:red	93
near:refu	7
near:regi	14
near:rela	-49
near:rele	50
near:reli	148
near:rema	58
near:rent	-13
near:repa	15
near:repo	-18
near:repu	54
near:requ	138
near:rese	-28
near:resi	-19
near:resp	55
near:rest	-38
near:retu	19
near:reve	-48
near:rewa	-53
near:rice	-24
near:rise	-9
near:riya	-30
near:road	-44
near:rose	-36
near:rupe	31
near:russ	-18
near:sack	-22
near:sahe	41
near:said	-5
near:sala	51
near:sale	-20
near:same	33
near:sanc	7
near:saud	22
near:say	-34
near:says	19
near:scho	8
near:seas	7
near:seco	47
near:secr	36
near:sect	11
near:secu	23
near:seek	36
near:seen	51
near:sell	-79
near:send	-19
near:sent	34
near:seou	34
near:sepa	11
near:sept	60
near:serv	16
near:set	135
near:seve	-37
near:shar	25
near:she	6
near:shel	62
near:shil	-5
near:sign	-32
near:sinc	19
near:sing	34
near:sitt	-14
near:six	13
near:soci	21
near:sold	-88
near:soma	13
near:some	-18
near:soug	44
near:sout	-25
near:spai	44
near:spen	-66
near:spok	46
near:spre	-62
near:spri	-39
near:sri	24
near:staf	-27
near:stan	26
near:star	-16
near:stat	27
near:stay	-64
near:stop	30
near:stra	-61
near:stre	-88
near:stri	25
near:subs	-22
near:suda	-3
near:sum	47
near:supp	71
near:surv	42
near:swed	47
near:syri	10
near:tabl	53
near:taiw	14
near:take	-57
near:taki	-24
near:tax	-64
near:taxe	-69
near:team	55
near:tele	-17
near:ten	42
near:tent	-9
near:than	28
near:that	3
near:the	13
near:thei	-31
near:them	-26
near:then	-21
near:ther	-58
near:they	-16
near:this	105
near:thos	-14
near:thre	-56
near:thro	13
near:thur	3
near:tick	-17
near:time	-26
near:toda	20
near:toge	18
near:told	76
near:tonn	-29
near:took	-35
near:top	42
near:tota	29
near:towa	-11
near:trad	-35
near:tran	21
near:trav	-60
near:trea	54
near:tril	36
near:trip	-21
near:trus	-17
near:tues	23
near:turk	40
near:turn	50
near:two	-16
near:uae	57
near:ukra	107
near:unde	-24
near:unhc	-18
near:unic	39
near:unio	113
near:unit	-24
near:unti	60
near:urge	29
near:usd	8
near:valu	-38
near:vehi	-12
near:vict	-3
near:vote	10
near:vouc	22
near:wage	-8
near:was	-24
near:wash	-10
near:wate	-15
near:wedn	32
near:week	64
near:went	-74
near:were	-55
near:west	50
near:wfp	54
near:what	-14
near:when	-42
near:wher	-38
near:whic	38
near:whil	29
near:who	-4
near:whom	-56
near:whos	-7
near:will	26
near:wind	12
near:winn	-59
near:wint	99
near:with	42
near:wome	-34
near:work	-74
near:worl	-37
near:wort	-41
near:woul	-43
near:woun	-35
near:writ	38
near:yeme	51
near:yen	-19
near:yuan	5
near:zeal	28
next:claim-abducted	-66
next:claim-allocated	-14
next:claim-delivered	18
next:claim-displaced	75
next:claim-held	-8
next:claim-injured	42
next:claim-killed	14
next:claim-missing	5
next:claim-pledged	128
next:claim-refugees	-18
next:claim-requested	79
next:claim-returned	-60
next:claim-total	81
noun:	-65
only:casualty	-53
only:displacement	-89
only:hostage	-81
other:abducted	-21
other:aid	48
other:allocated	-14
other:casualties	44
other:casualty	-7
other:dead-in-captivity	-65
other:delivered	-17
other:displaced	22
other:displacement	12
other:held	-15
other:hostage	8
other:injured	31
other:killed	26
other:missing	4
other:pledged	31
other:prisoners-exchanged	-46
other:refugees	21
other:released	11
other:requested	19
other:returned	5
other:total	40
others:0	-240
others:2	-130
others:7	-19
others:more	-5
qualified	36
quoted	-58
right1:	-56
right1:(	43
right1:)	55
right1:,	-24
right1:.	12
right1::	-32
right1:;	-53
right1:a	-141
right1:an	-19
right1:and	29
right1:announced	26
right1:apiece	-43
right1:at	-61
right1:by	-7
right1:came	44
right1:each	-63
right1:for	32
right1:from	28
right1:goes	32
right1:grant	37
right1:had	33
right1:has	64
right1:in	23
right1:into	-18
right1:is	-7
right1:it	22
right1:last	-59
right1:loan	39
right1:more	32
right1:net	19
right1:of	-17
right1:on	-50
right1:out	-24
right1:over	43
right1:package	35
right1:per	-61
right1:pledged	21
right1:promised	52
right1:received	37
right1:required	51
right1:since	17
right1:sought	24
right1:the	-27
right1:this	62
right1:through	36
right1:to	15
right1:towards	-14
right1:until	54
right1:went	-54
right1:were	-13
right1:will	-7
right1:|	67
right2:	-82
right2:"	-28
right2:#	18
right2:,	-34
right2:.	-7
right2:a	-32
right2:about	35
right2:all	-21
right2:an	28
right2:and	-32
right2:arrived	33
right2:asked	38
right2:at	-59
right2:barrel	-7
right2:be	-13
right2:been	8
right2:britain	4
right2:by	67
right2:cash	23
right2:chad	28
right2:come	31
right2:day	-57
right2:disbursed	25
right2:each	-131
right2:emergency	34
right2:five	14
right2:flood	24
right2:food	70
right2:for	-12
right2:from	70
right2:funding	28
right2:gas	34
right2:germany	14
right2:grants	19
right2:had	14
right2:has	22
right2:head	-69
right2:help	24
right2:household	-51
right2:humanitarian	38
right2:in	7
right2:including	12
right2:is	13
right2:it	66
right2:its	53
right2:kilo	-41
right2:last	-27
right2:military	36
right2:month	-25
right2:new	-42
right2:norway	13
right2:of	-14
right2:on	-37
right2:or	-15
right2:ounce	-19
right2:paid	-51
right2:person	-30
right2:qatar	16
right2:relief	79
right2:set	-16
right2:shelter	14
right2:six	13
right2:syria	14
right2:that	67
right2:the	35
right2:them	-18
right2:this	15
right2:those	52
right2:three	-7
right2:to	-23
right2:ukraine	18
right2:was	-10
right2:week	37
right2:which	72
right2:year	-10
right3:	-48
right3:#	-21
right3:,	-37
right3:.	47
right3::	-7
right3:;	67
right3:a	-15
right3:according	12
right3:after	-48
right3:ago	32
right3:aid	50
right3:and	-65
right3:aside	-15
right3:assistance	25
right3:at	-24
right3:be	31
right3:been	-8
right3:bereaved	-54
right3:by	-3
right3:day	-10
right3:each	6
right3:emergency	42
right3:european	5
right3:family	-86
right3:first	28
right3:for	30
right3:from	70
right3:funding	23
right3:had	6
right3:has	56
right3:have	7
right3:humanitarian	16
right3:in	-32
right3:is	32
right3:last	15
right3:million	4
right3:money	23
right3:months	22
right3:next	18
right3:of	-73
right3:on	-48
right3:one	35
right3:over	-73
right3:paid	19
right3:per	-66
right3:percent	-61
right3:pledged	15
right3:promised	50
right3:purchases	34
right3:received	68
right3:red	8
right3:released	20
right3:relief	26
right3:requirement	19
right3:response	6
right3:spent	33
right3:state	-18
right3:support	8
right3:than	-14
right3:that	-3
right3:the	-6
right3:this	18
right3:to	-23
right3:ukraine	16
right3:united	37
right3:us	31
right3:victims	46
right3:was	32
right3:which	-16
right3:will	-34
right3:with	12
right3:year	-30
right3:years	31
share:0	-240
share:1	-216
share:2	-101
share:4	36
share:5	62
share:7	14
share:more	-48
short	22
sum:0	-94
sum:1	-131
sum:10	-64
sum:11	-46
sum:12	21
sum:13	-81
sum:2	-134
sum:3	-132
sum:4	-91
sum:5	17
sum:7	86
sum:8	109
sum:9	64
verdict:allocated	72
verdict:claim	77
verdict:delivered	10
verdict:open	-88
verdict:out	-23
verdict:pledged	20
verdict:requested	87`,
  measure: `
any	0:8 3:-13 4:-17
before:allocated	0:20 1:-9 2:-76 3:-15 4:19
before:delivered	0:-48 1:16 2:9 3:15 4:-86
before:displaced	0:-21 1:-19 3:14
before:killed	0:-19 1:25 2:-12 3:-9 4:-16
before:pledged	0:-38 1:-18 2:40 3:-20 4:-35
before:requested	0:-40 1:65 2:-38 3:-37 4:-59
before:total	0:-47 1:-59 2:-41 3:-30 4:61
behind:allocated	0:48 1:-70 2:-10 3:-31 4:-58
behind:delivered	1:-33 3:32 4:-15
behind:displaced	0:-17 1:14 2:-24
behind:killed	1:-11 2:15 3:-14
behind:pledged	0:-55 2:54 3:-46 4:-85
behind:requested	1:44 3:-35 4:-42
behind:total	1:-50 2:-22 3:-27 4:31
currency:AED	0:-9 1:-13 4:13
currency:AMD	0:21 1:-14 2:-19 3:-13
currency:AUD	0:-42 1:-22 2:41 3:-20 4:-17
currency:BDT	0:16 2:-28 3:-9
currency:BRL	1:17 2:-51
currency:CAD	0:-48 1:-11 2:49 3:-19 4:-22
currency:CHF	0:-18 1:-25 3:23
currency:CLP	0:11 1:28 2:-43
currency:CNY	0:-28 1:-15 2:29 3:-15 4:-16
currency:COP	0:11 1:8 2:-22 3:-13
currency:DKK	0:-27 1:-24 2:35 3:-9
currency:ETB	0:9 1:10 2:-22 3:-13 4:-17
currency:EUR	0:-9 2:21 3:-62
currency:GBP	1:-71 2:66 3:-67 4:-68
currency:GEL	0:8
currency:HKD	0:-40 1:23 2:-22 3:-20 4:11
currency:HTG	0:-19 1:22
currency:IDR	0:-22 1:34 2:-27 3:-21 4:-19
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
currency:PHP	1:36 2:-56 3:-51 4:-25
currency:PKR	0:-25 2:-52 3:40 4:-37
currency:PLN	1:20 2:-16 3:-11
currency:RON	0:19 1:-12 2:-13
currency:RUB	1:11
currency:SAR	0:9 1:15 2:-22
currency:SEK	0:10 2:-17 3:-37 4:-23
currency:THB	0:11 1:-8
currency:UAH	0:-23 1:18
currency:USD	0:-32 2:-27 3:37 4:9
currency:VND	1:25 2:-34 3:-16 4:-15
currency:XOF	0:19 1:-19 3:-9
ending:an	1:-23 3:-11 4:-11
ending:at	0:-23 1:-9 3:18 4:-12
ending:ce	1:11 2:-18 4:-20
ending:ch	0:-10 1:-20 2:25 3:-18
ending:ds	0:-16 2:19
ending:ed	0:-12 1:-22 2:36 3:-14 4:-26
ending:er	0:12 1:-32 3:9 4:-25
ending:es	0:23 1:-31 2:16 3:-13
ending:ge	0:23 1:-23
ending:gh	0:-12 1:-20 3:9
ending:ht	0:-14 1:-31 2:-24 3:40
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
ending:th	0:-24 1:38 2:-33 3:-20 4:-9
ending:to	0:-16 1:24 2:-15
equal:allocated	0:23 1:-15 3:-46 4:-37
equal:delivered	1:47 2:-42 3:-28 4:-11
equal:pledged	1:-69 2:49 3:-79 4:-36
form:digits	0:10 1:26 2:-17 3:-45 4:-70
form:mixed	1:-13 4:-11
form:range	1:11 3:-9
form:words	3:-39
headline	0:-11 2:19 3:-11 4:-44
here:#aid	0:-14 3:-16 4:19
here:#captors	0:-29 1:-21 2:30 3:-13
here:#commerce	0:-21 1:13 2:-35 3:15 4:-18
here:#conference	0:-47 3:21 4:-29
here:#containing	0:-23 2:22 3:-15
here:#contest	2:-17 3:17 4:-37
here:#crossing	0:-31 1:8 2:10 3:-16
here:#custody	0:-13 1:24 2:-23 3:-19
here:#demand	1:-11 2:-11 3:15 4:-19
here:#displacement	4:-22
here:#duty	0:33 1:-48 2:-9 4:-19
here:#exchange	0:-19 1:25 2:-22 3:-17
here:#giving-from	1:11 2:-33 3:12 4:-23
here:#group	0:-17 1:20 2:-9 3:-20 4:-15
here:#handover	0:-17 1:13 2:20 3:-31 4:-80
here:#losing-side	0:15 3:-16 4:-15
here:#need	0:31 2:-20 3:-22 4:-14
here:#receiving	0:-15 1:-12 2:-16 3:17 4:13
here:#remainder	1:-22 2:13 4:-10
here:#rescue	0:-17 1:-19 2:21
here:#since	0:-17 2:-47 3:-24 4:50
here:#state	3:-10 4:-92
here:abducted	0:-14 1:-14 3:-31 4:23
here:allocated	0:88 1:-32 2:-76 3:-71 4:-19
here:delivered	0:-69 1:120 2:-65 3:-56 4:-40
here:displaced	4:-69
here:held	1:-40 2:32 3:14 4:-19
here:injured	1:39 2:-35 3:-47 4:-16
here:killed	0:26 1:-16 2:-18 3:-52 4:9
here:missing	0:-10 1:-28 2:-28 3:29
here:pledged	0:-35 1:-69 2:107 3:-105 4:-48
here:prisoners-exchanged	2:-14 4:-8
here:refugees	0:-56 1:28 2:-16 3:-10
here:released	0:15 1:10 2:-50 4:-55
here:requested	0:-102 1:-63 2:-85 3:150 4:-113
here:returned	0:-26 3:18
here:said	0:-15 3:-11
here:set	0:48 1:-42 2:-27 3:-17 4:-12
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
last:claim-returned	0:-13 2:19 3:-21 4:-17
last:claim-total	0:21 1:-51 3:-19 4:-28
left1:"	0:-28 1:-8 2:17 4:-13
left1:(	1:8 2:-9 3:-51
left1:,	0:18 3:-51 4:-41
left1:-	0:24 1:-49 3:-29 4:-16
left1::	0:17 3:-37 4:-69
left1:;	0:-15 1:27 3:-22 4:-15
left1:a	0:23 1:-13 2:-9 3:-41 4:-30
left1:add	0:-8 1:-22 2:26 3:-9
left1:additional	1:-27 4:-13
left1:against	1:9
left1:allocated	0:60 1:-51 2:-38 3:-19 4:-16
left1:and	0:-21 1:-22 2:45 3:-31 4:-37
left1:announced	0:51 1:-49 2:-31 3:-16
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
left1:including	2:-32
left1:initial	0:27 1:-24 2:-14
left1:is	1:-54 2:28 3:-18
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
left1:pledged	0:-47 1:-63 2:79 3:-23 4:-23
left1:promised	0:-65 1:-80 2:90 3:-40 4:-23
left1:provide	0:-47 1:-48 2:56 3:-22 4:-8
left1:provided	0:-9 1:43 2:-49 3:-27 4:-23
left1:put	0:11 2:-24 4:-10
left1:raised	0:-13 1:-34 2:24 3:-23 4:25
left1:raises	0:-9 1:-10 2:19 3:-17
left1:receive	0:17 2:-21 3:-28 4:-8
left1:received	0:-45 1:64 2:-38 3:-49 4:-11
left1:receives	0:-8 1:-15 2:-8 3:17
left1:release	0:12 2:-9
left1:released	0:52 1:-37 2:-42 3:-40 4:-12
left1:requires	0:-18 1:-33 2:-15 3:26
left1:s	1:-14 2:13 3:-28 4:-17
left1:seek	0:-29 1:-17 2:-24 3:35
left1:seeks	0:-29 1:-27 2:-31 3:47
left1:sent	0:-46 1:70 2:-53 3:-25 4:-13
left1:spent	1:20 2:-15
left1:that	0:-35 2:-18 3:28 4:-9
left1:the	0:-36 1:-35 2:-18 3:55 4:-38
left1:to	0:-32 1:-41 2:-38 3:-15 4:54
left1:transferred	0:-40 1:45 2:-30 3:-15
left1:up	0:51 1:-48 2:-29 3:-35
left1:wants	0:-36 1:-31 2:-45 3:46 4:-11
left1:was	1:31 2:-41 3:-33 4:-25
left1:which	0:-26 1:21 2:-17 3:-25 4:8
left1:with	0:-80 2:55 3:-73 4:-39
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
left2:fund	1:-21 2:13 3:-48 4:12
left2:gap	0:-19 1:-36 2:-13 3:41 4:-12
left2:germany	0:-30 2:9 4:14
left2:government	1:-21 2:18 3:-20
left2:grants	0:-14 1:-11 2:17 3:-8
left2:had	0:-27 1:21 2:9 3:-16 4:-16
left2:handed	0:-41 1:50 2:-40 3:-21
left2:has	1:25 2:-11 3:-82
left2:have	0:-23 1:54 2:-14 3:-63 4:-40
left2:he	0:-12 2:-9 3:13
left2:in	0:-21 1:24 2:9 3:-40 4:-10
left2:iom	0:16 1:-10 2:-15
left2:is	1:-51 2:14 3:15 4:-14
left2:it	1:18 2:-50 3:9 4:-48
left2:itself	0:26 1:-30 2:-18 3:-8
left2:japan	0:-38 2:23 3:-29 4:-12
left2:korea	0:-30 1:25 2:-30 3:-18 4:15
left2:loan	0:21 1:-24 3:-13 4:-14
left2:m	1:29 2:-26 3:-10
left2:made	0:37 1:-22 2:-23 3:-11 4:-12
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
left2:promises	1:-11 2:21
left2:put	0:40 1:-57 2:-9 3:-19 4:-14
left2:received	0:-25 1:38 2:-23 3:-30
left2:rupees	0:14 1:-9 2:-11 3:-8
left2:set	0:47 1:-48 2:-41 4:-12
left2:share	0:-22 2:23 3:-15 4:-8
left2:so	0:-11 1:24 2:-14 3:-23
left2:spending	1:17 2:-10 3:-17
left2:stands	0:-49 1:16 2:-42 3:-28 4:37
left2:states	0:-21 2:16 3:-10
left2:sweden	1:29 2:-20 3:-9
left2:taken	0:-25 3:-14 4:23
left2:that	0:-28 1:16 2:10 3:-20 4:-14
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
left2:yuan	0:12 1:-30 2:24 4:-13
left3:	1:10 3:-17 4:-10
left3:#	0:-18 2:-11 3:-21 4:27
left3:)	0:33 1:-27 2:-16 3:-29 4:-9
left3:,	3:-30
left3:-	0:8 1:-19 2:15
left3::	1:16 2:-26 3:11 4:-22
left3:;	0:-43 1:36 2:-10 4:-24
left3:a	0:-8 1:-31 2:-21 3:36 4:16
left3:an	0:28 1:-34 3:-8 4:-11
left3:and	0:-24 1:32 2:-26 4:-31
left3:appeal	1:-19 3:24
left3:are	0:-23 1:-11 2:16 3:8 4:-8
left3:asked	0:-25 1:-30 2:-30 3:36
left3:at	2:15
left3:australia	0:-24 2:18 3:-8
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
left3:germany	0:-25 1:-20 2:26
left3:gives	0:-11 1:17 2:-17
left3:government	1:25 2:-36 3:-22 4:-8
left3:had	0:-42 1:26 2:-31 3:30 4:-23
left3:has	0:57 1:-9 2:-66 3:-59 4:13
left3:have	3:12 4:-11
left3:humanitarian	0:30 1:-34 2:13 3:-15 4:-8
left3:in	0:-14 1:21 2:-13 4:-19
left3:is	1:-42 2:26 4:-8
left3:it	0:20 1:16 2:-17 3:-22 4:-16
left3:its	0:26 2:-30 3:-8 4:-30
left3:japan	0:-23 1:13 3:-13 4:-13
left3:last	0:-9 2:10 3:-15
left3:million	0:-23 1:-31 2:26 3:24 4:-41
left3:ministry	0:33 1:-30 2:-25 3:-16 4:-12
left3:month	0:-19 1:-27 2:34 3:-16 4:-11
left3:new	0:-40 1:-50 2:51 3:-23 4:-14
left3:norway	0:-49 1:-14 2:52 4:-10
left3:now	0:-8 1:-10 2:-11 3:-19 4:20
left3:of	1:26 2:-44 3:-9
left3:on	0:-12 1:15 2:-15 4:-38
left3:paris	1:-13 2:15
left3:plan	0:-16 1:-27 2:-21 3:30
left3:pledged	0:-23 2:30
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
left3:that	0:9 1:-22 2:14 4:-14
left3:the	0:-16 1:-11 3:20 4:-9
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
left3:year	0:13 1:-25 2:25 3:-27 4:-16
left3:•	0:33 1:-26 2:-33
many	1:-19 3:-29 4:15
mostly:aid	0:15 1:-22 2:14 3:-27 4:-12
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
mostly:refugees	0:-16 2:-8 3:24 4:-8
mostly:returned	0:18 1:-12 3:-17
near:abou	0:-9 1:20 2:-23 3:-15 4:-16
near:acco	0:-27 1:34 2:-32 3:-38 4:15
near:acti	0:27 1:-20 2:-27
near:add	0:-14 4:-13
near:adde	0:-30 1:-31 2:13 4:23
near:addi	3:-18 4:-27
near:adds	0:-19 2:22
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
near:amon	0:-17 1:-10 2:26 4:-9
near:amou	0:-11 1:-30 2:-24 3:-15 4:31
near:and	0:-13 2:14 4:-19
near:anno	0:26 1:-22 3:-29 4:-52
near:anot	0:-19 1:35 2:-12 3:-20 4:-12
near:appe	0:-70 1:-51 2:-17 3:69 4:-35
near:appl	0:24 1:-49 2:28 3:-27 4:-15
near:appr	0:70 1:-54 2:-63 3:-17 4:-50
near:apri	0:-16 1:-32 2:-14 3:-22 4:51
near:arab	0:-36 1:24 3:-35 4:-24
near:arch	0:-18 1:15 3:-9
near:are	0:-34 1:-20 3:25 4:-11
near:arme	0:-47 1:-30 2:43 3:-20
near:army	0:-20 1:-22 2:39 3:-15 4:-8
near:arri	0:-19 1:41 2:-33 3:-23 4:-21
near:asia	0:21 1:-35 3:8
near:asid	0:38 1:-42 2:-29 3:-46 4:8
near:aske	0:-39 1:-28 2:-25 3:56 4:-15
near:asks	0:-17 1:-22 2:-14 3:31
near:asse	1:-18 3:-10 4:-10
near:assi	0:-25 3:-14
near:audi	0:-19 1:18
near:augu	0:26 1:-16 2:-29 3:-34 4:11
near:aust	0:-59 1:-23 2:57 3:-32 4:-33
near:auth	0:43 1:-42 2:-17 3:-28 4:-17
near:avai	0:32 1:-44 3:-29 4:-27
near:back	0:-18 2:20
near:baht	0:9 1:-8
near:bail	0:22 1:-21
near:bang	0:25 1:15 2:-37 3:-21 4:-14
near:bank	0:-18 1:41 2:-45 3:-22
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
near:busi	0:-26 1:-16 2:22 3:-8
near:but	0:-12 1:14 3:-14
near:cabi	0:28 1:-29 2:-10 3:-10
near:cair	0:-40 1:-19 2:45 3:-33 4:-15
near:call	0:-27 2:-29 3:37
near:came	1:34 2:-13 3:-50 4:-36
near:camp	2:15 3:-15
near:cana	0:-31 1:-20 2:44 3:-17 4:-28
near:capi	0:-20 1:-12 2:33 3:-18
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
near:chin	0:-22 2:11 3:-22 4:-31
near:city	2:13 3:-11
near:civi	3:-18 4:-16
near:clea	0:16 1:-32 3:-12 4:-12
near:clin	0:25 1:-16 2:-17 3:-13 4:-11
near:clos	0:-15 1:-37 2:26 3:17
near:coll	0:-42 2:-36 3:19 4:27
near:come	0:-33 1:10 2:-28 3:-13 4:31
near:comm	0:-26 1:-16 2:43 3:-50 4:-50
near:comp	0:18 1:-20 3:-10 4:-29
near:conc	0:-37 1:-39 2:54 3:-11 4:-8
near:conf	0:-41 1:-40 2:39 3:-22
near:cong	0:19 1:-22 2:-28 3:18 4:-15
near:cons	1:10 2:-16 3:-28
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
near:cycl	1:-24 2:-20 3:22
near:dama	0:23 1:-14 2:-14
near:darf	0:12
near:date	0:-47 2:8 3:-27 4:8
near:day	0:17 1:-19 2:8 3:-19 4:-8
near:days	0:-26 1:19 3:-14 4:-8
near:dead	0:35 1:-26 2:-20 3:-17 4:-12
near:deal	0:-34 1:-9 2:12 3:10 4:-12
near:dece	0:-14 1:12 2:-27 3:22
near:deci	0:34 1:-25 2:-21 3:-19 4:-19
near:decl	1:-22 3:9
near:defe	0:13 1:-36 2:8 3:-26
near:deli	0:-12 1:15 3:-10
near:demi	0:17 1:-13 2:-8 3:-17
near:denm	0:-28 1:-32 2:39 3:-10
near:depa	0:19 1:-24 2:20 3:-23 4:-26
near:deve	0:22 1:-24 3:-13 4:-16
near:dina	1:-15 2:14 3:-9 4:-13
near:dire	1:23 2:-29 3:-9 4:-8
near:disa	0:-13 1:-11 2:-22 3:32 4:-9
near:disb	0:-69 1:86 2:-66 3:-45
near:disp	1:-29 2:-19 3:20 4:-15
near:dist	0:13 1:-24 3:-18
near:doll	1:13 2:-38 3:-34 4:15
near:dona	0:-16 1:21 2:-32 3:-48 4:17
near:dong	0:17 2:-29 3:-16 4:-11
near:dono	0:-70 1:17 2:12 4:-12
near:doub	0:-25 1:-15 2:-17 3:31 4:-9
near:down	1:-32 2:14 3:13
near:draw	0:-29 1:44 2:-37
near:dref	0:54 1:-53 2:-37 3:-23 4:-11
near:dron	0:29 1:-9 2:-31 3:-9
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
near:eur	0:8 1:-15 3:-30 4:-23
near:euro	2:19 3:-72 4:-66
near:even	1:-10 2:21 3:-9
near:ever	0:-21 1:39 2:-24 3:-20 4:-11
near:exam	0:-11 1:-21 2:19 4:-13
near:exec	0:28 1:-35 2:-23 3:-11 4:20
near:expe	0:-30 1:-8 2:37 3:-20 4:-26
near:exte	0:8 2:-44 3:16 4:-19
near:extr	1:-26 3:15
near:faci	0:-15 1:-28 2:15 3:14 4:-13
near:fami	0:21 2:-44 3:-30 4:-20
near:far	0:-51 1:45 2:-33 4:-58
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
near:foll	0:-15 2:16 3:-42 4:-16
near:food	0:-45 2:22 4:-24
near:for	0:27 1:-70 3:36 4:-45
near:forc	1:-10 3:14
near:fore	0:-26 2:12 3:-26
near:foun	0:-44 1:33 3:-24 4:-14
near:four	0:9 1:-14 2:8 3:-10 4:-15
near:fran	0:-8 1:-13 2:28 3:-27 4:-19
near:free	0:38 1:-21 2:-22 3:-28
near:fres	0:13 1:-18 3:-11
near:frid	1:24 2:-28 3:-10 4:-11
near:from	0:25 1:-15 2:-17 3:-13 4:-35
near:froz	0:-48 1:29 3:-16 4:-13
near:fuel	0:-46 2:33 3:-20
near:full	0:-17 1:-25 2:13 4:13
near:fund	0:-16 1:-13 2:-21 3:12 4:17
near:furt	1:-69 3:20 4:-33
near:gang	0:-27 1:-18 2:26 3:-10
near:gap	0:-23 1:-37 2:-16 3:44 4:-12
near:gas	1:23 2:-26 3:-41 4:-16
near:gave	0:-57 1:66 2:-74 3:-56 4:8
near:gaza	0:20 1:-10 4:-8
near:gene	0:-33 1:-26 2:37 3:-39 4:18
near:germ	0:-50 1:-25 2:44 3:-41 4:9
near:get	0:32 1:-30 2:-32 3:14
near:gets	0:25 2:-21
near:give	0:-42 1:40 3:-57 4:-45
near:givi	0:-36 1:24 2:-11 3:-10 4:-8
near:goes	0:36 1:-24 2:-14 3:-17
near:gold	1:11 2:-11
near:gone	0:-37 1:17 2:-14 3:12 4:-9
near:good	0:-25 4:-14
near:got	0:-38 1:36 2:-35 4:-20
near:gove	0:16 1:13 2:-18 3:-24 4:-45
near:gran	1:19 3:-25 4:-64
near:grid	0:41 1:-35 2:-29 3:-17 4:-10
near:grou	0:10 1:-16 3:-13
near:grow	0:12 2:-8 3:-23
near:guar	0:17 1:10 2:-18 3:-14
near:had	0:-14 1:49 2:-74 3:26 4:-69
near:half	0:38 1:-45 3:-18 4:-23
near:hand	0:-71 1:86 2:-58 3:-59 4:-13
near:has	1:17 2:-27 3:-42 4:14
near:have	0:-46 1:37 3:-24 4:-67
near:head	0:-11 1:14 3:-15
near:heal	1:13 2:-17 4:-14
near:heir	0:28 1:-21 2:-10 3:-13 4:-10
near:help	0:30 1:-32 2:-29 3:-21 4:10
near:her	0:24 1:-17 2:-17 3:-15 4:-8
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
near:inju	0:25 1:-16 2:-25
near:insi	0:13 1:-26 2:-40 3:30 4:-8
near:inst	0:9 1:-23 2:15
near:insu	0:10 2:-18 3:-10
near:inte	2:13 3:-28 4:-21
near:into	0:-27 1:28 3:-19 4:-9
near:inve	0:20 1:-10 2:-22
near:iom	0:8 1:-30 2:-28 3:16
near:isla	0:-32 1:-9 3:26
near:isra	0:9 2:-42 4:-8
near:issu	0:21 1:-17 2:-9 3:-15
near:ital	0:-20 2:18
near:its	0:18 1:-31 4:-79
near:itse	1:-17 2:10 3:-28 4:-19
near:jama	0:-16 1:-9 2:32 3:-14
near:janu	0:26 1:-49 2:-24 3:10 4:8
near:japa	0:-58 1:47 3:-57 4:-41
near:join	1:-9 3:12
near:july	2:-30 4:-11
near:june	1:25 2:-41 3:8 4:-9
near:just	0:19 2:-22 3:-12
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
near:late	0:18 1:9 2:-18 3:-20 4:-11
near:laun	0:-11 1:-41 3:32 4:-10
near:lead	0:-12 2:14
near:leav	2:-19 3:30 4:-8
near:leba	0:-16 1:-17 2:27 3:-15
near:led	0:-10 2:14
near:left	0:-11 1:-12 2:13 3:-9
near:less	0:-35 1:-60 3:42 4:-19
near:let	0:-14 1:24 3:-13
near:ligh	0:-15 1:-17 2:24
near:list	1:-11 2:18
near:live	1:-16 2:18 3:-11
near:loan	0:29 1:-58 3:-30 4:-36
near:loca	0:19 1:-19
near:lond	0:-25 1:-11 2:29 3:-26 4:-10
near:lost	1:8 2:-9
near:made	0:23 2:-11 3:-31 4:-24
near:make	0:-22 1:-21 2:37 3:-16 4:-9
near:mali	0:27 1:-14 2:-21 3:-22
near:mana	0:36 1:-38 2:-34 3:10 4:-21
near:marc	0:-13 2:-14 3:13 4:-16
near:mark	0:-14 1:-8 2:-21 3:-15 4:23
near:matc	0:-19 2:22 3:-8
near:maur	0:9 1:9 2:-23
near:may	0:10 1:-17 2:-11 3:12 4:-16
near:mayo	0:-10 1:27 2:-35 3:-18 4:-14
near:mean	0:-40 1:17 3:8
near:medi	0:27 1:-23 2:-13 3:-12
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
near:nair	1:-27 2:-13 3:27
near:name	0:-24 1:-21 2:28 3:-20 4:-16
near:nati	0:10 1:-30 2:-23 3:33 4:-18
near:near	0:-33 1:41 2:-25 3:-11
near:need	0:-41 1:-61 2:-26 3:59 4:-20
near:neig	0:22 1:-11 2:-13
near:net	0:-10 1:-23 2:-17 3:29
near:neth	0:-22 1:-33 2:38 3:-13 4:-8
near:neve	0:17 1:-28 2:13
near:new	0:-37 1:15 2:19 3:-55
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
near:offe	0:-70 1:-46 2:83 3:-61 4:-25
near:offi	0:30 1:-23 2:-16 3:-10 4:-9
near:once	0:-8 1:-14 2:19
near:one	1:-18 3:-9 4:-21
near:only	0:-38 1:22 2:-13 4:-23
near:open	0:30 1:-18 2:-39 3:-18 4:-17
near:oper	0:30 1:-37 2:-23 4:-14
near:orde	0:34 1:-8 2:-52 3:-20 4:-15
near:orga	1:-12 4:-16
near:our	0:-20 1:-15 2:-32 4:30
near:out	0:-8 1:39 2:-48 3:-9 4:-39
near:outs	0:-29 1:-53 2:23 3:35 4:-10
near:over	0:-25 1:20 3:-16 4:-32
near:own	0:-8 2:17 3:-32 4:-17
near:owne	1:-22 2:19
near:pack	0:-20 1:-52 2:45 3:-20 4:-13
near:paid	0:-18 1:49 2:-37 3:-53 4:-46
near:paki	0:10 1:-23 2:8 3:-22 4:-10
near:pari	0:-31 1:-21 2:39 3:-21 4:-8
near:parl	0:17 1:-31 2:11 3:-24 4:-20
near:part	0:-50 1:-32 2:16 3:32 4:-44
near:pay	0:36 1:-44 2:-14 3:-19 4:-10
near:peop	0:-67 1:-12 2:15 3:35
near:per	0:-45 1:12 2:-42 3:21 4:-22
near:perc	1:-9 3:15
near:peri	0:-44 1:-17 2:34 3:-35
near:peso	1:22 2:-17 4:-18
near:plan	0:15 1:-44 2:-29 3:41 4:-27
near:pled	0:-88 1:-44 2:84 3:-44 4:-60
near:post	0:-18 1:-16 2:19
near:poun	0:18 1:-33 2:24 3:-12 4:-12
near:powe	0:-15 1:-18 2:26 3:-20
near:pres	0:42 2:-34 3:-16 4:-14
near:prim	0:12 2:-19 3:-8 4:-9
near:priv	0:-43 1:27 2:-16 3:-24 4:9
near:prog	1:-40 2:39 3:-52 4:-34
near:proj	0:55 1:-46 2:-39 3:-19 4:-20
near:prom	0:-89 1:-16 2:68 3:-63 4:-24
near:prop	0:-20 1:-23 2:24
near:prot	0:-24 1:-16 2:23
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
near:reco	0:25 1:-18 3:-32 4:-24
near:red	0:-30 2:21 3:-9 4:-18
near:refu	0:-11 1:-14 2:12 3:-39
near:regi	1:13 2:-18 3:-41
near:rela	0:9
near:rele	0:75 1:-48 2:-79 3:-64 4:-26
near:reli	0:-14 1:16 2:-9 3:-37 4:8
near:rema	1:-24 2:27 3:-23
near:rent	0:8 2:-15
near:repa	0:40 1:-26 2:-34 3:-26 4:-14
near:repo	0:-25 1:-24 2:21 3:-22 4:13
near:repu	0:-32 2:16 3:-34 4:12
near:requ	0:-88 1:-25 2:-54 3:72 4:-34
near:rese	2:-51 3:25 4:-19
near:resi	0:-12 2:9 3:-14
near:resp	0:9 1:-28 4:-20
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
near:sanc	0:28 1:-33 2:-17 3:-11 4:-8
near:satu	0:8
near:saud	0:-13 2:30 3:-24 4:-13
near:say	0:-32 1:31 2:-10
near:says	0:21 1:16 2:-42 3:-33 4:-33
near:scho	0:-45 1:-36 2:27 3:19 4:-11
near:seas	0:12 1:-10
near:seco	0:15 1:-30 2:-14
near:secr	1:-25 2:-9 3:13 4:-10
near:sect	0:-24 2:29
near:secu	0:-46 2:23 3:-12 4:-13
near:seek	0:-36 1:-48 2:-56 3:71 4:-15
near:seen	0:-9 1:36 2:-31 3:-30 4:-27
near:send	0:10 1:25 2:-40
near:sent	1:40 2:-51 3:-38 4:-25
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
near:soma	0:10 1:-28 3:12 4:-15
near:some	0:-12 1:-22 2:9 3:15 4:-8
near:soug	0:-39 1:-10 2:-17 3:26 4:-13
near:sout	0:-13 1:10 4:-11
near:spai	0:-13 1:39 2:-34 3:-11
near:spen	0:23 1:29 2:-62 3:-35 4:-17
near:spok	0:28 1:-8 2:-14 3:-31 4:-15
near:spri	0:-30 1:13 4:-11
near:sri	0:20 1:-12 2:-19 3:-14
near:stan	0:-40 2:-30 3:-24 4:39
near:star	0:40 1:-42 2:-15 3:-24 4:-12
near:stat	0:-10 1:32 3:-54 4:-67
near:stay	0:-18 2:-11 3:18
near:stop	0:-10 1:17 2:-11
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
near:tent	0:10 2:-11 3:-17
near:than	0:-11 1:-21 2:-21 3:36 4:-32
near:that	0:-21 1:-9 4:-17
near:the	3:-9
near:thei	1:-11 2:9
near:them	0:-43 1:-26 2:20 3:8 4:-17
near:then	0:-14 1:13
near:ther	0:-11 1:20 3:-20 4:-8
near:they	0:-24 2:29 3:-11
near:thir	1:21 3:-22
near:this	2:-26 4:-11
near:thos	0:-15 2:9 4:-14
near:thre	0:-49 1:22 2:-23 3:20 4:-12
near:thro	0:-26 1:-9
near:thur	0:-22 1:10 2:12 3:-13
near:time	0:-16 1:-13 2:-19 3:21
near:toda	0:-22 2:-23 3:-11 4:26
near:toge	1:-59 2:42 4:-17
near:told	0:-29 1:-29 2:23 3:8 4:17
near:tonn	0:8
near:took	1:17 2:-13 3:-13
near:top	0:-8 1:23 2:-10 3:-35 4:-27
near:tota	0:-27 1:-58 2:-9 3:-58 4:55
near:towa	0:-33 1:-16 2:38 3:-8 4:-8
near:trad	0:-19 1:25 2:-22 3:-17
near:tran	0:-38 1:65 2:-36 3:-50 4:-21
near:trea	0:-8 1:25 2:-26 3:-23 4:-18
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
near:unti	0:-32 2:-32 3:27 4:-8
near:urge	1:-19 2:-13 3:12
near:usd	0:-55 2:-48 3:36 4:-27
near:valu	1:23 2:-35 3:-12 4:-11
near:vict	0:28 2:-22 3:-40 4:-18
near:vote	0:27 1:-19 2:-24 3:-17
near:vouc	0:-13 1:14
near:want	0:-22 1:-41 2:-18 3:36 4:-15
near:was	0:-19 1:22 2:-28
near:wash	0:-21 1:29 3:-51 4:-15
near:wate	0:35 1:-38 3:-34 4:-9
near:wedn	1:-11 2:34 3:-37 4:-24
near:week	1:12 2:-28 4:-22
near:went	0:17 1:-11
near:were	0:-22 1:29 2:10 3:-20 4:-31
near:west	0:-30 2:-18 3:36
near:wfp	1:-10 2:-20 3:17 4:-12
near:what	0:-44 1:-33 2:29 3:-18 4:12
near:when	0:-21 1:-15 2:27 3:-11
near:wher	0:28 1:-21 2:-19 3:-12
near:whic	1:-28 2:-11 4:12
near:whil	0:17 1:-37 2:17 3:-15
near:who	0:13 1:-10 3:-12 4:-10
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
near:woul	1:-18 3:13 4:-29
near:woun	0:-12 1:11
near:writ	0:-29 2:23 3:-18 4:-11
near:year	2:-24 3:9 4:-12
near:yeme	1:-12 2:14 3:-26 4:-13
near:yen	1:-8 2:13
near:yuan	0:-22 1:31 2:-23 3:-8 4:-15
near:zeal	0:-13 1:15 3:-8
next:claim-allocated	0:60 1:-19 2:-49 4:-27
next:claim-casualties	0:-12 1:-19 2:23 3:-10
next:claim-delivered	0:10 2:-31 3:26 4:-52
next:claim-displaced	0:-51 1:30 2:-10 3:-15 4:-13
next:claim-held	1:10
next:claim-injured	2:14 3:-13 4:-23
next:claim-killed	2:-21 3:-17 4:11
next:claim-missing	0:15 2:-31
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
other:delivered	0:-20 1:-19 2:8 3:36 4:-25
other:displaced	1:-9 2:-14 4:-9
other:displacement	1:-25 4:-16
other:held	0:-8 1:11 2:-12 3:-17 4:-11
other:hostage	0:-23 1:13 2:-9 3:-8 4:-26
other:injured	0:-15 2:-17 3:16 4:-12
other:killed	0:-19
other:missing	0:-12 1:8 2:-14 3:-14
other:pledged	0:-42 1:13 2:9 3:-14
other:prisoners-exchanged	0:-10 1:-39 2:38 4:-9
other:refugees	1:12 2:-30 4:-31
other:released	1:-15 3:12 4:-76
other:requested	0:-17 1:28 2:13 3:-55 4:-9
other:returned	1:-14 4:-66
other:total	0:-18 1:-55 2:9 3:-16 4:29
others:7	3:-36 4:-8
others:more	1:-12 4:-18
qualified	0:-14 1:-14 2:-41 3:-14 4:40
quoted	0:17 3:-13
right1:(	0:-12 1:26 2:-11 3:-40
right1:)	1:8 2:-9 3:-51
right1:,	0:-15 1:-30 2:14 3:-15 4:26
right1:.	0:-49 1:-15 2:22 3:-11 4:21
right1::	0:-9 1:-23 4:13
right1:;	0:51 1:-29 2:-13 3:-22 4:-39
right1:a	0:-36 1:20 2:-29 3:23 4:-15
right1:and	0:-58 2:15 3:16 4:-33
right1:announced	0:-22 1:-22 2:34 3:-22
right1:at	0:-24 1:20 4:-9
right1:by	0:-58 1:30 2:-9 3:-21 4:-15
right1:came	0:-8 1:19 3:-31 4:-12
right1:each	2:9
right1:for	0:35 1:-72 3:9 4:-34
right1:from	0:10 1:-12 3:-21 4:-36
right1:goes	0:26 1:-19 3:-12
right1:grant	0:-16 1:8 3:-22 4:-13
right1:had	1:27 2:-29 3:-24 4:-15
right1:has	0:-61 1:32 3:-34 4:14
right1:in	0:16 1:18 3:-58 4:-91
right1:into	0:-16 1:24 2:-15
right1:is	0:22 1:-36 3:9 4:-38
right1:it	0:-15 1:26 2:-39 3:26 4:-9
right1:loan	1:-23 3:-11 4:-11
right1:net	1:-16 2:-9 3:27
right1:of	0:11 1:22 3:-82 4:-10
right1:on	0:16 1:-46 2:24 3:-35 4:25
right1:out	1:11 3:-10
right1:over	0:14 1:-25 3:-10 4:-10
right1:package	0:23 1:-23
right1:pledged	0:-13 1:-31 2:35 3:-9
right1:promised	0:-22 1:-26 2:30 3:-19
right1:received	0:-23 1:43 2:-14 3:-35
right1:required	1:-56 2:-10 3:58
right1:since	1:11 2:-18 4:-20
right1:sought	0:-14 1:-31 2:-24 3:40
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
right2:and	0:-18 1:32 2:-57 3:-12 4:25
right2:arrived	0:-12 1:31 2:-26 3:-16 4:-13
right2:asked	1:-20 2:-8 3:24
right2:at	0:10 1:-33 2:25 3:-18 4:-15
right2:be	0:16 2:-22 4:-18
right2:been	0:-45 1:51 3:-71 4:-36
right2:britain	2:9
right2:by	0:-10 1:-37 2:24 3:9 4:-17
right2:cash	1:28 2:-27
right2:chad	0:-21 1:14 2:-8
right2:come	0:-17 1:-8 2:-13 3:-31 4:29
right2:disbursed	1:12 2:-8 3:-11
right2:emergency	0:27 1:-35 2:-8 3:-17
right2:five	0:31 1:-22 2:-25 3:-19
right2:flood	0:-16 1:16
right2:food	0:16 1:13 2:-27
right2:for	0:56 1:-74 3:-25 4:-29
right2:france	0:19 1:-25 2:8
right2:from	0:-17 1:26 2:-14 3:-29 4:-15
right2:funding	0:-10 2:-16 3:23
right2:gas	0:21 1:-19 3:-20
right2:germany	0:-11 1:22 2:-12 3:-8
right2:grants	0:-26 1:-35 2:21 3:21
right2:had	0:-13 1:-9 2:-25 3:25
right2:half	0:29 1:-23 2:-25
right2:has	0:-19 1:-35 3:30
right2:help	0:20 1:-16 3:-11
right2:humanitarian	1:15 3:-14 4:-11
right2:in	3:-20 4:-29
right2:including	0:-34 1:30 2:-9 3:-9 4:-22
right2:is	0:25 1:-40 2:-13 3:14 4:-36
right2:it	0:20 2:-16 4:-32
right2:its	0:14 1:-9 2:-9 3:-11 4:-16
right2:last	0:-11
right2:military	0:11 1:18 2:-21 3:-17 4:-20
right2:month	0:12 1:-14 2:-22 3:13
right2:new	0:25 1:-14 2:-22 3:-8
right2:norway	0:-8 2:10 3:-8 4:-15
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
right2:which	1:-22 2:20 3:-24 4:12
right2:year	0:10 2:-27 3:8 4:-27
right3:	0:14 1:27 2:-21 3:-30 4:-37
right3:#	0:-29 2:10 3:12 4:-38
right3:,	0:19 3:-23 4:-55
right3:.	1:-22 4:-59
right3::	0:14
right3:;	1:-9 2:-31 3:28 4:-19
right3:a	1:9 2:-22 3:9 4:-22
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
right3:european	0:-14 1:-25 2:32
right3:first	0:-11 1:11 2:-34 3:25
right3:for	0:-15 1:-31 2:12 3:23 4:-35
right3:from	0:13 3:-42 4:-17
right3:funding	1:-23
right3:had	0:-14
right3:has	0:-28 1:44 2:-45 4:-10
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
right3:on	0:13 1:-15 2:-10
right3:one	0:-20 1:-11 2:23 4:-8
right3:paid	0:-39 1:53 2:-36 3:-14 4:-9
right3:per	3:11
right3:pledged	0:-21 1:-45 2:45 3:-18 4:-8
right3:promised	0:-19 2:10 3:-19
right3:purchases	0:21 1:-19 3:-20
right3:received	0:-23 1:42 2:-31 3:-16 4:-15
right3:red	0:20 1:-20 2:-9
right3:released	0:32 1:-33 2:-12 3:-17
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
right3:ukraine	0:-17 1:-21 2:28 3:-16
right3:united	0:-11 1:-15 3:8 4:9
right3:us	2:-16 3:-22 4:12
right3:victims	0:42 2:-43 3:-18
right3:was	0:-28 3:-17 4:15
right3:which	0:-17 1:-59 2:23 3:30 4:12
right3:will	0:36 1:-34 2:-14
right3:with	0:-15 1:-22 2:27
right3:year	0:-17 2:-18 3:17
right3:years	0:13 1:-35 2:12 3:-17 4:-11
share:2	0:-31 1:21 2:-19 4:-14
share:4	4:-77
share:5	0:-8 2:-19 4:-19
share:7	1:-23 4:-8
share:more	1:-8 3:-28 4:-24
short	0:13 3:-48 4:-74
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
verdict:allocated	0:73 1:-42 2:-68 3:-56 4:-48
verdict:claim	1:-23 2:-26 4:14
verdict:delivered	0:-70 1:49 2:-62 3:-36 4:44
verdict:open	0:-23 1:-9 2:10 4:-50
verdict:pledged	0:8 1:-42 2:41 3:-59 4:-58
verdict:requested	0:-56 1:-29 2:-67 3:60 4:-22`
}
