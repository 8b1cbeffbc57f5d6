import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-51
alike:casualties	-48
alike:dead-in-captivity	-22
alike:held	75
alike:injured	66
alike:killed	17
alike:missing	-32
alike:prisoners-exchanged	46
alike:refugees	21
alike:released	135
alike:returned	-57
any	-45
bare:1	32
bare:9	-85
bare:99	25
bare:999	34
bare:9999	47
bare:more	57
before:abducted	-20
before:allocated	-28
before:casualties	-16
before:dead-in-captivity	-37
before:delivered	-100
before:displaced	-14
before:held	11
before:injured	-11
before:killed	-35
before:missing	-36
before:pledged	-67
before:prisoners-exchanged	9
before:refugees	-31
before:released	24
before:requested	-57
before:returned	30
behind:abducted	-16
behind:allocated	-100
behind:dead-in-captivity	-36
behind:delivered	-88
behind:displaced	4
behind:held	69
behind:injured	7
behind:killed	-70
behind:missing	-49
behind:pledged	-105
behind:prisoners-exchanged	47
behind:refugees	-62
behind:released	18
behind:requested	65
behind:returned	51
ending:ad	60
ending:al	-119
ending:am	-63
ending:an	-58
ending:ar	-55
ending:at	-43
ending:ce	-52
ending:ch	36
ending:ck	-69
ending:de	-147
ending:ds	-113
ending:dy	92
ending:ed	-11
ending:en	33
ending:ep	41
ending:er	51
ending:es	-79
ending:et	-39
ending:ft	-4
ending:gh	47
ending:gs	27
ending:ht	-74
ending:id	-113
ending:in	13
ending:ir	44
ending:is	-65
ending:ke	-67
ending:ks	-88
ending:ld	-32
ending:le	-59
ending:ll	69
ending:ls	-101
ending:ly	37
ending:me	-4
ending:ms	-105
ending:nd	-99
ending:ng	-8
ending:nk	-51
ending:ns	-99
ending:nt	29
ending:od	-75
ending:ok	-55
ending:om	3
ending:on	-106
ending:ot	58
ending:ps	-110
ending:pt	-6
ending:rd	-63
ending:re	23
ending:rs	-32
ending:rt	106
ending:se	-13
ending:ss	53
ending:st	-18
ending:th	32
ending:to	54
ending:ts	-115
ending:ty	-92
ending:ut	54
ending:ve	11
ending:wn	4
ending:ys	-55
equal:abducted	-7
equal:casualties	64
equal:dead-in-captivity	-18
equal:displaced	22
equal:held	51
equal:injured	-12
equal:killed	9
equal:missing	-13
equal:prisoners-exchanged	85
equal:refugees	48
equal:released	-11
equal:returned	42
form:digits	-25
form:dual	8
form:fraction	-317
form:mixed	-82
form:range	-27
form:singular	-45
form:vague	-158
form:words	77
headline	-52
here:#aboard	-56
here:#aid	-49
here:#alive	40
here:#captives	8
here:#captors	58
here:#commerce	-44
here:#conference	-31
here:#containing	-74
here:#contest	-66
here:#crossing	24
here:#custody	-132
here:#demand	22
here:#disease	-75
here:#displacement	40
here:#duty	-59
here:#exchange	30
here:#execution	18
here:#given-back	70
here:#giving-from	-27
here:#group	7
here:#handover	3
here:#hostages	-27
here:#interview	-58
here:#losing-side	9
here:#need	-128
here:#prisoners	-8
here:#receiving	11
here:#remainder	24
here:#rescue	-144
here:#rumour	47
here:#since	16
here:#state	-10
here:#statement	81
here:#travel	-11
here:abducted	36
here:allocated	-6
here:casualties	96
here:dead-in-captivity	26
here:delivered	-13
here:displaced	52
here:held	47
here:injured	83
here:killed	89
here:missing	126
here:pledged	-41
here:prisoners-exchanged	13
here:refugees	61
here:released	36
here:requested	-62
here:returned	64
here:said	47
here:set	56
here:total	-27
item	-28
last:claim-abducted	27
last:claim-allocated	-73
last:claim-casualties	63
last:claim-dead-in-captivity	13
last:claim-delivered	-33
last:claim-displaced	-18
last:claim-held	4
last:claim-injured	10
last:claim-killed	41
last:claim-missing	52
last:claim-pledged	-67
last:claim-prisoners-exchanged	-48
last:claim-refugees	34
last:claim-released	63
last:claim-requested	-45
last:claim-returned	9
last:claim-total	22
left1:	30
left1:"	85
left1:#	-35
left1:(	30
left1:,	-9
left1:-	44
left1::	32
left1:;	30
left1:a	-143
left1:abducted	57
left1:across	-68
left1:admitted	-8
left1:after	-47
left1:against	-128
left1:all	-7
left1:alone	46
left1:among	37
left1:and	47
left1:another	62
left1:are	-39
left1:arrested	-98
left1:as	-90
left1:at	-53
left1:back	39
left1:be	66
left1:been	17
left1:before	7
left1:believes	-31
left1:between	-44
left1:brought	-22
left1:buried	134
left1:but	-93
left1:by	-191
left1:camp	-76
left1:captured	19
left1:carried	18
left1:carrying	-82
left1:claimed	154
left1:confirmed	102
left1:cost	112
left1:counted	66
left1:counts	-11
left1:day	45
left1:dead	69
left1:delivered	-67
left1:deployed	-52
left1:did	-26
left1:displaced	68
left1:documented	97
left1:down	-75
left1:downed	-65
left1:driven	53
left1:drove	32
left1:employs	-79
left1:every	-98
left1:first	-101
left1:for	-40
left1:forced	66
left1:found	-9
left1:free	89
left1:freed	15
left1:from	30
left1:further	55
left1:gave	-29
left1:go	43
left1:got	33
left1:had	-53
left1:has	13
left1:have	47
left1:held	-68
left1:helped	-42
left1:his	-82
left1:hit	-61
left1:hits	17
left1:hold	43
left1:holding	60
left1:holds	-22
left1:home	-58
left1:hosts	54
left1:in	-169
left1:include	-49
left1:included	33
left1:including	98
left1:injured	114
left1:injuring	104
left1:into	-93
left1:is	-61
left1:its	-86
left1:just	45
left1:kill	60
left1:killed	226
left1:killing	184
left1:kills	45
left1:last	52
left1:leaves	116
left1:leaving	13
left1:left	60
left1:let	73
left1:lists	25
left1:logged	-11
left1:lost	109
left1:magnitude	-90
left1:makes	71
left1:met	45
left1:move	44
left1:not	-64
left1:now	46
left1:of	-70
left1:off	-37
left1:on	-119
left1:only	33
left1:opened	-62
left1:or	-90
left1:other	86
left1:out	11
left1:over	-14
left1:pass	60
left1:passed	40
left1:put	39
left1:reach	-36
left1:received	75
left1:recorded	100
left1:recovered	90
left1:registered	25
left1:release	-39
left1:released	52
left1:reported	70
left1:reports	44
left1:rescued	-75
left1:s	-128
left1:said	11
left1:saw	42
left1:say	103
left1:says	100
left1:seized	80
left1:sent	9
left1:shot	-67
left1:show	66
left1:showed	-67
left1:so	17
left1:sunday	11
left1:swap	76
left1:taken	63
left1:that	106
left1:the	-44
left1:their	-30
left1:them	-15
left1:then	-13
left1:those	55
left1:through	-87
left1:to	-37
left1:today	57
left1:took	36
left1:treated	-10
left1:up	83
left1:update	-81
left1:uprooted	87
left1:us	103
left1:verified	-4
left1:was	25
left1:week	-36
left1:were	-89
left1:when	-50
left1:where	-17
left1:which	109
left1:while	-60
left1:whom	75
left1:whose	-37
left1:with	-5
left1:won	-59
left1:wounding	80
left1:year	24
left1:|	39
left1:—	94
left1:•	-12
left2:	-116
left2:"	-12
left2:#	12
left2:(	-12
left2:)	64
left2:,	8
left2:-	-80
left2::	-28
left2:;	42
left2:a	-59
left2:according	-108
left2:account	20
left2:accounted	20
left2:added	25
left2:adding	6
left2:adds	-23
left2:affected	-62
left2:afp	18
left2:aleppo	47
left2:all	-94
left2:alone	4
left2:along	-13
left2:already	58
left2:also	90
left2:am	-75
left2:among	38
left2:an	-37
left2:and	10
left2:april	-46
left2:are	-4
left2:army	46
left2:arrested	48
left2:arrived	-4
left2:as	46
left2:at	-51
left2:august	-12
left2:authorities	31
left2:average	66
left2:away	-30
left2:back	-102
left2:been	-89
left2:began	33
left2:billion	-24
left2:board	11
left2:boat	-22
left2:bodies	6
left2:boy	-103
left2:built	-57
left2:buses	-43
left2:but	59
left2:by	-16
left2:came	-29
left2:carried	-11
left2:cases	43
left2:cent	-25
left2:centre	-48
left2:centres	33
left2:children	56
left2:cholera	87
left2:city	-61
left2:civilians	77
left2:claims	45
left2:climbed	65
left2:climbs	88
left2:collapsed	41
left2:confirmed	-51
left2:congo	42
left2:convoy	6
left2:cost	18
left2:could	60
left2:count	6
left2:country	25
left2:court	-45
left2:crew	33
left2:cross	-16
left2:crowd	-41
left2:dawn	38
left2:day	27
left2:days	-55
left2:dead	47
left2:death	13
left2:deaths	54
left2:december	52
left2:denied	-22
left2:destroyed	-74
left2:died	12
left2:displaced	-21
left2:district	-19
left2:down	38
left2:drones	-29
left2:drowned	39
left2:each	-38
left2:eight	95
left2:estimates	84
left2:example	10
left2:fallen	-13
left2:families	-57
left2:family	-62
left2:far	-66
left2:february	98
left2:fighters	-44
left2:figure	137
left2:figures	26
left2:fire	-21
left2:first	80
left2:five	58
left2:flights	-14
left2:followed	-23
left2:food	-75
left2:for	-33
left2:found	-51
left2:four	-19
left2:friday	53
left2:from	-79
left2:gaza	53
left2:girl	68
left2:given	-23
left2:go	55
left2:government	-3
left2:group	65
left2:gunmen	-11
left2:had	49
left2:hand	57
left2:handed	-47
left2:has	-24
left2:have	63
left2:having	89
left2:he	-5
left2:held	20
left2:hit	-5
left2:home	27
left2:hospital	19
left2:hostages	-46
left2:hours	65
left2:house	-75
left2:houses	-41
left2:hurt	36
left2:husband	61
left2:i	27
left2:in	-12
left2:india	43
left2:indonesia	33
left2:injured	34
left2:injuries	42
left2:iom	-19
left2:is	46
left2:israel	26
left2:it	34
left2:its	36
left2:january	22
left2:june	24
left2:killed	-12
left2:killing	129
left2:kits	-46
left2:kyiv	36
left2:last	-14
left2:late	-6
left2:law	70
left2:lebanon	62
left2:left	-41
left2:let	32
left2:life	75
left2:live	-53
left2:lives	46
left2:looking	6
left2:man	-79
left2:march	31
left2:martyrdom	61
left2:martyrs	74
left2:may	-22
left2:members	-56
left2:men	35
left2:militants	69
left2:million	-85
left2:ministry	-29
left2:minutes	44
left2:missiles	-38
left2:missing	6
left2:mission	-41
left2:monday	-24
left2:month	4
left2:more	-45
left2:morning	-87
left2:mother	-72
left2:names	89
left2:nations	33
left2:night	63
left2:nine	-55
left2:not	-78
left2:november	-36
left2:now	72
left2:number	56
left2:october	93
left2:of	-30
left2:off	-78
left2:office	-4
left2:officials	-69
left2:on	-7
left2:one	-65
left2:others	29
left2:out	-57
left2:over	-30
left2:pakistan	9
left2:partners	-28
left2:passengers	-124
left2:peak	-46
left2:people	34
left2:personnel	41
left2:persons	-67
left2:population	-101
left2:prisoners	-13
left2:pupils	41
left2:put	-31
left2:received	59
left2:refugees	-9
left2:region	21
left2:relatives	81
left2:release	69
left2:remain	45
left2:remains	59
left2:report	-6
left2:reported	-46
left2:reports	22
left2:rescuers	-21
left2:return	131
left2:rights	20
left2:risen	71
left2:rises	86
left2:road	-58
left2:rose	27
left2:russia	-34
left2:s	7
left2:said	-3
left2:same	27
left2:saturday	54
left2:say	84
left2:says	52
left2:schools	-54
left2:second	10
left2:sent	60
left2:september	14
left2:service	-56
left2:seven	19
left2:she	-20
left2:shelter	-70
left2:shelters	78
left2:shot	-23
left2:side	12
left2:since	40
left2:six	-22
left2:so	116
left2:soldiers	71
left2:son	-98
left2:sources	-25
left2:speaks	72
left2:spoke	63
left2:spoken	78
left2:staff	-50
left2:stands	92
left2:state	-14
left2:states	-64
left2:still	81
left2:stood	-9
left2:street	32
left2:strikes	17
left2:sudan	-86
left2:sunday	-20
left2:survey	-87
left2:survivors	-39
left2:taken	45
left2:team	-90
left2:teams	35
left2:ten	-23
left2:thailand	28
left2:that	-8
left2:the	-28
left2:their	-33
left2:them	-76
left2:there	-58
left2:these	70
left2:they	101
left2:this	-20
left2:those	48
left2:thursday	9
left2:time	45
left2:to	9
left2:together	43
left2:told	65
left2:toll	93
left2:took	74
left2:total	32
left2:town	-80
left2:troops	47
left2:truce	43
left2:tuesday	-61
left2:two	14
left2:ukraine	-11
left2:up	30
left2:us	-19
left2:victims	77
left2:votes	-5
left2:wall	46
left2:war	-56
left2:was	51
left2:water	-93
left2:way	-36
left2:we	13
left2:week	67
left2:went	-4
left2:were	-89
left2:where	-48
left2:which	-22
left2:who	16
left2:whom	-72
left2:wife	44
left2:woman	40
left2:women	35
left2:workers	-17
left2:would	-23
left2:wounded	-24
left2:wounds	53
left2:year	-18
left2:years	-33
left2:you	-22
left2:youngest	-78
left3:	49
left3:"	21
left3:#	-20
left3:(	-118
left3:)	-106
left3:,	-22
left3:-	-17
left3::	67
left3:;	-68
left3:a	-70
left3:according	33
left3:added	61
left3:agency	12
left3:air	16
left3:al	53
left3:all	-31
left3:among	21
left3:an	-85
left3:and	11
left3:april	25
left3:are	-54
left3:army	24
left3:at	20
left3:attacks	27
left3:august	-54
left3:authorities	35
left3:be	-95
left3:been	-9
left3:before	51
left3:being	-64
left3:between	-24
left3:billion	-66
left3:by	-7
left3:camp	40
left3:cases	6
left3:central	47
left3:children	73
left3:civil	61
left3:civilians	-47
left3:confirmed	59
left3:count	32
left3:country	71
left3:daily	35
left3:day	11
left3:days	-36
left3:dead	71
left3:death	20
left3:deaths	93
left3:defence	-83
left3:died	28
left3:displaced	91
left3:down	-12
left3:each	-62
left3:earlier	43
left3:eight	77
left3:el	-43
left3:eleven	57
left3:emergency	-6
left3:evening	33
left3:family	3
left3:far	66
left3:february	-69
left3:fire	52
left3:first	25
left3:five	92
left3:floods	-30
left3:food	-63
left3:for	-5
left3:foreign	-8
left3:found	3
left3:four	65
left3:friday	38
left3:from	46
left3:gaza	26
left3:general	-18
left3:given	37
left3:government	-22
left3:had	82
left3:has	42
left3:have	3
left3:he	-67
left3:health	-66
left3:helped	77
left3:her	29
left3:his	10
left3:home	-57
left3:hospital	31
left3:houses	12
left3:human	20
left3:i	-14
left3:in	49
left3:injured	101
left3:interior	-16
left3:is	-21
left3:israel	28
left3:israeli	-47
left3:it	101
left3:january	41
left3:july	69
left3:june	62
left3:killed	77
left3:last	-36
left3:late	-22
left3:later	40
left3:least	55
left3:left	-80
left3:let	58
left3:live	32
left3:lives	63
left3:local	-48
left3:lost	-99
left3:management	8
left3:march	-53
left3:may	65
left3:media	4
left3:medical	-16
left3:men	-6
left3:military	55
left3:ministry	43
left3:monday	-59
left3:months	-8
left3:more	54
left3:morning	-51
left3:my	14
left3:near	107
left3:neighbouring	80
left3:new	-8
left3:nigerian	-45
left3:night	-42
left3:nine	-81
left3:no	42
left3:north	-34
left3:not	-31
left3:november	15
left3:now	-46
left3:number	87
left3:october	-8
left3:of	-43
left3:off	-15
left3:office	64
left3:officials	9
left3:on	12
left3:one	-77
left3:operation	34
left3:or	-29
left3:others	60
left3:our	50
left3:out	-45
left3:over	59
left3:overnight	-57
left3:own	27
left3:pakistan	-18
left3:partners	-25
left3:people	55
left3:per	-65
left3:police	-88
left3:post	38
left3:press	-47
left3:public	-55
left3:put	36
left3:quake	-68
left3:red	33
left3:region	32
left3:relatives	22
left3:reuters	53
left3:russia	14
left3:russian	-3
left3:s	-71
left3:said	-37
left3:same	58
left3:says	-23
left3:second	-10
left3:security	22
left3:september	86
left3:set	-112
left3:seven	-37
left3:she	8
left3:shot	50
left3:since	-4
left3:six	-11
left3:so	76
left3:soldiers	5
left3:south	66
left3:southern	37
left3:state	-17
left3:strongest	-6
left3:sudan	27
left3:sunday	56
left3:taken	30
left3:team	-36
left3:teams	23
left3:ten	23
left3:that	112
left3:the	26
left3:their	-10
left3:then	29
left3:there	-32
left3:they	-62
left3:this	8
left3:those	-28
left3:three	47
left3:thursday	52
left3:to	13
left3:told	14
left3:toll	143
left3:took	-90
left3:tuesday	61
left3:twelve	-33
left3:two	-4
left3:under	91
left3:union	-55
left3:united	-57
left3:up	91
left3:us	-97
left3:war	9
left3:was	-47
left3:we	69
left3:wednesday	10
left3:week	53
left3:weeks	66
left3:went	61
left3:were	-26
left3:west	55
left3:where	-24
left3:which	-35
left3:who	-83
left3:whose	-34
left3:will	-23
left3:winter	5
left3:with	-44
left3:without	-3
left3:workers	43
left3:would	-4
left3:wounded	-52
left3:year	-34
left3:|	79
left3:•	-45
many	-44
mostly:abducted	-86
mostly:aid	-47
mostly:allocated	6
mostly:casualty	-16
mostly:delivered	42
mostly:displaced	-34
mostly:displacement	-14
mostly:held	-4
mostly:hostage	23
mostly:injured	19
mostly:killed	-6
mostly:missing	57
mostly:pledged	-46
mostly:prisoners-exchanged	83
mostly:refugees	-116
mostly:released	74
mostly:returned	-16
near:abab	-53
near:aban	41
near:abde	25
near:abdi	-4
near:abdu	72
near:aboa	-6
near:abov	-19
near:abro	102
near:abse	-52
near:abu	-17
near:acce	15
near:acci	45
near:acco	63
near:accu	-37
near:aceh	104
near:ackn	95
near:acle	76
near:acqu	-117
near:acre	-9
near:acro	-18
near:act	-22
near:acti	122
near:acut	-67
near:add	-74
near:addi	62
near:adds	40
near:aden	-24
near:adjo	26
near:admi	96
near:adre	-6
near:affe	-84
near:afgh	4
near:afp	-32
near:afri	17
near:afte	-18
near:agai	-30
near:age	37
near:aged	60
near:agen	88
near:aggr	27
near:ago	61
near:agre	27
near:agri	21
near:ahea	39
near:aid	-32
near:aime	-13
near:air	5
near:airc	-66
near:airl	-90
near:airp	29
near:airs	-18
near:airw	8
near:alam	-62
near:alep	59
near:aler	-12
near:ali	34
near:all	-19
near:alle	-22
near:alli	-53
near:allo	-34
near:almo	-65
near:alon	19
near:alre	78
near:also	37
near:ambu	23
near:amen	-14
near:amer	88
near:amon	50
near:amou	67
near:anal	17
near:and	7
near:anda	24
near:ande	-92
near:andr	-113
near:anim	-62
near:anno	-28
near:anot	59
near:answ	51
near:anti	-50
near:any	-67
near:apar	-17
near:apie	-64
near:appe	-49
near:appr	-46
near:arab	34
near:are	-16
near:area	-67
near:arme	68
near:army	43
near:arre	-120
near:arri	-11
near:arti	-27
near:asho	-90
near:aske	-89
near:assa	-86
near:asse	-71
near:assi	-150
near:asso	-67
near:atta	45
near:atte	14
near:attr	82
near:aug	-31
near:augu	17
near:aust	8
near:aver	68
near:awar	-30
near:away	-33
near:awda	35
near:baby	19
near:back	-15
near:badl	58
near:badu	85
near:bags	52
near:baid	-17
near:bake	-35
near:baku	-27
near:ball	-116
near:balo	-68
near:bama	73
near:bamb	43
near:band	-30
near:bang	23
near:bank	-10
near:bara	63
near:bare	-11
near:barr	-15
near:base	57
near:bash	-13
near:basi	55
near:bass	-7
near:beac	82
near:beat	24
near:beca	10
near:beco	34
near:bedo	107
near:beds	-24
near:been	-45
near:befo	24
near:bega	52
near:begi	6
near:begu	-108
near:behe	-92
near:behi	94
near:bein	60
near:beka	40
near:bela	72
near:belg	26
near:beli	88
near:bell	33
near:belo	-49
near:benc	-20
near:bene	43
near:besi	80
near:betw	-9
near:beyo	39
near:bigg	70
near:biha	-32
near:bill	-97
near:bish	65
near:blac	-41
near:blam	67
near:blan	-5
near:blas	35
near:blaz	15
near:blew	-74
near:bloc	-106
near:boar	4
near:boat	-34
near:bodi	17
near:body	79
near:bogo	-45
near:boko	61
near:boli	24
near:bomb	4
near:bone	65
near:book	51
near:bord	-39
near:bore	-90
near:born	-33
near:both	23
near:boug	-13
near:boun	-16
near:bowl	-25
near:boy	-24
near:boys	6
near:brea	-79
near:brid	10
near:brie	-84
near:brig	12
near:brin	42
near:brit	44
near:broa	15
near:brok	10
near:brot	23
near:brou	-11
near:budg	-13
near:buil	-58
near:bulg	88
near:bull	79
near:bure	47
near:buri	30
near:burk	65
near:burn	30
near:burs	-20
near:buru	29
near:bury	10
near:bus	-21
near:buse	-43
near:bush	51
near:busi	-12
near:but	-35
near:byst	-27
near:cair	67
near:cali	-63
near:call	-37
near:cama	20
near:camb	-50
near:came	-35
near:camp	19
near:can	-19
near:cana	61
near:canc	-102
near:cand	-62
near:cann	96
near:capa	-86
near:capi	-27
near:capt	-18
near:car	76
near:cara	72
near:card	-65
near:care	32
near:carg	-24
near:carn	-24
near:carr	54
near:cars	42
near:cart	-87
near:case	-63
near:cash	-101
near:cast	74
near:casu	18
near:cata	-56
near:cate	23
near:cath	82
near:cauc	57
near:caug	-39
near:caus	59
near:ceas	47
near:cebu	6
near:cele	-57
near:cell	28
near:ceme	103
near:cent	-5
near:cert	39
near:chad	108
near:chai	-58
near:chal	82
near:cham	-10
near:chan	-28
near:char	-102
near:chec	5
near:chib	-55
near:chie	72
near:chil	59
near:chin	26
near:choi	7
near:chol	-23
near:chri	-11
near:chur	29
near:circ	57
near:citi	22
near:city	-25
near:civi	29
near:clai	-5
near:clan	-49
near:clar	-70
near:clas	-12
near:clea	-29
near:cler	70
near:clim	-20
near:clin	97
near:cloc	38
near:clos	-89
near:club	-29
near:coac	-55
near:coal	55
near:coas	41
near:coff	70
near:cold	-41
near:coll	14
near:colo	38
near:colu	-18
near:comb	24
near:come	9
near:comi	73
near:comm	-23
near:comp	-20
near:conc	-61
near:cond	-22
near:conf	-7
near:cong	-30
near:cont	45
near:conv	3
near:cook	-47
near:coor	12
near:corp	-9
near:corr	-18
near:cost	34
near:coul	86
near:coun	-24
near:coup	-85
near:cour	21
near:cous	-147
near:cove	-39
near:cras	60
near:cres	-38
near:cret	-79
near:crew	77
near:crim	-43
near:cris	45
near:crit	147
near:cror	-30
near:cros	78
near:crow	-111
near:crui	-72
near:crus	23
near:cubi	-13
near:cucu	92
near:cull	-14
near:cup	-58
near:curr	57
near:cust	-52
near:cut	-30
near:cuts	6
near:cvm	-48
near:cycl	-13
near:czec	33
near:dail	58
near:dak	111
near:dali	82
near:dama	-114
near:dara	24
near:darf	32
near:data	-61
near:date	-28
near:daug	84
near:dawn	19
near:day	26
near:days	26
near:dead	75
near:deal	-50
near:deat	49
near:dec	42
near:deca	50
near:dece	43
near:deci	-47
near:decl	24
near:deep	75
near:defe	-10
near:del	43
near:dela	50
near:dele	-69
near:deli	-69
near:demo	-22
near:deng	-10
near:deni	-23
near:depa	-6
near:depe	-60
near:depl	-87
near:depo	-11
near:depu	-54
near:dera	-55
near:desi	54
near:desk	16
near:desp	-33
near:dest	-139
near:deta	34
near:dete	20
near:deve	-30
near:devi	-31
near:devo	-27
near:dhak	-30
near:did	-67
near:die	-3
near:died	96
near:diff	-37
near:dig	36
near:dina	-54
near:dire	-18
near:disa	29
near:disq	-39
near:diss	39
near:dist	-53
near:dive	3
near:divi	-45
near:dna	70
near:dnip	-62
near:doct	-13
near:docu	-40
near:does	-24
near:dogs	-76
near:doll	-71
near:dome	42
near:door	32
near:dorm	37
near:dose	-77
near:doub	-17
near:down	-68
near:drag	94
near:draw	-34
near:driv	46
near:dron	-14
near:drop	-52
near:drov	-5
near:drow	80
near:druz	76
near:dtm	-75
near:due	-35
near:dug	8
near:duri	-22
near:duty	34
near:dwel	8
near:each	-13
near:earl	41
near:earn	-40
near:eart	-7
near:east	-44
near:econ	-21
near:ecua	31
near:edit	-53
near:educ	-34
near:egyp	24
near:eigh	-13
near:eith	63
near:elde	19
near:elec	-21
near:elev	33
near:elim	-16
near:eliy	50
near:eln	78
near:else	-59
near:emba	-123
near:embr	-20
near:emer	-40
near:emir	87
near:empl	43
near:empt	-78
near:end	-65
near:enda	-51
near:ende	-34
near:ends	-51
near:enem	72
near:ener	46
near:enga	-53
near:engi	-74
near:engl	-29
near:enou	-104
near:ente	9
near:entr	8
near:equi	-78
near:erit	22
near:erup	-70
near:esca	-50
near:esco	-59
near:esta	7
near:este	-78
near:esti	-98
near:ethi	52
near:euro	48
near:evac	13
near:even	-19
near:ever	-95
near:exam	-33
near:exca	-95
near:exch	118
near:exec	-3
near:exhu	72
near:exit	59
near:expl	-59
near:exte	-3
near:extr	-84
near:face	-27
near:faci	-102
near:fact	49
near:fail	9
near:fair	-17
near:fall	-8
near:fami	-34
near:far	61
near:farc	98
near:farm	65
near:fash	-31
near:faso	90
near:fata	67
near:fath	-110
near:fear	111
near:febr	42
near:fede	29
near:feed	-35
near:fell	55
near:ferr	-65
near:fest	74
near:few	-11
near:fewe	-31
near:fiel	3
near:fift	33
near:figh	-53
near:figu	110
near:file	-45
near:fili	-74
near:fill	17
near:fina	67
near:find	8
near:fine	-31
near:fing	63
near:fini	-83
near:fire	-22
near:firs	13
near:fish	15
near:five	14
near:flas	-53
near:fled	28
near:flee	124
near:flew	-28
near:flig	23
near:floo	18
near:flou	-17
near:flow	85
near:foll	-45
near:food	-174
near:foot	21
near:for	5
near:fore	78
near:fort	-27
near:foun	-16
near:four	43
near:frac	-12
near:fran	10
near:free	72
near:fren	27
near:frid	34
near:frie	-17
near:from	38
near:fron	-17
near:ftse	-20
near:fuel	61
near:fuk	30
near:full	-11
near:fund	-51
near:fune	-15
near:furt	98
near:gall	3
near:gand	-28
near:gang	-36
near:garm	4
near:gas	8
near:gate	-32
near:gath	-38
near:gavd	-48
near:gave	-43
near:gazi	-24
near:gebr	71
near:gend	-50
near:gene	36
near:get	49
near:girl	25
near:give	-9
near:givi	-35
near:gmt	99
near:goal	-86
near:goes	37
near:gofa	-43
near:goin	-26
near:goma	9
near:good	50
near:got	-11
near:gove	-40
near:gran	-11
near:grav	17
near:grea	72
near:gree	-24
near:gren	-69
near:grou	85
near:grow	-33
near:guar	-33
near:guer	95
near:gues	-25
near:guid	-54
near:guin	-45
near:gunm	8
near:had	17
near:hait	-32
near:half	39
near:hall	-77
near:hama	14
near:haml	-57
near:hand	40
near:hang	23
near:happ	-29
near:hara	52
near:has	5
near:haug	-59
near:have	-26
near:havi	-26
near:haza	-7
near:head	-64
near:hear	98
near:heat	43
near:heav	24
near:hect	-73
near:held	-65
near:heli	88
near:hell	89
near:help	-8
near:her	-28
near:herd	4
near:here	-26
near:hers	-22
near:hezb	10
near:high	-120
near:hill	-5
near:him	-58
near:his	-6
near:hit	67
near:hits	68
near:hitt	-23
near:hold	-33
near:home	41
near:homs	65
near:hope	-46
near:hosp	40
near:host	-10
near:hot	-108
near:hote	-57
near:hour	13
near:hous	-43
near:hout	9
near:how	-72
near:howe	47
near:huma	83
near:hund	6
near:hung	16
near:hurr	-66
near:hurt	68
near:husb	-12
near:hygi	6
near:icrc	7
near:iden	40
near:idf	48
near:idle	72
near:impe	-106
near:impr	71
near:inci	-11
near:incl	100
near:inco	-12
near:inde	-63
near:indi	3
near:indo	58
near:infa	8
near:infe	-43
near:infl	-14
near:info	-55
near:inha	71
near:init	-6
near:inju	90
near:inma	5
near:inqu	18
near:inse	-52
near:insi	-6
near:insp	62
near:inst	-83
near:insu	-31
near:inte	-11
near:into	6
near:inve	40
near:invo	-45
near:iran	22
near:iraq	-31
near:irel	-17
near:isla	-73
near:isra	46
near:issu	-81
near:ista	-50
near:ital	-4
near:item	-99
near:its	6
near:itse	64
near:ivor	10
near:jail	19
near:jama	136
near:jan	6
near:janu	-17
near:jeep	-12
near:jiha	63
near:joe	-18
near:john	-68
near:jord	-37
near:jour	-28
near:juba	-46
near:judg	-72
near:juli	47
near:jump	-17
near:june	35
near:junt	57
near:just	54
near:kabu	-21
near:kadu	72
near:kand	109
near:kara	54
near:kare	-49
near:kash	11
near:kaza	-95
near:kebb	50
near:keep	-84
near:kens	98
near:keny	35
near:kept	-50
near:khar	35
near:khas	-51
near:kher	-48
near:khwa	-5
near:khyb	56
near:kidn	106
near:kill	56
near:kilo	-118
near:kind	-30
near:king	-47
near:kitc	-24
near:kits	-94
near:kivu	-49
near:knew	-29
near:know	53
near:kong	-12
near:kord	68
near:kore	80
near:kost	67
near:krem	19
near:kufr	-37
near:kumb	74
near:kuna	-21
near:kutu	-14
near:kwar	42
near:kyau	86
near:kyiv	71
near:labo	9
near:laid	-104
near:lak	111
near:lake	87
near:lakh	-117
near:lamp	-91
near:land	-53
near:lane	-17
near:lank	61
near:larg	-56
near:larr	59
near:last	4
near:late	-34
near:laun	-65
near:law	45
near:lawm	54
near:lawy	64
near:lay	-8
near:lead	-3
near:lear	62
near:leas	17
near:leav	47
near:leba	118
near:led	-76
near:ledg	39
near:left	14
near:leg	50
near:legs	-15
near:less	-96
near:let	77
near:leve	-55
near:liby	-95
near:lice	-100
near:lie	10
near:lieu	57
near:life	87
near:lift	60
near:ligh	-19
near:like	95
near:limb	60
near:limi	32
near:line	-138
near:link	11
near:list	-7
near:litr	-57
near:litt	-137
near:live	-8
near:livi	-58
near:loca	15
near:lock	-3
near:lodg	-56
near:logg	-49
near:lond	6
near:look	-6
near:lorr	-84
near:lose	-53
near:loss	55
near:lost	22
near:lowe	35
near:lyin	107
near:mach	-40
near:made	-40
near:maga	76
near:magn	-9
near:mahm	21
near:maim	82
near:main	-6
near:maje	-45
near:majo	58
near:make	-3
near:mala	21
near:mali	-72
near:maln	-100
near:malt	-48
near:man	-21
near:mana	-55
near:mand	59
near:mani	-139
near:mans	-11
near:manu	43
near:many	-110
near:mapp	-62
near:marc	70
near:mari	-45
near:mark	-34
near:marr	-71
near:mart	86
near:mary	-80
near:maso	-27
near:mass	68
near:matc	-59
near:mate	-68
near:matt	-59
near:may	22
near:mayo	-41
near:maza	110
near:meal	-94
near:mean	-49
near:medi	11
near:meet	7
near:mega	-59
near:memb	-56
near:men	-15
near:mend	55
near:ment	76
near:mess	-80
near:met	-46
near:metr	-57
near:mexi	91
near:mid	78
near:midd	-20
near:migr	85
near:mile	36
near:mili	28
near:mill	-112
near:mina	69
near:mine	-90
near:mini	6
near:mino	60
near:minu	-23
near:miss	17
near:mobi	-104
near:mode	72
near:moga	61
near:moh	74
near:moha	49
near:mona	30
near:mond	50
near:mone	56
near:moni	17
near:mont	-3
near:more	43
near:morg	104
near:morn	-36
near:moro	-49
near:mosc	93
near:mosq	-7
near:most	11
near:moth	11
near:moto	-97
near:moun	-70
near:mour	50
near:move	11
near:movi	41
near:moza	-21
near:msf	-72
near:much	-21
near:mud	48
near:muni	-23
near:murd	20
near:must	-10
near:myan	66
near:myse	47
near:naba	54
near:nago	49
near:nair	4
near:name	-5
near:namp	-51
near:nang	34
near:nasi	10
near:nass	-24
near:nati	3
near:naut	36
near:navy	19
near:near	24
near:need	-60
near:neig	51
near:nepa	16
near:netw	74
near:neut	116
near:neve	51
near:new	-16
near:newl	18
near:news	42
near:next	62
near:ngo	3
near:niam	34
near:niec	-10
near:nigh	33
near:nile	59
near:nine	-12
near:nobo	-28
near:non	19
near:none	-7
near:noon	53
near:nort	52
near:not	20
near:note	-33
near:noth	30
near:noti	-79
near:nov	-23
near:nove	66
near:now	-9
near:nrc	3
near:numb	-14
near:nurs	-11
near:nuwa	50
near:obei	11
near:obse	-20
near:occu	80
near:ocha	91
near:oct	81
near:octo	48
near:odes	65
near:off	16
near:offe	-33
near:offi	-48
near:oil	-25
near:old	87
near:olde	-95
near:olek	49
near:ombu	-33
near:once	-11
near:one	-14
near:ones	19
near:onli	-119
near:only	-33
near:open	7
near:oper	-73
near:oppo	-66
near:orde	-101
near:ordn	-79
near:orga	-81
near:orig	72
near:othe	10
near:our	50
near:ours	51
near:out	10
near:outb	-60
near:outd	-10
near:outr	64
near:outs	37
near:over	-35
near:own	93
near:owne	-83
near:oxyg	-11
near:pack	-53
near:page	28
near:paid	19
near:pakh	49
near:paki	11
near:pale	-12
near:palm	-81
near:pape	-14
near:para	-49
near:pare	90
near:pari	32
near:parl	-12
near:part	-95
near:pass	-28
near:past	-10
near:path	29
near:pati	-42
near:patn	-30
near:patr	41
near:pay	-72
near:paym	-42
near:peac	57
near:peak	11
near:penc	49
near:pens	43
near:peop	-101
near:per	-137
near:perc	-102
near:perh	-67
near:peri	104
near:perm	-76
near:pers	22
near:peru	68
near:peti	-4
near:petr	58
near:phar	53
near:phas	-92
near:phil	3
near:phon	-55
near:phot	-94
near:pick	-151
near:pict	-82
near:piec	-85
near:pilo	41
near:pipe	-57
near:pit	37
near:pitc	-39
near:pits	52
near:plac	32
near:plan	5
near:plas	-66
near:plat	-103
near:play	-75
near:pled	-70
near:plun	-80
near:plus	12
near:poin	-106
near:poli	58
near:poll	-89
near:popu	-73
near:port	-7
near:poss	-15
near:post	24
near:poun	-59
near:powe	-66
near:prac	12
near:pray	-24
near:pre	-56
near:pref	86
near:pres	41
near:prev	19
near:pric	-7
near:prie	-63
near:prim	-48
near:prin	42
near:pris	29
near:priv	-49
near:prob	-16
near:prod	29
near:prog	44
near:proj	-69
near:prom	-80
near:prop	-62
near:pros	19
near:prot	45
near:prov	65
near:psyc	-119
near:publ	106
near:pull	-46
near:punj	72
near:pupi	17
near:purs	58
near:push	63
near:put	51
near:puts	-6
near:qala	-50
near:qata	24
near:quak	-65
near:quar	-88
near:ques	-108
near:queu	-57
near:raba	-82
near:radi	28
near:radw	32
near:rafa	10
near:raid	59
near:rail	15
near:rain	-7
near:rais	34
near:raja	62
near:rama	81
near:ran	-52
near:rang	35
near:rans	11
near:rate	-39
near:rati	-22
near:ravi	18
near:reac	18
near:read	-75
near:rebe	-27
near:reca	-71
near:rece	-17
near:reck	26
near:reco	-48
near:recr	-69
near:red	14
near:refe	-56
near:refu	-9
near:rega	-47
near:regi	58
near:regr	72
near:reha	-14
near:reit	-55
near:reje	40
near:rela	-30
near:rele	17
near:reli	-46
near:relo	-102
near:rema	-10
near:reme	-30
near:remi	35
near:remo	-6
near:repa	69
near:repe	18
near:repo	47
near:repu	23
near:requ	-66
near:resc	-80
near:rese	-42
near:resi	-12
near:resp	23
near:rest	38
near:resu	-19
near:reta	-37
near:retr	123
near:retu	-4
near:reun	-132
near:reut	13
near:revi	35
near:reyn	49
near:rice	3
near:rifl	-73
near:righ	104
near:ring	28
near:rise	16
near:rive	-36
near:riya	-20
near:road	8
near:robb	-68
near:rohi	77
near:roll	-94
near:roof	-69
near:room	44
near:rose	19
near:roug	-80
near:roun	-115
near:rout	44
near:row	-26
near:roya	53
near:rubb	13
near:ruin	-8
near:rule	-45
near:ruli	37
near:run	-42
near:runn	-55
near:runs	-16
near:rupe	-49
near:rura	63
near:russ	-14
near:sada	44
near:saga	75
near:sahe	23
near:said	-59
near:sain	19
near:sake	54
near:sale	8
near:sama	45
near:same	71
near:san	74
near:sana	76
near:sand	50
near:sang	87
near:sank	-54
near:sant	-18
near:sar	10
near:sat	-63
near:satu	21
near:saud	46
near:save	-85
near:saw	-36
near:say	47
near:says	29
near:scen	-31
near:scho	116
near:scor	-100
near:scra	-99
near:sea	-27
near:sear	-89
near:seas	25
near:seat	-78
near:seco	-28
near:secr	49
near:sect	-57
near:secu	-26
near:see	94
near:seen	-13
near:sell	-107
near:sena	-75
near:send	-3
near:sent	-43
near:sepa	-65
near:seri	-11
near:serv	-18
near:sess	-86
near:set	-38
near:sett	-19
near:seve	-8
near:shab	-66
near:shah	-59
near:shal	19
near:sham	-70
near:shar	46
near:she	52
near:sheb	32
near:shed	-49
near:shee	-92
near:shel	-55
near:shif	-47
near:ship	-14
near:shir	-44
near:shoo	-41
near:shop	-21
near:shor	-113
near:shot	-55
near:shou	50
near:shov	-3
near:show	42
near:shra	66
near:shri	56
near:shut	-21
near:sick	-22
near:side	4
near:sieg	-29
near:sign	30
near:simi	41
near:sinc	27
near:sind	50
near:sing	84
near:sink	28
near:sist	16
near:site	14
near:sitt	42
near:situ	-83
near:six	-12
near:sixe	-39
near:sixt	7
near:slai	64
near:slau	-28
near:slee	58
near:slep	29
near:slid	25
near:slig	81
near:slip	-8
near:slop	22
near:smal	-35
near:smas	-39
near:smok	111
near:soci	-63
near:sola	-69
near:sold	54
near:soma	99
near:some	-71
near:son	56
near:soro	68
near:soug	33
near:sour	-86
near:sout	108
near:spac	-24
near:spai	-37
near:spar	-75
near:spea	32
near:spec	14
near:spen	-42
near:spin	-40
near:spok	93
near:spot	-53
near:spre	-18
near:spri	21
near:squa	-85
near:sri	42
near:stab	98
near:stad	-71
near:staf	-51
near:stag	5
near:stai	-52
near:stal	-9
near:stan	-56
near:star	65
near:stat	16
near:stay	136
near:step	31
near:stil	106
near:stoo	-84
near:stop	11
near:stor	-104
near:stra	4
near:stro	-78
near:stru	7
near:stuc	-68
near:stud	-27
near:sub	47
near:subu	74
near:succ	89
near:such	71
near:suda	-30
near:suff	60
near:suit	-108
near:sum	44
near:summ	-78
near:sund	22
near:sunk	-62
near:supe	43
near:supp	-83
near:supr	68
near:surg	108
near:surr	-60
near:surv	-17
near:susp	52
near:sust	-9
near:suzu	44
near:swam	-27
near:swap	-18
near:swep	-94
near:swis	91
near:syri	43
near:tabl	-79
near:taiw	-44
near:take	19
near:taki	25
near:tali	99
near:talk	19
near:tall	3
near:tami	90
near:tank	72
near:targ	-93
near:tarp	8
near:tawi	58
near:tea	41
near:teac	95
near:team	-24
near:teen	8
near:tele	18
near:tell	37
near:temp	-31
near:ten	15
near:tens	39
near:tent	-55
near:term	-17
near:tern	84
near:terr	-34
near:tesf	-45
near:test	-48
near:thai	136
near:than	-104
near:that	17
near:the	-10
near:thea	18
near:thei	31
near:them	19
near:then	63
near:thes	61
near:they	6
near:thin	-22
near:thir	29
near:this	32
near:thos	52
near:thou	-37
near:thre	27
near:thro	4
near:thur	69
near:thus	69
near:tick	-35
near:till	-18
near:time	-83
near:tine	24
near:tobr	-21
near:toda	-50
near:todd	88
near:toge	21
near:told	-46
near:toll	60
near:tom	-59
near:tomo	-52
near:toni	-22
near:tonn	-65
near:too	32
near:took	43
near:top	-14
near:tork	17
near:torr	-38
near:tota	-97
near:tour	-45
near:towa	33
near:towe	45
near:town	-69
near:trac	-63
near:trad	51
near:trai	-47
near:tran	8
near:trap	-35
near:trav	-30
near:traw	-51
near:trea	-100
near:tree	-73
near:tren	67
near:tria	-42
near:trie	-55
near:trip	-77
near:tris	-86
near:troo	-32
near:truc	39
near:true	69
near:tryi	69
near:tsel	81
near:tsun	65
near:tulk	-46
near:tuni	21
near:tunn	-39
near:turk	32
near:turn	-163
near:twel	45
near:twen	82
near:twic	-116
near:twin	-50
near:two	24
near:typh	53
near:ukra	-41
near:unac	32
near:unde	-3
near:unha	-101
near:unhc	60
near:unic	-63
near:unif	90
near:unio	-19
near:unit	-14
near:univ	61
near:unsa	62
near:unti	-20
near:upda	-43
near:uppe	-37
near:upro	75
near:upwa	-5
near:urge	62
near:use	-73
near:used	-21
near:uvir	-74
near:vacc	-63
near:vali	83
near:vall	28
near:van	55
near:vani	68
near:vehi	-28
near:vene	31
near:vent	45
near:veri	28
near:very	49
near:vess	-82
near:vice	-7
near:vict	-36
near:vide	44
near:viet	35
near:vigi	78
near:vill	13
near:viol	-8
near:visi	-97
near:voic	-85
near:volu	8
near:vote	-107
near:wade	-57
near:wait	-63
near:wale	-75
near:walk	23
near:wall	47
near:wang	30
near:want	-55
near:war	38
near:warn	21
near:wash	-18
near:watc	-66
near:wate	-69
near:wave	-48
near:way	-5
near:weap	40
near:weat	-54
near:wedn	-25
near:week	11
near:weig	-35
near:welf	-59
near:well	-20
near:went	26
near:were	7
near:west	12
near:wfp	-68
near:what	24
near:when	-65
near:wher	-58
near:whic	-71
near:whil	-38
near:whit	8
near:who	3
near:whol	45
near:whom	72
near:whos	-36
near:wick	-38
near:wide	28
near:wife	134
near:wild	-26
near:will	9
near:wind	-76
near:winn	-27
near:wint	-65
near:with	-59
near:witn	-66
near:wome	51
near:won	-78
near:wore	-46
near:work	-10
near:worl	-8
near:wors	32
near:wort	-43
near:woul	-66
near:woun	59
near:writ	81
near:wron	5
near:wrot	35
near:yard	-45
near:year	-22
near:yeme	-10
near:yere	89
near:yest	7
near:yet	-44
near:you	-75
near:youn	-72
near:zamb	-66
near:zamz	53
near:zapo	34
near:zone	-72
next:claim-abducted	37
next:claim-allocated	-29
next:claim-casualties	-22
next:claim-dead-in-captivity	16
next:claim-delivered	-45
next:claim-displaced	20
next:claim-held	65
next:claim-injured	15
next:claim-killed	-16
next:claim-missing	18
next:claim-pledged	-32
next:claim-prisoners-exchanged	45
next:claim-refugees	-15
next:claim-released	6
next:claim-requested	39
next:claim-returned	91
next:claim-total	34
noun:	22
noun:afghan	37
noun:aftershock	-78
noun:agent	70
noun:aid-worker	-30
noun:aircraft	-49
noun:ambulance	-82
noun:arrival	24
noun:attack	-89
noun:attacker	48
noun:baby	-110
noun:bed	-109
noun:boat	-125
noun:body	93
noun:bomb	-85
noun:boy	109
noun:brother	73
noun:building	-78
noun:bus	-88
noun:camp	-104
noun:car	-75
noun:case	-132
noun:casualty	66
noun:centre	-90
noun:child	20
noun:citizen	-77
noun:civilian	84
noun:coach	-129
noun:colleague	15
noun:commander	-29
noun:company	-62
noun:congolese	90
noun:corpse	88
noun:country	-119
noun:county	-53
noun:cousin	-95
noun:crew	-80
noun:crew-member	70
noun:customer	-57
noun:daughter	21
noun:death	90
noun:detainee	85
noun:diplomat	-71
noun:displaced-person	87
noun:district	-97
noun:doctor	-82
noun:dog	-18
noun:driver	12
noun:drone	-114
noun:employee	-3
noun:family	-85
noun:farmer	-77
noun:fatality	11
noun:father	-66
noun:fighter	-40
noun:firefighter	-6
noun:flight	-37
noun:floor	-52
noun:foreigner	45
noun:girl	24
noun:grave	3
noun:group	-106
noun:guard	16
noun:haitian	87
noun:head	-118
noun:health-worker	-70
noun:helicopter	-86
noun:herder	-52
noun:home	-52
noun:hospital	-111
noun:hostage	62
noun:house	-153
noun:household	-162
noun:husband	-58
noun:incident	-73
noun:indian	-31
noun:individual	147
noun:infant	60
noun:inhabitant	-66
noun:injury	-21
noun:inmate	-36
noun:israeli	-15
noun:job	-40
noun:kit	-41
noun:leader	-56
noun:life	158
noun:list	-82
noun:lorry	-72
noun:man	-8
noun:marine	-82
noun:martyr	133
noun:meal	-47
noun:member	40
noun:migrant	-35
noun:militant	59
noun:miner	-12
noun:minister	-95
noun:minor	65
noun:missile	-64
noun:mother	-3
noun:motorcycle	-102
noun:nation	-46
noun:national	-114
noun:neighbor	34
noun:neighbour	10
noun:new-arrival	93
noun:nurse	73
noun:observer	-78
noun:officer	-56
noun:official	-126
noun:operation	-96
noun:other	124
noun:page	-84
noun:palestinian	73
noun:paramedic	51
noun:partner	-72
noun:passenger	-9
noun:patient	-31
noun:personnel	-22
noun:pilot	35
noun:player	-82
noun:point	-87
noun:police	83
noun:police-officer	25
noun:policeman	113
noun:post	-56
noun:pregnant-woman	35
noun:prisoner	37
noun:province	-61
noun:pupil	-6
noun:refugee	105
noun:region	-65
noun:relative	-59
noun:rescuer	28
noun:resident	73
noun:returnee	67
noun:rohingya	137
noun:room	-71
noun:round	-55
noun:school	-97
noun:schoolchild	68
noun:seat	-33
noun:security-guard	32
noun:serviceman	72
noun:shelter	-90
noun:ship	-80
noun:sister	17
noun:site	-96
noun:soldier	61
noun:son	-104
noun:spokesman	-78
noun:staff	-36
noun:staff-member	64
noun:state	-44
noun:station	-28
noun:storey	-75
noun:sudanese	58
noun:survivor	-71
noun:suspect	-99
noun:syrian	34
noun:tanker	-60
noun:tent	-49
noun:terrorist	36
noun:time	-136
noun:tourist	-26
noun:trader	47
noun:train	-30
noun:troops	-95
noun:truck	-98
noun:ukrainian	56
noun:vehicle	-106
noun:victim	74
noun:village	-54
noun:villager	109
noun:visitor	-36
noun:volunteer	-58
noun:vote	-3
noun:wicket	-14
noun:wife	44
noun:witness	-89
noun:woman	107
noun:woman-and-man	-43
noun:worker	95
noun:worshipper	53
only:aid	-141
only:casualty	7
only:displacement	-146
only:hostage	-24
other:aid	15
other:allocated	-29
other:casualties	-42
other:casualty	3
other:dead-in-captivity	-34
other:delivered	46
other:displaced	-8
other:held	-21
other:hostage	-17
other:injured	-22
other:killed	-4
other:missing	-18
other:pledged	-54
other:prisoners-exchanged	21
other:refugees	-10
other:released	23
other:requested	35
other:total	-44
others:0	-251
others:2	-29
others:7	19
others:more	-18
qualified	34
quoted	44
right1:	-21
right1:"	-38
right1:#	-99
right1:(	11
right1:)	13
right1:-	20
right1:.	-6
right1::	47
right1:;	18
right1:?	-13
right1:a	-26
right1:abducted	93
right1:abductions	66
right1:aboard	-63
right1:across	14
right1:affected	-38
right1:after	49
right1:against	-56
right1:aged	11
right1:along	38
right1:among	126
right1:and	-36
right1:apartment	-45
right1:are	32
right1:arrived	-75
right1:as	-16
right1:at	80
right1:away	-10
right1:before	-37
right1:behind	18
right1:block	-48
right1:broke	-46
right1:burned	-51
right1:by	8
right1:came	-10
right1:captured	-36
right1:carrying	-34
right1:cents	-14
right1:collapsed	-22
right1:confirmed	13
right1:could	93
right1:crossed	62
right1:dead	238
right1:destroyed	-75
right1:did	26
right1:die	112
right1:died	103
right1:displaced	73
right1:drowned	121
right1:each	6
right1:earthquake	-55
right1:escaped	-37
right1:face	-16
right1:fell	101
right1:fled	91
right1:for	-27
right1:freed	67
right1:go	44
right1:got	-38
right1:governorates	-8
right1:had	5
right1:has	-38
right1:have	36
right1:held	-13
right1:here	5
right1:home	59
right1:homeless	62
right1:hurt	106
right1:injured	160
right1:inside	-65
right1:into	54
right1:is	12
right1:it	-77
right1:kidnapped	72
right1:killed	-7
right1:last	53
right1:left	4
right1:live	5
right1:lost	24
right1:missing	184
right1:more	56
right1:moved	12
right1:mt	-87
right1:names	47
right1:near	-18
right1:needed	88
right1:now	-6
right1:of	13
right1:off	75
right1:on	-21
right1:or	-24
right1:out	38
right1:over	25
right1:per	-36
right1:perished	100
right1:places	-47
right1:quake	-25
right1:reached	-43
right1:received	32
right1:recovered	49
right1:returned	-28
right1:said	-134
right1:saw	-102
right1:security	-90
right1:seized	84
right1:set	18
right1:shot	52
right1:sides	-120
right1:sleep	58
right1:so	59
right1:spent	37
right1:still	109
right1:succumbed	31
right1:suffered	30
right1:sustained	-19
right1:taken	87
right1:teams	-51
right1:that	-41
right1:the	-28
right1:their	44
right1:this	-42
right1:to	-47
right1:told	-65
right1:took	-55
right1:turned	-30
right1:unaccounted	71
right1:under	4
right1:units	-63
right1:walked	11
right1:was	49
right1:we	70
right1:went	89
right1:were	17
right1:what	-32
right1:when	-52
right1:who	9
right1:whom	54
right1:whose	3
right1:will	-26
right1:with	26
right1:without	12
right1:words	-83
right1:would	14
right1:wounded	209
right1:|	125
right1:—	84
right2:	-138
right2:"	-52
right2:(	-37
right2:)	-32
right2:,	-36
right2:.	-7
right2::	-13
right2:;	-89
right2:a	36
right2:abducted	36
right2:about	-8
right2:according	79
right2:across	14
right2:after	129
right2:aged	-4
right2:all	46
right2:along	-78
right2:also	64
right2:among	-46
right2:an	-14
right2:and	-37
right2:another	35
right2:are	84
right2:arrested	-84
right2:arrived	40
right2:as	62
right2:asked	-44
right2:at	-21
right2:away	14
right2:back	7
right2:be	39
right2:been	77
right2:being	106
right2:blocks	-45
right2:board	-84
right2:brought	-66
right2:bullet	30
right2:buried	-9
right2:burned	-63
right2:burns	112
right2:by	52
right2:cannot	54
right2:carried	-16
right2:children	38
right2:civilians	66
right2:come	-30
right2:confirmed	77
right2:could	44
right2:counted	-47
right2:crossed	98
right2:damaged	-83
right2:dawn	69
right2:day	16
right2:days	-26
right2:dead	141
right2:died	112
right2:displaced	130
right2:down	-90
right2:driven	88
right2:early	93
right2:eight	-39
right2:evacuated	77
right2:every	-28
right2:far	59
right2:fire	-51
right2:five	29
right2:fled	-37
right2:flown	70
right2:food	-65
right2:for	22
right2:found	89
right2:four	45
right2:free	90
right2:freed	73
right2:friday	81
right2:from	88
right2:gaza	-30
right2:girls	69
right2:given	-29
right2:gone	63
right2:gunshot	70
right2:had	7
right2:half	-45
right2:handed	67
right2:has	-34
right2:have	10
right2:he	24
right2:held	45
right2:her	25
right2:here	-76
right2:his	-3
right2:hold	-41
right2:home	126
right2:hospital	36
right2:hurt	152
right2:i	-12
right2:in	41
right2:including	99
right2:india	-28
right2:indonesia	-26
right2:injured	113
right2:injuries	35
right2:injuring	33
right2:intensive	76
right2:internally	51
right2:into	33
right2:is	-49
right2:it	-74
right2:its	-76
right2:january	-76
right2:june	-32
right2:kidnapped	-25
right2:killed	100
right2:last	66
right2:leave	84
right2:leaving	-73
right2:led	-21
right2:left	47
right2:let	-11
right2:lives	-13
right2:lost	-27
right2:magnitude	-60
right2:many	-48
right2:medical	-69
right2:men	-67
right2:missing	139
right2:monday	92
right2:month	-54
right2:more	77
right2:morning	-51
right2:most	15
right2:mostly	102
right2:moved	-20
right2:much	-21
right2:my	22
right2:nearly	45
right2:night	-14
right2:nine	-5
right2:no	-30
right2:noon	-23
right2:not	83
right2:now	-84
right2:number	107
right2:october	41
right2:of	-14
right2:off	-19
right2:officials	71
right2:on	-34
right2:one	61
right2:or	-36
right2:our	47
right2:out	-63
right2:overnight	-21
right2:packed	-44
right2:perished	55
right2:picked	-124
right2:police	-67
right2:pulled	-105
right2:registered	-36
right2:reported	74
right2:reportedly	48
right2:rescued	-120
right2:said	-6
right2:saturday	11
right2:says	-69
right2:seized	-59
right2:set	-19
right2:seven	68
right2:she	-19
right2:shot	38
right2:signed	62
right2:since	96
right2:six	100
right2:so	-77
right2:soldiers	77
right2:some	-39
right2:sources	-90
right2:spent	-76
right2:state	72
right2:still	78
right2:strong	-55
right2:struck	56
right2:sunday	65
right2:survived	-28
right2:taken	-11
right2:ten	-101
right2:than	-100
right2:that	8
right2:the	15
right2:their	-5
right2:them	16
right2:then	22
right2:there	114
right2:these	73
right2:this	46
right2:those	88
right2:three	61
right2:thursday	-14
right2:to	22
right2:took	-39
right2:treated	-78
right2:tried	-61
right2:tuesday	77
right2:ukraine	-17
right2:unaccounted	88
right2:under	81
right2:up	22
right2:uprooted	44
right2:us	9
right2:waiting	-3
right2:war	56
right2:was	-56
right2:wednesday	13
right2:week	68
right2:went	-19
right2:were	79
right2:what	-8
right2:when	93
right2:where	40
right2:which	-81
right2:who	-102
right2:whom	14
right2:will	25
right2:with	-36
right2:within	-33
right2:without	-8
right2:women	-5
right2:working	-44
right2:would	-24
right2:wounded	155
right2:wounding	11
right2:wounds	37
right2:year	-34
right2:yet	106
right3:	48
right3:"	4
right3:#	-32
right3:(	-69
right3:)	107
right3:.	-85
right3::	-71
right3:;	-56
right3:a	47
right3:about	16
right3:according	-4
right3:after	71
right3:again	16
right3:air	-12
right3:alive	-8
right3:all	68
right3:alone	-20
right3:among	-67
right3:an	-24
right3:and	9
right3:are	33
right3:around	18
right3:arrested	-91
right3:as	15
right3:asked	60
right3:at	-47
right3:away	-27
right3:back	107
right3:be	31
right3:been	-43
right3:before	52
right3:being	83
right3:between	-44
right3:boat	-36
right3:bodies	14
right3:both	-64
right3:brothers	33
right3:brought	59
right3:buried	66
right3:burns	49
right3:but	109
right3:by	27
right3:came	80
right3:capital	-46
right3:care	-41
right3:carried	-42
right3:caught	-77
right3:children	42
right3:chinese	83
right3:civilians	65
right3:confirmed	50
right3:cook	63
right3:countries	-72
right3:country	-101
right3:critical	45
right3:day	-35
right3:days	-16
right3:dead	137
right3:deaths	-74
right3:did	67
right3:died	11
right3:displaced	113
right3:dollar	-64
right3:down	12
right3:driven	15
right3:drones	-29
right3:each	58
right3:earthquake	-58
right3:eight	76
right3:evening	21
right3:family	9
right3:first	71
right3:five	19
right3:for	32
right3:forced	59
right3:former	-33
right3:found	-20
right3:four	-37
right3:freed	-12
right3:from	-33
right3:gaza	67
right3:given	-10
right3:gone	49
right3:government	-44
right3:group	64
right3:guard	-28
right3:had	4
right3:half	-58
right3:handed	41
right3:have	32
right3:he	-123
right3:held	75
right3:helicopters	-109
right3:help	-47
right3:her	-77
right3:his	60
right3:home	21
right3:homes	-39
right3:hospital	7
right3:hours	-50
right3:house	49
right3:hurt	73
right3:i	29
right3:identified	10
right3:including	3
right3:infants	65
right3:injured	117
right3:injuries	-11
right3:intensive	78
right3:into	-44
right3:is	-16
right3:israeli	52
right3:it	-41
right3:its	-5
right3:kidnapped	72
right3:killed	18
right3:last	-104
right3:left	-49
right3:life	-53
right3:line	-84
right3:lives	126
right3:living	-12
right3:local	-11
right3:lost	-81
right3:made	-53
right3:march	62
right3:mayor	-22
right3:members	120
right3:men	16
right3:minors	32
right3:missiles	-23
right3:missing	61
right3:months	18
right3:more	59
right3:morning	-64
right3:most	-46
right3:moved	29
right3:national	49
right3:near	75
right3:nigeria	-55
right3:night	-36
right3:nine	83
right3:no	-60
right3:noon	38
right3:not	-12
right3:number	-40
right3:october	-19
right3:of	-16
right3:off	4
right3:one	-42
right3:or	46
right3:other	-44
right3:out	-64
right3:over	47
right3:overnight	33
right3:own	46
right3:people	-59
right3:police	56
right3:population	-12
right3:provinces	-55
right3:pupils	-23
right3:put	50
right3:recorded	61
right3:recovered	72
right3:red	45
right3:region	-21
right3:relatives	41
right3:remain	-16
right3:reported	28
right3:rescued	-24
right3:residents	-74
right3:return	-37
right3:road	28
right3:room	-68
right3:s	-56
right3:safety	35
right3:said	-84
right3:same	26
right3:say	17
right3:says	87
right3:school	19
right3:security	106
right3:seized	-40
right3:sent	-62
right3:september	-73
right3:seriously	14
right3:seven	-30
right3:she	-12
right3:shelters	93
right3:shot	-56
right3:side	8
right3:since	91
right3:six	66
right3:soldiers	-24
right3:some	-22
right3:south	40
right3:still	-16
right3:street	-9
right3:sudan	27
right3:sudanese	-31
right3:taken	110
right3:tea	20
right3:teachers	66
right3:ten	81
right3:thai	-25
right3:than	-11
right3:that	-159
right3:the	18
right3:their	-12
right3:them	38
right3:there	87
right3:they	49
right3:third	4
right3:this	50
right3:those	-32
right3:three	-10
right3:through	-10
right3:to	16
right3:told	-21
right3:town	79
right3:treated	-30
right3:twelve	-30
right3:two	-12
right3:un	-36
right3:unaccounted	80
right3:under	-21
right3:up	-23
right3:uprooted	-9
right3:villages	78
right3:war	-45
right3:was	73
right3:water	26
right3:way	71
right3:we	29
right3:week	-26
right3:were	-18
right3:when	47
right3:which	28
right3:who	7
right3:whom	-54
right3:will	-50
right3:with	-8
right3:within	23
right3:without	-17
right3:woman	63
right3:women	108
right3:would	-20
right3:wounded	9
right3:wounds	76
right3:year	62
right3:years	-82
right3:yet	18
right3:—	-69
share:0	-251
share:1	-179
share:2	-132
share:4	52
share:5	38
share:7	32
share:more	29
short	-29
size:1	-121
size:9	-30
size:99	-19
size:999	-35
size:9999	-14
size:more	41
verdict:abducted	82
verdict:casualties	31
verdict:claim	107
verdict:dead-in-captivity	21
verdict:displaced	78
verdict:held	46
verdict:injured	52
verdict:killed	86
verdict:missing	4
verdict:open	-44
verdict:out	-270
verdict:prisoners-exchanged	58
verdict:refugees	51
verdict:released	99
verdict:returned	-51`,
  measure: `
alike:abducted	0:-40 1:-12 2:-44 4:30 6:20 7:-11 8:-52 9:-18 11:-15
alike:casualties	3:-10 6:8 7:10
alike:dead-in-captivity	2:-15 4:-10 5:20 6:-14 8:-34 10:37
alike:displaced	0:14 1:-30 2:-18 3:21 4:-24 5:30 6:-22 7:-46 8:-36 9:-18 10:-51
alike:held	4:-30 6:-17 8:-30 10:21
alike:injured	0:-23 1:-24 2:-26 3:22 5:-15 6:-15 7:-40 8:27 10:-22 11:-17
alike:killed	2:-60 4:-15 5:-20 7:-20 8:30 10:-82
alike:missing	0:13 1:12 3:13 4:-9 5:-26 6:-25 7:-35 10:-9 11:17
alike:prisoners-exchanged	0:-14 2:-15 3:-9 5:8 6:-18 7:-14 8:55 10:-55
alike:refugees	0:-18 1:-13 3:-33 5:-13 6:-35 7:12 9:57 10:-10 11:-46
alike:released	1:-8 3:-11 4:14 5:-32 7:-10 8:-15 9:-14 10:8
alike:returned	0:23 1:-13 2:-9 3:29 4:-21 6:11 7:-17 8:-28 9:-48 10:13 11:-14
any	1:-25 2:-14 7:-10 8:-12 9:-9 11:-18
bare:1	0:-94 1:-24 2:37 3:-64 4:-81 5:13 6:-13 7:-32 9:-8 10:22 11:-56
bare:9	0:-49 1:-20 2:22 3:-138 4:24 6:14 7:-14 8:-33 9:-130 11:-134
bare:99	0:-9 1:-111 2:-17 3:-158 4:10 5:21 6:26 8:-20 9:-167 11:-53
bare:999	0:19 1:10 2:-29 3:-12 4:-72 6:-13 7:-10 8:18 9:-25 11:-33
bare:9999	0:-23 1:17 2:-95 3:31 4:-56 5:-17 6:-27 7:-39 8:12 9:-19 10:-36
bare:more	0:-99 2:-94 3:57 4:-121 5:-136 6:-73 7:-66 8:-68 9:47 10:-61 11:43
before:abducted	1:-18 3:-32 4:16 5:-41 7:-29 8:-18 9:-19 11:-25
before:allocated	6:9
before:casualties	0:-17 1:15 2:-14 3:12 4:-9 5:-16 7:-15 8:-15 9:-14 10:-12
before:dead-in-captivity	0:-16 4:33 6:12 7:-8 8:-25 10:-36
before:delivered	3:-12 9:15 11:-9
before:displaced	0:-25 1:-21 2:-18 3:18 4:-19 5:-18 6:-32 8:-27 10:-37 11:9
before:held	0:-63 2:16 3:-8 4:15 5:-30 6:-8 7:-11 8:-14 9:-12 10:-43 11:-9
before:injured	0:19 1:-26 2:-52 4:-53 5:18 6:-29 8:18 9:-38 10:-56 11:-25
before:killed	0:14 1:-86 2:-21 3:-22 4:-21 5:32 6:-17 7:45 8:-68 9:-51 10:-97 11:-91
before:missing	0:-20 1:-28 3:18 4:-37 5:-15 7:8 8:-24 9:-18 10:-38 11:-15
before:prisoners-exchanged	0:-37 1:-11 2:13 3:-17 4:-43 5:-22 6:-53 7:-20 8:17 9:-16 10:30 11:-20
before:refugees	5:-8 6:-28 9:-12 11:19
before:released	1:-14 2:19 3:-23 6:-37 7:-17 9:-16 10:-12 11:-21
before:requested	3:-33 9:29
before:returned	0:-15 1:-8 2:-11 4:-8 7:-19 8:-22 9:-22 10:-25 11:19
behind:abducted	1:-13 2:-63 3:-46 4:-70 5:-21 6:43 7:-22 8:20 9:-17 10:13 11:-23
behind:allocated	6:9
behind:dead-in-captivity	0:20 5:-18 6:-41 7:-15 8:-33
behind:delivered	6:8
behind:displaced	0:-38 2:-24 4:-29 5:-23 6:20 8:-20 9:-37 10:-35 11:23
behind:held	0:13 1:-21 2:11 3:-26 5:-39 7:-43 8:-9 9:-37 11:-19
behind:injured	0:-14 1:-41 2:-62 3:-63 4:-68 6:70 7:-25 8:8 9:-50 10:-60 11:-45
behind:killed	1:21 2:-31 3:-98 4:-34 5:-8 6:10 7:-11 9:-13 10:20 11:-59
behind:missing	0:-47 1:-50 2:-48 3:-35 4:11 5:-9 6:49 8:-31 9:-43 10:-51 11:-31
behind:prisoners-exchanged	0:-30 1:-12 2:-41 3:10 4:-55 5:-26 6:-47 7:-21 8:53 9:-37 11:-36
behind:refugees	0:-17 3:35 4:-19 5:-25 7:-19 8:-10 9:-13 10:-22 11:-9
behind:released	0:37 1:-10 2:-53 3:-18 4:-59 5:-26 6:-21 7:-16 8:-18 9:-11 10:23 11:-18
behind:requested	3:27 6:-14 9:-23 11:-10
behind:returned	0:12 1:-13 2:-19 3:12 4:-34 6:-64 7:-19 8:-28 9:-18 10:28 11:8
ending:ad	0:-36 1:20 2:-30 3:-44 4:-25 5:-60 6:80 7:-55 8:-11 9:-13 10:-19
ending:al	5:28 6:-30 7:-9
ending:an	0:13 2:-16 4:-8 6:19 7:17 8:-17 10:-30
ending:ar	5:18 6:-10
ending:at	0:-20 2:23 3:-9 4:-14 5:-10 6:-31 8:10 10:17
ending:ay	2:12 3:10 4:19 5:-19 6:-28 7:-8 9:-9 10:-19 11:-9
ending:ce	0:-31 1:30 2:-9 3:-35 4:12 7:-29 8:9 9:20 10:-28 11:-27
ending:ch	0:-18 2:-11 3:-23 4:-25 5:-29 6:32 7:-30 8:12 10:-33
ending:ck	10:-8 11:15
ending:de	8:-21 10:27
ending:ds	0:-8 3:12 8:-8
ending:dy	0:-17 3:-23 4:18 5:-13 7:18 10:-12
ending:ed	0:-28 1:-62 4:-48 5:37 6:-12 7:-87 8:11 11:-11
ending:en	0:15 2:-28 5:15 6:-37 7:-28 9:-23 11:-14
ending:ep	2:-12 4:-13 5:-9 6:-12 9:13 10:-20 11:-12
ending:er	0:19 1:-12 2:9 3:-12 4:-36 5:-60 7:-44 8:-13 9:-19 11:22
ending:es	0:17 1:25 2:-20 3:-11 4:-11 5:-55 6:-24 7:27 8:-26 9:-27 10:-36 11:-24
ending:ft	0:9 1:-8 2:-20 4:-40 5:19 6:-56 7:-35 8:15 9:-24 10:11 11:-16
ending:gh	5:24 6:-25
ending:gs	0:15
ending:ht	3:14 6:10 9:-8
ending:id	2:-8 5:-27 6:35
ending:in	0:-37 1:-12 2:-38 3:37 4:38 6:-58 7:11 8:-34 10:-33 11:-27
ending:ir	6:10
ending:is	6:17
ending:ke	5:20 6:-20
ending:ld	0:-38 1:-11 2:-47 3:-33 4:-9 5:-13 7:-26 9:27 10:32 11:-24
ending:ll	1:-8 3:32 4:14 5:-32 6:-38 7:36 8:-40 9:8 11:-48
ending:ly	0:-11 4:-15 5:29 6:-32 7:-18 8:-11 9:-10 10:8
ending:me	0:-38 2:-37 4:-40 5:-39 6:10 7:-9 8:-11 10:33
ending:nd	4:17
ending:ng	0:-18 2:-32 3:-14 4:-13 5:-24 6:-67 7:53 8:19 9:19 10:-51
ending:ns	0:30 2:12 4:-13 5:21 6:-31 7:-10 8:-11 10:-19
ending:nt	0:-25 1:-10 2:-21 3:-26 6:-9 7:-26 8:-21 9:9
ending:ok	5:-14 6:-33 7:-9 9:23 11:-10
ending:om	0:9 1:-28 5:-43 6:-12 7:13 8:8 9:-35 10:-19 11:-26
ending:ot	0:-14 2:28 4:-28 5:-20 6:-14 7:-10
ending:pt	3:17 9:-8
ending:rd	6:16
ending:re	1:-8 2:-24 3:-28 4:-31 6:16 7:-32 8:-14 9:-40 10:15 11:-10
ending:rs	0:-11 4:11
ending:rt	5:59 6:-43 7:-33
ending:se	0:-8 3:13 5:-13 6:8
ending:ss	3:24 5:-18 6:17 7:-19 9:-31 11:-8
ending:st	0:-13 1:11 2:-29 3:19 4:-27 5:-24 6:26 7:-14 8:-18 9:-26 11:-25
ending:th	0:-40 1:-9 2:-17 3:14 4:-34 5:44 6:-12 7:-38 8:-21 9:-34 10:-46 11:-15
ending:to	0:16 3:11 8:-11
ending:ts	3:13 6:-12
ending:ut	0:-11 4:-10 5:-16 8:-22 9:-13 10:16
ending:ve	0:-11 1:-25 6:-17 7:-32 10:-24 11:26
ending:wn	5:22 7:-10
equal:abducted	0:73 1:16 2:-17 3:-23 5:-58 6:-33 7:-35 8:-25 9:-12 10:-40 11:-14
equal:casualties	0:17 1:28 2:-9 3:-11 5:-18 6:-38 7:-9 9:-9
equal:dead-in-captivity	0:-55 3:-8 5:-26 7:-9 10:9
equal:displaced	0:-16 3:40 4:10 5:-13 6:-35 9:-32 10:-12 11:-10
equal:held	0:-31 2:-55 3:-8 4:59 5:-24 6:-14 7:-8 8:-30 11:-9
equal:injured	0:-55 1:-20 2:12 3:-8 4:-18 5:25 6:-19 7:-31 8:-42 9:-38 10:15 11:-18
equal:killed	0:-42 2:34 3:-95 4:-30 5:-15 6:44 7:-22 8:-33 9:-51 10:-43 11:-64
equal:missing	0:23 1:-14 2:-21 3:-44 4:-34 5:-34 6:-17 7:40 8:-30 9:-19 10:17
equal:prisoners-exchanged	0:-37 1:-9 2:-47 3:-19 4:-55 5:-37 6:-54 7:-24 8:64 9:-16 11:-9
equal:refugees	0:-9 2:-16 3:-9 4:-33 5:-27 6:-11 7:-10 8:-31 10:39
equal:released	0:-57 1:-12 2:-10 3:-18 4:9 5:-21 6:-51 8:-20 9:-12 10:50 11:-14
equal:returned	0:-12 2:-12 3:-11 4:19 5:-19 6:-18 7:-17 9:-21 10:8 11:14
form:digits	1:-18 2:-65 3:19 4:-30 6:-15 7:-29 10:-24
form:dual	6:12
form:mixed	0:-18 1:-19 2:-20 3:8 4:-36 5:-32 6:-64 7:-49 8:-25 9:21 10:-41 11:25
form:range	1:10 2:-13 3:-24 4:-15 5:-34 6:10 7:18 8:18 9:-8 10:-28 11:-47
form:singular	0:-28 1:-51 2:36 3:-111 4:-26 5:-15 6:17 7:-11 8:-16 9:-32 11:-78
form:vague	0:37 2:-31 3:-21 4:-29 5:8 6:-37 7:37 8:-9 10:-39 11:-17
form:words	0:-15 1:-30 3:-66 4:26 5:-17 6:17 8:-22 9:-64 10:16 11:-55
headline	0:-10 1:-27 2:-30 3:-8 5:-28 6:24 11:-62
here:#aboard	0:39 2:-37 3:-13 4:-53 5:-16 6:12 7:-14 10:-42
here:#aid	0:-51 3:18 4:-68 6:-32 7:-22 9:18 10:-38
here:#alive	0:-22 1:-19 3:27 4:9 5:-12 6:-34 7:26 8:-25 9:-11 11:-20
here:#captives	0:34 1:-54 2:18 3:-49 4:13 5:-25 6:-56 7:-78 8:-21 9:-64 11:-64
here:#captors	0:41 1:11 2:-33 3:-46 4:24 5:-48 6:-15 7:-90 8:-57 9:-28 11:-11
here:#commerce	0:17 1:-30 2:-19 3:-13 5:-27 8:-20 10:-24 11:-21
here:#conference	9:11 11:-8
here:#containing	0:-11 4:-18 5:-12 6:15 8:-9 9:11 10:-8 11:-25
here:#contest	1:-24 2:-57 3:-17 5:-15 7:9 8:-50 11:-13
here:#crossing	0:-48 1:-44 2:-71 3:-34 4:-79 5:-23 6:-26 7:-12 8:10 9:47 11:26
here:#custody	0:-8 1:-17 3:-52 4:8 5:-42 6:-16 7:-27 8:38 9:-44 10:-34 11:21
here:#demand	2:-29 3:-9 4:-8 5:-17 6:-23 7:13 9:-15 10:14
here:#disease	0:-13 2:14 3:-18 4:-11 5:14 7:-13 8:-21 9:-9
here:#displacement	0:-78 1:-16 2:-13 3:68 4:-59 5:-27 6:-57 7:-44 8:-42
here:#duty	0:-72 1:-27 3:-26 4:-9 5:-14 6:11 7:-12 8:-46 9:-46 10:16 11:10
here:#exchange	0:-48 1:-18 2:-26 4:-35 5:-40 6:-35 7:-43 8:52 9:-38 11:-49
here:#execution	0:-19 2:16 4:-9 5:-9 8:-8
here:#given-back	0:-29 1:-15 2:-31 3:-23 4:-57 5:9 6:-11 7:-26 8:26 9:-22 10:17 11:-14
here:#giving-from	1:-69 2:22 3:-49 5:-28 7:-12 8:-43 9:-22 11:30
here:#group	0:23 1:-8 3:-14 5:-42 6:-17 7:-63 8:-40 9:-59 10:20 11:-33
here:#handover	0:-49 2:15 3:-44 4:25 5:-32 6:-49 7:13 8:9 9:-16 10:9 11:11
here:#hostages	0:-18 1:-19 2:27 3:9 4:-23 5:-11 6:-33 7:-30 8:-25 9:-23 10:33 11:-19
here:#losing-side	0:-41 1:-12 3:-32 4:-27 5:-10 7:-25 8:29 9:-13 10:10 11:-10
here:#need	0:-24 1:-19 2:-27 4:-8 5:-23 6:9 7:-24 8:-36 9:18 10:37 11:-32
here:#prisoners	0:-16 1:-30 3:-37 4:28 5:-57 6:-35 7:-42 8:69 9:-22 10:-37 11:-21
here:#receiving	0:-8 1:-14 2:-64 3:-48 4:-72 6:40 7:-54 8:-42 9:-54 10:18 11:41
here:#remainder	0:-19 1:-8 2:-41 3:12 4:48 5:-46 6:-28 7:11 10:11 11:-38
here:#rescue	1:-21 2:-13 3:-36 4:-66 5:32 6:-25 8:-41 9:-37 10:32
here:#rumour	0:26 5:-8 6:-13 10:-9
here:#since	1:14 2:-89 4:-34 5:-22 6:-14 8:8 9:-11 10:-21
here:#state	0:-17 1:-67 2:-19 3:-52 4:-14 5:-15 7:-54 8:39 9:8 11:-22
here:#statement	0:-10 2:-8 4:-9 5:-8 6:26 7:-24 10:-10
here:#travel	0:-26 1:-12 2:-15 3:-43 4:-18 5:-9 6:13 7:22 8:16 9:-24 10:-15 11:-12
here:abducted	0:134 1:-51 2:-61 3:-50 4:-12 5:-80 6:-79 7:-101 9:-82 10:-11 11:-53
here:allocated	0:-36 1:-41 2:-13 3:-60 5:-35 6:-19 7:-41 8:15 10:35 11:-36
here:casualties	0:-36 1:49 2:-21 3:-28 4:-24 6:-18 7:-28 8:-27 9:-22 10:-23 11:-8
here:dead-in-captivity	0:-21 2:24 5:-9 6:-26 10:-13
here:delivered	1:-65 2:-31 3:-18 4:-10 5:19 6:-26 8:-28 9:-10 11:-13
here:displaced	0:-83 1:-48 2:-18 3:117 4:-40 5:-36 6:-83 7:-73 8:-101 9:9 10:-21 11:-12
here:held	0:-49 1:-26 2:16 3:-64 4:124 5:-82 6:-88 7:-27 8:-11 9:-18 11:-102
here:injured	0:-38 2:-36 3:-80 4:-68 5:166 6:-77 7:-65 8:-63 9:-55 10:-67 11:-100
here:killed	0:-41 1:18 2:56 3:-96 4:-31 5:-42 6:98 7:-11 8:-93 9:-82 10:-81 11:-184
here:missing	0:-30 1:26 2:-12 3:-67 4:-19 5:-108 6:-106 7:162 8:-86 9:-101 10:-113 11:-89
here:pledged	1:-37 4:-16 5:-22 6:-40 7:-15 8:8 11:-18
here:prisoners-exchanged	0:-46 1:-74 2:-19 3:-57 4:-14 5:-29 6:-26 7:-57 8:62 9:-76 10:16 11:30
here:refugees	0:-30 1:-57 2:-83 3:-22 4:-46 5:-37 6:-62 7:-53 8:-38 9:95 10:-27 11:-10
here:released	0:-29 1:-83 3:-32 4:-44 5:-89 6:-59 7:-56 8:23 9:-58 10:105 11:-11
here:requested	0:-22 1:-45 2:-24 3:-30 4:28 5:-19 6:-10 7:16 8:23 9:11 10:-57 11:-12
here:returned	0:-22 1:-70 3:-59 4:-86 5:-17 6:-32 7:-90 8:-23 9:-68 11:102
here:said	2:-19 3:-30 6:17 8:-38 9:-32 10:-34
here:set	0:-47 1:-56 2:10 4:-76 5:17 6:25 7:-9 9:-69 10:-24 11:-21
here:total	0:18 1:-29 2:-24 6:-23 7:15 8:-19 9:-15 11:-17
item	1:-34 2:-38 3:32 4:-17 6:-21 8:-30 10:-43 11:-42
last:claim-abducted	0:12 1:-39 2:14 3:-25 4:26 5:-37 6:-45 7:-22 8:-14 9:-57 10:9 11:-56
last:claim-allocated	1:-9 3:-11 5:-19 6:13 9:13 11:-25
last:claim-casualties	1:57 2:-28 3:-56 5:-30 7:-36 8:-28 9:-38 10:-21 11:-19
last:claim-dead-in-captivity	0:-36 1:-9 2:40 3:20 4:-10 5:-22 6:-13 7:-22 8:-37 9:-11 11:-15
last:claim-delivered	0:-26 1:8 4:-11 5:-11 6:-21 7:-12 9:38 11:-41
last:claim-displaced	0:-53 1:-57 2:-48 3:31 4:-27 5:-25 6:-14 7:-100 8:-64 9:21 10:-86
last:claim-held	1:-26 2:25 3:-10 4:21 5:-64 6:-55 7:-19 8:-24 9:-37 10:23 11:-36
last:claim-injured	0:-47 1:-9 2:-90 3:-26 4:-40 5:67 6:-8 8:-20 9:-79 10:-17 11:-52
last:claim-killed	2:-39 3:-52 4:-38 6:33 8:-48 9:-30 10:-20 11:-44
last:claim-missing	1:-47 2:-62 3:-41 4:19 5:-33 6:-30 7:37 8:-49 9:-12 10:19 11:-69
last:claim-pledged	0:-14 1:12 3:12 5:13 6:-20 7:-23 8:-10 9:-34 11:-22
last:claim-prisoners-exchanged	0:-51 1:-34 2:-9 3:-24 4:-8 5:-18 7:-36 8:51 9:-31 10:-38 11:-9
last:claim-refugees	1:-32 2:-18 3:-49 5:-10 6:-48 7:-54 8:-26 9:46 10:-44 11:12
last:claim-released	0:-34 1:-33 5:-13 6:-19 7:-16 9:-43 10:21 11:-44
last:claim-requested	0:-22 3:-33 4:-14 5:-26 6:40 7:-9 9:8 10:-17 11:-19
last:claim-returned	0:-40 1:-26 2:-37 3:-55 5:-46 7:-48 8:-16 9:10 10:-9 11:55
last:claim-total	3:-23 5:-8 7:9 9:14 11:13
left1:	0:32 2:-10 3:-21 4:-19 5:46 6:-57 8:-18 9:-29 10:-19 11:-15
left1:"	0:-21 1:27 2:-104 3:-53 4:-16 5:-11 6:8 7:-21 8:-15 9:17 10:-41
left1:#	0:-30 5:-10 6:41 7:-21
left1:(	0:-30 1:-12 2:-15 3:-9 4:-21 8:11 9:-38 10:-27 11:33
left1:,	0:-24 1:-84 2:-22 7:-30 8:-21 10:-23 11:-14
left1:-	0:-32 1:-9 2:-19 3:16 4:-54 5:-14 6:-12 7:-25 8:-23 9:-38 10:45 11:8
left1::	0:-12 1:-9 2:-17 3:16 5:-67 7:-42 8:-14 10:20 11:-10
left1:;	0:-30 1:-29 2:-32 3:-8 5:12 6:-23 7:12 8:-20 9:-26 10:20 11:12
left1:abducted	0:24 6:-19 8:-9
left1:admitted	5:16 6:-13
left1:after	3:-14 5:-13 6:17 9:13
left1:against	0:15 7:-11
left1:all	0:-47 2:-18 4:-30 5:-29 6:8 7:-17 8:-28 10:42
left1:alone	3:-23 11:24
left1:among	0:11
left1:and	0:-22 1:-63 2:13 4:-19 5:10 6:-33 7:11 9:-30 10:-19 11:-19
left1:another	1:-11 2:-20 3:-9 4:19 5:22 6:-37 8:-22 10:-27 11:-25
left1:are	0:-21 3:15 5:-28 8:22 9:-8 10:-26 11:-11
left1:as	0:16 4:-9 6:-26 7:18 8:-16 9:-18 10:14 11:16
left1:at	0:25 1:12 2:-46 3:-30 4:-23 8:11 9:9 10:-37 11:8
left1:back	2:-22 3:-20 6:25 8:-21 9:-18 10:-21 11:24
left1:be	0:9 3:-9 4:-9 5:-9 6:24 7:-8 8:-8 9:-29 10:-11 11:-24
left1:been	0:-14 3:-19 4:-8 6:27 10:-11
left1:before	3:-9 4:-16 6:24 10:-16 11:-8
left1:believes	2:21 4:-29 6:-15 10:-8
left1:brought	3:-9 5:18 6:-21 8:-17 10:18
left1:buried	0:-13 2:17 4:-17 5:-11 6:15 7:-9 10:-11
left1:but	0:-11 3:21 4:17 6:-13 9:-10 10:-16 11:-20
left1:camp	3:-21 9:24 11:-23
left1:captured	0:28 4:-14 6:-28
left1:carried	3:-8 4:-11 5:-29 6:32 10:-15
left1:claimed	0:-10 1:24 3:-12 5:-15 7:-11 9:-12
left1:confirmed	0:14 4:-8 5:-17 6:28 7:-15 10:-16
left1:cost	3:-17 6:46 9:-11
left1:counted	0:-20 1:19 2:-17 3:-27 4:-43 5:-29 6:42 7:-31 8:-15 9:-8 10:-23 11:-34
left1:counts	5:-8 7:9
left1:day	0:17 4:-20 8:-16 10:9
left1:dead	0:-25 4:-8 5:-21 6:40 10:-13
left1:did	6:11
left1:displaced	3:21 6:-17 9:-9
left1:documented	6:11
left1:down	3:-24 4:-14 5:-9 6:26 7:-15
left1:driven	0:-9 3:33 6:-17 7:-9 8:-8 9:-22 11:-14
left1:drove	3:9 5:-15 6:-20 9:18 11:-16
left1:first	10:13
left1:for	0:-64 1:-24 4:-23 5:-29 6:-22 8:20 10:14 11:-48
left1:forced	3:21 5:-15 6:-12
left1:found	0:-18 5:-8 6:41 7:-14 10:-17
left1:free	0:-28 4:-15 6:-10 10:22 11:-10
left1:freed	0:-14 4:-26 8:9 10:13
left1:from	0:11 1:11 2:-15 3:-15 4:-40 5:-16 6:18 7:-19 8:-17 10:-27 11:8
left1:further	0:-16 1:-10 2:-9 3:-41 4:-11 6:-14 7:14 9:38 10:-11 11:-36
left1:gave	0:-18 4:-8 6:33 9:-10
left1:go	0:-18 6:12 8:-9 10:19
left1:got	3:11 9:-8 11:-9
left1:had	0:-11 3:-18 5:16 6:-14 9:11 11:-19
left1:has	0:-28 2:-26 3:-44 4:12 5:-10 6:-35 7:38 8:-16 9:16 11:-33
left1:have	0:-47 2:-21 3:10 5:10 7:12 8:-9 10:-37 11:-27
left1:helped	11:8
left1:his	1:-8 2:-11 4:-12 5:22 6:-11 8:-13
left1:hits	6:17 7:-12
left1:hold	0:-23 3:-28 4:27 6:-17 9:33 10:-12 11:-13
left1:holding	0:-14 2:-8 4:40 5:-9 6:-30 8:-14 10:-12
left1:holds	0:-15 1:-11 3:-17 4:12 6:27 7:-13 8:-17 9:-29 10:-8 11:-18
left1:home	8:8 10:-9
left1:hosts	3:-24 9:30 11:-19
left1:in	0:-21 3:19 4:-14 5:11 6:-39 7:-19 8:-8 9:21 10:-12 11:-35
left1:include	5:-26 6:34 7:-8
left1:including	0:-22 2:17 4:-41 7:-36 8:23 9:-32 10:-14 11:-9
left1:injured	0:-14 3:-26 5:49 6:-45
left1:injuring	5:35 6:-33
left1:is	0:-34 1:-12 2:27 3:27 4:-40 5:-55 6:-8 7:-19 8:-16 10:-28 11:-25
left1:its	3:14 6:-8
left1:just	0:-27 2:-9 4:27 5:-22 6:-39 7:-10 9:21 10:-21 11:-21
left1:kill	0:-19 2:-17 4:-13 6:32 10:-11
left1:killed	0:-74 1:-29 2:-27 3:-66 4:-28 5:-55 6:125 7:-38 8:-12 9:-20 10:-20 11:-18
left1:killing	0:-29 2:-10 3:-22 4:-13 5:-32 6:60 7:-11 10:-13
left1:kills	5:-36 6:49 7:-16
left1:last	0:-9 3:9 4:30 6:-24 7:27 10:-38
left1:leaves	0:-26 2:-12 3:-11 4:27 5:-12 7:26 8:-11 9:-11 10:-33
left1:leaving	3:18 6:-9 9:-19
left1:left	0:-24 2:-26 3:-20 4:23 7:10 8:-15 9:-21 10:-32 11:-30
left1:let	0:-24 2:-9 3:-23 4:-35 6:-18 7:-8 8:8 9:-12 10:14 11:13
left1:lists	5:-9 7:30 8:-12 9:-13 11:-11
left1:logged	1:15 5:-8 6:-16
left1:lost	0:-18 2:-13 4:-15 5:-23 6:78 7:-26
left1:made	0:-19 2:-8 3:15 4:-27 6:29 7:-21 10:-9
left1:makes	3:12 5:-8 6:14 8:-8 9:-11 10:12
left1:met	0:-11 4:26 5:-13 6:-28 7:-11 9:15 10:-20 11:-17
left1:move	6:-9 9:15 11:-13
left1:not	0:47 2:-12 4:-18 6:-37 7:-22
left1:now	0:-16 3:-16 4:-23 5:-17 6:-16 7:16 8:-18 9:-14 10:21 11:-11
left1:of	0:33 1:-44 3:-16 4:-49 5:-17 6:9 7:19 8:-16 9:-58 10:-42
left1:off	0:38 3:25 4:-9 6:-31 8:-11 9:-24 10:-23 11:-22
left1:on	5:11
left1:only	0:-37 3:-33 4:-25 5:-14 6:22 7:-10 8:-18 9:-14 10:21 11:18
left1:or	3:16 9:-12
left1:other	0:-28 1:-13 3:-32 4:-9 5:12 6:-18 7:11 9:-22
left1:out	0:-22 3:23 4:-26 5:-37 6:38 7:-23 8:-10 9:-16 10:-33 11:-17
left1:over	0:-22 2:10 4:-33 8:-9 10:17
left1:pass	3:-18 6:15 8:-8 9:16 10:-12 11:-13
left1:passed	11:-11
left1:put	0:-37 2:-9 4:-33 5:-14 6:27 10:10
left1:reach	6:25 7:-18
left1:reached	4:-9 5:-11 6:26 7:-16
left1:received	0:-14 2:-11 3:-24 4:-13 5:21 8:-8 9:-19 11:9
left1:recorded	1:24 3:11 4:-16 6:-25 7:-21 9:-8 10:-8
left1:recovered	6:9
left1:registered	5:-18 6:12 7:-9 9:-9
left1:release	0:-15 4:-29 8:15
left1:released	0:-16 2:-10 4:-12 6:-12 8:20
left1:remaining	0:-22 2:-21 4:24 6:-16 7:14 9:-11 10:-18 11:-17
left1:reported	0:21 2:-9 3:-8 4:-16 5:-32 6:25 8:-15 10:-19
left1:reports	3:-11 5:-13 6:15
left1:rescued	2:-9 6:-14 10:14
left1:s	0:12 3:10 4:-8
left1:said	1:-12 2:-21 3:14 4:-32 6:-37 7:-20 8:16
left1:saw	0:-25 2:-18 4:-30 5:25 6:9 7:-9 10:-22
left1:say	2:-17 3:-21 4:-14 6:31 9:19 11:-12
left1:says	0:-44 1:-28 2:-37 3:9 4:20 5:-14 7:-9 9:8 11:-57
left1:seized	0:22 6:-19 8:-14 10:-13
left1:sent	3:33 4:-10 6:-41 7:-12 8:22 9:-9
left1:shot	6:17
left1:show	2:30 3:-8 4:-28 6:-33 9:-11 10:-12
left1:showed	4:20 6:-19
left1:so	0:-15 2:-9 3:-11 4:45 5:-18 6:-31 7:-36 10:-14 11:-13
left1:sunday	3:-19 9:19
left1:swap	8:13
left1:taken	0:34 6:-33
left1:that	0:15 1:-52 2:31 3:-39 4:-54 5:-10 6:-12 7:16 8:12 9:17 10:-41 11:-18
left1:the	0:14 3:-58 4:-11 5:-22 6:-23 7:-9 8:-11 9:16 10:-22
left1:their	4:-12 6:22
left1:them	0:14 1:-10 2:-11 5:12 6:-17 8:-27 9:-8 10:-38
left1:then	0:-19 3:-9 4:-31 5:-34 6:44 7:-13
left1:those	0:-15 2:-23 4:28 5:-20 6:-22 7:-10 10:-20
left1:to	0:-40 1:-22 2:20 4:-18 5:-68 6:23 7:-75 8:15 9:11 10:-51 11:14
left1:today	0:-9 2:-29 3:-25 4:24 6:-9 7:-16 8:-8 9:26 10:-15 11:-8
left1:took	1:-15 3:-21 4:-41 5:-35 6:37 7:-32 8:-16 9:-36 10:-35 11:20
left1:treated	0:-8 3:-10 5:21 6:-17 9:-8
left1:up	0:-22 2:-25 3:21 4:-25 5:-18 6:21 7:-13 8:-11 9:-21 10:13 11:-17
left1:uprooted	3:31 6:-14 9:-32
left1:us	0:-22 2:23 4:-19 5:-16 6:22 8:-17 10:-27
left1:verified	6:14
left1:was	0:-11 1:18 4:25 6:-35 7:-18 9:-25 10:-48 11:-15
left1:week	0:-23 2:-11 3:-11 4:-26 5:-16 6:16 7:-11 8:-19 9:-17 10:19 11:-11
left1:were	0:26 1:-13 2:-57 4:27 5:-39 6:-11 7:-40 8:-32 9:-8 10:-39
left1:when	3:23 5:-30 6:18 7:-24 10:-11
left1:where	0:-40 2:-13 3:24 4:23 5:-27 6:31 7:-33 9:-22 11:-9
left1:which	0:-18 1:-10 2:-29 3:-18 6:26 7:-19
left1:while	0:10 3:-21 5:-14 6:10 7:11 11:16
left1:whom	0:-40 1:-13 2:19 3:-17 4:-9 5:-30 6:22 7:-29 8:-12 9:17 10:8
left1:with	0:28 1:-20 3:-21 5:-22 6:-29 7:8 8:-46 9:-12 10:-21 11:10
left1:wounding	5:37 6:-35
left1:year	0:13 3:-23 4:-11 7:-10 10:10
left1:|	0:-36 1:-17 3:-40 4:-26 5:31 7:-24 8:-21 10:-14 11:9
left1:—	0:-19 2:-16 4:-24 5:-41 6:37 7:10 8:12 10:13
left1:•	0:-18 1:-9 3:18 5:-25 7:10 9:-43
left2:	3:50 4:-14 5:-33 6:-24 7:-24 9:-21 10:-9 11:-27
left2:"	3:-23 4:21 7:-10 8:-17 9:-12 10:-41 11:-16
left2:#	1:-42 2:-58 3:-39 4:-33 5:14 6:-20 7:24 8:28 10:-63 11:-20
left2:(	5:-19 6:15 7:10
left2:)	0:-49 2:-15 3:-10 4:-42 5:16 7:-21 8:-24 9:-18 10:42 11:-20
left2:,	0:-45 1:-60 2:-12 3:-11 5:10 7:-8 8:27 9:-30 10:-33 11:9
left2::	0:18 2:-14 3:-19 4:22 6:18 7:-22 8:-16 9:-12 10:-31 11:18
left2:;	2:-21 3:14 4:-14 6:-9 7:18 8:-13 9:-11 11:-16
left2:a	0:-23 1:14 2:-13 3:-30 4:-19 6:-20 7:11 9:35 10:-16 11:-40
left2:account	2:-12 3:-8 4:-14 6:14 7:16 8:-16 10:-12
left2:accounted	0:-24 2:-21 3:13 4:-17 5:9 6:12 7:-20 8:-12 9:-13 10:-24 11:-15
left2:adding	5:10 6:10 7:-17
left2:adds	0:10 2:12 4:-10 6:-19 10:-11
left2:afp	5:-14 6:21
left2:aleppo	3:11 9:-9
left2:all	0:8 3:8 8:-28 10:27
left2:alone	0:-15 1:21 3:10 4:-9 5:-15 6:-8 7:11 8:-14 9:-17
left2:along	0:21 2:-13 4:-11 6:-29 8:-28 10:27
left2:already	3:9 6:-13 11:-10
left2:also	0:-17 1:-9 2:-11 3:-29 4:22 5:-10 6:-21 9:24 10:-11
left2:among	0:16 1:-8 2:-8 4:13 5:-13 8:-24 9:-8 10:-20
left2:an	3:18 9:-14
left2:and	0:17 1:-38 2:-46 3:36 5:9 6:-52 7:37 8:-22 9:-35 11:-36
left2:april	0:-15 2:-8 6:19 7:-21 8:-14 10:18
left2:are	0:8 4:-21 5:-20 6:34 8:-20 9:-18 11:-8
left2:army	0:-21 2:-26 4:-26 6:22 8:-10 10:13
left2:arrested	0:-19 4:-8 5:-9 6:15 7:-12 10:18
left2:arrived	0:20
left2:at	5:15 6:-10
left2:august	0:-15 3:20 5:-13 10:-9
left2:authorities	0:25 4:-8 5:-10 6:-21 7:-9 8:-10 9:-16 11:-8
left2:average	11:12
left2:away	5:17 7:-11
left2:back	2:14 5:-8 6:-10 10:-16
left2:began	0:-12 6:14 8:-13 10:11
left2:board	8:12
left2:boat	3:-8 5:-11 6:13 7:-8
left2:bodies	0:-17 2:22 4:-20 5:14 7:-16 10:-40
left2:brought	0:-15 5:-11 6:23 7:-10 8:-13
left2:buses	3:-27 11:26
left2:but	0:-16 4:-13 6:-16 7:24 8:-13 9:-11
left2:by	3:-14 6:11 9:18 11:-9
left2:came	3:21 6:-17 9:-14
left2:carried	3:19 4:-24 5:-8 6:-22 8:-19 9:17 10:-30 11:-19
left2:cases	6:24
left2:centres	3:15
left2:children	2:-9 3:8 5:-41 6:44 7:-33 8:-14 9:-9 10:-19
left2:cholera	6:12
left2:civilians	5:-16 6:23
left2:claims	5:-9 11:15
left2:climbed	6:26 7:-20
left2:climbs	6:22 7:-17
left2:congo	3:-18 9:18 11:-14
left2:convoy	10:-8 11:15
left2:cost	0:-11 4:-12 5:-13 6:21
left2:could	0:15 2:-9 3:-29 4:-23 5:-17 6:37 7:-20 9:-26 10:-8 11:-23
left2:count	6:21 7:-15
left2:court	10:-13 11:16
left2:crew	0:16 4:-8 6:-8 10:-15
left2:cross	2:-19 10:18
left2:dawn	5:15 6:-12
left2:day	0:-23 2:-8 3:-20 5:-35 6:25 7:-15 8:18 9:-18 10:-24 11:16
left2:days	3:9
left2:dead	1:-14 2:-23 3:-44 4:-23 5:40 6:-26 7:18 8:-11 9:-30 10:8 11:-10
left2:death	5:13 7:-9
left2:deaths	0:-29 2:-14 3:-29 5:12 6:22 7:-29 8:-15 9:-10 10:-15
left2:december	3:-19 11:19
left2:denied	6:9
left2:died	0:-8 2:12 3:-14 4:-8 6:-18 7:20 9:-8 10:-19
left2:displaced	3:8
left2:district	6:13
left2:down	0:-8 3:27 5:-16 6:-8 7:18 9:-28 11:-17
left2:drowned	7:17
left2:eight	0:12 5:-15 6:11 7:15 10:-19
left2:estimates	3:12 5:18 6:-13 9:-10
left2:example	5:11 7:-14
left2:fallen	0:13 3:21 5:-8 6:-22 9:-16 11:-12
left2:families	3:13 6:-8 11:-10
left2:far	3:-11 5:-9 6:17 9:13 11:-12
left2:february	0:-10 2:-10 3:14 5:-17 9:-22 10:-10 11:27
left2:figure	0:28 1:25 2:-28 4:-32 5:-33 6:-47 7:11 8:-11 9:13 10:-24 11:11
left2:figures	0:15 9:-9 10:-8
left2:fire	3:12 9:-11
left2:first	0:-14 4:27 5:-18 6:-18 7:-11 10:-15
left2:five	3:12
left2:flights	5:-23 6:24
left2:followed	3:21 9:-13 11:-12
left2:for	0:-10 4:-12 6:-21 9:22 10:-9
left2:forces	6:11
left2:four	5:-12 6:14
left2:friday	0:15 3:-9 5:11 6:-12 7:-8 10:-18
left2:from	9:-13 11:12
left2:gaza	0:-13 2:10 8:15 10:-15
left2:go	0:-16 2:14 4:-13 8:-9 10:12
left2:group	0:33 2:-29 4:-32 6:-18 10:-12
left2:gunmen	0:-14 2:-14 3:-10 4:-39 5:-8 7:-9 8:-13 10:34
left2:had	0:13 2:-24 3:-17 4:9 5:-10 6:-16 7:-36 10:-14
left2:hand	0:-19 2:11 4:-25 8:-14 10:14
left2:has	0:15 1:14 2:-25 4:-48 6:19 7:-52 9:-32 11:-20
left2:have	0:-12 1:19 2:-34 4:-12 5:-18 6:22 7:-40 8:-42 10:-8 11:-44
left2:having	0:25 2:-9 4:-12 6:-9 10:-23 11:-25
left2:he	1:-11 2:25 3:-16 4:-40 6:-22 8:28 9:-20 10:-42 11:14
left2:held	4:14 10:-10
left2:hit	6:13
left2:home	3:-46 6:-23 9:22 11:35
left2:hospital	0:-19 2:-10 3:-17 4:-28 5:20 6:19 7:-28 8:-10 10:-28
left2:hostages	0:-9 4:14 6:-9 8:16 10:-37
left2:hours	6:8
left2:hurt	6:-27 7:21
left2:husband	5:-26 6:31
left2:i	0:-51 2:-36 4:-23 6:24 7:18 8:-10 9:-20 10:-44 11:-8
left2:in	0:-11 1:-13 2:-39 3:11 4:-48 5:29 6:8 7:-25 8:-12 9:-34 10:26 11:-25
left2:india	0:-14 4:-12 5:-9 6:8 8:-12 10:20
left2:indonesia	6:27 7:-21
left2:injured	0:-14 3:-24 4:-8 5:16 6:-55 7:23 8:-12 10:-10 11:-8
left2:iom	1:15 7:-13 11:-8
left2:is	0:-21 4:-16 5:-9 6:-44 7:24 9:-20 10:14 11:-11
left2:israel	0:-22 2:19 4:-19 6:15 7:-15 10:-8
left2:it	0:-11 1:-24 2:9 3:36 4:31 5:-22 6:-12 7:-50 9:-37 10:-30 11:-48
left2:its	3:9
left2:january	2:-9 4:-9 5:12 8:-10
left2:june	5:8
left2:killed	0:13 2:-13 3:-9 4:-16 5:24 6:-24 7:-21 8:-8
left2:killing	0:-21 1:-8 6:39
left2:kyiv	3:-9 4:17 8:-13 10:17 11:-14
left2:last	0:-21 1:13 3:-41 4:-26 5:-8 6:11 7:-9 9:-14 11:17
left2:late	5:-21 6:23 10:-12
left2:law	0:-11 4:-8 5:-8 6:29 7:-11 10:-9
left2:lebanon	3:-15 5:-18 9:8
left2:left	3:-9 6:-15 7:14
left2:let	0:-21 10:17
left2:life	8:18 10:-15
left2:live	6:12
left2:lives	0:12 3:-8 5:-17 6:26 7:-9
left2:looking	6:-11 7:26 9:-10
left2:man	6:13
left2:march	0:-24 2:-20 4:20 6:-8 8:-16 10:10
left2:martyrdom	5:-14 6:18
left2:martyrs	5:40 6:-16 7:-13
left2:may	0:-10 6:24
left2:men	2:-26 3:-15 4:-18 5:-26 7:-17 8:-12 9:24 10:20
left2:militants	0:31 2:-8 4:-9 6:-8 8:-17 10:-14
left2:million	0:-20 3:-14 4:23 9:13 10:-21
left2:ministry	0:-8 2:-10 3:16 5:-11 11:-18
left2:minutes	6:10
left2:missing	0:-9 1:-8 3:9 4:-13 6:-48 7:46 10:-12 11:-8
left2:mission	6:17
left2:monday	5:-24 6:18 7:-10 9:15 10:-11 11:-11
left2:month	6:14 7:-8
left2:more	3:9 5:11 6:-9 9:-8
left2:mother	6:14 7:-11
left2:names	0:-17 4:32 6:-19 8:-24 10:-14
left2:nations	0:-8 3:14 4:13 9:-8 10:-11 11:-9
left2:night	4:-11 10:15
left2:nine	5:-13 6:19 7:-10
left2:november	6:19
left2:now	5:9 6:-8 9:11 11:-18
left2:number	0:14 2:-11 3:15 4:-22 5:-12 6:-18 7:16 9:-24 10:-13 11:-15
left2:october	0:-15 2:12 3:9 6:10 7:-13 8:-12 11:-13
left2:of	0:13 2:28 3:-35 4:-37 5:-32 6:-8 7:-9 9:16 10:-52
left2:off	0:28 5:-16 6:-15 8:-8 10:-12
left2:office	3:25 6:-10 8:15 9:-8 10:-15 11:-8
left2:officials	3:-19 5:12 6:-12 9:20 11:-9
left2:on	0:10 3:-26 4:-14 7:-9 8:-10 9:15 10:-22 11:10
left2:one	6:18 7:-17 9:-11
left2:others	0:-10 2:-25 4:19 5:-15 7:-24 10:-24
left2:out	0:13 3:23 5:-16 7:-11 8:20 9:-25 10:-23 11:-26
left2:partners	0:22 3:-16 6:-8 11:-8
left2:peak	9:-12 11:9
left2:people	2:-12 3:16 4:12 5:-44 6:-9 7:-28 8:-13 9:22 10:-16 11:-23
left2:persons	3:9
left2:police	0:-19 2:-8 4:18 5:-12 6:23 8:-17 10:-27
left2:population	3:-16 6:23 7:-13
left2:prisoners	2:-14 4:9 5:-25 6:26 10:-12
left2:pupils	0:22 4:-8 5:-11 6:12 10:-16
left2:put	5:-15 6:-24 7:24 9:-8
left2:received	5:-11 10:12
left2:refugees	3:10
left2:release	4:-12 6:-10 8:8
left2:remain	2:27 4:-22 5:-20 8:-13 10:-15
left2:remains	0:-14 2:16 4:-24 6:34 8:-39 10:-36
left2:report	5:-12 6:27 7:-15
left2:reported	3:8
left2:reports	5:9
left2:return	0:-33 2:-28 3:-11 4:-23 5:-8 6:-29 8:22 10:11
left2:rights	1:-8 3:-20 6:9 7:19 9:-23 11:-17
left2:risen	3:-12 6:-19 9:20
left2:rises	3:-8 5:-13 6:26 7:-15
left2:road	7:10
left2:russia	8:11
left2:s	8:-26 10:27
left2:said	3:-18 6:8 7:-19 8:-23 9:-10 10:17 11:-14
left2:same	0:19 3:12 5:9 6:-14 8:-10 10:-27
left2:saturday	11:8
left2:say	3:15 5:-25 7:-22 9:-13 10:-8 11:11
left2:says	1:-10 3:24 4:-37 5:-30 6:-26 7:-20 9:-22 10:-20 11:16
left2:second	6:18 7:-9
left2:sent	8:20 10:-21
left2:september	5:10 11:-14
left2:service	3:-22 4:-21 6:-10 9:25
left2:seven	7:11
left2:she	6:11
left2:shelters	6:-10 9:15 11:-8
left2:shot	6:13
left2:side	4:-18 10:19
left2:since	6:8
left2:six	5:-10 6:16
left2:so	0:-12 2:-10 3:13 4:-22 5:24 6:-22 9:-23 10:-12 11:-18
left2:soldiers	0:-17 4:-15 5:-16 6:35 7:-26 10:19
left2:speaks	0:22 2:-12 4:-8 5:-10 6:-15 7:10
left2:spoke	0:-16 5:-16 6:23 10:-9 11:13
left2:spoken	3:-14 5:-23 6:21 7:-15 9:-14 11:19
left2:staff	6:14
left2:stands	0:-12 3:21 4:23 5:-12 9:-14 10:-14
left2:state	4:-9 7:12
left2:states	0:-10 3:-12 6:-13 9:11 10:17
left2:still	0:-15 2:-9 3:-25 4:36 6:-15 7:-19 8:-22 9:12 10:-18 11:-10
left2:stood	6:9
left2:street	0:42 2:-9 3:-15 4:-32 6:-39 7:-12 10:-17
left2:strikes	3:19 9:-8
left2:sunday	4:-9 5:-11 7:8 8:-23 10:26
left2:survivors	3:30 9:-9 10:-16 11:-29
left2:taken	2:-24 4:-17 5:16 6:-19 7:-20 8:-25
left2:team	6:13
left2:teams	0:-12 1:15 3:-17 5:13 6:-12 9:-11
left2:ten	5:-22 6:25
left2:thailand	0:-11 4:-23 6:-10 8:22
left2:that	0:-35 1:25 2:-37 3:18 4:17 5:-48 6:-30 8:12 10:-14 11:-24
left2:the	0:-37 1:-26 2:-18 3:-34 4:24 6:-38 7:31 8:-9 11:-43
left2:them	0:-50 1:-8 2:-28 3:-31 4:10 7:-23 8:15 9:11 11:-11
left2:there	0:36 1:-11 2:-38 3:31 5:-13 6:-49 7:18 9:-28 10:-33 11:-13
left2:these	0:-22 2:-14 3:12 4:8 5:-23 6:-16 7:-14 8:-12 9:-28 11:8
left2:they	0:38 1:-9 2:-21 3:-38 5:-38 6:-30 7:-25 9:-21 11:-29
left2:this	1:-26 6:25 7:-11 8:-9 10:12
left2:those	2:-24 5:13 6:-13 8:23 10:-18
left2:thursday	0:18 2:-10 3:-21 4:-15 5:-9 6:-9 9:-21 10:-28 11:22
left2:time	0:-11 4:20 6:-8 7:-14
left2:to	0:-43 1:12 2:19 3:-17 5:-48 6:17 7:-23 8:21 9:16 10:-27 11:-43
left2:together	2:23 4:13 6:-31 8:-14 10:-37
left2:told	2:-23 3:-16 4:9 5:15 6:9 7:-24 8:-15 9:-21 10:-34 11:-19
left2:toll	5:-34 6:64 7:-28
left2:took	3:12 4:-9 5:-13 6:-18 9:20 11:-20
left2:total	0:-16 3:-12 6:23 9:29 10:-10 11:-29
left2:town	3:-10 5:-9 6:24 7:-8 9:-19
left2:troops	0:-10 6:12
left2:truce	2:16 3:-29 6:-23 9:-9 10:-11 11:29
left2:tuesday	6:11
left2:turn	8:16 10:-15
left2:two	0:-14 6:21 7:-19
left2:ukraine	8:12 10:-9
left2:up	0:24 1:14 2:-13 3:-27 4:-28 5:-28 6:26 7:-24 8:-14 9:-9 10:-18
left2:us	0:-21 3:-17 4:-10 5:20 7:-22 10:-12
left2:victims	6:18
left2:wall	3:-9 5:-11 7:15
left2:war	1:17 6:-14
left2:was	0:21 1:-8 2:-22 3:-28 4:13 5:-24 6:-46 7:-34 8:-13 9:-25 10:16 11:24
left2:way	8:16
left2:we	0:-20 1:-8 3:-39 5:21 7:-51 8:-26 10:-60
left2:week	3:-17 4:-16 6:24 9:-10 10:-17
left2:went	3:-10 11:20
left2:were	0:-27 2:-15 4:39 6:-25 10:-18
left2:which	1:14 3:11 7:-15 9:-13
left2:who	0:-31 2:-9 3:11 4:10 5:-11 6:20 7:-14 8:-13 9:-15 10:-17 11:-15
left2:whom	0:-9 10:10
left2:wife	0:-13 5:12 6:13 7:-11
left2:will	3:18 6:-12 8:15 9:-8 10:-14 11:-13
left2:woman	0:-21 3:-8 5:28 6:-9 7:-16
left2:women	0:-33 2:-16 3:-18 4:-13 5:-43 6:25 7:-41 8:31 9:21 10:-26
left2:workers	5:-21 6:29 7:-15
left2:would	6:-20 7:23
left2:wounded	0:-9 2:-8 3:-8 5:27 6:-31 7:9 10:-13
left2:wounds	5:37 6:-31
left2:year	0:17 3:-15 4:-10 5:-18 6:20 7:-33 9:21 10:-11 11:-10
left2:years	0:-21 2:19 3:-14 4:-8 9:13
left2:you	0:22 3:-9 4:-8 5:-13 6:23 7:-29 10:-25
left3:	0:-47 1:-10 2:-23 3:29 4:-25 5:-34 6:13 7:-31 8:-37 9:-42 10:18
left3:"	0:-8 1:-12 2:-24 3:-43 6:9 8:-19 9:-19 10:-55 11:-9
left3:#	0:-29 1:-41 2:-19 4:28 6:-12 8:-29 9:-10 11:-25
left3:(	5:-21 6:24
left3:)	0:-10 3:24 5:37 6:-35 9:-29 11:-14
left3:,	0:15 1:16 2:-31 3:-18 4:8 6:-15 7:-33 9:9 10:-20 11:-54
left3:-	0:-17 2:-15 3:12 4:-20 5:-21 6:22 8:11 9:-10 10:-26 11:-20
left3::	0:-20 2:-14 3:-39 4:-35 5:10 6:20 7:-11 9:14 10:15 11:-23
left3:;	0:-32 2:15 3:-12 4:-10 6:-19 7:12 9:10 10:-22 11:-19
left3:a	1:-22 2:-19 3:-55 5:-22 6:56 7:-37 8:-32 9:-51 10:-64 11:26
left3:according	0:-14 2:-11 4:19 5:-9 6:8 10:-14
left3:added	3:16 5:-31 7:9
left3:agency	1:13 3:9 6:-9 7:-9 9:-23 11:20
left3:al	0:-9 3:40 5:-21 6:-23 7:-18 9:-15 11:-22
left3:among	0:-27 2:-9 4:-35 5:-29 6:30 7:-15 8:20 10:-22
left3:an	6:8
left3:and	0:-37 2:11 3:17 4:12 7:-56 8:-15 9:-45 10:-28 11:15
left3:april	0:-12 3:18 5:-23 6:-31 8:16 9:22 10:-13 11:-26
left3:are	0:-13 2:-11 3:-15 4:11 5:-26 6:12 7:9 8:13 10:-29 11:-11
left3:army	2:-10 3:12 6:-22 8:15 9:-10 11:-10
left3:as	0:-8 1:18 3:12 4:-11 5:-16 6:-19 7:-10 8:-16 9:-24 10:14 11:12
left3:at	1:-12 2:-16 3:-15 4:14 5:-20 7:20 8:22 9:-16 10:-28
left3:august	6:10
left3:authorities	2:-9 3:-9 7:-12 8:22 10:-21 11:15
left3:been	0:-40 3:-23 5:-35 7:37 8:-9 10:-28
left3:before	8:27 10:-20
left3:between	3:-27 6:-8 9:13
left3:bodies	6:15
left3:by	0:-8 2:-18 3:-32 4:-27 5:-31 6:39 7:-13 9:-9 10:-12 11:34
left3:came	2:14 3:-10 5:-9 10:-17
left3:camp	4:-9 6:-10 7:8 9:10 11:-16
left3:cases	5:-9 6:17
left3:central	6:9
left3:children	0:-10 3:20 5:9 6:-23 9:-13 10:13
left3:civilians	5:21 6:-22 8:14 10:-13
left3:confirmed	0:-22 2:-9 4:26 6:-15 7:-15 10:-18
left3:count	6:10
left3:country	3:-9 4:14 9:9 10:-9
left3:daily	5:-11 6:10 11:12
left3:day	0:-17 3:23 5:-13 6:10 9:-14 10:-16 11:-19
left3:days	0:16 3:10 4:-8 5:-10 8:-11 10:-8
left3:dead	0:-8 2:-8 3:13 7:-10
left3:death	6:10
left3:deaths	3:-10 5:13
left3:died	5:9
left3:displaced	6:-9 11:12
left3:each	8:27 10:-27 11:-10
left3:earlier	5:-9 6:16
left3:eight	0:12 1:18 2:-11 3:-20 4:-18 6:-17 7:-8 9:8 10:-8
left3:eleven	6:12 7:-16
left3:evening	6:-14 7:14
left3:family	5:8
left3:far	11:10
left3:fire	6:10
left3:first	0:9 2:-10 3:10 4:-21 5:-18 7:-17 8:-25 10:23 11:-16
left3:five	0:-28 2:-8 3:-18 4:-25 6:-20 7:25 8:17 9:-8 10:-15
left3:for	0:-9 3:-23 4:-21 5:-9 6:-12 7:31 9:-21 10:-9
left3:foreign	6:11
left3:found	6:-24 7:25
left3:four	2:-35 3:-10 7:-23
left3:friday	0:-14 4:8 5:-14 6:29 7:-15 9:-8 10:-20
left3:from	0:-11 2:-40 3:-24 4:36 5:-15 6:-11 7:-38 8:-24 9:8 10:-15 11:14
left3:gaza	0:-19 2:16 3:-16 4:-18 5:-14 6:-18 8:25 10:-24
left3:given	6:9
left3:government	3:-17 8:10 10:-11 11:17
left3:had	0:16 1:-16 2:-10 4:-27 6:19 7:-40 8:-27 10:-15 11:-32
left3:has	0:-38 1:-12 2:-10 3:-22 4:-33 5:-39 8:-26 10:25 11:12
left3:have	0:-35 2:12 3:-17 4:-24 6:13 9:-17 10:-8 11:-9
left3:he	0:33 2:-15 3:-23 4:-17 6:-12 7:-19 8:-14
left3:health	0:-8 2:-8 3:-8 6:12 7:-12
left3:helped	0:-13 4:-23 5:-16 6:31 7:-10 8:-13
left3:her	0:-11 4:-15 5:-14 6:-23 10:21
left3:his	5:14 6:8 7:-10
left3:hospital	0:-13 5:10 6:15 7:-13
left3:houses	3:25 5:-10
left3:human	1:-8 3:-20 6:9 7:19 9:-23 11:-17
left3:i	0:-22 2:22 3:-26 4:18 5:-23 6:-36 7:-19 8:-10 9:-25 11:24
left3:in	0:-46 1:-30 2:-10 3:-51 6:28 7:-20 9:-14 10:-15
left3:injured	5:18 6:-11
left3:interior	6:-14 9:15
left3:is	0:-19 2:12 3:-27 4:28 5:-32 8:-16 9:12 10:-14 11:-23
left3:israel	8:17 10:-15
left3:it	0:12 1:-15 2:9 4:-17 6:8 7:-38 8:-21 9:-37 10:-21 11:-35
left3:its	0:-14 6:10 8:12 10:-17
left3:january	0:-17 3:-17 5:-14 6:22 11:13
left3:july	0:-11 5:-12 6:-19 7:-8 9:-25 11:25
left3:june	0:-23 3:16 4:-8 6:23 7:-17 8:-17 9:-13 10:8
left3:killed	0:26 1:19 3:-12 5:-11 6:-37 9:-17
left3:last	0:9 3:-15 4:-10 5:-15 6:36 7:-25 11:11
left3:late	8:-9 10:12
left3:later	0:-16 2:-19 4:24 5:-14 7:-18 10:-12
left3:least	0:-9 4:10 5:-22 7:15
left3:let	0:-12 2:14 4:-13 8:9 10:-11
left3:live	0:-17 6:19 9:11 10:9
left3:lives	0:-15 3:-11 5:16 6:-19 7:12
left3:local	5:-14 6:17
left3:management	3:18 6:8 11:-17
left3:march	3:-18 9:20 11:-13
left3:may	0:15 4:-15 6:-10 10:-8
left3:media	0:-12 2:11 4:-13 5:-29 6:25 8:15 10:-17
left3:medical	5:-14 6:17
left3:men	4:-8 6:25
left3:migration	1:11 3:-14 4:-21 5:-9 6:-32 9:22
left3:military	2:-19 9:-23 10:26
left3:million	3:-11 6:-11 11:9
left3:ministry	0:12 6:13 9:-8 10:-9
left3:months	0:12
left3:more	7:10
left3:morning	3:22 6:-13 8:-22 9:-13 10:21 11:-17
left3:my	0:17 2:-8 3:-10 4:-11 5:-29 6:17 7:-13 10:-10 11:-9
left3:near	0:-14 2:-9 5:-9 6:11 10:20
left3:neighbouring	3:-8 5:-8 6:9 9:8
left3:new	3:16
left3:nigerian	0:-16 3:9 4:11 11:-8
left3:night	0:-10 2:-14 4:23 6:-18 10:-11
left3:nine	5:8 6:-11
left3:no	0:-27 2:-10 3:-31 4:-16 6:-8 7:25 9:31 10:-11
left3:north	3:23 9:-15 11:-14
left3:not	4:13 6:9 7:-10 8:-9
left3:november	8:-10 10:11
left3:now	4:13
left3:number	5:-13 6:-25 7:28
left3:october	5:-21 6:19 8:15
left3:of	0:-10 1:18 2:-13 3:28 4:13 6:-16 7:-40 8:-10 9:-55 10:-14
left3:off	5:-9 6:15
left3:office	6:12 7:-10 9:12
left3:officials	3:-25 6:-13 9:21 11:-9
left3:on	0:24 2:-24 3:-13 4:-37 5:-23 6:13 7:-22 8:-11 9:12 10:-10 11:-15
left3:one	2:-24 4:11 5:11 7:-22 8:12 10:-36
left3:operation	0:-11 6:13
left3:or	3:14 6:-14 9:-11
left3:others	5:14 7:-8
left3:our	0:29 2:-11 4:-8 5:-20 6:-16 7:-16 10:-17
left3:out	0:17 5:10 6:-14 10:-9
left3:over	2:-11 4:-9 6:16 8:14 10:-24
left3:own	2:-20 4:-17 5:28 6:-16
left3:pakistan	5:-15 6:18
left3:partners	3:18 9:-14 11:-10
left3:people	0:-8 2:-8 3:8 4:-16 5:44 6:-25 9:-32 10:-9 11:-16
left3:police	6:19
left3:post	0:9 6:11
left3:press	5:13 6:-9
left3:public	3:-21 9:22 11:-8
left3:put	3:19 6:17 7:-20 11:-14
left3:quake	6:15
left3:red	2:-22 4:-9 10:17
left3:region	0:-19 3:21 5:-21 6:-10 9:8 10:-15
left3:relatives	3:10 7:13
left3:reuters	0:-14 4:-23 5:-10 8:-18 10:23
left3:russia	6:10
left3:s	0:11 2:-9 3:-42 6:-11 7:-27 9:45 10:-18 11:-28
left3:said	0:-22 2:-11 3:-22 5:-21 6:27 8:-19 10:-15
left3:same	5:10
left3:says	0:12 3:-21 7:-13 10:12 11:18
left3:second	0:-10 3:-15 5:-9 6:-19 8:-17 9:-9 10:26 11:-11
left3:security	6:11
left3:september	0:15 3:-24 4:-24 8:-13 9:21 10:-15
left3:seven	0:-15 2:-16 4:-8 5:-15 6:23 7:-14 8:-11 10:19
left3:she	0:25 3:-27 6:-15 8:-12 9:-16 10:-15
left3:shot	0:-18 2:-13 4:-8 5:11 10:12
left3:since	0:23 2:-8 4:-31 5:-21 7:-21 8:20 9:-10 10:-32
left3:six	3:26 5:13 6:-14 7:-20 9:-10 11:-10
left3:so	0:-19 2:-23 3:-36 4:22 6:-48 7:-21 8:-27 9:29 11:-23
left3:soldiers	0:20 4:15 6:-16 10:-17
left3:south	3:-22 5:-26 6:36 7:-18
left3:southern	6:14
left3:state	0:-13 7:11
left3:sudan	3:-12 6:20
left3:sunday	0:-18 4:-18 5:22 7:-23 10:-8
left3:taken	0:-10 3:-13 6:-20 9:23 11:-13
left3:team	6:17
left3:teams	6:-12 9:18
left3:ten	0:-10 2:11 3:8 4:-13 6:-18 10:-10
left3:that	0:-58 1:-15 2:-20 3:-11 6:13 8:15 9:-30 10:10 11:-21
left3:the	0:-24 3:-30 5:-8 6:18 8:-14 9:-30 10:-8 11:-40
left3:their	2:-8 3:21 4:-18 8:-8 9:-9 10:13 11:-9
left3:them	0:11 3:10 6:-8 8:-15 9:-9
left3:then	0:15 4:-11 10:-11
left3:there	0:-40 1:-8 2:-22 4:27 5:-30 8:-22 9:-20 10:-25 11:-11
left3:they	2:-9 4:-19 5:-23 6:27 7:-8 8:-10 11:-8
left3:this	0:12 3:-11 5:-18 7:-10 9:15 10:-10
left3:those	3:-23 4:-9 6:-18 7:22 9:-19
left3:three	0:-35 2:-18 3:-15 5:18 6:-30 8:-18 9:16 10:23
left3:thursday	0:-15 4:-12 5:-10 6:-20 8:-29 10:39
left3:to	0:-27 1:-9 3:-19 4:-53 6:-12 7:21 9:-10 10:10 11:10
left3:told	2:24 3:-20 5:17 6:-33 7:-14 8:10 9:-10 10:-20 11:-13
left3:toll	5:-8 6:30 7:-16
left3:took	5:10
left3:tuesday	0:33 2:-10 4:-18 6:-25 7:-10 8:8 10:-12
left3:twelve	3:12 5:15 6:-25 9:-8 11:-10
left3:two	0:11 1:-8 2:26 3:-43 4:-45 5:-52 9:-12 11:-14
left3:under	3:10 5:-21 6:26 7:-18 10:-12
left3:union	6:13
left3:united	0:-8 3:14 4:13 9:-8 10:-11 11:-9
left3:up	6:-16 7:25
left3:war	1:-19 2:-11 3:13 6:21 8:-9 9:-25
left3:was	2:-11 3:-29 4:8 5:23 6:-20 7:-10 8:-8 9:20 10:10 11:-16
left3:we	0:-28 1:-9 2:-20 3:-13 4:-31 5:-15 9:-31 10:24 11:-27
left3:week	0:-26 2:37 3:28 4:13 5:-15 6:-36 7:-19 8:-13 9:-18 10:-40 11:-22
left3:weeks	0:-31 3:12 4:-25 6:-18 8:-11 10:22
left3:went	3:-9 5:-11 7:10 10:-11
left3:were	0:-47 2:-47 3:-9 4:-32 6:29 7:-8 9:-11 10:8
left3:where	9:18
left3:which	0:10 2:-9 6:-12 7:16 10:-9
left3:who	0:10 5:-12 8:8
left3:whose	5:-11 6:20 7:-10
left3:will	2:12 3:13 4:-9 6:-9 7:-11 10:-15
left3:with	5:-28 6:25 9:-9 10:15 11:-15
left3:without	0:-19 4:21 6:-14 10:-14
left3:workers	3:-23 5:16 6:14 7:-14 10:-14
left3:would	0:-18 2:-24 3:-20 4:-15 6:25 10:12
left3:wounded	6:-20 8:21
left3:year	6:33 9:-10
left3:|	0:-43 1:-12 3:9 4:-27 5:53 6:-100 7:27 8:-18 9:-58 10:-15 11:-52
left3:—	0:-15 3:11 5:-28 10:11
left3:•	3:-8 5:9 11:-12
many	0:33 1:-63 2:-47 5:-20 6:-10 7:-9 8:-39 9:-8 11:-96
mostly:abducted	0:16 1:-8 2:-11 6:-18 7:-38 8:-35
mostly:aid	0:-24 1:-60 2:-56 3:-34 5:-37 6:14 9:27 10:-58 11:-12
mostly:allocated	3:18 7:-9 9:-15
mostly:casualty	0:-12 1:-9 2:-30 4:-9 5:11 6:24 7:10 8:-87 9:-27 10:-28 11:-74
mostly:displaced	0:15 1:8 2:-23 3:14 4:-44 5:-45 6:18 7:-46 8:-38 9:-34 11:-65
mostly:displacement	0:-11 2:-70 3:-55 4:-37 5:-28 6:17 7:-40 8:-8 11:25
mostly:held	0:-34 1:-9 2:15 4:16 5:27 6:-45 8:-36 10:-16
mostly:hostage	1:-19 2:15 3:-43 4:11 5:-15 6:-47 7:-24 9:-14 10:11 11:-83
mostly:injured	0:-26 1:-24 2:-29 3:14 5:21 6:-19 7:-38 8:-12 9:-40 10:-35 11:13
mostly:killed	0:-15 1:-28 2:-32 3:-19 4:-14 5:22 7:11 8:-59 9:-36 11:-103
mostly:missing	0:43 1:-19 2:-37 3:-64 4:-34 5:-15 6:-39 7:9 8:-20 9:-45 10:38 11:-36
mostly:pledged	0:-53 1:-20 2:-20 3:-42 4:16 5:-50 6:24 7:-29 8:9 9:18 10:-29
mostly:prisoners-exchanged	0:-62 2:-33 3:-24 5:-39 6:-28 8:46 9:-45 10:-13 11:-15
mostly:refugees	11:-13
mostly:released	0:41 2:-16 4:-17 6:22 8:-23 10:-44
mostly:returned	0:-11 1:-8 2:-13 3:-31 4:-24 5:-19 7:-16 9:-22 11:39
near:abab	3:9
near:aban	0:-13 2:20 3:9 4:-12 6:-42 10:28
near:abde	3:11
near:abdi	3:14
near:abdu	0:50 1:-8 3:-22 4:-25 5:-21 6:-33 8:-51 9:-11 10:-22 11:-21
near:aboa	0:31 2:-21 4:-29 5:-9 7:-12 10:-12
near:abou	0:9 1:-16 2:-31 3:-14 5:-35 6:-40 7:-53 9:26
near:abov	0:-12 3:9 6:26 7:-20 11:-11
near:abro	0:-14 3:-19 4:-8 5:38 7:-21 8:-12 9:-23 11:23
near:abu	3:27 5:-25 6:29 9:-17
near:acce	0:-12 2:-12 4:10 5:-13 7:-15 8:15 10:-25
near:acci	1:-13 3:-14 5:-22 6:34 7:-11
near:acco	0:-37 1:-39 3:-24 4:-37 6:25 7:19 8:-65 9:-15 10:-61 11:20
near:accu	0:25 3:-14 4:-10 6:-12 8:-20 9:-9 10:-15
near:aceh	0:-14 1:15 3:-24 5:-12 6:-40 7:-17 9:36
near:ackn	0:26 1:-8 2:14 3:25 4:12 5:-31 6:-27 7:-25 8:-15 9:-27 10:-18 11:-16
near:acle	3:12 6:-12
near:acro	0:-15 2:-12 3:-34 4:-13 5:25 6:-10 7:-12 8:13 9:30 10:11 11:-14
near:acti	0:-25 2:-12 3:12 4:-20 5:-24 6:23 7:8 8:-17 9:-21 10:8 11:-11
near:adde	1:-9 2:-17 5:-14 6:-24 7:14 8:-11 10:-31
near:addi	0:-9 2:-8 4:-13 5:20 8:26 9:-19 10:-11
near:adds	0:33 2:12 3:-21 4:-20 5:-13 6:-33 7:-18 9:12 10:-24 11:-11
near:aden	8:13 10:-11
near:admi	0:-30 1:16 2:-18 3:-24 4:-23 5:50 7:-30 8:-21 9:-41 11:-31
near:adre	3:-25 9:27 11:-9
near:affe	0:-15 3:-21 9:22 11:-16
near:afgh	0:-11 3:-8 4:-10 5:10 6:-11 7:-10 8:22
near:afp	2:-11 3:-8 4:-15 6:27 7:-9 8:15 10:-22
near:afri	3:-23 5:-24 6:48 7:-14 9:-22 11:-18
near:afte	0:-16 1:-29 2:-56 3:-43 4:-43 5:-39 6:18 7:-48 8:21 9:16 10:22
near:agai	2:-13 3:-27 4:-29 6:-15 7:-9 8:-12 9:-8 10:23 11:20
near:age	2:-20 5:-27 6:18 7:-12 10:20
near:aged	0:-9 5:42 6:-33 7:-10
near:agen	0:-31 1:9 2:-23 3:-12 6:-12 7:-8 8:-25 10:21 11:10
near:aggr	5:15 6:-9
near:ago	0:-21 2:-22 3:14 4:28 5:-19 6:-28 7:-8
near:agre	0:-27 2:-10 5:-12 6:-13 7:-9 8:24 9:-9
near:agri	0:-8 3:-13 5:-21 6:38 7:-28
near:ahea	9:-8 11:22
near:aid	1:-8 2:-13 3:28 4:-26 5:13 6:-28 7:13 9:-29 10:-35 11:-21
near:aime	6:9
near:air	3:-12 5:-18 6:39 7:-25 11:13
near:airp	6:9
near:airs	1:-9 3:-23 6:-13 9:25
near:alam	3:13 9:-16 11:-9
near:alep	6:14 9:-22
near:ali	5:11
near:aliv	1:-11 2:33 3:-32 4:23 6:-31 7:-10 8:-40 9:-15 10:-12 11:-8
near:all	1:-19 2:-8 3:27 4:-31 5:-24 6:8 7:-44 8:-37 9:-50 10:32 11:-35
near:alle	0:24 10:-9
near:allo	3:-20 6:-12 7:-8 9:20 11:-8
near:almo	5:-24 6:27
near:alon	0:-19 1:24 2:-46 4:-42 7:-21 8:-26 9:-11 10:15 11:-12
near:alre	0:-29 1:19 2:-19 3:33 4:14 5:-34 7:-43 8:-8 9:-16 10:-35 11:-47
near:also	0:-34 1:-14 2:-46 3:-39 4:35 5:30 6:-33 8:-22 9:24 10:-16
near:ambu	0:-16 2:-25 4:-9 5:-9 6:46 8:27 10:-32
near:amer	0:-23 2:-19 4:-15 6:-27 7:26 8:8 10:11
near:amon	0:25 1:-36 2:-60 6:-15 9:-35 10:-51 11:-28
near:amou	3:-11 5:-9 6:11 7:-9 9:-12 11:18
near:and	0:-9 1:-16 2:-39 4:-26 5:-17 7:-19 8:22 9:-31 10:-14 11:-11
near:anda	4:-11 5:-12 6:19
near:andr	2:-19 4:-16 5:-11 6:15 8:-11 10:22
near:anno	0:-23 2:-23 4:-13 5:-9 6:32 8:10
near:anot	1:-13 2:-32 4:13 5:10 8:-23 10:-34 11:-26
near:answ	2:-11 4:12 5:-22 6:-40 7:28 10:-25
near:any	3:27 9:-27 11:-12
near:apar	0:-9 5:9 7:-27
near:apie	8:9
near:appr	0:12 2:-10 5:8 6:-9 9:-16 10:-11 11:16
near:apri	1:-8 2:-13 3:-16 4:-12 5:-32 7:-31 8:18 9:20 11:-17
near:arab	5:-10 6:21 7:-13
near:are	0:-63 1:-66 3:13 4:8 5:29 6:-70 7:34 9:-15 10:-9 11:-83
near:area	0:-8 2:11 4:-15 5:16 7:-13 9:-16 10:-14 11:16
near:arm	0:-13 2:-8 5:36 6:-18 10:-30
near:arme	0:-27 1:-11 2:-14 3:-45 4:38 5:-28 6:-20 7:10 8:11 9:18 10:-40 11:-21
near:army	0:-45 1:-10 3:31 4:-58 6:-10 7:-19 8:-8 9:-22 10:35 11:-26
near:arou	1:-14 2:-13 3:8 4:-32 5:-18 6:13 9:-70 11:22
near:arre	0:-26 4:-9 5:-24 6:30 7:9 10:16
near:arri	0:33 1:-8 2:-23 3:-10 4:-41 5:-51 6:-14 8:-11 10:-46 11:12
near:arti	3:8
near:asho	0:-12 4:-21 5:-12 7:25
near:aske	2:8 4:18 6:-25 8:-25 9:-10 10:-25
near:assa	3:-17 5:-8 6:16 11:18
near:asse	0:-13 1:29 2:25 3:-22 4:-17 5:-15 6:-40 9:-17 10:-8 11:22
near:assi	0:-15 2:-12 5:9 10:14
near:asso	0:-15 4:30 6:-17 7:-30 10:9
near:atta	0:12 1:-15 2:-41 5:-10 6:22 8:-25 9:9 10:-55 11:-31
near:atte	0:-9 4:-16 5:38 6:-44 7:-16 10:-8
near:attr	0:-9 5:-23 6:26
near:aug	4:-20 10:16
near:augu	2:-19 3:8 4:-37 5:-15 7:-25 8:-30 9:-41 10:40 11:19
near:aust	0:-20 4:-13 7:20 10:-8
near:auth	0:18 2:-18 3:-29 4:-22 5:9 6:-28 7:13 8:-10 9:-25 10:8
near:aver	3:-21 6:-29 7:-10 9:31
near:away	0:42 1:-9 2:-33 4:-8 6:-67 8:-27 9:-40 10:10 11:-32
near:awda	5:-8 6:16
near:azer	2:-8 4:15 5:-8 7:19 8:8 9:-11 10:-26
near:baby	6:10 7:-13
near:back	0:-40 1:-32 2:20 4:-31 5:-52 6:-44 7:-78 8:-45 9:-36 10:28 11:48
near:badl	0:-14 3:-14 4:-19 5:39 6:-26 7:-32 10:-10
near:badu	0:-21 3:15 4:-15 5:-57 6:11 7:14 9:-22 11:-9
near:bags	5:-10 6:14
near:baid	3:18 6:14 9:-20
near:baku	0:-8 2:-17 3:-22 4:20 6:-11 7:-10 8:-15 9:23 10:-19
near:balo	0:14
near:bama	0:31 3:28 4:-10 6:-19 8:-10 9:-11 10:-23 11:-30
near:bamb	5:25 6:-24
near:band	0:-26 2:-13 4:35 5:-20 6:-12 7:-17 8:-9 10:-8
near:bang	0:-23 3:-37 4:-19 5:-15 6:-14 7:-15 8:-20 9:33 10:22 11:-33
near:bank	5:-14 6:-12 9:17 11:-8
near:bara	3:31 5:-8 6:-13 9:-15 11:-19
near:bare	5:-14 6:22 7:-8 11:8
near:base	0:20 4:-15 5:-17 7:-12 9:-22 10:-9 11:-14
near:basi	6:14 7:10
near:bass	0:-9 5:-9 6:21
near:beac	2:20 4:-12 5:9 6:-14 7:-16 10:-10
near:beat	0:-29 2:-22 3:9 4:-29 5:29 6:-8 7:-11 8:-8 10:-25
near:beca	0:-32 1:-11 3:8 5:18 6:-41 7:-15 8:-19 9:-27 10:17
near:beco	0:23 4:24 6:-28 7:-9 8:-13 10:-23 11:-9
near:bedo	0:-44 2:-11 3:27 4:-32 5:-12 6:29 8:-27 9:-18 10:-33 11:-18
near:beds	0:20 6:-15 10:-8
near:been	2:-25 4:-48 5:-9 6:-16 7:18 8:8 9:-40 10:19 11:-46
near:befo	0:-36 1:-14 7:-39 10:18 11:-21
near:bega	0:-12 2:-23 3:-18 4:-33 5:-22 6:39 7:-13 8:-15 9:-15 11:-10
near:begi	3:19 9:-19
near:begu	11:10
near:behi	0:-17 2:-26 4:27 5:-29 6:22 7:-32 9:-8 10:-30
near:bein	0:-26 1:-15 2:-40 3:-22 4:-42 5:18 6:-20 7:23 8:26 9:-27 10:-36 11:-21
near:beka	5:-32 6:33
near:bela	4:-11 6:-16 10:8
near:belg	3:-33 5:10 6:36 7:-9 9:-31 11:-36
near:beli	0:-36 1:-12 4:38 5:-47 6:-37 8:-31 9:-24 11:-18
near:bell	0:-21 2:-11 3:28 4:-9 6:-18 8:-12 9:-10 10:16 11:-24
near:belo	2:-30 5:-22 6:-26 7:26 8:32 10:-39
near:bene	5:-9 6:21 7:-13
near:besi	0:-35 2:-20 3:-15 4:26 6:-19 7:12 10:-24
near:betw	0:30 1:10 2:-13 3:28 4:-33 5:-24 6:-35 8:-13 9:-22 10:-40 11:-9
near:beyo	6:14
near:bigg	3:-17 8:11 9:20 11:-15
near:bill	6:-18 7:18
near:bish	0:-11 2:-10 4:-18 7:-9 8:-8 9:-9 10:26 11:-13
near:blac	6:10
near:blam	5:-11 6:25
near:blan	3:15 6:-8
near:blas	5:28 6:-19 7:-10
near:blaz	3:11 6:14 9:-13
near:bloc	6:9
near:boar	0:14 2:-30 4:-47 5:26 6:-15 10:-14
near:boat	0:-13 1:-11 2:-9 4:-10 5:-33 6:20 7:12 9:-24 10:-8 11:-14
near:bodi	0:-44 1:-12 2:18 3:-16 4:-18 8:-40
near:body	0:-9 2:16 4:9 7:-16 8:-29 9:-11 10:-12
near:bogo	4:-24 10:26
near:boko	0:11 6:-8
near:boli	6:9
near:bomb	5:-10 6:21
near:bone	5:19 6:-18
near:book	0:-8 3:-37 4:-35 5:-35 6:12 7:20 9:8 10:-11 11:-22
near:bord	2:-18 3:-27 4:-23 5:-19 7:-26 9:17 10:14
near:bore	6:8
near:born	0:-11 3:-9 5:8 10:10
near:both	0:-34 2:-21 3:-20 4:14 5:-24 6:43 7:-34 8:-24 9:-14 10:9 11:-8
near:boug	0:-9 4:-11 6:-29 10:27
near:boy	0:13 1:-10 2:-13 4:-25 5:36 6:-43 7:11 8:-16 10:-9
near:boys	0:-25 3:-19 4:-14 5:-27 6:23 7:-17 8:24 10:-22
near:brea	0:-16 3:-9 4:18 5:-11 7:-19 9:17 10:-14
near:brid	0:-13 3:-31 4:-13 5:-8 6:-13 8:-11 9:23 10:18 11:-19
near:brie	0:-8 6:-10 7:13
near:brig	6:21
near:brin	0:-10 2:-16 3:-21 4:8 5:-11 7:-28 8:-22 9:18 10:29 11:-20
near:brit	0:-17 3:-24 4:-10 5:-21 6:41 7:-19 9:-16
near:broa	5:-22 6:26
near:brok	0:-34 2:-16 3:-27 4:-24 5:45 6:-17 7:-38 9:-13 11:-13
near:brot	0:-38 2:-16 3:-16 4:-39 5:-43 6:54 7:-39 8:24 9:-10 10:-37 11:-15
near:brou	0:-51 1:-12 2:-47 4:-56 5:42 6:-19 7:-20 9:-11 10:17 11:-18
near:buil	0:-8 3:17 4:-17 7:-21 8:-8 10:-13 11:-20
near:bulg	0:-36 2:-19 4:17 5:28 6:-39 7:-10 8:-11
near:bull	0:-11 2:-15 3:-24 4:-11 6:17 7:-13 8:-17 10:-26 11:-11
near:bure	3:-14 5:-12 6:-12 9:19
near:buri	0:-36 1:-12 2:8 4:-31 5:-35 6:52 7:-43 9:-13 10:-20
near:burk	0:-13 4:-15 7:-16 8:-9 9:12
near:burn	0:9 1:-16 2:-45 3:-14 4:-46 5:13 6:23 7:-57 8:-17 9:-19 10:-52 11:-13
near:buru	3:-58 6:-23 9:70 10:-8 11:-48
near:bury	0:-15 2:-9 6:32 8:-11 10:-23
near:bus	3:-14 5:-9 6:35 7:-14
near:buse	2:-8 3:-28 4:-9 6:17 11:26
near:bush	2:-14 4:14 5:-14 6:-21 10:-15
near:busi	2:-9 6:10
near:but	1:-10 2:-14 3:-24 4:10 5:9 6:-35 7:30 8:-19 9:-39 10:-21 11:28
near:byst	6:12
near:cair	0:-11 5:-10 6:16
near:call	2:29 4:-31 5:-28 6:-23 7:9 9:-11 10:-9
near:cama	6:8
near:camb	3:15
near:came	0:-28 1:-22 3:-15 5:-54 6:-43 7:8 8:-10 9:11 10:34
near:camp	0:-36 1:14 2:-31 3:11 4:-10 6:-49 8:-18 9:13 10:13 11:-21
near:can	0:-12 2:-16 3:11 4:-22 5:-27 6:29 8:-14 9:-26 10:-15 11:-29
near:cana	3:24 9:-19
near:cann	3:13 4:-11 5:-14 6:-36 7:42 11:-8
near:capi	5:12 6:-10 9:-8 11:18
near:caps	6:26 7:-20
near:capt	0:16 1:-20 2:11 3:-31 4:26 5:-44 6:-80 7:-8 8:61 9:-32 10:-64 11:-28
near:car	0:-15 2:-10 4:-15 10:21
near:card	0:12 3:-10 4:-14 8:13 9:17 10:-14 11:-10
near:care	0:-13 3:-11 4:-25 5:49 6:-39 7:-23
near:carg	6:-8 7:13
near:carn	6:12
near:carr	0:24 1:-16 3:-9 4:-40 5:-12 6:15 7:-12 8:-27 10:-17 11:-9
near:cars	6:9
near:cart	0:24 6:-16 10:-8
near:case	0:-9 3:-13 5:-18 6:34 9:-8
near:cast	0:-8 4:-9 5:-24 6:34 7:-17
near:casu	0:-8 1:20 2:-8 4:-8 5:-13 7:-15 8:-13
near:cata	0:-9 2:-8 3:11 6:18 10:-9
near:cate	0:-10 2:12 4:-17 5:-8 6:-18 7:18
near:cath	0:12 3:-11 4:-24 5:-10 6:-21 7:-10 8:-19 9:-8 10:20
near:cauc	0:18 4:13 5:-10 8:-8 10:-18
near:caus	0:-8 1:11 5:8 7:-8 8:-10
near:ceas	1:26 6:-26 8:-13 10:12
near:cebu	3:-11 5:10
near:cele	6:8
near:cell	0:-23 2:15 4:29 5:-18 6:-26 7:-16 8:-20 9:-12 10:-29
near:ceme	2:-19 3:-16 4:19 5:-18 7:-9 10:-26
near:cent	0:-32 2:-22 3:26 4:-31 5:17 6:-16 7:-20 8:-24 9:-24 11:8
near:cert	0:-18 2:-13 3:-11 4:19 5:-16 6:21 7:-10 10:-15
near:chad	3:-47 5:-8 6:-18 9:54 11:-26
near:chai	4:-14 6:20 7:-14
near:chan	5:16 6:-19
near:chap	0:15 3:-35 6:-13 10:-12 11:30
near:char	0:-27 2:-10 3:-11 4:28 6:12 9:15 10:-29
near:chec	0:17
near:chib	0:24 4:-26 6:-9 8:-9 10:-8
near:chie	0:-23 2:-8 3:-35 4:-17 5:-20 6:-33 7:29 8:-9 9:26 10:13
near:chil	0:22 1:-28 2:-53 3:29 4:-36 5:-50 6:11 8:-48 9:-14 11:-17
near:chin	0:11 3:-17 5:-28 7:9 10:-45
near:choi	5:-8 6:19 7:-12
near:chol	3:-10 6:21
near:chri	4:-15 8:-12 10:15
near:chur	0:15 2:-13 3:13 4:-30 5:-10 7:-8 8:-20
near:circ	3:-13 4:-16 6:11 7:20 8:-15
near:citi	0:-23 2:23 3:-19 4:-25 5:-13 6:20 7:-17 8:24 10:-29 11:-8
near:city	1:-16 2:-27 4:-34 5:31 7:-25 9:-35 10:15 11:-17
near:civi	0:-8 1:-23 2:-41 3:-15 4:-32 5:34 7:-27 8:43 9:-27 10:-27 11:-23
near:clai	0:-12 1:17 3:-25 4:-41 5:-12 6:35 7:-38 8:-17 9:-17 10:-38
near:clas	0:17 2:-25 3:36 4:-14 5:-13 9:-24 10:-8 11:-20
near:clea	3:16 5:-20 6:12 9:-22 10:-12
near:cler	2:26 4:-32 5:-12 6:-9 10:-27
near:clim	5:-10 6:22 7:-11
near:clin	3:-16 4:-15 5:27 6:-9 7:-18 8:-9 9:-9 10:-18 11:-15
near:cloc	3:-8 5:-16 6:26 7:-19
near:clos	0:-32 2:-14 3:-8 4:-31 6:33 10:-9 11:-19
near:club	4:17 8:13 10:-22
near:coac	6:11
near:coal	5:-23 6:24 7:-10
near:coas	0:-27 1:10 2:-26 4:-28 5:-37 6:22 8:-12 9:24 10:-41 11:-25
near:coff	0:-44 1:-8 2:38 3:-24 4:-21 5:-21 6:-51 7:-18 8:-15 9:-20 11:20
near:cold	3:19 9:-19
near:coll	0:-38 1:-15 2:-21 3:18 4:34 5:-24 7:-28 8:-27 9:-31 10:19 11:-12
near:colo	0:-42 1:9 3:-17 5:-18 6:11 7:11 8:-41 10:11
near:colu	0:-8 2:15 3:17 4:-10 9:-15 10:-11 11:-11
near:comb	3:-11 5:13 6:-12 9:-12 11:18
near:come	0:-47 1:-17 2:-23 3:-34 4:26 5:-20 6:-61 7:-34 8:-19 9:16 10:26 11:8
near:comi	0:-9 3:-15 4:-24 5:-18 6:-32 7:-15 9:27 10:12 11:-19
near:comm	1:-19 2:-47 4:-52 5:-28 6:22 8:-33 9:-66 11:36
near:comp	1:-8 2:-20 3:-49 4:-28 7:8 8:-16 9:22 10:-18
near:conc	0:12 2:-23 4:25 7:-8 10:-19
near:cond	0:-11 2:-8 3:-14 5:35 6:-34 7:-21 10:-8 11:13
near:conf	0:18 1:-14 2:-47 5:-12 7:-48 8:-8 9:-42 10:20 11:-20
near:cong	2:-10 3:-35 4:-15 5:-10 6:16 9:33 10:-16 11:-20
near:cons	2:-24 3:14 4:-20 5:-11 6:-19 7:23 8:-12 10:20
near:cont	0:-32 2:11 4:14 6:-41 7:15 8:-10 9:9 10:-37
near:conv	0:26 2:-23 3:-16 4:-19 5:-14 6:-25 7:-9 8:-8 9:22 10:-22
near:cook	0:-34 2:16 4:-28 6:-26 7:22 8:-12 10:24
near:coor	0:-29 3:25 4:-14 5:-14 6:12 7:-12 8:30 9:-33 10:-18 11:-32
near:corp	0:-19 5:8 7:10
near:corr	0:-10 3:-22 5:22 7:-22 9:18
near:cost	0:-26 4:-20 5:-16 6:56 7:-12 9:-13
near:coul	1:-17 2:14 3:-14 4:-12 5:-14 7:-26 9:22 10:-55 11:-36
near:coun	0:-16 2:-54 3:-43 4:13 5:-14 6:15 7:9 8:-40 9:-14 10:-35 11:16
near:coup	4:-19 6:-16 7:25
near:cour	3:-13 4:-19 6:-11 8:21 10:-26 11:15
near:cove	4:14 8:-9
near:cras	0:-12 5:-9 6:24 7:-10
near:cres	3:17 5:-8 6:9 9:-8
near:crew	0:14 2:-9 4:15 5:-24 6:-9 10:-28
near:cris	3:17 6:-22 9:8
near:crit	2:-14 4:-18 5:48 6:-46 7:-23 10:-18
near:cros	0:-32 1:-14 3:-12 4:-40 5:-27 6:-58 7:-21 8:-37 9:20 10:37
near:crow	6:8
near:crus	5:-12 6:36 7:-13
near:cucu	3:47 9:-46
near:curr	3:-18 4:-10 7:20 9:18 10:-10 11:-8
near:cust	2:35 3:10 5:-9 6:-43 7:18
near:cut	0:-18 2:30 3:22 4:-9 6:-29 7:-10 9:-26 10:-26 11:-22
near:cuts	5:13 6:-12 11:9
near:cycl	6:39 7:-34 10:-11
near:czec	5:-10 6:16 7:-10
near:dail	3:-21 6:-29 7:-10 9:31
near:dak	3:-10 4:-15 6:-12 7:21 9:-10
near:dali	0:-18 2:26 3:28 4:-11 5:-24 6:-36 7:-16 8:-17 10:-22
near:dama	0:24 3:15 5:28 6:-25 7:-19 9:-36 11:-14
near:dara	3:53 6:-33 9:-43 11:-25
near:darf	3:-10 6:-16 9:22 11:-19
near:data	6:12
near:date	8:-22 10:24
near:daug	5:-8 6:47 7:-38
near:dawn	0:12 2:-22 4:-18 5:10 6:-9 7:-11 8:-14 10:13
near:day	0:-42 1:9 2:-41 3:-29 4:-45 5:-12 6:9 7:-13 9:13 10:-31 11:22
near:days	1:-17 2:-9 3:11 4:-57 5:-57 6:22 7:-47 9:11 11:-23
near:dead	0:-16 2:18 3:-49 4:-51 5:-39 6:46 7:-19 8:-58 9:-62 11:-28
near:deal	0:-15 1:-8 2:-26 3:-13 5:-23 6:19 7:-13 9:-13 11:-41
near:deat	0:-43 1:-15 2:-44 3:-63 4:-29 5:-11 6:67 7:-15 8:-23 9:-26 10:-28 11:-36
near:dec	0:-11 4:-10 6:-8 10:12
near:deca	0:13 2:-20 4:13 6:13 8:-11 10:-22
near:dece	0:-11 1:16 2:-13 3:-47 4:-17 5:-44 6:15 7:-32 8:13 10:21 11:8
near:deci	6:9
near:decl	0:-8 2:12 3:12 4:-20 5:-14 6:15 7:-20 10:9 11:-8
near:deep	0:17 3:-16 6:-17 9:17
near:defe	0:30 2:-13 4:-17 5:-37 6:25 7:-16 8:9 9:-10 10:-30
near:del	3:11
near:dela	0:-30 2:12 4:30 5:-29 10:-25
near:dele	6:-8
near:deli	2:-10 6:21 8:-11
near:demo	3:-9 7:-8 9:16 10:-17
near:deni	0:-18 1:-8 5:-20 7:10 8:14 10:-17
near:depa	0:-18 3:24 4:-12 5:-13 6:8 7:-11 8:-11 9:-23 10:9 11:-9
near:depo	0:24 2:-18 3:-22 4:-14 8:11 9:-22 10:-36
near:depu	5:-10 6:-19 9:-24 11:22
near:dera	3:10
near:desi	2:-13 4:-14 6:-18 8:24 10:-10
near:desk	3:15 6:-8 9:-9
near:dest	2:14 3:14 4:-8 6:-15
near:deta	0:8 2:-20 3:-23 4:25 5:-27 6:-45 7:-28 8:36 9:-29 10:-28
near:dete	0:-15 2:-8 3:-23 4:37 5:-16 6:-27 7:-14 8:21 9:-15 10:-27
near:devi	6:11
near:dhak	9:-12 10:-8 11:17
near:did	3:-11 4:-13 5:-46 6:38 7:-35 8:-26 9:-10 10:-15 11:19
near:die	0:-12 2:29 4:-12 5:-21 6:-24
near:died	0:-69 2:65 3:-69 4:-64 5:-72 6:52 7:-9 8:-9 9:-63 10:-83 11:-42
near:diff	3:-9 5:21 6:-19 7:-12 9:11 11:-9
near:dig	6:-20 7:22
near:dire	0:-34 1:-10 2:-27 3:-16 5:12 7:-18 8:22
near:disa	0:-24 1:30 3:-36 4:-29 5:10 6:-52 7:36 9:-38 10:-17 11:29
near:disc	0:-10 3:-20 5:37 6:-36 7:-18
near:disp	0:-20 1:-11 2:-9 3:65 4:-11 5:-30 6:-15 7:-34 8:-10 9:-45 10:-13 11:-47
near:diss	0:-21 2:-12 4:20 8:-13
near:dist	0:-8 2:-11 3:16 4:-16 5:14 6:15 7:-15 8:-20 9:-19 10:10 11:-32
near:dive	7:11
near:dna	0:-12 4:-10 5:-11 6:33 7:-18 10:-8
near:dnip	2:-13 5:10 6:13 8:-9
near:doct	2:-10 3:-13 4:38 5:29 6:-62 7:-29 8:-9 9:-11 10:-20 11:-11
near:docu	0:-14 6:18
near:does	4:10 7:-9 8:14 10:-17
near:doll	0:-9 3:10 6:-13 9:-9 10:23
near:dome	6:28 7:-22
near:door	0:-11 3:-28 4:-13 5:31 6:-51 7:28 9:-8 10:-10
near:dorm	3:13 4:-12 5:-10 10:8
near:doub	3:21 4:-18 9:-15 10:-9
near:down	0:-47 1:-18 2:-15 4:10 5:-19 6:19 8:-15 9:-18 11:-38
near:doze	0:15 2:-10 3:-20 5:-20 6:36 7:-32 8:-13 9:-16 10:-33
near:drag	0:-11 6:17 10:-13
near:driv	0:10 1:-17 2:-37 5:14 6:-53 7:-46 8:-37 9:-13 11:21
near:dron	0:-19 2:-13 4:-10 6:39 7:-16
near:drop	0:-12 1:-8 3:-10 4:-11 6:26
near:drov	0:-22 1:-8 2:-20 4:-17 6:-14 7:-16 8:-8 9:13 10:23 11:-21
near:drow	0:-16 1:-17 2:-25 3:-21 4:-14 5:-39 6:76 7:-29 9:-18 11:-18
near:druz	0:-23 3:-18 5:-15 6:29 8:-17 9:-10
near:dtm	3:10
near:due	0:-9 1:-8 2:37 4:-25 5:-28 6:-11 7:-14 8:-17 10:12
near:dug	0:-25 2:-21 3:-23 4:-26 5:-17 6:45 7:-15 8:-9
near:duri	0:-18 1:-8 2:-21 3:-34 4:-8 5:10 6:9 7:-13 8:-17 9:-17 10:9 11:33
near:duty	5:-15 6:22 7:-10
near:each	0:-27 2:-14 3:-21 4:-33 5:-32 6:16 7:-32 8:11 11:-16
near:earl	2:-8 3:-37 4:-9 5:-25 6:11 8:-17 9:36 10:-11
near:eart	3:-10 5:13 7:-15
near:east	0:-8 1:11 3:-18 4:-9 6:-12 8:-8 9:26 10:10 11:-29
near:econ	0:16 10:-12
near:ecua	6:29
near:educ	5:-15 6:17
near:egyp	0:-12 2:-16 3:-38 4:-11 5:-20 6:17 7:-14 8:37 9:16 10:-35 11:-9
near:eigh	1:9 4:20 5:16 6:-33 8:-48 9:-22 11:-38
near:eith	0:-18 2:-16 3:-9 4:-13 5:-20 8:33 10:-30 11:-19
near:elde	0:-12 2:12 4:-18 5:-30 7:-10 9:-9 10:11 11:-15
near:elec	0:-22 2:-8 4:19 5:-29 6:43 7:-17 10:-23
near:elev	0:-15 2:-23 3:-30 5:-8 6:28 7:-16 9:-27 10:-14 11:29
near:elim	0:-19 2:-14 4:-11 5:-11 6:47 10:-9
near:eliy	0:-20 3:14 4:-14 5:-48 9:-20 11:-9
near:eln	0:-18 2:-14 3:-9 4:23 6:-12 8:-37 10:14
near:else	3:-12 6:8 7:-8 9:-27 11:20
near:emba	0:-10 3:-10 4:-17 6:-9 8:-15 9:-20 10:24 11:-11
near:embr	5:-17 6:23
near:emer	0:-18 2:-23 3:-11 4:20 5:11 6:-19 7:-19 8:21 9:-14 10:-22 11:-9
near:emir	0:16 2:-12 4:-12 8:-25
near:empl	0:10 2:-10 3:-10 4:30 5:-20 6:8 7:-17 8:-26 10:-30
near:end	2:22 4:-14 6:-27 8:-13 9:21 11:-13
near:enda	6:14
near:ende	3:9
near:enem	5:12
near:ener	0:21 2:-8 4:-10 5:-10 6:-14 8:12 10:-24
near:enga	6:8
near:engi	0:-34 3:19 4:-15 6:-27 7:30 8:-13 9:-8 10:-22
near:enou	5:11
near:ente	3:-26 5:-10 9:28 11:-23
near:entr	0:24 2:-9 4:-13 6:-20
near:erit	0:-24 2:-12 4:30 5:-20 6:-33 8:-11 10:-15
near:erup	3:-11 6:13
near:esca	2:-31 4:-24 5:-21 6:-45 7:-12 8:-15 10:43 11:12
near:esta	0:22 4:-17 5:-9 6:-8 7:-8
near:este	6:8
near:esti	0:-16 1:19 2:-9 3:8 4:8 5:-12 7:-18 8:-24 11:-27
near:ethi	0:-33 2:-11 3:-37 4:-42 5:-12 6:-14 7:-27 8:-38 9:38 10:51 11:-35
near:euro	0:-20 3:-34 4:-14 5:-10 6:17 7:-10 9:19 11:-8
near:evac	0:-22 1:-8 2:-15 3:39 4:-16 5:44 6:-54 7:-17 9:-27 10:-19 11:-13
near:even	0:-17 2:-17 4:-14 5:-14 6:16 7:11 10:-11
near:ever	0:-22 2:-23 4:23 7:-11 9:12 10:-35 11:-11
near:exam	0:-34 2:-27 3:-16 4:-37 7:20 8:13 9:-17 11:-12
near:exch	0:-23 3:-11 4:-37 5:-13 6:-43 7:-15 8:41 9:-14 11:-11
near:exec	0:-27 2:35 4:-24 5:-18 10:-20
near:exhu	0:-22 2:-10 3:-17 4:-13 5:-23 6:45 7:-11 9:-8 10:-11
near:exit	4:-16 5:-11 6:36 7:-24
near:expe	1:-11 3:14 5:-24 6:9 7:-22 8:-8 10:-10 11:-10
near:expl	0:-8 1:22 6:-10 8:-10
near:exte	3:-11 5:-25 6:34 7:-11
near:face	3:10 5:13 9:-10 10:-9
near:faci	8:-15 10:15
near:fact	0:32 2:-19 3:-37 4:-22 5:-10 6:-26 7:-18 8:20 10:-23 11:-20
near:fail	3:12 5:-8 6:9 11:-9
near:fair	6:13
near:fall	0:-16 1:-11 2:-37 3:-14 4:-34 6:18 9:9 10:-43 11:10
near:fami	0:-40 1:-11 2:-38 3:13 5:-55 6:8 7:-11 8:-26 9:-35 10:18 11:-24
near:far	0:8 2:-20 3:-33 4:-33 5:15 7:-34 10:-17 11:9
near:farc	0:-23 2:-14 3:-28 4:19 8:-12 9:27 11:-22
near:farm	0:-44 2:-31 3:23 4:19 5:-14 6:15 7:-9 8:-14 10:9
near:fash	3:14 6:12
near:faso	0:-13 4:-15 7:-16 8:-9 9:12
near:fata	0:-31 1:13 3:-17 4:-9 6:18 7:-26 9:-11 11:-10
near:fath	6:18
near:fear	3:16 5:-22 6:15 7:14 9:-18
near:febr	0:-21 2:12 3:20 4:-15 5:-18 6:-11 7:-10 8:9 9:-30 10:-15 11:25
near:fede	0:-11 5:-15 6:-12 7:19 9:-21
near:fell	0:10 2:-13 3:-24 4:-34 6:53 7:-18 8:-8 9:-14 10:-16 11:15
near:ferr	5:15 8:13 10:-12
near:fest	0:-30 2:-28 4:-26 6:9 8:-26 10:39
near:few	0:-11 5:-19 6:-29 7:29
near:fewe	0:-11 2:-12 4:12 6:-9 8:-10
near:fiel	3:14 5:9 6:-8 7:-13 9:-12 10:-13 11:13
near:fift	2:13 3:11 4:-34 7:-27 9:-23 10:-22 11:-10
near:figh	1:-24 2:-17 3:-20 4:17 5:-12 7:-9 8:18 9:22 10:-28 11:-17
near:figu	0:24 1:13 2:-41 3:-10 4:-46 5:-44 7:13 8:-27 10:-41
near:fili	8:-14 10:14
near:fill	3:26 6:-15 7:-8 9:-26 11:-14
near:fina	2:-9 3:-12 4:-8 5:-12 6:33 7:-17 8:18 10:-9
near:find	0:-21 3:23 4:-9 5:-25 6:-27 7:34 9:-27 10:-9 11:-28
near:fing	0:-11 3:-15 5:-10 7:-8 9:22 11:-13
near:fire	0:-24 2:-30 3:13 4:-31 5:42 6:13 7:-33 9:-21 10:-28 11:-10
near:firs	0:13 3:-16 4:-12 5:-14 6:-31 7:-17 10:8 11:-28
near:fish	0:-18 2:-17 3:-23 5:-38 6:41 7:-16 8:-9 9:-11 10:-38 11:-13
near:five	0:-29 1:-20 2:-18 4:-40 5:-12 6:13 8:27 9:-41 10:-19 11:-24
near:flat	3:14 5:-18 6:12 9:-13
near:fled	0:-19 1:-17 2:17 3:-14 4:-17 5:-28 6:-67 8:-12 9:57 10:21 11:-39
near:flee	0:-13 2:-21 4:-15 5:-15 7:-10 9:18 10:8 11:-8
near:flew	5:11 6:-9
near:flig	3:21 5:-27 6:19 7:-11 9:-12 11:-10
near:floo	0:-24 1:-11 2:21 3:23 4:-17 5:16 6:13 7:-49 9:-32 10:-9 11:-31
near:flow	0:-26 2:-21 4:-26 5:36 6:-48 8:-27 10:13
near:foll	0:-24 2:-15 4:-25 5:-18 7:-21 9:22 10:21 11:-24
near:foot	0:-16 3:31 5:-19 6:12 7:-17 9:-32 10:-8 11:-25
near:for	0:-76 1:-34 2:-23 3:-11 4:-35 5:-38 6:-33 7:45 8:29 9:-16 10:-29 11:-33
near:forc	0:-15 1:-16 3:8 4:-41 5:-16 7:16 8:-33 10:20 11:-41
near:fore	0:11 2:22 3:-31 4:-27 5:-37 6:23 7:-11 8:-16 9:-19 10:-22
near:form	0:-27 2:-15 3:-19 4:37 6:11 7:-15 8:-18 9:-10 10:-21
near:fort	0:12 3:28 4:-27 6:-36 8:-12 9:-12 10:14 11:-24
near:foun	0:-28 1:-20 3:22 4:-75 5:-68 6:14 7:36 8:-22 9:-37 10:-14 11:-40
near:four	0:30 1:-30 2:-26 6:-16 7:-50 8:-22 9:-37 11:-52
near:frac	3:20 6:-11 7:-10
near:fran	0:-20 3:-22 4:-13 5:-10 6:29
near:free	0:-23 1:-9 2:-40 3:-33 4:-26 5:-49 6:-42 7:-31 9:-35 10:64 11:-40
near:fren	0:14 3:-11 5:-28 6:18 7:-17
near:frid	1:-11 2:-10 3:21 5:-22 7:9 8:-24 9:-46 10:29 11:-43
near:frie	3:26 5:-9 6:-26
near:from	0:25 1:-30 2:-13 3:9 5:-32 6:-22 7:-9 8:-32 9:-22 10:-22 11:15
near:fron	0:-11 2:27 4:-11 6:-18 7:-12 8:-18 9:-9 10:10 11:-8
near:fuel	0:27 2:-25 4:-21 5:14 6:-28 7:-8 10:-16
near:fuk	6:18 7:-12
near:full	3:29 5:-8 6:-25 9:-21
near:fune	0:11
near:furt	0:-20 1:-11 2:-10 3:-20 4:-11 5:-11 6:-10 7:11 9:37 10:-11 11:-37
near:gall	4:-13 5:19 6:-13
near:gang	0:-8 2:-9 6:9
near:garm	5:-19 6:27 7:-11
near:gas	6:16 7:-12
near:gate	3:-11 4:-20 6:31 7:-8 9:-27 10:-9 11:-18
near:gath	3:12 4:-8 5:-26 11:-11
near:gavd	7:10
near:gave	1:-8 2:-28 3:-24 5:9 6:11 7:-41 8:-11 9:-36 10:-10 11:-16
near:gaza	0:-64 1:-10 2:24 3:-27 5:-50 6:-8 7:-25 8:41 9:-10 10:-13
near:gazi	6:9
near:gebr	3:30 5:-10 6:-25 7:-8 9:-14 11:-17
near:gene	0:10 2:-19 4:11 5:16 6:16 7:-10 8:-9 10:-30
near:get	0:-14 2:-8 3:-37 4:-14 5:-22 6:19 7:-27 9:15
near:girl	0:22 1:-14 2:-38 4:-19 5:20 6:-27 8:-39 9:-44
near:give	0:-16 1:-8 2:13 3:9 4:-37 5:-36 6:41 8:-41 10:-16 11:-27
near:givi	6:19 8:-14
near:gmt	0:-27 3:-25 4:-33 5:-32 6:-44 7:-24 8:-9 10:46
near:goes	0:-17 4:-19 6:27 7:-8 8:-9
near:gofa	6:19
near:goin	5:-8 7:13
near:goma	0:-23 3:18 4:-8 5:34 7:-11 9:-34 11:-13
near:gone	0:-33 1:15 2:-15 3:-40 4:-36 7:-66 8:-14 9:-25 10:-53 11:59
near:good	0:-16 3:10 4:-16 5:21 6:-20 7:-19 8:26 9:-33 10:-23 11:17
near:got	0:-28 2:-39 4:-21 5:-16 6:19 7:-13 9:-19
near:gove	0:-10 1:-18 2:-38 3:-16 4:10 5:11 6:-18 7:-32 10:-23 11:39
near:gran	5:12 6:16 7:-18
near:grav	0:-10 2:-28 3:-15 4:12 5:15 6:18 7:-14 8:-13 9:-27 10:-26 11:-19
near:grea	0:-12 3:-16 4:-15 5:-12 6:25 7:8 9:-14
near:gree	4:-15 5:21 6:-16 7:-18 8:20 10:-16
near:gren	2:-30 6:31 8:-11 10:-19
near:grou	0:9 1:-27 2:-44 3:15 4:-20 5:-47 6:21 7:-54 9:-32 11:-60
near:grow	4:-17 6:-14 7:13 10:17
near:guar	0:-23 4:-42 5:-45 6:46 7:13 8:10 10:-9
near:guer	0:-13 4:9 8:-26 10:25
near:gues	6:12
near:guid	4:-19 6:-18 7:26
near:guin	6:9
near:gunm	2:-26 3:-14 4:-24 5:-16 7:-13 8:-30 10:23
near:guns	0:-11 3:-12 5:52 6:-46
near:had	0:-14 1:12 2:-22 3:-10 4:-18 5:-14 6:-16 7:-26 10:11 11:-11
near:hait	0:-11 3:-15 6:31 7:-23
near:half	0:-20 1:17 2:-10 5:-10 7:-17 8:-26 9:20 11:-42
near:hall	3:31 5:-10 6:-16
near:hama	1:-8 2:13 3:-17 4:8 5:-12 7:-24 8:-22 9:-11
near:haml	3:23 5:-15 6:-11 7:-9
near:hand	0:-47 1:-14 3:-33 4:42 5:-56 6:12 7:-43 8:-32 9:-25 10:12 11:-34
near:hang	2:-9 6:27
near:happ	0:-19 2:-11 3:13 4:-8 8:-10 10:19
near:hara	0:10 6:-8
near:has	0:-28 2:-82 3:-11 4:-11 5:-27 6:-17 7:39 8:-10 10:-18 11:-33
near:have	0:-25 2:17 4:-34 5:-10 6:-16 8:-89 9:26 10:-23 11:10
near:havi	0:18 2:-27 3:-13 4:-23 5:-18 6:25 7:-10 10:-29
near:haza	0:14 4:-10
near:head	0:18 2:-24 3:-39 4:-9 5:-9 7:-33 8:39 9:26 10:-42 11:-17
near:heal	0:-33 1:-18 2:-30 4:-36 5:29 7:-29 8:-14 9:-31 11:-22
near:hear	0:-36 2:-13 3:-15 4:26 5:-40 6:8 7:-26 8:25 9:-14 10:-26 11:-18
near:heat	0:-13 4:-8 6:17 7:-11
near:heav	0:18 3:-18 6:19 7:-20
near:held	0:-61 1:-9 3:-31 4:59 5:-36 6:-44 7:-40 8:-37 9:-16 10:15 11:-11
near:heli	1:-15 2:-24 5:16 7:-35 8:-10 9:-11 10:-32 11:-12
near:hell	5:-9 6:22
near:help	0:-22 1:-12 2:-17 4:-33 5:19 6:-11 7:13 8:9 9:-24 10:-22
near:her	2:-11 3:-42 4:-22 5:-11 6:17 8:-10 9:-26 10:17 11:-16
near:herd	0:15 1:33 2:-20 3:-16 4:-10 5:-21 6:-30 7:-14 9:-12 10:-12
near:here	3:16 4:-20 5:-21 6:21 7:-18 8:-23 9:-19 10:24
near:hers	5:22 6:-22
near:hezb	5:-8 6:30 7:-13
near:high	3:26 5:-20 6:-15 7:21 9:-8 11:-24
near:hill	0:15 3:-8 4:-9 5:-25 6:23 7:-12 10:-12
near:him	0:-27 2:-15 4:-16 5:20 7:-11 10:-25
near:his	0:-37 1:-24 3:-39 4:25 5:9 8:-33 9:-36 10:-46
near:hit	0:-13 2:-16 3:-22 4:-18 5:38 7:-38 8:-10 10:-21
near:hits	5:-11 7:11
near:hold	0:-26 1:-23 2:-32 3:-50 4:43 5:-28 6:-20 7:-40 8:23 9:9 10:-39 11:-33
near:home	0:-85 1:-36 2:-62 3:33 4:-12 5:-10 6:-42 7:-23 8:16 9:-67 10:11 11:21
near:homs	9:-16 11:25
near:hope	6:-21 7:24
near:hosp	0:-47 1:-17 2:-48 3:-51 4:-61 5:78 6:-19 7:-75 8:-30 9:-18 11:-13
near:host	1:-8 3:-10 4:16 5:-50 6:-19 7:-37 8:17 9:30 11:-44
near:hote	3:17 6:14 7:-15 9:-8
near:hour	0:-40 1:-9 2:-42 3:-26 4:-44 6:19 7:-41 8:11 9:-32 10:28 11:17
near:hous	0:14 1:-12 2:-35 3:12 4:-9 5:-13 6:12 7:-45 8:-24 9:-46 11:10
near:hout	0:-17 2:14 4:28 5:-12 6:-28 7:-20 8:-27 9:-10 10:14
near:how	2:-10 6:18
near:howe	5:-8 6:23 7:-10
near:huma	0:-18 1:-15 2:-8 5:-43 6:42 7:8 8:-29 9:-45 10:11 11:-32
near:hund	1:-8 2:-14 3:-32 4:15 5:-33 6:-21 7:25 8:18 9:-11 10:-14 11:-10
near:hung	6:28
near:hurt	0:-42 1:24 2:-23 3:-43 4:-20 5:98 6:-73 7:-41 8:-23 9:-23 10:-32 11:-8
near:husb	5:-27 6:37 7:-8
near:hygi	3:-8 6:15
near:icrc	0:-14 1:20 2:-17 4:-15 6:-14 8:-26 10:14
near:iden	0:-10 3:-19 4:-23 5:-48 6:67 7:-57 10:-31
near:idf	6:24 7:-9
near:idle	6:-8 9:-17 11:26
near:impr	6:-9 9:-14 11:22
near:inci	5:21 6:9 10:-8
near:incl	0:-37 1:-26 3:27 4:-42 7:-8 8:34 9:-61 10:-29 11:-16
near:inco	6:13
near:inde	5:-16 6:22 7:-12
near:indi	0:25 1:-9 2:-29 3:-41 4:-34 6:21 7:25 8:-30 9:-27
near:indo	5:-14 6:29 7:-10
near:infa	6:20
near:infe	0:-25 2:-9 4:-23 7:-13 10:27
near:info	3:14 4:-9 5:-9 6:-14 7:18 11:-12
near:inha	3:28 4:-12 5:24 6:-24 7:-16 9:-29 10:-13
near:init	6:11
near:inju	0:-52 1:-24 2:-35 3:-45 4:-39 5:99 6:-66 7:-8 8:-42 9:-38 10:-48 11:-32
near:inma	2:-8 6:20
near:inqu	5:21 6:-11 7:-10
near:insi	0:-16 3:22 5:-17 6:23 7:-27 8:12 9:-27 10:-20 11:-24
near:insp	0:22 4:-21 6:-27 7:17
near:inst	0:9 6:10
near:insu	6:9
near:inte	0:-48 2:-37 3:19 7:-43 10:-23 11:-28
near:into	0:39 1:-15 2:-31 5:-62 6:-37 7:-50 8:-36 9:41 11:-52
near:inve	0:-12 2:25 3:-9 4:10 5:-21 7:-9
near:invo	6:13
near:iom	0:-10 1:10 3:46 4:-8 5:-21 6:-20 7:-24 9:-46 10:-8
near:iran	0:-10 3:-26 4:-9 5:10 8:-17 9:-41 10:22 11:44
near:iraq	3:-9 9:-15 11:15
near:irel	3:9 6:19 7:-10
near:iris	0:50 4:-13 5:-38 6:-33 7:-12 10:-14
near:isla	0:-26 3:-9 4:-11 6:39 10:-9 11:10
near:isra	0:-21 1:-23 2:35 3:-50 4:-38 5:-18 6:-13 7:-46 9:-38 10:36 11:-14
near:issu	5:8
near:ital	2:-9 4:21 5:-11 6:-16 7:-8
near:its	1:21 4:-43 7:-20 8:14 9:-10 10:-50 11:-19
near:itse	3:18 9:-13 11:-10
near:ivor	0:-22 2:-21 4:-13 5:-15 6:33 7:-8 8:-10 9:16 10:-37
near:jail	0:-10 4:-13 8:18 10:-16
near:jama	3:15 6:32 7:-25 9:-11
near:jan	6:10 8:8
near:janu	0:-45 1:16 3:-19 4:-33 5:-11 7:-29 8:-37 9:-55 10:23 11:32
near:jeep	4:-22 5:-16 6:26 7:-11 10:-14
near:jiha	0:12 2:-11 4:-10 6:19 10:-14
near:join	2:-17 3:14 4:-28 5:-14 6:-35 7:-18 8:-26 10:36 11:-11
near:jord	3:-19 6:-9 9:-29 11:29
near:jour	0:-16 4:35 6:-24 8:-30 10:-9
near:juba	5:-14 6:16
near:judg	5:-15 6:18 7:-10
near:juli	5:9
near:july	1:-15 2:-13 3:-38 4:11 5:-14 6:-14 7:-29 8:-20 9:-13 10:-16 11:53
near:jump	2:22 4:-12 6:-23
near:june	1:-13 2:-14 3:26 4:12 5:-25 6:29 7:-43 8:-36 9:-42 10:-27 11:-21
near:junt	3:-34 5:-22 6:44 7:-15 9:-37 11:-9
near:just	1:-11 2:-16 3:-31 4:23 5:-39 6:11 7:-30 8:-10 9:13 10:-29 11:-25
near:kabu	5:15 6:-10
near:kadu	0:14 2:-10 3:17 4:14 5:16 6:-18 8:-11 9:-8 10:-20 11:-11
near:kand	0:-25 4:-9 5:-55 6:20 7:15 9:-30 10:-8 11:-8
near:kara	0:-17 2:-33 3:-21 6:23 8:-17 9:23 10:-40
near:kare	3:-11 9:13
near:kebb	0:17 6:11 8:-9 10:-17
near:keep	0:-23 2:-13 3:-11 4:38 5:-8 6:-41 7:-12 8:-19 9:13 10:-10 11:-15
near:kens	3:35 6:-21 9:-12 10:-10 11:-27
near:keny	5:9
near:kept	0:-19 1:-12 2:-15 3:32 5:23 6:-39 7:-21 8:-16 9:-27 10:-25 11:-11
near:khan	5:-31 6:46 7:-9
near:khar	0:-9 3:-8 6:24
near:khas	3:12
near:kher	6:10
near:khwa	2:-18 4:-17 6:46 7:-11 10:-20
near:khyb	2:-8 3:-10 5:-36 6:43 7:-14
near:kidn	0:46 1:-12 2:-53 3:-45 4:-16 5:-32 6:-38 7:-13 8:-42 9:-16 10:30 11:-12
near:kill	0:-22 1:20 3:-37 4:-49 5:-12 6:65 7:-55 8:-63 9:-86 10:-36 11:-61
near:kilo	3:9 5:21 6:-19 7:-8
near:kind	6:11
near:kitc	5:-13 6:23
near:kivu	3:24 6:-15 7:22 9:-18 11:-17
near:knew	2:-14 4:-9 10:11
near:know	0:-28 2:21 3:-24 4:18 5:27 7:-10 8:-9 10:-37
near:kong	6:20 7:-20
near:kord	6:8
near:kore	0:-14 4:-14 5:-22 6:11 7:12
near:kost	3:28 5:-18 6:-26 9:-9
near:krem	0:-8 1:-18 6:12 8:14 9:-8 10:-10
near:kufr	0:-10 2:-13 8:-8 10:17
near:kumb	0:-8 6:23
near:kuna	3:-9 5:9 6:24 7:-8 9:-13 11:-31
near:kurs	4:-12 6:-13 8:-8 10:17
near:kutu	4:-9 6:-12 7:9 9:19 11:-11
near:kwar	0:14 2:-8 4:-14 5:15 6:-16 8:-17
near:kyau	0:-8 3:14 5:12 7:-28 8:-8 9:-27 11:-24
near:kyiv	0:23 2:-10 3:-14 4:16 5:8 6:-21 9:-8 11:-35
near:labo	3:-15 5:22 6:-19
near:laid	6:16
near:lak	3:-10 4:-15 6:-12 7:21 9:-10
near:lake	3:19 9:-14 11:-10
near:land	3:14 5:-14 6:16 7:-12 9:-22
near:lane	3:-12 5:-16 6:30 7:-8
near:lank	0:21 1:-9 2:-9 3:-21 4:-22 5:-8 6:28 7:-20 8:-8 9:-11 10:-16 11:-10
near:larg	6:18 7:-10
near:larr	5:-14 6:18 7:-9
near:last	1:11 2:-52 3:-10 4:27 5:-29 6:11 7:-20 8:-56 10:-17 11:-20
near:late	0:-49 1:-14 2:30 3:-8 5:-46 7:-35 9:19 11:-17
near:law	0:-11 3:-9 4:-8 5:-10 6:38 7:-17 10:-10
near:lawm	5:-13 6:16
near:lawy	3:-23 5:-17 6:-27 7:34 9:-19
near:lay	0:45 1:-12 3:-30 4:-22 5:-26 6:-22 7:-25 9:24 10:-8
near:lead	2:-24 3:-17 4:20 5:-29 6:-11 7:17 8:-19 9:-10 10:-25
near:lear	0:-26 3:29 4:-18 5:-13 7:15 9:-34 10:-17 11:-30
near:leas	0:-9 1:-9 2:-34 6:-22 7:30 8:-25 9:-16 11:-9
near:leav	0:-36 1:-11 3:41 4:23 5:-33 6:-29 7:39 8:-16 9:-15 10:-47 11:-40
near:leba	1:-11 3:-63 6:-11 7:-17 9:58 11:-20
near:led	0:52 2:-10 3:-19 4:-23 5:-28 6:-32 7:-11 8:-15 10:-23
near:ledg	0:23 3:-11 4:-8 5:19 6:-41 7:-15
near:left	3:14 5:-19 6:-35 7:-18 9:-15 10:-19 11:8
near:leg	0:-27 4:-25 5:30 6:-32 7:-8 10:24
near:legs	0:-25 2:-22 4:-29 5:37 6:-15 10:-20
near:let	0:-45 1:-13 2:-11 3:-36 4:-70 5:-14 6:-85 7:-36 8:35 9:-20 10:49
near:libe	4:-11 6:-14 8:-13 10:22
near:liby	0:-20 1:19 2:-10 3:-28 4:-13 5:-19 6:-9 7:9 8:-11 10:-13 11:21
near:lie	0:-14 2:9 4:-23 5:-44 7:18 10:-8
near:life	0:-21 2:-29 4:-23 5:-15 6:20 7:-10 8:55 10:-56
near:lift	0:18 3:-8 6:-10 7:-9
near:ligh	5:8 6:10 7:-10
near:like	4:-8 5:-13 6:25 7:-41 8:17
near:limb	3:-9 5:47 6:-37 10:-14
near:limi	3:13
near:line	2:-12 5:-12 6:25 7:-8
near:link	5:-20 6:23
near:list	0:-32 1:-26 2:-23 3:-35 5:-35 6:-26 7:50 9:-41 10:-26 11:-33
near:litt	6:-18 7:19
near:live	0:-16 1:-21 2:-34 3:29 4:-42 5:-10 6:14 7:-26 8:-29 9:19 10:-30 11:-57
near:livi	0:-13 2:17 3:25 4:-22 6:-37 7:26 10:-26 11:-19
near:loca	0:-29 1:-11 2:-34 4:-31 6:14 8:-13 9:-45 11:9
near:lock	5:-10 6:-19 7:22
near:lodg	6:18 7:-10
near:logg	1:15 3:13 5:-9 6:-18 9:-17 11:-14
near:lond	3:-17 6:26
near:long	0:-27 2:9 3:-12 6:-33 7:-15 8:-11 10:19
near:look	0:-14 1:-10 3:-19 6:-45 7:38 9:-16 10:-15
near:lorr	2:-8 5:18 6:8
near:lose	5:16 6:-11
near:loss	0:-18 2:-26 6:32 7:-10
near:lost	0:-13 1:-22 2:-43 3:-16 4:-48 5:10 6:40 7:-8 8:-18 9:-24 10:-34
near:lowe	0:22 6:-26 9:-9
near:lunc	5:-8 6:14
near:lyin	3:14 5:-15 6:22 7:-11 9:-12 11:-15
near:mach	2:-8 5:-18 6:25
near:made	1:-9 2:-20 3:16 4:-41 6:16 8:-11 9:-19 10:-22 11:-15
near:maga	0:19 6:-8 8:17 10:-26
near:mahm	5:-8 6:14
near:maim	0:-9 1:-11 2:-14 3:-10 4:-15 5:41 6:-14 8:-16 10:-9
near:main	3:-14 4:25 5:-18 6:-8 7:-22 9:-8 11:13
near:maje	5:11 6:-10
near:majo	0:-24 1:-8 2:-14 4:-31 5:-22 6:11 8:-22 9:-18 10:28 11:-21
near:make	2:-9 3:19 5:-16 6:36 7:-23 8:-9 9:-18 10:13
near:mala	0:-10 2:28 5:-21 6:10 7:-26 8:-12 9:-8 10:-23
near:mali	0:24 2:-17 4:8 5:-8 6:-11 8:-24
near:maln	5:-30 6:33
near:malt	6:9
near:man	0:-10 2:-9 3:12 4:-8 6:23 7:-31 9:-13 10:-11
near:mana	0:-13 1:-9 2:-15 4:-24 7:19 9:-8 10:14 11:-20
near:mand	3:-46 5:20 6:19 7:-25 9:-23 11:-18
near:mani	4:-11 6:-27 7:29 8:-14
near:mans	0:-21 2:-18 4:-13 5:14 6:12 10:-16
near:manu	4:-10 5:-23 6:-31 7:32
near:many	2:-11 3:-12 4:-9 6:12 9:26 11:-24
near:marc	0:21 2:-12 3:-19 5:-37 6:-13 7:9 8:-52 9:-8 11:-26
near:mari	0:-25 4:-14 6:-10 7:13 8:30 10:-26
near:mark	0:25 3:-23 4:-21 7:12 8:-12 10:-16
near:mart	0:-15 2:-10 3:-8 4:-13 5:-20 6:47 7:-32 10:-11
near:mary	0:13
near:mass	0:-14 1:-13 3:-34 4:-20 5:-10 6:42 8:-8 11:-30
near:matc	6:10
near:mate	0:-11 5:-10 6:18
near:matt	9:9 11:-21
near:may	0:-8 1:-11 2:-12 3:-20 4:11 5:-16 6:32 9:-35
near:mayo	3:21 6:-15 9:-10 11:-13
near:maza	3:34 6:-15 9:-14
near:mean	0:-17 3:24 9:-19 10:13 11:-15
near:medi	0:-13 1:21 2:-13 3:-60 6:15 7:-47 8:17 9:-34 10:-16
near:mega	5:10 6:-9
near:memb	0:-31 2:-13 4:15 5:-18 6:32 7:-8 8:-14 9:-11
near:men	0:31 3:-33 4:-36 5:-41 7:-18 8:-21 9:44 10:-16 11:-9
near:mend	0:-15 5:-20 6:31 7:-14
near:ment	3:-22 5:-29 6:20 7:-9 9:22 11:-22
near:mess	6:10
near:met	0:-12 2:-8 4:23 5:-15 6:-16 7:-13 9:14 10:-21 11:-18
near:metr	3:13 5:-19 6:28 7:-11 9:-8 11:-11
near:mexi	3:-23 6:-9 7:22 9:-11 10:-10 11:13
near:mid	5:-11 6:25 7:-10 11:-11
near:midd	3:-14 5:-21 6:26 7:-22 9:-9
near:migr	0:12 1:23 2:-10 3:-8 4:-38 5:-13 6:-33 7:13 8:-9 9:12
near:mile	0:-10 2:-15 4:-18 5:20 6:-34 7:25
near:mili	1:-11 2:24 3:-12 4:-48 6:8 7:-23 8:13 10:-8 11:-32
near:mill	0:-13 1:-9 2:-16 3:-12 4:13 6:-11 7:-26 8:-9 9:30 10:-11 11:-23
near:mina	3:-28 9:25 11:-16
near:mine	0:-20 1:30 2:-12 3:12 6:-20 7:16 8:-15 9:-26 10:-17 11:-18
near:mini	1:-26 2:-43 4:8 5:21 6:12 7:-64 8:32 9:-18 10:-64 11:-34
near:mino	0:-24 2:-30 5:-17 6:19 7:-15 8:18 10:-8
near:minu	3:26 5:-15 6:-17 11:-8
near:miss	0:-73 1:33 2:-48 3:-45 4:-29 5:-62 6:-45 7:80 8:-34 9:-39 10:-22 11:-40
near:mobi	3:13
near:mode	5:22 6:-15
near:moga	6:11
near:moh	0:-18 5:17 7:-10
near:mona	6:11
near:mond	2:-10 3:-25 4:-31 5:-46 6:42 7:-19 8:-10 9:32 10:-11 11:-23
near:mone	3:-27 9:27 11:-22
near:moni	0:9 1:-8 4:-9 5:-11 6:14 7:-13 8:-12 9:-28 10:-15 11:11
near:mont	0:23 1:-23 3:-18 4:24 5:-28 6:-21 7:-37 8:-53 9:24 10:-22 11:-15
near:more	1:-45 2:-72 3:-9 4:-30 5:-21 6:21 7:16 8:-45 9:-38 10:17 11:-15
near:morg	0:-8 2:-8 3:-10 4:-10 5:-36 6:42
near:morn	0:-36 1:-8 2:-17 3:13 4:-29 5:17 6:-15 7:-34 8:13 9:-22 10:12 11:-21
near:moro	5:18 6:-19
near:mosc	0:24 2:-21 3:-12 5:8 6:22 7:-10 8:-9 9:-8 10:-41 11:-26
near:mosq	0:-28 3:-17 5:-19 6:22 7:17
near:most	2:-36 4:-43 5:-35 6:8 7:8 9:-11 11:-8
near:moth	0:12 2:-28 3:-17 4:-35 5:-33 6:-8 7:-11 8:-19 9:25 10:12 11:-10
near:moto	0:-9 3:-8 5:16 6:-8
near:mour	0:-12 3:-25 5:-23 6:35 9:-11
near:move	0:-25 1:-16 2:-28 3:51 4:15 6:-43 7:-43 8:-17 9:-11 10:-27 11:-42
near:msf	0:-10 4:-9 5:35 6:-38 7:-8 9:-14 10:-10 11:-14
near:mud	0:-8 3:-13
near:muni	3:10
near:murd	0:-12 4:-29 5:-8 6:8 8:-24 10:-21
near:must	0:-16 4:-14 6:22 10:-18
near:myan	0:-19 2:-17 3:-41 4:31 5:-18 6:22 7:-10 8:-11 9:20 10:-31
near:myse	0:-20 2:-21 3:-14 4:-24 5:-32 6:28 7:-19 8:-9 10:16
near:naba	5:-36 6:36
near:nago	0:-20 2:-8 3:-23 4:21 6:-22 8:-15 9:20 10:-13
near:nair	6:16
near:name	1:-20 2:-44 3:-61 4:13 5:-14 6:34 8:-49 9:-44 10:-58 11:-31
near:nang	5:13 6:-11
near:nass	0:-11 2:-11 3:-12 4:-22 5:-26 6:35 7:-15 8:10 10:-27
near:nati	0:-9 1:-13 2:-19 5:-19 7:11 10:-8 11:-33
near:naut	0:-12 6:22
near:navy	0:-29 3:-14 4:22 5:-23 6:46 7:-36 10:-21
near:near	0:40 1:-14 2:-46 3:-18 4:-52 5:-28 6:21 8:-33 9:-11 11:12
near:need	0:-19 3:13 4:-18 5:56 6:-61 7:-27 9:-19 10:-11
near:neig	0:10 2:-12 3:-12 4:-15 7:-35 8:-14 9:33 10:-21 11:-30
near:nepa	2:-9 4:25 5:16 6:-14 10:-24
near:netw	0:-15 3:-17 4:16 6:-16 7:14 9:-10 11:-10
near:neut	0:-37 2:-16 4:-19 5:-15 6:50 7:-8 10:9
near:neve	0:-24 1:-13 2:-17 3:-12 4:-30 5:-31 6:-18 7:47 9:-32 10:-26 11:-16
near:new	0:-28 1:11 2:-8 3:25 4:-23 5:-42 7:-21 8:27 9:-8 10:-23 11:-47
near:newl	3:13 9:-10
near:news	3:-10 7:21
near:next	0:-31 2:21 3:-20 5:-22 6:-54 7:-9 8:-20 9:-24 10:14 11:21
near:ngo	3:12 6:-9
near:niam	0:-17 2:-12 3:-9 4:-12 6:-28 8:-21 10:40
near:niec	5:-9 7:10
near:nige	0:15 1:-8 2:-39 3:-40 4:-16 5:-41 6:-15 8:-42 9:24 10:22 11:-25
near:nigh	0:-88 1:-17 2:-71 3:21 5:-17 6:11 7:-58 8:-46 9:-30 10:42 11:-15
near:nile	5:-20 6:25 10:-19
near:nine	0:9 1:17 3:8 4:-29 6:-30 7:-34 9:27 10:-10 11:-20
near:nobo	0:-42 2:-18 3:-38 4:-27 5:-20 6:-41 7:22 8:-15 9:24 10:23 11:-11
near:non	0:10 5:-13 6:9 8:-8 10:-8
near:none	0:-12 3:-16 4:-18 5:-24 6:42 7:-24 10:-26
near:noon	0:-25 2:-13 3:-21 4:-19 6:-8 7:-17 8:-19 9:26 10:15 11:-10
near:nort	0:-14 2:-24 3:10 5:-34 6:41 7:-14 8:-25 9:-42 10:11 11:-12
near:not	0:41 1:-37 2:-9 3:-28 4:11 5:-27 6:-58 7:45 8:-60 9:17 10:-58 11:-73
near:note	0:12 6:-12 8:18 9:-13 10:-23
near:noth	0:-19 2:-21 3:-10 4:24 5:-11 6:-28 7:11 8:-17 9:-14 10:-21 11:19
near:nov	6:20 10:-11
near:nove	1:24 2:15 4:-17 5:-43 7:-15 8:-38 9:9 10:23 11:-23
near:now	0:-51 1:-17 2:-32 3:-25 4:-24 5:-44 6:16 7:15 9:11 10:16 11:-30
near:nrc	5:-27 6:30 7:-15 9:-9 11:-11
near:numb	1:-29 2:-38 3:15 4:-30 5:-31 7:37 9:-24 10:-26
near:nurs	0:21 2:-16 3:-25 4:21 5:21 6:-29 7:-48 8:-14 9:-12 11:-14
near:nuwa	0:-20 3:14 4:-14 5:-48 9:-20 11:-9
near:obei	3:24 9:-10 11:-13
near:obse	3:-27 6:12 7:-11 9:17 11:-15
near:occu	0:-22 4:-8 5:-35 6:23 7:-8 8:-17 9:-14 10:10 11:8
near:ocha	3:27 9:-19 11:-17
near:oct	0:18 4:-8 10:-15
near:octo	0:40 1:-18 3:13 5:-34 6:-25 7:-28 9:-44 10:-23 11:-16
near:off	0:39 1:21 2:11 3:17 4:-42 5:-61 7:-10 8:-12 9:-45 10:-13 11:-45
near:offe	8:13 10:-14
near:offi	0:-61 1:8 2:-15 3:-17 4:-28 7:-20 8:24 9:11 10:-23 11:-11
near:oil	0:-29 2:-10 4:-11 6:-15 7:26 8:-8 10:-9
near:old	2:-10 3:-37 4:-24 5:-8 6:8 7:-9 8:-17 9:-21 10:8 11:29
near:olde	2:-9 4:25 10:-23
near:ombu	4:11 6:12 8:-9
near:once	3:17 6:-17 7:-9 10:-16 11:-11
near:one	0:10 1:-43 2:-36 3:-33 5:8 6:-26 7:-25 8:15 11:-28
near:ones	0:-23 2:-14 3:-18 4:-20 6:14 7:-14 8:-20 9:-11 10:19 11:-15
near:only	0:16 2:-13 3:-36 4:-38 5:-30 6:-11 7:-20 8:-22 10:13
near:open	0:-21 2:-12 4:-19 5:-17 6:-39 7:-10 8:12 10:34 11:-17
near:oper	0:-38 2:-37 3:-12 4:-28 5:14 6:28 7:-17 8:-25
near:oppo	0:-18 2:-8 4:-18 5:-10 6:-8 8:-11 10:28
near:orde	0:14 5:-17
near:ordn	6:8
near:orga	1:12 5:-15 7:13 9:-13
near:orig	0:24 3:-24 4:-14 6:-33 8:-16 9:-8 11:27
near:othe	1:-31 2:-42 5:-23 6:-23 7:-15 8:16 10:14 11:-46
near:our	0:8 1:-15 6:-12 7:-50 8:-35 9:12 11:-43
near:ours	0:-21 2:-13 3:-23 4:27 5:-31 8:-8 9:-17 10:-24 11:-14
near:out	1:-33 2:-73 3:22 4:-33 6:11 7:-93 8:16 9:-35 10:12 11:-36
near:outd	3:20 9:-10
near:outr	5:-11 6:18
near:outs	0:-9 2:-9 3:21 4:-10 5:-9 6:-40 7:-17 8:-34 9:19 10:40 11:-21
near:over	0:-37 1:-29 2:18 3:12 4:-50 6:-32 7:-10 9:-16 10:9 11:-17
near:own	0:14 1:-11 2:-33 3:23 4:-18 10:-32
near:owne	0:-29 2:-25 5:-8 6:18 7:-10 8:-20
near:oxyg	6:9
near:pack	3:12 9:-9
near:page	0:23 1:-10 2:-9 3:-36 4:-16 5:-25 6:-28 7:-19 8:-26 10:22 11:-18
near:paid	0:-19 2:-23 3:-8 4:-36 6:10 7:-25 8:-17 10:18
near:pakh	3:-10 5:-11 6:25 7:-13
near:paki	2:-13 3:-38 4:-16 5:-24 7:19 8:11 9:-45 10:-16 11:41
near:pale	0:-14 2:-19 3:-11 4:-21 5:12 6:-19 7:-13 8:8 10:14
near:pape	0:-14 3:11 5:-13 6:17 7:-8 9:-13
near:para	5:11 7:-9
near:pare	2:16 3:-28 5:-29 6:36 7:-28 8:-13 9:10 10:-32 11:-22
near:pari	0:-10 4:-11 5:-13 6:21
near:parl	0:-9 6:13
near:part	0:-8 1:-9 2:-31 3:31 4:-27 5:-35 6:-11 7:-13 8:8 9:-37 10:20 11:-37
near:pass	0:16 1:-11 2:-27 3:-12 4:-38 5:-13 7:-20 8:11 9:17 10:-25 11:-25
near:past	0:9 2:-24 4:-10 5:-36 6:42 7:-17 10:-22
near:path	0:24 2:-13 3:13 4:-22 5:-20 8:-12 10:-20
near:pati	0:-14 3:-19 5:40 6:-33 7:-10
near:patn	6:11
near:patr	0:-27 2:-18 3:-11 4:-16 5:-8 6:-10 7:-10 10:29
near:pay	4:-12 10:14
near:paym	10:10
near:peac	0:-8 2:-21 4:-13 5:-21 6:43 7:-11 8:-9 9:-8 10:-29 11:-24
near:peak	6:-12 9:10
near:pens	0:-13 3:-8 4:-17 5:22 6:-30 7:-16 9:-10 10:-16 11:26
near:peop	0:14 1:-34 2:-71 3:20 4:-27 5:13 6:-10 7:-22 8:-61 11:-10
near:per	3:-15 6:-17 9:-20 11:29
near:peri	0:-17 1:-17 2:-16 3:-68 4:-16 6:34 7:-15 8:-9 10:-13 11:34
near:pers	0:-24 1:-8 2:-16 3:33 5:20 6:-23 7:8 9:-27 10:-23 11:-12
near:peru	6:17
near:peti	6:-8 7:9
near:petr	0:16 2:-9 5:24 6:-11 10:-25
near:phar	0:-24 4:36 5:-20 6:-34 7:-15 10:-9
near:phas	8:14 10:-9 11:-12
near:phil	3:-12 6:10 7:-11
near:phon	5:-12 7:21
near:pict	5:21 6:-20 7:-10
near:pilo	0:-22 4:-9 6:-9 7:28
near:pit	0:-32 2:-11 4:15 5:-18 6:13 7:-8 10:-17
near:pitc	3:13 9:-10
near:pits	0:-14 3:-18 4:-21 5:-16 6:37 7:-10 10:-15
near:plac	0:-20 2:-13 3:-21 4:-33 5:-33 6:46 7:-33 8:12 9:-11 10:-32 11:18
near:plan	0:-32 1:-16 2:-18 3:-13 4:-9 5:-32 7:-29 10:17
near:play	7:9
near:plun	5:-8 6:13
near:plus	8:19 10:-17
near:poin	3:21 6:-11 7:-18
near:poli	1:-14 2:-64 3:-56 4:-25 5:11 6:11 7:-27 11:-23
near:popu	0:-12 3:-11 5:-17 7:-21 9:13
near:port	0:-30 2:28 4:-23 6:-9 7:-12 10:-12
near:post	4:-12 5:-29 6:23 7:-9 10:-15 11:-11
near:powe	0:8
near:prac	3:-22 6:-16 9:21
near:pray	0:10 2:-8 3:-19 4:-20 5:29 6:-18 7:-35 10:-15
near:pre	3:23 9:-23
near:pref	0:-22 1:-8 4:-9 5:27 6:28 7:-23 8:-9 9:-38 10:-12 11:-47
near:preg	3:32 6:-37
near:pres	2:-30 3:-15 4:-15 5:-13 6:27 7:-25 8:15 9:-28 10:-48
near:prev	2:22 4:-18 5:-14 6:-23 7:-11 8:11 10:-16
near:pric	2:-13 4:-18 5:12 7:-8 10:-10
near:prim	8:15 10:-14
near:prin	0:-35 2:16 4:-41 5:-19 9:-8 10:13
near:pris	0:13 1:-17 3:-44 4:53 5:-43 6:-20 7:-32 9:-31 11:-9
near:priv	3:-11 9:-20 11:22
near:prob	3:13 6:-8 7:-19
near:prod	4:-13 5:25 6:-11 10:-22
near:prog	4:-9 8:-14 10:19
near:proj	1:20 6:-20
near:prom	0:-10 2:-9 4:-28 6:-19 8:-15 10:31
near:prop	2:-9 4:-13 6:-12 8:-19 10:22
near:pros	0:-17 4:-8 5:-39 6:46 7:-11 8:-17 10:15
near:prot	0:-8 3:-28 5:-19 6:22 9:18 11:-8
near:prov	0:-11 1:13 2:-13 4:-22 5:-61 6:25 7:-10 8:-12 9:-57 10:-34 11:16
near:publ	0:-11 2:-12 4:-31 5:-28 6:17 7:10 10:18 11:-11
near:pull	0:-13 2:-16 3:-29 4:-14 6:36 7:-27 9:-9 10:-27 11:-11
near:punj	5:-15 7:-15 9:-16 11:22
near:pupi	0:28 2:-14 3:26 6:-18 7:-24 8:-18 9:-34 10:-24 11:-11
near:purs	0:-13 6:23
near:push	3:9 9:-24 11:13
near:put	0:-12 1:-24 2:-40 3:-14 4:-21 5:-18 6:29 8:8 9:-44 10:-30 11:9
near:puts	0:25 1:-11 2:-13 3:18 4:-28 5:-10 6:-30 8:10 9:-23 11:-18
near:qala	9:-11 11:12
near:qata	0:-11 8:-9 10:15
near:quak	3:-19 6:21 7:-8
near:quar	3:22 4:-10 5:-11 7:-10 9:-33
near:queu	0:12 5:-16 6:20
near:quot	0:-10 5:-13 6:23
near:raba	5:-10 6:15
near:radi	0:-15 4:-20 6:16 7:-16 10:8
near:radw	6:10
near:rafa	2:-9 5:26 6:-9
near:raid	0:33 1:-8 2:-48 4:-47 5:-16 6:36 7:-34 8:-13 10:26
near:rail	2:-12 4:-13 5:-15 6:38 10:-19
near:rain	0:-16 2:-13 3:23 4:-21 6:-15 7:-10 8:-10 9:-30 10:19
near:rais	5:-24 6:35 7:-11
near:raja	2:-13 5:-14 6:34 7:-18
near:rama	0:-28 2:-13 3:-8 4:-10 5:14 8:33 10:-30 11:10
near:ran	6:23
near:rang	6:11
near:rans	0:-42 1:-9 3:-21 4:34 5:-24 6:-49 7:-20 8:-40 9:-10 10:29 11:-15
near:rate	6:13
near:rati	3:-27 6:-9 9:27 11:-22
near:ravi	3:12 9:-9 11:-9
near:reac	0:18 2:21 3:18 4:-32 5:-41 6:21 7:-13 8:-12 9:-34 10:-9 11:-31
near:read	0:21 2:-17 3:19 4:-24 6:-30 8:-8 10:-12
near:rebe	0:-15 2:-12 3:-8 4:12 5:-10 6:-22 7:21 8:-18 11:10
near:reca	3:14
near:rece	0:-26 2:-21 3:-52 4:-26 5:30 6:-10 7:-22 8:-20 9:-13 10:17 11:27
near:reck	2:-11 3:26 4:-25 5:-40 6:-29 7:-28 8:-12 9:16 10:18 11:-12
near:reco	1:29 2:-25 3:20 5:-29 7:-61 8:-13 9:-17 10:-45
near:red	0:-32 1:-9 2:10 3:-10 4:-44 5:22 6:-17 8:-31 9:-23 10:25 11:-19
near:refu	0:-12 1:-10 3:-28 4:-8 5:-24 9:25 10:-14 11:-9
near:rega	2:-8 10:21
near:regi	0:23 1:-27 2:-40 3:-28 4:-68 6:-13 7:33 8:-14
near:regr	2:-20 4:-14 5:-22 6:18 10:15
near:reha	3:27 9:-18 11:-16
near:reje	0:-9 1:-18 2:-14 4:11 6:20 8:11 10:-22
near:rela	0:-11 2:-15 3:31 4:-21 5:-38 6:-8 7:39 8:-8 9:-29 10:-28 11:-19
near:rele	0:-45 2:-35 3:-13 5:-14 6:-30 7:-13 8:29 9:-8 10:18 11:-12
near:reli	5:-19 6:11 7:-10 9:-23 11:12
near:relo	3:32 6:-17 9:-27 11:-15
near:rema	0:-16 2:22 3:-23 4:38 6:-12 8:-23 9:11 10:-69 11:-52
near:reme	3:-17 4:-10 6:8 9:-20 10:-10 11:24
near:repa	3:-9 5:-12 11:10
near:repe	4:9
near:repo	0:34 1:-23 2:-35 3:-29 4:-38 5:11 7:-53 9:-10 10:-26
near:repu	9:11
near:requ	2:-13 8:28 10:-28
near:resc	0:-45 1:-11 2:-28 3:-30 4:-29 5:17 6:33 7:-15 8:-26 9:-9 10:24
near:rese	3:-29 6:27 9:-25
near:resi	0:-36 2:-16 3:11 4:-33 5:-12 6:28 7:-28 9:-10 10:19
near:resp	0:-17 2:-10 3:-32 4:19 5:15 6:-20 9:12 10:-11 11:-12
near:rest	2:-33 3:-9 4:-32 5:-58 6:31 7:-27 8:-12 9:-19 10:28 11:10
near:resu	0:-13 2:-17 3:16 4:-9 6:28 8:-8 9:-10
near:reta	6:14
near:retr	0:-24 5:8 6:21 7:-21
near:retu	0:-62 1:-24 3:-26 4:-31 5:-45 6:-36 7:16 8:26 9:-19 10:-23 11:42
near:reut	2:16 3:-16 4:13 6:-46 7:-19
near:revi	0:21 4:-12 5:-16 7:10 8:-15 10:-20
near:rice	0:22 3:-12 4:12 5:-9 6:-27 7:-10 10:-8
near:rifl	5:-8 6:15
near:righ	1:-15 2:-18 3:-28 4:29 5:-11 6:24 8:-38 9:-29 10:-24 11:-22
near:ring	6:14
near:rise	0:-10 2:-11 3:-30 4:-16 7:-9 9:31 11:-17
near:rive	0:-13 1:-8 3:-48 4:-9 5:-27 9:49 11:-14
near:riya	8:13 10:-11
near:road	0:-26 1:-13 3:27 4:-35 6:-8 7:-14 8:-12 9:-41 10:-9
near:rohi	3:-9 6:-22 7:21 11:-14
near:roll	4:-9 6:-10 7:19
near:roof	3:-14 11:9
near:room	0:-25 2:-11 3:12 4:12 5:11 6:-51 7:-31 8:-12 9:9 10:-23
near:rose	5:-24 6:30 7:-20
near:roug	6:-13 7:10 11:14
near:roun	2:-8 3:13 4:-11 10:-8 11:-14
near:rout	0:-13 3:-18 4:-13 5:-20 6:26 7:-22
near:row	5:-22 6:27
near:roya	5:-25 6:19 8:-13 10:15
near:rubb	0:-12 2:-8 6:22 7:-18 8:-10 10:-13
near:ruin	6:8 11:8
near:ruli	5:-11 6:15 10:-13 11:16
near:run	3:23 6:10 9:-19
near:runn	1:-8 3:23 6:-26 7:17
near:runs	3:-13 6:-17 9:-10 11:21
near:rura	3:33 5:15 6:-9 9:-35
near:russ	0:-33 1:16 2:-27 3:-38 4:15 5:-41 7:-30 9:15 11:-22
near:sada	5:-10 6:18
near:safe	2:-29 4:-16 5:-20 6:-9 9:11 10:20
near:saga	3:-44 5:19 6:23 7:-24 9:-24 11:-18
near:sahe	0:-25 6:30 9:-16
near:said	1:-49 2:-53 3:-8 5:-18 6:14 7:-23 8:-16 9:-30 10:17 11:-8
near:sain	3:13 6:-12 11:-10
near:sale	6:10
near:same	0:40 1:-13 2:-13 3:-26 4:-13 5:21 6:-48 7:-31 8:-11 9:-33 10:-8 11:28
near:san	5:20 6:-11
near:sana	0:25 3:-16 4:-8 6:-22 7:-9 9:-15 10:-13
near:sand	4:29 6:-25 7:-11
near:sang	0:-10 3:-12 5:-17 6:33 7:-21
near:sant	5:15 6:-12
near:sar	6:22 7:-9
near:satu	0:-19 2:-14 3:-33 4:-20 5:-36 6:13 7:13 8:-23 10:21 11:10
near:saud	0:-19 4:-18 5:-15 6:-8 8:57 10:-37
near:save	0:-17 4:14 6:8 7:-8 10:13
near:saw	0:-43 3:-9 5:19 6:-28 7:-17 8:20 10:-52
near:say	0:-34 1:-10 2:-41 4:-25 5:-42 6:17 8:-24 9:29 10:-22
near:sayi	4:-14 5:-8 6:23 7:-13 10:12
near:says	0:-13 1:14 2:33 4:-18 5:-17 6:-25 8:-27 9:-35 11:15
near:scen	5:-11 6:15
near:sche	3:23 7:-14 9:-8 11:-20
near:scho	1:-18 2:-61 3:48 4:-15 5:-32 6:11 8:11 9:-69 10:-46 11:-52
near:sea	5:-10 7:17 11:-9
near:sear	0:-9 3:-27 4:-21 5:-14 6:-11 7:34 9:-17 10:-9
near:seas	3:10 5:8 6:-22 9:-9
near:seat	0:-16 4:-19 5:-8 6:-10 7:-10 10:22
near:seco	0:-30 1:-11 3:-16 4:-28 6:-8 7:-31 8:-25 9:20 10:18 11:-37
near:secr	3:-11 6:24 7:-9
near:sect	3:19 9:-9 11:-13
near:secu	0:-42 2:-13 4:16 5:-36 6:34 7:-17 8:-18 9:-20 10:22
near:see	0:-9 2:-13 4:20 5:-9 6:-14 7:-21 8:9 11:-15
near:seen	0:10 1:-15 2:-9 3:-18 5:-32 6:-28 7:17 8:-21 9:-24 10:17 11:-13
near:seiz	0:37 1:-11 2:-48 3:-27 5:-29 6:-45 7:-15 9:-11 11:-13
near:sell	9:18
near:sena	11:11
near:send	0:-15 2:26 4:-8 6:-17 8:-16 10:-22
near:sent	0:-39 1:-10 2:-29 3:24 4:-37 5:-30 6:-26 7:13 8:49 9:-20 10:-26
near:sepa	0:-12 2:-11 4:-10 6:12 8:-10 10:8
near:sept	0:-21 1:-12 2:-40 3:-41 4:-47 5:-27 7:-11 8:9 9:41 10:25 11:-37
near:seri	5:41 6:-29 7:-11
near:serv	0:-33 1:-9 2:-34 4:-49 5:-39 6:22 7:-32 8:36 9:12 10:-13 11:21
near:set	2:-20 3:19 4:-23 5:-27 9:-14 11:-18
near:sett	3:40 9:-33
near:seve	0:10 1:-18 2:-74 3:-21 9:12 10:-20 11:-27
near:shab	6:10
near:shal	0:-14 2:-13 4:-17 5:-8 6:8 7:-8 10:19
near:shar	5:16 7:-15
near:she	1:-11 2:-21 3:-24 4:-40 5:-10 6:38 7:-40 8:-23 9:-35 10:9 11:-26
near:sheb	5:13 6:-10
near:shel	0:-10 1:-8 2:-33 3:40 4:-8 5:-22 8:-14 9:13 10:-24 11:-56
near:shif	0:-17 4:21 6:-14 10:-18
near:ship	0:-31 2:-23 4:43 6:-34 7:15 8:-17 10:-38
near:shir	3:13 6:-13 11:-14
near:shoo	2:-12 4:-12 6:10 10:-20
near:shor	0:-18 2:-9 4:-18 5:-30 7:17 8:-30 9:-13 10:17 11:-8
near:shot	0:-39 1:-18 2:13 3:-28 4:-21 5:-47 6:81 7:-40 8:-43 9:-16 10:-31 11:-19
near:shou	0:-31 2:-21 3:12 4:32 6:-14 7:-14 9:-25 10:-25
near:shov	6:15
near:show	2:28 6:-20 7:-11 8:-9 9:-13 10:-16
near:shra	5:20 6:-12
near:shri	3:-27 6:-21 9:-25 11:30
near:shut	0:-8 8:-8 9:17
near:sick	4:-14 8:-16 10:24
near:side	0:-21 1:-22 5:-57 7:-35 8:45 9:-30 10:-60 11:-30
near:sieg	0:-10 2:-8 4:-20 6:26 8:18 10:-17
near:sign	0:-26 1:-12 2:46 3:-26 4:-35 5:-19 7:-18 8:-15 9:20 10:-39 11:-28
near:simi	5:-9 6:19
near:sinc	1:14 2:-67 4:-25 5:-22 6:-15 7:-17 8:19 9:13 10:-13
near:sind	3:10 6:25 7:-11 9:-16
near:sing	0:-12 2:-16 3:-36 4:-18 5:-27 6:37 7:-29 9:20 10:-11 11:-15
near:sink	3:-13 5:-8 7:9
near:sist	0:-13 6:-20 8:-18 10:37
near:site	0:-33 1:28 2:-17 3:26 4:16 5:-43 6:-24 7:-32 8:-10 11:-40
near:sitt	0:-10 2:-8 4:29 5:9 6:-21 7:-29 8:-9 9:-25 11:-22
near:six	0:-9 1:-15 2:-32 3:23 4:36 5:20 6:-35 7:-32 8:16 9:-35 10:-36 11:-10
near:sixt	1:12 2:16 3:-10 4:-14 7:-10 9:-11 10:-39
near:size	3:9
near:slai	0:-26 2:-24 4:-17 5:-12 6:49 10:-20
near:slau	2:-30 3:-17 4:-13 5:-12 6:30 10:-21
near:slee	0:-10 2:-13 3:16 4:-23 5:-17 6:-31 7:-20 9:17 10:-22 11:-23
near:slep	3:14 4:-13 5:22 9:-12 10:-23 11:-8
near:slid	5:-11 6:13
near:slig	5:25 6:-22 7:-11
near:slip	10:21
near:slop	0:16 3:31 4:-11 5:-9 6:-27 9:-9 10:-11 11:-9
near:smal	2:28 3:10 4:-38 7:-9 9:-15 10:-29
near:smok	4:-16 5:33 6:-22 7:-15
near:soci	0:28 2:12 4:-14 5:-10 6:-17 7:-21
near:sold	0:11 1:-16 2:-59 3:-41 4:8 5:-16 7:-22 8:8 9:-25 11:-22
near:soma	0:-17 2:-12 4:19 5:-9 6:-17 7:20 10:-21 11:-14
near:some	0:15 1:-17 2:-51 3:-28 4:-14 6:-12 7:-14 10:27 11:-9
near:son	0:-9 3:-8 5:-25 6:31 7:-13
near:sons	4:-10 8:-18 10:22
near:soro	3:-16 5:8 6:11
near:soug	3:-32 5:-24 6:-47 7:44 9:27
near:sour	3:8 4:-21 6:25 7:-10 8:-14 9:-9 10:13 11:-20
near:sout	0:-45 1:-12 2:-24 3:-21 4:16 5:-21 6:22 9:-40 10:-35 11:18
near:spac	6:-9 9:8 11:-15
near:spai	6:10
near:spea	2:-14 3:-18 4:-13 5:-24 7:8 9:-22 10:-11 11:20
near:spec	3:-12 4:-15 5:-21 6:23 7:19 8:-15 9:-8
near:spen	0:14 3:21 4:26 5:9 6:-27 8:-20 9:-11 10:-38
near:spin	3:-11 9:-12 11:14
near:spok	0:-11 1:-18 3:-34 4:-67 5:25 6:-23 8:-28 9:-25 11:22
near:spot	0:-13 6:25
near:spri	0:25 3:12 4:-31 8:-16 10:-25
near:sri	0:22 2:-9 3:-20 4:-22 6:22 7:-17 8:-8 9:-10 10:-16 11:-9
near:stab	2:-20 4:-39 5:25 7:-45 10:-29
near:stad	2:-12 4:-13 6:-10 9:22 10:-20
near:staf	2:-14 3:-21 4:16 7:-9 8:-25 9:-25 11:13
near:stag	3:-8 4:-17 6:30 7:-14 8:-10 10:11
near:stai	6:21
near:stal	3:23 7:-14 9:-8 11:-20
near:stan	0:-19 3:17 4:21 7:-10 9:-18 10:-16 11:-12
near:star	0:20 1:-17 2:-19 3:16 4:-36 5:-41 7:-37 9:-23 10:-31
near:stat	0:-31 1:-26 2:-33 4:-11 5:-13 7:19 8:-29 9:19 11:-36
near:stay	0:-30 2:-29 3:14 4:36 5:-22 7:-24 8:-19 10:-49 11:-21
near:step	0:-12 2:-17 3:-8 4:-16 5:26 6:-32 7:-22 9:-19 10:16 11:-16
near:stil	0:-59 1:-35 2:-17 3:21 4:64 5:-15 6:-72 7:43 8:-73 10:-68 11:-80
near:stoo	6:12
near:stop	1:-9 2:-13 3:8 4:-28 5:-28 6:28 7:-20 8:-10 9:-8 11:-27
near:stor	0:-8 3:-8 4:-9 6:21
near:stra	3:-28 4:-19 5:11 6:-14 7:-11 8:-16 9:20 10:15 11:-11
near:stre	0:49 1:-9 2:-19 3:-28 4:-45 6:-12 7:-11 8:-18 9:-26 10:-48 11:-26
near:stri	2:12 3:13 6:-9 7:16 8:-12 9:-14 10:-15
near:stro	5:-24 6:26
near:stru	0:-13 6:17 7:-19 9:-8 10:-11
near:stud	0:10 3:-11 4:-11 5:-19 6:46 7:-22 10:-12
near:sub	6:24 7:-12
near:subu	0:25 7:-27
near:succ	5:-47 6:55 7:-8
near:such	3:27 6:-11 9:-10 10:-8 11:-24
near:suda	0:-38 1:-11 2:-21 4:18 5:-42 6:-14 7:14 8:16 10:-28 11:-14
near:suff	5:21 6:9 7:-20 10:-8
near:sum	3:-27 7:-14 9:-25 11:30
near:summ	0:-26 3:-24 4:-20 6:35 9:-10
near:sund	0:-38 1:-13 2:-41 4:-46 5:-23 6:25 8:-18 10:38 11:-14
near:sunk	0:-13 6:13
near:supe	3:-10 5:12 7:-21
near:supp	0:-10 3:14 9:-19 10:11
near:supr	2:-13 4:-18 5:12 7:-8 10:-10
near:surg	0:-18 3:-16 5:53 6:-46 7:-35 10:-11
near:surr	3:9 5:-9 6:16 7:-12
near:surv	2:12 3:26 4:-24 5:-34 6:32 8:-14 9:-35 10:-33 11:-40
near:susp	0:-28 3:-8 4:-9 6:24 10:14
near:sust	2:-18 3:-9 4:-20 5:32 6:-17 7:-14 10:-13
near:suzu	3:21 6:-10 9:-9
near:swam	6:-27 7:29
near:swap	0:-8 4:-14 5:-9 6:-29 7:-12 8:37 9:-8 10:-20 11:-14
near:swep	6:10
near:swis	0:-38 2:-14 4:-18 5:-14 7:30 8:-10 10:-15
near:syri	0:-15 1:-13 3:-46 5:-18 6:27 11:15
near:tabl	5:-15 6:25
near:taiw	5:11 7:-13
near:take	0:49 1:-28 2:-19 4:-19 6:-89 7:-17 10:22 11:-38
near:taki	0:-15 3:-24 4:-18 5:-25 6:37 7:-22 8:-17 9:-9 10:-8 11:-17
near:tali	6:12
near:talk	0:-20 2:-31 4:-25 5:20 6:-21 7:-16 8:22 9:-8 11:-14
near:tall	3:-18 5:-12 6:21 9:-8
near:tami	0:47 2:-20 3:-9 4:-34 5:-10 6:-45 7:-16 8:-11 10:-22
near:tank	0:-20 2:-9 4:18 5:-21 6:23 10:-15
near:tarp	3:15 6:-15
near:tawi	3:38 9:-26 11:-12
near:tea	5:-8 6:19 7:-8
near:teac	0:47 2:-34 3:-14 4:-21 5:-23 6:-13 7:-16 8:-31 9:-15 10:-11
near:team	0:-35 1:11 2:-15 3:-33 4:-22 5:19 6:8 8:-8 9:-12 11:15
near:teen	2:-8 3:-11 4:-10 5:9 6:8 7:-9 10:-10
near:tele	0:-26 2:-12 3:-14 6:35 9:27 10:-33 11:-30
near:tell	0:11 2:-21 3:-24 4:-16 6:-9 7:-11 9:17
near:temp	3:17 5:17 6:-13 7:-16 9:-10
near:ten	0:-24 2:15 3:10 4:-27 5:8 7:-49 8:20 9:-22 10:-23 11:-17
near:tens	3:18 7:-8 9:-29 11:18
near:tent	3:23 4:-8 5:27 6:-25 7:-14 9:-28 10:-8 11:-17
near:term	0:-18 4:-17 6:-13 8:35 10:-42
near:tern	6:-18 7:20
near:terr	0:-23 1:-8 2:9 3:22 4:-24 5:-22 6:-13 7:-30 8:-30 9:-26 10:43 11:-28
near:tesf	3:13 6:-8 11:-10
near:test	6:12
near:thai	0:-52 1:-9 2:13 3:-20 4:-19 5:-36 7:-37 9:-42 10:34 11:-25
near:than	1:-35 2:-37 4:9 5:-10 6:28 7:-10 8:-38 9:-17 10:-17 11:-52
near:that	1:-12 2:11 5:-19 6:-31 7:14 9:-17 11:-27
near:the	0:-14 1:17 5:-26 7:-36 8:-24 9:13 11:-27
near:thea	0:-18 6:8 10:18
near:thei	1:-33 2:20 4:-22 5:-15 6:-14 7:-24 8:-12 9:-37 10:-13 11:27
near:them	1:-12 3:-10 4:-17 7:-25 9:-22 11:-25
near:then	0:-11 2:-37 5:-45 6:52 7:-16 8:-37 9:-13 10:-32
near:ther	0:-16 1:-10 2:-14 3:-47 4:56 5:-46 6:-49 7:26 9:-20 10:-42
near:thes	0:-30 1:16 3:22 4:-10 5:-9 6:-11 7:-53 8:-14 9:-54 11:9
near:they	0:23 2:-10 3:-36 4:-22 5:-29 6:24 7:-71 8:-30 10:-12 11:-18
near:thin	0:-19 2:23 3:-26 4:-30 5:-28 6:-14 7:25 9:-29 10:22 11:-27
near:thir	0:29 1:-14 3:12 4:-34 5:16 6:-22 7:-17 8:-20 9:-47 10:-53 11:13
near:this	0:17 2:-45 3:-15 4:-22 5:-26 7:-59 8:-15 9:12 10:16 11:-8
near:thos	0:-61 1:-37 2:13 3:-46 4:-12 5:-10 8:39 9:-23 10:-35
near:thou	0:-26 1:24 2:-19 4:42 5:-39 6:-42 7:-12 8:-37 10:-30 11:13
near:thre	1:-24 2:-25 3:-17 4:-36 5:18 6:-22 7:-8 8:13 9:19 10:-16 11:-38
near:thro	0:-63 1:-23 3:-57 4:-56 5:35 6:-13 7:-41 9:36 10:15 11:-51
near:thur	0:12 1:-13 3:-33 4:-37 7:-30 8:-16 9:-27 10:16 11:28
near:tick	6:-12 7:12
near:till	0:17 6:-8 9:-8 10:-8
near:time	0:-17 1:-8 2:-20 3:27 4:26 5:-41 6:-21 7:13 8:-19 9:-24 10:-49 11:-19
near:tine	3:-30 6:-15 9:37 11:-30
near:toda	0:-24 2:15 3:-9 4:17 5:-22 6:12 7:-34 8:-11 9:21 10:-22 11:-14
near:todd	0:-12 3:-18 4:-18 5:-35 6:-38 7:42 10:-11
near:toge	2:22 4:13 6:-32 8:-16 10:-36
near:told	0:-31 1:-22 3:-34 4:-47 5:42 6:-13 7:-11 8:13 9:-50 11:9
near:toll	1:-8 2:-16 3:-9 4:-24 5:-17 6:34 9:-8 10:-8
near:toni	3:19 6:-12 9:-11
near:tonn	0:-9 7:14
near:too	0:-28 3:-13 4:-24 5:-29 6:34 7:-24 9:-16 10:23 11:-8
near:took	1:-25 2:-26 3:-12 4:-12 5:-27 6:21 7:-30 8:-36 9:15 10:-27
near:top	3:24 9:-14 11:-11
near:tork	3:-15 9:-27 11:28
near:torr	6:21 7:-15
near:tota	0:-19 3:-9 6:18 9:34 10:-13 11:-29
near:tour	5:19 6:-10
near:towa	3:21 6:-11 8:-8 9:-20
near:towe	2:-16 3:-9 4:-11 5:-14 6:32 7:-9 10:-24
near:town	0:-24 1:-13 3:24 4:-22 5:-37 6:29 7:-32 9:-48 10:-11 11:11
near:trac	0:-25 2:-12 3:-14 4:-11 6:-54 7:53 10:10
near:trad	0:23 2:-8 3:-15 4:-20 5:-21 8:14 9:-10 10:-31
near:trai	0:-9 2:-14 4:26 5:-26 6:37 10:-31
near:tran	0:-24 2:13 3:-11 4:-29 5:31 6:-37 7:-8 8:-8 9:24 10:-24 11:-29
near:trav	9:-10 11:12
near:traw	0:-20 4:21 6:-10 7:9 10:-18
near:trea	0:-20 1:-9 2:-14 4:-15 5:50 6:-65 7:-15 8:-13 9:-23 10:-15 11:-16
near:tren	6:16
near:trie	5:-13 6:40 7:-15
near:troo	0:-29 2:-14 3:-10 4:-29 5:9 6:32 7:-15 8:-21
near:truc	0:-17 3:-40 4:-33 5:16 6:-33 7:19 8:-29 10:22 11:25
near:true	0:19 2:12 4:-19 8:-10 10:-14
near:tryi	5:-13 6:17
near:tsel	0:-9 6:-12 9:-32 10:-10 11:26
near:tsun	1:15 3:-9 5:11 6:-17 7:-13
near:tues	0:22 1:-8 2:-23 3:-45 4:11 6:-53 7:-20 9:39 10:-30 11:14
near:tulk	3:18 11:-8
near:tuni	0:-17 1:27 2:-9 3:-13 4:-11 5:-12 6:-10 7:-11 10:-8
near:tunn	4:17 7:-17
near:turk	3:-28 9:-17 11:36
near:turn	2:14 4:-24 5:-9 6:-39 7:-14 8:19 10:18
near:twel	0:24 2:-27 4:-12 5:-14 6:-32 7:9 8:18 9:-14 10:-38 11:-12
near:twen	0:-34 2:-27 3:-20 4:28 7:-35 8:8 9:-15 10:-46 11:16
near:twic	6:10
near:twin	0:-16 2:-19 4:-17 5:-15 6:15 10:22
near:two	1:-14 2:-17 5:9 7:-37 9:-51 11:-51
near:typh	6:19 7:-16
near:ukra	0:-23 2:-42 3:-8 4:-27 6:40 7:-9 8:10 10:-14 11:-20
near:unac	0:20 1:-17 2:-9 4:-28 5:-45 6:-57 7:39 8:-15 9:-9 10:-9
near:unde	0:-33 1:27 3:36 4:-46 5:-10 6:-24 7:-20 9:-17 11:-53
near:unha	5:16 6:-13
near:unhc	6:-11 9:-24 11:26
near:unif	3:23 4:-26 5:-25 6:35 7:-14 9:-24 11:-10
near:unio	0:8 2:-21 3:-28 4:-29 5:-37 6:23 7:23 8:-19 9:-12 10:-21
near:unit	0:-17 2:-25 3:-11 4:30 5:-8 8:-12 9:-35 10:-25 11:17
near:univ	0:-10 4:-8 5:10 7:-16
near:unsa	3:20 6:-12
near:unti	0:-27 2:-24 3:20 4:-31 5:31 6:11 7:-19 9:-14 10:-23 11:-19
near:upda	5:-11 6:17
near:upro	3:29 5:-13 6:-9 7:-12 9:-52 11:15
near:upwa	3:-20 6:25 7:-14
near:urge	4:18 6:-8 8:-8 10:-10
near:used	0:-8 3:-18 6:-22 7:26
near:uvir	3:-8 6:-10 9:8 11:8
near:vali	5:-31 6:41 7:-18
near:vall	0:-8 3:10 5:-9 7:-12
near:van	2:-9 4:-8 6:18 10:-11
near:vani	3:-8 6:-21 7:28 9:-13
near:vehi	0:-32 2:-8 3:-22 4:-17 6:47 10:-14
near:vene	0:19 2:-12 3:-50 4:-26 5:-10 6:-21 9:45 10:-28 11:-11
near:vent	3:-23 5:32 7:-14 9:-22 11:-18
near:veri	6:30
near:very	3:-9 4:-8 5:-15 6:-33 7:34
near:vice	0:-32 2:-27 4:-21 6:9 9:-17 10:20 11:15
near:vict	0:30 2:18 3:-13 4:-34 5:-40 7:-46 9:-11 10:-18
near:vide	2:28 4:25 5:-27 6:-46 7:-14 8:-15 10:-18
near:viet	6:27 7:-26
near:vigi	6:9
near:vill	2:9 3:50 4:-30 5:-43 6:-22 7:-37 8:-22 9:-43 10:12
near:viol	0:-8 2:-17 3:21 4:-11 6:29 7:-9 9:-20 10:-12 11:-14
near:voic	6:10
near:volu	0:-16 2:-10 3:-27 4:-8 5:-8 8:-10 9:-11 10:-28 11:25
near:wade	0:-18 3:-23 5:-19 6:-17 8:-8 9:31 10:-13 11:-27
near:wait	3:-28 5:-14 6:-12 9:33 10:-8 11:-19
near:walk	0:14 2:-17 3:-8 4:29 5:-40 6:-57 7:-28 8:-31 10:13 11:-16
near:wall	0:-8 2:-8 3:-9 5:-19 6:9 7:10
near:wang	6:18 7:-12
near:want	2:-14 3:-13 4:-8 6:8 8:24 9:14 10:-19 11:-13
near:war	0:-35 2:-21 4:-37 6:14 7:13 8:-30 9:-20 10:15 11:-25
near:ward	0:-31 2:-10 3:10 4:-28 5:29 6:-18 7:-11 9:-12 10:-14 11:-13
near:warn	3:-14 5:-13 6:19 7:-15 9:25 11:-21
near:was	4:8 6:-24 7:-35 8:19 9:-45 11:-24
near:wash	0:-19 4:-19 5:-18 6:40 7:-20 10:-8
near:watc	0:-13 6:20
near:wate	0:-13 2:-18 4:-16 5:-25 6:16 7:20 10:-29
near:wave	6:15
near:way	0:34 2:-31 3:-14 4:-48 5:-37 6:13 7:-15 8:20 9:-20 10:-52 11:-11
near:weap	0:-8 5:14 6:-13
near:wedn	0:-32 2:-12 3:-17 5:11 6:-29 7:-18 10:22 11:-9
near:week	0:-33 1:-31 3:16 5:-29 6:-21 7:-39 8:-27 9:-8 10:15
near:welf	3:28 6:-10 9:-22 11:-12
near:well	0:-19 4:18 6:-13 8:-14 9:-8 10:8 11:11
near:went	0:-59 1:-20 2:21 3:-33 4:-59 5:-32 6:-9 7:-15 8:-31 9:-10 10:20 11:20
near:were	3:-40 7:-27 8:15 9:-47 10:-25 11:-37
near:west	1:21 2:-11 4:-14 5:-31 6:11 7:-12 8:-14 9:-13 10:-10
near:wfp	2:22 4:-24 6:-8 8:-11
near:what	0:18 2:-35 3:-26 4:14 5:-27 6:-34 8:-14 9:-18 10:8 11:15
near:when	1:-31 2:-63 6:24 7:-56 8:-27 9:-15 10:15 11:-26
near:wher	0:-23 1:-18 2:-51 3:-26 7:-8 8:-26 9:29 11:-36
near:whic	2:-51 4:-22 5:-21 6:18 7:9 8:-18 9:-21 10:-9 11:-38
near:whil	0:-8 2:-21 4:-13 8:-11 9:-18 11:9
near:whit	0:-10 3:-17 6:19 7:-13
near:who	1:-62 2:-84 3:-47 4:-16 6:-15 7:20 8:-11 9:22 11:19
near:whol	1:26 3:-32 5:-15 7:-19 11:-11
near:whom	0:-20 2:19 3:-41 4:9 6:-40 8:-50 9:30 11:-16
near:whos	0:-8 3:22 4:-9 5:-19 6:13 9:-26
near:wide	3:21 6:-15 9:-11
near:wife	0:-30 2:-9 3:-11 4:-28 6:43 7:-23 9:15 10:-17 11:-10
near:will	1:-17 3:20 4:-62 5:22 6:-54 7:-38 9:15 11:-28
near:with	0:-13 1:-61 2:-41 3:9 5:-12 8:-41 9:-17 11:-13
near:witn	5:-8 6:11
near:woma	0:-24 3:-10 5:29 7:-23
near:wome	0:-8 1:-25 2:-64 3:-22 4:-46 5:-73 6:19 8:16 9:36 10:-16 11:-11
near:word	0:-27 2:-11 4:-18 7:25 10:-11
near:wore	5:9 6:-10 7:8
near:work	0:29 1:-18 3:-30 5:-30 6:-20 7:29 8:-40 9:-31 10:8 11:-25
near:worl	0:-13 2:15 3:25 4:8 5:-16 7:-18 8:-29 9:-25 10:-23 11:-22
near:wors	5:-13 7:-10 9:23 11:-25
near:woul	0:-35 1:-10 3:18 4:-35 5:-22 7:20 8:30 9:-34 11:-29
near:woun	0:-76 1:-24 2:-45 3:-26 4:-41 5:70 6:-22 7:-19 9:-28 10:-69 11:-23
near:writ	0:26 3:-38 4:-20 5:-20 6:13 7:-21 8:-14 9:-18 10:-19 11:-9
near:wron	2:-13 4:-14 6:-18 8:24 10:-10
near:wrot	0:-53 1:-8 2:-21 3:-26 4:-39 5:26 6:15 7:-22 8:29 9:-10 10:-11 11:-8
near:yard	0:-13 6:27 10:-14
near:year	1:19 3:-28 5:-47 6:52 7:-92 8:-19 10:-55 11:8
near:yeme	0:-26 2:19 4:33 6:-40 7:-14 8:17 10:-37
near:yere	0:-18 2:-9 4:28 6:-11 10:-25
near:yest	0:-24 2:-19 3:39 6:15 7:-30 9:-34 10:-21 11:-27
near:yet	0:-21 1:-10 2:18 3:9 4:18 6:-9 7:18 8:-14 9:-16 10:-43 11:-39
near:you	0:13 3:-12 4:11 5:-15 6:14 7:-34 8:-15 10:-8
near:youn	0:-12 2:23 3:-9 4:-26 5:-20 6:12 7:-32 11:-15
near:zamz	0:10 3:-10 6:-10 7:9
near:zapo	5:-8 6:16
near:zone	3:21 9:-14 11:-11
next:claim-abducted	0:-22 2:-71 3:-45 4:9 5:-10 6:37 7:-19 8:-83 10:21 11:-49
next:claim-allocated	0:-19 3:40 6:-39 7:-23 8:-11 9:-14 10:-13 11:11
next:claim-casualties	0:-21 1:40 2:-23 4:-27 6:-18 7:-19 8:-19 10:-16
next:claim-dead-in-captivity	0:38 2:21 3:-18 4:-22 5:-27 6:-25 7:-13 8:-24 9:-8 10:-33 11:-12
next:claim-delivered	0:18 1:-16 2:-13 5:-29 7:-41 8:-25 9:-11 11:17
next:claim-displaced	0:-55 1:-10 2:-27 3:19 4:-12 5:-24 6:-13 7:9 8:-57 9:-8 10:-14 11:-18
next:claim-held	0:39 1:13 3:-16 4:19 5:-31 6:-37 7:-46 8:-33 9:-25 11:-41
next:claim-injured	0:-45 1:-47 2:-85 3:-26 4:-42 6:32 7:9 9:-83 10:-34 11:-60
next:claim-killed	0:-23 1:-56 2:13 3:-13 4:-46 5:-16 6:21 8:-38 9:-15 11:-26
next:claim-missing	0:-33 1:-39 2:-12 3:-90 4:-38 5:29 6:42 7:-23 8:-17 9:-23 10:-19 11:-59
next:claim-pledged	3:17 5:-16 6:-21 7:-18 9:-22 11:19
next:claim-prisoners-exchanged	0:-9 1:-11 2:-41 3:-17 4:-16 6:-36 7:-22 8:23 9:-17 10:26 11:-13
next:claim-refugees	0:-42 1:-25 2:-44 4:-45 5:-40 7:-10 8:-28 10:-15
next:claim-released	1:-26 3:-20 4:-18 5:-34 6:-29 7:-19 8:15 9:-37 10:22 11:-34
next:claim-requested	1:-10 2:-16 3:23 4:-38 5:-21 6:23 7:-13 8:-23 9:-29 10:-46
next:claim-returned	0:24 1:-32 2:-62 3:-10 4:-15 5:-79 6:-47 7:15 8:-8 9:-18 10:-11 11:48
next:claim-total	3:15 9:-11
noun:	0:-52 1:-23 2:9 4:-9 6:-14 7:-10 8:-23 9:-18 10:8 11:-24
noun:afghan	3:-25 6:-24 8:13 9:-36 11:43
noun:agent	0:-17 4:-8 6:26 8:-15 10:10
noun:aid-worker	6:-10 7:21 10:-16
noun:arrival	3:-12 6:-14 11:15
noun:attacker	6:15
noun:body	0:-52 1:-23 2:41 3:-23 4:-54 5:-55 6:69 7:-58 8:-52 9:-10 10:-66
noun:boy	2:24 3:-21 4:-32 5:-28 7:23 8:-29 9:-12 10:-22 11:-16
noun:brother	0:-40 2:-16 3:-12 4:-42 5:-44 6:48 8:-22 9:-14 10:14 11:-10
noun:captive	0:-28 2:18 3:-16 4:12 5:-8 6:-38 8:-21 10:19
noun:casualty	0:-23 1:39 3:-20 4:-10 6:-39 7:-10 8:-10 9:-8 10:-11
noun:child	0:37 1:-18 2:-45 4:-61 5:-24 8:-44 9:-9 10:14 11:-20
noun:citizen	3:-10 7:13 8:-12 11:12
noun:civilian	0:-49 1:-19 2:-29 3:-50 5:-18 6:56 7:-44 8:-10 9:-32 10:19 11:-31
noun:colleague	2:-14 4:15 5:13 6:-13 7:-12 10:-28
noun:commander	0:27 6:-25 7:-13
noun:congolese	4:-13 6:-18 7:-15 9:22 11:-20
noun:corpse	0:-10 6:24
noun:cousin	3:-8 6:-11 7:16
noun:crew	6:18
noun:crew-member	0:-8 4:18 7:-30 10:-9
noun:daughter	0:-24 2:-13 4:15 5:-19 6:38 7:-27 8:-15
noun:death	0:-44 1:22 2:-13 3:-40 4:-19 5:-54 6:68 7:-53 8:-8 9:-23 10:-9 11:-15
noun:detainee	2:-15 4:-19 5:-9 8:54 10:-44
noun:displaced-person	3:47 5:-8 6:-19 7:-14 9:-52 11:-28
noun:doctor	4:14 5:-8 6:-13
noun:driver	0:-11 2:-21 3:-22 4:-14 6:-14 7:26 8:-16
noun:employee	0:14 2:-10 3:-9 5:-11 6:-26 7:11 8:-22
noun:family	6:14
noun:fatality	3:-8 4:-13 5:-29 6:58 7:-17
noun:fighter	0:-10 4:-18 5:-15 6:34 7:-15 10:-8
noun:firefighter	4:-9 5:20 7:-29
noun:foreigner	0:10 4:-27 6:-9 7:11 8:-21 10:22 11:-9
noun:girl	0:38 2:-20 3:-20 4:-24 5:-27 6:-22 7:16 8:-24 9:-11 10:-22 11:-17
noun:grave	6:13
noun:guard	0:-36 2:-34 4:-29 5:-37 6:50 10:12
noun:haitian	3:17 9:-8
noun:health-worker	0:10 5:-17
noun:herder	0:-8 2:-8 4:-9 6:20 8:-9 10:8
noun:hostage	0:-48 1:-11 2:35 3:-15 4:-16 5:-19 6:-59 7:-12 8:-50 9:-9 10:43
noun:husband	6:8
noun:indian	0:-38 2:-19 4:33 6:-27 8:-14 10:-22
noun:individual	0:-14 3:42 5:-16 6:-48 9:-11 11:8
noun:infant	6:17
noun:inhabitant	3:-11 6:-17 9:-9 11:30
noun:injury	0:-31 3:-36 5:78 6:-70 7:-21 9:-10
noun:inmate	6:12
noun:israeli	0:-9 2:-23 4:8 8:-36 10:19
noun:leader	6:14
noun:life	0:-38 1:-21 3:-24 4:-14 5:-21 6:73 7:-23 9:-15
noun:man	1:-18 2:18 3:-36 5:-38 6:-20 7:8 10:-15 11:-17
noun:marine	6:-13 7:15
noun:martyr	3:-9 5:-56 6:43 7:-9
noun:member	2:-18 4:-35 5:19 7:15 8:-17 9:-9 10:-8
noun:migrant	0:-15 2:-10 3:-15 4:-10 7:-10 8:-10 10:19 11:10
noun:militant	6:13
noun:miner	6:12 7:-8
noun:minor	0:-17 2:-9 4:-22 6:-30 7:-10 8:15 10:13
noun:mother	6:15 7:-11
noun:national	0:22 2:-11 3:16 4:-15 9:-14 10:-17
noun:neighbour	5:11
noun:new-arrival	6:-24 9:8 11:-17
noun:nurse	0:40 2:-8 3:-19 4:12 6:-39 7:-21 8:-18 9:-9 10:-25 11:-8
noun:officer	5:22 7:-10
noun:official	4:27 6:-27
noun:other	0:-18 1:-19 2:-32 4:32 5:40 6:-62 7:25 8:-35 9:-31 11:-49
noun:palestinian	0:-30 1:-9 2:-17 3:-14 4:-13 5:-23 6:31 7:-11 8:44 9:-17 10:-52 11:-9
noun:paramedic	5:-12 6:25 7:-8
noun:partner	0:23 10:-22
noun:passenger	0:-21 2:-17 3:-33 4:-21 5:31 6:-20 8:-9 9:-8 10:17
noun:patient	0:-25 1:-9 3:9 5:44 6:-37 7:-16 9:-18 10:-10 11:-9
noun:person	0:-26 1:-9 2:-91 3:60 4:-28 6:-13 7:-13 8:-28 9:-36 10:-77 11:16
noun:personnel	2:-9 5:-35 6:45 10:-8
noun:pilot	0:-14 4:-13 5:-18 8:19 10:-20
noun:police	0:-29 4:31 6:-8 8:-31
noun:police-officer	0:-9 2:-10 4:8 5:17 7:-28 10:-12
noun:policeman	0:-8 2:-20 4:8 5:41 6:-14 7:-25 8:-11 10:-21
noun:pregnant-woman	3:12 5:22 6:-30
noun:prisoner	0:-38 2:20 3:-14 4:-14 5:-32 6:-8 7:-10 8:51 9:-9 10:-64 11:-9
noun:pupil	2:-10 3:-11 4:-30 5:20 6:-31 7:-14 8:-18 9:-9 10:11
noun:refugee	0:-13 3:-32 4:-8 6:-23 7:-13 9:64 10:-12 11:-70
noun:relative	0:-11 3:-16 5:-13 6:31 7:-18 9:-8 11:-10
noun:rescuer	5:30 6:-30 7:-12
noun:resident	0:23 1:-11 2:-21 3:9 4:-27 5:-24 6:-62 7:22 8:-25 9:15 10:8 11:10
noun:returnee	3:-14 9:-32 11:34
noun:rohingya	3:-44 4:-10 5:-9 7:-9 9:43 11:-28
noun:schoolchild	3:15 8:-13 9:-11
noun:security-guard	0:18 2:-17 4:-11 6:22 10:-18
noun:serviceman	5:-13 6:12 8:15 10:-14
noun:sister	0:-33 1:-10 2:-15 5:29 6:-22 7:-16 8:-22 10:28
noun:soldier	0:-33 1:-25 2:-57 3:-32 4:26 5:-22 6:29 7:-39 8:22 9:-44 10:-31 11:-26
noun:son	6:20
noun:staff	0:10 4:-18 5:-13 6:-22 7:28 8:-8 10:-15
noun:staff-member	5:29 6:-27 7:-8
noun:student	0:41 3:-8 4:-17 6:-9 7:-35 8:-17 10:-19
noun:sudanese	3:-30 4:-8 6:-12 8:9 9:28 11:-15
noun:survivor	3:16 5:13 6:-14 7:-20 9:-10
noun:syrian	3:-10 6:-10 9:-9 11:20
noun:teacher	0:20 2:-15 4:-9 5:-17 6:24 7:-14 8:-19 10:-17
noun:terrorist	0:-39 2:-9 4:-15 5:-11 6:56 7:-10 10:-30
noun:trader	0:16 6:-18 7:-8 10:-13
noun:troops	0:18 3:-12 6:-16 7:18 8:-9 10:-9
noun:ukrainian	0:-9 3:-18 4:-13 5:-13 6:-15 8:29 9:18 10:-20 11:-9
noun:victim	0:39 1:23 2:-50 3:-13 4:-35 5:-24 6:-30 7:-33 9:-8 10:13
noun:villager	0:15 1:-10 2:-27 3:44 4:-25 5:-15 6:-17 8:-21 11:-38
noun:volunteer	0:-18 4:25 5:-17 7:-17 9:-17 10:-9
noun:wife	4:-13 6:27 7:-12 10:-9
noun:woman	1:-9 2:-30 3:-10 5:-20 7:-45 8:-12 9:15 10:9 11:-12
noun:woman-and-man	6:12
noun:worker	0:-8 2:-10 3:-15 5:-44 7:18 8:-8 9:-8 10:18
noun:worshipper	0:19 4:-11 5:-9 6:15 8:-16 10:-15
only:aid	6:8 9:-8
only:casualty	0:-52 1:8 2:-56 3:-22 4:-8 5:31 6:15 7:-9 8:-70 9:-51 10:-34 11:-45
only:displacement	1:19 3:-16 6:-19
only:hostage	0:-29 1:-47 2:-33 3:-34 4:8 5:31 6:-21 7:-35 8:-17 9:11 11:-28
other:abducted	0:28 1:-74 2:18 3:-11 5:-38 6:-20 7:-60 8:-23 9:-19 10:21 11:-34
other:aid	0:-46 1:-17 2:-39 3:10 4:-45 6:-9 7:10 8:-30 9:24 10:-45 11:13
other:allocated	0:-10 1:-15 2:-27 3:8 4:-47 6:12 7:24 8:-26 9:-28 10:-60 11:-14
other:casualties	0:-27 1:62 3:-33 4:-53 5:-17 7:-18 8:-8 10:-55 11:-10
other:casualty	1:-20 2:-14 5:-12 7:-8 8:-9 9:-19 11:-9
other:dead-in-captivity	1:-53 2:11 3:-12 5:-16 6:-9 7:-47 8:-39 9:-44 10:27 11:-61
other:delivered	0:-45 1:9 2:-33 3:13 4:-39 5:-10 6:-26 8:-61 11:27
other:displaced	0:-40 1:-24 2:-48 3:11 4:-45 5:17 6:23 8:-32 10:-48
other:displacement	0:-10 1:-37 2:-16 4:-37 5:-12 6:-17 9:11 10:-14 11:17
other:held	0:23 1:-13 3:-57 5:-9 6:-27 7:-30 9:-28 10:18 11:-79
other:hostage	0:32 1:-30 2:24 3:-30 5:-70 6:-35 7:-42 8:28 9:-47 10:28 11:-49
other:injured	0:-38 1:-25 2:-26 4:-36 6:39 7:-16 8:-29 9:-19 10:-32 11:9
other:killed	1:-15 2:-16 4:9 5:-8 7:-8 8:-32 9:-15 10:-11 11:-8
other:missing	0:-30 2:-42 3:-19 4:-57 6:38 8:-27 10:-37 11:-68
other:pledged	0:-9 3:-18 4:9 7:23 8:-73 9:-11 10:-71 11:10
other:prisoners-exchanged	0:-73 1:-10 3:-86 4:-14 5:-52 6:-32 7:-29 8:89 9:-21 11:-101
other:refugees	0:-21 2:-35 3:-31 4:-17 5:-81 6:-44 7:-53 8:-49 9:54 10:13 11:42
other:released	0:-21 1:-15 3:-37 4:12 5:-9 6:-21 7:-48 8:16 9:-22 11:-11
other:requested	0:-23 1:-24 2:-80 6:-15 7:-29 8:-52 9:26 10:-22 11:18
other:returned	0:-25 1:-16 3:11 4:-20 5:-45 6:-42 7:-25 8:30
other:total	0:12 1:-21 2:-28 3:-27 4:10 5:9 6:-20 7:-15 8:-21 9:21 10:-25
others:0	6:9
others:2	1:-25 2:11 3:-51 4:12 5:-80 6:-16 7:-63 8:-19 9:-27 10:37 11:-12
others:7	0:18 1:-12 2:-8 3:-53 4:22 5:-27 6:-11 7:-22 8:-28 9:11 11:-53
others:more	0:-14 1:-22 2:-24 3:11 4:-35 6:9 9:-14 10:-17
qualified	0:-21 1:17 2:-62 3:24 4:-39 5:-17 6:-18 7:-23 8:-48 9:22 10:-95 11:14
quoted	0:-44 1:-27 2:30 4:27 5:-24 8:-36 9:-29 10:-33 11:-62
right1:	0:-19 2:-21 3:-22 4:-31 5:-56 6:56 8:-20 9:-33 10:-26 11:-25
right1:"	0:24 1:10 2:-38 3:-33 4:-50 5:-34 7:12 8:-11 9:18 10:-38 11:-22
right1:(	0:-27 1:-11 2:-24 4:-26 5:19 6:-8 8:-16 9:-19 10:-10
right1:)	0:-31 1:-12 2:-19 3:-9 4:-22 8:8 9:-38 10:-17 11:33
right1:,	0:-8 1:-27 2:-24 5:-24 6:-14 8:-19 10:-13 11:-9
right1:.	0:20 1:-26 2:-24 3:-47 4:25 5:-57 6:30 7:-48 8:-16 9:-33 10:-40 11:-9
right1::	0:-17 1:-9 2:-12 3:-17 4:-14 5:-25 6:-31 7:13 8:-14 9:-25 10:36 11:-18
right1:;	0:-58 1:-17 3:-17 5:-46 6:57 7:-54 8:-30 9:-31 10:23 11:-45
right1:?	4:-13 5:-15 6:22 7:-9 10:-12
right1:a	3:-29 7:-8 11:18
right1:abducted	0:31 2:-13 4:-19 10:-19
right1:abductions	0:31 4:-8 10:-20
right1:aboard	6:16
right1:across	3:-21 5:-15 6:28 7:-13 9:-17
right1:after	0:10 5:-12 8:-8 10:8
right1:aged	6:8
right1:along	0:-8 1:15 5:-8 6:-10
right1:among	0:-8 2:-8 3:16 4:-8 8:-11 10:-14
right1:and	0:-22 1:10 2:-65 3:-18 4:10 5:-40 6:25 7:-20 8:-24 10:-13 11:-47
right1:are	0:-38 1:-33 2:-16 3:11 4:22 6:-25 8:-10 9:-34 11:-41
right1:arrived	9:-10 11:11
right1:as	0:15 3:-33 4:-13 5:-17 6:-16 7:23 8:23 9:-17 10:-30 11:-16
right1:at	0:-33 1:-19 2:-21 3:17 4:-34 5:-60 6:27 7:-55 8:-30 10:24 11:-36
right1:away	3:11 9:-8 11:-9
right1:before	0:-14 2:-10 3:-20 4:-20 5:-8 6:-9 8:-18 9:-9 10:29 11:12
right1:behind	4:17
right1:between	0:11 3:8 5:-9 8:11 9:-8 10:-12 11:-8
right1:broke	5:20 6:-20
right1:burned	2:-11 4:-11 5:-40 6:47
right1:by	0:14 1:-9 2:-20 4:-42 6:23 7:-39 8:16 10:-30 11:-20
right1:came	0:-32 2:-35 4:-38 5:-35 6:16 7:-29 8:-31 10:38
right1:captured	0:26 2:-23 6:-20 8:14 10:-28
right1:collapsed	5:20 6:-18 7:-11
right1:confirmed	5:-11 6:23 7:-18
right1:could	2:-10 3:-36 4:-33 5:-10 6:21 7:-9 8:-12 9:30 10:-28 11:-17
right1:crossed	0:-12 3:-8 5:-23 6:-23 7:-10 9:15 10:-30
right1:dead	0:-36 1:20 2:-30 3:-44 4:-25 5:-60 6:80 7:-55 8:-11 9:-13 10:-19
right1:did	0:14 2:-15 3:-24 4:-22 5:-14 6:23 7:-20 10:-14 11:24
right1:die	5:-9 6:27
right1:died	0:-24 1:-19 2:27 3:-25 4:-37 5:-95 6:52 7:-49 8:-24 9:-16 10:-33
right1:displaced	3:43 6:-20 9:-24 11:-19
right1:drowned	2:-19 4:-9 5:-11 6:47 7:-25
right1:each	0:-15 2:-10 3:-16 4:-24 5:-20 6:23 7:-21 8:13 10:-33
right1:escaped	0:-18 6:-8 10:28
right1:face	3:11 9:-10
right1:fell	0:19 4:-18 5:-12 6:33 10:-25
right1:fled	2:-12 3:11 5:-19 6:-33 8:-11 9:23 10:-16 11:-11
right1:for	3:-25 6:-18 7:17 8:19 9:-21 10:-27 11:13
right1:freed	0:-9 2:-9 4:-12 6:-18 8:13 9:-14 10:12 11:-13
right1:from	0:16 1:-28 4:11 5:-41 6:-11 7:14 8:8 9:-34 10:-38 11:-26
right1:go	0:-24 2:-9 3:-31 4:-35 6:-19 7:-8 8:11 9:-13 10:18
right1:got	0:-21 2:-9 4:-13 5:10 6:-30 8:9 10:18
right1:had	0:-17 3:-17 7:-69 8:-16 10:-43 11:9
right1:has	0:-11 3:-13 4:-14 6:-31 7:19 9:-8 10:18 11:-15
right1:have	0:-11 1:-24 3:-14 6:-16 7:-31 10:-23 11:29
right1:held	0:-29 2:-12 4:19 5:-12 6:-37 7:-18 8:-15 10:22
right1:here	6:10 7:-9
right1:home	0:-8
right1:homeless	3:44 6:-17 9:-20
right1:hurt	5:59 6:-43 7:-33
right1:in	0:-11 4:-57 6:26 7:-23 8:-58 10:-38 11:-18
right1:injured	3:-27 5:69 6:-65 7:-45
right1:into	0:16 3:11 8:-11
right1:is	0:16 2:-9 3:-14 4:-18 5:-20 6:-33 7:20 8:-34 10:20
right1:kidnapped	0:-10 2:-20 3:-9 4:-45 5:-16 6:-26 8:-16 10:50
right1:killed	0:-30 2:-22 3:-12 4:-12 5:-58 6:57 7:-11 10:-11
right1:last	0:-28 1:14 2:-8 3:21 4:-15 5:-12 6:-8 8:-11 9:-20 11:-22
right1:left	0:9 1:-8 2:-20 4:-40 5:19 6:-56 7:-35 8:15 9:-24 10:11 11:-16
right1:live	3:37 4:-11 6:-16 9:-14 10:-9 11:-27
right1:lost	2:-20 4:-13 5:-13 6:39 7:-9 9:-10
right1:may	3:-9 5:-13 6:29 7:-11 8:-8 9:-28 10:11 11:-16
right1:missing	1:-8 2:-9 3:-25 4:-15 5:-29 6:-51 7:54 9:-8
right1:more	1:-10 2:-51 3:-26 4:-23 5:-30 6:16 7:-8 8:-21 9:-19 10:34 11:20
right1:moved	3:25 6:-22 9:-8
right1:names	0:20 1:-8 2:-15 3:-36 5:-44 6:-11 7:29 8:-26 9:-17 10:-34 11:-16
right1:near	5:18 6:-10
right1:needed	0:-10 3:17 5:26 6:-23 7:-10 9:-17
right1:now	6:11
right1:of	0:-13 1:-9 2:21 3:-44 4:-28 5:-18 6:-8 7:-14 8:-13 10:-18
right1:off	0:-22 2:-9 4:-18 5:-16 7:-13 10:24 11:-12
right1:on	0:23 1:-28 2:-12 3:-24 4:-67 5:-34 6:-9 8:26 9:13 10:-69 11:-42
right1:or	0:-19 2:-22 3:23 4:26 5:-12 6:-20 7:-8 8:-17 10:-22 11:-11
right1:out	0:-24 3:19 4:-16 5:-36 7:-10 8:-10 9:-13 10:11 11:-9
right1:over	0:-14 1:-9 2:19 3:-21 4:-16 5:-11 6:11 8:-25 9:-16 11:28
right1:perished	3:-21 5:-19 6:36 9:-9
right1:reached	3:21 5:21 6:-17 9:-21
right1:received	3:-9 5:41 6:-44 7:-12 9:-21 10:-15 11:19
right1:recovered	5:-29 6:34 7:-10
right1:remain	0:-25 1:-11 2:-37 3:10 4:41 5:9 6:-57 7:14 8:-26 9:9 10:-29 11:-21
right1:returned	3:-17 6:-8 9:-12 10:-8 11:24
right1:seized	2:-19 4:-9 5:-9 6:-26
right1:set	0:13 2:-8 4:-15 5:-9 6:22 10:-24
right1:shot	0:-14 2:28 4:-26 5:-19 6:-18
right1:since	0:-30 1:30 2:-8 3:-46 4:13 7:-28 9:30 10:-26 11:-24
right1:sleep	2:-12 4:-13 5:-9 6:-12 9:13 10:-20 11:-12
right1:so	4:-11 5:23 6:-20 7:-13
right1:spent	3:16 4:23 5:11 6:-22 8:-9 9:-8 10:-23
right1:still	0:-18 3:29 4:35 5:-38 6:-42 7:42 8:-12 10:-37 11:-42
right1:succumbed	5:-34 6:36
right1:suffered	5:24 6:-16
right1:sustained	0:-11 5:22 6:-15
right1:taken	0:18 2:-12 3:-21 4:20 5:-13 6:-34 7:-14 8:-10 9:-13
right1:that	0:-20 2:23 3:-9 4:-14 5:-10 6:-31 8:10 10:17
right1:the	0:31 2:19 3:10 5:-33 6:-43 7:-22 8:12 9:10 10:-38 11:-20
right1:their	6:10
right1:this	6:17
right1:to	0:-12 1:-9 3:-15 4:-45 5:8 6:-30 7:-24 8:9 11:15
right1:told	0:-13 2:-24 4:-22 10:27
right1:took	5:-14 6:-33 7:-9 9:23 11:-10
right1:turned	2:19 4:-9 10:-20
right1:unaccounted	3:-18 5:-20 6:-33 7:39
right1:under	3:14 6:-12
right1:walked	0:-26 3:-36 4:-14 6:-27 8:-15 9:8 10:32 11:-8
right1:was	1:-11 2:8 3:-31 4:-35 5:-22 6:36 7:-59 9:-23 10:-19 11:-19
right1:we	0:-25 2:-12 4:-24 5:26 6:-39 7:26 10:-16
right1:went	0:-19 1:-10 2:-17 3:-34 4:-35 7:-24 8:-14 9:13 10:13 11:8
right1:were	2:-11 3:-20 4:-31 5:18 7:-37 9:-31 11:-23
right1:who	0:13 1:-26 2:-61 5:-23 6:-12 7:9 8:-26 10:-13
right1:whom	0:-26 2:14 4:-15 6:-15 10:17
right1:whose	3:14 5:-10 6:-8
right1:will	0:-9 3:9 4:-28 6:-26 7:-21 8:-34 9:9 10:24 11:-15
right1:with	0:-40 1:-9 2:-17 3:14 4:-34 5:45 6:-13 7:-37 8:-21 9:-34 10:-45 11:-15
right1:without	5:-15 7:8 9:-12
right1:would	2:-11 4:-11 6:15 7:-10 8:15 9:-11
right1:wounded	3:-16 5:90 6:-85 7:-16 9:-9
right1:|	0:-47 1:-36 2:-36 3:44 4:-24 5:19 7:-9 8:-21 9:-43 10:-46 11:-45
right1:—	5:-29 6:18 7:-14 9:22 10:-8
right2:	5:11
right2:"	1:25 2:15 3:-40 4:-54 5:13 6:-10 8:-37 9:-23 10:-18 11:-25
right2:#	0:-12 1:-42 2:-27 4:-49 5:-52 6:49 8:-8 10:-20 11:-62
right2:(	5:9 6:-8
right2:)	5:-11 6:17 7:-13
right2:,	1:-41 2:12 3:14 4:11 6:-27 7:-17 9:-63 10:-55 11:35
right2:.	0:34 2:-43 4:-53 5:-12 7:-41 9:-65 10:18
right2::	0:-8 4:14
right2:;	2:-9 3:-12 4:-9 6:-19 7:11 9:24 11:-23
right2:a	1:-31 3:-9 6:10 7:12 9:-60 10:-18 11:-45
right2:abducted	0:35 6:-15 8:-11 10:-32
right2:about	0:-10 5:-10 6:-28 7:-26 9:30 10:11 11:-12
right2:according	0:15 1:-12 2:-9 3:-32 4:-29 5:-18 6:31 7:-39 9:14 10:-12 11:-45
right2:across	0:11 3:-14 5:23 6:-22 9:14
right2:after	3:-9 5:-13 6:-20 7:11 8:8 10:9
right2:aged	5:31 6:-28 7:-8
right2:all	0:-39 2:15 3:19 4:-35 6:26 7:-32 9:-31 11:-16
right2:also	2:-24 4:-13 5:15 6:17 7:-11
right2:among	0:8 2:-16 3:-15 4:11 6:-12 8:9 10:-33
right2:an	0:-12 2:-9 4:-19 5:17 6:8 8:19 10:-25
right2:and	0:15 2:-42 3:-40 4:23 5:-24 6:18 7:-23 8:9 9:-28 10:-54
right2:another	3:26 5:-18 6:18 9:-26
right2:are	0:-9 2:-17 3:40 4:-40 5:23 6:-50 7:14 8:-15 9:-23 10:29 11:-32
right2:arrived	0:-20 3:9 4:-8 5:-8 6:-29 10:-13
right2:as	0:-26 2:-9 3:-10 4:17 5:11 6:-21 7:21 9:-21 10:-23 11:-9
right2:at	2:-17 3:16 4:-36 5:-17 6:33 7:-13 8:-14 10:12
right2:away	0:-8 2:-12 3:22 4:-21 5:-14 6:-34 7:-8 8:-12 9:-23 10:27 11:-13
right2:back	0:-28 1:-8 2:-10 4:-23 5:-20 6:-42 7:-15 8:-29 9:-14 10:36 11:8
right2:be	3:13 4:-31 7:-16 8:-13 9:-19 10:10
right2:been	0:8 1:-57 2:-21 5:11 6:19 7:-79 8:12 9:-32 10:-36 11:-48
right2:being	2:-8 4:-11 5:-13 6:-10 8:-14 10:25
right2:board	6:13
right2:both	2:-12 4:24 7:-8 10:-23
right2:brought	0:-9 2:-12 4:-13 6:9 7:-15 8:-14 10:29
right2:bullet	5:-22 6:28 10:-13
right2:buried	5:-11 6:30 7:-29
right2:burned	5:-23 6:26
right2:burns	3:-12 4:-13 5:47 6:-39 10:-25
right2:by	0:-19 1:-10 2:-20 3:-41 4:-35 5:-18 8:-21 9:10 10:17 11:19
right2:cannot	3:11 5:-12 6:-33 7:34
right2:carried	0:24 6:-10 8:-20
right2:children	0:-24 2:-8 4:-12 5:-45 6:57 7:-45 8:-9 10:-33
right2:civilians	0:-9 3:-15 5:-33 6:24 7:-9 8:13
right2:come	3:-31 4:-12 5:13 6:-34 7:-14 8:13 10:13
right2:confirmed	5:-10 6:17 7:-10
right2:could	3:-13 7:-13 9:21 11:-9
right2:counted	6:8
right2:crossed	2:-23 3:-46 4:-12 5:-15 6:-37 7:-12 8:-8 9:46 10:30 11:-25
right2:dawn	0:8
right2:day	0:-14 3:-33 4:-8 5:-10 6:-16 8:9 9:12 10:-14 11:10
right2:days	6:14
right2:dead	2:11 4:-30 5:-32 6:70 7:-36 9:-8 10:-14
right2:died	0:-15 2:49 3:-40 4:-25 5:-40 6:13 7:-47 8:-8 9:-15 10:-16 11:-11
right2:displaced	3:32 5:-9 6:-10 9:-34 11:-13
right2:driven	0:10 4:-21 5:-18 6:-27 9:17 10:14 11:-12
right2:early	0:-11 3:-28 6:-26 7:-10 9:28
right2:eight	0:-30 2:15 4:21 5:-15 6:8 8:-16 10:-27
right2:evacuated	5:27 6:-31
right2:far	4:-11 5:23 6:-20 7:-13
right2:five	0:25 3:10 5:-15 6:-8 7:-17 8:-13 10:-29
right2:fled	3:21 9:-17
right2:flown	0:-14 2:-17 4:-21 5:38 6:-33 7:-8 10:-28
right2:for	0:-29 2:-12 3:-20 4:22 5:-12 6:-61 7:27 8:25 9:-17 10:-17 11:-17
right2:found	0:-30 2:-24 3:21 4:-32 5:-33 6:32 7:-45 8:-10 9:-11 11:-14
right2:four	4:13 5:-17 7:-22 8:-18
right2:free	0:-26 4:23 6:-21 8:-12
right2:freed	0:-12 2:-18 4:-8 5:-12 6:-36 7:-10 8:-16 10:42
right2:friday	3:18 5:-12 6:-33 7:23 9:-17 11:-12
right2:from	0:-22 3:12 4:21 5:-58 6:15 7:-37 8:-37 9:-42 10:-24 11:10
right2:gaza	0:-12 2:-21 4:-14 5:-19 8:-10 10:29
right2:girls	0:28 5:25 6:-14 8:-22 10:-23
right2:given	0:13
right2:gone	0:-13 1:-9 3:-22 4:-12 6:-20 7:-26 9:-40 10:-17 11:42
right2:gunshot	5:15 6:-8
right2:had	0:24 1:-8 2:-17 3:21 4:-39 5:-27 6:-16 7:-16 8:16 9:-33
right2:handed	0:-21 2:-8 5:-8 6:-17 8:-18 10:32
right2:has	0:11 2:-12 3:25 6:-15 9:-26 10:-23 11:-16
right2:have	0:-24 1:-15 2:-15 3:10 4:-31 5:-19 7:35 9:-11 10:-27 11:-26
right2:he	0:23 3:-17 4:-8 5:-23 6:-35 7:-20 9:-9 10:-13 11:23
right2:held	0:-12 4:26 7:-13 10:-23
right2:her	3:-36 5:-23 6:26 9:-19 10:-8 11:-8
right2:his	0:-11 2:-34 4:39 5:12 6:-31 7:-26 10:-15
right2:hold	6:10
right2:home	0:-15 1:-14 2:-18 3:-26 4:-36 5:12 6:-37 7:-24 8:28 9:-15 10:8 11:10
right2:hospital	5:10 6:-9
right2:hurt	0:-16 3:-10 5:52 6:-39 7:-15 8:-11 9:-8
right2:i	0:-16 3:-18 4:-12 5:-22 6:-32 7:21 10:23
right2:if	0:-9 2:-14 3:-12 4:31 5:-12 6:-24 7:8 8:-11 9:-16 10:-23 11:18
right2:in	0:-29 1:-39 2:-9 3:14 4:30 5:-12 6:11 7:-101 8:-25 10:-9 11:-42
right2:including	3:20 7:13 9:-21 10:-10 11:-8
right2:india	6:20
right2:injured	0:-15 3:-14 5:43 6:-28 7:-34 8:-9 10:-9
right2:injuries	0:-12 5:33 6:-23
right2:injuring	5:-10 6:11
right2:intensive	4:-9 5:17
right2:internally	3:13
right2:into	0:17 4:-8 6:-13 8:-9 10:-25 11:-21
right2:is	3:15 4:13 8:-12 9:-23 11:-16
right2:it	0:-35 2:-13 7:-25 9:-9 10:20
right2:its	5:-11 6:24 7:-16 8:19 10:-20
right2:january	3:-8 11:8
right2:june	6:22 8:-16
right2:kidnapped	0:38 6:-26 10:-10
right2:killed	0:-39 1:12 2:13 3:-17 4:-39 5:-51 6:63 7:-23 8:-21 10:-53 11:-9
right2:last	1:-14 4:-13 6:21 7:14 9:-19 11:-11
right2:leave	3:12 11:-14
right2:led	0:19 4:-8 5:-8
right2:left	0:-22 1:-12 3:15 4:-14 5:-29 6:13 7:-40 8:-11 9:-16 10:-15 11:16
right2:let	0:-39 2:-19 4:-10 5:-28 6:-45 7:-9 8:-18 10:60 11:-9
right2:lives	6:10
right2:lost	0:-11 3:14 5:18 6:28 7:-30 9:-8 11:-22
right2:medical	3:-8 11:15
right2:men	6:13
right2:missing	0:-22 1:-10 2:-8 3:-22 4:-10 5:-42 6:-54 7:68 11:-13
right2:monday	3:-8 9:22 10:-8 11:-11
right2:more	4:-10 5:-20 6:21 8:-11 9:-14 10:14 11:-9
right2:morning	0:-13 6:19
right2:most	0:19 3:-43 4:-9 5:-24 7:-25 8:-31 9:8 10:29 11:26
right2:mostly	0:13 6:-41 7:-10 10:-10 11:20
right2:moved	0:-8 3:12 4:-10 5:-16 6:-32 9:12 10:-10
right2:my	0:-8 2:-8 3:-28 4:-33 5:-20 6:22 7:11 9:13 10:-20 11:-8
right2:nearly	11:10
right2:never	0:-11 3:-15 4:-13 5:-33 6:-16 7:38 9:-13 10:-13
right2:nine	0:-10 4:13 5:-14 6:31 7:-9 10:-12
right2:no	3:23 5:13 6:-24 11:-20
right2:noon	5:12
right2:not	0:27 1:-12 2:-43 3:-30 5:-25 6:-13 7:27 8:-20 9:-13 10:-44 11:-19
right2:now	4:-8 8:-14 10:17
right2:number	0:9 4:19 6:-15 7:-10 9:-13 10:-10 11:-9
right2:october	3:-9 4:-13 8:21 10:-16
right2:of	0:-35 1:-8 2:-13 4:-36 6:-10 8:-26 10:22 11:-23
right2:off	6:12 8:16 10:-15
right2:on	0:12 1:-10 2:-54 3:-24 6:-8 7:-32 8:11 9:8 10:-29 11:-30
right2:one	0:-26 2:-18 3:8 5:-33 6:38 7:-26 8:-17 9:-9 10:16
right2:or	1:20 3:10 5:-23 6:-9 7:-23 9:-11
right2:our	0:-15 2:14 3:-26 4:-20 5:-16 6:21 9:8 10:-27 11:-20
right2:out	0:-30 2:-11 3:-35 4:-27 7:-9 8:-27 10:28 11:-12
right2:over	0:-10 3:13 6:-13 8:11 9:11 10:-15 11:-21
right2:packed	3:12 9:-9
right2:perished	3:-9 5:-13 6:29 7:-16
right2:police	0:8 5:10 6:-11 8:17 10:-20
right2:registered	3:-28 9:17 11:10
right2:reported	0:38 3:-10 4:-13 5:-17 6:-17 7:-23 8:-12 10:-14
right2:reportedly	0:17 5:-15
right2:rescued	0:-16 10:17
right2:returned	3:-38 6:-13 9:-23 10:-14 11:36
right2:rural	3:29 9:-27 11:-11
right2:said	0:-10 3:-10 6:12 7:9
right2:saturday	5:-20 6:31 7:-26
right2:seized	0:32 4:-9 8:-9 10:-27
right2:set	3:9 5:-18 6:-22 10:22
right2:seven	8:11
right2:she	0:-10 3:-13 5:-13 6:29 7:-16
right2:shot	0:-53 1:-8 3:-10 4:-47 6:53 7:-16 8:-25 10:-62
right2:signed	2:-16 4:-12 5:-13 6:32 8:-10 9:-12 10:-31 11:-11
right2:since	0:29 2:-25 3:-27 4:-27 6:-16 7:-21 8:-12 9:8 10:8
right2:six	0:-21 2:-8 3:-15 4:-8 5:-28 6:-20 7:25 8:25 9:-8 10:-20 11:-8
right2:so	6:9
right2:soldiers	0:-29 2:-12 5:-15 8:-29 10:35
right2:some	3:-11 6:20 7:-20 9:12
right2:state	5:9
right2:still	0:-40 1:-17 2:-36 3:-10 4:50 5:-24 6:-61 7:29 8:-28 9:-13 10:-44 11:-37
right2:struck	6:9
right2:sunday	2:-8 3:9 4:-8 5:-8 7:13 8:16 9:-18 10:-15
right2:survived	6:11
right2:taken	0:18 2:-23 3:19 4:-25 5:14 6:-47 7:-11 8:15 10:-11
right2:that	0:21 2:-23 4:-44 5:-19 6:-38 8:-30 9:17 10:34 11:-27
right2:the	0:-22 1:16 2:-15 3:-15 4:-20 6:8 7:-17 9:-22 11:-43
right2:their	0:-42 1:-12 2:-23 3:33 4:-29 5:-25 6:22 7:-22 8:-22 9:-30 10:25 11:-27
right2:them	1:-52 2:-13 3:-9 4:-29 5:-8 6:22 7:-45 8:-14 11:-19
right2:then	0:-18 2:-13 4:14 5:-12 6:26 8:-10 10:-26
right2:there	0:-11 2:-20 3:-11 4:-39 5:-15 7:26 10:-17
right2:these	1:17 2:8 3:31 7:-39 9:-48 10:-59 11:-9
right2:they	0:-16 3:-15 4:-15 5:-8 6:28 7:-9 10:-18
right2:this	0:25 3:13 4:-17 5:-32 6:13 7:-36 8:-12 9:-23 10:-17 11:-16
right2:those	0:-32 1:-17 4:-66 5:-49 8:8 9:-15 10:16 11:-17
right2:three	0:16 4:-21 5:-18 6:14 7:-17 8:-10 9:-10
right2:thursday	6:9 8:8 10:-8
right2:to	0:-29 1:-8 2:-30 3:31 4:-41 5:-44 6:34 7:-17 10:10
right2:took	5:-15 6:16
right2:treated	5:17 6:-14
right2:tried	6:21
right2:tuesday	3:-11 5:-8 7:-10 9:22 11:-14
right2:two	2:-26 3:12 6:12 8:-37 9:-8 10:-24
right2:ukraine	0:-10 8:-15 10:20
right2:unaccounted	0:10 3:-11 4:-11 5:-40 6:-43 7:33 8:-10
right2:under	0:-13 2:11 3:16 4:-13 5:22 6:-21 7:-25 8:-18 9:-10 11:-21
right2:up	0:-26 1:21 2:14 4:13 5:-13 6:-26 7:-11 8:-17 9:-9 10:-31
right2:uprooted	3:15 6:23 9:-23 11:-18
right2:us	0:33 1:-8 2:-54 3:-12 4:22 5:-32 6:-58 7:-34 8:-38 9:26 10:-63 11:9
right2:waiting	3:-14 5:-11 6:-17 9:19
right2:war	8:12
right2:was	0:-8 5:-14 6:29 7:-12 8:-8
right2:wednesday	6:-9 8:13 10:-11
right2:week	0:-19 3:24 4:-11 5:-10 6:-18 9:-14 10:13 11:-17
right2:went	0:-11 3:-9 5:-13 6:16 7:10 8:-12 11:9
right2:were	0:-12 1:-16 2:23 3:-46 5:-9 8:-44 10:-27
right2:when	0:-22 2:-13 3:-8 4:-18 6:18 7:-19 9:-10 10:22 11:-14
right2:where	6:15
right2:which	6:13 8:-10
right2:who	0:-14 6:-22 7:25 8:-8 10:12
right2:whom	0:-35 1:-8 2:33 3:-22 4:-15 7:-17 9:19 10:-19 11:-10
right2:will	2:-8 3:9 4:-15 8:-8 10:17
right2:with	0:-34 2:-17 3:-17 4:-30 5:20 6:31 7:-35 9:11 10:8
right2:within	0:-14 3:13 5:-13 10:14
right2:women	0:-32 2:-8 4:-25 5:-26 6:15 7:19 8:21 10:-26
right2:would	3:19 6:-8
right2:wounded	0:-25 2:-11 4:-8 5:71 6:-65 7:-13 8:-9 10:-18
right2:wounding	5:-12 6:13
right2:wounds	5:27 6:-22
right2:year	0:12 1:14 2:-9 3:-8 4:-11 8:-12 9:-10 10:-13
right2:yet	0:-26 2:20 3:30 4:28 5:-25 6:-27 7:26 8:-8 9:-11 10:-33 11:-27
right3:	0:-8 1:-10 2:16 3:65 4:-11 5:-27 7:-56 8:-9 9:-50 10:-41 11:-45
right3:"	0:-27 2:11 3:-12 7:-22 8:-15 9:-11 11:11
right3:#	0:-33 1:-32 2:-23 3:-15 5:-13 7:-29 8:28 9:9 10:-20 11:-20
right3:(	3:10
right3:)	0:-20 2:-21 3:-11 4:-24 5:27 6:-12 7:8 10:-26
right3:,	0:-11 1:-16 2:18 3:-38 4:-24 6:-15 7:25 9:-35 10:-18 11:-10
right3:.	0:8 1:-24 2:-17 3:-18 4:-28 5:-25 8:-44 9:-14 10:9 11:-17
right3::	3:13 6:-9
right3:;	2:-28 4:-42 5:-33 6:42 7:9 8:14 9:-9 10:-8
right3:a	0:-28 1:-16 3:10 4:-13 5:20 6:-11 7:-50 8:-38 9:-37 10:-21 11:16
right3:about	0:-16 3:-12 4:17 5:-10 9:18 10:-14 11:-13
right3:according	3:9 4:12 8:-9 9:-8
right3:after	0:-14 2:-12 4:21 6:-17 7:-24 9:10 10:-18 11:-24
right3:again	9:17 11:-11
right3:air	6:8
right3:alive	0:-17 2:-22 5:25 6:-51 7:31 8:-14 10:24
right3:all	0:-9 3:-13 5:27 6:-14 7:-9 10:-9 11:10
right3:alone	5:-8 6:14
right3:among	5:14 7:-11
right3:an	0:-23 3:-30 4:21 5:-33 6:22 7:-19 9:-12 10:-23 11:18
right3:and	0:-46 1:-20 2:-32 3:-47 4:18 5:-43 6:66 7:-35 8:9 9:21 10:-56 11:15
right3:are	0:16 1:-11 2:15 3:16 4:-43 5:19 6:-27 7:-29 10:-19 11:-22
right3:around	0:16 3:15 5:-10 6:-18 8:-9 9:-10 11:-11
right3:as	0:-12 1:-11 3:-17 5:11 6:-27 7:29 9:17 11:-15
right3:asked	5:17 6:-18 7:-8
right3:at	0:-26 2:-9 3:23 4:-20 5:15 7:-25 8:18 9:-18 10:-13 11:-14
right3:away	0:32 4:-9 5:-15 6:-25 10:-12
right3:back	0:-12 1:-9 2:-21 3:-17 4:-12 5:-44 6:-39 7:-14 8:12 10:28 11:18
right3:be	0:-26 2:-9 4:-23 5:-8 6:-24 7:30 8:-26 9:-11 10:30
right3:been	0:28 1:-17 2:-25 4:-36 5:-25 6:-21 7:20 8:16 9:-35 10:-8 11:-23
right3:before	4:-15 5:27 6:-23 7:-10 10:-15
right3:being	3:-17 4:-10 6:-22 7:15
right3:boat	6:-12 7:13
right3:bodies	2:-24 4:-18 6:-9 8:-8 10:26
right3:brought	0:-25 4:-16 5:42 6:-45 7:-13 8:13 11:-11
right3:buried	0:-13 5:-20 6:29
right3:burns	5:-9 6:25 7:-12
right3:but	0:-17 3:-12 5:15 6:10
right3:by	0:-17 1:-10 2:36 3:22 4:-43 5:-12 7:-21 8:-19 9:-35 11:-17
right3:came	0:-8 2:-19 3:-10 4:-13 6:-26 7:22 9:-18 10:23 11:20
right3:care	4:-9 5:18
right3:carried	0:14 3:-13 5:20 6:-18 8:-8 10:-10 11:-11
right3:children	0:-43 2:-9 3:10 4:-19 6:18 10:-17 11:-34
right3:chinese	2:10 6:-14 7:12 8:-14 10:-30
right3:city	5:18 6:-11 9:-8
right3:civilians	0:-9 5:19 6:12 7:-22 8:28 10:-32
right3:coast	0:-8 3:12 8:-8
right3:come	0:-18 2:-35 4:26 5:-17 6:-20 7:-13 8:-12
right3:confirmed	6:15 7:-12
right3:cook	0:-25 4:-11 6:-38 7:22 8:-10 10:28
right3:country	0:-9 4:13 5:10 6:-10
right3:critical	5:17 6:-14
right3:day	0:13 6:-8
right3:days	0:-10 2:19 4:-9 8:-24
right3:dead	0:-18 1:-23 3:-15 4:-15 5:-51 6:52 7:-44 8:-18 9:-10 10:-29
right3:did	0:-10 2:15 4:-16 5:-26 6:33 7:-8 10:-9
right3:died	0:-24 1:20 3:-13 4:-19 5:-47 6:37 7:-24 10:-13
right3:displaced	3:37 9:-15 11:-19
right3:down	3:-23 4:-17 5:-9 7:23 9:17
right3:driven	3:-19 9:-11 11:17
right3:each	6:-19 8:28 10:-15
right3:eight	10:10
right3:emergency	0:-13 2:-8 4:23 5:11 6:-31 7:-12 9:-17 10:-10
right3:evening	7:-12
right3:family	5:-12 6:20 7:-13
right3:first	0:8 4:-8 5:15 6:-16 7:-9
right3:five	0:-9 2:-13 3:-9 5:-20 6:18 7:-23 9:-8 10:16
right3:for	2:-17 3:-20 4:-30 5:14 6:-16 7:24 8:-14 9:-12 10:-9 11:-12
right3:forced	3:23 9:-10 11:-15
right3:former	2:-8 4:22 6:-11 8:-9 10:-9
right3:found	0:-22 2:27 4:-8 5:-39 6:15 10:-22
right3:four	0:-20 3:-13 5:16 6:17 7:-21 8:-15 10:20
right3:freed	0:-15 2:-19 4:-15 5:-8 10:30
right3:from	0:-14 1:-21 2:-51 4:-59 6:16 7:-42 9:-24 10:8
right3:gaza	0:-17 2:-16 4:31 8:8 10:-32
right3:given	0:-23 2:8 4:-11 5:-28 6:38 7:-17 10:-13
right3:go	0:-39 2:-19 4:-10 5:-28 6:-46 7:-11 8:-18 9:-10 10:60 11:-13
right3:gone	3:-27 5:14 9:20 10:-8
right3:government	4:19 6:-12 8:-8 10:-10
right3:group	0:-13 2:-13 4:-21 8:26
right3:guard	5:-27 6:31
right3:had	0:-33 1:28 2:-18 4:-31 5:-23 6:-32 7:20 10:28 11:-22
right3:handed	2:13 4:-8 10:-11
right3:has	0:-15 2:-9 5:32 6:-37 7:-8 10:17
right3:have	0:-45 1:-10 2:-40 3:-12 4:-42 5:-11 7:17 8:-18 9:25 10:17 11:-38
right3:he	3:-8 6:16
right3:held	0:-29 2:-20 3:-21 4:49 5:-19 6:-32 7:-16 8:-11 9:-10 10:-25
right3:help	6:12
right3:home	3:-29 5:18 6:-30 7:-11 9:-17 11:18
right3:homes	3:36 6:-29 9:-12 11:-14
right3:hospital	3:-18 5:32 6:-13 7:-16
right3:hours	0:-13 10:15
right3:house	0:8 3:-16 4:-24 5:-15 6:20 7:-23 10:-12
right3:hurt	0:-12 2:-9 3:-8 5:58 6:-38 7:-22 8:-10 10:-18
right3:i	0:-14 2:50 3:-8 4:-32 5:-13 6:-51 7:-9 8:-17 10:11
right3:identified	0:-11 3:-15 4:-9 5:-30 6:40 7:-20 10:-10
right3:in	0:-8 1:16 2:19 3:-11 4:9 7:-43 8:-18 9:-12 10:-24 11:-67
right3:injured	0:-8 3:-14 5:38 6:-28 7:-23 10:-15
right3:injuries	5:8 6:9
right3:intensive	5:30 6:-24
right3:into	0:17 2:-10 3:-14 5:-13 6:-30 9:30 10:8 11:-12
right3:is	2:-14 5:-11 6:-25 9:32 10:-12
right3:israeli	0:-22 2:18 4:-18 6:14 10:-20
right3:it	0:12 2:-9 3:-29 4:25 5:-16 6:-34 7:-15 9:-10 10:-20 11:25
right3:its	0:22 4:-8 10:-22
right3:kidnapped	0:41 4:-22 6:-9 8:-10 10:-19
right3:killed	0:-30 1:-12 2:24 3:-30 4:-18 5:-38 6:48 7:-26 9:-14 10:-20 11:-15
right3:last	4:-24 8:-14 10:32
right3:left	3:10 5:-18 6:-25 7:23
right3:life	2:-17 6:15 8:16 10:-9
right3:lives	3:-14 5:-12 6:39 9:-10
right3:living	3:23 5:-14 6:-13 7:-22 11:-15
right3:local	5:-9 6:13 7:-8
right3:lost	0:23 6:-22
right3:made	3:11 6:-24 7:12 9:-8
right3:march	3:-8 6:10 7:-10 11:-15
right3:mayor	5:11 6:-8
right3:members	6:19
right3:men	0:-17 5:-29 7:8 9:23
right3:minors	0:-13 2:-23 5:-35 6:16 7:-9 8:18
right3:missing	0:-15 1:28 3:-32 4:-17 5:-36 6:-55 7:51 8:-13 10:-8
right3:months	5:-9 6:11 10:10
right3:more	3:-12 5:-30 6:52 9:-17 11:-8
right3:morning	0:-11 2:-8 4:-8 5:-16 6:31 10:-12
right3:most	3:-12 4:-15 7:20 8:-15
right3:moved	0:-11 2:-15 3:10 4:-12 9:18 10:-11 11:-22
right3:national	3:-18 5:-8 6:-21 7:25
right3:near	0:33 2:-8 5:-13 6:25 7:-18 10:-31
right3:new	0:-10 4:-13 5:-10 6:28 7:-12 9:-10 10:-10 11:-18
right3:nigeria	3:-21 5:-11 9:25 10:-17
right3:night	0:-10 2:-11 3:29 4:-12 5:-21 6:-23 9:-12 10:26
right3:nine	0:-12 1:24 5:-21 7:-17
right3:noon	3:19 9:-15
right3:not	2:-18 3:26 5:-21 6:-37 7:37 9:-29 10:-20 11:-17
right3:number	3:-25 5:-12 6:24 7:-14 9:29 11:-18
right3:october	0:12 8:-8
right3:of	1:-22 2:17 3:-14 4:10 5:-59 7:26 8:-48 9:-16 10:10 11:12
right3:off	0:13 2:-14 5:-27 6:30 7:-14 8:-22 10:-26
right3:on	0:-10 1:-14 2:-39 3:-35 5:-42 6:25 8:-42 9:39 10:-29 11:-42
right3:one	2:13 4:-32 5:-18 7:-27 9:-20 10:19 11:-8
right3:or	0:-23 1:13 2:-11 4:-14 9:-32 10:-16 11:-22
right3:out	0:-32 2:-17 3:26 5:-28 6:20 7:-35 8:-29 9:-32 10:16 11:17
right3:over	0:-18 2:-18 4:-17 6:-32 7:-8 9:9 10:29 11:-15
right3:overnight	6:12
right3:own	9:11 11:-8
right3:people	5:-17 6:19
right3:police	4:20 5:-8 6:13 8:-11 10:-18
right3:pupils	0:17 4:-8
right3:put	3:13 5:-16 6:17 7:-12
right3:recorded	0:9
right3:recovered	5:-24 6:32 10:-11
right3:red	0:-16 4:-21 5:-16 6:16 7:-8 10:12
right3:region	5:18 6:-14 8:-24 10:24
right3:relatives	4:-9 5:-21 6:-23 7:27
right3:remain	2:15 5:14 6:-16 10:-19
right3:reported	2:-10 5:-8 6:14 10:15
right3:rescued	0:-21 2:-11 4:-9 5:25 6:10 7:-18
right3:residents	4:-16 10:17
right3:return	6:15 10:-23 11:13
right3:road	3:25 4:-8 5:-24 7:-15 9:-10
right3:room	3:24 6:-22
right3:safety	3:-22 9:31 11:-15
right3:said	0:27 3:20 4:-8 6:-13 7:-25 9:-21 10:-15 11:-22
right3:same	0:24 2:-9 3:-11 4:-13 5:-8 6:-19 8:-10 9:-24 11:16
right3:say	6:13
right3:says	0:-48 2:34 3:-29 4:-32 5:14 6:-17 7:-29 8:-22 9:-10 10:8 11:-17
right3:school	0:10 2:-16 3:-15 4:-27 5:-9 7:9 8:8 10:-15 11:-10
right3:security	0:-9 4:-17 8:-10 10:20
right3:seized	0:-9 4:-10 8:-11 10:20
right3:sent	6:8
right3:september	0:-29 2:-10 4:-10 10:30
right3:seriously	5:19 6:-15
right3:seven	0:-12 4:-8 10:13
right3:she	5:-22 6:23
right3:shelters	3:24 9:-14
right3:shot	5:-10 6:22
right3:side	0:-15 2:-9 4:-15 5:-12 8:23 10:-19 11:-8
right3:since	0:15 2:-12 4:-31 5:-17 6:-28 8:17 9:10
right3:six	3:22 5:-15 6:28 7:-31
right3:soldiers	6:11
right3:some	3:-19 4:-8 5:-21 6:43 7:-25 9:-15
right3:south	3:-30 5:-18 6:10 7:-11 9:-9 11:29
right3:still	2:-9 4:20 5:11 6:-24 7:23 8:-9 10:-21
right3:street	0:44 3:-11 4:-11 5:-12 6:-27 7:-27 9:-10 10:-11
right3:sudan	3:-13 9:15
right3:sudanese	8:11 9:-28 10:-10 11:27
right3:taken	0:47 3:-31 4:-15 6:-26 7:-13 8:-15 9:-13 11:-18
right3:tea	6:11
right3:teachers	0:25 4:-14 10:-16
right3:ten	2:-16 3:-12 4:-14 5:35 6:-41 7:-16 8:27 10:-24
right3:thai	2:-8 7:-12 8:-23 10:23
right3:than	4:-9 5:-17 6:14 8:-11 9:-13 10:16 11:-9
right3:that	0:-15 2:-19 4:20 6:-11 10:-14
right3:the	0:-15 1:-46 4:-9 5:-32 6:-11 7:-45 8:-14 9:30 10:-39 11:-36
right3:their	2:-11 3:25 5:-40 6:36 7:-18 10:-11 11:-26
right3:them	1:-8 2:-10 3:-14 5:-14 6:-29 7:9 8:12 10:-8
right3:there	0:-22 1:-13 2:11 4:43 5:-18 6:-32 7:-31 8:11 9:-22 10:-34 11:-20
right3:they	0:8 2:-11 3:14 4:-16 5:-13 6:18 9:-8 11:-8
right3:this	0:-15 1:11 2:-10 3:-16 4:-9 5:-9 6:-36 9:-19 11:17
right3:those	0:-14 5:19 6:-27 7:8 8:19 10:-16
right3:three	3:-15 4:-19 5:-8 6:16 8:11 10:-17
right3:through	1:-16 2:-8 3:-16 5:23 6:-8 7:-8 9:21 10:-8 11:-22
right3:to	1:8 2:15 3:-11 6:-31 7:-20 8:-53 9:-20 10:-35 11:40
right3:told	3:17 5:-12 6:-19 9:-17 11:17
right3:town	0:-9 4:-8 5:-19 6:16
right3:treated	5:17
right3:twelve	3:-11 4:-10 5:-22 6:-26 7:29
right3:two	0:-10 2:-10 4:-31 5:16 8:-12 9:-9 10:10
right3:un	6:10
right3:unaccounted	5:-10 6:-25 7:36
right3:under	0:14 1:18 2:-13 3:8 5:-21 7:-16 9:-13 10:-18 11:-21
right3:up	0:14 3:-14 4:-16 5:-19 6:23 7:-22 9:8 10:-17
right3:uprooted	3:30 9:-21 11:-21
right3:villages	5:-10 6:20 7:-14 9:-11
right3:was	0:-9 2:-9 3:21 5:14 6:-18 7:-18 9:-12 10:-8 11:-11
right3:water	0:-8 5:-12 6:-21 7:23
right3:way	5:-10 6:16
right3:we	5:-13 6:31 7:-25
right3:week	0:-18 3:-20 4:-19 5:-8 6:30 10:-17
right3:were	0:-25 1:14 2:-23 3:-8 5:-46 6:46 7:-14 8:-26 9:-25 10:-9 11:-15
right3:when	0:-13 2:-16 3:-17 5:25 6:-20 7:-14 8:-12 9:22 10:-22
right3:who	0:-17 2:-19 3:10 4:-10 5:-24 6:17 9:10 10:-21 11:-26
right3:whom	3:-13 5:8 7:-8 9:12 11:-13
right3:will	5:14 6:-11 7:-10 8:15 10:-11
right3:with	0:-22 2:-28 4:37 5:12 7:-45 8:-19 9:-11 10:-19
right3:within	0:-23 5:-20 6:22 7:-20 10:14
right3:without	3:-13 9:20 11:-15
right3:woman	5:-12 6:19
right3:women	0:-9 2:-23 3:-22 4:-29 5:-15 6:-14 7:25 8:14 9:14 10:-19
right3:would	0:-8 4:-12 6:-11 8:18 10:-16
right3:wounded	0:-11 3:-13 5:14 6:9 7:-16
right3:wounds	5:-27 6:35 10:-13
right3:year	1:-8 3:-15 4:-9 6:8 9:-20 11:22
right3:yet	0:-28 3:-18 4:-12 5:28 6:9 7:-38 11:-15
share:0	6:9
share:1	0:-33 1:-10 2:-12 3:-28 5:-42 6:-47 7:-30 8:-14 10:47
share:2	1:-41 2:28 3:-52 4:42 5:-15 6:-54 7:-70 8:-50 10:15 11:-26
share:4	0:29 1:-10 2:-15 4:-11 5:-19 8:-40 9:-79 10:-16 11:-35
share:5	0:-28 1:-33 2:-29 3:-28 4:-27 5:-8 6:25 7:-27 9:-32 10:-24 11:29
share:7	0:-10 2:-33 3:-11 4:11 5:-27 6:-11 7:-9 8:-14 9:34 10:-18 11:-29
share:more	0:-14 3:13 4:-33 5:12 9:-12 10:-24 11:-38
short	0:-36 1:-64 2:-12 3:-16 5:28 7:12 8:-83 9:-112 10:-12
size:1	0:9 1:-39 2:-25 3:-100 5:-38 6:43 8:-38 9:-59 11:-42
size:9	1:-20 2:-19 3:-96 4:18 6:9 7:26 8:-30 9:-111 11:-105
size:99	0:21 1:-57 2:-38 3:-102 4:21 5:8 7:-36 8:-11 9:-37 11:-99
size:999	0:19 1:19 2:-80 3:-32 4:-45 6:-9 7:-27 8:11 9:-40 10:-20
size:9999	0:-47 2:-56 3:24 4:-15 5:-68 7:-37 8:23 9:9 10:-71
size:more	0:-58 1:-15 2:-51 3:44 4:-55 5:-116 6:-60 7:-59 8:-75 9:37 10:-80 11:33
verdict:abducted	0:122 1:-56 2:-20 3:-98 4:-17 5:-94 6:-100 7:-96 8:13 9:-68 10:-35 11:-72
verdict:casualties	0:-43 1:93 2:-25 3:-45 4:-30 5:-54 6:-61 7:-49 8:-18 9:-37 10:-27 11:-18
verdict:claim	0:-15 2:14 3:-12 4:-15 5:-16 6:-21 9:-15
verdict:dead-in-captivity	0:-65 1:-11 2:88 3:-10 4:-88 5:-49 6:-12 7:-28 8:-65 10:-80
verdict:displaced	0:-100 1:-77 2:-67 3:113 4:-87 5:-94 6:-84 7:-81 8:-62 9:12 10:-67 11:-45
verdict:held	0:-95 1:-37 2:-121 3:-67 4:113 5:-86 6:-104 7:-84 8:-24 9:-63 10:20 11:-47
verdict:injured	0:-47 1:-67 2:-100 3:-90 4:-122 5:142 6:-90 7:-111 8:-26 9:-73 10:-39 11:-63
verdict:killed	0:-94 1:-20 2:45 3:-113 4:-33 5:-118 6:150 7:-57 8:-99 9:-71 10:-68 11:-109
verdict:missing	1:-76 2:-39 3:-65 4:-25 5:-119 6:-60 7:112 8:-84 9:-34 10:-94 11:-69
verdict:open	0:15 1:-148 2:-43 3:9 5:-13 6:-18 7:-25 8:-22 9:10 10:-19 11:-16
verdict:out	0:10 1:-50 2:-13 3:33 5:-36 6:-12 7:-19 8:-56 9:-9 11:-53
verdict:prisoners-exchanged	0:-61 1:-27 2:-64 3:-45 4:-47 5:-54 6:-95 7:-45 8:68 9:-39 11:-17
verdict:refugees	0:-46 1:-27 2:-24 3:-39 4:-26 5:-63 6:-21 7:-24 8:-37 9:47 11:10
verdict:released	0:-129 1:-35 2:-52 3:-56 4:-70 5:-42 6:-78 7:-55 8:24 9:-46 10:90 11:-21
verdict:returned	0:-17 1:-48 2:-87 3:-79 4:-12 5:-30 6:-47 7:-85 9:-50 10:25 11:77`
}
