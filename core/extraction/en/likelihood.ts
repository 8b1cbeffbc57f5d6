import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-48
alike:casualties	-27
alike:dead-in-captivity	61
alike:displaced	38
alike:held	38
alike:injured	45
alike:missing	-50
alike:prisoners-exchanged	51
alike:refugees	55
alike:released	80
alike:returned	-57
any	-62
bare:1	-15
bare:9	-104
bare:99	11
bare:999	44
bare:9999	63
bare:more	45
before:abducted	65
before:allocated	-35
before:casualties	-27
before:dead-in-captivity	-48
before:delivered	-48
before:displaced	-58
before:held	39
before:injured	-31
before:killed	-22
before:missing	26
before:pledged	-68
before:prisoners-exchanged	43
before:refugees	-31
before:released	6
before:requested	-29
before:returned	56
behind:abducted	24
behind:allocated	-6
behind:dead-in-captivity	70
behind:delivered	-85
behind:displaced	58
behind:held	46
behind:injured	40
behind:killed	-51
behind:missing	-68
behind:pledged	-97
behind:prisoners-exchanged	55
behind:released	65
behind:requested	60
behind:returned	41
ending:ad	82
ending:al	-73
ending:an	-62
ending:ar	-19
ending:at	-52
ending:ay	-60
ending:ce	26
ending:ch	12
ending:ck	-71
ending:de	-126
ending:ds	-114
ending:ed	-10
ending:en	9
ending:er	-10
ending:es	-71
ending:et	-22
ending:ft	-45
ending:gs	25
ending:ht	-66
ending:id	-63
ending:in	-14
ending:is	-41
ending:ke	-80
ending:ks	-91
ending:ld	-65
ending:le	-90
ending:ll	61
ending:ls	-55
ending:ly	-18
ending:ms	-87
ending:nd	-58
ending:ng	-24
ending:ns	-86
ending:nt	-24
ending:od	-50
ending:ok	-14
ending:om	20
ending:on	-77
ending:ot	64
ending:ps	-79
ending:rd	-51
ending:re	19
ending:rs	-45
ending:rt	76
ending:se	-5
ending:ss	47
ending:st	-7
ending:th	17
ending:ts	-179
ending:ut	65
ending:ve	7
ending:wn	5
ending:ys	-60
equal:abducted	52
equal:casualties	54
equal:dead-in-captivity	-107
equal:displaced	96
equal:held	6
equal:injured	-73
equal:killed	30
equal:missing	4
equal:prisoners-exchanged	125
equal:refugees	134
equal:released	55
equal:returned	-8
form:digits	-73
form:fraction	-253
form:mixed	-102
form:range	-20
form:singular	-6
form:vague	-124
form:words	57
headline	14
here:#aboard	-63
here:#aid	-47
here:#alive	-3
here:#captives	73
here:#captors	72
here:#commerce	-57
here:#containing	-89
here:#contest	-24
here:#crossing	19
here:#custody	-89
here:#demand	-40
here:#disease	-87
here:#displacement	52
here:#exchange	21
here:#execution	-15
here:#given-back	49
here:#giving-from	-11
here:#handover	-8
here:#hostages	-18
here:#interview	-23
here:#losing-side	-49
here:#need	-139
here:#prisoners	-42
here:#receiving	36
here:#rescue	-133
here:#rumour	30
here:#since	13
here:#state	-17
here:#statement	31
here:#travel	-22
here:abducted	5
here:allocated	-47
here:casualties	106
here:dead-in-captivity	56
here:delivered	-17
here:displaced	50
here:held	35
here:injured	79
here:killed	93
here:missing	121
here:pledged	-15
here:prisoners-exchanged	29
here:refugees	61
here:released	48
here:requested	-50
here:returned	41
here:said	47
here:set	22
here:total	-21
item	-22
last:claim-allocated	-56
last:claim-casualties	66
last:claim-dead-in-captivity	30
last:claim-delivered	-5
last:claim-displaced	18
last:claim-held	47
last:claim-injured	11
last:claim-killed	38
last:claim-missing	52
last:claim-pledged	-56
last:claim-prisoners-exchanged	-24
last:claim-refugees	51
last:claim-released	26
last:claim-requested	-52
last:claim-returned	64
last:claim-total	31
left1:	14
left1:"	42
left1:#	-60
left1:(	67
left1:,	-27
left1:-	47
left1::	89
left1:;	36
left1:a	-166
left1:abducted	58
left1:across	-63
left1:after	-58
left1:against	-72
left1:all	-6
left1:among	50
left1:and	34
left1:another	106
left1:are	-24
left1:arrested	-65
left1:as	-63
left1:at	-10
left1:back	54
left1:been	40
left1:buried	90
left1:but	-100
left1:by	-201
left1:camp	-78
left1:captured	5
left1:carried	52
left1:carrying	-83
left1:claimed	126
left1:confirmed	39
left1:cost	93
left1:counted	31
left1:counts	42
left1:deployed	-48
left1:did	-3
left1:displaced	73
left1:down	-56
left1:driven	77
left1:every	-100
left1:first	-49
left1:for	-44
left1:forced	62
left1:found	25
left1:free	105
left1:from	-20
left1:further	58
left1:had	-134
left1:has	27
left1:held	-37
left1:hit	-52
left1:hold	-9
left1:hosts	39
left1:in	-176
left1:include	-36
left1:including	93
left1:injured	84
left1:injuring	58
left1:is	-63
left1:its	-43
left1:just	11
left1:kill	82
left1:killed	249
left1:killing	154
left1:kills	145
left1:last	17
left1:leaves	81
left1:leaving	-7
left1:left	28
left1:let	50
left1:lists	69
left1:lost	110
left1:made	17
left1:magnitude	-74
left1:move	41
left1:not	-72
left1:of	-70
left1:off	-24
left1:on	-132
left1:only	25
left1:or	-58
left1:other	57
left1:out	5
left1:over	34
left1:passed	35
left1:reach	-30
left1:reached	7
left1:recorded	45
left1:registered	44
left1:release	61
left1:released	16
left1:remaining	21
left1:reported	63
left1:reports	30
left1:rescued	-77
left1:s	-127
left1:said	21
left1:saw	5
left1:say	54
left1:says	57
left1:seized	66
left1:sent	76
left1:so	-5
left1:that	137
left1:the	-32
left1:them	-60
left1:then	-36
left1:through	-96
left1:to	17
left1:took	42
left1:treated	-22
left1:up	-16
left1:update	-66
left1:uprooted	64
left1:was	15
left1:week	-58
left1:were	-13
left1:when	-41
left1:where	3
left1:which	98
left1:while	-49
left1:whom	99
left1:with	23
left1:won	-12
left1:wounding	51
left1:year	10
left1:|	22
left1:—	73
left1:•	-22
left2:	-82
left2:"	27
left2:#	-60
left2:,	-24
left2:-	-81
left2:;	19
left2:a	-61
left2:account	51
left2:adding	-5
left2:affected	-55
left2:all	-101
left2:alone	-30
left2:along	21
left2:also	36
left2:am	-53
left2:among	24
left2:and	31
left2:are	47
left2:army	15
left2:arrived	3
left2:as	61
left2:at	-42
left2:august	89
left2:authorities	20
left2:average	43
left2:back	-67
left2:been	-68
left2:billion	-9
left2:boat	-11
left2:bodies	20
left2:boy	-55
left2:but	43
left2:by	-4
left2:carried	-34
left2:cases	46
left2:cent	-17
left2:children	20
left2:cholera	74
left2:civilians	59
left2:claims	18
left2:climbs	46
left2:confirmed	-32
left2:could	-4
left2:count	-5
left2:country	-9
left2:crowd	-36
left2:dawn	-14
left2:day	20
left2:days	-77
left2:dead	34
left2:death	-18
left2:deaths	36
left2:december	27
left2:died	-16
left2:down	29
left2:drones	-4
left2:each	-19
left2:estimates	29
left2:example	-3
left2:fallen	10
left2:far	-81
left2:february	72
left2:figure	113
left2:fire	-21
left2:first	75
left2:five	49
left2:flights	15
left2:followed	-41
left2:food	-73
left2:for	-21
left2:four	25
left2:from	-76
left2:given	9
left2:gunmen	9
left2:had	47
left2:handed	-63
left2:has	11
left2:have	8
left2:having	68
left2:he	3
left2:health	-60
left2:hit	-3
left2:home	38
left2:hospital	34
left2:hostages	-17
left2:house	-57
left2:i	65
left2:in	-23
left2:india	50
left2:injured	7
left2:injuries	27
left2:iom	-51
left2:is	-37
left2:israel	12
left2:it	71
left2:january	-9
left2:killed	22
left2:killing	109
left2:kits	-39
left2:last	22
left2:late	-14
left2:law	43
left2:lebanon	33
left2:live	29
left2:lives	21
left2:man	-5
left2:martyrs	85
left2:may	-30
left2:men	70
left2:militants	42
left2:million	-22
left2:ministry	14
left2:minutes	33
left2:missiles	-42
left2:missing	10
left2:mission	-41
left2:morning	-58
left2:mother	-71
left2:names	91
left2:nations	23
left2:nine	-46
left2:not	-72
left2:now	38
left2:number	81
left2:october	73
left2:of	-12
left2:off	-92
left2:office	-24
left2:officials	-61
left2:on	26
left2:one	-47
left2:out	-48
left2:over	-71
left2:partners	-77
left2:passengers	-114
left2:people	14
left2:persons	-40
left2:population	-79
left2:put	-9
left2:received	48
left2:refugees	-18
left2:region	10
left2:remains	56
left2:report	-37
left2:reports	13
left2:return	84
left2:risen	44
left2:rises	59
left2:road	-26
left2:rose	30
left2:russia	-72
left2:s	-49
left2:said	-33
left2:same	21
left2:say	94
left2:says	81
left2:second	-11
left2:september	53
left2:seven	-30
left2:shelter	-75
left2:shot	-33
left2:six	-21
left2:so	70
left2:soldiers	-3
left2:speaks	67
left2:stands	56
left2:states	-4
left2:stood	22
left2:strikes	-20
left2:sunday	42
left2:survey	-51
left2:taken	23
left2:team	-75
left2:teams	44
left2:thailand	30
left2:that	30
left2:the	-46
left2:their	-53
left2:them	-107
left2:there	-29
left2:these	94
left2:they	104
left2:those	98
left2:thursday	38
left2:time	16
left2:to	10
left2:together	36
left2:told	25
left2:toll	90
left2:total	21
left2:town	-80
left2:troops	4
left2:tuesday	-51
left2:two	9
left2:ukraine	49
left2:up	40
left2:us	19
left2:was	79
left2:water	-85
left2:way	12
left2:we	16
left2:week	25
left2:were	-76
left2:which	30
left2:who	37
left2:woman	23
left2:women	5
left2:workers	-17
left2:would	27
left2:wounded	-68
left2:year	-6
left2:years	37
left3:	87
left3:"	32
left3:#	-23
left3:(	-82
left3:)	-76
left3:,	-23
left3:-	-62
left3::	66
left3:;	-10
left3:a	-93
left3:according	29
left3:agency	29
left3:among	9
left3:an	-62
left3:and	61
left3:april	5
left3:are	-33
left3:as	3
left3:at	3
left3:authorities	45
left3:be	-79
left3:been	-13
left3:between	-49
left3:billion	-44
left3:by	11
left3:came	-36
left3:camp	38
left3:cases	17
left3:central	-7
left3:children	54
left3:confirmed	70
left3:country	56
left3:deaths	62
left3:defence	-60
left3:displaced	45
left3:down	-20
left3:each	-65
left3:eight	123
left3:el	17
left3:eleven	35
left3:february	-75
left3:first	-8
left3:five	50
left3:floods	-45
left3:food	-61
left3:for	-32
left3:found	16
left3:four	69
left3:friday	-41
left3:from	77
left3:given	28
left3:had	85
left3:has	62
left3:he	-49
left3:health	-60
left3:hospital	84
left3:i	11
left3:in	66
left3:is	-28
left3:israel	-6
left3:israeli	-11
left3:it	82
left3:its	-5
left3:june	68
left3:killed	56
left3:last	39
left3:late	6
left3:live	32
left3:lives	47
left3:local	-59
left3:lost	-79
left3:management	13
left3:may	65
left3:media	48
left3:medical	-25
left3:migration	24
left3:million	-39
left3:monday	-51
left3:months	-47
left3:morning	-43
left3:my	22
left3:near	66
left3:nine	-56
left3:not	13
left3:november	10
left3:october	-13
left3:of	-35
left3:off	-36
left3:office	66
left3:officials	5
left3:on	-27
left3:one	-102
left3:or	7
left3:out	23
left3:over	59
left3:people	72
left3:per	-68
left3:press	-72
left3:public	-69
left3:red	39
left3:region	9
left3:reuters	5
left3:russia	16
left3:russian	-5
left3:s	-30
left3:said	-11
left3:same	31
left3:says	-34
left3:second	23
left3:security	-7
left3:september	43
left3:set	-100
left3:seven	-5
left3:she	-28
left3:since	-18
left3:six	29
left3:so	68
left3:southern	41
left3:state	-23
left3:sudan	67
left3:sunday	44
left3:teams	-53
left3:ten	6
left3:that	28
left3:the	-11
left3:their	-38
left3:them	-35
left3:then	34
left3:there	42
left3:they	-54
left3:this	81
left3:three	-55
left3:thursday	47
left3:to	28
left3:told	71
left3:toll	102
left3:took	-88
left3:tuesday	75
left3:two	-27
left3:united	-24
left3:up	68
left3:was	-60
left3:we	34
left3:weeks	40
left3:were	-4
left3:west	57
left3:where	-38
left3:which	-23
left3:who	-92
left3:winter	-6
left3:with	-78
left3:without	20
left3:would	10
left3:wounded	-68
left3:year	-46
left3:—	18
left3:•	-29
many	-76
mostly:abducted	-3
mostly:aid	-38
mostly:allocated	-105
mostly:casualty	18
mostly:displaced	-29
mostly:held	-15
mostly:hostage	34
mostly:injured	-20
mostly:killed	-22
mostly:missing	-132
mostly:pledged	-20
mostly:prisoners-exchanged	21
mostly:returned	-42
near:ababa	-41
near:abduc	138
near:abdul	52
near:aboar	-73
near:about	26
near:above	-15
near:abroa	99
near:absen	-5
near:abu	16
near:accep	80
near:accid	4
near:accor	83
near:accou	23
near:accus	-51
near:aceh	96
near:ackno	109
near:acqui	-87
near:acros	-25
near:act	-24
near:actio	97
near:acute	-92
near:add	-66
near:added	27
near:addin	-18
near:addit	64
near:adds	71
near:admin	11
near:admit	85
near:affec	-106
near:afgha	23
near:afp	-24
near:afric	27
near:after	17
near:again	-68
near:age	41
near:aged	78
near:agenc	70
near:agent	-27
near:aggre	28
near:ago	99
near:agree	36
near:agric	27
near:ahead	30
near:aid	-7
near:air	-5
near:aircr	-43
near:airli	-61
near:airpo	-28
near:alepp	78
near:ali	18
near:alive	-11
near:all	-11
near:alleg	-8
near:allia	-6
near:alloc	-59
near:almos	-26
near:alone	48
near:along	4
near:alrea	24
near:also	52
near:ambul	56
near:ambus	-20
near:amend	-32
near:ameri	-14
near:among	46
near:analy	-16
near:and	-8
near:andre	5
near:anima	-72
near:annou	-25
near:anoth	53
near:answe	62
near:any	-49
near:apart	35
near:apiec	-55
near:appea	-55
near:appro	61
near:april	-34
near:are	3
near:area	-45
near:areas	67
near:armed	48
near:army	44
near:arres	-137
near:arriv	41
near:asked	-50
near:assau	-85
near:assem	-8
near:asses	-52
near:assis	-152
near:assoc	-83
near:attac	48
near:attem	-51
near:atten	-68
near:attri	69
near:aug	-27
near:austr	-16
near:avera	63
near:aware	-13
near:away	-27
near:azerb	-10
near:baby	55
near:back	-26
near:ballo	-45
near:balls	-77
near:baloc	-75
near:bandi	41
near:bangl	-10
near:bank	-48
near:banks	10
near:bare	-8
near:barel	30
near:base	52
near:based	-10
near:beach	93
near:beate	24
near:becau	50
near:becom	35
near:bedou	91
near:beds	27
near:been	-46
near:befor	4
near:began	58
near:begin	-74
near:begun	-91
near:behin	31
near:being	84
near:bekaa	24
near:belgo	-60
near:belie	68
near:belon	-82
near:besid	69
near:betwe	-4
near:bihar	-25
near:billi	-107
near:blame	60
near:blank	19
near:blast	76
near:blew	-65
near:block	-77
near:board	17
near:boats	41
near:bodie	48
near:bomb	-20
near:bombs	6
near:bones	53
near:borde	-7
near:both	-8
near:boy	6
near:boys	53
near:bread	-69
near:bridg	17
near:brief	-72
near:briga	23
near:bring	47
near:brita	-16
near:broad	30
near:broke	53
near:broth	10
near:broug	7
near:budge	-8
near:build	-79
near:built	-121
near:bulga	101
near:bulle	46
near:burie	20
near:burki	37
near:burne	-7
near:burns	144
near:burun	63
near:bus	-32
near:buses	-4
near:but	-17
near:call	22
near:calle	-23
near:cambo	-36
near:came	-41
near:camer	-66
near:camp	-91
near:camps	12
near:cance	-74
near:candi	-21
near:canno	100
near:capac	-78
near:capit	-25
near:capti	-39
near:captu	32
near:car	74
near:card	-22
near:cards	72
near:cargo	10
near:carry	68
near:case	-78
near:cases	-17
near:cash	-100
near:casua	42
near:caugh	-34
near:cause	65
near:cease	26
near:celeb	-38
near:cemen	65
near:cent	-95
near:cente	-25
near:centr	64
near:cents	-27
near:certi	19
near:chad	66
near:chair	-70
near:chanc	-51
near:chang	-73
near:chape	-55
near:check	7
near:chibo	-39
near:chief	91
near:child	47
near:china	21
near:chine	29
near:chole	35
near:chris	-22
near:churc	31
near:circu	-9
near:citin	32
near:citiz	20
near:civil	22
near:claim	24
near:class	35
near:clean	-68
near:clear	-24
near:climb	44
near:clini	80
near:clock	-30
near:close	-101
near:coach	-47
near:coast	14
near:cold	-42
near:colla	-47
near:colle	-23
near:colli	6
near:colom	-48
near:colum	26
near:combi	-21
near:come	-36
near:comes	21
near:comma	12
near:comme	13
near:commi	51
near:commo	-31
near:commu	-15
near:compa	73
near:compe	26
near:compl	-71
near:compr	-86
near:conce	-44
near:condi	90
near:confe	14
near:confi	72
near:confl	-27
near:congo	65
near:const	-20
near:consu	-54
near:conta	22
near:conti	89
near:contr	-44
near:convo	43
near:coord	-75
near:corps	8
near:corre	-14
near:cost	107
near:costs	-52
near:could	135
near:counc	59
near:count	33
near:cours	-11
near:court	31
near:cover	-29
near:crash	64
near:cresc	-20
near:crete	-72
near:crew	38
near:crews	35
near:crisi	49
near:criti	111
near:crore	-3
near:cross	55
near:crowd	-40
near:cruis	-50
near:crush	36
near:cubic	-28
near:cup	-64
near:custo	-47
near:cut	13
near:cuts	24
near:cvm	-67
near:daily	52
near:damag	-104
near:data	-74
near:date	-6
near:daugh	39
near:dawn	-53
near:days	48
near:dead	127
near:deal	-9
near:death	54
near:decad	35
near:decea	-15
near:decem	28
near:decid	-7
near:decla	7
near:defea	-40
near:defen	24
near:del	36
near:delay	69
near:deleg	-82
near:deliv	-77
near:democ	27
near:dengu	-8
near:denie	-25
near:depar	25
near:depen	-62
near:deplo	-121
near:depor	-49
near:deput	-31
near:derai	-44
near:despi	-31
near:destr	-136
near:detai	72
near:detec	-73
near:devel	-47
near:dhaka	37
near:did	-56
near:die	53
near:died	84
near:diffe	-48
near:dinar	-32
near:direc	-28
near:disap	31
near:disas	72
near:disch	94
near:displ	27
near:dispu	9
near:disqu	-15
near:distr	-8
near:diver	20
near:divis	-59
near:dna	69
near:dnipr	-8
near:docto	6
near:docum	-62
near:does	25
near:dogs	-46
near:dolla	-36
near:domes	9
near:dormi	-22
near:doubl	34
near:down	-17
near:downe	-74
near:dozen	68
near:drawn	-73
near:drive	-14
near:drone	-33
near:dropp	-107
near:drove	48
near:drown	88
near:dtm	-63
near:due	-16
near:dug	86
near:durin	17
near:duty	36
near:each	-21
near:earli	46
near:early	58
near:earth	-31
near:east	-21
near:easte	16
near:econo	-9
near:editi	4
near:egypt	45
near:eight	-25
near:elect	9
near:eleve	37
near:elimi	22
near:eln	42
near:else	-42
near:elsew	-50
near:embas	-104
near:emerg	-11
near:emira	95
near:emplo	-23
near:end	-61
near:ended	-34
near:enemy	-56
near:energ	59
near:engin	-68
near:enoug	-76
near:enter	13
near:escap	-3
near:estab	31
near:estim	-57
near:ethio	54
near:europ	70
near:euros	-29
near:evacu	51
near:eveni	12
near:event	-38
near:every	-45
near:exami	-18
near:examp	91
near:excha	14
near:execu	79
near:expec	4
near:exper	33
near:explo	-57
near:exten	51
near:face	-63
near:facil	-76
near:fact	61
near:facto	30
near:fair	-51
near:fall	-39
near:falle	-18
near:falli	-34
near:famil	-45
near:far	90
near:farm	78
near:farme	59
near:farmi	-49
near:fashe	-22
near:faso	37
near:fatal	35
near:fathe	-94
near:febru	18
near:feder	21
near:fell	41
near:ferry	3
near:festi	26
near:fewer	-47
near:field	-34
near:fifte	-9
near:fifth	8
near:fight	-22
near:figur	86
near:filed	-40
near:filip	-40
near:final	91
near:find	-48
near:finds	-37
near:fined	-42
near:finis	-121
near:fire	-46
near:fired	-57
near:firef	65
near:first	14
near:fishe	72
near:five	49
near:flash	-31
near:fled	-4
near:flee	72
near:flew	-25
near:fligh	-35
near:flood	34
near:floor	4
near:flown	38
near:follo	-32
near:food	-173
near:foot	76
near:for	-9
near:force	24
near:forci	36
near:forei	94
near:fores	-21
near:forme	-29
near:forty	5
near:found	-31
near:four	7
near:fourt	-59
near:fract	36
near:franc	-33
near:freed	4
near:frees	-22
near:frida	38
near:from	19
near:front	13
near:ftse	-39
near:fuel	51
near:full	-73
near:fund	-15
near:furth	95
near:games	-52
near:gang	-79
near:gas	18
near:gate	-74
near:gates	31
near:gathe	-15
near:gavdo	-14
near:gave	-50
near:gener	45
near:get	44
near:girl	-3
near:girls	25
near:give	25
near:given	-16
near:gives	-33
near:givin	-16
near:goal	-38
near:goes	43
near:goma	-21
near:gone	7
near:good	73
near:goods	-55
near:got	-52
near:gover	22
near:grand	21
near:grave	-4
near:green	15
near:groun	37
near:group	110
near:guard	-27
near:guerr	78
near:guest	31
near:gunme	40
near:gunsh	25
near:haiti	-34
near:half	37
near:hall	-25
near:hamas	3
near:hamle	-28
near:hand	-61
near:hande	37
near:handi	72
near:hands	52
near:happe	-42
near:hauge	-26
near:have	-49
near:hazar	32
near:head	-19
near:headq	52
near:heads	-11
near:healt	8
near:hear	113
near:heart	85
near:hecta	-50
near:held	-30
near:helic	65
near:help	-60
near:helpe	-21
near:helpl	-8
near:her	-50
near:herde	-23
near:here	11
near:hezbo	-19
near:high	21
near:highe	-80
near:highw	-88
near:hill	51
near:him	-41
near:his	29
near:hit	-11
near:hits	51
near:hitti	-20
near:hold	-51
near:holdi	-43
near:home	-39
near:homel	113
near:homs	28
near:hospi	36
near:host	67
near:hosta	-101
near:hosts	-33
near:hot	-95
near:hotel	-92
near:hour	22
near:hours	-18
near:house	-37
near:housi	-80
near:houth	61
near:how	-69
near:howev	33
near:human	93
near:hunge	-47
near:hurri	-78
near:hurt	126
near:hygie	4
near:icrc	4
near:ident	37
near:idf	8
near:imped	-76
near:impro	11
near:incid	-13
near:inclu	73
near:index	-28
near:india	-11
near:indic	21
near:indiv	-44
near:indon	28
near:infan	82
near:infec	4
near:influ	-4
near:infor	-22
near:inhab	-49
near:initi	23
near:injur	127
near:inqui	-31
near:insec	-59
near:insis	-46
near:inspe	62
near:insti	39
near:intel	25
near:inten	110
near:inter	-45
near:into	45
near:inves	8
near:invol	-59
near:iom	-38
near:iran	7
near:irani	50
near:iraq	-56
near:irela	25
near:islam	-43
near:islan	-36
near:israe	79
near:issue	-56
near:itali	10
near:its	-9
near:itsel	60
near:ivori	-63
near:jamai	84
near:janua	-12
near:jihad	38
near:john	-47
near:join	-70
near:joint	-37
near:jorda	-18
near:journ	-69
near:judge	37
near:july	-18
near:jumps	-6
near:june	18
near:just	45
near:kabul	29
near:kadun	66
near:kazak	-61
near:keep	-53
near:kensc	81
near:kenya	4
near:khan	-55
near:khark	57
near:khart	4
near:khers	-17
near:khybe	78
near:kidna	55
near:kill	82
near:kille	54
near:killi	108
near:kills	93
near:kilom	-37
near:kilos	-65
near:kitch	19
near:kits	-78
near:kivu	6
near:knew	-65
near:know	-21
near:known	23
near:korea	102
near:kunar	25
near:kurdi	13
near:kursk	-9
near:kyiv	34
near:labor	-5
near:lake	84
near:lakh	-80
near:lampe	-48
near:lande	-66
near:lands	-61
near:lanka	44
near:large	-54
near:larre	-11
near:last	-36
near:laste	-41
near:late	-59
near:later	59
near:lates	-29
near:launc	-47
near:law	67
near:leade	14
near:learn	61
near:least	14
near:leave	16
near:leavi	-57
near:leban	91
near:led	-11
near:left	50
near:leg	58
near:less	-88
near:let	29
near:level	-47
near:libya	-75
near:lie	-36
near:life	96
near:like	38
near:limbs	40
near:limit	-17
near:line	-81
near:lines	-62
near:list	69
near:liste	118
near:lists	-34
near:litre	-51
near:littl	-102
near:live	-42
near:lives	58
near:livin	-3
near:local	48
near:locat	99
near:locke	22
near:lodge	-60
near:logge	-32
near:londo	18
near:long	67
near:looke	61
near:looki	-28
near:lorry	-25
near:lose	-23
near:loss	98
near:lost	32
near:lower	16
near:lunch	-22
near:lying	80
near:mache	24
near:machi	-76
near:made	3
near:magni	-33
near:maime	60
near:maint	35
near:major	59
near:make	-74
near:makes	72
near:malar	19
near:mali	-70
near:malno	-77
near:man	79
near:manag	-38
near:manif	-72
near:mansi	40
near:many	-129
near:mappe	-72
near:march	64
near:marit	-31
near:mark	-29
near:marke	19
near:marri	-26
near:marty	74
near:match	-45
near:matte	-11
near:may	52
near:mayor	3
near:meals	-64
near:media	44
near:medic	-9
near:meeti	6
near:membe	-62
near:men	-7
near:mende	61
near:messa	-74
near:met	-77
near:metre	-63
near:mexic	70
near:mid	70
near:middl	-80
near:migra	60
near:mile	-18
near:miles	74
near:milit	34
near:milli	-38
near:mine	-16
near:miner	-10
near:mines	9
near:minib	-25
near:minim	28
near:minor	39
near:minus	35
near:minut	-42
near:misse	-66
near:missi	23
near:mobil	-100
near:moder	54
near:mogad	46
near:moh	72
near:monda	70
near:monit	-25
near:month	24
near:more	38
near:morgu	79
near:morni	-45
near:moroc	-42
near:mosco	71
near:most	-66
near:mostl	62
near:mothe	-20
near:motor	-86
near:mount	7
near:mourn	69
near:move	60
near:moved	25
near:movem	22
near:msf	-27
near:much	-28
near:mud	20
near:munic	34
near:munit	-56
near:murde	39
near:myanm	128
near:mysel	70
near:naira	-31
near:name	43
near:named	-57
near:natio	21
near:nauti	76
near:navy	15
near:near	47
near:nearl	-42
near:need	-124
near:neede	-13
near:neigh	61
near:nepal	-39
near:netwo	44
near:neutr	80
near:new	-10
near:news	25
near:next	76
near:niger	54
near:night	34
near:nile	7
near:nine	-60
near:ninet	-6
near:nobod	34
near:non	-24
near:none	-80
near:noon	59
near:north	47
near:not	-12
near:noted	13
near:nothi	58
near:nov	19
near:novem	19
near:now	-52
near:nrc	-6
near:numbe	21
near:nurse	18
near:obser	30
near:occup	15
near:occur	43
near:ocha	28
near:oct	96
near:octob	41
near:odesa	49
near:off	-23
near:offer	-30
near:offic	-40
near:oil	-68
near:old	36
near:once	-52
near:one	-46
near:ones	23
near:onlin	-76
near:only	-5
near:open	58
near:opene	-36
near:opens	6
near:opera	-64
near:oppos	-15
near:order	-87
near:organ	-16
near:origi	80
near:out	-6
near:outbr	-23
near:outsi	32
near:over	13
near:overn	-74
near:overr	-66
near:overt	-17
near:own	104
near:owned	-20
near:owner	-84
near:packa	-51
near:page	39
near:paid	-43
near:pakht	78
near:pakis	-59
near:pales	63
near:paper	-11
near:parag	-47
near:param	23
near:paren	83
near:paris	31
near:parli	38
near:part	14
near:parti	-93
near:partn	6
near:party	-104
near:passe	25
near:past	-11
near:path	29
near:patie	-56
near:patna	-10
near:pay	-55
near:payme	-14
near:peace	21
near:peak	108
near:pensi	22
near:peopl	-92
near:per	-163
near:perce	-53
near:perio	53
near:peris	151
near:permi	-58
near:perso	-14
near:phase	-89
near:phili	-10
near:phone	-18
near:photo	-69
near:picke	-107
near:pictu	-74
near:piece	-41
near:pipel	-65
near:place	-58
near:plan	60
near:plane	40
near:plann	-77
near:plans	31
near:plant	-77
near:pledg	-65
near:plung	-99
near:plus	26
near:point	-99
near:polic	43
near:polit	59
near:polli	-20
near:popul	-80
near:port	-65
near:post	51
near:poste	63
near:posts	4
near:pound	-64
near:power	-88
near:praye	28
near:pre	-61
near:prefe	60
near:pregn	-52
near:prese	-25
near:presi	71
near:press	36
near:previ	-64
near:price	-9
near:prime	-24
near:princ	30
near:print	49
near:priso	-36
near:priva	-73
near:proba	-23
near:probe	-28
near:progr	-19
near:proje	-35
near:promi	-82
near:prope	-47
near:propo	-47
near:prose	-18
near:prote	33
near:prove	-54
near:provi	47
near:psych	-61
near:publi	72
near:pulle	-82
near:punja	72
near:pupil	52
near:put	44
near:puts	-4
near:qatar	42
near:quake	-54
near:quart	-83
near:quest	-112
near:quote	16
near:rabat	-26
near:radio	39
near:rafah	-45
near:raid	102
near:raids	-20
near:rail	-49
near:rains	64
near:raise	98
near:ramal	99
near:ranso	-5
near:rate	-25
near:ratio	-14
near:ravin	-13
near:reach	8
near:read	-23
near:reade	-55
near:readi	-11
near:rebel	66
near:recal	6
near:recei	-80
near:recko	69
near:recog	-65
near:recor	14
near:recou	-9
near:recov	-61
near:recru	-62
near:red	44
near:refer	-32
near:refug	-18
near:regio	72
near:regis	-16
near:rehab	-24
near:reite	-24
near:rejec	32
near:relea	39
near:relie	-5
near:reloc	-56
near:remai	-9
near:repai	34
near:repor	20
near:repub	-4
near:requi	-31
near:rescu	-55
near:reser	-70
near:resid	-24
near:respo	34
near:rest	85
near:resto	-40
near:resul	-11
near:retri	111
near:retur	62
near:reuni	-99
near:reute	46
near:revis	-3
near:rice	-5
near:rifle	-55
near:right	62
near:risen	59
near:rises	-29
near:river	3
near:road	-44
near:roads	67
near:robbe	-57
near:rohin	44
near:rolls	-44
near:roof	-39
near:roofs	-89
near:room	53
near:rose	33
near:rough	-52
near:round	-129
near:row	-73
near:rubbl	52
near:rules	-76
near:rulin	19
near:run	-84
near:runni	-14
near:runs	-105
near:rupee	-46
near:rural	36
near:russi	28
near:sadar	56
near:safe	-60
near:safet	27
near:said	-59
near:same	91
near:sana	57
near:sand	25
near:sank	-52
near:sar	5
near:satur	18
near:saudi	-29
near:saw	16
near:say	27
near:sayin	22
near:says	77
near:scene	-47
near:schem	6
near:schoo	87
near:score	-85
near:scori	-18
near:scrap	-6
near:scrat	-68
near:sea	-29
near:searc	-84
near:seaso	21
near:seat	-53
near:seats	-6
near:secon	-48
near:secre	35
near:secti	35
near:secto	9
near:secur	-74
near:seen	-35
near:seize	-27
near:sells	-40
near:senat	-64
near:sent	-59
near:sente	33
near:separ	-7
near:septe	-9
near:serio	39
near:serve	-49
near:servi	-15
near:sessi	-81
near:set	-85
near:settl	-11
near:seven	-27
near:sever	-65
near:shaba	-37
near:shahe	-81
near:share	-32
near:she	51
near:shed	-19
near:sheet	-14
near:shell	-27
near:shelt	-12
near:shift	-84
near:ship	-8
near:ships	-101
near:shoot	61
near:shop	13
near:shops	-23
near:short	-33
near:shot	14
near:shots	-84
near:shoul	39
near:show	54
near:showe	-71
near:shrap	61
near:shut	-42
near:side	32
near:sides	-90
near:siege	-30
near:signe	8
near:since	10
near:sindh	71
near:singl	94
near:sinks	19
near:site	-16
near:sites	23
near:sitti	-30
near:situa	-76
near:six	-27
near:sixes	-41
near:sixte	41
near:sixty	8
near:size	6
near:slaug	-16
near:sleep	55
near:slept	83
near:slide	58
near:slope	17
near:small	-3
near:smash	-41
near:smoke	95
near:socia	85
near:socie	-87
near:solar	-60
near:sold	-30
near:soldi	124
near:somal	50
near:some	-96
near:son	28
near:sons	60
near:sorok	54
near:sough	94
near:sourc	-36
near:south	60
near:space	-18
near:speak	7
near:spent	-65
near:spoke	103
near:spot	-23
near:sprea	-65
near:sprin	-4
near:squar	-47
near:sri	30
near:stadi	-53
near:staff	-90
near:stage	-69
near:stair	-26
near:stall	-20
near:stand	-40
near:start	81
near:state	51
near:stati	-27
near:stay	40
near:stayi	71
near:still	127
near:stood	-64
near:stopp	-31
near:store	-41
near:storm	-43
near:story	-13
near:stran	-53
near:stray	-19
near:stree	-17
near:strik	13
near:strip	-50
near:stron	-77
near:stuck	-73
near:stude	-56
near:sub	75
near:succu	36
near:such	76
near:sudan	55
near:suffe	34
near:suitc	-88
near:summa	26
near:sunda	22
near:super	9
near:suppl	-36
near:suppo	-67
near:surge	92
near:surre	-69
near:surve	-63
near:survi	-19
near:suspe	-17
near:susta	-19
near:suzu	65
near:swap	-45
near:syria	15
near:table	-87
near:taiwa	-38
near:take	-46
near:taken	43
near:takes	-44
near:takin	54
near:talib	77
near:talks	-71
near:tally	66
near:tanke	64
near:targe	17
near:tawil	6
near:tea	33
near:teach	95
near:team	-74
near:teams	16
near:teleg	31
near:telep	53
near:telev	-3
near:tells	-91
near:tempe	25
near:tempo	-14
near:ten	19
near:tens	38
near:tents	-5
near:terms	17
near:terri	-26
near:terro	8
near:testi	-6
near:thai	60
near:thail	67
near:than	-57
near:that	49
near:the	-5
near:theat	37
near:their	38
near:them	67
near:thems	3
near:then	45
near:there	8
near:these	78
near:they	14
near:think	-3
near:third	-30
near:thirt	23
near:this	29
near:those	59
near:thoug	-35
near:thous	-30
near:three	37
near:throu	-7
near:thurs	57
near:thus	87
near:ticke	7
near:time	-47
near:times	-98
near:tine	22
near:tobru	-46
near:today	25
near:toddl	98
near:toget	-32
near:told	-89
near:toll	109
near:tom	-78
near:tomor	-37
near:tonig	-21
near:tonne	-55
near:too	41
near:took	18
near:top	-51
near:torkh	17
near:torre	49
near:total	-101
near:touri	-36
near:tourn	-59
near:towar	53
near:town	-23
near:towns	-58
near:trace	6
near:track	-91
near:trade	79
near:trail	32
near:train	-47
near:trans	-27
near:trave	-82
near:treat	-92
near:trial	-55
near:tried	-39
near:tripo	-49
near:troop	-45
near:truce	43
near:truck	-123
near:true	75
near:tsele	83
near:tuesd	22
near:tunis	4
near:turke	-25
near:turki	73
near:turne	-100
near:twelv	44
near:twent	75
near:twice	-125
near:two	3
near:typho	54
near:ukrai	27
near:unacc	50
near:under	17
near:unhas	-76
near:unhcr	26
near:unice	-54
near:union	-55
near:unit	33
near:unite	-24
near:units	-34
near:until	-17
near:updat	-38
near:upper	-29
near:uproo	111
near:upwar	-23
near:urgen	4
near:use	-55
near:used	-14
near:uvira	-30
near:vacci	-81
near:valid	68
near:valle	12
near:vehic	29
near:venez	20
near:verif	5
near:vesse	-67
near:vice	40
near:victi	44
near:video	45
near:vietn	13
near:villa	-7
near:viole	-11
near:visit	-82
near:voice	-72
near:volun	7
near:vote	-30
near:votes	-23
near:waded	8
near:waiti	-43
near:walke	-43
near:wall	51
near:wants	-38
near:war	15
near:warne	35
near:warni	22
near:was	18
near:washe	84
near:washi	-81
near:water	-73
near:way	-11
near:weath	-33
near:wedne	-22
near:week	40
near:weeke	-51
near:weeks	66
near:went	56
near:were	-8
near:west	39
near:weste	26
near:wfp	-104
near:what	-35
near:where	-55
near:which	-66
near:white	-49
near:who	11
near:whole	23
near:whom	97
near:whose	-79
near:wicke	-44
near:wildl	-14
near:will	17
near:winni	-11
near:with	-50
near:withi	6
near:witho	-7
near:witne	-44
near:woman	9
near:women	86
near:won	-45
near:words	-68
near:wored	-37
near:work	-6
near:worke	-3
near:worki	-84
near:works	42
near:world	-69
near:worst	32
near:worth	-43
near:would	-21
near:wound	62
near:write	42
near:wrong	62
near:wrote	27
near:year	45
near:years	-93
near:yeste	17
near:yet	-45
near:you	-59
near:young	-85
near:youni	-6
near:zapor	22
near:zone	-50
next:claim-abducted	-6
next:claim-casualties	-56
next:claim-delivered	-54
next:claim-displaced	73
next:claim-held	52
next:claim-injured	34
next:claim-killed	-8
next:claim-missing	-4
next:claim-pledged	-17
next:claim-prisoners-exchanged	30
next:claim-refugees	22
next:claim-released	49
next:claim-requested	-3
next:claim-returned	30
next:claim-total	35
noun:afghan	82
noun:aftershock	-47
noun:aircraft	-26
noun:ambulance	-78
noun:baby	-83
noun:bed	-81
noun:boat	-105
noun:body	148
noun:bomb	-63
noun:boy	75
noun:brother	23
noun:building	-99
noun:bus	-45
noun:captive	-14
noun:car	-63
noun:case	-141
noun:casualty	52
noun:centre	-83
noun:child	66
noun:citizen	-69
noun:civilian	124
noun:coach	-96
noun:colleague	21
noun:company	-42
noun:corpse	87
noun:country	-77
noun:cousin	-24
noun:crew-member	83
noun:customer	-56
noun:daughter	36
noun:death	177
noun:detainee	89
noun:diplomat	-46
noun:displaced-person	102
noun:district	-89
noun:dog	-28
noun:dose	-6
noun:driver	-14
noun:drone	-107
noun:employee	86
noun:family	-139
noun:farmer	-32
noun:fatality	48
noun:fighter	-10
noun:firefighter	-24
noun:flight	-34
noun:foreigner	25
noun:girl	6
noun:group	-106
noun:guard	-22
noun:head	-100
noun:helicopter	-77
noun:home	-63
noun:hospital	-69
noun:hostage	128
noun:house	-117
noun:household	-176
noun:incident	-68
noun:individual	98
noun:inhabitant	-4
noun:injury	40
noun:israeli	-10
noun:job	-38
noun:kit	-30
noun:leader	-47
noun:life	137
noun:list	-64
noun:lorry	-59
noun:man	20
noun:martyr	120
noun:meal	-33
noun:member	46
noun:migrant	39
noun:militant	34
noun:miner	-13
noun:minister	-129
noun:missile	-86
noun:mother	45
noun:motorcycle	-98
noun:nation	-45
noun:national	-36
noun:neighbor	43
noun:neighbour	60
noun:nurse	43
noun:officer	-99
noun:official	-138
noun:other	125
noun:page	-66
noun:palestinian	107
noun:passenger	-71
noun:patient	-42
noun:personnel	20
noun:player	-75
noun:point	-83
noun:police-officer	-22
noun:post	-67
noun:prisoner	38
noun:province	-52
noun:pupil	35
noun:refugee	109
noun:region	-89
noun:relative	-61
noun:resident	77
noun:returnee	83
noun:rohingya	119
noun:room	-27
noun:round	-28
noun:school	-98
noun:seat	-32
noun:shelter	-79
noun:ship	-90
noun:sister	5
noun:site	-73
noun:soldier	76
noun:son	66
noun:staff	-11
noun:staff-member	64
noun:state	-70
noun:station	-23
noun:storey	-88
noun:student	62
noun:sudanese	43
noun:survivor	-49
noun:suspect	-100
noun:syrian	17
noun:tanker	-72
noun:teacher	34
noun:tent	-52
noun:terrorist	113
noun:time	-146
noun:train	-41
noun:troops	-54
noun:truck	-82
noun:vehicle	-90
noun:victim	58
noun:villager	90
noun:visitor	-16
noun:volunteer	-25
noun:vote	-9
noun:wicket	-22
noun:wife	12
noun:woman	84
noun:worker	96
noun:worshipper	55
only:aid	-157
only:casualty	-3
only:hostage	15
other:abducted	-12
other:aid	-4
other:allocated	-21
other:casualties	-27
other:casualty	12
other:dead-in-captivity	9
other:delivered	35
other:displaced	-32
other:displacement	31
other:held	28
other:hostage	16
other:injured	-26
other:killed	13
other:missing	-3
other:pledged	-48
other:prisoners-exchanged	8
other:refugees	-6
other:released	5
other:requested	16
other:returned	36
other:total	-55
others:0	-440
others:2	-62
others:7	4
others:more	14
qualified	64
quoted	86
right1:	-96
right1:"	-12
right1:#	-72
right1:(	41
right1:)	35
right1:,	-11
right1:-	35
right1::	19
right1:;	23
right1:?	5
right1:abducted	43
right1:aboard	-51
right1:across	12
right1:affected	-33
right1:after	39
right1:against	-69
right1:aged	23
right1:among	111
right1:and	-46
right1:are	61
right1:arrived	-41
right1:as	-18
right1:at	11
right1:before	-13
right1:between	-4
right1:block	-45
right1:by	17
right1:came	-10
right1:cents	-10
right1:could	113
right1:crossed	47
right1:dead	160
right1:destroyed	-66
right1:did	-11
right1:die	91
right1:died	95
right1:displaced	81
right1:drowned	120
right1:each	56
right1:earthquake	-26
right1:face	-13
right1:fell	42
right1:fled	40
right1:for	-3
right1:from	8
right1:go	16
right1:got	-45
right1:governorates	-30
right1:had	50
right1:has	-25
right1:have	34
right1:held	-15
right1:homeless	59
right1:hurt	76
right1:in	23
right1:injured	121
right1:inside	-52
right1:is	45
right1:it	-99
right1:kidnapped	55
right1:killed	38
right1:last	77
right1:left	-31
right1:lost	91
right1:may	-27
right1:missing	151
right1:more	57
right1:mt	-60
right1:names	71
right1:needed	40
right1:of	7
right1:off	10
right1:on	-14
right1:or	10
right1:out	35
right1:over	-40
right1:per	-45
right1:places	-32
right1:quake	-60
right1:received	9
right1:recovered	-31
right1:remain	-14
right1:returned	31
right1:said	-93
right1:saw	-61
right1:seized	83
right1:shot	49
right1:sides	-64
right1:since	52
right1:still	100
right1:sustained	9
right1:taken	81
right1:teams	-32
right1:that	-35
right1:the	-49
right1:this	-34
right1:to	-34
right1:took	-14
right1:under	27
right1:units	-42
right1:walked	-78
right1:was	86
right1:we	66
right1:went	65
right1:were	-3
right1:what	-27
right1:when	-61
right1:who	74
right1:whom	16
right1:whose	-5
right1:will	-3
right1:with	27
right1:without	22
right1:words	-68
right1:would	-23
right1:wounded	144
right1:|	39
right1:—	59
right2:	-110
right2:"	-25
right2:#	-24
right2:(	-16
right2:)	-13
right2:,	-27
right2:.	4
right2:;	-94
right2:a	33
right2:about	71
right2:according	62
right2:across	12
right2:after	95
right2:aged	-12
right2:all	66
right2:also	25
right2:among	-74
right2:an	45
right2:and	-12
right2:are	-21
right2:arrested	-31
right2:arrived	-16
right2:as	33
right2:at	24
right2:away	71
right2:back	9
right2:been	43
right2:board	-70
right2:both	76
right2:brought	-75
right2:burned	-24
right2:burns	28
right2:by	90
right2:children	36
right2:come	-14
right2:confirmed	57
right2:crossed	91
right2:damaged	-73
right2:day	30
right2:days	12
right2:dead	110
right2:died	40
right2:displaced	118
right2:down	-75
right2:driven	85
right2:eight	-37
right2:evacuated	67
right2:five	24
right2:fled	-51
right2:for	12
right2:four	42
right2:freed	79
right2:friday	84
right2:from	76
right2:gaza	-48
right2:girls	89
right2:gone	43
right2:had	-37
right2:has	-79
right2:have	6
right2:he	18
right2:her	13
right2:here	-47
right2:his	-4
right2:home	40
right2:hurt	131
right2:i	18
right2:if	21
right2:in	24
right2:including	124
right2:injured	108
right2:injuries	40
right2:injuring	20
right2:is	-63
right2:it	-64
right2:its	-27
right2:killed	98
right2:last	73
right2:led	28
right2:left	39
right2:let	-19
right2:magnitude	-33
right2:missing	112
right2:monday	43
right2:more	31
right2:morning	-57
right2:most	74
right2:mostly	70
right2:moved	-43
right2:much	-28
right2:my	74
right2:nine	-31
right2:not	114
right2:now	-64
right2:number	58
right2:october	43
right2:of	6
right2:off	-12
right2:officials	67
right2:on	-35
right2:one	63
right2:or	-70
right2:our	44
right2:out	-115
right2:over	-67
right2:perished	44
right2:police	-49
right2:registered	43
right2:rescued	-111
right2:returned	-41
right2:said	-23
right2:says	-84
right2:set	-19
right2:seven	25
right2:she	-82
right2:shot	32
right2:since	99
right2:six	10
right2:so	-81
right2:some	-34
right2:spent	-39
right2:state	17
right2:still	89
right2:strong	-44
right2:struck	22
right2:sunday	69
right2:survived	-73
right2:taken	56
right2:ten	-99
right2:than	-39
right2:that	-5
right2:the	-10
right2:their	-10
right2:them	31
right2:then	-51
right2:there	35
right2:these	-18
right2:they	36
right2:this	-24
right2:those	93
right2:three	-19
right2:to	18
right2:took	-28
right2:two	9
right2:unaccounted	97
right2:under	52
right2:up	-18
right2:us	59
right2:was	-80
right2:week	60
right2:went	-11
right2:were	93
right2:what	-4
right2:when	87
right2:which	-34
right2:who	-43
right2:whom	83
right2:will	4
right2:with	19
right2:women	88
right2:would	8
right2:wounded	130
right2:wounding	17
right2:wounds	32
right2:year	8
right2:yet	85
right3:	-42
right3:"	26
right3:#	-50
right3:(	-48
right3:)	95
right3:,	-4
right3:.	-104
right3::	-65
right3:;	-19
right3:a	21
right3:about	51
right3:according	67
right3:after	3
right3:all	84
right3:alone	-24
right3:among	-82
right3:an	-10
right3:and	16
right3:are	29
right3:around	16
right3:arrested	-71
right3:as	18
right3:at	-70
right3:away	18
right3:back	99
right3:be	51
right3:been	-24
right3:before	108
right3:being	70
right3:between	-60
right3:both	-38
right3:brought	17
right3:burns	68
right3:by	-6
right3:carried	-38
right3:children	50
right3:city	-12
right3:come	51
right3:confirmed	21
right3:country	-99
right3:dead	113
right3:deaths	-57
right3:died	25
right3:displaced	102
right3:dollar	-62
right3:down	13
right3:eight	71
right3:first	29
right3:five	-6
right3:for	56
right3:found	14
right3:four	63
right3:freed	-46
right3:from	-39
right3:gaza	87
right3:given	-26
right3:go	25
right3:government	-38
right3:had	44
right3:has	33
right3:have	45
right3:he	-103
right3:held	76
right3:helicopters	-73
right3:her	-76
right3:his	57
right3:homes	-34
right3:hospital	9
right3:hours	-58
right3:hurt	39
right3:i	29
right3:identified	-18
right3:in	-14
right3:injured	93
right3:injuries	58
right3:into	-68
right3:is	-3
right3:israeli	30
right3:it	-7
right3:its	-71
right3:kidnapped	78
right3:killed	36
right3:last	-61
right3:lives	23
right3:local	-8
right3:lost	-31
right3:men	16
right3:minors	-31
right3:missing	13
right3:months	45
right3:more	66
right3:morning	-31
right3:moved	53
right3:national	31
right3:near	68
right3:nine	67
right3:no	-12
right3:noon	19
right3:not	57
right3:of	-12
right3:off	21
right3:on	-22
right3:one	-6
right3:or	32
right3:out	-26
right3:over	-20
right3:own	37
right3:people	-75
right3:police	30
right3:put	65
right3:recorded	-6
right3:recovered	48
right3:rescued	-89
right3:road	11
right3:s	-76
right3:said	-60
right3:same	11
right3:says	61
right3:school	-9
right3:sent	-34
right3:seven	-48
right3:she	-65
right3:shelters	78
right3:since	77
right3:six	67
right3:soldiers	-32
right3:state	-33
right3:still	-36
right3:street	-22
right3:sudan	4
right3:sudanese	43
right3:teachers	49
right3:ten	105
right3:than	-74
right3:that	-103
right3:the	8
right3:their	-50
right3:them	20
right3:there	63
right3:they	-28
right3:this	24
right3:those	-63
right3:three	25
right3:to	32
right3:two	43
right3:under	34
right3:up	-39
right3:was	-23
right3:water	16
right3:way	46
right3:week	-32
right3:were	51
right3:when	13
right3:which	9
right3:who	92
right3:whom	-44
right3:will	-21
right3:with	-32
right3:within	-60
right3:without	-81
right3:woman	60
right3:women	100
right3:wounds	43
right3:year	40
right3:years	-64
short	-7
size:1	-115
size:9	-65
size:99	-16
size:999	-31
size:9999	-26
size:more	40
verdict:abducted	46
verdict:casualties	13
verdict:claim	99
verdict:dead-in-captivity	-9
verdict:displaced	51
verdict:held	17
verdict:injured	77
verdict:killed	53
verdict:missing	-8
verdict:open	-55
verdict:out	-230
verdict:prisoners-exchanged	69
verdict:refugees	57
verdict:released	54
verdict:returned	-24`,
  measure: `
alike:abducted	0:-39 1:-13 2:-39 4:27 6:22 7:-15 8:-35 9:-14
alike:casualties	3:-12 6:13 7:8
alike:dead-in-captivity	2:-21 4:-13 8:-23 10:34
alike:displaced	0:-14 1:-36 2:-22 3:18 4:-40 6:-11 7:-25 8:-24 9:-37 10:-39 11:13
alike:held	0:27 2:-12 3:-13 4:-27 6:-11 8:-17 10:-13
alike:injured	0:-19 1:-22 2:-17 3:26 5:-45 7:-10 8:19 10:-34 11:-17
alike:killed	0:-10 2:-61 3:11 4:-17 5:-8 6:16 7:-17 9:-8 10:-76 11:-22
alike:missing	0:-8 1:11 3:14 6:-26 7:-37 11:12
alike:prisoners-exchanged	0:-15 2:-17 3:-25 4:-17 5:15 8:28 9:-17 10:-33
alike:refugees	0:-16 1:-10 3:-28 6:-30 7:12 9:43 10:-9 11:-48
alike:released	0:8 2:12 4:-22 8:-37 10:13
alike:returned	1:-18 3:10 4:-26 7:-8 9:-54 10:-12
any	1:-26 2:-18 3:-9 8:-11 9:-10 10:-13 11:-10
bare:1	0:-71 1:-23 2:18 3:-54 4:-38 5:8 6:-18 7:-10 8:-10 10:28 11:-34
bare:9	0:-53 1:-11 2:15 3:-111 4:33 5:13 6:21 7:-9 8:-16 9:-118 10:-25 11:-95
bare:99	1:-104 2:-20 3:-101 4:16 5:17 6:16 7:-9 8:-14 9:-143 10:-22 11:-38
bare:999	0:16 1:15 3:-50 4:-74 5:12 6:-32 7:-16 8:22 9:-26 10:17 11:-63
bare:9999	0:-8 2:-73 3:22 4:-50 5:-33 7:-14 9:-27 10:-13
bare:more	0:-83 1:-12 2:-79 3:59 4:-103 5:-95 6:-70 7:-32 8:-76 9:43 10:-98 11:36
before:abducted	0:11 1:-30 2:-11 3:-36 5:-47 6:-15 7:-32 8:-31 9:-25 10:13 11:-24
before:allocated	3:-9 6:11 7:8
before:casualties	0:-15 1:21 2:-10 4:-15 5:-16 6:11 8:-14 9:-13 10:-13 11:-8
before:dead-in-captivity	0:-9 2:-17 4:40 6:-12 8:-12 10:-27
before:delivered	3:-15 7:-8 9:21 11:-15
before:displaced	0:-39 1:-14 2:-9 3:36 4:-18 5:-44 6:-29 7:-41 8:-24 10:-33
before:held	0:-31 1:-9 2:24 3:-17 4:12 5:-20 6:-9 8:-26 9:-13 10:-32 11:-14
before:injured	0:-8 1:-22 2:-23 4:-44 5:36 6:-37 7:8 8:-17 9:-31 10:-36 11:-21
before:killed	0:16 1:-91 2:-57 3:-18 5:45 6:-23 7:43 8:-78 9:-58 10:-80 11:-90
before:missing	0:-10 1:-26 4:-49 5:-22 7:18 8:-30 9:-20 10:-29 11:-19
before:pledged	6:8
before:prisoners-exchanged	0:-36 1:-12 3:-18 4:-41 5:-23 6:-54 7:-16 8:54 9:-9 10:-47 11:-10
before:refugees	0:-18 4:-11 5:-20 6:-47 7:-18 9:14 10:-11
before:released	0:-16 1:-8 2:11 3:-16 5:-18 6:-45 7:-17 10:18 11:-21
before:requested	3:-31 7:-9 9:32
before:returned	0:-14 1:-8 3:14 4:-8 5:-32 6:-33 7:-27 8:-12 9:-55 10:-8 11:33
behind:abducted	0:20 1:-19 2:-52 3:-32 4:-65 5:-25 6:22 7:-23 8:24 9:-16 10:-33 11:-20
behind:dead-in-captivity	0:8 5:-10 6:-31 8:-30 10:12
behind:delivered	6:10
behind:displaced	0:-43 1:-18 2:-11 4:-28 5:-28 6:20 8:-19 9:-27 10:-27
behind:held	1:-22 3:-42 4:11 5:-28 6:-28 7:-26 8:-52 9:-26 11:-16
behind:injured	0:-58 1:-35 2:-44 3:-69 4:-22 6:70 7:-39 8:-24 9:-48 10:-49 11:-33
behind:killed	0:13 1:32 2:-25 3:-67 4:-88 5:-29 6:48 7:-24 8:-21 9:-65 10:-63 11:-56
behind:missing	0:-22 1:-45 2:8 3:-35 5:-25 6:29 8:-26 9:-35 10:-43 11:-20
behind:prisoners-exchanged	0:-41 1:-12 2:-38 3:-17 4:-49 5:-20 6:-53 7:-10 8:49 9:-9 10:20
behind:refugees	0:-11 1:-8 5:-17 6:-19 7:-23 9:43 10:-8 11:-42
behind:released	0:48 1:-8 2:-40 3:-26 4:-57 5:-34 6:-35 7:-17 8:-37 9:-16 10:12 11:-23
behind:requested	3:26 6:-14 9:-21
behind:returned	0:-35 1:-15 2:-10 3:13 4:-27 6:-52 7:-27 8:-23 9:-35 11:23
ending:ad	0:-39 1:21 2:-23 3:-47 4:-19 5:-53 6:60 7:-52 8:-20 9:-14 10:-12 11:-11
ending:al	5:26 6:-28 7:-13
ending:an	0:18 10:-14
ending:ar	0:-12 5:24 6:-21
ending:at	0:-23 2:21 3:-11 4:-15 5:-11 6:-34 10:20
ending:ce	0:-31 1:21 2:-13 3:-22 4:9 6:14 7:-34 8:8 10:-33 11:-35
ending:ch	0:-12 2:-8 3:-8 4:-21 5:-24 6:35 7:-20 10:-15
ending:ds	3:12
ending:ed	0:-19 1:-59 2:21 4:-48 5:35 6:-24 7:-72 8:16 10:-16 11:-18
ending:en	0:24 2:-26 5:17 6:-19 7:-22 8:-11 9:-24 10:-31 11:-9
ending:er	0:31 2:11 4:-30 5:-32 6:-14 7:-30 8:-19 9:-21 11:15
ending:es	1:25 2:-18 3:8 4:-28 5:-52 6:-15 7:12 8:-17 9:-21 10:-30 11:-19
ending:ft	0:-15 2:-10 4:-19 5:-21 6:-27 7:-21 8:19 9:-10 10:13 11:-15
ending:gs	0:8
ending:ht	5:-8 6:10
ending:id	5:-18 6:20
ending:in	0:-11 1:-12 2:-25 3:13 4:36 6:-23 7:23 8:-23 10:-18 11:-19
ending:is	0:13 4:-15 6:12
ending:ke	5:22 6:-21
ending:ld	0:-14 1:-9 2:-18 3:-30 5:-14 6:-12 8:13 9:29 10:-11 11:-19
ending:ll	0:-30 1:-10 2:-14 3:37 4:23 5:-15 6:-15 7:-9 8:-28 10:-10 11:-46
ending:ly	5:26 6:-18
ending:me	0:-17 2:-9 4:-23 5:-15 6:-15 8:-18 9:-27 10:30 11:8
ending:nd	4:16
ending:ng	0:-8 1:8 2:-14 5:-24 6:-61 7:49 8:10 10:-34 11:-16
ending:ns	0:21 2:14 5:21 6:-28 7:-10 8:-11 10:-23
ending:nt	0:-12 2:-8 3:-29 6:-19 7:-9 9:8 10:16 11:24
ending:ok	3:24 6:-26 7:-13 9:-9
ending:om	0:21 1:-27 5:-39 6:-13 9:-61 10:-9
ending:ot	0:-16 2:26 3:-9 4:-26 5:-11 6:-11 7:-14 10:-8
ending:rd	5:-9 6:16
ending:re	0:-11 2:-52 3:-17 4:-21 8:-16 9:-32 10:20 11:-11
ending:rt	5:37 6:-35 7:-21
ending:se	0:-9 6:20 11:-9
ending:ss	0:-10 3:22 5:-19 6:8 7:-22 9:-25 11:-9
ending:st	0:-22 1:11 2:-24 4:-21 5:-13 6:36 8:-9 9:-11 11:-13
ending:th	0:-8 1:-9 3:22 4:-25 5:39 6:-35 7:-33 8:-12 9:-29 10:-16 11:-15
ending:ut	8:-14 10:13
ending:ve	0:-9 1:-12 4:-28 5:-9 7:-36 8:-8 10:-32 11:18
ending:wn	3:8 5:13 7:-12 11:-8
equal:abducted	0:57 1:12 2:-16 3:-24 4:-27 5:-49 6:-27 7:-34 8:-43 9:-14 10:-10 11:-11
equal:casualties	0:24 1:26 4:-8 5:-17 6:-36 7:-8 9:-11 11:-8
equal:dead-in-captivity	0:-33 2:11 4:-26 5:-9 6:18 8:-14 10:-11
equal:displaced	0:-12 3:42 5:-13 6:-23 7:-8 9:-31 11:-9
equal:held	0:-22 2:-41 4:65 5:-15 6:-45 7:-17 8:-20 10:-41
equal:injured	0:-34 1:-21 2:26 3:-21 4:-46 5:48 6:-18 7:-17 8:-29 9:-29 10:9 11:-21
equal:killed	0:-36 2:24 3:-90 4:-36 5:-36 6:70 7:-40 8:-28 9:-60 10:-76 11:-64
equal:missing	1:-16 2:-19 3:-30 4:-42 5:-44 6:-42 7:65 8:-18 9:-19 11:-10
equal:prisoners-exchanged	0:-34 1:-12 2:-35 3:-18 4:-51 5:-27 6:-54 7:-21 8:70 9:-15 11:-15
equal:refugees	0:-15 2:-14 3:-10 4:-39 5:-25 7:-20 8:-24 9:15 10:36 11:-11
equal:released	0:-46 1:-10 2:-28 3:-14 4:-11 5:-36 6:-23 8:-63 9:-27 10:67 11:-9
equal:returned	11:14
form:digits	1:-9 2:-49 3:12 4:-27 5:8 6:-11 7:-31 10:-38 11:10
form:dual	6:10
form:mixed	0:-24 1:-20 2:-16 3:9 4:-27 5:-35 6:-47 7:-49 8:-27 9:16 10:-35 11:24
form:range	1:10 2:-12 3:-9 4:-19 5:-24 6:13 8:18 9:-11 10:-29 11:-39
form:singular	0:-19 1:-47 2:8 3:-87 4:-74 5:-11 6:23 8:-17 9:-11 11:-57
form:vague	0:27 2:-31 3:-16 4:-39 6:-34 7:19 9:-25 10:-26 11:-28
form:words	0:-28 1:-24 3:-55 4:26 6:14 8:-35 9:-29 10:15 11:-63
headline	0:-37 1:-29 2:-23 3:12 5:-14 6:22 7:14 9:-17 10:-22 11:-58
here:#aboard	0:-22 1:-8 3:-14 4:-15 5:-38 6:37 7:13 8:-13 10:-11
here:#aid	0:-52 3:13 4:-94 6:-38 8:-16 9:24 10:-37
here:#alive	0:-32 1:-16 2:-9 3:-16 4:12 5:-37 6:-14 7:10 8:-19 10:16 11:-26
here:#captives	0:32 1:-61 2:23 3:-67 5:-46 6:-46 7:-78 8:-26 9:-57 11:-65
here:#captors	0:41 2:-60 3:-14 4:22 5:-33 6:-19 7:-66 8:-32 9:-29 10:-40
here:#commerce	0:9 1:-23 2:-35 3:24 4:-42 5:-13 8:-33 9:-31 10:9 11:-23
here:#containing	3:8 5:-11 6:8
here:#contest	0:30 1:-25 2:-48 3:-56 7:-41 8:-52 11:12
here:#crossing	0:-15 1:-43 2:-53 3:-37 4:-64 5:-27 6:-29 7:-51 9:48
here:#custody	1:-23 2:21 3:-56 5:-52 6:-29 7:-51 8:36 9:-37 10:-48 11:14
here:#demand	0:-24 2:-22 3:-10 6:-9 7:15 9:-16 10:20 11:-11
here:#disease	0:-14 1:-8 2:10 3:-14 5:-15 6:17 7:-15 8:-15 9:-8 11:-8
here:#displacement	0:-77 1:-42 2:-34 3:69 4:-60 5:-24 6:-33 7:-60 8:-40 9:-30 10:-52
here:#exchange	0:-50 1:-12 2:-18 3:-22 4:-25 5:-34 6:-30 7:-39 8:67 9:-27 10:-49 11:-38
here:#execution	0:-10 2:8 4:-9 5:-8 7:-9
here:#given-back	0:-34 1:-14 2:-18 3:-37 4:-55 6:-18 7:-30 8:30 9:-17 10:12 11:-23
here:#giving-from	1:-64 2:-9 3:-42 5:-31 8:-32
here:#group	0:24 1:-11 2:11 3:-16 5:-53 6:-30 7:-51 8:-26 9:-45 10:16
here:#handover	0:-61 2:19 3:-37 4:13 5:-31 6:-70 7:9 8:-14 9:-35 10:17
here:#hostages	0:-17 1:-18 2:24 3:-21 5:-22 6:-43 7:-32 8:-11 9:-14 10:18 11:-24
here:#losing-side	0:-48 1:-12 3:-35 4:-20 5:-26 7:-29 8:28 9:-11 11:-19
here:#need	0:-17 1:-16 2:-20 3:23 4:10 5:-16 7:-18 8:-19 9:-20 10:8 11:-12
here:#prisoners	1:-26 2:-15 3:-38 4:18 5:-30 6:-57 7:-40 8:55 9:-24 10:-34 11:-34
here:#receiving	0:11 1:-15 2:-32 3:-34 4:-50 6:16 7:-60 8:-19 9:-40 10:-15 11:31
here:#remainder	0:-19 1:-27 2:-44 3:-15 4:34 5:-26 6:-33 8:31 9:-38 10:-29
here:#rescue	0:-13 1:-21 2:-44 3:-25 4:-41 5:11 6:-14 8:-35 9:-31 10:38
here:#rumour	0:21 4:-8 5:-8
here:#since	2:-79 4:-26 5:-29 9:-29 10:-21
here:#state	0:-54 1:-56 3:-28 5:-10 7:-22 8:34 9:-33
here:#statement	5:-15 6:35 7:-8
here:#travel	2:-12 5:-10 6:-26 7:19 8:22
here:abducted	0:111 1:-30 2:-85 3:-62 4:-36 5:-78 6:-40 7:-86 8:-22 9:-101 10:-23 11:-89
here:allocated	0:-32 1:-35 2:20 3:-32 4:16 6:-33 7:-45 8:13 9:11 10:-8 11:-18
here:casualties	0:-37 1:50 2:-20 3:-26 4:-27 6:-20 7:-24 8:-28 9:-14 10:-28 11:-8
here:dead-in-captivity	0:-17 2:23 5:-8 6:-30 8:-8 10:-22
here:delivered	0:-8 1:-68 2:-14 3:-25 4:-31 6:-19 8:-11 9:9 11:-21
here:displaced	0:-40 1:-88 2:-88 3:116 4:-47 5:-41 6:-67 7:-52 8:-84 10:-20 11:-41
here:held	0:-61 1:-36 2:24 3:-74 4:101 5:-93 6:-92 7:-45 8:-22 9:-51 10:9 11:-74
here:injured	0:-79 1:-16 2:-113 3:-93 4:-68 5:173 6:-93 7:-81 8:-75 9:-62 10:-81 11:-87
here:killed	0:-48 1:19 2:46 3:-69 4:-34 5:-51 6:101 7:-19 8:-70 9:-108 10:-106 11:-143
here:missing	0:-44 1:22 2:-14 3:-74 4:-17 5:-104 6:-108 7:155 8:-69 9:-93 10:-96 11:-80
here:pledged	0:-17 1:-32 3:-23 5:11 6:-12 7:-14 8:-22 9:-55 10:18 11:-13
here:prisoners-exchanged	0:-68 1:-77 2:-8 3:-39 4:-12 5:-22 6:-33 7:-52 8:69 9:-82 10:21 11:9
here:refugees	0:-21 1:-51 2:-70 3:-26 4:-37 5:-45 6:-70 7:-76 8:-52 9:81 10:-36 11:9
here:released	0:-55 1:-88 2:-28 3:-39 4:-48 5:-72 6:-46 7:-64 8:10 9:-103 10:102 11:-9
here:requested	0:-15 1:-46 2:-27 3:-49 4:9 5:-13 6:-16 7:20 9:15 10:-11 11:-14
here:returned	0:-51 1:-60 3:-48 4:-52 5:-11 6:-51 7:-51 9:-74 10:-43 11:97
here:said	0:-10 2:-11 3:-35 6:17 8:-32 9:-28 10:-22 11:-26
here:set	0:-65 1:-35 2:8 3:-20 4:-63 6:35 7:-19 8:20 9:-54 10:-18 11:-48
here:total	0:14 1:-25 2:-21 4:12 5:-32 6:-24 7:11 8:-13 9:-10 11:-20
item	1:-38 2:-37 3:48 4:-27 7:-27 8:-29 9:-16 10:-42 11:-33
last:claim-abducted	0:13 1:-34 3:-14 4:16 5:-67 6:-30 7:-10 8:-35 9:-42 11:-12
last:claim-allocated	1:-11 3:-10 5:-20 6:26 9:10 11:-24
last:claim-casualties	1:51 2:-17 3:-27 4:13 5:-29 6:-49 7:-24 8:-13 9:-20 10:-18 11:-13
last:claim-dead-in-captivity	0:9 1:-14 2:26 3:-14 4:-20 5:-16 6:-18 7:-24 10:-16
last:claim-delivered	0:-29 1:9 4:-14 5:-15 6:-17 7:-16 9:43 11:-37
last:claim-displaced	0:-24 1:-48 2:-57 3:37 4:-52 5:-26 6:-41 7:-65 8:-53 9:44 10:-24 11:-20
last:claim-held	0:-10 1:-23 3:-45 4:34 5:-55 6:-57 7:-55 8:20 9:-42 10:24 11:-39
last:claim-injured	2:-76 3:-25 4:-45 5:54 6:-16 7:-23 8:-35 9:-88 11:-37
last:claim-killed	0:-13 1:14 2:-76 3:-33 4:-28 5:10 6:30 7:-13 8:-71 9:-19 10:-37 11:-45
last:claim-missing	0:-9 1:-37 2:-42 3:-12 4:-68 5:-11 6:-8 7:44 8:-52 11:-66
last:claim-pledged	0:-17 1:11 2:-9 3:11 4:-11 7:-26 8:-8 9:-25 10:-8 11:-21
last:claim-prisoners-exchanged	0:-48 1:-23 2:-51 3:-18 4:-29 5:-16 6:-12 7:-21 8:61 9:-16 10:-36 11:-11
last:claim-refugees	0:-21 1:-26 2:-14 3:-65 5:-22 6:-41 7:-43 8:-22 9:49 10:-39 11:24
last:claim-released	0:-13 1:-23 2:16 3:-30 4:18 6:-62 7:-48 8:15 9:-46 10:21
last:claim-requested	0:-11 3:-19 4:-9 5:-21 6:32 7:-17 9:8 11:-16
last:claim-returned	1:-21 2:-32 3:-44 4:-39 5:8 6:-11 7:-59 8:-35 10:-47 11:52
last:claim-total	3:-18 5:-13 7:13 9:19 11:-11
left1:	0:15 6:-34 7:29 10:-11 11:9
left1:"	0:-9 1:22 2:-70 3:-36 4:-23 5:-40 6:15 8:-41 9:17
left1:#	0:-30 5:-9 6:38 8:-9 10:-8
left1:(	0:-24 1:-10 2:-10 3:-31 4:-20 7:13 8:-21 9:-26 11:32
left1:,	0:-17 1:-75 2:-67 3:11 7:-51 9:-18 11:-23
left1:-	0:-29 2:-12 3:31 4:-23 5:-9 6:17 7:-8 8:-16 9:-31 10:22 11:-25
left1::	2:-18 3:33 4:-36 5:-36 6:10 7:-29 8:-24 9:-37 10:11 11:-19
left1:;	0:-69 1:-22 3:24 5:11 6:-21 9:-43 10:13
left1:abducted	0:24 6:-20
left1:after	3:-15 6:10 9:15
left1:against	6:11 7:-10
left1:all	0:-34 2:-14 4:-25 5:-22 6:17 7:-14 8:-15 10:42
left1:among	0:13
left1:and	0:-17 1:-46 2:-17 3:-10 4:-36 5:31 6:-30 7:17 9:-24 11:-24
left1:another	1:-11 2:-10 6:-13 7:12 8:-21 11:-24
left1:are	0:-12 3:17 4:-11 5:-8 10:-8 11:-9
left1:as	0:19 4:-8 6:-29 7:18 9:-20 11:18
left1:at	0:30 1:12 2:-42 3:-46 4:-32 6:-21 10:-51 11:10
left1:back	3:-16 7:-8 8:-14 9:-11 11:18
left1:been	0:-14 3:-8 5:-10 6:26 7:-13 9:-15 10:-11
left1:buried	0:-8 4:-10 5:-13 6:31 7:-12
left1:but	4:12 6:10 10:-9 11:-8
left1:captured	0:20 4:-13 6:-22 10:-11
left1:carried	0:-10 4:-14 5:-31 6:30 7:-8 8:10 10:-18
left1:claimed	1:24 3:-10 5:-16 7:-11 9:-10
left1:confirmed	0:11 6:17 7:-16 10:-16
left1:cost	3:-13 6:30
left1:counted	0:-9 1:8 3:-25 4:-16 5:-18 6:49 7:-25 9:-28 10:-10 11:-24
left1:counts	6:8
left1:did	6:11
left1:displaced	3:36 6:-31
left1:driven	0:-8 3:24 6:-16 7:-12 9:-13
left1:drove	3:19 5:-14 6:-12
left1:first	4:-14 10:19
left1:for	0:-44 1:-18 2:8 3:-8 4:-28 5:-33 6:-27 7:22 8:29 11:-29
left1:forced	0:-12 3:26 5:-14 6:-11
left1:found	6:14 7:-9
left1:free	0:-15 2:-8 4:-11 10:29 11:-14
left1:freed	0:-11 2:-11 4:-12 8:-8 10:25
left1:from	0:-11 1:10 2:-12 4:-20 5:-16 6:24 7:-23 8:-12 10:-24
left1:further	0:-8 5:11 6:-16 9:16 11:-14
left1:had	5:9 6:-13 9:9 11:-10
left1:has	0:-25 2:-19 4:-10 5:-18 6:-21 7:31 8:-12 9:-20 10:12 11:-15
left1:have	0:-16 2:-10 3:-17 4:14 6:18 7:-26 8:-8 10:-31 11:-13
left1:hold	0:-20 4:26 6:-12 10:-10
left1:hosts	9:22 11:-17
left1:in	0:-18 3:-27 5:21 6:-28 7:-12 9:32 11:-23
left1:include	8:10
left1:including	1:-8 2:10 3:-21 4:-36 6:23 7:-33 8:9 9:-25 11:-24
left1:injured	0:-10 3:-19 5:46 6:-36
left1:injuring	5:34 6:-29
left1:is	0:-22 1:-13 2:-12 3:19 4:-27 5:-29 6:-10 8:-20 10:-20 11:-25
left1:its	3:9
left1:just	0:-23 3:-8 4:25 5:-13 6:-30 7:-13 8:-8 9:18 10:-20 11:-15
left1:kill	0:-27 2:-11 4:-8 5:-8 6:42 7:-9 10:-8
left1:killed	0:-72 1:-25 2:-26 3:-55 4:-22 5:-42 6:92 7:-43 8:-20 9:-23 10:-18 11:-14
left1:killing	0:-30 2:-10 3:-23 4:-10 5:-39 6:67 7:-15 8:-11 10:-10
left1:kills	0:-8 5:-32 6:50 7:-20
left1:last	4:26 6:-23 7:23 10:-26
left1:leaves	0:-13 2:-8 3:10 4:8 5:-18 7:17 9:-15 10:-13 11:-9
left1:leaving	3:17 9:-17
left1:left	0:-18 1:8 2:-17 3:-10 5:-13 7:22 8:-13 9:-11 10:-10
left1:let	0:-20 2:-11 3:-11 4:-33 6:-23 10:19 11:14
left1:lists	1:-8 3:-20 7:26 9:-11 11:-14
left1:lost	0:-20 1:-11 2:-17 3:-15 4:-17 5:-21 6:64 7:-34 10:-10
left1:made	2:-8 3:14 5:-8 6:18 7:-18
left1:move	6:-11 9:14 11:-18
left1:not	0:43 2:-12 4:-16 5:-11 6:-33 7:-22
left1:of	1:-39 2:22 3:-19 4:-69 5:8 6:13 7:14 8:-21 9:-66 10:-23
left1:off	0:16 3:21 6:-17 9:-18 11:-20
left1:on	6:21
left1:only	0:-32 3:-17 4:-25 5:-17 6:24 8:-14 10:22 11:-20
left1:or	3:11 7:-10
left1:other	0:-15 2:-15 4:8 5:-14 6:-19 8:-9 10:19
left1:out	0:-11 6:18 7:-10 8:10 10:-8
left1:over	8:-8 10:14
left1:passed	3:10
left1:reach	6:19 7:-11
left1:reached	3:11
left1:received	6:18 8:-14
left1:recorded	1:24 4:-17 5:-9 6:-13 7:-25 10:-8
left1:registered	3:16 6:-16 11:11
left1:release	0:-20 2:-9 4:-27 8:15 10:24
left1:released	8:23 10:-20
left1:remaining	0:-8 2:-8 3:-8 4:22 5:-11 6:-31 7:21 8:-10 10:-25
left1:reported	0:22 4:-8 5:-10 7:11 8:-8
left1:reports	3:-10 5:-16 6:13 9:9
left1:s	0:12 3:8
left1:said	1:-16 2:-20 3:-20 4:-21 6:-14 7:-32 8:11 10:9
left1:saw	0:-21 2:-14 4:-27 5:28 6:-11 10:-13
left1:say	4:-10 6:27
left1:says	0:-39 1:-24 2:-21 3:-14 4:21 6:16 7:-9 8:-17 9:-27 10:12 11:-25
left1:seized	0:25 6:-18 8:-18 10:-9
left1:sent	0:-11 3:24 4:-10 6:-24 7:-11 8:12 9:-8
left1:so	0:-13 2:-11 3:-10 4:43 5:-14 6:-27 7:-32 10:-23
left1:that	0:-18 1:-54 2:20 3:-35 4:-22 8:10 9:-18 10:-23 11:9
left1:the	0:26 2:-9 3:-42 4:23 5:-9 6:-12 7:-11 9:19 10:-47 11:-15
left1:them	1:-8 2:-15 5:10 6:-18 8:-22 9:-10 10:-28
left1:then	5:-24 6:26
left1:to	0:-44 1:-27 2:20 3:-10 4:-10 5:-63 6:8 7:-65 8:9 9:11 10:-42
left1:took	0:24 1:-13 3:-32 4:-28 5:-15 6:30 7:-26 8:-12 9:-11 10:-27 11:-11
left1:treated	3:-9 5:19 6:-13 8:-10
left1:up	0:-17 2:-20 3:-14 4:-24 6:24 7:-17 10:16 11:-10
left1:uprooted	3:28 5:-9 6:-18 9:-23
left1:was	1:21 3:18 4:18 5:-19 6:-49 7:-34 9:-20 10:-33 11:-12
left1:week	3:-10 4:-8 5:-9 6:-9 8:-14 10:20
left1:were	0:25 1:-9 2:-31 4:30 5:-31 6:-22 7:-26 8:-17 9:-9 10:-35
left1:when	3:18 5:-14 6:-10 8:9 10:-9
left1:where	0:-35 3:16 4:26 7:-21
left1:which	0:-27 1:-9 2:-19 3:-12 6:35 7:-16 10:-14 11:-8
left1:while	0:15 3:-17 6:-19 7:8 11:10
left1:whom	0:-21 1:-17 2:16 3:-24 5:-35 6:20 7:-26 8:-12 9:19 10:-20
left1:with	0:9 1:-17 2:-31 5:-42 6:-22 7:29 8:-33 9:-10 10:-33
left1:wounding	5:25 6:-26
left1:year	0:16 1:13 3:-20 7:-13
left1:|	0:-48 1:-21 2:16 3:-28 4:-40 5:32 6:-9 7:-20 9:8 10:-22
left1:—	2:-9 4:-24 5:-19 6:10 10:9 11:-9
left1:•	1:-9 3:24 5:-10 6:8 7:-18 9:-29 11:-11
left2:	3:23 4:-14 5:-21 6:16 7:-17 9:-18 10:-10 11:-23
left2:"	1:-11 3:-24 4:24 8:-20 9:-12 10:-34 11:-13
left2:#	0:30 1:-26 2:-33 3:-18 4:-36 5:-34 6:26 8:21 9:8 10:-39 11:-12
left2:)	0:-29 2:-10 3:16 4:-26 5:22 6:-14 8:-16 9:-10 10:31
left2:,	0:-20 1:-51 2:-39 3:-45 4:-10 5:13 6:-11 8:23 9:-30 10:-27
left2::	0:9 2:-17 3:-24 4:16 5:-17 6:31 7:-20 8:-12 9:-15 10:-31 11:20
left2:;	0:-24 2:-10 3:-10 6:-16 7:16 9:18 10:20 11:-14
left2:a	0:-12 3:12 7:-13 9:13 10:-13 11:-16
left2:account	0:-12 2:-8 7:18 8:-8 10:-9
left2:adding	2:-10 5:9 6:13 7:-14
left2:all	3:10
left2:alone	1:23 6:-23 8:-15 9:-8
left2:along	0:18 6:-22
left2:also	2:-9 5:-14 6:16
left2:among	0:8 2:-10 4:12 6:-16 8:-20 10:-17
left2:and	1:-39 2:-33 3:26 4:-8 5:-18 6:-20 8:-35 9:-17 11:-8
left2:are	4:-18 5:-17 6:32 8:-15 9:-11
left2:army	0:-22 2:-17 4:-20 5:-11 6:10 8:-14 10:20
left2:arrived	0:14 10:-9
left2:at	5:13 6:-9
left2:august	0:-17 3:14 8:-9 10:-10
left2:authorities	0:26 3:-13 4:-10 5:-8 6:-21 7:-8 9:-13
left2:average	11:12
left2:boat	5:-8 6:13 7:-10
left2:bodies	0:-22 2:23 4:-27 5:16 7:-15 10:-26
left2:but	0:-13 2:-10 3:-8 5:-11 7:17
left2:by	3:-17 6:-9 9:14
left2:came	3:16 6:-12
left2:carried	6:-17 9:21 11:-14
left2:cases	6:22
left2:children	2:-9 3:-11 5:-19 6:36 7:-27 10:-16
left2:cholera	6:15
left2:city	5:11 6:-9
left2:civilians	5:-19 6:21
left2:claims	5:-8 7:-8 11:12
left2:climbs	6:22 7:-17
left2:could	0:23 2:-12 3:-8 4:-20 5:-19 6:22 7:-24 8:-12 9:-9
left2:count	5:-10 6:26 7:-11
left2:country	11:-10
left2:dawn	5:8 6:-8
left2:day	0:-15 3:-17 4:-9 5:-33 6:36 7:-24 8:15 9:-18 10:-20 11:17
left2:dead	0:12 1:-13 2:-10 3:-29 4:-13 5:36 6:-36 7:13 8:-8 9:-20 11:-10
left2:death	5:12 7:-8
left2:deaths	0:-19 2:-8 3:-20 5:28 6:8 7:-14
left2:december	3:-16 9:-21 11:29
left2:died	3:-10 5:13 6:-14 7:14 9:-9
left2:down	3:15 5:-16 7:18 9:-17 11:-15
left2:estimates	5:13 6:-8
left2:example	5:14 7:-18
left2:fallen	0:9 3:21 5:-8 9:-13 11:-18
left2:far	3:-11 9:13 10:10 11:-12
left2:february	3:13 5:-9 6:-25 9:-25 11:20
left2:figure	0:27 1:27 2:-26 4:-30 5:-26 6:-36 8:-18 9:12 10:-20 11:-14
left2:first	0:-12 4:25 5:-13 6:-18 7:-10 10:-8
left2:five	3:12
left2:flights	5:-25 6:25
left2:for	3:-15 6:-18 9:17
left2:four	5:-8
left2:given	5:10
left2:gunmen	2:-9 3:-15 4:-31 5:-9 6:12 7:-17 8:-9 10:25
left2:had	0:25 2:-21 4:-37 5:-21 7:-24 9:-16 11:9
left2:handed	10:8
left2:has	1:14 2:-21 3:-14 4:-30 6:22 7:-49 9:-14 11:-35
left2:have	1:20 2:-14 3:-30 4:-26 6:9 7:-30 8:-24 11:-25
left2:having	8:16 10:-13
left2:he	1:-16 2:-23 3:-9 4:-32 6:-13 8:27 9:-14 10:-31 11:-11
left2:hit	6:10
left2:home	3:-21 6:-13 11:17
left2:hospital	0:-16 2:-10 3:-13 4:-26 5:25 6:21 7:-26 8:-12 10:-20
left2:hostages	0:-8 4:14 8:18 10:-28
left2:i	0:-44 2:-31 3:-17 4:-21 5:11 6:54 7:-30 8:-14 9:-17 10:-44 11:-8
left2:in	1:-20 2:-19 4:-31 5:30 6:-31 7:-31 8:-14 9:-18 10:29 11:-14
left2:india	4:-12 5:-14 6:11 10:15 11:-9
left2:injured	3:-14 4:-11 5:25 6:-45 7:19 8:-8 10:-8
left2:injuries	5:-10 6:12
left2:iom	3:10 11:-8
left2:is	5:11 9:-9
left2:israel	0:-24 2:19 4:-19 6:15 7:-13 8:-9
left2:it	0:-13 1:-31 2:10 3:31 4:27 5:-17 6:-45 7:-40 9:-18 10:-14 11:-13
left2:january	10:12
left2:killed	0:22 2:-16 4:-16 5:46 6:-61 10:8
left2:killing	0:-18 1:-9 2:-10 3:-12 5:-11 6:40 7:-9
left2:last	1:14 3:-22 6:-12 9:-10 11:21
left2:late	4:-13 5:-21 6:25 10:-11
left2:law	5:-9 6:22 7:-18
left2:lebanon	3:-11 5:-13
left2:live	5:-9 6:19
left2:lives	0:9 3:-9 5:-12 6:21
left2:looking	6:-11 7:20 9:-8
left2:man	5:-10 6:17
left2:martyrs	5:26 6:-18
left2:may	6:17
left2:men	2:-11 3:-12 4:-20 5:-24 7:-12 8:-10 9:19 10:19
left2:militants	0:21 6:-8 8:-17
left2:million	0:-14 3:-15 4:18 9:15 10:-16
left2:ministry	9:13 11:-11
left2:minutes	6:8
left2:missing	0:-14 1:-12 3:10 4:-16 5:-23 6:-46 7:33 10:-10 11:-9
left2:mission	6:16
left2:names	4:11 7:-10 10:-10
left2:nations	0:-15 3:16 4:15 9:-16 10:-11
left2:nine	6:13
left2:now	3:24 9:-11 11:-15
left2:number	0:14 2:-9 3:-13 4:-17 5:-9 6:19 7:-8
left2:october	0:-11 2:13 7:-17 11:-9
left2:of	0:22 2:16 3:-46 4:-16 5:-21 7:-11 9:20 10:-45
left2:office	3:9
left2:on	0:13 3:-21 5:10 6:-30 7:-17 8:-12 9:17 10:-20 11:15
left2:one	3:8 7:-9
left2:out	3:23 5:-17 6:18 8:9 9:-11 10:-13 11:-28
left2:partners	0:12 3:-9
left2:people	2:-9 3:15 4:8 5:-36 7:-19 8:-12 9:10 10:-16 11:-14
left2:persons	3:13
left2:police	4:-8 5:-13 6:23 10:-9
left2:population	3:-14 5:-11 6:20 7:-10
left2:put	5:-9 6:-20 7:23
left2:received	5:-12 10:15
left2:refugees	6:-12 11:-10
left2:region	5:9
left2:remains	2:21 4:-13 6:25 8:-19 10:-22
left2:report	3:9 5:-10 6:19 7:-13 9:-8
left2:return	0:-22 2:-22 4:-16 6:-14 8:13 10:8 11:9
left2:risen	3:-8 6:-13 7:-9 9:17 11:-10
left2:rises	5:-11 6:23
left2:road	7:17
left2:said	0:-11 3:-15 5:14 6:15 7:-12 8:-14 9:-8 10:16 11:-11
left2:same	0:10 3:12 5:11 6:-15 10:-21
left2:say	0:12 2:-13 3:19 6:-13 7:-16 9:-9 10:-12 11:16
left2:says	0:-23 2:-16 3:19 4:-22 5:-26 9:-17 10:-10 11:17
left2:second	6:16
left2:she	6:8
left2:six	5:-12 6:14
left2:so	0:11 5:-8 7:8 10:-10
left2:soldiers	0:-16 5:-14 6:15 7:-8 8:-12 10:9
left2:speaks	2:-14 4:-10 6:10 7:9
left2:stands	0:-10 2:-12 4:18 10:-10
left2:states	3:-12 6:-15 9:12 10:19
left2:strikes	3:13 9:-10
left2:sunday	4:-8 5:-14 6:15 7:10 8:-12 10:13
left2:taken	2:-9 3:-25 4:-14 5:16 6:-14 7:-16 8:-8 9:17 10:-12 11:-8
left2:teams	0:-12 1:13 3:-18 5:13 6:-15 9:-9
left2:thailand	0:-14 4:-23 6:-12 8:16 9:-8
left2:that	0:-15 1:26 2:-26 3:19 4:-17 5:-52 6:-32 8:13 10:8 11:-23
left2:the	0:-11 1:-15 2:-32 3:-30 4:21 5:-28 6:-47 7:33 8:-20 9:12 10:18 11:-23
left2:them	0:-32 2:-10 3:-29 4:20 5:-24 6:15 7:-13 9:24 10:-18 11:-23
left2:there	0:28 1:-8 2:-14 3:20 4:14 5:-17 6:-53 7:37 9:-22 11:-9
left2:these	0:-16 2:-9 3:18 5:-15 6:-22 7:-10 9:-26 11:9
left2:they	0:33 1:-8 2:-17 3:-33 5:-32 6:-44 7:-27 9:-14 11:-15
left2:those	8:14
left2:thursday	0:22 3:-17 4:-14 6:-21 9:-18 10:-22 11:18
left2:time	0:-9 3:-8 4:21 6:-9 7:-9 10:-10
left2:to	0:-43 2:10 3:-10 5:-46 7:-17 8:12 11:-35
left2:together	0:18 4:-14 10:-15
left2:told	2:-24 3:-13 5:27 6:-13 7:-12 8:-11 10:-22 11:-10
left2:toll	0:-8 5:-14 6:41 7:-16
left2:total	9:14 11:-14
left2:town	3:10
left2:troops	0:-13 6:19
left2:two	5:-8 6:32 7:-22
left2:ukraine	8:8
left2:up	1:12 2:-8 5:-9 6:17 7:-20 8:-8 10:-16
left2:us	0:-12 2:-11 4:-8 5:27 6:-25
left2:was	0:19 1:-9 2:-28 3:-16 4:20 5:-8 6:-44 7:-30 8:-16 10:15
left2:way	4:-9 6:-11 8:13
left2:we	2:-24 3:-29 4:12 5:-15 6:25 7:-33 8:-22 9:12 10:-50
left2:week	11:12
left2:were	0:-30 2:-15 4:37 5:-8 6:-25 10:-15
left2:which	1:16 3:-10 7:-16
left2:who	0:-13 3:-8 5:17 6:19 9:-12 11:-9
left2:will	3:24 6:-10 9:-8
left2:women	0:-15 3:-12 5:-32 6:24 7:-27 9:17
left2:workers	5:-27 6:31 7:-10
left2:would	6:-16 7:16
left2:wounded	5:22 6:-9
left2:year	0:9 3:-24 4:-11 6:30 7:-29 9:26 10:-9
left2:years	0:-20 2:20 3:-15 4:-11 6:-9 9:15 10:-11
left3:	0:-34 3:35 4:-18 5:-18 6:31 7:-26 8:-8 9:-28 11:-28
left3:"	1:-10 2:-14 3:-41 4:24 5:-32 6:29 7:-13 8:-9 10:-37
left3:#	0:-11 1:-38 3:-16 4:14 6:-16 7:-10 10:-34 11:-16
left3:(	5:-31 6:34 7:-8
left3:)	3:15 4:-8 5:28 6:-20 9:-26 11:-10
left3:,	0:8 1:20 2:-30 3:-9 4:-10 5:-32 6:-12 10:-41 11:-10
left3:-	0:-19 2:-11 4:-21 5:-26 6:36 7:12 8:8 9:8 10:-20 11:-9
left3::	2:-9 3:-29 4:-25 5:18 9:12 10:14 11:-18
left3:;	0:-18 2:-12 3:-10 4:-27 7:10 9:9 10:14 11:-11
left3:a	0:-15 1:-15 2:8 3:-46 5:-21 6:55 7:-32 8:-18 9:-43 10:-40 11:16
left3:according	0:-18 2:-11 4:15 6:17 8:-11 10:-12
left3:agency	1:14 9:-19 11:18
left3:al	3:36 5:-9 6:-11 7:-12 9:-23 11:-18
left3:among	0:-14 4:-19 5:-23 6:35 7:-11
left3:and	0:-28 2:20 3:8 7:-55 8:-41 9:-32 10:-21
left3:april	3:17 5:-10 6:-19 8:12 9:21 10:-10 11:-22
left3:are	3:-12 6:14 7:-12 9:13 11:-10
left3:as	3:25 5:-11 6:-9 9:-23 11:18
left3:at	0:-20 2:-20 3:-30 4:23 5:-13 6:-18 7:8 8:20 10:-20 11:13
left3:authorities	3:-12 6:8 7:-15 10:-10 11:15
left3:been	0:-26 2:14 3:-14 4:-12 5:-23 7:33 8:-21 10:-11
left3:between	3:-25 9:26 11:-22
left3:by	2:-13 3:-16 4:-25 5:-29 6:35 9:-11 11:16
left3:camp	7:10
left3:cases	6:12
left3:central	6:12
left3:children	3:13 6:-19 10:16
left3:confirmed	0:-20 3:10 4:25 5:-17 6:-25 7:12 9:-11 10:-18
left3:country	0:-8 2:-11 3:-9 4:19 9:8 10:-10
left3:dead	2:-9 3:16
left3:deaths	6:13
left3:displaced	0:-9 3:11 5:-11 6:-13 9:-8 11:9
left3:each	8:9
left3:eight	0:14 1:17 3:-19 4:-17 6:-22 7:-10 10:-10 11:-9
left3:el	6:11
left3:eleven	6:9 7:-12
left3:february	5:10
left3:first	0:14 3:20 4:-10 5:-12 7:-11 8:-13 10:9 11:-23
left3:five	0:-20 3:-10 4:-20 5:-13 6:-23 7:24 8:14 10:-10
left3:floods	3:11
left3:for	3:-9 4:-13 5:-17 6:-37 7:44
left3:found	6:-20 7:21
left3:four	2:-16 4:-19 6:14 7:-21 8:-12
left3:from	0:-36 2:-21 3:-19 4:38 6:-45 7:-17 8:-22 9:8 11:11
left3:given	6:15 7:-8
left3:had	0:19 1:-17 2:-13 3:20 4:-25 6:-12 7:-27 8:-25 11:-36
left3:has	0:-17 1:-9 2:-9 3:-39 4:-24 5:-21 6:-25 7:-10 8:-15 9:9 10:23 11:17
left3:have	0:-23 2:-8 4:-24 5:10 9:-20 10:-13 11:-16
left3:he	0:21 3:-18 4:-8 7:-12 8:-11 9:13 10:-12 11:-16
left3:health	6:15 7:-12
left3:his	6:13 7:-8
left3:hospital	5:13 7:-14
left3:i	0:-15 2:22 4:-30 5:-13 6:-18 7:-20 8:-9 10:22
left3:in	0:-39 1:-27 2:-64 3:-20 4:-27 5:9 6:40 7:-34 8:12 9:-28 10:-10 11:28
left3:is	2:14 6:-21 7:18 8:-10 9:8 10:-14 11:-9
left3:israel	8:21 10:-15
left3:israeli	6:10
left3:it	0:25 1:-17 3:-39 6:-13 7:-39 8:-20 9:-20 11:-10
left3:its	0:-8 10:-13
left3:january	0:-16 3:-10 6:26 10:-8
left3:june	3:12 6:25 7:-16 8:-18 9:-10 10:-8
left3:last	0:11 3:-19 6:19 7:-10 11:17
left3:live	0:-17 4:-11 6:17 9:12 11:-9
left3:lives	3:-13 5:17 6:-22 7:18
left3:local	5:-15 6:19
left3:management	3:12 11:-8
left3:may	0:22 6:-15
left3:media	0:-15 2:13 4:-11 5:-23 6:22 10:-10
left3:medical	5:-16 6:20
left3:migration	1:15 6:-19
left3:million	3:9
left3:monday	6:9
left3:morning	8:-14 10:15
left3:my	0:21 6:-11 10:-9
left3:near	0:-8 6:19
left3:not	2:-8 4:17 7:-9 8:-14
left3:november	6:9 8:-9 10:12
left3:october	5:-14 6:12 8:10
left3:of	0:-25 1:19 2:-31 3:29 4:15 6:-30 7:-16 9:-46 10:-21 11:11
left3:office	6:10 7:-9 9:11
left3:officials	3:-15 6:-11 9:16 11:-8
left3:on	0:33 2:-12 4:-25 6:-12 7:-12 9:-16 10:-17
left3:one	2:-19 4:17 5:17 6:-16 10:-28
left3:or	3:15 5:11 6:-8
left3:out	0:15 5:14 6:-19
left3:over	5:-12 6:19 8:16 10:-16
left3:people	1:-8 2:-8 4:-19 5:20 9:-29 10:-13 11:-14
left3:press	5:10
left3:red	2:-20 4:-12 8:-8 10:20
left3:region	0:-12 3:23 5:-16 6:-11
left3:reuters	0:-21 4:-17 8:-11 10:29
left3:russia	6:12
left3:s	0:14 2:-11 3:-35 4:-9 6:10 7:-19 9:30 10:-21
left3:said	0:-14 3:-8 4:10 5:25 6:-13 8:-8 9:10 10:-11
left3:same	5:11
left3:says	5:9 10:14
left3:second	0:-16 1:-8 3:-17 5:-10 6:-20 7:-9 8:-19 9:-9 10:28 11:-9
left3:security	6:10
left3:september	0:18 4:-14 10:-15
left3:seven	5:-29 6:36 7:-14
left3:she	0:29 3:-18 4:-8 6:-21 7:-8 8:-17 9:-22 10:-16 11:-9
left3:since	0:28 3:15 4:-9 5:-16 6:-10 7:-15 9:-11 10:-9
left3:six	3:23 5:9 6:-14 7:-22 9:-11
left3:so	0:-38 2:-17 3:-15 4:23 6:-37 7:-18 8:-10 9:8 10:24 11:-14
left3:southern	5:-10 6:17
left3:state	0:-18 7:9
left3:sudan	6:21
left3:sunday	0:-8 4:-12 5:13 6:10 7:-26
left3:ten	2:17 3:-11 4:-13 6:-18 8:10 10:-18
left3:that	0:-41 1:-8 2:-12 5:9 6:14 7:-22 9:-17 10:-26 11:-11
left3:the	2:8 3:-26 5:-17 6:28 7:-33 8:-65 9:-8 10:-10 11:-32
left3:their	0:10 5:-11
left3:them	0:16 8:-11
left3:then	0:19 4:-15 10:-8
left3:there	0:-30 1:-9 2:-17 4:11 5:-23 6:20 8:-27 9:-17 10:-25 11:-11
left3:they	2:-8 4:-9 8:-8 10:9
left3:this	3:-24 5:-18 6:20 7:-8 9:23
left3:three	2:-8 3:-12 4:10 5:-9 6:-16 7:-23 9:15
left3:thursday	5:-10 6:18 10:8
left3:to	0:-26 1:-16 2:21 4:-53 5:8 6:-22 7:11 9:-34
left3:told	2:20 3:-15 5:24 6:-43 7:-21 8:10 9:-10 10:-23
left3:toll	5:-10 6:34 7:-18
left3:tuesday	0:34 2:-14 4:-10 6:-42 7:-15 8:10 10:-11 11:-13
left3:two	0:21 2:-8 3:-30 4:-24 5:-19 7:11 8:-18 10:11 11:-13
left3:united	0:-15 3:16 4:15 9:-16 10:-11
left3:war	1:-14 3:-15 6:25 8:-16
left3:was	2:-8 5:16 6:-23 10:9
left3:we	0:-27 1:-11 2:-12 4:-18 5:-29 9:-26 10:17 11:-12
left3:week	0:-8 4:19 5:-11 6:-14
left3:weeks	0:-27 3:11 4:-21 6:-26 8:-11 10:19
left3:were	0:-9 2:-35 4:-34 5:14 8:-11 10:21
left3:west	6:9
left3:where	0:-9 9:11
left3:which	6:-14 7:15
left3:without	0:-8 4:15 6:-13 10:-12
left3:would	0:-17 2:-21 3:-8 4:-13 5:-10 6:24 7:-12 9:-15 10:12
left3:wounded	5:19 6:-17
left3:year	3:-8 5:-8 6:31 9:-9
left3:—	0:-14 3:12 4:-8 5:-25 10:12
left3:•	0:-9 7:11 11:-18
many	0:-25 1:-55 2:-48 3:-22 4:11 7:-16 8:-46 9:12 10:14 11:-74
mostly:abducted	2:-33 7:-37 8:-30 10:18
mostly:aid	0:-15 1:-54 2:-29 3:-29 4:-47 5:-34 7:8 9:33 10:-29
mostly:allocated	3:18 6:-12
mostly:casualty	0:-10 1:-16 2:-20 4:-20 6:19 7:19 8:-54 9:-19 10:-27 11:-67
mostly:displaced	3:23 4:-13 5:-30 6:-17 8:-13 11:-21
mostly:displacement	0:-28 1:-51 2:-24 3:10 4:-44 5:-44 6:9 7:-18 8:-43 9:-26 10:-34 11:40
mostly:held	2:-23 4:-40 5:26 6:-14 8:-10 10:-22
mostly:hostage	0:-14 1:-13 2:12 3:-42 4:20 5:-18 6:-34 7:-53 8:8 9:-40 11:-57
mostly:injured	0:-22 1:-9 3:25 4:-14 5:27 6:-11 7:-31 9:-23 10:-17 11:-13
mostly:killed	0:-36 2:-17 5:10 7:11 8:-62 9:-38 10:-29 11:-59
mostly:missing	2:-8 4:-9 5:23 7:-27
mostly:pledged	0:-36 1:-15 2:-13 3:-12 4:-25 5:-29 6:28 8:9 9:14 10:-15 11:-27
mostly:prisoners-exchanged	0:-75 2:-24 3:-30 4:-13 5:-19 6:-26 8:50 9:-28 10:-35 11:-20
mostly:returned	3:-25 6:-15 7:-9 9:-30 11:36
near:ababa	3:11 7:-8
near:abduc	0:49 1:-9 2:-38 3:-17 4:-11 5:-26 6:-17 7:-14 8:-34 9:-11 10:-14 11:-18
near:abdul	4:-8 6:-20 7:18
near:aboar	5:-9 6:16
near:about	0:12 1:-14 2:-32 4:21 5:-38 6:-32 7:-42 8:-26 9:21
near:above	6:19 7:-10
near:abroa	5:26 6:-32 11:16
near:abu	3:10 6:18
near:accep	0:-11 1:-10 2:-9 6:16 7:-15 10:-19
near:accid	1:-13 3:-8 5:-9 6:34 7:-14
near:accor	0:-14 1:-34 2:15 3:-25 5:-14 6:22 7:-33 8:-43 9:9 10:-29
near:accou	0:-36 1:-8 2:-16 3:-29 4:-19 5:-22 6:-26 7:46 8:-15 9:-11 10:-31 11:23
near:accus	3:-9 6:-12 9:-9 11:18
near:aceh	0:-11 1:16 3:-21 5:-13 6:-36 7:-19 9:30
near:ackno	0:23 1:-10 2:12 4:18 5:-31 6:-41 7:-17 8:-23 9:-10 10:-25
near:acros	3:-24 4:-8 5:18 7:-17 9:20 11:-10
near:actio	0:-18 4:-15 5:-25 6:10 8:-8 9:-18 10:12 11:-13
near:added	0:17 1:-8 2:-19 3:-13 5:9 6:-20 8:-15 10:-25
near:addin	2:-10 5:8
near:addit	5:26 6:-24 9:-14
near:adds	0:24 2:10 3:-10 4:-15 5:-17 6:-32 7:-17 8:-9 9:11 10:-16 11:-9
near:admin	3:-9 10:11 11:-8
near:admit	0:-26 1:15 2:-19 3:-13 4:-29 5:51 6:-40 7:-38 9:-10 10:-15
near:afgha	0:-23 3:-12 4:-14 5:9 7:-11 8:12
near:afp	0:-12 5:-26 6:31 7:-13
near:afric	3:-22 5:-19 6:47 7:-16 9:-20 11:-16
near:after	1:-24 2:-62 3:-39 4:-39 5:-39 6:39 7:-27 10:20 11:18
near:again	0:-9 2:-10 4:-10 5:10 6:-10 9:9
near:age	0:8 2:-9 4:-17 5:-19 6:19 7:-10 10:18
near:aged	5:34 6:-31 7:-10
near:agenc	0:-10 1:9 2:-10 3:-14 6:-13 7:8 11:10
near:agent	0:-12 2:-13 4:17 6:-10 8:-10 10:-8
near:ago	0:-15 2:-25 3:22 4:30 5:-15 6:-26 7:-11 9:-12 10:-23 11:-14
near:agree	0:-33 2:-10 5:-12 6:-26 7:-14 8:17 9:-10 10:17
near:agric	3:-13 5:-30 6:36 7:-25
near:ahead	9:-10 11:11
near:aid	0:-15 3:21 4:-8 6:-25 7:-8 8:10 9:-22 10:-13
near:air	0:-18 3:-10 5:-11 6:39 7:-12
near:alepp	6:11 9:-14
near:alive	0:-8 2:-23 3:-12 4:34 6:9 7:-38 8:-28
near:all	0:-38 1:-23 2:-29 3:16 4:-53 5:32 6:-9 7:-43 9:-38 10:38 11:-30
near:alleg	0:18
near:allow	3:-15 7:-10 9:16 11:-8
near:almos	5:-27 6:34
near:alone	0:-27 1:17 2:-16 3:-8 4:-25 7:-11 8:-27 9:-11 10:-9 11:21
near:along	0:13 1:21 2:-12 3:23 4:-10 6:-30 7:-18 9:-13
near:alrea	0:-24 1:15 2:-17 3:15 4:23 5:-25 6:-9 7:-30 8:-13 10:-21 11:-22
near:also	0:-29 2:-22 3:-17 4:20 6:9 9:8 10:-24
near:ambul	2:-17 5:-18 6:29 7:-19 8:21 10:-23
near:ambus	0:-11 6:23
near:ameri	6:-8 8:10
near:among	1:-27 2:-39 4:-9 5:12 9:-28 10:-64 11:-23
near:and	0:-10 1:-27 2:-56 4:-27 7:-27 8:14 9:-48 10:-12 11:-9
near:andre	2:-10 4:-18 5:-14 6:15 8:-9 10:20
near:annou	0:-17 2:-16 4:-11 5:-10 6:16 8:13
near:anoth	1:-13 2:-10 6:-8 7:10 8:-21 11:-25
near:answe	4:19 5:-15 6:-26 7:14 10:-23
near:any	3:10
near:apart	5:19 6:-16 7:-8
near:apiec	8:10
near:april	0:-22 3:-14 5:-14 6:15 7:-10 8:18 9:25 11:-24
near:are	0:-49 1:-55 2:-16 3:9 5:19 6:-47 7:33 8:-28 11:-40
near:area	0:-8 5:15
near:areas	2:13 3:-19 4:-9 6:-8 9:-14 11:15
near:armed	1:-8 3:-16 4:32 5:-10 6:-23 7:-14 8:-9 9:-20 10:-29 11:-9
near:army	0:-49 1:-12 3:13 4:-56 5:-31 6:17 7:-28 9:-23 10:31 11:-23
near:aroun	1:-12 2:-10 3:-8 4:-28 5:-17 8:-19 9:-47 11:31
near:arres	5:-14 6:21 7:-11
near:arriv	0:39 1:-9 2:-15 3:-40 4:-28 5:-39 6:-18 8:-19 9:-8 10:-30
near:ashor	2:-11 4:-18 5:-17 6:-16 7:28
near:asked	0:-8 3:-8 5:13 6:-24 7:18 8:-20 10:-22
near:asses	3:-19 9:-17 11:20
near:assis	0:-19 10:16
near:assoc	0:-8 4:25 6:-15 7:-26 10:16
near:attac	0:22 1:-13 2:-25 3:11 4:13 7:-14 8:-18 9:-24 10:-43 11:-14
near:attri	0:-15 3:-8 4:-15 5:-17 6:32
near:aug	8:10 10:-8
near:augus	4:-37 5:-12 6:-10 7:-15 8:-18 9:-29 10:29 11:24
near:austr	6:15 7:-12
near:autho	0:20 2:-16 3:-28 4:-18 5:12 6:-8 8:-9 9:-16
near:avera	3:-13 6:-30 7:-13 9:28
near:away	0:48 1:-13 2:-18 3:-17 4:-37 6:-42 7:-40 8:-14 9:-12 10:18 11:-10
near:azerb	4:20 5:-9 9:-10 10:-12
near:baby	5:8 7:-9
near:back	0:-40 1:-23 2:15 3:-40 4:-12 5:-39 6:-56 7:-48 9:-68 11:67
near:baloc	0:9
near:bandi	0:-9 5:-11 6:21
near:bangl	3:-28 6:-9 9:25 11:-9
near:bank	3:8
near:bare	5:-10 6:21 7:-9
near:barel	6:9
near:base	0:19 3:18 4:-10 5:-9 6:-23 7:-9 9:-13 11:-13
near:beach	5:10 6:20 7:-25
near:beate	0:-23 2:-14 4:-28 5:27 10:-14
near:becau	0:-21 1:-9 2:20 3:17 4:-31 5:19 6:-20 7:-23 8:-10 9:-17 10:14
near:becom	0:18 4:22 6:-22 8:-9 10:-18
near:bedou	0:-28 4:-11 5:-19 6:42 7:-10 10:-12
near:beds	0:16 10:-14
near:been	0:-13 1:-16 2:-44 3:-10 4:-40 5:11 6:-30 7:20 9:-33 10:12 11:-51
near:befor	0:-51 1:-16 4:12 6:-21 7:-50 9:-11 10:11
near:began	3:-8 5:-11 8:8 9:-9 10:-15
near:behin	0:-10 2:-17 4:17 6:26 7:-13 8:-8 10:-11
near:being	0:-36 1:-10 2:-47 3:-23 4:-22 5:15 7:27 8:36 9:-12 10:-55 11:-15
near:bekaa	5:-32 6:33
near:belgo	5:14 6:-14
near:belie	0:-36 1:-10 3:13 4:29 5:-28 6:-41 7:14 8:-28 9:-17 11:-24
near:belon	2:-11 4:14 10:-12
near:besid	0:-23 2:-10 4:25 5:14 6:-22 10:-12
near:betwe	0:20 1:10 3:-13 4:-18 5:-23 6:-9 8:-13 10:-26 11:-17
near:blame	6:18
near:blank	3:14 6:-9
near:blast	5:29 6:-18 7:-9
near:board	0:-11 2:-19 4:-38 5:25 6:8 8:-11
near:boat	3:-9 5:-22 6:13
near:boats	7:19 9:-15 11:-8
near:bodie	0:-32 1:-10 2:20 3:-10 5:-8 8:-29 10:-12
near:bombs	5:-13 6:20
near:bones	5:21 6:-19
near:borde	1:-11 2:-17 3:-40 4:-23 5:-17 6:-12 7:-25 9:21 10:15 11:-28
near:both	0:-25 2:-19 3:-12 4:14 6:8 7:-17 8:13 9:-14
near:boy	2:-10 4:-13 5:29 6:-32 7:11 10:-8
near:boys	0:-16 3:-22 4:-18 5:-24 6:24 7:-22 8:20 9:-8 10:-22 11:-8
near:bread	0:-9 9:12
near:bridg	0:-17 3:-29 4:-13 6:-16 8:-12 9:22 10:20 11:-24
near:brief	6:-9 7:16
near:briga	6:18
near:bring	2:-13 3:-23 4:10 5:-20 6:-16 7:-32 8:-12 10:20
near:broad	5:-21 6:22
near:broke	0:-12 3:-15 4:-10 5:37 6:-32 7:-18 8:12 10:-8
near:broth	0:-26 2:-20 3:-9 4:-32 5:-33 6:33 7:-21 8:20 10:-37
near:broug	0:-32 1:-8 2:-27 3:-8 4:-36 5:30 7:-19 8:-16 9:-10 11:-9
near:build	3:11 5:11 6:-14 7:-9
near:bulga	0:-36 2:-14 4:20 5:17 6:-44 8:-14 10:11
near:bulle	0:-8 3:-11 4:-8 5:54 6:-39 8:-12 10:-16
near:burie	0:-13 2:-9 4:-21 5:-20 6:44 7:-15
near:burki	0:-11 3:-9 7:-15 9:15
near:burne	0:14 2:-19 3:13 4:-33 5:-21 7:-14 10:-23
near:burns	0:-8 3:-11 4:-19 5:24 6:8 7:-27 9:-16 10:-18
near:burun	0:-10 3:-43 6:-19 9:46 11:-20
near:bus	3:-15 5:-19 6:41 7:-17
near:buses	4:-10 6:18
near:but	0:-38 1:-9 2:-14 3:-15 7:17 8:-10 9:-26 10:-21 11:10
near:call	0:12 10:-8
near:calle	0:-17 2:27 3:8 4:-26 5:-18 6:-13 7:-17 10:-8 11:-8
near:cambo	3:12 5:-10
near:came	0:-53 1:-17 2:-50 4:9 5:-40 6:-61 9:-9 10:53 11:14
near:camp	0:-21 1:16 3:12 4:-14 5:8 6:-39 10:-12 11:-11
near:camps	3:-19 9:11 11:9
near:can	0:-14 2:-12 3:20 4:-16 5:-15 6:-13 7:26 8:-10 9:-19 10:-14 11:-27
near:canno	3:11 4:-11 5:-14 6:-48 7:46 11:-10
near:capit	6:-11 11:13
near:capti	0:-25 1:-12 3:-19 5:-26 6:9 7:-20 8:29 9:-18 10:-36 11:-17
near:captu	0:21 1:-18 2:-14 3:-17 4:28 5:-30 6:-63 7:-23 8:37 9:-10 10:-13 11:-11
near:car	0:-12 2:-9 4:-16 10:23
near:card	9:22 11:-21
near:cards	0:8 4:-9 8:11
near:care	5:28 6:-26
near:carri	1:-13 3:-32 4:-11 6:10 7:-12 8:-12 9:17 10:-48 11:-27
near:carry	0:16 2:-14 3:-33 4:-26 5:-11 8:-24 9:-16 11:9
near:case	6:8
near:cases	3:-14 5:-18 6:36 7:-16
near:casua	0:-14 1:20 2:-10 3:-11 4:-9 5:-9 6:9 7:-16 8:-15
near:cause	0:-8 1:12 6:9 10:-10
near:cease	1:27 6:-25 8:-14 10:15
near:cebu	6:11
near:celeb	6:9
near:cemen	2:-12 4:25 6:-24 10:-20
near:cent	5:-13 6:13 11:-11
near:cente	5:12 7:-8
near:centr	1:11 2:-11 3:23 4:-31 6:-9 7:-31 8:-18 9:-12 10:-22
near:certi	6:16
near:chad	3:-32 5:-10 6:-12 9:36 11:-26
near:chape	3:-31 11:31
near:check	0:17
near:chibo	0:26 2:-8 4:-26 10:-10
near:chief	0:-8 3:-23 4:-11 6:-26 7:37 11:13
near:child	0:-11 1:-21 2:-46 3:26 4:-34 6:9 7:-19 8:-26 10:-41 11:-43
near:chine	0:15 4:9 6:-15 10:-40
near:chole	3:-10 6:20
near:chris	4:-12 10:14
near:churc	2:-9 4:-19 8:-13 10:15
near:circu	3:-17 4:-11 7:20 8:-12
near:citin	3:-14 6:19
near:citiz	0:-17 2:16 4:-23 5:-9 6:-14 7:-9 8:13 10:-10 11:-12
near:city	1:-13 2:-16 4:-25 5:16 6:9 7:-34 9:-27 10:-10 11:-20
near:civil	0:-28 1:-13 2:-19 4:-20 5:22 6:10 7:-33 8:34 9:-24 10:-33 11:-12
near:claim	1:18 3:-25 4:-37 5:-21 6:19 7:-34 8:-11 9:-17 10:-17 11:9
near:class	0:21 3:-8 6:-20
near:clear	5:-8 6:11 11:17
near:climb	6:26 7:-17
near:clini	3:-13 4:-10 5:22 7:-10 10:-14 11:-12
near:clock	5:11 6:-8
near:close	0:-34 2:-8 3:-33 4:-19 6:22 9:-8 10:-9
near:coach	6:10
near:coast	0:-9 1:13 3:11 5:-24 6:-10 8:-8
near:cold	3:22 9:-19
near:colla	3:-10 5:16 7:-16
near:colle	3:-15 6:31 7:-13
near:colli	5:-25 6:26
near:colom	1:12 2:-8 4:-13 8:-18 10:8
near:colum	0:-12 10:17
near:come	0:-29 1:-10 3:-33 4:22 5:-20 6:-39 7:-28 9:9 11:11
near:comes	9:15 11:-22
near:comma	0:-18 2:-14 3:14 4:-22 5:-22 6:25 7:-16 9:-27 10:-20 11:18
near:comme	6:12
near:commi	0:20 1:-12 2:-20 3:-34 4:-38 7:-8 8:-27 9:-40 10:18 11:15
near:commu	0:-23 2:-15 3:-27 4:-17 5:-12 6:48 7:-10 9:-19 11:19
near:compa	0:-22 1:-9 2:-18 3:-45 4:-17 6:13 7:9 8:-10 9:13 10:-22
near:compr	6:8
near:conce	2:-19 4:21 6:20 7:-14 8:-8 10:-15
near:condi	5:43 6:-14 7:-18
near:confe	3:9 5:12 6:-11 7:-11
near:confi	0:-13 1:-11 2:-31 3:-9 5:-29 6:11 7:-16 9:-38 10:17 11:-17
near:confl	0:24 1:-10 2:-14 4:-8 6:-14
near:congo	3:-23 5:-11 9:21 11:-27
near:consu	0:9 6:-28 7:22
near:conta	0:-15 2:18 3:20 4:-11 5:-16 6:-30 7:21 9:-15 10:-21
near:conti	4:13 5:-14 6:-15 7:-9 9:16 10:-8 11:-19
near:contr	3:-14 5:-21 6:16 7:-9 9:-11 11:11
near:convo	0:26 2:-10 3:-11 4:-26 5:-18 6:-19 7:-8 9:18 10:-20 11:-15
near:coord	3:28 8:22 9:-17 11:-25
near:corps	0:-13 7:14
near:corre	0:-18 2:-9 5:20 7:-16 10:-10
near:corri	3:-17 6:-11 9:14
near:cost	0:-16 3:-24 4:-9 5:-16 6:39 7:-17 9:-8 11:-9
near:could	0:10 1:-21 2:16 3:-8 5:-13 6:-38 7:-21 8:9 9:35 10:-43 11:-33
near:counc	5:16 6:-14 9:-8
near:count	0:-9 1:-10 2:-49 3:-8 4:8 5:-39 6:29 7:-63 8:-34 9:-15 10:-34 11:17
near:cours	5:11
near:court	2:-9 3:-11 4:-14 5:-19 6:-8 8:18 10:-27 11:17
near:cover	4:18 6:-10 8:-13
near:crash	0:-12 3:-8 5:-10 6:21 7:-14
near:cresc	2:-8 3:9 6:11
near:crew	0:15 2:-11 10:-25
near:crisi	3:22 6:-20
near:criti	0:14 2:-10 4:-18 5:57 6:-41 7:-23 10:-19
near:cross	0:-35 1:-13 3:-36 4:-43 5:-21 6:-61 7:-17 9:15 10:40 11:18
near:crush	5:-9 6:30 7:-12
near:custo	2:36 4:-14 6:-39 7:21
near:cut	3:21 9:-17 11:-20
near:cuts	6:-8 11:11
near:daily	0:-8 3:-13 5:-10 6:-19 7:-13 9:28
near:damag	5:12 6:-21 9:-12 11:-8
near:date	6:-10 8:-23 10:26
near:daugh	5:-13 6:29 7:-22
near:dawn	0:8 2:-9 4:-13 6:-17
near:day	0:-12 1:11 2:-21 3:-36 4:-29 5:-47 6:20 9:-15 10:-19 11:19
near:days	0:-13 1:-15 3:26 4:-52 5:-56 6:37 7:-41 9:-23 10:-13 11:-15
near:dead	0:-19 2:20 3:-59 4:-70 5:-29 6:66 7:-34 8:-55 9:-47 10:-61 11:-27
near:deal	0:-10 1:-8 2:-20 4:8 5:-23 6:27 8:-18 10:-22 11:-24
near:death	0:-29 1:-12 2:-35 3:-44 4:-28 5:14 6:65 7:-25 8:-13 9:-21 10:-14 11:-21
near:decad	0:12 2:-21 4:15 8:-13 10:-28
near:decea	5:-27 6:36 7:-29
near:decem	0:-11 1:-8 2:-8 3:-20 4:-17 5:-16 6:-15 7:-17 8:13 10:-9 11:20
near:decid	6:13
near:decla	10:17
near:defen	0:10 2:-12 4:-12 5:-23 6:18 7:-15 10:-15
near:del	3:11 5:-9
near:delay	0:-20 2:12 4:22 5:-33 7:-13 8:-10 10:-22
near:deleg	6:8
near:deliv	2:-12 6:19
near:democ	9:21
near:denie	0:-14 2:9 5:-14 8:12 10:-21
near:depar	0:-26 3:26 5:-10 7:-12 9:-22
near:depor	2:-11 3:-20 5:-10 8:12 9:-21 10:-12 11:28
near:deput	3:-16 9:-18 11:26
near:destr	2:14 4:-8 6:-14
near:detai	1:-12 2:-22 3:-31 4:15 5:-20 6:-42 7:-25 8:27 9:-27 11:-19
near:dhaka	11:17
near:did	0:11 1:-8 2:-17 3:-18 4:-25 5:-39 6:33 7:-25 8:-8 9:-12 10:-19 11:27
near:die	2:28 5:-15 6:-25
near:died	0:-67 2:58 3:-58 4:-24 5:-81 6:48 7:-36 8:-18 9:-56 10:-51 11:-39
near:diffe	5:17 7:-12
near:direc	0:-9 2:-15 6:9 8:25 9:-18 10:-28 11:14
near:disap	1:25 3:-18 6:-32 7:16 9:-10 11:-14
near:disas	1:-12 3:13 6:15 7:-14 9:-21
near:disch	0:-14 3:-21 5:47 6:-38 7:-20
near:displ	0:-25 1:-15 2:-10 3:50 4:-17 5:-42 6:-16 7:-30 8:-10 9:-24 10:-12 11:-25
near:dispu	6:15
near:distr	3:14 4:-15 7:-15 8:-10 9:-22 11:-21
near:diver	6:-19 7:21
near:dna	0:-9 4:-10 6:27 7:-25 8:-10 9:-13 11:-8
near:dnipr	6:10
near:docto	0:-19 2:-12 3:-12 4:-22 5:49 6:-39 7:-16 8:-8 11:-8
near:docum	6:14
near:does	2:-9 4:16 10:-15
near:dolla	0:-8 6:-11 10:21
near:dormi	0:-13 4:-16 10:23
near:doubl	0:11 3:14 4:-8 9:-8 10:-12
near:down	0:-29 1:-11 2:-11 4:21 5:-11 10:-26 11:-28
near:downe	5:14 6:-14
near:dozen	0:21 2:-11 3:-12 4:-30 5:-21 6:45 7:-30 8:-23 9:-25 10:-28 11:-8
near:drive	0:13 1:-19 2:-24 3:22 4:9 5:11 6:-39 7:-57 8:-19 10:-15
near:drone	0:-19 2:-12 5:-12 6:39 7:-15
near:drove	0:-12 5:-12 6:-10 7:-12 9:-14 10:22 11:-10
near:drown	0:-14 1:-16 2:-20 3:-29 4:-16 5:-30 6:68 7:-16 9:-16 10:-8 11:-15
near:dtm	3:9
near:due	0:-9 2:37 4:-24 6:-36 7:-17
near:dug	0:-15 3:-15 4:-24 6:35 7:-20 10:-8 11:-10
near:durin	0:-22 2:-28 3:-32 4:-13 6:17 7:-15 8:-20 9:-18 10:12 11:32
near:duty	5:14
near:each	0:-26 2:-16 3:-13 4:-28 5:-37 6:32 7:-29 8:36 9:-8 10:-37
near:earli	0:9 4:-9 5:-25 11:-11
near:early	3:-19 5:-10 6:-21 7:14 9:23 11:-11
near:earth	5:12 7:-17
near:east	3:13 6:18 9:-12 11:-8
near:easte	1:13 3:-21 7:-13 9:32 11:-30
near:econo	0:10
near:egypt	0:-13 2:-11 3:-35 5:-16 6:15 7:-13 8:29 9:16 10:-32 11:-8
near:eight	0:-8 1:14 3:-21 4:18 5:12 6:-24 7:-10 8:-34 11:-20
near:elect	0:-25 2:-12 3:-10 4:12 5:-22 6:40 7:-14 10:-23
near:eleve	0:-20 2:-22 3:-29 6:26 7:-20 9:-27 10:-16 11:27
near:elimi	0:-24 2:-15 4:-12 6:38
near:eln	0:-15 2:-10 3:-12 4:20 6:-11 8:-29
near:elsew	3:-11 9:-21 11:24
near:embas	0:-10 4:-21 6:-8 8:-11 9:-17 10:25
near:emerg	0:-21 1:-8 2:-26 3:-9 4:20 5:15 6:-21 7:-10 8:19 9:-17 10:-26
near:emira	0:-9 8:-22 10:23
near:emplo	0:15 10:-10
near:end	4:-8 8:-8 9:14 10:10 11:-17
near:enemy	6:14
near:energ	0:23 4:-8 6:-16 10:-16
near:engin	3:22
near:enter	3:-20 7:-9 9:31 11:-14
near:escap	0:-12 2:-21 6:-37 8:-10 10:36
near:estab	0:25 2:-9 4:-20 5:-9 6:-14 7:-9 8:-11
near:estim	0:-10 1:22 2:-8 3:8 5:-27 7:-9 8:-15 9:10 11:-25
near:ethio	0:-33 2:-12 3:-29 4:-39 5:-15 6:-12 7:-23 8:-20 9:28 10:45 11:-28
near:europ	0:-17 3:-30 4:-10 5:-11 6:19 7:-13 9:15 11:-10
near:evacu	0:-27 1:-8 3:31 4:-22 5:30 6:-52 7:-20 8:-8 9:-24 10:-16 11:-21
near:eveni	5:-20 7:18
near:every	0:-18 2:-17 3:-18 4:22 5:10 6:-14 9:16 10:-21
near:exami	6:-10 8:21 10:-14
near:examp	0:-31 1:-8 2:-33 3:-16 4:-37 5:-14 6:25 7:18 8:-14 9:-19 10:20 11:-12
near:excha	0:-24 3:-21 4:-25 5:-17 6:-46 7:-20 8:44 9:-16 10:-33 11:-17
near:execu	0:-13 2:24 4:-15 5:-19 7:-9 10:-19
near:expec	3:-9 6:-17 7:-12 11:13
near:exper	0:8 2:9 3:-21 5:-9 10:-9
near:explo	0:-9 1:23 6:-9 7:-9 10:-11
near:exten	5:-28 6:28 7:-9
near:face	3:18 9:-13
near:facil	2:-9 8:-13 10:15
near:fact	0:9 5:-9 6:-21 8:27 10:-14
near:facto	0:35 2:-9 3:-21 4:-18 5:-11 7:-14 9:-11 10:-15
near:faile	3:8
near:fall	2:-8 4:-22 6:-12 7:10 8:24 11:-8
near:falle	0:-8 3:19 5:18 7:-9 8:-15 9:-14 11:-18
near:falli	5:-14 6:20
near:famil	0:-21 2:-20 4:17 5:-19 7:-21 8:-16 9:-8 10:17
near:far	0:14 2:-12 3:-29 4:-13 5:-30 6:11 7:-23 10:9 11:10
near:farm	0:-33 2:-12 4:24 7:-16
near:farme	6:11
near:farmi	3:15 5:-14 6:-8
near:fashe	3:11 5:-9 6:9
near:faso	0:-11 3:-9 7:-15 9:15
near:fatal	0:-29 1:10 3:-13 4:-10 6:14 7:-23 9:-9 11:-9
near:febru	0:-17 1:-8 2:19 3:12 4:-15 5:-11 6:-19 7:-13 9:-34 11:20
near:feder	0:-18 3:-33 4:-11 5:-15 6:11 7:19 9:-14 11:11
near:fell	0:-23 2:-10 3:-13 4:-14 6:33 7:-21 9:-10 10:-13
near:ferry	7:12
near:festi	0:10 6:13 7:-8
near:fewer	0:-17 2:-16 4:14 8:-14
near:field	3:9 6:8 7:-12
near:fifte	5:-10 6:18 7:-16
near:fifth	6:17
near:fight	1:-23 2:-13 4:17 5:-20 7:-10 8:8 9:-11 10:-31 11:-8
near:figur	0:15 1:20 2:-38 3:-20 4:-44 5:-42 7:8 8:-29 9:19 10:-32 11:-37
near:filip	8:-9 10:11
near:final	3:-11 6:31 7:-20 9:-8
near:find	0:-17 5:-12 6:-33 7:39 9:-18 11:-18
near:fire	0:-8 4:-8 5:-17 6:18
near:firef	6:11 7:-9
near:first	0:22 1:8 2:-36 3:-22 4:8 5:-39 7:-12 8:-34 9:-8
near:fishe	0:9 3:-14 4:-9 5:-33 6:34 7:-28 10:-15
near:five	0:-29 1:-22 2:-27 4:-56 5:-19 6:11 7:9 8:23 9:-41 11:-26
near:flash	6:8
near:fled	0:-9 5:-11 6:-31 7:-8 9:41 11:-42
near:flee	0:-15 3:29 5:-19 6:-13
near:flew	5:14 6:-12
near:fligh	5:-25 6:25
near:flood	0:-15 1:-11 3:20 5:-21 6:44 7:-41 9:-24 11:-26
near:floor	0:-9 3:-13 5:33 6:-30 7:-14 9:-8
near:flown	6:-22 7:15
near:follo	0:-29 3:-28 4:-20 6:-30 8:11 9:22 10:12 11:-21
near:foot	3:22 6:-15 7:-10 9:-9 11:-10
near:for	0:-55 1:-30 2:-15 3:-19 4:-50 5:-60 6:-25 7:59 8:34 9:-16 10:-18 11:-28
near:force	0:-35 1:-8 2:10 4:-31 6:22 7:-23 8:-21 10:12 11:-31
near:forci	3:-9 5:-8 7:20 9:-17 11:-14
near:forei	0:-10 2:-19 3:-15 4:-15 5:-21 6:52 7:-13 8:-30 9:-11
near:fores	0:9 2:12 4:-24 6:-19 8:-8
near:forme	0:-21 3:-14 4:24 5:-8 7:-13 8:-19 9:-9 10:-17
near:forty	0:10 2:-11 3:8 4:-27 5:11 6:-35 8:-16 10:17
near:found	0:-13 1:-14 2:-23 3:-11 4:-37 5:-48 6:19 7:31 8:-9 9:-18 10:-22
near:four	0:38 1:-25 2:-10 4:-74 6:-15 7:-20 8:-12 9:-54 11:-33
near:fourt	3:14 5:10 6:-14
near:franc	0:-16 3:-21 4:-8 5:-10 6:24
near:free	0:-42 2:-17 4:12 5:-20 6:-27 7:-8 9:-10 10:36 11:-16
near:freed	0:-13 2:-18 3:-24 4:-54 5:-32 6:-19 7:-25 8:-8 9:-20 10:63 11:-28
near:frees	0:-11 2:-13 4:-16 6:-11 8:11 10:11
near:frida	0:13 1:-11 2:-10 3:28 4:-23 5:-10 7:9 8:-16 9:-42 10:12 11:-38
near:from	0:12 1:-9 2:-8 3:-15 5:-30 6:-18 8:-28 9:-10 10:-24 11:11
near:front	3:-9 6:12 8:-10 10:11
near:fuel	0:30 2:-9 4:-24 5:18 6:-41 7:-9 10:-16
near:furth	0:-8 5:11 6:-9 7:-11 9:16 11:-14
near:gang	6:16
near:gas	6:16 7:-13
near:gate	6:11
near:gates	8:12
near:gathe	3:21 5:-8 6:-19 9:-9 11:-11
near:gavdo	6:-10 7:14
near:gave	2:-19 3:-12 4:-33 5:19 7:-19 8:-13 9:-16 11:-9
near:gaza	0:-53 1:-8 2:20 3:-29 5:-35 6:-11 7:-25 8:28 9:-11 11:-15
near:gener	5:9 7:-8
near:get	0:-9 2:-11 3:-39 5:-15 7:-12 9:14 11:16
near:girl	3:21 4:-8 5:20 6:-26 9:-13
near:girls	0:17 1:-8 2:-11 3:-20 4:-13 6:-26 8:-21 9:-8 11:12
near:give	0:-24 3:11 4:-17 6:-29 8:-24 9:11 11:-13
near:given	0:-36 3:-12 4:-19 6:46 7:-16 8:-17 9:-17 10:-17 11:-12
near:givin	6:23 8:-13
near:goes	0:-20 3:-8 4:-15 5:-10 6:27 7:-10
near:goma	0:-16 3:9 5:16 6:14 7:-9 8:-8 9:-32 11:-17
near:gone	0:-24 1:11 2:-14 3:-70 4:-19 6:-24 7:-57 8:-17 10:-18 11:53
near:good	0:-17 4:-8 7:-24 8:22 9:-31 10:-19 11:14
near:goods	5:14 6:-14
near:got	0:-25 2:-13 3:13 4:-10 5:-14 6:-9 7:-12 9:-9 10:20 11:12
near:gover	0:-14 1:-15 2:-32 3:-12 7:-28 8:-9 10:-36 11:24
near:grand	5:11
near:grave	2:-18 4:18 5:16 8:-9 10:-16
near:greek	4:14
near:green	4:-12 8:15
near:groun	0:-36 2:-18 3:33 4:-29 5:-28 6:49 7:-28 8:-23 9:-29 11:-30
near:group	1:-23 2:-48 4:-18 5:-27 6:12 7:-28 8:19 10:-27 11:-12
near:guard	0:-20 2:14 4:-17 5:-33 6:17 8:-13 10:-20
near:guerr	0:-12 2:-11 8:-17 10:17
near:guest	6:12
near:gunme	2:-20 3:-19 5:-18 7:-23 8:-17 10:22
near:gunsh	3:-15 5:50 6:-44
near:had	1:16 3:-15 4:-13 5:-13 6:-8 7:-42 8:-14 9:21 10:-10 11:-22
near:haiti	0:-15 3:-15 6:33
near:half	0:-18 5:-23 8:-17 9:17 11:-42
near:hall	3:23 5:-11
near:hamas	1:-8 3:-16 4:20 7:-22 8:-36 10:9
near:hamle	3:26 5:-13 6:-17 7:-15 9:-8
near:hand	8:20 10:-16
near:hande	0:-23 2:14 3:-10 4:-25 5:-8 8:-14 10:16
near:handi	0:-16 5:-10 10:17
near:hands	0:-23 1:-10 2:-21 3:-16 4:45 5:-26 6:-13 7:-21 8:-38 9:-12 10:-15
near:happe	3:8 6:10
near:has	0:-23 2:-76 3:-18 4:-35 5:-19 6:-10 7:34 11:-51
near:have	0:-36 1:-9 2:14 3:-18 4:-60 8:-58 9:24 10:-12 11:-8
near:havin	0:-21 2:-16 4:-15 5:-16 6:31 7:-12 10:-19
near:hazar	0:18 10:-11
near:head	3:-18 4:-8 5:-20 6:18 7:-21 9:20
near:headq	3:-11 6:-12 7:10 8:20
near:heads	4:11 6:-9
near:healt	0:-19 1:-15 2:-15 3:-11 4:-22 5:19 6:35 7:-30 8:-13 9:-11 11:-20
near:hear	0:-20 2:-19 3:-13 4:17 5:-22 7:-28 8:23 9:-9 10:-26 11:-8
near:heart	5:-17 6:20
near:held	0:-49 1:-8 2:13 3:-24 4:44 5:-27 6:-34 7:-25 8:-29 9:-9 10:8 11:-13
near:helic	1:-15 2:-24 3:-18 5:11 6:16 7:-27 8:-13 10:-27
near:help	3:-12 5:17 6:-37 7:28
near:helpe	0:-13 2:-14 4:-28 5:-9 6:30 7:-15 10:-8 11:-13
near:her	0:15 3:-20 5:-33 6:35 7:-29 9:-9 10:-13 11:-10
near:herde	0:-10 1:32 3:-9 4:-20 5:-21 6:-13 9:-17 10:-9 11:-12
near:here	0:-11 3:11 4:-25 5:-31 6:13 7:-12 8:-16 9:-10 10:23
near:hezbo	6:23 7:-13
near:highe	3:18 11:-10
near:hill	6:8
near:hills	0:21 3:-11 4:-10 5:-20 6:15 7:-10 10:-15
near:him	0:-18 2:-14 4:-17 5:18 7:-23 10:-10
near:his	0:-16 1:-19 3:-15 5:27 6:-15 7:9 8:-26 9:-29 10:-33 11:14
near:hit	0:-10 3:-19 5:39 6:-20 7:-35 9:-9
near:hits	6:-10 7:17
near:hold	1:-9 4:16 6:-20 7:-11 8:13 10:-18
near:holdi	0:-10 4:36 5:-12 6:-19 10:-18
near:holds	3:-9 4:-11 6:-15 8:12 9:8 11:-16
near:home	0:-58 1:-19 2:-45 6:-31 7:-13 8:14 9:-46 11:8
near:homel	0:-11 3:41 5:-24 6:-11 7:-25 9:-19 11:-14
near:homes	0:-10 3:34 5:-19 6:-18 7:-11 11:-33
near:homs	9:-15 11:20
near:hospi	0:-34 1:-17 2:-27 3:-32 4:-52 5:80 6:-14 7:-62 8:-19 9:-19 10:-40 11:-11
near:host	0:-9 5:-12 7:-13 11:-13
near:hosta	0:17 2:9 3:-8 4:16 6:-11 7:-20 8:26 10:-44
near:hosts	0:-8 3:-11 6:-9 9:18 11:-18
near:hotel	6:11 7:-17
near:hour	5:12 7:-12
near:hours	0:-24 1:-10 2:-21 3:10 4:-35 5:-36 6:29 7:-15 8:10 9:-25 10:23 11:-22
near:house	0:22 1:-8 2:-18 3:13 4:10 6:-49 7:-31 8:-27 9:-34 11:9
near:houth	4:17 6:-13 7:-12 8:-13
near:how	6:10
near:howev	5:-13 6:19 7:-10
near:human	1:-18 2:-11 3:-18 5:-36 6:39 7:10 8:-24 9:-36 11:-30
near:hundr	0:-21 1:-8 2:-13 3:-24 4:8 6:-15 7:11 8:19 9:-14 10:-22 11:-14
near:hurt	0:-19 1:24 2:-12 3:-27 4:-25 5:70 6:-69 7:-26 8:-15 9:-22 10:-21 11:-12
near:hygie	3:-10 6:17
near:icrc	0:-15 1:19 2:-19 4:-13 5:-10 6:-11 8:-10 11:-10
near:ident	2:14 4:-18 5:-27 6:25 7:-16 10:-21
near:idf	2:-8 4:-9 6:30
near:impro	3:-9 9:-10 11:14
near:incid	5:25
near:inclu	0:-20 1:-26 3:-26 4:-44 6:16 8:24 9:-47 10:-25 11:-47
near:india	0:24 2:-9 4:-26 7:-14 8:-20 11:-11
near:indic	0:22 3:-12 6:-18
near:indiv	11:11
near:indon	6:18
near:infan	6:19 9:-11
near:infec	0:-22 2:-8 4:-20 6:-11 7:-8 10:26
near:infor	3:16 6:-23 7:25 11:-9
near:initi	5:10
near:injur	0:-25 1:-25 2:-22 3:-43 4:-40 5:83 6:-53 7:-28 8:-27 9:-34 10:-39 11:-29
near:insid	3:26 4:14 5:-8 6:-10 7:-17 9:-24 10:-8 11:-8
near:insis	0:-15 3:-8 4:-8 5:-11 6:25 7:-13 8:16 9:-15 10:-24
near:inspe	0:26 2:-9 4:-24 5:-9 6:-24 7:17 8:-11
near:insti	0:11
near:intel	0:-30 2:-20 3:-15 4:15 5:-8 6:34 7:-9 8:-8 10:-17
near:inten	5:28 6:-26
near:inter	1:8 2:-10 6:-27 7:-32 9:10 10:-13
near:into	0:21 1:-13 2:-17 3:-51 5:-58 6:-12 7:-40 8:-18 9:51 10:8 11:-39
near:inves	3:-8 5:-18 6:27 7:-11
near:iom	3:32 5:-12 6:-9 7:-10 8:-12 9:-27 11:-15
near:iran	3:-17 11:17
near:irani	5:13 6:-12 8:-12 10:23
near:iraq	9:-9 11:12
near:irela	3:10 5:-12 6:21 7:-14
near:islam	6:10
near:islan	6:8
near:israe	0:-36 1:-20 2:41 3:-42 4:-30 5:-23 6:-20 7:-49 8:-12 9:-37 10:30 11:-26
near:itali	2:-9 4:22 5:-11 6:-16
near:its	0:-8 1:19 2:15 3:-11 4:-47 6:-9 7:-24 8:19 10:-61 11:-15
near:itsel	0:-13 3:18 5:-8 7:-9 9:-10 11:-9
near:jamai	3:8 6:15 7:-8
near:janua	0:-31 1:20 2:-14 4:-27 7:-21 8:-35 9:-44 10:28 11:11
near:jihad	6:10
near:join	3:14 6:-15
near:joint	6:-8 8:-8 10:26
near:jorda	3:-14 9:-11 11:19
near:journ	4:11
near:judge	5:-19 6:21
near:july	2:-10 3:-42 7:-21 8:-15 9:-19 11:23
near:june	0:-27 1:-12 2:-12 3:30 4:-19 6:40 7:-29 8:-28 9:-34
near:just	2:-9 3:-21 4:21 5:-22 6:-14 7:-16 8:-10 9:11 10:-24 11:-17
near:kadun	0:11 5:12 6:-17 8:-10 10:-19
near:kensc	0:-10 3:26 6:-12 9:-10 10:-12 11:-22
near:kenya	6:14
near:kept	2:-15 3:20 4:13 5:18 6:-28 7:-13 9:-15 10:-13
near:khan	6:15
near:khark	5:8
near:khers	6:9
near:khybe	3:-8 5:-8 6:24 7:-8
near:kidna	0:43 1:-18 2:-40 3:-27 4:-14 5:-32 6:-37 7:-15 8:-45 9:-14 11:-11
near:kill	2:-12 4:-10 5:-10 6:32 7:-11 10:-9
near:kille	0:-22 3:-41 4:-29 5:-33 6:61 7:-28 8:-55 9:-67 10:-29 11:-47
near:killi	0:-31 1:-17 2:-30 3:-13 4:-36 5:10 6:40 7:-39 8:-19 9:-17 10:-26 11:-11
near:kills	0:-19 4:-10 5:12 6:11 7:-16
near:kilom	3:12 5:20 6:-21 9:-10
near:kitch	5:-8 6:17
near:kivu	5:-10 7:12
near:knew	4:-9 6:17
near:know	2:-11 4:16
near:known	7:8
near:korea	5:-13 6:11
near:kunar	5:-11 6:20 9:-13 11:-18
near:kursk	4:-16 6:-19 8:17
near:kyiv	1:-9 3:-16 4:19 6:-16 10:-11
near:lake	3:32 9:-12 11:-14
near:lampe	6:9
near:lande	5:9 6:-8
near:lands	6:17
near:lanka	6:13
near:large	5:-8 6:23 7:-14
near:last	0:-19 1:13 2:-34 3:-60 4:18 5:-41 6:10 8:-38 9:12 10:-8 11:-12
near:laste	6:10
near:late	2:-9 4:-14 5:-26 6:32 8:-8
near:later	0:-32 2:13 4:19 5:-30 6:17 7:-33 8:-17
near:lates	8:-8 10:11
near:law	5:-10 6:23 7:-19
near:leade	2:-16 3:-14 4:16 5:-14 6:9 7:-16 8:-19 9:-10 10:-23 11:-8
near:learn	0:-27 3:33 4:-17 5:-15 7:13 9:-25 10:-19 11:-32
near:least	0:-9 1:-8 2:-29 3:12 5:8 7:28 8:-18 9:-15 10:-31 11:-8
near:leave	0:-23 1:-9 2:-10 3:26 5:-35 6:-23 7:18 9:12 10:-21 11:-34
near:leavi	2:14 3:29 5:-10 6:-28 7:25 9:-29 10:-12
near:leban	3:-22 7:-15 9:9 11:10
near:led	0:31 2:-10 3:-20 4:-25 5:-9 7:-10 8:-12 9:-8 10:-24
near:left	0:-66 3:28 4:11 5:-56 6:-29 10:-11 11:-17
near:leg	0:-24 4:-22 5:20 6:-28 7:-12 10:21
near:let	0:-28 1:-15 2:-43 3:-30 4:-51 5:-36 6:-64 7:-27 8:33 9:-18 10:46
near:libya	0:-14 2:-9 6:13 7:9
near:lie	2:14 4:-9
near:life	0:-37 2:-25 4:-12 5:-14 6:21 8:43 10:-31
near:light	6:10
near:like	0:-11 4:-16 6:35 7:-39 8:12
near:limbs	5:20 6:-19
near:line	2:-8 5:-10 6:23
near:list	0:-14 1:-9 2:-8 3:-20 4:-19 5:-20 6:-40 7:39 8:15 9:-16 10:-12 11:-17
near:liste	1:-9 3:-11 5:-13 6:15 9:-13 11:-10
near:lists	1:-9 3:-20 5:-12 7:25 9:-11 11:-14
near:littl	4:-8 6:-17 7:19
near:live	1:-8 2:-21 3:23 4:-27 7:-30 8:-10 9:16 11:-30
near:lives	0:-9 1:-9 3:-8 4:-15 6:29 7:-8 8:-9 9:-10 11:-12
near:livin	0:-11 2:16 3:26 4:-20 5:-16 6:-38 7:16 10:-26 11:-15
near:local	0:-31 1:-11 2:-16 3:-11 4:-25 6:30 7:-25 8:-14 9:-32 11:13
near:locat	3:20 6:-13 7:13 9:-17 11:-17
near:locke	4:-9 5:-9 6:-16 7:21
near:lodge	3:-10 6:19 7:-11
near:logge	1:12 6:-8
near:londo	3:-15 6:27
near:long	0:-16 2:-11 6:-14 8:12 10:15
near:looke	6:-33 7:21
near:looki	6:-23 7:28 9:-8
near:lorry	5:15 9:-14
near:lose	5:17 6:-10 7:-8
near:loss	6:17
near:losse	0:-20 5:-8 6:37
near:lost	0:-8 1:-23 2:-38 3:-29 4:-43 5:19 6:38 7:-29 8:-20 9:-16 10:-32 11:-17
near:lower	0:22 3:-12 5:10 6:-21
near:lying	5:-14 6:11 7:-9
near:made	2:-13 3:22 4:-17 5:-17
near:magni	6:11
near:maime	0:-13 2:-12 3:-13 4:-11 5:35 8:-9
near:maint	3:-12 11:16
near:major	0:-13 2:-10 4:-22 5:-8 6:-11 9:-11 10:24 11:-19
near:make	6:18 7:-12
near:makes	3:9 5:-9 6:19 7:-8
near:malar	2:13 4:9 6:-19 8:-8 10:-11
near:mali	0:26 2:-15 4:-24 6:9 8:-23 10:10
near:man	3:17 5:-11 6:13 7:-17 9:-8
near:manag	0:-9 1:-11 5:13 7:15 9:-13 11:-11
near:manif	0:-15 2:-9 4:-10 6:-16 7:22 8:-14
near:mansi	0:-18 2:-25 4:-10 5:11 6:16 10:-17
near:many	3:8
near:march	0:47 2:-19 3:-48 4:-41 5:-42 8:-35 10:26 11:-38
near:marit	6:8
near:marke	3:-16 4:-8 5:8 7:9 10:-11
near:marty	5:-11 6:22 7:-18
near:matte	9:12 11:-18
near:may	1:-13 2:-9 3:-14 5:-21 6:25 7:-27 8:-10 9:-30 10:8
near:mayor	3:21 7:-8 9:-13 11:-8
near:meant	3:10
near:media	0:-15 1:-15 3:-29 4:16 5:-31 6:38 7:-37 8:8 9:-27 10:-9 11:-22
near:medic	0:-10 3:-31 4:-9 5:31 7:-20 10:-9
near:meeti	6:11
near:membe	2:-9 4:11 5:-15 6:25 8:-20
near:men	0:16 1:-8 2:-24 3:-31 4:-34 5:-41 6:13 7:-14 8:-17 9:34 11:-8
near:mende	5:-25 6:29 7:-21
near:messa	4:-14 6:16
near:metre	3:8 5:-9 6:12
near:mexic	3:-21 4:-8 7:15 9:-8
near:mid	5:-13 6:23 7:-11
near:middl	3:11
near:migra	0:10 1:25 2:-9 3:26 4:-26 5:-11 6:-40 8:-11 9:-20
near:miles	5:18 6:-12
near:milit	0:14 1:-10 2:17 3:-32 4:-33 5:-25 6:15 7:-21 11:-23
near:milli	0:-13 1:-10 2:-14 4:12 5:-12 6:-25 8:-8 9:23 11:-24
near:mine	0:-9 2:-9 3:20 4:10 5:-8 7:-13 9:-13
near:miner	6:-12 7:12
near:mines	0:-10 1:31 4:-12 5:18 6:-29 7:18 8:-10 10:-14 11:-13
near:minib	0:-9 5:11 7:-15
near:minim	0:-17 3:-29 4:29 5:16 6:-27 7:-8 9:-16 10:-18
near:minis	0:9 1:-17 2:-34 3:-10 4:-29 5:24 6:23 7:-48 8:9 10:-34 11:-23
near:minor	0:-9 2:-9 3:-8 4:15 5:-20 6:14 7:-8 10:-18
near:minus	3:21 5:-8 6:-19 9:-9 11:-11
near:minut	6:13
near:missi	0:-52 1:33 2:-34 3:-36 4:-21 5:-79 6:-29 7:76 8:-30 9:-45 10:-45 11:-42
near:moder	5:25 6:-16
near:mogad	6:14
near:moh	0:-11 5:14 6:-8
near:monda	2:-9 3:-8 4:-26 5:-36 6:29 7:-10 9:14 11:-10
near:money	3:-23 9:24 11:-19
near:monit	3:-12 6:23 8:-9 9:-8 11:8
near:month	1:-20 3:-23 4:19 5:-36 6:-29 7:-33 8:-31 9:9 11:22
near:more	1:-40 2:-51 3:-32 4:-17 6:19 8:-26 9:-31 10:12 11:-11
near:morgu	2:-8 4:-16 5:-27 6:45 7:-14
near:morni	0:-19 2:-11 3:-10 4:-15 5:15 6:-13 7:-17 10:14
near:mosco	5:13 6:-10 8:15 10:-19
near:mosqu	3:-18 6:25
near:most	0:-22 2:-10 3:-18 4:-17 5:-24 6:28 7:24 8:-15 11:-16
near:mostl	0:22 2:-15 4:-29 5:-33 6:-16 7:-29 8:15 9:-25 10:-30 11:11
near:mothe	0:20 2:-19 3:-12 4:-23 5:-19 6:-22 9:27 10:-37
near:motor	3:-10 5:20 6:-8
near:mount	6:8
near:mourn	5:-12 7:14
near:move	3:31 5:10 6:-34 7:-12 11:-23
near:moved	0:-37 2:-18 3:56 4:19 5:-24 6:-35 7:-24 8:-8 9:-45 11:-28
near:movem	0:10
near:msf	5:12 6:-12
near:munic	3:11
near:murde	2:12 4:-31 6:9 7:-17 10:-15
near:myanm	0:-21 2:-13 3:-24 4:24 5:-19 6:22 7:-18 8:-14 9:16 10:-28
near:mysel	0:-24 2:-15 3:-11 4:-31 5:-27 6:31 7:-20 8:-18
near:name	0:-25 2:-19 3:-12 4:-15 5:-31 6:57 7:-29 8:-15 9:-21 10:-20 11:-9
near:named	5:22 6:-11 7:-18
near:names	1:-8 2:-19 3:-31 7:10 8:-22 9:-14 10:-41 11:-14
near:natio	1:-14 2:-26 4:15 5:-13 7:22 8:-11 9:-35 10:-18 11:-24
near:nauti	6:16
near:navy	0:-16 4:21 6:-10 10:-18
near:near	0:37 1:-8 2:-23 4:-34 7:-20 8:-18 9:-11 10:-39 11:-10
near:nearl	0:25 2:-8 3:-28 4:-12 6:15 7:-9 8:-22 9:10
near:neede	5:24 6:-19 7:-14 9:-8
near:neigh	1:-10 2:-16 3:-16 4:-11 7:-35 8:-10 9:20 10:-19
near:nepal	0:-13 2:-10 4:24 5:-11 6:8 7:-8 10:-24
near:netwo	3:-19 6:8 7:20 9:-10 11:-14
near:neutr	0:-37 2:-9 3:-10 4:-16 5:-14 6:48 7:-8 10:-8
near:never	0:-13 2:-9 3:-22 4:-8 5:-14 6:-16 7:32 9:-15
near:new	0:-30 1:11 2:-8 4:-23 5:-30 7:-11 8:19 9:8 10:-21 11:-29
near:news	3:-10 7:8
near:next	0:-8 2:26 3:-15 4:-31 5:-11 6:-27 7:-9 8:-9 9:-26 11:18
near:niger	0:19 1:-11 2:-40 3:-28 4:-25 5:-43 7:-33 8:-46 9:10 10:19 11:-24
near:night	0:-40 1:-8 2:-35 4:-26 7:-30 8:-17 9:-12 10:45 11:-11
near:nile	5:-15 6:21
near:nine	1:17 2:15 3:29 4:-14 5:10 6:-9 7:-34 8:-28 9:-32 10:-12 11:-17
near:ninet	0:-24 3:-21 4:-9 5:23 6:-38 7:-12 9:30 10:-18
near:nobod	0:-34 2:-18 3:-33 4:-12 5:-20 6:-40 7:17 8:-14 9:21 10:16 11:-16
near:non	0:14 10:-11
near:none	6:28 7:-28
near:noon	0:-17 4:-13 5:-8 7:-22 8:-10 9:21 11:-14
near:north	2:-14 3:23 4:-16 6:29 7:-8 8:-20 9:-23
near:not	0:46 1:-36 2:-24 3:-42 4:21 5:-37 6:-53 7:37 8:-47 9:15 10:-58 11:-51
near:noted	6:-8 8:21 10:-14
near:nothi	0:-17 2:-17 3:-8 4:23 5:-20 6:-31 7:14 8:-12 9:-22 10:-14 11:21
near:nov	0:-19 6:21
near:novem	1:24 2:13 4:-19 5:-17 6:-43 8:-22 9:14 11:-27
near:now	0:-38 1:-12 2:-34 4:-25 6:13 7:32 9:-23 10:-43 11:-22
near:nrc	5:-19 6:22 7:-8
near:numbe	1:-28 2:-35 3:26 4:-16 5:-19 7:12 8:-12 9:-59 10:-48
near:nurse	1:-8 2:-9 3:-24 4:-11 5:-20 6:18 7:-16 8:-8 9:-17 10:16 11:-9
near:obser	6:18 9:-12 11:-13
near:occup	0:-11 3:26 5:-20 6:-14 8:-11 10:10
near:occur	3:-16 5:-14 6:31 9:-8 11:-12
near:ocha	3:22 9:-11
near:oct	2:-10 4:-8 6:15 8:-18 10:12
near:octob	0:41 1:-21 3:17 5:-27 6:-24 7:-8 8:8 9:-45 10:-17 11:-27
near:off	0:12 2:18 3:24 4:-47 5:-39 6:-9 7:-14 8:-35 9:-34 11:-34
near:offer	8:20 10:-16
near:offic	0:-48 1:11 2:-14 3:-14 5:-48 6:18 7:-25 8:16 10:-13
near:once	3:-14 6:-11 9:15 10:-18
near:one	0:-18 1:-36 2:-13 3:-39 4:20 6:-11 7:-37 8:-9 9:-12 10:13
near:ones	0:-26 1:-9 3:-21 4:-16 5:-13 6:9 7:-12 8:-20 9:-10 10:21 11:-12
near:only	0:14 1:-10 2:-11 3:-25 4:-31 5:-19 6:-11 8:-17 9:9 10:15 11:-23
near:open	3:14 6:-10 8:12 9:-15
near:opene	8:9
near:opens	0:-12 2:-8 4:-16 6:-16 10:23
near:opera	0:-24 2:-9 4:-13 5:11 6:29 8:-11 10:9
near:oppos	6:11 8:9
near:organ	1:14 5:-13
near:origi	0:22 3:-19 4:-8 6:-21 8:-11 9:-14 10:-8 11:20
near:other	1:-22 2:-45 3:-40 4:18 5:-25 7:-48 8:12 9:12 10:-11 11:-31
near:our	0:-27 1:-13 2:13 4:-32 5:13 6:-9 7:-41 8:-17 10:9 11:-27
near:out	1:-26 2:-45 3:38 4:-22 6:16 7:-46 9:-51 11:-48
near:outsi	0:-9 3:37 6:-40 7:-21 8:-11 9:-15 10:26 11:-12
near:over	0:-11 1:-18 2:12 3:10 4:-65 5:-11 6:-18 7:-29 10:13
near:overn	2:20 7:-9 8:-10 10:-19
near:overr	3:19 5:-14 6:-8
near:overt	5:11 9:-12
near:own	0:24 1:-11 2:-20 3:-9 4:-32 5:16 6:-22 8:-18 10:-17
near:owned	0:-23 2:-16 4:11 6:16 8:-14 10:-22
near:owner	6:8
near:page	0:23 1:-12 3:-29 4:-14 5:-19 6:-36 7:-18 8:-32 10:25 11:-18
near:paid	3:-11
near:pakht	3:-8 5:-8 6:24 7:-8
near:pakis	2:-8 3:-22 4:-17 5:-12 7:-12 8:8 9:-14 10:-11 11:29
near:pales	0:-8 2:-18 3:-12 4:-16 5:14 6:-14 7:-14 10:11
near:paper	0:-10 3:11 6:12 9:-10
near:parag	6:16
near:paren	0:9 2:8 4:9 6:-21 8:-16 9:-10 10:-24
near:paris	5:-11 6:21
near:parli	6:10
near:part	0:-28 2:-22 4:-14 5:-27 6:-9 7:-14 8:-10 9:-8 10:32
near:parti	10:12
near:partn	3:11 4:-8 7:-18 9:-27 11:-17
near:passe	0:-14 2:-12 3:9 4:-12 6:14 7:-31 11:-11
near:past	2:-15 3:9 4:-12 5:-43 6:34 10:-21
near:path	0:24 2:-21 3:13 4:-24 5:-16 6:9 8:-10 10:-12
near:patie	5:26 6:-14
near:patna	6:8
near:payme	10:10
near:peace	0:-10 2:-18 3:-12 4:-22 5:-29 6:51 7:-8 8:-11 10:-21 11:-25
near:peak	9:9 11:-18
near:pensi	5:-16 6:-17 7:-11 9:-12 11:23
near:peopl	1:-28 2:-45 3:30 4:-23 5:22 6:-24 7:-11 8:-34 10:-51 11:-11
near:per	6:-13 9:-17 11:20
near:perio	2:-10 3:-41 6:-27 10:-12 11:30
near:peris	0:-10 1:-14 2:-9 3:-29 4:-13 5:-34 6:58 7:-11 9:-14
near:perso	0:-20 1:-8 2:-13 3:15 4:12 6:-27 7:14 8:-9 9:-12 10:-14
near:phase	10:12
near:phone	0:-9 4:-15 5:-15 7:19 10:-10
near:pictu	5:18 6:-12 7:-12
near:place	0:-10 3:-16 4:-9 5:-11 6:26 7:-24 9:-16 10:-11 11:12
near:plan	0:-20 4:-32 5:-18 6:-26 7:-21 8:-12 9:-12 10:39
near:plane	1:-13 3:-10 5:-10 6:16 8:14 10:-9
near:plann	3:11
near:plans	3:-25 6:-10 9:11
near:plung	5:-10 6:11
near:plus	8:10
near:polic	0:-12 1:-12 2:-50 3:-33 4:-21 6:19 7:-19 8:8 10:-14 11:-21
near:polit	0:21 2:-9 3:-13 7:-9 9:-8 10:-13
near:popul	0:-8 5:-12 6:13 7:-12 11:-13
near:port	5:12
near:post	2:-15 3:17 4:-8 5:-14 6:13 9:-17 11:-10
near:poste	5:-10 6:12 8:10
near:posts	0:-9 2:15 6:-11
near:praye	3:-18 6:24
near:pre	3:19 9:-21
near:prefe	0:-9 1:-9 3:-42 5:-13 6:52 7:-25 9:-30 11:-34
near:pregn	3:10 6:-13
near:prese	0:-11 8:15 10:-8
near:presi	0:-34 2:-12 4:13 6:40 7:-9 10:-13
near:press	0:17 3:-10 4:-14 6:17 7:-35 9:-9 10:-21
near:previ	0:16 10:-11
near:price	3:-11
near:prime	2:9 6:-8 10:-16
near:princ	0:-30 2:-19 4:-21 5:-11 6:19 8:-8 10:11
near:print	2:28 4:-26 5:-8 6:-21 10:-14
near:priso	0:22 1:-11 2:-18 3:-29 4:21 5:-30 6:-29 7:-25 8:12 9:-13 10:-34 11:-14
near:priva	3:-8 9:-21 11:20
near:proba	5:17 6:-9 7:-8
near:probe	6:16
near:proje	1:19 6:-21 7:-9
near:promi	0:-11 2:-8 3:-11 4:-28 6:-22 7:-10 10:34
near:propo	8:-8 10:11
near:prose	0:-11 5:14 8:-13 10:14
near:prote	0:-9 3:9 5:-14 6:20
near:prove	5:-20 6:-9 7:21
near:provi	1:-10 2:-11 3:14 4:-20 5:-41 6:40 7:-31 8:-9 9:-48 10:-24 11:16
near:publi	2:-8 3:8 4:-29 5:-26 6:24 7:12 10:22
near:pulle	5:17
near:punja	3:-32 5:-15 6:11 7:-13 9:-26 11:31
near:pupil	0:32 2:-16 3:-10 6:-19 7:-17 8:-16 9:-24 10:-36
near:put	0:-8 1:-29 2:-24 4:-17 5:-10 6:12 7:10 9:-29 11:-16
near:puts	0:36 1:-8 2:-10 3:-12 4:-20 5:-8 6:-16 8:11 9:-9 10:-24
near:qatar	8:12 10:-11
near:quake	0:-18 3:-17 5:9 6:10 7:-10
near:quart	6:11
near:quote	0:-11 3:-8 5:-8 6:17 10:-8
near:rabat	6:12
near:radio	0:-14 2:-8 4:-11 5:-17 6:27 7:-8 10:9
near:rafah	2:-8 5:19
near:raid	0:9 2:-28 4:-45 5:-14 6:14 8:-9 10:16
near:raids	6:14
near:rail	6:10
near:rains	0:-14 3:26 4:-24 5:-16 6:-39 9:-23 10:22 11:-17
near:raise	5:-16 6:31 7:-15
near:ramal	0:-25 4:-16 8:34 10:-27
near:ranso	0:-35 1:-12 2:12 3:-19 4:19 5:-20 6:-45 7:-20 8:-32 9:-10 10:35 11:-10
near:rate	6:12
near:ratio	3:-23 9:24 11:-19
near:reach	0:15 1:-8 2:18 3:-14 4:-22 5:-28 6:-10 10:-8 11:-18
near:read	0:24 2:-15 3:-9 4:-17 5:12 6:-32 9:-8 10:-24 11:-8
near:reade	3:22 6:-21
near:rebel	0:-16 1:-8 2:-13 3:-10 5:-10 6:-29 7:13 11:10
near:recal	3:19 6:-8
near:recei	0:-11 3:-16 4:-9 6:20 7:-8 8:-18 9:-17 10:9 11:15
near:recko	3:21 7:-21 9:-13 11:-9
near:recor	0:11 1:29 2:-14 4:-24 5:-33 7:-40 8:-10 9:-14 10:-19 11:-13
near:recov	0:-12 3:-10 4:-9 5:10 6:13 7:-25 10:-22
near:red	0:-38 1:-10 2:11 4:-39 5:26 8:-19 9:-25 11:-14
near:refug	0:-18 1:-11 3:-14 4:-9 5:-23 7:11 9:19 10:-13 11:-8
near:regio	0:-27 1:-10 2:-15 3:12 4:-28 7:-32 9:21 11:-23
near:regis	0:30 1:-13 2:-24 3:-36 4:-37 6:-45 7:23 8:-13 10:-35 11:18
near:rehab	3:14
near:rejec	0:-10 1:-11 2:-21 4:10 6:23 8:8 10:-19
near:relat	0:-12 4:-12 5:-22 7:39 9:-17 10:-9 11:-12
near:relea	0:-35 1:-8 2:-36 3:-12 4:14 5:-10 6:-30 7:-16 8:24 9:-10 10:15 11:-11
near:relie	3:-14 5:-14 6:9 7:-14 9:-24 11:20
near:reloc	3:29 6:-9 9:-21 11:-10
near:remai	3:-13 4:33 5:15 6:-31 7:20 8:-45 9:10 10:-54 11:-26
near:repai	5:-8 6:13
near:repor	0:14 1:-19 2:-30 3:-51 4:-37 6:39 7:-57 8:21 10:-37
near:repub	3:-8 11:12
near:requi	2:-8 8:22 10:-21
near:rescu	0:-18 1:-13 2:-20 3:-12 4:-18 6:24 7:-28 8:-10
near:resid	0:-25 7:-11 9:-11 10:12 11:-9
near:respo	0:-12 3:-31 4:24 5:-8 7:-11 9:11 10:-20 11:-13
near:rest	0:-17 4:-22 5:-19 6:39 7:-15 8:8 9:-20 10:-27 11:-8
near:resto	3:-12 11:16
near:resul	0:-8 2:-8 3:12 4:-8 5:-13 6:16 9:-10
near:retri	0:-15 5:8 6:10 7:-18
near:retur	0:-44 1:-19 2:9 3:-41 4:-17 5:-41 6:-23 7:16 8:12 9:-33 10:-30 11:55
near:reute	0:-24 2:10 4:13 5:10 6:-27 7:-11 10:9
near:revis	7:12
near:rice	0:21 6:-23 10:-9
near:rifle	5:-9 6:11
near:right	1:-18 2:-25 3:-29 4:28 6:15 7:12 8:-32 9:-25 10:-12 11:-25
near:risen	3:-10 6:-27 7:-11 9:29 11:-19
near:rises	0:-8 3:-16 4:-10 7:9
near:river	0:-12 3:-18 4:-17 5:-11 6:-8 7:22 9:23 10:-11
near:road	0:-15 1:-8 3:26 4:-12 5:-18 6:12 7:-18 9:-28 10:-8 11:-10
near:roads	0:8 3:11 9:-13
near:rohin	3:12 6:-18 7:17 9:-22 11:-18
near:roof	3:19 9:-20
near:room	3:-14 5:14 6:-14 7:-17 9:16
near:rose	6:8
near:rough	5:10 6:-18 7:9
near:round	3:21 7:9 11:-23
near:rubbl	5:-22 6:31 10:-18
near:rulin	5:-11 6:8 7:-11 10:-18 11:20
near:run	6:10
near:runni	0:-11 3:22 4:-15 6:-24 7:19
near:rural	3:10
near:russi	0:-23 1:17 2:-20 3:-17 7:-29 9:-11 11:-10
near:sadar	6:17 7:-8
near:safe	5:-9 7:14
near:safet	3:11 9:-15
near:said	1:-53 2:-53 3:-23 4:-54 6:25 7:-31 9:-9 11:-8
near:same	0:32 1:-16 2:-44 3:-28 4:-48 5:27 6:-49 7:-14 9:-29 11:35
near:sana	0:26 3:-20 4:-10 6:-17 7:-8 9:-11
near:sand	4:28 5:-11 6:-32
near:sar	6:12 7:-8
near:satur	0:-19 1:-9 2:-11 3:-29 4:-14 5:-31 7:18 8:-12 10:10 11:12
near:saudi	0:-11 3:-8 4:-12 6:-16 8:28 10:-17
near:saw	0:-32 2:12 5:25 6:-34 7:-12 8:-16 10:-45
near:say	0:-15 1:-8 2:-39 3:18 4:-41 5:-20 7:11 8:-19 9:18 10:-14 11:11
near:sayin	0:-9 4:-8 5:-9 6:8 7:-14 10:9
near:says	0:-43 2:13 4:-18 6:-9 7:-16 8:-47 9:-62 10:23
near:schem	3:18 7:-8 11:-17
near:schoo	1:-12 2:-18 3:20 4:-15 5:-22 7:17 8:-23 9:-36 10:-13 11:-20
near:sea	7:11
near:searc	3:-16 7:18 9:-18 11:-10
near:seaso	3:10 6:-10 9:-9
near:seats	4:-14 5:-10 6:-11 10:17
near:secon	0:-36 1:-15 2:-10 4:-16 7:-29 8:-24 9:16 10:16 11:-32
near:secre	6:24 7:-11
near:secti	3:14 6:-9
near:secur	0:-33 2:-8 3:9 4:22 5:-28 6:30 7:-18 8:-8 9:-18
near:seen	1:-11 2:-10 3:-15 5:-25 6:-24 7:24 8:-15 9:-23 10:15 11:-13
near:seize	0:22 1:-11 2:-28 5:-12 6:-26 7:-9
near:sells	0:-9 9:12
near:sent	0:-17 1:-9 3:20 4:-24 5:-24 6:-38 7:18 8:26 9:-20 10:-19
near:sente	0:-18 5:-14 6:-22 8:28 10:-13
near:separ	2:-8 4:-8 5:-14 6:8 8:-8 10:10 11:-8
near:septe	1:-9 2:-11 3:-20 4:-22 5:-15 6:-15 7:-32 8:14 9:16 10:17 11:-27
near:serio	5:39 6:-26
near:servi	1:-10 2:-22 3:-15 4:-18 5:-37 6:17 7:-27 8:41 9:-14 10:-37 11:9
near:set	3:19 4:-20 5:-23 6:-22 8:-10 9:-18 10:18 11:-20
near:settl	3:-9 5:11 6:11
near:seven	1:-12 2:-32 3:-16 5:-18 6:18 7:11 10:-25 11:-21
near:sever	2:-9 5:23 6:-16 7:-20 10:-11
near:shaba	6:8
near:she	0:18 1:-15 2:-17 3:-10 4:-28 5:28 6:-9 7:-24 8:-24 9:-39 11:-17
near:shell	6:15 7:-9
near:shelt	3:31 5:-16 6:-43 11:-46
near:ship	4:13 6:-10
near:shoot	6:11
near:short	0:-13 4:-13 5:-25 7:16 8:-21 10:19
near:shot	0:-52 1:-12 2:14 3:-21 4:-54 6:76 7:-29 8:-33 9:-11 10:-49 11:-9
near:shoul	0:-27 2:-18 3:11 4:32 5:-13 6:-10 7:-18 8:-11 9:-20 10:-25
near:shove	5:-10 6:21 7:-9
near:show	0:-27 2:26 3:-21 4:-29 5:23 6:-15 7:-29 9:-10 10:-13
near:showe	4:19 6:-17
near:shrap	5:22 6:-13
near:shut	6:-11 7:-9 8:-9 9:20
near:side	0:-9 1:-12 2:17 3:-13 4:15 5:-23 7:-32 8:13 9:-14 10:-46
near:sides	8:21 10:-20
near:siege	6:20
near:signe	0:-19 1:-13 2:44 3:-9 4:-41 5:-27 6:-18 7:-18 8:-19 9:-9 10:-26 11:-25
near:since	2:-72 4:-35 5:-15 7:-12 10:-17
near:sindh	3:10 6:19 7:-8 9:-17
near:singl	0:-12 3:-31 4:-15 5:-11 6:29 7:-25 9:20 10:-8 11:-14
near:sinks	6:-8 7:10
near:site	0:-16 1:30 3:8 4:16 5:-11 6:-18 7:-19 10:-16
near:sites	6:9 7:-8 9:13 11:-21
near:sitti	4:29 6:-28
near:six	1:-10 2:-23 3:12 4:32 5:8 7:-28 8:-15 9:-14 10:-38 11:-24
near:sixte	0:-14 1:12 3:-9 4:-17 5:-9 6:24 7:-33 10:-11
near:sixty	0:10 6:-31 7:23
near:size	3:11
near:slaug	2:-17 3:-14 4:-18 6:23
near:sleep	0:-11 3:36 5:-8 6:-18 7:-18 9:-24 11:-10
near:slept	3:14 4:-16 5:18 9:-8 10:-13
near:slide	3:-11 6:12
near:slope	0:17 3:19 4:-16 5:-12 6:-18 7:-9 10:-8
near:small	2:28 4:-31 6:-17 9:-16 10:-16
near:smoke	5:32 6:-22 7:-13
near:socia	0:11 2:14 4:-14 7:-21 10:-10
near:sold	0:10 5:-12 6:14
near:soldi	1:-13 2:-33 3:-37 4:11 5:-41 8:13 9:-13 10:-19 11:-15
near:somal	3:10 6:-8
near:some	1:-8 2:-28 3:-36 5:-34 7:-27 8:-25 9:-10 10:33
near:son	0:-9 2:-13 3:-9 5:-22 6:28 7:-11 10:-11
near:sons	0:-11 4:-19 5:-8 8:-13 10:20
near:sorok	3:-16 5:11
near:sough	3:9 5:-17 6:-47 7:43 9:-15
near:sourc	0:-13 2:-10 4:-15 6:27 7:-10 8:-10 10:11 11:-20
near:south	0:-35 1:-10 2:-18 3:-15 4:17 5:-27 6:22 7:8 8:9 9:-39 10:-27 11:22
near:space	3:-8 9:23 11:-27
near:speak	1:-8 2:-15 3:-10 4:-11 5:-17 7:15 9:-22 11:19
near:speci	3:-15 4:-11 6:8 7:19 8:-11
near:spent	0:21 4:-22 6:-14 10:-9
near:spoke	0:-20 1:-18 3:-21 4:-62 5:10 6:-9 8:-22 9:-35 11:13
near:spot	6:10
near:sprin	3:13
near:sri	7:8
near:stadi	3:18 6:-9 9:-9
near:staff	0:-25 2:-12 3:-15 4:17 5:8 6:-19 7:-8 8:-15 9:-23 11:18
near:stage	8:-10 10:12
near:stair	6:8
near:stall	3:18 7:-8 11:-17
near:stand	0:-14 2:-12 4:16 5:-13 6:19 10:-11
near:start	0:22 1:-18 2:-20 3:19 4:-34 5:-29 6:-17 7:-36 10:-33 11:10
near:state	0:-29 1:-23 2:-29 4:-32 5:-24 6:10 7:12 8:-28 9:22 10:15 11:-29
near:stati	5:27 6:-15 7:-22
near:stay	6:-8 9:13 11:-20
near:stayi	3:25 11:-9
near:still	0:-54 1:-32 2:-22 3:27 4:56 5:-12 6:-59 7:28 8:-50 10:-43 11:-65
near:stopp	0:9 2:-8 3:-20 4:-16 5:-17 6:18 7:-13 8:-8 10:8 11:-15
near:store	6:-9 7:11
near:storm	6:16 7:-12
near:story	6:25
near:stray	5:24 6:-21 10:-13
near:stree	0:25 6:-11 7:-16 10:-14
near:strik	0:-19 2:-11 4:-8 5:15 7:13 9:-16
near:stron	5:-23 6:27
near:struc	0:-10 6:19 7:-20 10:-17
near:sub	6:17 7:-12
near:succu	5:-27 6:32
near:such	0:-10 3:21 9:-9 10:-12 11:-21
near:sudan	0:-17 1:-8 4:-8 5:-21 8:13 10:-10
near:suffe	0:-10 3:-12 6:17 7:-18
near:summa	6:13
near:sunda	0:-31 1:-8 2:-19 3:-12 4:-35 5:-15 6:13 7:-29 9:11 10:22 11:-16
near:super	6:15 7:-10
near:suppl	0:-9 10:12
near:suppo	6:8
near:surge	2:-8 5:38 6:-32 7:-17 8:-9
near:surre	5:-14 6:21 7:-11
near:surve	0:15
near:survi	2:-8 3:10 4:-12 5:-35 6:50 7:-23 9:-8 11:-10
near:suspe	3:-8 6:14
near:susta	0:8 3:-17 4:-12 5:15 6:-12 7:-8 9:-11 10:-11
near:suzu	3:14
near:swap	8:9
near:syria	0:-13 1:-13 3:-25 5:-10 6:37 7:14 9:-29
near:taiwa	5:10 7:-12
near:take	3:16 6:-21 9:-17
near:taken	0:49 1:-23 2:-40 3:-17 6:-50 7:-54 8:-16 9:-14 10:-25 11:-26
near:takes	6:-17 7:16
near:takin	0:-13 3:-14 4:-8 5:-17 6:41 7:-11 8:-15
near:talib	6:10
near:talks	2:-19 4:-10 6:-11 8:-9 10:21
near:tally	3:-15 5:-9 6:35 7:-8
near:tanke	6:16
near:tawil	3:23 9:-15
near:tea	5:-10 6:18
near:teach	0:46 2:-12 3:-13 4:-39 5:-25 6:-10 7:-13 8:-20 9:-25 10:-35 11:-9
near:team	0:-13 5:14 7:-8
near:teams	0:-16 1:11 3:-19 5:14 6:-27 7:12 9:-16 11:11
near:teleg	6:17
near:telep	0:-9 2:-8 4:20 5:-18 6:22 7:-21 10:-21
near:telev	0:-19 4:-13 7:10 10:-18
near:tells	3:-10 6:-12 9:15
near:tempe	5:20 6:-18 7:-8
near:tempo	3:15 6:-9
near:ten	1:-11 2:20 3:-14 4:-32 5:-11 7:-44 8:15 9:-17 10:-16 11:-10
near:tens	3:15 5:-8 7:-12 9:-22 11:8
near:tents	3:21 7:-9 9:-18 11:-10
near:terms	0:-28 4:-14 6:-10 8:38 10:-32
near:terri	0:-10 2:23 3:27 5:-8 6:-16 8:-16 9:-8 11:-28
near:terro	2:-22 4:-36 5:-11 6:27 7:-9 8:-14 10:18
near:testi	6:18
near:thai	0:-15 4:-22 5:-15 7:-22 10:25
near:thail	0:-26 2:-8 4:-31 6:-24 8:16 9:-15 10:16 11:-8
near:than	0:16 1:-28 2:-21 3:-25 5:-36 6:43 8:-27 9:-13 10:-14 11:-37
near:that	0:-10 1:-30 2:27 3:-9 4:-18 5:-13 6:-47 7:16 8:19 9:-39 10:-10
near:the	1:18 5:-33 7:-36 8:-12 10:-24 11:-35
near:theat	5:11
near:their	1:-28 2:-56 3:9 4:-15 5:-13 7:-32 8:-20 9:-11 10:-35 11:26
near:them	0:-29 4:-18 5:10 6:10 7:-26 8:-19 9:-32 11:-67
near:thems	6:9
near:then	0:8 2:-37 5:-37 6:18 8:-22 10:-37
near:there	0:-13 2:-52 3:-10 4:45 5:-43 6:-20 7:27 9:-51 10:-20 11:-31
near:these	0:-28 1:-8 2:22 3:14 4:-28 5:-32 6:-35 7:-27 8:8 9:-41 10:13 11:13
near:they	0:16 1:-23 3:-36 4:-19 6:15 7:-57 8:-26 10:-34
near:think	3:16 9:-9
near:third	3:11 6:8 9:-9
near:thirt	0:33 1:-9 2:-29 4:-38 5:9 7:-27 8:-11 9:-17 10:-23
near:this	0:-33 1:17 2:-27 3:-62 5:-10 7:-34 9:25 10:20 11:15
near:those	0:-69 1:-35 2:24 3:-35 4:-31 5:-34 6:18 7:-33 8:27 9:-15 11:-10
near:thoug	0:-14 1:26 2:-17 3:-11 4:24 6:-32 8:-13 9:18 10:-22 11:-19
near:thous	3:24 5:-10 6:-21 7:-8 9:-25
near:three	0:-10 1:-23 2:-39 5:12 6:-17 7:-24 8:8 9:20 10:-10 11:-33
near:throu	0:-25 1:-18 2:-16 3:-44 4:-16 5:11 6:-31 7:-16 8:11 9:43 10:19 11:-37
near:thurs	0:11 1:-12 2:9 3:-17 4:-26 5:11 6:-11 7:-29 9:-22 11:16
near:thus	6:14
near:ticke	6:-11 7:11
near:time	0:-33 2:-15 3:13 4:25 5:-35 6:-11 7:12 8:-23 9:-18 10:-41 11:-14
near:times	0:12 3:8 6:-16
near:tine	3:-27 6:-15 9:37 11:-36
near:tobru	5:9 6:-8
near:today	0:-22 3:11 4:18 5:-22 6:18 7:-36 8:-30 9:-8 11:-8
near:toddl	3:-8 5:-25 6:-34 7:39
near:toget	0:17 3:9 4:-14 10:-15
near:told	0:-22 1:-24 3:-38 5:41 6:-35 9:-41
near:toll	0:-22 1:-12 2:-14 3:-25 4:-21 5:-26 6:30 10:-8
near:tonig	3:19 6:-13 9:-8
near:tonne	4:-9 7:16
near:too	0:-25 3:-14 4:-22 5:-12 7:-8 10:27
near:took	0:25 1:-22 2:-15 5:-25 6:18 7:-26 8:-20 10:-43 11:-35
near:torkh	3:-13 9:-28 11:29
near:torre	6:25 7:-15
near:total	3:-28 5:-13 6:10 9:29 11:-18
near:towar	3:23 5:-10 6:-12 7:-9 9:-21 10:-12 11:-10
near:town	0:-14 1:-8 2:-10 3:40 4:-18 5:-21 6:16 7:-32 9:-28 11:-12
near:towns	6:8
near:trace	0:-19 4:-10 6:-18 7:26 10:14
near:trade	0:15 4:-8 5:-10 6:-9 7:-8 8:10
near:trail	5:-29 6:29
near:train	0:-16 2:-9 4:16 6:17 10:-30
near:trans	0:-21 2:23 3:-25 4:-27 5:-20 9:23 10:-11 11:-23
near:trave	3:16
near:treat	0:-10 1:-8 2:-9 3:-23 4:-10 5:48 6:-40 7:9 8:-11 9:-17 10:-11 11:-10
near:tried	5:-15 6:22
near:troop	0:-30 3:-10 4:-19 5:11 6:10 7:-11 8:-14 10:10
near:truce	2:9 3:-11 4:-25 6:-36 10:18 11:-9
near:true	0:18 2:13 4:-16 6:-10 8:-13 10:-14
near:tsele	3:12 9:-17
near:tuesd	0:28 1:-11 2:-25 3:-25 4:-21 5:-22 6:-31 7:-18 8:8 9:25 10:-15 11:8
near:tunis	1:14 6:-8 7:-10
near:turki	3:-21 11:16
near:turne	0:15
near:twelv	1:-9 3:-11 4:15 5:8 6:-47 7:22 8:21 10:-24
near:twent	0:-25 2:-18 3:-14 4:39 6:-11 7:-32 8:-16 10:-35
near:two	0:10 1:-8 2:-58 3:21 4:20 5:-15 6:-17 8:-45 9:-32 11:-34
near:typho	6:21 7:-15
near:ukrai	2:-18 4:-17 6:24
near:unacc	0:27 1:-14 3:-31 4:-25 5:-44 6:-44 7:43 8:-13 10:-18
near:under	0:-9 1:27 3:27 4:-38 5:-18 6:-20 7:-14 9:-34 11:-37
near:unhcr	0:-8 3:23 7:-9 9:-20
near:unice	3:10
near:union	2:-13 3:-22 4:-18 5:-32 6:50 7:-22 9:-10 10:-8
near:unit	5:-15 6:16
near:unite	0:-20 3:18 4:20 6:10 7:-9 8:-9 9:-17 10:-18
near:units	3:15 6:-9
near:until	0:-23 2:-21 4:-32 5:30 10:-14
near:updat	5:-10 6:18
near:upper	6:9
near:uproo	0:-9 3:31 5:-17 6:-25 7:-15 9:-40 11:14
near:upwar	3:-16 6:24 7:-14
near:used	0:-17 3:-16 6:-10 7:24
near:uvira	11:9
near:valid	5:-11 6:23 7:-18
near:valle	6:17 7:-15
near:vehic	0:-17 3:-11 4:-11 5:-15 6:37 7:-8 8:-12 10:-15
near:venez	0:24 2:-10 3:-11 4:-24 9:12 10:-14
near:verif	6:22
near:vice	0:-30 2:-18 4:-20 5:-8 6:17 10:11
near:victi	0:31 2:-13 4:-11 5:-21 6:-10 7:-24
near:video	2:26 3:-9 4:16 5:-14 6:-45 7:-14 8:-19 10:-17
near:vietn	6:20 7:-20
near:villa	0:24 2:12 4:-24 5:-29 6:-17 7:-30 8:-12 9:-22 11:26
near:viole	0:-15 2:-12 3:8 6:25 9:-11
near:voice	4:-14 6:16
near:volun	0:-13 3:-24 4:-16 9:-14 10:-22 11:21
near:waded	0:-10 3:-20 5:-8 6:-12 9:30 10:-9 11:-30
near:walke	3:-12 6:-9 7:-14 9:17
near:wall	5:-13 6:30 7:-15
near:war	0:-25 2:-15 3:-12 4:-13 5:-18 6:10 9:-24 10:-19 11:-18
near:warne	3:-11 6:-13 7:-17 9:27 11:-25
near:warni	3:-9 6:22
near:was	3:-12 4:15 5:-20 6:-10 7:-110 8:-8 9:-63 10:9 11:-48
near:washe	4:-12 5:-20 6:36 7:-22
near:water	4:-9 5:-19 7:19 9:-9 10:-9
near:way	0:20 2:-14 3:-12 4:-40 5:-31 8:15 9:-10 10:-46
near:wedne	0:-11 4:9 5:21 6:-16 7:-11
near:week	1:-25 2:-33 3:-8 4:12 5:-16 6:-37 8:-41 9:-14 10:23
near:weeks	0:-47 2:-28 4:9 5:-27 6:-8 7:-20 8:-16 9:22 10:10 11:-21
near:went	0:-33 1:-10 2:24 3:-38 4:-34 5:-32 7:-42 8:-11 10:25 11:31
near:were	0:12 1:-18 2:25 3:-32 5:18 6:-10 7:-34 8:20 9:-37 10:-37 11:-43
near:west	6:15
near:weste	1:23 5:-9 6:-15 8:-14
near:what	0:20 2:-21 3:-15 5:-11 8:-12 9:-11 10:-23
near:when	0:-11 1:-22 2:-39 3:9 4:20 6:14 7:-49 9:-28 11:-15
near:where	0:-21 1:-15 2:-33 4:9 5:-15 7:8 8:-23 9:13 10:-25 11:-19
near:which	0:-13 1:8 2:-33 4:-8 5:-14 6:25 9:-12 10:-23 11:-14
near:while	2:-16 3:-26 5:9 6:-10 8:-19 9:-15 10:-26 11:18
near:who	0:-33 1:-54 2:-22 3:-37 4:-17 6:-8 8:10 9:22 10:-23
near:whole	1:15 6:-15 7:-14
near:whom	0:-58 2:19 3:-23 4:-20 6:-33 7:-14 8:-19 9:27 10:-8
near:whose	6:-8 7:11 11:-8
near:will	0:-33 1:-12 3:26 4:-30 5:20 6:-35 7:-49 8:-12 9:9 10:10 11:-8
near:winte	11:12
near:with	0:-11 1:-42 2:-69 4:-13 8:-26 10:-8 11:-34
near:withi	0:-18 3:31 4:-12 5:16 6:-18 7:-20 8:-9 9:-14 10:15 11:-35
near:witho	0:-18 2:-10 3:17 4:27 5:-17 6:-19 8:-8 9:-22 10:-17
near:witne	6:12
near:woman	5:19
near:women	1:-20 2:-46 3:-29 4:-70 5:-72 6:21 7:11 9:31 10:-34
near:wored	5:8 6:-14 7:11
near:work	0:-17 3:-17 6:-8 7:21 9:-9
near:worke	0:-25 2:-18 5:-36 6:21 7:-8 8:-20 9:-18 10:17 11:-22
near:works	0:-12 4:24 6:-23 10:-13
near:world	0:-17 2:-11 3:29 4:8 5:-10 6:-15 7:-16 8:-16 9:-15 10:-18 11:-25
near:worst	3:9 5:-13 6:22 7:-9
near:would	0:-32 1:-11 3:26 4:-26 5:-23 6:-8 7:17 8:17 9:-35 10:-14 11:-25
near:wound	0:-49 1:-24 2:-24 3:-46 4:-38 5:83 6:-48 7:-18 8:-25 9:-27 10:-38 11:-24
near:write	5:-16 6:26
near:wrong	2:-9 4:-10 6:-13 8:19 10:-8
near:wrote	0:-52 2:-17 3:-22 4:-20 5:19 6:30 7:-20
near:year	0:-14 1:26 2:-47 3:-30 4:-37 5:-25 6:45 7:-75 8:-18 10:-52
near:years	0:-9 2:16 3:-11 4:-14 9:12 10:-13
near:yemen	0:-23 2:21 4:29 6:-33 7:-9 10:-26
near:yeste	0:-16 2:-19 3:12 4:-15 5:14 6:18 7:-20 9:-15 10:-20 11:-14
near:yet	0:-13 1:-10 2:14 4:18 5:-15 7:11 8:-18 9:-9 10:-47 11:-13
near:you	0:-9 2:10 4:19 5:-8 7:-10 8:-10 9:-8 10:-21
near:youni	6:14
near:zapor	6:9
near:zone	6:8
next:claim-abducted	0:-12 2:-15 3:-39 5:-22 7:-34 8:-62 9:15 10:23 11:-30
next:claim-allocated	0:-13 3:39 6:-38 7:-28 8:-8 9:-39 10:-8 11:12
next:claim-casualties	0:-14 1:31 2:-16 4:-13 5:13 6:-19 7:-14 8:-10
next:claim-dead-in-captivity	0:30 1:-12 3:-25 5:-21 6:-26 7:-12 8:-33 9:-11
next:claim-delivered	0:19 1:-13 2:-10 4:-15 5:-34 6:8 7:-23 8:-13 9:-10 10:-14 11:15
next:claim-displaced	0:-25 1:-47 2:-9 3:42 4:-27 6:-11 7:-8 8:-47 9:-10 10:-27 11:-78
next:claim-held	0:21 1:10 2:-15 3:-46 5:-49 6:-58 7:-48 8:-30 10:26 11:-31
next:claim-injured	0:-52 1:-49 2:-70 3:-19 4:-51 6:50 9:-81 10:-61 11:-54
next:claim-killed	0:-14 1:-33 2:14 4:-53 5:-13 6:24 7:27 8:-31 9:-76 10:-20 11:-33
next:claim-missing	0:-21 1:-39 2:-35 3:-65 4:-51 5:28 7:17 8:-48 9:-64 11:-53
next:claim-pledged	0:-10 3:15 6:-14 7:-24 9:-15 11:15
next:claim-prisoners-exchanged	0:-18 1:-14 2:-26 3:-20 4:-30 5:-11 6:-52 7:-21 8:27 9:-18 10:22 11:-15
next:claim-refugees	0:-47 1:-24 2:-35 4:-34 5:-36 8:-21 9:15 11:-14
next:claim-released	0:32 1:-25 2:-19 3:-41 4:-17 5:-22 6:-15 7:-25 8:-23 9:11 11:-20
next:claim-requested	1:-8 2:-9 4:-13 5:-11 6:-8 7:-24 8:-18 9:-51 10:-12 11:27
next:claim-returned	0:-25 1:-22 2:-20 3:-15 4:-48 5:-39 6:-24 7:-44 8:-29 9:-19 10:-19 11:54
next:claim-total	3:15 11:-12
noun:	0:-27 1:-22 3:-19 5:9 6:-12 7:-9 8:-8 9:-21 11:-18
noun:afghan	3:-27 4:-10 6:-21 8:9 9:-13 11:29
noun:body	0:-42 1:-21 2:32 3:-21 4:-36 5:-48 6:56 7:-53 8:-31 9:-10 10:-32 11:-11
noun:boy	0:12 2:-8 5:-17 6:15 7:-9 8:-16 10:-13
noun:brother	5:-27 6:10 7:15
noun:captive	0:-21 2:10 3:-14 4:24 5:-13 6:-37 7:-10 8:-22
noun:casualty	0:-23 1:39 3:-19 4:-13 6:-33 7:-11 9:-8 10:-16
noun:child	0:26 1:-17 2:-30 4:-40 6:-12 8:-28 10:-9 11:-8
noun:citizen	3:-12 5:-10 11:13
noun:civilian	0:-35 1:-13 2:-29 3:-42 4:-34 5:-13 6:52 7:-28 8:18 9:-31 11:-36
noun:colleague	0:12 2:-8 3:-12 10:-21
noun:commander	0:17 5:-9 6:-16 7:-8
noun:corpse	5:-9 6:21
noun:cousin	6:13
noun:crew-member	4:14 7:-17 10:-9
noun:daughter	0:-19 2:-17 4:9 5:-13 6:21 7:-19 8:-9
noun:death	0:-29 1:9 2:-12 3:-44 4:-15 5:-43 6:61 7:-52 8:-8 9:-23 11:-16
noun:detainee	2:-11 4:-16 8:34 10:-28
noun:displaced-person	3:61 6:-21 7:-17 9:-37 11:-30
noun:driver	0:-20 2:-11 4:-11 5:-10 6:-9 7:24 10:-15
noun:employee	0:19 2:-10 4:10 6:-34 7:15 8:-24 9:-8
noun:fatality	5:-12 6:34 7:-11
noun:fighter	3:-8 4:-19 5:-11 6:31 7:-17 10:-14
noun:firefighter	6:11
noun:foreigner	0:12 3:-11 4:-22 6:-12 8:-12 9:-11 10:26 11:-14
noun:girl	0:25 1:-11 2:-29 3:-13 4:-23 5:-26 6:-29 7:16 8:-28 9:-14 11:-12
noun:guard	0:-21 2:-13 4:-19 6:26 10:-12
noun:hostage	0:-36 1:-11 2:25 3:-14 4:-10 5:-18 6:-46 7:-17 8:-50 9:-13 10:35 11:-17
noun:individual	0:-19 3:34 5:-8 6:-29 7:-11 11:-8
noun:inhabitant	3:-10 5:-8 6:-18 9:-9 11:27
noun:injury	0:-14 3:-19 5:51 6:-48 7:-10
noun:israeli	0:-11 2:-19 4:17 6:-8 8:-25 10:17
noun:leader	6:14
noun:life	0:-16 1:-23 3:-27 5:-20 6:62 7:-27 9:-16 11:-10
noun:man	0:-19 1:-16 3:-26 4:14 5:-22 6:-32 7:32 8:-18 10:-14 11:-17
noun:martyr	5:-40 6:44
noun:member	0:-13 2:-14 4:-16 5:23 6:17 8:-10
noun:migrant	0:-20 2:-14 4:-9 6:24 10:10
noun:militant	6:11
noun:miner	6:14 7:-12
noun:mother	6:9
noun:national	0:16 2:-9 3:17 4:-11 8:-19 9:-17 10:11
noun:neighbour	5:-9 6:19
noun:nurse	0:42 3:-18 4:-18 5:-12 6:-30 7:-17 8:-12 10:-28
noun:officer	3:-9 5:11 6:17 7:-11
noun:official	4:30 6:-30
noun:other	0:-17 1:-21 2:-33 3:-17 4:30 5:52 6:-63 7:29 8:-26 9:-17 11:-34
noun:palestinian	0:-24 2:-11 3:-21 4:-14 5:-11 6:28 7:-17 8:33 9:-11 10:-37 11:-13
noun:passenger	2:-8 5:-11 6:10
noun:patient	0:-23 5:37 6:-36 7:-12 8:-11 9:-18 10:-10
noun:person	0:-56 2:-77 3:57 4:-22 5:-12 6:-10 8:-32 9:-23 10:-63
noun:personnel	5:-27 6:32
noun:police-officer	4:15 5:-9 7:-9
noun:prisoner	0:-30 2:20 3:-15 5:-14 6:-36 7:-18 8:40 9:-8 10:-40 11:-9
noun:pupil	0:26 4:-9 5:-9 8:-12
noun:refugee	0:-15 3:-27 6:-11 7:-11 9:42 10:-10 11:-57
noun:relative	0:-8 3:-13 6:29 9:-15
noun:rescuer	5:20 6:-18 7:-8
noun:resident	0:21 1:-8 2:-11 3:24 4:-18 5:-16 6:-43 7:18 8:-8 9:-25 11:-16
noun:returnee	3:-12 9:-26 11:26
noun:rohingya	3:-43 7:-9 9:40 11:-25
noun:sister	0:-10 2:-8 4:-10 5:24
noun:soldier	0:-57 1:-23 2:-47 3:-33 6:35 7:-10 8:19 9:-20 10:-13 11:-19
noun:son	6:17
noun:staff	4:-8 5:-11 6:-28 7:32 9:-10 10:-10
noun:staff-member	4:14 5:25 6:-22 7:-9 10:-14
noun:student	0:40 4:-11 6:-20 7:-25 10:-13
noun:sudanese	3:-10 6:-9 9:16 11:-16
noun:survivor	3:22 5:11 6:-16 7:-18 9:-13
noun:syrian	3:-19 9:8
noun:teacher	0:16 2:-9 4:-21 5:-16 6:25 7:-11 8:-9 9:-13 10:-22
noun:terrorist	0:-35 3:-9 4:-15 5:-9 6:59
noun:troops	0:13 3:-10 5:-15 7:13
noun:victim	0:24 1:26 2:-25 4:-11 5:-12 6:-13 7:-22
noun:villager	3:21 4:-8 5:10 6:-20 7:-8 8:-8 10:-10 11:-29
noun:volunteer	0:-22 2:-8 3:-11 4:23 5:-13 6:10 7:-16 9:-17 10:-23
noun:wife	0:10
noun:woman	0:24 1:-10 2:-22 3:-30 4:-36 5:-16 7:-15 9:12 10:-9 11:-10
noun:woman-and-man	0:-13 6:19
noun:worker	0:-32 2:-13 3:-13 5:-25 6:9 7:15 9:-9 10:19
noun:worshipper	0:8 2:-8 6:13 10:-22
only:aid	6:8
only:casualty	0:-72 1:16 2:-23 3:-19 4:28 6:20 7:-17 8:-76 9:-57 10:-49 11:-20
only:hostage	1:-26 2:-79 3:-22 4:-28 5:43 7:16 8:-47 9:17 10:-40 11:-11
other:abducted	0:31 1:-50 2:26 3:-17 5:-34 6:-35 7:-65 8:-35 9:-9 10:20 11:-24
other:aid	0:-41 1:-18 2:-20 3:13 4:-28 8:-43 10:-37
other:allocated	1:-12 2:-8 4:-46 6:9 7:15 8:-27 9:-33 10:-38 11:-18
other:casualties	0:-23 1:58 3:-13 4:-26 5:-25 7:-51 9:-22 10:-38
other:casualty	0:-11 1:-21 2:-18 5:-13 7:-9 9:-11
other:dead-in-captivity	0:-10 3:-11 5:-36 6:-14 7:-36 8:-26 9:-20 10:20 11:-49
other:delivered	0:-30 1:8 2:-37 3:11 4:-11 6:-17 7:-10 8:-64 9:-21 11:16
other:displaced	0:-36 1:-25 2:-46 3:18 4:-40 6:10 8:-27 10:-40 11:-11
other:displacement	0:-20 1:-29 2:-34 4:-27 5:-22 6:-9 7:-13 8:-12 9:11 11:19
other:held	0:10 1:-11 3:-22 4:12 5:-22 7:-60 8:-18 9:-34 10:9 11:-79
other:hostage	0:38 1:-46 2:17 3:-40 4:16 5:-46 6:-47 7:-42 8:22 9:-35 10:17 11:-57
other:injured	0:-31 1:-39 2:-38 5:-12 6:23 8:-51 9:15 11:-14
other:killed	1:-17 2:-16 4:-25 5:-9 8:-28 9:-11
other:missing	0:-11 2:-31 4:-46 5:-11 7:9 9:11 10:-28 11:-44
other:pledged	0:-10 1:-11 5:-29 7:22 8:-63 9:-8 10:-66
other:prisoners-exchanged	0:-53 1:-9 3:-61 4:-37 5:-53 6:-13 7:-39 8:72 9:-26 11:-52
other:refugees	0:15 2:-14 3:-30 4:-22 5:-49 6:-37 7:-56 8:-14 9:36 10:28 11:28
other:released	0:15 1:-28 2:26 3:-36 4:16 5:-15 6:-26 7:-16 8:-15 9:-34 11:-46
other:requested	0:-29 1:-22 2:-77 5:-23 6:-27 7:-16 8:-44 9:41 10:-28 11:31
other:returned	0:-40 2:-60 4:-38 5:-26 6:-29 7:-33 8:19 9:11 10:-28 11:23
other:total	0:-9 1:-13 2:-16 3:-24 4:12 6:-8 8:-9 9:14 10:-15 11:14
others:2	0:10 1:-24 2:18 3:-37 4:31 5:-55 6:-25 7:-50 8:-18 9:-23 11:-17
others:7	1:-74 2:-8 3:-30 4:29 6:-35 7:-19 8:-47 10:16 11:-50
others:more	1:-17 2:-23 4:-46 6:12 9:-12 10:-24
qualified	0:-22 2:-54 3:37 4:-44 5:-22 6:-17 7:-23 8:-24 10:-105 11:14
quoted	0:-27 1:-26 4:27 5:-32 6:8 7:-9 8:-22 9:-28 11:-49
right1:	0:-8 2:-10 4:-12 5:-20 7:11 10:-10
right1:"	0:24 1:8 2:-37 3:-36 4:-58 5:-30 7:12 8:-18 9:21 10:-39 11:-22
right1:(	0:-26 1:-14 2:-26 4:-30 7:8 8:-19 9:-26 10:-16
right1:)	0:-25 1:-10 2:-14 3:-32 4:-23 5:-12 6:19 8:-23 9:-26 10:10 11:32
right1:,	1:-23 2:-38 3:-25 5:-17 6:-11 7:-11 8:-8 10:-15 11:-19
right1:-	3:11
right1:.	0:-13 1:-16 2:-21 3:-80 4:15 5:-34 6:44 7:-42 9:-10 10:-27
right1::	1:-14 2:-8 3:-28 4:-22 5:-24 6:-26 7:10 8:-12 9:-26 10:32 11:-21
right1:;	0:-54 1:-14 3:-33 4:13 5:-31 6:63 7:-33 8:-21 10:-23 11:-36
right1:?	0:-8 4:-16 6:22 10:-12
right1:a	3:-23 5:-10 6:8 7:-14 11:11
right1:abducted	0:27 4:-15 10:-23
right1:aboard	5:-9 6:16
right1:across	0:-8 3:-20 5:-11 6:30 7:-12 9:-17
right1:after	8:-10 10:10
right1:aged	6:11
right1:among	6:-18 7:12 10:-11
right1:and	0:-18 2:-43 3:-25 4:-45 5:-23 6:43 7:-54 8:-18 9:10 10:27 11:-41
right1:are	0:-49 1:-22 2:-10 3:-14 4:33 6:-34 8:-24 9:-16 10:12 11:-20
right1:arrived	3:-8 9:-13 11:14
right1:as	0:12 1:-12 3:-32 4:-16 5:-17 6:-43 7:34 8:12 9:-20 10:-20 11:-19
right1:at	0:-32 1:-20 2:-18 3:21 4:-42 5:-18 6:12 7:-35 8:-19 11:-34
right1:before	0:-12 2:-9 3:-25 4:-23 5:-8 6:-18 7:-12 8:-12 9:-11 10:33 11:12
right1:between	0:9 6:8
right1:by	0:20 1:-12 2:-25 3:8 4:-27 5:-12 6:21 7:-29 8:11 9:-16 10:-30 11:-8
right1:came	0:-13 4:-18 5:-10 7:-10 8:-23 9:-25 10:26 11:9
right1:confirmed	5:-11 6:24 7:-18
right1:could	3:-28 4:-20 6:-27 7:17 8:-10 9:31 10:-20 11:-16
right1:crossed	3:-21 5:-10 6:-15 8:8 9:29 10:-10 11:-31
right1:dead	0:-39 1:21 2:-23 3:-47 4:-19 5:-53 6:60 7:-52 8:-20 9:-14 10:-12 11:-11
right1:did	0:14 2:-10 3:-27 4:-18 6:12 7:-10 10:-13 11:28
right1:die	5:-8 6:24 7:-10
right1:died	0:-20 1:-27 2:47 3:-33 4:-30 5:-77 6:27 7:-43 8:-32 9:-19 10:-17 11:-8
right1:displaced	3:41 5:-11 6:-23 9:-19
right1:drowned	0:-8 2:-12 3:-13 4:-12 5:-19 6:48 7:-31
right1:each	0:-12 2:-8 3:-8 4:-21 5:-24 6:35 7:-20 10:-15
right1:face	3:18 9:-13
right1:fell	5:-10 6:16 7:-12
right1:fled	3:9 6:-22 9:10
right1:for	0:-15 3:-25 4:-9 7:18 9:-13 10:-19 11:13
right1:from	0:23 1:-26 2:-40 4:11 5:-37 6:-11 9:-58 10:-19
right1:go	0:-18 3:-9 4:-30 6:-15 8:-24 10:34
right1:got	0:-21 2:-10 6:-14 10:21
right1:had	0:-18 2:-9 3:-42 4:18 5:13 7:-70 9:22 10:-68
right1:has	6:-17 7:17
right1:have	0:-9 1:-11 4:-28 7:-36 8:-8 9:-8 10:-32 11:20
right1:held	4:9 5:-12 10:8
right1:homeless	3:28 5:-12 6:-19 7:-12 9:-15 11:-8
right1:hurt	5:37 6:-35 7:-21
right1:in	1:-11 2:-19 4:-79 6:30 7:-27 8:-35 9:-12 11:-20
right1:injured	3:-17 5:63 6:-56 7:-22
right1:is	0:18 1:-8 2:-15 3:-10 4:-9 5:-20 6:-8 7:17 8:-10 10:-18
right1:kidnapped	0:14 2:-16 3:-8 4:-42 5:-18 6:-30 8:-11 10:32
right1:killed	0:-36 2:-19 3:-8 5:-43 6:72 7:-11
right1:last	0:-17 1:11 4:-16 5:-10 8:-8 9:-9 11:-8
right1:left	0:-15 2:-10 4:-19 5:-21 6:-27 7:-21 8:19 9:-10 10:13 11:-15
right1:lost	0:-9 2:-18 6:34
right1:may	3:8 6:21 7:-11 9:-25 10:13 11:-14
right1:missing	1:-9 3:-25 4:-17 5:-20 6:-45 7:52
right1:more	0:-13 1:-11 2:-34 3:-18 6:-12 7:8 8:-12 9:-21 10:16
right1:names	0:14 2:-10 3:-23 4:-17 5:-36 7:19 8:-16 9:-9 10:-26 11:-10
right1:needed	5:21 6:-16 7:-11 9:-8
right1:of	0:-19 1:-27 2:10 3:-44 4:-13 5:-12 7:-40 8:12 10:8
right1:off	6:17
right1:on	0:36 1:-23 2:-34 4:-42 5:-38 6:8 7:10 8:13 10:-40 11:-33
right1:or	0:-17 2:-16 3:21 4:23 5:-8 6:-19 8:-12 10:-16
right1:out	3:27 5:-16 6:-16 9:-8
right1:over	2:19 4:-8 8:-23 9:-18 10:-9 11:18
right1:received	3:-14 5:14 6:-18 9:-15 11:19
right1:recovered	5:-19 6:27
right1:remain	0:-11 1:-12 2:-25 3:13 4:36 6:-23 7:23 8:-23 10:-18 11:-19
right1:returned	2:8 3:-20 5:-9 6:-15 8:-9 9:-8 10:-13 11:27
right1:seized	0:-8 2:-19 4:-31 5:-10 6:-18 8:12 10:25
right1:shot	0:-16 2:26 3:-9 4:-25 5:-11 6:-13 7:-13 10:-8
right1:since	0:-30 1:22 2:-13 3:-26 4:11 6:15 7:-31 10:-29 11:-31
right1:still	0:-22 2:-25 3:36 4:31 5:-22 6:-25 7:11 8:-12 9:-11 10:-32 11:-37
right1:sustained	5:15 6:-13
right1:taken	0:33 2:-13 4:15 5:-15 6:-28 7:-13 9:-15 10:-24
right1:that	0:-23 2:21 3:-11 4:-15 5:-11 6:-34 10:20
right1:the	3:-13 4:10 5:-13 6:-17 7:-10 8:8 9:-13 10:-10 11:-12
right1:this	0:13 4:-15 6:12
right1:to	0:-10 1:-13 2:10 3:14 4:-35 6:-14 7:-28 8:17 10:-21 11:-17
right1:took	3:24 6:-26 7:-13 9:-9
right1:under	3:10 5:-8 6:-10
right1:was	0:-14 1:-17 3:-31 4:-27 5:-25 6:40 7:-47 8:-23 9:-24 11:-18
right1:we	0:-25 4:-9 5:-13 6:-30 7:37 10:-12
right1:went	0:-12 2:-8 3:-29 6:-19 7:-9 9:8 10:16 11:24
right1:were	0:-8 2:-38 3:-8 4:-21 6:26 7:-18 8:-11 9:-25 11:-31
right1:who	0:12 1:-21 2:-41 4:-27 5:-15 6:-10 7:8 8:-40 10:-23 11:12
right1:whom	0:-13 2:21 4:-30 6:-13 8:8 10:14
right1:whose	3:9 11:-8
right1:will	0:-11 3:11 4:-16 5:10 6:-21 7:-24 8:-18 10:11 11:-18
right1:with	0:-8 1:-9 3:22 4:-25 5:39 6:-35 7:-33 8:-12 9:-29 10:-16 11:-15
right1:without	6:-10 7:11
right1:would	2:-10 6:16 7:-12 8:14 10:-9
right1:wounded	5:81 6:-76 7:-13 9:-10
right1:|	1:-16 2:-25 3:39 4:-34 6:-14 7:-28 9:-28 10:-16
right1:—	6:-20 7:-9 9:20 10:-8
right2:	5:8
right2:"	1:21 2:18 3:-16 4:-39 5:11 6:-21 7:-8 8:-29 9:-17 10:-11 11:-12
right2:#	1:-37 2:-16 3:22 4:-66 5:-43 6:15 7:-11 8:-14 9:9 10:-14 11:-39
right2:(	5:9
right2:)	5:-11 6:21 7:-16
right2:,	1:-38 4:11 6:-22 7:-21 8:-23 9:-46 10:-40 11:35
right2:.	0:42 2:-70 3:12 4:-48 6:-11 7:-29 8:-32 9:-44
right2:;	4:-8 5:11 6:-23 7:9
right2:a	1:-25 2:-43 3:-9 4:-51 8:8 9:-57 11:-39
right2:about	0:-11 3:20 5:-10 6:-33 7:-21 9:19 10:13 11:-10
right2:according	0:11 1:-8 2:-9 3:-27 4:-13 6:9 7:-39 9:24 10:-9 11:-22
right2:across	0:10 3:-16 5:20 6:-22 9:15
right2:after	5:-12 6:-8 7:16
right2:aged	5:32 6:-30 7:-12
right2:all	0:-32 2:-12 3:15 4:-19 5:20 7:-14 9:-25 10:16 11:-8
right2:among	0:-8 3:-11 4:9 5:-26 8:9 10:-20
right2:an	8:21 10:-19
right2:and	0:15 2:-30 3:-29 4:19 5:-17 6:8 7:-27 8:11 9:-22 10:-33
right2:are	5:-9 6:-24 7:31
right2:arrived	9:-19 11:22
right2:as	0:-10 5:14 7:-10 9:-14 11:-11
right2:at	2:-18 3:-8 4:-19 6:29 7:-13 8:-8 10:-16 11:-8
right2:away	2:-13 4:-16 5:-10 6:-20 8:-8 10:27
right2:back	2:8 4:-11 6:-11 9:-13 11:14
right2:be	0:13 3:14 4:-17 9:-17 10:-10
right2:been	0:11 1:-48 2:-50 3:21 5:35 6:24 7:-70 8:24 9:-66 10:-66 11:-46
right2:board	6:10
right2:both	2:-10 4:20 7:-8 10:-16
right2:brought	6:16 7:-14
right2:burned	5:-20 6:28
right2:burns	4:-16 5:25 6:-18 10:-13
right2:by	0:-23 1:-10 2:-19 3:-52 4:-38 5:-20 6:25 8:-12 9:8 11:18
right2:children	0:-11 3:8 5:-19 6:33 7:-18
right2:come	3:-17 11:17
right2:confirmed	6:21 7:-16
right2:crossed	0:-12 2:-20 3:-32 4:-13 5:-14 6:-34 7:-12 8:-12 9:31 10:28 11:-13
right2:day	0:-8 3:-22 6:-12 7:-9 8:9 11:11
right2:days	5:-9 6:15
right2:dead	0:-11 2:15 3:-9 4:-32 5:-25 6:49 7:-19 8:-11 9:-9
right2:died	0:-18 2:37 3:-39 4:-26 5:-22 6:11 7:-36 8:-12 9:-11 10:-17 11:-14
right2:displaced	3:24 6:-12 9:-26 11:-14
right2:driven	4:-20 5:-18 6:-31 7:-11 9:13 10:17
right2:eight	0:-20 2:11 4:17 5:-19 7:-8 8:-12 10:-15
right2:evacuated	0:-10 4:-10 5:26 6:-27 7:-8 10:-8
right2:five	0:18 3:8 5:-11 6:-11 7:-19 8:-10 10:-14
right2:fled	3:19 9:-9
right2:for	0:-13 2:-8 3:-10 4:-12 5:-15 6:-39 7:21 8:24 10:-16
right2:found	3:8 5:-15 6:24 7:-22
right2:four	0:15 4:-11 6:8 7:-12 8:-18 9:-14 10:15
right2:freed	0:-15 2:-20 5:-17 6:-37 7:-19 8:-12 10:44
right2:friday	3:20 5:-9 6:-20 7:16 9:-13 11:-18
right2:from	0:-12 3:28 4:18 5:-41 6:11 7:-31 8:-22 9:-40 10:-18 11:11
right2:gaza	2:-20 3:-11 4:-10 5:-10 8:-23 10:28
right2:girls	0:22 3:-9 5:16 6:-20 7:-8 8:-13 10:-20
right2:gone	0:-9 1:-11 2:-9 3:-51 5:13 6:-31 7:-20 8:-12 9:-34 10:-11 11:41
right2:had	0:17 3:22 4:-8 5:-11 6:-17 7:-12 9:-17 10:-9
right2:has	0:18 4:-14 6:-16 7:16 10:-15
right2:have	0:-43 1:-11 2:-16 3:9 4:-32 5:-18 6:-11 7:32 8:-10 10:-13 11:-18
right2:he	0:24 5:-20 6:-24 11:-10
right2:her	0:21 3:-13 5:-8 6:-12
right2:his	0:-20 2:-24 4:21 5:10 7:-18 8:-8 10:-12
right2:home	3:8 4:-9 6:-11 7:-11 9:-11 10:13
right2:hurt	3:-8 5:53 6:-34 7:-10 9:-14
right2:i	0:-22 2:-13 3:-14 4:-13 5:-13 6:-29 7:21 8:-9 10:25
right2:if	0:-20 2:-13 3:-15 4:36 5:-16 6:-19 8:-10 9:-15 11:11
right2:in	0:-36 1:-37 4:27 6:8 7:-73 8:-18 9:-10 10:-20 11:-29
right2:including	0:9 3:-11 5:11 6:-13 7:9
right2:injured	0:-12 3:-10 5:30 6:-19 7:-23
right2:injuries	3:-11 5:19 6:-16
right2:injuring	5:-12 6:13
right2:it	0:-18 2:-9 4:-13 5:-15 7:-13 10:23
right2:its	6:9 7:-14
right2:killed	0:-26 1:-12 2:11 3:-8 4:-17 5:-60 6:56 7:-27 8:-16 9:-8 10:-26 11:-12
right2:last	0:-14 1:-13 3:-13 4:-24 5:-9 6:26 7:13 9:-15 10:-8 11:-14
right2:led	6:12
right2:left	0:-22 1:-10 3:17 4:-11 5:-15 6:13 7:-35 8:-10
right2:let	0:-27 3:-9 4:-10 5:-15 6:-31 7:-8 10:35
right2:lost	5:13
right2:missing	0:-12 1:-14 3:-21 4:-10 5:-45 6:-49 7:56 11:-11
right2:more	3:-8 5:-17 6:22 7:-10 8:-12 10:14 11:-11
right2:morning	6:11
right2:most	3:-22 6:12 9:19
right2:mostly	3:8 5:-17 6:-29 7:-15 9:-19 10:-8 11:14
right2:moved	3:35 6:-9 9:-22 11:-17
right2:my	3:-17 4:-13 6:-31 7:18 9:8 10:-15 11:-13
right2:night	3:9
right2:nine	3:9 5:-8 6:17
right2:not	0:16 1:-11 2:-37 3:-11 4:17 5:-14 6:-37 7:46 8:-16 9:-13 10:-25
right2:number	0:9 3:-10 4:19 5:-9 6:-20 9:-12 11:-11
right2:october	4:-13 8:26 10:-22
right2:of	0:-23 1:-10 2:8 3:14 4:-30 5:-9 6:-8 7:-32 8:-19 10:12 11:-14
right2:off	2:-8 6:18
right2:officials	6:-16 8:11 10:-9
right2:on	0:12 1:-11 2:-27 4:-22 5:-42 6:-22 7:-20 8:23 10:9 11:-18
right2:one	0:-21 2:-17 3:11 5:-25 6:10 7:-19 8:-16 9:-13 10:20 11:-8
right2:or	1:24 3:-9 6:-20 7:-17
right2:our	0:-10 2:19 3:-20 4:-11 5:-9 6:15 7:-21 9:11 10:-17 11:-20
right2:out	0:-8 4:-9 8:-20 10:22
right2:over	3:-13 6:-13 8:14 9:14 10:-13 11:-10
right2:perished	1:-9 3:-11 5:-11 6:34 7:-16 9:-8
right2:police	0:8 6:-11 8:19 10:-22
right2:registered	3:-31 9:22
right2:returned	3:-30 8:-14 9:-13 11:34
right2:said	7:13
right2:set	3:11 5:-17 6:-17 7:-9 10:18
right2:she	6:12
right2:shot	0:-35 2:-33 3:-10 4:-32 5:22 6:49 7:-15 8:-21 10:-38
right2:since	0:21 3:-33 4:-11 5:-20 7:-10 8:-11 9:17 10:-10 11:8
right2:six	4:10 6:-13 7:14 8:9
right2:some	3:-11 9:13
right2:state	5:11 6:-10
right2:still	0:-44 1:-16 2:-27 3:-11 4:53 5:-40 6:-40 7:26 8:-20 10:-42 11:-33
right2:struck	5:-15 6:23 10:-13
right2:sunday	3:10 8:16 10:-13
right2:taken	0:24 3:16 4:-26 5:-19 6:-29 7:-11 9:-8 10:-35
right2:that	0:21 2:-10 3:15 4:-24 5:-11 6:-27 7:20 8:-10 10:-12
right2:the	0:-35 1:20 2:-46 3:-8 5:-36 9:-16 10:16 11:-23
right2:their	0:-9 3:37 6:15 7:-8 9:-10 11:-17
right2:them	1:-54 4:-36 5:-28 6:8 7:-40 8:-19 9:-12 10:15 11:-26
right2:then	4:21 10:-21
right2:there	6:9
right2:these	2:26 4:-28 5:-10 6:-22 8:13 9:-10 10:-21
right2:they	0:-13 3:-17 4:-13 6:27 7:-8 10:-17
right2:this	6:10
right2:those	0:-31 1:-17 2:15 3:10 4:-57 5:-44 8:-29 9:-8 10:28 11:-25
right2:three	0:-17 3:16 4:-18 5:-12 6:13 7:-14 10:8
right2:to	0:-11 3:17 4:-10 5:-23 6:10 8:-15 9:-20 11:10
right2:took	5:-9 6:14
right2:two	0:-9 1:-8 2:-15 3:14 4:-19 5:20 8:-24 9:-12 10:11
right2:unaccounted	0:20 3:-10 4:-14 5:-38 6:-40 7:32 8:-8 10:-14
right2:under	2:13 3:17 4:-13 5:-16 7:-18 8:-21 10:13 11:-18
right2:up	0:-25 1:23 2:-14 4:22 6:-25 8:-18 9:-9 10:-19
right2:us	0:27 2:-32 3:-13 4:8 5:-15 6:-35 7:-15 8:-29 9:20 10:-48 11:17
right2:war	6:9 8:8 10:-8
right2:was	5:15
right2:week	0:-9 4:-12 6:10 10:18
right2:went	5:-10 6:17 7:-10
right2:were	0:-14 1:-17 2:20 3:-43 5:14 6:-33 7:14 8:-39 10:-19 11:10
right2:when	0:-16 3:-12 4:-21 5:-13 6:28 7:-23 10:19
right2:which	6:9
right2:who	6:-16 7:24
right2:whom	0:-32 2:9 3:-27 6:-17 8:-8 9:14
right2:will	3:11 4:-8 9:-12 10:12
right2:with	0:-35 2:-20 3:-9 4:-32 5:20 6:8 7:-29 8:-8 9:8
right2:women	0:-29 2:-9 4:-26 5:-17 6:17 7:27 8:-8 10:-15
right2:would	3:19
right2:wounded	0:-13 4:-10 5:50 6:-53 7:-10 10:-14
right2:wounding	5:-19 6:21
right2:wounds	3:-9 5:27 6:-21
right2:year	1:11 2:-8 4:-19 6:19 10:-14
right2:yet	0:-22 2:17 4:26 5:-26 6:-20 7:22 8:-17 10:-42 11:-12
right3:	0:-9 1:-10 2:-25 3:25 4:15 5:14 7:-32 9:-23 10:-33 11:-28
right3:"	0:-21 2:-9 3:-14 4:10 6:12 7:-11 8:-13
right3:#	0:-20 1:-30 2:-44 3:-32 4:-15 7:-11 8:28 10:-11
right3:)	0:-19 1:-9 2:-21 3:-19 4:-27 7:15 8:-8 9:-9 10:-22
right3:,	0:-8 1:-49 2:33 4:-28 5:16 7:-40 8:-46 9:-56 11:-33
right3:.	0:-38 2:-42 4:-27 6:-29 7:26 8:-11 9:-10 11:8
right3::	3:9
right3:;	0:13 4:-10 5:-14 6:11 8:10 10:-19
right3:a	1:-14 3:8 4:-20 5:28 6:-19 7:-39 8:-29 9:-33 10:-23 11:13
right3:about	0:-10 4:21 5:-12 6:11 10:-19
right3:according	2:-8 4:17 6:-11 7:9 8:-14
right3:after	4:25 5:-12 6:14 7:-9 8:9 10:-33
right3:all	5:23 6:-14
right3:alone	6:15
right3:an	0:-17 4:17 5:-21 6:27 7:-9 10:-17
right3:and	0:-46 1:-21 2:-25 3:-35 4:-13 5:-28 6:62 7:-43 9:-26 10:-38 11:24
right3:are	0:9 1:-9 3:-19 4:-48 5:32 6:-25 7:-12 9:14 10:-10 11:-31
right3:around	0:17 3:19 5:-8 6:-25 9:-9 11:-11
right3:as	0:-9 1:-8 2:-10 3:-29 5:12 6:-22 7:30 9:15 11:-12
right3:at	2:-8 3:9 4:-9 5:16 7:-26
right3:away	0:34 4:-13 5:-16 6:-24 7:-9 10:-15
right3:back	0:-9 1:-10 2:-23 3:-27 4:-15 5:-22 6:-24 7:-11 8:-12 9:-41 10:22 11:45
right3:be	0:-18 2:8 4:-8 6:-49 7:46 8:-12 9:-8
right3:been	1:-8 2:-13 4:-24 5:-13 6:-17 7:35 8:-10 9:-11
right3:before	0:-17 3:-10 4:-10 5:24 6:-8 7:-12 10:-18
right3:being	6:-17 7:16
right3:brought	0:-16 2:-8 4:-10 5:32 6:-38 8:17 10:-8
right3:burns	5:-25 6:34 7:-16
right3:by	1:-9 2:22 3:27 4:-16 5:-12 7:-17 8:-8 9:-14 10:-27 11:-27
right3:carried	0:19 2:-13 3:-16 4:-14 5:18 6:-22 11:-10
right3:children	0:-20 2:-8 3:20 4:-22 7:-15 10:-12 11:-15
right3:city	3:-8 5:12 6:-8
right3:come	0:-14 2:-27 4:26 7:-8 8:-11 10:-17
right3:confirmed	5:-8 6:15
right3:days	2:19 4:-8 8:-23 10:-9
right3:dead	1:-15 2:-26 4:-12 5:-41 6:67 7:-25 8:-15 10:-11
right3:died	0:-22 1:16 2:9 3:-12 4:-18 5:-31 6:15 7:-24 10:-17
right3:displaced	3:34 6:-13 9:-14 11:-25
right3:down	3:-17 6:-8 9:14
right3:first	2:-8 3:-8 6:21 7:-8 10:9
right3:five	3:-10 5:-16 6:25 7:-11
right3:for	0:11 2:-11 3:-15 4:-18 5:-25 6:-39 7:28 10:12
right3:found	6:30 7:-29
right3:four	0:-18 3:-10 5:16 7:-17 10:18
right3:freed	8:-16 10:29
right3:from	1:-11 2:-35 3:-11 4:-43 7:-35 10:15
right3:gaza	0:-13 2:-10 4:31 6:-9 10:-22
right3:given	0:-18 6:21 10:-10
right3:go	0:-27 4:-10 5:-15 6:-31 7:-8 10:35
right3:government	4:17 8:-15 10:-9
right3:had	0:-26 1:26 2:-18 3:10 4:-32 5:-20 6:-37 7:19 8:-8 10:19
right3:has	0:-14 5:30 6:-33 10:20
right3:have	0:-32 1:-9 2:-39 3:18 4:-33 5:-12 6:11 7:-34 8:-19 9:17 10:31 11:-35
right3:he	3:-10 6:18
right3:held	0:-31 2:-19 3:-18 4:48 5:-16 6:-33 7:-18 8:-10 10:-24 11:-11
right3:his	5:13
right3:home	3:-49 5:19 6:-26 7:-14 8:-10 9:-23 11:29
right3:homes	3:35 6:-13 11:-9
right3:hospital	3:-16 5:29 6:-26 7:-11
right3:hurt	0:-8 4:-10 5:47 6:-36 7:-23 8:-9 10:-9
right3:i	0:-21 2:37 3:-9 4:-30 5:-12 6:-33 8:-18 10:11
right3:identified	5:-9 6:23
right3:in	0:-24 1:13 3:-11 4:-13 5:17 7:-21 9:-10 10:-9 11:-37
right3:injured	3:-10 4:-8 5:39 6:-11 7:-24 10:-9
right3:injuries	6:13 8:-9
right3:into	0:26 3:-19 5:-23 6:-27 9:22 11:-9
right3:is	2:-17 5:-10 6:-29 7:11 9:30 10:-19
right3:israeli	0:-19 2:26 4:-23 6:13 10:-23
right3:it	0:14 4:17 5:-12 6:-26 7:-12 10:-10
right3:its	6:16
right3:kidnapped	0:28 3:-8 4:-17 6:-14 8:-16 10:-25
right3:killed	0:-24 1:-9 3:-32 4:-12 5:-39 6:70 7:-27 8:-16 9:-10 10:-17 11:-17
right3:last	4:-9 8:-12 10:17
right3:lives	6:20
right3:local	5:-12 6:17
right3:lost	0:24 6:-24
right3:men	0:-15 4:-10 5:-24 7:9 9:18
right3:minors	4:11 5:-23 6:20 8:-9 10:-10
right3:missing	1:28 3:-25 4:-8 5:-44 6:-52 7:42
right3:months	5:-8 6:16 8:-10 10:11
right3:more	3:-20 5:-23 6:40
right3:morning	6:20
right3:moved	0:-15 2:-9 3:29 5:-16 9:-8 10:-8
right3:national	3:-17 4:-9 7:24 9:-9 10:-10
right3:near	0:23 3:-9 10:-21
right3:nine	0:-13 1:24 4:-8 5:-16 6:-12 9:-9
right3:noon	3:11
right3:not	0:10 1:-9 2:-18 3:17 4:-33 5:-17 6:-45 7:42 9:-23 10:-21
right3:of	1:-19 3:-10 5:-43 7:13 8:-19 9:-9 10:-43 11:-21
right3:off	3:10 7:-9 8:-19 10:-10
right3:on	1:-13 2:-35 3:-14 5:-16 6:39 7:-9 8:-18 9:-29 10:-12 11:-14
right3:one	2:21 3:18 4:-33 5:-8 6:-39 7:-8 9:-9 10:9
right3:or	0:-16 1:12 3:13 5:12 6:-13 9:-27 11:-13
right3:out	0:-38 2:-15 3:16 4:12 5:-21 6:24 7:-35 8:-25 9:-11 10:19
right3:over	0:-12 2:-8 4:-12 8:-16 10:34
right3:own	9:14 11:-11
right3:people	5:-20 6:22
right3:police	4:17 10:-13
right3:put	5:-11 6:18 7:-17
right3:recorded	6:9
right3:recovered	5:-27 6:31 10:-15
right3:rescued	2:-10 6:16 7:-14
right3:road	3:24 6:-17 7:-17 9:-10
right3:said	0:31 5:-8 6:-20 7:-25 10:-17 11:-8
right3:same	0:16 2:-11 3:-14 4:-11 6:-15 8:-10 9:-23 11:15
right3:says	0:-36 2:25 4:-24 5:-24 6:-12 8:-20 10:8
right3:school	0:16 3:-12 4:-19 8:-9
right3:sent	11:12
right3:shelters	3:24 11:-12
right3:since	0:13 3:-9 4:-15 5:-8 6:-9 9:14 10:-17 11:-9
right3:six	6:18 7:-18
right3:soldiers	5:-9 6:12
right3:state	5:12
right3:still	4:19 6:-19 7:19 10:-21
right3:street	0:11
right3:sudan	3:-12 9:14 11:-8
right3:sudanese	8:12 9:-29 11:26
right3:taken	0:29 3:-18 6:-16 7:-9 9:-8 10:-21
right3:teachers	0:21 4:-12 10:-9
right3:ten	2:-12 5:23 6:-29 7:-12 8:25 10:-8
right3:than	3:-8 5:-15 6:14 8:-12 10:14 11:-11
right3:that	0:-17 2:-16 4:22 7:10 10:-15
right3:the	1:-45 2:9 3:15 5:-24 6:-19 7:-42 8:-44 9:30 11:-25
right3:their	2:-16 3:15 5:-33 6:21 7:-17 8:-8 11:-11
right3:them	0:-18 2:-14 3:-10 5:11 6:-34 7:8 8:20 10:-8
right3:there	0:-12 1:-10 4:26 5:-18 6:12 7:-24 9:-11 10:-26
right3:they	0:9 2:-14 4:-18 6:12 8:-9 10:13
right3:this	0:-18 1:12 2:-9 3:-8 4:-9 5:-9 6:-24 8:18 9:-20 11:21
right3:those	0:-10 5:-9 6:8 8:11 10:-8
right3:three	0:-24 3:-21 4:-20 5:-10 6:33 7:-23 10:-18
right3:to	3:-49 4:-9 6:-20 8:-27 10:-18 11:41
right3:two	1:-8 5:-18 6:21 7:11 9:-11
right3:under	0:18 1:17 4:-17 5:-22 7:-9 9:-13 10:-17 11:-17
right3:up	0:17 4:-17 9:10 10:-8
right3:uprooted	3:22 9:-11 11:-11
right3:was	2:-11 5:19 7:-9
right3:water	4:-8 6:-17 7:23 9:-9 10:-8
right3:week	5:-9 6:20
right3:were	1:-16 3:-12 4:-10 5:-44 6:42 7:-34 8:-24 9:-19 11:-9
right3:when	3:11 5:14 6:-11 9:-13
right3:who	2:-10 3:-17 4:14 8:8 9:13 10:-11 11:-15
right3:whom	5:-16 9:14
right3:will	5:17
right3:with	0:-19 2:-8 3:-13 4:22 5:10 6:-8 7:-22 10:-11
right3:woman	6:12
right3:women	2:-17 3:-22 4:-26 5:-39 6:9 7:24 9:15 10:-17
right3:wounded	6:21 7:-11
right3:wounds	3:-9 5:18 6:-8
right3:year	1:-8 3:-13 4:-12 6:20 7:-8 9:-22 11:20
short	0:-38 1:-61 2:-12 3:-8 5:26 6:-12 7:16 8:-73 9:-84 11:-21
size:1	1:-37 2:-19 3:-71 4:-77 5:-19 6:42 7:10 8:-17 9:-42 10:-8 11:-37
size:9	0:17 1:-22 3:-78 4:8 5:-15 6:12 7:22 8:-54 9:-106 10:-18 11:-84
size:99	0:12 1:-37 2:-46 3:-81 4:19 5:9 6:11 7:-14 9:-38 11:-98
size:999	0:19 1:22 2:-77 3:-44 4:-46 6:-9 7:-8 8:17 9:-38 10:-32
size:9999	0:-22 2:-50 3:31 4:-33 5:-38 7:-53 8:11 9:10 10:-35
size:more	0:-80 1:-20 2:-44 3:46 4:-69 5:-91 6:-39 7:-55 8:-56 9:29 10:-54 11:20
verdict:abducted	0:119 1:-60 2:-29 3:-72 4:-14 5:-100 6:-91 7:-69 9:-58 10:-75 11:-55
verdict:casualties	0:-31 1:79 2:-14 3:-24 4:-25 5:-42 6:-65 7:-41 8:-12 9:-24 10:-26 11:-17
verdict:claim	0:-10 3:-19 6:-32 7:-15 9:-21 10:-14 11:8
verdict:dead-in-captivity	0:-53 1:-8 2:65 3:-9 4:-70 5:-32 6:-10 7:-13 8:-25 10:-52
verdict:displaced	0:-86 1:-49 2:-33 3:107 4:-56 5:-67 6:-101 7:-86 8:-46 9:-15 10:-55 11:-35
verdict:held	0:-83 1:-30 2:-87 3:-54 4:81 5:-68 6:-74 7:-59 8:-48 9:-52 10:33 11:-40
verdict:injured	0:-85 1:-58 2:-62 3:-59 4:-104 5:134 6:-83 7:-123 8:-56 9:-57 10:-36 11:-48
verdict:killed	0:-94 1:-29 2:25 3:-86 4:-36 5:-128 6:146 7:-62 8:-97 9:-61 10:-95 11:-88
verdict:missing	0:-8 1:-73 2:-18 3:-59 4:-14 5:-66 6:-75 7:109 8:-61 9:-32 10:-81 11:-59
verdict:open	0:19 1:-133 2:-29 5:-48 6:-30 8:-10 11:-9
verdict:out	1:-66 2:-20 3:12 4:19 5:-9 7:-10 8:-30 9:-78 10:-38 11:-59
verdict:prisoners-exchanged	0:-52 1:-24 2:-56 3:-50 4:-71 5:-49 6:-69 7:-33 8:90 9:-32 10:-52 11:-9
verdict:refugees	0:-34 1:-19 2:-21 3:-78 4:-24 5:-50 6:-12 7:-14 8:-21 9:49
verdict:released	0:-88 1:-31 2:-40 3:-47 4:-44 5:-43 6:-64 7:-43 9:-42 10:85 11:-34
verdict:returned	0:-37 1:-35 2:-58 3:-31 4:-54 5:-22 6:-29 7:-54 8:-11 9:-60 10:-18 11:60`
}
