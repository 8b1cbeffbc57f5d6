import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-41
alike:casualties	-42
alike:dead-in-captivity	-24
alike:displaced	29
alike:held	42
alike:injured	48
alike:killed	10
alike:missing	-40
alike:prisoners-exchanged	54
alike:refugees	49
alike:released	87
alike:returned	-34
any	-43
bare:1	29
bare:9	-107
bare:99	13
bare:999	50
bare:9999	61
bare:more	48
before:abducted	25
before:allocated	-47
before:casualties	-19
before:dead-in-captivity	-56
before:delivered	-57
before:displaced	-63
before:held	14
before:injured	-28
before:killed	-25
before:missing	3
before:pledged	-79
before:prisoners-exchanged	21
before:refugees	-80
before:released	11
before:requested	-24
before:returned	43
behind:abducted	7
behind:allocated	-47
behind:dead-in-captivity	-34
behind:delivered	-91
behind:displaced	33
behind:held	32
behind:injured	37
behind:killed	-51
behind:missing	-48
behind:pledged	-88
behind:prisoners-exchanged	70
behind:refugees	-69
behind:released	35
behind:requested	47
behind:returned	38
ending:ad	67
ending:al	-64
ending:an	-42
ending:ar	-10
ending:at	-40
ending:ay	-56
ending:ce	-7
ending:ch	19
ending:ck	-61
ending:de	-136
ending:ds	-83
ending:ed	-6
ending:en	14
ending:er	19
ending:es	-47
ending:et	-15
ending:ft	-38
ending:gs	54
ending:ht	-80
ending:id	-75
ending:in	-34
ending:is	-38
ending:ke	-76
ending:ks	-98
ending:ld	-23
ending:le	-60
ending:ll	72
ending:ls	-107
ending:ly	-8
ending:me	-8
ending:ms	-93
ending:nd	-55
ending:ns	-92
ending:nt	-18
ending:od	-60
ending:ok	-9
ending:om	31
ending:on	-109
ending:ot	64
ending:ps	-73
ending:rd	-66
ending:re	23
ending:rs	-35
ending:rt	67
ending:se	-15
ending:ss	30
ending:th	13
ending:ts	-174
ending:ut	58
ending:ve	-13
ending:wn	14
ending:ys	-32
equal:abducted	28
equal:casualties	50
equal:dead-in-captivity	-65
equal:displaced	30
equal:held	73
equal:injured	-29
equal:killed	36
equal:missing	-8
equal:prisoners-exchanged	121
equal:refugees	90
equal:released	52
equal:returned	3
form:digits	-49
form:dual	-9
form:fraction	-270
form:mixed	-87
form:singular	-44
form:vague	-104
form:words	81
headline	-4
here:#aboard	-95
here:#aid	-48
here:#alive	11
here:#captives	54
here:#captors	60
here:#commerce	-56
here:#containing	-91
here:#contest	-33
here:#crossing	41
here:#custody	-87
here:#demand	-27
here:#disease	-71
here:#displacement	70
here:#exchange	36
here:#execution	-25
here:#given-back	86
here:#giving-from	-15
here:#group	15
here:#handover	3
here:#hostages	-46
here:#interview	-54
here:#losing-side	-29
here:#need	-117
here:#prisoners	-54
here:#receiving	7
here:#remainder	-4
here:#rescue	-113
here:#rumour	49
here:#since	22
here:#state	-9
here:#statement	52
here:#travel	-16
here:abducted	58
here:allocated	-36
here:casualties	87
here:dead-in-captivity	32
here:delivered	-20
here:displaced	68
here:held	24
here:injured	85
here:killed	93
here:missing	129
here:pledged	-31
here:prisoners-exchanged	47
here:refugees	66
here:released	60
here:requested	-57
here:returned	83
here:said	60
here:set	18
here:total	-27
item	-14
last:claim-abducted	6
last:claim-allocated	-55
last:claim-casualties	54
last:claim-dead-in-captivity	-7
last:claim-delivered	-15
last:claim-displaced	-7
last:claim-held	17
last:claim-injured	24
last:claim-killed	41
last:claim-missing	33
last:claim-pledged	-69
last:claim-prisoners-exchanged	-36
last:claim-refugees	78
last:claim-released	26
last:claim-requested	-50
last:claim-total	14
left1:	3
left1:"	52
left1:#	-66
left1:(	54
left1:,	-33
left1:-	69
left1::	76
left1:;	47
left1:a	-147
left1:abducted	52
left1:across	-64
left1:after	-25
left1:against	-77
left1:all	6
left1:among	59
left1:and	36
left1:another	74
left1:are	-33
left1:arrested	-105
left1:as	-84
left1:at	-21
left1:back	18
left1:been	34
left1:buried	86
left1:but	-102
left1:by	-189
left1:camp	-98
left1:captured	18
left1:carried	52
left1:carrying	-75
left1:claimed	140
left1:confirmed	44
left1:cost	61
left1:counted	39
left1:counts	30
left1:deployed	-48
left1:did	-34
left1:displaced	74
left1:down	-44
left1:driven	45
left1:drove	14
left1:every	-97
left1:first	-84
left1:for	-27
left1:forced	39
left1:found	29
left1:free	88
left1:freed	-3
left1:from	-5
left1:further	49
left1:had	-139
left1:has	34
left1:have	32
left1:held	-45
left1:hit	-51
left1:hold	-14
left1:hosts	75
left1:in	-150
left1:include	-54
left1:including	94
left1:injured	53
left1:injuring	73
left1:is	-51
left1:its	-25
left1:just	14
left1:kill	67
left1:killed	189
left1:killing	146
left1:kills	119
left1:last	-10
left1:leaves	102
left1:leaving	-6
left1:left	36
left1:let	77
left1:lists	61
left1:lost	119
left1:made	-4
left1:magnitude	-74
left1:move	51
left1:not	-71
left1:of	-73
left1:off	-9
left1:on	-119
left1:only	19
left1:or	-45
left1:other	51
left1:out	29
left1:over	45
left1:passed	22
left1:reach	-21
left1:reached	-30
left1:received	12
left1:recorded	67
left1:registered	24
left1:release	59
left1:released	40
left1:remaining	-7
left1:reported	74
left1:reports	30
left1:rescued	-64
left1:s	-151
left1:said	24
left1:saw	4
left1:say	51
left1:says	44
left1:seized	89
left1:sent	38
left1:so	18
left1:that	104
left1:the	-36
left1:them	-79
left1:then	-6
left1:through	-103
left1:to	-7
left1:took	20
left1:treated	-37
left1:up	-17
left1:update	-93
left1:uprooted	60
left1:was	-12
left1:week	-44
left1:were	-32
left1:when	-44
left1:which	114
left1:while	-24
left1:whom	112
left1:with	26
left1:won	-39
left1:wounding	49
left1:|	20
left1:—	44
left1:•	-21
left2:	-82
left2:"	45
left2:#	-59
left2:)	16
left2:,	-27
left2:-	-62
left2::	-4
left2:;	10
left2:a	-68
left2:account	31
left2:adding	19
left2:affected	-52
left2:all	-91
left2:alone	-20
left2:along	-7
left2:also	63
left2:am	-59
left2:among	9
left2:and	21
left2:as	56
left2:at	-48
left2:august	89
left2:authorities	26
left2:average	38
left2:back	-52
left2:been	-92
left2:billion	-7
left2:boat	-34
left2:bodies	38
left2:boy	-77
left2:but	20
left2:by	-13
left2:carried	-43
left2:cases	63
left2:cent	-40
left2:children	33
left2:cholera	73
left2:civilians	70
left2:claims	26
left2:climbs	73
left2:confirmed	-8
left2:could	13
left2:count	-21
left2:country	-21
left2:court	-58
left2:crowd	-41
left2:dawn	-10
left2:day	36
left2:days	-86
left2:dead	46
left2:death	-3
left2:deaths	52
left2:december	55
left2:denied	-32
left2:died	-13
left2:down	21
left2:drones	-26
left2:each	-39
left2:estimates	30
left2:example	13
left2:far	-64
left2:february	78
left2:figure	136
left2:fire	-42
left2:first	74
left2:five	67
left2:flights	34
left2:followed	-76
left2:food	-69
left2:for	10
left2:four	28
left2:from	-82
left2:given	-30
left2:gunmen	37
left2:had	36
left2:handed	-55
left2:has	5
left2:have	11
left2:having	73
left2:hospital	33
left2:hostages	-18
left2:house	-60
left2:i	36
left2:in	-50
left2:india	29
left2:injured	27
left2:injuries	45
left2:iom	-86
left2:is	-56
left2:israel	23
left2:it	83
left2:january	-35
left2:killed	26
left2:killing	130
left2:kits	-39
left2:last	-3
left2:late	-9
left2:law	60
left2:lebanon	44
left2:live	16
left2:lives	23
left2:looking	31
left2:man	-23
left2:martyrs	95
left2:may	-25
left2:men	40
left2:militants	57
left2:million	-45
left2:ministry	37
left2:minutes	25
left2:missiles	-46
left2:missing	-25
left2:mission	-54
left2:morning	-55
left2:mother	-95
left2:names	96
left2:nations	40
left2:nine	-42
left2:not	-81
left2:now	38
left2:number	87
left2:october	70
left2:of	9
left2:off	-99
left2:office	-34
left2:officials	-66
left2:on	-12
left2:one	-41
left2:out	-63
left2:over	-73
left2:partners	-23
left2:passengers	-130
left2:people	10
left2:persons	-75
left2:population	-90
left2:put	16
left2:received	59
left2:refugees	27
left2:region	30
left2:remains	68
left2:report	-30
left2:reported	-7
left2:reports	33
left2:return	77
left2:risen	61
left2:rises	61
left2:road	-46
left2:rose	28
left2:russia	-72
left2:s	-40
left2:said	-7
left2:same	40
left2:say	67
left2:says	67
left2:second	-18
left2:september	51
left2:seven	-3
left2:she	-20
left2:shelter	-49
left2:shot	13
left2:six	-14
left2:soldiers	33
left2:speaks	66
left2:stands	67
left2:states	-55
left2:stood	5
left2:strikes	-36
left2:sunday	54
left2:survey	-51
left2:taken	32
left2:team	-74
left2:teams	33
left2:thailand	38
left2:that	32
left2:the	-30
left2:their	-50
left2:them	-84
left2:there	-22
left2:these	89
left2:they	115
left2:those	82
left2:thursday	3
left2:time	26
left2:to	41
left2:together	27
left2:told	9
left2:toll	77
left2:total	6
left2:town	-57
left2:troops	31
left2:tuesday	-41
left2:two	40
left2:ukraine	49
left2:up	3
left2:us	56
left2:votes	-18
left2:was	80
left2:water	-83
left2:way	-29
left2:we	12
left2:week	21
left2:were	-90
left2:which	35
left2:who	42
left2:will	5
left2:woman	36
left2:women	-10
left2:workers	-12
left2:wounded	-45
left2:year	28
left2:years	-26
left3:	87
left3:"	23
left3:#	-23
left3:(	-83
left3:)	-86
left3:,	-35
left3:-	-45
left3::	57
left3:;	-7
left3:a	-68
left3:according	22
left3:agency	17
left3:al	33
left3:among	-10
left3:an	-89
left3:and	40
left3:april	3
left3:are	-42
left3:as	-38
left3:at	30
left3:authorities	34
left3:be	-84
left3:been	-25
left3:between	-20
left3:billion	-53
left3:came	-46
left3:camp	3
left3:cases	-13
left3:central	11
left3:children	56
left3:confirmed	69
left3:country	59
left3:dead	28
left3:deaths	88
left3:defence	-88
left3:displaced	47
left3:down	-13
left3:each	-72
left3:eight	108
left3:el	19
left3:eleven	20
left3:february	-54
left3:first	-58
left3:five	75
left3:floods	-38
left3:food	-48
left3:for	-10
left3:found	7
left3:four	29
left3:friday	-52
left3:from	66
left3:given	25
left3:had	64
left3:has	35
left3:have	7
left3:he	-41
left3:health	-64
left3:his	-7
left3:hospital	53
left3:i	-13
left3:in	70
left3:is	-49
left3:israel	14
left3:israeli	-31
left3:it	75
left3:its	3
left3:january	-4
left3:june	85
left3:killed	91
left3:last	45
left3:late	8
left3:live	46
left3:lives	54
left3:local	-61
left3:lost	-75
left3:may	59
left3:media	60
left3:medical	-21
left3:migration	36
left3:million	-32
left3:monday	-63
left3:months	-34
left3:morning	-45
left3:my	14
left3:near	78
left3:nine	-88
left3:not	17
left3:november	24
left3:october	-9
left3:of	-57
left3:off	-28
left3:office	78
left3:officials	46
left3:on	-10
left3:one	-126
left3:or	13
left3:out	-25
left3:over	44
left3:people	80
left3:per	-61
left3:press	-56
left3:public	-44
left3:red	29
left3:region	25
left3:reuters	19
left3:russia	11
left3:russian	-3
left3:s	-30
left3:said	-11
left3:same	58
left3:says	-40
left3:security	-30
left3:september	41
left3:set	-104
left3:seven	-15
left3:she	-6
left3:since	-15
left3:six	-14
left3:so	88
left3:southern	52
left3:state	-31
left3:sudan	64
left3:sunday	51
left3:teams	-43
left3:ten	19
left3:that	32
left3:the	-3
left3:their	-15
left3:them	-23
left3:then	26
left3:there	23
left3:they	-85
left3:this	97
left3:thursday	50
left3:to	24
left3:told	98
left3:toll	119
left3:took	-44
left3:tuesday	56
left3:two	-7
left3:united	-37
left3:up	78
left3:war	10
left3:was	-45
left3:we	77
left3:week	29
left3:weeks	53
left3:were	4
left3:west	56
left3:where	-37
left3:which	-21
left3:who	-62
left3:winter	-4
left3:with	-88
left3:without	35
left3:would	-9
left3:wounded	-70
left3:year	-39
left3:—	47
left3:•	-71
many	-86
mostly:abducted	-20
mostly:aid	-44
mostly:allocated	-96
mostly:casualty	3
mostly:displaced	-59
mostly:hostage	13
mostly:injured	-11
mostly:killed	-15
mostly:missing	9
mostly:pledged	-17
mostly:prisoners-exchanged	44
mostly:refugees	-144
mostly:returned	-95
near:abab	-53
near:abdu	131
near:aboa	-84
near:abou	21
near:abov	-51
near:abro	100
near:abse	-33
near:abu	-7
near:acce	7
near:acci	24
near:acco	105
near:accu	-46
near:aceh	101
near:ackn	115
near:acqu	-94
near:acre	-24
near:acro	-6
near:act	-11
near:acti	91
near:acut	-92
near:add	-75
near:adde	14
near:addi	41
near:adds	44
near:aden	-14
near:adjo	29
near:admi	45
near:adre	-18
near:affe	-100
near:afgh	13
near:afp	-24
near:afri	17
near:afte	-17
near:agai	-88
near:age	36
near:aged	70
near:agen	47
near:aggr	38
near:ago	95
near:agre	59
near:agri	7
near:ahea	39
near:aid	-3
near:aime	-10
near:air	-9
near:airc	-57
near:airl	-70
near:airp	-25
near:alam	-56
near:alep	69
near:aler	-6
near:ali	27
near:aliv	-5
near:all	21
near:alle	-31
near:alli	-31
near:allo	-27
near:almo	-47
near:alon	49
near:alre	24
near:also	28
near:ambu	31
near:amen	-28
near:amer	18
near:amon	50
near:anal	-10
near:anda	15
near:ande	-60
near:andr	-109
near:anim	-68
near:anno	-6
near:anot	58
near:answ	73
near:any	-72
near:apar	-39
near:apie	-61
near:appe	-59
near:appr	-10
near:apri	-9
near:are	-16
near:area	-66
near:arme	69
near:army	87
near:arou	16
near:arre	-92
near:arri	25
near:arti	-32
near:asho	-30
near:aske	-65
near:assa	-69
near:asse	-78
near:assi	-133
near:asso	-81
near:atta	52
near:atte	-88
near:attr	75
near:aug	-38
near:augu	6
near:aust	-11
near:auth	21
near:aver	69
near:awar	-8
near:away	-9
near:azer	-19
near:back	-38
near:ball	-93
near:balo	-49
near:bama	25
near:band	38
near:bank	9
near:bare	18
near:barr	-7
near:base	79
near:basi	59
near:bass	18
near:beac	76
near:beat	34
near:beca	-6
near:beco	27
near:bedo	87
near:beds	16
near:been	-41
near:befo	30
near:bega	42
near:begi	-86
near:begu	-113
near:behe	-93
near:behi	37
near:bein	84
near:beka	30
near:belg	45
near:beli	55
near:bell	55
near:belo	-80
near:benc	-51
near:bene	48
near:besi	72
near:betw	-35
near:biha	-43
near:bill	-95
near:blac	-45
near:blam	47
near:blan	16
near:blas	14
near:blew	-26
near:bloc	-64
near:boar	-5
near:boat	-6
near:bodi	22
near:bomb	-31
near:bone	53
near:book	56
near:bord	-9
near:born	-31
near:both	9
near:boy	36
near:boys	74
near:brea	-26
near:brid	19
near:brie	-49
near:brig	20
near:brin	62
near:brit	-38
near:broa	30
near:brok	57
near:brot	44
near:brou	-35
near:budg	-6
near:buil	-107
near:bulg	84
near:bull	44
near:buri	16
near:burk	37
near:burn	57
near:buru	62
near:bury	18
near:bus	-42
near:cali	-61
near:call	-4
near:camb	-38
near:came	-36
near:camp	-84
near:can	-8
near:cana	62
near:canc	-85
near:cand	-37
near:cann	77
near:capa	-69
near:capi	-37
near:capt	-22
near:car	74
near:card	-33
near:care	3
near:carg	-45
near:carr	45
near:case	-75
near:cash	-80
near:casu	16
near:cata	-45
near:cate	71
near:caug	-29
near:caus	45
near:ceas	18
near:cebu	3
near:cele	-32
near:ceme	71
near:cent	25
near:cert	36
near:chad	106
near:chai	-75
near:cham	-11
near:chan	-31
near:chap	5
near:char	-105
near:chec	10
near:chib	-7
near:chie	52
near:chil	63
near:chin	12
near:chol	84
near:chri	-13
near:chur	41
near:circ	3
near:citi	27
near:city	22
near:civi	50
near:clai	21
near:clar	-74
near:clas	-8
near:clea	-67
near:clin	87
near:cloc	-64
near:clos	-112
near:club	-91
near:coac	-38
near:coas	-4
near:coff	62
near:cold	-51
near:coll	-55
near:colo	-27
near:colu	12
near:comb	23
near:come	-13
near:comm	7
near:comp	-18
near:conc	-51
near:cond	36
near:conf	9
near:cong	49
near:cons	21
near:cont	3
near:conv	5
near:coor	-73
near:corp	-26
near:corr	-24
near:cost	50
near:coul	139
near:coun	36
near:coup	-63
near:cour	10
near:cove	-30
near:cras	44
near:cres	-37
near:cret	-92
near:crew	52
near:crim	-38
near:cris	29
near:crit	110
near:cror	-45
near:cros	82
near:crow	-39
near:crui	-57
near:crus	32
near:cubi	-9
near:cull	-11
near:cup	-57
near:cust	-46
near:cut	15
near:cvm	-56
near:dail	72
near:dama	-103
near:data	-74
near:date	-13
near:daug	8
near:dawn	-55
near:days	53
near:dead	113
near:deal	-21
near:deat	38
near:deca	51
near:dece	14
near:deci	-69
near:decl	-38
near:defe	8
near:del	42
near:dela	96
near:dele	-53
near:deli	-55
near:demo	21
near:deng	-5
near:deni	-17
near:depa	-10
near:depe	-59
near:depl	-96
near:depo	-24
near:depu	-37
near:dera	-78
near:desp	-43
near:dest	-140
near:deta	58
near:dete	-83
near:deve	-36
near:devi	-24
near:dhak	17
near:did	-72
near:die	48
near:died	90
near:diff	-28
near:dina	-28
near:dire	-48
near:disa	96
near:disc	52
near:disp	-12
near:disq	-22
near:dist	-36
near:dive	14
near:divi	-55
near:dna	79
near:dnip	-12
near:doct	-24
near:docu	-64
near:does	-17
near:dogs	-63
near:doll	-64
near:dome	3
near:dorm	-35
near:dose	-45
near:doub	30
near:down	-43
near:doze	83
near:draw	-76
near:driv	8
near:dron	-51
near:drop	14
near:drov	-16
near:drow	79
near:dtm	-51
near:due	-3
near:dug	81
near:duri	11
near:duty	42
near:each	-27
near:earl	83
near:earn	-24
near:eart	-31
near:econ	-6
near:edit	-53
near:egyp	47
near:eigh	-17
near:elec	6
near:elev	51
near:elim	3
near:eln	51
near:else	-83
near:emba	-98
near:emer	-36
near:emir	91
near:empl	-31
near:end	-68
near:ende	-30
near:enem	-24
near:ener	67
near:engi	-59
near:engl	-19
near:enou	-44
near:ente	48
near:esca	41
near:esta	-10
near:esti	-74
near:ethi	34
near:euro	57
near:evac	74
near:even	-4
near:ever	-51
near:exam	56
near:exch	32
near:exec	87
near:expe	55
near:expl	-56
near:exte	38
near:extr	-61
near:face	-70
near:faci	-92
near:fact	79
near:fail	-4
near:fair	-6
near:fall	-6
near:fami	-22
near:far	79
near:farm	88
near:fash	-32
near:faso	37
near:fata	20
near:fath	-71
near:fear	85
near:febr	24
near:fede	46
near:feed	-68
near:fell	48
near:ferr	-6
near:fest	7
near:fewe	-40
near:fiel	17
near:fift	25
near:figh	-17
near:figu	71
near:file	-45
near:fili	-23
near:fill	-7
near:fina	53
near:find	-16
near:fine	-28
near:fini	-93
near:fire	-12
near:firs	32
near:fish	118
near:five	34
near:flas	-33
near:flat	-22
near:fled	-15
near:flee	56
near:flew	-14
near:flig	-15
near:floo	27
near:flou	-46
near:flow	41
near:foll	-20
near:food	-154
near:foot	72
near:for	-22
near:forc	45
near:fore	31
near:form	-41
near:fort	-27
near:foun	-29
near:four	14
near:frac	-11
near:fran	-15
near:free	66
near:frid	47
near:from	26
near:fron	13
near:ftse	-22
near:fuel	65
near:full	-59
near:fund	-55
near:furt	73
near:gall	-18
near:game	-30
near:gand	-10
near:gang	-61
near:gas	41
near:gate	-86
near:gath	-23
near:gavd	-18
near:gave	-44
near:gaza	-8
near:gend	-74
near:gene	51
near:get	33
near:girl	34
near:give	-28
near:givi	-37
near:goal	-60
near:goes	60
near:goma	-24
near:gone	-27
near:good	82
near:got	-24
near:gove	-9
near:gran	26
near:grav	5
near:gree	-42
near:grou	103
near:grow	-50
near:guar	-17
near:guer	74
near:gues	-23
near:gunm	64
near:guns	17
near:had	-6
near:hait	-62
near:half	56
near:hall	-45
near:hama	3
near:haml	-68
near:hand	44
near:happ	-34
near:has	-6
near:haug	-51
near:have	-57
near:havi	-55
near:haza	15
near:head	-35
near:heal	27
near:hear	94
near:heat	38
near:hect	-44
near:held	-36
near:heli	76
near:hell	75
near:help	-18
near:her	-36
near:herd	-27
near:here	-4
near:hers	-25
near:hezb	-13
near:high	-137
near:hill	6
near:him	-37
near:his	20
near:hit	-9
near:hits	75
near:hitt	-23
near:hold	-22
near:home	8
near:homs	30
near:hope	-54
near:hosp	64
near:host	-66
near:hot	-61
near:hote	-99
near:hour	8
near:hous	-56
near:hout	32
near:how	-82
near:howe	54
near:huma	70
near:hung	-50
near:hurr	-51
near:hurt	80
near:hygi	3
near:icrc	20
near:iden	5
near:idf	49
near:idle	31
near:impe	-88
near:impr	44
near:incl	97
near:inde	-72
near:indi	-22
near:indo	31
near:infa	69
near:infe	-29
near:infl	-16
near:info	-56
near:inha	33
near:inju	134
near:inqu	-51
near:inse	-60
near:insi	-47
near:insp	42
near:inst	-52
near:inte	-12
near:into	39
near:inve	8
near:invo	-62
near:iom	-53
near:iran	28
near:iraq	-53
near:irel	34
near:isla	-54
near:isra	59
near:issu	-57
near:ital	-4
near:its	-14
near:itse	61
near:ivor	-69
near:jail	-29
near:jama	91
near:janu	21
near:jiha	58
near:john	-72
near:join	-74
near:jord	-60
near:jour	-65
near:july	-13
near:jump	-12
near:june	-5
near:just	63
near:kabu	33
near:kadu	44
near:kaza	-95
near:keep	-70
near:kens	77
near:keny	19
near:kept	4
near:khan	-43
near:khar	41
near:kher	-47
near:khyb	86
near:kidn	75
near:kill	68
near:kilo	-112
near:king	-51
near:kitc	-4
near:kits	-77
near:kivu	-42
near:knew	-69
near:know	5
near:kore	89
near:kuna	4
near:kurd	25
near:kurs	-10
near:kyiv	4
near:labo	-12
near:lake	92
near:lakh	-116
near:lamp	-72
near:land	-59
near:lank	33
near:larg	-59
near:larr	49
near:last	-57
near:late	6
near:laun	-48
near:law	7
near:lead	10
near:lear	68
near:leas	-7
near:leav	11
near:leba	120
near:led	-25
near:left	55
near:leg	50
near:less	-96
near:let	46
near:leve	-34
near:liby	-68
near:lie	-23
near:lieu	48
near:life	92
near:ligh	-24
near:like	69
near:limb	55
near:limi	-30
near:line	-99
near:link	9
near:list	63
near:litr	-66
near:litt	-96
near:live	-10
near:livi	-20
near:loca	62
near:lock	5
near:lodg	-47
near:logg	-59
near:lond	30
near:long	73
near:look	-9
near:lorr	-33
near:lose	-34
near:loss	32
near:lost	36
near:lowe	33
near:lunc	-38
near:lyin	80
near:mach	-83
near:made	-11
near:maga	84
near:magn	-17
near:maim	57
near:main	-5
near:majo	74
near:mala	39
near:mali	-49
near:maln	-110
near:man	54
near:mana	-24
near:mani	-80
near:mans	5
near:many	-139
near:mapp	-53
near:marc	78
near:mari	-56
near:mark	-12
near:marr	-26
near:mart	69
near:matc	-58
near:mate	-98
near:matt	-52
near:may	49
near:mayo	-46
near:meal	-110
near:mean	-41
near:medi	36
near:meet	16
near:mega	-71
near:memb	-85
near:mend	68
near:mess	-61
near:met	-81
near:metr	-60
near:mexi	77
near:mid	52
near:midd	-106
near:migr	88
near:mile	39
near:mili	9
near:mill	-76
near:mine	-16
near:mini	-5
near:mino	63
near:miss	26
near:mobi	-83
near:mode	65
near:moga	42
near:moh	52
near:mond	45
near:mone	30
near:moni	-33
near:mont	20
near:more	43
near:morg	102
near:morn	-41
near:moro	-83
near:mosc	81
near:mosq	-39
near:moth	-23
near:moto	-94
near:moun	-13
near:mour	88
near:move	37
near:msf	-32
near:much	-17
near:mud	15
near:muni	3
near:murd	-31
near:myan	89
near:myse	49
near:nair	6
near:name	8
near:nasi	31
near:nati	12
near:naut	54
near:navy	-15
near:near	17
near:need	-96
near:neig	39
near:nepa	-44
near:netw	72
near:neut	85
near:neve	-7
near:new	-17
near:news	58
near:next	101
near:nige	44
near:nigh	-39
near:nile	-7
near:nine	-35
near:nobo	41
near:non	-5
near:none	-77
near:noon	63
near:nort	46
near:not	14
near:note	-34
near:noth	19
near:noti	-72
near:nov	7
near:nove	62
near:now	-56
near:nrc	15
near:numb	6
near:nurs	-38
near:obse	33
near:occu	39
near:ocha	48
near:oct	66
near:octo	70
near:odes	61
near:off	-26
near:offe	-55
near:offi	-67
near:oil	-59
near:old	80
near:once	-35
near:one	-71
near:ones	13
near:onli	-94
near:only	25
near:open	-3
near:oper	-74
near:oppo	-51
near:orde	-91
near:orga	-4
near:orig	100
near:othe	-26
near:our	-24
near:ours	14
near:out	-7
near:outb	-76
near:outs	15
near:over	-14
near:own	94
near:owne	-91
near:pack	-67
near:page	24
near:paid	-74
near:pakh	86
near:paki	-44
near:pale	-14
near:palm	-54
near:pape	-3
near:para	-29
near:pare	83
near:pari	24
near:parl	37
near:part	-48
near:pass	48
near:past	-12
near:path	9
near:pati	-53
near:patr	-84
near:pay	-60
near:paym	-20
near:peac	50
near:peak	62
near:pens	78
near:peop	-101
near:per	-129
near:perc	-70
near:peri	161
near:perm	-67
near:pers	-31
near:peti	-8
near:phas	-87
near:phil	-11
near:phon	-18
near:phot	-105
near:pick	-80
near:pict	-90
near:piec	-36
near:pipe	-70
near:plac	-71
near:plan	11
near:plas	-34
near:plat	-92
near:play	-70
near:pled	-28
near:plun	-93
near:plus	16
near:poin	-122
near:poli	88
near:poll	-70
near:popu	-98
near:port	-46
near:poss	-18
near:post	78
near:poun	-62
near:powe	-83
near:pray	47
near:pre	-50
near:pref	65
near:preg	-38
near:pres	34
near:prev	6
near:prim	-37
near:prin	55
near:pris	-38
near:priv	-64
near:prob	-12
near:prog	-18
near:proj	-32
near:prom	-72
near:prop	-68
near:pros	13
near:prot	18
near:prov	27
near:psyc	-78
near:publ	90
near:pull	-99
near:punj	86
near:pupi	62
near:push	53
near:put	69
near:puts	-29
near:qata	28
near:quak	-54
near:quar	-77
near:ques	-106
near:quot	16
near:raba	-67
near:radi	-12
near:rafa	-10
near:raid	65
near:rail	-46
near:rain	42
near:rais	64
near:rama	83
near:rang	23
near:rans	-5
near:rate	-27
near:rati	-12
near:ravi	-5
near:read	-66
near:rebe	77
near:reca	-53
near:rece	-103
near:reck	3
near:reco	-91
near:recr	-75
near:red	-3
near:refe	-31
near:refu	-15
near:regi	45
near:reha	-31
near:reit	-42
near:reje	40
near:rela	11
near:rele	-7
near:reli	-5
near:relo	-68
near:rema	-15
near:repa	42
near:repo	11
near:repu	-4
near:requ	-31
near:resc	-80
near:rese	-58
near:resi	-34
near:rest	52
near:resu	-13
near:reta	-58
near:retr	101
near:retu	42
near:reun	-114
near:reut	54
near:revi	-8
near:rice	4
near:rifl	-65
near:righ	90
near:rise	27
near:rive	-15
near:road	-10
near:robb	-60
near:rohi	55
near:roll	-39
near:roof	-17
near:room	79
near:rose	35
near:roug	-51
near:roun	-140
near:row	-93
near:rubb	57
near:rule	-60
near:ruli	-9
near:run	-103
near:runn	-41
near:runs	-100
near:rupe	-29
near:rura	5
near:sada	36
near:safe	-23
near:said	-74
near:sale	28
near:same	66
near:sana	63
near:sand	27
near:sank	-56
near:sant	-5
near:sar	16
near:satu	24
near:saud	12
near:save	-54
near:saw	15
near:say	30
near:sayi	-24
near:says	64
near:scen	-24
near:sche	-14
near:scho	87
near:scor	-95
near:scra	-81
near:sea	-13
near:sear	-82
near:seas	-5
near:seat	-38
near:seco	-42
near:secr	24
near:sect	-20
near:secu	-135
near:seen	-43
near:seiz	-10
near:sell	-40
near:sena	-78
near:sent	-11
near:sepa	-43
near:sept	-45
near:seri	5
near:serv	-25
near:sess	-80
near:set	-55
near:sett	-20
near:seve	-11
near:shab	-66
near:shah	-60
near:shal	18
near:shar	46
near:she	85
near:shed	-42
near:shee	-71
near:shel	-15
near:shif	-103
near:ship	-83
near:shir	-45
near:shoo	14
near:shop	-29
near:shor	-33
near:shot	-25
near:shou	43
near:shov	5
near:show	24
near:shra	50
near:shut	20
near:side	-32
near:sieg	-30
near:sinc	29
near:sind	79
near:sing	77
near:sink	-50
near:site	-5
near:sitt	-77
near:situ	-83
near:six	-16
near:sixe	-41
near:sixt	-9
near:size	-14
near:slau	-22
near:slee	40
near:slep	79
near:slid	62
near:slip	-8
near:slop	9
near:smal	-3
near:smas	-41
near:smok	104
near:soci	-43
near:sola	-60
near:sold	79
near:soma	80
near:some	-35
near:son	40
near:sons	76
near:soro	47
near:soug	103
near:sour	-72
near:sout	77
near:spac	-14
near:spar	-87
near:spea	17
near:spec	10
near:spen	-86
near:spok	106
near:spot	-54
near:spre	-29
near:spri	-13
near:squa	-82
near:sri	13
near:stad	-99
near:staf	-102
near:stag	6
near:stai	-33
near:stal	-6
near:stan	-51
near:star	65
near:stat	5
near:stay	18
near:step	45
near:stil	93
near:stoo	-83
near:stop	-39
near:stor	-54
near:stra	-50
near:stre	-6
near:stri	45
near:stro	-85
near:stru	-5
near:stuc	-82
near:stud	-27
near:sub	70
near:succ	39
near:such	81
near:suda	38
near:suff	79
near:suit	-98
near:summ	-15
near:sund	35
near:sunk	-65
near:supe	19
near:supp	-99
near:surg	109
near:surr	-38
near:surv	-25
near:susp	21
near:sust	-15
near:suzu	45
near:swap	-17
near:syri	22
near:tabl	-83
near:taiw	-37
near:take	15
near:taki	62
near:tali	68
near:talk	-4
near:tall	55
near:tank	47
near:targ	-60
near:tawi	7
near:tea	16
near:teac	59
near:team	-39
near:tele	49
near:tell	-77
near:ten	30
near:tens	40
near:tent	-6
near:term	8
near:terr	-17
near:test	-30
near:thai	85
near:than	-69
near:that	47
near:the	-10
near:thea	43
near:thei	29
near:them	58
near:then	38
near:ther	6
near:thes	91
near:they	24
near:thin	-28
near:thir	7
near:this	18
near:thos	56
near:thou	-34
near:thre	29
near:thro	-19
near:thur	36
near:thus	81
near:tick	-20
near:time	-69
near:tine	29
near:tobr	-35
near:toda	13
near:todd	87
near:toge	7
near:told	-114
near:toll	94
near:tom	-60
near:tomo	-47
near:toni	-43
near:tonn	-44
near:too	55
near:top	-71
near:tork	20
near:torr	25
near:tota	-113
near:tour	-88
near:towa	65
near:town	-66
near:trac	-48
near:trad	64
near:trai	-40
near:tran	-42
near:trav	-38
near:trea	-75
near:tree	-80
near:tria	-68
near:trie	-40
near:trip	-75
near:troo	-20
near:truc	-57
near:true	70
near:tsel	43
near:tues	37
near:tuni	11
near:turk	39
near:turn	-110
near:twel	44
near:twen	81
near:twic	-118
near:typh	45
near:ukra	-4
near:unac	51
near:unde	16
near:unha	-100
near:unhc	39
near:unic	-43
near:unif	66
near:unio	-61
near:unit	-15
near:unti	-33
near:upda	-43
near:uppe	-28
near:upro	89
near:upwa	19
near:urge	24
near:use	-40
near:used	-5
near:uvir	-33
near:vacc	-101
near:vali	76
near:vall	38
near:vene	10
near:veri	-14
near:vess	-100
near:vice	-6
near:vict	12
near:vide	41
near:viet	7
near:vill	20
near:viol	-62
near:visi	-107
near:voic	-90
near:volu	21
near:vote	-99
near:wade	-32
near:wait	-96
near:walk	-39
near:wall	50
near:want	-102
near:war	41
near:warn	34
near:was	42
near:wash	17
near:wate	-101
near:way	-11
near:weat	-39
near:wedn	-7
near:week	61
near:went	83
near:were	-15
near:west	12
near:wfp	-77
near:what	-8
near:when	-16
near:wher	-52
near:whic	-85
near:whit	-48
near:who	25
near:whol	35
near:whom	75
near:whos	-90
near:wick	-26
near:wide	5
near:wild	-7
near:will	29
near:wind	-69
near:winn	-23
near:wint	4
near:with	-39
near:witn	-24
near:woma	29
near:wome	88
near:won	-65
near:word	-47
near:wore	-38
near:work	-16
near:worl	-20
near:wors	22
near:wort	-34
near:woul	-41
near:woun	29
near:writ	65
near:wron	23
near:wrot	10
near:yard	-54
near:yeme	-31
near:yest	9
near:yet	-64
near:you	-98
near:youn	-69
near:zapo	48
near:zone	-56
next:claim-abducted	-25
next:claim-allocated	-7
next:claim-casualties	-68
next:claim-dead-in-captivity	11
next:claim-delivered	-58
next:claim-displaced	47
next:claim-held	13
next:claim-injured	56
next:claim-killed	-9
next:claim-missing	25
next:claim-pledged	3
next:claim-prisoners-exchanged	12
next:claim-refugees	-22
next:claim-released	38
next:claim-requested	-16
next:claim-returned	65
next:claim-total	35
noun:	11
noun:afghan	79
noun:aftershock	-54
noun:aircraft	-32
noun:ambulance	-73
noun:baby	-83
noun:bed	-98
noun:boat	-103
noun:body	148
noun:bomb	-83
noun:boy	143
noun:brother	-25
noun:building	-82
noun:bus	-28
noun:captive	-20
noun:car	-75
noun:case	-153
noun:casualty	69
noun:centre	-90
noun:child	34
noun:citizen	-76
noun:civilian	119
noun:coach	-99
noun:colleague	7
noun:commander	-24
noun:company	-26
noun:corpse	81
noun:country	-87
noun:cousin	-61
noun:crew-member	63
noun:customer	-47
noun:daughter	21
noun:death	122
noun:detainee	72
noun:diplomat	-69
noun:displaced-person	107
noun:district	-79
noun:dog	-21
noun:driver	-27
noun:drone	-121
noun:employee	77
noun:family	-129
noun:farmer	-38
noun:fatality	-3
noun:fighter	-9
noun:firefighter	-42
noun:flight	-25
noun:foreigner	42
noun:girl	10
noun:group	-93
noun:guard	-37
noun:head	-116
noun:helicopter	-61
noun:home	-64
noun:hospital	-65
noun:hostage	120
noun:house	-121
noun:household	-145
noun:incident	-37
noun:individual	90
noun:inhabitant	-42
noun:injury	-36
noun:israeli	4
noun:job	-30
noun:kit	-16
noun:leader	-59
noun:life	135
noun:list	-54
noun:lorry	-70
noun:martyr	102
noun:meal	-27
noun:member	-7
noun:migrant	-16
noun:militant	36
noun:miner	-20
noun:minister	-156
noun:missile	-64
noun:mother	26
noun:motorcycle	-94
noun:nation	-49
noun:national	-34
noun:neighbor	40
noun:neighbour	56
noun:nurse	31
noun:officer	-78
noun:official	-145
noun:other	111
noun:page	-75
noun:palestinian	95
noun:passenger	-63
noun:patient	-41
noun:person	-14
noun:personnel	-8
noun:player	-59
noun:point	-81
noun:police-officer	-27
noun:post	-69
noun:prisoner	80
noun:province	-55
noun:pupil	15
noun:refugee	84
noun:region	-97
noun:relative	-57
noun:resident	84
noun:returnee	84
noun:rohingya	117
noun:room	-28
noun:round	-32
noun:school	-107
noun:seat	-18
noun:shelter	-108
noun:ship	-87
noun:sister	-9
noun:site	-71
noun:soldier	76
noun:son	-19
noun:staff	-32
noun:staff-member	62
noun:state	-36
noun:station	-25
noun:storey	-73
noun:student	-13
noun:sudanese	28
noun:survivor	-29
noun:suspect	-96
noun:syrian	10
noun:tanker	-69
noun:teacher	10
noun:tent	-47
noun:terrorist	106
noun:time	-136
noun:train	-19
noun:troops	-93
noun:truck	-104
noun:vehicle	-96
noun:victim	67
noun:villager	81
noun:visitor	-54
noun:volunteer	-34
noun:vote	-19
noun:wicket	-21
noun:wife	21
noun:woman	99
noun:woman-and-man	-29
noun:worker	94
noun:worshipper	66
only:aid	-128
only:casualty	-11
only:displacement	-135
only:hostage	-34
other:abducted	7
other:aid	3
other:allocated	-19
other:casualties	-27
other:casualty	-13
other:dead-in-captivity	-37
other:delivered	59
other:displaced	-12
other:held	-24
other:hostage	-10
other:injured	-19
other:killed	-7
other:missing	-15
other:pledged	-58
other:prisoners-exchanged	47
other:refugees	11
other:released	26
other:requested	24
other:returned	12
other:total	-20
others:0	-278
others:2	-42
others:7	-18
qualified	76
quoted	94
right1:	-93
right1:"	-10
right1:#	-83
right1:(	27
right1:)	28
right1:,	-4
right1:-	40
right1:.	16
right1::	31
right1:;	36
right1:?	-23
right1:a	-5
right1:abducted	39
right1:aboard	-66
right1:across	-13
right1:affected	-35
right1:after	81
right1:against	-72
right1:aged	32
right1:among	77
right1:and	-32
right1:are	53
right1:arrived	-50
right1:as	-14
right1:at	52
right1:before	-17
right1:between	-21
right1:block	-43
right1:by	13
right1:came	-29
right1:cents	-16
right1:confirmed	14
right1:could	97
right1:crossed	40
right1:dead	141
right1:destroyed	-57
right1:did	-4
right1:die	95
right1:died	118
right1:displaced	87
right1:drowned	119
right1:each	59
right1:earthquake	-24
right1:face	10
right1:fell	47
right1:fled	39
right1:for	-32
right1:from	23
right1:go	35
right1:got	-27
right1:governorates	-15
right1:had	38
right1:has	-40
right1:have	49
right1:held	-19
right1:homeless	64
right1:hurt	67
right1:in	34
right1:injured	115
right1:inside	-60
right1:is	7
right1:it	-93
right1:kidnapped	65
right1:killed	44
right1:last	98
right1:left	-29
right1:lost	75
right1:may	-9
right1:missing	174
right1:more	42
right1:mt	-83
right1:names	54
right1:needed	64
right1:of	11
right1:off	22
right1:on	-25
right1:or	25
right1:out	49
right1:over	-23
right1:per	-47
right1:places	-27
right1:quake	-29
right1:received	13
right1:recovered	-6
right1:remain	-15
right1:returned	9
right1:said	-86
right1:saw	-105
right1:seized	53
right1:shot	49
right1:sides	-54
right1:since	10
right1:still	77
right1:sustained	-14
right1:taken	62
right1:teams	-29
right1:that	-38
right1:the	-31
right1:this	-37
right1:to	-17
right1:took	-9
right1:under	-16
right1:units	-50
right1:walked	-79
right1:was	77
right1:we	76
right1:went	61
right1:were	-3
right1:what	-21
right1:when	-79
right1:who	33
right1:whom	31
right1:whose	-21
right1:will	9
right1:with	15
right1:without	8
right1:words	-68
right1:would	-18
right1:wounded	173
right1:|	37
right1:—	58
right2:	-94
right2:"	-23
right2:#	-35
right2:(	-38
right2:)	4
right2:,	-35
right2:.	-6
right2:;	-84
right2:a	65
right2:about	47
right2:according	71
right2:across	39
right2:after	100
right2:aged	19
right2:all	34
right2:also	16
right2:among	-26
right2:an	-11
right2:and	-46
right2:are	-15
right2:arrested	-42
right2:arrived	-22
right2:as	38
right2:at	71
right2:away	42
right2:back	-3
right2:be	3
right2:been	41
right2:board	-85
right2:both	57
right2:brought	-88
right2:burned	-63
right2:burns	32
right2:by	63
right2:children	24
right2:come	-35
right2:confirmed	84
right2:crossed	80
right2:damaged	-77
right2:day	26
right2:days	28
right2:dead	102
right2:died	85
right2:displaced	124
right2:down	-91
right2:driven	73
right2:eight	-19
right2:evacuated	45
right2:five	37
right2:fled	-41
right2:for	8
right2:found	4
right2:four	-3
right2:freed	96
right2:friday	95
right2:from	77
right2:gaza	-37
right2:girls	68
right2:gone	32
right2:had	-10
right2:has	-83
right2:have	9
right2:he	12
right2:her	-22
right2:here	-49
right2:his	51
right2:home	32
right2:hurt	128
right2:i	-9
right2:if	33
right2:in	27
right2:including	89
right2:injured	116
right2:injuries	-11
right2:injuring	6
right2:is	-92
right2:it	-100
right2:its	-11
right2:killed	78
right2:last	71
right2:led	27
right2:left	69
right2:let	-40
right2:lost	-40
right2:magnitude	-39
right2:missing	112
right2:monday	45
right2:more	25
right2:morning	-58
right2:mostly	61
right2:moved	-42
right2:much	-17
right2:my	72
right2:night	25
right2:nine	-22
right2:no	-101
right2:not	94
right2:now	-77
right2:number	74
right2:october	42
right2:of	-6
right2:off	21
right2:officials	68
right2:on	-75
right2:one	49
right2:or	-83
right2:our	52
right2:out	-107
right2:over	-5
right2:perished	40
right2:police	-62
right2:registered	53
right2:rescued	-102
right2:returned	-8
right2:said	-23
right2:says	-95
right2:set	-28
right2:seven	22
right2:she	-79
right2:shot	74
right2:since	92
right2:six	84
right2:so	-74
right2:some	-43
right2:spent	-47
right2:state	30
right2:still	151
right2:strong	-49
right2:struck	28
right2:sunday	53
right2:survived	-63
right2:taken	66
right2:ten	-102
right2:than	-47
right2:their	10
right2:them	16
right2:then	-47
right2:there	33
right2:these	31
right2:they	-16
right2:this	-34
right2:those	88
right2:three	26
right2:took	-27
right2:two	48
right2:unaccounted	79
right2:under	41
right2:up	-7
right2:us	94
right2:war	21
right2:was	-57
right2:week	76
right2:went	-22
right2:were	79
right2:what	-6
right2:when	65
right2:which	-33
right2:who	-80
right2:whom	50
right2:will	4
right2:with	35
right2:women	67
right2:would	9
right2:wounded	147
right2:wounding	21
right2:wounds	29
right2:year	20
right2:yet	71
right3:	6
right3:"	14
right3:#	-39
right3:(	-42
right3:)	84
right3:,	15
right3:.	-97
right3::	-81
right3:;	-11
right3:a	-14
right3:about	38
right3:according	54
right3:after	-9
right3:all	87
right3:alone	-21
right3:among	-111
right3:an	21
right3:and	7
right3:are	46
right3:arrested	-63
right3:as	16
right3:at	-63
right3:away	-9
right3:back	117
right3:be	82
right3:been	-46
right3:before	98
right3:being	69
right3:between	-60
right3:both	-56
right3:brought	18
right3:burns	66
right3:carried	-36
right3:children	72
right3:city	-20
right3:come	50
right3:confirmed	27
right3:country	-101
right3:days	-24
right3:dead	124
right3:deaths	-81
right3:died	11
right3:displaced	106
right3:dollar	-58
right3:down	-20
right3:eight	80
right3:first	19
right3:five	21
right3:for	82
right3:found	10
right3:four	62
right3:freed	-22
right3:from	-17
right3:gaza	72
right3:given	-42
right3:go	9
right3:government	-34
right3:had	28
right3:has	36
right3:have	30
right3:he	-109
right3:held	77
right3:helicopters	-100
right3:her	-60
right3:his	42
right3:home	-8
right3:homes	-36
right3:hospital	-5
right3:hours	-65
right3:hurt	45
right3:i	53
right3:identified	-17
right3:injured	71
right3:injuries	47
right3:into	-53
right3:is	-14
right3:israeli	61
right3:it	-22
right3:its	-67
right3:kidnapped	63
right3:killed	59
right3:last	-55
right3:lives	35
right3:local	-16
right3:lost	-38
right3:men	9
right3:minors	-10
right3:missing	10
right3:months	42
right3:more	72
right3:morning	-38
right3:moved	46
right3:national	37
right3:near	77
right3:nine	29
right3:no	-33
right3:noon	17
right3:not	43
right3:of	-16
right3:off	-7
right3:on	-12
right3:or	40
right3:out	-27
right3:over	19
right3:own	40
right3:people	-66
right3:police	38
right3:put	49
right3:recorded	30
right3:recovered	59
right3:rescued	-88
right3:road	9
right3:s	-59
right3:said	-67
right3:same	14
right3:says	69
right3:school	16
right3:sent	-17
right3:seven	-49
right3:she	-69
right3:shelters	76
right3:since	64
right3:six	57
right3:soldiers	-19
right3:state	-24
right3:still	7
right3:street	-22
right3:sudan	6
right3:sudanese	41
right3:taken	4
right3:teachers	67
right3:ten	73
right3:than	-59
right3:that	-90
right3:the	19
right3:their	-24
right3:them	19
right3:there	52
right3:they	-19
right3:this	38
right3:those	-55
right3:three	14
right3:to	15
right3:two	-13
right3:under	20
right3:up	-30
right3:uprooted	7
right3:was	-5
right3:water	41
right3:way	45
right3:week	-26
right3:were	59
right3:when	22
right3:which	-11
right3:who	84
right3:whom	-21
right3:will	-46
right3:with	-33
right3:within	-69
right3:without	-79
right3:woman	63
right3:women	74
right3:wounded	-3
right3:wounds	52
right3:year	59
right3:years	-86
share:0	-278
share:1	-287
share:2	-98
share:4	78
share:5	30
share:7	9
share:more	-14
short	-14
size:1	-105
size:9	-56
size:999	-23
size:9999	-3
size:more	37
verdict:abducted	59
verdict:casualties	12
verdict:claim	106
verdict:dead-in-captivity	-25
verdict:displaced	49
verdict:held	37
verdict:injured	94
verdict:killed	53
verdict:open	-61
verdict:out	-294
verdict:prisoners-exchanged	75
verdict:refugees	47
verdict:released	60
verdict:returned	-42`,
  measure: `
