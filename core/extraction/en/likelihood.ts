import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-40
alike:casualties	-45
alike:dead-in-captivity	-19
alike:displaced	34
alike:held	45
alike:injured	53
alike:missing	-46
alike:prisoners-exchanged	44
alike:refugees	37
alike:released	96
alike:returned	-50
any	-47
bare:1	-23
bare:9	-116
bare:99	14
bare:999	42
bare:9999	50
bare:more	41
before:abducted	18
before:allocated	-43
before:casualties	-8
before:dead-in-captivity	-36
before:delivered	-52
before:displaced	-65
before:held	4
before:injured	-11
before:killed	-33
before:missing	-5
before:pledged	-58
before:prisoners-exchanged	27
before:refugees	-86
before:released	13
before:requested	-21
before:returned	53
behind:abducted	-16
behind:allocated	-18
behind:dead-in-captivity	-16
behind:delivered	-58
behind:displaced	37
behind:held	82
behind:injured	44
behind:killed	-72
behind:missing	-65
behind:pledged	-113
behind:prisoners-exchanged	59
behind:refugees	-109
behind:released	31
behind:requested	80
behind:returned	18
ending:ad	58
ending:al	-84
ending:an	-71
ending:ar	-40
ending:at	-31
ending:ay	-42
ending:ce	-12
ending:ck	-65
ending:de	-103
ending:ds	-107
ending:ed	-20
ending:en	3
ending:es	-79
ending:et	-31
ending:ft	-42
ending:gs	46
ending:ht	-66
ending:id	-45
ending:in	-13
ending:is	-60
ending:ke	-73
ending:ks	-94
ending:ld	-50
ending:le	-65
ending:ll	74
ending:ls	-86
ending:ly	-21
ending:me	7
ending:ms	-90
ending:nd	-62
ending:ng	-21
ending:ns	-98
ending:nt	8
ending:od	-50
ending:ok	-15
ending:om	23
ending:on	-97
ending:ot	103
ending:ps	-94
ending:rd	-56
ending:re	22
ending:rs	-39
ending:rt	61
ending:se	-14
ending:ss	48
ending:st	-33
ending:th	24
ending:ts	-131
ending:ut	53
ending:ve	-11
ending:wn	8
ending:ys	-51
equal:abducted	37
equal:casualties	46
equal:dead-in-captivity	-73
equal:displaced	59
equal:held	38
equal:injured	-28
equal:killed	36
equal:missing	-5
equal:prisoners-exchanged	131
equal:refugees	60
equal:released	45
equal:returned	-8
form:digits	-59
form:fraction	-265
form:mixed	-106
form:range	-30
form:singular	3
form:vague	-116
form:words	79
headline	3
here:#aboard	-63
here:#aid	-55
here:#alive	26
here:#captives	47
here:#captors	59
here:#commerce	-60
here:#containing	-107
here:#contest	-68
here:#crossing	44
here:#custody	-84
here:#demand	-51
here:#disease	-97
here:#displacement	68
here:#exchange	50
here:#execution	-17
here:#given-back	62
here:#giving-from	23
here:#group	21
here:#handover	-21
here:#hostages	-85
here:#interview	-32
here:#losing-side	3
here:#need	-130
here:#prisoners	-40
here:#receiving	10
here:#remainder	20
here:#rescue	-123
here:#rumour	26
here:#since	25
here:#state	-21
here:#statement	66
here:#travel	-14
here:abducted	35
here:allocated	-60
here:casualties	74
here:dead-in-captivity	38
here:delivered	-13
here:displaced	62
here:held	48
here:injured	78
here:killed	93
here:missing	114
here:pledged	-35
here:prisoners-exchanged	41
here:refugees	80
here:released	72
here:requested	-40
here:returned	76
here:said	56
here:set	32
here:total	-13
item	-15
last:claim-abducted	13
last:claim-allocated	-58
last:claim-casualties	57
last:claim-dead-in-captivity	-13
last:claim-delivered	-33
last:claim-displaced	-12
last:claim-held	8
last:claim-injured	31
last:claim-killed	27
last:claim-missing	37
last:claim-pledged	-78
last:claim-prisoners-exchanged	-52
last:claim-refugees	63
last:claim-released	11
last:claim-requested	-38
last:claim-returned	7
last:claim-total	13
left1:"	45
left1:#	-58
left1:(	48
left1:,	-23
left1:-	39
left1::	65
left1:;	35
left1:a	-167
left1:abducted	52
left1:across	-60
left1:after	-69
left1:against	-80
left1:among	62
left1:and	22
left1:another	128
left1:are	-31
left1:arrested	-77
left1:as	-67
left1:at	-13
left1:back	33
left1:been	37
left1:buried	90
left1:but	-100
left1:by	-177
left1:camp	-102
left1:captured	10
left1:carried	43
left1:carrying	-72
left1:claimed	128
left1:confirmed	50
left1:cost	82
left1:counted	43
left1:counts	51
left1:deployed	-52
left1:did	-7
left1:displaced	88
left1:down	-58
left1:driven	70
left1:drove	-4
left1:every	-107
left1:first	-52
left1:for	-36
left1:forced	48
left1:found	3
left1:free	82
left1:freed	-4
left1:from	-7
left1:further	47
left1:had	-128
left1:has	33
left1:have	10
left1:held	-53
left1:hit	-58
left1:hold	-40
left1:hosts	55
left1:in	-148
left1:include	-63
left1:including	68
left1:injured	81
left1:injuring	75
left1:is	-61
left1:its	-43
left1:just	21
left1:kill	62
left1:killed	219
left1:killing	179
left1:kills	99
left1:last	10
left1:leaves	87
left1:left	41
left1:let	46
left1:lists	77
left1:lost	100
left1:made	-3
left1:magnitude	-102
left1:move	24
left1:not	-69
left1:of	-57
left1:off	-15
left1:on	-146
left1:only	32
left1:or	-37
left1:other	69
left1:out	-11
left1:over	57
left1:passed	29
left1:reach	-3
left1:reached	-32
left1:recorded	44
left1:registered	25
left1:release	70
left1:released	18
left1:remaining	-17
left1:reported	66
left1:reports	20
left1:rescued	-74
left1:s	-134
left1:said	8
left1:saw	27
left1:say	37
left1:says	29
left1:seized	59
left1:sent	31
left1:so	15
left1:that	126
left1:the	-29
left1:them	-50
left1:then	21
left1:through	-61
left1:to	15
left1:took	48
left1:treated	-40
left1:up	-11
left1:update	-67
left1:uprooted	66
left1:was	29
left1:week	-57
left1:were	-44
left1:when	-33
left1:which	92
left1:while	-22
left1:whom	135
left1:with	15
left1:won	-60
left1:wounding	50
left1:year	14
left1:|	-3
left1:—	46
left1:•	-59
left2:	-76
left2:"	23
left2:#	-41
left2:)	4
left2:,	-28
left2:-	-66
left2::	-26
left2:;	45
left2:a	-59
left2:account	30
left2:adding	-9
left2:affected	-40
left2:all	-83
left2:alone	-13
left2:along	-14
left2:also	49
left2:am	-71
left2:among	22
left2:and	40
left2:are	22
left2:army	22
left2:arrived	-8
left2:as	60
left2:at	-43
left2:august	95
left2:authorities	16
left2:average	31
left2:back	-65
left2:been	-79
left2:billion	-15
left2:boat	-24
left2:bodies	36
left2:boy	-81
left2:but	23
left2:by	-42
left2:came	-6
left2:carried	-68
left2:cases	59
left2:cent	-31
left2:children	12
left2:cholera	86
left2:city	-28
left2:civilians	70
left2:claims	17
left2:climbs	66
left2:confirmed	-38
left2:could	15
left2:count	-19
left2:country	-11
left2:crowd	-59
left2:dawn	-22
left2:day	35
left2:days	-67
left2:dead	26
left2:death	-10
left2:deaths	34
left2:december	40
left2:died	-7
left2:down	28
left2:drones	-15
left2:each	-56
left2:estimates	19
left2:example	16
left2:fallen	12
left2:far	-51
left2:february	77
left2:figure	107
left2:fire	-43
left2:first	86
left2:five	38
left2:flights	21
left2:followed	-51
left2:food	-54
left2:for	8
left2:four	4
left2:from	-97
left2:given	-17
left2:gunmen	20
left2:had	41
left2:handed	-50
left2:has	-16
left2:have	13
left2:having	63
left2:he	21
left2:health	-62
left2:home	23
left2:hospital	22
left2:hostages	-28
left2:house	-63
left2:i	39
left2:in	-34
left2:india	36
left2:injured	-11
left2:injuries	29
left2:iom	-72
left2:is	-50
left2:israel	37
left2:it	92
left2:january	-39
left2:killed	38
left2:killing	127
left2:kits	-35
left2:last	26
left2:late	-38
left2:law	49
left2:lebanon	46
left2:live	27
left2:lives	64
left2:looking	6
left2:man	-3
left2:martyrs	88
left2:may	-20
left2:men	66
left2:militants	35
left2:million	-10
left2:ministry	30
left2:minutes	20
left2:missiles	-43
left2:missing	-19
left2:mission	-59
left2:morning	-75
left2:mother	-61
left2:names	81
left2:nations	30
left2:nine	-48
left2:not	-100
left2:now	42
left2:number	74
left2:october	38
left2:of	-17
left2:off	-99
left2:office	-13
left2:officials	-60
left2:one	-42
left2:out	-62
left2:over	-66
left2:partners	-41
left2:passengers	-116
left2:people	28
left2:persons	-68
left2:police	-6
left2:population	-82
left2:put	9
left2:received	57
left2:region	46
left2:remains	79
left2:report	-47
left2:reported	-20
left2:reports	10
left2:return	81
left2:risen	63
left2:rises	66
left2:road	-40
left2:rose	11
left2:russia	-73
left2:s	-46
left2:said	-5
left2:same	52
left2:say	65
left2:says	107
left2:second	-26
left2:september	61
left2:seven	-9
left2:she	-17
left2:shelter	-67
left2:shot	8
left2:six	-27
left2:so	58
left2:soldiers	37
left2:speaks	61
left2:stands	30
left2:states	-52
left2:stood	-14
left2:strikes	-45
left2:sunday	43
left2:survey	-79
left2:taken	19
left2:team	-98
left2:teams	33
left2:thailand	42
left2:that	13
left2:the	-47
left2:their	-44
left2:them	-79
left2:there	-39
left2:these	67
left2:they	122
left2:those	78
left2:thursday	18
left2:time	38
left2:to	11
left2:together	34
left2:told	-5
left2:toll	88
left2:total	22
left2:town	-75
left2:troops	24
left2:tuesday	-37
left2:two	25
left2:ukraine	48
left2:up	16
left2:us	42
left2:votes	-15
left2:was	78
left2:water	-107
left2:way	-36
left2:we	13
left2:were	-73
left2:which	33
left2:who	33
left2:will	27
left2:women	-14
left2:workers	-33
left2:would	35
left2:wounded	-55
left2:year	9
left2:years	-15
left3:	49
left3:"	21
left3:#	-27
left3:(	-84
left3:)	-66
left3:,	-39
left3:-	-59
left3::	54
left3:;	-28
left3:a	-90
left3:according	36
left3:agency	15
left3:al	34
left3:among	11
left3:an	-93
left3:and	46
left3:april	-6
left3:are	-42
left3:as	-14
left3:at	31
left3:authorities	35
left3:be	-90
left3:been	-68
left3:between	-28
left3:billion	-36
left3:by	-4
left3:came	-27
left3:camp	24
left3:cases	-3
left3:central	15
left3:children	54
left3:confirmed	63
left3:country	52
left3:dead	7
left3:deaths	79
left3:defence	-78
left3:displaced	61
left3:down	-8
left3:each	-81
left3:eight	111
left3:el	19
left3:eleven	15
left3:february	-87
left3:first	-49
left3:five	87
left3:floods	-34
left3:food	-80
left3:for	-8
left3:found	11
left3:four	41
left3:friday	-46
left3:from	57
left3:given	20
left3:had	76
left3:has	39
left3:have	7
left3:he	-60
left3:health	-49
left3:his	7
left3:hospital	78
left3:i	11
left3:in	52
left3:is	-45
left3:israeli	-29
left3:it	45
left3:its	-23
left3:january	-8
left3:june	65
left3:killed	63
left3:last	18
left3:late	-39
left3:live	41
left3:lives	53
left3:local	-44
left3:lost	-85
left3:management	34
left3:may	59
left3:media	61
left3:medical	-42
left3:migration	30
left3:million	-9
left3:monday	-53
left3:months	-27
left3:morning	-56
left3:my	5
left3:near	50
left3:nine	-104
left3:not	18
left3:november	10
left3:october	-30
left3:of	-49
left3:off	-42
left3:office	70
left3:officials	37
left3:on	-12
left3:one	-130
left3:over	62
left3:people	84
left3:per	-83
left3:press	-38
left3:public	-69
left3:red	42
left3:region	33
left3:reuters	-3
left3:russia	14
left3:russian	3
left3:s	-55
left3:said	-15
left3:same	37
left3:says	-21
left3:second	-9
left3:security	12
left3:september	48
left3:set	-106
left3:seven	6
left3:she	-3
left3:since	-41
left3:six	56
left3:so	65
left3:southern	58
left3:state	-20
left3:sudan	55
left3:sunday	50
left3:teams	-54
left3:ten	26
left3:that	35
left3:the	-5
left3:their	-51
left3:them	-25
left3:then	32
left3:there	14
left3:they	-77
left3:this	97
left3:three	-21
left3:thursday	42
left3:to	-12
left3:told	97
left3:toll	116
left3:took	-41
left3:tuesday	76
left3:two	-32
left3:united	-58
left3:up	43
left3:war	-7
left3:was	-101
left3:we	47
left3:week	-14
left3:weeks	34
left3:were	-20
left3:west	57
left3:where	-31
left3:which	-42
left3:who	-74
left3:winter	-16
left3:with	-60
left3:without	26
left3:wounded	-81
left3:year	-44
left3:—	20
left3:•	-52
many	-77
mostly:abducted	-81
mostly:aid	-64
mostly:allocated	-59
mostly:casualty	-4
mostly:displaced	-54
mostly:displacement	-5
mostly:held	21
mostly:hostage	22
mostly:injured	-23
mostly:missing	51
mostly:pledged	-27
mostly:prisoners-exchanged	30
mostly:refugees	-177
mostly:returned	-96
near:abab	-17
near:abdi	-13
near:abdu	168
near:aboa	-70
near:abou	-4
near:abov	-35
near:abro	79
near:abse	-31
near:abu	-17
near:acce	9
near:acci	14
near:acco	100
near:accu	-37
near:aceh	88
near:ackn	119
near:acqu	-88
near:acre	-34
near:acro	-39
near:act	-33
near:acti	90
near:acut	-96
near:add	-69
near:adde	35
near:addi	5
near:adds	53
near:aden	-16
near:adjo	27
near:admi	77
near:affe	-109
near:afp	-42
near:afri	27
near:afte	4
near:agai	-87
near:age	34
near:aged	58
near:agen	67
near:aggr	25
near:ago	88
near:agre	55
near:agri	14
near:ahea	34
near:aid	-11
near:aime	-18
near:air	-13
near:airc	-65
near:airl	-56
near:airp	-52
near:alam	-24
near:alep	106
near:aler	-28
near:ali	10
near:aliv	-50
near:all	18
near:alle	6
near:alli	-38
near:allo	-59
near:almo	-34
near:alon	43
near:alre	30
near:also	16
near:ambu	56
near:amen	-28
near:amer	19
near:amon	47
near:anal	-31
near:and	-5
near:anda	-7
near:ande	-60
near:andr	-97
near:anim	-54
near:anno	-56
near:anot	59
near:answ	67
near:anti	-25
near:any	-72
near:apar	-34
near:apie	-64
near:appe	-60
near:appr	43
near:apri	-32
near:are	-10
near:area	-23
near:arme	70
near:army	67
near:arou	15
near:arre	-99
near:arri	34
near:arti	-51
near:asho	-23
near:aske	-74
near:assa	-84
near:asse	-71
near:assi	-134
near:asso	-85
near:atta	45
near:atte	-90
near:attr	88
near:aug	-48
near:aust	-12
near:auth	3
near:aver	64
near:awar	-8
near:away	-65
near:azer	-32
near:baby	60
near:back	-37
near:ball	-64
near:balo	-55
near:bama	27
near:band	44
near:bang	25
near:bank	-40
near:bare	-6
near:barr	-23
near:base	77
near:basi	62
near:bass	9
near:beac	76
near:beat	18
near:beca	64
near:beco	27
near:bedo	80
near:beds	19
near:been	-33
near:befo	31
near:bega	46
near:begi	-81
near:begu	-118
near:behe	-90
near:behi	30
near:bein	70
near:beka	27
near:belg	34
near:beli	49
near:bell	46
near:belo	-80
near:benc	-38
near:bene	41
near:besi	76
near:betw	-25
near:biha	-45
near:bill	-80
near:blac	-15
near:blam	62
near:blan	5
near:blas	76
near:blew	-78
near:bloc	-88
near:boar	-17
near:boat	-14
near:bodi	29
near:bomb	-35
near:bone	66
near:book	52
near:bord	-12
near:born	-42
near:both	-5
near:boy	-6
near:boys	65
near:brea	-23
near:brid	23
near:brie	-63
near:brig	39
near:brin	39
near:brit	-20
near:broa	24
near:brok	65
near:brot	25
near:brou	-4
near:budg	-12
near:buil	-111
near:bulg	86
near:bull	35
near:buri	17
near:burk	42
near:burn	61
near:buru	58
near:bury	23
near:bus	-53
near:buse	-39
near:but	-38
near:cali	-66
near:call	-26
near:camb	-44
near:came	-48
near:camp	-104
near:can	-15
near:cana	70
near:canc	-111
near:cand	-33
near:cann	98
near:capa	-102
near:capi	-30
near:capt	-11
near:car	60
near:card	-51
near:carg	-40
near:carr	35
near:case	-53
near:cash	-112
near:casu	15
near:cata	-28
near:cate	72
near:caug	-57
near:caus	80
near:ceas	23
near:cebu	-19
near:cele	-33
near:cell	-8
near:ceme	59
near:cent	14
near:cert	48
near:chad	79
near:chai	-91
near:cham	-55
near:chan	-52
near:chap	6
near:char	-119
near:chec	-3
near:chib	-42
near:chie	71
near:chil	45
near:chin	26
near:chol	61
near:chri	-19
near:chur	36
near:circ	24
near:citi	31
near:city	3
near:civi	40
near:clai	30
near:clar	-69
near:clas	18
near:clea	-65
near:clim	-5
near:clin	87
near:cloc	-38
near:clos	-90
near:club	-69
near:coac	-41
near:coal	-5
near:coas	-3
near:coff	40
near:cold	-21
near:coll	-67
near:colo	-18
near:colu	40
near:comb	-24
near:come	-20
near:comm	12
near:comp	11
near:conc	-48
near:cond	-3
near:conf	57
near:cong	58
near:cons	18
near:cont	20
near:conv	35
near:coor	-66
near:corp	-6
near:corr	-34
near:cost	85
near:coul	140
near:coun	34
near:coup	-90
near:cour	8
near:cove	-44
near:cras	62
near:cres	-38
near:cret	-91
near:crew	30
near:crim	-29
near:cris	35
near:crit	94
near:cror	-31
near:cros	80
near:crow	-59
near:crui	-49
near:crus	46
near:cubi	-25
near:cull	-14
near:cup	-50
near:cust	-47
near:cut	22
near:cvm	-46
near:dail	66
near:dama	-105
near:data	-78
near:date	-11
near:daug	55
near:dawn	-53
near:days	71
near:dead	108
near:deal	-16
near:deat	31
near:deca	30
near:dece	31
near:deci	-86
near:decl	-49
near:defe	9
near:del	45
near:dela	62
near:dele	-58
near:deli	-72
near:demo	27
near:deng	-19
near:deni	-31
near:depe	-70
near:depl	-113
near:depo	-29
near:depu	-26
near:dera	-61
near:desp	-33
near:dest	-119
near:deta	58
near:dete	-91
near:deve	-36
near:devi	-21
near:dhak	45
near:did	-85
near:die	30
near:died	87
near:diff	-44
near:dina	-42
near:dire	-46
near:disa	92
near:disc	30
near:disq	-37
near:dist	-36
near:dive	-5
near:divi	-53
near:dna	68
near:dnip	-11
near:doct	7
near:docu	-34
near:does	-4
near:dogs	-67
near:doll	-50
near:dome	4
near:dorm	-43
near:dose	-60
near:doub	15
near:down	-26
near:doze	62
near:draw	-72
near:driv	-11
near:dron	-40
near:drop	16
near:drov	38
near:drow	40
near:dtm	-54
near:due	-7
near:dug	82
near:duri	16
near:duty	25
near:each	-40
near:earl	77
near:earn	-47
near:eart	-16
near:east	-6
near:econ	-17
near:edit	-42
near:egyp	33
near:eigh	-12
near:elec	11
near:elev	69
near:elim	8
near:eln	42
near:else	-64
near:emba	-95
near:emer	-49
near:emir	86
near:empl	-19
near:end	-64
near:ende	-35
near:enem	-61
near:ener	38
near:engi	-58
near:engl	-38
near:enou	-76
near:ente	15
near:esca	17
near:esta	8
near:esti	-37
near:ethi	30
near:euro	41
near:evac	60
near:even	12
near:ever	-69
near:exam	42
near:exch	16
near:exec	72
near:expe	49
near:expl	-58
near:exte	18
near:extr	-79
near:face	-111
near:faci	-68
near:fact	92
near:fair	-37
near:fall	-15
near:fami	-10
near:far	64
near:farm	41
near:fash	-31
near:faso	42
near:fata	30
near:fath	-98
near:fear	85
near:febr	46
near:fede	50
near:feed	-57
near:fell	51
near:ferr	-4
near:fest	30
near:fewe	-42
near:fiel	-34
near:fift	10
near:figh	-24
near:figu	90
near:file	-40
near:fili	-60
near:fill	-52
near:fina	53
near:find	-36
near:fine	-38
near:fini	-90
near:fire	-40
near:firs	10
near:fish	88
near:five	30
near:flas	-42
near:flat	-31
near:fled	-7
near:flee	53
near:flew	-30
near:flig	-53
near:floo	19
near:flou	-32
near:flow	23
near:foll	-7
near:food	-146
near:foot	59
near:for	-25
near:forc	38
near:fore	57
near:form	-24
near:fort	5
near:foun	-19
near:frac	20
near:fran	-14
near:free	31
near:frid	40
near:from	12
near:fron	4
near:ftse	-31
near:fuel	55
near:full	-59
near:fund	-49
near:furt	60
near:gall	26
near:game	-22
near:gand	-10
near:gang	-64
near:gas	27
near:gate	-73
near:gath	-17
near:gavd	-53
near:gave	-59
near:gaza	10
near:gend	-58
near:gene	31
near:get	23
near:girl	5
near:givi	-9
near:goal	-60
near:goes	65
near:goma	-15
near:gone	16
near:good	83
near:got	-15
near:gove	7
near:gran	14
near:grav	-4
near:gree	-33
near:grou	100
near:grow	-38
near:guar	-27
near:guer	81
near:gues	-7
near:gunm	57
near:guns	19
near:had	-5
near:hait	-65
near:half	42
near:hall	-47
near:hama	22
near:haml	-72
near:hand	27
near:happ	-50
near:has	-14
near:haug	-67
near:have	-53
near:havi	-40
near:haza	6
near:head	-60
near:heal	17
near:hear	111
near:heat	31
near:hect	-68
near:held	-46
near:heli	90
near:hell	83
near:help	-44
near:her	-61
near:herd	-9
near:here	-27
near:hers	-40
near:hezb	18
near:high	-118
near:him	-42
near:his	-9
near:hit	-8
near:hits	51
near:hitt	-48
near:hold	-48
near:homs	54
near:hope	-80
near:hosp	82
near:host	-56
near:hot	-96
near:hote	-82
near:hour	3
near:hous	-63
near:hout	63
near:how	-82
near:howe	42
near:huma	70
near:hund	30
near:hung	-53
near:hurr	-56
near:hurt	135
near:hygi	15
near:iden	5
near:idf	19
near:idle	36
near:impe	-64
near:impr	59
near:inci	27
near:incl	98
near:inde	-73
near:indi	-58
near:indo	44
near:infa	54
near:infl	-11
near:info	-43
near:inha	51
near:init	14
near:inju	138
near:inqu	-44
near:inse	-87
near:insi	-32
near:insp	57
near:inst	-49
near:inte	16
near:into	34
near:inve	10
near:invo	-71
near:iom	-60
near:iran	15
near:iraq	-41
near:irel	31
near:isla	-83
near:isra	63
near:issu	-59
near:ital	-14
near:its	-25
near:itse	66
near:ivor	-75
near:jail	-37
near:jama	95
near:janu	9
near:jiha	43
near:john	-72
near:join	-90
near:jord	-47
near:jour	-44
near:july	-7
near:jump	-13
near:june	-7
near:just	52
near:kabu	26
near:kadu	92
near:kaza	-97
near:keep	-34
near:kens	80
near:keny	19
near:kept	-17
near:khan	-57
near:khar	23
near:kher	-28
near:khyb	70
near:kidn	86
near:kill	83
near:kilo	-130
near:king	-69
near:kitc	19
near:kits	-96
near:kivu	-47
near:knew	-65
near:know	22
near:kore	116
near:krem	10
near:kuna	-9
near:kurd	16
near:kurs	-21
near:kyiv	18
near:labo	-26
near:lake	78
near:lakh	-120
near:lamp	-64
near:land	-57
near:lank	20
near:larg	-55
near:larr	42
near:last	-47
near:late	-7
near:laun	-59
near:law	58
near:lear	69
near:leas	19
near:leav	-4
near:leba	92
near:led	-29
near:left	56
near:leg	66
near:less	-74
near:let	29
near:leve	-46
near:liby	-66
near:lie	-55
near:lieu	38
near:life	105
near:ligh	-53
near:like	78
near:limb	41
near:limi	-32
near:line	-151
near:link	5
near:list	51
near:litr	-47
near:litt	-145
near:live	-7
near:livi	-15
near:loca	58
near:lock	-8
near:lodg	-53
near:logg	-55
near:lond	32
near:long	51
near:look	7
near:lorr	-32
near:lose	-38
near:loss	27
near:lost	30
near:lunc	-36
near:lyin	84
near:mach	-62
near:made	-24
near:maga	48
near:magn	-25
near:maim	84
near:main	-42
near:majo	77
near:make	-9
near:mala	23
near:mali	-75
near:maln	-89
near:man	49
near:mana	-31
near:mani	-89
near:many	-134
near:mapp	-64
near:marc	72
near:mari	-58
near:mark	-11
near:marr	-39
near:mart	72
near:matc	-82
near:mate	-80
near:matt	-37
near:may	46
near:mayo	-54
near:meal	-96
near:mean	-35
near:medi	-8
near:meet	-18
near:mega	-73
near:memb	-62
near:men	-11
near:mend	59
near:mess	-62
near:met	-83
near:metr	-34
near:mexi	50
near:mid	36
near:midd	-98
near:migr	65
near:mile	47
near:mili	28
near:mill	-73
near:mine	-23
near:mini	-29
near:mino	37
near:minu	-5
near:miss	12
near:mobi	-77
near:mode	65
near:moga	45
near:moh	46
near:mond	51
near:mone	6
near:moni	-15
near:mont	16
near:more	45
near:morg	88
near:morn	-61
near:moro	-76
near:mosc	98
near:mosq	-17
near:most	-7
near:moth	-25
near:moto	-81
near:moun	11
near:mour	67
near:move	39
near:msf	-49
near:much	-24
near:mud	8
near:muni	-13
near:murd	21
near:myan	69
near:myse	73
near:nair	32
near:name	12
near:nasi	44
near:nati	17
near:naut	52
near:navy	5
near:near	15
near:need	-77
near:neig	27
near:nepa	-42
near:netw	46
near:neut	92
near:neve	11
near:new	-22
near:news	26
near:next	82
near:nige	58
near:nigh	17
near:nile	-15
near:nine	-27
near:nobo	38
near:non	-51
near:none	-85
near:noon	63
near:nort	44
near:note	-34
near:noth	40
near:noti	-101
near:nov	17
near:nove	12
near:now	-63
near:nrc	25
near:numb	7
near:nurs	-29
near:obse	35
near:occu	37
near:ocha	29
near:oct	100
near:octo	69
near:odes	51
near:off	-30
near:offe	-32
near:offi	-64
near:oil	-62
near:old	38
near:once	-38
near:one	-48
near:ones	20
near:onli	-64
near:only	18
near:open	5
near:oper	-69
near:oppo	-66
near:orde	-107
near:orga	-8
near:orig	69
near:othe	-26
near:our	-28
near:ours	73
near:out	-16
near:outb	-62
near:outs	19
near:over	-11
near:own	115
near:owne	-83
near:pack	-60
near:page	28
near:paid	-26
near:pakh	70
near:paki	-46
near:pale	-18
near:palm	-69
near:pape	-8
near:para	-23
near:pare	93
near:pari	25
near:parl	18
near:part	-54
near:pass	37
near:past	-41
near:path	18
near:pati	-69
near:patn	-17
near:patr	-69
near:pay	-62
near:paym	-30
near:peac	71
near:peak	68
near:pens	59
near:peop	-100
near:per	-162
near:perc	-88
near:peri	134
near:perm	-62
near:pers	-27
near:peti	11
near:phas	-92
near:phil	-7
near:phon	-21
near:phot	-99
near:pick	-89
near:pict	-82
near:piec	-39
near:pipe	-49
near:plac	-44
near:plan	-11
near:plas	-16
near:plat	-96
near:play	-72
near:pled	-70
near:plun	-74
near:plus	-7
near:poin	-91
near:poli	71
near:poll	-56
near:popu	-90
near:port	-81
near:poss	-21
near:post	67
near:poun	-37
near:powe	-70
near:pray	48
near:pre	-53
near:pref	63
near:preg	-38
near:pres	48
near:prev	-49
near:pric	5
near:prim	-30
near:prin	61
near:pris	-31
near:priv	-61
near:prob	-27
near:prog	-12
near:proj	-46
near:prom	-69
near:prop	-84
near:pros	-58
near:prot	18
near:prov	33
near:psyc	-84
near:publ	83
near:pull	-75
near:punj	71
near:pupi	74
near:push	41
near:put	56
near:puts	-15
near:qata	19
near:quak	-52
near:quar	-74
near:ques	-136
near:quot	42
near:raba	-48
near:radi	-33
near:raid	77
near:rail	-57
near:rain	32
near:rais	85
near:rama	37
near:rang	24
near:rate	-38
near:rati	-7
near:ravi	3
near:reac	-9
near:read	-35
near:rebe	72
near:reca	-67
near:rece	-78
near:reck	-22
near:reco	-88
near:recr	-61
near:red	14
near:refe	-30
near:refu	-25
near:regi	45
near:reha	-50
near:reit	-48
near:reje	42
near:rela	7
near:rele	13
near:reli	-16
near:relo	-91
near:rema	-26
near:repa	43
near:repo	31
near:requ	-33
near:resc	-63
near:rese	-79
near:resi	-19
near:resp	47
near:rest	33
near:resu	-11
near:reta	-43
near:retr	115
near:retu	55
near:reun	-115
near:reut	51
near:revi	-37
near:rice	6
near:rifl	-27
near:righ	92
near:rise	23
near:rive	11
near:road	-55
near:robb	-51
near:rohi	72
near:roll	-53
near:roof	-53
near:room	60
near:rose	25
near:roug	-60
near:roun	-116
near:row	-73
near:rubb	30
near:rule	-72
near:ruli	-26
near:run	-92
near:runn	-32
near:runs	-94
near:rupe	-39
near:rura	16
near:russ	8
near:sada	42
near:safe	-15
near:said	-72
near:sale	35
near:same	79
near:sana	54
near:sand	83
near:sank	-53
near:sant	4
near:satu	28
near:saud	-5
near:save	-38
near:saw	22
near:say	20
near:sayi	11
near:says	76
near:scen	-43
near:scho	78
near:scor	-108
near:scra	-99
near:sea	-21
near:sear	-73
near:seas	11
near:seat	-27
near:seco	-55
near:secr	48
near:sect	-12
near:secu	-107
near:seen	-33
near:sell	-52
near:sena	-76
near:sent	-16
near:sepa	-15
near:sept	-49
near:seri	57
near:serv	-15
near:sess	-82
near:set	-46
near:sett	-14
near:seve	-31
near:shab	-74
near:shah	-87
near:shal	39
near:shar	18
near:she	38
near:shed	-58
near:shee	-61
near:shel	-32
near:shif	-84
near:ship	-74
near:shir	-9
near:shoo	11
near:shop	-23
near:shor	-44
near:shot	-24
near:shou	41
near:shov	13
near:show	15
near:shra	52
near:shut	-20
near:side	-36
near:sieg	-19
near:sign	3
near:sinc	19
near:sind	76
near:sing	80
near:sink	-43
near:sitt	-74
near:situ	-95
near:six	-44
near:sixe	-40
near:sixt	21
near:size	-14
near:slau	-21
near:slee	35
near:slep	82
near:slid	58
near:slip	-15
near:slop	25
near:smas	-40
near:smok	114
near:soci	-43
near:sola	-45
near:sold	39
near:soma	76
near:some	-34
near:son	17
near:sons	63
near:soro	57
near:soug	100
near:sour	-38
near:sout	63
near:spac	-11
near:spar	-77
near:spea	7
near:spec	34
near:spen	-65
near:spok	99
near:spot	-39
near:spre	-62
near:squa	-63
near:sri	3
near:stad	-82
near:staf	-73
near:stag	-12
near:stai	-42
near:stal	-12
near:stan	-31
near:star	72
near:stat	6
near:stay	15
near:step	59
near:stil	109
near:stoo	-83
near:stop	-19
near:stor	-41
near:stra	-81
near:stre	-34
near:stri	29
near:stro	-90
near:stru	-8
near:stuc	-73
near:stud	-8
near:sub	71
near:succ	33
near:such	73
near:suda	49
near:suff	57
near:suit	-104
near:summ	-15
near:sund	13
near:sunk	-59
near:supe	11
near:supp	-111
near:surg	82
near:surr	-38
near:surv	-8
near:sust	6
near:suzu	55
near:swap	-15
near:syri	6
near:tabl	-64
near:taiw	-30
near:take	27
near:taki	62
near:tali	74
near:talk	6
near:tall	17
near:tank	50
near:targ	-58
near:tawi	21
near:tea	38
near:teac	78
near:team	-26
near:tele	58
near:tell	-93
near:temp	31
near:ten	26
near:tens	42
near:tent	-3
near:term	9
near:terr	-13
near:test	3
near:thai	81
near:than	-57
near:that	53
near:thea	3
near:thei	49
near:them	40
near:then	37
near:ther	18
near:thes	55
near:they	33
near:thin	-22
near:thir	12
near:this	22
near:thos	71
near:thou	-58
near:thre	25
near:thro	-12
near:thur	46
near:thus	96
near:tick	-20
near:time	-80
near:tine	27
near:tobr	-27
near:toda	15
near:todd	87
near:toge	-17
near:told	-90
near:toll	74
near:tom	-71
near:tomo	-50
near:toni	-23
near:tonn	-51
near:too	70
near:took	-6
near:top	-64
near:tork	19
near:torr	49
near:tota	-104
near:tour	-70
near:towa	55
near:town	-37
near:trac	-65
near:trad	70
near:trai	-46
near:tran	-65
near:trav	-64
near:trea	-96
near:tree	-81
near:tria	-72
near:trie	-40
near:trip	-65
near:troo	-25
near:truc	-76
near:true	67
near:tsel	61
near:tuni	14
near:turk	42
near:turn	-106
near:twel	15
near:twen	80
near:twic	-122
near:two	9
near:typh	65
near:ukra	-4
near:unac	64
near:unde	11
near:unha	-82
near:unhc	19
near:unic	-38
near:unif	63
near:unio	-81
near:unit	-12
near:unti	-34
near:upda	-34
near:uppe	-23
near:upro	127
near:upwa	-9
near:urge	44
near:use	-61
near:used	-4
near:uvir	-27
near:vacc	-94
near:vali	69
near:vall	4
near:vehi	14
near:vene	18
near:veri	11
near:vess	-73
near:vice	39
near:vict	19
near:vide	66
near:viet	34
near:vill	-7
near:viol	-59
near:visi	-81
near:voic	-81
near:volu	14
near:vote	-110
near:wade	-29
near:wait	-95
near:walk	-57
near:wall	65
near:want	-72
near:war	29
near:warn	34
near:was	11
near:wash	32
near:wate	-69
near:way	-9
near:weat	-22
near:wedn	-20
near:week	60
near:went	49
near:west	-6
near:wfp	-103
near:what	11
near:when	-7
near:wher	-53
near:whic	-71
near:whil	15
near:whit	-38
near:who	21
near:whol	28
near:whom	79
near:whos	-94
near:wick	-32
near:wide	6
near:wild	-50
near:will	22
near:wind	-74
near:winn	-30
near:wint	-10
near:with	-42
near:witn	-15
near:woma	13
near:wome	81
near:won	-37
near:word	-45
near:wore	-40
near:work	3
near:worl	-50
near:wors	22
near:wort	-48
near:woul	-55
near:woun	63
near:writ	72
near:wron	48
near:wrot	30
near:yard	-59
near:year	16
near:yeme	-3
near:yet	-34
near:you	-80
near:youn	-61
near:zapo	24
near:zone	-65
next:claim-abducted	-10
next:claim-casualties	-54
next:claim-dead-in-captivity	-6
next:claim-delivered	-33
next:claim-displaced	47
next:claim-held	38
next:claim-injured	62
next:claim-killed	-19
next:claim-missing	24
next:claim-pledged	-16
next:claim-prisoners-exchanged	12
next:claim-refugees	-42
next:claim-released	47
next:claim-requested	5
next:claim-returned	92
next:claim-total	41
noun:	3
noun:afghan	74
noun:aftershock	-58
noun:aircraft	-41
noun:ambulance	-84
noun:baby	-91
noun:bed	-122
noun:boat	-113
noun:body	147
noun:bomb	-94
noun:boy	73
noun:brother	31
noun:building	-96
noun:bus	-60
noun:captive	-3
noun:car	-75
noun:case	-129
noun:casualty	71
noun:centre	-93
noun:child	38
noun:citizen	-78
noun:civilian	130
noun:coach	-88
noun:colleague	16
noun:commander	-16
noun:company	-39
noun:corpse	79
noun:country	-96
noun:cousin	-21
noun:crew-member	96
noun:customer	-54
noun:daughter	9
noun:death	165
noun:detainee	88
noun:diplomat	-63
noun:displaced-person	99
noun:district	-95
noun:dog	-19
noun:dose	-8
noun:driver	-21
noun:drone	-117
noun:employee	71
noun:family	-156
noun:farmer	-47
noun:fatality	56
noun:fighter	-33
noun:firefighter	-8
noun:flight	-41
noun:foreigner	26
noun:girl	8
noun:group	-111
noun:guard	-42
noun:head	-85
noun:helicopter	-73
noun:home	-69
noun:hospital	-80
noun:hostage	97
noun:house	-134
noun:household	-182
noun:incident	-54
noun:individual	104
noun:inhabitant	-9
noun:injury	60
noun:israeli	9
noun:job	-32
noun:kit	-30
noun:leader	-37
noun:life	95
noun:list	-62
noun:lorry	-83
noun:man	10
noun:martyr	133
noun:meal	-36
noun:member	43
noun:migrant	-6
noun:militant	50
noun:miner	-16
noun:minister	-140
noun:missile	-90
noun:mother	36
noun:motorcycle	-99
noun:nation	-65
noun:national	-29
noun:neighbor	55
noun:neighbour	28
noun:nurse	14
noun:officer	-63
noun:official	-129
noun:other	124
noun:page	-81
noun:palestinian	78
noun:passenger	-67
noun:patient	-17
noun:personnel	-15
noun:player	-95
noun:point	-63
noun:police-officer	-31
noun:post	-77
noun:prisoner	49
noun:province	-65
noun:pupil	32
noun:refugee	104
noun:region	-98
noun:relative	-59
noun:rescuer	-16
noun:resident	32
noun:returnee	78
noun:rohingya	108
noun:room	-33
noun:round	-29
noun:school	-82
noun:seat	-31
noun:shelter	-95
noun:ship	-87
noun:sister	-16
noun:site	-84
noun:soldier	74
noun:son	28
noun:staff	-33
noun:staff-member	85
noun:state	-53
noun:station	-46
noun:storey	-102
noun:student	64
noun:sudanese	59
noun:survivor	-31
noun:suspect	-97
noun:syrian	4
noun:tanker	-82
noun:teacher	49
noun:tent	-41
noun:terrorist	106
noun:time	-141
noun:train	-28
noun:troops	-97
noun:truck	-119
noun:vehicle	-93
noun:victim	86
noun:villager	84
noun:visitor	-39
noun:volunteer	-39
noun:vote	-20
noun:wicket	-12
noun:wife	31
noun:woman	78
noun:woman-and-man	-25
noun:worker	108
noun:worshipper	61
only:aid	-137
only:casualty	5
only:displacement	-199
other:abducted	15
other:aid	20
other:allocated	-23
other:casualties	-22
other:dead-in-captivity	-28
other:delivered	55
other:displaced	-17
other:displacement	6
other:held	-27
other:hostage	-11
other:injured	-27
other:killed	10
other:pledged	-48
other:prisoners-exchanged	56
other:refugees	12
other:released	35
other:requested	20
other:returned	19
other:total	-24
others:0	-375
others:2	-165
others:7	10
others:more	25
qualified	66
quoted	78
right1:	-115
right1:"	7
right1:#	-98
right1:(	43
right1:)	32
right1:-	56
right1::	13
right1:;	48
right1:?	-7
right1:a	11
right1:abducted	44
right1:aboard	-56
right1:across	-7
right1:affected	-38
right1:after	80
right1:against	-60
right1:aged	35
right1:among	67
right1:and	-57
right1:are	71
right1:arrived	-47
right1:at	46
right1:before	12
right1:between	-3
right1:block	-55
right1:by	10
right1:came	-16
right1:cents	-19
right1:confirmed	20
right1:could	97
right1:crossed	33
right1:dead	183
right1:destroyed	-65
right1:did	-17
right1:die	97
right1:died	113
right1:displaced	85
right1:drowned	130
right1:each	35
right1:earthquake	-33
right1:face	-12
right1:fell	51
right1:fled	38
right1:for	-14
right1:from	13
right1:go	31
right1:got	-53
right1:governorates	-21
right1:had	30
right1:has	-32
right1:have	41
right1:held	-14
right1:homeless	58
right1:hurt	61
right1:in	13
right1:injured	154
right1:inside	-68
right1:is	39
right1:it	-93
right1:kidnapped	78
right1:killed	26
right1:last	94
right1:left	-36
right1:lost	106
right1:may	-21
right1:missing	170
right1:more	57
right1:mt	-72
right1:names	44
right1:needed	40
right1:of	7
right1:off	31
right1:on	-15
right1:or	11
right1:out	45
right1:over	-40
right1:per	-61
right1:places	-35
right1:quake	-45
right1:received	3
right1:recovered	-4
right1:remain	-12
right1:returned	5
right1:said	-104
right1:saw	-80
right1:seized	71
right1:shot	81
right1:sides	-72
right1:since	-3
right1:still	87
right1:sustained	-9
right1:taken	91
right1:teams	-34
right1:that	-27
right1:the	-38
right1:this	-43
right1:to	-19
right1:took	-15
right1:under	-21
right1:units	-62
right1:walked	-62
right1:was	83
right1:we	79
right1:went	70
right1:were	-15
right1:what	-36
right1:when	-58
right1:who	65
right1:whom	35
right1:whose	-28
right1:will	3
right1:with	26
right1:without	22
right1:words	-67
right1:would	-14
right1:wounded	168
right1:|	40
right1:—	74
right2:	-109
right2:"	-20
right2:#	-24
right2:(	-29
right2:)	-5
right2:,	-42
right2:.	-3
right2:;	-77
right2:a	41
right2:about	78
right2:according	94
right2:across	28
right2:after	90
right2:aged	-4
right2:all	44
right2:also	37
right2:among	-56
right2:an	40
right2:and	-48
right2:are	-11
right2:arrested	-45
right2:arrived	3
right2:as	31
right2:at	30
right2:away	76
right2:back	-15
right2:been	39
right2:board	-89
right2:both	65
right2:brought	-106
right2:burned	-39
right2:burns	29
right2:by	59
right2:children	44
right2:come	-14
right2:confirmed	81
right2:crossed	62
right2:damaged	-48
right2:day	19
right2:days	11
right2:dead	97
right2:died	82
right2:displaced	134
right2:down	-83
right2:driven	115
right2:eight	-62
right2:evacuated	58
right2:five	51
right2:fled	-33
right2:for	31
right2:found	22
right2:four	11
right2:freed	87
right2:friday	73
right2:from	56
right2:gaza	-44
right2:girls	72
right2:gone	35
right2:had	-59
right2:has	-96
right2:have	15
right2:he	-7
right2:her	-15
right2:here	-62
right2:his	-14
right2:home	29
right2:hurt	137
right2:i	13
right2:in	5
right2:including	68
right2:injured	121
right2:injuries	25
right2:injuring	9
right2:is	-93
right2:it	-86
right2:its	3
right2:killed	106
right2:last	60
right2:led	9
right2:left	52
right2:let	-45
right2:lost	35
right2:magnitude	-28
right2:missing	106
right2:monday	54
right2:more	29
right2:morning	-61
right2:most	18
right2:mostly	89
right2:moved	-55
right2:much	-14
right2:my	81
right2:night	7
right2:nine	-50
right2:not	104
right2:now	-87
right2:number	65
right2:october	41
right2:of	-10
right2:off	6
right2:officials	61
right2:on	-67
right2:one	57
right2:or	-72
right2:our	42
right2:out	-105
right2:over	-13
right2:perished	59
right2:police	-62
right2:registered	52
right2:rescued	-92
right2:returned	-52
right2:said	-24
right2:says	-54
right2:set	-30
right2:seven	29
right2:she	-68
right2:shot	70
right2:since	64
right2:six	11
right2:so	-78
right2:some	-60
right2:spent	-57
right2:state	33
right2:still	109
right2:strong	-50
right2:struck	16
right2:sunday	64
right2:survived	-78
right2:taken	49
right2:ten	-90
right2:than	-43
right2:that	6
right2:their	26
right2:them	33
right2:then	-43
right2:there	32
right2:these	36
right2:they	20
right2:this	-31
right2:those	85
right2:three	-4
right2:took	-51
right2:two	25
right2:unaccounted	93
right2:under	55
right2:up	4
right2:us	79
right2:war	25
right2:was	-101
right2:week	75
right2:went	-18
right2:were	59
right2:what	-5
right2:when	79
right2:which	-34
right2:who	-73
right2:whom	46
right2:will	10
right2:with	21
right2:women	92
right2:would	18
right2:wounded	125
right2:wounding	35
right2:wounds	32
right2:year	31
right2:yet	71
right3:	-39
right3:"	26
right3:#	-47
right3:(	-77
right3:)	82
right3:,	12
right3:.	-126
right3::	-78
right3:;	-26
right3:a	10
right3:about	41
right3:according	53
right3:after	-3
right3:all	89
right3:alone	-37
right3:among	-79
right3:and	10
right3:are	52
right3:around	17
right3:arrested	-67
right3:as	19
right3:at	-84
right3:away	15
right3:back	99
right3:be	55
right3:been	-38
right3:before	103
right3:being	80
right3:between	-68
right3:both	-36
right3:brought	25
right3:burns	74
right3:by	-36
right3:carried	-34
right3:children	73
right3:city	-15
right3:come	31
right3:confirmed	8
right3:country	-89
right3:days	-20
right3:dead	123
right3:deaths	-78
right3:died	7
right3:displaced	126
right3:dollar	-63
right3:down	-32
right3:eight	61
right3:first	22
right3:five	-12
right3:for	84
right3:found	26
right3:four	62
right3:freed	-29
right3:from	-24
right3:gaza	62
right3:given	-7
right3:government	-34
right3:had	77
right3:has	8
right3:have	36
right3:he	-116
right3:held	88
right3:helicopters	-95
right3:her	-68
right3:his	45
right3:home	-12
right3:homes	-33
right3:hospital	-8
right3:hours	-83
right3:hurt	47
right3:i	41
right3:identified	-24
right3:in	-7
right3:injured	80
right3:injuries	59
right3:into	-59
right3:is	-17
right3:israeli	54
right3:it	6
right3:its	-71
right3:kidnapped	97
right3:killed	49
right3:last	-49
right3:lives	29
right3:local	-17
right3:lost	-66
right3:men	22
right3:minors	-25
right3:missing	3
right3:months	50
right3:more	71
right3:morning	-32
right3:moved	20
right3:national	10
right3:near	67
right3:nine	53
right3:no	-39
right3:noon	29
right3:not	52
right3:of	-18
right3:off	-3
right3:on	8
right3:one	-10
right3:out	-32
right3:over	-10
right3:own	38
right3:people	-59
right3:put	73
right3:recorded	30
right3:recovered	52
right3:rescued	-81
right3:road	13
right3:s	-78
right3:said	-56
right3:same	21
right3:says	63
right3:school	8
right3:sent	-25
right3:seven	-41
right3:she	-29
right3:shelters	90
right3:since	54
right3:six	74
right3:soldiers	22
right3:state	-21
right3:still	-12
right3:street	-12
right3:sudanese	48
right3:taken	26
right3:teachers	59
right3:ten	81
right3:than	-49
right3:that	-79
right3:the	17
right3:their	-36
right3:them	5
right3:there	72
right3:they	-20
right3:this	50
right3:those	-49
right3:three	14
right3:to	31
right3:two	6
right3:under	70
right3:up	-11
right3:uprooted	-5
right3:was	-9
right3:water	35
right3:way	35
right3:week	-18
right3:were	44
right3:when	18
right3:which	-12
right3:who	103
right3:whom	-27
right3:will	-40
right3:with	-33
right3:within	-76
right3:without	-78
right3:woman	75
right3:women	100
right3:wounded	-7
right3:wounds	47
right3:year	56
right3:years	-68
size:1	-103
size:9	-74
size:99	-14
size:999	-22
size:9999	-25
size:more	34
verdict:abducted	56
verdict:casualties	15
verdict:claim	93
verdict:dead-in-captivity	-31
verdict:displaced	58
verdict:held	18
verdict:injured	81
verdict:killed	48
verdict:missing	7
verdict:open	-66
verdict:out	-242
verdict:prisoners-exchanged	65
verdict:refugees	52
verdict:released	58
verdict:returned	-38`,
  measure: `
