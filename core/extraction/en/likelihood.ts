import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-45
alike:casualties	-45
alike:dead-in-captivity	-23
alike:displaced	34
alike:held	31
alike:injured	41
alike:killed	9
alike:missing	-41
alike:prisoners-exchanged	48
alike:refugees	43
alike:released	94
alike:returned	-39
any	-52
bare:1	20
bare:9	-108
bare:99	18
bare:999	46
bare:9999	50
bare:more	43
before:abducted	32
before:allocated	-49
before:casualties	-16
before:dead-in-captivity	-62
before:delivered	-57
before:displaced	-58
before:held	15
before:injured	-26
before:killed	-19
before:missing	6
before:pledged	-70
before:prisoners-exchanged	23
before:refugees	-86
before:released	4
before:requested	-16
before:returned	42
behind:allocated	-40
behind:dead-in-captivity	-30
behind:delivered	-96
behind:displaced	31
behind:held	36
behind:injured	37
behind:killed	-55
behind:missing	-47
behind:pledged	-84
behind:prisoners-exchanged	71
behind:refugees	-73
behind:released	31
behind:requested	45
behind:returned	33
ending:ad	71
ending:al	-65
ending:an	-52
ending:ar	-19
ending:at	-38
ending:ay	-62
ending:ce	-14
ending:ch	12
ending:ck	-64
ending:de	-135
ending:ds	-88
ending:ed	-16
ending:en	17
ending:er	20
ending:es	-52
ending:et	-30
ending:ft	-31
ending:gs	51
ending:ht	-79
ending:id	-71
ending:in	-34
ending:is	-39
ending:ke	-76
ending:ks	-92
ending:ld	-31
ending:le	-58
ending:ll	66
ending:ls	-98
ending:ly	-10
ending:me	-8
ending:ms	-92
ending:nd	-59
ending:ng	-8
ending:ns	-88
ending:nt	-5
ending:od	-65
ending:ok	-9
ending:om	30
ending:on	-117
ending:ot	70
ending:ps	-81
ending:rd	-62
ending:re	25
ending:rs	-40
ending:rt	69
ending:se	-8
ending:ss	24
ending:st	-9
ending:th	13
ending:ts	-182
ending:ut	62
ending:ve	-17
ending:wn	12
ending:ys	-32
equal:abducted	28
equal:casualties	49
equal:dead-in-captivity	-68
equal:displaced	36
equal:held	75
equal:injured	-34
equal:killed	36
equal:missing	-13
equal:prisoners-exchanged	129
equal:refugees	91
equal:released	51
equal:returned	7
form:digits	-53
form:dual	-6
form:fraction	-273
form:mixed	-100
form:range	-13
form:singular	-44
form:vague	-113
form:words	82
headline	-8
here:#aboard	-87
here:#aid	-45
here:#alive	13
here:#captives	55
here:#captors	62
here:#commerce	-55
here:#containing	-97
here:#contest	-48
here:#crossing	41
here:#custody	-78
here:#demand	-26
here:#disease	-75
here:#displacement	71
here:#exchange	38
here:#execution	-40
here:#given-back	91
here:#giving-from	-14
here:#group	6
here:#handover	-5
here:#hostages	-51
here:#interview	-43
here:#losing-side	-25
here:#need	-120
here:#prisoners	-55
here:#receiving	4
here:#remainder	-10
here:#rescue	-114
here:#rumour	48
here:#since	22
here:#state	-24
here:#statement	57
here:#travel	-28
here:abducted	57
here:allocated	-41
here:casualties	70
here:dead-in-captivity	37
here:delivered	-14
here:displaced	59
here:held	22
here:injured	85
here:killed	89
here:missing	129
here:pledged	-33
here:prisoners-exchanged	46
here:refugees	70
here:released	62
here:requested	-50
here:returned	84
here:said	58
here:set	14
here:total	-27
item	-14
last:claim-allocated	-53
last:claim-casualties	45
last:claim-dead-in-captivity	-7
last:claim-delivered	-14
last:claim-displaced	-8
last:claim-held	11
last:claim-injured	24
last:claim-killed	40
last:claim-missing	30
last:claim-pledged	-65
last:claim-prisoners-exchanged	-38
last:claim-refugees	71
last:claim-released	28
last:claim-requested	-47
last:claim-total	16
left1:	6
left1:"	47
left1:#	-67
left1:(	59
left1:,	-29
left1:-	63
left1::	70
left1:;	43
left1:a	-149
left1:abducted	60
left1:across	-69
left1:after	-29
left1:against	-76
left1:all	13
left1:among	56
left1:and	35
left1:another	75
left1:are	-33
left1:arrested	-110
left1:as	-84
left1:at	-20
left1:back	28
left1:been	32
left1:buried	89
left1:but	-105
left1:by	-199
left1:camp	-99
left1:captured	4
left1:carried	37
left1:carrying	-67
left1:claimed	143
left1:confirmed	54
left1:cost	59
left1:counted	38
left1:counts	30
left1:deployed	-53
left1:did	-30
left1:displaced	73
left1:down	-39
left1:driven	46
left1:drove	8
left1:every	-105
left1:first	-81
left1:for	-34
left1:forced	40
left1:found	35
left1:free	87
left1:freed	-10
left1:from	-6
left1:further	50
left1:had	-144
left1:has	30
left1:have	26
left1:held	-48
left1:hit	-54
left1:hold	-25
left1:hosts	72
left1:in	-159
left1:include	-46
left1:including	91
left1:injured	55
left1:injuring	69
left1:is	-51
left1:its	-25
left1:just	17
left1:kill	59
left1:killed	198
left1:killing	149
left1:kills	132
left1:last	-20
left1:leaves	104
left1:leaving	-28
left1:left	36
left1:let	75
left1:lists	61
left1:lost	106
left1:magnitude	-75
left1:move	44
left1:not	-66
left1:of	-76
left1:off	-15
left1:on	-132
left1:only	23
left1:or	-50
left1:other	61
left1:out	22
left1:over	46
left1:passed	18
left1:reach	-20
left1:reached	-34
left1:recorded	70
left1:registered	25
left1:release	66
left1:released	27
left1:remaining	-15
left1:reported	76
left1:reports	26
left1:rescued	-67
left1:s	-147
left1:said	21
left1:saw	8
left1:say	45
left1:says	36
left1:seized	86
left1:sent	34
left1:so	19
left1:that	106
left1:the	-36
left1:them	-80
left1:through	-103
left1:to	-15
left1:took	20
left1:treated	-36
left1:up	-25
left1:update	-94
left1:uprooted	62
left1:was	-10
left1:week	-48
left1:were	-26
left1:when	-43
left1:which	117
left1:while	-29
left1:whom	108
left1:with	19
left1:won	-52
left1:wounding	52
left1:year	14
left1:|	14
left1:—	43
left1:•	-20
left2:	-79
left2:"	38
left2:#	-58
left2:)	13
left2:,	-31
left2:-	-60
left2:;	8
left2:a	-65
left2:account	31
left2:adding	10
left2:affected	-51
left2:all	-98
left2:alone	-20
left2:along	-4
left2:also	54
left2:am	-60
left2:among	6
left2:and	20
left2:army	-3
left2:arrived	3
left2:as	56
left2:at	-45
left2:august	96
left2:authorities	24
left2:average	42
left2:back	-53
left2:been	-93
left2:billion	-11
left2:boat	-37
left2:bodies	39
left2:boy	-76
left2:but	19
left2:by	-23
left2:carried	-42
left2:cases	69
left2:cent	-35
left2:children	30
left2:cholera	79
left2:city	-3
left2:civilians	68
left2:claims	24
left2:climbs	78
left2:confirmed	-13
left2:could	22
left2:count	-23
left2:country	-15
left2:court	-56
left2:crowd	-45
left2:dawn	-11
left2:day	38
left2:days	-87
left2:dead	43
left2:death	-5
left2:deaths	40
left2:december	51
left2:denied	-37
left2:died	-12
left2:down	21
left2:drones	-24
left2:each	-46
left2:estimates	33
left2:example	10
left2:far	-67
left2:february	78
left2:figure	139
left2:fire	-48
left2:first	76
left2:five	67
left2:flights	42
left2:followed	-82
left2:food	-63
left2:for	5
left2:four	29
left2:from	-90
left2:given	-28
left2:gunmen	39
left2:had	28
left2:handed	-57
left2:has	-4
left2:have	10
left2:having	76
left2:he	3
left2:hit	-3
left2:hospital	34
left2:hostages	-22
left2:house	-70
left2:i	43
left2:in	-44
left2:india	22
left2:injured	21
left2:injuries	45
left2:iom	-92
left2:is	-55
left2:israel	24
left2:it	74
left2:january	-33
left2:killed	31
left2:killing	132
left2:kits	-34
left2:last	-7
left2:late	-4
left2:law	56
left2:lebanon	39
left2:live	18
left2:lives	36
left2:looking	26
left2:man	-29
left2:martyrs	89
left2:may	-23
left2:men	43
left2:militants	55
left2:million	-46
left2:ministry	29
left2:minutes	22
left2:missiles	-45
left2:missing	-21
left2:mission	-56
left2:morning	-56
left2:mother	-91
left2:names	95
left2:nations	46
left2:nine	-42
left2:not	-83
left2:now	29
left2:number	77
left2:october	55
left2:of	7
left2:off	-105
left2:office	-29
left2:officials	-65
left2:on	-11
left2:one	-47
left2:out	-64
left2:over	-72
left2:partners	-23
left2:passengers	-128
left2:people	6
left2:persons	-75
left2:police	-3
left2:population	-89
left2:put	13
left2:received	64
left2:refugees	31
left2:region	22
left2:remains	71
left2:report	-31
left2:reported	4
left2:reports	36
left2:return	78
left2:risen	58
left2:rises	65
left2:road	-49
left2:rose	17
left2:russia	-73
left2:s	-46
left2:same	42
left2:say	65
left2:says	67
left2:second	-32
left2:september	52
left2:seven	-17
left2:she	-24
left2:shelter	-49
left2:shot	11
left2:six	-15
left2:soldiers	24
left2:speaks	64
left2:stands	63
left2:states	-56
left2:stood	6
left2:strikes	-25
left2:sunday	45
left2:survey	-65
left2:taken	27
left2:team	-70
left2:teams	36
left2:thailand	39
left2:that	37
left2:the	-40
left2:their	-60
left2:them	-78
left2:there	-24
left2:these	68
left2:they	109
left2:those	88
left2:thursday	12
left2:time	22
left2:to	36
left2:together	28
left2:told	11
left2:toll	71
left2:total	12
left2:town	-62
left2:troops	42
left2:tuesday	-43
left2:two	49
left2:ukraine	48
left2:up	-4
left2:us	57
left2:votes	-22
left2:was	83
left2:water	-91
left2:way	-33
left2:we	14
left2:were	-88
left2:which	36
left2:who	51
left2:will	4
left2:woman	37
left2:women	-23
left2:workers	-7
left2:would	-11
left2:wounded	-40
left2:year	31
left2:years	-41
left3:	85
left3:"	9
left3:#	-22
left3:(	-82
left3:)	-86
left3:,	-38
left3:-	-48
left3::	53
left3:a	-66
left3:according	21
left3:agency	18
left3:al	37
left3:among	-20
left3:an	-96
left3:and	34
left3:april	3
left3:are	-48
left3:as	-34
left3:at	28
left3:authorities	33
left3:be	-91
left3:been	-26
left3:between	-20
left3:billion	-56
left3:by	-6
left3:came	-42
left3:camp	24
left3:cases	-15
left3:central	8
left3:children	57
left3:confirmed	67
left3:country	59
left3:dead	23
left3:deaths	93
left3:defence	-85
left3:displaced	49
left3:down	-12
left3:each	-66
left3:eight	108
left3:el	20
left3:eleven	24
left3:february	-59
left3:first	-55
left3:five	72
left3:floods	-34
left3:food	-59
left3:for	-14
left3:found	12
left3:four	34
left3:friday	-49
left3:from	68
left3:given	30
left3:had	63
left3:has	40
left3:have	17
left3:he	-55
left3:health	-67
left3:his	-11
left3:hospital	52
left3:i	-11
left3:in	67
left3:is	-44
left3:israel	9
left3:israeli	-32
left3:it	71
left3:its	-8
left3:june	85
left3:killed	95
left3:last	45
left3:late	-33
left3:live	47
left3:lives	52
left3:local	-61
left3:lost	-94
left3:management	8
left3:may	58
left3:media	68
left3:medical	-25
left3:migration	36
left3:million	-34
left3:monday	-63
left3:months	-34
left3:morning	-43
left3:my	20
left3:near	77
left3:nine	-86
left3:not	17
left3:november	23
left3:october	-21
left3:of	-63
left3:off	-36
left3:office	72
left3:officials	49
left3:on	-11
left3:one	-131
left3:or	11
left3:out	-25
left3:over	50
left3:people	77
left3:per	-62
left3:press	-52
left3:public	-39
left3:red	27
left3:region	24
left3:reuters	15
left3:russia	13
left3:s	-30
left3:said	-18
left3:same	57
left3:says	-36
left3:security	-31
left3:september	37
left3:set	-105
left3:seven	-10
left3:she	-13
left3:since	-15
left3:six	-12
left3:so	88
left3:southern	48
left3:state	-29
left3:sudan	65
left3:sunday	49
left3:teams	-47
left3:ten	19
left3:that	38
left3:their	-13
left3:them	-24
left3:then	9
left3:there	31
left3:they	-89
left3:this	93
left3:three	-5
left3:thursday	50
left3:to	14
left3:told	94
left3:toll	118
left3:took	-39
left3:tuesday	60
left3:two	-9
left3:united	-40
left3:up	65
left3:war	6
left3:was	-46
left3:we	70
left3:week	16
left3:weeks	54
left3:were	4
left3:west	58
left3:where	-31
left3:which	-26
left3:who	-72
left3:winter	-7
left3:with	-90
left3:without	36
left3:would	-13
left3:wounded	-71
left3:year	-44
left3:—	35
left3:•	-71
many	-85
mostly:abducted	-70
mostly:aid	-55
mostly:allocated	-69
mostly:casualty	6
mostly:displaced	-68
mostly:displacement	3
mostly:held	16
mostly:hostage	21
mostly:injured	-17
mostly:killed	-8
mostly:missing	34
mostly:pledged	-19
mostly:prisoners-exchanged	43
mostly:refugees	-151
mostly:returned	-121
near:abab	-48
near:abdi	-16
near:abdu	130
near:aboa	-78
near:abou	24
near:abov	-51
near:abro	82
near:abse	-32
near:abu	-8
near:acce	6
near:acci	21
near:acco	103
near:accu	-38
near:aceh	104
near:ackn	115
near:acqu	-89
near:acre	-26
near:acro	-16
near:act	-22
near:acti	89
near:acut	-85
near:add	-71
near:adde	7
near:addi	42
near:adds	46
near:aden	-12
near:adjo	29
near:admi	49
near:adre	-21
near:affe	-101
near:afgh	20
near:afp	-27
near:afri	13
near:afte	-12
near:agai	-91
near:age	36
near:aged	70
near:agen	50
near:aggr	37
near:ago	97
near:agre	60
near:agri	-5
near:ahea	40
near:aid	-6
near:aime	-10
near:air	-26
near:airc	-54
near:airl	-66
near:airp	-30
near:alam	-40
near:alep	76
near:aler	-18
near:ali	28
near:all	23
near:alle	-28
near:alli	-37
near:allo	-26
near:almo	-46
near:alon	55
near:alre	31
near:also	14
near:ambu	30
near:amen	-33
near:amer	18
near:amon	43
near:anal	-27
near:anda	15
near:ande	-61
near:andr	-112
near:anim	-72
near:anno	-17
near:anot	59
near:answ	74
near:anti	4
near:any	-75
near:apar	-32
near:apie	-59
near:appe	-64
near:appr	-11
near:apri	-5
near:are	-14
near:area	-63
near:arme	75
near:army	81
near:arou	7
near:arre	-93
near:arri	36
near:arti	-39
near:asho	-15
near:aske	-63
near:assa	-69
near:asse	-75
near:assi	-134
near:asso	-93
near:atta	51
near:atte	-105
near:attr	79
near:aug	-45
near:augu	12
near:aust	-10
near:auth	16
near:aver	65
near:awar	-14
near:away	-16
near:azer	-15
near:baby	-4
near:back	-46
near:ball	-117
near:balo	-49
near:bama	25
near:band	47
near:bang	4
near:bare	-5
near:barr	-9
near:base	77
near:basi	55
near:bass	8
near:beac	82
near:beat	16
near:beca	-9
near:beco	26
near:bedo	85
near:beds	18
near:been	-45
near:befo	22
near:bega	44
near:begi	-90
near:begu	-117
near:behe	-98
near:behi	38
near:bein	89
near:beka	29
near:belg	45
near:beli	52
near:bell	57
near:belo	-83
near:benc	-40
near:bene	45
near:besi	80
near:betw	-38
near:biha	-52
near:bill	-105
near:blac	-49
near:blam	47
near:blan	16
near:blas	8
near:blew	-51
near:bloc	-69
near:boat	-9
near:bodi	19
near:bomb	-34
near:bone	54
near:book	55
near:bord	-3
near:born	-29
near:both	10
near:boy	33
near:boys	70
near:brea	-23
near:brid	17
near:brie	-54
near:brig	34
near:brin	65
near:brit	-36
near:broa	38
near:brok	53
near:brot	48
near:brou	-40
near:budg	-12
near:buil	-109
near:bulg	83
near:bull	44
near:buri	13
near:burk	36
near:burn	64
near:buru	60
near:bury	21
near:bus	-61
near:buse	-25
near:but	-11
near:cali	-61
near:call	-3
near:camb	-35
near:came	-36
near:camp	-86
near:can	-6
near:cana	61
near:canc	-82
near:cand	-48
near:cann	73
near:capa	-73
near:capi	-42
near:capt	-26
near:car	76
near:card	-42
near:care	5
near:carg	-46
near:carr	39
near:case	-81
near:cash	-87
near:cata	-47
near:cate	73
near:caug	-38
near:caus	54
near:ceas	16
near:cebu	-5
near:cele	-25
near:ceme	75
near:cent	18
near:cert	36
near:chad	109
near:chai	-78
near:cham	-23
near:chan	-52
near:chap	8
near:char	-108
near:chec	6
near:chib	-31
near:chie	54
near:chil	60
near:chin	10
near:chol	90
near:chri	-4
near:chur	35
near:citi	26
near:city	15
near:civi	47
near:clai	23
near:clar	-74
near:clea	-63
near:clim	-15
near:clin	84
near:cloc	-70
near:clos	-105
near:club	-94
near:coac	-33
near:coal	-3
near:coas	-3
near:coff	66
near:cold	-49
near:coll	-57
near:colo	-30
near:colu	23
near:comb	8
near:come	-14
near:comm	10
near:comp	-13
near:conc	-53
near:cond	13
near:conf	13
near:cong	40
near:cons	23
near:conv	9
near:coor	-72
near:corp	-26
near:corr	-25
near:cost	62
near:coul	141
near:coun	29
near:coup	-73
near:cour	13
near:cove	-41
near:cras	54
near:cres	-34
near:cret	-92
near:crew	48
near:crim	-43
near:cris	28
near:crit	101
near:cror	-51
near:cros	84
near:crow	-36
near:crui	-56
near:crus	32
near:cubi	-20
near:cull	-18
near:cup	-56
near:cust	-44
near:cut	5
near:cuts	4
near:cvm	-57
near:dail	76
near:dama	-100
near:data	-75
near:date	-13
near:daug	10
near:dawn	-58
near:days	58
near:dead	112
near:deal	-16
near:deat	35
near:deca	48
near:dece	24
near:deci	-82
near:decl	-47
near:del	47
near:dela	90
near:dele	-55
near:deli	-50
near:demo	12
near:deng	-13
near:deni	-28
near:depa	-8
near:depe	-63
near:depl	-98
near:depo	-24
near:depu	-35
near:dera	-76
near:desp	-47
near:dest	-142
near:deta	57
near:dete	-89
near:deve	-36
near:devi	-20
near:dhak	19
near:did	-79
near:die	46
near:died	90
near:diff	-34
near:dina	-33
near:dire	-43
near:disa	95
near:disc	54
near:disp	-5
near:disq	-30
near:dist	-40
near:dive	17
near:divi	-59
near:dna	78
near:dnip	-14
near:doct	-26
near:docu	-61
near:does	-26
near:dogs	-66
near:doll	-51
near:dorm	-29
near:dose	-57
near:doub	17
near:down	-47
near:doze	86
near:draw	-82
near:dron	-53
near:drop	15
near:drov	-12
near:drow	81
near:dtm	-55
near:dug	83
near:duri	6
near:duty	40
near:each	-33
near:earl	81
near:earn	-44
near:eart	-25
near:econ	-15
near:edit	-58
near:egyp	48
near:eigh	-19
near:elev	49
near:eln	47
near:else	-85
near:emba	-99
near:emer	-36
near:emir	93
near:empl	-25
near:end	-71
near:ende	-31
near:enem	-28
near:ener	60
near:engi	-59
near:engl	-34
near:enou	-65
near:ente	45
near:esca	39
near:esti	-76
near:ethi	21
near:euro	57
near:evac	78
near:even	-11
near:ever	-46
near:exam	51
near:exch	31
near:exec	74
near:expe	47
near:expl	-57
near:exte	37
near:extr	-62
near:face	-70
near:faci	-88
near:fact	77
near:fail	-17
near:fair	-21
near:fall	-12
near:fami	-21
near:far	71
near:farm	91
near:fash	-36
near:faso	36
near:fata	29
near:fath	-70
near:fear	86
near:febr	25
near:fede	49
near:feed	-68
near:fell	46
near:ferr	-11
near:fest	4
near:fewe	-37
near:fiel	7
near:fift	16
near:figh	-18
near:figu	72
near:file	-45
near:fili	-26
near:fill	-33
near:fina	61
near:find	-28
near:fine	-31
near:fini	-101
near:fire	-16
near:firs	24
near:fish	118
near:five	34
near:flas	-39
near:flat	-33
near:fled	-14
near:flee	51
near:flew	-7
near:flig	-18
near:floo	33
near:flou	-47
near:flow	33
near:foll	-17
near:food	-151
near:foot	69
near:for	-29
near:forc	42
near:fore	30
near:form	-50
near:fort	-16
near:foun	-24
near:four	13
near:frac	-11
near:fran	-13
near:free	65
near:frid	47
near:from	29
near:fron	7
near:ftse	-27
near:fuel	66
near:full	-71
near:fund	-46
near:furt	71
near:gall	-19
near:game	-37
near:gand	-11
near:gang	-61
near:gas	35
near:gate	-86
near:gath	-22
near:gavd	-12
near:gave	-42
near:gaza	-3
near:gend	-75
near:gene	42
near:get	42
near:girl	22
near:give	-26
near:givi	-40
near:goal	-85
near:goes	63
near:goma	-29
near:gone	-29
near:good	78
near:got	-24
near:gove	-11
near:gran	30
near:grav	7
near:gree	-40
near:grou	101
near:grow	-51
near:guar	-15
near:guer	76
near:gues	-6
near:gunm	62
near:guns	18
near:hait	-62
near:half	54
near:hall	-40
near:hama	3
near:haml	-63
near:hand	45
near:happ	-33
near:has	-8
near:haug	-63
near:have	-58
near:havi	-63
near:haza	10
near:head	-37
near:heal	36
near:hear	88
near:heat	40
near:hect	-49
near:held	-36
near:heli	79
near:hell	68
near:help	-17
near:her	-45
near:herd	-29
near:here	-5
near:hers	-22
near:hezb	-17
near:high	-137
near:hill	4
near:him	-48
near:his	10
near:hit	-5
near:hits	74
near:hitt	-44
near:hold	-29
near:home	14
near:homs	32
near:hope	-56
near:hosp	61
near:host	-67
near:hot	-67
near:hote	-100
near:hour	6
near:hous	-56
near:hout	47
near:how	-78
near:howe	54
near:huma	58
near:hund	-8
near:hung	-50
near:hurr	-54
near:hurt	78
near:icrc	29
near:iden	3
near:idf	44
near:idle	32
near:impe	-85
near:impr	47
near:incl	100
near:inde	-81
near:indi	-34
near:indo	35
near:infa	70
near:infe	-26
near:infl	-15
near:info	-49
near:inha	40
near:inju	131
near:inqu	-49
near:inse	-55
near:insi	-58
near:insp	47
near:inst	-47
near:inte	-15
near:into	38
near:inve	12
near:invo	-61
near:iom	-54
near:iran	28
near:iraq	-59
near:irel	14
near:isla	-48
near:isra	62
near:issu	-58
near:ital	-4
near:its	-22
near:itse	62
near:ivor	-72
near:jail	-25
near:jama	96
near:janu	18
near:jiha	56
near:john	-79
near:join	-72
near:jord	-70
near:jour	-65
near:july	-4
near:jump	-23
near:june	-14
near:just	69
near:kabu	31
near:kadu	58
near:kaza	-96
near:keep	-66
near:kens	80
near:keny	18
near:kept	8
near:khan	-43
near:khar	40
near:kher	-45
near:khyb	84
near:kidn	73
near:kill	64
near:kilo	-122
near:king	-62
near:kitc	6
near:kits	-77
near:kivu	-47
near:knew	-67
near:kore	96
near:krem	11
near:kuna	6
near:kurd	10
near:kurs	-12
near:kyiv	16
near:labo	-6
near:lake	87
near:lakh	-120
near:lamp	-70
near:land	-63
near:lank	28
near:larg	-63
near:larr	37
near:last	-58
near:late	3
near:laun	-48
near:law	19
near:lead	9
near:lear	72
near:leas	-6
near:leav	14
near:leba	118
near:led	-27
near:left	52
near:leg	56
near:less	-103
near:let	36
near:leve	-36
near:liby	-69
near:lie	-23
near:lieu	46
near:life	87
near:ligh	-39
near:like	66
near:limb	46
near:limi	-34
near:line	-114
near:link	5
near:list	59
near:litr	-72
near:litt	-99
near:live	-12
near:livi	-28
near:loca	59
near:lock	5
near:lodg	-51
near:logg	-65
near:lond	26
near:long	64
near:look	-22
near:lorr	-32
near:lose	-43
near:loss	32
near:lost	25
near:lowe	20
near:lunc	-42
near:lyin	79
near:mach	-80
near:made	-4
near:maga	79
near:magn	-15
near:maim	54
near:majo	74
near:make	-11
near:mala	36
near:mali	-54
near:maln	-111
near:man	61
near:mana	-30
near:mani	-79
near:mans	-10
near:many	-136
near:mapp	-52
near:marc	75
near:mari	-60
near:mark	-17
near:marr	-35
near:mart	67
near:matc	-72
near:mate	-89
near:matt	-45
near:may	47
near:mayo	-37
near:meal	-108
near:mean	-32
near:medi	35
near:meet	17
near:mega	-70
near:memb	-84
near:men	-4
near:mend	75
near:mess	-65
near:met	-76
near:metr	-58
near:mexi	80
near:mid	55
near:midd	-122
near:migr	82
near:mile	47
near:mill	-75
near:mine	-9
near:mini	-12
near:mino	56
near:minu	-4
near:miss	16
near:mobi	-82
near:mode	72
near:moga	42
near:moh	53
near:mond	54
near:mone	29
near:moni	-34
near:mont	16
near:more	49
near:morg	105
near:morn	-43
near:moro	-80
near:mosc	91
near:mosq	-38
near:most	-6
near:moth	-31
near:moto	-89
near:moun	-15
near:mour	84
near:move	29
near:msf	-24
near:much	-15
near:mud	9
near:murd	-26
near:myan	89
near:myse	64
near:name	3
near:nasi	40
near:nati	10
near:naut	65
near:navy	-5
near:near	20
near:need	-102
near:neig	42
near:nepa	-47
near:netw	73
near:neut	84
near:neve	-7
near:new	-22
near:news	51
near:next	95
near:nige	46
near:nigh	-28
near:nile	-3
near:nine	-36
near:nobo	51
near:non	-8
near:none	-67
near:noon	65
near:nort	48
near:not	7
near:note	-35
near:noth	11
near:noti	-76
near:nov	12
near:nove	55
near:now	-52
near:nrc	16
near:nurs	-36
near:obse	10
near:occu	39
near:ocha	46
near:oct	66
near:octo	67
near:odes	60
near:off	-29
near:offe	-35
near:offi	-68
near:oil	-73
near:old	77
near:once	-37
near:one	-68
near:ones	4
near:onli	-87
near:only	34
near:oper	-69
near:oppo	-64
near:orde	-96
near:orga	7
near:orig	102
near:othe	-23
near:our	-20
near:ours	20
near:out	-8
near:outb	-70
near:outs	19
near:over	-18
near:own	98
near:owne	-81
near:pack	-70
near:page	31
near:paid	-64
near:pakh	84
near:paki	-44
near:pale	-11
near:palm	-82
near:pape	3
near:para	-26
near:pare	82
near:pari	23
near:parl	35
near:part	-47
near:pass	43
near:past	-27
near:path	13
near:pati	-52
near:patn	-10
near:patr	-81
near:pay	-67
near:paym	-24
near:peac	40
near:peak	60
near:pens	83
near:peop	-104
near:per	-131
near:perc	-78
near:peri	167
near:perm	-67
near:pers	-33
near:peti	-3
near:phas	-79
near:phil	-14
near:phon	-19
near:phot	-108
near:pick	-81
near:pict	-93
near:piec	-46
near:pipe	-66
near:plac	-63
near:plan	-4
near:plas	-30
near:plat	-91
near:play	-69
near:pled	-29
near:plun	-85
near:plus	-19
near:poin	-135
near:poli	90
near:poll	-86
near:popu	-104
near:port	-33
near:poss	-21
near:post	76
near:poun	-64
near:powe	-84
near:pray	47
near:pre	-55
near:pref	63
near:preg	-42
near:pres	30
near:pric	9
near:prim	-37
near:prin	53
near:pris	-31
near:priv	-68
near:prob	-14
near:prog	-26
near:proj	-30
near:prom	-73
near:prop	-87
near:pros	16
near:prot	11
near:prov	30
near:psyc	-74
near:publ	96
near:pull	-99
near:punj	82
near:pupi	61
near:push	52
near:put	65
near:puts	-30
near:qata	27
near:quak	-51
near:quar	-82
near:ques	-109
near:quot	16
near:raba	-63
near:radi	-38
near:rafa	-10
near:raid	71
near:rail	-49
near:rain	39
near:rais	66
near:rama	85
near:rang	25
near:rans	13
near:rate	-24
near:rati	-12
near:read	-52
near:rebe	80
near:reca	-46
near:rece	-113
near:reck	-14
near:reco	-91
near:recr	-72
near:refe	-36
near:refu	-17
near:regi	48
near:reha	-29
near:reit	-51
near:reje	43
near:reli	-11
near:relo	-70
near:rema	-20
near:repa	39
near:repo	14
near:repu	-18
near:requ	-31
near:resc	-80
near:rese	-71
near:resi	-33
near:rest	52
near:resu	-16
near:reta	-60
near:retr	100
near:retu	38
near:reun	-114
near:reut	59
near:revi	-13
near:rice	5
near:rifl	-49
near:righ	89
near:rise	24
near:rive	-18
near:road	-7
near:robb	-61
near:rohi	57
near:roll	-48
near:roof	-23
near:room	78
near:rose	15
near:roug	-55
near:roun	-131
near:row	-99
near:rubb	51
near:rule	-60
near:ruli	-23
near:run	-107
near:runn	-40
near:runs	-100
near:rupe	-31
near:rura	11
near:russ	3
near:sada	38
near:safe	-20
near:said	-80
near:sale	15
near:same	69
near:sana	62
near:sand	32
near:sank	-53
near:sant	-14
near:sar	21
near:satu	23
near:save	-53
near:saw	16
near:say	28
near:sayi	-31
near:says	66
near:scen	-9
near:sche	-10
near:scho	88
near:scor	-102
near:scra	-83
near:sea	-5
near:sear	-79
near:seas	-4
near:seat	-50
near:seco	-51
near:secr	29
near:sect	-14
near:secu	-131
near:seen	-49
near:seiz	-8
near:sell	-33
near:sena	-86
near:sent	-13
near:sepa	-47
near:sept	-46
near:serv	-18
near:sess	-75
near:set	-53
near:sett	-19
near:seve	-21
near:shab	-72
near:shah	-62
near:shal	20
near:shar	30
near:she	75
near:shed	-72
near:shee	-70
near:shel	-24
near:shif	-99
near:ship	-81
near:shir	-43
near:shop	-44
near:shor	-31
near:shot	-36
near:shou	37
near:shov	-3
near:show	17
near:shra	52
near:shut	26
near:side	-42
near:sieg	-29
near:sign	4
near:sinc	27
near:sind	74
near:sing	77
near:sink	-51
near:sitt	-75
near:situ	-82
near:six	-14
near:sixe	-50
near:sixt	5
near:size	-18
near:slau	-31
near:slee	53
near:slep	75
near:slid	57
near:slip	-27
near:slop	9
near:smal	-8
near:smas	-50
near:smok	103
near:soci	-43
near:sola	-55
near:sold	80
near:soma	85
near:some	-25
near:son	37
near:sons	64
near:soro	50
near:soug	104
near:sour	-66
near:sout	76
near:spac	-17
near:spar	-86
near:spea	18
near:spec	12
near:spen	-88
near:spok	109
near:spot	-55
near:spre	-33
near:spri	-14
near:squa	-80
near:sri	12
near:stad	-100
near:staf	-101
near:stag	-7
near:stai	-33
near:stal	-22
near:stan	-49
near:star	65
near:stay	22
near:step	49
near:stil	91
near:stoo	-95
near:stop	-32
near:stor	-58
near:stra	-72
near:stre	-3
near:stri	38
near:stro	-92
near:stru	-9
near:stuc	-86
near:stud	-24
near:sub	62
near:succ	40
near:such	78
near:suda	43
near:suff	66
near:suit	-103
near:summ	-10
near:sund	28
near:sunk	-61
near:supe	17
near:supp	-101
near:surg	111
near:surr	-44
near:surv	-25
near:susp	3
near:suzu	45
near:swap	-12
near:syri	20
near:tabl	-86
near:taiw	-43
near:take	20
near:taki	68
near:tali	75
near:talk	3
near:tall	36
near:tank	51
near:targ	-66
near:tawi	13
near:tea	12
near:teac	57
near:team	-46
near:tele	46
near:tell	-79
near:ten	37
near:tens	36
near:tent	-11
near:term	7
near:terr	-13
near:test	-23
near:thai	89
near:than	-65
near:that	53
near:the	-10
near:thea	44
near:thei	32
near:them	50
near:then	32
near:ther	15
near:thes	84
near:they	29
near:thin	-29
near:thir	14
near:this	12
near:thos	65
near:thou	-46
near:thre	24
near:thro	-15
near:thur	45
near:thus	80
near:tick	-22
near:time	-68
near:tine	34
near:tobr	-36
near:toda	25
near:todd	92
near:toge	8
near:told	-112
near:toll	91
near:tom	-78
near:tomo	-53
near:toni	-38
near:tonn	-39
near:too	56
near:took	3
near:top	-65
near:tork	20
near:torr	27
near:tota	-104
near:tour	-91
near:towa	60
near:town	-56
near:trac	-50
near:trad	72
near:trai	-38
near:tran	-52
near:trav	-41
near:trea	-75
near:tree	-91
near:tria	-72
near:trie	-36
near:trip	-77
near:troo	-27
near:truc	-67
near:true	60
near:tsel	45
near:tues	26
near:tuni	7
near:turk	42
near:turn	-113
near:twel	24
near:twen	76
near:twic	-115
near:typh	58
near:ukra	3
near:unac	51
near:unde	17
near:unha	-101
near:unhc	41
near:unic	-46
near:unif	64
near:unio	-63
near:unit	-27
near:unti	-38
near:upda	-44
near:uppe	-36
near:upro	93
near:upwa	18
near:urge	30
near:use	-46
near:uvir	-31
near:vacc	-100
near:vali	79
near:vall	37
near:vehi	7
near:vene	12
near:veri	-8
near:vess	-100
near:vice	-4
near:vict	14
near:vide	47
near:vill	22
near:viol	-58
near:visi	-113
near:voic	-92
near:volu	11
near:vote	-99
near:wade	-29
near:wait	-102
near:walk	-35
near:wall	49
near:want	-98
near:war	38
near:warn	19
near:was	38
near:wash	18
near:wate	-110
near:way	-9
near:weat	-30
near:wedn	-15
near:week	56
near:went	72
near:were	-13
near:west	15
near:wfp	-84
near:what	3
near:when	-14
near:wher	-52
near:whic	-83
near:whit	-48
near:who	22
near:whol	36
near:whom	77
near:whos	-97
near:wick	-35
near:wide	10
near:wild	-19
near:will	28
near:wind	-66
near:winn	-31
near:wint	5
near:with	-38
near:witn	-25
near:woma	27
near:wome	87
near:won	-83
near:word	-32
near:wore	-39
near:work	-16
near:worl	-34
near:wors	16
near:wort	-38
near:woul	-39
near:woun	27
near:writ	72
near:wron	24
near:wrot	16
near:yard	-60
near:year	8
near:yeme	-24
near:yest	9
near:yet	-65
near:you	-102
near:youn	-69
near:zapo	39
near:zone	-59
next:claim-abducted	-23
next:claim-allocated	-6
next:claim-casualties	-72
next:claim-dead-in-captivity	12
next:claim-delivered	-58
next:claim-displaced	49
next:claim-held	15
next:claim-injured	53
next:claim-killed	-14
next:claim-missing	26
next:claim-prisoners-exchanged	12
next:claim-refugees	-29
next:claim-released	37
next:claim-requested	-8
next:claim-returned	66
next:claim-total	34
noun:	6
noun:afghan	84
noun:aftershock	-54
noun:aircraft	-38
noun:ambulance	-73
noun:baby	-83
noun:bed	-94
noun:boat	-111
noun:body	151
noun:bomb	-85
noun:boy	143
noun:brother	-18
noun:building	-84
noun:bus	-41
noun:captive	-22
noun:car	-72
noun:case	-153
noun:casualty	72
noun:centre	-92
noun:child	34
noun:citizen	-76
noun:civilian	118
noun:coach	-98
noun:colleague	13
noun:commander	-21
noun:company	-47
noun:corpse	83
noun:country	-93
noun:cousin	-56
noun:crew-member	64
noun:customer	-45
noun:daughter	21
noun:death	123
noun:detainee	76
noun:diplomat	-73
noun:displaced-person	111
noun:district	-84
noun:dog	-28
noun:dose	-6
noun:driver	-30
noun:drone	-120
noun:employee	75
noun:family	-131
noun:farmer	-44
noun:fighter	-22
noun:firefighter	-45
noun:flight	-24
noun:foreigner	37
noun:girl	10
noun:group	-87
noun:guard	-41
noun:head	-116
noun:helicopter	-65
noun:home	-69
noun:hospital	-69
noun:hostage	108
noun:house	-121
noun:household	-149
noun:incident	-43
noun:individual	92
noun:inhabitant	-33
noun:injury	-35
noun:israeli	4
noun:job	-29
noun:kit	-18
noun:leader	-63
noun:life	135
noun:list	-53
noun:lorry	-73
noun:martyr	106
noun:meal	-29
noun:member	-5
noun:migrant	-15
noun:militant	36
noun:miner	-16
noun:minister	-154
noun:missile	-68
noun:mother	25
noun:motorcycle	-92
noun:nation	-60
noun:national	-33
noun:neighbor	38
noun:neighbour	58
noun:nurse	25
noun:officer	-85
noun:official	-144
noun:other	108
noun:page	-70
noun:palestinian	93
noun:passenger	-71
noun:patient	-42
noun:person	-15
noun:player	-73
noun:point	-88
noun:police-officer	-32
noun:post	-68
noun:prisoner	80
noun:province	-58
noun:pupil	14
noun:refugee	84
noun:region	-100
noun:relative	-52
noun:rescuer	-7
noun:resident	81
noun:returnee	86
noun:rohingya	122
noun:room	-32
noun:round	-23
noun:school	-104
noun:seat	-28
noun:shelter	-109
noun:ship	-81
noun:sister	-14
noun:site	-74
noun:soldier	70
noun:son	-25
noun:staff	-39
noun:staff-member	62
noun:state	-41
noun:station	-31
noun:storey	-74
noun:student	-16
noun:sudanese	31
noun:survivor	-30
noun:suspect	-100
noun:syrian	16
noun:tanker	-71
noun:teacher	15
noun:tent	-47
noun:terrorist	108
noun:time	-134
noun:train	-21
noun:troops	-95
noun:truck	-95
noun:vehicle	-102
noun:victim	63
noun:villager	78
noun:visitor	-40
noun:volunteer	-41
noun:vote	-20
noun:wicket	-23
noun:wife	31
noun:woman	103
noun:woman-and-man	-24
noun:worker	93
noun:worshipper	63
only:aid	-122
only:displacement	-167
only:hostage	-12
other:abducted	18
other:aid	15
other:allocated	-21
other:casualties	-21
other:casualty	-11
other:dead-in-captivity	-32
other:delivered	66
other:displaced	-16
other:held	-27
other:hostage	-17
other:injured	-15
other:missing	-9
other:pledged	-53
other:prisoners-exchanged	51
other:refugees	14
other:released	31
other:requested	21
other:returned	13
other:total	-23
others:0	-399
others:2	-163
others:7	14
others:more	20
qualified	75
quoted	84
right1:	-100
right1:"	-4
right1:#	-87
right1:(	37
right1:)	30
right1:,	-3
right1:-	40
right1:.	9
right1::	19
right1:;	36
right1:?	-22
right1:a	-5
right1:abducted	37
right1:aboard	-62
right1:across	-14
right1:affected	-36
right1:after	79
right1:against	-73
right1:aged	38
right1:among	72
right1:and	-34
right1:are	54
right1:arrived	-48
right1:as	-12
right1:at	46
right1:before	-28
right1:between	-16
right1:block	-45
right1:came	-36
right1:cents	-12
right1:confirmed	15
right1:could	97
right1:crossed	34
right1:dead	150
right1:destroyed	-57
right1:did	-14
right1:die	95
right1:died	113
right1:displaced	89
right1:drowned	119
right1:each	56
right1:earthquake	-26
right1:face	9
right1:fell	42
right1:fled	46
right1:for	-42
right1:from	20
right1:go	34
right1:got	-23
right1:governorates	-11
right1:had	32
right1:has	-35
right1:have	47
right1:held	-16
right1:homeless	63
right1:hurt	69
right1:in	31
right1:injured	118
right1:inside	-65
right1:is	12
right1:it	-94
right1:kidnapped	55
right1:killed	43
right1:last	85
right1:left	-22
right1:lost	89
right1:may	-8
right1:missing	164
right1:more	46
right1:mt	-79
right1:names	49
right1:needed	52
right1:of	8
right1:off	30
right1:on	-25
right1:or	15
right1:out	46
right1:over	-23
right1:per	-51
right1:places	-23
right1:quake	-30
right1:received	9
right1:recovered	-9
right1:remain	-16
right1:said	-86
right1:saw	-102
right1:seized	65
right1:shot	48
right1:sides	-57
right1:still	66
right1:sustained	-13
right1:taken	60
right1:teams	-28
right1:that	-36
right1:the	-36
right1:this	-38
right1:to	-24
right1:took	-9
right1:under	-37
right1:units	-53
right1:walked	-86
right1:was	76
right1:we	77
right1:went	64
right1:were	-8
right1:what	-23
right1:when	-82
right1:who	37
right1:whom	30
right1:whose	-20
right1:will	6
right1:with	15
right1:without	11
right1:words	-66
right1:would	-20
right1:wounded	177
right1:|	29
right1:—	59
right2:	-97
right2:"	-22
right2:#	-34
right2:(	-38
right2:)	6
right2:,	-42
right2:;	-78
right2:a	68
right2:about	44
right2:according	75
right2:across	23
right2:after	101
right2:aged	13
right2:all	32
right2:also	28
right2:among	-22
right2:an	-12
right2:and	-46
right2:are	-25
right2:arrested	-38
right2:arrived	-20
right2:as	39
right2:at	56
right2:away	40
right2:back	5
right2:be	-19
right2:been	42
right2:board	-91
right2:both	55
right2:brought	-90
right2:burned	-61
right2:burns	32
right2:by	57
right2:children	28
right2:come	-37
right2:confirmed	80
right2:crossed	79
right2:damaged	-75
right2:day	22
right2:days	30
right2:dead	111
right2:died	87
right2:displaced	122
right2:down	-88
right2:driven	83
right2:eight	-27
right2:evacuated	49
right2:five	35
right2:fled	-47
right2:for	11
right2:found	19
right2:four	-3
right2:freed	95
right2:friday	83
right2:from	84
right2:gaza	-35
right2:girls	73
right2:gone	40
right2:had	-10
right2:has	-82
right2:have	4
right2:he	10
right2:her	-24
right2:here	-47
right2:his	43
right2:home	23
right2:hurt	134
right2:i	-4
right2:if	34
right2:in	28
right2:including	84
right2:injured	114
right2:injuries	-11
right2:injuring	7
right2:is	-102
right2:it	-105
right2:its	-23
right2:killed	75
right2:last	65
right2:led	19
right2:left	68
right2:let	-43
right2:lost	-35
right2:magnitude	-39
right2:missing	111
right2:monday	47
right2:more	25
right2:morning	-60
right2:most	-7
right2:mostly	64
right2:moved	-45
right2:much	-15
right2:my	75
right2:night	34
right2:nine	-34
right2:no	-97
right2:not	104
right2:now	-75
right2:number	72
right2:october	43
right2:of	-18
right2:off	15
right2:officials	72
right2:on	-78
right2:one	58
right2:or	-80
right2:our	55
right2:out	-116
right2:over	-10
right2:perished	39
right2:police	-64
right2:registered	55
right2:rescued	-88
right2:returned	-11
right2:said	-28
right2:says	-100
right2:set	-25
right2:seven	22
right2:she	-77
right2:shot	80
right2:since	91
right2:six	72
right2:so	-71
right2:some	-41
right2:spent	-51
right2:state	29
right2:still	147
right2:strong	-57
right2:struck	7
right2:sunday	64
right2:survived	-63
right2:taken	51
right2:ten	-100
right2:than	-52
right2:that	-8
right2:their	16
right2:them	8
right2:then	-54
right2:there	30
right2:these	30
right2:they	-14
right2:this	-49
right2:those	81
right2:three	13
right2:to	6
right2:took	-27
right2:two	47
right2:unaccounted	89
right2:under	29
right2:us	88
right2:war	13
right2:was	-57
right2:week	73
right2:went	-19
right2:were	76
right2:what	-6
right2:when	70
right2:which	-27
right2:who	-77
right2:whom	47
right2:with	41
right2:women	67
right2:wounded	140
right2:wounding	27
right2:wounds	28
right2:year	18
right2:yet	71
right3:	-4
right3:"	18
right3:#	-39
right3:(	-54
right3:)	98
right3:,	16
right3:.	-103
right3::	-77
right3:;	-6
right3:a	-17
right3:about	40
right3:according	58
right3:after	-5
right3:all	87
right3:alone	-19
right3:among	-109
right3:an	15
right3:and	9
right3:are	46
right3:arrested	-64
right3:as	19
right3:at	-83
right3:away	-12
right3:back	102
right3:be	80
right3:been	-46
right3:before	98
right3:being	71
right3:between	-68
right3:both	-54
right3:brought	19
right3:burns	67
right3:by	-10
right3:carried	-36
right3:children	76
right3:city	-17
right3:come	61
right3:confirmed	27
right3:country	-97
right3:days	-21
right3:dead	131
right3:deaths	-76
right3:died	17
right3:displaced	105
right3:dollar	-59
right3:down	-30
right3:eight	80
right3:first	14
right3:five	21
right3:for	79
right3:found	9
right3:four	65
right3:freed	-22
right3:from	-21
right3:gaza	76
right3:given	-32
right3:go	4
right3:government	-38
right3:had	27
right3:has	32
right3:have	27
right3:he	-109
right3:held	82
right3:helicopters	-100
right3:her	-53
right3:his	45
right3:home	-9
right3:homes	-35
right3:hours	-64
right3:hurt	47
right3:i	55
right3:identified	-15
right3:in	8
right3:injured	72
right3:injuries	47
right3:into	-53
right3:is	-13
right3:israeli	60
right3:it	-16
right3:its	-64
right3:kidnapped	63
right3:killed	55
right3:last	-66
right3:lives	40
right3:local	-15
right3:lost	-49
right3:men	7
right3:minors	-15
right3:missing	10
right3:months	42
right3:more	68
right3:morning	-34
right3:moved	39
right3:national	25
right3:near	71
right3:nine	26
right3:no	-39
right3:noon	19
right3:not	35
right3:of	-15
right3:off	-7
right3:on	-12
right3:one	16
right3:or	39
right3:out	-32
right3:over	21
right3:own	41
right3:people	-62
right3:police	32
right3:put	46
right3:recorded	31
right3:recovered	63
right3:rescued	-86
right3:road	8
right3:s	-57
right3:said	-65
right3:same	17
right3:says	68
right3:school	18
right3:sent	-13
right3:seven	-51
right3:she	-69
right3:shelters	73
right3:since	59
right3:six	54
right3:soldiers	-17
right3:state	-25
right3:still	13
right3:street	-19
right3:sudanese	36
right3:taken	9
right3:teachers	70
right3:ten	67
right3:than	-63
right3:that	-87
right3:the	18
right3:their	-25
right3:them	21
right3:there	49
right3:they	-26
right3:this	35
right3:those	-56
right3:three	17
right3:to	16
right3:two	-20
right3:under	25
right3:up	-27
right3:uprooted	14
right3:was	-8
right3:water	30
right3:way	41
right3:week	-28
right3:were	53
right3:when	28
right3:which	-16
right3:who	83
right3:whom	-23
right3:will	-43
right3:with	-32
right3:within	-68
right3:without	-79
right3:woman	60
right3:women	77
right3:wounded	-11
right3:wounds	53
right3:year	53
right3:years	-84
short	-9
size:1	-110
size:9	-66
size:99	-5
size:999	-21
size:9999	-9
size:more	30
verdict:abducted	58
verdict:casualties	11
verdict:claim	106
verdict:dead-in-captivity	-32
verdict:displaced	56
verdict:held	38
verdict:injured	91
verdict:killed	50
verdict:open	-55
verdict:out	-288
verdict:prisoners-exchanged	79
verdict:refugees	42
verdict:released	63
verdict:returned	-36`,
  measure: `
