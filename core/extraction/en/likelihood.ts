import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-30
alike:casualties	-46
alike:dead-in-captivity	-19
alike:displaced	35
alike:held	53
alike:injured	52
alike:killed	7
alike:missing	-49
alike:prisoners-exchanged	39
alike:refugees	35
alike:released	96
alike:returned	-47
any	-45
bare:1	-6
bare:9	-120
bare:99	12
bare:999	38
bare:9999	48
bare:more	39
before:abducted	31
before:allocated	-46
before:casualties	-8
before:dead-in-captivity	-42
before:delivered	-55
before:displaced	-66
before:held	17
before:injured	-5
before:killed	-26
before:missing	-10
before:pledged	-54
before:prisoners-exchanged	26
before:refugees	-88
before:released	-6
before:requested	-9
before:returned	63
behind:abducted	3
behind:allocated	-22
behind:dead-in-captivity	-21
behind:delivered	-57
behind:displaced	37
behind:held	67
behind:injured	34
behind:killed	-61
behind:missing	-64
behind:pledged	-111
behind:prisoners-exchanged	72
behind:refugees	-116
behind:released	30
behind:requested	83
behind:returned	19
ending:ad	61
ending:al	-81
ending:an	-69
ending:ar	-36
ending:at	-48
ending:ay	-51
ending:ce	-13
ending:ch	9
ending:ck	-61
ending:de	-106
ending:ds	-104
ending:ed	-23
ending:en	8
ending:es	-66
ending:et	-30
ending:ft	-39
ending:gs	48
ending:ht	-63
ending:id	-57
ending:in	-17
ending:is	-63
ending:ke	-75
ending:ks	-95
ending:ld	-38
ending:le	-63
ending:ll	69
ending:ls	-79
ending:ly	-18
ending:me	6
ending:ms	-83
ending:nd	-57
ending:ng	-11
ending:ns	-86
ending:nt	8
ending:od	-52
ending:ok	-14
ending:om	24
ending:on	-104
ending:ot	102
ending:ps	-86
ending:rd	-56
ending:re	22
ending:rs	-35
ending:rt	65
ending:se	-26
ending:ss	51
ending:st	-30
ending:th	20
ending:ts	-127
ending:ut	60
ending:ve	-23
ending:wn	8
ending:ys	-45
equal:abducted	34
equal:casualties	47
equal:dead-in-captivity	-76
equal:displaced	57
equal:held	41
equal:injured	-23
equal:killed	34
equal:prisoners-exchanged	130
equal:refugees	63
equal:released	46
equal:returned	-3
form:digits	-54
form:dual	11
form:fraction	-256
form:mixed	-104
form:range	-29
form:singular	-47
form:vague	-111
form:words	84
headline	-6
here:#aboard	-63
here:#aid	-48
here:#alive	30
here:#captives	46
here:#captors	68
here:#commerce	-63
here:#containing	-113
here:#contest	-59
here:#crossing	45
here:#custody	-81
here:#demand	-30
here:#disease	-88
here:#displacement	70
here:#exchange	49
here:#execution	-35
here:#given-back	61
here:#giving-from	22
here:#group	8
here:#handover	-8
here:#hostages	-63
here:#interview	-41
here:#need	-137
here:#prisoners	-47
here:#receiving	-3
here:#remainder	23
here:#rescue	-127
here:#rumour	-8
here:#since	25
here:#state	-29
here:#statement	84
here:#travel	-5
here:abducted	49
here:allocated	-58
here:casualties	73
here:dead-in-captivity	44
here:delivered	-14
here:displaced	54
here:held	20
here:injured	75
here:killed	89
here:missing	119
here:pledged	-44
here:prisoners-exchanged	35
here:refugees	80
here:released	59
here:requested	-62
here:returned	71
here:said	58
here:set	28
here:total	-17
item	-14
last:claim-abducted	8
last:claim-allocated	-59
last:claim-casualties	44
last:claim-dead-in-captivity	-7
last:claim-delivered	-21
last:claim-displaced	-17
last:claim-held	9
last:claim-injured	25
last:claim-killed	34
last:claim-missing	31
last:claim-pledged	-80
last:claim-prisoners-exchanged	-59
last:claim-refugees	63
last:claim-released	33
last:claim-requested	-40
last:claim-returned	14
last:claim-total	31
left1:"	32
left1:#	-60
left1:(	50
left1:,	-27
left1:-	42
left1::	63
left1:;	40
left1:a	-161
left1:abducted	54
left1:across	-60
left1:after	-45
left1:against	-86
left1:among	63
left1:and	32
left1:another	128
left1:are	-26
left1:arrested	-97
left1:as	-81
left1:at	-23
left1:back	20
left1:been	37
left1:buried	91
left1:but	-90
left1:by	-183
left1:camp	-107
left1:captured	10
left1:carried	36
left1:carrying	-74
left1:claimed	127
left1:confirmed	60
left1:cost	82
left1:counted	56
left1:counts	53
left1:deployed	-55
left1:did	-6
left1:displaced	87
left1:down	-56
left1:driven	70
left1:drove	9
left1:every	-102
left1:first	-46
left1:for	-42
left1:forced	43
left1:found	13
left1:free	78
left1:freed	-4
left1:from	-8
left1:further	49
left1:had	-129
left1:has	30
left1:have	9
left1:held	-43
left1:hit	-55
left1:hold	-37
left1:hosts	55
left1:in	-139
left1:include	-61
left1:including	73
left1:injured	79
left1:injuring	71
left1:is	-63
left1:its	-36
left1:just	24
left1:kill	62
left1:killed	221
left1:killing	180
left1:kills	104
left1:last	11
left1:leaves	89
left1:leaving	-12
left1:left	39
left1:let	49
left1:lists	75
left1:lost	112
left1:made	3
left1:magnitude	-91
left1:move	26
left1:not	-66
left1:of	-63
left1:off	-17
left1:on	-144
left1:only	32
left1:or	-40
left1:other	75
left1:out	-10
left1:over	54
left1:passed	30
left1:reached	-30
left1:received	4
left1:recorded	46
left1:registered	35
left1:release	69
left1:released	26
left1:remaining	-20
left1:reported	63
left1:reports	23
left1:rescued	-68
left1:s	-132
left1:said	15
left1:saw	31
left1:say	38
left1:says	36
left1:seized	65
left1:sent	21
left1:so	13
left1:that	138
left1:the	-26
left1:them	-44
left1:then	18
left1:through	-60
left1:took	15
left1:treated	-34
left1:up	-6
left1:update	-62
left1:uprooted	68
left1:was	-4
left1:week	-56
left1:were	-44
left1:when	-45
left1:which	96
left1:while	-29
left1:whom	132
left1:with	15
left1:won	-62
left1:wounding	55
left1:year	29
left1:|	10
left1:—	46
left1:•	-54
left2:	-91
left2:"	18
left2:#	-47
left2:)	13
left2:,	-33
left2:-	-58
left2::	-21
left2:;	38
left2:a	-60
left2:account	36
left2:adding	-4
left2:affected	-39
left2:all	-84
left2:alone	-16
left2:along	-14
left2:also	49
left2:am	-83
left2:among	25
left2:and	38
left2:are	23
left2:army	28
left2:arrived	-6
left2:as	47
left2:at	-44
left2:august	96
left2:authorities	19
left2:average	30
left2:back	-70
left2:been	-79
left2:billion	-21
left2:boat	-25
left2:bodies	48
left2:boy	-89
left2:but	28
left2:by	-37
left2:came	-6
left2:carried	-58
left2:cases	74
left2:cent	-27
left2:children	25
left2:cholera	85
left2:city	-18
left2:civilians	64
left2:claims	18
left2:climbs	70
left2:confirmed	-30
left2:could	17
left2:count	-23
left2:country	-8
left2:crowd	-58
left2:dawn	-22
left2:day	34
left2:days	-64
left2:dead	28
left2:deaths	46
left2:december	40
left2:died	3
left2:down	31
left2:drones	-22
left2:each	-56
left2:estimates	21
left2:example	17
left2:fallen	12
left2:far	-48
left2:february	76
left2:figure	113
left2:fire	-46
left2:first	86
left2:five	40
left2:flights	19
left2:followed	-86
left2:food	-60
left2:for	10
left2:four	16
left2:from	-90
left2:given	-16
left2:gunmen	28
left2:had	35
left2:handed	-62
left2:has	-17
left2:have	12
left2:having	72
left2:he	17
left2:health	-66
left2:hit	9
left2:home	24
left2:hospital	30
left2:hostages	-26
left2:house	-64
left2:i	40
left2:in	-36
left2:india	34
left2:injured	8
left2:injuries	40
left2:iom	-79
left2:is	-50
left2:israel	37
left2:it	88
left2:january	-38
left2:killed	33
left2:killing	128
left2:kits	-33
left2:last	18
left2:late	-29
left2:law	54
left2:lebanon	46
left2:live	28
left2:lives	38
left2:looking	24
left2:man	-11
left2:martyrs	88
left2:may	-17
left2:men	50
left2:militants	36
left2:million	-27
left2:ministry	31
left2:minutes	19
left2:missiles	-38
left2:missing	-13
left2:mission	-61
left2:morning	-76
left2:mother	-63
left2:names	75
left2:nations	38
left2:nine	-48
left2:not	-102
left2:now	37
left2:number	74
left2:october	35
left2:of	-13
left2:off	-99
left2:office	-13
left2:officials	-64
left2:on	-3
left2:one	-52
left2:out	-73
left2:over	-76
left2:partners	-31
left2:passengers	-116
left2:people	27
left2:persons	-66
left2:police	-10
left2:population	-84
left2:put	13
left2:received	58
left2:refugees	10
left2:region	45
left2:remains	84
left2:report	-48
left2:reported	-24
left2:reports	8
left2:return	88
left2:risen	60
left2:rises	69
left2:road	-41
left2:rose	10
left2:russia	-68
left2:s	-45
left2:said	-3
left2:same	53
left2:say	65
left2:says	88
left2:second	-24
left2:september	58
left2:seven	-3
left2:she	-3
left2:shelter	-70
left2:shot	8
left2:six	-26
left2:so	59
left2:soldiers	44
left2:speaks	61
left2:stands	36
left2:states	-63
left2:stood	-12
left2:strikes	-32
left2:sunday	42
left2:survey	-75
left2:taken	14
left2:team	-105
left2:teams	33
left2:thailand	42
left2:that	20
left2:the	-51
left2:their	-46
left2:them	-92
left2:there	-31
left2:these	70
left2:they	111
left2:those	84
left2:thursday	14
left2:time	40
left2:to	10
left2:together	39
left2:told	15
left2:toll	84
left2:total	15
left2:town	-77
left2:troops	22
left2:tuesday	-40
left2:two	44
left2:ukraine	44
left2:up	10
left2:us	50
left2:votes	-15
left2:was	79
left2:water	-105
left2:way	-35
left2:we	14
left2:were	-71
left2:which	34
left2:who	50
left2:will	30
left2:woman	11
left2:women	-17
left2:workers	-24
left2:would	37
left2:wounded	-53
left2:year	11
left2:years	-43
left3:	54
left3:"	19
left3:#	-26
left3:(	-83
left3:)	-67
left3:,	-42
left3:-	-60
left3::	46
left3:;	-28
left3:a	-85
left3:according	30
left3:agency	16
left3:al	31
left3:among	12
left3:an	-87
left3:and	32
left3:april	-6
left3:are	-41
left3:as	-14
left3:at	18
left3:authorities	42
left3:be	-89
left3:been	-67
left3:between	-20
left3:billion	-39
left3:by	-9
left3:came	-27
left3:camp	30
left3:cases	-13
left3:central	16
left3:children	36
left3:confirmed	65
left3:country	58
left3:dead	20
left3:deaths	83
left3:defence	-74
left3:displaced	68
left3:down	-6
left3:each	-85
left3:eight	89
left3:el	22
left3:eleven	19
left3:february	-81
left3:first	-47
left3:five	86
left3:floods	-34
left3:food	-85
left3:for	-12
left3:found	6
left3:four	45
left3:friday	-45
left3:from	58
left3:given	24
left3:had	75
left3:has	35
left3:have	12
left3:he	-60
left3:health	-47
left3:his	-15
left3:hospital	80
left3:i	14
left3:in	60
left3:is	-41
left3:israel	12
left3:israeli	-28
left3:it	46
left3:its	-33
left3:june	64
left3:killed	69
left3:last	23
left3:late	-38
left3:live	42
left3:lives	48
left3:local	-55
left3:lost	-86
left3:management	33
left3:may	57
left3:media	60
left3:medical	-23
left3:migration	30
left3:million	-15
left3:monday	-53
left3:months	-28
left3:morning	-54
left3:my	28
left3:near	54
left3:nine	-102
left3:not	12
left3:november	13
left3:october	-31
left3:of	-66
left3:off	-39
left3:office	67
left3:officials	44
left3:on	-7
left3:one	-148
left3:out	-10
left3:over	46
left3:people	78
left3:per	-82
left3:press	-36
left3:public	-54
left3:red	12
left3:region	36
left3:reuters	-4
left3:russia	15
left3:russian	4
left3:s	-56
left3:said	-23
left3:same	39
left3:says	-21
left3:security	-36
left3:september	42
left3:set	-107
left3:seven	4
left3:she	-7
left3:since	-38
left3:six	44
left3:so	71
left3:southern	58
left3:state	-19
left3:sudan	47
left3:sunday	51
left3:teams	-51
left3:ten	26
left3:that	48
left3:the	-4
left3:their	-51
left3:them	-19
left3:then	3
left3:there	15
left3:they	-79
left3:this	94
left3:three	-20
left3:thursday	46
left3:to	3
left3:told	63
left3:toll	118
left3:took	-39
left3:tuesday	66
left3:two	-27
left3:united	-57
left3:up	39
left3:war	-3
left3:was	-87
left3:we	49
left3:week	7
left3:weeks	36
left3:were	-19
left3:west	56
left3:where	-29
left3:which	-43
left3:who	-73
left3:winter	-16
left3:with	-64
left3:without	26
left3:wounded	-85
left3:year	-50
left3:—	32
left3:•	-49
many	-78
mostly:abducted	-75
mostly:aid	-61
mostly:allocated	-57
mostly:casualty	-3
mostly:displaced	-58
mostly:held	22
mostly:hostage	25
mostly:injured	-14
mostly:killed	-3
mostly:missing	45
mostly:pledged	-26
mostly:prisoners-exchanged	37
mostly:refugees	-181
mostly:returned	-96
near:abab	-23
near:abdi	-17
near:abdu	134
near:aboa	-70
near:abov	-37
near:abro	79
near:abse	-28
near:abu	-22
near:acce	7
near:acci	17
near:acco	89
near:accu	-41
near:aceh	91
near:ackn	120
near:acqu	-88
near:acre	-30
near:acro	-44
near:act	-31
near:acti	94
near:acut	-97
near:add	-66
near:adde	55
near:addi	27
near:adds	53
near:aden	-13
near:adjo	29
near:admi	56
near:affe	-109
near:afgh	8
near:afp	-31
near:afri	33
near:agai	-90
near:age	35
near:aged	63
near:agen	73
near:aggr	27
near:ago	91
near:agre	58
near:agri	8
near:ahea	36
near:aid	-9
near:aime	-17
near:air	-21
near:airc	-68
near:airl	-57
near:airp	-47
near:alam	-41
near:alep	100
near:aler	-29
near:ali	11
near:aliv	-46
near:all	19
near:alle	-16
near:alli	-37
near:allo	-49
near:almo	-38
near:alon	50
near:alre	30
near:also	8
near:ambu	50
near:amen	-25
near:amer	17
near:amon	44
near:anal	-15
near:anda	-7
near:ande	-58
near:andr	-98
near:anim	-56
near:anno	-58
near:anot	59
near:answ	64
near:anti	-25
near:any	-67
near:apar	-33
near:apie	-64
near:appe	-58
near:appr	12
near:apri	-29
near:are	-20
near:area	-31
near:arme	72
near:army	66
near:arou	19
near:arre	-106
near:arri	31
near:arti	-47
near:asho	-25
near:aske	-49
near:assa	-84
near:asse	-67
near:assi	-144
near:asso	-85
near:atta	54
near:atte	-90
near:attr	88
near:aug	-47
near:aust	-12
near:auth	6
near:aver	63
near:away	-67
near:azer	-18
near:baby	19
near:back	-33
near:ball	-66
near:balo	-57
near:bama	42
near:band	46
near:bang	24
near:bank	-38
near:bare	-16
near:barr	-21
near:base	77
near:basi	70
near:bass	19
near:beac	75
near:beat	18
near:beca	54
near:beco	29
near:bedo	84
near:beds	21
near:been	-36
near:befo	35
near:bega	42
near:begi	-78
near:begu	-123
near:behe	-93
near:behi	31
near:bein	73
near:beka	28
near:belg	38
near:beli	50
near:bell	52
near:belo	-79
near:benc	-41
near:bene	39
near:besi	76
near:betw	-42
near:biha	-42
near:bill	-89
near:blac	-47
near:blam	62
near:blan	4
near:blas	39
near:blew	-74
near:bloc	-93
near:boar	-17
near:boat	-17
near:bodi	10
near:bomb	-30
near:bone	69
near:book	55
near:bord	-13
near:born	-39
near:both	-8
near:boy	-8
near:boys	61
near:brea	-26
near:brid	21
near:brie	-64
near:brig	40
near:brin	39
near:brit	-19
near:broa	31
near:brok	64
near:brot	34
near:brou	-7
near:budg	-19
near:buil	-110
near:bulg	89
near:bull	48
near:buri	9
near:burk	40
near:burn	62
near:buru	55
near:bury	24
near:bus	-55
near:buse	-32
near:but	-33
near:cali	-70
near:call	-30
near:camb	-40
near:came	-50
near:camp	-103
near:can	-12
near:cana	76
near:canc	-119
near:cand	-35
near:cann	99
near:capa	-100
near:capi	-30
near:capt	-30
near:car	61
near:card	-52
near:care	7
near:carg	-42
near:carr	41
near:case	-55
near:cash	-108
near:casu	16
near:cata	-30
near:cate	83
near:caug	-56
near:caus	83
near:ceas	40
near:cebu	-16
near:cele	-27
near:cell	-11
near:ceme	62
near:cent	3
near:cert	44
near:chad	89
near:chai	-95
near:cham	-48
near:chan	-56
near:char	-99
near:chib	-30
near:chie	76
near:chil	49
near:chol	72
near:chri	-6
near:chur	26
near:circ	32
near:citi	47
near:city	3
near:civi	45
near:clai	19
near:clar	-87
near:clas	17
near:clea	-60
near:clim	-6
near:clin	86
near:cloc	-42
near:clos	-100
near:club	-73
near:coac	-43
near:coas	-6
near:coff	48
near:cold	-22
near:coll	-63
near:colo	-22
near:colu	43
near:come	-22
near:comm	4
near:comp	3
near:conc	-51
near:cond	-7
near:conf	28
near:cong	61
near:cons	20
near:cont	38
near:coor	-59
near:corp	-10
near:corr	-29
near:cost	80
near:coul	142
near:coun	26
near:coup	-91
near:cour	-13
near:cove	-36
near:cras	66
near:cres	-45
near:cret	-92
near:crew	18
near:crim	-37
near:cris	39
near:crit	92
near:cror	-59
near:cros	79
near:crow	-59
near:crui	-48
near:crus	55
near:cubi	-22
near:cull	-14
near:cup	-51
near:cust	-46
near:cut	25
near:cvm	-47
near:dail	66
near:dama	-98
near:data	-76
near:date	-11
near:daug	5
near:dawn	-51
near:day	3
near:days	51
near:dead	117
near:deal	-14
near:deat	20
near:deca	34
near:dece	32
near:deci	-85
near:decl	-44
near:defe	-4
near:del	40
near:dela	62
near:dele	-91
near:deli	-74
near:demo	29
near:deng	-19
near:deni	-29
near:depa	-7
near:depe	-70
near:depl	-115
near:depo	-40
near:depu	-25
near:dera	-69
near:desp	-31
near:dest	-120
near:deta	57
near:dete	-92
near:deve	-39
near:devi	-40
near:dhak	43
near:did	-67
near:die	27
near:died	77
near:diff	-46
near:dina	-36
near:dire	-48
near:disa	99
near:disc	38
near:disq	-39
near:dist	-32
near:dive	4
near:divi	-52
near:dna	74
near:dnip	-14
near:doct	-9
near:docu	-35
near:does	-27
near:dogs	-64
near:doll	-53
near:dorm	-45
near:dose	-65
near:doub	14
near:down	-30
near:doze	58
near:draw	-71
near:driv	-4
near:dron	-31
near:drop	12
near:drow	47
near:dtm	-55
near:dug	80
near:duri	18
near:duty	35
near:each	-34
near:earl	75
near:earn	-50
near:eart	-15
near:east	-7
near:econ	-18
near:edit	-42
near:egyp	36
near:eigh	-4
near:elec	6
near:elev	72
near:elim	-21
near:eln	41
near:else	-60
near:emba	-93
near:emer	-21
near:emir	87
near:empl	-20
near:end	-64
near:ende	-32
near:enem	-65
near:ener	39
near:engi	-74
near:engl	-37
near:enou	-68
near:ente	23
near:esca	36
near:esta	6
near:esti	-35
near:ethi	27
near:euro	41
near:evac	66
near:even	9
near:ever	-75
near:exam	34
near:exch	25
near:exec	68
near:expe	53
near:expl	-51
near:exte	21
near:extr	-77
near:face	-115
near:faci	-70
near:fact	93
near:fail	-7
near:fair	-32
near:fall	-9
near:fami	-8
near:far	57
near:farm	53
near:fash	-25
near:faso	40
near:fata	30
near:fath	-106
near:fear	83
near:febr	48
near:fede	50
near:feed	-58
near:fell	53
near:ferr	-10
near:fest	6
near:fewe	-38
near:fiel	-21
near:fift	11
near:figh	-24
near:figu	89
near:file	-35
near:fili	-66
near:fill	-57
near:fina	55
near:find	-39
near:fine	-40
near:fini	-90
near:fire	-32
near:firs	6
near:fish	91
near:five	35
near:flas	-39
near:flat	-33
near:fled	-11
near:flee	53
near:flew	-31
near:flig	-53
near:floo	30
near:flou	-38
near:flow	41
near:foll	-15
near:food	-140
near:foot	64
near:for	-21
near:forc	34
near:fore	34
near:form	-28
near:fort	9
near:foun	-7
near:fran	-15
near:free	40
near:frid	31
near:from	11
near:ftse	-30
near:fuel	59
near:full	-61
near:fund	-50
near:furt	57
near:gall	25
near:game	-21
near:gand	-7
near:gang	-58
near:gas	32
near:gate	-76
near:gath	-16
near:gavd	-48
near:gave	-59
near:gaza	8
near:gend	-56
near:gene	36
near:get	26
near:girl	22
near:give	-19
near:givi	-16
near:goal	-70
near:goes	63
near:goma	-14
near:good	75
near:got	-10
near:gove	5
near:gran	19
near:grav	-7
near:gree	-37
near:grou	97
near:grow	-39
near:guar	-23
near:guer	85
near:gues	-7
near:gunm	63
near:guns	19
near:had	-3
near:hait	-67
near:half	41
near:hall	-45
near:hama	19
near:haml	-69
near:hand	59
near:happ	-51
near:has	-13
near:haug	-66
near:have	-56
near:havi	-40
near:haza	18
near:head	-57
near:hear	103
near:heat	46
near:hect	-69
near:held	-44
near:heli	88
near:hell	79
near:help	-26
near:her	-48
near:herd	-9
near:here	-21
near:hers	-32
near:hezb	-10
near:high	-119
near:him	-56
near:his	13
near:hit	-8
near:hits	51
near:hitt	-49
near:hold	-37
near:homs	57
near:hope	-83
near:hosp	61
near:host	-63
near:hot	-95
near:hote	-87
near:hour	13
near:hous	-55
near:hout	67
near:how	-77
near:howe	47
near:huma	71
near:hund	24
near:hung	-54
near:hurr	-53
near:hurt	79
near:hygi	16
near:idf	22
near:idle	37
near:impe	-66
near:impr	71
near:inci	21
near:incl	101
near:inde	-74
near:indi	-60
near:indo	43
near:infa	61
near:infe	-3
near:infl	-9
near:info	-53
near:inha	49
near:init	9
near:inju	143
near:inqu	-44
near:inse	-85
near:insi	-44
near:insp	53
near:inst	-61
near:inte	5
near:into	32
near:inve	13
near:invo	-54
near:iom	-62
near:iran	14
near:iraq	-41
near:irel	27
near:isla	-63
near:isra	48
near:issu	-61
near:ital	-21
near:its	-22
near:itse	66
near:ivor	-70
near:jail	-41
near:jama	97
near:janu	11
near:jiha	43
near:john	-69
near:join	-86
near:jord	-53
near:jour	-43
near:judg	4
near:july	-6
near:jump	-11
near:june	-4
near:just	55
near:kabu	29
near:kadu	64
near:kaza	-101
near:keep	-63
near:kens	82
near:keny	16
near:kept	-11
near:khan	-50
near:khar	28
near:kher	-29
near:khyb	68
near:kidn	77
near:kill	77
near:kilo	-145
near:king	-70
near:kitc	19
near:kits	-92
near:kivu	-47
near:knew	-68
near:know	16
near:kore	114
near:krem	7
near:kuna	-7
near:kurd	22
near:kurs	-23
near:kyiv	32
near:labo	-23
near:lake	76
near:lakh	-123
near:lamp	-61
near:land	-58
near:lank	14
near:larg	-52
near:larr	47
near:last	-61
near:late	-7
near:laun	-58
near:law	11
near:lear	68
near:leas	-5
near:leav	-5
near:leba	92
near:led	-30
near:left	56
near:leg	62
near:less	-72
near:let	33
near:leve	-46
near:liby	-64
near:lie	-52
near:lieu	40
near:life	109
near:ligh	-46
near:like	80
near:limb	36
near:limi	-30
near:line	-151
near:link	3
near:list	50
near:litr	-56
near:litt	-146
near:live	-11
near:livi	-12
near:loca	67
near:lodg	-53
near:logg	-56
near:lond	29
near:long	57
near:look	12
near:lorr	-42
near:lose	-35
near:loss	32
near:lost	33
near:lowe	3
near:lunc	-35
near:lyin	92
near:mach	-61
near:made	-16
near:maga	57
near:magn	-23
near:maim	83
near:main	-40
near:majo	77
near:make	-12
near:mala	26
near:mali	-71
near:maln	-90
near:man	46
near:mana	-35
near:mani	-82
near:mans	8
near:many	-133
near:mapp	-54
near:marc	78
near:mari	-45
near:mark	-16
near:marr	-42
near:mart	71
near:matc	-86
near:mate	-81
near:matt	-40
near:may	50
near:mayo	-52
near:meal	-98
near:mean	-35
near:medi	13
near:meet	-20
near:mega	-77
near:memb	-90
near:men	-13
near:mend	61
near:mess	-59
near:met	-85
near:metr	-40
near:mexi	50
near:mid	35
near:midd	-99
near:migr	63
near:mile	42
near:mili	14
near:mill	-78
near:mine	-19
near:mini	-20
near:mino	40
near:minu	-6
near:miss	10
near:mobi	-76
near:mode	67
near:moga	43
near:moh	54
near:mond	49
near:mone	13
near:moni	-13
near:mont	22
near:more	47
near:morg	92
near:morn	-41
near:moro	-78
near:mosc	97
near:mosq	-47
near:most	-5
near:moth	-32
near:moto	-86
near:moun	14
near:mour	67
near:move	39
near:msf	-41
near:much	-22
near:mud	4
near:muni	-6
near:murd	-40
near:myan	69
near:myse	68
near:nair	7
near:name	10
near:nasi	28
near:nati	16
near:naut	49
near:near	19
near:need	-85
near:neig	33
near:nepa	-43
near:netw	52
near:neut	97
near:neve	6
near:new	-26
near:news	30
near:next	81
near:nige	59
near:nigh	-6
near:nile	-12
near:nine	-34
near:nobo	35
near:non	-56
near:none	-89
near:noon	69
near:nort	52
near:note	-33
near:noth	54
near:noti	-91
near:nov	19
near:nove	31
near:now	-67
near:nrc	26
near:numb	6
near:nurs	-32
near:obse	43
near:occu	41
near:ocha	35
near:oct	95
near:octo	65
near:odes	49
near:off	-39
near:offe	-31
near:offi	-71
near:oil	-59
near:old	81
near:once	-48
near:one	-69
near:ones	10
near:onli	-69
near:only	19
near:open	-4
near:oper	-70
near:oppo	-68
near:orde	-112
near:orga	-10
near:orig	73
near:othe	-43
near:our	-11
near:ours	32
near:outb	-63
near:outs	20
near:over	-13
near:own	113
near:owne	-78
near:pack	-58
near:page	31
near:paid	-27
near:pakh	68
near:paki	-50
near:pale	-19
near:palm	-74
near:pape	-7
near:para	-18
near:pare	93
near:pari	24
near:parl	24
near:part	-53
near:pass	33
near:past	-36
near:path	18
near:pati	-66
near:patn	-16
near:patr	-66
near:pay	-69
near:paym	-14
near:peac	70
near:peak	72
near:pens	76
near:peop	-95
near:per	-161
near:perc	-87
near:peri	126
near:perm	-63
near:pers	-17
near:peti	15
near:phas	-89
near:phil	-12
near:phon	-35
near:phot	-98
near:pick	-96
near:pict	-87
near:piec	-38
near:pipe	-48
near:plac	-44
near:plan	-9
near:plas	-28
near:plat	-99
near:play	-71
near:pled	-79
near:plun	-76
near:plus	-11
near:poin	-92
near:poli	76
near:poll	-65
near:popu	-91
near:port	-83
near:poss	-19
near:post	66
near:poun	-36
near:powe	-74
near:pray	47
near:pre	-53
near:pref	61
near:preg	-32
near:pres	54
near:prev	-51
near:pric	11
near:prim	-31
near:prin	40
near:pris	-36
near:priv	-62
near:prob	-29
near:prog	-11
near:proj	-45
near:prom	-66
near:prop	-83
near:pros	-59
near:prot	24
near:prov	39
near:psyc	-87
near:publ	59
near:pull	-75
near:punj	70
near:pupi	74
near:push	40
near:put	59
near:puts	-12
near:qata	26
near:quak	-49
near:quar	-77
near:ques	-142
near:quot	13
near:raba	-52
near:radi	-30
near:rafa	-32
near:raid	39
near:rail	-57
near:rain	40
near:rais	92
near:rama	33
near:rang	27
near:rans	-7
near:rate	-35
near:rati	-20
near:reac	-11
near:read	-42
near:rebe	71
near:reca	-66
near:rece	-78
near:reck	-18
near:reco	-83
near:recr	-62
near:red	12
near:refe	-27
near:refu	-22
near:regi	45
near:reha	-54
near:reit	-48
near:reje	42
near:rela	11
near:rele	24
near:reli	-31
near:relo	-91
near:rema	-24
near:repa	46
near:repo	39
near:repu	-3
near:requ	-26
near:resc	-67
near:rese	-77
near:resi	-21
near:resp	29
near:rest	29
near:resu	-9
near:reta	-44
near:retr	118
near:retu	47
near:reun	-116
near:reut	49
near:revi	-35
near:rice	24
near:rifl	-29
near:righ	81
near:rise	22
near:rive	-16
near:road	-27
near:robb	-52
near:rohi	70
near:roll	-55
near:roof	-55
near:room	70
near:rose	25
near:roug	-45
near:roun	-119
near:row	-74
near:rubb	60
near:rule	-76
near:ruli	-27
near:run	-97
near:runn	-30
near:runs	-94
near:rupe	-38
near:rura	29
near:russ	3
near:sada	42
near:safe	-13
near:said	-79
near:sale	32
near:same	85
near:sana	55
near:sand	72
near:sank	-50
near:sant	3
near:sar	19
near:satu	30
near:saud	3
near:save	-41
near:saw	5
near:say	19
near:sayi	-12
near:says	59
near:scen	-44
near:scho	78
near:scor	-111
near:scra	-105
near:sea	-30
near:sear	-82
near:seas	9
near:seat	-34
near:seco	-59
near:secr	57
near:sect	-8
near:secu	-113
near:seen	-37
near:sell	-49
near:sena	-82
near:sent	-24
near:sepa	-37
near:sept	-36
near:seri	20
near:serv	-9
near:sess	-86
near:set	-49
near:sett	-31
near:seve	-29
near:shab	-73
near:shah	-88
near:shal	41
near:shar	22
near:she	53
near:shed	-60
near:shee	-56
near:shel	-32
near:shif	-105
near:ship	-74
near:shir	-37
near:shoo	17
near:shop	-36
near:shor	-43
near:shot	-33
near:shou	48
near:shov	6
near:show	19
near:shra	58
near:shut	-4
near:side	-34
near:sieg	-27
near:sinc	25
near:sind	74
near:sing	78
near:sink	-46
near:sitt	-71
near:situ	-92
near:six	-21
near:sixe	-49
near:sixt	15
near:size	-11
near:slau	-32
near:slee	36
near:slep	81
near:slid	59
near:slip	-17
near:slop	30
near:smas	-49
near:smok	111
near:soci	-46
near:sola	-43
near:sold	41
near:soma	77
near:some	-26
near:son	40
near:sons	63
near:soro	68
near:soug	102
near:sour	-41
near:sout	35
near:spac	-10
near:spar	-91
near:spea	9
near:spec	27
near:spen	-106
near:spok	85
near:spot	-38
near:spre	-63
near:squa	-64
near:sri	-3
near:stad	-84
near:staf	-80
near:stag	-18
near:stai	-41
near:stal	-13
near:stan	-26
near:star	74
near:stat	-5
near:stay	24
near:step	47
near:stil	99
near:stoo	-90
near:stop	-23
near:stor	-38
near:stra	-73
near:stre	-8
near:stri	34
near:stro	-95
near:stru	-7
near:stuc	-68
near:stud	-6
near:sub	79
near:succ	38
near:such	74
near:suda	51
near:suff	60
near:suit	-97
near:summ	-11
near:sund	16
near:sunk	-55
near:supe	7
near:supp	-110
near:surg	84
near:surr	-33
near:surv	-17
near:susp	8
near:suzu	51
near:swap	-12
near:syri	14
near:tabl	-61
near:taiw	-27
near:take	24
near:taki	69
near:tali	79
near:talk	-3
near:tall	18
near:tank	42
near:targ	-59
near:tawi	23
near:tea	40
near:teac	78
near:team	-34
near:tele	57
near:tell	-105
near:temp	26
near:ten	32
near:tens	42
near:tent	-5
near:term	9
near:terr	-7
near:test	-27
near:thai	88
near:than	-59
near:that	44
near:the	-7
near:thea	23
near:thei	53
near:them	34
near:then	35
near:ther	18
near:thes	55
near:they	28
near:thin	-23
near:thir	8
near:this	24
near:thos	61
near:thou	-59
near:thre	33
near:thro	-22
near:thur	47
near:thus	98
near:tick	-17
near:time	-90
near:tine	28
near:tobr	-22
near:toda	21
near:todd	90
near:told	-101
near:toll	76
near:tom	-68
near:tomo	-45
near:toni	-25
near:tonn	-45
near:too	74
near:took	-7
near:top	-65
near:tork	19
near:torr	43
near:tota	-105
near:tour	-84
near:towa	49
near:town	-55
near:trac	-66
near:trad	70
near:trai	-48
near:tran	-37
near:trav	-48
near:trea	-95
near:tree	-81
near:tria	-74
near:trie	-36
near:trip	-66
near:truc	-75
near:true	59
near:tsel	68
near:tuni	13
near:turk	41
near:turn	-107
near:twen	86
near:twic	-124
near:two	15
near:typh	64
near:unac	63
near:unde	9
near:unha	-78
near:unhc	24
near:unic	-36
near:unif	63
near:unio	-80
near:unit	-14
near:unti	-32
near:upda	-32
near:uppe	-25
near:upro	130
near:upwa	-7
near:urge	46
near:use	-64
near:used	-19
near:uvir	-28
near:vacc	-99
near:vali	83
near:vehi	11
near:vene	17
near:veri	17
near:vess	-73
near:vice	9
near:vide	70
near:viet	11
near:vill	-8
near:viol	-55
near:visi	-75
near:voic	-98
near:volu	7
near:vote	-123
near:wade	-34
near:wait	-93
near:walk	-59
near:wall	65
near:want	-85
near:war	34
near:warn	43
near:was	33
near:wash	20
near:wate	-74
near:way	-10
near:weat	-22
near:wedn	-15
near:week	57
near:went	41
near:were	-4
near:wfp	-99
near:what	18
near:when	-4
near:wher	-53
near:whic	-73
near:whil	7
near:whit	-37
near:who	20
near:whol	25
near:whom	84
near:whos	-93
near:wick	-32
near:wide	12
near:wild	-32
near:will	18
near:wind	-74
near:winn	-24
near:wint	-10
near:with	-42
near:witn	-22
near:woma	3
near:wome	83
near:won	-41
near:word	-45
near:wore	-45
near:work	-4
near:worl	-46
near:wors	23
near:wort	-40
near:woul	-54
near:woun	32
near:writ	73
near:wron	35
near:wrot	29
near:yard	-69
near:year	19
near:yeme	-10
near:yest	6
near:yet	-38
near:you	-96
near:youn	-61
near:zapo	28
near:zone	-68
next:claim-abducted	-8
next:claim-allocated	-9
next:claim-casualties	-82
next:claim-dead-in-captivity	-11
next:claim-delivered	-34
next:claim-displaced	49
next:claim-held	33
next:claim-injured	57
next:claim-killed	-13
next:claim-missing	28
next:claim-pledged	-13
next:claim-prisoners-exchanged	25
next:claim-refugees	-43
next:claim-released	47
next:claim-returned	83
next:claim-total	41
noun:	9
noun:afghan	74
noun:aftershock	-53
noun:aircraft	-38
noun:ambulance	-72
noun:baby	-96
noun:bed	-104
noun:boat	-111
noun:body	146
noun:bomb	-88
noun:boy	77
noun:brother	-29
noun:building	-80
noun:bus	-42
noun:captive	-13
noun:car	-72
noun:case	-121
noun:casualty	72
noun:centre	-88
noun:child	27
noun:citizen	-76
noun:civilian	136
noun:coach	-105
noun:colleague	8
noun:commander	-29
noun:company	-36
noun:corpse	79
noun:country	-84
noun:cousin	-56
noun:crew-member	91
noun:customer	-55
noun:daughter	16
noun:death	96
noun:detainee	82
noun:diplomat	-73
noun:displaced-person	94
noun:district	-97
noun:dog	-24
noun:dose	-4
noun:driver	-29
noun:drone	-112
noun:employee	74
noun:family	-145
noun:farmer	-87
noun:fatality	10
noun:fighter	-31
noun:firefighter	-26
noun:flight	-33
noun:foreigner	31
noun:girl	3
noun:group	-104
noun:guard	-39
noun:head	-120
noun:helicopter	-68
noun:home	-58
noun:hospital	-71
noun:hostage	102
noun:house	-128
noun:household	-159
noun:incident	-47
noun:individual	99
noun:inhabitant	-17
noun:injury	-15
noun:israeli	-4
noun:job	-29
noun:kit	-23
noun:leader	-58
noun:life	93
noun:list	-55
noun:lorry	-74
noun:man	-7
noun:martyr	137
noun:meal	-31
noun:member	3
noun:migrant	-11
noun:militant	53
noun:miner	-19
noun:minister	-140
noun:missile	-79
noun:mother	23
noun:motorcycle	-92
noun:nation	-64
noun:national	-40
noun:neighbor	50
noun:neighbour	38
noun:nurse	12
noun:officer	-58
noun:official	-133
noun:other	117
noun:page	-79
noun:palestinian	74
noun:passenger	-70
noun:patient	-18
noun:person	-9
noun:personnel	-9
noun:player	-97
noun:point	-68
noun:police-officer	-37
noun:post	-75
noun:prisoner	62
noun:province	-53
noun:pupil	38
noun:refugee	100
noun:region	-96
noun:relative	-60
noun:rescuer	-22
noun:resident	46
noun:returnee	77
noun:rohingya	106
noun:room	-27
noun:round	-22
noun:school	-77
noun:seat	-28
noun:shelter	-92
noun:ship	-85
noun:sister	-5
noun:site	-78
noun:soldier	76
noun:son	-20
noun:staff	-40
noun:staff-member	79
noun:state	-41
noun:station	-41
noun:storey	-98
noun:student	-14
noun:sudanese	57
noun:survivor	-31
noun:suspect	-111
noun:syrian	14
noun:tanker	-80
noun:teacher	5
noun:tent	-32
noun:terrorist	106
noun:time	-120
noun:train	-19
noun:troops	-109
noun:truck	-107
noun:vehicle	-85
noun:victim	94
noun:villager	84
noun:visitor	-39
noun:volunteer	-73
noun:vote	-19
noun:wicket	-11
noun:wife	25
noun:woman	87
noun:woman-and-man	-22
noun:worker	113
noun:worshipper	66
only:aid	-140
only:casualty	6
only:displacement	-200
other:abducted	11
other:aid	25
other:allocated	-24
other:casualties	-25
other:dead-in-captivity	-30
other:delivered	57
other:displaced	-18
other:displacement	6
other:held	-30
other:hostage	-12
other:injured	-24
other:killed	8
other:missing	-6
other:pledged	-49
other:prisoners-exchanged	57
other:refugees	10
other:released	31
other:requested	18
other:returned	13
other:total	-30
others:0	-377
others:2	-175
others:7	14
others:more	24
qualified	69
quoted	86
right1:	-116
right1:"	7
right1:#	-103
right1:(	41
right1:)	31
right1:,	8
right1:-	57
right1:.	3
right1::	12
right1:;	33
right1:?	-7
right1:a	9
right1:abducted	45
right1:aboard	-56
right1:across	-4
right1:affected	-37
right1:after	83
right1:against	-65
right1:aged	33
right1:among	50
right1:and	-45
right1:are	72
right1:arrived	-50
right1:at	49
right1:before	14
right1:block	-53
right1:by	8
right1:came	-18
right1:cents	-17
right1:confirmed	21
right1:could	93
right1:crossed	28
right1:dead	182
right1:destroyed	-64
right1:did	-21
right1:die	95
right1:died	131
right1:displaced	84
right1:drowned	130
right1:each	37
right1:earthquake	-26
right1:face	-5
right1:fell	51
right1:fled	55
right1:for	-25
right1:from	15
right1:go	32
right1:got	-47
right1:governorates	-20
right1:had	36
right1:has	-37
right1:have	48
right1:held	-7
right1:homeless	61
right1:hurt	65
right1:in	27
right1:injured	150
right1:inside	-66
right1:is	11
right1:it	-75
right1:kidnapped	77
right1:killed	27
right1:last	94
right1:left	-32
right1:lost	100
right1:may	-17
right1:missing	165
right1:more	57
right1:mt	-74
right1:names	47
right1:needed	42
right1:of	19
right1:off	37
right1:on	-17
right1:or	9
right1:out	50
right1:over	-25
right1:per	-59
right1:places	-32
right1:quake	-37
right1:received	9
right1:recovered	7
right1:remain	-16
right1:returned	9
right1:said	-107
right1:saw	-90
right1:seized	74
right1:shot	79
right1:sides	-63
right1:still	89
right1:sustained	-27
right1:taken	92
right1:teams	-31
right1:that	-46
right1:the	-24
right1:this	-44
right1:to	7
right1:took	-14
right1:under	-22
right1:units	-58
right1:walked	-63
right1:was	76
right1:we	84
right1:went	72
right1:were	-15
right1:what	-27
right1:when	-59
right1:who	49
right1:whom	36
right1:whose	-30
right1:will	-4
right1:with	22
right1:without	20
right1:words	-59
right1:would	-16
right1:wounded	181
right1:|	31
right1:—	73
right2:	-100
right2:"	-17
right2:#	-27
right2:(	-32
right2:)	-12
right2:,	-48
right2:.	-5
right2:;	-74
right2:a	47
right2:about	59
right2:according	102
right2:across	34
right2:after	87
right2:aged	-5
right2:all	42
right2:also	39
right2:among	-50
right2:an	-22
right2:and	-35
right2:are	-4
right2:arrested	-49
right2:arrived	-12
right2:as	33
right2:at	35
right2:away	65
right2:back	-8
right2:be	-8
right2:been	32
right2:board	-90
right2:both	65
right2:brought	-107
right2:burned	-45
right2:burns	29
right2:by	56
right2:children	36
right2:come	-12
right2:confirmed	91
right2:crossed	60
right2:damaged	-41
right2:day	22
right2:days	21
right2:dead	101
right2:died	104
right2:displaced	133
right2:down	-80
right2:driven	113
right2:eight	-69
right2:evacuated	60
right2:five	48
right2:fled	-33
right2:for	14
right2:found	18
right2:freed	94
right2:friday	75
right2:from	56
right2:gaza	-47
right2:girls	63
right2:gone	32
right2:had	-46
right2:has	-80
right2:have	6
right2:her	-9
right2:here	-60
right2:his	15
right2:home	13
right2:hurt	146
right2:i	16
right2:if	-3
right2:in	11
right2:including	67
right2:injured	113
right2:injuries	-7
right2:injuring	10
right2:is	-92
right2:it	-83
right2:its	-3
right2:killed	70
right2:last	70
right2:led	5
right2:left	51
right2:let	-39
right2:lost	-23
right2:magnitude	-30
right2:missing	107
right2:monday	54
right2:more	30
right2:morning	-60
right2:most	12
right2:mostly	85
right2:moved	-52
right2:much	-10
right2:my	79
right2:night	16
right2:nine	-47
right2:not	107
right2:now	-89
right2:number	66
right2:october	41
right2:of	-34
right2:off	11
right2:officials	67
right2:on	-82
right2:one	65
right2:or	-72
right2:our	51
right2:out	-114
right2:over	-14
right2:perished	53
right2:police	-62
right2:registered	49
right2:rescued	-89
right2:returned	-42
right2:said	-15
right2:says	-57
right2:set	-31
right2:seven	26
right2:she	-67
right2:shot	71
right2:since	66
right2:six	21
right2:so	-74
right2:some	-59
right2:spent	-50
right2:state	33
right2:still	117
right2:strong	-50
right2:struck	25
right2:sunday	63
right2:survived	-113
right2:taken	49
right2:ten	-97
right2:than	-42
right2:that	4
right2:the	-9
right2:their	25
right2:them	23
right2:then	-45
right2:there	33
right2:these	37
right2:they	7
right2:this	-39
right2:those	74
right2:took	-46
right2:two	24
right2:unaccounted	101
right2:under	57
right2:up	5
right2:us	81
right2:war	38
right2:was	-68
right2:week	74
right2:went	-18
right2:were	69
right2:what	-5
right2:when	80
right2:which	-33
right2:who	-91
right2:whom	41
right2:will	10
right2:with	22
right2:women	96
right2:would	18
right2:wounded	133
right2:wounding	47
right2:wounds	32
right2:year	29
right2:yet	58
right3:	-21
right3:"	18
right3:#	-55
right3:(	-77
right3:)	78
right3:,	9
right3:.	-115
right3::	-78
right3:;	-24
right3:about	38
right3:according	52
right3:all	96
right3:alone	-32
right3:among	-80
right3:an	-9
right3:and	4
right3:are	55
right3:around	15
right3:arrested	-66
right3:as	17
right3:at	-88
right3:away	13
right3:back	100
right3:be	57
right3:been	-41
right3:before	103
right3:being	88
right3:between	-62
right3:both	-57
right3:brought	25
right3:burns	77
right3:by	-24
right3:carried	-37
right3:children	67
right3:city	-16
right3:come	36
right3:confirmed	13
right3:country	-88
right3:days	-32
right3:dead	107
right3:deaths	-78
right3:died	15
right3:displaced	124
right3:dollar	-70
right3:down	-29
right3:eight	60
right3:first	27
right3:five	21
right3:for	77
right3:found	23
right3:four	67
right3:freed	-27
right3:from	-33
right3:gaza	74
right3:given	-15
right3:go	4
right3:government	-56
right3:had	66
right3:has	-9
right3:have	31
right3:he	-131
right3:held	88
right3:helicopters	-94
right3:her	-69
right3:his	50
right3:home	-6
right3:homes	-33
right3:hospital	-3
right3:hours	-83
right3:hurt	55
right3:i	38
right3:identified	-27
right3:in	-7
right3:injured	84
right3:injuries	61
right3:into	-55
right3:is	-10
right3:israeli	54
right3:it	4
right3:its	-63
right3:kidnapped	89
right3:killed	40
right3:last	-54
right3:lives	38
right3:local	-18
right3:lost	-72
right3:men	16
right3:minors	-22
right3:missing	3
right3:months	34
right3:more	68
right3:morning	-35
right3:moved	19
right3:national	9
right3:near	68
right3:nine	60
right3:no	-46
right3:noon	25
right3:not	40
right3:of	-16
right3:off	-5
right3:on	-6
right3:or	6
right3:out	-38
right3:over	-4
right3:own	34
right3:people	-55
right3:put	73
right3:recorded	39
right3:recovered	56
right3:rescued	-103
right3:road	15
right3:s	-71
right3:said	-76
right3:same	18
right3:says	72
right3:school	13
right3:sent	-16
right3:seven	-44
right3:she	-31
right3:shelters	84
right3:since	53
right3:six	60
right3:soldiers	21
right3:state	-20
right3:still	5
right3:street	-27
right3:sudanese	47
right3:taken	32
right3:teachers	56
right3:ten	53
right3:than	-51
right3:that	-65
right3:the	14
right3:their	-32
right3:there	71
right3:they	-18
right3:this	53
right3:those	-44
right3:three	18
right3:to	23
right3:two	-29
right3:under	54
right3:up	-12
right3:uprooted	-3
right3:was	-10
right3:water	34
right3:way	38
right3:week	-9
right3:were	33
right3:when	21
right3:which	-8
right3:who	99
right3:whom	-27
right3:will	-47
right3:with	-40
right3:within	-78
right3:without	-76
right3:woman	75
right3:women	100
right3:wounds	51
right3:year	57
right3:years	-71
short	-13
size:1	-115
size:9	-68
size:99	-9
size:999	-18
size:9999	-20
size:more	39
verdict:abducted	50
verdict:casualties	17
verdict:claim	99
verdict:dead-in-captivity	-14
verdict:displaced	57
verdict:held	27
verdict:injured	88
verdict:killed	49
verdict:missing	6
verdict:open	-66
verdict:out	-296
verdict:prisoners-exchanged	62
verdict:refugees	53
verdict:released	61
verdict:returned	-37`,
  measure: `
