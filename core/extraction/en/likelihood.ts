import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-37
alike:casualties	-64
alike:dead-in-captivity	-44
alike:displaced	9
alike:held	81
alike:injured	60
alike:killed	22
alike:missing	-35
alike:prisoners-exchanged	71
alike:refugees	5
alike:released	162
alike:returned	-54
any	-38
bare:1	18
bare:9	-98
bare:99	17
bare:999	34
bare:9999	41
bare:more	52
before:abducted	-37
before:allocated	-65
before:casualties	-17
before:dead-in-captivity	-42
before:delivered	-111
before:displaced	-27
before:held	5
before:injured	-9
before:killed	-33
before:missing	-27
before:pledged	-86
before:prisoners-exchanged	7
before:refugees	-24
before:released	17
before:requested	-17
before:returned	13
behind:allocated	-99
behind:dead-in-captivity	-26
behind:delivered	-62
behind:displaced	-16
behind:held	53
behind:injured	18
behind:killed	-63
behind:missing	-49
behind:pledged	-84
behind:prisoners-exchanged	37
behind:refugees	-63
behind:released	18
behind:requested	74
behind:returned	48
ending:ad	41
ending:al	-100
ending:an	-44
ending:ar	-54
ending:at	-42
ending:ay	-12
ending:ce	-32
ending:ch	4
ending:ck	-81
ending:de	-141
ending:ds	-138
ending:dy	80
ending:ed	-5
ending:en	25
ending:ep	33
ending:er	55
ending:es	-76
ending:et	-39
ending:ft	-3
ending:gs	14
ending:ht	-54
ending:id	-119
ending:in	6
ending:ir	58
ending:is	-76
ending:ke	-77
ending:ks	-108
ending:ld	-31
ending:le	-81
ending:ll	58
ending:ls	-103
ending:ly	13
ending:ms	-83
ending:nd	-96
ending:ng	7
ending:nk	-64
ending:ns	-99
ending:nt	20
ending:od	-63
ending:ok	-31
ending:om	12
ending:on	-120
ending:ot	85
ending:ps	-91
ending:pt	45
ending:rd	-83
ending:re	22
ending:rs	-29
ending:rt	100
ending:se	-14
ending:ss	31
ending:st	-12
ending:th	28
ending:to	44
ending:ts	-121
ending:ty	-95
ending:ut	58
ending:ve	-7
ending:wn	19
ending:ys	-70
equal:abducted	-10
equal:casualties	65
equal:dead-in-captivity	-4
equal:displaced	55
equal:held	48
equal:injured	-4
equal:killed	25
equal:missing	-35
equal:prisoners-exchanged	85
equal:refugees	60
equal:released	-15
equal:returned	42
form:digits	-40
form:dual	4
form:fraction	-304
form:mixed	-104
form:range	-55
form:singular	-49
form:vague	-141
form:words	67
headline	-57
here:#aboard	-46
here:#aid	-44
here:#alive	47
here:#captives	16
here:#captors	56
here:#commerce	-40
here:#conference	-15
here:#containing	-71
here:#contest	-64
here:#crossing	31
here:#custody	-134
here:#demand	30
here:#disease	-81
here:#displacement	46
here:#duty	-64
here:#exchange	36
here:#execution	5
here:#given-back	58
here:#giving-from	-33
here:#hostages	-23
here:#interview	-70
here:#losing-side	-4
here:#need	-137
here:#prisoners	-8
here:#receiving	18
here:#remainder	17
here:#rescue	-143
here:#rumour	57
here:#since	17
here:#state	-12
here:#statement	50
here:#travel	-26
here:abducted	34
here:allocated	4
here:casualties	75
here:dead-in-captivity	24
here:delivered	-15
here:displaced	58
here:held	40
here:injured	71
here:killed	86
here:missing	127
here:pledged	-42
here:prisoners-exchanged	15
here:refugees	56
here:released	44
here:requested	-69
here:returned	43
here:said	61
here:set	57
here:total	-42
item	-28
last:claim-abducted	19
last:claim-allocated	-89
last:claim-casualties	41
last:claim-dead-in-captivity	30
last:claim-delivered	-33
last:claim-displaced	-9
last:claim-killed	42
last:claim-missing	45
last:claim-pledged	-66
last:claim-prisoners-exchanged	-54
last:claim-refugees	33
last:claim-released	46
last:claim-requested	-25
last:claim-returned	4
last:claim-total	16
left1:	27
left1:"	73
left1:#	-41
left1:(	40
left1:,	-9
left1:-	51
left1::	38
left1:;	38
left1:a	-169
left1:abducted	62
left1:across	-71
left1:admitted	-9
left1:after	-53
left1:against	-123
left1:all	-21
left1:alone	41
left1:among	45
left1:and	38
left1:another	83
left1:are	-18
left1:arrested	-114
left1:as	-87
left1:at	-39
left1:back	29
left1:been	37
left1:before	-25
left1:believes	-32
left1:between	-51
left1:brought	-60
left1:buried	108
left1:but	-121
left1:by	-220
left1:camp	-79
left1:captured	-11
left1:carried	3
left1:carrying	-97
left1:claimed	143
left1:confirmed	84
left1:cost	107
left1:counted	73
left1:counts	-15
left1:dead	56
left1:deployed	-42
left1:did	-25
left1:displaced	62
left1:documented	91
left1:down	-33
left1:driven	65
left1:drove	33
left1:employs	-63
left1:every	-92
left1:first	-86
left1:for	-34
left1:forced	56
left1:found	-18
left1:free	96
left1:freed	-7
left1:from	23
left1:further	53
left1:gave	-15
left1:go	50
left1:got	43
left1:had	-67
left1:has	20
left1:have	61
left1:held	-77
left1:helped	-33
left1:his	-85
left1:hit	-60
left1:hits	26
left1:hold	73
left1:holding	40
left1:holds	-49
left1:home	-56
left1:hosts	33
left1:in	-148
left1:include	-35
left1:included	42
left1:including	93
left1:injured	94
left1:injuring	91
left1:is	-44
left1:its	-102
left1:just	31
left1:kill	42
left1:killed	198
left1:killing	169
left1:kills	48
left1:last	33
left1:leaves	112
left1:leaving	-9
left1:left	76
left1:let	75
left1:logged	3
left1:lost	130
left1:made	-12
left1:magnitude	-73
left1:makes	62
left1:met	53
left1:move	40
left1:not	-72
left1:now	66
left1:of	-72
left1:off	-36
left1:on	-102
left1:only	21
left1:or	-80
left1:other	76
left1:over	-56
left1:pass	58
left1:passed	49
left1:put	24
left1:reach	-54
left1:reached	5
left1:received	69
left1:recorded	77
left1:registered	-6
left1:release	-39
left1:released	58
left1:remaining	14
left1:reported	96
left1:reports	56
left1:rescued	-89
left1:s	-144
left1:said	23
left1:saw	35
left1:say	111
left1:says	130
left1:seized	71
left1:sent	17
left1:shot	-72
left1:show	61
left1:showed	-68
left1:so	25
left1:sunday	-11
left1:taken	70
left1:that	87
left1:the	-53
left1:their	-45
left1:them	-21
left1:then	-11
left1:those	62
left1:through	-96
left1:to	-25
left1:today	47
left1:took	42
left1:treated	-47
left1:up	56
left1:update	-103
left1:uprooted	88
left1:us	93
left1:verified	-15
left1:was	-5
left1:week	-24
left1:were	-107
left1:when	-43
left1:where	-27
left1:which	103
left1:while	-76
left1:whom	43
left1:whose	-87
left1:with	-6
left1:won	-58
left1:wounding	84
left1:year	63
left1:|	42
left1:—	106
left1:•	-26
left2:	-84
left2:"	-4
left2:#	13
left2:)	54
left2:,	13
left2:-	-75
left2::	-30
left2:;	51
left2:a	-58
left2:according	-125
left2:account	35
left2:accounted	23
left2:added	28
left2:adding	5
left2:adds	-11
left2:affected	-69
left2:afp	14
left2:aleppo	54
left2:all	-110
left2:alone	8
left2:along	-45
left2:already	68
left2:also	57
left2:am	-94
left2:among	19
left2:and	22
left2:april	-39
left2:are	-21
left2:army	43
left2:arrested	61
left2:as	37
left2:at	-53
left2:authorities	17
left2:average	25
left2:away	-9
left2:back	-81
left2:been	-90
left2:began	34
left2:billion	-12
left2:board	15
left2:boat	-18
left2:boy	-91
left2:brought	71
left2:built	-64
left2:but	68
left2:by	9
left2:came	-16
left2:carried	-11
left2:cases	32
left2:cent	-37
left2:centre	-37
left2:centres	22
left2:children	79
left2:cholera	69
left2:city	-63
left2:civilians	55
left2:claims	49
left2:climbed	53
left2:climbs	85
left2:collapsed	32
left2:confirmed	-56
left2:congo	57
left2:convoy	-13
left2:cost	35
left2:could	47
left2:count	4
left2:country	38
left2:court	-59
left2:crew	46
left2:cross	-9
left2:crowd	-55
left2:dawn	46
left2:day	23
left2:days	-58
left2:dead	27
left2:death	33
left2:deaths	71
left2:december	67
left2:denied	-21
left2:destroyed	-77
left2:died	22
left2:displaced	-18
left2:district	60
left2:down	31
left2:drones	-19
left2:each	-31
left2:estimates	64
left2:example	15
left2:fallen	-5
left2:families	-93
left2:family	-61
left2:far	-65
left2:february	94
left2:figure	91
left2:figures	27
left2:fire	-23
left2:first	78
left2:five	64
left2:flights	7
left2:followed	-41
left2:food	-97
left2:for	-13
left2:forces	4
left2:found	-42
left2:four	-28
left2:friday	37
left2:from	-93
left2:gaza	64
left2:girl	67
left2:given	-35
left2:go	42
left2:group	67
left2:gunmen	-4
left2:had	53
left2:hand	59
left2:handed	-83
left2:has	-23
left2:have	71
left2:having	86
left2:he	12
left2:held	41
left2:hit	3
left2:home	35
left2:hostages	-39
left2:hours	64
left2:house	-82
left2:houses	-21
left2:hurt	35
left2:husband	49
left2:i	28
left2:in	-19
left2:india	59
left2:indonesia	32
left2:injured	53
left2:injuries	42
left2:iom	-12
left2:is	46
left2:israel	21
left2:it	49
left2:its	12
left2:january	18
left2:june	36
left2:killed	-22
left2:killing	137
left2:kits	-45
left2:kyiv	39
left2:last	-34
left2:late	-33
left2:law	46
left2:lebanon	47
left2:left	-49
left2:let	28
left2:live	-45
left2:lives	72
left2:man	-54
left2:march	26
left2:martyrdom	60
left2:martyrs	88
left2:may	-13
left2:members	-74
left2:men	25
left2:militants	52
left2:million	-55
left2:ministry	-42
left2:minutes	27
left2:missiles	-42
left2:missing	12
left2:mission	-46
left2:monday	-8
left2:month	-8
left2:more	-60
left2:morning	-80
left2:mother	-76
left2:names	113
left2:nations	33
left2:night	58
left2:nine	-64
left2:not	-80
left2:november	-17
left2:now	63
left2:number	69
left2:october	75
left2:of	-10
left2:off	-61
left2:office	30
left2:officials	-87
left2:on	-5
left2:one	-51
left2:others	37
left2:out	-49
left2:over	-56
left2:partners	-24
left2:passengers	-126
left2:people	43
left2:persons	-63
left2:police	-21
left2:population	-86
left2:prisoners	74
left2:pupils	76
left2:put	-35
left2:received	75
left2:region	43
left2:relatives	74
left2:release	71
left2:remain	44
left2:remains	64
left2:report	-40
left2:reported	-31
left2:reports	25
left2:rescuers	-57
left2:return	123
left2:rights	27
left2:risen	45
left2:rises	75
left2:road	-61
left2:rose	9
left2:russia	-49
left2:same	47
left2:say	101
left2:says	86
left2:second	4
left2:sent	52
left2:september	52
left2:service	-53
left2:seven	12
left2:she	-36
left2:shelter	-87
left2:shelters	47
left2:shot	-19
left2:side	13
left2:since	36
left2:six	-34
left2:so	115
left2:soldiers	66
left2:son	-83
left2:sources	-7
left2:speaks	75
left2:spoke	70
left2:spoken	81
left2:staff	-37
left2:stands	82
left2:state	-35
left2:states	-54
left2:still	57
left2:street	57
left2:strikes	13
left2:sudan	-73
left2:sunday	-27
left2:survey	-77
left2:survivors	-63
left2:taken	48
left2:team	-99
left2:teams	30
left2:ten	-38
left2:thailand	31
left2:that	5
left2:the	-46
left2:their	-31
left2:them	-62
left2:there	-49
left2:these	93
left2:they	115
left2:this	33
left2:those	41
left2:thursday	-17
left2:time	35
left2:to	7
left2:together	48
left2:told	53
left2:toll	100
left2:total	35
left2:town	-64
left2:troops	25
left2:truce	25
left2:tuesday	-51
left2:turn	31
left2:two	14
left2:ukraine	-36
left2:up	8
left2:us	-22
left2:victims	42
left2:votes	-8
left2:war	-68
left2:was	72
left2:water	-90
left2:way	-67
left2:we	23
left2:week	86
left2:went	-12
left2:were	-80
left2:where	-60
left2:which	-21
left2:whom	-77
left2:wife	75
left2:woman	32
left2:women	20
left2:workers	6
left2:would	-28
left2:wounded	-23
left2:wounds	61
left2:years	-21
left2:you	-17
left2:youngest	-81
left3:	63
left3:"	33
left3:#	-18
left3:(	-102
left3:)	-105
left3:,	-15
left3:-	-41
left3::	59
left3:;	-63
left3:a	-58
left3:according	37
left3:added	68
left3:agency	6
left3:al	62
left3:all	-57
left3:among	19
left3:an	-89
left3:and	19
left3:are	-43
left3:as	-8
left3:at	8
left3:august	-49
left3:authorities	50
left3:be	-96
left3:been	-4
left3:before	44
left3:being	-70
left3:between	-39
left3:billion	-30
left3:bodies	14
left3:by	-10
left3:came	-28
left3:camp	52
left3:cases	-11
left3:central	42
left3:children	45
left3:civil	58
left3:confirmed	72
left3:count	37
left3:country	60
left3:daily	38
left3:day	20
left3:days	-55
left3:dead	32
left3:death	24
left3:deaths	91
left3:defence	-75
left3:died	18
left3:displaced	85
left3:down	-5
left3:each	-60
left3:earlier	62
left3:eight	51
left3:el	-32
left3:eleven	61
left3:emergency	-21
left3:evening	21
left3:family	-13
left3:far	53
left3:february	-99
left3:fire	55
left3:first	25
left3:five	103
left3:floods	-37
left3:food	-71
left3:for	-4
left3:foreign	-14
left3:found	-9
left3:four	69
left3:friday	24
left3:from	38
left3:gaza	39
left3:given	30
left3:government	34
left3:had	62
left3:has	24
left3:have	15
left3:he	-68
left3:health	-68
left3:helped	88
left3:her	41
left3:his	26
left3:home	-59
left3:hospital	22
left3:houses	44
left3:human	27
left3:in	34
left3:injured	100
left3:interior	-26
left3:is	-45
left3:israel	27
left3:israeli	-31
left3:it	72
left3:its	-12
left3:january	63
left3:july	33
left3:june	88
left3:killed	60
left3:last	-48
left3:late	-11
left3:least	60
left3:left	-74
left3:let	48
left3:live	11
left3:lives	61
left3:local	-59
left3:lost	-102
left3:management	41
left3:march	-55
left3:may	54
left3:media	-3
left3:medical	-20
left3:men	-4
left3:military	55
left3:million	46
left3:ministry	45
left3:monday	-58
left3:months	34
left3:more	4
left3:morning	-43
left3:my	5
left3:near	109
left3:neighbouring	79
left3:new	-32
left3:nigerian	-47
left3:night	-46
left3:nine	-83
left3:no	25
left3:north	5
left3:not	-17
left3:november	-11
left3:now	-47
left3:number	64
left3:october	-24
left3:of	-41
left3:off	14
left3:office	42
left3:on	5
left3:one	-61
left3:operation	46
left3:or	-18
left3:others	74
left3:our	58
left3:out	-35
left3:over	55
left3:own	23
left3:pakistan	-13
left3:partners	-34
left3:people	35
left3:per	-67
left3:police	-46
left3:post	40
left3:press	-60
left3:public	-65
left3:put	36
left3:quake	-68
left3:red	43
left3:region	20
left3:relatives	37
left3:reuters	46
left3:s	-69
left3:said	-48
left3:same	71
left3:says	-9
left3:second	23
left3:september	100
left3:set	-107
left3:seven	-24
left3:she	-11
left3:shot	51
left3:since	-31
left3:six	-7
left3:so	67
left3:soldiers	-18
left3:south	74
left3:southern	39
left3:state	-28
left3:sudan	22
left3:sunday	55
left3:taken	32
left3:team	-22
left3:teams	-14
left3:ten	17
left3:that	89
left3:the	25
left3:their	-11
left3:them	-14
left3:then	7
left3:they	-41
left3:this	14
left3:those	-14
left3:three	63
left3:thursday	3
left3:to	12
left3:told	12
left3:toll	133
left3:took	-81
left3:tuesday	66
left3:twelve	-64
left3:two	-18
left3:under	59
left3:union	-59
left3:united	-53
left3:up	107
left3:us	-99
left3:war	17
left3:was	-50
left3:we	92
left3:wednesday	16
left3:week	42
left3:weeks	41
left3:went	86
left3:were	-21
left3:west	55
left3:where	-35
left3:which	-42
left3:who	-83
left3:whose	-38
left3:will	-13
left3:winter	-7
left3:with	-23
left3:without	-14
left3:would	-24
left3:wounded	-58
left3:year	-22
left3:|	83
left3:—	-4
left3:•	-61
many	-48
mostly:abducted	-69
mostly:aid	-54
mostly:allocated	17
mostly:casualty	-16
mostly:delivered	48
mostly:displaced	-42
mostly:displacement	-11
mostly:held	-5
mostly:hostage	41
mostly:injured	9
mostly:killed	-9
mostly:missing	58
mostly:pledged	-71
mostly:prisoners-exchanged	23
mostly:refugees	-104
mostly:released	86
near:abab	-44
near:aban	46
near:abde	35
near:abdi	-14
near:abdu	91
near:aboa	13
near:abou	3
near:abov	-40
near:abro	95
near:abse	-46
near:abu	-12
near:acce	13
near:acci	20
near:acco	50
near:accu	-30
near:aceh	108
near:ackn	101
near:acle	75
near:acqu	-101
near:acre	-28
near:acro	-7
near:act	-22
near:acti	130
near:acut	-88
near:add	-63
near:adde	6
near:addi	63
near:adds	25
near:aden	-17
near:adjo	38
near:admi	79
near:adre	-13
near:affe	-77
near:afgh	5
near:afp	-28
near:afri	20
near:afte	-5
near:agai	-41
near:age	40
near:aged	54
near:agen	101
near:aggr	21
near:ago	89
near:agre	35
near:agri	6
near:ahea	34
near:aid	-33
near:aime	-12
near:air	18
near:airc	-81
near:airl	-64
near:airp	32
near:airs	-7
near:alam	-62
near:alep	65
near:aler	-17
near:ali	38
near:aliv	-18
near:all	-6
near:alle	-17
near:alli	-67
near:allo	-37
near:almo	-79
near:alon	21
near:alre	62
near:also	89
near:ambu	5
near:amen	5
near:amer	86
near:amon	51
near:amou	65
near:anal	-3
near:anda	17
near:ande	-73
near:andr	-143
near:anim	-67
near:anno	-11
near:anot	73
near:answ	52
near:anti	-35
near:any	-76
near:apar	-21
near:apie	-59
near:appe	-40
near:appr	-39
near:apri	6
near:arab	33
near:are	-23
near:area	-86
near:arm	5
near:arme	79
near:army	63
near:arou	24
near:arre	-105
near:arri	-3
near:arti	-36
near:asho	-61
near:aske	-60
near:assa	-59
near:asse	-92
near:assi	-124
near:asso	-73
near:atta	55
near:atte	3
near:attr	37
near:aug	-33
near:augu	16
near:aust	24
near:auth	6
near:aver	50
near:awar	-31
near:away	-37
near:azer	-20
near:baby	3
near:badl	57
near:badu	96
near:bags	45
near:baid	-33
near:bake	-29
near:baku	-30
near:ball	-110
near:balo	-52
near:bama	40
near:band	-12
near:bang	16
near:bank	-7
near:bara	58
near:bare	-15
near:barr	-14
near:base	76
near:bash	-25
near:basi	28
near:bass	-12
near:beac	79
near:beat	21
near:beca	28
near:beco	40
near:bedo	80
near:beds	-21
near:been	-44
near:befo	35
near:bega	39
near:begi	16
near:begu	-118
near:behe	-107
near:behi	90
near:bein	58
near:beka	54
near:belg	41
near:beli	95
near:belo	-24
near:benc	-30
near:bene	49
near:besi	84
near:betw	-36
near:beyo	26
near:bigg	66
near:biha	-32
near:bill	-87
near:bish	51
near:blac	-49
near:blam	65
near:blan	14
near:blas	31
near:blaz	18
near:blew	-67
near:bloc	-80
near:boar	-4
near:boat	-33
near:bodi	17
near:body	100
near:bogo	-49
near:boko	67
near:boli	6
near:bomb	-3
near:bone	69
near:book	48
near:bord	-32
near:bore	-83
near:born	-12
near:both	35
near:boug	-15
near:bowl	-10
near:boy	-18
near:boys	29
near:brea	-80
near:brid	13
near:brie	-89
near:brig	12
near:brin	55
near:brit	42
near:broa	30
near:brok	23
near:brot	29
near:budg	-27
near:buil	-42
near:bulg	109
near:bull	85
near:bure	57
near:buri	24
near:burk	61
near:burn	31
near:burs	-21
near:buru	16
near:bury	17
near:bus	-10
near:buse	-54
near:busi	-21
near:but	-40
near:byst	-39
near:cair	72
near:cali	-54
near:call	-58
near:cama	25
near:camb	-43
near:came	-36
near:camp	-12
near:can	-28
near:cana	50
near:canc	-115
near:cand	-46
near:cann	88
near:capa	-82
near:capi	-34
near:caps	-9
near:capt	-17
near:car	76
near:cara	62
near:card	-58
near:care	6
near:carg	-36
near:carr	62
near:cars	56
near:cart	-79
near:case	-51
near:cash	-110
near:cast	74
near:casu	7
near:cata	-51
near:cate	49
near:cath	53
near:cauc	46
near:caug	-54
near:caus	103
near:ceas	48
near:cebu	7
near:cele	-54
near:cell	63
near:ceme	101
near:cent	7
near:cert	22
near:chad	110
near:chai	-49
near:chal	78
near:cham	-25
near:chan	-38
near:char	-107
near:chec	24
near:chib	-23
near:chie	93
near:chil	59
near:chin	36
near:choi	25
near:chol	5
near:chur	26
near:circ	31
near:citi	30
near:city	-33
near:civi	50
near:clai	-20
near:clan	-41
near:clar	-97
near:clas	-7
near:clea	-22
near:cler	49
near:clim	-46
near:clin	115
near:cloc	35
near:clos	-76
near:club	-30
near:coac	-44
near:coal	59
near:coas	59
near:coff	56
near:cold	-44
near:coll	-10
near:colo	9
near:colu	-14
near:comb	32
near:come	11
near:comi	80
near:comm	-26
near:comp	-26
near:conc	-53
near:cond	-26
near:conf	-3
near:cong	-23
near:cons	13
near:cont	65
near:conv	14
near:cook	-54
near:coor	-42
near:corp	-22
near:corr	-15
near:cost	56
near:coul	73
near:coun	-20
near:coup	-50
near:cour	8
near:cous	-137
near:cove	-28
near:cras	74
near:cres	-48
near:cret	-100
near:crew	60
near:crim	-53
near:cris	33
near:crit	157
near:cror	-32
near:cros	49
near:crow	-97
near:crui	-83
near:crus	40
near:cubi	-17
near:cull	-13
near:cup	-55
near:curr	58
near:cust	-44
near:cut	-18
near:cuts	9
near:cvm	-38
near:cycl	4
near:czec	37
near:dail	56
near:dak	76
near:dama	-116
near:dara	15
near:darf	15
near:data	-45
near:date	-17
near:daug	61
near:dawn	5
near:day	9
near:days	23
near:dead	100
near:deal	-83
near:deat	51
near:dec	46
near:deca	27
near:dece	41
near:deci	-39
near:decl	31
near:deep	61
near:del	45
near:dela	69
near:dele	-74
near:deli	-81
near:demo	8
near:deng	-7
near:deni	-22
near:depa	8
near:depe	-74
near:depl	-87
near:depo	-12
near:depu	-27
near:dera	-68
near:desi	70
near:desk	23
near:desp	-40
near:dest	-128
near:deta	54
near:dete	-3
near:deve	-54
near:devi	-23
near:devo	-27
near:dhak	-14
near:did	-83
near:die	-11
near:died	76
near:diff	-52
near:dig	35
near:dina	-47
near:dire	-18
near:disa	23
near:disc	8
near:disp	8
near:disq	-53
near:diss	32
near:dist	-57
near:dive	-7
near:divi	-41
near:dna	79
near:dnip	-59
near:doct	-15
near:docu	-25
near:does	-15
near:dogs	-78
near:doll	-94
near:dome	27
near:door	44
near:dorm	33
near:dose	-37
near:doub	-30
near:down	-54
near:doze	6
near:drag	91
near:draw	-49
near:driv	57
near:dron	-34
near:drop	-46
near:drov	16
near:drow	79
near:druz	53
near:dtm	-81
near:due	-18
near:dug	16
near:duri	14
near:duty	21
near:dwel	-6
near:each	-39
near:earl	49
near:earn	-38
near:eart	-17
near:east	-39
near:econ	-5
near:ecua	46
near:edit	-49
near:educ	-19
near:egyp	27
near:eigh	-3
near:eith	64
near:elde	53
near:elec	-4
near:elev	48
near:elim	-11
near:eliy	46
near:eln	59
near:else	-22
near:emba	-115
near:emer	-46
near:emir	79
near:empl	24
near:end	-47
near:enda	-21
near:ende	-44
near:ends	-49
near:enem	36
near:ener	35
near:enga	-45
near:engi	-56
near:engl	-27
near:enou	-92
near:ente	9
near:equi	-67
near:erit	14
near:esca	-76
near:esco	-42
near:esta	8
near:este	-66
near:esti	-87
near:ethi	57
near:euro	56
near:evac	7
near:even	-12
near:ever	-78
near:exam	-25
near:exca	-101
near:exch	77
near:exec	-29
near:exhu	104
near:exit	52
near:expe	8
near:expl	-36
near:exte	-12
near:extr	-67
near:face	-39
near:faci	-98
near:fact	66
near:fail	31
near:fair	-29
near:fall	-3
near:fami	-24
near:far	74
near:farc	87
near:farm	87
near:fash	-42
near:faso	76
near:fata	76
near:fath	-98
near:fear	96
near:febr	31
near:fede	23
near:feed	-75
near:fell	37
near:ferr	-103
near:fest	75
near:fewe	-43
near:fiel	11
near:fift	19
near:figh	-12
near:figu	94
near:file	-52
near:fili	-56
near:fill	36
near:fina	40
near:find	10
near:fine	-32
near:fing	70
near:fini	-113
near:fire	-31
near:firs	8
near:fish	20
near:five	11
near:flas	-52
near:flat	30
near:fled	-3
near:flee	96
near:flew	-31
near:flig	7
near:floo	16
near:flou	-54
near:flow	86
near:foll	-24
near:food	-143
near:foot	32
near:forc	26
near:fore	79
near:form	-17
near:fort	-7
near:four	45
near:frac	-18
near:fran	-10
near:free	78
near:fren	26
near:frid	30
near:frie	-18
near:from	28
near:fron	37
near:ftse	-16
near:fuel	49
near:fuk	10
near:full	-28
near:fund	-68
near:fune	-20
near:furt	89
near:gall	-14
near:game	-6
near:gand	-27
near:gang	-61
near:garm	22
near:gas	12
near:gate	-71
near:gath	-46
near:gavd	-74
near:gave	-39
near:gazi	-17
near:gend	-69
near:gene	24
near:get	22
near:girl	27
near:give	-5
near:givi	-50
near:gmt	97
near:goal	-73
near:goes	30
near:goin	-51
near:goma	10
near:gone	-22
near:good	82
near:got	-20
near:gove	-28
near:gran	-32
near:grav	17
near:grea	71
near:gree	-29
near:grou	94
near:grow	-30
near:guar	-31
near:guer	89
near:gues	-23
near:guid	-40
near:guin	-43
near:gunm	17
near:guns	15
near:had	24
near:hait	-24
near:half	34
near:hall	-70
near:hama	4
near:haml	-58
near:hand	49
near:hang	34
near:happ	-21
near:hara	61
near:has	5
near:haug	-80
near:have	-30
near:havi	-29
near:head	-64
near:heal	32
near:hear	117
near:heat	36
near:heav	18
near:hect	-40
near:held	-96
near:heli	83
near:hell	79
near:help	-14
near:her	-3
near:herd	-7
near:here	-55
near:hers	-24
near:hezb	27
near:high	-127
near:hill	-21
near:him	-51
near:his	14
near:hit	52
near:hits	46
near:hitt	-32
near:hold	-37
near:home	23
near:homs	48
near:hope	-34
near:hosp	55
near:host	-21
near:hot	-75
near:hote	-30
near:hour	-4
near:hous	-53
near:hout	16
near:how	-72
near:howe	48
near:huma	89
near:hund	-10
near:hung	30
near:hurr	-60
near:hurt	99
near:husb	50
near:hygi	20
near:icrc	-10
near:iden	43
near:idf	40
near:idle	73
near:impe	-94
near:impr	55
near:inci	-21
near:incl	89
near:inco	-10
near:inde	-51
near:indi	-8
near:indo	64
near:infa	19
near:infe	-50
near:info	-56
near:inha	65
near:init	-12
near:inju	92
near:inma	5
near:inqu	4
near:inse	-76
near:insi	-30
near:insp	68
near:inst	-67
near:insu	-15
near:into	20
near:inve	45
near:invo	9
near:iran	36
near:iraq	-24
near:irel	4
near:iris	4
near:isla	-85
near:isra	43
near:issu	-58
near:ista	-56
near:ital	9
near:item	-65
near:its	21
near:itse	62
near:ivor	-6
near:jail	12
near:jama	120
near:jan	5
near:janu	-8
near:jeep	-23
near:jiha	59
near:joe	-27
near:john	-79
near:jord	-39
near:juba	-42
near:judg	-68
near:juli	33
near:jump	-38
near:june	17
near:just	65
near:kabu	59
near:kadu	60
near:kand	124
near:kara	40
near:kare	-46
near:kash	11
near:kaza	-85
near:kebb	54
near:keep	-41
near:kens	85
near:keny	24
near:kept	-58
near:khan	-3
near:khar	23
near:khas	-58
near:kher	-42
near:khyb	56
near:kidn	119
near:kill	59
near:kilo	-150
near:kind	-46
near:king	-79
near:kitc	-8
near:kits	-93
near:kivu	-18
near:knew	-28
near:know	37
near:kong	5
near:kord	76
near:kore	83
near:kost	35
near:krem	9
near:kufr	-50
near:kumb	84
near:kuna	-5
near:kurs	-14
near:kutu	10
near:kwar	57
near:kyau	90
near:kyiv	66
near:labo	33
near:laid	-76
near:lak	76
near:lake	93
near:lakh	-127
near:lamp	-88
near:land	-34
near:lane	56
near:lank	65
near:larg	-78
near:larr	52
near:last	9
near:late	-16
near:laun	-60
near:law	49
near:lawm	56
near:lawy	77
near:lead	18
near:lear	82
near:leas	20
near:leav	17
near:leba	106
near:led	-70
near:ledg	32
near:left	21
near:leg	90
near:legs	-8
near:less	-78
near:let	69
near:leve	-51
near:liby	-85
near:lice	-132
near:lieu	62
near:life	43
near:lift	55
near:ligh	-3
near:like	81
near:limb	72
near:limi	34
near:line	-141
near:link	-3
near:list	-15
near:litr	-75
near:litt	-134
near:live	-11
near:livi	-36
near:loca	-17
near:lock	-14
near:lodg	-52
near:logg	-58
near:lond	-11
near:long	-23
near:lorr	-74
near:lose	-14
near:loss	39
near:lost	16
near:lowe	15
near:lunc	22
near:lyin	78
near:mach	-44
near:made	-33
near:maga	70
near:magn	-5
near:maim	57
near:main	22
near:maje	-54
near:majo	57
near:make	-29
near:mala	21
near:mali	-58
near:maln	-85
near:malt	-64
near:man	20
near:mana	-50
near:mand	77
near:mani	-117
near:manu	49
near:many	-130
near:mapp	-57
near:marc	62
near:mari	-30
near:mark	-54
near:marr	-81
near:mart	106
near:mary	-57
near:maso	-49
near:mass	116
near:matc	-71
near:mate	-72
near:matt	-71
near:may	27
near:mayo	-57
near:maza	93
near:meal	-85
near:mean	-55
near:medi	16
near:meet	-19
near:mega	-79
near:memb	-67
near:men	-16
near:mend	41
near:ment	94
near:mess	-70
near:met	-25
near:metr	-76
near:mexi	65
near:mid	58
near:midd	-76
near:migr	86
near:mile	19
near:mili	12
near:mill	-104
near:mina	85
near:mine	-93
near:mino	66
near:minu	-40
near:miss	22
near:mobi	-105
near:mode	59
near:moga	68
near:moh	72
near:moha	29
near:mona	32
near:mond	35
near:mone	70
near:moni	12
near:mont	-19
near:more	57
near:morg	110
near:morn	-48
near:moro	-44
near:mosc	66
near:mosq	-11
near:moth	25
near:moto	-70
near:moun	-24
near:mour	73
near:move	4
near:movi	40
near:moza	-20
near:msf	-58
near:much	-23
near:mud	23
near:murd	13
near:must	5
near:myan	69
near:myse	44
near:naba	54
near:nago	75
near:nair	-29
near:name	-13
near:nang	24
near:nasi	24
near:nass	-46
near:nati	10
near:naut	25
near:navy	18
near:near	24
near:need	-24
near:neig	48
near:nepa	-32
near:netw	66
near:neut	127
near:neve	57
near:new	-23
near:newl	5
near:news	59
near:next	32
near:ngo	10
near:niam	49
near:nige	-28
near:nigh	34
near:nile	64
near:nine	-8
near:nobo	-5
near:non	16
near:none	-12
near:noon	59
near:nort	41
near:not	12
near:note	-47
near:noth	26
near:noti	-64
near:nov	-7
near:nove	48
near:now	-24
near:nrc	8
near:numb	13
near:nurs	-17
near:nuwa	46
near:obse	-41
near:occu	58
near:ocha	67
near:oct	72
near:octo	58
near:odes	59
near:off	12
near:offe	-18
near:offi	-52
near:oil	-24
near:old	65
near:olde	-76
near:olek	41
near:ombu	-20
near:one	-15
near:ones	3
near:onli	-105
near:only	-42
near:open	12
near:oper	-72
near:oppo	-24
near:orde	-91
near:ordn	-78
near:orga	-76
near:orig	111
near:othe	22
near:our	45
near:ours	61
near:out	6
near:outb	-52
near:outd	-8
near:outr	54
near:outs	43
near:over	-34
near:own	134
near:owne	-68
near:pack	-101
near:page	13
near:paid	5
near:pakh	56
near:paki	-21
near:pale	40
near:palm	-78
near:pape	-25
near:para	-40
near:pare	84
near:pari	-8
near:parl	-9
near:part	-91
near:pass	-26
near:past	-31
near:path	26
near:pati	-20
near:patn	-32
near:patr	18
near:pay	-63
near:paym	-52
near:peac	26
near:peak	111
near:penc	59
near:pens	28
near:peop	-94
near:per	-106
near:perc	-93
near:perh	-87
near:peri	109
near:perm	-81
near:pers	4
near:peru	52
near:peti	-17
near:petr	34
near:phar	57
near:phas	-102
near:phon	-50
near:phot	-96
near:pick	-145
near:pict	-93
near:piec	-86
near:pilo	49
near:pipe	-61
near:pit	51
near:pitc	-28
near:pits	45
near:plac	18
near:plan	3
near:plas	-61
near:plat	-102
near:play	-91
near:pled	-81
near:plun	-92
near:plus	5
near:poin	-116
near:poli	63
near:poll	-83
near:popu	-91
near:port	-9
near:poss	-19
near:post	69
near:poun	-56
near:powe	-74
near:prac	11
near:pray	-23
near:pre	-57
near:pref	106
near:pres	41
near:prev	21
near:pric	-5
near:prie	-44
near:prim	-47
near:prin	31
near:pris	20
near:priv	-58
near:prob	-47
near:prod	27
near:prog	41
near:proj	-58
near:prom	-58
near:prop	-79
near:pros	10
near:prot	65
near:prov	57
near:psyc	-100
near:publ	117
near:pull	-72
near:punj	75
near:pupi	41
near:purs	66
near:push	42
near:put	31
near:puts	16
near:qala	-60
near:qata	34
near:quak	-76
near:quar	-95
near:ques	-99
near:queu	-64
near:quot	-4
near:raba	-53
near:radi	21
near:radw	14
near:rafa	22
near:raid	84
near:rail	16
near:rain	-7
near:rais	34
near:raja	90
near:rama	79
near:rang	22
near:rans	20
near:rate	-46
near:rati	-25
near:ravi	29
near:reac	12
near:read	-89
near:rebe	-35
near:reca	-57
near:rece	-47
near:reck	3
near:reco	-34
near:recr	-58
near:red	24
near:refe	-44
near:refu	-22
near:rega	-36
near:regi	56
near:regr	75
near:reha	-37
near:reit	-62
near:reje	57
near:rela	-30
near:rele	-7
near:reli	-11
near:relo	-101
near:rema	4
near:reme	-3
near:remi	37
near:repa	60
near:repe	23
near:repo	55
near:repu	21
near:requ	-65
near:resc	-83
near:rese	-56
near:resi	17
near:resp	16
near:rest	72
near:resu	-24
near:reta	-40
near:retr	126
near:retu	-10
near:reun	-108
near:reut	12
near:revi	37
near:reyn	56
near:rice	13
near:rifl	-101
near:righ	76
near:ring	37
near:rise	40
near:riva	-5
near:rive	-30
near:riya	-21
near:robb	-60
near:rohi	54
near:roll	-118
near:roof	-38
near:room	50
near:roug	-50
near:roun	-148
near:rout	44
near:row	-36
near:roya	45
near:rubb	14
near:ruin	-21
near:rule	-50
near:ruli	28
near:run	-41
near:runn	-44
near:runs	-31
near:rupe	-61
near:rura	56
near:russ	-9
near:sada	47
near:safe	-12
near:saga	91
near:sahe	42
near:said	-74
near:sain	21
near:sake	73
near:same	62
near:san	75
near:sana	73
near:sand	31
near:sang	97
near:sank	-57
near:sant	8
near:sar	15
near:sat	-80
near:satu	34
near:saud	32
near:save	-90
near:saw	-32
near:say	46
near:sayi	-15
near:scen	-46
near:sche	-4
near:scho	127
near:scor	-97
near:scra	-102
near:sea	-46
near:sear	-81
near:seat	-73
near:seco	-20
near:secr	55
near:sect	-52
near:secu	-50
near:see	90
near:seen	-12
near:sell	-91
near:sena	-52
near:send	-9
near:sent	-32
near:sepa	-66
near:sept	-9
near:serv	-10
near:sess	-95
near:set	-54
near:sett	-14
near:seve	3
near:shab	-61
near:shah	-65
near:shal	36
near:shar	34
near:she	75
near:sheb	24
near:shed	-46
near:shee	-124
near:shel	-16
near:shif	-48
near:ship	-15
near:shir	-34
near:shoo	-57
near:shor	-93
near:shot	-68
near:shou	24
near:shov	-6
near:show	12
near:shra	61
near:shri	40
near:shut	-55
near:sick	-18
near:side	9
near:sieg	-10
near:sign	35
near:sinc	19
near:sind	60
near:sing	102
near:sink	15
near:sist	5
near:site	19
near:sitt	40
near:situ	-86
near:six	-6
near:sixe	-38
near:sixt	27
near:slai	71
near:slau	-23
near:slee	79
near:slep	42
near:slid	25
near:slig	101
near:slip	-20
near:slop	14
near:smal	-31
near:smas	-38
near:smok	90
near:soci	-54
near:sola	-61
near:sold	81
near:soma	97
near:some	-86
near:son	50
near:sons	6
near:soro	71
near:soug	31
near:sour	-69
near:sout	103
near:spac	-25
near:spai	-28
near:spar	-81
near:spea	27
near:spec	11
near:spen	-7
near:spin	-36
near:spok	73
near:spot	-26
near:spre	-34
near:spri	28
near:squa	-88
near:sri	47
near:stab	97
near:stad	-71
near:staf	-71
near:stag	7
near:stai	-37
near:stal	14
near:stan	-53
near:star	90
near:stat	21
near:stay	111
near:step	28
near:stil	103
near:stoo	-98
near:stop	19
near:stor	-90
near:stra	21
near:stre	32
near:stri	-18
near:stro	-89
near:stuc	-74
near:stud	-5
near:sub	47
near:subu	37
near:succ	81
near:such	79
near:suda	-6
near:suff	53
near:suit	-87
near:sum	27
near:summ	-70
near:sund	9
near:sunk	-68
near:supe	24
near:supp	-82
near:supr	79
near:surg	127
near:surr	-62
near:surv	-30
near:susp	43
near:suzu	37
near:swap	-47
near:swep	-81
near:swis	99
near:syri	41
near:tabl	-62
near:taiw	-49
near:take	15
near:taki	36
near:tali	84
near:talk	11
near:tall	28
near:tami	95
near:tank	57
near:targ	-90
near:tarp	-11
near:tawi	74
near:tea	32
near:teac	85
near:team	-14
near:teen	4
near:tele	28
near:tell	16
near:temp	-7
near:ten	10
near:tens	54
near:tent	-66
near:term	-31
near:tern	40
near:terr	-30
near:test	-30
near:thai	114
near:than	-122
near:that	15
near:the	-14
near:thea	28
near:thei	41
near:them	21
near:then	78
near:ther	-10
near:thes	51
near:they	-9
near:thin	-40
near:thir	31
near:this	30
near:thos	50
near:thou	-49
near:thre	35
near:thro	-12
near:thur	96
near:thus	64
near:tick	-55
near:till	-14
near:time	-90
near:tine	-3
near:tobr	-15
near:toda	-41
near:todd	82
near:toge	17
near:told	-44
near:toll	59
near:tom	-67
near:tomo	-45
near:toni	-26
near:tonn	-64
near:took	48
near:top	-29
near:tork	14
near:torr	-40
near:tota	-96
near:tour	-95
near:towa	44
near:towe	13
near:town	-70
near:trac	-58
near:trad	74
near:trai	-40
near:trap	-55
near:trav	-34
near:traw	-64
near:trea	-97
near:tree	-72
near:tren	67
near:tria	-68
near:trie	-53
near:trip	-91
near:tris	-88
near:troo	-37
near:truc	35
near:true	78
near:tryi	80
near:tsel	86
near:tsun	74
near:tues	9
near:tulk	-49
near:tuni	38
near:tunn	-29
near:turk	42
near:turn	-162
near:twel	41
near:twen	51
near:twic	-135
near:twin	-40
near:two	27
near:typh	19
near:ukra	-38
near:unac	21
near:unde	15
near:unha	-90
near:unhc	74
near:unic	-47
near:unif	99
near:unio	-8
near:unit	-3
near:univ	64
near:unsa	63
near:unti	3
near:upda	-63
near:uppe	-38
near:upro	83
near:urge	60
near:use	-65
near:used	-11
near:uvir	-79
near:vacc	-86
near:vali	84
near:vall	24
near:van	52
near:vani	73
near:vehi	-14
near:vene	42
near:vent	51
near:veri	7
near:very	84
near:vess	-96
near:vict	-13
near:vide	83
near:viet	60
near:vigi	79
near:vill	7
near:viol	-22
near:visi	-83
near:voic	-81
near:volu	-16
near:vote	-127
near:wade	-59
near:wait	-56
near:wale	-58
near:walk	30
near:wall	25
near:wang	10
near:want	-34
near:war	25
near:was	24
near:wash	-24
near:watc	-50
near:wate	-70
near:wave	-49
near:way	10
near:weap	48
near:weat	-47
near:wedn	-22
near:week	17
near:weig	-47
near:welf	-43
near:well	-14
near:went	31
near:were	3
near:west	10
near:wfp	-98
near:what	46
near:when	-43
near:wher	-68
near:whic	-74
near:whil	-45
near:whit	9
near:who	4
near:whol	58
near:whom	66
near:whos	-38
near:wick	-32
near:wide	25
near:wife	149
near:wild	-19
near:will	18
near:wind	-91
near:winn	-38
near:wint	-8
near:with	-60
near:witn	-70
near:woma	-11
near:wome	43
near:won	-67
near:wore	-48
near:work	-21
near:worl	-23
near:wors	24
near:wort	-51
near:woul	-72
near:woun	49
near:writ	82
near:wron	30
near:wrot	26
near:yard	-29
near:year	-27
near:yeme	-9
near:yere	86
near:yest	-3
near:yet	-20
near:you	-55
near:youn	-66
near:zamz	51
near:zapo	38
near:zone	-89
next:claim-abducted	16
next:claim-casualties	-14
next:claim-dead-in-captivity	47
next:claim-delivered	-50
next:claim-displaced	33
next:claim-held	70
next:claim-injured	19
next:claim-killed	-14
next:claim-missing	11
next:claim-pledged	-11
next:claim-prisoners-exchanged	66
next:claim-refugees	-11
next:claim-released	18
next:claim-requested	41
next:claim-returned	90
next:claim-total	30
noun:	30
noun:afghan	107
noun:aftershock	-89
noun:agent	77
noun:aid-worker	-32
noun:aircraft	-50
noun:ambulance	-79
noun:arrival	16
noun:attack	-84
noun:attacker	50
noun:baby	-120
noun:bed	-92
noun:boat	-144
noun:body	93
noun:bomb	-90
noun:boy	128
noun:brother	61
noun:building	-87
noun:bus	-70
noun:camp	-77
noun:captive	-17
noun:car	-72
noun:case	-165
noun:casualty	56
noun:centre	-87
noun:child	32
noun:citizen	-89
noun:civilian	81
noun:coach	-117
noun:colleague	20
noun:commander	-18
noun:company	-62
noun:congolese	102
noun:corpse	80
noun:country	-117
noun:county	-52
noun:cousin	-103
noun:crew	-87
noun:crew-member	94
noun:customer	-62
noun:daughter	17
noun:death	135
noun:detainee	100
noun:diplomat	-60
noun:displaced-person	114
noun:district	-113
noun:doctor	-46
noun:dog	-21
noun:driver	21
noun:drone	-115
noun:employee	-8
noun:family	-87
noun:farmer	-73
noun:fatality	-12
noun:father	-66
noun:fighter	-19
noun:firefighter	-13
noun:flight	-29
noun:floor	-64
noun:foreigner	48
noun:girl	5
noun:grave	3
noun:group	-88
noun:guard	23
noun:haitian	87
noun:head	-109
noun:health-worker	-81
noun:helicopter	-81
noun:herder	-38
noun:home	-63
noun:hospital	-108
noun:hostage	71
noun:house	-156
noun:household	-186
noun:husband	-82
noun:incident	-66
noun:indian	-28
noun:individual	121
noun:infant	49
noun:inhabitant	-70
noun:injury	-21
noun:inmate	-28
noun:israeli	-20
noun:job	-33
noun:kit	-53
noun:leader	-65
noun:life	148
noun:list	-80
noun:lorry	-80
noun:man	-17
noun:martyr	150
noun:meal	-38
noun:member	46
noun:migrant	-25
noun:militant	36
noun:miner	-34
noun:minister	-142
noun:minor	62
noun:missile	-70
noun:mother	-12
noun:motorcycle	-111
noun:nation	-33
noun:national	-100
noun:neighbor	40
noun:neighbour	45
noun:new-arrival	84
noun:nurse	90
noun:observer	-86
noun:officer	-76
noun:official	-120
noun:other	121
noun:page	-88
noun:palestinian	83
noun:paramedic	67
noun:partner	-57
noun:passenger	-26
noun:patient	-43
noun:person	-9
noun:personnel	-8
noun:pilot	26
noun:player	-95
noun:point	-78
noun:police	73
noun:police-officer	-6
noun:policeman	98
noun:post	-70
noun:pregnant-woman	40
noun:prisoner	64
noun:province	-57
noun:pupil	8
noun:refugee	86
noun:region	-92
noun:relative	-101
noun:rescuer	30
noun:resident	67
noun:returnee	64
noun:rohingya	114
noun:room	-80
noun:round	-57
noun:school	-125
noun:schoolchild	46
noun:seat	-38
noun:serviceman	64
noun:shelter	-97
noun:ship	-91
noun:site	-98
noun:soldier	71
noun:son	-87
noun:spokesman	-67
noun:staff	-42
noun:staff-member	73
noun:state	-54
noun:station	-18
noun:storey	-91
noun:student	-6
noun:sudanese	71
noun:survivor	-91
noun:suspect	-92
noun:tanker	-55
noun:teacher	10
noun:tent	-48
noun:terrorist	45
noun:time	-127
noun:tourist	-39
noun:trader	30
noun:train	-21
noun:troops	-99
noun:truck	-80
noun:ukrainian	43
noun:vehicle	-84
noun:victim	83
noun:village	-49
noun:villager	89
noun:visitor	-50
noun:volunteer	-57
noun:vote	-5
noun:wicket	-10
noun:wife	82
noun:witness	-95
noun:woman	95
noun:woman-and-man	-18
noun:worker	111
noun:worshipper	69
only:aid	-118
only:displacement	-191
only:hostage	-14
other:aid	11
other:allocated	-28
other:casualties	-40
other:casualty	8
other:dead-in-captivity	-23
other:delivered	51
other:displaced	-6
other:displacement	3
other:held	-28
other:hostage	-12
other:injured	-27
other:killed	7
other:missing	-15
other:pledged	-58
other:prisoners-exchanged	32
other:refugees	-9
other:released	13
other:requested	34
other:returned	7
other:total	-36
others:0	-248
others:2	-26
others:7	23
others:more	-7
qualified	36
quoted	51
right1:	-13
right1:"	-8
right1:#	-98
right1:(	10
right1:)	15
right1:,	3
right1:-	21
right1::	25
right1:;	37
right1:?	-5
right1:a	-5
right1:abducted	73
right1:aboard	-83
right1:across	15
right1:affected	-41
right1:after	61
right1:against	-67
right1:among	119
right1:and	-30
right1:apartment	-45
right1:are	39
right1:arrived	-78
right1:as	-28
right1:at	49
right1:away	-13
right1:before	-28
right1:behind	24
right1:between	27
right1:block	-62
right1:broke	-59
right1:burned	-43
right1:by	9
right1:came	-14
right1:captured	-60
right1:carrying	-45
right1:cents	-24
right1:collapsed	-15
right1:confirmed	5
right1:could	99
right1:crossed	73
right1:dead	219
right1:destroyed	-61
right1:did	34
right1:die	133
right1:died	131
right1:displaced	75
right1:drowned	119
right1:each	-32
right1:earthquake	-31
right1:escaped	-43
right1:face	-9
right1:fell	101
right1:fled	103
right1:for	-28
right1:go	69
right1:got	-28
right1:governorates	-12
right1:had	6
right1:has	-20
right1:have	52
right1:here	-4
right1:home	54
right1:homeless	64
right1:hurt	100
right1:in	13
right1:injured	156
right1:inside	-54
right1:into	44
right1:is	10
right1:it	-90
right1:kidnapped	91
right1:killed	4
right1:last	76
right1:left	12
right1:live	-11
right1:lost	54
right1:may	-12
right1:missing	181
right1:more	33
right1:moved	10
right1:mt	-71
right1:names	67
right1:near	-22
right1:needed	47
right1:now	17
right1:of	9
right1:off	66
right1:on	-18
right1:or	-25
right1:out	60
right1:over	28
right1:per	-55
right1:perished	101
right1:places	-58
right1:quake	-24
right1:reached	-51
right1:received	31
right1:recovered	21
right1:returned	-56
right1:said	-137
right1:saw	-101
right1:security	-87
right1:seized	57
right1:set	24
right1:shot	74
right1:sides	-99
right1:sleep	49
right1:spent	29
right1:still	105
right1:succumbed	29
right1:suffered	34
right1:sustained	-19
right1:taken	90
right1:teams	-39
right1:that	-23
right1:the	-8
right1:their	58
right1:this	-47
right1:to	-68
right1:told	-35
right1:took	-31
right1:unaccounted	78
right1:under	-10
right1:units	-66
right1:walked	11
right1:was	41
right1:we	84
right1:went	91
right1:were	25
right1:what	-34
right1:when	-41
right1:who	19
right1:whom	30
right1:whose	27
right1:will	-14
right1:with	21
right1:without	11
right1:words	-62
right1:would	-28
right1:wounded	206
right1:|	123
right1:—	79
right2:	-122
right2:"	-51
right2:#	3
right2:(	-43
right2:)	-42
right2:,	-29
right2:.	-13
right2::	-18
right2:;	-99
right2:a	47
right2:abducted	19
right2:about	-6
right2:according	154
right2:across	15
right2:after	112
right2:aged	-8
right2:all	15
right2:along	-64
right2:also	47
right2:among	-55
right2:and	-55
right2:another	9
right2:are	76
right2:arrested	-72
right2:arrived	37
right2:as	50
right2:asked	-74
right2:at	-58
right2:away	5
right2:back	-8
right2:be	10
right2:been	53
right2:being	96
right2:blocks	-45
right2:board	-111
right2:both	-17
right2:brought	-74
right2:bullet	30
right2:buried	24
right2:burned	-41
right2:burns	105
right2:by	19
right2:carried	-23
right2:children	36
right2:civilians	54
right2:come	-14
right2:confirmed	56
right2:could	59
right2:counted	-73
right2:crossed	96
right2:damaged	-84
right2:dawn	83
right2:day	35
right2:days	-57
right2:dead	114
right2:died	99
right2:displaced	132
right2:down	-108
right2:driven	55
right2:early	88
right2:eight	-33
right2:evacuated	70
right2:every	-43
right2:fire	-37
right2:five	52
right2:fled	-24
right2:flown	72
right2:food	-44
right2:for	32
right2:found	63
right2:four	27
right2:free	97
right2:freed	79
right2:friday	90
right2:from	127
right2:gaza	-27
right2:girls	70
right2:given	-12
right2:gone	77
right2:gunshot	73
right2:had	-27
right2:half	-54
right2:handed	51
right2:has	-33
right2:have	18
right2:he	18
right2:held	65
right2:her	15
right2:here	-28
right2:his	-28
right2:hold	-33
right2:home	112
right2:hospital	20
right2:hurt	140
right2:i	-22
right2:if	20
right2:in	36
right2:including	112
right2:india	-20
right2:indonesia	-37
right2:injured	124
right2:injuries	9
right2:injuring	31
right2:intensive	93
right2:internally	36
right2:into	68
right2:is	-47
right2:it	-86
right2:its	-67
right2:january	-72
right2:june	-14
right2:kidnapped	-32
right2:killed	97
right2:last	41
right2:leaving	-87
right2:led	32
right2:left	36
right2:let	-27
right2:lives	-13
right2:lost	-4
right2:magnitude	-57
right2:many	-45
right2:medical	-59
right2:missing	136
right2:monday	88
right2:month	-89
right2:more	67
right2:morning	-66
right2:most	9
right2:mostly	90
right2:moved	-33
right2:much	-21
right2:my	37
right2:nearly	47
right2:never	5
right2:night	-17
right2:no	-26
right2:noon	5
right2:not	64
right2:now	-85
right2:number	79
right2:october	24
right2:of	-4
right2:off	40
right2:officials	71
right2:on	-37
right2:one	33
right2:or	-29
right2:our	44
right2:out	-51
right2:over	-21
right2:overnight	-11
right2:perished	66
right2:picked	-118
right2:police	-60
right2:pulled	-86
right2:registered	-25
right2:reported	65
right2:reportedly	58
right2:rescued	-99
right2:returned	8
right2:said	-5
right2:saturday	42
right2:says	-88
right2:seized	-43
right2:seven	85
right2:she	-86
right2:shot	38
right2:signed	36
right2:since	90
right2:six	105
right2:so	-53
right2:soldiers	69
right2:some	-15
right2:sources	-87
right2:spent	-40
right2:state	72
right2:still	69
right2:strong	-54
right2:struck	39
right2:sunday	91
right2:survived	-22
right2:ten	-99
right2:than	-96
right2:that	22
right2:the	21
right2:their	7
right2:them	16
right2:then	21
right2:there	111
right2:these	63
right2:this	30
right2:those	129
right2:three	36
right2:thursday	-19
right2:to	10
right2:took	-65
right2:treated	-85
right2:tried	-65
right2:tuesday	65
right2:two	5
right2:unaccounted	110
right2:under	84
right2:up	25
right2:uprooted	30
right2:us	18
right2:waiting	-7
right2:war	47
right2:was	-75
right2:wednesday	37
right2:week	70
right2:went	-39
right2:were	76
right2:what	11
right2:when	99
right2:where	40
right2:which	-58
right2:who	-114
right2:whom	36
right2:will	11
right2:with	-34
right2:within	-29
right2:without	-15
right2:women	-8
right2:working	-44
right2:would	-22
right2:wounded	149
right2:wounding	21
right2:wounds	48
right2:year	-29
right2:yet	103
right3:	49
right3:"	10
right3:#	-29
right3:(	-40
right3:)	85
right3:.	-92
right3::	-69
right3:;	-48
right3:a	47
right3:about	45
right3:according	6
right3:after	64
right3:again	38
right3:air	-12
right3:alive	-10
right3:all	96
right3:alone	-36
right3:among	-74
right3:an	8
right3:and	8
right3:are	78
right3:around	-3
right3:arrested	-84
right3:as	13
right3:at	-57
right3:away	-53
right3:back	104
right3:be	30
right3:been	-33
right3:before	67
right3:being	92
right3:between	-52
right3:boat	-45
right3:both	-69
right3:brought	57
right3:burns	50
right3:but	106
right3:by	16
right3:came	70
right3:capital	-53
right3:care	-63
right3:carried	-38
right3:children	45
right3:chinese	83
right3:city	-18
right3:civilians	65
right3:coast	-19
right3:come	13
right3:confirmed	36
right3:cook	95
right3:countries	-76
right3:country	-93
right3:critical	47
right3:day	-70
right3:days	-5
right3:dead	105
right3:deaths	-94
right3:did	69
right3:died	31
right3:displaced	121
right3:dollar	-86
right3:down	-3
right3:drones	-36
right3:earthquake	-51
right3:eight	67
right3:evening	12
right3:family	10
right3:first	64
right3:five	11
right3:for	64
right3:forced	54
right3:former	-32
right3:found	-75
right3:four	-23
right3:freed	-13
right3:gaza	83
right3:given	-4
right3:go	-14
right3:gone	45
right3:government	-65
right3:group	48
right3:guard	-14
right3:had	34
right3:half	-56
right3:has	-20
right3:have	6
right3:he	-145
right3:held	93
right3:helicopters	-107
right3:help	-12
right3:his	43
right3:home	13
right3:homes	-35
right3:hospital	21
right3:hours	-73
right3:house	58
right3:hurt	37
right3:i	13
right3:identified	10
right3:infants	60
right3:injured	118
right3:injuries	-9
right3:intensive	68
right3:into	-45
right3:is	-27
right3:israeli	57
right3:it	-8
right3:its	-16
right3:kidnapped	67
right3:killed	38
right3:last	-128
right3:left	-20
right3:line	-72
right3:lives	48
right3:living	4
right3:local	15
right3:lost	-78
right3:made	-42
right3:march	55
right3:mayor	-9
right3:members	95
right3:men	58
right3:minors	23
right3:missing	67
right3:months	23
right3:more	90
right3:morning	-45
right3:most	-49
right3:moved	56
right3:national	62
right3:near	87
right3:new	10
right3:nigeria	-53
right3:night	-67
right3:nine	86
right3:no	-64
right3:noon	30
right3:not	-25
right3:number	-25
right3:october	-7
right3:of	-8
right3:off	11
right3:on	-16
right3:one	-40
right3:or	18
right3:other	-54
right3:out	-45
right3:over	25
right3:overnight	49
right3:own	41
right3:people	-78
right3:police	45
right3:population	-24
right3:provinces	-36
right3:pupils	-15
right3:put	35
right3:recorded	11
right3:recovered	63
right3:red	39
right3:region	-16
right3:relatives	24
right3:remain	-8
right3:reported	29
right3:rescued	-13
right3:residents	-81
right3:return	-35
right3:road	31
right3:room	-78
right3:s	-42
right3:said	-101
right3:same	24
right3:say	22
right3:says	73
right3:school	11
right3:security	98
right3:seized	-34
right3:sent	-44
right3:september	-62
right3:seriously	23
right3:seven	-48
right3:she	-47
right3:shelters	88
right3:shot	-49
right3:side	21
right3:since	84
right3:six	87
right3:soldiers	-36
right3:some	-15
right3:south	56
right3:state	-11
right3:still	-3
right3:street	-30
right3:sudan	9
right3:sudanese	-31
right3:taken	134
right3:tea	17
right3:teachers	50
right3:ten	105
right3:thai	-22
right3:that	-155
right3:the	35
right3:their	-20
right3:them	35
right3:there	48
right3:they	43
right3:third	-3
right3:this	72
right3:those	-41
right3:three	-9
right3:through	-19
right3:to	32
right3:told	-22
right3:town	62
right3:treated	-39
right3:twelve	-27
right3:two	-17
right3:un	-33
right3:unaccounted	67
right3:under	-33
right3:uprooted	-6
right3:war	-45
right3:was	74
right3:water	19
right3:way	64
right3:we	43
right3:week	-53
right3:were	-19
right3:when	55
right3:which	46
right3:who	22
right3:whom	-49
right3:will	-48
right3:with	-15
right3:within	33
right3:without	-30
right3:woman	69
right3:women	83
right3:would	-22
right3:wounded	24
right3:wounds	81
right3:year	28
right3:years	-75
right3:yet	21
right3:—	-66
share:0	-248
share:1	-184
share:2	-143
share:4	39
share:5	20
share:7	11
share:more	12
short	-37
size:1	-123
size:9	-38
size:99	-22
size:999	-31
size:9999	-11
size:more	49
verdict:abducted	68
verdict:casualties	23
verdict:claim	117
verdict:dead-in-captivity	8
verdict:displaced	68
verdict:held	49
verdict:injured	56
verdict:killed	70
verdict:open	-42
verdict:out	-269
verdict:prisoners-exchanged	53
verdict:refugees	50
verdict:released	92
verdict:returned	-45`,
  measure: `