alike:abducted	0:-34 1:-8 2:-33 3:9 4:30 6:23 8:-35 9:-8 10:-17 11:-8
alike:casualties	1:-8 3:-11 6:12 7:12
alike:dead-in-captivity	2:-14 4:-12 8:-20 10:26
alike:displaced	1:-28 2:-18 3:23 4:-40 5:21 7:-54 8:-31 9:-8 10:-45
alike:held	0:14 3:-8 4:-32 6:12 8:-9 10:-10
alike:injured	1:-15 2:-15 3:20 4:10 5:-49 7:-36 8:26 9:9 10:-40 11:-20
alike:killed	2:-64 3:10 4:-27 5:-10 6:10 7:-21 8:23 9:-9 10:-85 11:-26
alike:missing	1:11 3:17 5:-25 6:-18 7:-33 11:13
alike:prisoners-exchanged	0:-13 2:-9 4:-19 6:-15 8:31 10:-14
alike:refugees	0:-13 1:-8 3:-24 6:-33 7:9 9:51 11:-45
alike:released	0:-14 5:9 6:-12 8:-11 10:25 11:-8
alike:returned	0:11 1:-13 3:11 4:-14 5:-11 6:12 9:-60 10:-8
any	1:-22 2:-21 3:-11 7:-10 8:-10 10:-14 11:-17
bare:1	0:-70 1:-19 2:21 3:-53 4:-42 5:16 6:-13 7:-27 8:-23 10:22 11:-42
bare:9	0:-40 1:-15 2:19 3:-111 4:29 6:18 7:-17 8:-14 9:-124 11:-118
bare:99	1:-108 3:-110 4:15 5:12 6:22 8:-29 9:-146 10:-17 11:-43
bare:999	0:11 1:12 2:-11 3:-42 4:-36 6:-25 7:-10 8:29 9:-28 11:-67
bare:9999	0:-23 2:-77 3:16 4:-38 5:-22 9:-29 11:-13
bare:more	0:-78 1:-9 2:-83 3:51 4:-104 5:-98 6:-61 7:-38 8:-44 9:40 10:-97 11:40
before:abducted	0:-11 1:-17 3:-32 4:25 5:-38 7:-35 8:-29 9:-17 11:-24
before:allocated	3:-10 6:14
before:casualties	0:-17 1:23 4:-9 5:-19 6:8 7:-9 8:-16 9:-12 10:-13
before:dead-in-captivity	0:-15 2:-43 4:37 6:-14 8:-9 10:-28
before:delivered	3:-13 6:-9 9:17
before:displaced	0:-31 1:-11 2:-9 3:15 4:-11 5:-13 6:-46 7:-8 8:-18 9:9 10:-17 11:12
before:held	0:-45 2:28 5:-18 6:9 8:-36 10:-21
before:injured	0:-15 1:-21 2:-18 4:-35 5:36 6:-41 8:-24 9:-36 10:-29 11:-20
before:killed	0:12 1:-85 2:-34 4:-10 5:33 6:-36 7:43 8:-48 9:-62 10:-79 11:-75
before:missing	0:-10 1:-29 3:10 4:-53 5:-23 8:-24 9:-17 10:-21 11:-9
before:prisoners-exchanged	0:-30 1:-10 3:-12 4:-32 5:-20 6:-51 7:-21 8:41 9:-12 10:-15 11:-13
before:refugees	3:26 5:-16 6:-19 7:-8 9:-17 11:19
before:released	0:-22 2:27 3:-12 4:-10 5:-10 6:-37 7:-11 11:-20
before:requested	3:-33 6:-9 7:-8 9:29
before:returned	0:-14 3:28 6:-15 7:-10 8:-11 9:-36
behind:abducted	1:-12 2:-46 3:-28 4:-45 5:-29 6:49 7:-23 8:24 9:-12 10:-28 11:-23
behind:allocated	6:9
behind:dead-in-captivity	4:10 6:-39 8:-17
behind:delivered	6:9
behind:displaced	0:-38 1:-17 2:-18 3:-9 4:-20 6:15 7:-9 8:-24 9:-28 10:-19 11:13
behind:held	0:17 1:-22 3:-36 5:-28 7:-37 8:-40 9:-27 10:19 11:-15
behind:injured	0:-62 1:-33 2:-42 3:-55 4:-46 6:84 7:-40 8:-30 9:-50 10:-48 11:-25
behind:killed	0:17 1:26 3:-67 4:-45 5:-9 6:23 7:-14 8:-27 9:-66 10:-52 11:-44
behind:missing	0:-24 1:-48 2:-38 3:-41 4:15 5:-8 6:41 8:-26 9:-43 10:-44 11:-27
behind:prisoners-exchanged	0:-30 1:-8 2:-32 3:19 4:-39 5:-14 6:-51 7:-12 8:44 9:-29 10:9 11:-28
behind:refugees	0:-10 5:-12 7:-13 9:28 10:-9 11:-26
behind:released	0:30 2:-32 3:-17 4:-52 5:-27 6:-16 7:-20 8:-23 9:-10 10:34 11:-25
behind:requested	0:-10 3:22 6:-15 9:-21
behind:returned	0:-26 1:-10 2:-9 3:13 4:-9 5:10 6:-52 7:-14 8:-13 9:-48 10:-10 11:19
ending:ad	0:-35 1:20 2:-23 3:-41 4:-24 5:-52 6:68 7:-49 8:-11 9:-11 10:-11
ending:al	5:27 6:-26
ending:an	0:16 10:-12
ending:ar	5:18 6:-12
ending:at	0:-26 2:18 3:-9 4:-18 5:-16 6:-33 8:9 10:18
ending:ce	0:-31 1:21 2:-10 3:-17 6:9 7:-31 9:8 10:-23 11:-37
ending:ch	0:-14 2:-10 3:-13 4:-20 5:-21 6:35 7:-17 10:-19
ending:ds	0:-9 3:14
ending:ed	0:-28 1:-63 2:14 4:-52 5:34 6:-29 7:-53 8:28 9:-14 10:-23 11:-33
ending:en	0:16 2:-24 3:-15 5:17 6:-17 7:-23 8:-14 9:-21 10:-31 11:-8
ending:er	0:25 2:13 4:-27 5:-30 7:-33 8:-18 9:-26 10:-9 11:19
ending:es	1:24 2:-16 5:-51 6:-22 7:24 8:-18 9:-16 10:-29 11:-22
ending:ft	0:-15 2:-9 3:8 4:-20 5:-19 6:-22 7:-18 8:19 10:10 11:-11
ending:gs	0:9
ending:id	5:-17 6:19
ending:in	0:-15 1:-12 2:-30 3:13 4:34 6:-39 7:17 8:-25 10:-26 11:-18
ending:is	0:9 4:-9 6:14 10:-8
ending:ke	5:20 6:-20
ending:ld	0:-11 1:-9 2:-14 3:-40 5:-14 6:-12 8:8 9:30 10:-12 11:-21
ending:ll	0:-20 1:-11 2:-17 3:31 4:20 6:-18 8:-34 10:-14 11:-49
ending:ly	5:30 6:-20 8:-8
ending:me	0:-19 2:-13 4:-25 5:-15 8:-19 9:-24 10:36 11:13
ending:nd	4:12 6:-9
ending:ng	0:-29 2:-22 5:-27 6:-68 7:47 8:10 9:9 10:-36 11:-25
ending:ns	0:22 2:11 4:-13 5:20 6:-34 7:-9 8:-15 10:-26
ending:nt	0:-13 2:-14 3:-30 4:-9 5:-8 6:-19 7:-12 9:15 10:19 11:12
ending:ok	3:25 6:-24 7:-10 9:-9
ending:om	1:-26 2:18 5:-46 6:-17 9:-56 10:-13
ending:ot	0:-16 2:27 3:-9 4:-30 5:-11 7:-14 10:-8
ending:rd	6:15
ending:re	0:-10 1:-11 2:-42 3:-18 4:-40 7:-21 8:-25 9:-44 10:14 11:-12
ending:rt	5:37 6:-34 7:-16
ending:se	0:-15 6:22
ending:ss	3:12 5:-19 6:11 7:-20 9:-22
ending:st	0:-24 1:11 2:-24 4:-25 5:-13 6:30 7:-10 8:-14 9:-11 11:-9
ending:th	3:18 4:-25 5:36 6:-39 7:-35 8:-8 9:-24 10:-17 11:-17
ending:ut	7:11 8:-17 10:13
ending:ve	0:-12 1:-14 2:9 4:-33 7:-24 10:-20 11:16
ending:wn	3:9 5:13 7:-12
equal:abducted	0:63 1:16 2:-10 3:-21 4:-29 5:-49 6:-34 7:-44 8:-57 9:-15 10:-28 11:-20
equal:casualties	0:22 1:27 3:-8 5:-21 6:-35 7:-11 9:-9
equal:dead-in-captivity	0:-29 4:-22 6:27 8:-10
equal:displaced	0:-14 3:40 5:-10 6:-31 7:-10 9:-23 11:-10
equal:held	0:-16 2:-49 4:57 5:-14 6:-42 7:-16 8:-19 10:-23
equal:injured	0:-50 1:-22 3:-25 5:51 6:-28 7:-49 8:-38 9:-41 11:-25
equal:killed	0:-26 2:23 3:-74 4:-29 5:-35 6:59 7:-25 8:-32 9:-61 10:-84 11:-64
equal:missing	0:17 1:-16 2:-21 3:-24 4:-46 5:-19 6:-29 7:49 8:-21 9:-16
equal:prisoners-exchanged	0:-38 1:-10 2:-38 3:-14 4:-52 5:-20 6:-55 7:-19 8:55 9:-12 11:-11
equal:refugees	0:-14 2:-15 4:-38 5:-22 6:-13 7:-9 8:-30 10:37 11:8
equal:released	0:-59 1:-8 3:-11 5:-8 6:-24 8:-13 10:44 11:-9
equal:returned	6:10 8:8 9:-13 11:13
form:digits	0:8 1:-12 2:-52 3:14 4:-32 5:9 6:-10 7:-29 10:-33 11:10
form:dual	6:16 7:-10
form:mixed	0:-14 1:-17 2:-17 4:-29 5:-37 6:-70 7:-49 8:-28 9:18 10:-35 11:27
form:range	0:9 1:10 2:-15 3:-9 4:-11 5:-28 6:13 8:14 9:-26 10:-29 11:-45
form:singular	0:-15 1:-45 2:24 3:-89 4:-83 5:-20 6:21 8:-17 9:-21 10:-17 11:-65
form:vague	0:36 2:-36 3:-11 4:-39 6:-34 7:24 9:-16 10:-23 11:-28
form:words	0:-25 1:-22 3:-55 4:29 5:-12 6:12 7:-8 8:-52 9:-38 10:15 11:-57
headline	0:-41 1:-30 2:-41 3:16 4:10 5:-14 6:13 7:20 9:-11 10:-13 11:-50
here:#aboard	0:-21 1:-9 2:-9 3:-20 4:-17 5:-42 6:34 7:13 8:-10 10:-11
here:#aid	0:-53 3:14 4:-85 5:12 6:-32 7:-14 8:-8 9:21 10:-32
here:#alive	0:-11 1:-15 2:-9 4:11 5:-39 6:-14 7:9 10:11 11:-21
here:#captives	0:32 1:-53 2:34 3:-69 4:19 5:-36 6:-48 7:-83 8:-31 9:-49 10:9 11:-62
here:#captors	0:46 2:-84 3:-31 4:27 5:-35 6:-15 7:-72 8:-35 9:-25 10:-19
here:#commerce	0:23 1:-22 2:-31 3:13 4:-43 7:-19 8:-36 9:-29 11:-24
here:#containing	3:8 6:18
here:#contest	0:24 1:-23 2:-48 3:-46 5:-8 7:-41 8:-40 9:14 10:13
here:#crossing	0:-37 1:-40 2:-46 3:-28 4:-46 5:-25 6:-33 7:-37 8:12 9:50 11:8
here:#custody	1:-18 2:16 3:-42 5:-55 6:-32 7:-50 8:46 9:-44 10:-49 11:18
here:#demand	0:-29 2:-18 3:-10 5:-11 7:14 9:-17 10:20
here:#disease	0:-12 2:21 3:-9 5:-8 7:-9 8:-17 10:-15
here:#displacement	0:-83 1:-41 2:-44 3:79 4:-54 5:-21 6:-39 7:-48 8:-47 9:-25 10:-48
here:#exchange	0:-50 1:-11 2:-10 3:-12 4:-29 5:-34 6:-27 7:-44 8:65 9:-25 10:-39 11:-36
here:#execution	2:8 4:-10 10:9
here:#given-back	0:-18 1:-13 2:-18 3:-30 4:-55 6:-19 7:-30 8:33 9:-15 10:13 11:-20
here:#giving-from	1:-62 2:-17 3:-35 5:-23 7:-10 8:-49 11:9
here:#group	0:26 1:-10 2:13 3:-34 5:-50 6:-15 7:-50 8:-34 9:-39 10:25 11:-19
here:#handover	0:-46 2:26 3:-38 4:25 5:-27 6:-56 9:-29 10:19
here:#hostages	0:-19 1:-14 2:32 3:-18 4:-10 5:-21 6:-44 7:-33 8:-10 9:-9 10:22 11:-13
here:#interview	3:-14 5:-8 7:11
here:#losing-side	0:-33 1:-10 3:-28 4:-17 5:-15 7:-29 8:38 9:-9 11:-13
here:#need	0:-10 1:-15 2:-22 3:25 5:-21 6:9 7:-23 8:-19 9:-16 10:12 11:-12
here:#prisoners	0:-21 1:-28 3:-31 4:19 5:-29 6:-58 7:-39 8:63 9:-22 10:-31 11:-27
here:#receiving	0:16 1:-15 2:-29 3:-39 4:-46 5:-13 6:33 7:-58 8:-16 9:-40 10:-14 11:37
here:#remainder	0:-26 1:-31 2:-52 3:-8 4:26 5:-29 6:-37 8:26 9:-40 11:8
here:#rescue	0:-29 1:-20 2:-44 3:-14 4:-47 6:-27 7:9 8:-38 9:-32 10:39
here:#rumour	0:15 8:-9
here:#since	2:-83 4:-32 5:-27 7:9 8:-14 9:-8 10:-32 11:-18
here:#state	0:-45 1:-55 3:-35 7:-20 8:35 9:-52 10:-15 11:-19
here:#statement	5:-12 6:28 10:-9
here:#travel	0:-9 2:-11 6:-26 7:19 8:20 10:-8
here:abducted	0:115 1:-45 2:-55 3:-56 4:-15 5:-56 6:-61 7:-75 8:-14 9:-107 10:-19 11:-99
here:allocated	0:-34 1:-38 2:10 3:-31 5:-33 6:-19 7:-51 9:-9 10:41 11:-40
here:casualties	0:-39 1:51 2:-14 3:-25 4:-24 6:-18 7:-32 8:-29 9:-18 10:-22 11:-8
here:dead-in-captivity	0:-21 2:22 4:13 6:-20 10:-21
here:delivered	0:8 1:-64 2:-22 3:-17 4:-25 5:13 6:-31 7:-17
here:displaced	0:-41 1:-90 2:-31 3:117 4:-55 5:-32 6:-62 7:-50 8:-101 10:-26 11:-33
here:held	0:-42 1:-27 2:24 3:-57 4:104 5:-77 6:-87 7:-37 8:-15 9:-46 11:-76
here:injured	0:-85 1:-12 2:-115 3:-101 4:-63 5:179 6:-91 7:-97 8:-88 9:-64 10:-72 11:-88
here:killed	0:-53 1:18 2:47 3:-62 4:-31 5:-55 6:108 7:-14 8:-98 9:-98 10:-92 11:-156
here:missing	0:-46 1:20 3:-57 4:-10 5:-99 6:-116 7:154 8:-63 9:-107 10:-100 11:-78
here:pledged	0:-12 1:-35 3:-23 4:-12 5:15 6:-30 7:-13 8:-19 9:-16 10:15 11:-36
here:prisoners-exchanged	0:-60 1:-76 2:-19 3:-55 4:-22 5:-32 6:-32 7:-33 8:66 9:-77 10:16 11:10
here:refugees	0:-26 1:-50 2:-62 3:-32 4:-29 5:-42 6:-50 7:-57 8:-47 9:89 10:-37
here:released	0:-44 1:-76 2:-35 3:-29 4:-37 5:-83 6:-36 7:-65 8:11 9:-99 10:103 11:-17
here:requested	0:-27 1:-46 2:-29 3:-48 4:8 5:-18 6:-23 7:23 8:8 10:-35
here:returned	0:-34 1:-62 3:-53 4:-43 5:-20 6:-51 7:-71 8:9 9:-97 10:-36 11:108
here:said	2:-22 3:-31 5:-11 6:23 7:-17 8:-32 9:-11 10:-13 11:-13
here:set	0:-77 1:-38 3:-16 4:-65 5:-10 6:37 7:-22 8:18 9:-58 10:-35 11:-52
here:total	0:12 1:-28 2:-22 6:-37 8:-21 11:-18
item	0:-25 1:-34 2:-49 3:43 4:-13 5:-11 6:-10 7:-8 8:-38 10:-49 11:-32
last:claim-abducted	0:19 1:-29 2:25 3:-34 4:23 5:-44 6:-29 7:-46 8:-17 9:-44 11:-19
last:claim-allocated	1:-9 5:-21 6:21 9:13 11:-21
last:claim-casualties	1:51 2:-19 3:-28 4:17 5:-35 6:-41 7:-30 8:-18 9:-19 10:-21 11:-11
last:claim-dead-in-captivity	0:-11 1:-9 2:30 4:-10 5:-9 6:-26 7:-25
last:claim-delivered	0:-18 1:9 2:-8 3:-14 4:-10 5:-8 6:-17 7:-8 9:31 11:-30
last:claim-displaced	0:-32 1:-49 2:-41 3:39 4:-39 5:-8 6:-27 7:-63 8:-52 9:27 10:-44 11:-14
last:claim-held	0:-31 1:-22 2:30 3:-30 4:21 5:-50 6:-50 7:-25 8:-21 9:-37 10:36 11:-45
last:claim-injured	0:-21 2:-76 3:-48 4:-41 5:53 6:-11 8:-50 9:-78 10:-18 11:-39
last:claim-killed	2:-52 3:-43 4:-11 5:16 6:24 8:-66 9:-29 10:-24 11:-33
last:claim-missing	0:-17 1:-37 2:-45 3:-8 4:-24 5:-22 6:-10 7:27 8:-48 9:-9 10:-15 11:-65
last:claim-pledged	0:-16 1:12 3:19 4:-10 5:12 7:-21 9:-27 11:-14
last:claim-prisoners-exchanged	0:-43 1:-27 2:-39 3:-13 4:-9 6:-15 7:-23 8:52 9:-17 10:-26 11:-12
last:claim-refugees	1:-25 2:-18 3:-73 5:-12 6:-47 7:-57 8:-27 9:45 10:-44 11:21
last:claim-released	0:-8 1:-21 2:10 3:-15 6:-69 7:-30 8:9 9:-36 10:26 11:-31
last:claim-requested	0:-12 1:-8 3:-15 4:-9 5:-16 6:29 7:-11 11:-18
last:claim-returned	0:-28 1:-10 2:-19 3:-48 4:-21 5:-22 6:12 7:-28 8:-22 10:-26 11:44
last:claim-total	3:-28 5:-9 7:11 9:24 11:-12
left1:	0:13 2:-9 4:-10 6:-34 7:29 10:-11 11:8
left1:"	0:-14 1:27 2:-83 3:-29 4:-23 5:-27 6:12 8:-41 9:17 10:-20
left1:#	0:-30 4:-8 6:30
left1:(	0:-33 1:-13 2:-13 3:-37 4:-28 8:-18 9:-29 11:37
left1:,	0:-24 1:-78 2:-79 3:30 4:-12 6:9 7:-47 10:-23 11:-8
left1:-	0:-27 2:-13 3:29 4:-21 7:-20 8:-20 9:-33 10:15 11:-14
left1::	2:-14 3:50 4:-57 5:-47 7:-51 8:-31 9:-23 10:12 11:-24
left1:;	0:-59 1:-20 3:12 4:12 5:8 6:-29 8:-8 9:-44
left1:abducted	0:30 6:-24
left1:after	3:-16 6:13 9:15
left1:against	6:13 7:-10
left1:all	0:-31 2:-11 4:-23 5:-21 6:18 7:-15 8:-21 10:28
left1:among	0:12 6:10
left1:and	0:-11 1:-42 2:-19 3:-32 4:-59 5:36 6:-29 9:-51 10:-13 11:-15
left1:another	1:-8 2:-12 5:12 7:8 8:-22 11:-29
left1:are	0:-11 3:21 4:-17 10:-10 11:-12
left1:as	0:12 3:-14 4:-10 6:-16 7:18 9:-22 11:16
left1:at	0:20 1:10 2:-41 3:-25 4:-38 5:8 10:-51
left1:back	2:-9 3:-20 8:-12 9:-12 11:20
left1:been	0:-14 3:-9 4:-9 6:27 7:-10 9:-14 10:-11
left1:buried	0:-16 4:-10 5:-13 6:40
left1:but	4:13 10:-11
left1:captured	0:15 6:-18 10:-9
left1:carried	0:-12 4:-10 5:-28 6:28 8:14 10:-13
left1:claimed	0:-10 1:25 3:-12 5:-15 7:-10 9:-13
left1:confirmed	0:15 5:-13 6:21 7:-9 10:-14
left1:cost	3:-9 6:25
left1:counted	0:-10 1:8 2:-10 3:-26 4:-26 5:-15 6:42 7:-23 8:-15 9:-32 10:-12 11:-28
left1:did	6:10
left1:displaced	3:27 6:-23
left1:driven	0:-11 3:29 4:-8 6:-13 7:-9 9:-10 11:-8
left1:drove	3:25 5:-11 6:-10
left1:first	4:-14 8:-8 10:14
left1:for	0:-50 1:-20 3:-9 4:-16 5:-37 6:-22 7:21 8:16 11:-31
left1:forced	0:-9 3:28 5:-12 6:-8
left1:found	6:25 7:-9 10:-9
left1:free	0:-26 4:-9 8:12 10:13 11:-10
left1:freed	0:-10 4:-13 6:-9 10:17
left1:from	0:-13 1:10 2:-11 3:-10 4:-20 5:-18 6:24 7:-14 8:-17 10:-22
left1:further	0:-8 6:-21 7:-9 9:20 11:-15
left1:had	3:-9 5:12 6:-15 7:10 9:10 11:-16
left1:has	0:-27 2:-19 5:-20 6:-31 7:36 8:-16 9:-26 11:-16
left1:have	0:-23 2:-11 3:-16 4:12 6:22 7:-29 8:-9 9:8 10:-33 11:-8
left1:hold	0:-20 4:24 6:-8 10:-9
left1:hosts	3:-12 9:16 11:-15
left1:in	0:-14 3:-25 5:18 6:-29 7:-16 9:28 11:-20
left1:include	6:11 8:10
left1:including	0:-12 1:-10 3:-28 4:-30 6:19 7:-39 8:10 9:-28 11:-31
left1:injured	0:-10 3:-17 5:32 6:-31 7:-8 9:-9
left1:injuring	5:34 6:-29
left1:is	0:-21 1:-14 2:-12 3:19 4:-31 5:-30 6:-8 8:-19 9:10 10:-19 11:-24
left1:its	3:11 6:-8
left1:just	0:-32 2:-8 3:-10 4:26 5:-18 6:-34 7:-11 8:-10 9:19 10:-19 11:-15
left1:kill	0:-18 5:-10 6:23
left1:killed	0:-74 1:-23 2:-21 3:-66 4:-19 5:-38 6:97 7:-41 8:-20 9:-21 10:-12 11:-15
left1:killing	0:-36 2:-10 3:-14 5:-27 6:73 7:-11 10:-8
left1:kills	5:-31 6:44 7:-14
left1:last	4:25 6:-23 7:22 10:-26
left1:leaves	0:-15 3:-9 5:-19 7:23 9:-9 10:-11 11:-9
left1:leaving	3:15 9:-15
left1:left	0:-17 2:-21 3:-30 5:-19 7:17 8:-12 9:-16 10:-12 11:-11
left1:let	0:-24 2:-9 3:-15 4:-33 6:-29 7:-13 8:10 10:26
left1:lists	1:-10 3:-23 5:-10 7:36 9:-11 11:-15
left1:lost	0:-22 1:-13 2:-16 3:-12 4:-17 5:-19 6:48 7:-39 9:-9 10:-13
left1:made	0:-12 2:-16 3:10 4:-21 5:-8 6:16 7:-16 10:-15
left1:move	6:-9 9:15 11:-14
left1:not	0:39 2:-20 4:-23 5:-12 6:-37 8:-9 10:-8
left1:of	0:16 1:-40 2:13 3:-22 4:-62 6:9 8:-28 9:-74 10:-30 11:8
left1:off	0:26 3:21 4:-9 5:-8 6:-25 9:-17 11:-19
left1:on	6:16
left1:only	0:-32 3:-17 4:-25 5:-17 6:35 7:-9 8:-17 9:9 10:20 11:-20
left1:or	3:11 6:8 9:-10
left1:other	0:-21 1:-9 2:-17 5:-19 6:-14 7:10 9:-9 10:13 11:-9
left1:out	0:-14 6:19 7:-8 8:11 10:-8
left1:over	8:-15 10:20
left1:passed	3:10 6:-13
left1:reach	6:18
left1:reached	3:12 9:-10
left1:received	6:21 8:-17
left1:recorded	1:23 4:-13 6:-10 7:-16
left1:registered	3:13 6:-22 7:-8
left1:release	0:-29 2:-9 4:-25 8:14 10:20
left1:released	6:-10 8:18 10:-20
left1:remaining	0:-11 4:17 5:-10 6:-27 7:17 10:-22
left1:reported	0:21 4:-13 5:-16 6:-11 7:13 8:-15
left1:reports	5:-10 6:13
left1:s	0:10 3:11
left1:said	1:-15 2:-21 3:-24 4:-20 6:-22 7:-18 9:8 10:13 11:10
left1:saw	0:-20 2:-12 4:-26 5:28 6:-11 10:-13
left1:say	2:-12 4:-8 6:33
left1:says	0:-33 1:-24 2:-19 4:24 7:-9 8:-21 9:-26 10:9 11:-31
left1:seized	0:32 6:-19 8:-14 10:-10
left1:sent	3:21 4:-10 6:-26 7:-12 8:19
left1:so	0:-15 2:-11 3:-16 4:40 5:-17 6:-36 7:-35 9:-8 10:-10 11:-20
left1:that	1:-56 2:19 3:-20 4:-48 5:-16 6:-14 9:-15 10:-15
left1:the	0:20 3:-51 4:15 5:-8 6:-22 9:16 10:-69
left1:them	1:-10 2:-9 5:8 6:-16 8:-20 9:-10 10:-28
left1:then	5:-26 6:30
left1:to	0:-34 1:-22 2:22 3:-18 5:-64 6:24 7:-66 8:9 10:-44
left1:took	0:22 1:-14 2:-10 3:-31 4:-32 5:-20 6:24 7:-30 8:-8 9:-11 10:-25 11:-12
left1:treated	5:25 6:-16
left1:up	0:-21 2:-21 3:-13 4:-21 6:26 7:-19 10:14
left1:uprooted	3:28 6:-15 9:-21
left1:was	0:-10 1:21 3:16 4:19 5:-20 6:-40 7:-34 8:11 9:-19 10:-33 11:-15
left1:week	4:-12 5:-8 6:-10 8:-11 10:19
left1:were	0:25 1:-12 2:-38 4:32 5:-35 6:-13 7:-30 8:-24 9:-12 10:-38
left1:when	3:16 5:-12 10:-9
left1:where	0:-35 3:17 4:25 6:-9 7:-17 9:-8
left1:which	0:-33 1:-12 2:-21 3:-14 6:25 7:-12
left1:while	0:17 3:-10 6:-28 11:10
left1:whom	0:-32 1:-15 2:13 3:-12 4:-10 5:-33 6:23 7:-29 8:-8 9:17 10:-21
left1:with	0:18 1:-19 2:-32 3:-16 4:-13 5:-30 6:-25 7:22 8:-24 10:-32 11:14
left1:wounding	5:25 6:-26
left1:year	0:11 1:14 3:-20 6:-14 7:-8
left1:|	0:-49 1:-17 2:15 3:-33 4:-31 5:23 6:-11 7:-20 8:-13 9:17 10:-19
left1:—	2:-8 4:-25 5:-13 6:8 7:8 8:8 10:8
left1:•	0:-12 3:12 5:-18 7:13 9:-34
left2:	3:33 4:-10 5:-18 6:-18 7:-17 9:-12 11:-11
left2:"	1:-8 2:8 3:-20 4:25 7:-9 8:-19 9:-9 10:-40 11:-21
left2:#	0:11 1:-28 2:-33 3:-23 4:-43 5:-42 6:16 8:21 9:11 10:-33 11:-30
left2:)	0:-33 2:-10 3:12 4:-25 5:16 7:-9 8:-15 9:-12 10:29 11:-10
left2:,	0:-36 1:-49 2:-26 3:-45 4:-17 6:-11 7:15 8:20 9:-20 10:-17 11:10
left2:-	5:-8 6:9
left2::	0:9 2:-13 3:-22 4:18 5:-22 6:28 7:-28 8:-18 9:-12 10:-25 11:18
left2:;	0:-21 2:-14 3:-15 6:-16 7:15 8:-8 9:17 10:18 11:-15
left2:a	0:-16 1:-8 3:11 4:-8 6:-16 7:-15 9:17 10:-11 11:-19
left2:account	0:-13 2:-21 4:-10 6:13 7:17 8:-14 10:-17
left2:adding	2:-13 5:8 6:14 7:-11
left2:all	3:13
left2:alone	0:-9 1:22 3:10 4:-8 6:-20 8:-14 9:-10
left2:along	0:17 2:-9 4:-11 5:9 6:-27
left2:also	2:-8 3:-9 5:-17 6:13 9:10
left2:among	0:9 1:-8 2:-8 4:14 5:-9 6:-12 8:-20 10:-13
left2:and	0:17 1:-35 2:-48 3:32 4:-15 5:-27 6:-31 7:16 8:-35 9:-23 11:-36
left2:are	2:-8 3:-10 4:-14 5:-17 6:23 7:8 8:-18 9:-10 10:-9 11:-11
left2:army	0:-19 2:-20 4:-18 6:10 8:-13 10:13
left2:arrived	0:19 9:-11 10:-8
left2:at	5:13
left2:august	0:-28 3:21 6:13 8:-8 10:-8
left2:authorities	0:25 3:-16 5:-12 6:-20 7:-11 9:-14
left2:average	11:14
left2:boat	6:12
left2:bodies	0:-18 2:30 4:-27 5:22 7:-18 10:-30
left2:but	0:-13 2:-11 7:22 8:-10 11:-9
left2:by	3:-16 9:17
left2:came	0:-11 3:17 6:-13
left2:carried	0:-16 5:-8 6:-21 9:24 11:-14
left2:cases	6:20
left2:children	0:9 2:-23 3:-11 5:-13 6:26 7:-20 8:-12 10:-16
left2:cholera	6:9
left2:city	5:13 6:-11
left2:civilians	5:-24 6:25
left2:claims	11:15
left2:climbs	6:22 7:-18
left2:confirmed	6:8
left2:could	0:18 2:-11 3:-9 4:-21 5:-18 6:19 7:-19
left2:count	5:-10 6:19
left2:country	11:-12
left2:court	6:-9 11:13
left2:dawn	5:9 6:-8
left2:day	0:-17 3:-17 4:-8 5:-26 6:36 7:-16 8:10 9:-17 10:-16 11:13
left2:days	0:10
left2:dead	0:8 1:-17 2:-10 3:-29 4:-18 5:47 6:-30 7:10 8:-9 9:-23 11:-8
left2:death	5:15 7:-8
left2:deaths	0:-25 2:-8 3:-24 4:-9 5:26 7:-18 8:-13 9:-9 10:-9
left2:december	3:-11 9:-25 11:19
left2:denied	6:9
left2:died	3:-15 5:12 6:-14 7:16 9:-11
left2:down	0:-9 3:13 5:-19 7:15 9:-16 11:-17
left2:each	8:8
left2:estimates	3:9 5:11 6:-9
left2:example	5:14 7:-18
left2:fallen	0:9 3:23 6:-13 7:-11 9:-17 11:-19
left2:far	3:-8 9:16 11:-9
left2:february	3:11 5:-8 6:-20 9:-21 11:25
left2:figure	0:32 1:25 2:-26 3:-9 4:-30 5:-24 6:-34 8:-14 9:16 10:-20 11:-9
left2:first	0:-17 4:29 5:-15 6:-22 7:-12 10:-11
left2:five	3:17 6:-9
left2:flights	5:-26 6:27 7:-11
left2:for	0:-12 3:-15 6:-14 9:18 10:-9
left2:four	5:-11 7:10
left2:given	5:10
left2:gunmen	2:-8 3:-16 4:-30 5:-11 6:13 7:-13 8:-12 10:28
left2:had	0:25 1:8 2:-20 3:8 4:-35 5:-23 7:-25 9:-18 11:12
left2:handed	10:9
left2:has	0:9 1:18 2:-21 4:-35 6:21 7:-52 9:-24 10:-8 11:-35
left2:have	1:21 2:-13 3:-26 4:-24 5:-15 7:-15 8:-27 11:-31
left2:having	5:-8 6:10 8:16 10:-17
left2:he	1:-14 2:-23 4:-43 8:30 9:-18 10:-38 11:-10
left2:hit	6:12
left2:home	3:-23 6:-12 11:20
left2:hospital	0:-17 2:-13 3:-17 4:-24 5:21 6:16 7:-24 10:-22
left2:hostages	0:-13 4:10 6:-12 8:17 10:-37
left2:i	0:-42 1:-8 2:-30 3:-20 4:-10 5:15 6:45 7:-32 8:-13 9:-16 10:-40 11:-15
left2:in	0:-22 1:-16 2:-16 4:-39 5:25 6:-16 7:-21 8:-13 9:-16 10:25 11:-10
left2:india	0:-8 4:-8 5:-9 8:-9 10:17
left2:injured	0:-10 3:-20 4:-8 5:37 6:-55 7:14 10:-9
left2:injuries	5:-10 6:12
left2:iom	3:10
left2:is	5:10
left2:israel	0:-25 2:14 4:-18 6:13 7:-11 8:-9
left2:it	0:-16 1:-30 2:10 3:31 4:33 5:-21 6:-55 7:-37 9:-19 11:-13
left2:january	3:-12 8:-8 10:13
left2:killed	0:11 2:-15 3:-11 4:-14 5:30 6:-49
left2:killing	0:-12 5:-9 6:36
left2:last	1:14 3:-22 6:-14 9:-11 11:17
left2:late	4:-12 5:-20 6:22 10:-12
left2:law	5:-9 6:21 7:-18
left2:lebanon	3:-13 5:-15 6:12 9:9
left2:live	6:12
left2:lives	0:9 3:-8 5:-10 6:20
left2:looking	6:-10 7:13 8:-8
left2:man	6:13
left2:martyrs	5:26 6:-15
left2:may	0:-8 6:21
left2:men	2:-9 3:-12 4:-18 5:-23 6:-9 7:-15 8:-10 9:17 10:17
left2:militants	0:27 6:-16 8:-14
left2:million	0:-12 3:-21 4:17 9:18 10:-19 11:-8
left2:ministry	2:-9 9:9 11:-8
left2:minutes	6:9
left2:missing	0:-8 1:-9 3:8 4:-13 5:-19 6:-47 7:42
left2:mission	6:15
left2:mother	5:10
left2:names	0:-11 4:19 10:-14
left2:nations	0:-12 3:11 4:13 8:-8 10:-14
left2:nine	5:-12 6:24 7:-11
left2:now	3:27 6:-12 9:-20 11:-13
left2:number	0:16 3:-17 4:-15 6:18
left2:october	0:-14 2:12 6:10 7:-15 8:-10
left2:of	0:15 2:12 3:-38 4:-22 5:-23 9:16 10:-65
left2:office	7:8
left2:on	0:15 3:-21 4:-8 5:17 6:-37 7:-14 8:-9 9:17 10:-19 11:16
left2:one	6:19 7:-17
left2:out	0:-12 3:25 5:-15 6:16 7:-8 8:8 9:-11 10:-12 11:-29
left2:partners	0:18 3:-11 5:-10 6:-8
left2:people	3:29 4:11 5:-38 6:-15 7:-25 8:-10 10:-13 11:-14
left2:persons	3:17
left2:police	4:-15 6:24 10:-14
left2:population	3:-18 6:22 7:-13 9:-11
left2:put	3:-8 6:-19 7:23
left2:received	5:-10 8:-9 10:19
left2:refugees	3:10 5:-11 6:-11 9:8 11:-9
left2:region	5:8
left2:remains	2:22 4:-19 6:15 8:-16 10:-22
left2:report	5:-9 6:18 7:-12 9:-10
left2:reported	3:10
left2:reports	6:8
left2:return	0:-23 2:-21 3:-10 4:-14 6:-16 8:16
left2:risen	3:-9 6:-16 7:-8 9:20 11:-10
left2:rises	3:-9 5:-12 6:23 7:-9
left2:road	7:13
left2:said	0:-11 3:-15 5:9 6:15 7:-12 8:-17 9:-14 10:17 11:-11
left2:same	0:9 3:10 5:12 6:-18 8:-14 10:-18
left2:say	2:-12 3:15 6:-17 7:-15 9:-15 11:10
left2:says	0:-19 2:-20 3:22 4:-21 5:-32 7:-10 9:-20 11:12
left2:second	6:14
left2:september	3:10 11:-8
left2:seven	6:-10 7:13
left2:she	6:13
left2:six	6:15
left2:soldiers	5:-8 6:20 8:-16 10:15
left2:speaks	0:-8 7:12
left2:stands	0:-14 4:18 6:10 10:-9
left2:states	0:-8 3:-14 6:-12 9:13 10:16
left2:strikes	3:16 9:-8
left2:sunday	5:-16 6:10 7:11 8:-12 10:12
left2:taken	2:-10 3:-22 4:-12 5:14 6:-8 7:-21 8:-11 9:20 11:-10
left2:team	6:11
left2:teams	0:-12 1:16 3:-23 5:13 6:-19 7:-9 9:-8 11:10
left2:thailand	0:-19 4:-23 6:-11 8:24
left2:that	0:-22 1:24 2:-28 3:21 4:-31 5:-58 6:-31 7:9 8:12 9:-17 10:8 11:-25
left2:the	0:-13 1:-17 2:-29 3:-26 4:12 5:-29 6:-43 7:28 9:14 10:10 11:-27
left2:them	0:-36 2:-16 3:-21 4:24 5:-21 6:9 7:-19 8:-9 9:22 10:-17 11:-25
left2:there	0:26 1:-10 2:-13 3:22 5:-24 6:-50 7:24 9:-27 10:-10 11:-15
left2:these	0:-12 2:-13 3:15 4:11 5:-13 6:-13 8:-12 9:-23
left2:they	0:34 1:-8 2:-24 3:-39 5:-39 6:-42 7:-33 9:-8 11:-25
left2:those	0:-8 2:-15 8:22
left2:thursday	0:18 3:-14 4:-8 5:-8 6:-19 7:-9 9:-21 10:-22 11:19
left2:time	0:-14 4:20 7:-9
left2:to	0:-28 1:11 2:8 5:-47 7:-23 8:17 10:-29 11:-31
left2:together	0:16 4:-10 10:-15
left2:told	2:-19 3:-18 4:9 5:20 6:-10 7:-10 8:-13 9:-13 10:-23 11:-20
left2:toll	5:-8 6:40 7:-18
left2:total	9:20 11:-21
left2:town	3:8
left2:troops	6:9
left2:two	0:-17 3:-9 6:31 7:-25
left2:up	1:13 4:-9 5:-9 6:22 7:-22 8:-13 10:-14
left2:us	0:-15 2:-13 5:27 6:-25
left2:was	0:13 1:-9 2:-32 3:-9 4:24 5:-25 6:-39 7:-28 8:-11 10:18
left2:way	6:-13 8:14
left2:we	2:-30 3:-26 4:8 5:-17 6:29 7:-38 8:-26 9:8 10:-50
left2:week	3:-11 9:-12 11:15
left2:were	0:-32 2:-17 4:35 6:-27 10:-11
left2:which	1:15 3:-10 7:-15
left2:who	0:-23 3:-10 4:-14 5:12 6:20 9:-20 11:-15
left2:will	3:22 6:-9
left2:woman	6:12
left2:women	0:-18 5:-27 6:24 7:-28 9:21
left2:workers	5:-25 6:28 7:-11
left2:would	6:-28 7:30
left2:wounded	5:24 6:-15
left2:year	3:-24 4:-13 6:35 7:-32 9:24 10:-10
left2:years	0:-16 2:18 3:-16 9:16
left3:	0:-37 2:-11 3:42 4:-21 5:-10 6:19 7:-32 8:-10 9:-28 11:-24
left3:"	1:-10 2:-15 3:-41 4:18 5:-30 6:30 7:-29 8:-13 10:-39
left3:#	0:-18 1:-33 3:-17 4:8 5:9 7:-13 8:-18 9:11 10:-32 11:-15
left3:(	5:-25 6:30
left3:)	2:-10 3:22 5:21 6:-11 9:-29 10:-8 11:-19
left3:,	1:17 2:-39 5:-31 6:-13 7:-21 9:12 10:-39 11:-35
left3:-	0:-22 2:-16 4:-18 5:-37 6:19 8:9 10:-19 11:-16
left3::	0:-8 2:-12 3:-31 4:-31 5:10 6:14 8:-11 9:11 10:10 11:-18
left3:;	0:-25 2:-11 3:-15 4:-25 6:13 7:14 10:-8 11:-19
left3:a	0:-32 1:-18 3:-33 4:9 5:-22 6:56 7:-47 8:-21 9:-52 10:-39 11:16
left3:according	0:-20 2:-11 4:15 5:-9 6:15 8:-13 10:-12
left3:agency	1:12 9:-25 11:22
left3:al	0:-9 3:36 5:-13 6:-18 7:-19 9:-19 11:-13
left3:among	0:-19 4:-18 5:-20 6:32 7:-13
left3:and	0:-45 2:12 3:11 7:-18 8:-43 9:-41 10:-19 11:8
left3:april	3:13 5:-10 6:-17 8:16 9:20 10:-9 11:-22
left3:are	3:-16 5:-10 6:23 7:-12 9:12 11:-8
left3:as	3:24 5:-10 6:-14 7:-9 9:-27 11:17
left3:at	0:-17 1:-8 2:-13 3:-39 4:16 5:-17 6:-36 8:22 10:-20 11:13
left3:authorities	3:-9 7:-10 8:14 10:-16 11:10
left3:been	0:-31 2:18 3:-13 4:-11 5:-17 7:25 8:-19 10:-10
left3:between	3:-19 6:-11 9:23 11:-24
left3:by	2:-13 3:-17 4:-25 5:-20 6:33 10:-15 11:18
left3:came	6:9
left3:camp	7:11 9:-8 11:-10
left3:cases	6:16
left3:central	6:10
left3:children	0:-9 3:12 6:-13 10:11
left3:confirmed	0:-22 2:-8 4:25 5:-12 6:-33 7:13 9:-11 10:-18
left3:country	0:-10 4:18 6:10 7:-9 10:-8
left3:dead	2:-8 3:14
left3:deaths	3:-8 6:15
left3:displaced	3:12 5:-9 6:-13 9:-9
left3:eight	0:14 1:18 3:-21 4:-15 6:-23 7:-18 9:8 10:-12 11:-10
left3:eleven	6:10 7:-16
left3:first	3:10 4:-11 5:-17 6:10 7:-10 8:-11 11:-18
left3:five	0:-17 3:-13 4:-21 6:-20 7:20 8:16
left3:floods	3:10
left3:for	3:-9 4:-13 5:-17 6:-27 7:39 9:-10
left3:found	6:-24 7:24
left3:four	2:-18 3:-9 4:-23 6:11 7:-20 8:-10
left3:friday	6:8
left3:from	0:-39 2:-21 3:-28 4:37 5:-10 6:-30 7:-13 8:-17 9:17 11:11
left3:given	6:14
left3:had	0:20 1:-18 2:-14 3:24 4:-26 6:-15 7:-31 8:-30 11:-35
left3:has	0:-23 1:-9 2:-17 3:-44 4:-22 5:-26 6:-23 8:-22 9:11 10:21 11:18
left3:have	0:-23 2:-13 3:-17 4:-19 6:15 9:-21 10:-14 11:-14
left3:he	0:20 3:-24 6:8 7:-13 8:-9 9:8 10:-14 11:-14
left3:health	3:-8 6:21
left3:his	6:13
left3:hospital	4:-10 5:8 7:-17
left3:i	0:-14 2:20 4:-24 5:-11 6:-26 7:-12 10:16
left3:in	0:-59 1:-27 2:-68 3:-21 4:-27 6:44 7:-33 8:17 9:-46 11:14
left3:is	0:-8 2:14 4:-10 5:-9 6:-21 7:11 8:-13 9:14 10:-16 11:-11
left3:israel	0:-14 8:22 10:-14
left3:israeli	6:10
left3:it	0:29 1:-15 3:-29 5:8 7:-36 8:-24 9:-15 11:-9
left3:its	0:-9 6:8 8:21 10:-8
left3:january	0:-17 6:27
left3:june	0:-14 3:11 4:-8 6:24 7:-19 8:-24 9:-16
left3:killed	0:28 6:-20
left3:last	0:14 3:-12 4:-8 6:21 7:-15 9:-9 10:-8 11:11
left3:late	10:8
left3:live	0:-18 4:-8 6:17 9:9 10:11
left3:lives	3:-15 5:11 6:-21 7:11 9:-9
left3:local	5:-9 6:14
left3:management	3:12 11:-9
left3:may	0:22 4:-8 6:-11 7:-10 10:-8
left3:media	0:-14 2:11 4:-11 5:-29 6:25 7:-10 10:-11
left3:medical	6:14
left3:migration	1:11 6:-14
left3:million	3:10 9:-9
left3:morning	8:-16 10:16
left3:my	0:21 6:-16 7:-8 8:-8
left3:near	0:-9 5:-8 6:23
left3:nine	0:11 6:-9 7:-9
left3:not	4:15 7:-8 8:-12
left3:november	5:8
left3:october	0:-8 5:-15 6:10 8:13
left3:of	0:-17 1:19 2:-34 3:35 4:21 6:-24 7:-23 9:-49 10:-23
left3:off	5:-8 6:9
left3:office	3:-14 6:14 7:-8 9:16
left3:officials	3:-18 6:-15 9:22 11:-12
left3:on	0:27 2:-15 4:-25 5:-21 7:-8 8:-12 9:-12 10:-9
left3:one	0:-10 2:-22 4:14 5:15 6:-18 7:-15 8:18 10:-28
left3:or	3:15 5:9 6:-17 7:-12
left3:out	0:11 5:14 6:-15 7:-8
left3:over	5:-14 6:22 8:13 10:-19
left3:people	0:10 2:-12 3:13 4:-19 5:29 6:-19 9:-29 10:-9 11:-13
left3:press	5:12 6:-8
left3:red	0:-9 2:-18 8:-10 10:16
left3:region	0:-10 3:15 5:-17 6:-9 9:9
left3:reuters	0:-19 4:-15 6:8 8:-12 10:24
left3:russia	6:11 8:9
left3:s	0:12 2:-9 3:-39 5:-12 6:11 7:-17 9:33 10:-19
left3:said	0:-15 4:11 5:23 6:-9 8:-8 10:-18
left3:same	5:12
left3:says	5:9 6:-11 8:-8 10:10
left3:second	0:-10 3:-11 6:-18 7:-10 8:-21 9:-8 10:27 11:-9
left3:september	0:16 4:-10 10:-15
left3:seven	0:-13 5:-34 6:23 7:-18 8:9
left3:she	0:27 3:-18 5:14 6:-32 7:-8 8:-18 9:-18 10:-15 11:-11
left3:since	0:26 5:-16 6:-13 7:-12 9:-13 10:-9
left3:six	3:18 7:-23
left3:so	0:-14 2:-23 3:-17 4:26 6:-39 7:-18 8:-16 9:11 10:21 11:-13
left3:southern	5:-14 6:16 7:-10 8:-9 10:10
left3:state	0:-13 6:8 7:11
left3:sudan	3:-10 6:21
left3:sunday	0:-15 4:-22 5:16 6:10 7:-20 10:-12
left3:teams	3:9
left3:ten	0:-11 2:17 6:-17 8:11 10:-11
left3:that	0:-48 1:-9 2:-14 6:33 7:-26 9:-15 10:-25 11:-11
left3:the	0:-9 1:8 3:-10 4:-23 5:-9 6:15 7:-25 8:-46 9:-10 11:-17
left3:their	3:-9
left3:them	0:14 8:-12
left3:then	0:19 4:-13 10:-9
left3:there	0:-27 1:-11 2:-21 4:13 5:-30 6:11 7:17 8:-23 9:-14 10:-19 11:-12
left3:they	0:8 4:-9 8:-8
left3:this	0:-12 3:-27 5:-18 6:11 7:-11 9:20 11:11
left3:three	2:-8 3:-10 4:14 6:-14 7:-17 9:17 10:-8
left3:thursday	6:10 10:9
left3:to	0:-19 1:-13 2:18 4:-46 6:-17 7:21 9:-32 10:-9 11:-16
left3:told	2:21 3:-14 5:15 6:-38 7:-19 8:13 9:-8 10:-20 11:-11
left3:toll	3:-10 5:-9 6:27 7:-16
left3:tuesday	0:33 2:-11 4:-16 6:-35 7:-15 8:11 10:-13
left3:two	0:22 2:-9 3:-28 4:-24 5:-15 7:9 8:-25 10:17 11:-11
left3:united	0:-12 3:11 4:13 8:-8 10:-14
left3:up	6:-10 7:12
left3:war	1:-12 6:34 8:-9
left3:was	2:-11 4:-9 5:9 6:-22 7:-9
left3:we	0:-27 1:-8 2:-14 3:9 4:-23 5:-30 8:8 9:-22 10:23
left3:week	0:-9 4:21 5:-8 6:-14
left3:weeks	0:-28 3:13 4:-25 6:-13 8:-12 10:24
left3:were	0:-42 2:-31 4:-33 5:11 6:13 7:-8 10:20
left3:west	6:9
left3:where	9:14
left3:which	6:-16 7:21
left3:who	8:8
left3:with	6:9
left3:without	4:16 6:-16 7:-8
left3:would	0:-17 2:-18 3:-9 4:-14 6:25 7:-10 9:-14 10:10
left3:wounded	5:22 6:-17
left3:year	3:-12 5:-8 6:31 9:-14
left3:—	0:-10 3:12 5:-26 6:13 10:11
left3:•	3:-11 5:12 10:-9 11:-20
many	0:-35 1:-55 2:-42 3:-16 4:-12 5:13 6:12 7:-21 8:-25 9:18 11:-77
mostly:abducted	2:-33 7:-37 8:-36 10:19
mostly:aid	0:-18 1:-53 2:-37 3:-28 4:-64 5:-41 9:39 10:-44 11:-11
mostly:allocated	3:14 7:-8 9:-8
mostly:casualty	0:-10 1:-8 2:-21 6:13 7:22 8:-65 9:-36 10:-31 11:-85
mostly:displaced	0:9 3:39 4:-12 5:-22 6:-12 7:-17 8:-12 9:-18 10:-13 11:-37
mostly:displacement	1:-45 2:-48 3:8 5:-20 7:-36 8:-8 9:-66 10:-25 11:22
mostly:held	0:-22 1:-13 4:12 5:22 6:-42 8:-25 9:-9 10:-12
mostly:hostage	0:8 1:-15 3:-44 6:-47 7:-72 8:21 9:-38 11:-73
mostly:injured	0:-45 1:-15 2:-14 3:20 4:14 5:14 6:-19 7:-15 8:-13 9:-23 10:-16 11:-13
mostly:killed	1:-19 2:-18 3:-17 4:-23 5:-8 7:11 8:-52 9:-36 11:-90
mostly:missing	0:51 1:-20 2:-36 3:-41 4:-19 6:-55 7:-8 8:-31 9:-35 10:8 11:-8
mostly:pledged	0:-45 1:-16 2:-13 3:-19 4:-33 5:-20 6:30 7:-10 8:9 9:8 10:-16 11:-31
mostly:prisoners-exchanged	0:-63 2:-28 3:-23 5:-40 6:-23 7:-8 8:58 9:-34 10:-47 11:-20
near:abab	3:12 9:-9
near:abdi	3:18
near:abdu	0:40 1:-9 2:-44 3:-16 4:-15 5:-27 6:-30 9:-12 10:-28 11:-23
near:aboa	6:15
near:abou	0:21 1:-13 2:-37 4:22 5:-18 6:-38 7:-35 8:-25 9:25 10:14
near:abov	6:20 7:-18
near:abro	3:-13 5:28 6:-42 7:-10 11:17
near:abu	3:12 6:10 9:-12
near:acce	0:-14 2:-9 4:10 5:-9 6:13 7:-10 8:10 10:-16
near:acci	1:-13 3:-11 5:-11 6:35 7:-11
near:acco	0:-16 1:-35 3:-16 4:-15 5:-10 6:14 8:-55 9:9 10:-50
near:accu	3:-10 6:-9 9:-8 11:15
near:aceh	0:-12 1:15 3:-19 5:-14 6:-35 7:-20 9:29
near:ackn	0:25 2:11 4:27 5:-32 6:-35 7:-19 8:-23 9:-9 10:-32 11:-8
near:acro	2:-12 3:-36 4:-10 5:17 7:-22 8:-11 9:15 10:-9
near:acti	0:-17 4:-14 5:-25 6:19 8:-9 9:-21 10:12
near:adde	0:8 1:-11 2:-21 3:-14 7:16 8:-10 9:-10 10:-33
near:addi	1:-8 2:-15 3:9 5:32 6:-14 9:-22 10:-12 11:-10
near:adds	0:25 2:17 3:-18 4:-18 5:-16 6:-37 7:-10 8:-8 9:9 10:-20 11:-10
near:admi	0:-21 1:13 2:-23 3:-22 4:-34 5:45 6:-24 7:-36 8:-21 9:-17 11:-13
near:adre	9:8
near:affe	3:9
near:afgh	0:-15 4:-13 7:-14 8:18
near:afp	5:-12 6:29 10:-8
near:afri	1:-8 3:-23 5:-25 6:44 7:-14 9:-25 11:-21
near:afte	0:-12 1:-30 2:-66 3:-36 4:-25 5:-51 6:35 7:-43 8:8 9:-9 10:23
near:agai	0:-16 5:8 9:12 10:-8 11:-11
near:age	2:-14 4:-17 6:11 7:-16 8:-9 10:16
near:aged	0:-12 5:34 6:-28 7:-11
near:agen	0:-26 2:-21 3:-8 4:11 5:-9 6:-20 8:-14 10:-12 11:13
near:ago	0:-20 2:-30 3:11 4:30 5:-18 6:-14 7:-12 9:-12 10:-22 11:-9
near:agre	0:-33 2:-15 5:-10 6:-22 7:-8 8:22 9:-11 10:11
near:agri	0:-8 3:-14 5:-28 6:40 7:-28
near:ahea	9:-9 11:11
near:aid	0:-18 3:26 4:-11 5:-8 6:-27 7:-9 8:12 9:-27 10:-11 11:8
near:air	0:-13 5:-9 6:37 7:-20
near:alam	3:16 9:-11 11:-11
near:alep	5:-10 6:15 9:-14
near:aler	7:8
near:aliv	2:-23 3:-14 4:39 5:-13 7:-48 8:-29 11:-9
near:all	0:-39 1:-16 2:-35 3:22 4:-48 5:22 6:-9 7:-14 9:-37 10:23 11:-32
near:alle	0:15 8:-9
near:allo	3:-14 6:-9 7:-8 9:15 11:-8
near:almo	5:-25 6:33
near:alon	1:30 2:-25 4:-30 6:-20 7:-32 8:-27 9:-16 10:-18
near:alre	0:-22 1:13 2:-18 4:19 5:-27 7:-30 8:-12 9:9 10:-15 11:-23
near:also	0:-25 2:-18 3:-21 4:19 9:15 10:-23
near:ambu	0:-16 2:-26 4:-9 5:-15 6:35 7:-16 8:25 10:-29
near:amer	8:14
near:amon	1:-29 2:-38 3:10 5:-9 9:-28 10:-59 11:-23
near:and	0:-10 1:-34 2:-49 4:-10 7:-22 9:-29 10:-15 11:-23
near:anda	0:-8 6:25
near:andr	4:-15 5:-14 6:10 8:-9 10:19
near:anno	0:-15 2:-14 4:-10 5:-10 6:26 8:10
near:anot	1:-9 2:-13 5:11 8:-22 11:-30
near:answ	0:8 2:-12 4:22 5:-20 6:-35 7:10 9:-8 10:-24
near:any	3:15 11:-12
near:apar	5:20 6:-16
near:apie	8:8
near:appr	6:-8 11:11
near:apri	0:-24 1:-9 2:-8 5:-16 6:12 7:-11 8:16 9:13 11:-10
near:are	0:-43 1:-58 4:21 5:14 6:-52 7:31 8:-47 9:-20 11:-33
near:area	0:-10 2:12 3:-11 4:-13 5:8 6:-17 7:-10 9:-10 11:13
near:arme	0:-11 1:-9 2:-11 3:-28 4:31 5:-19 6:-13 8:-18 10:-31 11:-19
near:army	0:-45 1:-9 3:17 4:-50 5:-27 6:18 7:-25 8:-10 9:-19 10:22 11:-23
near:arou	1:-11 2:-14 4:-24 5:-26 6:11 7:-9 8:-22 9:-50 11:22
near:arre	5:-14 6:18 7:-13
near:arri	0:43 1:-8 2:-13 3:-43 4:-28 5:-41 6:-14 8:-18 10:-32 11:21
near:arti	6:14
near:asho	0:-12 1:-8 4:-21 5:-8 6:-24 7:32
near:aske	2:9 5:8 6:-26 7:23 8:-28 9:-10 10:-27
near:asse	1:29 2:14 3:-19 4:-11 5:-19 6:-37 9:-16 11:21
near:assi	0:-13 2:-9 4:-9 10:14
near:asso	0:-14 3:-8 4:18 6:-17 7:-26 10:14
near:atta	0:19 1:-11 2:-23 3:10 4:15 5:-9 6:11 7:-22 8:-20 9:-21 10:-35 11:-18
near:attr	0:-10 5:-13 6:34 7:-8
near:aug	8:9
near:augu	2:-13 4:-35 5:-17 7:-20 8:-19 9:-34 10:24 11:31
near:aust	5:-10 6:17 7:-8
near:auth	0:18 2:-20 3:-18 4:-27 6:-9 9:-22
near:aver	0:-8 3:-20 5:-8 6:-31 7:-14 9:31
near:away	0:48 1:-8 2:-23 3:-19 4:-37 5:-9 6:-55 7:-15 8:-22 9:-18 10:20 11:-16
near:azer	4:22 5:-9 6:-11 8:-8 9:-11 10:-15 11:-10
near:baby	6:11
near:back	0:-35 1:-20 2:12 3:-34 4:-9 5:-49 6:-53 7:-43 8:8 9:-67 10:20 11:65
near:bama	0:14 3:-12 7:-10
near:band	4:13 5:-10 7:-9
near:bang	0:-9 3:-30 4:-17 5:-10 7:-14 8:-14 9:24 10:25 11:-21
near:bank	6:11
near:bare	5:-14 6:21 7:-9
near:base	0:18 3:16 5:-10 6:-18 7:-8 9:-8 10:-12
near:basi	3:11 6:10 11:-16
near:bass	6:16
near:beac	3:-8 6:11
near:beat	0:-24 2:-14 4:-26 5:27 10:-15
near:beca	0:-25 1:-13 2:19 4:-35 5:18 6:-15 7:-14 8:-13 9:-20 10:14
near:beco	0:17 2:-8 4:20 5:-9 6:-26 7:-8 8:-11 10:-18
near:bedo	0:-32 4:-23 5:-16 6:44 8:-19 9:-14 10:-25 11:-15
near:beds	0:15 4:-9 10:-16
near:been	0:-18 1:-11 2:-30 3:-9 4:-53 5:20 6:-14 7:12 9:-31 11:-24
near:befo	0:-42 1:-14 3:15 4:11 6:-23 7:-48
near:bega	5:-10 8:8 9:-9 10:-9
near:behi	0:-12 2:-26 4:15 5:-14 6:15 7:-18 8:-9 10:-11
near:bein	0:-42 1:-11 2:-44 3:-22 4:-26 5:31 6:12 7:35 8:32 9:-9 10:-48 11:-17
near:beka	5:-28 6:29
near:belg	0:-9 1:-10 3:-30 5:9 6:32 7:-8 9:-33 11:-38
near:beli	0:-30 1:-10 4:36 5:-28 6:-50 8:-34 9:-20 10:16
near:bell	0:-16 3:29 4:-9 8:-11 10:10 11:-21
near:belo	2:-11 4:16 5:-15 10:-10
near:bene	6:24 7:-16
near:besi	0:-24 2:-14 4:28 5:9 6:-26 10:-12
near:betw	0:25 1:13 2:-11 4:-19 5:-21 6:-28 8:-19 10:-25
near:biha	6:9
near:blac	6:11
near:blam	5:-9 6:12
near:blan	3:15 6:-11
near:blas	5:29 6:-25
near:boar	0:-9 2:-17 3:-8 4:-37 5:26 6:10 8:-8 10:-10
near:boat	0:-8 1:-10 3:-18 4:-13 5:-18 6:19 7:16 9:-20
near:bodi	0:-33 1:-10 2:22 3:-11 5:-8 7:12 8:-25 10:-19
near:bomb	5:-16 6:27
near:bone	5:22 6:-20
near:book	0:-10 3:-28 5:-15 6:-31 7:30 9:13 11:-16
near:bord	0:-11 1:-8 2:-21 3:-36 4:-20 5:-19 6:-10 7:-27 8:14 9:18 10:10
near:born	3:-8 5:9 10:9
near:both	0:-24 2:-20 3:-8 4:16 7:-18 9:-12
near:boy	0:8 1:-11 2:-12 4:-16 5:26 6:-31 8:-11 10:-12
near:boys	0:-19 3:-15 4:-12 5:-19 6:21 7:-24 8:22 10:-21
near:brea	0:-18 3:-8 4:16 5:-8 6:-8 7:-11 9:14 10:-12
near:brid	0:-17 3:-26 4:-9 5:-12 6:-12 8:-17 9:24 10:19 11:-28
near:brie	7:12
near:brig	6:17
near:brin	2:-15 3:-22 4:13 5:-17 7:-33 8:-15 9:18 10:14 11:-15
near:broa	5:-24 6:23
near:brok	0:-14 3:-14 4:-13 5:35 6:-27 7:-24 8:14 10:-15
near:brot	0:-25 2:-14 3:-9 4:-24 5:-31 6:34 7:-24 8:22 10:-34 11:-13
near:brou	0:-45 1:-10 2:-26 4:-37 5:27 8:-15 11:-12
near:buil	3:11 5:19 6:-16 9:-9
near:bulg	0:-33 2:-15 4:17 5:18 6:-32 8:-11 10:15
near:bull	0:-8 3:-9 5:52 6:-46 8:-12 10:-14 11:-8
near:buri	0:-23 2:-12 4:-20 5:-20 6:56 7:-15 9:-13 10:-9
near:burk	0:-13 7:-17 9:16 10:-9
near:burn	0:9 1:-13 2:-25 3:-9 4:-44 6:24 7:-29 8:-11 9:-23 10:-37 11:-12
near:buru	0:-8 3:-39 5:-8 6:-27 9:44 10:-9 11:-28
near:bury	0:-20 4:-12 6:29 8:-12 10:-23
near:bus	0:-8 3:-13 5:-18 6:42 7:-17
near:buse	0:-8 3:-8 4:-12 6:19 8:-9
near:but	0:-34 1:-8 2:-17 3:-10 7:25 8:-14 9:-30 10:-23 11:12
near:cali	5:10
near:call	2:28 3:9 4:-31 5:-20 6:-14 7:-17 8:-9 9:-16 10:-12
near:camb	3:10 5:-8
near:came	0:-57 1:-17 2:-48 3:9 5:-47 6:-64 7:17 9:-18 10:43 11:16
near:camp	0:-23 1:18 4:-15 6:-15 7:10
near:can	2:-19 3:14 4:-19 5:-11 6:-14 7:28 8:-9 9:-22 10:-14 11:-22
near:cana	3:26 9:-16 11:-8
near:cann	0:-9 3:11 4:-10 5:-14 6:-40 7:42 11:-8
near:capi	0:-12 3:9 6:-11 7:-8 11:14
near:capt	0:16 1:-22 3:-32 4:22 5:-41 6:-60 7:-42 8:49 9:-22 10:-37 11:-28
near:car	0:-11 2:-12 4:-9 5:-10 10:17
near:card	3:-9 4:-12 8:10 9:15 10:-9 11:-20
near:care	5:41 6:-29 7:-15
near:carg	7:10
near:carr	0:22 1:-19 3:-56 4:-36 5:-12 6:15 7:-16 8:-34 10:-30 11:-13
near:case	0:-8 3:-10 5:-19 6:34 9:-9
near:casu	0:-12 1:19 3:-14 4:-9 7:-20 8:-14
near:cata	0:-9 3:9 6:10
near:cate	0:-8 2:13 4:-14 5:-8 6:-22 7:22
near:caus	1:12 6:10 10:-11
near:ceas	0:-9 1:27 6:-19 8:-16 10:16
near:cebu	6:12
near:cele	6:8
near:cell	8:10
near:ceme	2:-18 4:26 6:-30 8:-9 10:-17
near:cent	0:-10 1:11 2:-17 3:22 4:-27 5:9 6:-8 7:-14 8:-27 9:-17 10:-21 11:-10
near:cert	0:-16 2:-11 4:15 5:-10 6:10 8:-13 10:-10
near:chad	3:-30 5:-10 6:-18 7:-10 9:36 11:-26
near:chan	5:14 6:-13
near:chap	0:22 3:-33 4:-13 6:-10 10:-13 11:29
near:char	0:-23 4:28 10:-26
near:chec	0:15 4:-8 6:-9
near:chib	0:24 4:-22 10:-9
near:chie	3:-24 4:-11 5:-9 6:-39 7:32 11:17
near:chil	1:-19 2:-58 3:21 4:-46 6:14 7:-38 8:-34 10:-29 11:-52
near:chin	0:15 2:15 4:14 6:-22 10:-50
near:chol	3:-8 6:22
near:chri	4:-9 10:12
near:chur	0:10 2:-8 4:-20 8:-19 10:11
near:circ	3:-15 6:17 7:16 8:-14 11:-8
near:citi	0:-20 1:-9 2:20 3:-20 4:-27 5:-15 6:16 7:-14 8:10 10:-13 11:-18
near:city	1:-16 2:-13 4:-19 5:14 7:-35 9:-30 10:-11 11:-20
near:civi	0:-36 1:-13 2:-24 3:-15 4:-20 5:23 7:-42 8:31 9:-22 10:-33 11:-14
near:clai	1:18 3:-26 4:-32 5:-32 6:21 7:-34 8:-9 9:-18 10:-19
near:clas	0:20 3:-15 6:-13
near:clea	10:-8 11:15
near:clim	6:8
near:clin	2:-9 3:-9 4:-8 5:22 7:-19 10:-9 11:-20
near:cloc	5:13 6:-10
near:clos	0:-31 2:-13 3:-29 4:-22 5:-14 6:36 7:-10 9:-8
near:club	8:11 10:-10
near:coas	0:-12 1:14 3:12 4:-11 5:-20 7:8 9:-9
near:coff	0:-9 2:23 3:-25 4:-9 6:-21 7:-10 8:-10 9:-12 10:-19 11:26
near:cold	3:18 9:-17
near:coll	0:-9 3:-21 5:-8 6:39 7:-27
near:colo	0:-19 1:9 2:17 3:-11 4:-19 5:-14 8:-34 10:9
near:colu	0:-9 4:-8 10:14
near:comb	5:10
near:come	0:-28 1:-9 3:-29 4:16 5:-22 6:-35 7:-23 8:-8 9:19
near:comm	1:-16 2:-44 3:-29 4:-46 5:-23 6:30 7:-8 8:-33 9:-58 10:8 11:28
near:comp	0:-11 1:-8 2:-20 3:-41 4:-15 8:-8 9:16 11:9
near:conc	0:-11 2:-19 4:21 6:22 7:-9 10:-19
near:cond	3:-13 4:-8 5:33 6:-18 7:-15
near:conf	0:15 1:-16 2:-36 5:-22 7:-31 8:-13 9:-47 10:17 11:-17
near:cong	0:8 3:-26 9:20 11:-19
near:cons	2:-11 3:16 4:-21 6:-35 7:19 8:-12 10:16
near:cont	0:-22 2:12 4:8 5:-34 6:-23 7:13 9:13 10:-21 11:-8
near:conv	0:25 1:-11 2:-12 3:-10 4:-17 5:-23 6:-22 7:-14 8:-8 9:20 10:-10 11:-17
near:coor	3:25 7:-8 8:19 9:-22 11:-33
near:corp	0:-12 3:-8 7:9
near:corr	0:-18 2:-9 3:-19 5:25 7:-20 9:15 10:-9
near:cost	0:-17 3:-17 4:-10 5:-16 6:52 7:-12
near:coul	0:13 1:-21 2:12 3:-14 5:-11 6:-37 9:33 10:-44 11:-29
near:coun	0:-22 2:-44 3:-12 4:22 5:-9 6:21 7:-44 8:-39 9:-16 10:-37 11:15
near:cour	2:-11 3:-10 4:-13 6:-19 8:18 10:-21 11:12
near:cove	4:16 8:-12
near:cras	0:-11 5:-12 6:30 7:-14
near:cres	3:9 5:-8 6:12
near:crew	0:14 2:-11 4:11 5:-11 10:-23
near:crim	6:12
near:cris	3:20 6:-18
near:crit	0:9 2:-11 3:-10 4:-17 5:47 6:-42 7:-19 8:-10 10:-12
near:cros	0:-32 1:-14 3:-42 4:-40 5:-14 6:-29 7:-12 8:-24 9:9 10:38 11:16
near:crus	5:-12 6:27 7:-13
near:cust	2:30 4:-13 5:-9 6:-39 7:13
near:cut	3:20 9:-17 11:-19
near:cuts	3:-8 6:-10 11:10
near:cvm	5:-9 6:10
near:dail	0:-8 3:-21 6:-34 7:-14 9:31
near:dama	5:25 6:-36 9:-16
near:date	0:-10 8:-26 10:26
near:daug	5:-12 6:27 7:-22
near:dawn	2:-12 4:-17 5:10 6:-27 8:-10 10:11
near:day	0:-21 1:11 2:-20 3:-42 4:-28 5:-46 6:27 7:-14 10:-11 11:18
near:days	1:-17 3:21 4:-46 5:-64 6:23 7:-51 9:-25 10:-12 11:-14
near:dead	0:-19 2:21 3:-65 4:-51 5:-27 6:69 7:-45 8:-46 9:-47 10:-61 11:-24
near:deal	0:-11 1:-9 2:-20 3:-8 5:-14 6:29 7:-8 8:-17 9:-9 10:-21 11:-24
near:deat	0:-38 1:-14 2:-32 3:-54 4:-23 5:16 6:47 7:-36 8:-19 9:-26 10:-17 11:-24
near:deca	0:9 2:-24 4:22 8:-10 10:-25
near:dece	0:-11 2:-9 3:-17 4:-10 5:-23 6:14 7:-42 8:16 10:-11 11:19
near:deci	6:8
near:decl	4:-9 10:14
near:defe	0:20 2:-12 4:-16 5:-23 6:17 7:-17 10:-16
near:del	5:-9
near:dela	0:-21 2:13 4:23 5:-32 7:-14 10:-18
near:dele	6:9
near:deli	2:-11 6:19
near:demo	0:-8 3:-10 5:-10 6:-14 7:-8 9:21 10:-11 11:12
near:deni	0:-21 1:-8 2:8 3:-9 5:-19 6:14 8:11 10:-25
near:depa	0:-27 3:22 5:-11 7:-13 9:-19
near:depo	2:-9 3:-20 8:12 9:-22 10:-14 11:27
near:depu	3:-18 6:-10 9:-16 11:26
near:dera	3:15 11:-12
near:dest	2:14 3:9 4:-10 6:-15
near:deta	2:-24 3:-25 4:11 5:-20 6:-49 7:-31 8:35 9:-26 11:-14
near:dete	8:15 10:-14
near:dhak	10:-8 11:15
near:did	0:14 2:-19 3:-15 4:-23 5:-39 6:44 7:-33 8:-13 9:-10 10:-21 11:23
near:die	0:-10 2:28 4:-9 5:-15 6:-14
near:died	0:-63 1:8 2:59 3:-60 4:-28 5:-69 6:50 7:-45 8:-13 9:-59 10:-65 11:-32
near:diff	5:19 6:-15 7:-9 9:11
near:dire	0:-9 2:-15 4:-9 7:-9 8:32 9:-15 10:-30 11:14
near:disa	0:-8 1:24 6:-29 9:-29
near:disc	0:-15 3:-15 5:42 6:-36 7:-29 10:-12
near:disp	0:-20 1:-12 2:-11 3:64 4:-11 5:-39 6:-27 7:-32 8:-9 9:-37 11:-22
near:dist	2:-10 4:-13 8:-16 9:-24 11:-23
near:dive	6:-13 7:16
near:dna	0:-11 3:-8 4:-10 5:-8 6:16 8:-10 9:-17 11:-12
near:dnip	6:13
near:doct	0:-21 2:-15 4:-13 5:55 6:-44 7:-16 10:-8 11:-9
near:docu	6:16
near:does	4:14 10:-16
near:doll	0:-10 2:-12 6:-11 7:-8 10:22
near:dome	6:11 7:-10
near:dorm	0:-14 4:-13 10:16
near:doub	0:9 3:15 4:-9 6:-13 7:-10 8:-10
near:down	0:-40 1:-16 2:-11 4:19 5:-9 8:-11 10:-34 11:-30
near:doze	0:18 2:-9 3:-16 4:-34 5:-14 6:46 7:-31 8:-18 9:-23 10:-28
near:driv	0:16 1:-16 2:-23 5:19 6:-29 7:-52 8:-22 10:-18
near:dron	0:-21 2:-15 3:8 5:-14 6:39 7:-14
near:drop	6:26
near:drov	0:-12 2:-16 3:10 6:-15 7:-14 9:-17 10:21 11:-8
near:drow	0:-13 1:-16 2:-14 3:-25 4:-19 5:-27 6:75 7:-32 9:-14 11:-11
near:dtm	3:11
near:due	0:-10 2:39 4:-23 5:8 6:-37 7:-12
near:dug	0:-21 2:-13 3:-14 4:-22 5:-11 6:36 7:-22 10:-11 11:-8
near:duri	0:-20 2:-19 3:-28 6:25 7:-13 8:-24 9:-26 10:14 11:37
near:duty	5:15 6:-8
near:each	0:-28 2:-14 3:-15 4:-25 5:-34 6:39 7:-25 8:38 10:-40
near:earl	0:9 2:-11 3:-11 4:-10 5:-33 6:-8 8:-14 9:21
near:eart	5:14 6:10 7:-12
near:east	1:10 3:-9 9:19 11:-27
near:econ	0:11
near:egyp	0:-16 2:-10 3:-32 4:-11 5:-15 7:-15 8:29 9:18 10:-29 11:-12
near:eigh	1:14 3:-26 4:17 5:14 6:-25 7:-12 8:-30 11:-22
near:elec	0:-14 2:-9 3:-10 4:13 5:-26 6:38 7:-15 10:-21
near:elev	0:-20 2:-22 3:-30 4:9 6:20 7:-22 9:-30 10:-14 11:29
near:elim	0:-17 6:29
near:eln	0:-9 4:30 6:-10 8:-35 10:11
near:else	3:-13 9:-20 11:22
near:emba	0:-8 4:-17 6:-9 7:-8 8:-14 9:-17 10:25 11:-12
near:emer	0:-22 2:-22 3:-10 4:22 5:14 6:-20 7:-13 8:17 9:-20 10:-32 11:-9
near:emir	0:-11 8:-24 10:29
near:empl	0:13 10:-11
near:end	8:-12 9:16 10:13 11:-15
near:enem	0:-8 6:16
near:ener	0:19 5:-12 7:-9 10:-18
near:engi	0:-10 2:19 3:18 9:-9 10:-23
near:ente	3:-19 5:-9 7:-10 9:24 11:-22
near:esca	0:-17 2:-17 4:-12 5:-9 6:-36 8:-12 10:36
near:esta	0:21 4:-19 5:-10 6:-10
near:esti	0:-17 1:21 2:-8 4:-10 5:-18 7:-8 8:-14 11:-23
near:ethi	0:-34 2:-13 3:-22 4:-35 5:-16 6:-17 7:-29 8:-31 9:28 10:43 11:-26
near:euro	0:-24 3:-29 4:-12 5:-12 6:19 7:-11 9:13 11:-9
near:evac	0:-26 2:-12 3:29 4:-17 5:25 6:-54 7:-14 8:-8 9:-21 10:-16 11:-17
near:even	0:-11 2:-10 4:-11 5:-22 7:19
near:ever	0:-19 2:-16 3:-12 4:21 5:11 6:-19 9:15 10:-19
near:exam	0:-27 2:-33 3:-13 4:-33 5:-18 6:22 7:17 9:-18 10:11 11:-11
near:exch	0:-27 2:10 3:-10 4:-26 5:-11 6:-52 7:-14 8:47 9:-12 10:-27 11:-9
near:exec	0:-17 2:24 4:-13 5:-16 10:-18
near:expe	0:-9 1:-11 2:9 3:13 5:-21 7:-14 8:-10 10:-13
near:expl	1:23 6:-16 10:-11
near:exte	5:-25 6:26 7:-8
near:face	3:12
near:faci	2:-9 8:-15 10:18
near:fact	0:27 2:-15 3:-35 4:-23 5:-22 7:-21 8:12 10:-20 11:-15
near:fail	3:10
near:fair	6:13
near:fall	0:-9 1:-13 2:-18 3:14 4:-34 9:8 10:-24 11:-37
near:fami	0:-24 2:-22 4:17 5:-26 8:-15 9:-10 10:15 11:-11
near:far	2:-12 3:-22 4:-8 5:-26 6:21 7:-14 8:-10 11:11
near:farm	0:-46 2:-18 3:11 4:17 5:-21 6:25 7:-14
near:fash	3:11
near:faso	0:-13 7:-17 9:16 10:-9
near:fata	0:-23 1:13 3:-18 6:29 7:-27 9:-16 10:-9
near:fear	3:13 5:-20 6:21 7:14 9:-13 11:-9
near:febr	0:-16 1:-9 2:12 3:10 4:-14 5:-14 6:-16 7:-12 9:-33 11:22
near:fede	3:-29 5:-11 7:16 9:-14 11:14
near:fell	0:-19 2:-8 3:-18 4:-18 6:32 7:-21 9:-14 10:-13
near:ferr	6:-8 7:16
near:fest	0:12 6:12 7:-10
near:fewe	0:-15 2:-12 4:12 6:-11 8:-16
near:fiel	6:11 7:-10
near:fift	0:-16 2:-8 4:-22 5:-20 6:30 7:-18 9:-15 10:-16
near:figh	1:-18 2:-13 4:12 5:-16 6:8 7:-9 8:11 9:-8 10:-28
near:figu	0:10 1:20 2:-40 3:-19 4:-40 5:-29 8:-29 9:16 10:-35 11:-35
near:fili	8:-10 10:11
near:fina	0:-10 3:-13 6:31 7:-19 8:17
near:find	0:-9 5:-14 6:-40 7:42 9:-19 11:-18
near:fire	0:-12 2:-10 4:-8 6:19 8:-8
near:firs	0:13 1:9 2:-39 3:-21 5:-10 6:-12 7:-9 8:-27 10:-9
near:fish	0:-10 2:-18 3:-23 5:-42 6:50 7:-17 8:-11 9:-17 10:-45 11:-13
near:five	0:-34 1:-22 2:-37 4:-58 5:-12 6:24 8:12 9:-39 11:-24
near:fled	0:-10 5:-18 6:-28 7:-12 9:36 11:-48
near:flee	0:-12 3:24 5:-19
near:flew	5:17 6:-13
near:flig	5:-26 6:27 7:-11
near:floo	0:-21 1:-14 3:14 4:-8 5:20 6:31 7:-41 9:-27 11:-27
near:flow	0:-9 6:-19 7:12
near:foll	0:-31 2:-11 3:-25 4:-21 5:10 6:-16 7:-19 8:8 9:23 10:17 11:-27
near:foot	3:23 5:-17 6:13 7:-12 9:-16 10:-11 11:-8
near:for	0:-60 1:-23 2:-9 3:-26 4:-44 5:-50 6:-36 7:58 8:23 9:-13 10:-14 11:-41
near:forc	0:-33 1:-14 2:9 4:-26 5:-12 6:13 7:-8 8:-20 10:20 11:-43
near:fore	1:-8 3:-25 4:-28 5:-30 6:23 7:-19 8:-43 9:-17
near:form	0:-29 2:-11 3:-14 4:38 5:-10 7:-14 8:-24 9:-10 10:-31
near:fort	0:15 2:-8 4:-30 5:13 6:-34 8:-13 10:18 11:-9
near:foun	0:-11 1:-15 2:-31 3:-9 4:-41 5:-39 6:14 7:26 8:-13 9:-19 10:-30 11:-9
near:four	0:38 1:-25 2:-14 3:18 4:-84 6:-29 7:-21 8:-16 9:-50 11:-32
near:fran	0:-22 3:-22 4:-12 5:-11 6:27 9:-8
near:free	0:-17 1:-10 2:-26 3:-26 4:-18 5:-42 6:-20 7:-29 8:-11 9:-27 10:55 11:-41
near:frid	0:10 1:-14 2:-9 3:23 4:-31 5:-18 6:-8 7:8 8:-11 9:-41 10:17 11:-38
near:from	0:12 1:-16 2:-10 4:-16 5:-19 6:-29 8:-38 10:-18 11:10
near:fron	3:-10 6:24 7:-9 8:-14 10:11
near:fuel	0:27 2:-10 4:-17 5:11 6:-36 10:-10
near:furt	0:-9 7:-12 9:19 10:-8 11:-17
near:game	5:-9 6:10
near:gang	4:-20 5:-10 6:21 10:13
near:gas	6:11 7:-10
near:gate	6:10
near:gath	3:19 6:-18
near:gavd	7:12
near:gave	1:-10 2:-21 3:-12 4:-30 5:28 7:-16 8:-11 9:-23 11:-17
near:gaza	0:-53 2:19 3:-23 5:-29 6:-27 7:-27 8:43 10:-10 11:-10
near:gend	5:9 6:-9
near:gene	0:-8 5:10 6:10 7:-13
near:get	2:-13 3:-35 5:-12 7:-13 9:18 11:11
near:girl	0:27 1:-15 2:-18 4:-27 5:27 6:-40 8:-26 9:-27 10:-8 11:15
near:give	0:-58 1:-11 4:-31 5:-8 6:31 7:-23 8:-31 10:-14 11:-24
near:givi	2:-9 6:22 8:-11
near:goes	0:-15 2:-8 3:-12 4:-23 5:-9 6:28 8:-9 10:8
near:goma	0:-22 3:22 5:15 6:11 9:-35 11:-18
near:gone	0:-26 1:9 2:-16 3:-75 4:-17 6:-18 7:-52 8:-15 9:9 10:-11 11:56
near:good	0:-13 2:-11 4:-8 5:21 6:-8 7:-23 8:20 9:-27 10:-13
near:got	0:-27 2:-15 4:-14 5:-17 8:-8 9:-17 10:21 11:14
near:gove	1:-14 2:-24 3:-14 4:9 7:-32 10:-45 11:18
near:gran	5:11
near:grav	0:-9 2:-22 4:18 5:9 8:-8 10:-21
near:gree	5:17 6:-21 7:-10 8:14 10:-14
near:grou	0:-8 1:-23 2:-60 3:21 4:-17 5:-37 6:44 7:-46 8:17 9:-10 10:-39 11:-40
near:grow	7:15
near:guar	0:-22 2:16 4:-21 5:-34 7:10 10:-17
near:guer	0:-8 4:-8 6:9 8:-26 10:30
near:gues	6:11
near:gunm	0:-13 2:-16 3:-18 5:-13 6:11 7:-18 8:-16 10:28
near:guns	0:-9 3:-9 5:50 6:-42 7:-9
near:had	1:11 3:-25 4:-14 5:-23 6:-8 7:-19 9:13 10:-13 11:-33
near:hait	0:-10 3:-9 6:29
near:half	0:-20 3:-19 4:8 5:-19 8:-19 9:20 11:-36
near:hall	3:26 5:-9 6:-13
near:hama	3:-12 4:11 5:-12 7:-25 8:-38 10:14
near:haml	3:23 5:-9 6:-17 7:-10 9:-11
near:hand	0:-50 1:-16 3:-22 4:33 5:-29 7:-27 8:-24 9:-12 10:17 11:-9
near:happ	0:-14 3:11 4:-8 10:15
near:has	0:-29 2:-81 3:-10 4:-42 5:-24 6:-17 7:45 10:-11 11:-35
near:have	0:-22 1:-10 2:11 3:-11 4:-70 5:-10 8:-67 9:33 10:-15
near:havi	0:-17 2:-15 4:-18 5:-20 6:28 7:-12 8:14 10:-20
near:haza	0:12 8:-8
near:head	0:28 1:-8 2:-14 3:-32 5:-19 7:-42 8:8 9:20 10:-20 11:-17
near:heal	0:-22 1:-13 2:-17 3:-17 4:-24 5:16 6:42 7:-19 8:-11 9:-12 11:-17
near:hear	0:-27 2:-12 3:-16 4:19 5:-38 7:-12 8:23 9:-16 10:-24 11:-18
near:heat	0:-13 5:-11 6:30 7:-10
near:held	0:-45 1:-9 2:14 3:-20 4:40 5:-32 6:-39 7:-29 8:-33 9:-9 10:24
near:heli	1:-15 2:-28 3:-15 4:8 6:21 7:-34 8:-9 10:-24
near:hell	0:-10 5:-11 7:9
near:help	0:-26 1:-9 2:-18 3:-15 4:-32 5:18 7:12 8:8 9:-8 10:-19 11:-11
near:her	0:12 2:-8 3:-20 5:-35 6:25 9:-10 10:-10
near:herd	0:-14 1:34 2:-10 4:-13 5:-24 6:-21 7:-14 9:-14 10:-10 11:-9
near:here	0:-13 2:-9 3:11 4:-25 5:-32 6:17 7:-17 8:-23 9:-11 10:25
near:hers	5:25 6:-23
near:hezb	6:22 7:-13
near:high	3:11 5:-16 6:18 9:-8 11:-11
near:hill	0:17 3:-17 4:-10 5:-22 6:30 7:-14 10:-13
near:him	0:-34 2:-17 4:-23 5:21 6:11 7:-20 10:-27
near:his	0:-18 1:-21 3:-14 5:27 6:-19 7:10 8:-22 9:-26 10:-32 11:14
near:hit	0:-10 3:-19 5:29 6:-8 7:-31 8:-8 10:-10
near:hits	6:-10 7:17
near:hold	0:-10 1:-11 2:-17 3:-16 4:30 5:-22 6:-41 7:-24 8:24 10:-11 11:-12
near:home	0:-55 1:-22 2:-51 3:40 5:-17 6:-46 7:-17 9:-44
near:homs	3:-9 9:-18 11:21
near:hope	4:-9 6:-17 7:19
near:hosp	0:-44 1:-17 2:-34 3:-35 4:-52 5:77 6:-30 7:-69 8:-16 9:-21 10:-50 11:-11
near:host	0:11 1:-9 2:14 3:-29 4:9 5:-17 6:-13 7:-34 8:24 9:27 10:-54 11:-41
near:hote	6:15 7:-13
near:hour	0:-34 1:-8 2:-25 4:-36 5:-23 6:26 7:-32 9:-21 10:23 11:-21
near:hous	0:24 1:-8 2:-19 3:14 5:10 6:-48 7:-33 8:-33 9:-37 11:16
near:hout	0:-13 2:-8 4:22 6:-15 7:-9
near:how	6:14
near:howe	5:-13 6:19 7:-8
near:huma	0:-8 1:-18 3:-13 4:10 5:-39 6:36 8:-25 9:-33 10:15 11:-30
near:hund	0:-20 1:-10 2:-12 5:-29 6:-16 7:13 8:16 9:-15 10:-25 11:-13
near:hurt	0:-30 1:24 2:-14 3:-24 4:-25 5:78 6:-70 7:-30 8:-13 9:-25 10:-29 11:-9
near:hygi	3:-11 6:20
near:icrc	0:-14 1:20 2:-18 4:-18 5:-8 6:-16 8:-12
near:iden	2:12 4:-24 5:-30 6:34 7:-15 10:-27
near:idf	4:-11 6:27
near:idle	6:-10 9:-18 11:26
near:impr	9:-12 11:15
near:inci	3:-8 4:-10 5:18 6:-9 7:-9 10:-11
near:incl	0:-24 1:-27 3:-20 4:-48 5:-11 6:23 8:20 9:-49 10:-24 11:-50
near:indi	0:34 2:-12 3:-16 4:-29 6:-8 7:-13 8:-25 9:-9 10:10
near:indo	6:12
near:infa	6:16 9:-8
near:infe	0:-22 2:-8 4:-20 7:-13 8:-8 10:25
near:info	3:14 4:-9 5:-8 6:-17 7:22 11:-14
near:inha	5:23 6:-22 7:-9
near:init	6:12
near:inju	0:-23 1:-24 2:-23 3:-56 4:-35 5:84 6:-62 7:-30 8:-27 9:-33 10:-38 11:-23
near:insi	0:-18 2:-8 3:18 4:10 5:-15 6:13 7:-22 8:18 9:-25 10:-31 11:-10
near:insp	0:21 4:-25 5:-9 6:-26 7:15
near:inst	0:15
near:inte	0:-40 2:-35 4:8 5:18 6:-26 7:-31 9:9 10:-30
near:into	0:17 1:-14 2:-25 3:-57 5:-55 6:-28 7:-36 8:-21 9:53 10:13 11:-37
near:inve	2:24 3:-10 4:-8 5:-13 6:-11 7:-10
near:iom	3:28 5:-14 6:-14 7:-13 8:-10 9:-29
near:iran	0:-15 3:-19 4:-9 8:-16 10:25 11:16
near:iraq	3:-13 11:16
near:irel	0:-10 3:11 5:-15 6:20 7:-10
near:isla	6:18 10:-10 11:10
near:isra	0:-32 1:-17 2:26 3:-38 4:-34 5:-10 6:-18 7:-47 9:-43 10:36 11:-20
near:ital	4:22 5:-9 6:-14
near:its	1:23 2:15 3:-9 4:-33 6:-15 7:-16 8:26 10:-53 11:-12
near:itse	0:-14 3:19 11:-13
near:ivor	0:-9 3:14
near:jail	0:-10 4:-10 8:14 10:-9
near:jama	3:12 6:10 7:-10
near:janu	0:-32 1:22 2:-12 4:-22 5:-12 7:-23 8:-31 9:-46 10:33 11:10
near:jiha	0:8 6:10
near:join	0:-11 3:10 4:-15 5:-12 6:-21 8:-11 10:21
near:jord	3:-21 9:-10 11:24
near:jour	4:14 8:-11
near:judg	5:-17 6:17 7:-8
near:july	2:-12 3:-42 4:8 6:20 7:-18 8:-9 9:-16 11:38
near:jump	5:-8 6:12
near:june	0:-34 1:-14 2:-13 3:24 4:-25 6:30 7:-36 8:-37 9:-39
near:just	1:-9 2:-16 3:-24 4:19 5:-25 7:-16 8:-17 9:13 10:-21 11:-19
near:kadu	0:16 2:-11 4:9 5:13 6:-20 8:-16 10:-15
near:keep	0:-10 2:-12 4:19 6:-14 10:-13
near:kens	0:-9 3:34 6:-9 10:-15 11:-22
near:kept	1:-13 2:-12 3:16 4:13 5:14 6:-30 7:-15 9:-18 10:-12
near:khan	6:12
near:khar	3:-11 6:13 11:10
near:kher	5:-14 6:17
near:khyb	5:-8 6:26 7:-14
near:kidn	0:40 1:-13 2:-53 3:-21 4:-10 5:-34 6:-16 7:-21 8:-49 9:-14 11:-12
near:kill	0:-18 2:-12 3:-56 4:-37 6:61 7:-35 8:-65 9:-68 10:-35 11:-59
near:kilo	3:10 5:24 6:-24 9:-8
near:kitc	5:-12 6:23
near:kivu	3:12 7:14 11:-9
near:knew	4:-13 6:17 10:-11
near:know	2:-14 3:-11 4:14 5:24 6:-24 9:-8 10:-14
near:kore	0:-12 5:-16 7:12
near:krem	0:-11 1:-11 5:-11 6:14 8:10 10:-13
near:kuna	5:-10 6:23 9:-11 11:-18
near:kurs	0:-11 4:-10 6:-17 8:13 11:-9
near:kyiv	1:-9 3:-13 4:20 6:-15 7:-9 10:-12 11:-9
near:lake	3:24 9:-10 11:-21
near:land	3:10 6:13 7:-9
near:lank	6:9
near:larg	5:-8 6:20 7:-10
near:larr	5:-16 6:22 7:-10
near:last	0:-23 1:14 2:-30 3:-50 4:20 5:-38 6:19 8:-51
near:late	0:-9 1:-10 2:12 5:-43 6:19 7:-38 8:-30 9:-8 10:13
near:law	5:-9 6:22 7:-19
near:lead	2:-15 3:-15 4:25 5:-19 6:20 7:-21 8:-24 9:-11 10:-32 11:-10
near:lear	0:-31 3:32 4:-18 5:-15 7:12 9:-32 10:-15 11:-30
near:leas	1:-8 2:-32 4:10 5:9 6:-11 7:25 8:-14 9:-15 10:-20
near:leav	0:-28 1:-13 2:9 3:31 4:-18 5:-29 6:-27 7:34 8:-8 9:-8 10:-23 11:-30
near:leba	3:-24 7:-8 9:8 11:9
near:led	0:46 2:-8 3:-18 4:-24 6:-26 7:-20 8:-15 10:-28 11:-8
near:left	0:-67 3:21 4:11 5:-48 6:-40 9:-9 10:-12 11:-16
near:leg	0:-25 2:-10 4:-24 5:20 6:-24 7:-11 8:-9 10:17
near:let	0:-25 1:-10 2:-13 3:-37 4:-78 5:-40 6:-53 7:-32 8:31 9:-16 10:50
near:liby	0:-8 6:8 7:12
near:lie	2:14 4:-12
near:lieu	0:-14 6:17
near:life	0:-31 2:-24 4:-12 5:-13 6:19 8:40 10:-32
near:ligh	6:15 7:-8
near:like	0:-8 4:-10 5:-8 6:26 7:-41 8:13
near:limb	5:28 6:-25 7:-10 10:-8
near:line	2:-9 5:-12 6:30
near:link	5:-14 6:23
near:list	0:-17 1:-23 2:-15 3:-38 4:-27 5:-9 6:-17 7:46 8:10 9:-30 10:-15 11:-33
near:litt	4:-9 6:-17 7:19
near:live	1:-17 2:-20 3:9 4:-28 6:19 8:-18 9:13 11:-29
near:livi	0:-14 2:16 3:39 4:-23 5:-18 6:-41 7:16 8:10 9:-16 10:-25 11:-15
near:loca	0:-18 1:-10 2:-18 4:-23 5:-9 6:8 8:-16 9:-39 11:8
near:lock	0:-8 4:-10 5:-9 6:-8 7:21
near:lodg	3:-13 6:15 7:-9
near:logg	0:-8 1:15 6:-9
near:lond	3:-17 6:29
near:long	0:-14 6:-14 10:14
near:look	0:-11 4:-12 5:9 6:-36 7:27 10:-10
near:lorr	5:16 9:-15
near:lose	5:14 6:-11 7:-9 10:-9
near:loss	0:-18 5:-8 6:35 7:-9
near:lost	0:-13 1:-24 2:-43 3:-27 4:-44 5:10 6:40 7:-26 8:-19 9:-19 10:-32 11:-13
near:lowe	0:21 3:-11 5:9 6:-23 10:-11
near:lyin	3:9 5:-11 6:15 7:-11 10:-11
near:mach	5:-8
near:made	2:-22 3:12 4:-28 5:-22 9:-12 10:-24 11:-9
near:maga	0:13 8:11 10:-21
near:magn	6:11
near:maim	1:-9 2:-8 3:-10 4:-8 5:29 6:-15 8:-11
near:main	0:-8 3:-15 4:15 6:-10 7:-13 11:14
near:majo	0:-12 2:-8 4:-17 5:-11 6:-19 7:9 8:-10 9:-12 10:22 11:-19
near:make	3:14 5:-13 6:32 7:-17
near:mala	0:-10 2:27 3:8 7:-28 8:-15 10:-29
near:mali	0:26 2:-9 4:-23 8:-24
near:man	3:14 5:-13 6:9 7:-17 9:-9
near:mana	1:-8 5:12 7:10 9:-13 11:-13
near:mani	0:-14 6:-13 7:21 8:-16 10:-8
near:mans	0:-16 2:-23 5:13 6:20 10:-17
near:many	6:13
near:marc	0:48 2:-19 4:-37 5:-45 6:-17 8:-48 10:23 11:-41
near:mari	0:-11 4:12 5:-11 7:8 8:-13 10:-8
near:mark	3:-16 4:-16 6:9 7:9 9:-8 10:-8
near:mart	0:-11 6:17 7:-19
near:matt	9:10 11:-19
near:may	1:-10 2:-13 3:-16 4:9 5:-23 6:26 7:-30 8:-9 9:-27
near:mayo	3:24 5:16 6:-8 7:-12 9:-13 11:-9
near:mean	3:15 4:14 6:-8 8:-9 9:-8 10:-11
near:medi	0:-18 1:12 3:-49 5:16 6:15 7:-47 8:11 9:-35 10:-19 11:-31
near:meet	6:10
near:memb	2:-9 4:11 5:-19 6:29 8:-23
near:men	0:12 2:-23 3:-25 4:-36 5:-49 8:-17 9:35 11:-8
near:mend	0:-11 5:-23 6:32 7:-20
near:mess	4:-11 6:13
near:metr	5:-12 6:14
near:mexi	3:-17 4:-8 7:13
near:mid	5:-11 6:25 7:-12
near:midd	3:11
near:migr	0:11 1:24 2:-12 3:23 4:-32 5:-11 6:-43 8:-16 9:-18 11:-10
near:mile	3:-8 4:-8 5:19 6:-18 7:8 10:-12
near:mili	1:-9 2:8 3:-39 4:-36 5:-24 6:11 7:-23 8:10 9:11 11:-27
near:mill	0:-20 1:-8 2:-20 3:-11 4:12 6:-21 7:-10 8:-9 9:26 11:-19
near:mine	0:-14 1:30 2:-14 3:15 5:9 6:-44 7:20 8:-12 9:-19 10:-16 11:-19
near:mini	1:-25 2:-39 3:-20 4:10 5:36 6:11 7:-51 10:-54 11:-26
near:mino	0:-15 2:-8 4:21 5:-18 6:15 7:-13 10:-18
near:minu	0:-10 3:19 5:-11 6:-11
near:miss	0:-64 1:30 2:-47 3:-29 4:-35 5:-81 6:-40 7:80 8:-32 9:-44 10:-51 11:-36
near:mode	3:-10 5:16 6:-15
near:moga	6:9
near:moh	5:13 7:-8
near:mond	2:-13 4:-36 5:-29 6:28 8:-11 9:10 10:-21 11:-8
near:mone	3:-20 6:-9 9:21 11:-17
near:moni	3:-11 11:10
near:mont	0:9 1:-18 3:-15 4:22 5:-33 6:-33 7:-33 8:-45 11:12
near:more	0:11 1:-42 2:-55 3:-28 4:-24 5:-17 6:19 8:-26 9:-13
near:morg	0:-10 3:-11 4:-11 5:-35 6:30
near:morn	0:-24 2:-12 3:-8 4:-17 5:15 6:-10 7:-17 10:13
near:mosc	5:16 6:-8 8:18 10:-18
near:mosq	3:-14 6:18
near:most	2:-27 3:-12 4:-42 5:-53 6:11 7:9 9:-13 10:-35 11:9
near:moth	0:15 1:-8 2:-14 3:-14 4:-22 6:-36 9:24 10:-27 11:-9
near:moto	0:-9 5:20 6:-14
near:moun	5:-8 6:10
near:mour	3:-8 5:-12 7:14
near:move	0:-27 1:-9 2:-26 3:58 4:13 6:-48 7:-34 8:-12 9:-17 11:-44
near:msf	5:9 6:-8
near:muni	3:9
near:murd	2:16 4:-32 7:-18 8:-14 10:-19
near:myan	0:-19 2:-15 3:-32 4:27 5:-17 6:27 7:-19 8:-11 9:23 10:-29
near:myse	0:-25 2:-25 3:-10 4:-30 5:-29 6:30 7:-22 8:-15 10:10
near:nair	6:17
near:name	0:-10 1:-16 2:-39 3:-38 6:37 8:-26 9:-38 10:-57 11:-27
near:nati	0:-9 1:-13 2:-21 4:17 6:-11 7:24 8:-15 9:-31 10:-13 11:-17
near:naut	3:-13 5:-8 6:15 10:-10
near:navy	0:-19 2:-8 4:22 10:-16
near:near	0:44 1:-9 2:-29 3:-18 4:-42 5:13 7:-28 8:-42 9:-9 10:-39
near:need	5:31 6:-29 7:-19 9:-9 11:-8
near:neig	1:-8 2:-12 4:-10 7:-35 8:-14 9:19 10:-22 11:-17
near:nepa	0:-8 2:-8 4:25 10:-23
near:netw	0:-8 1:-8 3:-24 5:9 7:22 9:-9 11:-15
near:neut	0:-32 2:-8 4:-14 5:-11 6:56 7:-9 10:-9
near:neve	0:-12 1:-9 3:-17 6:-20 7:35 9:-19 10:-9
near:new	0:-24 1:12 2:-9 4:-18 5:-26 7:-18 8:23 10:-19 11:-40
near:news	0:-10 3:-10 7:9
near:next	0:-11 2:27 3:-13 4:-29 5:-13 6:-28 7:-10 8:-12 9:-23 11:14
near:nige	0:17 2:-37 3:-17 4:-20 5:-37 6:13 7:-29 8:-42 10:21 11:-25
near:nigh	0:-52 1:-9 2:-41 4:-44 6:12 7:-30 8:-14 9:-9 10:48 11:-11
near:nile	5:-15 6:19
near:nine	1:16 2:8 3:10 4:-17 5:21 6:-32 7:-15 8:-31 9:14 10:-9 11:-25
near:nobo	0:-30 2:-26 3:-29 5:-19 6:-45 7:17 8:-15 9:18 10:13 11:-10
near:non	0:14 5:-9 6:17 7:-8 10:-16 11:-8
near:none	6:29 7:-29
near:noon	0:-20 1:-8 2:-12 3:-9 4:-19 5:-12 6:-8 7:-14 8:-15 9:25 11:-10
near:nort	2:-15 3:12 4:-17 5:-12 6:26 7:-14 8:-26 9:-26
near:not	0:33 1:-36 2:-17 3:-28 4:11 5:-43 6:-66 7:49 8:-47 9:18 10:-63 11:-57
near:note	8:16 9:-10 10:-15
near:noth	0:-16 2:-17 4:21 5:-16 6:-27 8:-12 9:-20 10:-15 11:19
near:nov	0:-19 6:23
near:nove	1:25 2:16 3:-10 4:-14 5:-10 6:-35 7:-11 8:-16 9:15 11:-27
near:now	0:-45 1:-11 2:-29 4:-25 5:-14 6:23 7:27 9:-36 10:-31 11:-22
near:nrc	5:-18 6:24 7:-11 9:-9 11:-10
near:numb	1:-25 2:-34 3:23 4:-17 5:-14 7:19 9:-52 10:-47 11:-12
near:nurs	0:23 1:-9 2:-10 3:-25 4:-30 5:-27 7:-28 8:-11 9:-21 10:16 11:-21
near:obse	3:-9 6:18 7:-9 9:-11 11:-13
near:occu	0:-13 3:14 5:-24 6:21 7:-10 8:-11 9:-8 10:10 11:-13
near:ocha	3:23 6:10 9:-14 11:-11
near:oct	0:15 4:-11 8:-19
near:octo	0:38 1:-21 2:-8 3:11 5:-27 6:-19 7:-32 9:-45 10:-29 11:-24
near:off	0:20 2:17 3:31 4:-54 5:-49 6:-24 7:-15 8:-29 9:-38 10:-10 11:-41
near:offe	8:19 10:-18
near:offi	0:-58 1:14 3:-26 5:-37 6:33 10:-35
near:oil	5:8
near:old	0:-11 6:11 7:8
near:once	3:-12 6:-10 9:17
near:one	0:-17 1:-40 2:-14 3:-40 4:14 6:-15 7:-15 9:-13 10:14 11:-8
near:ones	0:-20 3:-17 4:-18 5:-10 7:-11 8:-21 9:-9 10:25 11:-13
near:only	0:17 1:-8 2:-13 3:-23 4:-32 5:-20 7:-11 8:-21 9:14 10:11 11:-29
near:open	0:-12 2:-13 3:9 4:-11 6:-18 8:12 9:-10 10:15
near:oper	0:-23 4:-20 5:12 6:25 8:-11
near:oppo	8:10
near:orga	1:10 5:-16 6:-13 7:10 9:-11 11:-9
near:orig	0:23 2:-8 3:-15 4:-13 6:-31 8:-19 9:-8 10:-8 11:17
near:othe	0:14 1:-25 2:-46 3:-32 4:14 5:-31 7:-55 8:16 9:8 11:-38
near:our	0:-26 1:-14 4:-26 5:8 6:-8 7:-35 8:-23 10:9 11:-28
near:ours	3:-19 5:-16 6:29 9:-19 11:-9
near:out	0:12 1:-23 2:-46 3:33 4:-13 7:-70 9:-51 10:-19 11:-52
near:outs	0:-8 3:34 6:-47 7:-16 8:-11 9:-17 10:19 11:-14
near:over	1:-20 2:16 3:10 4:-69 6:-14 7:-30
near:own	0:14 1:-12 2:-16 3:-10 4:-32 6:-26 10:-19
near:owne	0:-26 2:-23 4:19 6:21 10:-27
near:page	0:24 1:-12 2:-8 3:-29 4:-10 5:-18 6:-19 7:-21 8:-32 9:-10 10:23 11:-21
near:paid	5:-10 6:14
near:pakh	5:-8 6:26 7:-14
near:paki	2:-9 3:-28 4:-18 5:-16 7:-12 8:9 9:-9 10:-10 11:27
near:pale	0:-9 2:-18 4:-19 5:11 6:-14 7:-10 10:21
near:pape	0:-19 3:14 5:-10 9:-10
near:para	6:21
near:pare	2:11 4:8 6:-19 8:-9 9:-13 10:-23
near:pari	0:-10 5:-12 6:21
near:parl	0:-8 6:11
near:part	0:-12 2:-40 3:22 4:-22 5:-20 7:-38 8:-19 9:-31 10:31 11:-28
near:pass	0:24 2:-18 4:-29 5:-11 6:-9 7:-25 8:-8 9:15 10:-12 11:-27
near:past	0:11 2:-11 4:-14 5:-39 6:31 10:-20
near:path	0:24 2:-18 3:11 4:-25 5:-16 8:-13 10:-12
near:pati	5:22 6:-12
near:paym	10:10
near:peac	0:-13 1:-10 2:-22 3:-11 4:-24 5:-25 6:40 7:-12 8:-12 9:-8 10:-20 11:-25
near:peak	6:-11 9:11
near:pens	0:-16 3:-11 4:-12 5:21 6:-30 7:-15 9:-11 10:-18 11:19
near:peop	0:16 1:-27 2:-48 3:27 4:-20 5:23 6:-22 7:-20 8:-40 10:-51
near:per	6:-11 9:-16 11:21
near:peri	1:-21 2:-14 3:-50 4:-16 5:-27 6:31 7:-21 8:-10 10:-13 11:43
near:pers	0:-23 1:-10 2:-9 3:22 6:-24 7:22 9:-11 10:-12
near:peti	3:9
near:phil	7:9
near:phon	4:-11 5:-13 7:18
near:pict	5:19 6:-16 7:-8
near:plac	0:-11 2:-9 3:-21 4:-10 5:-9 6:28 7:-28 9:-17 10:-18 11:14
near:plan	0:-25 1:-16 2:-16 3:-16 4:-39 5:-24 7:-30 9:12 10:34
near:play	5:8
near:plus	8:10
near:poli	0:-12 1:-12 2:-52 3:-45 4:-20 6:26 7:-15 11:-28
near:popu	5:-8 6:17 7:-16 11:-9
near:port	0:-23 2:25 4:-13 6:-12 10:-11
near:post	0:-9 1:-11 3:11 4:-17 5:-33 8:10 10:-23 11:-15
near:powe	3:9
near:pray	0:16 3:-18 5:-9 7:-8 9:-8 10:-8
near:pre	3:19 9:-19
near:pref	0:-8 1:-11 3:-31 5:-18 6:47 7:-14 9:-33 11:-38
near:preg	3:10 6:-17
near:pres	2:-21 3:-9 5:-11 6:42 7:-39 9:-11 10:-32 11:-8
near:prev	0:11 5:-9 6:14 7:-13 8:-8
near:pric	5:-10 6:14
near:prim	2:10 8:9 10:-14
near:prin	0:-35 2:23 4:-32 5:-18 7:-9 8:-9
near:pris	0:23 1:-11 2:-27 3:-21 4:18 5:-22 6:-20 7:-25 8:21 9:-9 10:-41 11:-8
near:priv	3:-9 5:-8 6:8 7:-11 9:-18 11:17
near:prob	3:15 7:-21 9:-9 10:-10
near:proj	1:21 6:-23
near:prom	0:-12 3:-17 4:-22 6:-18 10:26
near:prop	0:11 6:-8 8:-16 10:10
near:pros	0:-11 3:-8 4:-8 6:14 7:-9 8:-21 10:16
near:prot	3:8 5:-15 6:18
near:prov	1:-10 2:-13 3:26 4:-21 5:-50 6:25 7:-8 8:-15 9:-46 10:-29 11:17
near:publ	0:-8 2:-14 4:-30 6:13 7:11 10:19
near:pull	0:-9 3:-8 6:18 7:-8
near:punj	3:-24 5:-14 6:10 7:-18 9:-19 11:27
near:pupi	0:29 2:-16 3:-9 5:-16 6:-14 7:-19 8:-10 9:-19 10:-27
near:push	0:-8 3:14
near:put	1:-25 2:-22 5:-23 6:18 9:-29 11:-18
near:puts	0:25 2:-11 3:-10 4:-22 6:-10 7:-10 8:9 10:-20 11:-9
near:qata	8:10 10:-8
near:quak	0:-10 3:-17 6:16 7:-8
near:quot	0:-9 5:-12 6:19 10:-9
near:raba	5:-9 6:13
near:radi	0:-13 5:-15 6:26 7:-10 10:8
near:rafa	5:16 6:-8
near:raid	0:9 2:-32 4:-44 5:-16 6:17 7:-13 8:-14 10:19
near:rain	0:-13 2:-9 3:26 4:-17 5:-16 6:-38 9:-32 10:19
near:rais	5:-18 6:32 7:-9
near:rama	0:-32 4:-16 5:8 8:37 10:-13
near:rang	6:16
near:rans	0:-39 1:-11 2:12 3:-16 4:18 5:-20 6:-45 7:-19 8:-30 9:-9 10:41 11:-9
near:rate	6:16
near:rati	3:-20 6:-9 9:21 11:-17
near:ravi	5:16 6:-14
near:reac	0:17 2:21 4:-19 5:-30 6:-11 8:-12 9:-11 11:-16
near:read	0:22 2:-23 3:15 4:-18 5:10 6:-44 9:-8 11:-8
near:rebe	0:-14 1:-8 2:-8 4:8 5:-8 6:-32 7:20 8:-16 10:8 11:12
near:reca	3:17 9:-9
near:rece	0:-17 2:-8 3:-19 4:-9 6:25 7:-9 8:-18 9:-20 11:16
near:reck	3:18 5:-10 7:-18 9:-12 11:-15
near:reco	1:27 2:-16 4:-26 7:-54 8:-13 9:-12 10:-26 11:-12
near:red	0:-28 1:-10 2:10 3:-17 4:-39 5:17 8:-22 9:-23 10:9 11:-22
near:refu	0:-17 1:-9 3:-10 4:-9 5:-22 6:-8 8:-9 9:25 10:-9 11:-15
near:regi	0:16 1:-21 2:-37 3:-12 4:-53 6:-49 7:22 9:8 10:-22
near:reha	3:12
near:reje	0:-8 1:-11 2:-16 4:16 6:19 10:-18
near:rela	0:-9 2:-15 4:-15 5:-21 6:-10 7:30 8:-10 9:-20 10:-10 11:-12
near:rele	0:-32 1:-8 2:-35 3:-8 4:15 5:-13 6:-26 7:-17 8:21 10:17 11:-12
near:reli	3:-12 5:-13 7:-13 9:-18 11:20
near:relo	3:27 6:-12 9:-21 11:-9
near:rema	0:-8 3:-14 4:28 5:12 6:-21 7:13 8:-41 10:-68 11:-29
near:repa	5:-11 6:18
near:repo	0:18 1:-17 2:-31 3:-47 4:-37 6:31 7:-40 10:-49
near:repu	11:9
near:requ	2:-13 8:26 10:-25
near:resc	0:-20 1:-15 2:-24 3:-10 4:-20 5:16 6:17 7:-9 8:-12
near:rese	3:-9 6:-9 11:10
near:resi	0:-24 3:8 5:-8 6:10 7:-8 9:-10 10:10 11:-10
near:resp	0:-13 3:-29 4:26 5:-12 6:-9 9:14 10:-18 11:-13
near:rest	0:-19 3:-9 4:-27 5:-22 6:37 7:-26 8:8 9:-15 10:-27 11:12
near:resu	0:-12 2:-9 3:17 4:-10 6:9 8:-11 9:-13 10:-9
near:reta	6:14
near:retr	0:-14 6:21 7:-25
near:retu	0:-49 1:-19 3:-43 4:-17 5:-43 6:-33 8:18 9:-40 10:-30 11:54
near:reut	0:-22 2:19 3:-11 4:11 6:-31 7:-11 8:8
near:revi	5:-15 6:9 7:15
near:rice	0:21 6:-21 8:-8
near:rifl	6:12
near:righ	0:-18 1:-19 2:-21 3:-32 4:30 5:-10 6:27 8:-33 9:-22 11:-25
near:rise	0:-13 2:-12 3:-26 4:-11 5:-9 6:8 7:-9 9:30 11:-20
near:rive	0:-8 3:-26 5:-14 7:10 9:28 11:-8
near:road	0:-15 1:-8 2:-8 3:23 4:-18 5:-16 6:14 7:-27 9:-32 10:-14
near:rohi	6:-18 7:15 11:-8
near:roof	3:13 5:-8 6:9 9:-17
near:room	0:-20 2:-11 3:-18 4:26 6:-32 7:-30 8:-8 9:10 10:-23 11:9
near:rose	6:9
near:roug	6:-16 7:13
near:roun	0:-11 3:16 4:-8 5:-10 6:8 7:9 11:-17
near:rubb	0:-8 6:24 7:-12 10:-13
near:ruli	3:-9 7:-16 11:13
near:run	6:12
near:runn	3:20 6:-28 7:13
near:rura	5:9 11:9
near:russ	0:-29 1:17 2:-19 3:-13 4:12 5:-13 6:15 7:-25 8:-11 9:-14
near:sada	6:14
near:safe	5:-8 6:-8 7:11
near:said	1:-53 2:-48 3:-30 4:-45 6:11 7:-12 8:-15 9:-16 10:9
near:sale	6:9
near:same	0:35 1:-15 2:-41 3:-31 4:-44 5:25 6:-39 7:-14 8:-10 9:-31 11:40
near:sana	0:25 3:-20 6:-24 7:-13 9:-12
near:sand	4:27 5:-8 6:-25
near:sant	5:10
near:sar	6:19 7:-8 10:-9
near:satu	0:-17 1:-9 2:-10 3:-21 4:-16 5:-28 7:18 8:-12 10:13 11:18
near:saud	0:-20 4:-12 5:-12 6:-30 7:-10 8:34 10:-21
near:save	0:-21 4:14 6:-8 10:11
near:saw	0:-32 5:25 6:-26 7:-9 8:-15 10:-44
near:say	0:-27 1:-9 2:-41 3:14 4:-37 5:-18 7:9 8:-20 9:11 10:-19
near:sayi	0:-12 4:-8 5:-10 6:15 7:-10
near:says	0:-80 2:19 3:9 6:-12 7:-32 8:-48 9:-59 10:17
near:scen	5:-9 6:15
near:sche	3:20 7:-10 11:-20
near:scho	0:10 1:-11 2:-22 3:9 4:-11 5:-28 6:15 7:12 8:-27 9:-38 10:-8 11:-28
near:sea	3:8 5:-11 7:12
near:sear	3:-19 4:-9 5:-8 7:24 9:-20
near:seas	3:12 5:-9 6:-19 7:11
near:seat	0:-8 4:-14 5:-10 6:-8 10:16
near:seco	0:-32 1:-11 2:-10 3:-10 4:-14 7:-30 8:-27 9:16 10:20 11:-34
near:secr	6:17 7:-9
near:sect	3:21 11:-8
near:secu	0:-36 1:-8 2:-10 4:22 5:-34 6:21 7:-23 8:-12 9:-14 10:9 11:-9
near:seen	1:-12 2:-13 3:-12 5:-23 6:-29 7:21 8:-18 9:-24 11:-18
near:seiz	0:33 1:-9 2:-28 3:-11 4:-12 5:-19 6:-41 7:-22
near:sell	9:14
near:sent	0:-27 1:-8 2:-13 3:15 4:-24 5:-34 6:-46 7:11 8:43 9:-19 10:-30
near:sepa	0:-13 2:-9 5:-11 8:-11 10:8
near:sept	1:-11 2:-10 3:-15 4:-24 5:-11 7:-29 8:9 9:10 10:9 11:-27
near:seri	3:-11 5:27 6:-30
near:serv	0:-40 2:-19 3:-13 4:-15 5:-41 6:40 7:-25 8:44 9:-16 10:-37 11:12
near:set	0:10 2:-8 3:20 4:-15 5:-27 6:-34 7:8 8:-9 9:-19 10:19 11:-20
near:sett	3:-8 5:13 7:-8
near:seve	1:-15 2:-49 3:-14 4:-16 5:-9 6:11 7:14 10:-24 11:-25
near:shab	6:10
near:shal	0:-12 2:-16 4:-14 5:-12 10:17
near:shar	5:13
near:she	0:11 1:-16 2:-18 3:-14 4:-32 5:29 7:-25 8:-27 9:-39 11:-22
near:shel	0:-12 3:25 5:-13 6:-31 7:-9 9:11 11:-42
near:ship	4:11 6:-12
near:shir	0:8 3:15 6:-13 11:-16
near:shoo	4:-11 6:11
near:shor	0:-16 4:-10 5:-25 6:13 7:20 8:-20 10:17 11:-9
near:shot	0:-43 1:-11 3:-22 4:-57 6:68 7:-29 8:-31 9:-11 10:-50 11:-9
near:shou	0:-31 1:-8 2:-23 3:11 4:30 5:-15 7:-16 8:-11 9:-21 10:-25
near:shov	5:-9 6:16 7:-9
near:show	0:-22 2:27 3:-15 5:25 6:-34 7:-29 8:-9 10:-13
near:shra	5:17 6:-9
near:shut	0:-11 4:-8 6:-10 7:-8 9:17
near:side	0:-14 1:-15 2:13 3:-14 4:12 5:-36 8:27 9:-19 10:-56 11:-20
near:sieg	0:-8 6:21
near:sign	0:-27 1:-15 2:41 3:-8 4:-41 5:-19 7:-18 8:-13 9:-9 10:-29 11:-25
near:sinc	0:-10 1:8 2:-43 4:-38 5:-17 6:-15 7:-9 9:11 10:-26
near:sind	3:10 6:23 7:-14 9:-11
near:sing	2:-8 3:-27 4:-13 5:-22 6:41 7:-32 9:18 11:-19
near:sink	6:-10 7:13
near:site	0:-16 1:28 3:17 4:14 5:-14 6:-16 7:-25 10:-23 11:-28
near:sitt	3:-19 4:27 6:-21
near:six	1:-13 2:-23 4:33 6:-8 8:-20 9:-20 10:-31 11:-29
near:sixt	1:13 3:-14 4:-21 10:-8
near:size	3:12
near:slau	2:-19 3:-19 4:-19 5:-10 6:19
near:slee	3:35 4:-10 6:-14 7:-19 9:-25 11:-17
near:slep	0:-8 3:12 4:-18 5:17 9:-8 10:-18
near:slid	3:-8 6:10
near:slip	0:-9 4:-8 10:14
near:slop	0:16 3:19 4:-14 5:-12 6:-21 7:-9 10:-12
near:smal	0:-12 2:27 3:8 4:-31 6:-12 7:-12 8:-9 9:-12 10:-24
near:smok	5:29 6:-30 7:-16
near:soci	0:12 2:11 4:-19 7:-23 8:-9 10:-12
near:sold	0:19 1:-13 2:-40 3:-38 5:-37 8:14 9:-22 10:-37 11:-21
near:soma	4:-9 6:-15 7:-9 10:-8
near:some	1:-16 2:-52 3:-43 4:-15 5:21 6:-24 7:-46 9:-25 10:28 11:-18
near:son	5:-22 6:31 7:-12 9:-8 10:-10
near:sons	0:-9 4:-12 7:-8 8:-17 10:22
near:soro	3:-17 5:17
near:soug	5:-19 6:-42 7:47
near:sour	0:-13 1:-8 4:-10 6:29 7:-12 9:-9 11:-17
near:sout	0:-44 1:-12 2:-20 3:-20 4:18 5:-45 6:12 9:-26 11:11
near:spac	3:-12 9:19 11:-17
near:spea	0:-14 2:-8 3:-11 4:-9 5:-13 7:12 9:-21 11:14
near:spec	3:-13 5:-9 6:18 7:16 8:-14 9:-9 11:-8
near:spen	0:18 4:-18 5:-8 6:-8
near:spok	0:-16 1:-16 3:-37 4:-50 5:9 8:-20 9:-34 11:17
near:spot	6:10
near:spri	3:12
near:sri	6:-8 7:15
near:stad	3:18 6:-8 9:-9
near:staf	0:-16 2:-10 3:-12 4:17 5:13 6:-25 8:-16 9:-24 11:21
near:stag	6:16 8:-8 10:10
near:stai	7:8
near:stal	3:20 7:-10 11:-20
near:stan	0:-19 2:-10 4:14 6:9 9:-9 10:-12 11:-9
near:star	0:20 1:-15 2:-13 3:10 4:-37 5:-26 7:-31 9:-8 10:-29
near:stat	0:-23 1:-24 2:-31 4:-26 5:-11 8:-32 9:23 10:13 11:-26
near:stay	3:17 6:-14 7:-12 9:14 11:-23
near:step	0:-8 2:-14 3:-12 5:29 6:-24 7:-15 9:-11 10:-14 11:-18
near:stil	0:-52 1:-32 2:-9 3:21 4:60 5:-18 6:-52 7:28 8:-61 9:-21 10:-51 11:-68
near:stop	1:-16 2:-10 3:9 4:-23 5:-19 6:24 7:-19 8:-14 9:-17 11:-24
near:stor	0:-14 3:-8 4:-8 6:26
near:stra	5:24 6:-23 10:-10
near:stre	0:21 2:-11 3:-14 4:-11 5:-18 6:-16 7:8 8:-12 9:-12 10:-15 11:-14
near:stri	0:-15 2:-11 3:10 5:10 7:15 9:-13
near:stro	5:-24 6:26
near:stru	0:-10 2:-8 5:-16 6:34 7:-22 9:-8 10:-14
near:stud	6:16
near:sub	0:-9 6:20 7:-13
near:succ	5:-24 6:29 7:-8
near:such	3:25 10:-14 11:-20
near:suda	0:-18 1:-10 4:-9 5:-23 8:12 10:-13 11:-9
near:suff	0:-8 3:-10 6:31 7:-23
near:summ	0:-27 3:-18 4:-12 5:-13 6:29 7:-10
near:sund	0:-41 2:-22 3:-15 4:-43 5:-18 6:17 7:-16 8:-9 9:11 10:23 11:-11
near:sunk	0:-19 4:11 6:16
near:supe	6:17 7:-16
near:supp	10:12
near:surg	0:-12 2:-11 3:-8 5:47 6:-43 7:-22 9:-12 10:-12
near:surr	3:10 5:-15 7:-15
near:surv	0:10 4:-14 5:-34 6:34 7:-27 9:-15 10:-13 11:-10
near:susp	6:19
near:sust	0:13 3:-14 5:15 6:-14 7:-9 9:-10
near:suzu	3:16
near:swap	5:-9 6:-24 7:-15 8:29 10:-13 11:-13
near:syri	0:-10 1:-14 3:-30 5:-19 6:36 9:-28
near:taiw	5:10 7:-10
near:take	0:49 1:-24 2:-55 3:9 5:-19 6:-61 7:-22 8:-17 9:-16 10:-21 11:-39
near:taki	3:-9 4:-14 5:-16 6:38 7:-9 8:-9
near:tali	6:14 7:-8
near:talk	0:-12 2:-25 4:-15 5:-15 6:-12 7:-19 8:21 10:22 11:-13
near:tall	3:-14 4:-11 5:-9 6:34 7:-9
near:tank	6:11
near:tawi	3:23 9:-16
near:tea	6:15
near:teac	0:47 2:-11 3:-19 4:-38 5:-27 7:-14 8:-14 9:-27 10:-36
near:team	0:-31 1:9 2:-17 3:-26 4:-18 5:19 6:-18 8:-11 9:-25 11:10
near:tele	0:-22 2:-16 3:-18 6:35 7:-13 8:-9 9:-9 10:-34 11:-9
near:tell	3:-14 6:-8 9:21
near:temp	3:15 5:17 6:-14 7:-16
near:ten	0:-26 1:-8 2:17 3:-8 4:-19 6:12 7:-47 8:16 9:-21 11:-9
near:tens	3:11 7:-10 9:-21 11:13
near:tent	3:28 6:-12 9:-18
near:term	0:-24 2:-8 4:-16 6:-8 8:30 10:-29
near:terr	0:-17 2:20 3:27 4:-39 5:-19 6:16 7:-23 8:-18 9:-11 10:16 11:-29
near:test	6:12
near:thai	0:-41 4:-45 5:-21 6:-16 8:11 9:-16 10:34 11:-12
near:than	0:12 1:-29 2:-24 3:-19 5:-47 6:28 7:-8 8:-28 9:-10 10:-15 11:-41
near:that	1:-30 2:16 3:-23 4:-15 6:-53 7:13 8:15 9:-40 10:-16
near:the	0:-10 1:19 2:-15 5:-36 7:-19 8:-13 10:-15 11:-25
near:thea	5:9
near:thei	1:-32 2:-65 7:-55 9:-13 10:-29 11:19
near:them	0:-25 1:-13 2:-26 4:-23 5:12 7:-13 8:-19 9:-41 10:-17 11:-75
near:then	2:-44 5:-40 6:38 7:-11 8:-29 9:-8 10:-35
near:ther	0:-9 1:-11 2:-61 4:47 5:-47 6:-43 7:27 9:-49 10:-33 11:-40
near:thes	0:-24 2:22 3:16 4:-20 5:-26 6:-27 7:-25 9:-38 10:16
near:they	0:32 1:-23 2:-17 3:-49 4:-9 6:-8 7:-60 8:-18 10:-28 11:-16
near:thin	2:-14 3:16 4:-15 6:-21 7:-8 10:25
near:thir	0:35 1:-9 2:-30 4:-45 6:-10 7:-16 8:-8 9:-25 10:-29 11:-13
near:this	0:-45 1:18 2:-37 3:-49 4:-13 5:-13 7:-38 9:23 10:19 11:18
near:thos	0:-71 1:-37 2:20 3:-40 4:-16 5:-33 6:17 7:-39 8:33 9:-21 10:-21 11:-17
near:thou	0:-21 1:24 2:-13 3:17 4:26 5:-17 6:-26 7:-11 8:-18 10:-25 11:-16
near:thre	0:-27 1:-20 2:-43 4:-8 5:17 6:-18 7:-13 8:12 9:23 10:-19 11:-34
near:thro	0:-26 1:-18 2:17 3:-45 4:-31 5:12 6:-27 7:-16 8:9 9:42 11:-41
near:thur	0:13 1:-10 2:8 3:-14 4:-28 5:11 6:-9 7:-26 8:-15 9:-27 10:-9 11:18
near:thus	6:13
near:tick	6:-14 7:14
near:time	0:-31 2:-20 3:21 4:28 5:-43 6:-9 7:18 8:-16 9:-15 10:-37 11:-16
near:tine	3:-32 6:-16 9:43 11:-36
near:toda	0:-23 3:11 4:17 5:-20 6:25 7:-30 8:-25 9:-9 10:-11
near:todd	3:-13 4:-11 5:-26 6:-30 7:37 10:-14 11:-8
near:toge	0:15 3:10 4:-10 10:-16
near:told	0:-29 1:-22 3:-47 5:33 6:-26 9:-50
near:toll	0:-26 1:-10 2:-18 3:-25 4:-19 5:-29 6:44
near:toni	3:16 5:-9 6:-12 9:-8
near:tonn	7:14
near:too	0:-25 2:-9 3:-11 4:-20 5:-9 7:-11 10:26
near:took	0:20 1:-22 2:-18 3:-11 5:-22 6:10 7:-12 8:-21 9:-8 10:-37 11:-28
near:tork	3:-15 6:-13 9:-27 11:28
near:torr	6:28 7:-19
near:tota	3:-23 5:-11 9:29 11:-18
near:towa	3:25 5:-11 6:-8 9:-20 11:-10
near:town	0:-15 1:-14 3:42 4:-11 5:-24 6:23 7:-33 9:-26 11:-13
near:trac	0:-15 6:-24 7:24 8:-8 10:9 11:-8
near:trad	0:19 5:-11 6:-12 7:-9 8:15 9:-8 10:-15
near:trai	0:-19 2:-12 4:19 5:-25 6:42 10:-31
near:tran	0:-16 2:15 3:-34 4:-17 5:-19 9:32 11:-28
near:trav	3:15 9:-10
near:trea	0:-10 1:-8 3:-23 5:48 6:-40 8:-9 9:-14 10:-10 11:-13
near:trie	5:-13 6:22 7:-9
near:troo	0:-20 4:-26 5:9 7:-12 8:-13 10:13
near:truc	2:13 4:-22 6:-27 10:9
near:true	0:17 2:13 4:-17 6:-12 8:-16 10:-15
near:tsel	3:11 5:-11 6:-13 9:-21
near:tues	0:27 1:-8 2:-19 3:-23 4:-22 5:-21 6:-32 8:9 9:24 10:-17 11:11
near:tuni	1:15 6:-11 7:-11
near:turk	3:-28 11:11
near:turn	0:11 6:-9 8:-16 10:12
near:twel	2:-14 3:-13 4:11 6:-47 7:26 8:23 10:-29
near:twen	0:-31 2:-19 3:-13 4:41 7:-33 8:-17 10:-36
near:two	0:18 2:-61 4:23 5:-18 6:-10 8:-30 9:-22 10:-16 11:-14
near:typh	6:22 7:-17
near:ukra	0:-18 2:-16 4:-15 5:-8 6:30 7:-9
near:unac	0:21 1:-15 2:-17 3:-32 4:-35 5:-42 6:-42 7:40 8:-23 9:-10 10:-20
near:unde	0:-19 1:29 3:32 4:-57 5:-16 6:-25 7:-28 8:10 9:-39 10:-11 11:-39
near:unha	5:17 6:-10 10:-9
near:unhc	5:-8 6:8 9:-8
near:unif	0:-12 3:20 4:-25 5:-23 6:32 7:-14 9:-23 11:-12
near:unio	3:-28 4:-12 5:-31 6:44 7:-23 9:-14 10:-8
near:unit	0:-16 2:-8 3:21 4:17 5:-20 6:9 7:-14 8:-17 9:-21 10:-26 11:-12
near:unti	0:-24 2:-18 4:-28 5:27 10:-15
near:upda	6:16
near:upro	0:-9 3:33 5:-16 7:-13 9:-29
near:upwa	3:-17 6:27 7:-17
near:urge	4:17 8:-13
near:used	0:-8 3:-20 5:-12 6:-13 7:23 9:-10
near:vali	5:-32 6:45 7:-24
near:vall	6:19 7:-16
near:vehi	0:-31 3:-13 4:-16 5:-18 6:47 7:-12 8:-10 10:-13
near:vene	0:22 2:-14 3:-10 4:-26 5:-9 6:-17 8:8 9:8 10:-19 11:-11
near:veri	6:25
near:vice	0:-31 2:-17 4:-17 5:-8 6:19 10:13
near:vict	0:29 2:-16 4:-14 5:-30 6:-10 7:-29
near:vide	2:26 3:-10 4:21 5:-15 6:-42 7:-15 8:-21 10:-16
near:viet	5:-8 6:21 7:-29
near:vill	0:16 4:-17 5:-23 6:-18 7:-30 8:-17 9:-23 11:17
near:viol	2:-17 3:8 4:-9 6:20 9:-8 11:-8
near:voic	4:-11 6:13
near:volu	0:-17 2:-12 3:-27 4:-14 5:16 6:-11 8:-8 9:-24 10:-28 11:21
near:wade	0:-17 3:-14 4:-8 5:-9 6:-17 9:29 10:-10 11:-30
near:walk	0:-14 3:-8 4:25 6:-10 7:-16 8:-8 9:18 10:-34
near:wall	0:-13 3:-9 5:-15 6:23 7:-13
near:want	8:13
near:war	0:-23 1:8 2:-12 4:-9 5:-13 7:13 9:-18 10:-11 11:-17
near:warn	1:-10 3:-9 6:15 7:-17 9:21 11:-23
near:was	0:8 3:-10 5:-11 6:-11 7:-115 8:-13 9:-67 11:-52
near:wash	0:-15 4:-22 5:-16 6:32 7:-16 10:-12
near:wate	5:-14 7:14 9:-9 10:-11
near:way	0:20 2:-15 3:-16 4:-31 5:-36 8:18 9:-8 10:-42
near:weat	6:9
near:wedn	0:-12 4:9 5:24 6:-22 7:-15
near:week	0:-28 1:-28 2:-46 3:13 4:12 5:-39 6:-36 7:-20 8:-45 9:17 10:33
near:went	0:-39 1:-9 2:26 3:-31 4:-40 5:-29 6:-14 7:-45 8:-10 10:29 11:16
near:were	0:13 1:-19 2:10 3:-34 5:13 6:-14 7:-36 8:30 9:-41 10:-33 11:-45
near:west	1:21 4:-9 5:-13 7:-8 8:-13
near:what	0:26 2:-21 3:-15 5:-19 6:-29 7:9 8:-11 9:-20 10:-19 11:20
near:when	0:-32 1:-24 2:-41 3:10 4:19 6:14 7:-51 8:-13 9:-29 10:8 11:-19
near:wher	0:-9 1:-17 2:-32 5:-22 8:-21 9:11 10:-24 11:-20
near:whic	0:-18 1:9 2:-37 5:-14 6:23 9:-11 10:-13 11:-9
near:whil	0:11 2:-18 3:-14 5:10 6:-21 8:-16 9:-12 10:-16 11:13
near:whit	5:-9 6:13 7:-9
near:who	0:-25 1:-54 2:-34 3:-41 4:-22 8:13 9:23 10:-18
near:whol	1:11 3:8 6:-11 7:-12
near:whom	0:-57 2:24 3:-43 6:-28 8:-29 9:28 11:-17
near:whos	7:12
near:wide	3:23 6:-10 9:-9
near:will	0:-33 1:-13 2:-16 3:27 4:-40 5:20 6:-48 7:-51 8:-24 9:10 10:18 11:-22
near:wint	11:11
near:with	0:-28 1:-49 2:-75 3:24 5:17 6:-22 7:-21 8:-28 10:-10 11:-19
near:witn	6:10
near:woma	0:-12 3:-8 5:14 7:-11
near:wome	0:-9 1:-21 2:-52 3:-23 4:-66 5:-76 6:22 7:18 9:34 10:-31
near:work	0:-34 1:-12 2:-26 4:27 5:-28 8:-22 9:-24 10:19 11:-23
near:worl	0:-17 3:27 4:12 5:-12 6:-9 7:-11 8:-16 9:-18 10:-16 11:-25
near:wors	0:12 4:-8 5:-11 7:-13
near:woul	0:-31 1:-12 3:24 4:-40 5:-25 7:20 8:22 9:-28 10:-17 11:-30
near:woun	0:-58 1:-22 2:-29 3:-46 4:-37 5:89 6:-62 7:-31 8:-31 9:-30 10:-46 11:-27
near:writ	0:28 3:-15 4:-8 5:-20 7:-8 8:-18 9:-16 10:-15 11:-10
near:wron	2:-10 4:-9 6:-19 8:29
near:wrot	0:-38 1:-10 2:-14 3:-28 4:-30 5:22 6:23 7:-20 9:-14 11:-12
near:yard	6:11
near:year	0:-13 1:26 2:-11 3:-32 4:-42 5:-46 6:53 7:-74 8:-19 9:15 10:-35
near:yeme	0:-31 2:20 4:27 5:-8 6:-28 7:-8 8:11 10:-27
near:yest	0:-18 2:-17 3:18 4:-8 5:12 6:20 7:-33 8:-8 9:-20 10:-17 11:-22
near:yet	0:-12 1:-12 4:16 5:-11 7:11 8:-22 9:-8 10:-47 11:-17
near:you	0:-14 1:-9 2:12 4:16 5:-8 7:-15 8:-10 10:-22 11:-9
near:youn	6:17
near:zapo	6:15
near:zone	6:11
next:claim-abducted	0:-16 2:-43 3:-49 5:-21 6:26 8:-66 9:-13 10:34 11:-36
next:claim-allocated	0:-16 3:32 6:-34 7:-26 8:-12 9:-36 10:-12 11:11
next:claim-casualties	0:-8 1:30 2:-11 4:-11 5:13 6:-28 7:-11 8:-11
next:claim-dead-in-captivity	0:30 3:-14 5:-9 6:-37 7:-9 8:-20 10:-9
next:claim-delivered	0:18 1:-10 3:-13 4:-12 5:-36 7:-26 8:-14 9:-11 10:-16 11:19
next:claim-displaced	0:-15 1:-35 2:-10 3:16 4:-9 5:-9 6:10 8:-41 11:-59
next:claim-held	0:27 1:12 2:-32 3:-39 5:-25 6:-30 7:-53 8:-26 9:-8 10:11 11:-32
next:claim-injured	0:-46 1:-43 2:-78 3:-8 4:-37 6:36 7:11 8:-11 9:-70 10:-45 11:-49
next:claim-killed	0:-10 1:-35 2:13 4:-18 5:-18 6:21 8:-36 9:-58 10:-17 11:-20
next:claim-missing	0:-16 1:-38 3:-79 4:-55 5:29 9:-58 11:-51
next:claim-pledged	0:-8 3:9 6:-16 7:-19 9:-17 11:15
next:claim-prisoners-exchanged	0:-17 2:-13 4:-64 6:-38 7:-11 8:-8 9:-8 10:40 11:-11
next:claim-refugees	0:-37 1:-17 2:-34 4:-25 5:-31 8:-22 9:9 11:-13
next:claim-released	0:8 1:-16 3:-46 4:-18 5:-11 9:-18 10:8 11:-23
next:claim-requested	3:8 6:-12 7:-18 8:-18 9:-47 10:-8 11:17
next:claim-returned	1:-16 2:-30 4:-43 5:-53 6:-27 7:18 9:-19 10:-23 11:48
next:claim-total	3:9
noun:	0:-29 1:-28 3:-15 5:10 6:-8 7:-14 8:-15 10:-10
noun:afghan	0:-8 3:-25 5:-10 6:-18 8:11 9:-8 11:27
noun:body	0:-45 1:-22 2:27 3:-27 4:-35 5:-51 6:55 7:-60 8:-40 9:-11 10:-35 11:-8
noun:boy	2:18 3:-15 4:-17 5:-29 7:13 8:-26 9:-11 10:-22 11:-13
noun:brother	5:-28 6:18 7:14
noun:captive	0:-23 2:15 3:-9 4:21 5:-8 6:-33 7:-8 8:-30
noun:casualty	0:-25 1:41 3:-23 4:-11 6:-34 7:-14 8:-8 9:-10 10:-14
noun:child	0:28 1:-13 2:-34 4:-39 5:-12 6:-12 8:-31
noun:citizen	3:-13 11:14
noun:civilian	0:-37 1:-15 2:-22 3:-43 4:-29 6:51 7:-25 8:17 9:-32 10:-8 11:-37
noun:colleague	0:19 2:-10 4:-10 10:-24 11:-14
noun:commander	0:30 5:-8 6:-29
noun:corpse	5:-11 6:28
noun:cousin	6:12
noun:crew-member	0:-8 4:15 6:9 7:-20 10:-10
noun:daughter	0:-21 2:-11 4:10 5:-17 6:22 7:-19 8:-11
noun:death	0:-38 1:12 2:-11 3:-38 4:-13 5:-45 6:64 7:-46 8:-8 9:-24 10:-12 11:-13
noun:detainee	0:-9 2:-12 4:-18 8:44 10:-39
noun:displaced-person	3:48 5:-9 6:-20 7:-18 9:-45 11:-24
noun:driver	0:-18 2:-11 4:-11 5:-16 7:26 10:-13
noun:employee	0:17 2:-8 3:-8 4:12 6:-25 7:12 8:-26
noun:fatality	5:-10 6:35 7:-12
noun:fighter	3:-10 4:-14 5:-19 6:36 7:-23 10:-11
noun:firefighter	7:-9
noun:foreigner	0:12 4:-26 6:-10 8:-14 10:25 11:-11
noun:girl	0:28 2:-22 3:-9 4:-9 5:-23 6:-41 8:-26 9:-15 11:-10
noun:guard	0:-20 2:-11 4:-13 6:26 10:-12
noun:hostage	0:-40 1:-8 2:32 3:-11 4:-21 5:-15 6:-41 7:-11 8:-41 9:-8 10:43
noun:individual	0:-20 3:38 5:-13 6:-45 7:-14 8:-9 9:-11 10:-8
noun:inhabitant	3:-12 6:-19 9:-8 11:29
noun:injury	0:-10 3:-18 5:49 6:-47 7:-13 9:-9
noun:israeli	0:-14 2:-19 4:20 8:-29 10:15
noun:leader	6:14
noun:life	0:-16 1:-21 3:-26 5:-20 6:56 7:-26 9:-15 11:-8
noun:man	1:-16 2:-22 3:-27 4:10 5:-17 6:-26 7:26 8:-29 11:-16
noun:martyr	5:-45 6:47
noun:member	0:-13 2:-9 4:-11 5:19 6:17 7:-12 8:-15 10:11
noun:migrant	0:-12 2:-8 4:-8 6:27 10:9
noun:militant	6:11
noun:miner	6:16 7:-13
noun:mother	6:10
noun:national	0:13 2:-10 3:14 4:-10 8:-20 9:-14 11:-8
noun:neighbor	5:10
noun:neighbour	6:18
noun:nurse	0:45 2:-8 3:-17 4:-16 5:-15 6:-22 7:-15 8:-13 10:-30
noun:officer	5:13
noun:official	4:31 5:-8 6:-31
noun:other	0:-18 1:-20 2:-39 3:-20 4:22 5:45 6:-58 7:29 8:-26 9:-18 11:-29
noun:palestinian	0:-24 1:-8 2:-12 3:-22 4:-12 6:20 7:-17 8:31 9:-9 10:-34 11:-13
noun:passenger	0:-12 2:-12 3:-8 5:-18 6:17 10:-8
noun:patient	0:-14 3:9 5:40 6:-35 7:-17 9:-17
noun:person	0:-47 2:-81 3:51 4:-15 5:-9 6:-8 8:-44 9:-37 10:-82 11:10
noun:personnel	5:-28 6:32
noun:police-officer	4:20 5:-15 7:-9
noun:prisoner	0:-32 2:23 3:-12 5:-14 6:-39 7:-16 8:34 9:-9 10:-47
noun:pupil	0:21 3:-8 4:-14 5:-9 6:-16 8:-16
noun:refugee	0:-12 3:-21 6:-15 7:-15 9:39 10:-12 11:-40
noun:relative	0:-9 3:-13 6:23 9:-18
noun:rescuer	5:20 6:-19 7:-8
noun:resident	0:20 1:-8 2:-13 3:38 4:-20 5:-25 6:-57 7:17 9:-27 10:9 11:-15
noun:returnee	3:-17 9:-30 11:37
noun:rohingya	3:-47 9:44 11:-22
noun:sister	0:-9 1:-8 4:-8 5:19 7:-10 8:-8
noun:soldier	0:-58 1:-23 2:-42 3:-29 4:8 5:-10 6:22 7:-28 8:25 9:-19 10:-14 11:-23
noun:son	6:20
noun:staff	6:-19 7:28 9:-11 10:-13
noun:staff-member	4:14 5:29 6:-26 7:-8 8:-9 10:-12
noun:student	0:36 4:-18 5:-10 7:-25 8:-11 10:-17
noun:sudanese	3:-12 6:-11 8:10 9:22 11:-22
noun:survivor	3:22 5:11 6:-16 7:-19 9:-15
noun:syrian	3:-8 6:-9 9:13
noun:teacher	0:22 4:-21 5:-15 6:9 7:-9 8:-9 9:-9 10:-21
noun:terrorist	0:-29 4:-9 6:51 10:-9
noun:troops	0:10 3:-12 4:-11 6:-9 7:13 8:-10
noun:victim	0:25 1:26 2:-19 4:-17 5:-13 6:-17 7:-23 10:-15
noun:villager	3:28 6:-21 7:-14 8:-12 9:9 10:-12 11:-25
noun:volunteer	0:-23 2:-11 3:-9 4:19 5:-14 6:13 7:-24 8:-9 9:-17 10:-23 11:-9
noun:wife	6:8
noun:woman	0:12 1:-8 2:-22 3:-22 4:-35 5:-17 6:10 7:-35 9:13 10:-12 11:-12
noun:woman-and-man	6:15
noun:worker	0:-26 2:-10 3:-12 5:-23 6:14 7:12 8:-11 10:12
noun:worshipper	0:16 6:10 8:-10 10:-18
only:aid	6:9
only:casualty	0:-73 1:11 2:-20 3:-39 4:11 5:15 6:29 7:-20 8:-68 9:-51 10:-73 11:-28
only:hostage	0:-15 1:-34 2:-22 3:-24 4:14 5:36 7:-16 8:-68 9:17 10:-42 11:-25
other:abducted	0:31 1:-87 2:35 3:-26 4:9 5:-44 6:-32 7:-63 8:-12 9:-30 10:17 11:-52
other:aid	0:-49 1:-23 2:-37 4:-29 8:-31 10:-25
other:allocated	1:-17 2:-21 4:-57 7:20 8:-25 9:-34 10:-29 11:-20
other:casualties	0:-19 1:58 3:-22 4:-39 5:-31 6:9 7:-48 9:-23 10:-32
other:casualty	0:-10 1:-14 2:-22 3:-9 5:-11 11:-10
other:dead-in-captivity	1:-45 2:17 3:-12 5:-29 6:-12 7:-28 8:-30 9:-36 10:19 11:-57
other:delivered	0:-27 2:-35 3:10 4:-14 6:-22 7:-8 8:-77 9:-13 11:17
other:displaced	0:-27 1:-17 2:-32 3:12 4:-37 5:-13 6:13 8:-23 9:-9 10:-43
other:displacement	0:-27 1:-25 2:-16 4:-39 5:-37 6:-13 9:14 10:-24 11:18
other:held	0:11 2:21 3:-64 5:-24 6:-16 7:-29 8:-18 9:-21 10:25 11:-83
other:hostage	0:31 1:-36 2:22 3:-36 4:11 5:-45 6:-48 7:-34 8:25 9:-57 10:24 11:-24
other:injured	0:-36 1:-34 2:-30 3:13 4:-37 6:33 7:-13 8:-23 9:-18 10:-35 11:-15
other:killed	1:-12 2:-18 5:-10 8:-27 11:-9
other:missing	0:-9 2:-42 4:-33 5:-9 6:21 8:-21 10:-20 11:-62
other:pledged	1:-11 3:9 5:-44 7:20 8:-72 9:-9 10:-103 11:-18
other:prisoners-exchanged	0:-43 1:-10 2:-14 3:-63 4:-19 5:-68 6:-8 7:-30 8:70 11:-107
other:refugees	0:8 2:-27 3:-25 4:-21 5:-53 6:-45 7:-64 8:-41 9:41 10:19 11:43
other:released	1:-27 2:16 3:-26 4:12 5:-13 6:-25 7:-35 8:9 9:-47
other:requested	0:-14 1:-20 2:-88 5:-31 6:-29 7:-21 8:-62 9:42 10:-18 11:28
other:returned	0:-24 1:-17 2:-20 3:-12 4:-85 5:-15 6:-26 8:25 10:-17 11:17
other:total	0:-9 1:-12 2:-13 3:-31 4:14 6:-12 7:-11 9:13 10:-14 11:13
others:2	0:11 1:-27 2:17 3:-39 4:31 5:-59 6:-29 7:-56 8:-15 9:-28 11:-15
others:7	0:14 1:-18 2:-20 3:-28 4:28 5:-17 6:-12 7:-34 8:-42 9:-23 11:-40
others:more	0:-17 1:-21 2:-28 4:-38 6:8 10:-19
qualified	0:-13 1:16 2:-33 3:41 4:-50 5:-10 6:-21 7:-18 8:-31 10:-109 11:19
quoted	0:-43 1:-30 2:-13 3:8 4:30 5:-33 7:14 8:-26 9:-28 11:-50
right1:	0:-10 2:-16 4:-10 5:-17 6:8 7:20 8:-9 10:-14
right1:"	0:16 1:12 2:-42 3:-46 4:-57 5:-31 7:13 8:-13 9:17 10:-38 11:-22
right1:(	0:-29 1:-17 2:-27 4:-31 7:13 8:-14 9:-27 10:-15
right1:)	0:-31 1:-13 2:-15 3:-38 4:-29 5:-11 6:19 8:-30 9:-29 11:37
right1:,	1:-28 2:-36 3:-19 5:-18 6:-10 8:-13
right1:-	3:13 9:-9
right1:.	1:-13 2:-18 3:-74 5:-38 6:42 7:-67 8:-14 9:-17 10:-42 11:17
right1::	0:-11 1:-11 2:-9 3:-22 4:-26 5:-19 6:-24 9:-31 10:31 11:-13
right1:;	0:-49 1:-15 3:-19 5:-19 6:65 7:-38 8:-27 9:-10 10:-33 11:-36
right1:?	4:-18 5:-9 6:22 7:-13
right1:a	0:-8 3:-25 5:-9 7:-14 11:21
right1:abducted	0:37 2:-9 4:-15 6:-9 8:-8 10:-29
right1:aboard	6:15
right1:across	3:-18 5:-13 6:24 7:-15 9:-15
right1:after	0:9 4:-8 5:-11
right1:aged	5:-12 6:16 7:-8
right1:among	3:11 4:-9 6:-22 7:13
right1:and	0:-13 2:-48 3:-24 4:-49 5:-25 6:48 7:-53 8:-25 9:10 10:24 11:-36
right1:are	0:-48 1:-21 2:-25 4:26 5:-14 6:-23 8:-40 9:-11 10:20 11:-31
right1:arrived	9:-18 11:16
right1:as	0:19 1:-13 2:-9 3:-38 4:-20 5:-18 6:-28 7:36 8:21 9:-21 10:-26 11:-18
right1:at	0:-32 1:-18 2:-19 3:23 4:-39 5:-28 6:24 7:-34 8:-18 10:10 11:-34
right1:before	0:-11 3:-24 4:-18 6:-15 8:-15 10:30 11:9
right1:between	0:10 3:-9 6:9
right1:by	0:20 1:-13 2:-28 4:-41 5:-8 6:33 7:-31 8:12 9:-19 10:-30
right1:came	0:-12 2:-9 4:-24 5:-12 6:11 7:-11 8:-23 9:-23 10:29 11:16
right1:confirmed	6:23 7:-18
right1:could	3:-34 4:-16 6:-22 7:11 8:-16 9:33 10:-18 11:-18
right1:crossed	3:-20 5:-9 6:-17 9:34 10:-8 11:-33
right1:dead	0:-35 1:20 2:-23 3:-41 4:-24 5:-52 6:68 7:-49 8:-11 9:-11 10:-11
right1:did	0:13 2:-12 3:-25 4:-17 6:15 7:-13 8:-8 10:-16 11:25
right1:die	5:-9 6:14 7:-8
right1:died	0:-27 1:-27 2:44 3:-43 4:-33 5:-71 6:34 7:-39 8:-33 9:-19 10:-20 11:-9
right1:displaced	3:36 6:-16 9:-19 11:-12
right1:drowned	2:-9 3:-12 4:-13 5:-18 6:52 7:-31
right1:each	0:-14 2:-10 3:-13 4:-20 5:-21 6:35 7:-17 10:-19
right1:face	3:12
right1:fell	5:-11 6:17 7:-13
right1:fled	3:14 5:-11 6:-17 9:10 11:-9
right1:for	0:-9 3:-23 7:17 9:-14 10:-19 11:14
right1:from	0:14 1:-24 5:-46 6:-10 7:8 9:-54 10:-21
right1:go	0:-22 2:-8 3:-12 4:-31 6:-22 10:38 11:-13
right1:got	0:-21 2:-12 4:-12 6:-15 10:24
right1:had	0:-15 2:-17 3:-36 4:10 5:32 6:8 7:-64 8:-10 9:15 10:-76
right1:has	3:-15 6:-22 7:21
right1:have	0:-12 1:-13 2:10 4:-32 7:-23 9:-8 10:-20 11:19
right1:held	0:-12 4:12 5:-11 6:-11 7:-8 10:8
right1:homeless	3:17 5:-8 6:-15 7:-10 9:-9
right1:hurt	5:37 6:-34 7:-16
right1:in	2:-15 3:9 4:-73 5:10 6:15 7:-25 8:-40 9:-15 10:-18 11:-10
right1:injured	0:-8 3:-19 5:51 6:-53 7:-24
right1:is	0:21 4:-13 5:-16 6:-15 7:19 10:-16
right1:kidnapped	0:20 2:-12 4:-40 5:-19 6:-26 8:-8 10:29
right1:killed	0:-41 2:-18 4:-10 5:-49 6:79 7:-11
right1:last	0:-16 1:12 4:-21 5:-10 8:-11 9:-10 10:9
right1:left	0:-15 2:-9 3:8 4:-20 5:-19 6:-22 7:-18 8:19 10:10 11:-11
right1:lost	0:-10 2:-19 6:35
right1:may	6:16 7:-10 9:-19 10:14 11:-17
right1:missing	0:-9 2:-12 3:-30 4:-15 5:-23 6:-52 7:49 11:-9
right1:more	0:-31 1:-14 2:-41 3:-9 6:-10 7:8 8:-9 10:13 11:14
right1:names	0:12 2:-11 3:-21 5:-35 7:26 8:-18 9:-10 10:-28 11:-11
right1:needed	5:25 6:-22 7:-14
right1:of	0:-22 1:-23 2:16 3:-41 4:-22 5:-16 6:-15 7:-38 8:9 9:9 10:11
right1:off	0:-11 3:8 5:-8 6:12 7:-10 10:-9
right1:on	0:30 1:-19 2:-39 4:-54 5:-38 7:17 8:10 9:-14 10:-46 11:-40
right1:or	0:-15 2:-16 3:21 4:21 5:-8 6:-18 8:-11 9:-11 10:-18
right1:out	3:21 5:-12 6:-14
right1:over	0:-9 2:18 8:-23 9:-23 10:-8 11:23
right1:received	3:-15 5:16 6:-23 9:-16 11:19
right1:recovered	5:-21 6:31 7:-13
right1:remain	0:-15 1:-12 2:-30 3:13 4:34 6:-39 7:17 8:-25 10:-26 11:-18
right1:returned	2:9 3:-21 6:-15 8:-9 10:-13 11:27
right1:seized	0:-10 2:-11 4:-30 5:-10 6:-16 8:8 10:23
right1:shot	0:-16 2:28 3:-9 4:-28 5:-10 6:-12 7:-12
right1:since	0:-29 1:21 2:-10 3:-20 6:10 7:-30 9:10 10:-20 11:-34
right1:still	0:-16 2:-27 3:30 4:28 5:-17 6:-23 7:11 8:-15 9:-11 10:-32 11:-39
right1:sustained	5:21 6:-16
right1:taken	0:22 2:-12 3:-9 4:15 5:-17 6:-21 7:-14 9:-14 10:-22
right1:that	0:-26 2:18 3:-9 4:-18 5:-16 6:-33 8:9 10:18
right1:the	0:9 3:-12 4:13 5:-14 6:-19 7:-14 9:-10 10:-10
right1:this	0:9 4:-9 6:14 10:-8
right1:to	1:-11 2:8 3:16 4:-39 6:-10 7:-37 8:20 10:-19 11:-18
right1:took	3:25 6:-24 7:-10 9:-9
right1:under	3:10 6:-9
right1:was	1:-15 2:8 3:-33 4:-24 5:-24 6:32 7:-52 8:-28 9:-32 11:-21
right1:we	0:-30 2:-9 4:-13 5:-17 6:-25 7:36 10:-13
right1:went	0:-13 2:-14 3:-30 4:-9 5:-8 6:-19 7:-12 9:15 10:19 11:12
right1:were	2:-29 3:-11 4:-32 6:8 7:-22 8:-16 9:-38 11:-31
right1:who	0:10 1:-18 2:-32 4:-13 5:-26 6:-15 8:-43 10:-13 11:8
right1:whom	0:-12 2:14 4:-27 5:-9 6:-15 10:9
right1:will	0:-9 3:15 4:-21 5:9 6:-24 7:-21 8:-23 11:-17
right1:with	3:18 4:-25 5:36 6:-39 7:-35 8:-8 9:-24 10:-17 11:-17
right1:without	6:-12 7:14
right1:would	3:-10 6:15 7:-9 8:12
right1:wounded	0:-11 3:-17 5:69 6:-83 7:-24 8:-8 9:-9 10:-8 11:-10
right1:|	1:-14 2:-24 3:58 4:-29 5:-8 6:-21 7:-43 9:-26 10:-21 11:-19
right1:—	6:-20 9:19
right2:	6:-10 7:9
right2:"	1:24 2:15 3:-23 4:-42 5:10 6:-16 8:-35 9:-14 10:-15 11:-11
right2:#	1:-35 2:-17 3:26 4:-57 5:-33 6:17 7:-32 8:-20 9:15 10:-15 11:-15
right2:(	5:8
right2:)	6:20 7:-17
right2:,	1:-36 3:10 5:-11 6:-19 7:-16 8:-16 9:-44 10:-55 11:33
right2:.	0:40 2:-68 3:20 4:-47 6:-12 7:-21 8:-21 9:-43 10:-9 11:-21
right2:;	2:-8 5:16 6:-28 7:8
right2:a	1:-24 2:-8 3:-19 4:-55 6:17 7:11 9:-57 10:-8 11:-39
right2:about	0:-12 3:13 5:-10 6:-33 7:-18 8:-9 9:19 10:18 11:-8
right2:according	0:11 3:-32 6:19 7:-38 9:31 10:-13 11:-25
right2:across	0:9 3:-19 5:19 6:-25 7:-8 8:-8 9:14 10:-8
right2:after	5:-14 7:26
right2:aged	5:28 6:-24 7:-14
right2:all	0:-28 2:-11 3:16 4:-18 5:16 7:-18 9:-21 10:18
right2:among	0:-8 2:-11 3:-12 4:12 5:-32 7:9 10:-20
right2:an	0:-15 4:-13 8:21 10:-14
right2:and	0:16 2:-30 3:-35 4:15 5:-29 7:-26 8:11 9:-28 10:-39
right2:are	5:-8 6:-25 7:27
right2:arrived	3:-10 9:-21 11:23
right2:as	0:-9 1:-8 5:16 7:-12 9:-17 11:-10
right2:at	0:8 2:-14 3:-8 4:-18 6:31 7:-11 8:-9 10:-12
right2:away	2:-14 4:-21 5:-10 6:-27 8:-10 10:29
right2:back	2:10 4:-13 5:-10 6:-12 8:-9 9:-14 11:19
right2:be	0:13 2:9 3:13 4:-15 5:-9 7:-12 8:-9 9:-17
right2:been	0:14 1:-50 2:-51 3:14 4:-13 5:30 6:30 7:-79 8:24 9:-67 10:-44 11:-31
right2:board	6:12
right2:both	2:-15 4:22 5:-8 7:-14 9:-8 10:-21
right2:brought	6:22 7:-14
right2:burned	5:-22 6:27
right2:burns	4:-19 5:28 6:-26 9:-8 10:-18
right2:by	0:-24 1:-12 2:-18 3:-39 4:-32 5:-20 6:10 7:-8 8:-13 9:13 11:23
right2:children	0:-17 2:-9 3:8 5:-23 6:31 7:-22 10:-10
right2:come	3:-20 11:12
right2:confirmed	6:17 7:-12
right2:crossed	0:-12 2:-20 3:-37 4:-16 5:-15 6:-29 7:-10 8:-9 9:31 10:28 11:-11
right2:day	0:-12 3:-27 5:-10 6:-13 7:-15 8:9 10:-8 11:20
right2:days	5:-12 6:17
right2:dead	1:-9 2:15 4:-29 5:-19 6:43 7:-15
right2:died	0:-14 2:37 3:-24 4:-19 5:-17 7:-44 8:-12 9:-9 10:-16 11:-10
right2:displaced	3:33 6:-16 9:-25 11:-18
right2:driven	2:-8 4:-18 5:-19 6:-33 7:-9 8:-8 9:14 10:20 11:-10
right2:eight	0:-27 2:11 4:18 5:-17 6:11 8:-14 10:-21
right2:evacuated	0:-10 3:-8 5:26 6:-28
right2:five	0:26 3:8 4:-12 5:-14 6:-9 7:-17 8:-13 10:-26
right2:fled	3:13 6:-10 9:-12
right2:for	0:-8 3:-8 4:-8 5:-17 6:-35 7:20 8:22 9:-12 10:-14 11:-15
right2:found	3:9 5:-16 6:25 7:-23
right2:four	4:-13 7:-18 8:-19 10:11
right2:freed	0:-10 2:-16 5:-8 6:-33 8:-13 10:30
right2:friday	3:20 5:-9 6:-24 7:14 9:-19 10:-8 11:-20
right2:from	0:-12 3:29 4:14 5:-42 6:10 7:-27 8:-20 9:-37 10:-15 11:19
right2:gaza	2:-17 4:-15 5:-9 8:-24 10:26
right2:girls	0:19 5:20 6:-21 7:-10 8:-12 10:-23
right2:gone	0:-9 1:-13 2:-9 3:-51 5:17 6:-36 7:-22 8:-9 9:-33 11:46
right2:had	0:15 3:21 5:-12 6:-9 7:-11 9:-17 10:-9 11:-10
right2:has	0:16 4:-10 6:-15 7:16 10:-15
right2:have	0:-48 1:-12 2:-18 4:-26 5:-10 6:-11 7:23 8:-12 11:-19
right2:he	0:21 4:-8 5:-16 6:-15 7:-15 8:10 9:-12
right2:her	0:16 3:-17 6:-15
right2:his	0:-19 2:-27 4:21 5:13 6:14 7:-27 10:-10
right2:home	4:-10 6:-11 7:-9 10:12
right2:hurt	5:45 6:-32 7:-9 9:-14
right2:i	0:-21 2:-20 3:-12 4:-14 5:-15 6:-30 7:21 8:-9 10:29
right2:if	0:-17 2:-15 4:37 5:-15 6:-26 8:-8 9:-19 10:-16 11:11
right2:in	0:-20 1:-39 3:9 4:21 7:-85 8:-18 9:-15 10:-22 11:-44
right2:including	3:-10 6:-16 7:8 10:-8
right2:injured	0:-14 3:-8 5:44 6:-15 7:-23
right2:injuries	5:33 6:-27
right2:injuring	6:8
right2:it	0:-20 2:-8 4:-13 5:-11 6:-12 7:-16 8:8 10:20
right2:its	6:17 7:-14
right2:killed	0:-20 1:-13 2:12 4:-17 5:-65 6:55 7:-19 8:-14 9:-9 10:-28 11:-12
right2:last	1:-12 3:-11 6:17 7:8 9:-12 11:-14
right2:led	0:12 5:-10 6:12
right2:left	0:-20 1:-9 3:8 5:-15 6:14 7:-33 8:-17
right2:let	0:-28 2:-8 4:-10 5:-11 6:-23 10:39
right2:lost	5:9 6:15
right2:missing	0:-11 1:-12 3:-17 4:-12 5:-35 6:-41 7:54
right2:more	5:-11 6:21 7:-10 10:15
right2:morning	0:-9 6:15
right2:most	3:-16 9:14
right2:mostly	3:11 5:-14 6:-28 7:-16 9:-17 11:18
right2:moved	3:28 9:-21 11:-17
right2:my	0:13 3:-15 4:-13 6:-34 7:22 10:-12 11:-11
right2:night	3:9
right2:nine	3:11 5:-8 6:14 9:-11
right2:not	0:12 1:-10 2:-35 3:-15 4:11 5:-12 6:-37 7:41 8:-18 9:-13 10:-28
right2:number	0:11 3:-11 4:16 5:-9 6:-16 7:-11 8:-8 9:-9
right2:october	3:-8 4:-14 8:20 10:-17
right2:of	0:-22 2:9 3:9 4:-23 7:-32 8:-24 10:10 11:-10
right2:off	6:13
right2:officials	8:12 10:-11
right2:on	1:-10 2:-23 4:-21 5:-43 6:-25 7:-21 8:13 9:11 10:9 11:-19
right2:one	0:-23 2:-20 3:14 4:13 5:-25 6:17 7:-18 8:-14 9:-12 10:17
right2:or	1:21 3:-9 6:-21 7:-17
right2:our	0:-10 2:13 3:-22 4:-10 5:-10 7:-13 9:8 10:-12 11:-17
right2:out	4:-16 8:-20 10:27
right2:over	3:-13 6:-10 8:16 9:19 10:-9 11:-19
right2:perished	1:-13 3:-14 5:-8 6:36 7:-18
right2:police	6:-8 8:17 10:-20
right2:registered	3:-36 5:-8 6:-8 7:-9 9:25
right2:returned	3:-27 5:-9 6:-13 8:-10 9:-16 11:30
right2:said	6:14
right2:set	3:11 5:-21 6:-20 9:-9 10:22
right2:shot	0:-40 2:-40 3:-11 4:-35 5:14 6:48 7:-12 8:-20 10:-43
right2:since	0:27 2:-8 3:-40 4:-11 5:-15 7:-10 8:-12 10:-9 11:16
right2:six	0:-15 2:-9 3:-9 4:13 5:-10 6:-32 7:29 9:-8 10:-13 11:-11
right2:some	3:-11 9:14
right2:state	5:11 6:-9
right2:still	0:-41 1:-17 2:-33 3:-11 4:46 5:-35 6:-45 7:29 8:-23 9:-9 10:-28 11:-35
right2:struck	5:-12 6:23 10:-11
right2:sunday	3:9 6:8 8:14 10:-14
right2:taken	0:22 3:23 4:-25 5:-25 6:-27 7:-8 9:-8 10:-33
right2:that	0:16 2:-14 3:16 4:-26 5:-12 6:-25 7:17 8:-15 10:-13
right2:the	0:-26 1:14 2:-31 3:-18 4:-13 5:-35 7:-10 9:-23 10:8 11:-27
right2:their	0:-17 3:23 4:-8 5:-14 7:-14 8:8 9:-16 10:-8 11:-20
right2:them	1:-54 4:-33 5:-16 6:16 7:-26 8:-23 9:-20 10:15 11:-33
right2:then	2:-10 4:20 10:-19
right2:there	6:9
right2:these	2:26 3:15 4:-24 5:-11 6:-25 8:14 9:-16 10:-28 11:-12
right2:they	0:-12 3:-15 4:-17 5:-8 6:31 7:-10
right2:those	0:-29 1:-18 2:9 4:-63 5:-43 6:14 8:-12 9:-10 10:19 11:-20
right2:three	0:-12 3:19 4:-14 5:-11 6:16 7:-10
right2:to	0:-12 3:17 5:-8 7:-19 8:-16 9:-15 11:12
right2:took	5:-14 6:16
right2:two	1:-8 2:-14 3:15 4:-20 5:24 6:-8 7:-13 8:-23 9:-14 10:11 11:-11
right2:unaccounted	0:15 3:-8 4:-16 5:-32 6:-38 7:30 8:-13 10:-13
right2:under	0:-11 2:13 3:19 4:-13 5:-18 7:-20 8:-19 10:17 11:-20
right2:up	0:-28 1:22 2:-13 4:19 5:-9 6:-22 8:-17 10:-17
right2:us	0:30 2:-37 3:-14 5:-19 6:-44 7:-17 8:-32 9:21 10:-47 11:8
right2:was	0:-8 5:14 6:15
right2:week	0:-9 4:-15 10:19
right2:went	5:-9 6:19 7:-10
right2:were	0:-9 1:-17 2:25 3:-28 4:-8 5:32 6:-31 7:10 8:-42 9:-9 10:-22 11:15
right2:when	0:-21 3:-21 4:-23 5:-14 6:24 7:-24 10:20 11:-12
right2:which	6:11
right2:who	6:-14 7:21
right2:whom	0:-26 1:-8 2:12 3:-26 7:-10 8:-14 9:16 11:-11
right2:will	3:10 4:-12 8:-8 9:-9 10:17
right2:with	0:-30 2:-15 3:-16 4:-34 5:28 6:9 7:-24 8:-12 9:10 10:8 11:-8
right2:women	0:-31 3:-9 4:-23 5:-16 6:11 7:19 10:-10
right2:would	3:18 9:-9
right2:wounded	0:-17 4:-13 5:43 6:-42 7:-10 10:-22
right2:wounding	5:-12 6:13
right2:wounds	5:26 6:-19
right2:year	0:9 1:12 4:-15 6:8 8:-10 9:-9 10:-16
right2:yet	0:-24 2:10 4:27 5:-26 6:-28 7:24 8:-19 10:-38 11:-16
right3:	0:-9 1:-13 2:18 3:20 4:9 6:-10 7:-42 8:-9 9:-24 10:-38 11:-24
right3:"	0:-26 2:-14 3:-15 4:10 5:-10 8:-11 11:8
right3:#	0:-20 1:-31 2:-46 3:-27 5:-19 6:-11 7:-30 8:27 10:-32 11:11
right3:)	0:-21 1:-12 2:-24 3:-16 4:-28 5:13 7:19 10:-20
right3:,	0:-40 1:-44 2:25 3:-12 4:-10 5:9 6:10 7:-20 8:-29 9:-36 10:-14 11:-39
right3:.	0:-15 1:-8 2:-45 3:-10 4:-24 6:-27 7:27 8:-20 9:-15 10:11 11:13
right3::	3:10
right3:;	0:10 3:-9 4:-11 9:-8 10:-22
right3:a	1:-15 3:10 4:-16 5:29 6:-18 7:-32 8:-35 9:-30 10:-37 11:10
right3:about	0:-13 4:23 5:-9 10:-20
right3:according	3:9 4:14 8:-13 9:-8
right3:after	4:24 5:-23 8:10 10:-29
right3:all	0:-9 5:16 7:-12
right3:alone	6:14
right3:an	0:-15 4:16 5:-21 6:24 7:-15 10:-23
right3:and	0:-42 1:-19 2:-35 3:-21 4:-18 5:-65 6:59 7:-41 9:-33 10:-26 11:22
right3:are	0:10 1:-10 2:9 3:-24 4:-51 5:28 6:-38 7:-14 8:10 9:23 11:-18
right3:around	0:20 3:19 6:-28
right3:as	0:-12 3:-25 6:-18 7:24 9:21 11:-12
right3:at	3:8 4:-8 5:15 7:-23
right3:away	0:31 4:-9 5:-16 6:-20 10:-11
right3:back	0:-10 1:-9 2:-25 3:-25 4:-14 5:-27 6:-29 7:-9 8:-9 9:-43 10:25 11:45
right3:be	0:-14 2:8 6:-37 7:36 8:-9
right3:been	2:-17 4:-25 6:-28 7:35 8:-14 9:-14 11:-9
right3:before	0:-11 3:-9 4:-12 5:18 6:-8 7:-11 10:-16
right3:being	6:-17 7:23
right3:brought	0:-17 2:-11 5:31 6:-36 7:-8 8:17 11:-9
right3:burns	0:-8 5:-16 6:33 7:-13
right3:by	2:21 3:23 4:-20 5:-13 7:-17 8:-10 9:-18 10:-26 11:-32
right3:carried	0:15 2:-15 3:-10 5:20 6:-20 8:-8 11:-19
right3:children	0:-21 3:20 4:-14 5:-19 6:11 7:-19 10:-11 11:-20
right3:city	5:17 6:-12
right3:come	0:-12 2:-22 4:24 7:-8 8:-9 10:-13
right3:confirmed	5:-11 6:13
right3:days	0:-9 2:18 6:-8 8:-23
right3:dead	0:-16 1:-17 2:-35 4:-18 5:-42 6:71 7:-20 8:-13 10:-23
right3:died	0:-19 1:14 2:12 3:-14 4:-12 5:-30 6:13 7:-16 10:-13
right3:displaced	3:32 6:-8 9:-13 11:-31
right3:down	3:-16 9:16
right3:eight	6:9 8:-8 10:9
right3:first	6:11 7:-8 8:9
right3:five	2:-8 5:-14 6:37 7:-12 10:-10
right3:for	2:-26 3:-13 4:-24 5:-27 6:-22 7:26 8:-17 9:-8 10:11
right3:found	6:36 7:-32
right3:four	0:-21 3:-17 5:14 6:10 7:-15 8:-9 10:19
right3:freed	4:-9 8:-21 10:27
right3:from	0:12 1:-10 2:-23 3:-14 4:-46 7:-33 8:-14
right3:gaza	0:-16 2:-19 4:26 6:-13 10:-25
right3:given	0:-21 2:9 5:-8 6:21 10:-11
right3:go	0:-28 2:-8 4:-10 5:-11 6:-23 10:39
right3:government	4:18 6:-9 8:-13
right3:had	0:-28 1:25 2:-25 4:-36 5:-19 6:-32 7:17 10:27 11:-13
right3:has	0:-14 5:26 6:-33 7:-10 8:8 10:16
right3:have	0:-32 1:-10 2:-45 3:12 4:-39 5:-17 7:-36 8:-20 9:24 10:26 11:-38
right3:he	6:17
right3:held	0:-30 2:-20 3:-18 4:45 5:-19 6:-32 7:-18 8:-10 9:-8 10:-23
right3:his	5:8 7:-8
right3:home	1:-8 3:-46 5:24 6:-32 7:-17 9:-20 11:34
right3:homes	3:34 6:-12 9:-8 11:-14
right3:hospital	3:-18 5:32 6:-10 7:-11
right3:hurt	0:-13 4:-11 5:45 6:-33 7:-24 10:-18
right3:i	0:-15 2:32 4:-26 5:-13 6:-33 8:-14 10:11
right3:identified	5:-9 6:21
right3:in	0:-26 1:10 3:-8 4:-12 5:10 7:-49 9:-11 10:-17 11:-35
right3:injured	5:33 6:-17 7:-21
right3:injuries	6:11
right3:into	0:23 3:-21 5:-26 6:-27 9:23 11:-14
right3:is	2:-8 5:-13 6:-35 9:31 10:-9
right3:israeli	0:-26 2:18 4:-21 6:10 8:-11 10:-23
right3:it	0:12 4:18 6:-29 7:-15 9:-9 10:-11
right3:its	6:11
right3:kidnapped	0:35 2:-13 4:-17 6:-13 8:-12 10:-21
right3:killed	0:-21 2:9 3:-24 4:-8 5:-36 6:64 7:-25 8:-13 9:-9 10:-12 11:-21
right3:last	4:-9 8:-19 10:26
right3:lives	6:18
right3:local	5:-12 6:15
right3:lost	0:21 6:-21
right3:men	0:-17 3:-10 4:-8 5:-31 9:17
right3:minors	4:13 5:-33 6:27 10:-11
right3:missing	0:-8 1:25 3:-34 4:-14 5:-35 6:-48 7:46 9:-9
right3:months	6:15 10:8
right3:more	3:-20 5:-19 6:38 9:-9
right3:morning	6:18
right3:moved	0:-12 2:-14 3:29 5:-18 7:-8 10:-9
right3:national	0:9 3:-21 5:-14 6:-17 7:23 9:-10 10:-9
right3:near	0:30 10:-26
right3:nine	0:-14 1:25 5:-18 7:-12
right3:noon	3:9
right3:not	1:-9 2:-20 3:18 4:-39 5:-20 6:-52 7:50 9:-27 10:-23 11:-12
right3:of	1:-19 3:-14 4:9 5:-33 6:10 7:13 8:-21 10:-51 11:-25
right3:off	0:13 3:10 8:-15 9:-10 10:-10
right3:on	0:-18 1:-14 2:-39 5:-13 6:42 8:-32 9:-24 10:-26 11:-11
right3:one	2:16 3:14 4:-35 5:-13 6:-40 7:-11 10:15
right3:or	0:-23 1:13 3:12 4:-9 6:-13 9:-25 10:-9 11:-13
right3:out	0:-38 2:-18 3:20 5:-21 6:26 7:-29 8:-25 9:-8 10:14 11:-9
right3:over	0:-15 2:-9 4:-14 8:-16 10:31
right3:own	0:-8 3:-10 7:-8 8:9 9:8 11:-9
right3:people	5:-20 6:18
right3:police	4:24 8:-11 10:-21
right3:put	3:8 5:-16 6:22 7:-19
right3:recovered	5:-20 6:24 10:-11
right3:rescued	2:-12 6:18 7:-11
right3:road	3:25 6:-18 7:-14 9:-9
right3:said	0:31 6:-9 7:-26 9:-9 10:-17
right3:same	0:23 2:-11 3:-11 4:-12 6:-10 8:-11 9:-25 11:19
right3:says	0:-35 2:26 3:-9 4:-20 5:-21 7:-8 8:-26
right3:school	0:19 3:-16 4:-19 7:-9 8:-8 11:-10
right3:sent	11:11
right3:shelters	3:17 5:-8 6:-10 9:-10
right3:since	0:14 3:-10 4:-10 5:-8 6:-10 9:11 10:-18
right3:six	3:-9 5:-12 6:30 7:-20
right3:soldiers	8:9
right3:still	2:-12 4:18 6:-22 7:22 10:-19
right3:street	0:16 5:-9 6:-9 7:-12
right3:sudan	3:-13 6:-10 9:15
right3:sudanese	8:12 9:-24 11:24
right3:taken	0:30 3:-17 4:-8 6:-24 7:-11 9:-8 10:-22 11:-18
right3:teachers	0:20 4:-14 6:-10 10:-11
right3:ten	2:-11 5:24 6:-28 7:-17 8:22 10:-18
right3:than	5:-8 6:11 10:15
right3:that	0:-18 2:-12 4:20 5:-11 6:-11 7:8 10:-14
right3:the	1:-47 3:22 4:-18 5:-21 6:-25 7:-59 8:-24 9:28 11:-29
right3:their	2:-15 5:-34 6:11 7:-13 8:-11 10:-9
right3:them	0:-20 1:-10 2:-12 3:-12 6:-13 7:9 8:16
right3:there	0:-14 1:-15 2:-13 4:25 5:-19 6:20 7:-25 9:-10 10:-24
right3:they	0:10 2:-12 4:-20 5:-11 7:-8 8:-12 10:15
right3:this	0:-16 1:12 2:-11 3:-13 4:-13 5:-8 6:-32 8:15 9:-23 11:22
right3:those	0:-11 5:-10 6:12 8:8 10:-10
right3:three	0:-18 2:-8 3:-17 4:-15 6:28 7:-24 8:9 9:-10 10:-13
right3:to	0:-8 1:10 2:14 3:-39 6:-38 7:-22 8:-11 10:-25 11:32
right3:two	0:-8 5:-16 6:18 7:10 9:-12 10:-12
right3:under	0:19 1:18 4:-15 5:-19 7:-18 8:-10 9:-14 10:-16 11:-17
right3:up	0:19 3:-11 4:-13 9:10 10:-10
right3:uprooted	3:34 9:-20 11:-19
right3:was	5:19 6:-12 7:-9
right3:water	6:-14 7:20 9:-9 10:-10
right3:week	5:-10 6:20
right3:were	0:-17 1:-13 5:-42 6:51 7:-39 8:-26 9:-21 10:11
right3:when	3:11 5:14 9:-14
right3:who	2:-12 3:-18 4:14 7:8 8:11 9:12 10:-14 11:-18
right3:whom	5:-15 9:9
right3:will	5:19 6:-8 7:-10
right3:with	0:-19 2:-11 3:-9 4:22 5:15 6:-20 7:-18 10:-14
right3:woman	6:12
right3:women	0:-10 1:-8 2:-12 3:-23 4:-27 5:-31 7:29 8:12 9:15 10:-21
right3:wounded	6:12 7:-14
right3:wounds	5:16
right3:year	3:-10 6:9 7:-8 9:-18 11:17
short	0:-46 1:-60 2:-34 5:21 6:-8 7:21 8:-72 9:-78 10:-11 11:-27
size:1	1:-40 3:-73 4:-79 5:-34 6:33 7:10 8:-14 9:-52 10:-21 11:-42
size:9	0:9 1:-24 2:-10 3:-90 4:-8 7:24 8:-47 9:-108 10:-41 11:-101
size:99	0:15 1:-53 2:-43 3:-87 4:13 6:14 7:-24 9:-22 11:-108
size:999	0:19 1:25 2:-75 3:-28 4:-42 5:-16 7:-21 8:10 9:-25 10:-39
size:9999	0:-23 2:-50 3:40 4:-17 5:-51 7:-21 10:-45 11:-9
size:more	0:-86 1:-12 2:-48 3:50 4:-67 5:-92 6:-39 7:-73 8:-63 9:32 10:-60 11:22
verdict:abducted	0:115 1:-54 2:-31 3:-77 4:-15 5:-85 6:-86 7:-71 8:8 9:-58 10:-50 11:-59
verdict:casualties	0:-35 1:80 2:-13 3:-22 4:-24 5:-41 6:-66 7:-41 8:-16 9:-24 10:-21 11:-15
verdict:claim	0:-15 1:12 3:-24 6:-30 7:-9 9:-17
verdict:dead-in-captivity	0:-45 2:65 4:-69 5:-29 7:-13 8:-29 10:-60
verdict:displaced	0:-91 1:-51 2:-42 3:114 4:-53 5:-68 6:-96 7:-91 8:-54 10:-53 11:-33
verdict:held	0:-97 1:-35 2:-93 3:-45 4:93 5:-71 6:-82 7:-67 8:-52 9:-46 10:30 11:-44
verdict:injured	0:-86 1:-59 2:-60 3:-50 4:-86 5:142 6:-93 7:-120 8:-70 9:-68 10:-37 11:-49
verdict:killed	0:-68 1:-28 2:22 3:-108 4:-36 5:-119 6:143 7:-74 8:-84 9:-57 10:-98 11:-94
verdict:missing	0:-12 1:-66 2:-15 3:-61 5:-82 6:-70 7:97 8:-65 9:-23 10:-76 11:-69
verdict:open	1:-140 2:-15 4:-13 5:-39 6:-35 7:-17 9:13 11:-12
verdict:out	1:-49 2:-54 3:25 4:26 5:-14 6:-28 8:-34 9:-53 10:-37 11:-37
verdict:prisoners-exchanged	0:-58 1:-23 2:-56 3:-42 4:-63 5:-43 6:-75 7:-37 8:92 9:-28 10:-50 11:-11
verdict:refugees	0:-35 1:-20 2:-21 3:-67 4:-18 5:-46 6:-9 7:-18 8:-27 9:56 10:8
verdict:released	0:-97 1:-26 2:-44 3:-36 4:-32 5:-33 6:-60 7:-45 9:-39 10:76 11:-8
verdict:returned	0:-42 1:-35 2:-50 3:-52 4:-52 5:-17 6:-12 7:-58 8:-9 9:-51 10:-16 11:72`
}