alike:abducted	0:-37 1:-9 2:-34 4:31 5:9 6:23 7:-10 8:-33 9:-12 10:-15
alike:casualties	3:-12 6:13
alike:dead-in-captivity	2:-22 4:-10 8:-26 10:36
alike:displaced	0:-11 1:-33 2:-25 3:23 4:-40 5:9 6:-11 7:-31 8:-25 9:-32 10:-37 11:10
alike:held	0:17 3:-16 4:-31 8:-11 10:-12
alike:injured	0:-17 1:-19 2:-17 3:23 5:-48 7:-14 8:28 10:-41 11:-19
alike:killed	0:-10 2:-62 3:10 4:-18 5:-10 6:12 7:-17 8:13 10:-83 11:-16
alike:missing	1:12 3:12 5:-12 6:-24 7:-35 11:14
alike:prisoners-exchanged	0:-10 2:-11 4:-19 6:-18 8:34 10:-18
alike:refugees	0:-15 1:-8 3:-26 6:-28 7:9 9:45 10:-8 11:-53
alike:released	0:8 3:-9 4:-18 5:12 6:-8 8:-20
alike:returned	1:-15 3:12 4:-19 6:12 7:-8 8:-8 9:-53 10:-9
any	1:-27 2:-20 7:-8 8:-10 9:-9 10:-13 11:-10
bare:1	0:-70 1:-19 2:17 3:-56 4:-32 5:12 6:-15 7:-14 8:-17 10:27 11:-42
bare:9	0:-49 1:-12 2:12 3:-116 4:34 5:10 6:19 7:-11 8:-10 9:-118 10:-17 11:-106
bare:99	1:-106 2:-20 3:-103 4:14 5:19 6:17 8:-16 9:-140 10:-22 11:-40
bare:999	0:9 1:14 3:-40 4:-69 5:12 6:-31 7:-17 8:23 9:-20 10:14 11:-68
bare:9999	0:-16 2:-75 3:22 4:-48 5:-36 6:11 7:-11 9:-25 10:-15
bare:more	0:-89 1:-14 2:-87 3:58 4:-109 5:-100 6:-70 7:-32 8:-76 9:45 10:-105 11:39
before:abducted	1:-23 2:-9 3:-29 5:-42 7:-29 8:-13 9:-20 10:-11 11:-21
before:allocated	6:13
before:casualties	0:-15 1:21 2:-9 4:-13 5:-16 6:8 8:-14 9:-13 10:-10 11:-8
before:dead-in-captivity	0:-8 2:-33 4:42 6:-10 8:-11 10:-24
before:delivered	3:-18 9:21 11:-9
before:displaced	0:-27 1:-13 2:-10 3:13 4:-15 5:-30 6:-30 7:-20 8:-14 9:9 10:-19 11:9
before:held	0:-52 2:25 3:-8 5:-14 8:-26 10:-22
before:injured	0:-9 1:-19 2:-15 4:-36 5:32 6:-35 7:9 8:-15 9:-31 10:-28 11:-19
before:killed	0:21 1:-85 2:-35 3:-15 5:36 6:-28 7:47 8:-56 9:-57 10:-76 11:-75
before:missing	1:-24 3:8 4:-45 5:-30 6:9 7:8 8:-29 9:-12 10:-23 11:-12
before:pledged	6:9
before:prisoners-exchanged	0:-26 1:-9 3:-13 4:-31 5:-17 6:-53 7:-14 8:36 9:-8
before:refugees	0:-11 3:18 4:-9 5:-19 6:-20 7:-17 9:-9 10:-8 11:11
before:released	0:-16 1:-8 2:16 3:-16 5:-14 6:-42 7:-13 8:10 10:13 11:-19
before:requested	3:-31 9:31
before:returned	0:-8 3:17 6:-15 7:-22 8:-9 9:-42
behind:abducted	1:-14 2:-39 3:-32 4:-40 5:-22 6:24 7:-22 8:29 9:-11 10:-21 11:-22
behind:dead-in-captivity	4:13 6:-30 8:-28
behind:displaced	0:-37 1:-16 2:-13 3:-18 4:-21 5:-13 6:24 8:-17 9:-33 10:-20 11:23
behind:held	1:-23 3:-44 5:-28 7:-32 8:-55 9:-27 10:13 11:-14
behind:injured	0:-60 1:-34 2:-42 3:-59 4:-48 6:72 7:-37 8:-27 9:-51 10:-48 11:-35
behind:killed	0:17 1:31 2:-8 3:-62 4:-51 5:-25 6:29 7:-26 8:-9 9:-60 10:-39 11:-49
behind:missing	0:-23 1:-47 2:-34 3:-21 4:14 5:-21 6:40 7:-10 8:-24 9:-38 10:-41 11:-21
behind:prisoners-exchanged	0:-29 1:-9 2:-34 3:14 4:-40 5:-18 6:-57 7:-9 8:43 9:-26 10:18 11:-28
behind:refugees	0:-11 5:-15 7:-14 9:24 10:-8 11:-28
behind:released	0:29 2:-33 3:-17 4:-48 5:-28 6:-13 7:-13 8:-36 9:-9 10:25 11:-18
behind:requested	0:-12 3:26 6:-18 9:-21
behind:returned	0:-25 1:-9 3:11 4:-15 5:11 6:-46 7:-8 8:-9 9:-49 11:20
ending:ad	0:-41 1:19 2:-25 3:-45 4:-20 5:-52 6:61 7:-52 8:-19 9:-15 10:-11 11:-13
ending:al	5:26 6:-28 7:-11
ending:an	0:18 10:-14
ending:ar	5:20 6:-18
ending:at	0:-25 1:-8 2:20 3:-10 4:-16 5:-13 6:-33 10:21
ending:ce	0:-28 1:21 2:-11 3:-24 4:10 6:15 7:-34 10:-28 11:-40
ending:ch	0:-18 2:-8 3:-14 4:-22 5:-25 6:36 7:-20 10:-18
ending:de	8:8
ending:ds	3:12 10:-8
ending:ed	0:-20 1:-58 2:20 4:-55 5:35 6:-20 7:-74 8:17 10:-16 11:-23
ending:en	0:24 2:-24 4:-8 5:19 6:-12 7:-23 8:-12 9:-23 10:-29 11:-8
ending:er	0:30 1:-8 2:11 4:-26 5:-34 6:-16 7:-30 8:-16 9:-23 11:17
ending:es	0:9 1:24 2:-16 4:-25 5:-53 6:-22 7:19 8:-17 9:-19 10:-27 11:-20
ending:ft	0:-19 2:-10 4:-21 5:-20 6:-28 7:-20 8:19 10:13 11:-12
ending:gs	0:9
ending:ht	5:-9 6:11
ending:id	5:-17 6:19
ending:in	0:-11 1:-13 2:-26 3:15 4:37 6:-25 7:22 8:-26 10:-18 11:-18
ending:is	4:-12 6:15
ending:ke	5:21 6:-20
ending:ld	0:-15 1:-9 2:-15 3:-32 5:-12 6:-14 8:8 9:29 11:-17
ending:ll	0:-30 1:-10 2:-11 3:36 4:22 5:-14 6:-21 8:-30 10:-11 11:-43
ending:ly	5:28 6:-20 7:-8 8:-10
ending:me	0:-19 2:-12 4:-23 5:-15 6:-12 8:-16 9:-26 10:28 11:9
ending:nd	4:20 10:-9
ending:ng	0:-9 1:8 2:-17 5:-27 6:-60 7:48 10:-34 11:-17
ending:ns	0:22 2:13 4:-9 5:20 6:-27 7:-9 8:-14 10:-22
ending:nt	0:-12 2:-12 3:-32 4:-8 6:-19 7:-13 9:14 10:16 11:14
ending:ok	3:24 6:-27 7:-13 9:-9
ending:om	0:21 1:-26 5:-39 6:-13 9:-62 10:-9
ending:ot	0:-18 2:27 3:-8 4:-28 5:-12 6:-9 7:-13 10:-8
ending:rd	6:14
ending:re	0:-9 2:-53 3:-16 4:-19 7:-9 8:-18 9:-32 10:23 11:-13
ending:rt	5:35 6:-33 7:-20
ending:se	0:-11 6:21 11:-8
ending:ss	3:16 5:-18 6:14 7:-17 9:-24 11:-9
ending:st	0:-23 1:10 2:-23 4:-22 5:-13 6:33 7:-8 8:-10 9:-9 10:8 11:-11
ending:th	0:-12 1:-8 3:22 4:-28 5:39 6:-38 7:-33 8:-11 9:-28 10:-18 11:-14
ending:ut	8:-16 10:14
ending:ve	0:-8 1:-12 2:9 4:-29 5:-10 7:-34 8:-9 10:-29 11:16
ending:wn	3:8 5:12 7:-10
equal:abducted	0:64 1:16 2:-14 3:-25 4:-25 5:-49 6:-32 7:-34 8:-49 9:-17 10:-18 11:-16
equal:casualties	0:25 1:27 5:-16 6:-38 7:-9 9:-11
equal:dead-in-captivity	0:-30 4:-23 6:19 8:-15
equal:displaced	0:-11 3:35 5:-10 6:-21 9:-25
equal:held	0:-21 2:-46 4:58 5:-14 6:-41 7:-16 8:-18 10:-19
equal:injured	0:-40 1:-18 3:-24 5:54 6:-11 7:-40 8:-33 9:-34 11:-22
equal:killed	0:-39 2:33 3:-95 4:-32 5:-42 6:60 7:-33 8:-26 9:-60 10:-75 11:-64
equal:missing	0:21 1:-16 2:-19 3:-23 4:-48 5:-34 6:-31 7:57 8:-18 9:-18
equal:prisoners-exchanged	0:-30 1:-10 2:-37 3:-17 4:-48 5:-23 6:-55 7:-19 8:54 9:-14 10:16 11:-11
equal:refugees	0:-12 2:-13 4:-42 5:-25 7:-12 8:-27 9:-8 10:39
equal:released	0:-54 1:-8 2:-14 3:-13 6:-26 8:-29 10:45
equal:returned	6:9 8:9 9:-16 11:15
form:digits	1:-12 2:-51 3:15 4:-27 6:-9 7:-31 10:-42 11:13
form:dual	6:15
form:mixed	0:-25 1:-20 2:-18 3:11 4:-30 5:-36 6:-49 7:-53 8:-25 9:16 10:-37 11:24
form:range	1:10 2:-13 4:-17 5:-22 6:12 8:20 9:-12 10:-30 11:-42
form:singular	0:-20 1:-44 2:10 3:-91 4:-63 5:-10 6:24 8:-21 9:-19 11:-70
form:vague	0:27 2:-29 3:-19 4:-39 6:-37 7:17 9:-25 10:-27 11:-30
form:words	0:-27 1:-24 3:-57 4:29 6:12 8:-32 9:-26 10:19 11:-66
headline	0:-36 1:-30 2:-25 3:15 5:-11 6:15 7:17 8:9 9:-19 10:-24 11:-57
here:#aboard	0:-22 3:-16 4:-14 5:-34 6:34 7:10 8:-8 10:-10
here:#aid	0:-54 3:14 4:-93 6:-38 8:-8 9:22 10:-46
here:#alive	0:-23 1:-17 2:-9 3:-17 4:16 5:-39 6:-20 8:-22 10:16 11:-22
here:#captives	0:37 1:-58 2:24 3:-67 5:-44 6:-49 7:-76 8:-27 9:-57 11:-62
here:#captors	0:40 2:-63 3:-19 4:22 5:-31 6:-21 7:-70 8:-30 9:-28 10:-37
here:#commerce	0:11 1:-21 2:-33 3:24 4:-41 5:-10 8:-32 9:-32 11:-23
here:#containing	0:-8 3:8 5:-8 6:10
here:#contest	0:27 1:-22 2:-46 3:-59 7:-43 8:-50 9:13 11:11
here:#crossing	0:-18 1:-42 2:-56 3:-42 4:-62 5:-22 6:-31 7:-52 8:9 9:49
here:#custody	0:-10 1:-21 2:18 3:-56 5:-49 6:-27 7:-54 8:36 9:-41 10:-47 11:16
here:#demand	0:-24 2:-21 3:-9 5:-9 6:-9 7:13 9:-17 10:18 11:-10
here:#disease	0:-11 2:11 3:-14 5:-13 6:11 7:-15 8:-17 9:-8 11:-8
here:#displacement	0:-81 1:-42 2:-35 3:74 4:-59 5:-27 6:-34 7:-61 8:-44 9:-32 10:-49
here:#exchange	0:-50 1:-12 2:-18 3:-15 4:-28 5:-35 6:-35 7:-41 8:66 9:-26 10:-44 11:-40
here:#execution	0:-10 4:-10 5:-8 7:-9 10:8
here:#given-back	0:-30 1:-13 2:-20 3:-37 4:-53 6:-20 7:-30 8:29 9:-13 10:12 11:-20
here:#giving-from	1:-66 2:-8 3:-43 5:-29 8:-32 10:-11
here:#group	0:26 1:-10 2:10 3:-17 5:-46 6:-32 7:-55 8:-32 9:-42 10:21
here:#handover	0:-61 2:20 3:-36 4:8 5:-31 6:-63 7:10 8:-14 9:-37 10:17
here:#hostages	0:-17 1:-18 2:24 3:-20 5:-22 6:-46 7:-32 8:-8 9:-16 10:19 11:-20
here:#losing-side	0:-46 1:-11 3:-34 4:-17 5:-27 7:-29 8:29 9:-9 11:-16
here:#need	0:-18 1:-16 2:-21 3:25 5:-17 6:13 7:-23 8:-15 9:-16 10:10 11:-12
here:#prisoners	0:-10 1:-28 2:-16 3:-36 4:20 5:-29 6:-56 7:-39 8:61 9:-24 10:-44 11:-28
here:#receiving	0:10 1:-15 2:-33 3:-36 4:-52 6:17 7:-59 8:-19 9:-39 10:-13 11:31
here:#remainder	0:-18 1:-28 2:-48 3:-8 4:30 5:-29 6:-29 8:34 9:-41 10:-25
here:#rescue	0:-13 1:-21 2:-41 3:-19 4:-45 6:-14 8:-38 9:-34 10:38
here:#rumour	0:19 4:-8
here:#since	2:-75 4:-22 5:-32 9:-24 10:-19 11:-8
here:#state	0:-49 1:-55 3:-27 5:-8 7:-22 8:34 9:-32 11:-10
here:#statement	4:-8 5:-13 6:33 7:-9
here:#travel	2:-9 5:-10 6:-29 7:23 8:23
here:abducted	0:116 1:-30 2:-84 3:-53 4:-36 5:-82 6:-52 7:-90 8:-25 9:-104 10:-19 11:-100
here:allocated	0:-40 1:-36 2:20 3:-25 4:14 5:-10 6:-27 7:-48 8:13 9:10 11:-19
here:casualties	0:-34 1:50 2:-18 3:-26 4:-26 6:-20 7:-24 8:-30 9:-18 10:-26 11:-10
here:dead-in-captivity	0:-19 2:25 5:-9 6:-30 8:-8 10:-20
here:delivered	1:-65 2:-16 3:-23 4:-31 6:-23 9:10 11:-20
here:displaced	0:-30 1:-87 2:-57 3:115 4:-48 5:-39 6:-66 7:-41 8:-94 10:-29 11:-45
here:held	0:-61 1:-34 2:22 3:-70 4:103 5:-95 6:-86 7:-48 8:-23 9:-55 11:-73
here:injured	0:-79 1:-15 2:-113 3:-99 4:-66 5:174 6:-94 7:-80 8:-86 9:-58 10:-79 11:-93
here:killed	0:-44 1:17 2:45 3:-72 4:-35 5:-52 6:103 7:-15 8:-74 9:-111 10:-109 11:-148
here:missing	0:-47 1:22 2:-9 3:-80 4:-13 5:-101 6:-108 7:155 8:-68 9:-96 10:-92 11:-79
here:pledged	0:-16 1:-33 3:-22 5:10 6:-13 7:-13 8:-31 9:-57 10:19 11:-14
here:prisoners-exchanged	0:-72 1:-78 3:-57 4:-11 5:-18 6:-33 7:-49 8:74 9:-77 10:17 11:13
here:refugees	0:-24 1:-50 2:-73 3:-25 4:-35 5:-49 6:-70 7:-81 8:-51 9:82 10:-33 11:11
here:released	0:-49 1:-87 2:-28 3:-38 4:-47 5:-75 6:-50 7:-68 8:10 9:-100 10:103 11:-14
here:requested	0:-16 1:-46 2:-33 3:-45 4:9 5:-15 6:-19 7:22 8:12 9:13 10:-16 11:-9
here:returned	0:-43 1:-60 3:-53 4:-53 5:-8 6:-54 7:-57 8:9 9:-82 10:-37 11:103
here:said	0:-10 2:-14 3:-36 6:18 8:-40 9:-28 10:-23 11:-25
here:set	0:-73 1:-35 3:-20 4:-67 6:38 7:-13 8:17 9:-56 10:-19 11:-52
here:total	0:14 1:-26 2:-24 4:13 5:-32 6:-26 7:15 8:-13 9:-10 11:-22
item	1:-39 2:-38 3:54 4:-22 5:-10 6:-8 7:-33 8:-32 9:-12 10:-39 11:-35
last:claim-abducted	0:14 1:-29 2:9 3:-14 4:12 5:-60 6:-31 7:-46 8:-13 9:-46 11:-16
last:claim-allocated	1:-10 3:-13 5:-18 6:25 9:13 11:-24
last:claim-casualties	1:50 2:-20 3:-29 4:15 5:-26 6:-47 7:-23 8:-15 9:-22 10:-18 11:-12
last:claim-dead-in-captivity	1:-10 2:32 3:-12 4:-10 5:-13 6:-24 7:-24 10:-20
last:claim-delivered	0:-25 1:9 4:-11 5:-17 6:-20 7:-12 9:41 11:-34
last:claim-displaced	0:-23 1:-47 2:-39 3:32 4:-41 5:-17 6:-25 7:-42 8:-44 9:31 10:-44 11:-20
last:claim-held	1:-22 2:12 3:-36 4:17 5:-54 6:-60 7:-18 8:-10 9:-39 10:34 11:-37
last:claim-injured	0:-10 1:-9 2:-72 3:-38 4:-39 5:50 6:-10 7:-14 8:-42 9:-86 11:-39
last:claim-killed	0:-12 2:-50 3:-41 4:-25 5:12 6:13 8:-51 9:-21 10:-20 11:-41
last:claim-missing	1:-37 2:-39 3:-14 4:-21 5:-9 6:-8 7:37 8:-48 10:-9 11:-67
last:claim-pledged	0:-16 1:11 2:-8 3:10 4:-9 7:-26 9:-25 10:-8 11:-17
last:claim-prisoners-exchanged	0:-47 1:-25 2:-43 3:-19 4:-31 5:-10 7:-19 8:55 9:-16 10:-36 11:-9
last:claim-refugees	1:-31 2:-19 3:-67 5:-10 6:-53 7:-61 8:-25 9:55 10:-40 11:17
last:claim-released	0:-22 1:-23 2:14 3:-23 4:8 6:-80 7:-19 8:18 9:-39 10:17 11:-27
last:claim-requested	0:-13 3:-17 4:-9 5:-20 6:31 7:-16 11:-17
last:claim-returned	0:-28 1:-10 2:-17 3:-27 4:-27 5:-26 6:12 7:-36 8:-24 10:-27 11:36
last:claim-total	3:-21 5:-14 7:12 9:23 11:-11
left1:	0:14 2:-8 4:-8 6:-34 7:29 10:-10
left1:"	0:-12 1:23 2:-70 3:-35 4:-20 5:-38 6:16 8:-40 9:16
left1:#	0:-29 5:-9 6:37
left1:(	0:-26 1:-13 2:-11 3:-34 4:-26 7:17 8:-20 9:-25 11:31
left1:,	0:-24 1:-79 2:-66 7:-50 9:-15 11:-20
left1:-	0:-28 2:-12 3:36 4:-21 5:-9 6:16 7:-17 8:-19 9:-33 10:20 11:-28
left1::	2:-16 3:37 4:-34 5:-40 7:-36 8:-25 9:-28 10:14 11:-21
left1:;	0:-75 1:-21 3:26 5:10 6:-19 7:-10 8:-8 9:-43 10:13
left1:abducted	0:25 6:-21
left1:after	3:-15 6:12 9:14
left1:against	6:11 7:-13
left1:all	0:-32 2:-13 4:-24 5:-22 6:17 7:-13 8:-22 10:42
left1:among	0:13
left1:and	0:-18 1:-46 2:-18 3:-9 4:-31 5:31 6:-31 7:15 9:-24 11:-26
left1:another	1:-11 2:-12 5:11 6:-15 7:11 8:-21 11:-24
left1:are	0:-12 3:18 4:-12 5:-9 6:-8 11:-13
left1:as	0:17 3:-10 6:-30 7:21 9:-19 11:17
left1:at	0:28 1:10 2:-43 3:-48 4:-35 6:-10 10:-54 11:8
left1:back	3:-20 7:-9 8:-15 9:-16 11:20
left1:been	0:-15 3:-9 5:-9 6:26 7:-12 9:-13 10:-11
left1:buried	0:-10 2:-8 4:-11 5:-12 6:35 7:-11
left1:but	4:13 6:10 10:-10
left1:captured	0:22 4:-13 6:-24 10:-11
left1:carried	0:-12 3:-8 4:-12 5:-32 6:29 7:-8 8:12 10:-19
left1:claimed	1:24 3:-9 5:-15 7:-9 9:-11
left1:confirmed	0:12 5:-9 6:16 7:-14 10:-15
left1:cost	3:-11 6:27
left1:counted	0:-13 1:8 2:-8 3:-29 4:-18 5:-18 6:53 7:-24 8:-8 9:-30 10:-12 11:-27
left1:counts	6:9
left1:did	6:10
left1:displaced	3:37 6:-31
left1:driven	0:-8 3:24 6:-13 7:-12 9:-13 10:-8 11:-8
left1:drove	3:19 5:-13 6:-10
left1:first	4:-15 10:19
left1:for	0:-50 1:-17 3:-8 4:-26 5:-30 6:-19 7:27 8:22 11:-29
left1:forced	0:-10 3:27 5:-13 6:-11
left1:found	6:16 7:-10
left1:free	0:-22 2:-9 4:-9 10:28 11:-9
left1:freed	0:-9 2:-9 4:-15 8:-9 10:26
left1:from	0:-13 1:9 2:-14 4:-20 5:-17 6:22 7:-22 8:-16 10:-22
left1:further	0:-9 5:10 6:-17 9:18 11:-15
left1:had	5:10 6:-14 9:9 11:-11
left1:has	0:-28 2:-18 3:-13 5:-15 6:-24 7:35 8:-16 9:-25 10:12 11:-15
left1:have	0:-14 2:-10 3:-16 4:13 6:17 7:-27 9:9 10:-29 11:-13
left1:hold	0:-20 4:25 6:-11 10:-9
left1:hosts	9:24 11:-17
left1:in	0:-16 3:-25 5:20 6:-27 7:-13 9:34 11:-24
left1:include	8:10
left1:including	2:10 3:-23 4:-38 6:22 7:-28 8:13 9:-25 11:-27
left1:injured	0:-10 3:-20 5:44 6:-32
left1:injuring	5:37 6:-31
left1:is	0:-30 1:-12 2:-13 3:19 4:-27 5:-29 6:-13 8:-16 10:-18 11:-23
left1:its	3:10
left1:just	0:-21 3:-8 4:26 5:-17 6:-33 7:-14 9:19 10:-22 11:-17
left1:kill	0:-23 2:-9 6:40 7:-8
left1:killed	0:-72 1:-23 2:-22 3:-54 4:-15 5:-47 6:91 7:-43 8:-19 9:-22 10:-15 11:-14
left1:killing	0:-28 2:-9 3:-20 5:-34 6:63 7:-15 8:-8 10:-9
left1:kills	5:-28 6:44 7:-16
left1:last	4:26 6:-23 7:23 10:-26
left1:leaves	0:-12 4:10 5:-18 6:8 7:18 9:-13 10:-13 11:-10
left1:leaving	3:18 9:-18
left1:left	0:-19 1:10 2:-18 3:-17 4:12 5:-12 7:20 8:-12 9:-12 10:-12
left1:let	0:-20 2:-10 3:-11 4:-32 6:-24 10:24
left1:lists	3:-20 5:-8 7:25 9:-11 11:-14
left1:lost	0:-20 1:-12 2:-17 3:-16 4:-17 5:-23 6:66 7:-34 10:-11
left1:made	0:-9 2:-14 3:9 4:-19 6:25 7:-13 10:-11
left1:move	6:-8 9:14 11:-18
left1:not	0:42 2:-9 4:-20 5:-10 6:-32 7:-21 8:-10
left1:of	1:-37 2:21 3:-15 4:-64 5:8 6:10 7:13 8:-21 9:-66 10:-27 11:8
left1:off	0:21 3:22 6:-23 9:-20 11:-21
left1:on	6:19
left1:only	0:-32 3:-18 4:-21 5:-18 6:25 8:-14 10:21 11:-21
left1:or	3:11 7:-11
left1:other	0:-20 1:-9 2:-13 5:-16 6:-21 7:12 8:-14 10:22
left1:out	0:-12 6:19 7:-8 8:10 10:-8
left1:over	8:-11 10:18
left1:passed	3:12 6:-8 7:-10
left1:reach	6:22 7:-12
left1:reached	3:12
left1:received	6:18 8:-14
left1:recorded	1:24 4:-16 5:-11 6:-15 7:-21 10:-8
left1:registered	3:14 6:-19 11:13
left1:release	0:-18 2:-10 4:-29 8:10 10:24
left1:released	8:21 10:-20
left1:remaining	2:-9 3:-8 4:18 5:-11 6:-28 7:18 10:-25
left1:reported	0:23 4:-11 5:-14 6:-13 7:12 8:-12
left1:reports	3:-9 5:-15 6:13 9:9
left1:s	0:11 3:9
left1:said	1:-16 2:-20 3:-21 4:-24 6:-12 7:-27 8:13 10:8 11:8
left1:saw	0:-21 2:-12 4:-28 5:29 6:-11 10:-13
left1:say	2:-12 4:-12 6:34
left1:says	0:-36 1:-25 2:-20 3:-14 4:22 6:14 7:-8 8:-19 9:-29 10:14 11:-28
left1:seized	0:24 6:-15 8:-19 10:-10
left1:sent	3:23 6:-28 7:-10 8:16
left1:so	0:-11 3:-12 4:46 5:-18 6:-32 7:-35 10:-12 11:-15
left1:that	0:-13 1:-54 2:19 3:-33 4:-27 9:-20 10:-24 11:8
left1:the	0:27 2:-9 3:-47 4:23 5:-11 6:-10 7:-11 9:16 10:-49 11:-11
left1:them	1:-10 2:-11 5:10 6:-18 8:-23 9:-11 10:-30
left1:then	5:-25 6:27 7:-8
left1:to	0:-43 1:-25 2:20 3:-12 4:-10 5:-67 7:-69 8:10 9:9 10:-45 11:9
left1:took	0:24 1:-14 3:-36 4:-32 5:-16 6:25 7:-29 8:-11 9:-12 10:-24 11:-15
left1:treated	3:-9 5:20 6:-14 8:-9
left1:up	0:-20 2:-19 3:-14 4:-23 6:24 7:-16 10:15
left1:uprooted	3:29 5:-9 6:-19 9:-25
left1:was	1:21 2:8 3:16 4:16 5:-21 6:-47 7:-38 9:-21 10:-36 11:-15
left1:week	3:-9 4:-9 5:-9 6:-9 8:-13 10:19
left1:were	0:24 1:-11 2:-31 4:29 5:-31 6:-19 7:-27 8:-22 9:-9 10:-39
left1:when	3:17 5:-14 8:9 10:-10
left1:where	0:-33 3:17 4:26 6:-9 7:-22
left1:which	0:-34 1:-9 2:-20 3:-13 6:30 7:-20 10:-10
left1:while	0:17 3:-17 6:-20 7:10 11:10
left1:whom	0:-24 1:-16 2:15 3:-21 5:-35 6:19 7:-29 8:-13 9:19 10:-18
left1:with	0:10 1:-17 2:-27 5:-41 6:-20 7:25 8:-19 9:-10 10:-29
left1:wounding	5:28 6:-30
left1:year	0:12 1:13 3:-23 7:-11
left1:|	0:-46 1:-20 2:15 3:-29 4:-40 5:27 7:-28 10:-16
left1:—	2:-10 4:-24 5:-19 10:8 11:-9
left1:•	1:-8 3:25 5:-10 6:9 7:-17 9:-28 11:-12
left2:	3:26 4:-13 5:-22 6:8 7:-19 9:-13 10:-9 11:-17
left2:"	1:-8 3:-21 4:26 7:-8 8:-20 9:-11 10:-38 11:-17
left2:#	0:23 1:-26 2:-33 3:-14 4:-38 5:-35 6:24 8:29 9:11 10:-47 11:-20
left2:)	0:-28 2:-11 3:16 4:-25 5:21 6:-12 8:-17 9:-8 10:31 11:-9
left2:,	0:-19 1:-50 2:-36 3:-48 4:-8 5:13 6:-15 8:23 9:-29 10:-22
left2::	0:9 2:-19 3:-23 4:19 5:-19 6:31 7:-23 8:-16 9:-14 10:-26 11:19
left2:;	0:-21 2:-10 3:-12 6:-14 7:14 8:-12 9:18 10:18 11:-14
left2:a	0:-14 3:11 7:-13 9:15 10:-11 11:-18
left2:account	0:-16 2:-21 3:-10 4:-11 7:20 8:-17 10:-15
left2:adding	2:-8 5:8 6:10 7:-12
left2:all	3:10
left2:alone	0:-8 1:22 4:-8 6:-21 8:-14 9:-9
left2:along	0:19 6:-23
left2:also	5:-15 6:18
left2:among	0:8 4:11 6:-16 8:-21 9:-8 10:-18
left2:and	0:8 1:-38 2:-32 3:22 5:-14 6:-22 8:-31 9:-18 10:8 11:-9
left2:are	4:-18 5:-17 6:32 8:-16 9:-10 11:-8
left2:army	0:-21 2:-17 4:-18 5:-10 6:9 8:-15 10:19
left2:arrived	0:14 10:-10
left2:as	5:8
left2:at	5:13 6:-8
left2:august	0:-18 3:15 6:8 10:-9
left2:authorities	0:26 3:-13 4:-9 5:-8 6:-19 7:-9 9:-14
left2:average	11:13
left2:boat	6:12 7:-9
left2:bodies	0:-19 2:22 4:-27 5:16 7:-15 10:-24
left2:but	0:-12 2:-13 3:-8 5:-9 7:16 8:-9
left2:by	3:-16 6:-9 9:14
left2:came	0:-8 3:16 6:-12
left2:carried	6:-17 9:21 11:-16
left2:cases	6:23
left2:children	2:-14 3:-12 5:-18 6:29 7:-21 8:-12 10:-17
left2:cholera	6:15
left2:city	5:10 6:-9
left2:civilians	5:-18 6:21
left2:claims	5:-9 11:11
left2:climbs	6:22 7:-17
left2:could	0:21 2:-8 3:-9 4:-21 5:-19 6:24 7:-25 9:-9
left2:count	5:-12 6:24
left2:country	11:-11
left2:dawn	5:9 6:-9
left2:day	0:-20 3:-20 4:-15 5:-33 6:36 7:-20 8:13 9:-20 10:-19 11:15
left2:days	0:8
left2:dead	1:-14 2:-11 3:-31 4:-15 5:37 6:-35 7:12 8:-10 9:-23 10:-8 11:-11
left2:death	5:13
left2:deaths	0:-23 2:-11 3:-21 4:-8 5:28 6:13 7:-15 8:-9
left2:december	3:-13 9:-23 11:27
left2:died	3:-11 5:13 6:-10 7:12 9:-10
left2:down	3:15 5:-20 7:18 9:-17 11:-17
left2:estimates	3:8 5:12 6:-8
left2:example	5:14 7:-17
left2:fallen	0:9 3:23 6:-8 9:-15 11:-19
left2:far	3:-11 9:11 10:9 11:-10
left2:february	3:14 5:-9 6:-27 9:-23 11:19
left2:figure	0:27 1:26 2:-23 4:-29 5:-27 6:-39 8:-15 9:14 10:-17 11:-11
left2:first	0:-16 4:26 5:-13 6:-18 7:-9 10:-9
left2:five	3:14
left2:flights	5:-25 6:25
left2:for	3:-15 6:-17 9:17
left2:four	5:-8 7:11
left2:given	5:10
left2:gunmen	0:-8 2:-8 3:-14 4:-30 5:-9 6:16 7:-15 8:-12 10:27
left2:had	0:22 2:-20 4:-35 5:-21 7:-23 9:-15
left2:handed	10:8
left2:has	1:16 2:-24 3:-11 4:-29 6:19 7:-50 9:-11 11:-38
left2:have	1:20 2:-15 3:-30 4:-25 6:8 7:-25 8:-25 11:-27
left2:having	8:15 10:-13
left2:he	1:-14 2:-20 3:-8 4:-40 6:-9 8:28 9:-14 10:-38 11:-9
left2:hit	6:12
left2:home	3:-18 6:-14 11:18
left2:hospital	0:-22 2:-9 3:-18 4:-26 5:26 6:20 7:-25 8:-8 10:-22
left2:hostages	4:13 8:18 10:-28
left2:i	0:-40 2:-28 3:-20 4:-19 5:10 6:50 7:-30 8:-11 9:-14 10:-45 11:-8
left2:in	0:-9 1:-17 2:-17 4:-31 5:32 6:-32 7:-31 8:-14 9:-18 10:29 11:-13
left2:india	0:-8 4:-11 5:-13 6:10 8:-10 10:16 11:-9
left2:injured	0:-10 3:-14 4:-11 5:25 6:-44 7:18 8:-10 10:-10
left2:injuries	5:-10 6:13
left2:iom	3:9
left2:is	5:11 9:-8
left2:israel	0:-21 2:19 4:-19 6:8 7:-9 8:-9
left2:it	0:-19 1:-30 2:14 3:29 4:27 5:-19 6:-41 7:-43 9:-21 10:-19 11:-16
left2:january	3:-8 10:12
left2:killed	0:26 2:-10 3:-8 4:-14 5:42 6:-64
left2:killing	0:-18 2:-10 3:-8 5:-8 6:36
left2:last	1:14 3:-22 6:-12 9:-10 11:22
left2:late	4:-13 5:-20 6:24 10:-10
left2:law	5:-10 6:24 7:-20
left2:lebanon	3:-14 5:-14 6:8 7:-9
left2:live	5:-9 6:17
left2:lives	0:9 3:-8 5:-12 6:23
left2:looking	6:-10 7:19
left2:man	5:-9 6:17
left2:martyrs	5:28 6:-18
left2:may	6:16
left2:men	0:10 2:-10 3:-14 4:-19 5:-25 7:-13 8:-13 9:20 10:17
left2:militants	0:19 8:-19
left2:million	0:-13 3:-15 4:17 9:16 10:-15
left2:ministry	9:13 11:-11
left2:minutes	6:10
left2:missing	0:-11 1:-11 4:-14 5:-22 6:-49 7:35 10:-8 11:-8
left2:mission	6:16
left2:names	4:11 7:-10 10:-10
left2:nations	0:-15 3:14 4:15 9:-12 10:-12
left2:nine	5:-9 6:19 7:-8
left2:now	3:26 9:-16 11:-16
left2:number	0:14 3:-12 4:-18 5:-10 6:17
left2:october	0:-10 2:13 7:-17 9:-8 11:-10
left2:of	0:21 2:14 3:-45 4:-12 5:-24 9:18 10:-46
left2:office	3:9
left2:on	0:11 3:-19 5:10 6:-30 7:-15 8:-9 9:18 10:-17 11:14
left2:one	7:-9
left2:out	3:24 5:-17 6:17 8:9 9:-11 10:-13 11:-28
left2:partners	0:15 3:-10 6:-8
left2:people	2:-10 3:15 4:8 5:-37 7:-23 8:-12 9:9 10:-15 11:-13
left2:persons	3:17
left2:police	4:-11 5:-10 6:24 10:-19
left2:population	3:-15 5:-10 6:21 7:-10 9:-9
left2:put	5:-10 6:-23 7:24
left2:received	5:-14 10:16
left2:refugees	6:-12 11:-11
left2:remains	2:22 4:-12 6:23 8:-19 10:-23
left2:report	3:9 5:-11 6:20 7:-14 9:-9
left2:return	0:-21 2:-22 4:-13 6:-11 8:12 10:9 11:9
left2:risen	3:-9 6:-16 7:-9 9:19 11:-12
left2:rises	5:-11 6:23
left2:road	7:15
left2:said	0:-12 3:-15 5:14 6:18 7:-13 8:-14 9:-10 10:15 11:-11
left2:same	0:8 3:14 5:15 6:-21 8:-10 10:-18
left2:say	0:10 2:-12 3:21 6:-13 7:-16 9:-10 10:-10 11:13
left2:says	0:-23 2:-20 3:20 4:-21 5:-26 7:-13 8:9 9:-16 10:-12 11:18
left2:second	6:14
left2:seven	6:-9 7:11
left2:she	6:12
left2:six	5:-12 6:14
left2:so	0:11 3:-8 4:-9 5:-8 7:9 10:-11
left2:soldiers	0:-16 5:-15 6:16 7:-8 8:-11 10:8
left2:speaks	2:-12 4:-8 7:10
left2:stands	0:-12 2:-8 4:18 10:-11
left2:states	3:-14 6:-12 9:14 10:16
left2:strikes	3:13 9:-10
left2:sunday	5:-15 6:12 7:13 8:-12 10:14
left2:taken	2:-10 3:-23 4:-13 5:15 6:-13 7:-19 8:-10 9:19 10:-11
left2:team	6:11
left2:teams	0:-12 1:13 3:-18 5:13 6:-15 9:-12
left2:thailand	0:-16 2:-9 4:-24 6:-13 8:24 9:-9
left2:that	0:-20 1:24 2:-31 3:19 4:-23 5:-53 6:-24 7:-10 8:18 11:-23
left2:the	0:-11 1:-17 2:-30 3:-27 4:17 5:-29 6:-48 7:32 8:-17 9:12 10:20 11:-26
left2:them	0:-35 2:-13 3:-29 4:24 5:-24 6:13 7:-17 8:-9 9:24 10:-20 11:-23
left2:there	0:27 1:-8 2:-12 3:22 4:12 5:-20 6:-54 7:38 9:-23 11:-14
left2:these	0:-17 2:-9 3:18 5:-15 6:-20 7:-10 8:-12 9:-23 10:8 11:9
left2:they	0:35 2:-17 3:-35 5:-33 6:-44 7:-28 9:-11 11:-21
left2:those	0:-8 1:-9 2:-9 8:13
left2:thursday	0:19 3:-18 4:-15 6:-12 9:-21 10:-22 11:21
left2:time	0:-11 4:20 10:-11
left2:to	0:-46 1:8 2:11 5:-48 7:-19 8:11 10:-9 11:-35
left2:together	0:16 4:-11 10:-15
left2:told	2:-20 3:-13 5:25 6:-11 7:-17 8:-11 9:-9 10:-22 11:-16
left2:toll	5:-14 6:42 7:-16
left2:total	3:-8 9:14 11:-14
left2:town	3:10
left2:troops	0:-11 6:15
left2:two	0:-14 5:-9 6:33 7:-25
left2:ukraine	8:9
left2:up	1:11 2:-9 4:-8 5:-9 6:21 7:-26 8:-10 10:-12
left2:us	0:-11 2:-14 5:27 6:-24
left2:was	0:16 1:-9 2:-30 3:-13 4:22 5:-11 6:-44 7:-31 8:-15 10:17
left2:way	4:-8 6:-13 8:14
left2:we	2:-23 3:-29 4:14 5:-17 6:21 7:-40 8:-22 9:13 10:-48
left2:week	9:-8 11:17
left2:were	0:-29 2:-14 4:36 6:-25 10:-14
left2:which	1:16 3:-11 7:-18
left2:who	0:-21 3:-10 4:-10 5:17 6:25 9:-13 11:-13
left2:will	3:21 6:-8
left2:women	0:-17 3:-12 5:-31 6:26 7:-28 9:16
left2:workers	5:-26 6:31 7:-10
left2:would	6:-18 7:18
left2:wounded	5:23 6:-10
left2:year	0:10 3:-24 4:-12 6:31 7:-30 9:26 10:-9
left2:years	0:-20 2:21 3:-14 4:-9 6:-8 9:15 10:-11
left3:	0:-36 2:-9 3:40 4:-19 5:-21 6:24 7:-33 8:-9 9:-29 11:-28
left3:"	1:-10 2:-16 3:-44 4:27 5:-35 6:25 7:-12 8:-9 10:-35
left3:#	0:-12 1:-37 3:-15 4:14 6:-15 7:-14 10:-35 11:-11
left3:(	5:-30 6:35 7:-9
left3:)	2:-8 3:15 4:-8 5:30 6:-23 9:-26 11:-13
left3:,	0:9 1:18 2:-33 4:-11 5:-35 6:-12 7:-11 10:-40 11:-12
left3:-	0:-19 2:-13 4:-20 5:-28 6:38 7:9 8:11 10:-19 11:-10
left3::	0:-17 2:-10 3:-31 4:-27 5:17 6:17 9:10 10:10 11:-16
left3:;	0:-19 2:-12 3:-13 4:-30 6:10 7:8 9:9 11:-11
left3:a	0:-15 1:-18 2:8 3:-38 5:-25 6:52 7:-32 8:-18 9:-49 10:-43 11:17
left3:according	0:-19 2:-11 4:15 6:17 8:-13 10:-11
left3:agency	1:13 9:-21 11:20
left3:al	0:-11 3:35 5:-12 6:-16 7:-18 9:-20 11:-18
left3:among	0:-15 4:-19 5:-23 6:35 7:-14 10:-8
left3:and	0:-22 2:16 7:-46 8:-51 9:-34 10:-22
left3:april	0:-10 3:15 5:-9 6:-19 8:14 9:24 10:-13 11:-24
left3:are	3:-10 6:14 7:-13 9:10 11:-9
left3:as	3:24 5:-10 6:-10 7:-8 9:-22 11:17
left3:at	0:-19 2:-16 3:-32 4:23 5:-15 6:-29 7:8 8:25 10:-22 11:12
left3:authorities	2:-8 3:-8 7:-13 8:13 10:-15 11:12
left3:been	0:-27 2:15 3:-12 4:-12 5:-23 7:30 8:-22 10:-11
left3:between	3:-24 6:-8 9:25 11:-22
left3:by	2:-14 3:-16 4:-27 5:-27 6:37 9:-10 11:14
left3:came	6:8
left3:camp	3:8 7:10
left3:cases	6:12
left3:central	6:11
left3:children	3:12 6:-18 10:15
left3:confirmed	0:-18 4:25 5:-21 6:-26 7:13 9:-9 10:-20
left3:country	0:-11 2:-8 3:-9 4:19 10:-11
left3:dead	3:17 7:-8
left3:deaths	3:-8 6:15
left3:displaced	0:-8 3:12 5:-10 6:-13 9:-10 11:8
left3:each	8:9
left3:eight	0:15 1:17 3:-18 4:-17 6:-23 7:-13 10:-11 11:-9
left3:el	6:10
left3:eleven	7:-13
left3:february	5:10
left3:first	0:12 3:17 4:-8 5:-11 7:-11 8:-13 10:9 11:-18
left3:five	0:-26 3:-13 4:-24 5:-15 6:-28 7:32 8:15 10:-11
left3:floods	3:13
left3:for	3:-10 4:-14 5:-16 6:-40 7:44 9:-9
left3:found	6:-22 7:23
left3:four	2:-14 4:-19 6:15 7:-20 8:-13
left3:from	0:-34 2:-18 3:-21 4:35 6:-38 7:-16 8:-19 9:10 11:14
left3:given	6:14 7:-8
left3:had	0:21 1:-16 2:-13 3:22 4:-25 6:-16 7:-30 8:-25 11:-36
left3:has	0:-21 1:-9 2:-14 3:-43 4:-20 5:-21 6:-24 7:-11 8:-17 10:22 11:21
left3:have	0:-25 4:-22 5:12 9:-19 10:-13 11:-14
left3:he	0:24 3:-18 5:-8 7:-13 8:-9 9:13 10:-15 11:-16
left3:health	6:14 7:-11
left3:his	6:11
left3:hospital	5:10 7:-14
left3:i	0:-14 2:23 4:-26 5:-12 6:-20 7:-18 8:-8 10:20
left3:in	0:-44 1:-27 2:-62 3:-13 4:-23 5:11 6:37 7:-34 9:-26 10:-10 11:22
left3:is	2:14 4:-8 6:-19 7:17 8:-10 9:9 10:-15 11:-8
left3:israel	8:18 10:-13
left3:israeli	6:8
left3:it	0:25 1:-16 3:-38 6:-15 7:-42 8:-20 9:-19 11:-10
left3:its	0:-13 4:-8 8:11 10:-16
left3:january	0:-15 4:-9 6:24
left3:june	0:-9 3:14 6:25 7:-17 8:-19 9:-12
left3:killed	7:9
left3:last	0:12 3:-18 4:-8 6:21 7:-12 9:-10 11:18
left3:live	0:-18 4:-8 6:16 9:12 10:9 11:-9
left3:lives	3:-15 5:15 6:-21 7:18
left3:local	5:-14 6:19
left3:management	3:11 6:10 11:-8
left3:may	0:23 6:-16 7:-11
left3:media	0:-14 2:13 4:-10 5:-25 6:23 10:-10
left3:medical	5:-8 6:16
left3:migration	1:14 6:-18
left3:million	3:8
left3:monday	6:8
left3:morning	8:-16 10:16
left3:my	0:23 5:-11 6:-14
left3:near	0:-8 6:16
left3:not	2:-8 4:17 7:-9 8:-13
left3:november	6:8 8:-9 10:10
left3:october	5:-15 6:9 8:14
left3:of	0:-27 1:18 2:-29 3:30 4:15 6:-28 7:-22 9:-48 10:-16
left3:office	3:-9 6:9 7:-10 9:14
left3:officials	3:-16 6:-11 9:17
left3:on	0:27 2:-12 4:-26 7:-10 8:-8 9:-13 10:-17
left3:one	2:-21 4:18 5:17 6:-18 7:-8 10:-24
left3:or	3:13 5:10
left3:out	0:15 5:12 6:-18 10:-8
left3:over	5:-11 6:20 8:16 10:-19
left3:people	2:-8 4:-18 5:22 6:-9 9:-30 10:-12 11:-15
left3:press	5:11
left3:red	2:-20 4:-9 8:-12 10:21
left3:region	0:-14 3:24 5:-16 6:-12
left3:reuters	0:-20 4:-17 6:8 8:-13 10:28
left3:russia	6:13
left3:s	0:16 2:-9 3:-36 4:-10 6:11 7:-20 9:31 10:-23 11:-8
left3:said	0:-12 4:11 5:24 6:-9 8:-12 9:10 10:-12
left3:same	5:13
left3:says	5:9 10:13
left3:second	0:-15 3:-15 5:-8 6:-19 7:-8 8:-19 9:-10 10:28 11:-12
left3:security	6:10
left3:september	0:16 4:-11 10:-15
left3:seven	0:-10 5:-32 6:41 7:-18
left3:she	0:29 3:-15 5:8 6:-26 7:-9 8:-14 9:-20 10:-13 11:-10
left3:since	0:28 5:-15 7:-15 9:-12 10:-9
left3:six	3:22 5:13 6:-16 7:-21 9:-10
left3:so	0:-37 2:-18 3:-14 4:19 6:-34 7:-20 8:-9 10:27 11:-12
left3:southern	5:-10 6:16
left3:state	0:-17 7:9
left3:sudan	6:21
left3:sunday	0:-16 4:-20 5:15 6:13 7:-23 10:-14
left3:ten	2:18 3:-12 4:-12 6:-17 8:10 10:-17
left3:that	0:-42 2:-12 5:10 6:15 7:-22 9:-14 10:-26 11:-9
left3:the	2:10 3:-28 4:-9 5:-15 6:27 7:-27 8:-58 9:-10 10:-9 11:-38
left3:their	0:10 5:-10
left3:them	0:17 8:-11
left3:then	0:19 4:-12 10:-9
left3:there	0:-29 1:-8 2:-15 4:11 5:-23 6:18 8:-26 9:-15 10:-22 11:-10
left3:they	4:-10 8:-9 10:9
left3:this	3:-25 5:-20 6:18 7:-9 9:20 11:12
left3:three	2:-9 3:-13 4:11 5:-8 6:-14 7:-23 9:15
left3:thursday	5:-9 6:16 10:8
left3:to	0:-26 1:-14 2:21 4:-50 5:8 6:-22 7:12 9:-36
left3:told	2:19 3:-16 5:24 6:-44 7:-21 9:-9 10:-22 11:-8
left3:toll	5:-11 6:35 7:-18
left3:tuesday	0:32 2:-9 3:-8 4:-16 6:-39 7:-13 8:13 10:-14
left3:two	0:21 2:-9 3:-31 4:-23 5:-19 7:10 8:-17 10:14 11:-15
left3:united	0:-15 3:14 4:15 9:-12 10:-12
left3:war	1:-14 3:-14 6:24 8:-14
left3:was	5:16 6:-21
left3:we	0:-27 1:-10 2:-14 4:-21 5:-31 9:-25 10:16 11:-10
left3:week	0:-8 4:19 5:-9 6:-15
left3:weeks	0:-28 3:12 4:-23 6:-15 8:-9 10:18
left3:were	2:-34 4:-31 5:10 8:-10 10:25
left3:west	6:10
left3:where	0:-9 9:11
left3:which	6:-14 7:15
left3:without	0:-9 4:16 6:-15 10:-12
left3:would	0:-18 2:-20 3:-9 4:-13 5:-9 6:24 7:-12 9:-13 10:10
left3:wounded	5:19 6:-17
left3:year	3:-10 5:-8 6:32 9:-10
left3:—	0:-11 3:13 5:-25 10:10
left3:•	0:-9 7:10 11:-22
many	0:-36 1:-55 2:-50 3:-24 5:12 6:12 7:-17 8:-46 9:14 10:10 11:-76
mostly:abducted	2:-32 6:15 7:-35 8:-38 10:21
mostly:aid	0:-24 1:-51 2:-41 3:-30 4:-57 5:-35 9:44 10:-38
mostly:allocated	3:19 6:-13 7:-8
mostly:casualty	0:-8 2:-31 4:-10 6:11 7:20 8:-52 9:-25 10:-32 11:-81
mostly:displaced	3:32 4:-12 5:-23 6:-15 7:-11 8:-8 9:-12 11:-27
mostly:displacement	0:-18 1:-51 2:-43 3:13 4:-10 5:-19 6:10 7:-38 9:-46 10:-19 11:18
mostly:held	0:-23 5:22 6:-38 8:-26 9:-8 10:-15
mostly:hostage	1:-12 2:14 3:-46 5:-10 6:-49 7:-69 8:14 9:-34 11:-58
mostly:injured	0:-47 1:-16 2:-15 3:28 4:15 5:13 6:-9 7:-19 8:-11 9:-26 10:-19 11:-16
mostly:killed	1:-14 2:-19 7:15 8:-53 9:-27 10:-15 11:-60
mostly:missing	0:46 1:-17 2:-28 3:-35 4:-21 6:-40 7:-16 8:-33 9:-37 11:-10
mostly:pledged	0:-46 1:-13 2:-17 3:-12 4:-31 5:-27 6:30 8:8 9:13 10:-19 11:-26
mostly:prisoners-exchanged	0:-69 2:-26 3:-26 5:-30 6:-18 8:46 9:-29 10:-45 11:-17
near:abab	3:11 7:-9
near:abdi	3:19 5:-8 6:-10
near:abdu	0:51 1:-9 2:-41 3:-18 4:-14 5:-20 6:-33 7:8 8:-38 9:-11 10:-12 11:-20
near:aboa	6:14
near:abou	1:-13 2:-32 4:20 5:-38 6:-30 7:-42 8:-28 9:21
near:abov	6:19 7:-12
near:abro	5:24 6:-34 11:15
near:abu	3:10 6:14
near:acce	0:-13 1:-9 2:-10 5:-8 6:12 7:-18 8:8 10:-14
near:acci	1:-14 3:-9 5:-10 6:35 7:-15
near:acco	0:-27 1:-36 3:-23 4:-19 5:-18 6:13 7:12 8:-60 9:10 10:-49 11:11
near:accu	0:-9 3:-9 6:-11 9:-11 11:18
near:aceh	0:-12 1:16 3:-23 5:-12 6:-35 7:-21 9:30
near:ackn	0:22 1:-8 2:15 4:20 5:-31 6:-40 7:-20 8:-22 9:-10 10:-26
near:acro	3:-25 5:17 7:-17 9:19
near:acti	0:-18 4:-16 5:-24 6:13 8:-9 9:-18 10:13 11:-12
near:adde	0:13 1:-8 2:-14 3:-14 5:10 6:-15 7:8 8:-9 9:-8 10:-28
near:addi	2:-10 5:25 6:-13 7:-9 9:-17 11:-15
near:adds	0:22 2:10 3:-16 4:-13 5:-12 6:-28 7:-16 9:11 10:-16 11:-10
near:adjo	6:9
near:admi	0:-24 1:13 2:-23 3:-21 4:-34 5:47 6:-28 7:-27 8:-15 9:-17 11:-14
near:afgh	0:-14 4:-8 6:-8 7:-11 8:15
near:afp	0:-10 3:-9 5:-23 6:30 7:-14
near:afri	3:-20 5:-23 6:50 7:-19 9:-22 11:-20
near:afte	1:-24 2:-60 3:-37 4:-42 5:-42 6:42 7:-25 10:20 11:12
near:agai	0:-15 2:-11 4:-11 5:13 6:-8
near:age	2:-12 4:-14 5:-22 6:21 7:-13 8:-9 10:20
near:aged	5:31 6:-29
near:agen	0:-24 2:-22 3:-15 4:16 6:-15 8:-13 10:-13 11:10
near:aggr	6:8
near:ago	0:-17 2:-29 3:23 4:30 5:-16 6:-25 7:-14 9:-13 10:-22 11:-15
near:agre	0:-34 2:-13 5:-9 6:-28 7:-10 8:19 9:-11 10:13
near:agri	3:-13 5:-30 6:37 7:-25
near:ahea	9:-10 11:12
near:aid	0:-20 3:23 4:-8 6:-26 7:-9 8:10 9:-23 10:-14
near:aime	6:8
near:air	0:-16 3:-8 5:-10 6:37 7:-14
near:alam	3:10 9:-9 11:-8
near:alep	6:11 7:-8 9:-13
near:aliv	2:-19 3:-15 4:40 5:-9 7:-46 8:-30 10:10
near:all	0:-33 1:-19 2:-31 3:16 4:-50 5:32 6:-10 7:-43 9:-38 10:38 11:-30
near:alle	0:18
near:allo	3:-14 6:-8 7:-10 9:16
near:almo	5:-26 6:33
near:alon	1:30 2:-30 4:-36 6:-23 7:-25 8:-29 9:-16 10:-14 11:10
near:alre	0:-24 1:14 2:-16 3:15 4:22 5:-26 7:-29 8:-15 10:-20 11:-22
near:also	0:-27 2:-16 3:-17 4:19 7:12 9:10 10:-18
near:ambu	0:-11 2:-28 4:-9 5:-17 6:42 7:-20 8:22 10:-28
near:amer	6:-10 8:11
near:amon	1:-30 2:-40 4:-11 5:9 9:-29 10:-67 11:-23
near:and	0:-10 1:-28 2:-60 4:-28 7:-28 8:20 9:-49 10:-11 11:-9
near:anda	0:-9 5:-11 6:19 7:-11
near:andr	2:-8 4:-16 5:-15 6:15 8:-12 10:19
near:anno	0:-13 2:-18 4:-9 5:-12 6:21 8:10
near:anot	1:-12 2:-12 5:9 6:-9 7:10 8:-22 11:-25
near:answ	4:22 5:-14 6:-26 7:13 10:-22
near:anti	5:9
near:any	3:13
near:apar	5:20 6:-16
near:apie	8:8
near:appr	11:11
near:apri	0:-25 3:-13 4:-8 5:-14 6:13 7:-10 8:20 9:27 11:-29
near:are	0:-42 1:-55 2:-15 3:8 4:11 5:19 6:-47 7:33 8:-38 10:-10 11:-45
near:area	0:-13 2:10 3:-13 4:-10 5:13 6:-11 7:-10 8:-9 9:-15 10:-8 11:14
near:arme	1:-10 2:-10 3:-32 4:31 5:-22 6:-23 7:9 8:-16 10:-30 11:-18
near:army	0:-46 1:-11 3:15 4:-52 5:-32 6:13 7:-30 8:-12 9:-21 10:34 11:-24
near:arou	1:-12 2:-9 4:-27 5:-21 8:-19 9:-47 11:28
near:arre	5:-13 6:22 7:-13
near:arri	0:36 1:-8 2:-13 3:-43 4:-25 5:-38 6:-17 8:-12 9:-12 10:-29 11:11
near:arti	0:-11 6:15
near:asho	0:-8 1:-8 4:-20 5:-18 6:-18 7:30
near:aske	5:16 6:-20 7:18 8:-22 10:-21
near:asse	1:29 2:13 3:-19 5:-17 6:-37 9:-16 11:19
near:assi	0:-20 2:-10 10:17
near:asso	0:-10 4:24 6:-12 7:-26 10:15
near:atta	0:21 1:-11 2:-27 3:9 4:13 7:-11 8:-20 9:-23 10:-43 11:-13
near:attr	0:-16 3:-8 4:-14 5:-17 6:34
near:aug	8:10 10:-9
near:augu	2:-9 4:-34 5:-11 6:-12 7:-16 8:-19 9:-32 10:31 11:26
near:aust	5:-9 6:18 7:-13
near:auth	0:20 1:-8 2:-18 3:-29 4:-19 5:11 9:-18
near:aver	3:-15 6:-34 7:-14 9:29
near:away	0:46 1:-11 2:-16 3:-17 4:-37 6:-38 7:-41 8:-19 9:-16 10:16 11:-11
near:azer	4:21 5:-8 9:-10 10:-13
near:baby	5:9 7:-8
near:back	0:-39 1:-21 2:15 3:-39 4:-12 5:-43 6:-54 7:-39 9:-76 11:69
near:balo	0:10
near:bama	0:17 3:-10 6:-14 7:-8
near:band	0:-9 4:11 5:-11
near:bang	0:-13 3:-32 4:-18 5:-10 7:-14 8:-13 9:19 10:22 11:-17
near:bare	5:-14 6:29 7:-13
near:base	0:18 3:17 5:-9 6:-20 7:-9 9:-11 11:-12
near:basi	3:10 6:9 11:-10
near:bass	6:15
near:beac	5:9 6:20 7:-23
near:beat	0:-24 2:-13 4:-28 5:28 10:-14
near:beca	0:-25 1:-12 2:19 3:20 4:-35 5:16 6:-23 7:-13 8:-11 9:-20 10:13
near:beco	0:16 4:22 6:-22 8:-8 10:-17
near:bedo	0:-34 2:-8 4:-21 5:-19 6:43 7:-8 8:-11 9:-13 10:-32
near:beds	0:14 10:-12
near:been	0:-12 1:-17 2:-45 3:-12 4:-43 5:10 6:-25 7:20 9:-36 10:12 11:-49
near:befo	0:-47 1:-18 4:11 6:-21 7:-47 9:-11 10:11
near:bega	5:-10 8:8 9:-8 10:-14
near:behi	0:-12 2:-18 4:17 5:-9 6:28 7:-17 8:-8 10:-14
near:bein	0:-37 1:-10 2:-44 3:-24 4:-21 5:19 7:26 8:32 9:-13 10:-54 11:-15
near:beka	5:-34 6:34
near:belg	1:-9 3:-29 5:12 6:31 7:-13 9:-29 11:-37
near:beli	0:-32 1:-9 3:9 4:32 5:-31 6:-50 7:12 8:-29 9:-18 10:11 11:-21
near:bell	0:-18 2:-11 3:24 4:-11 6:-13 8:-9 10:10 11:-20
near:belo	2:-12 4:15 5:-9 10:-11
near:bene	6:17 7:-9
near:besi	0:-26 2:-12 4:28 5:13 6:-22 10:-14
near:betw	0:19 1:11 3:-8 4:-17 5:-23 6:-9 8:-16 10:-25 11:-15
near:blac	6:8
near:blam	5:-8 6:18
near:blan	3:15 6:-10
near:blas	5:28 6:-19 7:-9
near:boar	0:-9 2:-19 4:-38 5:26 6:9 8:-11
near:boat	0:-8 1:-11 3:-18 4:-12 5:-22 6:13 7:17 9:-18 11:-10
near:bodi	0:-31 1:-10 2:19 3:-10 5:-8 8:-29 10:-11
near:bomb	6:23
near:bone	5:24 6:-21
near:book	0:-12 3:-26 5:-14 6:-30 7:30 9:12 11:-16
near:bord	1:-11 2:-18 3:-37 4:-24 5:-16 6:-15 7:-26 8:13 9:16 10:14 11:-22
near:born	3:-11 10:10
near:both	0:-25 2:-22 3:-8 4:17 7:-18 8:10 9:-14
near:boy	0:11 1:-9 2:-11 4:-14 5:29 6:-33 7:8 8:-11 10:-8
near:boys	0:-20 3:-20 4:-15 5:-22 6:22 7:-23 8:18 10:-19
near:brea	0:-16 3:-10 4:19 5:-8 6:-11 7:-9 9:11 10:-14
near:brid	0:-17 3:-30 4:-11 6:-15 8:-18 9:25 10:21 11:-23
near:brie	7:17
near:brig	6:16
near:brin	2:-15 3:-24 4:11 5:-21 7:-35 8:-14 9:8 10:18
near:broa	5:-23 6:24
near:brok	0:-14 3:-15 4:-11 5:36 6:-20 7:-21 8:15 10:-13
near:brot	0:-20 2:-15 3:-9 4:-20 5:-32 6:27 7:-22 8:21 10:-31 11:-13
near:brou	0:-42 1:-10 2:-28 4:-42 5:32 6:10 7:-11 8:-16 9:-10 11:-8
near:buil	3:11 5:11 6:-14 7:-9
near:bulg	0:-36 2:-12 4:11 5:14 6:-29 8:-9 10:15
near:bull	3:-9 5:55 6:-39 7:-9 8:-12 10:-15
near:buri	0:-17 2:-15 4:-20 5:-18 6:49 7:-15 10:-9
near:burk	0:-9 7:-16 9:15 11:-9
near:burn	1:-13 2:-24 4:-35 6:28 7:-35 8:-11 9:-21 10:-37 11:-9
near:buru	0:-9 3:-42 5:-9 6:-23 7:-11 9:49 10:-8 11:-31
near:bury	0:-17 4:-10 5:-8 6:32 8:-14 10:-22
near:bus	0:-8 3:-17 5:-19 6:41 7:-18
near:buse	4:-11 6:19 8:-8
near:but	0:-35 1:-8 2:-16 3:-15 7:15 8:-13 9:-28 10:-21 11:13
near:cali	5:11 6:-8
near:call	2:28 4:-30 5:-21 6:-19 7:-17 9:-11 10:-13 11:-9
near:camb	3:11 5:-11
near:came	0:-55 1:-15 2:-46 3:8 5:-42 6:-64 10:49 11:17
near:camp	0:-24 1:17 4:-17 5:8 6:-37 7:8 10:-15
near:can	0:-11 2:-19 3:12 4:-16 5:-10 6:-15 7:28 8:-13 9:-24 10:-15 11:-21
near:cana	3:25 9:-19 11:-9
near:cann	3:11 4:-10 5:-14 6:-48 7:47 11:-9
near:capi	0:-10 3:9 6:-8 11:12
near:capt	1:-25 3:-31 4:22 5:-46 6:-55 7:-38 8:52 9:-22 10:-34 11:-23
near:car	0:-11 2:-10 4:-13 10:21
near:card	0:10 4:-8 8:9 9:22 11:-20
near:care	5:35 6:-29 7:-12
near:carg	7:9
near:carr	0:20 1:-19 3:-58 4:-24 5:-10 7:-13 8:-22 10:-23
near:case	3:-14 5:-22 6:32 9:-9 11:-8
near:casu	0:-11 1:19 2:-8 3:-11 5:-9 6:9 7:-16 8:-14
near:cata	0:-12 6:11
near:cate	0:-12 2:15 4:-15 5:-9 6:-25 7:25
near:caus	1:12 6:10 10:-8
near:ceas	1:27 6:-24 8:-16 10:17
near:cebu	6:9
near:cele	6:8
near:cell	6:9
near:ceme	2:-13 4:28 6:-26 10:-21
near:cent	0:-8 1:12 2:-16 3:24 4:-34 6:-9 7:-25 8:-22 9:-16 10:-23
near:cert	0:-14 2:-11 4:15 5:-8 6:18 8:-13 10:-11
near:chad	3:-30 5:-11 6:-15 9:38 11:-27
near:chan	5:16 6:-14
near:chap	0:24 3:-32 6:-12 10:-17 11:30
near:char	0:-22 4:26 10:-23
near:chec	0:13
near:chib	0:25 2:-9 4:-24 8:-8 10:-11
near:chie	3:-26 4:-11 6:-30 7:41 11:15
near:chil	0:-12 1:-20 2:-55 3:25 4:-42 6:14 7:-21 8:-36 10:-48 11:-47
near:chin	0:15 4:9 5:-9 6:-18 10:-38
near:chol	3:-11 6:20
near:chri	4:-12 10:15
near:chur	0:11 2:-11 4:-19 8:-20 10:15
near:circ	3:-18 4:-9 6:9 7:20 8:-13
near:citi	0:-20 2:19 3:-21 4:-22 5:-15 6:10 7:-13 8:9 10:-11 11:-17
near:city	1:-14 2:-14 4:-25 5:18 7:-34 8:8 9:-26 10:-10 11:-20
near:civi	0:-31 1:-12 2:-20 3:-8 4:-20 5:26 6:8 7:-35 8:35 9:-25 10:-35 11:-12
near:clai	1:18 3:-26 4:-35 5:-24 6:21 7:-38 8:-12 9:-18 10:-17 11:8
near:clas	0:18 3:-12 6:-12
near:clea	5:-9 6:10 11:14
near:clim	6:26 7:-16
near:clin	3:-11 4:-10 5:18 7:-13 10:-14 11:-16
near:cloc	5:11 6:-10
near:clos	0:-37 2:-8 3:-33 4:-21 6:27 9:-8 10:-9
near:club	8:12 10:-11
near:coac	6:10
near:coal	6:8
near:coas	0:-9 1:13 3:12 5:-23 6:-11 8:-8 10:-9
near:coff	0:-10 2:27 3:-22 4:-8 5:-10 6:-37 7:-10 8:-9 9:-21 10:-22 11:27
near:cold	3:21 9:-18
near:coll	0:-12 3:-22 6:37 7:-26
near:colo	0:-18 1:9 2:14 3:-14 4:-19 5:-13 7:8 8:-39 10:11
near:colu	0:-13 10:16
near:comb	5:8
near:come	0:-27 1:-10 3:-29 4:19 5:-22 6:-38 7:-24 8:-11 9:19
near:comm	1:-19 2:-45 3:-27 4:-56 5:-26 6:29 7:-22 8:-32 9:-58 10:9 11:33
near:comp	0:-20 1:-9 2:-18 3:-49 4:-15 6:13 9:13 10:-12
near:conc	2:-21 4:22 6:22 7:-15 8:-9 10:-18
near:cond	3:-8 4:-8 5:44 6:-11 7:-18
near:conf	1:-19 2:-39 5:-20 7:-19 9:-43 10:17 11:-20
near:cong	0:9 3:-24 4:-8 5:-13 7:8 9:20 11:-25
near:cons	2:-11 3:15 4:-19 6:-30 7:18 8:-15 10:16
near:cont	0:-20 2:14 5:-32 6:-27 7:14 10:-27
near:conv	0:27 2:-13 3:-10 4:-20 5:-20 6:-19 7:-9 8:-8 9:18 10:-19 11:-19
near:coor	3:26 8:21 9:-18 11:-23
near:corp	0:-13 7:13
near:corr	0:-17 2:-9 3:-20 5:18 6:-11 7:-18 9:13 10:-9
near:cost	0:-20 3:-21 4:-13 5:-17 6:39 7:-16 9:-8 11:-8
near:coul	1:-20 2:16 3:-10 5:-10 6:-36 7:-21 9:36 10:-41 11:-30
near:coun	0:-11 1:-13 2:-49 3:-11 5:-20 6:27 7:-57 8:-38 9:-17 10:-32 11:14
near:cour	2:-9 3:-13 4:-14 8:17 10:-26 11:15
near:cove	4:17 6:-10 8:-12
near:cras	0:-12 3:-9 5:-13 6:22 7:-14
near:cres	2:-8 3:9 6:12
near:crew	0:14 2:-10 10:-26
near:crim	5:-8 6:11
near:cris	3:21 6:-21
near:crit	0:12 2:-9 4:-16 5:57 6:-42 7:-21 10:-15
near:cros	0:-38 1:-14 3:-35 4:-43 5:-21 6:-61 7:-18 8:-8 9:13 10:38 11:21
near:crus	5:-11 6:30 7:-13
near:cust	2:33 4:-11 6:-38 7:23
near:cut	3:21 9:-19 11:-20
near:cuts	11:11
near:dail	3:-16 5:-10 6:-24 7:-14 9:29
near:dama	5:17 6:-28 9:-11 11:-8
near:date	8:-23 10:26
near:daug	5:-14 6:31 7:-24
near:dawn	0:8 2:-8 4:-12 6:-17
near:day	0:-17 1:11 2:-22 3:-38 4:-35 5:-48 6:22 8:-9 9:-18 10:-17 11:22
near:days	0:-14 1:-15 3:25 4:-52 5:-57 6:32 7:-43 8:10 9:-22 10:-12 11:-13
near:dead	0:-20 2:18 3:-62 4:-73 5:-28 6:69 7:-34 8:-58 9:-49 10:-62 11:-29
near:deal	0:-9 1:-8 2:-25 5:-22 6:28 8:-13 10:-23 11:-26
near:deat	0:-34 1:-14 2:-34 3:-48 4:-29 5:14 6:68 7:-30 8:-16 9:-24 10:-11 11:-22
near:deca	0:13 2:-23 4:16 8:-14 10:-28
near:dece	0:-12 1:-8 2:-10 3:-19 4:-16 5:-38 6:12 7:-44 8:14 10:-10 11:18
near:deci	6:10
near:decl	10:17
near:defe	0:14 2:-13 4:-14 5:-23 6:12 7:-15 10:-15
near:del	3:9 5:-8
near:dela	0:-22 2:12 4:23 5:-32 7:-12 8:-10 10:-23
near:dele	6:8
near:deli	2:-13 6:22
near:demo	0:-9 3:-10 5:-9 6:-11 9:21 10:-18 11:17
near:deni	0:-16 1:-8 2:9 5:-15 8:11 10:-22
near:depa	0:-27 3:25 5:-9 7:-12 9:-22 11:8
near:depo	2:-11 3:-21 8:14 9:-22 10:-12 11:29
near:depu	3:-16 9:-18 11:27
near:dera	3:13
near:dest	2:13 6:-13
near:deta	0:-8 1:-10 2:-24 3:-31 4:15 5:-18 6:-43 7:-26 8:34 9:-27 10:-8 11:-16
near:dete	2:-8 8:14 10:-11
near:dhak	11:14
near:did	0:10 2:-17 3:-14 4:-25 5:-40 6:40 7:-27 8:-11 9:-11 10:-20 11:23
near:die	2:29 4:-8 5:-17 6:-21
near:died	0:-71 2:58 3:-65 4:-23 5:-81 6:50 7:-36 8:-16 9:-61 10:-51 11:-40
near:diff	3:-8 5:16 6:-13 7:-14 9:10
near:dire	2:-20 8:30 9:-18 10:-32 11:12
near:disa	1:23 6:-20 9:-30
near:disc	0:-21 3:-21 5:49 6:-38 7:-23
near:disp	0:-25 1:-15 2:-12 3:52 4:-16 5:-42 6:-11 7:-36 8:-11 9:-29 10:-11 11:-32
near:dist	2:-8 3:11 4:-17 7:-14 8:-14 9:-22 11:-23
near:dive	6:-17 7:21
near:dna	0:-8 4:-11 6:30 7:-28 8:-8 9:-15 11:-9
near:dnip	5:8 6:10
near:doct	0:-19 2:-13 3:-11 4:-18 5:48 6:-39 7:-18 8:-8 11:-8
near:docu	6:14
near:does	2:-11 4:15 7:-8 10:-16
near:doll	0:-8 2:-10 6:-11 10:22
near:dorm	0:-16 4:-16 10:23
near:doub	3:15 4:-8 10:-8
near:down	0:-41 1:-16 2:-12 4:18 8:-8 10:-33 11:-33
near:doze	0:21 2:-8 3:-15 4:-31 5:-24 6:45 7:-31 8:-18 9:-22 10:-28
near:driv	0:11 1:-18 2:-23 3:21 5:11 6:-36 7:-56 8:-20 10:-13
near:dron	0:-23 2:-12 5:-11 6:40 7:-13
near:drop	0:-19 1:-11 3:-16 4:-14 6:28 7:-12 9:-9
near:drov	0:-14 2:-9 4:-8 5:-15 6:-9 7:-11 8:-8 9:-12 10:22
near:drow	0:-18 1:-22 2:-22 3:-31 4:-20 5:-29 6:65 7:-14 9:-17 10:-11 11:-16
near:dtm	3:9
near:due	0:-10 1:-9 2:38 4:-24 6:-36 7:-16
near:dug	0:-18 3:-15 4:-26 6:36 7:-20 10:-9
near:duri	0:-22 1:-8 2:-24 3:-32 4:-11 6:14 7:-17 8:-23 9:-21 10:14 11:34
near:duty	5:15 6:-8
near:each	0:-30 2:-18 3:-19 4:-28 5:-39 6:38 7:-30 8:33 10:-37 11:-8
near:earl	2:-9 3:-12 4:-9 5:-30 7:14 9:22 11:-18
near:eart	5:12 7:-16
near:east	0:-11 1:11 3:-10 5:-9 7:-10 9:24 11:-33
near:econ	0:10
near:egyp	0:-11 2:-11 3:-36 5:-16 6:14 7:-14 8:29 9:15 10:-31
near:eigh	1:14 3:-22 4:17 5:13 6:-28 7:-10 8:-35 11:-20
near:elec	0:-21 2:-9 4:13 5:-24 6:37 7:-15 10:-19
near:elev	0:-16 2:-21 3:-32 6:20 7:-22 9:-28 10:-14 11:29
near:elim	0:-18 2:-8 4:-8 6:30
near:eln	0:-13 2:-11 3:-11 4:22 6:-11 8:-32
near:else	3:-9 9:-21 11:24
near:emba	0:-10 4:-17 8:-12 9:-17 10:24 11:-8
near:emer	0:-19 2:-21 3:-9 4:20 5:17 6:-23 8:19 9:-21 10:-25 11:-8
near:emir	8:-22 10:24
near:empl	0:14 10:-10
near:end	8:-11 9:16 10:12 11:-18
near:enem	6:14
near:ener	0:20 6:-8 10:-16
near:engi	3:22
near:ente	3:-19 7:-11 9:34 11:-18
near:esca	0:-10 2:-20 6:-34 8:-11 10:35
near:esta	0:25 4:-20 5:-10 6:-14 7:-8
near:esti	0:-12 1:21 2:-10 3:9 4:-8 5:-26 7:-8 8:-14 9:11 11:-26
near:ethi	0:-34 2:-15 3:-33 4:-38 5:-14 6:-8 7:-24 8:-27 9:34 10:46 11:-32
near:euro	0:-24 3:-30 4:-14 5:-11 6:21 7:-12 9:15 11:-8
near:evac	0:-25 1:-8 2:-8 3:29 4:-21 5:32 6:-53 7:-23 8:-8 9:-24 10:-16 11:-20
near:even	2:-11 4:-10 5:-19 7:21
near:ever	0:-17 2:-17 3:-18 4:22 5:10 6:-17 9:16 10:-21
near:exam	0:-33 1:-8 2:-35 3:-15 4:-38 5:-15 6:27 7:17 9:-20 10:14 11:-17
near:exch	0:-24 3:-16 4:-23 5:-13 6:-44 7:-14 8:44 9:-14 10:-34 11:-13
near:exec	0:-16 2:22 4:-16 5:-19 7:-9 10:-18
near:expe	1:-10 2:9 3:9 5:-21 7:-17 8:-12 9:-9 10:-11 11:-8
near:expl	1:22 6:-10 7:-9 10:-8
near:exte	5:-28 6:28 7:-8
near:face	3:10
near:faci	2:-9 8:-13 10:15
near:fact	0:30 2:-10 3:-33 4:-21 5:-19 7:-19 8:23 10:-24 11:-12
near:fail	3:11
near:fair	6:13
near:fall	0:-19 1:-10 2:-15 3:11 4:-32 6:11 8:11 9:13 10:-21 11:-32
near:fami	0:-21 2:-23 4:19 5:-24 7:-22 8:-18 9:-8 10:18 11:-8
near:far	0:14 2:-14 3:-31 4:-12 5:-29 6:11 7:-24 8:-8 10:9 11:12
near:farm	0:-45 2:-20 3:10 4:20 5:-15 6:27 7:-21
near:fash	3:10 5:-8 6:8
near:faso	0:-9 7:-16 9:15 11:-9
near:fata	0:-28 1:10 3:-15 4:-10 6:16 7:-23 9:-11 11:-8
near:fath	6:8
near:fear	3:13 5:-21 6:20 7:14 9:-16 11:-8
near:febr	0:-20 2:12 3:11 4:-15 5:-8 6:-16 7:-12 9:-28 11:18
near:fede	0:-16 3:-38 4:-8 5:-14 7:21 9:-15 11:15
near:fell	0:-17 2:-8 3:-14 4:-15 6:31 7:-22 9:-10 10:-10
near:ferr	7:13
near:fest	0:10 6:15 7:-9
near:fewe	0:-16 2:-14 4:12 6:-8 8:-15
near:fiel	3:10 6:9 7:-13
near:fift	0:-19 2:-9 3:13 4:-21 5:-24 6:27 7:-19 9:-9 10:-15
near:figh	1:-22 2:-14 4:16 5:-16 6:8 7:-9 8:11 9:-11 10:-33
near:figu	0:14 1:19 2:-36 3:-22 4:-43 5:-42 8:-27 9:18 10:-31 11:-35
near:fili	8:-9 10:10
near:fina	0:-8 3:-13 6:29 7:-23 8:16 9:-10
near:find	0:-9 5:-12 6:-36 7:42 9:-20 11:-19
near:fire	0:-8 2:-10 4:-9 5:-16 6:25 11:-8
near:firs	0:23 1:11 2:-35 3:-21 4:9 5:-41 7:-14 8:-25 9:-9
near:fish	0:-8 2:-16 3:-18 5:-43 6:51 7:-28 8:-10 9:-13 10:-41 11:-13
near:five	0:-31 1:-23 2:-32 4:-58 5:-18 6:11 7:14 8:26 9:-42 10:-9 11:-28
near:flas	6:8
near:fled	5:-10 6:-32 7:-9 9:42 11:-41
near:flee	0:-12 3:29 5:-16 6:-11
near:flew	5:15 6:-12
near:flig	5:-25 6:25
near:floo	0:-23 1:-13 3:17 4:-8 5:14 6:25 7:-50 9:-31 10:-9 11:-30
near:flow	6:-21 7:15
near:foll	0:-29 2:-10 3:-29 4:-22 6:-27 9:24 10:14 11:-18
near:foot	0:-8 3:19 5:-18 7:-14 9:-11 10:-11 11:-11
near:for	0:-58 1:-32 2:-18 3:-19 4:-49 5:-56 6:-28 7:62 8:32 9:-16 10:-18 11:-33
near:forc	0:-37 1:-12 2:10 3:-10 4:-33 5:-8 6:17 8:-26 10:16 11:-42
near:fore	2:12 3:-18 4:-22 5:-23 6:28 7:-16 8:-42 9:-12
near:form	0:-22 2:-12 3:-16 4:31 5:-11 7:-16 8:-21 9:-11 10:-23
near:fort	0:13 2:-9 3:9 4:-29 6:-35 8:-15 10:19 11:-12
near:foun	0:-15 1:-16 2:-26 3:-11 4:-43 5:-46 6:21 7:33 8:-11 9:-18 10:-25
near:four	0:37 1:-23 4:-84 6:-20 7:-16 8:-11 9:-54 11:-39
near:fran	0:-23 3:-23 4:-13 5:-10 6:27
near:free	0:-36 1:-10 2:-26 3:-31 4:-25 5:-47 6:-27 7:-34 9:-25 10:71 11:-41
near:frid	0:11 1:-12 2:-8 3:29 4:-25 5:-8 7:10 8:-11 9:-39 10:13 11:-38
near:from	0:17 1:-10 2:-8 3:-12 5:-29 6:-22 8:-27 10:-24 11:10
near:fron	0:-10 2:-8 3:-11 4:-8 6:21 7:-11 8:-13 10:11
near:fuel	0:30 2:-12 4:-19 5:18 6:-41 7:-8 10:-16
near:furt	0:-9 5:10 6:-10 7:-11 9:17 11:-15
near:gang	4:-21 5:-8 6:24 10:16
near:gas	6:16 7:-12
near:gate	8:13
near:gath	3:22 6:-20 11:-10
near:gavd	7:13
near:gave	2:-18 3:-12 4:-33 5:20 7:-15 8:-10 9:-16 11:-12
near:gaza	0:-52 1:-9 2:17 3:-30 5:-33 6:-19 7:-27 8:39 9:-10 10:-14 11:-14
near:gene	6:12 7:-10
near:get	2:-13 3:-36 5:-15 7:-13 9:16 11:13
near:girl	0:20 1:-14 2:-16 4:-21 5:18 6:-38 8:-27 9:-24 11:12
near:give	0:-57 1:-9 4:-32 5:-11 6:37 7:-19 8:-34 11:-24
near:givi	6:25 8:-14
near:goes	0:-17 3:-8 4:-15 5:-10 6:28 7:-12
near:goma	0:-20 3:11 5:16 6:14 7:-8 9:-35 11:-18
near:gone	0:-24 1:11 2:-13 3:-71 4:-19 6:-20 7:-59 8:-17 10:-17 11:52
near:good	0:-11 2:-8 5:15 7:-21 8:18 9:-28 10:-16 11:10
near:got	0:-27 2:-11 3:10 4:-9 5:-14 6:-8 7:-14 8:-9 9:-16 10:21 11:16
near:gove	0:-13 1:-14 2:-34 3:-14 7:-30 10:-36 11:23
near:gran	5:12 7:-8
near:grav	2:-20 4:18 5:14 7:-9 8:-10 10:-20
near:gree	5:15 6:-19 7:-8 8:14 10:-10
near:grou	0:-9 1:-26 2:-59 3:17 4:-25 5:-41 6:34 7:-49 8:11 9:-13 10:-25 11:-39
near:grow	6:-8 7:14
near:guar	0:-21 2:14 4:-17 5:-33 6:18 8:-13 10:-20
near:guer	0:-12 2:-12 8:-22 10:20
near:gues	6:12
near:gunm	2:-19 3:-17 5:-16 7:-20 8:-18 10:24
near:guns	3:-17 5:50 6:-44
near:had	0:-9 1:15 3:-15 4:-18 5:-13 7:-38 8:-20 9:19 10:-9 11:-19
near:hait	0:-14 3:-13 6:31
near:half	0:-19 5:-21 8:-19 9:18 11:-42
near:hall	3:23 5:-11
near:hama	1:-8 3:-14 4:20 5:-9 7:-23 8:-36 10:11
near:haml	3:27 5:-11 6:-16 7:-13 9:-8
near:hand	0:-40 1:-16 3:-24 4:34 5:-34 7:-31 8:-18 9:-16 10:11 11:-10
near:happ	0:-12 2:-11 3:8 6:10 10:14
near:has	0:-27 2:-78 3:-21 4:-31 5:-15 6:-10 7:35 11:-42
near:have	0:-39 1:-9 2:15 3:-15 4:-62 8:-60 9:28 10:-12 11:-11
near:havi	0:-18 2:-12 4:-14 5:-16 6:27 7:-9 10:-18
near:haza	0:17
near:head	0:34 2:-10 3:-28 5:-21 7:-42 9:19 10:-20 11:-8
near:heal	0:-25 1:-14 2:-17 3:-12 4:-25 5:17 6:39 7:-27 8:-13 9:-11 11:-20
near:hear	0:-23 1:-9 2:-17 3:-18 4:19 5:-38 7:-13 8:23 9:-19 10:-23 11:-20
near:heat	0:-13 5:-21 6:32 7:-13
near:held	0:-46 1:-8 2:12 3:-27 4:44 5:-29 6:-35 7:-26 8:-31 9:-9 11:-14
near:heli	1:-15 2:-25 3:-18 5:10 6:18 7:-28 8:-13 10:-25
near:hell	6:11 7:9
near:help	0:-18 1:-9 2:-19 3:-15 4:-34 5:28 6:-29 7:27 10:-14 11:-10
near:her	0:11 3:-19 5:-32 6:41 7:-25 9:-10 10:-10 11:-13
near:herd	0:-14 1:31 2:-11 3:-9 4:-18 5:-21 6:-10 7:-10 9:-18 10:-9 11:-10
near:here	0:-12 3:12 4:-26 5:-31 6:11 7:-12 8:-20 9:-12 10:25
near:hers	5:24 6:-23
near:hezb	6:23 7:-13
near:high	3:18 5:-8 6:13 11:-10
near:hill	0:20 3:-14 4:-13 5:-23 6:29 7:-16 10:-17
near:him	0:-29 2:-17 4:-26 5:21 7:-18 8:-8 10:-27
near:his	0:-16 1:-23 3:-19 5:28 6:-12 7:8 8:-27 9:-29 10:-34 11:14
near:hit	0:-11 1:-8 3:-21 5:39 6:-17 7:-37 9:-9
near:hits	5:-10 6:-8 7:17
near:hold	0:-9 1:-12 2:-16 3:-16 4:30 5:-20 6:-39 7:-20 8:30 10:-26 11:-18
near:home	0:-58 1:-20 2:-49 3:37 5:-14 6:-37 7:-21 8:12 9:-27
near:homs	9:-14 11:19
near:hope	4:-9 6:-16 7:18
near:hosp	0:-39 1:-16 2:-28 3:-34 4:-54 5:80 6:-15 7:-65 8:-15 9:-20 10:-41 11:-10
near:host	1:-10 3:-17 4:13 5:-19 6:-11 7:-30 8:20 9:21 10:-46 11:-38
near:hote	5:8 7:-15
near:hour	0:-29 1:-8 2:-25 3:10 4:-36 5:-23 6:21 7:-20 9:-24 10:30 11:-22
near:hous	0:19 1:-8 2:-19 3:14 4:10 6:-52 7:-31 8:-26 9:-32 11:8
near:hout	0:-9 4:16 6:-12 7:-10
near:how	2:-8 6:16
near:howe	5:-13 6:19 7:-10
near:huma	1:-17 2:-10 3:-19 5:-37 6:40 8:-25 9:-36 11:-31
near:hund	0:-23 1:-9 2:-12 3:-31 6:-13 7:15 8:18 9:-14 10:-27 11:-14
near:hung	6:8
near:hurt	0:-30 1:24 2:-13 3:-28 4:-26 5:66 6:-60 7:-26 8:-18 9:-26 10:-24 11:-13
near:hygi	3:-12 6:20
near:icrc	0:-12 1:18 2:-20 4:-14 5:-9 6:-10 8:-10
near:iden	2:13 4:-18 5:-26 6:22 7:-16 10:-21
near:idf	4:-8 6:28
near:idle	6:-11 9:-14 11:21
near:impr	3:-8 9:-11 11:14
near:inci	5:28 6:-9 10:-8
near:incl	0:-23 1:-25 3:-28 4:-48 6:18 8:28 9:-46 10:-24 11:-48
near:indi	0:36 2:-12 3:-14 4:-28 7:-18 8:-27 9:-12 10:8
near:indo	6:18
near:infa	6:20 9:-12
near:infe	0:-23 2:-8 4:-21 6:10 7:-14 10:25
near:info	3:14 4:-9 5:-9 6:-18 7:24 11:-10
near:inha	5:24 6:-21
near:inju	0:-26 1:-24 2:-21 3:-45 4:-39 5:84 6:-54 7:-29 8:-30 9:-35 10:-38 11:-29
near:inqu	6:8
near:insi	0:-19 2:-8 3:27 4:9 5:-17 6:9 7:-27 8:16 9:-30 10:-32 11:-16
near:insp	0:25 4:-26 5:-10 6:-24 7:16
near:inst	0:12
near:inte	0:-14 2:-33 4:10 5:12 6:-8 7:-36 9:8 10:-27 11:-10
near:into	0:19 1:-13 2:-15 3:-47 4:-8 5:-55 6:-13 7:-39 8:-17 9:51 10:11 11:-39
near:inve	2:25 3:-9 4:-8 5:-20 7:-12
near:iom	3:29 7:-9 9:-29 11:-8
near:iran	3:-19 8:-12 10:19 11:17
near:iraq	9:-10 11:14
near:irel	3:10 5:-13 6:23 7:-15
near:isla	6:16 7:-9 9:-10 10:-8 11:9
near:isra	0:-36 1:-20 2:39 3:-41 4:-31 5:-20 6:-20 7:-47 8:-12 9:-34 10:31 11:-21
near:ital	4:21 5:-9 6:-16
near:its	0:-11 1:20 2:14 3:-12 4:-43 7:-28 8:19 10:-62 11:-14
near:itse	0:-10 3:16 7:-8 9:-9 11:-9
near:ivor	3:12 10:-8
near:jail	4:-12 8:14 10:-10
near:jama	3:11 6:14 7:-8
near:janu	0:-34 1:21 2:-13 4:-27 6:-13 7:-23 8:-32 9:-41 10:24 11:11
near:jiha	6:8
near:join	3:16 4:-8 5:-8 6:-20 7:-8 8:-10 10:22
near:jord	3:-17 7:-8 9:-12 11:22
near:jour	0:-8 4:11
near:judg	5:-19 6:21
near:july	2:-11 3:-40 5:-8 6:14 7:-21 8:-12 9:-24 11:22
near:jump	6:10
near:june	0:-33 1:-12 2:-11 3:32 4:-21 6:38 7:-29 8:-30 9:-35
near:just	0:8 2:-16 3:-22 4:22 5:-26 6:-9 7:-17 8:-13 9:12 10:-25 11:-20
near:kadu	0:13 5:11 6:-14 8:-12 10:-16
near:keep	0:-11 2:-14 4:20 6:-16 10:-15
near:kens	0:-11 3:26 4:-8 6:-12 10:-12 11:-21
near:keny	6:14
near:kept	1:-10 2:-15 3:21 4:13 5:16 6:-31 7:-18 9:-17 10:-12
near:khan	6:13
near:khar	3:-10 6:8 11:8
near:kher	6:10
near:khyb	5:-10 6:26 7:-12
near:kidn	0:40 1:-16 2:-45 3:-27 4:-13 5:-30 6:-32 7:-14 8:-48 9:-13 11:-12
near:kill	0:-22 1:-10 3:-41 4:-37 5:-20 6:65 7:-37 8:-64 9:-75 10:-37 11:-50
near:kilo	3:11 5:22 6:-23 9:-9
near:kitc	6:15
near:kivu	5:-10 7:12 9:-8
near:knew	4:-10 6:17 10:-8
near:know	0:-9 2:-13 3:-19 4:12 5:28 6:-14 9:-10 10:-12
near:kore	0:-9 5:-14 7:9
near:krem	0:-9 1:-11 5:-10 6:15 8:10 10:-13
near:kuna	5:-11 6:22 9:-13 11:-19
near:kurs	4:-14 6:-17 8:17
near:kyiv	1:-10 2:-8 3:-16 4:21 6:-20 10:-11
near:lake	3:28 9:-10 11:-16
near:lamp	6:10
near:land	0:-9 6:20
near:lank	6:11
near:larg	6:21 7:-12
near:larr	5:-21 6:24 7:-10
near:last	0:-16 1:12 2:-30 3:-58 4:21 5:-41 6:13 7:-12 8:-44 9:11 11:-15
near:late	0:-31 1:-9 2:15 4:15 5:-38 6:31 7:-36 8:-25
near:law	5:-10 6:25 7:-21
near:lead	2:-17 3:-16 4:17 5:-15 6:16 7:-18 8:-20 9:-10 10:-25
near:lear	0:-31 3:33 4:-21 5:-14 7:13 9:-25 10:-19 11:-31
near:leas	0:-8 1:-8 2:-29 3:10 5:8 6:-8 7:27 8:-18 9:-15 10:-27 11:-8
near:leav	0:-24 1:-11 2:11 3:33 5:-35 6:-32 7:26 8:-9 10:-24 11:-35
near:leba	3:-26 7:-16 9:11 11:9
near:led	0:36 3:-19 4:-18 5:-15 6:-12 7:-14 8:-10 9:-9 10:-26
near:left	0:-71 3:29 4:9 5:-59 6:-34 10:-14 11:-13
near:leg	0:-26 4:-24 5:21 6:-22 7:-8 10:18
near:let	0:-30 1:-13 2:-42 3:-33 4:-63 5:-37 6:-63 7:-28 8:32 9:-17 10:48
near:liby	0:-9 6:10 7:9
near:lie	2:13 4:-8
near:lieu	6:11
near:life	0:-32 2:-23 4:-11 5:-15 6:25 8:41 10:-28
near:ligh	6:13
near:like	0:-9 4:-15 5:-9 6:31 7:-39 8:13
near:limb	5:25 6:-23
near:line	2:-10 5:-11 6:27
near:link	3:-8 5:-18 6:23 7:-10
near:list	0:-18 1:-21 2:-15 3:-35 4:-28 5:-35 6:-14 7:41 8:11 9:-31 10:-17 11:-30
near:litt	4:-9 6:-16 7:18
near:live	1:-18 2:-25 3:21 4:-34 7:-27 8:-23 9:16 11:-44
near:livi	0:-10 2:15 3:28 4:-21 5:-16 6:-39 7:14 10:-26 11:-16
near:loca	0:-30 1:-13 2:-14 4:-21 6:15 8:-16 9:-39
near:lock	4:-8 5:-9 6:-18 7:23
near:lodg	3:-10 6:20 7:-12
near:logg	0:-8 1:12 6:-8
near:lond	3:-16 6:30
near:long	0:-10 2:-8 3:-8 6:-13 10:14
near:look	0:-8 3:-14 4:-16 6:-43 7:35 8:10 9:-11 10:-9
near:lorr	5:16 9:-15
near:lose	5:17 6:-11
near:loss	0:-19 3:-8 5:-12 6:43 7:-10
near:lost	0:-11 1:-24 2:-38 3:-31 4:-45 5:17 6:42 7:-30 8:-20 9:-17 10:-33 11:-15
near:lowe	0:22 3:-12 5:10 6:-23
near:lunc	6:8
near:lyin	0:-8 5:-12 6:11 7:-8 9:-10 10:-13
near:mach	6:11
near:made	2:-21 3:13 4:-29 5:-17 6:17 10:-18
near:maga	0:8 8:10 10:-18
near:magn	6:15
near:maim	0:-11 1:-10 2:-12 3:-11 4:-9 5:36 8:-13
near:main	0:-12 3:-21 4:19 5:-8 6:-14 7:-15 11:19
near:majo	0:-14 1:-9 2:-10 4:-20 6:-9 9:-9 10:23 11:-19
near:make	3:12 5:-13 6:27 7:-18 9:-8
near:mala	2:13 7:-26 8:-9 10:-11
near:mali	0:29 2:-12 4:-22 8:-25
near:man	3:18 5:-15 6:12 7:-20 9:-9
near:mana	1:-11 5:12 7:9 9:-12 11:-10
near:mani	0:-11 2:-9 4:-9 6:-9 7:22 8:-17
near:mans	0:-20 2:-25 4:-10 5:11 6:17 10:-21
near:many	2:-8 3:9 6:8
near:marc	0:33 2:-21 4:-42 5:-44 6:-12 8:-40 10:25 11:-46
near:mari	0:-10 4:10 5:-8 7:11 8:-8
near:mark	3:-17 4:-12 7:10 10:-10
near:mart	0:-11 5:-11 6:25 7:-22
near:matt	9:11 11:-19
near:may	1:-12 2:-9 3:-21 5:-22 6:25 7:-33 8:-12 9:-30
near:mayo	3:24 5:11 7:-10 9:-15 11:-10
near:mean	3:19 4:15 5:-8 6:-16 8:-8 10:-11 11:-9
near:medi	0:-19 1:14 3:-51 4:12 6:15 7:-50 8:16 9:-35 10:-14 11:-30
near:meet	6:11
near:mega	5:11 6:-9
near:memb	2:-11 3:10 4:10 5:-20 6:9 8:-23 9:-8 10:-10
near:men	0:18 2:-21 3:-30 4:-31 5:-42 6:11 7:-15 8:-18 9:35 11:-8
near:mend	0:-14 5:-27 6:34 7:-22
near:mess	4:-9 6:12
near:metr	3:8 5:-11 6:13
near:mexi	0:8 3:-21 7:15 9:-9
near:mid	5:-13 6:24 7:-12 11:-8
near:midd	3:11
near:migr	0:10 1:25 2:-10 3:28 4:-29 5:-11 6:-40 8:-12 9:-23
near:mile	4:-9 5:21 6:-13
near:mili	0:11 1:-9 2:16 3:-31 4:-35 5:-29 6:17 7:-23 11:-22
near:mill	0:-14 1:-9 2:-17 4:11 5:-15 6:-22 8:-9 9:24 11:-26
near:mine	0:-17 1:27 2:-11 3:14 5:10 6:-34 7:16 8:-14 9:-18 10:-16 11:-16
near:mini	1:-21 2:-36 3:-34 5:28 6:12 7:-52 10:-45 11:-28
near:mino	0:-8 1:-8 2:-9 3:-10 4:17 5:-21 6:13 7:-8 10:-17
near:minu	0:-10 3:20 11:-10
near:miss	0:-60 1:33 2:-36 3:-39 4:-23 5:-78 6:-27 7:77 8:-32 9:-45 10:-46 11:-41
near:mode	5:28 6:-17
near:moga	6:13
near:moh	0:-9 5:14 6:-9
near:mond	2:-11 4:-36 5:-34 6:30 8:-9 9:13 10:-15 11:-10
near:mone	3:-21 9:24 11:-20
near:moni	3:-10 6:22 8:-9 9:-12 11:10
near:mont	1:-19 3:-14 4:22 5:-34 6:-30 7:-37 8:-32 11:13
near:more	1:-40 2:-49 3:-31 4:-18 6:20 8:-31 9:-32 10:8 11:-9
near:morg	2:-9 4:-18 5:-28 6:48 7:-14
near:morn	0:-23 2:-11 3:-8 4:-15 5:17 6:-16 7:-16 10:16
near:mosc	5:14 6:-8 8:18 10:-20
near:mosq	3:-19 6:28 7:-9 9:-8
near:most	0:11 2:-26 4:-38 5:-46 8:9 9:-12 10:-34
near:moth	0:23 2:-13 3:-11 4:-20 5:-23 6:-27 9:28 10:-29 11:-9
near:moto	3:-10 5:20 7:-10
near:moun	6:8
near:mour	5:-14 7:13
near:move	0:-36 1:-8 2:-18 3:58 4:18 6:-52 7:-37 8:-9 9:-19 11:-41
near:msf	5:12 6:-12
near:mud	0:-11 7:8
near:murd	2:12 4:-33 6:10 7:-18 8:-18 10:-16
near:myan	0:-21 2:-13 3:-24 4:24 5:-20 6:31 7:-16 8:-10 9:18 10:-25 11:-8
near:myse	0:-28 2:-19 3:-13 4:-31 5:-30 6:33 7:-24 8:-18
near:nair	5:-11 6:21
near:name	1:-17 2:-33 3:-39 6:34 7:-13 8:-31 9:-35 10:-51 11:-26
near:nati	1:-14 2:-22 3:-9 4:16 5:-13 7:22 8:-14 9:-35 10:-20 11:-24
near:naut	6:19 7:-10
near:navy	0:-13 4:18 10:-14
near:near	0:42 1:-10 2:-27 3:-25 4:-37 7:-27 8:-34 10:-35
near:need	5:26 6:-21 7:-16
near:neig	1:-9 2:-10 3:-15 4:-9 7:-39 8:-12 9:20 10:-17
near:nepa	0:-12 4:25 5:-10 6:8 10:-25
near:netw	0:-8 3:-18 5:9 7:19 9:-9 11:-13
near:neut	0:-36 2:-9 3:-11 4:-16 5:-14 6:46 10:-9
near:neve	0:-10 2:-8 3:-23 4:-8 5:-12 6:-21 7:36 9:-19
near:new	0:-28 1:12 2:-8 4:-22 5:-32 7:-16 8:23 10:-21 11:-32
near:news	3:-9 7:8
near:next	0:-10 2:26 3:-14 4:-32 5:-10 6:-28 7:-8 8:-11 9:-26 11:19
near:nige	0:19 1:-11 2:-40 3:-31 4:-25 5:-43 7:-31 8:-47 9:13 10:20 11:-26
near:nigh	0:-48 1:-10 2:-38 4:-38 6:13 7:-30 8:-18 9:-10 10:44 11:-14
near:nile	5:-17 6:21
near:nine	1:16 2:12 3:19 4:-23 5:27 6:-25 7:-38 8:-29 9:15 10:-14 11:-20
near:nobo	0:-34 2:-24 3:-33 4:-13 5:-22 6:-44 7:18 8:-17 9:21 10:16 11:-16
near:non	0:14 3:-8 10:-12
near:none	6:30 7:-30
near:noon	0:-25 2:-11 4:-15 7:-22 8:-12 9:20 11:-10
near:nort	2:-14 3:26 4:-14 6:27 7:-10 8:-21 9:-24
near:not	0:43 1:-35 2:-22 3:-36 4:15 5:-34 6:-53 7:42 8:-44 9:16 10:-57 11:-54
near:note	8:21 10:-16
near:noth	0:-17 2:-17 4:23 5:-19 6:-33 7:13 8:-14 9:-27 10:-16 11:19
near:nov	0:-19 6:21
near:nove	1:23 2:14 3:-8 4:-16 5:-16 6:-48 8:-22 9:16 11:-27
near:now	0:-40 1:-12 2:-28 4:-19 7:31 8:9 9:-28 10:-39 11:-25
near:nrc	5:-13 6:23 9:-8 11:-8
near:numb	1:-27 2:-33 3:24 4:-17 5:-16 7:14 9:-59 10:-51 11:-8
near:nurs	0:30 1:-9 2:-12 3:-25 4:-25 5:-26 6:10 7:-27 8:-10 9:-20 10:10 11:-14
near:obse	3:-9 6:19 9:-13 11:-13
near:occu	0:-15 3:18 5:-29 6:23 7:-10 8:-11 9:-11 11:-15
near:ocha	3:23 6:8 9:-13 11:-9
near:oct	0:9 2:-10 4:-11 6:9 8:-16 10:10
near:octo	0:38 1:-23 3:17 5:-29 6:-27 7:-13 8:14 9:-44 10:-17 11:-27
near:off	0:17 2:19 3:28 4:-52 5:-47 6:-15 7:-17 8:-37 9:-35 11:-39
near:offe	6:9 8:18 10:-18
near:offi	0:-42 1:11 2:-14 3:-18 5:-44 6:21 7:-23 8:9 9:9 10:-13
near:once	3:-14 9:15 10:-13
near:one	0:-17 1:-39 2:-13 3:-43 4:20 6:-13 7:-33 9:-11 10:12 11:-8
near:ones	0:-24 1:-8 3:-20 4:-16 5:-12 6:9 7:-10 8:-20 9:-11 10:23 11:-16
near:only	0:14 1:-9 2:-13 3:-26 4:-28 5:-21 6:-9 8:-18 9:9 10:14 11:-25
near:open	0:-12 2:-11 4:-15 6:-20 8:13 9:-10 10:19
near:oper	0:-21 2:-8 4:-14 5:13 6:28 8:-11 10:8
near:oppo	6:11
near:orga	1:13 5:-12
near:orig	0:23 3:-17 4:-11 6:-28 8:-14 9:-13 10:-8 11:19
near:othe	1:-26 2:-41 3:-41 4:18 5:-32 7:-38 8:16 9:12 10:-10 11:-30
near:our	0:-25 1:-14 2:13 4:-26 5:15 6:-12 7:-43 8:-17 10:10 11:-27
near:ours	3:-18 5:-16 6:30 9:-15 10:-8 11:-10
near:out	1:-24 2:-43 3:38 4:-18 6:13 7:-54 9:-50 11:-49
near:outs	0:-10 3:38 6:-41 7:-22 8:-12 9:-13 10:25 11:-13
near:over	1:-21 2:23 3:18 4:-66 6:-24 7:-30 9:-8 11:-12
near:own	0:21 1:-10 2:-14 3:-9 4:-31 5:15 6:-22 7:8 8:-8 10:-17
near:owne	0:-25 2:-18 4:12 6:19 8:-15 10:-25
near:page	0:23 1:-13 2:-10 3:-28 4:-14 5:-21 6:-26 7:-23 8:-30 10:24 11:-22
near:paid	3:-12
near:pakh	5:-10 6:26 7:-12
near:paki	2:-8 3:-16 4:-19 5:-15 7:-13 8:10 9:-13 10:-10 11:26
near:pale	2:-19 3:-11 4:-18 5:15 6:-13 7:-12 10:10
near:pape	0:-14 3:15 6:10 7:-9 9:-11
near:para	6:23
near:pare	2:9 4:9 6:-23 8:-11 9:-8 10:-23
near:pari	0:-13 4:-8 5:-11 6:23
near:parl	6:9
near:part	1:-9 2:-36 3:13 4:-22 5:-14 6:-9 7:-32 8:-17 9:-32 10:32 11:-22
near:pass	0:19 2:-22 4:-34 5:-10 7:-36 9:22 10:-10 11:-30
near:past	0:10 2:-18 4:-12 5:-47 6:30 10:-22
near:path	0:25 2:-15 3:12 4:-23 5:-15 8:-11 10:-12
near:pati	5:24 6:-13
near:paym	10:9
near:peac	0:-10 1:-8 2:-24 3:-10 4:-23 5:-29 6:53 7:-9 8:-9 10:-21 11:-27
near:peak	9:8 11:-21
near:pens	0:-13 3:-11 4:-9 5:18 6:-35 7:-13 9:-13 10:-19 11:22
near:peop	0:12 1:-31 2:-47 3:28 4:-21 5:23 6:-25 7:-11 8:-38 10:-50 11:-11
near:per	3:-12 6:-10 9:-16 11:19
near:peri	1:-18 2:-16 3:-57 4:-19 5:-28 6:38 7:-17 8:-10 9:-10 10:-15 11:30
near:pers	0:-23 1:-10 2:-11 3:11 4:10 6:-24 7:17 8:-8 9:-15 10:-15
near:peti	3:8
near:phas	10:9
near:phon	4:-10 5:-15 7:18
near:pict	5:20 6:-15 7:-12
near:plac	0:-10 2:-10 3:-18 4:-10 5:-13 6:27 7:-28 9:-17 10:-17 11:13
near:plan	0:-30 1:-17 2:-10 3:-8 4:-36 5:-27 6:-18 7:-30 10:35
near:plun	5:-10 6:11
near:plus	8:10
near:poli	1:-12 2:-54 3:-41 4:-17 6:25 7:-26 10:-20 11:-24
near:popu	0:-8 5:-11 6:16 7:-11 11:-10
near:port	5:9
near:post	0:-13 1:-9 3:15 4:-16 5:-24 6:16 7:-8 9:-17 10:-16 11:-15
near:pray	0:17 3:-24 5:-8 6:12 7:-13 9:-10 10:-8
near:pre	3:19 9:-21
near:pref	1:-9 3:-32 5:-14 6:50 7:-19 9:-30 11:-37
near:preg	3:11 6:-14
near:pres	2:-23 3:-11 5:-15 6:41 7:-42 9:-14 10:-30 11:-8
near:prev	0:15 5:-8 6:25 7:-14
near:pric	3:-12
near:prim	2:9 6:-8 10:-15
near:prin	0:-33 2:22 3:-9 4:-35 5:-15 7:-10 8:-10
near:pris	0:18 1:-11 2:-19 3:-25 4:22 5:-29 6:-27 7:-27 8:14 9:-11 10:-36 11:-11
near:priv	9:-21 11:21
near:prob	3:11 5:13 7:-20 9:-8
near:proj	1:20 6:-22 7:-8
near:prom	0:-12 3:-14 4:-26 6:-20 7:-9 8:-8 10:34
near:prop	0:10 8:-12 10:11
near:pros	0:-11 5:14 8:-12 10:14
near:prot	0:-8 3:9 5:-20 6:8 7:9
near:prov	1:-11 2:-14 3:19 4:-19 5:-54 6:31 8:-12 9:-44 10:-26 11:18
near:publ	2:-8 3:8 4:-30 5:-25 6:24 7:13 10:22
near:pull	0:-8 3:-8 5:14 6:16
near:punj	3:-26 5:-17 7:-17 9:-24 11:30
near:pupi	0:29 2:-11 3:-11 4:11 6:-19 7:-20 8:-9 9:-18 10:-36
near:push	0:-9 6:9
near:put	0:-8 1:-25 2:-22 4:-20 5:-10 6:17 7:10 9:-31 10:-8 11:-16
near:puts	0:37 2:-10 3:-13 4:-20 5:-10 6:-16 7:-8 8:8 9:-8 10:-25
near:qata	8:11 10:-10
near:quak	0:-11 3:-16 6:10 7:-8
near:quar	6:10
near:quot	0:-9 3:-8 5:-12 6:16
near:raba	5:-9 6:13
near:radi	0:-12 4:-11 5:-19 6:29 8:-8 10:9
near:rafa	2:-8 5:21 6:-9
near:raid	0:8 2:-33 4:-44 5:-17 6:21 7:-11 8:-12 10:16
near:rail	6:10
near:rain	0:-18 1:-9 3:18 4:-23 5:-15 6:-36 7:-9 9:-25 10:20
near:rais	5:-18 6:32 7:-12
near:rama	0:-28 4:-15 5:8 8:32 10:-23
near:rang	0:-8 6:14
near:rans	0:-35 1:-11 2:13 3:-20 4:21 5:-20 6:-49 7:-20 8:-34 9:-11 10:33 11:-12
near:rate	6:12
near:rati	3:-21 9:24 11:-20
near:reac	0:16 1:-8 2:18 3:-15 4:-22 5:-31 6:-8 8:-13 11:-19
near:read	0:21 2:-18 3:13 4:-18 5:11 6:-46 9:-8 11:-10
near:rebe	0:-16 1:-8 2:-13 3:-10 5:-11 6:-35 7:19 11:10
near:reca	3:18 9:-9
near:rece	0:-10 3:-15 4:-11 6:21 8:-18 9:-18 10:9 11:16
near:reck	3:16 7:-19 9:-12 11:-9
near:reco	1:28 2:-18 4:-30 5:-10 6:9 7:-51 8:-15 9:-15 10:-31 11:-16
near:red	0:-31 1:-11 2:12 4:-40 5:25 6:-8 8:-21 9:-26 11:-17
near:refu	0:-22 1:-11 3:-16 4:-12 5:-23 7:10 9:18 10:-13
near:regi	0:21 1:-23 2:-33 3:-9 4:-57 5:-8 6:-30 7:19 10:-26 11:8
near:reha	3:14 11:-8
near:reje	0:-9 1:-12 2:-18 3:-8 4:9 6:24 10:-18
near:rela	0:-14 2:-11 4:-12 5:-22 7:39 9:-17 10:-9 11:-11
near:rele	0:-36 1:-9 2:-36 3:-13 4:16 5:-10 6:-32 7:-15 8:23 9:-10 10:15 11:-12
near:reli	3:-12 5:-15 6:8 7:-16 9:-24 11:19
near:relo	3:30 6:-11 9:-21 11:-9
near:rema	3:-9 4:33 5:16 6:-28 7:18 8:-41 10:-56 11:-30
near:repa	5:-9 6:13
near:repo	0:21 1:-20 2:-29 3:-50 4:-36 6:32 7:-58 8:13 10:-36
near:repu	3:-8 11:12
near:requ	2:-15 8:26 10:-24
near:resc	0:-18 1:-13 2:-18 3:-14 4:-19 6:25 7:-26 8:-10
near:rese	3:-8 11:13
near:resi	0:-24 3:10 7:-14 9:-13 10:12 11:-12
near:resp	0:-12 2:-9 3:-31 4:24 5:-11 9:10 10:-18 11:-15
near:rest	0:-16 3:-8 4:-24 5:-23 6:37 7:-22 9:-16 10:-24 11:13
near:resu	0:-10 2:-11 3:12 4:-8 5:-10 6:17 9:-11
near:reta	6:17
near:retr	0:-15 6:10 7:-20
near:retu	0:-45 1:-19 2:12 3:-41 4:-17 5:-41 6:-28 7:12 8:8 9:-31 10:-25 11:51
near:reut	0:-23 2:11 3:-8 4:13 5:9 6:-29 7:-11
near:revi	5:-14 7:10
near:rice	0:24 6:-26
near:rifl	5:-9 6:12
near:righ	1:-17 2:-19 3:-29 4:27 6:16 7:9 8:-32 9:-25 10:-11 11:-25
near:rise	0:-12 3:-14 4:-11 5:-13 9:29 10:-8 11:-22
near:rive	0:-10 3:-18 4:-9 5:-11 6:-10 7:18 9:24 11:-8
near:road	0:-11 1:-9 2:-8 3:24 4:-21 5:-16 6:24 7:-26 9:-35 10:-17
near:rohi	3:9 6:-18 7:19 9:-20 11:-19
near:roof	3:18 9:-21
near:room	0:-15 2:-9 3:-29 4:23 5:10 6:-26 7:-24 9:8 10:-20 11:11
near:rose	6:10
near:roug	5:9 6:-17 7:10
near:roun	0:-11 3:18 4:-15 5:-8 6:9 7:11 11:-17
near:rubb	0:-8 5:-12 6:31 8:-12 10:-17
near:ruli	5:-11 6:14 7:-9 10:-13 11:19
near:run	6:12
near:runn	3:22 6:-24 7:15
near:rura	11:9
near:russ	0:-27 1:16 2:-23 3:-18 7:-29 9:-11 11:-9
near:sada	6:17 7:-9
near:safe	3:9 5:-12 7:12 9:-13
near:said	1:-53 2:-51 3:-23 4:-53 6:25 7:-31 9:-11 10:8
near:sale	6:15
near:same	0:32 1:-16 2:-45 3:-25 4:-46 5:29 6:-50 7:-14 8:-8 9:-31 11:32
near:sana	0:26 3:-20 4:-9 6:-16 7:-9 9:-11
near:sand	4:26 5:-13 6:-26
near:sant	5:8
near:sar	6:15 7:-10
near:satu	0:-16 1:-9 2:-11 3:-29 4:-16 5:-30 7:20 8:-12 10:13 11:13
near:saud	0:-17 4:-13 5:-8 6:-21 8:38 10:-24
near:save	0:-17 4:15 6:-10 10:11
near:saw	0:-32 2:9 5:25 6:-28 7:-12 8:-15 10:-44
near:say	0:-21 2:-44 3:19 4:-42 5:-19 7:13 8:-20 9:18 10:-20
near:sayi	5:-9 7:-13 10:9
near:says	0:-42 2:12 3:8 4:-16 6:-8 7:-19 8:-48 9:-65 10:25
near:sche	3:19 7:-10 11:-16
near:scho	1:-13 2:-19 3:17 4:-15 5:-21 7:15 8:-27 9:-38 10:-10 11:-22
near:sea	7:13
near:sear	3:-16 4:-8 6:11 7:18 9:-19 11:-11
near:seas	6:-16 7:11 9:-8
near:seat	0:-8 4:-15 5:-11 6:-11 10:17
near:seco	0:-34 1:-14 2:-9 4:-15 7:-28 8:-26 9:17 10:16 11:-34
near:secr	6:23 7:-12
near:sect	3:14 6:-8
near:secu	0:-34 2:-8 4:21 5:-31 6:30 7:-19 8:-9 9:-15
near:seen	1:-10 2:-11 3:-14 5:-25 6:-24 7:19 8:-17 9:-23 10:11 11:-14
near:seiz	0:36 1:-10 2:-30 3:-13 5:-14 6:-37 7:-16
near:sell	0:-9 9:11
near:sena	6:8
near:sent	0:-24 1:-9 2:-12 3:18 4:-23 5:-33 6:-46 7:13 8:44 9:-20 10:-25
near:sepa	2:-8 4:-8 5:-13 6:9 8:-10 10:9 11:-8
near:sept	1:-9 2:-12 3:-17 4:-23 5:-14 6:-10 7:-27 8:14 9:16 10:15 11:-28
near:seri	5:42 6:-27
near:serv	0:8 1:-8 2:-18 3:-14 4:-13 5:-39 6:11 7:-30 8:40 9:-14 10:-34 11:11
near:set	3:19 4:-18 5:-26 6:-23 8:-10 9:-16 10:21 11:-16
near:sett	3:-8 5:16
near:seve	0:10 1:-16 2:-41 3:-14 4:-8 6:10 10:-29 11:-24
near:shab	6:8
near:shal	0:-10 2:-11 4:-20 7:-8 10:20
near:shar	0:-12 5:17
near:she	0:17 1:-13 2:-16 3:-8 4:-28 5:30 6:-12 7:-24 8:-20 9:-37 11:-20
near:shel	0:-9 2:-9 3:31 5:-16 6:-24 7:-10 11:-43
near:ship	4:11 6:-9
near:shir	0:8 3:19 6:-10 11:-17
near:shor	0:-12 4:-9 5:-25 7:16 8:-26 10:21
near:shot	0:-51 1:-10 2:14 3:-20 4:-56 6:77 7:-28 8:-32 9:-11 10:-50 11:-10
near:shou	0:-26 2:-19 3:12 4:30 5:-17 6:-9 7:-18 8:-11 9:-20 10:-26
near:shov	5:-10 6:24 7:-12
near:show	0:-29 2:27 3:-20 5:25 6:-30 7:-29 9:-9 10:-10
near:shra	5:21 6:-11
near:shut	6:-11 7:-8 9:19 10:-8
near:side	0:-14 1:-16 2:10 3:-12 4:9 5:-31 7:-32 8:26 9:-17 10:-58 11:-11
near:sieg	0:-11 6:24
near:sign	0:-23 1:-14 2:42 3:-8 4:-44 5:-27 6:-13 7:-18 8:-15 10:-27 11:-26
near:sinc	2:-68 4:-35 5:-18 7:-12 10:-12
near:sind	3:13 6:21 7:-12 9:-15
near:sing	3:-28 4:-13 5:-16 6:31 7:-26 9:21 11:-17
near:sink	7:9
near:site	0:-18 1:29 3:12 4:14 5:-15 6:-11 7:-24 9:9 10:-17 11:-26
near:sitt	3:-17 4:27 6:-22
near:six	1:-13 2:-21 3:10 4:35 5:9 7:-32 8:-19 9:-14 10:-34 11:-28
near:sixt	1:11 3:-12 4:-21 10:-13
near:size	3:12
near:slau	2:-19 3:-18 4:-17 5:-8 6:19
near:slee	3:37 4:-8 6:-16 7:-21 9:-27 11:-15
near:slep	0:-9 3:11 4:-16 5:19 10:-15
near:slid	3:-10 6:11
near:slip	0:-13 10:16
near:slop	0:16 3:18 4:-12 5:-12 6:-20 7:-10 9:-8 10:-9
near:smal	0:-10 2:28 3:10 4:-32 6:-10 7:-8 9:-18 10:-21
near:smok	5:34 6:-25 7:-11
near:soci	0:9 2:14 4:-15 5:-10 7:-21 8:-12 10:-10
near:sold	0:8 1:-15 2:-38 3:-41 5:-42 6:12 8:9 9:-21 10:-21 11:-15
near:soma	3:11 6:-11
near:some	0:-11 1:-11 2:-44 3:-43 4:-11 6:-10 7:-46 9:-11 10:30 11:-9
near:son	3:-9 5:-22 6:29 7:-13 9:-8 10:-10
near:sons	0:-10 4:-13 5:-8 7:-9 8:-14 10:20
near:soro	3:-16 5:12
near:soug	5:-17 6:-47 7:44 9:-13
near:sour	0:-14 2:-8 4:-13 6:30 7:-11 8:-11 10:8 11:-19
near:sout	0:-43 1:-8 2:-18 3:-18 4:17 5:-29 6:21 7:10 8:9 9:-34 10:-23 11:18
near:spac	3:-8 9:22 11:-25
near:spar	6:8
near:spea	0:-9 2:-13 3:-10 4:-10 5:-18 7:16 9:-22 11:19
near:spec	0:-8 3:-16 4:-9 6:9 7:19 8:-13
near:spen	0:22 4:-23 6:-13 10:-10
near:spok	0:-23 1:-19 3:-22 4:-58 5:11 8:-21 9:-36 11:15
near:spot	6:12
near:spri	3:12
near:sri	7:9
near:stad	3:18 6:-8 9:-10
near:staf	0:-24 2:-15 3:-15 4:16 5:9 6:-18 7:-8 8:-18 9:-26 11:19
near:stag	3:-9 6:16 8:-11 10:11
near:stai	6:8
near:stal	3:19 7:-10 11:-16
near:stan	0:-17 2:-10 4:15 6:13 10:-13
near:star	0:21 1:-17 2:-17 3:21 4:-35 5:-31 6:-15 7:-34 10:-30 11:8
near:stat	0:-27 1:-25 2:-24 3:-11 4:-31 6:-8 7:11 8:-31 9:23 10:14 11:-31
near:stay	3:14 6:-13 9:12 11:-25
near:step	2:-13 3:-12 4:-11 5:30 6:-21 7:-15 9:-9 10:-17 11:-15
near:stil	0:-54 1:-30 2:-23 3:25 4:57 5:-12 6:-58 7:24 8:-61 9:-8 10:-42 11:-62
near:stop	1:-13 2:-13 4:-21 5:-24 6:26 7:-24 8:-12 9:-11 11:-22
near:stor	0:-11 3:-10 4:-15 6:25
near:stra	5:26 6:-23 10:-12
near:stre	0:16 3:-9 4:-10 7:-25 10:-16
near:stri	0:-18 2:-11 3:8 4:-8 5:16 7:14 9:-15
near:stro	5:-23 6:27
near:stru	0:-10 6:21 7:-22 9:-9 10:-17 11:-8
near:stud	6:17
near:sub	6:20 7:-14
near:succ	5:-27 6:33
near:such	0:-10 3:21 4:-8 10:-12 11:-20
near:suda	0:-19 1:-8 3:-8 4:-8 5:-24 8:20 10:-17
near:suff	0:-8 3:-11 6:26 7:-19
near:summ	0:-28 3:-22 4:-12 6:35 7:-8
near:sund	0:-35 1:-8 2:-22 3:-11 4:-39 5:-15 6:15 7:-21 9:11 10:18 11:-13
near:sunk	0:-14 4:11 6:13
near:supe	6:15 7:-11
near:supp	0:-8 10:10
near:surg	0:-20 2:-12 3:-14 4:-9 5:48 6:-39 7:-18 8:-9 9:-11 10:-13
near:surr	5:-13 6:20 7:-13
near:surv	0:11 4:-15 5:-33 6:48 7:-22 9:-9 11:-9
near:susp	3:-9 6:17
near:sust	0:12 3:-18 4:-8 5:15 6:-15 9:-11
near:suzu	3:15 6:-9
near:swap	3:-8 4:-8 5:-9 6:-23 7:-17 8:32 10:-14 11:-13
near:syri	0:-12 1:-12 3:-23 5:-8 6:35 7:13 9:-29
near:taiw	5:10 7:-11
near:take	0:48 1:-27 2:-44 5:-14 6:-60 7:-24 8:-12 9:-22 10:-30 11:-39
near:taki	0:-16 3:-12 4:-8 5:-14 6:35 7:-9 8:-11 9:-8
near:tali	6:9 7:-8
near:talk	0:-10 2:-23 3:-14 4:-16 5:-14 6:-16 7:-23 8:18 10:18 11:-14
near:tall	3:-16 4:-8 5:-10 6:34 7:-8 9:-8
near:tank	6:14
near:tawi	3:24 9:-15 11:-10
near:tea	5:-8 6:18
near:teac	0:48 2:-9 3:-15 4:-40 5:-26 6:-15 7:-14 8:-14 9:-22 10:-36 11:-8
near:team	0:-29 1:10 2:-12 3:-19 4:-12 5:18 6:-18 7:9 9:-23 11:15
near:tele	0:-28 2:-14 3:-16 5:-15 6:30 10:-33 11:-9
near:tell	3:-14 6:-10 9:17
near:temp	3:13 5:13 6:-13 7:-18
near:ten	0:-11 1:-9 2:22 3:-14 4:-25 5:-11 7:-45 8:13 9:-19 10:-16 11:-9
near:tens	3:15 5:-9 7:-13 9:-23 11:8
near:tent	3:27 6:-16 7:-10 9:-18 11:-10
near:term	0:-26 4:-14 6:-13 8:38 10:-29
near:terr	0:-15 2:20 3:24 4:-18 5:-20 6:12 7:-18 8:-29 9:-10 10:8 11:-29
near:test	6:8
near:thai	0:-39 2:-11 4:-46 5:-20 6:-21 7:-24 8:14 9:-19 10:31 11:-13
near:than	0:9 1:-29 2:-21 3:-22 5:-36 6:42 8:-28 9:-14 10:-16 11:-38
near:that	0:-9 1:-32 2:25 3:-10 4:-22 5:-14 6:-48 7:18 8:20 9:-40 10:-9
near:the	1:17 2:-8 5:-34 7:-39 8:-12 10:-21 11:-35
near:thea	5:12 7:-8
near:thei	1:-28 2:-59 3:9 4:-13 5:-13 6:-10 7:-44 8:-17 9:-9 10:-24 11:25
near:them	0:-34 4:-15 5:8 6:9 7:-26 8:-15 9:-33 11:-68
near:then	2:-36 4:9 5:-38 6:20 8:-34 9:-11 10:-37
near:ther	0:-15 1:-10 2:-50 4:47 5:-45 6:-20 7:23 9:-49 10:-16 11:-31
near:thes	0:-31 2:23 3:17 4:-26 5:-32 6:-34 7:-26 9:-38 10:13 11:12
near:they	0:25 1:-23 3:-41 4:-17 7:-62 8:-32 10:-28
near:thin	2:-20 3:12 4:-12 6:-20 7:-9 10:24
near:thir	0:32 1:-12 2:-29 4:-44 7:-31 9:-24 10:-30 11:-11
near:this	0:-37 1:17 2:-35 3:-63 7:-37 9:22 10:22 11:20
near:thos	0:-72 1:-37 2:19 3:-35 4:-36 5:-33 6:20 7:-30 8:26 9:-15 10:-11 11:-8
near:thou	0:-19 1:23 2:-18 3:20 4:24 5:-14 6:-46 7:-15 8:-15 10:-25 11:-9
near:thre	0:-12 1:-21 2:-41 5:10 6:-16 7:-25 8:11 9:23 10:-10 11:-40
near:thro	0:-30 1:-19 2:18 3:-45 4:-31 5:9 6:-30 7:-17 8:9 9:46 10:10 11:-41
near:thur	1:-12 2:10 3:-19 4:-28 5:16 7:-28 9:-24 11:20
near:thus	6:17
near:tick	6:-12 7:12
near:time	0:-30 2:-15 3:18 4:23 5:-31 6:-16 7:14 8:-19 9:-16 10:-42 11:-14
near:tine	3:-29 6:-19 9:38 11:-39
near:tobr	5:8
near:toda	0:-23 3:12 4:18 5:-23 6:21 7:-37 8:-28 9:-9 11:-8
near:todd	3:-15 4:-17 5:-31 6:-35 7:40 10:-10
near:toge	0:15 3:10 4:-11 6:-8 10:-15
near:told	0:-19 1:-23 3:-41 4:-8 5:42 6:-32 9:-42
near:toll	0:-22 1:-11 2:-16 3:-27 4:-20 5:-29 6:35 9:-8 10:-8
near:toni	3:20 6:-15 9:-8
near:tonn	7:15
near:too	0:-26 2:-8 3:-13 4:-22 5:-12 7:-9 10:27
near:took	0:25 1:-23 2:-12 5:-34 6:17 7:-27 8:-19 10:-39 11:-38
near:tork	3:-14 9:-28 11:29
near:torr	1:-8 6:27 7:-15
near:tota	3:-28 5:-15 6:13 9:30 11:-20
near:towa	3:21 5:-10 6:-13 7:-11 9:-21 10:-10 11:-12
near:town	0:-14 1:-14 2:-10 3:41 4:-18 5:-21 6:19 7:-36 9:-29 11:-13
near:trac	0:-20 4:-10 6:-15 7:22 10:12
near:trad	0:14 3:-10 4:-8 5:-9 6:-8 7:-9 8:13
near:trai	0:-14 2:-11 4:16 5:-24 6:33 10:-32
near:tran	0:-21 2:21 3:-24 4:-24 5:-19 9:23 10:-14 11:-22
near:trav	3:16 9:-9
near:trea	0:-11 2:-8 3:-23 4:-12 5:48 6:-39 8:-11 9:-17 10:-11 11:-11
near:trie	5:-16 6:25
near:troo	0:-26 3:-8 4:-20 5:13 6:8 7:-9 8:-16 10:10
near:truc	2:10 3:-12 4:-22 5:-9 6:-40 7:-8 8:10 10:15 11:-9
near:true	0:18 2:13 4:-17 6:-8 8:-15 10:-14
near:tsel	3:8 6:-11 9:-18
near:tues	0:26 1:-9 2:-21 3:-26 4:-24 5:-22 6:-29 7:-21 8:12 9:25 10:-18 11:12
near:tuni	1:14 6:-9 7:-9
near:turk	3:-23 11:16
near:turn	0:15 6:-8 8:-16 10:10
near:twel	0:-9 1:-8 2:-8 3:-15 4:11 6:-45 7:23 8:23 10:-29
near:twen	0:-30 2:-15 3:-14 4:40 6:-10 7:-34 8:-16 10:-38
near:two	0:9 1:-9 2:-57 3:18 4:17 5:-13 6:-13 8:-41 9:-33 10:-9 11:-36
near:typh	6:20 7:-14
near:ukra	2:-20 4:-15 6:24
near:unac	0:24 1:-15 3:-33 4:-29 5:-42 6:-43 7:47 8:-22 10:-17
near:unde	0:-12 1:28 3:29 4:-48 5:-22 6:-22 7:-15 9:-37 11:-35
near:unha	5:13
near:unhc	3:22 7:-9 9:-14
near:unic	3:10 6:-8
near:unif	0:-16 3:21 4:-23 5:-18 6:32 7:-16 9:-25 11:-11
near:unio	2:-11 3:-24 4:-17 5:-32 6:49 7:-22 9:-12 10:-8
near:unit	0:-23 2:-8 3:22 4:18 5:-20 6:17 7:-13 8:-13 9:-27 10:-22 11:-18
near:unti	0:-23 2:-20 4:-31 5:31 10:-14
near:upda	5:-11 6:20
near:uppe	6:8
near:upro	0:-9 3:33 5:-17 6:-24 7:-17 9:-42 11:13
near:upwa	3:-15 6:23 7:-14
near:urge	4:14 8:-13
near:used	3:-20 6:-15 7:24 9:-8
near:uvir	11:9
near:vali	0:-9 5:-37 6:42 7:-23
near:vall	3:8 6:18 7:-14
near:vehi	0:-18 3:-13 4:-12 5:-16 6:38 7:-9 8:-9 10:-15
near:vene	0:25 2:-8 4:-23 10:-14
near:veri	6:21
near:vice	0:-30 2:-18 4:-17 6:17 10:11
near:vict	0:28 2:-9 4:-15 5:-23 7:-27
near:vide	2:27 3:-8 4:14 5:-14 6:-44 7:-13 8:-18 10:-15
near:viet	6:21 7:-22
near:vill	0:23 2:11 4:-22 5:-30 6:-17 7:-30 8:-11 9:-25 11:22
near:viol	0:-16 2:-15 6:27 9:-8
near:voic	4:-9 6:12
near:volu	0:-17 2:-11 3:-25 4:-14 5:12 9:-18 10:-25 11:21
near:wade	0:-17 3:-17 4:-8 5:-10 6:-16 9:29 10:-9 11:-28
near:walk	0:-9 3:-12 4:24 6:-10 7:-15 9:17 10:-29
near:wall	0:-8 5:-13 6:31 7:-15
near:want	8:14
near:war	0:-24 1:8 2:-16 3:-12 4:-13 5:-16 6:10 7:8 8:8 9:-25 10:-20 11:-20
near:warn	1:-8 3:-17 5:-9 6:8 7:-21 9:27 11:-26
near:was	2:10 3:-15 4:14 5:-22 6:-11 7:-113 9:-69 10:9 11:-52
near:wash	0:-15 4:-20 5:-17 6:38 7:-18 10:-13
near:wate	5:-19 7:16 9:-8
near:way	0:20 2:-12 3:-17 4:-32 5:-31 8:20 9:-9 10:-40
near:wedn	0:-10 4:9 5:21 6:-17 7:-10 8:8 10:-10
near:week	0:-25 1:-27 2:-47 4:16 5:-24 6:-37 7:-13 8:-47 9:9 10:32
near:went	0:-37 1:-10 2:23 3:-41 4:-37 5:-32 6:-12 7:-44 8:-14 10:26 11:22
near:were	0:11 1:-17 2:24 3:-31 5:15 6:-11 7:-35 8:22 9:-38 10:-35 11:-45
near:west	1:22 5:-14 7:-10 8:-14
near:what	0:20 2:-21 3:-27 5:-20 6:-13 8:-11 9:-26 10:-23 11:19
near:when	0:-12 1:-24 2:-41 4:20 6:18 7:-48 9:-30 11:-20
near:wher	0:-13 1:-15 2:-34 4:13 5:-17 7:8 8:-25 9:14 10:-22 11:-19
near:whic	0:-8 2:-36 3:-8 4:-10 5:-16 6:22 9:-13 10:-19 11:-13
near:whil	0:9 2:-15 3:-24 5:10 6:-13 7:8 8:-16 9:-14 10:-21 11:15
near:whit	6:9
near:who	0:-41 1:-55 2:-20 3:-36 4:-17 6:-11 8:12 9:22 10:-23
near:whol	1:14 6:-15 7:-11
near:whom	0:-64 2:20 3:-25 4:-15 6:-35 7:-11 8:-27 9:29
near:whos	6:-9 7:11
near:wide	3:19 6:-10 9:-9
near:will	0:-40 1:-12 2:-8 3:29 4:-42 5:19 6:-44 7:-49 8:-22 10:26 11:-8
near:wint	11:12
near:with	0:-20 1:-46 2:-67 3:15 6:-8 8:-29 11:-41
near:witn	6:12
near:woma	5:18
near:wome	1:-21 2:-53 3:-31 4:-69 5:-68 6:25 7:13 8:-8 9:29 10:-39
near:word	6:10
near:wore	6:-12 7:9
near:work	0:-39 1:-12 2:-24 4:19 5:-33 7:11 8:-25 9:-22 10:13 11:-25
near:worl	0:-16 2:-11 3:29 4:9 5:-11 6:-16 7:-15 8:-14 9:-15 10:-17 11:-27
near:wors	0:12 5:-11 7:-11
near:woul	0:-34 1:-12 3:26 4:-34 5:-25 6:-14 7:21 8:17 9:-35 10:-13 11:-26
near:woun	0:-51 1:-23 2:-24 3:-46 4:-38 5:84 6:-48 7:-20 8:-26 9:-28 10:-40 11:-23
near:writ	0:29 3:-12 4:-11 5:-18 7:-13 8:-14 9:-19 10:-14 11:-9
near:wron	2:-9 4:-9 6:-16 8:21 10:-8
near:wrot	0:-45 1:-8 2:-17 3:-27 4:-23 5:18 6:25 7:-19 9:-9 11:-11
near:yard	6:13
near:year	0:-17 1:25 2:-12 3:-37 4:-36 5:-23 6:43 7:-76 8:-13 9:9 10:-53
near:yeme	0:-22 2:22 4:25 6:-34 8:13 10:-25
near:yest	0:-17 2:-16 3:18 4:-15 5:14 6:23 7:-24 8:-8 9:-20 10:-21 11:-21
near:yet	0:-18 1:-12 2:17 4:20 5:-12 7:12 8:-21 9:-9 10:-44 11:-16
near:you	0:-10 2:12 4:20 5:-8 7:-11 8:-10 10:-22
near:youn	6:16
near:zapo	6:11
near:zone	6:10
next:claim-abducted	0:-23 2:-44 3:-52 5:-18 6:16 7:-11 8:-70 9:-10 10:33 11:-30
next:claim-allocated	0:-13 3:36 6:-36 7:-28 9:-40 11:14
next:claim-casualties	0:-12 1:30 2:-15 4:-13 5:15 6:-21 7:-13 8:-13
next:claim-dead-in-captivity	0:37 2:8 3:-23 5:-13 6:-40 7:-12 8:-24 9:-10 10:-8 11:-8
next:claim-delivered	0:19 1:-13 2:-10 4:-14 5:-33 7:-23 8:-12 10:-13 11:13
next:claim-displaced	0:-27 1:-41 2:-16 3:30 4:-22 6:-15 8:-42 10:-21 11:-64
next:claim-held	0:24 1:10 2:-30 3:-46 5:-33 6:-30 7:-45 8:-30 11:-27
next:claim-injured	0:-50 1:-48 2:-70 3:-23 4:-35 5:8 6:40 9:-89 10:-59 11:-59
next:claim-killed	1:-50 2:14 4:-27 5:-15 6:18 7:18 8:-40 9:-63 10:-15 11:-34
next:claim-missing	0:-28 1:-39 3:-66 4:-50 5:32 7:10 9:-62 10:-10 11:-54
next:claim-pledged	0:-9 3:15 6:-17 7:-22 9:-16 11:11
next:claim-prisoners-exchanged	1:-8 2:-29 3:-16 4:-59 6:-34 7:-12 9:-14 10:32 11:-12
next:claim-refugees	0:-45 1:-19 2:-35 4:-31 5:-30 8:-21 9:20 11:-23
next:claim-released	0:19 1:-17 2:-26 3:-42 4:-19 5:-18 9:-23 11:-14
next:claim-requested	2:-8 4:-12 5:-11 6:-9 7:-23 8:-16 9:-48 10:-10 11:24
next:claim-returned	1:-19 2:-26 3:-11 4:-44 5:-58 6:-37 7:16 8:-12 9:-29 10:-14 11:46
next:claim-total	3:10
noun:	0:-30 1:-24 3:-18 5:9 6:-11 7:-8 8:-8 9:-17 11:-21
noun:afghan	3:-24 4:-9 5:-10 6:-20 8:12 9:-12 11:26
noun:body	0:-45 1:-24 2:32 3:-23 4:-37 5:-50 6:61 7:-51 8:-32 9:-10 10:-34 11:-11
noun:boy	0:14 2:-8 3:-8 5:-20 6:11 7:-12 8:-18 10:-10
noun:brother	0:-9 5:-27 6:14 7:15
noun:captive	0:-21 2:11 3:-12 4:25 5:-11 6:-35 7:-8 8:-30
noun:casualty	0:-23 1:39 3:-19 4:-14 6:-33 7:-11 8:-8 9:-12 10:-17 11:-8
noun:child	0:25 1:-16 2:-32 4:-39 6:-12 8:-27 10:-9
noun:citizen	3:-11 5:-10 11:13
noun:civilian	0:-34 1:-13 2:-31 3:-41 4:-33 5:-12 6:49 7:-27 8:16 9:-30 11:-36
noun:colleague	0:12 2:-11 3:-10 4:-10 5:-10 10:-22 11:-12
noun:commander	0:25 5:-12 6:-25 7:-10
noun:corpse	5:-8 6:24
noun:cousin	6:15
noun:crew-member	4:14 7:-18 10:-11
noun:daughter	0:-19 2:-17 4:10 5:-14 6:21 7:-17 8:-10
noun:death	0:-36 1:10 2:-14 3:-43 4:-17 5:-46 6:60 7:-52 8:-8 9:-24 11:-17
noun:detainee	0:-8 2:-13 4:-17 8:35 10:-30 11:-8
noun:displaced-person	3:60 6:-24 7:-16 9:-38 11:-30
noun:driver	0:-20 2:-9 4:-10 5:-10 6:-13 7:25 10:-15
noun:employee	0:17 2:-10 3:-8 4:10 6:-33 7:15 8:-23
noun:fatality	5:-14 6:39 7:-12
noun:fighter	4:-17 5:-12 6:30 7:-17 10:-13
noun:firefighter	6:12
noun:foreigner	0:10 2:-8 3:-8 4:-22 6:-9 8:-14 10:24 11:-9
noun:girl	0:26 1:-10 2:-24 3:-14 4:-17 5:-27 6:-32 7:9 8:-27 9:-17 11:-13
noun:guard	0:-20 2:-16 4:-16 6:26 10:-14
noun:hostage	0:-38 1:-9 2:25 3:-14 4:-8 5:-19 6:-47 7:-16 8:-57 9:-15 10:35 11:-12
noun:individual	0:-21 3:35 5:-9 6:-35 7:-12
noun:inhabitant	3:-10 6:-18 9:-9 11:26
noun:injury	0:-13 3:-18 5:51 6:-48 7:-11
noun:israeli	0:-10 2:-20 4:17 8:-29 10:18
noun:leader	6:15
noun:life	0:-16 1:-22 3:-27 5:-20 6:63 7:-25 9:-15 11:-10
noun:man	0:-8 1:-16 3:-26 4:10 5:-24 6:-30 7:30 8:-24 10:-11 11:-16
noun:martyr	5:-43 6:47
noun:member	0:-10 2:-10 4:-17 5:21 6:18 8:-11
noun:migrant	0:-15 2:-10 4:-11 6:25 10:10
noun:militant	6:11
noun:miner	6:20 7:-18
noun:mother	6:10
noun:national	0:14 2:-9 3:16 4:-9 8:-19 9:-15 10:10
noun:neighbour	5:-9 6:19
noun:nurse	0:38 3:-16 4:-15 5:-11 6:-24 7:-14 8:-10 10:-29
noun:officer	5:15 7:-10
noun:official	4:30 6:-30
noun:other	0:-11 1:-20 2:-36 3:-16 4:30 5:51 6:-65 7:29 8:-29 9:-19 11:-36
noun:palestinian	0:-26 2:-9 3:-22 4:-14 5:-12 6:27 7:-17 8:33 9:-8 10:-35 11:-12
noun:passenger	0:-9 2:-11 5:-12 6:11
noun:patient	0:-21 4:-10 5:36 6:-32 7:-16 8:-10 9:-16 10:-9
noun:person	0:-59 2:-79 3:55 4:-18 5:-13 6:-8 8:-32 9:-21 10:-61
noun:personnel	5:-27 6:29
noun:police-officer	4:14 5:-8 7:-9
noun:prisoner	0:-30 2:20 3:-15 5:-15 6:-38 7:-17 8:37 9:-9 10:-41 11:-10
noun:pupil	0:24 4:-9 5:-10 8:-12 10:8
noun:refugee	0:-14 3:-27 6:-9 7:-10 9:40 11:-55
noun:relative	0:-10 3:-14 6:29 9:-16 11:-8
noun:rescuer	5:20 6:-18
noun:resident	0:22 1:-9 2:-12 3:25 4:-18 5:-10 6:-47 7:17 8:-8 9:-24 11:-18
noun:returnee	3:-13 9:-28 11:27
noun:rohingya	3:-40 9:38 11:-23
noun:sister	0:-8 1:-8 2:-9 4:-9 5:26 6:-10 8:-10
noun:soldier	0:-58 1:-23 2:-45 3:-32 6:26 7:-16 8:27 9:-21 10:-18 11:-26
noun:son	6:18
noun:staff	6:-23 7:29 9:-15 10:-8
noun:staff-member	0:-8 4:15 5:25 6:-23 7:-8 8:-8 10:-12
noun:student	0:38 4:-13 6:-18 7:-25 8:-10 10:-14
noun:sudanese	3:-10 6:-10 9:17 11:-17
noun:survivor	3:24 5:12 6:-18 7:-23 9:-15
noun:syrian	3:-15
noun:teacher	0:21 4:-19 5:-17 6:20 7:-10 8:-8 9:-9 10:-22
noun:terrorist	0:-33 4:-12 5:-9 6:55 7:-8
noun:troops	0:13 3:-12 4:-8 5:-13 7:11 8:-8 10:-8
noun:victim	0:24 1:25 2:-19 4:-17 5:-12 6:-12 7:-23 10:-9
noun:villager	3:22 4:-9 5:9 6:-19 7:-11 8:-11 10:-9 11:-27
noun:volunteer	0:-19 2:-9 3:-10 4:23 5:-13 6:9 7:-17 9:-18 10:-21
noun:wife	0:8
noun:woman	0:22 1:-10 2:-22 3:-31 4:-37 5:-16 7:-18 9:12 10:-8 11:-13
noun:woman-and-man	0:-11 6:16
noun:worker	0:-33 2:-11 3:-13 5:-26 6:9 7:14 8:-9 10:17
noun:worshipper	0:8 6:13 8:-8 10:-17
only:aid	6:8
only:casualty	0:-48 1:13 2:-18 3:-25 4:24 5:11 6:21 7:-27 8:-70 9:-51 10:-51 11:-17
only:hostage	1:-31 2:-39 3:-28 4:11 5:39 7:-17 8:-64 9:17 10:-44 11:-15
other:abducted	0:34 1:-85 2:22 3:-26 5:-31 6:-27 7:-66 8:-20 9:-17 10:14 11:-34
other:aid	0:-40 1:-18 2:-24 3:14 4:-31 8:-45 10:-40
other:allocated	1:-10 2:-12 4:-43 6:10 7:16 8:-25 9:-37 10:-46 11:-21
other:casualties	0:-16 1:56 3:-13 4:-40 5:-45 7:-44 9:-22 10:-46
other:casualty	0:-9 1:-19 2:-22 4:-18 5:-15
other:dead-in-captivity	0:-21 1:-50 2:20 3:-9 4:-9 5:-33 6:-22 7:-17 8:-27 9:-18 10:15 11:-47
other:delivered	0:-26 1:8 2:-37 3:15 4:-14 6:-21 7:-13 8:-68 9:-17 11:18
other:displaced	0:-27 1:-19 2:-35 3:15 4:-38 6:15 7:-13 8:-40 10:-36
other:displacement	0:-13 1:-26 2:-18 4:-34 5:-27 6:-13 9:10 10:-15 11:18
other:held	0:11 1:-8 2:22 3:-44 5:-28 6:-14 7:-36 8:-18 9:-22 10:17 11:-89
other:hostage	0:33 1:-34 2:19 3:-44 4:11 5:-53 6:-44 7:-37 8:21 9:-48 10:21 11:-36
other:injured	0:-48 1:-27 2:-31 3:12 4:-27 5:-9 6:31 8:-42 10:-27 11:-8
other:killed	1:-17 2:-16 4:-13 5:-13 8:-39
other:missing	0:-18 2:-48 4:-40 6:16 8:-16 9:11 10:-21 11:-43
other:pledged	0:-10 1:-12 5:-29 7:21 8:-63 9:-12 10:-69
other:prisoners-exchanged	0:-46 1:-10 2:-11 3:-58 4:-29 5:-52 6:-10 7:-39 8:65 9:-21 11:-96
other:refugees	0:10 2:-24 3:-37 4:-16 5:-53 6:-39 7:-65 8:-29 9:37 10:30 11:45
other:released	1:-26 3:-29 4:18 5:-16 6:-28 7:-44 9:-47 11:-32
other:requested	0:-25 1:-20 2:-86 5:-25 6:-33 7:-22 8:-52 9:43 10:-22 11:33
other:returned	0:-35 1:-17 2:-35 3:-11 4:-55 5:-23 6:-31 8:27 9:15 10:-37 11:21
other:total	0:-9 1:-12 2:-18 3:-30 4:13 6:-14 8:-9 9:20 10:-14 11:15
others:2	1:-22 2:20 3:-38 4:30 5:-56 6:-22 7:-48 8:-17 9:-26 11:-14
others:7	0:18 1:-20 2:-41 3:-28 4:25 5:-10 6:-24 7:-25 8:-41 9:-28 11:-41
others:more	0:-13 1:-20 2:-22 4:-41 6:8 9:-8 10:-21
qualified	0:-22 2:-52 3:37 4:-43 5:-18 6:-21 7:-20 8:-24 9:8 10:-102 11:11
quoted	0:-34 1:-26 4:28 5:-28 6:12 7:-8 8:-26 9:-31 11:-52
right1:	0:-8 2:-18 4:-14 5:-19 7:13 8:-12 9:-8 10:-12
right1:"	0:22 1:10 2:-38 3:-38 4:-57 5:-32 7:10 8:-17 9:21 10:-40 11:-23
right1:(	0:-26 1:-15 2:-23 4:-31 7:9 8:-19 9:-23 10:-17
right1:)	0:-28 1:-14 2:-15 3:-35 4:-28 5:-15 6:21 7:10 8:-23 9:-26 10:8 11:30
right1:,	1:-27 2:-37 3:-17 5:-21 6:-13 7:-13 8:-9 9:9 10:-11 11:-20
right1:-	3:12
right1:.	0:-16 1:-15 2:-23 3:-79 4:12 5:-33 6:47 7:-41 9:-13 10:-29
right1::	1:-14 2:-8 3:-26 4:-23 5:-25 6:-21 7:10 8:-11 9:-25 10:32 11:-22
right1:;	0:-56 1:-14 3:-31 5:-36 6:65 7:-34 8:-23 10:-25 11:-42
right1:?	4:-17 6:24 7:-13 10:-10
right1:a	0:-12 3:-23 5:-10 6:8 7:-15 11:17
right1:abducted	0:29 4:-13 10:-25
right1:aboard	6:14
right1:across	3:-20 5:-11 6:30 7:-12 9:-17
right1:after	0:8 5:-8 8:-9 10:9
right1:aged	5:-8 6:11
right1:among	6:-17 7:13 10:-11
right1:and	0:-19 2:-43 3:-22 4:-43 5:-24 6:43 7:-52 8:-16 9:10 10:24 11:-37
right1:are	0:-42 1:-21 2:-13 3:-11 4:36 6:-31 8:-28 9:-16 10:12 11:-24
right1:arrived	9:-11 11:12
right1:as	0:14 1:-10 3:-36 4:-17 5:-17 6:-42 7:35 8:17 9:-21 10:-27 11:-19
right1:at	0:-29 1:-19 2:-17 3:21 4:-40 5:-13 6:9 7:-35 8:-17 11:-36
right1:before	0:-13 1:-9 2:-8 3:-25 4:-21 6:-16 7:-11 8:-14 9:-10 10:33 11:11
right1:between	0:9 6:9
right1:by	0:19 1:-11 2:-28 3:8 4:-37 5:-11 6:24 7:-30 8:13 9:-16 10:-37 11:-9
right1:came	0:-13 4:-18 5:-11 7:-11 8:-24 9:-25 10:25 11:11
right1:confirmed	5:-8 6:23 7:-17
right1:could	0:-8 3:-29 4:-19 6:-27 7:15 8:-13 9:31 10:-19 11:-13
right1:crossed	3:-18 5:-11 6:-15 8:8 9:28 10:-10 11:-33
right1:dead	0:-41 1:19 2:-25 3:-45 4:-20 5:-52 6:61 7:-52 8:-19 9:-15 10:-11 11:-13
right1:did	0:13 2:-11 3:-24 4:-17 6:20 7:-15 10:-14 11:25
right1:die	5:-8 6:22 7:-9
right1:died	0:-25 1:-25 2:46 3:-34 4:-29 5:-77 6:29 7:-40 8:-30 9:-20 10:-17 11:-8
right1:displaced	3:40 5:-9 6:-21 9:-18 11:-9
right1:drowned	0:-10 2:-11 3:-15 4:-12 5:-18 6:44 7:-28
right1:each	0:-18 2:-8 3:-14 4:-22 5:-25 6:36 7:-20 10:-18
right1:face	3:10
right1:fell	5:-11 6:16 7:-12
right1:fled	3:9 6:-22 9:9 11:-8
right1:for	0:-11 3:-29 7:21 9:-14 10:-16 11:10
right1:from	0:23 1:-25 2:-42 4:16 5:-37 6:-12 9:-60 10:-20
right1:go	0:-18 3:-10 4:-30 6:-20 8:-21 10:34 11:-13
right1:got	0:-23 6:-13 10:22
right1:had	0:-17 2:-11 3:-41 4:14 5:12 7:-68 9:20 10:-71
right1:has	6:-17 7:16
right1:have	1:-12 2:9 4:-29 5:-9 7:-34 8:-9 10:-28 11:18
right1:held	4:10 5:-12 6:-11 10:9
right1:homeless	3:25 5:-9 6:-15 9:-11 11:-8
right1:hurt	5:35 6:-33 7:-20
right1:in	1:-13 2:-20 4:-74 6:26 7:-34 8:-30 9:-9 11:-17
right1:injured	3:-16 5:64 6:-57 7:-22
right1:is	0:17 2:-9 3:-10 4:-9 5:-21 6:-11 7:17 9:-8 10:-17
right1:kidnapped	0:14 2:-15 3:-8 4:-43 5:-17 6:-29 8:-12 10:31
right1:killed	0:-37 2:-19 3:-9 5:-43 6:70 7:-11
right1:last	0:-15 1:11 4:-16 5:-10 8:-8 9:-8 10:10 11:-9
right1:left	0:-19 2:-10 4:-21 5:-20 6:-28 7:-20 8:19 10:13 11:-12
right1:lost	0:-11 2:-18 4:-8 6:33
right1:may	6:22 7:-12 9:-22 10:13 11:-15
right1:missing	1:-8 3:-23 4:-18 5:-20 6:-43 7:49
right1:more	0:-12 1:-11 2:-36 3:-17 6:-8 8:-17 9:-21 10:12
right1:names	0:17 2:-9 3:-23 4:-16 5:-36 6:-9 7:25 8:-16 9:-8 10:-24 11:-11
right1:needed	5:22 6:-18 7:-14
right1:of	0:-23 1:-26 2:11 3:-43 4:-12 5:-12 7:-42 8:14 11:-9
right1:off	0:-9 6:16
right1:on	0:38 1:-21 2:-38 4:-41 5:-36 7:15 8:10 10:-34 11:-34
right1:or	0:-17 2:-17 3:20 4:22 5:-8 6:-18 8:-13 10:-18
right1:out	3:22 5:-15 6:-14 9:-8
right1:over	2:19 8:-22 9:-20 10:-10 11:20
right1:received	3:-13 5:15 6:-20 9:-16 11:19
right1:recovered	5:-21 6:30
right1:remain	0:-11 1:-13 2:-26 3:15 4:37 6:-25 7:22 8:-26 10:-18 11:-18
right1:returned	2:8 3:-19 5:-9 6:-14 8:-8 10:-12 11:25
right1:seized	0:-13 2:-19 4:-28 5:-9 6:-17 8:8 10:28
right1:shot	0:-18 2:27 3:-8 4:-27 5:-11 6:-13 7:-12 10:-8
right1:since	0:-28 1:21 2:-11 3:-26 4:11 6:16 7:-33 10:-25 11:-38
right1:still	0:-20 2:-23 3:31 4:29 5:-19 6:-27 7:11 8:-12 9:-12 10:-31 11:-33
right1:sustained	3:-8 5:15 6:-14
right1:taken	0:34 2:-12 3:-10 4:15 5:-14 6:-28 7:-14 9:-15 10:-22
right1:that	0:-25 1:-8 2:20 3:-10 4:-16 5:-13 6:-33 10:21
right1:the	3:-14 4:13 5:-15 6:-15 7:-11 8:9 9:-14 10:-8 11:-14
right1:this	4:-12 6:15
right1:to	1:-12 2:8 3:11 4:-35 6:-16 7:-34 8:17 9:8 10:-19 11:-19
right1:took	3:24 6:-27 7:-13 9:-9
right1:under	3:11 5:-8 6:-10
right1:was	1:-16 2:8 3:-34 4:-25 5:-25 6:35 7:-50 8:-23 9:-33 11:-23
right1:we	0:-27 4:-10 5:-13 6:-29 7:38 10:-14
right1:went	0:-12 2:-12 3:-32 4:-8 6:-19 7:-13 9:14 10:16 11:14
right1:were	2:-38 4:-20 6:21 7:-22 9:-24 11:-33
right1:who	0:9 1:-19 2:-40 4:-23 5:-12 6:-16 7:9 8:-36 10:-22 11:11
right1:whom	0:-13 2:22 4:-30 6:-15 10:14
right1:will	0:-14 3:17 4:-16 5:9 6:-25 7:-24 8:-21 10:10 11:-17
right1:with	0:-12 1:-8 3:22 4:-28 5:39 6:-38 7:-33 8:-11 9:-28 10:-18 11:-14
right1:without	6:-11 7:12
right1:would	2:-8 6:18 7:-13 8:11
right1:wounded	3:-8 5:81 6:-76 7:-14 9:-10
right1:|	1:-17 2:-26 3:40 4:-32 6:-23 7:-37 9:-27 10:-19
right1:—	6:-19 7:-8 9:20 10:-8
right2:	5:8
right2:"	1:22 2:16 3:-18 4:-44 5:11 6:-22 8:-35 9:-18 10:-13 11:-13
right2:#	1:-37 2:-16 3:25 4:-64 5:-44 6:13 7:-12 9:11 10:-23 11:-45
right2:(	5:9
right2:)	5:-8 6:19 7:-15
right2:,	1:-38 3:8 4:9 6:-15 7:-19 8:-31 9:-45 10:-41 11:32
right2:.	0:38 2:-67 3:10 4:-46 6:-9 7:-25 8:-26 9:-45 11:-9
right2:;	5:13 6:-21
right2:a	1:-24 2:-38 3:-11 4:-52 6:8 8:9 9:-56 11:-39
right2:about	0:-9 3:18 4:-9 5:-12 6:-31 7:-20 9:19 10:13 11:-10
right2:according	0:11 1:-8 2:-8 3:-25 4:-10 6:10 7:-42 9:22 10:-8 11:-22
right2:across	0:10 3:-15 5:21 6:-23 9:14
right2:after	5:-14 6:-8 7:16 10:9
right2:aged	5:32 6:-30 7:-12
right2:all	0:-29 2:-13 3:15 4:-16 5:17 6:-8 7:-14 9:-24 10:20 11:-8
right2:among	3:-13 4:11 5:-30 7:8 8:10 10:-22
right2:an	8:25 10:-24
right2:and	0:16 2:-30 3:-30 4:17 5:-19 6:9 7:-25 8:12 9:-21 10:-33
right2:are	5:-11 6:-29 7:35
right2:arrived	3:-9 9:-22 11:22
right2:as	0:-8 5:14 7:-11 9:-17 11:-11
right2:at	2:-15 3:-10 4:-17 6:27 7:-13 10:-15 11:-8
right2:away	2:-11 4:-13 5:-11 6:-19 8:-11 10:26
right2:back	2:8 4:-10 6:-13 8:-9 9:-13 11:17
right2:be	0:11 3:14 4:-17 9:-19
right2:been	0:15 1:-48 2:-49 3:21 5:36 6:25 7:-72 8:21 9:-72 10:-69 11:-38
right2:board	6:12
right2:both	2:-14 4:23 5:-8 7:-12 9:-8 10:-18
right2:brought	6:17 7:-15
right2:burned	5:-23 6:30
right2:burns	4:-16 5:26 6:-21 10:-15
right2:by	0:-24 1:-11 2:-22 3:-48 4:-36 5:-15 6:21 8:-13 9:8 11:17
right2:children	0:-17 5:-22 6:35 7:-23
right2:come	3:-18 11:17
right2:confirmed	5:-9 6:20 7:-16
right2:crossed	0:-16 2:-20 3:-30 4:-16 5:-14 6:-33 7:-12 8:-13 9:30 10:28 11:-16
right2:day	0:-13 3:-21 6:-10 7:-10 11:17
right2:days	5:-13 6:18
right2:dead	0:-11 1:-8 2:15 3:-9 4:-29 5:-26 6:47 7:-20 8:-9
right2:died	0:-15 2:38 3:-40 4:-22 5:-23 6:8 7:-40 8:-13 9:-11 10:-16 11:-14
right2:displaced	3:25 6:-12 9:-26 11:-14
right2:driven	4:-21 5:-16 6:-29 7:-10 9:12 10:17 11:-8
right2:eight	0:-22 2:10 4:19 5:-19 6:10 7:-10 8:-14 10:-16
right2:evacuated	0:-9 4:-10 5:28 6:-29 7:-8
right2:five	0:21 3:8 5:-13 6:-10 7:-20 8:-9 10:-18
right2:fled	3:20 9:-8
right2:for	0:-10 3:-8 4:-9 5:-16 6:-39 7:18 8:24 9:-8 10:-12 11:-14
right2:found	3:8 5:-16 6:25 7:-22
right2:four	0:12 4:-9 6:17 7:-14 8:-18 9:-9 10:14
right2:freed	0:-14 2:-20 5:-16 6:-35 7:-17 8:-11 10:43
right2:friday	3:22 5:-10 6:-22 7:15 9:-15 11:-20
right2:from	0:-14 3:32 4:17 5:-45 6:10 7:-34 8:-25 9:-37 10:-16 11:12
right2:gaza	2:-20 3:-10 4:-11 5:-10 8:-23 10:28
right2:girls	0:25 3:-9 5:16 6:-16 8:-16 10:-22
right2:gone	0:-10 1:-11 2:-8 3:-52 5:15 6:-26 7:-20 8:-12 9:-33 10:-9 11:41
right2:had	0:16 3:18 5:-9 6:-13 7:-11 9:-16 10:-9 11:-8
right2:has	0:16 4:-11 6:-14 7:14 10:-15
right2:have	0:-43 1:-12 2:-17 3:10 4:-28 5:-20 6:-11 7:30 8:-10 10:-12 11:-20
right2:he	0:22 5:-20 6:-21 9:-12 11:-10
right2:her	0:19 3:-12
right2:his	0:-20 2:-22 4:19 5:9 7:-21 10:-12
right2:home	4:-8 6:-8 7:-11 9:-12 10:12
right2:hurt	5:54 6:-33 7:-10 9:-15
right2:i	0:-24 2:-14 3:-13 4:-14 5:-15 6:-31 7:22 8:-10 10:26
right2:if	0:-19 2:-11 3:-13 4:37 5:-15 6:-20 7:-10 8:-10 9:-16 11:11
right2:in	0:-39 1:-36 2:-9 4:26 5:9 6:10 7:-72 8:-18 9:-11 10:-20 11:-30
right2:including	3:-10 5:12 7:11
right2:injured	0:-12 3:-8 5:29 6:-17 7:-24 8:-8
right2:injuries	3:-12 5:19 6:-16
right2:injuring	5:-10 6:11
right2:it	0:-22 4:-12 5:-15 7:-14 10:23
right2:its	6:11 7:-15
right2:killed	0:-25 1:-12 2:12 4:-17 5:-62 6:59 7:-24 8:-17 10:-27 11:-11
right2:last	0:-11 1:-16 3:-14 4:-16 5:-11 6:27 7:10 9:-16 11:-14
right2:led	5:-8 6:11 7:-8
right2:left	0:-19 1:-10 3:15 4:-9 5:-16 6:11 7:-35 8:-12
right2:let	0:-29 3:-10 4:-10 5:-16 6:-30 7:-8 10:37
right2:lost	5:9 6:13
right2:missing	0:-13 1:-13 3:-19 4:-10 5:-44 6:-49 7:56 11:-11
right2:more	5:-16 6:24 7:-8 8:-11 10:13
right2:morning	0:-11 6:15
right2:most	3:-23 6:15 9:19
right2:mostly	3:11 5:-17 6:-31 7:-16 9:-19 10:-8 11:16
right2:moved	3:34 9:-22 11:-18
right2:my	3:-17 4:-11 6:-34 7:16 10:-12 11:-13
right2:night	3:10
right2:nine	3:10 5:-8 6:18 9:-8
right2:not	0:13 1:-12 2:-36 3:-10 4:13 5:-11 6:-40 7:51 8:-15 9:-10 10:-25
right2:number	0:9 3:-11 4:19 5:-9 6:-19 8:-8 9:-12 11:-13
right2:october	0:-10 4:-14 8:26 10:-23 11:-8
right2:of	0:-21 1:-9 2:8 3:13 4:-25 5:-9 6:-9 7:-34 8:-21 10:12 11:-15
right2:off	2:-8 6:17
right2:officials	5:9 6:-17 8:13 10:-13
right2:on	0:12 1:-11 2:-25 4:-21 5:-40 6:-22 7:-19 8:24 10:8 11:-19
right2:one	0:-23 2:-18 3:10 5:-27 6:16 7:-20 8:-17 9:-13 10:18
right2:or	1:23 3:-10 6:-20 7:-18
right2:our	0:-11 2:19 3:-20 4:-9 5:-8 6:15 7:-21 9:10 10:-16 11:-19
right2:out	0:-8 4:-11 8:-20 10:23
right2:over	0:-9 3:-15 6:-14 8:15 9:19 10:-16 11:-22
right2:perished	1:-9 3:-12 5:-13 6:34 7:-15 9:-8
right2:police	0:9 6:-11 8:17 10:-22
right2:registered	3:-31 9:22
right2:returned	3:-28 8:-8 9:-11 11:32
right2:said	7:12
right2:set	3:11 5:-22 6:-24 7:-10 10:22
right2:seven	8:8
right2:she	6:11
right2:shot	0:-36 2:-39 3:-8 4:-34 5:23 6:52 7:-15 8:-23 10:-40
right2:since	0:21 3:-34 4:-10 5:-19 7:-10 8:-12 9:16
right2:six	4:14 6:-11 7:12
right2:some	3:-13 9:15
right2:state	5:11 6:-10
right2:still	0:-41 1:-15 2:-22 4:51 5:-39 6:-43 7:20 8:-19 9:-9 10:-37 11:-34
right2:struck	5:-16 6:24 10:-13
right2:sunday	3:10 8:17 10:-15
right2:taken	0:17 2:-8 3:17 4:-26 5:-23 6:-33 7:-13 8:8 9:-9 10:-31
right2:that	0:20 2:-8 3:15 4:-24 5:-11 6:-27 7:19 8:-12 10:-12
right2:the	0:-35 1:21 2:-49 5:-38 9:-15 10:18 11:-25
right2:their	0:-13 3:39 6:15 7:-8 9:-11 11:-20
right2:them	1:-55 4:-33 5:-26 7:-40 8:-18 9:-14 10:16 11:-27
right2:then	4:19 8:-9 10:-20
right2:there	6:9
right2:these	2:26 4:-26 5:-10 6:-23 8:13 9:-13 10:-22 11:-9
right2:they	0:-11 3:-16 4:-13 6:27 7:-8 10:-12
right2:this	6:10
right2:those	0:-32 1:-15 2:12 3:10 4:-58 5:-47 8:-22 9:-9 10:26 11:-20
right2:three	0:-13 3:15 4:-16 5:-10 6:14 7:-12 10:8
right2:to	0:-11 3:20 5:-18 8:-15 9:-18 11:8
right2:took	5:-12 6:17
right2:two	1:-8 2:-16 3:13 4:-19 5:18 8:-26 9:-11 10:12
right2:unaccounted	0:18 4:-16 5:-37 6:-37 7:31 8:-13 10:-13
right2:under	0:-9 2:12 3:17 4:-11 5:-16 7:-19 8:-21 10:12 11:-17
right2:up	0:-23 1:22 2:-14 4:19 6:-22 8:-15 10:-13
right2:us	0:26 2:-31 3:-15 4:8 5:-15 6:-39 7:-13 8:-27 9:22 10:-49 11:14
right2:war	3:-8 6:9 8:9 10:-9
right2:was	0:-8 5:15 6:10
right2:week	0:-9 4:-12 6:10 10:18
right2:went	5:-10 6:18 7:-10
right2:were	0:-16 1:-18 2:20 3:-42 5:15 6:-34 7:13 8:-38 10:-15 11:11
right2:when	0:-17 3:-14 4:-20 5:-14 6:24 7:-22 10:21 11:-11
right2:which	6:11
right2:who	6:-18 7:24
right2:whom	0:-33 1:-9 2:13 3:-27 5:8 6:-15 8:-13 9:14
right2:will	3:11 4:-12 8:-9 9:-11 10:15
right2:with	0:-34 2:-18 3:-8 4:-32 5:19 6:8 7:-28 8:-11 9:8
right2:women	0:-31 4:-17 5:-17 6:13 7:26 10:-12
right2:would	3:19
right2:wounded	0:-14 4:-12 5:51 6:-52 7:-10 10:-17
right2:wounding	5:-16 6:17
right2:wounds	3:-9 5:27 6:-22
right2:year	1:11 2:-9 4:-15 6:15 10:-11
right2:yet	0:-24 2:19 4:26 5:-28 6:-22 7:22 8:-19 10:-40 11:-15
right3:	1:-10 2:-21 3:19 4:19 5:11 7:-38 9:-25 10:-32 11:-23
right3:"	0:-19 2:-10 3:-17 4:12 7:-13 8:-12 11:11
right3:#	0:-25 1:-27 2:-42 3:-33 4:-13 7:-11 8:30 10:-11
right3:)	0:-19 1:-10 2:-18 3:-20 4:-27 7:16 8:-9 9:-9 10:-21
right3:,	0:-11 1:-46 2:33 4:-25 5:16 7:-38 8:-46 9:-58 11:-32
right3:.	0:-34 2:-45 4:-29 6:-35 7:28 9:-14 11:8
right3::	3:9
right3:;	0:15 4:-10 5:-14 6:11 8:9 10:-22
right3:a	0:-9 1:-13 3:12 4:-20 5:29 6:-19 7:-37 8:-29 9:-29 10:-24 11:13
right3:about	0:-12 4:23 5:-12 6:9 10:-19
right3:according	2:-8 4:17 6:-10 8:-12 9:-8
right3:after	4:25 5:-13 6:13 7:-8 8:11 10:-34
right3:all	3:-8 5:24 6:-13
right3:alone	6:16
right3:an	0:-16 4:17 5:-15 6:30 7:-8 10:-17
right3:and	0:-49 1:-20 2:-29 3:-34 4:-16 5:-31 6:65 7:-44 9:-26 10:-37 11:22
right3:are	0:10 1:-9 2:9 3:-18 4:-49 5:36 6:-28 7:-9 9:15 10:-13 11:-28
right3:around	0:17 3:20 5:-8 6:-26 11:-10
right3:as	0:-11 2:-10 3:-27 5:11 6:-21 7:28 9:15 11:-12
right3:at	2:-8 4:-9 5:15 7:-26
right3:away	0:30 4:-13 5:-15 6:-24 7:-11 10:-17
right3:back	0:-10 1:-9 2:-23 3:-25 4:-11 5:-21 6:-26 7:-10 8:-15 9:-42 10:21 11:44
right3:be	0:-19 6:-48 7:45 8:-12
right3:been	1:-8 2:-14 4:-30 5:-13 6:-14 7:36 8:-13 9:-11 10:9
right3:before	0:-10 3:-11 4:-11 5:22 7:-10 10:-17
right3:being	6:-15 7:15
right3:brought	0:-15 2:-9 4:-8 5:32 6:-38 7:-8 8:16 9:-8 10:-8
right3:burns	4:-8 5:-23 6:33 7:-15
right3:by	1:-9 2:22 3:24 4:-14 5:-13 6:8 7:-15 8:-8 9:-15 10:-27 11:-26
right3:carried	0:14 2:-13 3:-13 4:-12 5:20 6:-20 11:-14
right3:children	0:-23 2:-9 3:21 4:-22 7:-18 10:-11 11:-19
right3:city	3:-8 5:13 6:-10
right3:come	0:-14 2:-24 4:24 8:-12 10:-16
right3:confirmed	5:-9 6:17
right3:days	2:19 8:-22 10:-9
right3:dead	0:-8 1:-16 2:-33 3:-8 4:-15 5:-40 6:69 7:-24 8:-16 10:-14
right3:died	0:-23 1:16 3:-13 4:-17 5:-31 6:18 7:-24 10:-18
right3:displaced	3:37 6:-15 9:-13 11:-28
right3:down	3:-17 9:14
right3:eight	8:-9 10:9
right3:first	2:-8 3:-8 6:20
right3:five	2:-8 3:-10 5:-15 6:30 7:-13 10:-13
right3:for	2:-19 3:-15 4:-22 5:-24 6:-28 7:27 10:11
right3:found	6:32 7:-30
right3:four	0:-18 3:-15 5:16 7:-16 10:17
right3:freed	8:-20 10:30
right3:from	1:-12 2:-30 4:-40 6:-11 7:-34 10:15
right3:gaza	0:-11 2:-11 4:31 10:-22
right3:given	0:-20 6:21 10:-10
right3:go	0:-29 3:-8 4:-10 5:-16 6:-30 7:-8 10:37 11:-8
right3:government	4:15 8:-13
right3:had	0:-29 1:26 2:-19 3:9 4:-32 5:-18 6:-38 7:18 8:-9 10:21
right3:has	0:-14 5:29 6:-33 10:22
right3:have	0:-35 1:-9 2:-39 3:18 4:-36 5:-16 6:14 7:-34 8:-22 9:18 10:29 11:-38
right3:he	3:-9 6:17
right3:held	0:-31 2:-19 3:-21 4:48 5:-18 6:-35 7:-18 8:-11 9:-8 10:-23 11:-12
right3:his	5:13
right3:home	3:-52 5:21 6:-26 7:-13 8:-8 9:-23 11:31
right3:homes	3:37 6:-11 9:-8 11:-15
right3:hospital	3:-16 5:30 6:-27 7:-10
right3:hurt	0:-8 4:-11 5:47 6:-36 7:-23 8:-10 10:-12
right3:i	0:-22 2:36 4:-29 5:-14 6:-31 8:-18 10:13
right3:identified	5:-9 6:24
right3:in	0:-23 1:13 3:-14 4:-17 5:17 7:-22 9:-11 11:-35
right3:injured	3:-9 5:40 6:-11 7:-23 10:-8
right3:injuries	6:15 8:-8
right3:into	0:26 3:-18 5:-21 6:-25 9:22 11:-14
right3:is	2:-11 5:-13 6:-27 9:32 10:-10
right3:israeli	0:-21 2:24 4:-23 6:16 10:-21
right3:it	0:12 3:-8 4:18 5:-11 6:-26 7:-11 10:-10
right3:its	6:13
right3:kidnapped	0:30 2:-8 4:-16 6:-14 8:-15 10:-25
right3:killed	0:-23 2:8 3:-28 4:-11 5:-40 6:67 7:-27 8:-15 9:-8 10:-15 11:-16
right3:last	4:-10 8:-17 10:22
right3:lives	6:20
right3:local	5:-15 6:17
right3:lost	0:22 6:-23
right3:men	0:-13 4:-8 5:-26 6:10 7:8 9:17
right3:minors	4:12 5:-23 6:18 8:-9 10:-9
right3:missing	0:-14 1:27 3:-24 4:-12 5:-43 6:-51 7:45
right3:months	6:16 8:-9 10:10
right3:more	3:-19 5:-22 6:38
right3:morning	6:20
right3:moved	0:-14 3:29 5:-17 9:-9
right3:national	0:9 3:-22 6:-16 7:23 9:-9
right3:near	0:22 3:-9 10:-20
right3:nine	0:-9 1:24 5:-16 6:-13 7:-8 9:-10
right3:noon	3:10
right3:not	0:10 1:-8 2:-13 3:19 4:-36 5:-17 6:-45 7:40 9:-23 10:-20 11:-12
right3:of	1:-22 3:-12 4:13 5:-45 7:9 8:-15 10:-45 11:-23
right3:off	3:10 7:-9 8:-21 10:-11
right3:on	0:-9 1:-14 2:-34 3:-12 5:-10 6:36 8:-17 9:-27 11:-13
right3:one	2:21 3:17 4:-36 6:-39 7:-9 9:-8 10:8
right3:or	0:-24 1:12 3:16 5:8 6:-12 9:-29 11:-14
right3:out	0:-39 2:-12 3:18 4:12 5:-20 6:26 7:-35 8:-21 9:-12 10:18 11:-8
right3:over	0:-11 2:-11 4:-10 8:-17 10:36
right3:own	9:13 11:-11
right3:people	5:-21 6:22
right3:police	4:21 8:-9 10:-18
right3:put	3:9 5:-12 6:16 7:-18
right3:recovered	5:-26 6:30 10:-13
right3:rescued	2:-8 6:14 7:-12
right3:road	3:24 5:-8 6:-16 7:-17 9:-9
right3:said	0:31 6:-14 7:-25 9:-9 10:-17 11:-8
right3:same	0:19 2:-13 3:-14 4:-14 6:-18 8:-11 9:-25 11:18
right3:says	0:-40 2:24 3:-11 4:-21 5:-28 8:-24 9:-8
right3:school	0:14 3:-17 4:-22 7:-10 8:-11 10:9 11:-10
right3:sent	11:12
right3:shelters	3:21 9:-8
right3:since	0:12 4:-12 6:-11 9:15 10:-16 11:-9
right3:six	5:-9 6:20 7:-19
right3:soldiers	5:-9 6:12
right3:state	5:9
right3:still	2:-9 4:18 6:-18 7:19 8:-9 10:-20
right3:street	0:14 6:-8 7:-9
right3:sudan	3:-12 6:-8 9:14
right3:sudanese	8:17 9:-26 10:-11 11:22
right3:taken	0:32 3:-17 4:-10 6:-20 7:-12 8:-8 9:-8 10:-21 11:-15
right3:teachers	0:24 4:-14 6:-8 10:-11
right3:ten	2:-9 5:24 6:-29 7:-14 8:23 10:-10
right3:than	5:-12 6:15 8:-11 10:13
right3:that	0:-14 2:-15 4:23 5:-8 6:-8 10:-11
right3:the	1:-47 2:9 3:18 4:-9 5:-24 6:-19 7:-46 8:-42 9:28 10:9 11:-31
right3:their	2:-15 3:14 5:-33 6:14 7:-16 8:-8 10:-8 11:-11
right3:them	0:-17 1:-9 2:-14 3:-12 5:10 6:-38 7:12 8:19 10:-9
right3:there	0:-15 1:-10 2:-10 4:24 5:-17 6:18 7:-24 9:-11 10:-26
right3:they	0:10 2:-13 4:-18 5:-8 6:11 8:-10 10:13
right3:this	0:-15 1:12 2:-11 3:-10 4:-10 5:-8 6:-25 8:20 9:-22 11:22
right3:those	0:-9 5:-10 8:12 10:-10
right3:three	0:-22 3:-21 4:-18 5:-13 6:31 7:-21 8:10 10:-17
right3:to	0:-12 3:-44 4:-8 6:-21 7:-13 8:-20 10:-17 11:36
right3:two	0:-8 1:-8 4:-10 5:-19 6:24 7:9 9:-14
right3:under	0:17 1:17 4:-17 5:-24 7:-13 9:-14 10:-15 11:-15
right3:up	0:17 4:-13 6:-8 9:10 10:-9
right3:uprooted	3:25 9:-14 11:-12
right3:was	5:19 6:-9
right3:water	6:-15 7:20 9:-8
right3:week	5:-8 6:19
right3:were	1:-14 3:-10 4:-10 5:-49 6:46 7:-37 8:-26 9:-23 11:-10
right3:when	3:10 5:13 7:-10 9:-14
right3:who	2:-11 3:-18 4:13 8:12 9:12 10:-12 11:-15
right3:whom	5:-18 9:13
right3:will	5:20 6:-9 7:-9
right3:with	0:-19 2:-9 3:-12 4:21 5:11 6:-8 7:-18 10:-11
right3:woman	5:-10 6:16
right3:women	2:-18 3:-26 4:-28 5:-35 7:29 8:10 9:14 10:-21
right3:wounded	6:20 7:-14
right3:wounds	3:-9 5:18 6:-8
right3:year	0:-9 1:-10 3:-13 4:-11 5:-9 6:19 9:-22 11:20
short	0:-48 1:-61 2:-19 5:27 7:20 8:-70 9:-86 11:-20
size:1	1:-36 2:-15 3:-71 4:-71 5:-20 6:39 7:9 8:-15 9:-51 10:-10 11:-43
size:9	0:19 1:-22 3:-78 4:12 5:-14 6:9 7:20 8:-54 9:-106 10:-19 11:-88
size:99	0:15 1:-37 2:-46 3:-80 4:21 5:8 6:11 7:-20 9:-38 11:-100
size:999	0:18 1:21 2:-79 3:-42 4:-47 7:-10 8:19 9:-37 10:-41
size:9999	0:-25 2:-51 3:33 4:-32 5:-39 7:-52 8:11 9:9 10:-35
size:more	0:-78 1:-18 2:-43 3:46 4:-70 5:-91 6:-37 7:-59 8:-55 9:28 10:-51 11:22
verdict:abducted	0:120 1:-59 2:-29 3:-71 4:-17 5:-94 6:-90 7:-64 9:-57 10:-73 11:-61
verdict:casualties	0:-33 1:79 2:-16 3:-25 4:-26 5:-44 6:-66 7:-43 8:-16 9:-28 10:-26 11:-18
verdict:claim	3:-23 6:-31 7:-16 9:-21 10:-11
verdict:dead-in-captivity	0:-55 2:65 3:-9 4:-70 5:-34 6:-10 7:-15 8:-36 10:-55
verdict:displaced	0:-88 1:-48 2:-34 3:106 4:-55 5:-63 6:-97 7:-87 8:-48 9:-15 10:-51 11:-43
verdict:held	0:-85 1:-33 2:-86 3:-56 4:84 5:-70 6:-74 7:-65 8:-53 9:-51 10:34 11:-45
verdict:injured	0:-86 1:-60 2:-61 3:-56 4:-101 5:134 6:-82 7:-123 8:-63 9:-61 10:-34 11:-49
verdict:killed	0:-91 1:-31 2:26 3:-85 4:-39 5:-127 6:147 7:-62 8:-97 9:-58 10:-92 11:-87
verdict:missing	0:-9 1:-72 2:-18 3:-59 4:-10 5:-70 6:-75 7:107 8:-61 9:-36 10:-81 11:-60
verdict:open	0:17 1:-139 2:-16 4:-12 5:-49 6:-23 7:-8 8:-14 11:-12
verdict:out	1:-48 2:-47 3:33 4:31 6:-19 7:-15 8:-32 9:-53 10:-36 11:-35
verdict:prisoners-exchanged	0:-55 1:-22 2:-56 3:-49 4:-68 5:-47 6:-67 7:-30 8:89 9:-32 10:-50 11:-12
verdict:refugees	0:-33 1:-20 2:-21 3:-77 4:-22 5:-51 6:-14 7:-13 8:-23 9:51 10:9
verdict:released	0:-86 1:-30 2:-35 3:-46 4:-42 5:-42 6:-71 7:-43 9:-41 10:85 11:-25
verdict:returned	0:-35 1:-34 2:-58 3:-36 4:-52 5:-21 6:-20 7:-50 9:-62 10:-16 11:62`
}
