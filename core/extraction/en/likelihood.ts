import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-35
alike:casualties	-54
alike:dead-in-captivity	-38
alike:displaced	19
alike:held	74
alike:injured	61
alike:killed	19
alike:missing	-49
alike:prisoners-exchanged	82
alike:refugees	31
alike:released	144
alike:returned	-64
any	-37
bare:1	34
bare:9	-73
bare:99	36
bare:999	49
bare:9999	59
bare:more	65
before:abducted	-27
before:allocated	-49
before:casualties	-27
before:dead-in-captivity	-35
before:delivered	-107
before:displaced	-21
before:held	-13
before:injured	-7
before:killed	-29
before:missing	-27
before:pledged	-77
before:prisoners-exchanged	11
before:refugees	-33
before:released	31
before:requested	-8
before:returned	5
behind:allocated	-85
behind:dead-in-captivity	-18
behind:delivered	-70
behind:displaced	-4
behind:held	65
behind:injured	23
behind:killed	-55
behind:missing	-53
behind:pledged	-105
behind:prisoners-exchanged	38
behind:refugees	-71
behind:released	3
behind:requested	35
behind:returned	21
ending:ad	62
ending:al	-114
ending:an	-45
ending:ar	-53
ending:at	-54
ending:ay	4
ending:ce	-47
ending:ch	-26
ending:ck	-59
ending:de	-132
ending:ds	-120
ending:dy	78
ending:ed	-12
ending:en	34
ending:ep	43
ending:er	45
ending:es	-90
ending:et	-39
ending:ft	-11
ending:gs	21
ending:ht	-86
ending:id	-105
ending:in	4
ending:ir	59
ending:is	-71
ending:ke	-72
ending:ks	-109
ending:ld	-29
ending:le	-98
ending:ll	49
ending:ls	-120
ending:ly	-3
ending:me	5
ending:ms	-100
ending:nd	-73
ending:ng	-15
ending:nk	-50
ending:ns	-119
ending:nt	25
ending:od	-49
ending:ok	-36
ending:om	-6
ending:on	-125
ending:ot	88
ending:ps	-112
ending:pt	41
ending:rd	-69
ending:re	35
ending:rs	-28
ending:rt	81
ending:se	-12
ending:ss	27
ending:th	25
ending:to	26
ending:ts	-147
ending:ty	-85
ending:ut	47
ending:ve	-3
ending:wn	-13
ending:ys	-69
equal:casualties	61
equal:dead-in-captivity	-13
equal:displaced	48
equal:held	34
equal:injured	-7
equal:killed	16
equal:missing	-7
equal:prisoners-exchanged	102
equal:refugees	37
equal:released	-14
equal:returned	15
form:digits	-27
form:dual	4
form:fraction	-327
form:mixed	-82
form:range	-50
form:singular	-42
form:vague	-160
form:words	74
headline	-62
here:#aboard	-44
here:#aid	-44
here:#alive	59
here:#captives	22
here:#captors	49
here:#commerce	-45
here:#conference	-3
here:#containing	-66
here:#contest	-64
here:#crossing	25
here:#custody	-115
here:#demand	3
here:#disease	-80
here:#displacement	35
here:#duty	-55
here:#exchange	54
here:#execution	-4
here:#given-back	48
here:#giving-from	-24
here:#hostages	-36
here:#interview	-60
here:#losing-side	5
here:#need	-135
here:#receiving	10
here:#remainder	28
here:#rescue	-147
here:#rumour	63
here:#since	8
here:#statement	38
here:#travel	-51
here:abducted	35
here:allocated	4
here:casualties	91
here:dead-in-captivity	29
here:delivered	-14
here:displaced	53
here:held	30
here:injured	65
here:killed	81
here:missing	111
here:pledged	-41
here:prisoners-exchanged	22
here:refugees	63
here:released	37
here:requested	-59
here:returned	78
here:said	54
here:set	32
here:total	-41
item	-27
last:claim-abducted	9
last:claim-allocated	-77
last:claim-casualties	43
last:claim-dead-in-captivity	25
last:claim-delivered	-26
last:claim-displaced	-11
last:claim-held	-4
last:claim-killed	38
last:claim-missing	44
last:claim-pledged	-90
last:claim-prisoners-exchanged	-52
last:claim-refugees	44
last:claim-released	51
last:claim-requested	-40
last:claim-returned	6
last:claim-total	57
left1:	26
left1:"	75
left1:#	-20
left1:(	41
left1:,	-5
left1:-	60
left1::	46
left1:;	37
left1:a	-147
left1:abducted	68
left1:across	-47
left1:admitted	-20
left1:after	-54
left1:against	-105
left1:all	-27
left1:alone	38
left1:among	15
left1:and	42
left1:another	69
left1:are	-22
left1:arrested	-109
left1:as	-99
left1:at	-47
left1:back	43
left1:been	19
left1:believes	-8
left1:between	-62
left1:brought	-54
left1:buried	121
left1:but	-111
left1:by	-194
left1:camp	-70
left1:captured	7
left1:carried	7
left1:carrying	-90
left1:claimed	126
left1:confirmed	94
left1:cost	120
left1:counted	78
left1:counts	-15
left1:dead	65
left1:deployed	-62
left1:did	-8
left1:displaced	69
left1:documented	82
left1:down	-62
left1:driven	87
left1:drove	30
left1:employs	-59
left1:every	-94
left1:first	-68
left1:for	-30
left1:forced	67
left1:found	-15
left1:free	86
left1:freed	-3
left1:from	17
left1:further	60
left1:gave	-22
left1:go	44
left1:got	21
left1:had	-76
left1:has	27
left1:have	86
left1:held	-95
left1:helped	-31
left1:his	-86
left1:hit	-73
left1:hits	29
left1:hold	52
left1:holding	47
left1:holds	-29
left1:home	-51
left1:hosts	54
left1:in	-134
left1:include	-65
left1:included	40
left1:including	84
left1:injured	81
left1:injuring	76
left1:is	-51
left1:its	-76
left1:just	15
left1:kill	37
left1:killed	223
left1:killing	168
left1:kills	43
left1:last	61
left1:leaves	120
left1:leaving	-7
left1:left	72
left1:let	83
left1:lists	-6
left1:logged	12
left1:lost	140
left1:made	-7
left1:magnitude	-94
left1:makes	64
left1:met	63
left1:move	44
left1:not	-90
left1:now	42
left1:of	-67
left1:off	-20
left1:on	-100
left1:only	20
left1:or	-80
left1:other	62
left1:out	24
left1:over	-17
left1:pass	54
left1:passed	45
left1:put	36
left1:reach	-41
left1:reached	8
left1:received	64
left1:recorded	94
left1:registered	22
left1:release	-45
left1:released	54
left1:reported	94
left1:reports	42
left1:rescued	-89
left1:s	-138
left1:saw	27
left1:say	104
left1:says	104
left1:seized	83
left1:sent	6
left1:shot	-77
left1:show	57
left1:showed	-62
left1:so	20
left1:sunday	12
left1:taken	62
left1:that	73
left1:the	-48
left1:their	-12
left1:them	-19
left1:then	-8
left1:those	50
left1:through	-74
left1:to	-21
left1:today	34
left1:took	33
left1:treated	-35
left1:up	66
left1:update	-80
left1:uprooted	89
left1:us	81
left1:verified	-10
left1:was	4
left1:week	-8
left1:were	-98
left1:when	-54
left1:where	-24
left1:which	117
left1:while	-53
left1:whom	66
left1:whose	-43
left1:won	-62
left1:wounding	71
left1:year	23
left1:|	52
left1:—	71
left1:•	-26
left2:	-81
left2:"	-3
left2:#	16
left2:(	-12
left2:)	51
left2:,	12
left2:-	-72
left2::	-28
left2:;	46
left2:a	-45
left2:according	-106
left2:account	35
left2:accounted	13
left2:added	28
left2:adding	10
left2:adds	5
left2:affected	-69
left2:afp	16
left2:aleppo	46
left2:all	-93
left2:alone	21
left2:along	-28
left2:already	59
left2:also	70
left2:am	-79
left2:among	24
left2:and	36
left2:april	-44
left2:are	5
left2:army	16
left2:arrested	51
left2:as	30
left2:at	-72
left2:authorities	15
left2:average	6
left2:away	-21
left2:back	-77
left2:been	-97
left2:began	43
left2:billion	-23
left2:board	14
left2:boat	-24
left2:bodies	33
left2:boy	-98
left2:brought	63
left2:built	-83
left2:but	56
left2:came	-28
left2:carried	8
left2:cases	35
left2:cent	-38
left2:centre	-66
left2:centres	26
left2:children	51
left2:cholera	85
left2:city	-63
left2:civilians	51
left2:claims	44
left2:climbed	50
left2:climbs	71
left2:collapsed	44
left2:confirmed	-63
left2:congo	39
left2:cost	29
left2:could	59
left2:count	11
left2:country	34
left2:court	-47
left2:crew	38
left2:cross	-41
left2:crowd	-65
left2:dawn	33
left2:day	25
left2:days	-75
left2:dead	40
left2:death	25
left2:deaths	66
left2:december	54
left2:denied	-15
left2:destroyed	-68
left2:died	-20
left2:displaced	-10
left2:district	51
left2:down	25
left2:drones	-10
left2:each	-37
left2:estimates	59
left2:example	26
left2:fallen	12
left2:families	-84
left2:family	-51
left2:far	-48
left2:february	80
left2:figure	133
left2:figures	35
left2:fire	-20
left2:first	74
left2:five	43
left2:flights	3
left2:followed	-38
left2:food	-68
left2:for	-32
left2:forces	26
left2:found	-54
left2:four	-31
left2:friday	27
left2:from	-89
left2:gaza	57
left2:girl	76
left2:given	-30
left2:go	40
left2:government	-4
left2:group	70
left2:gunmen	-10
left2:had	65
left2:hand	43
left2:handed	-72
left2:has	-18
left2:have	55
left2:having	77
left2:he	17
left2:held	34
left2:hit	-12
left2:home	44
left2:hospital	18
left2:hostages	-33
left2:hours	78
left2:house	-92
left2:houses	-18
left2:hurt	41
left2:husband	46
left2:i	18
left2:in	-9
left2:india	61
left2:indonesia	47
left2:injured	38
left2:injuries	52
left2:iom	-5
left2:is	51
left2:israel	26
left2:it	54
left2:its	19
left2:january	27
left2:june	29
left2:killed	-24
left2:killing	141
left2:kits	-46
left2:kyiv	32
left2:late	-12
left2:law	63
left2:lebanon	67
left2:left	-22
left2:let	24
left2:live	-41
left2:lives	67
left2:looking	-3
left2:man	-69
left2:march	32
left2:martyrdom	58
left2:martyrs	87
left2:may	-16
left2:members	-42
left2:men	21
left2:militants	55
left2:million	-84
left2:ministry	-20
left2:minutes	36
left2:missiles	-43
left2:missing	-5
left2:mission	-54
left2:monday	-9
left2:month	21
left2:more	-56
left2:morning	-82
left2:mother	-64
left2:names	83
left2:nations	36
left2:night	57
left2:nine	-58
left2:not	-93
left2:november	-27
left2:now	70
left2:number	62
left2:october	36
left2:of	-19
left2:off	-50
left2:office	9
left2:officials	-74
left2:on	-14
left2:one	-61
left2:others	41
left2:out	-49
left2:over	-46
left2:partners	-18
left2:passengers	-102
left2:people	64
left2:persons	-68
left2:police	-14
left2:population	-107
left2:prisoners	93
left2:pupils	71
left2:put	-65
left2:received	50
left2:refugees	-7
left2:region	41
left2:relatives	70
left2:release	75
left2:remain	10
left2:remains	48
left2:report	-6
left2:reported	-41
left2:reports	24
left2:rescuers	-63
left2:return	125
left2:rights	24
left2:risen	64
left2:rises	72
left2:road	-62
left2:rose	26
left2:russia	-82
left2:s	-8
left2:said	5
left2:same	58
left2:say	95
left2:says	60
left2:second	-5
left2:sent	58
left2:september	57
left2:service	-47
left2:seven	15
left2:she	-31
left2:shelter	-101
left2:shelters	71
left2:side	8
left2:since	38
left2:six	-21
left2:so	91
left2:soldiers	66
left2:son	-69
left2:sources	-9
left2:speaks	61
left2:spoke	57
left2:spoken	96
left2:staff	-39
left2:stands	107
left2:state	-23
left2:states	-42
left2:still	50
left2:stood	24
left2:street	76
left2:strikes	13
left2:sudan	-73
left2:sunday	-28
left2:survey	-82
left2:survivors	-54
left2:taken	21
left2:team	-104
left2:teams	23
left2:ten	-31
left2:thailand	33
left2:that	12
left2:the	-35
left2:their	-38
left2:them	-74
left2:there	-36
left2:these	56
left2:they	98
left2:this	37
left2:those	52
left2:time	53
left2:together	43
left2:told	64
left2:toll	72
left2:total	50
left2:town	-41
left2:truce	31
left2:tuesday	-27
left2:turn	-7
left2:ukraine	-27
left2:up	12
left2:us	-41
left2:victims	72
left2:votes	-7
left2:war	-54
left2:was	65
left2:water	-96
left2:way	-47
left2:we	26
left2:week	76
left2:were	-75
left2:where	-49
left2:which	-16
left2:who	12
left2:whom	-77
left2:wife	57
left2:woman	33
left2:women	28
left2:wounded	-29
left2:wounds	68
left2:year	-24
left2:years	-25
left2:you	-3
left2:youngest	-90
left3:	63
left3:"	21
left3:#	-19
left3:(	-76
left3:)	-95
left3:,	-11
left3:-	-44
left3::	67
left3:;	-72
left3:a	-65
left3:according	41
left3:added	39
left3:agency	13
left3:al	57
left3:all	-43
left3:among	16
left3:an	-100
left3:and	41
left3:april	9
left3:are	-42
left3:army	8
left3:as	-19
left3:at	13
left3:august	-38
left3:authorities	56
left3:be	-100
left3:been	-26
left3:before	29
left3:being	-96
left3:between	-31
left3:billion	-54
left3:bodies	16
left3:by	-10
left3:came	-31
left3:camp	48
left3:cases	-4
left3:central	36
left3:children	52
left3:civil	52
left3:confirmed	72
left3:count	35
left3:country	65
left3:daily	46
left3:day	17
left3:days	-38
left3:dead	40
left3:death	20
left3:deaths	92
left3:defence	-80
left3:died	8
left3:displaced	85
left3:down	-12
left3:each	-66
left3:earlier	46
left3:eight	73
left3:el	-23
left3:eleven	70
left3:emergency	-3
left3:evening	22
left3:family	-4
left3:far	57
left3:february	-81
left3:fire	42
left3:first	3
left3:five	99
left3:floods	-30
left3:food	-77
left3:for	-7
left3:foreign	3
left3:found	5
left3:four	68
left3:friday	51
left3:from	54
left3:gaza	51
left3:given	24
left3:government	34
left3:had	80
left3:has	28
left3:have	-8
left3:he	-56
left3:health	-68
left3:helped	74
left3:her	63
left3:his	6
left3:home	-55
left3:hospital	5
left3:houses	28
left3:human	24
left3:i	-17
left3:in	52
left3:injured	88
left3:interior	-16
left3:is	-56
left3:israel	13
left3:israeli	-33
left3:it	74
left3:its	-5
left3:january	57
left3:july	61
left3:june	71
left3:killed	75
left3:last	-32
left3:late	-16
left3:least	73
left3:left	-84
left3:let	39
left3:live	42
left3:lives	77
left3:local	-46
left3:lost	-104
left3:management	4
left3:march	-51
left3:may	49
left3:media	-4
left3:medical	-26
left3:men	6
left3:migration	8
left3:military	53
left3:million	-10
left3:ministry	35
left3:monday	-59
left3:months	17
left3:more	45
left3:morning	-51
left3:my	6
left3:near	119
left3:neighbouring	69
left3:new	-36
left3:nigerian	-47
left3:night	-39
left3:nine	-81
left3:no	43
left3:north	-7
left3:not	-10
left3:november	-10
left3:now	-52
left3:number	78
left3:october	-12
left3:of	-40
left3:off	-4
left3:office	55
left3:officials	4
left3:on	-5
left3:one	-77
left3:operation	43
left3:or	-22
left3:others	72
left3:our	28
left3:out	-21
left3:over	96
left3:own	28
left3:pakistan	-19
left3:partners	-25
left3:people	50
left3:per	-47
left3:police	-67
left3:post	40
left3:press	-56
left3:public	-56
left3:put	24
left3:quake	-52
left3:red	20
left3:region	27
left3:relatives	27
left3:reuters	31
left3:russia	17
left3:s	-60
left3:said	-55
left3:same	73
left3:says	-27
left3:second	-18
left3:security	13
left3:september	72
left3:set	-102
left3:seven	-42
left3:she	6
left3:shot	50
left3:since	-30
left3:six	-19
left3:so	50
left3:soldiers	-13
left3:south	73
left3:southern	21
left3:state	-18
left3:sudan	20
left3:sunday	57
left3:taken	33
left3:team	-21
left3:teams	7
left3:ten	7
left3:that	86
left3:the	26
left3:their	-22
left3:them	10
left3:then	19
left3:there	4
left3:they	-59
left3:this	37
left3:those	-3
left3:three	44
left3:thursday	17
left3:to	27
left3:told	8
left3:toll	116
left3:took	-82
left3:tuesday	65
left3:twelve	-79
left3:two	3
left3:under	88
left3:union	-42
left3:united	-46
left3:up	103
left3:us	-80
left3:war	11
left3:was	-30
left3:we	74
left3:wednesday	10
left3:week	60
left3:weeks	55
left3:went	90
left3:were	-15
left3:west	65
left3:where	-21
left3:which	-40
left3:who	-105
left3:whose	-20
left3:will	-7
left3:winter	-25
left3:with	-23
left3:without	-18
left3:wounded	-75
left3:year	-27
left3:|	85
left3:—	-8
left3:•	-61
many	-44
mostly:abducted	-83
mostly:aid	-51
mostly:casualty	-12
mostly:delivered	21
mostly:displaced	-52
mostly:displacement	-13
mostly:hostage	18
mostly:injured	12
mostly:killed	-9
mostly:missing	53
mostly:pledged	-65
mostly:prisoners-exchanged	12
mostly:refugees	-136
mostly:released	84
mostly:returned	-24
near:abab	-44
near:aban	49
near:abde	28
near:abdi	-5
near:abdu	62
near:aboa	-10
near:abou	3
near:abov	-32
near:abro	125
near:abse	-40
near:abu	7
near:acce	6
near:acci	15
near:acco	63
near:accu	-20
near:aceh	128
near:ackn	113
near:acle	67
near:acqu	-118
near:acre	-24
near:acro	-15
near:act	-21
near:acti	112
near:acut	-100
near:add	-61
near:adde	31
near:addi	55
near:adds	36
near:aden	-22
near:adjo	32
near:admi	91
near:affe	-68
near:afgh	14
near:afp	-6
near:afri	32
near:afte	-27
near:agai	-18
near:age	54
near:aged	53
near:agen	97
near:aggr	28
near:ago	71
near:agre	42
near:agri	22
near:ahea	33
near:aid	5
near:aime	-7
near:air	11
near:airc	-73
near:airl	-83
near:airp	45
near:airs	-12
near:airw	17
near:alam	-51
near:alep	59
near:aler	-15
near:ali	28
near:aliv	-22
near:all	-15
near:alle	-13
near:alli	-60
near:allo	-61
near:almo	-76
near:alon	13
near:alre	67
near:also	69
near:ambu	29
near:amen	-13
near:amer	71
near:amon	79
near:amou	68
near:anal	5
near:anda	30
near:ande	-79
near:andr	-124
near:anim	-68
near:anno	-31
near:anot	60
near:answ	69
near:anti	-47
near:any	-73
near:apar	-29
near:apie	-71
near:appe	-53
near:appr	-51
near:apri	7
near:arab	33
near:are	-24
near:area	-42
near:arm	-44
near:arme	60
near:army	88
near:arou	34
near:arre	-114
near:arri	-7
near:arti	-33
near:asho	-70
near:aske	-60
near:assa	-65
near:asse	-80
near:assi	-153
near:asso	-61
near:atta	50
near:atte	39
near:attr	74
near:aug	-37
near:augu	7
near:aust	4
near:auth	-5
near:aver	52
near:awar	-30
near:away	-41
near:azer	-5
near:baby	34
near:back	-38
near:badl	59
near:badu	67
near:bags	41
near:baid	-13
near:bake	-44
near:baku	-36
near:ball	-116
near:balo	-65
near:bama	78
near:band	-8
near:bang	9
near:bank	10
near:bara	64
near:bare	24
near:barr	-11
near:base	82
near:bash	-31
near:basi	61
near:bass	-5
near:beac	76
near:beat	35
near:beco	40
near:bedo	81
near:beds	-4
near:been	-33
near:befo	34
near:bega	63
near:begi	10
near:begu	-97
near:behe	-93
near:behi	105
near:bein	91
near:beka	53
near:belg	25
near:beli	112
near:bell	30
near:belo	-59
near:benc	-25
near:bene	51
near:besi	101
near:betw	-33
near:beyo	41
near:bigg	58
near:biha	-26
near:bill	-126
near:bish	55
near:blac	-47
near:blam	57
near:blan	11
near:blas	56
near:blaz	11
near:blew	-64
near:bloc	-98
near:boar	11
near:boat	-23
near:bodi	-25
near:body	91
near:bogo	-49
near:boko	56
near:boli	-24
near:bone	70
near:book	42
near:bord	-43
near:bore	-86
near:born	-11
near:both	28
near:boug	-14
near:boun	-12
near:bowl	-18
near:boy	-26
near:boys	25
near:brea	-96
near:brid	23
near:brie	-80
near:brig	-10
near:brin	39
near:brit	70
near:broa	29
near:brok	4
near:brot	29
near:brou	-8
near:budg	-19
near:buil	-44
near:bulg	98
near:bull	85
near:bure	22
near:buri	18
near:burk	73
near:burn	33
near:burs	-29
near:buru	35
near:bury	-4
near:bus	-14
near:buse	-48
near:busi	-23
near:but	-35
near:byst	-26
near:cair	67
near:cali	-64
near:call	-73
near:cama	10
near:camb	-53
near:came	-17
near:camp	-19
near:can	-35
near:cana	58
near:canc	-93
near:cand	-46
near:cann	90
near:capa	-71
near:capi	-37
near:caps	6
near:capt	-12
near:car	69
near:cara	35
near:card	-62
near:care	29
near:carg	-18
near:carr	34
near:cars	44
near:cart	-90
near:case	-77
near:cash	-99
near:cast	76
near:casu	21
near:cata	-49
near:cate	12
near:cath	83
near:cauc	49
near:caug	-87
near:caus	108
near:ceas	50
near:cebu	5
near:cele	-46
near:cell	80
near:ceme	111
near:cent	20
near:cert	36
near:chad	110
near:chai	-46
near:chal	76
near:cham	-4
near:chan	-11
near:chap	7
near:char	-110
near:chec	13
near:chib	-20
near:chie	79
near:chil	53
near:chin	16
near:choi	16
near:chol	-9
near:chri	-13
near:chur	37
near:circ	57
near:citi	38
near:city	-33
near:civi	42
near:clan	-37
near:clar	-76
near:clas	-17
near:clea	-17
near:cler	67
near:clim	-37
near:clin	108
near:cloc	24
near:clos	-82
near:club	-16
near:coac	-66
near:coal	45
near:coas	75
near:coff	80
near:cold	-36
near:coll	24
near:colo	6
near:colu	-4
near:comb	25
near:come	8
near:comi	90
near:comm	-22
near:conc	-46
near:cond	-36
near:conf	-6
near:cong	-20
near:cons	24
near:cont	44
near:conv	17
near:cook	-51
near:coor	-28
near:corp	-20
near:corr	-16
near:cost	52
near:coul	83
near:coun	-7
near:coup	-71
near:cour	21
near:cous	-129
near:cove	-14
near:cras	49
near:cres	-50
near:cret	-70
near:crew	53
near:crim	-41
near:cris	55
near:crit	168
near:cror	-36
near:cros	57
near:crow	-100
near:crui	-89
near:crus	31
near:cubi	-4
near:cull	-9
near:cup	-39
near:curr	72
near:cust	-64
near:cut	-36
near:cuts	-12
near:cvm	-47
near:cycl	-14
near:czec	33
near:dail	71
near:dak	99
near:dama	-112
near:dara	-4
near:darf	-11
near:data	-68
near:date	-11
near:daug	61
near:dawn	-16
near:day	31
near:days	9
near:dead	90
near:deal	-51
near:deat	52
near:dec	32
near:deca	49
near:dece	44
near:deci	-59
near:decl	31
near:deep	69
near:del	48
near:dela	95
near:dele	-73
near:deli	-64
near:demo	-6
near:deng	-11
near:deni	-16
near:depa	6
near:depe	-63
near:depl	-104
near:depo	-21
near:depu	-49
near:dera	-62
near:desi	60
near:desk	10
near:desp	-50
near:dest	-131
near:deta	22
near:deve	-34
near:devi	-25
near:devo	-22
near:dhak	-18
near:did	-73
near:die	-11
near:died	102
near:diff	-48
near:dig	21
near:dina	-52
near:dire	-31
near:disa	43
near:disc	25
near:disp	-10
near:disq	-33
near:diss	48
near:dist	-40
near:dive	6
near:divi	-61
near:dna	77
near:dnip	-70
near:doct	13
near:docu	-27
near:does	-14
near:dogs	-92
near:doll	-57
near:dome	44
near:door	41
near:dorm	49
near:dose	-61
near:doub	11
near:down	-50
near:doze	5
near:drag	90
near:draw	-32
near:driv	48
near:dron	-16
near:drop	-45
near:drov	-7
near:drow	74
near:druz	68
near:dtm	-72
near:due	-9
near:dug	24
near:duri	-8
near:duty	-3
near:dwel	-9
near:each	-30
near:earl	63
near:earn	-34
near:east	-33
near:ecua	37
near:edit	-36
near:educ	-19
near:egyp	6
near:eigh	11
near:eith	60
near:elde	65
near:elev	40
near:elim	-32
near:eliy	92
near:eln	61
near:else	-38
near:emba	-121
near:emer	-33
near:emir	69
near:empl	42
near:end	-39
near:enda	-31
near:ende	-29
near:ends	-47
near:enem	55
near:ener	45
near:enga	-44
near:engi	-50
near:engl	-22
near:enou	-82
near:equi	-64
near:erit	18
near:esca	-52
near:esco	-36
near:esta	16
near:este	-73
near:esti	-76
near:ethi	60
near:euro	49
near:evac	4
near:even	17
near:ever	-89
near:exam	-15
near:exca	-86
near:exch	24
near:exec	-5
near:exhu	92
near:exit	50
near:expl	-49
near:exte	-11
near:extr	-64
near:face	-44
near:faci	-114
near:fact	67
near:fail	23
near:fair	-32
near:fall	-8
near:fami	-22
near:far	68
near:farc	80
near:farm	77
near:fash	-37
near:faso	94
near:fata	68
near:fath	-104
near:fear	89
near:febr	46
near:fede	26
near:feed	-114
near:fell	48
near:ferr	-79
near:fest	50
near:few	4
near:fewe	-27
near:fiel	-10
near:fift	17
near:figh	-14
near:figu	100
near:file	-58
near:fili	-66
near:fill	24
near:fina	78
near:find	33
near:fine	-27
near:fing	75
near:fini	-128
near:fire	-18
near:firs	3
near:fish	14
near:five	16
near:flas	-31
near:flat	31
near:fled	7
near:flee	124
near:flew	-31
near:flig	21
near:floo	30
near:flou	-45
near:flow	83
near:foll	-41
near:food	-194
near:foot	83
near:for	-3
near:fore	71
near:fort	-15
near:foun	5
near:four	46
near:fran	-15
near:free	75
near:frid	24
near:frie	-43
near:from	31
near:fron	30
near:ftse	-14
near:fuel	82
near:fuk	9
near:full	-13
near:fund	-72
near:fune	-17
near:furt	109
near:gall	-5
near:game	8
near:gand	-26
near:gang	-46
near:garm	-3
near:gas	21
near:gate	-40
near:gath	-36
near:gavd	-38
near:gave	-39
near:gaza	13
near:gazi	-25
near:gend	-57
near:gene	30
near:get	39
near:girl	-5
near:give	-10
near:givi	-51
near:gmt	95
near:goal	-84
near:goes	45
near:goin	-40
near:goma	36
near:gone	-6
near:good	84
near:got	-30
near:gove	-43
near:gran	-25
near:grav	25
near:grea	43
near:gree	-21
near:grou	97
near:grow	-39
near:guar	-37
near:guer	94
near:gues	-14
near:guid	-38
near:guin	-32
near:gunm	14
near:guns	20
near:had	23
near:hait	-32
near:half	50
near:hall	-71
near:hama	21
near:haml	-70
near:hand	43
near:hang	44
near:happ	-16
near:hara	53
near:has	12
near:haug	-68
near:have	-34
near:havi	-22
near:haza	-30
near:head	-48
near:heal	30
near:hear	93
near:heat	54
near:heav	20
near:hect	-69
near:held	-85
near:heli	57
near:hell	37
near:help	5
near:her	-10
near:herd	-12
near:here	-46
near:hers	-33
near:hezb	9
near:high	-132
near:hill	-5
near:him	-50
near:his	11
near:hit	58
near:hits	62
near:hitt	-37
near:hold	-21
near:home	28
near:homs	54
near:hope	-50
near:hosp	45
near:hot	-114
near:hote	-52
near:hour	-4
near:hous	-53
near:hout	45
near:how	-75
near:howe	51
near:huma	101
near:hund	-4
near:hung	8
near:hurr	-67
near:hurt	84
near:husb	46
near:hygi	6
near:icrc	-3
near:iden	39
near:idf	58
near:idle	70
near:impe	-108
near:impr	62
near:inci	-15
near:incl	104
near:inco	3
near:inde	-72
near:indi	-6
near:indo	54
near:infa	33
near:infe	-48
near:infl	-6
near:info	-51
near:inha	58
near:inju	85
near:inma	24
near:inqu	10
near:inse	-74
near:insi	-18
near:insp	46
near:inst	-78
near:insu	-6
near:inte	18
near:into	18
near:inve	44
near:iom	-21
near:iran	34
near:iraq	-47
near:irel	-8
near:iris	5
near:isla	-95
near:isra	46
near:issu	-102
near:ista	-59
near:ital	-4
near:item	-85
near:its	9
near:itse	38
near:ivor	-4
near:jail	22
near:jama	117
near:jan	-17
near:jeep	-15
near:jiha	53
near:joe	-28
near:john	-61
near:join	-13
near:jord	-20
near:jour	-12
near:juba	-36
near:judg	-66
near:juli	37
near:jump	-18
near:june	45
near:just	64
near:kabu	66
near:kadu	75
near:kand	121
near:kara	47
near:kare	-35
near:kash	10
near:kaza	-104
near:kebb	51
near:keep	-48
near:kens	95
near:keny	32
near:kept	-46
near:khan	-7
near:khar	17
near:khas	-44
near:kher	-39
near:khwa	-5
near:khyb	61
near:kidn	106
near:kill	65
near:kilo	-130
near:kind	-31
near:king	-52
near:kitc	-16
near:kits	-72
near:kivu	-35
near:knew	-13
near:know	47
near:kong	11
near:kord	72
near:kore	82
near:kost	56
near:krem	-8
near:kufr	-48
near:kumb	73
near:kuna	10
near:kurd	5
near:kurs	-6
near:kutu	-5
near:kwar	67
near:kyau	94
near:kyiv	77
near:labo	19
near:laid	-83
near:lak	99
near:lake	100
near:lakh	-118
near:lamp	-58
near:land	-63
near:lane	51
near:lank	57
near:larg	-57
near:larr	67
near:late	-17
near:laun	-50
near:law	54
near:lawm	42
near:lawy	67
near:lay	-25
near:lear	85
near:leas	27
near:leav	27
near:leba	120
near:led	-63
near:ledg	43
near:left	17
near:leg	78
near:legs	-9
near:less	-111
near:let	68
near:leve	-62
near:liby	-102
near:lice	-125
near:lie	-4
near:lieu	47
near:life	27
near:lift	68
near:ligh	-6
near:like	77
near:limb	84
near:limi	29
near:line	-157
near:link	-17
near:list	10
near:litr	-62
near:litt	-116
near:live	-10
near:livi	-18
near:loca	8
near:lock	7
near:lodg	-53
near:logg	-43
near:lorr	-78
near:lose	-19
near:loss	50
near:lost	11
near:lowe	30
near:lunc	26
near:lyin	60
near:mach	-39
near:made	-40
near:maga	70
near:magn	-17
near:maim	63
near:main	5
near:maje	-42
near:majo	70
near:make	-15
near:mala	11
near:mali	-56
near:maln	-81
near:malt	-56
near:man	38
near:mana	-47
near:mand	64
near:mani	-127
near:mans	-8
near:manu	50
near:many	-107
near:mapp	-55
near:marc	54
near:mari	-37
near:mark	-31
near:marr	-68
near:mart	118
near:mary	-74
near:maso	-33
near:mass	117
near:matc	-70
near:mate	-71
near:matt	-79
near:may	20
near:mayo	-54
near:maza	109
near:meal	-80
near:mean	-55
near:medi	15
near:meet	-8
near:mega	-69
near:memb	-75
near:men	-27
near:mend	49
near:ment	94
near:mess	-62
near:met	-5
near:metr	-78
near:mexi	63
near:mid	82
near:midd	-80
near:migr	96
near:mile	21
near:mili	22
near:mill	-109
near:mina	88
near:mine	-73
near:mini	-15
near:mino	46
near:minu	-22
near:miss	32
near:mobi	-122
near:mode	56
near:moga	58
near:moh	66
near:moha	46
near:mona	42
near:mond	50
near:mone	40
near:moni	28
near:mont	-14
near:more	34
near:morg	106
near:morn	-59
near:moro	-46
near:mosc	60
near:most	5
near:moth	52
near:moto	-82
near:moun	-18
near:mour	107
near:move	23
near:movi	33
near:moza	-7
near:msf	-74
near:much	-13
near:mud	17
near:murd	20
near:must	-21
near:myan	86
near:myse	42
near:naba	59
near:nago	45
near:nair	-22
near:name	-10
near:nang	34
near:nasi	20
near:nass	-48
near:nati	19
near:naut	15
near:navy	30
near:near	19
near:need	-38
near:neig	51
near:nepa	-46
near:netw	88
near:neut	110
near:neve	48
near:new	-40
near:newl	25
near:news	50
near:next	64
near:ngo	40
near:niam	68
near:nigh	27
near:nile	50
near:nine	-12
near:nobo	-22
near:non	24
near:none	5
near:noon	36
near:nort	34
near:not	14
near:note	-26
near:noth	32
near:noti	-93
near:nov	-27
near:nove	56
near:now	-6
near:nrc	10
near:numb	15
near:nurs	-17
near:nuwa	92
near:obse	-45
near:occu	76
near:ocha	67
near:oct	98
near:octo	42
near:odes	72
near:off	-3
near:offe	-42
near:offi	-58
near:oil	-12
near:old	92
near:olde	-95
near:olek	41
near:ombu	-39
near:once	-4
near:one	-13
near:ones	11
near:onli	-125
near:only	-35
near:open	21
near:oper	-73
near:oppo	-11
near:orde	-103
near:ordn	-78
near:orga	-73
near:orig	86
near:othe	18
near:our	61
near:ours	63
near:outb	-54
near:outd	-11
near:outr	62
near:outs	64
near:over	-40
near:own	111
near:owne	-79
near:pack	-65
near:page	39
near:paid	16
near:pakh	61
near:paki	-29
near:pale	18
near:palm	-66
near:pape	-21
near:para	-66
near:pare	101
near:pari	-29
near:part	-74
near:pass	-46
near:past	-26
near:path	51
near:pati	-40
near:patn	-37
near:patr	-6
near:pay	-87
near:paym	-40
near:peac	45
near:peak	41
near:penc	54
near:pens	23
near:peop	-108
near:per	-120
near:perc	-75
near:perh	-46
near:peri	63
near:perm	-76
near:pers	5
near:peru	38
near:peti	-12
near:petr	21
near:phar	64
near:phas	-109
near:phil	28
near:phon	-44
near:phot	-88
near:pick	-118
near:pict	-96
near:piec	-92
near:pilo	34
near:pipe	-69
near:pit	45
near:pitc	-41
near:pits	41
near:plac	16
near:plan	8
near:plas	-33
near:plat	-103
near:play	-81
near:pled	-85
near:plun	-48
near:plus	22
near:poin	-101
near:poli	79
near:poll	-98
near:popu	-73
near:port	19
near:poss	-19
near:post	65
near:poun	-65
near:powe	-88
near:prac	21
near:pray	-26
near:pre	-45
near:pref	100
near:preg	-8
near:pres	32
near:prev	16
near:prie	-75
near:prim	-53
near:prin	45
near:pris	22
near:priv	-65
near:prob	-39
near:prod	27
near:prog	35
near:proj	-63
near:prom	-81
near:prop	-64
near:pros	24
near:prot	46
near:prov	77
near:psyc	-102
near:publ	117
near:pull	-90
near:punj	76
near:pupi	25
near:purs	57
near:push	60
near:put	45
near:puts	29
near:qala	-45
near:qata	44
near:quak	-71
near:quar	-83
near:ques	-105
near:queu	-67
near:quot	3
near:raba	-62
near:radi	30
near:radw	31
near:rafa	-5
near:raid	63
near:rail	-13
near:rain	-15
near:rais	6
near:raja	106
near:rama	74
near:rang	22
near:rans	-3
near:rate	-60
near:rati	-10
near:ravi	29
near:reac	10
near:read	-81
near:rebe	-39
near:reca	-47
near:rece	-30
near:reck	27
near:reco	-16
near:recr	-84
near:refe	-60
near:refu	-5
near:rega	-40
near:regi	54
near:regr	44
near:reha	-35
near:reit	-48
near:reje	48
near:rela	-22
near:rele	16
near:reli	-21
near:relo	-93
near:rema	4
near:reme	-8
near:remi	39
near:remo	-10
near:repa	62
near:repe	3
near:repo	57
near:repu	17
near:requ	-72
near:resc	-73
near:rese	-62
near:resp	23
near:rest	25
near:resu	-13
near:reta	-56
near:reti	87
near:retr	117
near:retu	-20
near:reun	-102
near:reut	36
near:revi	17
near:reyn	47
near:rice	-14
near:rifl	-79
near:righ	89
near:ring	43
near:rise	17
near:riva	-5
near:rive	-29
near:riya	-18
near:robb	-60
near:rohi	52
near:roll	-106
near:roof	-36
near:room	59
near:rose	36
near:roug	-40
near:roun	-159
near:rout	45
near:row	-17
near:roya	49
near:rubb	-13
near:ruin	-14
near:rule	-38
near:ruli	42
near:run	-44
near:runn	-55
near:runs	-45
near:rupe	-38
near:rura	59
near:russ	-3
near:sada	53
near:safe	-11
near:saga	89
near:sahe	44
near:said	-67
near:sain	23
near:sake	54
near:sale	-5
near:same	71
near:san	86
near:sana	86
near:sand	23
near:sang	86
near:sank	-34
near:sar	15
near:sat	-77
near:satu	27
near:saud	25
near:save	-109
near:saw	-7
near:say	21
near:sayi	4
near:says	24
near:scen	-22
near:sche	-8
near:scho	122
near:scor	-118
near:scra	-104
near:sea	-33
near:sear	-73
near:seas	8
near:seat	-58
near:seco	-16
near:secr	35
near:sect	-24
near:secu	-35
near:see	79
near:seen	-15
near:seiz	4
near:sell	-87
near:sena	-64
near:send	-17
near:sent	-54
near:sepa	-39
near:sept	-10
near:seri	11
near:sess	-92
near:set	-53
near:sett	-21
near:seve	-6
near:shab	-63
near:shah	-60
near:shal	29
near:shar	32
near:she	61
near:sheb	20
near:shed	-59
near:shee	-83
near:shel	-20
near:shif	-62
near:shir	-42
near:shoo	-51
near:shor	-81
near:shot	-50
near:shou	20
near:shov	21
near:show	22
near:shra	64
near:shri	54
near:shut	-30
near:sick	-21
near:side	13
near:sieg	-12
near:sign	31
near:sinc	28
near:sind	63
near:sing	97
near:sink	19
near:sist	12
near:site	32
near:sitt	62
near:situ	-91
near:six	8
near:sixe	-53
near:sixt	20
near:slai	54
near:slau	-14
near:slee	44
near:slep	33
near:slid	27
near:slig	98
near:slip	-18
near:slop	18
near:smal	-49
near:smas	-53
near:smok	110
near:soci	-36
near:sola	-50
near:sold	59
near:soma	62
near:some	-103
near:son	42
near:soro	47
near:soug	44
near:sour	-76
near:sout	119
near:spac	-6
near:spai	-23
near:spar	-82
near:spea	44
near:spen	-19
near:spin	-30
near:spok	81
near:spot	-41
near:spre	-30
near:spri	37
near:squa	-106
near:sri	42
near:stab	83
near:stad	-89
near:staf	-64
near:stag	22
near:stai	-36
near:stal	5
near:stan	-46
near:star	80
near:stat	18
near:stay	92
near:step	15
near:stil	117
near:stoo	-81
near:stop	26
near:stor	-70
near:stra	24
near:stre	25
near:stri	-29
near:stro	-58
near:stru	5
near:stuc	-62
near:stud	-14
near:sub	80
near:subu	42
near:succ	87
near:such	59
near:suda	-17
near:suff	63
near:suit	-80
near:sum	50
near:summ	-58
near:sund	21
near:sunk	-70
near:supe	16
near:supp	-101
near:supr	51
near:surg	99
near:surr	-67
near:surv	-4
near:susp	33
near:sust	7
near:suzu	64
near:swap	-56
near:swep	-75
near:swis	87
near:syri	28
near:tabl	-73
near:taiw	-44
near:take	31
near:taki	20
near:tali	88
near:talk	9
near:tall	14
near:tami	105
near:tank	48
near:targ	-80
near:tarp	14
near:tawi	77
near:tea	21
near:teac	106
near:team	-10
near:teen	11
near:tele	19
near:temp	-23
near:ten	7
near:tens	40
near:tent	-76
near:term	-35
near:tern	44
near:terr	-27
near:test	-20
near:thai	112
near:than	-102
near:that	28
near:the	-12
near:thea	32
near:thei	42
near:them	16
near:then	57
near:ther	-7
near:thes	63
near:they	16
near:thin	-31
near:thir	28
near:this	21
near:thos	49
near:thou	-36
near:thre	31
near:thro	24
near:thur	83
near:thus	57
near:tick	-23
near:till	-24
near:time	-78
near:tine	36
near:tobr	-39
near:toda	-40
near:todd	81
near:toge	49
near:told	-44
near:toll	77
near:tom	-72
near:tomo	-43
near:toni	-42
near:tonn	-61
near:too	6
near:took	49
near:top	-19
near:tork	30
near:torr	-39
near:tota	-111
near:tour	-91
near:towa	38
near:towe	25
near:town	-59
near:trac	-37
near:trad	63
near:trai	-41
near:tran	-10
near:trap	-54
near:trav	-38
near:traw	-60
near:trea	-87
near:tree	-69
near:tren	51
near:tria	-52
near:trie	-43
near:trip	-64
near:tris	-94
near:troo	-42
near:truc	24
near:true	73
near:tryi	62
near:tsel	68
near:tsun	77
near:tues	10
near:tulk	-62
near:tuni	34
near:tunn	-29
near:turk	38
near:turn	-150
near:twel	54
near:twen	78
near:twic	-137
near:twin	-42
near:two	25
near:typh	52
near:ukra	-54
near:unac	41
near:unde	12
near:unha	-96
near:unhc	88
near:unic	-74
near:unif	70
near:unio	-7
near:univ	58
near:unsa	47
near:unti	-28
near:upda	-41
near:uppe	-30
near:upro	112
near:upwa	4
near:urge	59
near:use	-73
near:used	-39
near:uvir	-61
near:vacc	-68
near:vali	75
near:vall	12
near:van	66
near:vani	63
near:vehi	-45
near:vene	50
near:vent	50
near:veri	22
near:very	71
near:vess	-86
near:vict	-53
near:vide	69
near:viet	48
near:vigi	81
near:vill	13
near:viol	-28
near:visi	-94
near:voic	-95
near:volu	-13
near:vote	-121
near:wade	-54
near:wait	-32
near:wale	-52
near:walk	33
near:wall	31
near:wang	9
near:want	-29
near:war	19
near:ward	7
near:warn	19
near:was	20
near:wash	-21
near:watc	-66
near:wate	-56
near:wave	-51
near:way	-6
near:weap	54
near:weat	-60
near:wedn	-11
near:week	17
near:weig	-54
near:welf	-61
near:well	-6
near:went	30
near:wfp	-56
near:what	31
near:when	-50
near:wher	-64
near:whic	-74
near:whil	-55
near:whit	15
near:who	10
near:whol	62
near:whom	54
near:whos	-29
near:wick	-24
near:wide	18
near:wife	86
near:wild	-15
near:will	14
near:wind	-111
near:winn	-26
near:wint	-33
near:with	-59
near:witn	-71
near:woma	-4
near:wome	61
near:won	-76
near:word	-13
near:wore	-45
near:work	7
near:worl	-33
near:wors	18
near:wort	-47
near:woul	-87
near:woun	65
near:writ	80
near:wron	18
near:wrot	52
near:yard	-51
near:year	-14
near:yeme	-8
near:yere	70
near:yet	-32
near:you	-61
near:youn	-91
near:zamz	66
near:zapo	54
near:zone	-95
next:claim-abducted	19
next:claim-allocated	-3
next:claim-casualties	-3
next:claim-dead-in-captivity	42
next:claim-delivered	-55
next:claim-displaced	36
next:claim-held	63
next:claim-injured	18
next:claim-killed	-12
next:claim-missing	14
next:claim-pledged	-18
next:claim-prisoners-exchanged	68
next:claim-refugees	4
next:claim-released	15
next:claim-requested	30
next:claim-returned	82
next:claim-total	18
noun:	27
noun:afghan	107
noun:aftershock	-87
noun:agent	80
noun:aid-worker	-20
noun:aircraft	-49
noun:ambulance	-81
noun:arrival	17
noun:attack	-99
noun:attacker	58
noun:baby	-100
noun:bed	-99
noun:boat	-111
noun:body	94
noun:bomb	-89
noun:boy	116
noun:brother	58
noun:building	-80
noun:bus	-81
noun:camp	-110
noun:captive	-8
noun:car	-64
noun:case	-137
noun:casualty	69
noun:centre	-102
noun:child	26
noun:citizen	-85
noun:civilian	62
noun:coach	-87
noun:colleague	17
noun:commander	-13
noun:company	-44
noun:congolese	72
noun:corpse	59
noun:country	-114
noun:county	-41
noun:cousin	-91
noun:crew	-74
noun:crew-member	94
noun:customer	-46
noun:daughter	17
noun:death	164
noun:detainee	80
noun:diplomat	-64
noun:displaced-person	113
noun:district	-106
noun:doctor	-51
noun:dog	-18
noun:drone	-123
noun:employee	4
noun:family	-84
noun:farmer	-39
noun:fatality	18
noun:father	-47
noun:fighter	-21
noun:firefighter	-12
noun:flight	-28
noun:floor	-61
noun:foreigner	37
noun:girl	19
noun:grave	8
noun:group	-103
noun:guard	4
noun:haitian	70
noun:head	-74
noun:health-worker	-81
noun:helicopter	-84
noun:herder	-39
noun:home	-59
noun:hospital	-72
noun:hostage	93
noun:house	-169
noun:household	-160
noun:husband	-82
noun:incident	-53
noun:indian	-5
noun:individual	123
noun:infant	24
noun:inhabitant	-54
noun:injury	-36
noun:inmate	-27
noun:israeli	-18
noun:job	-33
noun:kit	-39
noun:leader	-66
noun:life	190
noun:list	-83
noun:lorry	-79
noun:man	-15
noun:martyr	118
noun:meal	-42
noun:member	24
noun:migrant	-39
noun:militant	43
noun:miner	-34
noun:minister	-133
noun:minor	68
noun:missile	-57
noun:mother	-15
noun:motorcycle	-82
noun:nation	-44
noun:national	-98
noun:neighbor	26
noun:neighbour	47
noun:new-arrival	62
noun:nurse	79
noun:observer	-65
noun:officer	-50
noun:official	-132
noun:other	104
noun:page	-74
noun:palestinian	111
noun:paramedic	56
noun:partner	-59
noun:patient	-26
noun:person	-12
noun:personnel	-18
noun:pilot	21
noun:player	-83
noun:point	-114
noun:police	63
noun:police-officer	27
noun:policeman	83
noun:post	-75
noun:pregnant-woman	46
noun:prisoner	40
noun:province	-62
noun:refugee	99
noun:region	-82
noun:relative	-86
noun:rescuer	27
noun:resident	87
noun:returnee	47
noun:rohingya	99
noun:room	-88
noun:round	-59
noun:school	-123
noun:schoolchild	42
noun:seat	-37
noun:serviceman	96
noun:shelter	-98
noun:ship	-91
noun:sister	7
noun:site	-97
noun:soldier	92
noun:son	-90
noun:spokesman	-101
noun:staff	-48
noun:staff-member	82
noun:state	-45
noun:station	-29
noun:storey	-82
noun:student	22
noun:sudanese	70
noun:survivor	-100
noun:suspect	-89
noun:syrian	37
noun:tanker	-62
noun:teacher	17
noun:tent	-45
noun:terrorist	44
noun:time	-147
noun:tourist	-23
noun:trader	23
noun:train	-21
noun:troops	-78
noun:truck	-81
noun:ukrainian	51
noun:vehicle	-75
noun:victim	95
noun:village	-45
noun:villager	114
noun:visitor	-39
noun:volunteer	-47
noun:vote	-8
noun:wicket	-14
noun:wife	82
noun:witness	-90
noun:woman	128
noun:woman-and-man	-43
noun:worker	92
noun:worshipper	64
only:aid	-147
only:casualty	10
only:displacement	-120
only:hostage	-34
other:abducted	13
other:aid	10
other:allocated	-26
other:casualties	-33
other:dead-in-captivity	-36
other:delivered	45
other:displaced	-11
other:displacement	6
other:held	-17
other:hostage	-27
other:injured	-26
other:killed	-9
other:missing	-17
other:pledged	-54
other:prisoners-exchanged	42
other:refugees	-16
other:released	23
other:requested	40
other:returned	7
other:total	-45
others:0	-268
others:2	-47
others:7	7
others:more	-15
qualified	39
quoted	56
right1:	-38
right1:"	-11
right1:#	-94
right1:(	4
right1:)	3
right1:-	34
right1:.	-3
right1::	48
right1:;	16
right1:?	-15
right1:a	-31
right1:abducted	80
right1:aboard	-69
right1:across	-8
right1:affected	-54
right1:after	85
right1:against	-63
right1:aged	8
right1:among	119
right1:and	-36
right1:apartment	-53
right1:are	31
right1:arrived	-79
right1:as	-27
right1:at	64
right1:away	-16
right1:before	-45
right1:behind	12
right1:between	19
right1:block	-49
right1:broke	-32
right1:burned	-38
right1:by	-7
right1:came	-18
right1:captured	-51
right1:carrying	-35
right1:cents	-12
right1:collapsed	-22
right1:confirmed	26
right1:could	62
right1:crossed	64
right1:dead	198
right1:destroyed	-77
right1:did	13
right1:die	115
right1:died	101
right1:displaced	80
right1:drowned	123
right1:each	-7
right1:earthquake	-57
right1:escaped	-19
right1:face	-14
right1:fell	65
right1:fled	104
right1:for	-35
right1:from	-10
right1:go	60
right1:governorates	-16
right1:has	-13
right1:have	45
right1:held	-8
right1:here	-6
right1:home	60
right1:homeless	61
right1:hurt	81
right1:injured	177
right1:inside	-66
right1:into	26
right1:it	-81
right1:kidnapped	72
right1:killed	-5
right1:last	71
right1:left	7
right1:live	-10
right1:lost	29
right1:may	-5
right1:missing	167
right1:more	52
right1:mt	-85
right1:names	69
right1:near	-21
right1:needed	63
right1:now	3
right1:of	6
right1:off	70
right1:on	-31
right1:or	-26
right1:out	57
right1:over	7
right1:per	-45
right1:perished	111
right1:places	-52
right1:quake	-39
right1:reached	-39
right1:received	34
right1:recovered	31
right1:remain	-5
right1:returned	-49
right1:said	-138
right1:saw	-134
right1:security	-68
right1:seized	66
right1:set	15
right1:shot	76
right1:sides	-119
right1:since	-9
right1:sleep	48
right1:spent	37
right1:still	117
right1:succumbed	27
right1:suffered	29
right1:sustained	-28
right1:taken	56
right1:teams	-47
right1:that	-43
right1:the	-36
right1:their	59
right1:this	-48
right1:to	-55
right1:told	-30
right1:took	-36
right1:unaccounted	64
right1:under	-22
right1:units	-49
right1:walked	9
right1:was	46
right1:we	59
right1:went	66
right1:were	17
right1:what	-29
right1:when	-55
right1:who	13
right1:whom	56
right1:whose	16
right1:with	20
right1:without	14
right1:words	-72
right1:would	-19
right1:wounded	173
right1:|	113
right1:—	92
right2:	-143
right2:"	-46
right2:#	4
right2:(	-33
right2:)	-24
right2:,	-38
right2:.	-6
right2::	-14
right2:;	-78
right2:a	41
right2:abducted	30
right2:about	-11
right2:according	102
right2:across	17
right2:after	108
right2:aged	11
right2:all	42
right2:along	-65
right2:also	47
right2:among	-67
right2:an	-10
right2:and	-55
right2:another	21
right2:are	54
right2:arrested	-76
right2:arrived	24
right2:as	55
right2:asked	-59
right2:at	-38
right2:away	14
right2:back	19
right2:be	10
right2:been	45
right2:being	64
right2:blocks	-53
right2:board	-62
right2:both	16
right2:brought	-48
right2:bullet	30
right2:buried	9
right2:burned	-63
right2:burns	81
right2:by	42
right2:carried	-8
right2:children	45
right2:civilians	59
right2:come	-30
right2:confirmed	91
right2:could	52
right2:counted	-52
right2:crossed	94
right2:damaged	-79
right2:dawn	85
right2:day	22
right2:days	-44
right2:dead	114
right2:died	114
right2:displaced	158
right2:down	-103
right2:driven	69
right2:early	89
right2:eight	-59
right2:evacuated	83
right2:every	-44
right2:fire	-49
right2:five	55
right2:fled	-43
right2:flown	53
right2:food	-60
right2:for	17
right2:found	80
right2:four	48
right2:free	84
right2:freed	67
right2:friday	79
right2:from	101
right2:gaza	-39
right2:girls	81
right2:given	-10
right2:gone	81
right2:gunshot	70
right2:had	-23
right2:half	-47
right2:handed	50
right2:has	-42
right2:he	25
right2:held	63
right2:her	31
right2:here	-68
right2:his	-5
right2:hold	-22
right2:home	132
right2:hospital	28
right2:hurt	160
right2:i	-13
right2:if	15
right2:in	37
right2:including	105
right2:india	-43
right2:indonesia	-23
right2:injured	123
right2:injuries	30
right2:injuring	37
right2:intensive	90
right2:internally	26
right2:into	49
right2:is	-57
right2:it	-72
right2:its	-71
right2:january	-77
right2:june	-19
right2:kidnapped	-15
right2:killed	87
right2:last	53
right2:leaving	-90
right2:led	71
right2:left	58
right2:let	-11
right2:lives	-13
right2:lost	-19
right2:magnitude	-54
right2:many	-46
right2:medical	-65
right2:missing	149
right2:monday	73
right2:month	-44
right2:more	75
right2:morning	-33
right2:most	33
right2:mostly	101
right2:moved	-36
right2:much	-13
right2:my	36
right2:nearly	47
right2:never	7
right2:night	-10
right2:nine	10
right2:no	-32
right2:not	74
right2:now	-87
right2:number	79
right2:october	28
right2:of	-3
right2:off	32
right2:officials	58
right2:on	-22
right2:one	36
right2:or	-29
right2:our	43
right2:out	-38
right2:over	-12
right2:overnight	-26
right2:perished	75
right2:picked	-105
right2:police	-48
right2:pulled	-107
right2:registered	-32
right2:reported	78
right2:reportedly	55
right2:rescued	-88
right2:said	-6
right2:saturday	15
right2:says	-75
right2:seized	-50
right2:set	-5
right2:seven	68
right2:she	-80
right2:shot	51
right2:signed	52
right2:since	91
right2:six	79
right2:so	-80
right2:soldiers	87
right2:some	-11
right2:sources	-68
right2:spent	-62
right2:state	90
right2:still	72
right2:strong	-67
right2:struck	44
right2:sunday	77
right2:survived	-15
right2:taken	11
right2:ten	-139
right2:than	-87
right2:that	12
right2:the	29
right2:their	-7
right2:them	24
right2:then	22
right2:there	126
right2:these	60
right2:they	-10
right2:this	35
right2:those	78
right2:three	54
right2:thursday	-23
right2:to	5
right2:took	-82
right2:treated	-75
right2:tried	-37
right2:tuesday	99
right2:two	8
right2:unaccounted	119
right2:under	73
right2:up	16
right2:uprooted	42
right2:us	8
right2:waiting	13
right2:war	48
right2:was	-78
right2:wednesday	15
right2:week	68
right2:went	-50
right2:were	84
right2:what	15
right2:when	101
right2:where	45
right2:which	-61
right2:who	-100
right2:whom	51
right2:will	3
right2:with	-42
right2:within	-35
right2:women	7
right2:working	-57
right2:wounded	133
right2:wounding	21
right2:wounds	45
right2:year	-34
right2:yet	100
right3:	43
right3:"	22
right3:#	-39
right3:(	-66
right3:)	68
right3:,	3
right3:.	-98
right3::	-66
right3:;	-58
right3:a	32
right3:about	51
right3:after	84
right3:again	16
right3:alive	-6
right3:all	85
right3:alone	-38
right3:among	-62
right3:an	-22
right3:and	7
right3:are	44
right3:around	-19
right3:arrested	-44
right3:as	13
right3:at	-60
right3:away	-52
right3:back	153
right3:be	38
right3:been	-47
right3:before	68
right3:being	65
right3:between	-62
right3:boat	-51
right3:bodies	10
right3:both	-69
right3:brought	52
right3:burns	26
right3:but	88
right3:by	17
right3:came	85
right3:capital	-34
right3:care	-62
right3:carried	-36
right3:children	46
right3:chinese	46
right3:civilians	61
right3:coast	-12
right3:confirmed	45
right3:cook	60
right3:countries	-81
right3:country	-75
right3:critical	43
right3:day	-70
right3:days	-29
right3:dead	123
right3:deaths	-102
right3:did	65
right3:died	21
right3:displaced	133
right3:dollar	-62
right3:down	16
right3:drones	-44
right3:earthquake	-53
right3:eight	67
right3:emergency	8
right3:family	23
right3:first	71
right3:five	4
right3:for	34
right3:forced	62
right3:former	-47
right3:found	-84
right3:four	-11
right3:freed	-3
right3:from	-23
right3:gaza	73
right3:given	-12
right3:go	-6
right3:gone	51
right3:government	-51
right3:group	55
right3:guard	-32
right3:had	11
right3:half	-54
right3:has	6
right3:have	13
right3:he	-107
right3:held	94
right3:helicopters	-97
right3:help	-35
right3:his	43
right3:home	17
right3:homes	-17
right3:hospital	10
right3:hours	-87
right3:house	48
right3:hurt	81
right3:i	25
right3:identified	10
right3:in	-4
right3:including	-8
right3:infants	57
right3:injured	115
right3:injuries	-16
right3:intensive	59
right3:into	-55
right3:is	-43
right3:israeli	56
right3:it	-30
right3:its	-17
right3:kidnapped	74
right3:killed	47
right3:last	-102
right3:left	-10
right3:line	-65
right3:lives	111
right3:local	-3
right3:lost	-90
right3:made	-40
right3:march	47
right3:mayor	-18
right3:members	100
right3:men	21
right3:minors	16
right3:missing	54
right3:months	20
right3:more	68
right3:morning	-51
right3:most	-67
right3:moved	49
right3:national	50
right3:near	94
right3:new	-3
right3:nigeria	-30
right3:night	-27
right3:nine	78
right3:no	-48
right3:noon	31
right3:not	10
right3:number	-37
right3:october	-9
right3:of	-18
right3:off	-14
right3:on	-14
right3:one	-33
right3:or	33
right3:other	-15
right3:out	-48
right3:over	40
right3:overnight	16
right3:own	36
right3:people	-58
right3:police	22
right3:population	-7
right3:provinces	-42
right3:pupils	-22
right3:put	61
right3:recorded	23
right3:recovered	64
right3:red	50
right3:region	-23
right3:relatives	24
right3:remain	-29
right3:reported	32
right3:rescued	-5
right3:residents	-78
right3:return	-25
right3:road	35
right3:room	-86
right3:s	-52
right3:said	-81
right3:same	8
right3:say	11
right3:says	53
right3:school	20
right3:security	91
right3:seized	-33
right3:sent	-50
right3:september	-47
right3:seriously	34
right3:seven	-55
right3:she	-57
right3:shelters	99
right3:shot	-41
right3:side	22
right3:since	88
right3:six	71
right3:soldiers	-28
right3:some	-24
right3:south	65
right3:state	-29
right3:still	19
right3:street	8
right3:sudan	13
right3:sudanese	-20
right3:taken	77
right3:tea	-4
right3:teachers	37
right3:ten	106
right3:thai	-26
right3:that	-138
right3:the	33
right3:their	-21
right3:them	47
right3:there	84
right3:they	43
right3:this	69
right3:those	-35
right3:three	-7
right3:through	-14
right3:to	25
right3:told	-22
right3:town	76
right3:treated	-40
right3:twelve	-45
right3:two	-16
right3:un	-16
right3:unaccounted	77
right3:under	-5
right3:up	-23
right3:uprooted	-11
right3:war	-65
right3:was	63
right3:water	29
right3:way	68
right3:we	43
right3:week	-41
right3:were	-4
right3:when	66
right3:which	25
right3:who	10
right3:whom	-38
right3:will	-43
right3:with	-16
right3:within	12
right3:without	-29
right3:woman	84
right3:women	98
right3:would	-35
right3:wounded	17
right3:wounds	68
right3:year	50
right3:years	-86
right3:yet	34
right3:—	-62
share:0	-268
share:1	-192
share:2	-136
share:4	42
share:5	20
share:7	14
share:more	14
short	-31
size:1	-110
size:9	-22
size:99	-7
size:999	-26
size:9999	-14
size:more	64
verdict:abducted	67
verdict:casualties	12
verdict:claim	110
verdict:dead-in-captivity	29
verdict:displaced	85
verdict:held	59
verdict:injured	69
verdict:killed	81
verdict:missing	19
verdict:open	-42
verdict:out	-260
verdict:prisoners-exchanged	61
verdict:refugees	37
verdict:released	105
verdict:returned	-56`,
  measure: `
alike:abducted	0:-27 1:-10 2:-39 4:26 6:12 7:-11 8:-49 9:-20
alike:casualties	7:9
alike:dead-in-captivity	2:-19 4:-11 5:16 6:-11 8:-22 10:26
alike:displaced	0:10 1:-29 2:-21 3:21 4:-32 5:25 6:-20 7:-39 8:-37 9:-13 10:-48
alike:held	4:-36 6:-18 8:-11 10:10
alike:injured	0:-11 1:-22 2:-21 3:31 5:-15 6:-8 7:-21 8:21 10:-31 11:-26
alike:killed	0:9 2:-58 5:-15 8:34 10:-81 11:-39
alike:missing	0:10 1:13 3:9 4:-11 5:-21 6:-31 7:-30 10:-8 11:10
alike:prisoners-exchanged	0:-18 2:-12 4:-24 6:-28 8:49 10:-46
alike:refugees	0:-25 1:-14 3:-24 5:-16 6:-23 7:8 9:49 10:-8 11:-19
alike:released	0:19 1:-8 2:-10 3:-13 4:21 5:-35 6:9 7:-9 8:-24 9:-14 10:10 11:-8
alike:returned	0:22 1:-16 2:-13 3:23 4:-22 6:9 7:-8 8:-34 9:-60 10:10 11:-18
any	1:-24 2:-17 3:-8 5:-8 7:-17 8:-11 11:-21
bare:1	0:-73 1:-20 2:44 3:-63 4:-77 6:-8 7:-46 10:26 11:-51
bare:9	0:-48 1:-19 2:21 3:-134 4:25 5:8 6:16 7:-15 8:-37 9:-137 11:-127
bare:99	0:-8 1:-112 2:-12 3:-151 5:24 6:22 7:11 8:-35 9:-167 11:-67
bare:999	0:13 1:8 2:-36 3:-18 4:-60 6:-20 7:-11 9:-43 10:10 11:-39
bare:9999	0:-29 1:15 2:-95 3:41 4:-66 5:-13 6:-20 7:-17 8:11 9:-12 10:-41 11:-9
bare:more	0:-99 2:-91 3:64 4:-131 5:-126 6:-84 7:-65 8:-77 9:46 10:-62 11:37
before:abducted	0:14 1:-18 3:-29 4:25 5:-38 7:-34 8:-19 9:-15 10:-12 11:-18
before:allocated	3:-9 6:9 7:8
before:casualties	0:-18 1:18 2:-9 3:11 5:-16 6:9 7:-10 8:-17 9:-13 10:-14
before:dead-in-captivity	0:-12 2:-10 4:44 6:8 8:-26 10:-33
before:delivered	3:-14 9:19
before:displaced	0:-26 1:-26 2:-15 3:29 4:-26 5:-45 6:-36 7:-9 8:-29 10:-36 11:11
before:held	0:-59 2:10 4:8 5:-13 6:15 8:-11 9:-12 10:-38
before:injured	0:25 1:-29 2:-46 4:-55 5:11 6:-35 7:20 8:14 9:-42 10:-57 11:-29
before:killed	0:9 1:-90 2:-28 3:-24 5:35 6:-24 7:43 8:-59 9:-36 10:-66 11:-95
before:missing	0:-18 1:-29 3:23 4:-47 5:-25 7:20 8:-32 9:-16 10:-33 11:-13
before:prisoners-exchanged	0:-36 1:-8 3:-10 4:-40 5:-18 6:-50 7:-12 8:26 9:-8 10:18 11:-8
before:refugees	5:-8 6:-26 9:-20 11:27
before:released	2:21 3:-11 5:-18 6:-39 7:-16 11:-13
before:requested	3:-31 9:32
before:returned	0:-20 1:-8 2:-11 4:-13 7:-16 8:-21 9:-23 10:-17 11:13
behind:abducted	1:-13 2:-57 3:-41 4:-48 5:-21 6:34 7:-31 8:16 9:-18 11:-22
behind:allocated	6:9
behind:dead-in-captivity	2:12 4:8 5:-14 6:-34 7:-9 8:-32 10:-22
behind:displaced	0:-42 2:-17 3:10 4:-30 5:-9 6:34 7:-16 8:-21 9:-17 10:-35
behind:held	0:15 1:-24 2:8 3:-26 4:-12 5:-28 7:-36 8:-14 9:-32 11:-14
behind:injured	0:-10 1:-44 2:-57 3:-58 4:-76 5:-12 6:74 7:-28 8:10 9:-55 10:-78 11:-48
behind:killed	1:21 2:-15 3:-98 4:-69 6:10 7:-23 8:-16 9:-18 10:21 11:-69
behind:missing	0:-42 1:-47 2:-42 3:-39 4:10 5:-14 6:46 7:8 8:-35 9:-42 10:-51 11:-38
behind:prisoners-exchanged	0:-32 1:-9 2:-39 3:20 4:-53 5:-26 6:-58 7:-12 8:56 9:-36 11:-35
behind:refugees	0:-17 1:-8 3:41 4:-17 5:-29 7:-13 8:-8 9:-11 10:-19 11:-26
behind:released	0:41 1:-10 2:-54 3:-16 4:-63 5:-25 6:-14 7:-15 8:-28 9:-10 10:19 11:-16
behind:requested	3:26 6:-18 9:-14 11:-10
behind:returned	1:-16 2:-19 4:-31 5:-15 6:-65 7:-10 8:-24 9:-18 10:20 11:16
ending:ad	0:-39 1:20 2:-26 3:-46 4:-22 5:-58 6:74 7:-53 8:-14 9:-17 10:-15 11:-8
ending:al	5:28 6:-29
ending:an	0:11 2:-16 6:19 7:18 8:-23 10:-26
ending:ar	5:12
ending:at	0:-20 2:22 4:-14 5:-8 6:-26 8:9 10:18
ending:ay	2:9 3:12 4:23 5:-15 6:-29 7:-8 10:-24
ending:ce	0:-35 1:28 2:-9 3:-42 5:-9 7:-31 9:20 10:-27 11:-43
ending:ch	0:-13 2:-8 3:-17 4:-24 5:-21 6:23 7:-21 8:12 10:-26
ending:ck	10:-17 11:18
ending:de	8:-28 10:28
ending:ds	3:14
ending:dy	0:-15 3:-21 4:17 5:-13 7:19 10:-12
ending:ed	0:-27 1:-64 4:-54 5:29 6:-32 7:-85 8:18 10:9 11:-13
ending:en	0:29 1:-9 2:-29 3:-12 5:27 6:-38 7:-29 8:-10 9:-27 10:-20 11:-13
ending:ep	4:-16 9:23 10:-21
ending:er	0:29 1:-11 2:8 3:-24 4:-33 5:-56 7:-39 9:-15 10:-20 11:27
ending:es	0:11 1:25 2:-22 3:-13 5:-57 6:-10 7:19 8:-32 9:-19 10:-37 11:-24
ending:ft	0:14 2:-19 4:-40 5:23 6:-42 7:-38 8:14 9:-19 10:13 11:-16
ending:gs	0:14
ending:ht	2:-8 3:12 6:8 9:-10
ending:id	2:-8 5:-21 6:32
ending:in	0:-27 1:-12 2:-37 3:39 4:32 6:-44 7:12 8:-33 10:-38 11:-27
ending:ir	6:9
ending:is	6:8
ending:ke	5:20 6:-18
ending:ld	0:-25 1:-11 2:-38 3:-43 4:-8 5:-18 7:-12 8:9 9:25 10:24 11:-21
ending:ll	0:-14 1:-11 3:35 4:14 5:-41 6:-42 7:27 8:-46 10:-9 11:-54
ending:ly	0:-10 4:-15 5:41 6:-37 7:-16 8:-10 9:-8 10:8
ending:me	0:-40 1:-8 2:-32 4:-40 5:-37 6:8 7:-13 8:-31 9:-8 10:34
ending:nd	0:-10 4:14 10:-8
ending:ng	0:-20 1:8 2:-20 3:-11 4:-16 5:-30 6:-55 7:59 8:19 9:18 10:-43
ending:ns	0:30 2:12 4:-11 5:23 6:-33 7:-10 8:-12 10:-28
ending:nt	0:-29 1:-10 2:-22 3:-22 4:9 5:11 6:-11 7:-15 8:-20
ending:ok	5:-13 6:-28 9:22
ending:om	0:11 1:-26 4:-17 5:-45 6:-10 7:13 8:8 9:-27 10:-19 11:-10
ending:ot	0:-14 2:29 4:-28 5:-23 6:-19 7:-11
ending:pt	3:13
ending:rd	5:-8 6:14
ending:re	2:-39 3:-29 4:-23 7:-30 8:-18 9:-47 10:16 11:-18
ending:rs	0:-12 4:13
ending:rt	5:56 6:-36 7:-31
ending:se	3:15 6:13
ending:ss	3:17 5:-20 6:17 7:-16 9:-30 11:-8
ending:st	0:-17 1:9 2:-28 3:22 4:-22 5:-22 6:20 7:-12 8:-19 9:-27 11:-21
ending:th	0:-35 1:-8 3:21 4:-33 5:37 7:-39 8:-14 9:-35 10:-27 11:-18
ending:to	3:14
ending:ts	3:15 6:-14
ending:ut	0:-11 3:-8 4:-11 5:-17 6:17 8:-18 9:-9 10:14
ending:ve	1:-27 4:-32 6:-20 7:-46 8:-9 10:-18 11:17
ending:wn	5:17 6:-10 7:-12 11:-11
equal:abducted	0:72 1:16 3:-27 4:-12 5:-54 6:-34 7:-34 8:-23 9:-14 10:-52 11:-12
equal:casualties	0:19 1:26 5:-17 6:-32 7:-9 9:-8
equal:dead-in-captivity	0:-54 2:13 3:-8 5:-25 7:-9
equal:displaced	0:-14 3:45 5:-9 6:-32 9:-29 10:-9 11:-9
equal:held	0:-17 2:-56 3:-8 4:56 5:-13 6:-39 7:-12 8:-40 10:12 11:-8
equal:injured	0:-57 1:-20 2:9 3:-14 4:-12 5:33 6:-13 7:-25 8:-40 9:-36 11:-18
equal:killed	0:-38 1:-9 2:38 3:-99 4:-22 5:-24 6:37 8:-25 9:-59 10:-25 11:-58
equal:missing	0:22 1:-17 2:-21 3:-41 4:-41 5:-40 6:-27 7:41 8:-28 9:-21 10:18 11:-8
equal:prisoners-exchanged	0:-43 1:-11 2:-46 3:-18 4:-56 5:-32 6:-58 7:-19 8:64 9:-15 11:-12
equal:refugees	0:-12 2:-14 4:-29 5:-20 6:-8 7:-8 8:-24 9:-10 10:38
equal:released	0:-48 1:-10 2:-21 3:-17 4:13 5:-15 6:-48 8:-21 9:-10 10:49
equal:returned	0:-11 2:-12 4:12 5:-15 6:-17 7:-13 9:-20 10:14 11:16
form:digits	0:-8 1:-13 2:-61 3:20 4:-29 5:9 6:-9 7:-33 10:-20
form:dual	6:12
form:mixed	0:-16 1:-18 2:-21 4:-34 5:-32 6:-67 7:-45 8:-20 9:20 10:-35 11:27
form:range	1:13 2:-12 3:-12 4:-14 5:-34 7:16 8:21 10:-28 11:-46
form:singular	0:-15 1:-47 2:40 3:-98 4:-21 5:-21 6:18 7:-21 8:-13 9:-22 11:-77
form:vague	0:34 2:-30 3:-13 4:-35 6:-24 7:35 8:-21 10:-32 11:-34
form:words	0:-16 1:-34 2:-10 3:-64 4:14 5:-12 6:13 8:-43 9:-56 10:17 11:-82
headline	0:-21 1:-30 2:-46 5:-35 6:19 8:9 11:-62
here:#aboard	0:37 1:-9 2:-38 3:-12 4:-60 5:-21 7:-21 10:-48
here:#aid	0:-63 3:23 4:-67 6:-34 7:-19 9:20 10:-36
here:#alive	0:-22 1:-18 3:27 5:-21 6:-46 7:13 8:-15 9:-29 11:-24
here:#captives	0:33 1:-59 2:30 3:-49 4:9 5:-46 6:-66 7:-89 8:-14 9:-65 10:14 11:-65
here:#captors	0:47 1:9 2:-43 3:-46 4:22 5:-19 6:-19 7:-75 8:-56 9:-27 11:-11
here:#commerce	0:18 1:-27 2:-14 4:-8 5:-28 8:-12 9:-16 10:-23 11:-20
here:#conference	9:13 11:-9
here:#containing	0:-11 4:-10 5:-14 6:10 8:-9 9:15 11:-24
here:#contest	0:21 1:-25 2:-58 3:-19 5:-10 6:-21 7:10 8:-52 9:10
here:#crossing	0:-50 1:-47 2:-65 3:-53 4:-76 5:-16 6:-28 7:-44 9:49 11:14
here:#custody	1:-18 2:17 3:-44 5:-17 6:-29 8:52 9:-50 10:-39 11:21
here:#demand	2:-28 3:-11 4:-12 5:-13 6:-27 7:18 9:-17 10:15
here:#disease	0:-8 2:20 3:-16 5:20 7:-14 8:-18 9:-11 10:-13 11:-10
here:#displacement	0:-84 1:-26 2:-18 3:71 4:-72 5:-33 6:-67 7:-64 8:-49
here:#duty	0:-70 1:-25 3:-27 4:9 6:21 7:-16 8:-50 9:-39 10:11 11:11
here:#exchange	0:-50 1:-15 2:-29 3:10 4:-36 5:-33 6:-25 7:-43 8:59 9:-39 10:-8 11:-44
here:#execution	0:-16 2:9 4:-8 5:-13 7:8 8:-10
here:#given-back	0:-29 1:-12 2:-18 3:-29 4:-43 6:-12 7:-22 8:33 9:-20 10:8 11:-17
here:#giving-from	1:-68 2:9 3:-47 5:-11 7:-15 8:-48 9:-25 11:19
here:#group	0:11 2:20 5:-46 6:-16 7:-56 8:-50 9:-53 10:20 11:-32
here:#handover	0:-53 2:23 3:-44 4:30 5:-44 6:-55 9:-25 10:10 11:8
here:#hostages	0:-47 1:-19 2:28 4:-14 5:-41 6:-33 7:-37 8:-23 9:-21 10:37 11:-23
here:#interview	7:10
here:#losing-side	0:-31 1:-11 2:-13 3:-30 4:-27 5:-19 7:-26 8:33 9:-13 11:-12
here:#need	0:-21 1:-18 2:-25 3:14 4:-9 5:-18 6:11 7:-16 8:-43 9:20 10:28 11:-32
here:#prisoners	0:-13 1:-25 2:-8 3:-32 4:9 5:-55 6:-32 7:-42 8:65 9:-23 10:-61 11:-22
here:#receiving	1:-17 2:-58 3:-50 4:-60 6:36 7:-61 8:-27 9:-57 11:45
here:#remainder	0:-21 1:-19 2:-67 4:61 5:-31 6:-47 7:17 8:-13 9:-12 10:9 11:-24
here:#rescue	1:-21 3:-32 4:-65 5:22 6:-11 8:-47 9:-40 10:19
here:#rumour	0:21 4:-8 6:-10 10:-8
here:#since	0:-9 1:10 2:-89 3:10 4:-34 5:-24 6:-13 9:-35 10:-12
here:#state	0:-30 1:-67 2:-17 3:-86 4:-27 7:-40 8:34 10:-10 11:-18
here:#statement	0:-9 4:-8 5:-9 6:32 7:-21 10:-10
here:#travel	0:-26 1:-11 2:-14 3:-33 4:-8 5:-17 6:9 7:31 8:23 9:-27 10:-14 11:-14
here:abducted	0:135 1:-37 2:-55 3:-47 4:-21 5:-99 6:-69 7:-82 8:-13 9:-83 11:-99
here:allocated	0:-29 1:-40 2:-19 3:-47 4:9 5:-49 6:-14 7:-45 8:9 10:34 11:-16
here:casualties	0:-32 1:49 2:-17 3:-29 4:-22 6:-11 7:-23 8:-32 9:-22 10:-22 11:-11
here:dead-in-captivity	0:-19 2:25 4:11 5:-8 6:-27 10:-20
here:delivered	0:-14 1:-68 2:-24 3:-12 4:-23 5:18 6:-24 7:10 8:-20 9:-17 11:-10
here:displaced	0:-71 1:-32 2:-32 3:114 4:-44 5:-45 6:-94 7:-60 8:-109 9:13 10:-20 11:-12
here:held	0:-53 1:-34 2:19 3:-62 4:115 5:-70 6:-89 7:-35 8:-30 9:-28 10:-8 11:-107
here:injured	0:-56 2:-40 3:-100 4:-56 5:166 6:-92 7:-57 8:-76 9:-66 10:-69 11:-105
here:killed	0:-49 1:23 2:62 3:-76 4:-40 5:-51 6:95 7:-24 8:-99 9:-65 10:-81 11:-120
here:missing	0:-27 1:28 2:-12 3:-83 4:-26 5:-104 6:-110 7:159 8:-85 9:-106 10:-113 11:-93
here:pledged	1:-32 4:-33 6:-26 7:-27 10:34 11:-52
here:prisoners-exchanged	0:-48 1:-72 2:-15 3:-54 4:-27 5:-10 6:-22 7:-43 8:57 9:-60 11:35
here:refugees	0:-31 1:-58 2:-84 3:-11 4:-57 5:-28 6:-61 7:-47 8:-45 9:95 10:-47 11:-14
here:released	0:-29 1:-89 2:-13 3:-44 4:-64 5:-82 6:-74 7:-64 8:24 9:-83 10:97 11:-11
here:requested	0:-22 1:-44 2:-38 3:-26 4:32 6:-25 7:10 8:14 9:12 10:-31
here:returned	0:-14 1:-71 2:-14 3:-68 4:-76 5:-18 6:-38 7:-74 9:-67 11:97
here:said	2:-16 3:-36 5:-8 6:13 8:-28 9:-38 10:-24
here:set	0:-51 1:-54 2:14 3:-33 4:-81 5:11 6:25 7:-22 8:9 9:-65 10:-17
here:total	0:19 1:-28 2:-23 3:-17 6:-18 7:11 8:-27 9:-25 10:9
item	1:-39 2:-36 3:30 4:-10 6:-21 8:-31 9:-8 10:-38 11:-45
last:claim-abducted	0:12 1:-35 3:-25 4:25 5:-39 6:-29 7:-14 9:-55 11:-54
last:claim-allocated	1:-9 3:-20 5:-18 6:21 9:12 11:-22
last:claim-casualties	1:57 2:-25 3:-44 4:13 5:-30 6:-8 7:-30 8:-35 9:-39 10:-24 11:-21
last:claim-dead-in-captivity	0:-36 1:-9 2:36 3:19 5:-18 6:-18 7:-27 8:-21 9:-9 11:-13
last:claim-delivered	0:-21 1:13 3:10 4:-8 5:-9 6:-16 7:-11 9:28 11:-45
last:claim-displaced	0:-32 1:-57 2:-44 3:41 4:-22 5:-23 6:-27 7:-94 8:-58 9:20 10:-72
last:claim-held	1:-28 2:31 3:-12 4:25 5:-61 6:-72 7:-24 8:-28 9:-42 10:16 11:-36
last:claim-injured	0:-33 1:-11 2:-81 3:-22 4:-49 5:62 6:-11 9:-94 10:-28 11:-39
last:claim-killed	2:-64 3:-48 4:-30 6:32 8:-61 9:-18 10:-21 11:-41
last:claim-missing	1:-43 2:-42 3:-24 4:18 5:-42 6:-16 7:42 8:-56 9:-9 11:-70
last:claim-pledged	0:-13 1:15 3:20 5:12 6:-14 7:-19 9:-31 11:-21
last:claim-prisoners-exchanged	0:-51 1:-32 2:-14 3:-22 5:-8 6:-17 7:-27 8:56 9:-25 10:-44 11:-13
last:claim-refugees	1:-35 2:-21 3:-52 5:-12 6:-36 7:-42 8:-25 9:42 10:-39 11:23
last:claim-released	0:-31 1:-36 5:-23 6:-15 7:-44 8:-14 9:-41 10:20 11:-41
last:claim-requested	0:-19 3:-31 4:-10 5:-22 6:28 10:-18 11:-14
last:claim-returned	0:-42 1:-28 2:-39 3:-61 4:-12 5:-46 6:9 7:-22 8:-14 9:24 10:-11 11:54
last:claim-total	3:-28 5:-10 9:14 11:12
left1:	0:28 2:-10 3:-28 4:-19 5:47 6:-65 8:-16 9:-9 10:-19 11:-11
left1:"	0:-11 1:29 2:-75 3:-48 4:-22 5:-23 6:23 7:-13 9:12 10:-32
left1:#	0:-33 5:-12 6:41 7:-19 11:9
left1:(	0:-37 1:-15 2:-14 3:-9 4:-27 5:8 9:-33 10:-24 11:35
left1:,	0:-18 1:-93 2:-33 7:-23 8:-14 10:-12 11:-9
left1:-	0:-32 1:-8 2:-18 3:24 4:-41 5:-33 7:-22 8:-28 9:-32 10:49 11:-24
left1::	0:-14 2:-30 3:24 5:-60 6:-14 7:-32 8:-14 10:16
left1:;	0:-62 1:-30 2:-35 3:-26 6:-36 7:19 9:-17 10:21 11:8
left1:abducted	0:25 6:-22
left1:admitted	5:18 6:-14
left1:after	3:-16 5:-13 6:19 9:14
left1:against	0:11 6:9 7:-10
left1:all	0:-42 2:-15 4:-25 5:-27 6:17 7:-15 8:-27 10:41
left1:alone	3:-25 11:25
left1:among	0:11
left1:and	0:-19 1:-65 3:9 4:-28 6:-22 7:12 8:19 9:-17 10:-16 11:-25
left1:another	1:-14 2:-21 4:16 5:14 6:-50 7:9 8:-28 10:-35 11:-14
left1:are	0:-29 2:-10 3:25 4:-13 5:-26 7:-10 8:28 10:-26 11:-14
left1:as	0:18 3:-8 4:-8 6:-22 7:21 8:-19 9:-19 10:17 11:18
left1:at	0:21 1:11 2:-44 3:-31 4:-28 5:9 6:12 7:-12 10:-49
left1:back	2:-13 3:-18 6:26 8:-20 9:-16 10:-17 11:24
left1:been	0:-13 3:-21 4:-8 5:-9 6:25 7:-13 9:-11 10:-11
left1:before	0:-8 2:-8 3:-9 4:-15 6:23 9:-9 10:-17
left1:believes	2:21 3:-8 4:-27 6:-19 7:11 8:-9
left1:brought	8:-13 10:14
left1:buried	0:-14 2:17 4:-17 5:-11 6:16 7:-8 10:-11
left1:but	0:-9 3:17 4:11 5:16 6:-13 9:-11 10:-10 11:-11
left1:camp	3:-15 9:23 11:-23
left1:captured	0:34 4:-17 6:-29
left1:carried	0:-15 5:-27 6:27 8:15 10:-14
left1:claimed	1:24 3:-12 5:-14 7:-9 9:-11
left1:confirmed	0:16 5:-13 6:24 7:-11 10:-17
left1:cost	3:-16 6:38 9:-9
left1:counted	0:-12 1:17 2:-16 3:-31 4:-35 5:-28 6:40 7:-16 8:-20 9:-19 10:-20 11:-37
left1:counts	7:10
left1:dead	5:-14 6:28
left1:did	6:11
left1:displaced	3:22 6:-18
left1:down	3:-22 4:-12 5:-10 6:25 7:-14
left1:driven	0:-9 3:48 6:-17 7:-8 8:-8 9:-23 11:-17
left1:drove	3:11 5:-12 6:-20 9:18 11:-21
left1:first	4:-9 10:16
left1:for	0:-65 1:-23 4:-20 5:-27 6:-30 7:32 8:21 11:-42
left1:forced	3:30 5:-22 6:-15
left1:found	0:-16 6:40 7:-18 10:-16
left1:free	0:-27 10:18
left1:freed	0:-12 4:-24 10:15
left1:from	0:8 1:10 2:-11 4:-32 7:-9 8:-16 10:-24
left1:further	0:-18 1:-11 3:-20 4:-12 7:13 9:33 10:-15 11:-30
left1:gave	0:-20 3:-8 6:30 9:-14
left1:go	0:-9 5:-8 6:9 8:-18 10:25
left1:got	3:14
left1:had	0:-10 3:-18 5:20 6:-15 9:17 11:-25
left1:has	0:-28 2:-25 3:-23 4:13 6:-41 7:26 8:-16 9:17 11:-26
left1:have	0:-41 2:-23 3:17 5:12 6:-20 7:16 8:-8 10:-34 11:-30
left1:helped	11:10
left1:his	1:-9 2:-11 4:-10 5:22 6:-14 8:-13
left1:hits	6:22 7:-17
left1:hold	0:-31 3:-27 4:29 6:-18 7:-12 9:27 10:-17 11:-11
left1:holding	4:39 5:-13 6:-32 10:-12
left1:holds	0:-12 1:-10 3:-12 6:23 7:-11 8:-8 9:-29 10:-8 11:-20
left1:home	3:-9 8:21 10:-28
left1:hosts	5:-8 6:-8 9:26 11:-16
left1:in	0:-22 3:13 4:-9 5:16 6:-36 7:-19 8:-9 9:23 11:-31
left1:include	5:-19 6:25
left1:included	6:10
left1:including	0:-18 4:-39 5:18 6:17 7:-35 8:22 9:-36 11:-11
left1:injured	0:-13 3:-28 5:49 6:-40 9:-8
left1:injuring	5:26 6:-22
left1:is	0:-34 1:-12 2:27 3:8 4:-40 5:-47 8:-12 10:-28 11:-30
left1:its	3:9
left1:just	0:-28 2:-10 4:28 5:-24 6:-37 7:-11 9:23 10:-22 11:-23
left1:kill	0:-19 2:-15 4:-9 6:49 10:-11
left1:killed	0:-80 1:-29 2:-27 3:-73 4:-23 5:-52 6:111 7:-29 8:-13 9:-25 10:-21 11:-26
left1:killing	0:-31 2:-9 3:-23 4:-14 5:-23 6:50 7:-10 10:-16
left1:kills	5:-35 6:49 7:-19
left1:last	0:-12 4:28 6:-22 7:29 10:-34
left1:leaves	0:-22 2:-11 3:-10 4:26 5:-18 7:19 8:-11 9:-12 10:-35 11:-8
left1:leaving	3:18 9:-17
left1:left	0:-24 2:-22 3:-10 4:27 5:-28 7:15 8:-17 9:-25 10:-27 11:-28
left1:let	0:-27 2:-13 3:-23 4:-31 5:-10 6:-26 7:-12 8:11 9:-12 10:18 11:13
left1:lists	5:-11 6:12 7:30 8:-11 9:-17 11:-14
left1:logged	1:14 6:-16
left1:lost	0:-21 1:-8 2:-16 3:-9 4:-15 5:-25 6:73 7:-26 9:-8
left1:made	0:-17 3:12 4:-28 6:30 7:-14 10:-8
left1:makes	6:14 10:11
left1:met	0:-14 2:-10 4:24 5:-15 6:-23 7:-14 9:8 10:-16 11:-17
left1:move	6:-10 9:11 11:-14
left1:not	0:48 2:-16 4:-21 6:-38 7:-22 10:-8
left1:now	0:-18 3:-9 4:-21 5:-18 6:-14 7:15 8:-20 9:-14 10:21 11:-14
left1:of	0:29 1:-49 3:-12 4:-48 5:-16 7:11 8:-22 9:-54 10:-34
left1:off	0:25 3:24 6:-26 9:-25 10:-14 11:-24
left1:on	5:14
left1:only	0:-34 3:-35 4:-29 5:-12 6:17 8:-18 10:20 11:13
left1:or	3:17 9:-14
left1:other	0:-33 1:-15 2:-26 3:-29 4:-11 5:8 6:-18 7:8 9:-21 10:14
left1:out	0:-20 2:-8 3:21 4:-26 5:-35 6:43 7:-21 9:-13 10:-38 11:-15
left1:over	0:-17 2:9 4:-27 8:-16 10:19
left1:pass	3:-19 6:17 8:-8 9:21 10:-8 11:-16
left1:passed	1:-8 9:9 11:-13
left1:put	0:-31 4:-34 5:-10 6:32 7:-9 8:-9 10:15
left1:reach	6:27 7:-20
left1:reached	4:-11 5:-16 6:28 7:-12
left1:received	0:-16 2:-13 3:-27 4:-10 5:24 7:-10 8:-13 9:-23 10:11 11:9
left1:recorded	1:24 3:8 4:-15 6:-25 7:-18 8:-10 9:-12 10:-9
left1:registered	3:-10 5:-19 6:10 7:-10 9:-14 11:12
left1:release	0:-17 4:-24 8:10 10:20
left1:released	0:-10 4:-9 8:22 10:-18
left1:remaining	0:-26 2:-14 4:20 5:14 6:-29 7:13 8:10 9:-10 10:-21 11:-15
left1:reported	0:17 3:-9 4:-18 5:-26 6:16 8:-13 10:-22
left1:reports	5:-9 6:15
left1:s	0:10 3:12 9:-9
left1:said	1:-11 2:-16 3:14 4:-35 6:-37 7:-21 8:13 9:8 10:10
left1:saw	0:-26 2:-18 4:-31 5:29 10:-21
left1:say	2:-17 3:-19 4:-8 6:32 9:19 11:-11
left1:says	0:-43 1:-28 2:-29 4:12 5:-13 7:-9 9:8 11:-55
left1:seized	0:33 4:-9 6:-24 8:-13 10:-17
left1:sent	3:31 4:-10 6:-33 7:-9 8:20
left1:shot	5:-9 6:15
left1:show	0:9 2:29 3:-8 4:-30 6:-38 7:-12 8:-10 9:-8 10:-13
left1:showed	4:22 6:-20
left1:so	0:-13 2:-11 3:-12 4:42 5:-19 6:-34 7:-34 9:-10 10:-15 11:-13
left1:sunday	3:-18 9:14 11:-8
left1:taken	0:36 6:-34
left1:that	0:8 1:-57 2:26 3:-42 4:-33 5:8 6:-15 7:10 10:-43 11:-26
left1:the	3:-68 4:13 5:-23 6:-21 8:-8 9:20 10:-21 11:-21
left1:their	4:-9 6:18
left1:them	0:18 1:-13 2:-17 6:-11 8:-23 9:-9 10:-41 11:-8
left1:then	0:-16 3:-9 4:-28 5:-30 6:45 7:-15
left1:those	0:-17 2:-22 4:28 5:-11 6:-17 7:-9 10:-18
left1:to	0:-40 1:-23 2:21 4:-12 5:-71 6:16 7:-78 8:12 9:9 10:-47
left1:today	0:-8 2:-27 3:-24 4:25 6:-8 7:-16 8:-10 9:24 10:-16
left1:took	1:-16 2:-10 3:-9 4:-35 5:-28 6:35 7:-33 8:-14 9:-32 10:-34
left1:treated	3:-9 5:29 6:-14 8:-9
left1:up	0:-23 2:-22 3:24 4:-20 5:-22 6:19 7:-15 8:-9 9:-18 10:11 11:-20
left1:uprooted	3:31 9:-30 11:-8
left1:us	0:-26 2:26 4:-17 5:-16 6:18 7:-9 8:-17 10:-29
left1:verified	6:13
left1:was	1:21 4:22 6:-47 7:-41 9:-26 10:-52 11:-15
left1:week	0:-21 2:-12 4:-25 5:-14 6:13 7:-11 8:-20 9:-17 10:19 11:-13
left1:were	0:30 1:-15 2:-50 4:31 5:-42 6:-21 7:-34 8:-35 10:-41
left1:when	3:25 5:-28 6:20 7:-26
left1:where	0:-41 2:-12 3:17 4:18 6:21 7:-36 9:-19 10:-8 11:-9
left1:which	0:-34 1:-9 2:-24 3:-17 5:-13 6:40 7:-15 10:-15
left1:while	0:11 3:-16 6:-20 7:9 9:-10 11:14
left1:whom	0:-41 1:-12 2:10 3:-12 4:-8 5:-25 6:16 7:-30 8:-15
left1:with	0:21 1:-16 2:-28 3:-9 5:-35 6:-22 7:11 8:-25 10:-36 11:17
left1:wounding	5:33 6:-39
left1:year	0:11 3:-20 6:12 10:8
left1:|	0:-26 1:-32 3:-39 4:-40 5:28 7:-21 8:-13 10:-11
left1:—	0:-31 2:-13 4:-21 5:-41 6:28 7:13 8:11 10:15 11:-10
left1:•	0:-19 1:-11 3:25 6:13 9:-45 11:-12
left2:	3:51 4:-12 5:-31 6:-29 7:-21 9:-24 11:-27
left2:"	3:-23 4:29 8:-14 9:-11 10:-42 11:-11
left2:#	1:-45 2:-57 3:-25 4:-58 5:30 6:-25 7:33 8:22 10:-67 11:-63
left2:(	5:-23 6:15 7:14
left2:)	0:-47 2:-19 4:-37 5:23 7:-23 8:-23 9:-17 10:59 11:-15
left2:,	0:-42 1:-64 2:-10 3:-15 8:12 9:-27 10:-21 11:13
left2::	0:8 2:-13 3:-25 4:12 5:9 6:12 7:-29 8:-17 9:-16 10:-17 11:15
left2:;	2:-25 3:15 4:-8 6:-10 7:12 8:-16 11:-17
left2:a	0:-25 1:13 2:-9 3:-17 4:-17 5:-11 7:10 8:-8 9:29 10:-19 11:-38
left2:account	0:-8 2:-19 4:-15 7:21 8:-14 10:-12
left2:accounted	0:-22 2:-15 3:12 4:-20 5:12 6:22 7:-20 8:-14 9:-13 10:-20 11:-12
left2:added	5:10 6:-8
left2:adding	2:-9 5:10 7:-20
left2:adds	0:12 2:13 4:-12 6:-12 10:-11
left2:afp	5:-21 6:26
left2:aleppo	3:12 9:-11
left2:all	3:11 6:-10 7:9 8:-29 10:27 11:-8
left2:alone	0:-11 1:21 3:16 4:-9 5:-15 6:-18 7:12 8:-15 9:-27 11:-8
left2:along	0:21 2:-11 6:-15 10:-16
left2:already	3:20 9:-10
left2:also	0:-14 1:-10 2:-10 3:-29 4:19 6:-14 7:-13 8:-8 9:17
left2:among	0:20 1:-11 4:10 5:-20 6:-8 8:-21 9:-10 10:-23
left2:and	0:11 1:-44 2:-47 3:37 4:-12 6:-54 7:33 8:-31 9:-46 11:-15
left2:april	0:-17 6:18 7:-19 8:-15 10:22
left2:are	4:-21 5:-20 6:35 8:-20 9:-17 10:-10 11:-11
left2:army	0:-21 2:-22 4:-20 6:18
left2:arrested	0:-17 5:-13 6:17 7:-12 10:17
left2:arrived	0:20 6:-8
left2:at	5:12 6:-11
left2:august	0:-17 3:19 5:-11 10:-8
left2:authorities	0:25 3:-12 6:-20 7:-11 9:-16
left2:average	9:-10 11:16
left2:away	5:21 6:-12 7:-8
left2:began	0:-12 6:17 8:-15 10:14
left2:board	8:11
left2:boat	6:11
left2:bodies	0:-16 2:22 4:-23 5:17 7:-18 10:-27
left2:brought	0:-19 4:-12 5:-15 6:28 7:-9 8:8 10:-29
left2:but	0:-15 3:-8 4:-11 7:19 8:-11
left2:by	5:-12 9:11 11:-11
left2:came	3:21 4:-9 6:-17 9:-15
left2:carried	3:21 4:-22 5:-11 6:-28 8:-22 9:21 10:-23 11:-22
left2:cases	3:-8 6:21
left2:centres	3:13
left2:children	2:-9 5:-13 6:27 7:-25 8:-13 9:-12 10:-17
left2:cholera	6:12
left2:city	5:11 6:-10
left2:civilians	5:-18 6:24
left2:claims	5:-8 11:17
left2:climbed	6:22 7:-19
left2:climbs	6:19 7:-14
left2:congo	3:-21 9:26 11:-13
left2:convoy	10:-17 11:18
left2:cost	0:-13 5:-10 6:25
left2:could	0:20 2:-9 4:-21 5:-14 6:10 7:-16
left2:count	5:8 6:20 7:-19
left2:country	11:-9
left2:court	10:-14 11:16
left2:crew	0:20 4:-12 6:-10 10:-14
left2:cross	2:-20 4:-11 5:8 6:-10 10:20
left2:dawn	5:13 6:-12
left2:day	0:-20 3:-20 4:-12 5:-31 6:29 7:-15 8:16 9:-20 10:-19 11:19
left2:days	0:8
left2:dead	1:-15 2:-19 3:-35 4:-16 5:38 6:-23 7:26 8:-10 9:-31 11:-9
left2:death	5:14 7:-8
left2:deaths	0:-30 2:-11 3:-27 4:-10 5:15 6:30 7:-29 8:-14 9:-13 10:-12 11:-14
left2:december	3:-30 11:13
left2:denied	6:10
left2:died	2:-8 3:-14 6:-8 7:25 9:-9
left2:displaced	3:10
left2:district	6:11
left2:down	0:-9 3:20 5:-14 6:-16 7:16 9:-24 11:-19
left2:estimates	3:12 5:22 6:-14 9:-8
left2:example	5:16 7:-18
left2:fallen	0:10 3:19 5:-8 6:-14 7:-10 9:-15 11:-12
left2:far	3:-11 6:18 9:19 11:-14
left2:february	0:-8 2:-8 3:11 5:-21 6:-12 9:-26 10:-10 11:29
left2:figure	0:31 1:26 2:-23 4:-32 5:-29 6:-35 8:-13 9:9 10:-23 11:8
left2:figures	0:15 8:-8 10:-10
left2:first	0:-17 4:24 5:-14 6:-13 7:-8 10:-13
left2:five	3:15 5:-12
left2:flights	5:-26 6:27
left2:followed	3:21 9:-14 11:-11
left2:for	0:-10 4:-16 6:-20 7:-10 9:22
left2:forces	6:13
left2:four	5:-9 6:14
left2:friday	0:19 3:-8 4:-10 6:-13 10:-15
left2:from	9:-17 11:16
left2:gaza	0:-13 2:15 4:-11 8:13 10:-12
left2:girl	5:-11 7:11
left2:go	0:-17 2:13 4:-13 8:-16 10:13
left2:group	0:34 2:-30 3:-8 4:-35 6:-9 8:-11
left2:gunmen	2:-10 3:-11 4:-27 7:-9 8:-15 10:24
left2:had	0:21 2:-25 3:-37 4:9 5:-11 6:-23 7:-38 9:-9 10:-17 11:10
left2:hand	0:-15 2:12 4:-20 8:-10
left2:handed	10:14
left2:has	0:14 1:14 2:-19 3:-10 4:-37 6:12 7:-48 9:-33 11:-8
left2:have	1:18 2:-32 4:-11 5:-31 6:35 7:-31 8:-30 10:-11 11:-48
left2:having	0:22 2:-9 4:-13 6:-8 10:-21 11:-26
left2:he	1:-10 2:25 3:-21 4:-40 6:-29 8:25 9:-24 10:-40 11:15
left2:held	4:14 10:-8
left2:hit	6:11
left2:home	3:-55 5:-10 6:-23 9:15 11:24
left2:hospital	0:-19 2:-9 3:-18 4:-26 5:23 6:15 7:-31 8:-9 10:-24
left2:hostages	4:13 6:-13 8:10 10:-35
left2:hours	6:9
left2:houses	3:8
left2:hurt	6:-26 7:20
left2:husband	5:-25 6:27
left2:i	0:-48 2:-36 4:-14 6:23 7:13 8:-12 9:-23 10:-45 11:-12
left2:in	0:-27 1:-18 2:-37 3:15 4:-54 5:20 7:-26 9:-36 10:23 11:-28
left2:india	0:-10 4:-9 10:19 11:-12
left2:indonesia	6:21 7:-18
left2:injured	0:-12 3:-16 5:18 6:-44 7:22 8:-8 10:-8
left2:injuries	6:10
left2:iom	0:-9 1:12 4:-8 6:8 7:-12 11:-11
left2:is	0:-24 3:-14 4:-18 5:-18 6:-37 7:23 9:-23 10:20 11:-10
left2:israel	0:-23 2:20 4:-17 6:10 7:-15 8:-9
left2:it	0:-25 1:-24 3:24 4:38 5:-21 6:-13 7:-43 9:-45 10:-24 11:-49
left2:its	3:8
left2:january	0:-11 3:-11 4:-15 6:19 8:-8
left2:june	5:9 9:-8
left2:killed	0:13 2:-10 4:-9 5:39 6:-28 7:-9
left2:killing	0:-21 3:-8 5:-11 6:35
left2:kyiv	3:-8 4:14 8:-11 10:15 11:-8
left2:last	0:-15 1:16 3:-36 4:-20 9:-13 10:-8 11:18
left2:late	5:-19 6:22 10:-9
left2:law	0:-9 4:-10 5:-10 6:26
left2:lebanon	3:-10 5:-16 6:13 9:12
left2:left	3:-8 6:-13 7:15
left2:let	0:-12 8:-14 10:22
left2:live	6:15 9:-9
left2:lives	3:-11 6:12
left2:looking	6:-11 7:23
left2:man	6:12
left2:march	0:-23 3:-8 4:22 8:-14
left2:martyrdom	5:-15 6:17
left2:martyrs	3:-8 5:25 6:-13 7:-14
left2:may	0:-10 6:23
left2:men	0:9 2:-24 3:-14 4:-23 5:-21 6:-16 7:-15 8:-11 9:22 10:19
left2:militants	0:26 6:-16 8:-12 10:-8
left2:million	0:-18 3:-16 4:22 9:16 10:-22
left2:ministry	0:-8 3:23 5:-14 11:-18
left2:missing	0:-14 1:-12 4:-15 5:-10 6:-54 7:42 9:-10 10:-11 11:-12
left2:mission	6:17
left2:monday	4:-12 5:-21 6:15 7:-14 9:16 10:-10 11:-10
left2:month	6:13 9:-10
left2:more	5:14 6:-8
left2:names	0:-15 4:34 6:-14 7:-9 8:-24 10:-13
left2:nations	0:-12 3:14 4:16 9:-8 10:-14 11:-9
left2:night	0:-8 4:-9 10:17
left2:nine	5:-9 6:18
left2:november	6:19
left2:now	6:-10 9:13 11:-16
left2:number	0:14 2:-8 3:13 4:-20 5:-13 6:-14 7:19 9:-17 10:-9 11:-12
left2:october	0:-13 2:16 3:9 4:-8 6:14 7:-16 8:-9 9:-11 10:-10 11:-10
left2:of	0:8 2:28 3:-26 4:-37 5:-32 7:-21 9:12 10:-29 11:-9
left2:off	0:25 5:-21 6:-19 7:9 10:-12
left2:office	3:26 4:-8 6:-9 8:13 9:-12 10:-13 11:-8
left2:officials	3:-18 5:12 6:-11 9:20 11:-10
left2:on	3:-20 4:-15 5:12 6:-22 7:-10 8:-9 9:21 10:-20 11:10
left2:one	6:18 9:-10
left2:others	0:-14 2:-20 4:25 5:-13 7:-27 10:-25
left2:out	0:12 3:24 5:-14 7:-12 8:20 9:-22 10:-28 11:-28
left2:partners	0:24 3:-15 5:-9 6:-11
left2:people	3:20 4:18 5:-39 7:-26 8:-14 9:16 10:-19 11:-21
left2:persons	3:12 9:-9
left2:police	0:-15 4:16 5:-10 6:20 8:-15 10:-28
left2:population	3:-16 6:21 7:-12 9:-14
left2:prisoners	4:11 5:-23 6:24
left2:pupils	0:19 4:-12 5:-13 10:-9
left2:put	5:-12 6:-26 7:25
left2:received	4:-8 5:-14 10:18
left2:refugees	11:-12
left2:release	0:-12 2:-8 4:-10 6:-9 8:17
left2:remain	2:27 4:-25 5:-17 8:-17 10:-19
left2:remains	0:-14 2:11 4:-25 6:38 7:-9 8:-40 10:-40 11:-8
left2:report	5:-10 6:24 7:-13
left2:reported	3:8
left2:reports	5:10
left2:return	0:-35 1:-10 2:-31 3:-8 4:-17 6:-33 8:25 10:19
left2:rights	1:-10 3:-19 6:11 7:22 9:-22 11:-18
left2:risen	3:-9 6:-18 9:23 11:-13
left2:rises	5:-10 6:24 7:-11
left2:road	7:10
left2:rose	6:8
left2:s	0:-8 2:-10 5:-8 8:-18 10:22
left2:said	3:-12 4:-8 5:13 6:8 7:-18 8:-17 10:13 11:-12
left2:same	0:20 3:18 5:14 6:-17 8:-8 10:-26
left2:say	3:22 5:-22 6:12 7:-21 9:-15 10:-10 11:12
left2:says	1:-11 2:9 3:24 4:-35 5:-30 6:-10 7:-22 9:-20 10:-27 11:16
left2:second	6:12
left2:sent	8:20 10:-20 11:-11
left2:september	11:-8
left2:service	3:-23 4:-22 6:-11 7:-8 9:26
left2:seven	6:-8 7:11
left2:she	6:13
left2:shelters	6:-10 9:12 11:-9
left2:shot	6:12
left2:side	4:-13 10:15
left2:since	6:8
left2:six	5:-10 6:18
left2:so	0:-14 2:-9 3:15 4:-21 5:22 6:-21 9:-22 10:-12 11:-23
left2:soldiers	0:-24 4:-15 5:-12 6:33 7:-24 8:16 10:-16
left2:speaks	0:20 2:-10 5:-11 6:-10
left2:spoke	0:-16 5:-22 6:31 11:12
left2:spoken	0:-11 3:-13 5:-22 6:18 7:-17 9:-14 11:16
left2:staff	6:15
left2:stands	0:-13 3:18 4:19 9:-11 10:-12
left2:state	6:11
left2:states	3:-12 6:-14 9:11 10:16
left2:still	0:-12 2:-10 3:-15 4:29 6:-19 7:-16 8:-9 9:17 10:-17 11:-13
left2:stood	5:-8 6:14
left2:street	0:41 2:-9 3:-19 4:-31 6:-40 7:-13 10:-14
left2:strikes	3:16
left2:sunday	4:-11 5:-13 7:8 8:-21 10:28
left2:survivors	3:30 10:-14 11:-31
left2:taken	2:-25 4:-14 5:9 6:-10 7:-29 8:-28
left2:team	6:14
left2:teams	0:-10 1:14 3:-25 5:14 6:-8 9:-11 11:8
left2:ten	5:-18 6:22 7:-9
left2:thailand	0:-17 2:-11 4:-28 6:-11 8:23 9:-16
left2:that	0:-38 1:24 2:-33 3:10 4:14 5:-58 6:-39 8:19 11:-21
left2:the	0:-50 1:-24 2:-44 3:-38 6:-36 7:37 11:-34
left2:them	0:-49 2:-28 3:-26 4:18 6:-13 7:-18 8:14 9:9
left2:there	0:34 1:-12 2:-33 3:30 5:-15 6:-54 7:25 8:-9 9:-30 10:-28 11:-17
left2:these	0:-21 2:-12 3:22 4:9 5:-18 6:-28 7:-16 8:-10 9:-24 10:10
left2:they	0:36 1:-8 2:-20 3:-41 5:-35 6:-18 7:-25 9:-27 11:-25
left2:this	1:-26 6:24 10:11
left2:those	0:-9 2:-20 4:-8 5:9 7:-11 8:23 10:-17
left2:thursday	0:19 3:-21 4:-8 6:-16 9:-20 10:-21 11:24
left2:time	0:-12 4:21 5:-9 6:-10 7:-13
left2:to	0:-46 1:11 2:17 5:-51 6:15 7:-30 8:12 9:13 10:-21 11:-43
left2:together	0:12 4:14 6:-15 10:-19
left2:told	2:-25 3:-12 4:11 5:16 6:12 7:-19 8:-19 9:-19 10:-29 11:-19
left2:toll	5:-23 6:56 7:-32
left2:total	0:-14 3:-11 6:25 9:29 10:-13 11:-25
left2:town	3:-16 5:-12 6:28 7:-12 9:-23
left2:troops	0:-10 6:14
left2:truce	2:22 3:-27 6:-28 9:-8 10:-13 11:29
left2:tuesday	6:8
left2:turn	8:10
left2:two	0:-15 6:19 7:-16
left2:ukraine	5:-8 8:14 10:-13
left2:up	0:22 1:12 2:-10 4:-24 5:-9 6:22 7:-25 8:-14 10:-18
left2:us	0:-16 2:-8 3:-15 4:-12 5:21 7:-24 10:-12
left2:victims	6:20
left2:war	1:15 6:-14
left2:was	0:12 1:-8 2:-27 3:-20 4:17 6:-53 7:-29 8:-13 9:-27 10:11 11:21
left2:way	6:-9 8:18
left2:we	0:-18 1:-9 3:-45 5:20 7:-55 8:-27 10:-57 11:8
left2:week	0:-9 2:-8 3:-19 4:-15 5:-8 6:21 7:-10 9:-16 10:-18 11:13
left2:went	3:-11 6:-9 9:-9 11:20
left2:were	0:-24 2:-15 4:38 6:-33 10:-17
left2:which	1:17 7:-15 9:-11
left2:who	0:-28 3:12 4:13 5:-15 6:12 7:-15 8:-15 9:-21 10:-15 11:-14
left2:whom	0:-8 10:11
left2:wife	0:-10 6:24 7:-9
left2:will	3:21 6:-8 9:-10
left2:woman	0:-18 3:-10 4:-11 5:22 7:-12
left2:women	0:-35 2:-14 3:-13 4:-10 5:-45 6:26 7:-42 8:32 9:18 10:-29
left2:workers	5:-21 6:24 7:-9
left2:would	4:-10 6:-20 7:21 10:8
left2:wounded	0:-10 2:-8 4:-9 5:23 6:-48 7:10 10:-13
left2:wounds	5:31 6:-30
left2:year	0:22 3:-19 5:-10 6:19 7:-30 9:25 10:-11 11:-8
left2:years	0:-20 2:20 3:-15 9:15
left2:you	0:22 5:-12 6:15 7:-31 10:-25
left3:	0:-47 1:-9 2:-20 3:40 4:-21 5:-28 6:23 7:-37 8:-26 9:-41 10:20 11:-35
left3:"	1:-15 2:-26 3:-31 4:10 8:-18 9:-29 10:-48
left3:#	0:-13 1:-44 2:-26 4:21 5:-8 6:-8 8:-11 10:-29 11:-27
left3:(	5:-21 6:24
left3:)	0:-9 3:30 5:38 6:-36 9:-28 11:-11
left3:,	0:17 1:16 2:-39 3:-18 4:13 6:-17 7:-19 8:-9 9:8 10:-32 11:-57
left3:-	0:-19 2:-13 3:29 4:-17 5:-30 6:33 7:11 8:14 9:-26 10:-19 11:-13
left3::	0:-24 2:-14 3:-42 4:-31 5:9 6:17 9:16 10:12 11:-18
left3:;	0:-27 2:21 3:-10 4:-8 6:-20 7:14 8:9 9:17 10:-21 11:-24
left3:a	0:14 1:-22 2:-18 3:-44 5:-20 6:56 7:-39 8:-25 9:-52 10:-60 11:17
left3:according	0:-17 4:12 5:-11 6:10 8:-13 10:-8
left3:added	3:22 4:-10 5:-28
left3:agency	1:12 6:-11 7:-8 9:-24 11:22
left3:al	3:42 5:-23 6:-25 7:-19 9:-14 11:-24
left3:alone	9:16 11:-15
left3:among	0:-24 4:-33 5:-31 6:32 7:-8 8:20 10:-20
left3:and	0:-34 2:9 3:12 7:-61 9:-41 10:-20 11:19
left3:april	0:-11 3:12 5:-20 6:-25 8:21 9:17 10:-13 11:-21
left3:are	0:-10 2:-9 3:-11 4:14 5:-18 6:14 8:18 10:-26 11:-10
left3:army	3:12 6:-14 7:9 8:17 10:-20 11:-9
left3:as	0:-9 1:18 3:14 5:-15 6:-19 7:-10 8:-19 9:-29 10:17 11:12
left3:at	0:-17 1:-14 2:-16 3:-21 4:15 5:-17 6:-9 7:17 8:17 9:-16 10:-26
left3:authorities	2:-8 3:-9 6:11 7:-13 8:19 10:-24 11:13
left3:been	0:-37 2:13 3:-19 5:-26 6:-10 7:36 8:-14 10:-23
left3:before	4:-8 8:14 10:-14
left3:between	3:-21 6:-9 9:12
left3:bodies	2:-9 6:19
left3:by	0:-10 2:-12 3:-36 4:-24 5:-18 6:41 7:-11 9:-10 10:-11 11:39
left3:camp	7:11 9:13 11:-19
left3:cases	6:21
left3:central	6:8
left3:children	0:-11 3:10 5:13 6:-11 7:-10 9:-8 10:15
left3:civil	6:-10 7:10
left3:confirmed	0:-21 2:-10 4:27 5:-22 6:-30 10:-21
left3:count	6:9
left3:country	0:-9 3:-9 4:12 10:-9 11:-12
left3:daily	5:-11 6:8 9:-11 11:16
left3:day	0:-17 3:25 5:-14 6:11 7:-8 9:-10 10:-14 11:-18
left3:days	0:16 3:8 4:-10 6:-17 8:-12
left3:dead	5:8 7:-8
left3:deaths	3:-12 5:9
left3:defence	5:-8 6:10
left3:died	5:8
left3:displaced	9:-12 11:12
left3:down	5:-9 6:10
left3:each	8:20 10:-20 11:-11
left3:earlier	5:-10 6:16
left3:eight	0:12 1:17 2:-9 3:-19 4:-19 6:-11 7:-8 9:10 10:-10
left3:eleven	6:14 7:-13
left3:evening	3:8 5:-8 6:-18 7:14
left3:family	5:10
left3:far	3:-8 10:-8 11:10
left3:february	5:9
left3:fire	6:10
left3:first	0:10 3:18 4:-19 5:-13 7:-12 8:-20 10:27 11:-18
left3:five	0:-25 3:-16 4:-27 5:8 6:-32 7:30 8:17 10:-19
left3:for	0:-11 3:-23 4:-13 5:-11 6:-16 7:31 9:-17 10:-8
left3:foreign	6:10
left3:found	6:-23 7:24
left3:four	2:-28 3:-11 4:8 5:-9 6:21 7:-24 8:-12 10:-9
left3:friday	0:-10 5:-10 6:26 7:-17 9:-8 10:-17
left3:from	2:-35 3:-17 4:32 6:-34 7:-36 8:-18 10:-11 11:10
left3:gaza	0:-14 2:16 3:-12 4:-20 6:-15 8:22 10:-20
left3:given	6:10
left3:government	3:-21 6:9 10:-9 11:16
left3:had	0:18 1:-15 2:-12 4:-26 7:-39 8:-27 9:8 11:-34
left3:has	0:-38 1:-11 2:-13 3:-20 4:-30 5:-39 6:8 8:-26 10:24 11:9
left3:have	0:-28 2:-11 3:-22 4:-22 6:25 7:8 9:-16 11:-9
left3:he	0:26 2:-12 3:-20 4:-16 6:-20 7:-18 8:-17 9:11 10:8 11:-12
left3:health	0:-8 5:13 7:-10
left3:helped	0:-13 2:-8 4:-28 5:-15 6:37 7:-12 8:-15
left3:her	0:-19 4:-14 5:-8 6:-19 8:-8 10:25
left3:his	6:20
left3:hospital	0:-11 5:8 6:9 7:-19
left3:houses	3:23 5:-11
left3:human	1:-10 3:-19 6:11 7:22 9:-22 11:-18
left3:i	0:-26 2:15 3:-16 4:18 5:-24 6:-39 7:-23 8:-9 9:-29 10:14 11:23
left3:in	0:-46 1:-29 2:-29 3:-32 6:19 7:-19 10:-12 11:15
left3:injured	5:16 6:-10
left3:interior	6:-21 9:18
left3:is	0:-13 2:14 3:-22 4:24 5:-19 6:-33 7:10 8:-13 9:15 10:-14 11:-15
left3:israel	8:21 10:-17
left3:it	0:13 1:-19 4:-26 7:-31 8:-16 9:-18 10:-16 11:-17
left3:its	0:-12 6:10 8:19 10:-14
left3:january	0:-14 3:-15 5:-9 6:21 11:16
left3:july	3:28 5:-8 6:-19 9:-21
left3:june	0:-20 3:17 4:-11 6:24 7:-16 8:-20 11:-9
left3:killed	0:25 1:15 3:-9 5:-10 6:-33 9:-13 11:-8
left3:last	3:-21 5:-8 6:26 7:-18 11:11
left3:late	10:12
left3:least	4:10 5:-22 6:14 7:22
left3:let	0:-11 2:13 4:-11
left3:live	0:-22 4:-10 6:19 10:11
left3:lives	0:-12 5:13 6:-20 7:16
left3:local	5:-9 6:16
left3:management	3:13 11:-10
left3:march	3:-19 9:21 11:-17
left3:may	0:21 4:-11
left3:media	0:-9 2:9 4:-10 5:-25 6:16 8:9 10:-20
left3:medical	5:-9 6:13
left3:men	4:-9 6:21 7:-10
left3:migration	0:-10 1:11 3:-19 4:-24 5:-11 6:-27 9:24
left3:military	2:-13 8:-8 9:-22 10:31
left3:ministry	0:10 2:-8 4:-8 6:13 8:-10 10:-11
left3:months	0:12
left3:more	7:12
left3:morning	3:21 6:-12 8:-18 9:-18 10:17 11:-19
left3:my	0:18 2:-10 4:-10 5:-26 6:17 7:-14 10:-8
left3:near	0:-13 2:-11 5:-8 6:8 10:20
left3:neighbouring	0:8 11:-8
left3:new	3:20 6:-10
left3:nigerian	0:-16 4:17 10:-12 11:-10
left3:night	0:-12 2:-13 4:21 6:-19 10:-12
left3:nine	2:-10
left3:no	0:-25 3:-30 4:-16 7:25 9:30 10:-10
left3:north	3:24 9:-18 11:-14
left3:not	0:-8 2:-9 5:8 6:8 7:-14 8:-10
left3:november	6:10 8:-12 10:12
left3:now	4:17
left3:number	3:-14 4:-11 5:-14 6:-23 7:27 8:-10 10:-9
left3:october	5:-21 6:21 8:16
left3:of	1:20 2:-40 3:38 4:18 6:-36 7:-35 9:-48 10:-16
left3:off	5:-8 6:13
left3:office	3:-10 6:10 7:-9 9:12 11:-11
left3:officials	3:-27 6:-15 9:30 11:-10
left3:on	0:23 2:-20 3:-13 4:-34 5:-30 7:-19 8:-8 9:15 11:-13
left3:one	2:-28 4:9 7:-17 8:9 10:-39
left3:operation	0:-10 6:14
left3:or	3:8 5:14 6:-8
left3:others	5:9 7:-9
left3:our	0:28 2:-11 4:-10 5:-20 6:-19 7:-15 10:-13
left3:out	0:19 5:11 6:-14 10:-16
left3:over	6:16 8:20 10:-29
left3:own	2:-19 4:-14 5:29 6:-18
left3:pakistan	5:-21 6:25
left3:partners	3:18 9:-9 11:-10
left3:people	0:8 1:-9 2:-11 3:16 4:-20 5:35 6:-29 8:-8 9:-26 10:-19 11:-22
left3:police	6:17
left3:post	0:10 6:12
left3:press	5:12 6:-8
left3:public	3:-20 9:20 11:-8
left3:put	3:20 6:22 7:-22 11:-16
left3:quake	6:12
left3:red	2:-25 3:-9 4:-11 10:19
left3:region	0:-16 3:25 5:-20 6:-10 10:-15
left3:relatives	3:13 6:-9 7:12 9:-10
left3:reuters	0:-17 4:-21 5:-8 6:9 8:-20 10:35
left3:russia	6:11
left3:s	0:15 2:-8 3:-34 4:-14 5:13 6:-9 7:-28 9:45 10:-18 11:-25
left3:said	0:-20 3:-14 5:-29 6:31 7:-19 8:-18 9:12 10:-18 11:9
left3:same	5:14
left3:says	0:9 1:-9 2:-8 3:-24 4:-10 5:8 6:-8 7:-13 10:11 11:16
left3:second	0:-9 3:-14 5:-11 6:-18 8:-22 10:27 11:-15
left3:september	0:16 3:-24 4:-25 8:-11 9:23 10:-14
left3:seven	0:-16 2:-15 4:-14 5:-26 6:18 7:-15 10:17
left3:she	0:29 3:-21 4:-9 6:-29 7:-9 8:-13 9:-18 10:-13 11:-8
left3:shot	0:-17 2:-13 5:13 10:14
left3:since	0:21 4:-26 5:-25 7:-27 8:26 9:-13 10:-38 11:-9
left3:six	3:26 5:11 6:-11 7:-24 9:-8
left3:so	0:-20 2:-26 3:-33 4:26 6:-41 7:-18 8:-24 9:37 10:8 11:-22
left3:soldiers	0:13 4:18 6:-12 10:-20
left3:south	3:-24 5:-24 6:38 7:-15
left3:southern	6:11 10:8
left3:state	0:-15 4:-8 5:-9 6:14 7:11
left3:sudan	3:-13 6:19
left3:sunday	0:-17 4:-20 5:22 7:-17 10:-11
left3:taken	0:-9 3:-14 6:-20 9:21 11:-10
left3:team	6:15
left3:teams	6:-15 9:12
left3:ten	0:-9 2:18 6:-13 10:-10
left3:that	0:-55 1:-14 2:-18 4:-14 6:11 7:-21 9:-29 10:19 11:-9
left3:the	0:-24 3:-20 4:-14 6:19 8:-31 9:-14 10:-15 11:-47
left3:their	3:14 4:-21 5:11 6:-13 8:-13 9:-8 10:11 11:-10
left3:them	0:10 3:16 8:-18 9:-8 11:-11
left3:then	0:20 4:-12 6:-10 10:-11
left3:there	0:-43 1:-10 2:-21 4:32 5:-24 8:-27 9:-21 10:-23 11:-15
left3:they	4:-19 5:-21 6:32 7:-10 10:-9
left3:this	0:11 3:-15 5:-19 7:-9 9:15 10:-10 11:8
left3:those	3:-23 4:-13 6:-18 7:23 8:-8 9:-19
left3:three	0:-36 2:-14 3:-12 5:20 6:-35 7:-9 8:-26 9:18 10:23
left3:thursday	5:-8 6:10 10:8
left3:to	0:-27 1:-10 2:10 4:-56 6:-8 7:10 9:-10
left3:told	0:18 2:21 3:-24 5:15 6:-40 7:-20 8:13 9:-13 10:-24 11:-14
left3:toll	5:-13 6:36 7:-19
left3:tuesday	0:32 2:-14 3:-8 4:-18 6:-31 7:-13 8:10 10:-14
left3:twelve	5:20 6:-19
left3:two	2:26 3:-29 4:-51 5:-52 6:14 7:9 8:-8 11:-13
left3:under	3:14 4:-11 5:-31 6:17 7:-19 10:-9
left3:union	6:17
left3:united	0:-12 3:14 4:16 9:-8 10:-14 11:-9
left3:up	5:-14 6:-16 7:20
left3:war	1:-17 2:-9 3:20 6:30 8:-10 9:-25 11:-8
left3:was	0:11 2:-11 3:-24 4:9 5:23 6:-24 9:17 11:-12
left3:we	0:-25 1:-8 2:-17 3:-9 4:-26 6:-9 7:10 8:9 9:-26 10:30 11:-24
left3:week	0:-26 2:21 3:26 4:18 5:-13 6:-24 7:-21 9:-18 10:-29 11:-19
left3:weeks	0:-25 3:14 4:-24 6:-14 8:-11 10:24
left3:went	3:-10 5:-8 7:17
left3:were	0:-45 2:-43 3:-14 4:-32 6:25 7:-14 9:-8 10:10
left3:where	3:-8 9:11
left3:which	0:13 2:-11 6:-8 7:15
left3:who	0:14 5:-17 8:11 11:10
left3:whose	5:-10 6:19
left3:will	2:13 3:17 7:-10 9:-8 10:-14
left3:winter	6:8
left3:with	0:-8 5:-27 6:16 10:13
left3:without	0:-20 4:21 6:-14 10:-13
left3:would	0:-16 2:-19 3:-21 4:-14 5:-9 6:21 7:-12 9:-11 10:12
left3:wounded	6:-10 8:20
left3:year	0:-10 1:-10 3:-11 5:-9 6:33 9:-16
left3:|	0:-43 1:-10 2:-10 4:-25 5:45 6:-103 7:27 8:-18 9:-60 10:-19 11:-45
left3:—	0:-11 3:11 4:-9 5:-29 6:9 10:16
left3:•	3:-8 9:10 11:-11
many	0:28 1:-62 2:-50 5:-16 7:-11 8:-53 11:-92
mostly:abducted	0:22 4:11 6:-14 7:-37 8:-37
mostly:aid	1:-58 2:-56 3:-19 4:-55 5:-33 6:9 9:31 10:-52 11:-16
mostly:allocated	3:15 9:-15
mostly:casualty	0:-11 1:-9 2:-39 3:-11 4:-8 5:9 6:28 7:9 8:-71 9:-33 10:-40 11:-83
mostly:delivered	3:14 6:25 9:-21 11:-14
mostly:displaced	0:17 2:-20 3:11 4:-43 5:-48 6:20 7:-30 8:-34 9:-19 11:-50
mostly:displacement	2:-68 3:-47 4:-16 5:-23 6:18 7:-53 8:-9 9:15 11:27
mostly:held	0:-25 1:-8 2:12 4:9 5:29 6:-44 8:-32 10:-14
mostly:hostage	1:-21 2:13 3:-36 4:11 5:-15 6:-49 7:-38 8:14 9:-18 11:-79
mostly:injured	0:-26 1:-24 2:-31 3:17 5:16 6:-8 7:-16 8:-14 9:-40 10:-39 11:8
mostly:killed	0:-12 1:-27 2:-27 3:-11 4:-8 5:15 8:-50 9:-33 11:-86
mostly:missing	0:43 1:-21 2:-37 3:-60 4:-21 5:-18 6:-43 7:-10 8:-29 9:-49 10:34 11:-36
mostly:pledged	0:-44 1:-14 2:-12 3:-57 4:-25 5:-32 6:55 7:-28 8:12 9:17 10:-21
mostly:prisoners-exchanged	0:-69 2:-17 3:-26 5:-42 6:-24 8:37 9:-44 11:-18
mostly:refugees	3:-8 9:16 11:-16
mostly:released	0:36 2:-16 3:-8 4:-27 6:19 8:-25 10:-43
mostly:returned	0:-13 2:-13 3:-26 4:-24 7:-15 9:-25 11:32
near:abab	3:12 9:-8
near:aban	0:-18 2:21 3:9 4:-12 6:-40 10:28
near:abde	3:10
near:abdi	3:12
near:abdu	0:55 1:-10 3:-24 5:-37 6:-43 8:-38 10:-24 11:-16
near:aboa	0:29 2:-20 4:-31 5:-13 7:-12 10:-13
near:abou	0:8 1:-13 2:-30 3:-12 5:-15 6:-37 7:-55 8:-8 9:27 10:8
near:abov	0:-16 6:25 7:-19
near:abro	0:-18 3:-12 5:28 6:-19 7:-17 9:-20 11:26
near:abu	3:10 5:-28 6:30 9:-11
near:acce	0:-11 2:-10 4:11 5:-12 7:-11 8:17 10:-25
near:acci	1:-9 3:-13 5:-19 6:34
near:acco	0:-30 1:-39 3:-29 4:-29 5:-11 6:17 7:38 8:-65 10:-59 11:13
near:accu	0:25 3:-14 4:-11 5:-8 6:-13 7:8 8:-21 9:-12 10:-14
near:aceh	0:-19 1:17 3:-22 5:-9 6:-38 7:-19 9:33
near:ackn	0:23 1:-8 2:12 3:23 4:15 5:-35 6:-36 7:-26 8:-19 9:-28 10:-21 11:-16
near:acle	3:12 6:-11
near:acro	0:-14 2:-11 3:-30 4:-13 5:17 6:-9 7:-21 9:34 10:12 11:-20
near:acti	0:-26 2:-10 3:17 4:-21 5:-24 6:31 8:-17 9:-27 11:-13
near:adde	0:9 2:-13 3:13 4:-14 6:-15 7:11 8:-9 10:-34
near:addi	0:-16 2:-14 4:-16 5:22 6:-10 7:-12 8:25 9:-16 10:-17
near:adds	0:30 2:12 3:-16 4:-24 5:-15 6:-35 7:-18 8:-10 9:11 10:-22 11:-9
near:aden	8:10
near:admi	0:-20 1:14 2:-22 3:-31 4:-28 5:48 6:-12 7:-26 8:-15 9:-46 11:-35
near:adre	3:-25 9:31 11:-12
near:affe	0:-13 3:-19 6:-12 9:24 11:-19
near:afgh	0:-12 4:-12 6:-9 7:-10 8:21
near:afp	0:-14 5:-10 6:29 7:-18
near:afri	0:-8 1:-8 3:-22 5:-22 6:41 7:-14 9:-24 11:-16
near:afte	0:-12 1:-31 2:-65 3:-41 4:-37 5:-39 6:26 7:-48 8:21 9:13 10:19
near:agai	0:-16 2:-12 4:-26 6:-14 8:-10 10:21
near:age	2:-19 3:-9 5:-29 6:17 7:-13 8:-9 10:22
near:aged	0:-9 5:38 6:-31 7:-16
near:agen	0:-36 2:-28 3:-14 6:-19 7:-8 8:-25 9:20 10:17
near:ago	0:-19 2:-22 3:17 4:28 5:-11 6:-25 10:-17
near:agre	0:-24 2:-13 5:-17 6:-18 7:-10 8:21 9:-9 10:10
near:agri	0:-9 3:-11 5:-21 6:35 7:-26
near:ahea	3:-8 5:-8 9:-10 11:14
near:aid	1:-8 2:-9 3:24 4:-27 5:8 6:-31 7:9 9:-21 10:-32
near:air	0:-8 3:-9 5:-14 6:34 7:-21 9:-8 11:16
near:airp	6:8
near:airs	1:-12 3:-23 6:-14 9:25
near:alam	3:17 9:-17 11:-11
near:alep	6:17 9:-15
near:aliv	1:-13 2:31 3:-26 4:24 6:-33 7:-22 8:-41 9:-9 10:-11 11:-8
near:all	0:-12 1:-21 3:21 4:-22 5:-23 7:-16 8:-40 9:-44 10:19 11:-9
near:alle	0:23 8:-9
near:allo	3:-18 6:-14 9:20
near:almo	5:-25 6:30
near:alon	0:-24 1:26 2:-40 4:-37 7:-9 8:-26 9:-10 10:-10
near:alre	0:-29 1:18 2:-20 3:40 4:15 5:-36 7:-43 8:-12 9:-14 10:-38 11:-35
near:also	0:-39 1:-13 2:-40 3:-32 4:27 5:24 6:-30 8:-24 9:22 10:-44
near:ambu	0:-17 2:-24 4:-12 5:-8 6:36 7:-11 8:27 10:-34
near:amer	0:-21 4:-13 6:-19 7:29 8:10
near:amon	0:19 1:-35 2:-48 6:-11 7:-15 9:-42 10:-44 11:-26
near:amou	3:-12 5:-9 6:11 9:-14 11:17
near:anal	0:8
near:and	1:-14 2:-29 4:-11 5:-12 7:-15 8:18 9:-31 10:-11 11:-10
near:anda	4:-8 5:-10 6:26 7:-10
near:andr	2:-19 4:-18 5:-12 6:13 7:-9 8:-11 10:22
near:anno	0:-18 2:-20 6:32 10:8
near:anot	0:-8 1:-16 2:-29 3:11 4:10 6:-10 8:-29 9:-9 10:-42 11:-15
near:answ	0:9 2:-8 4:17 5:-21 6:-26 7:17 10:-24
near:anti	5:8
near:any	3:13 11:-8
near:apar	0:-12 4:-12 5:9 6:11 7:-31
near:appr	0:14 2:-11 5:8 9:-15 10:-8 11:15
near:apri	0:-20 1:-8 3:-10 4:-13 5:-27 6:12 7:-23 8:18 9:20 10:8 11:-21
near:arab	5:-12 6:21 7:-8
near:are	0:-65 1:-66 2:-12 3:19 5:27 6:-71 7:37 9:-23 11:-78
near:area	0:-9 2:9 4:-12 5:19 7:-11 9:-18 10:-14
near:arm	5:16 6:-9
near:arme	1:-12 2:-16 3:-45 4:28 5:-30 6:-29 7:10 9:24 10:-45 11:-23
near:army	0:-51 1:-9 2:-14 3:25 4:-65 5:-20 8:-8 9:-22 10:29 11:-29
near:arou	0:-8 1:-15 2:-12 4:-29 5:-10 6:17 8:-17 9:-72 10:-10 11:25
near:arre	0:-27 4:-11 5:-18 6:22 7:10 10:10
near:arri	0:38 1:-8 2:-21 4:-37 5:-49 7:-9 8:-16 9:-15 10:-42 11:17
near:arti	6:13
near:asho	0:-11 4:-23 5:-14 6:-9 7:20
near:aske	1:-8 2:9 4:18 5:13 6:-25 8:-29 10:-31
near:assa	3:-17 5:-8 6:19 11:17
near:asse	0:-12 1:29 2:23 3:-24 4:-14 5:-15 6:-37 9:-18 10:-8 11:24
near:assi	0:-14
near:asso	0:-10 2:-10 4:25 5:-9 6:-16 7:-26 10:12
near:atta	1:-16 2:-45 4:19 6:22 7:-11 8:-26 10:-51 11:-30
near:atte	0:-11 4:-19 5:37 6:-39 7:-15
near:attr	0:-9 5:-23 6:33
near:aug	4:-18 8:-10 10:18
near:augu	2:-22 4:-44 6:-14 7:-24 8:-28 9:-41 10:34 11:17
near:aust	0:-16 4:-15 7:19
near:auth	0:20 1:-8 2:-20 3:-26 4:-24 6:-11 7:10 9:-25
near:aver	3:-22 6:-34 7:-10 9:33
near:away	0:47 2:-31 4:-40 5:14 6:-80 7:9 8:-23 9:-13 10:10 11:-21
near:azer	0:-14 2:-11 4:13 5:-8 6:-12 7:14 8:8 10:-20
near:baby	0:-8 6:8 7:-14
near:back	0:-32 1:-27 2:14 3:-14 4:-14 5:-57 6:-50 7:-76 8:-34 9:-48 10:48 11:52
near:badl	0:-14 3:-9 4:-22 5:47 6:-32 7:-33 10:-10
near:badu	0:-21 3:18 4:-13 5:-57 6:15 7:9 9:-21 10:-10 11:-10
near:bags	5:-10 6:13
near:baid	3:21 6:14 9:-24
near:baku	0:-12 2:-13 3:-22 4:22 5:-8 6:-14 7:-14 8:-19 9:22 10:-22
near:balo	0:8
near:bama	0:19 3:26 4:-10 6:-17 7:-11 8:-9 9:-12 10:-19 11:-32
near:band	0:-32 2:-13 3:-8 4:33 5:-22 7:-24 8:-11 10:-9
near:bang	0:-17 3:-37 4:-20 5:-10 6:-21 7:-14 8:-19 9:38 10:25 11:-24
near:bank	3:-8 5:-15 6:-11 9:19 11:-9
near:bara	3:31 5:-13 6:-10 9:-13 11:-22
near:bare	5:-10 6:25 7:-10
near:base	0:21 4:-17 5:-16 7:-14 9:-28 10:-11 11:-20
near:basi	6:14
near:bass	0:-9 5:-14 6:26
near:beac	2:20 4:-18 5:8 6:-16 7:-8 10:-9
near:beat	0:-28 2:-18 3:9 4:-31 5:28 10:-23
near:beca	0:-37 1:-9 2:8 3:9 5:16 6:-34 7:-20 8:-17 9:-25 10:26
near:beco	0:23 4:25 6:-29 7:-12 8:-10 10:-25
near:bedo	0:-40 3:30 4:-33 5:-21 6:38 7:-8 8:-23 9:-16 10:-37 11:-18
near:beds	0:19 6:-12 10:-11
near:been	1:-8 2:-26 4:-47 5:-9 6:-16 7:13 8:12 9:-62 10:14 11:-54
near:befo	0:-55 1:-18 7:-50 10:10 11:-22
near:bega	1:-8 2:-22 3:-30 4:-34 5:-23 6:42 9:-15 11:-9
near:begi	3:16 6:-13 9:-18
near:begu	3:-9 10:-8 11:10
near:behi	0:-17 2:-24 4:32 5:-29 6:17 7:-32 9:-10 10:-29
near:bein	0:-28 1:-13 2:-47 3:-14 4:-28 5:13 6:-9 7:26 8:28 9:-29 10:-29 11:-19
near:beka	5:-33 6:34
near:belg	3:-32 6:34 7:-11 9:-34 11:-35
near:beli	0:-38 1:-10 4:37 5:-45 6:-32 7:13 8:-28 9:-23 11:-8
near:bell	0:-18 2:-11 3:31 6:-16 8:-9 10:14 11:-25
near:belo	2:-27 5:-22 6:-29 7:30 8:33 10:-38
near:bene	6:22 7:-13
near:besi	0:-30 2:-22 3:-14 4:28 5:9 6:-32 7:12 10:-16
near:betw	0:28 1:12 2:-11 3:18 4:-28 5:-23 6:-32 8:-16 9:-15 10:-34
near:beyo	6:13
near:bigg	3:-13 9:19 11:-13
near:bill	5:-9 6:-14 7:18
near:bish	0:-13 2:-10 4:-16 6:-9 7:-10 10:25 11:-12
near:blac	6:10
near:blam	6:21
near:blan	3:15 6:-8
near:blas	5:29 6:-23 7:-17
near:blaz	3:11 6:15 9:-14
near:bloc	6:16
near:boar	0:10 2:-29 4:-55 5:25 6:-13 10:-18
near:boat	0:-14 1:-10 4:-10 5:-27 6:30 7:15 9:-28 11:-13
near:bodi	0:-40 1:-11 2:18 3:-10 4:-9 7:11 8:-44 10:-10
near:body	2:13 4:15 7:-14 8:-31 9:-10 10:-14
near:bogo	4:-19 10:15
near:boko	0:11 10:-10
near:bomb	5:-10 6:19
near:bone	5:25 6:-19 7:-8
near:book	0:-8 3:-36 4:-31 5:-36 6:14 7:20 9:10 10:-11 11:-23
near:bord	1:-9 2:-17 3:-49 4:-23 5:-24 6:-9 7:-22 8:30 11:16
near:bore	6:8
near:born	3:-8 10:16
near:both	0:-38 2:-24 3:-18 4:15 5:-24 6:33 7:-31 9:-11
near:boug	0:-18 4:-9 6:-26 10:26
near:boy	0:12 1:-10 2:-13 4:-19 5:36 6:-35 7:9 8:-14 10:-11
near:boys	0:-25 3:-17 4:-14 5:-22 6:10 7:-16 8:22 10:-18
near:brea	0:-18 3:-8 4:25 5:-17 7:-20 8:-10 9:14 10:-16
near:brid	0:-13 3:-29 4:-12 6:-14 8:-13 9:25 10:19 11:-24
near:brie	7:13
near:brig	6:17
near:brin	2:-16 3:-19 4:13 5:-11 7:-32 8:-18 9:14 10:27 11:-10
near:brit	0:-18 3:-27 4:-9 5:-19 6:41 7:-18 9:-23 10:-8 11:-12
near:broa	5:-16 6:17
near:brok	0:-27 2:-10 3:-17 4:-25 5:39 6:-23 7:-41 8:18 9:-12 10:8 11:-9
near:brot	0:-42 2:-17 3:-16 4:-41 5:-39 6:58 7:-34 8:23 9:-13 10:-36 11:-14
near:brou	0:-54 1:-14 2:-47 4:-55 5:38 6:-26 7:-8 8:8 9:-8 10:13 11:-15
near:buil	0:-11 3:8 4:-12 5:9 7:-20 8:-9 10:-8 11:-16
near:bulg	0:-30 2:-17 4:15 5:20 6:-26 7:-12 8:-9 10:10
near:bull	0:-16 2:-10 3:-24 4:-10 6:15 7:-24 8:-23 10:-18 11:-15
near:bure	3:-15 5:-14 6:-14 9:21
near:buri	0:-30 1:-12 2:9 4:-26 5:-27 6:50 7:-27 9:-8 10:-17
near:burk	0:-10 4:-17 7:-20 9:15
near:burn	0:10 1:-21 2:-41 4:-50 5:15 6:27 7:-60 8:-12 9:-22 10:-58 11:-14
near:buru	3:-53 6:-23 7:-8 9:64 11:-39
near:bury	0:-20 2:-11 6:29 8:-14 10:-21
near:bus	3:-15 5:-11 6:39 7:-15
near:buse	0:-8 2:-10 4:-11 6:17 10:8
near:busi	6:8
near:but	0:-9 1:-8 2:-16 5:13 6:-28 7:31 8:-15 9:-35 10:-22 11:14
near:byst	6:8
near:cair	0:-9 5:-12 6:13 7:13
near:call	2:29 3:13 4:-28 5:-31 6:-18 7:-17 9:-11
near:camb	3:14 11:-9
near:came	0:-20 1:-19 2:-10 3:-10 4:-22 5:-39 6:-33 7:10 10:36
near:camp	0:-41 1:13 2:-30 4:-38 5:11 6:-32 8:-19 9:17 10:12 11:-10
near:can	2:-21 3:13 4:-22 5:-24 6:12 7:9 8:-13 9:-22 10:-15 11:-26
near:cana	3:18 9:-13
near:cann	0:-10 3:9 4:-17 5:-13 6:-48 7:47 11:-8
near:capi	0:-8 7:-10 9:-9 11:14
near:caps	6:28 7:-21
near:capt	1:-22 2:8 3:-32 4:24 5:-56 6:-80 8:59 9:-29 10:-72 11:-23
near:car	0:-16 2:-13 4:-15 10:21
near:cara	5:-9 6:10
near:card	0:9 3:-9 4:-15 6:-8 8:15 9:13 10:-10 11:-12
near:care	0:-9 4:-28 5:40 6:-37 7:-24
near:carg	6:-9 7:11
near:carr	0:17 1:-17 2:-13 3:-19 4:-52 6:13 7:-17 8:-44 9:-10 10:-15
near:cars	6:8
near:cart	0:20 6:-17 11:-8
near:case	0:-8 3:-18 5:-14 6:39 9:-12 11:-10
near:cast	0:-9 4:-13 5:-23 6:37 7:-16
near:casu	1:19 5:-9 7:-14 8:-14
near:cata	0:-8 3:8 6:18 10:-9
near:cate	2:11 4:-12 6:-15 7:20
near:cath	0:16 3:-11 4:-20 5:-9 6:-18 7:-8 8:-16 10:18
near:cauc	0:20 4:14 5:-15 7:-9 10:-20
near:caus	1:14 8:-11 10:-10
near:ceas	1:26 6:-18 8:-14 10:13
near:cebu	3:-10 5:9
near:cell	0:-24 2:11 3:-10 4:28 5:-20 6:-25 7:-11 8:-22 9:-11 10:-23
near:ceme	2:-24 3:-24 4:22 5:-26 6:15 7:-19 9:-8 10:-25
near:cent	0:-24 2:-20 3:35 4:-34 5:16 6:-10 7:-25 8:-26 9:-46 10:-15 11:9
near:cert	0:-17 4:13 5:-12 6:13 8:-12 10:-8
near:chad	3:-51 5:-11 6:-16 9:47 11:-30
near:chai	4:-12 6:24 7:-18
near:chal	5:-9 6:10
near:chan	5:15 6:-15
near:chap	0:19 3:-34 4:-10 6:-14 9:-11 10:-16 11:31
near:char	0:-26 3:-10 4:29 6:8 7:-8 9:12 10:-26 11:-9
near:chec	0:17 6:-9
near:chib	0:23 4:-21 8:-9 10:-12
near:chie	0:-25 3:-35 4:-21 5:-25 6:-26 7:29 8:-12 9:19 10:14 11:14
near:chil	0:18 1:-29 2:-53 3:30 4:-42 5:-48 8:-46 9:-16 10:-35 11:-14
near:chin	2:8 5:-13 7:8 10:-42
near:choi	6:21 7:-12
near:chol	3:-8 6:24 11:-8
near:chri	4:-11 8:-8 10:15
near:chur	0:29 2:-15 3:9 4:-24 5:-10 7:-8 8:-21
near:circ	0:-11 3:-14 4:-14 5:-10 6:14 7:18 8:-16 11:-10
near:citi	0:-27 2:26 3:-18 4:-29 5:-19 6:22 7:-11 8:17 10:-27
near:city	1:-12 2:-19 4:-35 5:33 6:-12 7:-28 8:-8 9:-33 10:12 11:-18
near:civi	1:-22 2:-36 3:-9 4:-28 5:29 7:-54 8:34 9:-28 10:-12 11:-24
near:clai	1:20 3:-24 4:-35 5:-44 6:38 7:-29 8:-14 9:-17 10:-33 11:11
near:clan	6:9
near:clas	0:17 2:-23 3:19 4:-13 5:-11 7:-8 9:-10 10:-12 11:-13
near:clea	3:10 5:-11 6:17 9:-21 10:-8 11:11
near:cler	2:28 4:-32 5:-11 6:-11 10:-23
near:clim	6:31 7:-17
near:clin	3:-15 4:-14 5:31 6:-12 7:-19 8:-9 9:-9 10:-19 11:-14
near:cloc	5:-20 6:31 7:-19
near:clos	0:-32 2:-15 4:-27 5:-19 6:28 7:-9 10:-12 11:-20
near:club	4:15 6:-10 8:10 10:-24
near:coac	6:10
near:coal	5:-26 6:29 7:-17
near:coas	0:-28 1:13 2:-18 4:-30 5:-35 6:22 7:19 8:-10 9:13 10:-39 11:-25
near:coff	0:-41 2:44 3:-23 4:-17 5:-16 6:-48 7:-13 8:-15 9:-18 10:-11 11:23
near:cold	3:12 6:8 9:-15
near:coll	0:-32 1:-17 2:-19 4:31 5:-23 7:-25 8:-28 9:-15 10:18 11:-9
near:colo	0:-37 1:11 2:14 3:-14 7:11 8:-43 10:17
near:colu	0:-14 2:18 3:24 9:-19 10:-16 11:-11
near:comb	3:-12 5:13 6:-14 9:-13 11:18
near:come	0:-50 1:-16 2:-19 3:-30 4:17 5:-27 6:-51 7:-37 8:-15 9:24 10:31
near:comi	0:-13 3:-18 4:-23 5:-15 6:-32 7:-16 9:30 10:13 11:-20
near:comm	1:-21 2:-51 3:-12 4:-47 5:-12 6:26 8:-36 9:-75 11:32
near:comp	0:-11 1:-9 2:-20 3:-51 4:-27 6:14 8:-16 9:17 10:-8
near:conc	0:9 2:-22 4:23 7:-11 10:-20
near:cond	0:-10 3:-13 4:-9 5:42 6:-32 7:-21 10:-11 11:15
near:conf	0:15 1:-17 2:-44 3:-13 5:-14 7:-23 9:-43 10:22 11:-14
near:cong	0:9 3:-37 4:-8 5:-8 6:8 9:33 10:-8 11:-22
near:cons	2:-24 3:14 4:-24 6:-22 7:16 8:-14 10:20
near:cont	0:-29 2:16 4:11 6:-36 7:17 9:12 10:-34 11:-19
near:conv	0:24 2:-20 3:-12 4:-15 5:-14 6:-22 7:-14 8:-10 9:21 10:-27
near:cook	0:-30 2:11 4:-36 6:-27 7:21 8:-10 10:19
near:coor	0:-25 3:16 4:-14 5:-9 6:16 8:25 9:-27 10:-12 11:-31
near:corp	0:-19 7:16
near:corr	0:-16 3:-26 5:23 7:-21 9:12 10:-8 11:-10
near:cost	0:-27 4:-17 5:-17 6:59 7:-10 8:-8 9:-11 10:-8
near:coul	0:10 1:-16 2:14 3:-10 4:-10 5:-24 6:-14 7:-22 9:23 10:-51 11:-16
near:coun	0:-27 2:-58 3:-37 4:9 5:-13 6:11 8:-45 10:-39 11:26
near:coup	4:-20 6:-15 7:22
near:cour	2:-12 3:-11 4:-18 6:-16 8:19 10:-25 11:14
near:cove	4:13
near:cras	0:-10 5:-10 6:29
near:cres	3:11 7:8 9:-10
near:crew	0:17 2:-13 4:15 5:-20 6:-13 7:-11 10:-27
near:cris	3:22 6:-21 9:9 11:-8
near:crit	2:-10 4:-17 5:49 6:-42 7:-22 10:-19
near:cros	0:-36 1:-17 3:-40 4:-44 5:-32 6:-57 7:-16 8:-43 9:22 10:34 11:17
near:crus	5:-8 6:28 7:-9
near:curr	3:-20 4:-14 6:10 7:13 9:17 10:-8 11:-12
near:cust	2:35 3:10 5:-8 6:-39 7:20 9:-8
near:cut	3:25 5:16 9:-25 10:-15 11:-23
near:cuts	5:12 6:-9 11:9
near:cvm	6:9
near:cycl	6:39 7:-27 10:-8 11:-13
near:czec	5:-10 6:19 7:-8
near:dail	0:-9 3:-23 6:-29 7:-11 9:32 11:-8
near:dak	3:-11 4:-11 6:-16 7:24 9:-16 11:-10
near:dama	0:22 5:37 6:-39 7:-10 9:-31 11:-8
near:dara	3:47 6:-29 9:-37 11:-16
near:darf	3:-9 6:-9 9:18 11:-24
near:data	6:13
near:date	8:-25 10:27
near:daug	5:-10 6:47 7:-37
near:dawn	0:14 2:-18 4:-18 5:14 6:-15 7:-8 8:-14
near:day	0:-44 1:11 2:-35 3:-31 4:-56 9:13 10:-22 11:21
near:days	1:-18 4:-50 5:-59 6:25 7:-43 9:12 11:-19
near:dead	0:-13 2:21 3:-50 4:-42 5:-33 6:49 7:-15 8:-54 9:-67 10:-17 11:-32
near:deal	0:-15 2:-28 5:-22 6:19 7:-12 8:-19 9:-10 11:-31
near:deat	0:-46 1:-17 2:-36 3:-63 4:-31 5:-12 6:73 7:-8 8:-23 9:-34 10:-29 11:-43
near:dec	0:-16 4:-8 8:10
near:deca	0:13 2:-20 4:15 6:9 8:-17 10:-27
near:dece	0:-14 1:13 2:-9 3:-43 4:-9 5:-46 6:10 7:-36 8:15 10:22
near:decl	0:-8 3:12 4:-9 5:-11 6:15 7:-16 8:-10 9:-8 10:12 11:-12
near:deep	0:12 3:-17 6:-12 9:16
near:defe	0:22 2:-10 4:-20 5:-31 7:-15 9:-8 10:-33
near:del	3:16 6:-10
near:dela	0:-35 2:12 4:31 5:-26 7:-10 10:-26
near:deli	2:-15 6:24
near:demo	3:-12 5:-10 6:-8 9:24 10:-17
near:deni	0:-22 5:-17 6:20 8:13 10:-18
near:depa	0:-14 2:-8 3:20 4:-19 5:-11 7:-14 9:-24 10:17 11:8
near:depo	0:20 2:-15 3:-23 4:-17 7:-9 8:11 9:-21 10:-31 11:14
near:depu	0:-8 3:-9 4:-8 6:-20 9:-24 11:20
near:dera	3:12 11:-8
near:desi	2:-12 4:-9 6:-18 8:26 10:-15
near:desk	3:18 6:-8 9:-12
near:dest	2:13 3:15 6:-13 9:-9
near:deta	2:-26 3:-23 4:15 5:-28 6:-33 7:-28 8:33 9:-32 10:-16 11:-9
near:dete	0:-10 4:28 5:-8 6:-25 7:-11 8:21 10:-21
near:devi	6:10
near:dhak	9:-10 11:14
near:did	0:14 3:-19 5:-42 6:38 7:-29 8:-24 9:-9 10:-10 11:22
near:die	0:-14 2:30 5:-20 6:-22
near:died	0:-74 2:67 3:-75 4:-48 5:-58 6:43 7:-23 8:-16 9:-74 10:-74 11:-42
near:diff	3:-10 5:18 6:-16 7:-10 9:12
near:dig	6:-11 7:21
near:dire	0:-35 1:-11 2:-26 3:-8 5:10 6:-16 7:-15 8:24
near:disa	0:-26 1:30 3:-39 4:-34 6:-49 7:34 8:-8 9:-40 10:-14 11:29
near:disc	0:-10 3:-22 5:43 6:-38 7:-20
near:disp	0:-18 1:-13 2:-9 3:65 4:-17 5:-29 6:-15 7:-24 9:-36 10:-12 11:-31
near:diss	0:-18 2:-12 4:18 6:-8 8:-11 10:8
near:dist	2:-8 3:12 4:-14 6:16 7:-15 8:-13 9:-18 11:-32
near:dive	7:12
near:dna	0:-20 4:-16 5:-11 6:35 7:-28 8:-8 9:-12 10:-8 11:-9
near:dnip	5:11 6:9
near:doct	0:-17 2:-12 3:-11 4:36 5:41 6:-59 7:-30 8:-10 9:-11 10:-20 11:-13
near:docu	0:-11 6:22
near:does	4:11 5:-8 7:-10 8:14 10:-23
near:doll	0:-11 3:16 4:-9 5:-10 6:-17 7:-12 10:14
near:dome	6:21 7:-16
near:door	0:-11 3:-26 4:-14 5:35 6:-55 7:28 9:-11 10:-10
near:dorm	3:13 4:-8 10:10
near:doub	3:20 4:-16 7:-9 9:-15
near:down	0:-51 1:-21 2:-16 5:-15 6:26 8:-13 9:-13 11:-29
near:doze	0:11 2:-9 3:-16 5:-24 6:44 7:-33 8:-16 9:-13 10:-30
near:drag	4:-10 6:18 10:-16
near:driv	0:11 1:-16 2:-35 4:9 5:9 6:-48 7:-40 8:-30 9:-8 10:15 11:14
near:dron	0:-21 2:-12 4:-10 5:-12 6:44 7:-13
near:drop	0:-9 6:23
near:drov	0:-21 1:-8 2:-19 4:-16 6:-21 7:-12 8:-12 9:11 10:20 11:-25
near:drow	0:-20 1:-18 2:-23 3:-24 4:-11 5:-34 6:74 7:-31 9:-23 10:-13 11:-18
near:druz	0:-22 3:-16 4:-11 5:-16 6:35 8:-15 9:-8
near:dtm	3:19 11:-10
near:due	2:39 4:-18 5:-27 6:-11 7:-14 8:-17 10:12
near:dug	0:-24 2:-20 3:-19 4:-24 5:-17 6:39 7:-13 8:-10 10:10
near:duri	0:-17 1:-8 2:-20 3:-30 4:-12 6:20 7:-16 8:-25 9:-15 10:9 11:30
near:duty	5:9
near:dwel	3:9
near:each	0:-28 2:-11 3:-18 4:-31 5:-29 6:33 7:-29 8:35 10:-52 11:-15
near:earl	1:-8 3:-36 4:-9 5:-32 6:13 8:-17 9:40 10:-9 11:-24
near:eart	5:13 6:19 7:-13
near:east	0:-10 1:11 2:-10 3:-19 4:-18 7:-9 9:28 10:18 11:-26
near:econ	0:14 10:-11
near:ecua	6:30 7:-8
near:educ	5:-19 6:22
near:egyp	0:-15 2:-14 3:-26 4:-12 5:-21 6:21 7:-17 8:39 9:22 10:-44 11:-18
near:eigh	1:12 2:-13 4:25 5:12 6:-28 8:-40 9:-18 10:-12 11:-33
near:eith	0:-27 1:-11 2:-20 4:-15 5:-19 8:32 10:-32 11:-17
near:elde	0:-11 2:17 5:-25 6:10 8:-11 9:-9 11:-14
near:elec	0:-21 3:-8 4:16 5:-27 6:39 7:-17 10:-24
near:elev	0:-17 2:-23 3:-31 4:10 5:-15 6:33 9:-28 10:-20 11:29
near:elim	0:-18 2:-8 4:-10 5:-8 6:41 10:-8
near:eliy	0:-18 3:18 4:-10 5:-49 6:10 9:-19 10:-8 11:-8
near:eln	0:-11 2:-16 3:-12 4:17 6:-11 8:-28 10:14
near:else	3:-14 6:13 9:-24 11:25
near:emba	0:-8 4:-20 8:-14 9:-22 10:26 11:-11
near:emer	0:-17 2:-22 3:-17 4:21 5:11 6:-18 7:-20 8:24 10:-25 11:-12
near:emir	0:11 2:-9 4:-13 8:-27
near:empl	0:10 2:-12 3:-11 4:28 5:-21 6:14 7:-21 8:-27 10:-27
near:end	0:-11 2:21 4:-16 6:-25 8:-12 9:20 11:-15
near:enda	6:16
near:ende	3:9
near:enem	5:9
near:ener	0:18 4:-12 5:-11 8:14 10:-28
near:enga	6:8
near:engi	0:-28 2:9 3:19 4:-17 6:-19 7:32 8:-11 10:-19
near:ente	3:-27 5:-10 9:33 11:-22
near:entr	0:24 2:-14 4:-11 6:-16
near:erit	0:-25 2:-9 4:31 5:-19 6:-32 8:-11 10:-16
near:esca	2:-33 4:-19 5:-21 6:-50 7:-10 8:-20 10:48
near:esta	0:22 4:-19 6:-15
near:este	6:8
near:esti	0:-13 1:20 2:-8 3:21 5:-16 7:-11 8:-17 11:-30
near:ethi	0:-41 2:-19 3:-28 4:-41 5:-18 6:-21 7:-35 8:-36 9:32 10:50 11:-36
near:euro	0:-20 3:-36 4:-12 6:23 7:-9 9:16 11:-8
near:evac	0:-23 1:-8 2:-9 3:38 4:-21 5:35 6:-58 7:-29 9:-28 10:-21 11:-15
near:even	0:-21 2:-12 4:-11 5:-25 6:18 7:12 10:-11
near:ever	0:-22 2:-21 4:24 6:-16 10:-31 11:-12
near:exam	0:-31 2:-30 3:-14 4:-39 5:-14 6:17 7:22 8:18 9:-18
near:exch	0:-23 3:-9 4:-27 5:-15 6:-32 7:-16 8:40 9:-12 11:-11
near:exec	0:-23 2:34 4:-22 5:-15 10:-23
near:exhu	0:-29 2:-10 3:-18 4:-20 5:-30 6:45 7:-11 8:-11 9:-9 10:-21
near:exit	4:-14 5:-8 6:38 7:-27
near:expe	1:-11 3:10 5:-23 7:-17 8:-11 10:-13 11:-16
near:expl	0:-9 1:21 8:-11 10:-9
near:exte	5:-21 6:24
near:face	3:13 5:15 6:8 9:-13 10:-11
near:faci	2:-10 8:-15 10:19
near:fact	0:32 2:-16 3:-29 4:-24 5:-19 6:-21 7:-22 8:28 10:-27 11:-20
near:fail	3:13
near:fair	6:14
near:fall	1:-11 2:-35 4:-34 5:-11 6:20 10:-38
near:fami	0:-40 2:-32 3:14 4:12 5:-53 6:16 7:-28 8:-23 9:-32 10:16 11:-19
near:far	0:9 2:-19 3:-36 4:-33 5:14 6:-19 7:-33 8:11 11:13
near:farc	0:-21 2:-14 3:-27 4:21 8:-9 9:27 11:-20
near:farm	0:-52 2:-27 3:16 4:17 5:-18 6:21 7:-10 8:-20
near:fash	3:12 5:-9 6:15
near:faso	0:-10 4:-17 7:-20 9:15
near:fata	0:-31 1:13 3:-16 5:13 6:14 7:-25 9:-10 11:-12
near:fath	6:17
near:fear	3:11 4:-11 5:-16 6:15 7:15 9:-16
near:febr	0:-21 1:-8 2:12 3:18 4:-12 6:-20 7:-11 9:-35 10:-15 11:27
near:fede	0:-12 5:-12 6:-14 7:22 9:-16
near:fell	2:-9 3:-32 4:-34 6:44 7:-23 8:-11 9:-16 10:-29 11:10
near:ferr	5:11 8:9 10:-9
near:fest	0:-34 2:-24 4:-29 5:-9 8:-16 10:44
near:few	0:-14 3:-13 4:-8 5:-20 6:-26 7:27
near:fewe	6:-10 7:9 8:-10
near:fiel	7:-14 8:-8 9:-16 10:-8 11:13
near:fift	2:8 4:-34 5:12 7:-25 8:-8 9:-25 10:-25
near:figh	1:-22 2:-16 3:-13 4:16 5:-11 7:-8 8:12 9:21 10:-30 11:-17
near:figu	0:25 1:18 2:-34 3:-22 4:-45 5:-40 6:9 8:-29 9:13 10:-41 11:-8
near:fili	8:-13 10:15
near:fill	3:26 6:-11 9:-23 11:-11
near:fina	0:-12 2:-10 3:-10 4:-12 5:-11 6:28 7:-21 8:16 9:-9 10:-12
near:find	0:-29 3:30 4:-12 5:-29 6:-40 7:37 9:-28 10:-10 11:-29
near:fing	0:-10 3:-14 6:-13 7:-8 9:21 11:-10
near:fire	0:-27 2:-26 4:-33 5:27 6:27 7:-20 8:-12 9:-8 10:-30 11:-11
near:firs	0:19 2:-15 3:-15 5:-20 6:-18 7:-14 8:-16 10:8 11:-23
near:fish	0:-21 2:-17 3:-24 5:-40 6:46 7:-11 8:-9 9:-11 10:-40 11:-14
near:five	0:-15 1:-21 2:-57 4:-40 8:26 9:-42 10:-17 11:-22
near:flat	3:21 5:-20 9:-8
near:fled	0:-27 1:-20 2:15 3:-22 4:-19 5:-23 6:-59 7:-9 8:-14 9:60 10:22 11:-37
near:flee	0:-15 2:-20 4:-13 5:-18 7:-11 9:18
near:flew	5:11 6:-10
near:flig	3:23 5:-30 6:16 7:-11 9:-9
near:floo	0:-18 1:-11 2:17 3:16 4:-13 5:17 6:12 7:-53 9:-32 11:-29
near:flow	0:-21 2:-18 4:-28 5:30 6:-48 8:-32 10:15
near:foll	0:-27 2:-12 4:-22 5:-16 6:8 7:-12 8:9 9:21 10:18 11:-27
near:foot	0:-12 3:36 5:-22 7:-18 9:-27 11:-25
near:for	0:-60 1:-27 2:-21 3:-8 4:-39 5:-36 6:-25 7:58 8:30 9:-20 10:-26 11:-25
near:forc	0:-12 1:-16 4:-43 5:-26 6:19 7:8 8:-33 10:18 11:-41
near:fore	0:17 1:-8 2:29 3:-29 4:-34 5:-32 6:24 7:-17 8:-23 9:-20 10:-29
near:form	0:-29 2:-13 3:-17 4:40 7:-17 8:-22 9:-10 10:-21
near:fort	0:13 3:31 4:-42 5:9 6:-28 8:-17 10:17 11:-22
near:foun	0:-24 1:-20 2:-41 3:17 4:-70 5:-80 6:23 7:34 8:-21 9:-37 10:-8 11:-32
near:four	0:28 1:-31 2:-29 5:-9 7:-50 8:-24 9:-40 10:9 11:-50
near:frac	3:21 5:-14 6:-10 7:-12
near:fran	0:-19 3:-25 4:-12 5:-8 6:33
near:free	0:-32 1:-10 2:-46 3:-28 4:-25 5:-45 6:-41 7:-33 9:-36 10:64 11:-41
near:frid	1:-13 2:-9 3:35 4:-38 5:-13 6:-9 8:-20 9:-51 10:32 11:-44
near:frie	3:19 6:-19
near:from	0:23 1:-16 2:12 4:-8 5:-42 6:-19 8:-45 9:-31 10:-31 11:17
near:fron	0:-12 2:26 4:-19 5:-11 6:-15 7:-10 8:-18 9:-10 11:-9
near:fuel	0:26 2:-22 4:-20 5:24 6:-39 7:-11 10:-17
near:fuk	6:16 7:-8
near:full	3:28 6:-25 9:-21
near:fune	0:11 3:-10
near:furt	0:-20 1:-12 3:-13 4:-13 5:-14 7:9 9:32 10:-16 11:-31
near:gall	4:-13 5:16 7:-8
near:gang	0:-11 2:-9 4:-10 6:9 10:18
near:garm	5:-10 6:21
near:gas	6:17 7:-15
near:gate	0:-9 1:-8 3:-12 4:-22 6:36 7:-11 9:-28 11:-19
near:gath	0:-9 3:11 4:-10 5:-24 11:-9
near:gavd	7:10
near:gave	1:-8 2:-28 3:-25 4:9 5:12 7:-45 8:-10 9:-38 11:-14
near:gaza	0:-46 1:-9 2:25 3:-25 4:-11 5:-43 6:-9 7:-25 8:27 9:-11 10:-9 11:-8
near:gene	0:9 2:-15 5:9 6:11 7:-11 8:-11 10:-33
near:get	0:-9 2:-11 3:-36 4:-12 5:-21 6:16 7:-17 9:19
near:girl	0:19 1:-14 2:-35 4:-18 5:20 6:-33 8:-36 9:-34 10:8 11:9
near:give	0:-17 2:15 4:-35 5:-46 6:29 8:-40 10:-19 11:-31
near:givi	6:15 8:-10
near:gmt	0:-27 3:-27 4:-32 5:-31 6:-38 7:-22 8:-8 10:45
near:goes	0:-16 4:-18 6:23 7:-12
near:goin	7:16
near:goma	0:-21 3:14 5:35 7:-11 9:-40 11:-11
near:gone	0:-40 1:12 2:-14 3:-43 4:-34 6:-23 7:-69 8:-20 9:-9 10:-52 11:63
near:good	0:-17 4:-18 5:24 6:-28 7:-21 8:30 9:-28 10:-29 11:8
near:got	0:-30 2:-33 3:17 4:-16 6:28 7:-10 9:-20 11:14
near:gove	0:-14 1:-18 2:-36 3:-31 4:8 6:-8 7:-22 8:-8 10:-23 11:39
near:grav	0:-9 1:-9 2:-25 3:-12 4:9 5:22 6:30 7:-11 8:-11 9:-28 10:-26 11:-19
near:grea	0:-11 3:-15 4:-15 5:-10 6:24
near:gree	5:14 6:-20 7:-13 8:19 10:-17
near:grou	0:13 1:-26 2:-40 3:21 4:-18 5:-44 6:11 7:-55 8:-11 9:-17 11:-52
near:grow	4:-13 6:-14 7:11 10:12
near:guar	0:-20 2:8 3:-8 4:-44 5:-43 6:34 7:25 8:14 10:-38
near:guer	0:-16 4:9 6:12 8:-25 10:25
near:guid	4:-20 6:-17 7:22
near:gunm	0:8 2:-21 3:-14 4:-12 5:-20 6:8 7:-14 8:-30 10:11
near:guns	0:-15 3:-14 5:49 6:-41 7:-13
near:had	1:9 2:-9 3:-13 4:-20 5:-21 6:-19 7:-14 8:9 11:-25
near:hait	0:-9 3:-14 6:40 7:-20
near:half	0:-23 1:16 2:-11 4:9 8:-21 11:-48
near:hall	3:26 5:-13 6:-10 7:-8
near:hama	0:-8 1:-9 2:15 3:-18 4:14 5:-13 6:-8 7:-26 8:-44 9:-9 11:-9
near:haml	3:28 5:-14 6:-9 7:-12
near:hand	0:-39 1:-17 2:-11 3:-33 4:38 5:-58 7:-41 8:-17 9:-25 10:21 11:-22
near:hang	2:-11 6:25
near:happ	0:-16 2:-11 3:9 8:-8 10:17
near:hara	0:10 10:-10
near:has	0:-26 2:-89 3:-13 4:-18 5:-28 7:37 9:-8 10:-14 11:-22
near:have	0:-44 1:-11 4:-67 6:-14 8:-71 9:16 10:-16 11:9
near:havi	0:15 2:-22 3:-14 4:-32 5:-21 6:33 7:-11 10:-33
near:haza	0:15
near:head	0:21 2:-17 3:-38 4:-12 6:-17 7:-41 8:36 9:20 10:-43 11:-14
near:heal	0:-16 1:-14 2:-19 4:-35 5:31 6:23 7:-29 8:-13 9:-29 11:-18
near:hear	0:-38 2:-17 3:-16 4:23 5:-39 7:-19 8:26 9:-17 10:-30 11:-17
near:heat	0:-15 4:-11 6:27 7:-15
near:heav	3:-20 6:19
near:held	0:-62 1:-10 3:-30 4:46 5:-40 6:-54 7:-45 8:-39 9:-16 10:14 11:-10
near:heli	1:-10 2:-21 5:12 6:15 7:-32 8:-8 9:-9 10:-30 11:-9
near:hell	6:19
near:help	0:-22 1:-8 2:-17 4:-40 5:19 6:-10 7:12 9:-21 10:-19
near:her	2:-9 3:-39 4:-27 6:20 7:-20 8:-12 9:-24 10:19 11:-12
near:herd	0:18 1:34 2:-14 3:-15 5:-19 6:-32 7:-12 9:-12 10:-16
near:here	0:-8 3:19 4:-22 5:-21 6:17 7:-15 8:-20 9:-22 10:25
near:hers	5:23 6:-23
near:hezb	5:-9 6:25 7:-12
near:high	3:22 5:-17 6:-14 7:22 9:-8 11:-12
near:hill	0:15 3:-11 4:-12 5:-24 6:26 7:-11 10:-13
near:him	0:-28 2:-13 4:-21 5:20 6:10 7:-12 10:-28
near:his	0:-22 1:-22 3:-26 5:20 6:21 7:-11 8:-26 9:-38 10:-43 11:10
near:hit	0:-12 1:-8 2:-11 3:-20 4:-17 5:39 7:-41 10:-18
near:hits	5:-13 7:11
near:hold	0:-29 1:-23 2:-33 3:-37 4:39 5:-29 6:-23 7:-29 8:22 9:12 10:-24 11:-36
near:home	0:-76 1:-35 2:-67 3:22 4:-23 6:-44 7:-25 8:22 9:-53 10:15 11:19
near:homs	9:-20 11:25
near:hope	5:-8 6:-16 7:18
near:hosp	0:-56 1:-19 2:-49 3:-47 4:-63 5:75 6:-25 7:-77 8:-26 9:-20 11:-12
near:host	0:-9 1:-10 4:8 5:-42 6:-10 7:-36 8:11 9:23 11:-36
near:hote	3:15 6:12 7:-13
near:hour	0:-41 1:-9 2:-35 3:-16 4:-51 6:15 7:-41 9:-30 10:29 11:17
near:hous	0:10 1:-11 2:-31 3:11 5:-21 7:-45 8:-28 9:-44 10:-15 11:11
near:hout	0:-15 2:10 4:24 5:-11 6:-26 7:-17 8:-26 9:-9 10:12
near:how	2:-10 6:18
near:howe	5:-14 6:24
near:huma	0:-11 1:-17 2:-14 5:-38 6:40 8:-21 9:-40 10:17 11:-33
near:hund	0:-21 2:-17 3:-28 4:10 5:-26 6:-18 7:21 8:24 9:-15 10:-10 11:-9
near:hung	6:13
near:hurt	0:-38 1:24 2:-16 3:-40 4:-26 5:95 6:-77 7:-38 8:-27 9:-29 10:-31 11:-10
near:husb	5:-25 6:29
near:hygi	3:-10 6:19
near:icrc	0:-13 1:19 2:-19 4:-11 6:-9 8:-27 10:11
near:iden	3:-13 4:-19 5:-42 6:61 7:-52 10:-32
near:idf	6:24
near:idle	6:-9 9:-18 11:22
near:impr	9:-14 11:17
near:inci	5:22
near:incl	0:-32 1:-24 2:-12 3:20 4:-33 6:8 8:30 9:-68 10:-33 11:-14
near:inco	2:-9 6:15
near:inde	5:-17 6:20 7:-12
near:indi	0:22 1:-9 2:-25 3:-35 4:-29 6:21 7:14 8:-30 9:-26 10:8 11:-23
near:indo	5:-13 6:22 7:-9
near:infa	6:14 9:-10
near:infe	0:-23 4:-22 7:-8 10:25
near:info	3:14 5:-8 6:-18 7:20
near:inha	3:29 4:-12 5:13 6:-21 7:-13 9:-32 10:-10
near:init	5:9
near:inju	0:-31 1:-25 2:-27 3:-53 4:-46 5:100 6:-64 7:-14 8:-37 9:-39 10:-53 11:-27
near:inma	6:19
near:inqu	5:22 6:-15 7:-10
near:insi	0:-15 2:-10 3:19 4:9 5:-14 6:17 7:-23 8:13 9:-16 10:-26 11:-30
near:insp	0:21 4:-22 5:-8 6:-22 7:12
near:inst	0:9
near:inte	0:-53 2:-30 3:17 5:10 6:13 7:-34 10:-24 11:-19
near:into	0:29 1:-13 2:-26 3:-37 4:-27 5:-59 6:-29 7:-54 8:-24 9:56 11:-52
near:inve	0:-14 2:26 4:11 5:-17 7:-10
near:invo	6:10
near:iom	0:-17 3:47 4:-16 5:-26 6:-26 7:-29 8:-9 9:-41 10:-8
near:iran	0:-14 3:-19 4:-13 8:-15 9:-28 10:26 11:37
near:iraq	9:-17 11:23
near:irel	3:8 5:-8 6:16
near:iris	0:52 4:-11 5:-41 6:-36 7:-15 10:-13
near:isla	0:-30 4:-10 6:38 7:-10 10:-8
near:isra	0:-37 1:-16 2:30 3:-43 4:-35 5:-27 7:-56 8:-8 9:-43 10:36 11:-15
near:ital	2:-11 4:25 5:-11 6:-16 10:-9
near:its	1:22 2:-8 4:-46 9:-18 10:-45 11:-13
near:itse	3:15 11:-10
near:ivor	0:-21 2:-12 3:10 4:-13 5:-14 6:36 8:-9 10:-36
near:jail	0:-8 4:-16 7:-8 8:19 10:-18
near:jama	3:12 6:23 7:-12 9:-13
near:janu	0:-42 1:19 2:-18 4:-35 5:-22 6:11 7:-28 8:-41 9:-46 10:27 11:28
near:jeep	2:-8 4:-19 5:-13 6:27 7:-9 10:-14
near:jiha	0:12 2:-9 6:18 10:-12
near:join	2:-20 3:11 4:-32 5:-11 6:-36 7:-24 8:-28 10:39
near:jord	3:-15 7:-8 9:-31 11:26
near:jour	0:-11 3:-8 4:33 5:-8 6:-23 8:-26 10:-13
near:juba	5:-18 6:19
near:judg	5:-14 6:18
near:juli	5:10
near:july	1:-16 2:-11 3:-24 4:13 5:-15 6:-17 7:-25 8:-13 9:-8 10:-21 11:39
near:jump	2:18 4:-10 6:-17
near:june	0:-10 1:-15 2:-10 3:33 4:-32 5:-13 6:40 7:-34 8:-37 9:-34 10:-22 11:-9
near:just	1:-10 2:-19 3:-25 4:22 5:-45 6:18 7:-31 8:-10 9:14 10:-30 11:-28
near:kabu	5:17 6:-9
near:kadu	0:10 2:-11 4:14 5:16 6:-19 8:-15 10:-17
near:kand	0:-26 4:-13 5:-59 6:16 7:17 9:-30 10:-11 11:-12
near:kara	0:-14 2:-22 3:-22 5:23 6:-31 8:-22 9:21 10:-41
near:kare	3:-10 9:12
near:kebb	8:-8
near:keep	0:-23 2:-18 3:-13 4:39 5:-19 6:-40 7:-13 8:-16 9:15 10:-16 11:-15
near:kens	3:37 6:-20 9:-9 10:-8 11:-25
near:kept	0:-17 1:-10 2:-12 3:31 5:17 6:-35 7:-21 8:-20 9:-25 10:-24 11:-15
near:khan	5:-27 6:34 7:-8
near:khar	3:-10 11:11
near:khas	3:11
near:khwa	2:-19 4:-16 6:44 7:-9 10:-22
near:khyb	3:-8 5:-9 6:26 7:-11
near:kidn	0:41 1:-12 2:-47 3:-47 4:-16 5:-30 6:-33 7:-13 8:-57 9:-21 10:21 11:-10
near:kill	0:-16 1:17 3:-54 4:-46 5:-25 6:68 7:-47 8:-60 9:-79 10:-23 11:-69
near:kilo	3:9 5:22 6:-18
near:kind	6:11
near:kitc	5:-13 6:22
near:kivu	3:22 6:-16 7:15 9:-16 11:-18
near:knew	2:-12 4:-8 7:-8 10:10
near:know	0:-23 2:12 3:-23 4:23 5:30 6:-9 7:-12 8:-9 10:-26
near:kong	6:22 7:-22
near:kore	0:-12 5:-20 7:15
near:kost	3:28 5:-18 6:-25 9:-10
near:krem	0:-11 1:-15 5:-8 6:14 8:11 10:-11
near:kufr	0:-9 2:-14 8:-9 10:18
near:kumb	0:-10 6:22
near:kuna	3:-9 5:-13 6:30 11:-28
near:kurs	0:-11 2:-9 4:-10 6:-16 8:-11 10:24
near:kutu	3:-9 4:-9 6:-12 7:10 9:16 11:-13
near:kwar	0:11 2:-9 4:-15 5:13 6:-16 8:-20
near:kyau	0:-9 3:16 5:10 7:-28 9:-25 11:-21
near:kyiv	0:24 3:-11 4:14 6:-20 8:-17 11:-30
near:labo	3:-13 5:28 6:-21
near:laid	6:12
near:lak	3:-11 4:-11 6:-16 7:24 9:-16 11:-10
near:lake	3:20 6:10 9:-17 11:-11
near:land	7:-9 9:-20 11:11
near:lane	0:-9 3:-16 5:-11 6:28 7:-10 11:-9
near:lank	0:21 2:-9 3:-20 4:-21 5:-8 6:30 7:-20 8:-10 9:-16 10:-16 11:-20
near:larg	6:22 7:-15
near:larr	5:-14 6:24 7:-10
near:last	0:-8 1:15 2:-50 4:10 5:-14 6:27 7:-9 8:-50 9:-11 10:-23 11:-26
near:late	0:-34 1:-17 2:12 3:-23 4:15 5:-45 6:26 7:-33 8:-13 9:22 11:-16
near:law	0:-9 3:-8 4:-10 5:-10 6:31 7:-11
near:lawm	5:-13 6:15
near:lawy	3:-22 4:-11 5:-14 6:-25 7:34 9:-18
near:lay	0:47 1:-14 3:-33 4:-19 5:-37 6:-21 7:-26 9:24
near:lead	2:-22 3:-23 4:23 5:-31 7:17 8:-23 9:-16 10:-28 11:-15
near:lear	0:-26 3:32 4:-17 5:-11 7:17 9:-38 10:-16 11:-28
near:leas	0:-13 1:-10 2:-35 4:12 5:10 6:-27 7:33 8:-22 9:-19 11:-11
near:leav	0:-33 1:-10 3:51 4:21 5:-38 6:-30 7:28 8:-14 9:-22 10:-50 11:-46
near:leba	1:-10 3:-57 5:-11 7:-15 9:56 11:-16
near:led	0:40 3:-19 4:-22 5:-28 6:-19 7:-16 8:-12 10:-26
near:ledg	0:23 3:-9 5:23 6:-33 7:-16 9:-10
near:left	0:8 1:-13 3:25 5:-12 6:-40 7:-21 9:-14 10:-24 11:-10
near:leg	0:-25 4:-25 5:37 6:-36 7:-12 10:23
near:legs	0:-24 2:-23 4:-31 5:33 6:-8 10:-21
near:let	0:-45 1:-15 2:-26 3:-39 4:-72 5:-46 6:-81 7:-35 8:29 9:-18 10:58
near:liby	0:-21 1:20 2:-16 3:-22 4:-12 5:-18 8:-19 10:-14 11:17
near:lie	0:-18 2:8 3:-8 4:-27 5:-42 6:15 7:8 9:-9 10:-8
near:life	0:-31 2:-27 4:-18 5:-20 6:23 7:-8 8:60 10:-56
near:lift	0:15 3:-10 6:-13 7:-10
near:ligh	6:10
near:like	0:-12 5:-11 6:29 7:-36 8:17
near:limb	0:-8 3:-8 5:50 6:-45 7:-16 10:-18
near:limi	3:15
near:line	2:-8 5:-13 6:15
near:link	5:-20 6:23
near:list	0:-36 1:-24 2:-30 3:-26 4:-13 5:-21 6:-22 7:46 9:-35 10:-29 11:-33
near:litt	6:-12 7:13
near:live	1:-19 2:-26 3:10 4:-28 5:-13 6:26 7:-25 8:-29 9:13 10:-12 11:-58
near:livi	0:-9 2:17 3:34 4:-19 6:-53 7:10 9:-12 10:-25 11:-16
near:loca	0:-24 1:-11 2:-30 3:14 4:-28 6:20 8:-10 9:-39
near:lock	5:-8 6:-16 7:17
near:lodg	6:17 7:-11
near:logg	1:13 3:22 6:-19 9:-20 11:-15
near:lond	3:-20 6:28
near:long	0:-22 2:12 3:-11 4:-8 6:-34 7:-15 8:-9 10:17
near:look	0:-17 3:-9 4:-19 5:11 6:-43 7:37 8:10 10:-8
near:lorr	2:-9 4:-12 5:22 6:8 9:-8
near:lose	5:24 6:-14 7:-8
near:loss	0:-17 2:-25 6:34 7:-8 10:-9
near:lost	0:-13 1:-28 2:-44 3:-17 4:-43 5:8 6:34 7:-8 8:-20 9:-26 10:-35 11:-19
near:lowe	0:26 3:-16 4:-10 6:-25 9:-8 10:-9
near:lunc	5:-8 6:13
near:lyin	6:22 9:-12 10:-10
near:mach	5:-22 6:31
near:made	1:-9 2:-14 3:24 4:-41 5:-20 6:23 8:-8 9:-22 10:-21 11:-16
near:maga	0:19 6:-11 8:15 10:-26
near:magn	6:14
near:maim	0:-9 1:-12 2:-16 3:-14 4:-14 5:29 6:-8 8:-16 10:-11
near:main	0:-8 3:-17 4:25 5:-14 6:-14 7:-24 11:16
near:maje	5:12 6:-9
near:majo	0:-18 1:-8 2:-11 4:-29 5:-23 6:18 8:-18 9:-16 10:22 11:-18
near:make	3:8 5:-15 6:33 7:-21 9:-9 10:11
near:mala	0:-8 2:27 5:-16 7:-20 8:-12 9:-12 10:-22
near:mali	0:20 2:-16 8:-27 10:-8
near:maln	5:-31 6:32
near:malt	6:8
near:man	0:-9 3:14 5:-21 6:29 7:-29 9:-11 10:-10
near:mana	0:-19 1:-10 2:-14 4:-27 7:33 9:-13 10:12 11:-18
near:mand	3:-43 5:22 6:14 7:-26 9:-21 11:-15
near:mani	0:-10 4:-16 6:-21 7:32 8:-17
near:mans	0:-23 2:-18 4:-17 5:15 6:12 10:-19
near:manu	4:-9 5:-25 6:-21 7:32
near:many	2:-11 3:-21 6:13 9:25 11:-20
near:marc	0:22 2:-41 5:-24 6:-20 8:-62 9:8 11:-36
near:mari	0:-27 5:-13 6:-18 7:17 8:29 10:-25
near:mark	0:16 3:-28 4:-19 6:8 7:18 10:-11
near:mart	0:-15 2:-15 3:-13 4:-17 6:32 7:-34 10:-18
near:mary	0:12
near:maso	6:8
near:mass	0:-16 1:-16 3:-32 4:-22 5:-11 6:45 8:-10 11:-32
near:mate	6:16
near:matt	3:8 6:-8 11:-20
near:may	1:-13 2:-9 3:-27 4:9 5:-13 6:34 7:-15 8:-14 9:-43
near:mayo	3:27 6:-12 7:-9 9:-10 11:-12
near:maza	3:31 6:-21 9:-20
near:mean	0:-16 3:31 4:9 9:-20 11:-17
near:medi	0:-15 1:20 3:-51 4:11 6:11 7:-47 8:13 9:-34 10:-27 11:-8
near:meet	6:9
near:mega	5:13 6:-12
near:memb	2:-10 4:9 5:-21 6:19 8:-16 10:-9
near:men	0:26 1:-9 3:-31 4:-41 5:-48 7:-24 8:-21 9:41 10:-14 11:-11
near:mend	0:-15 4:-11 5:-22 6:34 7:-13
near:ment	3:-21 4:-8 5:-30 6:19 7:-14 9:23 10:-10 11:-25
near:met	0:-14 2:-10 4:24 5:-15 6:-23 7:-14 9:8 10:-16 11:-17
near:metr	3:14 5:-16 6:27 7:-10 9:-8
near:mexi	0:8 3:-25 4:-11 6:-9 7:16 8:-9 9:-11 10:-12 11:10
near:mid	5:-11 6:24 7:-10 9:-8
near:midd	3:10
near:migr	1:23 2:-9 4:-44 6:-39 7:9 8:-15 9:17 10:8
near:mile	2:-17 4:-15 5:20 6:-33 7:31
near:mili	0:8 1:-10 2:20 3:-14 4:-46 5:-26 6:16 7:-18 8:11 11:-33
near:mill	0:-24 2:-13 4:16 7:-16 8:-8 9:10 11:-23
near:mina	3:-22 9:27 11:-18
near:mine	0:-20 1:30 2:-13 3:10 5:-16 6:-13 7:11 8:-16 9:-21 10:-18 11:-21
near:mini	0:8 1:-26 2:-38 5:30 6:14 7:-60 8:24 9:-23 10:-70 11:-33
near:mino	0:-21 1:-8 2:-31 4:19 5:-16 6:13 7:-16 8:13 10:-12
near:minu	3:25 5:-11 6:-21 11:-8
near:miss	0:-80 1:34 2:-47 3:-56 4:-25 5:-79 6:-43 7:82 8:-33 9:-51 10:-24 11:-43
near:mobi	3:15
near:mode	5:22 6:-12
near:moga	6:10
near:moh	0:-17 5:19
near:moha	5:10
near:mona	6:16
near:mond	0:12 1:-8 2:-9 3:-27 4:-43 5:-37 6:30 7:-23 8:-12 9:35 10:-15 11:-25
near:mone	3:-25 9:26 11:-24
near:moni	0:8 3:-17 4:-9 5:-12 6:27 7:-15 8:-14 9:-34 10:-12 11:10
near:mont	0:9 1:-23 2:-11 3:-14 4:22 5:-19 6:-15 7:-39 8:-40 9:25 10:-27
near:more	1:-45 2:-64 4:-29 5:-17 6:25 8:-48 9:-32 10:21 11:-8
near:morg	3:-8 5:-25 6:33
near:morn	0:-37 2:-19 3:17 4:-23 5:25 6:-12 7:-33 9:-26 10:16 11:-21
near:moro	5:28 6:-23 7:-8
near:mosc	0:25 2:-18 4:-12 5:8 6:21 8:-13 10:-41 11:-27
near:mosq	0:-26 3:-16 5:-8 6:41 7:-8 9:-8
near:most	2:-34 3:17 4:-53 5:-53 10:-13
near:moth	1:-9 2:-31 3:-15 4:-38 5:-38 6:-12 7:-11 8:-20 9:23 10:10 11:-12
near:moto	0:-8 5:14 7:-10
near:mour	0:-12 3:-27 5:-21 6:30 7:10 9:-15 11:-9
near:move	0:-20 1:-19 2:-26 3:62 4:15 5:-13 6:-59 7:-40 8:-17 10:-22 11:-63
near:moza	6:9
near:msf	0:-9 5:31 6:-33 7:-10 9:-12 11:-14
near:mud	7:10
near:muni	3:10
near:murd	0:-9 2:15 4:-30 6:13 7:-19 8:-24 10:-19
near:must	0:-15 4:-10 6:21 7:-10 10:-15
near:myan	0:-18 2:-17 3:-33 4:25 5:-13 6:19 7:-14 8:-11 9:17 10:-30
near:myse	0:-20 2:-22 3:-12 4:-31 5:-29 6:30 7:-21 8:-11 10:14
near:naba	5:-32 6:33
near:nago	0:-20 2:-8 3:-24 4:22 6:-27 8:-17 9:19 10:-12 11:-8
near:nair	6:17 7:-8
near:name	1:-18 2:-43 3:-57 4:13 6:30 7:16 8:-52 9:-44 10:-72 11:-35
near:nass	0:-15 2:-10 3:-14 4:-21 5:-26 6:34 7:-18 10:-24
near:nati	0:-8 1:-14 2:-25 3:12 6:-17 7:22 8:8 9:-12 10:-16 11:-34
near:naut	0:-9 6:21
near:navy	0:-27 3:-13 4:19 5:-24 6:39 7:-32 10:-20
near:near	0:27 1:-19 2:-42 3:-21 4:-60 5:-42 6:18 7:15 8:-39 9:-18 10:-18 11:13
near:need	0:-16 3:12 4:-22 5:56 6:-50 7:-29 9:-18 10:-10
near:neig	1:-8 2:-12 3:-11 4:-11 7:-34 8:-13 9:29 10:-24 11:-32
near:nepa	2:-13 4:24 10:-22
near:netw	0:-16 3:-14 4:16 7:15 9:-11 11:-11
near:neut	0:-37 2:-15 4:-19 5:-15 6:51
near:neve	0:-27 1:-13 2:-12 3:-11 4:-27 5:-40 6:-9 7:48 9:-32 10:-22 11:-10
near:new	0:-30 1:13 2:-9 3:20 4:-19 5:-42 6:19 7:-28 8:22 10:-26 11:-37
near:newl	3:14 9:-11
near:news	6:15 7:9
near:next	0:-32 2:25 3:-21 5:-24 6:-46 7:-12 8:-17 9:-24 10:19 11:20
near:ngo	3:11
near:niam	0:-18 2:-10 3:-11 4:-24 5:-18 6:-36 7:-11 8:-21 10:41
near:nige	0:20 2:-33 3:-22 4:-34 5:-35 8:-49 9:24 10:8 11:-22
near:nigh	0:-86 1:-17 2:-71 3:19 4:16 7:-53 8:-48 9:-29 10:39 11:-17
near:nile	5:-18 6:31 10:-19
near:nine	0:11 1:15 3:8 4:-21 5:13 6:-33 7:-52 8:-16 9:21 11:-21
near:nobo	0:-38 2:-25 3:-37 4:-32 5:-20 6:-50 7:27 8:-17 9:26 10:29 11:-14
near:non	5:-8 6:19 10:-12
near:none	3:-12 4:-19 5:-23 6:41 7:-19 10:-22
near:noon	0:-31 2:-14 3:-23 4:-23 6:-22 7:-15 8:-26 9:25 10:18
near:nort	0:-15 2:-17 3:34 4:-29 5:-18 6:32 7:-14 8:-24 9:-32 10:11
near:not	0:30 1:-37 2:-12 3:-29 6:-64 7:42 8:-58 9:12 10:-58 11:-73
near:note	0:10 6:-8 8:23 9:-10 10:-25 11:9
near:noth	0:-21 2:-20 3:-15 4:24 5:-10 6:-25 7:11 8:-15 9:-15 10:-22 11:21
near:nov	4:-9 6:26 10:-8
near:nove	0:13 1:24 2:16 3:-12 4:-17 5:-38 6:14 7:-14 8:-27 9:16 10:13 11:-28
near:now	0:-53 1:-17 2:-34 3:-8 4:-36 5:-29 6:8 7:17 10:18 11:-29
near:nrc	5:-25 6:28 7:-12 9:-10 11:-10
near:numb	0:-13 1:-30 2:-34 3:28 4:-14 5:-36 6:-10 7:32 8:-12 9:-33 10:-32 11:-14
near:nurs	0:26 1:-8 2:-17 3:-26 4:17 5:26 6:-39 7:-46 8:-16 9:-15 10:-12 11:-14
near:nuwa	0:-18 3:18 4:-10 5:-49 6:10 9:-19 10:-8 11:-8
near:obse	3:-30 6:18 7:-8 9:13 11:-13
near:occu	0:-20 4:-8 5:-32 6:17 7:-10 8:-13 9:-14 10:8
near:ocha	3:17 9:-10 11:-17
near:oct	0:14 8:-8
near:octo	0:40 1:-18 2:-11 3:11 4:9 5:-27 6:-29 7:-28 9:-50 10:-30 11:-10
near:odes	5:9 6:-9
near:off	0:37 1:22 3:25 4:-45 5:-57 6:-11 7:-21 8:-16 9:-46 10:-24 11:-48
near:offe	4:-8 6:10 8:14 10:-16
near:offi	0:-72 1:10 2:-20 3:-16 4:-31 6:8 7:-21 8:25 9:13 10:-35
near:oil	0:-26 4:-15 5:8 6:-14 7:27 10:-8
near:old	2:-9 3:-21 4:-27 6:19 8:-20 9:-18 10:14 11:15
near:olde	2:-13 4:24 10:-22
near:ombu	4:10 10:-9
near:once	3:19 6:-17 7:-8 10:-18
near:one	0:11 1:-43 2:-21 3:-38 5:16 6:-26 7:-50 11:-28
near:ones	0:-22 3:-17 4:-17 5:-17 6:17 7:-14 8:-22 9:-9 10:21 11:-19
near:only	0:18 1:-10 2:-12 3:-42 4:-41 5:-22 7:-15 8:-22 9:8 10:14
near:open	0:-25 2:-17 4:-21 6:-41 7:-15 10:35 11:-15
near:oper	0:-38 2:-30 3:-14 4:-31 5:8 6:33 7:-16 8:-28
near:oppo	0:-22 2:-12 4:-19 6:-15 8:-8 10:26
near:orde	0:18 5:-17 6:-12
near:orga	1:10 5:-18 6:-11 7:15
near:orig	0:19 2:-9 3:-18 4:-12 6:-23 8:-13 9:-12 11:18
near:othe	1:-30 2:-67 3:14 4:9 5:-9 6:-12 7:-39 8:12 9:9 10:11 11:-45
near:our	0:11 1:-15 6:-10 7:-40 8:-32 9:9 11:-41
near:ours	0:-20 2:-11 3:-21 4:28 5:-27 9:-16 10:-15 11:-12
near:out	0:-12 1:-35 2:-71 3:26 4:-32 5:-12 6:13 7:-87 9:-47 10:29 11:-27
near:outd	3:21 9:-10
near:outr	5:-11 6:19
near:outs	3:14 4:-9 6:-42 7:-19 8:-32 9:13 10:42 11:-25
near:over	0:-24 1:-26 2:14 3:16 4:-46 6:-36 7:-8 8:9 9:-11
near:own	0:16 1:-12 2:-30 3:21 4:-19 5:9 9:-11 10:-31
near:owne	0:-28 2:-27 5:-8 6:21 7:-10 8:-22 10:8
near:page	0:25 1:-11 2:-8 3:-36 4:-18 5:-22 6:-18 7:-19 8:-28 10:24 11:-24
near:paid	0:-18 2:-27 3:-8 4:-35 6:23 7:-24 8:-18 10:16
near:pakh	3:-8 5:-9 6:26 7:-11
near:paki	2:-12 3:-26 4:-20 5:-33 6:-12 7:24 8:12 9:-29 10:-15 11:34
near:pale	2:-21 4:-18 5:10 6:-24 7:-11 8:8 10:15
near:pape	0:-10 3:8 6:16 7:-9 9:-10
near:para	5:-10 6:22
near:pare	2:10 3:-21 5:-25 6:36 7:-30 8:-15 9:12 10:-31 11:-22
near:pari	0:-12 5:-11 6:23
near:parl	0:-10 6:13
near:part	0:-11 1:-9 2:-41 3:34 4:-26 5:-29 6:-14 7:-19 9:-36 10:26 11:-31
near:pass	0:19 1:-15 2:-22 4:-38 5:-23 7:-14 8:18 9:21 10:-32 11:-32
near:past	2:-20 4:-10 5:-42 6:35 7:-21 8:-12 10:-24
near:path	0:25 2:-15 3:13 4:-24 5:-14 8:-14 10:-20
near:pati	0:-10 3:-24 5:34 6:-31 7:-10
near:patn	5:-10 6:14
near:patr	0:-28 3:-10 4:-15 5:-10 6:-10 7:-13 10:27
near:pay	4:-10 10:12
near:paym	0:-10 10:11
near:peac	0:-11 2:-22 4:-13 5:-19 6:50 7:-9 8:-9 9:-9 10:-31 11:-23
near:peak	9:11 11:-20
near:pens	0:-15 3:-8 4:-15 5:20 6:-32 7:-18 9:-13 10:-21 11:25
near:peop	0:23 1:-37 2:-62 3:19 4:-33 5:15 7:-17 8:-64 10:-8 11:-22
near:per	3:-12 6:-17 9:-22 11:31
near:peri	1:-13 2:-12 3:-52 4:-16 5:-28 6:38 7:-12 8:-8 10:-13 11:37
near:pers	0:-29 1:-10 2:-15 3:24 5:20 6:-27 9:-33 10:-22 11:-17
near:peti	3:8
near:petr	5:26 6:-8 10:-14
near:phar	0:-16 4:36 5:-13 6:-32 7:-14
near:phil	5:-9 6:23 7:-8
near:phon	0:-8 4:-8 5:-18 7:21
near:pick	5:-8 6:15
near:pict	5:18 6:-16 7:-8
near:pilo	0:-21 4:-13 7:29
near:pit	0:-31 2:-14 3:-11 4:16 5:-14 6:15 7:-10 10:-22
near:pitc	3:13 9:-11
near:pits	0:-16 3:-13 4:-16 5:-10 6:30 7:-10 10:-12
near:plac	0:-27 2:-17 3:-28 4:-38 5:-27 6:48 7:-33 8:10 9:-14 10:-34 11:17
near:plan	0:-34 1:-13 2:-18 4:-13 5:-29 7:-26 10:24
near:play	5:10 6:-12 7:10
near:plun	5:-8 6:12
near:plus	8:14 10:-12
near:poin	3:14 6:-16 7:-9
near:poli	0:-13 1:-15 2:-63 3:-56 4:-19 5:17 7:-14 10:-10 11:-20
near:popu	0:-10 4:-10 5:-10 7:-18 9:10
near:port	0:-31 2:25 4:-27 7:-12 9:-11 10:-15
near:post	3:13 4:-14 5:-35 6:19 10:-14 11:-12
near:prac	3:-23 6:-20 9:24
near:pray	0:15 3:-23 4:-20 5:35 6:-22 7:-38 9:-9 10:-14
near:pre	3:21 9:-21
near:pref	0:-23 1:-9 3:8 5:25 6:21 7:-22 8:-9 9:-40 10:-12 11:-45
near:preg	3:28 5:10 6:-33 7:-9
near:pres	1:-8 2:-26 3:-9 5:-15 6:18 7:-12 8:11 9:-30 10:-40 11:8
near:prev	2:25 4:-19 5:-15 6:-19 7:-15 8:14 10:-19
near:pric	2:-13 4:-16 5:13 7:-9 10:-8
near:prie	6:11
near:prim	8:16 10:-12
near:prin	0:-35 2:21 4:-41 5:-15 9:-10 10:10
near:pris	0:11 1:-14 2:-31 3:-45 4:42 5:-43 6:-20 7:-33 8:14 9:-37 10:-12 11:-16
near:priv	3:-10 9:-20 11:22
near:prob	3:16 5:10 7:-18 9:-9
near:prod	2:-12 4:-21 5:25 6:-12 10:-25
near:prog	8:-14 10:16
near:proj	1:19 6:-21
near:prom	2:-9 3:-9 4:-24 6:-17 8:-9 10:34
near:prop	0:15 6:-9 8:-18 10:14
near:pros	0:-18 4:-14 5:-42 6:55 7:-15 8:-20 10:18
near:prot	3:-20 5:-17 6:33 7:-17 9:20
near:prov	0:-14 1:11 2:-15 4:-29 5:-38 6:15 7:-9 8:-13 9:-62 10:-36 11:24
near:publ	0:-8 2:-13 4:-33 5:-21 6:29 7:10 10:21 11:-11
near:pull	2:-17 3:-25 4:-11 5:-13 6:46 7:-24 10:-26
near:punj	3:-23 5:-14 6:8 7:-14 9:-17 11:29
near:pupi	0:31 2:-13 3:25 5:-21 6:-23 7:-25 8:-19 9:-35 10:-11 11:-12
near:purs	0:-13 6:22
near:push	3:13 9:-21 11:18
near:put	0:-18 1:-25 2:-36 3:-11 4:-23 5:-13 6:25 9:-38 10:-17 11:16
near:puts	0:28 1:-9 2:-11 3:17 4:-31 6:-23 9:-24 10:-8 11:-20
near:qala	9:-10 11:13
near:qata	0:-12 8:-12 10:16
near:quak	3:-16 6:12 7:-8
near:quar	3:25 5:-8 7:-9 9:-27
near:queu	0:13 5:-15 6:17
near:quot	0:-9 3:-9 4:-8 5:-16 6:23
near:raba	6:10
near:radi	0:-9 4:-18 5:8 6:18 7:-13
near:radw	6:8
near:rafa	2:-10 5:14
near:raid	0:37 2:-47 4:-49 5:-16 6:40 7:-29 8:-10 10:12
near:rail	2:-8 4:-17 5:-16 6:37 7:-8 10:-14
near:rain	0:-17 1:-9 2:-11 3:26 4:-20 5:-11 6:-21 8:-9 9:-32 10:17
near:rais	5:-18 6:34 7:-12
near:raja	2:-11 5:-10 6:34 7:-16
near:rama	0:-28 2:-12 3:-10 4:-12 5:16 6:-9 8:24 10:-15 11:9
near:rang	6:9
near:rans	0:-45 1:-9 2:17 3:-24 4:40 5:-22 6:-51 7:-23 8:-36 10:36 11:-18
near:rate	6:14
near:rati	3:-25 6:-9 9:26 11:-24
near:ravi	3:14 5:9 6:-11
near:reac	0:12 1:-9 2:16 3:-35 4:-29 5:-16 7:-13 8:-14 9:8 11:-25
near:read	0:22 2:-20 3:21 4:-18 6:-32 8:-9
near:rebe	0:-12 2:-10 3:-8 4:15 5:-10 6:-22 7:22 8:-17 10:-10 11:17
near:reca	3:17 9:-13
near:rece	0:-30 2:-24 3:-38 4:-21 5:34 6:-9 7:-29 8:-24 10:22 11:30
near:reck	0:-17 2:-10 3:33 4:-24 5:-39 6:-34 7:-26 8:-17 10:14
near:reco	1:28 2:-19 3:12 5:-34 6:20 7:-59 8:-15 9:-20 10:-38
near:red	0:-29 1:-11 2:8 4:-41 5:29 6:-21 8:-37 9:-26 10:20 11:-18
near:refu	0:-15 1:-9 3:-11 4:-9 5:-26 6:-13 7:9 9:29 10:-15 11:-16
near:rega	6:-8 10:21
near:regi	0:20 1:-26 2:-45 3:-23 4:-69 7:22 8:-26
near:regr	2:-23 4:-14 5:-18 6:19 10:14
near:reha	3:27 9:-18 11:-13
near:reje	0:-14 1:-15 2:-15 4:12 6:18 10:-22
near:rela	0:-14 2:-10 3:26 4:-20 5:-35 7:31 9:-33 10:-17 11:-19
near:rele	0:-33 2:-35 3:-11 5:-14 6:-30 7:-13 8:32 9:-11 10:14 11:-11
near:reli	5:-20 6:10 9:-24 11:17
near:relo	3:34 6:-13 9:-29 11:-11
near:rema	0:-8 1:-8 2:12 3:-16 4:40 5:21 6:-38 8:-32 9:17 10:-81 11:-58
near:reme	3:-19 6:9 9:-20 10:-8 11:22
near:repa	3:-12 5:-14 6:10 11:8
near:repe	4:8
near:repo	0:31 1:-25 2:-34 3:-39 4:-43 7:-47 9:-11 11:10
near:repu	3:-18 9:16
near:requ	2:-11 8:28 10:-28
near:resc	0:-35 1:-12 2:-28 3:-28 4:-28 5:9 6:23 7:-11 8:-25 9:-10 10:14
near:rese	0:8 6:-9 11:14
near:resi	0:-41 2:-12 3:8 4:-28 5:-17 6:15 7:-18 9:-11 10:27 11:-8
near:resp	0:-12 2:-11 3:-32 4:22 5:15 6:-19 9:10 10:-13 11:-11
near:rest	2:-34 3:-18 4:-18 5:-57 6:39 7:-31 9:-17 10:20
near:resu	0:-15 2:-13 3:10 4:-10 6:28 8:-9
near:reta	4:-8 6:13
near:reti	0:17 3:-8 4:-11 5:-18 6:23 7:-20 10:-25
near:retr	0:-23 5:11 6:22 7:-18
near:retu	0:-61 1:-26 3:-20 4:-19 5:-51 6:-29 8:23 9:-23 10:-35 11:44
near:reut	0:-24 2:17 5:15 6:-36 7:-16 8:12
near:revi	0:20 4:-12 5:-14 7:12 8:-15 10:-17
near:rice	0:21 3:-12 4:13 5:-8 6:-24 7:-13
near:rifl	6:16
near:righ	1:-18 2:-25 3:-28 4:23 5:-9 6:27 8:-33 9:-27 10:-9 11:-24
near:ring	6:9
near:rise	0:-12 3:-33 4:-11 7:-8 9:34 11:-26
near:rive	0:-16 1:-11 3:-44 4:-10 5:-28 9:50 11:-16
near:riya	8:10
near:road	0:-24 1:-14 2:-16 3:23 4:-34 5:17 7:-21 8:-14 9:-45
near:rohi	6:-21 7:22 9:-18 11:-13
near:roof	3:-9 6:8 11:9
near:room	0:-25 2:-11 3:11 4:17 5:19 6:-47 7:-36 8:-11 10:-24
near:rose	5:-27 6:32 7:-18
near:roug	6:-13 7:10 9:-8 11:16
near:roun	2:-9 3:21 6:15 10:-9 11:-17
near:rout	0:-12 3:-17 4:-14 5:-18 6:27 7:-19
near:row	0:-8 5:-19 6:24 7:-9
near:roya	5:-20 6:19 8:-17 10:19
near:rubb	0:-10 2:-8 6:32 7:-20 8:-15 10:-14
near:ruli	5:-8 6:11 7:-9 9:-9 10:-15 11:15
near:run	3:18 7:-11 9:-19
near:runn	3:23 6:-26 7:20
near:runs	3:-15 5:-9 6:-14 9:-9 11:19
near:rura	3:19 5:10 6:-8 7:-9 9:-21
near:russ	0:-36 1:14 2:-26 3:-35 4:13 5:-35 7:-26 9:13 11:-23
near:sada	5:-16 6:21
near:safe	2:-32 3:8 4:-18 5:-17 10:23
near:saga	3:-42 5:22 6:16 7:-23 9:-26 11:-16
near:sahe	0:-26 3:16 6:28 9:-18
near:said	1:-52 2:-74 4:-12 5:-10 6:17 7:-17 8:-14 9:-42 10:13
near:sain	3:17 6:-8 9:-8
near:sake	6:-12 11:10
near:same	0:41 1:-15 2:-47 3:-30 4:-60 5:23 6:-37 7:-28 8:-10 9:-35 11:34
near:san	5:23 6:-15
near:sana	0:25 3:-16 4:-8 6:-21 7:-12 8:8 9:-14 10:-9
near:sand	2:-9 4:28 5:-14 6:-16 7:-13
near:sang	0:-10 3:-10 5:-15 6:34 7:-22
near:sant	5:16 6:-12 7:-8
near:sar	6:20 7:-10
near:satu	0:-22 1:-8 2:-11 3:-31 4:-20 5:-34 7:16 8:-18 10:19 11:15
near:saud	0:-20 4:-19 5:-13 6:-21 8:39 10:-31
near:save	0:-24 4:18 7:-9 10:10
near:saw	0:-46 1:-11 3:-8 5:26 6:-35 7:-13 8:19 9:-9 10:-48 11:-13
near:say	0:-37 1:-10 2:-38 4:-42 5:-39 6:22 8:-23 9:33 10:-22
near:sayi	4:-15 5:-11 6:22 7:-12 8:-8 10:9
near:says	0:-16 1:9 2:21 3:-13 4:-22 5:-13 6:-24 7:-9 8:-23 9:-44 11:10
near:scen	2:-8 5:-10 6:19
near:sche	3:22 7:-13 11:-22
near:scho	1:-21 2:-55 3:50 4:-16 5:-24 6:19 7:-13 9:-72 10:-32 11:-49
near:sea	5:-10 7:16
near:sear	0:-10 3:-25 4:-15 5:-11 6:-12 7:34 9:-20
near:seas	5:11 6:-18
near:seat	0:-14 4:-16 5:-8 6:-12 7:-11 10:21
near:seco	0:-35 1:-12 2:17 4:-33 5:12 6:-17 7:-30 8:-29 9:16 10:17 11:-40
near:secr	6:23 7:-10
near:sect	3:18 5:-14 11:-9
near:secu	0:-34 2:-13 4:11 5:-34 6:33 7:-19 8:-19 9:-11 10:16
near:see	2:-12 4:25 6:-12 7:-17 8:-21
near:seen	0:18 1:-13 2:-12 3:-19 5:-32 6:-39 7:21 8:-20 9:-26 10:13 11:-16
near:seiz	0:43 1:-10 2:-35 3:-21 5:-12 6:-43 7:-17 8:-9
near:sell	9:15
near:sena	11:10
near:send	0:-20 2:29 6:-21 8:-17 10:-25
near:sent	0:-40 1:-8 2:-31 3:28 4:-36 5:-38 6:-29 7:16 8:54 9:-19 10:-8 11:-10
near:sepa	0:-10 2:-8 3:-11 4:-11 6:12 7:9
near:sept	0:-26 1:-11 2:-30 3:-49 4:-45 5:-42 9:40 10:34 11:-36
near:seri	5:39 6:-25 7:-8
near:serv	0:-52 1:-11 2:-25 3:-37 4:-39 5:-37 6:19 7:-29 8:42 9:11 10:-12 11:18
near:set	2:-18 3:22 4:-22 5:-31 9:-16 10:11 11:-23
near:sett	0:-8 3:34 9:-39
near:seve	0:9 1:-23 2:-64 3:-20 10:-18 11:-28
near:shal	0:-15 2:-14 4:-19 5:-12 10:20
near:shar	5:18 6:-12 7:-9
near:she	1:-12 2:-20 3:-30 4:-38 5:-15 6:35 7:-36 8:-22 9:-33 10:12 11:-20
near:sheb	5:12 6:-9
near:shel	0:-9 1:-9 3:25 5:-27 6:-27 9:12 10:-8 11:-52
near:shif	0:-14 4:21 6:-16 10:-15
near:ship	0:-31 2:-20 4:40 6:-31 8:-14 10:-42
near:shir	0:11 3:19 6:-12 11:-17
near:shoo	0:8 2:-8 10:-11
near:shor	0:-17 2:-10 3:-8 4:-15 5:-29 6:13 7:16 8:-29 10:22 11:-8
near:shot	0:-45 1:-20 2:11 3:-24 4:-17 5:-34 6:70 7:-49 8:-41 9:-15 10:-51 11:-18
near:shou	0:-31 2:-25 3:12 4:31 6:-25 7:-14 8:-8 9:-26 10:-27
near:shov	6:20 7:-10
near:show	2:28 5:8 6:-27 7:-14 8:-10 9:-10 10:-16
near:shra	5:22 6:-13
near:shri	3:-28 6:-17 9:-26 11:30
near:shut	0:-8 8:-8 9:19
near:sick	4:-11 8:-24 10:27
near:side	0:-17 1:-22 2:8 3:10 4:-8 5:-56 6:10 7:-28 8:53 9:-30 10:-57 11:-24
near:sieg	0:-10 4:-16 6:21 8:16 10:-17
near:sign	0:-28 1:-9 2:44 3:-22 4:-33 5:-16 7:-18 8:-16 9:20 10:-39 11:-24
near:sinc	1:13 2:-50 4:-34 5:-16 6:-19 7:-13 8:21 9:9 10:-17
near:sind	3:11 5:-8 6:23 7:-11 9:-17
near:sing	2:-11 3:-40 4:-18 5:-28 6:35 7:-26 8:-8 9:19 10:-11 11:-12
near:sink	3:-15 6:17
near:sist	0:-18 4:-12 5:-8 6:-26 7:-8 8:-15 10:35
near:site	0:-31 1:27 2:-18 3:11 4:13 5:-44 6:-15 7:-31 8:-13 9:16 11:-33
near:sitt	0:-14 2:-9 4:28 6:-12 7:-29 9:-28 11:-24
near:situ	5:9 6:-9
near:six	0:-10 1:-18 2:-32 3:20 4:40 5:22 6:-47 7:-21 8:13 9:-42 10:-38
near:sixt	1:13 2:22 3:-11 4:-31 6:-11 9:-8 10:-42
near:size	3:9
near:slai	0:-27 2:-23 4:-17 5:-12 6:40 10:-18
near:slau	2:-25 3:-16 4:-11 5:-14 6:30 10:-25
near:slee	0:-11 3:16 4:-24 5:-15 6:-24 7:-24 9:25 10:-22 11:-20
near:slep	2:-12 3:12 4:-21 5:24 6:-11 10:-25 11:-9
near:slid	5:-8 6:18
near:slig	5:20 6:-17 7:-9
near:slip	0:-11 10:17
near:slop	0:18 3:22 4:-12 6:-26 10:-11
near:smal	0:-10 2:27 3:13 4:-34 7:-13 9:-16 10:-33
near:smok	4:-15 5:26 6:-19 7:-11
near:soci	0:30 2:10 3:14 4:-16 5:-10 6:-18 7:-29 8:-10 9:-14 10:-14
near:sold	0:19 1:-19 2:-52 3:-42 4:8 5:-40 6:-10 7:-29 8:11 9:-26 10:-8 11:-22
near:soma	0:-15 2:-12 4:21 5:-10 6:-23 7:24 10:-26 11:-15
near:some	1:-15 2:-63 3:-34 4:-16 6:-22 7:-22 8:12 10:24
near:son	0:-9 5:-24 6:39 7:-8
near:sons	0:-8 4:-15 5:-11 8:-21 10:22
near:soro	3:-18 5:13
near:soug	3:-17 5:-13 6:-54 7:49 9:17
near:sour	2:-8 3:11 4:-18 6:22 8:-12 9:-9 10:10 11:-20
near:sout	0:-48 1:-12 2:-22 3:-17 4:16 5:-20 6:22 8:8 9:-46 10:-21 11:24
near:spac	9:12 11:-10
near:spai	6:9
near:spea	2:-13 3:-17 4:-12 5:-25 6:12 7:11 9:-25 10:-12 11:20
near:spec	0:-9 3:-14 4:-13 5:-15 6:18 7:18 8:-16 11:-9
near:spen	0:12 3:14 4:25 6:-30 8:-18 10:-39
near:spin	3:-8 9:-13 11:17
near:spok	1:-20 3:-35 4:-63 5:24 6:-21 8:-30 9:-25 11:22
near:spot	0:-19 4:-8 6:22
near:spri	0:24 3:12 4:-30 8:-11 10:-20
near:sri	0:22 2:-9 3:-16 4:-20 6:23 7:-18 8:-10 9:-14 10:-16 11:-16
near:stab	0:-8 2:-17 4:-34 5:17 7:-42 10:-28
near:stad	4:-16 6:-9 9:23 10:-21
near:staf	2:-13 3:-15 4:15 8:-25 9:-25 11:18
near:stag	3:-10 4:-17 6:33 7:-19 8:-9 10:13
near:stai	6:22
near:stal	3:22 7:-13 11:-22
near:stan	0:-16 3:24 4:19 5:-9 7:-8 9:-17 10:-13 11:-13
near:star	0:22 1:-14 2:-22 4:-32 5:-35 7:-38 9:-17 10:-33
near:stat	0:-43 1:-22 2:-31 3:8 4:-18 5:-18 6:10 7:14 8:-37 9:19 10:11 11:-38
near:stay	0:-28 2:-23 3:14 4:32 5:-20 7:-25 8:-16 10:-49 11:-25
near:step	0:-10 2:-19 3:-9 4:-19 5:23 6:-31 7:-20 8:-9 9:-19 10:14 11:-18
near:stil	0:-46 1:-33 3:19 4:68 5:-35 6:-75 7:44 8:-72 9:-9 10:-59 11:-75
near:stoo	5:-9 6:15
near:stop	1:-8 2:-12 4:-29 5:-23 6:39 7:-24 8:-9 11:-23
near:stor	2:-11 3:-12 4:-9 6:14 7:8 9:-8
near:stra	3:-23 4:-19 5:12 8:-17 9:21 10:16 11:-8
near:stre	0:50 1:-8 2:-17 3:-33 4:-44 5:-24 6:-8 7:-10 8:-13 9:-25 10:-40 11:-22
near:stri	0:-11 3:16 5:8 7:12 9:-15
near:stro	5:-23 6:25
near:stru	0:-14 6:21 7:-17 9:-9 10:-9
near:stud	0:11 3:-13 5:-9 6:28 7:-12 10:-9
near:sub	0:-8 5:-10 6:18 7:-15
near:subu	0:24 7:-25
near:succ	5:-44 6:44 7:-8
near:such	3:30 5:-8 10:-8 11:-25
near:suda	0:-39 1:-11 2:-15 3:11 4:20 5:-42 6:-19 7:21 8:16 10:-31 11:-17
near:suff	5:11 6:17 7:-18 10:-8
near:sum	3:-28 7:-18 9:-26 11:30
near:summ	0:-23 3:-19 4:-18 6:27
near:sund	0:-38 1:-10 2:-36 3:-14 4:-44 5:-16 6:40 7:-28 8:-22 9:8 10:39 11:-14
near:sunk	0:-14 4:10 7:-8
near:supe	6:18 7:-17
near:supp	0:-9 3:19 9:-24 10:14
near:supr	2:-13 4:-16 5:13 7:-9 10:-8
near:surg	0:-15 3:-13 5:52 6:-35 7:-36 8:-8 10:-12
near:surr	5:-12 6:19 7:-12
near:surv	2:9 3:26 4:-27 5:-34 6:21 7:10 8:-10 9:-36 10:-23 11:-41
near:susp	0:-29 2:-9 4:-9 6:29 10:9 11:-8
near:sust	2:-16 3:-10 4:-20 5:28 6:-20 7:-18 9:-8 10:-14
near:suzu	3:23 6:-12 9:-13
near:swap	0:-10 4:-15 5:-8 6:-27 7:-14 8:37 9:-10 10:-17 11:-13
near:swis	0:-32 4:-18 5:-11 7:29 10:-10
near:syri	0:-15 1:-13 3:-31 5:-16 6:36 7:12 11:13
near:tabl	5:-16 6:21
near:taiw	5:10 7:-12
near:take	0:41 1:-32 2:-26 4:-27 6:-91 7:-14 10:8 11:-16
near:taki	0:-23 3:-22 4:-15 5:-24 6:54 7:-25 8:-12 9:-15 10:-12 11:-16
near:tali	6:8
near:talk	0:-14 2:-23 3:-8 4:-23 5:-13 6:-25 7:-16 8:14 9:-10 10:18 11:-13
near:tall	0:9 3:-16 5:-14 6:29 9:-8 10:-12
near:tami	0:45 2:-21 4:-30 6:-43 7:-17 8:-11 10:-21
near:tank	0:-20 1:-8 3:-8 4:11 5:-8 6:12 7:-8 10:-14
near:tarp	3:19 6:-18
near:tawi	3:22 5:-11 9:-20 11:-13
near:tea	0:-9 6:22 7:-8
near:teac	0:44 2:-35 3:-15 4:-18 5:-20 7:-19 8:-30 9:-12
near:team	0:-38 1:10 2:-18 3:-35 4:-25 6:19 8:-12 9:-12 11:22
near:teen	3:-12 4:-9 5:16
near:tele	0:-37 2:-16 3:-14 6:37 7:-11 9:22 10:-31 11:-33
near:tell	0:15 2:-22 3:-17 4:-18 5:-21 6:-8 7:-9 9:17
near:temp	3:20 5:12 6:-11 7:-13 9:-15
near:ten	0:-20 2:20 4:-15 7:-44 8:20 9:-13 10:-19
near:tens	7:-10 9:-23 11:11
near:tent	0:-8 3:28 4:-9 5:25 6:-21 7:-16 9:-31 10:-9 11:-21
near:term	0:-22 4:-16 6:-15 8:39 10:-35
near:tern	6:-14 7:17
near:terr	0:-12 1:-9 3:23 4:-20 5:-22 6:-26 7:-24 8:-23 9:-22 10:40 11:-29
near:test	6:9
near:thai	0:-59 1:-12 2:22 3:-31 4:-26 5:-39 7:-33 8:-9 9:-51 10:34 11:-28
near:than	1:-33 2:-29 4:-13 5:-23 6:35 8:-38 9:-19 10:-24 11:-47
near:that	1:-16 2:16 3:-14 5:-16 6:-37 7:19 8:14 11:-50
near:the	1:19 5:-35 7:-31 8:-28 9:13 11:-19
near:thea	0:-17 10:17
near:thei	1:-32 2:-9 4:-22 5:-19 7:-36 8:-11 9:-28 10:-17 11:37
near:them	1:-11 3:-21 4:-20 7:-28 9:-14
near:then	0:-16 2:-45 5:-41 6:54 7:-11 8:-38 9:-14 10:-25
near:ther	0:-9 1:-10 2:-44 3:-45 4:46 5:-53 6:-48 7:49 9:-22 10:-51 11:8
near:thes	0:-42 1:16 2:14 3:28 6:-18 7:-57 8:-12 9:-57 11:13
near:they	0:29 2:-15 3:-39 4:-22 5:-35 6:30 7:-69 8:-25 10:-31 11:-15
near:thin	2:25 4:-17 5:-24 6:-44 7:27 9:-10 10:22
near:thir	0:29 1:-13 3:38 4:-33 5:21 6:-11 7:-16 9:-46 10:-41 11:-33
near:this	0:22 2:-44 3:-28 4:-14 5:-25 6:-11 7:-54 8:-11 9:14 10:17
near:thos	0:-47 1:-34 2:11 3:-49 5:-10 6:9 7:-12 8:32 9:-18 10:-40
near:thou	0:-29 1:20 2:-16 4:39 5:-33 6:-45 7:-18 8:-42 9:-13 10:-29 11:12
near:thre	1:-24 2:-56 3:-17 4:-29 5:23 6:-24 8:14 9:12 10:-14 11:-41
near:thro	0:-57 1:-22 2:10 3:-57 4:-49 5:29 6:-17 7:-44 8:10 9:33 10:24 11:-64
near:thur	0:15 1:-8 2:8 3:-30 4:-27 7:-24 8:-10 9:-27 10:-19 11:29
near:thus	5:9
near:tick	6:-14 7:14
near:till	0:17 8:-8
near:time	0:-29 1:-8 2:-20 3:24 4:22 5:-45 6:-14 7:19 8:-20 9:-19 10:-44 11:-21
near:tine	3:-24 6:-13 9:40 11:-36
near:tobr	5:10 6:-9
near:toda	0:-24 1:-8 3:-18 4:12 5:-20 6:22 7:-34 8:-18 9:16 11:-13
near:todd	0:-10 3:-19 4:-14 5:-39 6:-22 7:35 10:-13
near:toge	0:12 4:13 6:-16 7:-8 9:-8 10:-18
near:told	0:-51 1:-23 3:-53 4:-23 5:36 6:-21 8:-14 9:-59 11:27
near:toll	0:-17 1:-8 2:-11 4:-18 5:-16 6:38 9:-13
near:toni	3:18 6:-10 9:-8
near:tonn	0:-8 7:12
near:too	0:-29 2:-11 3:-13 4:-27 5:-33 6:28 7:-23 9:-13 10:27
near:took	1:-27 2:-23 5:-28 6:14 7:-37 8:-29 9:10 10:-22 11:-41
near:top	3:22 9:-14
near:tork	3:-14 9:-27 11:28
near:torr	6:24 7:-15
near:tota	0:-18 5:-12 6:26 9:20 10:-14 11:-29
near:tour	5:8 6:-8
near:towa	3:22 6:-10 8:-8 9:-15 10:-8
near:towe	2:-17 3:-8 4:-12 5:-11 6:23 10:-24
near:town	0:-21 1:-10 3:33 4:-18 5:-25 6:30 9:-52 10:-12 11:-30
near:trac	0:-26 2:-9 3:-17 4:-14 5:-8 6:-51 7:58 10:10
near:trad	0:20 3:-16 4:-21 5:-21 7:-14 8:13 10:-26
near:trai	0:-13 2:-10 4:24 5:-24 6:38 7:-9 10:-31
near:tran	0:-23 2:15 3:-13 4:-25 5:27 6:-35 7:-10 8:-14 9:39 11:-34
near:trav	9:-10 11:12
near:traw	0:-19 4:27 6:-10 7:10 10:-18
near:trea	0:-23 1:-12 2:-8 3:8 4:-13 5:57 6:-54 7:-17 8:-18 9:-19 10:-14 11:-16
near:tren	6:13
near:trie	5:-17 6:37 7:-17
near:troo	0:-26 2:-11 3:-10 4:-35 5:18 6:20 7:-21 8:-24
near:truc	0:-18 1:-9 2:10 3:-48 4:-38 5:18 6:-44 7:16 11:20
near:true	0:20 2:13 4:-18 8:-11 10:-14
near:tryi	5:-14 6:17
near:tsel	9:-27 10:-12 11:13
near:tsun	1:17 3:-8 5:8 6:-20 7:-14
near:tues	0:22 1:-8 2:-22 3:-39 4:11 5:-25 6:-43 7:-11 8:11 9:36 10:-22 11:10
near:tulk	3:20 9:-10 11:-10
near:tuni	0:-14 1:30 2:-11 3:-12 4:-9 5:-10 6:-19 8:-15 10:-11
near:tunn	4:19 7:-19
near:turk	3:-28 9:-20 11:27
near:turn	0:12 3:8 4:-9 6:-32 8:17 10:13
near:twel	0:30 2:-23 3:-20 4:-17 5:-25 6:-40 7:13 8:18 10:-37
near:twen	0:-32 2:-23 3:-21 4:31 7:-35 8:10 9:-16 10:-44 11:15
near:twin	0:-17 2:-18 4:-19 5:-16 6:16 8:-8 10:27
near:two	1:-8 2:-23 3:-15 5:16 7:-25 8:-17 9:-27 11:-42
near:typh	6:18 7:-13
near:ukra	0:-28 2:-35 4:-25 5:-22 6:36 7:-9 11:-19
near:unac	0:23 1:-15 3:-13 4:-33 5:-36 6:-42 7:42 8:-17 9:-14 10:-14
near:unde	0:-36 1:26 3:36 4:-54 6:-17 8:8 9:-26 10:-20 11:-53
near:unha	5:17 6:-10
near:unhc	6:-9 9:-30 11:29
near:unif	3:26 4:-25 5:-23 6:38 7:-13 9:-26 11:-9
near:unio	1:-8 2:-19 3:-23 4:-26 5:-33 6:31 7:26 8:-14 9:-17 10:-22
near:unit	0:-18 2:-8 4:13 6:8 9:-43 10:-20 11:18
near:univ	0:-10 4:-10 5:10 7:-13
near:unsa	3:21 6:-12
near:unti	0:-32 2:-22 3:20 4:-33 5:36 7:-21 9:-19 10:-25 11:-23
near:upda	5:-12 6:17
near:uppe	6:11
near:upro	3:32 5:-14 7:-9 9:-38 11:15
near:upwa	3:-23 6:32 7:-15
near:urge	4:17 6:-8 8:-9 10:-10
near:used	3:-20 6:-22 7:26 9:-9
near:uvir	9:10
near:vali	0:-8 5:-30 6:40 7:-19
near:vall	3:12 6:12
near:van	4:-13 5:9 6:14 10:-9
near:vani	6:-12 7:29
near:vehi	0:-25 2:-8 3:-22 4:-15 6:39 7:-13 10:-13
near:vene	0:19 2:-14 3:-35 4:-27 5:-9 6:-17 9:31 10:-26
near:vent	3:-22 5:27 6:11 7:-11 9:-23 11:-15
near:veri	3:-8 6:20
near:very	3:-8 5:-14 6:-29 7:30
near:vice	0:-30 2:-27 4:-22 6:11 9:-17 10:20 11:14
near:vict	0:33 2:20 4:-26 5:-30 6:-18 7:-31 9:-8 10:-15
near:vide	0:10 2:28 4:16 5:-30 6:-44 7:-10 8:-13 10:-15
near:viet	3:-12 6:33 7:-30
near:vigi	6:9
near:vill	0:-9 2:12 3:41 4:-32 5:-45 6:-22 7:-42 8:-21 9:-47 10:15
near:viol	0:-11 2:-13 3:26 4:-8 6:26 9:-20 10:-10 11:-15
near:volu	0:-20 2:-11 3:-25 4:-10 5:13 8:-11 9:-17 10:-35 11:29
near:wade	0:-21 3:-22 4:-9 5:-15 6:-16 8:-9 9:31 10:-12 11:-24
near:wait	3:-28 5:-15 6:-16 7:-8 9:33 11:-18
near:walk	0:8 2:-18 4:19 5:-52 6:-52 7:-34 8:-37 9:9 10:13 11:-20
near:wall	3:-8 5:-18 6:34 7:-13
near:wang	6:16 7:-8
near:want	3:-14 8:14 9:13 10:-10 11:-13
near:war	0:-28 2:-16 4:-24 6:17 7:18 9:-26 10:-24 11:-24
near:ward	0:-29 2:-9 3:-12 4:-23 5:32 6:-14 9:-11 10:-10
near:warn	3:-15 5:-14 6:20 7:-11 9:25 11:-24
near:was	6:-22 7:-65 8:19 9:-38 11:-23
near:wash	0:-17 4:-20 5:-16 6:35 7:-15 10:-11
near:watc	0:-11 6:19
near:wate	0:-14 2:-20 4:-18 5:-23 6:12 7:22 10:-28
near:wave	6:14
near:way	0:36 2:-32 4:-46 5:-25 7:-14 8:19 9:-13 10:-47
near:weap	5:20 6:-12
near:wedn	0:-27 2:-11 3:-9 5:11 6:-25 7:-13 10:19
near:week	0:-18 1:-32 2:-11 3:15 5:-47 6:-13 7:-38 8:-17 9:-12 10:15
near:welf	3:25 6:-10 9:-21 11:-12
near:well	0:-17 3:-13 4:16 6:-11 8:-18 10:9
near:went	0:-56 1:-18 2:19 3:-36 4:-53 5:-31 8:-31 9:-16 10:25 11:12
near:were	3:-43 7:-27 8:15 9:-66 10:-21 11:-33
near:west	1:21 4:-10 5:-28 6:12 7:-9 8:-14 9:-11 10:-8
near:wfp	2:22 4:-21 8:-13
near:what	0:22 1:-8 2:-26 3:-28 4:17 5:-25 6:-37 8:-13 9:-18 10:16 11:19
near:when	1:-30 2:-61 3:-13 5:11 6:16 7:-36 8:-22 9:-13 10:8 11:-31
near:wher	0:-24 1:-20 2:-54 3:-13 6:10 7:-14 8:-34 9:28 11:-33
near:whic	2:-48 3:16 4:-8 5:-22 6:14 8:-21 9:-8 10:-27 11:-33
near:whil	2:-16 3:-14 5:16 8:-10 9:-28 10:-25 11:15
near:whit	0:-9 3:-13 6:22 7:-11 9:-8
near:who	0:-20 1:-66 2:-84 3:-51 4:-14 6:-18 7:13 9:19 10:-18
near:whol	0:-10 1:25 3:-35 4:-9 5:-17 7:-22 9:8 11:-14
near:whom	0:-17 2:20 3:-41 4:15 6:-33 8:-56 9:20 11:-20
near:whos	0:-8 3:25 5:-13 9:-25
near:wide	3:20 6:-12 9:-14
near:wife	0:-32 2:-10 3:-11 4:-23 5:-19 6:50 7:-19 9:12 10:-15 11:-11
near:will	1:-20 2:10 3:17 4:-50 5:22 6:-52 7:-33 8:-23 9:19 10:16 11:-27
near:wind	5:11
near:wint	6:8 11:10
near:with	0:-10 1:-62 2:-111 4:-13 5:-25 6:-9 8:-42 9:-15 10:15
near:witn	6:8
near:woma	0:-23 3:-10 4:-12 5:24 6:-8 7:-17
near:wome	1:-20 2:-57 3:-41 4:-61 5:-77 6:19 7:17 8:32 9:37 10:-14 11:-14
near:word	0:-25 2:-8 4:-19 7:25 10:-10
near:wore	5:11 6:-13
near:work	0:16 1:-18 3:-29 5:-36 6:-19 7:28 8:-45 9:-31 11:-27
near:worl	0:-13 2:10 3:26 4:11 5:-20 7:-16 8:-33 9:-21 10:-23 11:-23
near:wors	0:9 5:-14 7:-12 9:23 11:-26
near:woul	0:-34 1:-11 3:16 4:-37 5:-22 7:21 8:24 9:-29 10:-12 11:-27
near:woun	0:-78 1:-27 2:-39 3:-30 4:-52 5:62 6:-26 8:-9 9:-37 10:-73 11:-31
near:writ	0:29 3:-30 4:-18 5:-24 6:22 7:-24 8:-15 9:-19 10:-17 11:-11
near:wron	2:-12 4:-9 6:-18 8:26 10:-15
near:wrot	0:-51 2:-20 3:-28 4:-37 5:19 6:15 7:-24 8:21 9:-9 10:-12
near:yard	0:-14 6:27 10:-12
near:year	1:17 2:-11 3:-31 4:-33 5:-43 6:60 7:-97 10:-50 11:11
near:yeme	0:-26 2:24 4:37 5:-8 6:-31 7:-15 8:16 10:-28
near:yere	0:-19 2:-10 4:20 6:-18 9:-8 10:-16
near:yest	0:-23 2:-20 3:28 4:-10 5:14 6:12 7:-18 8:-11 9:-34 10:-27 11:-23
near:yet	0:-15 1:-9 2:15 4:18 6:-12 7:18 8:-21 9:-16 10:-43 11:-40
near:you	0:15 1:-8 3:-8 4:15 5:-16 7:-33 8:-15 10:-13
near:youn	0:-19 2:22 3:-12 4:-27 5:-21 6:9 7:-36 8:-8 11:-8
near:zamz	0:10 3:-8 7:10
near:zapo	5:-11 6:12
near:zone	3:19 6:9 9:-15
next:claim-abducted	0:-28 2:-57 3:-31 5:-11 6:36 7:-29 8:-92 9:8 10:26 11:-43
next:claim-allocated	0:-15 3:41 4:-8 5:14 6:-50 7:-25 9:-42 10:-8 11:9
next:claim-casualties	0:-29 1:39 2:-22 3:-12 4:-31 6:-11 7:-19 8:-23 10:-27
next:claim-dead-in-captivity	0:37 2:18 3:-18 4:-18 5:-23 6:-34 7:-13 8:-25 9:-10 10:-21 11:-8
next:claim-delivered	0:15 1:-13 2:-9 3:17 4:-13 5:-21 7:-35 8:-18 11:13
next:claim-displaced	0:-55 1:-15 2:-18 3:26 4:-21 8:-55 9:9 11:-44
next:claim-held	0:36 1:12 3:-16 4:10 5:-31 6:-32 7:-51 8:-47 9:-13 11:-37
next:claim-injured	0:-31 1:-47 2:-77 3:-20 4:-43 6:34 7:18 9:-78 10:-53 11:-52
next:claim-killed	0:-28 1:-51 3:-11 4:-42 5:-11 6:15 7:10 8:-37 9:-17 10:-17 11:-26
next:claim-missing	0:-22 1:-40 3:-78 4:-51 5:19 6:31 9:-29 10:-15 11:-69
next:claim-pledged	3:13 6:-14 7:-16 9:-21 11:8
next:claim-prisoners-exchanged	0:-20 1:-13 2:-38 3:-12 4:-43 6:-64 7:-19 8:21 9:-15 10:22 11:-13
next:claim-refugees	0:-44 1:-26 2:-36 3:24 4:-31 5:-39 6:20 7:-9 8:-21 9:8 10:-14 11:-17
next:claim-released	1:-26 2:-24 3:-19 5:-31 6:-13 7:-13 8:17 9:-34 10:13 11:-30
next:claim-requested	0:-10 1:-12 2:-17 3:23 4:-37 5:-30 6:18 8:-19 9:-13 10:-48 11:-9
next:claim-returned	0:17 1:-32 2:-60 3:-8 4:-24 5:-51 6:-52 8:-9 9:-28 11:36
next:claim-total	3:11
noun:	0:-53 1:-22 2:12 4:-16 5:11 6:-12 7:-18 8:-15 9:-23 10:10 11:-18
noun:afghan	0:-8 3:-19 6:-23 8:15 9:-23 11:37
noun:agent	0:-21 2:-12 4:-8 5:11 6:27 8:-17 10:12
noun:aid-worker	7:21 10:-15
noun:arrival	3:-10 6:-17 11:18
noun:attacker	6:12
noun:body	0:-39 1:-20 2:31 3:-24 4:-33 5:-55 6:76 7:-49 8:-42 9:-13 10:-47 11:-10
noun:boy	1:-9 2:23 3:-18 4:-28 5:-26 7:21 8:-23 9:-14 10:-23 11:-16
noun:brother	0:-38 2:-18 3:-12 4:-38 5:-45 6:47 8:-18 9:-14 10:11 11:-9
noun:captive	0:-30 2:20 3:-16 4:14 5:-8 6:-39 7:-8
noun:casualty	0:-21 1:39 3:-22 4:-12 6:-27 7:-11 8:-10 9:-11 10:-11 11:-8
noun:child	0:44 1:-23 2:-45 3:-13 4:-59 5:-23 8:-46 11:-25
noun:citizen	3:-10 7:14 8:-11 11:12
noun:civilian	0:-45 1:-15 2:-31 3:-42 6:58 7:-36 8:13 9:-32 11:-30
noun:colleague	0:8 2:-10 4:14 5:23 6:-17 10:-24
noun:commander	0:26 6:-25 7:-10
noun:congolese	4:-8 6:-24 7:-17 9:29 11:-23
noun:corpse	6:21
noun:cousin	3:-9 6:-10 7:18
noun:crew	4:-8 6:15 7:-9
noun:crew-member	0:-8 4:19 5:8 7:-25 10:-9
noun:daughter	0:-22 2:-14 4:16 5:-17 6:31 7:-24 8:-14
noun:death	0:-41 1:20 2:-16 3:-43 4:-22 5:-48 6:65 7:-48 8:-8 9:-25 10:-14 11:-21
noun:detainee	2:-12 4:-14 5:-8 6:-9 8:36 10:-44
noun:displaced-person	3:44 5:-11 6:-21 7:-13 9:-48 11:-23
noun:doctor	0:9 4:14 5:-11 6:-13
noun:driver	0:-15 2:-15 3:-19 4:-17 5:10 6:-13 7:26 8:-14
noun:employee	0:14 4:8 6:-22 7:9 8:-19
noun:family	5:-11 6:18
noun:fatality	3:-9 5:-24 6:44 7:-12
noun:father	6:10
noun:fighter	0:-8 4:-20 5:-12 6:33 7:-13
noun:firefighter	5:14 7:-28
noun:foreigner	2:-9 3:-8 4:-33 5:-8 6:-14 7:10 8:-22 10:21 11:-9
noun:girl	0:35 2:-17 3:-20 4:-23 5:-25 6:-26 8:-25 9:-15 10:-15 11:-16
noun:grave	3:-8 6:12
noun:guard	0:-37 2:-29 4:-34 5:-31 6:47 10:10
noun:haitian	3:18 9:-14
noun:health-worker	0:15 5:-22 6:8
noun:herder	0:-8 2:-9 6:20
noun:hostage	0:-43 1:-10 2:33 3:-19 4:-15 5:-21 6:-52 7:-13 8:-57 9:-13 10:38 11:-11
noun:indian	0:-35 2:-23 4:23 6:-26 7:9 10:-20
noun:individual	0:-18 3:41 4:-13 5:-8 6:-44 7:-11 9:-17 11:9
noun:infant	6:14
noun:inhabitant	3:-23 6:-15 9:-15 11:30
noun:injury	0:-26 3:-29 5:80 6:-69 7:-18 9:-15
noun:inmate	6:13
noun:israeli	0:-8 2:-22 4:14 8:-32 10:25
noun:leader	6:11
noun:life	0:-34 1:-19 3:-27 4:-10 5:-15 6:74 7:-22 9:-15 11:-8
noun:man	0:11 1:-19 2:11 3:-35 4:-24 5:-40 6:-14 7:15 10:-13 11:-18
noun:martyr	5:-49 6:57 7:-9
noun:member	0:-10 2:-18 4:-34 5:16 6:21 7:18 8:-20
noun:migrant	0:-15 2:-14 3:-8 4:-8 7:-14 8:-9 10:20 11:11
noun:militant	6:10
noun:minor	0:-14 2:-8 4:-22 6:-27 7:-8 8:18
noun:mother	5:10 6:9 7:-9
noun:national	0:16 2:-10 3:15 4:-13 9:-14 10:-13
noun:neighbour	6:16
noun:new-arrival	6:-28 7:-8 9:8 11:-18
noun:nurse	0:39 3:-14 4:11 6:-32 7:-23 8:-12 10:-25
noun:officer	5:20 7:-12
noun:official	4:28 5:-11 6:-28
noun:other	0:-27 1:-18 2:-39 3:17 4:25 5:38 6:-66 7:33 8:-34 9:-34 10:-10 11:-44
noun:palestinian	0:-28 1:-8 2:-11 3:-20 4:-12 5:-19 6:23 7:-11 8:34 9:-16 10:-45 11:-13
noun:paramedic	5:-27 6:34 7:-9
noun:partner	0:18 4:-8 10:-22
noun:passenger	0:-23 2:-18 3:-33 4:-23 5:22 6:-22 7:-13 8:-8 9:-9 10:17
noun:patient	0:-22 1:-8 3:12 5:44 6:-33 7:-17 8:-8 9:-16 11:-9
noun:person	0:-22 1:-10 2:-94 3:57 4:-25 6:-14 7:-16 8:-23 9:-42 10:-93 11:24
noun:personnel	2:-10 5:-33 6:46
noun:pilot	0:-13 4:-14 5:-16 6:8 8:18 10:-17
noun:police	0:-28 4:28 8:-23
noun:police-officer	4:16 5:16 6:-19 7:-26
noun:policeman	0:-9 2:-19 5:35 6:-19 7:-25 8:-12 10:-24
noun:pregnant-woman	3:15 5:20 6:-31
noun:prisoner	0:-42 2:23 3:-12 4:-10 5:-39 6:-14 7:-13 8:37 9:-12 10:-51
noun:pupil	0:12 2:-11 3:-11 4:-27 5:19 6:-19 7:-13 8:-16 10:16
noun:refugee	0:-13 3:-45 6:-11 7:-8 9:66 11:-52
noun:relative	3:-10 6:22
noun:rescuer	5:26 6:-25 7:-10
noun:resident	0:22 1:-10 2:-19 3:20 4:-24 5:-16 6:-66 7:9 8:-28 9:10 10:10 11:-12
noun:returnee	3:-15 9:-34 11:38
noun:rohingya	3:-53 4:-9 9:54 11:-24
noun:schoolchild	3:15 6:-9 7:-12 8:-15 9:-11 10:-8
noun:serviceman	5:-14 8:14 10:-13
noun:sister	0:-34 1:-11 2:-17 5:25 6:-24 7:-20 8:-22 10:24
noun:soldier	0:-34 1:-26 2:-56 3:-32 4:32 5:-24 6:24 7:-44 8:10 9:-47 10:-17 11:-32
noun:son	6:17
noun:staff	4:-18 5:-11 6:-30 7:30 8:-8 10:-16
noun:staff-member	4:10 5:31 6:-30 7:-10 10:-10
noun:student	0:44 4:-19 6:-21 7:-32 8:-15 10:-15
noun:sudanese	0:-9 3:-29 4:-12 5:-8 6:-16 8:9 9:28 10:-9 11:-11
noun:survivor	3:16 4:-8 5:15 6:-11 7:-22 9:-8
noun:syrian	3:-11 6:-12 9:-15 11:19
noun:teacher	0:22 2:-19 4:-17 5:-15 6:23 7:-13 8:-18 10:-10
noun:terrorist	0:-39 2:-10 4:-19 5:-13 6:58 7:-9 10:-34
noun:trader	0:12 3:-11 4:8 6:-20 7:-14 10:-10
noun:troops	0:8 3:-10 6:-13 7:13 8:-9
noun:ukrainian	0:-11 2:-9 3:-18 4:-12 5:-12 6:-16 8:29 9:19 10:-21 11:-9
noun:victim	0:39 1:21 2:-52 3:-11 4:-29 5:-27 6:-37 7:-32 10:21
noun:villager	0:14 1:-9 2:-25 3:36 4:-30 5:-15 7:-18 8:-24 11:-30
noun:volunteer	0:-19 3:-10 4:24 5:-10 7:-18 9:-21 10:-13
noun:wife	4:-12 6:26 7:-13
noun:woman	1:-11 2:-33 5:-14 7:-47 8:-13 9:8 10:13 11:-15
noun:woman-and-man	6:13
noun:worker	0:-12 2:-11 3:-15 5:-46 6:8 7:16 8:-10 9:-11 10:18
noun:worshipper	0:27 4:-13 5:-9 7:9 8:-16 10:-20
only:aid	6:10
only:casualty	0:-40 1:10 2:-38 3:-29 5:29 6:19 7:-11 8:-78 9:-69 10:-36 11:-47
only:displacement	1:19 3:-16 6:-16
only:hostage	0:-12 1:-40 2:-25 3:-35 4:17 5:22 6:-9 7:-29 8:-19 9:15 10:-17 11:-23
other:abducted	0:27 1:-88 2:31 3:-15 5:-36 6:-24 7:-49 8:-23 9:-23 10:17 11:-36
other:aid	0:-44 1:-20 2:-25 3:12 4:-40 7:12 8:-41 9:24 10:-43 11:9
other:allocated	0:-10 2:-24 4:-57 6:17 7:21 8:-39 9:-24 10:-47 11:-10
other:casualties	0:-22 1:63 3:-33 4:-63 5:-8 7:-29 8:-8 9:-10 10:-51
other:casualty	0:-10 1:-20 2:-15 5:-13 7:-12 8:-11 11:-12
other:dead-in-captivity	1:-53 2:9 4:-11 5:-9 6:-11 7:-32 8:-31 9:-26 10:23 11:-57
other:delivered	0:-47 2:-27 3:14 4:-40 5:-16 6:-26 8:-60 9:8 10:-16 11:33
other:displaced	0:-46 1:-23 2:-66 3:17 4:-47 5:18 6:20 7:-8 8:-35 10:-41
other:displacement	1:-38 4:-34 5:-13 6:-11 7:-11 9:13 10:-25 11:17
other:held	0:22 1:-11 3:-49 4:15 5:-28 6:-34 7:-34 9:-34 10:22 11:-106
other:hostage	0:27 1:-29 2:20 3:-31 4:12 5:-70 6:-37 7:-42 8:27 9:-51 10:27 11:-42
other:injured	0:-37 1:-24 2:-28 3:17 4:-35 5:-10 6:38 7:-17 8:-39 9:-18 10:-38 11:17
other:killed	1:-15 2:-20 7:-12 8:-34 10:-22 11:-8
other:missing	0:-27 2:-66 3:-16 4:-35 6:39 8:-12 10:-35 11:-50
other:pledged	3:-21 4:8 7:9 8:-69 9:-21 10:-62 11:9
other:prisoners-exchanged	0:-64 1:-13 3:-83 4:-16 5:-74 6:-13 7:-31 8:91 11:-96
other:refugees	2:-36 3:-40 4:-32 5:-73 6:-36 7:-43 8:-39 9:53 10:18 11:44
other:released	0:-20 1:-16 3:-46 4:11 5:-9 6:-20 7:-43 8:9 9:-38 10:14 11:-14
other:requested	0:-22 1:-21 2:-79 3:10 4:-10 5:-15 6:-19 7:-33 8:-54 9:33 10:-16 11:20
other:returned	0:-18 3:8 4:-22 5:-41 6:-41 7:-16 8:27 11:17
other:total	0:8 1:-19 2:-22 3:-29 4:8 6:-23 7:-15 8:-17 9:30 10:-29
others:0	6:8
others:2	1:-25 2:13 3:-50 4:15 5:-77 6:-31 7:-61 8:-17 9:-27 10:37 11:-12
others:7	1:-24 2:-8 3:-48 4:34 5:-24 6:-14 7:-26 8:-27 10:-9 11:-52
others:more	0:-13 1:-20 2:-22 4:-31 6:8 7:-8 9:-14 10:-15
qualified	0:-17 1:16 2:-59 3:26 4:-33 6:-14 7:-14 8:-38 9:19 10:-93 11:12
quoted	0:-53 1:-28 2:28 4:32 5:-36 6:-9 7:13 8:-42 9:-23 10:-22 11:-53
right1:	0:-23 2:-27 3:-25 4:-31 5:-57 6:52 7:13 8:-20 9:-37 10:-27 11:-20
right1:"	0:27 1:12 2:-41 3:-38 4:-49 5:-40 7:8 8:-9 9:22 10:-39 11:-20
right1:(	0:-32 1:-11 2:-21 3:20 4:-24 5:24 6:-20 7:12 8:-16 9:-18 10:-12
right1:)	0:-39 1:-15 2:-18 3:-9 4:-29 7:10 9:-34 10:-9 11:35
right1:,	0:-14 1:-25 2:-8 5:-22 6:-14 8:-12 9:-10
right1:-	3:10
right1:.	0:20 1:-29 2:-36 3:-29 4:20 5:-46 6:27 7:-40 8:-16 9:-23 10:-48
right1::	0:-15 1:-9 2:-11 3:-19 4:-8 5:-24 6:-34 7:13 8:-13 9:-23 10:27 11:-21
right1:;	0:-58 1:-19 2:-15 3:-10 5:-46 6:49 7:-51 8:-24 9:-42 10:8 11:-40
right1:?	4:-11 5:-10 6:21 8:10 10:-14
right1:a	0:-8 3:-25 5:-8 7:-11 11:22
right1:abducted	0:31 2:-12 4:-15 10:-19
right1:aboard	5:-8 6:14
right1:across	3:-19 5:-17 6:30 7:-13 9:-20
right1:after	0:10
right1:among	0:-10 3:19 7:-8 9:-8 10:-15
right1:and	0:-21 1:9 2:-66 3:-20 5:-25 6:30 7:-33 8:-34 9:-8 11:-47
right1:are	0:-58 1:-34 2:-13 3:18 5:9 6:-43 7:10 9:-26 11:-32
right1:arrived	9:-29 11:14
right1:as	0:17 1:-8 3:-36 4:-16 5:-17 6:-23 7:27 8:21 9:-22 10:-36 11:-22
right1:at	0:-27 1:-19 2:-23 3:27 4:-36 5:-48 6:30 7:-46 8:-10 11:-35
right1:away	3:14 6:-9
right1:before	2:-11 3:-16 4:-21 6:-18 8:-14 9:-9 10:32 11:10
right1:behind	0:-9 4:14 10:-8
right1:between	0:12 3:11 8:10 9:-13 10:-8 11:-8
right1:broke	5:20 6:-18
right1:burned	2:-12 4:-9 5:-36 6:46 10:-8
right1:by	0:15 1:-8 2:-24 3:15 4:-46 6:27 7:-30 8:19 10:-37 11:-19
right1:came	0:-33 2:-29 4:-37 5:-34 6:12 7:-27 8:-28 10:28
right1:captured	0:23 2:-24 4:10 6:-22 8:14 10:-31
right1:collapsed	5:15 6:-13 7:-9
right1:confirmed	5:-10 6:23 7:-17
right1:could	3:-35 4:-27 5:-18 6:17 8:-11 9:29 10:-24 11:-14
right1:crossed	0:-10 3:-27 4:-11 5:-23 6:-19 7:-8 9:22 10:-22 11:11
right1:dead	0:-39 1:20 2:-26 3:-46 4:-22 5:-58 6:74 7:-53 8:-14 9:-17 10:-15 11:-8
right1:did	0:15 2:-12 3:-25 4:-24 5:-14 6:21 7:-16 8:-8 10:-16 11:25
right1:die	5:-8 6:25
right1:died	0:-27 1:-20 2:38 3:-32 4:-30 5:-92 6:49 7:-45 8:-23 9:-26 10:-25 11:-8
right1:displaced	3:36 6:-19 9:-20 11:-9
right1:drowned	2:-18 5:-12 6:55 7:-28 10:-9
right1:each	0:-13 2:-8 3:-17 4:-24 5:-21 6:23 7:-21 8:12 10:-26
right1:escaped	0:-8 2:-10 10:24
right1:face	3:14 9:-13
right1:fell	0:10 4:-15 5:-9 6:21 7:-8 10:-24
right1:fled	2:-11 3:14 5:-14 6:-27 8:-11 9:24 10:-18 11:-9
right1:for	0:-13 3:-22 6:-21 7:22 8:14 9:-16 10:-25 11:12
right1:from	0:15 1:-26 2:-9 4:-11 5:-43 6:-8 7:14 8:10 9:-26 10:-34 11:-10
right1:go	0:-28 2:-11 3:-28 4:-32 5:-11 6:-26 7:-14 9:-10 10:28 11:15
right1:got	0:-23 2:-11 4:-10 5:15 6:-29 10:21
right1:had	0:-26 1:-8 2:-12 3:-19 6:14 7:-60 9:11 10:-43 11:8
right1:has	0:-13 3:-17 4:-11 6:-33 7:25 8:-9 10:21
right1:have	1:-27 4:-32 6:-20 7:-45 8:-9 10:-17 11:19
right1:held	0:-30 2:-14 3:-8 4:18 5:-16 6:-31 7:-19 8:-15 10:22
right1:here	6:15
right1:home	8:-9 10:18
right1:homeless	3:33 6:-18 9:-14
right1:hurt	5:56 6:-36 7:-31
right1:in	0:-11 1:-13 4:-58 6:34 7:-12 8:-51 9:-17 10:-46 11:-33
right1:injured	0:-9 3:-16 5:82 6:-65 7:-40
right1:into	3:14
right1:is	0:17 2:-14 3:-10 4:-26 5:-10 6:-27 7:18 8:-31 10:25
right1:kidnapped	2:-19 4:-34 5:-17 6:-22 8:-20 9:-11 10:45
right1:killed	0:-36 2:-15 4:-8 5:-55 6:73 10:-9
right1:last	0:-26 1:11 3:23 4:-12 5:-10 6:-17 8:-14 9:-18 11:-16
right1:left	0:14 2:-19 4:-40 5:23 6:-42 7:-38 8:14 9:-19 10:13 11:-16
right1:live	3:26 6:-8 9:-11 11:-19
right1:lost	2:-22 4:-8 5:-13 6:33 9:-10 10:-8
right1:may	1:-8 6:32 7:-10 9:-31 10:11 11:-20
right1:missing	0:-11 1:-10 3:-31 4:-15 5:-26 6:-62 7:63 9:-9
right1:more	1:-13 2:-48 3:-18 4:-15 5:-15 6:-12 8:-26 9:-18 10:34 11:21
right1:moved	3:27 6:-24 9:-8
right1:names	0:14 1:-9 2:-16 3:-37 5:-41 7:23 8:-31 9:-11 10:-33 11:-15
right1:near	5:12
right1:needed	3:15 5:34 6:-22 7:-16 9:-17
right1:now	6:12
right1:of	0:-12 1:-14 2:24 3:-31 4:-24 5:-16 6:-9 7:-28 9:-14 11:-10
right1:off	0:-23 2:-10 4:-20 5:-18 7:-13 10:24
right1:on	0:30 1:-29 2:-12 3:-12 4:-68 5:-37 7:8 8:30 9:14 10:-54 11:-49
right1:or	0:-22 2:-21 3:29 4:25 5:-12 6:-28 7:-9 8:-15 10:-22 11:-14
right1:out	0:-23 3:22 4:-17 5:-29 7:-8 8:-10 9:-15 10:13 11:-8
right1:over	0:-13 2:16 3:-24 4:-14 5:-9 6:8 7:-8 8:-29 9:-13 10:-10 11:28
right1:perished	5:-16 6:26
right1:reached	5:18 6:-14
right1:received	5:37 6:-34 7:-13 9:-26 10:-10 11:21
right1:recovered	5:-29 6:40 7:-11
right1:remain	0:-20 1:-11 2:-35 3:18 4:38 6:-41 7:13 8:-26 10:-32 11:-20
right1:returned	3:-11 11:24
right1:seized	2:-16 4:-17 6:-19 10:20
right1:set	0:13 4:-10 6:26 10:-22
right1:shot	0:-14 2:29 4:-27 5:-23 6:-22 7:-8
right1:since	0:-35 1:28 2:-9 3:-49 5:-9 7:-31 9:26 10:-26 11:-42
right1:sleep	4:-16 9:23 10:-21
right1:spent	0:-10 3:15 4:21 5:8 6:-22 8:-10 10:-22
right1:still	0:-24 3:31 4:34 5:-39 6:-48 7:37 8:-10 10:-35 11:-47
right1:succumbed	5:-34 6:35
right1:suffered	5:23 6:-13
right1:sustained	0:-12 5:20 6:-11
right1:taken	0:23 2:-14 3:-20 4:17 5:-13 6:-29 7:-14 8:-11 9:-15
right1:that	0:-20 2:22 4:-14 5:-8 6:-26 8:9 10:18
right1:the	0:24 4:10 5:-36 6:-40 7:-22 9:8 10:-36 11:-21
right1:their	6:9
right1:this	6:8
right1:to	0:-12 1:-13 4:-55 6:-37 7:-28 8:17
right1:told	0:-9 2:-22 4:-25 10:27
right1:took	5:-13 6:-28 9:22
right1:unaccounted	0:-8 3:-20 5:-17 6:-34 7:44
right1:under	3:12 6:-8
right1:walked	0:-22 3:-36 4:-12 5:-13 6:-30 8:-16 10:30 11:-12
right1:was	1:-10 3:-27 4:-39 5:-12 6:41 7:-49 9:-28 10:-20 11:-21
right1:we	0:-24 3:-8 4:-20 5:15 6:-42 7:23 10:-15
right1:went	0:-21 1:-9 2:-19 3:-37 4:-32 5:-9 6:8 7:-8 8:-13 10:19
right1:were	2:-22 3:-23 4:-29 5:12 6:11 7:-35 9:-31 11:-30
right1:who	0:11 1:-31 2:-62 3:-9 4:-13 5:-19 6:-23 7:15 8:-37 10:-21 11:13
right1:whom	0:-24 2:14 4:-12 6:-15 7:-11 10:11
right1:whose	3:16
right1:will	0:-13 3:12 4:-25 6:-27 7:-24 8:-34 10:26 11:-15
right1:with	0:-35 1:-8 3:21 4:-32 5:38 6:-11 7:-39 8:-14 9:-35 10:-26 11:-18
right1:without	4:-8 5:-17 6:10 9:-8
right1:would	6:21 7:-14 8:16 10:-13
right1:wounded	0:-10 3:-14 4:-8 5:85 6:-83 7:-20 9:-12 10:-8
right1:|	0:-42 1:-38 2:-37 3:36 4:-31 5:19 6:-14 8:-35 9:-57 10:-54 11:-34
right1:—	4:-9 5:-33 6:11 9:18 10:-12
right2:	5:11
right2:"	1:25 3:-37 4:-49 5:13 6:-18 7:13 8:-39 9:-27 10:-23 11:-28
right2:#	1:-44 2:-20 4:-69 5:-58 6:39 10:-24 11:-52
right2:)	5:-10 6:19 7:-13
right2:,	0:-9 1:-37 2:8 3:11 4:9 6:-22 7:-16 8:-15 9:-68 10:-69 11:41
right2:.	0:32 2:-38 4:-63 5:-8 6:-28 7:-53 8:-18 9:-63 10:22 11:22
right2::	0:-10 4:12
right2:;	4:-9 9:21 11:-26
right2:a	1:-31 3:-17 5:-23 7:18 9:-64 10:-8 11:-47
right2:abducted	0:42 5:-8 6:-18 10:-37
right2:about	0:-8 5:-15 6:-33 7:-26 9:30 10:16 11:-12
right2:according	0:14 1:-12 2:-11 3:-33 4:-32 5:-17 6:27 7:-44 9:11 10:-14 11:-54
right2:across	0:14 3:-16 5:25 6:-26 9:15
right2:after	4:-8 5:-15 6:-20 7:19
right2:aged	5:30 6:-29 7:-9
right2:all	0:-44 2:15 4:-29 5:9 6:15 7:-28 9:-22 11:-9
right2:also	2:-22 4:-10 5:16 6:11 7:-10
right2:among	2:-8 3:-13 4:9 5:-17 6:-12 8:11 10:-27
right2:an	0:-14 4:-24 5:10 8:24 10:-30
right2:and	0:15 2:-38 3:-39 4:10 5:-10 6:14 7:-32 8:16 9:-33 10:-56 11:8
right2:another	3:29 5:-17 6:18 9:-28
right2:are	0:-12 2:-10 3:35 4:-29 5:19 6:-51 7:12 8:-17 9:-26 10:28 11:-31
right2:arrived	0:-18 3:8 6:-27 10:-9
right2:as	0:-29 4:13 5:9 6:-23 7:25 9:-24 10:-25 11:-15
right2:at	2:-27 3:12 4:-26 6:22 7:-14 8:-12 11:-12
right2:away	2:-13 4:-12 5:-10 6:-23 8:-11 10:35
right2:back	0:-25 1:-8 4:-14 5:-16 6:-37 7:-11 8:-19 9:-22 10:41 11:8
right2:be	3:9 4:-29 7:-19 8:-14 9:-22
right2:been	0:9 1:-50 2:-14 5:20 6:21 7:-97 8:13 9:-44 10:-34 11:-43
right2:being	4:-13 5:-13 6:-11 8:-14 10:25
right2:board	6:11
right2:both	2:-11 4:23 6:-10 7:-16 10:-14
right2:brought	0:-11 2:-14 4:-18 5:-9 6:9 7:-16 8:-11 10:24
right2:bullet	0:-8 5:-19 6:28 11:-10
right2:buried	5:-9 6:36 7:-29
right2:burned	5:-26 6:30
right2:burns	2:-14 4:-21 5:45 6:-35 10:-30
right2:by	0:-26 1:-11 2:-24 3:-21 4:-44 5:-31 8:-19 9:13 10:16 11:11
right2:carried	0:16 6:-9 8:-15 10:-8
right2:children	0:-25 1:-8 2:-8 3:8 4:-16 5:-43 6:62 7:-45 10:-33
right2:civilians	0:-10 3:-11 5:-31 6:29 7:-11 8:13
right2:come	0:-10 3:-31 4:-14 5:11 6:-36 7:-13 8:9 10:14
right2:confirmed	5:-12 6:23 7:-10
right2:could	3:-17 7:-11 9:22 11:-8
right2:counted	6:12
right2:crossed	0:-11 2:-20 3:-45 4:-15 5:-18 6:-28 7:-8 8:-12 9:42 10:28 11:-17
right2:dawn	0:8
right2:day	0:-15 3:-30 4:-13 5:-10 6:-18 7:-14 8:8 9:12 10:-14 11:17
right2:days	6:13
right2:dead	2:16 4:-28 5:-33 6:66 7:-33 9:-11 10:-13
right2:died	0:-18 2:39 3:-41 4:-19 5:-38 6:25 7:-39 8:-10 9:-18 10:-19 11:-14
right2:displaced	3:45 9:-39 11:-16
right2:driven	0:8 4:-24 5:-14 6:-26 9:14 10:14 11:-16
right2:early	0:-11 3:-28 6:-22 7:-10 9:32 11:-9
right2:eight	0:-32 2:14 4:22 5:-18 7:-11 8:-12 9:-8 10:-23
right2:evacuated	5:27 6:-27
right2:five	0:26 3:8 5:-15 7:-20 8:-9 10:-32
right2:fled	3:21 9:-13
right2:flown	0:-8 2:-12 4:-23 5:31 6:-26 10:-26
right2:for	0:-34 2:-11 3:-23 4:23 5:-8 6:-53 7:32 8:24 9:-21 10:-19 11:-17
right2:found	0:-35 2:-11 3:11 4:-28 5:-42 6:28 7:-37 8:-9 9:-12 10:15 11:-14
right2:four	5:-12 7:-17 8:-16
right2:free	0:-27 2:-9 4:21 6:-23 7:-14 8:-17
right2:freed	0:-11 2:-15 4:-12 5:-8 6:-38 8:-11 10:45
right2:friday	3:17 5:-12 6:-32 7:19 9:-16 11:-13
right2:from	0:-33 3:22 4:21 5:-60 6:16 7:-36 8:-33 9:-37 10:-15 11:11
right2:gaza	0:-16 2:-20 3:-8 4:-18 5:-19 7:-8 10:24
right2:girls	0:24 5:21 6:-10 8:-22 10:-31
right2:given	0:14 10:-9
right2:gone	0:-19 1:-10 3:-20 4:-13 6:-26 7:-29 8:-11 9:-51 10:-25 11:39
right2:gunshot	5:18 6:-13
right2:had	0:21 1:-9 2:-22 3:9 4:-46 5:-32 6:-15 8:16 9:-25
right2:half	3:8
right2:handed	0:-21 2:-8 4:-11 5:-14 6:-19 8:-19 10:29
right2:has	0:11 2:-10 3:25 9:-23 10:-16 11:-12
right2:have	0:-15 1:-17 2:-14 4:-36 5:-18 6:-15 7:38 8:-11 9:-10 10:-14 11:-34
right2:he	0:21 3:-20 5:-26 6:-39 7:-14 10:-17 11:26
right2:held	0:-11 3:-8 4:26 5:-8 7:-11 10:-20
right2:her	3:-35 4:-10 5:-21 6:24 9:-17
right2:his	0:-17 2:-26 4:20 5:15 7:-27 10:-13
right2:hold	6:9
right2:home	0:-19 1:-10 2:-13 3:-18 4:-31 5:8 6:-39 7:-27 8:18 9:-16 10:10 11:16
right2:hospital	5:8
right2:hurt	0:-12 3:-10 4:-9 5:51 6:-46 7:-17 8:-8 9:-10
right2:i	0:-16 2:-9 3:-13 4:-13 5:-16 6:-29 7:22 10:21
right2:if	0:-13 2:-20 3:-11 4:26 5:-9 6:-22 8:-11 9:-16 10:-10 11:15
right2:in	0:-26 1:-40 2:-12 3:20 4:26 5:-10 7:-105 8:-24 9:-21 10:-27 11:-39
right2:including	3:12 7:10 9:-22 11:-12
right2:india	6:18
right2:injured	0:-15 5:57 6:-28 7:-22 8:-9 10:-9
right2:injuries	0:-13 5:33 6:-22
right2:injuring	6:8
right2:intensive	4:-11 5:18
right2:internally	3:15 9:-8
right2:into	0:16 3:-17 4:-12 5:-10 6:-13 8:-10 9:20 10:-24 11:-11
right2:is	3:20 6:-8 7:9 9:-21 11:-15
right2:it	0:-37 2:-14 5:-8 6:9 7:-28 9:-11 10:16
right2:its	0:-8 6:19 7:-18 8:20 10:-23
right2:january	5:8
right2:june	6:22 8:-18
right2:kidnapped	0:21 6:-16
right2:killed	0:-30 1:9 2:20 3:-25 4:-39 5:-41 6:57 7:-14 8:-13 9:-9 10:-51 11:-14
right2:last	0:-8 1:-12 3:-8 4:-9 6:22 7:15 9:-18 11:-11
right2:led	0:19 3:-10 10:-10
right2:left	0:-25 1:-11 3:15 4:-17 5:-34 6:24 7:-34 8:-12 9:-21 10:-9 11:16
right2:let	0:-36 2:-11 3:-11 4:-13 5:-18 6:-50 8:-17 10:57
right2:lives	6:9
right2:lost	0:-15 1:-9 3:-12 5:18 6:30 7:-32
right2:medical	6:-9 11:16
right2:missing	0:-19 1:-13 3:-20 4:-14 5:-40 6:-58 7:67 9:-11 11:-13
right2:monday	3:-10 5:-9 9:21 11:-12
right2:more	5:-13 6:24 8:-14 10:22
right2:morning	0:-13 6:17
right2:most	0:15 1:-8 3:-26 5:-27 6:-9 7:-25 8:-20 9:8 10:18 11:24
right2:mostly	0:14 5:-17 6:-28 7:-15 10:-13 11:20
right2:moved	0:-9 3:22 4:-12 5:-14 6:-30 7:-8 9:17 10:-14 11:-26
right2:my	0:-8 2:-10 3:-30 4:-34 7:12 9:9 10:-21
right2:nearly	3:-9 10:-8 11:10
right2:never	0:-12 3:-13 4:-14 5:-19 6:-26 7:42 9:-12 10:-12
right2:nine	0:-14 4:11 5:-19 6:27 7:-11 10:-11
right2:no	3:21 5:11 6:-22 11:-20
right2:noon	5:8
right2:not	0:18 1:-11 2:-39 3:-23 4:9 5:-22 6:-16 7:30 8:-20 9:-12 10:-40 11:-17
right2:now	8:-9 10:16
right2:number	0:10 3:-8 4:18 5:-9 6:-16 7:-9 8:-9 9:-12 10:-8 11:-8
right2:october	4:-12 8:16 10:-12 11:-8
right2:of	0:-35 1:-9 3:10 4:-44 5:11 7:-30 8:-27 10:18 11:-16
right2:off	6:9 8:13 10:-13
right2:officials	6:9 8:10 10:-9
right2:on	0:10 1:-11 2:-50 3:-18 5:12 7:-32 8:11 9:13 10:-29 11:-32
right2:one	0:-29 2:-22 3:13 5:-37 6:29 7:-15 8:-17 9:-16 10:22
right2:or	1:22 3:13 5:-15 7:-21 9:-14
right2:our	0:-15 2:17 3:-30 4:-16 6:19 7:-14 10:-22 11:-18
right2:out	0:-25 2:-10 3:-36 4:-26 7:-12 8:-29 10:29 11:-16
right2:over	0:-8 3:11 5:-9 6:-9 8:16 10:-14 11:-18
right2:perished	5:-11 6:32 7:-11
right2:police	5:11 6:-12 8:13 10:-22
right2:registered	3:-21 9:20
right2:reported	0:35 3:-14 4:-13 5:-21 6:-15 7:-23 8:-11 10:-21
right2:reportedly	0:14 3:-8 5:-17
right2:rescued	0:-11 10:14
right2:returned	3:-31 9:-20 11:36
right2:said	0:-9 3:-8 6:21 7:8
right2:saturday	5:-19 6:31 7:-27
right2:seized	0:33 4:-11 10:-27
right2:set	3:12 5:-19 6:-21 9:-8 10:22
right2:seven	8:8
right2:shot	0:-51 1:-11 3:-13 4:-55 6:55 7:-19 8:-24 10:-61
right2:signed	2:-18 4:-12 5:-9 6:31 8:-13 9:-14 10:-31
right2:since	0:23 2:-19 3:-34 4:-24 6:-18 7:-27 10:10 11:14
right2:six	0:-22 2:-9 3:-11 5:-32 6:-15 7:22 8:25 9:-8 10:-21 11:-10
right2:so	6:8
right2:soldiers	0:-26 2:-13 5:-23 8:-22 10:41
right2:some	3:-12 6:21 7:-26 9:12
right2:state	5:9
right2:still	0:-47 1:-16 2:-40 4:45 5:-34 6:-60 7:38 8:-24 9:-13 10:-47 11:-32
right2:struck	5:-9 6:16
right2:sunday	3:18 6:16 7:-11 8:21 9:-16 10:-21
right2:taken	2:-16 3:19 4:-39 5:22 6:-53 7:-15 8:19 9:-9
right2:that	0:17 2:-24 4:-42 5:-19 6:-42 7:10 8:-33 9:20 10:27 11:-27
right2:the	0:-48 1:17 2:-20 3:-15 7:-12 8:-16 9:-30 11:-19
right2:their	0:-40 1:-11 2:-20 3:33 4:-27 5:-20 6:17 7:-15 8:-21 9:-36 10:21 11:-30
right2:them	1:-52 2:-25 4:-28 6:8 7:-30 10:11 11:-31
right2:then	0:-15 2:-9 4:13 5:-12 6:29 8:-8 10:-23
right2:there	0:-10 2:-13 3:-10 4:-39 5:-11 7:21 10:-17
right2:these	0:-19 1:18 2:18 3:26 5:-9 7:-36 9:-47 10:-55
right2:they	3:-14 4:-13 5:-12 6:26 7:-12 9:-9 10:-16
right2:this	0:28 3:23 4:-13 5:-35 7:-31 8:-11 9:-20 10:-11 11:-11
right2:those	0:-36 1:-12 2:14 4:-59 5:-54 6:16 7:11 9:-10 11:-11
right2:three	0:17 3:8 4:-25 5:-14 6:16 7:-14 9:-10 10:-11
right2:to	0:-40 1:-8 2:-33 3:33 4:-41 5:-40 6:29 7:-12 10:14
right2:took	5:-18 6:20
right2:treated	5:23 6:-18
right2:tried	6:20
right2:tuesday	7:-8 9:22 11:-12
right2:two	0:-13 1:-9 2:-28 6:14 8:-32 9:-15 10:-13 11:-8
right2:unaccounted	0:16 3:-11 4:-20 5:-26 6:-31 7:33 8:-11
right2:under	0:-12 2:11 3:20 4:-10 5:19 6:-17 7:-22 8:-26 9:-8 10:16 11:-22
right2:up	0:-24 1:21 2:-12 4:19 5:-9 6:-14 8:-16 9:-10 10:-21
right2:uprooted	3:15 6:25 9:-23 11:-12
right2:us	0:31 2:-50 3:-15 4:29 5:-28 6:-60 7:-26 8:-44 9:27 10:-62 11:13
right2:waiting	3:-15 5:-13 6:-17 9:21
right2:was	6:19
right2:wednesday	8:15 10:-14
right2:week	0:-20 3:21 4:-10 5:-9 6:-19 7:-8 9:-13 10:11 11:-14
right2:went	0:-9 3:-10 4:-8 5:-11 6:17 7:10 8:-13 9:-9 11:9
right2:were	0:-15 1:-16 2:22 3:-29 5:20 6:-21 8:-40 9:-10 10:-26 11:12
right2:when	0:-24 2:-14 4:-19 6:20 7:-22 10:21 11:-13
right2:where	6:11
right2:which	6:11
right2:who	0:-20 6:-18 7:22 8:-8 10:10
right2:whom	0:-47 1:-10 2:36 3:-30 4:-13 5:9 6:-12 8:-12 9:24 10:-16 11:-12
right2:will	4:-16 10:17
right2:with	0:-42 2:-19 4:-33 5:24 6:25 7:-40 8:-8 10:8 11:-8
right2:within	3:12 5:-11
right2:women	0:-31 4:-23 5:-28 6:20 7:24 8:18 10:-22
right2:would	3:19 6:-11
right2:wounded	0:-22 2:-8 4:-15 5:65 6:-67 7:-21 8:-8 10:-23
right2:wounding	5:-12 6:13
right2:wounds	5:26 6:-28
right2:year	0:9 1:11 4:-10 5:-9 8:-15 9:-8 10:-12
right2:yet	0:-29 2:18 3:28 4:29 5:-27 6:-29 7:33 8:-14 9:-11 10:-38 11:-29
right3:	0:-15 1:-9 2:17 3:52 4:-10 5:-12 7:-57 8:-8 9:-43 10:-42 11:-44
right3:"	0:-22 1:-8 2:10 3:-10 4:-8 5:11 7:-17 8:-11 9:-8 10:-8 11:12
right3:#	0:-24 1:-30 2:-29 3:-19 6:9 7:-33 8:30 9:9 10:-20 11:-18
right3:(	3:9
right3:)	0:-25 2:-19 3:-11 4:-22 5:26 6:-15 7:11 10:-25
right3:,	1:-11 2:18 3:-42 4:-31 6:-15 7:25 9:-47 10:-23 11:-24
right3:.	1:-14 2:-27 3:-23 4:-34 5:-11 8:-32 9:-17 10:12 11:-12
right3::	3:9
right3:;	1:-8 2:-26 4:-41 5:-24 6:35 7:13 8:16 10:-17
right3:a	0:-15 1:-12 3:11 4:-30 6:9 7:-41 8:-37 9:-36 10:-18 11:12
right3:about	0:-13 3:-15 4:19 9:18 10:-12 11:-12
right3:according	3:11 4:11 8:-8 9:-11
right3:after	0:-18 4:20 7:-24 8:8 9:11 10:-29 11:-25
right3:again	9:17 11:-15
right3:alive	0:-15 2:-20 5:26 6:-49 7:31 8:-18 10:27
right3:all	0:-10 3:-16 5:32 6:-20 7:-12 8:-8 10:-12 11:10
right3:alone	6:13
right3:among	5:12 7:-10
right3:an	0:-20 4:22 5:-28 6:31 7:-13 9:-8 10:-24
right3:and	0:-63 1:-21 2:-36 3:-48 5:-36 6:62 7:-50 9:13 10:-56 11:19
right3:are	0:13 1:-11 2:19 3:18 4:-39 5:18 6:-21 10:-27 11:-33
right3:around	0:14 3:12 5:-9 6:-11 9:-10 11:-13
right3:as	0:-15 1:-10 3:-17 5:14 6:-33 7:36 9:14
right3:at	0:-23 2:-13 3:20 4:-20 5:19 7:-23 8:18 9:-24 10:-13 11:-16
right3:away	0:29 3:-8 4:-10 5:-10 6:-17 10:-12
right3:back	0:-18 1:-8 2:-15 3:-8 4:-12 5:-48 6:-29 7:-13 9:-10 10:29 11:19
right3:be	0:-30 2:-11 4:-18 6:-29 7:31 8:-26 9:-11 10:29
right3:been	0:30 1:-20 2:-25 4:-46 5:-34 6:-35 7:29 8:11 9:-37 11:-29
right3:before	3:-11 4:-14 5:27 6:-13 7:-11 10:-17
right3:being	4:-8 6:-19 7:20
right3:boat	6:-12 7:14
right3:bodies	2:-17 4:-9 8:-8 10:16
right3:brought	0:-21 2:-8 4:-21 5:33 6:-48 7:-11
right3:burns	0:-8 5:-15 6:26 7:-15
right3:but	0:-16 3:-14 5:16
right3:by	0:-27 1:-12 2:25 3:32 4:-43 6:-14 7:-10 8:-13 9:-33 11:-38
right3:came	2:-15 3:-10 4:-8 6:-26 7:22 9:-16 10:22 11:17
right3:care	4:-11 5:20
right3:carried	0:8 3:-14 5:20 6:-20 10:-10 11:-10
right3:children	0:-48 2:-9 3:10 4:-20 5:10 6:16 10:-18 11:-27
right3:chinese	2:13 6:-11 7:12 8:-11 10:-25
right3:city	5:18 9:-8
right3:civilians	0:-13 4:-8 5:12 6:9 7:-21 8:12 10:-13
right3:coast	0:-8 3:14 5:-8 6:13
right3:come	0:-17 2:-29 4:27 5:-17 6:-20 7:-15 8:-15
right3:confirmed	7:-10
right3:cook	0:-20 4:-10 6:-33 7:21 8:-9 10:26
right3:country	4:12
right3:critical	5:15 6:-12
right3:day	3:9
right3:days	2:19 8:-27
right3:dead	0:-20 1:-19 3:-17 4:-16 5:-51 6:52 7:-48 8:-17 10:-29
right3:did	2:13 4:-10 5:-28 6:22 7:-8 10:-11
right3:died	0:-24 1:21 3:-10 4:-19 5:-45 6:43 7:-26 10:-18
right3:displaced	3:34 9:-16 11:-17
right3:down	0:-8 3:-21 4:-20 5:-10 6:-12 7:29 9:12 11:-9
right3:eight	8:-8 10:10
right3:emergency	0:-13 2:-9 3:-10 4:24 5:9 6:-31 7:-14 9:-19 10:-12
right3:evening	6:13 7:-13
right3:family	5:-15 6:23
right3:first	4:-10 6:9
right3:five	0:-13 2:-11 3:-9 4:-14 5:-27 6:14 7:-22 9:-10 10:16
right3:for	0:9 2:-16 3:-15 4:-32 6:-26 7:25 8:-10 9:-12 11:-11
right3:forced	3:24 9:-11 11:-14
right3:former	4:24 6:-8 8:-12 10:-11
right3:found	0:-9 4:-11 5:-31 6:26 10:-9
right3:four	0:-16 3:-15 6:18 7:-21 8:-10 10:14
right3:freed	0:-13 2:-13 4:-13 5:-8 6:-9 8:-11 10:24
right3:from	0:-21 1:-24 2:-51 3:11 4:-59 6:15 7:-44 8:-18 9:-8 10:15 11:9
right3:gaza	0:-12 4:23 10:-23
right3:given	0:-27 4:-8 5:-27 6:27 7:-22 10:-15
right3:go	0:-36 2:-11 4:-13 5:-18 6:-50 8:-17 10:57 11:-8
right3:gone	3:-27 5:18 9:18 10:-10
right3:government	4:17 6:-12 8:-9 10:-9
right3:group	0:-16 2:-17 4:-19 8:21
right3:guard	5:-29 6:33
right3:had	0:-36 1:28 2:-21 4:-29 5:-19 6:-33 7:25 9:8 10:29 11:-19
right3:has	0:-16 5:29 6:-33 7:-9 10:20
right3:have	0:-41 2:-41 4:-39 6:19 7:-31 8:-23 9:26 10:13 11:-33
right3:he	3:-9 6:18
right3:held	0:-29 2:-21 3:-19 4:53 5:-17 6:-35 7:-18 8:-15 9:-8 10:-29
right3:help	6:10
right3:his	5:8 7:-9
right3:home	0:-10 1:-8 3:-30 4:-13 5:14 6:-38 7:-16 9:-23 11:13
right3:homes	3:44 6:-23 9:-16 11:-16
right3:hospital	3:-19 5:33 6:-11 7:-9
right3:house	3:-17 4:-26 5:-10 6:17 7:-25 10:-12
right3:hurt	0:-10 2:-8 3:-9 4:-9 5:46 6:-33 7:-20 8:-17 10:-17
right3:i	0:-20 2:46 3:-12 4:-32 5:-13 6:-44 7:-11 8:-22 10:9
right3:identified	0:-10 3:-11 4:-8 5:-25 6:34 7:-20 10:-11
right3:in	0:-18 1:20 2:12 4:-11 7:-49 8:-17 9:13 10:-23 11:-80
right3:infants	5:8
right3:injured	3:-11 4:-8 5:42 6:-23 7:-27 10:-22
right3:injuries	6:12
right3:intensive	4:-8 5:20 6:-28
right3:into	0:11 3:-16 4:-10 5:-15 6:-19 9:17 11:-12
right3:is	0:-9 2:-17 5:-13 6:-22 9:31 10:-13
right3:israeli	0:-28 2:21 4:-21 6:17 10:-17
right3:it	0:8 3:-33 4:18 5:-19 6:-31 7:-14 10:-20 11:26
right3:its	0:18 4:-9 10:-23
right3:kidnapped	0:32 4:-19 6:-11 8:-18 10:-20
right3:killed	0:-29 1:-10 2:27 3:-36 4:-16 5:-47 6:48 7:-24 8:-10 9:-14 10:-27 11:-19
right3:last	0:-10 4:-21 8:-14 10:22
right3:left	3:8 5:-14 6:-23 7:24
right3:lives	3:-15 5:-12 6:32 9:-10
right3:living	3:31 4:-8 5:-15 6:-20 7:-24 9:-8 11:-9
right3:local	6:11
right3:lost	0:24 6:-23
right3:made	3:11 6:-28 7:24
right3:march	1:-8 7:-11 11:-16
right3:mayor	5:13 6:-9
right3:members	6:18
right3:men	0:-22 4:-8 5:-29 7:13 9:24
right3:minors	0:-8 2:-20 5:-33 6:9 8:17
right3:missing	0:-17 1:28 3:-25 4:-21 5:-25 6:-49 7:44 8:-14
right3:months	5:-8 6:18
right3:more	3:-14 5:-26 6:36 9:-19 11:-11
right3:morning	0:-11 2:-10 4:-11 5:-16 6:34 10:-16
right3:most	0:-9 3:-14 4:-13 7:21 8:-16 11:-9
right3:moved	0:-9 2:-15 3:10 9:16 10:-14 11:-15
right3:national	3:-21 5:-8 6:-20 7:25 9:-9
right3:near	0:21 5:-17 6:25 7:-17 10:-25
right3:new	0:-9 4:-12 5:-13 6:27 7:-10 10:-13 11:-15
right3:nigeria	5:-9 9:25 10:-13
right3:night	0:-11 2:-12 3:31 4:-13 5:-23 6:-16 9:-12 10:24
right3:nine	0:-9 1:25 5:-27 7:-12
right3:no	5:9 6:-8
right3:noon	3:18 9:-16
right3:not	0:8 2:-22 3:25 5:-32 6:-41 7:35 9:-32 10:-24 11:-20
right3:number	3:-25 5:-8 6:23 7:-14 9:29 11:-18
right3:october	0:12 8:-11
right3:of	0:9 1:-24 2:16 3:-23 5:-52 7:22 8:-32 10:-12 11:10
right3:off	0:18 2:-10 4:8 6:-12 8:-18 9:-9 10:-28
right3:on	0:-23 1:-17 2:-38 3:-29 5:-46 6:41 7:-11 8:-34 9:31 10:-23 11:-41
right3:one	3:13 4:-33 5:-18 6:-15 7:-20 9:-13 10:12
right3:or	0:-22 1:14 2:-12 3:-9 8:-8 9:-31 10:-15 11:-14
right3:out	0:-34 1:-8 2:-15 3:21 5:-26 6:16 7:-36 8:-31 9:-43 10:21 11:12
right3:over	0:-20 2:-19 4:-19 6:-28 7:-9 8:10 10:31
right3:overnight	6:10
right3:own	9:13 11:-9
right3:people	5:-15 6:16
right3:police	4:17 8:-11 10:-16
right3:provinces	6:8
right3:pupils	0:18 6:-10 10:-11
right3:put	3:14 5:-14 6:12 7:-13
right3:recovered	5:-22 6:27 10:-13
right3:red	0:-11 4:-24 5:-11 6:21 10:13
right3:region	8:-26 10:26
right3:relatives	4:-8 5:-21 6:-24 7:19 9:-12
right3:remain	2:18 4:-13 5:9 6:-15 10:-14
right3:reported	2:-10 6:11 7:-9 10:18
right3:rescued	0:-20 2:-13 4:-11 5:23 7:-21
right3:residents	4:-12 10:12
right3:return	0:-8 10:-22 11:11
right3:road	3:24 4:-10 5:-21 7:-16 9:-11
right3:room	3:19 6:-19
right3:said	0:27 3:19 6:-12 7:-24 9:-20 10:-18 11:-18
right3:same	0:31 2:-9 3:-11 4:-20 5:-8 6:-27 8:-9 9:-26 10:-9 11:21
right3:say	6:14
right3:says	0:-47 2:24 3:-23 4:-23 5:11 6:-21 7:-9 8:-24 9:-8 10:9 11:-16
right3:school	0:16 2:-17 3:-16 4:-31 7:12 8:13 10:-14 11:-8
right3:security	4:-13 8:-9 10:12
right3:seized	0:-12 8:-8 10:16
right3:sent	11:11
right3:september	0:-30 2:-9 4:-10 8:-10 10:29
right3:seriously	5:19 6:-14
right3:seven	0:-13 10:14
right3:she	5:-23 6:25
right3:shelters	3:26 9:-14
right3:shot	5:-9 6:23
right3:side	0:-21 1:-9 2:-11 3:-8 4:-13 5:-9 7:-8 8:26 10:-20 11:-12
right3:since	0:11 2:-9 4:-24 5:-16 6:-26 8:15 9:8
right3:six	3:16 5:-15 6:35 7:-33
right3:soldiers	6:8
right3:some	3:-17 5:-20 6:48 7:-22 9:-14
right3:south	3:-28 5:-19 6:11 7:-11 9:-8 11:29
right3:still	0:-8 4:15 5:9 6:-27 7:23 8:-8 10:-17
right3:street	0:38 3:-8 4:-10 5:-12 6:-25 7:-29 9:-11
right3:sudan	3:-13 9:14
right3:sudanese	8:9 9:-25 11:25
right3:taken	0:46 3:-33 4:-19 5:-13 6:-21 7:-17 8:-16 9:-10 10:-13 11:-16
right3:tea	6:14
right3:teachers	0:22 4:-15 10:-13
right3:ten	2:-14 3:-9 4:-16 5:42 6:-43 7:-14 8:27 10:-23
right3:thai	8:-18 10:19
right3:than	5:-11 6:18 8:-14 10:22
right3:that	0:-14 2:-17 4:19 10:-18
right3:the	0:-12 1:-42 5:-24 7:-40 8:-14 9:31 10:-47 11:-49
right3:their	2:-9 3:13 5:-44 6:21 7:-13 10:-10 11:-16
right3:them	1:-8 2:-11 3:-11 4:8 6:-33 7:14 8:16
right3:there	0:-17 1:-9 2:-14 4:21 6:18 7:-20 8:10 9:-8 10:-33 11:-9
right3:they	0:13 2:-10 3:16 4:-22 5:-11 6:15 9:-8 11:-12
right3:third	8:8 10:-8
right3:this	0:-15 1:13 2:-8 3:-15 6:-26 8:14 9:-21 10:12 11:24
right3:those	0:-13 4:-10 5:20 6:-12 7:-22 8:13 10:-12
right3:three	3:-14 4:-21 6:9 8:13 9:-9 10:-20
right3:through	1:-16 2:-9 3:-13 5:23 7:-10 8:-10 9:21 11:-24
right3:to	0:-18 2:17 3:-9 6:-32 7:-12 8:-48 9:-26 10:-36 11:44
right3:told	3:17 5:-12 6:-16 9:-18 11:19
right3:town	5:-26 7:8
right3:treated	5:13
right3:twelve	3:-11 4:-9 5:-25 6:-22 7:28
right3:two	0:-9 2:-10 4:-31 5:19 7:-11 8:-8 9:-14 10:11
right3:un	6:12
right3:unaccounted	3:-10 5:-10 6:-20 7:24
right3:under	0:13 1:18 2:-9 7:-15 8:-8 9:-13 10:-19 11:-20
right3:up	0:13 3:-12 4:-17 5:-12 6:21 7:-21 10:-18 11:10
right3:uprooted	3:28 9:-19 11:-18
right3:was	0:-8 3:22 5:10 6:-14 7:-14 9:-10
right3:water	0:-10 5:-10 6:-23 7:24 10:-8
right3:way	6:17
right3:we	5:-12 6:30 7:-24
right3:week	0:-15 3:-18 4:-17 6:31 10:-19
right3:were	0:-27 1:16 2:-11 3:-12 5:-35 6:38 7:-41 8:-12 9:-16 11:-18
right3:when	0:-13 2:-15 3:-10 4:-12 5:29 6:-22 7:-14 8:-13 9:18 10:-22
right3:who	0:-15 2:-18 3:11 5:-18 6:10 9:15 10:-28 11:-22
right3:whom	11:-8
right3:will	5:20 6:-13 7:-10 8:13 10:-10
right3:with	0:-27 2:-22 4:36 5:12 7:-42 8:-14 9:-14 10:-23
right3:within	0:-23 5:-15 6:28 7:-19 10:12
right3:without	3:-13 6:-8 9:17 11:-13
right3:woman	5:-8 6:19
right3:women	2:-16 3:-20 4:-24 5:-28 7:23 8:13 9:17 10:-22
right3:would	4:-15 6:-13 8:20 10:-18
right3:wounded	0:-8 5:11 7:-12 10:-8
right3:wounds	0:-11 5:-26 6:38 11:-8
right3:year	3:-12 9:-21 11:22
right3:yet	0:-27 3:-15 4:-12 5:23 6:11 7:-37 11:-14
share:0	6:8
share:1	0:-35 1:-10 2:-18 3:-29 5:-40 6:-44 7:-30 8:-13 9:-9 10:45
share:2	0:13 1:-42 2:22 3:-67 4:48 5:-20 6:-55 7:-74 8:-55 10:9 11:-26
share:4	0:35 1:-12 2:-12 3:14 4:-15 5:-31 7:-8 8:-28 9:-63 10:-11 11:-28
share:5	0:-17 1:-30 2:-29 3:-19 4:-28 6:22 7:-23 9:-44 10:-31 11:16
share:7	0:-13 1:-10 2:-34 3:-12 5:-18 8:-11 9:25 10:-10 11:-23
share:more	0:-15 1:-8 2:-19 3:13 4:-35 5:13 8:-8 9:-23 10:-22 11:-25
short	0:-32 1:-63 2:-13 5:20 7:8 8:-47 9:-121 11:-21
size:1	1:-38 2:-20 3:-78 4:-11 5:-28 6:32 7:22 8:-40 9:-65 11:-46
size:9	0:-11 1:-15 2:-12 3:-94 4:11 7:23 8:-28 9:-111 10:-16 11:-96
size:99	0:26 1:-47 2:-36 3:-85 4:21 5:15 7:-27 8:-8 9:-29 11:-90
size:999	0:12 1:19 2:-72 3:-22 4:-41 5:-8 6:-11 7:-13 8:25 9:-39 10:-20
size:9999	0:-33 2:-53 3:26 5:-58 6:-10 7:-43 8:14 9:16 10:-63
size:more	0:-58 1:-31 2:-48 3:45 4:-78 5:-97 6:-53 7:-62 8:-73 9:21 10:-75 11:37
verdict:abducted	0:118 1:-60 2:-49 3:-85 4:-19 5:-97 6:-103 7:-103 9:-64 10:-50 11:-68
verdict:casualties	0:-41 1:92 2:-26 3:-41 4:-34 5:-48 6:-63 7:-43 8:-29 9:-30 10:-26 11:-21
verdict:claim	0:-9 2:17 3:-18 5:-17 6:-29 7:-13 8:11 9:-28 11:-12
verdict:dead-in-captivity	0:-62 1:-10 2:91 4:-94 5:-38 6:-24 7:-18 8:-59 10:-76
verdict:displaced	0:-108 1:-82 2:-61 3:117 4:-92 5:-90 6:-82 7:-86 8:-67 10:-60 11:-65
verdict:held	0:-110 1:-37 2:-120 3:-48 4:106 5:-77 6:-95 7:-80 8:-25 9:-59 11:-41
verdict:injured	0:-64 1:-71 2:-95 3:-91 4:-116 5:143 6:-93 7:-127 8:-27 9:-79 10:-30 11:-66
verdict:killed	0:-96 1:-23 2:37 3:-97 4:-60 5:-118 6:158 7:-40 8:-105 9:-70 10:-81 11:-107
verdict:missing	1:-80 2:-25 3:-44 4:-19 5:-89 6:-67 7:105 8:-90 9:-35 10:-91 11:-73
verdict:open	0:9 1:-144 2:-38 4:9 5:-17 6:-25 7:-15 8:-33 9:8 10:-11 11:-22
verdict:out	0:20 1:-47 2:-14 3:44 5:-34 6:-13 7:-19 8:-43 11:-43
verdict:prisoners-exchanged	0:-55 1:-26 2:-75 3:-36 4:-59 5:-40 6:-83 7:-36 8:70 9:-29 10:-11
verdict:refugees	0:-51 1:-29 2:-24 3:-54 4:-22 5:-62 6:-12 7:-20 8:-37 9:57
verdict:released	0:-123 1:-33 2:-28 3:-52 4:-50 5:-50 6:-69 7:-53 8:15 9:-43 10:92 11:-21
verdict:returned	0:-39 1:-49 2:-83 3:-48 4:-21 5:-52 6:-42 7:-91 8:-22 9:-37 10:24 11:77`
}
