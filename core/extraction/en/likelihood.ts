import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-36
alike:casualties	-46
alike:dead-in-captivity	-25
alike:displaced	21
alike:held	55
alike:injured	54
alike:killed	-4
alike:missing	-49
alike:prisoners-exchanged	51
alike:refugees	40
alike:released	96
alike:returned	-55
any	-36
bare:1	27
bare:9	-105
bare:99	9
bare:999	47
bare:9999	57
bare:more	40
before:abducted	13
before:allocated	-34
before:casualties	-6
before:dead-in-captivity	-66
before:delivered	-44
before:displaced	-75
before:held	4
before:killed	-28
before:pledged	-74
before:prisoners-exchanged	10
before:refugees	-68
before:released	7
before:requested	-8
before:returned	62
behind:abducted	3
behind:allocated	-58
behind:dead-in-captivity	-45
behind:delivered	-100
behind:displaced	46
behind:held	40
behind:injured	39
behind:killed	-52
behind:missing	-54
behind:pledged	-61
behind:prisoners-exchanged	65
behind:refugees	-79
behind:released	49
behind:requested	61
behind:returned	65
ending:ad	67
ending:al	-92
ending:an	-69
ending:ar	-4
ending:at	-37
ending:ay	-54
ending:ce	14
ending:ch	7
ending:ck	-57
ending:de	-119
ending:ds	-101
ending:ed	-9
ending:en	24
ending:er	-3
ending:es	-71
ending:et	-26
ending:ft	-47
ending:gs	62
ending:ht	-67
ending:id	-57
ending:in	-24
ending:is	-54
ending:ke	-73
ending:ks	-99
ending:ld	-43
ending:le	-78
ending:ll	77
ending:ls	-101
ending:ly	-6
ending:me	-6
ending:ms	-86
ending:nd	-33
ending:ng	-6
ending:ns	-99
ending:nt	-7
ending:od	-61
ending:ok	-16
ending:om	34
ending:on	-92
ending:ot	103
ending:ps	-70
ending:rd	-61
ending:re	23
ending:rs	-34
ending:rt	74
ending:se	-27
ending:ss	30
ending:st	-5
ending:th	8
ending:ts	-158
ending:ut	71
ending:wn	18
ending:ys	-39
equal:abducted	45
equal:casualties	55
equal:dead-in-captivity	-68
equal:displaced	55
equal:held	49
equal:injured	-40
equal:killed	27
equal:missing	-10
equal:prisoners-exchanged	119
equal:refugees	68
equal:released	58
equal:returned	10
form:digits	-37
form:dual	29
form:fraction	-276
form:mixed	-87
form:range	18
form:singular	-45
form:vague	-98
form:words	91
headline	6
here:#aboard	-88
here:#aid	-45
here:#alive	36
here:#captives	58
here:#captors	69
here:#commerce	-52
here:#conference	27
here:#containing	-113
here:#contest	-36
here:#crossing	42
here:#custody	-96
here:#demand	-25
here:#disease	-64
here:#displacement	77
here:#exchange	37
here:#execution	-43
here:#given-back	64
here:#group	16
here:#handover	-3
here:#hostages	-44
here:#interview	-52
here:#losing-side	-24
here:#need	-132
here:#prisoners	-57
here:#receiving	6
here:#remainder	-29
here:#rescue	-121
here:#rumour	75
here:#since	12
here:#state	-27
here:#statement	32
here:#travel	-19
here:abducted	52
here:allocated	-47
here:casualties	51
here:dead-in-captivity	36
here:delivered	-21
here:displaced	62
here:held	34
here:injured	68
here:killed	85
here:missing	139
here:pledged	-32
here:prisoners-exchanged	43
here:refugees	64
here:released	56
here:requested	-66
here:returned	51
here:said	56
here:set	22
here:total	-18
item	-15
last:claim-abducted	-4
last:claim-allocated	-58
last:claim-casualties	62
last:claim-dead-in-captivity	5
last:claim-delivered	-6
last:claim-displaced	-4
last:claim-held	14
last:claim-injured	23
last:claim-killed	39
last:claim-missing	42
last:claim-pledged	-58
last:claim-prisoners-exchanged	-48
last:claim-refugees	95
last:claim-released	30
last:claim-requested	-49
last:claim-returned	19
last:claim-total	12
left1:"	45
left1:#	-76
left1:(	38
left1:,	-34
left1:-	46
left1::	74
left1:;	34
left1:a	-163
left1:abducted	53
left1:across	-62
left1:after	-50
left1:against	-105
left1:among	47
left1:and	28
left1:another	105
left1:are	-37
left1:arrested	-92
left1:as	-64
left1:at	-16
left1:back	16
left1:been	38
left1:buried	88
left1:but	-88
left1:by	-193
left1:camp	-81
left1:captured	8
left1:carried	59
left1:carrying	-89
left1:claimed	97
left1:confirmed	64
left1:cost	64
left1:counted	48
left1:counts	43
left1:deployed	-78
left1:did	-19
left1:displaced	85
left1:down	-53
left1:driven	31
left1:drove	20
left1:every	-92
left1:first	-45
left1:for	-28
left1:forced	31
left1:found	19
left1:free	92
left1:freed	16
left1:from	4
left1:further	43
left1:had	-133
left1:has	13
left1:have	10
left1:held	-46
left1:hit	-46
left1:hold	-21
left1:hosts	71
left1:in	-178
left1:include	-48
left1:including	89
left1:injured	78
left1:injuring	86
left1:is	-25
left1:its	-47
left1:just	37
left1:kill	57
left1:killed	225
left1:killing	163
left1:kills	139
left1:leaves	95
left1:leaving	16
left1:left	31
left1:let	72
left1:lists	61
left1:lost	108
left1:made	-13
left1:magnitude	-83
left1:move	48
left1:not	-51
left1:of	-69
left1:off	-10
left1:on	-129
left1:only	33
left1:or	-33
left1:other	61
left1:out	14
left1:over	31
left1:passed	40
left1:reach	-12
left1:reached	-35
left1:received	-4
left1:recorded	50
left1:registered	16
left1:release	62
left1:released	65
left1:remaining	-5
left1:reported	79
left1:reports	37
left1:rescued	-86
left1:s	-136
left1:said	21
left1:saw	13
left1:say	51
left1:says	50
left1:seized	74
left1:sent	39
left1:so	42
left1:that	109
left1:the	-40
left1:them	-60
left1:then	-8
left1:through	-63
left1:took	5
left1:treated	-52
left1:update	-84
left1:uprooted	68
left1:was	5
left1:week	-48
left1:were	-56
left1:when	-40
left1:where	4
left1:which	123
left1:while	-44
left1:whom	115
left1:with	27
left1:won	-35
left1:wounding	53
left1:year	14
left1:|	17
left1:—	79
left1:•	-30
left2:	-95
left2:"	42
left2:#	-55
left2:)	7
left2:,	-26
left2:-	-73
left2::	-18
left2:;	23
left2:a	-68
left2:account	36
left2:adding	5
left2:affected	-45
left2:all	-105
left2:alone	-3
left2:along	-8
left2:also	54
left2:am	-65
left2:among	36
left2:and	46
left2:are	29
left2:army	33
left2:arrived	-10
left2:as	33
left2:at	-49
left2:august	91
left2:authorities	22
left2:average	33
left2:back	-82
left2:been	-67
left2:billion	-24
left2:boat	-20
left2:bodies	30
left2:boy	-66
left2:but	22
left2:by	-9
left2:came	-15
left2:carried	-58
left2:cases	80
left2:cent	-24
left2:children	34
left2:cholera	73
left2:city	-16
left2:civilians	78
left2:claims	25
left2:climbs	78
left2:confirmed	-66
left2:could	12
left2:country	-18
left2:court	-52
left2:crowd	-65
left2:dawn	-13
left2:day	16
left2:days	-67
left2:dead	23
left2:death	14
left2:deaths	52
left2:december	34
left2:denied	-32
left2:down	43
left2:drones	-13
left2:each	-35
left2:estimates	20
left2:example	16
left2:fallen	-8
left2:far	-67
left2:february	79
left2:figure	98
left2:fire	-43
left2:first	77
left2:five	60
left2:flights	30
left2:followed	-64
left2:food	-72
left2:four	32
left2:from	-82
left2:given	-39
left2:gunmen	26
left2:had	36
left2:handed	-45
left2:has	-7
left2:have	16
left2:having	62
left2:he	4
left2:hit	10
left2:home	21
left2:hospital	26
left2:hostages	-26
left2:house	-63
left2:i	22
left2:in	-50
left2:india	66
left2:injured	16
left2:injuries	41
left2:iom	-75
left2:is	-43
left2:israel	25
left2:it	96
left2:january	-32
left2:killed	34
left2:killing	127
left2:kits	-42
left2:last	-12
left2:late	-16
left2:law	52
left2:lebanon	41
left2:live	19
left2:lives	21
left2:looking	-11
left2:man	-41
left2:martyrs	97
left2:may	-27
left2:men	30
left2:militants	46
left2:million	-55
left2:ministry	40
left2:minutes	41
left2:missiles	-41
left2:missing	-21
left2:mission	-59
left2:morning	-71
left2:mother	-63
left2:names	85
left2:nations	31
left2:nine	-54
left2:not	-72
left2:now	52
left2:number	98
left2:october	46
left2:of	6
left2:off	-119
left2:office	-21
left2:officials	-65
left2:on	-27
left2:one	-50
left2:out	-81
left2:over	-57
left2:partners	-36
left2:passengers	-128
left2:people	32
left2:persons	-56
left2:population	-86
left2:put	18
left2:received	53
left2:region	27
left2:remains	76
left2:report	-32
left2:reported	-11
left2:reports	30
left2:return	59
left2:risen	38
left2:rises	63
left2:road	-24
left2:rose	30
left2:russia	-65
left2:s	-40
left2:said	-12
left2:same	29
left2:say	79
left2:says	72
left2:second	-8
left2:september	57
left2:seven	10
left2:she	7
left2:shelter	-86
left2:shot	22
left2:six	-14
left2:soldiers	32
left2:speaks	61
left2:stands	61
left2:states	-54
left2:stood	-9
left2:strikes	-8
left2:sunday	56
left2:survey	-71
left2:taken	13
left2:team	-102
left2:teams	56
left2:thailand	66
left2:that	31
left2:the	-16
left2:their	-50
left2:them	-104
left2:there	-29
left2:these	92
left2:they	109
left2:those	81
left2:thursday	15
left2:time	29
left2:to	15
left2:together	26
left2:told	-8
left2:toll	80
left2:total	8
left2:town	-53
left2:troops	23
left2:tuesday	-42
left2:two	46
left2:ukraine	51
left2:up	-22
left2:us	45
left2:votes	-10
left2:was	55
left2:water	-96
left2:way	-29
left2:we	22
left2:week	53
left2:were	-80
left2:which	5
left2:who	36
left2:will	6
left2:woman	58
left2:women	-5
left2:workers	-10
left2:would	12
left2:wounded	-63
left2:years	-49
left3:	64
left3:"	20
left3:#	-20
left3:(	-89
left3:)	-103
left3:,	-38
left3:-	-56
left3::	52
left3:;	-23
left3:a	-77
left3:according	37
left3:agency	34
left3:al	19
left3:among	9
left3:an	-71
left3:and	56
left3:april	25
left3:are	-48
left3:as	-31
left3:authorities	36
left3:be	-93
left3:been	-34
left3:between	-22
left3:billion	-60
left3:came	-42
left3:camp	5
left3:cases	-15
left3:children	45
left3:confirmed	87
left3:country	43
left3:dead	26
left3:deaths	91
left3:defence	-88
left3:displaced	76
left3:down	18
left3:each	-91
left3:eight	118
left3:el	18
left3:eleven	25
left3:february	-51
left3:first	-29
left3:five	52
left3:floods	-31
left3:food	-45
left3:for	-29
left3:found	16
left3:four	35
left3:friday	-29
left3:from	58
left3:given	27
left3:had	91
left3:has	34
left3:have	-3
left3:he	-36
left3:health	-81
left3:his	-7
left3:hospital	80
left3:in	61
left3:is	-38
left3:israel	6
left3:israeli	-30
left3:it	83
left3:its	-24
left3:january	17
left3:june	45
left3:killed	84
left3:last	44
left3:late	18
left3:live	57
left3:lives	52
left3:local	-46
left3:lost	-74
left3:may	57
left3:media	68
left3:medical	-19
left3:migration	20
left3:million	-6
left3:monday	-42
left3:months	-30
left3:morning	-52
left3:my	25
left3:near	88
left3:nine	-74
left3:not	21
left3:november	13
left3:october	-25
left3:of	-68
left3:off	-31
left3:office	95
left3:officials	37
left3:on	-6
left3:one	-121
left3:or	6
left3:out	-36
left3:over	37
left3:people	88
left3:per	-60
left3:police	-84
left3:press	-56
left3:public	-44
left3:red	23
left3:region	20
left3:reuters	9
left3:russia	22
left3:russian	-7
left3:s	-39
left3:said	8
left3:same	43
left3:says	-43
left3:second	-6
left3:security	-16
left3:september	40
left3:set	-103
left3:seven	8
left3:she	7
left3:since	-38
left3:six	37
left3:so	82
left3:southern	45
left3:state	-31
left3:sudan	39
left3:sunday	60
left3:teams	-46
left3:ten	26
left3:that	56
left3:the	-5
left3:their	-10
left3:them	-32
left3:then	7
left3:there	8
left3:they	-57
left3:this	60
left3:three	-25
left3:thursday	54
left3:to	14
left3:told	99
left3:toll	88
left3:took	-82
left3:tuesday	50
left3:two	-7
left3:united	-48
left3:up	88
left3:war	7
left3:was	-54
left3:we	34
left3:week	11
left3:weeks	48
left3:were	11
left3:west	72
left3:where	-25
left3:which	-18
left3:who	-71
left3:with	-80
left3:without	26
left3:would	-11
left3:wounded	-85
left3:year	-43
left3:—	51
left3:•	-65
many	-77
mostly:abducted	-41
mostly:aid	-44
mostly:allocated	-83
mostly:casualty	-14
mostly:displaced	-51
mostly:displacement	-22
mostly:held	-4
mostly:hostage	6
mostly:injured	14
mostly:killed	-10
mostly:missing	40
mostly:pledged	-48
mostly:prisoners-exchanged	48
mostly:refugees	-154
mostly:returned	-49
near:abab	-50
near:abdi	9
near:abdu	84
near:aboa	-75
near:abou	10
near:abov	-31
near:abro	87
near:abse	-24
near:abu	-25
near:acce	21
near:acci	18
near:acco	97
near:accu	-56
near:aceh	85
near:ackn	102
near:acqu	-99
near:acre	-25
near:acro	-15
near:act	-18
near:acti	85
near:acut	-86
near:add	-35
near:adde	31
near:addi	39
near:adds	48
near:aden	-5
near:adjo	38
near:admi	64
near:adre	-59
near:affe	-122
near:afgh	4
near:afp	-17
near:afri	37
near:afte	-27
near:agai	-49
near:age	56
near:aged	67
near:agen	78
near:aggr	30
near:ago	84
near:agre	51
near:agri	7
near:ahea	36
near:aid	-4
near:aime	-3
near:air	12
near:airc	-44
near:airl	-59
near:airp	-28
near:alam	-48
near:alep	74
near:aler	-21
near:ali	19
near:aliv	-31
near:all	24
near:alle	-31
near:alli	-31
near:allo	-61
near:almo	-33
near:alon	44
near:alre	17
near:also	41
near:ambu	40
near:amen	-27
near:amer	24
near:amon	41
near:anda	-9
near:ande	-84
near:andr	-91
near:anim	-62
near:anno	-25
near:anot	71
near:answ	52
near:anti	-50
near:any	-68
near:apar	-37
near:apie	-57
near:appe	-31
near:appr	-7
near:apri	-46
near:are	-18
near:area	-58
near:arme	55
near:army	53
near:arou	14
near:arre	-89
near:arri	13
near:arti	-28
near:asho	-32
near:aske	-51
near:assa	-75
near:asse	-61
near:assi	-124
near:asso	-50
near:atta	55
near:atte	-86
near:attr	47
near:aug	-53
near:augu	31
near:aust	-26
near:aver	50
near:awar	-22
near:away	-21
near:azer	-10
near:baby	4
near:back	-38
near:ball	-58
near:balo	-69
near:bama	26
near:band	44
near:bang	13
near:bank	-35
near:bare	18
near:barr	-7
near:base	58
near:basi	71
near:bass	24
near:beac	95
near:beat	41
near:beca	34
near:beco	34
near:bedo	90
near:beds	5
near:been	-45
near:befo	42
near:bega	52
near:begi	-84
near:begu	-99
near:behe	-62
near:behi	15
near:bein	84
near:beka	36
near:belg	53
near:beli	68
near:bell	66
near:belo	-96
near:benc	-43
near:bene	53
near:besi	42
near:betw	-24
near:biha	-35
near:bill	-107
near:blac	-35
near:blam	56
near:blan	8
near:blas	21
near:blew	-52
near:bloc	-90
near:boar	-11
near:boat	-16
near:bodi	26
near:bomb	-44
near:bone	52
near:book	51
near:bord	-4
near:born	-15
near:both	-15
near:boy	6
near:boys	43
near:brea	-20
near:brid	35
near:brie	-38
near:brig	28
near:brin	57
near:brit	-11
near:broa	20
near:brok	81
near:brot	42
near:brou	-18
near:budg	-20
near:buil	-101
near:bulg	86
near:bull	72
near:burk	72
near:burn	51
near:buru	68
near:bury	24
near:bus	-23
near:buse	-19
near:but	3
near:cali	-59
near:call	-8
near:camb	-41
near:came	-35
near:camp	-95
near:can	-22
near:cana	63
near:canc	-67
near:cand	-4
near:cann	67
near:capa	-100
near:capi	-32
near:capt	-13
near:car	72
near:card	-38
near:care	11
near:carg	-36
near:carr	62
near:case	-86
near:cash	-102
near:casu	12
near:cata	-32
near:cate	59
near:caug	-47
near:caus	60
near:ceas	35
near:cele	-62
near:cell	24
near:ceme	69
near:cert	39
near:chad	109
near:chai	-78
near:cham	-13
near:chan	-26
near:chap	6
near:char	-100
near:chec	-10
near:chib	-8
near:chie	65
near:chil	61
near:chin	9
near:chol	75
near:chri	-19
near:chur	25
near:citi	54
near:city	15
near:civi	54
near:clai	26
near:clar	-53
near:clas	20
near:clea	-78
near:clim	-9
near:clin	91
near:cloc	-49
near:clos	-114
near:club	-95
near:coac	-30
near:coal	5
near:coas	-14
near:coff	57
near:cold	-25
near:coll	-57
near:colo	-18
near:colu	7
near:comb	26
near:come	-18
near:comm	18
near:comp	-10
near:conc	-52
near:cond	15
near:conf	19
near:cong	30
near:cons	22
near:cont	21
near:conv	3
near:coor	-72
near:corp	-6
near:corr	-16
near:cost	30
near:coul	136
near:coun	27
near:coup	-79
near:cour	-6
near:cove	-25
near:cras	51
near:cres	-64
near:cret	-83
near:crew	30
near:crim	-18
near:cris	-5
near:crit	129
near:cror	-54
near:cros	65
near:crow	-70
near:crui	-68
near:crus	39
near:cubi	-18
near:cull	-12
near:cup	-47
near:cust	-45
near:cut	22
near:cuts	16
near:cvm	-26
near:dail	40
near:dama	-102
near:data	-60
near:daug	-14
near:dawn	-49
near:day	11
near:days	46
near:dead	109
near:deat	33
near:deca	54
near:dece	12
near:deci	-88
near:decl	-29
near:del	25
near:dela	40
near:dele	-82
near:deli	-82
near:demo	38
near:deng	-10
near:deni	-16
near:depa	-17
near:depe	-70
near:depl	-107
near:depo	-28
near:depu	-49
near:dera	-88
near:desp	-47
near:dest	-129
near:deta	46
near:dete	-105
near:deve	-42
near:devi	-30
near:dhak	21
near:did	-55
near:die	31
near:died	105
near:diff	-30
near:dina	-36
near:dire	-32
near:disa	69
near:disc	42
near:disq	-22
near:dist	-37
near:dive	15
near:divi	-64
near:dna	57
near:dnip	-10
near:doct	-14
near:docu	-48
near:does	-28
near:dogs	-70
near:doll	-50
near:dorm	-35
near:dose	-49
near:doub	45
near:down	-50
near:doze	48
near:draw	-80
near:driv	17
near:dron	-40
near:drop	21
near:drov	6
near:drow	86
near:dtm	-59
near:due	-19
near:dug	64
near:duri	20
near:duty	28
near:each	-16
near:earl	97
near:earn	-33
near:eart	-27
near:east	9
near:econ	-13
near:edit	-39
near:egyp	28
near:eigh	-20
near:elev	63
near:elim	-9
near:eln	53
near:else	-64
near:emba	-112
near:emer	-30
near:emir	101
near:empl	-20
near:end	-41
near:ende	-45
near:enem	-25
near:ener	59
near:engi	-44
near:engl	-29
near:enou	-64
near:ente	12
near:esca	40
near:esta	7
near:esti	-46
near:ethi	54
near:euro	44
near:evac	80
near:ever	-78
near:exam	57
near:exch	34
near:exec	64
near:expe	31
near:expl	-62
near:exte	33
near:extr	-58
near:face	-82
near:faci	-107
near:fact	77
near:fail	-13
near:fair	-14
near:fall	-12
near:fami	-16
near:far	76
near:farm	89
near:fash	-12
near:faso	72
near:fata	36
near:fath	-100
near:fear	88
near:febr	44
near:fede	41
near:feed	-54
near:fell	50
near:ferr	-8
near:fest	11
near:fewe	-36
near:fift	12
near:figh	-25
near:figu	62
near:file	-29
near:fili	-36
near:fill	-34
near:fina	67
near:find	-16
near:fine	-36
near:fini	-89
near:fire	-19
near:firs	10
near:fish	104
near:five	30
near:flas	-45
near:flat	-7
near:fled	-27
near:flee	54
near:flew	-10
near:flig	-30
near:floo	27
near:flou	-44
near:flow	29
near:foll	-24
near:food	-128
near:foot	76
near:for	-12
near:forc	18
near:fore	52
near:fort	-37
near:foun	-12
near:frac	-4
near:fran	-9
near:free	52
near:frid	10
near:from	25
near:fron	13
near:ftse	-24
near:fuel	69
near:full	-63
near:fund	-44
near:furt	43
near:gall	-16
near:game	3
near:gand	-13
near:gang	-48
near:gas	25
near:gate	-76
near:gath	-6
near:gavd	-46
near:gave	-62
near:gaza	-4
near:gend	-53
near:gene	45
near:get	55
near:girl	14
near:give	-24
near:givi	-7
near:goal	-29
near:goes	34
near:goma	-32
near:gone	-20
near:good	67
near:got	-37
near:gove	5
near:gran	5
near:gree	-45
near:grou	79
near:grow	-54
near:guar	-11
near:guer	78
near:gues	6
near:guin	-31
near:gunm	42
near:guns	14
near:had	-8
near:hait	-52
near:half	52
near:hall	-53
near:hama	24
near:haml	-59
near:hand	35
near:happ	-33
near:has	-5
near:haug	-56
near:have	-45
near:havi	-46
near:haza	16
near:head	-36
near:heal	22
near:hear	99
near:heat	38
near:hect	-53
near:held	-44
near:heli	76
near:hell	73
near:help	-32
near:her	-10
near:herd	-18
near:here	-8
near:hers	-18
near:hezb	-18
near:high	-90
near:hill	-22
near:him	-29
near:his	31
near:hits	58
near:hitt	-22
near:hold	-51
near:homs	43
near:hope	-63
near:hosp	67
near:host	-66
near:hot	-82
near:hote	-105
near:hour	8
near:hous	-57
near:hout	62
near:how	-79
near:howe	52
near:huma	61
near:hund	33
near:hung	-45
near:hurr	-48
near:hurt	80
near:hygi	11
near:icrc	-8
near:iden	10
near:idf	46
near:idle	62
near:impe	-101
near:impr	60
near:inci	-7
near:incl	88
near:inde	-64
near:indi	-26
near:indo	23
near:infa	58
near:infe	-12
near:infl	-17
near:info	-47
near:inha	36
near:init	23
near:inju	137
near:inqu	-34
near:inse	-39
near:insi	-30
near:insp	54
near:inst	-52
near:inte	6
near:into	49
near:inve	16
near:invo	-53
near:iom	-71
near:iran	18
near:iraq	-55
near:irel	34
near:isla	-68
near:isra	69
near:issu	-100
near:ital	-19
near:itse	71
near:ivor	-38
near:jail	-25
near:jama	94
near:janu	13
near:jiha	37
near:john	-30
near:join	-91
near:jord	-48
near:jour	-65
near:judg	3
near:july	-4
near:jump	26
near:june	13
near:just	42
near:kabu	30
near:kadu	54
near:kash	-5
near:kaza	-63
near:keep	-81
near:kens	75
near:keny	13
near:kept	-4
near:khan	-54
near:khar	33
near:kher	-44
near:khyb	69
near:kidn	72
near:kill	72
near:kilo	-107
near:king	-55
near:kitc	4
near:kits	-99
near:kivu	-52
near:knew	-46
near:know	21
near:kore	72
near:krem	6
near:kuna	6
near:kurd	25
near:kurs	-18
near:kyiv	15
near:labo	-11
near:lake	66
near:lakh	-110
near:lamp	-50
near:land	-59
near:lank	37
near:larg	-35
near:larr	44
near:last	-65
near:laun	-46
near:law	12
near:lead	13
near:lear	64
near:leas	4
near:leav	27
near:leba	86
near:led	-16
near:left	58
near:leg	49
near:less	-80
near:let	58
near:leve	-51
near:liby	-80
near:lie	-14
near:lieu	50
near:life	133
near:ligh	-33
near:like	54
near:limb	44
near:limi	-33
near:line	-98
near:link	15
near:list	48
near:litr	-57
near:litt	-110
near:live	-13
near:livi	-14
near:loca	63
near:lock	-3
near:lodg	-35
near:logg	-46
near:lond	12
near:long	42
near:look	10
near:lorr	-13
near:lose	-6
near:loss	65
near:lost	44
near:lowe	15
near:lunc	-38
near:lyin	76
near:mach	-64
near:made	-13
near:maga	76
near:magn	-16
near:maim	76
near:majo	43
near:mala	33
near:mali	-76
near:maln	-77
near:man	50
near:mana	-22
near:mani	-82
near:mans	14
near:many	-128
near:mapp	-58
near:marc	35
near:mari	-37
near:mark	-27
near:marr	-20
near:mart	53
near:matc	-60
near:mate	-89
near:matt	-46
near:may	59
near:mayo	-53
near:meal	-91
near:mean	-56
near:medi	24
near:meet	29
near:mega	-74
near:memb	-82
near:mend	70
near:mess	-68
near:met	-90
near:metr	-49
near:mexi	71
near:mid	47
near:midd	-110
near:migr	93
near:mile	42
near:mili	24
near:mill	-77
near:mine	-32
near:mini	10
near:mino	41
near:minu	3
near:miss	13
near:mobi	-78
near:mode	74
near:moga	57
near:moh	42
near:mond	32
near:mone	15
near:moni	-12
near:mont	8
near:more	21
near:morg	104
near:morn	-37
near:moro	-57
near:mosc	88
near:mosq	-47
near:most	-17
near:moth	-8
near:moto	-80
near:moun	14
near:mour	83
near:move	31
near:msf	-47
near:much	-17
near:mud	3
near:muni	16
near:murd	-28
near:myan	81
near:myse	55
near:nair	-6
near:name	15
near:nasi	15
near:nati	21
near:naut	42
near:navy	-9
near:near	8
near:need	-89
near:neig	61
near:nepa	-38
near:netw	82
near:neut	86
near:neve	15
near:new	-45
near:news	31
near:next	96
near:nige	51
near:nigh	-16
near:nile	-4
near:nine	-31
near:nobo	20
near:none	-102
near:noon	78
near:nort	69
near:not	7
near:note	-29
near:noth	40
near:noti	-71
near:nov	29
near:nove	61
near:now	-73
near:nrc	39
near:numb	19
near:nurs	-22
near:obse	30
near:occu	23
near:ocha	40
near:oct	109
near:octo	65
near:odes	58
near:off	-32
near:offe	-29
near:offi	-58
near:oil	-74
near:old	57
near:once	-50
near:one	-72
near:ones	-5
near:onli	-91
near:only	42
near:open	-18
near:oper	-72
near:oppo	-40
near:orde	-92
near:orga	-19
near:orig	79
near:othe	-15
near:our	-3
near:ours	28
near:outb	-67
near:outs	39
near:over	-5
near:own	88
near:owne	-71
near:pack	-67
near:page	39
near:paid	-67
near:pakh	69
near:paki	-42
near:palm	-34
near:pape	-9
near:para	-23
near:pare	76
near:pari	34
near:parl	21
near:part	-47
near:pass	31
near:past	-6
near:path	25
near:pati	-52
near:patr	-80
near:pay	-79
near:paym	-6
near:peac	47
near:peak	98
near:pens	47
near:peop	-111
near:per	-132
near:perc	-74
near:peri	122
near:perm	-73
near:pers	-29
near:peti	-5
near:phas	-90
near:phil	-15
near:phon	-45
near:phot	-96
near:pick	-84
near:pict	-73
near:piec	-35
near:pipe	-66
near:plac	-36
near:plan	3
near:plas	-46
near:plat	-106
near:play	-54
near:pled	-86
near:plun	-90
near:plus	34
near:poin	-56
near:poli	50
near:poll	-76
near:popu	-97
near:port	-52
near:poss	-11
near:post	89
near:poun	-53
near:powe	-70
near:pray	76
near:pre	-46
near:pref	63
near:preg	-49
near:pres	59
near:prev	16
near:pric	14
near:prim	-31
near:prin	34
near:pris	-31
near:priv	-72
near:prob	-14
near:prog	-14
near:proj	-67
near:prom	-68
near:prop	-60
near:pros	12
near:prot	6
near:prov	27
near:psyc	-81
near:publ	95
near:pull	-83
near:punj	67
near:pupi	49
near:push	51
near:put	66
near:puts	-28
near:qata	48
near:quak	-66
near:quar	-76
near:ques	-129
near:quot	22
near:raba	-43
near:rafa	-29
near:raid	79
near:rail	-51
near:rain	26
near:rais	86
near:rama	83
near:rang	20
near:rans	-18
near:rate	-27
near:rati	4
near:ravi	-29
near:read	-67
near:rebe	69
near:reca	-64
near:rece	-96
near:reco	-71
near:recr	-62
near:red	25
near:refe	-28
near:refu	-38
near:regi	52
near:reha	-39
near:reit	-42
near:reje	48
near:rela	-4
near:rele	-6
near:reli	-23
near:relo	-90
near:rema	-6
near:repa	31
near:repo	11
near:repu	-7
near:requ	-20
near:resc	-60
near:rese	-62
near:resi	-22
near:resp	28
near:rest	50
near:resu	-8
near:reta	-55
near:retr	99
near:retu	35
near:reun	-109
near:reut	25
near:revi	-12
near:rice	13
near:rifl	-61
near:righ	106
near:rise	26
near:rive	-20
near:road	-43
near:robb	-55
near:rohi	58
near:roll	-87
near:roof	-53
near:room	74
near:rose	49
near:roug	-67
near:roun	-135
near:row	-87
near:rubb	56
near:rule	-64
near:ruli	-11
near:run	-112
near:runn	-49
near:runs	-90
near:rupe	-51
near:rura	32
near:russ	-6
near:sada	29
near:safe	-32
near:said	-75
near:sale	24
near:same	76
near:sana	58
near:sand	35
near:sank	-50
near:sar	15
near:satu	13
near:saud	9
near:save	-54
near:saw	6
near:say	15
near:sayi	-19
near:says	67
near:scen	-7
near:sche	-3
near:scho	90
near:scor	-90
near:scra	-96
near:sea	5
near:sear	-94
near:seas	7
near:seat	-77
near:seco	-54
near:secr	46
near:sect	-18
near:secu	-121
near:seen	-33
near:seiz	-21
near:sell	-37
near:sena	-69
near:sent	-29
near:sepa	-18
near:sept	-20
near:seri	29
near:serv	-25
near:sess	-79
near:set	-67
near:sett	-24
near:seve	-21
near:shab	-62
near:shah	-77
near:shal	9
near:shar	59
near:she	70
near:shed	-41
near:shee	-71
near:shel	-19
near:shif	-107
near:ship	-77
near:shir	-36
near:shoo	28
near:shop	-13
near:shor	-39
near:shot	-50
near:shou	27
near:shov	13
near:show	18
near:shra	68
near:shut	6
near:side	-20
near:sieg	-35
near:sign	-14
near:sinc	37
near:sind	68
near:sing	103
near:sink	-45
near:site	4
near:sitt	-86
near:situ	-68
near:six	-13
near:sixe	-43
near:sixt	-9
near:size	4
near:slau	-20
near:slee	31
near:slep	73
near:slid	77
near:slip	-3
near:slop	30
near:smal	4
near:smas	-43
near:smok	94
near:soci	-24
near:sola	-42
near:sold	92
near:soma	42
near:some	-41
near:son	63
near:sons	70
near:soro	63
near:soug	83
near:sour	-37
near:sout	82
near:spac	-4
near:spar	-49
near:spea	-3
near:spec	22
near:spen	-89
near:spok	103
near:spot	-38
near:spre	-60
near:spri	-19
near:squa	-71
near:stad	-66
near:staf	-107
near:stai	-38
near:stal	-9
near:stan	-38
near:star	76
near:stat	10
near:stay	24
near:step	48
near:stil	103
near:stoo	-102
near:stop	-55
near:stor	-42
near:stra	-44
near:stre	-10
near:stri	20
near:stro	-41
near:stru	6
near:stuc	-65
near:stud	-9
near:sub	47
near:succ	30
near:such	67
near:suda	33
near:suff	32
near:suit	-91
near:summ	6
near:sund	37
near:sunk	-54
near:supe	9
near:supp	-101
near:surg	71
near:surr	-38
near:surv	-9
near:susp	33
near:sust	-20
near:suzu	40
near:swap	-12
near:syri	22
near:tabl	-83
near:taiw	-27
near:take	12
near:taki	61
near:tali	79
near:talk	10
near:tall	19
near:tank	13
near:targ	-34
near:tawi	14
near:tea	37
near:teac	66
near:team	-40
near:tele	61
near:tell	-87
near:temp	-14
near:ten	22
near:tens	41
near:tent	-11
near:term	11
near:terr	3
near:test	-23
near:thai	102
near:than	-61
near:that	35
near:the	-8
near:thea	31
near:thei	38
near:them	51
near:then	54
near:ther	19
near:thes	87
near:they	11
near:thin	-28
near:thir	-12
near:this	25
near:thos	50
near:thou	-37
near:thre	39
near:thro	-25
near:thur	64
near:thus	80
near:tick	-19
near:time	-78
near:tine	30
near:tobr	-40
near:todd	86
near:told	-98
near:toll	103
near:tom	-59
near:tomo	-52
near:toni	-36
near:tonn	-65
near:too	56
near:took	13
near:top	-67
near:tork	13
near:torr	24
near:tota	-96
near:tour	-103
near:towa	43
near:town	-59
near:trac	-68
near:trad	68
near:trai	-29
near:tran	-38
near:trav	-57
near:trea	-75
near:tree	-72
near:tria	-57
near:trie	-48
near:trip	-57
near:troo	-10
near:truc	-66
near:true	68
near:tsel	64
near:tues	31
near:tuni	9
near:turk	37
near:turn	-117
near:twel	26
near:twen	65
near:twic	-122
near:typh	57
near:ukra	-6
near:unac	40
near:unde	-20
near:unha	-104
near:unhc	43
near:unic	-53
near:unif	78
near:unio	-53
near:unit	-6
near:unti	-30
near:upda	-55
near:uppe	-19
near:upro	104
near:upwa	-10
near:urge	39
near:use	-61
near:used	5
near:uvir	-24
near:vacc	-70
near:vali	82
near:vall	5
near:vehi	-12
near:vene	17
near:vess	-70
near:vict	13
near:vide	68
near:viet	21
near:vill	29
near:viol	-54
near:visi	-67
near:voic	-78
near:volu	11
near:vote	-122
near:wade	-31
near:wait	-108
near:walk	-57
near:wall	57
near:want	-60
near:war	40
near:warn	23
near:was	30
near:wash	-7
near:wate	-81
near:way	-23
near:weat	-43
near:wedn	-19
near:week	46
near:went	43
near:were	-8
near:west	-14
near:wfp	-107
near:what	-21
near:when	-15
near:wher	-76
near:whic	-79
near:whil	-5
near:whit	-45
near:who	12
near:whol	32
near:whom	73
near:whos	-63
near:wick	-14
near:wide	25
near:wild	-8
near:will	28
near:wind	-61
near:winn	-16
near:with	-47
near:witn	-11
near:woma	24
near:wome	88
near:won	-51
near:word	-45
near:wore	-58
near:work	-4
near:worl	-51
near:wors	14
near:wort	-45
near:woul	-38
near:woun	36
near:writ	54
near:wron	18
near:wrot	24
near:yard	-58
near:year	12
near:yeme	-7
near:yest	12
near:yet	-44
near:you	-80
near:youn	-90
near:zapo	46
near:zone	-93
next:claim-abducted	-13
next:claim-casualties	-70
next:claim-dead-in-captivity	22
next:claim-delivered	-27
next:claim-displaced	51
next:claim-held	24
next:claim-injured	52
next:claim-killed	-4
next:claim-missing	37
next:claim-pledged	-5
next:claim-prisoners-exchanged	24
next:claim-refugees	-17
next:claim-released	37
next:claim-requested	-5
next:claim-returned	66
next:claim-total	31
noun:	8
noun:afghan	56
noun:aftershock	-54
noun:aircraft	-29
noun:ambulance	-70
noun:baby	-95
noun:bed	-91
noun:boat	-112
noun:body	102
noun:bomb	-77
noun:boy	134
noun:brother	-39
noun:building	-61
noun:bus	-37
noun:captive	-40
noun:car	-85
noun:case	-103
noun:casualty	65
noun:centre	-79
noun:child	30
noun:citizen	-76
noun:civilian	147
noun:coach	-110
noun:colleague	20
noun:commander	-34
noun:company	-14
noun:corpse	80
noun:country	-95
noun:cousin	-41
noun:crew-member	89
noun:customer	-59
noun:daughter	18
noun:death	106
noun:detainee	83
noun:diplomat	-61
noun:displaced-person	72
noun:district	-76
noun:dog	-26
noun:dose	-6
noun:driver	-29
noun:drone	-125
noun:employee	64
noun:family	-140
noun:farmer	-42
noun:firefighter	-19
noun:flight	-31
noun:foreigner	32
noun:girl	3
noun:group	-103
noun:guard	-17
noun:head	-92
noun:helicopter	-59
noun:home	-61
noun:hospital	-66
noun:hostage	123
noun:house	-127
noun:household	-154
noun:incident	-45
noun:individual	101
noun:inhabitant	-27
noun:injury	-21
noun:israeli	8
noun:job	-37
noun:kit	-21
noun:leader	-70
noun:life	148
noun:list	-70
noun:lorry	-73
noun:man	-8
noun:martyr	131
noun:meal	-25
noun:member	5
noun:militant	41
noun:miner	-8
noun:minister	-93
noun:missile	-81
noun:mother	-15
noun:motorcycle	-94
noun:nation	-49
noun:national	-64
noun:neighbor	38
noun:neighbour	52
noun:nurse	30
noun:officer	-102
noun:official	-132
noun:other	149
noun:page	-75
noun:palestinian	96
noun:passenger	-94
noun:patient	-32
noun:personnel	-23
noun:player	-58
noun:point	-84
noun:police-officer	-29
noun:post	-71
noun:prisoner	53
noun:province	-54
noun:pupil	27
noun:refugee	125
noun:region	-84
noun:relative	-39
noun:rescuer	-13
noun:resident	70
noun:returnee	96
noun:rohingya	115
noun:room	-29
noun:round	-26
noun:school	-101
noun:seat	-26
noun:shelter	-103
noun:ship	-85
noun:sister	-4
noun:site	-76
noun:soldier	68
noun:son	-6
noun:staff	-30
noun:staff-member	81
noun:state	-44
noun:station	-16
noun:storey	-82
noun:sudanese	55
noun:survivor	-48
noun:suspect	-91
noun:syrian	22
noun:tanker	-68
noun:teacher	-4
noun:tent	-49
noun:terrorist	101
noun:time	-143
noun:train	-22
noun:troops	-89
noun:truck	-103
noun:vehicle	-100
noun:victim	69
noun:villager	95
noun:visitor	-41
noun:volunteer	-50
noun:wicket	-24
noun:wife	26
noun:woman	97
noun:woman-and-man	-36
noun:worker	87
noun:worshipper	41
only:aid	-148
only:casualty	-7
only:displacement	-96
only:hostage	-9
other:abducted	4
other:aid	3
other:allocated	-25
other:casualties	-37
other:dead-in-captivity	-38
other:delivered	55
other:displaced	-9
other:displacement	-7
other:held	-27
other:hostage	-4
other:injured	-20
other:missing	-12
other:pledged	-55
other:prisoners-exchanged	57
other:refugees	11
other:released	23
other:requested	22
other:returned	11
other:total	-31
others:0	-278
others:2	-62
others:7	-19
qualified	70
quoted	100
right1:	-106
right1:"	19
right1:#	-89
right1:(	31
right1:)	39
right1:-	54
right1:.	4
right1::	29
right1:;	19
right1:?	-14
right1:abducted	52
right1:aboard	-61
right1:affected	-32
right1:after	77
right1:against	-54
right1:aged	13
right1:among	93
right1:and	-38
right1:are	57
right1:arrived	-35
right1:as	-23
right1:at	34
right1:before	6
right1:between	-35
right1:block	-41
right1:by	15
right1:came	-22
right1:cents	-9
right1:confirmed	35
right1:could	90
right1:crossed	27
right1:dead	151
right1:destroyed	-41
right1:did	3
right1:die	105
right1:died	104
right1:displaced	83
right1:drowned	109
right1:each	60
right1:earthquake	-28
right1:fell	48
right1:fled	71
right1:for	-3
right1:from	20
right1:go	31
right1:got	-64
right1:governorates	-11
right1:had	39
right1:has	-36
right1:have	35
right1:held	-13
right1:homeless	52
right1:hurt	74
right1:in	17
right1:injured	131
right1:inside	-56
right1:is	-11
right1:it	-66
right1:kidnapped	68
right1:killed	49
right1:last	93
right1:left	-37
right1:lost	88
right1:may	-16
right1:missing	160
right1:more	69
right1:mt	-63
right1:names	64
right1:needed	64
right1:of	13
right1:off	26
right1:on	-16
right1:or	18
right1:out	30
right1:over	-24
right1:per	-42
right1:places	-36
right1:quake	-26
right1:received	26
right1:remain	-24
right1:returned	34
right1:said	-69
right1:saw	-62
right1:seized	45
right1:shot	81
right1:sides	-60
right1:since	7
right1:still	90
right1:sustained	-28
right1:taken	73
right1:teams	-30
right1:that	-33
right1:the	-33
right1:this	-35
right1:to	-10
right1:took	-16
right1:under	10
right1:units	-64
right1:walked	-82
right1:was	72
right1:we	68
right1:went	71
right1:what	-19
right1:when	-71
right1:who	58
right1:whom	24
right1:whose	-27
right1:will	16
right1:with	12
right1:without	28
right1:words	-72
right1:would	-24
right1:wounded	205
right1:|	26
right1:—	78
right2:	-108
right2:"	-44
right2:#	-20
right2:(	-23
right2:)	-12
right2:,	-44
right2:.	-14
right2:;	-97
right2:a	62
right2:about	41
right2:according	93
right2:across	37
right2:after	112
right2:aged	9
right2:all	34
right2:also	13
right2:among	-32
right2:an	-19
right2:and	-40
right2:are	-15
right2:arrested	-64
right2:arrived	-16
right2:as	50
right2:at	37
right2:away	62
right2:be	-4
right2:been	22
right2:board	-68
right2:both	61
right2:brought	-94
right2:burned	-62
right2:burns	44
right2:by	45
right2:children	26
right2:come	-42
right2:confirmed	80
right2:crossed	84
right2:damaged	-71
right2:day	24
right2:days	14
right2:dead	111
right2:died	68
right2:displaced	102
right2:down	-86
right2:driven	71
right2:eight	-31
right2:evacuated	53
right2:five	20
right2:fled	-32
right2:found	7
right2:four	11
right2:freed	67
right2:friday	89
right2:from	72
right2:gaza	-22
right2:girls	68
right2:gone	21
right2:had	-47
right2:has	-50
right2:have	9
right2:he	15
right2:her	-20
right2:here	-38
right2:his	36
right2:home	7
right2:hurt	158
right2:i	-4
right2:if	15
right2:in	13
right2:including	95
right2:injured	79
right2:injuries	-17
right2:injuring	14
right2:is	-71
right2:it	-100
right2:its	-12
right2:killed	56
right2:last	57
right2:led	25
right2:left	57
right2:let	-45
right2:lost	-59
right2:magnitude	-27
right2:missing	127
right2:monday	60
right2:more	30
right2:morning	-53
right2:most	4
right2:mostly	71
right2:moved	-50
right2:much	-17
right2:my	66
right2:nine	-25
right2:no	-97
right2:not	78
right2:now	-83
right2:number	69
right2:october	31
right2:of	-28
right2:off	18
right2:officials	55
right2:on	-81
right2:one	57
right2:or	-62
right2:our	46
right2:out	-125
right2:perished	56
right2:police	-57
right2:registered	53
right2:rescued	-96
right2:returned	-15
right2:said	-10
right2:says	-101
right2:set	-41
right2:seven	24
right2:she	-77
right2:shot	95
right2:since	73
right2:six	46
right2:so	-71
right2:some	-42
right2:spent	-59
right2:state	20
right2:still	125
right2:strong	-63
right2:struck	34
right2:sunday	48
right2:survived	-67
right2:taken	53
right2:ten	-107
right2:than	-39
right2:that	3
right2:the	-4
right2:their	21
right2:them	31
right2:then	-55
right2:there	33
right2:these	43
right2:they	-7
right2:this	-38
right2:those	75
right2:three	3
right2:to	3
right2:took	-58
right2:two	40
right2:unaccounted	93
right2:under	33
right2:up	-19
right2:us	110
right2:war	45
right2:was	-29
right2:week	67
right2:were	99
right2:what	17
right2:when	66
right2:which	-36
right2:who	-88
right2:whom	51
right2:will	7
right2:with	10
right2:women	74
right2:would	-6
right2:wounded	126
right2:wounding	31
right2:wounds	34
right2:yet	76
right3:	-11
right3:"	15
right3:#	-51
right3:(	-58
right3:)	73
right3:,	5
right3:.	-105
right3::	-101
right3:;	-29
right3:a	7
right3:about	65
right3:according	60
right3:after	-7
right3:all	87
right3:alone	-42
right3:among	-114
right3:an	4
right3:and	14
right3:are	59
right3:around	8
right3:arrested	-66
right3:as	8
right3:at	-53
right3:away	-5
right3:back	154
right3:be	73
right3:been	-59
right3:before	102
right3:being	62
right3:between	-58
right3:both	-48
right3:brought	38
right3:burns	87
right3:by	6
right3:carried	-48
right3:children	45
right3:city	-3
right3:come	57
right3:confirmed	38
right3:country	-103
right3:days	-40
right3:dead	141
right3:deaths	-52
right3:died	9
right3:displaced	101
right3:dollar	-81
right3:down	-7
right3:eight	59
right3:first	23
right3:five	12
right3:for	42
right3:found	43
right3:four	55
right3:freed	-49
right3:from	-32
right3:gaza	91
right3:given	-23
right3:government	-57
right3:had	43
right3:has	25
right3:have	44
right3:he	-119
right3:held	71
right3:helicopters	-80
right3:his	43
right3:home	5
right3:homes	-22
right3:hospital	26
right3:hours	-67
right3:hurt	52
right3:i	18
right3:identified	-26
right3:injured	78
right3:injuries	63
right3:into	-66
right3:is	-45
right3:israeli	61
right3:it	-14
right3:its	-64
right3:kidnapped	63
right3:killed	37
right3:last	-54
right3:lives	40
right3:local	-8
right3:lost	-58
right3:men	17
right3:minors	-27
right3:missing	4
right3:months	32
right3:more	73
right3:morning	-26
right3:moved	26
right3:national	35
right3:near	74
right3:nine	47
right3:no	-45
right3:noon	22
right3:not	28
right3:of	-12
right3:on	-48
right3:one	-15
right3:or	39
right3:out	-41
right3:over	7
right3:own	44
right3:people	-71
right3:police	43
right3:put	74
right3:recorded	33
right3:recovered	77
right3:rescued	-91
right3:road	35
right3:s	-54
right3:said	-48
right3:same	13
right3:says	62
right3:school	6
right3:sent	-23
right3:seven	-58
right3:she	-56
right3:shelters	83
right3:since	28
right3:six	66
right3:soldiers	-14
right3:state	-12
right3:still	8
right3:street	-32
right3:sudan	3
right3:sudanese	49
right3:taken	24
right3:teachers	56
right3:ten	53
right3:than	-68
right3:that	-92
right3:the	11
right3:their	-14
right3:them	22
right3:there	74
right3:they	-5
right3:this	55
right3:those	-56
right3:three	12
right3:to	23
right3:two	-15
right3:under	22
right3:up	-58
right3:uprooted	4
right3:was	19
right3:water	46
right3:way	39
right3:were	31
right3:when	14
right3:which	-3
right3:who	50
right3:whom	-12
right3:will	-39
right3:with	-54
right3:within	-73
right3:without	-93
right3:woman	76
right3:women	88
right3:wounded	19
right3:wounds	59
right3:year	62
right3:years	-70
share:0	-278
share:1	-289
share:2	-99
share:4	74
share:5	30
share:7	12
share:more	-9
short	-17
size:1	-99
size:9	-61
size:99	-5
size:999	-21
size:9999	-6
size:more	36
verdict:abducted	61
verdict:casualties	25
verdict:claim	104
verdict:dead-in-captivity	-13
verdict:displaced	54
verdict:held	22
verdict:injured	85
verdict:killed	55
verdict:missing	3
verdict:open	-58
verdict:out	-290
verdict:prisoners-exchanged	53
verdict:refugees	42
verdict:released	73
verdict:returned	-32`,
  measure: `
