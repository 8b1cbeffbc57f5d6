import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-43
alike:casualties	-34
alike:dead-in-captivity	-17
alike:displaced	31
alike:held	59
alike:injured	48
alike:killed	-4
alike:missing	-33
alike:prisoners-exchanged	58
alike:refugees	32
alike:released	84
alike:returned	-52
any	-44
bare:1	-20
bare:9	-106
bare:99	13
bare:999	46
bare:9999	42
bare:more	33
before:abducted	28
before:allocated	-31
before:casualties	-16
before:dead-in-captivity	-37
before:delivered	-51
before:displaced	-81
before:injured	-11
before:killed	-26
before:missing	-19
before:pledged	-66
before:prisoners-exchanged	12
before:refugees	-55
before:released	13
before:requested	6
before:returned	58
behind:abducted	9
behind:allocated	-31
behind:dead-in-captivity	-23
behind:delivered	-87
behind:displaced	47
behind:held	39
behind:injured	27
behind:killed	-45
behind:missing	-34
behind:pledged	-108
behind:prisoners-exchanged	73
behind:refugees	-92
behind:released	34
behind:requested	75
behind:returned	38
ending:ad	63
ending:al	-84
ending:an	-75
ending:ar	-17
ending:at	-46
ending:ay	-51
ending:ce	10
ending:ch	21
ending:ck	-45
ending:de	-124
ending:ds	-120
ending:ed	-10
ending:en	17
ending:er	12
ending:es	-45
ending:et	-26
ending:ft	-46
ending:gs	67
ending:ht	-86
ending:id	-60
ending:in	-27
ending:is	-49
ending:ke	-82
ending:ks	-115
ending:ld	-36
ending:le	-82
ending:ll	71
ending:ls	-100
ending:ly	-30
ending:me	3
ending:ms	-83
ending:nd	-48
ending:ng	-17
ending:ns	-89
ending:nt	-31
ending:od	-58
ending:ok	-9
ending:om	33
ending:on	-93
ending:ot	80
ending:ps	-78
ending:rd	-64
ending:re	26
ending:rs	-47
ending:rt	71
ending:se	-28
ending:ss	46
ending:st	-28
ending:th	13
ending:ts	-176
ending:ut	64
ending:ve	-31
ending:wn	35
ending:ys	-36
equal:abducted	35
equal:casualties	62
equal:dead-in-captivity	-59
equal:displaced	56
equal:held	35
equal:injured	-17
equal:killed	33
equal:prisoners-exchanged	128
equal:refugees	43
equal:released	28
equal:returned	14
form:digits	-55
form:dual	21
form:fraction	-232
form:mixed	-95
form:range	-10
form:singular	-33
form:vague	-108
form:words	72
here:#aboard	-72
here:#aid	-58
here:#alive	39
here:#captives	47
here:#captors	69
here:#commerce	-45
here:#conference	29
here:#containing	-105
here:#contest	-37
here:#crossing	44
here:#custody	-96
here:#demand	-19
here:#disease	-66
here:#displacement	80
here:#exchange	48
here:#execution	-26
here:#given-back	45
here:#giving-from	-5
here:#group	9
here:#handover	4
here:#hostages	-49
here:#interview	-42
here:#losing-side	-22
here:#need	-122
here:#prisoners	-54
here:#receiving	9
here:#remainder	-20
here:#rescue	-117
here:#rumour	48
here:#since	21
here:#state	-10
here:#statement	59
here:#travel	-31
here:abducted	49
here:allocated	-44
here:casualties	87
here:dead-in-captivity	34
here:delivered	-22
here:displaced	71
here:held	16
here:injured	83
here:killed	87
here:missing	123
here:pledged	-23
here:prisoners-exchanged	42
here:refugees	67
here:released	50
here:requested	-57
here:returned	77
here:said	58
here:set	32
here:total	-13
item	-10
last:claim-abducted	10
last:claim-allocated	-59
last:claim-casualties	64
last:claim-dead-in-captivity	-12
last:claim-delivered	-26
last:claim-displaced	-16
last:claim-held	28
last:claim-injured	24
last:claim-killed	38
last:claim-missing	38
last:claim-pledged	-66
last:claim-prisoners-exchanged	-62
last:claim-refugees	87
last:claim-released	34
last:claim-requested	-59
last:claim-returned	-3
last:claim-total	31
left1:	5
left1:"	60
left1:#	-73
left1:(	46
left1:,	-33
left1:-	47
left1::	74
left1:;	23
left1:a	-151
left1:abducted	46
left1:across	-51
left1:after	-49
left1:against	-110
left1:all	8
left1:among	46
left1:and	38
left1:another	108
left1:are	-13
left1:arrested	-95
left1:as	-87
left1:at	-18
left1:back	14
left1:been	48
left1:buried	81
left1:but	-95
left1:by	-211
left1:camp	-105
left1:captured	-4
left1:carried	34
left1:carrying	-93
left1:claimed	114
left1:confirmed	67
left1:cost	73
left1:counted	61
left1:counts	44
left1:deployed	-63
left1:did	-28
left1:displaced	78
left1:down	-46
left1:driven	40
left1:drove	13
left1:every	-103
left1:first	-35
left1:for	-24
left1:forced	37
left1:found	13
left1:free	97
left1:freed	8
left1:from	4
left1:further	44
left1:had	-139
left1:has	13
left1:have	17
left1:held	-37
left1:hit	-49
left1:hold	-15
left1:hosts	52
left1:in	-180
left1:include	-58
left1:including	111
left1:injured	84
left1:injuring	86
left1:is	-35
left1:its	-48
left1:just	21
left1:kill	45
left1:killed	258
left1:killing	185
left1:kills	140
left1:leaves	112
left1:leaving	22
left1:left	56
left1:let	68
left1:lists	77
left1:lost	110
left1:made	4
left1:magnitude	-74
left1:move	22
left1:not	-65
left1:of	-67
left1:on	-112
left1:only	20
left1:or	-56
left1:other	81
left1:out	14
left1:over	48
left1:passed	37
left1:reach	-20
left1:reached	-33
left1:received	7
left1:recorded	55
left1:registered	19
left1:release	65
left1:released	63
left1:remaining	-9
left1:reported	83
left1:reports	35
left1:rescued	-83
left1:s	-122
left1:said	31
left1:saw	10
left1:say	43
left1:says	32
left1:seized	83
left1:sent	40
left1:so	19
left1:that	100
left1:the	-19
left1:them	-47
left1:then	15
left1:through	-92
left1:took	24
left1:treated	-29
left1:update	-95
left1:uprooted	53
left1:was	-7
left1:week	-45
left1:were	-58
left1:when	-46
left1:where	-6
left1:which	118
left1:while	-42
left1:whom	71
left1:with	33
left1:won	-45
left1:wounding	68
left1:year	6
left1:|	25
left1:—	59
left1:•	-27
left2:	-92
left2:"	43
left2:#	-50
left2:)	3
left2:,	-26
left2:-	-64
left2::	-27
left2:;	18
left2:a	-73
left2:account	21
left2:adding	-4
left2:affected	-58
left2:all	-79
left2:alone	-7
left2:along	-5
left2:also	62
left2:am	-58
left2:among	23
left2:and	47
left2:are	41
left2:army	16
left2:arrived	-17
left2:as	42
left2:at	-60
left2:august	88
left2:authorities	42
left2:average	27
left2:back	-73
left2:been	-77
left2:billion	-11
left2:boat	-14
left2:bodies	26
left2:boy	-63
left2:but	35
left2:by	-18
left2:came	-14
left2:carried	-41
left2:cases	62
left2:cent	-29
left2:children	49
left2:cholera	84
left2:city	-9
left2:civilians	74
left2:claims	24
left2:climbs	56
left2:confirmed	-53
left2:could	-8
left2:count	-15
left2:country	-12
left2:court	-49
left2:crowd	-66
left2:dawn	-10
left2:day	36
left2:days	-76
left2:dead	33
left2:death	-12
left2:deaths	54
left2:december	40
left2:denied	-36
left2:died	-12
left2:down	28
left2:drones	-17
left2:each	-37
left2:estimates	15
left2:example	6
left2:fallen	-4
left2:far	-50
left2:february	79
left2:figure	123
left2:fire	-46
left2:first	62
left2:five	52
left2:flights	28
left2:followed	-56
left2:food	-51
left2:for	27
left2:four	38
left2:from	-81
left2:given	-21
left2:gunmen	34
left2:had	46
left2:handed	-42
left2:has	3
left2:have	-21
left2:having	66
left2:he	13
left2:hit	-26
left2:home	15
left2:hospital	38
left2:hostages	-16
left2:house	-84
left2:i	27
left2:in	-35
left2:india	38
left2:injured	24
left2:injuries	45
left2:iom	-66
left2:is	-44
left2:israel	34
left2:it	98
left2:january	-40
left2:killed	12
left2:killing	102
left2:kits	-35
left2:last	15
left2:late	-27
left2:law	59
left2:lebanon	48
left2:live	33
left2:lives	42
left2:looking	11
left2:man	-28
left2:martyrs	87
left2:may	-12
left2:men	29
left2:militants	54
left2:million	-40
left2:ministry	29
left2:minutes	29
left2:missiles	-45
left2:missing	-7
left2:mission	-38
left2:morning	-86
left2:mother	-87
left2:names	81
left2:nations	23
left2:nine	-39
left2:not	-64
left2:now	30
left2:number	99
left2:october	53
left2:of	-13
left2:off	-116
left2:office	-23
left2:officials	-67
left2:on	-14
left2:one	-55
left2:out	-64
left2:over	-50
left2:partners	-43
left2:passengers	-105
left2:people	12
left2:persons	-55
left2:police	7
left2:population	-98
left2:received	54
left2:refugees	-5
left2:region	42
left2:remains	53
left2:report	-35
left2:reported	-17
left2:reports	22
left2:return	62
left2:risen	63
left2:rises	65
left2:road	-34
left2:rose	14
left2:russia	-69
left2:s	-25
left2:said	-7
left2:same	42
left2:say	82
left2:says	74
left2:second	-3
left2:september	63
left2:she	18
left2:shelter	-64
left2:shot	5
left2:six	-42
left2:soldiers	40
left2:speaks	65
left2:stands	66
left2:states	-54
left2:stood	-3
left2:strikes	-29
left2:sunday	60
left2:survey	-72
left2:taken	7
left2:team	-79
left2:teams	46
left2:thailand	37
left2:that	52
left2:the	-34
left2:their	-55
left2:them	-90
left2:there	-42
left2:these	108
left2:they	114
left2:those	84
left2:time	39
left2:to	6
left2:together	37
left2:told	11
left2:toll	65
left2:total	14
left2:town	-69
left2:troops	12
left2:tuesday	-45
left2:two	51
left2:ukraine	47
left2:up	-25
left2:us	40
left2:votes	-6
left2:was	76
left2:water	-97
left2:way	-32
left2:we	16
left2:week	15
left2:were	-61
left2:which	37
left2:who	28
left2:woman	44
left2:women	-6
left2:workers	-12
left2:would	37
left2:wounded	-61
left2:year	5
left2:years	-41
left3:	70
left3:"	38
left3:#	-20
left3:(	-87
left3:)	-98
left3:,	-39
left3:-	-64
left3::	51
left3:;	-9
left3:a	-63
left3:according	34
left3:agency	23
left3:al	19
left3:among	20
left3:an	-82
left3:and	41
left3:april	19
left3:are	-33
left3:as	-22
left3:at	15
left3:authorities	27
left3:be	-70
left3:been	-37
left3:between	-24
left3:billion	-43
left3:came	-30
left3:camp	11
left3:cases	-3
left3:children	56
left3:confirmed	71
left3:country	47
left3:dead	37
left3:deaths	89
left3:defence	-72
left3:displaced	74
left3:down	3
left3:each	-90
left3:eight	44
left3:el	24
left3:eleven	18
left3:february	-65
left3:first	-32
left3:five	53
left3:floods	-48
left3:food	-86
left3:for	-9
left3:found	19
left3:four	37
left3:friday	-50
left3:from	62
left3:given	33
left3:had	99
left3:has	59
left3:have	-17
left3:he	-55
left3:health	-63
left3:his	15
left3:hospital	68
left3:in	55
left3:is	-31
left3:israel	16
left3:israeli	-36
left3:it	90
left3:its	-12
left3:january	24
left3:june	50
left3:killed	55
left3:last	41
left3:late	12
left3:live	50
left3:lives	47
left3:local	-43
left3:lost	-66
left3:management	34
left3:may	58
left3:media	51
left3:medical	-19
left3:migration	37
left3:million	-11
left3:monday	-51
left3:months	-25
left3:morning	-63
left3:my	26
left3:near	84
left3:nine	-90
left3:not	15
left3:november	24
left3:october	-23
left3:of	-53
left3:off	-37
left3:office	83
left3:officials	17
left3:on	-12
left3:one	-121
left3:or	19
left3:out	-25
left3:over	51
left3:people	49
left3:per	-68
left3:police	-95
left3:press	-68
left3:public	-49
left3:red	18
left3:region	24
left3:reuters	21
left3:russia	12
left3:s	-38
left3:same	46
left3:says	-38
left3:second	21
left3:security	-30
left3:september	40
left3:set	-125
left3:seven	14
left3:she	-6
left3:since	-46
left3:six	26
left3:so	87
left3:southern	31
left3:state	-23
left3:sudan	57
left3:sunday	47
left3:teams	-20
left3:ten	19
left3:that	40
left3:the	-4
left3:their	-24
left3:them	-23
left3:then	15
left3:there	25
left3:they	-78
left3:this	90
left3:three	4
left3:thursday	54
left3:to	12
left3:told	90
left3:toll	106
left3:took	-55
left3:tuesday	53
left3:two	-27
left3:united	-53
left3:up	95
left3:war	6
left3:was	-42
left3:we	49
left3:week	22
left3:weeks	39
left3:were	11
left3:west	66
left3:where	-32
left3:which	-17
left3:who	-90
left3:winter	-3
left3:with	-70
left3:without	34
left3:would	7
left3:wounded	-85
left3:year	-57
left3:—	67
left3:•	-67
many	-74
mostly:abducted	-21
mostly:aid	-46
mostly:allocated	-73
mostly:casualty	-6
mostly:displaced	-63
mostly:displacement	7
mostly:held	-7
mostly:hostage	17
mostly:injured	-7
mostly:killed	-7
mostly:missing	40
mostly:pledged	-35
mostly:prisoners-exchanged	47
mostly:refugees	-163
mostly:returned	-83
near:abab	-47
near:abdi	-7
near:abdu	123
near:aboa	-82
near:abou	25
near:abov	-22
near:abro	97
near:abse	-33
near:abu	-21
near:acce	9
near:acco	93
near:accu	-42
near:aceh	102
near:ackn	76
near:acqu	-86
near:acre	-27
near:acro	-13
near:act	-16
near:acti	101
near:acut	-71
near:add	-68
near:adde	43
near:addi	65
near:adds	49
near:aden	-11
near:adjo	30
near:admi	59
near:adre	-56
near:affe	-78
near:afgh	33
near:afp	-4
near:afri	21
near:afte	-25
near:agai	-81
near:age	42
near:aged	59
near:agen	60
near:aggr	37
near:ago	80
near:agre	37
near:agri	13
near:ahea	26
near:aid	-19
near:air	8
near:airc	-44
near:airl	-62
near:airp	-23
near:alam	-49
near:alep	68
near:aler	-14
near:ali	20
near:aliv	-37
near:all	23
near:alle	-29
near:alli	-30
near:allo	-36
near:almo	-31
near:alon	49
near:alre	31
near:also	52
near:ambu	13
near:amen	-28
near:amer	22
near:amon	50
near:anal	13
near:and	-6
near:anda	9
near:ande	-77
near:andr	-87
near:anim	-75
near:anno	-26
near:anot	65
near:answ	64
near:anti	-43
near:any	-71
near:apar	-42
near:apie	-56
near:appe	-76
near:appr	11
near:apri	-23
near:are	-18
near:area	-45
near:arme	68
near:army	77
near:arou	16
near:arre	-97
near:arri	7
near:arti	-34
near:asho	-30
near:aske	-55
near:assa	-81
near:asse	-82
near:assi	-112
near:asso	-60
near:atta	60
near:atte	-72
near:attr	52
near:aug	-44
near:augu	6
near:aust	-21
near:auth	16
near:aver	65
near:awar	-13
near:away	-12
near:azer	-21
near:baby	28
near:back	-58
near:ball	-93
near:balo	-40
near:bama	22
near:band	58
near:bang	20
near:bank	-20
near:bare	13
near:barr	-17
near:base	69
near:basi	66
near:bass	16
near:beac	82
near:beat	34
near:beca	39
near:beco	35
near:bedo	76
near:beds	17
near:been	-55
near:befo	15
near:bega	34
near:begi	-66
near:begu	-118
near:behe	-89
near:behi	42
near:bein	86
near:beka	36
near:belg	47
near:beli	55
near:bell	63
near:belo	-80
near:benc	-40
near:bene	59
near:besi	67
near:betw	-20
near:biha	-38
near:bill	-110
near:blac	-43
near:blam	61
near:blan	11
near:blas	27
near:blew	-25
near:bloc	-102
near:boar	-22
near:boat	-11
near:bodi	10
near:bomb	-9
near:bone	61
near:book	66
near:bord	-7
near:born	-29
near:both	-8
near:boy	-15
near:boys	77
near:brea	-11
near:brid	39
near:brie	-58
near:brig	8
near:brin	62
near:brit	-19
near:broa	27
near:brok	84
near:brot	49
near:brou	-12
near:budg	-7
near:buil	-113
near:bulg	89
near:bull	51
near:buri	-9
near:burk	43
near:burn	44
near:buru	65
near:bury	21
near:bus	-49
near:buse	4
near:but	-5
near:cali	-66
near:call	-11
near:camb	-44
near:came	-45
near:camp	-83
near:cana	62
near:canc	-78
near:cand	-44
near:cann	93
near:capa	-100
near:capi	-24
near:car	67
near:card	-34
near:care	-27
near:carg	-32
near:carr	45
near:case	-48
near:cash	-106
near:casu	26
near:cata	-32
near:cate	65
near:caug	-47
near:caus	67
near:ceas	45
near:cebu	6
near:cele	-43
near:cell	31
near:ceme	66
near:cent	12
near:cert	50
near:chad	97
near:chai	-70
near:chan	-26
near:chap	5
near:char	-117
near:chec	13
near:chib	-11
near:chie	66
near:chil	58
near:chin	33
near:chol	57
near:chur	39
near:circ	32
near:citi	26
near:city	17
near:civi	51
near:clai	49
near:clar	-88
near:clas	26
near:clea	-78
near:clin	89
near:cloc	-42
near:clos	-103
near:club	-74
near:coac	-7
near:coal	-12
near:coas	12
near:coff	44
near:cold	-27
near:coll	-45
near:colo	-36
near:colu	20
near:comb	16
near:come	-26
near:comm	24
near:comp	-8
near:conc	-54
near:cond	16
near:conf	11
near:cong	21
near:cont	23
near:conv	-7
near:coor	-82
near:corr	-41
near:cost	40
near:coul	153
near:coun	32
near:coup	-44
near:cour	-6
near:cove	-22
near:cras	59
near:cres	-36
near:cret	-86
near:crew	31
near:crim	-14
near:cris	11
near:crit	100
near:cror	-29
near:cros	74
near:crow	-57
near:crui	-74
near:crus	23
near:cubi	-12
near:cull	-12
near:cup	-57
near:cust	-33
near:cut	14
near:cuts	15
near:cvm	-45
near:dail	72
near:dama	-127
near:data	-77
near:date	-14
near:daug	7
near:dawn	-51
near:day	13
near:days	58
near:dead	95
near:deal	-22
near:deat	36
near:deca	4
near:dece	13
near:deci	-70
near:decl	-26
near:defe	-14
near:del	25
near:dela	95
near:dele	-73
near:deli	-66
near:demo	6
near:deng	-8
near:deni	-6
near:depa	8
near:depe	-72
near:depl	-119
near:depo	-25
near:depu	-56
near:dera	-68
near:desp	-27
near:dest	-143
near:deta	58
near:dete	-50
near:deve	-25
near:devi	-37
near:dhak	42
near:did	-52
near:die	33
near:died	90
near:diff	-36
near:dina	-30
near:dire	-57
near:disa	81
near:disc	54
near:disp	-18
near:disq	-24
near:dist	-39
near:dive	8
near:divi	-44
near:dna	61
near:dnip	-10
near:doct	-16
near:docu	-51
near:does	-21
near:dogs	-62
near:doll	-65
near:dome	-18
near:dorm	-43
near:dose	-65
near:doub	44
near:down	-51
near:doze	60
near:draw	-42
near:driv	17
near:dron	-38
near:drop	29
near:drow	58
near:dtm	-44
near:dug	82
near:duri	12
near:duty	38
near:each	-29
near:earl	82
near:earn	-33
near:eart	-20
near:east	3
near:econ	-11
near:edit	-40
near:egyp	62
near:eigh	-9
near:elec	-8
near:elev	61
near:elim	-6
near:eln	60
near:else	-70
near:emba	-118
near:emer	-19
near:emir	97
near:empl	-11
near:end	-49
near:ende	-48
near:enem	-21
near:ener	52
near:engi	-53
near:engl	-33
near:enou	-50
near:ente	21
near:esca	-11
near:esta	9
near:esti	-51
near:ethi	37
near:euro	39
near:evac	50
near:ever	-104
near:exam	46
near:exch	27
near:exec	85
near:expe	41
near:expl	-65
near:exte	35
near:extr	-57
near:face	-87
near:faci	-91
near:fact	58
near:fail	8
near:fair	-15
near:fall	-3
near:fami	-20
near:far	68
near:farm	75
near:fash	7
near:faso	43
near:fata	43
near:fath	-93
near:fear	71
near:febr	42
near:fede	49
near:feed	-38
near:fell	49
near:ferr	-15
near:fest	23
near:fewe	-30
near:fiel	-3
near:figh	-42
near:figu	78
near:file	-45
near:fili	-33
near:fill	-23
near:fina	84
near:find	-16
near:fine	-46
near:fini	-101
near:fire	-29
near:firs	27
near:fish	118
near:five	35
near:flas	-42
near:flat	-11
near:fled	-52
near:flee	62
near:flew	-31
near:flig	-38
near:floo	13
near:flou	-40
near:flow	31
near:food	-144
near:foot	107
near:for	-19
near:forc	11
near:fore	40
near:form	15
near:fort	-17
near:four	7
near:frac	10
near:fran	-26
near:free	63
near:frid	21
near:from	22
near:fron	18
near:ftse	-15
near:fuel	73
near:full	-56
near:fund	-50
near:furt	58
near:gall	-22
near:game	8
near:gand	-5
near:gang	-41
near:gas	26
near:gate	-107
near:gath	-14
near:gavd	-44
near:gave	-41
near:gaza	11
near:gend	-82
near:gene	79
near:get	54
near:girl	26
near:give	-21
near:givi	-45
near:goal	-66
near:goes	36
near:goma	-39
near:gone	-11
near:good	70
near:gove	-7
near:gran	22
near:grav	-4
near:gree	-28
near:grou	84
near:grow	-31
near:guar	-28
near:guer	54
near:gues	-25
near:gunm	54
near:guns	19
near:had	-11
near:hait	-53
near:half	66
near:hall	-40
near:hama	31
near:haml	-59
near:hand	64
near:happ	-14
near:haug	-50
near:have	-32
near:havi	-24
near:haza	12
near:head	-35
near:heal	21
near:hear	94
near:heat	42
near:hect	-59
near:held	-54
near:heli	74
near:hell	65
near:help	-9
near:her	-31
near:herd	-20
near:here	-10
near:hers	-26
near:hezb	-26
near:high	-135
near:hill	-14
near:him	-27
near:his	21
near:hits	70
near:hitt	-35
near:hold	-12
near:home	3
near:homs	37
near:hope	-72
near:hosp	49
near:host	-43
near:hot	-73
near:hote	-90
near:hour	-8
near:hous	-55
near:hout	68
near:how	-72
near:howe	24
near:huma	90
near:hund	4
near:hung	-35
near:hurr	-47
near:hurt	86
near:hygi	13
near:icrc	-9
near:iden	9
near:idf	41
near:idle	36
near:impe	-84
near:impr	75
near:inci	3
near:incl	84
near:inde	-74
near:indo	16
near:infa	72
near:infe	9
near:infl	-11
near:info	-33
near:inha	48
near:inju	135
near:inqu	-49
near:inse	-60
near:insi	-6
near:insp	61
near:inst	-57
near:inte	4
near:into	55
near:inve	39
near:invo	-74
near:iom	-59
near:iran	16
near:iraq	-53
near:irel	15
near:isla	-67
near:isra	57
near:issu	-90
near:ital	-13
near:its	23
near:itse	60
near:ivor	-60
near:jail	-18
near:jama	78
near:jiha	55
near:john	-74
near:join	-85
near:jord	-54
near:jour	-71
near:judg	8
near:july	-12
near:jump	-24
near:just	37
near:kabu	33
near:kadu	40
near:kaza	-108
near:keep	-71
near:kens	69
near:keny	20
near:kept	-6
near:khan	-40
near:khar	32
near:kher	-36
near:khyb	69
near:kidn	80
near:kill	62
near:kilo	-111
near:king	-58
near:kitc	5
near:kits	-76
near:kivu	-58
near:knew	-58
near:know	5
near:kore	98
near:krem	21
near:kuna	-7
near:kurd	21
near:kurs	-11
near:kyiv	18
near:lake	67
near:lakh	-127
near:lamp	-66
near:land	-64
near:lank	34
near:larg	-41
near:larr	55
near:last	-55
near:late	12
near:laun	-49
near:law	16
near:lear	69
near:leas	-4
near:leav	12
near:leba	116
near:led	-20
near:left	58
near:leg	41
near:less	-111
near:let	50
near:leve	-25
near:liby	-73
near:lie	-16
near:lieu	46
near:life	138
near:ligh	-24
near:like	57
near:limb	52
near:limi	-37
near:line	-103
near:link	6
near:list	64
near:litr	-60
near:litt	-95
near:live	-28
near:livi	-10
near:loca	91
near:lock	15
near:lodg	-43
near:logg	-41
near:lond	7
near:long	60
near:look	5
near:lorr	-48
near:lose	-35
near:loss	59
near:lost	52
near:lowe	15
near:lunc	-50
near:lyin	77
near:mach	-73
near:made	-34
near:maga	89
near:magn	-23
near:maim	75
near:main	-10
near:majo	56
near:make	-9
near:mala	14
near:mali	-45
near:maln	-64
near:man	68
near:mana	-29
near:mani	-85
near:mans	14
near:many	-116
near:mapp	-48
near:marc	48
near:mari	-70
near:mark	-20
near:marr	-26
near:mart	68
near:matc	-63
near:mate	-67
near:matt	-45
near:may	60
near:mayo	-63
near:meal	-79
near:mean	-36
near:medi	42
near:meet	23
near:mega	-74
near:memb	-79
near:men	-7
near:mend	65
near:mess	-65
near:met	-91
near:metr	-47
near:mexi	60
near:mid	58
near:midd	-100
near:migr	99
near:mile	37
near:mili	9
near:mill	-91
near:mine	-23
near:mini	-5
near:mino	32
near:minu	17
near:miss	8
near:mobi	-111
near:mode	48
near:moga	44
near:moh	66
near:mond	33
near:mone	32
near:moni	-16
near:more	40
near:morg	102
near:morn	-44
near:moro	-47
near:mosc	81
near:mosq	-51
near:most	-5
near:moth	-9
near:moto	-89
near:mour	80
near:move	40
near:msf	-56
near:much	-9
near:mud	8
near:muni	27
near:murd	-27
near:myan	136
near:myse	52
near:nair	-19
near:nasi	30
near:nati	37
near:naut	50
near:near	7
near:need	-89
near:neig	52
near:nepa	-27
near:netw	83
near:neut	104
near:neve	-5
near:new	-32
near:news	52
near:next	85
near:nige	34
near:nigh	7
near:nile	9
near:nine	-26
near:nobo	25
near:non	23
near:none	-84
near:noon	91
near:nort	58
near:not	8
near:note	-38
near:noth	35
near:noti	-67
near:nov	9
near:nove	27
near:now	-60
near:nrc	15
near:numb	11
near:nurs	-34
near:obse	29
near:occu	44
near:ocha	31
near:oct	102
near:octo	52
near:odes	63
near:off	-25
near:offe	-53
near:offi	-54
near:oil	-59
near:old	42
near:once	-62
near:one	-74
near:ones	9
near:onli	-81
near:only	15
near:open	-21
near:oper	-60
near:oppo	-43
near:orde	-98
near:orga	-34
near:orig	113
near:othe	-27
near:our	7
near:ours	26
near:out	-4
near:outb	-85
near:outs	16
near:over	-11
near:own	93
near:owne	-70
near:pack	-75
near:page	5
near:paid	-61
near:pakh	69
near:paki	-42
near:pale	-23
near:palm	-41
near:para	-14
near:pare	72
near:pari	16
near:parl	31
near:part	-49
near:pass	34
near:past	-9
near:path	15
near:pati	-74
near:patn	-19
near:patr	-56
near:pay	-73
near:paym	-15
near:peac	54
near:peak	90
near:pens	52
near:peop	-98
near:per	-144
near:perc	-70
near:peri	154
near:perm	-50
near:pers	-24
near:peti	-14
near:phas	-69
near:phil	-4
near:phon	-23
near:phot	-91
near:pick	-93
near:pict	-79
near:piec	-41
near:pipe	-61
near:plac	-79
near:plan	20
near:plas	-33
near:plat	-98
near:play	-60
near:pled	-65
near:plun	-86
near:plus	29
near:poin	-92
near:poli	77
near:poll	-80
near:popu	-94
near:port	-52
near:poss	-11
near:post	85
near:poun	-73
near:powe	-81
near:pray	54
near:pre	-50
near:pref	63
near:preg	-43
near:pres	71
near:prev	10
near:pric	-4
near:prim	-46
near:prin	50
near:pris	-44
near:priv	-71
near:prob	-38
near:prog	-19
near:proj	-61
near:prom	-87
near:prop	-66
near:pros	8
near:prot	25
near:prov	26
near:psyc	-69
near:publ	103
near:pull	-81
near:punj	73
near:pupi	66
near:push	37
near:put	99
near:puts	-25
near:qata	48
near:quak	-58
near:quar	-54
near:ques	-126
near:quot	11
near:raba	-68
near:radi	-20
near:rafa	-20
near:raid	73
near:rail	-54
near:rain	60
near:rais	83
near:rama	89
near:rang	25
near:rans	15
near:rate	-14
near:rati	-17
near:ravi	-23
near:reac	-7
near:read	-47
near:rebe	74
near:reca	-55
near:rece	-86
near:reck	12
near:reco	-73
near:recr	-60
near:red	13
near:refe	-27
near:refu	-22
near:regi	45
near:reha	-55
near:reit	-28
near:reje	46
near:rele	-15
near:relo	-84
near:repa	39
near:repo	9
near:repu	-17
near:requ	-20
near:resc	-48
near:rese	-45
near:resi	-26
near:resp	13
near:rest	52
near:resu	5
near:reta	-50
near:retr	95
near:retu	46
near:reun	-101
near:reut	48
near:revi	-35
near:rice	9
near:rifl	-52
near:righ	85
near:rise	37
near:rive	5
near:road	-17
near:robb	-59
near:rohi	57
near:roll	-67
near:roof	-48
near:room	67
near:rose	35
near:roug	-59
near:roun	-134
near:row	-89
near:rubb	65
near:rule	-83
near:ruli	14
near:run	-101
near:runn	-44
near:runs	-59
near:rupe	-48
near:russ	-4
near:sada	40
near:safe	-37
near:said	-67
near:sale	37
near:same	69
near:sana	56
near:sand	59
near:sank	-55
near:sant	-8
near:sar	5
near:satu	-23
near:saud	12
near:save	-49
near:saw	18
near:say	31
near:sayi	-7
near:says	68
near:scen	12
near:sche	-7
near:scho	94
near:scor	-103
near:scra	-87
near:sea	-10
near:sear	-73
near:seas	-6
near:seat	-50
near:seco	-51
near:secr	41
near:sect	-14
near:secu	-118
near:seen	-52
near:seiz	-14
near:sell	-47
near:sena	-57
near:sent	-31
near:sepa	-20
near:sept	-23
near:seri	13
near:serv	-10
near:sess	-84
near:set	-78
near:sett	-27
near:seve	-19
near:shab	-51
near:shah	-74
near:shal	31
near:shar	37
near:she	87
near:shed	-31
near:shee	-47
near:shel	-31
near:shif	-112
near:ship	-61
near:shir	-12
near:shoo	29
near:shop	-39
near:shor	-36
near:shot	-43
near:shou	31
near:shov	18
near:show	15
near:shra	60
near:shut	16
near:side	-18
near:sieg	-12
near:sign	4
near:sinc	37
near:sind	70
near:sing	83
near:sink	-46
near:site	-14
near:sitt	-78
near:situ	-81
near:sixe	-40
near:sixt	-5
near:size	-9
near:slau	-31
near:slee	45
near:slep	62
near:slid	78
near:slip	-14
near:slop	12
near:smal	6
near:smas	-40
near:smok	117
near:soci	-21
near:sola	-67
near:sold	87
near:soma	40
near:some	-43
near:son	57
near:sons	74
near:soro	65
near:soug	108
near:sour	-42
near:sout	75
near:spac	4
near:spar	-97
near:spea	15
near:spec	11
near:spen	-98
near:spok	104
near:spot	-33
near:spre	-48
near:spri	-14
near:squa	-53
near:sri	10
near:stad	-99
near:staf	-80
near:stai	-33
near:stal	-17
near:stan	-32
near:star	61
near:stat	-3
near:stay	29
near:step	54
near:stil	113
near:stoo	-102
near:stop	-54
near:stor	-53
near:stra	-45
near:stre	-9
near:stri	32
near:stro	-100
near:stru	-25
near:stuc	-49
near:stud	-29
near:sub	50
near:succ	40
near:such	69
near:suda	37
near:suff	71
near:suit	-84
near:summ	-5
near:sund	20
near:sunk	-53
near:supe	17
near:supp	-82
near:surg	122
near:surr	-52
near:surv	-39
near:susp	14
near:sust	-24
near:suzu	66
near:swap	-15
near:syri	46
near:tabl	-96
near:taiw	-33
near:take	24
near:taki	63
near:tali	55
near:talk	-6
near:tall	52
near:tank	55
near:targ	-16
near:tawi	16
near:tea	27
near:teac	66
near:team	-43
near:tele	68
near:tell	-93
near:temp	-4
near:ten	10
near:tens	40
near:tent	-32
near:term	23
near:terr	4
near:test	-35
near:thai	113
near:than	-60
near:that	37
near:the	-14
near:thea	37
near:thei	39
near:them	43
near:then	66
near:ther	4
near:thes	73
near:they	6
near:thin	-38
near:thir	21
near:this	34
near:thos	53
near:thou	-26
near:thre	28
near:thro	-17
near:thur	62
near:thus	103
near:time	-51
near:tine	34
near:tobr	-36
near:toda	-3
near:todd	105
near:toge	6
near:told	-113
near:toll	90
near:tom	-50
near:tomo	-41
near:toni	-28
near:tonn	-65
near:too	68
near:took	12
near:top	-52
near:tork	20
near:torr	25
near:tota	-102
near:tour	-83
near:towa	46
near:town	-51
near:trac	-46
near:trad	77
near:trai	-47
near:tran	3
near:trav	-41
near:trea	-79
near:tree	-73
near:tria	-55
near:trie	-23
near:trip	-69
near:troo	-15
near:truc	-70
near:true	72
near:tsel	64
near:tues	40
near:tuni	16
near:turk	16
near:turn	-129
near:twel	28
near:twen	54
near:twic	-143
near:typh	39
near:ukra	-3
near:unac	54
near:unde	-4
near:unha	-66
near:unhc	44
near:unic	-37
near:unif	78
near:unio	-87
near:unit	-4
near:unti	-13
near:upda	-66
near:uppe	-6
near:upro	109
near:upwa	14
near:urge	34
near:use	-63
near:used	-6
near:uvir	-27
near:vacc	-108
near:vali	79
near:vall	19
near:vehi	10
near:vene	16
near:veri	-10
near:vess	-67
near:vice	-5
near:vict	7
near:vide	57
near:viet	-9
near:vill	27
near:viol	-55
near:visi	-100
near:voic	-75
near:volu	11
near:vote	-108
near:wade	-41
near:wait	-81
near:walk	-31
near:wall	60
near:want	-82
near:war	49
near:warn	37
near:was	32
near:wash	9
near:wate	-63
near:way	-21
near:weat	-33
near:wedn	-11
near:week	57
near:went	76
near:were	-11
near:wfp	-65
near:what	-7
near:when	-3
near:wher	-63
near:whic	-89
near:whil	-22
near:whit	-43
near:who	20
near:whol	25
near:whom	83
near:whos	-89
near:wick	-26
near:wide	16
near:wild	-17
near:will	41
near:wind	-74
near:winn	-21
near:wint	-7
near:with	-60
near:witn	-7
near:woma	35
near:wome	86
near:won	-65
near:word	-44
near:wore	-43
near:work	-26
near:worl	-27
near:wors	38
near:wort	-42
near:woul	-54
near:woun	31
near:writ	63
near:wron	18
near:wrot	9
near:yard	-53
near:year	15
near:yeme	-36
near:yest	19
near:yet	-53
near:you	-125
near:youn	-68
near:zapo	53
near:zone	-70
next:claim-abducted	-16
next:claim-allocated	-16
next:claim-casualties	-87
next:claim-dead-in-captivity	-14
next:claim-delivered	-30
next:claim-displaced	54
next:claim-held	51
next:claim-injured	60
next:claim-killed	-9
next:claim-missing	32
next:claim-pledged	-15
next:claim-prisoners-exchanged	20
next:claim-refugees	-12
next:claim-released	41
next:claim-requested	-9
next:claim-returned	54
next:claim-total	37
noun:	18
noun:afghan	80
noun:aftershock	-47
noun:aircraft	-33
noun:ambulance	-75
noun:baby	-94
noun:bed	-94
noun:boat	-121
noun:body	98
noun:bomb	-78
noun:boy	157
noun:brother	-31
noun:building	-75
noun:bus	-23
noun:captive	-16
noun:car	-83
noun:case	-133
noun:casualty	50
noun:centre	-82
noun:child	31
noun:citizen	-79
noun:civilian	130
noun:coach	-106
noun:colleague	20
noun:commander	-27
noun:company	-17
noun:corpse	71
noun:country	-100
noun:cousin	-40
noun:crew-member	57
noun:customer	-49
noun:daughter	12
noun:death	121
noun:detainee	68
noun:diplomat	-66
noun:displaced-person	98
noun:district	-77
noun:dog	-28
noun:drone	-103
noun:employee	74
noun:family	-145
noun:farmer	-78
noun:fatality	-9
noun:fighter	-3
noun:firefighter	-19
noun:flight	-23
noun:foreigner	34
noun:girl	13
noun:group	-97
noun:guard	-21
noun:head	-92
noun:helicopter	-67
noun:home	-62
noun:hospital	-62
noun:hostage	109
noun:house	-127
noun:household	-125
noun:incident	-39
noun:individual	111
noun:inhabitant	-38
noun:injury	-39
noun:israeli	21
noun:job	-32
noun:kit	-28
noun:leader	-49
noun:life	142
noun:list	-78
noun:lorry	-73
noun:man	9
noun:martyr	141
noun:meal	-29
noun:member	-8
noun:migrant	3
noun:militant	33
noun:miner	-12
noun:minister	-113
noun:missile	-91
noun:mother	11
noun:motorcycle	-72
noun:nation	-54
noun:national	-37
noun:neighbor	38
noun:neighbour	50
noun:nurse	23
noun:officer	-94
noun:official	-109
noun:other	113
noun:page	-82
noun:palestinian	128
noun:passenger	-59
noun:patient	-30
noun:person	-4
noun:personnel	-17
noun:player	-47
noun:point	-77
noun:police-officer	-37
noun:post	-80
noun:prisoner	49
noun:province	-48
noun:pupil	38
noun:refugee	117
noun:region	-78
noun:relative	-51
noun:resident	58
noun:returnee	86
noun:rohingya	116
noun:room	-24
noun:round	-29
noun:school	-112
noun:seat	-26
noun:shelter	-89
noun:ship	-95
noun:sister	-6
noun:site	-77
noun:soldier	73
noun:son	-30
noun:staff	-38
noun:staff-member	80
noun:state	-38
noun:station	-31
noun:storey	-78
noun:student	-22
noun:sudanese	57
noun:survivor	-51
noun:suspect	-103
noun:syrian	32
noun:tanker	-73
noun:teacher	23
noun:tent	-42
noun:terrorist	115
noun:time	-150
noun:train	-31
noun:troops	-85
noun:truck	-97
noun:vehicle	-105
noun:victim	59
noun:villager	61
noun:visitor	-31
noun:volunteer	-26
noun:vote	-21
noun:wicket	-6
noun:wife	44
noun:woman	112
noun:woman-and-man	-25
noun:worker	123
noun:worshipper	47
only:aid	-128
only:displacement	-159
only:hostage	-31
other:abducted	9
other:aid	3
other:allocated	-19
other:casualties	-19
other:dead-in-captivity	-31
other:delivered	57
other:displaced	-13
other:held	-24
other:hostage	-14
other:injured	-24
other:missing	-16
other:pledged	-51
other:prisoners-exchanged	59
other:released	23
other:requested	21
other:returned	12
other:total	-26
others:0	-248
others:2	-40
others:7	-10
others:more	13
qualified	70
quoted	102
right1:	-93
right1:"	-5
right1:#	-100
right1:(	29
right1:)	25
right1:-	45
right1:.	10
right1::	23
right1:;	31
right1:?	-27
right1:a	8
right1:abducted	45
right1:aboard	-64
right1:affected	-43
right1:after	44
right1:against	-37
right1:aged	20
right1:among	85
right1:and	-32
right1:are	56
right1:arrived	-25
right1:as	-12
right1:at	52
right1:before	10
right1:block	-47
right1:by	-8
right1:came	10
right1:cents	-13
right1:confirmed	23
right1:could	74
right1:crossed	34
right1:dead	177
right1:destroyed	-62
right1:did	-12
right1:die	112
right1:died	109
right1:displaced	79
right1:drowned	118
right1:each	49
right1:earthquake	-26
right1:face	-6
right1:fell	46
right1:fled	74
right1:for	-18
right1:from	28
right1:go	48
right1:got	-22
right1:governorates	-13
right1:had	48
right1:has	-29
right1:have	41
right1:held	-7
right1:homeless	59
right1:hurt	71
right1:in	33
right1:injured	150
right1:inside	-54
right1:is	-6
right1:it	-95
right1:kidnapped	65
right1:killed	38
right1:last	97
right1:left	-36
right1:lost	92
right1:may	-23
right1:missing	176
right1:more	20
right1:mt	-44
right1:names	68
right1:needed	53
right1:of	15
right1:off	13
right1:on	4
right1:or	15
right1:out	40
right1:over	-21
right1:per	-41
right1:places	-32
right1:quake	-35
right1:received	11
right1:recovered	8
right1:remain	-27
right1:returned	4
right1:said	-102
right1:saw	-109
right1:seized	50
right1:shot	66
right1:sides	-70
right1:since	6
right1:still	80
right1:sustained	-20
right1:taken	79
right1:teams	-38
right1:that	-45
right1:the	-18
right1:this	-34
right1:to	-28
right1:took	-9
right1:under	9
right1:units	-56
right1:walked	-80
right1:was	93
right1:we	56
right1:went	77
right1:what	-15
right1:when	-70
right1:who	58
right1:whom	28
right1:whose	-22
right1:with	15
right1:without	21
right1:words	-72
right1:would	-26
right1:wounded	189
right1:|	30
right1:—	78
right2:	-114
right2:"	-50
right2:#	-30
right2:(	-36
right2:)	-6
right2:,	-35
right2:.	-6
right2:;	-108
right2:a	61
right2:about	48
right2:according	112
right2:across	43
right2:after	106
right2:aged	15
right2:all	39
right2:also	31
right2:among	-42
right2:an	-7
right2:and	-51
right2:are	6
right2:arrested	-51
right2:arrived	-15
right2:as	34
right2:at	50
right2:away	30
right2:be	-6
right2:been	38
right2:board	-51
right2:both	71
right2:brought	-82
right2:burned	-49
right2:burns	51
right2:by	87
right2:children	45
right2:come	-34
right2:confirmed	82
right2:crossed	79
right2:damaged	-80
right2:day	36
right2:days	17
right2:dead	116
right2:died	80
right2:displaced	104
right2:down	-72
right2:driven	92
right2:eight	-28
right2:evacuated	44
right2:five	47
right2:fled	-45
right2:for	23
right2:freed	89
right2:friday	78
right2:from	76
right2:gaza	-19
right2:girls	69
right2:gone	22
right2:had	-34
right2:has	-71
right2:he	8
right2:her	-14
right2:here	-56
right2:his	15
right2:home	25
right2:hurt	136
right2:if	16
right2:in	15
right2:including	91
right2:injured	95
right2:injuries	5
right2:injuring	18
right2:is	-85
right2:it	-107
right2:its	6
right2:killed	83
right2:last	52
right2:led	29
right2:left	46
right2:let	-37
right2:lost	-43
right2:magnitude	-46
right2:missing	101
right2:monday	44
right2:more	40
right2:morning	-47
right2:mostly	91
right2:moved	-57
right2:much	-8
right2:my	38
right2:night	15
right2:nine	-40
right2:no	-112
right2:not	77
right2:now	-73
right2:number	48
right2:october	26
right2:of	-11
right2:off	19
right2:officials	59
right2:on	-78
right2:one	54
right2:or	-78
right2:our	30
right2:out	-106
right2:over	-22
right2:perished	52
right2:police	-71
right2:registered	47
right2:rescued	-104
right2:returned	-25
right2:said	-20
right2:says	-79
right2:set	-49
right2:seven	26
right2:she	-77
right2:shot	73
right2:since	70
right2:six	49
right2:so	-73
right2:some	-70
right2:spent	-43
right2:state	27
right2:still	120
right2:strong	-54
right2:struck	29
right2:sunday	67
right2:survived	-63
right2:taken	69
right2:ten	-101
right2:than	-32
right2:that	-3
right2:their	19
right2:them	43
right2:then	-59
right2:there	29
right2:these	19
right2:they	4
right2:this	-54
right2:those	78
right2:three	25
right2:to	6
right2:took	-41
right2:two	21
right2:unaccounted	71
right2:under	58
right2:up	-9
right2:us	70
right2:war	23
right2:was	-36
right2:week	66
right2:were	107
right2:when	111
right2:which	-39
right2:who	-77
right2:whom	49
right2:will	19
right2:with	39
right2:women	74
right2:would	8
right2:wounded	146
right2:wounding	28
right2:wounds	44
right2:year	19
right2:yet	70
right3:	8
right3:"	13
right3:#	-47
right3:(	-51
right3:)	84
right3:,	5
right3:.	-100
right3::	-59
right3:;	-33
right3:a	17
right3:about	39
right3:according	55
right3:after	-12
right3:all	85
right3:alone	-21
right3:among	-112
right3:an	-23
right3:and	9
right3:are	31
right3:around	10
right3:arrested	-75
right3:as	14
right3:at	-63
right3:away	-4
right3:back	122
right3:be	43
right3:been	-60
right3:before	101
right3:being	76
right3:between	-63
right3:both	-48
right3:brought	31
right3:burns	56
right3:by	13
right3:carried	-36
right3:children	46
right3:come	57
right3:confirmed	26
right3:country	-120
right3:days	-40
right3:dead	119
right3:deaths	-72
right3:died	23
right3:displaced	111
right3:dollar	-62
right3:down	-15
right3:eight	77
right3:first	18
right3:five	10
right3:for	86
right3:found	30
right3:four	80
right3:freed	-43
right3:from	-35
right3:gaza	67
right3:given	-36
right3:go	13
right3:government	-46
right3:had	62
right3:has	36
right3:have	26
right3:he	-99
right3:held	101
right3:helicopters	-89
right3:her	-67
right3:his	43
right3:home	-21
right3:homes	-21
right3:hospital	23
right3:hours	-71
right3:hurt	49
right3:i	33
right3:identified	-18
right3:injured	62
right3:injuries	55
right3:into	-29
right3:is	-26
right3:israeli	48
right3:it	-3
right3:its	-61
right3:kidnapped	52
right3:killed	37
right3:last	-47
right3:lives	45
right3:local	-9
right3:lost	-77
right3:men	24
right3:minors	-28
right3:missing	9
right3:months	40
right3:more	69
right3:morning	-43
right3:moved	30
right3:national	30
right3:near	69
right3:nine	59
right3:no	-69
right3:noon	20
right3:not	32
right3:of	-11
right3:off	-24
right3:on	-30
right3:or	41
right3:out	-23
right3:over	4
right3:own	35
right3:people	-68
right3:police	38
right3:put	59
right3:recorded	29
right3:recovered	78
right3:rescued	-98
right3:road	7
right3:s	-78
right3:said	-70
right3:same	39
right3:says	53
right3:school	17
right3:sent	-20
right3:seven	-38
right3:she	-40
right3:shelters	82
right3:since	44
right3:six	70
right3:soldiers	-3
right3:state	-10
right3:still	-5
right3:street	-34
right3:sudan	25
right3:sudanese	46
right3:taken	34
right3:teachers	34
right3:ten	94
right3:than	-66
right3:that	-88
right3:the	16
right3:their	-9
right3:them	37
right3:there	71
right3:they	-8
right3:this	60
right3:those	-64
right3:three	12
right3:to	4
right3:two	-5
right3:under	9
right3:up	-29
right3:was	8
right3:water	43
right3:way	28
right3:week	-23
right3:were	45
right3:when	20
right3:which	9
right3:who	69
right3:whom	-17
right3:will	-48
right3:with	-42
right3:within	-68
right3:without	-76
right3:woman	51
right3:women	72
right3:wounds	58
right3:year	55
right3:years	-93
share:0	-248
share:1	-317
share:2	-106
share:4	66
share:5	9
share:7	-6
share:more	-24
short	-21
size:1	-114
size:9	-49
size:99	4
size:999	-18
size:9999	-4
size:more	39
verdict:abducted	48
verdict:casualties	20
verdict:claim	116
verdict:dead-in-captivity	-8
verdict:displaced	55
verdict:held	10
verdict:injured	88
verdict:killed	45
verdict:open	-58
verdict:out	-292
verdict:prisoners-exchanged	55
verdict:refugees	41
verdict:released	66
verdict:returned	-36`,
  measure: `