alike:abducted	0:-38 1:-9 2:-34 4:31 5:9 6:24 7:-10 8:-33 9:-12 10:-15
alike:casualties	3:-12 6:13
alike:dead-in-captivity	2:-22 4:-10 8:-26 10:36
alike:displaced	0:-11 1:-32 2:-24 3:23 4:-40 5:10 6:-11 7:-31 8:-25 9:-33 10:-37 11:10
alike:held	0:17 3:-16 4:-31 8:-11 10:-12
alike:injured	0:-17 1:-19 2:-17 3:23 5:-48 7:-14 8:28 10:-41 11:-19
alike:killed	0:-11 2:-62 3:10 4:-18 5:-10 6:13 7:-17 8:13 10:-83 11:-16
alike:missing	0:-8 1:12 3:11 5:-12 6:-24 7:-35 11:14
alike:prisoners-exchanged	0:-10 2:-11 4:-19 6:-18 8:34 10:-18
alike:refugees	0:-15 1:-8 3:-26 6:-28 7:9 9:45 10:-8 11:-53
alike:released	0:8 3:-9 4:-18 5:12 6:-8 8:-20
alike:returned	1:-15 3:12 4:-19 6:12 7:-8 9:-53 10:-9
any	1:-27 2:-19 7:-8 8:-10 9:-9 10:-13 11:-10
bare:1	0:-70 1:-24 2:17 3:-56 4:-33 6:-17 7:-13 8:-13 9:8 10:30 11:-37
bare:9	0:-50 1:-12 2:12 3:-116 4:34 5:11 6:19 7:-12 8:-10 9:-119 10:-18 11:-106
bare:99	1:-105 2:-19 3:-104 4:14 5:19 6:18 8:-17 9:-141 10:-23 11:-40
bare:999	0:9 1:14 3:-41 4:-70 5:12 6:-30 7:-17 8:23 9:-20 10:14 11:-68
bare:9999	0:-16 2:-75 3:22 4:-48 5:-35 6:12 7:-11 9:-25 10:-15
bare:more	0:-89 1:-13 2:-87 3:58 4:-109 5:-100 6:-71 7:-32 8:-76 9:45 10:-105 11:39
before:abducted	1:-23 2:-9 3:-28 5:-42 7:-29 8:-13 9:-19 10:-11 11:-21
before:allocated	6:13
before:casualties	0:-15 1:21 2:-9 4:-13 5:-16 6:8 7:-8 8:-15 9:-12 10:-10 11:-8
before:dead-in-captivity	0:-8 2:-34 4:42 6:-10 8:-11 10:-23
before:delivered	3:-18 9:21 11:-9
before:displaced	0:-28 1:-13 2:-10 3:13 4:-15 5:-30 6:-31 7:-20 8:-14 9:9 10:-19 11:9
before:held	0:-52 2:25 3:-8 5:-14 8:-26 10:-22
before:injured	0:-9 1:-19 2:-16 4:-36 5:32 6:-35 7:9 8:-15 9:-30 10:-28 11:-19
before:killed	0:22 1:-85 2:-36 3:-14 5:36 6:-29 7:47 8:-56 9:-57 10:-76 11:-75
before:missing	1:-24 3:8 4:-45 5:-30 6:9 7:8 8:-29 9:-12 10:-23 11:-12
before:pledged	6:9
before:prisoners-exchanged	0:-26 1:-9 3:-13 4:-31 5:-16 6:-53 7:-14 8:36 9:-8
before:refugees	0:-11 3:18 4:-9 5:-19 6:-21 7:-18 9:-9 10:-8 11:11
before:released	0:-16 1:-8 2:15 3:-16 5:-14 6:-42 7:-13 8:10 10:13 11:-19
before:requested	3:-31 9:31
before:returned	0:-8 3:17 6:-16 7:-23 8:-9 9:-42
behind:abducted	1:-14 2:-40 3:-32 4:-40 5:-22 6:23 7:-22 8:30 9:-11 10:-20 11:-21
behind:dead-in-captivity	4:13 6:-31 8:-28
behind:displaced	0:-37 1:-16 2:-13 3:-18 4:-21 5:-13 6:24 8:-17 9:-33 10:-20 11:23
behind:held	1:-23 3:-44 5:-29 7:-32 8:-55 9:-27 10:13 11:-14
behind:injured	0:-60 1:-34 2:-42 3:-59 4:-48 6:72 7:-37 8:-27 9:-50 10:-48 11:-35
behind:killed	0:17 1:31 2:-8 3:-62 4:-51 5:-25 6:29 7:-27 8:-9 9:-60 10:-38 11:-50
behind:missing	0:-23 1:-47 2:-35 3:-21 4:14 5:-21 6:39 7:-10 8:-24 9:-38 10:-40 11:-21
behind:prisoners-exchanged	0:-29 1:-10 2:-34 3:14 4:-40 5:-18 6:-57 7:-9 8:44 9:-26 10:19 11:-27
behind:refugees	0:-11 5:-15 7:-14 9:24 10:-8 11:-28
behind:released	0:29 2:-34 3:-17 4:-48 5:-28 6:-12 7:-13 8:-36 9:-9 10:25 11:-18
behind:requested	0:-12 3:26 6:-17 9:-21
behind:returned	0:-25 1:-9 3:11 4:-15 5:11 6:-47 7:-8 8:-9 9:-49 11:20
ending:ad	0:-41 1:19 2:-25 3:-44 4:-20 5:-52 6:61 7:-52 8:-19 9:-15 10:-11 11:-13
ending:al	5:26 6:-28 7:-11
ending:an	0:18 10:-14
ending:ar	5:20 6:-18
ending:at	0:-25 1:-8 2:20 3:-10 4:-16 5:-13 6:-33 10:21
ending:ce	0:-28 1:21 2:-11 3:-24 4:10 6:16 7:-35 10:-28 11:-40
ending:ch	0:-18 2:-8 3:-14 4:-22 5:-24 6:36 7:-20 10:-18
ending:de	8:8
ending:ds	3:12 10:-8
ending:ed	0:-20 1:-58 2:19 4:-54 5:35 6:-20 7:-74 8:17 10:-16 11:-23
ending:en	0:24 2:-24 4:-8 5:19 6:-14 7:-23 8:-12 9:-23 10:-29 11:-8
ending:er	0:30 1:-8 2:12 4:-27 5:-34 6:-15 7:-30 8:-16 9:-23 11:17
ending:es	0:9 1:25 2:-16 4:-24 5:-53 6:-24 7:18 8:-17 9:-18 10:-27 11:-19
ending:ft	0:-19 2:-9 4:-21 5:-20 6:-27 7:-20 8:19 10:13 11:-12
ending:gs	0:9
ending:ht	5:-9 6:11
ending:id	5:-18 6:19
ending:in	0:-11 1:-13 2:-26 3:15 4:37 6:-25 7:22 8:-26 10:-18 11:-18
ending:is	4:-12 6:15
ending:ke	5:21 6:-20
ending:ld	0:-15 1:-9 2:-15 3:-32 5:-12 6:-14 8:8 9:29 11:-17
ending:ll	0:-31 1:-10 2:-12 3:36 4:22 5:-14 6:-20 8:-30 10:-12 11:-43
ending:ly	5:28 6:-21 7:-8 8:-9
ending:me	0:-18 2:-11 4:-23 5:-15 6:-12 8:-16 9:-26 10:28 11:9
ending:nd	4:20 10:-9
ending:ng	0:-8 1:8 2:-17 5:-27 6:-60 7:48 10:-34 11:-17
ending:ns	0:22 2:13 4:-9 5:20 6:-27 7:-9 8:-13 10:-22
ending:nt	0:-12 2:-11 3:-32 4:-8 6:-19 7:-13 9:14 10:16 11:14
ending:ok	3:24 6:-26 7:-13 9:-9
ending:om	0:21 1:-27 5:-39 6:-13 9:-62 10:-9
ending:ot	0:-18 2:27 3:-8 4:-28 5:-12 6:-9 7:-13 10:-8
ending:rd	6:14
ending:re	0:-9 2:-52 3:-16 4:-19 7:-9 8:-18 9:-32 10:23 11:-13
ending:rt	5:35 6:-33 7:-20
ending:se	0:-11 6:21 11:-8
ending:ss	3:16 5:-17 6:14 7:-17 9:-24 11:-9
ending:st	0:-23 1:10 2:-24 4:-22 5:-13 6:33 7:-8 8:-10 9:-9 10:8 11:-11
ending:th	0:-12 1:-8 3:22 4:-28 5:39 6:-37 7:-33 8:-11 9:-28 10:-18 11:-14
ending:ut	8:-16 10:14
ending:ve	1:-12 2:9 4:-29 5:-10 7:-34 8:-9 10:-28 11:16
ending:wn	3:8 5:12 7:-10
equal:abducted	0:64 1:16 2:-14 3:-25 4:-25 5:-49 6:-32 7:-34 8:-49 9:-17 10:-18 11:-16
equal:casualties	0:24 1:27 5:-15 6:-38 7:-9 9:-11
equal:dead-in-captivity	0:-30 4:-23 6:19 8:-15
equal:displaced	0:-11 3:35 5:-10 6:-21 9:-25
equal:held	0:-21 2:-47 4:58 5:-14 6:-41 7:-16 8:-18 10:-19
equal:injured	0:-41 1:-18 3:-24 5:54 6:-10 7:-41 8:-33 9:-34 11:-22
equal:killed	0:-39 2:33 3:-94 4:-31 5:-41 6:60 7:-33 8:-26 9:-60 10:-75 11:-64
equal:missing	0:21 1:-16 2:-19 3:-23 4:-48 5:-33 6:-32 7:57 8:-18 9:-18
equal:prisoners-exchanged	0:-30 1:-10 2:-37 3:-17 4:-48 5:-23 6:-54 7:-19 8:54 9:-14 10:16 11:-11
equal:refugees	0:-12 2:-13 4:-42 5:-25 7:-12 8:-27 9:-8 10:39
equal:released	0:-54 1:-8 2:-14 3:-13 6:-26 8:-29 10:45
equal:returned	6:9 8:9 9:-16 11:15
form:digits	1:-11 2:-51 3:14 4:-26 6:-9 7:-31 10:-43 11:12
form:dual	6:11
form:mixed	0:-25 1:-20 2:-17 3:11 4:-29 5:-36 6:-48 7:-53 8:-25 9:16 10:-37 11:24
form:range	1:10 2:-14 4:-17 5:-22 6:12 8:20 9:-12 10:-30 11:-42
form:singular	0:-14 1:-52 2:10 3:-91 4:-65 5:-15 6:21 8:-18 9:-12 11:-64
form:vague	0:27 2:-29 3:-19 4:-39 6:-36 7:17 9:-25 10:-28 11:-29
form:words	0:-28 1:-24 3:-58 4:28 6:13 8:-32 9:-27 10:18 11:-67
headline	0:-36 1:-30 2:-26 3:15 5:-11 6:15 7:17 8:10 9:-19 10:-24 11:-57
here:#aboard	0:-22 3:-15 4:-14 5:-34 6:34 7:10 8:-8 10:-10
here:#aid	0:-54 3:13 4:-93 6:-38 8:-8 9:22 10:-45
here:#alive	0:-23 1:-17 2:-9 3:-17 4:16 5:-39 6:-20 8:-22 10:16 11:-22
here:#captives	0:37 1:-58 2:23 3:-67 5:-44 6:-50 7:-76 8:-27 9:-56 11:-62
here:#captors	0:40 2:-63 3:-19 4:22 5:-31 6:-22 7:-70 8:-30 9:-27 10:-37
here:#commerce	0:11 1:-21 2:-33 3:24 4:-41 5:-10 8:-32 9:-33 11:-23
here:#containing	0:-8 3:8 5:-8 6:10
here:#contest	0:27 1:-22 2:-46 3:-59 7:-43 8:-50 9:12 11:11
here:#crossing	0:-18 1:-42 2:-56 3:-42 4:-63 5:-22 6:-31 7:-52 8:9 9:49
here:#custody	0:-10 1:-22 2:18 3:-56 5:-49 6:-27 7:-54 8:37 9:-41 10:-46 11:16
here:#demand	0:-24 2:-22 3:-9 5:-9 6:-10 7:13 9:-17 10:18 11:-10
here:#disease	0:-11 1:-8 2:11 3:-15 5:-13 6:10 7:-15 8:-17 9:-8 11:-8
here:#displacement	0:-82 1:-42 2:-35 3:75 4:-59 5:-27 6:-35 7:-61 8:-44 9:-32 10:-49
here:#exchange	0:-50 1:-12 2:-17 3:-15 4:-28 5:-35 6:-35 7:-41 8:66 9:-26 10:-44 11:-40
here:#execution	0:-11 4:-10 5:-8 7:-9
here:#given-back	0:-30 1:-13 2:-20 3:-37 4:-53 6:-20 7:-30 8:29 9:-13 10:12 11:-20
here:#giving-from	1:-65 2:-8 3:-44 5:-29 8:-32 10:-11
here:#group	0:26 1:-10 2:10 3:-17 5:-46 6:-32 7:-55 8:-32 9:-41 10:21
here:#handover	0:-61 2:20 3:-37 4:8 5:-31 6:-63 7:10 8:-14 9:-37 10:17
here:#hostages	0:-17 1:-18 2:24 3:-20 5:-22 6:-47 7:-32 8:-8 9:-15 10:19 11:-19
here:#losing-side	0:-46 1:-11 3:-34 4:-17 5:-27 7:-30 8:29 9:-9 11:-16
here:#need	0:-19 1:-16 2:-20 3:25 5:-16 6:14 7:-23 8:-15 9:-16 10:10 11:-12
here:#prisoners	0:-11 1:-28 2:-17 3:-36 4:20 5:-29 6:-56 7:-39 8:62 9:-24 10:-44 11:-28
here:#receiving	0:10 1:-14 2:-34 3:-35 4:-51 6:16 7:-59 8:-18 9:-39 10:-13 11:31
here:#remainder	0:-18 1:-28 2:-48 3:-8 4:30 5:-29 6:-30 8:34 9:-41 10:-25
here:#rescue	0:-13 1:-21 2:-41 3:-19 4:-45 6:-14 8:-38 9:-34 10:37
here:#rumour	0:19 4:-8
here:#since	2:-75 4:-22 5:-32 9:-24 10:-19 11:-8
here:#state	0:-49 1:-55 3:-27 5:-8 7:-22 8:34 9:-32 11:-10
here:#statement	5:-13 6:33 7:-9
here:#travel	2:-9 5:-10 6:-30 7:23 8:23
here:abducted	0:116 1:-30 2:-84 3:-53 4:-36 5:-82 6:-51 7:-90 8:-25 9:-104 10:-19 11:-99
here:allocated	0:-40 1:-36 2:19 3:-26 4:14 5:-9 6:-28 7:-48 8:13 9:10 11:-19
here:casualties	0:-34 1:50 2:-19 3:-26 4:-26 6:-20 7:-24 8:-30 9:-18 10:-26 11:-10
here:dead-in-captivity	0:-19 2:25 5:-8 6:-30 8:-8 10:-20
here:delivered	1:-65 2:-16 3:-23 4:-30 6:-23 8:-8 9:10 11:-20
here:displaced	0:-29 1:-87 2:-56 3:115 4:-48 5:-40 6:-66 7:-41 8:-94 10:-30 11:-45
here:held	0:-61 1:-34 2:22 3:-70 4:103 5:-94 6:-86 7:-48 8:-23 9:-55 11:-73
here:injured	0:-79 1:-15 2:-114 3:-99 4:-66 5:174 6:-94 7:-81 8:-85 9:-58 10:-79 11:-92
here:killed	0:-44 1:17 2:44 3:-70 4:-34 5:-52 6:102 7:-15 8:-73 9:-110 10:-108 11:-147
here:missing	0:-47 1:22 2:-10 3:-80 4:-13 5:-101 6:-109 7:155 8:-68 9:-95 10:-92 11:-79
here:pledged	0:-16 1:-34 3:-22 5:10 6:-13 7:-13 8:-31 9:-57 10:20 11:-14
here:prisoners-exchanged	0:-71 1:-78 3:-57 4:-11 5:-18 6:-33 7:-48 8:74 9:-77 10:17 11:13
here:refugees	0:-24 1:-50 2:-72 3:-25 4:-35 5:-48 6:-70 7:-81 8:-52 9:82 10:-33 11:11
here:released	0:-49 1:-87 2:-29 3:-39 4:-47 5:-76 6:-50 7:-68 8:10 9:-99 10:103 11:-14
here:requested	0:-17 1:-46 2:-33 3:-46 4:9 5:-15 6:-19 7:22 8:12 9:13 10:-17 11:-9
here:returned	0:-43 1:-61 3:-53 4:-53 6:-53 7:-58 8:9 9:-82 10:-37 11:103
here:said	0:-10 2:-13 3:-36 6:18 8:-40 9:-28 10:-23 11:-25
here:set	0:-73 1:-35 3:-19 4:-67 6:38 7:-13 8:17 9:-55 10:-19 11:-52
here:total	0:14 1:-26 2:-24 4:13 5:-31 6:-26 7:14 8:-13 9:-10 11:-22
item	1:-39 2:-38 3:54 4:-22 5:-10 7:-33 8:-32 9:-12 10:-39 11:-35
last:claim-abducted	0:14 1:-29 2:9 3:-14 4:13 5:-60 6:-32 7:-46 8:-13 9:-45 11:-16
last:claim-allocated	1:-10 3:-13 5:-18 6:25 9:13 11:-24
last:claim-casualties	1:50 2:-20 3:-29 4:15 5:-26 6:-48 7:-23 8:-15 9:-22 10:-18 11:-12
last:claim-dead-in-captivity	1:-10 2:31 3:-12 4:-10 5:-13 6:-24 7:-24 10:-20
last:claim-delivered	0:-25 1:9 4:-11 5:-17 6:-20 7:-11 9:41 11:-34
last:claim-displaced	0:-23 1:-47 2:-39 3:32 4:-41 5:-17 6:-26 7:-43 8:-44 9:31 10:-45 11:-20
last:claim-held	1:-22 2:11 3:-36 4:17 5:-54 6:-60 7:-18 8:-10 9:-39 10:35 11:-36
last:claim-injured	0:-11 1:-9 2:-72 3:-38 4:-38 5:50 6:-10 7:-14 8:-42 9:-86 11:-38
last:claim-killed	0:-12 2:-50 3:-41 4:-25 5:11 6:14 8:-51 9:-21 10:-20 11:-41
last:claim-missing	1:-36 2:-39 3:-14 4:-21 5:-9 6:-9 7:36 8:-48 10:-9 11:-66
last:claim-pledged	0:-16 1:11 2:-8 3:10 4:-9 7:-26 9:-25 10:-8 11:-17
last:claim-prisoners-exchanged	0:-47 1:-25 2:-44 3:-19 4:-31 5:-10 7:-19 8:56 9:-16 10:-36 11:-9
last:claim-refugees	1:-31 2:-19 3:-67 5:-8 6:-54 7:-61 8:-25 9:55 10:-40 11:17
last:claim-released	0:-22 1:-24 2:14 3:-23 4:8 6:-80 7:-19 8:18 9:-39 10:17 11:-27
last:claim-requested	0:-13 3:-17 4:-9 5:-20 6:31 7:-15 11:-17
last:claim-returned	0:-29 1:-10 2:-17 3:-27 4:-28 5:-26 6:12 7:-36 8:-24 10:-28 11:36
last:claim-total	3:-21 5:-14 7:12 9:23 11:-11
left1:	0:14 4:-8 6:-34 7:29 10:-10
left1:"	0:-12 1:23 2:-69 3:-36 4:-21 5:-38 6:16 8:-40 9:16
left1:#	0:-29 5:-9 6:37
left1:(	0:-26 1:-12 2:-12 3:-32 4:-23 7:17 8:-20 9:-25 11:31
left1:,	0:-24 1:-79 2:-65 7:-50 9:-15 11:-20
left1:-	0:-28 2:-12 3:36 4:-21 5:-9 6:16 7:-16 8:-19 9:-33 10:20 11:-28
left1::	2:-15 3:36 4:-34 5:-40 7:-36 8:-24 9:-28 10:13 11:-22
left1:;	0:-76 1:-21 3:26 5:11 6:-20 7:-10 8:-8 9:-43 10:13
left1:abducted	0:25 6:-21
left1:after	3:-15 5:-8 6:11 9:14
left1:against	6:11 7:-13
left1:all	0:-32 2:-13 4:-24 5:-22 6:17 7:-13 8:-22 10:42
left1:among	0:13
left1:and	0:-18 1:-47 2:-18 3:-9 4:-31 5:30 6:-31 7:15 9:-24 11:-26
left1:another	1:-11 2:-12 5:11 6:-14 7:11 8:-21 11:-24
left1:are	0:-12 3:18 4:-12 5:-9 6:-8 11:-14
left1:as	0:17 3:-10 6:-30 7:21 9:-18 11:17
left1:at	0:28 1:10 2:-43 3:-47 4:-36 6:-11 10:-54 11:8
left1:back	3:-19 7:-9 8:-15 9:-16 11:20
left1:been	0:-15 3:-10 5:-9 6:26 7:-12 9:-14 10:-12
left1:buried	0:-10 2:-8 4:-11 5:-12 6:34 7:-11
left1:but	4:13 6:10 10:-10
left1:captured	0:22 4:-13 6:-24 10:-11
left1:carried	0:-12 3:-9 4:-12 5:-32 6:30 7:-8 8:12 10:-19
left1:claimed	1:24 3:-9 5:-15 7:-9 9:-10
left1:confirmed	0:12 5:-8 6:16 7:-14 10:-15
left1:cost	3:-11 6:26
left1:counted	0:-13 1:8 2:-8 3:-29 4:-18 5:-18 6:52 7:-24 8:-8 9:-30 10:-12 11:-27
left1:counts	6:9
left1:did	6:11
left1:displaced	3:37 6:-31
left1:driven	0:-8 3:24 6:-13 7:-12 9:-13 10:-8 11:-8
left1:drove	3:19 5:-13 6:-10
left1:first	4:-15 10:19
left1:for	0:-50 1:-17 3:-8 4:-26 5:-30 6:-19 7:27 8:21 11:-29
left1:forced	0:-10 3:27 5:-13 6:-11
left1:found	6:15 7:-10
left1:free	0:-22 2:-9 4:-9 10:28 11:-9
left1:freed	0:-9 2:-9 4:-15 8:-9 10:26
left1:from	0:-14 1:9 2:-13 4:-20 5:-16 6:22 7:-22 8:-16 10:-22
left1:further	0:-9 5:10 6:-16 9:18 11:-15
left1:had	5:10 6:-14 9:9 11:-11
left1:has	0:-28 2:-17 3:-13 5:-15 6:-23 7:35 8:-16 9:-26 10:11 11:-15
left1:have	0:-14 2:-9 3:-16 4:12 6:18 7:-27 9:8 10:-29 11:-13
left1:hold	0:-20 4:25 6:-12 10:-9
left1:hosts	9:24 11:-17
left1:in	0:-16 3:-26 5:20 6:-27 7:-13 9:34 11:-23
left1:include	8:10
left1:including	1:-8 2:10 3:-23 4:-38 6:20 7:-29 8:13 9:-25 11:-27
left1:injured	0:-10 3:-20 5:44 6:-32
left1:injuring	5:37 6:-32
left1:is	0:-30 1:-12 2:-13 3:19 4:-27 5:-29 6:-12 8:-16 10:-19 11:-23
left1:its	3:10
left1:just	0:-21 3:-8 4:26 5:-17 6:-32 7:-14 9:19 10:-22 11:-17
left1:kill	0:-24 2:-9 6:40 7:-8
left1:killed	0:-72 1:-23 2:-22 3:-54 4:-15 5:-47 6:90 7:-43 8:-19 9:-22 10:-15 11:-14
left1:killing	0:-29 2:-10 3:-19 5:-34 6:63 7:-15 8:-8 10:-9
left1:kills	5:-28 6:44 7:-16
left1:last	4:26 6:-23 7:23 10:-26
left1:leaves	0:-11 4:11 5:-17 7:17 9:-12 10:-13 11:-10
left1:leaving	3:18 9:-18
left1:left	0:-19 1:10 2:-18 3:-17 4:12 5:-12 7:20 8:-12 9:-11 10:-12
left1:let	0:-20 2:-10 3:-11 4:-32 6:-23 10:24
left1:lists	3:-20 5:-8 7:24 9:-11 11:-14
left1:lost	0:-21 1:-12 2:-18 3:-16 4:-17 5:-23 6:66 7:-34 10:-11
left1:made	0:-9 2:-14 3:9 4:-19 6:25 7:-13 10:-11
left1:move	6:-8 9:14 11:-18
left1:not	0:42 2:-9 4:-19 5:-10 6:-32 7:-21 8:-10
left1:of	1:-37 2:20 3:-15 4:-63 5:9 6:11 7:12 8:-21 9:-66 10:-27 11:8
left1:off	0:21 3:22 6:-23 9:-20 11:-21
left1:on	6:19
left1:only	0:-31 3:-18 4:-21 5:-18 6:25 8:-14 10:21 11:-21
left1:or	3:11 7:-11
left1:other	0:-20 1:-9 2:-13 5:-16 6:-21 7:12 8:-14 10:22
left1:out	0:-12 6:18 7:-8 8:10 10:-8
left1:over	8:-11 10:18
left1:passed	3:12 6:-8 7:-10
left1:reach	6:22 7:-12
left1:reached	3:12
left1:received	6:18 8:-14
left1:recorded	1:24 4:-14 5:-9 6:-17 7:-21
left1:registered	3:14 6:-19 11:13
left1:release	0:-18 2:-10 4:-29 8:10 10:24
left1:released	8:22 10:-20
left1:remaining	2:-10 3:-8 4:19 5:-11 6:-28 7:18 10:-25
left1:reported	0:23 4:-11 5:-14 6:-12 7:12 8:-12
left1:reports	3:-9 5:-15 6:13 9:10
left1:s	0:11 3:9
left1:said	1:-15 2:-20 3:-21 4:-24 6:-12 7:-27 8:13 10:8 11:8
left1:saw	0:-21 2:-12 4:-28 5:29 6:-10 10:-13
left1:say	2:-13 4:-11 6:34
left1:says	0:-36 1:-25 2:-20 3:-14 4:22 6:14 7:-8 8:-18 9:-29 10:14 11:-28
left1:seized	0:24 6:-15 8:-19 10:-10
left1:sent	3:23 6:-28 7:-10 8:16
left1:so	0:-11 3:-13 4:46 5:-18 6:-32 7:-35 10:-13 11:-15
left1:that	0:-13 1:-54 2:19 3:-33 4:-27 9:-19 10:-23 11:9
left1:the	0:26 2:-9 3:-47 4:23 5:-11 6:-10 7:-11 9:15 10:-49 11:-11
left1:them	1:-10 2:-12 5:10 6:-19 8:-23 9:-10 10:-30
left1:then	5:-25 6:27 7:-8
left1:to	0:-43 1:-25 2:20 3:-12 4:-10 5:-67 6:8 7:-69 8:10 9:9 10:-46 11:9
left1:took	0:24 1:-14 3:-36 4:-33 5:-15 6:25 7:-28 8:-11 9:-12 10:-24 11:-15
left1:treated	3:-9 5:20 6:-14 8:-9
left1:up	0:-20 2:-19 3:-14 4:-23 6:24 7:-16 10:15
left1:uprooted	3:29 5:-9 6:-19 9:-25
left1:was	1:21 2:8 3:17 4:17 5:-21 6:-48 7:-39 9:-21 10:-36 11:-13
left1:week	3:-9 4:-9 5:-9 6:-9 8:-13 10:19
left1:were	0:24 1:-10 2:-32 4:30 5:-31 6:-20 7:-27 8:-22 9:-9 10:-38
left1:when	3:17 5:-14 8:9 10:-10
left1:where	0:-33 3:17 4:26 6:-9 7:-22
left1:which	0:-33 1:-9 2:-20 3:-13 6:30 7:-20 10:-10
left1:while	0:17 3:-17 6:-20 7:10 11:10
left1:whom	0:-23 1:-16 2:15 3:-21 5:-35 6:19 7:-29 8:-13 9:20 10:-18
left1:with	0:10 1:-17 2:-26 4:-8 5:-42 6:-19 7:25 8:-19 9:-10 10:-29
left1:wounding	5:28 6:-30
left1:year	0:12 1:13 3:-23 6:8 7:-11
left1:|	0:-45 1:-21 2:15 3:-29 4:-40 5:27 7:-28 10:-16
left1:—	2:-11 4:-24 5:-19 10:9 11:-9
left1:•	1:-8 3:25 5:-11 6:8 7:-17 9:-28 11:-12
left2:	3:26 4:-14 5:-22 6:9 7:-20 9:-14 10:-9 11:-17
left2:"	1:-8 3:-22 4:27 7:-8 8:-20 9:-11 10:-38 11:-17
left2:#	0:23 1:-26 2:-33 3:-14 4:-38 5:-35 6:24 8:29 9:11 10:-46 11:-20
left2:)	0:-28 2:-11 3:15 4:-25 5:21 6:-12 8:-17 9:-8 10:31 11:-9
left2:,	0:-19 1:-50 2:-35 3:-48 4:-9 5:13 6:-14 8:22 9:-29 10:-23
left2::	0:9 2:-19 3:-23 4:19 5:-19 6:31 7:-23 8:-16 9:-14 10:-26 11:19
left2:;	0:-21 2:-10 3:-12 6:-14 7:14 8:-12 9:19 10:18 11:-14
left2:a	0:-14 3:11 7:-13 9:15 10:-11 11:-18
left2:account	0:-16 2:-21 3:-10 4:-12 7:20 8:-17 10:-15
left2:adding	2:-8 6:10 7:-12
left2:all	3:10
left2:alone	0:-8 1:22 4:-8 6:-21 8:-14 9:-9
left2:along	0:20 6:-23
left2:also	5:-15 6:18
left2:among	2:-8 4:12 6:-16 8:-21 10:-18
left2:and	1:-38 2:-32 3:21 5:-14 6:-22 8:-31 9:-18 10:8 11:-9
left2:are	4:-18 5:-17 6:33 8:-16 9:-10 11:-8
left2:army	0:-21 2:-17 4:-17 5:-10 6:9 8:-15 10:19
left2:arrived	0:14 10:-10
left2:at	5:13 6:-8
left2:august	0:-18 3:15 6:8 10:-8
left2:authorities	0:26 3:-13 4:-9 5:-8 6:-19 7:-9 9:-14
left2:average	11:13
left2:boat	6:12 7:-9
left2:bodies	0:-19 2:22 4:-27 5:16 7:-15 10:-24
left2:but	0:-12 2:-12 5:-10 7:16 8:-8
left2:by	3:-16 6:-9 9:14
left2:came	0:-8 3:16 6:-12
left2:carried	6:-17 9:21 11:-16
left2:cases	6:23
left2:children	2:-13 3:-12 5:-18 6:29 7:-21 8:-12 10:-18
left2:cholera	6:15
left2:city	5:10 6:-9
left2:civilians	5:-18 6:21
left2:claims	5:-9 11:11
left2:climbs	6:21 7:-16
left2:could	0:21 2:-8 3:-8 4:-21 5:-19 6:24 7:-25 9:-9 10:-8
left2:count	5:-12 6:24
left2:country	11:-11
left2:dawn	5:9 6:-8
left2:day	0:-20 3:-20 4:-15 5:-33 6:37 7:-20 8:13 9:-21 10:-19 11:15
left2:days	0:8
left2:dead	1:-13 2:-11 3:-30 4:-15 5:37 6:-36 7:12 8:-10 9:-21 10:-8 11:-10
left2:death	5:13
left2:deaths	0:-23 2:-11 3:-21 4:-8 5:28 6:13 7:-15 8:-8
left2:december	3:-13 9:-23 11:27
left2:died	3:-11 5:13 6:-11 7:12 9:-10
left2:down	3:15 5:-19 7:18 9:-17 11:-17
left2:estimates	3:8 5:12 6:-8
left2:example	5:14 7:-17
left2:fallen	0:8 3:23 6:-9 7:-8 9:-15 11:-19
left2:far	3:-11 9:11 10:9 11:-10
left2:february	3:14 5:-9 6:-27 9:-23 11:19
left2:figure	0:27 1:26 2:-24 4:-29 5:-27 6:-38 8:-15 9:14 10:-18 11:-11
left2:first	0:-16 4:25 5:-13 6:-18 7:-9 10:-9
left2:five	3:14
left2:flights	5:-24 6:25
left2:for	3:-15 6:-16 9:17
left2:four	5:-9 7:12
left2:given	5:10
left2:gunmen	2:-9 3:-14 4:-30 5:-9 6:14 7:-16 8:-12 10:27
left2:had	0:22 2:-21 4:-35 5:-21 7:-23 9:-15
left2:handed	10:8
left2:has	1:16 2:-24 3:-11 4:-29 6:19 7:-50 9:-11 11:-38
left2:have	1:20 2:-15 3:-30 4:-25 6:8 7:-25 8:-25 11:-27
left2:having	8:15 10:-13
left2:he	1:-14 2:-21 3:-8 4:-40 6:-9 8:28 9:-14 10:-38 11:-9
left2:hit	6:12
left2:home	3:-18 6:-14 11:18
left2:hospital	0:-22 2:-9 3:-18 4:-26 5:26 6:21 7:-25 8:-8 10:-23
left2:hostages	4:14 8:18 10:-28
left2:i	0:-41 2:-28 3:-21 4:-20 5:10 6:51 7:-30 8:-12 9:-14 10:-45 11:-9
left2:in	0:-9 1:-18 2:-17 4:-31 5:32 6:-32 7:-31 8:-14 9:-18 10:29 11:-13
left2:india	0:-8 4:-11 5:-13 6:10 8:-10 10:16 11:-9
left2:injured	0:-10 3:-13 4:-11 5:25 6:-44 7:18 8:-10 10:-10
left2:injuries	5:-10 6:13
left2:iom	3:9
left2:is	5:11 9:-8
left2:israel	0:-21 2:19 4:-19 6:8 7:-9 8:-9
left2:it	0:-19 1:-28 2:13 3:30 4:29 5:-19 6:-43 7:-44 9:-19 10:-19 11:-14
left2:january	3:-8 10:12
left2:killed	0:27 2:-10 3:-8 4:-14 5:43 6:-63 10:8
left2:killing	0:-18 2:-10 3:-8 5:-8 6:36
left2:last	1:14 3:-22 6:-12 9:-10 11:22
left2:late	4:-13 5:-20 6:24 10:-10
left2:law	5:-10 6:24 7:-20
left2:lebanon	3:-14 5:-14 6:8 7:-9
left2:live	5:-9 6:17
left2:lives	0:9 3:-9 5:-12 6:23
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
left2:nine	6:18 7:-8
left2:now	3:26 9:-16 11:-16
left2:number	0:14 3:-12 4:-18 5:-10 6:17 7:-8
left2:october	0:-10 2:13 7:-17 9:-8 11:-10
left2:of	0:21 2:14 3:-45 4:-12 5:-24 9:18 10:-46
left2:office	3:9
left2:on	0:11 3:-19 5:10 6:-30 7:-15 8:-9 9:17 10:-17 11:14
left2:one	7:-9
left2:out	3:24 5:-17 6:17 8:9 9:-11 10:-13 11:-28
left2:partners	0:15 3:-11 6:-8
left2:people	2:-10 3:15 4:8 5:-37 7:-23 8:-12 9:9 10:-15 11:-13
left2:persons	3:17
left2:police	4:-11 5:-10 6:24 10:-19
left2:population	3:-15 5:-10 6:21 7:-10 9:-9
left2:put	5:-10 6:-23 7:24
left2:received	5:-14 10:15
left2:refugees	6:-12 11:-11
left2:remains	2:22 4:-12 6:23 8:-19 10:-23
left2:report	3:9 5:-11 6:20 7:-14 9:-9
left2:return	0:-21 2:-23 4:-13 6:-11 8:12 10:9 11:9
left2:risen	3:-9 6:-15 7:-9 9:19 11:-12
left2:rises	5:-11 6:23
left2:road	7:15
left2:said	0:-12 3:-15 5:14 6:18 7:-13 8:-14 9:-11 10:16 11:-11
left2:same	0:8 3:14 5:15 6:-21 8:-10 10:-19
left2:say	0:10 2:-12 3:20 6:-13 7:-16 9:-10 10:-10 11:13
left2:says	0:-23 2:-20 3:19 4:-21 5:-26 7:-12 8:9 9:-16 10:-12 11:18
left2:second	6:14
left2:seven	6:-10 7:12
left2:she	6:12
left2:six	5:-12 6:14
left2:so	0:11 3:-8 4:-8 5:-8 7:9 10:-11
left2:soldiers	0:-16 5:-15 6:16 7:-8 8:-11 10:8
left2:speaks	2:-12 4:-8 7:10
left2:stands	0:-12 2:-8 4:18 10:-11
left2:states	3:-14 6:-12 9:14 10:16
left2:strikes	3:13 9:-10
left2:sunday	5:-15 6:12 7:13 8:-12 10:14
left2:taken	2:-10 3:-24 4:-13 5:15 6:-12 7:-19 8:-10 9:19 10:-11
left2:team	6:11
left2:teams	0:-12 1:13 3:-18 5:13 6:-15 9:-12
left2:thailand	0:-16 2:-9 4:-24 6:-13 8:24 9:-9
left2:that	0:-20 1:24 2:-30 3:19 4:-23 5:-53 6:-24 7:-9 8:18 11:-23
left2:the	0:-11 1:-17 2:-30 3:-27 4:17 5:-29 6:-48 7:32 8:-17 9:12 10:20 11:-26
left2:them	0:-35 2:-14 3:-29 4:24 5:-24 6:12 7:-17 8:-9 9:24 10:-20 11:-23
left2:there	0:27 1:-8 2:-13 3:22 4:14 5:-19 6:-54 7:38 9:-23 11:-14
left2:these	0:-17 2:-9 3:19 5:-15 6:-21 7:-11 8:-12 9:-23 10:8 11:10
left2:they	0:35 2:-16 3:-35 5:-33 6:-43 7:-28 9:-11 11:-21
left2:those	0:-8 1:-9 2:-9 8:13
left2:thursday	0:18 3:-18 4:-15 6:-12 9:-21 10:-22 11:21
left2:time	0:-11 4:20 10:-11
left2:to	0:-46 1:8 2:11 5:-48 7:-19 8:11 10:-10 11:-35
left2:together	0:16 4:-12 10:-14
left2:told	2:-21 3:-13 5:25 6:-12 7:-17 8:-10 10:-20 11:-13
left2:toll	5:-14 6:42 7:-16
left2:total	3:-8 9:14 11:-14
left2:town	3:10
left2:troops	0:-9 6:14
left2:two	0:-12 5:-10 6:32 7:-24
left2:ukraine	8:9
left2:up	1:11 2:-9 4:-8 5:-9 6:20 7:-26 8:-10 10:-12
left2:us	0:-11 2:-14 5:27 6:-24
left2:was	0:16 1:-9 2:-29 3:-13 4:21 5:-11 6:-44 7:-31 8:-15 10:16
left2:way	4:-8 6:-13 8:14
left2:we	2:-22 3:-29 4:13 5:-17 6:22 7:-40 8:-22 9:13 10:-48
left2:week	9:-8 11:17
left2:were	0:-29 2:-14 4:36 6:-24 10:-14
left2:which	1:16 3:-11 7:-18
left2:who	0:-21 3:-9 4:-10 5:17 6:25 9:-13 11:-12
left2:will	3:21 6:-8
left2:women	0:-17 3:-12 5:-30 6:26 7:-28 9:16
left2:workers	3:-8 5:-26 6:31 7:-10
left2:would	6:-19 7:18
left2:wounded	5:22 6:-10
left2:year	0:10 3:-24 4:-12 6:31 7:-30 9:26 10:-9
left2:years	0:-20 2:21 3:-14 4:-9 6:-8 9:15 10:-11
left3:	0:-36 2:-10 3:40 4:-18 5:-20 6:24 7:-33 8:-9 9:-29 11:-28
left3:"	1:-10 2:-16 3:-45 4:27 5:-34 6:25 7:-12 8:-9 10:-35
left3:#	0:-13 1:-37 3:-16 4:13 6:-15 7:-15 10:-35 11:-11
left3:(	5:-30 6:35 7:-9
left3:)	2:-8 3:15 4:-8 5:30 6:-23 9:-26 11:-13
left3:,	0:9 1:18 2:-33 4:-10 5:-34 6:-13 7:-11 10:-40 11:-12
left3:-	0:-19 2:-13 4:-20 5:-28 6:38 7:9 8:11 10:-19 11:-10
left3::	0:-17 2:-10 3:-31 4:-28 5:16 6:17 9:10 10:10 11:-16
left3:;	0:-19 2:-12 3:-13 4:-30 6:10 7:8 9:9 11:-11
left3:a	0:-14 1:-19 2:8 3:-38 5:-26 6:52 7:-32 8:-17 9:-48 10:-43 11:16
left3:according	0:-19 2:-12 4:15 6:17 8:-13 10:-11
left3:agency	1:13 9:-21 11:20
left3:al	0:-11 3:35 5:-12 6:-15 7:-18 9:-20 11:-18
left3:among	0:-15 4:-19 5:-23 6:35 7:-14 10:-8
left3:and	0:-22 2:16 7:-45 8:-51 9:-34 10:-21
left3:april	0:-10 3:15 5:-9 6:-19 8:14 9:24 10:-13 11:-24
left3:are	3:-10 6:14 7:-13 9:10 11:-9
left3:as	3:24 5:-11 6:-10 7:-8 9:-22 11:17
left3:at	0:-19 2:-16 3:-32 4:23 5:-14 6:-29 7:8 8:25 10:-22 11:12
left3:authorities	2:-9 3:-8 7:-13 8:13 10:-15 11:12
left3:been	0:-27 2:15 3:-12 4:-12 5:-23 7:30 8:-22 10:-11
left3:between	3:-24 6:-8 9:25 11:-22
left3:by	2:-15 3:-16 4:-27 5:-27 6:37 9:-10 11:14
left3:came	6:8
left3:camp	3:8 7:10
left3:cases	6:12
left3:central	6:11
left3:children	3:12 6:-18 10:15
left3:confirmed	0:-18 4:25 5:-21 6:-25 7:13 9:-9 10:-20
left3:country	0:-11 3:-9 4:18 10:-11
left3:dead	3:17 7:-8
left3:deaths	3:-8 6:15
left3:displaced	0:-8 3:12 5:-10 6:-14 9:-10 11:8
left3:each	8:9
left3:eight	0:15 1:17 3:-18 4:-17 6:-23 7:-13 10:-11 11:-9
left3:el	6:10
left3:eleven	7:-13
left3:february	5:10
left3:first	0:12 3:17 4:-9 5:-11 7:-11 8:-13 10:9 11:-18
left3:five	0:-26 3:-13 4:-24 5:-15 6:-27 7:31 8:15 10:-11
left3:floods	3:13
left3:for	3:-10 4:-14 5:-17 6:-40 7:44 9:-9
left3:found	6:-22 7:23
left3:four	2:-15 4:-18 6:14 7:-20 8:-13
left3:from	0:-34 2:-18 3:-21 4:35 6:-38 7:-16 8:-19 9:10 11:14
left3:given	6:14 7:-8
left3:had	0:21 1:-16 2:-13 3:22 4:-25 6:-15 7:-30 8:-25 11:-36
left3:has	0:-21 1:-9 2:-14 3:-42 4:-20 5:-21 6:-24 7:-11 8:-17 10:22 11:20
left3:have	0:-25 4:-23 5:12 9:-19 10:-14 11:-14
left3:he	0:24 3:-18 7:-13 8:-9 9:13 10:-15 11:-17
left3:health	6:14 7:-11
left3:his	6:12
left3:hospital	5:10 7:-14
left3:i	0:-14 2:23 4:-26 5:-12 6:-20 7:-17 8:-8 10:20
left3:in	0:-43 1:-27 2:-61 3:-13 4:-23 5:10 6:38 7:-33 9:-26 10:-10 11:22
left3:is	2:14 4:-8 6:-19 7:17 8:-10 9:9 10:-15 11:-8
left3:israel	8:18 10:-13
left3:israeli	6:8
left3:it	0:25 1:-16 3:-38 6:-14 7:-42 8:-20 9:-19 11:-11
left3:its	0:-13 4:-8 8:11 10:-16
left3:january	0:-15 4:-9 6:24
left3:june	0:-9 3:14 6:25 7:-17 8:-19 9:-13
left3:killed	7:9
left3:last	0:12 3:-18 4:-8 6:21 7:-12 9:-10 11:18
left3:live	0:-18 4:-8 6:16 9:12 10:9 11:-9
left3:lives	3:-15 5:15 6:-21 7:18
left3:local	5:-14 6:19
left3:management	3:11 6:10 11:-8
left3:may	0:23 6:-16 7:-11
left3:media	0:-14 2:13 4:-10 5:-25 6:23 10:-10
left3:medical	5:-8 6:15
left3:migration	1:14 6:-18
left3:million	3:8
left3:monday	6:8
left3:morning	8:-16 10:16
left3:my	0:23 5:-13 6:-15
left3:near	0:-8 6:16
left3:not	2:-8 4:17 7:-9 8:-13
left3:november	6:8 8:-9 10:10
left3:october	5:-15 6:9 8:14
left3:of	0:-27 1:19 2:-29 3:31 4:15 6:-28 7:-22 9:-48 10:-16 11:8
left3:office	3:-9 6:8 7:-10 9:14
left3:officials	3:-16 6:-11 9:17
left3:on	0:27 2:-12 4:-26 7:-10 8:-8 9:-13 10:-17
left3:one	2:-21 4:18 5:18 6:-19 7:-8 10:-24
left3:or	3:13 5:10
left3:out	0:16 5:12 6:-18 10:-8
left3:over	5:-11 6:19 8:16 10:-18
left3:people	2:-8 4:-18 5:22 6:-10 9:-30 10:-12 11:-15
left3:press	5:11
left3:red	2:-19 4:-9 8:-12 10:21
left3:region	0:-14 3:24 5:-16 6:-12
left3:reuters	0:-20 4:-17 6:8 8:-13 10:28
left3:russia	6:13
left3:s	0:16 2:-10 3:-36 4:-9 6:10 7:-21 9:31 10:-23 11:-8
left3:said	0:-12 4:11 5:24 6:-9 8:-12 9:10 10:-12
left3:same	5:13
left3:says	5:9 10:13
left3:second	0:-15 3:-15 5:-8 6:-19 7:-8 8:-19 9:-10 10:28 11:-12
left3:security	6:10
left3:september	0:15 4:-12 10:-14
left3:seven	0:-10 5:-32 6:42 7:-18
left3:she	0:29 3:-15 5:8 6:-26 7:-9 8:-15 9:-21 10:-14 11:-10
left3:since	0:28 3:8 5:-16 7:-15 9:-12 10:-9
left3:six	3:22 5:13 6:-16 7:-21 9:-10
left3:so	0:-37 2:-18 3:-14 4:19 6:-34 7:-20 8:-9 10:27 11:-12
left3:southern	5:-10 6:16
left3:state	0:-17 7:9
left3:sudan	6:21
left3:sunday	0:-16 4:-20 5:15 6:13 7:-23 10:-14
left3:ten	2:18 3:-12 4:-12 6:-17 8:10 10:-17
left3:that	0:-42 2:-12 5:10 6:16 7:-23 9:-15 10:-26 11:-9
left3:the	2:11 3:-27 4:-9 5:-15 6:26 7:-27 8:-58 9:-9 10:-9 11:-37
left3:their	0:10 5:-10
left3:them	0:17 8:-11
left3:then	0:19 4:-12 10:-9
left3:there	0:-29 1:-8 2:-15 4:11 5:-23 6:19 8:-26 9:-15 10:-22 11:-11
left3:they	4:-10 8:-9 10:10
left3:this	3:-24 5:-18 6:17 7:-9 9:20 11:12
left3:three	2:-9 3:-13 4:11 5:-8 6:-14 7:-23 9:15
left3:thursday	5:-9 6:16 10:8
left3:to	0:-25 1:-14 2:21 4:-50 6:-22 7:13 9:-35
left3:told	2:20 3:-16 5:24 6:-44 7:-21 9:-10 10:-22 11:-8
left3:toll	5:-11 6:34 7:-18
left3:tuesday	0:32 2:-9 3:-9 4:-17 6:-40 7:-14 8:13 10:-14
left3:two	0:21 2:-9 3:-31 4:-23 5:-19 7:10 8:-17 10:14 11:-15
left3:united	0:-15 3:14 4:15 9:-12 10:-12
left3:war	1:-14 3:-14 6:24 8:-14
left3:was	5:15 6:-21 10:9
left3:we	0:-27 1:-10 2:-14 4:-22 5:-30 9:-26 10:15 11:-10
left3:week	0:-8 4:20 5:-9 6:-16
left3:weeks	0:-28 3:12 4:-22 6:-15 8:-9 10:18
left3:were	2:-34 4:-31 5:11 8:-10 10:24
left3:west	6:10
left3:where	0:-9 9:11
left3:which	6:-14 7:15
left3:without	0:-9 4:16 6:-14 10:-12
left3:would	0:-18 2:-20 3:-10 4:-13 5:-9 6:24 7:-12 9:-14 10:10
left3:wounded	5:19 6:-17
left3:year	3:-10 5:-8 6:32 9:-10
left3:—	0:-11 3:13 5:-25 10:10
left3:•	0:-9 7:10 11:-22
many	0:-36 1:-55 2:-49 3:-24 5:12 6:12 7:-17 8:-47 9:14 10:10 11:-76
mostly:abducted	2:-33 6:15 7:-35 8:-37 10:21
mostly:aid	0:-24 1:-51 2:-42 3:-30 4:-57 5:-35 9:44 10:-38
mostly:allocated	3:19 6:-13 7:-8
mostly:casualty	2:-30 4:-10 6:11 7:20 8:-52 9:-25 10:-32 11:-81
mostly:displaced	3:32 4:-12 5:-23 6:-15 7:-11 8:-8 9:-12 11:-26
mostly:displacement	0:-18 1:-52 2:-42 3:13 4:-10 5:-20 6:10 7:-38 9:-46 10:-19 11:18
mostly:held	0:-23 5:22 6:-37 8:-26 9:-9 10:-15
mostly:hostage	1:-12 2:14 3:-46 5:-10 6:-49 7:-69 8:15 9:-34 11:-58
mostly:injured	0:-47 1:-16 2:-15 3:28 4:16 5:12 6:-9 7:-18 8:-10 9:-25 10:-18 11:-16
mostly:killed	1:-14 2:-19 7:15 8:-54 9:-27 10:-16 11:-60
mostly:missing	0:47 1:-18 2:-27 3:-36 4:-22 6:-40 7:-16 8:-33 9:-38 11:-10
mostly:pledged	0:-45 1:-13 2:-18 3:-12 4:-31 5:-27 6:30 8:8 9:13 10:-19 11:-26
mostly:prisoners-exchanged	0:-69 2:-26 3:-26 5:-30 6:-18 8:46 9:-29 10:-44 11:-17
near:abab	3:11 7:-8
near:abdi	3:19 5:-8 6:-10
near:abdu	0:51 1:-10 2:-41 3:-18 4:-15 5:-21 6:-33 7:8 8:-38 9:-11 10:-12 11:-20
near:aboa	6:14
near:abou	1:-13 2:-32 4:20 5:-38 6:-30 7:-42 8:-28 9:21
near:abov	6:20 7:-12
near:abro	5:25 6:-34 11:15
near:abu	3:10 6:14
near:acce	0:-13 1:-9 2:-10 5:-8 6:12 7:-18 8:8 10:-14
near:acci	1:-14 3:-9 5:-10 6:35 7:-15
near:acco	0:-27 1:-36 3:-23 4:-19 5:-18 6:15 7:12 8:-60 9:10 10:-49 11:11
near:accu	0:-9 3:-9 6:-11 9:-11 11:18
near:aceh	0:-12 1:16 3:-23 5:-12 6:-35 7:-21 9:30
near:ackn	0:22 1:-8 2:15 4:20 5:-31 6:-40 7:-20 8:-22 9:-10 10:-26
near:acro	3:-25 5:17 7:-17 9:19
near:acti	0:-18 4:-16 5:-25 6:13 8:-9 9:-18 10:13 11:-12
near:adde	0:13 1:-8 2:-14 3:-14 5:10 6:-15 7:8 8:-9 9:-8 10:-28
near:addi	2:-10 5:24 6:-13 7:-8 9:-17 11:-14
near:adds	0:23 2:10 3:-16 4:-14 5:-13 6:-28 7:-16 9:11 10:-16 11:-10
near:adjo	6:9
near:admi	0:-23 1:12 2:-23 3:-21 4:-35 5:46 6:-29 7:-27 8:-15 9:-17 11:-14
near:afgh	0:-14 4:-8 6:-8 7:-11 8:15
near:afp	0:-10 3:-9 5:-23 6:29 7:-14
near:afri	3:-20 5:-23 6:50 7:-19 9:-22 11:-20
near:afte	1:-24 2:-61 3:-36 4:-42 5:-41 6:40 7:-25 10:20 11:13
near:agai	0:-15 2:-11 4:-11 5:14 6:-9
near:age	2:-11 4:-14 5:-22 6:21 7:-12 8:-9 10:20
near:aged	5:32 6:-29
near:agen	0:-24 2:-21 3:-15 4:16 6:-15 8:-14 10:-13 11:10
near:aggr	6:8
near:ago	0:-17 2:-29 3:23 4:30 5:-16 6:-24 7:-14 9:-13 10:-22 11:-15
near:agre	0:-34 2:-13 5:-9 6:-27 7:-10 8:19 9:-11 10:13
near:agri	3:-14 5:-30 6:38 7:-25
near:ahea	9:-10 11:12
near:aid	0:-20 3:23 4:-8 6:-26 7:-9 8:10 9:-23 10:-14
near:aime	6:8
near:air	0:-16 3:-8 5:-11 6:38 7:-14
near:alam	3:10 9:-9 11:-8
near:alep	6:10 9:-13
near:aliv	2:-19 3:-15 4:40 5:-9 7:-46 8:-30 10:10
near:all	0:-33 1:-19 2:-31 3:16 4:-50 5:32 6:-10 7:-43 9:-38 10:38 11:-30
near:alle	0:18
near:allo	3:-14 6:-8 7:-10 9:16
near:almo	5:-27 6:33
near:alon	1:30 2:-30 4:-36 6:-23 7:-25 8:-29 9:-16 10:-14 11:10
near:alre	0:-24 1:14 2:-16 3:15 4:21 5:-24 7:-28 8:-15 10:-20 11:-22
near:also	0:-27 2:-16 3:-17 4:19 7:12 9:10 10:-18
near:ambu	0:-11 2:-28 4:-9 5:-18 6:42 7:-21 8:22 10:-28
near:amer	6:-10 8:11
near:amon	1:-30 2:-40 4:-10 5:9 9:-29 10:-66 11:-23
near:and	0:-9 1:-28 2:-60 4:-28 7:-28 8:19 9:-49 10:-11 11:-9
near:anda	0:-9 5:-11 6:19 7:-11
near:andr	2:-8 4:-16 5:-15 6:15 8:-12 10:19
near:anno	0:-13 2:-18 4:-9 5:-12 6:20 8:10
near:anot	1:-12 2:-12 5:9 6:-9 7:11 8:-22 11:-25
near:answ	4:21 5:-14 6:-26 7:13 10:-23
near:anti	5:9
near:any	3:13
near:apar	5:20 6:-16
near:apie	8:8
near:appr	11:11
near:apri	0:-25 3:-13 4:-8 5:-14 6:13 7:-10 8:20 9:27 11:-28
near:are	0:-42 1:-55 2:-14 3:8 4:11 5:19 6:-46 7:32 8:-38 10:-10 11:-45
near:area	0:-13 2:10 3:-13 4:-10 5:14 6:-11 7:-10 8:-9 9:-15 10:-8 11:14
near:arme	1:-10 2:-10 3:-32 4:31 5:-22 6:-23 7:9 8:-17 10:-30 11:-18
near:army	0:-46 1:-11 3:15 4:-52 5:-31 6:14 7:-30 8:-12 9:-22 10:34 11:-24
near:arou	1:-12 2:-9 4:-27 5:-22 6:8 8:-19 9:-48 11:28
near:arre	5:-13 6:22 7:-13
near:arri	0:36 1:-8 2:-12 3:-43 4:-25 5:-38 6:-16 8:-12 9:-12 10:-30 11:11
near:arti	0:-11 6:15
near:asho	0:-8 1:-8 4:-19 5:-17 6:-18 7:30
near:aske	5:16 6:-21 7:19 8:-22 10:-20
near:asse	1:29 2:13 3:-19 5:-18 6:-37 9:-16 11:19
near:assi	0:-20 2:-10 10:17
near:asso	0:-10 4:24 6:-12 7:-26 10:15
near:atta	0:21 1:-11 2:-27 3:10 4:13 7:-12 8:-19 9:-22 10:-42 11:-12
near:attr	0:-17 3:-8 4:-15 5:-17 6:34
near:aug	8:10 10:-9
near:augu	2:-9 4:-34 5:-11 6:-12 7:-16 8:-19 9:-32 10:31 11:26
near:aust	5:-9 6:18 7:-13
near:auth	0:20 1:-8 2:-18 3:-29 4:-19 5:11 9:-18
near:aver	3:-15 6:-34 7:-14 9:29
near:away	0:47 1:-11 2:-17 3:-17 4:-37 6:-38 7:-42 8:-19 9:-16 10:18 11:-11
near:azer	4:21 5:-9 9:-10 10:-13
near:baby	5:9 7:-8
near:back	0:-39 1:-21 2:15 3:-39 4:-12 5:-43 6:-54 7:-39 9:-76 11:69
near:balo	0:9
near:bama	0:17 3:-10 6:-15 7:-8
near:band	0:-9 4:11 5:-11
near:bang	0:-13 3:-32 4:-18 5:-10 7:-14 8:-13 9:19 10:22 11:-16
near:bare	5:-14 6:29 7:-13
near:base	0:18 3:17 5:-9 6:-20 7:-9 9:-11 11:-12
near:basi	3:10 6:10 11:-10
near:bass	6:15
near:beac	5:9 6:20 7:-23
near:beat	0:-24 2:-13 4:-28 5:28 10:-14
near:beca	0:-25 1:-12 2:19 3:20 4:-35 5:16 6:-23 7:-13 8:-10 9:-20 10:13
near:beco	0:16 4:22 6:-22 8:-8 10:-17
near:bedo	0:-34 2:-8 4:-21 5:-19 6:43 7:-8 8:-11 9:-14 10:-33
near:beds	0:14 10:-12
near:been	0:-12 1:-17 2:-46 3:-12 4:-43 5:10 6:-26 7:20 9:-35 10:12 11:-49
near:befo	0:-47 1:-18 4:11 6:-21 7:-47 9:-11 10:11
near:bega	3:-8 5:-10 8:8 9:-9 10:-14
near:behi	0:-12 2:-18 4:17 5:-9 6:28 7:-17 8:-8 10:-14
near:bein	0:-37 1:-10 2:-44 3:-24 4:-21 5:19 7:26 8:32 9:-12 10:-54 11:-15
near:beka	5:-33 6:34
near:belg	1:-9 3:-30 5:12 6:31 7:-13 9:-29 11:-37
near:beli	0:-32 1:-9 3:9 4:32 5:-31 6:-50 7:12 8:-29 9:-18 10:11 11:-21
near:bell	0:-18 2:-11 3:24 4:-11 6:-13 8:-9 10:10 11:-20
near:belo	2:-12 4:15 5:-9 10:-11
near:bene	6:17 7:-9
near:besi	0:-26 2:-12 4:28 5:13 6:-22 10:-14
near:betw	0:19 1:11 3:-8 4:-17 5:-24 6:-9 8:-16 10:-25 11:-14
near:blac	6:8
near:blam	5:-8 6:18
near:blan	3:15 6:-10
near:blas	5:28 6:-19 7:-8
near:boar	0:-9 2:-19 4:-38 5:26 6:10 8:-11
near:boat	0:-8 1:-11 3:-18 4:-11 5:-22 6:13 7:17 9:-18 11:-10
near:bodi	0:-31 1:-10 2:19 3:-10 5:-8 8:-29 10:-11
near:bomb	6:23
near:bone	5:23 6:-20
near:book	0:-12 3:-26 5:-15 6:-30 7:30 9:12 11:-16
near:bord	1:-11 2:-19 3:-37 4:-24 5:-16 6:-15 7:-26 8:13 9:16 10:14 11:-22
near:born	3:-11 10:10
near:both	0:-24 2:-21 3:-8 4:17 7:-18 8:10 9:-14
near:boy	0:11 1:-9 2:-11 4:-14 5:29 6:-33 7:8 8:-11 10:-8
near:boys	0:-20 3:-21 4:-15 5:-22 6:22 7:-23 8:18 10:-20
near:brea	0:-16 3:-10 4:19 5:-8 6:-11 7:-9 9:11 10:-14
near:brid	0:-16 3:-30 4:-11 6:-14 8:-18 9:25 10:21 11:-23
near:brie	7:17
near:brig	6:16
near:brin	2:-14 3:-24 4:11 5:-21 7:-35 8:-15 9:8 10:17
near:broa	5:-23 6:24
near:brok	0:-14 3:-15 4:-11 5:36 6:-20 7:-22 8:14 10:-14
near:brot	0:-20 2:-14 3:-10 4:-20 5:-32 6:28 7:-22 8:21 10:-31 11:-13
near:brou	0:-42 1:-9 2:-27 4:-42 5:31 6:10 7:-11 8:-16 9:-10 11:-8
near:buil	3:11 5:11 6:-14 7:-9
near:bulg	0:-36 2:-12 4:11 5:15 6:-29 8:-9 10:15
near:bull	0:-8 3:-10 5:55 6:-39 7:-9 8:-12 10:-16
near:buri	0:-17 2:-15 4:-20 5:-18 6:49 7:-15 10:-9
near:burk	0:-9 7:-16 9:15 11:-9
near:burn	1:-13 2:-25 4:-35 6:28 7:-35 8:-11 9:-21 10:-37 11:-9
near:buru	0:-9 3:-42 5:-9 6:-23 7:-11 9:49 10:-8 11:-31
near:bury	0:-17 4:-10 5:-8 6:32 8:-15 10:-22
near:bus	0:-9 3:-17 5:-18 6:41 7:-18
near:buse	4:-11 6:18 10:8
near:but	0:-35 1:-8 2:-16 3:-14 7:15 8:-13 9:-28 10:-20 11:13
near:cali	5:11 6:-8
near:call	2:28 4:-30 5:-21 6:-19 7:-17 9:-11 10:-13 11:-9
near:camb	3:11 5:-11
near:came	0:-55 1:-14 2:-46 4:8 5:-41 6:-64 10:49 11:17
near:camp	0:-25 1:17 4:-17 5:8 6:-37 7:8 10:-15
near:can	0:-11 2:-19 3:12 4:-17 5:-10 6:-15 7:28 8:-13 9:-24 10:-16 11:-21
near:cana	3:25 9:-19 11:-9
near:cann	3:10 4:-11 5:-14 6:-48 7:47 11:-9
near:capi	0:-10 3:9 6:-8 11:12
near:capt	1:-25 3:-31 4:22 5:-46 6:-55 7:-38 8:52 9:-22 10:-35 11:-23
near:car	0:-11 2:-9 4:-13 10:20
near:card	0:10 4:-8 8:9 9:22 11:-20
near:care	5:35 6:-30 7:-12
near:carg	7:9
near:carr	0:21 1:-19 3:-58 4:-24 5:-11 7:-13 8:-22 10:-22
near:case	3:-13 5:-21 6:31 9:-8 11:-8
near:casu	0:-11 1:19 2:-8 3:-11 5:-9 6:9 7:-16 8:-14
near:cata	0:-12 6:11
near:cate	0:-12 2:15 4:-14 5:-8 6:-26 7:26
near:caus	1:12 6:10 10:-8
near:ceas	1:27 6:-24 8:-16 10:17
near:cebu	6:9
near:cele	6:9
near:cell	6:9
near:ceme	2:-13 4:28 6:-26 10:-21
near:cent	0:-8 1:12 2:-16 3:23 4:-34 6:-8 7:-25 8:-22 9:-17 10:-23
near:cert	0:-14 2:-12 4:15 6:18 8:-12 10:-11
near:chad	3:-30 5:-11 6:-16 9:38 11:-27
near:chan	5:16 6:-15
near:chap	0:24 3:-32 6:-12 9:-8 10:-18 11:30
near:char	0:-22 4:26 10:-23
near:chec	0:13
near:chib	0:25 2:-9 4:-24 8:-8 10:-11
near:chie	3:-26 4:-11 6:-31 7:41 11:15
near:chil	0:-12 1:-20 2:-55 3:25 4:-42 6:14 7:-21 8:-36 10:-48 11:-47
near:chin	0:15 4:10 5:-9 6:-18 10:-38
near:chol	3:-11 6:20
near:chri	4:-12 10:15
near:chur	0:11 2:-11 4:-19 8:-20 10:15
near:circ	3:-18 4:-9 6:10 7:20 8:-13
near:citi	0:-20 2:19 3:-21 4:-22 5:-15 6:10 7:-13 8:9 10:-11 11:-17
near:city	1:-14 2:-14 4:-25 5:18 7:-34 8:8 9:-26 10:-10 11:-20
near:civi	0:-32 1:-12 2:-19 3:-8 4:-20 5:26 6:8 7:-35 8:35 9:-25 10:-35 11:-12
near:clai	1:18 3:-26 4:-35 5:-24 6:21 7:-38 8:-12 9:-18 10:-17 11:8
near:clas	0:18 3:-12 6:-12
near:clea	5:-9 6:10 11:14
near:clim	6:26 7:-15
near:clin	3:-11 4:-10 5:18 7:-13 10:-14 11:-16
near:cloc	5:12 6:-10
near:clos	0:-37 2:-8 3:-33 4:-22 6:27 9:-8 10:-9
near:club	8:12 10:-11
near:coac	6:10
near:coal	6:8
near:coas	0:-10 1:13 3:12 5:-23 6:-11 8:-8 10:-9
near:coff	0:-9 2:27 3:-22 4:-8 5:-10 6:-37 7:-10 8:-9 9:-20 10:-21 11:27
near:cold	3:21 9:-18
near:coll	0:-12 3:-22 6:37 7:-26
near:colo	0:-17 1:9 2:14 3:-13 4:-18 5:-12 7:9 8:-39 10:11
near:colu	0:-13 10:16
near:comb	5:8
near:come	0:-27 1:-10 3:-29 4:19 5:-22 6:-38 7:-24 8:-11 9:19
near:comm	1:-18 2:-45 3:-27 4:-55 5:-24 6:29 7:-22 8:-32 9:-58 10:9 11:33
near:comp	0:-20 1:-9 2:-18 3:-49 4:-16 6:14 9:13 10:-12
near:conc	2:-21 4:22 6:21 7:-15 8:-9 10:-18
near:cond	3:-8 4:-9 5:43 6:-11 7:-18
near:conf	1:-19 2:-40 5:-20 7:-20 9:-43 10:18 11:-20
near:cong	0:9 3:-24 4:-8 5:-13 7:8 9:20 11:-25
near:cons	2:-11 3:15 4:-19 6:-30 7:18 8:-15 10:16
near:cont	0:-19 2:14 5:-32 6:-27 7:14 10:-26
near:conv	0:27 2:-13 3:-9 4:-19 5:-20 6:-19 7:-9 8:-8 9:18 10:-18 11:-19
near:coor	3:26 8:21 9:-18 11:-23
near:corp	0:-14 7:13
near:corr	0:-17 2:-9 3:-20 5:18 6:-11 7:-18 9:13 10:-10
near:cost	0:-20 3:-22 4:-13 5:-18 6:39 7:-16 9:-8 11:-8
near:coul	0:8 1:-20 2:17 3:-11 5:-10 6:-36 7:-21 9:36 10:-41 11:-30
near:coun	0:-11 1:-13 2:-48 3:-10 5:-21 6:27 7:-57 8:-38 9:-17 10:-32 11:14
near:cour	2:-9 3:-13 4:-14 8:17 10:-26 11:15
near:cove	4:17 6:-10 8:-12
near:cras	0:-12 3:-8 5:-12 6:21 7:-14
near:cres	2:-8 3:9 6:12
near:crew	0:14 2:-11 10:-25
near:crim	5:-8 6:11
near:cris	3:21 6:-21
near:crit	0:12 2:-9 4:-17 5:57 6:-42 7:-21 10:-15
near:cros	0:-37 1:-14 3:-36 4:-43 5:-21 6:-61 7:-18 8:-8 9:13 10:39 11:21
near:crus	5:-11 6:30 7:-13
near:cust	2:32 4:-11 6:-37 7:23
near:cut	3:21 9:-19 11:-20
near:cuts	11:11
near:dail	3:-16 5:-10 6:-23 7:-14 9:29
near:dama	5:18 6:-28 9:-11 11:-8
near:date	8:-23 10:26
near:daug	5:-14 6:31 7:-24
near:dawn	0:8 2:-8 4:-12 6:-16
near:day	0:-17 1:11 2:-22 3:-38 4:-35 5:-48 6:23 8:-10 9:-18 10:-17 11:22
near:days	0:-14 1:-15 3:25 4:-52 5:-56 6:33 7:-43 8:9 9:-22 10:-12 11:-13
near:dead	0:-19 2:18 3:-60 4:-73 5:-28 6:68 7:-34 8:-57 9:-47 10:-62 11:-28
near:deal	0:-9 1:-8 2:-26 5:-21 6:28 8:-13 10:-23 11:-26
near:deat	0:-34 1:-13 2:-34 3:-47 4:-29 5:15 6:67 7:-30 8:-16 9:-24 10:-11 11:-22
near:deca	0:13 2:-23 4:16 8:-14 10:-28
near:dece	0:-12 1:-8 2:-10 3:-19 4:-16 5:-38 6:12 7:-44 8:13 10:-10 11:18
near:deci	6:10
near:decl	10:17
near:defe	0:14 2:-12 4:-14 5:-23 6:12 7:-15 10:-15
near:del	3:9 5:-8
near:dela	0:-22 2:12 4:24 5:-32 7:-12 8:-10 10:-23
near:dele	6:8
near:deli	2:-14 6:22
near:demo	0:-9 3:-10 5:-9 6:-11 9:21 10:-18 11:17
near:deni	0:-16 1:-8 2:9 5:-15 8:11 10:-22
near:depa	0:-28 3:25 5:-9 7:-13 9:-22 11:8
near:depo	2:-11 3:-21 8:14 9:-22 10:-12 11:29
near:depu	3:-16 9:-18 11:27
near:dera	3:13
near:dest	2:13 6:-13
near:deta	0:-8 1:-10 2:-23 3:-31 4:15 5:-18 6:-42 7:-26 8:34 9:-28 10:-9 11:-16
near:dete	2:-8 8:14 10:-11
near:dhak	11:15
near:did	0:10 2:-17 3:-13 4:-24 5:-40 6:38 7:-28 8:-11 9:-11 10:-20 11:23
near:die	2:29 4:-8 5:-17 6:-21
near:died	0:-70 2:58 3:-64 4:-22 5:-81 6:50 7:-36 8:-16 9:-60 10:-51 11:-39
near:diff	3:-8 5:16 6:-13 7:-14 9:10
near:dire	0:-8 2:-20 8:30 9:-18 10:-32 11:12
near:disa	1:23 6:-20 9:-30
near:disc	0:-21 3:-21 5:49 6:-37 7:-23
near:disp	0:-25 1:-15 2:-12 3:52 4:-17 5:-42 6:-12 7:-37 8:-11 9:-29 10:-11 11:-32
near:dist	2:-8 3:11 4:-17 7:-14 8:-14 9:-22 11:-23
near:dive	6:-18 7:22
near:dna	0:-8 4:-11 6:30 7:-28 8:-8 9:-15 11:-9
near:dnip	5:8 6:10
near:doct	0:-20 2:-13 3:-11 4:-19 5:48 6:-39 7:-18 8:-9 11:-8
near:docu	6:14
near:does	2:-11 4:15 7:-8 10:-16
near:doll	0:-8 2:-9 6:-10 10:22
near:dorm	0:-16 4:-16 10:23
near:doub	3:15 4:-8 10:-8
near:down	0:-41 1:-15 2:-12 4:18 8:-9 10:-33 11:-33
near:doze	0:21 2:-8 3:-15 4:-31 5:-24 6:45 7:-31 8:-18 9:-23 10:-28
near:driv	0:11 1:-18 2:-23 3:21 5:11 6:-35 7:-57 8:-20 10:-14
near:dron	0:-23 2:-12 5:-11 6:40 7:-13
near:drop	0:-19 1:-9 3:-15 4:-13 6:27 7:-12 9:-8
near:drov	0:-15 2:-9 4:-8 5:-15 6:-8 7:-12 8:-8 9:-12 10:22
near:drow	0:-19 1:-21 2:-22 3:-31 4:-20 5:-29 6:65 7:-14 9:-17 10:-10 11:-15
near:dtm	3:9
near:due	0:-10 1:-9 2:38 4:-24 6:-36 7:-16
near:dug	0:-18 3:-15 4:-26 6:36 7:-20 10:-9
near:duri	0:-23 1:-8 2:-24 3:-32 4:-11 6:14 7:-17 8:-23 9:-21 10:14 11:34
near:duty	5:15 6:-8
near:each	0:-30 2:-17 3:-19 4:-28 5:-39 6:38 7:-30 8:33 10:-37 11:-8
near:earl	2:-9 3:-12 4:-9 5:-30 7:14 9:22 11:-17
near:eart	5:12 7:-16
near:east	0:-11 1:11 3:-10 5:-9 6:8 7:-10 9:24 11:-32
near:econ	0:10
near:egyp	0:-12 2:-11 3:-36 5:-16 6:14 7:-14 8:28 9:15 10:-31
near:eigh	1:14 3:-22 4:17 5:13 6:-28 7:-10 8:-35 11:-19
near:elec	0:-21 2:-9 4:13 5:-24 6:37 7:-15 10:-19
near:elev	0:-16 2:-21 3:-33 6:21 7:-22 9:-28 10:-14 11:29
near:elim	0:-19 2:-8 4:-8 6:30
near:eln	0:-13 2:-11 3:-11 4:22 6:-11 8:-33
near:else	3:-9 9:-21 11:24
near:emba	0:-10 4:-17 8:-12 9:-17 10:24 11:-8
near:emer	0:-19 1:-8 2:-21 3:-9 4:20 5:16 6:-23 8:20 9:-20 10:-25 11:-8
near:emir	0:-8 8:-22 10:24
near:empl	0:14 10:-10
near:end	8:-11 9:16 10:12 11:-18
near:enem	6:14
near:ener	0:20 10:-16
near:engi	3:22
near:ente	3:-20 7:-11 9:34 11:-18
near:esca	0:-10 2:-20 6:-34 8:-11 10:34
near:esta	0:25 4:-21 5:-10 6:-14 7:-8
near:esti	0:-12 1:21 2:-10 3:9 4:-8 5:-26 7:-8 8:-14 9:11 11:-26
near:ethi	0:-34 2:-15 3:-32 4:-38 5:-13 6:-8 7:-23 8:-27 9:34 10:46 11:-32
near:euro	0:-24 3:-31 4:-15 5:-11 6:21 7:-12 9:14 11:-8
near:evac	0:-25 1:-8 2:-9 3:29 4:-21 5:32 6:-53 7:-23 8:-8 9:-24 10:-16 11:-20
near:even	2:-11 4:-10 5:-19 7:21
near:ever	0:-18 2:-17 3:-18 4:22 5:10 6:-17 9:16 10:-21
near:exam	0:-31 1:-8 2:-35 3:-15 4:-39 5:-16 6:26 7:17 9:-20 10:15 11:-17
near:exch	0:-24 3:-16 4:-23 5:-13 6:-44 7:-14 8:44 9:-14 10:-34 11:-13
near:exec	0:-16 2:22 4:-16 5:-19 7:-9 10:-18
near:expe	1:-10 2:9 3:9 5:-21 7:-17 8:-12 9:-9 10:-11 11:-8
near:expl	1:22 6:-10 7:-8 10:-8
near:exte	5:-28 6:28 7:-9
near:face	3:10
near:faci	2:-9 8:-13 10:15
near:fact	0:30 2:-9 3:-33 4:-22 5:-19 7:-20 8:23 10:-24 11:-12
near:fail	3:11
near:fair	6:14
near:fall	0:-19 1:-10 2:-16 3:11 4:-32 6:10 8:11 9:13 10:-21 11:-32
near:fami	0:-21 2:-23 4:19 5:-24 7:-22 8:-18 9:-8 10:18 11:-8
near:far	0:14 2:-14 3:-31 4:-12 5:-29 6:11 7:-24 8:-8 10:9 11:12
near:farm	0:-44 2:-20 3:10 4:20 5:-15 6:27 7:-21
near:fash	3:10 5:-8 6:8
near:faso	0:-9 7:-16 9:15 11:-9
near:fata	0:-28 1:10 3:-15 4:-10 6:16 7:-23 9:-11 11:-8
near:fath	6:8
near:fear	3:13 5:-21 6:20 7:14 9:-16 11:-8
near:febr	0:-20 1:-8 2:12 3:11 4:-15 5:-9 6:-16 7:-12 9:-28 11:18
near:fede	0:-16 3:-38 4:-8 5:-15 7:21 9:-15 11:15
near:fell	0:-17 2:-8 3:-15 4:-16 6:31 7:-22 9:-10 10:-11
near:ferr	7:13
near:fest	0:10 6:15 7:-9
near:fewe	0:-16 2:-14 4:13 6:-8 8:-15
near:fiel	3:10 6:9 7:-13
near:fift	0:-19 2:-9 3:13 4:-21 5:-24 6:28 7:-19 9:-10 10:-15
near:figh	1:-22 2:-14 4:16 5:-16 7:-9 8:11 9:-11 10:-33
near:figu	0:14 1:19 2:-36 3:-23 4:-43 5:-42 8:-28 9:18 10:-32 11:-35
near:fili	8:-9 10:10
near:fina	0:-8 3:-13 6:29 7:-23 8:16 9:-10
near:find	0:-9 5:-13 6:-36 7:42 9:-20 11:-19
near:fire	0:-8 2:-10 4:-9 5:-16 6:25
near:firs	0:23 1:11 2:-34 3:-21 4:9 5:-41 7:-13 8:-25 9:-9
near:fish	0:-8 2:-16 3:-18 5:-43 6:50 7:-28 8:-10 9:-13 10:-41 11:-13
near:five	0:-31 1:-24 2:-32 4:-57 5:-19 6:11 7:14 8:26 9:-41 10:-8 11:-28
near:fled	5:-10 6:-32 7:-9 9:42 11:-41
near:flee	0:-12 3:28 5:-16 6:-11
near:flew	5:15 6:-12
near:flig	5:-24 6:25
near:floo	0:-23 1:-13 3:17 4:-8 5:14 6:25 7:-50 9:-31 10:-9 11:-30
near:flow	6:-21 7:15
near:foll	0:-29 2:-9 3:-30 4:-22 6:-27 9:23 10:14 11:-18
near:foot	3:19 5:-18 7:-14 9:-11 10:-11 11:-11
near:for	0:-58 1:-32 2:-17 3:-19 4:-49 5:-57 6:-27 7:62 8:31 9:-16 10:-18 11:-33
near:forc	0:-37 1:-12 2:11 3:-10 4:-33 5:-8 6:17 8:-26 10:17 11:-42
near:fore	2:12 3:-18 4:-22 5:-23 6:28 7:-16 8:-42 9:-13
near:form	0:-22 2:-11 3:-16 4:31 5:-11 7:-16 8:-21 9:-11 10:-23
near:fort	0:13 2:-9 3:9 4:-29 5:8 6:-35 8:-15 10:19 11:-12
near:foun	0:-15 1:-16 2:-25 3:-11 4:-43 5:-47 6:20 7:33 8:-11 9:-18 10:-24
near:four	0:37 1:-23 4:-83 6:-20 7:-16 8:-11 9:-54 11:-38
near:fran	0:-23 3:-23 4:-13 5:-10 6:27
near:free	0:-37 1:-10 2:-26 3:-31 4:-25 5:-47 6:-26 7:-34 9:-25 10:70 11:-41
near:frid	0:11 1:-12 2:-8 3:29 4:-25 5:-8 7:9 8:-11 9:-39 10:13 11:-38
near:from	0:17 1:-10 3:-12 5:-29 6:-22 8:-27 9:-8 10:-25 11:10
near:fron	0:-10 2:-8 3:-11 4:-8 6:21 7:-11 8:-14 10:11
near:fuel	0:30 2:-12 4:-19 5:17 6:-41 7:-8 10:-16
near:furt	0:-9 5:10 6:-9 7:-11 9:17 11:-15
near:gang	4:-21 5:-8 6:24 10:16
near:gas	6:16 7:-12
near:gate	8:13
near:gath	3:21 6:-20 11:-10
near:gavd	7:13
near:gave	2:-18 3:-13 4:-33 5:20 7:-15 8:-10 9:-16 11:-12
near:gaza	0:-53 1:-9 2:17 3:-30 5:-33 6:-19 7:-27 8:39 9:-10 10:-14 11:-14
near:gene	5:8 6:10 7:-10
near:get	2:-12 3:-36 5:-15 7:-12 9:16 11:13
near:girl	0:21 1:-14 2:-17 4:-21 5:18 6:-40 8:-27 9:-23 11:12
near:give	0:-57 1:-8 4:-32 5:-11 6:37 7:-19 8:-34 11:-23
near:givi	6:24 8:-14
near:goes	0:-18 3:-9 4:-15 5:-11 6:28 7:-12 11:-8
near:goma	0:-20 3:11 5:16 6:14 7:-8 9:-35 11:-18
near:gone	0:-24 1:11 2:-14 3:-71 4:-19 6:-20 7:-59 8:-17 10:-17 11:52
near:good	0:-11 5:15 7:-21 8:18 9:-28 10:-17 11:10
near:got	0:-29 2:-11 3:9 4:-9 5:-15 6:-9 7:-14 8:-9 9:-16 10:22 11:16
near:gove	0:-13 1:-15 2:-34 3:-13 7:-29 10:-35 11:23
near:gran	5:11 7:-8
near:grav	2:-20 4:18 5:14 7:-9 8:-9 10:-20
near:gree	5:16 6:-19 7:-8 8:14 10:-10
near:grou	0:-8 1:-26 2:-59 3:17 4:-25 5:-41 6:34 7:-49 8:11 9:-13 10:-25 11:-39
near:grow	6:-8 7:14
near:guar	0:-21 2:13 4:-16 5:-31 6:18 8:-13 10:-21
near:guer	0:-12 2:-12 8:-22 10:20
near:gues	6:12
near:gunm	2:-18 3:-17 5:-16 7:-20 8:-18 10:24
near:guns	3:-17 5:50 6:-44
near:had	0:-9 1:15 3:-14 4:-18 5:-13 7:-38 8:-20 9:20 10:-9 11:-18
near:hait	0:-14 3:-13 6:31
near:half	0:-19 5:-21 8:-19 9:18 11:-42
near:hall	3:23 5:-11
near:hama	3:-14 4:20 5:-9 7:-23 8:-36 10:11
near:haml	3:27 5:-11 6:-16 7:-14 9:-8
near:hand	0:-40 1:-16 3:-24 4:34 5:-34 7:-31 8:-17 9:-15 10:11 11:-9
near:happ	0:-12 2:-11 3:8 6:10 10:14
near:has	0:-27 2:-78 3:-21 4:-32 5:-16 6:-10 7:35 11:-42
near:have	0:-39 1:-9 2:15 3:-16 4:-62 8:-60 9:27 10:-12 11:-11
near:havi	0:-18 2:-13 4:-13 5:-15 6:26 7:-9 10:-18
near:haza	0:17
near:head	0:34 2:-10 3:-28 5:-21 7:-42 9:20 10:-20 11:-8
near:heal	0:-25 1:-14 2:-17 3:-12 4:-26 5:17 6:40 7:-27 8:-13 9:-11 11:-20
near:hear	0:-23 1:-9 2:-16 3:-18 4:19 5:-37 7:-13 8:23 9:-16 10:-23 11:-19
near:heat	0:-11 5:-21 6:32 7:-13
near:held	0:-46 1:-8 2:11 3:-26 4:44 5:-29 6:-35 7:-26 8:-31 9:-9 10:8 11:-13
near:heli	1:-15 2:-25 3:-18 5:11 6:17 7:-28 8:-13 10:-25
near:hell	6:12 7:9
near:help	0:-18 1:-8 2:-19 3:-14 4:-34 5:28 6:-29 7:27 10:-14 11:-10
near:her	0:11 1:-8 3:-19 5:-33 6:39 7:-26 9:-10 10:-10 11:-12
near:herd	0:-14 1:31 2:-12 3:-9 4:-18 5:-21 6:-10 7:-10 9:-18 10:-9 11:-10
near:here	0:-12 3:12 4:-27 5:-31 6:11 7:-12 8:-20 9:-12 10:25
near:hers	4:-8 5:24 6:-23
near:hezb	6:23 7:-13
near:high	3:18 5:-8 6:13 11:-10
near:hill	0:20 3:-15 4:-13 5:-23 6:29 7:-16 10:-17
near:him	0:-29 2:-17 4:-26 5:21 7:-18 8:-8 10:-27
near:his	0:-15 1:-23 3:-19 5:27 6:-11 7:8 8:-27 9:-29 10:-34 11:14
near:hit	0:-11 1:-8 3:-21 5:39 6:-17 7:-37 9:-9
near:hits	5:-10 6:-8 7:17
near:hold	0:-10 1:-12 2:-16 3:-16 4:30 5:-20 6:-39 7:-20 8:30 10:-26 11:-18
near:home	0:-58 1:-20 2:-48 3:37 5:-14 6:-37 7:-21 8:11 9:-27
near:homs	9:-14 11:19
near:hope	4:-9 6:-16 7:18
near:hosp	0:-39 1:-17 2:-28 3:-35 4:-54 5:80 6:-15 7:-65 8:-15 9:-20 10:-41 11:-10
near:host	1:-10 3:-17 4:13 5:-19 6:-11 7:-30 8:20 9:21 10:-46 11:-38
near:hote	5:8 6:8 7:-15
near:hour	0:-29 1:-8 2:-26 3:11 4:-36 5:-21 6:20 7:-20 9:-24 10:30 11:-22
near:hous	0:20 1:-8 2:-19 3:14 4:10 6:-52 7:-31 8:-26 9:-32 11:8
near:hout	0:-9 4:16 6:-12 7:-10
near:how	2:-8 6:16
near:howe	5:-13 6:18 7:-10
near:huma	1:-17 2:-10 3:-19 5:-37 6:40 8:-26 9:-36 11:-31
near:hund	0:-23 1:-9 2:-12 3:-31 6:-12 7:15 8:18 9:-14 10:-27 11:-14
near:hung	6:8
near:hurt	0:-29 1:24 2:-13 3:-28 4:-26 5:66 6:-60 7:-26 8:-18 9:-25 10:-24 11:-13
near:hygi	3:-12 6:20
near:icrc	0:-12 1:18 2:-20 4:-14 5:-9 6:-10 8:-10
near:iden	2:13 4:-18 5:-26 6:22 7:-16 10:-21
near:idf	4:-8 6:28
near:idle	6:-10 9:-14 11:21
near:impr	3:-8 9:-11 11:14
near:inci	5:29 6:-10 10:-8
near:incl	0:-22 1:-26 3:-28 4:-48 6:17 8:28 9:-46 10:-24 11:-48
near:indi	0:36 2:-11 3:-14 4:-28 7:-18 8:-27 9:-12 10:8
near:indo	6:17
near:infa	6:20 9:-12
near:infe	0:-23 2:-8 4:-21 6:10 7:-14 10:25
near:info	3:14 4:-8 5:-8 6:-19 7:25 11:-10
near:inha	5:24 6:-21 7:-8
near:inju	0:-26 1:-24 2:-21 3:-44 4:-39 5:83 6:-54 7:-29 8:-30 9:-33 10:-38 11:-28
near:inqu	6:8
near:insi	0:-19 2:-8 3:27 4:9 5:-17 6:9 7:-27 8:16 9:-30 10:-32 11:-16
near:insp	0:25 4:-26 5:-10 6:-24 7:16 10:-8
near:inst	0:12
near:inte	0:-14 2:-33 4:10 5:13 6:-8 7:-37 9:8 10:-28 11:-10
near:into	0:19 1:-13 2:-15 3:-47 4:-8 5:-55 6:-13 7:-38 8:-17 9:51 10:12 11:-39
near:inve	2:24 3:-9 4:-8 5:-20 7:-12
near:iom	3:29 7:-9 9:-29 11:-8
near:iran	3:-19 8:-12 10:19 11:17
near:iraq	9:-10 11:14
near:irel	3:10 5:-13 6:23 7:-15
near:isla	6:15 7:-9 9:-10 11:9
near:isra	0:-36 1:-20 2:39 3:-41 4:-31 5:-20 6:-20 7:-47 8:-12 9:-34 10:30 11:-21
near:ital	4:22 5:-8 6:-17
near:its	0:-12 1:20 2:14 3:-12 4:-43 5:-8 7:-28 8:18 10:-62 11:-14
near:itse	0:-11 3:17 7:-9 9:-9 11:-8
near:ivor	3:12 10:-8
near:jail	4:-12 8:14 10:-10
near:jama	3:11 6:13
near:janu	0:-34 1:21 2:-13 4:-27 6:-13 7:-23 8:-32 9:-41 10:24 11:11
near:jiha	6:8
near:join	3:16 4:-8 5:-8 6:-20 7:-8 8:-10 10:22
near:jord	3:-17 7:-8 9:-12 11:22
near:jour	0:-8 4:11
near:judg	5:-19 6:21
near:july	2:-11 3:-40 5:-8 6:14 7:-21 8:-12 9:-24 11:22
near:jump	6:10
near:june	0:-33 1:-12 2:-11 3:31 4:-21 6:39 7:-29 8:-30 9:-35
near:just	0:8 2:-16 3:-22 4:22 5:-26 6:-8 7:-17 8:-13 9:12 10:-25 11:-20
near:kadu	0:13 5:12 6:-15 8:-12 10:-16
near:keep	0:-11 2:-13 4:20 6:-16 10:-15
near:kens	0:-11 3:26 4:-8 6:-12 10:-13 11:-20
near:keny	6:14
near:kept	1:-10 2:-15 3:21 4:13 5:16 6:-31 7:-18 9:-17 10:-12
near:khan	6:13
near:khar	3:-10 6:8 11:8
near:kher	5:-8 6:10
near:khyb	5:-10 6:26 7:-12
near:kidn	0:40 1:-16 2:-45 3:-27 4:-13 5:-30 6:-33 7:-15 8:-48 9:-13 11:-12
near:kill	0:-23 1:-9 3:-41 4:-37 5:-20 6:65 7:-37 8:-64 9:-75 10:-36 11:-50
near:kilo	3:11 4:-8 5:22 6:-23 9:-9
near:kitc	5:-8 6:15
near:kivu	5:-10 7:12 9:-8
near:knew	4:-10 6:17
near:know	0:-9 2:-14 3:-19 4:13 5:28 6:-14 9:-10 10:-12
near:kore	0:-9 5:-14 7:9
near:krem	0:-9 1:-11 5:-10 6:16 8:10 10:-13
near:kuna	5:-11 6:22 9:-13 11:-19
near:kurs	4:-14 6:-17 8:17
near:kyiv	1:-10 2:-8 3:-15 4:21 6:-21 10:-11
near:lake	3:28 9:-10 11:-16
near:lamp	6:10
near:land	0:-9 6:20
near:lank	6:11
near:larg	6:21 7:-12
near:larr	5:-21 6:24 7:-10
near:last	0:-16 1:12 2:-31 3:-58 4:21 5:-41 6:12 7:-13 8:-43 9:11 11:-14
near:late	0:-31 1:-9 2:15 4:14 5:-38 6:31 7:-36 8:-25
near:law	5:-10 6:25 7:-21
near:lead	2:-18 3:-16 4:18 5:-15 6:14 7:-18 8:-20 9:-10 10:-25
near:lear	0:-31 3:33 4:-21 5:-15 7:14 9:-26 10:-19 11:-32
near:leas	0:-8 1:-8 2:-30 3:10 5:8 6:-8 7:28 8:-18 9:-15 10:-27 11:-8
near:leav	0:-24 1:-10 2:11 3:34 5:-34 6:-33 7:26 8:-9 10:-24 11:-35
near:leba	3:-26 7:-16 9:11 11:9
near:led	0:36 3:-19 4:-18 5:-15 6:-12 7:-14 8:-10 9:-9 10:-26
near:left	0:-71 3:29 4:11 5:-59 6:-34 10:-14 11:-14
near:leg	0:-27 4:-24 5:21 6:-21 7:-8 10:18
near:let	0:-30 1:-13 2:-42 3:-33 4:-63 5:-37 6:-62 7:-28 8:32 9:-17 10:48
near:liby	0:-9 6:10 7:9
near:lie	2:13 4:-8
near:lieu	6:10
near:life	0:-32 2:-23 4:-11 5:-15 6:25 8:41 10:-28
near:ligh	6:13
near:like	0:-10 4:-16 5:-9 6:32 7:-39 8:14
near:limb	5:25 6:-23
near:line	2:-10 5:-11 6:27
near:link	3:-8 5:-18 6:24 7:-10
near:list	0:-19 1:-21 2:-15 3:-35 4:-28 5:-35 6:-14 7:41 8:11 9:-31 10:-17 11:-30
near:litt	4:-9 6:-16 7:18
near:live	1:-18 2:-25 3:21 4:-34 7:-27 8:-22 9:16 11:-44
near:livi	0:-10 2:15 3:28 4:-21 5:-16 6:-39 7:14 10:-26 11:-16
near:loca	0:-30 1:-13 2:-14 4:-22 6:15 8:-16 9:-39
near:lock	4:-8 5:-9 6:-18 7:23
near:lodg	3:-10 6:20 7:-11
near:logg	0:-8 1:12 6:-8
near:lond	3:-16 6:31
near:long	0:-10 2:-8 3:-8 6:-13 10:14
near:look	0:-8 3:-14 4:-16 6:-44 7:35 8:10 9:-10 10:-9
near:lorr	5:16 9:-15
near:lose	5:17 6:-10
near:loss	0:-20 3:-8 5:-11 6:43 7:-10
near:lost	0:-12 1:-24 2:-39 3:-31 4:-45 5:17 6:42 7:-30 8:-19 9:-17 10:-33 11:-15
near:lowe	0:22 3:-12 5:10 6:-23
near:lunc	6:8
near:lyin	5:-13 6:11 7:-8 9:-8 10:-11
near:mach	6:11
near:made	2:-20 3:13 4:-29 5:-17 6:17 10:-19
near:maga	0:8 8:10 10:-18
near:magn	6:15
near:maim	0:-10 1:-10 2:-12 3:-11 4:-9 5:36 8:-13
near:main	0:-12 3:-21 4:20 5:-8 6:-14 7:-15 11:19
near:majo	0:-14 1:-9 2:-9 4:-20 6:-9 9:-9 10:23 11:-19
near:make	3:12 5:-13 6:27 7:-18 9:-8
near:mala	2:14 5:-8 7:-26 8:-9 10:-11
near:mali	0:29 2:-12 4:-22 8:-25 10:8
near:man	3:18 5:-14 6:12 7:-21 9:-9
near:mana	1:-11 5:12 7:9 9:-12 11:-10
near:mani	0:-11 2:-10 4:-9 6:-10 7:22 8:-17
near:mans	0:-18 2:-25 4:-10 5:11 6:15 10:-18
near:many	2:-8 3:9 6:8
near:marc	0:33 2:-21 4:-42 5:-44 6:-12 8:-40 10:25 11:-45
near:mari	0:-10 4:10 5:-8 7:11 8:-8
near:mark	3:-17 4:-13 7:10 10:-10
near:mart	0:-12 5:-11 6:26 7:-22
near:matt	9:11 11:-19
near:may	1:-12 2:-9 3:-21 5:-22 6:25 7:-33 8:-12 9:-30
near:mayo	3:24 5:11 7:-10 9:-15 11:-10
near:mean	3:19 4:15 5:-8 6:-16 8:-8 10:-11 11:-9
near:medi	0:-19 1:13 3:-51 4:12 6:16 7:-50 8:16 9:-34 10:-14 11:-30
near:meet	6:11
near:mega	5:11 6:-9
near:memb	2:-12 3:10 4:10 5:-20 6:9 8:-23 9:-8 10:-10
near:men	0:18 2:-21 3:-31 4:-31 5:-42 6:12 7:-15 8:-18 9:35 11:-9
near:mend	0:-11 5:-26 6:33 7:-22
near:mess	4:-9 6:12
near:metr	3:8 5:-11 6:13
near:mexi	0:8 3:-21 7:15 9:-9
near:mid	5:-13 6:24 7:-12 11:-8
near:midd	3:11
near:migr	0:10 1:25 2:-10 3:28 4:-29 5:-11 6:-39 8:-12 9:-23
near:mile	4:-9 5:21 6:-13
near:mili	0:11 1:-9 2:16 3:-31 4:-35 5:-29 6:16 7:-23 11:-22
near:mill	0:-14 1:-8 2:-16 4:11 5:-15 6:-23 8:-9 9:24 11:-26
near:mine	0:-17 1:27 2:-11 3:14 5:10 6:-34 7:17 8:-14 9:-18 10:-16 11:-16
near:mini	1:-20 2:-37 3:-34 5:29 6:12 7:-52 10:-45 11:-27
near:mino	0:-8 1:-8 2:-9 3:-10 4:17 5:-21 6:13 7:-8 10:-17
near:minu	0:-10 3:20 11:-11
near:miss	0:-60 1:33 2:-37 3:-38 4:-23 5:-78 6:-27 7:77 8:-31 9:-45 10:-46 11:-41
near:mode	5:28 6:-17
near:moga	6:13
near:moh	0:-9 5:14 6:-9
near:mond	2:-11 4:-36 5:-34 6:31 8:-9 9:13 10:-15 11:-10
near:mone	3:-21 9:24 11:-20
near:moni	3:-10 6:22 8:-9 9:-12 11:10
near:mont	1:-19 3:-15 4:22 5:-35 6:-29 7:-36 8:-32 11:13
near:more	1:-40 2:-48 3:-31 4:-18 6:20 8:-31 9:-32 10:8 11:-9
near:morg	2:-9 4:-18 5:-28 6:48 7:-14
near:morn	0:-23 2:-11 4:-15 5:17 6:-16 7:-15 10:16
near:mosc	5:14 6:-8 8:18 10:-20
near:mosq	3:-19 6:28 7:-9 9:-8
near:most	0:11 2:-25 3:-8 4:-37 5:-46 8:8 9:-13 10:-34
near:moth	0:23 2:-13 3:-11 4:-19 5:-22 6:-26 9:27 10:-29 11:-9
near:moto	3:-11 5:19 7:-10
near:moun	6:8
near:mour	5:-14 7:13
near:move	0:-36 1:-8 2:-18 3:58 4:18 6:-51 7:-37 8:-10 9:-19 11:-42
near:msf	5:12 6:-12
near:mud	0:-12 7:8
near:murd	2:12 4:-33 6:10 7:-18 8:-19 10:-16
near:myan	0:-21 2:-12 3:-24 4:24 5:-20 6:31 7:-16 8:-10 9:18 10:-25 11:-8
near:myse	0:-29 2:-18 3:-13 4:-32 5:-30 6:34 7:-24 8:-19
near:nair	5:-10 6:20
near:name	1:-17 2:-33 3:-39 6:35 7:-13 8:-31 9:-36 10:-52 11:-27
near:nati	1:-14 2:-22 3:-9 4:16 5:-13 7:22 8:-14 9:-35 10:-20 11:-24
near:naut	6:18 7:-9
near:navy	0:-13 4:18 10:-14
near:near	0:42 1:-10 2:-27 3:-25 4:-37 7:-27 8:-34 10:-34
near:need	5:26 6:-21 7:-17
near:neig	1:-10 2:-10 3:-15 4:-9 7:-39 8:-12 9:20 10:-15
near:nepa	0:-12 2:-8 4:25 5:-10 6:8 10:-25
near:netw	0:-8 3:-18 5:10 7:18 9:-9 11:-13
near:neut	0:-36 2:-10 3:-10 4:-15 5:-13 6:46 10:-9
near:neve	0:-10 2:-8 3:-21 4:-8 5:-12 6:-22 7:36 9:-17
near:new	0:-28 1:12 2:-8 4:-22 5:-32 7:-16 8:23 10:-22 11:-32
near:news	3:-9 7:8
near:next	0:-10 2:27 3:-15 4:-32 5:-11 6:-28 7:-8 8:-11 9:-26 11:19
near:nige	0:19 1:-11 2:-40 3:-31 4:-25 5:-43 7:-31 8:-47 9:13 10:20 11:-26
near:nigh	0:-48 1:-10 2:-38 4:-38 6:13 7:-30 8:-18 9:-10 10:44 11:-14
near:nile	5:-18 6:22
near:nine	1:17 2:12 3:19 4:-24 5:27 6:-24 7:-38 8:-29 9:15 10:-15 11:-20
near:nobo	0:-34 2:-23 3:-34 4:-13 5:-21 6:-44 7:19 8:-18 9:21 10:16 11:-16
near:non	0:14 3:-8 10:-12
near:none	6:30 7:-30
near:noon	0:-24 2:-10 4:-15 7:-22 8:-12 9:20 11:-11
near:nort	2:-14 3:26 4:-14 6:27 7:-10 8:-21 9:-24
near:not	0:42 1:-35 2:-23 3:-36 4:16 5:-33 6:-54 7:42 8:-44 9:16 10:-58 11:-54
near:note	8:21 10:-16
near:noth	0:-17 2:-18 4:23 5:-20 6:-33 7:13 8:-14 9:-25 10:-16 11:19
near:nov	0:-20 6:22
near:nove	0:8 1:23 2:15 3:-9 4:-16 5:-16 6:-48 8:-22 9:15 11:-27
near:now	0:-40 1:-12 2:-27 4:-19 7:31 8:9 9:-28 10:-40 11:-25
near:nrc	5:-13 6:24 9:-8 11:-9
near:numb	1:-27 2:-33 3:24 4:-17 5:-15 7:15 9:-58 10:-51 11:-8
near:nurs	0:30 1:-9 2:-12 3:-25 4:-25 5:-26 6:10 7:-27 8:-10 9:-20 10:10 11:-14
near:obse	3:-9 6:19 9:-13 11:-13
near:occu	0:-15 3:18 5:-29 6:23 7:-10 8:-11 9:-11 11:-15
near:ocha	3:23 6:8 9:-13 11:-9
near:oct	0:9 2:-9 4:-11 6:9 8:-16 10:10
near:octo	0:38 1:-23 3:17 5:-29 6:-26 7:-12 8:14 9:-44 10:-17 11:-27
near:off	0:18 2:19 3:27 4:-52 5:-47 6:-14 7:-17 8:-37 9:-36 11:-39
near:offe	6:9 8:18 10:-18
near:offi	0:-42 1:12 2:-14 3:-18 5:-44 6:21 7:-23 8:9 9:9 10:-13
near:once	3:-13 9:15 10:-13
near:one	0:-17 1:-39 2:-14 3:-42 4:20 6:-13 7:-33 9:-12 10:12 11:-8
near:ones	0:-24 1:-8 3:-20 4:-16 5:-12 6:9 7:-10 8:-20 9:-11 10:23 11:-16
near:only	0:14 1:-9 2:-13 3:-26 4:-28 5:-21 6:-9 8:-18 9:9 10:14 11:-25
near:open	0:-12 2:-11 4:-16 6:-20 8:13 9:-10 10:19
near:oper	0:-21 2:-8 4:-13 5:13 6:28 8:-11 10:8
near:oppo	6:11
near:orga	1:13 5:-12
near:orig	0:23 3:-17 4:-12 6:-27 8:-15 9:-13 10:-8 11:19
near:othe	1:-26 2:-41 3:-41 4:18 5:-31 7:-38 8:16 9:12 10:-9 11:-30
near:our	0:-25 1:-14 2:13 4:-26 5:16 6:-13 7:-43 8:-17 10:11 11:-27
near:ours	3:-18 5:-18 6:29 9:-11 11:-8
near:out	1:-24 2:-42 3:38 4:-18 6:13 7:-54 9:-50 11:-49
near:outs	0:-10 3:38 6:-41 7:-22 8:-12 9:-13 10:25 11:-13
near:over	1:-21 2:23 3:18 4:-66 6:-24 7:-29 11:-12
near:own	0:21 1:-10 2:-14 3:-9 4:-31 5:15 6:-22 7:8 8:-8 10:-17
near:owne	0:-25 2:-18 4:12 6:19 8:-15 10:-25
near:page	0:23 1:-13 2:-10 3:-28 4:-14 5:-21 6:-25 7:-23 8:-30 10:24 11:-23
near:paid	3:-12
near:pakh	5:-10 6:26 7:-12
near:paki	2:-9 3:-16 4:-19 5:-15 7:-13 8:10 9:-13 10:-10 11:26
near:pale	2:-19 3:-11 4:-18 5:15 6:-13 7:-12 10:10
near:pape	0:-14 3:15 6:10 7:-9 9:-11
near:para	6:23
near:pare	2:8 4:9 6:-22 8:-11 9:-8 10:-23
near:pari	0:-13 4:-8 5:-12 6:23
near:parl	6:9
near:part	0:-8 1:-9 2:-35 3:13 4:-22 5:-14 6:-9 7:-32 8:-17 9:-32 10:31 11:-22
near:pass	0:19 2:-23 4:-33 5:-9 7:-36 9:22 10:-10 11:-30
near:past	0:10 2:-18 4:-12 5:-47 6:28 10:-22
near:path	0:25 2:-15 3:12 4:-24 5:-15 8:-12 10:-12
near:pati	5:24 6:-13
near:paym	10:9
near:peac	0:-10 1:-8 2:-24 3:-10 4:-22 5:-29 6:53 7:-9 8:-9 10:-21 11:-27
near:peak	9:8 11:-21
near:pens	0:-13 3:-11 4:-9 5:18 6:-36 7:-13 9:-13 10:-19 11:22
near:peop	0:12 1:-31 2:-47 3:28 4:-21 5:23 6:-25 7:-11 8:-38 10:-50 11:-11
near:per	3:-12 6:-10 9:-16 11:19
near:peri	1:-18 2:-16 3:-57 4:-19 5:-27 6:38 7:-17 8:-10 9:-10 10:-14 11:30
near:pers	0:-24 1:-9 2:-12 3:12 4:12 6:-25 7:17 8:-8 9:-14 10:-15
near:peti	3:8
near:phas	10:9
near:phon	4:-10 5:-15 7:18
near:pict	5:20 6:-15 7:-12
near:plac	0:-10 2:-10 3:-18 4:-10 5:-13 6:27 7:-28 9:-17 10:-17 11:13
near:plan	0:-30 1:-17 2:-10 3:-8 4:-36 5:-26 6:-17 7:-30 10:35
near:plun	5:-10 6:11
near:plus	8:10
near:poli	1:-12 2:-53 3:-42 4:-18 6:26 7:-26 10:-20 11:-24
near:popu	0:-8 5:-12 6:16 7:-11 11:-10
near:port	5:9
near:post	0:-13 1:-9 3:15 4:-16 5:-24 6:16 7:-9 9:-18 10:-16 11:-15
near:pray	0:17 3:-24 5:-8 6:12 7:-13 9:-10 10:-8
near:pre	3:19 9:-21
near:pref	1:-10 3:-32 5:-14 6:50 7:-19 9:-30 10:-8 11:-38
near:preg	3:11 6:-14
near:pres	2:-23 3:-11 5:-14 6:40 7:-42 9:-14 10:-30 11:-8
near:prev	0:15 5:-8 6:25 7:-13
near:pric	3:-12
near:prim	2:9 6:-8 10:-15
near:prin	0:-33 2:22 3:-9 4:-35 5:-16 7:-10 8:-10
near:pris	0:18 1:-11 2:-19 3:-25 4:22 5:-28 6:-27 7:-27 8:14 9:-11 10:-36 11:-11
near:priv	9:-21 11:21
near:prob	3:11 5:13 7:-20 9:-8
near:proj	1:19 6:-22 7:-8
near:prom	0:-12 3:-14 4:-26 6:-20 7:-9 8:-8 10:34
near:prop	0:10 8:-12 10:11
near:pros	0:-11 5:14 8:-12 10:14
near:prot	0:-8 3:9 5:-20 6:8 7:9
near:prov	1:-12 2:-14 3:19 4:-20 5:-54 6:32 8:-12 9:-44 10:-26 11:18
near:publ	2:-9 3:8 4:-29 5:-25 6:23 7:13 10:22
near:pull	0:-8 3:-8 5:13 6:16
near:punj	3:-26 5:-17 7:-17 9:-24 11:30
near:pupi	0:29 2:-11 3:-12 4:11 6:-19 7:-20 8:-9 9:-18 10:-36
near:push	0:-9 6:9
near:put	0:-8 1:-24 2:-22 4:-20 5:-9 6:16 7:9 9:-30 10:-8 11:-16
near:puts	0:37 2:-10 3:-13 4:-20 5:-10 6:-16 7:-8 8:8 9:-8 10:-25
near:qata	8:11 10:-10
near:quak	0:-11 3:-15 6:10 7:-8
near:quar	6:10
near:quot	0:-9 5:-11 6:16
near:raba	5:-9 6:13
near:radi	0:-12 4:-11 5:-19 6:29 8:-8 10:9
near:rafa	2:-8 5:21 6:-9
near:raid	2:-33 4:-44 5:-17 6:20 7:-11 8:-12 10:16
near:rail	6:10
near:rain	0:-18 1:-9 3:17 4:-23 5:-15 6:-36 7:-9 9:-25 10:20
near:rais	5:-19 6:32 7:-12
near:rama	0:-28 4:-15 5:8 8:32 10:-23
near:rang	0:-8 6:15
near:rans	0:-35 1:-11 2:13 3:-20 4:21 5:-20 6:-49 7:-20 8:-34 9:-11 10:33 11:-12
near:rate	6:12
near:rati	3:-21 9:24 11:-20
near:reac	0:16 1:-8 2:19 3:-15 4:-22 5:-31 6:-8 8:-13 11:-19
near:read	0:21 2:-17 3:13 4:-19 5:11 6:-46 9:-8 11:-10
near:rebe	0:-16 1:-8 2:-13 3:-10 5:-11 6:-35 7:19 11:10
near:reca	3:18 9:-9
near:rece	0:-10 3:-15 4:-11 6:21 8:-18 9:-18 10:9 11:16
near:reck	3:17 7:-19 9:-11 11:-8
near:reco	1:28 2:-19 4:-28 5:-10 6:8 7:-51 8:-15 9:-14 10:-30 11:-16
near:red	0:-31 1:-11 2:13 4:-41 5:25 6:-9 8:-21 9:-25 11:-18
near:refu	0:-22 1:-11 3:-15 4:-12 5:-23 7:10 9:19 10:-13
near:regi	0:20 1:-23 2:-33 3:-8 4:-57 5:-8 6:-31 7:19 10:-26 11:8
near:reha	3:14 11:-8
near:reje	0:-9 1:-12 2:-18 3:-8 4:9 6:24 10:-18
near:rela	0:-14 2:-11 4:-12 5:-22 7:39 9:-18 10:-9 11:-11
near:rele	0:-36 1:-9 2:-36 3:-13 4:15 5:-10 6:-31 7:-15 8:23 9:-10 10:15 11:-12
near:reli	3:-12 5:-15 6:8 7:-16 9:-24 11:19
near:relo	3:30 6:-11 9:-21 11:-9
near:rema	3:-9 4:33 5:16 6:-29 7:17 8:-41 10:-55 11:-29
near:repa	5:-9 6:13
near:repo	0:20 1:-19 2:-29 3:-50 4:-36 6:32 7:-58 8:13 10:-36
near:repu	3:-8 11:12
near:requ	2:-15 8:26 10:-24
near:resc	0:-19 1:-13 2:-18 3:-14 4:-20 6:25 7:-26 8:-10
near:rese	3:-8 11:13
near:resi	0:-24 3:11 7:-14 9:-13 10:12 11:-12
near:resp	0:-12 2:-8 3:-31 4:24 5:-11 9:10 10:-18 11:-15
near:rest	0:-16 3:-9 4:-24 5:-23 6:37 7:-22 9:-16 10:-25 11:13
near:resu	0:-10 2:-11 3:13 4:-8 5:-10 6:17 9:-11
near:reta	6:17
near:retr	0:-15 5:8 6:9 7:-20
near:retu	0:-45 1:-19 2:11 3:-41 4:-17 5:-42 6:-27 7:12 8:8 9:-31 10:-25 11:51
near:reut	0:-24 2:10 3:-8 4:13 5:9 6:-29 7:-11
near:revi	5:-14 7:10
near:rice	0:24 5:-8 6:-26
near:rifl	5:-9 6:12
near:righ	1:-17 2:-19 3:-29 4:27 6:16 7:9 8:-32 9:-25 10:-11 11:-25
near:rise	0:-12 3:-14 4:-11 5:-13 9:29 10:-8 11:-22
near:rive	0:-10 3:-18 4:-9 5:-11 6:-9 7:18 9:24 11:-8
near:road	0:-10 1:-10 2:-8 3:24 4:-21 5:-17 6:24 7:-25 9:-35 10:-15
near:rohi	3:9 6:-18 7:19 9:-20 11:-19
near:roof	3:18 9:-21
near:room	0:-15 2:-8 3:-29 4:23 5:8 6:-26 7:-24 9:8 10:-20 11:11
near:rose	6:10
near:roug	5:9 6:-16 7:10
near:roun	0:-11 3:18 4:-15 5:-8 6:9 7:11 11:-17
near:rubb	0:-9 5:-12 6:31 8:-12 10:-17
near:ruli	5:-11 6:13 7:-9 10:-13 11:19
near:run	6:12
near:runn	3:22 6:-24 7:15
near:rura	11:9
near:russ	0:-27 1:16 2:-23 3:-17 7:-29 9:-11 11:-10
near:sada	6:17 7:-9
near:safe	3:9 5:-12 6:-8 7:12 9:-13
near:said	1:-53 2:-51 3:-24 4:-52 6:26 7:-31 9:-11 10:8
near:sale	6:15
near:same	0:32 1:-16 2:-45 3:-25 4:-46 5:29 6:-50 7:-14 8:-8 9:-31 11:32
near:sana	0:26 3:-20 4:-9 6:-16 7:-9 9:-11
near:sand	4:26 5:-14 6:-26
near:sant	5:8
near:sar	6:14 7:-9
near:satu	0:-16 1:-9 2:-11 3:-29 4:-16 5:-29 7:20 8:-12 10:13 11:13
near:saud	0:-17 4:-13 5:-8 6:-21 8:38 10:-24
near:save	0:-17 4:15 6:-10 10:11
near:saw	0:-32 2:10 5:25 6:-28 7:-12 8:-15 10:-44
near:say	0:-21 1:-8 2:-43 3:19 4:-41 5:-18 7:13 8:-20 9:18 10:-20
near:sayi	5:-9 7:-13 10:9
near:says	0:-42 2:12 3:8 4:-16 7:-19 8:-48 9:-65 10:25
near:sche	3:19 7:-10 11:-16
near:scho	1:-13 2:-20 3:17 4:-15 5:-20 7:15 8:-27 9:-39 10:-10 11:-22
near:sea	7:13
near:sear	3:-16 4:-8 6:11 7:18 9:-19 11:-11
near:seas	6:-16 7:11 9:-9
near:seat	0:-8 4:-15 5:-11 6:-11 10:17
near:seco	0:-34 1:-14 2:-10 4:-15 7:-28 8:-25 9:17 10:16 11:-34
near:secr	6:23 7:-12
near:sect	3:14 6:-9
near:secu	0:-34 2:-9 4:21 5:-31 6:30 7:-19 8:-9 9:-15
near:seen	1:-10 2:-11 3:-14 5:-25 6:-24 7:19 8:-17 9:-23 10:11 11:-14
near:seiz	0:36 1:-10 2:-30 3:-13 5:-13 6:-36 7:-16
near:sell	0:-9 9:11
near:sena	6:8
near:sent	0:-24 1:-10 2:-12 3:17 4:-24 5:-33 6:-46 7:13 8:43 9:-20 10:-25
near:sepa	2:-8 4:-8 5:-13 6:9 8:-9 10:9 11:-8
near:sept	1:-9 2:-12 3:-17 4:-23 5:-14 6:-10 7:-27 8:14 9:17 10:15 11:-28
near:seri	5:41 6:-26
near:serv	0:8 1:-8 2:-19 3:-14 4:-13 5:-38 6:11 7:-30 8:41 9:-14 10:-33 11:11
near:set	3:19 4:-18 5:-26 6:-24 8:-10 9:-16 10:21 11:-16
near:sett	3:-8 5:16
near:seve	0:10 1:-16 2:-41 3:-14 4:-8 6:9 10:-29 11:-23
near:shab	6:8
near:shal	0:-10 2:-10 4:-20 7:-8 10:20
near:shar	0:-12 5:17
near:she	0:17 1:-13 2:-16 3:-8 4:-28 5:30 6:-12 7:-24 8:-20 9:-37 11:-20
near:shel	0:-10 2:-9 3:31 5:-15 6:-24 7:-10 11:-43
near:ship	4:11 6:-9
near:shir	0:8 3:18 6:-10 11:-17
near:shor	0:-12 4:-9 5:-25 7:16 8:-26 10:21
near:shot	0:-51 1:-10 2:14 3:-20 4:-56 6:77 7:-28 8:-32 9:-11 10:-50 11:-10
near:shou	0:-26 2:-19 3:12 4:30 5:-17 6:-9 7:-18 8:-11 9:-20 10:-26
near:shov	5:-10 6:24 7:-12
near:show	0:-29 2:27 3:-20 5:25 6:-29 7:-30 8:-8 9:-10 10:-11
near:shra	5:21 6:-11
near:shut	0:-8 6:-11 7:-8 9:19 10:-8
near:side	0:-14 1:-16 2:10 3:-12 4:9 5:-31 7:-32 8:26 9:-17 10:-58 11:-11
near:sieg	0:-11 6:24
near:sign	0:-23 1:-14 2:42 3:-8 4:-44 5:-27 6:-13 7:-18 8:-15 10:-27 11:-26
near:sinc	2:-68 4:-35 5:-18 7:-12 10:-11
near:sind	3:13 6:21 7:-12 9:-15
near:sing	3:-28 4:-13 5:-16 6:31 7:-26 9:21 11:-17
near:sink	7:9
near:site	0:-18 1:29 3:12 4:14 5:-15 6:-11 7:-24 9:9 10:-17 11:-26
near:sitt	3:-18 4:27 6:-21
near:six	1:-13 2:-22 3:10 4:35 5:8 7:-32 8:-19 9:-13 10:-33 11:-27
near:sixt	1:11 3:-12 4:-21 10:-13
near:size	3:12
near:slau	2:-19 3:-18 4:-17 5:-8 6:19
near:slee	3:37 4:-8 6:-17 7:-21 9:-27 11:-15
near:slep	0:-9 3:12 4:-16 5:19 10:-15
near:slid	3:-10 6:11
near:slip	0:-13 10:16
near:slop	0:16 3:18 4:-12 5:-12 6:-20 7:-10 9:-8 10:-9
near:smal	0:-10 2:28 3:10 4:-32 6:-10 7:-8 9:-18 10:-21
near:smok	5:34 6:-25 7:-11
near:soci	0:9 2:14 4:-15 5:-10 7:-21 8:-12 10:-10
near:sold	1:-15 2:-38 3:-41 5:-41 6:12 8:10 9:-22 10:-21 11:-15
near:soma	3:11 6:-10
near:some	0:-10 1:-11 2:-43 3:-42 4:-11 6:-12 7:-46 9:-8 10:31
near:son	3:-9 5:-22 6:27 7:-12 10:-8
near:sons	0:-10 4:-13 5:-8 7:-9 8:-14 10:20
near:soro	3:-16 5:12
near:soug	5:-17 6:-47 7:44 9:-13
near:sour	0:-13 2:-8 4:-13 6:30 7:-11 8:-11 10:8 11:-19
near:sout	0:-44 1:-8 2:-17 3:-19 4:17 5:-29 6:22 7:9 8:9 9:-34 10:-23 11:18
near:spac	3:-8 9:22 11:-25
near:spar	6:8
near:spea	0:-9 2:-13 3:-10 4:-10 5:-18 7:16 9:-22 11:19
near:spec	3:-16 4:-10 6:10 7:19 8:-13 9:-8
near:spen	0:21 4:-22 6:-14 10:-10
near:spok	0:-23 1:-19 3:-22 4:-58 5:11 8:-21 9:-36 11:14
near:spot	6:12
near:spri	3:12
near:sri	7:9
near:stad	3:18 6:-9 9:-10
near:staf	0:-24 2:-15 3:-15 4:16 5:9 6:-18 7:-8 8:-18 9:-26 11:19
near:stag	3:-9 6:16 8:-11 10:11
near:stai	6:8
near:stal	3:19 7:-10 11:-16
near:stan	0:-17 2:-9 4:15 6:13 10:-13
near:star	0:21 1:-15 2:-18 3:21 4:-35 5:-30 6:-16 7:-34 10:-30 11:8
near:stat	0:-27 1:-24 2:-24 3:-10 4:-30 6:-9 7:11 8:-31 9:23 10:13 11:-31
near:stay	3:14 6:-13 9:12 11:-25
near:step	2:-13 3:-12 4:-11 5:30 6:-21 7:-15 10:-14 11:-12
near:stil	0:-54 1:-30 2:-22 3:25 4:57 5:-12 6:-59 7:25 8:-61 9:-8 10:-42 11:-62
near:stop	1:-13 2:-13 4:-21 5:-23 6:27 7:-24 8:-11 9:-11 11:-22
near:stor	0:-11 3:-10 4:-15 6:25
near:stra	5:26 6:-24 10:-13
near:stre	0:17 3:-9 4:-10 7:-24 10:-14
near:stri	0:-18 2:-11 3:8 4:-8 5:16 7:14 9:-15
near:stro	5:-24 6:27
near:stru	0:-11 6:21 7:-22 9:-10 10:-18 11:-8
near:stud	6:18
near:sub	6:20 7:-14
near:succ	5:-27 6:33
near:such	0:-10 3:21 4:-8 10:-12 11:-20
near:suda	0:-19 1:-8 3:-9 4:-8 5:-24 8:20 10:-17
near:suff	0:-9 3:-11 6:26 7:-19
near:summ	0:-28 3:-22 4:-12 6:36 7:-8
near:sund	0:-36 1:-8 2:-23 3:-11 4:-39 5:-15 6:15 7:-21 9:11 10:19 11:-13
near:sunk	0:-14 4:11 6:12
near:supe	6:16 7:-11
near:supp	0:-8 10:10
near:surg	0:-20 2:-12 3:-14 4:-9 5:48 6:-39 7:-18 8:-9 9:-11 10:-14
near:surr	5:-14 6:20 7:-14
near:surv	0:11 4:-14 5:-33 6:47 7:-22 9:-9 11:-9
near:susp	3:-9 6:17
near:sust	0:12 3:-18 4:-8 5:15 6:-15 9:-11
near:suzu	3:15 6:-8
near:swap	3:-8 4:-8 5:-9 6:-23 7:-17 8:32 10:-14 11:-13
near:syri	0:-12 1:-12 3:-22 5:-8 6:35 7:13 9:-29
near:taiw	5:10 7:-11
near:take	0:48 1:-27 2:-44 5:-14 6:-60 7:-23 8:-12 9:-22 10:-30 11:-39
near:taki	0:-16 3:-12 4:-8 5:-14 6:35 7:-9 8:-11 9:-8
near:tali	6:9 7:-8
near:talk	0:-10 2:-23 3:-14 4:-16 5:-14 6:-15 7:-23 8:18 10:18 11:-14
near:tall	3:-15 4:-8 5:-9 6:34 7:-8
near:tank	6:14
near:tawi	3:24 9:-15 11:-10
near:tea	5:-8 6:18
near:teac	0:48 2:-8 3:-15 4:-40 5:-26 6:-15 7:-14 8:-15 9:-22 10:-36 11:-8
near:team	0:-29 1:10 2:-12 3:-19 4:-12 5:18 6:-18 7:9 9:-23 11:15
near:tele	0:-29 2:-14 3:-17 5:-14 6:30 9:-8 10:-33 11:-10
near:tell	3:-14 6:-10 9:17
near:temp	3:13 5:13 6:-12 7:-18
near:ten	0:-11 1:-11 2:22 3:-14 4:-25 5:-12 7:-46 8:14 9:-18 10:-16 11:-9
near:tens	3:15 5:-9 7:-13 9:-23 11:8
near:tent	3:27 6:-16 7:-10 9:-18 11:-10
near:term	0:-26 4:-14 6:-13 8:38 10:-29
near:terr	0:-15 2:20 3:25 4:-17 5:-20 6:11 7:-18 8:-29 9:-10 10:8 11:-29
near:test	6:8
near:thai	0:-39 2:-11 4:-46 5:-20 6:-20 7:-24 8:14 9:-19 10:31 11:-13
near:than	0:9 1:-30 2:-21 3:-22 5:-36 6:42 8:-28 9:-14 10:-17 11:-37
near:that	0:-9 1:-32 2:26 3:-10 4:-22 5:-15 6:-48 7:18 8:20 9:-39 10:-9
near:the	1:17 2:-8 5:-34 7:-39 8:-12 10:-21 11:-36
near:thea	5:10 7:-8
near:thei	1:-28 2:-59 3:9 4:-13 5:-13 6:-10 7:-44 8:-17 9:-9 10:-24 11:25
near:them	0:-34 4:-15 5:9 6:8 7:-26 8:-15 9:-33 11:-68
near:then	2:-37 4:10 5:-38 6:18 8:-34 9:-10 10:-37
near:ther	0:-15 1:-10 2:-50 4:48 5:-45 6:-20 7:23 9:-50 10:-17 11:-31
near:thes	0:-31 2:23 3:17 4:-27 5:-32 6:-34 7:-26 9:-38 10:13 11:12
near:they	0:25 1:-23 3:-42 4:-17 7:-62 8:-33 10:-28 11:-8
near:thin	2:-20 3:12 4:-12 6:-20 7:-9 10:24
near:thir	0:32 1:-12 2:-29 4:-43 7:-31 9:-24 10:-30 11:-11
near:this	0:-37 1:17 2:-35 3:-62 5:-8 7:-37 9:23 10:23 11:21
near:thos	0:-72 1:-36 2:19 3:-35 4:-36 5:-33 6:20 7:-30 8:26 9:-15 10:-11 11:-8
near:thou	0:-20 1:23 2:-19 3:20 4:25 5:-14 6:-46 7:-15 8:-15 10:-25 11:-9
near:thre	0:-12 1:-21 2:-40 5:10 6:-16 7:-25 8:11 9:23 10:-10 11:-40
near:thro	0:-30 1:-19 2:18 3:-45 4:-31 5:9 6:-30 7:-17 8:9 9:45 10:10 11:-41
near:thur	1:-12 2:10 3:-19 4:-28 5:16 7:-28 8:-8 9:-24 11:20
near:thus	6:17
near:tick	6:-12 7:12
near:time	0:-30 2:-15 3:18 4:23 5:-31 6:-15 7:14 8:-19 9:-16 10:-42 11:-14
near:tine	3:-29 6:-18 9:38 11:-39
near:tobr	5:8
near:toda	0:-23 3:12 4:19 5:-22 6:21 7:-38 8:-28 9:-9 11:-8
near:todd	3:-15 4:-17 5:-31 6:-35 7:40 10:-10
near:toge	0:15 3:10 4:-12 6:-8 10:-15
near:told	0:-19 1:-24 3:-41 4:-8 5:42 6:-32 9:-40
near:toll	0:-22 1:-11 2:-17 3:-26 4:-19 5:-29 6:35 9:-8 10:-8
near:toni	3:20 6:-15 9:-9
near:tonn	7:15
near:too	0:-26 2:-8 3:-13 4:-22 5:-12 7:-9 10:27
near:took	0:25 1:-23 2:-13 5:-35 6:16 7:-27 8:-18 10:-38 11:-38
near:tork	3:-14 9:-28 11:29
near:torr	1:-8 6:27 7:-15
near:tota	3:-28 5:-15 6:13 9:30 11:-20
near:towa	3:21 5:-10 6:-13 7:-11 9:-21 10:-10 11:-12
near:town	0:-14 1:-14 2:-11 3:41 4:-18 5:-20 6:19 7:-36 9:-29 11:-13
near:trac	0:-20 2:-8 4:-10 6:-15 7:22 10:12
near:trad	0:14 3:-10 4:-8 5:-9 6:-8 7:-9 8:12
near:trai	0:-14 2:-11 4:16 5:-24 6:33 10:-32
near:tran	0:-21 2:22 3:-24 4:-25 5:-20 9:23 10:-13 11:-22
near:trav	3:15 9:-8
near:trea	0:-11 2:-8 3:-23 4:-12 5:48 6:-39 8:-11 9:-17 10:-11 11:-10
near:trie	5:-15 6:25
near:troo	0:-25 3:-8 4:-20 5:13 7:-9 8:-15 10:10
near:truc	2:10 3:-12 4:-22 5:-9 6:-40 7:-8 8:10 10:15 11:-9
near:true	0:18 2:13 4:-17 6:-8 8:-15 10:-14
near:tsel	3:8 6:-11 9:-18
near:tues	0:26 1:-10 2:-21 3:-26 4:-24 5:-22 6:-30 7:-22 8:12 9:25 10:-18 11:12
near:tuni	1:14 6:-9 7:-9
near:turk	3:-23 11:16
near:turn	0:15 6:-8 8:-16 10:10
near:twel	0:-9 1:-8 2:-8 3:-15 4:11 6:-45 7:23 8:23 9:-8 10:-29
near:twen	0:-30 2:-15 3:-14 4:40 6:-10 7:-34 8:-16 10:-37
near:two	0:10 1:-9 2:-56 3:17 4:17 5:-13 6:-13 8:-41 9:-33 10:-9 11:-36
near:typh	6:20 7:-14
near:ukra	2:-20 4:-15 6:24
near:unac	0:24 1:-15 3:-33 4:-29 5:-42 6:-44 7:47 8:-22 10:-17
near:unde	0:-13 1:28 3:28 4:-48 5:-22 6:-21 7:-15 9:-37 11:-35
near:unha	5:13
near:unhc	3:22 7:-9 9:-14
near:unic	3:10 6:-8
near:unif	0:-16 3:21 4:-24 5:-19 6:32 7:-16 9:-25 10:-8 11:-11
near:unio	2:-11 3:-24 4:-17 5:-32 6:49 7:-22 9:-12 10:-8
near:unit	0:-23 2:-8 3:22 4:18 5:-19 6:18 7:-13 8:-13 9:-27 10:-22 11:-18
near:unti	0:-23 2:-20 4:-31 5:31 10:-14
near:upda	5:-11 6:20
near:uppe	6:8
near:upro	0:-9 3:33 5:-17 6:-24 7:-17 9:-42 11:13
near:upwa	3:-14 6:23 7:-14
near:urge	4:14 8:-13
near:used	3:-20 6:-15 7:24 9:-8
near:uvir	11:9
near:vali	0:-9 5:-37 6:42 7:-23
near:vall	3:8 6:18 7:-14
near:vehi	0:-18 3:-13 4:-12 5:-16 6:38 7:-9 8:-9 10:-15
near:vene	0:25 4:-23 10:-14
near:veri	6:21
near:vice	0:-30 2:-19 4:-18 6:16 10:12
near:vict	0:28 2:-9 4:-15 5:-23 7:-27
near:vide	2:27 3:-8 4:14 5:-14 6:-44 7:-13 8:-18 10:-15
near:viet	6:21 7:-22
near:vill	0:23 2:11 4:-22 5:-30 6:-17 7:-30 8:-11 9:-25 11:22
near:viol	0:-16 2:-15 6:27 9:-8
near:voic	4:-9 6:12
near:volu	0:-17 2:-10 3:-25 4:-14 5:10 9:-14 10:-24 11:22
near:wade	0:-17 3:-17 4:-8 5:-10 6:-15 9:29 10:-9 11:-28
near:walk	0:-9 3:-12 4:23 6:-10 7:-15 9:17 10:-29
near:wall	0:-9 5:-13 6:31 7:-15
near:want	8:14
near:war	0:-24 1:8 2:-16 3:-12 4:-13 5:-16 6:10 7:8 8:8 9:-25 10:-20 11:-19
near:warn	1:-8 3:-17 5:-9 6:9 7:-21 9:27 11:-26
near:was	2:10 3:-14 4:14 5:-23 6:-12 7:-114 9:-63 10:10 11:-50
near:wash	0:-15 4:-20 5:-17 6:38 7:-18 10:-13
near:wate	5:-18 7:16 9:-9
near:way	0:20 2:-11 3:-18 4:-32 5:-31 8:20 9:-9 10:-40
near:wedn	0:-11 4:9 5:21 6:-17 7:-10 8:8 10:-10
near:week	0:-25 1:-26 2:-47 4:16 5:-24 6:-37 7:-13 8:-47 9:9 10:32
near:went	0:-37 1:-10 2:23 3:-41 4:-37 5:-32 6:-12 7:-44 8:-14 10:26 11:22
near:were	0:11 1:-16 2:24 3:-30 5:16 6:-11 7:-36 8:22 9:-38 10:-35 11:-45
near:west	1:22 5:-14 7:-10 8:-14
near:what	0:20 2:-21 3:-27 5:-20 6:-13 8:-11 9:-26 10:-23 11:19
near:when	0:-12 1:-23 2:-41 4:20 6:18 7:-48 9:-30 11:-20
near:wher	0:-13 1:-15 2:-34 4:13 5:-16 7:8 8:-25 9:14 10:-22 11:-19
near:whic	0:-8 2:-35 3:-8 4:-10 5:-16 6:22 9:-13 10:-19 11:-13
near:whil	0:9 2:-15 3:-24 5:11 6:-13 8:-16 9:-14 10:-22 11:15
near:whit	6:9
near:who	0:-41 1:-55 2:-20 3:-36 4:-17 6:-11 8:13 9:22 10:-22
near:whol	1:14 6:-15 7:-11
near:whom	0:-64 2:20 3:-25 4:-15 6:-35 7:-11 8:-27 9:30
near:whos	6:-9 7:11
near:wide	3:19 6:-10 9:-9
near:will	0:-40 1:-12 3:28 4:-42 5:19 6:-43 7:-49 8:-22 10:26 11:-8
near:wint	11:12
near:with	0:-20 1:-46 2:-68 3:15 6:-8 7:-8 8:-29 11:-41
near:witn	6:12
near:woma	5:18
near:wome	1:-21 2:-52 3:-31 4:-69 5:-68 6:26 7:13 8:-8 9:29 10:-39
near:word	6:10
near:wore	6:-12 7:9
near:work	0:-39 1:-12 2:-24 4:19 5:-33 7:11 8:-26 9:-23 10:13 11:-25
near:worl	0:-16 2:-11 3:29 4:9 5:-10 6:-16 7:-15 8:-14 9:-15 10:-17 11:-27
near:wors	0:12 5:-11 7:-11
near:woul	0:-34 1:-11 3:26 4:-33 5:-25 6:-14 7:22 8:17 9:-35 10:-13 11:-26
near:woun	0:-52 1:-23 2:-25 3:-46 4:-38 5:84 6:-48 7:-20 8:-26 9:-28 10:-40 11:-23
near:writ	0:29 3:-12 4:-11 5:-18 7:-13 8:-15 9:-19 10:-14 11:-9
near:wron	2:-8 4:-9 6:-16 8:20 10:-8
near:wrot	0:-44 1:-8 2:-17 3:-27 4:-24 5:18 6:24 7:-19 9:-9 11:-12
near:yard	6:13
near:year	0:-17 1:25 2:-12 3:-36 4:-35 5:-23 6:42 7:-76 8:-14 9:10 10:-52
near:yeme	0:-22 2:22 4:25 6:-34 8:13 10:-25
near:yest	0:-16 2:-16 3:18 4:-16 5:14 6:22 7:-24 9:-17 10:-19 11:-17
near:yet	0:-18 1:-12 2:17 4:20 5:-12 7:12 8:-20 9:-9 10:-44 11:-16
near:you	0:-10 2:12 4:20 5:-8 7:-11 8:-10 10:-22
near:youn	6:16
near:zapo	6:11
near:zone	6:10
next:claim-abducted	0:-23 2:-44 3:-52 5:-18 6:15 7:-11 8:-70 9:-10 10:33 11:-30
next:claim-allocated	0:-13 3:36 6:-36 7:-28 9:-40 11:15
next:claim-casualties	0:-12 1:30 2:-15 4:-13 5:15 6:-21 7:-13 8:-13
next:claim-dead-in-captivity	0:37 2:8 3:-23 5:-13 6:-40 7:-12 8:-24 9:-10 10:-8 11:-8
next:claim-delivered	0:18 1:-13 2:-10 4:-14 5:-33 7:-23 8:-12 10:-13 11:13
next:claim-displaced	0:-26 1:-40 2:-16 3:31 4:-22 6:-16 8:-42 10:-21 11:-64
next:claim-held	0:24 1:10 2:-31 3:-46 5:-33 6:-30 7:-45 8:-29 11:-27
next:claim-injured	0:-50 1:-49 2:-69 3:-22 4:-35 5:8 6:40 9:-88 10:-59 11:-58
next:claim-killed	1:-50 2:15 4:-28 5:-16 6:18 7:18 8:-40 9:-63 10:-15 11:-34
next:claim-missing	0:-29 1:-39 3:-66 4:-50 5:32 7:10 9:-62 10:-11 11:-53
next:claim-pledged	0:-9 3:15 6:-16 7:-22 9:-16 11:12
next:claim-prisoners-exchanged	1:-8 2:-29 3:-16 4:-59 6:-34 7:-12 9:-14 10:32 11:-12
next:claim-refugees	0:-44 1:-19 2:-36 4:-31 5:-31 8:-21 9:20 11:-23
next:claim-released	0:19 1:-17 2:-26 3:-42 4:-19 5:-18 9:-22 11:-13
next:claim-requested	2:-8 4:-12 5:-11 6:-8 7:-23 8:-16 9:-49 10:-10 11:24
next:claim-returned	1:-20 2:-26 3:-11 4:-44 5:-59 6:-37 7:16 8:-12 9:-29 10:-13 11:46
next:claim-total	3:10
noun:	0:-30 1:-24 3:-18 5:9 6:-10 7:-8 8:-8 9:-17 11:-21
noun:afghan	3:-24 4:-9 5:-10 6:-20 8:12 9:-12 11:27
noun:body	0:-45 1:-24 2:32 3:-23 4:-37 5:-50 6:61 7:-51 8:-32 9:-10 10:-34 11:-11
noun:boy	0:16 2:-8 3:-8 5:-22 6:10 7:-12 8:-17 10:-9
noun:brother	0:-9 5:-27 6:14 7:15
noun:captive	0:-21 2:11 3:-12 4:25 5:-11 6:-35 7:-8 8:-30
noun:casualty	0:-23 1:40 3:-19 4:-14 6:-33 7:-11 8:-8 9:-12 10:-17 11:-8
noun:child	0:25 1:-16 2:-32 4:-39 6:-12 8:-27 10:-9
noun:citizen	3:-11 5:-10 11:13
noun:civilian	0:-34 1:-13 2:-31 3:-41 4:-33 5:-12 6:49 7:-27 8:16 9:-30 11:-36
noun:colleague	0:12 2:-11 3:-10 4:-10 5:-9 10:-22 11:-12
noun:commander	0:24 5:-12 6:-25 7:-10
noun:corpse	5:-9 6:24
noun:cousin	6:15
noun:crew-member	4:14 6:8 7:-18 10:-11
noun:daughter	0:-20 2:-18 4:10 5:-14 6:21 7:-17 8:-10
noun:death	0:-36 1:10 2:-14 3:-43 4:-17 5:-46 6:61 7:-51 8:-8 9:-24 11:-17
noun:detainee	0:-8 2:-13 4:-17 8:35 10:-30 11:-8
noun:displaced-person	3:60 6:-25 7:-16 9:-38 11:-30
noun:driver	0:-20 2:-9 4:-9 5:-9 6:-13 7:25 10:-15
noun:employee	0:17 2:-10 3:-8 4:10 6:-33 7:15 8:-23
noun:fatality	5:-14 6:39 7:-12
noun:fighter	4:-17 5:-12 6:30 7:-17 10:-13
noun:firefighter	6:12
noun:foreigner	0:10 2:-8 4:-22 6:-9 8:-14 10:24 11:-9
noun:girl	0:25 1:-10 2:-23 3:-14 4:-17 5:-27 6:-32 7:10 8:-27 9:-17 11:-13
noun:guard	0:-20 2:-16 4:-16 6:26 10:-14
noun:hostage	0:-37 1:-9 2:24 3:-14 4:-8 5:-19 6:-47 7:-16 8:-57 9:-14 10:35 11:-12
noun:individual	0:-21 3:35 5:-9 6:-35 7:-12
noun:inhabitant	3:-10 6:-18 9:-9 11:27
noun:injury	0:-13 3:-18 5:51 6:-48 7:-11
noun:israeli	0:-10 2:-20 4:17 8:-28 10:18
noun:leader	6:15
noun:life	0:-16 1:-22 3:-26 5:-20 6:63 7:-25 9:-15 11:-10
noun:man	0:-9 1:-16 3:-27 4:10 5:-24 6:-29 7:31 8:-24 10:-12 11:-17
noun:martyr	5:-42 6:46
noun:member	0:-10 2:-10 4:-17 5:22 6:17 8:-11
noun:migrant	0:-15 2:-11 4:-11 6:25 10:10
noun:militant	6:11
noun:miner	6:20 7:-18
noun:mother	6:10
noun:national	0:15 2:-8 3:16 4:-10 8:-19 9:-15 10:10
noun:neighbour	5:-8 6:19
noun:nurse	0:38 3:-17 4:-16 5:-13 6:-26 7:-14 8:-9 10:-28
noun:officer	5:15 7:-10
noun:official	4:30 6:-30
noun:other	0:-12 1:-20 2:-36 3:-15 4:30 5:51 6:-65 7:29 8:-29 9:-19 11:-36
noun:palestinian	0:-26 2:-9 3:-22 4:-14 5:-12 6:27 7:-17 8:33 9:-8 10:-35 11:-12
noun:passenger	0:-9 2:-11 5:-12 6:11
noun:patient	0:-21 4:-10 5:36 6:-32 7:-17 8:-10 9:-17 10:-9
noun:person	0:-59 2:-78 3:55 4:-19 5:-13 6:-8 8:-32 9:-22 10:-61
noun:personnel	5:-27 6:30
noun:police-officer	4:14 5:-8 7:-9
noun:prisoner	0:-30 2:20 3:-15 5:-15 6:-38 7:-17 8:37 9:-10 10:-41 11:-10
noun:pupil	0:24 4:-9 5:-10 8:-12 10:8
noun:refugee	0:-14 3:-27 6:-10 7:-10 9:40 10:-8 11:-55
noun:relative	0:-10 3:-14 6:29 9:-16 11:-8
noun:rescuer	5:20 6:-18
noun:resident	0:22 1:-9 2:-12 3:25 4:-18 5:-11 6:-47 7:18 8:-8 9:-23 11:-17
noun:returnee	3:-13 9:-28 11:27
noun:rohingya	3:-40 9:38 11:-23
noun:sister	0:-8 1:-8 2:-9 4:-9 5:26 6:-10 8:-10
noun:soldier	0:-58 1:-23 2:-45 3:-32 6:26 7:-16 8:27 9:-22 10:-18 11:-26
noun:son	6:18
noun:staff	5:-8 6:-23 7:29 9:-13
noun:staff-member	0:-8 4:15 5:25 6:-23 7:-8 8:-8 10:-12
noun:student	0:38 4:-13 6:-19 7:-25 8:-10 10:-14
noun:sudanese	3:-10 6:-9 9:17 11:-17
noun:survivor	3:24 5:13 6:-18 7:-23 9:-15
noun:syrian	3:-15
noun:teacher	0:20 4:-19 5:-16 6:21 7:-10 8:-8 9:-9 10:-22
noun:terrorist	0:-33 4:-12 5:-9 6:55 7:-8
noun:troops	0:14 3:-11 4:-8 5:-13 7:11 10:-8
noun:victim	0:24 1:25 2:-19 4:-17 5:-12 6:-12 7:-23 10:-8
noun:villager	3:22 4:-9 5:9 6:-19 7:-11 8:-11 10:-9 11:-27
noun:volunteer	0:-19 2:-8 3:-10 4:23 5:-13 6:9 7:-17 9:-18 10:-22
noun:wife	0:9
noun:woman	0:22 1:-10 2:-22 3:-31 4:-37 5:-17 7:-18 9:12 11:-12
noun:woman-and-man	0:-11 6:16
noun:worker	0:-33 2:-11 3:-13 5:-26 6:10 7:14 8:-9 10:17
noun:worshipper	0:8 6:13 8:-8 10:-17
only:aid	6:8
only:casualty	0:-47 1:13 2:-18 3:-25 4:25 5:11 6:21 7:-26 8:-70 9:-52 10:-51 11:-17
only:hostage	1:-31 2:-37 3:-28 4:10 5:39 7:-17 8:-64 9:17 10:-44 11:-15
other:abducted	0:34 1:-85 2:22 3:-26 5:-30 6:-27 7:-66 8:-20 9:-17 10:14 11:-34
other:aid	0:-39 1:-18 2:-24 3:14 4:-32 8:-46 10:-40
other:allocated	1:-10 2:-12 4:-44 6:10 7:16 8:-25 9:-36 10:-46 11:-21
other:casualties	0:-16 1:56 3:-13 4:-40 5:-45 7:-45 9:-22 10:-46
other:casualty	0:-9 1:-19 2:-21 4:-18 5:-15
other:dead-in-captivity	0:-21 1:-49 2:20 3:-10 4:-9 5:-33 6:-21 7:-17 8:-27 9:-18 10:15 11:-47
other:delivered	0:-26 1:8 2:-37 3:14 4:-15 6:-20 7:-13 8:-68 9:-17 11:17
other:displaced	0:-27 1:-19 2:-36 3:15 4:-38 6:15 7:-13 8:-40 10:-36
other:displacement	0:-13 1:-26 2:-18 4:-35 5:-27 6:-13 9:10 10:-15 11:17
other:held	0:12 1:-8 2:22 3:-44 5:-28 6:-14 7:-36 8:-18 9:-23 10:17 11:-90
other:hostage	0:33 1:-34 2:19 3:-44 4:11 5:-53 6:-44 7:-37 8:21 9:-49 10:20 11:-36
other:injured	0:-48 1:-27 2:-31 3:12 4:-27 5:-9 6:31 8:-42 10:-27 11:-8
other:killed	1:-17 2:-16 4:-13 5:-13 8:-39
other:missing	0:-18 2:-48 4:-40 6:16 8:-16 9:11 10:-20 11:-43
other:pledged	0:-9 1:-12 5:-29 7:21 8:-63 9:-11 10:-68
other:prisoners-exchanged	0:-46 1:-10 2:-11 3:-59 4:-29 5:-53 6:-9 7:-38 8:65 9:-22 11:-96
other:refugees	0:10 2:-23 3:-37 4:-16 5:-52 6:-38 7:-65 8:-29 9:37 10:30 11:45
other:released	1:-26 3:-29 4:18 5:-16 6:-27 7:-44 9:-47 11:-32
other:requested	0:-25 1:-20 2:-85 5:-24 6:-33 7:-22 8:-52 9:43 10:-22 11:33
other:returned	0:-35 1:-17 2:-34 3:-11 4:-55 5:-23 6:-30 8:27 9:15 10:-37 11:21
other:total	0:-9 1:-12 2:-18 3:-29 4:13 6:-14 8:-9 9:20 10:-14 11:15
others:2	1:-22 2:19 3:-37 4:32 5:-55 6:-23 7:-49 8:-17 9:-26 11:-14
others:7	0:18 1:-20 2:-38 3:-29 4:25 5:-12 6:-22 7:-25 8:-42 9:-28 11:-41
others:more	0:-13 1:-20 2:-22 4:-41 6:8 9:-8 10:-21
qualified	0:-23 2:-52 3:36 4:-44 5:-18 6:-20 7:-20 8:-24 9:8 10:-102 11:11
quoted	0:-34 1:-26 4:29 5:-28 6:11 7:-9 8:-26 9:-30 11:-51
right1:	0:-8 2:-17 4:-15 5:-19 7:13 8:-12 9:-8 10:-12
right1:"	0:22 1:10 2:-38 3:-38 4:-57 5:-32 7:10 8:-17 9:21 10:-40 11:-24
right1:(	0:-26 1:-15 2:-24 4:-31 7:9 8:-19 9:-23 10:-17
right1:)	0:-27 1:-12 2:-16 3:-33 4:-26 5:-14 6:19 7:11 8:-23 9:-25 10:9 11:30
right1:,	1:-26 2:-36 3:-17 5:-21 6:-13 7:-13 8:-9 9:9 10:-11 11:-20
right1:-	3:12
right1:.	0:-17 1:-15 2:-22 3:-79 4:13 5:-33 6:47 7:-41 9:-13 10:-30
right1::	1:-14 2:-8 3:-26 4:-23 5:-25 6:-21 7:10 8:-11 9:-25 10:32 11:-21
right1:;	0:-56 1:-15 3:-32 5:-37 6:66 7:-34 8:-23 9:-8 10:-26 11:-42
right1:?	4:-17 6:24 7:-13 10:-10
right1:a	0:-11 3:-23 5:-10 6:9 7:-15 11:17
right1:abducted	0:29 4:-13 10:-25
right1:aboard	6:14
right1:across	3:-20 5:-11 6:30 7:-12 9:-17
right1:after	0:8 8:-9 10:9
right1:aged	5:-8 6:11
right1:among	6:-17 7:13 10:-11
right1:and	0:-20 2:-43 3:-22 4:-43 5:-23 6:43 7:-52 8:-16 9:10 10:24 11:-36
right1:are	0:-42 1:-21 2:-13 3:-11 4:36 6:-31 8:-28 9:-16 10:12 11:-24
right1:arrived	9:-11 11:12
right1:as	0:14 1:-10 3:-36 4:-17 5:-17 6:-42 7:35 8:17 9:-21 10:-27 11:-19
right1:at	0:-30 1:-18 2:-18 3:21 4:-40 5:-13 6:8 7:-35 8:-17 11:-35
right1:before	0:-13 1:-9 2:-8 3:-25 4:-21 6:-16 7:-11 8:-14 9:-10 10:33 11:11
right1:between	0:9 6:9
right1:by	0:19 1:-10 2:-28 3:8 4:-37 5:-11 6:24 7:-30 8:14 9:-16 10:-38 11:-9
right1:came	0:-13 4:-18 5:-11 7:-11 8:-24 9:-25 10:25 11:11
right1:confirmed	5:-9 6:23 7:-18
right1:could	0:-8 3:-29 4:-19 6:-27 7:15 8:-13 9:31 10:-19 11:-13
right1:crossed	3:-18 5:-11 6:-15 8:8 9:28 10:-10 11:-33
right1:dead	0:-41 1:19 2:-25 3:-44 4:-20 5:-52 6:61 7:-52 8:-19 9:-15 10:-11 11:-13
right1:did	0:13 2:-11 3:-24 4:-17 6:20 7:-15 10:-14 11:25
right1:die	5:-8 6:23 7:-9
right1:died	0:-25 1:-25 2:46 3:-33 4:-29 5:-77 6:29 7:-40 8:-30 9:-19 10:-17 11:-8
right1:displaced	3:40 5:-9 6:-21 9:-18 11:-9
right1:drowned	0:-10 2:-12 3:-15 4:-12 5:-18 6:44 7:-28
right1:each	0:-18 2:-8 3:-14 4:-22 5:-24 6:36 7:-20 10:-18
right1:face	3:10
right1:fell	5:-11 6:16 7:-12
right1:fled	3:9 6:-22 9:9 11:-8
right1:for	0:-11 3:-29 7:20 9:-14 10:-16 11:10
right1:from	0:23 1:-26 2:-42 4:16 5:-37 6:-11 9:-61 10:-20
right1:go	0:-18 3:-11 4:-30 6:-19 8:-21 10:34 11:-13
right1:got	0:-24 2:-8 6:-13 10:23
right1:had	0:-17 2:-11 3:-41 4:14 5:12 7:-68 9:20 10:-70
right1:has	6:-17 7:16
right1:have	1:-12 2:9 4:-29 5:-9 7:-34 8:-9 10:-28 11:18
right1:held	4:11 5:-12 6:-11 10:9
right1:homeless	3:25 5:-9 6:-15 9:-11 11:-8
right1:hurt	5:35 6:-33 7:-20
right1:in	1:-13 2:-20 4:-75 6:27 7:-33 8:-30 9:-9 11:-17
right1:injured	3:-16 5:64 6:-57 7:-22
right1:is	0:18 2:-9 3:-10 4:-8 5:-20 6:-11 7:17 9:-8 10:-17
right1:kidnapped	0:14 2:-15 3:-8 4:-42 5:-17 6:-29 8:-12 10:31
right1:killed	0:-37 2:-19 3:-9 5:-43 6:70 7:-11
right1:last	0:-15 1:11 4:-16 5:-10 8:-8 9:-8 10:10 11:-9
right1:left	0:-19 2:-9 4:-21 5:-20 6:-27 7:-20 8:19 10:13 11:-12
right1:lost	0:-11 2:-18 4:-8 6:33
right1:may	6:22 7:-12 9:-21 10:13 11:-15
right1:missing	1:-8 3:-22 4:-17 5:-20 6:-43 7:49
right1:more	0:-12 1:-11 2:-36 3:-17 6:-8 8:-17 9:-21 10:12
right1:names	0:17 2:-9 3:-23 4:-16 5:-36 6:-8 7:25 8:-16 9:-8 10:-24 11:-11
right1:needed	5:22 6:-18 7:-14
right1:of	0:-23 1:-26 2:11 3:-43 4:-12 5:-13 7:-42 8:14 11:-9
right1:off	0:-9 6:16
right1:on	0:38 1:-21 2:-37 4:-41 5:-36 7:15 8:10 10:-34 11:-34
right1:or	0:-17 2:-18 3:20 4:22 5:-8 6:-18 8:-13 10:-18
right1:out	3:22 5:-15 6:-14 9:-8
right1:over	2:19 8:-22 9:-20 10:-10 11:20
right1:received	3:-13 5:15 6:-19 9:-16 11:19
right1:recovered	5:-21 6:30
right1:remain	0:-11 1:-13 2:-26 3:15 4:37 6:-25 7:22 8:-26 10:-18 11:-18
right1:returned	2:8 3:-19 5:-9 6:-14 8:-8 10:-12 11:25
right1:seized	0:-13 2:-19 4:-28 5:-9 6:-17 8:8 10:28
right1:shot	0:-18 2:27 3:-8 4:-27 5:-11 6:-12 7:-12 10:-8
right1:since	0:-28 1:21 2:-11 3:-26 4:11 6:16 7:-34 10:-25 11:-38
right1:still	0:-20 2:-23 3:31 4:29 5:-19 6:-27 7:11 8:-12 9:-12 10:-31 11:-33
right1:sustained	5:15 6:-14
right1:taken	0:34 2:-12 3:-11 4:15 5:-15 6:-28 7:-14 9:-15 10:-22
right1:that	0:-25 1:-8 2:20 3:-10 4:-16 5:-13 6:-33 10:21
right1:the	3:-13 4:13 5:-15 6:-15 7:-11 8:9 9:-13 10:-8 11:-13
right1:this	4:-12 6:15
right1:to	1:-13 2:9 3:11 4:-35 6:-17 7:-34 8:18 9:9 10:-19 11:-19
right1:took	3:24 6:-26 7:-13 9:-9
right1:under	3:11 5:-8 6:-10
right1:was	1:-18 2:9 3:-34 4:-26 5:-26 6:35 7:-50 8:-23 9:-28 11:-22
right1:we	0:-27 4:-10 5:-13 6:-28 7:37 10:-14
right1:went	0:-12 2:-11 3:-32 4:-8 6:-19 7:-13 9:14 10:16 11:14
right1:were	2:-38 4:-20 6:21 7:-22 9:-24 11:-33
right1:who	0:9 1:-19 2:-39 4:-24 5:-11 6:-16 7:9 8:-36 10:-22 11:11
right1:whom	0:-13 2:22 4:-30 6:-15 10:14
right1:will	0:-14 3:16 4:-16 5:10 6:-25 7:-24 8:-21 10:9 11:-17
right1:with	0:-12 1:-8 3:22 4:-28 5:39 6:-37 7:-33 8:-11 9:-28 10:-18 11:-14
right1:without	6:-11 7:12
right1:would	2:-8 6:17 7:-13 8:11
right1:wounded	3:-8 5:81 6:-77 7:-14 9:-10
right1:|	1:-17 2:-26 3:40 4:-32 6:-22 7:-37 9:-28 10:-19
right1:—	6:-19 7:-8 9:20 10:-8
right2:	5:8
right2:"	1:22 2:16 3:-18 4:-44 5:11 6:-21 8:-36 9:-18 10:-13 11:-13
right2:#	1:-37 2:-16 3:24 4:-63 5:-44 6:14 7:-12 9:10 10:-22 11:-45
right2:(	5:9
right2:)	5:-8 6:20 7:-16
right2:,	1:-38 3:8 4:9 6:-15 7:-19 8:-31 9:-45 10:-41 11:32
right2:.	0:38 2:-67 3:10 4:-46 6:-9 7:-26 8:-27 9:-45 11:-10
right2:;	5:13 6:-21
right2:a	1:-24 2:-37 3:-10 4:-52 6:8 8:9 9:-54 11:-38
right2:about	0:-9 3:18 4:-9 5:-12 6:-31 7:-20 9:19 10:13 11:-9
right2:according	0:11 1:-8 2:-8 3:-25 4:-11 6:10 7:-42 9:22 10:-8 11:-22
right2:across	0:10 3:-15 5:21 6:-23 9:14
right2:after	5:-13 6:-8 7:16 10:8
right2:aged	5:32 6:-30 7:-12
right2:all	0:-28 2:-13 3:15 4:-16 5:17 6:-9 7:-14 9:-24 10:20 11:-8
right2:among	3:-13 4:10 5:-29 7:8 8:10 10:-22
right2:an	8:25 10:-24
right2:and	0:16 2:-30 3:-30 4:17 5:-19 6:9 7:-25 8:12 9:-21 10:-33
right2:are	5:-11 6:-29 7:35
right2:arrived	3:-9 9:-22 11:22
right2:as	0:-8 5:14 7:-11 9:-15 11:-10
right2:at	2:-15 3:-10 4:-17 6:27 7:-13 10:-15 11:-8
right2:away	2:-12 4:-13 5:-12 6:-20 8:-11 10:27
right2:back	2:8 4:-10 6:-13 8:-9 9:-13 11:17
right2:be	0:11 3:14 4:-17 9:-19
right2:been	0:14 1:-48 2:-49 3:21 5:36 6:25 7:-72 8:21 9:-71 10:-69 11:-38
right2:board	6:12
right2:both	2:-14 4:23 5:-8 7:-12 9:-9 10:-18
right2:brought	6:17 7:-14
right2:burned	5:-23 6:30
right2:burns	4:-16 5:26 6:-21 10:-15
right2:by	0:-24 1:-11 2:-22 3:-48 4:-36 5:-16 6:21 8:-13 9:8 11:17
right2:children	0:-17 5:-22 6:35 7:-23
right2:come	3:-18 11:18
right2:confirmed	5:-9 6:20 7:-16
right2:crossed	0:-16 2:-20 3:-30 4:-16 5:-14 6:-33 7:-12 8:-13 9:30 10:28 11:-16
right2:day	0:-13 3:-21 6:-9 7:-10 11:17
right2:days	5:-12 6:18
right2:dead	0:-11 1:-8 2:15 3:-9 4:-29 5:-26 6:47 7:-20 8:-9
right2:died	0:-15 2:38 3:-40 4:-22 5:-23 6:8 7:-40 8:-13 9:-11 10:-16 11:-14
right2:displaced	3:25 6:-12 9:-26 11:-14
right2:driven	4:-21 5:-17 6:-29 7:-10 9:12 10:17 11:-8
right2:eight	0:-22 2:10 4:19 5:-19 6:10 7:-10 8:-14 10:-16
right2:evacuated	0:-9 4:-10 5:28 6:-29 7:-8
right2:five	0:21 3:8 5:-14 6:-10 7:-20 8:-8 10:-18
right2:fled	3:20 9:-8
right2:for	0:-10 3:-8 4:-9 5:-16 6:-38 7:18 8:24 9:-8 10:-12 11:-14
right2:found	3:8 5:-16 6:25 7:-22
right2:four	0:12 4:-9 6:17 7:-14 8:-18 9:-9 10:14
right2:freed	0:-15 2:-20 5:-16 6:-35 7:-17 8:-11 10:42
right2:friday	3:22 5:-10 6:-22 7:15 9:-15 11:-20
right2:from	0:-14 3:32 4:17 5:-45 6:10 7:-34 8:-25 9:-38 10:-16 11:12
right2:gaza	2:-19 3:-10 4:-11 5:-9 8:-23 10:28
right2:girls	0:25 3:-9 5:16 6:-16 8:-16 10:-22
right2:gone	0:-10 1:-11 2:-8 3:-52 5:15 6:-27 7:-20 8:-12 9:-33 10:-9 11:41
right2:had	0:16 3:18 5:-10 6:-13 7:-11 9:-16 10:-9 11:-8
right2:has	0:16 4:-12 6:-14 7:13 10:-14
right2:have	0:-43 1:-12 2:-16 3:10 4:-28 5:-20 6:-11 7:30 8:-10 10:-13 11:-20
right2:he	0:22 5:-20 6:-21 9:-12 11:-9
right2:her	0:19 3:-12 6:-8
right2:his	0:-20 2:-22 4:19 5:9 7:-20 10:-12
right2:home	4:-8 6:-9 7:-11 9:-12 10:12
right2:hurt	5:54 6:-33 7:-10 9:-15
right2:i	0:-24 2:-14 3:-14 4:-14 5:-15 6:-30 7:22 8:-10 10:26
right2:if	0:-19 2:-12 3:-13 4:37 5:-15 6:-20 7:-10 8:-10 9:-16 11:11
right2:in	0:-39 1:-36 2:-8 4:25 5:9 6:10 7:-72 8:-18 9:-11 10:-20 11:-30
right2:including	3:-11 5:12 7:11
right2:injured	0:-12 3:-8 5:29 6:-18 7:-24
right2:injuries	3:-12 5:19 6:-16
right2:injuring	5:-10 6:11
right2:it	0:-22 4:-12 5:-15 7:-13 10:23
right2:its	6:10 7:-15
right2:killed	0:-25 1:-12 2:12 3:-8 4:-17 5:-62 6:59 7:-24 8:-16 10:-27 11:-11
right2:last	0:-11 1:-14 3:-13 4:-15 5:-10 6:26 7:10 9:-15 11:-14
right2:led	5:-8 6:11 7:-8
right2:left	0:-19 1:-10 3:15 4:-9 5:-16 6:12 7:-35 8:-12
right2:let	0:-29 3:-10 4:-10 5:-16 6:-30 7:-8 10:37
right2:lost	5:10 6:12
right2:missing	0:-13 1:-13 3:-19 4:-10 5:-44 6:-50 7:56 11:-10
right2:more	5:-15 6:23 7:-8 8:-11 10:13
right2:morning	0:-11 6:15
right2:most	3:-23 6:15 9:19
right2:mostly	3:11 5:-17 6:-32 7:-16 9:-19 10:-8 11:16
right2:moved	3:34 9:-22 11:-18
right2:my	3:-17 4:-11 6:-34 7:16 10:-12 11:-13
right2:night	3:10
right2:nine	3:10 5:-8 6:18 9:-8
right2:not	0:13 1:-11 2:-36 3:-10 4:13 5:-10 6:-40 7:51 8:-15 9:-10 10:-25
right2:number	0:9 3:-11 4:19 5:-9 6:-20 8:-8 9:-12 11:-13
right2:october	0:-9 4:-14 8:26 10:-23 11:-8
right2:of	0:-21 1:-9 2:8 3:13 4:-25 5:-9 6:-9 7:-34 8:-21 10:12 11:-15
right2:off	2:-9 6:17
right2:officials	5:9 6:-17 8:13 10:-13
right2:on	0:11 1:-11 2:-26 4:-21 5:-40 6:-22 7:-19 8:24 10:8 11:-19
right2:one	0:-23 2:-17 3:10 5:-27 6:16 7:-19 8:-17 9:-13 10:18
right2:or	1:23 3:-10 6:-20 7:-18
right2:our	0:-11 2:19 3:-20 4:-9 5:-8 6:15 7:-22 9:10 10:-15 11:-20
right2:out	0:-8 4:-11 8:-20 10:23
right2:over	0:-9 3:-15 6:-13 8:15 9:19 10:-16 11:-22
right2:perished	1:-9 3:-12 5:-13 6:34 7:-15 9:-8
right2:police	0:9 6:-11 8:17 10:-22
right2:registered	3:-31 9:22
right2:returned	3:-28 8:-8 9:-11 11:32
right2:said	7:12
right2:set	3:11 5:-22 6:-24 7:-10 10:23
right2:seven	8:8
right2:she	6:11
right2:shot	0:-36 2:-38 3:-8 4:-34 5:23 6:52 7:-15 8:-22 10:-40
right2:since	0:21 3:-34 4:-10 5:-20 7:-10 8:-12 9:15
right2:six	4:14 6:-12 7:13
right2:some	3:-13 9:14
right2:state	5:11 6:-10
right2:still	0:-41 1:-15 2:-23 4:52 5:-39 6:-43 7:20 8:-19 9:-9 10:-37 11:-34
right2:struck	5:-16 6:24 10:-14
right2:sunday	2:-8 3:10 8:17 10:-15
right2:taken	0:17 2:-8 3:16 4:-26 5:-23 6:-33 7:-13 8:8 9:-9 10:-32
right2:that	0:20 2:-8 3:15 4:-24 5:-11 6:-27 7:19 8:-13 10:-12
right2:the	0:-35 1:20 2:-48 5:-38 9:-14 10:19 11:-25
right2:their	0:-13 3:39 6:15 7:-8 9:-11 11:-20
right2:them	1:-55 4:-33 5:-25 7:-40 8:-18 9:-14 10:16 11:-27
right2:then	4:19 8:-9 10:-20
right2:there	6:9
right2:these	2:27 4:-26 5:-10 6:-23 8:13 9:-13 10:-22 11:-8
right2:they	0:-11 3:-16 4:-13 6:26 7:-8 10:-12
right2:this	6:10
right2:those	0:-32 1:-15 2:12 3:10 4:-58 5:-47 8:-22 9:-8 10:26 11:-20
right2:three	0:-13 3:15 4:-16 5:-10 6:14 7:-12 10:8
right2:to	0:-11 3:20 5:-18 8:-15 9:-18 11:8
right2:took	5:-12 6:17
right2:two	0:-8 1:-8 2:-16 3:13 4:-19 5:19 8:-26 9:-11 10:12
right2:unaccounted	0:18 4:-16 5:-37 6:-37 7:31 8:-13 10:-13
right2:under	0:-9 2:12 3:17 4:-11 5:-16 7:-19 8:-21 10:12 11:-17
right2:up	0:-23 1:22 2:-14 4:19 6:-22 8:-15 10:-13
right2:us	0:26 2:-31 3:-15 4:8 5:-15 6:-38 7:-13 8:-27 9:22 10:-49 11:14
right2:war	3:-8 6:9 8:9 10:-9
right2:was	0:-8 5:15 6:10
right2:week	0:-9 4:-12 6:10 10:18
right2:went	5:-10 6:18 7:-10
right2:were	0:-15 1:-18 2:20 3:-42 5:15 6:-35 7:13 8:-38 10:-15 11:11
right2:when	0:-17 3:-15 4:-20 5:-14 6:24 7:-22 10:20 11:-11
right2:which	6:11
right2:who	6:-18 7:24
right2:whom	0:-33 1:-9 2:12 3:-27 5:8 6:-17 8:-13 9:15
right2:will	3:11 4:-12 8:-9 9:-11 10:15
right2:with	0:-34 2:-17 3:-8 4:-32 5:19 6:9 7:-28 8:-11 9:8
right2:women	0:-30 4:-18 5:-17 6:13 7:26 10:-12
right2:would	3:19
right2:wounded	0:-14 4:-12 5:51 6:-51 7:-10 10:-17
right2:wounding	5:-16 6:17
right2:wounds	3:-9 5:27 6:-22
right2:year	1:11 2:-10 4:-15 6:15 10:-11
right2:yet	0:-24 2:19 4:26 5:-28 6:-22 7:22 8:-19 10:-40 11:-15
right3:	1:-10 2:-21 3:20 4:19 5:11 7:-38 9:-24 10:-32 11:-23
right3:"	0:-20 2:-10 3:-17 4:12 7:-14 8:-12 11:11
right3:#	0:-25 1:-27 2:-42 3:-32 4:-13 7:-11 8:30 10:-11
right3:)	0:-19 1:-10 2:-19 3:-19 4:-26 7:16 8:-9 9:-9 10:-21
right3:,	0:-10 1:-46 2:33 4:-25 5:16 7:-38 8:-46 9:-57 11:-32
right3:.	0:-34 2:-45 4:-29 6:-35 7:28 9:-14 11:8
right3::	3:9
right3:;	0:15 4:-10 5:-14 6:11 8:9 10:-22
right3:a	0:-9 1:-13 3:12 4:-20 5:29 6:-18 7:-37 8:-29 9:-30 10:-24 11:13
right3:about	0:-12 4:23 5:-12 6:9 10:-19
right3:according	2:-8 4:17 6:-10 8:-12 9:-8
right3:after	4:25 5:-13 6:14 7:-8 8:11 10:-34
right3:all	3:-8 5:24 6:-13
right3:alone	6:16
right3:an	0:-16 4:17 5:-15 6:30 7:-8 10:-17
right3:and	0:-49 1:-20 2:-29 3:-34 4:-16 5:-31 6:65 7:-44 9:-26 10:-37 11:22
right3:are	0:10 1:-9 2:8 3:-18 4:-48 5:36 6:-29 7:-10 9:15 10:-12 11:-28
right3:around	0:18 3:20 5:-8 6:-26 11:-11
right3:as	0:-11 2:-10 3:-27 5:13 6:-22 7:28 9:15 11:-12
right3:at	2:-8 4:-9 5:15 7:-26
right3:away	0:30 4:-13 5:-15 6:-24 7:-11 10:-17
right3:back	0:-10 1:-9 2:-23 3:-25 4:-11 5:-21 6:-26 7:-10 8:-15 9:-42 10:22 11:45
right3:be	0:-19 6:-48 7:45 8:-12
right3:been	1:-8 2:-14 4:-30 5:-13 6:-14 7:36 8:-13 9:-11 10:9
right3:before	0:-11 3:-11 4:-11 5:23 7:-11 10:-17
right3:being	6:-15 7:15
right3:brought	0:-15 2:-9 4:-8 5:32 6:-38 7:-8 8:16 9:-8 10:-8
right3:burns	4:-8 5:-24 6:33 7:-15
right3:by	1:-9 2:21 3:24 4:-14 5:-13 6:8 7:-15 8:-8 9:-16 10:-28 11:-27
right3:carried	0:14 2:-13 3:-13 4:-12 5:20 6:-20 11:-15
right3:children	0:-24 2:-9 3:21 4:-23 7:-18 10:-11 11:-19
right3:city	3:-8 5:13 6:-10
right3:come	0:-14 2:-24 4:24 8:-11 10:-16
right3:confirmed	5:-9 6:17
right3:days	2:19 8:-22 10:-9
right3:dead	0:-8 1:-15 2:-34 3:-8 4:-15 5:-40 6:68 7:-23 8:-16 10:-14
right3:died	0:-22 1:16 3:-12 4:-17 5:-32 6:18 7:-24 10:-18
right3:displaced	3:37 6:-15 9:-13 11:-28
right3:down	3:-17 9:14
right3:eight	8:-8 10:9
right3:first	2:-8 3:-8 6:20
right3:five	2:-8 3:-10 5:-16 6:29 7:-13 10:-11
right3:for	2:-18 3:-16 4:-22 5:-24 6:-28 7:27 10:11
right3:found	6:32 7:-30
right3:four	0:-19 3:-15 5:15 7:-16 10:18
right3:freed	8:-20 10:30
right3:from	1:-12 2:-30 4:-40 6:-10 7:-34 10:14
right3:gaza	0:-11 2:-11 4:31 10:-22
right3:given	0:-20 6:21 10:-10
right3:go	0:-29 3:-8 4:-10 5:-16 6:-30 7:-8 10:37
right3:government	4:15 8:-13
right3:had	0:-29 1:26 2:-19 3:9 4:-32 5:-18 6:-38 7:18 8:-9 10:20
right3:has	0:-14 5:30 6:-33 10:22
right3:have	0:-35 1:-9 2:-38 3:18 4:-36 5:-16 6:15 7:-34 8:-22 9:17 10:29 11:-38
right3:he	3:-9 6:17
right3:held	0:-31 2:-19 3:-21 4:48 5:-18 6:-34 7:-18 8:-11 10:-23 11:-12
right3:his	5:12
right3:home	3:-52 5:21 6:-27 7:-13 8:-8 9:-22 11:31
right3:homes	3:37 6:-11 9:-8 11:-14
right3:hospital	3:-16 5:30 6:-27 7:-10
right3:hurt	0:-8 4:-10 5:47 6:-36 7:-23 8:-10 10:-12
right3:i	0:-22 2:37 4:-29 5:-14 6:-31 8:-19 10:13
right3:identified	5:-9 6:24
right3:in	0:-24 1:13 3:-13 4:-16 5:18 7:-22 9:-11 11:-35
right3:injured	3:-9 5:40 6:-11 7:-23 10:-8
right3:injuries	6:15 8:-8
right3:into	0:26 3:-18 5:-21 6:-25 9:22 11:-14
right3:is	2:-11 5:-13 6:-28 9:31 10:-10
right3:israeli	0:-21 2:24 4:-23 6:16 10:-22
right3:it	0:12 4:18 5:-11 6:-27 7:-11 10:-10
right3:its	6:13
right3:kidnapped	0:29 2:-8 4:-16 6:-14 8:-15 10:-25
right3:killed	0:-24 2:8 3:-28 4:-11 5:-40 6:68 7:-27 8:-15 9:-8 10:-15 11:-16
right3:last	4:-10 8:-17 10:22
right3:lives	6:19
right3:local	5:-15 6:17
right3:lost	0:22 6:-23
right3:men	0:-13 4:-8 5:-26 6:10 7:8 9:17
right3:minors	4:12 5:-23 6:18 8:-9 10:-9
right3:missing	0:-14 1:27 3:-24 4:-12 5:-43 6:-50 7:45
right3:months	6:16 8:-9 10:10
right3:more	3:-19 5:-22 6:38
right3:morning	6:20
right3:moved	0:-14 3:29 5:-16 9:-9
right3:national	0:9 3:-22 6:-16 7:23 9:-9
right3:near	0:22 3:-9 10:-20
right3:nine	0:-9 1:24 5:-16 6:-13 7:-8 9:-10
right3:noon	3:10
right3:not	0:10 1:-8 2:-13 3:19 4:-36 5:-17 6:-44 7:40 9:-23 10:-21 11:-12
right3:of	1:-23 2:8 3:-12 4:13 5:-45 7:9 8:-15 10:-44 11:-22
right3:off	3:10 7:-9 8:-21 10:-11
right3:on	0:-9 1:-14 2:-34 3:-13 5:-10 6:36 8:-17 9:-27 11:-13
right3:one	2:21 3:17 4:-36 6:-39 7:-9 9:-8 10:8
right3:or	0:-24 1:12 3:16 5:8 6:-12 9:-29 11:-14
right3:out	0:-39 2:-12 3:18 4:12 5:-20 6:26 7:-35 8:-21 9:-12 10:18 11:-8
right3:over	0:-11 2:-10 4:-10 8:-17 10:36
right3:own	9:13 11:-11
right3:people	5:-21 6:22
right3:police	4:22 8:-9 10:-18
right3:put	3:8 5:-12 6:17 7:-18
right3:recovered	5:-26 6:30 10:-13
right3:rescued	2:-8 6:14 7:-12
right3:road	0:-8 3:24 5:-8 6:-16 7:-17 9:-10
right3:said	0:31 6:-14 7:-25 9:-9 10:-17 11:-8
right3:same	0:18 2:-12 3:-14 4:-14 6:-17 8:-11 9:-25 11:18
right3:says	0:-39 2:25 3:-11 4:-22 5:-28 8:-25 9:-8
right3:school	0:14 3:-17 4:-22 7:-10 8:-11 10:9 11:-10
right3:sent	11:12
right3:shelters	3:21 9:-8
right3:since	0:12 4:-13 6:-11 9:15 10:-15 11:-9
right3:six	5:-9 6:21 7:-19
right3:soldiers	5:-9 6:12
right3:state	5:9
right3:still	2:-9 4:18 6:-18 7:19 8:-9 10:-20
right3:street	0:14 6:-8 7:-9
right3:sudan	3:-12 6:-8 9:14
right3:sudanese	8:17 9:-26 10:-11 11:22
right3:taken	0:33 3:-18 4:-10 6:-19 7:-12 8:-8 9:-8 10:-21 11:-15
right3:teachers	0:24 4:-14 6:-8 10:-11
right3:ten	2:-10 5:24 6:-30 7:-14 8:24 10:-10
right3:than	5:-12 6:15 8:-11 10:13
right3:that	0:-14 2:-15 4:23 5:-8 6:-8 10:-11
right3:the	1:-48 2:9 3:18 4:-9 5:-26 6:-19 7:-46 8:-42 9:28 10:10 11:-31
right3:their	2:-15 3:14 5:-33 6:14 7:-16 8:-8 10:-8 11:-12
right3:them	0:-17 1:-9 2:-14 3:-12 5:10 6:-38 7:11 8:19 10:-9
right3:there	0:-15 1:-10 2:-9 4:24 5:-17 6:18 7:-24 9:-11 10:-26
right3:they	0:10 2:-14 4:-18 6:11 8:-10 10:14
right3:this	0:-15 1:12 2:-10 3:-10 4:-10 5:-8 6:-25 8:20 9:-22 11:22
right3:those	0:-9 5:-10 8:12 10:-10
right3:three	0:-22 3:-21 4:-18 5:-14 6:31 7:-21 8:10 10:-18
right3:to	0:-12 3:-45 4:-9 6:-21 7:-13 8:-20 10:-17 11:36
right3:two	0:-8 1:-8 4:-10 5:-19 6:24 7:9 9:-14
right3:under	0:17 1:17 4:-17 5:-24 7:-13 9:-14 10:-15 11:-15
right3:up	0:17 4:-13 6:-8 9:10 10:-9
right3:uprooted	3:25 9:-14 11:-12
right3:was	2:-8 5:19 6:-8 7:-8
right3:water	6:-14 7:20 9:-8
right3:week	5:-8 6:18
right3:were	1:-14 3:-10 4:-10 5:-48 6:45 7:-37 8:-26 9:-22 11:-10
right3:when	3:10 5:13 7:-10 9:-14
right3:who	2:-11 3:-17 4:13 6:-8 8:12 9:12 10:-12 11:-14
right3:whom	5:-18 9:13
right3:will	5:19 6:-8 7:-9
right3:with	0:-20 2:-9 3:-12 4:21 5:11 6:-8 7:-18 10:-11
right3:woman	5:-9 6:16
right3:women	2:-18 3:-26 4:-28 5:-35 7:29 8:10 9:14 10:-21
right3:wounded	6:20 7:-14
right3:wounds	3:-9 5:18 6:-8
right3:year	0:-8 1:-8 3:-11 4:-9 5:-8 6:18 9:-22 11:20
short	0:-48 1:-61 2:-19 5:27 7:20 8:-70 9:-87 11:-20
size:1	1:-39 2:-15 3:-71 4:-72 5:-21 6:37 7:9 8:-14 9:-46 10:-8 11:-41
size:9	0:19 1:-22 3:-79 4:12 5:-13 6:9 7:20 8:-54 9:-107 10:-19 11:-88
size:99	0:15 1:-37 2:-46 3:-80 4:21 5:9 6:11 7:-20 9:-38 11:-100
size:999	0:18 1:21 2:-79 3:-42 4:-47 7:-10 8:19 9:-37 10:-41
size:9999	0:-25 2:-51 3:33 4:-32 5:-38 7:-52 8:11 9:9 10:-35
size:more	0:-78 1:-18 2:-43 3:45 4:-71 5:-91 6:-36 7:-59 8:-55 9:27 10:-51 11:22
verdict:abducted	0:120 1:-58 2:-30 3:-71 4:-16 5:-93 6:-90 7:-64 9:-57 10:-73 11:-61
verdict:casualties	0:-33 1:79 2:-16 3:-25 4:-26 5:-44 6:-66 7:-43 8:-15 9:-28 10:-26 11:-18
verdict:claim	0:-8 3:-22 6:-32 7:-16 9:-21 10:-11
verdict:dead-in-captivity	0:-55 2:65 3:-9 4:-70 5:-33 6:-10 7:-15 8:-36 10:-55
verdict:displaced	0:-88 1:-48 2:-35 3:106 4:-55 5:-63 6:-97 7:-87 8:-48 9:-15 10:-51 11:-42
verdict:held	0:-86 1:-32 2:-87 3:-56 4:84 5:-70 6:-75 7:-65 8:-53 9:-51 10:34 11:-45
verdict:injured	0:-87 1:-59 2:-62 3:-56 4:-101 5:134 6:-83 7:-123 8:-63 9:-61 10:-34 11:-49
verdict:killed	0:-92 1:-30 2:25 3:-85 4:-38 5:-127 6:147 7:-62 8:-97 9:-58 10:-92 11:-86
verdict:missing	0:-10 1:-72 2:-18 3:-58 4:-10 5:-70 6:-75 7:107 8:-61 9:-35 10:-81 11:-59
verdict:open	0:15 1:-136 2:-28 4:-9 5:-50 6:-31 7:-8 8:-10 9:8
verdict:out	1:-67 2:-15 3:12 4:20 5:-10 7:-10 8:-35 9:-78 10:-33 11:-63
verdict:prisoners-exchanged	0:-55 1:-22 2:-56 3:-49 4:-68 5:-47 6:-68 7:-30 8:89 9:-32 10:-49 11:-11
verdict:refugees	0:-33 1:-20 2:-22 3:-77 4:-22 5:-52 6:-14 7:-13 8:-23 9:51 10:9
verdict:released	0:-86 1:-30 2:-35 3:-46 4:-42 5:-42 6:-71 7:-43 9:-41 10:85 11:-25
verdict:returned	0:-36 1:-34 2:-59 3:-36 4:-51 5:-21 6:-21 7:-51 9:-62 10:-16 11:62`
}