alike:abducted	0:-38 2:-32 4:31 6:31 8:-32 9:-23 10:-18 11:-10
alike:casualties	3:-11 6:13 7:8
alike:dead-in-captivity	2:-20 4:-9 8:-20 10:29
alike:displaced	1:-29 2:-23 3:23 4:-36 5:12 7:-57 8:-30 9:-11 10:-42
alike:held	0:17 3:-14 4:-31 5:8 8:-9
alike:injured	1:-16 2:-19 3:37 5:-47 7:-30 8:28 10:-42 11:-36
alike:killed	0:-8 1:-10 2:-59 3:9 4:-10 5:-13 7:-15 8:16 10:-78 11:-17
alike:missing	0:-8 1:9 3:21 5:-24 6:-18 7:-27 11:12
alike:prisoners-exchanged	0:-15 2:-12 4:-19 6:-16 8:31
alike:refugees	0:-11 1:-8 3:-33 5:-16 6:-34 9:46 10:-9 11:-35
alike:released	0:-9 4:-16 5:10 6:-9 8:-20 10:19
alike:returned	0:16 1:-15 3:19 4:-10 7:-13 8:-8 9:-47
any	1:-14 2:-13 3:-10 7:-11 8:-10 9:-10 10:-14 11:-13
bare:1	0:-68 1:-19 2:30 3:-53 4:-42 5:9 6:-24 7:-42 8:-16 9:10 10:28 11:-51
bare:9	0:-47 1:-9 2:13 3:-137 4:27 6:18 7:-20 9:-107 11:-100
bare:99	1:-108 2:-15 3:-117 4:18 5:22 6:15 8:-32 9:-131 10:-8 11:-41
bare:999	3:-41 4:-57 5:16 6:-19 8:31 10:12 11:-70
bare:9999	0:-19 2:-80 3:14 4:-46 5:-33 9:-20 10:-13
bare:more	0:-77 2:-80 3:50 4:-99 5:-72 6:-63 7:-33 8:-72 9:43 10:-98 11:39
before:abducted	0:-15 1:-17 3:-32 4:23 5:-37 7:-25 8:-12 9:-17 11:-27
before:allocated	3:-8 6:12 7:8
before:casualties	0:-19 1:21 2:-8 3:-9 4:-8 5:-20 6:16 7:-16 8:-14 9:-13 10:-15 11:-9
before:dead-in-captivity	0:-12 2:-44 4:40 6:-10 7:-8 8:-12 10:-31
before:delivered	3:-10 6:-9 9:21 11:-9
before:displaced	0:-23 1:-13 2:-13 3:18 4:-8 5:-29 6:-42 8:-11 9:15 10:-17 11:12
before:held	0:-50 2:30 3:-9 4:-14 5:-19 8:-40 10:-9
before:injured	0:-11 1:-19 2:-15 4:-33 5:37 6:-33 7:15 8:-19 9:-29 10:-24 11:-18
before:killed	0:17 1:-83 2:-34 3:-11 5:37 6:-27 7:44 8:-62 9:-62 10:-76 11:-72
before:missing	1:-29 2:11 3:14 4:-37 5:-24 8:-21 9:-12 10:-19 11:-15
before:prisoners-exchanged	0:-28 1:-8 3:-8 4:-33 5:-17 6:-52 7:-14 8:43 10:-20 11:-9
before:refugees	3:17 5:-14 6:-26 7:-9 9:-18 11:19
before:released	0:-20 1:-9 2:19 3:-13 4:-18 5:-13 6:-40 7:-11 8:10 9:-11 10:9 11:-21
before:requested	3:-36 6:-12 9:31
before:returned	0:-9 3:27 6:-14 7:-12 8:-8 9:-38
behind:abducted	0:10 1:-10 2:-45 3:-35 4:-26 5:-23 6:25 7:-19 8:27 9:-18 10:-38 11:-24
behind:allocated	6:10
behind:dead-in-captivity	2:15 4:10 5:-12 6:-34 8:-21
behind:displaced	0:-39 1:-17 2:-22 4:-22 5:-15 6:21 8:-27 9:-37 10:-22 11:19
behind:held	1:-23 3:-40 4:-18 5:-24 7:-35 8:-61 9:-29 10:24 11:-16
behind:injured	0:-62 1:-35 2:-47 3:-68 4:-55 6:76 7:-38 8:-24 9:-62 10:-42 11:-30
behind:killed	0:25 1:25 3:-60 4:-35 5:-13 6:22 7:-16 8:-10 9:-63 10:-37 11:-46
behind:missing	0:-26 1:-50 2:-38 3:-21 4:20 6:40 7:-10 8:-25 9:-41 10:-38 11:-27
behind:prisoners-exchanged	0:-30 1:-9 2:-35 3:18 4:-44 5:-20 6:-51 7:-11 8:39 9:-24 11:-25
behind:refugees	0:-14 4:-9 5:-17 6:10 7:-8 8:-8 9:17 10:-10 11:-19
behind:released	0:25 1:-9 2:-38 3:-16 4:-54 5:-25 6:-21 7:-13 8:-29 9:-11 10:33 11:-23
behind:requested	3:22 6:-13 9:-15
behind:returned	0:-20 1:-10 4:-8 5:19 6:-47 8:-9 9:-42 11:33
ending:ad	0:-47 1:18 2:-28 3:-38 4:-30 5:-57 6:57 7:-49 8:-14 9:-17 10:-10 11:-12
ending:al	5:27 6:-28 7:-10
ending:an	0:16 10:-10
ending:ar	5:21 6:-16
ending:at	0:-26 2:19 4:-19 5:-10 6:-32 7:8 10:19
ending:ce	0:-35 1:17 2:-8 3:-24 5:-8 7:-37 8:10 10:-26 11:-39
ending:ch	0:-15 3:-12 4:-20 5:-16 6:32 7:-18 10:-18
ending:ds	0:-10 3:15 10:-8
ending:ed	0:-30 1:-61 2:22 4:-38 5:28 6:-29 7:-81 8:31 9:-12 10:-13 11:-25
ending:en	0:21 2:-24 5:15 6:-21 7:-17 8:-10 9:-18 10:-30 11:-9
ending:er	0:30 2:13 4:-28 5:-33 6:-15 7:-28 9:-23 11:22
ending:es	1:23 2:-19 3:8 4:-11 5:-53 6:-16 7:19 8:-19 9:-17 10:-27 11:-18
ending:ft	0:-12 2:-12 4:-20 5:-15 6:-27 7:-15 8:16 9:-10 10:9 11:-14
ending:gs	0:10
ending:ht	6:11
ending:id	5:-15 6:16
ending:in	0:-11 1:-16 2:-33 3:14 4:36 6:-36 7:14 8:-29 10:-25 11:-24
ending:is	0:9 4:-9 6:14 10:-8
ending:ke	5:19 6:-18
ending:ld	0:-14 1:-11 2:-14 3:-37 5:-11 6:-22 8:11 9:26 10:-8 11:-19
ending:ll	0:-24 1:-9 2:-15 3:42 4:26 6:-17 8:-24 11:-49
ending:ly	5:30 6:-19 11:-8
ending:me	0:-15 2:-13 4:-25 5:-15 8:-8 9:-24 10:24 11:9
ending:nd	4:18
ending:ng	0:-19 2:-17 3:14 5:-27 6:-65 7:45 9:13 10:-32 11:-23
ending:ns	0:16 2:14 4:-9 5:21 6:-33 7:-8 8:-12 10:-23
ending:nt	0:-11 2:-13 3:-30 4:-11 6:-19 7:-9 9:15 10:17 11:16
ending:ok	3:24 6:-24 7:-9
ending:om	0:14 1:-21 2:14 5:-47 6:-19 9:-61 10:-20 11:-9
ending:ot	0:-17 2:28 4:-27 5:-24 6:-13 7:-13
ending:rd	6:11
ending:re	0:-11 1:-10 2:-46 3:-18 4:-22 6:12 7:-13 8:-18 9:-31 10:17 11:-11
ending:rt	5:52 6:-41 7:-16
ending:se	0:-14 6:21 11:-8
ending:ss	3:12 5:-16 6:21 7:-20 9:-23 11:-13
ending:st	0:-25 1:10 2:-27 4:-25 5:-13 6:21 8:-15 9:-13 11:-17
ending:th	3:16 4:-26 5:41 6:-35 7:-36 8:-13 9:-29 10:-20 11:-13
ending:ut	7:9 8:-19 10:12
ending:ve	0:-9 1:-16 4:-37 7:-28 8:-10 10:-22 11:13
ending:wn	5:12 7:-11
equal:abducted	0:65 1:16 3:-21 4:-11 5:-43 6:-25 7:-34 8:-48 9:-15 10:-24 11:-17
equal:casualties	0:18 1:27 5:-20 6:-30 7:-15 9:-11
equal:dead-in-captivity	0:-36 4:-26 6:30 8:-9 10:8
equal:displaced	0:-14 3:48 5:-9 6:-34 9:-24 11:-9
equal:held	0:-28 2:-46 4:55 5:-19 6:-43 7:-14 8:-18 10:-19
equal:injured	0:-42 1:-18 3:-26 5:50 6:-27 7:-55 8:-34 9:-32 10:11 11:-19
equal:killed	0:-36 1:-13 2:28 3:-83 4:-33 5:-35 6:64 7:-17 8:-16 9:-59 10:-77 11:-68
equal:missing	0:16 1:-18 2:-19 3:-20 4:-44 5:-24 6:-16 7:42 8:-19 9:-20 10:-8 11:-8
equal:prisoners-exchanged	0:-39 1:-10 2:-35 3:-14 4:-46 5:-22 6:-56 7:-19 8:58 9:-12 11:-15
equal:refugees	0:-10 2:-20 4:-34 5:-25 6:-14 8:-31 9:-11 10:39 11:9
equal:released	0:-65 3:-13 4:-9 6:-24 8:-24 10:40
equal:returned	6:12 7:-8 8:11 9:-16 10:-10 11:13
form:digits	0:11 1:-17 2:-69 3:12 4:-30 6:-12 7:-29 9:-15 10:-47 11:10
form:dual	6:13
form:mixed	0:-13 1:-21 2:-21 4:-26 5:-37 6:-57 7:-49 8:-23 9:24 10:-36 11:29
form:range	2:-18 4:-15 5:-25 6:18 7:8 8:14 10:-34 11:-44
form:singular	0:-32 1:-48 2:19 3:-94 4:-86 5:-11 6:21 7:-13 8:-20 9:-19 11:-73
form:vague	0:26 2:-32 3:-10 4:-34 5:8 6:-26 7:35 8:-10 9:-19 10:-22 11:-27
form:words	0:-22 1:-40 2:-12 3:-65 4:29 5:-13 6:9 8:-41 9:-39 10:21 11:-50
headline	0:-35 1:-28 2:-42 3:13 4:9 5:-18 6:20 7:22 9:-12 10:-11 11:-46
here:#aboard	0:-19 1:-9 3:-18 4:-16 5:-34 6:33 7:10 8:-12 10:-10
here:#aid	0:-55 3:12 4:-81 6:-32 8:-10 9:27 10:-43
here:#alive	0:-20 1:-19 5:-41 6:-22 7:14 8:-12 10:13 11:-22
here:#captives	0:29 1:-52 2:30 3:-71 5:-41 6:-43 7:-69 8:-17 9:-54 11:-69
here:#captors	0:41 2:-85 3:-28 4:31 5:-30 6:-19 7:-65 8:-42 9:-30 10:-34
here:#commerce	0:20 1:-22 2:-32 3:11 4:-42 7:-13 8:-35 9:-32 10:8 11:-23
here:#conference	3:-10 9:16 11:-12
here:#containing	0:-13 3:8 6:8 9:-9
here:#contest	0:23 1:-22 2:-44 3:-50 4:-9 7:-43 8:-41 9:12 10:12 11:9
here:#crossing	0:-24 1:-43 2:-50 3:-30 4:-58 5:-12 6:-34 7:-42 9:54
here:#custody	0:-11 1:-16 2:19 3:-50 5:-55 6:-35 7:-53 8:43 9:-40 10:-51 11:20
here:#demand	0:-27 1:-8 2:-21 3:-14 5:-14 6:-14 7:15 9:-18 10:20
here:#disease	0:-9 2:22 3:-14 5:-8 6:11 7:-16 8:-13 9:-8 11:-8
here:#displacement	0:-79 1:-42 2:-45 3:77 4:-49 5:-31 6:-39 7:-40 8:-42 9:-35 10:-44
here:#exchange	0:-51 1:-13 4:-29 5:-34 6:-36 7:-34 8:63 9:-23 10:-36 11:-32
here:#execution	2:11 4:-11
here:#given-back	0:-26 1:-15 2:-18 3:-35 4:-54 6:-20 7:-28 8:28 9:-21 10:20 11:-19
here:#giving-from	1:-53 3:-33 5:-16 8:-39 10:-11 11:13
here:#group	0:24 2:11 3:-37 4:10 5:-48 6:-23 7:-50 8:-56 9:-45 10:28 11:-19
here:#handover	0:-64 2:24 3:-22 4:19 5:-18 6:-67 8:-12 9:-40 10:21
here:#hostages	1:-20 2:32 3:-18 4:-17 5:-24 6:-45 7:-30 8:-18 9:-11 10:16 11:-17
here:#interview	3:-12 7:14
here:#losing-side	0:-49 1:-10 3:-30 4:-20 5:-21 6:-10 7:-27 8:38 9:-13 11:-15
here:#need	0:-24 1:-15 2:-22 3:23 5:-15 6:14 7:-15 8:-11 9:-12 10:17 11:-9
here:#prisoners	0:-26 1:-27 2:-14 3:-32 4:25 5:-42 6:-44 7:-39 8:65 9:-23 10:-36 11:-27
here:#receiving	0:11 1:-16 2:-29 3:-47 4:-57 5:-11 6:30 7:-55 8:-11 9:-44 11:37
here:#remainder	0:-18 4:24 5:-28 6:-29 7:17 8:29 9:-48 10:-24
here:#rescue	0:-18 1:-23 2:-38 3:-33 4:-46 5:21 6:-13 8:-33 9:-31 10:38
here:#rumour	0:14 4:-9
here:#since	2:-80 4:-18 5:-30 9:-12 10:-24 11:-14
here:#state	0:-39 1:-55 2:-9 3:-38 7:-23 8:37 9:-46 10:-15 11:-17
here:#statement	5:-16 6:28 7:-9
here:#travel	0:-9 1:-8 2:-12 4:-9 5:-9 6:-30 7:25 8:21
here:abducted	0:125 1:-43 2:-58 3:-57 4:-15 5:-82 6:-49 7:-87 8:-12 9:-105 10:-11 11:-103
here:allocated	0:-31 1:-39 3:-30 5:-37 6:-30 7:-47 9:-9 10:43 11:-28
here:casualties	0:-35 1:49 2:-17 3:-28 4:-19 5:-12 7:-31 8:-27 9:-15 10:-27 11:-10
here:dead-in-captivity	0:-9 2:26 4:8 5:-8 6:-35 8:-8 10:-24
here:delivered	0:-12 1:-68 2:-19 3:-33 4:-11 6:-27 7:-18 10:20 11:-14
here:displaced	0:-39 1:-93 2:-22 3:113 4:-63 5:-40 6:-66 7:-53 8:-92 10:-26 11:-35
here:held	0:-57 1:-25 2:13 3:-66 4:105 5:-91 6:-89 7:-52 8:-16 9:-61 11:-78
here:injured	0:-86 1:-10 2:-60 3:-103 4:-51 5:176 6:-87 7:-89 8:-89 9:-59 10:-80 11:-91
here:killed	0:-38 1:18 2:50 3:-84 4:-31 5:-52 6:101 7:-14 8:-99 9:-108 10:-108 11:-148
here:missing	0:-54 1:23 3:-83 4:-28 5:-99 6:-122 7:152 8:-73 9:-102 10:-97 11:-81
here:pledged	0:-12 1:-36 2:9 3:-36 5:10 6:-22 7:-28 10:14 11:-51
here:prisoners-exchanged	0:-41 1:-74 2:-18 3:-47 4:-20 5:-27 6:-21 7:-28 8:70 9:-80 10:9
here:refugees	0:-24 1:-52 2:-66 3:-21 4:-12 5:-40 6:-65 7:-59 8:-44 9:84 10:-36 11:-9
here:released	0:-38 1:-78 2:-29 3:-38 4:-19 5:-85 6:-46 7:-75 8:8 9:-106 10:101 11:-18
here:requested	0:-23 1:-47 2:-20 3:-37 5:-11 6:-26 7:26 9:17 10:-14
here:returned	0:-24 1:-56 3:-59 4:-46 5:-28 6:-49 7:-64 9:-59 10:-44 11:109
here:said	2:-48 3:-21 6:9 8:-44 9:-16 10:-16
here:set	0:-80 1:-34 3:-18 4:-65 5:-10 6:29 7:11 8:16 9:-69 10:-29 11:-15
here:total	0:11 1:-27 2:-23 5:-30 6:-30 7:21 8:-8 9:-9 10:15 11:-27
item	1:-38 2:-42 3:44 4:-21 5:-23 6:-13 8:-33 10:-33 11:-40
last:claim-abducted	0:11 1:-27 2:16 3:-19 4:24 5:-58 6:-31 7:-56 8:-15 9:-46 11:-18
last:claim-allocated	1:-11 5:-23 6:9 9:15 11:-24
last:claim-casualties	1:50 2:-19 3:-26 4:14 5:-33 6:-38 7:-29 8:-20 9:-22 10:-19 11:-13
last:claim-dead-in-captivity	2:30 4:-11 5:-17 6:-9 7:-24 8:-10 10:-15
last:claim-delivered	0:-26 3:-15 4:-12 5:-18 6:-11 7:-20 8:-8 9:38 10:-9 11:-29
last:claim-displaced	0:-24 1:-45 2:-38 3:41 4:-39 5:-27 6:-33 7:-61 8:-41 9:31 10:-41 11:-11
last:claim-held	1:-21 2:28 3:-34 4:23 5:-60 6:-60 7:-15 8:-38 9:-46 10:34 11:-42
last:claim-injured	0:-18 1:-8 2:-76 3:-48 4:-32 5:46 7:-10 8:-55 9:-90 10:-16 11:-26
last:claim-killed	1:-15 2:-48 3:-58 4:-24 5:9 6:18 7:-15 8:-57 9:-44 10:-18 11:-16
last:claim-missing	0:-9 1:-40 2:-35 4:-11 5:-19 6:-8 7:34 8:-46 9:-14 11:-64
last:claim-pledged	0:-16 1:9 3:19 7:-22 8:-8 9:-23 10:-11 11:-21
last:claim-prisoners-exchanged	0:-43 1:-21 2:-36 3:-10 4:-20 6:-11 7:-20 8:54 9:-11 10:-29 11:-10
last:claim-refugees	0:9 1:-28 2:-15 3:-71 4:8 5:-17 6:-53 7:-56 8:-33 9:51 10:-40 11:15
last:claim-released	0:-24 1:-21 6:-66 7:-28 8:21 9:-38 10:23 11:-35
last:claim-requested	0:-11 3:-17 5:-17 6:24 11:-18
last:claim-returned	0:-26 1:-12 2:-22 3:-44 4:-19 5:-28 6:14 7:-34 8:-22 10:-28 11:39
last:claim-total	3:-21 5:-13 7:11 9:20 11:-10
left1:	0:14 4:-10 6:-34 7:32 9:-8
left1:"	0:-9 1:23 2:-74 3:-35 4:-26 5:-29 7:-8 8:-40 9:19
left1:#	0:-28 5:-15 6:31 8:-8
left1:(	0:-28 1:-13 2:-11 3:-33 4:-26 7:17 8:-23 9:-26 11:32
left1:,	0:-21 1:-78 2:-64 3:19 5:10 7:-47 9:-22 11:-34
left1:-	0:-28 1:-9 2:-10 3:41 4:-18 5:-24 6:11 8:-15 9:-33 10:23 11:-26
left1::	2:-14 3:38 4:-47 5:-41 6:11 7:-40 8:-28 9:-30 10:18 11:-13
left1:;	0:-80 1:-24 2:-14 3:23 5:8 6:-12 8:-16 9:-44 10:15
left1:abducted	0:25 6:-19
left1:after	3:-15 5:-8 6:12 9:13
left1:against	6:17 7:-9
left1:all	0:-34 2:-13 4:-24 5:-19 6:13 7:-14 8:-19 10:28
left1:among	0:9 6:10 8:-11 10:-11
left1:and	0:-11 1:-45 2:-13 3:-8 4:-52 5:30 6:-33 8:17 9:-23 11:-22
left1:another	1:-10 2:-12 5:9 6:-25 7:9 8:-24 11:-36
left1:are	0:-14 3:22 4:-17 6:-11 7:8 11:-12
left1:as	0:17 3:-8 4:-9 5:-8 6:-22 7:13 9:-21 11:17
left1:at	0:18 1:8 2:-38 3:-35 4:-25 8:9 9:8 10:-42
left1:back	3:-19 6:12 8:-13 9:-19 11:24
left1:been	0:-13 5:-8 6:27 7:-11 9:-12 10:-13 11:-10
left1:buried	0:-18 4:-10 5:-10 6:37 7:-11
left1:but	4:14 10:-11 11:-8
left1:captured	0:20 4:-16 6:-16 10:-8
left1:carried	0:-11 4:-10 5:-28 6:23 8:12 10:-13
left1:claimed	0:-9 1:23 3:-12 5:-13 7:-8 9:-12 11:-9
left1:confirmed	0:13 5:-10 6:17 7:-11 10:-15
left1:cost	3:-11 6:25
left1:counted	0:-24 2:-8 3:-29 4:-18 5:-19 6:31 7:-27 8:-12 9:-28 10:-10 11:-23
left1:did	6:10
left1:displaced	3:27 6:-25
left1:driven	0:-14 3:29 6:-15 7:-11 9:-13 10:-8 11:-8
left1:drove	3:23 5:-16 6:-10
left1:first	4:-14 10:16
left1:for	0:-48 1:-16 3:-11 4:-25 5:-37 6:-13 7:21 8:27 11:-31
left1:forced	0:-12 3:19 5:-10
left1:found	6:21 7:-9
left1:free	0:-17 4:-11 10:21 11:-9
left1:freed	0:-13 4:-14 10:15
left1:from	0:-11 1:11 2:-12 4:-21 6:13 7:-22 8:-17 9:8 10:-19
left1:further	6:-21 7:-10 9:22 11:-14
left1:had	6:-9 7:11 9:10 11:-18
left1:has	0:-22 2:-20 3:-17 5:-18 6:-25 7:34 8:-19 9:-27 10:8 11:-13
left1:have	0:-15 2:-11 3:-17 6:20 7:-27 8:-13 9:11 10:-30 11:-14
left1:hold	0:-22 4:21 6:-12 10:-9
left1:hosts	9:16 11:-19
left1:in	0:-15 3:-27 4:-8 5:18 6:-29 7:-18 9:29 11:-25
left1:include	8:11
left1:including	0:-13 1:-9 2:10 3:-28 4:-28 6:23 7:-36 8:13 9:-23 11:-25
left1:injured	0:-10 3:-19 5:35 6:-33 9:-9
left1:injuring	0:-8 5:28 6:-27
left1:is	0:-31 1:-10 2:-12 3:11 4:-23 5:-33 6:-9 7:14 8:-19 10:-19 11:-19
left1:its	3:10
left1:just	0:-27 3:-10 4:24 5:-14 6:-25 7:-10 8:-12 9:21 10:-20 11:-15
left1:kill	0:-20 2:-8 6:36
left1:killed	0:-75 1:-27 2:-25 3:-65 4:-22 5:-46 6:95 7:-32 8:-20 9:-24 10:-19 11:-16
left1:killing	0:-35 2:-15 3:-19 5:-26 6:58 7:-12 10:-11
left1:kills	5:-33 6:49 7:-16
left1:last	4:26 6:-22 7:21 10:-26
left1:leaves	0:-14 2:-9 5:-16 7:20 9:-12 10:-8 11:-14
left1:leaving	3:16 6:10 9:-16
left1:left	0:-20 2:-22 3:-27 5:-8 6:12 7:18 8:-9 9:-14 10:-11 11:-12
left1:let	0:-19 2:-14 4:-33 6:-22 10:28 11:9
left1:lists	1:-9 3:-22 5:-8 7:34 9:-12 11:-15
left1:lost	0:-23 1:-10 2:-12 3:-8 4:-14 5:-24 6:70 7:-31
left1:made	0:-12 2:-13 3:11 4:-18 6:26 7:-15 10:-9
left1:move	6:-10 9:15 11:-15
left1:not	0:42 2:-10 4:-17 5:-8 6:-31 7:-20 8:-8
left1:of	1:-40 2:12 4:-61 5:13 8:-19 9:-62 10:-23 11:12
left1:off	0:29 3:23 6:-30 9:-18 11:-22
left1:on	6:19
left1:only	0:-27 3:-13 4:-22 5:-19 6:29 7:-12 8:-16 10:22 11:-17
left1:or	3:13
left1:other	0:-22 1:-9 2:-16 4:10 5:-8 6:-33 10:16
left1:out	0:-11 6:16 7:-9 8:11
left1:over	10:13
left1:passed	3:11
left1:reach	6:20 7:-10
left1:reached	3:12 9:-9
left1:received	6:20 8:-17
left1:recorded	1:25 4:-9 5:-8 6:-17 7:-18
left1:registered	5:-10 6:-21 11:12
left1:release	0:-22 2:-14 4:-31 6:-8 8:15 10:18
left1:released	8:22 10:-20
left1:remaining	2:-9 4:24 5:-12 6:-23 7:22 10:-23
left1:reported	0:20 3:-9 4:-11 5:-15 6:-12 7:13 8:-12
left1:reports	3:-9 5:-16 6:12 9:8
left1:s	0:9 3:10
left1:said	1:-13 2:-16 3:-12 4:-20 5:9 6:-20 7:-27 8:13 10:14 11:13
left1:saw	0:-24 2:-13 4:-24 5:29 6:-14 10:-15
left1:say	0:-9 2:-15 4:-10 6:32 7:-10 10:-9
left1:says	0:-35 1:-27 2:-16 4:21 6:12 7:-12 8:-18 9:-23 10:11 11:-33
left1:seized	0:23 4:-8 6:-17 8:-20 10:-12
left1:sent	3:26 4:-8 6:-28 7:-11 8:15
left1:so	0:-15 2:-11 3:-9 4:45 5:-18 6:-31 7:-33 10:-14 11:-17
left1:that	1:-55 2:27 3:-13 4:-45 5:-10 6:-13 7:-10 9:-20 10:-23
left1:the	0:23 2:-16 3:-37 4:21 5:-26 6:-30 7:-9 9:13 10:-72
left1:them	0:15 1:-9 2:-11 5:11 6:-20 8:-18 10:-31
left1:then	5:-24 6:27
left1:to	0:-17 1:-27 2:15 3:-18 4:-8 5:-71 6:21 7:-74 9:14 10:-44 11:12
left1:took	0:20 1:-17 2:-8 3:-36 4:-33 5:-16 6:18 7:-29 8:-10 9:-12 10:-20 11:-9
left1:treated	5:20 6:-15 8:-9 9:-9
left1:up	0:-21 2:-25 3:-12 4:-23 6:20 7:-19 8:-8 10:16
left1:uprooted	3:35 5:-8 6:-16 9:-28
left1:was	0:-10 1:18 3:21 4:18 5:-21 6:-44 7:-38 8:9 9:-15 10:-35 11:-15
left1:week	2:-8 4:-11 6:-9 8:-15 10:19
left1:were	0:26 1:-11 2:-39 4:29 5:-40 6:-24 7:-30 8:-21 9:-8 10:-40
left1:when	3:18 5:-12 6:-8 8:9 10:-8
left1:where	0:-32 3:18 4:26 7:-15 9:-9
left1:which	0:-14 1:-12 2:-24 3:-19 6:26 7:-11 10:-10 11:-10
left1:while	0:20 3:-15 6:-29 7:9 9:-9 11:13
left1:whom	0:-29 1:-17 2:13 3:-21 4:-10 5:-25 6:34 7:-28 9:13 10:-18
left1:with	0:17 1:-19 2:-30 3:-13 4:-10 5:-45 7:21 8:-25 9:-11 10:-22
left1:wounding	5:37 6:-35
left1:year	0:16 1:10 3:-17 9:-8
left1:|	0:-54 1:-41 2:11 3:-23 4:-32 5:18 6:-8 7:-20 9:16 10:-17
left1:—	2:-11 4:-31 5:-17 7:9 8:9 10:9
left1:•	0:-10 1:-8 3:18 6:13 9:-34
left2:	3:32 4:-8 5:-17 6:-13 7:-18 11:-10
left2:"	1:-11 3:-18 4:32 7:-11 8:-17 9:-14 10:-41 11:-19
left2:#	0:13 1:-33 2:-32 3:-15 4:-16 5:-55 6:16 8:19 9:15 10:-38
left2:)	0:-32 2:-10 3:13 4:-26 5:19 6:-14 8:-12 9:-9 10:37 11:-8
left2:,	0:-43 1:-53 2:-33 3:-33 4:-13 6:-18 7:14 8:21 9:-27 10:-19 11:8
left2:-	6:8
left2::	0:9 2:-19 3:-26 4:17 5:-19 6:35 7:-27 8:-18 9:-11 10:-29 11:21
left2:;	0:-22 2:-15 3:-8 6:-22 7:15 8:-10 9:14 10:17 11:-17
left2:a	0:-18 1:-8 4:-8 7:-14 8:-8 9:16 10:-11 11:-22
left2:account	0:-16 2:-23 3:-9 4:-12 5:-9 6:15 7:16 8:-16 10:-18
left2:adding	5:14 7:-15
left2:all	3:10
left2:alone	1:21 6:-17 8:-11 9:-11
left2:along	0:22 5:8 6:-27
left2:also	3:-11 5:-16 6:15 8:-8 9:10
left2:among	0:17 2:-8 4:11 5:-12 6:-18 8:-17 10:-15
left2:and	0:17 1:-39 2:-41 3:31 5:-12 6:-37 7:20 8:-30 9:-18 11:-38
left2:are	0:9 3:-11 4:-15 5:-14 6:26 8:-18 9:-8 10:-9 11:-10
left2:army	0:-17 2:-16 4:-16 5:-9 6:13 8:-12 10:18
left2:arrived	0:18 9:-8
left2:as	5:10
left2:at	5:12 6:-9
left2:august	0:-18 3:19 5:-15 8:-10
left2:authorities	0:26 6:-25 7:-13 8:-8 9:-18
left2:average	6:-9 11:11
left2:boat	6:15
left2:bodies	0:-19 2:30 4:-32 5:21 7:-16 10:-28
left2:but	0:-14 2:-11 7:18 8:-8 11:-8
left2:by	3:-16 9:16
left2:came	0:-12 3:18 6:-15 9:-11
left2:carried	0:-13 5:-9 6:-18 9:23 11:-14
left2:cases	6:23
left2:children	2:-12 3:-9 5:-19 6:32 7:-15 8:-11 10:-18
left2:cholera	6:11
left2:civilians	5:-22 6:27
left2:claims	3:-8 5:-8 11:14
left2:climbs	6:19 7:-15
left2:confirmed	6:9
left2:could	0:19 4:-22 5:-21 6:21 7:-21
left2:count	5:-10 6:26 7:-13
left2:court	10:-10 11:15
left2:dawn	5:10 6:-10
left2:day	0:-18 3:-15 4:-8 5:-27 6:28 7:-21 8:11 9:-15 10:-15 11:17
left2:days	0:9
left2:dead	1:-17 2:-10 3:-14 4:-18 5:33 6:-29 7:17 8:-10 9:-18 11:-10
left2:death	5:14 7:-9
left2:deaths	0:-19 3:-20 5:29 7:-10
left2:december	3:-13 9:-23 11:23
left2:died	3:-12 5:8 6:-15 7:13 9:-10 11:-8
left2:down	3:10 5:-16 7:16 9:-10 11:-15
left2:each	8:9
left2:estimates	3:8 5:13 6:-9
left2:example	5:12 7:-15
left2:fallen	0:11 3:20 6:-13 7:-9 9:-17 11:-13
left2:far	6:8 9:18 10:8 11:-17
left2:february	3:11 5:-27 6:-8 9:-20 11:17
left2:figure	0:33 1:25 2:-26 3:-14 4:-27 5:-27 6:-35 8:-13 9:15 10:-17 11:-9
left2:first	0:-17 4:28 5:-14 6:-17 7:-12 10:-15
left2:five	3:12 5:-12
left2:flights	5:-25 6:25
left2:for	0:-10 3:-13 6:-14 9:18
left2:four	5:-9 7:9
left2:gunmen	0:-12 2:-12 3:-18 4:-31 6:11 7:-14 8:-11 10:28
left2:had	0:18 1:10 2:-15 4:-36 5:-25 7:-27 9:-18
left2:handed	10:10
left2:has	1:15 2:-26 4:-33 5:-11 6:12 7:-48 8:-8 9:-19 10:-8 11:-36
left2:have	0:8 1:16 2:-15 3:-35 4:-27 6:12 7:-11 8:-23 11:-28
left2:having	8:15 10:-15
left2:he	1:-12 2:-23 4:-41 5:-8 6:-9 8:29 9:-15 10:-31 11:-8
left2:hit	6:11
left2:home	3:-25 6:-26 7:-10 11:24
left2:hospital	0:-20 2:-11 3:-18 4:-26 5:30 6:12 7:-27 10:-22
left2:hostages	0:-11 4:9 6:-8 8:16 10:-31 11:-8
left2:i	0:-48 2:-31 3:-19 4:-21 6:50 7:-35 8:-13 9:-18 10:-44 11:-12
left2:in	1:-13 2:-15 4:-35 5:30 6:-17 7:-25 8:-13 9:-18 10:12 11:-14
left2:india	4:-12 5:-10 6:10 8:-8 10:16 11:-8
left2:injured	3:-15 5:25 6:-44 7:14 11:-9
left2:injuries	5:-10 6:12
left2:iom	3:9
left2:is	5:9
left2:israel	0:-27 2:20 4:-20 6:13 8:-9
left2:it	0:-13 1:-29 2:9 3:24 4:30 5:-16 6:-39 7:-38 9:-18 10:-18 11:-14
left2:january	3:-8 10:13
left2:killed	0:11 2:-13 4:-13 5:41 6:-46 7:-10
left2:killing	0:-11 2:-8 3:-10 6:25
left2:last	1:11 3:-20 9:-12 11:16
left2:late	4:-9 5:-18 6:21 10:-11
left2:law	6:23 7:-19
left2:lebanon	3:-12 5:-12 9:10
left2:live	6:13
left2:lives	0:8 3:-10 5:-11 6:15
left2:looking	6:-9 7:25 9:-8
left2:man	5:-11 6:15
left2:martyrs	5:29 6:-22
left2:may	0:-10 6:15
left2:men	0:8 2:-9 3:-13 4:-26 5:-29 7:-15 8:-13 9:20 10:16
left2:militants	0:14 8:-13
left2:million	0:-14 3:-19 4:19 9:19 10:-17
left2:ministry	2:-8 6:-8 9:12 11:-8
left2:missing	0:-13 1:-15 2:-9 3:13 4:-12 5:-23 6:-37 7:32 10:-9 11:-10
left2:mission	6:14
left2:names	0:-13 4:16 7:-8 10:-13
left2:nations	0:-11 3:10 4:17 10:-14
left2:nine	5:-11 6:21 7:-8
left2:now	3:22 5:8 6:-13 9:-18 11:-13
left2:number	0:20 2:-8 3:-13 4:-18 5:-11 6:16 7:-9
left2:october	2:15 7:-16 10:-13
left2:of	0:21 2:13 3:-43 4:-15 5:-31 6:-8 7:-21 9:18 10:-64
left2:on	0:12 3:-16 5:19 6:-44 7:-15 9:13 10:-10 11:13
left2:one	6:14 7:-14 9:-8
left2:out	0:-8 3:26 5:-16 6:12 7:-12 9:-11 10:-11 11:-32
left2:partners	0:19 3:-14 6:-12 11:-10
left2:people	3:19 4:9 5:-41 7:-20 8:-8 9:13 10:-15 11:-10
left2:persons	3:17 9:-11
left2:police	4:-15 6:22 8:-9 10:-19
left2:population	3:-12 6:17 7:-12
left2:put	5:-9 6:-21 7:23
left2:received	0:-10 5:-13 8:-9 10:17
left2:refugees	11:-11
left2:region	5:10 6:-8
left2:remains	0:-10 2:18 4:-16 6:21 8:-21 10:-25
left2:report	5:-9 6:20 7:-14 9:-9
left2:return	0:-21 2:-24 3:-9 4:-17 6:-10 8:14 10:8 11:11
left2:risen	6:-13 7:-8 9:16 11:-8
left2:rises	3:-9 5:-11 6:27 7:-8
left2:road	7:13
left2:said	0:-8 3:-15 5:17 7:-14 8:-14 9:-12 10:17 11:-12
left2:same	0:13 3:19 5:13 6:-20 8:-9 10:-18
left2:say	0:9 3:17 5:-9 6:-19 7:-13 9:-8 10:-9 11:10
left2:says	0:-15 2:-16 3:24 4:-20 5:-23 6:-9 7:-21 9:-17 11:12
left2:second	6:15
left2:september	5:9 11:-8
left2:seven	6:-12 7:13
left2:six	6:14
left2:soldiers	5:-8 6:21 8:-19 10:18
left2:speaks	0:-9 2:-13 4:-8 7:11
left2:stands	0:-17 4:12 6:10 10:-13
left2:states	3:-11 6:-11 9:11 10:17 11:-11
left2:strikes	3:14
left2:sunday	5:-14 7:11 8:-12 10:12
left2:taken	2:-8 3:-27 4:-16 5:14 6:-10 7:-21 8:-9 9:21 10:-10 11:-13
left2:team	6:9
left2:teams	0:-16 1:16 3:-16 5:12 6:-17
left2:thailand	0:-14 3:-10 4:-23 6:-9 8:21
left2:that	0:-19 1:25 2:-30 3:13 4:-27 5:-54 6:-24 8:12 11:-21
left2:the	0:-13 1:-18 2:-34 3:-8 4:14 5:-20 6:-50 7:32 9:8 10:22 11:-21
left2:them	0:-35 2:-20 3:-25 4:25 5:-24 6:9 7:-16 9:23 10:-18 11:-21
left2:there	0:25 1:-11 2:-11 3:19 5:-18 6:-60 7:34 9:-23 10:-9 11:-16
left2:these	0:-11 2:-8 3:14 5:-18 6:-22 7:-10 8:-11 9:-23
left2:they	0:35 2:-24 3:-31 5:-30 6:-44 7:-29 8:-9 9:-23 11:-20
left2:those	0:-10 2:-19 8:21
left2:thursday	0:20 3:-20 4:-11 5:-11 6:-28 7:-9 9:-21 10:-25 11:20
left2:time	4:15 6:-9
left2:to	0:-42 1:9 2:12 5:-50 6:16 7:-23 8:14 10:-23 11:-30
left2:together	0:16 4:-12 10:-17
left2:told	2:-21 3:-19 4:10 5:18 6:-16 8:-15 9:-14 10:-26 11:-21
left2:toll	5:-9 6:44 7:-22
left2:total	3:-10 9:24 11:-24
left2:town	3:9
left2:troops	6:12
left2:tuesday	5:-8 6:11
left2:two	0:-13 3:-8 4:-9 6:28 7:-24
left2:up	1:14 2:-8 5:-9 6:19 7:-20 8:-12 10:-14
left2:us	0:-16 2:-10 5:26 6:-22
left2:was	0:16 1:-8 2:-29 3:-9 4:17 5:-22 6:-40 7:-26 8:-14 10:23
left2:way	6:-15 8:15
left2:we	2:-29 3:-30 4:13 5:-18 6:30 7:-33 8:-27 9:17 10:-50
left2:week	3:-10 6:-8 11:13
left2:were	0:-27 2:-16 4:34 5:-9 6:-21 7:-11 10:-14
left2:which	1:15 6:-11 7:-13
left2:who	0:-20 3:-13 4:-8 5:14 6:21 9:-13 11:-12
left2:will	3:23 6:-10 9:-8
left2:woman	0:-8 6:14 7:-12
left2:women	0:-16 3:-9 5:-35 6:18 7:-30 9:13
left2:workers	3:-10 5:-31 6:33 7:-10
left2:would	6:-26 7:29
left2:wounded	0:-8 5:21 6:-15
left2:year	3:-20 4:-9 6:33 7:-29 9:25 10:-10 11:-9
left2:years	0:-19 2:21 3:-16 6:-14 9:16 10:-9
left3:	0:-34 2:-10 3:39 4:-21 5:-24 6:29 7:-28 8:-11 9:-25 11:-22
left3:"	1:-11 2:-20 3:-42 4:25 5:-31 6:22 8:-13 9:-11 10:-34
left3:#	0:-14 1:-37 2:-9 3:-20 5:8 7:-11 8:-12 10:-30 11:-16
left3:(	5:-30 6:34
left3:)	3:20 5:31 6:-27 9:-20 11:-14
left3:,	0:9 1:11 2:-39 5:-39 10:-39 11:-30
left3:-	0:-19 2:-15 3:8 4:-17 5:-34 6:39 7:9 10:-24 11:-20
left3::	0:-10 2:-13 3:-18 4:-29 5:10 6:20 7:-10 8:-10 9:9 10:11 11:-19
left3:;	0:-19 2:-8 3:-11 4:-25 7:8 9:11 11:-17
left3:a	0:-26 1:-22 3:-41 5:-26 6:51 7:-39 8:-23 9:-50 10:-41 11:8
left3:according	0:-18 2:-14 4:16 5:-9 6:13 10:-9
left3:agency	1:10 9:-23 11:22
left3:al	3:33 5:-9 6:-13 7:-20 9:-14 11:-12
left3:among	0:-16 4:-17 5:-23 6:34 7:-13
left3:and	0:-28 2:14 3:12 4:13 7:-46 8:-50 9:-34 10:-16
left3:april	3:10 6:-21 8:16 9:20 10:-8 11:-21
left3:are	3:-12 6:15 7:-15 9:10
left3:as	0:-8 3:20 5:-9 6:-10 9:-26 11:17
left3:at	0:-11 2:-14 3:-31 4:21 5:-14 6:-34 7:9 8:24 10:-19 11:15
left3:authorities	2:-9 7:-11 8:10 10:-18 11:10
left3:been	0:-27 2:14 3:-10 4:-10 5:-28 6:-8 7:37 8:-14 10:-10
left3:between	3:-21 6:-8 9:24 11:-20
left3:by	2:-13 3:-24 4:-25 5:-33 6:28 9:-11 10:-10 11:18
left3:camp	7:12
left3:cases	3:-8 6:16
left3:central	6:11
left3:children	7:-8 10:10
left3:confirmed	0:-17 3:8 4:23 5:-10 6:-24 7:12 8:-8 10:-19
left3:country	0:-12 3:-8 4:17 10:-12
left3:dead	0:-8 2:-9 3:11
left3:deaths	3:-9 6:16
left3:defence	6:8
left3:displaced	3:18 6:-8 9:-13
left3:eight	0:12 1:18 3:-19 4:-16 6:-18 7:-16 10:-10 11:-8
left3:el	6:10
left3:eleven	6:12 7:-15
left3:february	5:11
left3:first	0:12 3:18 4:-11 5:-10 7:-11 8:-10 10:8 11:-22
left3:five	0:-20 3:-13 4:-26 5:-13 6:-30 7:35 8:12 10:-10
left3:for	3:-14 4:-9 5:-22 6:-29 7:42 9:-8
left3:found	6:-22 7:22
left3:four	2:-20 4:-22 5:-8 6:25 7:-17
left3:from	0:-35 2:-26 3:-23 4:33 6:-37 7:-13 8:-17 9:16 11:15
left3:given	6:14
left3:had	0:13 1:-16 2:-8 3:25 4:-26 5:-8 6:-15 7:-26 8:-25 11:-33
left3:has	0:-23 1:-11 2:-13 3:-46 4:-23 5:-27 6:-13 8:-19 9:17 10:18 11:17
left3:have	0:-26 1:-8 2:-16 3:-23 4:-25 5:8 6:20 9:-16 10:-15 11:-11
left3:he	0:15 3:-22 5:-8 7:-15 8:-9 9:9 10:-11 11:-19
left3:health	6:10 7:-10
left3:his	6:12 7:-10
left3:hospital	4:-8 5:8 7:-16
left3:i	0:-16 2:22 4:-29 5:-9 6:-21 7:-11 10:20
left3:in	0:-46 1:-30 2:-67 3:-28 4:-9 5:9 6:41 7:-27 8:13 9:-33 10:-12 11:21
left3:is	2:15 5:-9 6:-11 7:20 8:-12 10:-13 11:-13
left3:israel	8:19 10:-14
left3:israeli	6:8
left3:it	0:25 1:-16 3:-32 4:-11 5:12 6:-14 7:-34 8:-26 9:-19 11:-15
left3:its	0:-14 8:12 10:-12
left3:january	0:-18 3:-10 4:-8 6:34
left3:june	0:-9 3:13 4:-10 6:24 7:-13 8:-20 9:-11
left3:killed	0:28 6:-34
left3:last	0:13 3:-16 6:18 9:-13 10:-8 11:13
left3:live	0:-21 6:21 9:10 10:9
left3:lives	0:-9 3:-15 5:23 6:-30 7:19
left3:local	5:-13 6:18
left3:management	3:11 11:-8
left3:may	0:16 4:-9 6:-10 7:-9
left3:media	0:-18 2:13 5:-26 6:21 10:-10
left3:medical	6:18
left3:migration	1:14 3:8 6:-24
left3:morning	8:-18 10:18
left3:my	0:22 2:-10 6:-14 7:-10
left3:near	0:-12 6:24
left3:nine	7:-8
left3:not	4:12 7:-10 8:-11
left3:november	8:-9 10:11
left3:october	0:-8 5:-15 6:11 8:16
left3:of	0:-28 1:17 2:-35 3:32 4:18 5:-18 6:-30 7:-25 9:-46 10:-13
left3:off	5:-8 6:10
left3:office	3:-10 6:13 7:-8 9:13
left3:officials	3:-21 6:-14 9:24 11:-9
left3:on	0:28 2:-13 4:-24 5:-20 7:-9 9:-11 10:-12
left3:one	2:-21 4:17 5:17 6:-13 7:-8 10:-26
left3:or	3:16 5:8 6:-9 9:-11
left3:out	0:17 5:14 6:-18
left3:over	2:-9 5:-12 6:21 8:15 10:-20
left3:people	2:-9 3:9 4:-16 5:32 6:-19 9:-31
left3:press	5:12 6:-8
left3:public	6:10
left3:red	2:-18 4:-9 8:-13 10:19
left3:region	0:-14 3:15 5:-20 6:-11 9:9
left3:reuters	0:-21 4:-12 8:-11 10:26
left3:russia	6:13 8:10 10:-8
left3:s	0:9 2:-10 3:-38 5:-18 7:-18 9:30 10:-17 11:-9
left3:said	0:-14 3:-8 4:11 5:25 8:-10 9:10 10:-15
left3:same	5:10
left3:says	5:12 10:13
left3:second	0:-14 1:-9 3:-15 6:-20 7:-10 8:-22 10:27 11:-12
left3:security	5:8
left3:september	0:16 4:-12 10:-16
left3:seven	5:-27 6:34 7:-16 8:8
left3:she	0:28 3:-10 6:-27 7:-10 8:-16 9:-19 10:-15 11:-11
left3:since	0:21 3:8 6:-18 7:-12 9:-13 11:-8
left3:six	0:-8 3:20 5:11 6:-12 7:-24
left3:so	0:-11 2:-24 3:-13 4:22 6:-30 7:-12 8:-18 9:14 10:20 11:-19
left3:southern	6:14 10:10
left3:state	0:-18 6:15 7:11
left3:sudan	6:19
left3:sunday	0:-19 2:-8 4:-20 5:17 6:9 7:-22 10:-12
left3:ten	0:-9 2:19 4:-9 6:-18 8:11 10:-15
left3:that	0:-45 1:-9 2:-10 5:10 6:13 7:-8 9:-18 10:-19 11:-10
left3:the	0:-21 3:-15 4:-20 5:-16 6:31 7:-15 8:-53 9:-11 11:-34
left3:their	5:-15
left3:them	0:13 8:-12 10:8
left3:then	0:17 4:-9 10:-9
left3:there	0:-22 1:-14 2:-19 4:14 5:-23 6:19 7:15 8:-26 9:-13 10:-20 11:-14
left3:they	5:-10 8:-11
left3:this	0:-12 3:-29 5:-19 6:16 7:-17 9:21 11:10
left3:three	3:-13 4:12 5:-13 7:-18 9:17
left3:thursday	5:-9 6:10 10:10
left3:to	0:-30 1:-14 2:21 4:-54 6:-23 7:21 9:-37 11:-21
left3:told	2:22 3:-20 4:-16 5:21 6:-38 7:-21 8:12 10:-17 11:-13
left3:toll	3:-9 6:35 7:-19
left3:tuesday	0:35 2:-10 3:-10 4:-18 6:-34 7:-14 8:16 10:-15
left3:two	0:20 2:-12 3:-33 4:-29 5:-20 6:12 7:10 8:-23 10:13 11:-13
left3:united	0:-11 3:10 4:17 10:-14
left3:up	5:-11 6:-11 7:18
left3:war	1:-15 2:-11 6:28
left3:was	2:-11 5:12 6:-20
left3:we	0:-24 1:-10 2:-11 3:9 4:-21 5:-32 9:-21 10:23
left3:week	0:-10 4:19 5:-11 6:-12
left3:weeks	0:-28 3:14 4:-20 6:-14 8:-8 10:23
left3:were	0:-38 2:-32 4:-32 5:23 6:14 7:-22 10:25
left3:west	6:11
left3:where	0:-8 9:15
left3:which	6:-16 7:22
left3:who	8:10
left3:with	6:8
left3:without	0:-9 4:19 6:-16 10:-14
left3:would	0:-17 2:-22 4:-8 5:-10 6:21 7:-12 9:-13 10:10 11:-10
left3:wounded	5:19 6:-18
left3:year	0:-8 3:-8 5:-9 6:32 9:-11
left3:—	0:-8 3:13 5:-28 6:11 10:15
left3:•	7:13 11:-15
many	0:-38 1:-54 2:-40 3:-27 5:9 6:25 7:-18 8:-28 9:14 11:-69
mostly:abducted	2:-32 6:13 7:-36 8:-30 10:14
mostly:aid	1:-61 2:-38 3:-22 4:-53 5:-45 6:8 9:41 10:-44 11:-9
mostly:allocated	3:13 6:-10
mostly:casualty	0:-12 2:-15 3:19 4:-10 6:10 7:20 8:-55 9:-33 10:-52 11:-88
mostly:displaced	0:11 3:39 4:-9 5:-12 6:-14 7:-10 8:-8 9:-11 10:-13 11:-37
mostly:displacement	1:-46 2:-51 3:8 5:-15 7:-27 9:-64 10:-29 11:28
mostly:held	0:-14 4:10 5:23 6:-43 8:-31 9:-11 10:-18
mostly:hostage	1:-16 2:12 3:-52 4:10 5:-11 6:-44 7:-72 8:9 9:-37 11:-71
mostly:injured	0:-40 1:-14 2:-13 3:34 4:15 5:15 6:-16 7:-14 8:-9 9:-20 10:-13 11:-9
mostly:killed	0:-14 1:-23 2:-38 3:-15 4:-14 6:10 7:11 8:-54 9:-28 10:-8 11:-74
mostly:missing	0:43 1:-17 2:-39 3:-36 4:-29 5:11 6:-51 8:-33 9:-35 10:9
mostly:pledged	0:-44 1:-17 2:-15 3:-22 4:-23 5:-25 6:40 7:-11 8:8 9:14 10:-13 11:-29
mostly:prisoners-exchanged	0:-75 2:-24 3:-22 5:-40 6:-26 7:-9 8:52 9:-27 10:-40 11:-15
near:abab	3:13
near:abdi	3:17
near:abdu	0:50 1:-9 2:-45 3:-17 4:-15 5:-16 6:-22 7:10 8:-36 10:-21 11:-23
near:aboa	6:11
near:abou	0:13 1:-12 2:-34 3:-8 4:14 5:-32 6:-27 7:-40 8:-32 9:32
near:abov	0:-8 6:21 7:-20
near:abro	3:-13 5:22 6:-35 7:-10 9:-18 11:19
near:abu	3:11
near:acce	0:-18 2:-11 5:-9 6:10 7:-19 8:12 10:-18
near:acci	0:-9 1:-15 3:-11 5:-13 6:31 7:-14
near:acco	0:-26 1:-38 3:-38 4:-8 5:-26 6:22 7:8 8:-50 9:11 10:-49
near:accu	6:-9 9:-9 11:16
near:aceh	0:-9 1:15 3:-18 5:-11 6:-30 7:-20 9:28
near:ackn	0:26 2:16 3:-8 4:26 5:-26 6:-28 7:-20 8:-20 9:-13 10:-28 11:-11
near:acro	1:-8 2:-9 3:-31 4:-9 5:24 7:-19 9:19
near:acti	0:-17 4:-11 5:-24 6:20 8:-12 9:-19 10:10 11:-11
near:adde	0:10 1:-10 2:-16 3:-16 5:12 7:13 8:-10 9:-10 10:-29 11:-8
near:addi	1:-9 5:27 6:-22 9:-17 11:-12
near:adds	0:20 2:14 3:-23 4:-16 5:-9 6:-29 7:-8 8:-11 9:15 10:-12 11:-12
near:admi	1:10 2:-23 3:-25 4:-33 5:43 6:-33 7:-27 8:-18 9:-14 11:-14
near:afgh	0:-14 4:-12 6:-9 7:-10 8:15
near:afp	5:-19 6:33 7:-11 10:-11
near:afri	3:-18 5:-24 6:40 7:-20 9:-16 11:-19
near:afte	0:-13 1:-25 2:-61 3:-29 4:-39 5:-39 6:38 7:-25 8:13 10:11
near:agai	0:-10 3:-9 4:-12 5:8 6:-13 9:10
near:age	0:8 2:-8 3:-14 4:-18 5:-18 6:21 7:-14 8:-9 10:16
near:aged	0:-9 5:36 6:-33
near:agen	0:-25 2:-22 3:-14 4:15 5:-19 7:8 8:-12
near:ago	0:-19 2:-29 3:20 4:31 5:-16 6:-23 7:-14 9:-14 10:-21 11:-9
near:agre	0:-30 2:-11 4:-8 5:-11 6:-23 8:16 9:-9 10:20
near:agri	3:-13 5:-30 6:39 7:-31
near:ahea	11:12
near:aid	0:-14 3:26 4:-8 5:-8 6:-27 8:12 9:-16 10:-13
near:aime	6:10
near:air	0:-14 5:-10 6:34 7:-19
near:alam	3:11 9:-15
near:alep	6:14 9:-10
near:ali	5:10
near:aliv	2:-21 3:-15 4:38 6:9 7:-52 8:-31 9:-8
near:all	0:-26 1:-18 2:-33 3:19 4:-52 5:27 7:-31 8:-10 9:-38 10:29 11:-34
near:alle	0:16
near:allo	3:-13 6:-9 7:-8 9:15 11:-8
near:almo	5:-22 6:28
near:alon	0:-13 1:27 2:-26 4:-31 6:-18 7:-31 8:-28 9:-10 10:-16 11:13
near:alre	0:-20 1:16 2:-16 4:19 5:-25 6:-10 7:-26 8:-10 9:10 10:-13 11:-27
near:also	0:-26 2:-17 3:-18 4:18 5:-9 7:14 9:10 10:-19
near:ambu	0:-15 2:-24 4:-10 5:-15 6:44 7:-19 8:25 10:-30
near:amer	6:-10 8:11
near:amon	1:-26 2:-38 6:10 9:-30 10:-56 11:-23
near:and	1:-37 2:-49 3:9 4:-22 7:-25 8:21 9:-35 11:-22
near:anda	5:-11 6:22 7:-12
near:andr	4:-21 5:-17 6:12 7:-10 8:-9 10:20
near:anno	0:-16 2:-19 4:-12 5:-13 6:13 8:12 10:9
near:anot	1:-12 2:-14 6:-9 8:-25 11:-39
near:answ	2:-10 4:19 5:-16 6:-33 7:12 10:-25
near:any	3:14 11:-8
near:apar	5:22 6:-20
near:apie	8:10
near:appr	3:-11 5:9 7:-10
near:apri	0:-21 2:-9 3:-19 5:-17 7:-11 8:13 9:13 11:-18
near:are	0:-39 1:-55 4:19 5:16 6:-44 7:35 8:-49 9:-12 11:-56
near:area	0:-12 2:10 4:-11 5:16 6:-10 7:-10 9:-15 11:17
near:arme	1:-9 2:-8 3:-34 4:31 5:-19 6:-17 7:9 8:-19 10:-32 11:-22
near:army	0:-45 1:-11 3:22 4:-53 6:10 7:-23 8:-12 9:-12 10:27 11:-18
near:arou	1:-15 2:-15 4:-31 5:-13 8:-22 9:-49 11:29
near:arre	5:-13 6:20 7:-13
near:arri	0:37 1:-8 2:-16 3:-27 4:-28 5:-38 6:-16 8:-19 10:-32 11:15
near:arti	6:16
near:asho	0:-9 4:-21 5:-15 6:-19 7:32
near:aske	2:12 5:15 6:-23 7:17 8:-25 10:-22
near:asse	1:29 2:15 3:-20 4:-9 5:-18 6:-36 9:-14 11:19
near:assi	0:-11 2:-9 10:14
near:asso	0:-11 4:24 6:-12 7:-26 10:14
near:atta	0:18 1:-9 2:-26 3:9 4:10 7:-12 8:-16 9:-26 10:-38 11:-20
near:attr	0:-11 4:-13 5:-16 6:33
near:aug	8:10
near:augu	2:-8 4:-32 5:-25 7:-21 8:-23 9:-34 10:28 11:25
near:aust	5:-8 6:18 7:-9
near:auth	0:20 1:-9 2:-19 3:-16 4:-19 6:-17 9:-23
near:aver	0:-8 3:-12 6:-31 7:-15 9:24
near:away	0:44 2:-20 3:-24 4:-35 6:-65 7:-15 8:-22 9:-20 10:14 11:-21
near:azer	0:-9 4:22 5:-10 9:-15 10:-13 11:-8
near:baby	5:8 6:8 7:-10
near:back	0:-45 1:-21 2:13 3:-47 4:-11 5:-39 6:-57 7:-39 8:10 9:-70 10:17 11:70
near:bama	0:17 3:-13 7:-12 10:-8
near:band	4:12 5:-12
near:bang	0:-12 3:-32 4:-17 5:-12 6:-14 7:-10 8:-15 9:18 10:24 11:-20
near:bare	5:-12 6:24 7:-10
near:base	0:15 3:15 4:-8 5:-10 6:-15 9:-12 11:-10
near:basi	3:11 9:-10 11:-8
near:bass	6:16
near:beac	5:10 6:14 7:-14
near:beat	0:-29 2:-16 4:-25 5:27 10:-16
near:beca	0:-25 1:-10 2:13 3:19 4:-41 5:11 6:-13 7:-23 8:-11 9:-20
near:beco	0:14 4:21 6:-24 7:-8 8:-12 10:-20
near:bedo	0:-31 4:-24 5:-15 6:40 8:-19 9:-11 10:-27 11:-11
near:beds	0:13
near:been	0:-21 1:-13 2:-21 3:-20 4:-52 7:20 9:-38 11:-25
near:befo	0:-41 1:-15 3:19 4:8 6:-23 7:-50 11:-12
near:bega	5:-10 7:8 9:-10 10:-15 11:-9
near:begi	6:8
near:behi	0:-9 2:-19 4:19 6:18 7:-13 8:-8 10:-12
near:bein	0:-44 1:-9 2:-47 3:-24 4:-15 5:24 7:31 8:24 9:-17 10:-58 11:-19
near:beka	5:-31 6:31
near:belg	1:-10 3:-24 5:13 6:35 7:-14 9:-25 11:-36
near:beli	0:-33 1:-11 4:32 5:-26 6:-52 8:-31 9:-22 10:13 11:-23
near:bell	0:-15 2:-14 3:28 4:-12 6:-10 8:-10 10:11 11:-23
near:belo	2:-14 4:18 5:-13 10:-8
near:bene	6:23 7:-13
near:besi	0:-30 2:-19 4:27 5:11 6:-29 7:-8 10:-14
near:betw	0:20 1:13 4:-17 5:-22 6:-23 8:-19 10:-18 11:-13
near:blac	6:9
near:blam	6:14
near:blan	3:15 6:-11
near:blas	5:31 6:-21 7:-15
near:boar	2:-24 4:-41 5:25 8:-10
near:boat	0:-10 1:-13 3:-20 4:-10 5:-23 6:12 7:19 9:-18
near:bodi	0:-41 1:-12 2:19 3:-13 4:-11 8:-33
near:bomb	5:-9 6:19
near:bone	5:26 6:-23
near:book	0:-9 3:-27 5:-15 6:-35 7:28 9:12 11:-15
near:bord	0:-8 1:-9 2:-15 3:-38 4:-21 5:-13 6:-10 7:-25 8:10 9:24 10:15 11:-22
near:born	3:-10 10:15
near:both	0:-22 2:-22 4:17 7:-19 9:-14 11:-10
near:boy	0:9 1:-9 2:-11 4:-13 5:23 6:-22 8:-10 10:-11
near:boys	0:-15 3:-16 4:-13 5:-18 6:14 7:-22 8:22 10:-22
near:brea	0:-14 3:-8 4:12 6:-10 9:15 10:-8
near:brid	0:-14 3:-27 4:-12 5:-11 6:-11 8:-16 9:26 10:19 11:-24
near:brie	7:13
near:brig	6:15
near:brin	2:-20 3:-19 4:16 5:-14 6:-13 7:-33 8:-16 9:12 10:15 11:-12
near:brit	6:9
near:broa	5:-25 6:27
near:brok	0:-14 3:-13 4:-14 5:38 6:-28 7:-20 8:14 10:-9
near:brot	0:-18 2:-10 3:-10 4:-19 5:-33 6:33 7:-25 8:20 10:-25 11:-14
near:brou	0:-49 1:-9 2:-26 4:-46 5:33 6:-9 7:-9 8:-16 10:11 11:-13
near:buil	3:11 5:21 6:-17 9:-10
near:bulg	0:-32 2:-20 4:15 5:14 6:-30 8:-11 10:15
near:bull	2:-8 3:-9 5:55 6:-48 8:-10 9:-10 10:-15 11:-14
near:buri	0:-25 2:-13 4:-18 5:-16 6:52 7:-13 10:-8
near:burk	0:-12 7:-14 9:15
near:burn	0:17 1:-11 2:-29 4:-46 6:21 7:-36 8:-10 9:-24 10:-39 11:-11
near:buru	3:-39 4:-9 5:-10 6:-24 7:-10 9:44 10:-10 11:-31
near:bury	0:-15 4:-11 6:30 8:-11 10:-20
near:bus	0:-11 3:-18 5:-17 6:34 7:-17
near:buse	0:-8 2:-10 6:18
near:but	0:-33 2:-19 3:-15 7:20 8:-12 9:-26 10:-20 11:15
near:call	2:29 3:11 4:-28 5:-31 6:-18 7:-17 8:-8 9:-13 10:-9 11:-10
near:camb	3:9
near:came	0:-57 1:-14 2:-49 5:-36 6:-54 7:18 10:51 11:12
near:camp	0:-16 1:15 4:-12 6:-24 7:8
near:can	0:-9 2:-22 3:10 4:-16 5:-13 6:-14 7:30 8:-12 9:-22 10:-14 11:-24
near:cana	3:23 9:-17 11:-11
near:cann	3:10 4:-8 5:-13 6:-43 7:45 11:-10
near:capi	0:-12 3:14 6:-13 11:13
near:capt	0:22 1:-24 3:-39 4:25 5:-49 6:-59 7:-45 8:46 9:-28 10:-41 11:-29
near:car	0:-14 2:-17 4:-16 10:19
near:card	3:-9 4:-12 8:10 9:15 10:-11 11:-19
near:care	5:31 6:-28 7:-13
near:carg	7:9
near:carr	0:16 1:-14 3:-42 4:-26 5:-25 6:9 8:-11 10:-29
near:case	3:-9 5:-17 6:24 9:-11 11:-10
near:casu	0:-9 1:18 3:-10 5:-12 6:13 7:-23 8:-11
near:cata	0:-9 6:11
near:cate	0:-10 2:13 4:-13 6:-24 7:16 10:-8
near:caus	0:-11 1:12 6:8 10:-9
near:ceas	0:-10 1:25 6:-12 8:-15 10:14
near:cebu	6:14
near:cele	6:9
near:cell	8:9
near:ceme	0:-13 2:-18 4:27 6:-28 10:-18
near:cent	0:-8 1:12 2:-19 3:26 4:-26 5:11 6:-13 7:-24 8:-25 9:-30 10:-12
near:cert	0:-15 2:-14 4:18 5:-9 6:12 10:-8
near:chad	3:-32 5:-10 6:-15 9:44 11:-27
near:chan	5:13 6:-12
near:chap	0:21 3:-29 4:-9 6:-15 8:-11 10:-18 11:29
near:char	0:-23 4:26 10:-25
near:chec	0:11
near:chib	0:27 4:-22 8:-8
near:chie	3:-26 4:-8 6:-32 7:39 11:16
near:chil	1:-19 2:-53 3:29 4:-39 6:10 7:-30 8:-35 10:-21 11:-52
near:chin	0:13 2:13 4:15 6:-28 10:-46
near:chol	3:-11 6:21 7:-8
near:chri	4:-11 6:9 10:13
near:chur	0:13 2:-12 4:-23 8:-16 10:10
near:circ	0:-8 1:-9 3:-16 4:-9 6:11 7:17 8:-14 11:-9
near:citi	0:-19 2:17 3:-21 4:-26 5:-17 6:22 7:-15 9:-9 10:-14 11:-18
near:city	0:9 1:-13 2:-14 3:13 4:-22 5:21 7:-28 9:-26 10:-9 11:-13
near:civi	0:-35 1:-11 2:-19 3:-8 4:-23 5:24 7:-42 8:31 9:-21 10:-30 11:-16
near:clai	1:16 2:11 3:-26 4:-33 5:-16 6:17 7:-32 9:-16 10:-14
near:clas	0:18 3:-12 6:-16
near:clea	11:15
near:clim	6:19 7:-16
near:clin	5:13 7:-13 10:-10 11:-17
near:cloc	5:8
near:clos	0:-33 2:-12 3:-34 4:-23 6:33
near:club	8:10 10:-8
near:coac	6:8
near:coal	6:11 7:-8
near:coas	0:-16 1:11 2:-8 3:20 5:-24 8:-8 9:-8 10:-11 11:-14
near:coff	0:-9 2:21 3:-23 5:-13 6:-25 7:-8 8:-11 9:-21 10:-16 11:22
near:cold	3:17 9:-17
near:coll	0:-10 3:-23 4:-9 5:-8 6:42 7:-23
near:colo	0:-21 1:9 2:14 3:-9 4:-20 5:-10 7:9 8:-29 10:15
near:colu	0:-12 10:18
near:come	0:-33 1:-10 3:-30 4:16 5:-27 6:-47 7:-27 9:13 11:13
near:comm	0:-8 1:-19 2:-46 3:-17 4:-45 5:-40 6:32 7:-20 8:-30 9:-42 10:17 11:41
near:comp	0:-22 2:-20 3:-40 4:-16 5:-16 6:17 9:13 10:-19 11:10
near:conc	0:-8 2:-20 4:23 6:24 7:-13 10:-21
near:cond	0:-11 2:-11 3:-13 4:-8 5:31 6:-21 7:-19
near:conf	0:17 1:-15 2:-37 5:-16 7:-47 8:-14 9:-41 10:23 11:-19
near:cong	3:-21 6:19 9:17 11:-17
near:cons	2:-9 3:16 4:-25 6:-24 7:17 8:-9 10:19
near:cont	0:-23 1:-8 2:9 5:-36 6:-24 7:15 9:8 10:-14
near:conv	0:27 1:-10 2:-15 4:-16 5:-29 6:-26 7:-12 8:-10 9:21 10:-15 11:-16
near:coor	3:27 6:-8 8:18 9:-19 11:-30
near:corp	0:-12 7:8
near:corr	0:-19 3:-19 5:28 6:-17 7:-23 9:15 10:-8
near:cost	0:-16 3:-20 4:-10 5:-15 6:47 7:-12
near:coul	0:8 1:-20 2:15 3:-14 4:9 6:-40 7:-10 9:27 10:-43 11:-32
near:coun	0:-28 2:-42 3:-14 4:22 5:-19 6:27 7:-48 8:-38 9:-28 10:-31 11:11
near:cour	2:-10 3:-10 4:-17 5:-10 6:-22 7:10 8:19 10:-25 11:11
near:cove	4:13 6:-9 8:-11
near:cras	0:-10 3:-10 4:-9 5:-8 6:31 7:-8
near:cres	3:10
near:crew	0:13 2:-12 5:-11 10:-25
near:crim	6:10
near:cris	3:19 6:-19
near:crit	0:8 2:-16 3:-9 4:-19 5:43 6:-44 7:-21 8:-10 10:-17
near:cros	0:-33 1:-17 3:-47 4:-41 5:-38 6:-60 8:-11 9:16 10:33 11:16
near:crus	5:-14 6:31 7:-10
near:cust	2:33 4:-9 6:-41 7:15
near:cut	3:22 9:-18 11:-22
near:cuts	3:-10 6:-8 11:13
near:cvm	6:8
near:dail	0:-9 3:-13 6:-28 7:-15 9:24
near:dama	5:28 6:-33 7:11 9:-18
near:date	8:-25 10:25
near:daug	5:-13 6:29 7:-25
near:dawn	2:-15 4:-17 5:10 6:-16 10:10
near:day	0:-13 1:9 2:-21 3:-39 4:-30 5:-45 6:27 8:-9 10:-19 11:18
near:days	0:-8 1:-12 3:25 4:-44 5:-53 6:37 7:-37 9:-20 10:-8 11:-13
near:dead	0:-21 2:17 3:-40 4:-50 5:-31 6:65 7:-40 8:-52 9:-47 10:-55 11:-32
near:deal	0:-10 2:-20 5:-15 6:28 10:-27 11:-26
near:deat	0:-29 1:-11 2:-28 3:-49 4:-21 5:14 6:59 7:-31 8:-12 9:-21 10:-9 11:-26
near:deca	0:14 2:-20 4:15 8:-9 10:-21
near:dece	0:-9 2:-9 4:-9 5:-33 6:14 7:-37 8:17 9:-10 10:-12 11:19
near:deci	6:10
near:decl	8:-8 10:12
near:defe	0:18 2:-9 4:-15 5:-24 6:17 7:-17 10:-14
near:dela	0:-22 2:13 4:28 5:-31 6:8 7:-13 8:-10 10:-26
near:dele	6:10 9:-12
near:deli	2:-16 6:27
near:demo	0:-8 2:-8 3:-9 5:-13 7:-8 9:18 10:-13 11:14
near:deni	0:-18 1:-8 2:8 5:-19 6:10 8:13 10:-21
near:depa	0:-21 3:25 7:-11 9:-25 11:-8
near:depo	2:-9 3:-23 5:-8 7:-9 8:14 9:-18 10:-14 11:23
near:depu	3:-18 6:-10 9:-15 11:24
near:dera	3:14 11:-8
near:dest	2:15 3:8 4:-9 6:-16
near:deta	1:-9 2:-26 3:-27 4:17 5:-20 6:-42 7:-31 8:40 9:-27 10:-17 11:-14
near:dete	2:-9 8:13 10:-12
near:dhak	11:14
near:did	0:11 1:-8 2:-20 3:-21 4:-24 5:-40 6:37 7:-28 8:-14 9:-11 10:-20 11:20
near:die	0:-9 2:28 4:-10 5:-16 6:-25
near:died	0:-70 2:63 3:-73 4:-39 5:-69 6:48 7:-40 8:-18 9:-55 10:-63 11:-42
near:diff	3:-9 5:15 6:-12 7:-11 9:10
near:dire	0:-8 2:-16 4:-8 7:-10 8:30 9:-14 10:-34
near:disa	0:-11 1:21 6:-20 7:8 8:-8 9:-32
near:disc	0:-20 3:-15 4:-8 5:43 6:-34 7:-27
near:disp	0:-19 1:-14 2:-9 3:56 4:-9 5:-39 6:-13 7:-31 8:-11 9:-32 10:-10 11:-45
near:dist	3:11 4:-14 5:-10 7:-14 8:-15 9:-17 11:-29
near:dive	6:-15 7:16
near:dna	0:-9 6:25 7:-21 8:-10 9:-14 11:-9
near:dnip	6:10
near:doct	0:-24 2:-11 4:-13 5:48 6:-38 7:-16
near:docu	6:14
near:does	4:12 10:-15
near:doll	0:-10 2:-12 6:-11 10:22
near:dorm	0:-14 4:-11 10:22
near:doub	0:9 2:-9 3:18 4:-12 8:-9 9:-12 10:-11
near:down	0:-42 1:-13 2:-14 3:16 4:19 5:-11 6:10 8:-13 10:-30 11:-31
near:doze	0:22 1:-10 2:-10 3:-13 4:-31 5:-32 6:44 7:-25 8:-14 9:-22 10:-30
near:driv	0:13 1:-17 2:-19 3:25 6:-22 7:-57 8:-20 10:-16
near:dron	0:-24 2:-11 3:9 4:-9 5:-16 6:40 7:-14
near:drop	0:-9 6:24
near:drov	0:-13 2:-14 6:-8 7:-8 8:-8 9:-15 10:21 11:-12
near:drow	0:-16 1:-16 2:-21 3:-25 4:-26 5:-28 6:77 7:-29 9:-16 10:-11 11:-14
near:dtm	3:11 11:-8
near:due	0:-12 2:38 4:-29 6:-34 7:-10
near:dug	0:-19 2:-14 3:-15 4:-24 5:-11 6:36 7:-24 10:-10
near:duri	0:-24 1:-10 2:-26 3:-14 4:-14 6:21 7:-21 8:-28 9:-32 10:8 11:18
near:duty	5:13
near:each	0:-29 2:-14 3:-17 4:-26 5:-30 6:30 7:-27 8:30 10:-40 11:-8
near:earl	2:-8 3:-25 4:-8 5:-31 6:13 7:12 8:-11 9:28 11:-15
near:eart	5:12 6:9 7:-13
near:east	1:11 3:-13 5:-12 9:21 11:-27
near:econ	0:11 10:-10
near:egyp	0:-15 2:-10 3:-33 5:-17 7:-18 8:24 9:18 10:-29 11:-8
near:eigh	0:-10 1:13 3:-14 4:18 5:8 6:-35 8:-36 10:-9 11:-23
near:elec	0:-20 2:-10 4:13 5:-24 6:37 7:-17 10:-19
near:elev	0:-18 2:-22 3:-30 6:11 7:-15 8:-8 9:-23 10:-15 11:28
near:elim	0:-16 2:-10 6:29
near:eln	0:-8 2:-17 4:25 6:-12 8:-29 10:13
near:else	3:-11 9:-16 11:20
near:emba	0:-11 4:-16 6:-9 8:-14 9:-18 10:25 11:-8
near:emer	0:-19 2:-22 3:-8 4:22 5:15 6:-23 7:-16 8:17 9:-19 10:-21 11:-8
near:emir	0:-9 2:-10 8:-23 10:21
near:empl	0:14 4:-9 5:8
near:end	4:-8 7:-8 9:17 10:13 11:-17
near:enem	6:16
near:ener	0:22 5:-9 6:-11 10:-15
near:engi	2:17 3:18 10:-19
near:ente	0:-9 3:-15 6:11 7:-13 9:23 11:-12
near:esca	0:-10 2:-19 5:-8 6:-34 8:-13 10:34 11:-8
near:esta	0:23 4:-20 5:-10 6:-10
near:esti	0:-11 1:20 2:-8 4:-8 5:-23 8:-11 9:12 11:-24
near:ethi	0:-32 2:-14 3:-31 4:-37 5:-16 6:-14 7:-25 8:-27 9:28 10:38 11:-33
near:euro	0:-23 3:-31 4:-10 5:-15 6:24 7:-9 9:13 11:-9
near:evac	0:-26 2:-14 3:36 4:-18 5:38 6:-57 7:-11 9:-19 10:-13 11:-19
near:even	0:-10 2:-9 4:-10 5:-16 6:9 7:11
near:ever	0:-15 2:-17 3:-12 4:21 6:-15 9:12 10:-22
near:exam	0:-30 2:-34 3:-14 4:-36 5:-25 6:28 7:25 8:8 9:-18 10:15 11:-10
near:exch	0:-27 3:-13 4:-20 5:-14 6:-45 7:-10 8:45 9:-11 10:-27 11:-11
near:exec	0:-19 2:27 4:-13 5:-20 10:-17
near:expe	1:-12 3:16 4:-9 5:-21 7:-14 8:-13 10:-15 11:-10
near:expl	0:-10 1:23 6:-15 8:-8 10:-9
near:exte	3:-9 5:-28 6:27 7:-8
near:face	3:12 9:-9
near:faci	2:-9 8:-12 10:13
near:fact	0:33 2:-11 3:-31 4:-26 5:-22 6:-18 7:-25 8:17 10:-20 11:-14
near:fail	3:8
near:fair	6:11
near:fall	0:-19 1:-12 2:-18 4:-28 6:13 8:15 9:12 10:-17 11:-29
near:fami	0:-23 2:-26 4:21 5:-16 8:-14 9:-10 10:16 11:-13
near:far	0:10 2:-17 3:-24 4:-13 5:-24 6:15 7:-19 8:-10 10:14 11:12
near:farm	0:-47 2:-19 3:9 4:22 5:-20 6:28 7:-17
near:faso	0:-12 7:-14 9:15
near:fata	0:-22 1:14 3:-17 4:-10 6:13 7:-25 9:-12 11:-8
near:fath	6:10
near:fear	3:13 5:-28 6:20 7:14 9:-16 11:-14
near:febr	0:-18 1:-11 2:10 4:-11 5:-20 6:-16 7:-16 9:-29 11:21
near:fede	3:-34 5:-14 7:17 9:-13 11:16
near:fell	0:-14 3:-13 4:-17 6:32 7:-20 9:-13 10:-11
near:ferr	6:8
near:fest	0:17 4:-16 6:14
near:fewe	0:-13 2:-14 4:13 8:-9
near:fiel	6:12 7:-10
near:fift	0:-19 2:16 3:12 4:-32 5:-21 6:10 7:-22 9:-13 10:-28
near:figh	1:-21 2:-19 4:13 5:-19 6:-9 7:-10 8:16 9:-10 10:-26
near:figu	0:18 1:15 2:-36 3:-15 4:-41 5:-34 8:-28 9:22 10:-30 11:-39
near:fili	8:-10 10:10
near:fina	0:-10 1:-8 2:-9 3:-14 6:32 7:-24 8:15
near:find	0:-9 3:8 5:-16 6:-41 7:38 9:-15 11:-19
near:fire	5:9 6:22 7:-10
near:firs	0:22 1:9 2:-32 3:-21 5:-40 7:-25 8:-28
near:fish	0:-15 2:-21 3:-24 5:-41 6:48 7:-19 8:-9 9:-12 10:-43 11:-14
near:five	0:-32 1:-18 2:-34 4:-62 5:-14 6:26 7:8 8:20 9:-39 11:-24
near:flas	3:-8 6:11
near:fled	3:-13 6:-30 9:39 11:-47
near:flee	0:-12 3:22 5:-12
near:flew	5:19 6:-16
near:flig	5:-25 6:25
near:floo	0:-23 1:-19 2:15 3:19 4:-17 6:10 7:-51 9:-35 10:-14 11:-33
near:flow	6:-21 7:13
near:foll	0:-27 2:-14 3:-28 4:-21 6:-21 7:-15 8:9 9:24 10:13 11:-22
near:foot	3:22 5:-16 6:8 7:-17 9:-11 10:-12 11:-13
near:for	0:-63 1:-37 2:-12 3:-33 4:-46 5:-36 6:-35 7:63 8:30 11:-35
near:forc	0:-29 1:-14 4:-27 5:-20 6:11 8:-22 10:20 11:-44
near:fore	0:8 1:-8 3:-24 4:-26 5:-29 6:21 7:-19 8:-32 9:-18
near:form	0:-32 2:-12 3:-16 4:36 5:-13 7:-17 8:-21 9:-15 10:-26 11:-10
near:fort	0:16 2:-8 3:10 4:-29 5:8 6:-26 8:-11 10:21 11:-10
near:foun	0:-9 1:-12 2:-33 4:-43 5:-54 6:19 7:36 8:-8 9:-15 10:-31 11:-11
near:four	0:43 1:-22 3:15 4:-82 6:-15 7:-22 8:-22 9:-48 11:-31
near:frac	5:12
near:fran	0:-23 3:-24 4:-10 5:-15 6:31
near:free	0:-34 1:-9 2:-37 3:-27 4:-42 5:-46 6:-36 7:-29 9:-22 10:59 11:-41
near:frid	0:9 1:-15 3:31 4:-31 5:-19 6:-15 7:9 8:-8 9:-33 10:8 11:-39
near:from	0:10 1:-17 5:-20 6:-25 8:-34 10:-15 11:13
near:fron	0:-10 2:-8 6:28 7:-10 8:-13 9:-8 10:10
near:fuel	0:30 2:-15 4:-18 5:9 6:-39 10:-16
near:furt	0:-8 6:-18 7:-12 9:21 11:-15
near:gang	0:-10 4:-16 6:17 10:15
near:gas	6:16 7:-14
near:gate	5:-10 6:11
near:gath	3:23 5:-8 6:-22 11:-8
near:gavd	6:-9 7:12
near:gave	1:-10 2:-21 3:-13 4:-32 5:17 7:-16 8:-11 9:-21 11:-17
near:gaza	0:-58 1:-9 2:12 3:-26 5:-29 6:-24 7:-24 8:33 9:-12 11:-13
near:gene	0:-9 5:10 7:-11
near:get	2:-14 3:-38 5:-15 7:-12 9:14 11:13
near:girl	0:23 1:-11 2:-23 5:21 6:-50 8:-25 9:-21 10:-9 11:15
near:give	0:-51 1:-11 2:10 3:9 4:-27 5:-25 6:28 8:-29 11:-26
near:givi	6:21 8:-9
near:goes	0:-13 4:-19 5:-11 6:27 7:-11 8:-10
near:goma	0:-21 3:19 5:13 6:17 9:-29 11:-13
near:gone	0:-23 2:-13 3:-80 4:-17 6:-16 7:-53 8:-11 9:-9 10:-10 11:55
near:good	0:-10 4:-8 5:17 7:-25 8:19 9:-23 10:-15
near:got	0:-30 2:-15 4:-9 5:-16 7:-11 9:-17 10:22 11:16
near:gove	0:-18 1:-14 2:-30 3:-10 5:-10 7:-22 10:-27 11:24
near:gran	5:11
near:grav	2:-20 4:23 5:15 10:-22
near:gree	0:-8 5:13 6:-19 7:-10 8:13 10:-12
near:grou	0:-9 1:-26 2:-61 3:30 4:-28 5:-45 6:35 7:-47 8:17 9:-13 10:-31 11:-41
near:grow	5:-8 6:-10 7:13
near:guar	0:-21 2:12 4:-17 5:-33 6:14 10:-16
near:guer	0:-9 2:-10 5:-10 6:14 8:-28 10:26
near:gues	6:12
near:gunm	0:-13 2:-24 3:-19 4:-8 5:-11 7:-18 8:-14 10:28
near:guns	3:-15 5:39 6:-30
near:had	2:-21 3:-39 5:-11 6:-14 7:-38 8:-25 9:17 11:-17
near:hait	0:-10 3:-14 6:24 11:-10
near:half	0:-19 2:-10 4:9 5:-17 6:8 7:-9 8:-22 9:20 10:9 11:-37
near:hall	3:24 5:-8 6:-11
near:hama	1:-8 3:-9 4:20 5:-12 7:-24 8:-30
near:haml	0:-8 3:21 5:-8 6:-16 7:-10
near:hand	0:-45 1:-17 3:-21 4:38 5:-34 7:-27 8:-12 9:-16 10:14 11:-8
near:happ	0:-15 2:-14 3:9 4:-8 6:10 7:-8 10:17
near:has	0:-20 2:-72 3:-14 4:-40 5:-13 6:-10 7:30 8:-11 10:-18 11:-37
near:have	0:-30 2:10 3:-10 4:-53 8:-70 9:24 10:-19
near:havi	0:-14 2:-15 4:-15 5:-18 6:38 7:-9 8:15 10:-16
near:haza	0:16 4:-9 10:-10
near:head	0:34 1:-9 2:-12 3:-31 5:-24 6:-11 7:-33 8:8 9:21 10:-18 11:-19
near:heal	0:-27 1:-16 2:-20 4:-31 5:15 6:36 7:-27 8:-15 9:-20 11:-21
near:hear	0:-29 1:-9 2:-12 3:-15 4:19 5:-37 6:12 7:-21 8:22 9:-16 10:-24 11:-19
near:heat	0:-13 5:-15 6:28 7:-11
near:held	0:-50 1:-8 3:-23 4:41 5:-30 6:-41 7:-25 8:-27 10:24 11:-8
near:heli	1:-18 2:-26 3:-17 5:12 6:16 7:-30 8:-15 9:-8 10:-28
near:hell	6:12
near:help	0:-24 1:-12 2:-16 3:-15 4:-31 5:17 6:-16 7:24 8:8 9:-9 10:-11 11:-9
near:her	0:14 3:-21 5:-28 6:34 7:-16 9:-10 10:-8 11:-9
near:herd	0:-15 1:34 2:-11 4:-13 5:-23 6:-16 7:-20 9:-17 10:-9 11:-11
near:here	0:-8 2:-9 3:12 4:-24 5:-32 6:20 7:-14 8:-22 9:-11 10:25
near:hers	5:28 6:-28
near:hezb	6:24 7:-15
near:high	3:16 5:-10 6:9 11:-10
near:hill	0:15 2:-8 3:-12 4:-12 5:-20 6:20 7:-12 10:-14
near:him	0:-37 2:-16 4:-24 5:23 7:-18 10:-26
near:his	0:-21 1:-19 5:13 6:-12 7:8 8:-27 9:-25 10:-28 11:11
near:hit	0:-10 1:-8 2:-9 3:-19 4:-9 5:37 6:-15 7:-30
near:hits	5:-9 7:14
near:hold	0:-14 1:-10 2:-16 3:-20 4:34 5:-22 6:-27 7:-21 8:24 9:9 10:-35 11:-17
near:home	0:-63 1:-25 2:-47 3:32 4:-10 5:-9 6:-48 7:-20 8:15 9:-30
near:homs	3:-9 8:-8 9:-14 11:23
near:hope	6:-17 7:18
near:hosp	0:-44 1:-17 2:-28 3:-36 4:-50 5:74 6:-12 7:-68 8:-17 9:-21 10:-37 11:-13
near:host	0:11 1:-8 3:-16 4:10 5:-15 7:-31 8:14 9:26 10:-45 11:-40
near:hote	6:17 7:-12
near:hour	0:-42 1:-8 2:-28 3:11 4:-36 6:11 7:-32 8:14 9:-19 10:28 11:-24
near:hous	0:18 1:-13 2:-23 3:16 4:8 6:-64 7:-34 8:-27 9:-39 11:18
near:hout	0:-14 4:22 6:-19 7:-8
near:how	2:-8 6:15
near:howe	5:-13 6:23
near:huma	0:-9 1:-22 4:12 5:-35 6:38 8:-22 9:-34 10:13 11:-33
near:hund	0:-17 2:-11 3:-17 4:13 5:-26 6:-10 7:10 8:19 9:-12 10:-26 11:-12
near:hung	3:-9 6:10
near:hurt	0:-28 1:25 2:-17 3:-20 4:-29 5:70 6:-63 7:-19 8:-15 9:-23 10:-21 11:-10
near:hygi	3:-12 6:20
near:icrc	0:-14 1:21 2:-19 4:-20 6:-15 8:-18 10:14
near:iden	2:12 4:-21 5:-26 6:34 7:-16 10:-23
near:idf	2:-9 4:-9 6:29
near:idle	3:-8 6:-12 8:-10 9:-14 11:26
near:impr	9:-11 11:20
near:inci	0:9 5:23 6:-9 10:-10
near:incl	0:-13 1:-28 3:-29 4:-38 5:-10 6:32 8:23 9:-47 10:-20 11:-46
near:indi	0:30 2:-14 3:-19 4:-29 6:-8 7:-15 8:-22 9:-12
near:indo	6:19
near:infa	6:17 9:-9
near:infe	0:-23 4:-18 7:-9 10:25
near:info	3:14 4:-10 6:-19 7:16 11:-16
near:inha	5:30 6:-26 7:-8
near:inju	0:-27 1:-27 2:-24 3:-47 4:-42 5:84 6:-61 7:-23 8:-28 9:-38 10:-32 11:-32
near:insi	0:-16 2:-9 3:22 5:-17 6:18 7:-23 8:13 9:-29 10:-28 11:-17
near:insp	0:23 4:-23 5:-10 6:-26 7:15 10:-8
near:inst	0:16
near:inte	0:-36 2:-29 3:20 4:18 5:14 6:-13 7:-25 9:9 10:-32 11:-21
near:into	0:16 1:-17 2:-21 3:-55 4:-17 5:-57 6:-12 7:-41 8:-21 9:56 10:9 11:-41
near:inve	2:26 3:-11 4:-8 5:-15 7:-11
near:iom	3:17 6:-10 9:-31
near:iran	0:-9 3:-25 4:-8 5:8 8:-13 10:17 11:25
near:iraq	3:-13 11:16
near:irel	3:10 6:19 7:-11
near:isla	2:-9 6:23 9:-8 10:-10 11:10
near:isra	0:-17 1:-17 2:30 3:-33 4:-44 5:-30 6:-11 7:-40 8:-8 9:-38 10:41 11:-17
near:ital	4:22 5:-10 6:-18
near:its	0:-18 1:23 2:16 3:-11 4:-42 6:-11 7:-19 8:24 10:-50 11:-14
near:itse	0:-9 3:15 9:-11 11:-13
near:ivor	0:-10 3:15 10:-8
near:jail	0:-11 4:-14 8:17 10:-11
near:jama	3:11 6:13 7:-11
near:janu	0:-38 1:19 2:-16 4:-26 6:-8 7:-28 8:-32 9:-46 10:25 11:15
near:jiha	0:8 6:10 10:-10
near:join	0:-13 3:12 4:-8 5:-14 6:-22 7:-8 8:-11 10:17
near:jord	3:-20 9:-9 11:23
near:jour	4:15 8:-8
near:judg	5:-19 6:17
near:july	2:-13 3:-39 5:-10 6:18 7:-15 8:-13 9:-25 11:26
near:jump	2:19 4:-8 5:-9 7:-9 10:-10
near:june	0:-36 1:-13 2:-10 3:27 4:-22 5:-12 6:36 7:-31 8:-37 9:-31
near:just	1:-8 2:-11 3:-26 4:17 5:-22 7:-13 8:-18 9:15 10:-24 11:-21
near:kadu	0:9 4:11 5:11 6:-15 8:-16 10:-21
near:keep	0:-8 2:-9 4:22 5:-9 6:-15 10:-16
near:kens	3:30 6:-10 10:-16 11:-23
near:keny	6:10
near:kept	1:-12 2:-18 3:19 4:11 5:17 6:-32 7:-17 9:-15 10:-10
near:khan	6:18
near:khar	3:-9 6:11 11:10
near:kher	5:-9 6:13
near:khyb	6:27 7:-10
near:kidn	0:44 1:-12 2:-49 3:-28 4:-15 5:-21 6:-21 7:-11 8:-54 9:-13 11:-13
near:kill	0:-20 1:-8 2:-9 3:-52 4:-40 5:-27 6:68 7:-44 8:-57 9:-71 10:-37 11:-56
near:kilo	5:25 6:-26
near:kitc	5:-10 6:21
near:kivu	3:10 7:12
near:knew	4:-9 6:8 10:-10
near:know	0:-8 2:-14 3:-18 4:13 5:25 6:-15 7:-11 10:-10
near:kore	0:-10 5:-13 7:9
near:krem	0:-12 1:-13 3:-8 5:-10 6:12 8:11 10:-12
near:kuna	3:-8 5:-9 6:22 11:-20
near:kurs	0:-13 4:-14 6:-20 8:12
near:kyiv	1:-12 3:-11 4:20 6:-18 7:-9 10:-12 11:-10
near:lake	3:25 9:-13 11:-14
near:land	6:19 7:-8
near:lank	6:18
near:larg	6:20 7:-14
near:larr	5:-19 6:25 7:-8
near:last	0:-12 1:12 2:-29 3:-38 4:12 5:-38 6:10 8:-54 9:13 10:-8 11:-14
near:late	0:-31 1:-9 2:11 4:13 5:-45 6:24 7:-35 8:-18 9:-8 10:12 11:-8
near:law	5:-12 6:27 7:-23
near:lead	2:-15 3:-18 4:22 5:-20 6:16 7:-22 8:-22 9:-15 10:-27 11:-15
near:lear	0:-32 3:28 4:-16 5:-17 7:20 9:-30 10:-17 11:-33
near:leas	0:-17 1:-11 2:-27 3:8 4:10 5:15 6:-29 7:20 8:-18 9:-16 11:-17
near:leav	0:-28 1:-13 2:9 3:33 4:-11 5:-34 6:-25 7:32 8:-11 10:-17 11:-38
near:leba	3:-25 6:11 7:-9 9:18 11:10
near:led	0:39 2:-8 3:-21 4:-21 5:-20 6:-14 7:-15 8:-14 9:-8 10:-24
near:left	0:-73 1:-8 3:24 5:-49 6:-27 10:-17 11:-19
near:leg	0:-25 4:-23 5:23 6:-30 7:-11 9:-8 10:19
near:let	0:-39 1:-8 2:-19 3:-29 4:-71 5:-32 6:-64 7:-25 8:37 9:-15 10:48
near:liby	0:-9 7:10
near:lie	2:15 4:-9
near:lieu	6:12
near:life	0:-29 2:-29 4:-13 5:-15 6:10 8:30 10:-28
near:ligh	6:12
near:like	0:-8 4:-12 5:-10 6:25 7:-36 8:15
near:limb	5:30 6:-26 7:-10 10:-9 11:-10
near:line	2:-9 5:-15 6:29
near:link	5:-19 6:28
near:list	0:-27 1:-24 2:-13 3:-40 4:-22 5:-24 6:-9 7:37 8:12 9:-32 10:-13 11:-33
near:litt	6:-17 7:18
near:live	1:-22 2:-21 3:11 4:-34 5:-15 6:21 7:-18 8:-17 9:17 11:-43
near:livi	0:-12 2:15 3:27 4:-22 5:-13 6:-43 7:17 8:12 10:-23 11:-17
near:loca	0:-25 1:-14 2:-14 3:13 4:-18 5:-16 8:-14 9:-36 11:9
near:lock	4:-8 6:-22 7:25
near:lodg	3:-10 6:18 7:-8
near:logg	0:-9 1:16
near:lond	0:-9 3:-15 6:28
near:long	0:-12 2:-8 6:-14 10:20
near:look	0:-8 3:-9 4:-11 6:-43 7:37 8:10 9:-9
near:lorr	5:14 9:-9
near:lose	5:15 6:-11 7:-10
near:loss	0:-20 2:-8 5:-10 6:34 7:-9
near:lost	0:-9 1:-21 2:-33 3:-28 4:-45 5:22 6:44 7:-31 8:-15 9:-17 10:-28 11:-21
near:lowe	0:20 3:-10 6:-15
near:lyin	5:-8 6:26 9:-9
near:made	2:-19 3:12 4:-31 5:-17 6:9 7:-11 10:-18 11:-12
near:maga	0:10 8:15 10:-16
near:magn	5:8
near:maim	0:-8 1:-8 2:-11 4:-8 5:27 6:-13 8:-10
near:main	0:-10 3:-18 4:22 6:-11 7:-21 11:18
near:majo	0:-11 2:-11 3:9 4:-21 6:-16 7:10 8:-8 9:-10 10:23 11:-17
near:make	3:11 5:-15 6:31 7:-22 9:-8
near:mala	2:29 3:9 6:-10 7:-18 8:-10 10:-21
near:mali	0:22 2:-15 4:-22 8:-23
near:man	3:13 7:-18
near:mana	1:-9 5:18 6:-11 7:15 9:-11 11:-11
near:mani	0:-16 7:21 8:-17
near:mans	0:-18 2:-23 5:11 6:20 10:-20
near:many	2:-8 6:15
near:marc	0:42 2:-20 4:-33 5:-43 6:-27 8:-41 10:16 11:-39
near:mari	4:14 5:-12 7:9 8:-10
near:mark	0:9 3:-20 4:-16 6:10 7:13 10:-11
near:mart	0:-8 5:-14 6:28 7:-16
near:matt	11:-19
near:may	1:-11 2:-12 3:-26 4:9 5:-26 6:14 7:-31 8:-8 9:-26
near:mayo	0:-9 3:22 5:12 6:-17 9:-8
near:mean	3:15 4:10 6:-10 7:9 8:-8 9:-8 10:-9
near:medi	0:-18 1:12 3:-45 5:10 6:23 7:-48 8:11 9:-29 10:-17 11:-31
near:meet	6:9
near:memb	0:-11 2:-12 3:9 4:12 5:-22 6:21 7:-8 8:-17
near:men	0:13 2:-22 3:-28 4:-39 5:-53 6:11 8:-17 9:30 11:-10
near:mend	0:-16 5:-26 6:34 7:-19 10:-8
near:mess	4:-11 6:13
near:metr	3:8 5:-12 6:12
near:mexi	3:-18 6:-10 7:15
near:mid	5:-10 6:24 7:-14
near:midd	3:13
near:migr	0:10 1:25 2:-8 3:24 4:-27 5:-8 6:-36 7:16 9:-16 10:12 11:-8
near:mile	4:-9 5:24 6:-25 7:8 10:-10
near:mili	1:-9 2:12 3:-37 4:-31 5:-29 6:18 7:-24 8:12 11:-24
near:mill	0:-13 2:-18 3:-11 4:15 6:-9 7:-17 8:-8 9:23 11:-41
near:mine	0:-21 1:29 2:-14 3:14 5:11 6:-39 7:17 8:-16 9:-21 10:-20 11:-22
near:mini	0:-11 1:-24 2:-38 3:-30 5:14 6:8 7:-55 10:-48 11:-26
near:mino	0:-10 1:-8 2:-8 4:20 5:-18 6:26 7:-10 10:-18
near:minu	3:21 5:-10 6:-11 11:-8
near:miss	0:-66 1:30 2:-43 3:-44 4:-12 5:-82 6:-36 7:72 8:-29 9:-46 10:-47 11:-43
near:mode	5:24 6:-14
near:moga	6:10
near:moh	5:11
near:mond	1:-9 2:-15 3:-8 4:-36 5:-28 6:29 8:-13 9:11 10:-11 11:-11
near:mone	3:-25 6:-11 9:25 11:-20
near:moni	3:-9 6:23
near:mont	1:-20 3:-11 4:20 5:-33 6:-22 7:-32 8:-43
near:more	1:-43 2:-55 3:-16 4:-32 5:-8 6:11 8:-32 9:-20 10:10
near:morg	0:-8 3:-11 4:-16 5:-35 6:38 7:8
near:morn	0:-19 2:-10 4:-14 5:17 6:-12 7:-15 10:8
near:mosc	5:15 6:-13 8:15 10:-18
near:mosq	3:-20 5:-8 6:27 7:-12
near:most	2:-25 3:-22 4:-43 5:-42 6:13 8:12 9:-14 10:-34 11:8
near:moth	0:22 2:-14 4:-24 5:-26 6:-33 9:27 10:-29 11:-10
near:moto	5:17
near:mour	3:-9 5:-12 6:12 7:11
near:move	0:-22 1:-8 2:-24 3:56 4:14 6:-40 7:-34 8:-9 9:-25 11:-46
near:msf	5:12 6:-12
near:mud	0:-8 1:-9 3:-11 5:-9 6:9 7:8
near:muni	3:11
near:murd	2:17 4:-33 7:-20 8:-14 10:-19
near:myan	0:-20 2:-23 3:-36 4:23 5:-19 6:30 7:-21 8:-11 9:15 10:-24
near:myse	0:-26 2:-23 3:-10 4:-26 5:-25 6:26 7:-25 8:-20 10:10
near:nair	5:-8 6:21 7:-10
near:name	0:-14 1:-15 2:-37 3:-37 5:20 6:36 8:-32 9:-36 10:-58 11:-28
near:nasi	3:8
near:nati	1:-19 2:-23 4:19 5:-14 6:-29 7:24 9:-31 10:-9 11:-20
near:naut	3:-11 6:8
near:navy	0:-18 4:22 10:-17
near:near	0:43 2:-31 3:-21 4:-42 5:12 7:-20 8:-32 10:-36
near:need	5:27 6:-23 7:-15 9:-9
near:neig	1:-10 2:-11 4:-10 5:12 6:-19 7:-32 8:-14 9:26 10:-18 11:-19
near:nepa	2:-10 4:23 10:-22
near:netw	0:-9 1:-8 3:-20 6:8 7:23 9:-11 11:-12
near:neut	0:-34 2:-12 3:-9 4:-16 5:-13 6:44 7:-11 10:-12
near:neve	0:-10 3:-17 4:-8 6:-9 7:29 9:-16 10:-8
near:new	0:-29 1:10 2:-11 4:-24 5:-29 7:-21 8:18 9:9 10:-25 11:-39
near:news	0:-8 3:-9 6:11 7:8
near:next	0:-10 2:25 3:-9 4:-33 5:-13 6:-31 8:-13 9:-23 11:16
near:nige	0:15 2:-42 3:-26 4:-30 5:-36 6:10 7:-27 8:-36 9:17 10:30 11:-25
near:nigh	0:-55 1:-9 2:-40 4:-47 7:-29 8:-16 10:45 11:-13
near:nile	5:-16 6:21
near:nine	0:-18 1:17 2:9 3:15 4:-25 5:24 6:-39 7:-49 8:-30 9:14 10:-10 11:-18
near:nobo	0:-31 2:-25 3:-30 5:-22 6:-46 7:26 8:-17 9:23 10:10 11:-16
near:non	0:14 5:-8 6:12 10:-15 11:-8
near:none	6:29 7:-29
near:noon	0:-14 1:-8 2:-10 4:-14 5:-8 7:-15 8:-15 9:22 11:-12
near:nort	2:-15 3:12 4:-19 5:-16 6:26 7:-12 8:-20 9:-17
near:not	0:39 1:-35 2:-18 3:-34 4:16 5:-21 6:-55 7:47 8:-40 9:8 10:-64 11:-53
near:note	0:-10 7:-9 8:16 9:-8 10:-17
near:noth	0:-16 2:-17 4:20 5:-12 6:-16 7:8 8:-14 9:-17 10:-12 11:14
near:nov	0:-15 6:8 7:8
near:nove	0:8 1:23 2:17 4:-14 5:-14 6:-23 7:-13 8:-21 9:11 10:10 11:-24
near:now	0:-40 1:-12 2:-30 4:-16 5:-20 6:28 7:21 9:-33 10:-36 11:-23
near:nrc	5:-19 6:26 7:-13 9:-9 11:-13
near:numb	1:-33 2:-32 3:18 4:-18 5:-27 7:12 9:-59 10:-41
near:nurs	0:27 2:-9 3:-21 4:-30 5:-19 7:-23 8:-9 9:-14 10:14 11:-16
near:obse	1:-8 3:-8 6:21 7:-11 9:-12 11:-11
near:occu	0:-18 3:12 5:-28 6:23 7:-12 8:-10 11:-18
near:ocha	3:15 6:14 9:-9 11:-13
near:oct	0:11 4:-9 8:-16 10:10
near:octo	0:39 1:-22 2:-12 3:12 5:-30 6:-29 9:-42 10:-9 11:-26
near:off	0:24 2:16 3:24 4:-52 5:-40 6:-23 8:-38 9:-33 10:-11 11:-42
near:offe	8:15 10:-15
near:offi	0:-56 3:-27 4:-9 5:-46 6:31 7:-8 9:12 10:-31
near:old	0:-11 3:-13 6:17
near:once	3:-9 6:-8 9:13 10:-10 11:8
near:one	0:-20 1:-35 2:-17 3:-26 4:17 7:-22 9:-13 10:11
near:ones	0:-23 1:-9 3:-20 4:-18 5:-9 6:9 7:-14 8:-22 10:19 11:-15
near:onli	6:8
near:only	0:18 1:-8 2:-11 3:-23 4:-32 5:-21 7:-14 8:-19 9:11 10:14 11:-25
near:open	0:-13 2:-15 3:9 4:-15 5:8 6:-20 7:-8 8:9 9:-12 10:17
near:oper	0:-23 2:-10 4:-15 6:23 8:-13 10:8
near:oppo	8:9
near:orga	1:12 3:-12 5:-12 7:13
near:orig	0:22 3:-18 4:-10 6:-21 8:-12 9:-12 11:25
near:othe	1:-24 2:-50 3:-38 4:20 5:-22 7:-44 8:9 9:13 11:-35
near:our	0:-23 1:-13 2:9 4:-22 7:-8 8:-20 10:12 11:-36
near:ours	3:-20 5:-15 6:28 9:-14 11:-12
near:out	1:-27 2:-48 3:29 4:-33 5:-9 6:18 7:-42 8:10 9:-50 11:-53
near:outs	0:-11 3:36 4:-9 6:-41 7:-27 8:-8 9:-15 10:22 11:-16
near:over	0:-18 1:-22 2:18 4:-68 6:-24 7:-27 10:10 11:-9
near:own	0:22 1:-14 2:-15 3:-12 4:-30 6:-32 7:12 10:-17
near:owne	0:-27 2:-20 4:16 5:-10 6:24 10:-26
near:page	0:23 1:-15 3:-25 4:-9 5:-19 6:-22 7:-26 8:-34 10:19 11:-23
near:paid	3:-8
near:pakh	6:27 7:-10
near:paki	2:-9 3:-25 4:-14 5:-9 6:-11 7:-15 8:10 9:-10 11:22
near:pale	2:-21 3:-10 4:-18 5:11 6:-18 7:-12 10:21
near:pape	0:-16 3:14 5:-9 6:10
near:para	6:14
near:pare	0:13 2:14 4:10 6:-22 8:-9 9:-10 10:-23
near:pari	0:-10 5:-11 6:23
near:parl	0:-10 6:11
near:part	0:-10 2:-40 3:25 4:-21 5:-17 7:-37 8:-19 9:-34 10:32 11:-25
near:pass	0:21 1:-10 2:-18 4:-37 5:-17 7:-31 8:-8 9:25 10:-9 11:-25
near:past	2:-18 4:-11 5:-42 6:40 10:-16
near:path	0:25 2:-20 3:14 4:-26 5:-18 8:-12 10:-12
near:pati	3:-8 5:31 6:-18
near:paym	10:9
near:peac	0:-12 2:-21 3:-9 4:-23 5:-28 6:46 7:-9 8:-9 9:-8 10:-23 11:-27
near:peak	6:-9 9:13 11:-16
near:pens	0:-14 3:-12 4:-11 5:18 6:-27 7:-16 9:-14 10:-23 11:20
near:peop	1:-28 2:-51 3:34 4:-29 5:24 6:-32 7:-13 8:-37 10:-44 11:-23
near:per	6:-11 9:-14 11:19
near:peri	1:-22 2:-13 3:-55 4:-19 6:23 7:-22 8:-10 9:-12 10:-12 11:33
near:pers	0:-25 1:-10 2:-10 3:16 6:-26 7:16 8:-9 9:-17 10:-16
near:phas	10:10
near:phil	6:15
near:phon	4:-8 5:-12 7:18
near:pict	5:16 6:-13 7:-10
near:plac	0:-11 2:-11 3:-25 4:-8 5:-11 6:28 7:-29 9:-18 10:-16 11:12
near:plan	0:-26 1:-19 2:-12 3:-8 4:-39 5:-30 6:-13 7:-29 10:28
near:play	5:8
near:plus	8:11
near:poli	1:-12 2:-51 3:-44 4:-15 6:23 7:-27 11:-24
near:popu	5:-9 7:-17 9:8
near:port	0:-25 2:26 4:-15 10:-9
near:post	0:-10 1:-11 2:10 3:17 4:-15 5:-20 6:17 8:12 9:-16 10:-13 11:-12
near:pray	0:12 3:-21 5:-8 7:-11 9:-8
near:pre	3:17 9:-17
near:pref	1:-11 3:-25 5:-16 6:45 7:-22 9:-27 11:-36
near:preg	3:10 5:13 6:-17
near:pres	2:-23 3:-13 5:-18 6:53 7:-40 8:9 9:-12 10:-35 11:-10
near:prev	0:15 2:-8 4:-10 6:22 7:-14 10:-10
near:pric	3:-8
near:prim	2:9 8:10 10:-14
near:prin	0:-39 2:19 4:-38 5:-17
near:pris	0:17 1:-8 2:-18 3:-21 4:21 5:-25 6:-20 7:-19 8:17 10:-44 11:-9
near:priv	9:-19 11:16
near:prob	3:10 5:9 7:-19 10:-8
near:proj	1:19 6:-19
near:prom	0:-10 2:-10 3:-9 4:-27 6:-21 8:-8 10:33
near:prop	0:8 8:-12 10:12
near:pros	0:-11 6:15 7:-11 8:-21 10:17
near:prot	0:-11 3:8 5:-14 6:21
near:prov	1:-11 2:-11 3:9 4:-21 5:-47 6:28 8:-15 9:-33 10:-25 11:22
near:publ	0:-13 2:-11 4:-32 5:-17 6:21 8:-12 9:-9 10:16 11:-10
near:pull	0:-10 2:-9 5:8 6:19 7:-9
near:punj	3:-20 7:-15 9:-13 11:17
near:pupi	0:27 2:-17 5:-14 7:-12 8:-11 9:-17 10:-37
near:push	3:13
near:put	0:-16 1:-27 2:-18 4:-17 5:-8 6:13 9:-31 11:-16
near:puts	0:29 2:-8 3:-9 4:-24 6:-9 10:-21 11:-8
near:qata	6:8 8:12 10:-10
near:quak	0:-10 3:-16 6:17 7:-8
near:quar	6:8
near:quot	0:-10 3:-8 5:-11 6:21 8:9 10:-9
near:raba	5:-16 6:19
near:radi	0:-13 4:-10 5:-18 6:26 10:10
near:rafa	5:21
near:raid	2:-32 4:-44 5:-17 6:26 7:-11 8:-12 10:13
near:rain	0:-16 1:-9 2:-11 3:26 4:-22 5:-18 6:-35 8:-9 9:-25 10:15
near:rais	5:-17 6:37 7:-16
near:rama	0:-35 2:-9 4:-12 5:8 6:-11 8:31 10:-22
near:rang	6:15
near:rans	0:-39 1:-13 3:-20 4:14 5:-21 6:-50 7:-20 8:-32 9:-8 10:41 11:-15
near:rate	3:-8 6:16
near:rati	3:-25 6:-11 9:25 11:-20
near:ravi	5:13 6:-12
near:reac	0:16 1:-8 2:19 3:-20 4:-22 5:-23 6:-15 8:-10 10:-8 11:-15
near:read	0:23 2:-22 3:16 4:-20 5:9 6:-39 9:-8 10:-11
near:rebe	0:-13 1:-11 3:-10 5:-8 6:-29 7:22 8:-12 11:12
near:reca	3:11
near:rece	0:-20 2:-9 3:-16 4:-17 6:21 7:-11 8:-11 9:-21 11:13
near:reck	3:20 6:8 7:-19 9:-16 11:-14
near:reco	1:30 2:-16 3:10 4:-29 5:-12 7:-58 8:-13 9:-14 10:-24 11:-15
near:red	0:-24 1:-10 2:8 3:-9 4:-37 5:8 8:-23 9:-23 11:-19
near:refu	0:-17 3:-26 4:-8 5:-33 9:27 10:-12 11:-14
near:regi	0:10 1:-26 2:-38 3:-19 4:-56 6:-41 7:21 9:11 10:-21
near:reha	3:12
near:reje	0:-8 1:-14 2:-19 4:15 6:16 10:-17
near:rela	0:-10 2:-13 4:-12 5:-26 6:-10 7:33 9:-16 10:-11 11:-13
near:rele	0:-31 1:-8 2:-39 3:-10 4:14 5:-13 6:-34 7:-12 8:16 10:10 11:-12
near:reli	7:-10 9:-15 11:14
near:relo	3:30 6:-13 9:-21 11:-13
near:rema	3:-18 4:23 5:15 6:-26 8:-48 10:-63 11:-8
near:repa	5:-15 6:19
near:repo	0:14 1:-22 2:-28 3:-46 4:-34 6:31 7:-39 9:8 10:-44
near:repu	6:8 11:8
near:requ	2:-10 8:26 10:-25
near:resc	0:-16 1:-11 2:-19 4:-21 6:31 7:-14 8:-12
near:rese	11:10
near:resi	0:-26 3:8 5:-17 6:17 10:12
near:resp	0:-12 3:-34 4:25 5:-14 6:-11 9:14 10:-17 11:-14
near:rest	0:-14 2:-10 3:-10 4:-26 5:-28 6:27 7:-24 8:8 9:-16 10:-26 11:13
near:resu	0:-10 2:-9 3:12 4:-9 5:-11 6:18 8:-8 9:-8
near:reta	6:13
near:retr	0:-12 6:13 7:-22
near:retu	0:-51 1:-18 2:8 3:-40 4:-19 5:-39 6:-28 7:15 8:17 9:-25 10:-18 11:52
near:reut	0:-29 2:19 4:14 6:-18 7:-10 8:8
near:revi	5:-14 6:12 7:16
near:rice	0:23 6:-21 7:-10
near:rifl	6:11
near:righ	0:-20 1:-21 2:-22 3:-25 4:30 6:18 7:11 8:-23 9:-25 11:-23
near:rise	0:-14 2:-11 3:-22 4:-9 5:-8 9:28 11:-17
near:rive	0:-10 1:-8 3:-23 5:-15 7:11 9:27
near:road	0:-13 2:-9 3:31 4:-18 5:-8 6:14 7:-23 9:-25 10:-19
near:rohi	3:-8 6:-19 7:19 11:-16
near:roof	3:20 9:-17
near:room	0:-18 3:-25 4:24 6:-24 7:-29 8:-9 10:-17 11:8
near:rose	6:10
near:roug	6:-14 7:13
near:roun	0:-10 3:20 4:-10 6:14 7:8 11:-18
near:rubb	5:-10 6:28 7:-9 10:-10
near:ruli	3:-9 6:15 7:-13 10:-10 11:15
near:run	6:12
near:runn	3:21 6:-24 7:12
near:rura	7:-9
near:russ	0:-23 1:16 2:-17 3:-12 4:12 7:-22 9:-10 11:-8
near:sada	6:20 7:-10
near:safe	5:-11 6:-11 7:10
near:said	0:8 1:-50 2:-33 3:-25 4:-65 6:31 7:-33
near:sale	6:9
near:same	0:33 1:-15 2:-49 3:-28 4:-46 5:23 6:-43 7:-12 8:-17 9:-29 11:29
near:sana	0:23 3:-23 4:-9 6:-10 7:-14 8:-8 9:-16 11:-8
near:sand	4:25 5:-10 6:-20 7:-8
near:sar	6:17
near:satu	0:-14 1:-9 2:-13 3:-25 4:-19 5:-26 6:-8 7:19 8:-14 10:13 11:12
near:saud	0:-15 4:-11 6:-18 8:31 10:-21
near:save	0:-12 4:13 6:-11
near:saw	0:-37 2:8 4:10 5:25 6:-33 7:-9 8:-15 10:-42
near:say	0:-20 1:-9 2:-41 3:11 4:-43 5:-22 8:-20 9:17 10:-24
near:sayi	4:-12 5:-8 6:15 10:8
near:says	0:-82 2:20 3:12 5:-11 7:-32 8:-32 9:-53 10:26
near:scen	5:-10 6:13
near:sche	3:19 7:-11 11:-18
near:scho	0:9 1:-11 2:-30 3:19 4:-21 5:-26 6:14 8:-24 9:-40 11:-27
near:sea	5:-9 6:-8 7:13
near:sear	3:-20 4:-9 5:-13 6:8 7:29 9:-19
near:seas	3:10 6:-18 7:12
near:seat	0:-8 4:-16 5:-9 6:-11 10:20
near:seco	0:-32 1:-15 2:-8 3:8 4:-10 6:-8 7:-35 8:-25 9:17 10:24 11:-35
near:secr	3:-8 6:24 7:-9
near:sect	3:16 11:-8
near:secu	0:-36 2:-8 4:21 5:-23 6:27 7:-13 8:-11 9:-10 11:-8
near:seen	1:-10 2:-9 3:-13 4:9 5:-22 6:-18 7:20 8:-18 9:-26 10:11 11:-16
near:seiz	0:42 1:-11 2:-31 3:-20 4:-8 5:-22 6:-39 7:-20 9:-14 11:-11
near:sell	0:-8 9:16
near:sent	0:-25 1:-8 2:-12 3:18 4:-23 5:-25 6:-45 7:11 8:40 9:-16 10:-27
near:sepa	2:-9 3:-10 5:-11 6:10 8:-10 10:15
near:sept	0:-9 1:-10 2:-12 3:-22 4:-24 6:-22 7:-25 8:14 9:15 10:14 11:-26
near:seri	3:-8 5:38 6:-28
near:serv	0:-45 1:-8 2:-18 3:-13 4:-15 5:-39 6:28 7:-23 8:31 9:-16 10:-31 11:14
near:set	0:11 2:-11 3:21 4:-17 5:-26 6:-32 9:-14 10:19 11:-18
near:sett	5:17
near:seve	1:-14 2:-48 3:-10 5:-8 6:22 7:13 10:-32 11:-20
near:shab	0:-8 6:13
near:shal	0:-12 2:-15 4:-15 10:21
near:shar	5:21 6:-16
near:she	0:16 1:-14 2:-14 3:-14 4:-28 5:28 7:-14 8:-21 9:-36 11:-25
near:shel	0:-10 1:-9 3:26 5:-20 6:-25 9:18 11:-39
near:ship	4:10 6:-9
near:shir	0:9 3:20 11:-18
near:shoo	4:-8 6:11
near:shor	0:-15 4:-8 5:-21 7:18 8:-22 10:18 11:-8
near:shot	0:-47 1:-10 3:-18 4:-59 5:-15 6:73 7:-28 8:-28 9:-8 10:-43 11:-8
near:shou	0:-27 2:-21 4:29 5:-8 7:-10 8:-10 9:-18 10:-23
near:shov	5:-8 6:19 7:-9
near:show	0:-27 2:28 3:-13 5:19 6:-26 7:-29 8:-8 9:-8
near:shra	5:20 6:-14
near:shut	0:-11 3:-10 6:-9 9:21 10:-8
near:side	0:-10 1:-19 2:14 4:13 5:-35 7:-33 8:26 9:-18 10:-57 11:-20
near:sieg	0:-11 6:25
near:sign	0:-30 1:-9 2:43 4:-46 5:-19 7:-14 8:-11 9:-8 10:-29 11:-27
near:sinc	2:-48 3:-10 4:-30 5:-20 6:-14 10:-11 11:-12
near:sind	3:10 6:23 7:-10 9:-9 11:-8
near:sing	2:-8 3:-24 4:-13 5:-17 6:35 7:-29 8:-8 9:18 11:-16
near:sink	7:10
near:site	0:-19 1:28 4:17 5:-12 6:-11 7:-27 9:10 10:-19 11:-30
near:sitt	3:-16 4:25 6:-20
near:six	1:-13 2:-28 3:15 4:32 6:-14 7:-10 8:-8 9:-14 10:-28 11:-27
near:sixt	1:13 3:-12 4:-23 7:-10 10:-10
near:size	3:11
near:slau	2:-20 3:-18 4:-15 6:23 10:-8
near:slee	3:40 4:-8 6:-15 7:-19 9:-27 11:-17
near:slep	0:-9 3:14 4:-17 5:18 9:-8 10:-20 11:-9
near:slid	3:-9 6:10
near:slip	0:-12 10:18
near:slop	0:17 3:28 4:-9 6:-26 7:-10 10:-9
near:smal	0:-13 2:27 3:11 4:-34 6:-8 7:-9 9:-15 10:-31 11:-8
near:smok	3:-8 5:26 6:-25 7:-13
near:soci	0:12 2:12 4:-12 5:-8 7:-26 8:-9 10:-12
near:sold	0:19 1:-13 2:-37 3:-36 5:-36 8:23 9:-17 10:-40 11:-19
near:soma	0:9 6:-10 10:-10
near:some	1:-10 2:-51 3:-40 4:-16 5:9 6:-16 7:-42 8:14 10:30 11:-17
near:son	3:-8 5:-22 6:30 7:-11 10:-9
near:sons	0:-9 4:-11 5:-8 8:-14 10:20
near:soro	3:-14 5:11
near:soug	5:-21 6:-48 7:47
near:sour	0:-12 2:-9 4:-17 6:19 7:-14 8:-9 9:-11 11:-22
near:sout	0:-43 1:-12 2:-24 3:-13 4:18 5:-42 6:27 7:14 9:-34 10:-20 11:16
near:spac	3:-9 9:19 11:-18
near:spea	0:-15 1:-10 2:-15 3:-9 4:-10 5:-16 7:11 9:-22 10:-9 11:15
near:spec	0:-8 3:-14 4:-9 6:11 7:18 8:-14 9:-9 11:-9
near:spen	0:19 4:-20 6:-8 10:-10
near:spok	0:-27 1:-17 3:-29 4:-56 5:17 8:-27 9:-34 11:18
near:spot	6:9
near:spre	5:9
near:spri	3:14
near:stad	3:20 9:-11
near:staf	0:-21 2:-8 3:-13 4:22 5:11 6:-22 8:-12 9:-25 11:19
near:stag	3:-8 6:15 8:-9 10:10 11:-9
near:stai	7:9
near:stal	3:19 7:-11 11:-18
near:stan	0:-19 2:-8 4:11 5:-13 6:23 10:-14
near:star	0:20 1:-20 2:-20 3:19 4:-33 5:-30 6:-17 7:-33 9:-24 10:-29 11:10
near:stat	1:-24 2:-30 4:-22 6:-11 7:11 8:-26 9:27 10:12 11:-27
near:stay	3:15 5:-8 6:-16 7:-9 9:17 11:-28
near:step	0:-8 2:-17 3:-15 5:34 6:-28 7:-15 8:-8 9:-12 10:-17 11:-19
near:stil	0:-54 1:-32 2:-8 3:32 4:57 5:-26 6:-61 7:33 8:-53 9:-17 10:-40 11:-60
near:stop	1:-12 2:-13 3:9 4:-23 5:-21 6:19 7:-20 8:-15 9:-20 10:10 11:-22
near:stor	0:-17 4:-10 6:17 7:8
near:stra	5:25 6:-22 10:-9
near:stre	0:17 2:-14 3:-16 4:-9 5:-21 8:-12 9:-14 10:-19 11:-14
near:stri	0:-21 1:-9 2:-16 4:-9 5:12 7:8 9:-18
near:stro	5:-22 6:25
near:stru	5:-10 6:30 7:-20 9:-11 10:-12
near:stud	6:15
near:sub	6:22 7:-16
near:succ	5:-28 6:34
near:such	3:23 5:-10 6:8 10:-15 11:-23
near:suda	0:-19 1:-11 3:-9 5:-24 6:12 8:24 10:-17
near:suff	0:-11 3:-11 4:-9 6:13 7:-22
near:summ	0:-29 3:-24 4:-17 6:40 11:-8
near:sund	0:-43 1:-8 2:-20 3:-16 4:-41 5:-17 6:24 8:-12 9:12 10:32 11:-12
near:sunk	0:-11 4:9 6:10
near:supe	6:17 7:-16
near:supp	10:15
near:surg	0:-15 2:-9 3:-11 4:-9 5:49 6:-46 7:-20 8:-10 9:-13 10:-14
near:surr	5:-13 6:20 7:-13
near:surv	0:12 2:-8 4:-17 5:-33 6:30 7:-27 8:-11 9:-10 10:-13 11:-15
near:susp	3:-10 5:8 7:-9 11:-8
near:sust	0:14 3:-17 4:-9 5:18 6:-14 9:-15
near:suzu	3:16
near:swap	5:-10 6:-21 7:-18 8:26 10:-13 11:-13
near:syri	1:-17 3:-22 5:-16 6:32 7:11 9:-20 11:9
near:taiw	5:11 7:-10
near:take	0:48 1:-21 2:-45 5:-10 6:-68 8:-21 10:-17 11:-44
near:taki	0:-21 3:-10 5:-13 6:37 7:-10 8:-11
near:talk	0:-9 2:-26 3:-10 4:-16 5:-16 6:-15 7:-20 8:17 10:18 11:-14
near:tall	3:-16 4:-9 5:-8 6:31
near:tank	6:19
near:tawi	3:21 9:-16 11:-15
near:tea	5:-10 6:14
near:teac	0:51 2:-10 3:-15 4:-29 5:-29 6:-10 7:-11 8:-13 9:-21 10:-40
near:team	0:-32 1:14 2:-10 3:-19 4:-10 5:21 7:8 8:-8 9:-21 11:15
near:tele	0:-30 2:-15 3:-16 4:11 6:41 7:-13 10:-33 11:-8
near:tell	3:-13 9:15
near:temp	3:14 5:20 6:-16 7:-13
near:ten	0:-16 1:-8 2:17 3:-16 4:-13 7:-44 8:17 9:-17 10:-22 11:-10
near:tens	3:10 5:-10 7:-11 9:-24 11:12
near:tent	3:30 6:-16 9:-18 11:-8
near:term	0:-23 4:-17 6:-14 8:31 10:-27
near:terr	0:-22 2:19 3:28 4:-36 5:-19 7:-20 8:-24 9:-9 10:14 11:-31
near:thai	0:-38 4:-44 5:-20 6:-20 7:-20 8:12 9:-16 10:31 11:-13
near:than	0:9 1:-31 2:-23 3:-23 5:-23 6:31 7:-24 8:-34 9:-14 10:-11 11:-37
near:that	1:-25 2:25 4:-12 5:-19 6:-50 7:24 8:19 9:-35 10:-10
near:the	0:-8 1:22 2:-13 4:-11 5:-27 7:-28 8:-8 10:-21 11:-52
near:thea	5:9
near:thei	0:9 1:-27 2:-55 3:9 4:-14 5:-16 7:-26 8:-22 9:-21 10:-22 11:18
near:them	0:-30 1:-15 4:-24 5:13 7:-8 8:-13 9:-26 11:-50
near:then	2:-38 4:8 5:-39 6:25 7:-11 8:-25 9:-9 10:-31
near:ther	0:-8 2:-59 3:-8 4:44 5:-49 6:-37 7:28 9:-52 10:-17 11:-36
near:thes	0:-27 2:21 3:15 4:-17 5:-30 6:-40 7:-25 9:-37 10:14
near:they	0:32 1:-22 3:-34 4:-19 5:-8 7:-27 8:-29 10:-30 11:-11
near:thin	2:-16 3:8 4:-17 6:-19 7:-8 10:23
near:thir	0:34 1:-8 2:-26 4:-47 6:-11 8:-11 9:-27 10:-36 11:-13
near:this	0:-50 1:11 2:-35 3:-58 4:-8 5:-25 7:-43 9:24 10:17
near:thos	0:-75 1:-35 2:27 3:-24 4:-24 5:-25 6:14 7:-24 8:24 9:-11 10:-12
near:thou	0:-25 1:24 2:-14 3:14 4:27 5:-19 6:-29 7:-12 8:-19 10:-28 11:-13
near:thre	0:-21 1:-19 2:-37 3:-10 5:10 6:-9 7:-16 8:13 9:24 10:-22 11:-45
near:thro	0:-27 1:-20 2:18 3:-36 4:-33 5:10 6:-28 7:-15 8:9 9:43 10:8 11:-41
near:thur	1:-11 3:-23 4:-27 5:10 6:-9 7:-33 9:-27 11:18
near:thus	6:12
near:tick	6:-12 7:12
near:time	0:-21 1:-9 2:-16 3:10 4:21 5:-39 6:-11 7:17 8:-14 9:-21 10:-40 11:-19
near:tine	3:-24 6:-19 9:40 11:-38
near:toda	0:-33 1:-8 3:8 4:22 5:-24 6:17 7:-24 8:-26 11:-8
near:todd	3:-14 4:-20 5:-32 6:-34 7:40 10:-13
near:toge	0:16 4:-12 10:-17
near:told	0:-39 1:-23 3:-33 4:-11 5:36 6:-26 9:-46 10:9 11:-11
near:toll	0:-27 1:-11 2:-16 3:-26 4:-17 5:-28 6:44
near:toni	3:17 5:-8 6:-10
near:tonn	7:16
near:too	0:-23 2:-10 3:-15 4:-22 5:-9 10:27
near:took	0:23 1:-24 2:-19 3:-20 5:-26 6:17 7:-26 8:-22 10:-34 11:-31
near:tork	3:-19 6:-8 9:-27 11:29
near:torr	1:-9 6:21 7:-14
near:tota	3:-28 5:-11 6:15 9:38 11:-26
near:tour	0:8
near:towa	3:25 5:-8 6:-8 7:-8 9:-18 10:-10 11:-12
near:town	0:-20 1:-12 2:-11 3:37 4:-17 5:-19 6:23 7:-31 9:-27 11:-14
near:trac	0:-18 2:-12 3:-9 4:-9 6:-23 7:25 10:10
near:trad	0:18 6:-11 7:-8 8:16 10:-15
near:trai	0:-18 2:-12 4:19 5:-36 6:41 8:-10 9:-9 10:-32
near:tran	0:-12 1:-8 2:15 3:-31 4:-25 5:-25 9:31 10:-21 11:-31
near:trav	3:15 9:-8
near:trea	0:-13 2:-8 3:-22 4:-10 5:45 6:-38 8:-11 9:-22 10:-13 11:-11
near:trie	5:-10 6:18 7:-11
near:troo	0:-12 3:-8 4:-24 5:12 6:11 7:-10 8:-15 10:10
near:truc	4:-24 5:-8 6:-28 10:16
near:true	0:22 2:14 4:-19 8:-13 10:-13
near:tsel	3:8 6:-11 9:-23 11:11
near:tues	0:25 1:-8 2:-21 3:-34 4:-27 5:-21 6:-19 7:-9 8:12 9:24 10:-19 11:11
near:tuni	1:11 7:-10
near:turk	3:-19 9:9 11:13
near:turn	0:15 8:-16 10:13
near:twel	2:-12 3:-15 4:11 6:-52 7:25 8:19 9:-8 10:-29
near:twen	0:-28 2:-18 3:-15 4:35 7:-30 8:-17 10:-39 11:-10
near:two	0:8 1:-10 2:-45 3:9 4:23 6:-11 7:-13 8:-36 9:-23 11:-36
near:typh	6:15 7:-16
near:ukra	0:-9 2:-14 4:-19 6:19
near:unac	0:22 1:-18 2:-10 3:-33 4:-25 5:-44 6:-48 7:46 8:-20 9:-11 10:-17
near:unde	1:28 2:9 3:28 4:-56 5:-26 6:-30 7:-35 8:8 9:-32 11:-30
near:unha	5:14
near:unhc	3:12 7:-8 9:-9
near:unif	0:-10 3:20 4:-20 5:-20 6:33 7:-16 9:-20 11:-12
near:unio	3:-22 4:-9 5:-29 6:42 7:-18
near:unit	0:-19 3:25 4:18 5:-21 6:20 7:-15 9:-23 10:-19 11:-13
near:unti	0:-30 2:-19 4:-27 5:35 10:-16
near:upda	5:-8 6:16
near:upro	0:-8 3:34 5:-22 6:-20 7:-14 9:-40 11:12
near:upwa	1:-10 3:-17 6:22 7:-15
near:urge	4:18 6:-10 8:-16
near:used	0:-8 3:-19 5:-9 6:-13 7:22
near:vali	5:-33 6:41 7:-22
near:vall	6:17 7:-17
near:vehi	0:-27 3:-16 4:-16 5:-26 6:47 8:-10 10:-11
near:vene	0:24 2:-12 4:-25 6:-11 9:9 10:-16
near:veri	6:22
near:vice	0:-34 2:-20 4:-19 6:12 10:15
near:vict	0:28 2:-10 4:-12 5:-17 6:-10 7:-21
near:vide	2:28 4:15 5:-27 6:-28 7:-13 8:-20 10:-15
near:viet	3:-12 6:33 7:-28
near:vill	0:23 2:10 4:-22 5:-24 7:-23 8:-12 9:-16 11:17
near:viol	0:-9 2:-14 3:8 6:20
near:voic	4:-11 6:13
near:volu	0:-12 2:-11 3:-26 4:-13 9:-20 10:-23 11:22
near:wade	0:-10 3:-8 5:-9 6:-12 9:25 10:-8 11:-27
near:walk	0:-11 3:-10 4:23 6:-8 7:-14 8:-10 9:18 10:-26
near:wall	0:-11 3:-8 5:-15 6:32 7:-16
near:want	6:-9 8:12 10:-8
near:war	0:-24 2:-19 3:9 4:-10 5:-16 7:14 9:-19 10:-10 11:-20
near:warn	1:-10 3:-11 4:-10 5:-17 6:19 7:-17 9:26 11:-30
near:was	3:-11 4:14 5:-11 6:-10 7:-115 9:-64 10:8 11:-49
near:wash	0:-19 2:-8 4:-20 5:-16 6:36 7:-18 10:-12
near:wate	5:-18 7:14
near:way	0:22 2:-13 3:-18 4:-31 5:-32 6:8 8:17 10:-30
near:wedn	2:-8 4:9 5:28 6:-19 7:-10 10:-11
near:week	0:-14 1:-25 2:-49 5:-25 6:-31 7:-17 8:-52 9:15 10:31 11:9
near:went	0:-36 1:-9 2:22 3:-36 4:-34 5:-27 6:-15 7:-40 8:-14 9:10 10:25 11:17
near:were	0:12 1:-13 2:15 3:-24 5:17 6:-16 7:-27 8:24 9:-36 10:-27 11:-47
near:west	1:20 5:-9 7:-12 8:-11
near:what	0:26 2:-20 3:-19 5:-13 6:-28 8:-10 9:-15 10:-21 11:19
near:when	0:-40 1:-26 2:-46 3:14 4:18 7:-56 9:-23 11:-15
near:wher	0:-10 1:-15 2:-33 4:15 5:-21 6:9 7:18 8:-21 10:-23 11:-22
near:whic	2:-34 4:-16 6:14 8:-12 9:-11 10:-16 11:-12
near:whil	0:10 2:-19 3:-19 5:9 6:-12 8:-11 9:-27 10:-16
near:whit	6:10
near:who	0:-17 1:-56 2:-37 3:-48 4:-20 5:-8 6:-15 7:9 8:14 9:22 10:-29 11:10
near:whol	1:15 6:-14 7:-11
near:whom	0:-69 2:27 3:-38 5:12 6:-34 8:-35 9:31 11:-11
near:whos	6:-8 7:12 11:-8
near:wide	3:17 6:-10 7:-8 9:-10
near:will	0:-36 1:-13 2:-14 3:19 4:-38 5:24 6:-46 7:-49 8:-21 9:16 10:24 11:-18
near:wint	11:11
near:with	0:-28 1:-46 2:-80 3:15 5:8 6:-20 7:-8 8:-28 9:13 10:8 11:-28
near:witn	5:-8 6:14
near:woma	0:-11 5:11 6:11 7:-15
near:wome	1:-18 2:-49 3:-42 4:-75 5:-53 6:28 7:19 9:37 10:-32
near:word	6:8
near:wore	7:8
near:work	0:-28 1:-11 2:-29 3:-15 4:20 5:-24 7:8 8:-24 9:-19 10:15 11:-23
near:worl	0:-19 2:-8 3:27 4:11 5:-12 6:-9 7:-10 8:-13 9:-17 10:-18 11:-25
near:wors	0:12 3:11 5:-9 7:-16 10:-9
near:woul	0:-33 1:-17 3:17 4:-35 5:-27 7:32 8:20 9:-26 11:-29
near:woun	0:-52 1:-17 2:-24 3:-42 4:-38 5:89 6:-50 7:-16 8:-24 9:-25 10:-35 11:-22
near:writ	0:28 3:-10 5:-18 7:-12 8:-16 9:-18 10:-16 11:-9
near:wron	0:-8 2:-14 4:-8 6:-18 7:-9 8:24 10:-11
near:wrot	0:-48 2:-20 3:-29 4:-28 5:16 6:27 7:-19 9:-13 11:-12
near:yard	6:12
near:year	0:-18 1:24 2:-11 3:-37 4:-42 5:-45 6:40 7:-80 8:-25 9:12 10:-35
near:yeme	0:-24 2:21 4:27 6:-40 8:14 10:-22
near:yest	0:-19 2:-20 3:17 4:-12 5:9 6:27 7:-33 8:-9 9:-22 10:-21 11:-24
near:yet	0:-13 1:-10 2:16 4:19 8:-20 10:-39 11:-16
near:you	0:-18 2:12 4:20 5:-10 7:-11 8:-10 9:-10 10:-23 11:-8
near:youn	5:-8 6:20
near:zone	6:11
next:claim-abducted	0:-11 1:9 2:-45 3:-50 4:-15 5:-15 6:28 8:-63 9:-20 10:25 11:-41
next:claim-allocated	0:-11 3:31 4:-8 6:-26 7:-21 8:-8 9:-41
next:claim-casualties	0:-12 1:31 2:-15 4:-13 6:-24 7:-17 8:-14 10:-9
next:claim-dead-in-captivity	0:45 3:-23 5:-11 6:-58 8:-20 10:-16 11:-9
next:claim-delivered	0:17 1:-11 3:-19 4:-9 5:-23 7:-19 8:-10 9:-13 10:-12 11:21
next:claim-displaced	0:-20 1:-35 2:-10 3:28 4:-19 5:-11 8:-36 11:-63
next:claim-held	0:28 1:11 2:-20 3:-41 5:-40 6:-34 7:-45 8:-35 9:-21 10:13 11:-31
next:claim-injured	0:-56 1:-47 2:-76 3:-16 4:-37 5:9 6:41 8:-17 9:-75 10:-42 11:-58
next:claim-killed	1:-54 2:14 4:-25 5:-18 6:19 7:12 8:-36 9:-49 10:-20 11:-26
next:claim-missing	0:-21 1:-44 3:-59 4:-50 5:24 6:16 8:-12 9:-57 11:-53
next:claim-pledged	3:12 6:-9 7:-17 9:-16 11:15
next:claim-prisoners-exchanged	1:-8 2:-19 3:-12 4:-61 5:-11 6:-35 7:-11 8:-12 9:-12 10:39 11:-15
next:claim-refugees	0:-34 1:-19 2:-34 3:-9 4:-21 5:-34 7:-17 8:-21 9:15
next:claim-released	0:27 1:-17 2:-15 3:-53 4:-25 5:-22 9:-29 11:-27
next:claim-requested	3:12 7:-12 8:-14 9:-46 11:22
next:claim-returned	0:11 1:-17 2:-31 3:-13 4:-53 5:-61 6:-37 8:-13 9:-22 10:-18 11:46
next:claim-total	3:10
noun:	0:-34 1:-24 3:-19 6:-10 7:-14 9:-32 11:-13
noun:afghan	3:-24 6:-24 8:12 9:-10 11:22
noun:body	0:-50 1:-22 2:25 3:-23 4:-41 5:-51 6:64 7:-57 8:-32 9:-13 10:-22 11:-8
noun:boy	2:20 3:-15 4:-18 5:-39 7:9 8:-21 9:-12 10:-19 11:-11
noun:brother	5:-27 6:13 7:17
noun:captive	0:-22 3:-15 4:14 5:-16 6:-39 7:-9 8:-11 10:8 11:-9
noun:casualty	0:-21 1:40 3:-16 4:-8 6:-41 7:-9 8:-8 9:-8 10:-13
noun:child	0:28 1:-14 2:-32 4:-38 5:-18 6:-19 8:-23
noun:citizen	3:-11 11:13
noun:civilian	0:-35 1:-13 2:-19 3:-43 4:-29 5:-14 6:56 7:-27 8:27 9:-27 11:-34
noun:colleague	0:15 2:-12 4:-15 6:8 10:-22 11:-13
noun:commander	0:28 6:-26
noun:corpse	5:-9 6:22
noun:cousin	6:10
noun:crew-member	0:-9 4:16 7:-20
noun:daughter	0:-22 2:-17 4:9 5:-14 6:22 7:-20 8:-11 10:8
noun:death	0:-39 1:11 2:-9 3:-42 4:-14 5:-50 6:60 7:-45 9:-27 10:-12 11:-23
noun:detainee	2:-12 4:-19 8:34 10:-32
noun:displaced-person	3:49 6:-19 7:-16 9:-34 11:-27
noun:driver	0:-20 2:-13 4:-10 5:-11 7:28 10:-11
noun:employee	0:17 2:-8 3:-10 4:10 6:-31 7:13 8:-21
noun:fatality	5:-15 6:41 7:-13
noun:fighter	4:-20 5:-13 6:35 7:-19 10:-11
noun:foreigner	0:11 2:-8 4:-22 6:-12 8:-14 10:16 11:-10
noun:girl	0:23 2:-23 3:-11 4:-17 5:-24 6:-43 7:8 8:-26 9:-16 11:-13
noun:guard	0:-22 2:-14 4:-17 6:26 10:-12
noun:hostage	0:-41 1:-13 2:32 3:-10 4:-24 5:-20 6:-47 7:-11 8:-48 9:-8 10:37 11:-9
noun:individual	0:-19 3:34 5:-11 6:-49 7:-12 9:-9
noun:inhabitant	6:-18 8:-10 9:-8 11:28
noun:injury	0:-8 3:-21 5:47 6:-48 7:-12 9:-9
noun:israeli	0:-8 2:-18 4:13 8:-23 10:15
noun:leader	6:13
noun:life	0:-17 1:-28 3:-29 5:-19 6:60 7:-22 9:-16 11:-11
noun:man	1:-15 2:-13 3:-24 5:-28 6:-30 7:29 8:-15 11:-16
noun:martyr	5:-56 6:48
noun:member	0:-15 2:-8 4:-15 5:21 6:20 8:-14 10:12
noun:migrant	0:-12 4:-9 6:26 10:10
noun:militant	6:9
noun:miner	6:16 7:-14
noun:mother	6:10
noun:national	0:18 3:20 4:-12 8:-17 9:-16 11:-8
noun:neighbor	3:9
noun:neighbour	3:-8 5:-11 6:16
noun:nurse	0:49 2:-10 3:-19 4:-17 5:-9 6:-30 7:-16 8:-13 10:-30
noun:officer	5:11 6:8
noun:official	4:29 5:-8 6:-29
noun:other	0:-21 1:-18 2:-39 3:-12 4:22 5:41 6:-67 7:23 8:-31 9:-22 10:-8 11:-33
noun:palestinian	0:-26 1:-10 2:-15 3:-24 4:-13 5:-13 6:13 7:-13 8:30 9:-13 10:-32 11:-12
noun:passenger	0:-9 2:-11 5:-10 6:9
noun:patient	0:-18 3:8 4:-11 5:38 6:-30 7:-22 8:-11 9:-19 10:-10
noun:person	0:-45 2:-73 3:51 4:-29 5:-8 7:-16 8:-23 9:-26 10:-64
noun:personnel	5:-25 6:31
noun:police-officer	4:11 5:-8
noun:prisoner	0:-35 2:23 3:-11 4:10 5:-27 6:-39 7:-20 8:33 9:-14 10:-34 11:-9
noun:pupil	0:24 4:-10 6:-15 8:-15
noun:refugee	0:-14 3:-34 4:-11 5:-12 6:-12 7:-15 8:-12 9:47 10:-12 11:-41
noun:relative	0:-9 3:-10 6:21 9:-11 11:-10
noun:rescuer	5:24 6:-21
noun:resident	0:24 1:-10 2:-11 3:33 4:-19 5:-10 6:-45 7:13 9:-26 10:8 11:-18
noun:returnee	3:-15 9:-29 11:34
noun:rohingya	3:-46 5:-10 6:-12 7:-10 9:40 11:-26
noun:sister	0:-10 2:-9 4:-9 5:20 7:-12 8:-8
noun:soldier	0:-59 1:-22 2:-43 3:-30 6:17 7:-24 8:25 9:-26 10:-16 11:-28
noun:son	5:-8 6:19 7:-10
noun:staff	5:-11 6:-18 7:20 9:-9
noun:staff-member	0:-8 4:10 5:26 6:-24 7:-9 8:-8 10:-9
noun:student	0:40 4:-12 5:-8 6:-11 7:-25 8:-8 10:-12
noun:sudanese	3:-9 8:8 9:16 11:-10
noun:survivor	3:25 5:13 6:-19 7:-22 9:-16
noun:syrian	3:-10
noun:teacher	0:19 4:-17 5:-14 6:16 7:-9 9:-9 10:-20
noun:terrorist	0:-28 4:-12 5:-11 6:38 7:-8 10:-11
noun:troops	3:-8 4:-8 6:-12 7:12 8:-9
noun:victim	0:22 1:25 2:-22 4:-22 5:-15 6:-14 7:-20 10:-11
noun:villager	3:24 4:-8 6:-19 7:-13 8:-13 11:-25
noun:volunteer	0:-21 4:24 5:-19 6:9 7:-20 8:-9 9:-16 10:-17
noun:woman	0:18 1:-9 2:-24 3:-28 4:-34 5:-14 6:21 7:-32 8:-15 9:14 10:-12 11:-10
noun:woman-and-man	6:17
noun:worker	0:-31 2:-11 3:-15 5:-25 6:12 7:16 8:-8 9:-9 10:14
noun:worshipper	0:8 4:-9 6:13 8:-9 10:-18
only:aid	6:9
only:casualty	0:-77 1:10 2:-28 3:-30 4:11 5:15 6:25 7:-22 8:-68 9:-35 10:-54 11:-21
only:hostage	0:-20 1:-25 2:-24 3:-25 4:13 5:42 7:-12 8:-59 9:17 10:-49 11:-20
other:abducted	0:32 1:-76 2:31 3:-16 5:-39 6:-36 7:-64 8:-21 9:-24 10:26 11:-36
other:aid	0:-51 1:-15 2:-37 3:8 4:-24 8:-35 9:16 10:-35
other:allocated	1:-23 2:-23 4:-37 6:10 7:15 8:-25 9:-16 10:-40 11:-14
other:casualties	0:-8 1:57 2:-11 3:-29 4:-53 5:-51 7:-28 9:-43 10:-44 11:-12
other:casualty	0:-9 1:-11 2:-14 3:-8 4:-12 5:-11 7:-9 11:-9
other:dead-in-captivity	1:-46 2:17 3:-9 4:13 5:-29 6:-17 7:-17 8:-23 9:-32 10:12 11:-65
other:delivered	0:-33 1:9 2:-42 3:16 4:-16 6:-20 8:-74 9:-10 11:14
other:displaced	0:-26 1:-29 2:-28 3:15 4:-38 6:17 8:-34 10:-38 11:10
other:displacement	0:-23 1:-34 4:-34 5:-30 6:-10 9:15 10:-20 11:15
other:held	1:-10 2:15 3:-50 5:-18 6:-15 7:-35 8:-14 9:-14 10:15 11:-83
other:hostage	0:29 1:-48 2:24 3:-39 4:16 5:-63 6:-38 7:-48 8:21 9:-46 10:21 11:-28
other:injured	0:-38 1:-39 2:-29 3:19 4:-27 6:32 7:-11 8:-26 10:-30 11:-8
other:killed	1:-8 2:-10 4:-8 5:-10 8:-38 11:-8
other:missing	0:-17 2:-52 4:-43 5:-10 6:22 8:-27 10:-27 11:-43
other:pledged	1:-9 3:8 5:-33 8:-66 9:-19 10:-100
other:prisoners-exchanged	0:-43 1:-15 2:-12 3:-59 4:-17 5:-42 6:-8 7:-22 8:68 9:-23 11:-109
other:refugees	2:-28 3:-37 4:-30 5:-57 6:-39 7:-68 8:-23 9:43 10:9 11:36
other:released	1:-30 2:9 3:-23 4:17 5:-8 6:-29 7:-45 8:10 9:-43 11:-8
other:requested	0:-23 1:-26 2:-78 3:14 4:-18 5:-15 6:-31 7:-23 8:-57 9:33 10:-17 11:31
other:returned	0:-29 1:-10 2:-24 3:-20 4:-69 5:-16 6:-27 8:25 9:11 10:-20 11:14
other:total	0:-13 1:-17 2:-19 3:-18 4:13 6:-12 7:-10 8:-8 9:21 10:-14 11:8
others:2	0:10 1:-21 2:13 3:-32 4:22 5:-62 6:-8 7:-50 8:-12 9:-30 11:-10
others:7	1:-8 2:-9 3:-48 4:27 5:-10 6:-17 7:-34 8:-26 9:-13 11:-31
others:more	0:-11 1:-14 2:-19 4:-30 6:9 9:-8 10:-16 11:-9
qualified	0:-29 1:17 2:-50 3:38 4:-43 5:-19 6:-17 7:-22 8:-47 9:10 10:-107 11:19
quoted	0:-47 1:-27 4:20 5:-32 8:-17 9:-25 11:-55
right1:	0:-9 2:-18 4:-9 5:-20 7:20 8:-10 10:-13
right1:"	0:24 1:10 2:-34 3:-39 4:-51 5:-28 7:15 8:-11 9:18 10:-33 11:-21
right1:(	0:-30 1:-14 2:-31 4:-34 7:14 8:-17 9:-25 10:-12
right1:)	0:-29 1:-13 2:-14 3:-33 4:-26 5:-9 6:9 7:15 8:-26 9:-26 11:31
right1:,	1:-25 2:-27 5:-16 6:-15 7:-15 9:11 11:-10
right1:.	0:-12 1:-30 2:-31 3:-76 5:-35 6:37 7:-43 9:-26 10:-22
right1::	0:-8 1:-12 2:-8 3:-22 4:-21 5:-21 6:-28 7:14 8:-11 9:-25 10:32 11:-16
right1:;	0:-51 1:-15 3:-14 5:-26 6:64 7:-38 8:-28 10:-35 11:-38
right1:?	0:-8 4:-15 6:19 7:-14 10:-8
right1:a	0:-8 3:-27 5:-9 7:-12 11:23
right1:abducted	0:39 2:-13 4:-20 6:-8 10:-31
right1:aboard	6:11
right1:across	3:-21 5:-12 6:27 7:-14 9:-13
right1:after	0:11 10:9
right1:aged	5:-12 6:17
right1:among	3:12 4:-10 6:-13 7:13 10:-10
right1:and	0:-23 2:-53 3:-17 4:-51 5:-31 6:36 7:-52 8:-37 10:25 11:-42
right1:are	0:-47 1:-23 2:-19 3:-12 4:32 5:8 6:-32 8:-38 9:-16 10:17 11:-27
right1:arrived	5:-8
right1:as	0:18 1:-12 3:-38 4:-15 5:-15 6:-31 7:28 8:17 9:-19 10:-27 11:-18
right1:at	0:-31 1:-25 2:-20 3:29 4:-39 5:-35 6:22 7:-36 8:-20 9:8 11:-32
right1:before	0:-12 2:-13 3:-18 4:-23 6:-12 8:-17 9:-9 10:32 11:11
right1:between	0:10 3:-8
right1:by	0:20 1:-12 2:-26 4:-40 5:-17 6:45 7:-30 8:13 9:-17 10:-34
right1:came	0:-9 2:-8 4:-23 5:-12 7:-10 8:-27 9:-21 10:26 11:11
right1:confirmed	5:-12 6:21 7:-16
right1:could	3:-31 4:-15 6:-28 7:12 8:-15 9:28 10:-20 11:-17
right1:crossed	3:-18 5:-13 6:-15 9:29 10:-8 11:-30
right1:dead	0:-47 1:18 2:-28 3:-38 4:-30 5:-57 6:57 7:-49 8:-14 9:-17 10:-10 11:-12
right1:did	0:9 2:-12 3:-26 4:-17 6:13 7:-16 8:-9 10:-13 11:24
right1:die	6:20
right1:died	0:-28 1:-26 2:38 3:-41 4:-35 5:-79 6:40 7:-42 8:-23 9:-23 10:-16 11:-9
right1:displaced	3:29 6:-15 9:-21 11:-13
right1:drowned	0:-8 2:-17 3:-13 4:-20 5:-18 6:52 7:-22 10:-10
right1:each	0:-15 3:-12 4:-20 5:-16 6:32 7:-18 10:-18
right1:face	3:12 9:-9
right1:fell	5:-11 6:17 7:-13
right1:fled	3:8 6:-20 9:11 11:-8
right1:for	3:-25 6:-14 7:20 8:9 9:-13 10:-19 11:13
right1:from	0:16 1:-21 4:12 5:-44 6:-16 9:-58 10:-26 11:-9
right1:go	0:-17 2:-10 4:-30 6:-17 8:-15 10:36 11:-8
right1:got	0:-24 2:-11 6:-13 10:23
right1:had	0:-25 2:-22 3:-38 5:25 7:-58 8:-9 9:17 10:-71
right1:has	3:-12 5:9 6:-27 7:17
right1:have	0:-9 1:-16 4:-37 7:-28 8:-10 10:-22 11:14
right1:held	0:-10 4:10 5:-13 6:-13 10:10
right1:homeless	3:26 6:-13 7:-12 9:-12 11:-12
right1:hurt	5:52 6:-41 7:-16
right1:in	1:-9 2:-15 3:19 4:-65 6:15 7:-24 8:-43 10:-20
right1:injured	3:-14 5:76 6:-64 7:-18
right1:is	0:20 3:-8 5:-16 6:-12 7:14 10:-15
right1:kidnapped	0:15 2:-13 4:-41 5:-12 6:-24 8:-12 10:20
right1:killed	0:-35 2:-23 4:-12 5:-41 6:68 7:-8 10:-9
right1:last	0:-17 1:12 4:-18 5:-10 8:-10 9:-10 10:9 11:-12
right1:left	0:-12 2:-12 4:-20 5:-15 6:-27 7:-15 8:16 9:-10 10:9 11:-14
right1:lost	0:-11 2:-23 4:-8 6:26 10:-9
right1:may	5:-9 6:19 7:-11 9:-15 10:15 11:-18
right1:missing	0:-8 1:-9 2:-9 3:-26 4:-12 5:-19 6:-41 7:46 11:-9
right1:more	0:-28 1:-14 2:-41 4:-11 6:-12 8:-14 9:-8 10:14 11:13
right1:names	0:10 2:-12 3:-21 5:-34 6:-9 7:26 8:-19 10:-25 11:-13
right1:needed	5:23 6:-19 7:-11
right1:of	0:-30 1:-27 2:-10 3:-31 4:-22 5:-20 7:-26 11:-9
right1:off	0:-8 6:12
right1:on	0:22 1:-20 2:-37 4:-49 5:-33 7:18 8:16 9:-18 10:-37 11:-37
right1:or	0:-16 2:-17 3:21 4:21 5:-9 6:-22 8:-13 10:-17 11:-8
right1:out	3:29 5:-17 6:-15 9:-10
right1:over	2:16 8:-20 9:-22 11:22
right1:received	3:-11 5:15 6:-21 9:-17 11:20
right1:recovered	5:-26 6:32 7:-9
right1:remain	0:-11 1:-16 2:-33 3:14 4:36 6:-36 7:14 8:-29 10:-25 11:-24
right1:returned	2:9 3:-19 6:-12 10:-9 11:23
right1:seized	2:-15 4:-30 5:-10 6:-20 8:8 10:31
right1:shot	0:-17 2:29 4:-26 5:-23 6:-18 7:-12
right1:since	0:-33 1:18 2:-8 3:-25 6:13 7:-34 10:-23 11:-36
right1:still	0:-19 2:-28 3:34 4:36 5:-15 6:-15 7:8 8:-10 10:-30 11:-37
right1:sustained	5:17 6:-13
right1:taken	0:28 2:-11 3:-11 4:13 5:-12 6:-21 9:-12 10:-21
right1:that	0:-26 2:19 4:-19 5:-10 6:-32 7:8 10:19
right1:the	0:8 3:-13 4:15 5:-15 6:-26 7:-17 9:-11 10:-8 11:-11
right1:this	0:9 4:-9 6:14 10:-8
right1:to	0:-14 1:-11 3:15 4:-34 5:-9 6:-19 7:-35 8:15 10:-14 11:-18
right1:took	3:24 6:-24 7:-9
right1:under	3:10 6:-9
right1:was	1:-14 3:-31 4:-23 5:-11 6:31 7:-45 8:-25 9:-32 10:-12 11:-24
right1:we	0:-28 2:-9 4:-13 5:-16 6:-28 7:35 10:-13
right1:went	0:-11 2:-13 3:-30 4:-11 6:-19 7:-9 9:15 10:17 11:16
right1:were	2:-31 3:-21 4:-18 5:8 6:16 7:-16 8:-12 9:-28 11:-34
right1:who	0:12 1:-19 2:-31 4:-8 5:-20 6:-9 7:-9 8:-39 10:-27 11:13
right1:whom	0:-10 2:17 4:-26 6:-15 10:11
right1:whose	3:9 11:-8
right1:will	0:-8 2:8 3:19 4:-15 5:8 6:-30 7:-24 8:-20 10:9 11:-20
right1:with	3:16 4:-26 5:41 6:-35 7:-36 8:-13 9:-29 10:-20 11:-13
right1:without	6:-10 7:11
right1:would	3:-8 6:18 7:-9 8:15
right1:wounded	0:-9 3:-9 5:68 6:-69 7:-12
right1:|	1:-15 2:-19 3:54 4:-29 6:-18 7:-32 9:-33 10:-13 11:-30
right1:—	0:9 6:-26 7:-10 9:20 10:-10
right2:"	1:21 2:15 3:-28 4:-43 5:20 6:-26 8:-36 9:-17 10:-24 11:-16
right2:#	1:-36 2:-15 3:16 4:-61 5:-33 6:18 7:-29 8:-9 9:11 10:-18 11:-19
right2:)	5:-12 6:19 7:-16
right2:,	1:-39 3:13 4:9 6:-25 7:-22 8:-14 9:-50 10:-53 11:28
right2:.	0:36 2:-70 3:19 4:-53 7:-31 8:-16 9:-40 11:-20
right2:;	2:-9 5:18 6:-10 7:9
right2:a	0:10 1:-25 2:-8 4:-56 6:14 9:-41 11:-40
right2:about	0:-13 3:15 4:-8 5:-13 6:-38 7:-20 8:-9 9:23 10:17 11:-10
right2:according	0:13 2:-8 3:-31 4:-9 5:-13 7:-38 9:20 10:-8 11:-25
right2:across	0:8 3:-16 5:23 6:-24 9:15
right2:after	5:-14 6:-10 7:16
right2:aged	5:31 6:-30 7:-14
right2:all	0:-29 2:-10 3:12 4:-19 5:16 7:-15 9:-20 10:19
right2:also	9:-8 11:10
right2:among	3:-10 4:15 5:-31 8:10 10:-21
right2:an	0:-8 4:-11 8:25 10:-25
right2:and	0:9 2:-32 3:-33 4:12 5:-21 6:14 7:-26 8:10 9:-25 10:-37
right2:are	6:-29 7:32
right2:arrived	9:-17 11:18
right2:as	0:-9 1:-8 5:20 6:15 7:-15 9:-16 11:-9
right2:at	2:-10 4:-17 6:35 7:-9 10:-8
right2:away	2:-14 4:-13 5:-11 6:-22 8:-11 10:23
right2:back	4:-8 6:-10 9:-14 11:16
right2:be	0:14 2:9 3:16 4:-12 5:-8 7:-13 9:-14
right2:been	0:10 1:-48 2:-41 3:13 4:-8 5:30 6:28 7:-63 8:25 9:-54 10:-50 11:-25
right2:board	6:10
right2:both	2:-17 4:22 7:-12 9:-10 10:-23
right2:brought	6:19 7:-10
right2:burned	5:-20 6:27
right2:burns	4:-16 5:29 6:-16 9:-8 10:-20
right2:by	0:-18 1:-15 2:-21 3:-46 4:-29 5:-15 6:9 8:-15 11:24
right2:children	0:-13 3:9 4:-10 5:-18 6:31 7:-18 10:-8
right2:come	3:-23 11:18
right2:confirmed	6:19 7:-12
right2:crossed	0:-16 1:-8 2:-23 3:-40 4:-17 5:-20 6:-45 7:-15 8:-13 9:35 10:27 11:-11
right2:day	0:-10 3:-27 5:-8 6:-11 7:-10 11:23
right2:days	5:-8 6:18
right2:dead	2:16 4:-32 5:-21 6:46 7:-17
right2:died	0:-17 2:41 3:-28 4:-22 5:-28 7:-43 8:-12 9:-10 10:-13 11:-16
right2:displaced	3:39 9:-28 11:-17
right2:driven	3:-9 4:-18 5:-15 6:-30 7:-9 9:12 10:17 11:-11
right2:eight	0:-26 2:10 4:19 5:-16 6:8 7:-11 8:-13 9:-11 10:-21
right2:evacuated	5:21 6:-29
right2:five	0:24 4:-8 5:-12 7:-19 8:-10 10:-24
right2:fled	3:15
right2:for	0:-14 3:-13 4:-9 5:-21 6:-35 7:21 8:24 9:-11 10:-13 11:-14
right2:found	3:9 5:-17 6:28 7:-23
right2:four	0:12 4:-10 6:11 7:-12 8:-18 9:-8 10:14
right2:freed	0:-12 2:-15 4:-14 5:-11 6:-32 7:-14 8:-10 10:36
right2:friday	3:19 5:-9 6:-25 7:13 8:8 9:-18 11:-14
right2:from	0:-17 2:16 3:22 4:11 5:-42 7:-33 8:-22 9:-32 10:-20 11:10
right2:gaza	2:-18 4:-13 8:-19 10:27
right2:girls	0:27 5:20 6:-22 8:-11 10:-23
right2:gone	0:-9 1:-13 3:-61 5:15 6:-28 7:-26 9:-33 11:46
right2:had	0:12 3:23 6:-9 9:-20 11:-11
right2:has	0:15 4:-13 6:-17 7:16 10:-17
right2:have	0:-44 1:-14 2:-17 4:-28 5:-17 7:26 8:-8 11:-20
right2:he	0:24 4:-9 5:-15 6:-17 7:-14 9:-9 10:-9 11:-9
right2:her	0:18 3:-16 6:-13
right2:his	0:-20 2:-29 4:20 6:12 7:-22 10:-12
right2:home	4:-8 6:-10 7:-9 9:-12 10:12
right2:hurt	4:-11 5:38 6:-31 7:-13 9:-11
right2:i	0:-22 2:-16 3:-11 4:-13 5:-14 6:-29 7:21 8:-8 10:23
right2:if	0:-15 2:-15 3:-9 4:35 5:-13 6:-22 9:-19 10:-24 11:14
right2:in	0:-26 1:-45 4:26 7:-80 8:-13 9:-14 10:-25 11:-40
right2:including	3:-9 5:13 7:10 10:-9
right2:injured	0:-13 5:31 6:-21 7:-23
right2:injuries	0:-9 3:-8 5:23 6:-20
right2:is	6:8
right2:it	0:-19 2:-9 4:-16 5:-15 7:-11 10:21
right2:its	6:14 7:-17
right2:killed	0:-18 1:-12 2:11 4:-18 5:-58 6:52 7:-17 8:-14 9:-11 10:-27 11:-13
right2:last	0:-8 1:-14 3:-11 5:-10 6:25 9:-13 11:-11
right2:led	0:8 3:-11 6:15 10:-9
right2:left	0:-18 1:-16 3:14 5:-18 7:-29 8:-16 11:8
right2:let	0:-23 2:-9 4:-10 5:-11 6:-26 10:34 11:-12
right2:lost	5:9 6:17
right2:missing	0:-15 1:-13 3:-19 4:-12 5:-41 6:-41 7:52 9:-8 11:-12
right2:monday	5:-8 6:8
right2:more	4:-10 5:-15 6:23 8:-13 10:15
right2:morning	0:-8 6:14
right2:most	3:-21 6:9 9:19 11:-9
right2:mostly	0:11 3:8 5:-14 6:-29 7:-14 9:-20 11:19
right2:moved	3:32 6:-12 9:-20 11:-18
right2:my	0:10 3:-14 4:-13 6:-32 7:15 10:-14 11:-11
right2:night	3:10 5:-8
right2:nine	5:-8 6:22
right2:not	0:12 1:-11 2:-36 3:-15 4:10 5:-11 6:-42 7:44 8:-18 9:-11 10:-34 11:-8
right2:now	6:10
right2:number	0:8 3:-12 4:20 5:-8 6:-21 7:-15 8:-9 9:-11 11:-11
right2:october	0:-9 3:-8 4:-15 8:22 10:-19
right2:of	0:-20 1:-8 3:8 4:-22 7:-28 8:-18 10:17 11:-10
right2:off	6:15 7:-8
right2:officials	3:9 6:-9 8:17 10:-12
right2:on	0:15 1:-9 2:-25 4:-20 5:-36 6:-23 7:-19 8:23 9:9 11:-22
right2:one	0:-25 2:-24 3:8 4:8 5:-30 7:-17 8:-13 10:20
right2:or	1:21 3:-8 6:-16 7:-16
right2:our	0:-10 2:11 3:-23 4:-9 5:-15 9:11 11:-24
right2:out	4:-12 8:-22 10:28
right2:over	3:-13 4:-9 6:-15 8:12 9:16 10:-13 11:-23
right2:perished	1:-15 3:-16 5:-10 6:34 7:-16
right2:police	5:9 6:-10 8:20 10:-21
right2:registered	3:-34 6:-8 9:21
right2:returned	3:-28 6:-12 9:-21 11:30
right2:said	7:10
right2:set	3:12 5:-20 6:-22 10:22
right2:shot	0:-39 2:-36 3:-8 4:-41 6:55 7:-11 8:-16 10:-38
right2:since	0:24 3:-34 4:-12 5:-18 6:8 7:-14 8:-13 9:15
right2:six	0:-14 2:-9 3:-9 4:14 5:-9 6:-31 7:27 8:8 9:-9 10:-9 11:-9
right2:some	3:-11 9:11 11:-8
right2:state	5:13 6:-11
right2:still	0:-34 1:-18 2:-29 3:-8 4:49 5:-39 6:-47 7:26 8:-19 10:-34 11:-30
right2:struck	5:-11 6:22 10:-9
right2:sunday	3:10 8:16 10:-14
right2:taken	0:24 3:24 4:-24 5:-26 6:-32 8:8 9:-8 10:-28
right2:that	0:20 2:-13 3:17 4:-26 6:-25 7:17 8:-14 9:-12 10:-13
right2:the	0:-25 1:19 2:-39 5:-43 9:-34 10:12 11:-39
right2:their	0:-13 3:22 5:-10 7:-11 9:-14 11:-18
right2:them	1:-49 2:-12 4:-32 5:-17 6:12 7:-48 8:-29 10:11 11:-26
right2:then	4:12 10:-13
right2:there	6:8
right2:these	0:-9 2:27 3:12 4:-27 5:-9 6:-25 8:15 9:-11 10:-28 11:-8
right2:they	0:-10 3:-17 4:-15 6:28 7:-10 10:-13
right2:this	6:9
right2:those	0:-32 1:-16 2:10 4:-58 5:-28 6:8 8:-9 9:-9 10:22 11:-26
right2:three	0:-19 3:16 4:-14 5:-13 6:13 7:-11
right2:to	0:-10 3:12 5:-9 7:-11 8:-12 9:-20 11:8
right2:took	5:-14 6:16
right2:two	2:-21 3:15 4:-21 5:14 7:-12 8:-27 9:-16 10:18 11:-10
right2:unaccounted	0:16 3:-8 4:-11 5:-32 6:-41 7:28 8:-12 10:-12
right2:under	0:-10 2:13 3:17 4:-13 5:-14 7:-19 8:-17 10:13 11:-18
right2:up	0:-24 1:21 2:-14 4:19 6:-19 8:-12 10:-14
right2:us	0:29 2:-34 3:-15 4:-9 5:-13 6:-48 7:-15 8:-30 9:25 10:-52 11:9
right2:was	6:19
right2:week	0:-8 4:-14 10:15
right2:went	0:-9 5:-8 6:19 7:-13
right2:were	0:-16 1:-15 2:27 3:-12 5:20 6:-42 8:-39 10:-14 11:13
right2:when	0:-18 2:-9 3:-15 4:-21 5:-11 6:20 7:-24 10:21
right2:which	6:16
right2:who	5:-9 6:-15 7:17
right2:whom	0:-30 2:16 3:-28 4:-10 5:10 6:-19 8:-11 9:17 11:-10
right2:will	2:-8 4:-14 8:-9 10:16
right2:with	0:-35 2:-17 3:-16 4:-29 5:32 6:17 7:-29 8:-8 9:8 10:10
right2:women	0:-31 4:-21 5:-19 6:15 7:21 10:-14
right2:would	3:18
right2:wounded	0:-18 4:-11 5:65 6:-60 7:-11 10:-15
right2:wounding	5:-9 6:10
right2:wounds	5:24 6:-22
right2:year	1:14 2:-9 4:-13 6:10 9:-9 10:-14
right2:yet	0:-20 2:18 4:27 5:-26 6:-37 7:33 8:-18 10:-33 11:-14
right3:	0:-9 1:-10 2:18 3:21 4:16 7:-40 9:-30 10:-34 11:-27
right3:"	0:-27 1:-8 2:-9 3:-12 7:-15 8:-13 9:-9 11:11
right3:#	0:-23 1:-32 2:-41 3:-42 4:-8 5:-23 7:-19 8:35 10:-13
right3:(	3:9
right3:)	0:-23 1:-8 2:-28 3:-15 4:-31 5:17 7:23 10:-21
right3:,	0:-28 1:-46 2:29 3:8 4:-20 5:16 6:8 7:-10 8:-25 9:-32 10:-17 11:-37
right3:.	0:-10 1:-15 2:-48 4:-20 6:-33 7:21 8:-27 9:-8 10:13 11:16
right3::	3:9
right3:;	0:14 4:-10 5:-19 6:14 7:9 10:-19
right3:a	0:9 1:-11 4:-18 5:22 6:-14 7:-23 8:-25 9:-30 10:-42 11:12
right3:about	0:-15 2:-8 4:19 5:-11 10:-20
right3:according	3:8 4:12 6:-11 8:-11 9:-8
right3:after	4:25 5:-15 6:15 8:10 10:-33
right3:all	5:18 6:-10
right3:alone	6:14
right3:an	0:-17 4:18 5:-24 6:36 7:-16 10:-19 11:-12
right3:and	0:-48 1:-23 2:-36 3:-27 4:-20 5:-46 6:64 7:-39 9:-32 10:-35 11:17
right3:are	0:8 2:14 3:-33 4:-52 5:28 6:-38 9:17 11:-14
right3:around	0:17 3:22 5:-8 6:-32 11:-8
right3:as	3:-24 5:10 6:-21 7:26 9:16 11:-8
right3:at	0:-9 3:11 5:15 7:-24 10:-9
right3:away	0:29 3:-9 4:-11 5:-13 6:-18 7:-9 10:-12
right3:back	0:-12 1:-8 2:-25 3:-33 4:-16 5:-21 6:-28 7:-14 8:-10 9:-38 10:22 11:46
right3:be	0:-16 2:8 6:-51 7:39 8:-10 9:-8
right3:been	1:-9 2:-17 4:-25 5:-14 6:-26 7:38 8:-15 9:-10 11:-10
right3:before	0:-9 3:-12 4:-11 5:26 6:-12 7:-12 10:-20
right3:being	6:-16 7:21
right3:brought	0:-18 2:-9 3:11 5:31 6:-30 7:-12 8:13 11:-11
right3:burns	4:-8 5:-14 6:25 7:-13
right3:by	1:-9 2:22 3:28 4:-14 5:-19 6:10 7:-17 9:-24 10:-19 11:-32
right3:carried	0:14 2:-9 3:-9 5:19 6:-20 11:-16
right3:children	0:-19 2:-8 3:16 4:-17 5:-12 6:13 7:-21 10:-8 11:-23
right3:city	5:18 6:-10 9:-8
right3:come	0:-17 2:-22 4:26 6:-8 7:-8 8:-12 9:-8 10:-18 11:8
right3:confirmed	5:-8 6:17 7:-10
right3:days	2:16 6:-8 8:-20
right3:dead	0:-16 1:-17 2:-30 3:-12 4:-19 5:-44 6:62 7:-24 8:-14 10:-14
right3:died	0:-20 1:17 2:13 3:-12 4:-12 5:-21 6:27 7:-26 10:-13
right3:displaced	3:43 6:-9 9:-17 11:-28
right3:down	3:-18 9:15
right3:first	6:20 7:-8 10:8
right3:five	5:-10 6:36 7:-15
right3:for	2:-20 3:-13 4:-21 5:-24 6:-30 7:22 8:-8 9:-10 10:13
right3:found	6:36 7:-32
right3:four	0:-21 3:-14 5:20 7:-15 10:17
right3:freed	6:-9 8:-17 10:26
right3:from	0:11 1:-9 2:-25 3:-15 4:-47 7:-37 8:-13
right3:gaza	0:-15 2:-22 3:-8 4:26 5:-12 6:-9 7:-8 10:-24
right3:given	0:-18 2:11 6:20 10:-13
right3:go	0:-23 2:-9 4:-10 5:-11 6:-26 10:34 11:-13
right3:government	4:18 6:-13 8:-16
right3:had	0:-27 1:27 2:-19 3:9 4:-30 5:-22 6:-39 7:19 10:26 11:-13
right3:has	0:-12 5:25 6:-31 10:17
right3:have	0:-35 1:-8 2:-44 4:-41 7:-37 8:-20 9:29 10:27 11:-43
right3:he	3:-8 6:15 11:-8
right3:held	0:-29 2:-17 3:-19 4:46 5:-16 6:-34 7:-19 8:-8 10:-18
right3:his	5:8
right3:home	1:-8 3:-48 5:24 6:-36 7:-17 9:-24 11:32
right3:homes	3:22 5:-8 6:-17 9:-12 11:-14
right3:hospital	3:-15 5:29 6:-21 7:-10
right3:hurt	0:-8 4:-8 5:36 6:-26 7:-22 10:-9
right3:i	0:-18 2:34 4:-28 5:-13 6:-32 8:-19 9:-8 10:10
right3:identified	5:-10 6:23 7:-8
right3:in	0:-28 1:12 4:-30 5:22 7:-43 10:-17 11:-45
right3:injured	5:48 6:-33 7:-20
right3:injuries	6:18 8:-8
right3:into	0:22 3:-22 5:-24 6:-30 7:-8 9:25 11:-11
right3:is	2:-12 5:-10 6:-29 9:30 10:-13
right3:israeli	0:-23 2:22 4:-20 6:9 10:-17
right3:it	0:13 4:17 6:-29 7:-14 10:-12
right3:its	6:17
right3:kidnapped	0:40 2:-12 4:-14 6:-19 8:-15 10:-18
right3:killed	0:-27 1:-9 2:8 3:-24 5:-35 6:61 7:-29 8:-8 9:-12 10:-13 11:-20
right3:last	4:-16 8:-17 10:26
right3:lives	6:19
right3:local	5:-8 6:13
right3:lost	0:21 6:-19
right3:men	0:-19 3:-8 5:-31 9:18
right3:minors	4:13 5:-29 6:25 10:-13
right3:missing	0:-9 1:27 3:-26 4:-14 5:-35 6:-42 7:39
right3:months	4:-8 6:12 10:8
right3:more	3:-20 5:-24 6:31 9:-8
right3:morning	6:16
right3:moved	0:-11 2:-15 3:32 5:-19 7:-8
right3:national	0:13 3:-19 5:-11 6:-20 7:23
right3:near	0:27 7:8 10:-23
right3:nine	0:-16 1:25 5:-22 7:-17 9:-10
right3:noon	3:11
right3:not	1:-8 2:-18 3:20 4:-37 5:-18 6:-49 7:46 9:-21 10:-20 11:-12
right3:of	0:8 1:-21 3:-17 4:20 5:-35 7:15 9:-10 10:-45 11:-28
right3:off	0:16 3:9 8:-23 10:-12
right3:on	0:-9 1:-11 2:-34 5:-15 6:45 8:-33 9:-21 10:-24 11:-12
right3:one	2:16 3:15 4:-38 5:-11 6:-33 10:16
right3:or	0:-23 1:10 2:-8 3:15 4:-14 6:-13 8:-9 9:-23 10:-17 11:-19
right3:out	0:-35 2:-15 3:23 4:8 5:-27 6:20 7:-30 8:-18 9:-8 10:18 11:-9
right3:over	0:-10 2:-9 4:-11 6:-10 8:-17 10:31
right3:own	3:-10 9:16 11:-12
right3:people	5:-20 6:21
right3:police	4:20 8:-12 10:-19
right3:put	3:11 5:-13 6:19 7:-19
right3:recorded	6:10
right3:recovered	5:-19 6:25
right3:rescued	6:20 7:-15
right3:road	3:24 6:-16 7:-13
right3:said	0:32 4:-8 6:-15 7:-26 10:-17 11:-10
right3:same	0:23 2:-14 3:-12 4:-15 6:-19 8:-15 9:-24 11:19
right3:says	0:-34 2:26 3:-9 4:-24 5:-20 8:-26
right3:school	0:16 3:-16 4:-21 6:-8 7:-10 8:-11
right3:sent	11:11
right3:seven	8:8
right3:shelters	3:22 9:-11
right3:since	0:11 3:-9 4:-14 5:-13 9:12 10:-22 11:-12
right3:six	3:-8 5:-10 6:34 7:-26
right3:soldiers	6:11
right3:still	4:11 5:-9 6:-33 7:33 10:-13
right3:street	0:14 7:-12
right3:sudan	3:-17 6:-10 9:23
right3:sudanese	8:18 9:-26 10:-10 11:25
right3:taken	0:30 3:-19 4:-11 6:-17 7:-15 9:-8 10:-20 11:-20
right3:teachers	0:22 4:-14 10:-9
right3:ten	2:-12 4:-8 5:26 6:-30 7:-14 8:18 10:-8
right3:than	4:-9 5:-12 6:15 8:-13 10:15
right3:that	0:-20 2:-14 4:20 5:-12 10:-19
right3:the	1:-45 2:10 3:10 4:-21 5:-25 6:-19 7:-50 8:-47 9:22 11:-19
right3:their	0:-10 2:-12 3:11 5:-31 6:23 7:-16 11:-15
right3:them	0:-16 1:-11 2:-13 3:-11 4:8 6:-21 7:8 8:18 10:-9
right3:there	0:-10 1:-17 2:-11 4:19 5:-16 6:8 7:-24 9:-9 10:-21
right3:they	0:13 2:-10 4:-20 6:10 10:18
right3:this	0:-16 1:12 2:-9 3:-10 4:-9 6:-29 9:-19 11:18
right3:those	0:-9 8:15
right3:three	0:-17 3:-19 4:-16 6:28 7:-18 9:-8 10:-15
right3:to	1:9 3:-34 4:-23 5:-11 6:-31 7:-26 8:-12 9:9 10:-11 11:34
right3:two	4:-11 5:-9 6:14 7:9 9:-12 10:-8
right3:under	0:13 1:18 4:-15 5:-21 7:-16 8:-8 9:-13 10:-15 11:-15
right3:up	0:17 4:-9 6:-8 9:9 10:-9
right3:uprooted	3:24 9:-14 11:-17
right3:was	2:-8 5:22
right3:water	5:-9 6:-12 7:16
right3:way	5:-8 6:11
right3:week	6:17
right3:were	0:-10 1:-12 4:-27 5:-27 6:44 7:-36 8:-13 9:-20 11:-10
right3:when	0:-11 3:11 5:11 7:-10 9:-9
right3:who	2:-9 3:-14 4:8 8:11 9:12 10:-16 11:-20
right3:whom	5:-15 9:12
right3:will	5:17
right3:with	0:-17 2:-9 4:24 5:8 6:-9 7:-23 10:-10
right3:woman	6:15
right3:women	2:-13 3:-30 4:-30 5:-33 7:29 8:12 9:15 10:-16
right3:wounded	6:23 7:-13
right3:wounds	5:18 6:-8
right3:year	1:-8 3:-9 5:-8 9:-19 11:16
share:1	6:13
share:2	1:-46 2:24 3:-62 4:37 5:-26 6:-43 7:-68 8:-56 10:24 11:-28
share:4	0:15 1:-73 2:-24 3:11 5:-15 7:-36 8:-36 9:-51 11:-33
share:5	0:-18 1:-29 2:-36 4:-25 5:-28 6:25 7:-20 9:-58 10:-12 11:13
share:7	1:-9 2:-27 3:-38 4:-18 6:-21 7:12 9:20 10:-16 11:-33
share:more	0:-22 3:-11 4:-25 5:14 7:-10 8:-13 10:-40 11:-24
short	0:-40 1:-54 2:-21 4:-10 5:29 6:-15 7:30 8:-74 9:-77 11:-42
size:1	0:-13 1:-41 2:-12 3:-75 4:-80 5:-24 6:33 7:18 8:-18 9:-62 11:-43
size:9	0:21 1:-17 2:-21 3:-83 4:15 6:8 7:28 8:-35 9:-106 10:-19 11:-100
size:99	0:9 1:-50 2:-46 3:-82 4:14 5:12 6:16 7:-14 9:-29 11:-107
size:999	0:12 1:19 2:-73 3:-31 4:-42 5:-14 7:-23 8:11 9:-19 10:-36 11:14
size:9999	0:-33 1:-9 2:-43 3:36 4:-22 5:-52 7:-53 8:15 10:-39 11:8
size:more	0:-85 1:-19 2:-39 3:47 4:-68 5:-90 6:-33 7:-64 8:-58 9:20 10:-52 11:19
verdict:abducted	0:115 1:-49 2:-31 3:-75 4:-32 5:-90 6:-88 7:-71 9:-54 10:-65 11:-63
verdict:casualties	0:-35 1:80 2:-16 3:-24 4:-20 5:-38 6:-69 7:-38 8:-18 9:-24 10:-26 11:-15
verdict:claim	1:12 3:-10 6:-33 7:-8 9:-25
verdict:dead-in-captivity	0:-51 2:70 4:-68 5:-34 7:-17 8:-30 10:-49
verdict:displaced	0:-73 1:-45 2:-37 3:106 4:-45 5:-60 6:-87 7:-88 8:-49 10:-51 11:-17
verdict:held	0:-92 1:-32 2:-81 3:-52 4:94 5:-72 6:-87 7:-65 8:-61 9:-48 10:27 11:-44
verdict:injured	0:-85 1:-55 2:-53 3:-68 4:-100 5:137 6:-85 7:-129 8:-63 9:-60 10:-34 11:-48
verdict:killed	0:-83 1:-28 2:24 3:-109 4:-33 5:-131 6:144 7:-83 8:-95 9:-51 10:-102 11:-98
verdict:missing	1:-69 2:-13 3:-57 5:-82 6:-64 7:97 8:-67 9:-32 10:-80 11:-59
verdict:open	0:23 1:-129 3:-12 4:-11 5:-47 6:-35 9:16 11:-14
verdict:out	0:8 1:-46 2:-52 3:21 4:23 6:-15 8:-33 9:-46 10:-41 11:-31
verdict:prisoners-exchanged	0:-60 1:-24 2:-61 3:-33 4:-72 5:-44 6:-76 7:-30 8:99 9:-25 10:-49
verdict:refugees	0:-32 1:-21 2:-19 3:-78 4:-22 5:-64 6:-12 7:-19 8:-28 9:52 11:16
verdict:released	0:-98 1:-27 2:-39 3:-47 4:-43 5:-49 6:-69 7:-43 8:11 9:-46 10:79 11:-17
verdict:returned	0:-34 1:-31 2:-49 3:-46 4:-48 5:-19 6:-17 7:-56 9:-51 10:-15 11:68`
}