alike:abducted	0:-35 1:-10 2:-41 3:8 4:33 5:11 6:18 8:-44 9:-15
alike:dead-in-captivity	0:-9 2:-9 4:-12 5:17 6:-19 8:-33 10:29
alike:displaced	0:25 1:-31 2:-20 3:21 4:-29 5:32 6:-30 7:-49 8:-31 9:-12 10:-51
alike:held	2:9 4:-33 6:-16 8:-15 10:11
alike:injured	0:-22 1:-20 2:-22 3:35 5:-18 6:-15 7:-14 8:24 10:-12 11:-26
alike:killed	2:-56 4:-13 5:-11 7:-18 8:27 10:-85 11:-11
alike:missing	0:11 1:15 3:18 4:-9 5:-28 6:-25 7:-36 11:13
alike:prisoners-exchanged	0:-19 2:-13 3:-10 4:-30 6:-27 7:-8 8:53 10:-49
alike:refugees	0:-19 1:-15 3:-23 6:-32 7:9 9:53 10:-8 11:-39
alike:released	0:10 3:-13 4:24 5:-22 7:-10 8:-36 9:-15 11:-8
alike:returned	0:24 1:-14 2:-12 3:13 4:-24 6:15 8:-32 9:-63 10:11 11:-18
any	1:-24 2:-19 7:-9 8:-19 11:-21
bare:1	0:-94 1:-21 2:38 3:-67 4:-81 5:8 6:-18 7:-49 8:8 10:21 11:-56
bare:9	0:-40 1:-16 2:12 3:-134 4:27 6:12 8:-23 9:-139 11:-141
bare:99	1:-115 2:-12 3:-160 5:24 6:22 8:-19 9:-171 11:-68
bare:999	0:16 2:-37 3:-8 4:-71 6:-17 7:-16 9:-33 10:13 11:-26
bare:9999	0:-23 1:17 2:-92 3:36 4:-60 6:-15 7:-28 8:15 9:-25 10:-25 11:-13
bare:more	0:-91 2:-93 3:65 4:-129 5:-114 6:-74 7:-71 8:-66 9:48 10:-65 11:39
before:abducted	1:-19 2:-20 3:-32 4:17 5:-38 7:-28 8:-22 9:-20 10:-9 11:-20
before:allocated	6:9
before:casualties	0:-15 1:17 2:-12 3:14 4:-11 5:-12 7:-11 8:-18 9:-12 10:-10
before:dead-in-captivity	0:-12 2:-10 4:37 8:-28 10:-36
before:delivered	3:-14 9:16
before:displaced	0:-25 1:-29 2:-14 3:26 4:-20 5:-36 6:-36 8:-24 9:10 10:-35
before:held	0:-62 2:18 4:18 5:-16 6:8 8:-12 9:-11 10:-22
before:injured	0:19 1:-28 2:-47 4:-51 5:14 6:-37 7:16 8:17 9:-40 10:-58 11:-25
before:killed	1:-91 2:-24 3:-23 5:34 6:-26 7:47 8:-71 9:-57 10:-80 11:-90
before:missing	0:-24 1:-26 3:21 4:-30 5:-19 6:-9 7:15 8:-30 9:-22 10:-37 11:-14
before:prisoners-exchanged	0:-36 1:-8 3:-11 4:-42 5:-15 6:-48 7:-14 8:29 9:-13 10:11
before:refugees	3:8 5:-12 6:-23 7:-12 9:-15 11:23
before:released	0:9 1:-9 2:20 3:-15 5:11 6:-32 7:-12 8:-18 11:-14
before:requested	3:-30 9:30
before:returned	0:-14 2:-11 3:13 4:-9 7:-11 8:-21 9:-13 10:-22
behind:abducted	1:-12 2:-62 3:-43 4:-72 5:-21 6:31 7:-21 8:15 9:-16 11:-19
behind:dead-in-captivity	0:21 2:8 6:-34 8:-36 10:-11
behind:delivered	6:10
behind:displaced	0:-38 2:-25 4:-27 5:-20 6:20 7:-17 8:-19 9:-28 10:-37 11:21
behind:held	0:12 1:-20 2:11 3:-28 4:-9 5:-29 7:-37 9:-33 11:-12
behind:injured	1:-44 2:-50 3:-62 4:-66 5:-10 6:69 7:-38 9:-56 10:-70 11:-44
behind:killed	1:24 2:-14 3:-92 4:-73 6:10 7:-18 8:-10 9:-14 10:11 11:-53
behind:missing	0:-35 1:-45 2:-44 3:-36 4:20 6:44 8:-32 9:-41 10:-51 11:-27
behind:prisoners-exchanged	0:-36 1:-12 2:-38 3:19 4:-57 5:-25 6:-55 7:-25 8:58 9:-36 11:-35
behind:refugees	0:-14 1:-10 2:-8 3:29 4:-19 5:-30 7:-23 8:-8 10:-18 11:-13
behind:released	0:38 1:-8 2:-51 3:-13 4:-67 5:-33 7:-15 8:-26 9:-9 10:12 11:-19
behind:requested	3:29 6:-12 9:-23 11:-16
behind:returned	1:-13 2:-11 4:-33 6:-48 7:-15 8:-26 9:-33 10:28 11:21
ending:ad	0:-36 1:19 2:-26 3:-47 4:-26 5:-58 6:74 7:-52 8:-15 9:-15 10:-12 11:-9
ending:al	5:27 6:-29
ending:an	0:8 2:-15 6:15 7:15 8:-18 10:-25
ending:ar	0:-9 5:13
ending:at	0:-20 2:22 3:-10 4:-17 5:-14 6:-28 10:16
ending:ay	2:14 3:10 4:21 5:-15 6:-27 7:-10 9:-8 10:-20
ending:ce	0:-34 1:29 2:-10 3:-46 4:14 7:-31 9:29 10:-23 11:-42
ending:ch	0:-13 2:-8 3:-17 4:-22 5:-33 6:42 7:-28 10:-22
ending:ck	0:-8 10:-16 11:16
ending:de	8:-27 10:28
ending:ds	0:-8 3:12 8:-8
ending:dy	0:-13 3:-22 4:14 5:-10 7:20 10:-12
ending:ed	0:-32 1:-64 2:9 4:-50 5:38 6:-23 7:-93 8:19 9:-13 10:13 11:-15
ending:en	0:12 1:-8 2:-29 5:11 6:-36 7:-30 8:-12 9:-26 10:-10 11:-12
ending:ep	4:-12 6:-8 9:21 10:-21
ending:er	0:29 1:-11 2:12 3:-21 4:-39 5:-58 7:-42 8:-9 9:-8 10:-14 11:28
ending:es	0:11 1:25 2:-22 3:-13 5:-51 6:-15 7:15 8:-24 9:-21 10:-38 11:-24
ending:ft	0:11 2:-19 3:-9 4:-37 5:23 6:-46 7:-36 8:18 9:-24 10:11 11:-17
ending:gs	0:16
ending:ht	3:18 4:8 5:-8 6:11 9:-16
ending:id	2:-8 5:-24 6:32
ending:in	0:-30 1:-13 2:-51 3:33 4:35 6:-56 7:11 8:-38 10:-44 11:-30
ending:is	4:-11 6:20
ending:ke	5:23 6:-21
ending:ld	0:-22 1:-10 2:-35 3:-41 5:-13 7:-18 8:14 9:27 10:23 11:-22
ending:ll	0:-13 1:-10 3:22 4:17 5:-33 6:-36 7:28 8:-48 9:9 10:-16 11:-51
ending:ly	4:-13 5:46 6:-34 7:-12
ending:me	0:-35 1:-8 2:-31 4:-40 5:-36 6:13 7:-13 8:-26 10:36
ending:nd	0:-8 4:15 6:8 10:-8
ending:ng	2:-23 3:-16 4:-14 5:-42 6:-65 7:59 8:25 9:13 10:-48
ending:ns	0:24 2:12 4:-18 5:29 6:-40 7:-13 8:-11 10:-28
ending:nt	0:-24 1:-9 2:-18 3:-28 7:-20 8:-17 9:9
ending:ok	6:-27 9:22
ending:om	0:16 1:-25 2:9 4:-9 5:-50 6:-9 7:11 9:-42 10:-24 11:-14
ending:ot	0:-15 2:30 4:-29 5:-21 6:-20 7:-8
ending:pt	3:10
ending:rd	0:-8 6:16
ending:re	1:-9 2:-40 3:-30 4:-31 7:-44 8:-13 9:-38 10:30
ending:rs	0:-10 4:13
ending:rt	5:51 6:-37 7:-39
ending:se	0:-11 3:13 5:-11 6:14 10:-9
ending:ss	3:14 5:-17 6:26 7:-21 9:-24 11:-10
ending:st	0:-17 1:10 2:-27 3:30 4:-24 5:-20 6:27 7:-13 8:-13 9:-29 11:-19
ending:th	0:-36 2:-10 3:19 4:-35 5:51 7:-37 8:-19 9:-32 10:-41 11:-10
ending:to	3:13
ending:ts	3:13 6:-12
ending:ut	0:-8 4:-9 5:-13 6:12 8:-18 10:17
ending:ve	1:-23 4:-22 6:-15 7:-42 10:-22 11:19
ending:wn	3:9 5:23 6:-9 7:-11
equal:abducted	0:69 1:15 2:-11 3:-27 5:-46 6:-36 7:-40 8:-14 9:-18 10:-47 11:-12
equal:casualties	0:23 1:25 5:-13 6:-37 7:-9 9:-8
equal:dead-in-captivity	0:-50 2:16 3:-8 4:-11 5:-22 10:8
equal:displaced	0:-15 3:40 5:-15 6:-34 7:-9 8:-8 9:-27 10:-12 11:-10
equal:held	0:-22 2:-59 3:-12 4:55 5:-9 6:-52 7:-8 8:-35 10:12 11:-12
equal:injured	0:-56 1:-21 2:11 5:27 7:-36 8:-45 9:-35 11:-17
equal:killed	0:-38 1:-10 2:41 3:-88 4:-35 5:-10 6:40 7:-13 8:-18 9:-58 10:-37 11:-58
equal:missing	0:19 1:-17 2:-16 3:-40 4:-17 5:-34 6:-31 7:41 8:-31 9:-23 10:10 11:-9
equal:prisoners-exchanged	0:-40 1:-14 2:-47 3:-26 4:-56 5:-29 6:-59 7:-24 8:58 9:-22 10:8 11:-13
equal:refugees	0:-9 2:-10 4:-38 6:-10 7:-10 8:-27 9:-13 10:43 11:10
equal:released	0:-49 1:-11 2:-47 3:-9 4:8 6:-46 8:-50 9:-13 10:52
equal:returned	0:-13 2:-14 3:-16 4:12 6:-20 7:-21 9:-28 10:8 11:15
form:digits	2:-65 3:19 4:-32 5:9 6:-16 7:-31 10:-23
form:dual	6:14
form:mixed	0:-18 1:-20 2:-20 4:-34 5:-33 6:-70 7:-49 8:-24 9:29 10:-37 11:22
form:range	1:11 2:-14 3:-19 4:-17 5:-33 7:18 8:21 10:-30 11:-42
form:singular	0:-10 1:-47 2:31 3:-115 4:-29 5:-17 6:14 7:-16 8:-11 9:-32 10:-9 11:-77
form:vague	0:32 2:-32 3:-29 4:-36 5:8 6:-28 7:32 9:-12 10:-26 11:-16
form:words	0:-17 1:-25 2:-14 3:-56 4:25 5:-9 6:13 8:-26 9:-58 10:15 11:-70
headline	0:-25 1:-31 2:-37 5:-34 6:23 7:8 10:-10 11:-64
here:#aboard	0:33 1:-9 2:-38 3:-14 4:-58 5:-22 6:10 8:-8 10:-48
here:#aid	0:-59 2:8 3:13 4:-60 6:-26 7:-24 9:16 10:-33 11:10
here:#alive	0:-22 1:-19 3:23 4:13 5:-20 6:-40 7:15 8:-18 9:-27 10:9 11:-26
here:#captives	0:31 1:-58 2:26 3:-56 4:12 5:-50 6:-56 7:-83 9:-69 10:20 11:-65
here:#captors	0:47 1:9 2:-24 3:-39 4:20 5:-41 6:-18 7:-76 8:-59 9:-32 10:-10 11:-8
here:#commerce	0:26 1:-30 2:-14 5:-26 8:-44 9:-16 10:-18 11:-20
here:#conference	9:14 11:-10
here:#containing	0:-12 3:9 4:-14 6:11 7:-9 8:-8 11:-25
here:#contest	0:15 1:-21 2:-51 3:-27 5:-9 7:17 8:-43 11:-17
here:#crossing	0:-42 1:-45 2:-64 3:-33 4:-80 5:-18 6:-23 7:-33 9:52 11:19
here:#custody	0:-9 1:-17 2:10 3:-42 5:-50 6:-26 7:-28 8:48 9:-42 10:-29 11:15
here:#demand	2:-26 3:-13 5:-19 6:-26 7:16 9:-12 11:-8
here:#disease	0:-11 2:22 3:-19 4:-10 5:13 7:-17 8:-21 9:-9 10:-12 11:-9
here:#displacement	0:-84 1:-15 2:-18 3:67 4:-64 5:-33 6:-62 7:-58 8:-43 9:-19
here:#duty	0:-69 1:-24 3:-20 4:8 5:-20 6:15 7:-9 8:-41 9:-37 10:12 11:13
here:#exchange	0:-39 1:-17 2:-32 3:11 4:-26 5:-39 6:-34 7:-45 8:58 9:-37 10:-16 11:-50
here:#execution	0:-19 2:9 5:-10 8:-11
here:#given-back	0:-20 1:-16 2:-18 3:-37 4:-46 7:-26 8:39 9:-28 11:-18
here:#giving-from	1:-66 3:-58 5:-21 7:-17 8:-40 9:-17 11:28
here:#group	0:33 1:-11 2:12 5:-46 6:-14 7:-54 8:-53 9:-55 10:22 11:-28
here:#handover	0:-46 2:20 3:-48 4:18 5:-41 6:-52 7:10 9:-25 10:8
here:#hostages	0:-39 1:-21 2:24 4:-21 5:-16 6:-43 7:-36 8:-20 9:-22 10:32 11:-22
here:#interview	0:-9 5:-8 7:9
here:#losing-side	0:-22 1:-12 3:-32 4:-20 5:-20 6:-13 7:-25 8:38 9:-13 10:9 11:-11
here:#need	0:-30 1:-19 2:-29 3:9 4:-11 5:-20 6:13 7:-25 8:-37 9:18 10:35 11:-28
here:#prisoners	1:-28 2:-23 3:-36 5:-46 6:-29 7:-43 8:71 9:-23 10:-60 11:-23
here:#receiving	1:-15 2:-55 3:-56 4:-62 5:15 6:37 7:-61 8:-36 9:-59 10:12 11:41
here:#remainder	0:-33 1:-15 2:-52 3:11 4:59 5:-40 6:-38 7:10 9:-11 11:-25
here:#rescue	0:-14 1:-18 3:-28 4:-74 5:18 6:-10 8:-53 9:-34 10:27 11:11
here:#rumour	0:22 5:-13 6:-10 10:-11
here:#since	1:10 2:-84 4:-37 5:-19 6:-10 9:-9 10:-23
here:#state	0:-19 1:-67 2:-34 3:-59 4:-15 5:-16 7:-36 8:35 9:8
here:#statement	0:-13 4:-10 5:-12 6:32 7:-19 10:-13
here:#travel	0:-26 1:-13 2:-15 3:-36 4:-11 5:-10 6:9 7:22 8:14 9:-25 10:-13 11:-13
here:abducted	0:137 1:-52 2:-88 3:-42 4:-25 5:-79 6:-78 7:-99 8:-30 9:-68 10:-27 11:-84
here:allocated	0:-31 1:-40 3:-51 5:-45 6:-26 7:-62 8:16 9:-9 10:38 11:-32
here:casualties	0:-34 1:49 2:-21 3:-32 4:-19 6:-21 7:-24 8:-26 9:-23 10:-20 11:-11
here:dead-in-captivity	0:-23 2:30 4:8 5:-11 6:-25 10:-14
here:delivered	1:-65 2:-32 4:-13 5:8 6:-27 7:8 8:-16
here:displaced	0:-64 1:-36 2:-21 3:114 4:-48 5:-44 6:-89 7:-76 8:-97 9:19 10:-26 11:-14
here:held	0:-61 1:-40 2:21 3:-75 4:122 5:-80 6:-85 7:-49 8:-21 9:-27 10:-15 11:-94
here:injured	0:-51 2:-49 3:-87 4:-73 5:167 6:-79 7:-75 8:-84 9:-69 10:-66 11:-101
here:killed	0:-50 1:21 2:55 3:-92 4:-41 5:-49 6:96 7:-12 8:-79 9:-81 10:-96 11:-173
here:missing	0:-38 1:27 2:-24 3:-79 4:-50 5:-101 6:-111 7:164 8:-84 9:-114 10:-117 11:-89
here:pledged	0:21 1:-33 2:11 3:-13 6:-29 7:-25 9:-10 10:18 11:-48
here:prisoners-exchanged	0:-55 1:-70 2:-9 3:-54 4:-14 5:-25 6:-14 7:-46 8:66 9:-43 10:8 11:37
here:refugees	0:-33 1:-56 2:-85 3:-9 4:-43 5:-38 6:-65 7:-48 8:-39 9:92 10:-36
here:released	0:-35 1:-87 3:-58 4:-37 5:-73 6:-61 7:-49 8:25 9:-104 10:109 11:-20
here:requested	0:-20 1:-43 2:-29 3:-41 4:27 6:-16 8:14 10:-49
here:returned	0:-10 1:-65 3:-58 4:-78 5:-11 6:-33 7:-66 9:-56 11:108
here:said	2:-12 3:-29 5:-11 6:11 8:-34 9:-29 10:-34
here:set	0:-31 1:-54 2:11 3:-39 4:-79 6:30 9:-69 10:-22 11:-10
here:total	0:21 1:-28 2:-25 4:8 6:-32 7:15 8:-23 9:-33 10:10
item	1:-40 2:-37 3:38 4:-16 5:-11 6:-29 7:-12 8:-33 9:-11 10:-46 11:-20
last:claim-abducted	0:18 1:-35 3:-19 4:31 5:-23 6:-43 7:-9 8:-17 9:-57 11:-48
last:claim-allocated	1:-9 3:-9 5:-21 6:22 9:16 11:-23
last:claim-casualties	0:-13 1:55 2:-26 3:-49 4:11 5:-33 6:-8 7:-33 8:-29 9:-37 10:-23 11:-20
last:claim-dead-in-captivity	0:-24 1:-8 2:38 3:20 4:-11 5:-20 6:-24 7:-26 8:-20 9:-10 11:-10
last:claim-delivered	0:-19 1:9 4:-12 5:-12 6:-15 7:-21 9:36 11:-37
last:claim-displaced	0:-36 1:-61 2:-48 3:46 4:-22 5:-25 6:-25 7:-81 8:-54 9:24 10:-85
last:claim-held	0:-9 1:-27 2:29 3:-10 4:23 5:-64 6:-63 7:-13 8:-24 9:-38 10:20 11:-32
last:claim-injured	0:-48 1:-15 2:-83 3:-18 4:-25 5:68 6:-14 9:-84 10:-29 11:-42
last:claim-killed	2:-60 3:-59 4:-47 6:28 8:-46 10:-30 11:-18
last:claim-missing	0:-12 1:-39 2:-48 3:-15 4:19 5:-50 6:-28 7:46 8:-58 11:-68
last:claim-pledged	0:-15 1:14 3:17 4:-8 5:12 6:-11 7:-27 8:-13 9:-38 11:-18
last:claim-prisoners-exchanged	0:-43 1:-34 2:-16 3:-32 4:-9 5:-13 6:-12 7:-39 8:52 9:-30 10:-48 11:-15
last:claim-refugees	1:-35 2:-21 3:-57 6:-38 7:-63 8:-22 9:44 10:-42 11:26
last:claim-released	0:-30 1:-35 4:13 5:-23 6:-19 7:-23 8:-16 9:-44 10:15 11:-43
last:claim-requested	0:-21 3:-24 4:-13 5:-26 6:36 7:-17 10:-16 11:-17
last:claim-returned	0:-37 1:-28 2:-39 3:-48 4:-15 5:-53 6:8 7:-46 9:17 10:-18 11:58
last:claim-total	3:-26 5:-11 7:9 9:14 11:17
left1:	0:26 3:-26 4:-21 5:46 6:-59 8:-17 9:-27 10:-21
left1:"	0:-19 1:29 2:-87 3:-55 4:-23 5:-23 6:24 7:-21 8:-17 9:8 10:-17
left1:#	0:-32 5:-15 6:43 7:-21
left1:(	0:-39 1:-16 2:-16 3:-9 4:-24 9:-39 10:-28 11:28
left1:,	0:-20 1:-93 2:-28 4:-14 7:-19 8:-14 9:-9 10:-16 11:-10
left1:-	0:-33 2:-18 3:36 4:-51 5:-25 7:-21 8:-27 9:-33 10:52 11:-24
left1::	0:-15 2:-27 3:21 4:-14 5:-56 7:-32 8:-19 9:-10 10:14
left1:;	0:-63 1:-33 2:-17 3:-14 5:11 6:-36 7:13 9:-17 10:19
left1:abducted	0:24 6:-28 10:-8
left1:admitted	5:16 6:-14
left1:after	3:-15 5:-11 6:13 9:12
left1:against	0:9 7:-15
left1:all	0:-43 2:-16 3:8 4:-33 5:-29 6:16 7:-14 8:-23 10:42
left1:alone	3:-25 11:26
left1:among	0:14
left1:and	0:-16 1:-66 4:-9 6:-27 8:13 9:-17 10:-15 11:-25
left1:another	0:9 1:-11 2:-13 4:16 5:15 6:-39 8:-19 10:-28 11:-34
left1:are	0:-27 2:-9 3:18 4:-11 5:-23 6:10 7:-15 8:23 9:-12 10:-25 11:-9
left1:as	0:16 3:-12 4:-15 6:-22 7:14 8:-20 9:-20 10:15 11:13
left1:at	0:22 1:8 2:-42 3:-40 4:-36 5:13 6:-9 8:19 10:-37
left1:back	2:-16 3:-22 6:25 8:-16 9:-21 10:-19 11:26
left1:been	0:-16 3:-18 4:-8 6:26 7:-10 9:-12 10:-10
left1:before	0:-9 3:-9 4:-15 6:26 10:-15
left1:believes	2:21 4:-27 6:-17 8:-8
left1:brought	8:-14 10:17
left1:buried	0:-14 2:18 4:-17 5:-10 6:10 7:-9 10:-8
left1:but	3:14 4:13 5:13 6:-10 10:-13 11:-9
left1:camp	3:-19 9:25 11:-24
left1:captured	0:23 4:-18 6:-17
left1:carried	0:-10 3:-10 4:-9 5:-28 6:28 8:14 10:-12
left1:claimed	1:22 3:-10 5:-15 7:-11 9:-16
left1:confirmed	0:13 5:-16 6:35 7:-20 10:-14
left1:cost	0:-10 3:-18 6:35 9:-11
left1:counted	1:17 2:-13 3:-33 4:-28 5:-28 6:34 7:-25 8:-16 9:-17 10:-23 11:-30
left1:counts	6:9
left1:dead	5:-16 6:28
left1:did	6:12
left1:displaced	3:28 6:-22 9:-8
left1:down	3:-24 4:-15 5:-11 6:28 7:-15
left1:driven	0:-9 3:36 6:-11 8:-8 9:-25 11:-15
left1:drove	0:-10 5:-11 6:-22 9:16 11:-16
left1:first	4:-15 10:16
left1:for	0:-61 1:-20 4:-15 5:-27 6:-17 7:15 8:22 11:-40
left1:forced	3:32 5:-17 6:-16 11:-8
left1:found	0:-13 5:-8 6:39 7:-18 10:-13
left1:free	0:-19 4:-11 10:25 11:-8
left1:freed	0:-17 2:-10 3:-9 4:-24 5:-9 6:-14 7:-11 8:13 10:19
left1:from	0:8 1:12 2:-12 3:11 4:-32 6:12 7:-16 8:-15 10:-28
left1:further	0:-15 1:-11 3:-20 7:15 9:34 10:-10 11:-25
left1:gave	0:-20 6:30 9:-16
left1:go	0:-13 5:-9 6:14 10:18
left1:got	3:13
left1:had	3:-16 5:21 6:-13 9:12 11:-22
left1:has	0:-33 2:-27 3:-31 4:16 5:-19 6:-23 7:34 8:-20 9:10 11:-29
left1:have	0:-46 2:-21 3:12 5:15 6:-9 7:12 8:-8 9:-9 10:-36 11:-28
left1:helped	11:11
left1:his	0:-9 1:-11 2:-9 4:-11 5:21 6:-13 8:-13
left1:hits	6:17 7:-13
left1:hold	0:-32 3:-26 4:32 6:-20 7:-8 8:-9 9:24 10:-13 11:-18
left1:holding	0:-10 2:-9 4:38 5:-10 6:-36 10:-14
left1:holds	0:-9 1:-9 2:-8 3:-11 6:28 9:-28 11:-16
left1:home	3:-8 6:-9 8:20 10:-30
left1:hosts	3:-12 9:18 11:-16
left1:in	0:-20 4:-14 5:14 6:-30 7:-22 8:-8 9:22 10:-9 11:-32
left1:include	0:-9 5:-19 6:27
left1:included	5:8
left1:including	0:-15 2:10 4:-39 5:16 6:11 7:-34 8:18 9:-36 11:-9
left1:injured	0:-16 3:-34 5:62 6:-50 7:-8 11:-9
left1:injuring	5:43 6:-35 7:-8
left1:is	0:-33 1:-11 2:27 3:8 4:-39 5:-50 6:8 7:-17 8:-11 10:-27 11:-24
left1:its	3:10
left1:just	0:-25 2:-9 4:25 5:-18 6:-34 7:-8 9:17 10:-19 11:-19
left1:kill	0:-20 2:-12 4:-8 5:-8 6:38 10:-8
left1:killed	0:-58 1:-31 2:-27 3:-66 4:-24 5:-53 6:111 7:-37 8:-16 9:-18 10:-14 11:-15
left1:killing	0:-32 2:-8 3:-22 5:-26 6:67 7:-11 10:-11
left1:kills	5:-35 6:52 7:-18
left1:last	0:-14 4:31 6:-25 7:27 10:-36
left1:leaves	0:-27 2:-13 4:30 5:-15 7:23 8:-14 9:-11 10:-33 11:-12
left1:leaving	3:17 9:-15
left1:left	0:-19 2:-23 3:-11 4:29 5:-28 7:19 8:-15 9:-23 10:-25 11:-28
left1:let	0:-29 2:-9 3:-23 4:-31 5:-14 6:-19 7:-12 8:10 9:-11 10:22 11:18
left1:lists	4:-10 5:-11 7:21 8:-13 9:-15 11:-11
left1:logged	1:17 6:-18
left1:lost	0:-17 1:-8 2:-16 3:-9 4:-21 5:-24 6:68 7:-28 9:-10 10:-8
left1:made	0:-16 2:-8 3:15 4:-28 6:29 7:-15
left1:makes	2:-8 6:13 7:-8 8:-12 10:14
left1:met	0:-11 2:-8 4:23 5:-14 6:-27 7:-13 9:11 10:-15 11:-18
left1:move	3:8 6:-9 9:13 11:-15
left1:not	0:48 2:-16 4:-20 6:-37 7:-18 8:-8
left1:now	0:-16 1:-8 3:-22 4:-20 5:-17 6:-20 7:15 8:-18 9:-12 10:23 11:-15
left1:of	0:29 1:-48 3:-20 4:-44 5:-9 6:14 7:12 8:-10 9:-53 10:-34
left1:off	0:29 3:25 6:-26 9:-21 10:-16 11:-24
left1:on	5:15
left1:only	0:-43 3:-34 4:-29 5:-12 6:18 8:-17 10:18 11:11
left1:or	3:22 9:-14
left1:other	0:-27 1:-13 2:-26 3:-25 6:-23 7:15 8:-10 9:-22 10:15
left1:out	0:-26 2:-12 3:23 4:-27 5:-34 6:37 7:-25 9:-18 10:-37 11:-17
left1:over	0:-22 2:9 4:-33 8:-11 10:24
left1:pass	3:-20 6:15 9:22 10:-8 11:-15
left1:passed	3:10 11:-12
left1:put	0:-37 2:-10 4:-34 5:-10 6:32 7:-10 10:10
left1:reach	5:-8 6:33 7:-26
left1:reached	4:-16 5:-14 6:27 7:-11 9:-8
left1:received	0:-13 2:-13 3:-27 4:-11 5:23 7:-9 9:-23 10:8
left1:recorded	1:24 3:12 4:-10 5:8 6:-36 7:-20 9:-9
left1:registered	3:-10 5:-18 6:15 7:-11 9:-16
left1:release	0:-18 4:-26 8:20 10:12
left1:released	0:-8 4:-10 8:25 10:-19
left1:remaining	0:-30 2:-12 4:19 5:14 6:-36 7:17 8:12 9:-13 10:-17 11:-10
left1:reported	0:18 3:-10 4:-17 5:-28 6:16 8:-17 10:-18
left1:reports	3:-12 5:-12 9:9
left1:s	0:12 3:11 4:-9
left1:said	1:-14 2:-18 3:17 4:-23 5:-9 6:-20 7:-15 10:10
left1:saw	0:-26 2:-19 4:-31 5:25 7:-10 10:-22
left1:say	2:-17 3:-18 4:-11 6:31 9:17
left1:says	0:-42 1:-27 2:-31 4:14 7:-14 11:-55
left1:seized	0:26 6:-18 8:-12 10:-8
left1:sent	3:29 4:-8 6:-31 7:-15 8:17
left1:shot	0:-8 5:-8 6:11
left1:show	0:9 2:29 3:-8 4:-29 6:-40 7:-10 8:-9 9:-10 10:-13
left1:showed	4:21 6:-20
left1:so	0:-19 2:-9 3:-16 4:46 5:-17 6:-29 7:-33 9:-8 10:-16 11:-13
left1:sunday	3:-22 6:8 9:11 11:-10
left1:taken	0:35 4:-8 5:-12 6:-35
left1:that	0:25 1:-62 2:26 3:-47 4:-34 6:-29 10:-48 11:-18
left1:the	0:10 3:-64 4:12 5:-17 6:-28 7:-8 9:18 11:-10
left1:their	4:-11 6:21
left1:them	0:16 1:-11 2:-12 6:-13 8:-22 9:-10 10:-39 11:-12
left1:then	0:-21 3:-8 4:-33 5:-32 6:48 7:-13
left1:those	0:-17 2:-22 4:29 5:-13 6:-24 10:-18
left1:to	0:-38 1:-23 2:23 4:-14 5:-62 6:26 7:-73 8:11 9:8 10:-54 11:14
left1:today	0:-12 2:-34 3:-24 4:27 6:-12 7:-20 8:-12 9:19 10:-20
left1:took	1:-14 3:-17 4:-35 5:-28 6:40 7:-33 8:-10 9:-36 10:-31
left1:treated	3:-9 5:27 6:-13 9:-10
left1:up	0:-25 2:-19 3:26 4:-21 5:-20 6:26 7:-13 9:-19 10:11 11:-21
left1:uprooted	3:29 6:-13 9:-36
left1:us	0:-21 2:25 4:-19 5:-16 6:12 7:-10 8:-18 10:-32
left1:verified	6:13
left1:was	0:-10 1:21 3:12 4:23 6:-45 7:-45 9:-25 10:-48 11:-15
left1:week	0:-22 2:-12 4:-26 5:-15 6:16 7:-12 8:-16 9:-19 10:18 11:-12
left1:were	0:24 1:-16 2:-58 4:30 5:-40 6:-10 7:-39 8:-33 9:-12 10:-26
left1:when	3:20 5:-33 6:26 7:-29 10:-12
left1:where	0:-40 2:-9 3:20 4:24 5:-25 6:35 7:-38 9:-25 11:-8
left1:which	0:-27 1:-10 2:-32 3:-19 5:-10 6:50 7:-16 10:-14
left1:while	0:15 3:-21 6:-25 7:15 11:19
left1:whom	0:-42 1:-17 2:15 5:-31 6:28 7:-23 8:-13 10:13
left1:with	0:26 1:-18 2:-27 3:-13 5:-14 6:-21 7:15 8:-24 9:-21 10:-54 11:18
left1:wounding	5:33 6:-31
left1:year	0:12 3:-20 4:-9 6:9 7:-10 10:9
left1:|	0:-44 1:-30 3:-35 4:-36 5:32 7:-20 9:-10 10:-15
left1:—	0:-20 2:-9 3:10 4:-18 5:-38 6:26 7:8 8:8 10:17
left1:•	0:-15 1:-10 3:18 5:-10 6:17 9:-46 11:-17
left2:	3:50 4:-14 5:-34 6:-31 7:-21 9:-21 11:-30
left2:"	0:-10 1:-8 3:-20 4:24 8:-15 9:-10 10:-32 11:-8
left2:#	0:-10 1:-48 2:-57 3:-35 4:-33 5:21 6:-21 7:31 8:23 10:-47 11:-71
left2:(	5:-24 6:18 7:13
left2:)	0:-39 2:-14 4:-37 5:18 7:-21 8:-26 9:-20 10:48 11:-17
left2:,	0:-44 1:-66 2:-21 6:-8 7:-8 8:14 9:-38 10:-11 11:10
left2::	0:16 2:-13 3:-23 4:8 5:8 6:18 7:-28 8:-18 9:-15 10:-20 11:18
left2:;	0:-8 2:-20 3:8 4:-14 6:-9 7:13 8:-16 10:12 11:-15
left2:a	0:-22 1:12 2:-13 4:-15 5:-11 6:-8 7:8 9:23 10:-14 11:-31
left2:account	0:-12 2:-12 4:-13 6:16 7:13 8:-10 10:-10
left2:accounted	0:-23 2:-18 3:14 4:-17 5:12 6:21 7:-21 8:-12 9:-12 10:-24 11:-11
left2:added	5:10
left2:adding	2:-10 5:9 6:17 7:-19
left2:adds	0:12 2:11 4:-8 6:-11 10:-8
left2:afp	5:-16 6:23
left2:aleppo	3:10 9:-8
left2:all	3:10 5:-10 6:-9 7:9 8:-29 9:-8 10:28
left2:alone	0:-15 1:18 3:10 5:-22 7:10 8:-14 9:-27
left2:along	0:20 2:-12 6:-16 10:-8
left2:already	3:17 7:-9 11:-12
left2:also	0:-11 1:-9 2:-11 3:-24 4:21 5:-22 6:-8 7:-8 9:20
left2:among	0:19 1:-10 2:-8 4:10 5:-21 6:-12 8:-21 9:-9 10:-20
left2:and	0:13 1:-40 2:-46 3:32 5:-10 6:-39 7:36 8:-31 9:-33 11:-23
left2:april	0:-13 5:-11 6:20 7:-22 8:-17 10:17
left2:are	0:10 3:-8 4:-20 5:-22 6:30 8:-17 9:-15 10:-9 11:-12
left2:army	0:-21 2:-24 4:-21 6:23 8:-14 10:12
left2:arrested	0:-18 4:-9 5:-13 6:17 7:-14 10:18
left2:arrived	0:18 10:-9
left2:at	5:17 6:-15
left2:august	0:-21 3:20 5:-13 6:13 10:-10
left2:authorities	0:25 3:-11 5:-11 6:-15 7:-11 9:-14
left2:average	9:-9 11:15
left2:away	5:19 6:-8 7:-9
left2:began	0:-12 6:15 8:-12 10:11
left2:board	8:11
left2:boat	6:14
left2:bodies	0:-18 2:27 4:-25 5:20 6:-11 7:-14 10:-27
left2:brought	0:-16 4:-15 5:-16 6:29 7:-9 10:-25
left2:but	0:-16 2:-8 4:-9 6:-13 7:24 8:-16 9:-12 11:-9
left2:by	3:-11 9:13 11:-8
left2:came	3:23 6:-18 9:-11
left2:carried	2:-9 3:17 4:-22 5:-12 6:-19 8:-19 9:16 10:-18 11:-19
left2:cases	6:24 7:-8
left2:centres	3:13
left2:children	2:-11 3:8 5:-31 6:35 7:-29 8:-11 9:-13 10:-21
left2:cholera	6:11
left2:civilians	5:-15 6:23
left2:claims	5:-9 11:15
left2:climbed	6:20 7:-17
left2:climbs	6:22 7:-18
left2:confirmed	6:11 7:-8
left2:congo	3:-22 9:21 11:-16
left2:convoy	0:-8 10:-16 11:16
left2:cost	0:-12 3:-8 5:-12 6:29
left2:could	0:19 2:-8 3:-9 4:-20 5:-18 6:18 7:-18 10:-8
left2:count	6:19 7:-16
left2:country	7:9
left2:court	10:-15 11:16
left2:crew	0:12 6:-8 10:-14
left2:cross	2:-21 4:-10 6:-11 10:21
left2:dawn	5:14 6:-10
left2:day	0:-20 3:-19 4:-15 5:-29 6:25 7:-17 8:13 9:-18 10:-16 11:13
left2:dead	0:10 1:-12 2:-20 3:-33 4:-18 5:44 6:-28 7:28 8:-15 9:-31
left2:death	5:12 7:-11
left2:deaths	0:-25 3:-28 5:12 6:31 7:-30 8:-13 9:-11 10:-10 11:-8
left2:december	3:-24 11:16
left2:died	2:10 3:-12 6:-11 7:16 10:-13
left2:district	6:15
left2:down	0:-8 3:29 5:-17 6:-17 7:17 9:-24 11:-16
left2:each	8:10
left2:estimates	3:15 4:8 5:22 6:-15 9:-12
left2:example	5:18 7:-17
left2:fallen	0:13 3:21 6:-18 7:-8 9:-16 11:-14
left2:far	6:16 9:15 11:-11
left2:february	2:-11 3:16 5:-20 6:-11 9:-21 10:-14 11:22
left2:figure	0:27 1:25 2:-24 3:-11 4:-33 5:-31 6:-36 7:-10 8:-10 10:-24 11:12
left2:figures	0:17 9:-8 10:-10
left2:first	0:-18 2:-8 4:27 5:-17 6:-17 7:-10 10:-17
left2:five	3:11 5:-12
left2:flights	5:-24 6:25
left2:followed	3:18 9:-13 11:-8
left2:for	0:-12 3:11 4:-14 6:-24 7:-19 9:23
left2:forces	6:8
left2:four	5:-10 6:12
left2:friday	0:17 3:-8 5:14 6:-18 10:-19
left2:from	9:-17 11:16
left2:gaza	0:-12 8:12 10:-15
left2:girl	5:-13 7:9
left2:given	5:9
left2:go	0:-17 2:17 4:-13 5:-8 8:-12 10:13
left2:group	0:33 2:-27 3:-9 4:-31 6:-16 8:-14
left2:gunmen	0:-14 2:-9 3:-12 4:-33 6:10 8:-13 10:28
left2:had	0:10 2:-26 3:-18 4:10 6:-17 7:-43 9:-13 10:-13 11:8
left2:hand	0:-19 2:14 4:-26 10:11
left2:handed	10:13
left2:has	0:15 1:12 2:-26 4:-43 5:-10 6:20 7:-52 9:-49 10:-12 11:-8
left2:have	1:15 2:-31 5:-27 6:17 7:-41 8:-35 9:-9 10:-13 11:-45
left2:having	0:22 4:-10 10:-22 11:-22
left2:he	1:-11 2:27 3:-15 4:-36 6:-28 8:27 9:-26 10:-43 11:12
left2:held	4:12 10:-8
left2:hit	6:9
left2:home	3:-48 5:-11 6:-21 11:34
left2:hospital	0:-13 2:-8 3:-17 4:-24 5:26 6:11 7:-29 10:-23
left2:hostages	0:-10 4:15 6:-11 8:16 10:-33 11:-9
left2:hours	6:12
left2:houses	3:8
left2:hurt	6:-26 7:21
left2:husband	5:-26 6:29
left2:i	0:-48 2:-35 4:-20 6:23 7:18 8:-10 9:-23 10:-48 11:-10
left2:in	0:-26 1:-16 2:-32 3:15 4:-47 5:23 6:-25 7:-26 9:-45 10:26 11:-26
left2:india	0:-10 4:-10 8:-9 10:22 11:-13
left2:indonesia	6:24 7:-18
left2:injured	0:-13 3:-21 5:12 6:-50 7:27 10:-8
left2:injuries	5:9
left2:iom	1:12 7:-15 9:-9 11:-10
left2:is	0:-17 3:-13 4:-15 5:-16 6:-40 7:26 9:-21 10:23 11:-9
left2:israel	0:-23 2:20 4:-20 6:12 7:-15 8:-10 10:-9
left2:it	0:-23 1:-26 3:33 4:31 5:-19 6:-25 7:-46 9:-40 10:-23 11:-38
left2:its	3:11 9:-9
left2:january	0:-9 4:-14 6:14 8:-8
left2:june	5:14 9:-14
left2:killed	0:14 2:-13 3:-11 4:-13 5:24 6:-31 7:-18
left2:killing	0:-23 3:-10 5:-8 6:40
left2:kyiv	4:13 8:-10 10:14 11:-15
left2:last	0:-19 1:15 3:-37 4:-23 6:9 7:-8 9:-14 11:18
left2:late	4:-8 5:-22 6:23 10:-11
left2:law	0:-10 5:-12 6:26 7:-10
left2:lebanon	3:-12 5:-16 6:13 11:9
left2:left	6:-12 7:18
left2:let	0:-17 2:-8 10:14
left2:live	6:10
left2:lives	0:12 3:-8 5:-15 6:29 7:-8
left2:looking	6:-9 7:26
left2:man	6:11
left2:march	0:-21 3:-9 4:22 8:-14
left2:martyrdom	5:-12 6:17
left2:martyrs	5:38 6:-22 7:-10
left2:may	0:-8 6:23
left2:men	2:-23 3:-12 4:-18 5:-27 7:-19 8:-11 9:21 10:19
left2:militants	0:22 6:-16 8:-12
left2:million	0:-20 3:-14 4:24 9:14 10:-23
left2:ministry	0:-10 3:15 5:-9 7:-10 10:-8 11:-15
left2:minutes	6:10
left2:missing	0:-11 1:-12 4:-16 5:-18 6:-40 7:40 10:-16 11:-14
left2:mission	6:18
left2:monday	4:-8 5:-24 6:13 7:-13 9:16 10:-10 11:-10
left2:month	6:14
left2:more	5:13 6:-9
left2:names	0:-18 3:-8 4:31 7:-10 8:-26 10:-16
left2:nations	0:-11 2:-8 3:16 4:17 9:-12 10:-15
left2:night	4:-9 10:12
left2:nine	5:-11 6:21 7:-8
left2:november	6:14
left2:now	9:10 11:-19
left2:number	0:15 3:10 4:-19 5:-11 7:14 9:-24 10:-11 11:-12
left2:october	0:-12 2:10 7:-17 11:-9
left2:of	0:18 2:24 3:-35 4:-27 5:-25 8:-15 10:-53
left2:off	0:26 5:-16 6:-16 7:9 8:-9 10:-9
left2:office	3:27 6:-11 8:12 9:-14 10:-12
left2:officials	3:-17 5:15 6:-13 9:18
left2:on	1:-8 3:-24 4:-15 7:-14 8:-15 9:16 10:-22
left2:one	4:-10 6:12 7:-8 9:-12
left2:others	0:-18 2:-19 4:28 7:-28 10:-25
left2:out	0:12 3:23 5:-16 7:-14 8:20 9:-23 10:-23 11:-27
left2:partners	0:19 3:-14 6:-10
left2:people	3:15 4:9 5:-41 6:-14 7:-26 8:-11 9:20 10:-14 11:-20
left2:persons	3:12
left2:police	0:-21 4:18 5:-11 6:23 8:-12 10:-28
left2:population	3:-17 6:20 7:-14 9:-9
left2:prisoners	4:12 5:-28 6:25
left2:pupils	0:21 4:-13 5:-10 6:13 10:-11
left2:put	5:-15 6:-25 7:23 9:-10
left2:received	4:-8 5:-11 10:14
left2:refugees	3:11
left2:region	5:8
left2:release	0:-11 4:-10 6:-11 8:13
left2:remain	0:-8 2:24 4:-22 5:-15 8:-14 10:-12
left2:remains	0:-8 2:14 4:-22 6:40 7:-8 8:-31 10:-32
left2:report	0:-9 3:8 5:-11 6:11 7:-17
left2:reports	5:9
left2:return	0:-39 1:-9 2:-25 4:-24 5:-8 6:-33 8:24 10:24
left2:rights	1:-8 3:-16 7:11 9:-20 11:-16
left2:risen	3:-11 6:-20 9:23
left2:rises	6:23 7:-10
left2:road	7:10
left2:s	0:-10 2:-8 8:-25 10:26
left2:said	2:-8 3:-16 5:15 7:-21 8:-21 9:-14 10:16 11:-16
left2:same	0:15 3:11 5:11 6:-18 10:-26
left2:say	3:20 5:-27 6:14 7:-22 9:-13 10:-9 11:11
left2:says	1:-13 3:22 4:-38 5:-38 6:-18 7:-29 9:-25 10:-25 11:14
left2:second	6:16 7:-11
left2:sent	6:-9 8:20 10:-23
left2:service	3:-21 4:-22 9:24
left2:seven	6:-8 7:12
left2:she	6:12
left2:shelters	6:-9 9:13 11:-8
left2:shot	6:13
left2:side	4:-13 10:14
left2:six	5:-8 6:17
left2:so	0:-18 2:-14 3:17 4:-16 5:23 6:-35 9:-24 10:-14 11:-20
left2:soldiers	0:-16 4:-16 5:-15 6:30 7:-27
left2:speaks	0:21 2:-10 4:-10 6:-12 7:13
left2:spoke	0:-15 5:-18 6:25 10:-9 11:16
left2:spoken	3:-9 5:-21 6:21 7:-13 9:-17 11:21
left2:staff	6:13
left2:stands	0:-11 3:20 4:25 5:-8 6:-11 9:-16 10:-12
left2:state	6:13
left2:states	3:-15 6:-12 9:15 10:14
left2:still	0:-13 2:-12 3:-14 4:25 6:-20 7:-12 8:-10 9:14 10:-18 11:-12
left2:stood	6:12
left2:street	0:42 2:-9 3:-16 4:-32 6:-39 7:-13 10:-14
left2:strikes	3:11
left2:sunday	0:-10 4:-9 5:-12 8:-20 10:22
left2:survivors	3:30 10:-16 11:-30
left2:taken	2:-20 4:-17 5:12 6:-14 7:-24 8:-26
left2:team	6:13
left2:teams	0:-14 1:16 3:-21 5:15 6:-19 9:-12
left2:ten	5:-21 6:23 7:-9
left2:thailand	0:-12 2:-8 4:-29 8:25 9:-8 10:-15
left2:that	0:-39 1:25 2:-35 4:9 5:-53 6:-32 8:14 11:-25
left2:the	0:-38 1:-23 2:-42 3:-35 4:8 5:14 6:-48 7:35 10:8 11:-33
left2:them	0:-48 2:-26 3:-18 4:11 5:-12 6:-12 7:-19 8:16 9:16
left2:there	0:34 1:-13 2:-36 3:21 5:-8 6:-41 7:19 8:-8 9:-30 10:-30 11:-11
left2:these	0:-17 2:-16 3:29 5:-22 6:-27 7:-14 8:-13 9:-22 11:10
left2:they	0:40 1:-8 2:-20 3:-28 5:-39 6:-22 7:-30 9:-26 11:-24
left2:this	1:-21 2:-8 6:25 7:-10 8:-12 10:14
left2:those	0:-9 2:-21 4:-8 8:24 10:-16
left2:thursday	0:20 3:-22 4:-12 6:-21 9:-21 10:-23 11:23
left2:time	0:-13 4:19 5:-9 6:-9 7:-13 10:-8
left2:to	0:-36 1:9 2:9 5:-49 7:-17 8:26 10:-11 11:-35
left2:together	0:10 4:15 5:-10 6:-16 8:-9 10:-25
left2:told	2:-25 3:-15 5:20 7:-13 8:-18 9:-20 10:-34 11:-20
left2:toll	5:-24 6:50 7:-35
left2:total	0:-13 3:-12 6:19 9:32 10:-12 11:-27
left2:town	3:-13 5:-9 6:24 7:-11 9:-20
left2:truce	2:22 3:-29 6:-30 9:-11 10:-10 11:28
left2:tuesday	6:8
left2:turn	8:19 10:-14
left2:two	0:-12 5:9 6:13 7:-19
left2:ukraine	8:9
left2:up	0:22 1:14 2:-11 4:-22 5:-9 6:17 7:-23 8:-13 10:-21
left2:us	0:-19 2:-10 3:-20 4:-9 5:21 6:8 7:-24 8:-10 10:-11
left2:victims	6:20
left2:war	1:14 6:-13
left2:was	0:19 1:-9 2:-26 3:-25 4:13 5:-18 6:-44 7:-24 8:-11 9:-27 10:20 11:23
left2:way	8:16
left2:we	0:-13 1:-9 3:-41 5:25 7:-45 8:-23 10:-61
left2:week	0:-10 3:-21 4:-15 5:-8 6:27 7:-8 9:-11 10:-16 11:14
left2:went	11:18
left2:were	0:-25 2:-16 4:37 6:-26 7:-9 8:8 10:-15
left2:which	1:18 6:-15 7:-17 9:-10
left2:who	0:-32 2:-8 3:10 4:19 6:8 7:-13 8:-15 9:-18 10:-19 11:-14
left2:whom	0:-10 10:11
left2:wife	0:-9 6:21 7:-11
left2:will	3:21 9:-8
left2:woman	0:-21 3:-14 5:24 7:-13
left2:women	0:-30 2:-17 3:-15 4:-13 5:-43 6:31 7:-36 8:30 9:22 10:-25
left2:workers	0:-8 5:-28 6:32 7:-14
left2:would	6:-18 7:21
left2:wounded	0:-11 2:-9 5:29 6:-25 7:11 10:-11
left2:wounds	5:31 6:-29
left2:year	0:25 3:-24 5:-15 6:14 7:-35 9:25 10:-11 11:-12
left2:years	0:-20 2:21 3:-14 9:14
left2:you	0:23 2:-10 6:20 7:-26 8:-10 10:-25
left3:	0:-43 1:-8 2:-22 3:40 4:-22 5:-25 6:20 7:-37 8:-32 9:-36 10:20 11:-37
left3:"	0:-28 1:-14 2:-25 3:-48 4:12 5:18 6:10 8:-14 9:-32 10:-51
left3:#	0:-27 1:-45 2:-10 3:13 4:17 10:-34 11:-23
left3:(	5:-20 6:24
left3:)	2:-11 3:23 5:40 6:-29 9:-25 11:-13
left3:,	0:10 2:-31 3:-15 4:9 6:-15 7:-34 8:-14 10:-16 11:-24
left3:-	0:-19 2:-11 3:31 4:-20 5:-36 6:42 7:17 8:18 9:-28 10:-24 11:-14
left3::	0:-20 2:-13 3:-37 4:-32 6:23 8:-8 9:16 10:14 11:-22
left3:;	0:-32 2:22 3:-8 4:-15 5:12 6:-10 8:8 9:11 10:-16 11:-19
left3:a	0:8 1:-26 2:-9 3:-50 5:-13 6:44 7:-29 8:-28 9:-51 10:-58 11:17
left3:according	0:-14 2:-14 3:-10 4:20 6:9 8:-14 10:-13
left3:added	3:24 5:-30 6:10 7:8
left3:agency	1:12 6:-12 9:-23 11:21
left3:al	0:-12 3:42 5:-22 6:-25 7:-20 9:-13 11:-24
left3:among	0:-21 4:-34 5:-30 6:30 7:-12 8:19 10:-19
left3:and	0:-54 2:17 3:24 4:8 5:11 7:-61 8:-28 9:-43 10:-25 11:12
left3:april	0:-11 5:-20 6:-31 8:20 9:17 10:-13 11:-25
left3:are	2:-16 3:-13 4:14 5:-20 6:20 8:16 10:-29 11:-9
left3:army	0:-8 3:11 6:-14 8:17 10:-22 11:-8
left3:as	0:-11 1:15 4:-12 5:-16 6:-18 7:-12 8:-21 9:-27 10:16 11:12
left3:at	0:-10 1:-14 2:-14 3:-14 4:16 5:-17 6:-9 7:10 8:18 9:-25 10:-28
left3:august	6:9
left3:authorities	6:14 7:-17 8:18 10:-20 11:13
left3:been	0:-40 2:15 3:-20 4:-8 5:-35 7:35 8:-13 10:-27
left3:before	8:14 10:-14
left3:between	3:-20 9:18
left3:bodies	2:-8 6:19
left3:by	0:-15 2:-13 3:-37 4:-28 5:-8 6:30 7:-8 9:-13 10:-8 11:38
left3:camp	7:10 9:12 11:-16
left3:cases	6:20
left3:central	6:10
left3:children	0:-11 3:11 5:8 6:-17 10:15
left3:civil	6:-8 7:8
left3:confirmed	0:-22 2:-9 4:27 5:-14 6:-21 10:-18
left3:count	6:12
left3:country	4:14 10:-8
left3:daily	5:-14 6:11 9:-9 11:15
left3:day	0:-12 3:22 5:-12 6:8 9:-11 10:-12 11:-19
left3:days	0:20 3:10 4:-11 6:-13 8:-14
left3:dead	3:11 7:-9
left3:death	6:9
left3:deaths	3:-14 7:8
left3:died	5:10
left3:displaced	9:-11 11:15
left3:each	6:-9 8:20 10:-23
left3:earlier	5:-8 6:15
left3:eight	0:11 1:16 3:-18 4:-17 6:-20 7:-9
left3:el	6:8
left3:eleven	6:12 7:-14 10:-8
left3:emergency	5:9
left3:evening	6:-19 7:20
left3:family	5:9
left3:far	11:13
left3:february	5:9
left3:fire	6:9
left3:first	0:12 2:-8 3:20 4:-20 5:-16 7:-16 8:-22 10:21 11:-16
left3:five	0:-33 2:-9 3:-19 4:-29 5:-9 6:-15 7:28 8:21 9:-10 10:-21
left3:floods	3:10 11:-8
left3:for	0:-9 3:-26 4:-16 5:-24 6:-9 7:33 9:-16 10:-8
left3:foreign	6:12
left3:found	6:-22 7:25
left3:four	2:-24 3:-10 4:12 5:-15 6:12 7:-27 8:-9
left3:friday	0:-12 4:-8 5:-9 6:23 7:-17 9:-8 10:-14
left3:from	0:-10 2:-38 3:-18 4:33 5:-9 6:-17 7:-39 8:-25 10:-18 11:9
left3:gaza	0:-18 2:20 3:-16 4:-22 5:-9 6:-20 8:24 10:-26
left3:given	6:8
left3:government	3:-17 11:17
left3:had	0:14 1:-17 2:-11 4:-32 7:-42 8:-31 11:-33
left3:has	0:-34 1:-12 2:-11 3:-16 4:-28 5:-38 6:9 8:-23 10:29 11:13
left3:have	0:-31 2:9 3:-14 4:-21 6:9 7:8 9:-17 10:-8 11:-8
left3:he	0:29 2:-11 3:-23 4:-13 6:-9 7:-19 8:-11 11:-12
left3:health	3:-13 4:-8 6:11 7:-8
left3:helped	0:-13 4:-28 5:-12 6:36 7:-13 8:-16
left3:her	0:-10 2:-9 4:-14 5:-10 6:-22 7:12 10:26
left3:his	6:19
left3:hospital	0:-12 3:-10 5:19 7:-17
left3:houses	3:24 5:-13 6:-11
left3:human	1:-8 3:-16 7:11 9:-20 11:-16
left3:i	0:-23 2:20 3:-24 4:14 5:-25 6:-39 7:-20 8:-11 9:-30 10:10 11:23
left3:in	0:-65 1:-28 2:-27 3:-20 5:8 6:28 7:-18 9:-22 10:-13 11:14
left3:injured	5:18 6:-12
left3:interior	6:-18 9:14
left3:is	0:-14 2:14 3:-22 4:28 5:-16 6:-36 7:10 8:-12 9:16 10:-19 11:-17
left3:israel	8:19 10:-16
left3:israeli	6:11
left3:it	0:11 1:-19 2:9 3:-12 4:-24 6:8 7:-33 8:-15 9:-23 10:-23 11:-19
left3:its	0:-10 3:-8 8:16 10:-10
left3:january	0:-19 3:-16 5:-12 6:26 10:-11 11:18
left3:july	3:28 5:-9 6:-19 7:-9 9:-20 11:-9
left3:june	0:-17 3:16 4:-10 6:25 7:-18 8:-19 9:-12 10:10 11:-9
left3:killed	0:27 1:15 6:-38 9:-14
left3:last	0:9 3:-17 5:-16 6:25 7:-20 9:-8 11:11
left3:late	10:10
left3:least	4:11 5:-28 6:11 7:17 10:-10
left3:let	0:-13 2:17 4:-13 8:10 10:-12
left3:live	0:-19 4:-9 6:19 9:8 10:11
left3:lives	0:-16 5:15 6:-23 7:11
left3:local	5:-15 6:19
left3:management	3:13 5:-8 6:12 11:-13
left3:march	3:-19 9:20 11:-13
left3:may	0:16 4:-15 6:-9
left3:media	0:-15 2:11 4:-8 5:-25 6:25 8:10 10:-18
left3:medical	5:-14 6:17
left3:men	4:-8 6:27
left3:migration	1:11 3:-9 4:-23 5:-11 6:-28 7:8 9:22
left3:military	2:-14 6:-9 9:-21 10:25
left3:million	6:-11
left3:ministry	0:15 2:-8 6:15 8:-10 10:-10
left3:months	0:10 6:-8
left3:more	7:10
left3:morning	3:22 6:-13 8:-19 9:-17 10:18 11:-19
left3:my	0:17 2:-9 3:-8 4:-10 5:-30 6:25 7:-14
left3:near	0:-12 1:-8 2:-12 5:-11 6:8 10:13
left3:neighbouring	0:11 9:8
left3:new	3:21 11:-8
left3:nigerian	0:-16 3:8 4:21
left3:night	0:-15 2:-14 4:23 6:-20 10:-15
left3:nine	5:10
left3:no	0:-25 3:-30 4:-14 7:24 9:29 10:-12
left3:north	3:25 9:-15 11:-14
left3:not	2:-12 4:13 6:15 7:-13 8:-9
left3:november	8:-8 10:10
left3:now	4:18
left3:number	5:-10 6:-29 7:29
left3:october	5:-18 6:17 8:17 10:-11
left3:of	0:-9 1:17 2:-44 3:43 4:13 6:-24 7:-44 9:-44 10:-13
left3:off	5:-8 6:14
left3:office	3:-9 6:16 7:-10 9:12
left3:officials	3:-27 6:-8 9:27 11:-12
left3:on	0:19 2:-20 3:-13 4:-34 5:-27 6:15 7:-22 8:-16 9:12 11:-14
left3:one	0:-13 2:-24 4:9 6:10 7:-20 10:-40
left3:operation	0:-10 6:13
left3:or	3:12 6:-13
left3:others	7:-9
left3:our	0:29 2:-9 4:-8 5:-21 6:-16 7:-18 10:-15
left3:out	0:15 4:-8 5:12 6:-17 10:-12
left3:over	6:15 8:19 10:-28
left3:own	2:-17 4:-18 5:29 6:-17
left3:pakistan	5:-18 6:22 11:9
left3:partners	0:-8 3:17 9:-13 11:-9
left3:people	3:16 4:-10 5:43 6:-23 9:-31 10:-12 11:-12
left3:police	6:17
left3:post	0:9
left3:press	5:14 6:-14
left3:public	3:-17 9:18 11:-8
left3:put	3:15 6:18 7:-24 11:-14
left3:quake	6:16
left3:red	2:-24 4:-11 10:21
left3:region	0:-19 3:25 5:-21 6:-9 10:-9
left3:relatives	3:8 7:15 11:-8
left3:reuters	0:-12 4:-23 6:9 8:-20 10:29
left3:russia	6:14
left3:s	2:-8 3:-39 5:10 7:-26 9:43 10:-17 11:-28
left3:said	0:-19 3:-15 4:10 5:-14 6:34 7:-10 8:-20 9:12 10:-21
left3:same	5:12
left3:says	0:11 3:-26 4:-9 7:-12 9:-9 10:12 11:16
left3:second	3:-12 5:-11 6:-16 7:-11 8:-16 10:24 11:-11
left3:september	0:16 3:-20 4:-20 6:13 8:-16 9:21 10:-17
left3:seven	0:-15 2:-15 4:-11 5:-19 6:21 7:-10 10:22
left3:she	0:28 3:-22 6:-28 8:-13 9:-16 10:-14
left3:shot	0:-10 2:-13 5:10 6:-8 8:-8 10:12
left3:since	0:29 2:-9 3:9 4:-28 5:-24 7:-24 8:25 9:-12 10:-26 11:-9
left3:six	3:25 5:11 6:-12 7:-24
left3:so	0:-16 2:-23 3:-34 4:29 6:-42 7:-22 8:-21 9:36 10:9 11:-21
left3:soldiers	0:13 4:19 5:-9 6:-14 10:-24
left3:south	3:-24 5:-24 6:33 7:-18 11:-9
left3:southern	6:17 10:8
left3:state	0:-18 4:-8 6:11 7:13
left3:sudan	3:-13 6:20
left3:sunday	0:-17 4:-20 5:24 7:-10 10:-10
left3:taken	3:-12 6:-17 9:19 11:-8
left3:team	6:14
left3:teams	3:-10 6:-15 9:16
left3:ten	0:-10 2:18 4:-12 6:-15 8:10 10:-11
left3:that	0:-55 1:-15 2:-21 3:-8 4:-18 6:11 7:-12 9:-25 10:15 11:-16
left3:the	0:-27 3:-14 4:-14 5:-17 6:14 8:-26 9:-22 11:-22
left3:their	0:9 3:21 4:-20 5:9 9:-10 10:10 11:-10
left3:them	0:8 3:14 8:-13 10:8
left3:then	0:15 4:-12 6:-8 10:-9
left3:there	0:-35 1:-12 2:-21 4:28 5:-29 7:15 8:-24 9:-19 10:-22 11:-17
left3:they	2:-9 4:-22 5:-27 6:21 8:-10 10:-8 11:-9
left3:this	0:14 5:-22 6:-12 7:-10 9:19 10:-10
left3:those	3:-23 4:-12 6:-8 7:20 8:-11 9:-19 10:-9
left3:three	0:-38 2:-15 3:-13 5:13 6:-32 8:-11 9:18 10:19
left3:thursday	6:10
left3:to	0:-34 1:-13 2:8 3:-14 4:-66 7:18 9:-16 10:-16
left3:told	0:12 2:17 3:-21 5:24 6:-46 7:-19 9:-12 10:-20 11:-15
left3:toll	5:-14 6:33 7:-23
left3:tuesday	0:32 2:-11 3:-9 4:-13 6:-26 7:-9 8:12 10:-14
left3:twelve	5:18 6:-19
left3:two	0:8 2:27 3:-39 4:-50 5:-48 6:16 10:-8 11:-18
left3:under	3:9 4:-8 5:-22 6:22 7:-15
left3:union	6:18
left3:united	0:-11 2:-8 3:16 4:17 9:-12 10:-15
left3:up	6:-11 7:18
left3:war	1:-23 2:-16 3:15 6:23 8:-14 9:-27
left3:was	0:11 2:-16 3:-21 5:15 6:-30 7:-10 8:-8 9:11 11:-14
left3:we	0:-28 1:-9 2:-24 3:-13 4:-28 6:-10 9:-34 10:26 11:-23
left3:week	0:-22 2:21 3:24 4:16 5:-12 6:-15 7:-21 9:-19 10:-27 11:-22
left3:weeks	0:-27 3:12 4:-25 6:-13 8:-9 10:25
left3:went	5:-11 7:15
left3:were	0:-50 2:-48 3:-12 4:-29 6:24 7:-12 9:-10
left3:where	3:-9 9:17
left3:which	0:13 7:13
left3:who	0:17 5:-18 6:-8 8:13 11:11
left3:whose	2:-8 5:-11 6:20
left3:will	2:14 3:15 7:-11 10:-16
left3:with	0:-13 5:-12 6:18 7:-10 9:-11 10:16 11:-15
left3:without	0:-15 4:17 6:-11
left3:would	0:-20 2:-18 3:-19 4:-12 6:24 7:-10 9:-12 10:12
left3:wounded	6:-21 8:17
left3:year	0:-9 5:-8 6:31 9:-16
left3:|	0:-42 1:-11 2:-9 4:-26 5:49 6:-105 7:26 8:-23 9:-59 10:-19 11:-44
left3:—	0:-8 3:13 5:-24 6:14 10:11
left3:•	0:-8 5:8 9:8 11:-13
many	0:34 1:-64 2:-55 5:-22 7:-11 8:-32 9:-14 10:8 11:-92
mostly:abducted	0:18 4:10 6:-18 7:-39 8:-37
mostly:aid	0:-12 1:-60 2:-50 3:-25 4:-62 5:-28 6:14 9:30 10:-54
mostly:allocated	3:22 7:-8 9:-16
mostly:casualty	0:-12 1:-9 2:-35 3:-10 4:-9 5:9 6:24 8:-70 9:-28 10:-35 11:-71
mostly:delivered	6:12 11:-9
mostly:displaced	0:16 2:-23 4:-45 5:-54 6:23 7:-42 8:-31 9:-25 11:-48
mostly:displacement	0:-8 2:-75 3:-49 4:-50 5:-25 7:-40 9:15 11:22
mostly:held	0:-34 1:-12 2:13 4:8 5:28 6:-42 8:-31 9:-8 10:-16
mostly:hostage	1:-17 2:17 3:-44 4:11 5:-29 6:-48 7:-15 8:14 9:-14 10:10 11:-80
mostly:injured	0:-22 1:-27 2:-29 3:19 5:14 6:-16 7:-19 8:-13 9:-39 10:-32 11:14
mostly:killed	0:-28 1:-25 2:-30 3:-15 5:18 7:9 8:-52 9:-58 11:-79
mostly:missing	0:42 1:-19 2:-36 3:-58 4:-29 6:-43 8:-30 9:-64 10:37 11:-34
mostly:pledged	0:-45 1:-16 2:-17 3:-35 4:-27 5:-37 6:49 7:-28 8:11 9:10 10:-23 11:8
mostly:prisoners-exchanged	0:-72 2:-17 3:-21 4:-10 5:-41 6:-26 8:36 9:-42 11:-21
mostly:refugees	3:-10 9:13 11:-10
mostly:released	0:39 2:-15 3:-10 6:22 8:-30 10:-50
mostly:returned	0:-10 2:-12 3:-37 4:-23 5:-11 6:-10 7:-11 9:-15 11:45
near:abab	3:12
near:aban	0:-17 2:18 3:8 4:-11 6:-42 10:29
near:abde	3:8
near:abdi	3:13
near:abdu	0:51 1:-10 3:-19 5:-30 6:-41 8:-50 9:-8 10:-34 11:-16
near:aboa	0:30 2:-23 4:-31 5:-10 7:-15 10:-11
near:abou	1:-14 2:-37 3:-20 4:11 5:-39 6:-27 7:-55 9:33
near:abov	0:-8 6:23 7:-21
near:abro	0:-16 5:32 6:-12 7:-22 8:-8 9:-15 11:20
near:abu	3:16 5:-23 6:24 9:-8
near:acce	0:-10 2:-12 5:-10 7:-15 8:16 10:-22
near:acci	1:-9 3:-13 5:-21 6:41 7:-9
near:acco	0:-37 1:-41 3:-34 4:-28 5:-8 6:18 7:23 8:-68 10:-72 11:10
near:accu	0:23 3:-12 4:-9 6:-14 7:8 8:-19 9:-9 10:-15 11:-9
near:aceh	0:-18 1:18 3:-25 5:-10 6:-41 7:-24 9:33
near:ackn	0:23 2:15 3:20 4:9 5:-36 6:-28 7:-24 8:-17 9:-30 10:-17 11:-11
near:acle	3:13 6:-13
near:acro	2:-13 3:-39 4:-15 5:23 7:-22 8:9 9:33 10:10 11:-8
near:acti	0:-26 2:-11 4:-24 5:-24 6:18 7:10 8:-16 9:-25 11:-12
near:adde	2:-15 3:11 4:-8 6:-9 7:14 8:-9 9:-8 10:-36
near:addi	0:-21 2:-14 4:-13 5:13 6:-8 7:-13 8:23 9:-13 10:-14
near:adds	0:29 2:11 3:-16 4:-16 5:-14 6:-30 7:-15 8:-9 9:13 10:-22 11:-12
near:aden	8:10
near:admi	0:-22 1:14 2:-21 3:-33 4:-25 5:49 7:-16 8:-25 9:-46 11:-37
near:adre	3:-25 9:20 11:-8
near:affe	0:-10 3:-15 9:19 11:-14
near:afgh	0:-14 3:-8 4:-9 7:-14 8:17
near:afp	2:-9 3:-10 5:-26 6:13
near:afri	3:-18 5:-25 6:40 7:-17 9:-21 11:-15
near:afte	0:-13 1:-29 2:-66 3:-38 4:-32 5:-28 6:36 7:-54 8:11 9:11 10:24
near:agai	0:-8 2:-11 4:-27 6:-15 10:22
near:age	2:-20 5:-26 6:17 7:-14 8:-9 10:15
near:aged	0:-9 5:39 6:-28 7:-10
near:agen	0:-34 1:8 2:-24 3:-17 5:-8 6:-27 7:-11 8:-23 9:14 10:17 11:16
near:aggr	5:10
near:ago	0:-18 2:-22 3:12 4:27 5:-17 6:-21 7:-9 10:-19 11:-8
near:agre	0:-22 2:-16 5:-19 6:-26 7:-13 8:31 9:-15 10:17
near:agri	0:-15 3:-10 5:-25 6:36 7:-28
near:ahea	11:20
near:aid	2:-14 3:24 4:-23 5:12 6:-30 7:12 9:-30 10:-26
near:aime	6:10
near:air	3:-15 5:-18 6:37 7:-25 9:-9 11:15
near:airp	6:9
near:airs	1:-11 3:-22 6:-9 9:24
near:airw	5:10
near:alam	3:16 9:-15 11:-13
near:alep	3:9 6:14 9:-14
near:aler	6:-8 7:10
near:aliv	1:-15 2:30 3:-29 4:25 5:-8 6:-42 7:-21 8:-44 9:-11 11:-11
near:all	0:-8 1:-22 3:23 4:-14 5:-24 7:-25 8:-24 9:-46 10:24 11:-31
near:alle	0:17 6:-11 10:-12
near:allo	3:-17 6:-12 9:20
near:almo	5:-27 6:31
near:alon	0:-17 1:26 2:-42 4:-34 5:-9 7:-32 8:-22
near:alre	0:-28 1:19 2:-19 3:40 4:11 5:-38 6:11 7:-43 8:-9 9:-14 10:-34 11:-40
near:also	0:-35 1:-15 2:-40 3:-31 4:36 5:35 6:-28 8:-24 9:17 10:-40
near:ambu	0:-15 2:-23 4:-8 6:41 8:27 10:-33
near:amer	0:-22 2:-10 4:-11 6:-17 7:18 8:8 10:-10
near:amon	0:13 1:-33 2:-50 6:-8 9:-39 10:-31 11:-31
near:amou	3:-15 5:-13 6:12 7:-9 9:-12 11:17
near:and	0:-13 1:-22 2:-29 4:-31 5:-14 7:-20 8:22 9:-43 10:-11
near:anda	5:-9 6:27
near:andr	2:-19 4:-16 5:-12 6:13 7:-9 8:-11 10:20
near:anno	0:-17 2:-19 4:-11 5:-11 6:32 8:10
near:anot	1:-14 2:-23 4:11 6:-8 8:-21 9:-15 10:-38 11:-36
near:answ	0:8 2:-10 4:17 5:-23 6:-34 7:14 10:-26
near:any	3:13
near:apar	0:-11 4:-12 6:20 7:-32
near:appr	0:16 9:-19 11:21
near:apri	0:-14 1:-10 2:-12 3:-18 4:-9 5:-30 6:16 7:-31 8:19 9:18 11:-18
near:arab	5:-10 6:22 7:-10
near:are	0:-73 1:-67 3:26 5:28 6:-67 7:30 9:-9 10:-8 11:-72
near:area	0:-9 2:10 4:-12 5:18 6:-8 7:-13 9:-18 10:-14 11:15
near:arm	0:-11 5:32 6:-17 8:-8 10:-28
near:arme	0:-10 1:-10 2:-19 3:-38 4:31 5:-26 6:-24 8:12 9:20 10:-42 11:-25
near:army	0:-50 1:-9 3:26 4:-58 5:-28 6:10 7:-16 8:-12 9:-22 10:32 11:-23
near:arou	1:-16 2:-10 3:-14 4:-23 5:-19 6:27 8:-12 9:-69 11:34
near:arre	0:-26 4:-11 5:-24 6:25 7:11 10:14
near:arri	0:32 1:-9 2:-21 3:-11 4:-37 5:-46 8:-12 10:-48 11:15
near:arti	6:12
near:asho	0:-11 4:-22 5:-12 6:-10 7:27
near:aske	1:-8 2:11 4:17 5:8 6:-25 8:-29 9:-9 10:-33
near:assa	3:-17 5:-11 6:22 9:-8 11:16
near:asse	0:-14 1:28 2:22 3:-23 4:-9 5:-12 6:-38 9:-17 10:-11 11:22
near:assi	0:-17 2:-14 5:11 6:8 10:13
near:asso	0:-17 4:28 6:-12 7:-29 10:12
near:atta	1:-17 2:-46 4:13 6:27 7:-12 8:-25 10:-44 11:-30
near:atte	0:-10 4:-20 5:36 6:-36 7:-17
near:attr	5:-25 6:28
near:aug	4:-21 10:15
near:augu	0:-12 1:-10 2:-20 3:14 4:-38 6:-14 7:-24 8:-30 9:-42 10:33 11:17
near:aust	0:-19 4:-12 7:23
near:auth	0:19 1:-8 2:-13 3:-31 4:-23 5:11 6:-22 7:8 9:-26
near:aver	3:-20 6:-32 7:-10 9:29
near:away	0:47 1:-8 2:-24 4:-39 6:-74 8:-18 9:-22 11:-24
near:azer	0:-9 2:-8 4:17 5:-9 6:-10 7:11 8:9 9:-9 10:-29
near:baby	6:14 7:-13
near:back	0:-33 1:-29 2:19 3:-16 4:-26 5:-67 6:-33 7:-84 8:-28 9:-53 10:44 11:52
near:badl	0:-16 3:-9 4:-22 5:44 6:-30 7:-31
near:badu	0:-23 3:13 4:-11 5:-58 6:20 9:-23 10:-8 11:-8
near:bags	5:-8 6:13
near:baid	3:18 6:12 9:-21
near:baku	0:-11 2:-13 3:-24 4:19 6:-8 7:-15 8:-25 9:22 10:-19
near:balo	0:10
near:bama	0:26 3:30 4:-9 5:-12 6:-26 7:-13 8:-12 9:-10 10:-21 11:-33
near:band	0:-12 2:-10 4:30 5:-18 6:-9 7:-22 8:-8 10:-12
near:bang	0:-15 3:-34 4:-19 5:-12 6:-15 7:-12 8:-16 9:29 10:23 11:-22
near:bank	5:-10 6:-8 9:19
near:bara	3:29 5:-12 6:-10 9:-10 11:-22
near:bare	5:-13 6:25 7:-12
near:base	0:18 4:-13 5:-17 7:-12 9:-21 10:-9 11:-11
near:bash	3:-10 11:10
near:basi	0:-12 5:-13 6:15 9:-8
near:bass	5:-12 6:23
near:beac	2:21 4:-15 6:-8 7:-9 10:-8
near:beat	0:-31 2:-21 3:9 4:-31 5:32 7:-9 8:-8 10:-24
near:beca	0:-41 1:-13 5:13 6:-30 7:-15 8:-18 9:-28 10:18 11:12
near:beco	0:19 4:20 5:-8 6:-27 7:-10 8:-10 10:-18 11:-9
near:bedo	0:-44 2:-13 3:30 4:-30 5:-11 6:33 7:-8 8:-26 9:-21 10:-39 11:-20
near:beds	0:16 6:-14 9:-9 10:-10
near:been	2:-29 4:-53 5:-8 7:15 9:-49 10:21 11:-52
near:befo	0:-30 1:-15 2:-10 4:-12 6:-11 7:-55 8:12 9:-21 10:11 11:-27
near:bega	2:-23 3:-23 4:-30 5:-24 6:37 7:-13 9:-15 11:-8
near:begi	3:17 6:-12 9:-17
near:begu	11:13
near:behi	0:-17 2:-25 4:23 5:-29 6:21 7:-29 9:-8 10:-28
near:bein	0:-23 1:-13 2:-49 3:-17 4:-29 5:27 7:22 8:25 9:-23 10:-35 11:-19
near:beka	5:-37 6:37
near:belg	3:-24 6:36 7:-10 9:-33 11:-29
near:beli	0:-33 1:-11 2:-8 4:47 5:-46 6:-28 7:8 8:-37 9:-27
near:bell	0:-18 2:-9 3:24 4:-8 6:-12 10:8 11:-18
near:belo	0:-12 2:-25 3:-12 5:-23 6:-15 7:23 8:26 10:-34
near:bene	6:19 7:-12
near:besi	0:-34 2:-21 4:24 5:8 6:-37 7:10 10:-20
near:betw	0:34 1:11 2:-10 3:12 4:-30 5:-31 6:-34 7:-13 9:-20 10:-38
near:beyo	6:16
near:bigg	3:-15 9:21 11:-12
near:bill	6:-21 7:21
near:bish	0:-19 4:-16 5:-8 7:-10 10:25 11:-11
near:blac	6:12
near:blam	6:19
near:blan	3:14 6:-11
near:blas	0:-9 3:-8 5:27 6:-21 7:-17
near:blaz	3:10 6:14 7:-8 9:-11 11:-8
near:bloc	6:16
near:boar	2:-29 4:-48 5:22 10:-10
near:boat	0:-9 1:-10 3:-10 4:-11 5:-29 6:23 7:15 9:-23 11:-13
near:bodi	0:-42 1:-10 2:19 3:-8 4:-9 5:-27 7:16 8:-29
near:body	0:-8 4:21 6:-11 7:-15 8:-27 9:-8
near:bogo	4:-23 10:26
near:boko	0:10 10:-8
near:bomb	5:-9 6:20
near:bone	5:22 6:-21
near:book	0:-12 3:-35 4:-32 5:-36 7:12 9:11 10:-12 11:-25
near:bord	2:-14 3:-37 4:-26 6:-8 7:-24 8:27 9:15 11:9
near:born	3:-8 6:9 10:11
near:both	0:-35 2:-22 3:-20 4:8 5:-12 6:34 7:-31 9:-10 10:-17
near:boug	0:-9 2:-8 6:-26 10:27
near:boy	0:10 1:-12 2:-11 4:-17 5:32 6:-46 7:11 8:-14 10:-10
near:boys	0:-25 3:-19 4:-11 5:-27 6:26 7:-18 8:23 10:-21
near:brea	0:-17 3:-10 4:19 5:-16 7:-18 9:17 10:-14
near:brid	0:-16 3:-29 4:-13 5:-8 6:-16 8:-13 9:26 10:21 11:-22
near:brie	7:10
near:brig	5:-8 6:15
near:brin	2:-12 3:-13 4:8 5:-9 6:-11 7:-31 8:-22 10:26 11:-20
near:brit	0:-18 2:-8 3:-24 4:-10 5:-20 6:43 7:-17 9:-18
near:broa	5:-15 6:16
near:brok	0:-34 2:-14 3:-16 4:-23 5:44 6:-13 7:-34 9:-11 10:-16 11:-14
near:brot	0:-33 2:-14 3:-20 4:-39 5:-39 6:59 7:-41 8:19 9:-11 10:-36 11:-15
near:brou	0:-59 1:-14 2:-43 3:16 4:-62 5:36 6:-26 9:-12 10:14 11:-22
near:buil	0:-10 3:14 4:-15 6:11 7:-20 10:-12 11:-16
near:bulg	0:-36 2:-19 4:15 5:26 6:-36 7:-9 8:-9 10:8
near:bull	0:-12 2:-9 3:-22 4:-8 5:11 6:13 7:-22 8:-13 9:-8 10:-16 11:-10
near:bure	3:-12 6:-9 9:22
near:buri	0:-26 1:-12 2:15 4:-28 5:-25 6:46 7:-33 9:-10 10:-15
near:burk	0:-12 4:-18 7:-16 9:11
near:burn	1:-17 2:-38 4:-45 5:14 6:29 7:-55 8:-13 9:-16 10:-61 11:-16
near:buru	3:-58 4:-8 6:-21 9:64 11:-39
near:bury	0:-9 2:-8 4:-8 6:29 8:-18 10:-24
near:bus	3:-12 5:-13 6:32 7:-16
near:buse	3:-8 4:-12 6:19
near:busi	5:-13 10:10
near:but	1:-8 2:-17 5:9 6:-26 7:28 8:-20 9:-30 10:-19 11:13
near:byst	6:13
near:cair	0:-10 4:-8 6:14 7:11
near:call	2:30 3:8 4:-27 5:-30 6:-12 7:-17 9:-12 10:-10
near:camb	3:8
near:came	0:-33 1:-20 2:-12 5:-58 6:-42 10:35
near:camp	0:-35 1:12 2:-32 4:-14 6:-41 7:-9 8:-16 9:21 11:-17
near:can	2:-11 3:18 4:-17 5:-22 6:22 9:-21 10:-12 11:-25
near:cana	3:19 6:-10 9:-16
near:cann	3:9 4:-14 5:-16 6:-34 7:40
near:capi	6:-8 7:-11 9:-11 10:-8 11:18
near:caps	6:24 7:-22
near:capt	0:8 1:-20 2:14 3:-33 4:18 5:-48 6:-67 7:10 8:59 9:-26 10:-76 11:-25
near:car	0:-13 4:-14 5:-8 10:19
near:card	0:10 3:-9 4:-14 6:-9 8:15 9:15 10:-8 11:-11
near:care	4:-25 5:67 6:-36 7:-12
near:carg	7:11
near:carr	0:17 1:-13 2:-15 3:-10 4:-28 5:-16 6:9 7:-8 8:-41 10:-9
near:cars	6:9
near:cart	0:26 6:-20
near:case	3:-13 5:-17 6:39 9:-10 11:-8
near:cast	0:-12 2:-9 4:-13 5:-25 6:35 7:-16 10:-8
near:casu	0:-9 1:17 3:-10 5:-14 7:-14 8:-14
near:cata	0:-14 2:-11 6:17
near:cate	0:-13 2:13 4:-14 5:-10 6:-14 7:14
near:cath	3:-8 4:-18 5:-9 6:-14 7:-8 8:-19 10:20
near:cauc	0:12 4:8 5:-10 10:-13
near:caug	6:9
near:caus	1:11 6:10 7:-12 8:-11
near:ceas	1:26 6:-21 8:-18 10:18
near:cebu	5:13
near:cell	0:-23 2:8 3:-10 4:37 5:-16 6:-29 7:-14 8:-18 9:-10 10:-23
near:ceme	0:-11 2:-20 3:-11 4:23 5:-18 7:-9 10:-27
near:cent	0:-31 2:-26 3:14 4:-30 5:15 7:-10 8:-30 9:-41 10:-8 11:9
near:cert	0:-14 2:-14 3:-11 4:20 5:-12 6:12 8:-14 10:-14
near:chad	3:-41 5:-11 6:-18 7:-8 9:51 11:-21
near:chai	4:-15 6:22 7:-16
near:chan	5:17 6:-16
near:chap	0:17 3:-36 6:-13 9:-10 10:-12 11:31
near:char	0:-26 3:-9 4:30 6:11 7:-9 9:12 10:-27 11:-8
near:chec	0:16
near:chib	0:30 4:-22 8:-8
near:chie	0:-22 1:-9 2:-8 3:-43 4:-22 5:-23 6:-16 7:31 8:-16 9:19 10:11
near:chil	0:20 1:-30 2:-51 3:26 4:-42 5:-45 6:15 7:-17 8:-46 10:-18 11:-12
near:chin	2:10 3:-11 5:-25 6:21 10:-51
near:choi	0:-10 3:-9 6:19 7:-14
near:chol	3:-10 6:22
near:chri	4:-14 10:16
near:chur	0:24 2:-13 4:-23 5:-10 8:-20
near:circ	3:-16 4:-13 6:9 7:18 8:-13 11:-11
near:citi	0:-23 2:27 3:-19 4:-26 5:-14 6:20 7:-11 8:24 10:-21 11:-9
near:city	1:-12 2:-19 3:11 4:-31 5:29 7:-34 9:-35 10:11 11:-16
near:civi	1:-25 2:-44 3:-10 4:-31 5:29 7:-57 8:24 9:-36 10:-9 11:-28
near:clai	0:-11 1:17 3:-22 4:-38 5:-14 6:33 7:-35 8:-11 9:-20 10:-35 11:8
near:clas	0:19 2:-25 3:21 4:-10 5:-10 6:11 9:-10 10:-11 11:-9
near:clea	3:9 5:-16 6:21 8:-8 9:-18 10:-10 11:15
near:cler	2:29 4:-32 5:-12 6:-15 10:-24
near:clim	3:-8 5:-9 6:17
near:clin	3:-12 4:-13 5:34 6:-13 7:-16 9:-8 10:-15 11:-10
near:cloc	5:-23 6:31 7:-19
near:clos	0:-31 4:-28 5:-20 6:26 10:-9 11:-17
near:club	4:15 6:-8 10:-22
near:coac	6:10
near:coal	5:-22 6:25 7:-18
near:coas	0:-26 1:12 2:-21 3:8 4:-22 5:-40 6:16 8:-12 9:10 10:-38 11:-21
near:coff	0:-35 2:41 3:-26 4:-21 5:-19 6:-45 7:-17 8:-12 9:-19 10:-8 11:24
near:cold	3:21 9:-18
near:coll	0:-39 1:-16 2:-15 4:34 5:-19 7:-33 8:-23 9:-15 10:18
near:colo	0:-31 1:10 2:8 3:-12 7:11 8:-27 10:12
near:colu	0:-10 2:17 3:22 4:-8 9:-21 10:-19 11:-13
near:comb	3:-15 5:9 6:-11 9:-12 11:17
near:come	0:-53 1:-15 2:-10 3:-32 4:20 5:-25 6:-52 7:-41 8:-27 9:27 10:27 11:11
near:comi	0:-9 3:-17 4:-24 5:-14 6:-32 7:-15 9:29 10:15 11:-16
near:comm	1:-21 2:-50 4:-45 5:-27 6:26 8:-29 9:-54 11:36
near:comp	1:-9 2:-19 3:-54 4:-25 6:10 8:-10 9:20 10:-10
near:conc	0:12 2:-19 4:20 5:-8 6:8 7:-13 8:-10 10:-17
near:cond	0:-14 2:-10 3:-16 5:31 6:-33 7:-17 10:-8 11:17
near:conf	0:22 1:-15 2:-44 4:9 5:-16 7:-25 9:-40 10:19 11:-15
near:cong	3:-41 5:-8 6:16 9:35 11:-21
near:cons	2:-24 3:14 4:-23 6:-29 7:26 8:-14 10:17
near:cont	0:-28 2:12 4:24 5:-15 6:-30 7:18 8:-12 9:9 10:-30 11:-10
near:conv	0:15 2:-17 3:-16 4:-14 5:-17 6:-14 7:-13 8:-8 9:13 10:-27 11:10
near:cook	0:-33 2:14 4:-35 6:-25 7:19 8:-13 10:23
near:coor	0:-25 3:20 4:-11 5:-13 6:23 7:-10 8:30 9:-26 10:-15 11:-30
near:corp	0:-16 5:8 6:-8 7:15
near:corr	0:-16 3:-23 5:19 7:-21 9:12 10:-11 11:-9
near:cost	0:-26 3:-10 4:-19 5:-14 6:58 7:-14 8:-8 9:-12 10:-10
near:coul	0:14 1:-19 2:13 3:-17 6:-22 7:-33 9:27 10:-49 11:-23
near:coun	0:-15 2:-57 3:-41 4:14 6:21 8:-36 10:-49 11:22
near:coup	4:-19 6:-17 7:22
near:cour	2:-9 3:-13 4:-18 5:-10 6:-8 8:19 10:-27 11:13
near:cove	2:-8 4:13 8:-9
near:cras	0:-11 3:-9 4:-10 5:-9 6:32
near:cres	3:16 5:-8 6:9 9:-13
near:crew	0:8 2:-10 4:15 5:-21 6:-13 7:-11 10:-25
near:cris	3:20 6:-21 7:-11
near:crit	2:-9 3:-11 4:-13 5:49 6:-47 7:-20 10:-17
near:cros	0:-26 1:-17 3:-28 4:-44 5:-25 6:-65 7:-14 8:-32 9:20 10:33 11:12
near:crow	6:9
near:crus	5:-12 6:27 7:-9
near:curr	3:-18 4:-10 7:18 9:19 11:-9
near:cust	2:33 4:-10 6:-41 7:16
near:cut	3:25 5:20 9:-21 10:-16 11:-24
near:cuts	5:9 6:-9 11:10
near:cycl	6:33 7:-28 10:-8
near:czec	5:-10 6:19 7:-8
near:dail	3:-21 6:-30 7:-10 9:29
near:dak	4:-11 6:-20 7:23 9:-16 11:-10
near:dama	0:20 5:30 6:-33 7:-28 9:-30
near:dara	3:45 6:-31 9:-30 11:-13
near:darf	3:-10 6:-14 9:22 11:-22
near:data	6:9
near:date	8:-31 10:33
near:daug	0:-10 5:-12 6:30 7:-35
near:dawn	2:-22 4:-19 5:12 7:-8 8:-17 10:11
near:day	0:-38 1:9 2:-35 3:-24 4:-58 5:-10 7:-17 9:10 10:-23 11:13
near:days	1:-18 3:10 4:-54 5:-63 6:21 7:-42 9:14 10:-9 11:-19
near:dead	0:-22 2:28 3:-37 4:-30 5:-36 6:52 7:-32 8:-57 9:-60 10:-12 11:-26
near:deal	0:-10 2:-28 5:-25 6:22 7:-15 8:-17 9:-10 11:-32
near:deat	0:-45 1:-16 2:-35 3:-54 4:-28 5:-17 6:71 7:-8 8:-24 9:-28 10:-25 11:-39
near:dec	0:-11 4:-11 8:10
near:deca	0:11 2:-18 4:20 8:-12 10:-28
near:dece	0:-14 1:12 2:-9 3:-47 4:-15 5:-53 7:-43 8:13 9:-8 10:19 11:8
near:decl	3:9 4:-8 5:-11 6:10 7:-16 10:11 11:-9
near:deep	0:18 3:-16 6:-18 9:15
near:defe	0:24 2:-11 3:-9 4:-19 5:-34 6:22 7:-17 9:-13 10:-34
near:del	3:13 5:-8
near:dela	0:-35 2:11 4:26 5:-28 7:-8 10:-22
near:dele	3:8 5:-8 9:-8
near:deli	2:-15 6:23
near:demo	3:-11 5:-10 8:-8 9:17 10:-16
near:deni	0:-22 5:-16 6:21 8:12 10:-19
near:depa	0:-18 3:22 4:-12 5:-9 6:8 7:-9 9:-22 10:11
near:depo	0:21 2:-10 3:-21 4:-13 5:-8 7:-8 8:15 9:-19 10:-36 11:10
near:depu	5:-9 6:-19 9:-24 11:21
near:dera	3:13
near:desi	2:-12 4:-15 6:-19 7:-11 8:26 10:-10
near:desk	3:17 6:-8 9:-13
near:dest	2:12 3:13 6:-13 9:-11
near:deta	1:-8 2:-27 3:-23 4:18 5:-28 6:-38 7:-30 8:38 9:-28 10:-10 11:-10
near:dete	0:-15 4:26 5:-12 6:-23 7:-13 8:18 10:-20
near:devi	5:-9 6:14
near:dhak	10:-8 11:20
near:did	0:9 3:-11 4:-9 5:-39 6:30 7:-32 8:-19 9:-9 10:-17 11:24
near:die	0:-11 2:30 5:-21 6:-13
near:died	0:-72 2:73 3:-68 4:-40 5:-46 6:45 7:-25 8:-18 9:-63 10:-68 11:-41
near:diff	5:21 6:-21 7:-12 9:13
near:dig	6:-18 7:21
near:dire	0:-32 1:-9 2:-26 3:-10 4:-11 5:9 6:-19 7:-15 8:28 10:-16
near:disa	0:-18 1:30 2:-10 3:-44 4:-24 6:-46 7:29 8:-8 9:-44 10:-17 11:25
near:disc	0:-12 3:-24 4:-9 5:42 6:-42 7:-22
near:disp	0:-15 1:-15 2:-12 3:67 4:-12 5:-28 6:-19 7:-27 9:-43 10:-10 11:-37
near:diss	0:-21 2:-8 4:18 8:-9
near:dist	2:-11 3:8 4:-16 5:8 6:13 7:-22 8:-22 9:-18 11:-32
near:dive	7:10
near:dna	0:-13 4:-8 5:-17 6:40 7:-24 9:-12
near:dnip	5:11 6:13 8:-11
near:doct	0:-22 2:-13 3:-10 4:41 5:36 6:-63 7:-30 8:-9 9:-10 10:-18
near:docu	0:-13 6:21
near:does	2:-9 4:12 7:-12 8:11 10:-22
near:doll	0:-11 3:12 4:-8 5:-9 6:-16 7:-11 10:21 11:-8
near:dome	6:25 7:-18
near:door	0:-11 3:-28 4:-13 5:32 6:-50 7:28 9:-13 10:-12
near:dorm	0:8 3:11 4:-8 7:-9 10:8
near:doub	3:17 4:-11 7:-10 9:-12 10:-8
near:down	0:-46 1:-22 2:-19 4:9 5:-15 6:13 8:-18 9:-22 11:-36
near:doze	0:14 2:-10 3:-22 5:-21 6:38 7:-36 8:-22 9:-18 10:-32
near:drag	4:-9 5:-9 6:13 10:-16
near:driv	0:15 1:-17 2:-33 3:9 4:11 6:-47 7:-51 8:-34 9:-17 11:13
near:dron	0:-18 2:-10 4:-12 5:-20 6:47 7:-14
near:drop	0:-8 3:-8 6:23
near:drov	0:-24 1:-9 2:-20 4:-16 7:-11 8:-8 9:10 10:21 11:-21
near:drow	0:-16 1:-19 2:-21 3:-23 4:-15 5:-34 6:77 7:-36 9:-22 10:-11 11:-17
near:druz	0:-21 2:-9 3:-14 5:-14 6:28 8:-17 9:-9
near:dtm	3:16 11:-8
near:due	0:-8 1:-9 2:39 4:-25 5:-24 7:-16 8:-13 10:9
near:dug	0:-25 2:-20 3:-18 4:-27 5:-22 6:36 7:-15 8:-8
near:duri	0:-15 1:-8 2:-17 3:-38 5:18 6:16 7:-14 8:-28 9:-37 10:17 11:35
near:duty	0:-10 5:-18 6:26 7:-9
near:each	0:-29 2:-11 3:-21 4:-31 5:-34 6:22 7:-32 8:35 10:-52 11:-18
near:earl	1:-8 2:-10 3:-39 4:-16 5:-32 6:14 8:-11 9:33 10:-9 11:-24
near:eart	3:-10 5:14 6:10 7:-16 9:-9
near:east	0:-11 1:10 3:-11 4:-11 9:17 10:11 11:-34
near:econ	0:12 10:-8
near:ecua	0:-10 5:-9 6:32 7:-8 8:-8
near:educ	5:-18 6:19
near:egyp	0:-13 2:-11 3:-37 5:-21 6:22 7:-12 8:45 9:16 10:-44 11:-12
near:eigh	1:13 2:-12 4:26 5:22 6:-24 8:-40 9:-19 10:-20 11:-33
near:eith	0:-20 1:-9 2:-20 4:-13 5:-18 8:38 10:-24 11:-9
near:elde	0:-13 2:9 5:-26 6:9 7:-10 8:-9 9:-8 11:-11
near:elec	0:-24 3:-10 4:15 5:-26 6:32 7:-17 10:-27
near:elev	0:-19 2:-19 3:-27 5:-14 6:29 7:-10 9:-27 10:-15 11:28
near:elim	0:-17 2:-11 4:-11 5:-11 6:38 10:-9
near:eliy	0:-20 3:14 4:-13 5:-48 6:8 7:9 9:-21 11:-8
near:eln	0:-14 2:-12 4:22 6:-12 8:-28 10:11
near:else	3:-12 5:-9 6:13 9:-28 11:26
near:emba	0:-8 4:-18 8:-13 9:-20 10:24 11:-10
near:emer	0:-20 2:-22 3:-10 4:18 5:22 6:-35 7:-19 8:15 9:-19 10:-24 11:-9
near:emir	0:15 2:-12 4:-10 8:-19
near:empl	2:-10 3:-11 4:29 5:-15 7:-19 8:-26 10:-28
near:end	2:23 4:-19 6:-26 8:-11 9:21 11:-13
near:enda	6:15
near:ende	3:11 5:-8
near:enem	0:-8
near:ener	0:23 2:-10 4:-11 5:-11 6:-9 8:14 10:-26
near:enga	6:11
near:engi	0:-28 2:10 3:22 4:-15 6:-22 7:32 8:-11 10:-23
near:enou	5:10
near:ente	3:-27 7:-11 9:28 11:-17
near:entr	0:24 2:-9 4:-10 6:-21
near:erit	0:-22 2:-10 4:30 5:-20 6:-32 8:-12 10:-17
near:esca	2:-26 4:-16 5:-23 6:-41 7:-9 8:-17 10:36
near:esta	0:20 4:-18 5:-8 6:-9
near:este	5:-12 6:14
near:esti	0:-16 1:18 3:11 5:-21 7:-14 8:-18 11:-26
near:ethi	0:-32 2:-14 3:-30 4:-37 5:-14 6:-14 7:-25 8:-39 9:27 10:44 11:-32
near:euro	0:-19 3:-34 4:-8 5:-8 6:25 9:18 11:-9
near:evac	0:-28 1:-10 3:34 4:-12 5:29 6:-47 7:-17 9:-29 10:-16 11:-12
near:even	0:-14 2:-10 4:-10 5:-22 6:25 7:14 10:-10
near:ever	0:-23 2:-22 4:24 6:-18 7:-9 8:-9 10:-31 11:-14
near:exam	0:-31 2:-28 3:-18 4:-39 5:-19 6:8 7:19 8:17 9:-14 11:-14
near:exch	0:-22 3:-15 4:-30 5:-14 6:-42 7:-10 8:31 9:-15 11:-16
near:exec	0:-26 2:30 4:-23 5:-20 7:-10 10:-19
near:exhu	0:-26 2:-13 3:-16 4:-17 5:-23 6:46 7:-10 10:-12
near:exit	4:-18 5:-8 6:34 7:-26
near:expe	1:-9 5:-25 7:-17 8:-9 10:-16
near:expl	1:21 8:-11
near:exte	5:-24 6:26 7:-10
near:face	3:12 5:15 9:-11 10:-10
near:faci	8:-15 10:15
near:fact	0:30 1:-8 2:-18 3:-32 4:-24 5:-21 6:-15 7:-21 8:28 10:-31 11:-21
near:fail	3:14 11:-8
near:fair	5:-8 6:16
near:fall	0:-18 1:-11 2:-33 3:-17 4:-29 5:-10 6:23 10:-43 11:13
near:fami	0:-34 1:-8 2:-30 3:14 4:14 5:-39 6:16 7:-30 8:-24 9:-37 10:22 11:-17
near:far	0:15 2:-19 3:-43 4:-30 5:20 6:-12 7:-32 8:12 10:-19 11:18
near:farc	0:-24 2:-10 3:-24 4:19 9:28 11:-13
near:farm	0:-49 2:-27 3:25 4:23 5:-19 6:20 7:-13 8:-14
near:fash	3:15 5:-10 9:-9
near:faso	0:-12 4:-18 7:-16 9:11
near:fata	0:-31 1:14 2:-8 3:-18 4:-11 6:22 7:-30 9:-13 11:-11
near:fath	6:17
near:fear	3:10 4:-10 5:-23 6:20 7:15 9:-14
near:febr	0:-17 2:9 3:14 4:-12 5:-19 7:-14 9:-31 10:-19 11:21
near:fede	0:-8 5:-11 6:-17 7:20 9:-21
near:fell	2:-10 3:-31 4:-30 6:37 7:-25 8:-8 9:-22 10:-12 11:12
near:ferr	0:-10 7:12 8:9
near:fest	0:-20 2:-24 4:-24 5:-9 8:-26 10:39
near:few	5:-16 6:-29 7:29
near:fewe	2:-12 4:11 8:-13
near:fiel	3:12 7:-13 9:-13 10:-13 11:19
near:fift	2:13 3:22 4:-32 5:8 7:-29 8:-8 9:-25 10:-26
near:figh	1:-27 2:-22 3:-10 4:18 5:-12 6:8 7:-8 9:26 10:-30 11:-17
near:figu	0:23 1:18 2:-39 3:-21 4:-46 5:-35 8:-27 10:-43
near:fili	8:-12 10:12
near:fill	3:25 6:-13 9:-23 11:-9
near:fina	0:-11 1:-9 2:-10 3:-15 4:-10 5:-15 6:34 7:-27 8:20 9:-9 10:-9
near:find	0:-21 3:28 4:-11 5:-27 6:-24 7:32 9:-29 10:-8 11:-28
near:fing	0:-8 3:-12 5:-8 6:-11 9:19 11:-8
near:fire	0:-27 2:-33 4:-30 5:26 6:21 7:-38 8:-10 10:-28
near:firs	2:-14 3:-31 5:-21 6:-27 7:-22 10:14 11:-16
near:fish	0:-9 2:-17 3:-20 5:-39 6:44 7:-18 8:-9 9:-12 10:-37 11:-11
near:five	0:-12 1:-22 2:-62 4:-33 6:8 8:12 9:-42 11:-21
near:flas	6:8
near:flat	3:22 5:-18 9:-14
near:fled	0:-24 1:-19 2:15 3:-20 4:-14 5:-24 6:-61 8:-18 9:65 10:24 11:-41
near:flee	0:-11 2:-19 4:-14 5:-18 7:-8 9:20 10:9
near:flew	5:13 6:-9
near:flig	3:21 5:-31 6:15 7:-10
near:floo	0:-17 1:-10 2:21 3:21 4:-12 5:19 6:19 7:-39 9:-34 10:-8 11:-34
near:flow	0:-20 2:-19 3:-9 4:-28 5:25 6:-41 8:-17 10:8
near:foll	0:-25 2:-12 4:-30 5:-20 7:-13 9:15 10:19 11:-22
near:foot	0:-13 2:-8 3:34 5:-21 6:-8 7:-20 9:-27 10:-9 11:-20
near:for	0:-66 1:-39 2:-18 3:-10 4:-31 5:-24 6:-24 7:47 8:27 9:-37 10:-25 11:-25
near:forc	0:-19 1:-16 4:-42 5:-22 6:14 7:13 8:-32 10:20 11:-40
near:fore	0:12 1:-8 2:26 3:-28 4:-21 5:-33 6:22 7:-13 8:-13 9:-23 10:-29
near:form	0:-27 2:-13 3:-18 4:38 5:-10 7:-21 8:-20 9:-12 10:-19
near:fort	0:12 3:30 4:-34 6:-50 8:-15 9:-20 10:12 11:-25
near:foun	0:-36 1:-20 2:-49 3:26 4:-69 5:-64 6:28 7:32 8:-18 9:-39 10:-14 11:-32
near:four	0:29 1:-28 2:-39 3:16 5:-11 6:-10 7:-33 8:-21 9:-29 11:-40
near:frac	0:-9 3:12 6:-14 7:-8
near:fran	0:-19 3:-26 4:-8 5:-9 6:31
near:free	0:-31 1:-10 2:-36 3:-26 4:-30 5:-50 6:-38 7:-33 8:14 9:-36 10:68 11:-41
near:fren	0:16 5:-26 6:19 7:-14
near:frid	1:-11 2:-9 3:30 4:-33 5:-28 6:-18 9:-51 10:24 11:-43
near:frie	3:26 5:-10 6:-24
near:from	0:18 1:-30 4:-10 5:-23 6:-15 7:-18 8:-43 9:-26 10:-25 11:16
near:fron	0:-15 2:28 4:-17 6:-12 7:-10 8:-14 9:-11
near:fuel	0:26 2:-16 3:-9 4:-16 5:14 6:-22 10:-18
near:fuk	6:17 7:-8
near:full	3:29 6:-25 7:-8 9:-20 11:-9
near:fune	0:10 6:-9
near:furt	0:-19 1:-12 4:-8 5:-12 7:11 9:31 10:-10 11:-27
near:gall	4:-12 5:17 6:-12
near:gang	4:8
near:garm	5:-14 6:20 7:-9
near:gas	6:14 7:-11
near:gate	1:-8 2:-8 3:-11 4:-22 6:32 7:-8 9:-27 11:-16
near:gath	0:-9 5:-25 10:-9 11:-9
near:gavd	6:-8 7:10
near:gave	2:-26 3:-24 5:20 7:-45 8:-9 9:-34 10:-12 11:-15
near:gaza	0:-41 1:-9 2:27 3:-28 4:-10 5:-45 6:-13 7:-21 8:37 9:-10 10:-14 11:-8
near:gene	0:12 2:-17 5:8 6:20 7:-11 10:-34
near:get	0:-8 2:-12 3:-39 4:-13 5:-24 6:18 7:-17 9:21
near:girl	0:25 1:-15 2:-39 5:16 6:-19 8:-32 9:-30 10:-11 11:9
near:give	0:-19 1:-9 2:9 4:-36 5:-38 6:39 8:-35 10:-16 11:-24
near:givi	6:19 8:-9
near:gmt	0:-31 3:-25 4:-33 5:-33 6:-42 7:-27 8:-9 10:47
near:goes	0:-18 4:-17 5:-9 6:32 7:-9 8:-8
near:goin	5:-12 7:12
near:goma	0:-20 3:9 5:26 7:-9 9:-37 11:-14
near:gone	0:-37 1:14 2:-13 3:-50 4:-33 6:-14 7:-61 8:-12 9:-13 10:-46 11:70
near:good	0:-12 4:-17 5:17 6:-17 7:-18 8:27 9:-30 10:-22 11:11
near:got	0:-28 2:-35 3:15 4:-13 6:19 7:-10 8:-8 9:-23 11:18
near:gove	0:-10 1:-19 2:-37 3:-23 7:-25 8:-12 10:-34 11:36
near:gran	5:14
near:grav	0:-12 1:-10 2:-28 3:-15 4:8 5:13 6:18 7:-11 8:-15 9:-28 10:-22 11:-17
near:grea	0:-11 3:-13 4:-11 5:-13 6:27 9:-10
near:gree	5:15 6:-15 7:-12 8:22 10:-14
near:grou	1:-28 2:-44 3:35 4:-21 5:-51 7:-60 9:-23 10:10 11:-47
near:grow	4:-17 6:-12 7:14 10:17
near:guar	0:-23 4:-51 5:-25 6:40 7:16 8:14 10:-35
near:guer	0:-18 6:13 8:-21 10:20
near:guid	4:-19 6:-19 7:22
near:gunm	0:9 2:-22 3:-20 4:-15 5:-16 6:14 7:-14 8:-31 10:9
near:guns	0:-9 3:-12 5:60 6:-53 7:-9
near:had	0:-12 1:11 2:-18 3:-10 4:-13 5:-16 6:-21 7:-26 9:9 10:9 11:-14
near:hait	0:-9 3:-14 6:39 7:-23
near:half	0:-23 1:14 2:-10 4:12 7:-15 8:-22 9:17 11:-45
near:hall	3:25 5:-10 6:-8
near:hama	2:20 3:-17 5:-15 7:-26 8:-41 9:-10
near:haml	3:21 5:-14 7:-10
near:hand	0:-41 1:-16 2:-19 3:-28 4:38 5:-52 6:20 7:-42 8:-46 9:-22 10:15 11:-21
near:hang	2:-10 6:27
near:happ	0:-15 2:-8 3:10 6:9 10:16
near:has	0:-25 2:-85 3:-14 4:-19 5:-16 6:-15 7:35 10:-20 11:-39
near:have	0:-25 1:-11 2:15 4:-60 5:-8 6:-17 8:-93 9:25 10:-15 11:14
near:havi	0:14 2:-20 3:-16 4:-29 5:-24 6:37 7:-12 10:-30
near:haza	0:13
near:head	0:23 2:-20 3:-38 6:-13 7:-46 8:36 9:27 10:-43 11:-19
near:heal	0:-26 1:-15 2:-23 4:-36 5:31 6:14 7:-31 8:-11 9:-29 11:-17
near:hear	0:-35 2:-15 3:-17 4:26 5:-40 7:-28 8:26 9:-17 10:-23 11:-17
near:heat	0:-12 4:-8 6:17 7:-14
near:heav	3:-15 6:27 7:-21
near:held	0:-71 1:-8 3:-27 4:59 5:-33 6:-49 7:-33 8:-35 9:-14 10:12 11:-15
near:heli	1:-10 2:-22 6:17 7:-31 8:-12 9:-13 10:-31
near:hell	6:26
near:help	0:-20 1:-10 2:-18 4:-39 5:16 6:-13 7:21 8:9 9:-17 10:-20
near:her	2:-14 3:-41 4:-19 6:18 7:-18 8:-11 9:-27 10:19 11:-15
near:herd	0:15 1:34 2:-12 3:-10 4:-11 5:-19 6:-35 7:-13 9:-12 10:-11
near:here	0:-9 3:12 4:-24 5:-22 6:21 7:-14 8:-21 9:-17 10:23
near:hers	5:22 6:-21
near:hezb	4:-8 5:-9 6:19 7:-17
near:high	3:23 5:-15 6:-18 7:24 11:-14
near:hill	0:11 3:-11 5:-25 6:22 7:-16 10:-9
near:him	0:-28 2:-13 4:-22 5:23 7:-11 8:-9 10:-26
near:his	0:-32 1:-23 2:-8 3:-38 5:19 6:20 8:-22 9:-34 10:-47 11:11
near:hit	0:-14 1:-8 2:-14 3:-24 4:-19 5:31 7:-39 10:-19
near:hits	5:-14 7:12
near:hold	0:-35 1:-22 2:-36 3:-39 4:45 5:-26 6:-17 7:-32 8:23 9:9 10:-35 11:-34
near:home	0:-79 1:-35 2:-62 3:33 4:-16 6:-38 7:-19 8:24 9:-48 11:23
near:homs	3:-9 7:-8 9:-14 11:14
near:hope	4:-8 6:-17 7:18
near:hosp	0:-49 1:-18 2:-50 3:-55 4:-64 5:71 6:-15 7:-74 8:-29 9:-23 11:-16
near:host	1:-10 4:12 5:-43 6:-18 7:-38 8:17 9:16 11:-37
near:hote	3:15 6:10 7:-12
near:hour	0:-34 1:-9 2:-28 3:-23 4:-46 6:18 7:-23 9:-38 10:25 11:12
near:hous	0:10 1:-12 2:-34 3:21 5:-13 6:9 7:-42 8:-21 9:-45 11:8
near:hout	0:-20 1:-8 4:27 5:-12 6:-27 7:-16 8:-25 9:-8
near:how	2:-10 6:17
near:howe	0:-9 5:-8 6:27 7:-10
near:huma	0:-9 1:-18 2:-13 3:-9 5:-43 6:23 8:-24 9:-44 10:18 11:-28
near:hund	0:-15 2:-16 3:-27 4:17 5:-25 7:13 8:15 9:-13 10:-16 11:-12
near:hung	6:17
near:hurt	0:-42 1:24 2:-14 3:-39 4:-20 5:88 6:-75 7:-30 8:-23 9:-25 10:-32 11:-8
near:husb	5:-26 6:30
near:hygi	3:-11 6:18
near:icrc	0:-10 1:21 2:-14 4:-13 6:-14 8:-19 10:14
near:iden	3:-12 4:-19 5:-47 6:62 7:-50 10:-29
near:idf	6:24
near:idle	3:-10 7:-8 9:-15 11:15
near:impr	9:-15 11:20
near:inci	5:22 6:-9
near:incl	0:-21 1:-24 2:-9 3:20 4:-57 6:18 8:34 9:-70 10:-24 11:-17
near:inco	6:15
near:inde	0:-9 5:-18 6:24 7:-12 11:-9
near:indi	1:-11 2:-28 3:-39 4:-17 5:-9 6:20 7:20 8:-33 9:-27 10:9 11:-18
near:indo	5:-16 6:31 7:-9
near:infa	6:21
near:infe	0:-23 2:-9 4:-24 6:9 7:-12 10:26
near:infl	9:10 11:-10
near:info	3:13 5:-10 6:-12 7:14 11:-10
near:inha	3:28 4:-10 5:15 6:-20 7:-11 9:-31 10:-9
near:inju	0:-62 1:-29 2:-30 3:-46 4:-40 5:98 6:-73 7:-18 8:-44 9:-39 10:-54 11:-28
near:inma	5:-9 6:22
near:inqu	5:22 6:-17 7:-10 10:-8
near:insi	0:-19 3:30 5:-13 6:18 7:-21 8:17 9:-33 10:-30 11:-25
near:insp	0:20 4:-23 6:-27 7:16 10:-8
near:inst	6:13
near:insu	6:11
near:inte	0:-42 2:-32 3:13 7:-35 9:13 10:-15 11:-17
near:into	0:33 1:-13 2:-26 3:-40 4:-11 5:-59 6:-28 7:-48 8:-17 9:57 10:13 11:-58
near:inve	0:-14 2:26 3:-10 5:-17 6:-14 7:-12
near:invo	6:13
near:iom	0:-11 1:8 3:40 5:-22 6:-19 7:-24 8:-8 9:-51
near:iran	0:-15 3:-15 4:-11 8:-18 9:-39 10:24 11:31
near:iraq	3:-11 9:-15 11:18
near:irel	0:-9 3:9 6:21 7:-9
near:iris	0:47 4:-11 5:-42 6:-35 7:-9 10:-11
near:isla	0:-33 4:-9 5:9 6:20 7:-8 10:-8
near:isra	0:-37 1:-18 2:28 3:-50 4:-36 5:-24 7:-56 9:-44 10:43 11:-17
near:ital	4:23 5:-8 6:-19
near:its	0:-10 1:21 4:-53 7:-20 8:12 9:-10 10:-30 11:-18
near:itse	3:13 9:-12 11:-9
near:ivor	0:-21 2:-18 3:9 4:-10 5:-14 6:33 7:-8 8:-11 9:-9 10:-35
near:jail	4:-14 8:18 10:-14
near:jama	3:12 5:-11 6:23 9:-11
near:janu	0:-45 1:18 2:-23 4:-32 5:-20 7:-25 8:-43 9:-44 10:30 11:28
near:jeep	4:-21 5:-13 6:26 10:-15
near:jiha	0:11 2:-12 6:17 10:-9
near:join	2:-19 3:11 4:-31 5:-17 6:-34 7:-20 8:-25 9:-8 10:36 11:-12
near:jord	3:-17 9:-34 11:36
near:jour	0:-11 4:34 6:-27 8:-31 10:-9
near:juba	5:-17 6:12 7:8
near:judg	5:-17 6:19
near:juli	5:8
near:july	1:-15 2:-10 3:-17 4:10 5:-8 6:-9 7:-25 8:-13 9:-15 10:-16 11:36
near:jump	2:23 4:-8 6:-12
near:june	1:-14 2:-12 3:33 4:-27 5:-9 6:41 7:-41 8:-29 9:-42 10:-12 11:-9
near:just	1:-9 2:-19 3:-18 4:21 5:-33 6:17 7:-30 8:-15 9:11 10:-25 11:-22
near:kabu	5:17 6:-11
near:kadu	4:17 5:15 6:-25 8:-8 10:-10
near:kand	0:-24 5:-56 6:25 7:9 9:-32 10:-8 11:-9
near:kara	0:-11 2:-18 3:-22 5:25 6:-29 8:-25 9:23 10:-31
near:kare	3:-12 6:8 9:11
near:kebb	0:10 6:13 10:-13
near:keep	0:-21 2:-15 3:-14 4:38 5:-13 6:-34 7:-10 8:-15 9:16 10:-12 11:-13
near:kens	3:26 6:-15 9:-9 10:-13 11:-18
near:kept	0:-17 1:-14 2:-21 3:30 5:21 6:-40 7:-17 8:-18 9:-27 10:-20 11:-11
near:khan	5:-28 6:35 7:-10
near:khar	3:-8 6:12 11:8
near:khas	3:12
near:kher	6:9
near:khwa	2:-18 4:-15 5:-12 6:48 7:-11 10:-21
near:khyb	3:-10 6:23 7:-11
near:kidn	0:45 1:-13 2:-42 3:-44 4:-20 5:-32 6:-31 7:-13 8:-44 9:-24 10:22 11:-14
near:kill	0:-16 1:16 3:-58 4:-49 5:-29 6:66 7:-47 8:-68 9:-81 10:-27 11:-60
near:kilo	3:11 5:21 6:-17 9:-10
near:kind	5:-8 6:15
near:kitc	5:-11 6:21
near:kivu	3:27 6:-16 7:21 9:-21 11:-16
near:knew	2:-9 4:-9 6:12
near:know	2:22 3:-28 4:19 5:25 6:-19 8:-10 10:-43
near:kong	6:25 7:-24
near:kore	0:-13 4:-8 5:-18 7:12
near:kost	3:33 5:-15 6:-26 9:-8
near:krem	0:-10 1:-18 6:19 8:12 10:-10 11:-8
near:kufr	2:-14 10:11
near:kumb	0:-8 6:22 7:-9
near:kuna	3:-9 5:-19 6:28 7:-9 11:-28
near:kurs	0:-11 4:-14 6:-14 8:-9 10:22 11:-8
near:kutu	6:-15 9:16 11:-12
near:kwar	0:19 2:-9 4:-16 5:18 6:-19 8:-17 10:-11
near:kyau	0:-8 3:17 5:12 7:-27 8:-9 9:-24 11:-22
near:kyiv	0:23 1:-9 3:-14 4:13 5:10 6:-17 8:-12 11:-32
near:labo	3:-13 5:20 6:-18
near:laid	6:16
near:lak	4:-11 6:-20 7:23 9:-16 11:-10
near:lake	3:26 9:-14 11:-12
near:land	3:18 5:-16 6:26 7:-14 9:-22
near:lane	0:-9 3:-12 5:-10 6:25 7:-14
near:lank	0:22 1:-9 2:-9 3:-22 4:-22 5:-9 6:28 7:-19 8:-8 9:-13 10:-12 11:-9
near:larg	6:20 7:-13 9:10 11:-10
near:larr	5:-14 6:21 7:-12
near:last	1:11 2:-51 4:13 5:-29 6:22 7:-21 8:-55 9:-23 10:-23 11:-24
near:late	0:-38 1:-15 2:9 3:-11 4:9 5:-46 6:21 7:-31 8:-10 9:17 11:-9
near:law	0:-11 3:-8 5:-14 6:31 7:-16
near:lawm	5:-11 6:15
near:lawy	3:-20 5:-14 6:-30 7:36 9:-16
near:lay	0:43 1:-13 3:-32 4:-21 5:-34 6:-10 7:-23 9:23
near:lead	2:-25 3:-20 4:18 5:-29 7:15 8:-21 9:-16 10:-22 11:-9
near:lear	0:-24 3:31 4:-12 5:-14 7:18 9:-42 10:-16 11:-31
near:leas	0:-10 1:-9 2:-35 4:9 5:19 6:-14 7:19 8:-27 9:-17 11:-8
near:leav	0:-36 1:-10 3:44 4:28 5:-29 6:-29 7:30 8:-20 9:-13 10:-43 11:-39
near:leba	1:-10 3:-58 7:-13 9:57 11:-19
near:led	0:40 3:-19 4:-22 5:-25 7:-15 8:-10 10:-26
near:ledg	0:23 3:-12 5:24 6:-41 7:-18 9:-12
near:left	1:-13 3:27 6:-42 7:-21 10:-22 11:-8
near:leg	0:-26 2:-8 4:-29 5:30 6:-30 7:-9 10:19
near:legs	0:-22 2:-26 4:-32 5:36 6:-12 10:-20
near:let	0:-34 1:-16 2:-23 3:-36 4:-66 5:-27 6:-67 7:-34 8:40 9:-19 10:59 11:13
near:liby	0:-22 1:20 2:-15 3:-25 4:-10 5:-20 7:8 8:-14 9:-9 10:-15 11:21
near:lie	0:-17 2:8 4:-26 5:-45 7:16 10:-9
near:life	0:-30 2:-31 4:-14 5:-22 6:23 8:65 10:-59
near:lift	0:19 3:-10 6:-17
near:ligh	6:15
near:like	0:-9 4:-9 5:-9 6:29 7:-40 8:16
near:limb	5:39 6:-29 7:-8 10:-21
near:limi	3:15
near:line	0:9 2:-10 5:-19 6:14 7:-13
near:link	5:-19 6:25
near:list	0:-34 1:-25 2:-26 3:-24 5:-37 6:-11 7:42 9:-43 10:-28 11:-32
near:litt	4:-8 6:-17 7:18
near:live	0:-16 1:-20 2:-26 3:21 4:-34 6:17 7:-33 8:-24 9:22 10:-20 11:-39
near:livi	0:-12 2:16 3:30 4:-20 6:-48 7:19 9:-15 10:-28 11:-22
near:loca	0:-9 1:-12 2:-33 4:-27 6:12 8:-11 9:-39 11:15
near:lock	6:-17 7:21
near:lodg	6:17 7:-10
near:logg	1:16 3:19 6:-20 9:-23 11:-15
near:lond	3:-20 6:27
near:long	0:-26 3:-15 4:-8 6:-33 7:-20 8:-12 10:31
near:look	0:-13 1:-8 3:-8 4:-22 6:-39 7:34 8:12 9:-8 10:-11
near:lorr	2:-9 4:-10 5:26 9:-14
near:lose	5:18 6:-12
near:loss	0:-15 2:-24 6:31 7:-8 10:-11
near:lost	0:-11 1:-28 2:-40 3:-20 4:-51 5:10 6:27 7:-8 8:-19 9:-33 10:-35 11:-14
near:lowe	0:24 3:-19 6:-19
near:lunc	6:12
near:lyin	6:19 9:-13
near:mach	0:-9 5:-19 6:28
near:made	1:-10 2:-15 3:19 4:-42 5:-21 6:30 8:-11 9:-14 10:-15 11:-16
near:maga	0:13 6:-8 8:18 10:-27
near:magn	6:12
near:maim	0:-12 1:-13 2:-13 3:-8 4:-12 5:30 6:-24 8:-15 10:-9
near:main	3:-17 4:24 5:-12 6:-13 7:-20 10:-9 11:17
near:maje	5:10
near:majo	0:-22 2:-12 4:-24 5:-22 6:12 8:-21 9:-16 10:26 11:-20
near:make	2:-10 3:8 5:-13 6:31 7:-21 8:-12 10:14
near:mala	0:-13 2:26 4:-10 5:-21 6:14 7:-23 8:-13 9:-14 10:-26
near:mali	0:15 2:-20 3:-8 4:8 7:-9 8:-25
near:maln	5:-30 6:31
near:malt	6:9
near:man	0:-10 2:-8 3:12 4:-9 5:-25 6:30 7:-26 9:-12 10:-8
near:mana	0:-13 2:-12 4:-19 5:13 7:15 9:-9 10:13 11:-16
near:mand	3:-46 5:22 6:19 7:-27 9:-18 11:-15
near:mani	4:-8 6:-25 7:27 8:-14
near:mans	0:-20 2:-20 4:-13 5:17 6:15 10:-16
near:manu	5:-24 6:-28 7:32
near:many	2:-11 3:-11 6:16 9:28 11:-19
near:marc	0:10 2:-39 5:-30 8:-55 11:-39
near:mari	0:-25 2:-9 6:-12 7:15 8:28 10:-24
near:mark	0:12 3:-25 4:-20 7:16 10:-10
near:mart	0:-15 2:-11 3:-10 4:-12 5:-19 6:45 7:-37 10:-15
near:mary	0:14 10:-8
near:mass	0:-14 1:-16 2:-10 3:-29 4:-22 5:-12 6:44 7:-8 11:-26
near:mate	0:-9 5:-12 6:16
near:matt	3:9 11:-21
near:may	1:-11 3:-26 5:-14 6:30 7:-14 8:-11 9:-39 11:14
near:mayo	0:-9 3:25 5:9 6:-12 7:-17 9:-13 11:-16
near:maza	0:-9 3:31 5:11 6:-26 9:-18
near:mean	0:-16 3:25 9:-15 10:13 11:-12
near:medi	0:-30 1:21 2:-15 3:-50 6:9 7:-59 8:20 9:-36 10:-19
near:meet	6:8
near:mega	5:15 6:-13
near:memb	0:-13 2:-16 3:9 4:12 5:-17 6:27 7:-8 8:-14
near:men	0:24 1:-8 3:-33 4:-19 5:-38 6:-9 7:-23 8:-24 9:39 10:-17 11:-11
near:mend	0:-12 5:-19 6:36 7:-18
near:ment	3:-16 4:-9 5:-28 6:28 7:-11 9:19 10:-9 11:-23
near:mess	6:9
near:met	0:-11 2:-8 4:23 5:-14 6:-27 7:-13 9:11 10:-15 11:-18
near:metr	3:12 5:-21 6:29 7:-10
near:mexi	0:8 3:-22 4:-8 6:-8 7:20 9:-8 11:12
near:mid	5:-9 6:28 7:-11
near:midd	3:11
near:migr	0:12 1:25 2:-14 4:-37 5:-10 6:-43 7:10 8:-9 9:15
near:mile	2:-14 4:-18 5:16 6:-37 7:31
near:mili	1:-13 2:13 4:-48 5:-25 6:9 7:-24 8:16 11:-32
near:mill	0:-21 1:-11 2:-15 4:17 5:-8 7:-19 8:-12 9:18 10:-11 11:-34
near:mina	3:-28 9:29 10:-9 11:-12
near:mine	0:-21 1:30 2:-14 3:8 6:-22 7:17 8:-12 9:-24 10:-15 11:-18
near:mini	1:-27 2:-43 4:9 5:22 6:17 7:-65 8:23 9:-15 10:-46 11:-27
near:mino	0:-24 1:-8 2:-34 3:-8 4:14 5:-23 6:15 7:-14 8:21 10:-11
near:minu	3:25 5:-8 6:-18
near:miss	0:-70 1:31 2:-41 3:-45 4:-13 5:-67 6:-42 7:79 8:-35 9:-50 10:-26 11:-43
near:mobi	3:15
near:mode	5:21 6:-12
near:moga	6:10
near:moh	0:-13 5:19
near:mona	6:14
near:mond	1:-8 2:-13 3:-26 4:-48 5:-36 6:27 7:-18 8:-11 9:33 10:-10 11:-24
near:mone	3:-25 9:26 11:-22
near:moni	0:10 1:-9 4:-8 5:-16 6:25 7:-17 8:-10 9:-29 10:-15 11:12
near:mont	0:26 1:-22 2:-18 3:-9 4:25 5:-21 6:-23 7:-40 8:-57 9:27 10:-35
near:more	0:-8 1:-52 2:-64 3:-11 4:-21 5:-22 6:26 8:-38 9:-31 10:25
near:morg	0:-9 3:-13 4:-8 5:-32 6:43
near:morn	0:-32 2:-14 3:17 4:-22 5:17 7:-24 9:-22 10:10 11:-21
near:moro	5:25 6:-24
near:mosc	0:24 2:-18 4:-14 5:11 6:18 8:-8 10:-44 11:-23
near:mosq	0:-28 3:-17 5:-8 6:44 7:-9 9:-8
near:most	0:13 2:-38 3:9 4:-48 5:-63 6:15 9:-14 10:-24
near:moth	0:8 2:-27 3:-11 4:-36 5:-34 7:-17 8:-18 9:26 10:12 11:-12
near:moto	0:-9 5:20 6:-10
near:moun	6:9
near:mour	0:-10 1:-8 3:-29 5:-25 6:29 9:-13
near:move	0:-28 1:-15 2:-30 3:60 4:16 5:-10 6:-51 7:-33 8:-14 10:-17 11:-64
near:moza	6:8
near:msf	0:-8 4:-8 5:31 6:-34 7:-8 9:-17 11:-14
near:mud	7:9
near:muni	3:8
near:murd	2:13 4:-25 5:-9 8:-19 10:-26
near:must	0:-17 4:-8 6:24 10:-9
near:myan	0:-20 2:-18 3:-41 4:28 5:-14 6:25 7:-14 8:-13 9:27 10:-32
near:myse	0:-18 2:-21 3:-14 4:-31 5:-30 6:35 7:-18 8:-11 10:11
near:naba	5:-32 6:32
near:nago	0:-17 3:-20 4:24 6:-24 8:-15 9:17 10:-8
near:nair	6:18 7:-9
near:name	0:-13 1:-22 2:-44 3:-53 4:8 6:31 7:10 8:-46 9:-40 10:-71 11:-28
near:nang	5:12 6:-10
near:nass	0:-10 2:-9 3:-12 4:-21 5:-25 6:30 7:-16 8:12 10:-22
near:nati	1:-13 2:-26 5:-12 8:10 9:-10 11:-31
near:naut	0:-12 5:-8
near:navy	0:-31 2:-8 3:-15 4:24 5:-20 6:40 7:-35 10:-23
near:near	0:34 1:-20 2:-38 3:-27 4:-46 5:-41 6:17 7:19 8:-46 9:-21 11:11
near:need	0:-17 4:-22 5:51 6:-46 7:-28 9:-13 10:-9
near:neig	2:-10 3:-12 4:-11 5:12 6:-10 7:-32 8:-12 9:35 10:-22 11:-23
near:nepa	2:-14 4:24 10:-22
near:netw	0:-16 3:-13 4:15 6:-20 7:10 11:-8
near:neut	0:-33 2:-18 4:-20 5:-16 6:50 10:8
near:neve	0:-23 1:-14 2:-13 3:-16 4:-31 5:-41 6:-11 7:52 9:-32 10:-29 11:-11
near:new	0:-28 1:13 2:-11 3:28 4:-21 5:-41 7:-23 8:24 10:-27 11:-51
near:newl	3:11
near:news	6:13 7:8
near:next	0:-32 2:27 3:-18 5:-22 6:-52 8:-19 9:-22 10:17 11:19
near:ngo	3:13
near:niam	0:-14 3:-12 4:-16 5:-9 6:-25 8:-22 10:36
near:nige	0:18 1:-8 2:-29 3:-41 4:-40 5:-39 8:-45 9:31 10:19 11:-30
near:nigh	0:-94 1:-20 2:-68 3:15 4:16 5:12 7:-51 8:-51 9:-27 10:46 11:-16
near:nile	5:-15 6:25 10:-18
near:nine	1:11 4:-24 6:-31 7:-58 9:14 11:-23
near:nobo	0:-35 2:-18 3:-40 4:-21 5:-18 6:-43 7:22 8:-13 9:27 10:22 11:-17
near:non	0:9 5:-9 6:16 10:-13
near:none	0:-10 3:-15 4:-23 5:-24 6:37 7:-17 10:-23
near:noon	0:-27 2:-10 3:-15 4:-21 6:-14 7:-21 8:-21 9:26 10:20
near:nort	2:-18 3:31 4:-24 5:-23 6:28 7:-17 8:-19 9:-39 10:11
near:not	0:40 1:-37 2:-19 3:-28 4:12 5:-13 6:-60 7:48 8:-54 9:19 10:-70 11:-68
near:note	0:11 3:-9 4:-11 8:20 9:-12 10:-26
near:noth	0:-19 2:-21 3:-17 4:26 5:-11 6:-25 7:11 8:-18 9:-15 10:-23 11:21
near:nov	6:24 8:-8 10:-8
near:nove	1:21 2:16 3:-12 4:-13 5:-40 7:-14 8:-23 9:14 10:11 11:-27
near:now	0:-51 1:-18 2:-31 3:-28 4:-30 5:-42 6:8 7:25 8:12 9:9 10:17 11:-33
near:nrc	5:-25 6:29 7:-13 9:-13 11:-12
near:numb	0:-14 1:-31 2:-35 3:19 4:-19 5:-21 7:33 8:-20 9:-33 10:-22 11:-8
near:nurs	0:23 2:-12 3:-27 4:18 5:18 6:-45 7:-48 8:-14 9:-17 11:-12
near:nuwa	0:-20 3:14 4:-13 5:-48 6:8 7:9 9:-21 11:-8
near:obse	3:-28 6:16 7:-11 9:13 11:-12
near:occu	0:-23 4:-8 5:-33 6:20 7:-11 8:-20 9:-12 10:15 11:16
near:ocha	3:28 6:8 9:-16 11:-16
near:oct	0:12
near:octo	0:43 1:-21 2:-8 3:17 5:-19 6:-24 7:-33 9:-53 10:-35
near:off	0:37 1:21 2:10 3:19 4:-50 5:-72 7:-16 8:-11 9:-47 10:-24 11:-51
near:offe	8:18 10:-20
near:offi	0:-53 1:8 2:-14 3:-16 4:-22 5:-23 6:13 7:-29 8:30 9:11 10:-25
near:oil	0:-25 4:-10 6:-11 7:29
near:old	1:-9 2:-10 3:-18 4:-21 6:17 8:-19 9:-16 10:11 11:13
near:olde	2:-14 4:24 10:-22
near:olek	6:9
near:ombu	4:9 6:8 8:-10
near:once	3:16 6:-21 7:-9 10:-17
near:one	0:16 1:-41 2:-17 3:-39 5:15 6:-17 7:-40 8:15 10:9 11:-19
near:ones	0:-21 3:-16 4:-15 5:-14 6:17 7:-15 8:-16 10:23 11:-14
near:only	0:8 1:-9 2:-15 3:-39 4:-40 5:-22 7:-11 8:-22 10:12
near:open	0:-22 2:-10 3:-17 4:-18 6:-40 7:-12 10:33 11:-17
near:oper	0:-42 2:-31 3:-11 4:-26 5:17 6:31 7:-18 8:-26
near:oppo	0:-21 2:-12 4:-20 5:-8 6:-12 10:26
near:orde	0:17 5:-16
near:ordn	6:9
near:orga	1:10 3:-10 5:-15 7:19 9:-10
near:orig	0:20 3:-25 4:-12 6:-32 8:-18 9:-11 10:8 11:30
near:othe	1:-29 2:-72 6:-20 7:-17 8:13 10:17 11:-45
near:our	1:-15 7:-28 8:-30 11:-37
near:ours	0:-19 2:-11 3:-19 4:26 5:-30 9:-16 10:-19 11:-11
near:out	1:-37 2:-77 3:31 4:-43 6:13 7:-82 9:-47 10:25 11:-29
near:outd	3:17 9:-10
near:outr	5:-13 6:21
near:outs	0:-10 3:18 4:-11 5:-17 6:-44 7:-22 8:-37 9:13 10:37 11:-22
near:over	0:-25 1:-25 2:12 3:9 4:-52 5:-8 6:-23 7:-8 11:8
near:own	0:13 1:-8 2:-29 3:21 4:-23 9:-15 10:-37
near:owne	0:-33 2:-24 6:19 7:-10 8:-22 10:11
near:page	0:26 1:-8 2:-9 3:-33 4:-19 5:-25 6:-15 7:-20 8:-26 10:21 11:-21
near:paid	0:-21 2:-25 3:-12 4:-31 6:14 7:-22 8:-18 10:17
near:pakh	3:-10 6:23 7:-11
near:paki	2:-10 3:-30 4:-21 5:-12 6:-14 7:13 8:8 9:-41 10:-20 11:27
near:pale	0:-17 2:-19 3:-11 4:-17 5:12 6:-21 7:-10 10:15
near:pape	0:-13 3:9 5:-13 6:21 7:-10 9:-11 10:-11 11:-9
near:para	5:-11 6:26
near:pare	2:9 3:-29 5:-25 6:38 7:-29 8:-14 10:-30 11:-22
near:pari	0:-11 3:-8 5:-13 6:27
near:parl	6:10
near:part	0:-23 1:-10 2:-39 3:31 4:-30 5:-28 6:-11 7:-26 9:-34 10:31 11:-35
near:pass	0:20 1:-10 2:-21 4:-34 5:-21 6:16 7:-20 8:13 9:18 10:-25 11:-30
near:past	2:-14 5:-37 6:45 7:-19 10:-17
near:path	0:26 2:-18 3:13 4:-22 5:-14 8:-11 10:-20
near:pati	0:-13 3:-27 5:39 6:-35 7:-11
near:patn	6:9
near:patr	0:-30 2:-9 3:-11 4:-17 5:-9 7:-13 10:28 11:-9
near:pay	4:-14 10:16
near:paym	0:-8 10:14
near:peac	0:-10 2:-26 4:-10 5:-21 6:48 7:-12 10:-29 11:-22
near:peak	9:9 11:-21
near:pens	0:-14 3:-10 4:-13 5:25 6:-35 7:-17 9:-16 10:-18 11:24
near:peop	0:15 1:-41 2:-65 3:21 4:-47 6:-8 7:-18 8:-60 10:-9 11:-22
near:per	3:-23 6:-15 9:-19 11:30
near:peri	0:-14 1:-13 2:-11 3:-60 4:-12 5:-25 6:40 7:-19 10:-10 11:28
near:perm	3:9
near:pers	0:-33 1:-10 2:-13 3:23 5:14 6:-26 9:-31 10:-20 11:-14
near:peti	3:9
near:petr	5:25 6:-10 10:-12
near:phar	0:-25 4:38 5:-18 6:-35 7:-18
near:phas	0:-9 10:10
near:phil	3:-15 6:8 9:-8
near:phon	4:-8 5:-16 7:18
near:pick	6:12
near:pict	5:22 6:-20 7:-10
near:pilo	0:-21 4:-10 6:-9 7:22 8:-9
near:pit	0:-35 2:-13 3:-8 4:19 5:-14 6:11 7:-12 10:-21
near:pitc	3:15 9:-12
near:pits	0:-18 3:-12 4:-18 5:-13 6:32 7:-8 10:-12
near:plac	0:-21 2:-14 3:-26 4:-31 5:-30 6:42 7:-34 8:10 9:-15 10:-31 11:17
near:plan	0:-29 1:-13 2:-16 4:-8 5:-33 7:-24 8:8 10:22
near:play	6:-11 7:9
near:plun	5:-10 6:13
near:plus	8:11 10:-10
near:poin	3:19 6:-16 7:-12
near:poli	0:-9 1:-14 2:-57 3:-55 4:-38 5:11 6:25 7:-25 10:8 11:-21
near:popu	0:-10 3:-14 5:-15 7:-22 9:14
near:port	0:-30 2:25 4:-17 7:-14 9:-8 10:-8
near:post	3:11 4:-8 5:-30 6:21 7:-8 10:-17 11:-12
near:powe	0:10 7:-11
near:prac	3:-19 6:-16 9:22
near:pray	0:16 3:-22 4:-18 5:29 6:-16 7:-34 9:-8 10:-15
near:pre	3:24 9:-24
near:pref	0:-23 1:-8 4:-8 5:17 6:33 7:-21 8:-8 9:-43 10:-12 11:-37
near:preg	3:33 5:10 6:-38 7:-8
near:pres	2:-27 3:-16 4:-12 5:-12 6:32 7:-21 8:12 9:-26 10:-38 11:10
near:prev	2:24 4:-12 5:-9 6:-16 7:-14 8:12 10:-16
near:pric	2:-12 4:-17 5:11 7:-8
near:prie	6:9
near:prim	8:15 10:-13
near:prin	0:-34 2:21 4:-40 5:-20 8:-9 9:-9 10:11
near:pris	0:22 1:-15 2:-32 3:-38 4:37 5:-37 6:-18 7:-29 9:-39 10:-11 11:-15
near:priv	3:-9 9:-19 11:20
near:prob	3:13 4:-8 5:9 7:-18
near:prod	0:-10 4:-16 5:24 6:-8 10:-24
near:prog	8:-16 10:19
near:proj	1:22 6:-23
near:prom	0:-12 2:-9 4:-26 6:-20 8:-9 10:29
near:prop	0:15 8:-18 10:12
near:pros	0:-20 4:-8 5:-48 6:59 7:-9 8:-14 10:13
near:prot	0:-8 3:-23 5:-17 6:28 7:-21 9:21
near:prov	0:-13 1:12 2:-19 3:17 4:-24 5:-52 6:17 7:-19 8:-15 9:-63 10:-36 11:21
near:publ	0:-12 2:-11 3:-8 4:-30 5:-23 6:22 10:15 11:-13
near:pull	0:-13 2:-15 3:-26 4:-15 5:-13 6:43 7:-26 10:-31
near:punj	3:-22 5:-10 6:9 7:-14 9:-17 11:22
near:pupi	0:18 2:-11 3:23 4:8 5:-18 6:-14 7:-19 8:-14 9:-33 10:-13
near:purs	0:-14 6:24
near:push	0:-8 8:-12 9:-28 11:17
near:put	0:-21 1:-24 2:-38 4:-15 5:-10 6:35 7:-8 9:-40 10:-24 11:13
near:puts	0:25 1:-8 2:-11 3:15 4:-27 6:-24 8:10 9:-25 11:-21
near:qala	9:-9 11:13
near:qata	0:-14 4:-9 8:-11 10:19 11:-9
near:quak	0:-9 3:-15 6:14 7:-11
near:quar	3:28 7:-12 9:-26 11:-8
near:queu	0:9 5:-16 6:15
near:quot	0:-9 5:-14 6:25 9:-8
near:raba	6:9
near:radi	0:-9 4:-16 6:23 7:-14
near:radw	6:9
near:rafa	2:-8 5:12
near:raid	0:27 2:-48 4:-50 5:-14 6:29 7:-31 8:-9 10:17
near:rail	4:-14 5:-15 6:39 10:-14
near:rain	0:-17 2:-13 3:27 4:-21 5:-11 6:-17 7:-16 8:-9 9:-29 10:19 11:-9
near:rais	5:-17 6:25 7:-12
near:raja	2:-9 5:-12 6:34 7:-16
near:rama	0:-20 2:-8 3:-8 4:-13 5:12 6:-8 8:31 10:-19 11:12
near:rang	6:9
near:rans	0:-44 1:-8 2:13 3:-20 4:35 5:-25 6:-55 7:-23 8:-33 10:33 11:-16
near:rate	6:13
near:rati	3:-25 6:-8 9:26 11:-22
near:ravi	3:13
near:reac	0:14 1:-10 2:19 3:-29 4:-33 5:-14 8:-11 11:-20
near:read	0:18 2:-18 3:17 4:-21 6:-39
near:rebe	0:-10 2:-11 3:-8 5:-8 6:-19 7:21 8:-15 11:13
near:reca	3:13 9:-9
near:rece	0:-25 2:-21 3:-54 4:-26 5:33 6:-9 7:-26 8:-22 9:-11 10:23 11:26
near:reck	0:-11 2:-13 3:21 4:-21 5:-42 6:-23 7:-28 8:-14 9:10 10:18 11:-14
near:reco	1:27 2:-18 3:20 5:-39 6:25 7:-66 8:-9 9:-19 10:-34
near:red	0:-22 1:-10 2:8 4:-41 5:27 6:-15 7:-9 8:-30 9:-30 10:16 11:-17
near:refu	0:-17 2:-8 3:-10 4:-10 5:-27 6:-14 7:8 9:22 10:-12 11:-13
near:rega	10:13
near:regi	0:28 1:-24 2:-39 3:-24 4:-63 6:-13 7:37 8:-19 9:-9 11:-9
near:regr	2:-24 4:-10 5:-22 6:21 10:17
near:reha	3:25 9:-19 11:-10
near:reje	1:-18 2:-17 4:14 6:22 8:9 10:-24
near:rela	0:-11 2:-9 3:22 4:-16 5:-34 7:32 9:-31 10:-20 11:-19
near:rele	0:-41 2:-30 3:-9 4:10 5:-13 6:-20 7:-11 8:28 9:-12 10:15 11:-8
near:reli	5:-24 6:8 7:-12 9:-22 11:19
near:relo	3:34 6:-17 9:-30 11:-15
near:rema	0:-16 2:11 3:-15 4:35 5:21 6:-25 8:-36 9:11 10:-85 11:-47
near:reme	0:-8 3:-17 9:-21 11:24
near:repa	3:-9 5:-19 6:18 7:-8 11:10
near:repe	4:12 10:-8
near:repo	0:18 1:-26 2:-39 3:-21 4:-46 6:19 7:-66 10:-16
near:repu	3:-12 9:11
near:requ	2:-8 8:29 10:-28
near:resc	0:-36 1:-11 2:-31 3:-26 4:-30 5:14 6:22 7:-9 8:-24 9:-11 10:11
near:rese	0:8 10:-8 11:13
near:resi	0:-37 2:-15 4:-33 5:-15 6:35 7:-19 9:-15 10:24
near:resp	0:-14 2:-12 3:-29 4:22 5:13 6:-25 9:13 10:-11 11:-10
near:rest	2:-36 3:-18 4:-19 5:-48 6:38 7:-26 8:-11 9:-16 10:10 11:11
near:resu	0:-13 2:-10 3:10 4:-14 6:20 7:-8 8:-8 10:-8
near:reta	6:14
near:retr	0:-20 5:8 6:26 7:-21
near:retu	0:-64 1:-23 2:-11 3:-14 4:-36 5:-35 6:-22 7:11 8:17 9:-30 10:-29 11:45
near:reut	0:-15 2:19 3:-11 4:10 5:12 6:-45 7:-18 8:12 11:-9
near:revi	0:27 4:-13 5:-14 6:11 7:10 8:-16 10:-21
near:reyn	6:8
near:rice	0:19 3:-9 4:10 6:-29 7:-9
near:rifl	6:15
near:righ	1:-18 2:-28 3:-24 4:22 6:17 8:-30 9:-26 10:-16 11:-19
near:ring	6:11
near:rise	0:-10 3:-26 4:-9 6:-8 9:31 11:-16
near:rive	0:-13 1:-9 3:-42 5:-25 6:9 9:47 11:-12
near:riya	8:10
near:road	0:-23 1:-13 2:-17 3:23 4:-30 7:-31 8:-13 9:-39
near:rohi	5:-9 6:-21 7:20 9:-13 11:-15
near:roof	3:-13 6:13 11:9
near:room	0:-29 2:-14 3:8 4:15 5:16 6:-26 7:-32 8:-13 10:-26
near:rose	5:-25 6:29 7:-9
near:roug	3:-8 6:-17 7:10 10:-8 11:15
near:roun	2:-8 3:22 4:-8 5:-8 6:11 7:10 10:-8 11:-15
near:rout	0:-12 3:-14 4:-11 5:-19 6:30 7:-22
near:row	5:-23 6:27 7:-12
near:roya	2:-9 5:-18 6:18 8:-14 10:14
near:rubb	0:-9 6:33 7:-15 8:-10 10:-11
near:ruin	3:-9 6:8 11:11
near:ruli	5:-10 7:-8 10:-15 11:16
near:run	3:19 6:9 7:-9 9:-18
near:runn	3:23 6:-27 7:14
near:runs	3:-16 6:-17 9:-10 11:22
near:rura	3:17 5:12 6:-12 7:-9 9:-19 10:-9 11:8
near:russ	0:-36 1:14 2:-24 3:-42 4:12 5:-30 6:-8 7:-30 8:8 9:15 10:-10 11:-26
near:sada	5:-9 6:21
near:safe	2:-31 3:9 4:-16 5:-19 6:-12 10:15
near:saga	3:-46 5:19 6:16 7:-23 9:-21 11:-17
near:sahe	0:-27 3:10 6:34 9:-20
near:said	1:-57 2:-64 4:-15 6:18 7:-27 9:-49 10:10 11:-11
near:sain	3:15 6:-10
near:sake	9:-10 11:11
near:sale	5:-8 6:11
near:same	0:37 1:-12 2:-42 3:-16 4:-57 5:25 6:-38 7:-27 9:-32 11:33
near:san	5:23 6:-16
near:sana	0:25 3:-16 4:-8 6:-18 7:-11 9:-12 10:-8
near:sand	4:30 5:-9 6:-24 7:-13
near:sang	0:-13 3:-12 5:-14 6:31 7:-23
near:sank	7:10
near:sant	5:18 6:-13
near:sar	6:21 7:-12
near:satu	0:-15 2:-9 3:-30 4:-21 5:-35 7:16 8:-22 10:22 11:14
near:saud	0:-21 2:-9 3:-9 4:-16 5:-17 6:-9 8:37 10:-34
near:save	0:-18 4:14 10:14
near:saw	0:-45 1:-10 3:-9 5:19 6:-25 7:-16 8:20 10:-53 11:-9
near:say	0:-37 1:-12 2:-42 4:-10 5:-44 6:21 8:-25 9:30 10:-15
near:sayi	4:-8 5:-9 7:-13 10:10
near:says	0:-17 1:12 2:23 3:-17 6:-28 8:-32 9:-37 11:19
near:scen	2:-8 5:-9 6:17
near:sche	3:23 7:-21 9:-12 11:-21
near:scho	1:-18 2:-57 3:48 4:-14 5:-43 6:11 9:-71 10:-32 11:-47
near:sea	5:-10 7:13
near:sear	0:-8 3:-25 4:-12 5:-18 7:29 9:-15 11:-8
near:seas	3:18 6:-17 7:11 9:-9
near:seat	0:-13 4:-18 6:-10 7:-9 10:20
near:seco	0:-25 1:-9 2:13 4:-34 5:10 6:-21 7:-32 8:-22 9:22 10:12 11:-32
near:secr	6:23 7:-10
near:sect	3:23 5:-11 6:9 11:-10
near:secu	0:-21 2:-15 4:14 5:-34 6:33 7:-20 8:-17 9:-11 10:23
near:see	2:-11 4:25 6:-16 7:-20 8:-23
near:seen	0:15 1:-14 2:-8 3:-19 5:-33 6:-24 7:17 8:-21 9:-26 10:12 11:-16
near:seiz	0:24 1:-8 2:-40 3:-25 5:-14 6:-46 7:-12
near:sell	9:17
near:sena	11:12
near:send	0:-14 2:27 4:-10 5:-8 6:-21 8:-17 10:-24
near:sent	0:-38 1:-8 2:-31 3:17 4:-34 5:-36 6:-35 7:12 8:48 9:-17 10:-17 11:-11
near:sepa	0:-15 4:-8 8:-13 10:10
near:sept	0:-36 1:-9 2:-30 3:-47 4:-38 5:-42 6:16 7:-8 9:38 10:33 11:-28
near:seri	5:39 6:-20
near:serv	0:-49 2:-28 3:-34 4:-43 5:-34 6:37 7:-30 8:44 9:12 10:-19 11:19
near:set	2:-19 3:20 4:-18 5:-34 8:-13 9:-19 11:-23
near:sett	0:-9 3:39 9:-39
near:seve	1:-21 2:-72 3:-20 8:10 10:-24 11:-30
near:shal	0:-13 2:-9 4:-19 5:-12 10:17
near:shar	5:20 6:-18
near:she	1:-10 2:-20 3:-26 4:-39 5:-11 6:30 7:-32 8:-23 9:-33 10:12 11:-18
near:sheb	5:15 6:-12
near:shel	1:-8 3:30 5:-27 9:15 11:-45
near:shif	0:-14 4:22 5:-10 6:-16 8:-8 10:-13
near:ship	0:-32 2:-15 4:40 5:-10 6:-24 7:10 8:-11 10:-38
near:shir	0:11 3:20 6:-15 11:-15
near:shoo	0:8 10:-12
near:shor	0:-16 4:-16 5:-27 6:9 7:21 8:-23 9:-12 10:19 11:-9
near:shot	0:-63 1:-20 3:-28 4:-10 5:-33 6:66 7:-37 8:-40 9:-14 10:-43 11:-14
near:shou	0:-29 2:-23 3:12 4:28 6:-19 9:-22 10:-27
near:shov	6:18 7:-11
near:show	2:27 3:8 4:8 6:-23 7:-12 8:-10 9:-13 10:-16
near:shra	5:21 6:-12
near:shri	3:-24 6:-22 9:-23 11:29
near:shut	0:-9 3:-8 8:-9 9:17
near:sick	4:-16 8:-19 10:29
near:side	0:-26 1:-22 5:-38 7:-32 8:49 9:-35 10:-40 11:-27
near:sieg	2:-9 4:-21 6:22 8:20 10:-17
near:sign	0:-27 1:-12 2:43 3:-26 4:-34 5:-23 7:-22 8:-12 9:20 10:-42 11:-20
near:sinc	0:-11 1:12 2:-59 4:-39 5:-28 6:-13 7:-8 8:15 10:-9
near:sind	3:9 6:19 7:-14 9:-15
near:sing	0:-10 2:-8 3:-44 4:-17 5:-27 6:49 7:-27 9:20 10:-13 11:-16
near:sink	0:-8 3:-13 5:-9 6:20
near:sist	0:-18 6:-17 8:-15 10:30
near:site	0:-34 1:27 2:-17 3:20 4:12 5:-37 6:-20 7:-33 8:-12 9:15 11:-35
near:sitt	0:-12 4:24 5:13 6:-28 7:-29 8:-10 9:-24 11:-21
near:situ	5:9 6:-9
near:six	0:-16 1:-13 2:-29 3:19 4:44 5:23 6:-32 7:-19 8:16 9:-42 10:-35
near:sixt	1:14 2:19 3:-10 4:-11 6:-8 7:-10 8:-8 9:-12 10:-44
near:size	3:9
near:slai	0:-27 2:-26 4:-18 5:-11 6:44 10:-19
near:slau	2:-27 3:-18 4:-13 5:-12 6:25 10:-17
near:slee	0:-8 3:19 4:-18 5:-17 6:-24 7:-16 9:19 10:-22 11:-16
near:slep	0:-12 3:11 4:-17 5:21 6:-11 9:-8 10:-25 11:-8
near:slid	5:-12 6:14
near:slig	5:29 6:-24 7:-11
near:slip	10:15
near:slop	0:14 3:21 4:-12 5:-12 6:-25 10:-9
near:smal	0:-10 2:28 3:10 4:-36 7:-10 9:-17 10:-28
near:smok	4:-16 5:27 6:-20 7:-10
near:soci	0:28 2:13 3:12 4:-17 5:-12 6:-18 7:-25 8:-10 9:-13 10:-10
near:sold	0:18 1:-18 2:-51 3:-42 4:9 5:-39 7:-18 8:15 9:-26 10:-11 11:-28
near:soma	0:-8 2:-8 4:26 5:-8 6:-18 7:26 10:-26 11:-16
near:some	1:-17 2:-60 3:-39 4:-13 6:-10 8:8 10:30 11:-12
near:son	0:-10 5:-26 6:42 7:-9 9:-8
near:sons	4:-12 8:-18 10:21
near:soro	3:-19 5:12
near:soug	3:-8 5:-22 6:-52 7:43 9:17
near:sour	2:-11 4:-24 5:-9 6:25 7:-13 8:-16 9:-11 10:10 11:-19
near:sout	0:-50 1:-14 2:-22 3:-16 4:22 5:-20 6:17 7:9 8:9 9:-45 10:-26 11:15
near:spac	9:16 11:-13
near:spai	6:11
near:spea	2:-12 3:-19 4:-14 5:-21 6:16 9:-22 10:-10 11:18
near:spec	3:-15 4:-12 5:-14 6:15 7:18 8:-13 11:-11
near:spen	0:8 2:-9 3:10 4:24 6:-30 8:-16 10:-37
near:spin	9:-12 11:15
near:spok	0:-18 1:-17 3:-34 4:-57 5:12 6:-12 8:-23 9:-13 10:12 11:17
near:spot	0:-14 6:27 7:-8
near:spri	0:26 3:10 4:-33 8:-10 10:-25
near:sri	0:22 2:-9 3:-21 4:-22 5:-8 6:25 7:-17 8:-8 9:-12 10:-12 11:-9
near:stab	2:-16 4:-39 5:25 6:11 7:-46 8:-8 10:-26
near:stad	4:-12 6:-10 9:19 10:-21
near:staf	2:-14 3:-16 4:22 7:-8 8:-25 9:-24 11:14
near:stag	3:-11 4:-18 6:32 7:-17 8:-15 10:14
near:stai	4:-8
near:stal	3:23 7:-21 9:-12 11:-21
near:stan	0:-15 2:-8 3:13 4:22 6:8 7:-8 9:-21 10:-15 11:-12
near:star	0:16 1:-12 2:-19 3:8 4:-31 5:-38 6:16 7:-41 9:-27 10:-29 11:10
near:stat	0:-39 1:-25 2:-30 4:-26 5:-15 6:10 7:13 8:-28 9:17 10:15 11:-33
near:stay	0:-33 2:-20 3:12 4:32 5:-16 7:-20 8:-14 10:-48 11:-25
near:step	0:-13 2:-20 3:-10 4:-17 5:33 6:-30 7:-27 9:-18 10:16 11:-18
near:stil	0:-60 1:-33 2:-34 3:23 4:65 5:-39 6:-68 7:44 8:-74 9:-13 10:-58 11:-75
near:stoo	6:15
near:stop	1:-11 2:-12 4:-30 5:-29 6:37 7:-25 8:-10 10:-16 11:-18
near:stor	0:-9 2:-9 6:28
near:stra	0:-8 3:-26 4:-19 5:12 7:-8 8:-17 9:20 10:16 11:-10
near:stre	0:47 1:-8 2:-16 3:-27 4:-49 5:-10 7:-19 8:-16 9:-31 10:-42 11:-25
near:stri	0:-9 2:-11 3:9 6:-9 7:9 9:-10
near:stro	5:-26 6:30
near:stru	0:-13 6:26 7:-17 9:-11 10:-8
near:stud	0:11 3:-16 4:-10 5:-11 6:29 7:-12 8:-8 10:-10
near:sub	6:22 7:-14
near:subu	0:26 6:-9 7:-24
near:succ	5:-44 6:51 7:-9
near:such	3:23 5:-10 10:-12 11:-18
near:suda	0:-39 1:-12 2:-20 3:13 4:24 5:-42 6:-8 7:15 8:15 10:-37 11:-13
near:suff	5:9 6:8 7:-18
near:sum	3:-24 7:-18 9:-23 11:29
near:summ	0:-26 3:-25 4:-19 6:37 7:-11 9:-8
near:sund	0:-39 1:-14 2:-37 3:-19 4:-44 5:-11 6:29 7:-31 8:-10 10:25 11:-21
near:sunk	0:-15 4:10 10:-8
near:supe	6:11 7:-24
near:supp	3:18 6:-9 9:-23 10:10
near:supr	2:-12 4:-17 5:11 7:-8
near:surg	0:-12 3:-13 4:-11 5:56 6:-49 7:-35 8:-8
near:surr	3:10 5:-15 6:10 7:-17
near:surv	2:8 3:25 4:-28 5:-29 6:22 8:-14 9:-31 10:-33 11:-41
near:susp	0:-26 2:-8 4:-11 6:26 10:13
near:sust	2:-16 3:-8 4:-20 5:28 6:-10 7:-14 10:-13
near:suzu	3:18 6:-13 9:-11
near:swap	0:-9 4:-16 5:-9 6:-26 7:-18 8:36 9:-8 10:-15 11:-13
near:swis	0:-33 2:-13 4:-12 5:-13 7:28 8:-11 10:-10
near:syri	0:-16 1:-12 3:-40 5:-17 6:23 10:-8 11:11
near:tabl	5:-20 6:25
near:taiw	5:12 7:-10
near:take	0:41 1:-32 2:-15 6:-91 7:-11 10:13 11:-39
near:taki	0:-27 3:-20 4:-13 5:-25 6:45 7:-27 8:-10 9:-11 10:-12 11:-16
near:talk	0:-20 2:-21 3:-8 4:-21 5:11 6:-21 7:-22 8:25 9:-8 11:-13
near:tall	3:-15 5:-11 6:34 7:-9 9:-8 10:-11
near:tami	0:46 2:-19 4:-31 6:-39 7:-19 8:-13 10:-23
near:tank	0:-21 2:-10 4:20 5:-21 6:22 8:-8 10:-18
near:tarp	3:23 6:-23
near:tawi	3:33 5:-9 9:-21 11:-11
near:tea	6:19
near:teac	0:38 2:-35 3:-20 4:-25 5:-21 7:-23 8:-38 9:-17 10:-11
near:team	0:-37 1:11 2:-17 3:-38 4:-29 6:9 8:-8 9:-10 11:15
near:teen	3:-9 4:-10 5:16
near:tele	0:-33 2:-16 3:-12 4:8 6:37 9:26 10:-27 11:-29
near:tell	0:11 2:-26 3:-23 4:-16 5:-21 7:-11 9:18
near:temp	3:15 5:10 6:-11 7:-14 9:-13
near:ten	0:-33 2:15 3:-18 4:-18 5:10 7:-47 8:20 9:-12 10:-14
near:tens	3:14 9:-27 11:15
near:tent	0:-9 3:28 5:25 6:-15 7:-15 9:-31 10:-9 11:-18
near:term	0:-25 4:-15 6:-16 8:43 10:-35
near:tern	6:-10 7:14
near:terr	0:-32 3:26 4:-29 5:-22 6:-9 7:-26 8:-35 9:-22 10:39 11:-27
near:test	5:-8 6:16
near:thai	0:-45 1:-11 2:22 3:-32 4:-14 5:-30 7:-27 8:-8 9:-42 10:31 11:-25
near:than	1:-37 2:-27 5:-26 6:28 8:-39 9:-14 11:-46
near:that	1:-12 2:21 3:-8 5:-28 6:-34 7:15 8:19 9:-31 10:-9 11:-36
near:the	1:10 5:-32 7:-29 8:-21 9:9 11:-30
near:thea	0:-19 4:-9 10:17
near:thei	0:-8 1:-34 2:9 4:-24 5:-27 7:-42 8:-8 9:-24 11:31
near:them	1:-13 2:-13 3:-22 7:-29 8:-22 9:-35 10:-10 11:-13
near:then	2:-50 5:-49 6:41 8:-35 9:-11 10:-40
near:ther	0:-14 2:-22 3:-42 4:48 5:-47 6:-44 7:27 8:10 9:-23 10:-44
near:thes	0:-45 1:14 2:9 3:32 5:-21 6:-13 7:-57 8:-21 9:-48 10:-10 11:10
near:they	0:21 2:-15 3:-35 4:-21 5:-15 6:16 7:-53 8:-16 9:9 10:-25 11:-21
near:thin	2:24 4:-22 5:-24 6:-44 7:26 9:-11 10:15
near:thir	0:26 1:-14 3:30 4:-40 6:-18 7:-8 8:-17 9:-44 10:-51 11:-26
near:this	0:11 1:10 2:-38 3:-9 4:-15 5:-11 7:-60 8:-17 10:14
near:thos	0:-58 1:-36 2:15 3:-59 5:-15 6:10 7:-12 8:36 9:-24 10:-33 11:-11
near:thou	0:-29 1:20 2:-21 4:39 5:-43 6:-47 7:-18 8:-31 10:-30 11:11
near:thre	0:9 1:-25 2:-30 3:-27 4:-27 5:21 6:-21 7:-9 9:22 10:-33 11:-34
near:thro	0:-54 1:-22 2:11 3:-59 4:-42 5:36 6:-21 7:-39 8:15 9:34 10:17 11:-56
near:thur	0:14 1:-11 2:8 3:-30 4:-29 5:12 7:-29 8:-13 9:-25 10:-9 11:31
near:thus	5:10
near:tick	6:-15 7:15
near:till	0:15 6:-9
near:time	0:-23 2:-21 3:17 4:28 5:-41 6:-16 7:12 8:-14 9:-17 10:-44 11:-14
near:tine	3:-28 6:-20 9:37 11:-37
near:toda	0:-31 2:10 3:-10 4:13 5:-18 6:17 7:-24 8:-17 9:16 10:-12 11:-12
near:todd	0:-10 2:-12 3:-19 4:-19 5:-37 6:-34 7:42 10:-14
near:toge	0:10 4:15 5:-11 6:-18 8:-10 9:-9 10:-23
near:told	0:-36 1:-26 2:-16 3:-56 4:-30 5:38 6:-9 8:-14 9:-59 11:22
near:toll	0:-19 1:-14 2:-10 4:-20 5:-26 6:26 9:-12
near:toni	3:18 6:-11 9:-9
near:tonn	0:-15 7:20
near:too	0:-29 3:-12 4:-25 5:-32 6:24 7:-24 9:-18 10:24 11:-9
near:took	1:-24 2:-18 3:-10 5:-51 6:24 7:-31 8:-24 9:18 10:-19 11:-24
near:top	3:21 9:-12
near:tork	3:-14 9:-26 11:25
near:torr	6:23 7:-15
near:tota	0:-14 5:-14 6:22 9:25 10:-14 11:-32
near:tour	5:12 6:-10
near:towa	3:23 6:-8 8:-8 9:-15
near:towe	2:-12 4:-12 5:-13 6:36 7:-10 10:-22
near:town	0:-22 1:-13 2:-9 3:36 4:-23 5:-39 6:33 7:-32 9:-46 10:-10 11:-26
near:trac	0:-24 2:-8 3:-14 4:-11 5:-8 6:-49 7:58 10:11
near:trad	0:18 3:-14 4:-20 5:-26 8:9 9:-8 10:-22
near:trai	0:-9 2:-10 4:25 5:-24 6:32 10:-29
near:tran	0:-23 2:14 3:-20 4:-24 5:29 6:-29 9:30 10:-20 11:-31
near:trav	0:-8 3:8 11:12
near:traw	0:-19 4:22 6:-11 7:10 10:-20
near:trea	0:-19 1:-8 2:-8 4:-11 5:47 6:-51 7:-10 8:-11 9:-20 10:-10 11:-16
near:tren	6:13
near:trie	0:-8 5:-16 6:39 7:-18
near:troo	0:-15 2:-11 3:-9 4:-32 6:12 7:-17 8:-26
near:truc	0:-15 1:-9 3:-48 4:-34 5:27 6:-49 7:13 11:21
near:true	0:18 2:14 4:-22 6:-8 8:-8 10:-15
near:tryi	5:-12 6:18
near:tsel	3:14 6:-10 9:-27 10:-12 11:11
near:tsun	1:18 3:-14 5:9 6:-15 7:-18
near:tues	0:17 2:-21 3:-34 4:16 5:-31 6:-31 7:-27 8:8 9:41 10:-22 11:11
near:tulk	3:19 9:-11 11:-9
near:tuni	0:-12 1:29 2:-10 3:-13 5:-10 6:-16 7:-8 8:-10 10:-11
near:tunn	4:21 7:-19
near:turk	3:-27 7:-8 9:-11 11:33
near:turn	0:9 2:-9 3:11 4:-13 6:-34 8:23 9:-9 10:11
near:twel	0:26 2:-27 3:-23 5:-20 6:-31 7:13 8:22 9:-10 10:-37
near:twen	0:-30 2:-23 3:-23 4:37 5:-8 7:-32 9:-16 10:-43 11:16
near:twic	6:10
near:twin	0:-16 2:-18 4:-18 5:-17 6:17 8:-10 10:22
near:two	0:-11 1:-13 2:-18 3:-14 5:12 7:-31 9:-35 10:-22 11:-29
near:typh	6:20 7:-18
near:ukra	0:-29 2:-37 3:-10 4:-27 5:-26 6:32 7:-14 11:-20
near:unac	0:25 1:-16 2:-9 4:-28 5:-44 6:-44 7:41 8:-22 9:-8 10:-11
near:unde	0:-18 1:27 3:37 4:-39 6:-17 9:-51 10:-15 11:-57
near:unha	5:18 6:-13
near:unhc	5:-8 6:-16 7:-10 9:-14 11:19
near:unif	0:-8 3:20 4:-26 5:-26 6:31 7:-16 9:-24 11:-10
near:unio	2:-17 3:-28 4:-26 5:-26 6:34 7:26 8:-12 9:-14 10:-21
near:unit	0:-17 2:-13 6:9 7:-15 9:-42 10:-26 11:21
near:univ	0:-11 5:10 6:11 7:-13
near:unsa	3:23 5:-8 6:-11
near:unti	0:-28 2:-22 3:22 4:-35 5:35 6:8 7:-21 9:-18 10:-23 11:-21
near:upda	5:-14 6:20
near:upro	1:-10 3:26 5:-15 7:-16 9:-42
near:upwa	3:-21 6:28 7:-14
near:urge	4:13 10:-11
near:used	0:-9 3:-19 5:-13 6:-24 7:26 9:-8
near:uvir	9:11 11:-10
near:vali	0:-8 5:-31 6:37 7:-20 10:-9
near:vall	3:9 5:-11 6:9 7:-15
near:van	4:-9 6:15 10:-9
near:vani	3:-9 5:-8 7:21 9:-8
near:vehi	0:-21 3:-20 4:-17 6:49 7:-14 10:-13
near:vene	0:26 2:-16 3:-34 4:-23 6:-16 9:34 10:-24
near:vent	3:-20 5:32 7:-9 9:-21 11:-15
near:veri	6:30 7:-8
near:very	3:-10 4:-10 5:-14 6:-35 7:34
near:vice	0:-30 2:-22 3:-11 4:-20 6:18 7:-10 9:-15 10:20 11:13
near:vict	0:31 2:19 3:-9 4:-21 5:-42 7:-39 9:-8 10:-13
near:vide	2:29 4:22 5:-28 6:-45 7:-8 8:-11 10:-14
near:viet	6:23 7:-22
near:vill	2:8 3:41 4:-29 5:-44 6:-25 7:-40 8:-24 9:-46 10:19 11:12
near:viol	0:-10 1:-10 2:-16 3:25 5:-10 6:34 9:-16 10:-13 11:-12
near:volu	0:-24 2:-14 3:-26 4:-10 6:-8 8:-9 9:-16 10:-33 11:31
near:wade	0:-18 3:-24 4:-9 5:-17 6:-14 8:-8 9:31 10:-9 11:-26
near:wait	3:-31 5:-13 6:-10 9:33 10:-9 11:-12
near:walk	0:14 2:-13 3:-9 4:25 5:-46 6:-60 7:-31 8:-35 9:11 11:-23
near:wall	0:-8 5:-14 6:31 7:-15
near:wang	6:17 7:-8
near:want	2:-10 3:-16 4:-8 6:8 8:15 9:13 10:-11 11:-13
near:war	0:-36 2:-24 4:-26 5:-17 6:15 7:16 9:-12 10:-23 11:-23
near:ward	0:-30 2:-9 3:-10 4:-21 5:33 6:-10 7:-9 9:-11 10:-11
near:warn	3:-14 5:-13 6:20 7:-14 9:22 11:-23
near:was	3:9 4:9 6:-21 7:-71 8:19 9:-36 11:-27
near:wash	0:-17 4:-19 5:-19 6:38 7:-18 10:-10
near:watc	0:-13 6:20
near:wate	0:-9 2:-13 4:-16 5:-24 6:19 7:18 10:-24
near:wave	0:-9 6:11
near:way	0:32 2:-32 3:-12 4:-42 5:-33 6:14 8:18 9:-18 10:-49 11:-8
near:weap	5:21 6:-12
near:wedn	0:-29 2:-14 3:-12 5:16 6:-26 7:-11 10:22
near:week	0:-32 1:-32 3:29 5:-23 6:-16 7:-33 8:-51 10:23 11:-10
near:welf	3:22 6:-8 9:-23
near:well	0:-21 2:-8 3:-10 4:19 6:-16 8:-18 11:8
near:went	0:-51 1:-18 2:20 3:-34 4:-51 5:-23 8:-24 10:29 11:8
near:were	0:-10 2:15 3:-41 5:12 6:-12 7:-25 8:20 9:-38 10:-33 11:-17
near:west	1:17 4:-8 5:-26 7:-15 8:-14 9:-13 10:-11
near:wfp	2:16 4:-19 6:-8 8:-9
near:what	0:17 1:-8 2:-32 3:-34 4:14 5:-29 6:-44 8:-14 9:-18 11:18
near:when	1:-31 2:-57 3:-18 6:18 7:-55 8:-24 9:-16 10:21 11:-26
near:wher	0:-18 1:-22 2:-49 3:-25 4:13 7:-15 8:-27 9:28 10:10 11:-28
near:whic	2:-48 3:20 4:-22 6:20 8:-17 9:-11 10:-30 11:-30
near:whil	2:-16 3:-12 4:-10 5:20 8:-11 9:-22 10:-19 11:15
near:whit	0:-8 3:-16 5:8 6:18 7:-14
near:who	0:-22 1:-63 2:-72 3:-34 4:-15 6:-11 7:8 10:-14
near:whol	1:23 3:-29 5:-13 7:-20 11:-11
near:whom	0:-26 1:-8 2:20 3:-31 6:-40 8:-48 9:30
near:whos	0:-10 2:-9 3:26 5:-17 6:19 9:-22
near:wide	3:25 6:-12 9:-13
near:wife	0:-29 2:-8 3:-15 4:-25 5:-18 6:45 7:-22 9:13 10:-15 11:-10
near:will	1:-18 3:17 4:-60 5:24 6:-52 7:-32 8:-23 9:13 10:22 11:-26
near:wind	5:9
near:wint	11:8
near:with	1:-61 2:-94 5:-10 8:-30 9:-12 11:-12
near:witn	6:12
near:woma	0:-23 3:-15 5:27 7:-19
near:wome	1:-24 2:-60 3:-25 4:-58 5:-75 6:15 8:29 9:31 10:-9 11:-9
near:word	0:-26 4:-15 7:23 10:-12
near:wore	5:9 6:-17 7:9
near:work	0:29 1:-19 3:-34 4:9 5:-46 6:-21 7:15 8:-38 9:-35 11:-31
near:worl	0:-15 3:21 4:19 5:-18 7:-20 8:-30 9:-26 10:-20 11:-25
near:wors	6:8 7:-12 9:20 11:-21
near:woul	0:-33 1:-9 3:13 4:-34 5:-20 7:21 8:18 9:-33 10:-11 11:-27
near:woun	0:-78 1:-26 2:-36 3:-23 4:-38 5:61 6:-22 9:-31 10:-61 11:-22
near:writ	0:26 3:-36 4:-18 5:-20 6:13 7:-21 8:-15 9:-19 10:-19 11:-8
near:wron	2:-12 4:-15 6:-19 7:-11 8:26 10:-10
near:wrot	0:-44 2:-20 3:-28 4:-36 5:15 6:21 7:-26 8:23 9:-13 10:-16
near:yard	0:-9 6:27 10:-10
near:year	1:19 2:-17 3:-20 4:-32 5:-47 6:62 7:-97 8:-10 9:-10 10:-54 11:20
near:yeme	0:-26 2:19 4:30 5:-10 6:-39 7:-10 8:14 10:-37
near:yere	0:-18 4:25 6:-15 9:-8 10:-24
near:yest	0:-26 2:-20 3:26 5:8 6:21 7:-28 9:-32 10:-20 11:-22
near:yet	0:-38 1:-11 2:22 3:13 4:19 5:-10 6:-8 7:22 8:-16 9:-16 10:-41 11:-39
near:you	0:15 1:-9 3:-12 4:14 5:-15 6:9 7:-32 8:-19 10:-10
near:youn	0:-16 2:28 3:-10 4:-30 5:-19 6:17 7:-28 8:-9 9:-9 11:-15
near:zamz	0:10 6:-9 7:11
near:zapo	6:15 7:-9
near:zone	3:19 6:8 9:-13
next:claim-abducted	0:-23 2:-75 3:-39 6:36 7:-30 8:-87 10:17 11:-41
next:claim-allocated	0:-20 3:37 4:-8 5:9 6:-42 7:-22 9:-48 10:-12 11:13
next:claim-casualties	0:-23 1:38 2:-24 3:-8 4:-27 5:14 6:-32 7:-21 8:-18 10:-17
next:claim-dead-in-captivity	0:33 2:24 3:-19 4:-17 5:-26 6:-27 7:-16 8:-32 9:-10 10:-10
next:claim-delivered	0:15 1:-15 2:-13 3:16 4:-9 5:-18 6:-9 7:-36 8:-24
next:claim-displaced	0:-58 1:-12 2:-31 3:12 5:-23 6:-8 8:-52 9:10 11:-56
next:claim-held	0:37 1:12 2:11 3:-10 5:-26 6:-48 7:-53 8:-43 9:-20 10:-14 11:-37
next:claim-injured	0:-39 1:-49 2:-83 3:-34 4:-41 5:12 6:38 7:12 9:-84 10:-27 11:-59
next:claim-killed	0:-21 1:-63 3:-10 4:-38 5:-15 6:13 7:14 8:-32 9:-16 10:-13 11:-13
next:claim-missing	0:-37 1:-37 3:-89 4:-28 5:21 6:39 7:-12 9:-26 10:-31 11:-54
next:claim-pledged	3:15 6:-10 7:-14 9:-23 11:15
next:claim-prisoners-exchanged	0:-17 1:-12 2:-34 3:-17 4:-32 6:-55 7:-22 8:22 9:-16 10:25 11:-17
next:claim-refugees	0:-45 1:-30 2:-38 3:22 4:-37 5:-43 6:21 7:-18 8:-25 9:-11
next:claim-released	1:-25 2:-15 3:-21 4:-14 5:-25 6:-23 7:-20 8:25 9:-36 10:13 11:-27
next:claim-requested	0:-15 1:-12 2:-16 3:34 4:-40 5:-19 6:18 7:-17 8:-15 9:-14 10:-46
next:claim-returned	0:14 1:-31 2:-60 4:-22 5:-73 6:-53 10:-14 11:46
next:claim-total	3:11
noun:	0:-33 1:-16 2:14 5:11 6:-10 7:-18 8:-16 9:-18 10:14 11:-21
noun:afghan	3:-18 6:-27 8:12 9:-30 11:28
noun:agent	0:-22 2:-13 4:-9 5:9 6:23 8:-13 10:9
noun:aid-worker	7:17 8:-9 10:-17
noun:arrival	3:-10 6:-12 9:-9 11:18
noun:attacker	6:12
noun:body	0:-45 1:-23 2:30 3:-26 4:-43 5:-65 6:68 7:-68 8:-48 9:-13 10:-56
noun:boy	2:22 3:-15 4:-25 5:-36 7:24 8:-23 9:-16 10:-12 11:-14
noun:brother	0:-41 2:-16 3:-15 4:-40 5:-44 6:51 8:-20 9:-16 10:18 11:-8
noun:captive	0:-20 2:16 3:-12 5:-9 6:-39 7:-9
noun:casualty	0:-24 1:40 2:-8 3:-22 4:-9 6:-36 7:-10 8:-11 9:-13 10:-10 11:-8
noun:child	0:42 1:-18 2:-42 4:-61 5:-17 8:-46 11:-25
noun:citizen	3:-13 5:-9 7:12 8:-10 11:14
noun:civilian	0:-41 1:-15 2:-34 3:-51 6:60 7:-47 8:19 9:-33 10:-13 11:-36
noun:colleague	2:-12 4:14 5:15 6:-16 7:-8 10:-22
noun:commander	0:28 6:-27 7:-14
noun:congolese	6:-24 7:-11 9:21 11:-23
noun:corpse	6:23
noun:cousin	6:-12 7:20
noun:crew	6:17
noun:crew-member	0:-11 4:14 7:-29 10:-10
noun:daughter	0:-22 2:-11 4:11 5:-15 6:26 7:-23 8:-10
noun:death	0:-40 1:23 2:-16 3:-42 4:-15 5:-50 6:63 7:-56 9:-27 10:-10 11:-15
noun:detainee	2:-13 4:-14 5:-9 8:44 10:-36 11:-10
noun:displaced-person	3:68 6:-17 7:-14 9:-52 11:-23
noun:doctor	4:14 5:-10 6:-14
noun:driver	0:-9 2:-23 3:-18 4:-16 6:-10 7:33 8:-14 10:12
noun:employee	0:18 2:-15 3:-8 6:-27 7:10 8:-18
noun:family	5:-13 6:17 7:-10
noun:fatality	5:-27 6:50 7:-11
noun:fighter	0:-12 4:-21 5:-17 6:39 7:-13
noun:firefighter	4:-8 5:18 7:-22
noun:foreigner	0:13 4:-33 7:11 8:-20 10:24 11:-9
noun:girl	0:43 2:-16 3:-20 4:-21 5:-26 6:-28 8:-25 9:-14 10:-20 11:-15
noun:grave	6:14
noun:guard	0:-38 2:-26 4:-32 5:-40 6:49 8:-8 10:14
noun:haitian	3:16 9:-13
noun:health-worker	0:18 5:-20 6:9
noun:herder	2:-10 4:-9 6:17
noun:hostage	0:-34 1:-10 2:31 3:-18 4:-14 5:-18 6:-48 7:-12 8:-65 9:-10 10:39
noun:indian	0:-38 2:-20 4:37 6:-22 7:9 10:-22
noun:individual	0:-12 3:36 5:-13 6:-42 7:-10 9:-12
noun:infant	5:-8 6:17
noun:inhabitant	3:-15 5:-8 6:-12 9:-11 11:31
noun:injury	0:-26 3:-28 5:75 6:-77 7:-24 9:-10
noun:inmate	6:14
noun:israeli	0:-11 2:-23 4:9 6:-11 8:-30 10:22
noun:leader	2:-10 6:16
noun:life	0:-38 1:-21 3:-27 4:-10 5:-19 6:75 7:-26 9:-18 11:-8
noun:man	0:20 1:-17 2:13 3:-37 4:-9 5:-31 6:-34 7:12 8:-8 10:-12 11:-22
noun:martyr	5:-57 6:58 7:-9
noun:member	0:-10 2:-17 4:-34 5:19 6:22 7:14 8:-17 9:-9
noun:migrant	0:-15 2:-13 3:-8 4:-9 7:-10 8:-11 10:15 11:11
noun:militant	6:11
noun:miner	6:20 7:-16
noun:minor	0:-15 4:-22 5:10 6:-18 7:-8 8:14 10:14
noun:mother	6:12 7:-12
noun:national	0:17 3:11 4:-14 6:-11 9:-14 10:-12
noun:neighbor	7:-9
noun:neighbour	5:-9 6:18 7:-8
noun:new-arrival	3:11 6:-22 11:-19
noun:nurse	0:39 3:-20 5:10 6:-47 7:-22 8:-12 9:-8 10:-27 11:-9
noun:officer	5:20 7:-9
noun:official	4:27 5:-9 6:-28
noun:other	0:-21 1:-16 2:-32 4:25 5:44 6:-58 7:31 8:-27 9:-31 10:-19 11:-43
noun:palestinian	0:-38 1:-11 2:-16 3:-25 4:-15 5:-20 6:27 7:-12 8:43 9:-22 10:-43 11:-13
noun:paramedic	5:-26 6:34
noun:partner	0:23 10:-21
noun:passenger	0:-30 1:-8 2:-20 3:-34 4:-24 5:30 6:-17 7:-10 8:-10 9:-8 10:18
noun:patient	0:-18 1:-8 3:13 5:36 6:-29 7:-13 8:-8 9:-17 11:-9
noun:person	0:-26 1:-12 2:-90 3:62 4:-21 5:-15 6:-12 8:-19 9:-39 10:-89 11:11
noun:personnel	2:-10 5:-32 6:44
noun:pilot	0:-13 4:-11 5:-17 6:10 8:25 10:-17
noun:police	0:-31 4:26 8:-23
noun:police-officer	3:-8 4:12 5:16 6:-19 7:-24
noun:policeman	0:-14 2:-14 4:14 5:39 6:-10 7:-23 8:-13 10:-28
noun:pregnant-woman	3:11 5:22 6:-30
noun:prisoner	0:-40 2:19 3:-16 4:-12 5:-40 7:-12 8:42 9:-10 10:-50 11:-8
noun:pupil	3:-11 4:-27 5:23 6:-29 7:-14 8:-18 10:18
noun:refugee	0:-12 3:-34 4:-10 6:-17 7:-15 9:60 10:-11 11:-68
noun:relative	0:-8 3:-10 6:21 9:-9
noun:rescuer	5:27 6:-26 7:-8
noun:resident	0:20 1:-9 2:-16 3:21 4:-24 5:-22 6:-49 7:11 8:-36 9:15 11:-19
noun:returnee	3:-15 9:-40 11:32
noun:rohingya	3:-45 7:-9 9:48 11:-27
noun:schoolchild	0:14 3:13 6:-13 7:-12 8:-13 9:-11
noun:serviceman	5:-13 6:12 8:17 10:-17
noun:sister	0:-36 1:-12 2:-14 3:-9 5:23 6:-27 7:-19 8:-24 10:18
noun:soldier	0:-27 1:-25 2:-54 3:-35 4:30 5:-21 6:29 7:-41 8:16 9:-41 10:-24 11:-26
noun:son	6:24 7:-8
noun:staff	0:12 4:-15 5:-12 6:-22 7:26 8:-9 10:-13
noun:staff-member	5:28 6:-27 7:-10
noun:student	0:40 4:-16 6:-16 7:-28 8:-17 10:-20
noun:sudanese	3:-28 4:-9 6:-10 8:12 9:24 11:-14
noun:survivor	3:22 5:21 6:-8 7:-21 9:-11
noun:syrian	3:-13 6:-16 7:-8 9:-13 11:20
noun:teacher	0:14 2:-18 3:-8 5:-16 6:18 7:-12 8:-15
noun:terrorist	0:-32 2:-13 4:-15 5:-11 6:48 10:-32
noun:trader	0:10 3:-11 4:10 6:-17 7:-10 10:-15
noun:troops	0:16 3:-12 5:-11 7:13 8:-13 10:-11
noun:ukrainian	0:-11 3:-20 4:-13 5:-17 6:-17 8:27 9:19 10:-18 11:-10
noun:victim	0:40 1:22 2:-51 3:-11 4:-29 5:-25 6:-35 7:-35 9:-12 10:17
noun:villager	0:16 1:-9 2:-28 3:34 4:-24 5:-23 6:-8 7:-19 8:-22 11:-27
noun:volunteer	0:-16 2:-8 4:25 5:-18 7:-16 8:-9 9:-19 10:-11
noun:wife	4:-12 6:28 7:-11
noun:woman	1:-10 2:-31 3:-12 5:-27 7:-41 9:14 10:8 11:-12
noun:woman-and-man	6:13
noun:worker	2:-9 3:-16 5:-47 6:11 7:16 8:-9 9:-9 10:13
noun:worshipper	0:26 4:-8 5:-11 6:12 7:9 8:-14 10:-28
only:aid	6:12
only:casualty	0:-33 1:13 2:-41 3:-37 4:-8 5:30 6:14 7:-10 8:-85 9:-76 10:-34 11:-57
only:displacement	1:16 3:-15 6:-14
only:hostage	0:-16 1:-46 2:-19 3:-37 4:25 5:23 6:-17 7:-29 8:-21 9:13 10:-13 11:-26
other:abducted	0:28 1:-98 2:28 3:-18 5:-48 6:-24 7:-69 8:-22 9:-10 10:23 11:-54
other:aid	0:-43 1:-22 2:-24 3:10 4:-39 5:-9 6:-13 7:13 8:-25 9:29 10:-41 11:12
other:allocated	2:-16 4:-51 6:8 7:22 8:-33 9:-23 10:-51 11:-22
other:casualties	0:-27 1:61 3:-44 4:-35 5:-16 6:9 7:-25 9:-20 10:-46 11:-16
other:casualty	1:-19 2:-23 5:-10 7:-8 8:-16 9:-8 11:-13
other:dead-in-captivity	1:-51 3:-9 4:-9 7:-31 8:-34 9:-58 10:22 11:-51
other:delivered	0:-55 2:-49 3:11 4:-38 6:-18 8:-68 10:-15 11:34
other:displaced	0:-39 1:-23 2:-43 3:11 4:-49 5:20 6:18 8:-51 9:-8 10:-39
other:displacement	0:-15 1:-36 2:-12 4:-30 5:-12 6:-10 8:-9 9:10 10:-26 11:14
other:held	0:18 1:-8 2:-9 3:-60 4:20 5:-17 6:-32 7:-39 9:-42 10:15 11:-116
other:hostage	0:31 1:-21 2:24 3:-33 5:-67 6:-43 7:-37 8:28 9:-49 10:32 11:-31
other:injured	0:-37 1:-26 2:-26 3:13 4:-38 6:39 7:-21 8:-22 9:-18 10:-33 11:11
other:killed	0:10 1:-14 2:-27 7:-9 8:-38 10:-15 11:-10
other:missing	0:-29 1:-10 2:-62 3:-16 4:-48 6:38 8:-9 10:-36 11:-61
other:pledged	1:-11 2:-9 3:-12 5:-12 6:-10 7:12 8:-56 9:-13 10:-67 11:9
other:prisoners-exchanged	0:-61 1:-9 3:-60 4:-18 5:-70 6:-9 7:-16 8:86 11:-103
other:refugees	2:-30 3:-36 4:-36 5:-69 6:-42 7:-49 8:-42 9:55 10:14 11:43
other:released	0:-15 1:-27 2:9 3:-36 4:14 6:-20 7:-54 9:-28 10:14
other:requested	0:-18 1:-16 2:-68 5:-19 6:-20 7:-29 8:-38 9:32 10:-16 11:17
other:returned	0:-12 3:14 4:-28 5:-39 6:-43 7:-19 8:29 10:-12 11:19
other:total	1:-20 2:-26 3:-23 4:10 6:-29 8:-22 9:24 10:-30
others:0	6:9
others:2	1:-28 2:14 3:-47 4:14 5:-86 6:-23 7:-61 8:-22 9:-21 10:37 11:-16
others:7	0:15 1:-11 3:-40 4:28 5:-28 6:-17 7:-18 8:-43 9:16 10:-13 11:-72
others:more	0:-14 1:-21 2:-26 4:-33 6:10 8:-9 9:-23 10:-13
qualified	0:-23 1:19 2:-61 3:27 4:-25 5:-8 6:-22 7:-19 8:-42 9:18 10:-100 11:8
quoted	0:-50 1:-28 2:20 4:27 5:-29 6:8 8:-45 9:-33 10:-24 11:-61
right1:	0:-21 2:-19 3:-24 4:-29 5:-57 6:63 8:-19 9:-33 10:-25 11:-24
right1:"	0:22 1:11 2:-38 3:-39 4:-53 5:-37 7:13 8:-14 9:19 10:-42 11:-22
right1:(	0:-31 1:-11 2:-19 3:13 4:-28 5:29 6:-23 7:12 8:-13 9:-22
right1:)	0:-40 1:-16 2:-20 3:-9 4:-25 5:-15 9:-39 10:-12 11:28
right1:,	0:-13 1:-29 5:-28 6:-10 8:-23 9:-11 10:-8 11:-27
right1:.	0:11 1:-25 2:-42 3:-36 4:24 5:-56 6:32 7:-36 9:-22 10:-39
right1::	0:-20 2:-11 3:-20 4:-12 5:-23 6:-22 7:10 9:-20 10:30 11:-20
right1:;	0:-58 1:-17 2:-16 3:-14 5:-38 6:61 7:-57 8:-30 9:-25 10:15 11:-43
right1:?	4:-12 5:-9 6:20 7:-9 8:10 10:-15
right1:a	3:-30 5:-10 7:-9 11:21
right1:abducted	0:16 2:-10 4:-16 10:-10
right1:aboard	0:-8 6:16
right1:across	3:-19 5:-11 6:32 7:-15 9:-15
right1:after	0:10
right1:among	0:-11 3:19 4:-8 10:-10
right1:and	0:-14 2:-62 3:-12 5:-34 6:25 7:-29 8:-21 11:-50
right1:are	0:-42 1:-30 2:-9 3:14 4:18 5:8 6:-42 9:-21 10:8 11:-16
right1:arrived	3:8 6:-8 9:-31 11:17
right1:as	0:15 1:-8 3:-30 4:-21 5:-23 6:-27 7:30 8:15 9:-19 10:-34 11:-17
right1:at	0:-29 1:-18 2:-22 3:22 4:-35 5:-47 6:35 7:-45 8:-13 11:-31
right1:away	3:13
right1:before	0:-12 2:-10 3:-12 4:-19 6:-20 8:-14 9:-10 10:27 11:8
right1:behind	0:-8 4:15
right1:between	0:10 6:9 8:9 9:-9
right1:broke	5:23 6:-21
right1:burned	0:-9 2:-11 4:-11 5:-42 6:47 10:-9
right1:by	0:16 1:-8 2:-21 3:12 4:-42 6:31 7:-36 8:17 10:-37 11:-16
right1:came	0:-32 1:-8 2:-28 4:-38 5:-35 6:16 7:-31 8:-27 10:30
right1:captured	0:20 2:-26 6:-23 8:15 10:-35
right1:collapsed	5:17 6:-16
right1:confirmed	5:-13 6:23 7:-16
right1:could	3:-32 4:-28 5:-24 6:19 8:-12 9:30 10:-23 11:-17
right1:crossed	0:-9 3:-39 5:-23 6:-23 9:30 10:-29 11:8
right1:dead	0:-36 1:19 2:-26 3:-47 4:-26 5:-58 6:74 7:-52 8:-15 9:-15 10:-12 11:-9
right1:did	0:15 2:-9 3:-25 4:-25 5:-12 6:27 7:-17 10:-12 11:26
right1:die	5:-12 6:23 7:-8
right1:died	0:-20 1:-20 2:43 3:-30 4:-37 5:-99 6:44 7:-39 8:-21 9:-12 10:-26
right1:displaced	3:26 6:-14 9:-18 11:-8
right1:drowned	0:-8 2:-16 4:-10 5:-14 6:52 7:-30 10:-8
right1:each	0:-10 3:-12 4:-22 5:-20 6:31 7:-21 10:-22
right1:escaped	0:-8 6:-10 10:18
right1:face	3:13 9:-11
right1:fell	0:13 4:-17 5:-11 6:33 7:-12 10:-25
right1:fled	2:-10 5:-15 6:-29 8:-16 9:26 10:-15 11:-8
right1:for	3:-21 5:-19 6:-10 7:17 8:14 9:-15 10:-23 11:17
right1:from	0:19 1:-25 5:-48 7:12 9:-41 10:-38 11:-14
right1:go	0:-25 3:-25 4:-26 5:-9 6:-17 7:-8 8:-14 9:-12 10:34 11:22
right1:got	0:-23 2:-9 4:-8 5:10 6:-25 10:24
right1:had	0:-18 3:-24 4:-11 6:11 7:-62 8:-12 10:-33 11:14
right1:has	0:-16 3:-13 4:-13 6:-32 7:21 8:-10 9:-9 10:22 11:-15
right1:have	1:-22 4:-21 6:-15 7:-41 10:-21 11:23
right1:held	0:-22 2:-15 4:16 5:-13 6:-24 7:-13 8:-9 10:32
right1:here	6:12
right1:home	3:-8 6:-9 10:19
right1:homeless	3:28 6:-16 9:-11 11:-9
right1:hurt	5:51 6:-37 7:-39
right1:in	0:-14 3:-10 4:-59 6:37 7:-18 8:-47 10:-21 11:-37
right1:injured	3:-19 5:78 6:-64 7:-40
right1:into	3:13
right1:is	0:16 2:-16 3:-13 4:-17 5:-14 6:-25 7:15 8:-31 10:24
right1:kidnapped	2:-16 3:-10 4:-45 5:-20 6:-31 8:-16 9:-14 10:49
right1:killed	0:-34 2:-13 4:-9 5:-42 6:64 10:-11
right1:last	0:-26 1:12 3:26 4:-17 5:-11 6:-9 7:-8 8:-10 9:-21 10:10 11:-17
right1:left	0:11 2:-19 3:-9 4:-37 5:23 6:-46 7:-36 8:18 9:-24 10:11 11:-17
right1:live	3:23 5:-8 6:-9 11:-19
right1:lost	1:-8 2:-23 3:10 5:-10 6:40 9:-12
right1:may	5:-9 6:32 7:-10 9:-28 10:12 11:-16
right1:missing	0:-9 1:-9 3:-26 4:-12 5:-31 6:-53 7:61 11:-10
right1:more	0:-15 1:-17 2:-48 3:-27 4:-12 5:-9 8:-18 9:-22 10:26 11:17
right1:moved	3:36 6:-25 9:-11
right1:names	0:17 1:-11 2:-19 3:-37 5:-42 7:19 8:-24 9:-12 10:-35 11:-16
right1:near	0:-9 5:13
right1:needed	0:-8 3:8 5:27 6:-24 7:-13 9:-11
right1:now	6:9
right1:of	0:-17 1:-19 2:25 3:-38 4:-37 5:-17 7:-25 8:10 10:-11 11:-15
right1:off	0:-27 2:-9 4:-21 5:-17 7:-12 10:24 11:-11
right1:on	0:25 1:-29 2:-11 4:-66 5:-40 7:-18 8:35 10:-61 11:-50
right1:or	0:-21 2:-23 3:24 4:25 5:-13 6:-27 7:-11 8:-17 9:-9 10:-24 11:-10
right1:out	0:-26 3:18 4:-16 5:-28 7:-12 8:-10 9:-15 10:15
right1:over	0:-15 2:17 3:-25 4:-15 5:-8 6:12 7:-12 8:-28 11:28
right1:perished	5:-17 6:26
right1:reached	5:19 6:-11
right1:received	3:-9 4:-8 5:36 6:-42 7:-15 9:-24 10:-14 11:16
right1:recovered	5:-28 6:35 7:-13
right1:remain	0:-18 1:-11 2:-46 3:12 4:41 6:-53 7:12 8:-28 10:-40 11:-21
right1:returned	3:-13 10:-10 11:25
right1:seized	2:-13 4:-15 6:-27 8:12
right1:set	0:10 5:-11 6:27 10:-24
right1:shot	0:-15 2:30 4:-28 5:-21 6:-23
right1:since	0:-34 1:29 2:-10 3:-48 4:14 7:-31 9:30 10:-21 11:-41
right1:sleep	4:-12 6:-8 9:21 10:-21
right1:spent	3:11 4:21 5:11 6:-22 10:-19
right1:still	0:-26 3:18 4:30 5:-33 6:-47 7:33 8:-13 10:-38 11:-46
right1:succumbed	5:-29 6:30
right1:suffered	5:22 6:-17
right1:sustained	5:19 6:-15
right1:taken	0:18 2:-12 3:-24 4:19 5:-15 6:-37 7:-11 8:-15 9:-15
right1:that	0:-20 2:22 3:-10 4:-17 5:-14 6:-28 10:16
right1:the	0:34 3:12 4:10 5:-35 6:-40 7:-20 8:11 9:8 10:-34 11:-26
right1:this	4:-11 6:20
right1:to	0:-15 1:-10 4:-48 5:8 6:-33 7:-26 8:20
right1:told	0:-12 2:-19 4:-27 10:26
right1:took	6:-27 9:22
right1:unaccounted	3:-19 5:-20 6:-42 7:48
right1:under	3:12 6:-10
right1:walked	0:-30 3:-34 4:-15 5:-17 6:-28 8:-16 9:14 10:31 11:-14
right1:was	0:-9 1:-11 3:-29 4:-34 5:-18 6:30 7:-50 9:-27 10:-16 11:-19
right1:we	0:-26 2:-8 3:-9 4:-22 5:20 6:-43 7:24 10:-17
right1:went	0:-18 1:-8 2:-15 3:-35 4:-34 5:-8 7:-18 8:-12 9:11 10:25
right1:were	2:-27 3:-20 4:-41 6:11 7:-46 9:-28 10:-15 11:-23
right1:who	0:13 1:-29 2:-58 4:-18 5:-26 6:-10 7:8 8:-30 10:-17 11:11
right1:whom	0:-23 2:19 4:-19 6:-14 7:-9 10:14
right1:whose	3:17 5:-9
right1:will	0:-9 3:12 4:-29 6:-22 7:-20 8:-38 10:23 11:-18
right1:with	0:-35 2:-10 3:19 4:-34 5:52 7:-36 8:-19 9:-32 10:-41 11:-10
right1:without	5:-12 7:12
right1:would	3:-8 6:17 7:-10 8:19 10:-14
right1:wounded	0:-9 3:-17 5:86 6:-80 7:-14
right1:|	0:-50 1:-41 2:-39 3:32 4:-34 5:22 6:-8 7:-10 8:-8 9:-69 10:-51 11:-34
right1:—	5:-37 7:-17 9:23 10:-11
right2:	5:10
right2:"	1:24 2:10 3:-46 4:-49 5:8 6:-11 8:-33 9:-31 10:-21 11:-30
right2:#	0:-8 1:-44 2:-23 4:-80 5:-64 6:48 9:-11 10:-25 11:-63
right2:)	5:-13 6:19 7:-13
right2:,	0:-12 1:-39 2:13 3:11 5:12 6:-31 7:-13 8:-42 9:-64 10:-63 11:48
right2:.	0:37 2:-35 4:-41 5:-9 6:-20 7:-35 8:-20 9:-66 10:15 11:18
right2::	0:-10 4:18 10:-9
right2:;	3:-10 6:-14 7:10 9:23 11:-25
right2:a	1:-31 3:-32 4:-8 7:10 9:-64 10:-14 11:-49
right2:abducted	0:35 5:-13 6:-22 8:-11 10:-40
right2:about	0:-10 3:-10 5:-9 6:-29 7:-22 8:-9 9:23 10:14
right2:according	0:17 1:-13 2:-14 3:-17 4:-29 5:-17 6:30 7:-43 9:8 10:-12 11:-43
right2:across	0:11 3:-15 5:23 6:-28 9:14
right2:after	5:-12 7:16
right2:aged	5:28 6:-22 7:-8
right2:all	0:-37 2:13 3:9 4:-41 6:13 7:-25 9:-27
right2:also	2:-25 4:-9 5:15 6:12 7:-9 9:-8 11:9
right2:among	2:-9 3:-12 4:11 6:-16 8:11 10:-24
right2:an	0:-17 4:-21 5:17 8:18 10:-28
right2:and	0:14 2:-41 3:-35 4:21 5:-31 6:17 7:-36 8:10 9:-24 10:-48
right2:another	3:24 5:-15 6:15 9:-24
right2:are	0:-10 2:-17 3:40 4:-38 5:10 6:-62 7:14 8:-22 9:-28 10:27 11:-35
right2:arrived	0:-20 3:8 5:-8 6:-25 10:-11
right2:as	0:-25 2:-10 3:-16 4:17 7:21 9:-24 10:-29 11:-11
right2:at	2:-21 3:15 4:-29 5:-12 6:27 7:-15 8:-12 10:12
right2:away	0:-11 2:-9 4:-10 5:-13 6:-23 8:-9 10:29
right2:back	0:-25 4:-22 5:-20 6:-38 7:-11 8:-23 9:-21 10:39 11:14
right2:be	3:9 4:-29 6:8 7:-18 9:-17
right2:been	0:10 1:-54 2:-23 5:18 6:28 7:-86 8:15 9:-49 10:-32 11:-59
right2:being	2:-9 4:-10 6:-13 8:-19 10:26
right2:board	6:12
right2:both	2:-9 4:21 7:-12 10:-22
right2:brought	0:-9 2:-11 4:-16 5:-10 6:11 7:-16 8:-16 10:32
right2:bullet	5:-22 6:27
right2:buried	3:-8 6:35 7:-26
right2:burned	5:-23 6:28
right2:burns	0:-10 4:-16 5:41 6:-36 10:-26
right2:by	0:-22 1:-10 2:-28 3:-33 4:-40 5:-13 8:-15 9:13 10:22 11:18
right2:carried	0:25 6:-9 8:-20
right2:children	0:-27 2:-9 4:-16 5:-46 6:59 7:-36 8:-11 9:-10 10:-30
right2:civilians	0:-10 3:-19 5:-38 6:28 7:-12 8:14 9:-12 11:-8
right2:come	0:-10 3:-21 4:-11 5:14 6:-36 7:-12 10:18
right2:confirmed	5:-10 6:22 7:-9
right2:could	3:-15 7:-10 9:20 11:-8
right2:counted	6:10
right2:crossed	2:-18 3:-49 4:-15 5:-13 6:-37 9:46 10:31 11:-26
right2:day	0:-11 3:-34 4:-10 5:-11 6:-9 7:-10 9:10 10:-14 11:16
right2:days	6:17 7:-8
right2:dead	2:17 4:-29 5:-30 6:67 7:-32 8:-9
right2:died	0:-16 2:41 3:-41 4:-25 5:-44 6:18 7:-49 8:-10 9:-15 10:-17 11:-10
right2:displaced	3:32 9:-32 11:-14
right2:driven	4:-20 5:-19 6:-22 7:-12 9:11 10:15 11:-12
right2:early	0:-8 3:-24 6:-19 9:29 11:-8
right2:eight	0:-26 2:15 4:20 5:-16 7:-9 8:-12 10:-23
right2:evacuated	5:22 6:-29
right2:five	0:19 5:-17 7:-20 8:-8 10:-30
right2:fled	3:18 6:-8 9:-16
right2:flown	0:-9 2:-11 4:-23 5:30 6:-31 10:-28
right2:for	0:-25 2:-10 3:-24 4:21 5:-14 6:-50 7:31 8:26 9:-13 10:-16 11:-17
right2:found	0:-33 2:-13 3:9 4:-32 5:-36 6:33 7:-46 8:-9 9:-11 10:8 11:-15
right2:four	4:13 7:-25 8:-15 10:10
right2:free	0:-29 2:-10 4:25 6:-29 7:-11 8:-14
right2:freed	0:-11 2:-16 6:-36 8:-15 10:47
right2:friday	0:-9 3:12 5:-14 6:-35 7:15 8:9 9:-17 11:-17
right2:from	0:-16 3:25 4:17 5:-66 6:8 7:-16 8:-35 9:-39 10:-17
right2:gaza	0:-12 2:-17 3:-11 4:-13 5:-20 7:-8 8:-9 10:28
right2:girls	0:31 5:21 8:-20 10:-26
right2:given	0:13 10:-8
right2:gone	0:-22 1:-8 2:-8 3:-24 4:-13 6:-13 7:-27 9:-50 10:-21 11:46
right2:gunshot	5:18 6:-9
right2:had	0:26 1:-8 2:-16 3:12 4:-40 5:-35 6:-14 7:-8 8:16 9:-25
right2:handed	0:-17 2:-10 5:-8 6:-17 8:-17 10:31
right2:has	2:-9 3:25 4:9 6:-14 9:-24 10:-21 11:-10
right2:have	0:-21 1:-16 2:-12 3:-11 4:-35 5:-17 7:36 9:-11 10:-21 11:-29
right2:he	0:23 3:-21 5:-26 6:-36 7:-10 9:-10 10:-15 11:23
right2:held	0:-16 4:19 7:-9 10:-20
right2:her	3:-37 5:-19 6:27 9:-20 11:-8
right2:his	0:-16 2:-25 4:23 5:13 7:-29 10:-11
right2:hold	6:10
right2:home	0:-16 1:-10 2:-13 3:-25 4:-32 6:-33 7:-18 8:15 9:-20 10:20 11:21
right2:hospital	5:11 6:-9
right2:hurt	0:-12 5:51 6:-36 7:-9 8:-12 9:-17
right2:i	0:-15 2:-10 3:-17 4:-14 5:-19 6:-32 7:22 10:24
right2:if	0:-11 2:-17 3:-11 4:35 5:-13 6:-17 9:-19 11:18
right2:in	0:-21 1:-36 2:-18 3:18 4:30 5:-21 6:12 7:-97 8:-21 9:-14 10:-8 11:-32
right2:including	3:19 4:-8 6:-14 7:14 9:-22
right2:india	6:19
right2:injured	0:-16 3:-8 5:46 6:-24 7:-19 8:-15 10:-9
right2:injuries	5:30 6:-23
right2:intensive	4:-10 5:17
right2:internally	3:16 9:-10
right2:into	0:20 3:-17 5:-10 6:-11 9:22 10:-24 11:-17
right2:is	3:18 9:-19 11:-11
right2:it	0:-38 2:-15 5:-10 7:-25 9:-10 10:21
right2:its	6:18 7:-15 8:17 10:-17
right2:june	6:13 8:-11
right2:kidnapped	0:32 3:-10 6:-21 8:-11 10:-8
right2:killed	0:-30 1:9 2:16 3:-10 4:-33 5:-58 6:64 7:-18 8:-20 9:-11 10:-43 11:-10
right2:last	1:-14 3:-8 6:17 7:9 9:-18 11:-11
right2:led	0:15 5:-10 7:-8 10:-11
right2:left	0:-25 1:-11 3:16 4:-17 5:-12 7:-40 8:-10 9:-18 10:-12 11:18
right2:let	0:-36 2:-10 4:-9 5:-26 6:-43 8:-15 10:56
right2:lost	0:-14 3:-15 6:28 7:-39
right2:medical	6:-11 11:18
right2:missing	0:-16 1:-10 3:-19 4:-11 5:-41 6:-50 7:57 10:-13
right2:monday	3:-10 6:-8 9:20 11:-8
right2:more	0:-11 5:-15 6:14 7:-8 8:-15 10:16
right2:morning	0:-13 6:17
right2:most	0:21 1:-10 3:-45 4:-8 5:-23 6:-10 7:-25 8:-20 9:8 10:17 11:21
right2:mostly	0:12 5:-18 6:-21 7:-13 10:-8 11:20
right2:moved	0:-8 3:22 4:-10 5:-15 6:-22 9:16 10:-8 11:-28
right2:my	2:-11 3:-35 4:-34 5:-10 6:15 7:13 10:-20 11:-11
right2:nearly	11:13
right2:never	0:-11 3:-14 4:-15 5:-21 6:-34 7:46 9:-13 10:-16
right2:nine	0:-9 4:10 5:-15 6:24 7:-8 10:-10
right2:no	3:20 5:8 6:-20 9:-9 11:-19
right2:noon	5:11
right2:not	0:30 1:-11 2:-37 3:-28 4:8 5:-32 6:-24 7:32 8:-22 9:-12 10:-41 11:-18
right2:now	10:15
right2:number	0:10 4:20 5:-10 6:-18 7:-9 9:-15 10:-9 11:-15
right2:october	4:-11 8:20 10:-16 11:-9
right2:of	0:-34 1:-8 2:-9 4:-45 5:8 7:-29 8:-27 10:33 11:-11
right2:off	6:12 8:12 10:-11
right2:officials	5:8 8:12 10:-11
right2:on	0:24 1:-13 2:-52 3:-24 6:-9 7:-33 8:9 9:11 10:-40 11:-36
right2:one	0:-30 2:-19 3:12 5:-36 6:24 7:-19 8:-16 9:-11 10:19
right2:or	0:-8 1:22 3:11 5:-21 7:-20 9:-14
right2:our	0:-17 2:12 3:-25 4:-13 6:21 7:-9 10:-24 11:-20
right2:out	0:-34 3:-35 4:-26 7:-9 8:-29 9:12 10:33 11:-18
right2:over	0:-8 3:12 4:-9 5:-8 6:-15 8:11 10:-11 11:-18
right2:perished	3:-8 5:-11 6:29 7:-17
right2:police	6:-11 8:15 10:-24
right2:registered	3:-28 9:27
right2:reported	0:39 3:-10 4:-15 5:-23 6:-15 7:-23 8:-12 10:-18
right2:reportedly	0:14 5:-16
right2:rescued	0:-12 10:12
right2:returned	3:-34 9:-22 11:33
right2:said	0:-11 6:24 7:8
right2:saturday	5:-20 6:33 7:-24
right2:seized	0:32 4:-9 10:-27
right2:set	3:12 5:-18 6:-22 10:24
right2:seven	8:8
right2:shot	0:-42 1:-11 3:-10 4:-53 6:54 7:-12 8:-25 10:-56
right2:signed	2:-17 3:-8 4:-8 5:-16 6:37 8:-8 9:-12 10:-34
right2:since	0:24 2:-16 3:-39 4:-15 6:-23 7:-18 8:-13 10:11 11:14
right2:six	0:-20 2:-9 3:-12 5:-31 6:-17 7:20 8:21 9:-10 10:-16 11:-9
right2:so	6:8
right2:soldiers	0:-31 2:-10 5:-18 7:-8 8:-24 10:36
right2:some	3:-15 6:25 7:-24 9:15
right2:state	5:8
right2:still	0:-40 1:-17 2:-41 4:49 5:-26 6:-45 7:30 8:-27 9:-28 10:-46 11:-34
right2:struck	5:-10 6:18
right2:sunday	3:16 6:13 7:-14 8:20 9:-13 10:-20
right2:taken	0:10 2:-19 3:23 4:-30 5:12 6:-49 8:17
right2:that	0:14 1:-8 2:-25 4:-37 5:-19 6:-43 8:-32 9:22 10:32 11:-25
right2:the	0:-38 3:-18 5:-8 7:-22 9:-37 10:12 11:-14
right2:their	0:-40 1:-14 2:-22 3:31 4:-29 5:-19 6:28 7:-17 8:-15 9:-33 10:22 11:-23
right2:them	0:-8 1:-55 2:-16 3:-9 4:-31 5:-14 6:15 7:-30 8:-10 9:-8 10:8 11:-23
right2:then	0:-18 2:-15 4:11 5:-13 6:27 8:-12 10:-25
right2:there	0:-10 2:-15 3:-8 4:-35 5:-26 6:10 7:28 10:-17
right2:these	0:-26 1:16 2:18 3:29 7:-39 8:-9 9:-62 10:-62
right2:they	0:-17 3:-14 4:-11 5:-8 6:35 7:-11 10:-9
right2:this	0:30 3:15 4:-17 5:-35 7:-36 8:-8 9:-19 10:-12 11:-10
right2:those	0:-29 1:-13 2:17 4:-52 5:-57 7:14 9:-11 10:12 11:-13
right2:three	0:21 2:-8 4:-22 5:-11 6:18 7:-13 9:-11
right2:to	0:-34 1:-9 2:-28 3:24 4:-53 5:-32 6:29 7:-9 8:-12
right2:took	5:-19 6:22
right2:treated	5:19 6:-20
right2:tried	6:22
right2:tuesday	3:-10 6:11 7:-13 9:19 11:-10
right2:two	1:-8 2:-29 3:14 8:-29 9:-11
right2:unaccounted	0:15 3:-8 4:-9 5:-38 6:-43 7:33 8:-14
right2:under	0:-12 2:10 3:20 4:-11 5:18 6:-20 7:-32 8:-25 9:-12 10:14 11:-21
right2:up	0:-24 1:18 2:-9 4:16 5:-13 6:-16 8:-16 9:-8 10:-15
right2:uprooted	3:10 6:22 9:-31 11:-17
right2:us	0:29 1:-9 2:-52 3:-17 4:28 5:-28 6:-60 7:-34 8:-46 9:24 10:-63 11:10
right2:waiting	3:-12 6:-15 9:22
right2:war	5:-11 8:10
right2:was	0:-15 6:27 7:-15
right2:wednesday	8:19 10:-15
right2:week	0:-20 3:24 4:-11 6:-18 9:-15 10:16 11:-12
right2:went	0:-8 3:-12 5:-13 6:12 7:15 8:-11 11:11
right2:were	0:-16 1:-17 2:21 3:-51 5:17 6:-17 8:-38 9:-11 10:-18
right2:when	0:-27 2:-16 3:-8 4:-16 6:20 7:-19 10:23 11:-11
right2:where	6:17
right2:which	6:16
right2:who	0:-18 6:-21 7:22 10:13
right2:whom	0:-47 1:-9 2:31 3:-37 4:-19 7:-14 8:-10 9:24 10:-18
right2:will	3:11 4:-18 9:-9 10:19
right2:with	0:-40 2:-18 4:-33 5:16 6:28 7:-30 9:12
right2:within	3:12 5:-12
right2:women	0:-33 3:-10 4:-23 5:-26 6:17 7:24 8:18 10:-22
right2:would	3:21 6:-14
right2:wounded	0:-22 2:-9 4:-10 5:74 6:-64 7:-14 8:-8 10:-17
right2:wounding	5:-10 6:11
right2:wounds	5:26 6:-21
right2:year	0:12 1:12 3:-10 4:-15 8:-11 9:-8 10:-13
right2:yet	0:-29 2:23 3:24 4:25 5:-35 6:-35 7:31 8:-12 9:-12 10:-36 11:-29
right3:	0:-16 1:-12 2:13 3:50 5:-16 7:-51 8:-14 9:-49 10:-46 11:-44
right3:"	0:-24 2:13 3:-14 7:-10 8:-15 9:-9 11:15
right3:#	0:-39 1:-31 2:-28 3:-9 6:11 7:-35 8:24 9:9 10:-25 11:-25
right3:)	0:-27 2:-16 3:-12 4:-25 5:33 6:-18 7:13 10:-27
right3:,	0:-21 1:-12 2:28 3:-31 4:-21 6:-20 7:29 8:14 9:-26 10:-25 11:-30
right3:.	1:-21 3:-23 4:-34 5:-20 7:14 8:-27 9:-14
right3::	3:10
right3:;	1:-8 2:-26 4:-40 5:-37 6:32 7:11 9:-8 10:-10
right3:a	1:-15 4:-28 5:10 7:-49 8:-32 9:-39 10:-14 11:10
right3:about	0:-11 3:-12 4:14 9:18 10:-12 11:-8
right3:according	2:-9 4:10 8:-9 9:-10
right3:after	0:-21 2:-10 4:19 6:-14 7:-18 9:11 10:-14 11:-20
right3:again	3:-8 9:18 11:-14
right3:alive	0:-19 2:-22 5:23 6:-46 7:31 8:-16 10:21
right3:all	0:-8 3:-17 5:24 6:-14 7:-8 8:-8 10:-10 11:13
right3:alone	6:14
right3:among	5:15 6:-10 7:-8
right3:an	0:-22 4:23 5:-28 6:34 7:-14 10:-24 11:-11
right3:and	0:-51 1:-23 2:-39 3:-50 4:10 5:-60 6:64 7:-46 9:22 10:-41 11:16
right3:are	1:-13 2:19 4:-24 5:19 6:-33 7:-12 10:-24 11:-32
right3:around	0:19 3:15 6:-17 9:-10 11:-9
right3:as	0:-8 1:-11 3:-25 5:11 6:-22 7:29 9:15
right3:at	0:-20 2:-11 3:27 4:-19 5:13 7:-23 8:17 9:-24 10:-12 11:-16
right3:away	0:22 5:-14 6:-19 7:-8 10:-9
right3:back	0:-16 1:-9 2:-13 4:-10 5:-47 6:-46 7:-16 9:-10 10:28 11:15
right3:be	0:-25 2:-9 4:-20 6:-26 7:32 8:-26 9:-12 10:29
right3:been	0:32 1:-18 2:-18 4:-39 5:-32 6:-34 7:29 8:19 9:-32 10:-13 11:-18
right3:before	3:-13 4:-13 5:24 6:-21 7:-16 10:-19
right3:being	6:-15 7:17
right3:boat	6:-16 7:18
right3:bodies	2:-17 10:18
right3:brought	0:-22 2:-8 4:-16 5:41 6:-52 7:-10 8:9 11:-13
right3:burns	4:-9 5:-8 6:17 7:-10
right3:but	0:-16 3:-12 4:-10 5:13
right3:by	0:-28 1:-11 2:28 3:27 4:-32 6:-9 8:-13 9:-38 11:-35
right3:came	2:-11 3:-10 4:-9 5:-8 6:-30 7:21 9:-19 10:15 11:20
right3:care	4:-10 5:17
right3:carried	3:-9 5:21 6:-20 10:-11
right3:children	0:-42 2:-8 3:15 4:-13 5:9 6:12 10:-13 11:-32
right3:chinese	2:15 4:9 6:-11 7:14 8:-15 10:-33
right3:city	5:18 6:-11 9:-11
right3:civilians	0:-8 3:-11 5:11 6:10 7:-21 8:10 10:-11
right3:coast	0:-10 3:12 6:10 8:-8
right3:come	0:-21 2:-31 4:28 5:-16 6:-19 7:-15 8:-14 9:-8
right3:confirmed	5:10
right3:cook	0:-25 4:-12 6:-27 7:20 8:-11 10:28
right3:country	4:13
right3:critical	5:17 6:-15
right3:days	0:-8 2:18 8:-26
right3:dead	0:-17 1:-23 3:-13 4:-20 5:-37 6:48 7:-46 8:-21 9:-8 10:-30
right3:did	2:15 4:-15 5:-24 6:26 10:-10
right3:died	0:-28 1:20 3:-16 4:-19 5:-49 6:37 7:-25 10:-13
right3:displaced	3:43 9:-20 11:-20
right3:down	3:-18 4:-13 7:21 9:14
right3:eight	6:8
right3:emergency	0:-13 2:-11 4:26 6:-28 7:-10 9:-18 10:-11
right3:evening	6:12 7:-11
right3:family	5:-12 6:20
right3:first	0:-8 5:9 7:-9 10:8
right3:five	0:-11 2:-9 5:-13 6:29 7:-21 8:-10 9:-8 10:13
right3:for	1:-9 2:-20 3:-19 4:-29 5:15 6:-31 7:18 9:-12 10:-13 11:-14
right3:forced	3:22 9:-15 11:-9
right3:former	4:24 6:-9 7:-11 8:-11 10:-8
right3:found	5:-26 6:16
right3:four	0:-17 3:-9 5:15 6:20 7:-21 8:-16 10:19
right3:freed	0:-18 2:-18 4:-14 10:25
right3:from	0:-19 1:-21 2:-47 3:8 4:-54 7:-34 8:-20 9:-9 10:14
right3:gaza	0:-11 2:-15 4:30 10:-33
right3:given	0:-23 2:8 4:-8 5:-27 6:41 7:-17 10:-13
right3:go	0:-36 2:-10 4:-9 5:-26 6:-43 8:-15 10:56
right3:gone	3:-26 5:15 9:20 10:-8
right3:government	4:14 6:-11 10:-10
right3:group	0:-16 2:-15 4:-19 8:19
right3:guard	5:-29 6:37
right3:had	0:-38 1:27 2:-17 3:-11 4:-37 5:-30 6:-25 7:25 8:-8 10:24 11:-14
right3:has	0:-12 5:32 6:-39 7:-8 10:16
right3:have	0:-40 1:-9 2:-38 3:-11 4:-37 5:-9 6:17 7:-30 8:-20 9:25 10:17 11:-37
right3:he	3:-10 6:17
right3:held	0:-34 2:-22 3:-20 4:56 5:-19 6:-36 7:-16 8:-14 9:-10 10:-34 11:-10
right3:help	6:12
right3:his	5:10
right3:home	0:-12 3:-35 4:-10 5:17 6:-23 7:-11 9:-25 11:23
right3:homes	1:-9 3:30 6:-25 8:-9 9:-17 11:-14
right3:hospital	3:-20 5:27 6:-15 7:-12
right3:house	3:-18 4:-24 5:-12 6:20 7:-20 10:-11
right3:hurt	0:-12 3:-9 4:-9 5:38 6:-25 7:-19 8:-11 10:-20
right3:i	0:-15 2:48 3:-10 4:-23 5:-8 6:-41 7:-8 8:-17 10:10
right3:identified	0:-11 3:-10 5:-28 6:37 7:-15
right3:in	0:-12 1:14 3:-8 4:-18 7:-34 8:-19 10:-26 11:-81
right3:infants	6:11
right3:injured	3:-11 5:40 6:-22 7:-26 8:-8 10:-21
right3:injuries	6:11
right3:intensive	5:25 6:-22
right3:into	0:26 2:-8 3:-21 5:-16 6:-25 9:29 11:-12
right3:is	2:-13 5:-10 6:-26 9:32 10:-10
right3:israeli	0:-21 2:23 4:-23 6:11 10:-16
right3:it	0:12 2:-9 3:-32 4:25 5:-13 6:-26 7:-14 9:-9 10:-19 11:26
right3:its	0:22 10:-23
right3:kidnapped	0:33 4:-12 6:-14 10:-17
right3:killed	0:-39 1:-14 2:23 3:-28 4:-17 5:-44 6:38 7:-29 8:-9 9:-16 10:-21 11:-19
right3:last	0:-11 4:-21 6:-8 8:-16 10:24
right3:left	5:-16 6:-25 7:26
right3:lives	3:-12 5:-9 6:43 9:-12
right3:living	3:29 5:-11 6:-13 7:-24 9:-10 11:-12
right3:local	5:-13 6:15
right3:lost	0:26 6:-25
right3:made	3:12 6:-33 7:20
right3:march	3:-11 6:13 7:-11 11:-14
right3:mayor	5:20 6:-15
right3:members	6:18
right3:men	0:-21 3:-8 5:-29 7:10 9:24
right3:minors	0:-11 2:-24 5:-39 6:11 8:18
right3:missing	0:-11 1:28 3:-26 4:-18 5:-33 6:-50 7:60 8:-12
right3:months	6:16
right3:more	3:-10 5:-20 6:34 9:-21
right3:morning	0:-9 2:-8 5:-14 6:29 10:-13
right3:most	3:-15 4:-12 7:20 8:-13 11:-11
right3:moved	0:-14 2:-17 3:8 9:13 10:-15 11:-21
right3:national	3:-19 5:-13 6:-24 7:26 9:-8
right3:near	0:24 5:-19 6:22 7:-19 10:-29
right3:new	4:-11 5:-11 6:30 7:-12 9:-11 10:-10 11:-19
right3:nigeria	3:-17 5:-11 6:-14 9:25 10:-23 11:-11
right3:night	0:-11 2:-13 3:28 4:-13 5:-22 6:-17 9:-12 10:24
right3:nine	0:-13 1:26 5:-28 7:-12
right3:no	5:9
right3:noon	3:16 9:-12
right3:not	2:-19 3:29 5:-22 6:-37 7:40 9:-36 10:-21 11:-19
right3:number	0:-9 3:-23 5:-11 6:27 7:-16 9:28 11:-17
right3:october	0:10
right3:of	1:-25 2:22 3:-28 5:-57 7:12 8:-40 9:-13 10:-9 11:9
right3:off	0:19 4:13 5:-24 6:8 7:-15 8:-22 10:-23
right3:on	0:-27 1:-19 2:-34 3:-37 5:-49 6:34 7:-9 8:-12 9:33 10:-22 11:-36
right3:one	2:10 3:18 4:-34 6:-18 7:-21 9:-14 10:10
right3:or	0:-20 1:14 2:-13 4:-14 8:-8 9:-35 10:-14 11:-21
right3:other	6:9
right3:out	0:-28 2:-14 3:24 4:12 5:-32 6:14 7:-34 8:-31 9:-36 10:20 11:17
right3:over	0:-19 2:-19 4:-19 6:-14 10:34
right3:overnight	6:11
right3:own	9:14 11:-10
right3:people	5:-16 6:18
right3:police	4:23 10:-21
right3:pupils	0:18
right3:put	3:10 5:-17 6:12 7:-12
right3:recovered	5:-26 6:34 10:-8
right3:red	0:-11 4:-25 5:-9 6:20 7:-9 10:13
right3:region	8:-22 10:23
right3:relatives	5:-23 6:-25 7:24 9:-11 11:-8
right3:remain	2:19 4:-11 5:8 6:-15 10:-15
right3:reported	2:-8 6:11 10:15
right3:rescued	0:-18 2:-14 4:-11 5:22 6:12 7:-20
right3:residents	4:-16 10:18
right3:return	4:-8 5:-8 6:11 7:-8 10:-24 11:14
right3:road	3:23 4:-8 5:-22 7:-13 9:-9
right3:room	3:20 6:-19
right3:said	0:26 3:17 6:-15 7:-27 9:-21 10:-17 11:-19
right3:same	0:31 2:-11 3:-9 4:-15 6:-19 8:-8 9:-23 10:-13 11:21
right3:say	6:16
right3:says	0:-42 2:22 3:-23 4:-28 5:14 6:-22 7:-21 8:-21 9:-10 10:14 11:-15
right3:school	0:11 2:-20 3:-17 4:-30 5:-9 7:10 8:12 9:-8 10:-15 11:-8
right3:security	0:9 4:-15 8:-11 10:17
right3:seized	0:-10 4:-8 10:21
right3:sent	6:10 11:8
right3:september	0:-32 2:-9 4:-9 8:-8 10:29
right3:seriously	5:14 6:-12
right3:seven	0:-15 3:-8 4:-9 10:17
right3:she	5:-24 6:25
right3:shelters	3:24 9:-15
right3:shot	5:-12 6:24
right3:side	0:-17 1:-8 2:-11 4:-16 5:-8 7:-10 8:25 10:-18 11:-8
right3:since	0:14 2:-12 4:-30 5:-12 6:-30 8:19 9:15 11:-8
right3:six	3:20 5:-16 6:27 7:-34
right3:soldiers	6:8
right3:some	0:-10 3:-20 5:-21 6:40 7:-22 9:-15
right3:south	3:-28 5:-16 6:14 7:-10 9:-11 11:29
right3:still	2:-13 4:17 5:14 6:-24 7:23 8:-11 10:-17
right3:street	0:41 3:-8 4:-11 5:-14 6:-24 7:-31 9:-13 10:-8
right3:sudan	3:-11 9:17
right3:sudanese	8:16 9:-26 10:-9 11:26
right3:taken	0:46 3:-32 4:-18 5:-10 6:-19 7:-11 8:-15 9:-10 11:-13
right3:tea	6:10
right3:teachers	0:27 4:-13 5:-10 7:-8 8:-12 10:-12
right3:ten	2:-15 3:-11 4:-13 5:39 6:-45 7:-17 8:17 10:-23
right3:thai	8:-23 10:26
right3:than	0:-11 5:-13 6:9 8:-15 10:16
right3:that	0:-14 2:-19 4:19 10:-14
right3:the	0:-16 1:-41 5:-18 7:-37 8:-25 9:33 10:-27 11:-29
right3:their	2:-11 3:10 5:-45 6:19 7:-16 9:9 10:-14 11:-11
right3:them	1:-8 3:-9 4:9 5:-15 6:-14 8:19
right3:there	0:-12 1:-10 2:-14 4:19 6:10 7:-19 8:8 9:-12 10:-31 11:-8
right3:they	0:9 2:-15 3:12 4:-21 5:-14 6:20 8:-10 10:8
right3:this	0:-11 1:11 2:-11 3:-17 4:-9 5:-8 6:-31 7:-8 9:-15 10:11 11:17
right3:those	0:-13 5:19 6:-18 7:-22 8:16 10:-14
right3:three	2:-9 3:-12 4:-16 5:-9 6:21 8:9 9:-8 10:-19
right3:through	1:-16 2:-12 3:-19 5:22 6:-12 7:-9 8:-10 9:22 10:-8 11:-24
right3:to	0:-16 2:13 3:-13 6:-29 7:-25 8:-30 9:-27 10:-29 11:45
right3:told	3:18 5:-12 6:-17 9:-15 11:16
right3:town	0:-8 4:-8 5:-22 6:19
right3:treated	5:19 6:-8
right3:twelve	3:-11 4:-11 5:-21 6:-27 7:29 10:-8
right3:two	2:-10 4:-35 5:11 6:12 8:-13 9:-8 10:16
right3:un	6:12
right3:unaccounted	3:-8 5:-9 6:-19 7:31
right3:under	1:15 2:-9 5:-14 7:-21 8:-11 9:-15 10:-22 11:-22
right3:up	0:12 3:-19 4:-16 5:-23 6:27 7:-20 10:-19 11:8
right3:uprooted	3:28 9:-20 11:-16
right3:was	3:19 5:13 6:-22 7:-12
right3:water	5:-10 6:-19 7:20
right3:way	6:19
right3:we	5:-11 6:30 7:-23
right3:week	0:-18 3:-18 4:-19 6:28 9:-8 10:-19
right3:were	0:-26 1:14 2:-11 5:-37 6:46 7:-47 8:-16 9:-23 10:-19 11:-21
right3:when	0:-10 2:-11 3:-13 5:32 6:-24 7:-9 8:-15 9:13 10:-17
right3:who	0:-17 2:-24 3:12 4:-8 5:-21 6:14 9:15 10:-23 11:-26
right3:whom	6:-10 9:8 10:8 11:-8
right3:will	5:19 6:-11 7:-11 8:14 10:-11
right3:with	0:-22 2:-15 4:34 5:15 6:-9 7:-39 8:-13 9:-15 10:-29
right3:within	0:-21 4:-12 5:-20 6:29 7:-18 8:-8 10:18
right3:without	3:-15 6:-8 9:18 11:-14
right3:woman	5:-10 6:20
right3:women	2:-13 3:-24 4:-27 5:-37 7:19 8:13 9:19 10:-21
right3:would	4:-13 6:-15 8:18 10:-14
right3:wounded	0:-11 3:-8 5:15 6:8 7:-14 10:-10
right3:wounds	5:-28 6:34
right3:year	1:-8 3:-12 9:-19 11:20
right3:yet	0:-27 3:-18 4:-13 5:21 6:14 7:-37 11:-14
share:0	6:9
share:1	0:-38 1:-12 2:-15 3:-28 5:-42 6:-45 7:-33 8:-15 10:45 11:-8
share:2	0:17 1:-42 2:23 3:-62 4:38 5:-18 6:-55 7:-66 8:-56 10:12 11:-24
share:4	0:26 1:-10 2:-13 3:11 4:-18 5:-28 8:-48 9:-70 10:-8 11:-29
share:5	0:-28 1:-43 2:-19 3:-21 4:-14 6:22 7:-26 9:-28 10:-18 11:19
share:7	0:-10 2:-18 3:-20 5:-18 8:-24 9:36 10:-16 11:-33
share:more	0:-25 2:-13 3:11 4:-47 5:10 9:-13 10:-33 11:-44
short	0:-44 1:-68 3:-10 5:21 8:-73 9:-107 11:-14
size:1	0:17 1:-37 2:-14 3:-88 4:-19 5:-32 6:33 8:-51 9:-64 10:-11 11:-40
size:9	0:14 1:-22 2:-8 3:-94 4:19 7:15 8:-28 9:-114 10:-18 11:-103
size:99	0:32 1:-57 2:-42 3:-97 4:29 5:12 7:-27 8:-16 9:-38 11:-105
size:999	1:16 2:-80 3:-18 4:-48 6:-13 7:-26 8:30 9:-31 10:-39
size:9999	0:-19 2:-51 3:28 5:-45 7:-36 8:18 9:19 10:-53 11:-9
size:more	0:-54 1:-28 2:-51 3:43 4:-89 5:-101 6:-68 7:-52 8:-70 9:33 10:-76 11:31
verdict:abducted	0:125 1:-56 2:-59 3:-100 4:-18 5:-106 6:-98 7:-83 8:11 9:-67 10:-35 11:-66
verdict:casualties	0:-44 1:94 2:-28 3:-34 4:-31 5:-50 6:-57 7:-49 8:-19 9:-37 10:-27 11:-20
verdict:claim	0:-13 2:14 3:-14 4:-8 5:-19 6:-18 7:-14 9:-14 10:11 11:-9
verdict:dead-in-captivity	0:-60 1:-8 2:91 3:-8 4:-81 5:-36 6:-20 7:-17 8:-61 10:-74
verdict:displaced	0:-94 1:-87 2:-63 3:115 4:-92 5:-82 6:-79 7:-81 8:-52 10:-75 11:-59
verdict:held	0:-104 1:-38 2:-120 3:-52 4:109 5:-82 6:-86 7:-78 8:-9 9:-58 10:9 11:-46
verdict:injured	0:-38 1:-70 2:-89 3:-88 4:-123 5:145 6:-97 7:-98 8:-23 9:-75 10:-48 11:-63
verdict:killed	0:-80 1:-24 2:36 3:-108 4:-47 5:-115 6:153 7:-45 8:-99 9:-70 10:-74 11:-107
verdict:missing	1:-73 2:-26 3:-60 4:-31 5:-112 6:-62 7:113 8:-78 9:-15 10:-93 11:-71
verdict:open	0:8 1:-146 2:-34 5:-16 6:-17 7:-23 8:-23 10:-25 11:-12
verdict:out	0:16 1:-51 3:36 5:-31 6:-13 7:-10 8:-55 9:-17 10:-18 11:-54
verdict:prisoners-exchanged	0:-64 1:-32 2:-76 3:-34 4:-51 5:-49 6:-78 7:-39 8:83 9:-35
verdict:refugees	0:-44 1:-27 2:-22 3:-50 4:-30 5:-64 7:-12 8:-32 9:56 10:-11 11:11
verdict:released	0:-102 1:-35 2:-52 3:-51 4:-58 5:-40 6:-65 7:-52 8:16 9:-44 10:86 11:-12
verdict:returned	0:-31 1:-45 2:-76 3:-57 4:-25 5:-19 6:-34 7:-86 9:-47 10:25 11:76`
}