alike:abducted	0:-33 1:-8 2:-35 3:8 4:30 6:22 7:-8 8:-35 9:-9 10:-16
alike:casualties	1:-8 3:-10 6:12 7:11
alike:dead-in-captivity	2:-13 4:-12 8:-21 10:26
alike:displaced	1:-28 2:-20 3:22 4:-39 5:21 7:-52 8:-32 10:-44
alike:held	0:13 3:-8 4:-33 6:13 8:-9 10:-10
alike:injured	1:-17 2:-16 3:21 4:11 5:-47 7:-35 8:25 9:9 10:-39 11:-22
alike:killed	2:-64 3:10 4:-25 5:-11 6:9 7:-20 8:22 10:-84 11:-26
alike:missing	1:10 3:17 5:-27 6:-16 7:-32 11:15
alike:prisoners-exchanged	0:-13 2:-8 4:-19 6:-15 8:31 10:-12
alike:refugees	0:-13 1:-8 3:-26 6:-31 7:9 9:51 11:-45
alike:released	0:-15 5:8 6:-12 8:-11 10:25
alike:returned	0:13 1:-13 3:12 4:-12 5:-10 6:11 9:-57
any	1:-21 2:-20 3:-11 7:-9 8:-9 10:-14 11:-17
bare:1	0:-69 1:-19 2:20 3:-52 4:-42 5:18 6:-16 7:-24 8:-23 10:23 11:-42
bare:9	0:-39 1:-15 2:18 3:-113 4:29 5:-8 6:18 7:-16 8:-14 9:-120 11:-117
bare:99	1:-107 3:-112 4:14 5:12 6:23 8:-29 9:-143 10:-18 11:-41
bare:999	0:11 1:13 2:-10 3:-43 4:-38 6:-22 7:-9 8:30 9:-29 11:-69
bare:9999	0:-22 1:8 2:-78 3:18 4:-40 5:-22 9:-29 10:-8 11:-15
bare:more	0:-76 1:-9 2:-82 3:51 4:-100 5:-98 6:-64 7:-38 8:-44 9:41 10:-96 11:41
before:abducted	0:-10 1:-16 3:-31 4:26 5:-38 7:-35 8:-29 9:-17 11:-24
before:allocated	3:-10 6:14
before:casualties	0:-18 1:22 4:-9 5:-19 6:10 7:-10 8:-16 9:-13 10:-12
before:dead-in-captivity	0:-15 2:-42 4:36 6:-14 8:-10 10:-28
before:delivered	3:-13 6:-9 9:18
before:displaced	0:-30 1:-12 2:-9 3:15 4:-10 5:-16 6:-47 8:-18 10:-16 11:14
before:held	0:-45 2:27 5:-18 6:10 8:-35 10:-21
before:injured	0:-15 1:-21 2:-18 4:-35 5:37 6:-43 8:-24 9:-36 10:-28 11:-20
before:killed	0:12 1:-84 2:-34 4:-9 5:32 6:-37 7:42 8:-47 9:-60 10:-77 11:-74
before:missing	0:-9 1:-28 3:11 4:-53 5:-22 8:-23 9:-17 10:-21 11:-9
before:prisoners-exchanged	0:-31 1:-11 3:-12 4:-32 5:-21 6:-52 7:-22 8:41 9:-12 10:-15 11:-12
before:refugees	3:25 5:-16 6:-20 7:-8 9:-16 11:18
before:released	0:-22 2:26 3:-12 4:-11 5:-12 6:-36 7:-11 11:-19
before:requested	3:-34 6:-10 7:-8 9:31
before:returned	0:-15 3:27 6:-12 7:-11 8:-12 9:-40 11:9
behind:abducted	1:-12 2:-47 3:-28 4:-46 5:-31 6:52 7:-23 8:23 9:-13 10:-26 11:-23
behind:allocated	6:9
behind:dead-in-captivity	4:12 6:-38 8:-17
behind:delivered	6:9
behind:displaced	0:-38 1:-18 2:-17 3:-8 4:-20 6:16 7:-11 8:-24 9:-29 10:-18 11:13
behind:held	0:17 1:-23 3:-35 4:-8 5:-28 7:-37 8:-42 9:-29 10:20 11:-14
behind:injured	0:-62 1:-33 2:-42 3:-56 4:-45 6:86 7:-40 8:-30 9:-53 10:-45 11:-24
behind:killed	0:19 1:26 3:-67 4:-43 5:-9 6:22 7:-16 8:-25 9:-65 10:-50 11:-45
behind:missing	0:-26 1:-47 2:-38 3:-41 4:14 5:-10 6:41 8:-25 9:-43 10:-44 11:-27
behind:prisoners-exchanged	0:-30 1:-9 2:-31 3:18 4:-39 5:-15 6:-51 7:-13 8:43 9:-28 10:10 11:-28
behind:refugees	0:-10 5:-11 7:-13 9:27 10:-10 11:-27
behind:released	0:29 2:-32 3:-17 4:-52 5:-26 6:-16 7:-21 8:-23 9:-9 10:33 11:-26
behind:requested	0:-9 3:21 6:-16 9:-18
behind:returned	0:-24 1:-10 2:-10 3:12 4:-9 5:10 6:-54 7:-14 8:-14 9:-47 10:-9 11:21
ending:ad	0:-36 1:20 2:-23 3:-41 4:-25 5:-53 6:69 7:-50 8:-11 9:-11 10:-11
ending:al	5:27 6:-27 7:-8
ending:an	0:17 10:-12
ending:ar	5:17 6:-11
ending:at	0:-26 2:18 3:-9 4:-19 5:-15 6:-34 8:9 10:17
ending:ce	0:-31 1:20 2:-11 3:-17 6:9 7:-31 9:9 10:-23 11:-37
ending:ch	0:-14 2:-9 3:-13 4:-20 5:-21 6:34 7:-16 10:-19
ending:ds	0:-9 3:14
ending:ed	0:-27 1:-63 2:12 4:-52 5:32 6:-27 7:-54 8:27 9:-17 10:-23 11:-31
ending:en	0:15 2:-25 3:-14 5:17 6:-18 7:-23 8:-14 9:-18 10:-31
ending:er	0:25 1:-8 2:13 4:-27 5:-31 7:-33 8:-19 9:-26 11:19
ending:es	0:8 1:24 2:-15 5:-53 6:-21 7:22 8:-19 9:-16 10:-30 11:-22
ending:ft	0:-15 2:-9 4:-20 5:-19 6:-22 7:-17 8:20 10:10 11:-12
ending:gs	0:9
ending:id	5:-16 6:19
ending:in	0:-15 1:-13 2:-29 3:14 4:33 6:-39 7:16 8:-25 10:-26 11:-19
ending:is	4:-10 6:16 10:-8
ending:ke	5:20 6:-19
ending:ld	0:-11 1:-10 2:-13 3:-41 5:-14 6:-11 8:8 9:30 10:-10 11:-20
ending:ll	0:-20 1:-10 2:-17 3:32 4:20 6:-16 8:-34 10:-14 11:-48
ending:ly	5:28 6:-18
ending:me	0:-19 2:-13 4:-24 5:-14 8:-20 9:-24 10:36 11:13
ending:nd	0:-8 4:12 6:-9
ending:ng	0:-29 2:-21 5:-26 6:-68 7:48 8:9 9:11 10:-35 11:-26
ending:ns	0:22 2:11 4:-13 5:20 6:-35 7:-8 8:-15 10:-26
ending:nt	0:-13 2:-12 3:-31 4:-10 5:-8 6:-19 7:-11 9:16 10:18 11:12
ending:ok	3:25 6:-24 7:-10
ending:om	1:-25 2:18 5:-45 6:-16 9:-57 10:-14
ending:ot	0:-16 2:28 3:-8 4:-29 5:-11 7:-15
ending:rd	6:14
ending:re	0:-9 1:-12 2:-43 3:-18 4:-40 6:8 7:-23 8:-25 9:-44 10:14 11:-10
ending:rt	5:38 6:-34 7:-16
ending:se	0:-13 6:21
ending:ss	3:12 5:-19 6:10 7:-20 9:-21
ending:st	0:-23 1:11 2:-23 4:-25 5:-12 6:31 7:-10 8:-13 9:-11 11:-8
ending:th	3:17 4:-25 5:36 6:-40 7:-34 8:-8 9:-23 10:-17 11:-16
ending:ut	7:12 8:-16 10:13
ending:ve	0:-11 1:-13 2:9 4:-32 5:-8 7:-24 10:-20 11:18
ending:wn	3:9 5:12 7:-12
equal:abducted	0:64 1:16 2:-8 3:-21 4:-29 5:-49 6:-33 7:-44 8:-57 9:-15 10:-27 11:-19
equal:casualties	0:22 1:26 2:-8 3:-8 5:-22 6:-35 7:-12 9:-10
equal:dead-in-captivity	0:-28 4:-22 5:-8 6:27 8:-9 10:8
equal:displaced	0:-14 3:41 5:-9 6:-32 7:-10 9:-24 11:-11
equal:held	0:-17 2:-49 4:57 5:-15 6:-41 7:-16 8:-19 10:-26
equal:injured	0:-51 1:-23 2:-8 3:-26 5:53 6:-29 7:-49 8:-39 9:-38 11:-24
equal:killed	0:-26 2:23 3:-75 4:-28 5:-34 6:60 7:-27 8:-31 9:-61 10:-84 11:-63
equal:missing	0:16 1:-17 2:-20 3:-24 4:-46 5:-22 6:-24 7:47 8:-21 9:-17
equal:prisoners-exchanged	0:-37 1:-10 2:-35 3:-14 4:-52 5:-19 6:-57 7:-20 8:58 9:-11 11:-12
equal:refugees	0:-13 2:-15 4:-38 5:-21 6:-15 7:-9 8:-31 10:38 11:8
equal:released	0:-59 1:-9 3:-12 6:-25 8:-13 10:43 11:-8
equal:returned	6:9 9:-15 11:15
form:digits	0:9 1:-12 2:-51 3:14 4:-33 5:9 6:-11 7:-28 10:-33 11:8
form:dual	6:15 7:-9
form:mixed	0:-13 1:-18 2:-17 4:-28 5:-37 6:-70 7:-48 8:-28 9:18 10:-34 11:29
form:range	0:9 1:10 2:-16 3:-8 4:-10 5:-27 6:12 8:14 9:-22 10:-28 11:-46
form:singular	0:-15 1:-45 2:23 3:-88 4:-83 5:-20 6:21 8:-18 9:-21 10:-15 11:-64
form:vague	0:38 2:-38 3:-12 4:-37 6:-35 7:23 9:-15 10:-21 11:-26
form:words	0:-27 1:-22 3:-55 4:29 5:-11 6:11 8:-51 9:-36 10:14 11:-56
headline	0:-40 1:-30 2:-43 3:17 4:10 5:-15 6:13 7:20 9:-12 10:-13 11:-50
here:#aboard	0:-20 1:-8 2:-9 3:-20 4:-17 5:-39 6:31 7:13 8:-10 10:-11
here:#aid	0:-52 3:14 4:-83 5:12 6:-34 7:-13 9:23 10:-34
here:#alive	0:-10 1:-15 2:-11 4:11 5:-38 6:-14 7:10 10:11 11:-22
here:#captives	0:33 1:-52 2:33 3:-69 4:19 5:-37 6:-49 7:-81 8:-32 9:-49 10:9 11:-62
here:#captors	0:48 2:-84 3:-31 4:28 5:-35 6:-16 7:-71 8:-35 9:-25 10:-20
here:#commerce	0:24 1:-21 2:-33 3:13 4:-43 7:-17 8:-37 9:-28 10:9 11:-23
here:#containing	3:9 6:19
here:#contest	0:23 1:-23 2:-46 3:-45 7:-41 8:-41 9:12 10:14
here:#crossing	0:-36 1:-40 2:-45 3:-27 4:-47 5:-29 6:-33 7:-37 8:12 9:53
here:#custody	1:-18 2:17 3:-41 5:-55 6:-29 7:-50 8:46 9:-43 10:-47 11:17
here:#demand	0:-29 2:-19 3:-10 5:-11 7:14 9:-16 10:20
here:#disease	0:-12 2:21 3:-9 5:-9 6:8 7:-11 8:-17 9:-8 10:-13
here:#displacement	0:-83 1:-41 2:-43 3:79 4:-53 5:-24 6:-39 7:-48 8:-48 9:-27 10:-47
here:#exchange	0:-51 1:-11 2:-10 3:-13 4:-28 5:-34 6:-30 7:-43 8:64 9:-25 10:-37 11:-36
here:#execution	4:-9 8:-8 10:11
here:#given-back	0:-18 1:-12 2:-19 3:-30 4:-55 6:-18 7:-29 8:33 9:-15 10:12 11:-19
here:#giving-from	1:-59 2:-16 3:-34 5:-21 7:-9 8:-47 10:-8 11:9
here:#group	0:27 1:-11 2:13 3:-34 4:9 5:-51 6:-15 7:-51 8:-34 9:-41 10:24 11:-20
here:#handover	0:-46 2:24 3:-37 4:26 5:-31 6:-55 9:-30 10:20
here:#hostages	0:-21 1:-14 2:32 3:-18 4:-10 5:-21 6:-43 7:-33 8:-10 9:-9 10:23 11:-13
here:#interview	3:-15 7:12
here:#losing-side	0:-32 1:-9 3:-28 4:-18 5:-14 7:-28 8:38 9:-8 11:-12
here:#need	0:-9 1:-15 2:-22 3:24 5:-22 7:-22 8:-19 9:-15 10:12 11:-13
here:#prisoners	0:-20 1:-28 3:-31 4:19 5:-30 6:-58 7:-40 8:63 9:-24 10:-32 11:-27
here:#receiving	0:16 1:-14 2:-29 3:-39 4:-46 5:-13 6:34 7:-57 8:-16 9:-39 10:-14 11:37
here:#remainder	0:-27 1:-30 2:-49 4:28 5:-24 6:-40 8:26 9:-41 11:8
here:#rescue	0:-29 1:-20 2:-41 3:-15 4:-46 6:-28 7:8 8:-36 9:-33 10:38
here:#rumour	0:16 4:-8 8:-8
here:#since	2:-82 4:-33 5:-25 7:10 8:-15 10:-31 11:-18
here:#state	0:-46 1:-56 3:-33 7:-22 8:36 9:-53 10:-13 11:-21
here:#statement	5:-12 6:26 10:-8
here:#travel	0:-10 2:-9 6:-25 7:18 8:20 10:-8
here:abducted	0:116 1:-44 2:-55 3:-57 4:-14 5:-56 6:-64 7:-72 8:-15 9:-104 10:-18 11:-99
here:allocated	0:-33 1:-37 2:10 3:-30 5:-35 6:-19 7:-52 9:-10 10:40 11:-37
here:casualties	0:-39 1:50 2:-14 3:-25 4:-24 6:-16 7:-33 8:-28 9:-17 10:-21
here:dead-in-captivity	0:-20 2:22 4:12 6:-22 10:-23
here:delivered	0:8 1:-66 2:-21 3:-19 4:-25 5:13 6:-31 7:-19 9:9 11:-9
here:displaced	0:-40 1:-91 2:-32 3:117 4:-57 5:-34 6:-61 7:-50 8:-100 10:-28 11:-31
here:held	0:-41 1:-27 2:23 3:-58 4:106 5:-79 6:-88 7:-36 8:-14 9:-45 11:-74
here:injured	0:-85 1:-13 2:-112 3:-100 4:-61 5:179 6:-90 7:-98 8:-87 9:-67 10:-71 11:-88
here:killed	0:-53 1:19 2:47 3:-62 4:-32 5:-56 6:108 7:-14 8:-97 9:-97 10:-91 11:-154
here:missing	0:-47 1:21 3:-56 4:-11 5:-98 6:-118 7:155 8:-65 9:-107 10:-101 11:-78
here:pledged	0:-12 1:-35 3:-21 4:-12 5:14 6:-29 7:-12 8:-18 9:-13 10:14 11:-37
here:prisoners-exchanged	0:-59 1:-76 2:-19 3:-54 4:-22 5:-33 6:-32 7:-34 8:66 9:-79 10:16 11:10
here:refugees	0:-27 1:-50 2:-62 3:-32 4:-29 5:-44 6:-51 7:-54 8:-48 9:90 10:-38
here:released	0:-42 1:-74 2:-37 3:-30 4:-37 5:-83 6:-38 7:-63 8:12 9:-95 10:102 11:-16
here:requested	0:-25 1:-46 2:-28 3:-49 4:9 5:-18 6:-25 7:23 8:9 9:12 10:-36
here:returned	0:-35 1:-61 3:-53 4:-43 5:-19 6:-52 7:-70 8:10 9:-93 10:-34 11:107
here:said	2:-23 3:-30 5:-12 6:23 7:-17 8:-32 9:-13 10:-12 11:-10
here:set	0:-73 1:-36 3:-15 4:-62 5:-12 6:36 7:-21 8:18 9:-53 10:-33 11:-51
here:total	0:13 1:-28 2:-22 6:-36 8:-21 11:-19
item	0:-24 1:-34 2:-47 3:43 4:-12 5:-11 6:-10 7:-8 8:-38 10:-47 11:-33
last:claim-abducted	0:18 1:-28 2:27 3:-35 4:22 5:-46 6:-30 7:-46 8:-17 9:-43 11:-20
last:claim-allocated	1:-9 5:-21 6:21 9:15 11:-22
last:claim-casualties	1:51 2:-19 3:-28 4:17 5:-37 6:-41 7:-31 8:-18 9:-21 10:-20 11:-10
last:claim-dead-in-captivity	0:-11 1:-9 2:29 4:-10 5:-11 6:-25 7:-26
last:claim-delivered	0:-17 1:8 2:-8 3:-13 4:-9 5:-9 6:-15 7:-8 9:28 11:-28
last:claim-displaced	0:-30 1:-48 2:-40 3:40 4:-38 5:-10 6:-27 7:-61 8:-51 9:25 10:-42 11:-10
last:claim-held	0:-31 1:-23 2:30 3:-30 4:22 5:-51 6:-50 7:-27 8:-23 9:-39 10:38 11:-46
last:claim-injured	0:-21 2:-74 3:-49 4:-41 5:52 6:-9 7:8 8:-51 9:-77 10:-17 11:-39
last:claim-killed	1:-8 2:-51 3:-42 4:-10 5:13 6:26 8:-66 9:-32 10:-21 11:-32
last:claim-missing	0:-18 1:-39 2:-43 4:-21 5:-23 6:-8 7:25 8:-49 9:-13 10:-13 11:-65
last:claim-pledged	0:-15 1:12 3:18 4:-9 5:12 7:-21 9:-24 11:-15
last:claim-prisoners-exchanged	0:-43 1:-28 2:-38 3:-13 4:-8 5:-8 6:-15 7:-23 8:52 9:-18 10:-24 11:-12
last:claim-refugees	1:-24 2:-16 3:-71 5:-14 6:-44 7:-57 8:-27 9:43 10:-42 11:23
last:claim-released	0:-8 1:-20 2:9 3:-12 6:-67 7:-30 9:-36 10:28 11:-31
last:claim-requested	0:-10 3:-14 4:-8 5:-15 6:30 7:-12 11:-18
last:claim-returned	0:-26 1:-11 2:-18 3:-49 4:-20 5:-22 6:11 7:-28 8:-21 9:8 10:-26 11:42
last:claim-total	3:-27 5:-9 7:10 9:23 11:-11
left1:	0:13 2:-9 4:-10 6:-34 7:29 9:-10 10:-11 11:8
left1:"	0:-14 1:27 2:-82 3:-27 4:-20 5:-28 6:10 8:-41 9:17 10:-18
left1:#	0:-29 4:-8 6:29
left1:(	0:-32 1:-12 2:-13 3:-40 4:-30 5:8 7:10 8:-17 9:-25 11:37
left1:,	0:-25 1:-76 2:-80 3:29 4:-12 7:-46 10:-25 11:-10
left1:-	0:-26 2:-13 3:29 4:-20 7:-21 8:-20 9:-33 10:15 11:-14
left1::	2:-13 3:50 4:-57 5:-43 7:-46 8:-30 9:-22 10:10 11:-25
left1:;	0:-60 1:-20 3:14 4:12 5:9 6:-29 8:-9 9:-45 10:9
left1:abducted	0:29 6:-24
left1:after	3:-17 6:13 9:16
left1:against	6:14 7:-10
left1:all	0:-31 2:-10 4:-22 5:-20 6:16 7:-14 8:-21 10:28
left1:among	0:12 6:9
left1:and	0:-11 1:-42 2:-19 3:-32 4:-59 5:37 6:-31 9:-51 10:-13 11:-14
left1:another	1:-9 2:-13 5:11 6:-9 7:8 8:-23 11:-26
left1:are	0:-11 3:20 4:-17 10:-11 11:-11
left1:as	0:13 3:-14 4:-10 6:-16 7:17 9:-20 11:14
left1:at	0:21 1:10 2:-41 3:-26 4:-37 10:-50
left1:back	2:-8 3:-20 8:-12 9:-14 11:21
left1:been	0:-13 3:-10 4:-8 5:-9 6:27 7:-10 9:-14 10:-9
left1:buried	0:-17 4:-10 5:-13 6:41 7:-8
left1:but	4:13 10:-11
left1:captured	0:16 6:-19 10:-9
left1:carried	0:-13 4:-10 5:-29 6:29 8:14 10:-13
left1:claimed	0:-10 1:24 3:-12 5:-13 7:-10 9:-13
left1:confirmed	0:15 5:-9 6:19 7:-9 10:-14
left1:cost	3:-9 6:26
left1:counted	0:-9 1:9 2:-11 3:-27 4:-24 5:-16 6:41 7:-24 8:-15 9:-31 10:-12 11:-27
left1:did	6:10
left1:displaced	3:27 6:-23
left1:driven	0:-10 3:29 6:-13 7:-9 9:-11 11:-8
left1:drove	3:24 5:-12 6:-10
left1:first	4:-14 6:-8 8:-8 10:14
left1:for	0:-48 1:-19 3:-10 4:-14 5:-36 6:-25 7:22 8:16 11:-32
left1:forced	0:-9 3:28 5:-13 6:-8
left1:found	6:24 7:-8 10:-10
left1:free	0:-26 4:-9 8:12 10:12 11:-9
left1:freed	0:-11 4:-13 6:-9 10:18
left1:from	0:-12 1:10 2:-11 3:-11 4:-20 5:-16 6:25 7:-15 8:-17 10:-21
left1:further	0:-8 6:-23 7:-10 9:22 11:-18
left1:had	3:-9 5:12 6:-14 7:10 9:10 11:-16
left1:has	0:-27 2:-17 5:-19 6:-33 7:37 8:-15 9:-25 11:-17
left1:have	0:-22 2:-11 3:-16 4:13 6:20 7:-27 8:-8 9:10 10:-32 11:-10
left1:hold	0:-19 4:24 6:-8 10:-9
left1:hosts	3:-12 9:16 11:-15
left1:in	0:-13 3:-26 5:17 6:-30 7:-18 9:30 11:-23
left1:include	6:9 8:10
left1:including	0:-10 1:-9 3:-28 4:-28 6:20 7:-38 8:10 9:-28 11:-29
left1:injured	0:-9 3:-17 5:33 6:-33 7:-8 9:-8
left1:injuring	5:33 6:-28
left1:is	0:-23 1:-13 2:-12 3:19 4:-30 5:-31 6:-8 8:-19 9:9 10:-19 11:-22
left1:its	3:10
left1:just	0:-32 3:-9 4:25 5:-17 6:-33 7:-10 8:-9 9:19 10:-19 11:-14
left1:kill	0:-18 2:-8 5:-10 6:23
left1:killed	0:-74 1:-23 2:-21 3:-66 4:-19 5:-38 6:96 7:-40 8:-20 9:-20 10:-12 11:-15
left1:killing	0:-34 2:-11 3:-14 5:-27 6:72 7:-12 10:-8
left1:kills	5:-31 6:44 7:-15
left1:last	4:26 6:-22 7:22 10:-27
left1:leaves	0:-16 3:-9 5:-17 7:25 9:-10 10:-11 11:-10
left1:leaving	3:16 9:-16
left1:left	0:-17 2:-20 3:-30 4:8 5:-17 7:17 8:-12 9:-17 10:-12 11:-12
left1:let	0:-26 2:-9 3:-15 4:-35 6:-29 7:-13 8:11 10:26
left1:lists	1:-10 3:-23 7:37 9:-12 11:-14
left1:lost	0:-23 1:-13 2:-15 3:-12 4:-18 5:-18 6:49 7:-40 9:-10 10:-13
left1:made	0:-12 2:-16 3:10 4:-21 5:-8 6:16 7:-15 10:-15
left1:move	6:-8 9:13 11:-13
left1:not	0:39 2:-18 4:-23 5:-11 6:-37 8:-9 10:-8
left1:of	0:16 1:-39 2:13 3:-22 4:-62 6:9 8:-28 9:-72 10:-31
left1:off	0:25 3:21 4:-11 5:-8 6:-24 9:-16 11:-20
left1:on	6:20
left1:only	0:-32 3:-18 4:-25 5:-18 6:35 7:-10 8:-18 10:20 11:-20
left1:or	3:11 9:-9
left1:other	0:-22 1:-8 2:-16 3:-8 5:-16 6:-16 7:12 9:-8 10:13 11:-9
left1:out	0:-13 6:18 7:-8 8:11
left1:over	8:-15 10:20
left1:passed	3:10 6:-14
left1:reach	6:18
left1:reached	3:12 9:-10
left1:received	6:21 8:-17
left1:recorded	1:24 4:-13 6:-11 7:-16
left1:registered	3:11 6:-23 7:-9 11:8
left1:release	0:-29 2:-10 4:-25 8:15 10:20
left1:released	6:-10 8:18 10:-19
left1:remaining	0:-10 4:17 5:-12 6:-25 7:16 10:-23
left1:reported	0:21 2:-8 4:-12 5:-15 6:-13 7:12 8:-16
left1:reports	5:-11 6:15
left1:s	0:11 3:10 11:-8
left1:said	1:-15 2:-21 3:-24 4:-21 6:-18 7:-19 10:14 11:11
left1:saw	0:-21 2:-12 4:-26 5:28 6:-12 10:-13
left1:say	2:-11 4:-9 6:34 7:-8
left1:says	0:-33 1:-23 2:-19 4:24 7:-10 8:-20 9:-23 10:10 11:-31
left1:seized	0:32 6:-19 8:-14 10:-9
left1:sent	3:21 4:-9 6:-27 7:-13 8:19
left1:so	0:-15 2:-12 3:-17 4:39 5:-17 6:-36 7:-31 10:-10 11:-19
left1:that	1:-57 2:21 3:-22 4:-47 5:-16 6:-14 9:-13 10:-16
left1:the	0:19 3:-51 4:17 6:-21 9:16 10:-68 11:-9
left1:them	0:8 1:-9 2:-10 6:-16 8:-20 9:-10 10:-28
left1:then	5:-25 6:30
left1:to	0:-34 1:-22 2:22 3:-17 5:-63 6:25 7:-65 8:10 10:-43
left1:took	0:21 1:-14 2:-10 3:-32 4:-32 5:-21 6:24 7:-31 8:-8 9:-10 10:-24 11:-11
left1:treated	5:26 6:-15
left1:up	0:-22 2:-22 3:-11 4:-24 6:27 7:-17 10:13
left1:uprooted	3:28 6:-15 9:-20
left1:was	0:-12 1:21 3:17 4:18 5:-20 6:-38 7:-35 8:11 9:-18 10:-33 11:-14
left1:week	4:-13 5:-8 6:-11 8:-11 10:19
left1:were	0:24 1:-11 2:-39 4:30 5:-35 6:-12 7:-29 8:-23 9:-11 10:-38
left1:when	3:16 5:-10 10:-8
left1:where	0:-36 3:17 4:25 6:-9 7:-15 9:-8
left1:which	0:-33 1:-12 2:-22 3:-14 6:23 7:-11
left1:while	0:16 3:-10 6:-28 11:10
left1:whom	0:-31 1:-16 2:14 3:-10 4:-10 5:-33 6:23 7:-30 8:-8 9:14 10:-21
left1:with	0:17 1:-19 2:-32 3:-15 4:-12 5:-31 6:-23 7:22 8:-23 10:-33 11:13
left1:wounding	5:25 6:-25
left1:year	0:12 1:14 3:-20 6:-15 7:-8
left1:|	0:-50 1:-16 2:15 3:-34 4:-30 5:25 6:-11 7:-18 8:-12 9:18 10:-19
left1:—	2:-9 4:-25 5:-13 6:9 7:9 8:8 10:8
left1:•	0:-12 3:12 5:-19 7:11 9:-32
left2:	3:32 4:-10 5:-16 6:-18 7:-15 9:-10 11:-12
left2:"	1:-9 3:-20 4:26 7:-11 8:-20 9:-10 10:-38 11:-20
left2:#	0:9 1:-29 2:-32 3:-22 4:-43 5:-43 6:18 8:22 9:10 10:-32 11:-28
left2:)	0:-33 2:-10 3:11 4:-24 5:16 7:-8 8:-15 9:-11 10:30 11:-9
left2:,	0:-36 1:-49 2:-26 3:-44 4:-18 6:-11 7:15 8:20 9:-19 10:-17 11:12
left2:-	5:-8 6:9
left2::	0:10 2:-12 3:-22 4:18 5:-18 6:26 7:-27 8:-17 9:-10 10:-25 11:17
left2:;	0:-22 2:-12 3:-13 6:-16 7:15 8:-8 9:16 10:18 11:-14
left2:a	0:-17 1:-8 3:10 4:-9 6:-16 7:-15 9:19 10:-12 11:-21
left2:account	0:-12 2:-21 4:-10 6:10 7:18 8:-14 10:-18
left2:adding	2:-12 6:14 7:-11
left2:all	3:12
left2:alone	0:-10 1:21 3:11 5:-8 6:-18 8:-14 9:-11
left2:along	0:18 2:-10 4:-11 5:9 6:-27
left2:also	2:-8 3:-10 5:-17 6:12 9:10
left2:among	0:10 2:-8 4:15 5:-11 6:-13 8:-19 10:-13
left2:and	0:18 1:-36 2:-48 3:31 4:-14 5:-26 6:-34 7:17 8:-35 9:-21 10:8 11:-36
left2:are	3:-11 4:-14 5:-17 6:23 8:-18 9:-9 10:-9 11:-12
left2:army	0:-19 2:-20 4:-17 6:10 8:-13 10:13
left2:arrived	0:18 9:-11 10:-8
left2:at	5:13
left2:august	0:-27 3:21 6:11 8:-8 10:-8
left2:authorities	0:25 3:-15 5:-12 6:-19 7:-11 9:-15
left2:average	11:14
left2:boat	6:11
left2:bodies	0:-18 2:29 4:-27 5:22 7:-19 10:-30
left2:but	0:-14 2:-11 7:22 8:-11 11:-8
left2:by	3:-15 9:15
left2:came	0:-11 3:18 6:-13
left2:carried	0:-16 6:-20 9:24 11:-13
left2:cases	6:21
left2:children	0:9 2:-23 3:-11 5:-12 6:25 7:-19 8:-11 10:-16
left2:cholera	6:9
left2:city	5:13 6:-11
left2:civilians	5:-24 6:27
left2:claims	11:14
left2:climbs	6:23 7:-19
left2:confirmed	6:9
left2:could	0:18 2:-11 3:-9 4:-20 5:-19 6:17 7:-18
left2:count	5:-11 6:21
left2:country	11:-11
left2:court	10:-9 11:13
left2:dawn	5:11 6:-10
left2:day	0:-17 3:-18 5:-27 6:36 7:-16 8:11 9:-15 10:-16 11:13
left2:days	0:10
left2:dead	1:-17 2:-10 3:-29 4:-18 5:45 6:-27 7:10 8:-9 9:-24 11:-8
left2:death	5:14 7:-9
left2:deaths	0:-25 2:-8 3:-24 4:-10 5:25 7:-19 8:-13 9:-9 10:-9
left2:december	3:-11 9:-22 11:19
left2:denied	6:9
left2:died	3:-15 5:10 6:-12 7:16 9:-10
left2:down	0:-8 3:13 5:-17 7:15 9:-15 11:-16
left2:each	8:8
left2:estimates	5:11 6:-10
left2:example	5:14 7:-18
left2:fallen	0:9 3:22 5:-8 6:-14 7:-11 9:-17 11:-19
left2:far	9:15 11:-10
left2:february	3:11 6:-20 9:-19 11:23
left2:figure	0:30 1:26 2:-25 3:-9 4:-30 5:-24 6:-32 8:-14 9:16 10:-19 11:-8
left2:first	0:-18 2:-8 4:28 5:-15 6:-19 7:-10 10:-13
left2:five	3:17 5:-8 6:-8
left2:flights	5:-25 6:25 7:-10
left2:for	0:-12 3:-13 6:-13 9:16 10:-8
left2:four	5:-11 7:10
left2:given	5:10
left2:gunmen	2:-8 3:-16 4:-30 5:-11 6:14 7:-14 8:-12 10:28
left2:had	0:24 1:8 2:-19 4:-36 5:-25 7:-26 9:-18 11:12
left2:handed	10:9
left2:has	1:19 2:-21 4:-35 6:22 7:-55 9:-25 11:-35
left2:have	1:20 2:-14 3:-27 4:-23 5:-15 7:-15 8:-28 11:-29
left2:having	5:-8 6:9 8:16 10:-17
left2:he	1:-13 2:-22 4:-42 5:-10 8:30 9:-19 10:-37 11:-10
left2:hit	6:11
left2:home	3:-23 6:-12 11:21
left2:hospital	0:-17 2:-12 3:-18 4:-24 5:23 6:15 7:-24 10:-22
left2:hostages	0:-13 4:9 6:-12 8:17 10:-37
left2:i	0:-43 2:-29 3:-20 4:-10 5:15 6:46 7:-31 8:-12 9:-16 10:-40 11:-14
left2:in	0:-22 1:-15 2:-17 4:-41 5:26 6:-15 7:-19 8:-12 9:-16 10:25 11:-10
left2:india	0:-8 4:-9 5:-9 6:8 8:-8 10:16
left2:injured	0:-9 3:-19 5:35 6:-53 7:14
left2:injuries	6:10
left2:iom	3:10
left2:is	5:10
left2:israel	0:-25 2:14 4:-17 6:11 7:-11 8:-8
left2:it	0:-16 1:-32 2:9 3:31 4:32 5:-21 6:-52 7:-38 9:-20 11:-13
left2:january	3:-11 8:-8 10:13
left2:killed	0:10 2:-14 3:-11 4:-14 5:31 6:-49
left2:killing	0:-12 5:-8 6:35
left2:last	1:14 3:-23 6:-13 9:-11 11:17
left2:late	4:-11 5:-19 6:21 10:-11
left2:law	5:-8 6:22 7:-19
left2:lebanon	3:-14 5:-16 6:12 9:8
left2:live	6:13
left2:lives	0:9 3:-8 5:-11 6:19
left2:looking	6:-11 7:13
left2:man	6:14
left2:martyrs	5:26 6:-14
left2:may	6:20
left2:men	2:-8 3:-11 4:-19 5:-24 6:-8 7:-14 8:-10 9:16 10:18
left2:militants	0:27 6:-16 8:-13
left2:million	0:-12 3:-20 4:17 9:18 10:-19 11:-8
left2:ministry	2:-9 9:9
left2:missing	0:-8 1:-9 3:9 4:-14 5:-19 6:-46 7:40
left2:mission	6:15
left2:mother	5:10
left2:names	0:-11 4:20 10:-14
left2:nations	0:-12 3:12 4:13 9:-9 10:-13
left2:nine	5:-13 6:25 7:-12
left2:now	3:27 6:-12 9:-18 11:-13
left2:number	0:16 2:-9 3:-17 4:-16 6:19
left2:october	0:-15 2:11 6:10 7:-16 8:-11
left2:of	0:15 2:12 3:-36 4:-21 5:-21 9:14 10:-64
left2:office	7:8
left2:on	0:15 3:-20 5:17 6:-35 7:-14 8:-9 9:16 10:-18 11:16
left2:one	5:-9 6:21 7:-18
left2:out	0:-13 3:25 5:-15 6:16 7:-9 9:-13 10:-12 11:-29
left2:partners	0:18 3:-12 5:-9 6:-10 11:-8
left2:people	3:29 4:11 5:-37 6:-16 7:-24 8:-10 10:-13 11:-15
left2:persons	3:18 9:-8
left2:police	4:-14 6:24 10:-14
left2:population	3:-18 6:21 7:-11 9:-9
left2:put	3:-8 6:-19 7:23
left2:received	0:-8 5:-10 8:-9 10:19
left2:refugees	3:11 5:-11 6:-10 11:-8
left2:region	5:9
left2:remains	2:21 4:-19 6:15 8:-16 10:-22
left2:report	5:-9 6:18 7:-10 9:-12
left2:reported	3:9
left2:return	0:-24 2:-21 3:-10 4:-14 6:-16 8:15
left2:risen	3:-8 6:-15 7:-8 9:20 11:-9
left2:rises	3:-9 5:-13 6:23 7:-9
left2:road	7:12
left2:said	0:-12 3:-15 5:10 6:16 7:-13 8:-16 9:-16 10:17 11:-11
left2:same	0:10 3:9 5:11 6:-19 8:-14 10:-18
left2:say	2:-11 3:14 6:-18 7:-15 9:-13 11:10
left2:says	0:-20 2:-21 3:22 4:-21 5:-33 7:-10 9:-21 11:11
left2:second	6:13
left2:september	3:9 11:-10
left2:seven	6:-10 7:13
left2:she	6:11
left2:six	6:15
left2:soldiers	5:-8 6:21 8:-16 10:15
left2:speaks	7:12
left2:stands	0:-13 4:18 6:9 10:-9
left2:states	0:-8 3:-13 6:-13 9:12 10:16
left2:strikes	3:16
left2:sunday	5:-17 6:10 7:10 8:-12 10:12
left2:taken	2:-10 3:-24 4:-11 5:14 6:-11 7:-21 8:-11 9:22 11:-13
left2:team	6:9
left2:teams	0:-12 1:17 3:-23 5:14 6:-20 7:-8 11:10
left2:thailand	0:-19 4:-24 6:-11 8:23
left2:that	0:-23 1:24 2:-28 3:20 4:-31 5:-58 6:-32 7:13 8:12 9:-14 10:8 11:-25
left2:the	0:-13 1:-17 2:-28 3:-26 4:12 5:-29 6:-42 7:27 9:14 10:9 11:-26
left2:them	0:-36 2:-16 3:-22 4:24 5:-21 6:9 7:-19 8:-9 9:22 10:-17 11:-24
left2:there	0:26 1:-9 2:-15 3:21 5:-25 6:-49 7:24 9:-25 10:-11 11:-14
left2:these	0:-12 2:-12 3:15 4:11 5:-13 6:-13 8:-12 9:-21
left2:they	0:34 1:-8 2:-24 3:-37 5:-38 6:-42 7:-33 9:-8 11:-25
left2:those	0:-8 2:-14 8:21
left2:thursday	0:19 3:-15 4:-8 5:-8 6:-21 7:-9 9:-20 10:-23 11:19
left2:time	0:-14 4:20 5:-8 6:-8 7:-9
left2:to	0:-27 1:11 2:9 5:-47 7:-25 8:17 10:-30 11:-30
left2:together	0:16 4:-10 10:-15
left2:told	2:-19 3:-18 4:9 5:20 6:-11 7:-9 8:-12 9:-11 10:-23 11:-19
left2:toll	5:-9 6:39 7:-19
left2:total	9:21 11:-23
left2:troops	6:9
left2:two	0:-18 3:-9 4:-8 6:31 7:-23
left2:ukraine	8:8
left2:up	1:13 4:-9 5:-9 6:21 7:-21 8:-13 10:-12
left2:us	0:-17 2:-12 5:27 6:-24
left2:was	0:13 1:-8 2:-31 3:-9 4:24 5:-25 6:-39 7:-27 8:-10 10:17
left2:way	6:-13 8:13
left2:we	2:-29 3:-26 4:9 5:-16 6:26 7:-37 8:-25 9:10 10:-50
left2:week	3:-11 9:-10 11:14
left2:were	0:-33 2:-16 4:35 6:-26 10:-11
left2:which	1:14 3:-9 7:-14
left2:who	0:-22 3:-10 4:-12 5:12 6:19 9:-20 11:-14
left2:will	3:23 6:-9 9:-9
left2:woman	6:12
left2:women	0:-18 5:-27 6:27 7:-28 9:21
left2:workers	5:-24 6:27 7:-11
left2:would	6:-27 7:30
left2:wounded	5:23 6:-15
left2:year	3:-23 4:-14 6:35 7:-32 9:22 10:-10
left2:years	0:-16 2:18 3:-17 6:-8 9:17 10:-8
left3:	0:-37 2:-11 3:42 4:-20 5:-9 6:20 7:-32 8:-10 9:-25 11:-23
left3:"	1:-10 2:-15 3:-37 4:16 5:-31 6:34 7:-32 8:-12 10:-39
left3:#	0:-18 1:-32 3:-16 4:8 5:10 7:-14 8:-20 9:8 10:-30 11:-12
left3:(	5:-26 6:31
left3:)	2:-10 3:21 5:22 6:-13 9:-28 10:-8 11:-19
left3:,	1:17 2:-38 5:-32 6:-11 7:-21 9:12 10:-40 11:-35
left3:-	0:-22 2:-16 4:-18 5:-36 6:19 8:8 10:-19 11:-15
left3::	0:-8 2:-12 3:-33 4:-31 5:14 6:10 8:-11 9:13 10:9 11:-19
left3:;	0:-23 2:-11 3:-15 4:-24 6:13 7:15 11:-19
left3:a	0:-31 1:-16 3:-34 4:9 5:-24 6:56 7:-46 8:-22 9:-51 10:-38 11:15
left3:according	0:-20 2:-12 4:15 5:-11 6:14 8:-14 10:-11
left3:agency	1:12 9:-24 11:22
left3:al	0:-9 3:34 5:-14 6:-17 7:-19 9:-16 11:-11
left3:among	0:-18 4:-17 5:-20 6:32 7:-13
left3:and	0:-47 2:12 3:13 7:-19 8:-42 9:-39 10:-19
left3:april	3:14 5:-9 6:-18 8:16 9:19 10:-8 11:-20
left3:are	3:-16 5:-10 6:24 7:-12 9:12
left3:as	3:24 5:-9 6:-13 7:-9 9:-25 11:16
left3:at	0:-18 2:-12 3:-39 4:16 5:-16 6:-35 8:23 10:-19 11:13
left3:authorities	3:-9 7:-11 8:14 10:-16 11:10
left3:been	0:-29 2:18 3:-12 4:-10 5:-18 6:-8 7:26 8:-20 10:-10
left3:between	3:-19 6:-11 9:23 11:-23
left3:by	2:-13 3:-18 4:-24 5:-19 6:33 10:-14 11:19
left3:camp	7:13 11:-11
left3:cases	6:18
left3:central	6:10
left3:children	0:-9 3:12 6:-14 10:11
left3:confirmed	0:-23 2:-8 4:25 5:-11 6:-32 7:13 9:-9 10:-18
left3:country	0:-9 4:18 6:10 7:-9 10:-9 11:-8
left3:dead	2:-9 3:13
left3:deaths	6:14
left3:defence	6:8
left3:displaced	3:10 5:-9 6:-13 9:-8
left3:eight	0:13 1:18 3:-22 4:-15 6:-20 7:-18 9:8 10:-12 11:-9
left3:eleven	6:8 7:-14
left3:february	5:9
left3:first	3:10 4:-11 5:-17 6:9 7:-11 8:-11 11:-19
left3:five	0:-18 3:-15 4:-21 6:-21 7:22 8:15
left3:floods	3:10
left3:for	3:-10 4:-13 5:-17 6:-25 7:37 9:-9
left3:found	6:-23 7:23
left3:four	2:-21 3:-9 4:-24 6:11 7:-20 8:-11
left3:friday	5:-8 6:9
left3:from	0:-39 2:-20 3:-29 4:36 5:-11 6:-29 7:-13 8:-16 9:15 11:12
left3:given	6:13
left3:had	0:21 1:-18 2:-15 3:24 4:-25 6:-14 7:-31 8:-29 11:-33
left3:has	0:-23 1:-9 2:-15 3:-44 4:-22 5:-24 6:-24 8:-22 9:12 10:21 11:17
left3:have	0:-25 2:-16 3:-18 4:-22 6:15 9:-20 10:-16 11:-14
left3:he	0:19 3:-24 5:-8 6:9 7:-14 8:-9 10:-14 11:-11
left3:health	3:-8 6:19
left3:his	6:14
left3:hospital	4:-10 7:-17
left3:i	0:-14 2:20 4:-25 5:-11 6:-26 7:-12 10:15
left3:in	0:-59 1:-27 2:-68 3:-20 4:-26 6:45 7:-34 8:17 9:-47 11:13
left3:is	0:-9 2:15 4:-9 5:-9 6:-21 7:11 8:-13 9:11 10:-16 11:-10
left3:israel	0:-14 8:22 10:-13
left3:israeli	6:10
left3:it	0:29 1:-15 3:-30 5:10 6:-9 7:-34 8:-23 9:-13 11:-9
left3:its	0:-9 6:9 8:20 10:-8
left3:january	0:-17 6:26
left3:june	0:-14 3:10 4:-8 6:23 7:-18 8:-24 9:-14
left3:killed	0:28 6:-20
left3:last	0:14 3:-12 4:-9 6:20 7:-14 9:-8 10:-8 11:10
left3:late	10:8
left3:live	0:-20 4:-9 6:19 10:11
left3:lives	3:-14 5:13 6:-23 7:11 9:-9
left3:local	5:-9 6:14
left3:management	3:12 11:-10
left3:may	0:21 4:-8 5:-8 6:-9 7:-11
left3:media	0:-15 2:12 4:-11 5:-28 6:25 7:-9 10:-12
left3:medical	5:-10 6:15
left3:migration	1:11 6:-14
left3:million	3:10 9:-9
left3:monday	6:8
left3:morning	8:-16 10:16
left3:my	0:21 6:-16 7:-9 8:-8
left3:near	0:-10 5:-8 6:24
left3:nine	0:11 6:-10 7:-9
left3:not	4:16 8:-13
left3:november	5:8 10:8
left3:october	0:-9 5:-15 6:11 8:12
left3:of	0:-15 1:19 2:-33 3:35 4:21 5:-8 6:-25 7:-21 9:-47 10:-24
left3:off	5:-8 6:9
left3:office	3:-14 6:16 7:-9 9:16
left3:officials	3:-19 6:-16 9:22 11:-11
left3:on	0:27 2:-15 4:-24 5:-22 8:-11 9:-12 10:-8
left3:one	0:-8 2:-22 4:15 5:15 6:-19 7:-14 8:17 10:-28
left3:or	3:15 5:9 6:-17 7:-12
left3:out	0:11 5:14 6:-15
left3:over	5:-14 6:22 8:13 10:-19
left3:people	0:11 2:-12 3:13 4:-19 5:27 6:-18 9:-29 10:-9 11:-13
left3:press	5:11
left3:red	0:-9 2:-17 8:-10 10:16
left3:region	0:-9 3:15 5:-18 6:-8 9:9
left3:reuters	0:-19 4:-15 6:8 8:-12 10:24
left3:russia	6:12 8:8
left3:s	0:12 2:-9 3:-39 5:-12 6:9 7:-17 9:34 10:-19
left3:said	0:-14 4:11 5:19 6:-8 9:8 10:-18
left3:same	5:10
left3:says	5:9 6:-11 10:10
left3:second	0:-9 3:-11 6:-20 7:-10 8:-21 10:27 11:-10
left3:september	0:16 4:-10 10:-15
left3:seven	0:-12 5:-32 6:21 7:-16 8:9
left3:she	0:26 3:-17 5:14 6:-31 7:-8 8:-18 9:-21 10:-15 11:-10
left3:since	0:26 5:-14 6:-16 7:-11 9:-13 10:-10
left3:six	3:18 7:-24
left3:so	0:-15 2:-22 3:-16 4:25 6:-38 7:-17 8:-16 9:11 10:21 11:-13
left3:southern	5:-14 6:16 7:-10 8:-9 10:10
left3:state	0:-13 6:8 7:11
left3:sudan	3:-10 6:21
left3:sunday	0:-15 4:-22 5:16 6:11 7:-19 10:-13
left3:teams	3:8
left3:ten	0:-11 2:18 5:-8 6:-17 8:10 10:-11
left3:that	0:-48 1:-8 2:-13 5:8 6:32 7:-25 9:-16 10:-25 11:-10
left3:the	0:-9 1:8 3:-10 4:-23 5:-12 6:16 7:-27 8:-46 9:-9 11:-17
left3:their	3:-9
left3:them	0:15 8:-12
left3:then	0:19 4:-13 10:-10
left3:there	0:-27 1:-12 2:-20 4:13 5:-30 6:11 7:17 8:-23 9:-15 10:-21 11:-13
left3:they	0:9 4:-8 8:-8
left3:this	0:-13 3:-25 5:-19 6:13 7:-12 9:18 11:10
left3:three	2:-8 3:-9 4:14 6:-13 7:-17 9:16
left3:thursday	6:10 10:9
left3:to	0:-19 1:-13 2:19 4:-47 6:-17 7:20 9:-31 10:-10 11:-13
left3:told	2:21 3:-15 5:15 6:-38 7:-20 8:12 10:-21 11:-13
left3:toll	3:-10 5:-10 6:26 7:-16
left3:tuesday	0:33 2:-10 4:-16 6:-34 7:-15 8:11 10:-13
left3:two	0:21 2:-8 3:-29 4:-24 5:-16 7:8 8:-25 10:17 11:-12
left3:united	0:-12 3:12 4:13 9:-9 10:-13
left3:up	6:-10 7:12
left3:war	1:-13 6:35 8:-9
left3:was	2:-10 4:-9 5:9 6:-21 7:-9
left3:we	0:-27 1:-8 2:-13 3:11 4:-23 5:-29 8:8 9:-23 10:24
left3:week	0:-9 4:19 5:-8 6:-12
left3:weeks	0:-28 3:13 4:-25 6:-13 8:-11 10:24
left3:were	0:-42 2:-31 4:-33 5:11 6:12 7:-10 10:19
left3:west	6:10
left3:where	9:14
left3:which	6:-16 7:21
left3:who	8:8
left3:with	6:9
left3:without	4:16 6:-16 7:-8
left3:would	0:-16 2:-18 3:-10 4:-12 5:-9 6:25 7:-10 9:-14 10:11
left3:wounded	5:21 6:-16
left3:year	0:-8 3:-13 5:-9 6:31 9:-17
left3:—	0:-11 3:11 5:-26 6:13 10:11
left3:•	3:-11 5:11 10:-8 11:-18
many	0:-36 1:-54 2:-41 3:-16 4:-12 5:14 6:10 7:-19 8:-25 9:16 11:-75
mostly:abducted	2:-34 7:-37 8:-36 10:21
mostly:aid	0:-19 1:-56 2:-40 3:-28 4:-65 5:-45 6:9 9:34 10:-44
mostly:allocated	3:14
mostly:casualty	0:-12 1:-8 2:-20 6:14 7:23 8:-64 9:-37 10:-31 11:-82
mostly:displaced	0:11 3:38 4:-11 5:-19 6:-16 7:-16 8:-11 9:-15 10:-14 11:-39
mostly:displacement	1:-43 2:-49 5:-20 7:-34 8:-8 9:-63 10:-25 11:24
mostly:held	0:-26 1:-11 4:12 5:22 6:-42 8:-25 9:-8 10:-13
mostly:hostage	0:9 1:-16 3:-45 6:-47 7:-73 8:20 9:-37 11:-71
mostly:injured	0:-46 1:-16 2:-13 3:21 4:14 5:13 6:-18 7:-17 8:-12 9:-23 10:-16 11:-13
mostly:killed	1:-18 2:-18 3:-17 4:-24 5:-8 7:11 8:-50 9:-33 11:-95
mostly:missing	0:48 1:-17 2:-35 3:-41 4:-22 6:-53 8:-29 9:-30 10:8
mostly:pledged	0:-44 1:-16 2:-15 3:-19 4:-31 5:-21 6:28 7:-8 8:9 9:8 10:-15 11:-26
mostly:prisoners-exchanged	0:-63 2:-26 3:-23 5:-44 6:-19 7:-10 8:56 9:-37 10:-42 11:-18
near:abab	3:12 9:-9
near:abdi	3:18
near:abdu	0:41 1:-9 2:-45 3:-17 4:-14 5:-28 6:-31 9:-11 10:-28 11:-25
near:aboa	6:14
near:abou	0:20 1:-13 2:-37 4:21 5:-20 6:-38 7:-36 8:-25 9:26 10:14
near:abov	6:21 7:-18
near:abro	3:-14 5:26 6:-39 7:-10 11:17
near:abu	3:11 6:9 9:-11
near:acce	0:-14 2:-9 4:10 5:-9 6:12 7:-12 8:10 10:-16
near:acci	1:-11 3:-10 5:-10 6:34 7:-12
near:acco	0:-16 1:-36 3:-16 4:-13 5:-12 6:14 8:-53 10:-46
near:accu	3:-11 6:-10 11:15
near:aceh	0:-13 1:14 3:-18 5:-15 6:-32 7:-21 9:27
near:ackn	0:25 2:12 4:27 5:-32 6:-34 7:-18 8:-23 9:-10 10:-32 11:-8
near:acro	2:-13 3:-38 4:-10 5:19 7:-21 8:-10 9:17 10:-10
near:acti	0:-17 4:-13 5:-26 6:20 8:-9 9:-19 10:13 11:-8
near:adde	0:9 1:-11 2:-20 3:-14 7:16 8:-10 9:-9 10:-31
near:addi	1:-8 2:-14 3:10 5:32 6:-14 9:-23 10:-11 11:-10
near:adds	0:26 2:17 3:-20 4:-17 5:-14 6:-40 7:-10 9:11 10:-21 11:-11
near:admi	0:-20 1:13 2:-23 3:-24 4:-35 5:46 6:-25 7:-35 8:-20 9:-15 11:-13
near:affe	3:9
near:afgh	0:-15 4:-13 7:-13 8:18
near:afp	5:-11 6:28
near:afri	1:-8 3:-23 5:-24 6:42 7:-13 8:-8 9:-22 11:-22
near:afte	0:-14 1:-29 2:-63 3:-36 4:-25 5:-51 6:36 7:-44 8:9 9:-8 10:23
near:agai	0:-16 9:13 10:-9 11:-11
near:age	2:-13 4:-16 6:11 7:-16 8:-10 10:16
near:aged	0:-11 5:32 6:-26 7:-10
near:agen	0:-26 2:-22 4:12 5:-11 6:-21 8:-15 10:-11 11:14
near:ago	0:-21 2:-28 3:14 4:30 5:-17 6:-15 7:-12 9:-15 10:-23 11:-8
near:agre	0:-31 2:-13 5:-9 6:-24 8:24 9:-12 10:9
near:agri	0:-8 3:-13 5:-27 6:40 7:-29
near:ahea	9:-8 11:11
near:aid	0:-17 3:25 4:-11 5:-8 6:-26 7:-8 8:11 9:-26 10:-10
near:air	0:-13 5:-10 6:37 7:-21
near:alam	3:16 9:-12 11:-10
near:alep	5:-11 6:14 9:-14
near:aliv	2:-23 3:-15 4:39 5:-14 7:-47 8:-28 11:-9
near:all	0:-39 1:-16 2:-33 3:21 4:-48 5:24 6:-10 7:-14 9:-35 10:22 11:-33
near:alle	0:16 6:-8 8:-8
near:allo	3:-12 6:-8 7:-8 9:14 11:-8
near:almo	5:-26 6:34
near:alon	1:30 2:-26 4:-29 6:-20 7:-32 8:-25 9:-17 10:-18
near:alre	0:-23 1:14 2:-17 4:20 5:-25 7:-30 8:-11 9:13 10:-16 11:-24
near:also	0:-25 2:-18 3:-22 4:19 9:15 10:-22
near:ambu	0:-18 2:-25 4:-10 5:-17 6:37 7:-18 8:25 10:-29
near:amer	8:13
near:amon	0:8 1:-30 2:-40 3:11 5:-10 9:-30 10:-57 11:-22
near:anal	6:9
near:and	0:-10 1:-33 2:-50 4:-10 7:-22 9:-29 10:-17 11:-25
near:anda	0:-10 6:28 7:-8
near:andr	4:-16 5:-14 6:10 7:-9 8:-9 10:20
near:anno	0:-15 2:-15 4:-12 5:-9 6:26 8:10
near:anot	1:-10 2:-14 5:10 8:-23 11:-27
near:answ	0:8 2:-12 4:21 5:-19 6:-34 7:11 9:-8 10:-25
near:any	3:15 11:-13
near:apar	5:20 6:-17
near:apie	8:9
near:appr	6:-8 11:13
near:apri	0:-24 1:-8 2:-9 5:-16 6:10 7:-10 8:15 9:11 11:-8
near:are	0:-42 1:-58 4:21 5:18 6:-56 7:33 8:-45 9:-20 10:-8 11:-32
near:area	0:-10 2:11 3:-12 4:-13 6:-16 7:-9 8:-9 9:-10 11:13
near:arme	0:-11 1:-9 2:-9 3:-27 4:31 5:-20 6:-11 8:-18 10:-30 11:-19
near:army	0:-45 1:-9 3:18 4:-50 5:-26 6:18 7:-25 8:-9 9:-18 10:22 11:-24
near:arou	1:-12 2:-17 4:-27 5:-22 6:8 8:-21 9:-51 11:21
near:arre	5:-15 6:19 7:-15
near:arri	0:42 1:-8 2:-13 3:-42 4:-28 5:-40 6:-17 8:-17 10:-32 11:20
near:arti	0:-8 6:14
near:asho	0:-12 1:-8 3:-8 4:-21 5:-8 6:-25 7:32
near:aske	2:10 5:8 6:-26 7:22 8:-27 9:-10 10:-26
near:asse	1:29 2:14 3:-19 4:-10 5:-21 6:-36 9:-13 11:20
near:assi	0:-14 2:-8 4:-9 10:13
near:asso	0:-13 3:-8 4:16 6:-17 7:-22 10:14
near:atta	0:18 1:-11 2:-23 3:10 4:16 5:-9 6:11 7:-22 8:-20 9:-20 10:-35 11:-17
near:attr	0:-9 5:-10 6:33
near:aug	8:8
near:augu	2:-11 4:-35 5:-16 7:-20 8:-19 9:-32 10:24 11:29
near:aust	5:-10 6:17
near:auth	0:18 1:-8 2:-18 3:-17 4:-26 6:-10 9:-23
near:aver	3:-18 6:-29 7:-13 9:29
near:away	0:48 1:-8 2:-21 3:-18 4:-36 5:-9 6:-55 7:-16 8:-22 9:-18 10:19 11:-16
near:azer	0:-8 4:22 5:-10 6:-11 8:-8 9:-12 10:-14 11:-9
near:baby	6:10 7:-8
near:back	0:-36 1:-20 2:11 3:-34 4:-8 5:-49 6:-53 7:-43 8:8 9:-64 10:22 11:64
near:balo	0:8
near:bama	0:14 3:-12 7:-11
near:band	4:13 5:-10 7:-8
near:bang	0:-10 3:-31 4:-17 5:-10 7:-15 8:-15 9:23 10:25 11:-20
near:bank	6:12
near:bare	5:-13 6:19 7:-9
near:base	0:18 3:17 5:-10 6:-17 7:-9 9:-8 10:-11
near:basi	3:12 6:10 11:-16
near:bass	6:17
near:beac	6:8
near:beat	0:-24 2:-14 4:-26 5:27 10:-15
near:beca	0:-25 1:-12 2:17 4:-36 5:18 6:-12 7:-12 8:-12 9:-19 10:14
near:beco	0:16 4:20 5:-10 6:-25 7:-9 8:-11 10:-17
near:bedo	0:-29 4:-21 5:-14 6:43 8:-19 9:-11 10:-25 11:-16
near:beds	0:14 4:-9 10:-15
near:been	0:-17 1:-11 2:-30 3:-9 4:-53 5:19 6:-15 7:13 9:-28 11:-26
near:befo	0:-41 1:-13 3:16 4:9 6:-24 7:-47
near:bega	5:-9 8:8 9:-9 10:-8
near:behi	0:-12 2:-25 4:15 5:-13 6:13 7:-16 8:-8 10:-11
near:bein	0:-43 1:-11 2:-45 3:-23 4:-24 5:30 6:12 7:35 8:31 9:-10 10:-46 11:-18
near:beka	5:-27 6:28
near:belg	1:-9 3:-29 5:10 6:32 9:-29 11:-39
near:beli	0:-30 1:-10 4:36 5:-26 6:-49 8:-32 9:-22 10:14
near:bell	0:-16 2:-9 3:29 4:-9 8:-11 10:11 11:-22
near:belo	2:-12 4:16 5:-15 10:-10
near:bene	6:22 7:-16
near:besi	0:-25 2:-13 4:27 5:9 6:-25 10:-13
near:betw	0:25 1:13 2:-10 4:-18 5:-18 6:-30 8:-19 10:-24
near:biha	6:8
near:blac	6:9
near:blam	5:-9 6:12
near:blan	3:15 6:-11
near:blas	5:28 6:-23
near:boar	0:-9 2:-18 3:-8 4:-36 5:26 6:8 8:-8 10:-10
near:boat	1:-10 3:-19 4:-11 5:-19 6:17 7:15 9:-19
near:bodi	0:-33 1:-10 2:22 3:-11 4:-8 5:-10 7:12 8:-26 10:-17
near:bomb	5:-16 6:27
near:bone	5:21 6:-19
near:book	0:-10 3:-27 5:-17 6:-30 7:29 9:13 11:-16
near:bord	0:-13 1:-8 2:-21 3:-34 4:-21 5:-19 6:-10 7:-25 8:14 9:20 10:9
near:born	5:9 10:9
near:both	0:-24 2:-20 3:-9 4:17 7:-18 9:-10
near:boy	0:8 1:-11 2:-10 4:-17 5:26 6:-31 8:-11 10:-11
near:boys	0:-20 3:-16 4:-12 5:-21 6:21 7:-25 8:22 10:-20
near:brea	0:-19 3:-8 4:16 5:-9 6:-9 7:-11 9:14 10:-13
near:brid	0:-16 3:-25 4:-9 5:-12 6:-10 8:-16 9:24 10:19 11:-25
near:brie	7:10
near:brig	6:18
near:brin	2:-14 3:-22 4:13 5:-17 7:-32 8:-14 9:20 10:14 11:-16
near:broa	5:-24 6:24
near:brok	0:-13 3:-14 4:-13 5:35 6:-28 7:-24 8:15 10:-14
near:brot	0:-24 2:-14 3:-10 4:-24 5:-32 6:33 7:-23 8:22 10:-33 11:-13
near:brou	0:-46 1:-9 2:-25 4:-38 5:28 8:-14 11:-13
near:buil	3:12 5:18 6:-15 9:-11
near:bulg	0:-33 2:-15 4:16 5:16 6:-29 8:-11 10:16
near:bull	0:-8 3:-10 5:53 6:-46 8:-12 10:-15 11:-8
near:buri	0:-24 2:-11 4:-20 5:-19 6:57 7:-14 9:-12 10:-9
near:burk	0:-12 7:-17 9:14 10:-9
near:burn	0:8 1:-11 2:-24 3:-10 4:-45 6:26 7:-29 8:-10 9:-24 10:-38 11:-12
near:buru	0:-8 3:-38 5:-8 6:-25 7:-8 9:43 10:-9 11:-27
near:bury	0:-19 4:-11 6:29 8:-11 10:-22
near:bus	0:-8 3:-12 5:-18 6:42 7:-16
near:buse	0:-8 3:-8 4:-11 6:18 8:-9
near:but	0:-34 1:-8 2:-17 3:-10 7:25 8:-15 9:-30 10:-23 11:12
near:cali	5:8
near:call	2:28 3:10 4:-31 5:-21 6:-13 7:-17 8:-9 9:-15 10:-11
near:camb	3:9 5:-10 6:8
near:came	0:-58 1:-17 2:-47 3:9 5:-47 6:-62 7:17 9:-18 10:43 11:16
near:camp	0:-22 1:18 4:-13 6:-16 7:12
near:can	2:-19 3:14 4:-18 5:-12 6:-15 7:27 8:-9 9:-24 10:-15 11:-22
near:cana	3:25 9:-16
near:cann	0:-8 3:12 4:-9 5:-14 6:-42 7:43 9:-8 11:-8
near:capi	0:-13 3:10 6:-8 7:-9 11:13
near:capt	0:15 1:-23 3:-32 4:23 5:-42 6:-60 7:-42 8:48 9:-23 10:-36 11:-27
near:car	0:-11 2:-10 4:-9 5:-12 10:16
near:card	3:-10 4:-12 6:-8 8:10 9:15 10:-10 11:-19
near:care	5:43 6:-33 7:-16
near:carg	7:10
near:carr	0:21 1:-18 3:-56 4:-36 5:-14 6:16 7:-17 8:-35 10:-29 11:-10
near:case	3:-10 5:-18 6:34 7:8 9:-9
near:casu	0:-12 1:19 3:-14 4:-9 7:-21 8:-14
near:cata	0:-8 3:8 6:10
near:cate	0:-9 2:13 4:-15 5:-9 6:-22 7:22
near:caus	1:11 6:9 7:-8 10:-11
near:ceas	0:-10 1:27 6:-18 8:-17 10:17
near:cebu	6:11
near:cele	6:8
near:cell	8:10
near:ceme	2:-17 4:25 6:-29 8:-8 10:-17
near:cent	0:-9 1:11 2:-20 3:21 4:-26 6:-9 7:-14 8:-27 9:-16 10:-19 11:-9
near:cert	0:-16 2:-12 4:16 5:-11 6:10 8:-13 10:-10
near:chad	3:-30 5:-11 6:-19 7:-10 9:37 11:-27
near:chan	5:13 6:-13
near:chap	0:21 3:-33 4:-13 6:-10 10:-13 11:30
near:char	0:-22 4:28 10:-26
near:chec	0:17 4:-8 6:-11
near:chib	0:23 4:-22 10:-9
near:chie	0:-8 3:-23 4:-11 5:-9 6:-38 7:30 11:18
near:chil	1:-18 2:-57 3:23 4:-43 6:14 7:-37 8:-33 10:-29 11:-50
near:chin	0:15 2:14 4:14 6:-21 10:-49
near:chol	6:24
near:chri	4:-11 10:13
near:chur	0:11 2:-8 4:-20 8:-19 10:10
near:circ	3:-16 6:18 7:17 8:-15 11:-8
near:citi	0:-21 1:-8 2:20 3:-19 4:-26 5:-15 6:15 7:-15 8:10 10:-11 11:-16
near:city	1:-15 2:-13 4:-20 5:13 7:-35 9:-29 10:-11 11:-18
near:civi	0:-37 1:-13 2:-24 3:-14 4:-20 5:20 7:-44 8:30 9:-24 10:-33 11:-13
near:clai	1:17 3:-25 4:-30 5:-27 6:20 7:-33 8:-9 9:-18 10:-20
near:clas	0:19 3:-15 6:-13
near:clea	10:-8 11:16
near:clim	6:9
near:clin	2:-9 3:-8 5:21 7:-19 11:-19
near:cloc	5:13 6:-9
near:clos	0:-31 2:-12 3:-30 4:-23 5:-13 6:37 7:-10 10:-8
near:club	8:11 10:-10
near:coas	0:-12 1:13 3:11 4:-10 5:-20 9:-8
near:coff	0:-10 2:23 3:-25 4:-9 6:-23 7:-9 8:-10 9:-11 10:-18 11:26
near:cold	3:20 9:-19
near:coll	0:-9 3:-20 5:-8 6:39 7:-28
near:colo	0:-18 1:8 2:17 3:-11 4:-19 5:-15 6:-8 8:-36 10:10
near:colu	0:-11 4:-9 10:14
near:comb	5:10
near:come	0:-27 1:-9 3:-28 4:16 5:-20 6:-35 7:-22 9:22
near:comm	1:-16 2:-46 3:-29 4:-45 5:-28 6:29 7:-8 8:-33 9:-56 10:8 11:29
near:comp	0:-10 1:-8 2:-20 3:-40 4:-14 5:-9 6:10 9:16 10:-8 11:10
near:conc	0:-11 2:-20 4:21 6:22 7:-10 10:-19
near:cond	3:-13 5:33 6:-18 7:-14
near:conf	0:15 1:-16 2:-35 5:-18 7:-36 8:-12 9:-44 10:15 11:-18
near:cong	0:8 3:-24 6:10 9:17 11:-16
near:cons	2:-10 3:16 4:-22 6:-36 7:19 8:-12 10:16
near:cont	0:-22 2:11 5:-34 6:-21 7:12 9:11 10:-18
near:conv	0:25 1:-10 2:-11 3:-10 4:-18 5:-22 6:-21 7:-13 9:20 10:-10 11:-16
near:coor	3:25 7:-8 8:19 9:-22 11:-34
near:corp	0:-11 7:9
near:corr	0:-19 2:-9 3:-18 5:27 7:-21 9:14 10:-10
near:cost	0:-17 3:-17 4:-10 5:-16 6:52 7:-13
near:coul	0:13 1:-21 2:12 3:-14 5:-11 6:-36 9:32 10:-42 11:-29
near:coun	0:-22 2:-44 3:-11 4:21 5:-10 6:22 7:-44 8:-38 9:-18 10:-39 11:18
near:cour	2:-10 3:-10 4:-14 6:-18 8:17 10:-22 11:12
near:cove	4:16 8:-12
near:cras	0:-12 4:-8 5:-10 6:29 7:-12
near:cres	3:9 5:-8 6:11
near:crew	0:14 2:-11 4:12 5:-12 10:-23
near:crim	6:11
near:cris	3:20 6:-18
near:crit	0:10 2:-11 3:-10 4:-15 5:48 6:-44 7:-19 8:-10 10:-11
near:cros	0:-32 1:-14 3:-41 4:-40 5:-16 6:-30 7:-11 8:-26 9:11 10:38 11:17
near:crus	5:-10 6:26 7:-12
near:cust	2:31 4:-13 5:-9 6:-40 7:12
near:cut	3:20 9:-16 11:-20
near:cuts	3:-9 6:-10 11:10
near:cvm	5:-9 6:10
near:dail	0:-8 3:-20 6:-33 7:-14 9:29
near:dama	5:24 6:-35 9:-18
near:date	0:-10 8:-27 10:26
near:daug	5:-11 6:27 7:-22
near:dawn	2:-14 4:-16 5:11 6:-30 8:-10 10:12
near:day	0:-21 1:11 2:-19 3:-42 4:-28 5:-46 6:26 7:-14 10:-11 11:14
near:days	1:-15 3:21 4:-46 5:-63 6:20 7:-48 9:-21 10:-11 11:-14
near:dead	0:-18 2:20 3:-64 4:-49 5:-28 6:69 7:-47 8:-45 9:-49 10:-59 11:-23
near:deal	0:-11 1:-8 2:-20 3:-8 5:-15 6:28 7:-8 8:-17 9:-9 10:-21 11:-23
near:deat	0:-38 1:-14 2:-32 3:-54 4:-23 5:16 6:46 7:-39 8:-19 9:-24 10:-17 11:-25
near:deca	0:9 2:-25 4:22 8:-10 10:-25
near:dece	0:-11 2:-8 3:-19 4:-10 5:-21 6:14 7:-41 8:16 10:-11 11:17
near:deci	6:10
near:decl	4:-9 10:14
near:defe	0:20 2:-13 4:-15 5:-24 6:17 7:-18 10:-16
near:del	5:-9
near:dela	0:-20 2:13 4:25 5:-33 7:-14 10:-18
near:dele	6:9
near:deli	2:-10 6:18
near:demo	3:-11 5:-10 6:-16 7:-8 9:21 10:-12 11:11
near:deni	0:-22 1:-8 2:8 3:-9 5:-20 6:15 8:11 10:-24
near:depa	0:-28 3:22 5:-11 7:-13 9:-19
near:depo	2:-9 3:-21 8:12 9:-18 10:-14 11:25
near:depu	3:-18 6:-10 9:-12 11:25
near:dera	3:15 11:-13
near:dest	2:14 3:8 4:-10 6:-14
near:deta	1:-8 2:-22 3:-24 4:11 5:-20 6:-47 7:-32 8:36 9:-29 11:-13
near:dete	8:15 10:-14
near:dhak	11:16
near:did	0:15 2:-18 3:-15 4:-23 5:-36 6:42 7:-32 8:-13 9:-9 10:-20 11:22
near:die	0:-10 2:28 4:-9 5:-14 6:-14
near:died	0:-61 1:8 2:60 3:-59 4:-29 5:-69 6:49 7:-45 8:-13 9:-56 10:-66 11:-33
near:diff	5:18 6:-15 7:-10 9:12
near:dire	0:-8 2:-14 4:-8 8:32 9:-12 10:-29 11:15
near:disa	1:25 6:-30 9:-30
near:disc	0:-16 3:-16 5:42 6:-37 7:-30 10:-12
near:disp	0:-19 1:-12 2:-10 3:64 4:-10 5:-39 6:-27 7:-31 8:-9 9:-37 11:-22
near:dist	2:-10 4:-13 8:-16 9:-22 11:-23
near:dive	6:-15 7:17
near:dna	0:-12 3:-8 4:-9 5:-8 6:15 8:-11 9:-19 11:-11
near:dnip	6:12
near:doct	0:-22 2:-14 4:-13 5:55 6:-45 7:-16 10:-8 11:-9
near:docu	6:14
near:does	4:15 10:-16
near:doll	0:-10 2:-11 6:-10 10:22
near:dome	6:10 7:-9
near:dorm	0:-14 4:-13 10:16
near:doub	0:9 3:16 4:-9 6:-13 7:-10 8:-10 9:-9
near:down	0:-40 1:-14 2:-10 3:8 4:18 5:-9 8:-11 10:-34 11:-29
near:doze	0:19 2:-9 3:-15 4:-33 5:-14 6:45 7:-30 8:-18 9:-21 10:-27
near:driv	0:15 1:-16 2:-23 3:8 5:19 6:-26 7:-53 8:-22 10:-20
near:dron	0:-22 2:-14 3:8 5:-16 6:40 7:-14
near:drop	0:-8 6:26
near:drov	0:-13 2:-15 3:10 6:-16 7:-12 9:-15 10:21
near:drow	0:-13 1:-14 2:-16 3:-25 4:-22 5:-27 6:75 7:-31 9:-11 10:-9 11:-12
near:dtm	3:10
near:due	0:-11 2:39 4:-24 6:-37 7:-12
near:dug	0:-22 2:-15 3:-13 4:-24 5:-12 6:37 7:-20 10:-13 11:-8
near:duri	0:-20 2:-19 3:-27 6:25 7:-14 8:-24 9:-25 10:14 11:36
near:duty	5:14 6:-8
near:each	0:-27 2:-14 3:-15 4:-24 5:-32 6:38 7:-23 8:39 10:-40
near:earl	0:9 2:-12 3:-13 4:-9 5:-35 8:-15 9:22
near:eart	5:15 6:8 7:-12
near:east	1:11 3:-8 9:18 11:-25
near:econ	0:10
near:egyp	0:-16 2:-9 3:-33 4:-11 5:-17 7:-15 8:28 9:17 10:-28 11:-9
near:eigh	1:14 3:-28 4:17 5:16 6:-26 7:-9 8:-29 11:-21
near:elec	0:-14 2:-10 3:-10 4:14 5:-25 6:37 7:-14 10:-20
near:elev	0:-18 2:-21 3:-30 4:10 6:17 7:-21 9:-26 10:-14 11:28
near:elim	0:-16 2:-8 6:28
near:eln	0:-10 2:-9 4:30 6:-10 8:-36 10:13
near:else	3:-12 9:-18 11:21
near:emba	0:-9 4:-17 6:-8 7:-8 8:-14 9:-19 10:25 11:-11
near:emer	0:-22 2:-22 3:-10 4:21 5:16 6:-20 7:-12 8:17 9:-22 10:-31 11:-8
near:emir	0:-11 8:-24 10:29
near:empl	0:13 4:-8 10:-11
near:end	8:-12 9:15 10:14 11:-13
near:enem	0:-8 6:16
near:ener	0:20 5:-12 6:-8 7:-8 10:-18
near:engi	0:-9 2:18 3:18 10:-22
near:ente	3:-17 5:-9 7:-11 9:22 11:-19
near:esca	0:-16 2:-16 4:-12 5:-8 6:-37 8:-11 10:36
near:esta	0:21 4:-19 5:-9 6:-11
near:esti	0:-17 1:21 2:-8 4:-9 5:-16 7:-8 8:-14 9:8 11:-22
near:ethi	0:-34 2:-12 3:-22 4:-37 5:-17 6:-15 7:-29 8:-30 9:27 10:43 11:-24
near:euro	0:-24 3:-28 4:-13 5:-13 6:21 7:-11 9:12 11:-8
near:evac	0:-27 2:-12 3:30 4:-17 5:25 6:-55 7:-16 8:-8 9:-22 10:-15 11:-15
near:even	0:-12 2:-9 4:-12 5:-21 7:17
near:ever	0:-19 2:-18 3:-10 4:22 5:10 6:-17 9:13 10:-19
near:exam	0:-28 2:-33 3:-13 4:-33 5:-16 6:21 7:16 9:-17 10:10 11:-12
near:exch	0:-26 2:10 3:-10 4:-26 5:-11 6:-53 7:-14 8:46 9:-12 10:-28 11:-9
near:exec	0:-18 2:24 4:-13 5:-17 8:-8 10:-18
near:expe	0:-9 1:-11 2:9 3:14 5:-20 7:-14 8:-10 10:-12 11:-8
near:expl	1:22 6:-14 10:-11
near:exte	5:-23 6:25 7:-8
near:face	3:14 9:-10
near:faci	2:-8 8:-15 10:18
near:fact	0:26 2:-14 3:-34 4:-24 5:-21 7:-21 8:13 10:-20 11:-14
near:fail	3:10
near:fair	6:12
near:fall	0:-8 1:-14 2:-20 3:13 4:-33 7:-8 10:-22 11:-34
near:fami	0:-25 2:-21 4:16 5:-24 8:-15 9:-9 10:16 11:-11
near:far	2:-12 3:-21 4:-8 5:-25 6:22 7:-15 8:-11 10:8 11:12
near:farm	0:-46 2:-18 3:11 4:17 5:-21 6:26 7:-12
near:fash	3:11 9:-8
near:faso	0:-12 7:-17 9:14 10:-9
near:fata	0:-23 1:14 3:-19 4:-8 6:25 7:-27 9:-14 10:-10
near:fear	3:12 5:-20 6:23 7:15 9:-12 11:-11
near:febr	0:-15 1:-8 2:12 3:12 4:-14 5:-8 6:-19 7:-11 9:-31 11:21
near:fede	3:-30 5:-10 7:17 9:-11 11:13
near:fell	0:-19 3:-18 4:-18 6:33 7:-22 9:-14 10:-13
near:ferr	7:13
near:fest	0:12 6:10 7:-8
near:fewe	0:-16 2:-11 4:12 6:-10 8:-14
near:fiel	6:11 7:-8
near:fift	0:-17 2:-11 4:-25 5:-21 6:30 7:-18 9:-15 10:-17
near:figh	1:-19 2:-15 4:12 5:-17 6:8 7:-10 8:10 9:-8 10:-27
near:figu	0:10 1:20 2:-38 3:-18 4:-39 5:-27 8:-28 9:17 10:-35 11:-36
near:fili	8:-10 10:11
near:fina	0:-11 3:-13 6:33 7:-20 8:17
near:find	0:-9 5:-14 6:-40 7:42 9:-17 11:-19
near:fire	0:-11 2:-9 4:-8 6:19 8:-8
near:firs	0:14 1:9 2:-38 3:-20 5:-10 6:-9 7:-10 8:-27 9:-10 10:-9
near:fish	0:-9 2:-17 3:-24 5:-42 6:48 7:-17 8:-10 9:-15 10:-45 11:-14
near:five	0:-34 1:-21 2:-37 4:-58 5:-14 6:23 8:12 9:-36 11:-22
near:fled	0:-10 5:-16 6:-29 7:-12 9:35 11:-47
near:flee	0:-12 3:25 5:-18 7:-8
near:flew	5:18 6:-16
near:flig	5:-25 6:25 7:-10
near:floo	0:-22 1:-15 3:13 4:-8 5:19 6:31 7:-41 9:-25 11:-27
near:flow	0:-10 6:-18 7:12
near:foll	0:-29 2:-10 3:-26 4:-20 5:9 6:-16 7:-19 8:8 9:23 10:17 11:-25
near:foot	3:23 5:-17 6:13 7:-13 9:-15 10:-11 11:-9
near:for	0:-60 1:-23 2:-8 3:-28 4:-43 5:-49 6:-36 7:59 8:23 9:-11 10:-12 11:-41
near:forc	0:-32 1:-15 2:8 4:-25 5:-14 6:16 7:-9 8:-20 10:19 11:-41
near:fore	3:-24 4:-27 5:-31 6:24 7:-19 8:-44 9:-19
near:form	0:-30 2:-10 3:-14 4:38 5:-11 7:-16 8:-24 9:-12 10:-30
near:fort	0:15 2:-8 4:-30 5:16 6:-37 8:-12 10:18 11:-9
near:foun	0:-9 1:-15 2:-35 3:-10 4:-44 5:-40 6:14 7:27 8:-13 9:-19 10:-30 11:-9
near:four	0:38 1:-24 2:-14 3:18 4:-85 6:-27 7:-22 8:-15 9:-49 11:-32
near:fran	0:-23 3:-23 4:-12 5:-12 6:27
near:free	0:-17 1:-10 2:-26 3:-24 4:-18 5:-42 6:-21 7:-28 8:-12 9:-25 10:55 11:-39
near:frid	0:9 1:-14 2:-9 3:22 4:-31 5:-20 8:-11 9:-38 10:17 11:-38
near:from	0:11 1:-16 2:-8 4:-17 5:-16 6:-29 8:-36 10:-19 11:10
near:fron	3:-10 6:25 7:-8 8:-14 10:12
near:fuel	0:27 2:-10 4:-18 5:12 6:-37 10:-11
near:furt	0:-9 6:-9 7:-13 9:21 10:-8 11:-20
near:game	5:-9 6:10
near:gang	4:-19 5:-11 6:22 10:13
near:gas	6:12 7:-11
near:gate	6:9
near:gath	3:20 6:-18
near:gavd	7:12
near:gave	1:-10 2:-20 3:-12 4:-29 5:28 7:-16 8:-11 9:-25 11:-16
near:gaza	0:-53 2:20 3:-24 5:-28 6:-27 7:-26 8:43 10:-9 11:-9
near:gend	5:9 6:-8
near:gene	0:-8 5:10 6:8 7:-12
near:get	2:-13 3:-36 5:-12 7:-13 9:20 11:8
near:girl	0:27 1:-13 2:-18 4:-27 5:24 6:-38 8:-25 9:-24 10:-8 11:14
near:give	0:-57 1:-11 4:-30 6:29 7:-23 8:-31 10:-14 11:-24
near:givi	2:-8 6:21 8:-10
near:goes	0:-15 3:-12 4:-24 5:-8 6:28 8:-8 10:8
near:goma	0:-22 3:22 5:15 6:11 9:-34 11:-15
near:gone	0:-24 1:10 2:-14 3:-74 4:-16 6:-20 7:-51 8:-14 10:-10 11:55
near:good	0:-13 2:-10 4:-8 5:20 6:-8 7:-23 8:21 9:-26 10:-14
near:got	0:-26 2:-15 4:-14 5:-18 7:-8 8:-8 9:-17 10:21 11:14
near:gove	1:-13 2:-25 3:-15 4:11 7:-30 10:-44 11:19
near:gran	5:10
near:grav	0:-9 2:-23 4:18 5:12 8:-8 10:-21
near:gree	5:17 6:-20 7:-11 8:13 10:-14
near:grou	1:-25 2:-60 3:20 4:-16 5:-37 6:44 7:-48 8:17 9:-9 10:-37 11:-41
near:grow	7:15
near:guar	0:-22 2:16 4:-22 5:-34 7:9 10:-18
near:guer	0:-9 4:-8 6:10 8:-26 10:30
near:gues	6:11
near:gunm	0:-13 2:-16 3:-18 5:-13 6:10 7:-19 8:-16 10:29
near:guns	0:-10 3:-10 5:50 6:-41 7:-9
near:had	1:11 3:-25 4:-14 5:-23 6:-9 7:-19 9:14 10:-14 11:-33
near:hait	0:-11 3:-9 6:29
near:half	0:-21 3:-19 4:8 5:-18 6:8 8:-18 9:20 11:-34
near:hall	3:26 5:-9 6:-13
near:hama	1:-8 3:-12 4:11 5:-13 7:-25 8:-36 10:13
near:haml	3:22 5:-8 6:-17 7:-9 9:-9
near:hand	0:-51 1:-17 3:-23 4:33 5:-30 7:-28 8:-24 9:-13 10:17 11:-8
near:happ	0:-14 2:-8 3:10 4:-9 8:-8 10:15
near:has	0:-30 2:-78 3:-12 4:-42 5:-23 6:-16 7:44 10:-9 11:-33
near:have	0:-22 1:-11 2:10 3:-11 4:-71 5:-10 8:-66 9:34 10:-16
near:havi	0:-17 2:-18 4:-20 5:-22 6:30 7:-11 8:14 10:-21
near:haza	0:13 8:-8
near:head	0:29 1:-8 2:-13 3:-33 5:-19 7:-42 8:9 9:22 10:-20 11:-20
near:heal	0:-23 1:-13 2:-16 3:-18 4:-24 5:17 6:41 7:-19 8:-12 9:-11 11:-16
near:hear	0:-28 2:-11 3:-16 4:19 5:-36 7:-14 8:23 9:-16 10:-24 11:-17
near:heat	0:-14 5:-12 6:30 7:-9
near:held	0:-45 1:-8 2:14 3:-19 4:40 5:-32 6:-37 7:-27 8:-32 9:-10 10:24
near:heli	1:-14 2:-26 3:-14 4:8 6:21 7:-35 8:-9 10:-24
near:hell	0:-10 5:-10 7:9
near:help	0:-27 1:-9 2:-17 3:-15 4:-33 5:17 7:12 8:8 9:-8 10:-20 11:-11
near:her	0:12 3:-19 5:-33 6:25 9:-10 10:-9
near:herd	0:-15 1:34 2:-9 4:-14 5:-24 6:-19 7:-15 9:-16 10:-10 11:-9
near:here	0:-12 2:-8 3:10 4:-25 5:-31 6:14 7:-17 8:-23 9:-9 10:25
near:hers	5:26 6:-25
near:hezb	6:23 7:-15
near:high	3:11 5:-14 6:17 11:-12
near:hill	0:17 3:-17 4:-9 5:-22 6:28 7:-13 10:-13
near:him	0:-35 2:-16 4:-23 5:21 6:13 7:-20 10:-27
near:his	0:-18 1:-20 3:-13 5:28 6:-21 7:10 8:-23 9:-22 10:-32 11:12
near:hit	0:-10 3:-20 5:29 6:-8 7:-31 8:-8 10:-11
near:hits	6:-8 7:16
near:hold	0:-10 1:-11 2:-15 3:-16 4:30 5:-22 6:-42 7:-24 8:25 10:-12 11:-14
near:home	0:-55 1:-22 2:-48 3:40 5:-15 6:-47 7:-16 9:-48
near:homs	3:-8 9:-15 11:20
near:hope	4:-9 6:-16 7:18
near:hosp	0:-44 1:-18 2:-32 3:-36 4:-51 5:79 6:-31 7:-68 8:-16 9:-22 10:-48 11:-10
near:host	0:10 1:-9 2:14 3:-26 4:8 5:-16 6:-13 7:-34 8:22 9:24 10:-53 11:-37
near:hote	6:16 7:-14
near:hour	0:-34 1:-8 2:-24 4:-35 5:-23 6:26 7:-30 9:-20 10:23 11:-22
near:hous	0:23 1:-9 2:-20 3:13 4:8 5:9 6:-47 7:-34 8:-32 9:-39 11:18
near:hout	0:-12 4:22 6:-16 7:-9
near:how	6:14
near:howe	5:-13 6:20 7:-8
near:huma	0:-10 1:-18 2:-8 3:-13 4:10 5:-40 6:36 8:-24 9:-34 10:15 11:-29
near:hund	0:-21 1:-9 2:-11 5:-30 6:-16 7:12 8:17 9:-14 10:-25 11:-12
near:hurt	0:-30 1:24 2:-15 3:-23 4:-25 5:79 6:-70 7:-31 8:-13 9:-25 10:-29 11:-9
near:hygi	3:-10 6:18
near:icrc	0:-14 1:20 2:-16 4:-18 5:-8 6:-16 8:-12
near:iden	2:11 4:-22 5:-30 6:32 7:-16 10:-25
near:idf	4:-10 6:27
near:idle	6:-10 9:-15 11:25
near:impr	9:-14 11:16
near:inci	3:-8 4:-10 5:18 6:-8 7:-9 10:-11
near:incl	0:-22 1:-27 3:-20 4:-45 5:-14 6:24 7:-8 8:20 9:-49 10:-22 11:-47
near:indi	0:35 2:-13 3:-16 4:-29 6:-8 7:-12 8:-24 9:-11 10:8
near:indo	6:14
near:infa	6:12
near:infe	0:-23 4:-20 7:-12 8:-8 10:25
near:info	3:13 4:-10 5:-8 6:-17 7:22 11:-14
near:inha	5:24 6:-23 7:-9
near:init	6:14
near:inju	0:-21 1:-24 2:-24 3:-54 4:-33 5:83 6:-63 7:-30 8:-27 9:-33 10:-35 11:-24
near:insi	0:-17 2:-8 3:20 4:9 5:-17 6:14 7:-22 8:18 9:-26 10:-30 11:-9
near:insp	0:21 4:-25 5:-9 6:-26 7:16
near:inst	0:15
near:inte	0:-39 2:-34 4:8 5:19 6:-29 7:-30 9:8 10:-30
near:into	0:17 1:-14 2:-25 3:-58 5:-57 6:-28 7:-38 8:-21 9:53 10:13 11:-35
near:inve	2:25 3:-10 4:-8 5:-14 6:-12 7:-11
near:iom	3:29 5:-13 6:-14 7:-13 8:-9 9:-31
near:iran	0:-15 3:-19 4:-9 8:-16 10:25 11:16
near:iraq	3:-14 9:-8 11:16
near:irel	0:-10 3:11 5:-14 6:19 7:-9
near:isla	6:18 10:-10 11:10
near:isra	0:-32 1:-17 2:24 3:-39 4:-32 5:-13 6:-17 7:-46 9:-41 10:37 11:-20
near:ital	2:-8 4:22 5:-9 6:-13
near:its	1:22 2:15 3:-12 4:-33 6:-14 7:-15 8:25 10:-52 11:-14
near:itse	0:-15 3:19 11:-13
near:ivor	0:-9 3:14
near:jail	0:-9 4:-10 8:14 10:-10
near:jama	3:12 6:12 7:-11
near:janu	0:-32 1:22 2:-12 3:-8 4:-22 5:-14 7:-23 8:-31 9:-45 10:33 11:11
near:jiha	6:9
near:join	0:-11 3:10 4:-16 5:-12 6:-22 8:-12 10:22 11:-8
near:jord	3:-22 9:-11 11:24
near:jour	4:14 8:-11
near:judg	5:-16 6:16
near:july	2:-12 3:-41 4:10 5:-9 6:20 7:-18 8:-8 9:-18 11:38
near:jump	6:11
near:june	0:-34 1:-13 2:-12 3:23 4:-25 5:8 6:28 7:-34 8:-38 9:-36
near:just	1:-9 2:-16 3:-23 4:18 5:-24 7:-15 8:-16 9:13 10:-21 11:-17
near:kadu	0:17 2:-10 4:10 5:14 6:-21 8:-15 10:-16
near:keep	0:-9 2:-12 4:19 6:-15 10:-13
near:kens	3:34 6:-10 10:-15 11:-23
near:kept	1:-12 2:-14 3:15 4:13 5:12 6:-31 7:-14 9:-17 10:-11
near:khan	6:12
near:khar	3:-11 6:15 11:10
near:kher	5:-16 6:19
near:khyb	6:25 7:-13
near:kidn	0:40 1:-12 2:-52 3:-20 4:-10 5:-35 6:-16 7:-22 8:-49 9:-14 11:-11
near:kill	0:-19 2:-12 3:-55 4:-38 5:-10 6:65 7:-36 8:-66 9:-66 10:-35 11:-59
near:kilo	3:9 5:25 6:-25
near:kitc	5:-13 6:23
near:kivu	3:12 7:12 11:-8
near:knew	4:-12 6:16 10:-11
near:know	2:-16 3:-13 4:15 5:24 6:-24 10:-14
near:kore	0:-10 5:-15 7:12
near:krem	0:-10 1:-11 5:-10 6:13 8:9 10:-13
near:kuna	6:20 11:-18
near:kurs	0:-10 4:-10 6:-17 8:13 11:-9
near:kyiv	1:-9 3:-14 4:20 6:-16 7:-9 10:-13 11:-10
near:lake	3:24 9:-10 11:-21
near:land	3:10 6:14 7:-11
near:lank	6:11
near:larg	6:17 7:-8
near:larr	5:-17 6:22 7:-10
near:last	0:-22 1:14 2:-30 3:-51 4:19 5:-36 6:20 8:-50
near:late	0:-10 1:-9 2:12 5:-41 6:18 7:-36 8:-30 10:14
near:law	5:-9 6:23 7:-20
near:lead	2:-15 3:-15 4:25 5:-20 6:21 7:-22 8:-24 9:-12 10:-31 11:-10
near:lear	0:-31 3:30 4:-18 5:-16 7:14 9:-31 10:-13 11:-30
near:leas	1:-8 2:-34 4:12 5:12 6:-15 7:25 8:-15 9:-13 10:-19
near:leav	0:-28 1:-12 2:9 3:32 4:-17 5:-27 6:-28 7:36 8:-8 9:-12 10:-23 11:-30
near:leba	3:-25 5:-8 7:-9 9:8 11:12
near:led	0:45 2:-9 3:-17 4:-26 6:-22 7:-20 8:-15 10:-28 11:-8
near:left	0:-67 3:21 4:10 5:-45 6:-38 9:-8 10:-13 11:-16
near:leg	0:-26 2:-10 4:-25 5:21 6:-25 7:-11 8:-9 10:17
near:let	0:-24 1:-9 2:-15 3:-35 4:-78 5:-39 6:-51 7:-31 8:32 9:-16 10:50
near:liby	0:-9 7:14
near:lie	2:13 4:-11
near:lieu	0:-13 6:17
near:life	0:-31 2:-24 4:-12 5:-11 6:16 8:39 10:-32
near:ligh	6:16 7:-10
near:like	0:-8 4:-11 6:25 7:-40 8:13
near:limb	5:27 6:-23 7:-9
near:line	2:-8 5:-13 6:30
near:link	5:-15 6:24
near:list	0:-17 1:-24 2:-15 3:-37 4:-26 5:-8 6:-18 7:47 8:9 9:-31 10:-14 11:-31
near:litt	4:-9 6:-16 7:18
near:live	1:-17 2:-20 3:9 4:-29 6:22 8:-18 9:12 11:-28
near:livi	0:-14 2:15 3:39 4:-23 5:-16 6:-41 7:15 8:11 9:-14 10:-25 11:-15
near:loca	0:-16 1:-9 2:-19 4:-20 5:-8 8:-16 9:-37
near:lock	4:-10 5:-9 6:-8 7:22
near:lodg	3:-13 6:15 7:-10
near:logg	1:16 6:-11
near:lond	3:-16 6:29
near:long	0:-14 6:-15 10:14
near:look	0:-10 4:-11 5:9 6:-37 7:28 10:-9
near:lorr	5:15 9:-14
near:lose	5:14 6:-10 7:-10 10:-8
near:loss	0:-17 5:-8 6:33 7:-9
near:lost	0:-11 1:-25 2:-42 3:-27 4:-44 5:12 6:38 7:-27 8:-19 9:-19 10:-32 11:-13
near:lowe	0:21 3:-11 5:9 6:-20 7:-8 10:-10
near:lyin	3:8 5:-12 6:17 7:-12 10:-12
near:mach	5:-8
near:made	2:-22 3:13 4:-28 5:-23 9:-11 10:-25 11:-10
near:maga	0:14 8:11 10:-21
near:magn	3:-8 6:12
near:maim	1:-10 3:-9 4:-9 5:28 6:-12 8:-11
near:main	0:-8 3:-14 4:16 6:-9 7:-14 11:14
near:majo	0:-13 2:-9 3:8 4:-19 5:-10 6:-17 7:9 8:-9 9:-12 10:21 11:-19
near:make	3:14 5:-13 6:33 7:-19 9:-9
near:mala	0:-10 2:27 3:9 7:-26 8:-15 9:-8 10:-28
near:mali	0:26 2:-9 4:-22 8:-25 10:9
near:man	3:14 5:-14 6:8 7:-17 9:-8
near:mana	1:-9 5:14 7:10 9:-13 11:-14
near:mani	0:-15 6:-13 7:21 8:-16
near:mans	0:-18 2:-22 5:13 6:21 10:-18
near:many	6:14
near:marc	0:48 2:-19 4:-38 5:-46 6:-17 8:-48 9:-8 10:23 11:-40
near:mari	0:-11 4:12 5:-12 7:8 8:-13
near:mark	3:-15 4:-16 6:9 7:8 10:-8
near:mart	0:-10 5:-8 6:18 7:-19
near:matt	9:11 11:-19
near:may	1:-11 2:-12 3:-17 4:9 5:-24 6:27 7:-31 8:-10 9:-25
near:mayo	3:22 5:15 6:-9 7:-12 9:-11
near:mean	3:14 4:13 6:-8 8:-8 9:-9 10:-11
near:medi	0:-18 1:13 3:-49 4:8 5:16 6:15 7:-47 8:12 9:-32 10:-19 11:-32
near:meet	6:10
near:memb	2:-9 4:11 5:-18 6:29 8:-23
near:men	0:12 2:-23 3:-23 4:-36 5:-51 8:-16 9:32 11:-8
near:mend	0:-12 5:-23 6:32 7:-19
near:mess	4:-9 6:12
near:metr	5:-11 6:14
near:mexi	3:-18 4:-9 7:14
near:mid	5:-12 6:25 7:-13
near:midd	3:12
near:migr	0:11 1:25 2:-13 3:23 4:-33 5:-10 6:-44 7:8 8:-15 9:-17 11:-11
near:mile	3:-8 5:20 6:-20 7:9 10:-13
near:mili	1:-9 3:-37 4:-35 5:-25 6:13 7:-23 8:9 9:10 11:-27
near:mill	0:-20 2:-19 3:-9 4:12 6:-20 7:-10 8:-9 9:24 11:-16
near:mine	0:-16 1:30 2:-13 3:14 5:8 6:-41 7:20 8:-12 9:-19 10:-15 11:-19
near:mini	1:-25 2:-40 3:-18 4:9 5:33 6:13 7:-51 10:-54 11:-24
near:mino	0:-16 4:20 5:-16 6:13 7:-13 10:-18
near:minu	0:-8 3:19 5:-9 6:-13
near:miss	0:-64 1:31 2:-47 3:-28 4:-36 5:-81 6:-41 7:79 8:-32 9:-45 10:-51 11:-36
near:mode	3:-10 5:16 6:-15
near:moga	6:9
near:moh	5:14 6:-9 7:-8
near:mond	2:-12 4:-36 5:-27 6:29 8:-10 9:9 10:-21
near:mone	3:-22 6:-11 9:23 11:-19
near:moni	3:-11 11:10
near:mont	0:10 1:-17 3:-14 4:22 5:-31 6:-35 7:-31 8:-44 11:13
near:more	0:9 1:-41 2:-54 3:-28 4:-23 5:-17 6:19 8:-26 9:-14
near:morg	0:-11 3:-11 4:-11 5:-36 6:30
near:morn	0:-23 2:-11 3:-8 4:-17 5:15 6:-10 7:-18 10:13
near:mosc	5:17 6:-12 8:19 10:-19
near:mosq	3:-14 6:18
near:most	2:-27 3:-14 4:-42 5:-52 6:12 7:9 9:-11 10:-34 11:9
near:moth	0:15 1:-8 2:-17 3:-15 4:-24 6:-35 9:23 10:-30 11:-10
near:moto	0:-8 5:19 6:-13
near:moun	5:-8 6:10
near:mour	5:-12 7:14
near:move	0:-28 1:-9 2:-27 3:61 4:12 6:-46 7:-33 8:-11 9:-18 11:-43
near:msf	5:11 6:-10
near:muni	3:9
near:murd	2:17 4:-32 7:-19 8:-14 10:-20
near:myan	0:-19 2:-14 3:-30 4:27 5:-17 6:27 7:-19 8:-11 9:20 10:-29
near:myse	0:-26 2:-24 3:-10 4:-31 5:-29 6:31 7:-24 8:-15 10:10
near:nair	6:17
near:name	0:-8 1:-16 2:-40 3:-38 6:38 8:-27 9:-41 10:-58 11:-26
near:nati	0:-8 1:-12 2:-20 4:16 6:-14 7:25 8:-14 9:-30 10:-13 11:-20
near:naut	3:-14 6:14 10:-10
near:navy	0:-20 4:22 10:-16
near:near	0:43 1:-9 2:-29 3:-18 4:-42 5:13 7:-27 8:-41 9:-12 10:-38
near:need	5:30 6:-27 7:-18 9:-9 11:-8
near:neig	1:-8 2:-12 4:-10 7:-34 8:-14 9:18 10:-22 11:-14
near:nepa	2:-8 4:25 10:-23
near:netw	1:-8 3:-24 5:10 7:22 9:-9 11:-13
near:neut	0:-30 2:-8 4:-14 5:-10 6:55 7:-8 10:-9
near:neve	0:-13 1:-9 3:-17 6:-19 7:34 9:-20 10:-9
near:new	0:-24 1:12 2:-9 4:-18 5:-26 7:-15 8:23 10:-18 11:-41
near:news	0:-11 3:-8 6:10 7:8
near:next	0:-11 2:27 3:-13 4:-29 5:-13 6:-26 7:-10 8:-12 9:-23 11:14
near:nige	0:18 2:-36 3:-19 4:-20 5:-35 6:10 7:-28 8:-39 9:10 10:22 11:-26
near:nigh	0:-52 1:-8 2:-41 4:-44 6:10 7:-30 8:-13 10:48 11:-10
near:nile	5:-16 6:19
near:nine	1:16 2:8 3:9 4:-17 5:20 6:-30 7:-14 8:-31 9:12 10:-10 11:-24
near:nobo	0:-30 2:-25 3:-30 5:-18 6:-46 7:17 8:-15 9:18 10:13 11:-11
near:non	0:15 6:15 7:-8 10:-17 11:-10
near:none	6:28 7:-28
near:noon	0:-19 2:-12 3:-9 4:-18 5:-15 7:-14 8:-15 9:25 11:-10
near:nort	0:8 2:-15 3:11 4:-16 5:-12 6:26 7:-13 8:-25 9:-23
near:not	0:34 1:-36 2:-15 3:-28 4:12 5:-42 6:-65 7:48 8:-47 9:14 10:-60 11:-54
near:note	8:16 9:-12 10:-15
near:noth	0:-16 2:-18 4:22 5:-18 6:-26 8:-13 9:-21 10:-14 11:20
near:nov	0:-17 6:21
near:nove	1:25 2:15 3:-8 4:-14 5:-9 6:-33 7:-11 8:-16 9:12 11:-24
near:now	0:-45 1:-12 2:-32 4:-26 5:-17 6:24 7:26 9:-35 10:-33 11:-22
near:nrc	5:-19 6:25 7:-12 9:-10 11:-10
near:numb	1:-25 2:-35 3:22 4:-17 5:-13 7:18 9:-52 10:-46
near:nurs	0:21 1:-8 2:-9 3:-25 4:-30 5:-25 7:-27 8:-10 9:-17 10:17 11:-20
near:obse	3:-10 6:17 7:-9 9:-11 11:-12
near:occu	0:-14 3:15 5:-23 6:20 7:-11 8:-11 10:9 11:-13
near:ocha	3:21 6:10 9:-10 11:-12
near:oct	0:15 4:-11 8:-20
near:octo	0:37 1:-21 2:-10 3:9 5:-24 6:-18 7:-31 9:-42 10:-28 11:-24
near:off	0:18 2:17 3:30 4:-55 5:-49 6:-22 7:-14 8:-28 9:-35 10:-11 11:-41
near:offe	8:18 10:-18
near:offi	0:-58 1:13 3:-26 5:-42 6:33 10:-33
near:oil	5:8
near:old	0:-10 6:12 7:8
near:once	3:-14 6:-10 9:18 10:-9
near:one	0:-18 1:-37 2:-18 3:-41 4:13 6:-16 7:-13 9:-13 10:14
near:ones	0:-20 3:-17 4:-18 5:-9 7:-11 8:-21 10:25 11:-14
near:only	0:17 1:-9 2:-13 3:-24 4:-31 5:-21 7:-12 8:-21 9:13 10:11 11:-29
near:open	0:-12 2:-12 3:11 4:-12 6:-18 8:12 9:-12 10:14
near:oper	0:-21 4:-19 5:11 6:25 8:-10 10:9
near:oppo	8:10
near:orga	1:11 5:-16 6:-14 7:11 9:-11 11:-9
near:orig	0:22 2:-9 3:-15 4:-13 6:-31 8:-20 9:-9 11:18
near:othe	0:13 1:-24 2:-46 3:-32 4:14 5:-32 7:-53 8:16 9:8 11:-37
near:our	0:-24 1:-13 4:-25 5:8 6:-11 7:-33 8:-24 10:10 11:-30
near:ours	3:-19 5:-14 6:26 9:-15 11:-10
near:out	0:13 1:-23 2:-45 3:34 4:-15 7:-68 9:-51 10:-20 11:-53
near:outs	0:-8 3:34 6:-48 7:-18 8:-11 9:-17 10:19 11:-15
near:over	0:-8 1:-20 2:16 3:9 4:-68 6:-16 7:-29
near:own	0:13 1:-12 2:-15 3:-11 4:-32 6:-27 10:-19
near:owne	0:-25 2:-23 4:20 6:20 10:-27
near:page	0:24 1:-11 3:-29 4:-10 5:-17 6:-19 7:-21 8:-32 9:-10 10:23 11:-22
near:paid	6:12
near:pakh	6:25 7:-13
near:paki	2:-9 3:-28 4:-16 5:-14 7:-13 8:9 9:-8 10:-9 11:26
near:pale	0:-9 2:-17 4:-19 5:11 6:-13 7:-10 10:21
near:pape	0:-17 3:14 5:-9 9:-9
near:para	6:19
near:pare	2:11 4:8 6:-19 8:-9 9:-11 10:-22
near:pari	0:-11 5:-12 6:22
near:parl	6:11
near:part	0:-13 2:-39 3:22 4:-23 5:-19 7:-39 8:-19 9:-33 10:30 11:-28
near:pass	0:24 2:-19 4:-30 5:-11 7:-28 8:-8 9:13 10:-12 11:-25
near:past	0:10 2:-12 4:-13 5:-39 6:30 10:-20
near:path	0:24 2:-17 3:11 4:-25 5:-16 8:-12 10:-12
near:pati	5:24 6:-15
near:paym	10:10
near:peac	0:-13 1:-10 2:-23 3:-12 4:-24 5:-26 6:41 7:-12 8:-13 9:-8 10:-20 11:-25
near:peak	6:-11 9:10
near:pens	0:-18 3:-11 4:-12 5:21 6:-29 7:-16 9:-13 10:-18 11:19
near:peop	0:17 1:-28 2:-47 3:27 4:-20 5:23 6:-20 7:-23 8:-40 10:-50
near:per	6:-11 9:-13 11:20
near:peri	1:-19 2:-15 3:-48 4:-14 5:-26 6:29 7:-17 8:-12 10:-12 11:41
near:pers	0:-22 1:-10 2:-9 3:22 6:-27 7:23 9:-12 10:-12
near:peti	3:9
near:phon	4:-9 5:-12 7:18
near:pict	5:19 6:-15 7:-9
near:plac	0:-12 2:-8 3:-22 4:-10 5:-9 6:28 7:-28 9:-19 10:-18 11:15
near:plan	0:-26 1:-14 2:-16 3:-15 4:-38 5:-23 7:-29 9:11 10:34
near:play	5:9
near:plus	8:10
near:poli	0:-10 1:-12 2:-51 3:-46 4:-19 6:23 7:-15 11:-27
near:popu	6:16 7:-14 11:-8
near:port	0:-24 2:25 4:-13 6:-13 10:-11
near:post	0:-8 1:-11 3:11 4:-17 5:-35 8:10 10:-22 11:-13
near:powe	3:9
near:pray	0:16 3:-18 5:-9 7:-8 9:-9 10:-9
near:pre	3:18 9:-18
near:pref	1:-10 3:-30 5:-17 6:46 7:-15 9:-30 11:-39
near:preg	3:10 6:-17
near:pres	2:-23 3:-9 5:-11 6:42 7:-39 9:-11 10:-31 11:-9
near:prev	0:12 5:-8 6:13 7:-11 8:-9
near:pric	6:12
near:prim	2:10 8:9 10:-13
near:prin	0:-34 2:23 4:-31 5:-18 7:-8 8:-9
near:pris	0:23 1:-11 2:-27 3:-22 4:17 5:-24 6:-20 7:-25 8:21 9:-9 10:-41
near:priv	3:-9 5:-8 7:-10 9:-18 11:17
near:prob	3:14 7:-21 9:-9 10:-10
near:proj	1:22 6:-23
near:prom	0:-13 3:-13 4:-25 6:-16 10:26
near:prop	0:11 6:-9 8:-15 10:10
near:pros	0:-12 3:-8 4:-8 6:13 7:-8 8:-21 10:17
near:prot	3:9 5:-15 6:19
near:prov	1:-10 2:-15 3:24 4:-20 5:-49 6:22 8:-14 9:-42 10:-29 11:15
near:publ	0:-8 2:-14 4:-30 6:13 7:11 10:19
near:pull	0:-9 3:-8 6:18 7:-8
near:punj	3:-26 5:-15 7:-17 9:-19 11:28
near:pupi	0:27 2:-16 3:-10 5:-16 6:-13 7:-18 8:-9 9:-17 10:-27
near:push	0:-8 3:14
near:put	1:-26 2:-23 5:-27 6:19 9:-31 11:-17
near:puts	0:24 2:-11 3:-9 4:-23 6:-9 7:-10 8:10 10:-20 11:-9
near:qata	8:10
near:quak	0:-11 3:-17 6:17 7:-8
near:quot	0:-10 5:-9 6:19 10:-8
near:raba	5:-9 6:13
near:radi	0:-14 5:-14 6:26 7:-9
near:rafa	5:16 6:-9
near:raid	0:8 2:-30 4:-45 5:-15 6:17 7:-13 8:-13 10:19
near:rain	0:-14 2:-10 3:26 4:-19 5:-15 6:-37 9:-32 10:18
near:rais	5:-20 6:32 7:-10
near:rama	0:-31 4:-17 5:10 8:37 10:-15
near:rang	6:15
near:rans	0:-39 1:-10 2:11 3:-16 4:18 5:-19 6:-46 7:-17 8:-30 10:42 11:-10
near:rate	6:18
near:rati	3:-22 6:-11 9:23 11:-19
near:ravi	5:16 6:-14
near:reac	0:18 1:-8 2:21 4:-19 5:-28 6:-15 7:9 8:-12 9:-10 11:-16
near:read	0:22 2:-22 3:15 4:-18 5:10 6:-44 9:-8 11:-8
near:rebe	0:-14 1:-8 4:8 5:-8 6:-32 7:19 8:-16 10:9 11:12
near:reca	3:16 9:-8
near:rece	0:-18 2:-8 3:-19 4:-10 5:-9 6:27 7:-10 8:-19 9:-23 11:17
near:reck	0:-8 3:18 5:-10 7:-19 9:-14 11:-14
near:reco	1:28 2:-16 4:-26 7:-55 8:-13 9:-12 10:-26 11:-11
near:red	0:-29 1:-10 2:10 3:-17 4:-39 5:17 8:-22 9:-23 10:9 11:-21
near:refu	0:-17 1:-10 3:-9 4:-9 5:-22 6:-10 7:8 8:-9 9:25 10:-9 11:-13
near:regi	0:16 1:-21 2:-37 3:-12 4:-53 6:-48 7:22 9:8 10:-21
near:reha	3:11
near:reje	0:-8 1:-12 2:-16 4:16 6:19 10:-17
near:rela	2:-14 4:-14 5:-23 6:-11 7:29 8:-9 9:-19 10:-9 11:-10
near:rele	0:-31 1:-8 2:-35 3:-9 4:16 5:-13 6:-28 7:-17 8:21 10:16 11:-11
near:reli	3:-16 5:-14 7:-14 9:-18 11:21
near:relo	3:26 6:-13 9:-19 11:-11
near:rema	3:-12 4:28 5:11 6:-19 7:10 8:-40 10:-68 11:-31
near:repa	5:-12 6:17
near:repo	0:19 1:-18 2:-31 3:-45 4:-36 6:30 7:-37 10:-49
near:repu	11:10
near:requ	2:-11 8:26 10:-25
near:resc	0:-21 1:-15 2:-22 3:-10 4:-20 5:15 6:17 7:-8 8:-12
near:rese	3:-9 6:-9 11:10
near:resi	0:-25 5:-11 6:9 9:-9 10:10
near:resp	0:-13 3:-30 4:26 5:-12 6:-9 9:14 10:-17 11:-14
near:rest	0:-17 4:-24 5:-20 6:35 7:-24 8:8 9:-13 10:-25 11:11
near:resu	0:-12 2:-10 3:16 4:-10 6:10 8:-11 9:-11 10:-9
near:reta	6:13
near:retr	0:-13 6:16 7:-23
near:retu	0:-50 1:-19 3:-42 4:-18 5:-43 6:-31 8:17 9:-39 10:-29 11:55
near:reut	0:-22 2:20 3:-10 4:12 6:-32 7:-11 8:8
near:revi	5:-14 7:16
near:rice	0:21 6:-20 7:-8 8:-8
near:rifl	6:12
near:righ	0:-20 1:-19 2:-22 3:-32 4:29 5:-11 6:28 8:-31 9:-23 11:-24
near:rise	0:-13 2:-11 3:-25 4:-11 5:-10 6:10 7:-10 9:28 11:-18
near:rive	0:-9 3:-27 5:-15 7:8 9:29 11:-10
near:road	0:-14 1:-8 2:-9 3:23 4:-18 5:-12 6:11 7:-27 9:-28 10:-14
near:rohi	6:-19 7:15 11:-8
near:roof	3:14 5:-8 6:8 9:-18
near:room	0:-20 2:-9 3:-18 4:26 6:-31 7:-31 8:-8 9:8 10:-23 11:9
near:rose	6:10
near:roug	6:-14 7:12
near:roun	0:-11 3:16 5:-10 6:8 7:8 11:-17
near:rubb	6:24 7:-13 10:-14
near:ruli	3:-9 6:8 7:-16 10:-9 11:13
near:run	6:12
near:runn	3:20 6:-27 7:12
near:rura	5:9
near:russ	0:-27 1:16 2:-20 3:-13 4:13 5:-8 6:12 7:-25 8:-12 9:-13
near:sada	6:16
near:safe	6:-10 7:11
near:said	1:-54 2:-48 3:-30 4:-45 6:12 7:-14 8:-15 9:-15 10:10
near:sale	6:8
near:same	0:35 1:-15 2:-42 3:-32 4:-45 5:24 6:-38 7:-15 8:-11 9:-30 11:39
near:sana	0:25 3:-19 6:-23 7:-13 9:-14
near:sand	4:28 5:-8 6:-27
near:sant	5:10
near:sar	6:18 10:-10
near:satu	0:-16 1:-8 2:-10 3:-22 4:-15 5:-26 7:17 8:-12 10:13 11:17
near:saud	0:-20 4:-12 5:-12 6:-31 7:-11 8:34 10:-20
near:save	0:-21 4:14 6:-8 10:11
near:saw	0:-33 2:9 5:25 6:-26 7:-8 8:-14 10:-45
near:say	0:-29 1:-9 2:-41 3:12 4:-38 5:-17 7:8 8:-21 9:13 10:-18
near:sayi	0:-12 4:-8 5:-9 6:15 7:-10
near:says	0:-80 2:19 3:9 6:-15 7:-32 8:-46 9:-58 10:17 11:-8
near:scen	5:-10 6:16
near:sche	3:20 7:-9 11:-20
near:scho	0:10 1:-11 2:-22 3:11 4:-10 5:-30 6:18 7:11 8:-27 9:-42 11:-27
near:sea	5:-11 7:13
near:sear	3:-19 4:-10 5:-10 7:25 9:-19
near:seas	3:11 5:-8 6:-18 7:10
near:seat	0:-9 4:-14 5:-10 6:-8 10:16
near:seco	0:-31 1:-11 2:-10 3:-10 4:-13 7:-31 8:-27 9:15 10:21 11:-33
near:secr	6:16 7:-10
near:sect	3:20 11:-9
near:secu	0:-36 1:-8 2:-10 4:21 5:-33 6:22 7:-21 8:-11 9:-12 10:8 11:-10
near:seen	1:-12 2:-13 3:-12 5:-24 6:-29 7:21 8:-18 9:-26 11:-18
near:seiz	0:34 1:-9 2:-26 3:-12 4:-12 5:-19 6:-44 7:-23
near:sell	9:15
near:sent	0:-26 1:-8 2:-12 3:15 4:-23 5:-31 6:-47 7:11 8:43 9:-19 10:-30
near:sepa	0:-13 2:-10 5:-12 8:-12 9:-8 10:9
near:sept	1:-11 2:-11 3:-15 4:-23 5:-8 6:-9 7:-29 8:10 9:10 10:10 11:-27
near:seri	3:-11 5:27 6:-29
near:serv	0:-41 2:-19 3:-12 4:-15 5:-39 6:38 7:-23 8:45 9:-17 10:-38 11:13
near:set	0:10 2:-8 3:20 4:-15 5:-26 6:-36 8:-9 9:-18 10:19 11:-19
near:sett	3:-8 5:13 7:-8
near:seve	1:-15 2:-48 3:-15 4:-16 6:10 7:14 10:-23 11:-23
near:shab	6:10
near:shal	0:-12 2:-15 4:-14 5:-11 10:16
near:shar	5:11
near:she	0:12 1:-15 2:-17 3:-12 4:-30 5:30 7:-24 8:-26 9:-39 11:-21
near:shel	0:-12 3:24 5:-13 6:-29 7:-8 9:11 11:-42
near:ship	4:11 6:-12 10:-8
near:shir	0:9 3:15 6:-13 11:-16
near:shoo	4:-10 6:10
near:shor	0:-16 4:-9 5:-24 6:12 7:20 8:-19 10:17 11:-9
near:shot	0:-42 1:-10 3:-22 4:-56 6:67 7:-28 8:-31 9:-10 10:-49 11:-10
near:shou	0:-31 2:-22 3:12 4:29 5:-14 7:-15 8:-10 9:-19 10:-25
near:shov	5:-10 6:16 7:-9
near:show	0:-22 2:27 3:-15 5:24 6:-34 7:-29 8:-10 10:-11
near:shra	5:18 6:-10
near:shut	0:-10 6:-10 9:18
near:side	0:-15 1:-15 2:13 3:-14 4:13 5:-33 8:27 9:-20 10:-56 11:-20
near:sieg	0:-9 6:22
near:sign	0:-28 1:-13 2:41 3:-8 4:-42 5:-20 7:-18 8:-12 9:-8 10:-30 11:-24
near:sinc	0:-8 2:-45 4:-37 5:-17 6:-16 7:-10 9:11 10:-26
near:sind	3:9 6:21 7:-13 9:-10
near:sing	2:-8 3:-25 4:-12 5:-20 6:39 7:-31 9:16 11:-16
near:sink	6:-11 7:14
near:site	0:-15 1:28 3:17 4:14 5:-14 6:-16 7:-25 9:9 10:-22 11:-31
near:sitt	3:-19 4:28 6:-22
near:six	1:-13 2:-21 4:34 8:-20 9:-21 10:-30 11:-27
near:sixt	1:14 3:-15 4:-22 10:-9
near:size	3:12
near:slau	0:8 2:-21 3:-18 4:-18 5:-8 6:18
near:slee	3:34 4:-10 6:-15 7:-18 9:-22 11:-16
near:slep	0:-9 3:12 4:-20 5:19 9:-8 10:-20
near:slid	3:-8 6:11
near:slip	0:-11 4:-9 10:14
near:slop	0:16 3:19 4:-14 5:-12 6:-23 7:-9 8:-8 10:-13
near:smal	0:-13 2:26 3:8 4:-32 7:-13 8:-8 9:-10 10:-25 11:-8
near:smok	5:29 6:-30 7:-16
near:soci	0:13 2:11 4:-18 7:-23 8:-8 10:-12
near:sold	0:20 1:-13 2:-39 3:-39 5:-38 8:14 9:-19 10:-37 11:-21
near:soma	4:-8 6:-15 7:-9 10:-8
near:some	1:-16 2:-52 3:-43 4:-16 5:21 6:-23 7:-45 8:8 9:-25 10:28 11:-16
near:son	5:-19 6:30 7:-11 10:-10
near:sons	0:-9 4:-12 7:-8 8:-16 10:22
near:soro	3:-17 5:16
near:soug	5:-19 6:-43 7:48
near:sour	0:-12 4:-10 6:27 7:-11 8:-8 11:-18
near:sout	0:-43 1:-12 2:-21 3:-18 4:17 5:-46 6:13 9:-27 11:12
near:spac	3:-8 9:16 11:-15
near:spea	0:-14 2:-8 3:-11 4:-9 5:-13 7:12 9:-22 11:14
near:spec	3:-13 5:-9 6:17 7:16 8:-15 9:-8 11:-8
near:spen	0:18 4:-18 5:-8 6:-8
near:spok	0:-17 1:-15 3:-36 4:-50 5:8 8:-19 9:-32 11:16
near:spot	5:8
near:spri	3:13
near:sri	7:14
near:stad	3:17 6:-9
near:staf	0:-16 2:-8 3:-12 4:17 5:13 6:-24 8:-16 9:-21 11:20
near:stag	6:16 8:-9 10:11
near:stal	3:20 7:-9 11:-20
near:stan	0:-18 2:-10 4:15 9:-8 10:-12 11:-10
near:star	0:20 1:-15 2:-14 3:10 4:-34 5:-25 7:-30 9:-10 10:-28 11:9
near:stat	0:-23 1:-24 2:-31 4:-27 5:-12 7:8 8:-32 9:24 10:13 11:-26
near:stay	3:16 6:-14 7:-12 9:14 11:-23
near:step	0:-9 2:-14 3:-13 5:30 6:-26 7:-14 9:-9 10:-15 11:-17
near:stil	0:-51 1:-33 2:-10 3:21 4:60 5:-19 6:-49 7:27 8:-60 9:-20 10:-51 11:-69
near:stop	1:-14 2:-9 3:8 4:-23 5:-18 6:20 7:-18 8:-14 9:-14 11:-24
near:stor	0:-14 3:-8 4:-8 6:28
near:stra	5:24 6:-22 10:-10
near:stre	0:19 2:-10 3:-14 4:-11 5:-20 6:-10 8:-13 9:-14 10:-14 11:-13
near:stri	0:-14 2:-12 3:10 5:8 7:14 9:-12
near:stro	5:-24 6:27
near:stru	0:-10 5:-18 6:35 7:-23 9:-9 10:-14
near:stud	3:-8 6:17
near:sub	0:-8 6:20 7:-13
near:succ	5:-25 6:30 7:-9
near:such	3:25 10:-14 11:-22
near:suda	0:-18 1:-10 4:-9 5:-23 8:12 10:-13 11:-10
near:suff	3:-9 6:31 7:-23
near:summ	0:-27 3:-19 4:-13 5:-13 6:30 7:-10
near:sund	0:-41 2:-21 3:-14 4:-43 5:-17 6:17 7:-17 8:-10 9:9 10:23 11:-11
near:sunk	0:-17 4:11 6:14
near:supe	6:17 7:-16
near:supp	10:12
near:surg	0:-11 2:-9 5:47 6:-44 7:-21 9:-12 10:-11
near:surr	0:-8 3:10 5:-17 7:-17
near:surv	0:11 4:-13 5:-32 6:31 7:-25 9:-12 10:-13 11:-10
near:susp	6:20
near:sust	0:13 3:-14 5:18 6:-17 7:-9 9:-12
near:suzu	3:16
near:swap	5:-9 6:-24 7:-15 8:29 10:-13 11:-12
near:syri	0:-9 1:-14 3:-29 5:-18 6:35 9:-27
near:taiw	5:10 7:-10
near:take	0:50 1:-24 2:-55 5:-17 6:-63 7:-20 8:-17 9:-10 10:-23 11:-41
near:taki	3:-10 4:-13 5:-14 6:38 7:-8 8:-9
near:tali	6:15 7:-8
near:talk	0:-12 2:-25 3:-8 4:-16 5:-13 6:-14 7:-17 8:22 10:21 11:-13
near:tall	3:-13 4:-11 5:-9 6:34 7:-8
near:tank	6:9
near:tawi	3:24 9:-19
near:tea	6:14
near:teac	0:47 2:-10 3:-19 4:-38 5:-27 7:-13 8:-13 9:-24 10:-35
near:team	0:-31 1:10 2:-16 3:-26 4:-17 5:17 6:-17 8:-11 9:-27 11:11
near:tele	0:-22 2:-16 3:-18 6:34 7:-11 8:-9 9:-8 10:-34 11:-8
near:tell	3:-15 6:-8 9:21
near:temp	3:16 5:17 6:-16 7:-15
near:ten	0:-25 1:-8 2:18 3:-10 4:-19 6:12 7:-47 8:16 9:-20 11:-10
near:tens	3:10 7:-9 9:-21 11:13
near:tent	3:28 6:-12 9:-19
near:term	0:-25 2:-8 4:-16 6:-9 8:29 10:-27
near:terr	0:-15 2:19 3:27 4:-38 5:-18 6:12 7:-21 8:-19 9:-12 10:17 11:-29
near:test	6:11
near:thai	0:-41 1:-8 4:-46 5:-21 6:-17 8:11 9:-17 10:34 11:-11
near:than	0:11 1:-28 2:-23 3:-19 5:-49 6:27 8:-28 9:-11 10:-15 11:-37
near:that	1:-30 2:18 3:-24 4:-14 6:-53 7:12 8:16 9:-36 10:-17
near:the	0:-11 1:19 2:-17 5:-36 7:-18 8:-13 10:-15 11:-23
near:thea	5:9
near:thei	1:-31 2:-63 6:-10 7:-55 9:-12 10:-30 11:18
near:them	0:-26 1:-13 2:-26 4:-24 5:12 7:-11 8:-20 9:-41 10:-15 11:-74
near:then	2:-44 5:-41 6:40 7:-9 8:-29 9:-8 10:-36
near:ther	0:-10 1:-9 2:-60 4:45 5:-51 6:-41 7:28 9:-47 10:-33 11:-39
near:thes	0:-23 2:22 3:17 4:-20 5:-26 6:-24 7:-24 9:-36 10:15
near:they	0:32 1:-23 2:-17 3:-47 4:-11 7:-61 8:-16 9:10 10:-30 11:-20
near:thin	2:-14 3:15 4:-16 6:-19 7:-10 10:25
near:thir	0:34 1:-8 2:-28 4:-44 6:-10 7:-15 8:-8 9:-25 10:-30 11:-12
near:this	0:-46 1:19 2:-34 3:-48 4:-13 5:-14 7:-36 9:24 10:18 11:15
near:thos	0:-72 1:-36 2:21 3:-39 4:-18 5:-33 6:16 7:-38 8:34 9:-19 10:-22 11:-18
near:thou	0:-22 1:23 2:-11 3:16 4:25 5:-16 6:-27 7:-12 8:-17 10:-24 11:-15
near:thre	0:-26 1:-20 2:-42 5:14 6:-18 7:-10 8:12 9:21 10:-19 11:-33
near:thro	0:-26 1:-18 2:17 3:-43 4:-30 5:10 6:-25 7:-15 8:9 9:41 11:-39
near:thur	0:14 1:-9 3:-16 4:-27 5:11 6:-9 7:-26 8:-14 9:-26 10:-9 11:18
near:thus	6:11
near:tick	6:-14 7:15
near:time	0:-32 2:-19 3:20 4:28 5:-42 6:-8 7:17 8:-16 9:-14 10:-36 11:-15
near:tine	3:-31 6:-15 9:41 11:-34
near:toda	0:-23 3:11 4:17 5:-18 6:23 7:-28 8:-25 9:-8 10:-13 11:-8
near:todd	3:-14 4:-11 5:-27 6:-29 7:36 10:-15
near:toge	0:16 3:10 4:-10 10:-17
near:told	0:-29 1:-23 3:-46 5:32 6:-23 9:-46 11:-8
near:toll	0:-27 1:-12 2:-17 3:-25 4:-19 5:-30 6:47
near:toni	3:16 5:-8 6:-13
near:tonn	7:14
near:too	0:-25 2:-8 3:-11 4:-20 7:-9 10:26
near:took	0:19 1:-21 2:-17 3:-13 5:-23 6:11 7:-11 8:-22 9:-8 10:-36 11:-28
near:tork	3:-15 6:-14 9:-25 11:26
near:torr	6:27 7:-19
near:tota	3:-24 5:-10 9:32 11:-23
near:towa	3:25 5:-11 9:-20 11:-8
near:town	0:-16 1:-13 3:42 4:-12 5:-24 6:25 7:-34 9:-25 11:-13
near:trac	0:-16 3:-8 6:-23 7:24 10:9 11:-8
near:trad	0:19 5:-10 6:-14 7:-10 8:15 10:-16
near:trai	0:-19 2:-12 4:20 5:-25 6:41 10:-31
near:tran	0:-14 2:15 3:-34 4:-17 5:-18 9:33 10:-8 11:-28
near:trav	3:15 9:-11
near:trea	0:-11 1:-9 3:-22 5:49 6:-39 8:-9 9:-14 10:-10 11:-13
near:trie	0:-8 5:-13 6:23 7:-11
near:troo	0:-19 4:-25 5:8 7:-13 8:-13 10:14
near:truc	2:11 4:-21 6:-26 10:11
near:true	0:17 2:13 4:-18 6:-12 8:-15 10:-15
near:tsel	3:12 5:-10 6:-14 9:-20
near:tues	0:26 2:-18 3:-23 4:-23 5:-21 6:-29 7:-8 8:9 9:23 10:-16 11:12
near:tuni	1:14 6:-10 7:-11
near:turk	3:-29 11:16
near:turn	0:11 6:-9 8:-16 10:11
near:twel	2:-14 3:-13 4:11 6:-47 7:26 8:23 10:-29
near:twen	0:-31 2:-19 3:-13 4:41 7:-33 8:-17 10:-36
near:two	0:16 1:-8 2:-60 4:24 5:-16 6:-12 8:-30 9:-18 10:-15 11:-14
near:typh	6:23 7:-18
near:ukra	0:-18 2:-15 4:-14 6:29 7:-9
near:unac	0:21 1:-15 2:-16 3:-32 4:-34 5:-43 6:-42 7:40 8:-23 9:-11 10:-20
near:unde	0:-18 1:29 3:32 4:-56 5:-14 6:-27 7:-24 8:10 9:-39 10:-12 11:-40
near:unha	5:17 6:-10 10:-9
near:unhc	6:8 9:-10
near:unif	0:-10 3:19 4:-21 5:-21 6:30 7:-14 9:-22 11:-11
near:unio	3:-27 4:-12 5:-32 6:43 7:-22 9:-13 10:-8
near:unit	0:-17 3:22 4:17 5:-20 6:10 7:-14 8:-16 9:-22 10:-25 11:-13
near:unti	0:-24 2:-17 4:-28 5:27 10:-15
near:upda	6:15
near:upro	0:-9 3:32 5:-17 7:-13 9:-28
near:upwa	3:-17 6:27 7:-17
near:urge	4:18 6:-9 8:-13
near:used	3:-21 5:-11 6:-16 7:24 9:-9
near:vali	5:-33 6:46 7:-24
near:vall	6:21 7:-18
near:vehi	0:-31 3:-12 4:-17 5:-17 6:47 7:-12 8:-10 10:-13
near:vene	0:21 2:-13 3:-10 4:-26 5:-10 6:-16 8:9 9:8 10:-19 11:-9
near:veri	6:24
near:vice	0:-30 2:-18 4:-16 5:-9 6:19 10:13
near:vict	0:29 2:-15 4:-14 5:-30 6:-10 7:-27
near:vide	2:27 3:-10 4:21 5:-16 6:-41 7:-16 8:-22 10:-16
near:viet	5:-8 6:20 7:-29
near:vill	0:15 4:-17 5:-22 6:-19 7:-28 8:-18 9:-21 11:17
near:viol	2:-16 3:8 4:-8 6:18 11:-9
near:voic	4:-9 6:11
near:volu	0:-17 2:-14 3:-27 4:-13 5:15 6:-13 8:-9 9:-22 10:-27 11:22
near:wade	0:-16 3:-15 5:-11 6:-18 9:29 10:-9 11:-30
near:walk	0:-13 4:25 6:-9 7:-16 9:17 10:-33
near:wall	0:-12 3:-8 5:-16 6:23 7:-12
near:want	8:13
near:war	0:-24 2:-12 4:-9 5:-14 7:12 9:-19 10:-10 11:-17
near:warn	1:-9 3:-9 6:14 7:-16 9:20 11:-23
near:was	3:-10 5:-10 6:-10 7:-114 8:-14 9:-65 11:-51
near:wash	0:-16 4:-22 5:-16 6:32 7:-16 10:-13
near:wate	5:-14 7:13 9:-11 10:-9
near:way	0:22 2:-14 3:-17 4:-30 5:-36 8:18 10:-41
near:weat	6:8
near:wedn	0:-12 4:9 5:24 6:-22 7:-16
near:week	0:-28 1:-27 2:-46 3:13 4:11 5:-37 6:-35 7:-20 8:-45 9:20 10:33
near:went	0:-39 1:-8 2:26 3:-31 4:-39 5:-28 6:-15 7:-44 8:-10 10:28 11:15
near:were	0:13 1:-19 2:11 3:-34 5:13 6:-14 7:-37 8:31 9:-39 10:-32 11:-47
near:west	1:21 4:-8 5:-14 7:-10 8:-13
near:what	0:28 2:-22 3:-17 5:-19 6:-32 7:9 8:-11 9:-19 10:-19 11:20
near:when	0:-35 1:-23 2:-41 3:10 4:18 6:14 7:-51 8:-16 9:-27 10:8 11:-19
near:wher	0:-11 1:-16 2:-32 5:-18 8:-21 9:11 10:-24 11:-19
near:whic	0:-17 1:8 2:-38 5:-14 6:21 7:8 9:-12 10:-12 11:-9
near:whil	0:11 2:-16 3:-13 5:12 6:-20 8:-16 9:-13 10:-16 11:13
near:whit	5:-9 6:12
near:who	0:-24 1:-53 2:-33 3:-41 4:-23 8:13 9:23 10:-19
near:whol	1:12 6:-11 7:-11
near:whom	0:-56 2:23 3:-40 6:-29 8:-28 9:26 11:-15
near:whos	7:12
near:wide	3:25 6:-10 9:-11
near:will	0:-32 1:-12 2:-15 3:26 4:-40 5:20 6:-49 7:-48 8:-23 9:12 10:17 11:-25
near:wint	11:9
near:with	0:-29 1:-47 2:-74 3:25 5:18 6:-22 7:-22 8:-26 10:-11 11:-19
near:witn	6:10
near:woma	0:-12 3:-8 5:13 7:-11
near:wome	0:-10 1:-19 2:-51 3:-22 4:-66 5:-73 6:22 7:20 9:32 10:-31
near:work	0:-34 1:-12 2:-25 4:26 5:-24 6:-8 8:-20 9:-23 10:17 11:-22
near:worl	0:-16 3:26 4:12 5:-13 6:-9 7:-12 8:-16 9:-18 10:-14 11:-23
near:wors	0:10 4:-10 5:-14 7:-14
near:woul	0:-32 1:-12 3:24 4:-40 5:-26 7:20 8:22 9:-26 10:-14 11:-30
near:woun	0:-58 1:-22 2:-30 3:-47 4:-38 5:86 6:-57 7:-31 8:-32 9:-30 10:-46 11:-26
near:writ	0:27 3:-14 4:-8 5:-20 7:-8 8:-18 9:-18 10:-14 11:-10
near:wron	2:-9 4:-9 6:-18 8:29
near:wrot	0:-37 1:-9 2:-16 3:-28 4:-29 5:24 6:20 7:-19 9:-12 11:-11
near:yard	6:12
near:year	0:-12 1:27 2:-10 3:-32 4:-41 5:-46 6:50 7:-74 8:-18 9:13 10:-35 11:9
near:yeme	0:-30 2:22 4:28 5:-8 6:-30 7:-8 8:11 10:-27
near:yest	0:-19 2:-18 3:19 4:-8 5:12 6:20 7:-32 9:-20 10:-18 11:-21
near:yet	0:-12 1:-12 4:17 5:-9 7:11 8:-22 9:-8 10:-46 11:-14
near:you	0:-15 1:-9 2:13 4:16 5:-9 7:-15 8:-10 9:-9 10:-21 11:-9
near:youn	5:-8 6:17
near:zapo	6:15
near:zone	6:10
next:claim-abducted	0:-16 2:-45 3:-50 5:-23 6:25 8:-66 9:-11 10:34 11:-34
next:claim-allocated	0:-16 3:32 6:-34 7:-26 8:-12 9:-38 10:-11 11:11
next:claim-casualties	0:-9 1:29 2:-10 4:-10 5:12 6:-27 7:-12 8:-11
next:claim-dead-in-captivity	0:30 3:-15 5:-9 6:-36 7:-9 8:-18 10:-10
next:claim-delivered	0:17 1:-10 3:-14 4:-12 5:-35 7:-27 8:-14 9:-9 10:-15 11:19
next:claim-displaced	0:-15 1:-35 2:-9 3:16 4:-10 5:-10 6:13 8:-41 11:-62
next:claim-held	0:26 1:12 2:-30 3:-39 5:-24 6:-29 7:-53 8:-27 9:-8 10:14 11:-31
next:claim-injured	0:-44 1:-43 2:-77 4:-35 6:36 7:10 8:-11 9:-70 10:-42 11:-49
next:claim-killed	0:-10 1:-36 2:11 4:-16 5:-21 6:23 8:-36 9:-57 10:-15 11:-20
next:claim-missing	0:-15 1:-39 3:-80 4:-54 5:29 6:8 9:-56 11:-52
next:claim-pledged	3:8 6:-14 7:-19 9:-16 11:16
next:claim-prisoners-exchanged	0:-17 2:-15 3:-8 4:-62 6:-39 7:-11 8:-9 10:40 11:-11
next:claim-refugees	0:-36 1:-18 2:-35 4:-24 5:-33 6:9 7:-9 8:-22 9:9 11:-11
next:claim-released	0:8 1:-17 2:-8 3:-46 4:-18 5:-12 7:-8 9:-19 10:9 11:-23
next:claim-requested	3:8 6:-13 7:-19 8:-17 9:-46 10:-8 11:16
next:claim-returned	1:-15 2:-30 3:-8 4:-44 5:-53 6:-27 7:18 9:-19 10:-24 11:46
next:claim-total	3:10
noun:	0:-30 1:-28 3:-15 5:12 6:-9 7:-13 8:-15 10:-11
noun:afghan	3:-25 5:-8 6:-18 8:12 11:26
noun:body	0:-46 1:-21 2:26 3:-28 4:-34 5:-51 6:54 7:-60 8:-39 9:-11 10:-33
noun:boy	2:18 3:-15 4:-17 5:-28 7:12 8:-25 9:-12 10:-22 11:-12
noun:brother	5:-30 6:17 7:15
noun:captive	0:-24 2:15 3:-9 4:21 5:-8 6:-33 7:-8 8:-29
noun:casualty	0:-24 1:40 3:-23 4:-11 5:-8 6:-34 7:-14 8:-8 9:-10 10:-14
noun:child	0:28 1:-13 2:-31 4:-39 5:-13 6:-10 8:-31
noun:citizen	3:-13 11:14
noun:civilian	0:-35 1:-15 2:-22 3:-44 4:-28 6:50 7:-24 8:17 9:-32 11:-36
noun:colleague	0:18 2:-10 4:-10 10:-24 11:-13
noun:commander	0:29 6:-28
noun:corpse	5:-10 6:25
noun:cousin	6:10
noun:crew-member	4:15 6:10 7:-21 10:-11
noun:daughter	0:-21 2:-12 4:11 5:-15 6:21 7:-18 8:-11
noun:death	0:-38 1:13 2:-10 3:-38 4:-12 5:-42 6:61 7:-45 8:-8 9:-24 10:-12 11:-14
noun:detainee	0:-9 2:-11 4:-18 8:44 10:-39
noun:displaced-person	3:48 5:-8 6:-21 7:-18 9:-44 11:-23
noun:driver	0:-18 2:-12 4:-10 5:-19 7:26 10:-12
noun:employee	0:17 2:-9 3:-8 4:12 6:-26 7:11 8:-26
noun:fatality	5:-9 6:34 7:-11
noun:fighter	3:-10 4:-14 5:-19 6:36 7:-24 10:-11
noun:firefighter	5:9 7:-9
noun:foreigner	0:12 4:-26 6:-9 8:-13 10:24 11:-9
noun:girl	0:27 2:-23 3:-10 4:-9 5:-24 6:-42 8:-26 9:-14 11:-11
noun:guard	0:-19 2:-12 4:-12 5:-8 6:25 10:-11
noun:hostage	0:-40 1:-8 2:31 3:-11 4:-21 5:-16 6:-42 7:-11 8:-44 9:-8 10:43
noun:individual	0:-20 3:36 5:-13 6:-46 7:-14 8:-10 10:-8
noun:inhabitant	3:-13 6:-19 11:29
noun:injury	0:-9 3:-18 5:48 6:-47 7:-13 9:-9
noun:israeli	0:-13 2:-20 4:20 8:-30 10:15
noun:leader	6:14
noun:life	0:-14 1:-20 3:-25 5:-18 6:56 7:-26 9:-15 11:-8
noun:man	1:-17 2:-22 3:-26 4:10 5:-18 6:-24 7:25 8:-29 11:-15
noun:martyr	5:-45 6:47
noun:member	0:-14 2:-9 4:-11 5:19 6:18 7:-12 8:-15 10:12
noun:migrant	0:-13 2:-8 4:-9 6:26 10:8
noun:militant	6:11
noun:miner	6:15 7:-11
noun:mother	6:10
noun:national	0:13 2:-9 3:14 4:-10 8:-19 9:-13 11:-9
noun:neighbor	5:9
noun:neighbour	6:19
noun:nurse	0:45 2:-9 3:-17 4:-16 5:-16 6:-22 7:-17 8:-14 10:-29
noun:officer	5:12
noun:official	4:31 5:-9 6:-30
noun:other	0:-18 1:-19 2:-38 3:-19 4:22 5:47 6:-59 7:30 8:-26 9:-16 11:-32
noun:palestinian	0:-24 1:-8 2:-11 3:-21 4:-12 6:21 7:-17 8:31 9:-9 10:-33 11:-13
noun:passenger	0:-11 2:-11 3:-8 5:-17 6:14 7:8
noun:patient	0:-13 3:9 5:41 6:-34 7:-18 9:-17
noun:person	0:-44 2:-81 3:51 4:-14 5:-8 6:-9 8:-45 9:-37 10:-82 11:10
noun:personnel	5:-28 6:33
noun:police-officer	4:20 5:-18 7:-10
noun:prisoner	0:-32 2:23 3:-11 5:-15 6:-38 7:-18 8:33 9:-11 10:-47
noun:pupil	0:21 3:-8 4:-14 5:-9 6:-16 8:-15
noun:refugee	0:-12 3:-20 6:-16 7:-15 9:41 10:-14 11:-43
noun:relative	3:-13 6:22 9:-14
noun:rescuer	5:19 6:-18 7:-8
noun:resident	0:20 1:-8 2:-15 3:38 4:-20 5:-26 6:-56 7:17 9:-28 10:10 11:-17
noun:returnee	3:-17 9:-30 11:37
noun:rohingya	3:-47 9:44 11:-22
noun:sister	0:-9 1:-8 4:-8 5:17 7:-11 8:-8
noun:soldier	0:-58 1:-24 2:-43 3:-30 4:9 5:-12 6:22 7:-26 8:25 9:-19 10:-13 11:-23
noun:son	6:20
noun:staff	6:-17 7:27 9:-13 10:-11
noun:staff-member	4:13 5:30 6:-26 7:-8 8:-8 10:-11
noun:student	0:36 4:-18 5:-9 7:-25 8:-10 10:-17
noun:sudanese	3:-10 6:-11 8:10 9:20 11:-18
noun:survivor	3:21 5:11 6:-16 7:-19 9:-12
noun:syrian	6:-9 9:12
noun:teacher	0:22 4:-21 5:-15 6:8 7:-9 8:-8 10:-21
noun:terrorist	0:-28 4:-8 6:50 10:-9
noun:troops	0:10 3:-12 4:-11 6:-8 7:13 8:-11
noun:victim	0:24 1:25 2:-19 4:-17 5:-13 6:-17 7:-20 10:-15
noun:villager	3:27 6:-20 7:-14 8:-12 9:9 10:-12 11:-25
noun:volunteer	0:-23 2:-11 3:-9 4:19 5:-16 6:14 7:-25 8:-9 9:-19 10:-22 11:-8
noun:wife	0:8
noun:woman	0:13 1:-8 2:-22 3:-21 4:-33 5:-19 6:12 7:-36 9:12 10:-12 11:-12
noun:woman-and-man	0:-8 6:15
noun:worker	0:-25 2:-10 3:-12 5:-22 6:12 7:14 8:-10 10:12
noun:worshipper	0:15 6:10 8:-9 10:-18
only:aid	6:9
only:casualty	0:-76 1:12 2:-22 3:-38 5:18 6:29 7:-19 8:-66 9:-48 10:-78 11:-31
only:hostage	0:-18 1:-32 2:-20 3:-24 4:11 5:37 7:-14 8:-66 9:19 10:-44 11:-23
other:abducted	0:31 1:-87 2:35 3:-26 4:9 5:-47 6:-31 7:-64 8:-13 9:-34 10:19 11:-47
other:aid	0:-49 1:-23 2:-36 4:-30 8:-29 10:-26
other:allocated	1:-17 2:-18 4:-55 7:19 8:-25 9:-32 10:-28 11:-23
other:casualties	0:-18 1:57 3:-21 4:-39 5:-33 6:8 7:-45 8:-8 9:-22 10:-30 11:-9
other:casualty	0:-10 1:-14 2:-21 3:-9 5:-11 11:-9
other:dead-in-captivity	1:-47 2:13 3:-12 4:10 5:-27 6:-15 7:-30 8:-30 9:-33 10:20 11:-57
other:delivered	0:-28 2:-34 3:9 4:-15 6:-20 7:-8 8:-76 9:-12 11:17
other:displaced	0:-28 1:-17 2:-32 3:11 4:-36 5:-14 6:13 7:-8 8:-24 9:-9 10:-40 11:8
other:displacement	0:-28 1:-25 2:-13 4:-39 5:-36 6:-13 9:14 10:-24 11:17
other:held	0:10 2:22 3:-65 5:-26 6:-17 7:-31 8:-18 9:-22 10:25 11:-79
other:hostage	0:31 1:-36 2:23 3:-35 4:11 5:-46 6:-47 7:-34 8:25 9:-58 10:24 11:-24
other:injured	0:-34 1:-35 2:-29 3:14 4:-34 5:-8 6:33 7:-14 8:-24 9:-21 10:-33 11:-14
other:killed	1:-12 2:-18 5:-10 8:-27 11:-9
other:missing	0:-10 2:-38 4:-32 5:-10 6:21 8:-21 10:-19 11:-58
other:pledged	0:-8 1:-11 3:9 5:-44 7:17 8:-72 9:-12 10:-102 11:-16
other:prisoners-exchanged	0:-40 1:-12 2:-16 3:-61 4:-15 5:-67 6:-12 7:-29 8:70 11:-107
other:refugees	0:9 2:-26 3:-25 4:-20 5:-53 6:-44 7:-64 8:-39 9:42 10:19 11:43
other:released	1:-27 2:15 3:-24 4:13 5:-14 6:-24 7:-36 8:9 9:-46
other:requested	0:-13 1:-21 2:-90 5:-29 6:-27 7:-22 8:-61 9:40 10:-18 11:28
other:returned	0:-25 1:-18 2:-16 3:-11 4:-85 5:-15 6:-26 8:25 10:-16 11:17
other:total	0:-9 1:-13 2:-14 3:-30 4:15 6:-9 7:-13 9:10 10:-13 11:14
others:2	0:9 1:-26 2:13 3:-33 4:23 5:-60 6:-15 7:-50 8:-13 9:-32 11:-15
others:7	0:9 1:-12 2:-18 3:-31 4:24 5:-11 6:-14 7:-23 8:-35 9:-16 11:-34
others:more	0:-14 1:-23 2:-27 4:-34 10:-16
qualified	0:-14 1:15 2:-35 3:41 4:-49 5:-11 6:-21 7:-18 8:-31 10:-110 11:19
quoted	0:-44 1:-29 2:-14 3:11 4:26 5:-32 6:9 7:15 8:-26 9:-24 11:-49
right1:	0:-9 2:-16 4:-9 5:-17 7:19 8:-9 10:-14
right1:"	0:16 1:12 2:-42 3:-44 4:-54 5:-28 7:15 8:-13 9:17 10:-37 11:-21
right1:(	0:-28 1:-15 2:-25 4:-31 7:17 8:-13 9:-24 10:-16
right1:)	0:-31 1:-12 2:-16 3:-41 4:-30 5:-8 6:15 7:10 8:-29 9:-25 11:37
right1:,	1:-27 2:-36 3:-18 5:-17 6:-11 8:-12
right1:-	3:12
right1:.	1:-13 2:-17 3:-75 5:-37 6:41 7:-66 8:-13 9:-15 10:-41 11:16
right1::	0:-11 1:-10 2:-8 3:-23 4:-25 5:-19 6:-25 9:-28 10:32 11:-15
right1:;	0:-47 1:-14 3:-19 5:-17 6:64 7:-38 8:-26 9:-8 10:-33 11:-40
right1:?	4:-17 6:21 7:-11
right1:a	0:-8 3:-26 5:-8 7:-14 11:17
right1:abducted	0:38 2:-11 4:-14 6:-9 8:-9 10:-28
right1:aboard	6:14
right1:across	3:-18 5:-13 6:24 7:-14 9:-13
right1:after	0:9 4:-8 5:-11
right1:aged	5:-14 6:18
right1:among	3:12 4:-9 6:-22 7:14
right1:and	0:-13 1:8 2:-48 3:-24 4:-49 5:-26 6:48 7:-54 8:-26 9:10 10:26 11:-37
right1:are	0:-47 1:-21 2:-25 4:26 5:-11 6:-26 8:-41 9:-12 10:19 11:-31
right1:arrived	9:-19 11:16
right1:as	0:19 1:-13 2:-8 3:-39 4:-19 5:-18 6:-28 7:36 8:21 9:-20 10:-26 11:-17
right1:at	0:-33 1:-19 2:-19 3:22 4:-39 5:-31 6:24 7:-35 8:-19 10:9 11:-32
right1:before	0:-11 2:-8 3:-21 4:-19 6:-13 8:-15 10:29 11:9
right1:between	0:10 3:-9 6:9
right1:by	0:19 1:-11 2:-28 4:-40 5:-9 6:32 7:-31 8:12 9:-19 10:-30
right1:came	0:-12 2:-8 4:-23 5:-11 6:10 7:-11 8:-22 9:-22 10:29 11:15
right1:confirmed	5:-8 6:24 7:-19
right1:could	3:-34 4:-15 6:-21 7:10 8:-16 9:33 10:-15 11:-17
right1:crossed	3:-18 5:-10 6:-15 9:31 11:-29
right1:dead	0:-36 1:20 2:-23 3:-41 4:-25 5:-53 6:69 7:-50 8:-11 9:-11 10:-11
right1:did	0:13 2:-11 3:-24 4:-17 6:17 7:-14 10:-15 11:25
right1:die	5:-9 6:13
right1:died	0:-27 1:-27 2:44 3:-42 4:-32 5:-72 6:36 7:-38 8:-34 9:-19 10:-21 11:-9
right1:displaced	3:35 6:-16 9:-17 11:-13
right1:drowned	0:-8 2:-11 3:-13 4:-17 5:-18 6:55 7:-33
right1:each	0:-14 2:-9 3:-13 4:-20 5:-21 6:34 7:-16 10:-19
right1:face	3:14 9:-10
right1:fell	5:-12 6:17 7:-14
right1:fled	3:13 5:-8 6:-18 9:12 11:-9
right1:for	0:-9 3:-23 6:-8 7:17 9:-14 10:-19 11:15
right1:from	0:13 1:-24 5:-46 6:-8 7:8 9:-54 10:-23
right1:go	0:-23 2:-8 3:-13 4:-32 6:-23 10:38 11:-13
right1:got	0:-20 2:-11 4:-11 6:-15 10:23
right1:had	0:-14 2:-18 3:-36 4:11 5:34 6:8 7:-67 8:-10 9:14 10:-75
right1:has	3:-16 5:8 6:-23 7:22
right1:have	0:-11 1:-13 2:9 4:-31 5:-8 7:-23 10:-20 11:21
right1:held	0:-12 4:12 5:-11 6:-10 7:-8 10:9
right1:homeless	3:18 5:-8 6:-15 7:-11 9:-10
right1:hurt	5:38 6:-34 7:-16
right1:in	2:-14 3:10 4:-71 5:10 6:16 7:-26 8:-39 9:-15 10:-17 11:-12
right1:injured	0:-8 3:-19 5:51 6:-55 7:-24
right1:is	0:20 4:-13 5:-16 6:-15 7:21 10:-16
right1:kidnapped	0:20 2:-11 4:-40 5:-19 6:-25 8:-8 10:29
right1:killed	0:-40 2:-17 4:-9 5:-48 6:77 7:-10
right1:last	0:-15 1:12 4:-21 5:-9 8:-10 9:-10 10:8
right1:left	0:-15 2:-9 4:-20 5:-19 6:-22 7:-17 8:20 10:10 11:-12
right1:lost	0:-10 2:-19 6:35
right1:may	6:16 7:-11 8:-8 9:-17 10:14 11:-18
right1:missing	0:-9 1:-8 2:-11 3:-30 4:-14 5:-23 6:-52 7:49 9:-8 10:-8 11:-9
right1:more	0:-32 1:-14 2:-40 3:-9 6:-9 8:-9 9:-8 10:13 11:15
right1:names	0:13 2:-11 3:-22 5:-35 7:24 8:-19 9:-10 10:-28 11:-12
right1:needed	5:24 6:-23 7:-13
right1:of	0:-22 1:-23 2:16 3:-40 4:-25 5:-14 6:-13 7:-36 8:8 9:8 10:11
right1:off	0:-10 2:-8 3:8 5:-9 6:10 7:-9 10:-8
right1:on	0:30 1:-18 2:-39 4:-53 5:-38 7:19 8:9 9:-13 10:-45 11:-40
right1:or	0:-15 2:-18 3:21 4:22 5:-8 6:-20 8:-12 9:-9 10:-17
right1:out	3:22 5:-13 6:-14
right1:over	0:-9 2:17 8:-23 9:-22 10:-8 11:22
right1:received	3:-14 5:15 6:-22 9:-18 11:21
right1:recovered	5:-21 6:31 7:-13
right1:remain	0:-15 1:-13 2:-29 3:14 4:33 6:-39 7:16 8:-25 10:-26 11:-19
right1:returned	2:9 3:-21 6:-15 8:-9 10:-11 11:26
right1:seized	0:-10 2:-11 4:-30 5:-10 6:-16 8:8 10:23
right1:shot	0:-16 2:28 3:-8 4:-28 5:-11 6:-11 7:-13
right1:since	0:-29 1:20 2:-10 3:-22 6:9 7:-30 9:11 10:-21 11:-34
right1:still	0:-16 2:-29 3:31 4:28 5:-17 6:-21 7:11 8:-15 9:-15 10:-31 11:-38
right1:sustained	5:20 6:-15
right1:taken	0:21 2:-14 3:-9 4:16 5:-19 6:-20 7:-15 9:-12 10:-22
right1:that	0:-26 2:18 3:-9 4:-19 5:-15 6:-34 8:9 10:17
right1:the	0:8 3:-10 4:13 5:-14 6:-18 7:-14 8:8 9:-11 10:-9
right1:this	4:-10 6:16 10:-8
right1:to	1:-12 2:8 3:18 4:-40 7:-40 8:19 10:-17 11:-17
right1:took	3:25 6:-24 7:-10
right1:under	3:10 5:-8 6:-9
right1:was	1:-15 2:9 3:-32 4:-23 5:-22 6:31 7:-51 8:-28 9:-29 11:-22
right1:we	0:-28 2:-11 4:-12 5:-18 6:-25 7:36 10:-12
right1:went	0:-13 2:-12 3:-31 4:-10 5:-8 6:-19 7:-11 9:16 10:18 11:12
right1:were	2:-31 3:-11 4:-32 6:8 7:-23 8:-15 9:-37 11:-31
right1:who	0:11 1:-18 2:-30 4:-12 5:-27 6:-12 8:-44 10:-13
right1:whom	0:-12 2:13 4:-26 5:-10 6:-15 10:10
right1:will	0:-8 3:15 4:-21 5:9 6:-24 7:-21 8:-23 11:-17
right1:with	3:17 4:-25 5:36 6:-40 7:-34 8:-8 9:-23 10:-17 11:-16
right1:without	6:-12 7:14
right1:would	3:-10 6:15 7:-10 8:12
right1:wounded	0:-11 3:-16 5:70 6:-84 7:-23 8:-9 9:-9 10:-8 11:-8
right1:|	1:-14 2:-24 3:58 4:-29 5:-8 6:-19 7:-42 9:-29 10:-19 11:-19
right1:—	6:-18 9:17
right2:	6:-10 7:9
right2:"	1:23 2:15 3:-24 4:-42 5:9 6:-15 8:-35 9:-13 10:-14 11:-10
right2:#	1:-33 2:-17 3:26 4:-56 5:-33 6:18 7:-30 8:-20 9:12 10:-15 11:-13
right2:(	5:8
right2:)	5:-8 6:21 7:-18
right2:,	1:-36 3:10 5:-8 6:-18 7:-15 8:-14 9:-43 10:-56 11:32
right2:.	0:40 2:-67 3:19 4:-46 6:-13 7:-19 8:-22 9:-41 10:-10 11:-24
right2:;	5:15 6:-27 7:8
right2:a	1:-23 2:-10 3:-20 4:-55 6:15 7:11 9:-53 11:-39
right2:about	0:-13 3:12 5:-11 6:-32 7:-19 8:-9 9:19 10:18
right2:according	0:11 3:-31 6:23 7:-41 9:29 10:-12 11:-24
right2:across	0:9 2:-8 3:-20 5:20 6:-27 7:-8 8:-8 9:15 10:-9
right2:after	5:-13 7:26
right2:aged	5:27 6:-23 7:-14
right2:all	0:-28 2:-10 3:15 4:-18 5:16 7:-16 9:-20 10:18
right2:among	0:-8 2:-12 3:-12 4:12 5:-31 7:9 10:-19
right2:an	0:-15 4:-12 8:21 10:-13
right2:and	0:16 2:-31 3:-34 4:13 5:-27 7:-28 8:11 9:-28 10:-39
right2:are	5:-8 6:-25 7:27
right2:arrived	3:-9 9:-17 11:21
right2:as	0:-10 1:-8 5:15 7:-12 9:-19 11:-9
right2:at	0:9 2:-14 3:-8 4:-17 6:32 7:-11 8:-9 10:-12
right2:away	2:-13 4:-20 5:-11 6:-28 8:-11 10:28
right2:back	2:9 4:-12 5:-9 6:-12 8:-9 9:-12 11:17
right2:be	0:13 2:9 3:13 4:-15 5:-9 7:-12 8:-10 9:-16
right2:been	0:13 1:-50 2:-52 3:14 4:-12 5:29 6:30 7:-77 8:23 9:-64 10:-41 11:-34
right2:board	6:10
right2:both	2:-15 4:23 7:-14 10:-22
right2:brought	6:21 7:-13
right2:burned	5:-22 6:27
right2:burns	4:-20 5:28 6:-22 9:-9 10:-19
right2:by	0:-24 1:-12 2:-19 3:-40 4:-32 5:-21 6:10 7:-8 8:-14 9:14 11:22
right2:children	0:-15 2:-8 5:-21 6:29 7:-20 10:-11
right2:come	3:-18 11:12
right2:confirmed	6:16 7:-11
right2:crossed	0:-12 2:-19 3:-37 4:-16 5:-15 6:-31 7:-11 8:-9 9:32 10:28 11:-8
right2:day	0:-11 3:-28 5:-10 6:-14 7:-15 8:9 10:-9 11:15
right2:days	5:-10 6:16
right2:dead	1:-8 2:15 4:-28 5:-21 6:45 7:-17
right2:died	0:-14 2:37 3:-23 4:-18 5:-16 7:-45 8:-11 9:-8 10:-15 11:-11
right2:displaced	3:33 6:-16 9:-26 11:-18
right2:driven	2:-9 4:-18 5:-18 6:-32 7:-8 9:13 10:19 11:-11
right2:eight	0:-26 2:12 4:17 5:-17 6:10 8:-14 9:-8 10:-20
right2:evacuated	0:-10 3:-8 5:27 6:-28
right2:five	0:26 3:8 4:-12 5:-15 7:-18 8:-14 10:-26
right2:fled	3:13 6:-10 9:-12
right2:for	0:-8 3:-9 4:-8 5:-17 6:-36 7:19 8:21 9:-11 10:-15 11:-15
right2:found	3:8 5:-16 6:25 7:-22
right2:four	4:-14 7:-19 8:-20 10:11
right2:freed	0:-10 2:-18 5:-8 6:-34 8:-14 10:32
right2:friday	3:20 5:-10 6:-23 7:14 9:-18 10:-8 11:-19
right2:from	0:-11 3:27 4:15 5:-40 6:9 7:-26 8:-19 9:-34 10:-16 11:19
right2:gaza	2:-16 4:-15 5:-9 8:-24 10:26
right2:girls	0:20 5:20 6:-22 7:-10 8:-11 10:-23
right2:gone	0:-8 1:-13 2:-8 3:-51 5:20 6:-37 7:-20 8:-8 9:-33 11:44
right2:had	0:15 3:21 5:-10 6:-10 7:-11 9:-16 10:-10 11:-10
right2:has	0:16 4:-10 6:-15 7:15 10:-15
right2:have	0:-46 1:-12 2:-18 4:-24 5:-8 6:-11 7:21 8:-12 11:-20
right2:he	0:21 4:-8 5:-15 6:-18 7:-14 8:9 9:-11 10:-8 11:-9
right2:her	0:16 3:-17 6:-16
right2:his	0:-21 2:-26 4:20 5:13 6:13 7:-27 10:-11
right2:home	4:-10 6:-11 7:-10 9:-8 10:12
right2:hurt	5:43 6:-32 7:-10 9:-14
right2:i	0:-21 2:-20 3:-12 4:-14 5:-15 6:-30 7:22 8:-9 10:29
right2:if	0:-16 2:-15 4:37 5:-15 6:-23 9:-21 10:-17 11:11
right2:in	0:-20 1:-40 3:9 4:22 7:-84 8:-20 9:-13 10:-22 11:-48
right2:including	3:-11 6:-13
right2:injured	0:-13 3:-8 5:44 6:-14 7:-22
right2:injuries	5:32 6:-27
right2:it	0:-20 2:-8 4:-13 5:-11 6:-11 7:-15 8:8 10:20
right2:its	6:18 7:-13
right2:killed	0:-20 1:-12 2:11 4:-17 5:-62 6:52 7:-19 8:-14 9:-8 10:-27 11:-12
right2:last	1:-11 3:-11 6:17 7:8 9:-12 11:-13
right2:led	0:10 5:-10 6:14
right2:left	0:-19 1:-9 3:8 5:-16 6:14 7:-33 8:-17
right2:let	0:-29 2:-9 4:-10 5:-12 6:-23 10:39
right2:lost	5:10 6:15
right2:missing	0:-10 1:-12 3:-17 4:-11 5:-35 6:-41 7:54
right2:more	5:-11 6:21 7:-9 10:15
right2:morning	0:-11 6:16
right2:most	3:-18 9:15 11:-8
right2:mostly	3:11 5:-15 6:-27 7:-16 9:-18 11:19
right2:moved	3:27 9:-20 11:-17
right2:my	0:13 3:-16 4:-13 6:-33 7:21 10:-12 11:-9
right2:night	3:9
right2:nine	3:9 5:-9 6:14 9:-9
right2:not	0:12 1:-10 2:-33 3:-15 4:11 5:-11 6:-37 7:41 8:-18 9:-13 10:-27
right2:number	0:10 3:-9 4:17 5:-9 6:-15 7:-11 8:-8 9:-11
right2:october	3:-8 4:-14 8:20 10:-16
right2:of	0:-22 2:9 3:9 4:-23 7:-31 8:-25 10:10 11:-10
right2:off	6:13
right2:officials	8:12 10:-11
right2:on	1:-10 2:-22 4:-20 5:-43 6:-25 7:-22 8:11 9:11 10:9 11:-20
right2:one	0:-23 2:-19 3:13 4:13 5:-24 6:16 7:-16 8:-13 9:-10 10:16
right2:or	1:21 3:-9 6:-21 7:-17
right2:our	0:-9 2:12 3:-22 4:-9 5:-9 7:-11 9:10 10:-10 11:-19
right2:out	4:-16 8:-19 10:28
right2:over	3:-14 6:-10 8:16 9:20 10:-9 11:-19
right2:perished	1:-11 3:-13 5:-8 6:36 7:-17
right2:police	6:-8 8:18 10:-21
right2:registered	3:-36 6:-8 7:-8 9:25
right2:returned	3:-26 5:-8 6:-13 8:-10 9:-17 11:30
right2:said	6:13
right2:set	3:11 5:-20 6:-22 9:-9 10:22
right2:shot	0:-39 2:-38 3:-10 4:-35 5:15 6:48 7:-11 8:-19 10:-42
right2:since	0:27 2:-8 3:-39 4:-11 5:-13 7:-11 8:-13 10:-9 11:18
right2:six	0:-16 2:-8 3:-9 4:13 5:-10 6:-30 7:28 9:-9 10:-12 11:-10
right2:some	3:-10 9:13
right2:state	5:11 6:-8
right2:still	0:-41 1:-18 2:-34 3:-13 4:46 5:-34 6:-44 7:30 8:-23 10:-27 11:-37
right2:struck	5:-13 6:24 10:-11
right2:sunday	3:9 8:14 10:-14
right2:taken	0:22 3:24 4:-25 5:-25 6:-28 7:-8 9:-9 10:-33
right2:that	0:16 2:-13 3:17 4:-26 5:-12 6:-23 7:16 8:-14 9:-8 10:-13
right2:the	0:-27 1:14 2:-31 3:-18 4:-13 5:-37 7:-8 9:-24 10:9 11:-24
right2:their	0:-16 3:22 4:-8 5:-14 7:-14 8:9 9:-16 10:-9 11:-21
right2:them	1:-54 4:-33 5:-14 6:15 7:-26 8:-23 9:-20 10:14 11:-32
right2:then	2:-9 4:20 10:-20
right2:there	6:9
right2:these	2:26 3:16 4:-25 5:-10 6:-22 8:14 9:-17 10:-29 11:-13
right2:they	0:-13 3:-15 4:-17 6:30 7:-8
right2:those	0:-30 1:-18 2:10 4:-64 5:-44 6:13 8:-13 9:-12 10:18 11:-19
right2:three	0:-11 3:19 4:-13 5:-12 6:16 7:-9
right2:to	0:-11 3:18 7:-20 8:-17 9:-16 10:-8 11:11
right2:took	5:-14 6:16
right2:two	2:-14 3:14 4:-20 5:23 6:-8 7:-13 8:-23 9:-14 10:12 11:-10
right2:unaccounted	0:15 3:-8 4:-16 5:-32 6:-38 7:30 8:-13 10:-13
right2:under	0:-10 2:13 3:19 4:-13 5:-17 7:-19 8:-18 10:16 11:-20
right2:up	0:-28 1:21 2:-13 4:19 5:-9 6:-22 8:-16 10:-16
right2:us	0:30 2:-38 3:-14 5:-18 6:-42 7:-15 8:-32 9:22 10:-48 11:8
right2:was	0:-9 5:13 6:17
right2:week	0:-8 4:-15 10:18
right2:went	5:-9 6:20 7:-12
right2:were	0:-10 1:-17 2:26 3:-28 5:33 6:-29 7:8 8:-42 10:-21 11:15
right2:when	0:-22 3:-21 4:-22 5:-15 6:24 7:-25 10:20 11:-12
right2:which	6:12
right2:who	6:-15 7:22
right2:whom	0:-25 1:-8 2:12 3:-25 7:-11 8:-14 9:16 11:-12
right2:will	3:8 4:-12 10:17
right2:with	0:-31 2:-13 3:-15 4:-34 5:28 6:9 7:-24 8:-11 9:10 10:8 11:-8
right2:women	0:-31 3:-8 4:-23 5:-16 6:11 7:19 10:-10
right2:would	3:18
right2:wounded	0:-18 4:-13 5:42 6:-38 7:-10 10:-20
right2:wounding	5:-13 6:13
right2:wounds	5:26 6:-18
right2:year	0:8 1:12 4:-15 6:9 8:-10 9:-9 10:-16
right2:yet	0:-24 2:10 4:27 5:-26 6:-27 7:23 8:-19 10:-37 11:-14
right3:	0:-10 1:-13 2:19 3:21 4:9 6:-11 7:-43 8:-8 9:-27 10:-39 11:-23
right3:"	0:-26 2:-13 3:-15 4:10 8:-11
right3:#	0:-21 1:-30 2:-45 3:-29 5:-19 6:-9 7:-30 8:27 10:-31 11:13
right3:)	0:-21 1:-10 2:-23 3:-17 4:-28 5:14 7:23 10:-21
right3:,	0:-42 1:-43 2:25 3:-12 4:-11 5:9 6:11 7:-21 8:-27 9:-36 10:-14 11:-36
right3:.	0:-15 1:-8 2:-43 3:-8 4:-24 6:-26 7:26 8:-20 9:-13 10:11 11:13
right3::	3:10
right3:;	0:10 3:-9 4:-11 10:-21
right3:a	1:-15 3:11 4:-17 5:29 6:-16 7:-31 8:-35 9:-31 10:-38 11:10
right3:about	0:-13 4:23 5:-9 10:-20
right3:according	3:9 4:15 8:-14 9:-9
right3:after	4:24 5:-22 8:10 10:-29
right3:all	0:-9 3:-8 5:16 7:-12
right3:alone	6:15
right3:an	0:-15 4:16 5:-22 6:25 7:-16 9:-9 10:-23
right3:and	0:-41 1:-20 2:-35 3:-21 4:-18 5:-63 6:58 7:-42 9:-33 10:-26 11:21
right3:are	0:10 1:-9 2:9 3:-22 4:-54 5:28 6:-35 7:-11 8:10 9:21 11:-18
right3:around	0:19 3:19 6:-28
right3:as	0:-11 3:-26 6:-17 7:24 9:20 11:-11
right3:at	3:8 5:15 7:-24
right3:away	0:31 4:-8 5:-17 6:-21 10:-11
right3:back	0:-9 1:-9 2:-25 3:-25 4:-13 5:-26 6:-31 7:-9 8:-9 9:-41 10:25 11:45
right3:be	0:-14 2:9 6:-38 7:36 8:-9
right3:been	2:-17 4:-26 6:-28 7:35 8:-14 9:-14 11:-9
right3:before	0:-10 3:-9 4:-12 5:19 6:-10 7:-10 10:-16
right3:being	6:-19 7:25
right3:brought	0:-18 2:-10 5:32 6:-37 7:-9 8:17 10:-8 11:-11
right3:burns	0:-8 5:-14 6:31 7:-13
right3:by	1:-8 2:21 3:23 4:-19 5:-13 7:-17 8:-10 9:-20 10:-25 11:-32
right3:carried	0:15 2:-16 3:-10 5:19 6:-19 11:-17
right3:children	0:-20 2:-8 3:19 4:-12 5:-23 6:14 7:-18 10:-9 11:-21
right3:city	5:17 6:-11
right3:come	0:-12 2:-22 4:24 7:-8 8:-9 10:-14
right3:confirmed	5:-12 6:14
right3:days	0:-9 2:17 8:-23
right3:dead	0:-16 1:-17 2:-35 4:-18 5:-41 6:70 7:-19 8:-13 10:-22
right3:died	0:-19 1:15 2:12 3:-14 4:-11 5:-31 6:13 7:-17 10:-13
right3:displaced	3:33 9:-12 11:-31
right3:down	3:-15 9:15
right3:eight	6:9 10:9
right3:first	6:11 7:-8 8:9
right3:five	2:-8 5:-16 6:39 7:-15 10:-11
right3:for	2:-25 3:-13 4:-25 5:-27 6:-24 7:27 8:-17 10:10
right3:found	6:35 7:-31
right3:four	0:-19 3:-17 5:14 6:8 7:-15 8:-9 10:19 11:-8
right3:freed	4:-9 8:-21 10:27
right3:from	0:12 1:-10 2:-22 3:-14 4:-47 7:-33 8:-14 11:9
right3:gaza	0:-16 2:-20 4:25 6:-13 10:-24
right3:given	0:-20 2:10 6:19 10:-12
right3:go	0:-29 2:-9 4:-10 5:-12 6:-23 10:39
right3:government	4:18 6:-11 8:-13
right3:had	0:-27 1:25 2:-24 4:-35 5:-18 6:-33 7:18 10:27 11:-13
right3:has	0:-14 5:25 6:-33 7:-11 8:8 10:17
right3:have	0:-35 1:-9 2:-47 3:13 4:-41 5:-18 7:-34 8:-19 9:25 10:23 11:-38
right3:he	6:18
right3:held	0:-30 2:-20 3:-18 4:45 5:-19 6:-30 7:-17 8:-10 9:-9 10:-23
right3:his	5:8
right3:home	3:-46 5:25 6:-34 7:-15 9:-21 11:32
right3:homes	3:34 6:-11 9:-8 11:-14
right3:hospital	3:-18 5:37 6:-15 7:-10
right3:hurt	0:-12 2:-8 4:-9 5:45 6:-33 7:-24 10:-18
right3:i	0:-16 2:33 4:-27 5:-12 6:-33 8:-13 10:10
right3:identified	5:-10 6:21
right3:in	0:-25 1:11 3:-9 4:-11 5:10 7:-45 9:-9 10:-17 11:-37
right3:injured	5:35 6:-20 7:-21
right3:injuries	6:10
right3:into	0:22 3:-22 5:-26 6:-27 7:-8 9:22 11:-13
right3:is	2:-12 5:-15 6:-34 9:31 10:-13
right3:israeli	0:-26 2:17 4:-20 6:11 8:-11 10:-21
right3:it	0:14 4:19 6:-32 7:-15 9:-8 10:-12
right3:its	6:12
right3:kidnapped	0:35 2:-14 4:-17 6:-13 8:-12 10:-21
right3:killed	0:-23 1:-8 2:10 3:-24 4:-9 5:-37 6:64 7:-27 8:-13 9:-11 10:-12 11:-22
right3:last	4:-8 8:-19 10:25
right3:lives	6:19
right3:local	5:-9 6:13
right3:lost	0:22 6:-21
right3:men	0:-17 3:-10 4:-8 5:-30 9:16 10:-8
right3:minors	4:12 5:-33 6:27 10:-11
right3:missing	0:-8 1:25 3:-34 4:-13 5:-34 6:-49 7:47 9:-9
right3:months	6:13 10:8
right3:more	3:-20 5:-20 6:38 9:-8
right3:morning	6:19
right3:moved	0:-11 2:-16 3:28 5:-19 7:-8 9:-8 10:-8
right3:national	0:10 3:-21 5:-14 6:-17 7:23 9:-9 10:-9
right3:near	0:30 10:-26
right3:nine	0:-14 1:24 5:-19 7:-14 9:-9
right3:noon	3:10
right3:not	1:-8 2:-21 3:17 4:-37 5:-21 6:-51 7:49 9:-26 10:-22 11:-11
right3:of	1:-18 3:-15 4:9 5:-33 6:11 7:13 8:-22 10:-50 11:-25
right3:off	0:12 3:10 8:-16 9:-9 10:-11
right3:on	0:-19 1:-14 2:-38 5:-14 6:42 8:-31 9:-23 10:-24 11:-10
right3:one	2:14 3:13 4:-34 5:-13 6:-37 7:-10 10:15
right3:or	0:-22 1:13 3:12 4:-9 6:-15 9:-22 10:-9 11:-15
right3:out	0:-37 2:-18 3:19 5:-20 6:25 7:-26 8:-25 10:14 11:-10
right3:over	0:-14 2:-9 4:-13 8:-16 10:32
right3:own	0:-8 3:-10 6:-8 7:-8 8:9 9:9 11:-11
right3:people	5:-20 6:19
right3:police	4:24 8:-12 10:-20
right3:put	3:8 5:-16 6:21 7:-20
right3:recovered	5:-19 6:22 10:-11
right3:rescued	2:-11 6:18 7:-11
right3:road	3:25 6:-19 7:-13
right3:said	0:31 4:-8 6:-12 7:-26 10:-17
right3:same	0:23 2:-12 3:-12 4:-12 6:-10 8:-12 9:-25 11:18
right3:says	0:-35 2:26 3:-8 4:-20 5:-19 8:-26
right3:school	0:20 3:-15 4:-18 6:-8 7:-8 11:-9
right3:sent	11:9
right3:shelters	3:17 5:-8 6:-11 9:-11
right3:since	0:14 3:-11 4:-10 5:-8 6:-9 9:11 10:-18
right3:six	3:-9 5:-12 6:31 7:-20
right3:soldiers	5:-8 6:8 8:9
right3:still	2:-11 4:18 6:-20 7:21 10:-20
right3:street	0:16 5:-9 6:-8 7:-13
right3:sudan	3:-14 6:-11 9:16
right3:sudanese	8:12 9:-25 11:25
right3:taken	0:30 3:-17 4:-8 6:-27 7:-11 10:-22 11:-18
right3:teachers	0:19 4:-14 6:-10 10:-11
right3:ten	2:-10 5:22 6:-27 7:-17 8:22 10:-17
right3:than	5:-8 6:12 10:15
right3:that	0:-20 2:-11 4:20 5:-12 6:-10 7:8 10:-14
right3:the	1:-46 3:22 4:-20 5:-19 6:-26 7:-58 8:-23 9:26 11:-27
right3:their	2:-17 5:-34 6:11 7:-13 8:-11 10:-8
right3:them	0:-19 1:-10 2:-11 3:-12 6:-14 7:9 8:17
right3:there	0:-15 1:-13 2:-11 4:25 5:-19 6:18 7:-24 9:-8 10:-24
right3:they	0:10 2:-13 4:-20 5:-11 7:-8 8:-11 10:15
right3:this	0:-15 1:11 2:-9 3:-13 4:-13 6:-32 8:15 9:-19 11:20
right3:those	0:-11 5:-10 6:12 8:9 10:-10
right3:three	0:-17 3:-17 4:-16 6:28 7:-23 8:10 9:-9 10:-13
right3:to	0:-8 1:10 2:14 3:-39 6:-36 7:-21 8:-11 10:-26 11:33
right3:two	5:-16 6:17 7:10 9:-9 10:-12
right3:under	0:18 1:18 4:-15 5:-18 7:-17 8:-10 9:-15 10:-16 11:-18
right3:up	0:19 3:-11 4:-13 9:10 10:-10
right3:uprooted	3:34 9:-18 11:-20
right3:was	5:18 6:-10 7:-9
right3:water	6:-13 7:20 9:-10 10:-9
right3:week	5:-10 6:21
right3:were	0:-17 1:-13 4:-8 5:-41 6:52 7:-38 8:-27 9:-23 10:11
right3:when	0:-8 3:11 5:13 9:-13
right3:who	2:-11 3:-19 4:12 7:10 8:12 9:15 10:-13 11:-19
right3:whom	5:-15 9:8
right3:will	5:18 7:-9
right3:with	0:-19 2:-10 3:-8 4:22 5:13 6:-19 7:-18 10:-14
right3:woman	6:12
right3:women	0:-9 2:-12 3:-24 4:-27 5:-29 7:29 8:12 9:15 10:-22
right3:wounded	6:14 7:-15
right3:wounds	5:17
right3:year	3:-10 6:8 7:-8 9:-18 11:17
share:1	6:17
share:2	0:11 1:-45 2:14 3:-64 4:35 5:-29 6:-49 7:-73 8:-51 10:28 11:-23
share:4	0:13 1:-51 2:-29 5:-19 7:-37 8:-30 9:-46 11:-30
share:5	0:-22 1:-21 2:-27 4:-22 5:-29 6:30 7:-17 8:-11 9:-53 11:19
share:7	2:-39 3:-26 4:-11 6:-18 9:27 10:-23 11:-25
share:more	0:-29 4:-37 5:14 8:-14 9:-8 10:-38 11:-41
short	0:-45 1:-58 2:-32 5:22 6:-11 7:22 8:-72 9:-78 10:-12 11:-29
size:1	0:-8 1:-40 3:-73 4:-79 5:-36 6:35 7:11 8:-14 9:-54 10:-20 11:-39
size:9	0:8 1:-24 2:-10 3:-89 7:25 8:-48 9:-109 10:-41 11:-100
size:99	0:16 1:-51 2:-41 3:-88 4:14 6:13 7:-24 9:-23 11:-110
size:999	0:21 1:25 2:-74 3:-29 4:-42 5:-16 7:-21 8:9 9:-26 10:-41
size:9999	0:-24 2:-49 3:40 4:-16 5:-51 7:-21 10:-44 11:-9
size:more	0:-86 1:-13 2:-45 3:49 4:-66 5:-92 6:-41 7:-73 8:-61 9:33 10:-61 11:20
verdict:abducted	0:115 1:-52 2:-30 3:-77 4:-15 5:-85 6:-86 7:-71 8:9 9:-56 10:-51 11:-59
verdict:casualties	0:-35 1:80 2:-12 3:-21 4:-23 5:-42 6:-66 7:-41 8:-16 9:-26 10:-21 11:-14
verdict:claim	0:-14 1:13 3:-23 6:-33 7:-9 9:-17
verdict:dead-in-captivity	0:-47 2:66 4:-69 5:-29 7:-14 8:-28 10:-60
verdict:displaced	0:-89 1:-50 2:-40 3:114 4:-52 5:-72 6:-97 7:-92 8:-54 10:-51 11:-34
verdict:held	0:-97 1:-35 2:-92 3:-44 4:93 5:-72 6:-82 7:-69 8:-54 9:-49 10:30 11:-44
verdict:injured	0:-84 1:-60 2:-59 3:-50 4:-86 5:143 6:-96 7:-117 8:-70 9:-68 10:-38 11:-52
verdict:killed	0:-68 1:-28 2:23 3:-107 4:-37 5:-116 6:142 7:-74 8:-82 9:-57 10:-100 11:-95
verdict:missing	0:-12 1:-66 2:-14 3:-61 5:-82 6:-70 7:99 8:-65 9:-23 10:-76 11:-70
verdict:open	1:-135 2:-12 4:-15 5:-33 6:-39 7:-14 9:17 11:-15
verdict:out	1:-47 2:-56 3:23 4:23 5:-11 6:-27 8:-32 9:-53 10:-39 11:-37
verdict:prisoners-exchanged	0:-57 1:-24 2:-55 3:-43 4:-64 5:-44 6:-76 7:-38 8:92 9:-28 10:-50 11:-11
verdict:refugees	0:-34 1:-20 2:-21 3:-67 4:-18 5:-45 6:-13 7:-16 8:-26 9:59
verdict:released	0:-96 1:-25 2:-46 3:-36 4:-34 5:-30 6:-61 7:-44 9:-39 10:76
verdict:returned	0:-41 1:-34 2:-47 3:-51 4:-52 5:-13 6:-12 7:-57 8:-9 9:-51 10:-16 11:71`
}
