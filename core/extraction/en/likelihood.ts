import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-47
alike:casualties	-49
alike:dead-in-captivity	-45
alike:displaced	37
alike:held	31
alike:injured	37
alike:killed	9
alike:missing	-49
alike:prisoners-exchanged	61
alike:refugees	14
alike:released	122
alike:returned	-39
any	-49
bare:1	-3
bare:9	-109
bare:99	23
bare:999	50
bare:9999	50
bare:more	40
before:abducted	20
before:allocated	-61
before:casualties	-7
before:dead-in-captivity	-60
before:delivered	-74
before:displaced	-76
before:held	11
before:injured	-11
before:killed	-25
before:missing	-24
before:pledged	-71
before:prisoners-exchanged	29
before:refugees	-66
before:released	-19
before:requested	14
before:returned	52
behind:abducted	-18
behind:allocated	-30
behind:dead-in-captivity	-44
behind:delivered	-105
behind:displaced	43
behind:held	45
behind:injured	28
behind:killed	-58
behind:missing	-51
behind:pledged	-90
behind:prisoners-exchanged	70
behind:refugees	-108
behind:released	36
behind:requested	55
behind:returned	23
ending:ad	69
ending:al	-73
ending:an	-60
ending:ar	-47
ending:at	-31
ending:ay	-40
ending:ce	5
ending:ch	21
ending:ck	-71
ending:de	-120
ending:ds	-85
ending:ed	-19
ending:en	33
ending:er	6
ending:es	-66
ending:et	-35
ending:ft	-46
ending:gs	43
ending:ht	-65
ending:id	-64
ending:in	-26
ending:is	-61
ending:ke	-76
ending:ks	-86
ending:ld	-36
ending:le	-90
ending:ll	52
ending:ls	-56
ending:ly	-27
ending:me	-6
ending:ms	-91
ending:nd	-69
ending:ng	-26
ending:ns	-125
ending:nt	-13
ending:od	-73
ending:ok	-11
ending:om	19
ending:on	-81
ending:ot	92
ending:ps	-92
ending:rd	-55
ending:re	17
ending:rs	-42
ending:rt	47
ending:ss	21
ending:st	-15
ending:th	19
ending:ts	-177
ending:ut	69
ending:ve	-9
ending:wn	4
ending:ys	-46
equal:abducted	42
equal:casualties	44
equal:dead-in-captivity	-72
equal:displaced	47
equal:held	50
equal:injured	-46
equal:killed	33
equal:missing	-7
equal:prisoners-exchanged	100
equal:refugees	79
equal:released	61
form:digits	-56
form:dual	27
form:fraction	-222
form:mixed	-102
form:range	-14
form:singular	-38
form:vague	-129
form:words	84
headline	-3
here:#aboard	-74
here:#aid	-46
here:#captives	57
here:#captors	54
here:#commerce	-60
here:#containing	-123
here:#contest	-43
here:#crossing	65
here:#custody	-90
here:#demand	-13
here:#disease	-76
here:#displacement	66
here:#exchange	42
here:#execution	-46
here:#given-back	49
here:#giving-from	-8
here:#group	-8
here:#handover	-14
here:#hostages	-37
here:#interview	-44
here:#need	-127
here:#prisoners	-60
here:#receiving	3
here:#remainder	-7
here:#rescue	-126
here:#rumour	67
here:#since	15
here:#state	-40
here:#statement	49
here:#travel	-43
here:abducted	60
here:allocated	-40
here:casualties	84
here:dead-in-captivity	43
here:delivered	-8
here:displaced	55
here:held	22
here:injured	94
here:killed	93
here:missing	128
here:pledged	-31
here:prisoners-exchanged	49
here:refugees	58
here:released	57
here:requested	-56
here:returned	71
here:said	55
here:set	9
here:total	-23
item	-8
last:claim-abducted	7
last:claim-allocated	-63
last:claim-casualties	67
last:claim-dead-in-captivity	-7
last:claim-displaced	-18
last:claim-held	11
last:claim-injured	15
last:claim-killed	42
last:claim-missing	31
last:claim-pledged	-66
last:claim-prisoners-exchanged	-46
last:claim-refugees	80
last:claim-released	39
last:claim-requested	-60
last:claim-returned	-6
last:claim-total	21
left1:"	41
left1:#	-78
left1:(	50
left1:,	-27
left1:-	45
left1::	65
left1:;	37
left1:a	-146
left1:abducted	62
left1:across	-54
left1:after	-54
left1:against	-95
left1:all	13
left1:among	49
left1:and	28
left1:another	112
left1:are	-33
left1:arrested	-89
left1:as	-75
left1:at	-33
left1:back	20
left1:been	33
left1:buried	92
left1:but	-105
left1:by	-216
left1:camp	-97
left1:captured	12
left1:carried	17
left1:carrying	-94
left1:claimed	124
left1:confirmed	48
left1:cost	68
left1:counted	46
left1:counts	42
left1:deployed	-63
left1:did	-14
left1:displaced	86
left1:down	-62
left1:driven	52
left1:drove	-13
left1:every	-103
left1:first	-68
left1:for	-41
left1:forced	37
left1:found	18
left1:free	90
left1:freed	4
left1:from	-9
left1:further	26
left1:had	-129
left1:has	24
left1:have	-16
left1:held	-42
left1:hit	-63
left1:hold	-18
left1:hosts	60
left1:in	-162
left1:include	-45
left1:including	74
left1:injured	94
left1:injuring	63
left1:is	-57
left1:its	-37
left1:just	34
left1:kill	36
left1:killed	227
left1:killing	150
left1:kills	140
left1:last	-10
left1:leaves	104
left1:left	26
left1:let	62
left1:lists	68
left1:lost	105
left1:made	3
left1:magnitude	-70
left1:move	40
left1:not	-60
left1:of	-71
left1:off	-3
left1:on	-117
left1:only	40
left1:or	-36
left1:other	55
left1:out	-7
left1:over	35
left1:passed	21
left1:reached	-21
left1:recorded	60
left1:registered	35
left1:release	71
left1:released	44
left1:remaining	-10
left1:reported	59
left1:reports	26
left1:rescued	-65
left1:s	-114
left1:saw	10
left1:say	44
left1:says	51
left1:seized	87
left1:sent	25
left1:so	22
left1:that	130
left1:the	-23
left1:them	-65
left1:then	4
left1:through	-72
left1:to	-3
left1:took	12
left1:treated	-54
left1:up	4
left1:update	-80
left1:uprooted	60
left1:was	6
left1:week	-52
left1:were	-43
left1:when	-29
left1:where	5
left1:which	114
left1:while	-32
left1:whom	109
left1:with	26
left1:won	-56
left1:wounding	53
left1:year	25
left1:|	9
left1:—	60
left1:•	-31
left2:	-71
left2:"	24
left2:#	-53
left2:)	-9
left2:,	-34
left2:-	-67
left2::	-18
left2:;	9
left2:a	-63
left2:account	27
left2:adding	8
left2:affected	-51
left2:all	-62
left2:alone	-7
left2:also	49
left2:am	-69
left2:among	23
left2:and	31
left2:are	42
left2:arrived	-8
left2:as	55
left2:at	-35
left2:august	87
left2:authorities	33
left2:average	34
left2:back	-76
left2:been	-82
left2:billion	-13
left2:boat	-24
left2:bodies	32
left2:boy	-107
left2:but	22
left2:by	-8
left2:came	-17
left2:carried	-41
left2:cases	69
left2:cent	-38
left2:children	21
left2:cholera	84
left2:city	-7
left2:civilians	62
left2:claims	13
left2:climbs	56
left2:confirmed	-23
left2:could	8
left2:count	-15
left2:court	-68
left2:crowd	-67
left2:dawn	-31
left2:day	15
left2:days	-76
left2:dead	29
left2:death	5
left2:deaths	46
left2:december	48
left2:denied	-47
left2:died	-7
left2:down	27
left2:drones	-4
left2:each	-31
left2:estimates	26
left2:example	21
left2:far	-59
left2:february	79
left2:figure	116
left2:fire	-57
left2:first	74
left2:five	56
left2:flights	32
left2:followed	-68
left2:food	-59
left2:for	-4
left2:four	40
left2:from	-87
left2:given	-32
left2:gunmen	32
left2:had	31
left2:handed	-50
left2:has	7
left2:have	-6
left2:having	68
left2:he	24
left2:home	15
left2:hospital	30
left2:hostages	-32
left2:house	-89
left2:i	36
left2:in	-41
left2:india	55
left2:injured	24
left2:injuries	37
left2:iom	-75
left2:is	-48
left2:israel	26
left2:it	67
left2:january	-22
left2:killed	26
left2:killing	130
left2:kits	-37
left2:last	23
left2:late	-15
left2:law	54
left2:lebanon	48
left2:live	27
left2:lives	65
left2:looking	12
left2:man	-38
left2:martyrs	88
left2:may	-32
left2:men	46
left2:militants	54
left2:million	-50
left2:ministry	22
left2:minutes	13
left2:missiles	-49
left2:missing	-10
left2:mission	-56
left2:morning	-75
left2:mother	-90
left2:names	85
left2:nations	38
left2:nine	-47
left2:not	-69
left2:now	24
left2:number	76
left2:october	46
left2:of	-15
left2:off	-95
left2:office	-18
left2:officials	-65
left2:on	-13
left2:one	-78
left2:out	-92
left2:over	-62
left2:partners	-37
left2:passengers	-111
left2:people	14
left2:persons	-64
left2:police	8
left2:population	-103
left2:put	10
left2:received	63
left2:refugees	18
left2:region	26
left2:remains	85
left2:report	-35
left2:reported	-5
left2:reports	26
left2:return	85
left2:risen	63
left2:rises	56
left2:road	-37
left2:rose	6
left2:russia	-71
left2:s	-37
left2:said	-19
left2:same	33
left2:say	65
left2:says	75
left2:second	-19
left2:september	61
left2:seven	-14
left2:she	7
left2:shelter	-87
left2:shot	5
left2:six	-22
left2:soldiers	27
left2:speaks	78
left2:stands	44
left2:states	-56
left2:stood	-9
left2:strikes	-30
left2:sunday	51
left2:survey	-73
left2:taken	5
left2:team	-78
left2:teams	46
left2:thailand	63
left2:that	30
left2:the	-29
left2:their	-63
left2:them	-110
left2:there	-25
left2:these	68
left2:they	77
left2:those	82
left2:thursday	22
left2:time	42
left2:to	15
left2:together	22
left2:told	26
left2:toll	91
left2:total	-15
left2:town	-70
left2:troops	22
left2:tuesday	-55
left2:two	34
left2:ukraine	51
left2:us	59
left2:votes	-19
left2:was	62
left2:water	-86
left2:way	-44
left2:we	30
left2:week	9
left2:were	-98
left2:which	37
left2:who	57
left2:woman	29
left2:women	-27
left2:workers	-19
left2:would	12
left2:wounded	-41
left2:year	8
left2:years	-22
left3:	74
left3:#	-29
left3:(	-84
left3:)	-94
left3:,	-49
left3:-	-74
left3::	64
left3:;	-12
left3:a	-67
left3:according	29
left3:agency	27
left3:al	32
left3:among	8
left3:an	-95
left3:and	19
left3:are	-41
left3:as	-24
left3:at	15
left3:authorities	40
left3:be	-79
left3:been	-42
left3:between	-24
left3:billion	-32
left3:by	-24
left3:came	-45
left3:camp	33
left3:cases	-41
left3:central	-7
left3:children	50
left3:confirmed	72
left3:country	57
left3:dead	5
left3:deaths	76
left3:defence	-83
left3:displaced	81
left3:down	8
left3:each	-78
left3:eight	70
left3:el	23
left3:eleven	21
left3:february	-80
left3:first	-58
left3:five	63
left3:floods	-29
left3:food	-84
left3:for	-55
left3:found	23
left3:four	58
left3:friday	-52
left3:from	39
left3:given	24
left3:had	98
left3:has	58
left3:have	-11
left3:he	-57
left3:health	-50
left3:his	-4
left3:hospital	70
left3:i	8
left3:in	55
left3:is	-39
left3:israel	-5
left3:israeli	-31
left3:it	89
left3:its	-45
left3:january	-5
left3:june	34
left3:killed	88
left3:last	17
left3:late	-30
left3:live	45
left3:lives	57
left3:local	-44
left3:lost	-99
left3:management	14
left3:may	74
left3:media	68
left3:medical	-31
left3:migration	29
left3:million	-38
left3:monday	-40
left3:months	-37
left3:morning	-60
left3:my	27
left3:near	80
left3:nine	-102
left3:not	23
left3:november	19
left3:october	-12
left3:of	-66
left3:off	-49
left3:office	76
left3:officials	41
left3:on	-13
left3:one	-143
left3:or	6
left3:out	-27
left3:over	30
left3:people	86
left3:per	-73
left3:press	-56
left3:public	-36
left3:red	33
left3:region	36
left3:reuters	19
left3:russia	24
left3:russian	-14
left3:s	-40
left3:said	5
left3:same	35
left3:says	-24
left3:second	16
left3:security	-33
left3:september	36
left3:set	-127
left3:seven	-7
left3:she	3
left3:since	-31
left3:six	26
left3:so	54
left3:southern	44
left3:state	-19
left3:sudan	70
left3:sunday	52
left3:teams	-45
left3:ten	18
left3:that	34
left3:the	-8
left3:their	-52
left3:them	-25
left3:then	8
left3:there	16
left3:they	-91
left3:this	48
left3:three	-29
left3:thursday	60
left3:to	3
left3:told	109
left3:toll	90
left3:took	-49
left3:tuesday	73
left3:two	-31
left3:united	-43
left3:up	61
left3:was	-54
left3:we	61
left3:week	-9
left3:weeks	42
left3:were	-7
left3:west	63
left3:where	-33
left3:which	-23
left3:who	-101
left3:winter	-4
left3:with	-73
left3:without	34
left3:would	-21
left3:wounded	-85
left3:year	-68
left3:—	39
left3:•	-67
many	-80
mostly:abducted	-81
mostly:aid	-47
mostly:allocated	-61
mostly:displaced	-45
mostly:displacement	-13
mostly:held	5
mostly:hostage	29
mostly:injured	5
mostly:killed	-8
mostly:missing	46
mostly:pledged	-30
mostly:prisoners-exchanged	48
mostly:refugees	-146
mostly:returned	-104
near:abab	-44
near:abdi	-9
near:abdu	152
near:aboa	-66
near:abou	-3
near:abov	-72
near:abro	68
near:abse	-29
near:abu	-17
near:acci	3
near:acco	99
near:accu	-52
near:aceh	107
near:ackn	122
near:acqu	-95
near:acre	-33
near:acro	-5
near:act	-31
near:acti	93
near:acut	-91
near:add	-75
near:adde	38
near:addi	48
near:adds	51
near:aden	-4
near:adjo	28
near:admi	61
near:affe	-130
near:afgh	21
near:afp	-22
near:afri	17
near:agai	-74
near:age	35
near:aged	71
near:agen	87
near:aggr	29
near:ago	106
near:agre	52
near:agri	-10
near:ahea	34
near:aid	-15
near:aime	-7
near:air	-12
near:airc	-58
near:airl	-54
near:airp	-31
near:alam	-42
near:alep	83
near:aler	-26
near:ali	26
near:aliv	-33
near:all	12
near:alle	-10
near:alli	-25
near:allo	-60
near:almo	-37
near:alon	50
near:alre	14
near:also	17
near:ambu	34
near:amen	-27
near:amer	10
near:amon	42
near:anal	-18
near:anda	-9
near:ande	-69
near:andr	-114
near:anim	-64
near:anno	-27
near:anot	64
near:answ	75
near:anti	-45
near:any	-64
near:apar	-32
near:apie	-48
near:appe	-80
near:appr	-8
near:apri	-36
near:are	-18
near:area	-44
near:arme	48
near:army	85
near:arou	-21
near:arre	-100
near:arri	43
near:arti	-25
near:asho	-14
near:aske	-64
near:assa	-74
near:asse	-67
near:assi	-106
near:asso	-69
near:atta	33
near:atte	-86
near:attr	102
near:aug	-35
near:augu	7
near:aust	-37
near:auth	19
near:aver	65
near:awar	-15
near:away	-22
near:azer	-18
near:baby	27
near:back	-52
near:ball	-105
near:balo	-52
near:bama	31
near:band	47
near:bang	8
near:bank	-29
near:bare	-12
near:barr	-13
near:base	49
near:basi	64
near:bass	-5
near:beac	67
near:beat	-6
near:beca	20
near:beco	42
near:bedo	85
near:beds	14
near:been	-51
near:befo	28
near:bega	66
near:begi	-87
near:begu	-114
near:behe	-95
near:behi	32
near:bein	81
near:beka	35
near:belg	37
near:beli	72
near:bell	39
near:belo	-79
near:benc	-30
near:bene	38
near:besi	75
near:betw	-20
near:biha	-32
near:bill	-87
near:blac	-42
near:blam	58
near:blan	-13
near:blas	22
near:blew	-65
near:bloc	-47
near:boar	-25
near:boat	-23
near:bodi	16
near:bomb	-18
near:bone	55
near:book	68
near:bord	-26
near:born	-44
near:both	3
near:boy	49
near:boys	64
near:brea	-28
near:brie	-61
near:brig	30
near:brin	44
near:brit	-13
near:broa	40
near:brok	81
near:brot	49
near:brou	-26
near:budg	-8
near:buil	-86
near:bulg	103
near:bull	31
near:burk	51
near:burn	28
near:buru	95
near:bury	27
near:bus	-59
near:buse	-25
near:but	-21
near:cali	-41
near:call	-16
near:camb	-42
near:came	-27
near:camp	-110
near:can	-15
near:cana	46
near:canc	-94
near:cand	-55
near:cann	75
near:capa	-97
near:capi	-34
near:capt	-5
near:car	69
near:card	-35
near:care	8
near:carg	-44
near:carr	68
near:case	-80
near:cash	-76
near:cast	-17
near:casu	20
near:cata	-57
near:cate	65
near:caug	-47
near:caus	69
near:ceas	41
near:cebu	-3
near:cele	-55
near:cell	19
near:ceme	58
near:cent	5
near:cert	38
near:chad	104
near:chai	-62
near:cham	-41
near:chan	-43
near:chap	7
near:char	-103
near:chec	4
near:chib	-29
near:chie	79
near:chil	61
near:chin	32
near:chol	94
near:chri	3
near:chur	16
near:circ	-15
near:citi	39
near:city	-9
near:civi	52
near:clai	42
near:clar	-60
near:clas	18
near:clea	-69
near:clim	-10
near:clin	92
near:cloc	-76
near:clos	-87
near:club	-96
near:coac	-43
near:coal	-7
near:coas	7
near:coff	63
near:cold	-34
near:coll	-58
near:colu	39
near:comb	5
near:come	-42
near:comm	11
near:comp	4
near:conc	-42
near:cond	8
near:conf	27
near:cong	38
near:cons	-9
near:cont	31
near:coor	-78
near:corp	-4
near:corr	-24
near:cost	88
near:coul	159
near:coun	33
near:coup	-74
near:cour	16
near:cove	-37
near:cras	49
near:cres	-50
near:cret	-94
near:crew	36
near:crim	-50
near:cris	30
near:crit	102
near:cror	-33
near:cros	71
near:crow	-61
near:crui	-63
near:crus	21
near:cubi	-16
near:cull	-14
near:cup	-57
near:cust	-25
near:cut	41
near:cuts	17
near:cvm	-50
near:dail	75
near:dama	-101
near:data	-68
near:date	-16
near:daug	17
near:dawn	-47
near:day	9
near:days	51
near:dead	127
near:deal	-14
near:deat	30
near:deca	36
near:dece	12
near:deci	-97
near:decl	-38
near:defe	-21
near:del	43
near:dela	82
near:dele	-81
near:deli	-79
near:demo	31
near:deng	-11
near:deni	-31
near:depa	-14
near:depe	-69
near:depl	-119
near:depo	-20
near:depu	-40
near:dera	-80
near:desp	-38
near:dest	-123
near:deta	56
near:dete	-85
near:deve	-39
near:devi	-32
near:dhak	7
near:did	-69
near:die	45
near:died	87
near:diff	-49
near:dina	-42
near:dire	-48
near:disa	98
near:disc	77
near:disp	-8
near:disq	-29
near:dist	-22
near:dive	20
near:divi	-50
near:dna	52
near:dnip	-5
near:doct	-33
near:docu	-43
near:does	-29
near:dogs	-95
near:doll	-39
near:dome	-13
near:dorm	-35
near:dose	-47
near:doub	15
near:down	-33
near:doze	62
near:draw	-60
near:driv	-5
near:dron	-41
near:drop	24
near:drov	-10
near:drow	48
near:dtm	-54
near:due	-4
near:dug	91
near:duri	20
near:duty	42
near:each	-25
near:earl	54
near:earn	-37
near:eart	-25
near:east	-9
near:econ	-8
near:edit	-51
near:egyp	34
near:eigh	-19
near:elec	-11
near:elev	48
near:elim	-27
near:eln	51
near:else	-87
near:emba	-92
near:emer	-26
near:emir	101
near:empl	-11
near:end	-63
near:ende	-37
near:enem	-15
near:ener	69
near:engi	-71
near:engl	-34
near:enou	-70
near:ente	25
near:esca	17
near:esta	21
near:esti	-64
near:ethi	41
near:euro	57
near:evac	76
near:even	-5
near:ever	-37
near:exam	39
near:exch	-3
near:exec	85
near:expe	33
near:expl	-51
near:exte	28
near:extr	-68
near:face	-100
near:faci	-90
near:fact	79
near:fail	-7
near:fair	-16
near:fall	-13
near:fami	-18
near:far	75
near:farm	90
near:fash	-15
near:faso	51
near:fata	36
near:fath	-92
near:fear	101
near:febr	60
near:fede	37
near:feed	-51
near:fell	46
near:ferr	-9
near:fest	3
near:fewe	-33
near:fiel	9
near:fift	-5
near:figh	-24
near:figu	72
near:file	-49
near:fili	-49
near:fill	-36
near:fina	60
near:find	-8
near:fine	-42
near:fini	-112
near:fire	-15
near:firs	23
near:fish	109
near:five	38
near:flas	-30
near:flat	-34
near:fled	-51
near:flee	63
near:flew	-18
near:flig	-42
near:floo	6
near:flou	-63
near:flow	22
near:foll	-25
near:food	-130
near:foot	84
near:for	-28
near:forc	20
near:fore	24
near:form	-37
near:fort	-4
near:foun	-11
near:frac	11
near:fran	-10
near:free	74
near:frid	27
near:from	40
near:fron	-3
near:ftse	-25
near:fuel	73
near:full	-50
near:fund	-61
near:furt	38
near:gall	-24
near:gand	-14
near:gang	-57
near:gas	30
near:gate	-81
near:gath	-17
near:gavd	-16
near:gave	-64
near:gaza	-5
near:gend	-88
near:gene	49
near:get	34
near:girl	4
near:give	-20
near:givi	-34
near:goal	-73
near:goes	46
near:goma	-19
near:gone	-26
near:good	66
near:got	-4
near:gove	-3
near:gran	26
near:grav	-3
near:gree	-11
near:grou	82
near:grow	-42
near:guar	-17
near:guer	69
near:gues	-8
near:gunm	53
near:guns	15
near:hait	-51
near:half	37
near:hall	-38
near:hama	12
near:haml	-74
near:hand	54
near:happ	-49
near:has	-13
near:haug	-73
near:have	-45
near:havi	-49
near:haza	9
near:head	-37
near:heal	7
near:hear	91
near:heat	40
near:hect	-60
near:held	-41
near:heli	69
near:hell	46
near:help	-34
near:her	-45
near:herd	-38
near:here	-8
near:hers	-15
near:hezb	-27
near:high	-124
near:hill	-4
near:him	-44
near:his	-3
near:hit	16
near:hits	70
near:hitt	-40
near:hold	-24
near:home	7
near:homs	38
near:hope	-74
near:hosp	51
near:host	-52
near:hot	-107
near:hote	-95
near:hour	8
near:hous	-57
near:hout	75
near:how	-86
near:howe	48
near:huma	87
near:hund	11
near:hung	-48
near:hurr	-64
near:hurt	86
near:hygi	5
near:icrc	-5
near:iden	10
near:idf	35
near:idle	36
near:impe	-87
near:impr	52
near:inci	18
near:incl	102
near:inde	-67
near:indi	-40
near:indo	40
near:infa	71
near:infe	-20
near:infl	-8
near:info	-40
near:inha	30
near:init	10
near:inju	111
near:inqu	-60
near:inse	-47
near:insi	-43
near:insp	56
near:inst	-73
near:inte	-17
near:into	33
near:inve	18
near:invo	-75
near:iom	-39
near:iran	29
near:iraq	-40
near:irel	15
near:isla	-64
near:isra	65
near:issu	-90
near:ital	3
near:itse	60
near:ivor	-57
near:jail	-30
near:jama	96
near:janu	10
near:jiha	48
near:john	-68
near:join	-50
near:jord	-55
near:jour	-61
near:july	-4
near:jump	-28
near:june	17
near:just	48
near:kabu	28
near:kadu	48
near:kash	-6
near:kaza	-46
near:keep	-68
near:kens	69
near:keny	14
near:kept	16
near:khan	-45
near:khar	20
near:kher	-49
near:khyb	79
near:kidn	88
near:kill	71
near:kilo	-117
near:king	-76
near:kitc	-11
near:kits	-93
near:kivu	-47
near:knew	-59
near:kore	118
near:krem	25
near:kuna	10
near:kurd	5
near:kurs	-27
near:kyiv	36
near:labo	-8
near:lake	68
near:lakh	-124
near:lamp	-61
near:land	-56
near:lank	30
near:larg	-68
near:larr	43
near:last	-59
near:late	-7
near:laun	-41
near:law	30
near:lead	31
near:lear	71
near:leas	-7
near:leba	120
near:led	-45
near:left	63
near:leg	48
near:less	-95
near:let	55
near:leve	-37
near:liby	-86
near:lie	-26
near:lieu	32
near:life	131
near:ligh	-52
near:like	63
near:limb	33
near:limi	-38
near:line	-139
near:link	7
near:list	54
near:litr	-42
near:litt	-126
near:live	-31
near:livi	-24
near:loca	71
near:lock	-20
near:lodg	-56
near:logg	-60
near:lond	18
near:long	47
near:lorr	-25
near:lose	-48
near:loss	38
near:lost	30
near:lowe	9
near:lunc	-52
near:lyin	68
near:mach	-54
near:made	-13
near:maga	81
near:magn	-31
near:maim	57
near:main	-24
near:majo	63
near:make	18
near:mala	35
near:mali	-38
near:maln	-118
near:man	43
near:mana	-40
near:mani	-96
near:mans	10
near:many	-111
near:mapp	-48
near:marc	45
near:mari	-86
near:mark	-31
near:marr	-35
near:mart	74
near:matc	-73
near:mate	-93
near:matt	-63
near:may	36
near:mayo	-42
near:meal	-71
near:mean	-28
near:medi	35
near:meet	27
near:mega	-59
near:memb	-92
near:mend	63
near:mess	-79
near:met	-102
near:metr	-67
near:mexi	65
near:mid	52
near:midd	-98
near:migr	81
near:mile	15
near:mili	11
near:mill	-74
near:mine	-22
near:mino	43
near:minu	-22
near:miss	10
near:mobi	-126
near:mode	74
near:moga	56
near:moh	55
near:mond	24
near:mone	32
near:moni	-11
near:more	45
near:morg	103
near:morn	-58
near:moro	-54
near:mosc	114
near:mosq	-37
near:moth	-25
near:moto	-92
near:moun	14
near:mour	89
near:move	30
near:msf	-52
near:much	-10
near:mud	-26
near:muni	-7
near:murd	-29
near:myan	97
near:myse	60
near:nair	-9
near:name	6
near:nasi	31
near:nati	11
near:naut	29
near:navy	3
near:near	24
near:need	-115
near:neig	57
near:nepa	-39
near:netw	27
near:neut	105
near:neve	-21
near:new	-37
near:news	49
near:next	86
near:nige	32
near:nigh	-14
near:nile	11
near:nine	-34
near:nobo	38
near:non	-42
near:none	-90
near:noon	48
near:nort	66
near:note	-31
near:noth	19
near:noti	-74
near:nov	22
near:nove	36
near:now	-69
near:nrc	22
near:numb	6
near:nurs	-21
near:obse	30
near:occu	44
near:ocha	40
near:oct	101
near:octo	58
near:odes	64
near:off	-52
near:offe	-39
near:offi	-73
near:oil	-72
near:old	103
near:once	-57
near:one	-51
near:ones	7
near:onli	-95
near:only	11
near:open	-7
near:oper	-61
near:oppo	-53
near:orde	-102
near:orga	-22
near:orig	79
near:othe	-7
near:our	-23
near:ours	24
near:out	-5
near:outb	-53
near:outs	16
near:over	3
near:own	85
near:owne	-64
near:pack	-87
near:page	15
near:paid	-58
near:pakh	79
near:paki	-38
near:palm	-72
near:pape	-3
near:para	-41
near:pare	82
near:pari	15
near:parl	44
near:part	-55
near:pass	32
near:past	-19
near:path	12
near:pati	-56
near:patn	-17
near:patr	-64
near:pay	-71
near:paym	-4
near:peac	54
near:peak	53
near:pens	45
near:peop	-105
near:per	-157
near:perc	-65
near:peri	122
near:perm	-65
near:pers	-30
near:peti	-6
near:phas	-87
near:phil	-25
near:phon	-70
near:phot	-105
near:pick	-101
near:pict	-74
near:piec	-54
near:pipe	-64
near:plac	-57
near:plan	12
near:plas	-38
near:plat	-92
near:play	-69
near:pled	-74
near:plun	-75
near:plus	6
near:poin	-116
near:poli	75
near:poll	-68
near:popu	-67
near:port	-44
near:poss	-17
near:post	81
near:poun	-68
near:powe	-98
near:pray	57
near:pre	-53
near:pref	65
near:preg	-42
near:pres	45
near:prev	-24
near:pric	-12
near:prim	-37
near:prin	29
near:pris	-24
near:priv	-50
near:prob	-17
near:prog	-21
near:proj	-64
near:prom	-84
near:prop	-82
near:pros	27
near:prot	11
near:prov	34
near:psyc	-96
near:publ	82
near:pull	-74
near:punj	68
near:pupi	71
near:push	49
near:put	78
near:puts	-33
near:qata	52
near:quak	-64
near:quar	-68
near:ques	-129
near:quot	-12
near:raba	-59
near:radi	-38
near:rafa	-17
near:raid	56
near:rail	-51
near:rain	27
near:rais	68
near:rama	93
near:rang	12
near:rans	-7
near:rate	-37
near:rati	-15
near:ravi	-4
near:reac	-22
near:read	-38
near:rebe	58
near:reca	-48
near:rece	-91
near:reco	-78
near:recr	-59
near:red	19
near:refe	-28
near:refu	-11
near:regi	53
near:reha	-57
near:reit	-57
near:reje	49
near:rela	-14
near:rele	3
near:reli	-32
near:relo	-84
near:rema	-28
near:repa	36
near:repo	23
near:repu	-30
near:requ	-39
near:resc	-60
near:rese	-83
near:resi	-8
near:resp	15
near:rest	46
near:resu	-8
near:reta	-58
near:retr	110
near:retu	34
near:reun	-119
near:reut	27
near:revi	-16
near:rice	-11
near:rifl	-48
near:righ	77
near:rise	19
near:riva	-4
near:rive	-20
near:road	-34
near:robb	-52
near:rohi	62
near:roll	-69
near:roof	-70
near:room	76
near:rose	17
near:roug	-75
near:roun	-106
near:row	-93
near:rubb	52
near:rule	-52
near:ruli	-12
near:run	-105
near:runn	-28
near:runs	-90
near:rupe	-42
near:rura	20
near:russ	-5
near:sada	56
near:safe	-19
near:said	-71
near:sale	18
near:same	69
near:sana	57
near:sand	55
near:sank	-38
near:sar	11
near:satu	4
near:saud	-6
near:save	-66
near:saw	15
near:say	18
near:sayi	8
near:says	57
near:scen	-35
near:sche	-9
near:scho	100
near:scor	-102
near:scra	-96
near:sea	-5
near:sear	-71
near:seas	-5
near:seat	-44
near:seco	-66
near:secr	47
near:sect	6
near:secu	-101
near:seen	-46
near:seiz	-7
near:sell	-46
near:sena	-84
near:sent	-29
near:sepa	-27
near:sept	-25
near:seri	10
near:serv	-11
near:sess	-73
near:set	-77
near:sett	-37
near:seve	-24
near:shab	-56
near:shah	-69
near:shal	17
near:shar	36
near:she	39
near:shed	-57
near:shee	-63
near:shel	-26
near:shif	-79
near:ship	-97
near:shir	-46
near:shoo	-7
near:shop	-36
near:shor	-54
near:shot	-23
near:shou	32
near:shov	-7
near:show	9
near:shra	81
near:side	-45
near:sieg	-41
near:sign	-20
near:sinc	36
near:sind	61
near:sing	89
near:sink	-54
near:site	13
near:sitt	-73
near:situ	-73
near:six	-6
near:sixe	-57
near:sixt	11
near:size	-9
near:slau	-24
near:slee	36
near:slep	76
near:slid	58
near:slip	-16
near:slop	34
near:smal	14
near:smas	-57
near:smok	112
near:soci	-46
near:sola	-50
near:sold	71
near:soma	36
near:some	-31
near:son	61
near:sons	46
near:soro	55
near:soug	87
near:sour	-38
near:sout	58
near:spac	-6
near:spar	-90
near:spea	14
near:spec	9
near:spen	-72
near:spok	118
near:spot	-59
near:spre	-53
near:spri	-24
near:squa	-76
near:sri	13
near:stad	-92
near:staf	-96
near:stag	-16
near:stai	-76
near:stal	-23
near:stan	-47
near:star	59
near:stay	46
near:step	61
near:stil	83
near:stoo	-89
near:stop	-47
near:stor	-67
near:stra	-36
near:stre	-5
near:stri	40
near:stro	-88
near:stru	-17
near:stuc	-58
near:stud	-21
near:sub	62
near:succ	52
near:such	67
near:suda	22
near:suff	59
near:suit	-79
near:summ	-13
near:sund	31
near:sunk	-50
near:supe	6
near:supp	-100
near:surg	106
near:surr	-40
near:surv	-28
near:susp	-9
near:sust	5
near:suzu	60
near:swap	-8
near:syri	42
near:tabl	-86
near:taiw	-46
near:take	24
near:taki	63
near:tali	70
near:tall	32
near:tank	40
near:targ	-45
near:tawi	19
near:tea	25
near:teac	79
near:team	-48
near:tele	59
near:tell	-95
near:temp	26
near:ten	39
near:tens	36
near:tent	-29
near:term	17
near:terr	8
near:test	-27
near:thai	104
near:than	-77
near:that	45
near:the	-7
near:thea	30
near:thei	51
near:them	46
near:then	45
near:ther	18
near:thes	61
near:they	18
near:thin	-54
near:thir	8
near:this	29
near:thos	77
near:thou	-57
near:thre	35
near:thro	-13
near:thur	35
near:thus	89
near:tick	4
near:time	-58
near:tine	35
near:tobr	-26
near:toda	6
near:todd	76
near:toge	16
near:told	-112
near:toll	95
near:tom	-73
near:tomo	-11
near:toni	9
near:tonn	-59
near:too	51
near:top	-69
near:tork	22
near:torr	33
near:tota	-88
near:tour	-100
near:towa	27
near:town	-43
near:trac	-81
near:trad	87
near:trai	-57
near:tran	-56
near:trav	-50
near:trea	-80
near:tree	-82
near:tria	-58
near:trie	-51
near:trip	-82
near:troo	-33
near:truc	-69
near:true	59
near:tsel	46
near:tues	20
near:tuni	29
near:turk	55
near:turn	-116
near:twel	32
near:twen	74
near:twic	-114
near:two	3
near:typh	65
near:ukra	17
near:unac	29
near:unde	6
near:unha	-88
near:unhc	29
near:unic	-45
near:unif	72
near:unio	-90
near:unit	-25
near:unti	-44
near:upda	-59
near:uppe	-28
near:upro	103
near:upwa	3
near:urge	36
near:use	-67
near:used	-16
near:uvir	-39
near:vacc	-70
near:vali	71
near:vall	35
near:vehi	24
near:vene	11
near:veri	8
near:vess	-82
near:vice	-5
near:vict	7
near:vide	53
near:viet	-5
near:vill	22
near:viol	-46
near:visi	-90
near:voic	-77
near:volu	24
near:vote	-115
near:wade	-30
near:wait	-108
near:walk	-58
near:wall	55
near:want	-71
near:war	39
near:warn	17
near:was	28
near:wash	10
near:wate	-108
near:way	-45
near:weat	-19
near:wedn	-31
near:week	44
near:went	52
near:were	-8
near:west	-5
near:wfp	-110
near:what	20
near:when	-11
near:wher	-53
near:whic	-76
near:whil	-15
near:whit	-37
near:who	14
near:whol	20
near:whom	88
near:whos	-108
near:wick	-26
near:wide	14
near:wild	-27
near:will	45
near:wind	-56
near:winn	-21
near:wint	3
near:with	-37
near:witn	-25
near:wome	93
near:won	-86
near:word	-46
near:wore	-57
near:work	-22
near:worl	-59
near:wors	7
near:wort	-40
near:woul	-47
near:woun	25
near:writ	54
near:wron	33
near:wrot	16
near:yard	-74
near:year	14
near:yeme	-27
near:yest	16
near:yet	-55
near:you	-112
near:youn	-73
near:zapo	30
near:zone	-98
next:claim-abducted	-20
next:claim-allocated	-9
next:claim-casualties	-59
next:claim-dead-in-captivity	18
next:claim-delivered	-47
next:claim-displaced	49
next:claim-held	27
next:claim-injured	57
next:claim-killed	-18
next:claim-missing	36
next:claim-pledged	-7
next:claim-prisoners-exchanged	30
next:claim-refugees	-21
next:claim-released	33
next:claim-requested	-3
next:claim-returned	61
next:claim-total	12
noun:	7
noun:afghan	88
noun:aftershock	-40
noun:aircraft	-36
noun:ambulance	-72
noun:baby	-94
noun:bed	-78
noun:boat	-95
noun:body	142
noun:bomb	-75
noun:boy	114
noun:brother	-18
noun:building	-83
noun:bus	-44
noun:captive	-15
noun:car	-82
noun:case	-142
noun:casualty	63
noun:centre	-85
noun:child	37
noun:citizen	-75
noun:civilian	146
noun:coach	-96
noun:colleague	9
noun:commander	-34
noun:company	-41
noun:corpse	63
noun:country	-83
noun:cousin	-60
noun:crew-member	100
noun:customer	-54
noun:daughter	27
noun:death	120
noun:detainee	90
noun:diplomat	-64
noun:displaced-person	99
noun:district	-100
noun:dog	-22
noun:dose	-4
noun:driver	-28
noun:drone	-105
noun:employee	70
noun:family	-150
noun:farmer	-76
noun:fatality	5
noun:fighter	-14
noun:firefighter	-17
noun:flight	-19
noun:foreigner	27
noun:girl	12
noun:group	-102
noun:guard	-25
noun:head	-105
noun:helicopter	-62
noun:home	-58
noun:hospital	-66
noun:hostage	92
noun:house	-134
noun:household	-110
noun:incident	-37
noun:individual	94
noun:inhabitant	-24
noun:injury	-22
noun:israeli	21
noun:job	-37
noun:kit	-31
noun:leader	-47
noun:life	140
noun:list	-67
noun:lorry	-75
noun:martyr	104
noun:meal	-28
noun:migrant	-5
noun:militant	45
noun:miner	-16
noun:minister	-139
noun:missile	-65
noun:motorcycle	-104
noun:nation	-59
noun:national	-46
noun:neighbor	42
noun:neighbour	58
noun:nurse	18
noun:officer	-99
noun:official	-106
noun:other	123
noun:page	-72
noun:palestinian	121
noun:passenger	-86
noun:patient	-15
noun:person	-14
noun:personnel	-5
noun:player	-69
noun:point	-91
noun:police-officer	-37
noun:post	-75
noun:prisoner	65
noun:province	-45
noun:pupil	40
noun:refugee	135
noun:region	-88
noun:relative	-48
noun:rescuer	8
noun:resident	71
noun:returnee	89
noun:rohingya	84
noun:room	-46
noun:round	-23
noun:school	-104
noun:seat	-31
noun:shelter	-92
noun:ship	-70
noun:site	-64
noun:soldier	61
noun:son	-13
noun:staff	-36
noun:staff-member	77
noun:state	-58
noun:station	-33
noun:storey	-90
noun:student	-11
noun:sudanese	37
noun:survivor	-29
noun:suspect	-115
noun:syrian	17
noun:tanker	-75
noun:teacher	22
noun:tent	-43
noun:terrorist	112
noun:time	-131
noun:train	-19
noun:troops	-75
noun:truck	-94
noun:vehicle	-110
noun:victim	84
noun:villager	91
noun:visitor	-40
noun:volunteer	-27
noun:vote	-8
noun:wicket	-12
noun:wife	28
noun:woman	110
noun:woman-and-man	-11
noun:worker	118
noun:worshipper	47
only:aid	-139
only:casualty	14
only:displacement	-202
other:abducted	23
other:aid	25
other:allocated	-24
other:casualties	-22
other:casualty	-6
other:dead-in-captivity	-37
other:delivered	59
other:displaced	-21
other:displacement	6
other:held	-28
other:hostage	-18
other:injured	-16
other:killed	3
other:missing	-11
other:pledged	-52
other:prisoners-exchanged	59
other:refugees	6
other:released	27
other:requested	17
other:returned	13
other:total	-32
others:0	-401
others:2	-184
others:7	7
others:more	13
qualified	73
quoted	95
right1:	-119
right1:"	3
right1:#	-99
right1:(	42
right1:)	37
right1:,	-7
right1:-	52
right1:.	7
right1::	20
right1:;	22
right1:?	-15
right1:a	14
right1:abducted	32
right1:aboard	-55
right1:across	-6
right1:affected	-48
right1:after	45
right1:against	-78
right1:aged	9
right1:among	97
right1:and	-41
right1:are	56
right1:arrived	-24
right1:as	-29
right1:at	32
right1:before	-29
right1:between	-7
right1:block	-41
right1:by	7
right1:came	-24
right1:cents	-18
right1:confirmed	19
right1:could	93
right1:crossed	16
right1:dead	188
right1:destroyed	-70
right1:did	-11
right1:die	98
right1:died	105
right1:displaced	83
right1:drowned	129
right1:each	37
right1:earthquake	-25
right1:face	-5
right1:fell	48
right1:fled	53
right1:for	-3
right1:from	17
right1:go	49
right1:got	-26
right1:governorates	-7
right1:had	43
right1:has	-28
right1:have	26
right1:held	-18
right1:homeless	65
right1:hurt	47
right1:in	22
right1:injured	122
right1:inside	-64
right1:is	-21
right1:it	-86
right1:kidnapped	74
right1:killed	20
right1:last	89
right1:left	-40
right1:lost	106
right1:may	-16
right1:missing	172
right1:more	61
right1:mt	-97
right1:names	60
right1:needed	52
right1:of	3
right1:off	31
right1:on	-20
right1:or	17
right1:out	41
right1:over	-31
right1:per	-65
right1:places	-22
right1:quake	-35
right1:received	-10
right1:remain	-23
right1:returned	-15
right1:said	-79
right1:saw	-108
right1:seized	62
right1:shot	69
right1:sides	-73
right1:since	4
right1:still	60
right1:sustained	-21
right1:taken	78
right1:teams	-30
right1:that	-27
right1:the	-43
right1:this	-43
right1:to	-35
right1:took	-11
right1:under	-30
right1:units	-56
right1:walked	-80
right1:was	71
right1:we	75
right1:went	45
right1:were	3
right1:what	-20
right1:when	-57
right1:who	66
right1:whom	48
right1:whose	-22
right1:will	-7
right1:with	21
right1:without	28
right1:words	-69
right1:would	-14
right1:wounded	164
right1:|	29
right1:—	74
right2:	-121
right2:"	-33
right2:#	-35
right2:(	-32
right2:,	-48
right2:.	7
right2:;	-95
right2:a	67
right2:about	61
right2:according	91
right2:across	44
right2:after	105
right2:all	21
right2:also	36
right2:among	-39
right2:an	-36
right2:and	-32
right2:are	-25
right2:arrested	-43
right2:arrived	-17
right2:as	40
right2:at	44
right2:away	38
right2:back	-3
right2:be	-27
right2:been	28
right2:board	-91
right2:both	56
right2:brought	-110
right2:burned	-43
right2:burns	28
right2:by	67
right2:children	42
right2:come	-29
right2:confirmed	73
right2:crossed	63
right2:damaged	-73
right2:day	27
right2:days	21
right2:dead	110
right2:died	67
right2:displaced	119
right2:down	-74
right2:driven	107
right2:eight	-45
right2:evacuated	52
right2:five	46
right2:fled	-35
right2:for	20
right2:found	-7
right2:four	4
right2:freed	81
right2:friday	78
right2:from	63
right2:gaza	-33
right2:girls	70
right2:gone	35
right2:had	-36
right2:has	-83
right2:he	12
right2:her	-27
right2:here	-45
right2:his	38
right2:home	27
right2:hurt	131
right2:i	-3
right2:in	21
right2:including	102
right2:injured	93
right2:injuries	-17
right2:injuring	16
right2:is	-89
right2:it	-102
right2:its	-4
right2:killed	67
right2:last	53
right2:led	26
right2:left	50
right2:let	-42
right2:lost	-48
right2:magnitude	-39
right2:missing	129
right2:monday	73
right2:more	14
right2:morning	-60
right2:most	14
right2:mostly	60
right2:moved	-42
right2:much	-9
right2:my	76
right2:night	29
right2:nine	-27
right2:no	-79
right2:not	98
right2:now	-57
right2:number	73
right2:october	31
right2:of	-23
right2:off	17
right2:officials	61
right2:on	-96
right2:one	46
right2:or	-64
right2:our	77
right2:out	-119
right2:over	-26
right2:perished	54
right2:police	-57
right2:registered	43
right2:rescued	-109
right2:returned	-28
right2:said	-36
right2:says	-78
right2:set	-27
right2:seven	28
right2:she	-71
right2:shot	62
right2:since	78
right2:six	50
right2:so	-76
right2:some	-44
right2:spent	-56
right2:state	21
right2:still	120
right2:strong	-51
right2:struck	28
right2:sunday	31
right2:survived	-99
right2:taken	32
right2:ten	-104
right2:than	-50
right2:that	-14
right2:the	4
right2:their	12
right2:them	28
right2:then	-66
right2:there	43
right2:these	12
right2:this	-40
right2:those	74
right2:three	3
right2:to	-11
right2:took	-80
right2:two	43
right2:unaccounted	108
right2:under	59
right2:up	8
right2:us	83
right2:war	16
right2:was	-71
right2:week	67
right2:went	-16
right2:were	89
right2:when	90
right2:which	-40
right2:who	-73
right2:whom	38
right2:will	15
right2:with	29
right2:women	82
right2:would	-3
right2:wounded	110
right2:wounding	34
right2:wounds	32
right2:year	10
right2:yet	68
right3:"	21
right3:#	-47
right3:(	-81
right3:)	95
right3:,	10
right3:.	-107
right3::	-80
right3:;	-20
right3:a	4
right3:about	49
right3:according	67
right3:after	-23
right3:all	83
right3:alone	-27
right3:among	-112
right3:and	17
right3:are	44
right3:around	50
right3:arrested	-72
right3:as	10
right3:at	-78
right3:away	-12
right3:back	125
right3:be	35
right3:been	-45
right3:before	108
right3:being	82
right3:between	-66
right3:both	-63
right3:brought	29
right3:burns	57
right3:by	3
right3:carried	-53
right3:children	60
right3:city	-5
right3:come	40
right3:confirmed	26
right3:country	-124
right3:days	-19
right3:dead	124
right3:deaths	-66
right3:died	13
right3:displaced	86
right3:dollar	-79
right3:down	-35
right3:eight	82
right3:first	9
right3:five	19
right3:for	57
right3:found	25
right3:four	50
right3:freed	-20
right3:from	-30
right3:gaza	83
right3:given	-33
right3:go	-29
right3:government	-69
right3:had	45
right3:has	40
right3:have	20
right3:he	-139
right3:held	96
right3:helicopters	-80
right3:her	-68
right3:his	45
right3:home	-5
right3:homes	-31
right3:hospital	-23
right3:hours	-68
right3:hurt	51
right3:i	33
right3:identified	-34
right3:injured	67
right3:injuries	58
right3:into	-59
right3:is	-27
right3:israeli	56
right3:it	-9
right3:its	-71
right3:kidnapped	64
right3:killed	39
right3:last	-29
right3:lives	41
right3:local	-7
right3:lost	-69
right3:men	23
right3:minors	-20
right3:missing	9
right3:months	32
right3:more	71
right3:morning	-36
right3:moved	43
right3:national	36
right3:near	82
right3:nine	54
right3:no	-50
right3:noon	22
right3:not	32
right3:of	-16
right3:on	-7
right3:one	10
right3:or	6
right3:out	-39
right3:over	6
right3:own	57
right3:people	-49
right3:police	32
right3:put	69
right3:recorded	36
right3:recovered	61
right3:rescued	-98
right3:road	5
right3:s	-63
right3:said	-69
right3:same	23
right3:says	68
right3:school	20
right3:sent	-13
right3:seven	-55
right3:she	-54
right3:shelters	73
right3:since	66
right3:six	71
right3:soldiers	-17
right3:state	-7
right3:still	27
right3:street	-43
right3:sudan	24
right3:sudanese	48
right3:taken	21
right3:teachers	55
right3:ten	81
right3:than	-34
right3:that	-76
right3:the	31
right3:their	-27
right3:them	33
right3:there	55
right3:they	-10
right3:this	47
right3:those	-46
right3:three	14
right3:to	23
right3:under	27
right3:up	-40
right3:uprooted	17
right3:was	-19
right3:water	25
right3:way	60
right3:week	-14
right3:were	50
right3:when	20
right3:which	-23
right3:who	81
right3:whom	-40
right3:will	-31
right3:with	-45
right3:within	-69
right3:without	-79
right3:woman	71
right3:women	129
right3:wounded	13
right3:wounds	55
right3:year	23
right3:years	-81
short	-22
size:1	-113
size:9	-67
size:99	-3
size:999	-14
size:9999	-9
size:more	39
verdict:abducted	55
verdict:casualties	13
verdict:claim	106
verdict:dead-in-captivity	-32
verdict:displaced	67
verdict:held	18
verdict:injured	86
verdict:killed	49
verdict:missing	22
verdict:open	-53
verdict:out	-286
verdict:prisoners-exchanged	71
verdict:refugees	32
verdict:released	74
verdict:returned	-25`,
  measure: `
alike:abducted	0:-24 1:-9 2:-29 3:9 4:25 5:11 6:10 8:-34 9:-12 10:-12 11:-10
alike:casualties	3:-13 6:12 7:10
alike:dead-in-captivity	0:-8 2:-17 4:-13 8:-17 10:25
alike:displaced	1:-35 2:-22 3:14 4:-42 5:17 6:-9 7:-23 8:-27 9:-21 10:-47 11:10
alike:held	0:17 2:9 3:-11 4:-23
alike:injured	0:-8 1:-19 2:-18 3:26 5:-44 7:-38 8:27 10:-39 11:-11
alike:killed	2:-58 3:13 4:-26 5:-8 6:11 8:12 9:-8 10:-72 11:-33
alike:missing	1:10 3:18 5:-24 6:-25 7:-34 11:11
alike:prisoners-exchanged	0:-17 1:-8 2:-14 3:-9 4:-24 6:-21 7:-10 8:34 9:-8 10:-24
alike:refugees	0:-15 1:-10 3:-36 5:-9 6:-28 9:51 11:-39
alike:released	0:-8 4:-16 5:13 6:-10 8:-13 10:20 11:-8
alike:returned	1:-17 3:8 4:-16 5:8 7:-8 9:-52 10:-10
any	1:-18 2:-20 3:-9 7:-10 9:-9 10:-12 11:-16
bare:1	0:-63 1:-18 2:25 3:-52 4:-43 5:9 6:-18 7:-17 10:26 11:-42
bare:9	0:-36 1:-19 2:11 3:-141 4:27 6:16 7:-23 8:-15 9:-117 11:-104
bare:99	1:-106 2:-10 3:-125 4:12 5:20 6:17 8:-26 9:-145 11:-41
bare:999	0:10 1:9 2:-13 3:-33 4:-44 5:15 6:-24 7:-13 8:26 9:-18 10:10 11:-61
bare:9999	0:-26 2:-69 3:26 4:-38 5:-30 9:-24 10:-10
bare:more	0:-87 1:-13 2:-79 3:46 4:-104 5:-73 6:-60 7:-35 8:-78 9:41 10:-106 11:39
before:abducted	0:-8 1:-20 3:-24 4:24 5:-38 6:8 7:-24 8:-19 9:-15 11:-18
before:allocated	9:-8
before:casualties	0:-15 1:21 3:-10 4:-11 5:-13 6:10 7:-8 8:-17 9:-8 10:-12
before:dead-in-captivity	0:-13 2:-36 4:40 6:-10 8:-9 10:-24
before:delivered	3:-18 9:21 11:-11
before:displaced	0:-29 1:-14 2:-10 3:20 4:-9 5:-24 6:-42 7:-10 8:-14 9:16 10:-17 11:10
before:held	0:-54 2:23 5:-20 6:10 8:-25 10:-21
before:injured	0:-12 1:-24 2:-14 3:-10 4:-27 5:35 6:-34 7:8 8:-17 9:-30 10:-28 11:-18
before:killed	0:17 1:-86 2:-24 3:-8 5:42 6:-27 7:42 8:-51 9:-67 10:-69 11:-85
before:missing	1:-24 2:9 3:16 4:-44 5:-29 7:8 8:-19 9:-14 10:-18 11:-15
before:prisoners-exchanged	0:-27 1:-8 3:-12 4:-30 5:-16 6:-54 7:-12 8:45 10:-16
before:refugees	3:22 5:-15 6:-29 9:-18 11:15
before:released	0:-20 2:21 3:-9 5:-15 6:-48 8:9 11:-18
before:requested	3:-33 7:-9 9:32
before:returned	0:-9 1:-9 3:22 5:-10 6:-18 7:-12 8:-9 9:-37 11:12
behind:abducted	1:-17 2:-37 3:-36 4:-28 5:-31 6:32 7:-19 8:21 9:-13 10:-26 11:-21
behind:allocated	6:9
behind:dead-in-captivity	2:16 6:-38 8:-25
behind:delivered	6:9
behind:displaced	0:-36 1:-17 2:-12 3:-14 4:-24 5:-18 6:29 8:-18 9:-24 10:-17 11:29
behind:held	0:12 1:-23 3:-35 5:-32 7:-34 8:-51 9:-30 10:17 11:-19
behind:injured	0:-63 1:-43 2:-42 3:-63 4:-49 6:70 7:-47 8:-37 9:-56 10:-50 11:-30
behind:killed	1:23 3:-57 4:-53 5:-20 6:15 7:-39 8:-11 9:-68 10:-43 11:-41
behind:missing	0:-19 1:-47 2:-36 3:-24 4:18 6:36 7:-10 8:-29 9:-42 10:-40 11:-26
behind:prisoners-exchanged	0:-27 2:-35 3:16 4:-42 5:-17 6:-51 7:-12 8:35 9:-31 10:12 11:-29
behind:refugees	0:-9 4:-9 5:-16 6:13 7:-13 9:21 10:-13 11:-22
behind:released	0:30 1:-10 2:-36 3:-19 4:-52 5:-33 6:-21 7:-13 8:-14 9:-11 10:27 11:-24
behind:requested	0:-9 3:24 6:-17 7:-9 9:-22
behind:returned	0:-21 1:-10 2:-8 4:-9 5:9 6:-46 8:-13 9:-49 10:-9 11:25
ending:ad	0:-42 1:18 2:-23 3:-41 4:-22 5:-57 6:57 7:-50 8:-15 9:-14 10:-10 11:-11
ending:al	5:27 6:-26 7:-10
ending:an	0:15 10:-12
ending:ar	5:20 6:-17
ending:at	0:-30 1:-12 2:17 3:-9 4:-19 5:-13 6:-34 10:19
ending:ce	0:-29 1:20 2:-17 3:-18 6:11 7:-35 8:9 9:8 10:-27 11:-40
ending:ch	0:-17 3:-12 4:-22 5:-21 6:37 7:-16 10:-21
ending:ds	0:-8 3:16
ending:ed	0:-12 1:-67 2:10 4:-39 5:32 6:-24 7:-84 8:12 10:-17 11:-32
ending:en	0:24 2:-24 3:-15 4:-8 5:11 7:-19 8:-10 9:-19 10:-24
ending:er	0:30 1:-8 2:13 4:-23 5:-39 6:-19 7:-33 8:-10 9:-26 11:19
ending:es	0:10 1:25 2:-20 4:-14 5:-52 6:-22 7:24 8:-19 9:-21 10:-29 11:-25
ending:ft	0:-15 4:-15 5:-19 6:-25 7:-16 8:20 10:13 11:-14
ending:ht	6:13
ending:id	5:-14 6:17
ending:in	0:-11 1:-11 2:-29 4:40 6:-33 7:20 8:-21 9:-8 10:-26 11:-18
ending:is	0:8 4:-10 6:15
ending:ke	5:19 6:-18
ending:ld	0:-11 1:-11 2:-15 3:-29 5:-14 6:-17 8:9 9:30 11:-19
ending:ll	0:-32 1:-10 3:42 4:26 6:-25 8:-23 10:-21 11:-52
ending:ly	5:24 6:-20
ending:me	0:-17 2:-18 4:-22 5:-16 6:-13 8:-13 9:-24 10:29 11:13
ending:nd	4:14 10:-10
ending:ng	0:-27 2:-18 3:13 5:-32 6:-65 7:48 8:9 10:-31 11:-20
ending:ns	0:16 2:12 4:-12 5:20 6:-28 7:-12 8:-11 10:-20
ending:nt	0:-11 2:-12 3:-24 4:-11 5:-10 6:-17 7:-11 9:11 10:16 11:13
ending:ok	3:25 6:-24 7:-10 9:-9
ending:om	1:-26 2:15 4:-13 5:-45 6:-22 9:-60 10:-10
ending:ot	0:-20 2:25 3:-8 4:-26 5:-10 7:-16 10:-10
ending:rd	6:14
ending:re	0:-9 1:-13 2:-48 3:-13 4:-28 6:9 8:-15 9:-43 10:15 11:-19
ending:rt	5:46 6:-41 7:-19
ending:se	0:-13 6:18
ending:ss	3:13 5:-21 6:18 7:-23 9:-22 11:-9
ending:st	0:-17 1:13 2:-24 4:-24 5:-10 6:26 8:-14 9:-10 10:11
ending:th	1:-11 3:15 4:-23 5:32 6:-37 7:-35 8:-9 9:-29 10:-18 11:-13
ending:ut	7:8 8:-17 10:14
ending:ve	0:-13 1:-25 4:-33 5:-8 7:-24 8:-13 10:-29 11:16
ending:wn	3:8 5:15 7:-9 11:-8
equal:abducted	0:62 1:14 2:-25 3:-27 4:-21 5:-44 6:-34 7:-43 8:-51 9:-16 10:-15 11:-15
equal:casualties	0:18 1:25 3:-16 5:-18 6:-37 7:-14
equal:dead-in-captivity	0:-35 4:-25 5:-8 6:34 8:-11
equal:displaced	0:-16 3:38 5:-14 6:-28 9:-23 10:-9 11:-16
equal:held	0:-16 2:-49 4:63 5:-17 6:-43 7:-19 8:-11 10:-12
equal:injured	0:-41 1:-24 3:-23 5:54 6:-19 7:-51 8:-33 9:-34 10:8 11:-15
equal:killed	0:-24 1:-17 2:30 3:-92 4:-23 5:-25 6:60 7:-27 8:-31 9:-61 10:-64 11:-60
equal:missing	0:18 1:-17 2:-23 3:-25 4:-38 5:-31 6:-31 7:55 8:-22 9:-22
equal:prisoners-exchanged	0:-36 1:-12 2:-42 3:-20 4:-51 5:-23 6:-54 7:-19 8:51 9:-15 11:-13
equal:refugees	0:-10 2:-17 3:-9 4:-37 5:-21 8:-26 9:-14 10:40 11:9
equal:released	0:-59 2:-19 3:-12 5:-13 6:-32 8:-25 10:43 11:-11
equal:returned	3:-12 6:9 7:-11 8:10 9:-15 10:-10 11:11
form:digits	0:9 2:-64 3:11 4:-31 7:-37 9:-16 10:-56
form:mixed	0:-25 1:-19 2:-18 4:-28 5:-36 6:-54 7:-51 8:-25 9:22 10:-37 11:27
form:range	1:8 2:-11 3:-15 4:-14 5:-27 6:21 8:19 9:-24 10:-30 11:-40
form:singular	0:-24 1:-42 2:25 3:-92 4:-71 6:26 8:-9 9:-15 11:-64
form:vague	0:30 2:-31 3:-10 4:-40 6:-27 7:24 8:-15 9:-17 10:-34 11:-14
form:words	0:-27 1:-27 3:-52 4:29 5:-16 6:18 7:-9 8:-46 9:-50 10:18 11:-82
headline	0:-51 1:-36 2:-45 3:18 5:-20 7:19 8:16 9:-17 10:-13 11:-57
here:#aboard	0:-22 1:-8 3:-16 4:-12 5:-38 6:50 8:-12 10:-9
here:#aid	0:-53 4:-81 5:8 6:-28 9:14 10:-21
here:#alive	0:-13 1:-17 2:-8 4:12 5:-39 6:-19 8:-16 10:8 11:-23
here:#captives	0:43 1:-53 2:34 3:-63 5:-42 6:-42 7:-78 8:-30 9:-51 11:-62
here:#captors	0:40 1:9 2:-88 3:-36 4:33 5:-47 6:-18 7:-76 8:-47 9:-31 10:-16
here:#commerce	0:21 1:-21 2:-28 3:18 4:-38 5:-8 7:-10 8:-34 9:-36 11:-27
here:#containing	0:-8 3:8 4:-8 6:23
here:#contest	0:25 1:-26 2:-43 3:-60 7:-20 8:-45 9:11 10:15
here:#crossing	0:-43 1:-45 2:-52 3:-19 4:-59 5:-18 6:-32 7:-40 9:49
here:#custody	1:-19 2:21 3:-46 5:-54 6:-26 7:-54 8:46 9:-37 10:-37 11:14
here:#demand	0:-29 1:-8 2:-18 3:-12 5:-10 7:15 9:-21 10:8 11:-8
here:#disease	0:-9 2:22 3:-13 5:-10 6:11 7:-15 8:-22
here:#displacement	0:-81 1:-45 2:-36 3:78 4:-56 5:-37 6:-41 7:-42 8:-43 9:-14 10:-49
here:#exchange	0:-58 1:-13 2:-10 4:-18 5:-32 6:-32 7:-38 8:61 9:-27 10:-34 11:-36
here:#execution	2:12 4:-12 6:-11
here:#given-back	0:-31 1:-13 2:-19 3:-34 4:-49 6:-10 7:-28 8:26 9:-14 10:16 11:-17
here:#giving-from	1:-61 3:-34 5:-14 7:-15 8:-37 9:-13 10:-10 11:8
here:#group	0:33 1:-20 2:18 3:-16 5:-41 6:-23 7:-53 8:-47 9:-42 10:19 11:-14
here:#handover	0:-67 2:23 3:-25 4:12 5:-8 6:-67 7:9 8:-11 9:-25 10:21
here:#hostages	1:-14 2:31 3:-17 4:-16 5:-23 6:-42 7:-31 9:-12 10:20 11:-19
here:#interview	7:14
here:#losing-side	0:-52 1:-13 3:-32 4:-26 7:-28 8:37 9:-11 11:-16
here:#need	0:-10 1:-13 2:-22 3:25 5:-19 6:10 7:-22 8:-16 9:-16 10:11 11:-12
here:#prisoners	0:-19 1:-32 3:-30 4:9 5:-43 6:-64 7:-38 8:59 9:-26 10:-38 11:-34
here:#receiving	0:12 1:-17 2:-30 3:-34 4:-49 5:-19 6:31 7:-55 8:-14 9:-37 10:-12 11:30
here:#remainder	0:-19 1:-30 2:-55 3:-12 4:25 5:-26 6:-42 7:10 8:36 9:-40 10:-16
here:#rescue	0:-21 1:-23 2:-45 3:-16 4:-47 5:16 6:-16 8:-39 9:-30 10:39 11:8
here:#rumour	0:24
here:#since	1:9 2:-80 3:10 4:-13 5:-22 7:8 8:-20 9:-11 10:-34
here:#state	0:-39 1:-53 3:-27 5:-12 6:8 7:-25 8:34 9:-37 11:-10
here:#statement	5:-13 6:21 7:-8 10:-10
here:#travel	2:-13 4:-8 6:-34 7:24 8:20
here:abducted	0:116 1:-28 2:-75 3:-58 4:-29 5:-73 6:-58 7:-80 8:-23 9:-108 10:-15 11:-98
here:allocated	0:-40 1:-43 2:-8 3:-24 4:-15 5:-37 6:-35 7:-23 10:38 11:-43
here:casualties	0:-34 1:50 2:-17 3:-32 4:-24 5:-12 6:-15 7:-24 8:-32 9:-18 10:-27 11:-9
here:dead-in-captivity	0:-22 2:24 4:8 6:-21 10:-21
here:delivered	1:-62 2:-17 3:-21 4:-18 6:-24 7:-15 10:11
here:displaced	0:-28 1:-88 2:-57 3:110 4:-39 5:-41 6:-68 7:-57 8:-100 10:-23 11:-32
here:held	0:-58 1:-30 2:25 3:-65 4:106 5:-81 6:-91 7:-48 8:-36 9:-56 11:-71
here:injured	0:-82 2:-118 3:-97 4:-87 5:177 6:-101 7:-95 8:-92 9:-57 10:-55 11:-92
here:killed	0:-43 1:15 2:41 3:-82 4:-33 5:-59 6:101 7:-8 8:-79 9:-109 10:-120 11:-155
here:missing	0:-36 1:23 3:-73 4:-12 5:-81 6:-101 7:154 8:-60 9:-106 10:-90 11:-73
here:pledged	0:-13 1:-34 2:11 3:-24 5:15 6:-27 7:-8 8:-39 9:-17 10:12 11:-30
here:prisoners-exchanged	0:-50 1:-77 3:-61 4:-21 5:-34 6:-39 7:-47 8:74 9:-68 10:12
here:refugees	0:-23 1:-55 2:-70 3:-39 4:-21 5:-44 6:-55 7:-55 8:-33 9:86 10:-39 11:15
here:released	0:-41 1:-81 2:-24 3:-48 4:-25 5:-80 6:-33 7:-67 8:8 9:-92 10:96 11:-24
here:requested	0:-33 1:-43 2:-27 3:-49 4:10 5:-22 6:-12 7:23 8:10 9:10 10:-33
here:returned	0:-40 1:-63 3:-44 4:-54 5:-30 6:-60 7:-68 8:17 9:-78 10:-24 11:111
here:said	2:-27 3:-23 6:20 8:-47 9:-20 10:-25 11:-27
here:set	0:-66 1:-36 3:-24 4:-64 5:-8 6:46 7:-18 8:16 9:-51 10:-29 11:-44
here:total	0:11 1:-24 2:-21 5:-25 6:-10 7:12 8:-19 9:-20 10:8 11:-26
item	1:-47 2:-39 3:36 4:-21 5:-8 6:-16 8:-37 9:-9 10:-44 11:-36
last:claim-abducted	0:17 1:-23 2:14 3:-20 4:25 5:-45 6:-25 7:-49 8:-10 9:-41 11:-26
last:claim-allocated	0:-9 1:-10 3:-8 5:-23 6:12 9:8 11:-27
last:claim-casualties	0:-13 1:49 2:-17 3:-40 4:14 5:-32 6:-45 7:-25 8:-17 9:-18 10:-18 11:-14
last:claim-dead-in-captivity	0:-19 2:31 5:-11 6:-17 7:-23 10:-13
last:claim-delivered	0:-25 1:9 3:-11 4:-11 5:-12 6:-13 7:-15 9:42 11:-28
last:claim-displaced	0:-35 1:-49 2:-37 3:35 4:-42 5:-11 6:-27 7:-66 8:-47 9:28 10:-43 11:-16
last:claim-held	0:-22 1:-19 2:28 3:-28 4:20 5:-54 6:-63 7:-22 8:-28 9:-42 10:40 11:-33
last:claim-injured	0:-16 1:-11 2:-75 3:-30 4:-27 5:54 8:-50 9:-78 10:-19 11:-28
last:claim-killed	2:-60 3:-44 4:-19 5:9 6:21 8:-60 9:-26 10:-16 11:-16
last:claim-missing	1:-40 2:-43 3:-12 4:-10 5:-25 6:-10 7:39 8:-46 9:-9 10:-13 11:-58
last:claim-pledged	0:-13 1:13 2:-8 3:16 5:8 7:-24 9:-25 11:-15
last:claim-prisoners-exchanged	0:-39 1:-23 2:-17 3:-13 4:-30 5:-8 6:-10 7:-16 8:57 9:-10 10:-27 11:-8
last:claim-refugees	0:9 1:-30 2:-15 3:-69 6:-50 7:-59 8:-28 9:45 10:-37 11:11
last:claim-released	0:-14 1:-19 3:-14 5:-9 6:-73 7:-27 8:23 9:-33 10:15 11:-28
last:claim-requested	0:-9 3:-22 5:-20 6:29 7:-14 11:-16
last:claim-returned	0:-27 1:-14 2:-22 3:-32 4:-24 5:-28 6:9 7:-29 8:-27 9:9 10:-35 11:41
last:claim-total	3:-27 5:-10 7:14 9:28 11:-10
left1:	0:10 3:-8 6:-37 7:24 11:8
left1:"	0:-12 1:26 2:-77 3:-41 4:-28 5:-40 6:13 7:-11 8:-46 9:14 10:-8
left1:#	0:-28 6:29 8:-8
left1:(	0:-32 1:-16 2:-11 3:-34 4:-21 6:11 7:9 8:-24 9:-27 11:29
left1:,	0:-13 1:-85 2:-68 3:10 5:9 7:-53 9:-28 10:-16 11:-31
left1:-	0:-31 1:-11 2:-15 3:33 4:-23 5:-25 6:15 7:-15 8:-19 9:-35 10:21 11:-27
left1::	2:-23 3:44 4:-57 5:-49 7:-47 8:-28 9:-34 11:-13
left1:;	0:-68 1:-22 2:-15 3:27 4:13 5:13 6:-22 9:-42 10:13
left1:abducted	0:26 6:-22 10:-9
left1:after	3:-16 6:13 9:15
left1:against	6:15 7:-9
left1:all	0:-36 1:-9 2:-10 3:8 4:-27 5:-20 7:-14 8:-25 10:41
left1:among	0:11 4:-8 8:-8
left1:and	0:-26 1:-44 2:-9 3:-14 4:-41 5:28 6:-32 7:14 8:10 9:-28 10:-12 11:-11
left1:another	1:-12 2:-10 6:-19 8:-23 11:-38
left1:are	0:-9 3:21 4:-16 10:-10 11:-14
left1:as	0:15 3:-11 4:-8 6:-28 7:18 9:-19 11:18
left1:at	0:13 2:-40 3:-33 4:-31 7:-10 8:8 10:-45
left1:back	2:-8 3:-18 6:9 8:-14 9:-12 11:18
left1:been	0:-13 3:-12 4:-10 6:27 7:-12 9:-14 10:-15
left1:buried	0:-15 2:-10 3:-8 4:-12 5:-13 6:28 7:-13
left1:but	4:13 6:10 10:-13
left1:captured	0:21 4:-12 6:-20 10:-10
left1:carried	0:-13 4:-9 5:-29 6:30 8:14 10:-13
left1:claimed	0:-8 1:22 3:-14 5:-12 7:-12 9:-13 11:-8
left1:confirmed	0:12 5:-15 6:21 7:-11 10:-13
left1:cost	3:-11 6:27
left1:counted	0:-15 1:8 3:-30 4:-22 5:-13 6:36 7:-20 8:-12 9:-30 10:-12 11:-23
left1:did	6:12
left1:displaced	3:23 6:-19
left1:driven	0:-12 3:26 4:-8 6:-13 7:-11 9:-14 10:-9 11:-9
left1:drove	3:24 5:-13 9:-8
left1:first	4:-16 10:17
left1:for	0:-52 1:-19 3:-10 4:-20 5:-30 6:-19 7:25 8:24 11:-32
left1:forced	0:-11 3:28 5:-11
left1:found	6:24 7:-11
left1:free	0:-23 6:-11 10:16 11:-13
left1:freed	0:-13 2:-9 4:-15 8:-18 10:24
left1:from	0:-13 1:8 2:-12 4:-21 5:-10 6:16 7:-13 8:-22 10:-22
left1:further	6:-15 9:16 11:-12
left1:had	5:9 6:-11 7:13 9:11 11:-18
left1:has	0:-27 2:-20 3:-11 5:-19 6:-20 7:35 8:-15 9:-29 11:-15
left1:have	0:-18 2:-10 3:-16 4:8 6:20 7:-27 9:9 10:-31 11:-15
left1:hold	0:-20 4:23 6:-12 7:-9 10:-13
left1:hosts	3:-10 9:17 11:-14
left1:in	0:-13 3:-26 5:19 6:-24 7:-14 9:26 11:-19
left1:include	6:10 8:8
left1:including	0:-21 2:10 3:-25 4:-31 5:11 6:29 7:-37 8:18 9:-21 11:-25
left1:injured	0:-14 3:-20 5:41 6:-33 9:-8
left1:injuring	5:33 6:-26
left1:is	0:-25 1:-15 2:-13 3:18 4:-31 5:-29 7:13 8:-20 10:-18 11:-22
left1:just	0:-28 3:-9 4:22 5:-17 6:-27 7:-10 8:-10 9:20 10:-13 11:-16
left1:kill	0:-21 6:39
left1:killed	0:-71 1:-26 2:-16 3:-65 4:-21 5:-40 6:111 7:-31 8:-19 9:-20 10:-15 11:-14
left1:killing	0:-32 3:-17 5:-24 6:70 7:-13 10:-10
left1:kills	5:-27 6:43 7:-21
left1:last	4:27 6:-23 7:23 10:-26
left1:leaves	0:-13 2:-10 3:-10 4:9 5:-17 7:20 9:-10 10:-12 11:-8
left1:leaving	3:15 9:-15
left1:left	0:-23 2:-14 3:-16 7:16 8:-12 9:-18 10:-17 11:-12
left1:let	0:-19 2:-18 3:-8 4:-34 6:-21 7:-8 10:19 11:10
left1:lists	1:-8 3:-18 5:-9 7:23 9:-10 11:-14
left1:lost	0:-20 1:-12 2:-13 3:-8 4:-17 5:-22 6:65 7:-29
left1:made	0:-12 2:-16 3:11 4:-22 5:-9 6:21 7:-18 10:-12
left1:move	6:-11 9:15 11:-14
left1:not	0:39 2:-10 4:-18 5:-11 6:-33 7:-26 8:-10
left1:of	0:10 1:-41 2:19 3:-12 4:-54 6:10 8:-8 9:-69 10:-22
left1:off	0:30 3:23 5:-8 6:-31 9:-19 11:-20
left1:on	6:18 7:-9
left1:only	0:-29 3:-21 4:-21 5:-15 6:30 8:-16 10:19 11:-25
left1:or	3:10
left1:other	0:-23 1:-10 2:-18 3:-8 6:-21 8:-8 9:-8 10:17
left1:out	0:-12 6:20 7:-8 8:10
left1:over	8:-14 10:21
left1:passed	6:-15 7:-8
left1:reach	6:19 7:-9
left1:reached	3:12 9:-9
left1:received	6:17 8:-9
left1:recorded	1:25 4:-10 6:-18 7:-17
left1:registered	3:10 5:-10 6:-21 7:-9 11:9
left1:release	0:-23 2:-8 4:-25 10:22
left1:released	8:23 10:-21
left1:remaining	4:16 5:-12 6:-26 7:19 10:-21
left1:reported	0:20 3:-11 4:-13 5:-16 7:12 8:-14 10:-8
left1:reports	5:-11 6:11 9:9
left1:s	0:11 3:9 10:-9
left1:said	1:-15 2:-16 3:-18 4:-17 6:-22 7:-35 8:9 10:16 11:10
left1:saw	0:-22 2:-16 4:-27 5:30 6:-13 10:-14
left1:say	2:-14 4:-9 6:32
left1:says	0:-32 1:-24 2:-18 3:-8 4:24 8:-25 9:-27 10:16 11:-25
left1:seized	0:31 6:-19 8:-18 10:-8
left1:sent	3:22 6:-27 7:-10 8:19
left1:so	0:-16 2:-12 3:-16 4:44 5:-15 6:-32 7:-33 9:-10 10:-15 11:-19
left1:that	0:8 1:-59 2:21 3:-17 4:-40 5:-19 6:-13 9:-22 10:-9 11:8
left1:the	0:20 3:-28 4:22 5:-25 6:-22 7:-9 9:18 10:-64
left1:them	0:9 1:-10 2:-8 5:18 6:-11 8:-15 9:-12 10:-31
left1:then	5:-25 6:17 7:-8 11:10
left1:to	0:-49 1:-26 2:20 3:-16 5:-71 6:29 7:-72 8:15 10:-43 11:11
left1:took	0:21 1:-17 2:-10 3:-36 4:-32 5:-17 6:26 7:-28 9:-14 10:-26 11:-13
left1:treated	5:25 6:-17
left1:up	0:-18 2:-24 3:-17 4:-21 6:26 7:-16 8:-9 10:12
left1:uprooted	3:26 6:-16 9:-27
left1:was	1:22 3:18 4:18 5:-14 6:-31 7:-38 9:-21 10:-34 11:-12
left1:week	4:-8 5:-9 6:-10 8:-9 10:17
left1:were	0:26 1:-13 2:-35 4:30 5:-27 6:-15 7:-30 8:-22 10:-40
left1:when	3:20 4:-8 5:-9 6:-11 8:8
left1:where	0:-33 3:15 4:26 7:-20 9:-8
left1:which	0:-27 1:-11 2:-16 3:-17 6:30 7:-18
left1:while	0:20 3:-10 5:-11 6:-23 7:10 9:-8 11:10
left1:whom	0:-26 1:-19 2:11 3:-11 5:-32 6:10 7:-30 8:-11 9:18 10:-22
left1:with	0:16 1:-20 2:-26 3:-24 5:-49 6:-9 7:21 8:-22 9:-12 10:-31 11:11
left1:wounding	5:34 6:-35
left1:year	0:17 1:14 3:-17 7:-8
left1:|	0:-53 1:-35 2:17 3:-37 4:-37 5:26 6:-9 7:-32 10:-21 11:-17
left1:—	2:-9 4:-20 5:-18 6:9 11:-9
left1:•	0:-14 1:-11 3:10 5:-17 6:16 7:13 9:-41
left2:	0:8 3:32 4:-9 5:-24 6:-18 7:-22 9:-12 10:-10 11:-15
left2:"	0:-18 1:-9 2:13 3:-23 4:27 7:-13 8:-20 9:-14 10:-33 11:-24
left2:#	0:22 1:-31 2:-34 3:-24 4:-37 5:-54 8:19 9:15 10:-24 11:-16
left2:)	0:-27 2:-10 3:14 4:-22 5:20 6:-25 8:-13 9:-9 10:26 11:-12
left2:,	0:-18 1:-52 2:-33 3:-35 4:-9 5:9 6:-8 7:26 8:14 9:-29 10:-28 11:8
left2:-	6:10
left2::	2:-19 3:-27 4:22 5:-29 6:29 7:-32 8:-17 9:-14 10:-32 11:18
left2:;	0:-22 2:-10 3:-14 6:-19 7:16 8:-8 9:14 10:18 11:-13
left2:a	0:-13 3:10 7:-12 9:14 11:-17
left2:account	0:-16 2:-17 4:-15 6:12 7:17 8:-16 10:-16
left2:adding	2:-14 5:17 7:-16
left2:all	3:11
left2:alone	1:22 4:-8 6:-17 8:-16 9:-11
left2:along	0:18 6:-22
left2:also	3:-11 5:-20 6:18 9:10
left2:among	0:13 1:-8 4:8 8:-15 10:-18
left2:and	0:21 1:-40 2:-40 3:35 5:-21 6:-41 7:18 8:-21 9:-37 11:-17
left2:are	0:8 4:-20 5:-13 6:29 8:-19 9:-11 11:-11
left2:army	0:-21 2:-20 4:-19 5:-8 6:12 8:-13 10:14
left2:arrived	0:17 9:-8
left2:as	5:9
left2:at	5:12
left2:august	0:-23 3:20 6:9 8:-9
left2:authorities	0:25 3:-10 4:-9 6:-24 7:-10 9:-15 11:-9
left2:average	3:-9 11:13
left2:boat	6:13
left2:bodies	0:-18 2:24 4:-22 5:17 7:-14 10:-28
left2:but	0:-12 2:-8 7:18 8:-10 11:-9
left2:by	3:-16 6:-9 9:14
left2:came	0:-8 3:18 6:-14
left2:carried	0:-13 5:-9 6:-18 9:23 11:-15
left2:cases	6:23 7:-8
left2:children	2:-10 3:-8 5:-23 6:25 7:-17 8:-13 10:-14
left2:cholera	6:11
left2:civilians	5:-16 6:22
left2:claims	3:-9 5:-9 11:12
left2:climbs	6:24 7:-21
left2:could	0:21 2:-8 4:-20 5:-17 6:22 7:-23 9:-8
left2:count	5:-10 6:23 7:-9
left2:country	11:-9
left2:court	6:-8 10:-14 11:16
left2:day	0:-21 3:-17 4:-11 5:-30 6:31 7:-17 8:11 9:-18 10:-15 11:15
left2:dead	0:9 1:-18 3:-22 4:-15 5:40 6:-43 7:26 8:-11 9:-23 11:-8
left2:death	5:13 7:-10
left2:deaths	0:-23 3:-19 4:-12 5:29 7:-12
left2:december	3:-12 9:-24 11:25
left2:died	0:-8 3:-11 5:9 6:-16 7:14 9:-8
left2:down	3:15 5:-20 7:12 9:-19 11:-17
left2:drones	6:8
left2:estimates	3:11 5:10 6:-8
left2:example	5:12 7:-19
left2:fallen	0:12 3:22 5:-9 6:-14 7:-9 9:-15 11:-20
left2:far	3:-8 9:21 11:-13
left2:february	3:9 5:-12 6:-23 9:-23 11:24
left2:figure	0:31 1:26 2:-29 3:-14 4:-28 5:-24 6:-41 8:-17 9:15 10:-16 11:-11
left2:first	0:-22 4:29 5:-14 6:-23 7:-13 10:-14
left2:five	3:16
left2:flights	5:-27 6:28 7:-8
left2:for	0:-11 3:-14 4:-8 6:-16 9:19
left2:four	5:-9 6:9 7:8
left2:given	5:9
left2:gunmen	3:-16 4:-29 6:11 7:-12 8:-14 10:27
left2:had	0:13 2:-22 4:-36 5:-31 6:-13 7:-28 9:-19 11:10
left2:has	0:8 1:15 2:-18 4:-32 5:-15 6:8 7:-44 9:-11 10:-9 11:-39
left2:have	0:13 1:19 2:-15 3:-34 4:-30 7:-27 8:-25 11:-28
left2:having	8:14 10:-13
left2:he	1:-10 2:-23 3:-8 4:-40 7:8 8:32 9:-13 10:-37 11:-10
left2:hit	6:15
left2:home	3:-24 6:-11 9:-10 11:23
left2:hospital	0:-20 2:-9 3:-17 4:-26 5:19 6:18 7:-25 10:-23
left2:hostages	0:-8 4:15 6:-10 8:15 10:-29 11:-10
left2:i	0:-48 2:-34 3:-19 4:-14 6:48 7:-31 8:-8 9:-16 10:-41 11:-10
left2:in	0:-16 1:-13 2:-11 4:-35 5:14 6:-18 7:-30 8:-10 9:-15 10:23 11:-10
left2:india	4:-11 5:-12 6:9 8:-8 10:18 11:-12
left2:injured	0:-9 3:-14 5:32 6:-52 7:13 8:-13 10:-13
left2:injuries	6:10
left2:iom	3:11
left2:is	5:10 6:-9
left2:israel	0:-21 2:17 4:-20 6:16 8:-11
left2:it	0:-8 1:-27 2:16 3:32 4:29 6:-37 7:-38 9:-21 10:-20 11:-13
left2:january	3:-11 10:10
left2:killed	0:15 2:-9 4:-14 5:48 6:-50 7:-16
left2:killing	0:-14 1:-8 3:-11 6:33
left2:last	1:16 3:-17 6:-12 9:-14 11:18
left2:late	4:-13 5:-21 6:25 10:-12
left2:law	5:-8 6:22 7:-21
left2:lebanon	3:-10 5:-19 6:8
left2:live	3:8
left2:lives	0:10 5:-9 6:13
left2:looking	3:-8 5:-9 6:-12 7:18
left2:man	6:17
left2:martyrs	5:33 6:-26
left2:may	0:-9 6:19
left2:men	0:8 2:-11 3:-13 4:-20 5:-28 6:-9 7:-14 8:-12 9:23 10:18
left2:militants	0:26 6:-15 8:-16
left2:million	0:-13 3:-19 4:17 9:19 10:-16
left2:ministry	9:17 11:-9
left2:missing	0:-13 1:-11 3:8 4:-14 5:-20 6:-42 7:41 11:-8
left2:mission	6:17
left2:names	0:-13 4:19 10:-16
left2:nations	0:-12 3:13 4:17 9:-11 10:-15
left2:nine	5:-11 6:14
left2:now	3:26 6:-9 9:-22 11:-12
left2:number	0:21 2:-8 3:-12 4:-18 5:-8 6:15
left2:october	0:-13 2:16 6:13 7:-12 8:-10 11:-8
left2:of	0:17 2:13 3:-35 4:-13 5:-34 6:-9 7:-23 9:21 10:-63
left2:on	0:14 3:-20 5:16 6:-31 7:-14 9:20 10:-13 11:16
left2:one	6:13 7:-10
left2:out	3:21 5:-16 6:8 7:-8 8:9 9:-13 10:-10 11:-32
left2:partners	0:20 3:-13 6:-8 11:-9
left2:people	3:25 4:9 5:-37 7:-22 9:11 10:-11 11:-17
left2:persons	3:13
left2:police	0:-11 4:-11 5:-9 6:24 8:-8 10:-15
left2:population	3:-15 6:22 7:-13 9:-11
left2:put	3:-8 6:-24 7:26
left2:received	0:-8 5:-14 8:-10 10:17
left2:refugees	11:-15
left2:remains	0:-11 2:16 4:-12 6:11 8:-19 10:-20
left2:report	3:10 6:15 7:-13 9:-8
left2:reported	3:8
left2:return	0:-21 2:-17 3:-8 4:-14 6:-16 8:13 10:9 11:10
left2:risen	3:-9 6:-14 7:-11 9:18 11:-10
left2:rises	5:-9 6:23
left2:road	7:14
left2:said	3:-16 5:14 6:9 7:-17 8:-10 9:-11 10:19 11:-12
left2:same	0:9 3:12 5:11 6:-14 8:-15 10:-18
left2:say	3:14 6:-15 7:-16 9:-11 11:10
left2:says	0:-17 2:-18 3:21 4:-23 5:-25 8:8 9:-15 10:-14 11:19
left2:second	6:13 7:-8
left2:september	11:-8
left2:seven	6:-12 7:14
left2:she	6:10
left2:six	0:-8 5:-10 6:16
left2:soldiers	5:-11 6:23 8:-18 10:15
left2:speaks	0:-11 2:-10 4:-11 7:11 10:-8
left2:stands	0:-14 2:-8 4:19 10:-11
left2:states	3:-13 6:-11 9:10 10:12
left2:strikes	3:13
left2:sunday	5:-16 7:11 8:-12 10:14
left2:taken	3:-23 4:-14 5:16 7:-19 8:-9 9:18 11:-12
left2:team	6:11
left2:teams	0:-9 1:11 3:-21 5:9 6:-9 9:-11 11:9
left2:thailand	0:-20 2:-8 4:-26 6:-10 8:27
left2:that	0:-20 1:23 2:-33 4:-19 5:-54 6:-25 8:19 11:-23
left2:the	0:-14 1:-18 2:-31 3:-26 4:16 5:-16 6:-41 7:32 9:14 10:19 11:-24
left2:them	0:-33 2:-18 3:-20 4:22 5:-23 7:-15 8:-14 9:21 10:-22 11:-21
left2:there	0:26 1:-10 2:-8 3:23 6:-58 7:33 9:-23 11:-14
left2:these	0:-16 2:-8 3:10 4:8 5:-17 6:-18 7:-9 8:-15 9:-20 11:8
left2:they	0:41 2:-26 3:-28 5:-31 6:-44 7:-31 9:-16 11:-21
left2:those	1:-8 2:-9 4:-8 8:13
left2:thursday	0:16 3:-18 4:-16 5:-11 9:-23 10:-23 11:22
left2:time	0:-11 4:14 6:-10
left2:to	0:-47 2:12 3:-16 5:-48 6:10 7:-17 8:19 10:-31 11:-37
left2:together	0:16 4:-9 10:-14
left2:told	2:-23 3:-16 4:9 5:22 6:-19 7:-15 8:-10 9:-14 10:-23 11:-23
left2:toll	0:-8 5:-10 6:42 7:-21
left2:total	9:16 11:-18
left2:troops	6:11
left2:two	0:-14 6:28 7:-24
left2:up	1:13 2:-8 4:-13 5:-10 6:22 7:-28 8:-17 10:-13
left2:us	0:-16 2:-12 5:28 6:-26
left2:was	0:12 1:-10 2:-30 3:-10 4:17 5:-18 6:-29 7:-26 8:-13 10:20 11:-8
left2:way	6:-12 8:12
left2:we	2:-32 3:-25 4:14 5:-18 6:32 7:-33 8:-20 10:-50
left2:week	3:-8 9:-10 11:20
left2:were	0:-32 2:-13 4:34 6:-29 7:-8 10:-11
left2:which	1:13 6:-9 7:-12
left2:who	0:-17 3:-14 4:-9 5:15 6:22 9:-16 11:-12
left2:will	3:22 6:-10
left2:woman	0:-8 6:12 7:-12
left2:women	0:-15 3:-12 5:-31 6:15 7:-30 9:13
left2:workers	5:-27 6:33 7:-9
left2:would	6:-27 7:27
left2:wounded	5:30 6:-18
left2:year	0:11 3:-24 4:-14 6:30 7:-33 9:25 10:-8
left2:years	0:-18 2:21 3:-16 4:-10 6:-10 9:16 10:-8
left3:	0:-39 1:-8 2:-10 3:35 4:-19 5:-14 6:9 7:-33 8:-10 9:-29 10:8 11:-25
left3:"	1:-13 2:-15 3:-43 4:24 5:-31 6:26 7:-27 8:-11 9:-10 10:-34
left3:#	1:-37 2:-13 4:11 6:-18 7:-20 8:-17 9:14 10:-22
left3:(	5:-28 6:30
left3:)	0:-11 1:-8 3:17 4:-11 5:24 6:-13 9:-31 10:-8 11:-17
left3:,	1:17 2:-40 5:-35 6:-17 8:-18 10:-38 11:-17
left3:-	0:-18 2:-17 3:8 4:-20 5:-26 6:38 7:9 8:11 10:-25 11:-12
left3::	0:-19 2:-11 3:-25 4:-31 6:23 7:-14 8:-9 9:8 10:12 11:-18
left3:;	0:-20 2:-8 3:-8 4:-21 6:9 7:10 9:11 11:-16
left3:a	1:-20 2:8 3:-36 4:8 5:-25 6:51 7:-47 8:-20 9:-51 10:-41
left3:according	0:-16 4:13 6:8 8:-11
left3:agency	1:11 7:-10 9:-25 11:22
left3:al	0:-10 3:34 5:-12 6:-10 7:-16 9:-22 11:-19
left3:among	0:-14 4:-21 5:-19 6:33 7:-10
left3:and	0:-35 2:16 4:19 6:11 7:-35 8:-35 9:-39 10:-22
left3:april	0:-8 3:11 5:-10 6:-26 8:19 9:17 10:-13 11:-23
left3:are	3:-17 6:25 7:-11 9:11
left3:as	3:23 5:-9 9:-23 11:17
left3:at	0:-16 2:-17 3:-39 4:22 5:-20 6:-32 8:16 10:-17 11:14
left3:authorities	3:-9 7:-12 8:13 10:-17 11:10
left3:been	0:-27 2:16 3:-14 4:-14 5:-17 7:30 8:-19 10:-13
left3:between	3:-16 6:-10 9:22 11:-20
left3:by	0:-10 2:-13 3:-21 4:-25 5:-32 6:33 9:-10 11:19
left3:camp	7:11 11:-8
left3:cases	6:12
left3:central	6:9
left3:children	6:-10 7:-9 10:15
left3:confirmed	0:-18 3:8 4:23 5:-15 6:-27 7:14 10:-12
left3:country	0:-13 2:-8 4:19 10:-11
left3:dead	2:-8 3:18
left3:deaths	6:9
left3:displaced	3:12 5:-8 6:-10 9:-11
left3:eight	0:12 1:16 3:-23 4:-15 5:-11 6:-13 7:-13 9:11 10:-10 11:-8
left3:el	6:10
left3:eleven	6:14 7:-16
left3:february	5:8
left3:first	0:8 3:14 4:-12 5:-15 7:-12 8:-13 10:9 11:-18
left3:five	0:-21 2:-10 3:-20 4:-25 6:-25 7:27 8:13 10:-11
left3:floods	3:11
left3:for	3:-14 4:-13 5:-18 6:-33 7:39 9:-11
left3:found	6:-22 7:23
left3:four	2:-13 4:-23 5:-10 6:22 7:-16 10:11
left3:friday	6:9
left3:from	0:-37 2:-23 3:-25 4:34 5:-9 6:-40 7:-14 8:-16 9:10
left3:given	6:11
left3:had	0:19 1:-15 2:-12 3:19 4:-28 6:-8 7:-32 8:-31 10:9 11:-38
left3:has	0:-22 1:-9 2:-13 3:-33 4:-21 5:-25 6:-17 8:-20 9:12 10:20 11:14
left3:have	0:-26 1:-8 2:-13 3:-25 4:-21 6:9 7:10 9:-20 10:-16 11:-11
left3:he	0:23 3:-24 4:-8 7:-19 9:14 10:-14 11:-22
left3:health	5:8 6:16 7:-9
left3:his	6:13
left3:hospital	5:9 7:-14
left3:i	0:-16 2:23 4:-28 5:-9 6:-25 7:-14 8:-11 10:19
left3:in	0:-45 1:-29 2:-67 3:-19 4:-26 6:35 7:-28 8:13 9:-45 11:13
left3:is	2:13 3:-9 4:-11 6:-18 7:13 8:-13 9:10 10:-14 11:-12
left3:israel	0:-8 8:16 10:-13
left3:it	0:21 1:-15 3:-34 5:8 7:-35 8:-10 9:-17 11:-10
left3:its	0:-10 5:-10 6:10 8:17 10:-9
left3:january	0:-16 6:23
left3:june	0:-9 3:15 6:23 7:-19 8:-21 9:-16
left3:killed	0:28 6:-33
left3:last	0:14 3:-14 4:-8 6:20 7:-16 9:-12 11:16
left3:late	10:9
left3:live	0:-19 4:-9 6:19 9:11 10:12 11:-8
left3:lives	3:-15 5:22 6:-30 7:21
left3:local	5:-10 6:14
left3:management	3:11 5:-8
left3:may	0:20 6:-10 10:-10
left3:media	0:-16 2:14 4:-11 5:-27 6:24
left3:medical	5:-10 6:15
left3:migration	1:12 3:8 6:-18
left3:million	3:8
left3:morning	8:-16 10:17
left3:my	0:20 3:-9 5:-12 7:-10 8:-9
left3:near	0:-12 6:22
left3:not	4:15 7:-13 8:-12
left3:november	6:9 8:-10 10:10
left3:october	0:-8 5:-15 6:12 8:17
left3:of	0:-31 1:16 2:-28 3:23 4:21 6:-38 7:-28 9:-44 11:10
left3:off	5:-9 6:10
left3:office	3:-17 6:16 7:-10 9:16
left3:officials	3:-19 6:-14 9:20 11:-9
left3:on	0:24 2:-15 4:-29 5:-23 7:-10 9:-12 10:-18 11:-8
left3:one	2:-23 4:17 5:19 6:-24 8:9 10:-24
left3:or	3:11 5:12 6:-9
left3:out	0:17 5:15 6:-19
left3:over	5:-15 6:18 8:15 10:-20
left3:people	3:12 4:-17 5:38 6:-8 7:-9 9:-32 11:-14
left3:press	5:12 6:-9
left3:red	2:-21 3:-9 5:9 8:-12 10:20
left3:region	0:-17 3:10 5:-22 6:-11 9:10
left3:reuters	0:-22 4:-15 8:-9 10:29
left3:russia	6:10 8:8
left3:s	2:-13 3:-34 5:-9 6:11 7:-17 9:33 10:-19
left3:said	0:-20 3:-10 4:10 5:19 6:-12 8:-15 9:9 10:-20
left3:same	5:10
left3:says	5:14 6:-10 10:12
left3:second	0:-9 1:-9 3:-13 5:-8 6:-19 7:-9 8:-20 9:-9 10:27 11:-9
left3:security	5:10
left3:september	0:15 4:-10 10:-14
left3:seven	5:-29 6:33 7:-16 8:9
left3:she	0:29 3:-18 6:-19 7:-11 8:-16 9:-21 10:-15 11:-13
left3:since	0:27 4:-10 5:-12 6:-16 7:-10 9:-10
left3:six	3:25 5:11 7:-25 9:-9
left3:so	2:-24 3:-16 4:26 6:-34 7:-16 8:-18 9:16 10:14 11:-17
left3:southern	4:-8 5:-9 6:17 8:-9 10:9
left3:state	0:-15 6:9 7:12
left3:sudan	6:20
left3:sunday	0:-17 2:-10 4:-24 5:22 7:-24 10:-16
left3:ten	0:-9 2:20 4:-14 6:-20 8:13 10:-11
left3:that	0:-45 1:-10 2:-10 3:-8 5:12 6:12 7:-22 9:-15 10:-22 11:-11
left3:the	0:-8 2:17 3:-22 4:-27 5:-13 6:25 7:-24 8:-40 9:-14 11:-21
left3:their	0:12
left3:them	0:14 8:-13
left3:then	0:17 4:-11 10:-9
left3:there	0:-23 1:-11 2:-13 4:12 5:-25 6:13 7:12 8:-24 9:-16 10:-15 11:-16
left3:they	0:9 4:-11 8:-10 10:10
left3:this	0:-9 3:-32 5:-14 6:13 7:-12 9:21 11:14
left3:three	3:-8 4:11 7:-21 9:15 10:-11
left3:thursday	6:9
left3:to	0:-22 1:-12 2:18 4:-48 6:-14 7:23 9:-32 11:-23
left3:told	2:24 3:-15 4:-9 5:22 6:-39 7:-18 8:12 10:-19 11:-12
left3:toll	5:-9 6:37 7:-21
left3:tuesday	0:34 2:-11 4:-15 6:-30 7:-13 8:12 10:-13
left3:two	0:22 2:-8 3:-29 4:-22 5:-20 7:13 8:-14 11:-11
left3:united	0:-12 3:13 4:17 9:-11 10:-15
left3:up	3:-8 5:-11 6:-15 7:18
left3:war	1:-10 3:-10 6:23 8:-8
left3:was	4:-8 5:13 6:-27
left3:we	0:-24 2:-11 3:8 4:-23 5:-32 9:-24 10:23
left3:week	4:20 5:-12 6:-11
left3:weeks	0:-26 2:-8 3:15 4:-23 6:-14 8:-8 10:23
left3:were	0:-44 2:-27 4:-33 5:12 10:25
left3:where	9:16
left3:which	6:-13 7:18
left3:without	0:-8 4:16 6:-14 10:-10
left3:would	0:-17 2:-21 3:-12 4:-17 6:24 7:-12 9:-14 10:9
left3:wounded	5:24 6:-23
left3:year	0:-8 3:-9 5:-11 6:27 9:-11 11:-8
left3:—	0:-8 3:11 5:-22 6:12 10:12
left3:•	6:11 7:9 11:-16
many	0:-35 1:-55 2:-39 3:-28 4:-11 5:18 6:23 7:-16 8:-41 9:14 10:9 11:-83
mostly:abducted	0:12 2:-35 5:-13 6:15 7:-38 8:-32 10:9
mostly:aid	0:-18 1:-53 2:-33 3:-25 4:-64 5:-49 9:42 10:-47
mostly:allocated	3:19 6:-8
mostly:casualty	0:-14 2:-21 3:15 4:-11 6:8 7:14 8:-50 9:-26 10:-44 11:-69
mostly:displaced	3:30 4:-14 5:-26 7:-11 8:-12 9:-16 11:-33
mostly:displacement	0:-10 1:-52 2:-52 5:-29 6:11 7:-31 9:-49 10:-9 11:21
mostly:held	0:-19 4:9 5:20 6:-43 8:-24 9:-9 10:-15
mostly:hostage	0:10 1:-19 2:15 3:-44 5:-9 6:-48 7:-63 8:11 9:-25 11:-60
mostly:injured	0:-47 1:-14 2:-10 3:29 4:14 5:13 6:-27 8:-13 9:-21 10:-12 11:-10
mostly:killed	1:-16 2:-13 3:-16 4:-19 7:17 8:-59 9:-33 11:-77
mostly:missing	0:52 1:-17 2:-38 3:-37 4:-22 5:9 6:-51 7:-18 8:-35 9:-36 10:10 11:-11
mostly:pledged	0:-45 1:-15 2:-17 3:-9 4:-32 5:-21 6:47 7:-26 8:12 9:10 10:-18 11:-26
mostly:prisoners-exchanged	0:-60 2:-40 3:-23 5:-18 6:-22 8:53 9:-31 10:-38 11:-18
near:abab	3:11
near:abdi	3:11 6:-9
near:abdu	0:49 1:-14 2:-41 3:-16 4:-9 5:-15 6:-33 8:-34 9:-13 10:-20 11:-23
near:aboa	6:14
near:abou	0:11 1:-12 2:-36 3:-8 4:15 5:-28 6:-30 7:-43 8:-31 9:28 10:9
near:abov	6:23 7:-16 11:-8
near:abro	5:23 6:-35 7:-8 11:8
near:abu	3:11 6:12
near:acce	0:-18 1:-8 5:-8 6:9 7:-16 8:15 10:-17
near:acci	1:-12 3:-10 5:-10 6:32 7:-12
near:acco	0:-30 1:-35 3:-24 4:-10 6:20 8:-55 9:14 10:-62
near:accu	0:-9 6:-9 11:12
near:aceh	0:-11 1:13 3:-19 5:-13 6:-27 7:-17 9:27
near:ackn	0:27 2:8 4:25 5:-31 6:-27 7:-19 8:-24 9:-15 10:-30
near:acro	1:-8 3:-34 4:-9 5:18 7:-21 9:22
near:acti	0:-15 4:-16 5:-23 6:20 8:-10 9:-21 10:17
near:adde	1:-9 2:-17 3:-18 6:-9 7:13 8:-8 9:-9 10:-27
near:addi	1:-8 2:-16 3:12 5:35 6:-21 9:-20 11:-13
near:adds	0:25 2:15 3:-21 4:-23 5:-10 6:-31 7:-13 8:-8 9:12 10:-16 11:-11
near:aden	5:-8 6:9
near:admi	0:-10 1:13 2:-20 3:-19 4:-27 5:45 6:-28 7:-34 8:-11 9:-12 11:-9
near:afgh	0:-15 4:-10 5:8 7:-16 8:18
near:afp	0:-8 4:8 5:-12 6:24 7:-14 10:-8
near:afri	3:-20 5:-22 6:46 7:-17 9:-20 11:-19
near:afte	1:-29 2:-72 3:-29 4:-46 5:-53 6:33 7:-20 9:-8 10:22
near:agai	0:-11 3:-12 9:14
near:age	2:-13 4:-18 5:-20 6:25 7:-14 10:17
near:aged	5:29 6:-32
near:agen	0:-27 2:-20 4:15 5:-19 6:-11 8:-13 10:-15 11:13
near:ago	0:-17 2:-29 3:22 4:31 5:-15 6:-15 7:-14 9:-13 10:-22 11:-13
near:agre	0:-32 4:-13 5:-14 6:-24 7:-8 8:22 9:-11
near:agri	3:-10 5:-30 6:39 7:-23
near:ahea	9:-10 11:11
near:aid	0:-17 3:30 4:-12 6:-30 7:-12 8:14 9:-23 10:-14
near:aime	6:8
near:air	0:-12 6:34 7:-19
near:alam	3:8 9:-9
near:alep	5:-9 6:17 9:-14
near:aliv	2:-19 3:-13 4:42 5:-14 6:8 7:-50 8:-27 9:-8
near:all	0:-28 1:-21 2:-37 3:30 4:-55 5:22 6:-12 7:-35 9:-38 10:36 11:-36
near:alle	0:13
near:allo	3:-17 6:-11 7:-10 9:17 11:-10
near:almo	5:-27 6:34 7:-8
near:alon	1:30 2:-22 3:11 4:-30 6:-24 7:-26 8:-33 9:-9 10:-15
near:alre	0:-21 1:14 2:-15 3:14 4:17 5:-27 6:-9 7:-31 8:-10 10:-12 11:-23
near:also	0:-25 2:-19 3:-20 4:18 5:-13 7:10 9:14 10:-18
near:ambu	0:-14 2:-26 4:-9 5:-16 6:39 7:-20 8:26 10:-30
near:amer	6:-8 8:14
near:amon	0:8 1:-31 2:-31 4:-9 5:10 8:-9 9:-30 10:-61 11:-18
near:anal	6:8
near:and	0:-13 1:-36 2:-57 4:-30 7:-32 9:-24 10:-11
near:anda	6:24 7:-8
near:andr	2:-8 4:-17 5:-15 6:12 8:-10 10:19
near:anno	0:-14 2:-19 4:-13 5:-10 6:20 8:9 10:10
near:anot	1:-14 2:-11 6:-9 8:-23 11:-39
near:answ	0:8 2:-10 4:17 5:-19 6:-35 7:11 10:-27
near:anti	5:10 6:-8
near:any	3:15
near:apar	5:20 6:-18 7:-8
near:apie	8:11
near:appr	3:-11 11:10
near:apri	0:-27 3:-18 4:-13 5:-15 6:9 7:-15 8:22 9:18 11:-23
near:are	0:-38 1:-60 2:-17 3:10 4:18 5:15 6:-52 7:39 8:-48 9:-14 10:-12 11:-38
near:area	0:-11 1:-8 2:12 3:-11 4:-10 5:11 6:-9 9:-16 11:17
near:arme	1:-13 2:-8 3:-30 4:30 5:-22 6:-30 7:9 8:-21 9:9 10:-29 11:-17
near:army	0:-41 3:24 4:-49 5:-29 6:23 7:-21 9:-16 10:25 11:-18
near:arou	1:-14 2:-12 4:-24 5:-22 6:9 8:-19 9:-49 11:24
near:arre	5:-11 6:19 7:-15
near:arri	0:36 1:-9 2:-12 3:-44 4:-28 5:-44 6:-9 8:-16 10:-29 11:12
near:arti	0:-9 6:14
near:asho	0:-12 4:-23 5:-14 6:-14 7:32
near:aske	0:-13 2:11 5:17 6:-26 7:18 8:-26 10:-20
near:asse	1:28 2:14 3:-20 4:-9 5:-16 6:-34 9:-17 11:22
near:assi	0:-11 10:14
near:asso	0:-14 4:24 6:-12 7:-26 10:11
near:atta	0:15 1:-10 2:-21 4:9 6:25 7:-20 8:-19 9:-22 10:-33 11:-16
near:attr	0:-14 4:-13 5:-14 6:33
near:aug	8:9
near:augu	2:-10 4:-30 5:-15 7:-18 8:-18 9:-37 10:31 11:27
near:aust	6:13
near:auth	0:12 1:-8 2:-15 3:-26 4:-25 9:-20
near:aver	0:-9 3:-19 6:-32 7:-17 9:28
near:away	0:43 1:-11 2:-19 3:-20 4:-36 6:-53 7:-12 8:-21 9:-15 10:19 11:-15
near:azer	3:-8 4:20 5:-10 6:-10 8:-10 9:-12 10:-17
near:baby	6:10 7:-10
near:back	0:-37 1:-22 2:9 3:-41 4:-10 5:-51 6:-63 7:-43 9:-69 10:15 11:70
near:bama	0:17 3:-12 6:-10 7:-9
near:band	4:11 7:-14 10:-9
near:bang	0:-9 3:-35 4:-16 5:-12 7:-10 8:-15 9:27 10:23 11:-21
near:bare	5:-10 6:24 7:-10
near:base	0:18 3:16 6:-25 9:-10 11:-9
near:basi	3:10 6:11 11:-11
near:bass	0:-8 6:13
near:beac	6:24 7:-15
near:beat	0:-26 2:-18 4:-29 5:29 7:-8 10:-15
near:beca	0:-23 1:-9 2:16 3:11 4:-37 5:13 6:-8 8:-11 9:-22 10:12
near:beco	0:22 4:23 6:-27 7:-9 8:-15 10:-26 11:-9
near:bedo	0:-32 3:8 4:-19 5:-21 6:43 8:-12 9:-12 10:-26 11:-11
near:beds	0:16 10:-8
near:been	0:-15 2:-38 3:-9 4:-42 5:25 6:-14 7:17 9:-26 11:-36
near:befo	0:-43 1:-18 3:10 4:12 6:-17 7:-47 8:9 9:-8
near:bega	4:-8 5:-11 9:-8 10:-11
near:behi	0:-9 2:-21 4:17 5:-16 6:24 7:-13 8:-8 10:-17
near:bein	0:-41 1:-10 2:-45 3:-22 4:-32 5:23 7:31 8:32 9:-10 10:-48 11:-11
near:beka	5:-32 6:36
near:belg	1:-10 3:-31 5:9 6:35 7:-8 9:-29 11:-34
near:beli	0:-35 1:-10 3:10 4:34 5:-34 6:-49 8:-30 9:-19 11:-20
near:bell	0:-16 2:-8 3:24 4:-13 6:-14 8:-11 10:10 11:-21
near:belo	4:12 5:-9 7:-8
near:bene	6:21 7:-13
near:besi	0:-28 2:-15 4:27 5:8 6:-17 8:-9 10:-16
near:betw	0:24 2:-11 4:-20 5:-26 6:-25 8:-18 9:10 10:-23
near:blac	6:11
near:blam	5:-8 6:15 7:-8
near:blan	3:13 6:-10
near:blas	5:30 6:-15
near:bloc	6:9
near:boar	0:-11 2:-20 4:-34 5:20 6:9 8:-10
near:boat	0:-9 1:-10 3:-18 4:-12 5:-21 6:27 7:11 9:-19
near:bodi	0:-34 1:-9 2:22 3:-12 4:-19 7:8 8:-36
near:bomb	6:12
near:bone	5:20 6:-19
near:book	0:-13 3:-29 5:-15 6:-30 7:30 9:14 11:-17
near:bord	1:-13 2:-21 3:-14 4:-20 5:-13 6:-13 7:-29 9:19 10:12 11:-20
near:born	3:-9 10:13
near:both	0:-23 2:-22 3:-10 4:18 6:14 7:-15 9:-9
near:boy	0:12 1:-10 2:-11 4:-15 5:30 6:-30 7:12 8:-10 10:-9
near:boys	0:-17 3:-17 4:-9 5:-22 6:17 7:-23 8:22 10:-22
near:brea	0:-14 4:13 5:-8 6:-11 9:16 10:-13
near:brid	0:-18 3:-26 4:-12 5:-12 6:-14 8:-19 9:21 10:17 11:-24
near:brie	7:15
near:brig	6:21
near:brin	2:-19 3:-23 4:18 5:-16 7:-34 8:-17 9:15 10:17 11:-8
near:broa	5:-23 6:24
near:brok	0:-15 3:-12 4:-11 5:37 6:-26 7:-19 8:16 9:-8 10:-12
near:brot	0:-22 2:-13 3:-11 4:-24 5:-29 6:34 7:-23 8:21 9:-9 10:-33 11:-13
near:brou	0:-49 1:-9 2:-31 4:-42 5:26 6:10 8:-21 9:-8 11:-9
near:buil	3:11 5:19 6:-16 9:-10
near:bulg	0:-35 2:-21 4:17 5:13 6:-32 8:-8 10:13
near:bull	0:-9 2:-9 3:-13 5:45 6:-44 8:-16 10:-16 11:-9
near:buri	0:-24 1:-11 2:-17 3:-11 4:-25 5:-22 6:35 9:-12 10:-9
near:burk	0:-10 7:-17 9:17
near:burn	0:8 1:-12 2:-21 4:-37 6:30 7:-35 8:-9 9:-22 10:-38 11:-12
near:buru	3:-43 4:-9 6:-28 7:-10 9:42 10:-10 11:-29
near:bury	0:-14 4:-12 6:29 8:-15 10:-23
near:bus	0:-13 3:-17 5:-18 6:46 7:-19
near:buse	0:-8 3:-8 4:-15 6:19 8:-8
near:but	0:-34 1:-10 2:-12 3:-10 7:19 8:-16 9:-34 10:-21 11:11
near:call	2:26 4:-25 5:-17 6:-10 7:-18 9:-15 10:-13 11:-9
near:camb	3:11
near:came	0:-52 1:-15 2:-48 4:9 5:-50 6:-68 7:11 10:48
near:camp	0:-23 1:15 4:-14 5:9 6:-31 10:-12
near:can	0:-8 2:-18 3:9 4:-17 5:-13 6:-15 7:29 8:-11 9:-23 10:-14 11:-21
near:cana	3:24 9:-14 11:-8
near:cann	0:-9 3:14 4:-12 5:-17 6:-39 7:43 9:-10
near:capi	5:9 6:-17 7:-9 11:9
near:capt	0:17 1:-23 2:11 3:-33 4:23 5:-52 6:-66 7:-43 8:52 9:-22 10:-47 11:-24
near:car	0:-11 2:-14 4:-11 8:-9 10:21
near:card	0:10 4:-10 6:-9 8:12 9:18 11:-19
near:care	3:-9 5:28 6:-24 7:-11
near:carg	6:-9 7:10
near:carr	0:21 1:-18 3:-53 4:-32 5:-9 6:10 7:-12 8:-26 10:-32 11:-12
near:case	3:-12 5:-20 6:33 7:-8 9:-9
near:casu	0:-8 1:18 2:-8 3:-9 7:-15 8:-16
near:cata	0:-13 3:10 6:11
near:cate	0:-12 2:15 4:-12 6:-25 7:19
near:caus	1:12 5:-8 6:9 8:-10 10:-8
near:ceas	0:-8 1:25 6:-22 8:-14 10:12
near:cebu	6:10
near:cele	6:8
near:cell	8:10
near:ceme	2:-16 4:27 6:-32 8:-13 10:-19
near:cent	0:-19 1:9 2:-16 3:27 4:-32 6:-19 7:-11 8:-25 9:-22 10:-17
near:cert	0:-16 2:-8 3:-8 4:13 5:-8 6:15 7:-9 8:-11
near:chad	3:-33 5:-12 6:-15 8:-8 9:36 11:-21
near:chan	5:17 6:-15
near:chap	0:21 3:-35 4:-9 6:-12 10:-14 11:29
near:char	0:-23 4:25 10:-24
near:chec	0:18 6:-10
near:chib	0:23 4:-22 10:-9
near:chie	3:-26 4:-9 6:-29 7:37 11:18
near:chil	1:-19 2:-47 3:25 4:-33 5:11 6:17 7:-32 8:-35 10:-33 11:-52
near:chin	0:16 2:15 4:11 5:-10 6:-26 10:-45
near:chol	3:-9 6:18
near:chri	4:-11 10:14
near:chur	4:-21 5:-11 8:-19 10:20
near:circ	0:-10 1:-8 3:-15 4:-11 5:-8 6:15 7:18 8:-15 11:-10
near:citi	0:-23 2:19 3:-21 4:-23 5:-11 6:8 7:-12 8:14 11:-9
near:city	1:-16 2:-13 4:-22 5:16 6:12 7:-35 9:-24 10:-9 11:-17
near:civi	0:-31 1:-13 2:-18 3:-20 4:-24 5:25 7:-41 8:37 9:-20 10:-28 11:-12
near:clai	1:12 3:-31 4:-35 5:-33 6:20 7:-37 8:-16 9:-23 10:-20
near:clas	0:15 3:-10 6:-14
near:clea	6:9 8:-8 10:-8 11:18
near:clim	6:21 7:-13
near:clin	2:-8 3:-10 4:-10 5:20 7:-18 8:-10 9:-11 10:-15 11:-24
near:cloc	5:10
near:clos	0:-36 1:-9 2:-9 3:-33 4:-24 6:32 9:-9
near:club	8:10 10:-9
near:coac	6:10
near:coas	0:-11 1:16 3:19 4:-8 5:-17 6:-8 9:-10 11:-8
near:coff	0:-9 2:24 3:-23 4:-8 5:-8 6:-31 7:-8 8:-10 9:-22 10:-22 11:26
near:cold	3:18 9:-18
near:coll	0:-12 1:-9 3:-25 4:-9 6:31 7:-27
near:colo	0:-15 1:8 2:15 3:-14 4:-20 5:-13 7:8 8:-41 10:16
near:colu	0:-8 10:17
near:come	0:-28 1:-8 3:-34 4:21 5:-29 6:-41 7:-25 8:-9 9:18
near:comm	0:-13 1:-21 2:-40 3:-35 4:-54 5:-15 6:27 7:-16 8:-30 9:-62 10:11 11:33
near:comp	1:-9 2:-18 3:-48 4:-15 9:15 10:-18 11:11
near:conc	0:-8 2:-14 4:20 5:-8 6:20 7:-13 10:-18
near:cond	3:-8 5:39 6:-15 7:-16
near:conf	0:19 1:-18 2:-43 5:-15 7:-23 9:-40 10:11 11:-14
near:cong	0:8 3:-24 5:-9 6:9 9:21 11:-18
near:cons	0:8 2:-11 3:14 4:-21 6:-27 7:22 8:-12 10:17
near:cont	0:-23 2:17 5:-35 6:-30 7:11 9:13 10:-24
near:conv	0:24 1:-10 2:-11 3:-8 4:-16 5:-23 6:-25 7:-11 8:-12 9:21 10:-16 11:-17
near:coor	3:23 6:-10 8:15 9:-16 11:-25
near:corp	0:-9 7:10
near:corr	0:-17 2:-9 3:-19 5:25 6:-17 7:-24 9:14 10:-13
near:cost	0:-17 3:-21 4:-9 5:-13 6:47 7:-15 8:-10
near:coul	0:12 1:-20 2:17 3:-24 6:-28 7:-15 9:33 10:-48 11:-24
near:coun	0:-23 2:-46 3:-9 4:14 5:-19 6:29 7:-44 8:-41 9:-18 10:-24 11:13
near:cour	2:-14 3:-13 4:-16 6:-22 8:18 9:-9 10:-24 11:14
near:cove	4:15 8:-12
near:cras	5:-8 6:29 7:-8
near:cres	3:12 5:-9 6:11
near:crew	0:8 2:-17 5:-10 10:-25
near:crim	6:11
near:cris	3:19 6:-14
near:crit	0:13 2:-8 4:-15 5:53 6:-39 7:-21 8:-9 10:-15
near:cros	0:-36 1:-14 3:-40 4:-44 6:-56 7:-16 8:-21 9:11 10:32 11:26
near:crus	5:-10 6:34 7:-12
near:cust	2:31 6:-36 7:21
near:cut	3:22 6:10 9:-20 11:-20
near:cuts	11:12
near:cvm	5:-9 6:12
near:dail	0:-11 3:-20 6:-26 7:-17 9:27
near:dama	5:29 6:-34 7:9 9:-15
near:date	6:-8 8:-21 10:23
near:daug	5:-14 6:27 7:-23
near:dawn	0:8 2:-12 4:-18 5:12 6:-19
near:day	0:-29 1:10 2:-21 3:-30 4:-31 5:-45 6:24 9:-9 10:-15 11:17
near:days	0:-19 1:-15 3:24 4:-41 5:-49 6:25 7:-41 8:19 9:-24 10:-13 11:-14
near:dead	0:-31 2:17 3:-59 4:-78 5:-24 6:72 7:-53 8:-51 9:-50 10:-60 11:-29
near:deal	0:-8 2:-22 5:-16 6:27 8:-15 9:-10 10:-24 11:-24
near:deat	0:-38 1:-15 2:-30 3:-47 4:-27 5:18 6:64 7:-33 8:-15 9:-21 10:-11 11:-24
near:deca	0:13 2:-18 4:11 8:-12 10:-21
near:dece	0:-13 1:-9 2:-10 3:-17 4:-16 5:-38 6:14 7:-38 8:16 10:-10 11:25
near:deci	6:10
near:decl	0:-8 10:12
near:defe	0:18 2:-9 4:-17 5:-18 6:17 7:-25 10:-15
near:del	3:8 5:-9
near:dela	0:-21 2:14 4:24 5:-30 7:-13 10:-24
near:deli	2:-18 6:26
near:demo	0:-8 2:-8 3:-10 5:-10 6:-12 7:-8 8:-9 9:17 10:-15 11:14
near:deni	0:-23 1:-8 3:-9 5:-18 8:8 10:-19
near:depa	0:-21 3:22 5:-10 7:-13 9:-19
near:depe	6:9
near:depo	2:-11 3:-25 4:-10 7:-8 8:17 9:-23 10:-10 11:33
near:depu	3:-17 9:-17 11:27
near:dera	3:14 5:-9 6:11
near:dest	2:14 3:11 4:-9 6:-14
near:deta	1:-9 2:-27 3:-27 4:17 5:-16 6:-42 7:-26 8:49 9:-22 10:-10 11:-16
near:dete	8:14 10:-13
near:dhak	11:18
near:did	0:12 1:-8 2:-18 3:-16 4:-21 5:-42 6:45 7:-31 8:-15 9:-12 10:-20 11:20
near:die	0:-8 2:29 4:-8 5:-17 6:-23
near:died	0:-71 2:61 3:-56 4:-30 5:-66 6:40 7:-33 8:-11 9:-54 10:-57 11:-32
near:diff	3:-9 5:16 6:-18 7:-10 9:11
near:dire	0:-9 2:-20 4:-12 6:10 7:-9 8:33 9:-14 10:-29 11:16
near:disa	0:-8 1:21 6:-30 7:11 9:-31
near:disc	0:-17 3:-19 4:-8 5:43 6:-38 7:-27
near:disp	0:-20 1:-12 2:-8 3:63 4:-12 5:-40 6:-23 7:-35 8:-9 9:-29 11:-31
near:dist	0:9 1:-9 4:-12 6:8 7:-20 8:-12 9:-24 11:-22
near:dive	6:-12 7:14
near:dna	0:-9 4:-8 6:30 7:-22 8:-8 9:-16 11:-13
near:dnip	5:9 6:10
near:doct	0:-26 2:-13 4:-14 5:48 6:-44 7:-15 8:-8 9:-8
near:docu	6:13
near:does	4:14 7:-10 10:-14
near:doll	0:-8 2:-10 6:-11 10:19
near:dome	6:9
near:dorm	0:-17 4:-14 10:24
near:doub	0:11 3:17 4:-13 7:-8 8:-9 10:-10
near:down	0:-38 1:-16 2:-12 3:8 4:21 5:-24 8:-10 10:-28 11:-35
near:doze	0:20 1:-9 2:-11 3:-15 4:-32 5:-13 6:33 7:-33 8:-20 9:-18 10:-25
near:driv	0:20 1:-19 2:-17 3:17 6:-34 7:-58 8:-24 10:-13
near:dron	0:-21 2:-15 3:8 6:26 7:-13
near:drop	3:-10 6:27
near:drov	0:-16 2:-12 4:-8 7:-13 8:-9 9:-16 10:22 11:-11
near:drow	0:-14 1:-17 2:-13 3:-24 4:-22 5:-26 6:76 7:-30 9:-16 11:-10
near:dtm	3:9
near:due	0:-18 1:-13 2:40 4:-28 6:-32 7:-18 8:-10 10:-9
near:dug	0:-16 2:-9 3:-17 4:-19 5:-8 6:33 7:-20 10:-13
near:duri	0:-18 2:-21 3:-39 4:-13 6:33 7:-15 8:-22 9:-24 10:13 11:31
near:duty	5:12
near:each	0:-29 2:-12 3:-14 4:-29 5:-32 6:36 7:-22 8:32 10:-34 11:-9
near:earl	3:-21 4:-8 9:18 11:-20
near:eart	5:11 6:20 7:-15
near:east	0:-10 1:9 3:-11 7:-15 9:17 11:-28
near:econ	0:12 10:-8
near:egyp	0:-15 2:-14 3:-33 4:-12 5:-21 7:-15 8:21 9:17 10:-30
near:eigh	0:10 1:13 2:-8 3:-21 4:14 6:-28 7:-12 8:-25 10:-11 11:-19
near:elec	0:-19 2:-11 4:12 5:-28 6:36 7:-18 10:-19
near:elev	0:-19 2:-23 3:-36 4:8 6:8 9:-31 10:-18 11:28
near:elim	0:-19 6:30
near:eln	2:-8 4:33 6:-12 8:-31 10:8
near:else	3:-11 9:-22 11:23
near:emba	0:-8 3:-8 4:-15 8:-14 9:-16 10:23 11:-13
near:emer	0:-18 2:-22 3:-9 4:22 5:14 6:-18 7:-15 8:17 9:-14 10:-25
near:emir	8:-20 10:24
near:empl	0:11 6:-9
near:end	8:-12 9:17 10:14 11:-14
near:enem	6:13
near:ener	0:21 4:-10 6:-14 10:-14
near:engi	2:16 3:21 4:-9 8:-10 10:-21
near:ente	3:-23 6:8 7:-13 9:25 11:-17
near:esca	0:-9 2:-15 4:-8 6:-31 8:-10 10:33
near:esta	0:24 4:-19 5:-9 6:-13
near:esti	0:-9 1:21 3:12 4:-10 5:-21 6:11 8:-17 9:11 11:-21
near:ethi	0:-32 2:-8 3:-30 4:-39 5:-15 6:-14 7:-22 8:-27 9:26 10:45 11:-29
near:euro	0:-21 3:-33 4:-11 5:-10 6:19 7:-11 9:16 11:-11
near:evac	0:-27 2:-9 3:38 4:-19 5:26 6:-59 7:-15 9:-22 10:-16 11:-17
near:even	0:-17 2:-10 3:10 4:-10 5:-24 7:16
near:ever	0:-15 2:-16 3:-14 4:20 5:8 6:-18 9:15 10:-21
near:exam	0:-24 2:-35 3:-13 4:-34 5:-20 6:23 7:22 9:-18 10:18
near:exch	0:-25 2:12 3:-11 4:-29 5:-9 6:-34 7:-11 8:40 10:-26 11:-12
near:exec	0:-16 2:25 4:-14 5:-20 10:-19
near:expe	1:-11 2:8 3:14 5:-20 7:-17 8:-8 9:-8 10:-10 11:-10
near:expl	1:21 3:-8 6:-16 7:-9 8:-10 10:-9
near:exte	5:-26 6:27
near:face	3:10
near:faci	8:-11 10:12
near:fact	0:31 1:-9 2:-11 3:-36 4:-23 5:-21 6:-12 7:-20 8:13 10:-19 11:-13
near:fail	3:10
near:fair	6:11
near:fall	0:-15 1:-11 2:-17 3:13 4:-24 6:10 8:17 9:14 10:-21 11:-36
near:fami	0:-26 2:-24 4:21 5:-19 8:-19 9:-9 10:12 11:-9
near:far	0:11 2:-15 3:-35 4:-12 5:-27 6:16 7:-18 8:-11 10:13 11:17
near:farm	0:-46 2:-13 3:8 4:22 5:-18 6:31 7:-17
near:fash	3:8
near:faso	0:-10 7:-17 9:17
near:fata	0:-24 1:9 3:-13 4:-8 6:8 7:-25 9:-12
near:fath	6:8
near:fear	3:8 5:-25 6:18 7:11 9:-12 11:-10
near:febr	0:-16 1:-9 2:12 3:8 4:-14 5:-18 6:-20 7:-12 9:-32 11:21
near:fede	0:-8 3:-34 5:-12 7:15 9:-15 11:14
near:fell	0:-19 3:-16 4:-17 6:32 7:-25 9:-11 10:-12
near:ferr	7:8
near:fest	0:16 4:-14 6:13
near:fewe	0:-17 2:-15 4:8 8:-11
near:fiel	6:12 7:-11
near:fift	0:-18 3:11 4:-22 6:19 7:-21 9:-11 10:-15
near:figh	1:-21 2:-13 4:11 5:-21 7:-14 8:15 9:-13 10:-31
near:figu	0:15 1:17 2:-39 3:-30 4:-39 5:-39 8:-31 9:16 10:-29 11:-39
near:fili	8:-11 10:12
near:fina	0:-10 1:-8 3:-13 6:32 7:-23 8:16
near:find	0:-8 5:-14 6:-38 7:38 9:-17 11:-20
near:fire	0:-10 2:-8 5:-8 6:35 7:-12 8:-8
near:firs	0:20 1:9 2:-40 3:-21 5:-38 6:-9 7:-19 8:-21
near:fish	0:-14 2:-19 3:-26 5:-43 6:46 7:-13 8:-9 9:-15 10:-43 11:-16
near:five	0:-40 1:-23 2:-37 4:-53 5:-13 6:13 7:9 8:22 9:-42 11:-26
near:fled	0:-9 5:-12 6:-32 9:40 10:-8 11:-44
near:flee	0:-11 3:28 5:-12
near:flew	5:18 6:-15
near:flig	5:-27 6:28 7:-8
near:floo	0:-22 1:-16 3:19 4:-8 5:21 6:25 7:-53 9:-32 11:-25
near:flow	0:-14 3:-8 5:8 6:-24 7:14 10:-9
near:foll	0:-33 2:-12 3:-26 4:-19 6:-30 7:-9 8:9 9:20 10:15 11:-24
near:foot	3:21 5:-16 6:12 7:-12 9:-9 10:-10 11:-10
near:for	0:-52 1:-35 2:-29 3:-28 4:-29 5:-44 6:-40 7:62 8:33 9:-8 11:-43
near:forc	0:-39 1:-14 2:9 4:-34 6:16 8:-24 9:8 10:20 11:-37
near:fore	0:-14 1:-8 2:11 3:-20 4:-21 5:-27 6:19 7:-15 8:-39 9:-13 10:13
near:form	0:-30 2:-12 3:-13 4:36 5:-9 7:-14 8:-25 9:-16 10:-28
near:fort	0:13 2:-12 3:14 4:-28 6:-29 8:-14 10:18 11:-13
near:foun	0:-22 1:-16 2:-30 3:-9 4:-39 5:-41 7:34 8:-9 9:-19 10:-27 11:-8
near:four	0:36 1:-26 4:-79 5:8 6:-21 7:-29 9:-54 11:-33
near:fran	0:-21 3:-23 4:-9 5:-9 6:28
near:free	0:-43 1:-9 2:-35 3:-29 4:-30 5:-41 6:-24 7:-29 9:-26 10:56 11:-36
near:frid	0:9 1:-12 3:32 4:-29 5:-11 6:-13 8:-17 9:-44 10:17 11:-40
near:from	0:12 1:-23 4:-10 5:-21 6:-23 8:-33 10:-18 11:11
near:fron	3:-10 6:20 7:-12 8:-17 10:10
near:fuel	0:30 2:-11 4:-16 5:9 6:-34 7:-8 10:-19
near:furt	7:-11 9:16 11:-12
near:gang	4:-16 5:-9 10:9
near:gas	6:19 7:-15
near:gate	6:12
near:gath	3:23 6:-20
near:gavd	6:-8 7:13
near:gave	1:-8 2:-19 3:-13 4:-32 5:23 7:-15 8:-11 9:-17 11:-14
near:gaza	0:-53 2:11 3:-24 4:-11 5:-27 6:-10 7:-21 8:33 11:-10
near:gene	0:-14 4:-9 6:20 7:-13
near:get	2:-12 3:-34 5:-11 7:-14 9:16 11:12
near:girl	0:22 1:-11 2:-14 4:-22 5:16 6:-41 8:-26 9:-28 11:14
near:give	0:-55 1:-11 2:14 3:9 4:-31 5:-17 6:25 8:-32 11:-30
near:givi	2:-9 6:23 8:-13
near:goes	0:-16 2:-9 3:-8 4:-19 5:-9 6:32 7:-15
near:goma	0:-25 3:15 5:12 6:10 8:-8 9:-33 11:-16
near:gone	0:-22 2:-20 3:-79 4:-19 6:-22 7:-61 8:-20 10:-14 11:57
near:good	0:-10 3:8 5:19 7:-22 8:17 9:-30 10:-16 11:8
near:got	0:-25 2:-12 4:-14 5:-13 6:-12 7:-12 8:-9 9:-14 10:22 11:13
near:gove	0:-13 1:-16 2:-24 3:-8 4:11 6:-16 7:-27 9:8 10:-33 11:21
near:gran	5:9
near:grav	2:-15 4:20 10:-18
near:gree	5:18 6:-18 7:-10 8:19 10:-17
near:grou	1:-26 2:-56 3:20 4:-27 5:-43 6:38 7:-49 8:13 9:-12 10:-15 11:-39
near:grow	6:-9 7:14
near:guar	0:-22 2:18 4:-20 5:-32 10:-23
near:guer	2:-10 6:14 8:-26 10:32
near:gues	6:12
near:gunm	2:-16 3:-18 5:-11 6:8 7:-15 8:-18 10:22
near:guns	3:-10 5:43 6:-36
near:had	1:8 3:-18 4:-12 7:-30 8:-13 9:16 10:-20 11:-20
near:hait	0:-14 3:-13 6:30 7:-10
near:half	0:-20 4:10 5:-16 6:11 7:-15 8:-18 9:13 10:8 11:-42
near:hall	3:21 5:-10 6:-11
near:hama	2:-11 3:-12 4:19 5:-9 7:-23 8:-31 10:10
near:haml	3:20 5:-10 6:-12
near:hand	0:-48 1:-12 2:-10 3:-24 4:35 5:-30 7:-30 8:-18 9:-15 10:17 11:-10
near:happ	0:-12 2:-8 4:-9 6:10 7:-8 8:-9 10:14
near:has	0:-23 2:-71 3:-15 4:-49 5:-18 6:-10 7:35 9:9 10:-9 11:-32
near:have	0:-29 1:-11 2:15 3:-9 4:-64 5:-17 8:-52 9:30 10:-10
near:havi	0:-17 2:-9 4:-16 5:-19 6:35 7:-9 8:12 10:-14
near:haza	0:16 4:-8 8:-8 10:-8
near:head	0:35 1:-8 2:-12 3:-33 5:-14 7:-28 8:-8 9:17 10:-20 11:-15
near:heal	0:-26 1:-16 2:-18 3:-15 4:-28 5:11 6:41 7:-25 8:-13 9:-15 11:-15
near:hear	0:-33 1:-9 2:-13 3:-20 4:16 5:-40 7:-9 8:22 9:-18 10:-24 11:-16
near:heat	0:-13 5:-14 6:31 7:-11
near:held	0:-57 1:-9 2:15 3:-25 4:46 5:-30 6:-41 7:-28 8:-31 9:-8 10:19 11:-13
near:heli	1:-14 2:-30 3:-13 5:8 6:16 7:-29 8:-13 10:-25
near:hell	6:13
near:help	0:-19 1:-8 2:-19 3:-14 4:-32 5:23 6:-16 7:26 8:9 10:-10 11:-15
near:her	0:8 1:-9 3:-22 5:-32 6:34 7:-23 9:-12 10:-9 11:-13
near:herd	0:-13 1:33 2:-10 3:-13 4:-19 5:-21 6:-21 7:-14 9:-10 10:-11 11:-8
near:here	0:-10 2:-9 3:10 4:-27 5:-35 6:19 7:-13 8:-21 9:-12 10:24
near:hers	5:26 6:-25
near:hezb	6:21 7:-12
near:high	3:15 5:-9 6:15 7:-10 9:-8 11:-10
near:hill	0:13 1:-8 3:-15 5:-20 6:22 7:-18 10:-14
near:him	0:-33 2:-20 4:-26 5:22 6:11 7:-22 8:-10 10:-27
near:his	0:-13 1:-21 3:-13 5:25 6:-9 8:-27 9:-25 10:-35 11:16
near:hit	0:-10 1:-9 3:-21 5:42 6:-19 7:-29 10:-10
near:hits	6:-8 7:15
near:hold	1:-12 2:-22 3:-15 4:28 5:-21 6:-45 7:-20 8:20 9:9 10:-15 11:-18
near:home	0:-59 1:-22 2:-55 3:36 4:-10 5:-16 6:-45 7:-19 8:16 9:-33
near:homs	3:-8 6:-8 9:-16 11:15
near:hope	6:-14 7:15
near:hosp	0:-42 1:-21 2:-30 3:-48 4:-49 5:87 6:-15 7:-68 8:-16 9:-22 10:-43 11:-10
near:host	0:8 1:-9 3:-20 4:13 5:-24 6:-8 7:-35 8:19 9:27 10:-50 11:-40
near:hote	6:19 7:-12
near:hour	0:-18 1:-10 2:-24 4:-33 5:-16 6:19 7:-35 8:12 9:-20 10:21 11:-23
near:hous	0:18 1:-9 2:-14 4:9 6:-55 7:-31 8:-23 9:-39 10:10 11:13
near:hout	0:-10 2:-11 4:22 6:-14 7:-13
near:how	6:14
near:howe	5:-13 6:24
near:huma	0:-10 1:-22 4:9 5:-38 6:29 8:-22 9:-32 10:15 11:-30
near:hund	0:-15 1:-9 2:-12 3:-16 4:10 5:-14 6:-18 7:17 8:21 9:-13 10:-24 11:-13
near:hurt	0:-33 1:21 2:-15 3:-31 4:-24 5:63 6:-55 7:-22 8:-19 9:-26 10:-30 11:-12
near:hygi	3:-10 6:20
near:icrc	0:-12 1:21 2:-18 4:-16 5:-8 6:-17 8:-13 10:11 11:-9
near:iden	2:12 3:-9 4:-21 5:-29 6:36 7:-16 10:-23
near:idf	4:-9 6:26
near:idle	6:-8 9:-16 11:24
near:impr	3:-10 9:-11 11:14
near:inci	5:15 6:-8 10:-8
near:incl	0:-15 1:-27 3:-27 4:-43 5:-10 6:32 8:30 9:-43 10:-23 11:-45
near:indi	0:37 2:-10 3:-12 4:-30 6:-19 7:-8 8:-22 9:-12 10:11 11:-13
near:indo	6:16
near:infa	6:15
near:infe	0:-22 2:-9 4:-20 7:-12 10:23
near:info	3:13 5:-12 6:-21 7:17 11:-14
near:inha	5:22 6:-19
near:inju	0:-28 1:-29 2:-20 3:-56 4:-34 5:84 6:-59 7:-26 8:-33 9:-35 10:-42 11:-24
near:insi	0:-16 3:26 5:-15 6:16 7:-23 8:18 9:-25 10:-33 11:-16
near:insp	0:24 4:-23 5:-9 6:-20 7:14
near:inst	0:14
near:inte	0:-40 2:-30 5:21 6:-22 7:-32 10:-26 11:-10
near:into	0:16 1:-15 2:-19 3:-52 4:-14 5:-49 6:-23 7:-41 8:-19 9:51 10:15 11:-40
near:inve	2:21 3:-11 5:-19 7:-10
near:iom	3:30 6:-9 9:-30
near:iran	3:-21 5:8 8:-14 10:17 11:17
near:iraq	6:-11 9:-9 11:11
near:irel	3:9 5:-11 6:16
near:isla	6:17 9:-9 10:-9 11:9
near:isra	0:-18 1:-16 2:26 3:-40 4:-30 5:-29 6:-17 7:-46 9:-37 10:41 11:-19
near:ital	4:24 5:-8 6:-18
near:its	0:-16 1:22 2:16 3:-17 4:-33 5:9 6:-18 7:-21 8:28 10:-55 11:-14
near:itse	0:-11 3:17 9:-10 11:-14
near:ivor	0:-8 3:16
near:jail	0:-11 4:-16 8:18 10:-13
near:jama	3:13 6:17 7:-13 9:-9
near:janu	0:-29 1:14 2:-21 4:-18 6:-12 7:-29 8:-21 9:-50 10:23 11:17
near:jiha	0:10 6:9 10:-8
near:join	0:-14 2:-8 3:11 4:-10 5:-9 6:-26 7:-8 8:-11 10:19
near:jord	3:-17 9:-9 11:15
near:jour	4:15 8:-8
near:judg	5:-17 6:17
near:july	2:-11 3:-37 6:14 7:-19 9:-17 11:33
near:jump	6:11
near:june	0:-36 1:-16 2:-14 3:28 4:-23 5:-10 6:44 7:-35 8:-32 9:-38
near:just	2:-12 3:-23 4:15 5:-25 7:-16 8:-17 9:13 10:-15 11:-21
near:kabu	5:8
near:kadu	0:19 2:-14 5:8 6:-21 8:-21 10:-19
near:keep	0:-9 2:-10 4:24 6:-16 10:-11
near:kens	0:-9 3:31 4:-8 6:-15 10:-18 11:-25
near:keny	6:11
near:kept	0:-8 1:-10 2:-10 3:14 4:10 5:17 6:-26 7:-17 9:-22 10:-10
near:khan	5:-10 6:19
near:khar	3:-8 6:10 11:8
near:khyb	5:-11 6:29 7:-14
near:kidn	0:46 1:-16 2:-46 3:-25 4:-15 5:-30 6:-23 7:-15 8:-47 9:-12 11:-13
near:kill	0:-33 2:-11 3:-33 4:-28 5:-22 6:70 7:-33 8:-64 9:-66 10:-26 11:-54
near:kilo	5:24 6:-24
near:kitc	5:-9 6:22
near:kivu	3:10 7:10 11:-8
near:knew	2:-8 4:-13 6:18 10:-9
near:know	2:-11 3:-19 4:9 5:24 6:-17 8:-9 9:-9 10:-18
near:kore	0:-9 5:-16 7:16
near:krem	0:-10 1:-10 6:9 8:10 10:-12
near:kuna	6:10 9:-8 11:-15
near:kurs	4:-11 6:-13 8:18
near:kyiv	2:-9 3:-9 4:19 5:14 6:-19 7:-8 10:-11
near:lake	3:26 11:-18
near:lamp	6:9
near:land	0:-8 5:-12
near:lank	6:12
near:larg	6:20 7:-13
near:larr	5:-16 6:21 7:-9
near:last	0:-26 1:10 2:-28 3:-56 4:11 5:-43 6:18 8:-41 11:-13
near:late	0:-38 1:-10 2:13 4:11 5:-42 6:16 7:-34 8:-26 10:14
near:law	5:-8 6:23 7:-21
near:lead	2:-20 3:-16 4:17 5:-20 6:20 7:-19 8:-26 9:-16 10:-34 11:-10
near:lear	0:-31 3:30 4:-17 5:-13 7:18 9:-36 10:-15 11:-31
near:leas	1:-9 2:-32 4:10 5:13 6:-12 7:19 8:-13 9:-16 10:-25 11:-12
near:leav	0:-24 1:-13 2:8 3:30 5:-34 6:-37 7:31 8:-8 9:-8 10:-19 11:-33
near:leba	0:-8 3:-26 5:-12 6:12 9:9
near:led	0:42 1:-9 2:-9 3:-21 4:-24 5:-19 6:-23 7:-16 8:-13 10:-25
near:left	0:-70 3:24 5:-30 6:-28 7:10 10:-10 11:-35
near:leg	0:-24 2:-13 4:-23 5:21 6:-27 10:19
near:let	0:-43 1:-11 2:-13 3:-32 4:-68 5:-37 6:-58 7:-28 8:37 9:-17 10:47
near:liby	0:-9 6:11
near:lie	0:-8 2:13 4:-9
near:lieu	0:-12 6:16
near:life	0:-27 2:-24 4:-10 5:-17 6:23 8:39 10:-27
near:ligh	6:10
near:like	4:-11 5:-8 6:27 7:-41 8:11
near:limb	5:32 6:-31 7:-8
near:line	2:-10 5:-10 6:24
near:link	5:-14 6:24
near:list	1:-25 2:-16 3:-37 4:-29 5:-31 6:-18 7:38 8:10 9:-28 10:-16 11:-28
near:litt	6:-14 7:15
near:live	1:-20 2:-21 3:15 4:-34 5:-20 6:19 7:-24 8:-22 9:18 11:-36
near:livi	0:-14 2:17 3:29 4:-26 5:-13 6:-42 7:10 10:-27 11:-16
near:loca	0:-10 1:-17 2:-17 4:-21 5:-19 6:11 8:-15 9:-43
near:lock	4:-10 5:-9 6:-14 7:20
near:lodg	3:-13 6:17
near:logg	1:11 6:-9
near:lond	0:-8 3:-15 6:28 7:-9
near:long	0:-8 6:-10 10:15
near:look	0:-12 1:-8 3:-10 4:-13 6:-40 7:31 8:8 9:-8 10:-10
near:lorr	5:18 6:-10 9:-11
near:lose	5:15 6:-11
near:loss	0:-21 2:-9 5:-11 6:36 7:-9
near:lost	0:-15 1:-25 2:-37 3:-27 4:-42 5:9 6:47 7:-25 8:-18 9:-15 10:-30 11:-10
near:lowe	0:21 3:-14 5:9 6:-22
near:lunc	6:9
near:lyin	3:9 5:-11 6:18 7:-8 9:-8 10:-9
near:mach	0:-8 6:18
near:made	1:-8 2:-21 3:17 4:-31 5:-14 6:10 9:-9 10:-21
near:maga	8:11 10:-16
near:magn	6:15
near:maim	1:-10 2:-11 3:-14 4:-9 5:36 6:-9 8:-14
near:main	0:-12 3:-19 4:21 5:-8 6:-13 7:-23 10:-11 11:15
near:majo	0:-17 1:-10 4:-23 5:-9 6:-19 8:-10 9:-10 10:24 11:-16
near:make	3:9 5:-15 6:26 7:-20
near:mala	2:29 3:8 7:-20 8:-19 10:-23
near:mali	0:31 2:-8 4:-22 8:-20
near:man	3:16 5:-8 6:9 7:-17
near:mana	1:-10 7:10 9:-15 11:-14
near:mani	0:-14 2:-9 6:-12 7:23 8:-17
near:mans	0:-13 2:-28 4:-9 5:12 6:20 10:-15
near:many	6:14
near:marc	0:40 2:-24 4:-37 5:-47 6:-23 8:-33 10:13 11:-48
near:mari	4:13 7:11 8:-9
near:mark	3:-15 4:-16 5:-11 6:11 7:9 10:-8
near:mart	0:-18 3:-9 5:-18 6:34 7:-20
near:matt	9:10 11:-20
near:may	1:-15 2:-19 3:-23 4:9 5:-25 6:22 7:-29 8:-13 9:-34
near:mayo	3:15 7:-12 9:-10
near:mean	0:-9 3:17 4:11 6:-10 8:-8 9:-8 10:-9
near:medi	0:-16 1:12 3:-54 6:23 7:-50 8:9 9:-31 11:-28
near:mega	5:8
near:memb	4:8 5:-22 6:22 8:-21
near:men	0:18 2:-21 3:-30 4:-35 5:-31 6:10 7:-15 8:-18 9:33
near:mend	0:-10 5:-26 6:29 7:-20
near:mess	6:12
near:metr	5:-12 6:17
near:mexi	0:8 3:-19 4:-8 6:-9 7:15
near:mid	5:-14 6:28 7:-10
near:midd	3:11
near:migr	1:25 2:-13 3:23 4:-29 5:-13 6:-38 8:-12 9:-20 10:10
near:mile	5:23 6:-19 10:-8
near:mili	0:8 1:-8 2:10 3:-34 4:-41 5:-21 6:16 7:-23 8:18 9:8 11:-20
near:mill	2:-17 3:-18 4:11 6:-18 7:-16 9:28 11:-29
near:mine	0:-16 1:27 2:-15 3:9 5:11 6:-41 7:20 8:-15 9:-25 10:-21 11:-21
near:mini	1:-21 2:-31 3:-41 4:9 5:27 6:26 7:-57 8:8 9:-9 10:-49 11:-25
near:mino	0:-12 2:-8 4:17 5:-13 6:12 7:-8 10:-17
near:minu	0:-9 3:22 6:-11
near:miss	0:-70 1:32 2:-43 3:-36 4:-16 5:-96 6:-40 7:80 8:-31 9:-49 10:-46 11:-41
near:mode	5:20 6:-15
near:moga	6:11
near:moh	5:10
near:mond	0:-10 1:-8 2:-14 4:-34 5:-35 6:11 8:-13 9:11 11:-12
near:mone	3:-21 6:-10 9:23 11:-20
near:moni	6:20 9:-8 11:9
near:mont	1:-20 3:-17 4:26 5:-33 6:-22 7:-32 8:-40 9:10 11:-8
near:more	1:-40 2:-52 3:-11 4:-20 5:-12 6:19 8:-28 9:-11
near:morg	0:-9 3:-12 4:-17 5:-32 6:34
near:morn	0:-22 2:-9 4:-13 5:14 6:-12 7:-14 8:11 10:14
near:mosc	2:-9 4:-10 5:16 8:17 10:-20
near:mosq	3:-19 6:27 7:-9
near:most	2:-28 4:-46 5:-42 6:16 7:8 8:8 9:-16 10:-33
near:moth	0:19 2:-9 4:-17 5:-23 6:-32 9:23 10:-18 11:-9
near:moto	5:18
near:moun	6:9
near:mour	5:-12 7:13
near:move	0:-31 1:-11 2:-24 3:52 4:17 6:-47 7:-32 8:-12 9:-30 11:-47
near:msf	5:11 6:-11
near:mud	7:12
near:muni	3:10
near:murd	2:20 4:-31 7:-20 8:-19 10:-17
near:myan	0:-21 2:-18 3:-35 4:31 5:-17 6:26 7:-21 8:-12 9:20 10:-28
near:myse	0:-28 2:-24 3:-12 4:-30 5:-24 6:36 7:-22 8:-18 10:8
near:nair	5:-9 6:19
near:name	0:-11 1:-16 2:-37 3:-42 4:-12 5:9 6:31 8:-31 9:-37 10:-56 11:-31
near:nati	0:-8 1:-15 2:-20 3:9 4:21 6:-18 7:19 8:-13 9:-27 10:-9 11:-20
near:naut	6:20
near:navy	0:-18 2:-8 4:22 10:-16
near:near	0:40 1:-11 2:-21 3:-17 4:-30 7:-29 8:-35 10:-27
near:need	0:-9 5:33 6:-27 7:-16 9:-11
near:neig	1:-9 3:-14 4:-8 7:-31 8:-11 9:23 10:-20
near:nepa	2:-12 4:25 10:-25
near:netw	1:-8 3:-19 7:18 9:-9 11:-14
near:neut	0:-35 2:-12 4:-15 5:-16 6:47 7:-9 10:-9
near:neve	0:-13 3:-17 6:-22 7:33 9:-19
near:new	0:-23 1:11 4:-22 5:-30 7:-10 8:21 10:-18 11:-42
near:news	0:-11 3:-10 6:9 7:9
near:next	0:-9 2:26 3:-13 4:-31 5:-12 6:-32 7:-8 8:-11 9:-22 11:19
near:nige	0:11 1:-10 2:-35 3:-20 4:-24 5:-44 7:-30 8:-45 9:12 10:24 11:-29
near:nigh	0:-48 1:-10 2:-38 4:-41 6:13 7:-29 8:-16 9:-11 10:43 11:-8
near:nile	5:-13 6:17
near:nine	0:-11 1:11 3:9 4:-25 5:28 6:-38 7:-42 8:-34 9:12 10:-17 11:-25
near:nobo	0:-33 2:-26 3:-33 4:-10 5:-25 6:-41 7:21 8:-17 9:22 10:13 11:-17
near:non	0:19 10:-11
near:none	6:29 7:-29
near:noon	0:-17 2:-15 3:-13 4:-19 5:-12 7:-17 8:-14 9:26
near:nort	0:9 2:-11 3:22 4:-19 6:23 7:-18 8:-24 9:-23
near:not	0:40 1:-35 2:-13 3:-37 4:21 5:-37 6:-63 7:47 8:-40 9:19 10:-62 11:-45
near:note	8:16 10:-15
near:noth	0:-14 2:-16 3:-10 4:21 5:-16 6:-28 7:8 8:-14 9:-19 10:-14 11:18
near:nov	0:-19 6:21
near:nove	0:10 1:22 2:17 3:-13 4:-14 5:-16 6:-34 7:-15 8:-22 9:13 11:-27
near:now	0:-42 1:-13 2:-26 4:-9 5:-23 6:10 7:26 8:13 9:-36 10:-26 11:-26
near:nrc	5:-17 6:22 9:-9
near:numb	1:-26 2:-27 3:26 4:-15 5:-18 6:10 7:24 9:-56 10:-38
near:nurs	0:26 1:-9 2:-8 3:-27 4:-28 5:-25 6:10 7:-27 8:-11 9:-21 11:-17
near:obse	3:-9 6:19 7:-9 9:-13 11:-13
near:occu	0:-17 3:14 5:-34 6:22 7:-11 8:-8 9:-9 11:-13
near:ocha	3:22 6:10 9:-17 11:-13
near:oct	4:-13 8:-19 10:11
near:octo	0:48 1:-20 3:11 5:-10 6:-26 7:-29 9:-40 10:-24 11:-28
near:off	0:26 2:17 3:26 4:-53 5:-52 6:-33 7:-19 8:-32 9:-37 11:-39
near:offe	8:18 10:-17
near:offi	0:-53 1:8 3:-35 5:-20 6:22 10:-29 11:-9
near:oil	5:11
near:old	0:-8 3:-11 6:14
near:once	3:-12 6:-8 9:15 10:-14
near:one	0:-20 1:-40 2:-15 3:-44 4:24 7:-32 11:-13
near:ones	0:-20 1:-10 3:-18 4:-15 5:-11 7:-12 8:-20 9:-13 10:25 11:-13
near:only	0:15 1:-10 2:-13 3:-26 4:-29 5:-17 7:-8 8:-19 9:12 10:16 11:-32
near:open	0:-13 2:-18 3:8 4:-13 6:-19 9:-11 10:16
near:oper	0:-22 2:-11 4:-14 5:12 6:21 8:-10 10:10
near:oppo	8:10
near:orga	1:11 5:-13 7:11 9:-11
near:orig	0:23 3:-17 4:-12 6:-25 8:-13 9:-14 10:-8 11:21
near:othe	1:-28 2:-48 3:-24 4:10 5:-19 7:-43 8:10 9:8 10:-8 11:-36
near:our	0:-25 1:-10 2:12 3:8 4:-21 6:9 7:-40 8:-18 10:13 11:-24
near:ours	3:-18 5:-16 6:31 9:-17 11:-8
near:out	1:-26 2:-45 3:26 4:-31 5:9 6:22 7:-70 8:13 9:-50 10:-9 11:-50
near:outs	0:-10 3:33 6:-45 7:-25 8:-10 9:-16 10:23 11:-13
near:over	0:-18 1:-20 2:20 4:-63 5:-10 6:-27 7:-29 10:15 11:-14
near:own	0:23 1:-14 2:-18 4:-31 6:-13 7:8 10:-19
near:owne	0:-28 2:-22 4:23 5:-8 6:24 10:-34
near:page	0:24 1:-16 2:-10 3:-29 4:-9 5:-19 6:-27 7:-27 8:-32 10:23 11:-22
near:paid	6:12
near:pakh	5:-11 6:29 7:-14
near:paki	2:-9 3:-12 4:-18 5:-14 8:8 9:-13 10:-13 11:26
near:pale	2:-16 4:-16 5:14 6:-18 7:-10 10:15
near:pape	0:-16 3:14 5:-8 6:15 7:-10 9:-10
near:para	6:16 7:-9
near:pare	0:13 2:12 5:-8 6:-23 8:-11 9:-10 10:-20
near:pari	0:-11 3:-8 5:-8 6:22
near:parl	0:-8 6:10
near:part	0:-10 2:-37 3:20 4:-26 5:-15 7:-32 8:-20 9:-28 10:35 11:-26
near:pass	0:19 2:-18 4:-33 5:-16 6:-16 7:-16 8:-8 9:18 10:-12 11:-27
near:past	2:-12 4:-13 5:-45 6:36 10:-20
near:path	0:23 2:-20 3:14 4:-23 5:-16 8:-8 10:-11
near:pati	3:-8 5:29 6:-19
near:paym	10:8
near:peac	0:-12 2:-22 3:-11 4:-23 5:-29 6:55 7:-10 8:-10 9:-10 10:-26 11:-26
near:peak	9:9 11:-18
near:pens	0:-13 3:-12 4:-10 5:23 6:-33 7:-15 9:-15 10:-17 11:21
near:peop	0:11 1:-34 2:-40 3:19 4:-16 5:28 6:-34 8:-41 10:-40 11:-12
near:per	3:-8 6:-13 9:-17 11:22
near:peri	1:-19 2:-12 3:-60 4:-18 5:-27 6:34 7:-24 8:-12 9:-8 10:-13 11:41
near:pers	0:-25 1:-13 2:-10 3:11 4:9 6:-11 7:15 8:-12 9:-16 10:-18
near:peti	3:8
near:phas	10:12
near:phil	5:-8
near:phon	4:-11 5:-16 7:19
near:pick	5:-10 7:9
near:pict	5:19 6:-15
near:plac	0:-10 2:-9 3:-22 4:-9 5:-9 6:29 7:-27 8:8 9:-19 10:-16 11:12
near:plan	0:-23 1:-16 2:-13 3:-16 4:-39 5:-24 7:-27 8:9 9:11 10:33
near:play	5:8
near:plus	8:12 10:-8
near:poli	0:-11 1:-13 2:-53 3:-44 4:-15 6:27 7:-33 11:-23
near:popu	5:-9 6:13 7:-18
near:port	0:-27 2:23 4:-15 8:-8 10:-8
near:post	0:-13 1:-9 3:17 4:-16 5:-27 6:14 8:9 9:-9 10:-13 11:-14
near:powe	3:9
near:pray	0:16 3:-22 4:-8 6:8 7:-10 9:-8
near:pre	3:18 9:-17
near:pref	0:-8 1:-12 3:-35 5:-12 6:48 7:-13 9:-32 11:-35
near:preg	3:12 5:16 6:-22
near:pres	2:-21 3:-12 5:-18 6:44 7:-43 9:-11 10:-28
near:prev	0:15 4:-9 6:23 7:-13 8:-8 10:-8
near:pric	6:12
near:prim	2:8 8:10 10:-15
near:prin	0:-35 2:24 3:-9 4:-39 5:-16 7:-9 8:-11
near:pris	0:25 1:-12 2:-23 3:-19 4:22 5:-29 6:-18 7:-24 8:9 10:-42
near:priv	3:-8 9:-19 11:20
near:prob	5:10 7:-19 9:-11 10:-9
near:proj	1:21 6:-20
near:prom	0:-14 3:-18 4:-28 6:-17 7:-10 10:33
near:prop	0:10 6:-9 8:-13
near:pros	0:-9 6:15 7:-10 8:-16 10:20
near:prot	0:-8 5:-13 6:19
near:prov	1:-12 2:-13 3:22 4:-20 5:-28 6:30 8:-17 9:-47 10:-27 11:13
near:publ	0:-9 2:-13 4:-29 5:-27 6:20 8:-8 10:18
near:pull	0:-9 3:-8 4:-8 5:12 6:12 10:-11
near:punj	3:-20 5:-15 6:11 7:-19 9:-21 11:24
near:pupi	0:31 2:-12 3:-11 4:10 5:-10 6:-10 7:-17 8:-10 9:-20 10:-34
near:push	3:10
near:put	0:-12 1:-24 2:-22 4:-20 5:-11 6:9 9:-31 11:-15
near:puts	0:34 2:-11 3:-16 4:-24 5:-10 6:-16 7:-8 8:8 10:-15 11:-8
near:qata	6:8 8:11 10:-11
near:quak	0:-10 3:-17 6:15 7:-9
near:quar	6:10
near:quot	0:-10 5:-11 6:19
near:raba	5:-9 6:13
near:radi	0:-12 4:-8 5:-17 6:32 7:-9 10:10
near:rafa	5:19 6:-10
near:raid	0:12 2:-40 4:-42 5:-16 6:24 7:-8 8:-16 10:19
near:rain	0:-21 1:-11 3:24 4:-25 5:-17 6:-40 9:-19 10:19
near:rais	5:-16 6:34 7:-11
near:rama	0:-32 2:-9 4:-13 6:-8 8:33 10:-11
near:rang	6:12
near:rans	0:-31 1:-12 2:13 3:-18 4:22 5:-20 6:-46 7:-20 8:-31 9:-10 10:43 11:-9
near:rate	6:12
near:rati	3:-21 6:-10 9:23 11:-20
near:ravi	3:8 5:8 6:-12
near:reac	0:16 1:-9 2:21 3:-17 4:-23 5:-28 6:-8 7:8 8:-14 11:-17
near:read	0:21 2:-23 3:18 4:-20 5:15 6:-37 9:-9 10:-13
near:rebe	0:-14 1:-10 2:-8 3:-14 5:-12 6:-29 7:19 8:-19 10:12 11:11
near:reca	3:16 9:-9
near:rece	0:-15 2:-8 3:-14 4:-14 6:15 7:-11 8:-11 9:-19 11:13
near:reck	3:19 5:-8 7:-17 9:-13 11:-17
near:reco	1:27 2:-16 3:8 4:-27 7:-53 8:-14 9:-12 10:-24 11:-10
near:red	0:-31 1:-12 2:8 3:-14 4:-34 5:27 6:-15 7:-8 8:-20 9:-23 11:-16
near:refu	0:-16 1:-9 3:-8 4:-11 5:-27 6:-15 7:13 8:-8 9:24 10:-11 11:-19
near:regi	0:20 1:-27 2:-35 3:-9 4:-56 6:-41 7:18 9:12 10:-18
near:reha	3:12
near:reje	0:-9 1:-11 2:-16 4:10 6:16 10:-13
near:rela	0:-11 2:-11 4:-17 5:-20 7:31 8:-10 9:-19 10:-10 11:-13
near:rele	0:-33 1:-8 2:-37 3:-9 4:16 5:-12 6:-26 7:-16 8:20 9:-11 11:-15
near:reli	3:-11 5:-8 7:-13 9:-17 11:18
near:relo	3:35 6:-14 9:-24 11:-13
near:rema	0:8 3:-13 4:31 6:-16 7:13 8:-31 10:-58 11:-34
near:repa	5:-9 6:13
near:repo	0:17 1:-20 2:-21 3:-55 4:-33 6:26 7:-51 8:12 10:-37
near:repu	3:-11 11:11
near:requ	2:-18 8:27 10:-27
near:resc	0:-14 1:-14 2:-23 3:-11 4:-20 6:22 7:-11 8:-12
near:rese	3:-9 11:11
near:resi	0:-26 4:-8 5:-12 6:8 7:-11 9:-8 10:11
near:resp	0:-12 3:-31 4:25 5:-10 6:-8 9:13 10:-17 11:-12
near:rest	0:-14 3:-10 4:-24 5:-21 6:35 7:-29 9:-18 10:-27 11:12
near:resu	0:-19 2:-8 3:13 4:-14 5:-11 6:16 9:-9
near:reta	6:15
near:retr	0:-10 6:14 7:-17
near:retu	0:-51 1:-20 3:-47 4:-23 5:-41 6:-22 7:15 8:22 9:-34 10:-17 11:55
near:reut	0:-17 2:18 3:-9 4:13 5:10 6:-24 7:-12 8:11 10:-9
near:revi	5:-14 6:12 7:14
near:rice	0:22 6:-24
near:rifl	0:-8 6:13
near:righ	0:-20 1:-21 2:-25 3:-30 4:32 5:-8 6:16 8:-31 9:-26 11:-25
near:rise	0:-15 4:-12 5:-9 6:-13 9:25 11:-20
near:rive	0:-8 3:-23 5:-14 6:-8 7:11 9:26
near:road	0:-16 1:-10 2:-8 3:31 4:-21 6:9 7:-20 8:-8 9:-23 10:-18
near:rohi	6:-19 7:20 9:-11 11:-13
near:roof	3:15 9:-19
near:room	0:-18 2:-8 3:-27 4:23 6:-27 7:-26 8:-9 9:12 10:-19 11:12
near:rose	6:14 7:-10
near:roug	6:-13 7:11
near:roun	0:-14 3:17 4:-11 6:18 7:8 11:-16
near:rubb	5:-10 6:23 8:-9 10:-12
near:ruli	3:-12 6:12 7:-17 10:-14 11:16
near:run	6:13
near:runn	3:20 6:-23 7:13
near:rura	11:10
near:russ	0:-24 1:17 2:-19 3:-15 7:-21 9:-13
near:sada	6:15 7:-8
near:safe	3:8 5:-14 7:12 9:-9
near:said	1:-51 2:-36 3:-19 4:-56 6:16 7:-23 8:-12 9:-19 10:15
near:sale	6:13
near:same	0:34 1:-18 2:-41 3:-25 4:-44 5:19 6:-33 7:-14 8:-15 9:-32 11:40
near:sana	0:25 3:-21 4:-9 6:-22 7:-10 9:-10
near:sand	0:-9 4:28 5:-17 6:-20
near:sant	5:10
near:sar	6:20 7:-10
near:satu	0:-16 1:-9 2:-11 3:-29 4:-16 5:-25 6:-8 7:17 8:-11 10:13 11:11
near:saud	0:-17 4:-12 6:-28 8:40 10:-21
near:save	0:-14 4:12 6:-14 10:14
near:saw	0:-35 5:23 6:-36 7:-10 8:-11 10:-37
near:say	0:-28 2:-38 3:16 4:-37 5:-19 7:12 8:-19 9:20 10:-26
near:sayi	4:-12 6:24 7:-9 10:11
near:says	0:-87 2:13 3:13 4:-19 7:-26 8:-42 9:-58 10:27
near:sche	3:22 7:-10 11:-20
near:scho	1:-13 2:-20 3:18 4:-13 5:-20 7:11 8:-27 9:-33 10:-8 11:-26
near:sea	5:-8 7:12
near:sear	3:-18 4:-10 6:8 7:22 9:-19
near:seas	3:8 6:-12 7:11
near:seat	0:-9 4:-17 5:-9 6:-9 10:20
near:seco	0:-32 1:-15 2:-10 4:-12 7:-36 8:-28 9:17 10:23 11:-35
near:secr	0:-8 3:-12 6:22
near:sect	3:20 6:-11 10:-8 11:-12
near:secu	0:-37 2:-8 4:13 5:-10 6:25 7:-18 8:-15 9:-11 11:-8
near:seen	1:-10 2:-12 3:-15 5:-24 6:-29 7:23 8:-19 9:-22 10:13 11:-17
near:seiz	0:32 2:-22 3:-8 4:-17 5:-16 6:-38 7:-16
near:sell	9:16
near:sent	0:-26 1:-8 2:-14 3:16 4:-24 5:-37 6:-42 7:12 8:45 9:-20 10:-23 11:10
near:sepa	0:-16 3:-9 4:-10 5:-15 6:13 8:-8 10:10 11:-8
near:sept	1:-10 2:-12 3:-23 4:-24 5:-12 7:-28 8:17 9:16 11:-28
near:seri	5:36 6:-18 7:-11
near:serv	0:-40 2:-17 3:-13 4:-14 5:-33 6:42 7:-27 8:33 9:-14 10:-32 11:12
near:set	2:-8 3:19 4:-17 5:-24 6:-30 8:-11 9:-13 10:21 11:-18
near:sett	5:12 6:9
near:seve	1:-14 2:-42 3:-11 5:-11 6:11 7:11 8:8 9:-11 10:-40 11:-24
near:shab	6:9
near:shal	0:-12 2:-15 4:-13 5:-8 8:-9 10:20
near:shar	0:-8 5:17 6:-13
near:she	0:16 1:-17 2:-15 3:-22 4:-28 5:28 8:-24 9:-36 11:-21
near:shee	5:9
near:shel	3:28 5:-17 6:-27 9:12 11:-49
near:ship	4:11 5:8 6:-13 10:-9
near:shir	0:8 3:17 6:-13 11:-16
near:shoo	4:-11 6:18 10:-10
near:shop	6:10
near:shor	0:-12 5:-23 7:18 8:-20 10:14 11:-9
near:shot	0:-47 1:-11 2:8 3:-22 4:-52 6:69 7:-34 8:-36 9:-10 10:-53 11:-10
near:shou	0:-28 2:-21 3:9 4:26 5:-13 7:-16 8:-8 9:-14 10:-17
near:shov	5:-8 6:19 7:-10
near:show	0:-30 1:-8 2:26 3:-18 4:9 5:24 6:-39 7:-32 10:-11
near:shra	3:-10 5:16 6:-12
near:shut	0:-9 3:-12 7:-8 9:21
near:side	0:-13 1:-16 2:15 3:-13 4:20 5:-35 7:-26 8:33 9:-16 10:-47 11:-14
near:sieg	0:-9 6:26
near:sign	0:-31 1:-17 2:43 3:-9 4:-46 5:-25 7:-19 8:-19 9:-12 10:-34 11:-26
near:sinc	1:8 2:-32 3:-8 4:-26 5:-12 6:-8 7:-12 11:8
near:sind	3:9 5:-9 6:24 7:-15 9:-8
near:sing	0:-9 1:-8 3:-28 4:-13 5:-15 6:33 7:-25 9:22 11:-19
near:site	0:-24 1:26 3:20 4:14 5:-23 6:-23 7:-25 10:-21 11:-28
near:sitt	0:-8 3:-15 4:29 5:-13 6:-22
near:six	1:-15 2:-24 3:14 4:34 6:-19 8:-16 9:-17 10:-27 11:-29
near:sixt	1:9 4:-17 7:-8 10:-11
near:size	3:11
near:slau	2:-12 3:-19 4:-14 6:20
near:slee	3:35 4:-8 5:-11 6:-13 7:-18 9:-26 11:-15
near:slep	0:-8 3:11 4:-17 5:19 6:-10 9:-9 10:-18
near:slid	6:9
near:slip	0:-8 10:17
near:slop	0:17 3:27 4:-11 6:-23 10:-10
near:smal	0:-10 2:27 3:9 4:-32 6:-8 7:-12 8:-8 9:-15 10:-29
near:smok	5:28 6:-22 7:-12
near:soci	0:14 2:14 4:-14 7:-25 8:-10 10:-8
near:sold	0:17 1:-17 2:-35 3:-35 5:-24 8:15 9:-20 10:-38 11:-19
near:soma	3:8 6:-12
near:some	1:-13 2:-48 3:-36 4:-11 6:-29 7:-35 8:10 9:-12 10:24
near:son	3:-8 5:-22 6:29 7:-13 9:-11 10:-11
near:sons	0:-11 4:-12 5:-10 7:-10 8:-15 10:22
near:soro	3:-18 5:18 7:-8
near:soug	5:-20 6:-47 7:47 9:-9
near:sour	0:-11 1:-10 4:-13 6:26 7:-14 8:-9 9:-9 11:-20
near:sout	0:-37 1:-10 2:-18 3:-11 4:20 5:-46 6:9 7:16 9:-32 10:-10 11:11
near:spac	3:-12 9:19 11:-18
near:spar	6:8
near:spea	0:-15 2:-11 3:-10 4:-12 5:-13 6:10 7:12 9:-20 10:-8 11:18
near:spec	0:-8 3:-13 4:-11 5:-9 6:10 7:18 8:-14 9:-8 11:-10
near:spen	0:21 4:-20 6:-12
near:spok	0:-10 1:-18 3:-37 4:-46 5:17 8:-20 9:-36 10:10 11:18
near:spot	5:8 7:-8
near:spre	5:10
near:spri	3:13
near:sri	7:10
near:stad	3:22 9:-11
near:staf	0:-21 2:-10 3:-14 4:19 5:10 6:-23 8:-15 9:-19 11:20
near:stag	0:-8 3:-8 6:12 8:-11 10:11
near:stai	6:12
near:stal	3:22 7:-10 11:-20
near:stan	0:-20 2:-9 3:9 4:14 5:-11 6:17 10:-11
near:star	0:22 1:-19 2:-15 3:12 4:-35 5:-30 6:-17 7:-31 10:-29 11:9
near:stat	0:-15 1:-29 2:-23 4:-15 5:-13 8:-26 9:18 10:14 11:-29
near:stay	0:-8 3:15 5:-13 6:-17 7:-10 9:13 11:-24
near:step	0:-10 2:-15 3:-11 5:28 6:-21 7:-16 9:-13 10:-17 11:-21
near:stil	0:-49 1:-31 2:-17 3:23 4:60 5:-23 6:-48 7:33 8:-57 10:-39 11:-63
near:stop	1:-12 2:-13 4:-21 5:-24 6:24 7:-23 8:-12 11:-17
near:stor	0:-17 4:-10 6:28 9:-8
near:stra	5:23 6:-21 10:-9
near:stre	0:15 2:-8 3:-19 4:-8 5:-25 6:-20 7:22 8:-9 9:-12 10:-15 11:-17
near:stri	0:-20 2:-11 3:8 5:8 7:11 9:-12
near:stro	5:-25 6:28
near:stru	5:-18 6:36 7:-22 10:-11
near:stud	6:16
near:sub	6:23 7:-16
near:succ	5:-31 6:37
near:such	3:24 10:-14 11:-20
near:suda	0:-15 1:-10 3:-8 5:-17 6:14 8:18 10:-15 11:-8
near:suff	0:-9 6:28 7:-24
near:summ	0:-28 3:-21 4:-14 5:-8 6:33 7:-8 9:-8
near:sund	0:-37 1:-11 2:-24 3:-21 4:-43 6:16 7:-11 8:-14 9:9 10:26 11:-13
near:sunk	0:-12 4:12 6:13 10:-9
near:supe	6:13 7:-16
near:supp	10:13
near:surg	0:-11 2:-11 3:-12 5:45 6:-39 7:-21 9:-11
near:surr	5:-11 6:19 7:-15
near:surv	4:-14 5:-32 6:37 7:-24 9:-10
near:susp	3:-8 6:18 7:-8
near:sust	0:18 3:-11 6:-8 7:-8 9:-9
near:suzu	3:17 6:-10
near:swap	0:-11 2:-8 3:-10 4:-13 5:-9 6:-25 7:-18 8:31 9:-11 10:-17 11:-16
near:syri	0:-10 1:-16 3:-19 5:-22 6:37 9:-23 10:-9
near:taiw	5:10 7:-9
near:take	0:51 1:-22 2:-41 3:14 4:8 6:-57 8:-16 9:-8 10:-30 11:-35
near:taki	2:-8 3:-15 4:-8 5:-22 6:36 7:-11 8:-14 9:-11
near:tali	5:9 7:-12
near:talk	0:-14 2:-29 3:-11 4:-19 5:-11 6:-8 7:-19 8:18 9:-9 10:17 11:-13
near:tall	3:-15 4:-10 5:-13 6:25 7:-15
near:tank	5:-8 6:19
near:tawi	3:25 9:-19 11:-9
near:tea	5:-8 6:17
near:teac	0:48 2:-9 3:-16 4:-37 5:-26 6:-16 7:-15 8:-14 9:-22 10:-37
near:team	0:-28 2:-12 3:-27 4:-12 5:9 8:-10 9:-25 11:12
near:tele	0:-11 1:-8 2:-15 3:-20 4:10 5:-8 6:28 7:-15 8:-8 9:-10 10:-34 11:-9
near:tell	3:-16 9:20
near:temp	3:15 5:17 6:-17 7:-11
near:ten	0:-22 2:19 4:-12 7:-47 8:10 9:-21 10:-16
near:tens	3:20 7:-10 9:-26 11:9
near:tent	3:29 6:-14 7:-8 9:-17 11:-9
near:term	0:-26 4:-17 6:-10 8:40 10:-29
near:terr	0:-17 1:-8 2:19 3:26 4:-35 5:-25 7:-24 8:-26 9:-13 10:14 11:-30
near:test	6:13
near:thai	0:-40 4:-52 5:-19 6:-19 7:-17 9:-15 10:35 11:-17
near:than	0:12 1:-28 2:-22 5:-49 6:43 7:-23 8:-29 9:-9 11:-33
near:that	1:-12 2:27 3:-16 4:-16 6:-44 7:16 8:15 9:-44
near:the	1:23 2:-17 4:-8 5:-31 7:-24 8:-15 10:-16 11:-50
near:thea	5:9
near:thei	1:-32 2:-63 3:10 5:-8 7:-53 8:-16 10:-37 11:28
near:them	0:-25 2:-26 3:-11 5:9 6:12 7:-24 8:-21 9:-12 10:-12 11:-34
near:then	1:-9 2:-40 3:8 4:13 5:-37 6:30 7:-11 8:-37 9:-10 10:-35 11:9
near:ther	0:-13 2:-53 4:47 5:-50 6:-32 7:19 9:-49 10:-19 11:-36
near:thes	0:-32 2:20 3:16 4:-18 5:-38 6:-39 7:-25 9:-39 11:12
near:they	0:29 1:-22 3:-49 4:-12 7:-64 8:-28 10:-28 11:-13
near:thin	2:-19 3:14 4:-15 6:-20 9:-10 10:22
near:thir	0:32 1:-11 2:-30 4:-46 6:-14 8:-11 9:-23 10:-36 11:-9
near:this	0:-35 1:16 2:-35 3:-52 4:-10 6:9 7:-42 9:24 10:18 11:17
near:thos	0:-62 1:-34 2:23 3:-32 4:-22 5:-34 6:17 7:-38 8:26 9:-11 10:-23 11:-18
near:thou	0:-22 1:21 2:-16 3:22 4:25 5:-19 6:-36 7:-10 8:-15 10:-27 11:-23
near:thre	0:-18 1:-24 2:-42 3:-9 4:-14 5:9 6:-23 7:-11 8:19 9:18 10:-10 11:-40
near:thro	0:-30 1:-15 2:15 3:-42 4:-33 6:-23 7:-19 8:9 9:39 11:-43
near:thur	0:14 1:-13 3:-21 4:-28 5:8 7:-26 8:-8 9:-28 10:-14 11:20
near:thus	0:-8 6:15
near:tick	6:-12 7:12
near:time	0:-21 2:-17 3:17 4:24 5:-40 6:-12 7:19 8:-15 9:-15 10:-44 11:-19
near:tine	3:-26 6:-21 9:37 11:-36
near:toda	0:-30 1:-8 3:10 4:21 5:-23 6:25 7:-23 8:-15 9:-11
near:todd	3:-18 4:-18 5:-31 6:-32 7:38 10:-9
near:toge	0:16 3:10 4:-10 10:-14
near:told	0:-35 1:-22 2:8 3:-49 5:37 6:-16 7:-11 9:-46 11:-9
near:toll	0:-26 1:-12 2:-15 3:-30 4:-19 5:-27 6:49
near:toni	3:18
near:tonn	7:11
near:too	0:-24 2:-14 3:-12 4:-22 5:-12 7:-10 10:27
near:took	0:24 1:-25 2:-16 3:-13 5:-28 6:15 7:-17 8:-16 10:-37 11:-28
near:tork	3:-15 6:-10 9:-32 11:28
near:torr	6:27 7:-14
near:tota	3:-26 5:-10 6:14 9:29 11:-10
near:tour	0:8
near:towa	0:8 3:19 4:-8 6:-12 9:-17 10:-9 11:-10
near:town	0:-19 1:-12 3:37 4:-16 5:-26 6:23 7:-34 9:-26 11:-11
near:trac	0:-21 2:-8 4:-9 6:-17 7:31 10:11
near:trad	0:15 4:-9 5:-8 6:-12 7:-11 8:11 10:-14
near:trai	0:-16 2:-14 4:21 5:-31 6:43 10:-29
near:tran	0:-17 2:20 3:-28 4:-18 5:-25 9:29 10:-17 11:-26
near:trav	3:14
near:trea	0:-11 3:-20 5:45 6:-42 9:-12 10:-9 11:-12
near:trie	5:-11 6:21
near:troo	0:-21 4:-24 5:17 7:-11 8:-14 10:15
near:truc	0:8 2:14 3:-11 4:-22 5:-16 6:-15
near:true	0:22 2:11 4:-21 6:-9 8:-16 10:-13
near:tsel	3:8 6:-15 9:-17 11:14
near:tues	0:23 1:-8 2:-20 3:-31 4:-23 5:-20 6:-24 7:-8 8:10 9:26 10:-16
near:tuni	1:17 6:-12 7:-10
near:turk	3:-21 9:11
near:turn	0:16 6:-8 8:-19 10:16
near:twel	2:-12 3:-15 4:11 6:-51 7:22 8:23 10:-24
near:twen	0:-27 2:-18 3:-8 4:43 5:-12 7:-28 8:-18 10:-39
near:two	0:16 2:-61 3:13 4:14 5:-9 6:-12 7:-17 8:-30 9:-26 10:-10 11:-37
near:typh	6:20 7:-15
near:ukra	0:-12 2:-17 4:-12 6:20
near:unac	0:23 1:-12 2:-8 3:-30 4:-25 5:-53 6:-42 7:45 8:-19 9:-8 10:-15
near:unde	0:-27 1:27 2:13 3:28 4:-49 5:-24 6:-24 7:-26 9:-35 11:-9
near:unha	5:15
near:unhc	3:17 5:-8 11:-10
near:unic	3:9
near:unif	0:-15 3:22 4:-25 5:-24 6:31 7:-15 9:-26 10:-9 11:-12
near:unio	3:-24 4:-13 5:-26 6:46 7:-22 9:-13
near:unit	0:-20 3:29 4:21 5:-24 6:10 7:-12 9:-23 10:-24 11:-14
near:unti	0:-26 2:-24 4:-33 5:27 6:10 10:-16
near:upda	5:-10 6:19
near:upro	3:28 5:-13 6:-14 7:-11 9:-34 11:15
near:upwa	3:-16 6:28 7:-12
near:urge	4:13 6:-11 8:-10 10:-10
near:used	3:-17 5:-9 6:-15 7:22 9:-8
near:vali	5:-35 6:49 7:-23 10:-8
near:vall	3:10 7:-12
near:vehi	0:-19 2:-8 3:-13 4:-14 5:-17 6:40 7:-12 8:-10 10:-9
near:vene	0:23 2:-16 4:-23 6:-10 10:-16
near:veri	6:25
near:vice	0:-30 2:-16 4:-19 6:15 10:12
near:vict	0:28 2:-11 4:-12 5:-21 6:-11 7:-22
near:vide	2:24 3:-9 4:24 5:-13 6:-41 7:-16 8:-16 10:-19
near:viet	3:-8 6:31 7:-28
near:vill	0:15 2:14 4:-19 5:-28 6:-22 7:-25 8:-14 9:-25 10:-10 11:17
near:viol	0:-8 2:-12 4:-11 6:24 8:-8
near:voic	6:11
near:volu	0:-14 2:-12 3:-23 4:-15 9:-21 10:-25 11:20
near:wade	0:-14 3:-14 4:-10 5:-10 6:-15 9:29 10:-10 11:-28
near:walk	0:-12 3:-11 4:22 6:-10 7:-17 8:-11 9:19 10:-28
near:wall	0:-12 3:-8 5:-11 6:32 7:-15
near:want	6:-8 8:13 10:-9
near:war	0:-21 2:-14 4:-12 5:-16 6:12 7:10 9:-19 10:-15 11:-16
near:warn	1:-9 4:-9 5:-10 6:12 7:-23 9:16 11:-24
near:was	2:15 4:16 5:-18 6:-12 7:-108 8:-26 9:-65 11:-44
near:wash	0:-17 2:-11 4:-25 5:-19 6:38 7:-17 10:-17
near:wate	0:-9 5:-16 7:15 8:-8 9:-8
near:way	0:16 2:-12 3:-9 4:-35 5:-35 6:16 7:-12 8:18 10:-38 11:-8
near:wedn	0:-10 5:26 6:-17 7:-15
near:week	0:-22 1:-26 2:-42 4:10 5:-20 6:-32 7:-17 8:-29 9:17 10:34
near:went	0:-31 1:-9 2:20 3:-31 4:-39 5:-29 6:-26 7:-44 8:-13 10:27 11:19
near:were	0:13 1:-22 3:-30 5:16 6:-18 7:-21 8:25 9:-56 10:-37 11:-44
near:west	1:21 4:-8 5:-8 7:-10 8:-16 9:-8
near:what	0:24 2:-15 3:-22 5:-15 6:-27 7:8 8:-11 9:-18 10:-15 11:18
near:when	0:-20 1:-26 2:-40 3:8 4:21 5:11 6:9 7:-56 8:-12 9:-26 11:-18
near:wher	0:-9 1:-14 2:-29 3:-8 4:13 5:-23 6:15 8:-27 10:-23 11:-19
near:whic	0:-15 1:8 2:-29 4:-11 5:-15 6:8 8:-11 9:-12 11:-9
near:whil	0:15 2:-12 3:-15 6:-16 8:-15 9:-13 10:-14 11:15
near:whit	6:13
near:who	0:-23 1:-54 2:-37 3:-36 4:-22 5:-9 6:-10 8:9 9:27 10:-19
near:whol	1:14 6:-12 7:-10
near:whom	0:-61 2:15 3:-27 6:-32 8:-19 9:35 10:-18
near:whos	6:-10 7:13
near:wide	3:22 6:-11 9:-8
near:will	0:-39 1:-14 3:22 4:-39 5:23 6:-46 7:-50 8:-17 9:11 10:17 11:-15
near:wint	3:-10 9:-8 11:13
near:with	0:-34 1:-50 2:-75 3:16 5:13 6:-23 8:-25 9:10 11:-24
near:witn	6:15
near:woma	0:-10 5:10 6:11 7:-15
near:wome	1:-22 2:-49 3:-23 4:-74 5:-89 6:14 7:21 8:-11 9:31 10:-13
near:work	0:-27 1:-11 2:-24 3:-10 4:25 5:-26 8:-27 9:-25 10:12 11:-21
near:worl	0:-17 3:28 4:12 5:-12 6:-14 7:-12 8:-13 9:-18 10:-15 11:-23
near:wors	0:16 3:8 7:-14
near:woul	0:-38 1:-11 3:26 4:-40 5:-19 7:30 8:24 9:-30 10:-11 11:-32
near:woun	0:-56 1:-28 2:-25 3:-38 4:-33 5:86 6:-56 7:-28 8:-29 9:-21 10:-36 11:-21
near:writ	0:29 3:-15 5:-18 6:-10 7:-12 8:-16 9:-19 10:-16 11:-12
near:wron	2:-11 4:-12 6:-23 8:28
near:wrot	0:-38 1:-9 2:-14 3:-31 4:-26 5:16 6:23 7:-23 9:-13 11:-11
near:yard	6:13
near:year	0:-23 1:25 3:-24 4:-38 5:-41 6:51 7:-79 8:-13 9:15 10:-39 11:10
near:yeme	0:-27 2:20 4:28 6:-29 7:-8 8:14 10:-22
near:yest	0:-21 2:-19 3:17 4:-12 6:23 7:-30 9:-26 10:-21 11:-26
near:yet	0:-16 1:-13 2:13 3:-11 4:17 5:-12 7:12 8:-20 9:-9 10:-47 11:-8
near:you	0:-15 1:-8 4:17 5:-11 7:-13 8:-13 9:-9 10:-25
near:youn	5:-10 6:20
near:zapo	6:11
near:zone	6:12
next:claim-abducted	0:-18 2:-38 3:-47 4:-15 6:24 7:-19 8:-71 9:-14 10:30 11:-33
next:claim-allocated	0:-13 3:27 5:10 6:-51 7:-24 9:-38 11:16
next:claim-casualties	0:-8 1:32 2:-15 3:-11 4:-13 6:-31 7:-19 8:-14
next:claim-dead-in-captivity	0:38 2:8 3:-14 5:-14 6:-40 8:-22 10:-20
next:claim-delivered	0:13 1:-14 4:-12 5:-29 7:-24 8:-14 9:-17 10:-15 11:19
next:claim-displaced	0:-8 1:-41 2:-19 3:22 4:-29 6:-8 8:-40 11:-76
next:claim-held	0:33 1:9 2:-24 3:-44 5:-31 6:-21 7:-46 8:-31 9:-16 10:11 11:-28
next:claim-injured	0:-56 1:-46 2:-64 3:-13 4:-30 5:9 6:42 7:8 9:-66 10:-32 11:-44
next:claim-killed	1:-59 4:-22 5:-27 6:17 7:12 8:-49 9:-51 10:-12 11:-22
next:claim-missing	0:-11 1:-42 3:-66 4:-47 5:31 6:12 7:9 8:-10 9:-60 11:-48
next:claim-pledged	3:14 6:-18 7:-19 9:-17 11:13
next:claim-prisoners-exchanged	1:-10 2:-28 3:-12 4:-57 5:-8 6:-40 7:-12 9:-12 10:39 11:-15
next:claim-refugees	0:-40 1:-22 2:-33 4:-32 5:-29 6:12 7:-16 8:-26 9:20 11:-30
next:claim-released	0:17 1:-19 2:-19 3:-39 4:-35 5:-10 7:-12 8:-10 9:-24 10:9 11:-23
next:claim-requested	7:-16 8:-16 9:-49 11:20
next:claim-returned	1:-22 2:-32 4:-51 5:-53 6:-45 7:24 9:-28 10:-24 11:45
next:claim-total	3:11 11:-8
noun:	0:-30 1:-31 3:-18 5:12 6:-9 7:-11 8:-15
noun:afghan	3:-25 5:-9 6:-16 8:10 9:-9 11:27
noun:body	0:-50 1:-29 2:28 3:-23 4:-40 5:-51 6:57 7:-63 8:-37 9:-11 10:-35
noun:boy	2:21 3:-14 4:-17 5:-30 8:-24 9:-10 10:-16 11:-16
noun:brother	5:-25 6:14 7:14
noun:captive	0:-20 3:-12 4:11 5:-9 6:-37 8:-23
noun:casualty	0:-22 1:38 3:-25 4:-13 5:-14 6:-27 7:-11 8:-11 9:-9 10:-16
noun:child	0:25 1:-16 2:-35 3:-9 4:-39 6:-10 8:-25
noun:citizen	3:-12 5:-9 6:9 11:11
noun:civilian	0:-39 1:-17 2:-23 3:-46 4:-27 6:48 7:-26 8:11 9:-27 11:-35
noun:colleague	0:8 2:-12 3:-11 4:-16 6:8 10:-22 11:-12
noun:commander	0:29 6:-25 7:-12
noun:corpse	5:-10 6:22
noun:cousin	6:10
noun:crew-member	0:-10 4:16 7:-24 10:-8
noun:daughter	0:-21 2:-14 5:-13 6:18 7:-18 8:-12
noun:death	0:-39 2:-8 3:-40 4:-16 5:-46 6:65 7:-51 8:-10 9:-24 11:-15
noun:detainee	2:-12 4:-16 8:39 10:-35 11:-10
noun:displaced-person	0:-8 3:55 6:-22 7:-15 9:-47 11:-28
noun:driver	0:-20 2:-9 4:-13 6:-16 7:35 10:-16
noun:employee	0:16 4:9 5:-9 6:-29 7:13 8:-24 10:8
noun:fatality	5:-16 6:42 7:-12
noun:fighter	4:-16 5:-14 6:27 7:-17 10:-14
noun:foreigner	0:11 3:-8 4:-26 6:-10 8:-15 10:23 11:-14
noun:girl	0:27 2:-21 3:-10 4:-10 5:-24 6:-34 7:14 8:-23 9:-14
noun:guard	0:-19 2:-13 4:-17 6:26 10:-15
noun:hostage	0:-43 1:-8 2:31 3:-12 4:-14 5:-15 6:-51 7:-10 8:-37 9:-9 10:42 11:-10
noun:individual	0:-17 3:40 5:-13 6:-45 7:-17 9:-15 10:-9
noun:inhabitant	3:-12 6:-16 11:28
noun:injury	0:-9 3:-23 5:50 6:-46 7:-11 9:-9
noun:israeli	0:-9 2:-20 4:12 8:-25 10:15
noun:leader	6:13
noun:life	0:-19 1:-28 3:-31 5:-19 6:74 7:-25 9:-16 11:-9
noun:man	1:-14 2:-23 3:-26 5:-22 6:-22 7:29 8:-16 10:-15 11:-13
noun:martyr	5:-48 6:52
noun:member	0:-14 2:-12 4:-18 5:20 6:19 7:-9 8:-14 10:9
noun:migrant	0:-14 4:-8 6:21 10:11
noun:militant	6:8
noun:miner	6:16 7:-14
noun:mother	6:10
noun:national	0:12 2:-8 3:14 4:-8 6:-8 8:-19 9:-17 10:11 11:-8
noun:neighbour	6:19
noun:nurse	0:48 3:-16 4:-14 5:-10 6:-24 7:-15 8:-10 10:-24
noun:officer	5:11 7:-9
noun:official	4:30 6:-30
noun:other	1:-20 2:-38 3:-21 4:23 5:46 6:-64 7:28 8:-29 9:-24 11:-27
noun:palestinian	0:-25 2:-8 3:-23 4:-12 5:-12 6:24 7:-16 8:37 9:-8 10:-35 11:-9
noun:passenger	0:-11 2:-11 3:-9 4:-10 5:-12 6:13 7:8 10:-12
noun:patient	0:-14 5:32 6:-25 7:-14 9:-15
noun:person	0:-54 2:-74 3:53 4:-12 8:-50 9:-21 10:-74 11:18
noun:personnel	5:-24 6:30
noun:police-officer	4:19 5:-11
noun:prisoner	0:-40 2:19 3:-16 5:-14 6:-38 7:-21 8:32 9:-18 10:-42 11:-14
noun:pupil	0:21 4:-11 5:-10 6:-14 8:-18
noun:refugee	0:-14 3:-18 4:-8 5:-9 6:-16 7:-12 8:-8 9:43 10:-14 11:-52
noun:relative	3:-11 6:21 9:-15
noun:rescuer	5:18 6:-16
noun:resident	0:17 1:-11 2:-9 3:23 4:-18 5:-17 6:-48 7:11 9:-23 10:9 11:-16
noun:returnee	3:-17 9:-34 11:34
noun:rohingya	3:-41 9:45 11:-20
noun:sister	1:-8 2:-9 4:-10 5:25 8:-9
noun:soldier	0:-51 1:-20 2:-41 3:-26 4:14 6:21 7:-23 8:26 9:-18 10:-15 11:-21
noun:son	6:19 7:-8
noun:staff	5:-10 6:-22 7:27 8:-9 9:-9
noun:staff-member	0:-10 4:11 5:24 6:-21 7:-11 8:-8 10:-10
noun:student	0:32 4:-12 6:-11 7:-27 8:-12 10:-12
noun:sudanese	3:-16 6:-10 8:9 9:22 11:-20
noun:survivor	3:22 4:-10 5:10 6:-15 7:-20 9:-15
noun:teacher	0:15 4:-19 5:-14 6:13 7:-10 8:-8 9:-9 10:-21
noun:terrorist	0:-28 4:-10 5:-9 6:40
noun:troops	0:15 1:-8 3:-12 6:-17 7:15 8:-9
noun:victim	0:21 1:23 2:-19 3:-9 4:-17 5:-14 6:-14 7:-24 9:-8 10:-11
noun:villager	3:28 4:-10 6:-22 7:-14 8:-16 9:10 11:-30
noun:volunteer	0:-19 3:-9 4:24 5:-20 7:-20 8:-9 9:-11 10:-20
noun:wife	0:10 10:-8
noun:woman	0:21 1:-9 2:-20 3:-28 4:-39 5:-22 6:18 7:-33 8:-10 9:16 10:-12 11:-9
noun:woman-and-man	0:-10 6:19
noun:worker	0:-34 2:-9 3:-13 5:-21 7:22 9:-10 10:15
noun:worshipper	0:10 6:18 8:-11 10:-15
only:casualty	0:-71 2:-45 3:-27 5:11 6:27 7:-27 8:-78 9:-47 10:-49 11:-21
only:hostage	0:-25 1:-22 2:-18 3:-22 4:17 5:28 7:-16 8:-63 9:19 10:-38 11:-19
other:abducted	0:30 1:-90 2:36 3:-18 5:-35 6:-32 7:-59 8:-25 9:-29 10:23 11:-35
other:aid	0:-44 1:-25 2:-37 3:11 4:-31 7:9 8:-44 10:-36 11:10
other:allocated	1:-18 2:-26 4:-49 6:12 7:15 8:-36 9:-40 10:-38 11:-34
other:casualties	0:-18 1:51 4:-31 5:-53 7:-56 8:-8 9:-29 10:-46
other:casualty	0:-11 1:-13 2:-21 3:-8 4:-13 5:-12 7:-8 11:-9
other:dead-in-captivity	1:-46 2:13 3:-15 5:-30 6:-20 7:-30 8:-31 9:-19 10:11 11:-53
other:delivered	0:-31 1:8 2:-32 3:22 4:-14 6:-29 7:-17 8:-75 9:-17 11:19
other:displaced	0:-25 1:-17 2:-32 3:16 4:-42 6:13 7:-14 8:-35 10:-34 11:8
other:displacement	0:-20 1:-19 2:-10 4:-37 5:-33 8:-8 9:16 10:-17 11:20
other:held	2:17 3:-59 5:-25 6:-23 7:-37 8:-9 9:-20 10:21 11:-99
other:hostage	0:27 1:-39 2:22 3:-43 4:8 5:-55 6:-41 7:-39 8:26 9:-61 10:21 11:-29
other:injured	0:-33 1:-38 2:-25 3:10 4:-25 6:33 7:-8 8:-37 10:-44 11:-30
other:killed	1:-11 2:-18 4:-8 5:-11 8:-22 11:-10
other:missing	0:-26 2:-45 3:-11 4:-59 6:20 8:-28 10:-21 11:-42
other:pledged	1:-17 4:8 5:-32 7:18 8:-63 10:-86 11:-8
other:prisoners-exchanged	0:-52 1:-17 2:-8 3:-65 4:-24 5:-57 7:-32 8:65 9:-11 11:-102
other:refugees	0:13 2:-37 3:-28 4:-14 5:-49 6:-49 7:-66 8:-23 9:27 10:13 11:43
other:released	1:-24 3:-34 4:20 6:-26 7:-46 9:-45
other:requested	0:-15 1:-25 2:-103 5:-24 6:-31 7:-16 8:-52 9:41 10:-18 11:25
other:returned	0:-34 1:-13 2:-12 4:-78 5:-14 6:-27 8:19 9:17 10:-32 11:27
other:total	0:-11 1:-13 2:-14 3:-33 4:11 5:11 6:-26 8:-10 9:18 10:-13 11:17
others:2	0:14 1:-25 2:16 3:-40 4:31 5:-56 6:-22 7:-54 8:-18 9:-25 11:-11
others:7	0:19 1:-22 2:-13 3:-25 4:30 5:-15 6:-24 7:-44 8:-45 9:-26 11:-43
others:more	0:-19 1:-13 2:-21 4:-31 6:11 10:-21
qualified	0:-22 1:15 2:-43 3:38 4:-37 5:-14 6:-19 7:-26 8:-28 10:-99 11:19
quoted	0:-45 1:-28 4:21 5:-28 8:-22 9:-26 10:8 11:-47
right1:	1:-8 2:-15 4:-12 5:-16 6:12 7:17 8:-10 9:-9 10:-11
right1:"	0:22 2:-39 3:-45 4:-55 5:-30 7:9 8:-19 9:15 10:-43 11:-22
right1:(	0:-28 1:-19 2:-21 3:10 4:-29 6:11 7:13 8:-17 9:-28 10:-8
right1:)	0:-34 1:-15 2:-13 3:-32 4:-22 5:-16 6:14 7:9 8:-23 9:-26 11:30
right1:,	1:-43 2:-26 3:-12 4:8 5:-23 6:-20 7:-20 9:10 11:-23
right1:-	3:15 9:-12
right1:.	1:-26 2:-26 3:-61 4:19 5:-41 6:34 7:-66 9:-13 10:-23 11:8
right1::	1:-14 2:-9 3:-24 4:-24 5:-25 6:-18 7:11 8:-10 9:-30 10:34 11:-15
right1:;	0:-54 1:-16 3:-28 4:11 5:-33 6:73 7:-39 8:-21 10:-35 11:-32
right1:?	4:-18 5:-9 6:23 7:-13 10:-9
right1:a	0:-11 3:-25 5:-8 7:-18 11:18
right1:abducted	0:38 2:-8 4:-20 6:-10 10:-35
right1:aboard	6:14
right1:across	3:-19 5:-13 6:28 7:-16 9:-15
right1:after	0:11 5:-11 6:-10 10:10
right1:aged	5:-11 6:15
right1:among	3:15 4:-12 6:-23 7:8 10:-9
right1:and	0:-20 2:-48 3:-13 4:-42 5:-24 6:45 7:-50 8:-32 10:15 11:-42
right1:are	0:-47 1:-25 3:8 4:33 6:-27 8:-36 9:-10 10:27 11:-21
right1:arrived	6:-8 9:-14 11:11
right1:as	0:17 1:-13 3:-35 4:-13 5:-14 6:-34 7:35 8:17 9:-19 10:-26 11:-16
right1:at	0:-27 1:-21 2:-13 3:23 4:-37 5:-25 6:16 7:-36 8:-20 10:8 11:-33
right1:before	0:-15 1:-8 3:-29 4:-22 6:-8 7:-13 8:-16 10:35 11:13
right1:between	0:10 3:-8 6:8
right1:by	0:22 1:-11 2:-27 4:-39 6:35 7:-31 8:12 9:-18 10:-38
right1:came	2:-13 4:-20 5:-11 7:-11 8:-19 9:-21 10:25 11:13
right1:confirmed	5:-9 6:21 7:-16
right1:could	3:-30 4:-17 6:-31 7:11 8:-17 9:31 10:-23 11:-14
right1:crossed	3:-22 4:-8 5:-11 6:-15 9:30 11:-32
right1:dead	0:-42 1:18 2:-23 3:-41 4:-22 5:-57 6:57 7:-50 8:-15 9:-14 10:-10 11:-11
right1:did	0:13 2:-14 3:-25 4:-17 6:9 7:-13 8:-9 10:-16 11:25
right1:die	5:-9 6:20 7:-9
right1:died	0:-30 1:-27 2:44 3:-37 4:-33 5:-72 6:39 7:-44 8:-29 9:-17 10:-16
right1:displaced	3:31 5:-15 6:-22 9:-19 11:-9
right1:drowned	0:-8 4:-14 5:-17 6:50 7:-21
right1:each	0:-17 3:-12 4:-22 5:-21 6:37 7:-16 10:-21
right1:face	3:10
right1:fell	5:-9 6:18 7:-14
right1:fled	3:9 6:-22 9:9 11:-8
right1:for	3:-22 7:20 9:-17 10:-16 11:15
right1:from	0:10 1:-25 5:-41 6:-17 9:-57 10:-18
right1:go	0:-16 2:-14 4:-31 6:-15 8:-19 10:34 11:-9
right1:got	0:-20 2:-9 4:-8 6:-15 10:23
right1:had	0:-14 1:-16 2:-11 3:-39 5:11 6:15 7:-49 8:-8 9:17 10:-72
right1:has	3:-17 6:-20 7:19
right1:have	0:-13 1:-25 4:-32 7:-23 8:-13 10:-29 11:18
right1:held	4:13 5:-14 6:-11 10:10
right1:homeless	3:23 5:-10 6:-16 7:-11 9:-9 11:-8
right1:hurt	5:46 6:-41 7:-19
right1:in	1:-15 2:-12 4:-72 6:28 7:-25 8:-29 9:-19 10:-20 11:-15
right1:injured	3:-18 5:51 6:-52 7:-23
right1:is	0:20 5:-15 6:-15 7:19 10:-13
right1:kidnapped	0:11 2:-11 4:-42 5:-16 6:-25 8:-12 10:32
right1:killed	0:-39 2:-13 4:-13 5:-46 6:67
right1:last	0:-12 1:13 4:-19 5:-8 8:-11 9:-9 10:12
right1:left	0:-15 4:-15 5:-19 6:-25 7:-16 8:20 10:13 11:-14
right1:lost	2:-21 6:27
right1:may	6:16 7:-9 9:-23 10:11 11:-15
right1:missing	0:-11 1:-9 3:-31 4:-17 5:-25 6:-50 7:49 9:-8
right1:more	0:-26 1:-13 2:-41 7:8 8:-9 9:-16 10:13 11:14
right1:names	0:15 2:-13 3:-24 4:-11 5:-38 7:26 8:-18 9:-12 10:-26 11:-14
right1:needed	0:-9 5:23 6:-20 7:-12 9:-9
right1:of	0:-16 1:-27 2:12 3:-32 4:-9 5:-12 7:-26 8:11 9:-16 11:-15
right1:off	0:-11 3:8 4:-10 6:11 7:-9 10:-10
right1:on	0:27 1:-22 2:-39 3:-8 4:-52 5:-35 7:19 9:-10 10:-38 11:-44
right1:or	0:-14 2:-16 3:23 4:20 5:-8 6:-17 8:-12 10:-18
right1:out	3:24 5:-16 6:-15 9:-9
right1:over	2:19 6:-8 8:-20 9:-22 10:-12 11:23
right1:received	3:-9 5:12 6:-22 9:-17 11:16
right1:recovered	5:-21 6:27 7:-9
right1:remain	0:-11 1:-11 2:-29 4:40 6:-33 7:20 8:-21 9:-8 10:-26 11:-18
right1:returned	3:-22 5:-10 6:-13 8:-8 9:-10 10:-11 11:28
right1:seized	0:-9 2:-12 4:-29 5:-12 6:-20 8:11 10:18
right1:shot	0:-19 2:26 3:-8 4:-24 5:-8 6:-12 7:-11 10:-9
right1:since	0:-29 1:20 2:-13 3:-21 4:8 6:11 7:-34 9:10 10:-25 11:-38
right1:still	0:-23 2:-23 3:34 4:32 5:-17 6:-16 7:10 8:-10 9:-9 10:-28 11:-40
right1:sustained	5:21 6:-15
right1:taken	0:26 2:-8 3:-10 4:16 5:-17 6:-17 7:-11 9:-13 10:-17
right1:that	0:-30 1:-12 2:17 3:-9 4:-19 5:-13 6:-34 10:19
right1:the	0:9 3:-15 4:16 5:-14 6:-21 7:-13 8:10 9:-8 11:-10
right1:this	0:8 4:-10 6:15
right1:to	1:-12 3:18 4:-34 6:-10 7:-32 8:19 10:-12 11:-18
right1:took	3:25 6:-24 7:-10 9:-9
right1:under	3:12 6:-8
right1:was	1:-15 3:-29 4:-29 5:-13 6:34 7:-48 8:-26 9:-33 10:-19 11:-15
right1:we	0:-25 2:-9 4:-11 5:-11 6:-29 7:34 10:-15
right1:went	0:-11 2:-12 3:-24 4:-11 5:-10 6:-17 7:-11 9:11 10:16 11:13
right1:were	1:-8 2:-34 3:-24 4:-32 6:14 7:-32 8:-11 9:-30 11:-36
right1:who	0:11 1:-21 2:-31 4:-10 5:-17 6:-17 8:-35 10:-25 11:10
right1:whom	0:-16 2:15 4:-27 6:-22 8:9 10:10
right1:whose	3:8
right1:will	0:-12 3:20 4:-19 6:-29 7:-23 8:-16 11:-18
right1:with	1:-11 3:15 4:-23 5:32 6:-37 7:-35 8:-9 9:-29 10:-18 11:-13
right1:without	6:-10 7:11
right1:would	4:-8 6:13 7:-9 8:11
right1:wounded	0:-10 3:-13 5:61 6:-67 7:-12 10:-8
right1:|	0:-12 1:-22 2:-22 3:50 4:-28 6:-26 7:-40 8:11 9:-30 10:-21 11:-26
right1:—	0:8 4:-9 6:-22 7:-10 9:21
right2:"	1:23 2:18 3:-24 4:-37 5:9 6:-27 8:-32 9:-20 10:-8 11:-14
right2:#	1:-41 2:-17 3:32 4:-55 5:-42 7:-29 9:14 10:-16 11:-34
right2:)	5:-9 6:20 7:-15
right2:,	1:-40 4:9 6:-15 7:-24 8:-25 9:-49 10:-50 11:33
right2:.	0:40 1:-9 2:-67 3:16 4:-32 6:-11 7:-28 8:-21 9:-47 11:-19
right2:;	0:-8 4:-8 6:-14 7:10
right2:a	1:-25 3:-13 4:-57 6:19 9:-57 10:-13 11:-40
right2:about	0:-11 3:13 4:-8 5:-11 6:-31 7:-19 8:-11 9:15 10:16
right2:according	0:14 2:-9 3:-34 4:-8 5:-11 6:14 7:-31 9:17 11:-27
right2:across	0:12 3:-16 5:21 6:-21 9:16
right2:after	5:-14 6:-12 7:18
right2:aged	5:31 6:-30 7:-13
right2:all	0:-26 2:-13 3:15 4:-21 5:19 7:-12 8:-8 9:-21 10:19
right2:also	9:-10 11:11
right2:among	3:-11 4:10 5:-29 6:9 8:13 10:-19
right2:an	4:-8 8:22 10:-21
right2:and	0:15 2:-29 3:-41 4:16 5:-15 7:-30 8:15 9:-28 10:-33
right2:are	6:-28 7:28
right2:arrived	9:-18 11:20
right2:as	0:-10 1:-8 3:8 5:15 6:9 7:-14 9:-22 11:-11
right2:at	2:-10 3:-9 4:-13 5:8 6:29 7:-16 8:-10 10:-8
right2:away	2:-15 4:-15 5:-12 6:-23 8:-11 10:27
right2:back	2:9 3:-8 4:-14 6:-9 8:-9 9:-13 11:15
right2:be	2:8 3:9 4:-15 5:-12 6:-8 7:-15 9:-18 10:-8
right2:been	0:8 1:-49 2:-63 3:14 5:29 6:27 7:-72 8:17 9:-72 10:-53 11:-38
right2:board	6:11
right2:both	2:-15 4:22 5:-8 7:-10 10:-19
right2:brought	6:22 7:-14
right2:burned	5:-21 6:26
right2:burns	4:-16 5:31 6:-21 9:-8 10:-18
right2:by	0:-22 1:-14 2:-18 3:-44 4:-32 5:-23 6:9 8:-15 9:13 11:19
right2:children	0:-17 4:-8 5:-25 6:32 7:-22
right2:come	3:-19 11:12
right2:confirmed	5:-10 6:17 7:-12
right2:crossed	0:-12 2:-24 3:-32 4:-18 5:-19 6:-33 7:-12 8:-14 9:25 10:26
right2:day	0:-11 3:-24 7:-16 11:17
right2:days	5:-11 6:15 7:-11
right2:dead	1:-10 2:15 4:-28 5:-24 6:44 7:-21
right2:died	0:-11 2:34 3:-34 4:-17 5:-24 7:-48 8:-13 9:-14 10:-11 11:-11
right2:displaced	3:35 9:-22 11:-14
right2:driven	4:-13 5:-15 6:-29 7:-13 8:-11 9:11 10:16 11:-15
right2:eight	0:-25 2:9 4:17 5:-16 8:-11 9:-12 10:-21
right2:evacuated	0:-8 3:-10 5:27 6:-25
right2:five	0:33 4:-10 5:-10 7:-22 8:-12 10:-32
right2:fled	3:18 9:-9
right2:for	0:-16 3:-13 4:-12 5:-15 6:-36 7:25 8:25 9:-13 10:-13 11:-13
right2:found	3:9 5:-18 6:29 7:-24
right2:four	0:13 4:-9 5:-9 6:13 7:-15 8:-17 9:-9 10:13
right2:freed	0:-14 2:-16 4:-8 5:-10 6:-33 7:-13 8:-11 10:47
right2:friday	3:21 5:-10 6:-27 7:18 9:-16 11:-20
right2:from	0:-13 3:18 4:16 5:-44 6:16 7:-29 8:-18 9:-39 10:-21
right2:gaza	2:-12 4:-10 5:-9 6:-8 8:-14 10:24
right2:girls	0:21 5:15 6:-16 8:-13 10:-20
right2:gone	0:-9 1:-12 2:-12 3:-62 4:-9 5:14 6:-28 7:-24 8:-15 9:-33 10:-9 11:44
right2:had	0:13 3:11 4:-10 6:-20 7:-8 9:-15 10:-10 11:-10
right2:has	0:15 4:-10 6:-17 7:16 10:-14
right2:have	0:-42 1:-12 2:-18 3:17 4:-31 5:-15 7:34 8:-11 10:-8 11:-22
right2:he	0:22 4:-10 5:-16 6:-18 8:8 9:-11
right2:her	0:16 3:-17 5:-9 9:-8 11:-8
right2:his	0:-20 2:-28 4:21 5:11 7:-22 10:-10
right2:home	9:-10 10:11 11:9
right2:hurt	3:-8 5:33 6:-30 7:-12 9:-13 10:-10
right2:i	0:-23 2:-14 3:-14 4:-13 5:-14 6:-32 7:24 8:-10 10:23
right2:if	0:-14 2:-20 3:-13 4:33 5:-18 6:-26 8:-9 9:-18 10:-29 11:12
right2:in	0:-25 1:-38 4:26 7:-79 8:-25 9:-9 10:-21 11:-26
right2:including	3:-16 4:-8 5:12 10:-9
right2:injured	0:-13 5:33 6:-17 7:-23 8:-10
right2:injuries	5:32 6:-21
right2:injuring	5:-9 6:12
right2:it	0:-21 2:-14 4:-15 5:-15 7:-14 8:9 10:24
right2:its	6:20 7:-17
right2:killed	0:-22 1:-16 2:14 3:-8 4:-21 5:-53 6:51 7:-21 8:-17 10:-35 11:-11
right2:last	1:-13 3:-12 5:-8 6:19 9:-14 11:-13
right2:led	0:13 3:-10 8:-8
right2:left	0:-14 1:-9 3:19 5:-17 6:8 7:-36 8:-18
right2:let	0:-25 2:-11 4:-9 5:-13 6:-35 10:44
right2:lost	5:13 6:11
right2:missing	0:-13 1:-13 3:-11 4:-12 5:-36 6:-36 7:54 9:-8 11:-10
right2:monday	7:8
right2:more	5:-13 6:22 7:-8 8:-12 10:15 11:-9
right2:morning	0:-12 6:15
right2:most	3:-20 6:9 9:17
right2:mostly	3:9 5:-16 6:-22 7:-17 9:-21 11:16
right2:moved	3:30 6:-9 9:-19 11:-16
right2:my	0:12 3:-17 4:-12 6:-30 7:22 10:-16 11:-14
right2:night	6:8
right2:nine	3:14 6:15 9:-13
right2:not	0:11 1:-10 2:-37 3:-12 4:12 5:-15 6:-35 7:44 8:-18 9:-12 10:-29
right2:number	0:10 3:-14 4:21 5:-8 6:-20 7:-10 9:-8 11:-10
right2:october	4:-16 8:25 10:-21 11:-10
right2:of	0:-19 1:-8 4:-23 5:-9 7:-30 8:-19 10:19 11:-9
right2:off	6:15
right2:officials	8:13 10:-10
right2:on	1:-9 2:-21 4:-18 5:-37 6:-19 7:-19 8:28 9:11 11:-19
right2:one	0:-26 2:-22 3:11 4:12 5:-25 6:20 7:-16 8:-19 9:-12 10:18
right2:or	1:21 6:-17 7:-16
right2:our	0:-10 2:20 3:-22 5:-8 6:18 7:-17 9:12 10:-15 11:-17
right2:out	4:-13 8:-17 10:24
right2:over	0:-10 3:-8 6:-9 8:15 9:19 10:-13 11:-20
right2:perished	1:-10 3:-9 6:34 7:-17
right2:police	8:20 10:-21
right2:registered	3:-33 5:-13 6:-9 9:25
right2:returned	3:-28 9:-13 11:32
right2:said	6:9 7:9
right2:set	3:9 5:-20 6:-17 7:-8 10:19
right2:she	6:9
right2:shot	0:-35 2:-41 4:-33 5:18 6:57 7:-17 8:-25 10:-43
right2:since	0:19 2:-8 3:-31 4:-12 6:-8 7:-15 8:-8 9:8 10:-15 11:10
right2:six	0:-16 2:-10 3:-9 4:8 5:-15 6:-33 7:29 10:-10 11:-12
right2:some	3:-12 9:13
right2:state	5:12 6:-8
right2:still	0:-29 1:-16 2:-24 4:51 5:-43 6:-40 7:26 8:-19 9:-13 10:-37 11:-26
right2:struck	5:-14 6:21 10:-9
right2:sunday	6:10 8:12 10:-16
right2:taken	0:20 3:22 4:-17 5:-25 6:-27 7:-8 8:12 10:-33
right2:that	0:20 2:-14 3:18 4:-24 6:-32 7:20 8:-9 10:-13
right2:the	0:-40 1:21 2:-41 3:-23 4:10 5:-46 7:-21 8:16 9:-28 10:11 11:-46
right2:their	0:-10 3:23 5:-8 7:-13 9:-16 11:-20
right2:them	1:-51 4:-30 5:-28 6:21 7:-28 8:-19 9:-16 10:13 11:-29
right2:then	4:18 8:-12 10:-17
right2:there	6:14
right2:these	0:-9 2:24 3:9 4:-27 5:-12 6:-29 8:11 9:-11 10:-28
right2:they	0:-14 3:-17 4:-13 5:-8 6:29 7:-11 10:-10
right2:those	0:-34 1:-17 2:10 4:-69 5:-29 7:-9 8:-12 9:-10 10:18 11:-21
right2:three	0:-14 3:8 5:-21 7:-11 10:9
right2:to	0:-13 3:26 5:-12 7:-10 8:-14 9:-14 11:8
right2:took	5:-16 6:18
right2:two	1:-10 2:-19 3:13 4:-22 5:15 6:-9 7:-11 8:-22 9:-10 10:10
right2:unaccounted	0:16 4:-13 5:-44 6:-26 7:28 8:-14 10:-11
right2:under	0:-11 2:13 3:20 4:-12 5:-17 7:-18 8:-17 10:13 11:-20
right2:up	0:-21 1:22 2:-14 4:19 6:-25 8:-18 9:-8 10:-12
right2:us	0:26 2:-37 3:-12 5:-22 6:-44 7:-18 8:-30 9:25 10:-48 11:14
right2:was	5:12 6:11 8:-8
right2:week	4:-14 10:18
right2:went	0:-9 5:-8 6:22 7:-11
right2:were	0:-9 1:-25 2:25 3:-10 5:18 6:-32 7:11 8:-45 10:-25 11:15
right2:when	0:-17 3:-12 4:-20 5:-14 6:19 7:-23 10:21 11:-8
right2:which	6:15
right2:who	6:-17 7:20
right2:whom	0:-32 1:-10 2:15 3:-21 6:-11 8:-9 9:17
right2:will	4:-13 10:15
right2:with	0:-36 2:-19 3:-14 4:-30 5:24 6:10 7:-31 8:-8 9:10 10:10
right2:women	0:-28 3:-8 4:-21 5:-18 6:14 7:25 10:-10
right2:would	3:16 6:-8
right2:wounded	0:-12 4:-9 5:50 6:-52 7:-11 10:-16
right2:wounding	5:-11 6:12
right2:wounds	5:21 6:-17
right2:year	0:8 1:13 4:-15 8:-11 10:-14
right2:yet	0:-27 2:15 4:26 5:-23 6:-23 7:20 8:-16 10:-37 11:-8
right3:	1:-12 2:15 3:12 5:15 6:-12 7:-43 9:-25 10:-35 11:-24
right3:"	0:-20 2:-11 3:-15 4:9 5:-8 6:10 7:-16 8:-10 9:-10 11:8
right3:#	0:-33 1:-31 2:-42 3:-40 6:11 7:-20 8:29
right3:)	0:-18 1:-12 2:-20 3:-17 4:-24 5:8 7:21 9:-8 10:-25
right3:,	0:-48 1:-51 2:27 4:-18 7:-9 8:-47 9:-28 10:-12 11:-26
right3:.	0:-19 1:-9 2:-46 3:-15 4:-17 5:11 6:-23 7:18 8:-23
right3:;	0:14 4:-10 5:-16 6:16 10:-21
right3:a	1:-15 4:-12 5:13 6:-29 7:-9 8:-23 9:-31 10:-43 11:12
right3:about	0:-13 2:-10 4:21 5:-11 10:-20
right3:according	3:12 4:14 6:-8 8:-12 9:-10
right3:after	4:22 5:-18 6:16 7:-9 8:12 10:-35
right3:all	5:23 6:-8
right3:alone	6:11
right3:an	0:-17 4:17 5:-21 6:31 7:-10 10:-16
right3:and	0:-41 1:-20 2:-30 3:-43 5:-34 6:75 7:-30 9:-28 10:-24 11:15
right3:are	0:10 1:-9 2:11 3:-17 4:-44 5:39 6:-42 7:-16 9:25 10:-12 11:-21
right3:around	0:17 3:22 6:-30
right3:as	0:-15 1:-8 3:-26 5:8 6:-29 7:20 9:18
right3:at	5:19 7:-26
right3:away	0:25 3:-10 5:-13 6:-22 7:-8 10:-13
right3:back	0:-12 1:-10 2:-27 3:-35 4:-13 5:-20 6:-27 7:-12 8:-16 9:-39 10:20 11:44
right3:be	0:-21 6:-39 7:38 8:-11
right3:been	1:-9 2:-20 4:-28 6:-36 7:36 8:-11 9:-13
right3:before	0:-8 3:-10 4:-8 5:23 6:-8 7:-14 10:-15
right3:being	6:-19 7:23
right3:brought	0:-18 2:-9 3:12 5:33 6:-36 7:-11 8:11
right3:burns	5:-16 6:31 7:-14 10:-8
right3:by	1:-9 2:21 3:22 4:-16 5:-10 6:-11 7:-19 9:-15 10:-31 11:-29
right3:carried	0:12 2:-9 3:-12 5:19 6:-20 8:-8 9:-9 10:-9 11:-21
right3:children	0:-20 3:30 4:-17 6:12 7:-18 11:-21
right3:city	5:17 6:-13
right3:come	0:-15 2:-23 4:26 7:-8 8:-9 9:-11 10:-15 11:11
right3:confirmed	6:13 7:-8
right3:days	2:19 6:-9 8:-20 10:-10
right3:dead	0:-12 1:-15 2:-32 4:-16 5:-41 6:65 7:-20 8:-18 10:-16
right3:died	0:-22 1:17 2:13 3:-15 4:-19 5:-27 6:31 7:-24 10:-15
right3:displaced	3:35 6:-13 7:-9 9:-19 11:-28
right3:down	3:-17 7:-8 9:14
right3:first	2:-9 6:14 10:9
right3:five	2:-9 5:-17 6:39 7:-12 10:-10
right3:for	2:-20 3:-12 4:-22 5:-22 6:-23 7:23 10:8 11:-9
right3:found	6:42 7:-38
right3:four	0:-24 3:-17 5:14 6:15 7:-15 10:22
right3:freed	6:-12 8:-19 10:30
right3:from	1:-8 2:-25 4:-42 7:-37 8:-18 9:8 10:16
right3:gaza	0:-11 2:-19 4:38 6:-9 10:-28
right3:given	0:-18 2:9 6:10 10:-10
right3:go	0:-25 2:-11 4:-9 5:-13 6:-35 10:44
right3:government	4:13 6:-9 8:-10 10:-10
right3:had	0:-33 1:25 2:-21 4:-34 5:-16 6:-28 7:16 8:-9 10:24 11:-16
right3:has	0:-15 5:34 6:-38 10:20
right3:have	0:-33 1:-10 2:-45 3:8 4:-38 5:-20 7:-33 8:-20 9:20 10:31 11:-32
right3:he	3:-8 6:15
right3:held	0:-27 2:-17 3:-22 4:48 5:-17 6:-32 7:-21 8:-10 10:-18 11:-9
right3:her	6:9
right3:home	3:-51 5:24 6:-31 7:-18 9:-30 11:28
right3:homes	3:20 6:-10 9:-13 11:-14
right3:hospital	3:-18 5:34 6:-19
right3:hurt	0:-8 4:-8 5:43 6:-25 7:-24 8:-8 10:-13
right3:i	0:-21 2:35 3:-8 4:-28 5:-14 6:-34 8:-16 10:9
right3:identified	0:-8 6:19
right3:in	0:-38 1:12 3:-10 4:-25 5:19 6:8 7:-43 10:-12 11:-31
right3:injured	5:42 6:-24 7:-22
right3:injuries	5:-10 6:17
right3:into	0:27 3:-18 5:-24 6:-25 9:23 11:-11
right3:is	5:-10 6:-31 9:31 10:-8
right3:israeli	0:-23 2:27 4:-24 6:15 10:-19
right3:it	0:13 4:15 5:-10 6:-26 7:-15 10:-13
right3:its	6:15
right3:kidnapped	0:33 2:-8 4:-17 6:-13 8:-13 10:-20
right3:killed	0:-23 1:-9 2:10 3:-24 4:-9 5:-34 6:66 7:-29 8:-13 10:-9 11:-16
right3:last	4:-12 8:-17 10:24
right3:lives	6:13
right3:local	5:-11 6:15
right3:lost	0:22 6:-22
right3:men	0:-13 5:-27 9:19
right3:minors	4:11 5:-30 6:24 10:-10
right3:missing	0:-12 1:26 3:-24 4:-12 5:-34 6:-40 7:33 9:-8
right3:months	5:-9 7:-10 10:10
right3:more	3:-19 5:-22 6:38
right3:morning	6:16
right3:moved	0:-12 2:-9 3:30 5:-17 6:9
right3:national	0:9 3:-18 5:-12 6:-14 7:22 9:-9 10:-9
right3:near	0:29 10:-29
right3:nine	0:-12 1:25 3:-9 4:-9 5:-23 6:-9 7:-13
right3:noon	3:11
right3:not	0:10 1:-9 2:-20 3:18 4:-36 5:-19 6:-45 7:46 9:-25 10:-23 11:-12
right3:of	1:-21 3:-14 4:16 5:-48 7:20 8:-27 10:-30 11:-24
right3:off	0:15 3:9 7:-9 8:-22 10:-9
right3:on	0:-13 1:-16 2:-35 5:-14 6:39 8:-36 9:-19 10:-18 11:-8
right3:one	2:17 3:14 4:-37 5:-12 6:-34 9:-9 10:14
right3:or	0:-19 1:15 2:-10 3:11 4:-12 6:-16 9:-28 10:-8 11:-14
right3:out	0:-37 2:-16 3:20 4:10 5:-20 6:28 7:-31 8:-26 10:18 11:-11
right3:over	0:-14 2:-12 4:-13 6:-8 7:-8 8:-18 10:30
right3:own	9:15 11:-12
right3:people	5:-20 6:21
right3:police	4:24 8:-10 10:-21
right3:put	3:11 5:-12 6:15 7:-17
right3:recovered	5:-23 6:27 10:-9
right3:rescued	2:-12 6:19 7:-16
right3:road	3:24 6:-18 7:-14 9:-9
right3:said	0:34 5:-8 7:-26 9:-8 10:-13
right3:same	0:30 2:-11 4:-17 6:-20 8:-12 9:-23 11:22
right3:says	0:-37 2:24 3:-9 4:-22 5:-27 8:-18
right3:school	0:19 3:-15 4:-22 7:-10 8:-9 11:-8
right3:sent	3:-9 9:-8 11:13
right3:shelters	3:26 9:-8 11:-9
right3:since	0:13 4:-10 5:-10 6:-11 7:9 9:14 10:-14 11:-9
right3:six	6:27 7:-25
right3:soldiers	5:-9 8:10 10:-9
right3:still	0:-8 2:-9 4:15 6:-18 7:28 8:-12 10:-18
right3:street	0:13 6:-11
right3:sudan	3:-17 6:-11 9:20
right3:sudanese	8:16 9:-24 10:-10 11:24
right3:taken	0:36 3:-19 4:-10 6:-18 7:-15 10:-19 11:-17
right3:teachers	0:17 4:-13 5:-8 10:-8
right3:ten	2:-12 4:-9 5:25 6:-30 7:-18 8:18 10:-14
right3:than	5:-11 6:14 8:-12 10:15 11:-9
right3:that	0:-18 2:-12 4:21 5:-9 10:-16
right3:the	0:-14 1:-47 3:11 5:-23 6:-29 7:-53 8:-21 9:26 10:12 11:-41
right3:their	2:-13 5:-37 6:18 7:-16 11:-8
right3:them	0:-17 1:-10 2:-8 3:-11 6:-13 8:19
right3:there	0:-14 1:-11 2:-13 4:25 5:-14 6:11 7:-20 10:-25
right3:they	2:-11 4:-22 5:-11 6:10 8:-12 10:15
right3:this	0:-12 1:12 2:-10 3:-9 4:-10 6:-23 8:17 9:-20 10:8 11:19
right3:those	0:-11 8:18
right3:three	0:-21 3:-21 4:-14 5:-14 6:37 7:-25 8:9 10:-14
right3:to	0:-21 2:15 3:-53 4:-9 5:-11 6:-34 7:-13 8:-8 11:40
right3:two	4:-10 5:-20 6:25 9:-10
right3:under	0:17 1:16 4:-17 5:-15 7:-13 9:-9 10:-14 11:-16
right3:up	0:16 3:-10 4:-11 6:-10 9:10 10:-11
right3:uprooted	3:32 9:-19 11:-19
right3:was	5:13
right3:water	6:-17 7:22
right3:way	6:10
right3:week	6:18
right3:were	0:-9 1:-12 4:-20 5:-39 6:52 7:-42 8:-20 9:-16 11:-8
right3:when	0:-8 3:11 5:21 7:-8 9:-11 10:-9
right3:who	2:-12 3:-16 4:9 7:8 8:12 9:12 10:-16 11:-16
right3:whom	5:-14 6:10 9:9
right3:will	5:19 6:-10 7:-10
right3:with	0:-19 2:-11 3:-8 4:26 5:10 6:-12 7:-22 10:-15
right3:woman	5:-9 6:15
right3:women	2:-15 3:-26 4:-27 5:-35 7:25 8:8 9:9 10:-23
right3:wounded	3:-9 6:11 7:-14
right3:wounds	5:17
right3:year	3:-10 9:-19 11:20
short	0:-64 1:-60 2:-30 5:27 7:28 8:-73 9:-74 11:-34
size:1	0:-8 1:-36 3:-74 4:-69 5:-21 6:47 8:-8 9:-53 10:-14 11:-40
size:9	0:20 1:-20 3:-86 6:10 7:21 8:-43 9:-100 10:-22 11:-89
size:99	0:15 1:-39 2:-58 3:-80 4:12 5:8 6:18 7:-18 9:-22 11:-102
size:999	0:17 1:16 2:-75 3:-22 4:-40 7:-20 8:16 9:-19 10:-39
size:9999	0:-14 1:-9 2:-42 3:29 4:-20 5:-53 7:-39 8:12 10:-35
size:more	0:-85 1:-13 2:-37 3:46 4:-78 5:-87 6:-41 7:-55 8:-63 9:25 10:-54 11:27
verdict:abducted	0:113 1:-59 2:-21 3:-76 4:-21 5:-101 6:-86 7:-74 9:-58 10:-68 11:-61
verdict:casualties	0:-35 1:79 2:-16 3:-30 4:-27 5:-45 6:-65 7:-42 8:-21 9:-21 10:-31 11:-15
verdict:claim	0:-13 1:8 2:10 3:-15 6:-34 8:9 9:-17 10:-10
verdict:dead-in-captivity	0:-50 2:66 4:-62 5:-33 6:-15 7:-14 8:-34 10:-49
verdict:displaced	0:-83 1:-50 2:-37 3:103 4:-52 5:-61 6:-93 7:-91 8:-56 10:-53 11:-44
verdict:held	0:-93 1:-27 2:-91 3:-53 4:90 5:-67 6:-73 7:-65 8:-43 9:-45 10:27 11:-37
verdict:injured	0:-82 1:-65 2:-63 3:-60 4:-94 5:133 6:-84 7:-128 8:-72 9:-68 10:-36 11:-47
verdict:killed	0:-67 1:-25 2:24 3:-91 4:-32 5:-128 6:151 7:-70 8:-86 9:-56 10:-90 11:-90
verdict:missing	1:-69 2:-12 3:-62 5:-85 6:-61 7:103 8:-58 9:-11 10:-71 11:-61
verdict:open	0:26 1:-138 2:-18 4:-10 5:-46 6:-29 8:-11 9:18 10:-9
verdict:out	1:-47 2:-45 3:30 4:29 6:-18 8:-32 9:-43 10:-40 11:-34
verdict:prisoners-exchanged	0:-57 1:-20 2:-58 3:-40 4:-65 5:-40 6:-56 7:-28 8:87 9:-23 10:-43
verdict:refugees	0:-34 1:-25 2:-22 3:-78 4:-26 5:-57 7:-11 8:-28 9:60
verdict:released	0:-95 1:-27 2:-30 3:-44 4:-34 5:-42 6:-63 7:-39 8:11 9:-45 10:78 11:-14
verdict:returned	0:-36 1:-35 2:-61 3:-34 4:-48 5:-21 6:-19 7:-56 9:-40 10:-28 11:80`
}