alike:abducted	0:-49 1:-10 2:-33 3:11 4:34 6:17 7:-12 8:-36 9:-16 10:-16
alike:casualties	3:-10 6:13 7:8
alike:dead-in-captivity	2:-17 4:-8 8:-22 10:22
alike:displaced	1:-28 2:-20 3:25 4:-37 5:8 7:-60 8:-31 9:-8 10:-44
alike:held	0:16 3:-13 4:-34 8:-15
alike:injured	1:-18 2:-16 3:31 4:10 5:-40 7:-31 8:21 10:-41 11:-18
alike:killed	2:-58 3:8 4:-18 5:-12 7:-12 8:19 10:-83 11:-10
alike:missing	0:-10 1:10 3:19 6:-25 7:-38 11:14
alike:prisoners-exchanged	0:-14 2:-12 4:-20 6:-20 8:30 10:-17
alike:refugees	0:-14 1:-10 3:-15 5:-11 6:-26 7:8 9:45 10:-9 11:-46
alike:released	0:-10 3:-8 6:-16 7:-8 8:-24 10:20
alike:returned	1:-14 3:22 4:-10 5:-11 8:-12 9:-45 10:-8
any	1:-23 2:-22 3:-8 8:-9 9:-8 10:-13 11:-9
bare:1	0:-58 1:-16 2:23 3:-51 4:-33 5:12 6:-13 7:-23 8:-15 10:22 11:-41
bare:9	0:-33 1:-13 2:15 3:-128 4:30 6:22 7:-19 9:-122 10:-10 11:-103
bare:99	1:-111 2:-22 3:-101 4:20 5:14 6:18 8:-20 9:-137 10:-10 11:-42
bare:999	0:10 2:-8 3:-48 4:-46 5:10 6:-26 8:25 9:-24 10:11 11:-42
bare:9999	0:-24 2:-74 3:18 4:-32 5:-24 7:-13 9:-20 10:-8 11:-11
bare:more	0:-81 1:-14 2:-80 3:48 4:-88 5:-98 6:-63 7:-41 8:-56 9:42 10:-96 11:34
before:abducted	1:-17 3:-28 4:20 5:-34 7:-28 8:-25 9:-21 11:-19
before:allocated	6:12
before:casualties	0:-13 1:19 3:-9 5:-14 7:-9 8:-14 9:-12 10:-11
before:dead-in-captivity	0:-11 2:-36 4:37 6:-8 8:-9 10:-19
before:delivered	3:-16 6:-10 7:-8 9:23
before:displaced	0:-21 1:-12 2:-9 3:18 5:-29 6:-42 7:-10 8:-12 9:11 10:-11 11:10
before:held	0:-53 1:-9 2:18 3:-8 5:-17 8:-39 9:-10 11:-10
before:injured	0:-14 1:-24 2:-22 4:-27 5:36 6:-36 7:9 8:-20 9:-33 10:-26 11:-24
before:killed	0:17 1:-86 2:-45 3:-14 5:36 6:-33 7:46 8:-63 9:-63 10:-80 11:-75
before:missing	0:-9 1:-27 3:11 4:-52 5:-23 8:-24 9:-12 10:-24 11:-13
before:prisoners-exchanged	0:-23 1:-11 2:8 4:-31 5:-15 6:-45 7:-12 8:41 10:-11
before:refugees	0:-8 5:-20 6:-22 7:-9 11:17
before:released	0:-12 2:24 3:-9 4:-18 5:-16 6:-41 7:-10 8:13 11:-21
before:requested	3:-33 6:-9 7:-9 9:34
before:returned	0:-14 3:18 6:-15 7:-8 8:-10 9:-42 11:10
behind:abducted	1:-16 2:-40 3:-30 4:-46 5:-16 6:26 7:-21 8:30 9:-19 10:-16 11:-22
behind:allocated	6:9
behind:dead-in-captivity	6:-37 8:-26
behind:displaced	0:-36 1:-18 2:-13 3:-8 4:-19 5:-11 6:14 7:-20 8:-25 9:-15 10:-20 11:32
behind:held	0:8 1:-24 2:11 3:-35 4:-18 5:-26 7:-34 8:-54 9:-32 10:18 11:-15
behind:injured	0:-66 1:-38 2:-51 3:-54 4:-44 6:83 7:-36 8:-30 9:-53 10:-45 11:-28
behind:killed	0:19 1:29 2:-11 3:-69 4:-49 5:-14 6:24 7:-16 8:-16 9:-60 10:-36 11:-45
behind:missing	0:-25 1:-49 2:-38 3:-26 4:9 6:39 8:-30 9:-40 10:-35 11:-30
behind:prisoners-exchanged	0:-30 1:-12 2:-40 3:8 4:-45 5:-20 6:-44 7:-17 8:41 9:-26 11:-28
behind:refugees	3:-14 5:-18 6:9 7:-10 9:20 10:-11 11:-13
behind:released	0:25 2:-36 3:-16 4:-47 5:-30 6:-20 7:-13 8:-22 9:-9 10:32 11:-25
behind:requested	3:24 6:-15 9:-18
behind:returned	0:-23 1:-11 3:12 4:-12 6:-43 8:-12 9:-46 11:25
ending:ad	0:-40 1:19 2:-21 3:-44 4:-23 5:-55 6:74 7:-58 8:-14 9:-14 10:-12 11:-9
ending:al	5:28 6:-28 7:-11
ending:an	0:17 10:-10
ending:ar	5:24 6:-20
ending:at	0:-30 2:21 3:-8 4:-13 5:-10 6:-32 7:9 10:22
ending:ce	0:-34 1:21 2:-10 3:-27 7:-37 9:15 10:-26 11:-36
ending:ch	0:-16 3:-18 4:-22 5:-24 6:36 7:-18 10:-22
ending:ds	0:-9 3:14
ending:ed	0:-33 1:-59 2:19 3:8 4:-56 5:37 6:-17 7:-73 8:28 10:-32 11:-17
ending:en	0:22 2:-24 3:-16 6:-14 7:-25 8:-13 9:-13 10:-36 11:-9
ending:er	0:30 2:11 4:-23 5:-34 6:-8 7:-29 8:-10 9:-26 10:-9 11:21
ending:es	0:11 1:24 2:-20 3:8 4:-12 5:-49 6:-24 7:19 8:-21 9:-17 10:-31 11:-24
ending:ft	0:-14 2:-8 4:-16 5:-16 6:-24 7:-14 8:19 10:10 11:-14
ending:gs	0:9
ending:id	5:-16 6:17
ending:in	0:-16 1:-15 2:-25 3:19 4:39 5:-8 6:-34 7:10 8:-28 10:-30 11:-16
ending:is	4:-8 6:14 10:-10
ending:ke	5:19 6:-19
ending:ld	0:-12 1:-11 2:-12 3:-34 5:-12 6:-10 8:9 9:29 11:-22
ending:ll	0:-34 1:-9 2:-8 3:40 4:29 6:-15 7:-22 8:-26 9:-10 10:-18 11:-39
ending:ly	5:23 6:-19 8:-8
ending:me	0:-19 2:-15 4:-21 5:-13 6:-13 8:-10 9:-20 10:27 11:8
ending:nd	4:18 10:-11
ending:ng	2:-17 3:10 5:-31 6:-55 7:44 10:-34 11:-26
ending:ns	0:16 2:12 4:-11 5:19 6:-28 7:-10 8:-13 10:-22
ending:nt	0:-12 2:-12 3:-28 4:-11 6:-18 7:-11 9:16 10:17 11:12
ending:ok	3:24 6:-24 7:-10
ending:om	0:11 1:-25 2:14 4:-9 5:-38 6:-17 9:-58 10:-14
ending:ot	0:-14 2:26 4:-23 5:-23 6:-10 7:-13
ending:rd	6:14
ending:re	2:-56 3:-17 4:-24 6:9 8:-26 9:-42 10:17 11:-20
ending:rt	5:34 6:-32 7:-23
ending:se	0:-12 6:21
ending:ss	3:9 5:-17 6:8 7:-23 9:-20
ending:st	0:-24 1:11 2:-26 4:-25 5:-12 6:37 8:-12 9:-10 10:8 11:-8
ending:th	0:-14 3:18 4:-24 5:35 6:-35 7:-37 8:-10 9:-26 10:-18 11:-14
ending:ut	7:10 8:-18 10:14
ending:ve	0:-10 1:-13 4:-36 7:-33 8:-10 9:10 10:-28 11:17
ending:wn	3:8 5:17 7:-8
equal:abducted	0:58 1:13 3:-23 4:-31 5:-43 6:-39 7:-41 8:-54 9:-17 10:-11 11:-16
equal:casualties	0:22 1:25 3:-8 5:-17 6:-33 7:-13 9:-10
equal:dead-in-captivity	0:-32 4:-22 5:-9 6:20 8:-8
equal:displaced	0:-14 3:35 5:-11 6:-27 7:-8 9:-20 11:-11
equal:held	0:-17 2:-41 4:62 5:-18 6:-44 7:-17 8:-24 10:-27
equal:injured	0:-46 1:-20 3:-24 5:58 6:-27 7:-56 8:-33 9:-32 10:12 11:-21
equal:killed	0:-24 1:-12 2:26 3:-84 4:-15 5:-34 6:72 7:-25 8:-19 9:-53 10:-77 11:-63
equal:missing	0:22 1:-19 2:-22 3:-20 4:-37 5:-44 6:-33 7:63 8:-18 9:-16
equal:prisoners-exchanged	0:-35 1:-11 2:-38 3:-15 4:-47 5:-22 6:-46 7:-16 8:56 9:-11 10:9 11:-10
equal:refugees	0:-15 2:-20 4:-39 5:-23 6:-11 8:-30 9:-12 10:41
equal:released	0:-60 1:-9 2:-8 3:-14 6:-27 8:-31 10:31 11:-10
equal:returned	6:12 8:9 9:-15 11:14
form:digits	0:11 1:-10 2:-58 3:14 4:-35 5:11 6:-13 7:-22 8:14 9:-16 10:-47
form:dual	6:10
form:mixed	0:-20 1:-19 2:-17 3:-8 4:-29 5:-34 6:-65 7:-51 8:-22 9:23 10:-35 11:29
form:range	1:9 2:-14 4:-14 5:-22 6:19 7:9 8:19 9:-19 10:-32 11:-38
form:singular	0:-19 1:-45 2:24 3:-90 4:-74 5:-10 6:21 8:-14 9:-21 11:-61
form:vague	0:37 2:-32 4:-38 5:8 6:-31 7:18 8:-13 9:-23 10:-26 11:-31
form:words	0:-31 1:-34 3:-70 4:32 5:-18 8:-29 9:-43 10:14 11:-63
headline	0:-56 1:-31 2:-38 3:23 4:8 5:-21 7:14 9:-9 10:-14 11:-52
here:#aboard	0:-20 1:-8 2:-8 3:-18 4:-17 5:-26 6:41 8:-9 10:-12
here:#aid	0:-53 2:-9 3:12 4:-69 5:10 6:-46 7:-21 9:26 10:-45
here:#alive	0:-21 1:-16 5:-37 6:-15 7:8 10:13 11:-22
here:#captives	0:35 1:-56 2:32 3:-76 4:8 5:-45 6:-50 7:-75 8:-28 9:-53 11:-62
here:#captors	0:49 1:8 2:-85 3:-22 4:31 5:-34 6:-19 7:-66 8:-49 9:-24 10:-25
here:#commerce	0:24 1:-20 2:-34 3:14 4:-38 7:-24 8:-30 9:-31 10:9 11:-23
here:#conference	6:-8 9:14 11:-11
here:#containing	3:10 4:-8 5:-10 6:20 9:-8
here:#contest	0:25 1:-21 2:-44 3:-46 4:-11 5:-9 6:12 7:-45 8:-50
here:#crossing	0:-33 1:-41 2:-50 3:-19 4:-56 5:-21 6:-35 7:-42 9:54
here:#custody	1:-17 2:20 3:-49 4:12 5:-55 6:-26 7:-54 8:47 9:-41 10:-50 11:21
here:#demand	0:-26 2:-22 3:-11 5:-9 7:16 9:-17 10:18
here:#disease	0:-11 1:-11 2:20 3:-12 7:-17 8:-17 11:-10
here:#displacement	0:-79 1:-42 2:-38 3:82 4:-47 5:-32 6:-28 7:-45 8:-42 9:-27 10:-39 11:-20
here:#exchange	0:-50 1:-12 3:-9 4:-14 5:-28 6:-44 7:-36 8:68 9:-16 10:-34 11:-33
here:#execution	2:8 4:-9 8:-11
here:#given-back	0:-29 1:-14 2:-19 3:-34 4:-56 6:-14 7:-25 8:23 9:-14 10:23 11:-17
here:#giving-from	0:-8 1:-59 3:-38 4:8 5:-21 7:-8 8:-50 9:-11
here:#group	0:27 2:15 3:-23 4:16 5:-45 6:-21 7:-47 8:-41 9:-39 10:15 11:-18
here:#handover	0:-45 1:9 2:19 3:-38 4:24 5:-17 6:-64 8:-21 9:-33 10:24
here:#hostages	0:-14 1:-17 2:21 3:-18 4:-14 5:-27 6:-54 7:-35 9:-10 10:22 11:-16
here:#interview	3:-8 7:16
here:#losing-side	0:-46 1:-11 3:-33 4:-17 5:-22 7:-25 8:35 9:-10 11:-19
here:#need	0:-17 1:-17 2:-22 3:24 5:-17 6:14 7:-20 8:-14 9:-15 10:10 11:-14
here:#prisoners	0:-13 1:-27 3:-32 4:15 5:-32 6:-54 7:-33 8:60 9:-25 10:-39 11:-28
here:#receiving	1:-14 2:-33 3:-23 4:-47 5:-17 6:38 7:-57 8:-15 9:-32 11:34
here:#remainder	0:-24 4:33 5:-30 6:-36 7:14 8:32 9:-49 10:-18
here:#rescue	0:-19 1:-21 2:-46 3:-17 4:-38 5:10 6:-15 7:11 8:-35 9:-33 10:41
here:#rumour	0:17 4:-9 6:-11
here:#since	1:8 2:-84 4:-17 5:-25 7:11 9:-11 10:-40
here:#state	0:-44 1:-60 2:-12 3:-18 5:-22 7:-22 8:37 9:-36 10:-16 11:-11
here:#statement	3:-8 5:-15 6:32 10:-8
here:#travel	0:-8 2:-10 4:-9 5:-10 6:-33 7:27 8:23 9:-9
here:abducted	0:118 1:-43 2:-79 3:-57 4:-19 5:-84 6:-47 7:-71 8:-12 9:-109 10:-18 11:-90
here:allocated	0:-25 1:-39 3:-41 4:-12 5:-33 6:-22 7:-46 10:46 11:-36
here:casualties	0:-30 1:48 2:-16 3:-26 4:-19 5:-8 6:-16 7:-23 8:-27 9:-17 10:-21 11:-9
here:dead-in-captivity	0:-15 2:23 6:-27 10:-21
here:delivered	1:-65 2:-22 3:-19 4:-15 6:-18 7:-21 8:-12 10:21 11:-8
here:displaced	0:-30 1:-95 2:-36 3:119 4:-57 5:-28 6:-66 7:-41 8:-94 10:-29 11:-25
here:held	0:-65 1:-24 2:17 3:-62 4:102 5:-97 6:-85 7:-34 8:-29 9:-57 11:-72
here:injured	0:-91 1:-9 2:-42 3:-102 4:-68 5:175 6:-91 7:-85 8:-97 9:-63 10:-67 11:-91
here:killed	0:-52 1:18 2:47 3:-79 4:-32 5:-50 6:105 7:-16 8:-88 9:-117 10:-106 11:-139
here:missing	0:-51 1:22 2:-14 3:-76 4:-15 5:-110 6:-123 7:157 8:-75 9:-92 10:-88 11:-82
here:pledged	1:-37 3:-37 5:13 6:-32 7:-17 10:11 11:-27
here:prisoners-exchanged	0:-58 1:-76 2:-8 3:-33 4:-15 5:-33 6:-28 7:-38 8:76 9:-69 11:9
here:refugees	0:-16 1:-52 2:-67 3:-26 4:-23 5:-35 6:-63 7:-68 8:-59 9:91 10:-31
here:released	0:-41 1:-79 2:-26 3:-31 4:-28 5:-77 6:-51 7:-61 8:13 9:-98 10:101
here:requested	0:-23 1:-45 2:-15 3:-51 4:14 5:-28 6:-11 7:24 9:13 10:-16
here:returned	0:-19 1:-59 3:-50 4:-48 5:-16 6:-49 7:-49 9:-89 10:-30 11:108
here:said	1:-8 2:-23 3:-37 4:12 6:13 8:-37 9:-46 10:-17 11:-12
here:set	0:-61 1:-32 3:-19 4:-56 6:42 7:-13 8:15 9:-43 10:-30 11:-54
here:total	1:-26 2:-21 3:-8 5:-24 6:-23 7:18 8:-12
item	0:-16 1:-39 2:-37 3:48 4:-11 6:-10 7:-14 8:-26 10:-40 11:-48
last:claim-abducted	0:14 1:-31 2:16 3:-37 4:10 5:-60 6:-25 7:-55 8:-24 9:-46 11:-31
last:claim-allocated	1:-10 5:-22 6:24 9:8 11:-27
last:claim-casualties	1:51 2:-18 3:-24 4:24 5:-33 6:-30 7:-29 8:-19 9:-24 10:-23 11:-11
last:claim-dead-in-captivity	0:-18 1:-8 2:37 5:-16 6:-15 7:-26 10:-14
last:claim-delivered	0:-25 3:-12 4:-10 5:-15 7:-16 9:39 11:-29
last:claim-displaced	0:-38 1:-45 2:-34 3:43 4:-33 5:-22 6:-32 7:-41 8:-50 9:27 10:-38 11:-14
last:claim-held	0:-20 1:-24 2:23 3:-29 4:23 5:-54 6:-62 7:-16 8:-16 9:-38 10:33 11:-38
last:claim-injured	0:-18 2:-73 3:-45 4:-36 5:47 8:-48 9:-83 10:-13 11:-36
last:claim-killed	1:-9 2:-46 3:-45 4:-19 5:9 6:23 8:-53 9:-17 10:-41 11:-38
last:claim-missing	0:9 1:-40 2:-40 3:-15 4:-22 5:-30 6:-8 7:47 8:-48 9:-25 10:-14 11:-63
last:claim-pledged	0:-19 1:10 3:13 4:-8 7:-20 8:-9 9:-25 10:-8 11:-18
last:claim-prisoners-exchanged	0:-49 1:-27 2:-38 3:-15 4:-27 7:-21 8:53 9:-13 10:-19 11:-11
last:claim-refugees	0:11 1:-28 2:-16 3:-73 4:8 6:-57 7:-47 8:-28 9:53 10:-43 11:9
last:claim-released	0:-28 1:-22 2:12 3:-12 6:-62 7:-30 8:18 9:-33 10:20 11:-33
last:claim-requested	0:-14 3:-8 5:-20 6:23 11:-16
last:claim-returned	0:-26 1:-11 2:-19 3:-48 4:-22 5:-29 7:-28 8:-29 9:15 10:-29 11:39
last:claim-total	3:-20 5:-10 7:11 9:20 11:-9
left1:	0:11 4:-8 6:-35 7:26 9:-10 10:-8 11:9
left1:"	0:-13 1:25 2:-79 3:-40 4:-12 5:-21 8:-48 10:-16
left1:#	0:-29 5:-15 6:31 10:-8
left1:(	0:-34 1:-11 2:-10 3:-36 4:-23 7:13 8:-22 9:-23 11:33
left1:,	0:-24 1:-71 2:-62 4:-13 6:9 7:-35 10:-14 11:-9
left1:-	0:-19 2:-13 3:40 4:-16 5:-10 7:-18 8:-15 9:-29 10:19 11:-15
left1::	0:-13 2:-20 3:43 4:-59 5:-49 7:-32 8:-36 9:-25 10:17 11:-18
left1:;	0:-78 1:-23 2:-19 3:16 5:15 6:-9 7:-11 8:-8 9:-45 10:14
left1:abducted	0:23 4:-9 6:-18
left1:after	3:-16 6:15 9:15
left1:against	6:18 7:-11
left1:all	0:-33 1:-8 2:-11 4:-21 5:-22 6:9 7:-19 8:-22 10:27
left1:among	0:11 6:9
left1:and	0:-22 1:-45 4:-42 5:37 6:-27 7:8 8:8 9:-34 10:-18 11:-30
left1:another	1:-12 2:-12 3:-12 5:11 6:-14 7:9 8:-24 11:-33
left1:are	0:-10 3:17 4:-14 6:-9 10:-9 11:-11
left1:as	0:14 3:-12 4:-8 6:-27 7:16 9:-17 11:15
left1:at	0:21 1:8 2:-40 3:-35 4:-35 8:9 9:10 10:-48
left1:back	3:-22 6:11 8:-10 9:-16 11:24
left1:been	0:-15 3:-9 4:-12 6:26 7:-13 9:-14 10:-13
left1:buried	0:-14 2:-8 4:-11 5:-8 6:39
left1:but	4:11 10:-11
left1:captured	0:27 4:-14 6:-20
left1:carried	0:-13 3:-8 4:-10 5:-26 6:27 8:12 10:-10
left1:claimed	1:24 3:-9 5:-12 7:-9 9:-12
left1:confirmed	0:14 5:-14 6:18 7:-14 10:-15
left1:cost	3:-11 6:27
left1:counted	0:-20 1:11 3:-25 4:-20 5:-19 6:43 7:-25 8:-15 9:-28 10:-14 11:-24
left1:did	6:12
left1:displaced	3:24 6:-20
left1:driven	0:-12 3:35 6:-12 7:-8 9:-15 11:-9
left1:drove	3:24 5:-12 6:-12
left1:first	4:-14 10:16
left1:for	0:-51 1:-17 3:-13 4:-23 5:-33 6:-25 7:18 8:23 11:-36
left1:forced	0:-9 3:25 5:-14
left1:found	6:21 7:-9
left1:free	0:-17 4:-8 10:24 11:-9
left1:freed	0:-12 2:-9 4:-13 6:-8 10:19
left1:from	0:-9 1:10 2:-10 3:-9 4:-20 5:-8 6:23 7:-18 8:-17 10:-22
left1:further	6:-15 9:23 11:-15
left1:had	5:10 6:-10 7:10 9:10 11:-14
left1:has	0:-27 2:-17 3:-13 5:-16 6:-28 7:31 8:-17 9:-26 10:9 11:-17
left1:have	0:-16 2:-11 3:-18 4:8 6:21 7:-26 9:10 10:-30 11:-13
left1:hold	0:-20 4:22 6:-12 7:-9 10:-9
left1:hosts	3:-10 9:15 11:-16
left1:in	0:-15 3:-26 5:19 6:-25 7:-15 9:30 11:-19
left1:include	8:11 10:-8
left1:including	0:-11 2:14 3:-23 4:-36 6:17 7:-36 8:11 9:-22 11:-27
left1:injured	0:-9 3:-16 5:49 6:-33
left1:injuring	5:21 6:-20
left1:is	0:-17 1:-13 2:-9 3:15 4:-26 5:-31 6:-10 7:9 8:-22 10:-20 11:-19
left1:just	0:-27 3:-9 4:26 5:-17 6:-30 7:-10 8:-10 9:19 10:-18 11:-14
left1:kill	0:-18 5:-11 6:27
left1:killed	0:-58 1:-24 2:-17 3:-65 4:-20 5:-39 6:115 7:-35 8:-14 9:-18 10:-14 11:-10
left1:killing	0:-32 2:-8 3:-17 5:-26 6:66 7:-14 10:-10
left1:kills	5:-29 6:43 7:-15
left1:last	4:26 6:-22 7:22 10:-26
left1:leaves	0:-16 5:-19 7:14 9:-9 10:-13 11:-10
left1:leaving	3:12 9:-13
left1:left	0:-20 2:-16 3:-29 4:10 5:-8 7:19 9:-14 10:-12 11:-8
left1:let	0:-19 2:-13 3:-12 4:-33 6:-21 8:-8 10:27 11:10
left1:lists	3:-20 5:-16 6:-9 7:24 9:-8 11:-12
left1:lost	0:-27 1:-15 2:-16 3:-11 4:-18 5:-30 6:60 7:-37 8:-8 9:-10 10:-12
left1:made	0:-12 2:-16 3:8 4:-18 6:25 7:-16 10:-14
left1:move	9:16 11:-10
left1:not	0:42 2:-10 4:-20 5:-9 6:-33 7:-22
left1:of	1:-40 2:16 3:-18 4:-43 5:-10 6:8 8:-31 9:-58 10:-24 11:9
left1:off	0:18 3:19 6:-28 7:-10 9:-15 11:-21
left1:on	6:18
left1:only	0:-35 3:-22 4:-22 5:-17 6:36 7:-9 8:-17 10:22 11:-27
left1:or	3:11
left1:other	0:-23 1:-8 2:-16 5:-14 6:-22 7:10 8:-16 10:22
left1:out	0:-10 5:-9 6:15 7:-10 8:10
left1:over	0:-11 4:-8 8:-10 10:14
left1:passed	3:8 6:-10 11:-10
left1:reach	5:-9 6:23 7:-11
left1:reached	3:10 9:-9
left1:received	6:22 8:-9
left1:recorded	1:25 4:-14 6:-20 7:-18
left1:registered	3:8 5:-9 6:-26 7:-8 11:12
left1:release	0:-23 2:-13 4:-25 8:14 10:20
left1:released	8:27 10:-23
left1:remaining	4:13 5:-9 6:-22 7:18 8:8 10:-19
left1:reported	0:19 3:-8 4:-10 5:-18 7:12 8:-14
left1:reports	5:-10 6:13
left1:s	0:11 3:8
left1:said	0:-13 1:-16 2:-21 3:-20 4:-10 5:13 6:-21 7:-26 10:16 11:11
left1:saw	0:-22 2:-15 4:-26 5:29 6:-13 10:-14
left1:say	2:-13 4:-14 6:34
left1:says	0:-33 1:-26 2:-23 4:19 8:-25 9:-20 10:11 11:-34
left1:seized	0:35 4:-8 6:-20 8:-17 10:-9
left1:sent	3:28 4:-8 6:-31 7:-11 8:16
left1:so	0:-18 2:-10 3:-13 4:43 5:-20 6:-34 7:-35 10:-14 11:-15
left1:that	1:-60 2:19 3:-29 4:-31 5:-24 6:-13 9:-24 10:-22
left1:the	0:24 2:-10 3:-50 4:26 5:-21 6:-23 8:-10 9:14 10:-51
left1:them	0:9 2:-10 6:-12 8:-17 9:-8 10:-31
left1:then	5:-26 6:31
left1:to	0:-29 1:-24 2:21 3:-12 5:-67 6:26 7:-73 8:10 10:-39 11:9
left1:took	0:26 1:-15 3:-35 4:-31 5:-12 6:24 7:-30 8:-10 9:-12 10:-20 11:-13
left1:treated	5:27 6:-15
left1:up	0:-21 2:-24 3:-13 4:-27 6:26 7:-15 8:-8 9:-8 10:12 11:-9
left1:uprooted	3:30 6:-14 9:-22
left1:was	0:-8 1:19 3:17 4:15 5:-23 6:-30 7:-41 8:8 9:-21 10:-36 11:-17
left1:week	3:-8 4:-8 6:-10 8:-9 10:16
left1:were	0:27 1:-14 2:-38 3:-10 4:24 5:-36 6:-15 7:-26 8:-22 9:-8 10:-40 11:-10
left1:when	3:19 5:-11 6:-10
left1:where	0:-35 3:20 4:25 7:-15
left1:which	0:-32 1:-10 2:-22 3:-16 6:37 7:-14
left1:while	0:18 3:-12 6:-30 7:11 11:12
left1:whom	0:-30 1:-18 2:14 3:-18 4:-9 5:-19 6:24 7:-28 8:-10 9:17 10:-24
left1:with	0:21 1:-18 2:-29 3:-12 5:-49 6:-15 7:22 8:-24 9:-13 10:-28 11:12
left1:wounding	5:37 6:-34
left1:year	0:16 1:12 3:-22
left1:|	0:-53 1:-30 3:-30 4:-31 5:25 7:-37 8:-14 9:9 10:-15
left1:—	2:-9 3:-9 4:-17 5:-19 6:10 11:-9
left1:•	0:-13 1:-10 3:15 5:-9 6:13 8:-9 9:-39 11:-10
left2:	3:26 4:-9 5:-22 7:-20 9:-9 10:-9 11:-10
left2:"	0:-15 1:-9 2:12 3:-21 4:29 7:-10 8:-19 9:-13 10:-32 11:-18
left2:#	0:12 1:-28 2:-34 3:-8 4:-39 5:-46 6:18 7:-14 8:24 9:12 10:-27 11:-10
left2:)	0:-25 2:-12 3:13 4:-18 5:18 6:-8 7:-9 8:-12 9:-9 10:27 11:-8
left2:,	0:-36 1:-51 2:-27 3:-22 7:16 8:16 9:-30 10:-23
left2::	2:-15 3:-24 4:20 5:-17 6:21 7:-31 8:-20 10:-31 11:16
left2:;	0:-20 2:-12 3:-14 6:-15 7:15 9:15 10:20 11:-13
left2:a	0:-15 5:-10 7:-12 9:22 10:-9 11:-19
left2:account	0:-15 2:-15 4:-11 5:-8 7:19 8:-15 10:-16
left2:adding	2:-13 5:11 7:-14
left2:all	3:13
left2:alone	0:-8 1:21 6:-15 8:-11 9:-14
left2:along	0:21 2:-9 6:-20
left2:also	2:-9 3:-9 5:-19 7:9
left2:among	0:11 4:11 5:-18 6:-10 8:-16 10:-14
left2:and	0:14 1:-37 2:-42 3:35 5:-19 6:-29 7:28 8:-32 9:-25 11:-33
left2:are	3:-10 4:-15 5:-12 6:32 8:-21 9:-9 11:-12
left2:army	0:-21 2:-20 4:-16 5:-10 6:16 8:-15 10:19
left2:arrived	0:15 4:-10
left2:as	5:13
left2:at	5:11 6:-8
left2:august	0:-19 3:20 5:-15 6:10 8:-11 10:-10
left2:authorities	0:26 3:-16 5:-10 6:-15 7:-13 9:-16 11:-9
left2:average	3:-9 11:12
left2:boat	6:12
left2:bodies	0:-19 2:27 4:-33 5:19 7:-15 10:-30
left2:but	0:-13 2:-10 6:-10 7:21 8:-11 11:-8
left2:by	3:-16 9:15
left2:came	0:-10 3:18 6:-15 9:-9
left2:carried	0:-11 5:-8 6:-15 9:21 11:-14
left2:cases	6:23
left2:children	0:12 2:-13 3:-8 5:-20 6:33 7:-15 8:-11 10:-17
left2:cholera	6:9
left2:city	5:11 6:-11
left2:civilians	5:-22 6:27
left2:claims	5:-8 11:14
left2:climbs	6:21 7:-16
left2:confirmed	6:9
left2:could	0:17 2:-8 3:-8 4:-16 5:-19 6:28 7:-23 10:-8
left2:count	5:-11 6:25 7:-10
left2:court	10:-10 11:13
left2:day	0:-18 3:-20 5:-29 6:33 7:-14 8:12 9:-12 10:-15 11:17
left2:dead	1:-16 2:-9 3:-22 4:-12 5:35 6:-31 7:17 8:-14 9:-20 10:-9 11:-10
left2:death	5:12
left2:deaths	0:-26 3:-17 4:-8 5:26 7:-15 8:-10
left2:december	3:-13 5:-9 9:-19 11:22
left2:denied	6:10
left2:died	3:-12 5:14 6:-18 9:-8
left2:down	3:8 5:-19 6:9 7:8 9:-15 11:-17
left2:drones	6:9
left2:each	8:9 10:-9
left2:estimates	3:8 5:13 6:-9
left2:example	5:12 7:-13
left2:fallen	0:9 3:21 6:-11 7:-8 9:-16 11:-17
left2:far	3:-8 9:18 11:-10
left2:february	0:-9 3:8 5:-21 6:-18 7:-8 9:-26 11:19
left2:figure	0:29 1:25 2:-25 3:-8 4:-24 5:-25 6:-33 8:-15 9:12 10:-16 11:-11
left2:first	0:-20 4:28 5:-15 6:-18 7:-11 10:-16
left2:five	3:8
left2:flights	5:-27 6:28
left2:for	0:-11 3:-14 6:-12 9:19
left2:four	6:11
left2:given	5:10
left2:gunmen	2:-12 3:-14 4:-30 5:-11 6:9 7:-12 8:-12 10:24
left2:had	0:15 2:-21 3:8 4:-32 5:-31 6:-14 7:-30 9:-13 11:9
left2:handed	10:8
left2:has	1:18 2:-19 4:-32 6:12 7:-47 8:-9 9:-12 11:-27
left2:have	0:10 1:18 2:-16 3:-19 4:-31 5:-11 6:14 7:-14 8:-24 9:10 11:-26
left2:having	8:19 10:-15
left2:he	1:-13 2:-24 4:-39 8:31 9:-20 10:-36
left2:hit	6:14
left2:home	3:-24 6:-10 11:24
left2:hospital	0:-20 2:-10 3:-23 4:-23 5:27 6:13 7:-28 8:-8 10:-25
left2:hostages	0:-10 6:-11 8:17 10:-39 11:-9
left2:i	0:-47 1:-8 2:-33 3:-21 4:-20 5:9 6:52 7:-30 8:-13 9:-17 10:-46 11:-16
left2:in	0:-11 1:-13 2:-15 4:-38 5:29 6:-22 7:-23 9:-12 10:23 11:-12
left2:india	0:-8 4:-12 5:-10 6:11 10:17 11:-13
left2:injured	3:-12 5:29 6:-34 7:18
left2:injuries	5:-9 6:11
left2:iom	3:11
left2:is	5:8 8:9
left2:israel	0:-23 2:20 4:-20 6:10 7:-9 8:-13
left2:it	0:-22 1:-31 2:11 3:31 4:31 5:-18 6:-39 7:-44 9:-23 10:-23 11:-15
left2:january	8:-9 10:12 11:-9
left2:killed	0:10 2:-12 4:-16 5:28 6:-40 8:-9
left2:killing	0:-13 3:-12 5:-14 6:29
left2:last	1:13 3:-20 6:-10 9:-10 11:24
left2:late	4:-9 5:-21 6:24 10:-10
left2:law	5:-8 6:23 7:-21
left2:lebanon	3:-12 5:-17 6:16 9:9
left2:live	6:12
left2:lives	3:-9 5:-10 6:18
left2:looking	7:15 8:-9 9:-8
left2:man	5:-9 6:14 7:-8
left2:martyrs	5:23 6:-19
left2:may	6:18
left2:men	0:8 2:-12 3:-12 4:-20 5:-28 6:-13 7:-12 8:-12 9:18 10:21
left2:militants	0:26 6:-12 8:-15
left2:million	0:-14 3:-15 4:19 9:16 10:-18
left2:ministry	9:14 11:-8
left2:missing	0:-10 1:-10 3:14 4:-11 5:-17 6:-40 7:28
left2:mission	6:15
left2:names	0:-12 4:20 6:10 7:-9 10:-13
left2:nations	0:-10 3:13 4:13 9:-8 10:-12
left2:nine	5:-10 6:21 7:-11
left2:now	3:14 5:8 6:-14 11:-14
left2:number	0:17 2:-10 3:-13 4:-18 5:-8 6:18
left2:october	0:-11 2:13 6:8 7:-17 8:-10 10:-9 11:-12
left2:of	0:25 2:20 3:-47 4:-20 5:-20 7:-14 9:17 10:-48
left2:on	0:13 3:-15 5:16 6:-37 7:-16 9:18 10:-14 11:11
left2:one	6:14 7:-12
left2:out	0:-8 3:26 5:-14 6:17 7:-10 9:-13 11:-29
left2:partners	0:25 3:-13 6:-12
left2:people	2:-8 3:19 4:13 5:-36 6:-11 7:-24 9:11 10:-15 11:-13
left2:persons	3:18 9:-13
left2:police	0:-10 4:-11 6:22 10:-15
left2:population	3:-14 6:19 7:-9
left2:put	6:-23 7:24
left2:received	0:-9 4:-9 5:-10 8:-9 10:15
left2:refugees	9:8 11:-11
left2:remains	2:25 4:-24 6:21 8:-16 10:-20
left2:report	5:-13 6:21 7:-19 9:-9
left2:reports	5:8
left2:return	0:-23 2:-25 4:-12 6:-9 8:24 11:10
left2:risen	6:-16 7:-9 9:19 11:-11
left2:rises	3:-8 5:-10 6:25 7:-13
left2:road	7:13
left2:said	3:-16 5:14 6:10 7:-15 8:-10 10:15 11:-12
left2:same	0:12 3:15 5:11 6:-18 8:-12 10:-17
left2:say	2:-10 3:15 6:-18 7:-17 11:15
left2:says	0:-19 2:-19 3:18 4:-20 5:-20 6:-9 7:-15 9:-15 11:13
left2:second	6:14
left2:seven	6:-10 7:11
left2:she	6:11
left2:six	6:15
left2:soldiers	5:-9 6:21 8:-16 10:14
left2:speaks	2:-9 4:-9 7:14
left2:stands	0:-12 2:-8 4:18 10:-10
left2:states	0:-8 3:-12 6:-12 9:8 10:12
left2:stood	6:10
left2:strikes	3:15
left2:sunday	4:-11 5:-16 6:14 7:9 8:-12 10:15
left2:taken	0:-8 2:-8 3:-24 4:-13 5:17 6:-9 7:-18 8:-10 9:23 11:-12
left2:team	6:9
left2:teams	0:-17 1:17 3:-16 5:14 6:-13 9:-9 11:8
left2:thailand	0:-17 3:-10 4:-24 6:-12 8:25 9:-11 11:-9
left2:that	0:-16 1:24 2:-31 3:17 4:-21 5:-52 6:-34 8:14 11:-22
left2:the	0:-13 1:-17 2:-29 3:-17 4:15 5:-26 6:-42 7:33 8:-10 9:15 10:14 11:-24
left2:them	0:-36 2:-22 3:-17 4:22 5:-27 6:12 7:-17 8:-11 9:17 10:-22 11:-20
left2:there	0:24 1:-9 2:-11 3:22 5:-24 6:-54 7:32 9:-23 10:-13 11:-16
left2:these	0:-13 2:-12 3:18 4:10 5:-10 6:-17 8:-12 9:-19 10:8
left2:they	0:38 2:-20 3:-24 5:-31 6:-49 7:-28 11:-20
left2:those	2:-14 5:-8 8:17 10:-8
left2:thursday	0:17 3:-17 4:-9 5:-9 6:-22 9:-23 10:-24 11:23
left2:time	0:-12 4:19 10:-10
left2:to	0:-45 1:11 2:12 5:-47 7:-23 8:16 10:-23 11:-33
left2:together	0:18 10:-16
left2:told	2:-22 3:-16 4:9 5:28 6:-18 7:-14 8:-11 9:-13 10:-24 11:-17
left2:toll	5:-8 6:45 7:-23
left2:total	6:9 9:20 11:-21
left2:troops	0:-10 6:12
left2:two	0:-14 5:-9 6:36 7:-25
left2:up	1:13 5:-8 6:27 7:-25 8:-14 10:-13
left2:us	0:-17 2:-9 5:27 6:-26
left2:was	0:18 1:-10 2:-28 3:-11 4:24 5:-24 6:-47 7:-26 8:-10 10:18
left2:way	6:-15 8:16
left2:we	2:-28 3:-33 4:15 5:-21 6:17 7:-40 8:-22 9:12 10:-46
left2:week	3:-8 6:-8 9:-9 11:17
left2:were	0:-26 2:-16 4:36 5:-8 6:-25 10:-11
left2:which	1:16 3:-13 7:-20
left2:who	0:-21 3:-9 4:-9 5:9 6:23 8:-9 9:-16 11:-10
left2:will	3:16 6:-8 7:-8
left2:woman	6:13 7:-10
left2:women	0:-15 3:-11 5:-29 6:21 7:-30 9:18
left2:workers	5:-29 6:30
left2:would	4:-12 6:-22 7:24
left2:wounded	5:18 6:-9
left2:year	0:10 3:-23 4:-11 6:36 7:-33 9:24 10:-12 11:-8
left2:years	0:-19 2:21 3:-16 4:-9 6:-11 9:16 10:-9
left3:	0:-34 1:-8 2:-9 3:43 4:-17 5:-17 6:15 7:-10 8:-9 9:-27 11:-24
left3:"	1:-12 2:-18 3:-38 4:28 5:-33 6:32 7:-32 8:-14 9:-10 10:-39
left3:#	1:-37 2:-10 3:-11 4:9 6:-14 7:-8 8:-17 10:-22
left3:(	5:-27 6:29
left3:)	0:-8 2:-9 3:23 5:28 6:-33 9:-20 11:-12
left3:,	0:12 1:9 2:-27 5:-39 7:-13 8:8 10:-25 11:-43
left3:-	0:-19 2:-12 3:8 4:-22 5:-37 6:38 10:-25 11:-14
left3::	0:-22 2:-11 3:-33 4:-27 5:18 8:-10 9:14 10:10 11:-20
left3:;	0:-19 2:-9 3:-10 4:-25 6:11 7:14 9:9 11:-16
left3:a	0:-44 1:-18 2:9 3:-35 5:-27 6:46 7:-42 8:-21 9:-47 10:-34
left3:according	0:-15 2:-16 4:17 5:-9 6:14 8:-11 10:-12
left3:agency	1:15 3:8 6:-18 9:-24 11:23
left3:al	0:-8 3:32 5:-15 6:-9 7:-18 9:-17 11:-15
left3:among	0:-17 4:-21 5:-22 6:35 7:-13
left3:and	0:-21 2:12 3:10 4:16 7:-49 8:-44 9:-35 10:-23
left3:april	3:13 5:-8 6:-16 8:18 9:18 11:-19
left3:are	3:-14 6:12 7:-15 9:9
left3:as	3:21 5:-11 6:-11 9:-21 11:16
left3:at	0:-24 2:-16 3:-35 4:22 6:-28 7:9 8:14 10:-14 11:10
left3:authorities	2:-8 3:-10 7:-14 8:15 10:-16 11:11
left3:been	0:-30 2:13 3:-10 4:-12 5:-31 7:33 8:-16 10:-12
left3:between	3:-15 6:-9 9:18 11:-19
left3:by	2:-17 3:-15 4:-26 5:-27 6:29 11:15
left3:came	6:10
left3:camp	7:10
left3:cases	6:16
left3:central	6:9
left3:children	0:-8 3:10 6:-16 10:11
left3:confirmed	0:-22 4:26 5:-19 6:-27 7:15 10:-18
left3:country	0:-11 2:-8 3:-9 4:18 9:10 10:-10 11:-8
left3:dead	2:-10 3:14
left3:deaths	6:15
left3:displaced	3:14 6:-8 9:-8
left3:eight	0:16 1:17 3:-21 4:-15 6:-18 7:-14 10:-10
left3:eleven	6:9 7:-16
left3:february	5:9
left3:first	0:8 2:-8 3:13 4:-9 5:-13 7:-9 8:-12 10:9 11:-19
left3:five	0:-21 3:-15 4:-23 5:-10 6:-24 7:32 8:17 10:-8
left3:floods	3:15
left3:for	4:-15 5:-17 6:-28 7:35 9:-14
left3:found	6:-24 7:24
left3:four	2:-19 4:-18 6:13 7:-23
left3:from	0:-40 2:-24 3:-18 4:39 6:-35 7:-8 8:-14 9:16
left3:given	6:13
left3:had	0:21 1:-17 2:-12 3:23 4:-24 6:-18 7:-29 8:-28 11:-30
left3:has	0:-23 1:-11 2:-15 3:-45 4:-20 5:-23 6:-17 8:-21 9:11 10:19 11:12
left3:have	0:-26 2:-16 3:-16 4:-25 5:14 6:21 9:-16 10:-17 11:-13
left3:he	0:18 3:-26 7:-15 9:10 10:-10 11:-15
left3:health	3:-9 6:10 7:-9
left3:his	6:17 7:-8
left3:hospital	7:-16
left3:i	0:-17 2:22 4:-27 5:-10 6:-20 7:-12 8:-9 10:18
left3:in	0:-49 1:-30 2:-62 3:-31 4:-17 6:31 7:-29 8:15 9:-36 11:10
left3:is	2:13 4:-8 6:-14 7:12 8:-15 10:-9 11:-11
left3:israel	5:-8 8:17 10:-16
left3:it	0:26 1:-15 3:-36 7:-38 8:-23 9:-16 10:-10 11:-12
left3:its	0:-13 3:-8 8:19 10:-10
left3:january	0:-16 4:-11 6:24
left3:june	0:-12 3:14 4:-8 6:25 7:-16 8:-18 9:-12
left3:killed	0:26 6:-32
left3:last	0:13 3:-14 6:21 7:-11 9:-9 10:-9 11:15
left3:live	0:-21 3:-9 6:10 9:10 10:8
left3:lives	0:-8 3:-16 5:20 6:-25 7:16
left3:local	5:-14 6:17
left3:management	3:10 6:8 11:-12
left3:may	0:20 4:-8 6:-11 7:-14
left3:media	0:-18 2:10 4:-11 5:-32 6:23 7:-9 10:-8
left3:medical	6:12
left3:migration	1:13 3:9 6:-18
left3:monday	6:9
left3:morning	8:-17 10:17
left3:my	0:24 6:-17 7:-12
left3:near	0:-13 6:24
left3:nine	0:12 5:8 6:-10
left3:not	0:-10 4:14 7:-8 8:-11
left3:november	8:-11 10:11
left3:october	0:-10 5:-13 6:8 8:14 10:-8
left3:of	0:-24 1:17 2:-28 3:31 4:23 5:-14 6:-15 7:-26 9:-47 10:-22
left3:off	6:8
left3:office	3:-10 6:14 7:-9 9:16
left3:officials	3:-21 6:-12 9:21 11:-11
left3:on	0:23 2:-16 4:-26 5:-9 7:-10 8:-16 9:-10 10:-8
left3:one	0:-12 2:-20 4:20 5:21 6:-13 7:-8 8:10 10:-28
left3:or	3:15 5:9 6:-8
left3:out	0:19 5:16 6:-18
left3:over	6:16 8:13 10:-14
left3:people	2:-8 3:18 4:-15 5:27 6:-18 8:-8 9:-27 10:-9 11:-10
left3:press	5:15 6:-10
left3:red	2:-18 4:-9 5:8 8:-13 10:17
left3:region	0:-14 3:24 5:-17 6:-10
left3:reuters	0:-16 2:-8 4:-11 6:9 8:-10 10:24
left3:russia	3:-8 6:10 8:9
left3:s	0:13 2:-10 3:-38 4:-13 6:13 7:-20 8:-8 9:31 10:-21 11:-9
left3:said	0:-14 5:22 7:-13 9:10 10:-17 11:-10
left3:same	5:12
left3:says	5:12 6:-10 10:11
left3:second	0:-12 3:-18 5:-11 6:-19 8:-23 10:28 11:-14
left3:september	0:17 10:-16
left3:seven	5:-27 6:39 7:-15
left3:she	0:28 3:-17 5:8 6:-27 8:-15 9:-20 10:-13 11:-10
left3:since	0:27 5:-14 6:-21 7:-11
left3:six	3:19 5:10 6:-11 7:-23 9:-8
left3:so	2:-20 3:-21 4:25 6:-37 7:-17 8:-16 9:9 10:16 11:-19
left3:southern	6:15
left3:state	0:-11 6:10
left3:sudan	3:-9 6:18
left3:sunday	0:-18 2:-8 4:-21 5:16 6:14 7:-20 10:-14
left3:teams	3:9
left3:ten	2:15 4:-13 5:-9 6:-20 8:10 10:-14
left3:that	0:-44 2:-13 6:27 7:-23 8:10 9:-15 10:-24 11:-9
left3:the	0:-8 2:13 3:-37 4:-35 5:-10 6:24 7:-31 8:-32 9:-15 10:-9 11:-22
left3:their	0:11 6:11
left3:them	0:16 8:-11
left3:then	0:17 4:-9 10:-10
left3:there	0:-22 1:-9 2:-16 4:14 5:-23 6:15 8:-22 9:-13 10:-16 11:-16
left3:they	4:-12 8:-12 10:10
left3:this	0:-12 3:-28 5:-16 6:17 7:-15 9:17 11:12
left3:three	2:-9 3:-9 4:13 6:-17 7:-17 9:18
left3:thursday	6:12 10:8
left3:to	0:-31 1:-13 2:21 3:11 4:-45 6:-11 7:14 9:-35 11:-21
left3:told	2:21 3:-19 4:-8 5:22 6:-39 7:-27 8:12 10:-20 11:-10
left3:toll	3:-9 5:-9 6:35 7:-22
left3:tuesday	0:31 2:-12 4:-16 6:-29 7:-14 8:13 10:-15
left3:two	0:16 2:-8 3:-27 4:-23 5:-17 7:8 8:-22 10:11 11:-10
left3:united	0:-10 3:13 4:13 9:-8 10:-12
left3:up	6:-10 7:11
left3:war	1:-14 3:-10 6:34 9:-8
left3:was	4:-8 6:-26 10:9
left3:we	0:-26 1:-11 2:-12 3:10 4:-22 5:-30 8:10 9:-24 10:22
left3:week	0:-8 4:20 5:-9 6:-16 10:-10
left3:weeks	0:-28 3:14 4:-21 6:-12 8:-9 10:24
left3:were	0:-30 2:-35 4:-27 5:11 7:-8 10:26
left3:west	6:11
left3:where	9:11 10:-8
left3:which	5:-9 6:-14 7:16
left3:who	8:8
left3:without	0:-10 4:16 6:-14 10:-9
left3:would	0:-18 2:-20 3:-9 4:-18 6:20 7:-12 9:-14 10:9
left3:wounded	5:16 6:-16
left3:year	0:-8 3:-9 5:-11 6:32 9:-18
left3:—	0:-8 3:11 5:-25 6:11 10:9
left3:•	3:9 6:9 11:-14
many	0:-25 1:-56 2:-25 3:-17 4:8 6:8 7:-17 8:-35 9:11 11:-64
mostly:abducted	2:-35 5:-9 6:9 7:-36 8:-32 10:19
mostly:aid	0:-24 1:-59 2:-40 3:-36 4:-60 5:-51 6:12 9:44 10:-44 11:-19
mostly:allocated	3:18 6:-8
mostly:casualty	0:-21 2:-18 3:12 4:-10 6:12 7:22 8:-72 9:-33 10:-33 11:-81
mostly:displaced	2:-8 3:32 4:-8 5:-18 6:-12 7:-16 8:-10 9:-11 11:-33
mostly:displacement	1:-41 2:-48 3:10 4:-19 5:-19 7:-40 8:-8 9:-61 10:-13 11:16
mostly:held	0:-16 5:24 6:-38 8:-24 10:-12
mostly:hostage	0:9 1:-13 2:20 3:-46 5:-12 6:-54 7:-67 9:-23 11:-60
mostly:injured	0:-38 1:-13 2:-12 3:31 4:21 5:21 6:-27 7:-11 8:-8 9:-22 10:-15 11:-11
mostly:killed	0:-16 1:-27 2:-26 3:-12 4:-15 7:10 8:-53 9:-19 11:-79
mostly:missing	0:44 1:-14 2:-42 3:-35 4:-23 6:-50 8:-29 9:-27 10:9
mostly:pledged	0:-44 1:-19 2:-16 3:-21 4:-31 5:-31 6:29 10:-18 11:-26
mostly:prisoners-exchanged	0:-64 2:-38 3:-22 4:-10 5:-33 6:-27 8:56 9:-36 10:-50 11:-19
near:abab	3:12
near:abdi	3:17
near:abdu	0:43 1:-10 2:-42 3:-17 4:-11 5:-29 6:-25 8:-36 9:-11 10:-15 11:-21
near:aboa	6:14
near:abou	1:-16 2:-35 4:20 5:-34 6:-35 7:-48 8:-36 9:25
near:abov	0:-11 6:24 7:-15 11:-10
near:abro	3:-18 5:16 6:-41 7:-12 11:15
near:abu	3:9 6:10
near:acce	0:-13 2:-10 5:-9 7:-16 8:14 10:-17
near:acci	0:-8 1:-10 3:-12 5:-13 6:34 7:-15
near:acco	0:-30 1:-38 3:-22 5:-11 6:16 8:-62 10:-54 11:9
near:accu	3:-8 6:-10 11:18
near:aceh	0:-17 1:16 3:-23 5:-17 6:-25 7:-27 9:29
near:ackn	0:26 2:11 4:19 5:-33 6:-38 7:-19 8:-26 9:-15 10:-24 11:-9
near:acro	3:-31 4:-10 5:24 6:-9 7:-23 9:18
near:acti	0:-16 4:-17 5:-26 6:18 8:-9 9:-18 10:15 11:-10
near:adde	0:13 1:-11 2:-15 3:-14 4:-8 7:21 10:-23
near:addi	2:-14 5:34 6:-17 7:-8 9:-20 10:-9 11:-12
near:adds	0:25 2:12 3:-25 4:-15 5:-12 6:-33 7:-11 9:17 10:-13
near:aden	5:-8 6:10
near:admi	0:-9 1:13 2:-26 3:-18 4:-29 5:49 6:-31 7:-34 8:-15 9:-14 11:-12
near:afgh	0:-13 4:-9 5:11 7:-13 8:15
near:afp	2:-10 3:-8 5:-13 6:16 10:-14
near:afri	3:-20 5:-21 6:45 7:-16 9:-21 11:-20
near:afte	0:-10 1:-24 2:-58 3:-39 4:-34 5:-52 6:36 7:-17 10:18
near:agai	0:-14 4:-11 6:-8 9:10
near:age	2:-12 4:-17 5:-23 6:18 7:-9 8:-9 10:20
near:aged	5:30 6:-29
near:agen	0:-28 2:-22 3:-15 4:15 5:-24 6:-15 7:8 8:-13 10:-16 11:19
near:ago	0:-19 2:-27 3:21 4:31 5:-14 6:-27 7:-13 9:-16 10:-22 11:-10
near:agre	0:-31 2:-15 5:-14 6:-23 7:-9 8:11 9:-10 10:16
near:agri	0:-8 3:-11 5:-30 6:38 7:-26
near:ahea	11:10
near:aid	0:-17 3:24 4:-11 5:-11 6:-23 7:-10 8:10 9:-26 10:-11
near:air	0:-12 5:-10 6:38 7:-18
near:alam	3:13 9:-12 11:-8
near:alep	6:19
near:ali	5:13 6:-12
near:aliv	2:-22 3:-18 4:41 5:-16 6:9 7:-37 8:-27 11:-9
near:all	0:-39 1:-19 2:-36 3:25 4:-46 5:23 6:-17 7:-40 8:-8 9:-40 10:30 11:-33
near:alle	0:12 6:-9 8:-8
near:allo	3:-14 6:-9 7:-8 9:17
near:almo	5:-27 6:32
near:alon	1:29 2:-30 3:14 4:-31 6:-38 7:-30 8:-26 9:-15 10:-13 11:14
near:alre	0:-21 1:17 2:-18 4:18 5:-29 7:-30 8:-8 9:14 10:-14 11:-26
near:also	0:-26 2:-20 3:-19 4:22 5:-16 7:13 9:8 10:-16
near:ambu	0:-17 2:-29 4:-12 5:-13 6:40 7:-15 8:26 10:-30
near:amer	8:12
near:amon	0:9 1:-30 2:-37 5:12 6:-14 9:-34 10:-48 11:-24
near:and	0:-11 1:-29 2:-56 4:-13 7:-33 8:10 9:-23 11:-16
near:anda	6:23
near:andr	2:-9 4:-17 5:-17 6:14 7:-10 8:-12 10:22
near:anno	0:-15 2:-20 5:-12 6:26 8:10 10:10
near:anot	1:-14 2:-12 3:-8 5:10 6:-10 8:-25 11:-35
near:answ	2:-10 4:21 5:-15 6:-31 7:9 10:-24
near:anti	5:9
near:any	3:13
near:apar	5:23 6:-20
near:appr	3:-12 7:-8
near:apri	0:-24 2:-10 3:-17 4:-9 5:-13 6:10 7:-12 8:15 9:22 11:-21
near:are	0:-25 1:-58 2:-9 4:16 5:16 6:-56 7:32 8:-25 9:-12 11:-45
near:area	0:-11 2:13 3:-16 4:-11 5:12 7:-8 9:-13
near:arme	0:-10 1:-10 3:-24 4:32 5:-21 6:-28 8:-23 10:-27 11:-18
near:army	0:-47 1:-12 3:27 4:-50 5:-31 6:13 7:-21 8:-14 9:-12 10:29 11:-23
near:arou	1:-11 2:-16 3:-13 4:-27 5:-9 6:12 8:-22 9:-53 11:25
near:arre	5:-14 6:20 7:-10
near:arri	0:37 2:-15 3:-44 4:-29 5:-38 6:-12 8:-13 10:-28 11:9
near:arti	6:15
near:asho	0:-11 1:-9 2:-11 4:-27 5:-14 6:-13 7:34
near:aske	0:-11 2:10 5:9 6:-22 7:15 8:-27 9:-8 10:-21
near:asse	1:29 2:15 3:-19 4:-10 5:-16 6:-35 9:-16 11:22
near:assi	0:-17 2:-10 10:12
near:asso	0:-15 4:20 6:-14 7:-25 10:11
near:atta	0:16 1:-11 2:-20 3:8 4:22 7:-14 8:-15 9:-18 10:-43 11:-20
near:attr	3:-10 5:-12 6:25 10:-8
near:aug	8:8
near:augu	2:-14 4:-29 5:-20 7:-22 8:-22 9:-35 10:20 11:26
near:aust	6:12 7:-9
near:auth	0:18 2:-19 3:-28 4:-20 6:-10 9:-21
near:aver	0:-9 3:-16 6:-30 7:-14 9:29
near:away	0:43 1:-9 2:-23 3:-22 4:-41 6:-65 7:-9 8:-24 9:-21 10:13 11:-22
near:azer	4:17 5:-10 8:-11 9:-12 10:-9
near:baby	6:11 7:-9
near:back	0:-37 1:-21 2:9 3:-40 4:-21 5:-52 6:-57 7:-51 8:8 9:-71 10:26 11:66
near:balo	0:10
near:bama	0:16 3:-13 4:-9 7:-10 10:-8
near:band	4:15 5:-10 7:-11
near:bang	0:-12 3:-28 4:-14 7:-12 8:-14 9:15 10:24 11:-20
near:bank	6:10
near:bare	5:-17 6:26 7:-11
near:base	0:17 3:17 5:-9 6:-22 7:-11 9:-11 11:-13
near:basi	3:11 6:9 11:-9
near:bass	6:15
near:beac	6:23 7:-10
near:beat	0:-29 2:-17 4:-28 5:27 10:-17
near:beca	0:-23 1:-9 2:15 3:13 4:-38 5:19 6:-15 7:-14 8:-12 9:-16 10:15
near:beco	0:17 2:-8 4:20 6:-25 7:-10 8:-11 10:-19
near:bedo	0:-30 4:-19 5:-17 6:40 7:-10 8:-14 9:-11 10:-24 11:-13
near:beds	0:17 5:8 10:-10
near:been	2:-20 3:-14 4:-38 5:11 6:-12 7:25 8:12 9:-52 11:-47
near:befo	0:-40 1:-14 3:18 4:13 6:-19 7:-45 8:10 9:-12 11:-17
near:bega	0:9 5:-8
near:behi	0:-10 2:-18 4:18 5:-13 6:21 7:-12 10:-20
near:bein	0:-43 1:-10 2:-42 3:-25 4:-17 5:26 7:25 8:27 9:-13 10:-50 11:-18
near:beka	5:-35 6:36
near:belg	1:-8 3:-30 5:15 6:35 9:-27 11:-34
near:beli	0:-32 1:-10 4:37 5:-29 6:-54 8:-39 9:-21 10:9 11:-23
near:bell	0:-19 2:-12 3:23 6:-9 8:-8 10:11 11:-21
near:belo	2:-14 4:17 5:-10 10:-12
near:bene	6:20 7:-13
near:besi	0:-26 2:-16 4:28 5:12 6:-27 10:-16
near:betw	0:18 1:14 2:-8 4:-19 5:-26 6:-17 8:-20 10:-20
near:blac	6:9
near:blam	6:18
near:blan	3:13 6:-10
near:blas	5:28 6:-23
near:boar	2:-21 4:-37 5:22
near:boat	0:-9 1:-10 3:-19 4:-10 5:-21 6:15 7:19 9:-18 10:-8
near:bodi	0:-35 1:-11 2:18 3:-10 4:-17 7:14 8:-27 10:-14
near:bomb	5:-12 6:21
near:bone	5:22 6:-20
near:book	0:-13 3:-29 5:-11 6:-32 7:29 9:19 11:-20
near:bord	1:-8 2:-19 3:-40 4:-20 5:-19 7:-29 8:17 9:18 10:15 11:-23
near:born	3:-8 10:11
near:both	0:-19 2:-22 4:18 5:8 7:-16
near:boy	0:8 1:-10 2:-9 4:-13 5:29 6:-25 7:9 8:-9 10:-11
near:boys	0:-15 3:-20 4:-12 5:-18 6:18 7:-22 8:22 10:-22
near:brea	0:-14 3:-10 4:17 5:-11 6:-8 7:-9 9:11 10:-16
near:brid	0:-11 3:-24 4:-14 6:-14 8:-12 9:22 10:18 11:-26
near:brie	7:10
near:brig	6:16
near:brin	2:-16 3:-18 4:11 5:-16 7:-36 8:-15 9:13 10:16 11:-9
near:broa	5:-22 6:23
near:brok	0:-13 3:-12 4:-10 5:39 6:-26 7:-19 8:15 10:-12
near:brot	0:-22 2:-14 3:-10 4:-21 5:-32 6:36 7:-21 8:18 10:-28 11:-13
near:brou	0:-47 1:-12 2:-34 4:-41 5:37 8:-20 10:10 11:-15
near:buil	3:8 5:21 9:-10
near:bulg	0:-33 2:-19 4:8 5:13 6:-24 8:-9 10:15
near:bull	0:-10 2:-8 3:-13 5:38 6:-33 8:-14 9:-12 10:-16 11:-10
near:buri	0:-25 2:-17 4:-22 5:-16 6:61 7:-12 10:-10
near:burk	0:-12 6:8 7:-16 9:16
near:burn	0:10 1:-11 2:-31 4:-43 5:9 6:24 7:-30 8:-9 9:-21 10:-39 11:-12
near:buru	0:-8 3:-37 6:-26 9:45 10:-8 11:-26
near:bury	0:-16 4:-10 6:26 8:-11 10:-22
near:bus	0:-10 3:-19 4:-8 5:-17 6:43 7:-19
near:buse	0:-8 3:-11 4:-8 6:23
near:but	0:-35 1:-8 2:-14 3:-12 5:11 6:-9 7:22 8:-15 9:-27 10:-18 11:19
near:cali	5:15 6:-12
near:call	2:25 3:9 4:-27 5:-32 6:-13 7:-18 8:-8 9:-8 10:-10 11:-9
near:camb	3:11
near:came	0:-52 1:-15 2:-49 5:-44 6:-59 7:14 9:-13 10:39 11:15
near:camp	0:-22 1:14 4:-14 6:-26 10:-9
near:can	0:-9 2:-17 3:10 4:-18 5:-18 6:-17 7:29 8:-11 9:-24 10:-14 11:-27
near:cana	3:23 6:-9 9:-17 11:-8
near:cann	3:10 4:-10 5:-14 6:-46 7:40 11:-8
near:capi	0:-12 3:8 5:-10 6:-9 7:-8 11:12
near:capt	0:9 1:-22 3:-33 4:30 5:-45 6:-52 7:-37 8:45 9:-23 10:-40 11:-26
near:car	0:-11 2:-12 4:-10 10:21
near:card	0:9 3:-9 4:-11 6:-8 8:12 9:22 11:-20
near:care	5:36 6:-29 7:-12
near:carg	6:-8 7:12
near:carr	0:19 1:-15 3:-48 4:-27 5:-16 6:18 8:-16 10:-25
near:case	3:-14 5:-16 6:30 9:-8
near:casu	0:-10 1:18 2:-9 3:-8 7:-16 8:-11
near:cata	0:-10 3:8 6:9
near:cate	0:-10 2:10 4:-12 5:-11 6:-16 7:14
near:caus	0:-10 1:11
near:ceas	1:26 6:-16 8:-16 10:16
near:cebu	6:10
near:cele	6:9
near:cell	6:9
near:ceme	0:-8 2:-19 4:27 6:-25 8:-8 10:-21
near:cent	0:-18 1:13 2:-17 3:26 4:-24 6:-11 7:-26 8:-26 9:-13 10:-11
near:cert	0:-13 2:-15 4:18 5:-10 6:16 7:-8 8:-10 10:-12
near:chad	3:-29 5:-14 6:-14 9:32 11:-16
near:chan	5:14 6:-13
near:chap	0:21 3:-32 4:-8 6:-13 10:-13 11:30
near:char	0:-21 4:26 10:-28
near:chec	0:13
near:chib	0:32 4:-25 8:-10 10:-8
near:chie	3:-28 4:-12 6:-27 7:38 11:20
near:chil	1:-17 2:-48 3:25 4:-36 6:9 7:-27 8:-34 10:-21 11:-46
near:chin	0:10 2:11 4:16 5:-12 6:-12 10:-39
near:chol	3:-8 6:24
near:chri	4:-10 8:-9 10:11
near:chur	0:11 4:-19 8:-18 10:12
near:circ	0:-11 3:-15 6:9 7:18 8:-16 11:-9
near:citi	0:-18 2:22 3:-20 4:-27 5:-16 6:18 7:-13 8:13 10:-13 11:-15
near:city	1:-15 2:-16 4:-29 5:22 6:8 7:-34 9:-27 10:-12 11:-20
near:civi	0:-33 1:-13 2:-19 3:-12 4:-14 5:19 7:-37 8:27 9:-25 10:-28 11:-12
near:clai	1:16 3:-24 4:-29 5:-24 6:19 7:-34 8:-10 9:-16 10:-16
near:clas	0:20 3:-10 6:-19
near:clea	10:-8 11:17
near:clim	6:22 7:-12
near:clin	3:-8 5:25 7:-16 9:-8 10:-10 11:-16
near:cloc	5:11
near:clos	0:-29 3:-32 4:-19 5:-13 6:30
near:coac	6:8
near:coas	0:-13 1:12 3:14 4:-9 5:-20 6:-9 7:10
near:coff	0:-10 2:22 3:-23 5:-11 6:-27 7:-9 8:-9 9:-20 10:-19 11:25
near:cold	3:21 9:-19
near:coll	0:-14 1:-8 3:-25 5:-12 6:44 7:-32
near:colo	0:-23 1:8 2:13 3:-13 4:-22 5:-14 6:8 8:-34 10:10
near:colu	0:-14 4:-9 10:18
near:comb	5:10
near:come	0:-35 1:-10 3:-33 4:14 5:-26 6:-45 7:-31 9:21 10:8
near:comm	1:-18 2:-45 3:-32 4:-53 5:-37 6:36 7:-14 8:-33 9:-56 11:38
near:comp	0:-25 2:-20 3:-43 4:-17 9:18 10:-23
near:conc	0:-9 2:-19 4:19 6:21 7:-13 10:-14
near:cond	2:-9 3:-9 5:36 6:-22 7:-17
near:conf	0:16 1:-18 2:-42 5:-29 7:-10 9:-37 10:13 11:-16
near:cong	0:8 3:-26 5:-18 8:-8 9:19 11:-22
near:cons	2:-12 3:17 4:-23 6:-29 7:21 8:-13 10:20
near:cont	0:-23 2:9 5:-35 6:-19 7:11 10:-23
near:conv	0:26 1:-9 2:-16 3:-10 4:-19 5:-27 6:-25 7:-9 8:-10 9:19 10:-13 11:-16
near:coor	3:27 8:17 9:-21 11:-28
near:corp	0:-12 7:10
near:corr	0:-18 3:-19 4:8 5:22 6:-17 7:-23 9:14 10:-9
near:cost	0:-24 3:-22 4:-10 5:-21 6:53 7:-14 8:-8 9:-8
near:coul	0:16 1:-22 2:16 3:-14 6:-33 7:-8 9:30 10:-43 11:-36
near:coun	0:-22 1:-10 2:-46 4:23 5:-15 6:35 7:-49 8:-42 9:-13 10:-31
near:cour	2:-10 3:-11 4:-19 6:-26 7:9 8:18 9:-9 10:-23 11:12
near:cove	0:-9 4:15 6:-8 8:-11
near:cras	0:-12 5:-13 6:27 7:-13
near:cres	3:11
near:crew	0:18 2:-10 6:-8 10:-21
near:crim	6:10
near:cris	3:12 6:-21 9:10 11:-8
near:crit	0:11 2:-12 3:-8 4:-14 5:49 6:-40 7:-21 10:-14
near:cros	0:-36 1:-16 3:-40 4:-40 6:-50 7:-9 8:-30 9:9 10:38 11:30
near:crus	5:-12 6:19 7:-15
near:cust	2:31 4:-10 5:-8 6:-36 7:18
near:cut	3:18 7:-9 9:-14 11:-21
near:cuts	3:-8 6:-10
near:cvm	5:-11 6:15
near:dail	0:-9 3:-16 6:-27 7:-14 9:29
near:dama	5:26 6:-31 7:8 9:-14
near:date	0:-9 8:-28 10:27
near:daug	5:-13 6:26 7:-24
near:dawn	2:-13 4:-17 5:10 6:-16 10:10
near:day	0:-28 1:10 2:-21 3:-19 4:-30 5:-47 6:24 7:-16 11:21
near:days	0:-17 1:-13 3:21 4:-40 5:-56 6:37 7:-45 9:-17 11:-12
near:dead	0:-16 2:18 3:-50 4:-68 5:-28 6:76 7:-28 8:-61 9:-50 10:-64 11:-27
near:deal	0:-14 2:-20 5:-19 6:29 8:-11 9:-10 10:-28 11:-23
near:deat	0:-45 1:-16 2:-30 3:-51 4:-25 5:10 6:54 7:-30 8:-18 9:-21 10:-12 11:-27
near:deca	0:15 2:-25 4:17 5:-8 8:-10 10:-18
near:dece	0:-15 1:-8 2:-13 3:-23 4:-12 5:-41 6:15 7:-41 8:14 10:-10 11:16
near:deci	6:8
near:decl	8:-8 10:14
near:defe	0:13 2:-8 4:-15 5:-21 6:17 7:-16 10:-11
near:del	3:9
near:dela	0:-21 2:12 4:25 5:-31 7:-11 8:-8 10:-20
near:deli	2:-13 6:24
near:demo	0:-11 2:-8 3:-14 5:-9 6:-12 9:14 10:-12 11:11
near:deni	0:-20 1:-8 5:-19 8:10 10:-26
near:depa	0:-23 3:23 5:-9 7:-11 9:-19 11:-8
near:depo	0:-8 2:-10 3:-16 8:16 9:-17 10:-14 11:25
near:depu	0:-8 3:-20 5:-9 9:-10 11:23
near:dera	3:13 5:-10 6:13
near:dest	2:15 3:9 4:-9 6:-15
near:deta	1:-8 2:-25 3:-25 4:16 5:-20 6:-45 7:-33 8:37 9:-33 10:-14 11:-12
near:dete	8:16 10:-14
near:dhak	11:17
near:did	0:10 2:-18 3:-11 4:-18 5:-36 6:41 7:-25 8:-12 9:-10 10:-17 11:16
near:die	0:-8 2:29 4:-9 5:-15 6:-18
near:died	0:-72 1:8 2:58 3:-71 4:-32 5:-65 6:56 7:-47 8:-9 9:-53 10:-51 11:-36
near:diff	5:17 6:-9 7:-10 9:13
near:dire	2:-22 4:-11 7:-11 8:31 9:-10 10:-28 11:11
near:disa	0:-10 1:22 6:-29 7:11 9:-28 11:-9
near:disc	0:-18 3:-18 5:42 6:-33 7:-32
near:disp	0:-19 1:-12 2:-11 3:67 4:-10 5:-36 6:-14 7:-34 8:-13 9:-38 10:-8 11:-38
near:dist	2:-10 3:13 4:-14 6:13 7:-18 8:-14 9:-20 11:-23
near:dive	6:-8 7:15
near:dna	0:-14 4:-9 6:26 7:-22 8:-10 9:-14 11:-13
near:dnip	2:-9 6:16
near:doct	0:-23 2:-13 4:-13 5:49 6:-46 7:-18 8:-8
near:docu	6:15
near:does	0:-9 4:14 10:-15
near:doll	0:-9 2:-10 6:-10 7:-8 10:20
near:dorm	0:-13 4:-11 10:17
near:doub	0:9 3:18 4:-10 6:-10 7:-8 9:-10 10:-10
near:down	0:-46 1:-15 2:-14 3:12 4:15 5:-20 8:-14 10:-34 11:-38
near:doze	0:22 2:-12 3:-16 4:-26 5:-27 6:47 7:-27 8:-15 9:-17 10:-25
near:driv	0:16 1:-16 2:-18 3:13 5:8 6:-27 7:-56 8:-22 10:-19
near:dron	0:-23 2:-12 5:-20 6:37 7:-13 10:-8
near:drop	6:22
near:drov	0:-10 2:-10 6:-10 7:-9 9:-14 10:21
near:drow	0:-14 1:-14 2:-19 3:-24 4:-21 5:-28 6:68 7:-36 9:-15 10:-10 11:-18
near:dtm	3:13 11:-8
near:due	0:-19 1:-9 2:38 4:-26 6:-44 7:-13 8:8 10:-11
near:dug	0:-19 2:-9 3:-15 4:-27 6:33 7:-19 9:-8 10:-12 11:-9
near:duri	0:-16 2:-19 3:-28 4:-8 6:27 7:-16 8:-22 9:-19 10:16 11:28
near:duty	5:13
near:each	0:-26 2:-14 3:-20 4:-25 5:-34 6:36 7:-26 8:37 10:-40 11:-8
near:earl	2:-8 3:-28 4:-10 5:-30 6:14 8:-11 9:31 11:-14
near:eart	3:-8 5:11 6:9 7:-18
near:east	0:-10 1:11 5:-10 7:-10 9:22 11:-31
near:econ	0:11
near:egyp	0:-13 2:-12 3:-26 5:-19 6:9 7:-11 8:22 9:15 10:-27 11:-11
near:eigh	1:13 3:-22 4:16 5:16 6:-23 7:-12 8:-41 11:-21
near:elec	0:-19 2:-13 4:15 5:-26 6:37 7:-18 10:-24
near:elev	0:-15 2:-22 3:-32 6:9 7:-19 9:-29 10:-13 11:29
near:elim	0:-13 2:-9 6:28
near:eln	0:-9 2:-12 4:28 6:-15 8:-31
near:else	3:-8 9:-18 11:22
near:emba	0:-11 4:-14 8:-14 9:-18 10:24 11:-11
near:emer	0:-17 2:-21 3:-9 4:23 5:21 6:-27 7:-19 8:18 9:-24 10:-22
near:emir	2:-9 8:-23 10:29
near:empl	0:12 10:-8
near:end	4:-8 8:-9 9:20 10:17 11:-11
near:enem	6:16
near:ener	0:20 5:-10 6:-11 10:-16
near:engi	2:14 3:15 10:-17
near:ente	0:-8 3:-22 7:-10 9:27 11:-15
near:esca	0:-16 2:-19 4:-8 6:-35 8:-12 10:36
near:esta	0:19 4:-16 5:-8
near:esti	0:-13 1:19 2:-9 3:9 5:-22 6:11 8:-15 9:11 11:-20
near:ethi	0:-31 2:-9 3:-32 4:-41 5:-11 6:-15 7:-26 8:-21 9:24 10:42 11:-32
near:euro	0:-21 3:-31 4:-9 5:-8 6:25 7:-12 9:14 11:-11
near:evac	0:-21 2:-8 3:36 4:-15 5:25 6:-48 7:-10 9:-20 10:-12 11:-14
near:even	0:-12 2:-13 4:-14 5:-16 6:11 7:18
near:ever	0:-18 2:-17 3:-16 4:25 5:10 6:-15 9:16 10:-22
near:exam	0:-36 2:-37 3:-14 4:-30 5:-15 6:23 7:24 8:10 9:-18 10:17 11:-12
near:exch	0:-26 3:-13 4:-22 5:-12 6:-40 7:-15 8:46 10:-28 11:-9
near:exec	0:-15 2:24 4:-12 5:-24 8:-12 10:-16
near:expe	1:-9 2:8 3:14 5:-21 7:-18 8:-15 10:-12 11:-8
near:expl	0:-9 1:21 6:-16 7:-11
near:exte	5:-27 6:27
near:face	3:13 9:-10
near:faci	2:-9 8:-12 10:16
near:fact	0:33 2:-9 3:-35 4:-18 5:-20 6:-14 7:-26 8:16 10:-16 11:-11
near:fail	3:8
near:fair	6:10
near:fall	1:-15 2:-21 4:-30 5:-19 6:13 8:11 9:10 10:-20 11:-34
near:fami	0:-21 2:-20 4:17 5:-24 7:-15 8:-13 9:-9 10:14 11:-14
near:far	0:13 2:-16 3:-11 4:-12 5:-28 6:9 7:-24 8:-12 11:12
near:farm	0:-41 2:-16 3:13 4:23 5:-22 6:32 7:-9
near:fash	3:10 6:8
near:faso	0:-12 6:8 7:-16 9:16
near:fata	0:-27 1:15 3:-14 4:-8 6:17 7:-24 9:-9 11:-9
near:fear	3:9 5:-22 6:17 7:9 9:-13
near:febr	0:-20 2:15 4:-12 5:-21 6:-16 7:-13 9:-34 11:19
near:fede	0:-9 3:-31 5:-13 7:16 9:-10 11:13
near:fell	0:-18 3:-15 4:-19 5:8 6:34 7:-22 9:-14 10:-16
near:fest	0:16 4:-13 6:12 7:-8
near:fewe	0:-13 2:-16 8:-12 10:15
near:fiel	3:8 6:14 7:-15
near:fift	0:-18 2:-11 3:13 4:-27 5:-19 6:32 7:-18 9:-12 10:-22 11:-9
near:figh	0:11 1:-20 2:-16 4:13 5:-21 7:-8 8:18 9:-9 10:-28
near:figu	0:20 1:19 2:-36 3:-17 4:-30 5:-36 8:-32 9:13 10:-27 11:-36
near:fili	8:-9 10:10
near:fina	0:-13 1:-10 3:-12 6:30 7:-23 8:16
near:find	5:-13 6:-41 7:41 9:-16 11:-22
near:fire	0:-12 2:-11 4:-8 6:9
near:firs	0:13 2:-33 3:-12 5:-55 6:-9 7:-13 8:-33 9:-13 10:8
near:fish	0:-15 2:-18 3:-25 5:-41 6:47 7:-17 8:-9 9:-10 10:-43 11:-10
near:five	0:-30 1:-22 2:-36 4:-56 6:16 7:13 8:18 9:-41 10:-13 11:-26
near:flas	3:-9 6:14
near:fled	3:-20 6:-29 7:-8 9:46 11:-48
near:flee	0:-10 3:25 5:-15
near:flew	5:20 6:-18
near:flig	5:-27 6:28
near:floo	0:-20 1:-18 3:19 4:-10 5:14 6:19 7:-56 9:-26 11:-32
near:flow	0:-9 5:8 6:-20 7:11
near:foll	0:-29 2:-11 3:-23 4:-20 6:-33 9:21 10:19 11:-23
near:foot	3:20 5:-15 7:-14 9:-9 10:-11 11:-14
near:for	0:-46 1:-26 2:-20 3:-26 4:-24 5:-43 6:-38 7:58 8:28 9:-19 11:-45
near:forc	0:-33 1:-11 2:9 4:-31 5:-20 6:21 7:8 8:-19 11:-43
near:fore	2:8 3:-22 4:-25 5:-32 6:24 7:-17 8:-33 9:-18
near:form	0:-29 2:-14 3:-16 4:37 5:-12 7:-14 8:-25 9:-17 10:-20 11:-8
near:fort	0:17 2:-9 3:10 4:-25 5:11 6:-22 8:-9 10:17 11:-9
near:foun	0:-13 1:-14 2:-29 4:-39 5:-49 7:29 8:-10 9:-11 10:-25 11:-14
near:four	0:33 1:-22 2:-13 3:13 4:-80 6:-11 7:-12 8:-10 9:-41 10:9 11:-29
near:frac	5:12
near:fran	0:-21 3:-24 4:-8 6:29
near:free	0:-47 1:-10 2:-34 3:-30 4:-28 5:-39 6:-17 7:-27 8:8 9:-18 10:60 11:-39
near:frid	1:-15 2:-8 3:22 4:-31 5:-10 6:-9 7:9 9:-37 11:-35
near:from	1:-21 4:-13 5:-29 6:-24 8:-34 9:-14 10:-18 11:11
near:fron	4:-8 6:25 7:-9 8:-15 10:15
near:fuel	0:29 2:-16 4:-19 5:10 6:-36 10:-15
near:furt	0:-8 7:-11 9:22 11:-17
near:game	5:-8 6:10
near:gang	4:-23 6:20 10:19
near:gas	6:12 7:-10
near:gate	8:10
near:gath	3:22 6:-22 11:-11
near:gavd	6:-8 7:14
near:gave	1:-9 2:-16 3:-14 4:-32 5:17 6:9 7:-13 8:-10 9:-23 11:-15
near:gaza	0:-52 1:-8 2:16 3:-26 5:-22 6:-16 7:-18 8:33 10:-9 11:-11
near:gene	0:-10 6:13 7:-10
near:get	2:-12 3:-36 5:-14 6:-12 7:-11 9:17 11:12
near:girl	0:24 1:-10 2:-18 4:-26 5:24 6:-43 8:-27 9:-24 11:16
near:give	0:-58 1:-10 2:11 3:10 4:-29 6:21 7:-13 8:-31 10:-13 11:-27
near:givi	6:19 8:-10
near:goes	0:-12 3:-9 4:-24 6:24 10:8
near:goma	0:-18 3:27 5:18 6:14 8:-8 9:-38 11:-16
near:gone	0:-23 1:13 2:-17 3:-67 4:-19 5:10 6:-15 7:-52 8:-13 9:8 10:-10 11:54
near:good	0:-10 3:9 4:-8 5:22 6:-10 7:-21 8:21 9:-26 10:-15
near:got	0:-25 2:-13 4:-12 5:-13 7:-10 9:-15 10:21 11:14
near:gove	0:-13 1:-16 2:-31 3:-8 4:12 5:-10 7:-19 10:-37 11:29
near:gran	5:11
near:grav	2:-19 4:18 5:13 7:-8 10:-15
near:gree	5:17 6:-21 7:-11 8:18 10:-11
near:grou	0:-17 1:-24 2:-61 3:28 4:-28 5:-37 6:46 7:-51 8:19 9:-10 10:-28 11:-44
near:grow	6:-10 7:11
near:guar	0:-22 2:11 4:-19 5:-33 6:14 7:11 10:-18
near:guer	0:-13 2:-10 4:-9 6:12 8:-23 10:21
near:gues	6:13
near:gunm	2:-22 3:-17 4:-13 5:-15 7:-17 8:-16 10:20
near:guns	0:-8 3:-15 5:45 6:-42 7:-8
near:had	2:-9 3:-15 4:-14 7:-30 8:-10 9:18 10:-15 11:-41
near:hait	0:-10 3:-12 6:27
near:half	0:-17 3:-16 4:8 5:-18 6:9 8:-20 9:14 10:9 11:-34
near:hall	3:24 6:-12
near:hama	1:-8 2:-10 3:-10 4:20 5:-11 7:-25 8:-40
near:haml	3:23 5:-8 6:-15 7:-8
near:hand	0:-55 1:-19 3:-26 4:40 5:-35 6:10 7:-28 8:-18 9:-21 11:-16
near:happ	0:-15 2:-12 6:14 10:18
near:has	0:-16 2:-76 3:-14 4:-46 5:-20 6:-10 7:27 11:-28
near:have	0:-34 1:-8 2:18 3:-10 4:-57 5:-15 6:-13 8:-62 9:29
near:havi	0:-14 2:-17 4:-15 5:-22 6:36 7:-10 8:16 10:-20
near:haza	0:16 10:-9
near:head	0:37 2:-12 3:-33 5:-21 6:-10 7:-21 9:21 10:-17 11:-20
near:heal	0:-27 1:-13 2:-20 3:-17 4:-28 5:11 6:37 7:-25 8:-17 9:-10 10:8 11:-17
near:hear	0:-29 1:-8 2:-14 3:-18 4:18 5:-36 7:-17 8:21 9:-13 10:-24 11:-18
near:heat	0:-12 5:-12 6:27 7:-14
near:held	0:-48 2:14 3:-21 4:45 5:-24 6:-36 7:-23 8:-27 9:-11 10:14 11:-8
near:heli	1:-13 2:-27 3:-19 5:11 6:15 7:-34 8:-12 9:-9 10:-22 11:-8
near:hell	6:13
near:help	0:-21 2:-15 3:-13 4:-26 5:17 6:-16 7:25 8:11 9:-10 10:-22 11:-12
near:her	0:10 3:-16 5:-29 6:14 7:-21 9:-10 10:-8
near:herd	0:-13 1:34 2:-12 3:-9 4:-14 5:-23 6:-16 7:-15 9:-18 10:-9 11:-8
near:here	0:-9 2:-9 3:9 4:-24 5:-29 6:21 7:-13 8:-21 9:-12 10:26
near:hers	5:26 6:-25
near:hezb	6:21 7:-9
near:high	3:12 5:-9 6:13 11:-13
near:hill	0:15 3:-16 4:-13 5:-23 6:28 7:-13 10:-15
near:him	0:-34 2:-17 4:-23 5:20 6:15 7:-20 10:-24
near:his	0:-22 1:-23 3:-18 5:16 6:-17 8:-25 9:-19 10:-33 11:10
near:hit	0:-10 1:-9 2:-8 3:-21 4:-9 5:33 6:-9 7:-31 10:-8
near:hits	5:-8 7:10
near:hold	0:-10 1:-12 2:-16 3:-16 4:33 5:-21 6:-35 7:-22 8:20 9:9 10:-19 11:-17
near:home	0:-63 1:-22 2:-49 3:37 4:-11 6:-36 7:-19 8:12 9:-41
near:homs	3:-8 9:-14 11:23
near:hope	4:-9 6:-14 7:17
near:hosp	0:-42 1:-20 2:-34 3:-38 4:-49 5:77 6:-22 7:-70 8:-18 9:-22 10:-48 11:-10
near:host	2:8 3:-24 4:11 5:-23 6:-9 7:-30 8:16 9:23 10:-57 11:-35
near:hote	5:8 6:23 7:-21
near:hour	0:-32 1:-8 2:-25 3:14 4:-31 5:-15 7:-27 8:16 9:-18 10:23 11:-23
near:hous	0:17 1:-10 2:-23 3:19 4:9 5:12 6:-41 7:-32 8:-28 9:-34 11:14
near:hout	0:-11 4:20 6:-17 7:-13 10:-8
near:how	2:-8 6:17
near:howe	5:-10 6:23 7:-9
near:huma	1:-17 3:-10 4:9 5:-39 6:29 7:9 8:-24 9:-33 10:12 11:-26
near:hund	0:-13 2:-16 3:-26 4:11 5:-19 7:15 8:18 9:-15 10:-26 11:-10
near:hung	6:9
near:hurt	0:-28 1:22 2:-20 3:-25 4:-24 5:66 6:-58 7:-30 8:-16 9:-26 10:-26 11:-13
near:hygi	3:-11 6:20
near:icrc	0:-14 1:19 2:-18 4:-17 6:-10 8:-13 10:9
near:iden	2:12 4:-21 5:-27 6:24 7:-17 10:-19
near:idf	2:-8 4:-9 6:21 10:-8
near:idle	3:-13 6:-10 9:-14 11:22
near:impr	3:-9 9:-14 11:14
near:inci	5:20 6:-10 7:-8 10:-9
near:incl	0:-13 1:-26 3:-29 4:-40 6:28 8:24 9:-41 10:-14 11:-42
near:indi	0:30 2:-13 3:-23 4:-26 6:-20 8:-24 9:-16
near:indo	6:20
near:infa	6:15 9:-9
near:infe	0:-23 2:-8 4:-19 7:-11 10:25
near:info	3:13 6:-15 7:14 11:-12
near:inha	5:28 6:-24 7:-13
near:init	6:10
near:inju	0:-16 1:-27 2:-23 3:-43 4:-28 5:87 6:-58 7:-29 8:-27 9:-38 10:-33 11:-25
near:insi	0:-17 2:-8 3:29 5:-12 6:25 7:-20 8:14 9:-28 10:-28 11:-19
near:insp	0:20 4:-19 6:-22 7:15
near:inst	0:12
near:inte	0:-31 2:-31 3:21 5:15 6:-18 7:-30 10:-30 11:-18
near:into	0:18 1:-17 2:-20 3:-55 5:-52 6:-32 7:-42 8:-19 9:55 11:-43
near:inve	2:23 3:-8 5:-20 6:-9 7:-13
near:iom	3:18 5:-11 7:-9 9:-29
near:iran	3:-24 4:-12 5:12 6:-15 8:-13 10:16 11:13
near:iraq	3:-16 11:17
near:irel	5:-11 6:17 7:-12
near:isla	6:18 9:-8 11:10
near:isra	0:-19 1:-23 2:29 3:-43 4:-49 5:-34 6:-26 7:-49 8:14 9:-35 10:30 11:-20
near:ital	4:23 5:-10 6:-17
near:its	0:-18 1:21 2:10 3:-20 4:-35 6:-14 7:-21 8:30 9:8 10:-53 11:-14
near:itse	0:-12 3:18 7:-9 9:-10 11:-15
near:ivor	0:-9 3:14
near:jail	4:-13 8:16 10:-12
near:jama	3:15 6:18 7:-15 9:-8
near:janu	0:-29 1:22 2:-13 3:-14 4:-25 5:-12 7:-28 8:-32 9:-43 10:27 11:8
near:jiha	0:9 6:9
near:join	0:-12 4:-10 5:-11 6:-23 7:-10 8:-12 9:8 10:23
near:jord	3:-15 6:-9 11:16
near:jour	4:11
near:judg	3:8 5:-21 6:16 7:-11
near:july	2:-11 3:-33 5:-8 6:13 7:-15 8:-8 9:-22 11:34
near:jump	6:8
near:june	0:-33 1:-12 2:-11 3:23 4:-18 6:31 7:-31 8:-33 9:-34
near:just	1:-9 2:-15 3:-21 4:21 5:-27 7:-17 8:-16 9:17 10:-23 11:-20
near:kadu	0:11 2:-11 4:8 5:12 6:-18 8:-13 10:-8
near:keep	0:-11 2:-14 4:21 5:-10 6:-14 10:-16
near:kens	0:-8 3:25 6:-9 10:-15 11:-22
near:keny	6:8
near:kept	1:-12 2:-16 3:18 4:9 5:14 6:-29 7:-13 9:-13 10:-13
near:khan	5:-10 6:19
near:khar	3:-12 5:9 11:10
near:kher	5:-9 6:11
near:khyb	5:-8 6:24 7:-15
near:kidn	0:46 1:-15 2:-55 3:-29 4:-20 5:-27 6:-32 7:-18 8:-46 9:-14 11:-12
near:kill	0:-14 3:-46 4:-40 5:-12 6:68 7:-47 8:-62 9:-60 10:-27 11:-48
near:kilo	5:24 6:-24
near:kitc	5:-10 6:21
near:kivu	7:9
near:knew	2:-9 4:-8 6:15
near:know	0:-8 2:-14 3:-14 4:10 5:28 6:-25 8:-10 10:-12
near:kore	0:-8 5:-14 7:9
near:krem	0:-14 1:-13 5:-8 6:9 7:-8 8:16 10:-11
near:kuna	5:-9 6:17 9:-12 11:-20
near:kurs	0:-9 4:-16 6:-13 8:14 10:8
near:kyiv	1:-12 2:-9 3:-15 4:22 5:14 6:-16 11:-10
near:lake	3:24 9:-9 11:-15
near:land	5:-9 6:14
near:lank	6:16
near:larg	6:18 7:-12
near:larr	5:-18 6:26 7:-8
near:last	0:-30 1:12 2:-25 3:-48 4:16 5:-42 6:9 7:-8 8:-50 9:17
near:late	0:-33 1:-8 2:10 4:16 5:-42 6:15 7:-34 8:-32 10:11
near:law	5:-11 6:25 7:-24
near:lead	2:-19 3:-11 4:18 5:-19 6:17 7:-17 8:-25 9:-16 10:-24 11:-11
near:lear	0:-31 3:27 4:-15 5:-14 7:17 9:-35 10:-22 11:-35
near:leas	1:-10 2:-31 4:9 5:19 6:-15 7:24 8:-19 9:-16 10:-22 11:-10
near:leav	0:-28 1:-14 2:8 3:33 4:-11 5:-38 6:-22 7:27 8:-11 9:-11 10:-26 11:-34
near:leba	3:-22 7:-11 9:11
near:led	0:36 3:-16 4:-20 5:-19 6:-16 7:-21 8:-13 10:-22
near:left	0:-70 3:22 5:-54 6:-44 9:10 10:-12 11:-20
near:leg	0:-25 2:-8 4:-22 5:23 6:-24 7:-11 10:21
near:let	0:-37 1:-12 2:-8 3:-33 4:-71 5:-36 6:-69 7:-33 8:34 9:-19 10:46
near:liby	0:-12 6:13 7:9
near:lie	2:14 4:-11
near:lieu	6:13
near:life	0:-28 2:-26 3:-10 4:-15 5:-23 6:10 7:-10 8:28 10:-28
near:ligh	6:14
near:like	0:-11 4:-12 5:-8 6:28 7:-38 8:16
near:limb	5:31 6:-24
near:line	0:9 2:-10 4:-8 5:-12 6:25
near:link	5:-20 6:26 7:-10
near:list	0:-25 1:-21 2:-14 3:-34 4:-29 5:-32 6:-11 7:39 9:-28 10:-18 11:-29
near:litt	4:-9 6:-14 7:17
near:live	1:-21 2:-26 3:13 4:-33 5:-17 7:-29 8:-22 9:18 11:-34
near:livi	0:-13 2:16 3:34 4:-17 5:-13 6:-37 7:19 8:11 10:-28 11:-17
near:loca	0:-26 1:-12 2:-20 4:-15 5:-11 6:17 8:-15 9:-36 11:13
near:lock	4:-10 5:-8 6:-15 7:21
near:lodg	3:-10 6:15 7:-11
near:logg	0:-10 1:17 6:-14
near:lond	0:-8 3:-17 6:28
near:long	2:-8 6:-12 10:21
near:look	0:-8 4:-14 5:11 6:-30 7:27 9:-10
near:lorr	5:15 9:-10
near:lose	5:19 6:-10 7:-9
near:loss	0:-16 2:-10 6:28
near:lost	0:-14 1:-25 2:-42 3:-24 4:-47 5:16 6:42 7:-24 8:-21 9:-21 10:-31 11:-14
near:lowe	0:20 3:-14 5:8 6:-21 7:-9
near:lunc	6:9
near:lyin	3:9 5:-12 6:20 7:-9 9:-13
near:mach	0:-11 5:9
near:made	2:-23 3:8 4:-28 5:-18 6:22 10:-21
near:maga	8:13 10:-18
near:magn	6:10
near:maim	0:-8 1:-11 2:-9 5:27 6:-9 8:-10 10:-11
near:main	0:-9 3:-13 4:22 5:-9 7:-19 11:14
near:majo	0:-13 3:8 4:-20 6:-14 7:8 8:-11 9:-11 10:22 11:-17
near:make	3:11 5:-14 6:33 7:-19
near:mala	2:25 3:12 7:-26 8:-14 9:-8 10:-19
near:mali	0:20 2:-17 4:-22 8:-25 10:9
near:man	3:17 5:-10 7:-20
near:mana	1:-9 5:16 7:11 9:-10 11:-13
near:mani	0:-16 2:-9 4:-13 6:-10 7:23 8:-18
near:mans	0:-21 2:-23 5:13 6:23 10:-20
near:many	0:-8 2:-8 3:10
near:marc	0:42 2:-22 4:-43 5:-36 6:-9 7:12 8:-44 10:21 11:-43
near:mari	0:-8 4:9 7:10
near:mark	3:-21 4:-16 7:18 10:-14
near:mart	0:-13 5:-12 6:30 7:-19
near:matt	9:13 11:-21
near:may	1:-11 2:-11 3:-26 4:10 5:-28 6:10 7:-40 9:-26 10:11
near:mayo	3:19 6:-18 7:-15 11:-12
near:mean	0:-9 3:19 4:11 6:-11 8:-8 9:-11
near:medi	0:-19 1:12 3:-53 5:9 6:16 7:-48 8:10 9:-31 10:-11 11:-29
near:meet	6:10
near:mega	5:11 6:-10
near:memb	2:-10 5:-21 6:11 8:-22 10:-8
near:men	0:15 1:-8 2:-27 3:-29 4:-38 5:-45 6:8 7:-17 8:-19 9:34 10:9 11:-8
near:mend	0:-14 5:-22 6:32 7:-18
near:mess	6:10
near:metr	3:9 5:-10 6:13 11:-8
near:mexi	0:9 3:-20 4:-10 7:15 9:-8 10:-9
near:mid	5:-12 6:28 7:-11 11:-9
near:midd	3:13
near:migr	0:11 1:25 2:-12 3:22 4:-29 5:-10 6:-34 7:8 8:-12 9:-16 10:8 11:-8
near:mile	2:-8 5:24 6:-15 10:-8
near:mili	0:9 1:-9 2:12 3:-27 4:-40 5:-28 6:24 7:-22 8:8 9:9 11:-20
near:mill	0:-11 1:-8 2:-20 3:-30 4:11 5:-13 6:-15 7:-11 8:-11 9:31 11:-37
near:mine	0:-16 1:30 2:-11 3:9 5:8 6:-32 7:15 8:-13 9:-18 10:-15 11:-18
near:mini	0:-15 1:-24 2:-37 3:-30 4:15 5:20 6:18 7:-56 8:12 9:-10 10:-42 11:-26
near:mino	0:-9 1:-9 2:-10 4:28 5:-21 6:26 10:-19
near:minu	0:-9 3:22 6:-16 11:-11
near:miss	0:-69 1:31 2:-38 3:-40 4:-12 5:-82 6:-37 7:73 8:-35 9:-50 10:-41 11:-38
near:mode	5:18 6:-13
near:moga	6:13
near:moh	0:-8 5:20 6:-11
near:mond	2:-10 3:-9 4:-36 6:23 8:-8 9:12 10:-11 11:-9
near:mone	3:-23 6:-12 9:25 11:-19
near:moni	6:17 9:-8 11:9
near:mont	0:9 1:-17 3:-9 4:23 5:-30 6:-26 7:-34 8:-44
near:more	1:-41 2:-53 3:-26 4:-24 5:-15 6:20 8:-26 9:-30
near:morg	0:-10 2:-10 3:-13 4:-15 5:-33 6:25
near:morn	0:-22 2:-12 4:-16 5:11 6:-8 7:-23 8:12 10:14
near:mosc	5:20 6:-12 8:13 10:-13
near:mosq	3:-20 6:25 7:-11
near:most	2:-25 3:-16 4:-34 5:-41 6:15 7:11 8:11 9:-20 10:-34
near:moth	0:21 2:-15 3:-15 4:-20 5:-18 6:-24 7:9 9:25 10:-27 11:-9
near:moto	0:-9 5:14
near:mour	3:-10 5:-12 7:11
near:move	0:-24 1:-10 2:-27 3:54 4:9 6:-44 7:-32 8:-12 9:-31 11:-42
near:msf	5:11 6:-10
near:mud	3:-9 5:-9 6:12
near:muni	3:9
near:murd	0:-8 2:8 4:-31 6:12 7:-26 8:-17 10:-18
near:myan	0:-22 2:-17 3:-28 4:30 5:-20 6:29 7:-21 8:-9 9:18 10:-28
near:myse	0:-27 2:-18 3:-12 4:-30 5:-26 6:29 7:-23 8:-15
near:nair	5:-8 6:19 7:-8
near:name	1:-16 2:-38 3:-38 5:8 6:36 8:-34 9:-37 10:-59 11:-33
near:nasi	3:9
near:nati	1:-14 2:-20 3:10 4:17 6:-20 7:19 9:-31 10:-13 11:-23
near:naut	3:-10 6:19
near:navy	0:-14 4:16 10:-11
near:near	0:44 1:-10 2:-26 3:-31 4:-35 6:12 7:-28 8:-39 10:-44
near:need	5:31 6:-24 7:-18
near:neig	1:-8 2:-9 7:-30 8:-10 9:24 10:-18
near:nepa	4:20 10:-23
near:netw	3:-18 7:17 11:-11
near:neut	0:-31 4:-17 5:-12 6:54 10:-8
near:neve	0:-11 3:-16 4:-9 6:-27 7:34 9:-12
near:new	0:-26 1:12 2:-8 4:-22 5:-27 7:-18 8:22 10:-19 11:-32
near:news	3:-8 6:13 7:9
near:next	0:-12 2:27 3:-13 4:-32 5:-10 6:-29 8:-14 9:-21 11:15
near:nige	0:9 2:-42 3:-22 4:-27 5:-34 6:16 7:-23 8:-42 9:15 10:20 11:-20
near:nigh	0:-50 1:-9 2:-44 3:11 4:-45 7:-32 8:-17 9:-8 10:43 11:-8
near:nile	5:-15 6:19
near:nine	1:15 3:13 4:-25 5:29 6:-33 7:-15 8:-33 9:14 10:-23 11:-20
near:nobo	0:-34 1:-9 2:-22 3:-34 5:-22 6:-37 7:23 8:-16 9:20 10:14 11:-21
near:non	0:15 5:-9 6:12 10:-13 11:-8
near:none	6:29 7:-29
near:noon	0:-20 2:-10 3:-10 4:-20 5:-10 7:-15 8:-13 9:26 11:-10
near:nort	2:-17 3:22 4:-12 6:8 7:-19 8:-25 9:-20 10:-13
near:not	0:38 1:-32 2:-24 3:-32 4:11 5:-33 6:-59 7:47 8:-44 10:-59 11:-51
near:note	8:17 9:-8 10:-15
near:noth	0:-19 2:-17 4:23 5:-17 6:-28 8:-18 9:-22 10:-15 11:18
near:nov	0:-19 6:19
near:nove	1:24 2:19 4:-16 5:-15 6:-36 8:-27 9:16 10:13 11:-22
near:now	0:-45 1:-12 2:-33 4:-10 5:-14 6:25 7:26 9:-10 10:-35 11:-22
near:nrc	5:-19 6:19 7:-13 9:-10 11:-12
near:numb	1:-28 2:-31 3:18 4:-22 5:-11 7:17 9:-52 10:-49 11:-12
near:nurs	0:31 2:-11 3:-21 4:-30 5:-25 6:-9 7:-27 8:-13 9:-15 10:13 11:-14
near:obse	6:18 9:-11 11:-13
near:occu	0:-17 3:18 5:-25 6:20 7:-11 9:-13 11:-15
near:ocha	3:19 5:-8 6:12 9:-9 11:-10
near:oct	0:14 8:-17
near:octo	0:38 1:-22 3:15 5:-24 6:-26 7:-32 9:-32 10:-33 11:-29
near:off	0:22 2:19 3:26 4:-52 5:-47 6:-18 7:-24 8:-37 9:-33 10:-8 11:-38
near:offe	8:16 10:-15
near:offi	0:-54 1:13 2:-10 3:-32 5:-45 6:37 7:-8 8:-8 9:15 10:-11
near:oil	5:10
near:old	0:-12 3:-9 6:15
near:once	3:-16 9:15 10:-10
near:one	1:-37 2:-27 3:-31 4:11 6:-9 7:-29 9:-8 10:9
near:ones	0:-22 3:-23 4:-21 5:-12 6:14 7:-9 8:-23 10:25 11:-17
near:onli	6:8
near:only	0:16 1:-10 2:-11 3:-27 4:-31 5:-20 7:-11 8:-20 9:10 10:18 11:-35
near:open	0:-14 2:-14 4:-14 6:-19 8:10 9:-13 10:16 11:-8
near:oper	0:-16 2:-9 4:-15 5:11 6:21 8:-11 10:10
near:oppo	6:10
near:orga	1:12 3:-9 5:-16 9:-8
near:orig	0:24 3:-18 4:-8 6:-25 8:-15 9:-12 11:25
near:othe	0:11 1:-25 2:-50 3:-39 4:18 5:-21 7:-47 8:13 9:9 11:-33
near:our	0:-26 1:-11 2:10 4:-21 7:-35 8:-20 10:13 11:-28
near:ours	3:-19 4:-9 5:-15 6:24 9:-11 11:-13
near:out	0:11 1:-27 2:-48 3:31 4:-26 6:17 7:-67 8:10 9:-48 10:-15 11:-59
near:outs	0:-10 3:32 6:-45 7:-25 8:-8 9:-12 10:21 11:-17
near:over	1:-20 2:22 3:10 4:-68 5:-18 6:-13 7:-26 10:14 11:-19
near:own	0:21 1:-12 2:-18 4:-22 5:14 6:-25 7:9 10:-18
near:owne	0:-28 2:-22 4:17 6:24 10:-27
near:page	0:21 1:-13 2:-8 3:-32 4:-9 5:-21 6:-18 7:-21 8:-31 10:24 11:-26
near:paid	5:-13 6:15
near:pakh	5:-8 6:24 7:-15
near:paki	3:-15 4:-19 5:-11 7:-14 8:11 9:-9 10:-11 11:21
near:pale	2:-17 3:-10 4:-18 5:15 6:-11 7:-8 8:-8 10:20
near:pape	0:-16 3:17 7:-9 9:-8
near:para	6:22 7:-8
near:pare	0:15 2:13 6:-26 10:-20
near:pari	0:-14 5:-14 6:22
near:parl	6:8
near:part	0:-15 1:-9 2:-33 3:25 4:-22 5:-19 6:-11 7:-35 8:-17 9:-31 10:31 11:-27
near:pass	0:20 2:-16 4:-32 7:-23 9:17 10:-11 11:-23
near:past	0:10 2:-16 4:-10 5:-44 6:34 8:-9 10:-18
near:path	0:23 2:-20 3:12 4:-23 5:-18 7:8 8:-9 10:-13
near:pati	3:-9 5:26 6:-16
near:paym	10:8
near:peac	0:-11 2:-20 3:-10 4:-26 5:-28 6:45 7:-9 8:-10 9:-9 10:-24 11:-23
near:peak	6:-11 9:16 11:-10
near:pens	0:-13 3:-11 4:-14 5:18 6:-33 7:-13 9:-12 10:-21 11:21
near:peop	0:13 1:-32 2:-49 3:38 4:-38 5:24 6:-29 7:-14 8:-38 9:-12 10:-48 11:-8
near:per	3:-11 6:-10 9:-16 11:22
near:peri	1:-19 2:-15 3:-54 4:-16 5:-27 6:31 7:-20 8:-11 10:-14 11:32
near:pers	0:-22 1:-9 2:-11 3:21 4:12 6:-22 7:17 8:-9 9:-20 10:-18
near:phas	8:-8 10:10
near:phil	6:10
near:phon	4:-8 5:-9 7:16
near:pict	5:18 6:-14 7:-8
near:plac	0:-14 2:-8 3:-18 4:-10 5:-8 6:26 7:-27 9:-15 10:-18 11:14
near:plan	0:-24 1:-14 2:-13 3:-23 4:-38 5:-25 7:-27 9:9 10:34
near:plat	5:10 6:-9
near:play	5:10 6:-9
near:plus	8:9
near:poli	1:-13 2:-56 3:-43 5:-12 6:29 7:-19 11:-27
near:popu	5:-9 7:-11 11:-9
near:port	0:-26 2:25 4:-16 6:-10 10:-8
near:post	1:-10 3:9 4:-16 5:-34 6:14 7:-9 10:-19 11:-14
near:powe	0:8 4:-8
near:pray	0:18 3:-24 6:10 7:-11
near:pre	3:21 9:-21
near:pref	1:-8 3:-31 5:-11 6:45 7:-15 9:-29 11:-35
near:preg	3:10 5:15 6:-19
near:pres	0:-9 1:-9 2:-24 3:-8 6:45 7:-44 9:-14 10:-34 11:-8
near:prev	0:14 4:-8 6:20 7:-12 10:-9
near:pric	5:-13 6:15
near:prim	2:9 8:9 10:-17
near:prin	0:-35 2:22 3:-8 4:-38 5:-18 6:8 8:-8
near:pris	0:24 1:-11 2:-23 3:-24 4:18 5:-30 6:-18 7:-21 8:17 9:-11 10:-40
near:priv	3:-8 9:-16 11:18
near:prob	3:11 5:12 7:-21
near:proj	1:19 6:-21 7:-9
near:prom	0:-12 3:-8 4:-23 6:-14 8:-10 10:27
near:prop	0:9 8:-16 10:14
near:pros	0:-11 4:-8 6:20 7:-15 8:-17 10:18
near:prot	0:-10 3:12 5:-13 6:16
near:prov	1:-12 2:-10 3:10 4:-20 5:-46 6:21 7:-8 8:-14 9:-38 10:-27 11:11
near:publ	0:-12 2:-13 4:-26 5:-26 6:15 7:10 8:-8 10:11
near:pull	0:-8 3:-10 5:12 6:15 10:-8
near:punj	3:-22 5:-12 7:-20 9:-20 11:23
near:pupi	0:36 2:-15 3:-10 4:9 5:-16 6:-16 7:-13 8:-10 9:-13 10:-32
near:push	3:8
near:put	0:-26 1:-26 2:-21 4:-18 5:-12 6:18 7:12 8:-16 9:-25 11:-14
near:puts	0:26 2:-10 3:-9 4:-23 6:-19 7:-10 9:-8 10:-15
near:qata	8:10 10:-10
near:quak	3:-14 6:16 7:-8
near:quar	6:11
near:quot	0:-11 3:-8 5:-12 6:13 8:9
near:raba	5:-12 6:17
near:radi	0:-14 4:-13 5:-16 6:33 7:-10 8:-8
near:rafa	5:23
near:raid	0:12 2:-32 4:-39 5:-14 6:15 7:-11 8:-11 10:17
near:rain	0:-13 3:21 4:-18 5:-11 6:-35 9:-24 10:20 11:-8
near:rais	5:-14 6:32 7:-10
near:rama	0:-33 2:-11 4:-11 5:8 8:29 10:-16
near:rang	6:14
near:rans	0:-30 1:-10 2:12 3:-19 4:21 5:-21 6:-43 7:-12 8:-31 10:40 11:-15
near:rate	6:16
near:rati	3:-23 6:-12 9:25 11:-19
near:ravi	5:9 6:-14 7:-8
near:reac	0:15 1:-11 2:20 4:-20 5:-30 6:-8 8:-13 9:-9 11:-18
near:read	0:21 2:-26 3:17 4:-20 5:14 6:-42 10:-17
near:rebe	0:-14 2:-9 4:9 5:-8 6:-25 7:25 8:-14 10:8 11:14
near:reca	3:15 9:-8
near:rece	0:-16 2:-9 3:-16 4:-13 5:-8 6:28 8:-16 9:-18 10:10 11:16
near:reck	3:19 5:-8 7:-21 9:-14 11:-16
near:reco	1:28 2:-19 3:17 4:-29 5:-15 7:-57 8:-13 9:-10 10:-25 11:-16
near:red	0:-31 1:-11 2:11 3:-12 4:-39 5:26 6:-11 8:-22 9:-24 11:-21
near:refu	0:-23 1:-10 3:-28 4:-12 5:-14 6:-10 8:-10 9:22 10:-13 11:-15
near:regi	0:16 1:-24 2:-32 4:-46 6:-44 7:14 10:-22
near:reha	3:10
near:reje	0:-11 1:-14 2:-18 4:14 6:18 8:9 10:-16
near:rela	0:-13 2:-12 4:-11 5:-24 7:39 9:-16 10:-8 11:-11
near:rele	0:-31 2:-41 3:-12 4:17 5:-13 6:-28 7:-13 8:18 9:-11 10:17 11:-14
near:reli	3:-17 5:-10 7:-11 9:-18 11:20
near:relo	3:34 6:-16 9:-22 11:-17
near:rema	0:9 4:28 5:21 6:-31 8:-25 10:-61 11:-21
near:repa	5:-11 6:16
near:repo	0:19 1:-20 2:-25 3:-52 4:-32 5:8 6:22 7:-46 8:10 10:-42
near:repu	3:-10 11:11
near:requ	2:-17 8:27 10:-26
near:resc	0:-20 1:-10 2:-24 3:-10 4:-24 5:12 6:18 7:-11 8:-11
near:rese	3:-10 11:11
near:resi	0:-30 3:9 5:-13 6:22 7:-16 8:8 10:11 11:-10
near:resp	0:-12 3:-30 4:27 5:-11 6:-13 9:13 10:-16 11:-11
near:rest	0:-14 3:-10 4:-22 5:-22 6:36 7:-22 9:-12 10:-25 11:12
near:resu	0:-11 3:14 4:-11 5:-9 6:29 8:-9 9:-8
near:reta	6:13
near:retr	0:-14 6:17 7:-21
near:retu	0:-44 1:-17 3:-46 4:-22 5:-31 6:-30 7:13 8:17 9:-40 10:-21 11:49
near:reut	0:-22 2:20 4:13 6:-22 7:-15 8:8
near:revi	5:-11 6:9 7:14
near:rice	0:25 6:-24 7:-11
near:rifl	6:13
near:righ	0:-18 1:-16 2:-19 3:-26 4:28 5:-17 6:22 8:-29 9:-23 11:-23
near:rise	0:-11 1:-8 3:-12 4:-9 5:-10 9:30 11:-23
near:rive	0:-10 1:-8 3:-27 5:-15 7:15 9:24 11:-13
near:road	0:-23 3:36 4:-22 5:-8 6:14 7:-14 9:-28 10:-15
near:rohi	5:-8 6:-15 7:16 11:-14
near:roof	3:17 6:9 9:-22
near:room	0:-19 3:-24 4:24 6:-28 7:-29 8:-8 9:10 10:-18 11:11
near:rose	6:9
near:roug	6:-15 7:11
near:roun	0:-13 3:15 4:-13 6:20 7:8 11:-14
near:rubb	0:-8 6:20 7:-8 10:-9
near:ruli	3:-9 5:-11 6:12 7:-14 10:-10 11:13
near:run	6:9
near:runn	3:21 6:-25 7:13
near:rura	7:-11 11:9
near:russ	0:-28 1:15 2:-22 3:-19 4:12 5:-8 6:16 7:-23 9:-11 11:-9
near:sada	6:20 7:-8
near:safe	5:-9 7:11
near:said	0:10 1:-53 2:-58 3:-34 4:-47 6:21 7:-36 8:-19 9:-16 10:14
near:sale	6:13
near:same	0:32 1:-15 2:-48 3:-19 4:-44 5:25 6:-38 7:-13 8:-9 9:-35 11:29
near:sana	0:26 3:-20 6:-22 7:-14 9:-16
near:sand	4:32 5:-8 6:-22 7:-11
near:sant	5:11
near:sar	6:18 7:-8
near:satu	0:-16 2:-12 3:-24 4:-18 5:-28 7:20 8:-13 10:14 11:11
near:saud	0:-15 6:-19 8:31 10:-23
near:save	0:-17 4:13 6:-10 10:11
near:saw	0:-35 5:27 6:-36 7:-8 8:-12 10:-42
near:say	0:-24 1:-10 2:-42 3:18 4:-40 5:-24 8:-19 9:22 10:-15 11:10
near:sayi	4:-8 6:20 10:8
near:says	0:-69 2:14 5:-13 6:-9 7:-30 8:-39 9:-49 10:22
near:scen	5:-10 6:16
near:sche	3:21 7:-8 11:-19
near:scho	1:-12 2:-22 3:14 4:-17 5:-38 6:17 7:8 8:-21 9:-36 11:-23
near:sea	5:-8 7:12
near:sear	0:-10 3:-19 4:-14 7:24 9:-18
near:seas	6:-15 7:11
near:seat	0:-11 4:-16 6:-9 10:20
near:seco	0:-32 1:-14 2:-10 4:-13 7:-31 8:-29 9:15 10:20 11:-35
near:secr	0:-8 3:-13 5:8 7:-12
near:sect	3:20 11:-8
near:secu	0:-33 4:21 5:-28 6:33 7:-12 8:-10 9:-10 11:-8
near:seen	1:-10 2:-9 3:-12 5:-21 6:-22 7:21 8:-19 9:-21 10:15 11:-17
near:seiz	0:28 1:-9 2:-23 3:-10 4:-21 5:-18 6:-35 7:-19
near:sell	9:11 10:-8
near:sent	0:-30 2:-12 3:26 4:-24 5:-29 6:-43 7:11 8:40 9:-16 10:-28
near:sepa	4:-10 5:-12 6:8 8:-13 10:9 11:-8
near:sept	1:-10 2:-10 3:-20 4:-18 5:-15 6:-15 7:-26 8:13 9:15 10:10 11:-27
near:seri	5:32 6:-29
near:serv	0:-43 1:-9 2:-16 3:-21 4:-14 5:-39 6:26 7:-29 8:32 9:-19 10:-38
near:set	0:9 2:-8 3:18 4:-15 5:-23 6:-26 7:8 8:-9 9:-14 10:19 11:-19
near:sett	4:-8 5:15 6:9
near:seve	0:8 1:-16 2:-46 3:-8 6:12 7:16 10:-34 11:-23
near:shab	6:15
near:shal	0:-11 2:-13 4:-16 10:21
near:shar	0:-8 5:20 6:-8
near:she	1:-12 2:-14 4:-27 5:31 7:-18 8:-22 9:-33 11:-21
near:shel	0:-13 1:-8 3:27 5:-12 6:-25 9:9 11:-45
near:ship	4:10 6:-17
near:shir	0:10 3:15 6:-11 11:-14
near:shoo	3:-8 4:-9 6:8 10:-8
near:shor	0:-13 2:-8 4:-10 5:-20 7:19 8:-26 10:23 11:-8
near:shot	0:-35 1:-13 2:10 3:-18 4:-52 5:-14 6:66 7:-30 8:-26 9:-9 10:-50 11:-8
near:shou	0:-34 2:-21 3:10 4:31 5:-14 7:-14 8:-10 9:-18 10:-23
near:shov	5:-14 6:22 7:-10
near:show	0:-23 2:25 3:-16 5:12 6:-30 7:-33 8:-8 10:-10
near:shra	5:20 6:-10
near:shut	0:-12 3:-11 6:-11 7:-9 9:23
near:side	0:-17 1:-15 2:15 4:10 5:-34 6:9 7:-23 8:29 9:-16 10:-52 11:-16
near:sieg	5:-9 6:29
near:sign	0:-32 1:-11 2:44 4:-45 5:-25 6:-10 7:-15 8:-17 9:-11 10:-32 11:-23
near:sinc	2:-20 3:-8 4:-28 5:-10 6:-13 8:-14
near:sind	3:14 6:21 7:-16 9:-15
near:sing	3:-19 4:-14 5:-17 6:33 7:-25 9:18 11:-13
near:site	0:-19 1:28 2:-11 3:17 4:16 5:-25 7:-28 10:-22 11:-29
near:sitt	3:-16 4:32 6:-28
near:six	1:-15 2:-25 4:30 6:-26 10:-36 11:-28
near:sixt	1:14 4:-21 10:-10
near:size	3:8
near:slau	2:-19 3:-19 4:-13 6:18
near:slee	3:41 6:-11 7:-16 9:-23 11:-17
near:slep	0:-8 3:12 4:-20 5:20 10:-21
near:slip	0:-14 4:-9 10:18
near:slop	0:15 3:23 4:-9 5:-8 6:-25 7:-9 10:-11
near:smal	0:-15 2:27 3:10 4:-37 7:-12 8:-10 9:-16 10:-26
near:smok	3:-8 5:32 6:-25 7:-17
near:soci	0:10 2:10 4:-17 5:-10 6:11 7:-26 8:-8
near:sold	0:17 1:-15 2:-42 3:-34 5:-32 8:20 9:-21 10:-16 11:-22
near:soma	3:13 6:-9
near:some	1:-12 2:-51 3:-30 4:-19 6:-17 7:-44 8:9 10:24
near:son	3:-9 5:-19 6:29 7:-10 9:-9 10:-8
near:sons	0:-11 4:-8 7:-9 8:-17 10:25
near:soro	3:-15 5:14
near:soug	5:-18 6:-46 7:47
near:sour	0:-14 4:-11 6:25 7:-11 11:-19
near:sout	0:-33 1:-10 2:-18 4:13 5:-36 6:26 7:11 9:-44 10:-29 11:13
near:spac	9:19 11:-18
near:spea	0:-13 2:-10 3:-11 4:-11 5:-9 6:16 7:12 9:-19 11:14
near:spec	0:-10 3:-14 7:19 8:-15 11:-9
near:spen	0:21 4:-22 6:-12 10:-8
near:spok	0:-19 1:-19 3:-33 4:-48 8:-20 9:-28 11:17
near:spot	5:11
near:spri	3:12 7:-8
near:stad	3:19 9:-9
near:staf	0:-22 2:-10 3:-12 4:19 5:9 6:-20 8:-14 9:-23 11:22
near:stag	3:-9 6:13 8:-11 10:11 11:-8
near:stai	6:14
near:stal	3:21 7:-8 11:-19
near:stan	0:-15 2:-9 4:17 5:-15 6:19 10:-12
near:star	0:25 1:-18 2:-14 3:8 4:-31 5:-26 6:-15 7:-31 10:-29
near:stat	0:-29 1:-22 2:-29 4:-24 5:-10 7:8 8:-31 9:20 10:12 11:-26
near:stay	3:19 5:-8 6:-13 9:15 11:-23
near:step	0:-14 2:-18 3:-15 5:34 6:-26 7:-16 9:-12 10:-18 11:-17
near:stil	0:-59 1:-33 2:-10 3:23 4:66 5:-26 6:-49 7:23 8:-57 9:-8 10:-60 11:-57
near:stoo	6:10
near:stop	1:-9 2:-12 3:9 4:-23 5:-23 6:20 7:-20 8:-15 9:-12 10:11 11:-17
near:stor	0:-19 2:-8 3:-9 4:-14 6:26
near:stra	5:21 6:-23 10:-9
near:stre	0:12 2:-8 3:-19 4:-9 5:-19 7:14 8:-15 9:-15 10:-10 11:-13
near:stri	0:-12 2:-9 3:9 7:9 9:-13
near:stro	5:-22 6:25
near:stru	0:-9 5:-11 6:29 7:-20 9:-10 10:-11
near:stud	3:-8 6:17
near:sub	6:19 7:-16
near:succ	5:-32 6:36
near:such	3:22 10:-14 11:-21
near:suda	0:-20 1:-9 2:-8 4:-9 5:-20 8:15 10:-19 11:-8
near:suff	6:30 7:-18
near:summ	0:-26 3:-22 4:-11 6:35 7:-8
near:sund	0:-41 1:-10 2:-22 3:-22 4:-42 6:19 7:-22 9:8 10:21 11:-16
near:sunk	0:-13 4:10
near:supe	6:20 7:-15
near:supp	10:11
near:surg	0:-16 2:-12 3:-8 5:50 6:-41 7:-21 9:-8 10:-8
near:surr	5:-14 6:20 7:-10
near:surv	4:-11 5:-40 6:39 7:-23 9:-10 10:-10 11:-11
near:susp	6:19
near:sust	3:-14 4:-8 5:20 6:-16 7:-14 9:-16 11:-8
near:suzu	3:18 6:-12
near:swap	4:-12 6:-23 7:-14 8:29 10:-10 11:-12
near:syri	0:-11 1:-11 3:-23 5:-19 6:33 7:11 9:-31
near:taiw	5:14 7:-13
near:take	0:46 1:-18 2:-43 6:-59 7:-8 8:-21 10:-31 11:-39
near:taki	3:-11 4:-8 5:-16 6:34 7:-15 8:-16 9:-9
near:talk	0:-12 2:-29 3:-12 4:-21 5:-12 7:-18 8:22 10:23 11:-12
near:tall	3:-18 4:-8 5:-11 6:28 7:-12
near:tank	5:-12 6:19
near:tawi	3:25 9:-20 11:-8
near:tea	5:-10 6:19
near:teac	0:56 2:-12 3:-14 4:-38 5:-26 6:-8 7:-10 8:-13 9:-18 10:-36
near:team	0:-39 1:14 2:-10 3:-11 4:-12 5:18 6:-15 8:-11 9:-21 10:9 11:12
near:tele	0:-29 2:-15 3:-18 6:26 7:-10 8:-8 10:-29 11:-12
near:tell	3:-15 9:19
near:temp	3:16 5:16 6:-16 7:-18 9:-8
near:ten	0:-10 1:-8 2:15 3:-12 4:-28 7:-43 8:17 9:-17 10:-13
near:tens	3:8 7:-10 9:-18 11:10
near:tent	3:30 6:-13 9:-22
near:term	0:-21 3:-10 4:-19 5:-8 6:-15 8:32 10:-30
near:terr	0:-10 2:20 3:28 4:-34 5:-21 6:11 7:-14 8:-22 9:-13 10:12 11:-29
near:thai	0:-40 3:-10 4:-50 5:-16 6:-21 7:-14 8:12 9:-20 10:32 11:-16
near:than	0:19 1:-29 2:-23 3:-21 4:-9 5:-42 6:39 7:-12 8:-28 9:-19 10:-17 11:-35
near:that	1:-17 2:27 3:-26 4:-16 5:-13 6:-45 7:18 8:14 9:-52 11:-18
near:the	0:-12 1:20 2:-28 5:-33 7:-30 8:-9 9:14 10:-21 11:-28
near:thea	5:9
near:thei	0:12 1:-26 2:-57 5:-11 7:-56 8:-14 9:-19 10:-14 11:20
near:them	0:-25 1:-11 2:-13 4:-14 6:8 7:-28 8:-19 9:-13 10:-15 11:-58
near:then	2:-38 4:17 5:-40 6:30 7:-8 8:-31 9:-8 10:-38
near:ther	0:-14 2:-55 4:47 5:-51 6:-27 7:25 9:-47 10:-37 11:-41
near:thes	0:-29 2:23 3:19 4:-21 5:-30 6:-29 7:-21 9:-39 10:16
near:they	0:33 1:-20 2:-8 3:-35 4:-18 7:-60 8:-26 9:19 10:-30 11:-13
near:thin	2:-16 3:9 4:-11 5:-10 6:-19 7:-13 10:22
near:thir	0:32 1:-9 2:-25 4:-37 5:16 6:-10 8:-8 9:-26 10:-35 11:-10
near:this	0:-41 1:17 2:-34 3:-58 5:-13 7:-14 9:14 10:11 11:14
near:thos	0:-67 1:-36 2:20 3:-31 4:-30 5:-41 6:24 7:-33 8:29 9:-22 10:-11 11:-24
near:thou	0:-21 1:22 2:-15 3:13 4:34 5:-13 6:-36 7:-9 8:-19 10:-30
near:thre	0:-10 1:-18 2:-44 3:-9 6:-10 7:-12 8:22 9:26 10:-30 11:-35
near:thro	0:-30 1:-18 2:17 3:-42 4:-34 5:10 6:-32 7:-12 8:13 9:44 10:9 11:-37
near:thur	0:13 1:-8 2:10 4:-30 6:-15 7:-30 8:-20 9:-24 10:-9 11:22
near:thus	6:12
near:tick	6:-16 7:16
near:time	0:-17 1:-8 2:-15 3:21 4:27 5:-42 6:-13 7:18 8:-15 9:-11 10:-34 11:-20
near:tine	3:-26 6:-19 9:35 11:-33
near:toda	0:-31 3:10 4:21 5:-18 6:22 7:-18 8:-27 10:-18 11:-8
near:todd	0:-8 3:-19 4:-14 5:-32 6:-34 7:40 10:-12
near:toge	0:17 3:9 9:-8 10:-17
near:told	0:-43 1:-27 3:-51 4:-9 5:34 6:-27 9:-42 10:12
near:toll	0:-25 1:-15 2:-12 3:-31 4:-19 5:-32 6:37
near:toni	3:19 6:-16
near:tonn	7:13
near:too	0:-21 2:-8 3:-15 4:-16 5:-8 7:-9 10:22
near:took	0:27 1:-22 2:-15 5:-25 6:11 7:-18 8:-22 10:-32 11:-31
near:tork	3:-15 6:-8 9:-26 11:28
near:torr	6:27 7:-17
near:tota	3:-17 5:-13 6:16 9:24 11:-23
near:tour	0:8
near:towa	3:26 6:-10 7:-11 9:-18 11:-8
near:town	0:-15 1:-11 3:35 4:-14 5:-21 6:31 7:-36 9:-26 11:-16
near:trac	0:-22 2:-8 4:-8 7:20 10:11
near:trad	0:17 3:-8 4:-8 5:-11 6:-14 7:-8 8:14 10:-13
near:trai	0:-13 2:-13 4:20 5:-24 6:39 7:-8 8:-8 10:-32
near:tran	0:-11 2:17 3:-32 4:-18 5:-17 9:29 10:-29 11:-29
near:trav	3:12 9:-8
near:trea	0:-12 1:-8 3:-21 4:-8 5:46 6:-39 8:-8 9:-19 10:-9 11:-15
near:trie	5:-14 6:25 7:-15
near:trip	6:8
near:troo	0:-19 4:-29 5:16 6:11 7:-10 8:-12 10:10
near:truc	2:11 4:-22 5:-10 6:-32 8:10 10:19
near:true	0:18 2:11 4:-18 6:-9 8:-13 10:-10
near:tsel	3:8 6:-10 9:-18
near:tues	0:25 2:-23 3:-25 4:-21 5:-25 6:-27 7:-16 8:11 9:27 10:-18 11:13
near:tuni	1:12 7:-8
near:turk	3:-19 6:-10 11:13
near:turn	0:8 4:-10 8:-16 10:12
near:twel	2:-9 3:-15 4:12 6:-45 7:26 8:22 10:-26
near:twen	0:-27 2:-16 3:-10 4:45 7:-25 8:-16 9:-8 10:-34
near:two	0:13 2:-61 4:29 7:-18 8:-35 9:-23 10:-16 11:-39
near:typh	6:19 7:-14
near:ukra	2:-12 4:-13 6:29
near:unac	0:19 1:-16 2:-8 3:-31 4:-32 5:-36 6:-35 7:40 8:-15 10:-13
near:unde	0:-22 1:28 3:39 4:-48 5:-25 6:-31 7:-18 8:12 9:-37 11:-35
near:unha	5:13 10:-10
near:unhc	3:18 9:-11
near:unif	0:-10 3:23 4:-18 5:-19 6:29 7:-16 9:-18 10:-10 11:-10
near:unio	2:-9 3:-24 4:-12 5:-32 6:48 7:-20 9:-11
near:unit	0:-19 3:33 4:16 5:-24 6:15 7:-18 8:-13 9:-23 10:-16 11:-12
near:unti	0:-25 2:-22 4:-30 5:33 6:9 10:-15
near:upda	6:17
near:upro	3:30 5:-18 6:-16 7:-19 9:-36 11:16
near:upwa	3:-18 6:27 7:-16
near:urge	4:13 6:-9 8:-8
near:used	3:-18 6:-16 7:22 9:-9
near:uvir	3:-10 11:9
near:vali	5:-32 6:45 7:-21
near:vall	3:9 7:-18
near:vehi	0:-29 3:-14 4:-12 5:-21 6:43 7:-12 8:-9 10:-14
near:vene	0:24 2:-11 4:-23 9:10 10:-14
near:veri	6:23
near:vice	0:-30 2:-23 4:-19 5:-10 6:16 10:15
near:vict	0:29 2:-12 4:-14 5:-30 7:-25
near:vide	2:25 4:18 5:-28 6:-34 7:-11 8:-14 10:-16
near:viet	3:-11 6:31 7:-29
near:vill	0:21 2:10 3:-10 4:-20 5:-25 6:-25 7:-24 8:-20 9:-20 11:17
near:viol	0:-11 2:-14 3:13 6:20
near:voic	6:9
near:volu	0:-15 3:-21 4:-11 8:-9 9:-14 10:-22 11:21
near:wade	0:-17 3:-15 4:-12 5:-9 6:-17 9:28 10:-10 11:-28
near:walk	0:-12 3:-10 4:24 7:-15 9:19 10:-28
near:wall	0:-17 2:-8 3:-12 5:-14 6:25 7:-16 11:-8
near:want	2:-8 8:15
near:war	0:-20 1:8 2:-13 4:-13 5:-14 6:9 8:-10 9:-21 10:-10 11:-17
near:warn	1:-10 3:-14 5:-13 6:15 7:-18 9:24 11:-24
near:was	2:11 3:-10 4:11 5:-12 6:-11 7:-112 8:-9 9:-67 10:13 11:-49
near:wash	0:-18 2:-8 4:-20 5:-18 6:35 7:-16 10:-14
near:wate	0:-8 5:-19 6:10 7:15 9:-10 10:-8
near:way	0:23 2:-10 3:-17 4:-29 5:-31 7:-9 8:19 10:-36
near:wedn	0:-12 2:-8 5:19 6:-12 7:-13 10:-9
near:week	0:-30 1:-28 2:-48 4:14 5:-12 6:-35 7:-24 8:-51 9:8 10:29
near:went	0:-36 1:-8 2:26 3:-36 4:-35 5:-27 6:-14 7:-41 8:-12 9:8 10:28 11:18
near:were	1:-12 2:23 3:-29 5:21 6:-22 7:-56 8:23 9:-64 10:-32 11:-33
near:west	1:20 2:-10 4:-10 5:-11 7:-13 8:-13 10:-8
near:what	0:24 2:-19 3:-25 5:-16 6:-27 7:9 8:-13 9:-20 10:-20 11:25
near:when	0:-23 1:-24 2:-44 3:9 4:15 5:8 6:8 7:-49 8:-15 9:-25 10:11 11:-18
near:wher	0:-10 1:-15 2:-34 4:16 5:-25 8:-25 9:10 10:-20 11:-15
near:whic	0:-10 1:8 2:-32 4:-16 5:-24 6:13 7:10 8:-15 9:-10 11:-11
near:whil	2:-16 3:-19 5:10 6:-10 8:-10 9:-14 10:-13 11:11
near:whit	6:10
near:who	0:-30 1:-57 2:-21 3:-23 4:-30 6:-16 8:8 9:27 10:-32 11:8
near:whol	1:13 3:8 6:-14 7:-12
near:whom	0:-70 2:21 3:-52 6:-21 7:-11 8:-10 9:26 10:-17
near:whos	6:-9 7:12
near:wide	3:24 6:-12 9:-11
near:will	0:-40 1:-13 2:-13 3:32 4:-43 5:26 6:-40 7:-51 8:-19 9:8 10:15 11:-26
near:wint	11:9
near:with	0:-36 1:-43 2:-80 5:13 6:-10 8:-20 11:-25
near:witn	6:12
near:woma	0:-10 5:17 6:9 7:-14
near:wome	0:-24 1:-18 2:-50 3:-42 4:-62 5:-72 6:34 7:17 9:32 10:-13
near:wore	5:10 6:-11
near:work	0:-16 1:-10 2:-29 3:-17 4:18 5:-18 8:-24 9:-21 10:10 11:-24
near:worl	0:-18 1:-8 2:-8 3:27 4:10 5:-13 6:-14 7:-11 8:-14 9:-16 10:-19 11:-25
near:wors	0:8 5:-15 7:-16
near:woul	0:-41 1:-13 3:25 4:-45 5:-27 7:16 8:20 9:-30 11:-29
near:woun	0:-48 1:-22 2:-26 3:-40 4:-37 5:85 6:-52 7:-28 8:-24 9:-29 10:-34 11:-23
near:writ	0:26 3:-15 4:-11 5:-18 7:-11 8:-16 9:-19 10:-15 11:-10
near:wron	0:-10 2:-14 4:-10 6:-18 7:-8 8:24 10:-8
near:wrot	0:-42 2:-19 3:-31 4:-28 5:25 6:13 7:-20 11:-9
near:yard	6:14
near:year	0:-20 1:26 2:-14 3:-43 4:-41 5:-47 6:46 7:-80 8:-19 10:-31 11:11
near:yeme	0:-30 2:21 4:30 5:-10 6:-30 7:-10 8:11 10:-24
near:yest	0:-23 2:-21 3:16 4:-10 5:16 6:16 7:-23 9:-26 10:-19 11:-22
near:yet	0:-9 1:-9 2:16 3:-8 4:19 5:-16 7:11 8:-19 10:-40 11:-15
near:you	0:-15 2:10 4:18 5:-13 7:-13 8:-11 10:-19
near:youn	5:-10 6:18
near:zapo	6:14
near:zone	6:11
next:claim-abducted	0:-15 2:-31 3:-41 5:-13 6:20 7:-21 8:-67 10:31 11:-31
next:claim-allocated	0:-16 3:38 6:-41 7:-26 8:-8 9:-37 11:15
next:claim-casualties	0:-9 1:30 2:-12 4:-12 5:13 6:-29 7:-13 8:-10 10:-12
next:claim-dead-in-captivity	0:42 3:-17 5:-15 6:-49 7:-9 8:-8 9:-11 10:-15
next:claim-delivered	0:23 1:-14 3:-9 4:-11 5:-28 7:-27 8:-15 9:-20 10:-14 11:26
next:claim-displaced	0:-16 1:-39 2:-14 3:28 4:-25 5:-31 8:-44 9:12 11:-73
next:claim-held	0:22 1:11 2:-22 3:-41 5:-26 6:-29 7:-47 8:-36 11:-34
next:claim-injured	0:-46 1:-46 2:-71 3:-18 4:-33 5:13 6:43 9:-67 10:-39 11:-52
next:claim-killed	1:-45 4:-19 5:-19 6:17 7:8 8:-39 9:-65 10:-13 11:-30
next:claim-missing	0:-22 1:-39 3:-76 4:-52 5:23 6:20 9:-55 11:-52
next:claim-pledged	0:-9 6:-18 7:-21 9:-17 11:15
next:claim-prisoners-exchanged	0:-8 1:-8 2:-19 3:-11 4:-62 6:-26 7:-13 8:-14 10:44 11:-11
next:claim-refugees	0:-39 1:-21 2:-35 3:14 4:-24 5:-29 7:-12 8:-25 9:11 11:-25
next:claim-released	0:14 1:-18 2:-8 3:-50 4:-40 5:-11 7:-11 9:-23 10:8 11:-23
next:claim-requested	3:8 4:-11 5:-13 6:-9 7:-21 8:-12 9:-47 10:-8 11:20
next:claim-returned	1:-18 2:-25 3:-15 4:-51 5:-62 6:-39 7:15 8:-15 9:-26 10:-21 11:46
next:claim-total	3:9
noun:	0:-36 1:-21 3:-10 5:13 6:-13 7:-11 8:-22 9:-8
noun:afghan	3:-22 6:-24 8:14 9:-8 11:21
noun:body	0:-53 1:-24 2:24 3:-23 4:-37 5:-52 6:63 7:-63 8:-38 10:-31 11:-9
noun:boy	2:21 3:-18 4:-20 5:-35 7:14 8:-21 9:-14 10:-17 11:-12
noun:brother	5:-28 6:14 7:13
noun:captive	0:-14 2:8 4:15 5:-8 6:-36 8:-34 10:12
noun:casualty	0:-20 1:38 3:-21 4:-11 6:-32 7:-11 8:-8 9:-10 10:-11
noun:child	0:28 1:-14 2:-31 4:-41 5:-31 8:-27
noun:citizen	3:-11 5:-10 11:12
noun:civilian	0:-35 1:-15 2:-21 3:-40 4:-32 5:-15 6:60 7:-23 8:23 9:-26 10:8 11:-34
noun:colleague	0:13 2:-15 3:-8 4:-14 7:-8 10:-23 11:-12
noun:commander	0:27 6:-26
noun:corpse	5:-9 6:17
noun:cousin	6:11
noun:crew-member	0:-8 4:13 7:-22 10:-8
noun:daughter	0:-22 2:-15 4:12 5:-13 6:20 7:-16 8:-10
noun:death	0:-35 1:13 2:-10 3:-37 4:-18 5:-41 6:68 7:-49 8:-10 9:-23 11:-16
noun:detainee	2:-14 4:-15 8:34 10:-45 11:-9
noun:displaced-person	3:59 5:-9 6:-22 7:-17 9:-35 11:-24
noun:driver	0:-20 2:-11 4:-9 5:-9 7:26 10:-16
noun:employee	0:16 2:-10 4:11 6:-28 7:12 8:-23
noun:fatality	5:-14 6:37 7:-10
noun:fighter	4:-21 5:-15 6:43 7:-18 10:-10
noun:firefighter	6:11
noun:foreigner	0:10 4:-25 6:-11 8:-18 9:-8 10:21 11:-9
noun:girl	0:23 2:-23 3:-10 4:-12 5:-25 6:-47 7:11 8:-31 9:-15 11:-12
noun:guard	0:-21 2:-19 4:-16 5:-8 6:26 10:-13
noun:hostage	0:-38 1:-11 2:28 3:-12 4:-24 5:-22 6:-51 7:-18 8:-57 9:-9 10:40 11:-8
noun:individual	0:-18 3:45 5:-10 6:-46 7:-11 8:-9 11:-9
noun:inhabitant	3:-10 6:-17 9:-9 11:28
noun:injury	0:-12 3:-19 5:45 6:-40 7:-13
noun:israeli	0:-13 2:-20 4:16 8:-28 10:9
noun:leader	6:12
noun:life	0:-15 1:-24 3:-26 5:-18 6:68 7:-26 9:-16 11:-8
noun:man	1:-18 2:-13 3:-22 4:11 5:-25 6:-23 7:34 8:-15 9:8 10:-14 11:-15
noun:martyr	5:-51 6:55
noun:member	0:-12 2:-9 4:-11 5:8 6:8 7:-11 8:-13 10:8
noun:migrant	0:-18 2:-10 4:-14 6:26 10:9
noun:militant	6:10
noun:miner	6:14 7:-12
noun:mother	6:10
noun:national	0:16 2:-12 3:19 4:-13 8:-22 9:-18
noun:neighbour	5:-9 6:20 7:-8
noun:nurse	0:36 2:-8 3:-15 4:-12 5:-13 6:-18 7:-16 8:-11 10:-28
noun:officer	0:-8 5:12
noun:official	4:29 5:-8 6:-28
noun:other	0:-12 1:-17 2:-39 3:-15 4:23 5:42 6:-67 7:22 8:-29 9:-18 11:-34
noun:palestinian	0:-25 1:-9 2:-13 3:-25 4:-14 5:-23 6:26 7:-15 8:34 9:-11 10:-31 11:-10
noun:passenger	0:-10 2:-13 3:-10 4:-9 5:-11 6:19 10:-9
noun:patient	0:-17 3:11 5:43 6:-32 7:-15 9:-17
noun:person	0:-51 2:-75 3:52 4:-11 6:-9 8:-43 9:-23 10:-72 11:9
noun:personnel	5:-25 6:27
noun:police-officer	4:15 5:-9
noun:prisoner	0:-36 2:20 3:-16 5:-28 6:-30 7:-18 8:28 9:-14 10:-45 11:-13
noun:pupil	0:27 4:-10 6:-12 8:-9
noun:refugee	0:-12 3:-30 5:-16 7:-12 8:-8 9:45 10:-12 11:-26
noun:relative	0:-11 3:-8 5:-8 6:22 9:-9
noun:rescuer	5:18 6:-17 7:-8
noun:resident	0:26 1:-10 2:-13 3:36 4:-17 6:-47 8:-14 9:-25 10:13 11:-17
noun:returnee	3:-19 9:-36 11:41
noun:rohingya	3:-44 9:41 11:-19
noun:sister	0:-8 1:-9 5:23 7:-13 8:-9 10:-8
noun:soldier	0:-64 1:-24 2:-44 3:-32 4:14 6:18 7:-30 8:27 9:-20 10:-24 11:-24
noun:son	6:16 7:-8
noun:staff	5:-11 6:-18 7:28 9:-12 10:-9
noun:staff-member	0:-9 4:14 5:31 6:-26 7:-9
noun:student	0:34 4:-14 6:-16 7:-24 10:-11
noun:sudanese	3:-9 6:-8 9:12 11:-10
noun:survivor	3:24 5:10 6:-13 7:-21 9:-9
noun:syrian	3:-9 9:9
noun:teacher	0:18 2:-8 4:-21 5:-16 6:18 7:-11 8:-8 10:-21
noun:terrorist	0:-26 4:-16 5:-8 6:44 10:-10
noun:troops	0:14 3:-11 4:-8 5:-10 7:13 8:-9 10:-8
noun:victim	0:23 1:25 2:-21 4:-16 5:-11 6:-25 7:-21 10:-11
noun:villager	1:-11 2:-8 3:17 4:-14 7:-17 8:-14 10:-10 11:-30
noun:volunteer	0:-20 4:23 5:-16 6:12 7:-23 8:-10 9:-21 10:-19
noun:wife	0:9
noun:woman	0:18 1:-8 2:-25 3:-26 4:-29 5:-16 6:17 7:-35 8:-18 9:15 11:-11
noun:woman-and-man	6:15
noun:worker	0:-32 2:-12 3:-11 5:-24 7:15 8:-9 10:21
noun:worshipper	0:14 6:15 8:-9 10:-16
only:aid	6:10
only:casualty	0:-49 1:13 2:-33 3:-33 4:9 5:9 6:30 7:-13 8:-68 9:-34 10:-63 11:-34
only:hostage	0:-16 1:-29 2:-28 3:-24 5:34 7:-14 8:-61 9:19 10:-33 11:-19
other:abducted	0:36 1:-78 2:34 3:-23 4:8 5:-32 6:-33 7:-67 8:-13 9:-24 10:26 11:-60
other:aid	0:-47 1:-17 2:-36 4:-28 8:-35 9:10 10:-23 11:8
other:allocated	1:-17 2:-17 4:-56 7:18 8:-27 9:-21 10:-60 11:-16
other:casualties	0:-20 1:56 2:-15 3:-15 4:-58 5:-45 7:-49 9:-22 10:-26
other:casualty	1:-17 2:-23 4:-31 5:-12 7:-9
other:dead-in-captivity	0:-9 1:-52 2:11 3:-9 5:-22 6:-18 7:-28 8:-24 9:-28 10:16 11:-54
other:delivered	0:-32 1:8 2:-32 3:12 4:-15 6:-24 8:-65 11:16
other:displaced	0:-29 1:-24 2:-44 3:17 4:-41 5:-12 6:17 7:-9 8:-36 9:-14 10:-47
other:displacement	0:-26 1:-35 2:-11 4:-43 5:-29 6:-14 9:13 10:-15 11:19
other:held	0:13 2:21 3:-67 4:12 5:-26 6:-14 7:-27 8:-18 9:-13 10:20 11:-92
other:hostage	0:31 1:-37 2:20 3:-36 4:13 5:-51 6:-36 7:-37 8:24 9:-57 10:23 11:-23
other:injured	0:-27 1:-26 2:-29 3:11 4:-25 5:-12 6:34 7:-14 8:-21 9:-19 10:-33 11:-22
other:killed	1:-14 2:-18 4:-25 5:-10 8:-29
other:missing	0:-15 2:-34 4:-36 6:18 7:-14 8:-24 10:-39 11:-44
other:pledged	0:-8 1:-8 3:8 5:-29 6:9 7:13 8:-62 9:-10 10:-101 11:-17
other:prisoners-exchanged	0:-42 1:-10 3:-43 4:-23 5:-51 6:-12 7:-23 8:70 9:-15 11:-100
other:refugees	2:-25 3:-28 4:-9 5:-61 6:-41 7:-63 8:-24 9:42 10:21 11:36
other:released	1:-26 2:8 3:-26 4:18 6:-20 7:-50 9:-56
other:requested	0:-23 1:-22 2:-91 3:9 5:-14 6:-29 7:-26 8:-60 9:30 10:-12 11:33
other:returned	0:-26 1:-9 2:-19 3:-10 4:-66 5:-15 6:-21 8:19 9:12 10:-25 11:20
other:total	0:-13 1:-17 2:-18 3:-27 4:14 5:10 6:-10 7:-18 8:-9 9:9 10:-17 11:17
others:2	0:8 1:-22 2:16 3:-35 4:20 5:-56 6:-17 7:-49 8:-12 9:-35 11:-16
others:7	1:-24 2:-12 3:-20 4:14 5:-18 6:-17 7:-29 8:-27 9:-24 11:-34
others:more	0:-10 1:-18 2:-25 4:-40 10:-15
qualified	0:-33 1:16 2:-43 3:41 4:-37 5:-25 6:-19 7:-27 8:-46 10:-115 11:21
quoted	0:-36 1:-27 2:-11 4:22 5:-24 7:10 8:-26 9:-27 11:-57
right1:	0:-8 1:-8 2:-13 4:-12 5:-18 6:12 7:17 8:-10 10:-12 11:-8
right1:"	0:30 1:9 2:-38 3:-40 4:-56 5:-24 7:10 8:-13 9:13 10:-40 11:-24
right1:(	0:-32 1:-16 2:-28 4:-32 7:14 8:-26 9:-23 10:-9
right1:)	0:-35 1:-11 2:-17 3:-36 4:-24 5:-12 6:20 7:12 8:-29 9:-23 10:10 11:33
right1:,	0:-11 1:-24 2:-16 3:-21 5:-12 6:-17 7:-11 11:-21
right1:-	3:10
right1:.	1:-16 2:-18 3:-78 4:14 5:-31 6:39 7:-57 8:-8 9:-10 10:-21 11:9
right1::	1:-11 2:-11 3:-30 4:-28 5:-24 6:-29 7:13 9:-24 10:32 11:-21
right1:;	0:-52 1:-14 3:-36 5:-33 6:67 7:-34 8:-26 10:-14 11:-33
right1:?	4:-16 6:19 7:-11
right1:a	0:-8 3:-26 5:-8 7:-14 11:14
right1:abducted	0:30 2:-10 4:-14 6:-8 10:-23
right1:aboard	6:14
right1:across	3:-20 5:-13 6:28 7:-15 9:-16
right1:after	0:10 5:-11
right1:aged	5:-14 6:17
right1:among	3:12 4:-8 6:-10 7:8 10:-8
right1:and	0:-11 2:-47 3:-10 4:-45 5:-22 6:41 7:-47 8:-26 10:19 11:-41
right1:are	0:-58 1:-22 2:-16 4:36 5:8 6:-37 7:-13 8:-44 9:-31 10:25 11:-33
right1:arrived	9:-14 11:13
right1:as	0:15 1:-10 2:-8 3:-38 4:-17 5:-22 6:-32 7:31 8:16 9:-21 10:-31 11:-18
right1:at	0:-29 1:-23 2:-14 3:18 4:-37 5:-32 6:14 7:-33 8:-17 9:11 10:8 11:-32
right1:before	0:-12 3:-20 4:-20 6:-14 8:-16 10:27 11:10
right1:between	0:10 3:-10 6:10
right1:by	0:20 1:-12 2:-25 4:-31 5:-14 6:36 7:-30 8:9 9:-17 10:-29 11:-9
right1:came	0:-11 2:-9 4:-17 5:-11 7:-11 8:-26 9:-19 10:24 11:9
right1:confirmed	5:-8 6:26 7:-20
right1:could	3:-29 4:-14 6:-28 8:-11 9:30 10:-17 11:-20
right1:crossed	3:-19 5:-13 6:-12 9:30 11:-31
right1:dead	0:-40 1:19 2:-21 3:-44 4:-23 5:-55 6:74 7:-58 8:-14 9:-14 10:-12 11:-9
right1:did	0:11 2:-14 3:-23 4:-15 6:17 7:-14 10:-12 11:23
right1:die	6:21 7:-8
right1:died	0:-21 1:-24 2:45 3:-30 4:-34 5:-73 6:35 7:-33 8:-23 9:-20 10:-15
right1:displaced	3:31 5:-8 6:-16 9:-21
right1:drowned	0:-8 2:-11 3:-11 4:-18 5:-17 6:50 7:-28
right1:each	0:-16 3:-18 4:-22 5:-24 6:36 7:-18 10:-22
right1:face	3:13 9:-10
right1:fell	5:-8 6:19 7:-13
right1:fled	3:8 6:-21 9:12 11:-8
right1:for	0:-8 3:-25 7:20 9:-11 10:-18 11:14
right1:from	0:14 1:-24 5:-36 6:-14 9:-57 10:-25
right1:go	0:-17 2:-12 3:-12 4:-30 6:-18 8:-9 10:37 11:-10
right1:got	0:-20 2:-8 4:-9 6:-15 10:23
right1:had	0:-10 2:-17 3:-42 4:13 5:18 6:10 7:-71 8:-9 9:23 10:-74
right1:has	3:-12 6:-17 7:22
right1:have	0:-9 1:-13 3:-9 4:-36 7:-30 8:-9 9:-8 10:-27 11:18
right1:held	4:9 5:-12 6:-10 10:14
right1:homeless	3:18 6:-13 7:-10
right1:hurt	5:34 6:-32 7:-23
right1:in	2:-17 3:8 4:-70 6:31 7:-38 8:-38 9:-11
right1:injured	3:-17 5:51 6:-57 7:-21
right1:is	0:18 4:-11 5:-14 6:-12 7:18 10:-13
right1:kidnapped	2:-16 4:-40 5:-14 6:-24 7:-9 8:-10 10:29
right1:killed	0:-35 2:-17 5:-43 6:75 7:-9
right1:last	0:-18 1:11 4:-16 5:-9 8:-10 9:-9 10:10
right1:left	0:-14 2:-8 4:-16 5:-16 6:-24 7:-14 8:19 10:10 11:-14
right1:lost	0:-9 2:-21 4:-11 6:35
right1:may	5:-9 6:20 7:-15 8:-10 9:-16 10:13 11:-17
right1:missing	0:-10 1:-9 3:-23 4:-15 5:-26 6:-38 7:46 11:-9
right1:more	0:-13 1:-13 2:-39 3:-17 4:-10 6:-10 7:8 8:-12 9:-19 10:14 11:13
right1:names	0:15 2:-9 3:-22 5:-32 7:24 8:-20 9:-8 10:-29 11:-14
right1:needed	5:27 6:-22 7:-15
right1:of	0:-24 1:-36 3:-32 4:-25 5:-8 6:-10 7:-37 11:-11
right1:off	0:-8 6:16 10:-8
right1:on	0:31 1:-21 2:-35 4:-42 5:-39 7:15 8:12 10:-44 11:-36
right1:or	0:-19 2:-17 3:19 4:25 5:-9 6:-19 8:-15 10:-18 11:-12
right1:out	3:23 5:-14 6:-14 9:-11
right1:over	0:-9 2:18 6:-8 8:-25 9:-23 11:24
right1:received	3:-12 5:14 6:-21 9:-16 11:19
right1:recovered	5:-25 6:34 7:-9
right1:remain	0:-16 1:-15 2:-25 3:19 4:39 5:-8 6:-34 7:10 8:-28 10:-30 11:-16
right1:returned	2:8 3:-24 5:-9 6:-12 10:-10 11:18
right1:seized	0:-14 2:-13 4:-28 5:-11 6:-18 10:31
right1:shot	0:-14 2:26 4:-22 5:-23 6:-13 7:-11
right1:since	0:-34 1:21 2:-10 3:-31 7:-36 9:18 10:-24 11:-33
right1:still	0:-25 2:-26 3:34 4:35 5:-13 6:-27 8:-12 9:-13 10:-33 11:-34
right1:sustained	0:-9 5:17 6:-11 7:-8
right1:taken	0:21 2:-10 4:16 5:-16 6:-23 7:-13 9:-9 10:-26
right1:that	0:-30 2:21 3:-8 4:-13 5:-10 6:-32 7:9 10:22
right1:the	0:9 3:-16 4:16 5:-12 6:-21 7:-16 9:-11 11:-9
right1:this	4:-8 6:14 10:-10
right1:to	0:-19 1:-11 2:8 4:-40 7:-39 8:16 10:-19 11:-20
right1:took	3:24 6:-24 7:-10
right1:under	3:10 6:-8
right1:was	1:-17 3:-34 4:-22 5:-12 6:33 7:-51 8:-29 9:-32 11:-26
right1:we	0:-26 4:-10 5:-14 6:-26 7:32 10:-13
right1:went	0:-12 2:-12 3:-28 4:-11 6:-18 7:-11 9:16 10:17 11:12
right1:were	2:-40 4:-22 6:23 7:-21 8:-15 9:-25 11:-39
right1:who	0:8 1:-24 2:-36 5:-25 8:-44 10:-27 11:10
right1:whom	0:-13 2:20 4:-32 6:-19 10:10
right1:will	0:-10 3:21 4:-16 5:12 6:-29 7:-25 8:-22 11:-16
right1:with	0:-14 3:18 4:-24 5:35 6:-35 7:-37 8:-10 9:-26 10:-18 11:-14
right1:without	6:-14 7:15
right1:would	0:-8 3:-8 6:12 7:-13 8:13
right1:wounded	3:-11 5:71 6:-68 7:-14 9:-9
right1:|	0:-8 1:-16 2:-20 3:52 4:-23 5:-15 6:-14 7:-22 9:-26 10:-14 11:-17
right1:—	6:-22 7:-9 9:18 10:-8
right2:	5:9
right2:"	1:23 2:16 3:-23 4:-37 5:8 6:-24 8:-39 9:-11 10:-23 11:-17
right2:#	1:-38 2:-22 3:24 4:-60 5:-38 6:14 7:-24 10:-31 11:-34
right2:)	5:-8 6:18 7:-15
right2:,	1:-37 3:-12 4:12 6:-20 7:-11 8:-18 9:-51 10:-54 11:35
right2:.	0:42 2:-70 4:-32 7:-37 8:-20 9:-39 10:-18 11:-10
right2:;	3:8 5:17 6:-19 7:8
right2:a	1:-24 3:-13 4:-54 6:14 7:9 9:-51 10:-10 11:-43
right2:about	0:-12 3:11 4:-11 5:-9 6:-27 7:-24 8:-9 9:23 10:15
right2:according	0:15 2:-8 3:-34 4:-10 5:-17 6:14 7:-40 9:27 10:-8 11:-25
right2:across	0:10 3:-16 5:21 6:-23 9:16
right2:after	5:-9 6:-14 7:15 10:8
right2:aged	5:28 6:-24
right2:all	0:-31 2:-13 3:15 4:-16 5:16 7:-13 9:-24 10:19
right2:also	9:-10 11:11
right2:among	2:-8 3:-9 4:12 5:-34 7:10 8:10 10:-19
right2:an	4:-15 8:24 10:-13
right2:and	0:18 2:-35 3:-33 5:-17 6:10 7:-35 8:14 9:-26 10:-53
right2:are	6:-23 7:30
right2:arrived	9:-14 11:18
right2:as	5:9 6:9 7:-18 9:-16 11:-10
right2:at	2:-14 4:-16 6:32 7:-13 10:-14
right2:away	2:-13 4:-20 5:-11 6:-24 8:-12 10:29
right2:back	2:10 4:-10 6:-10 8:-8 9:-9 11:13
right2:be	0:8 3:12 4:-15 5:-9 7:-12 9:-16
right2:been	0:15 1:-47 2:-43 3:14 5:31 6:24 7:-79 8:18 9:-57 10:-53 11:-39
right2:board	6:12 7:-9
right2:both	2:-16 4:23 7:-10 10:-19
right2:brought	6:15 7:-14
right2:burned	5:-22 6:27
right2:burns	4:-20 5:30 6:-17 7:-8 10:-23
right2:by	0:-20 1:-11 2:-17 3:-44 4:-31 5:-21 6:8 8:-19 10:8 11:19
right2:children	0:-15 4:-8 5:-20 6:36 7:-18
right2:come	3:-19 7:-8 11:18
right2:confirmed	6:23 7:-15
right2:crossed	0:-16 2:-24 3:-42 4:-13 5:-18 6:-37 7:-13 8:-13 9:29 10:31
right2:day	0:-10 3:-26 6:-12 7:-9 11:14
right2:days	5:-9 6:15 7:-9
right2:dead	2:17 3:-9 4:-26 5:-25 6:52 7:-24
right2:died	0:-15 2:38 3:-30 4:-17 5:-23 7:-42 8:-15 9:-9 10:-12 11:-12
right2:displaced	3:39 9:-25 11:-9
right2:driven	4:-22 5:-18 6:-29 7:-10 9:12 10:16 11:-15
right2:eight	0:-27 2:12 4:20 5:-19 7:-8 8:-16 9:-10 10:-19
right2:evacuated	5:25 6:-28
right2:five	0:27 4:-10 5:-13 7:-19 8:-9 10:-27
right2:fled	3:19 9:-9
right2:for	0:-15 4:-16 5:-20 6:-37 7:22 8:23 9:-8 10:-10 11:-14
right2:found	3:12 5:-17 6:24 7:-22
right2:four	0:10 4:-11 6:9 7:-14 8:-20 10:12
right2:freed	0:-8 2:-18 4:-8 5:-9 6:-30 7:-8 8:-10 10:37
right2:friday	3:17 5:-8 6:-19 7:13 9:-16 10:-10 11:-18
right2:from	0:-15 3:26 4:19 5:-41 6:9 7:-28 8:-20 9:-29 10:-13
right2:gaza	2:-17 3:-8 4:-10 8:-19 10:22
right2:girls	0:21 5:16 6:-20 8:-12 10:-23
right2:gone	0:-8 1:-11 2:-8 3:-50 5:19 6:-32 7:-20 9:-29 11:43
right2:had	0:15 3:18 6:-13 7:-11 9:-13 11:-11
right2:has	0:17 6:-18 7:15 10:-16
right2:have	0:-42 1:-15 2:-20 4:-28 5:-17 7:28 8:-9 10:-10 11:-21
right2:he	0:24 4:-9 5:-13 6:-19 7:-13 10:-8 11:-9
right2:her	0:14 3:-11 6:-10
right2:his	0:-21 2:-28 4:19 5:8 7:-25 10:-11
right2:home	4:-8 6:-9 7:-8 9:-12 10:15
right2:hurt	4:-9 5:40 6:-30 7:-10 9:-12
right2:i	0:-21 2:-14 3:-10 4:-12 5:-13 6:-28 7:23 8:-10 10:24
right2:if	0:-10 2:-12 3:-12 4:31 5:-14 6:-20 7:-13 8:-10 9:-20 10:-16 11:10
right2:in	0:-13 1:-41 4:24 7:-75 8:-25 11:-16
right2:including	3:-12 4:-8 5:10 6:-10 7:9 10:-9
right2:injured	5:40 6:-26 7:-22
right2:injuries	0:-9 5:25 6:-21
right2:it	0:-22 2:-12 4:-15 5:-14 7:-13 10:24
right2:its	5:-9 6:16 7:-15
right2:killed	0:-12 1:-12 4:-24 5:-53 6:55 7:-19 8:-13 10:-29 11:-10
right2:last	1:-12 3:-10 5:-9 6:28 7:8 9:-12 11:-13
right2:led	0:8 6:8 7:-10
right2:left	0:-13 1:-12 3:9 5:-16 6:8 7:-35 8:-11
right2:let	0:-23 5:-11 6:-27 7:-8 10:33 11:-10
right2:lost	5:11 6:15
right2:missing	0:-10 1:-12 3:-16 4:-14 5:-41 6:-43 7:55 11:-8
right2:monday	6:10
right2:more	5:-12 6:22 8:-9 10:15
right2:morning	0:-11 6:13
right2:most	3:-22 6:12 9:20
right2:mostly	0:11 3:12 5:-15 6:-28 7:-15 9:-17 11:20
right2:moved	3:26 9:-18 11:-16
right2:my	0:14 3:-20 4:-11 6:-32 7:15 10:-13 11:-10
right2:night	3:9
right2:nine	3:9 6:13
right2:not	0:14 1:-10 2:-36 3:-13 4:10 5:-11 6:-39 7:48 8:-18 9:-8 10:-28
right2:now	6:12
right2:number	0:10 3:-15 4:18 6:-19 7:-13 8:-11 9:-10 11:-9
right2:october	3:-10 4:-13 8:21 10:-19 11:-9
right2:of	0:-21 1:-9 2:8 3:11 4:-21 7:-28 8:-21 10:23 11:-12
right2:off	6:12
right2:officials	6:-9 8:15 10:-12
right2:on	0:15 1:-13 2:-27 4:-25 5:-42 6:-19 7:-25 8:16 9:10 10:12 11:-25
right2:one	0:-25 2:-19 3:12 4:9 5:-23 6:23 7:-13 8:-15 9:-10 10:21
right2:or	1:25 3:-9 6:-22 7:-19
right2:our	0:-14 2:14 3:-19 4:-8 6:8 7:-16 9:11 10:-13 11:-19
right2:out	4:-13 8:-22 10:24
right2:over	0:-9 3:-14 4:-8 6:-12 8:13 9:20 10:-12 11:-19
right2:perished	1:-12 3:-9 5:-9 6:35 7:-16
right2:police	8:19 10:-22
right2:registered	3:-38 9:18
right2:returned	3:-27 9:-15 11:31
right2:said	5:-8 7:11
right2:set	3:10 5:-20 6:-16 10:19
right2:shot	0:-34 1:-8 2:-36 4:-36 6:57 7:-16 8:-15 10:-41
right2:since	0:21 2:-10 3:-33 4:-10 7:-16 8:-11 9:8 10:-16 11:11
right2:six	0:-16 1:-8 2:-9 3:-12 4:11 5:-14 6:-21 7:22 9:-13 10:-8 11:-11
right2:some	3:-14 6:8 9:10
right2:still	0:-39 1:-18 2:-24 3:-10 4:46 5:-40 6:-55 7:25 8:-19 9:-9 10:-29 11:-33
right2:struck	5:-9 6:17 10:-9
right2:sunday	3:8 8:13 10:-13
right2:taken	0:28 3:28 4:-25 5:-25 6:-23 8:14 10:-29
right2:that	0:21 2:-11 3:17 4:-23 5:-9 6:-32 7:20 8:-11 9:-9 10:-12
right2:the	0:-27 1:11 2:-40 3:-17 5:-42 9:-27 10:14 11:-50
right2:their	0:-12 3:34 6:12 7:-8 9:-11 10:-8 11:-20
right2:them	1:-46 4:-34 5:-22 6:11 7:-40 8:-36 10:10 11:-25
right2:then	2:-8 4:20 8:-9 10:-19
right2:these	0:-9 2:27 3:11 4:-26 5:-8 6:-25 8:15 9:-14 10:-29 11:-8
right2:they	0:-10 3:-17 4:-19 6:28 7:-8 10:-10
right2:this	6:10
right2:those	0:-34 1:-18 4:-61 5:-39 8:-18 9:-23 10:23 11:-17
right2:three	0:-13 3:16 4:-12 5:-11 6:16 7:-10
right2:to	0:-11 3:25 5:-14 7:-14 8:-13 9:-17
right2:took	5:-15 6:16
right2:two	2:-16 3:18 4:-23 5:16 7:-10 8:-23 9:-11 10:15
right2:unaccounted	0:14 4:-16 5:-25 6:-39 7:30 10:-8
right2:under	0:-9 2:12 3:19 4:-12 5:-17 6:8 7:-17 8:-21 10:18 11:-21
right2:up	0:-25 1:21 2:-15 4:24 6:-22 8:-13 10:-13
right2:us	0:26 2:-33 3:-14 5:-17 6:-41 7:-14 8:-32 9:23 10:-48 11:11
right2:was	5:11 6:8
right2:week	0:-10 4:-14 6:10 10:16
right2:went	5:-8 6:22 7:-12
right2:were	0:-13 1:-19 2:26 3:-34 4:-11 5:16 6:-29 7:9 8:-39 10:-13 11:11
right2:when	0:-16 3:-16 4:-24 5:-14 6:21 7:-24 10:21 11:-8
right2:which	6:13
right2:who	6:-16 7:20
right2:whom	0:-33 1:-9 2:15 3:-26 5:8 6:-17 7:-10 8:-26 9:16
right2:will	4:-13 8:-11 10:17
right2:with	0:-32 2:-18 3:-17 4:-30 5:35 6:11 7:-27 8:-10 9:10 10:9 11:-10
right2:women	0:-28 4:-21 5:-16 6:8 7:25 10:-11
right2:would	3:17 5:-8 7:-14
right2:wounded	0:-12 4:-16 5:57 6:-50 7:-10 10:-18
right2:wounding	5:-11 6:12
right2:wounds	5:28 6:-22
right2:year	1:12 2:-8 4:-9 6:15 8:-9 10:-16
right2:yet	0:-24 2:18 4:27 5:-24 6:-25 7:25 8:-16 10:-33 11:-14
right3:	0:-14 1:-10 2:17 3:24 4:9 7:-45 9:-26 10:-30 11:-28
right3:"	0:-23 2:-10 3:-12 4:11 7:-16 8:-14
right3:#	0:-30 1:-28 2:-40 3:-41 4:-16 6:11 7:-32 8:34
right3:)	0:-22 1:-9 2:-24 3:-16 4:-28 7:18 8:-11 9:-8 10:-20
right3:,	0:-24 1:-48 2:31 4:-23 5:24 7:-26 8:-24 9:-36 11:-46
right3:.	1:-14 2:-42 4:-11 6:-23 7:23 8:-29 11:12
right3:;	0:15 4:-14 5:-21 6:11 10:-22
right3:a	0:9 1:-12 3:15 4:-26 5:12 6:-10 7:-31 8:-28 9:-26 10:-36 11:18
right3:about	4:15 5:-11 10:-15
right3:according	0:-9 3:12 4:14 8:-11 9:-10
right3:after	2:-8 4:25 5:-13 6:16 8:13 10:-35
right3:all	5:19 6:-12
right3:alone	6:15
right3:an	0:-17 4:18 5:-21 6:26 7:-11 9:-8 10:-19 11:-8
right3:and	0:-50 1:-23 2:-33 3:-35 4:-17 5:-63 6:56 7:-18 9:-29 10:-43 11:27
right3:are	0:10 1:-9 2:13 4:-47 5:28 6:-33 7:-11 9:11 10:-10
right3:around	0:15 3:21 6:-30 11:-11
right3:as	0:-11 1:-8 3:-29 5:17 6:-26 7:28 9:20
right3:at	0:-9 3:9 4:-8 5:14 6:9 7:-22
right3:away	0:27 4:-14 5:-11 6:-24 7:-11 10:-14
right3:back	0:-10 1:-8 2:-23 3:-27 4:-13 5:-30 6:-30 7:-15 8:-14 9:-35 10:23 11:41
right3:be	0:-20 6:-45 7:40 8:-11
right3:been	1:-8 2:-20 4:-24 5:-13 6:-13 7:43 8:-11
right3:before	0:-9 3:-12 4:-13 5:22 6:-9 7:-12 10:-19
right3:being	6:-14 7:22
right3:brought	0:-19 2:-11 5:38 6:-44 7:-11 8:14 11:-12
right3:burns	5:-23 6:33 7:-14
right3:by	1:-8 2:22 3:26 4:-18 5:-11 7:-15 8:-8 9:-21 10:-25 11:-30
right3:carried	0:16 2:-11 3:-8 5:19 6:-18 8:-8 11:-15
right3:children	0:-25 2:-8 3:20 4:-14 7:-16 11:-17
right3:city	5:17 6:-11
right3:come	0:-14 2:-20 4:29 7:-8 8:-12 9:-10 10:-16 11:11
right3:confirmed	6:17 7:-8
right3:country	5:10 6:-8
right3:days	0:-8 2:18 6:-9 8:-24
right3:dead	0:-13 1:-18 2:-30 3:-8 4:-19 5:-41 6:73 7:-26 8:-14 10:-16
right3:died	0:-23 1:19 2:10 3:-11 4:-17 5:-33 6:28 7:-20 10:-15
right3:displaced	3:30 6:-11 7:-8 9:-13 11:-25
right3:down	3:-17 9:14
right3:eight	10:8
right3:first	6:11 7:-10 10:9
right3:five	5:-16 6:37 7:-14
right3:for	2:-19 3:-10 4:-25 5:-22 6:-28 7:26 10:11
right3:found	6:37 7:-32
right3:four	0:-20 3:-15 5:16 6:11 7:-15 10:16
right3:freed	0:-8 4:-9 6:-9 8:-19 10:27
right3:from	1:-9 2:-27 3:-10 4:-45 7:-29 8:-8 10:10 11:8
right3:gaza	0:-13 2:-14 4:30 10:-26
right3:given	0:-20 2:9 6:23 10:-11
right3:go	0:-23 5:-11 6:-27 7:-8 10:33 11:-11
right3:government	4:13 6:-10 8:-8
right3:had	0:-31 1:27 2:-21 4:-28 5:-13 6:-35 7:18 10:25 11:-11
right3:has	0:-15 5:26 6:-33 10:15
right3:have	0:-36 1:-9 2:-50 3:9 4:-39 5:-30 6:10 7:-42 8:-19 9:25 10:27 11:-36
right3:he	3:-8 6:17
right3:held	0:-28 2:-19 3:-19 4:46 5:-13 6:-29 7:-17 8:-8 9:-10 10:-16 11:-8
right3:home	0:-9 3:-51 5:24 6:-30 7:-17 9:-21 11:36
right3:homes	3:34 6:-11 9:-9 11:-15
right3:hospital	3:-17 5:28 6:-15 7:-11
right3:hurt	0:-10 2:-9 4:-9 5:40 6:-31 7:-19 8:-8 10:-14
right3:i	0:-16 2:37 4:-29 5:-12 6:-34 8:-12 10:9
right3:identified	5:-9 6:23
right3:in	0:-27 1:12 2:11 3:-8 4:-16 7:-12 8:-9 10:-17 11:-50
right3:injured	3:-11 5:43 6:-21 7:-21
right3:injuries	6:14
right3:into	0:22 3:-20 5:-22 6:-32 9:26 11:-9
right3:is	2:-13 5:-10 6:-21 9:30 10:-11
right3:israeli	0:-24 2:24 4:-26 6:12 8:-9 10:-20
right3:it	0:14 4:14 5:-10 6:-28 7:-13 10:-13
right3:its	2:-9 6:17
right3:kidnapped	0:29 2:-13 4:-15 6:-15 8:-10 10:-19
right3:killed	0:-24 1:-10 3:-27 4:-13 5:-43 6:58 7:-27 8:-13 9:-11 10:-11 11:-23
right3:last	4:-16 8:-17 10:27
right3:lives	6:17
right3:local	6:10
right3:lost	0:23 6:-23
right3:men	0:-17 4:-8 5:-30 6:11 9:18
right3:minors	4:17 5:-22 6:21 10:-12
right3:missing	0:-11 1:29 3:-31 4:-23 5:-34 6:-48 7:48 9:-9
right3:months	6:11 10:9
right3:more	3:-19 5:-17 6:36
right3:morning	6:20
right3:moved	0:-9 2:-13 3:30 5:-15
right3:national	3:-18 5:-8 6:-17 7:22 9:-9
right3:near	0:31 6:-8 10:-28
right3:nine	0:-10 1:25 3:-10 5:-21 7:-13 9:-14
right3:noon	3:9
right3:not	0:13 2:-18 3:19 4:-30 5:-15 6:-45 7:40 9:-20 10:-19 11:-11
right3:of	0:-8 1:-26 4:15 5:-51 7:14 9:-12 10:-40 11:-26
right3:off	0:14 3:11 8:-21
right3:on	0:-15 1:-11 2:-34 4:-11 5:-10 6:46 8:-33 9:-21 10:-19
right3:one	0:9 2:16 3:9 4:-37 5:-9 6:-32 7:-10 10:12
right3:or	0:-25 1:12 3:12 4:-9 5:14 6:-20 9:-23 10:-14 11:-22
right3:out	0:-30 2:-14 3:19 4:9 5:-22 6:26 7:-30 8:-24 10:10 11:-11
right3:over	0:-14 2:-14 4:-13 6:-16 8:-16 10:35
right3:own	9:14 11:-11
right3:people	5:-19 6:20
right3:police	4:17 8:-8 10:-17
right3:put	3:10 5:-8 6:15 7:-17
right3:recovered	5:-26 6:31
right3:rescued	2:-12 6:21 7:-13
right3:road	3:23 5:-8 6:-16 7:-14
right3:said	0:33 4:-11 5:-10 6:-13 7:-29 9:-9 10:-20 11:-12
right3:same	0:28 2:-11 3:-9 4:-17 5:-8 6:-16 8:-15 9:-26 11:22
right3:says	0:-36 2:26 4:-21 5:-21 8:-27
right3:school	0:15 3:-16 4:-21 7:-8 8:-10 11:-11
right3:sent	11:9
right3:seven	8:11
right3:shelters	3:22 9:-12
right3:since	0:15 3:-10 6:-9 9:14 10:-17
right3:six	5:-13 6:36 7:-25
right3:soldiers	6:10
right3:state	5:10
right3:still	2:-11 4:18 6:-22 7:22 8:-9 10:-19
right3:street	0:17 6:-11 7:-10
right3:sudan	3:-11 9:13
right3:sudanese	8:12 9:-25 10:-8 11:24
right3:taken	0:31 3:-19 4:-12 6:-19 7:-14 8:-10 10:-21 11:-15
right3:teachers	0:23 4:-14 10:-9
right3:ten	2:-10 5:21 6:-25 7:-15 8:25 10:-11
right3:than	5:-10 6:14 8:-9 10:15
right3:that	0:-20 2:-17 4:22 5:-8 6:-12 7:8 10:-19
right3:the	1:-46 3:22 5:-37 6:-33 7:-64 8:-17 9:26 11:-45
right3:their	2:-14 5:-28 7:-12
right3:them	0:-13 1:-10 2:-13 3:-9 6:-28 7:11 8:18
right3:there	0:-9 1:-13 4:25 5:-12 6:23 7:-20 10:-22 11:-8
right3:they	0:16 2:-12 4:-20 5:-8 6:13 8:-11 10:16
right3:this	0:-17 1:11 2:-9 3:-10 4:-11 6:-30 8:11 9:-15 10:11 11:17
right3:those	0:-12 8:15
right3:three	0:-19 3:-23 4:-15 5:-9 6:35 7:-19 8:9 10:-14
right3:to	0:-8 2:16 3:-45 6:-20 7:-20 8:-25 10:-14 11:28
right3:two	4:-8 5:-21 6:20 7:12 9:-10 10:-8
right3:under	0:17 1:17 4:-15 5:-12 7:-16 8:-8 9:-14 10:-16 11:-14
right3:up	0:15 3:-9 4:-10 6:-13 9:10 10:-11 11:-10
right3:uprooted	3:30 9:-17 11:-16
right3:was	2:-9 5:17 7:-9
right3:water	6:-13 7:20 9:-10 10:-8
right3:way	6:11
right3:week	6:16
right3:were	0:-20 1:-13 4:-14 5:-45 6:49 7:-23 8:-31 9:-24 11:-8
right3:when	3:12 4:-9 5:24 6:-10 9:-11
right3:who	2:-15 3:-21 4:11 7:9 8:13 9:17 10:-11 11:-20
right3:whom	5:-16 6:9 9:8
right3:will	5:12 6:-10 7:-8
right3:with	0:-16 2:-12 3:-8 4:28 6:-10 7:-23 10:-12
right3:within	6:9
right3:woman	5:-10 6:17
right3:women	2:-15 3:-25 4:-25 5:-31 7:27 8:9 9:15 10:-16
right3:wounded	6:15 7:-17
right3:wounds	5:16
right3:year	3:-10 6:11 9:-17 11:18
share:1	6:15
share:2	0:13 1:-41 2:11 3:-71 4:36 5:-32 6:-47 7:-73 8:-54 10:21 11:-20
share:4	0:14 1:-52 2:-17 7:-31 8:-25 9:-36 11:-33
share:5	0:-21 1:-30 2:-28 4:-25 5:-24 6:26 7:-12 9:-52 10:-12 11:11
share:7	2:-31 3:-27 4:-9 6:-19 7:9 9:33 10:-28 11:-30
share:more	0:-29 1:9 4:-28 8:-11 10:-36 11:-23
short	0:-46 1:-55 2:-29 5:29 6:-8 7:22 8:-78 9:-86 11:-46
size:1	1:-40 3:-74 4:-70 5:-37 6:35 7:20 8:-12 9:-56 10:-22 11:-37
size:9	0:13 1:-13 2:-10 3:-75 4:9 7:25 8:-44 9:-103 10:-19 11:-92
size:99	0:21 1:-57 2:-42 3:-94 4:14 5:10 6:10 7:-21 8:-15 9:-30 11:-96
size:999	0:9 1:23 2:-72 3:-20 4:-28 5:-24 6:-9 7:-23 8:16 9:-19 10:-27
size:9999	0:-36 2:-46 3:22 4:-17 5:-53 7:-36 8:13 10:-23
size:more	0:-92 1:-19 2:-40 3:49 4:-67 5:-91 6:-48 7:-47 8:-60 9:33 10:-46 11:19
verdict:abducted	0:113 1:-53 2:-29 3:-79 4:-21 5:-83 6:-89 7:-71 9:-62 10:-52 11:-59
verdict:casualties	0:-29 1:81 2:-13 3:-27 4:-24 5:-39 6:-73 7:-45 8:-17 9:-27 10:-22 11:-15
verdict:claim	2:8 3:-32 6:-30 8:8 9:-18 10:-16 11:-19
verdict:dead-in-captivity	0:-52 2:62 4:-73 5:-40 7:-19 8:-32 10:-57
verdict:displaced	0:-85 1:-46 2:-34 3:109 4:-45 5:-72 6:-92 7:-93 8:-56 9:-21 10:-46 11:-37
verdict:held	0:-96 1:-34 2:-83 3:-55 4:92 5:-71 6:-78 7:-65 8:-72 9:-55 10:30 11:-44
verdict:injured	0:-81 1:-57 2:-63 3:-63 4:-90 5:135 6:-81 7:-119 8:-63 9:-69 10:-28 11:-46
verdict:killed	0:-74 1:-19 2:28 3:-89 4:-30 5:-138 6:149 7:-79 8:-91 9:-57 10:-92 11:-74
verdict:missing	1:-67 2:-16 3:-57 4:-8 5:-87 6:-57 7:102 8:-70 9:-30 10:-71 11:-60
verdict:open	0:16 1:-129 2:-16 3:-8 4:-13 5:-47 6:-22 7:-8 8:-13 9:11 10:-11 11:-20
verdict:out	0:-10 1:-45 2:-51 3:25 4:28 5:-10 6:-15 8:-36 9:-48 10:-48 11:-38
verdict:prisoners-exchanged	0:-57 1:-26 2:-54 3:-40 4:-67 5:-39 6:-63 7:-32 8:89 9:-23 10:-51
verdict:refugees	0:-39 1:-20 2:-22 3:-76 4:-18 5:-59 7:-12 8:-30 9:50 11:12
verdict:released	0:-95 1:-27 2:-40 3:-39 4:-30 5:-39 6:-77 7:-44 8:8 9:-44 10:82
verdict:returned	0:-44 1:-30 2:-53 3:-37 4:-53 5:-9 6:-20 7:-49 8:-10 9:-46 10:-8 11:77`
}
