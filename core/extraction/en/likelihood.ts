import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-65
alike:casualties	-49
alike:dead-in-captivity	-26
alike:displaced	31
alike:held	45
alike:injured	64
alike:missing	-38
alike:prisoners-exchanged	57
alike:refugees	48
alike:released	58
alike:returned	-61
any	-73
bare:1	5
bare:9	-125
bare:99	17
bare:999	40
bare:9999	50
bare:more	41
before:abducted	25
before:allocated	-42
before:casualties	-15
before:dead-in-captivity	-51
before:delivered	-57
before:displaced	-62
before:held	5
before:injured	-12
before:killed	-24
before:missing	-22
before:pledged	-68
before:prisoners-exchanged	20
before:refugees	-83
before:released	-20
before:requested	-17
before:returned	48
behind:abducted	10
behind:allocated	-46
behind:dead-in-captivity	-24
behind:delivered	-40
behind:displaced	51
behind:held	21
behind:injured	35
behind:killed	-53
behind:missing	-53
behind:pledged	-68
behind:prisoners-exchanged	49
behind:refugees	-112
behind:released	28
behind:requested	58
behind:returned	59
ending:ad	63
ending:al	-97
ending:an	-63
ending:ar	-15
ending:at	-52
ending:ay	-58
ending:ch	19
ending:ck	-55
ending:de	-121
ending:ds	-102
ending:ed	-22
ending:en	39
ending:er	8
ending:es	-60
ending:et	-38
ending:ft	-20
ending:gs	43
ending:ht	-71
ending:id	-65
ending:in	-32
ending:is	-47
ending:ke	-73
ending:ks	-119
ending:ld	-27
ending:le	-86
ending:ll	58
ending:ls	-107
ending:me	3
ending:ms	-83
ending:nd	-53
ending:ng	-29
ending:ns	-93
ending:nt	-15
ending:od	-26
ending:ok	-17
ending:om	25
ending:on	-92
ending:ot	41
ending:ps	-99
ending:rd	-60
ending:re	13
ending:rs	-49
ending:rt	72
ending:se	-6
ending:ss	28
ending:st	-29
ending:th	21
ending:ts	-132
ending:ut	80
ending:ve	-6
ending:wn	-3
ending:ys	-56
equal:abducted	28
equal:casualties	52
equal:dead-in-captivity	-60
equal:displaced	28
equal:held	37
equal:injured	-28
equal:killed	37
equal:missing	-5
equal:prisoners-exchanged	126
equal:refugees	53
equal:released	29
equal:returned	22
form:digits	-43
form:dual	33
form:fraction	-232
form:mixed	-93
form:range	-34
form:singular	-33
form:vague	-105
form:words	97
headline	-6
here:#aboard	-76
here:#aid	-37
here:#alive	22
here:#captives	40
here:#captors	58
here:#commerce	-64
here:#containing	-112
here:#contest	-51
here:#crossing	44
here:#custody	-70
here:#demand	-9
here:#disease	-98
here:#displacement	65
here:#exchange	26
here:#execution	-42
here:#given-back	40
here:#giving-from	-4
here:#group	24
here:#handover	-10
here:#hostages	-44
here:#interview	-36
here:#losing-side	-24
here:#need	-120
here:#prisoners	-39
here:#receiving	-7
here:#remainder	7
here:#rescue	-112
here:#rumour	45
here:#since	9
here:#state	-28
here:#statement	65
here:#travel	-27
here:abducted	37
here:allocated	-57
here:casualties	59
here:dead-in-captivity	47
here:delivered	-14
here:displaced	62
here:held	24
here:injured	62
here:killed	87
here:missing	126
here:pledged	-26
here:prisoners-exchanged	49
here:refugees	70
here:released	58
here:requested	-56
here:returned	70
here:said	58
here:set	30
here:total	-36
item	-8
last:claim-allocated	-58
last:claim-casualties	67
last:claim-delivered	-4
last:claim-displaced	-10
last:claim-held	9
last:claim-injured	29
last:claim-killed	38
last:claim-missing	38
last:claim-pledged	-72
last:claim-prisoners-exchanged	-34
last:claim-refugees	69
last:claim-released	47
last:claim-requested	-63
last:claim-returned	8
left1:	-38
left1:"	39
left1:#	-64
left1:(	52
left1:,	-31
left1:-	29
left1::	62
left1:;	34
left1:a	-165
left1:abducted	47
left1:across	-61
left1:after	-39
left1:against	-78
left1:among	62
left1:and	24
left1:another	94
left1:are	-19
left1:arrested	-59
left1:as	-82
left1:at	-9
left1:back	40
left1:been	28
left1:buried	89
left1:but	-94
left1:by	-230
left1:camp	-106
left1:carried	35
left1:carrying	-89
left1:claimed	132
left1:confirmed	71
left1:cost	67
left1:counted	47
left1:counts	44
left1:deployed	-70
left1:did	-19
left1:displaced	71
left1:down	-60
left1:driven	52
left1:drove	10
left1:every	-87
left1:first	-53
left1:for	-44
left1:forced	45
left1:found	20
left1:free	79
left1:from	-9
left1:further	45
left1:had	-132
left1:has	4
left1:have	42
left1:held	-51
left1:hit	-61
left1:hold	-36
left1:hosts	66
left1:in	-178
left1:include	-44
left1:including	85
left1:injured	85
left1:injuring	72
left1:is	-35
left1:its	-25
left1:just	20
left1:kill	36
left1:killed	247
left1:killing	170
left1:kills	139
left1:last	-5
left1:leaves	84
left1:leaving	-29
left1:left	48
left1:let	64
left1:lists	77
left1:lost	111
left1:made	20
left1:magnitude	-94
left1:move	23
left1:not	-75
left1:of	-73
left1:off	-11
left1:on	-124
left1:only	37
left1:or	-52
left1:other	68
left1:out	13
left1:over	39
left1:passed	45
left1:reach	-19
left1:reached	-34
left1:recorded	53
left1:registered	25
left1:release	69
left1:released	47
left1:remaining	-14
left1:reported	55
left1:reports	25
left1:rescued	-85
left1:s	-142
left1:saw	13
left1:say	43
left1:says	23
left1:seized	68
left1:sent	41
left1:so	25
left1:that	104
left1:the	-35
left1:them	-51
left1:then	17
left1:through	-62
left1:to	-12
left1:took	30
left1:treated	-31
left1:update	-57
left1:uprooted	67
left1:was	6
left1:week	-33
left1:were	-46
left1:when	-54
left1:where	-9
left1:which	122
left1:while	-44
left1:whom	90
left1:with	30
left1:won	-44
left1:wounding	67
left1:year	17
left1:—	72
left1:•	-37
left2:	-88
left2:"	17
left2:#	-51
left2:,	-34
left2:-	-73
left2::	-25
left2:;	12
left2:a	-70
left2:account	39
left2:affected	-61
left2:all	-104
left2:alone	-15
left2:along	-11
left2:also	56
left2:am	-50
left2:among	30
left2:and	17
left2:are	35
left2:army	24
left2:as	72
left2:at	-43
left2:august	87
left2:authorities	17
left2:average	30
left2:back	-73
left2:been	-72
left2:billion	-17
left2:boat	-16
left2:bodies	38
left2:boy	-93
left2:but	32
left2:by	-10
left2:came	6
left2:carried	-29
left2:cases	70
left2:cent	-26
left2:children	37
left2:cholera	95
left2:civilians	73
left2:claims	13
left2:climbs	69
left2:confirmed	-24
left2:could	24
left2:count	-8
left2:country	-8
left2:court	-59
left2:crowd	-66
left2:dawn	-17
left2:day	10
left2:days	-81
left2:dead	31
left2:death	-18
left2:deaths	50
left2:december	37
left2:denied	-39
left2:died	-13
left2:down	33
left2:drones	-27
left2:each	-37
left2:estimates	26
left2:far	-48
left2:february	63
left2:figure	124
left2:fire	-48
left2:first	82
left2:five	49
left2:flights	19
left2:followed	-50
left2:food	-83
left2:four	22
left2:from	-98
left2:given	-4
left2:gunmen	37
left2:had	29
left2:handed	-62
left2:has	-10
left2:have	-6
left2:having	68
left2:he	30
left2:hit	-28
left2:home	14
left2:hospital	32
left2:hostages	-21
left2:house	-71
left2:i	32
left2:in	-46
left2:india	50
left2:injured	21
left2:injuries	44
left2:iom	-78
left2:is	-40
left2:israel	24
left2:it	82
left2:january	-35
left2:killed	21
left2:killing	111
left2:kits	-32
left2:late	-24
left2:law	57
left2:lebanon	41
left2:live	28
left2:lives	49
left2:looking	22
left2:man	-30
left2:martyrs	82
left2:may	-18
left2:men	26
left2:militants	57
left2:million	-42
left2:ministry	15
left2:minutes	31
left2:missiles	-49
left2:missing	-11
left2:mission	-48
left2:morning	-70
left2:mother	-77
left2:names	83
left2:nations	34
left2:nine	-35
left2:not	-78
left2:now	31
left2:number	88
left2:october	57
left2:of	18
left2:off	-117
left2:office	-37
left2:officials	-69
left2:on	-6
left2:one	-43
left2:out	-78
left2:over	-84
left2:partners	-14
left2:passengers	-126
left2:people	13
left2:persons	-68
left2:population	-96
left2:put	6
left2:received	56
left2:refugees	3
left2:region	42
left2:remains	63
left2:report	-39
left2:reported	-20
left2:reports	15
left2:return	105
left2:risen	51
left2:rises	55
left2:road	-28
left2:russia	-58
left2:s	-43
left2:said	-14
left2:same	51
left2:say	81
left2:says	77
left2:second	-13
left2:september	52
left2:shelter	-94
left2:shot	6
left2:six	-43
left2:soldiers	36
left2:speaks	67
left2:stands	60
left2:states	-75
left2:stood	-7
left2:strikes	-10
left2:sunday	51
left2:survey	-60
left2:team	-95
left2:teams	51
left2:thailand	29
left2:that	10
left2:the	-38
left2:their	-67
left2:them	-101
left2:there	-24
left2:these	53
left2:they	92
left2:those	81
left2:thursday	18
left2:time	51
left2:to	-4
left2:together	26
left2:told	12
left2:toll	64
left2:town	-94
left2:troops	38
left2:tuesday	-34
left2:two	31
left2:ukraine	37
left2:up	-5
left2:us	62
left2:votes	-15
left2:was	64
left2:water	-88
left2:way	-45
left2:we	17
left2:week	-4
left2:were	-81
left2:which	28
left2:who	46
left2:will	13
left2:woman	27
left2:women	-17
left2:workers	-18
left2:would	14
left2:wounded	-53
left2:year	18
left2:years	-45
left3:	67
left3:"	24
left3:#	-20
left3:(	-77
left3:)	-97
left3:,	-49
left3:-	-53
left3::	62
left3:;	-17
left3:a	-72
left3:according	29
left3:agency	25
left3:al	31
left3:among	9
left3:an	-100
left3:and	43
left3:are	-31
left3:as	-26
left3:authorities	41
left3:be	-83
left3:been	-50
left3:between	-10
left3:billion	-53
left3:by	-8
left3:came	-29
left3:camp	35
left3:cases	-14
left3:central	-3
left3:children	47
left3:confirmed	76
left3:country	53
left3:dead	15
left3:deaths	88
left3:defence	-79
left3:displaced	60
left3:down	4
left3:each	-73
left3:eight	63
left3:el	18
left3:eleven	21
left3:february	-81
left3:first	-26
left3:five	54
left3:floods	-32
left3:food	-48
left3:for	-38
left3:found	10
left3:four	44
left3:friday	-44
left3:from	45
left3:given	24
left3:had	74
left3:has	47
left3:he	-59
left3:health	-68
left3:hospital	73
left3:i	-20
left3:in	59
left3:is	-36
left3:israel	11
left3:israeli	-41
left3:it	92
left3:its	-23
left3:january	8
left3:june	61
left3:killed	70
left3:last	31
left3:late	-38
left3:live	22
left3:lives	42
left3:local	-52
left3:lost	-115
left3:management	31
left3:may	61
left3:media	60
left3:medical	-27
left3:migration	36
left3:million	-25
left3:monday	-61
left3:months	-47
left3:morning	-40
left3:my	31
left3:near	71
left3:nine	-109
left3:not	16
left3:november	5
left3:october	-15
left3:of	-54
left3:off	-43
left3:office	77
left3:officials	12
left3:on	-10
left3:one	-137
left3:or	4
left3:out	-20
left3:over	36
left3:people	59
left3:per	-80
left3:press	-52
left3:public	-39
left3:red	5
left3:region	40
left3:russia	7
left3:russian	-26
left3:s	-56
left3:said	24
left3:same	37
left3:says	-36
left3:second	-17
left3:security	-30
left3:september	57
left3:set	-116
left3:seven	-3
left3:she	-3
left3:since	-23
left3:six	-9
left3:so	68
left3:southern	27
left3:state	-19
left3:sudan	46
left3:sunday	33
left3:teams	-56
left3:ten	11
left3:that	32
left3:their	-33
left3:them	-34
left3:then	-7
left3:there	20
left3:they	-82
left3:this	57
left3:three	-32
left3:thursday	50
left3:to	18
left3:told	89
left3:toll	114
left3:took	-62
left3:tuesday	53
left3:two	-49
left3:united	-58
left3:up	96
left3:was	-53
left3:we	48
left3:week	6
left3:weeks	41
left3:were	-5
left3:west	58
left3:where	-34
left3:which	-18
left3:who	-90
left3:winter	-6
left3:with	-89
left3:without	25
left3:would	-10
left3:wounded	-84
left3:year	-54
left3:—	42
left3:•	-61
many	-77
mostly:abducted	-95
mostly:aid	-55
mostly:allocated	-56
mostly:casualty	5
mostly:displaced	-80
mostly:displacement	10
mostly:held	15
mostly:hostage	37
mostly:injured	18
mostly:killed	-12
mostly:missing	43
mostly:pledged	-30
mostly:prisoners-exchanged	46
mostly:refugees	-154
mostly:returned	-107
near:abab	-48
near:abdi	-22
near:abdu	149
near:aboa	-78
near:abou	18
near:abov	-46
near:abro	71
near:abse	-25
near:abu	-22
near:acce	3
near:acci	26
near:acco	96
near:accu	-56
near:aceh	78
near:ackn	111
near:acqu	-117
near:acre	-10
near:acro	-35
near:act	-25
near:acti	76
near:acut	-73
near:add	-73
near:adde	36
near:addi	46
near:adds	54
near:aden	-11
near:adjo	36
near:admi	78
near:affe	-91
near:afgh	-7
near:afp	-23
near:afri	22
near:afte	-4
near:agai	-81
near:age	24
near:aged	72
near:agen	69
near:aggr	32
near:ago	80
near:agre	40
near:agri	-11
near:ahea	26
near:aid	-28
near:aime	-5
near:air	-26
near:airc	-53
near:airl	-51
near:airp	-43
near:alam	-50
near:alep	70
near:aler	-34
near:ali	9
near:aliv	-30
near:all	29
near:alle	-38
near:alli	-31
near:allo	-39
near:almo	-46
near:alon	70
near:alre	24
near:also	22
near:ambu	60
near:amen	-28
near:amer	-12
near:amon	26
near:anal	-22
near:and	-8
near:anda	7
near:ande	-77
near:andr	-93
near:anim	-66
near:anno	-32
near:anot	64
near:answ	71
near:anti	-35
near:any	-78
near:apar	-25
near:apie	-45
near:appe	-64
near:appr	5
near:apri	-10
near:are	-15
near:area	-20
near:arme	84
near:army	55
near:arou	11
near:arre	-89
near:arri	26
near:arti	-52
near:asho	-19
near:aske	-50
near:assa	-59
near:asse	-56
near:assi	-128
near:asso	-81
near:atta	46
near:atte	-121
near:attr	70
near:aug	-36
near:augu	35
near:aust	-6
near:aver	74
near:awar	-5
near:away	-22
near:azer	-16
near:baby	14
near:back	-46
near:ball	-83
near:balo	-61
near:bama	26
near:band	57
near:bang	31
near:bank	-23
near:bare	-18
near:barr	-10
near:base	59
near:basi	78
near:bass	6
near:beac	95
near:beat	24
near:beca	29
near:beco	27
near:bedo	85
near:beds	12
near:been	-39
near:befo	26
near:bega	33
near:begi	-97
near:begu	-113
near:behe	-97
near:behi	19
near:bein	104
near:beka	28
near:belg	68
near:beli	54
near:bell	43
near:belo	-63
near:benc	-20
near:bene	38
near:besi	84
near:betw	-35
near:biha	-46
near:bill	-81
near:blac	-49
near:blam	42
near:blan	7
near:blas	25
near:blew	-64
near:bloc	-107
near:boar	-13
near:boat	-9
near:bodi	34
near:bomb	-46
near:bone	47
near:book	39
near:bord	-12
near:born	-25
near:boys	58
near:brea	-29
near:brid	40
near:brie	-49
near:brig	51
near:brin	66
near:brit	-15
near:broa	38
near:brok	76
near:brot	45
near:brou	-23
near:budg	-10
near:buil	-103
near:bulg	103
near:bull	52
near:buri	3
near:burk	45
near:burn	84
near:buru	77
near:bury	33
near:bus	-64
near:buse	-38
near:but	-28
near:cali	-69
near:call	13
near:camb	-43
near:came	-27
near:camp	-100
near:cana	47
near:canc	-77
near:cand	-46
near:cann	70
near:capa	-85
near:capi	-36
near:capt	-22
near:car	73
near:card	-44
near:care	12
near:carg	-56
near:carr	50
near:case	-64
near:cash	-86
near:casu	15
near:cata	-29
near:cate	55
near:caug	-42
near:caus	78
near:ceas	58
near:cebu	-14
near:cele	-35
near:ceme	57
near:cent	15
near:cert	39
near:chad	77
near:chai	-76
near:cham	-37
near:chan	-45
near:chap	12
near:char	-99
near:chec	10
near:chib	-30
near:chie	80
near:chil	61
near:chol	92
near:chri	-4
near:chur	27
near:circ	7
near:citi	36
near:city	8
near:civi	48
near:clai	44
near:clar	-45
near:clas	23
near:clea	-59
near:clim	-7
near:clin	81
near:cloc	-61
near:clos	-93
near:club	-84
near:coac	-37
near:coal	-5
near:coas	9
near:coff	53
near:cold	-55
near:coll	-58
near:colo	-25
near:colu	42
near:comb	-6
near:come	-19
near:comm	18
near:comp	11
near:conc	-66
near:conf	30
near:cong	65
near:cons	24
near:cont	14
near:coor	-66
near:corp	-7
near:corr	-50
near:cost	69
near:coul	127
near:coun	23
near:coup	-67
near:cour	-18
near:cove	-40
near:cras	65
near:cres	-66
near:cret	-74
near:crew	46
near:crim	-35
near:cris	32
near:crit	142
near:cror	-41
near:cros	94
near:crow	-49
near:crui	-67
near:crus	43
near:cubi	-15
near:cull	-17
near:cup	-54
near:cust	-46
near:cut	15
near:cuts	8
near:cvm	-40
near:dail	71
near:dama	-88
near:data	-65
near:date	-5
near:daug	3
near:dawn	-45
near:day	11
near:days	42
near:dead	118
near:deal	-14
near:deat	10
near:deca	-7
near:dece	24
near:deci	-78
near:decl	-35
near:defe	-16
near:del	41
near:dela	76
near:dele	-62
near:deli	-74
near:demo	14
near:deng	-13
near:deni	-40
near:depe	-52
near:depl	-135
near:depo	-21
near:depu	-48
near:dera	-79
near:desp	-46
near:dest	-148
near:deta	56
near:dete	-48
near:deve	-23
near:devi	-33
near:dhak	38
near:did	-57
near:die	50
near:died	95
near:diff	-38
near:dina	-36
near:dire	-41
near:disa	104
near:disc	54
near:disq	-32
near:dist	-35
near:dive	-10
near:divi	-61
near:dna	76
near:dnip	-12
near:doct	-8
near:docu	-43
near:does	-39
near:dogs	-65
near:doll	-42
near:dome	-4
near:dorm	-34
near:dose	-66
near:doub	24
near:down	-39
near:doze	56
near:draw	-72
near:dron	-42
near:drop	35
near:drow	74
near:dtm	-49
near:due	-4
near:dug	91
near:duri	13
near:duty	49
near:each	-37
near:earl	67
near:earn	-40
near:eart	-8
near:east	-18
near:econ	-19
near:edit	-48
near:egyp	16
near:eigh	-13
near:elec	-21
near:elev	49
near:elim	-12
near:eln	33
near:else	-66
near:emba	-104
near:emer	-30
near:emir	86
near:empl	-31
near:end	-42
near:ende	-42
near:enem	-13
near:ener	65
near:engi	-78
near:engl	-43
near:enou	-53
near:ente	18
near:esca	31
near:esta	22
near:esti	-41
near:ethi	22
near:euro	45
near:evac	64
near:ever	-67
near:exam	34
near:exch	48
near:exec	67
near:expe	35
near:expl	-50
near:exte	39
near:extr	-46
near:face	-86
near:faci	-66
near:fact	94
near:fail	-15
near:fair	-34
near:fall	-8
near:fami	-17
near:far	67
near:farm	51
near:fash	-16
near:faso	45
near:fata	20
near:fath	-98
near:fear	77
near:febr	24
near:fede	51
near:feed	-68
near:fell	17
near:fewe	-40
near:fiel	-29
near:fift	6
near:figh	-35
near:figu	63
near:file	-51
near:fili	-57
near:fill	-37
near:fina	66
near:find	-13
near:fine	-30
near:fini	-89
near:fire	-34
near:firs	6
near:fish	113
near:five	39
near:flas	-27
near:flat	-39
near:fled	-14
near:flee	47
near:flew	-26
near:flig	-31
near:flou	-35
near:flow	32
near:foll	-4
near:food	-118
near:foot	84
near:for	-15
near:forc	18
near:fore	45
near:form	-13
near:fort	-29
near:foun	-28
near:four	12
near:frac	8
near:fran	-18
near:free	33
near:frid	20
near:from	38
near:fron	-3
near:ftse	-33
near:fuel	65
near:full	-68
near:fund	-27
near:furt	58
near:gall	-6
near:gand	-24
near:gang	-60
near:gas	29
near:gate	-98
near:gath	-5
near:gavd	-17
near:gave	-38
near:gaza	22
near:gend	-73
near:gene	60
near:get	43
near:girl	11
near:give	-12
near:givi	-24
near:goal	-81
near:goes	40
near:goma	-21
near:gone	-15
near:good	62
near:got	-6
near:gove	-4
near:gran	25
near:grav	13
near:gree	-36
near:grou	97
near:grow	-62
near:guar	-25
near:guer	75
near:gues	-11
near:gunm	62
near:guns	11
near:had	7
near:hait	-73
near:half	52
near:hall	-31
near:hama	10
near:haml	-73
near:hand	63
near:happ	-21
near:has	-7
near:haug	-53
near:have	-51
near:havi	-35
near:haza	16
near:head	-40
near:heal	41
near:hear	77
near:heat	51
near:hect	-54
near:held	-46
near:heli	77
near:hell	42
near:help	-24
near:her	-41
near:herd	-20
near:here	-16
near:hers	-29
near:hezb	-43
near:high	-120
near:hill	6
near:him	-45
near:his	14
near:hit	7
near:hits	61
near:hitt	-44
near:hold	-13
near:home	13
near:homs	52
near:hope	-79
near:hosp	41
near:host	-59
near:hot	-95
near:hote	-81
near:hour	32
near:hous	-49
near:hout	54
near:how	-66
near:howe	46
near:huma	85
near:hung	-54
near:hurr	-50
near:hurt	80
near:hygi	6
near:iden	4
near:idf	36
near:idle	43
near:impe	-64
near:impr	52
near:inci	5
near:incl	84
near:inde	-64
near:indi	-55
near:indo	37
near:infa	67
near:infe	-10
near:infl	-25
near:info	-30
near:inha	61
near:init	-4
near:inju	146
near:inqu	-40
near:inse	-79
near:insi	-44
near:insp	14
near:inst	-45
near:inte	13
near:into	41
near:inve	19
near:invo	-62
near:iom	-58
near:iran	6
near:iraq	-38
near:irel	9
near:isla	-80
near:isra	71
near:issu	-86
near:ital	-4
near:its	-7
near:itse	57
near:ivor	-44
near:jail	-22
near:jama	79
near:janu	4
near:jiha	35
near:john	-41
near:join	-80
near:jord	-61
near:jour	-67
near:judg	-5
near:july	-5
near:jump	-20
near:just	44
near:kabu	32
near:kadu	51
near:kash	-14
near:kaza	-90
near:keep	-73
near:kens	70
near:keny	5
near:kept	-12
near:khan	-42
near:khar	22
near:kher	-41
near:khyb	66
near:kidn	80
near:kill	89
near:kilo	-121
near:king	-53
near:kitc	4
near:kits	-70
near:kivu	-28
near:knew	-66
near:know	28
near:kore	106
near:kuna	-7
near:kurd	16
near:kurs	-26
near:kyiv	34
near:labo	-19
near:lake	86
near:lakh	-117
near:lamp	-51
near:land	-63
near:lank	22
near:larg	-51
near:larr	49
near:last	-40
near:late	11
near:laun	-54
near:law	17
near:lead	24
near:lear	89
near:leas	3
near:leav	46
near:leba	107
near:led	-15
near:left	41
near:leg	54
near:less	-48
near:let	40
near:leve	-36
near:liby	-75
near:lie	-11
near:lieu	49
near:life	61
near:ligh	-46
near:like	62
near:limb	52
near:limi	-34
near:line	-104
near:link	11
near:list	37
near:litr	-83
near:litt	-113
near:livi	-34
near:loca	78
near:lodg	-54
near:logg	-49
near:lond	9
near:long	69
near:look	-12
near:lorr	-27
near:lose	-26
near:loss	64
near:lost	41
near:lowe	22
near:lunc	-55
near:lyin	71
near:mach	-72
near:made	-25
near:maga	71
near:maim	72
near:main	-24
near:majo	55
near:mala	35
near:mali	-47
near:maln	-70
near:man	73
near:mana	-37
near:mani	-66
near:mans	-19
near:many	-138
near:mapp	-56
near:marc	55
near:mari	-45
near:mark	-10
near:marr	-43
near:mart	84
near:matc	-78
near:mate	-59
near:matt	-46
near:may	49
near:mayo	-52
near:meal	-105
near:mean	-45
near:medi	20
near:meet	-10
near:mega	-65
near:memb	-83
near:men	-19
near:mend	75
near:mess	-63
near:met	-102
near:metr	-53
near:mexi	67
near:mid	71
near:midd	-119
near:migr	86
near:mile	69
near:mill	-73
near:mine	-6
near:mini	-14
near:mino	64
near:miss	27
near:mobi	-90
near:mode	39
near:moga	56
near:moh	59
near:mond	48
near:mone	18
near:moni	-18
near:mont	14
near:more	54
near:morg	105
near:morn	-35
near:moro	-62
near:mosc	100
near:mosq	-59
near:most	-6
near:moth	-28
near:moto	-85
near:moun	-9
near:mour	73
near:move	21
near:msf	-18
near:much	-10
near:mud	3
near:muni	-4
near:murd	-38
near:myan	108
near:myse	56
near:nair	-10
near:name	11
near:nasi	26
near:nati	11
near:naut	63
near:near	10
near:need	-102
near:neig	47
near:nepa	-49
near:netw	82
near:neut	100
near:new	-25
near:news	42
near:next	79
near:nige	46
near:nigh	-3
near:nile	-15
near:nine	-35
near:nobo	37
near:non	-16
near:none	-90
near:noon	84
near:nort	78
near:not	18
near:note	-34
near:noth	30
near:noti	-89
near:nov	11
near:nove	48
near:now	-55
near:nrc	8
near:numb	-6
near:nurs	-34
near:obse	18
near:occu	42
near:ocha	39
near:oct	91
near:octo	39
near:odes	53
near:off	-22
near:offe	-30
near:offi	-54
near:oil	-52
near:old	68
near:once	-35
near:one	-75
near:onli	-86
near:only	21
near:open	5
near:oper	-58
near:oppo	-56
near:orde	-98
near:orga	-16
near:orig	84
near:othe	-17
near:ours	27
near:out	-13
near:outb	-72
near:outs	16
near:over	-16
near:own	77
near:owne	-64
near:pack	-50
near:page	32
near:paid	-45
near:pakh	66
near:paki	-57
near:pale	-16
near:palm	-70
near:pape	-3
near:para	-23
near:pare	61
near:pari	34
near:parl	43
near:part	-54
near:pass	46
near:past	-39
near:path	17
near:pati	-53
near:patn	-8
near:patr	-84
near:pay	-81
near:paym	-37
near:peac	30
near:peak	60
near:pens	57
near:peop	-99
near:per	-168
near:perc	-72
near:peri	122
near:perm	-59
near:pers	-43
near:peti	-10
near:phas	-61
near:phil	-6
near:phon	-26
near:phot	-97
near:pick	-102
near:pict	-75
near:piec	-51
near:pipe	-53
near:plac	-58
near:plan	-10
near:plas	-26
near:plat	-99
near:play	-59
near:pled	-58
near:plun	-95
near:plus	-20
near:poin	-100
near:poli	102
near:poll	-65
near:popu	-88
near:port	-41
near:poss	-21
near:post	83
near:poun	-61
near:powe	-77
near:pray	43
near:pre	-65
near:pref	57
near:preg	-30
near:pres	41
near:prev	-31
near:pric	22
near:prim	-28
near:prin	44
near:pris	-19
near:priv	-69
near:prob	-11
near:prog	-15
near:proj	-62
near:prom	-95
near:prop	-60
near:pros	-53
near:prot	19
near:prov	54
near:psyc	-91
near:publ	112
near:pull	-82
near:punj	71
near:pupi	72
near:push	64
near:put	52
near:puts	-30
near:qata	54
near:quak	-74
near:quar	-76
near:ques	-136
near:quot	9
near:raba	-62
near:radi	-33
near:rafa	-31
near:raid	83
near:rail	-61
near:rain	42
near:rais	48
near:rama	87
near:rang	12
near:rans	10
near:rate	-31
near:rati	-9
near:ravi	5
near:reac	7
near:read	-35
near:rebe	67
near:reca	-40
near:rece	-99
near:reck	-3
near:reco	-78
near:recr	-78
near:red	20
near:refe	-35
near:refu	-16
near:regi	67
near:reha	-32
near:reit	-54
near:reje	47
near:rela	3
near:rele	20
near:reli	-38
near:relo	-72
near:rema	-10
near:repa	25
near:repo	33
near:repu	-16
near:requ	-23
near:resc	-65
near:rese	-94
near:resi	-7
near:resp	22
near:rest	51
near:resu	-8
near:reta	-57
near:retr	118
near:retu	28
near:reun	-134
near:reut	44
near:revi	-22
near:rice	18
near:rifl	-49
near:righ	73
near:rise	42
near:rive	-28
near:road	-19
near:robb	-58
near:rohi	61
near:roll	-86
near:roof	-59
near:room	76
near:rose	17
near:roug	-78
near:roun	-128
near:row	-80
near:rubb	46
near:rule	-78
near:ruli	-8
near:run	-80
near:runn	-31
near:runs	-111
near:rupe	-40
near:rura	31
near:russ	9
near:sada	37
near:safe	-24
near:said	-90
near:sale	14
near:same	86
near:sana	58
near:sand	34
near:sank	-56
near:sant	-10
near:sar	24
near:satu	7
near:saud	5
near:save	-30
near:saw	15
near:say	14
near:sayi	-20
near:says	63
near:scen	-45
near:sche	7
near:scho	84
near:scor	-94
near:scra	-92
near:sea	6
near:sear	-79
near:seas	4
near:seat	-17
near:seco	-68
near:secr	-6
near:sect	-17
near:secu	-85
near:seen	-44
near:sell	-31
near:sena	-78
near:sent	-23
near:sepa	-37
near:sept	-59
near:seri	-3
near:serv	-4
near:sess	-82
near:set	-61
near:sett	-29
near:seve	-32
near:shab	-76
near:shah	-69
near:shal	23
near:shar	46
near:she	67
near:shed	-62
near:shee	-58
near:shel	-18
near:shif	-110
near:ship	-93
near:shir	-41
near:shoo	15
near:shop	-27
near:shor	-34
near:shot	-7
near:shou	44
near:show	41
near:shra	71
near:shut	13
near:side	-27
near:sieg	-38
near:sign	15
near:sinc	36
near:sind	64
near:sing	91
near:sink	-48
near:site	7
near:sitt	-72
near:situ	-79
near:six	11
near:sixe	-53
near:sixt	9
near:size	-7
near:slau	-5
near:slee	27
near:slep	83
near:slid	68
near:slip	-16
near:slop	33
near:smal	13
near:smas	-53
near:smok	96
near:soci	-17
near:sola	-49
near:sold	76
near:soma	64
near:some	-33
near:son	64
near:sons	64
near:soro	39
near:soug	96
near:sour	-38
near:sout	83
near:spac	-19
near:spar	-86
near:spea	13
near:spen	-115
near:spok	121
near:spot	-41
near:spre	-43
near:spri	-17
near:squa	-32
near:sri	10
near:stad	-89
near:staf	-85
near:stag	-10
near:stai	-41
near:stal	-22
near:stan	-35
near:star	85
near:stay	13
near:step	64
near:stil	109
near:stoo	-97
near:stop	-39
near:stor	-61
near:stra	-67
near:stre	-16
near:stri	5
near:stro	-93
near:stru	-10
near:stuc	-66
near:stud	-6
near:sub	54
near:succ	36
near:such	70
near:suda	54
near:suff	67
near:suit	-93
near:summ	-7
near:sunk	-73
near:supe	25
near:supp	-98
near:surg	126
near:surr	-18
near:surv	-49
near:susp	11
near:sust	-3
near:suzu	34
near:swap	-6
near:syri	41
near:tabl	-72
near:taiw	-54
near:take	30
near:taki	48
near:tali	73
near:talk	-16
near:tall	12
near:tank	46
near:targ	-46
near:tawi	19
near:tea	40
near:teac	71
near:team	-42
near:tele	60
near:tell	-84
near:ten	45
near:tens	31
near:tent	-6
near:term	21
near:terr	-10
near:test	-17
near:thai	82
near:than	-61
near:that	55
near:the	-14
near:thea	23
near:thei	45
near:them	42
near:then	41
near:ther	7
near:thes	58
near:they	18
near:thin	-37
near:thir	12
near:this	21
near:thos	52
near:thou	-46
near:thre	38
near:thro	-9
near:thur	55
near:thus	98
near:tick	-20
near:time	-73
near:tine	10
near:tobr	-27
near:toda	26
near:todd	83
near:toge	-4
near:told	-110
near:toll	102
near:tom	-50
near:tomo	-71
near:toni	-20
near:tonn	-53
near:too	64
near:took	14
near:top	-48
near:tork	20
near:torr	37
near:tota	-93
near:tour	-111
near:towa	42
near:town	-48
near:trac	-47
near:trad	67
near:trai	-63
near:tran	-48
near:trav	-54
near:trea	-66
near:tree	-69
near:tria	-65
near:trie	-36
near:trip	-77
near:troo	-18
near:truc	-63
near:true	59
near:tsel	80
near:tues	27
near:tuni	9
near:turk	8
near:turn	-94
near:twel	6
near:twen	73
near:twic	-122
near:two	4
near:typh	63
near:ukra	25
near:unac	63
near:unde	21
near:unha	-99
near:unhc	38
near:unic	-51
near:unif	77
near:unio	-51
near:unit	-29
near:unti	-27
near:upda	-47
near:uppe	-19
near:upro	113
near:upwa	-18
near:urge	45
near:use	-67
near:used	-23
near:uvir	-27
near:vacc	-103
near:vali	91
near:vehi	27
near:vene	15
near:vess	-83
near:vice	-17
near:vict	6
near:vide	31
near:viet	5
near:vill	-3
near:viol	-44
near:visi	-98
near:voic	-82
near:vote	-117
near:wade	-23
near:wait	-116
near:walk	-54
near:wall	77
near:want	-73
near:war	26
near:warn	32
near:was	30
near:wash	15
near:wate	-101
near:way	-21
near:weat	-10
near:wedn	-10
near:week	51
near:went	56
near:were	-6
near:wfp	-111
near:what	-21
near:wher	-69
near:whic	-79
near:whit	-52
near:who	31
near:whol	25
near:whom	80
near:whos	-93
near:wick	-28
near:wide	12
near:wild	-22
near:will	22
near:wind	-65
near:winn	-33
near:wint	-9
near:with	-50
near:witn	-17
near:wome	75
near:won	-63
near:word	-26
near:wore	-51
near:work	-11
near:worl	-50
near:wors	35
near:wort	-42
near:woul	-43
near:woun	58
near:writ	74
near:wron	16
near:yard	-55
near:year	5
near:yeme	-28
near:yest	7
near:yet	-53
near:you	-133
near:youn	-57
near:zapo	22
near:zone	-92
next:claim-abducted	-19
next:claim-allocated	-23
next:claim-casualties	-74
next:claim-dead-in-captivity	10
next:claim-delivered	-60
next:claim-displaced	50
next:claim-held	49
next:claim-injured	51
next:claim-killed	-10
next:claim-missing	25
next:claim-pledged	-12
next:claim-prisoners-exchanged	18
next:claim-refugees	-26
next:claim-released	32
next:claim-returned	61
next:claim-total	37
noun:	6
noun:afghan	89
noun:aftershock	-56
noun:aircraft	-34
noun:ambulance	-78
noun:baby	-105
noun:bed	-86
noun:boat	-130
noun:body	149
noun:bomb	-79
noun:boy	110
noun:brother	-15
noun:building	-88
noun:bus	-43
noun:captive	-22
noun:car	-69
noun:case	-115
noun:casualty	76
noun:centre	-91
noun:child	42
noun:citizen	-72
noun:civilian	146
noun:coach	-100
noun:colleague	19
noun:company	-36
noun:corpse	67
noun:country	-66
noun:cousin	-60
noun:crew-member	74
noun:customer	-66
noun:daughter	38
noun:death	111
noun:detainee	76
noun:diplomat	-44
noun:displaced-person	93
noun:district	-73
noun:dog	-23
noun:dose	-8
noun:driver	-38
noun:drone	-115
noun:employee	81
noun:family	-152
noun:farmer	-46
noun:fatality	-3
noun:fighter	-22
noun:firefighter	-32
noun:flight	-29
noun:foreigner	36
noun:girl	6
noun:group	-109
noun:guard	-25
noun:head	-112
noun:helicopter	-61
noun:home	-68
noun:hospital	-71
noun:hostage	114
noun:house	-122
noun:household	-114
noun:incident	-39
noun:individual	123
noun:inhabitant	-28
noun:injury	-21
noun:israeli	33
noun:job	-32
noun:kit	-28
noun:leader	-55
noun:life	153
noun:list	-62
noun:lorry	-72
noun:man	-6
noun:martyr	130
noun:meal	-31
noun:member	-21
noun:migrant	-10
noun:militant	45
noun:miner	-28
noun:minister	-135
noun:missile	-72
noun:mother	-4
noun:motorcycle	-84
noun:nation	-58
noun:national	-41
noun:neighbor	51
noun:neighbour	40
noun:nurse	24
noun:officer	-93
noun:official	-147
noun:other	127
noun:page	-82
noun:palestinian	91
noun:passenger	-80
noun:patient	-38
noun:person	-9
noun:personnel	-11
noun:player	-86
noun:point	-79
noun:police-officer	-43
noun:post	-72
noun:prisoner	48
noun:province	-45
noun:pupil	19
noun:refugee	107
noun:region	-87
noun:relative	-54
noun:rescuer	-13
noun:resident	54
noun:returnee	87
noun:rohingya	85
noun:room	-18
noun:round	-12
noun:school	-77
noun:seat	-41
noun:shelter	-88
noun:ship	-96
noun:sister	-7
noun:site	-73
noun:soldier	71
noun:son	-17
noun:staff	-36
noun:staff-member	74
noun:state	-42
noun:station	-36
noun:storey	-91
noun:sudanese	36
noun:survivor	-49
noun:suspect	-108
noun:syrian	22
noun:tanker	-76
noun:teacher	8
noun:tent	-43
noun:terrorist	126
noun:time	-130
noun:train	-26
noun:troops	-94
noun:truck	-94
noun:vehicle	-101
noun:victim	53
noun:villager	96
noun:visitor	-39
noun:volunteer	-75
noun:vote	-18
noun:wicket	-14
noun:wife	45
noun:woman	107
noun:woman-and-man	-28
noun:worker	107
noun:worshipper	52
only:aid	-87
only:displacement	-179
only:hostage	-11
other:abducted	22
other:aid	22
other:allocated	-22
other:casualties	-33
other:casualty	-12
other:dead-in-captivity	-33
other:delivered	59
other:displaced	-7
other:displacement	-8
other:held	-30
other:hostage	-14
other:injured	-22
other:killed	16
other:pledged	-48
other:prisoners-exchanged	54
other:refugees	19
other:released	25
other:requested	17
other:returned	8
other:total	-35
others:0	-362
others:2	-170
others:7	17
others:more	21
qualified	70
quoted	104
right1:	-127
right1:"	-9
right1:#	-73
right1:(	51
right1:)	25
right1:-	55
right1:.	4
right1::	14
right1:;	25
right1:?	-12
right1:a	-17
right1:abducted	42
right1:aboard	-60
right1:affected	-38
right1:after	59
right1:against	-71
right1:aged	20
right1:among	104
right1:and	-31
right1:are	50
right1:arrived	-44
right1:as	-27
right1:at	37
right1:before	15
right1:between	-9
right1:block	-57
right1:by	-7
right1:came	-13
right1:cents	-22
right1:confirmed	17
right1:could	71
right1:crossed	24
right1:dead	175
right1:destroyed	-65
right1:did	-10
right1:die	95
right1:died	111
right1:displaced	93
right1:drowned	121
right1:each	45
right1:earthquake	-25
right1:face	-4
right1:fell	45
right1:fled	66
right1:for	-36
right1:from	21
right1:go	51
right1:got	-32
right1:governorates	-21
right1:had	27
right1:has	-28
right1:have	42
right1:held	-11
right1:homeless	62
right1:hurt	72
right1:in	31
right1:injured	127
right1:inside	-79
right1:is	-3
right1:it	-95
right1:kidnapped	84
right1:killed	20
right1:last	86
right1:left	-10
right1:lost	121
right1:may	-16
right1:missing	186
right1:more	53
right1:mt	-96
right1:names	54
right1:needed	41
right1:of	18
right1:off	9
right1:on	-14
right1:or	40
right1:out	43
right1:over	-33
right1:per	-44
right1:places	-33
right1:quake	-37
right1:received	10
right1:recovered	12
right1:remain	-22
right1:returned	16
right1:said	-90
right1:saw	-78
right1:seized	84
right1:shot	31
right1:sides	-77
right1:still	79
right1:sustained	-35
right1:taken	74
right1:teams	-28
right1:that	-47
right1:the	-9
right1:this	-43
right1:to	-16
right1:took	-17
right1:under	-30
right1:units	-53
right1:walked	-65
right1:was	86
right1:we	89
right1:went	72
right1:what	-16
right1:when	-94
right1:who	29
right1:whom	33
right1:whose	-31
right1:with	23
right1:without	45
right1:words	-62
right1:would	-11
right1:wounded	165
right1:|	23
right1:—	69
right2:	-84
right2:"	-23
right2:#	-39
right2:(	-45
right2:)	-4
right2:,	-34
right2:;	-107
right2:a	41
right2:about	29
right2:according	73
right2:across	21
right2:after	108
right2:aged	-10
right2:all	49
right2:also	36
right2:among	-42
right2:an	-31
right2:and	-33
right2:are	-22
right2:arrested	-54
right2:as	22
right2:at	35
right2:away	44
right2:back	-4
right2:be	-20
right2:been	21
right2:board	-79
right2:both	65
right2:brought	-92
right2:burned	-48
right2:burns	38
right2:by	49
right2:children	38
right2:come	-27
right2:confirmed	78
right2:crossed	85
right2:damaged	-77
right2:day	32
right2:days	24
right2:dead	115
right2:died	71
right2:displaced	75
right2:down	-96
right2:driven	108
right2:eight	-34
right2:evacuated	70
right2:five	21
right2:fled	-41
right2:for	23
right2:found	25
right2:four	13
right2:freed	96
right2:friday	60
right2:from	57
right2:gaza	-25
right2:girls	69
right2:gone	42
right2:had	-28
right2:has	-94
right2:have	3
right2:he	5
right2:her	-13
right2:here	-56
right2:his	27
right2:home	10
right2:hurt	139
right2:i	6
right2:if	20
right2:in	17
right2:including	97
right2:injured	111
right2:injuries	-14
right2:injuring	5
right2:is	-96
right2:it	-88
right2:its	-28
right2:killed	47
right2:last	66
right2:led	29
right2:left	52
right2:let	-28
right2:lost	-37
right2:magnitude	-29
right2:missing	126
right2:monday	53
right2:more	15
right2:morning	-77
right2:most	-4
right2:mostly	66
right2:moved	-53
right2:much	-10
right2:my	83
right2:night	7
right2:nine	-38
right2:not	72
right2:now	-89
right2:number	53
right2:october	43
right2:of	-9
right2:officials	64
right2:on	-80
right2:one	89
right2:or	-66
right2:our	49
right2:out	-120
right2:over	-33
right2:perished	50
right2:police	-54
right2:registered	49
right2:rescued	-78
right2:returned	-29
right2:said	-28
right2:says	-80
right2:set	-29
right2:seven	23
right2:she	-78
right2:shot	49
right2:since	69
right2:six	38
right2:so	-102
right2:some	-49
right2:spent	-27
right2:state	22
right2:still	135
right2:strong	-46
right2:struck	30
right2:sunday	74
right2:survived	-112
right2:taken	52
right2:ten	-117
right2:than	-30
right2:that	-10
right2:their	20
right2:them	13
right2:then	-58
right2:there	38
right2:these	19
right2:they	5
right2:this	-25
right2:those	74
right2:three	-3
right2:to	12
right2:took	-16
right2:two	35
right2:unaccounted	105
right2:under	38
right2:up	-20
right2:us	69
right2:war	26
right2:was	-63
right2:week	60
right2:went	-21
right2:were	84
right2:what	-18
right2:when	102
right2:which	-41
right2:who	-78
right2:whom	31
right2:will	21
right2:with	39
right2:women	93
right2:would	-14
right2:wounded	135
right2:wounding	35
right2:wounds	34
right2:year	11
right2:yet	92
right3:"	-7
right3:#	-58
right3:(	-44
right3:)	87
right3:,	11
right3:.	-112
right3::	-72
right3:;	-31
right3:about	46
right3:according	43
right3:after	9
right3:all	82
right3:alone	-31
right3:among	-114
right3:an	8
right3:and	6
right3:are	45
right3:around	17
right3:arrested	-72
right3:as	13
right3:at	-68
right3:away	-7
right3:back	106
right3:be	81
right3:been	-55
right3:before	85
right3:being	70
right3:between	-64
right3:both	-54
right3:brought	26
right3:burns	69
right3:by	-19
right3:carried	-31
right3:children	51
right3:city	7
right3:come	60
right3:confirmed	35
right3:country	-108
right3:days	-20
right3:dead	87
right3:deaths	-72
right3:died	8
right3:displaced	132
right3:dollar	-76
right3:down	-19
right3:eight	80
right3:first	28
right3:five	11
right3:for	75
right3:found	15
right3:four	76
right3:freed	-51
right3:from	-43
right3:gaza	83
right3:given	-25
right3:go	6
right3:government	-56
right3:had	57
right3:has	22
right3:have	30
right3:he	-114
right3:held	71
right3:helicopters	-77
right3:her	-58
right3:his	39
right3:home	-17
right3:homes	-18
right3:hospital	-10
right3:hours	-66
right3:hurt	57
right3:i	41
right3:identified	-29
right3:in	-4
right3:injured	64
right3:injuries	55
right3:into	-54
right3:is	-31
right3:israeli	60
right3:it	-9
right3:its	-47
right3:kidnapped	85
right3:killed	35
right3:last	-64
right3:lives	16
right3:local	-4
right3:lost	-103
right3:men	18
right3:minors	-23
right3:missing	-7
right3:months	27
right3:more	45
right3:morning	-34
right3:moved	20
right3:national	37
right3:near	66
right3:nine	39
right3:no	-55
right3:noon	34
right3:not	30
right3:of	-21
right3:off	-9
right3:on	-9
right3:one	26
right3:or	30
right3:out	-53
right3:over	13
right3:own	34
right3:people	-55
right3:police	9
right3:put	70
right3:recorded	33
right3:recovered	71
right3:rescued	-96
right3:road	3
right3:s	-48
right3:said	-81
right3:same	13
right3:says	74
right3:school	18
right3:sent	-23
right3:seven	-62
right3:she	-58
right3:shelters	75
right3:since	84
right3:six	77
right3:soldiers	-4
right3:state	-12
right3:still	7
right3:street	-34
right3:sudan	7
right3:sudanese	37
right3:taken	11
right3:teachers	46
right3:ten	65
right3:than	-47
right3:that	-82
right3:the	25
right3:their	-38
right3:them	17
right3:there	75
right3:they	-17
right3:this	51
right3:those	-46
right3:three	8
right3:to	24
right3:two	-28
right3:under	28
right3:up	-37
right3:uprooted	8
right3:was	-6
right3:water	17
right3:way	40
right3:week	-16
right3:were	48
right3:when	19
right3:who	60
right3:whom	-43
right3:will	-48
right3:with	-37
right3:within	-68
right3:without	-84
right3:woman	56
right3:women	139
right3:wounded	-9
right3:wounds	56
right3:year	58
right3:years	-74
short	-9
size:1	-111
size:9	-64
size:99	-11
size:999	-11
size:9999	-12
size:more	32
verdict:abducted	56
verdict:casualties	19
verdict:claim	114
verdict:dead-in-captivity	-18
verdict:displaced	60
verdict:held	29
verdict:injured	93
verdict:killed	50
verdict:missing	3
verdict:open	-50
verdict:out	-281
verdict:prisoners-exchanged	60
verdict:refugees	35
verdict:released	63
verdict:returned	-25`,
  measure: `
alike:abducted	0:-22 1:-8 2:-33 4:18 6:24 7:-14 8:-29 9:-23
alike:casualties	3:-11 6:11 7:10
alike:dead-in-captivity	2:-26 4:-10 8:-26 10:36
alike:displaced	1:-26 2:-23 3:26 4:-41 5:14 7:-60 8:-28 9:-10 10:-51 11:10
alike:held	0:18 3:-14 4:-29 8:-8 10:-11
alike:injured	1:-20 2:-18 3:24 5:-56 6:-15 7:-20 8:24 10:-43
alike:killed	2:-63 3:8 4:-20 5:-11 6:8 7:-14 8:9 9:-9 10:-79 11:-9
alike:missing	1:13 3:9 5:-20 6:-18 7:-27 11:13
alike:prisoners-exchanged	0:-19 2:-12 4:-21 6:-15 7:-9 8:41 10:-21
alike:refugees	0:-18 1:-10 3:-28 6:-35 9:44 10:-9 11:-42
alike:released	4:-19 5:9 6:-11 8:-11 10:14
alike:returned	1:-11 3:20 4:-11 6:14 7:-12 9:-60 10:-10
any	1:-24 2:-20 7:-16 9:-11 10:-18 11:-13
bare:1	0:-74 1:-17 2:19 3:-56 4:-35 5:8 6:-13 7:-34 8:-11 10:32 11:-42
bare:9	0:-41 1:-15 2:9 3:-133 4:26 6:14 7:-14 8:-12 9:-115 11:-115
bare:99	1:-111 2:-13 3:-122 4:13 5:19 6:11 8:-21 9:-146 10:-20 11:-31
bare:999	0:12 2:-9 3:-57 4:-42 5:15 6:-27 7:-11 8:27 9:-12 10:13 11:-68
bare:9999	0:-13 2:-74 3:17 4:-44 5:-20 8:-12 9:-33 10:-16 11:-13
bare:more	0:-74 1:-9 2:-81 3:43 4:-101 5:-85 6:-57 7:-45 8:-68 9:43 10:-106 11:41
before:abducted	1:-20 2:-8 3:-33 4:15 5:-36 7:-31 9:-20 11:-20
before:allocated	3:-10 6:14
before:casualties	0:-13 1:21 2:-8 3:-9 4:-12 5:-17 6:8 7:-12 8:-14 9:-10 10:-15 11:-12
before:dead-in-captivity	2:-35 4:37 6:-13 8:-9 10:-28
before:delivered	3:-15 9:21 11:-9
before:displaced	0:-25 1:-13 2:-12 3:15 4:-14 5:-15 6:-46 7:-11 8:-18 9:23 10:-13
before:held	0:-52 2:29 3:-11 4:-8 5:-18 6:9 8:-39 10:-24
before:injured	1:-19 2:-15 4:-29 5:35 6:-38 7:16 8:-14 9:-31 10:-24 11:-22
before:killed	0:17 1:-83 2:-43 3:-8 5:39 6:-31 7:45 8:-59 9:-66 10:-56 11:-80
before:missing	0:-11 1:-25 2:13 4:-45 5:-20 6:9 7:10 8:-24 9:-11 10:-22 11:-13
before:prisoners-exchanged	0:-33 1:-9 4:-33 5:-11 6:-48 7:-12 8:40 10:-12
before:refugees	3:23 5:-16 6:-20 7:-11 9:-19 11:10
before:released	0:-20 2:17 3:-8 5:-11 6:-44 7:-9 11:-17
before:requested	3:-31 7:-8 9:32
before:returned	0:-11 3:27 6:-17 7:-11 9:-36
behind:abducted	1:-13 2:-42 3:-30 4:-35 5:-9 6:17 7:-21 8:30 9:-13 10:-20 11:-21
behind:allocated	6:10
behind:dead-in-captivity	2:12 5:-8 6:-36 8:-19
behind:displaced	0:-35 1:-18 2:-15 4:-24 5:-25 6:15 8:-28 9:-12 10:-16 11:27
behind:held	0:11 1:-22 2:-11 3:-37 5:-27 7:-30 8:-46 9:-28 10:24 11:-11
behind:injured	0:-58 1:-37 2:-42 3:-48 4:-45 6:75 7:-35 8:-32 9:-60 10:-51 11:-34
behind:killed	0:18 1:32 2:-12 3:-63 4:-49 5:-14 6:26 7:-26 9:-64 10:-49 11:-46
behind:missing	0:-14 1:-48 2:-37 3:-23 4:13 5:-8 6:30 7:9 8:-29 9:-38 10:-44 11:-27
behind:prisoners-exchanged	0:-30 1:-10 2:-36 3:19 4:-44 5:-18 6:-50 7:-14 8:36 9:-29 11:-24
behind:refugees	0:-8 3:-10 4:-9 5:-17 6:8 7:-9 9:21 10:-8 11:-26
behind:released	0:29 2:-36 3:-12 4:-53 5:-30 6:-23 7:-18 8:-31 9:-9 10:30 11:-17
behind:requested	3:20 6:-13 9:-20
behind:returned	0:-23 1:-10 2:-8 3:14 4:-11 5:13 6:-43 8:-10 9:-56 10:-9 11:20
ending:ad	0:-38 1:20 2:-22 3:-42 4:-19 5:-48 6:68 7:-53 8:-12 9:-13 10:-10 11:-9
ending:al	5:28 6:-27 7:-9
ending:an	0:16 10:-13
ending:ar	0:-9 5:21 6:-19
ending:at	0:-28 1:-9 2:17 4:-20 5:-13 6:-34 10:13
ending:ce	0:-29 1:23 2:-8 3:-22 4:13 6:8 7:-31 9:8 10:-21 11:-38
ending:ch	0:-14 2:-8 3:-15 4:-23 5:-27 6:23 7:-21 10:-20
ending:ds	0:-10 3:15
ending:ed	0:-12 1:-60 2:16 4:-30 5:33 6:-22 7:-58 8:19 10:-19 11:-27
ending:en	0:19 2:-23 3:-12 5:12 6:-13 7:-22 8:-13 9:-18 10:-33
ending:er	0:28 1:-10 2:12 4:-26 5:-31 6:-16 7:-31 9:-25 11:19
ending:es	0:8 1:23 2:-23 5:-54 6:-19 7:19 8:-23 9:-21 10:-29 11:-25
ending:ft	0:-15 4:-16 5:-18 6:-24 7:-16 8:16 10:11 11:-10
ending:ht	6:8
ending:id	5:-16 6:18
ending:in	0:-15 1:-14 2:-30 3:20 4:39 6:-27 7:19 8:-25 9:-11 10:-23 11:-20
ending:is	4:-9 6:13
ending:ke	5:19 6:-19
ending:ld	0:-16 1:-10 2:-19 3:-23 4:-9 5:-13 6:-25 8:11 9:27 11:-23
ending:ll	0:-32 1:-10 2:-11 3:36 4:24 6:-24 7:-15 8:-25 10:-14 11:-53
ending:ly	5:32 6:-22 7:-8 8:-10 10:8
ending:me	0:-18 2:-15 4:-20 5:-15 6:-15 8:-20 9:-26 10:27 11:18
ending:nd	4:18 10:-10
ending:ng	0:-28 2:-16 3:10 5:-29 6:-70 7:46 8:11 10:-31 11:-23
ending:ns	0:18 2:15 4:-13 5:22 6:-32 7:-10 8:-9 10:-24
ending:nt	0:-16 2:-13 3:-35 4:-11 5:-8 6:-19 7:-12 9:12 10:14 11:11
ending:ok	3:25 6:-25 7:-15 9:-9
ending:om	0:9 1:-22 2:21 5:-26 6:-25 9:-66 10:-15 11:-10
ending:ot	0:-20 2:28 3:-10 4:-25 5:-13 6:-11 7:-17 8:-8 10:-9
ending:rd	5:-8 6:13
ending:re	1:-8 2:-56 3:-20 4:-27 6:11 7:-12 8:-15 9:-33 10:27 11:-14
ending:rt	5:49 6:-41 7:-15
ending:se	0:-18 6:24 11:-9
ending:ss	3:20 5:-17 6:21 7:-20 9:-24 11:-11
ending:st	0:-21 1:14 2:-28 4:-20 5:-11 6:34 8:-14 9:-11 11:-8
ending:th	0:-11 3:21 4:-26 5:34 6:-31 7:-36 8:-10 9:-29 10:-19 11:-21
ending:ut	8:-17 10:13
ending:ve	0:-12 1:-20 2:8 4:-32 6:-10 7:-25 8:-13 10:-29 11:16
ending:wn	3:9 5:11 7:-9 11:-10
equal:abducted	0:59 1:15 3:-20 4:-19 5:-48 6:-29 7:-39 8:-54 9:-14 10:-20 11:-14
equal:casualties	0:16 1:28 3:-11 5:-18 6:-21 7:-12 11:-10
equal:dead-in-captivity	0:-31 4:-26 6:30 8:-12
equal:displaced	0:-13 3:43 5:-11 6:-31 9:-24 11:-9
equal:held	0:-20 2:-37 4:63 5:-17 6:-38 7:-20 8:-12 10:-22
equal:injured	0:-44 1:-21 2:10 3:-28 4:-12 5:48 6:-20 7:-57 8:-38 9:-36 10:18 11:-22
equal:killed	0:-15 2:28 3:-93 4:-18 5:-35 6:60 7:-34 8:-28 9:-62 10:-82 11:-68
equal:missing	0:15 1:-16 2:-18 3:-21 4:-42 5:-25 6:-26 7:50 8:-16 9:-17
equal:prisoners-exchanged	0:-37 1:-13 2:-40 3:-11 4:-48 5:-20 6:-56 7:-16 8:58 9:-12 11:-9
equal:refugees	0:-15 2:-8 4:-32 5:-23 6:-15 7:-10 8:-26 9:-16 10:37 11:8
equal:released	0:-71 1:-9 2:-13 3:-12 4:-19 5:-12 6:-18 9:-11 10:45 11:-13
equal:returned	3:-8 6:15 7:-9 9:-15 11:11
form:digits	1:-8 2:-51 3:8 4:-40 5:11 7:-28 8:9 10:-37 11:14
form:dual	7:-8
form:mixed	0:-29 1:-17 2:-15 3:16 4:-31 5:-39 6:-57 7:-45 8:-24 9:21 10:-38 11:25
form:range	1:11 2:-12 3:-14 4:-16 5:-23 6:17 7:10 8:20 10:-28 11:-38
form:singular	0:-9 1:-44 2:22 3:-96 4:-75 5:-13 6:19 8:-23 9:-15 11:-60
form:vague	0:30 2:-30 3:-9 4:-34 6:-34 7:21 8:-19 9:-8 10:-28 11:-29
form:words	0:-32 1:-28 3:-65 4:22 5:-17 6:9 8:-41 9:-45 10:13 11:-58
headline	0:-45 1:-31 2:-35 3:10 4:-8 5:-14 7:25 8:14 9:-10 10:-12 11:-57
here:#aboard	0:-16 2:-8 3:-16 4:-16 5:-15 6:41 7:8 8:-14 10:-11
here:#aid	0:-65 2:-13 3:16 4:-88 6:-45 7:-19 9:26 10:-37
here:#alive	0:-12 1:-14 5:-39 6:-17 7:16 11:-20
here:#captives	0:45 1:-52 2:28 3:-73 5:-40 6:-42 7:-77 8:-38 9:-52 11:-57
here:#captors	0:40 2:-70 3:-24 4:31 5:-34 6:-12 7:-68 8:-42 9:-22 10:-27
here:#commerce	0:27 1:-21 2:-35 3:8 4:-48 7:-21 9:-37 11:-27
here:#containing	3:10 5:-11 6:21 9:-9
here:#contest	0:22 1:-22 2:-45 3:-50 7:-45 8:-48 9:16 10:9
here:#crossing	0:-25 1:-40 2:-52 3:-26 4:-62 6:-31 7:-51 9:48
here:#custody	1:-20 2:23 3:-43 5:-51 6:-27 7:-50 8:49 9:-41 10:-55 11:20
here:#demand	0:-26 1:-9 2:-19 3:-9 5:-10 6:-16 7:14 9:-17 10:19
here:#disease	0:-12 1:-9 2:13 3:-11 7:-13 8:-16
here:#displacement	0:-69 1:-42 2:-38 3:72 4:-58 5:-38 6:-43 7:-60 8:-43 10:-46
here:#exchange	0:-54 1:-13 2:-8 4:-33 5:-34 6:-43 7:-45 8:64 9:-23 10:-29 11:-35
here:#execution	0:-10 2:12 4:-11
here:#given-back	0:-21 1:-12 2:-17 3:-29 4:-43 6:-14 7:-28 8:26 9:-18 10:16 11:-17
here:#giving-from	1:-60 2:-13 3:-35 5:-15 8:-40 10:-8 11:16
here:#group	0:31 1:-13 3:-9 4:-13 5:-44 6:-17 7:-52 8:-46 9:-36 10:15
here:#handover	0:-65 2:25 3:-44 4:30 5:-27 6:-74 8:-18 9:-34 10:25
here:#hostages	0:-23 1:-13 2:30 3:-10 4:-18 5:-21 6:-40 7:-31 9:-10 10:22 11:-14
here:#interview	3:-9 7:17
here:#losing-side	0:-37 1:-11 3:-26 4:-26 5:-18 7:-26 8:31 9:-9 11:-12
here:#need	0:-11 1:-16 2:-22 3:24 5:-15 6:8 7:-22 8:-14 9:-15 10:10 11:-8
here:#prisoners	0:-18 1:-26 2:-15 3:-28 4:17 5:-23 6:-52 7:-40 8:65 9:-22 10:-26 11:-24
here:#receiving	1:-18 2:-34 3:-27 4:-48 6:16 7:-58 8:-23 9:-45 10:-14 11:33
here:#remainder	0:-21 1:-29 2:-47 3:-10 4:30 5:-34 6:-31 7:10 8:27 9:-35 10:-15
here:#rescue	0:-9 1:-19 2:-44 3:-11 4:-43 5:18 6:-23 8:-23 9:-37 10:39
here:#rumour	0:12 5:-9
here:#since	2:-79 4:-24 5:-34 9:-8 10:-21 11:-9
here:#state	0:-46 1:-57 3:-39 4:-8 7:-26 8:41 9:-58 11:-17
here:#statement	0:-11 5:-12 6:31 10:-9
here:#travel	0:-10 2:-8 4:-9 6:-39 7:25 8:23
here:abducted	0:123 1:-35 2:-62 3:-61 4:-14 5:-70 6:-37 7:-80 8:-14 9:-103 10:-10 11:-91
here:allocated	0:-29 1:-35 2:26 3:-16 4:14 5:-21 6:-22 7:-37 9:8 11:-25
here:casualties	0:-32 1:47 2:-18 3:-33 4:-23 6:-13 7:-28 8:-30 9:-20 10:-25 11:-12
here:dead-in-captivity	0:-20 2:16 4:9 5:-10 6:-28 10:-18
here:delivered	0:12 1:-64 3:-19 4:-29 6:-25 8:-16 9:16 11:-23
here:displaced	0:-56 1:-90 2:-52 3:115 4:-36 5:-26 6:-61 7:-31 8:-105 10:-30 11:-44
here:held	0:-63 1:-31 2:15 3:-67 4:104 5:-89 6:-85 7:-48 8:-33 9:-55 11:-82
here:injured	0:-77 1:-10 2:-115 3:-106 4:-90 5:178 6:-94 7:-83 8:-86 9:-48 10:-75 11:-97
here:killed	0:-48 1:17 2:49 3:-71 4:-36 5:-51 6:101 7:-23 8:-83 9:-112 10:-92 11:-155
here:missing	0:-33 1:22 2:-15 3:-89 4:-21 5:-101 6:-106 7:156 8:-68 9:-99 10:-98 11:-82
here:pledged	1:-37 2:-12 3:-26 5:13 6:-22 7:-8 8:-23 9:-52 10:20 11:-8
here:prisoners-exchanged	0:-71 1:-77 3:-52 4:-22 5:-15 6:-26 7:-19 8:68 9:-73 10:18 11:11
here:refugees	0:-13 1:-51 2:-67 3:-24 4:-30 5:-34 6:-54 7:-67 8:-60 9:86 10:-39 11:8
here:released	0:-45 1:-76 2:-31 3:-39 4:-33 5:-64 6:-40 7:-52 8:8 9:-96 10:103 11:-14
here:requested	0:-26 1:-45 2:-27 3:-40 4:10 5:-10 6:-20 7:25 8:17 9:8 10:-37 11:11
here:returned	0:-26 1:-55 2:9 3:-50 4:-47 5:-21 6:-51 7:-60 8:11 9:-72 10:-23 11:108
here:said	2:-23 3:-21 6:16 8:-37 9:-25 10:-22 11:-25
here:set	0:-73 1:-34 3:-16 4:-59 6:48 7:-24 8:14 9:-51 10:-25 11:-49
here:total	0:12 1:-26 2:-28 3:-9 5:-23 6:-28 7:13 8:-14 11:-11
item	0:-13 1:-35 2:-37 3:48 4:-13 5:-14 6:-9 8:-41 9:-16 10:-38 11:-59
last:claim-abducted	1:-34 2:12 3:-42 4:21 5:-59 6:-27 7:-59 9:-48 11:-28
last:claim-allocated	0:-8 1:-9 5:-23 6:22 11:-29
last:claim-casualties	1:51 2:-19 3:-33 4:16 5:-31 6:-41 7:-29 8:-17 9:-17 10:-19 11:-16
last:claim-dead-in-captivity	2:25 4:-10 5:-14 7:-29
last:claim-delivered	0:-30 1:12 3:-17 4:-9 5:-14 6:-18 7:-12 9:45 11:-31
last:claim-displaced	0:-24 1:-45 2:-41 3:34 4:-42 5:-21 6:-16 7:-23 8:-48 9:23 10:-44 11:-19
last:claim-held	0:-8 1:-21 2:26 3:-28 4:12 5:-53 6:-47 7:-24 8:-25 9:-38 10:39 11:-37
last:claim-injured	0:-20 2:-75 3:-41 4:-26 5:54 8:-49 9:-85 10:-12 11:-34
last:claim-killed	2:-37 3:-48 4:-31 5:18 6:21 8:-61 9:-28 10:-22 11:-42
last:claim-missing	1:-38 2:-36 3:-24 4:-12 5:-15 6:-17 7:41 8:-49 11:-61
last:claim-pledged	0:-18 1:14 2:-8 4:-8 6:14 7:-24 9:-29 10:-9 11:-18
last:claim-prisoners-exchanged	0:-48 1:-28 2:-43 3:-10 4:-29 5:-8 6:-9 7:-22 8:53 9:-14 10:-38 11:-9
last:claim-refugees	1:-25 2:-15 3:-53 5:-14 6:-54 7:-54 8:-26 9:45 10:-39 11:15
last:claim-released	0:-9 1:-23 3:-9 4:-11 6:-71 7:-32 8:15 9:-37 10:24 11:-26
last:claim-requested	0:-12 3:-14 4:-8 5:-16 6:32 7:-18 11:-19
last:claim-returned	0:-30 1:-10 2:-18 3:-54 4:-25 5:-26 6:16 7:-30 8:-28 9:11 10:-32 11:39
last:claim-total	3:-21 5:-10 7:13 9:22 11:-10
left1:	0:11 4:-11 6:-38 7:25 10:-10 11:8
left1:"	0:-12 1:25 2:-77 3:-41 4:-34 5:-35 6:13 8:-50 9:20 11:-10
left1:#	0:-29 6:31
left1:(	0:-30 1:-14 2:-10 3:-21 4:-30 6:9 7:12 8:-23 9:-32 11:33
left1:,	0:-30 1:-78 2:-56 3:18 6:8 7:-44 10:-9 11:-15
left1:-	0:-24 2:-11 3:47 4:-21 5:-20 6:11 7:-19 8:-13 9:-30 10:28 11:-17
left1::	0:-10 2:-21 3:41 4:-58 5:-56 7:-54 8:-9 9:-17 10:10 11:-17
left1:;	0:-86 1:-21 2:-10 3:23 6:-22 8:-10 9:-44 10:10
left1:abducted	0:25 6:-21
left1:after	3:-14 6:12 9:14
left1:against	6:17 7:-10
left1:all	0:-34 1:-8 2:-18 4:-23 5:-20 6:11 7:-14 8:-19 10:33
left1:among	0:11 4:-8 5:-9 6:11
left1:and	0:-9 1:-41 2:-12 4:-32 5:42 6:-28 7:13 9:-29 10:-18 11:-27
left1:another	1:-8 2:-10 3:-8 5:8 6:-8 7:9 8:-20 11:-21
left1:are	0:-12 3:24 4:-20 5:-10 10:-9 11:-15
left1:as	0:16 3:-13 4:-9 6:-26 7:17 9:-23 11:18
left1:at	0:18 1:10 2:-44 3:-30 4:-26 10:-50
left1:back	2:-8 3:-23 6:12 8:-16 9:-13 11:29
left1:been	0:-14 3:-15 4:-13 6:28 7:-14 9:-13 10:-16
left1:buried	0:-14 2:-8 4:-9 5:-11 6:37 7:-10
left1:but	4:10 6:9 11:-8
left1:captured	0:26 4:-15 6:-20 10:-9
left1:carried	0:-11 4:-8 5:-24 6:26 7:-8 8:14 10:-14
left1:claimed	1:24 3:-11 5:-17 7:-9 9:-13 11:-8
left1:confirmed	0:15 5:-11 6:23 7:-15 10:-14
left1:cost	3:-13 6:18 7:-10
left1:counted	0:-21 1:10 2:-8 3:-28 4:-25 5:-15 6:43 7:-27 8:-13 9:-31 10:-11 11:-23
left1:counts	6:9
left1:did	6:11
left1:displaced	3:28 6:-25
left1:driven	0:-11 3:30 6:-12 7:-13 9:-11 11:-9
left1:drove	3:18 5:-16 6:-11 7:-8
left1:first	4:-14 10:14
left1:for	0:-57 1:-18 3:-15 4:-32 5:-36 6:-24 7:29 8:31 10:-11 11:-32
left1:forced	0:-9 3:24 5:-10
left1:found	6:21 7:-13
left1:free	0:-26 4:-12 8:8 10:17 11:-13
left1:freed	0:-12 2:-9 4:-12 6:-8 8:-16 10:26
left1:from	0:-17 1:9 2:-13 3:-17 4:-23 5:-17 6:21 7:-9 8:-23 10:-26
left1:further	5:8 6:-14 9:21 11:-14
left1:had	5:12 6:-16 7:11 9:12 11:-18
left1:has	0:-23 2:-22 3:-24 5:-10 6:-27 7:32 8:-17 9:-24 11:-17
left1:have	0:-17 2:-10 3:-14 4:14 5:-9 6:20 7:-31 8:-8 10:-33 11:-11
left1:hold	0:-20 4:27 6:-14 7:-8 10:-14
left1:hosts	3:-17 9:28 11:-15
left1:in	0:-17 3:-29 5:20 6:-29 7:-17 9:31 11:-24
left1:include	8:11
left1:including	0:-9 2:12 3:-27 4:-31 6:26 7:-46 8:22 9:-23 10:-8 11:-25
left1:injured	0:-9 3:-19 5:48 6:-41 9:-9
left1:injuring	5:34 6:-29
left1:is	0:-35 1:-11 2:-13 3:18 4:-30 5:-30 7:11 8:-19 10:-19 11:-25
left1:its	3:11
left1:just	0:-26 3:-8 4:26 5:-16 6:-33 7:-14 8:-8 9:19 10:-20 11:-16
left1:kill	0:-20 2:-10 6:35
left1:killed	0:-70 1:-22 2:-20 3:-57 4:-18 5:-42 6:108 7:-40 8:-18 9:-20 10:-16 11:-16
left1:killing	0:-35 2:-10 3:-18 5:-33 6:72 7:-12 10:-11
left1:kills	5:-33 6:45 7:-16
left1:last	4:27 6:-21 7:21 10:-27
left1:leaves	0:-16 2:-9 5:-23 7:20 9:-19 10:-12 11:-14
left1:leaving	3:17 5:8 6:-8 9:-19
left1:left	0:-20 1:8 2:-16 3:-26 4:11 5:-9 7:19 8:-9 9:-14 10:-15
left1:let	0:-16 2:-8 3:-9 4:-31 6:-17 8:9 10:26
left1:lists	1:-8 3:-20 5:-9 7:24 9:-10 11:-13
left1:lost	0:-26 1:-10 2:-14 3:-9 4:-15 5:-27 6:77 7:-38 10:-13
left1:made	0:-12 2:-14 3:13 4:-22 6:22 7:-16 10:-15
left1:move	6:-9 9:19 11:-14
left1:not	0:41 2:-12 4:-17 5:-8 6:-32 7:-22 8:-9
left1:of	0:10 1:-40 2:13 3:-11 4:-54 8:-14 9:-75 10:-40
left1:off	0:25 3:22 5:-8 6:-28 9:-18 11:-20
left1:on	6:18
left1:only	0:-33 3:-21 4:-22 5:-17 6:26 8:-17 10:20 11:-18
left1:or	3:11 7:-9 11:-8
left1:other	0:-26 1:-9 2:-12 5:-13 6:-24 7:11 9:-8 10:18
left1:out	0:-13 6:25 7:-10
left1:over	8:-15 10:22
left1:passed	3:13
left1:reach	6:19
left1:reached	3:11 9:-9
left1:received	6:24 8:-13 10:-10
left1:recorded	1:23 4:-14 5:-8 6:-15 7:-17 10:-10
left1:registered	3:12 6:-26 11:8
left1:release	0:-20 2:-9 4:-28 10:26
left1:released	2:-9 4:-13 8:21 10:-20
left1:remaining	2:-8 4:24 5:-10 6:-21 7:18 10:-24
left1:reported	0:22 4:-11 5:-19 7:10 8:-11 10:-9
left1:reports	3:-10 5:-15 6:15 9:8
left1:s	0:13 3:10 4:-8
left1:said	1:-12 2:-21 3:-11 4:-20 6:-31 7:-32 8:10 10:16
left1:saw	0:-23 2:-13 4:-26 5:29 6:-13 10:-15
left1:say	2:-12 4:-10 6:24 7:-9
left1:says	0:-40 1:-27 2:-24 3:-11 4:24 7:-9 8:-15 9:-25 10:13 11:-32
left1:seized	0:21 6:-15 8:-17 10:-8
left1:sent	3:27 6:-27 7:-10 8:15
left1:so	0:-16 2:-12 3:-13 4:43 5:-18 6:-34 7:-34 9:-8 10:-15 11:-18
left1:that	1:-53 2:23 3:-22 4:-29 5:-18 7:-10 9:-35 10:-17
left1:the	0:22 2:-10 3:-57 4:20 5:-19 6:-31 7:-15 10:-59 11:-14
left1:them	0:15 5:14 6:-20 8:-21 9:-12 10:-28
left1:then	3:-10 5:-28 6:29 7:-9 11:10
left1:to	0:-40 1:-24 2:20 3:-13 4:-9 5:-63 6:21 7:-73 9:11 10:-52 11:15
left1:took	0:28 1:-14 2:-10 3:-31 4:-32 5:-17 6:25 7:-32 8:-12 9:-12 10:-23 11:-13
left1:treated	3:-8 5:25 6:-16
left1:up	0:-18 2:-22 3:-16 4:-17 5:-8 6:24 7:-17 10:14 11:-9
left1:uprooted	3:28 6:-14 9:-28
left1:was	1:22 3:15 4:20 5:-15 6:-42 7:-33 8:10 9:-17 10:-40 11:-15
left1:week	4:-12 6:-8 8:-17 10:19
left1:were	0:26 1:-12 2:-40 3:-9 4:29 5:-30 6:-17 7:-29 8:-23 9:-10 10:-41
left1:when	3:17 5:-11 6:-11
left1:where	0:-33 3:21 4:25 7:-14 9:-11
left1:which	0:-36 1:-12 2:-23 3:-18 6:26 7:-15 11:-8
left1:while	0:21 3:-11 5:-13 6:-29 9:-9 11:10
left1:whom	0:-24 1:-16 2:17 3:-18 4:-10 5:-22 6:13 7:-29 8:-12 9:22 10:-16
left1:with	0:23 1:-17 2:-28 3:-16 4:-9 5:-51 6:-18 7:20 8:-20 10:-26 11:11
left1:wounding	5:37 6:-34
left1:year	0:16 1:15 3:-17
left1:|	0:-44 1:-20 2:22 3:-35 4:-36 5:20 7:-41 9:12 10:-16 11:-12
left1:—	4:-24 5:-17 11:-8
left1:•	0:-9 3:24 5:-15 6:9 9:-37 11:-9
left2:	3:31 4:-12 5:-21 7:-20 9:-16 11:-15
left2:"	0:-10 1:-10 2:9 3:-22 4:25 5:-11 7:-14 8:-21 9:-13 10:-40 11:-24
left2:#	0:17 1:-29 2:-40 4:-24 5:-47 8:18 10:-34 11:-15
left2:)	0:-30 2:-8 3:16 4:-29 5:21 6:-16 7:-9 8:-10 9:-11 10:39 11:-8
left2:,	0:-22 1:-47 2:-21 3:-31 4:-11 5:8 7:22 8:17 9:-22 10:-24
left2::	0:11 2:-21 3:-23 4:20 5:-24 6:21 7:-30 8:-15 9:-10 10:-26 11:19
left2:;	0:-24 2:-12 3:-14 6:-21 7:12 8:-12 9:12 10:16 11:-13
left2:a	0:-15 3:9 4:-10 6:-10 7:-16 9:17 10:-9 11:-17
left2:account	0:-16 2:-19 4:-16 6:10 7:20 8:-17 10:-14
left2:adding	2:-8 5:12 7:-17
left2:all	3:12
left2:alone	1:20 4:-8 5:8 6:-22 8:-13 9:-9
left2:along	0:21 6:-22
left2:also	5:-18 6:9
left2:among	0:17 6:-16 8:-19 10:-12
left2:and	0:12 1:-36 2:-35 3:35 5:-20 6:-32 7:21 8:-25 9:-33 10:-8 11:-45
left2:are	4:-24 5:-16 6:26 8:-19 9:-11 11:-8
left2:army	0:-23 2:-19 4:-18 6:9 8:-10 10:15
left2:arrived	0:14 9:-8 10:-8
left2:as	5:9
left2:at	5:13 6:-9
left2:august	0:-28 3:23
left2:authorities	0:26 4:-8 5:-10 6:-22 7:-11 8:-8 9:-16
left2:average	9:-8 11:16
left2:boat	5:-8 6:13
left2:bodies	0:-16 2:28 4:-26 5:23 7:-19 10:-31
left2:but	0:-11 2:-12 5:-12 7:16 8:-8
left2:by	3:-16 6:-8 9:17
left2:came	0:-11 3:17 6:-14
left2:carried	0:-10 6:-17 9:22 11:-16
left2:cases	6:28 7:-9
left2:children	2:-15 3:-11 5:-21 6:33 7:-21 8:-16 10:-18
left2:cholera	6:13
left2:city	5:11 6:-10
left2:civilians	5:-23 6:25
left2:claims	5:-9 11:11
left2:climbs	6:23 7:-19
left2:could	0:20 2:-9 3:-10 4:-22 5:-19 6:21 7:-21 10:-8
left2:count	5:-13 6:22 7:-9
left2:country	6:-9 9:13 11:-9
left2:court	6:-10 11:11
left2:dawn	5:9 6:-8
left2:day	0:-20 3:-16 4:-8 5:-32 6:32 7:-19 8:15 9:-20 10:-17 11:11
left2:dead	1:-16 2:-10 3:-27 4:-12 5:42 6:-24 7:15 8:-13 9:-20 11:-14
left2:death	5:12 6:9 7:-11
left2:deaths	0:-25 3:-26 5:26 6:10 7:-22 8:-9 9:-13
left2:december	3:-23 7:-8 9:-19 11:23
left2:denied	6:8
left2:died	3:-9 6:-15 7:14 9:-9
left2:down	5:-17 7:17 9:-19 11:-17
left2:estimates	3:14 5:10 9:-12
left2:example	5:13 7:-14
left2:fallen	0:12 3:22 5:-8 6:-13 7:-9 9:-15 11:-19
left2:far	3:-10 8:-10 9:12 10:10
left2:february	6:-25 9:-23 11:21
left2:figure	0:30 1:26 2:-30 4:-30 5:-23 6:-29 8:-17 9:16 10:-20 11:-12
left2:first	0:-16 4:29 5:-16 6:-16 7:-17 10:-11
left2:five	3:16
left2:flights	5:-27 6:28 7:-9
left2:for	0:-12 3:-17 4:-10 6:-15 9:19
left2:four	6:10
left2:given	5:10
left2:gunmen	0:-10 2:-9 3:-13 4:-29 6:11 7:-11 8:-12 10:23
left2:had	0:22 2:-17 3:12 4:-32 5:-25 6:-8 7:-25 9:-17 11:10
left2:handed	10:8
left2:has	0:15 1:17 2:-21 4:-30 6:14 7:-46 9:-19 10:-9 11:-34
left2:have	1:23 2:-15 3:-31 4:-30 7:-12 8:-21 9:11 11:-30
left2:having	0:-8 4:-10 8:15 10:-14
left2:he	1:-13 2:-24 4:-38 8:26 9:-16 10:-37 11:-9
left2:hit	6:12
left2:home	3:-18 6:-13 11:19
left2:hospital	0:-16 2:-9 3:-15 4:-25 5:21 6:17 7:-27 8:-9 10:-22
left2:hostages	0:-8 4:14 6:-11 8:19 10:-30
left2:i	0:-44 2:-30 3:-19 4:-13 5:9 6:46 7:-33 8:-13 9:-14 10:-45 11:-14
left2:in	0:-14 1:-12 2:-11 3:-8 4:-40 5:24 6:-18 7:-29 8:-11 9:-14 10:24 11:-10
left2:india	4:-10 5:-16 6:8 8:-9 10:18 11:-9
left2:injured	0:-10 3:-15 5:38 6:-46 7:10 8:-12 9:-10 10:-9
left2:injuries	5:-9 6:12
left2:iom	3:11 11:-9
left2:is	5:11
left2:israel	0:-21 2:20 4:-21 6:15 7:-11 8:-13
left2:it	0:-14 1:-28 3:27 4:29 5:-11 6:-43 7:-37 9:-19 11:-16
left2:january	3:-8 10:12
left2:killed	0:11 2:-8 4:-14 5:37 6:-50
left2:killing	0:-14 2:-12 3:-8 5:-9 6:31
left2:last	1:17 3:-21 6:-8 9:-11 11:17
left2:late	4:-14 5:-19 6:23 10:-11
left2:law	6:22 7:-19
left2:lebanon	3:-18 5:-16 6:15 9:9 11:9
left2:live	6:13
left2:lives	0:9 3:-11 5:-16 6:12 7:-8
left2:looking	6:-9 7:16
left2:man	6:15
left2:martyrs	5:32 6:-24
left2:may	6:18
left2:men	0:9 2:-11 3:-11 4:-17 5:-28 7:-19 8:-11 9:18 10:16
left2:militants	0:18 6:-11 8:-16
left2:million	0:-15 3:-16 4:19 9:16 10:-17
left2:ministry	9:18 11:-9
left2:minutes	6:8
left2:missing	0:-10 1:-9 3:15 4:-10 5:-21 6:-48 7:40 11:-8
left2:mission	6:16
left2:names	0:-14 4:22 10:-11
left2:nations	0:-12 3:12 4:14 8:-9 10:-14
left2:nine	5:-8 6:17
left2:now	3:25 5:9 6:-10 9:-20 11:-10
left2:number	0:16 2:-11 3:-17 4:-15 5:-9 6:20 7:-8 11:-10
left2:october	0:-9 2:17 7:-14 10:-14
left2:of	0:19 2:15 3:-42 4:-18 5:-33 7:-13 9:16 10:-54
left2:officials	5:-8 6:10
left2:on	0:12 3:-16 5:15 6:-34 7:-12 8:-8 9:20 10:-18 11:13
left2:one	0:8 7:-10 11:-8
left2:out	3:27 5:-14 9:-13 10:-13 11:-28
left2:partners	0:15 3:-11 6:-9
left2:people	2:-10 3:18 4:11 5:-36 7:-23 8:-10 9:12 10:-13 11:-15
left2:persons	3:12
left2:police	4:-16 5:-9 6:23 8:-10 10:-17
left2:population	3:-17 6:23 7:-15
left2:put	6:-21 7:24
left2:received	5:-12 10:15
left2:refugees	3:8 11:-14
left2:region	5:8
left2:remains	0:-8 2:26 4:-17 6:25 8:-21 10:-27
left2:report	5:-13 6:21 7:-13 9:-8
left2:return	0:-19 2:-24 3:-10 4:-11 6:-10 8:23 11:9
left2:risen	6:-16 7:-9 9:19 11:-8
left2:rises	5:-10 6:25 7:-10
left2:road	7:8
left2:said	0:-23 3:-19 5:13 6:14 7:-15 8:-10 9:-11 10:16 11:-12
left2:same	3:20 5:11 6:-17 8:-11 9:-8 10:-18
left2:say	2:-10 3:17 6:-15 7:-12 9:-10 11:13
left2:says	0:-17 2:-20 3:28 4:-23 5:-24 6:-16 7:-25 8:11 9:-20 11:16
left2:second	6:15
left2:september	3:9
left2:seven	6:-11 7:13
left2:she	6:17
left2:six	5:-9 6:14
left2:soldiers	0:-9 5:-11 6:21 7:-8 8:-17 10:15
left2:speaks	2:-10 4:-11 7:14
left2:stands	0:-9 4:14 10:-10
left2:states	3:-14 6:-13 9:13 10:17
left2:stood	6:8
left2:strikes	3:15 9:-9
left2:sunday	4:-11 5:-14 6:10 7:12 8:-12 10:13
left2:taken	2:-8 3:-25 4:-17 5:18 6:-12 7:-21 8:-10 9:18 10:-10 11:-12
left2:team	6:10
left2:teams	0:-12 1:14 3:-23 5:13 6:-11 9:-11 11:9
left2:thailand	0:-15 2:-13 4:-25 5:-9 6:-10 8:25 9:-8
left2:that	0:-27 1:24 2:-28 3:22 4:-9 5:-55 6:-32 7:10 9:-21 11:-25
left2:the	0:-14 1:-17 2:-26 3:-15 4:8 5:-28 6:-41 7:32 9:9 10:19 11:-25
left2:them	0:-33 2:-18 3:-20 4:21 5:-20 6:12 7:-15 8:-10 9:23 10:-18 11:-26
left2:there	0:22 1:-9 2:-13 3:17 4:9 5:-22 6:-46 7:35 9:-27 10:-11 11:-17
left2:these	0:-10 2:-11 3:13 4:9 5:-15 6:-18 7:-9 8:-10 9:-21 10:10
left2:they	0:36 2:-24 3:-33 4:-8 5:-34 6:-53 7:-32 11:-23
left2:those	1:-8 2:-11 8:13
left2:thursday	0:21 3:-11 4:-11 6:-19 9:-16 10:-20 11:17
left2:time	0:-14 4:18 6:-11 7:-8 10:-8
left2:to	0:-44 1:11 5:-47 7:-30 8:21 10:-13 11:-35
left2:together	0:14 10:-13
left2:told	2:-21 3:-15 4:8 5:28 6:-19 7:-12 8:-11 9:-12 10:-24 11:-18
left2:toll	5:-8 6:42 7:-22
left2:total	6:11 9:20 11:-19
left2:troops	0:-10 6:13
left2:tuesday	6:8
left2:two	0:-16 3:-9 4:-8 6:30 7:-26
left2:ukraine	5:-8 8:10
left2:up	1:13 2:-8 4:-11 5:-10 6:14 7:-21 8:-18 10:-15
left2:us	0:-13 2:-12 5:26 6:-25
left2:was	0:11 1:-10 2:-33 3:-9 4:21 5:-16 6:-44 7:-29 8:-13 10:12
left2:way	3:9 6:-14 8:14 9:-8
left2:we	2:-32 3:-24 4:11 5:-27 6:26 7:-37 8:-24 9:9 10:-51 11:9
left2:week	9:-14 11:19
left2:were	0:-22 2:-20 4:36 5:-8 6:-22 7:-8 10:-14
left2:which	1:15 6:-10 7:-15
left2:who	0:-20 3:-11 4:-12 5:13 6:22 9:-19 11:-13
left2:will	3:15 6:-11
left2:woman	5:8
left2:women	0:-14 3:-8 5:-33 6:24 7:-29 9:20
left2:workers	5:-28 6:31 7:-10
left2:would	6:-17 7:19
left2:wounded	5:26 6:-10
left2:year	2:-8 3:-25 4:-11 5:-13 6:36 7:-32 9:24 10:-12
left2:years	0:-19 2:20 3:-14 4:-10 6:-12 9:14 10:-10
left3:	0:-36 2:-9 3:35 4:-21 5:-16 6:10 7:-31 8:-12 9:-32 11:-21
left3:"	1:-10 2:-19 3:-40 4:20 5:-40 6:29 7:-12 8:-14 9:-8 10:-39
left3:#	1:-39 2:-16 3:-8 6:-14 8:-21 10:-28 11:-9
left3:(	5:-30 6:34
left3:)	0:-8 3:23 5:32 6:-29 9:-25 11:-11
left3:,	1:12 2:-31 5:-34 7:-22 10:-44 11:-46
left3:-	0:-19 2:-14 4:-18 5:-35 6:34 8:9 10:-21 11:-10
left3::	0:-20 2:-12 3:-31 4:-34 5:15 6:10 8:-8 9:10 10:12 11:-17
left3:;	0:-24 2:-10 3:-11 4:-29 7:10 9:11 11:-17
left3:a	0:-33 1:-18 3:-35 5:-17 6:42 7:-32 8:-22 9:-49 10:-41 11:14
left3:according	0:-15 2:-13 4:14 5:-8 6:15 8:-12 10:-13
left3:agency	1:14 6:-11 7:-8 9:-25 11:22
left3:al	0:-9 3:33 5:-12 6:-18 7:-16 9:-22 11:-17
left3:among	0:-13 4:-22 5:-19 6:33 7:-10
left3:and	0:-39 2:12 3:10 4:14 7:-55 8:-18 9:-39 10:-16
left3:april	0:-9 3:13 5:-10 6:-16 8:15 9:23 11:-23
left3:are	3:-12 6:8 7:-16 8:9 9:9 11:-9
left3:as	3:26 5:-15 6:-9 7:-11 9:-29 11:18
left3:at	0:-13 1:-8 2:-14 3:-28 4:22 5:-16 6:-25 7:10 8:16 10:-19 11:16
left3:authorities	3:-10 6:12 7:-16 8:14 10:-15 11:13
left3:been	0:-32 2:14 3:-13 4:-16 5:-22 7:29 8:-21 10:-13
left3:between	3:-18 6:-9 9:24 11:-24
left3:by	2:-13 3:-16 4:-29 5:-34 6:45 9:-9 10:-11 11:14
left3:came	6:8
left3:camp	3:8 7:10
left3:cases	6:13
left3:central	6:10
left3:children	3:10 6:-21 10:11
left3:confirmed	0:-22 3:8 4:26 5:-14 6:-25 7:10 10:-18
left3:country	0:-8 2:-8 3:-8 4:13 6:8 10:-10
left3:dead	3:13
left3:deaths	3:-13 5:-8 6:13 7:8
left3:displaced	3:12 6:-10 9:-11 11:8
left3:eight	0:16 1:18 3:-19 4:-15 6:-19 7:-18 9:11 10:-13 11:-12
left3:el	6:10
left3:eleven	6:14 7:-16
left3:first	0:14 3:13 4:-12 5:-12 8:-12 10:10 11:-14
left3:five	0:-15 2:-8 3:-11 4:-24 6:-27 7:28 8:11 10:-10
left3:floods	3:12
left3:for	3:-17 4:-11 5:-18 6:-29 7:38 9:-9
left3:found	6:-23 7:23
left3:four	2:-15 4:-23 5:-10 6:22 7:-14 10:11
left3:from	0:-37 2:-20 3:-30 4:37 5:-8 6:-37 7:-14 8:-17 9:16
left3:given	6:16
left3:had	0:13 1:-18 2:-13 3:23 4:-28 6:-17 7:-12 8:-25 11:-35
left3:has	0:-25 1:-9 2:-16 3:-45 4:-19 5:-22 6:-17 7:-11 8:-19 9:18 10:20 11:17
left3:have	0:-23 2:-11 3:-18 4:-20 6:9 9:-20 10:-13
left3:he	0:17 3:-25 7:-15 9:13 10:-14 11:-18
left3:health	6:17 7:-10
left3:his	6:12
left3:hospital	4:-9 5:8 7:-14
left3:i	0:-15 2:23 4:-27 5:-10 6:-22 7:-14 8:-8 10:16
left3:in	0:-47 1:-27 2:-57 3:-33 4:-12 6:42 7:-38 8:10 9:-46 10:-8 11:21
left3:is	0:-8 2:15 4:-11 6:-17 7:15 9:11 10:-13 11:-13
left3:israel	8:16 10:-14
left3:israeli	6:9
left3:it	0:27 1:-17 3:-33 6:-16 7:-34 8:-22 9:-15 11:-11
left3:its	0:-12 6:8 8:20 10:-11
left3:january	0:-19 6:32
left3:june	0:-9 3:17 6:30 7:-16 8:-22 9:-12 10:-11
left3:killed	0:24 5:-12 6:-17
left3:last	0:10 3:-18 6:22 7:-14 9:-10 10:-10 11:16
left3:live	0:-17 6:16 9:11 10:12 11:-9
left3:lives	0:-9 3:-16 5:18 6:-27 7:12
left3:local	5:-13 6:16
left3:management	3:11 11:-10
left3:may	0:24 4:-10 6:-10 10:-8
left3:media	0:-15 2:12 4:-12 5:-28 6:20 10:-10
left3:medical	5:-9 6:14
left3:migration	0:-10 1:12 3:17 5:-9 6:-26
left3:monday	6:10
left3:morning	8:-16 10:17
left3:my	0:22 6:-17 7:-10
left3:near	0:-12 6:21
left3:nine	0:10
left3:not	0:-9 2:-8 4:14 7:-9 8:-10
left3:november	6:8 8:-11 10:11
left3:october	5:-15 8:11
left3:of	0:-21 1:19 2:-25 3:36 4:17 6:-39 7:-25 9:-44 10:-8
left3:off	5:-9 6:11
left3:office	3:-11 7:-10 9:14
left3:officials	3:-21 6:-15 9:23 11:-14
left3:on	0:26 2:-11 4:-29 5:-18 6:13 7:-9 8:-14 9:-10 10:-11
left3:one	2:-17 4:17 5:21 6:-21 7:-13 8:13 10:-16
left3:or	3:13 5:13 6:-11
left3:out	0:16 5:15 6:-17 7:-8 10:-12
left3:over	5:-10 6:20 8:15 10:-19
left3:people	2:-12 3:11 4:-15 5:28 6:-12 8:-8 9:-34 10:-13 11:-16
left3:press	5:12 6:-8
left3:public	6:8
left3:red	2:-21 4:-11 5:12 8:-11 9:-8 10:20
left3:region	0:-11 3:24 5:-17 6:-13
left3:reuters	0:-21 4:-18 8:-9 10:30
left3:russia	6:13
left3:s	0:13 2:-12 3:-36 7:-20 8:-8 9:32 10:-23 11:-8
left3:said	0:-20 4:8 5:17 8:-9 9:11 10:-12
left3:same	5:13
left3:says	2:-10 5:16 6:-10 10:11
left3:second	0:-15 3:-14 5:-9 6:-21 7:-8 8:-22 10:28 11:-13
left3:september	0:15 10:-13
left3:seven	5:-27 6:39 7:-16
left3:she	0:28 3:-16 6:-26 7:-10 8:-15 9:-15 10:-14 11:-9
left3:since	0:27 3:8 5:-12 6:-12 7:-13 9:-14 10:-11
left3:six	3:24 7:-26 9:-9
left3:so	0:-9 2:-27 3:-12 4:21 6:-36 7:-17 8:-15 9:11 10:22 11:-11
left3:southern	5:-10 6:12 10:10
left3:state	0:-16 6:10 7:13
left3:sudan	6:17
left3:sunday	0:-18 4:-21 5:20 7:-19 10:-14
left3:ten	0:-12 2:18 4:-12 6:-22 8:11 10:-13
left3:that	0:-47 1:-10 2:-15 6:26 7:-15 9:-16 10:-24 11:-11
left3:the	3:-22 4:-32 5:-10 6:26 7:-15 8:-63 9:-18 10:-16 11:-19
left3:their	0:10 5:-14
left3:them	0:15 8:-13
left3:then	0:18 4:-15 10:-11
left3:there	0:-25 1:-9 2:-20 4:12 5:-25 6:14 7:9 8:-21 9:-12 10:-18 11:-13
left3:they	0:9 4:-11 8:-10
left3:this	0:-8 3:-26 5:-13 6:16 9:22 11:15
left3:three	2:-8 4:11 7:-23 9:18 10:-10
left3:thursday	5:-8 6:12 10:8
left3:to	0:-28 1:-12 2:21 4:-49 5:8 6:-15 7:19 9:-33 11:-13
left3:told	2:18 3:-17 5:15 6:-43 7:-19 9:-11 10:-22
left3:toll	6:32 7:-17
left3:tuesday	0:35 2:-13 3:-8 4:-14 6:-35 7:-15 8:10 10:-12
left3:two	0:12 2:-14 3:-22 4:-26 5:-24 8:-25 10:15 11:-12
left3:united	0:-12 3:12 4:14 8:-9 10:-14
left3:up	5:-9 6:-10 7:21
left3:war	1:-15 3:-11 6:34
left3:was	0:17 4:-9 5:10 6:-22 7:-8
left3:we	0:-26 1:-9 2:-13 3:10 4:-25 5:-31 6:-17 7:10 9:-21 10:21
left3:week	4:20 5:-8 6:-14
left3:weeks	0:-28 3:15 4:-25 6:-15 8:-12 10:22
left3:were	0:-31 2:-30 4:-28 6:15 7:-11 10:19 11:-8
left3:west	6:9
left3:where	9:14
left3:which	6:-13 7:14
left3:with	6:10
left3:without	4:16 6:-10 10:-9
left3:would	0:-21 2:-21 3:-15 4:-18 5:-9 6:22 7:-14 9:-14 10:8 11:-8
left3:wounded	5:23 6:-21
left3:year	3:-8 5:-9 6:30 9:-14
left3:—	0:-8 3:14 5:-23 6:10 10:14
left3:•	11:-17
many	0:-34 1:-54 2:-42 3:-18 6:17 7:-14 8:-33 9:12 11:-68
mostly:abducted	0:14 2:-37 5:-15 7:-38 8:-29 10:21
mostly:aid	0:-22 1:-50 2:-37 3:-36 4:-59 5:-22 6:14 9:48 10:-46 11:-17
mostly:allocated	3:21 6:-9
mostly:casualty	0:-15 1:-11 2:-19 6:11 7:15 8:-45 9:-36 10:-34 11:-89
mostly:displaced	0:9 3:34 4:-10 5:-22 6:-12 7:-14 8:-11 9:-16 10:-9 11:-24
mostly:displacement	1:-44 2:-47 3:8 5:-18 6:10 7:-49 9:-41 10:-20 11:15
mostly:held	0:-26 1:-10 4:16 5:22 6:-43 8:-27 9:-10 10:-17
mostly:hostage	1:-9 2:19 3:-45 6:-40 7:-62 8:11 9:-32 10:9 11:-62
mostly:injured	0:-41 1:-15 2:-14 3:30 4:17 5:16 6:-16 7:-17 8:-10 9:-23 10:-17 11:-14
mostly:killed	1:-21 2:-15 3:-19 4:-21 7:24 8:-53 9:-31 11:-65
mostly:missing	0:46 1:-18 2:-31 3:-34 4:-18 5:10 6:-61 8:-37 9:-35 11:-11
mostly:pledged	0:-41 1:-14 2:-15 3:-21 4:-32 5:-24 6:40 7:-15 8:10 9:17 10:-19 11:-26
mostly:prisoners-exchanged	0:-71 2:-22 3:-20 4:-18 5:-30 6:-17 8:51 9:-30 10:-31 11:-20
near:abab	3:11 11:-8
near:abdi	3:18
near:abdu	0:49 1:-9 2:-40 3:-13 4:-21 5:-25 6:-25 7:9 8:-33 9:-9 10:-13 11:-19
near:aboa	5:-8 6:13
near:abou	1:-14 2:-32 3:-11 4:20 5:-37 6:-29 7:-38 8:-34 9:24 10:12
near:abov	6:11 7:-16 8:-8
near:abro	5:28 6:-36 9:-12 11:16
near:abu	3:11 6:11
near:acce	0:-16 2:-10 4:11 5:-9 6:10 7:-17 8:13 10:-19
near:acci	0:-8 1:-12 3:-12 5:-15 6:36 7:-12
near:acco	0:-35 1:-36 3:-20 4:-15 5:-16 6:15 8:-63 9:12 10:-55 11:14
near:accu	3:-11 6:-9 9:-9 11:15
near:aceh	0:-13 1:15 3:-17 5:-12 6:-26 7:-25 9:28
near:ackn	0:27 1:-8 2:15 4:26 5:-33 6:-43 7:-21 8:-23 9:-11 10:-30
near:acro	3:-27 5:19 7:-18 9:19 11:-8
near:acti	0:-17 2:-11 4:-18 5:-26 6:20 8:-8 9:-21 10:15 11:-10
near:adde	0:13 1:-9 2:-16 3:-17 5:9 6:-9 7:13 8:-8 10:-28
near:addi	2:-8 3:9 5:33 6:-20 7:-9 9:-18 10:-9 11:-13
near:adds	0:26 2:10 3:-19 4:-20 5:-19 6:-30 7:-16 8:-10 9:9 10:-18 11:-9
near:admi	0:-15 1:13 2:-24 3:-22 4:-31 5:48 6:-31 7:-13 8:-15 9:-18 11:-15
near:afgh	0:-16 4:-10 5:11 6:-9 7:-12 8:15
near:afp	2:-8 3:-8 6:17 7:-11 10:-12
near:afri	3:-19 5:-21 6:47 7:-14 9:-20 11:-18
near:afte	0:-10 1:-30 2:-71 3:-31 4:-44 5:-58 6:27 7:-18 8:10 9:-12 10:10 11:12
near:agai	0:-13 2:-12 4:-10 5:11 6:-13 9:12
near:age	2:-15 4:-15 5:-26 6:28 7:-14 8:-8 10:16
near:aged	5:29 6:-27
near:agen	0:-26 1:9 2:-21 3:-11 4:15 5:-12 6:-27 8:-13 10:-13 11:15
near:ago	0:-18 2:-25 3:18 4:30 5:-14 6:-24 7:-14 9:-12 10:-19 11:-12
near:agre	0:-36 2:-18 4:-9 5:-9 6:-17 7:-12 8:27 9:-10
near:agri	0:-10 3:-14 5:-24 6:40 7:-28
near:ahea	9:-8 11:14
near:aid	0:-14 3:21 4:-8 5:-8 6:-21 7:-9 8:8 9:-23 10:-15 11:8
near:air	0:-13 5:-11 6:29 7:-19
near:alam	3:14 9:-9 11:-11
near:alep	6:12 9:-13
near:aliv	2:-20 3:-15 4:41 5:-17 6:10 7:-45 8:-25 11:-9
near:all	0:-24 1:-20 2:-38 3:22 4:-47 5:15 6:-10 7:-35 8:-10 9:-46 10:34 11:-31
near:alle	0:12 8:-9
near:allo	3:-19 6:-13 9:20
near:almo	5:-24 6:30
near:alon	0:-10 1:27 2:-25 4:-27 6:-18 7:-29 8:-30 9:-19 10:-21 11:12
near:alre	0:-23 1:14 2:-22 3:13 4:16 5:-30 7:-33 8:-8 9:11 10:-17 11:-29
near:also	0:-28 2:-17 3:-21 4:18 5:-16 7:10 9:11 10:-21
near:ambu	0:-17 2:-33 3:-9 4:-13 5:-17 6:34 7:-20 8:25 10:-31
near:amer	6:-8 8:14
near:amon	1:-27 2:-39 4:-11 5:9 8:-15 9:-31 10:-61 11:-21
near:and	1:-35 2:-56 3:10 4:-26 7:-30 8:20 9:-22 11:-10
near:anda	5:-8 6:24 7:-8
near:andr	2:-9 4:-15 5:-18 6:13 8:-10 10:18
near:anno	0:-15 2:-17 4:-8 6:22 8:13 10:11
near:anot	1:-10 2:-10 7:8 8:-20 11:-23
near:answ	0:10 2:-10 4:19 5:-18 6:-38 7:12 10:-26
near:anti	5:9
near:any	3:17 11:-8
near:apar	5:16 6:-9
near:apie	8:8
near:appr	3:-13 11:8
near:apri	0:-27 1:-8 4:-9 5:-15 7:-12 8:19 9:25 11:-21
near:are	0:-40 1:-60 2:-8 5:20 6:-47 7:33 8:-27 9:-12 10:-9 11:-48
near:area	0:-14 2:14 3:-9 4:-10 5:17 6:-8 9:-12
near:arme	0:-13 2:-9 3:-29 4:31 5:-21 6:-16 7:9 8:-15 10:-27 11:-18
near:army	0:-47 1:-10 3:19 4:-52 5:-30 6:21 7:-21 9:-17 10:25 11:-23
near:arou	1:-12 2:-11 4:-24 5:-12 6:10 8:-25 9:-49 11:18
near:arre	5:-10 6:19
near:arri	0:40 2:-11 3:-42 4:-31 5:-34 6:-15 8:-15 10:-33 11:13
near:arti	0:-9 6:15
near:asho	0:-10 1:-8 4:-25 5:-12 6:-18 7:33
near:aske	0:-16 5:15 6:-26 7:17 8:-22 10:-22
near:asse	1:29 2:14 3:-18 4:-9 5:-18 6:-37 9:-15 11:18
near:assi	0:-10 2:-10 5:-8 10:11
near:asso	0:-13 4:21 6:-18 7:-28 10:12
near:atta	0:16 1:-11 2:-25 3:8 4:19 7:-11 8:-17 9:-22 10:-46 11:-18
near:attr	0:-13 4:-10 5:-14 6:28 7:-8
near:augu	2:-11 3:12 4:-26 5:-19 6:-9 7:-22 8:-18 9:-41 10:23 11:23
near:aust	5:-12 6:18 7:-9
near:auth	0:17 2:-18 3:-11 4:-17 5:13 6:-16 9:-21 10:-11
near:aver	0:-8 3:-16 6:-30 7:-14 9:29
near:away	0:44 1:-8 2:-19 3:-24 4:-39 6:-58 7:-9 8:-20 9:-15 10:19 11:-13
near:azer	4:19 5:-9 9:-8 10:-13
near:baby	5:10 6:8 7:-12
near:back	0:-42 1:-21 2:16 3:-47 4:-23 5:-48 6:-51 7:-47 9:-61 10:13 11:68
near:balo	0:14
near:bama	0:17 3:-10 6:-12 7:-10
near:band	4:15 5:-12
near:bang	0:-8 3:-34 4:-13 7:-13 8:-15 9:27 10:23 11:-19
near:bank	6:10
near:bare	0:-8 5:-16 6:25 7:-12
near:base	0:16 3:15 5:-10 6:-15 7:-8 9:-11 11:-10
near:basi	3:10 6:9 9:-9 11:-10
near:bass	6:13
near:beac	5:8 6:22 7:-20
near:beat	0:-28 2:-15 4:-28 5:29 10:-17
near:beca	0:-30 1:-12 2:14 3:15 4:-31 5:17 6:-21 7:-14 8:-14 9:-19 10:14
near:beco	0:26 4:23 5:-9 6:-24 7:-9 8:-16 10:-22
near:bedo	0:-37 2:-11 4:-26 5:-23 6:42 7:-8 8:-19 9:-14 10:-28 11:-10
near:beds	0:18 10:-14
near:been	1:-8 2:-39 3:-9 4:-35 6:-10 7:17 9:-26 11:-24
near:befo	0:-43 1:-16 3:12 4:11 6:-20 7:-52 9:-10 10:12 11:-16
near:bega	3:-8 4:-8 5:-12 7:8 9:-9 10:-15
near:behi	0:-12 2:-20 4:19 5:-9 6:29 7:-15 8:-13 10:-16
near:bein	0:-41 1:-11 2:-46 3:-20 4:-30 5:33 6:9 7:28 8:30 9:-12 10:-43 11:-16
near:beka	5:-28 6:28
near:belg	1:-9 3:-31 5:11 6:35 7:-10 9:-27 11:-35
near:beli	0:-37 1:-11 3:8 4:33 5:-31 6:-52 8:-37 9:-19 10:13 11:-24
near:bell	0:-17 2:-11 3:22 4:-8 6:-9 8:-9 9:-8 10:8 11:-18
near:belo	2:-12 4:16 5:-11 10:-10
near:bene	6:21 7:-16
near:besi	0:-26 2:-13 4:28 5:11 6:-30 7:-8 10:-14
near:betw	0:21 1:11 2:-11 4:-16 5:-22 6:-21 8:-17 10:-24
near:blac	6:11
near:blam	6:16
near:blan	3:16 6:-8
near:blas	5:31 6:-27
near:boar	0:-13 2:-17 4:-39 5:17 6:13 10:-8
near:boat	0:-13 1:-11 3:-17 4:-8 5:-23 6:33 7:12 9:-19
near:bodi	0:-31 1:-10 2:24 3:-13 4:-16 5:-14 6:9 8:-32 10:-9
near:bomb	5:-13 6:20
near:bone	5:26 6:-24
near:book	0:-11 3:-29 5:-14 6:-33 7:30 9:14 11:-14
near:bord	2:-17 3:-30 4:-24 5:-14 7:-25 8:14 9:19 10:15 11:-8
near:born	3:-8 10:15
near:both	0:-21 2:-20 4:18 6:10 7:-17 9:-8
near:boy	0:16 1:-11 2:-9 4:-14 5:30 6:-42 7:10 8:-13
near:boys	0:-19 3:-16 4:-10 5:-22 6:17 7:-23 8:18 10:-18
near:brea	0:-18 4:13 5:-8 6:-11 7:-9 8:-8 9:15 10:-12
near:brid	0:-16 3:-26 4:-11 5:-13 6:-14 8:-18 9:25 10:19 11:-26
near:brie	7:14
near:brig	6:17
near:brin	2:-18 3:-27 5:-21 7:-33 8:-21 9:11 10:16 11:-8
near:brit	6:9
near:broa	5:-27 6:29
near:brok	0:-16 3:-15 4:-12 5:35 6:-26 7:-23 8:13 9:-8 10:-13
near:brot	0:-23 2:-16 3:-11 4:-21 5:-28 6:33 7:-24 8:21 10:-27 11:-14
near:brou	0:-45 1:-10 2:-32 4:-43 5:31 8:-17 11:-13
near:buil	3:10 5:12 6:-20
near:bulg	0:-33 2:-16 4:18 5:15 6:-30 7:-8 8:-14
near:bull	0:-15 2:-9 3:-10 4:-9 5:51 6:-34 8:-13 9:-10 10:-10
near:buri	0:-22 1:-8 2:-15 4:-19 5:-18 6:55 7:-14 9:-11 10:-8
near:burk	0:-12 4:-9 7:-14 9:18
near:burn	0:14 1:-15 2:-25 3:-14 4:-48 5:9 6:13 7:-37 8:-16 9:-24 10:-39 11:-13
near:buru	0:-9 3:-36 6:-30 9:47 11:-29
near:bury	0:-17 4:-13 6:28 8:-12 10:-22
near:bus	0:-9 3:-18 5:-22 6:44 7:-18
near:buse	2:-9 4:-11 6:18 8:-10
near:but	0:-34 1:-8 2:-18 3:-14 7:16 8:-11 9:-33 10:-19 11:12
near:cali	5:10
near:call	2:29 4:-27 5:-22 6:-18 7:-21 8:-11 9:-13 10:-14 11:-8
near:camb	3:12 5:-9
near:came	0:-58 1:-15 2:-53 5:-46 6:-56 7:8 9:-14 10:42 11:20
near:camp	0:-23 1:17 4:-10 5:14 6:-29 10:-9
near:can	0:-10 2:-18 3:11 4:-20 5:-15 6:-12 7:30 8:-12 9:-23 10:-13 11:-23
near:cana	3:26 9:-19 11:-11
near:cann	0:-10 3:14 4:-9 5:-16 6:-40 7:43 11:-10
near:capi	6:-8 7:-10 11:11
near:capt	0:20 1:-26 3:-37 4:28 5:-48 6:-53 7:-39 8:34 9:-22 10:-39 11:-28
near:car	0:-12 2:-13 4:-14 5:-8 10:20
near:card	0:8 3:-8 4:-9 8:10 9:23 10:-9 11:-23
near:care	5:32 6:-29 7:-17
near:carg	7:9
near:carr	0:25 1:-16 2:-8 3:-44 4:-32 5:-16 6:14 7:-10 8:-26 10:-37 11:-11
near:case	3:-16 5:-17 6:22 9:-8
near:casu	0:-8 1:17 2:-9 3:-12 4:-8 7:-18 8:-12
near:cata	0:-10 6:11
near:cate	0:-11 2:14 4:-16 5:-9 6:-24 7:19
near:caus	1:12 6:8 8:-8 10:-10
near:ceas	1:27 6:-20 8:-14 10:14
near:cebu	6:11
near:cele	6:9
near:cell	8:9
near:ceme	2:-15 4:21 6:-29 8:-8 10:-19
near:cent	0:-14 1:13 2:-14 3:34 4:-30 5:8 6:-13 7:-28 8:-23 9:-22 10:-19 11:-18
near:cert	0:-10 2:-12 4:16 5:-9 6:15 8:-10 10:-11
near:chad	3:-23 5:-10 6:-17 9:35 11:-28
near:chan	5:20 6:-15
near:chap	0:20 3:-33 4:-8 6:-13 10:-16 11:29
near:char	0:-21 4:27 10:-27
near:chec	0:15
near:chib	0:25 2:-9 4:-24 10:-11
near:chie	2:-8 3:-31 4:-10 5:-8 6:-31 7:35 11:15
near:chil	1:-19 2:-56 3:26 4:-51 5:9 6:19 7:-34 8:-38 10:-31 11:-51
near:chin	0:12 2:-10 4:12 6:-18 8:-8 10:-40
near:chol	6:25
near:chri	4:-10 6:9 10:12
near:chur	0:15 2:-13 4:-20 5:-12 7:-9 8:-18 10:11 11:-8
near:circ	0:-12 3:-13 4:-11 6:8 7:17 8:-15
near:citi	0:-21 2:19 3:-21 4:-28 5:-18 6:12 7:-16 8:8 10:-9 11:-14
near:city	1:-13 2:-20 3:8 4:-21 5:19 7:-35 8:8 9:-25 10:-12 11:-19
near:civi	0:-31 1:-15 2:-23 3:-12 4:-19 5:22 7:-44 8:28 9:-23 10:-34 11:-15
near:clai	1:18 3:-21 4:-31 5:-17 6:12 7:-35 8:-12 9:-18 10:-18 11:8
near:clas	0:15 3:-12 6:-12
near:clea	11:15
near:clim	5:-9 6:23 7:-18
near:clin	0:10 4:-8 5:26 7:-19 8:-9 9:-9 10:-10 11:-22
near:cloc	5:13 6:-10
near:clos	0:-31 2:-8 3:-29 4:-24 6:30
near:club	8:11 10:-10
near:coac	6:10
near:coas	0:-14 1:15 3:18 4:-8 5:-20 6:-11 9:-8
near:coff	0:-11 2:25 3:-22 4:-12 5:-10 6:-30 7:-10 8:-8 9:-19 10:-23 11:26
near:cold	3:16 9:-16
near:coll	0:-12 1:-9 3:-22 4:-8 6:33 7:-27
near:colo	0:-28 1:9 2:12 3:-10 4:-23 5:-11 7:10 8:-39 10:16
near:colu	0:-12 10:15
near:come	0:-27 1:-10 3:-28 4:16 5:-22 6:-41 7:-31 8:-12 9:15
near:comm	1:-16 2:-32 3:-29 4:-47 5:-35 6:33 7:-19 8:-29 9:-53 10:13 11:39
near:comp	0:-16 2:-19 3:-43 4:-14 5:-8 7:9 9:17 10:-19
near:conc	2:-17 4:24 6:19 7:-10 10:-21
near:cond	0:-9 2:-9 3:-9 4:-8 5:34 6:-21 7:-22
near:conf	0:22 1:-16 2:-42 5:-32 7:-32 9:-40 10:22 11:-18
near:cong	0:8 3:-24 4:-9 6:14 9:23 11:-19
near:cons	2:-11 3:16 4:-19 6:-25 7:20 8:-11 10:16
near:cont	0:-24 2:9 5:-34 6:-24 7:14 9:13 10:-24
near:conv	0:28 1:-12 2:-14 3:-8 4:-20 5:-20 6:-26 7:-12 8:-10 9:20 10:-14 11:-18
near:coor	3:24 8:19 9:-21 11:-22
near:corp	0:-9 7:13
near:corr	0:-15 2:-10 3:-19 5:27 7:-20 9:15 10:-12 11:-8
near:cost	0:-21 1:-8 3:-22 4:-12 5:-17 6:42 7:-18 8:-8 10:-9 11:-11
near:coul	0:12 1:-22 2:10 3:-21 5:-8 6:-31 7:-12 9:35 10:-46 11:-36
near:coun	0:-30 1:-13 2:-49 3:-9 4:24 5:-16 6:24 7:-42 8:-41 10:-31
near:cour	0:-8 2:-10 3:-9 4:-12 6:-19 7:9 8:19 10:-18 11:9
near:cove	0:-8 4:14 6:-9 8:-10
near:cras	0:-10 5:-12 6:27 7:-12
near:cres	3:10 6:10
near:crew	0:12 2:-15 5:-8 10:-24
near:crim	6:12
near:cris	3:22 6:-21
near:crit	0:10 2:-10 3:-9 4:-19 5:47 6:-38 7:-24 8:-10 10:-14
near:cros	0:-37 1:-12 3:-39 4:-33 5:-17 6:-53 8:-29 9:10 10:34 11:24
near:crow	6:9
near:crus	5:-9 6:28 7:-13
near:cust	2:34 4:-10 6:-40 7:17
near:cut	3:21 9:-18 11:-20
near:cuts	3:-10 11:9
near:cvm	5:-8 6:11
near:dail	0:-11 3:-17 6:-32 7:-14 9:29
near:dama	5:21 6:-34 9:-14
near:date	8:-26 10:27
near:daug	5:-12 6:28 7:-23
near:dawn	2:-11 4:-20 5:11 8:-9 10:8
near:day	0:-17 1:12 2:-25 3:-44 4:-33 5:-51 6:21 10:-19 11:21
near:days	0:-20 1:-14 3:22 4:-32 5:-60 6:42 7:-50 8:8 9:-23 11:-12
near:dead	0:-10 2:18 3:-27 4:-63 5:-36 6:70 7:-33 8:-53 9:-48 10:-64 11:-31
near:deal	0:-12 2:-25 4:8 5:-15 6:23 8:-17 9:-8 10:-24 11:-24
near:deat	0:-47 1:-13 2:-31 3:-61 4:-25 5:8 6:49 7:-8 8:-17 9:-26 10:-15 11:-25
near:deca	0:13 2:-12 4:10 6:-9 10:-20
near:dece	0:-9 2:-11 3:-24 4:-12 5:-33 6:12 7:-36 8:21 9:-9 10:-8 11:25
near:decl	10:17
near:defe	0:15 2:-9 4:-17 5:-24 6:19 7:-17 10:-16
near:dela	0:-12 2:13 4:18 5:-36 7:-8 10:-19
near:dele	6:11
near:deli	2:-17 6:29
near:demo	3:-9 5:-13 7:-8 9:16 10:-8 11:8
near:deni	0:-22 2:8 4:-9 5:-16 6:14 8:13 10:-23
near:depa	0:-22 3:20 5:-10 7:-14 9:-21
near:depo	0:-9 2:-11 3:-22 7:-10 8:15 9:-20 10:-15 11:24
near:depu	3:-21 9:-19 11:30
near:dera	3:16 11:-8
near:dest	2:15 3:9 4:-8 6:-15
near:deta	1:-8 2:-26 3:-27 4:15 5:-21 6:-44 7:-32 8:44 9:-26 11:-11
near:dete	8:14 10:-14
near:dhak	5:9 11:15
near:did	0:15 2:-19 3:-17 4:-26 5:-39 6:41 7:-32 8:-16 9:-13 10:-21 11:22
near:die	0:-9 2:26 4:-9 5:-15 6:-13
near:died	0:-73 1:10 2:46 3:-74 4:-18 5:-78 6:50 7:-40 8:-8 9:-59 10:-55 11:-37
near:diff	5:20 6:-14 7:-12 9:12
near:dire	0:-8 2:-22 4:-10 6:9 7:-10 8:25 9:-15 10:-28 11:12
near:disa	0:-9 1:26 3:-8 6:-21 7:9 9:-29
near:disc	0:-19 3:-13 4:-9 5:42 6:-36 7:-25
near:disp	0:-17 1:-11 2:-12 3:53 4:-13 5:-36 6:-9 7:-33 8:-9 9:-37 10:-12 11:-22
near:dist	1:-8 2:-8 4:-14 6:17 7:-19 8:-12 9:-26 11:-25
near:dive	6:-8 7:10
near:divi	6:8
near:dna	0:-10 4:-8 6:30 7:-25 8:-8 9:-16
near:dnip	0:-8 6:13
near:doct	0:-20 2:-14 4:-18 5:47 6:-42 7:-16
near:docu	6:15
near:does	0:-8 2:-8 4:14 7:-8 10:-19
near:doll	0:-12 2:-11 4:-8 6:-13 10:20
near:dorm	0:-15 4:-16 10:23
near:doub	0:8 3:16 4:-13 8:-8 10:-8
near:down	0:-41 1:-15 2:-10 4:17 5:-13 6:12 7:8 8:-12 9:-15 10:-35 11:-32
near:doze	0:16 1:-9 2:-8 3:-14 4:-30 5:-30 6:51 7:-32 8:-18 9:-22 10:-32
near:driv	0:22 1:-16 2:-20 3:16 5:17 6:-32 7:-47 8:-20 10:-16
near:dron	0:-20 2:-12 4:-9 5:-17 6:35 7:-13 10:-8
near:drop	0:-18 1:-11 3:-17 4:-12 5:-9 6:30 7:-13 9:-11
near:drov	0:-15 2:-14 3:10 4:-11 6:-11 7:-17 8:-10 9:-16 10:21 11:-9
near:drow	0:-19 1:-17 2:-13 3:-27 4:-16 5:-30 6:68 7:-13 9:-18 10:-10 11:-11
near:dtm	3:10
near:due	0:-15 1:-9 2:35 4:-25 5:9 6:-32 7:-13 10:-8
near:dug	0:-17 2:-8 3:-17 4:-23 5:-11 6:36 7:-20 10:-8 11:-9
near:duri	0:-20 2:-18 3:-37 4:-11 6:20 7:-12 8:-20 9:-22 10:16 11:27
near:duty	5:14 6:-11
near:each	0:-24 2:-13 3:-16 4:-27 5:-35 6:24 7:-25 8:27 10:-39
near:earl	3:-21 4:-9 5:-29 6:15 7:11 8:-9 9:21
near:eart	3:-11 5:10 6:16 7:-12
near:east	0:-11 1:10 3:-11 5:-9 9:21 11:-28
near:econ	0:10
near:egyp	0:-11 2:-10 3:-29 5:-14 6:13 7:-12 8:35 9:20 10:-32 11:-10
near:eigh	1:15 3:-8 4:21 6:-34 7:-13 8:-32 11:-22
near:elec	0:-23 2:-8 4:12 5:-26 6:36 7:-19 10:-22
near:elev	0:-17 2:-22 3:-38 5:-13 6:10 8:-8 9:-25 10:-13 11:26
near:elim	0:-15 6:28
near:eln	0:-10 2:-10 4:20 6:-14 8:-34 10:11
near:else	3:-15 9:-19 11:23
near:emba	3:-8 4:-13 7:-8 8:-14 9:-14 10:23 11:-8
near:emer	0:-17 2:-19 4:23 5:15 6:-30 7:-17 8:20 9:-17 10:-23
near:emir	0:-10 8:-25 10:30
near:empl	0:12 4:-9 10:-9
near:end	6:-11 9:19 10:10 11:-15
near:enem	0:-9 6:17
near:ener	0:21 5:-9 6:-9 10:-15
near:engi	3:21 9:-11
near:ente	3:-18 7:-12 9:27 11:-20
near:esca	0:-8 2:-17 5:-8 6:-32 8:-8 10:36
near:esta	0:22 4:-21 5:-12 6:-8 7:-9 10:-8
near:esti	0:-8 1:19 2:-9 4:-9 5:-20 6:8 8:-13 9:8 11:-23
near:ethi	0:-32 2:-13 3:-33 4:-32 5:-18 6:-19 7:-22 8:-30 9:30 10:47 11:-35
near:euro	0:-19 3:-34 4:-10 5:-11 6:21 7:-10 9:17 11:-12
near:evac	0:-23 3:46 4:-16 5:29 6:-58 7:-16 9:-25 10:-12 11:-21
near:even	0:-13 2:-14 3:8 4:-10 5:-23 7:16
near:ever	0:-16 2:-15 3:-14 4:21 5:11 6:-19 9:12 10:-19 11:-8
near:exam	0:-28 2:-36 3:-13 4:-32 5:-20 6:26 7:18 8:9 9:-19 10:8 11:-10
near:exch	0:-22 2:10 3:-11 4:-28 5:-9 6:-34 7:-13 8:40 9:-11 10:-30 11:-8
near:exec	0:-10 2:23 4:-11 5:-20 10:-15
near:expe	0:-11 1:-8 3:14 4:-8 5:-17 7:-15 8:-8 9:-11 10:-12
near:expl	0:-9 1:22 5:8 6:-17 7:-11 8:-10 10:-12
near:exte	5:-26 6:28 7:-8
near:face	3:13 9:-8
near:faci	2:-9 8:-13 10:16
near:fact	0:29 2:-12 3:-34 4:-23 5:-20 6:-8 7:-23 8:14 10:-23 11:-15
near:fail	3:9
near:fair	6:12
near:fall	0:-17 1:-11 2:-13 3:10 4:-31 8:19 9:11 10:-22 11:-33
near:fami	0:-27 2:-21 4:21 5:-29 7:-15 8:-17 9:-10 10:16 11:-13
near:far	0:16 2:-21 3:-21 4:-14 5:-25 6:17 7:-23 8:-14 10:9 11:12
near:farm	0:-40 2:-16 3:9 4:22 5:-22 6:32 7:-15
near:fash	3:9 5:-8 6:10
near:faso	0:-12 4:-9 7:-14 9:18
near:fata	0:-22 1:10 3:-15 4:-10 6:17 7:-23 9:-14 11:-9
near:fear	5:-23 7:15 9:-12
near:febr	0:-20 2:15 4:-10 5:-19 6:-15 7:-15 9:-30 11:19
near:fede	0:-17 3:-37 5:-18 6:15 7:14 9:-18 11:17
near:fell	0:-15 3:-16 4:-22 6:29 7:-19 9:-12 10:-12 11:-8
near:ferr	7:9
near:fest	0:14 4:-15 6:15 7:-8
near:fewe	0:-12 2:-18 4:11 5:-8 6:-10 8:-15
near:fiel	6:12 7:-10
near:fift	0:-18 3:12 4:-24 5:-20 6:33 7:-18 9:-9 10:-18 11:-9
near:figh	1:-23 2:-11 4:13 5:-19 8:18 9:-10 10:-28
near:figu	0:10 1:19 2:-40 3:-22 4:-44 5:-37 8:-30 9:20 10:-34 11:-36
near:fili	8:-12 10:13
near:fina	0:-12 1:-8 3:-16 6:24 7:-24 8:14 9:-9 10:-8
near:find	0:-12 2:-8 5:-17 6:-36 7:42 9:-15 11:-21
near:fire	0:-12 5:-9 6:38 7:-8
near:firs	0:19 1:11 2:-36 3:-19 5:-35 7:-21 8:-19
near:fish	2:-17 3:-21 5:-40 6:56 7:-23 8:-8 9:-16 10:-47 11:-13
near:five	0:-41 1:-20 2:-33 4:-60 5:-20 6:13 7:9 8:25 9:-41 10:-13 11:-27
near:fled	5:-13 6:-29 9:41 11:-34
near:flee	0:-9 3:22 5:-13
near:flew	5:16 6:-14
near:flig	5:-27 6:28 7:-9
near:floo	0:-21 1:-13 3:20 4:-9 5:12 6:32 7:-51 9:-30 11:-34
near:flow	0:-13 5:13 6:-22 7:12
near:foll	0:-31 3:-25 4:-16 6:-25 7:-21 8:9 9:24 10:14 11:-23
near:foot	3:19 5:-21 6:14 7:-13 9:-11 10:-10 11:-13
near:for	0:-46 1:-24 2:-19 3:-21 4:-19 5:-33 6:-35 7:63 8:22 9:-28 11:-45
near:forc	0:-33 1:-15 2:8 4:-32 5:-22 6:12 7:-8 8:-28 10:19 11:-46
near:fore	2:9 3:-23 4:-24 5:-28 6:33 7:-18 8:-36 9:-16 10:11
near:form	0:-23 2:-15 3:-13 4:32 5:-8 7:-14 8:-23 9:-13 10:-30
near:fort	0:17 2:-10 3:10 4:-28 5:8 6:-30 8:-10 10:17 11:-14
near:foun	0:-10 1:-13 2:-24 3:-16 4:-37 5:-51 6:10 7:34 8:-13 9:-15 10:-25 11:-13
near:four	0:36 1:-23 3:10 4:-82 5:11 6:-19 7:-35 9:-51 10:9 11:-33
near:frac	5:11
near:fran	0:-19 3:-22 4:-9 5:-11 6:27
near:free	0:-26 1:-12 2:-36 3:-28 4:-38 5:-44 6:-23 7:-37 9:-26 10:54 11:-42
near:frid	0:8 1:-11 2:-10 3:28 4:-30 5:-23 7:12 8:-17 9:-39 10:15 11:-40
near:from	0:12 1:-18 2:-13 4:-15 5:-26 6:-18 8:-37 10:-19 11:14
near:fron	3:-11 6:25 7:-9 8:-16 10:14
near:fuel	0:29 2:-14 4:-20 5:14 6:-38 10:-16
near:furt	0:-8 5:8 6:-8 7:-11 9:21 11:-15
near:gang	0:-10 4:-19 6:13 10:14
near:gas	6:17 7:-12
near:gate	6:13
near:gath	3:20 6:-18 11:-9
near:gavd	7:14
near:gave	1:-8 2:-19 3:-13 4:-30 5:18 6:11 7:-20 8:-10 9:-20 11:-15
near:gaza	0:-61 1:-8 2:14 3:-21 5:-29 6:-17 7:-23 8:41 9:-8 10:-17 11:-8
near:gend	5:8
near:gene	0:-10 4:-8 5:8 6:24 7:-13
near:get	2:-14 3:-31 5:-15 7:-11 9:17
near:girl	0:27 1:-13 2:-19 4:-13 5:24 6:-33 7:8 8:-25 9:-27 10:-9 11:14
near:give	0:-55 1:-10 2:13 3:12 4:-21 5:-8 6:30 7:-15 8:-31 11:-22
near:givi	2:-8 6:23 8:-16
near:goes	0:-13 3:-8 4:-20 5:-8 6:24 7:-9 11:-8
near:goma	0:-20 3:13 5:15 6:14 7:-8 9:-36 11:-16
near:gone	0:-25 1:10 2:-17 3:-72 4:-20 6:-16 7:-49 8:-21 9:10 10:-13 11:54
near:good	0:-13 2:-8 4:-8 5:20 6:-14 7:-24 8:22 9:-25 10:-15 11:11
near:got	0:-25 2:-11 4:-15 5:-12 7:-10 8:-11 9:-17 10:21 11:17
near:gove	0:-20 1:-16 2:-28 5:-8 7:-24 9:8 10:-44 11:21
near:gran	5:11
near:grav	2:-18 4:21 5:12 8:-8 10:-22
near:gree	5:20 6:-20 7:-13 8:13 10:-13
near:grou	0:-8 1:-24 2:-59 3:30 4:-46 5:-40 6:26 7:-45 8:20 10:-20 11:-41
near:grow	6:-8 7:14
near:guar	0:-22 2:15 4:-20 5:-28 6:13 7:11 10:-21
near:guer	0:-12 2:-14 6:16 8:-28 10:33
near:gues	5:-9 6:12
near:gunm	2:-20 3:-15 4:-12 5:-14 6:8 7:-16 8:-16 10:22
near:guns	5:41 6:-38 7:-8
near:had	1:12 2:-13 3:-31 6:-9 7:-25 8:-14 9:10 11:-15
near:hait	0:-12 3:-10 6:31
near:half	0:-16 2:-9 4:8 5:-23 8:-20 9:22 11:-40
near:hall	3:24 5:-12 6:-8
near:hama	3:-15 4:14 7:-21 8:-37
near:haml	3:27 5:-17 6:-16 7:-15 9:-11
near:hand	0:-57 1:-17 3:-24 4:33 5:-33 6:-12 7:-33 8:-20 9:-15 11:-11
near:happ	0:-14 2:-12 3:10 6:8 10:16
near:has	0:-18 2:-74 3:-16 4:-36 5:-20 7:31 8:-9 11:-49
near:have	0:-37 1:-15 2:10 4:-58 8:-57 9:26 10:-17
near:havi	0:-19 2:-15 4:-18 5:-17 6:35 7:-8 8:14 10:-17
near:haza	0:15 4:-12
near:head	0:32 1:-9 2:-14 3:-36 5:-20 7:-46 9:19 10:-19 11:-16
near:heal	0:-25 1:-15 2:-17 3:-8 4:-28 5:10 6:29 7:-30 8:-13 9:-14 11:-20
near:hear	0:-28 1:-8 2:-15 3:-19 4:18 5:-38 6:15 7:-21 8:23 9:-15 10:-25 11:-20
near:heat	0:-15 5:-18 6:31 7:-15
near:held	0:-53 1:-9 2:14 3:-25 4:42 5:-35 6:-40 7:-26 8:-29 9:-12 10:20 11:-15
near:heli	1:-14 2:-33 3:-16 5:9 6:13 7:-24 8:-10 10:-28
near:hell	6:16
near:help	0:-20 2:-20 3:-11 4:-25 5:21 6:-25 7:17 8:8 11:-10
near:her	0:9 3:-20 5:-33 6:32 7:-21 9:-10 10:-13 11:-10
near:herd	0:-13 1:34 2:-12 3:-9 4:-15 5:-23 6:-17 7:-15 9:-11 10:-9 11:-13
near:here	0:-10 2:-9 3:9 4:-26 5:-26 6:19 7:-16 8:-22 9:-12 10:24
near:hers	4:-10 5:25 6:-24
near:hezb	6:21 7:-8
near:high	3:13 5:-12 11:-11
near:hill	0:18 3:-11 4:-14 5:-22 6:23 7:-14 10:-17
near:him	0:-30 2:-20 4:-23 5:22 6:10 7:-18 10:-28
near:his	0:-23 1:-22 5:25 6:-14 8:-29 9:-27 10:-34 11:17
near:hit	0:-11 1:-8 3:-17 4:-9 5:33 7:-29 9:-8 10:-8
near:hits	5:-10 6:-10 7:14
near:hold	0:-16 1:-12 2:-22 3:-12 4:24 5:-22 6:-40 7:-26 8:22 10:-11 11:-15
near:home	0:-68 1:-21 2:-38 3:35 5:-12 6:-43 7:-13 8:12 9:-21 11:11
near:homs	3:-10 6:-10 9:-16 11:26
near:hope	4:-8 6:-15 7:15
near:hosp	0:-37 1:-17 2:-31 3:-40 4:-48 5:81 6:-19 7:-68 8:-18 9:-21 10:-41 11:-14
near:host	0:8 2:14 3:-27 4:21 5:-15 7:-30 8:22 9:36 10:-42 11:-36
near:hote	6:16 7:-10
near:hour	0:-40 1:-8 2:-27 3:11 4:-37 5:-9 6:20 7:-33 9:-16 10:25 11:-22
near:hous	0:19 1:-8 2:-19 3:22 4:8 5:14 6:-46 7:-32 8:-25 9:-38 11:12
near:hout	0:-13 2:-8 4:21 6:-17 7:-16
near:how	6:15
near:howe	5:-12 6:26 7:-8
near:huma	1:-19 2:-11 3:-11 5:-37 6:32 8:-22 9:-38 10:10 11:-33
near:hund	0:-21 1:-10 2:-14 3:-19 4:14 5:-10 6:-17 7:16 8:18 9:-14 10:-29 11:-13
near:hung	6:9
near:hurt	0:-37 1:22 2:-16 3:-24 4:-24 5:68 6:-62 7:-28 8:-18 9:-22 10:-27 11:-14
near:hygi	3:-14 6:17
near:icrc	0:-11 1:21 2:-19 4:-14 6:-14 8:-14
near:iden	2:12 4:-23 5:-28 6:40 7:-15 10:-23
near:idf	4:-9 6:28
near:idle	3:-15 6:-16 8:-8 9:-18 11:25
near:impr	3:-9 9:-9 11:13
near:inci	5:18 6:-8 10:-9
near:incl	0:-11 1:-26 3:-30 4:-30 5:-16 6:27 8:25 9:-47 10:-29 11:-43
near:indi	0:33 2:-11 3:-12 4:-28 6:-16 7:-13 8:-28 9:-14 10:11
near:indo	6:19
near:infa	6:19 9:-11
near:infe	0:-22 4:-21 6:10 7:-16 10:25
near:info	3:15 4:-10 5:-8 6:-18 7:19 11:-10
near:inha	5:26 6:-21
near:init	6:8
near:inju	0:-24 1:-26 2:-24 3:-50 4:-34 5:82 6:-48 7:-24 8:-32 9:-39 10:-40 11:-28
near:insi	0:-17 2:-9 3:24 5:-18 7:-23 8:17 9:-30 10:-34 11:-17
near:insp	0:21 4:-26 5:-11 6:-20 7:13 10:-8
near:inst	0:11 6:-9
near:inte	0:-23 2:-34 3:23 4:17 6:-9 7:-26 10:-32
near:into	0:14 1:-12 2:-21 3:-49 4:-10 5:-58 6:-8 7:-37 8:-19 9:56 10:16 11:-46
near:inve	2:26 3:-11 5:-20 7:-11
near:iom	3:21 5:-13 6:-11 7:-9 8:-8 9:-28
near:iran	3:-18 4:-11 5:12 6:-10 8:-12 10:21 11:12
near:iraq	3:-12 9:-8 11:20
near:irel	3:8 5:-11 6:15 7:-9
near:isla	6:19 7:-9 9:-11 10:-8 11:11
near:isra	0:-30 1:-21 2:31 3:-38 4:-52 5:-29 6:-23 7:-50 9:-37 10:26 11:-19
near:ital	2:-9 4:23 5:-8 6:-18
near:its	0:-22 1:19 2:16 3:-8 4:-33 6:-20 7:-30 8:24 10:-57 11:-8
near:itse	0:-9 3:16 9:-8 11:-12
near:ivor	0:-10 3:15
near:jail	0:-11 4:-12 6:-9 8:17 10:-13
near:jama	3:9 6:13
near:janu	0:-30 1:21 2:-12 4:-19 6:-11 7:-23 8:-20 9:-51 10:28 11:9
near:jiha	6:11
near:join	0:-13 3:9 4:-12 5:-13 6:-26 7:-8 8:-10 9:8 10:18
near:jord	3:-23 9:-9 11:28
near:jour	0:-8 4:11 8:-8
near:judg	5:-16 6:18
near:july	2:-16 3:-43 7:-22 9:-24 11:34
near:jump	6:12
near:june	0:-37 1:-11 2:-12 3:21 4:-24 6:28 7:-34 8:-40 9:-33 10:-10 11:-8
near:just	1:-8 2:-16 3:-19 4:20 5:-26 7:-19 8:-15 9:13 10:-24 11:-20
near:kadu	0:15 2:-8 4:8 5:14 6:-16 8:-11 10:-19
near:keep	0:-10 2:-13 4:20 6:-14 10:-14
near:kens	3:25 6:-9 9:-9 10:-13 11:-18
near:keny	6:9
near:kept	1:-13 2:-17 3:19 4:8 5:19 6:-30 7:-14 9:-16 10:-14
near:khan	6:13
near:khar	6:8
near:khyb	5:-11 6:27 7:-13
near:kidn	0:48 1:-13 2:-47 3:-32 4:-23 5:-27 6:-29 7:-14 8:-46 9:-12 11:-10
near:kill	0:-19 3:-33 4:-26 5:-11 6:63 7:-50 8:-65 9:-75 10:-22 11:-57
near:kilo	3:9 5:23 6:-24
near:kitc	5:-11 6:19
near:kivu	3:12 6:-10 7:14 9:-9
near:knew	4:-8 6:18 10:-8
near:know	2:-8 3:-16 4:9 5:21 6:-27
near:kore	0:-10 5:-15 7:11
near:krem	0:-11 1:-11 5:-11 6:11 8:14 10:-14
near:kuna	5:-10 6:18 9:-10 11:-18
near:kurs	4:-12 6:-17 8:19
near:kyiv	1:-12 2:-10 3:-16 4:19 7:-11 10:-13
near:lake	3:24 9:-17 11:-15
near:land	6:23 7:-8
near:lank	6:13
near:larg	6:21 7:-10
near:larr	5:-20 6:21 7:-13
near:last	0:-17 1:11 2:-32 3:-66 4:18 5:-31 6:10 8:-51
near:late	0:-37 1:-10 2:15 4:13 5:-40 6:27 7:-35 8:-13
near:law	6:25 7:-21
near:lead	0:10 2:-15 3:-13 4:20 5:-15 6:9 7:-21 8:-21 9:-12 10:-34
near:lear	0:-27 3:29 4:-16 5:-12 7:18 8:-8 9:-30 10:-18 11:-31
near:leas	1:-8 2:-24 3:9 6:-18 7:23 8:-21 9:-20 10:-19 11:-12
near:leav	0:-32 1:-14 2:10 3:31 6:-27 7:25 8:-12 10:-27 11:-36
near:leba	5:-9 7:-12 9:16 11:10
near:led	0:45 2:-8 3:-21 4:-23 5:-21 6:-15 7:-17 8:-13 10:-27
near:left	0:-66 3:26 4:12 5:-52 6:-42 7:9 11:-23
near:leg	0:-25 2:-8 4:-25 5:21 6:-24 7:-9 8:-8 10:21
near:let	0:-33 1:-10 2:-34 3:-35 4:-66 5:-39 6:-60 7:-30 8:38 9:-14 10:56
near:liby	6:8 7:9
near:lie	2:14 4:-10
near:lieu	6:10
near:life	0:-27 2:-30 4:-15 5:-22 6:14 8:31 10:-27
near:ligh	6:13
near:like	4:-12 5:-10 6:30 7:-47 8:14
near:limb	5:22 6:-17 7:-9
near:line	2:-8 5:-14 6:27
near:link	5:-20 6:28
near:list	0:-22 1:-21 2:-17 3:-38 4:-29 5:-41 6:-15 7:47 8:11 9:-28 10:-14 11:-29
near:litt	4:-8 6:-15 7:15
near:live	1:-19 2:-27 4:-30 5:-12 6:19 7:-19 8:-20 9:11 11:-44
near:livi	0:-13 2:16 3:28 4:-17 5:-17 6:-38 7:20 8:11 10:-24 11:-14
near:loca	0:-26 1:-12 2:-12 4:-24 6:15 8:-13 9:-39
near:lock	4:-10 6:-18 7:24
near:lodg	3:-11 6:17
near:logg	0:-10 1:14
near:lond	3:-15 6:21
near:long	0:-9 2:-12 4:-8 6:-13 8:-9 10:21
near:look	0:-15 4:-12 6:-40 7:31 8:12 10:-8
near:lorr	3:-8 5:19 6:-13 9:-8
near:lose	5:16 6:-13
near:loss	0:-20 2:-9 5:-8 6:38
near:lost	1:-23 2:-44 3:-32 4:-36 5:22 6:24 7:-20 8:-23 9:-17 10:-37 11:-11
near:lowe	0:23 3:-15 5:9 6:-24
near:lyin	3:8 5:-11 6:21 9:-9 10:-10
near:mach	6:14
near:made	2:-20 3:17 4:-34 5:-17 6:14 9:-9 10:-25
near:maga	0:8 3:9 8:11 10:-18
near:magn	6:9
near:maim	1:-13 2:-8 3:-9 4:-10 5:31 6:-13 8:-15
near:main	0:-12 3:-20 4:20 5:-9 6:-12 7:-18 11:19
near:majo	0:-15 3:9 4:-16 6:-13 10:24 11:-20
near:make	3:11 5:-13 6:31 7:-16
near:mala	0:-10 2:17 3:11 7:-23 8:-13 9:-10 10:-15
near:mali	0:30 2:-10 4:-25 8:-24 10:9
near:man	3:17 5:-10 6:10 7:-19 9:-8
near:mana	1:-10 5:16 7:10 9:-13 11:-12
near:mani	0:-13 2:-11 6:-11 7:21 8:-17 10:-8
near:mans	0:-17 2:-24 4:-10 5:12 6:22 10:-17
near:many	2:-8 6:11
near:marc	0:37 2:-21 4:-41 5:-21 6:-29 8:-43 10:14 11:-48
near:mari	0:-11 4:10 5:-8 7:10 8:-9
near:mark	3:-19 4:-19 7:8 9:-8 10:-11 11:-8
near:mart	0:-14 3:-8 5:-12 6:30 7:-22
near:matt	9:10 11:-19
near:may	1:-11 2:-11 3:-22 4:8 5:-20 6:17 7:-28 8:-13 9:-27 11:8
near:mayo	3:23 9:-8 11:-8
near:mean	0:-8 3:17 4:12 6:-11 9:-11 10:-11 11:-10
near:medi	0:-19 1:13 3:-47 5:15 6:27 7:-48 8:8 9:-32 10:-15 11:-28
near:meet	6:9
near:memb	2:-10 4:10 5:-18 6:31 8:-21
near:men	0:18 1:-8 2:-23 3:-29 4:-32 5:-47 7:-22 8:-17 9:34 11:-10
near:mend	0:-17 5:-25 6:33 7:-22
near:mess	6:11
near:metr	5:-10 6:13
near:mexi	0:8 3:-21 7:14 9:-8 10:-9
near:mid	5:-12 6:25 7:-12
near:midd	3:12
near:migr	0:9 1:24 2:-16 3:24 4:-27 5:-14 6:-46 7:9 8:-15 9:-22 11:-9
near:mile	5:22 6:-13 10:-8
near:mili	1:-8 2:15 3:-29 4:-40 5:-29 7:-31 8:14 10:-10 11:-22
near:mill	0:-15 2:-16 3:-15 4:12 6:-15 8:-8 9:32 11:-25
near:mine	0:-21 1:31 2:-13 3:14 5:11 6:-37 7:15 8:-13 9:-21 10:-18 11:-17
near:mini	0:-14 1:-25 2:-36 3:-36 5:31 6:15 7:-51 8:9 10:-55 11:-29
near:mino	0:-8 1:-9 2:-10 4:19 5:-13 6:13 8:-8 10:-16
near:minu	0:-14 3:19 11:-9
near:miss	0:-74 1:32 2:-41 3:-55 4:-27 5:-67 6:-36 7:83 8:-30 9:-45 10:-50 11:-45
near:mode	0:-8 5:20 6:-17
near:moga	6:9
near:moh	5:13
near:mond	2:-13 3:-10 4:-35 5:-31 6:29 8:-11 9:16 10:-12 11:-13
near:mone	3:-19 9:23 11:-20
near:moni	3:-10 5:-8 6:25 8:-8 9:-11 11:9
near:mont	1:-16 3:-13 4:32 5:-32 6:-25 7:-41 8:-40 9:8
near:more	1:-40 2:-54 3:-24 4:-32 5:-15 6:22 7:-8 8:-28 9:-23 10:12 11:-11
near:morg	2:-10 3:-8 4:-12 5:-27 6:32
near:morn	0:-24 2:-10 4:-17 5:15 6:-10 7:-21 10:15
near:mosc	5:14 8:15 10:-19
near:mosq	3:-18 5:-11 6:24
near:most	2:-28 4:-40 5:-48 6:14 10:-34
near:moth	0:18 2:-11 4:-21 5:-23 6:-33 9:25 10:-28 11:-10
near:moto	0:-10 5:17
near:mour	5:-12 7:13
near:move	0:-27 1:-10 2:-22 3:52 5:-9 6:-46 7:-32 8:-15 9:-25 11:-46
near:msf	5:11 6:-10
near:mud	0:-10 7:9
near:muni	3:8
near:murd	2:17 4:-29 6:11 7:-16 8:-15 10:-17
near:myan	0:-21 2:-14 3:-29 4:28 5:-21 6:27 7:-24 8:-12 9:18 10:-28
near:myse	0:-26 2:-22 3:-12 4:-30 5:-28 6:36 7:-27 8:-19
near:nair	5:-9 6:19 7:-8
near:name	1:-17 2:-37 3:-40 5:10 6:33 8:-32 9:-38 10:-56 11:-28
near:nati	1:-15 2:-23 3:9 4:21 5:-14 6:-18 7:14 8:-13 9:-34 10:-31 11:-22
near:naut	3:-8 6:18
near:navy	0:-19 2:-9 4:24 10:-18
near:near	0:43 1:-9 2:-21 3:-27 4:-33 5:12 7:-28 8:-27 10:-30 11:8
near:need	3:-9 5:27 6:-23 7:-16 9:-9
near:neig	2:-11 3:-12 4:-10 7:-32 8:-13 9:25 10:-22 11:-21
near:nepa	0:-9 2:-12 4:25 10:-24
near:netw	0:-10 3:-18 6:11 7:21 11:-12
near:neut	0:-32 2:-9 4:-20 5:-13 6:47 7:-11
near:neve	0:-14 1:-9 2:-11 3:-18 4:-8 6:-23 7:35 9:-14
near:new	0:-24 1:14 2:-8 3:10 4:-20 5:-28 7:-17 8:20 10:-23 11:-31
near:news	3:-10 6:13 7:9
near:next	0:-10 2:28 3:-14 4:-28 5:-10 6:-35 7:-13 8:-8 9:-26 11:16
near:nige	0:22 1:-8 2:-39 3:-12 4:-46 5:-47 7:-34 8:-42 9:9 10:12 11:-19
near:nigh	0:-54 1:-9 2:-39 4:-46 6:9 7:-27 8:-17 9:-13 10:41 11:-12
near:nile	5:-18 6:19
near:nine	1:16 3:19 4:-20 5:26 6:-30 7:-46 8:-32 9:14 10:-9 11:-22
near:nobo	0:-33 2:-25 3:-33 5:-24 6:-46 7:23 8:-20 9:24 10:11 11:-17
near:non	0:14 5:-8 10:-12
near:none	6:33 7:-26
near:noon	0:-22 2:-9 3:-8 4:-20 7:-18 8:-14 9:26
near:nort	0:-14 2:-11 3:17 4:-20 6:15 7:-13 8:-21 9:-21
near:not	0:40 1:-37 2:-24 3:-25 4:14 5:-35 6:-62 7:44 8:-50 9:10 10:-61 11:-54
near:note	8:17 10:-16
near:noth	0:-15 2:-14 4:20 5:-14 6:-30 8:-12 9:-20 10:-9 11:16
near:nov	0:-20 6:22
near:nove	0:10 1:24 2:19 3:-12 4:-20 5:-15 6:-45 8:-24 9:15 11:-23
near:now	0:-40 1:-13 2:-26 4:-8 5:-17 6:13 7:26 9:-36 10:-30 11:-21
near:nrc	5:-16 6:22 7:-10
near:numb	1:-26 2:-33 3:26 4:-21 5:-12 7:18 8:-9 9:-56 10:-50 11:-11
near:nurs	0:30 1:-9 2:-9 3:-21 4:-30 5:-25 7:-29 8:-13 9:-20 11:-17
near:obse	3:-10 6:21 7:-8 9:-14 11:-13
near:occu	0:-13 3:18 5:-31 6:19 7:-10 8:-9 9:-9 11:-16
near:ocha	3:25 9:-17 11:-10
near:oct	0:12 2:-8 4:-10 8:-16 10:12
near:octo	0:31 1:-19 3:12 5:-24 6:-24 7:-30 8:14 9:-45 10:-33 11:-23
near:off	0:28 2:17 3:23 4:-49 5:-42 6:-17 7:-18 8:-28 9:-35 10:-9 11:-44
near:offe	6:9 8:19 10:-18
near:offi	0:-60 1:13 2:-13 3:-38 5:-31 6:28 7:-14 9:18 10:-31
near:oil	5:10
near:old	0:-10 3:-8 6:10
near:once	6:-11 9:14
near:one	1:-39 2:-19 3:-46 4:22 6:-9 7:-32 9:-10 11:-12
near:ones	0:-24 1:-8 3:-20 4:-15 5:-13 6:10 7:-12 8:-23 9:-9 10:24 11:-19
near:only	0:17 1:-9 2:-16 3:-27 4:-29 5:-20 6:-10 8:-20 9:12 10:18 11:-25
near:open	0:-12 2:-13 3:10 4:-15 5:9 6:-21 7:-8 9:-11 10:19
near:oper	0:-22 4:-14 5:12 6:24 8:-11 10:10
near:oppo	6:8 8:9
near:orga	0:-10 1:11 5:-18 7:9 9:-9
near:orig	0:24 3:-13 4:-10 6:-26 8:-11 9:-11 11:14
near:othe	1:-25 2:-41 3:-39 4:9 5:-22 7:-52 8:17 9:13 10:-17 11:-34
near:our	0:-27 1:-10 2:9 4:-24 5:14 6:-8 7:-39 8:-23 10:9 11:-25
near:ours	3:-21 5:-16 6:29 9:-17 11:-9
near:out	0:9 1:-26 2:-42 3:25 4:-22 6:15 7:-69 8:8 9:-53 10:-8 11:-62
near:outs	0:-11 3:30 4:-9 6:-35 7:-21 8:-9 9:-15 10:24 11:-14
near:over	1:-21 2:14 3:13 4:-58 6:-23 7:-16 10:13 11:-24
near:own	0:18 1:-9 2:-17 4:-28 5:16 6:-35 10:-18 11:8
near:owne	0:-30 2:-23 4:17 5:-8 6:20 8:-10 10:-30
near:page	0:23 1:-12 2:-9 3:-28 4:-12 5:-22 6:-13 7:-25 8:-32 9:-8 10:20 11:-23
near:paid	5:-9 6:14
near:pakh	5:-11 6:27 7:-13
near:paki	2:-8 3:-22 4:-16 7:-14 8:8 10:-12 11:23
near:pale	2:-16 3:-10 4:-21 5:9 6:-20 7:-13 10:21
near:pape	0:-19 3:16 5:-8 6:15 7:-8 9:-9
near:para	6:13
near:pare	0:17 2:15 6:-24 8:-9 9:-11 10:-22
near:pari	0:-11 5:-11 6:20 11:-8
near:parl	6:9
near:part	1:-8 2:-41 3:17 4:-26 5:-22 6:-9 7:-36 8:-18 9:-29 10:34 11:-24
near:pass	0:18 2:-26 4:-33 6:-13 7:-24 8:-8 9:22 10:-12 11:-28
near:past	2:-13 4:-12 5:-43 6:38 8:-9 10:-17
near:path	0:24 2:-21 3:12 4:-24 5:-17 7:8 8:-12 10:-12
near:pati	5:29 6:-16
near:paym	10:10
near:peac	0:-11 2:-22 4:-21 5:-26 6:56 7:-12 8:-10 9:-8 10:-23 11:-25
near:peak	6:-14
near:pens	0:-17 3:-9 4:-14 5:19 6:-31 7:-14 9:-13 10:-18 11:20
near:peop	0:10 1:-29 2:-45 3:20 4:-19 5:22 6:-29 8:-43 10:-52
near:per	6:-13 9:-15 11:18
near:peri	1:-21 2:-13 3:-57 4:-22 5:-27 6:34 7:-24 8:-12 10:-11 11:31
near:pers	0:-12 1:-10 2:-8 3:21 6:-23 7:14 9:-14 10:-13
near:peti	3:9 5:-10
near:phas	2:-9 10:12
near:phil	3:-11
near:phon	4:-10 5:-13 7:20
near:pick	5:-11 6:9
near:pict	5:20 6:-16 7:-11
near:plac	0:-12 3:-20 4:-8 6:30 7:-28 8:9 9:-16 10:-17 11:16
near:plan	0:-26 1:-16 2:-10 3:-14 4:-41 5:-28 7:-27 9:14 10:35
near:play	5:9
near:plun	5:-8 6:9
near:plus	8:9
near:poli	0:-16 1:-13 2:-55 3:-42 4:-11 5:-10 6:35 7:-33 11:-27
near:popu	3:-9 5:-12 6:22 7:-19 11:-11
near:port	0:-23 2:23 4:-13 6:-10 10:-9
near:post	0:-10 2:9 3:18 4:-19 5:-26 6:13 8:8 9:-15 10:-18 11:-14
near:pray	0:16 3:-20 4:-8 5:-11 7:-9 10:-11
near:pre	3:19 6:-9 9:-18
near:pref	0:-8 1:-9 3:-33 5:-13 6:44 7:-15 9:-28 11:-35
near:preg	3:11 5:13 6:-19
near:pres	2:-23 3:-11 5:-9 6:44 7:-40 8:9 9:-10 10:-26 11:-8
near:prev	0:13 4:-12 6:23 7:-11
near:pric	5:-9 6:14
near:prim	2:9 8:12 10:-15
near:prin	0:-35 2:25 3:-10 4:-41 5:-16 7:-13 8:-9
near:pris	0:18 1:-11 2:-21 3:-18 4:23 5:-28 6:-14 7:-21 8:9 10:-48
near:priv	3:-10 9:-21 11:20
near:prob	3:10 5:12 7:-18
near:proj	1:20 6:-20
near:prom	0:-11 3:-10 4:-22 6:-16 10:27
near:prop	0:10 6:-8 8:-16 10:12
near:pros	0:-8 5:11 8:-19 10:23
near:prot	3:8 5:-16 6:20 9:-10 11:-8
near:prov	1:-9 2:-11 3:23 4:-18 5:-46 6:28 8:-14 9:-40 10:-25 11:12
near:publ	0:-8 2:-12 4:-29 5:-22 6:18 7:9 10:18
near:pull	0:-8 5:11 6:10 7:-8 10:-8
near:punj	3:-26 5:-14 6:14 7:-18 9:-20 11:28
near:pupi	0:33 2:-12 3:-8 5:-15 7:-16 8:-10 9:-17 10:-36
near:push	3:14
near:put	0:-17 1:-25 2:-22 4:-26 5:-14 6:25 7:12 9:-31 11:-25
near:puts	0:33 2:-11 3:-10 4:-18 6:-16 10:-22
near:qata	8:12 10:-10
near:quak	0:-12 3:-15 6:20 7:-10
near:quar	6:13
near:quot	0:-11 4:-8 5:-9 6:18
near:raba	5:-11 6:14
near:radi	0:-16 4:-11 5:-21 6:23 7:-11
near:rafa	5:25 6:-13
near:raid	2:-34 4:-42 5:-15 6:22 7:-14 8:-12 10:15
near:rain	0:-16 3:21 4:-18 5:-16 6:-31 9:-26 10:19
near:rais	5:-16 6:27 7:-11
near:rama	0:-35 2:-11 4:-13 5:10 8:38 10:-20
near:rang	6:16
near:rans	0:-35 1:-11 2:15 3:-16 4:20 5:-22 6:-48 7:-15 8:-34 10:39 11:-14
near:rate	6:13
near:rati	3:-19 9:23 11:-20
near:ravi	5:11
near:reac	0:15 2:13 4:-20 5:-22 7:8 8:-11 9:-8 11:-18
near:read	0:19 2:-22 3:17 4:-21 5:12 6:-42 10:-11
near:rebe	0:-18 2:-16 3:-8 5:-11 6:-30 7:21 8:-18 10:10 11:10
near:reca	3:17 9:-10
near:rece	0:-16 2:-8 3:-12 5:-14 6:31 7:-11 8:-17 9:-22 11:18
near:reck	3:21 7:-18 9:-11 11:-13
near:reco	0:9 1:27 2:-16 3:9 4:-28 7:-59 8:-16 9:-14 10:-24 11:-13
near:red	0:-34 1:-9 2:13 3:-10 4:-32 5:28 8:-20 9:-27 11:-24
near:refu	0:-14 1:-10 3:-8 4:-9 5:-31 7:11 8:-9 9:17 10:-9 11:-21
near:regi	0:12 1:-23 2:-35 4:-56 6:-34 7:13 10:-18 11:9
near:reha	3:13
near:reje	0:-10 1:-11 2:-19 4:11 6:17 8:9 10:-16
near:rela	0:-18 2:-9 3:11 4:-11 5:-29 7:29 9:-18 10:-9 11:-13
near:rele	0:-27 1:-9 2:-43 4:8 5:-12 6:-29 7:-14 8:17 10:14 11:-13
near:reli	3:-13 5:-10 7:-14 9:-20 11:21
near:relo	3:32 6:-14 9:-22 11:-9
near:rema	1:9 2:8 3:-19 4:28 5:11 6:-28 7:18 8:-35 10:-60 11:-27
near:repa	5:-13 6:17
near:repo	0:18 1:-20 2:-27 3:-56 4:-32 6:24 7:-38 8:12 10:-37 11:9
near:repu	3:-11 11:10
near:requ	2:-20 8:27 10:-26
near:resc	0:-18 1:-10 2:-23 3:-9 4:-23 6:23 8:-14
near:rese	3:-10 11:14
near:resi	0:-24 5:-12 6:16 8:9 10:12 11:-9
near:resp	0:-11 3:-32 4:27 5:-13 6:-9 7:9 9:11 10:-17 11:-14
near:rest	0:-14 3:-13 4:-25 5:-21 6:47 7:-28 8:8 9:-17 10:-28 11:16
near:resu	0:-17 2:-8 3:16 4:-8 5:-11 6:22 9:-11
near:reta	6:15
near:retr	0:-11 6:17 7:-21
near:retu	0:-45 1:-16 3:-46 4:-20 5:-39 6:-29 7:10 8:27 9:-44 10:-11 11:50
near:reut	0:-28 2:17 4:10 6:-30 7:-15 8:9
near:revi	5:-13 6:14 7:10
near:rice	0:23 6:-23 7:-9
near:rifl	6:11
near:righ	1:-19 2:-25 3:-30 4:26 6:22 8:-35 9:-25 11:-25
near:rise	0:-13 3:-22 4:-12 9:29 11:-20
near:rive	0:-11 3:-22 5:-17 6:-12 7:15 9:22 11:-15
near:road	0:-11 2:-10 3:26 4:-20 5:-11 6:13 7:-9 9:-35 10:-21
near:rohi	6:-20 7:20 11:-18
near:roof	3:15 9:-20
near:room	0:-18 2:-8 3:-26 4:24 6:-32 7:-27 8:-10 9:11 10:-19 11:12
near:roug	6:-13 7:10
near:roun	0:-13 3:14 4:-12 5:-10 7:10 11:-14
near:rubb	0:-8 2:-9 4:-9 6:20 8:-9 10:-11
near:ruli	3:-13 5:-9 7:-13 11:11
near:run	6:9
near:runn	3:22 6:-30 7:14
near:rura	5:9 7:-9
near:russ	0:-27 1:15 2:-22 3:-17 5:-23 7:-24 9:-12 11:-11
near:sada	6:16 7:-9
near:safe	3:10 5:-11 7:11 9:-11
near:said	1:-50 2:-50 3:-23 4:-64 6:21 7:-31 9:-24 10:18
near:sale	6:15
near:same	0:34 1:-16 2:-41 3:-30 4:-45 5:24 6:-38 7:-17 8:-15 9:-34 11:33
near:sana	0:26 3:-23 6:-25 7:-11 9:-15
near:sand	4:30 5:-12 6:-16 7:-15
near:sant	5:8
near:sar	6:17 7:-11
near:satu	0:-18 1:-8 2:-8 3:-23 4:-14 5:-25 7:17 8:-10 10:11 11:12
near:saud	0:-11 4:-9 6:-21 8:28 10:-14
near:save	0:-15 4:15 6:-10 10:11
near:saw	0:-36 2:10 5:23 6:-30 7:-12 8:-14 10:-35
near:say	0:-30 1:-8 2:-42 3:21 4:-39 5:-25 7:8 8:-21 9:18 10:-19
near:sayi	4:-11 6:22
near:says	0:-61 2:11 3:11 4:-13 5:-16 7:-22 8:-44 9:-57 10:29
near:sche	3:22 7:-15 11:-18
near:scho	1:-12 2:-20 3:13 4:-23 5:-29 8:-29 9:-35 11:-27
near:sea	3:9 5:-13 6:-10 7:10
near:sear	3:-19 4:-16 5:-12 6:12 7:27 9:-19
near:seas	5:-9 6:-14 7:10
near:seat	4:-16 5:-8 6:-11 10:18
near:seco	0:-36 1:-13 2:-9 4:-15 7:-32 8:-28 9:18 10:22 11:-33
near:secr	3:-10 6:23
near:sect	3:20
near:secu	0:-38 1:-8 2:-11 4:18 5:-26 6:25 7:-14 8:-11 9:-9
near:seen	1:-10 2:-13 3:-13 4:11 5:-21 6:-25 7:21 8:-17 9:-17 10:12 11:-15
near:seiz	0:34 1:-8 2:-32 3:-12 4:-8 5:-16 6:-41 7:-18 8:9
near:sell	9:15
near:sent	0:-28 1:-8 2:-15 3:22 4:-21 5:-30 6:-42 7:13 8:42 9:-19 10:-27
near:sepa	0:-13 4:-8 5:-11 8:-10 10:12
near:sept	1:-11 2:-13 4:-21 5:-16 6:-17 7:-32 8:12 9:16 10:9 11:-24
near:seri	5:30 6:-25
near:serv	0:-37 1:-9 2:-23 3:-15 4:-18 5:-39 6:28 7:-31 8:29 9:-13 10:-36 11:9
near:set	3:19 4:-19 5:-27 6:-32 9:-14 10:20 11:-21
near:sett	5:17
near:seve	1:-18 2:-44 5:-11 7:10 10:-36 11:-21
near:shab	5:-8 6:12
near:shah	5:-9 6:10
near:shal	0:-11 2:-13 4:-19 7:-8 8:-9 10:20
near:shar	0:-11 5:14
near:she	0:16 1:-14 2:-14 3:-21 4:-25 5:27 8:-21 9:-32 11:-22
near:shee	5:10 6:-8
near:shel	0:-9 3:27 6:-14 11:-49
near:ship	4:13 6:-13 10:-8
near:shir	0:8 3:14 6:-10 11:-13
near:shoo	4:-9 6:17 10:-10
near:shop	6:11
near:shor	0:-10 2:-8 4:-10 5:-27 7:14 8:-22 10:20
near:shot	0:-48 1:-11 3:-24 4:-55 6:64 7:-36 8:-35 9:-11 10:-49 11:-14
near:shou	0:-32 2:-22 3:11 4:34 5:-14 7:-18 8:-8 9:-17 10:-24
near:shov	5:-11 6:18 7:-11
near:show	0:-32 2:27 3:-23 4:8 5:23 6:-34 7:-31 8:-10 9:-11 10:-11 11:-8
near:shra	5:18 6:-10
near:shut	0:-10 6:-8 7:-8 9:20
near:side	0:-12 1:-15 2:12 3:-10 4:13 5:-33 7:-33 8:27 9:-17 10:-50 11:-15
near:sieg	0:-8 5:-9 6:21
near:sign	0:-24 1:-14 2:40 4:-41 5:-23 6:-8 7:-16 8:-17 9:-8 10:-29 11:-26
near:sinc	1:9 2:-67 4:-42 5:-9 6:-8 10:-8
near:sind	3:13 5:-8 6:17 7:-15 9:-12
near:sing	0:-12 3:-26 4:-12 5:-19 6:34 7:-29 9:23 11:-17
near:sink	7:9
near:site	0:-21 1:28 3:11 4:15 5:-24 6:-11 7:-27 8:-8 10:-25 11:-27
near:sitt	3:-16 4:31 5:-9 6:-20
near:situ	5:9 6:-9
near:six	1:-14 2:-23 4:33 6:-17 8:-16 9:-18 10:-25 11:-36
near:sixt	1:13 3:-10 4:-19 5:-14 6:11 7:-15 8:-8 10:-11
near:size	3:11
near:slau	2:-14 3:-18 4:-14 6:21 10:-8
near:slee	3:34 4:-10 5:-12 6:-14 7:-22 9:-28 11:-18
near:slep	3:11 4:-18 5:21 6:-8 9:-12 10:-20
near:slid	6:11
near:slip	0:-12 10:15
near:slop	0:17 3:26 4:-15 6:-24 10:-11
near:smal	0:-8 2:28 3:8 4:-33 7:-15 9:-17 10:-26
near:smok	3:-10 5:25 6:-24 7:-11
near:soci	2:12 4:-14 5:-14 6:10 7:-26 8:-9 10:-11
near:sold	0:23 1:-14 2:-40 3:-35 5:-26 6:-13 8:15 9:-23 10:-39 11:-17
near:soma	3:9
near:some	0:-10 1:-14 2:-54 3:-27 4:-21 5:9 6:-25 7:-43 8:11 9:-10 10:30
near:son	0:-8 3:-8 5:-21 6:27 7:-11 9:-8 10:-12
near:sons	0:-11 4:-12 5:-9 8:-19 10:23
near:soro	3:-18 5:17
near:soug	5:-23 6:-41 7:42 9:-12
near:sour	0:-14 3:9 4:-15 6:27 7:-13 8:-9 9:-10 11:-17
near:sout	0:-41 1:-10 2:-18 3:-11 4:15 5:-36 6:24 7:15 9:-33 11:15
near:spac	3:-8 9:20 11:-21
near:spea	0:-11 2:-11 3:-11 4:-12 5:-10 6:8 7:16 9:-22 11:19
near:spec	0:-11 3:-12 4:-10 5:-9 6:8 7:18 8:-14
near:spen	0:20 4:-22 6:-12 10:-8
near:spok	0:-28 1:-16 2:9 3:-25 4:-49 5:13 6:-12 9:-33 10:10 11:16
near:spot	6:14 7:-10
near:spre	0:-8 6:9
near:spri	3:12
near:sri	7:9
near:stad	3:22 9:-12
near:staf	0:-24 2:-19 3:-16 4:16 5:11 6:-27 8:-14 9:-25 10:9 11:18
near:stag	6:17 8:-10 10:13
near:stai	0:-8 6:15
near:stal	3:22 7:-15 11:-18
near:stan	0:-11 2:-8 3:8 4:13 5:-15 6:20 10:-11
near:star	0:20 1:-16 2:-16 3:14 4:-35 5:-29 7:-32 9:-26 10:-30
near:stat	1:-26 2:-30 4:-23 5:-8 8:-24 9:17 10:11 11:-35
near:stay	3:14 5:-11 6:-19 7:-9 9:12 11:-26
near:step	0:-9 2:-17 3:-15 5:31 6:-27 7:-13 9:-11 10:-16 11:-17
near:stil	0:-62 1:-33 2:-11 3:27 4:69 5:-25 6:-52 7:24 8:-53 9:-19 10:-50 11:-69
near:stoo	6:8
near:stop	1:-15 2:-13 3:11 4:-26 5:-23 6:12 7:-26 8:-13 9:-10 10:8 11:-21
near:stor	0:-16 4:-12 6:29
near:stra	5:28 6:-24
near:stre	0:16 3:-14 4:-10 5:-19 7:9 8:-11 9:-9 10:-10 11:-11
near:stri	0:-17 2:-12 3:8 5:10 7:9 9:-16
near:stro	5:-23 6:27
near:stru	0:-9 5:-18 6:33 7:-17 10:-9
near:stud	6:14
near:sub	6:29 7:-16
near:succ	5:-29 6:35
near:such	3:21 9:-8 10:-13 11:-18
near:suda	0:-17 1:-9 3:-13 5:-17 8:15 10:-14
near:suff	0:-8 3:-10 6:25 7:-21
near:summ	0:-30 3:-21 4:-15 5:-10 6:41 7:-12 9:-8
near:sund	0:-42 2:-21 3:-19 4:-43 5:-14 6:24 7:-16 9:13 10:26 11:-13
near:sunk	0:-14 4:14 6:12 10:-8
near:supe	6:16 7:-15
near:supp	10:15
near:surg	0:-17 2:-11 3:-13 4:-10 5:48 6:-37 7:-23 9:-15 10:-9
near:surr	5:-10 6:19
near:surv	0:12 2:-8 4:-12 5:-27 6:28 7:-27 9:-13 10:-12 11:-16
near:susp	6:20
near:sust	0:15 3:-11 5:9 6:-10 7:-10 8:-9 9:-13
near:suzu	3:18 6:-12
near:swap	0:-9 2:-8 3:-9 4:-8 5:-13 6:-27 7:-20 8:34 10:-15 11:-15
near:syri	0:-10 1:-13 3:-27 5:-16 6:36 7:13 9:-27 11:8
near:taiw	5:9 7:-8
near:take	0:50 1:-24 2:-47 4:-8 6:-63 7:-13 8:-25 9:-8 10:-16 11:-36
near:taki	0:-12 3:-8 4:-9 5:-18 6:35 7:-13 8:-16
near:tali	6:12
near:talk	0:-11 2:-28 3:-10 4:-15 5:-16 6:-8 7:-21 8:20 10:16 11:-14
near:tall	3:-14 5:-8 6:32
near:tank	5:-9 6:22
near:tawi	3:20 9:-15
near:tea	0:-8 6:17
near:teac	0:54 3:-15 4:-35 5:-22 6:-12 7:-13 8:-15 9:-23 10:-40
near:team	0:-31 1:11 2:-12 3:-26 4:-14 5:23 6:-15 7:10 9:-23 11:17
near:tele	0:-28 2:-18 3:-18 4:8 6:26 7:-9 8:-10 9:-8 10:-31 11:-14
near:tell	3:-15 6:-11 9:16
near:temp	3:15 5:17 6:-13 7:-13
near:ten	0:-26 1:-8 2:15 3:-9 4:-15 7:-45 8:20 9:-19 10:-22 11:-8
near:tens	3:19 5:-11 7:-11 9:-25 11:9
near:tent	3:25 5:-8 6:-21 7:-8 9:-16 11:-8
near:term	0:-21 4:-16 6:-17 8:30 10:-28
near:terr	0:-16 2:20 3:24 4:-40 5:-18 7:-21 8:-24 9:-13 10:10 11:-29
near:test	6:12
near:thai	0:-41 4:-50 5:-22 6:-22 7:-26 8:8 9:-17 10:31 11:-16
near:than	0:12 1:-27 2:-28 3:-29 5:-38 6:38 7:-14 8:-29 9:-16 11:-40
near:that	1:-23 2:31 3:-11 4:-16 6:-44 7:17 9:-31 10:-14 11:-10
near:the	0:-8 1:12 2:-13 5:-35 7:-22 8:-16 9:12 10:-11 11:-16
near:thea	5:9
near:thei	0:8 1:-31 2:-63 3:18 5:-20 6:-11 7:-51 8:-22 9:-11 10:-26 11:24
near:them	0:-30 2:-9 3:-8 7:-21 8:-12 9:-14 11:-57
near:then	1:-8 2:-40 5:-43 6:32 8:-29 9:-15 10:-30
near:ther	0:-22 1:-11 2:-57 4:47 5:-47 6:-32 7:33 9:-52 10:-33 11:-39
near:thes	0:-26 1:-8 2:14 3:13 4:-12 5:-35 6:-38 7:-29 9:-37 10:17
near:they	0:25 1:-25 3:-54 4:-12 5:-13 7:-65 8:-15 9:16 10:-29 11:-12
near:thin	2:-20 3:10 4:-12 6:-19 7:-9 10:22
near:thir	0:35 1:-10 2:-28 4:-48 5:15 7:-8 8:-9 9:-27 10:-35 11:-14
near:this	0:-41 1:18 2:-37 3:-52 5:-12 7:-17 8:-11 9:21 10:18 11:20
near:thos	0:-67 1:-36 2:21 3:-38 4:-13 5:-42 6:17 7:-30 8:23 10:-15 11:-11
near:thou	0:-21 1:24 2:-15 3:22 4:24 5:-19 6:-36 7:-10 8:-16 10:-25 11:-14
near:thre	0:-20 1:-20 2:-35 6:-18 9:22 11:-39
near:thro	0:-29 1:-19 2:17 3:-40 4:-30 5:10 6:-33 7:-18 8:15 9:43 11:-33
near:thur	0:15 1:-9 2:11 3:-10 4:-30 7:-25 8:-19 9:-22 10:-12 11:16
near:thus	6:14
near:tick	6:-15 7:16
near:time	0:-27 2:-16 3:18 4:21 5:-42 7:14 8:-21 9:-14 10:-43 11:-17
near:tine	3:-27 6:-17 9:42 11:-41
near:toda	0:-30 1:-8 3:8 4:15 5:-23 6:24 7:-19 8:-31 9:-8 10:-10
near:todd	2:-8 3:-12 4:-15 5:-30 6:-34 7:39 10:-14 11:-8
near:toge	0:14 3:10 10:-16
near:told	0:-31 1:-24 3:-47 5:36 6:-19 9:-46
near:toll	0:-23 1:-11 2:-15 3:-27 4:-20 5:-33 6:44
near:toni	3:20 6:-12
near:tonn	7:14
near:too	0:-27 2:-11 3:-11 4:-20 5:-8 7:-8 10:27
near:took	0:30 1:-21 2:-16 3:-8 5:-23 7:-12 8:-22 9:-8 10:-31 11:-37
near:tork	3:-15 9:-25 11:29
near:torr	6:24 7:-17
near:tota	3:-22 5:-21 6:8 7:-9 9:22 11:-23
near:towa	3:21 5:-10 6:-10 7:-9 9:-18 10:-8 11:-11
near:town	0:-19 1:-12 2:-9 3:40 4:-15 5:-23 6:22 7:-31 9:-26 11:-15
near:trac	0:-23 2:-13 3:8 6:-25 7:26 9:-9 10:9
near:trad	0:18 3:-9 4:-15 5:-14 6:-19 7:-13 8:16 9:-8 10:-16
near:trai	0:-16 2:-12 4:20 5:-15 6:28 10:-33
near:tran	0:-20 2:18 3:-19 4:-20 5:-21 8:8 9:26 10:-22 11:-26
near:trav	3:12 6:8
near:trea	0:-12 1:-8 2:-8 3:-24 5:46 6:-38 8:-8 9:-18 10:-8 11:-14
near:trie	5:-13 6:22 7:-10
near:troo	0:-22 4:-22 5:18 8:-17 10:12
near:truc	0:8 2:12 4:-22 6:-32 10:17
near:true	0:18 2:11 4:-19 6:-13 8:-14 10:-15
near:tsel	3:8 6:-11 9:-16
near:tues	0:28 2:-24 3:-32 4:-21 5:-17 6:-28 7:-16 8:8 9:27 10:-15 11:11
near:tuni	1:17 7:-8
near:turk	3:-26 9:9 11:14
near:turn	0:14 8:-18 10:10
near:twel	2:-10 3:-10 4:12 6:-49 7:24 8:22 10:-32
near:twen	0:-27 2:-17 3:-10 4:46 7:-29 8:-19 10:-43
near:two	0:10 2:-61 4:12 5:-9 6:-19 8:-34 9:-8 10:-14 11:-37
near:typh	6:19 7:-15
near:ukra	0:-10 2:-18 4:-16 5:-9 6:21 7:-11 11:-8
near:unac	0:19 1:-17 2:-9 3:-31 4:-27 5:-42 6:-47 7:43 8:-17 10:-13
near:unde	0:-25 1:29 3:27 4:-59 5:-30 6:-23 7:-12 9:-36 11:-23
near:unha	5:11
near:unhc	3:17 9:-13
near:unic	3:10
near:unif	0:-14 3:23 4:-26 5:-22 6:29 7:-20 9:-24 10:-9 11:-11
near:unio	3:-26 4:-14 5:-26 6:46 7:-21 9:-9 10:-9
near:unit	0:-21 2:-10 3:31 4:20 5:-23 6:10 7:-14 9:-23 10:-22 11:-15
near:unti	0:-24 2:-23 4:-29 5:33 10:-16
near:upda	6:16
near:uppe	6:10
near:upro	3:30 5:-19 6:-19 7:-10 9:-37
near:upwa	3:-16 6:27 7:-16
near:urge	4:20 6:-10 8:-16
near:used	0:-8 3:-21 6:-15 7:23
near:uvir	11:10
near:vali	0:-8 4:-8 5:-37 6:51 7:-24 10:-8
near:vall	3:8 5:-8 6:15 7:-14
near:vehi	0:-26 3:-15 4:-15 5:-16 6:51 7:-9 10:-12
near:vene	0:23 2:-15 3:-9 4:-24 5:-8 6:-9 9:10 10:-18
near:veri	6:25
near:vice	0:-31 2:-18 4:-23 6:17 10:9
near:vict	0:31 2:-12 4:-12 5:-19 6:-18 7:-24
near:vide	2:28 3:-10 4:19 5:-14 6:-39 7:-15 8:-23 10:-21
near:viet	6:33 7:-27
near:vill	0:14 2:13 3:15 4:-21 5:-22 6:-22 7:-28 8:-11 9:-20 11:23
near:viol	0:-14 2:-11 3:14 6:22
near:voic	6:10
near:volu	0:-18 2:-8 3:-25 4:-14 9:-19 10:-24 11:18
near:wade	0:-19 3:-11 4:-9 5:-10 6:-13 9:28 10:-12 11:-26
near:walk	0:-12 3:-12 4:21 6:-9 7:-14 8:-10 9:19 10:-29
near:wall	0:-13 3:-10 5:-13 6:27 7:-14
near:want	2:-9 8:15
near:war	0:-15 1:9 2:-14 4:-9 5:-16 7:11 8:-8 9:-19 10:-11 11:-13
near:warn	0:-10 1:-10 3:-15 5:-13 6:9 7:-23 9:24 11:-28
near:was	0:17 4:13 5:-15 7:-111 8:-20 9:-64 11:-55
near:wash	0:-19 2:-8 4:-21 5:-19 6:43 7:-18 10:-14
near:wate	5:-12 7:15
near:way	0:18 2:-12 4:-33 5:-36 8:20 9:-11 10:-41
near:wedn	0:-13 2:-8 5:18 6:-9 7:-15
near:week	0:-20 1:-29 2:-48 4:8 5:-38 6:-37 7:-17 8:-18 9:12 10:34
near:went	0:-41 1:-11 2:23 3:-11 4:-36 5:-34 6:-19 7:-46 8:-17 10:19 11:17
near:were	0:11 1:-18 2:20 3:-24 5:20 6:-21 7:-36 8:17 9:-63 10:-34 11:-34
near:west	1:20 4:-9 5:-10 7:-14 8:-13
near:what	0:26 2:-16 3:-23 5:-19 6:-32 8:-8 9:-20 10:-16 11:21
near:when	0:-28 1:-24 2:-45 4:17 5:8 7:-54 8:-19 9:-25 11:-24
near:wher	0:-9 1:-14 2:-29 4:9 5:-22 7:11 8:-24 9:9 10:-23 11:-22
near:whic	2:-33 4:-12 5:-18 6:13 8:-17 9:-13 10:-14 11:-13
near:whil	0:10 2:-11 3:-14 6:-21 8:-18 9:-17 10:-14 11:15
near:whit	6:12
near:who	0:-22 1:-56 2:-22 3:-43 4:-11 7:-13 9:24 10:-17
near:whol	1:13 6:-10
near:whom	0:-59 2:22 3:-51 4:11 6:-34 7:-14 8:-35 9:30 10:-9
near:whos	6:-8 7:13 11:-8
near:wide	3:22 6:-11 9:-10
near:will	0:-36 1:-11 2:-14 3:29 4:-35 5:23 6:-44 7:-53 8:-18 10:24 11:-10
near:wint	11:11
near:with	0:-27 1:-45 2:-81 3:28 5:17 6:-20 8:-29 11:-20
near:witn	6:12
near:woma	5:17 7:-9
near:wome	0:-11 1:-21 2:-53 3:-53 4:-64 5:-68 6:31 7:25 9:32 10:-35
near:word	6:9
near:wore	3:-8 7:9
near:work	0:-38 1:-13 2:-25 3:-10 4:21 5:-32 7:15 8:-27 9:-23 10:16 11:-28
near:worl	0:-16 2:-9 3:27 4:13 5:-12 7:-12 8:-12 9:-17 10:-20 11:-23
near:wors	0:14 5:-15 7:-13
near:woul	0:-37 1:-13 3:21 4:-30 5:-22 6:-12 7:22 8:25 9:-30 11:-27
near:woun	0:-51 1:-22 2:-24 3:-41 4:-32 5:93 6:-59 7:-28 8:-26 9:-28 10:-37 11:-24
near:writ	0:28 3:-15 4:-10 5:-17 7:-14 8:-15 9:-15 10:-15 11:-8
near:wron	2:-12 4:-11 6:-19 8:25
near:wrot	0:-45 2:-16 3:-28 4:-31 5:16 6:31 7:-17 9:-10 11:-14
near:yard	6:14
near:year	0:-19 1:27 2:-12 3:-41 4:-33 5:-47 6:51 7:-77 9:18 10:-35
near:yeme	0:-28 2:23 3:9 4:28 5:-8 6:-36 7:-14 8:10 10:-24
near:yest	0:-18 2:-20 3:16 4:-11 5:11 6:16 7:-25 8:-9 9:-24 10:-21 11:-26
near:yet	0:-12 1:-13 2:12 3:-10 4:10 5:-10 8:-22 9:-9 10:-43 11:-13
near:you	0:-14 2:11 4:15 5:-8 7:-14 8:-8 10:-21
near:youn	6:18
near:zone	6:9
next:claim-abducted	0:-20 2:-26 3:-49 5:-18 6:25 7:-26 8:-65 9:-20 10:30 11:-27
next:claim-allocated	0:-15 3:32 6:-45 7:-22 9:-39 11:17
next:claim-casualties	0:-12 1:32 2:-11 4:-13 5:10 6:-29 7:-14 8:-15
next:claim-dead-in-captivity	0:39 3:-15 5:-11 6:-38 8:-23 10:-11
next:claim-delivered	0:15 1:-11 2:-12 3:11 4:-10 5:-35 7:-31 8:-12 10:-17 11:11
next:claim-displaced	1:-38 2:-11 3:27 4:-27 5:-19 7:-8 8:-40 10:-14 11:-77
next:claim-held	0:33 1:10 2:-17 3:-41 4:9 5:-29 6:-28 7:-40 8:-26 9:-14 10:15 11:-29
next:claim-injured	0:-50 1:-44 2:-71 3:-16 4:-28 6:38 7:13 9:-79 10:-35 11:-51
next:claim-killed	1:-40 3:10 4:-32 5:-24 6:13 7:9 8:-47 9:-48 10:-10 11:-42
next:claim-missing	0:-12 1:-36 3:-27 4:-51 5:22 7:9 9:-63 11:-53
next:claim-pledged	0:-9 3:11 6:-23 7:-27 9:-18 11:16
next:claim-prisoners-exchanged	0:-8 2:-18 4:-50 6:-27 7:-14 9:-9 10:38 11:-9
next:claim-refugees	0:-40 1:-20 2:-30 4:-27 5:-29 8:-19 9:16 11:-9
next:claim-released	0:23 1:-16 2:-24 3:-45 4:-23 5:-13 7:-14 9:-24 10:10 11:-20
next:claim-requested	5:-16 6:-9 7:-19 8:-16 9:-46 10:-12 11:26
next:claim-returned	1:-18 2:-31 3:-8 4:-49 5:-58 6:-31 7:16 9:-34 10:-15 11:41
next:claim-total	3:11 11:-8
noun:	0:-41 1:-21 3:-8 6:-11 7:-22 8:-14 9:-18 11:-8
noun:afghan	3:-22 6:-21 8:10 11:23
noun:body	0:-51 1:-23 2:30 3:-20 4:-41 5:-55 6:63 7:-61 8:-43 9:-11 10:-38
noun:boy	2:23 3:-12 4:-17 5:-23 6:-11 7:12 8:-23 10:-13 11:-10
noun:brother	5:-28 6:17 7:14
noun:captive	0:-23 3:-8 4:18 5:-8 6:-38 8:-26
noun:casualty	0:-23 1:40 3:-22 4:-9 6:-31 7:-10 8:-10 9:-12 10:-14
noun:child	0:22 1:-13 2:-32 3:-12 4:-39 8:-26
noun:citizen	3:-11 5:-9 11:11
noun:civilian	0:-35 1:-11 2:-27 3:-45 4:-31 5:-13 6:61 7:-29 8:23 9:-27 11:-30
noun:colleague	0:11 2:-12 4:-12 6:11 10:-22 11:-12
noun:commander	0:25 6:-26
noun:corpse	5:-16 6:29 7:-10
noun:cousin	6:16
noun:crew-member	0:-11 4:16 6:8 7:-19 10:-11
noun:daughter	0:-20 2:-12 4:8 5:-13 6:24 7:-20 8:-8
noun:death	0:-34 1:13 2:-9 3:-39 4:-11 5:-40 6:66 7:-57 8:-8 9:-24 11:-12
noun:detainee	2:-8 4:-10 8:44 10:-40
noun:displaced-person	3:53 6:-23 7:-12 9:-41 11:-29
noun:driver	0:-21 2:-13 4:-14 6:-14 7:25 10:-15
noun:employee	0:12 2:-9 4:11 6:-31 7:13 8:-22
noun:fatality	5:-12 6:37 7:-16
noun:fighter	4:-18 5:-15 6:38 7:-19 10:-16
noun:firefighter	6:10
noun:foreigner	0:10 4:-27 6:-9 8:-15 10:26 11:-12
noun:girl	0:28 2:-22 3:-8 4:-26 5:-23 6:-42 7:10 8:-24 9:-13
noun:guard	0:-21 2:-16 4:-19 6:26 10:-17
noun:hostage	0:-34 1:-9 2:29 3:-8 4:-29 5:-17 6:-41 7:-13 8:-52 9:-10 10:40 11:-9
noun:individual	0:-16 3:42 5:-11 6:-45 7:-16 10:-8
noun:inhabitant	3:-18 6:-17 9:-11 11:30
noun:injury	0:-9 3:-26 5:51 6:-47 7:-18 9:-13
noun:israeli	2:-14 4:11 6:-11 8:-25 10:20
noun:leader	6:14
noun:life	0:-18 1:-25 3:-27 5:-23 6:58 7:-28 9:-17 11:-11
noun:man	1:-13 2:-26 3:-21 4:9 5:-21 6:-28 7:29 8:-20 9:8 10:-8 11:-11
noun:martyr	5:-49 6:51
noun:member	0:-12 2:-12 4:-16 5:12 6:23 7:-15 8:-13 10:9
noun:migrant	0:-11 2:-9 6:23 10:8
noun:miner	6:17 7:-12
noun:mother	6:12 7:-8
noun:national	0:12 2:-9 3:14 4:-14 8:-21 9:-14 10:9
noun:neighbour	5:-9 6:19
noun:nurse	0:40 3:-16 4:-13 5:-11 6:-18 7:-17 8:-13 10:-25
noun:officer	0:-9 5:10
noun:official	4:28 5:-10 6:-31
noun:other	0:-19 1:-19 2:-35 3:-18 4:27 5:43 6:-65 7:27 8:-30 9:-21 11:-36
noun:palestinian	0:-24 2:-12 3:-19 4:-10 5:-16 6:23 7:-16 8:31 9:-12 10:-37 11:-9
noun:passenger	0:-10 2:-10 4:-9 5:-14 6:18 10:-9
noun:patient	0:-16 3:9 5:39 6:-35 7:-17 9:-20
noun:person	0:-36 2:-75 3:57 4:-26 6:-12 7:-18 8:-47 9:-30 10:-60 11:9
noun:personnel	5:-31 6:34
noun:police-officer	4:23 5:-12
noun:prisoner	0:-39 2:20 3:-16 5:-21 6:-42 7:-23 8:33 9:-15 10:-50 11:-11
noun:pupil	0:24 4:-11 8:-14 10:9
noun:refugee	0:-13 2:-8 3:-30 4:-11 6:-15 7:-13 9:39 10:-10 11:-38
noun:relative	0:-10 3:-10 6:25 7:-8 9:-17
noun:rescuer	5:20 6:-18
noun:resident	0:21 1:-8 2:-10 3:35 4:-13 5:-12 6:-50 7:10 9:-29 10:11 11:-16
noun:returnee	3:-22 9:-29 11:34
noun:rohingya	3:-38 7:-9 9:40 11:-25
noun:sister	1:-11 4:-11 5:21 8:-11
noun:soldier	0:-54 1:-23 2:-47 3:-24 4:9 6:15 7:-31 8:29 9:-17 10:-15 11:-21
noun:son	6:22 7:-11
noun:staff	6:-16 7:23 9:-9
noun:staff-member	0:-10 4:12 5:28 6:-27 7:-9 10:-11
noun:student	0:32 4:-11 6:-18 7:-27 8:-10 10:-12
noun:sudanese	3:-8 9:23 11:-21
noun:survivor	3:24 5:10 6:-16 7:-19 9:-9
noun:syrian	9:10 11:-12
noun:teacher	0:24 4:-18 5:-17 6:15 7:-12 8:-10 9:-9 10:-19
noun:terrorist	0:-28 4:-15 6:42 7:-10
noun:troops	6:-11 7:12 8:-9
noun:victim	0:24 1:26 2:-24 4:-17 5:-13 6:-13 7:-22 10:-9
noun:villager	3:29 4:-13 6:-23 7:-12 8:-14 10:-10 11:-25
noun:volunteer	0:-20 4:22 5:-17 6:16 7:-24 9:-15 10:-22
noun:wife	4:-8 6:8
noun:woman	0:16 1:-8 2:-25 3:-26 4:-39 5:-15 6:17 7:-17 8:-18 9:12 10:-17 11:-14
noun:woman-and-man	0:-9 6:18
noun:worker	0:-32 2:-10 3:-9 4:8 5:-21 6:8 7:18 8:-13 10:15
noun:worshipper	0:12 6:12 10:-16
only:casualty	0:-75 1:9 2:-31 3:-15 4:16 5:8 6:23 7:-18 8:-75 9:-43 10:-65 11:-26
only:hostage	0:-9 1:-34 2:-13 3:-25 4:16 5:32 6:-9 7:-18 8:-71 9:20 10:-45 11:-19
other:abducted	0:28 1:-86 2:35 3:-17 4:8 5:-28 6:-36 7:-57 8:-18 9:-29 10:26 11:-42
other:aid	0:-35 1:-23 2:-19 3:13 4:-39 8:-50 10:-29 11:8
other:allocated	1:-15 2:-15 3:8 4:-46 6:10 7:25 8:-39 9:-34 10:-32 11:-21
other:casualties	0:-10 1:55 3:-11 4:-44 5:-32 7:-38 9:-33 10:-42
other:casualty	0:-9 1:-17 2:-25 3:-12 5:-14 7:-13
other:dead-in-captivity	1:-49 2:21 3:-16 5:-38 6:-20 7:-40 8:-27 9:-54 10:10 11:-51
other:delivered	0:-30 2:-52 3:18 4:-16 6:-22 8:-64 9:-15 11:21
other:displaced	0:-23 1:-18 2:-34 3:14 4:-46 6:19 8:-18 10:-43
other:displacement	0:-13 1:-26 2:-11 4:-27 5:-28 6:-13 9:11 10:-23 11:20
other:held	0:15 2:23 3:-57 5:-33 6:-13 7:-30 8:-21 9:-10 10:21 11:-84
other:hostage	0:33 1:-28 2:24 3:-35 4:9 5:-52 6:-35 7:-33 8:24 9:-49 10:24 11:-47
other:injured	0:-44 1:-29 2:-33 4:-36 6:33 7:-13 8:-41 10:-37 11:-14
other:killed	1:-14 2:-20 3:-9 5:-11 7:-10 8:-24
other:missing	0:-9 2:-60 4:-47 6:24 8:-27 9:10 10:-20 11:-49
other:pledged	1:-10 5:-31 7:16 8:-68 9:-8 10:-79 11:-10
other:prisoners-exchanged	0:-36 1:-10 2:-10 3:-65 4:-22 5:-53 6:-8 7:-34 8:70 9:-14 11:-98
other:refugees	0:12 2:-40 3:-42 4:-16 5:-58 6:-40 7:-52 8:-37 9:37 10:27 11:43
other:released	1:-34 3:-45 4:16 6:-22 7:-39 8:8 9:-53 11:-13
other:requested	0:-34 1:-18 2:-95 5:-28 6:-35 7:-17 8:-58 9:41 10:-22 11:27
other:returned	0:-40 1:-14 2:-16 3:-12 4:-71 5:-11 6:-18 8:19 9:15 10:-24 11:17
other:total	0:-12 1:-14 2:-17 3:-27 4:13 6:-19 8:-8 9:20 10:-17 11:17
others:2	0:9 1:-24 2:17 3:-45 4:30 5:-58 6:-19 7:-54 8:-17 9:-25 11:-22
others:7	0:19 1:-21 2:-19 3:-45 4:36 5:-22 6:-19 7:-43 8:-34 9:-27 11:-36
others:more	0:-17 1:-16 2:-23 4:-29 6:8 10:-28
qualified	0:-29 1:16 2:-42 3:38 4:-49 5:-22 6:-19 7:-23 8:-41 10:-114 11:24
quoted	0:-48 1:-26 2:-9 4:27 5:-22 8:-30 9:-39 11:-58
right1:	0:-9 2:-16 4:-16 5:-19 6:16 7:13 8:-12 9:-8 10:-10
right1:"	0:26 1:11 2:-40 3:-43 4:-50 5:-32 7:11 8:-17 9:16 10:-41 11:-22
right1:(	0:-21 1:-17 2:-23 4:-32 5:8 7:15 8:-17 9:-28
right1:)	0:-31 1:-14 2:-15 3:-21 4:-32 5:-18 6:24 7:11 8:-35 9:-32 10:8 11:33
right1:,	1:-20 2:-30 3:-15 5:-12 6:-14 8:-8 11:-15
right1:-	3:12 9:-9
right1:.	0:-9 1:-15 2:-17 3:-68 4:9 5:-45 6:39 7:-53 8:-21 9:-22 10:-22 11:14
right1::	1:-13 3:-22 4:-24 5:-23 6:-23 8:-22 9:-27 10:33 11:-19
right1:;	0:-57 1:-16 3:-31 4:12 5:-38 6:70 7:-37 8:-28 9:-10 10:-37 11:-39
right1:?	4:-16 5:-10 6:22 7:-13
right1:a	0:-9 3:-22 5:-11 6:-9 7:-19 8:8 10:-9 11:16
right1:abducted	0:36 4:-20 6:-8 10:-34
right1:aboard	5:-8 6:13
right1:across	3:-19 5:-15 6:26 7:-11 9:-14
right1:after	0:11 4:-9 5:-8 8:-10 10:10
right1:aged	5:-19 6:22
right1:among	3:14 4:-9 6:-14 10:-10
right1:and	0:-33 1:8 2:-48 3:-17 4:-33 5:-23 6:39 7:-56 8:-24 9:9 10:23 11:-38
right1:are	0:-44 1:-22 2:-24 3:8 4:34 6:-27 8:-44 9:-28 10:20 11:-33
right1:arrived	9:-13 11:13
right1:as	0:11 1:-11 3:-40 4:-14 5:-17 6:-34 7:40 8:18 9:-18 10:-26 11:-19
right1:at	0:-32 1:-22 2:-16 3:22 4:-42 5:-25 6:19 7:-34 8:-19 11:-37
right1:before	0:-12 3:-21 4:-18 6:-15 7:-8 8:-18 10:31 11:15
right1:between	0:10 6:8
right1:by	0:19 1:-12 2:-26 4:-40 5:-15 6:28 7:-31 8:11 9:-16 10:-36 11:-10
right1:came	0:-8 2:-11 4:-18 5:-11 7:-14 8:-21 9:-24 10:21 11:18
right1:confirmed	5:-9 6:21 7:-17
right1:could	3:-32 4:-16 6:-29 7:12 8:-18 9:30 10:-19 11:-21
right1:crossed	3:-18 5:-9 6:-13 9:40 11:-36
right1:dead	0:-38 1:20 2:-22 3:-42 4:-19 5:-48 6:68 7:-53 8:-12 9:-13 10:-10 11:-9
right1:did	0:16 2:-13 3:-23 4:-16 6:8 7:-12 8:-11 10:-15 11:24
right1:die	6:21
right1:died	0:-27 1:-27 2:48 3:-36 4:-37 5:-66 6:25 7:-43 8:-27 9:-20 10:-16
right1:displaced	3:29 6:-20 9:-16
right1:drowned	0:-8 3:-10 4:-11 5:-17 6:53 7:-33
right1:each	0:-14 2:-8 3:-15 4:-23 5:-27 6:23 7:-21 10:-20
right1:face	3:13 9:-8
right1:fell	5:-10 6:15 7:-12
right1:fled	3:9 6:-15 9:9
right1:for	0:-10 3:-24 7:16 8:8 9:-12 10:-19 11:13
right1:from	0:13 1:-21 4:10 5:-25 6:-18 9:-63 10:-23 11:-9
right1:go	0:-15 4:-29 6:-18 8:-10 10:38 11:-11
right1:got	0:-19 4:-12 6:-11 8:-8 10:22
right1:had	0:-11 2:-11 3:-41 4:8 5:27 6:9 7:-65 9:19 10:-60 11:-14
right1:has	0:-8 3:-13 6:-22 7:25
right1:have	0:-12 1:-20 2:8 4:-32 6:-10 7:-25 8:-13 10:-29 11:17
right1:held	0:-8 5:-11 6:-12 10:11
right1:homeless	3:34 6:-14 7:-11 9:-13 11:-9
right1:hurt	5:49 6:-41 7:-15
right1:in	2:-22 3:10 4:-73 6:22 7:-24 8:-37 10:-26 11:-8
right1:injured	3:-20 5:61 6:-50 7:-23
right1:is	0:20 4:-8 5:-17 6:-15 7:16 10:-15
right1:kidnapped	0:21 2:-18 3:-10 4:-41 5:-16 6:-31 8:-13 10:24
right1:killed	0:-30 2:-18 4:-8 5:-42 6:62 7:-13
right1:last	0:-12 1:15 4:-13 8:-10 9:-9 10:10
right1:left	0:-15 4:-16 5:-18 6:-24 7:-16 8:16 10:11 11:-10
right1:lost	0:-14 2:-24 6:35
right1:may	5:-11 6:15 7:-9 9:-15 10:12 11:-14
right1:missing	1:-9 3:-27 4:-15 5:-19 6:-43 7:49
right1:more	0:-16 1:-13 2:-38 4:-11 5:-10 6:-18 7:11 8:-12 9:-18 10:15 11:15
right1:names	0:13 2:-15 3:-25 5:-36 6:-14 7:23 8:-23 9:-11 10:-26 11:-12
right1:needed	5:24 6:-21 7:-14
right1:of	0:-24 1:-24 2:10 3:-26 4:-32 5:-8 6:-10 7:-21 8:9
right1:off	6:17 10:-8
right1:on	0:35 1:-17 2:-36 4:-46 5:-35 7:20 8:11 9:-11 10:-39 11:-38
right1:or	0:-15 2:-14 3:22 4:21 5:-9 6:-18 8:-11 9:-9 10:-13 11:-9
right1:out	3:21 5:-14 6:-12 9:-8
right1:over	0:-8 2:19 6:-8 8:-23 9:-22 10:-10 11:22
right1:received	3:-8 5:14 6:-21 9:-18 11:21
right1:recovered	5:-25 6:33 7:-13
right1:remain	0:-15 1:-14 2:-30 3:20 4:39 6:-27 7:19 8:-25 9:-11 10:-23 11:-20
right1:returned	2:10 3:-20 6:-8 10:-9 11:31
right1:seized	0:-9 2:-19 4:-30 6:-18 8:15 10:23
right1:shot	0:-20 2:28 3:-10 4:-24 5:-13 6:-13 7:-15 8:-8 10:-8
right1:since	0:-28 1:23 2:-8 3:-27 4:14 6:8 7:-30 9:10 10:-20 11:-35
right1:still	0:-24 2:-22 3:29 4:30 5:-24 6:-25 8:-11 9:-8 10:-34 11:-42
right1:sustained	5:14 6:-13 8:-8
right1:taken	0:21 2:-10 4:20 5:-20 6:-22 7:-12 9:-13 10:-23
right1:that	0:-28 1:-9 2:17 4:-20 5:-13 6:-34 10:13
right1:the	0:9 3:-14 4:19 5:-13 6:-19 7:-13 8:10 9:-11 10:-8 11:-12
right1:this	4:-9 6:13
right1:to	1:-9 2:10 3:18 4:-31 7:-34 8:21 10:-24 11:-17
right1:took	3:25 6:-25 7:-15 9:-9
right1:under	3:11 6:-8
right1:was	1:-14 2:8 3:-31 4:-26 5:-24 6:30 7:-48 8:-22 9:-32 10:-22 11:-18
right1:we	0:-25 4:-9 5:-18 6:-21 7:32 10:-9
right1:went	0:-16 2:-13 3:-35 4:-11 5:-8 6:-19 7:-12 9:12 10:14 11:11
right1:were	2:-40 3:-14 4:-17 6:15 7:-16 9:-25 10:-12 11:-41
right1:who	0:9 1:-20 2:-32 4:-14 5:-15 6:-10 7:8 8:-43 10:-13
right1:whom	0:-13 2:17 4:-27 6:-18 10:9
right1:whose	3:9 11:-8
right1:will	0:-8 3:17 4:-20 5:12 6:-29 7:-24 8:-16 10:8 11:-19
right1:with	0:-11 3:21 4:-26 5:34 6:-31 7:-36 8:-10 9:-29 10:-19 11:-21
right1:without	3:8 6:-13 7:14
right1:would	6:15 7:-10 8:12 9:-8 10:-9
right1:wounded	0:-9 3:-12 5:73 6:-69 7:-16 9:-9
right1:|	1:-17 2:-21 3:61 4:-28 6:-14 7:-27 9:-36 10:-18 11:-18
right1:—	4:-10 6:-22 9:19 10:-8
right2:"	1:21 2:16 3:-23 4:-40 6:-27 7:9 8:-36 9:-17 10:-13 11:-15
right2:#	0:16 1:-38 2:-11 3:31 4:-39 5:-39 6:17 7:-25 9:18 10:-13 11:-37
right2:)	5:-9 6:18 7:-15
right2:,	1:-36 6:-13 8:-28 9:-57 10:-58 11:26
right2:.	0:41 2:-71 3:17 4:-52 5:-9 7:-24 8:-17 9:-42 11:-10
right2:;	5:17 6:-19 7:12
right2:a	1:-22 2:-35 4:-55 6:21 7:9 9:-53 11:-39
right2:about	0:-10 3:19 4:-9 5:-11 6:-35 7:-20 9:17 10:14
right2:according	0:14 2:-11 3:-29 4:-9 5:-15 6:22 7:-39 9:25 10:-9 11:-29
right2:across	0:11 3:-14 5:20 6:-20 9:14
right2:after	4:-10 5:-17 6:-11 7:14 10:8
right2:aged	5:32 6:-32 7:-9
right2:all	0:-27 2:-14 3:15 4:-19 5:9 6:-8 7:-19 9:-28 10:14 11:-8
right2:also	11:9
right2:among	4:9 5:-27 8:11 10:-20
right2:an	4:-17 6:-8 8:23 10:-16
right2:and	0:19 2:-27 3:-37 4:15 5:-18 6:9 7:-35 8:12 9:-25 10:-47
right2:are	5:-9 6:-26 7:32
right2:arrived	9:-20 11:23
right2:as	0:-11 1:-8 5:20 7:-13 9:-16 11:-13
right2:at	2:-13 3:-12 4:-20 6:34 7:-17 10:-13 11:-9
right2:away	2:-11 4:-18 5:-14 6:-25 7:-10 8:-11 10:27
right2:back	3:-8 4:-11 5:-9 6:-14 7:-9 8:-9 9:-14 11:17
right2:be	0:13 3:15 4:-12 5:-9 7:-12 9:-21
right2:been	0:8 1:-45 2:-45 3:10 5:18 6:24 7:-76 8:18 9:-35 10:-49 11:-48
right2:board	6:13
right2:both	2:-14 4:25 7:-11 10:-18
right2:brought	6:21 7:-12
right2:burned	5:-21 6:28
right2:burns	4:-18 5:27 6:-15 9:-8 10:-20
right2:by	0:-25 1:-15 2:-14 3:-43 4:-33 6:8 8:-11 11:20
right2:children	0:-20 2:-10 3:8 4:-10 5:-22 6:32 7:-20 8:-10 9:-9 10:-10
right2:come	3:-14 11:11
right2:confirmed	6:22 7:-15
right2:crossed	0:-13 2:-20 3:-34 4:-16 5:-20 6:-28 7:-13 8:-11 9:27 10:28
right2:day	0:-10 3:-21 5:-9 6:-10 7:-14 8:10 10:-11 11:17
right2:days	5:-11 6:14 7:-8
right2:dead	2:20 4:-30 5:-29 6:48 7:-24
right2:died	0:-21 2:42 3:-32 4:-22 5:-28 6:10 7:-37 8:-15 9:-10 10:-15 11:-10
right2:displaced	3:32 6:-10 9:-29 11:-12
right2:driven	0:10 4:-25 5:-21 6:-35 7:-11 8:-8 9:14 10:16 11:-15
right2:eight	0:-23 2:14 4:21 5:-19 7:-11 8:-14 9:-10 10:-27
right2:evacuated	3:-10 5:25 6:-29
right2:five	0:35 5:-10 7:-16 8:-11 10:-29
right2:fled	3:19 9:-11
right2:for	0:-15 3:-12 4:-8 5:-18 6:-37 7:22 8:25 9:-8 10:-10 11:-14
right2:found	5:-18 6:28 7:-23
right2:four	0:11 4:-9 6:13 7:-12 8:-18 9:-8 10:10
right2:freed	0:-15 2:-17 4:-11 5:-13 6:-29 7:-11 8:-14 10:44
right2:friday	3:21 6:-27 7:16 9:-15 11:-19
right2:from	3:28 4:16 5:-45 7:-35 8:-26 9:-36 10:-9
right2:gaza	2:-17 4:-12 8:-26 10:25
right2:girls	0:24 5:21 6:-20 8:-14 10:-21
right2:gone	0:-11 1:-11 2:-10 3:-51 4:-8 5:15 6:-16 7:-20 8:-15 9:-35 10:-8 11:41
right2:had	0:14 3:18 4:-8 6:-12 7:-12 9:-14 10:-11 11:-11
right2:has	0:14 6:-17 7:16 10:-13
right2:have	0:-45 1:-14 2:-17 3:9 4:-31 5:-18 7:32 8:-14 11:-18
right2:he	0:23 5:-11 6:-16 7:-12 9:-9
right2:her	0:17 3:-14 5:-9 6:-10
right2:his	0:-20 2:-28 4:21 5:10 6:13 7:-24 10:-9
right2:home	6:-10 7:-12 9:-8 10:15
right2:hurt	3:-11 4:-9 5:34 6:-27 7:-13 9:-9 10:-8
right2:i	0:-20 2:-13 3:-10 4:-14 5:-14 6:-30 7:17 8:-9 10:22
right2:if	0:-15 2:-17 3:-12 4:33 5:-17 6:-22 8:-9 9:-15 10:-27 11:11
right2:in	0:-21 1:-42 4:23 7:-79 8:-33 10:-18 11:-25
right2:including	2:-8 3:-9 4:-12
right2:injured	0:-14 5:39 6:-20 7:-24
right2:injuries	3:-8 5:22 6:-22 8:-8
right2:injuring	6:9
right2:it	0:-22 2:-10 4:-16 5:-14 7:-16 8:10 10:23
right2:its	5:-10 6:18 7:-17
right2:killed	0:-28 1:-13 2:10 3:-9 4:-23 5:-64 6:59 7:-20 8:-15 9:-9 10:-38
right2:last	0:-15 1:-16 3:-15 4:-13 5:-11 6:22 7:8 9:-17 11:-16
right2:led	0:13 3:-11 6:10
right2:left	0:-19 1:-12 3:20 4:-8 5:-19 6:12 7:-39 8:-15
right2:let	0:-29 4:-9 5:-13 6:-34 7:-8 8:-8 10:44
right2:lost	5:9
right2:missing	0:-19 1:-13 2:-8 3:-17 4:-14 5:-44 6:-41 7:56 11:-11
right2:monday	3:-8 5:-9 7:9
right2:more	3:-8 5:-17 7:-10 10:10
right2:morning	0:-8 6:13
right2:most	3:-17 9:11
right2:mostly	0:12 3:11 5:-16 6:-24 7:-16 9:-20 11:18
right2:moved	3:24 6:-10 9:-17 11:-19
right2:my	0:12 3:-15 4:-13 6:-35 7:20 10:-11 11:-11
right2:nine	3:11 6:16 9:-10
right2:not	0:13 1:-11 2:-37 3:-13 4:8 5:-12 6:-43 7:43 8:-19 9:-11 10:-28
right2:now	6:11
right2:number	0:11 3:-13 4:21 5:-8 6:-19 8:-12 9:-10 11:-11
right2:october	0:-8 8:20 10:-14
right2:of	0:-19 1:-9 3:12 4:-28 7:-30 8:-24 10:17 11:-12
right2:off	2:-10 6:20
right2:officials	6:-8 8:11 10:-8
right2:on	0:8 1:-8 2:-23 4:-22 5:-37 6:-20 7:-18 8:22 9:9 11:-15
right2:one	0:-27 2:-19 3:11 5:-27 6:24 7:-17 8:-18 9:-13 10:20
right2:or	1:23 6:-22 7:-18
right2:our	0:-11 2:17 3:-19 4:-8 5:-13 6:13 7:-15 9:8 10:-17 11:-17
right2:out	2:-9 4:-14 8:-17 10:24
right2:over	0:-9 3:-14 6:-10 8:15 9:21 10:-12 11:-20
right2:perished	1:-12 3:-12 5:-12 6:35 7:-17
right2:police	8:21 10:-23
right2:registered	3:-34 9:32
right2:returned	3:-33 8:-9 9:-12 11:31
right2:said	7:9
right2:set	3:10 5:-22 6:-19 7:-8 10:20 11:-8
right2:shot	0:-41 2:-38 3:-8 4:-37 5:13 6:52 7:-18 8:-24 10:-39
right2:since	0:22 2:-11 3:-36 4:-17 5:-19 6:-9 7:-17 8:-12 9:13 10:-12 11:14
right2:six	0:-15 2:-9 3:-8 4:13 5:-9 6:-19 7:19 8:8 10:-8 11:-8
right2:some	3:-12 9:13
right2:state	5:12
right2:still	0:-44 1:-16 2:-30 4:50 5:-44 6:-46 7:23 8:-20 10:-38 11:-33
right2:struck	5:-13 6:21
right2:sunday	3:8 6:8 8:15 10:-16
right2:taken	0:20 3:21 4:-27 5:-25 6:-23 7:-8 8:12 10:-35
right2:that	0:16 2:-14 3:17 4:-24 5:-9 6:-32 7:20 8:-13 10:-14
right2:the	0:-21 1:17 2:-47 3:-21 4:-11 5:-34 7:-14 9:-31 10:8 11:-43
right2:their	0:-15 3:19 5:-12 6:13 7:-15 9:-15 11:-18
right2:them	1:-54 4:-30 5:-21 6:17 7:-49 8:-28 9:-17 10:17 11:-39
right2:then	2:-10 4:14 5:-8 10:-15
right2:there	6:10
right2:these	0:-8 2:26 3:11 4:-30 5:-12 6:-28 7:-12 8:9 9:-13 10:-28 11:-9
right2:they	0:-12 3:-17 4:-12 5:-8 6:28 7:-10 10:-9 11:-8
right2:those	0:-31 1:-18 2:14 4:-60 5:-48 8:-16 10:18 11:-19
right2:three	0:-12 3:12 4:-16 5:-14 6:16 7:-13 10:8
right2:to	0:-12 3:25 5:-20 8:-15 9:-16
right2:took	5:-15 6:16
right2:two	0:-9 1:-9 2:-17 3:19 4:-24 5:15 6:-9 8:-22 9:-18 10:15
right2:unaccounted	0:13 4:-14 5:-35 6:-44 7:33 8:-12 10:-9
right2:under	0:-9 2:13 3:21 4:-13 5:-19 7:-26 8:-21 10:13 11:-18
right2:up	0:-22 1:20 2:-13 4:19 6:-20 8:-13 10:-16
right2:us	0:29 2:-36 3:-15 5:-19 6:-37 7:-18 8:-30 9:26 10:-47 11:8
right2:was	0:-10 5:14 6:12 8:-8
right2:week	0:-8 4:-9 10:17
right2:went	6:18 7:-11
right2:were	0:-13 1:-19 2:16 3:-15 4:-9 5:23 6:-38 7:9 8:-40 10:-29 11:13
right2:when	0:-17 3:-13 4:-24 5:-15 6:21 7:-21 10:21 11:-11
right2:which	6:15
right2:who	6:-18 7:24
right2:whom	0:-22 1:-10 2:10 3:-32 7:-12 8:-17 9:14
right2:will	3:9 4:-12 10:12
right2:with	0:-32 2:-17 4:-32 5:24 6:11 7:-28 8:-13 9:11 10:8
right2:women	0:-25 4:-17 5:-16 7:26 10:-11
right2:would	3:18
right2:wounded	0:-16 4:-10 5:61 6:-52 7:-9 10:-14
right2:wounding	5:-11 6:12
right2:wounds	5:22 6:-23
right2:year	0:10 1:14 4:-14 6:9 8:-10 9:-8 10:-15
right2:yet	0:-22 2:14 4:15 5:-27 6:-31 7:23 8:-19 10:-33 11:-11
right3:	0:-20 1:-10 2:13 3:22 4:16 7:-38 9:-25 10:-37 11:-27
right3:"	0:-23 2:-11 3:-19 4:8 6:18 7:-12 8:-9 11:10
right3:#	0:-28 1:-28 2:-44 3:-40 7:-13 8:30 10:-18
right3:(	3:8
right3:)	0:-13 1:-11 2:-18 3:-14 4:-28 5:14 6:-10 7:23 10:-21
right3:,	0:-24 1:-44 2:31 3:13 4:-24 5:10 8:-42 9:-36 10:-8 11:-36
right3:.	0:-10 1:-15 2:-44 4:-29 6:-21 7:26 8:-26 9:-11 10:9
right3::	3:10
right3:;	4:-11 5:-12 6:16 10:-17
right3:a	1:-12 4:-13 5:10 6:-9 7:-29 8:-32 9:-30 10:-33 11:8
right3:about	0:-10 2:-9 4:19 5:-11 10:-18
right3:according	0:-9 4:14 5:-8 6:-11 7:8 8:-11 9:-10
right3:after	2:-8 4:24 5:-24 6:17 7:-12 8:11 10:-35
right3:all	0:-8 3:-8 5:23 6:-12 7:-10
right3:alone	6:12
right3:an	0:-18 4:19 5:-18 6:28 7:-12 10:-18
right3:and	0:-52 1:-20 2:-31 3:-42 4:-11 5:-31 6:59 7:-44 8:15 9:-34 10:-31 11:20
right3:are	0:16 1:-12 3:-28 4:-52 5:35 6:-40 7:-11 9:20 10:-9 11:-28
right3:around	0:16 3:17 6:-27 11:-9
right3:as	0:-16 2:-11 3:-25 4:-8 5:11 6:-22 7:24 9:18
right3:at	3:12 4:-9 5:23 6:-14 7:-31 10:-8
right3:away	0:29 3:-11 4:-14 5:-15 6:-21 7:-9 10:-16
right3:back	0:-11 2:-21 3:-25 4:-11 5:-23 6:-21 7:-9 8:-14 9:-31 10:21 11:42
right3:be	0:-23 5:-10 6:-45 7:41 8:-12
right3:been	2:-19 4:-25 5:-10 6:-24 7:37 8:-11 9:-11 11:-12
right3:before	0:-11 3:-13 4:-14 5:21 7:-14 10:-17 11:-9
right3:being	4:-8 6:-16 7:17
right3:brought	0:-17 2:-12 3:8 4:-10 5:30 6:-36 7:-11 8:17 10:-8 11:-9
right3:burns	5:-18 6:27 7:-15
right3:by	2:27 3:21 4:-14 6:-8 7:-17 9:-18 10:-26 11:-26
right3:carried	0:12 2:-14 3:-10 5:20 6:-19 8:-10 11:-21
right3:children	0:-18 3:18 4:-11 6:12 7:-16 10:-12 11:-15
right3:city	3:-8 5:17 6:-13
right3:come	0:-13 2:-19 4:28 7:-10 8:-10 10:-15 11:9
right3:confirmed	5:-8 6:13 7:-9
right3:country	5:9
right3:days	0:-8 2:19 6:-9 8:-22 10:-10
right3:dead	0:-18 1:-16 2:-37 3:-10 4:-19 5:-45 6:64 7:-28 8:-15 10:-17
right3:died	0:-25 1:16 2:8 3:-13 4:-21 5:-35 6:26 7:-22 10:-17
right3:displaced	3:29 5:-12 6:-15 7:-9 9:-19 11:-26
right3:down	3:-17 9:16 11:-8
right3:eight	8:-9 10:10
right3:first	0:-10 2:-11 6:11 7:-8 8:9
right3:five	2:-10 5:-17 6:18 7:-11 8:9 10:-9
right3:for	2:-22 3:-10 4:-25 5:-31 6:-21 7:29 8:-18 10:16
right3:found	5:-10 6:47 7:-34
right3:four	0:-19 3:-16 5:17 7:-19 10:17
right3:freed	6:-9 8:-17 10:22
right3:from	1:-8 2:-24 4:-44 6:-16 7:-36 8:-8 11:9
right3:gaza	0:-15 2:-28 4:33 10:-28
right3:given	0:-20 2:8 6:21 10:-9
right3:go	0:-29 4:-9 5:-13 6:-34 7:-9 8:-8 10:44
right3:government	4:21 6:-11 8:-16
right3:had	0:-28 1:26 2:-22 4:-36 5:-28 6:-40 7:9 8:-9 10:24
right3:has	0:-16 4:-9 5:28 6:-33 10:15
right3:have	0:-31 1:-9 2:-42 4:-38 5:-15 7:-37 8:-22 9:29 10:31 11:-37
right3:he	6:18
right3:held	0:-26 2:-11 3:-21 4:45 5:-21 6:-30 7:-16 8:-8 9:-10 10:-20 11:-12
right3:his	5:9 7:-8
right3:home	3:-48 5:20 6:-22 7:-18 9:-26 11:34
right3:homes	3:20 6:-11 7:-8 9:-12 11:-15
right3:hospital	3:-18 5:41 6:-24 7:-8
right3:hurt	0:-14 2:-8 4:-11 5:43 6:-36 7:-25 8:-9 10:-13
right3:i	0:-18 2:35 4:-29 5:-13 6:-31 7:-11 8:-16
right3:identified	5:-8 6:22
right3:in	0:-31 1:13 4:-14 5:15 7:-28 10:-19 11:-52
right3:injured	3:-17 5:42 6:-28 7:-24 10:-10
right3:injuries	6:14
right3:into	0:27 3:-17 5:-26 6:-25 9:24 11:-18
right3:is	2:-9 5:-10 6:-28 9:31 10:-8
right3:israeli	0:-25 2:22 4:-25 6:11 8:-8 10:-20
right3:it	0:20 4:10 5:-13 6:-20 7:-11 10:-8
right3:its	6:15
right3:kidnapped	0:29 4:-19 6:-11 8:-10 10:-21
right3:killed	0:-25 2:9 3:-29 4:-12 5:-37 6:66 7:-23 8:-11 9:-11 10:-15 11:-19
right3:last	4:-17 8:-18 10:28
right3:lives	0:-10 6:19
right3:local	5:-13 6:15
right3:lost	0:23 6:-19
right3:men	0:-17 4:-9 5:-29 7:8 9:19
right3:minors	2:-8 4:12 5:-27 6:19 10:-11
right3:missing	0:-17 1:27 3:-26 4:-11 5:-34 6:-53 7:48
right3:months	4:-8 6:14 8:-10 10:10
right3:more	3:-16 5:-20 6:31
right3:morning	6:18
right3:moved	0:-11 2:-10 3:31 5:-18 9:-9 10:-8
right3:national	0:9 3:-21 5:-10 6:-20 7:21 9:-9 10:-9
right3:near	0:34 4:-9 10:-30
right3:nine	0:-11 1:25 5:-19 6:-8 7:-12
right3:no	5:9
right3:noon	3:8
right3:not	0:12 1:-9 2:-17 3:21 4:-36 5:-16 6:-44 7:39 9:-22 10:-20 11:-14
right3:of	1:-25 3:-9 4:8 5:-51 7:21 8:-12 10:-47 11:-19
right3:off	0:11 3:10 7:-10 8:-14 9:-8 11:-9
right3:on	0:-11 1:-14 2:-36 4:-12 5:-12 6:45 8:-34 9:-25 10:-12 11:-11
right3:one	2:20 3:18 4:-33 6:-37 7:-8 9:-9 10:17
right3:or	0:-19 1:16 3:15 4:-9 6:-13 9:-28 10:-9 11:-12
right3:out	0:-26 2:-13 3:16 4:8 5:-21 6:16 7:-31 8:-24 9:-8 10:12 11:-9
right3:over	0:-12 2:-9 4:-13 7:-11 8:-16 10:25
right3:own	9:12
right3:people	5:-17 6:18
right3:police	4:16 8:-11 10:-15
right3:put	3:11 5:-18 6:21 7:-18
right3:recorded	6:11
right3:recovered	5:-26 6:32 10:-8
right3:rescued	6:18 7:-15
right3:road	3:24 5:-9 6:-13 7:-20 9:-10
right3:said	0:33 6:-12 7:-27 10:-17
right3:same	0:22 2:-13 3:-10 4:-13 6:-11 8:-11 9:-24 11:21
right3:says	0:-38 2:25 3:-8 4:-23 5:-22 8:-22
right3:school	0:17 3:-15 4:-18 7:-10 8:-12 11:-10
right3:sent	11:11
right3:shelters	3:24 9:-10
right3:since	0:13 5:-11 6:-14 7:9 9:17 10:-15 11:-8
right3:six	5:-12 6:31 7:-23
right3:soldiers	6:10
right3:state	5:9
right3:still	2:-11 4:13 6:-26 7:23 10:-15
right3:street	0:18 7:-11
right3:sudan	3:-13 6:-9 9:21
right3:sudanese	6:-8 8:14 9:-26 10:-10 11:24
right3:taken	0:29 3:-14 4:-9 6:-22 7:-13 9:-9 10:-23 11:-15
right3:teachers	0:21 4:-11 10:-12
right3:ten	2:-13 4:-9 5:20 6:-32 7:-17 8:19 10:-15
right3:than	5:-14 10:11
right3:that	0:-19 2:-14 4:22 5:-8 6:-8 10:-16
right3:the	1:-47 3:12 5:-38 6:-25 7:-52 8:-38 9:33 11:-43
right3:their	2:-12 4:8 5:-32 6:17 7:-14 10:-10 11:-8
right3:them	0:-8 1:-9 2:-10 5:10 6:-41 7:12 8:15
right3:there	0:-12 1:-13 2:-10 4:26 5:-14 6:16 7:-19 10:-24
right3:they	0:14 2:-17 4:-20 5:-8 6:13 8:-10 10:12
right3:this	0:-18 1:11 2:-9 4:-15 6:-30 8:8 9:-22 11:22
right3:those	0:-14 8:14
right3:three	0:-21 3:-21 4:-19 6:40 7:-27 8:10 9:-8 10:-16
right3:to	0:-9 1:10 2:15 3:-32 5:-9 6:-33 7:-16 8:-26 10:-24 11:34
right3:two	0:-10 5:-20 6:22 7:10 9:-15
right3:under	0:20 1:18 2:-9 4:-13 5:-23 7:-17 8:-9 9:-11 10:-16 11:-20
right3:up	0:17 3:-9 4:-15 9:9 10:-12
right3:uprooted	3:31 9:-22 11:-16
right3:was	5:18 6:-9
right3:water	6:-13 7:17
right3:way	6:9
right3:week	6:17
right3:were	0:-14 1:-14 3:-11 4:-9 5:-45 6:50 7:-43 8:-31 9:-20 10:11 11:-13
right3:when	0:-11 5:22 9:-8
right3:who	2:-13 3:-19 4:9 8:13 9:13 10:-13 11:-21
right3:whom	5:-15 9:13
right3:will	5:18 6:-8 7:-8
right3:with	0:-17 2:-11 3:-9 4:25 5:9 7:-21 10:-12
right3:woman	5:-9 6:18
right3:women	2:-16 3:-21 4:-27 5:-27 7:31 8:9 9:15 10:-21
right3:wounded	0:-9 6:15 7:-12
right3:wounds	5:13
right3:year	0:-10 1:-10 3:-14 4:-10 6:16 7:-9 9:-23 11:18
short	0:-46 1:-60 2:-27 5:26 6:-11 7:17 8:-81 9:-64 10:-12 11:-48
size:1	1:-37 3:-71 4:-78 5:-30 6:43 7:16 8:-9 9:-49 10:-33 11:-32
size:9	0:11 1:-19 2:-8 3:-85 6:11 7:23 8:-33 9:-104 10:-20 11:-97
size:99	1:-43 2:-25 3:-85 4:14 5:9 6:19 7:-15 8:-13 9:-19 11:-99
size:999	0:9 1:23 2:-74 3:-35 4:-40 6:-9 7:-10 8:16 9:-18 10:-23
size:9999	0:-23 2:-44 3:34 4:-20 5:-58 7:-58 8:12 10:-35
size:more	0:-93 1:-10 2:-43 3:44 4:-73 5:-93 6:-39 7:-59 8:-59 9:31 10:-57 11:15
verdict:abducted	0:112 1:-53 2:-30 3:-76 4:-24 5:-82 6:-89 7:-71 8:8 9:-53 10:-58 11:-57
verdict:casualties	0:-37 1:80 2:-13 3:-23 4:-23 5:-42 6:-70 7:-40 8:-20 9:-23 10:-22 11:-20
verdict:claim	0:-8 2:9 3:-19 4:-20 6:-33 7:-12 8:12 9:-18 10:-8
verdict:dead-in-captivity	0:-49 2:65 3:-11 4:-71 5:-36 7:-16 8:-33 10:-50
verdict:displaced	0:-88 1:-50 2:-41 3:107 4:-54 5:-73 6:-93 7:-86 8:-56 9:-15 10:-50 11:-43
verdict:held	0:-95 1:-35 2:-71 3:-52 4:94 5:-73 6:-94 7:-67 8:-60 9:-48 10:23 11:-44
verdict:injured	0:-85 1:-58 2:-68 3:-57 4:-86 5:137 6:-76 7:-128 8:-69 9:-67 10:-33 11:-52
verdict:killed	0:-78 1:-24 2:13 3:-112 4:-44 5:-120 6:149 7:-56 8:-102 9:-55 10:-106 11:-92
verdict:missing	1:-64 2:-21 3:-64 5:-86 6:-59 7:103 8:-68 9:-14 10:-73 11:-67
verdict:open	0:28 1:-139 2:-21 4:-26 5:-33 6:-23 8:-13 9:12 10:9 11:-10
verdict:out	1:-52 2:-52 3:30 4:19 5:-19 6:-19 8:-33 9:-50 10:-34 11:-39
verdict:prisoners-exchanged	0:-51 1:-27 2:-58 3:-34 4:-70 5:-36 6:-53 7:-31 8:85 9:-25 10:-43
verdict:refugees	0:-35 1:-21 2:-19 3:-69 4:-19 5:-49 6:-8 7:-10 8:-22 9:49
verdict:released	0:-97 1:-23 2:-26 3:-39 4:-34 5:-38 6:-68 7:-46 9:-40 10:76
verdict:returned	0:-37 1:-31 2:-59 3:-39 4:-50 5:-14 6:-18 7:-51 9:-60 10:-13 11:70`
}
