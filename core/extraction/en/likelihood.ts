import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-38
alike:casualties	-26
alike:dead-in-captivity	-19
alike:held	98
alike:injured	43
alike:killed	17
alike:missing	-31
alike:prisoners-exchanged	84
alike:refugees	-3
alike:released	77
alike:returned	-26
any	-32
bare:1	44
bare:9	-88
bare:99	14
bare:999	28
bare:9999	73
bare:more	93
before:abducted	-22
before:allocated	-22
before:casualties	-36
before:dead-in-captivity	-75
before:delivered	-24
before:displaced	-33
before:held	-4
before:injured	-27
before:killed	-26
before:missing	-48
before:pledged	-98
before:prisoners-exchanged	-4
before:refugees	-38
before:released	-34
before:requested	-62
before:returned	10
behind:abducted	-18
behind:allocated	-67
behind:casualties	23
behind:dead-in-captivity	-67
behind:delivered	-101
behind:displaced	-8
behind:held	52
behind:killed	-62
behind:missing	-67
behind:pledged	-99
behind:prisoners-exchanged	53
behind:refugees	-64
behind:released	43
behind:requested	24
behind:returned	22
ending:ad	72
ending:al	-105
ending:an	-59
ending:ar	-63
ending:at	-37
ending:ay	43
ending:ce	-27
ending:ch	26
ending:ck	-25
ending:de	-130
ending:ds	-124
ending:dy	90
ending:ed	-24
ending:en	-5
ending:ep	107
ending:er	11
ending:es	-62
ending:et	-44
ending:ey	37
ending:ft	31
ending:ge	-20
ending:gh	22
ending:gs	-21
ending:ht	-68
ending:ic	-79
ending:id	-127
ending:ij	58
ending:il	-64
ending:ir	58
ending:is	-71
ending:ke	-50
ending:ks	-119
ending:ld	-56
ending:le	-92
ending:ll	47
ending:ls	-123
ending:ly	45
ending:me	-32
ending:ms	-125
ending:nd	-10
ending:ng	-27
ending:nk	-81
ending:ns	-72
ending:nt	57
ending:od	-70
ending:ok	-50
ending:om	23
ending:on	-127
ending:or	-92
ending:ot	83
ending:ps	-111
ending:pt	-60
ending:rd	-105
ending:re	33
ending:rn	-72
ending:rs	-54
ending:rt	80
ending:se	65
ending:sh	14
ending:ss	56
ending:st	7
ending:te	-61
ending:th	5
ending:to	58
ending:ts	-174
ending:ty	-98
ending:ut	52
ending:ve	8
ending:wn	58
ending:ws	-58
ending:ys	-97
equal:abducted	-36
equal:casualties	76
equal:dead-in-captivity	-23
equal:displaced	38
equal:held	34
equal:injured	10
equal:killed	13
equal:missing	5
equal:prisoners-exchanged	101
equal:refugees	6
equal:released	10
equal:returned	60
form:digits	-20
form:dual	9
form:fraction	-326
form:mixed	-103
form:range	-35
form:singular	-60
form:vague	-139
form:words	84
headline	-8
here:#aboard	9
here:#aid	-29
here:#alive	8
here:#captives	26
here:#captors	25
here:#commerce	-98
here:#conference	-5
here:#containing	-61
here:#contest	-41
here:#crossing	12
here:#custody	-163
here:#demand	-19
here:#disease	-94
here:#displacement	46
here:#duty	-72
here:#exchange	30
here:#execution	38
here:#given-back	31
here:#giving-from	-37
here:#group	27
here:#handover	28
here:#hearing	-60
here:#hostages	-33
here:#interview	-80
here:#losing-side	16
here:#need	-143
here:#prisoners	-31
here:#receiving	-50
here:#remainder	26
here:#rescue	-132
here:#rumour	52
here:#since	40
here:#statement	68
here:#travel	-32
here:abducted	31
here:allocated	-8
here:casualties	56
here:dead-in-captivity	37
here:delivered	-17
here:displaced	37
here:held	32
here:injured	79
here:killed	82
here:missing	117
here:pledged	-44
here:prisoners-exchanged	21
here:refugees	57
here:released	9
here:requested	-54
here:returned	74
here:said	42
here:set	56
here:total	-47
item	-36
last:claim-abducted	30
last:claim-allocated	-57
last:claim-casualties	35
last:claim-dead-in-captivity	31
last:claim-delivered	-93
last:claim-displaced	-27
last:claim-held	6
last:claim-injured	14
last:claim-killed	23
last:claim-missing	47
last:claim-pledged	-68
last:claim-prisoners-exchanged	-65
last:claim-refugees	15
last:claim-released	33
last:claim-requested	-74
last:claim-returned	14
last:claim-total	33
left1:	-27
left1:"	108
left1:#	-80
left1:(	38
left1:*	6
left1:,	-13
left1:-	18
left1::	51
left1:;	36
left1:a	-168
left1:abducted	79
left1:across	-56
left1:additional	43
left1:admitted	-10
left1:affected	-124
left1:after	-79
left1:against	-101
left1:all	11
left1:alone	20
left1:among	43
left1:and	36
left1:another	35
left1:are	16
left1:arrested	-80
left1:as	-45
left1:assisted	-74
left1:at	-34
left1:back	16
left1:be	-43
left1:been	10
left1:before	-28
left1:believes	-24
left1:between	-62
left1:brought	28
left1:buried	135
left1:but	-121
left1:by	-269
left1:camp	-75
left1:captured	7
left1:carried	-3
left1:carry	-6
left1:carrying	-75
left1:caused	44
left1:claimed	127
left1:closed	-54
left1:confirmed	91
left1:confirms	-56
left1:cost	126
left1:costs	-96
left1:counted	64
left1:counts	-44
left1:covered	62
left1:day	73
left1:dead	-12
left1:december	65
left1:delivered	-53
left1:deployed	-58
left1:destroyed	-28
left1:detained	-13
left1:did	-29
left1:displaced	46
left1:distributed	-23
left1:documented	86
left1:down	-9
left1:downed	-72
left1:driven	100
left1:dropped	-46
left1:drove	51
left1:employs	-101
left1:every	-112
left1:exchanged	51
left1:expect	-58
left1:find	17
left1:fined	-27
left1:first	-85
left1:for	-25
left1:forced	81
left1:free	108
left1:freed	64
left1:frees	81
left1:friday	-14
left1:from	8
left1:further	64
left1:gave	-34
left1:get	-84
left1:given	53
left1:go	50
left1:got	17
left1:had	-67
left1:has	-17
left1:have	23
left1:held	-70
left1:helped	10
left1:his	-70
left1:hit	-72
left1:hits	6
left1:hold	70
left1:holding	17
left1:holds	-58
left1:home	-66
left1:hosting	-20
left1:hosts	70
left1:housed	59
left1:in	-153
left1:include	58
left1:included	54
left1:including	85
left1:injured	112
left1:injuring	101
left1:into	-107
left1:is	-69
left1:its	-103
left1:just	25
left1:keeping	91
left1:kill	34
left1:killed	233
left1:killing	172
left1:kills	24
left1:kilometres	-51
left1:last	48
left1:launched	-33
left1:leaves	121
left1:leaving	21
left1:left	82
left1:let	73
left1:listed	-55
left1:lists	-9
left1:logged	5
left1:lost	87
left1:made	-32
left1:magnitude	-85
left1:makes	-17
left1:march	36
left1:met	19
left1:month	-50
left1:move	36
left1:moved	-4
left1:not	-74
left1:november	41
left1:now	49
left1:numbered	-101
left1:of	-96
left1:off	-6
left1:on	-127
left1:only	37
left1:opened	-53
left1:or	-122
left1:other	110
left1:out	-39
left1:over	-5
left1:pass	52
left1:past	-107
left1:promised	-63
left1:pulled	-40
left1:put	51
left1:reach	-40
left1:reached	19
left1:reaches	69
left1:received	40
left1:recorded	125
left1:recovered	29
left1:registered	92
left1:release	-49
left1:released	71
left1:remaining	17
left1:report	-7
left1:reported	82
left1:reports	57
left1:rescued	-45
left1:s	-122
left1:said	21
left1:saved	-64
left1:saw	32
left1:say	81
left1:says	69
left1:scored	-43
left1:see	4
left1:seen	63
left1:seized	81
left1:sent	9
left1:shelter	102
left1:shelters	82
left1:shot	-76
left1:show	51
left1:showed	-58
left1:so	23
left1:sold	-62
left1:spread	-38
left1:stopped	-62
left1:sunday	14
left1:swap	89
left1:take	-48
left1:taken	67
left1:than	-52
left1:that	55
left1:the	-32
left1:their	-18
left1:them	-49
left1:then	-4
left1:those	57
left1:through	-94
left1:to	-30
left1:today	39
left1:told	-119
left1:took	57
left1:treated	-41
left1:up	46
left1:update	-117
left1:uprooted	92
left1:us	111
left1:verified	-11
left1:visited	-6
left1:was	-17
left1:week	-22
left1:were	-75
left1:when	8
left1:where	28
left1:which	62
left1:while	-69
left1:whom	60
left1:whose	-57
left1:with	10
left1:within	-68
left1:won	-72
left1:wounded	78
left1:wounding	124
left1:year	18
left1:|	47
left1:—	114
left1:•	-33
left2:	-110
left2:"	-8
left2:#	-8
left2:(	23
left2:)	48
left2:,	25
left2:-	-76
left2::	-46
left2:;	-10
left2:a	-102
left2:abroad	63
left2:according	-123
left2:account	36
left2:accounted	28
left2:accounts	-41
left2:added	12
left2:adding	20
left2:adds	3
left2:administration	41
left2:affected	-57
left2:afp	21
left2:after	5
left2:agency	32
left2:aleppo	39
left2:alive	82
left2:all	-100
left2:alone	121
left2:along	10
left2:already	88
left2:also	72
left2:am	-77
left2:ambulances	-53
left2:among	54
left2:an	4
left2:and	-5
left2:april	-33
left2:are	-25
left2:army	-15
left2:arrested	68
left2:arrived	48
left2:as	26
left2:at	-103
left2:attack	32
left2:august	-17
left2:authorities	28
left2:average	51
left2:away	-44
left2:azerbaijan	3
left2:back	-83
left2:bangladesh	76
left2:base	-31
left2:been	-100
left2:began	37
left2:between	-77
left2:billion	-14
left2:board	-9
left2:boat	-25
left2:bodies	44
left2:border	73
left2:boy	-127
left2:bringing	105
left2:brings	-15
left2:brothers	-76
left2:brought	4
left2:built	-80
left2:buses	-32
left2:but	51
left2:by	-4
left2:came	-12
left2:can	-25
left2:capacity	-63
left2:captain	-70
left2:captives	-15
left2:captivity	-8
left2:care	30
left2:carried	-3
left2:case	-20
left2:cases	74
left2:cash	-56
left2:cent	-23
left2:center	81
left2:centers	-22
left2:centre	-40
left2:centres	23
left2:children	119
left2:cholera	71
left2:city	-45
left2:civilians	68
left2:claims	36
left2:climbed	70
left2:climbs	73
left2:collapsed	77
left2:come	17
left2:commission	-66
left2:compared	60
left2:condition	48
left2:confirmed	-65
left2:confirms	17
left2:congo	53
left2:cost	54
left2:could	88
left2:council	29
left2:count	35
left2:country	38
left2:court	-73
left2:crescent	25
left2:crew	50
left2:crews	12
left2:cross	-26
left2:crowd	-68
left2:cut	-55
left2:dawn	4
left2:day	57
left2:days	-4
left2:dead	26
left2:deaths	49
left2:december	35
left2:denied	-11
left2:died	-16
left2:displaced	-10
left2:district	-25
left2:down	78
left2:drivers	-62
left2:drones	-32
left2:drove	-11
left2:drowned	38
left2:each	-63
left2:earlier	17
left2:eight	9
left2:eliminated	69
left2:estimates	76
left2:euros	-74
left2:evacuated	-83
left2:evening	-25
left2:example	16
left2:fallen	5
left2:families	-59
left2:family	-63
left2:far	-68
left2:fatalities	25
left2:father	-57
left2:february	61
left2:fell	22
left2:fighters	-54
left2:figure	149
left2:figures	27
left2:fire	16
left2:firefighters	51
left2:first	79
left2:five	33
left2:flash	-41
left2:flights	-35
left2:followed	-54
left2:food	-88
left2:for	23
left2:force	-11
left2:forces	-15
left2:found	-34
left2:four	-19
left2:friday	74
left2:from	-54
left2:gaza	73
left2:girl	101
left2:girls	63
left2:given	-42
left2:gives	-18
left2:go	49
left2:government	-5
left2:group	41
left2:gunmen	-4
left2:half	-13
left2:hall	71
left2:hand	48
left2:handed	-28
left2:hands	4
left2:has	-37
left2:have	64
left2:having	88
left2:he	19
left2:held	-42
left2:helicopters	42
left2:here	-31
left2:his	-57
left2:hit	-49
left2:home	6
left2:homes	17
left2:hospital	10
left2:hospitals	70
left2:hostages	-47
left2:hours	-17
left2:house	-88
left2:houses	-13
left2:hurt	32
left2:husband	-12
left2:i	55
left2:in	16
left2:india	69
left2:individuals	-78
left2:indonesia	54
left2:inhabitants	30
left2:injured	8
left2:injuries	28
left2:injury	79
left2:iom	6
left2:iran	61
left2:is	57
left2:israel	46
left2:it	70
left2:july	54
left2:june	38
left2:killed	-24
left2:killing	127
left2:kits	-85
left2:know	80
left2:kyiv	30
left2:last	-18
left2:late	12
left2:law	72
left2:lebanon	49
left2:let	35
left2:life	66
left2:list	32
left2:live	34
left2:lives	13
left2:looking	29
left2:loss	61
left2:losses	39
left2:lost	90
left2:make	-20
left2:man	-66
left2:march	43
left2:market	-49
left2:martyrdom	60
left2:martyrs	97
left2:may	47
left2:media	85
left2:member	-72
left2:members	8
left2:men	-4
left2:militants	47
left2:million	-71
left2:mine	-48
left2:ministry	-23
left2:minutes	37
left2:missiles	-35
left2:mission	-13
left2:monday	-44
left2:month	36
left2:more	-52
left2:morning	-61
left2:mother	-24
left2:msf	-23
left2:my	47
left2:name	71
left2:names	92
left2:nations	29
left2:navy	-30
left2:network	37
left2:nigeria	-79
left2:night	54
left2:nine	17
left2:noon	4
left2:not	-70
left2:november	-14
left2:now	28
left2:number	116
left2:october	37
left2:of	-21
left2:off	5
left2:office	27
left2:officers	6
left2:offices	17
left2:official	-89
left2:officials	-82
left2:on	42
left2:one	-58
left2:others	22
left2:out	-65
left2:over	-50
left2:own	54
left2:pakistan	23
left2:part	-67
left2:partners	-58
left2:party	-44
left2:passengers	-126
left2:patients	-55
left2:peak	15
left2:people	25
left2:percent	-30
left2:perished	54
left2:personnel	70
left2:persons	-110
left2:place	4
left2:pm	44
left2:points	-30
left2:police	-3
left2:population	-94
left2:power	-50
left2:prisoners	-16
left2:province	50
left2:pupils	50
left2:put	-52
left2:raids	-100
left2:rain	-8
left2:ran	-66
left2:rebels	35
left2:received	61
left2:recovered	48
left2:refugees	-46
left2:region	85
left2:registered	-83
left2:relatives	57
left2:release	91
left2:remain	30
left2:remains	110
left2:report	-11
left2:reported	-50
left2:reporter	20
left2:reports	-47
left2:rescuers	-21
left2:residents	-73
left2:rest	84
left2:return	136
left2:returned	-72
left2:rights	32
left2:risen	42
left2:rises	80
left2:river	-59
left2:road	-73
left2:rose	11
left2:russia	-41
left2:s	-27
left2:said	-23
left2:same	28
left2:saturday	62
left2:saudis	44
left2:say	63
left2:says	66
left2:school	-12
left2:schools	-64
left2:second	25
left2:sent	-45
left2:september	47
left2:service	-44
left2:servicemen	55
left2:set	-21
left2:seven	44
left2:she	4
left2:shelter	-57
left2:shelters	-31
left2:shot	40
left2:show	-8
left2:side	45
left2:sides	-14
left2:since	70
left2:site	20
left2:sites	-26
left2:six	-26
left2:so	115
left2:soldiers	81
left2:son	-105
left2:sources	-6
left2:south	22
left2:speaks	82
left2:spoke	107
left2:spoken	92
left2:spot	28
left2:staff	-90
left2:stands	105
left2:state	-36
left2:statement	61
left2:states	-48
left2:staying	-13
left2:still	87
left2:stood	8
left2:street	40
left2:strikes	34
left2:sudan	-72
left2:sunday	-22
left2:survey	-80
left2:survivors	-23
left2:syria	-40
left2:taken	31
left2:teacher	-72
left2:team	-90
left2:teams	-34
left2:ten	-10
left2:tents	-23
left2:thailand	40
left2:that	25
left2:the	-19
left2:their	-33
left2:them	-86
left2:then	-56
left2:there	-47
left2:these	55
left2:they	78
left2:this	14
left2:those	57
left2:three	-38
left2:through	-93
left2:thursday	20
left2:time	41
left2:to	9
left2:today	-55
left2:together	62
left2:told	65
left2:toll	90
left2:took	131
left2:total	81
left2:town	-56
left2:traded	21
left2:train	-59
left2:truce	35
left2:tuesday	-89
left2:turn	-43
left2:two	26
left2:ukraine	-27
left2:up	14
left2:us	-28
left2:victims	-18
left2:volunteers	-70
left2:votes	-26
left2:wall	56
left2:war	-88
left2:was	-29
left2:water	-104
left2:way	-61
left2:we	15
left2:wednesday	18
left2:week	72
left2:went	5
left2:were	-17
left2:wfp	-68
left2:when	-40
left2:where	-38
left2:which	-56
left2:who	18
left2:whom	-70
left2:wife	52
left2:will	4
left2:with	-33
left2:woman	48
left2:women	48
left2:work	-11
left2:worker	3
left2:workers	-14
left2:would	-67
left2:wounded	-48
left2:wounds	62
left2:wrote	94
left2:year	10
left2:years	-43
left2:yesterday	81
left2:you	-14
left2:youngest	-64
left3:	39
left3:"	6
left3:#	-8
left3:(	-108
left3:)	-92
left3:,	-10
left3:-	-20
left3::	67
left3:;	-72
left3:a	-75
left3:according	33
left3:added	48
left3:admitted	37
left3:affected	-31
left3:afp	46
left3:after	44
left3:agency	11
left3:air	-15
left3:al	75
left3:all	-44
left3:alone	108
left3:am	-63
left3:among	15
left3:an	-77
left3:another	-40
left3:april	5
left3:are	-63
left3:army	-9
left3:as	-10
left3:association	73
left3:at	17
left3:attack	49
left3:attackers	53
left3:attacks	21
left3:august	-46
left3:authorities	64
left3:authority	8
left3:back	-9
left3:be	-81
left3:been	-27
left3:before	-8
left3:being	-62
left3:between	-29
left3:billion	-43
left3:boat	-68
left3:bodies	23
left3:but	3
left3:by	-32
left3:came	6
left3:camp	28
left3:capital	34
left3:carried	-76
left3:cases	17
left3:cent	60
left3:central	21
left3:children	30
left3:city	-54
left3:civil	54
left3:civilians	-26
left3:closed	-78
left3:come	54
left3:confirmed	88
left3:conflict	71
left3:count	46
left3:country	62
left3:cross	60
left3:daily	51
left3:day	13
left3:days	-41
left3:dead	48
left3:death	18
left3:deaths	103
left3:december	89
left3:defence	-74
left3:democratic	9
left3:denied	63
left3:died	-3
left3:displaced	65
left3:down	47
left3:drone	-5
left3:each	31
left3:earlier	91
left3:earthquake	57
left3:eight	66
left3:el	-42
left3:eleven	9
left3:emergency	-27
left3:end	-54
left3:evacuation	-22
left3:evening	25
left3:exchange	80
left3:family	-46
left3:far	63
left3:february	-91
left3:field	-32
left3:fifth	-8
left3:fighting	32
left3:figure	63
left3:fire	23
left3:first	65
left3:five	43
left3:floods	-63
left3:food	-12
left3:for	44
left3:forces	53
left3:foreign	-26
left3:found	-57
left3:four	40
left3:friday	64
left3:from	42
left3:gaza	41
left3:general	-24
left3:given	40
left3:go	34
left3:government	67
left3:guard	-23
left3:gunmen	-39
left3:had	73
left3:has	52
left3:have	31
left3:having	21
left3:he	-49
left3:health	-43
left3:held	-61
left3:helped	88
left3:her	26
left3:his	-12
left3:home	-28
left3:homes	-29
left3:hospital	-10
left3:hot	-55
left3:hour	-82
left3:hours	53
left3:houses	-22
left3:human	32
left3:humanitarian	-42
left3:i	-11
left3:icrc	-73
left3:in	51
left3:injured	58
left3:interior	-12
left3:international	51
left3:iom	16
left3:is	-17
left3:israel	16
left3:israeli	-62
left3:it	49
left3:its	16
left3:january	81
left3:july	69
left3:june	82
left3:killed	81
left3:kilometres	-96
left3:last	-45
left3:late	-31
left3:later	15
left3:least	67
left3:left	-45
left3:let	50
left3:live	17
left3:lives	-13
left3:local	-64
left3:lost	-60
left3:m	31
left3:management	15
left3:march	-14
left3:may	82
left3:media	14
left3:medical	8
left3:men	-46
left3:migration	8
left3:military	37
left3:million	-4
left3:ministry	43
left3:minutes	-25
left3:missing	84
left3:months	24
left3:more	43
left3:morning	-73
left3:my	10
left3:names	-37
left3:near	126
left3:neighbouring	80
left3:new	-29
left3:nigerian	-56
left3:night	-10
left3:nine	-98
left3:no	25
left3:north	-27
left3:northern	67
left3:not	-11
left3:november	-32
left3:now	-84
left3:number	-20
left3:october	-32
left3:of	14
left3:off	-17
left3:office	58
left3:officials	17
left3:on	10
left3:one	-61
left3:operation	64
left3:or	-33
left3:other	82
left3:others	76
left3:our	65
left3:out	-28
left3:over	57
left3:overnight	-39
left3:own	-22
left3:pakistan	-16
left3:partners	-11
left3:passengers	-11
left3:past	4
left3:peace	14
left3:people	53
left3:per	-63
left3:pm	-19
left3:points	-5
left3:police	-57
left3:post	55
left3:press	-64
left3:province	15
left3:public	-29
left3:put	38
left3:quake	-65
left3:record	-51
left3:red	43
left3:refugees	34
left3:relatives	5
left3:remaining	-87
left3:rescuers	42
left3:reuters	33
left3:rights	47
left3:road	78
left3:russia	9
left3:russian	-7
left3:s	-28
left3:said	-44
left3:same	68
left3:saturday	-28
left3:says	-61
left3:school	-45
left3:search	-44
left3:second	53
left3:security	-11
left3:september	78
left3:service	14
left3:set	-84
left3:seven	-22
left3:she	-38
left3:shot	-16
left3:since	-33
left3:six	-30
left3:sixteen	18
left3:so	71
left3:soldiers	13
left3:some	-61
left3:south	77
left3:southern	37
left3:staff	-15
left3:state	-28
left3:stations	37
left3:still	91
left3:strongest	-7
left3:sudan	31
left3:sunday	51
left3:taken	28
left3:team	-38
left3:teams	-5
left3:tell	71
left3:ten	28
left3:terrorists	-53
left3:than	49
left3:that	97
left3:the	43
left3:their	-46
left3:them	-18
left3:there	-20
left3:they	-12
left3:third	44
left3:thirteen	42
left3:this	22
left3:those	-18
left3:thousands	-41
left3:three	77
left3:thursday	11
left3:to	4
left3:told	5
left3:toll	124
left3:took	-83
left3:town	-44
left3:tuesday	108
left3:turned	-56
left3:twelve	-48
left3:two	22
left3:un	-23
left3:under	103
left3:unhcr	43
left3:union	-27
left3:united	-62
left3:up	82
left3:us	-142
left3:village	-22
left3:volunteers	9
left3:war	37
left3:was	-57
left3:we	102
left3:wednesday	13
left3:week	67
left3:weeks	11
left3:went	104
left3:were	-40
left3:west	55
left3:when	26
left3:where	-51
left3:which	-37
left3:who	-87
left3:whom	-101
left3:whose	-65
left3:will	12
left3:winter	4
left3:with	-4
left3:without	4
left3:women	26
left3:workers	60
left3:would	-14
left3:wounded	-58
left3:year	-31
left3:years	84
left3:yesterday	-31
left3:|	99
left3:—	70
left3:•	-36
many	-43
mostly:abducted	-69
mostly:aid	-51
mostly:allocated	134
mostly:casualty	-18
mostly:delivered	-10
mostly:displaced	35
mostly:displacement	13
mostly:held	11
mostly:hostage	26
mostly:injured	-40
mostly:killed	-3
mostly:missing	6
mostly:pledged	-37
mostly:prisoners-exchanged	48
mostly:refugees	-143
mostly:released	99
mostly:returned	41
near:abab	-46
near:aban	72
near:abde	31
near:abdi	21
near:abdu	92
near:able	-12
near:aboa	31
near:abor	-61
near:abou	-31
near:abov	-79
near:abro	49
near:abse	-41
near:abst	-5
near:abu	5
near:acce	-39
near:acci	29
near:acco	68
near:accu	-24
near:aceh	97
near:ackn	103
near:acle	63
near:acqu	-99
near:acre	-42
near:acro	15
near:act	-7
near:acti	92
near:acut	-77
near:add	-20
near:adde	-14
near:addi	43
near:adds	78
near:aden	-63
near:adjo	15
near:admi	78
near:adre	15
near:adul	-57
near:adva	3
near:afad	-41
near:affe	-74
near:afgh	-17
near:afp	-10
near:afri	37
near:afte	-8
near:agai	-46
near:age	-23
near:aged	58
near:agen	28
near:aggr	17
near:ago	85
near:agre	73
near:agri	20
near:ahea	35
near:aid	-30
near:aide	73
near:aime	-23
near:air	-43
near:airc	-99
near:airl	-101
near:airp	41
near:airs	-22
near:alam	-44
near:alep	17
near:aler	-61
near:ali	40
near:aliv	-27
near:all	-22
near:alle	-48
near:alli	-71
near:allo	5
near:almo	-84
near:alon	49
near:alre	65
near:also	74
near:alua	-72
near:amba	19
near:ambu	29
near:amen	-8
near:amer	91
near:amha	83
near:amir	10
near:ammu	47
near:amne	-15
near:amon	88
near:amou	70
near:anal	-5
near:anch	13
near:and	14
near:anda	-38
near:ande	-83
near:andr	-123
near:ange	57
near:ango	74
near:anim	-69
near:anot	34
near:answ	50
near:anti	-40
near:any	-80
near:anyo	23
near:apar	22
near:apie	-72
near:appl	-30
near:appr	-67
near:apri	23
near:arab	26
near:are	-12
near:area	-71
near:arge	60
near:argu	-44
near:arm	-21
near:armo	4
near:army	89
near:arou	36
near:arre	-113
near:arri	15
near:arti	-10
near:asho	-66
near:asid	-4
near:aske	-73
near:assa	-77
near:asse	-100
near:assi	-163
near:asso	-79
near:atta	8
near:atte	-4
near:attr	43
near:aug	-21
near:augu	3
near:aust	-16
near:auth	27
near:avai	-10
near:aver	36
near:awar	7
near:away	-34
near:awda	31
near:baal	49
near:baba	-18
near:babi	23
near:baby	17
near:back	5
near:badl	39
near:badu	83
near:bags	55
near:bake	-43
near:baku	-73
near:bala	-44
near:bali	81
near:ball	-119
near:balo	-46
near:bama	55
near:bamb	4
near:band	-5
near:bann	-94
near:bara	72
near:barg	19
near:barr	-87
near:basi	67
near:bass	-11
near:bay	-35
near:beac	112
near:bear	58
near:beat	38
near:beca	-55
near:beco	45
near:bed	-98
near:bedo	91
near:beds	-42
near:been	-27
near:befo	23
near:bega	30
near:begi	3
near:begu	-100
near:behe	-49
near:behi	30
near:bein	32
near:beka	72
near:bela	68
near:belg	-24
near:beli	119
near:bell	43
near:belo	-22
near:benc	-33
near:bene	55
near:beni	6
near:bern	-43
near:besi	-9
near:betw	-18
near:beyo	48
near:big	-26
near:bigg	67
near:biha	-28
near:bill	-80
near:bint	67
near:biom	-3
near:birt	-71
near:bish	94
near:blac	-26
near:blam	71
near:blas	61
near:blaz	4
near:blew	-48
near:blin	-89
near:blis	-74
near:bloc	-77
near:bloo	-39
near:blue	-62
near:boar	-13
near:boat	-70
near:bodi	20
near:body	88
near:bogo	-27
near:boko	39
near:boli	77
near:bomb	-26
near:bone	64
near:book	47
near:bord	-34
near:bore	-88
near:born	-53
near:both	37
near:bott	-13
near:boug	-19
near:boun	-50
near:bowl	-27
near:boxe	-57
near:boy	-20
near:boys	4
near:bran	11
near:brav	-37
near:brea	-84
near:brid	34
near:brie	-116
near:brig	-52
near:brin	38
near:brit	59
near:broa	46
near:brok	22
near:brou	-3
near:brui	-18
near:buch	56
near:budg	-61
near:buil	-62
near:bulg	89
near:bull	82
near:bure	14
near:buri	-6
near:burk	51
near:burn	35
near:burs	-3
near:buru	32
near:bury	5
near:bus	4
near:buse	-53
near:bush	78
near:busi	13
near:but	5
near:byst	-13
near:cabl	-47
near:cair	66
near:calc	-4
near:cali	-56
near:call	-92
near:cama	-17
near:camb	-25
near:came	-3
near:camp	49
near:can	-59
near:cana	74
near:canc	-115
near:cand	-76
near:cani	-72
near:cann	12
near:cano	-38
near:cant	27
near:capa	-96
near:capi	-53
near:caps	-29
near:capt	-50
near:car	43
near:cara	65
near:carb	-21
near:card	-66
near:care	43
near:carg	-65
near:carn	-32
near:carr	5
near:cars	-39
near:cart	-77
near:case	-90
near:cash	-153
near:cast	94
near:casu	7
near:cata	-56
near:cate	75
near:cath	94
near:catt	7
near:cauc	43
near:caug	-70
near:caus	111
near:cave	48
near:cebu	-14
near:cele	-43
near:cell	41
near:ceme	101
near:cens	-100
near:cent	6
near:cere	-27
near:cert	80
near:cfa	-66
near:chad	73
near:chal	82
near:cham	-65
near:chan	-55
near:chap	-18
near:char	-106
near:chec	-46
near:chem	-39
near:cher	-77
near:chib	-48
near:chie	53
near:chil	73
near:chin	47
near:chiu	-43
near:choi	14
near:chol	-24
near:chri	58
near:chur	34
near:circ	27
near:citi	48
near:city	-14
near:civi	24
near:clan	-34
near:clas	9
near:clea	-27
near:cler	90
near:clim	-39
near:clin	79
near:clos	-87
near:clot	-71
near:clou	-23
near:club	-49
near:coac	-7
near:coal	59
near:coas	79
near:coff	82
near:cold	-19
near:cole	22
near:coll	-35
near:colo	4
near:colu	3
near:comb	30
near:comi	82
near:comm	-12
near:comp	-40
near:cona	-44
near:conc	-49
near:cond	-18
near:conf	-7
near:cong	-49
near:conn	-81
near:conv	-22
near:cook	21
near:coor	-6
near:copp	-74
near:cord	20
near:corp	-40
near:corr	-48
near:cost	75
near:cott	33
near:coul	101
near:coup	-81
near:cour	43
near:cous	-113
near:cove	-3
near:cram	14
near:cras	-20
near:crat	-6
near:crea	-68
near:cree	45
near:cres	-96
near:cret	-93
near:crew	59
near:crim	-24
near:cris	36
near:crit	77
near:cror	-30
near:cros	86
near:crow	-103
near:crui	-51
near:crus	63
near:cubi	-61
near:cucu	17
near:cull	-9
near:culv	49
near:cup	-66
near:cups	-21
near:curr	105
near:cust	-47
near:cut	14
near:cvm	-35
near:cycl	21
near:cypr	43
near:czec	16
near:dail	29
near:dak	84
near:dali	89
near:dam	56
near:dama	-102
near:dara	9
near:darf	61
near:data	-80
near:date	-32
near:daug	66
near:dava	42
near:day	44
near:days	14
near:dead	65
near:deal	-93
near:deat	85
near:deba	19
near:dec	58
near:deca	87
near:dece	48
near:deci	-72
near:deck	43
near:decl	-39
near:deep	84
near:defe	4
near:defi	-17
near:degr	-20
near:del	55
near:dela	36
near:dele	-25
near:deli	-83
near:delt	55
near:dema	71
near:demo	-22
near:deng	-5
near:deni	-10
near:depa	21
near:depe	-93
near:depl	-58
near:depo	-25
near:depu	-27
near:dera	-78
near:desc	-84
near:desi	77
near:desk	32
near:desp	-38
near:dest	-71
near:deta	65
near:dete	30
near:deve	-39
near:devi	-20
near:devo	-32
near:dhak	-43
near:did	-61
near:die	22
near:died	104
near:dies	23
near:diff	-52
near:dig	28
near:digg	39
near:dill	68
near:dina	-25
near:dipl	-38
near:dire	-21
near:disa	43
near:disc	47
near:dise	-96
near:dism	-21
near:disp	7
near:disq	-33
near:diss	53
near:dist	-61
near:dive	-9
near:divi	-107
near:djib	22
near:dna	78
near:dnip	-39
near:doct	52
near:docu	-3
near:does	-30
near:dog	41
near:dogs	-124
near:doll	-102
near:dome	49
near:domi	51
near:don	-75
near:done	75
near:dono	-16
near:door	50
near:dorm	-35
near:dose	-68
near:doub	-31
near:down	-69
near:doze	5
near:drag	38
near:dram	-50
near:draw	-66
near:drc	58
near:dres	-22
near:drew	-37
near:driv	60
near:dron	-39
near:drop	-77
near:drou	-6
near:drov	41
near:drow	36
near:druz	76
near:dry	14
near:dtm	-73
near:due	-23
near:dug	11
near:duri	47
near:duty	-15
near:dyke	86
near:each	-52
near:earl	73
near:earm	-24
near:earn	-74
near:eart	20
near:east	-45
near:ecua	36
near:edge	33
near:edit	-60
near:educ	-42
near:effe	24
near:egyp	18
near:eigh	-25
near:eith	31
near:elde	65
near:elec	3
near:elev	3
near:eliy	72
near:eln	98
near:else	-45
near:emba	-134
near:embr	-4
near:emer	-30
near:emir	87
near:empl	25
near:empt	-118
near:encl	-23
near:enco	56
near:end	-55
near:enda	-37
near:ende	-43
near:ends	32
near:enem	53
near:ener	53
near:enga	-28
near:engi	-69
near:engl	-16
near:enou	-103
near:ente	-22
near:enti	-52
near:entr	4
near:envo	84
near:equi	-63
near:erat	-32
near:erup	-57
near:esca	-47
near:esco	-7
near:esme	40
near:esta	33
near:este	-83
near:esti	-106
near:ethi	10
near:euro	27
near:evac	22
near:eve	-21
near:even	7
near:ever	-68
near:exca	-84
near:exce	-13
near:exch	142
near:exec	10
near:exhu	96
near:exis	-38
near:exit	53
near:expe	-18
near:expl	13
near:expr	-45
near:exte	10
near:extr	-90
near:eye	80
near:face	-41
near:faci	-35
near:fact	81
near:fail	18
near:fair	-65
near:fall	-14
near:fals	88
near:fami	-5
near:fans	-51
near:far	29
near:farc	93
near:farm	75
near:fash	-28
near:faso	81
near:fata	48
near:fath	-122
near:fear	120
near:febr	21
near:fede	45
near:feed	-107
near:feet	13
near:fell	47
near:felt	-125
near:fema	84
near:ferr	-108
near:fest	7
near:fetc	-15
near:few	30
near:fiel	-29
near:fift	33
near:figh	21
near:figu	86
near:file	-22
near:fili	29
near:fill	-14
near:fina	74
near:find	50
near:fine	-40
near:fing	70
near:fini	-124
near:fire	-46
near:firm	-9
near:firs	24
near:fish	7
near:five	25
near:flag	40
near:flam	-45
near:flar	-39
near:flas	-6
near:flat	45
near:flee	122
near:flew	31
near:flig	51
near:floo	20
near:flou	14
near:flow	130
near:fold	-91
near:foll	-49
near:food	-181
near:foot	29
near:for	-27
near:forc	-41
near:fore	77
near:form	-4
near:fort	-10
near:foru	-20
near:forw	62
near:four	37
near:frac	20
near:fran	-9
near:free	103
near:fren	-11
near:fres	44
near:frid	20
near:frie	16
near:from	46
near:fron	26
near:ftse	-34
near:fuel	31
near:fuk	10
near:full	-37
near:func	-75
near:fund	-101
near:furt	120
near:gain	-5
near:gall	-55
near:gamb	28
near:game	14
near:gand	-27
near:gang	-64
near:gap	-74
near:gara	-40
near:gard	-14
near:garm	3
near:garr	-57
near:gas	7
near:gate	-97
near:gath	-48
near:gatu	36
near:gavd	-62
near:gave	-22
near:gaza	-9
near:gazi	-17
near:gebr	92
near:gend	-47
near:gene	20
near:geno	-61
near:geol	-79
near:get	24
near:ghan	91
near:girl	30
near:give	-11
near:givi	-59
near:glad	11
near:gmt	84
near:goal	-87
near:goat	-103
near:god	72
near:goes	50
near:gofa	-31
near:goin	-25
near:gold	80
near:goma	14
near:gone	-4
near:good	82
near:got	-51
near:gove	3
near:gran	-36
near:grav	25
near:grea	88
near:gree	64
near:gren	-77
near:grou	46
near:grow	-46
near:guar	-5
near:guay	-3
near:guer	-10
near:gues	-3
near:guid	-81
near:guil	-63
near:guin	-4
near:gunf	6
near:gunm	-58
near:gunn	46
near:guns	26
near:gust	-6
near:gymn	33
near:hack	68
near:had	15
near:haif	40
near:hait	-37
near:hali	-65
near:hall	-66
near:hama	13
near:haml	-35
near:hand	30
near:hang	-29
near:happ	17
near:hara	34
near:harb	-36
near:hard	33
near:harv	19
near:has	3
near:haug	-86
near:have	-26
near:havi	-11
near:head	-67
near:heal	-4
near:hear	107
near:heat	61
near:heav	30
near:hect	-85
near:heig	106
near:held	-73
near:heli	56
near:hell	115
near:helm	103
near:help	12
near:hera	-16
near:herd	-44
near:here	-23
near:herm	-66
near:hers	-49
near:hezb	-6
near:hidi	-22
near:high	-22
near:hija	106
near:hill	-5
near:him	-48
near:hims	11
near:his	-19
near:hit	73
near:hits	63
near:hitt	-32
near:hoa	78
near:hode	81
near:hold	-53
near:home	47
near:homi	40
near:homs	67
near:hope	-43
near:hors	35
near:hosp	69
near:host	-9
near:hot	-128
near:hote	-58
near:hour	-10
near:hous	-38
near:hout	14
near:how	-3
near:howe	-15
near:hue	31
near:hund	27
near:hung	28
near:hurr	-67
near:hurt	72
near:husb	-28
near:huts	44
near:iden	52
near:idf	53
near:idle	59
near:idli	65
near:idps	17
near:ill	-59
near:imag	-95
near:immi	39
near:impa	45
near:impe	-80
near:impr	71
near:inci	-8
near:incl	157
near:inco	-8
near:inde	-64
near:indi	16
near:indo	18
near:infa	-9
near:infe	-8
near:infl	-58
near:info	14
near:inha	66
near:init	20
near:inju	101
near:inla	56
near:inma	-16
near:inn	17
near:inse	-55
near:insi	-36
near:insp	-56
near:inst	-89
near:insu	30
near:inte	9
near:into	30
near:inva	26
near:invo	-22
near:iom	-11
near:iran	105
near:iraq	13
near:irel	6
near:iris	40
near:irri	-27
near:isla	-16
near:isra	34
near:issu	-85
near:ista	-53
near:item	-117
near:its	36
near:itse	91
near:itur	68
near:ivor	-8
near:jaha	63
near:jail	29
near:jala	59
near:jali	60
near:jama	108
near:jan	16
near:janu	-4
near:japa	34
near:java	47
near:jbei	67
near:jeep	-7
near:jeni	61
near:jiha	87
near:jnim	43
near:jobs	-61
near:joe	-10
near:john	-57
near:join	39
near:jord	32
near:jose	-81
near:jour	-36
near:judg	-104
near:judi	-59
near:juli	68
near:july	28
near:jump	-10
near:june	34
near:junt	86
near:just	54
near:kabu	-26
near:kadu	47
near:kana	6
near:kand	80
near:kara	92
near:kare	-60
near:kari	39
near:kash	73
near:kats	24
near:kaza	-85
near:kebb	63
near:keep	-19
near:kens	78
near:keny	40
near:kept	-74
near:kere	-98
near:kerr	-7
near:kfar	15
near:khal	12
near:khan	-7
near:khar	66
near:khas	-68
near:kher	41
near:khwa	-5
near:khyb	37
near:kibb	-43
near:kick	-57
near:kidn	73
near:kill	61
near:kilo	-155
near:kind	27
near:king	-49
near:kitc	-37
near:kits	-120
near:kivu	-38
near:knew	-15
near:know	63
near:kobr	37
near:kong	-6
near:kord	10
near:kore	69
near:kost	30
near:kph	-70
near:krem	-13
near:kufr	-61
near:kumb	66
near:kuna	-35
near:kurd	24
near:kurs	-19
near:kutu	-13
near:kwar	46
near:kyau	93
near:kyiv	53
near:labo	-96
near:lack	-35
near:lads	-74
near:laid	-116
near:lak	84
near:lake	52
near:lakh	-119
near:lamp	-98
near:land	-18
near:lane	-18
near:lang	-19
near:lank	34
near:larg	13
near:lari	-48
near:larr	68
near:last	16
near:late	-15
near:latr	-18
near:laun	-82
near:law	62
near:lawm	17
near:lawy	65
near:lay	-70
near:lead	-6
near:lear	64
near:leas	17
near:leba	106
near:led	-63
near:ledg	12
near:left	14
near:leg	63
near:lega	-129
near:legs	-37
near:lent	-21
near:less	-73
near:let	39
near:lett	-3
near:leve	-93
near:libe	19
near:liby	-107
near:lice	-121
near:lie	24
near:lieu	70
near:life	77
near:lift	32
near:ligh	-12
near:like	108
near:lima	-58
near:limb	84
near:limi	-45
near:line	-103
near:link	-8
near:lirq	77
near:list	17
near:litr	-70
near:litt	-119
near:live	-4
near:load	-39
near:loan	-65
near:loca	13
near:lock	-65
near:lodg	-62
near:logg	-73
near:lond	-7
near:long	4
near:look	-13
near:loot	58
near:lorr	-77
near:lose	-34
near:loss	120
near:lost	25
near:low	97
near:lowe	66
near:lunc	12
near:lyin	96
near:mach	-14
near:made	-23
near:mae	18
near:maga	80
near:magn	-60
near:mahm	21
near:maim	60
near:maje	-39
near:majo	52
near:make	-54
near:maki	17
near:mala	21
near:male	95
near:mali	-52
near:maln	-53
near:malt	-54
near:man	-73
near:mana	-39
near:mand	69
near:mang	79
near:mani	-99
near:manu	53
near:many	-117
near:mapp	-64
near:mara	-36
near:marc	39
near:marg	-36
near:mari	-59
near:mark	27
near:marr	-85
near:mart	74
near:mary	-70
near:maso	-27
near:masr	-99
near:mass	80
near:mast	-14
near:mate	-47
near:math	-31
near:matr	-43
near:mats	40
near:matt	-83
near:maur	28
near:may	12
near:mayo	-40
near:maza	102
near:meal	-109
near:mean	14
near:meas	-62
near:mede	-31
near:medi	32
near:meet	-63
near:mega	-73
near:meli	-39
near:memb	-44
near:memo	-38
near:men	-47
near:mend	64
near:ment	41
near:mess	-83
near:met	-39
near:meta	56
near:meth	-31
near:metr	-52
near:mexi	85
near:mid	72
near:midd	-45
near:midf	-27
near:midn	132
near:migr	94
near:mila	125
near:mile	18
near:mili	52
near:milk	-67
near:mill	-81
near:mina	64
near:mind	39
near:mine	-38
near:mini	-11
near:minn	65
near:mino	31
near:minu	-3
near:miss	10
near:mobi	-112
near:mode	56
near:moga	61
near:moh	79
near:moha	3
near:mold	35
near:mona	42
near:mond	30
near:mone	54
near:moni	7
near:mono	-21
near:mons	30
near:mont	-5
near:more	56
near:morg	73
near:morn	-26
near:moro	-41
near:mosc	84
near:mosq	25
near:most	-15
near:moth	37
near:moti	-7
near:moto	-93
near:moun	-47
near:mour	44
near:moza	-39
near:msf	-89
near:much	-15
near:mud	43
near:muds	23
near:mult	80
near:muni	17
near:murd	68
near:musc	99
near:muse	43
near:must	46
near:myan	58
near:myse	51
near:naba	88
near:nago	72
near:nair	51
near:name	5
near:namp	-50
near:nang	26
near:nasi	11
near:nass	-34
near:nati	19
near:naut	41
near:navy	14
near:ndma	8
near:near	7
near:need	-29
near:negl	-56
near:neig	30
near:neit	-4
near:netw	-9
near:neut	64
near:neve	58
near:new	-24
near:newl	73
near:news	12
near:next	72
near:ngo	13
near:niam	50
near:niec	-12
near:nige	-17
near:nigh	30
near:nile	43
near:nine	11
near:njia	-11
near:nobo	-12
near:non	19
near:none	-4
near:noon	57
near:norm	-80
near:nort	16
near:not	15
near:note	-118
near:noth	-4
near:noti	-91
near:noto	-59
near:nov	7
near:nova	66
near:nove	44
near:novi	-43
near:now	-32
near:nrc	33
near:numb	-32
near:nur	-53
near:nurs	-8
near:nuwa	72
near:obei	67
near:obse	-52
near:ocan	92
near:occa	-8
near:occu	-17
near:ocha	7
near:oct	110
near:octo	66
near:odes	-36
near:off	32
near:offi	-27
near:oil	-30
near:old	108
near:olde	-134
near:olek	38
near:ombu	-45
near:omdu	-15
near:one	-28
near:ones	-15
near:onli	-109
near:only	-36
near:onto	-35
near:open	22
near:oper	-36
near:oppo	-79
near:orde	-63
near:ordn	-89
near:orga	-53
near:orie	-41
near:orig	65
near:oro	12
near:othe	42
near:our	68
near:ours	48
near:out	3
near:outb	-42
near:outd	29
near:outl	81
near:outr	46
near:outs	16
near:over	-27
near:own	12
near:owne	-32
near:oxyg	44
near:pack	-90
near:page	32
near:paid	-14
near:pain	-82
near:pakh	32
near:paki	-9
near:pale	-14
near:pall	-57
near:palm	-93
near:pane	11
near:pape	-27
near:para	-59
near:pare	55
near:pari	34
near:park	64
near:parl	-70
near:part	-85
near:pass	-10
near:past	-3
near:path	19
near:pati	-46
near:patn	-38
near:pay	-70
near:paym	-37
near:pays	-25
near:peac	-43
near:peak	3
near:pena	-42
near:penc	105
near:pens	19
near:peop	-82
near:per	-107
near:perc	-44
near:perh	-86
near:peri	88
near:perm	-103
near:pers	-11
near:peru	92
near:peso	-78
near:peti	13
near:petr	64
near:phar	101
near:phas	-111
near:phil	16
near:phon	-70
near:phot	-90
near:pick	-159
near:pict	-12
near:piec	-100
near:pilg	-10
near:pilo	39
near:pipe	-95
near:pira	4
near:pit	26
near:pitc	-39
near:pits	25
near:plac	-55
near:plas	-73
near:plat	-92
near:play	-76
near:pled	-69
near:plun	-76
near:plus	45
near:poin	-118
near:pois	65
near:pola	-4
near:poli	45
near:poll	-66
near:popu	-77
near:posi	-53
near:poss	-15
near:post	23
near:poun	-57
near:powe	-63
near:prac	15
near:pray	-22
near:pre	-70
near:prea	-78
near:prec	54
near:pref	68
near:preg	-4
near:prel	48
near:pres	27
near:prev	-22
near:pric	-48
near:prie	-38
near:prim	-37
near:prin	40
near:pris	33
near:priv	-44
near:prob	-45
near:proc	-64
near:prod	26
near:prog	37
near:proj	-100
near:prom	-82
near:prop	-101
near:pros	22
near:prot	-29
near:prov	42
near:psyc	-147
near:publ	108
near:pull	-108
near:pump	-80
near:punj	92
near:pupi	38
near:pure	36
near:purs	80
near:push	55
near:put	34
near:puts	-9
near:qala	-6
near:qata	40
near:quak	-80
near:quan	34
near:quar	-100
near:ques	-126
near:queu	-80
near:quin	-7
near:quot	6
near:raba	-62
near:radi	30
near:radw	44
near:rafa	32
near:raid	56
near:rail	-67
near:rain	-31
near:rais	51
near:raja	81
near:rakh	76
near:rama	89
near:ran	-125
near:rang	27
near:rans	26
near:rapi	-74
near:rate	-34
near:rati	-9
near:ravi	23
near:reac	-18
near:read	-92
near:rebe	-7
near:rebu	5
near:reca	-86
near:rece	-11
near:reck	25
near:reco	-48
near:recr	-128
near:red	11
near:redu	-64
near:refe	-44
near:refi	101
near:refu	-44
near:rega	-39
near:regi	13
near:regr	74
near:regu	-51
near:reha	68
near:reit	-69
near:reje	18
near:rela	-9
near:rele	58
near:reli	-37
near:relo	-59
near:rema	9
near:reme	-28
near:remi	40
near:remo	-66
near:rent	48
near:repa	-64
near:repe	-33
near:repo	46
near:repr	-43
near:repu	56
near:requ	-34
near:resc	-71
near:rese	-26
near:resi	-51
near:resp	21
near:rest	29
near:resu	-18
near:reta	-77
near:reti	48
near:reto	39
near:retr	124
near:retu	46
near:reun	-28
near:reut	60
near:reve	-59
near:revi	32
near:reyn	38
near:rice	6
near:rifl	-139
near:righ	123
near:ring	-77
near:rise	51
near:risk	35
near:rive	17
near:riya	-16
near:road	15
near:robb	-64
near:rock	56
near:rohi	77
near:roll	-95
near:roma	51
near:roof	-58
near:room	58
near:rose	-44
near:rota	-48
near:roug	-13
near:roun	-137
near:rout	40
near:row	-77
near:roya	53
near:rsf	43
near:rubb	19
near:ruin	-12
near:rule	16
near:run	-73
near:runn	-48
near:runs	-41
near:rupe	31
near:rura	57
near:russ	26
near:rwan	-19
near:sada	43
near:safe	37
near:saga	105
near:sahe	49
near:said	-39
near:sain	29
near:sake	47
near:sala	29
near:sale	48
near:salv	-31
near:sama	65
near:same	86
near:samp	-10
near:san	65
near:sana	75
near:sand	-5
near:sang	97
near:sank	-50
near:sant	13
near:sar	15
near:sat	-75
near:saud	13
near:save	-66
near:saw	-21
near:say	102
near:sayi	28
near:says	26
near:scen	21
near:sche	-28
near:scho	86
near:scor	-84
near:scot	-30
near:scra	-96
near:sea	-51
near:sear	-36
near:seas	17
near:seat	-87
near:seco	6
near:secr	40
near:sect	-63
near:secu	-36
near:see	18
near:seek	-4
near:seen	52
near:sees	-57
near:seiz	34
near:self	47
near:sell	-93
near:sena	-3
near:send	-3
near:sene	70
near:seni	-15
near:sent	-66
near:sepa	-94
near:sept	13
near:serb	-22
near:seri	48
near:serv	-12
near:sess	-105
near:set	-31
near:sett	5
near:seva	99
near:seve	-23
near:shab	-42
near:shah	-26
near:shal	-28
near:sham	-64
near:shar	68
near:she	50
near:sheb	18
near:shed	-60
near:shee	-100
near:shel	-70
near:sher	27
near:shif	-83
near:ship	-56
near:shir	-47
near:shoo	-41
near:shop	49
near:shor	-120
near:shot	-38
near:shou	-3
near:shov	-11
near:show	41
near:shra	91
near:shri	58
near:shut	-77
near:sick	-70
near:side	26
near:sieg	61
near:sigh	15
near:sign	54
near:simi	-60
near:sina	-3
near:sinc	15
near:sind	69
near:sing	70
near:sink	38
near:sist	42
near:site	57
near:sitt	45
near:situ	-97
near:six	13
near:sixe	-40
near:sixt	-7
near:size	13
near:skif	-74
near:slai	57
near:slau	-22
near:slee	55
near:slep	38
near:slid	29
near:slig	106
near:slip	26
near:slop	39
near:smal	-81
near:smas	-40
near:smok	93
near:snak	72
near:snif	-65
near:snow	4
near:soci	-53
near:sofa	129
near:soil	32
near:sola	-67
near:sold	59
near:soli	45
near:soma	76
near:some	-71
near:son	32
near:sons	23
near:soro	42
near:sorr	-10
near:soug	77
near:soun	15
near:sour	-84
near:sout	124
near:spac	-83
near:spai	-33
near:spar	-93
near:spea	54
near:spec	40
near:spee	-11
near:spen	-8
near:spin	24
near:spit	-45
near:spok	64
near:spon	-12
near:spor	12
near:spot	-29
near:spre	-25
near:spri	42
near:squa	-79
near:sri	11
near:stab	54
near:stad	-34
near:staf	-104
near:stag	13
near:stai	-59
near:stal	-22
near:stan	-68
near:star	42
near:stat	36
near:stay	59
near:stea	-36
near:step	13
near:stil	127
near:stoc	-17
near:ston	49
near:stoo	-56
near:stop	22
near:stor	-119
near:stra	63
near:stre	-14
near:stri	-6
near:stro	-96
near:stru	-16
near:stuc	-66
near:stud	-36
near:stus	-66
near:sub	-21
near:subd	-20
near:subu	60
near:succ	88
near:such	21
near:suda	-33
near:suff	27
near:suga	-16
near:suit	-102
near:sum	50
near:suma	91
near:summ	-78
near:sumy	38
near:sund	-10
near:sunk	-68
near:supe	16
near:supp	-91
near:supr	75
near:surg	91
near:surr	-46
near:surv	-33
near:susp	7
near:sust	25
near:suzu	4
near:swal	46
near:swam	-33
near:swap	-29
near:swee	54
near:swei	24
near:swep	-37
near:swis	109
near:syri	41
near:syst	-84
near:tabl	-56
near:taiw	-35
near:take	31
near:taki	46
near:tali	84
near:talk	24
near:tall	23
near:tami	65
near:tank	110
near:tanz	82
near:targ	-122
near:tarp	63
near:tawi	66
near:tax	20
near:tea	49
near:teac	40
near:team	-53
near:teen	22
near:teet	36
near:tehr	43
near:tele	-28
near:tell	-10
near:temp	28
near:ten	-3
near:tens	51
near:tent	-87
near:term	7
near:tern	13
near:terr	29
near:tesf	-67
near:test	-43
near:texa	-42
near:thai	114
near:than	-74
near:that	42
near:thea	23
near:thei	24
near:them	20
near:then	61
near:ther	-20
near:thes	68
near:they	-5
near:thir	4
near:this	48
near:thos	37
near:thou	-33
near:thre	13
near:thro	-7
near:thur	60
near:thus	69
near:tibu	75
near:tick	-50
near:tigr	23
near:till	-27
near:time	-64
near:tine	7
near:tobr	-43
near:todd	83
near:toge	16
near:toil	14
near:told	-55
near:toll	96
near:tom	-78
near:tomo	-47
near:toni	-42
near:tonn	-107
near:too	10
near:took	16
near:top	-21
near:tork	57
near:torr	-32
near:tota	-80
near:tour	-24
near:towa	41
near:towe	39
near:town	-87
near:trac	-72
near:trad	59
near:traf	-18
near:trai	-116
near:tran	8
near:trap	-82
near:trav	-74
near:traw	-28
near:trea	-25
near:tree	-90
near:tren	80
near:tria	-84
near:trib	-36
near:trie	-60
near:trig	52
near:tril	-39
near:trip	-101
near:tris	-97
near:troo	-6
near:truc	24
near:true	74
near:trus	-56
near:tryi	5
near:tsel	72
near:tsin	-50
near:tsun	52
near:tues	34
near:tulk	-24
near:tuni	53
near:tunn	-39
near:turk	81
near:turn	-125
near:twel	18
near:twen	44
near:twic	-144
near:twin	-44
near:two	23
near:typh	49
near:ugan	-13
near:ukra	12
near:unde	42
near:unfo	71
near:unha	-82
near:unhc	29
near:unhu	-46
near:unic	-19
near:unif	44
near:unio	20
near:unit	-8
near:univ	75
near:unkn	-18
near:unsa	59
near:unti	-39
near:upda	-65
near:uphe	-3
near:uppe	-28
near:upro	111
near:upwa	7
near:urge	80
near:usd	-57
near:use	-20
near:used	-21
near:uvir	-83
near:vaca	-4
near:vacc	-91
near:vali	93
near:vall	-13
near:valu	-16
near:van	50
near:vani	41
near:vari	-40
near:vehi	-84
near:vene	53
near:vent	76
near:veri	54
near:vers	44
near:very	62
near:vess	-39
near:vice	26
near:vict	-43
near:vide	93
near:viet	67
near:vigi	-24
near:vila	26
near:vill	-7
near:viol	-40
near:visa	-6
near:visi	-45
near:voic	-80
near:volc	-51
near:volu	-9
near:vote	-141
near:vyac	10
near:wade	-64
near:wadi	32
near:wait	-74
near:waji	28
near:wake	-60
near:wale	-57
near:wall	21
near:wang	10
near:want	-46
near:war	6
near:ward	-46
near:warn	46
near:was	19
near:wash	26
near:watc	-50
near:wate	-49
near:wave	-65
near:way	-6
near:weak	59
near:weap	21
near:weat	-32
near:wedd	67
near:week	34
near:weig	-73
near:welf	-27
near:well	38
near:went	20
near:were	-5
near:west	4
near:wfp	-29
near:what	-4
near:when	-53
near:wher	-42
near:whet	-37
near:whic	-57
near:whil	-3
near:whit	32
near:who	20
near:whol	94
near:whom	82
near:whos	4
near:wick	-26
near:wife	112
near:wild	-23
near:will	35
near:win	-38
near:winc	-96
near:wind	-149
near:wing	-32
near:winn	-61
near:wins	-18
near:wint	20
near:wipe	70
near:with	-62
near:witn	-76
near:wive	-92
near:woma	18
near:wome	22
near:won	-93
near:wore	-37
near:work	-20
near:worl	16
near:wors	13
near:wort	-76
near:woul	-50
near:woun	66
near:writ	84
near:wron	-5
near:wrot	17
near:xinh	23
near:yard	-88
near:year	-35
near:yeme	-47
near:yere	92
near:yest	3
near:yet	-63
near:york	3
near:you	-96
near:youn	-84
near:zamb	4
near:zamz	50
near:zapo	-25
near:zeal	-41
near:ziki	91
near:zone	-86
next:claim-abducted	15
next:claim-allocated	-12
next:claim-casualties	-25
next:claim-dead-in-captivity	15
next:claim-delivered	-7
next:claim-displaced	3
next:claim-held	49
next:claim-injured	33
next:claim-killed	-7
next:claim-missing	26
next:claim-prisoners-exchanged	59
next:claim-refugees	-9
next:claim-released	21
next:claim-returned	76
next:claim-total	-35
noun:	26
noun:afghan	115
noun:aftershock	-86
noun:agent	38
noun:aid-worker	-27
noun:aircraft	-80
noun:ambulance	-102
noun:american	-12
noun:apartment-block	-60
noun:armenian	62
noun:arrival	70
noun:attack	-85
noun:attacker	59
noun:aunt	-13
noun:baby	-77
noun:bed	-135
noun:blanket	-35
noun:boat	-157
noun:body	96
noun:bomb	-94
noun:boy	102
noun:brother	66
noun:building	-85
noun:bus	-112
noun:call	-37
noun:camp	-124
noun:candidate	-36
noun:captive	-70
noun:car	-78
noun:case	-172
noun:casualty	64
noun:centre	-122
noun:child	23
noun:chinese	-7
noun:citizen	-75
noun:civilian	85
noun:classroom	-33
noun:clinic	-38
noun:coach	-158
noun:colleague	-12
noun:commander	-23
noun:company	-49
noun:complaint	-14
noun:congolese	95
noun:container	-48
noun:contractor	18
noun:convoy	-83
noun:cook	120
noun:corpse	93
noun:correspondent	-78
noun:country	-141
noun:county	-54
noun:cousin	-105
noun:cow	-77
noun:crew	-75
noun:crew-member	141
noun:crossing	-53
noun:customer	-42
noun:cypriot	23
noun:dam	-67
noun:daughter	-3
noun:death	149
noun:defendant	-97
noun:defender	79
noun:deputy	-72
noun:detainee	105
noun:diplomat	-76
noun:director	-94
noun:displaced-person	125
noun:district	-99
noun:doctor	-86
noun:dog	-68
noun:dose	-30
noun:driver	57
noun:drone	-98
noun:dwelling	-65
noun:emirati	30
noun:employee	-39
noun:engineer	58
noun:enumerator	-74
noun:evacuee	111
noun:excavator	-57
noun:family	-111
noun:fan	-4
noun:farmer	32
noun:fatality	19
noun:father	-85
noun:fighter	21
noun:fire	-87
noun:firefighter	6
noun:fisherman	33
noun:flat	-20
noun:flight	-46
noun:floor	-48
noun:foreigner	-3
noun:game	-9
noun:girl	45
noun:goal	-6
noun:grave	48
noun:group	-108
noun:guard	52
noun:guest	-20
noun:gunman	-25
noun:haitian	61
noun:head	-131
noun:head-of-cattle	-83
noun:health-worker	-62
noun:helicopter	-79
noun:herder	-42
noun:home	-107
noun:hospital	-120
noun:hostage	73
noun:house	-167
noun:household	-159
noun:husband	-82
noun:idp	74
noun:incident	-86
noun:indian	3
noun:individual	154
noun:infant	49
noun:inhabitant	-40
noun:injury	-34
noun:israeli	-40
noun:job	-33
noun:judge	-18
noun:kit	-58
noun:labourer	-31
noun:latrine	-36
noun:leader	-75
noun:lebanese	52
noun:life	178
noun:list	-74
noun:lorry	-92
noun:man	-31
noun:manager	-104
noun:marine	-79
noun:martyr	175
noun:match	-31
noun:mattress	-45
noun:meal	-40
noun:member	19
noun:migrant	-44
noun:militant	3
noun:miner	-57
noun:minister	-165
noun:minor	-43
noun:missile	-76
noun:mother	4
noun:motorcycle	-91
noun:nation	-51
noun:national	-86
noun:neighbor	51
noun:neighbour	-78
noun:nephew	21
noun:new-arrival	126
noun:nurse	30
noun:observer	-98
noun:occupant	10
noun:officer	-31
noun:official	-192
noun:operation	-106
noun:other	95
noun:owner	-62
noun:page	-76
noun:palestinian	147
noun:paramedic	94
noun:partner	-69
noun:passenger	-17
noun:patient	-17
noun:peacekeeper	-55
noun:person	15
noun:personnel	-38
noun:photograph	-64
noun:pilgrim	-19
noun:pilot	33
noun:plant	-45
noun:player	-132
noun:point	-97
noun:police	53
noun:police-officer	9
noun:policeman	13
noun:post	-62
noun:pregnant-woman	15
noun:president	-18
noun:priest	-42
noun:project	-34
noun:province	-53
noun:refugee	144
noun:region	-73
noun:relative	-61
noun:reporter	-93
noun:resident	107
noun:returnee	51
noun:rifle	-68
noun:rohingya	140
noun:room	-92
noun:round	-57
noun:runner	-97
noun:russian	-45
noun:sample	-48
noun:school	-116
noun:schoolchild	64
noun:seafarer	98
noun:searcher	-44
noun:seat	-31
noun:security-guard	46
noun:serviceman	85
noun:session	-9
noun:settlement	-49
noun:shelter	-159
noun:ship	-87
noun:sister	30
noun:site	-124
noun:soldier	51
noun:son	-52
noun:spectator	-84
noun:spokesman	-59
noun:staff	-26
noun:staff-member	26
noun:state	-71
noun:station	-14
noun:storey	-82
noun:strike	-53
noun:student	34
noun:sudanese	13
noun:supporter	-20
noun:survivor	-90
noun:suspect	-132
noun:syrian	41
noun:tanker	-69
noun:tarpaulin	-24
noun:teacher	-16
noun:teenager	-17
noun:tent	-65
noun:terrorist	102
noun:time	-173
noun:tourist	-27
noun:town	-55
noun:trader	35
noun:train	-35
noun:traveller	-7
noun:troops	-120
noun:truck	-118
noun:ukrainian	60
noun:vehicle	-103
noun:victim	93
noun:village	-109
noun:villager	67
noun:visitor	-80
noun:volunteer	-92
noun:vote	-9
noun:wicket	-11
noun:wife	41
noun:witness	-69
noun:woman	124
noun:woman-and-man	34
noun:word	-99
noun:worker	128
noun:worshipper	59
noun:yemeni	-65
noun:young-man	75
noun:young-person	3
noun:young-woman	68
only:aid	-157
only:casualty	-10
only:displacement	-237
only:hostage	-25
other:abducted	-19
other:aid	8
other:allocated	-16
other:casualties	-36
other:casualty	-5
other:dead-in-captivity	-34
other:delivered	24
other:displacement	8
other:held	-26
other:injured	-22
other:missing	-16
other:pledged	-39
other:prisoners-exchanged	24
other:refugees	-3
other:released	27
other:requested	32
other:returned	-11
other:total	-78
others:0	-281
others:2	-19
others:7	16
others:more	-29
qualified	32
quoted	50
right1:	-35
right1:"	-12
right1:#	-117
right1:(	12
right1:)	20
right1:,	-7
right1:-	-42
right1:.	-12
right1::	33
right1:;	29
right1:?	-35
right1:a	-43
right1:abducted	88
right1:abductions	68
right1:aboard	-105
right1:above	-11
right1:according	66
right1:across	48
right1:acutely	-29
right1:affected	-43
right1:after	79
right1:against	-36
right1:aged	43
right1:along	71
right1:already	31
right1:among	163
right1:an	-19
right1:and	-42
right1:are	19
right1:arrested	-16
right1:arrived	-63
right1:at	40
right1:away	-6
right1:back	40
right1:barangays	-45
right1:because	49
right1:before	-10
right1:behind	18
right1:between	-5
right1:block	-58
right1:broke	-24
right1:brought	-70
right1:burned	-18
right1:by	40
right1:came	-11
right1:captured	-34
right1:carriages	-39
right1:carried	46
right1:carrying	-12
right1:cents	-13
right1:coffins	-28
right1:collapsed	8
right1:confirmed	56
right1:could	112
right1:critically	67
right1:crossed	109
right1:damaged	-77
right1:dead	202
right1:destroyed	-93
right1:did	29
right1:die	133
right1:died	154
right1:displaced	121
right1:driven	33
right1:drowned	168
right1:each	-3
right1:earthquake	-37
right1:entered	4
right1:escaped	21
right1:evacuated	65
right1:feared	36
right1:fell	108
right1:fewer	-43
right1:fled	123
right1:fleeing	49
right1:for	-21
right1:found	-6
right1:freed	52
right1:from	3
right1:go	12
right1:got	-58
right1:governorates	-10
right1:had	16
right1:has	-15
right1:have	27
right1:held	28
right1:here	-10
right1:homeless	74
right1:hurt	125
right1:i	-3
right1:in	15
right1:injured	161
right1:inside	-39
right1:into	58
right1:is	38
right1:it	-66
right1:khwarij	58
right1:kidnapped	104
right1:kidnappings	53
right1:killed	5
right1:last	41
right1:left	45
right1:lie	63
right1:live	-35
right1:lived	-15
right1:lost	35
right1:made	-43
right1:may	-21
right1:missing	220
right1:more	60
right1:moved	-24
right1:mt	-64
right1:named	-79
right1:names	68
right1:near	-4
right1:needed	54
right1:newly	84
right1:not	45
right1:now	19
right1:occurred	40
right1:of	31
right1:off	74
right1:on	-28
right1:opened	-53
right1:or	-50
right1:out	33
right1:outside	-27
right1:over	13
right1:overnight	-3
right1:p	-65
right1:paid	56
right1:past	-11
right1:per	-68
right1:perished	109
right1:places	-46
right1:quake	-42
right1:reached	-47
right1:received	57
right1:recorded	-95
right1:recovered	99
right1:remain	-9
right1:reported	5
right1:returned	-33
right1:rows	-56
right1:said	-150
right1:saw	-111
right1:security	-84
right1:seized	77
right1:sent	30
right1:seriously	69
right1:set	11
right1:shot	81
right1:shots	-52
right1:sides	-158
right1:since	6
right1:sleep	108
right1:slept	78
right1:so	17
right1:spent	22
right1:stayed	109
right1:still	50
right1:strong	-86
right1:succumbed	44
right1:suffered	-24
right1:sustained	27
right1:swam	-85
right1:taken	43
right1:teams	-61
right1:that	-34
right1:their	58
right1:there	108
right1:they	37
right1:this	-62
right1:through	36
right1:to	-46
right1:told	-89
right1:took	-50
right1:turned	-78
right1:unaccounted	90
right1:under	-39
right1:units	-49
right1:walked	-16
right1:was	34
right1:we	86
right1:went	63
right1:were	17
right1:what	-30
right1:when	-53
right1:who	21
right1:whom	106
right1:whose	76
right1:will	8
right1:with	4
right1:within	31
right1:without	12
right1:working	46
right1:wounded	188
right1:|	103
right1:—	93
right2:	-130
right2:"	-38
right2:(	-22
right2:)	-35
right2:,	7
right2:.	-17
right2::	-49
right2:;	-98
right2:a	28
right2:abducted	87
right2:about	3
right2:according	92
right2:acquitted	-58
right2:across	-31
right2:affected	-77
right2:after	129
right2:against	32
right2:aged	24
right2:all	50
right2:along	-52
right2:already	58
right2:also	45
right2:among	-74
right2:an	41
right2:and	-58
right2:another	20
right2:are	49
right2:around	-29
right2:arrested	-115
right2:arrived	24
right2:as	63
right2:ashore	-69
right2:asked	-85
right2:at	25
right2:away	7
right2:back	47
right2:be	70
right2:because	85
right2:been	32
right2:before	-42
right2:being	143
right2:between	66
right2:board	-126
right2:both	-7
right2:broken	-8
right2:brought	-80
right2:bullet	56
right2:buried	28
right2:burned	-65
right2:burns	124
right2:by	32
right2:came	31
right2:can	-68
right2:cannot	40
right2:captured	85
right2:carried	29
right2:cash	-68
right2:central	-50
right2:chiefly	8
right2:children	29
right2:cholera	-45
right2:civilians	63
right2:closed	-28
right2:come	-35
right2:confirmed	73
right2:could	83
right2:counted	-91
right2:crossed	83
right2:damaged	-75
right2:dawn	90
right2:day	5
right2:days	-34
right2:dead	46
right2:december	-60
right2:destroyed	-29
right2:did	-89
right2:died	59
right2:displaced	153
right2:down	-96
right2:downed	-58
right2:dragged	91
right2:driven	88
right2:drove	45
right2:each	-65
right2:early	80
right2:eight	-50
right2:eleven	83
right2:entered	62
right2:escaped	-63
right2:evacuated	69
right2:every	-58
right2:far	17
right2:february	25
right2:fighting	-38
right2:fire	-32
right2:five	40
right2:fled	-29
right2:flown	62
right2:food	-55
right2:for	61
right2:found	65
right2:four	24
right2:free	94
right2:freed	17
right2:friday	61
right2:from	68
right2:gave	-33
right2:gaza	-19
right2:get	-76
right2:girls	72
right2:given	-49
right2:gone	25
right2:gunshot	62
right2:had	16
right2:half	-61
right2:handed	68
right2:has	-19
right2:have	-3
right2:he	60
right2:held	50
right2:help	-47
right2:his	40
right2:hold	-22
right2:home	130
right2:homes	-67
right2:hospital	76
right2:hour	15
right2:houses	-86
right2:hurt	190
right2:i	3
right2:if	-22
right2:in	50
right2:including	126
right2:india	-30
right2:indonesia	-24
right2:injured	169
right2:injuries	51
right2:injuring	48
right2:intensive	71
right2:internally	57
right2:into	80
right2:is	-49
right2:it	-55
right2:its	-68
right2:january	-79
right2:july	-33
right2:june	-59
right2:keep	-48
right2:kept	-48
right2:kidnapped	11
right2:killed	107
right2:known	31
right2:last	22
right2:later	30
right2:leave	74
right2:leaving	-49
right2:lebanon	39
right2:led	4
right2:left	31
right2:let	-31
right2:listed	76
right2:live	13
right2:lived	27
right2:lives	-44
right2:lost	-41
right2:magnitude	-61
right2:many	-38
right2:marched	-44
right2:me	-68
right2:medical	-60
right2:men	-18
right2:missing	125
right2:monday	99
right2:month	-78
right2:more	95
right2:morning	-42
right2:most	15
right2:mostly	74
right2:moved	-3
right2:much	-15
right2:murdered	28
right2:my	-17
right2:near	52
right2:nearly	-32
right2:needed	15
right2:neutralised	81
right2:never	-5
right2:new	-31
right2:night	-21
right2:nine	-23
right2:no	-25
right2:nobody	-22
right2:none	76
right2:noon	46
right2:not	93
right2:now	-48
right2:number	24
right2:october	65
right2:of	-28
right2:off	-6
right2:official	-50
right2:officials	71
right2:one	68
right2:or	-35
right2:our	46
right2:out	-63
right2:over	-17
right2:overnight	-41
right2:packed	-75
right2:pakistan	-37
right2:papers	-71
right2:passed	12
right2:perished	69
right2:picked	-128
right2:police	-59
right2:population	-42
right2:pulled	-130
right2:reached	13
right2:received	-101
right2:recovered	-55
right2:refuge	35
right2:registered	-18
right2:reported	61
right2:reportedly	29
right2:rescued	-91
right2:residents	60
right2:return	87
right2:returned	-17
right2:run	-31
right2:rural	-8
right2:said	7
right2:saturday	37
right2:says	-94
right2:schools	-87
right2:seized	-59
right2:sent	-73
right2:september	-32
right2:serious	33
right2:set	-44
right2:seven	48
right2:she	-5
right2:shot	57
right2:signed	60
right2:since	60
right2:six	116
right2:sleeping	33
right2:so	-60
right2:sold	-54
right2:soldiers	53
right2:some	-9
right2:sought	67
right2:sources	-84
right2:south	-41
right2:spending	64
right2:spent	-78
right2:staff	-82
right2:state	72
right2:staying	64
right2:still	113
right2:street	-118
right2:strong	-49
right2:struck	7
right2:succumbed	70
right2:sunday	128
right2:surgery	74
right2:survived	-20
right2:taken	-16
right2:taking	-22
right2:ten	-125
right2:than	-103
right2:that	6
right2:the	4
right2:their	-43
right2:them	15
right2:then	35
right2:there	78
right2:these	71
right2:they	50
right2:this	5
right2:those	42
right2:three	60
right2:through	23
right2:thursday	24
right2:tickets	21
right2:to	-3
right2:today	24
right2:told	-82
right2:took	-36
right2:transferred	76
right2:treated	-18
right2:tried	-41
right2:tuesday	53
right2:ukraine	-34
right2:unaccounted	160
right2:under	30
right2:up	-17
right2:uprooted	46
right2:us	32
right2:walked	57
right2:war	61
right2:was	-46
right2:we	-11
right2:wednesday	-36
right2:week	49
right2:went	-25
right2:were	71
right2:when	129
right2:where	32
right2:which	-127
right2:while	5
right2:who	-19
right2:whom	37
right2:will	-12
right2:with	-23
right2:within	-26
right2:without	-10
right2:women	21
right2:working	-99
right2:would	5
right2:wounded	138
right2:wounding	34
right2:wounds	82
right2:year	-38
right2:yet	12
right3:	30
right3:"	23
right3:#	-35
right3:(	-40
right3:)	91
right3:,	-17
right3:.	-50
right3::	-166
right3:;	-9
right3:a	4
right3:aboard	93
right3:about	70
right3:above	20
right3:according	14
right3:across	32
right3:added	-39
right3:admitted	-30
right3:affected	-59
right3:after	61
right3:again	39
right3:ago	-3
right3:air	-24
right3:al	47
right3:alive	46
right3:all	20
right3:alone	-30
right3:already	-52
right3:among	-55
right3:an	-13
right3:and	17
right3:are	39
right3:around	-11
right3:arrested	-88
right3:as	-7
right3:asked	64
right3:at	-48
right3:attack	26
right3:away	-36
right3:back	83
right3:be	-11
right3:because	-74
right3:been	16
right3:before	84
right3:being	24
right3:between	-90
right3:blast	40
right3:boat	-56
right3:bodies	-48
right3:border	37
right3:both	-60
right3:broken	94
right3:brothers	46
right3:brought	40
right3:buried	30
right3:burns	53
right3:bus	44
right3:buses	-69
right3:but	91
right3:by	60
right3:came	58
right3:capital	-44
right3:captured	-54
right3:care	-52
right3:carried	-40
right3:caught	-41
right3:children	58
right3:chinese	67
right3:city	-37
right3:civil	-94
right3:civilians	76
right3:coast	-21
right3:come	6
right3:condition	35
right3:confirmed	50
right3:cook	76
right3:countries	-113
right3:country	-107
right3:crew	13
right3:critical	82
right3:day	-31
right3:days	-28
right3:dead	158
right3:death	43
right3:deaths	-72
right3:december	41
right3:deployed	-38
right3:deported	-14
right3:detained	-76
right3:did	43
right3:died	-14
right3:discharged	44
right3:displaced	122
right3:district	38
right3:districts	-54
right3:dollar	-100
right3:down	-58
right3:dozens	70
right3:driven	6
right3:drones	-46
right3:each	-36
right3:earlier	60
right3:earthquake	-54
right3:eight	78
right3:el	-26
right3:eleven	-111
right3:emergency	23
right3:end	-47
right3:evening	-10
right3:ferry	-30
right3:find	16
right3:fire	-81
right3:first	79
right3:five	4
right3:for	15
right3:forced	62
right3:foreign	48
right3:former	-75
right3:found	-43
right3:four	-43
right3:freed	-15
right3:friday	-15
right3:from	-24
right3:gas	-3
right3:gaza	61
right3:given	-20
right3:go	70
right3:gone	59
right3:got	-31
right3:government	-53
right3:governor	50
right3:group	-10
right3:guard	-16
right3:had	8
right3:half	-60
right3:hands	66
right3:has	66
right3:have	10
right3:he	-87
right3:health	-35
right3:heart	46
right3:held	57
right3:helicopters	-112
right3:help	-42
right3:her	-99
right3:his	-38
right3:hit	10
right3:home	24
right3:homes	-30
right3:hospital	56
right3:hour	35
right3:hours	-26
right3:house	72
right3:hurt	119
right3:i	-17
right3:identified	-26
right3:in	15
right3:including	-3
right3:infants	62
right3:injured	56
right3:injuries	-21
right3:insecure	-29
right3:inside	37
right3:intensive	77
right3:international	-47
right3:into	-55
right3:iranian	43
right3:is	-50
right3:israeli	52
right3:it	-22
right3:its	-48
right3:january	29
right3:june	-79
right3:kidnapped	61
right3:killed	47
right3:last	-90
right3:leave	56
right3:led	39
right3:left	-54
right3:let	6
right3:life	-36
right3:line	-30
right3:list	88
right3:lists	-44
right3:lives	60
right3:living	16
right3:local	5
right3:lost	-84
right3:made	-73
right3:make	31
right3:many	-18
right3:march	53
right3:marched	85
right3:may	33
right3:mayor	-7
right3:members	119
right3:men	45
right3:minors	20
right3:minutes	-45
right3:missiles	-23
right3:missing	60
right3:monday	-53
right3:month	-40
right3:months	17
right3:more	-59
right3:morning	-50
right3:most	-77
right3:moved	16
right3:murdered	33
right3:national	63
right3:near	78
right3:nigeria	-41
right3:night	5
right3:nine	76
right3:no	-17
right3:nobody	-77
right3:noon	25
right3:number	-56
right3:october	-16
right3:of	-17
right3:off	-39
right3:on	15
right3:one	-9
right3:or	32
right3:other	10
right3:others	30
right3:out	-9
right3:over	71
right3:overnight	-3
right3:own	35
right3:paid	-26
right3:pakistan	43
right3:passengers	-19
right3:people	-72
right3:persons	58
right3:place	-64
right3:police	24
right3:population	-19
right3:price	-26
right3:province	16
right3:provinces	-56
right3:pulled	99
right3:pupils	-15
right3:put	-4
right3:quake	-58
right3:quarter	-36
right3:reached	9
right3:received	62
right3:recorded	29
right3:recovered	141
right3:red	45
right3:region	-24
right3:registered	-41
right3:relatives	15
right3:remain	-36
right3:reported	25
right3:rescue	44
right3:rescued	-28
right3:residents	-85
right3:return	-60
right3:returned	-80
right3:road	35
right3:room	-60
right3:run	-73
right3:s	-51
right3:safety	62
right3:said	-92
right3:same	4
right3:saturday	-19
right3:say	-15
right3:says	70
right3:school	31
right3:schools	-28
right3:second	14
right3:security	108
right3:seen	-11
right3:seized	-50
right3:sent	-50
right3:september	-65
right3:seriously	65
right3:seven	-38
right3:she	-35
right3:shelters	-4
right3:shot	-14
right3:since	38
right3:six	36
right3:so	24
right3:soldiers	-10
right3:some	-25
right3:south	61
right3:southern	-54
right3:spokesman	94
right3:staff	45
right3:state	-41
right3:still	11
right3:sudan	13
right3:sudanese	-28
right3:sunday	-35
right3:survive	-10
right3:taken	135
right3:teachers	81
right3:ten	74
right3:thai	-19
right3:than	-21
right3:that	-145
right3:the	22
right3:their	-7
right3:them	62
right3:then	-33
right3:there	114
right3:they	79
right3:third	13
right3:thirty	61
right3:this	46
right3:those	-7
right3:three	-24
right3:through	5
right3:time	-60
right3:to	6
right3:told	-12
right3:tonnes	-36
right3:took	8
right3:town	22
right3:transferred	15
right3:treated	36
right3:treatment	-35
right3:twelve	-20
right3:un	3
right3:unaccounted	81
right3:under	17
right3:up	7
right3:uprooted	-14
right3:us	51
right3:vehicles	-88
right3:village	54
right3:villages	94
right3:waiting	-44
right3:walked	7
right3:war	-19
right3:was	65
right3:water	29
right3:we	26
right3:wednesday	-7
right3:week	-24
right3:weeks	31
right3:went	-70
right3:were	68
right3:when	86
right3:which	17
right3:while	25
right3:who	14
right3:whom	-13
right3:will	-13
right3:with	24
right3:within	45
right3:without	-16
right3:woman	81
right3:women	141
right3:work	-60
right3:would	-7
right3:wounded	38
right3:wounds	92
right3:year	51
right3:years	-91
right3:yet	31
right3:—	-90
share:0	-281
share:1	-185
share:2	-152
share:4	50
share:5	23
share:7	16
share:more	7
short	-24
size:1	-117
size:9	-30
size:99	5
size:999	-4
size:9999	3
size:more	58
verdict:abducted	69
verdict:casualties	21
verdict:claim	114
verdict:dead-in-captivity	27
verdict:displaced	65
verdict:held	68
verdict:injured	16
verdict:killed	79
verdict:missing	17
verdict:open	-46
verdict:out	-300
verdict:prisoners-exchanged	24
verdict:refugees	57
verdict:released	80
verdict:returned	-61`,
  measure: `
alike:abducted	0:-33 1:-13 2:-47 3:19 4:18 5:9 6:40 7:25 8:-56 9:-16 10:-29
alike:casualties	6:13
alike:dead-in-captivity	2:12 4:-19 5:14 6:-17 8:-29 10:26
alike:displaced	0:24 2:-20 3:17 4:-55 5:17 6:-14 7:-26 8:-42 10:-64
alike:held	1:-19 3:-28 4:15 5:-13 6:-18 7:-15 8:-49 9:-12 10:21 11:-17
alike:injured	0:-12 1:-31 2:-32 3:28 4:-17 5:-13 7:-13 8:34 9:-11 10:-32 11:-49
alike:killed	1:20 2:-38 3:17 5:-26 7:-33 8:20 9:-36 10:-37
alike:missing	0:9 3:8 4:-22 7:-39 8:-10 9:14 10:-13
alike:prisoners-exchanged	0:-18 2:-10 3:-13 4:-19 6:-28 7:-14 8:53 10:-44
alike:refugees	0:-21 1:-10 3:-27 6:-38 7:8 8:-9 9:53 10:-14 11:-27
alike:released	0:13 1:-13 3:11 4:-8 5:8 6:-11 7:-22 8:-33 9:-31
alike:returned	0:15 1:-15 2:-17 3:13 4:10 6:17 7:-21 8:-46 9:-44 11:-14
any	1:-20 2:-18 3:-8 7:-11 8:-13 9:-15 11:-12
bare:1	0:-76 1:-24 2:44 3:-81 4:-89 5:17 7:-24 8:-15 9:-13 10:23 11:-59
bare:9	0:-48 1:-18 2:36 3:-127 4:26 6:10 8:-17 9:-137 10:13 11:-149
bare:99	1:-107 2:-16 3:-122 4:14 5:19 6:28 8:-20 9:-133 11:-90
bare:999	0:12 1:12 2:-61 4:-31 7:-18 8:12 9:-48 11:-20
bare:9999	0:-28 2:-122 3:31 4:-74 5:-12 6:-25 8:21 10:-50
bare:more	0:-105 2:-108 3:64 4:-140 5:-143 6:-90 7:-31 8:-95 9:47 10:-85 11:46
before:abducted	0:19 1:-17 3:-35 5:-46 6:11 7:-32 8:-20 9:-20 10:-9 11:-23
before:allocated	5:18
before:casualties	0:-10 1:18 2:-13 3:15 4:-10 5:-14 7:-11 8:-21 9:-11 10:-12
before:dead-in-captivity	0:-16 4:39 7:-14 8:-25 10:-44
before:delivered	0:-10 5:-9 6:-24 7:-12 9:19 11:-13
before:displaced	0:-50 1:-27 2:-19 3:12 4:-43 5:-32 6:-30 7:-25 8:-46 9:33 10:-45 11:12
before:held	0:-40 1:-9 2:40 6:-26 7:13 8:-25 9:-13 10:-12 11:-10
before:injured	0:25 1:-27 2:-69 4:-60 5:10 6:-24 7:20 9:-48 10:-34 11:-34
before:killed	0:14 1:-40 2:-19 3:-31 4:11 5:37 6:-21 7:40 8:-73 9:-29 10:-62 11:-73
before:missing	0:-26 1:-24 4:-56 5:-18 7:13 8:-26 9:-27 10:-31 11:-15
before:prisoners-exchanged	0:-38 1:-11 2:16 3:-14 4:-61 5:-26 6:-44 8:8 9:-14 10:35 11:-16
before:refugees	0:-15 3:14 4:-14 5:-16 6:-40 7:-15 8:-11 9:-12 10:-14 11:20
before:released	0:-11 1:-11 2:22 3:-27 4:10 5:-15 6:-40 7:-15 9:-14 10:-21 11:-16
before:requested	3:-34 9:31
before:returned	0:-28 2:-20 3:30 4:-33 6:-38 7:-36 9:-8 10:-38 11:9
behind:abducted	0:10 1:-12 2:-75 3:-40 4:-60 5:-34 6:44 7:-20 8:13 9:-16 11:-20
behind:casualties	1:35 5:-26 6:-27 7:-8 8:-9 9:-10 10:-11
behind:dead-in-captivity	0:29 3:-11 4:11 5:-20 6:-48 7:-18 8:-39
behind:delivered	5:-10 6:12
behind:displaced	0:-44 2:-20 3:14 4:-36 5:-14 6:10 7:-9 8:-23 9:-26 10:-41 11:16
behind:held	0:17 1:-19 3:-49 4:-18 5:-57 6:-10 7:-63 8:9 9:-42 10:15 11:-15
behind:injured	0:-16 1:-48 2:-83 3:-86 4:-79 5:-14 6:77 7:-27 8:9 9:-67 10:-41 11:-12
behind:killed	0:-13 1:11 2:-16 3:-65 4:-38 7:-28 10:36 11:-77
behind:missing	0:-26 1:-53 3:-44 4:19 5:8 6:49 7:-18 8:-41 9:-41 10:-30 11:-37
behind:pledged	3:-13 6:20
behind:prisoners-exchanged	0:-30 1:-10 2:-37 4:-28 5:-27 6:-50 7:-42 8:55 9:-33 10:-13 11:-38
behind:refugees	0:-13 1:-8 2:-9 3:25 4:-23 5:-22 7:-19 8:-10 10:-14 11:-35
behind:released	0:36 1:-12 2:-25 3:-26 4:-17 5:-42 6:-22 7:-25 8:-15 9:-17 10:13 11:-24
behind:requested	3:25 6:-13 9:-11 11:-23
behind:returned	1:-27 3:31 4:-54 5:-18 6:-52 7:-28 8:-23 9:-39 10:18 11:30
ending:ad	0:-33 1:18 2:13 3:-55 4:-24 5:-71 6:62 7:-57 8:-9 9:-15 10:-17 11:-10
ending:al	5:38 6:-38 7:-9
ending:am	3:23 5:-9 6:-19 7:-9 9:-18
ending:an	0:15 2:-15 6:8 7:12 8:-24 10:-25
ending:ar	0:-8 3:-9 5:21 6:-8
ending:at	0:-27 2:25 3:-14 4:-30 5:-30 6:-9 10:12
ending:ay	0:18 3:24 4:18 5:-20 6:-35 7:-13 10:-30 11:-13
ending:ce	0:-37 1:29 2:-9 3:-50 5:-11 7:-35 8:13 9:31 10:-26 11:-40
ending:ch	0:-16 3:-13 4:-26 5:-33 6:36 7:-24 8:14 10:-27
ending:ck	3:-25 9:-18 11:26
ending:de	3:-29 8:-29 9:29 10:29
ending:ds	0:-9 3:15
ending:dy	0:-10 3:-19 4:15 5:-8 7:16 10:-11
ending:ed	0:-21 1:-40 2:-8 3:-14 4:-84 5:44 6:-9 7:-68 8:11 9:-33 10:19
ending:en	0:37 1:-9 2:-39 4:14 5:8 6:-35 7:-31 8:-24 9:-32 10:-23 11:-16
ending:ep	0:-14 3:27 4:-23 5:-12 6:-22 7:-15 10:-21 11:-25
ending:er	0:24 1:-11 2:9 3:-28 5:-39 8:-15 9:-19 11:30
ending:es	1:27 2:-29 3:-35 4:10 5:-55 6:-11 7:33 8:-35 9:-33 10:-36 11:-27
ending:ey	0:14 3:-11 4:-16 5:-11 6:26 7:-21 8:-18 9:-9
ending:ft	0:10 1:-8 2:-19 3:33 4:-45 5:9 6:-48 7:-43 8:17 9:-41 11:-36
ending:ge	0:8 4:14 6:-13 10:-8
ending:gh	2:-10 3:-8 5:19 10:-8
ending:gs	0:20 4:-13 10:-8
ending:ht	3:10 7:14 9:-11
ending:ic	0:16 10:-8
ending:id	2:-8 5:-18 6:27
ending:ij	2:-15 6:27 10:-9
ending:in	0:-36 1:-11 2:-44 3:20 4:37 6:-31 8:-42 10:-42 11:-26
ending:ir	3:22 6:-19 9:-8
ending:is	3:-25 4:-10 7:19 9:22 11:-10
ending:ke	0:-15 4:-16 5:27 6:-24 10:18
ending:ld	0:-30 1:-16 2:21 3:-40 5:-27 6:-17 7:-12 9:13 10:25 11:-26
ending:ll	0:-11 1:-8 2:-13 3:37 4:22 5:-26 6:-35 7:33 8:-38 9:8 11:-48
ending:ly	0:-12 3:-17 4:-17 5:41 6:-34 7:-21 8:-13 9:27 11:-16
ending:me	0:-41 1:-10 2:-43 3:-13 4:-49 5:-52 6:8 7:-32 8:-21 10:36
ending:nd	4:17 7:-9 9:14 10:-8 11:-22
ending:ng	0:-39 2:-47 3:-15 5:-38 6:-54 7:62 8:9 10:-31
ending:ns	0:22 2:13 4:-14 5:29 6:-31 7:-15 8:-8 10:-22
ending:nt	0:-31 1:-11 2:-28 3:-23 6:-16 8:-33 9:-12 11:20
ending:ok	0:-10 3:19 5:-13 6:-41 7:-9 9:13 11:-12
ending:om	1:-33 2:-11 4:8 5:-25 6:-14 7:18 9:-28 10:-38 11:-27
ending:ot	0:-8 2:27 4:-25 6:-24 7:-11
ending:pt	3:9
ending:rd	5:-8 6:22 7:-8
ending:re	1:-8 2:-28 3:-30 4:-18 6:10 7:-27 8:-37 9:-33 11:-11
ending:rs	0:-9 4:11
ending:rt	0:-8 5:61 6:-47 7:-37
ending:se	0:-24 1:-18 2:-11 3:-10 4:-24 5:-21 6:-37 7:36 8:-11 9:12 10:-12
ending:sh	6:17
ending:ss	0:-9 3:15 4:-14 5:-22 6:12 7:-26 8:-13 9:-12 10:19 11:-20
ending:st	0:-24 1:9 2:-32 3:11 5:-11 6:21 7:-8 8:-25 9:-30 10:-13 11:-28
ending:th	0:-46 1:-9 2:-26 3:18 4:-22 5:54 6:-9 7:-50 8:-36 9:-33 10:-51 11:-15
ending:to	0:25 3:11 4:-15 6:-10 8:-17 10:-14
ending:ts	3:15 6:-13 9:-10
ending:ut	0:-9 2:-8 3:15 4:-16 5:-19 8:-21 9:-19 10:17
ending:ve	1:-32 3:-8 4:-32 5:19 6:-23 7:-41 8:-9 9:8 10:-22 11:25
ending:wn	2:-21 3:8 5:27 6:11 7:-10 11:-10
equal:abducted	0:73 1:13 2:11 3:-32 4:-36 5:-14 6:-47 7:-26 8:-24 9:-19 10:-53 11:-15
equal:casualties	0:23 1:26 2:-17 5:-14 6:-41 7:-9
equal:dead-in-captivity	0:-68 2:40 4:-20 6:-35 7:16 10:-16
equal:displaced	0:-27 1:-10 2:-21 3:42 4:-12 5:-13 6:-48 8:-14 9:-34 10:28 11:-13
equal:held	0:-21 2:-29 3:-16 4:51 5:-38 6:-25 8:-58 9:-16 11:-9
equal:injured	0:-40 1:-23 2:28 3:-11 4:-21 5:47 6:-30 7:-38 8:-58 9:-31 11:-16
equal:killed	0:-32 2:16 3:-100 4:-37 6:40 7:-33 8:-33 9:-57 10:-44 11:-68
equal:missing	1:-17 2:-25 3:-62 4:-31 5:-13 6:-45 7:57 8:-28 9:-20 10:11 11:-9
equal:prisoners-exchanged	0:-32 1:-9 2:-43 3:-22 4:-69 5:-32 6:-44 7:-23 8:63 9:-12 11:-15
equal:refugees	2:-17 3:-8 4:-39 5:-26 7:-12 8:-31 9:-17 10:40 11:8
equal:released	0:-53 1:-14 2:-24 3:-21 4:-19 5:-23 6:-50 7:24 8:-63 9:-15 10:73 11:-10
equal:returned	0:-20 2:-17 3:-16 4:14 5:-28 6:-9 7:-22 9:-26 10:11 11:8
form:digits	0:-14 2:-56 3:23 4:-15 5:10 6:-20 7:-26 8:-8 9:11 10:-20
form:mixed	0:-24 1:-17 2:-15 3:15 4:-42 5:-25 6:-75 7:-48 8:-19 9:19 10:-34 11:33
form:range	0:9 1:12 2:-13 3:-15 4:-21 5:-31 6:18 8:26 9:-15 10:-34 11:-55
form:singular	1:-52 2:28 3:-123 4:-28 5:-11 6:24 8:-37 9:-41 11:-84
form:vague	0:43 2:-38 3:-8 4:-39 5:19 6:-19 7:19 9:-8 10:-29 11:-23
form:words	0:-15 1:-45 2:-8 3:-73 4:11 5:-8 6:13 8:-12 9:-63 10:18 11:-79
headline	0:-9 1:-41 2:-23 3:-9 4:-13 5:-8 6:9 9:-12 10:8 11:-35
here:#aboard	0:38 1:-15 2:-59 3:-23 4:9 5:-53 8:-31 9:-23 10:-23 11:-12
here:#aid	0:-49 3:12 4:-87 5:-8 6:-49 7:-23 9:26 11:10
here:#alive	0:-25 1:-19 3:53 4:-18 5:-12 6:-53 7:15 8:-15 9:-20 11:-56
here:#captives	0:50 1:-53 2:10 3:-55 4:-14 5:-47 6:-68 7:-80 8:-13 9:-68 10:17 11:-63
here:#captors	0:36 2:-41 3:-53 4:29 5:-18 7:-80 8:-46 9:-41 11:-24
here:#commerce	0:22 1:-32 2:-28 5:11 7:-40 8:-45 9:-29 10:-15 11:-11
here:#conference	9:15
here:#containing	0:-19 2:-14 3:-10 5:-13 6:11 7:-30 9:26 11:-37
here:#contest	0:11 1:-27 2:-32 5:-17 6:-10 7:13 8:-104 10:16 11:-30
here:#crossing	0:-57 1:-14 2:-36 3:-44 4:-62 5:-21 6:-20 7:-53 8:8 9:58
here:#custody	0:-26 1:-24 3:-66 4:35 5:-44 6:-13 7:-28 8:41 9:-59 10:-26
here:#demand	1:-8 3:-39 4:33 5:-13 6:-16 7:-13 8:-26 9:-9 11:-36
here:#disease	0:-17 2:18 3:-15 4:-11 5:16 6:14 7:-21 8:-20 9:-21 10:-15 11:-12
here:#displacement	0:-75 1:-16 2:-23 3:75 4:-75 5:-40 6:-44 7:-64 8:-56 9:-14 10:-10 11:-10
here:#duty	0:-58 1:-27 2:-19 3:-10 6:22 7:-10 8:-51 9:-63 10:15 11:8
here:#exchange	0:-50 1:-21 2:-39 3:19 4:-64 5:-56 7:-62 8:66 9:-44 10:-32 11:-42
here:#execution	2:20 4:-19 5:-26 7:-9 8:-12 10:-21
here:#given-back	0:-24 1:-24 2:-15 3:-38 4:-57 7:-36 8:21 9:-23 10:18 11:-20
here:#giving-from	0:-8 1:-76 2:24 3:-48 4:-40 5:-10 7:-9 9:-38 10:-22 11:42
here:#group	0:16 2:10 3:-19 4:20 5:-32 6:-10 7:-48 8:-28 9:-60
here:#handover	0:-71 2:19 3:-34 5:-34 6:-49 7:23
here:#hearing	0:-23 2:-15 5:18 6:-13 8:-13 9:-9 10:-9
here:#hostages	0:-33 1:-12 2:26 3:11 4:-17 5:-8 6:-19 7:-34 8:-16 9:-21 10:23 11:-17
here:#interview	0:-8 6:8
here:#losing-side	0:-34 1:-18 2:-10 3:-30 4:-41 5:-13 7:-40 8:28 9:-16 10:10 11:-15
here:#need	0:-36 1:-20 2:-38 4:-18 6:-11 7:-28 8:-35 9:16 10:39
here:#prisoners	0:-23 1:-35 3:-65 4:41 5:-66 6:-34 7:-63 8:52 9:-47 10:-34 11:-39
here:#receiving	0:-15 1:-20 2:-43 3:-35 4:-72 6:50 7:-24 8:-54 9:-44 10:26 11:29
here:#remainder	0:-31 2:-99 4:40 5:-57 6:-10 7:-8 8:14 10:-8 11:-31
here:#rescue	1:-21 2:-21 3:-50 4:-78 5:53 6:-22 8:-61 9:-44 10:19 11:10
here:#rumour	0:21 5:-8
here:#since	0:-15 1:23 2:-62 4:-11 5:-39 6:-14 7:11 8:10 10:-36
here:#state	0:-14 1:-76 2:-37 3:-64 7:-54 8:31 10:-9 11:-14
here:#statement	0:-20 2:-12 3:-17 4:19 5:-21 6:13 7:-30 8:-18 9:-17 10:9
here:#travel	0:-22 1:-13 2:-10 3:-38 4:-13 5:-9 6:26 7:19 8:22 9:-33 10:-8 11:-34
here:abducted	0:143 1:-56 2:-27 3:-45 4:-21 5:-109 6:-72 7:-111 8:-10 9:-94 10:-26 11:-60
here:allocated	0:-41 1:-41 2:-25 3:-42 4:8 6:-15 7:-49 9:-19 10:26 11:-33
here:casualties	0:-25 1:51 2:-23 3:-36 4:-26 6:-18 7:-36 8:-34 9:-23 10:-23 11:-11
here:dead-in-captivity	0:-15 2:26 4:10 6:-26 10:-19
here:delivered	1:-80 3:15 4:-18 5:-9 6:-19 7:-9 8:-17 9:-19
here:displaced	0:-71 1:-44 2:-41 3:92 4:-17 5:-46 6:-63 7:-58 8:-124 9:17 10:-18 11:-13
here:held	0:-43 1:-43 2:22 3:-51 4:119 5:-105 6:-92 7:-24 8:-25 10:-18 11:-81
here:injured	0:-54 2:-25 3:-85 4:-106 5:155 6:-76 7:-92 8:-53 9:-82 10:-57 11:-80
here:killed	0:-47 1:21 2:66 3:-72 4:-39 5:-49 6:98 8:-90 9:-47 10:-114 11:-101
here:missing	0:-10 1:29 2:-19 3:-66 4:-34 5:-102 6:-94 7:168 8:-104 9:-119 10:-108 11:-100
here:pledged	0:11 1:-35 2:10 4:-17 5:10 6:-36 7:-30 10:12 11:-59
here:prisoners-exchanged	0:-58 1:-83 2:-11 3:-43 5:-16 6:-32 7:-64 8:66 9:-45
here:refugees	1:-64 2:-93 3:-12 4:-77 5:-33 6:-71 7:-53 8:-20 9:97 10:-50 11:-11
here:released	0:-31 1:-86 2:-10 3:-77 4:-40 5:-78 6:-64 7:-70 8:17 9:-92 10:118 11:-21
here:requested	0:-17 1:-50 3:-44 4:51 5:-35 6:-16 7:30 10:-58 11:-25
here:returned	0:-22 1:-80 2:-27 3:-80 4:-54 5:-33 6:-37 7:-100 9:-58 11:110
here:said	1:-16 2:-14 3:-29 6:20 7:9 8:-46 9:-27 10:-33
here:set	0:-21 1:-54 3:-33 4:-65 5:11 6:34 7:-22 9:-11 10:-47 11:-10
here:total	0:26 1:9 2:-35 3:-39 4:-34 5:-8 6:-17 8:-29 9:34 10:-13
item	1:-37 2:-41 3:43 4:-11 6:8 8:-62 9:-20 10:-61 11:-48
last:claim-abducted	0:13 1:-42 2:25 3:-18 4:13 5:-71 6:-57 7:-13 8:-20 9:-61 10:36 11:-58
last:claim-allocated	0:-8 2:-8 3:-17 5:-24 9:25
last:claim-casualties	1:54 2:-35 3:-46 4:13 5:-36 6:8 7:-40 8:-41 9:-45 10:-25 11:-39
last:claim-dead-in-captivity	1:-12 2:42 3:10 5:-32 6:-30 7:-41 8:-34 9:-11 10:10 11:-16
last:claim-delivered	0:-20 1:10 3:-12 4:-8 7:-8 9:28 10:-10 11:-38
last:claim-displaced	0:-31 1:-68 2:-13 3:36 4:-36 5:-23 6:-45 7:-63 8:-81 9:27 10:-99 11:23
last:claim-held	0:-17 1:-27 2:28 3:-28 4:24 5:-89 6:-57 7:-27 8:-14 9:-44 10:13 11:-35
last:claim-injured	0:-11 2:-126 3:-16 4:-36 5:70 6:-19 8:-18 9:-73 10:-37 11:-74
last:claim-killed	0:8 2:-41 3:-29 4:-42 6:26 7:15 8:-42 9:-32 10:-32 11:-33
last:claim-missing	0:20 1:-55 2:-69 3:-25 4:17 5:-47 6:-15 7:50 8:-64 9:-20 11:-82
last:claim-pledged	0:-14 1:13 3:9 4:-11 7:-16 9:-40 11:-24
last:claim-prisoners-exchanged	0:-47 1:-28 2:-31 3:-42 5:-23 6:18 7:-41 8:46 9:-29 10:-46 11:-15
last:claim-refugees	1:-31 2:-18 3:-48 4:-9 5:-14 6:-44 7:-66 8:-21 9:51 10:-37 11:20
last:claim-released	0:-44 1:-43 3:-24 4:23 6:-32 8:-12 9:-70 10:15 11:-64
last:claim-requested	0:-22 3:-27 4:-14 5:-21 6:34 10:-18 11:-21
last:claim-returned	1:-32 2:-52 3:-52 4:-16 5:-39 7:-62 9:-12 10:-16 11:66
last:claim-total	3:-25 7:13 9:15 11:9
left1:	0:30 3:-29 4:-19 5:25 6:-30 8:-12 9:-37 10:-25
left1:"	0:-28 1:28 2:-28 3:-35 5:-19 6:16 7:-34 8:-14 9:10 10:-43 11:-12
left1:#	0:-29 1:-9 4:-9 5:-25 6:44 7:-20 9:14 10:-18 11:-8
left1:(	0:-28 1:-15 2:-10 3:-11 4:-31 9:-31 10:-26 11:31
left1:*	3:17 6:-14
left1:,	1:-90 3:14 4:-25 7:-46 8:-29 10:-9 11:-19
left1:-	0:-64 1:-14 2:-27 3:-18 4:-43 5:-19 7:-13 8:-36 9:-30 10:65 11:25
left1::	0:-15 2:-33 3:28 4:-24 5:-62 6:11 7:-58 8:-19
left1:;	0:-79 1:-35 2:-29 3:-31 4:-19 5:-9 6:-10 7:10 9:-21 10:33 11:27
left1:abducted	0:27 4:-9 6:-16 8:-13
left1:additional	3:21 9:-10
left1:admitted	5:18 6:-16
left1:after	3:-15 4:-17 5:34 6:-28 8:-13 9:11 11:-13
left1:against	0:13 3:-13 4:-10 7:-18 8:-17 9:15 10:-17
left1:all	0:-45 2:-17 5:-27 6:12 8:-33 10:29
left1:alone	3:-24 11:25
left1:among	0:26 3:-13 4:-29 5:-11 7:10 8:-21 9:-8 10:-14 11:11
left1:and	1:-74 3:-10 4:-32 6:-33 8:25 11:-21
left1:another	1:-17 2:-25 6:-27 7:20 8:-32 9:-12
left1:are	0:-42 2:-23 3:16 4:10 5:-40 7:23 8:23 9:-9 10:-59 11:-22
left1:as	2:-11 3:17 4:-26 5:-33 7:8 8:-19 9:-31 10:21 11:16
left1:at	0:13 2:-63 3:-36 8:8 10:-35
left1:back	2:-14 3:-21 6:21 8:-18 9:-20 10:-14 11:26
left1:be	0:9 3:-15 5:-10 6:31 7:-9 9:-28 10:-12 11:-27
left1:been	0:-12 3:-14 5:-8 6:26 7:-11 9:-9 10:-13
left1:before	2:-8 4:-12 6:23 10:-14
left1:believes	2:25 3:-9 4:-33 6:-13 8:-8
left1:brought	0:-12 3:15 4:-25 6:-43 7:-14 8:-16 9:27
left1:buried	0:-11 2:17 3:-9 4:-22 5:-17 6:25 7:-19 9:-12 10:-13
left1:but	3:19 4:14 5:15 6:-18 7:-10 9:-15 10:-15 11:-19
left1:by	6:11
left1:camp	3:-25 9:24 11:-20
left1:captured	0:36 4:-24 6:-33
left1:carried	0:8 3:-15 4:-17 5:-28 6:23 7:-10 8:24 10:-25 11:-21
left1:carry	4:-18 5:-9 6:22 10:-18
left1:caused	1:10 8:-9
left1:claimed	1:25 3:-13 5:-21 6:8 7:-16 9:-9
left1:confirmed	0:11 5:-24 6:39 7:-15 10:-12
left1:cost	0:-10 1:-8 3:-25 4:-9 6:53 9:-17 11:-12
left1:counted	0:-11 1:15 2:-22 3:-25 5:-52 6:16 7:-29 8:-19 9:10 10:-32 11:-46
left1:counts	0:8 4:-14 5:26 6:-19 10:-12
left1:covered	3:11 6:-15 8:10
left1:day	2:-17 4:-15 8:-14 10:19
left1:dead	0:-26 2:-10 5:-20 6:42
left1:december	3:-20 6:-8 9:-24 10:26 11:-9
left1:detained	0:28 3:-22 4:-9 6:-23 7:-10 9:-21
left1:displaced	3:41 6:-29 9:-15
left1:documented	0:10 6:11
left1:down	0:-13 3:-28 4:11 5:-12 6:26 7:-28 9:-13 10:-12
left1:driven	0:-12 3:42 6:-16 7:-14 8:-8 9:-26 11:-13
left1:drove	5:-13 6:-24 9:19 11:-16
left1:exchanged	6:-11 8:25 10:-13
left1:expect	9:-12 11:13
left1:find	5:-14 6:-11 7:20
left1:first	4:-27 8:-11 10:31
left1:for	0:-63 1:-23 2:-13 3:20 4:-54 5:-38 6:-18 7:55 8:37 9:-11 10:13 11:-58
left1:forced	3:36 5:-22 6:-18
left1:found	0:-29 2:-23 3:10 4:-14 5:21 6:20 7:-36 8:-8 9:-10 10:-36 11:-15
left1:free	0:-29 4:-26 10:33
left1:freed	0:-17 4:-49 5:-13 6:-16 8:15 10:17
left1:frees	4:-39 8:25 10:-8
left1:friday	3:-9 11:18
left1:from	1:9 2:-22 3:-13 4:-22 6:9 7:-13 8:-24 10:-31
left1:further	0:-15 1:-9 2:-10 3:-16 4:-12 5:-9 7:13 9:35 10:-8 11:-33
left1:gave	0:-19 3:-13 6:35 9:-10 11:-8
left1:go	0:-21 4:-10 6:9 8:-11 10:25
left1:got	3:22 4:-8 5:-26 6:15 7:-11 8:-26 10:-16 11:-8
left1:had	0:-12 3:-26 4:-8 6:12 7:-15 9:14 11:-21
left1:has	0:-39 2:-22 3:-39 4:29 6:-51 7:40 8:-20 9:12 11:-35
left1:have	0:-46 2:-28 5:16 6:-8 7:18 8:-11 10:-46 11:-21
left1:held	0:-8 1:-11 3:-28 4:-9 6:-12 7:-13 9:26 10:-10
left1:helped	3:-22 6:-10 9:-9 11:29
left1:his	1:-8 5:23 6:-11 8:-12
left1:hits	6:11
left1:hold	0:-26 3:-29 4:30 6:-20 7:-10 8:-9 9:31 10:-14 11:-11
left1:holding	0:-21 2:-10 3:-11 4:47 5:-17 6:-36 7:-13 8:-11 10:-16
left1:holds	0:-19 1:-11 2:-8 5:-13 6:11 7:-23 8:-18 9:-9 10:-17 11:-29
left1:home	3:-10 11:15
left1:hosting	3:13
left1:hosts	3:-21 9:27 11:-19
left1:housed	3:28 6:-13 9:-20
left1:in	0:-39 3:16 4:-11 5:12 6:-24 7:-29 8:-10 9:22 10:-15 11:-37
left1:include	0:-12 3:-14 4:-27 5:-28 6:11 7:-10 10:23
left1:including	0:-13 1:-8 4:-20 5:17 7:-42 8:10 9:-28 10:-12 11:-17
left1:injured	0:-10 3:-32 5:76 6:-57 7:-12
left1:injuring	5:40 6:-35
left1:into	0:-11 4:-8 6:20
left1:is	0:-30 1:-11 2:22 4:-46 5:-48 6:10 8:-13 9:-9 10:-33 11:-36
left1:its	3:15
left1:just	0:-28 2:-16 4:29 5:-25 6:-38 9:21 10:-24 11:-22
left1:keeping	0:-10 4:38 5:-12 6:-33 8:-10 9:-14 10:-12
left1:kill	0:-27 2:-18 4:-14 5:-10 6:59 10:-10
left1:killed	0:-71 1:-33 2:-24 3:-72 4:-42 5:-66 6:130 7:-36 8:-23 9:-23 10:-18 11:-16
left1:killing	0:-37 2:-8 3:-26 4:-9 5:-36 6:76 7:-19 10:-11
left1:kills	5:-41 6:55 7:-22
left1:last	0:-16 2:-11 4:35 5:-12 6:-16 7:20 10:-31
left1:leaves	0:-25 2:-12 4:31 5:-14 7:22 8:-27 9:-14 10:-34
left1:leaving	3:24 9:-24
left1:left	0:-32 2:-34 3:-20 4:33 6:11 7:10 8:-23 9:-19 10:-32 11:-24
left1:let	0:-29 2:-16 3:-13 4:-35 6:-21 8:11 9:-9 10:21 11:19
left1:lists	5:-19 6:17 7:26 8:-11 9:-18 11:-12
left1:logged	1:17 6:-15
left1:lost	0:-23 1:-8 2:-17 3:-15 4:-20 5:-42 6:101 7:-34 10:-11
left1:made	0:-14 2:-14 3:14 4:-28 6:25 7:-23 9:-14 10:-13
left1:makes	3:15 5:-8 6:16 7:-10 8:-9 9:-15 10:15
left1:march	4:-17 6:-11 10:13
left1:met	0:-12 2:-10 4:22 5:-19 6:-29 7:-17 8:-10 9:16 10:-17 11:-21
left1:month	3:19
left1:move	6:-8 9:13 11:-15
left1:moved	0:-17 3:-24 4:44 5:-9 6:-17 8:-12 9:-19 10:-33
left1:not	0:49 2:-29 5:-14 6:-43 7:-20 10:-14
left1:november	0:-8 8:-17 10:17 11:-10
left1:now	0:-9 4:-21 5:-17 6:-24 7:12 8:-11 9:-15 10:20 11:-19
left1:numbered	6:-10 11:19
left1:of	0:42 1:-56 2:15 3:-20 5:-21 6:28 7:-9 8:-33 9:-19 10:-60 11:-20
left1:off	0:19 3:13 6:11 7:-14 9:-23 10:-16 11:-24
left1:on	2:-9 4:-10 5:16 6:15 10:-8
left1:only	0:-38 2:-8 3:-31 4:-30 7:-8 8:-18 10:30
left1:or	3:24 9:-19
left1:other	0:-31 1:-14 3:-28 7:14 8:-23 9:-26 11:-34
left1:out	0:-21 2:-8 3:33 4:-29 5:-30 6:26 7:-21 9:-21 10:-31 11:-15
left1:over	0:-28 4:-46 6:22 8:-12 10:14
left1:pass	3:-18 6:19 9:19 10:-10 11:-23
left1:passed	9:11 11:-13
left1:put	0:-37 2:-12 3:-32 4:-35 5:-21 6:16 7:-17 9:27 10:11
left1:reach	5:-11 6:34 7:-26
left1:reached	3:13 4:-12 5:-22 6:17 7:-20 10:-9 11:-8
left1:reaches	3:-11 5:-17 6:26 7:-14
left1:received	0:-18 2:-14 4:-11 5:27 6:-23 8:-23 9:-22 10:8
left1:recorded	1:23 4:-11 5:23 6:-31 7:-34 10:-8 11:-14
left1:recovered	6:22
left1:registered	1:-8 4:-10 5:-30 7:14 9:-17 11:9
left1:release	0:-17 4:-22 8:15 10:12
left1:released	0:-24 2:-8 4:-27 6:-12 8:32
left1:remaining	0:-34 1:-13 2:-27 6:-20 7:31 8:21 9:-11 10:-25 11:-28
left1:report	6:9
left1:reported	0:21 3:-9 4:-15 5:-26 6:28 8:-21 10:-18
left1:reports	3:-10 5:-12 6:18 9:10
left1:rescued	6:-17 10:17
left1:s	0:9 2:-17 4:-13 5:30 6:-29 10:-22
left1:said	1:-14 2:-34 3:20 4:-22 6:-36 7:10 8:18 11:-9
left1:saw	0:-24 2:-20 4:-26 5:26 6:14 7:-11 10:-15
left1:say	2:-12 3:-20 4:-9 6:35 9:18 11:-10
left1:says	0:-33 1:-35 2:-38 3:8 5:13 6:-13 7:-13 11:-56
left1:see	0:-8 3:8 4:17 6:-8 8:8 9:-8 10:-19 11:-8
left1:seen	0:9 3:-11 4:14 5:-19 7:-20 10:-23
left1:seized	0:33 2:-8 4:-16 6:-21 8:-27 10:-18
left1:sent	3:19 6:-35 7:-18 8:14 9:-18 11:20
left1:shelter	3:28 4:-16 5:-16 6:-17 7:-10 11:-33
left1:shelters	3:-14 9:16
left1:shot	0:-13 5:-13 6:26
left1:show	0:9 2:28 4:-26 6:-34 7:-10 9:-8 10:-16
left1:showed	2:-13 4:36 5:-14 6:-23 8:-16 10:-20
left1:so	0:-13 2:-10 3:-9 4:46 5:-17 6:-33 7:-36 9:-11 10:-12 11:-15
left1:sunday	3:-19 9:17
left1:swap	0:-8 3:-8 4:-8 6:-9 8:16 10:-9
left1:take	0:22 4:-9 6:-17
left1:taken	0:30 3:18 4:-11 5:-10 6:-28 10:-10
left1:that	0:12 1:-51 2:21 3:-18 4:-11 5:-19 6:-20 7:27 8:13 9:12 10:-51 11:-28
left1:the	0:15 1:-9 2:11 3:-32 5:-22 6:-32 7:-33 8:-35 9:20
left1:their	4:-10 5:-13 6:20
left1:them	0:10 1:-13 2:-35 4:11 10:-22 11:-8
left1:then	0:-22 3:-14 4:-37 5:-8 6:30 7:-19 10:-10
left1:those	0:-10 2:-24 4:28 5:-21 6:-12 7:-8 10:-15
left1:to	0:-50 1:31 2:19 3:13 5:-69 6:-8 7:-79 9:22 10:-47 11:11
left1:today	2:-27 3:-22 4:30 6:-8 7:-18 8:-11 9:22 10:-12
left1:took	0:20 1:-17 2:13 3:-28 4:-56 5:-19 6:29 7:-29 8:-24 9:-49 10:-44 11:21
left1:treated	0:-9 3:-10 5:44 6:-33 8:-10 10:-9
left1:up	0:-15 2:-22 3:18 4:-16 5:-20 6:26 7:-19 9:-16 10:14 11:-23
left1:uprooted	3:43 9:-38
left1:us	0:-30 2:23 3:-11 4:-21 5:-17 6:29 7:-12 8:-18 10:-30
left1:verified	6:16
left1:was	0:-16 4:12 6:-45 8:27 9:-50 10:-62 11:-20
left1:week	0:-23 2:-12 4:-23 5:-11 6:18 8:-15 9:-20 10:13
left1:were	0:25 1:-25 2:-74 3:30 4:18 5:-62 6:-35 9:-27 10:-57
left1:when	3:30 4:-11 5:-30 6:18 7:-29 8:24 10:-25 11:-17
left1:where	0:-42 1:-8 2:-12 3:32 4:16 5:-16 6:32 7:-41 8:-8 9:-37 10:-8 11:-21
left1:which	0:-34 1:-10 2:-33 3:-18 5:-8 6:38 7:-20
left1:while	3:10 5:-16 7:9
left1:whom	0:-41 1:-16 2:10 4:-12 5:-18 6:21 7:-32 8:-14 10:11 11:11
left1:with	0:39 1:-24 2:-9 5:-39 6:-35 7:23 8:-70 9:-34 11:12
left1:wounded	5:51 6:-50
left1:wounding	5:59 6:-55
left1:year	0:20 2:-8 3:-18 4:-25 5:-12 7:-18 8:-11 9:-8
left1:|	0:-43 1:-31 3:-12 4:-26 5:17 7:-19 8:-9 10:-31 11:-8
left1:—	0:-9 2:-11 4:-16 5:-34 6:26 8:10 11:-11
left1:•	3:33 5:-28 6:16 7:11 9:-37 11:-24
left2:	2:-18 3:52 4:-18 5:16 6:-38 7:-17 9:-26 10:-23 11:-35
left2:"	2:8 4:23 6:-14 7:-16 8:-15 9:-16 10:-37 11:-16
left2:#	1:-51 2:-77 3:-39 4:-60 5:41 6:-15 7:30 8:18 11:-50
left2:(	5:-14 6:10 7:12
left2:)	0:-54 2:-16 4:-45 5:12 7:-23 8:-31 9:-20 10:56 11:-23
left2:,	0:-35 1:-72 2:-18 3:-11 4:-30 8:18 9:10
left2:-	6:19 7:-14
left2::	0:19 2:-11 3:-22 4:10 6:16 7:-25 8:-16 9:-10 10:-20 11:18
left2:;	2:-33 3:35 4:-34 7:11 8:-18 9:-24 11:-37
left2:a	0:-21 1:13 2:-15 3:-9 4:-22 5:-17 9:28 10:-11 11:-39
left2:abroad	3:17 5:17 6:-28 11:-23
left2:account	0:-18 2:-8 3:-13 4:-44 5:-13 7:33 8:-37 9:-10 10:26 11:-9
left2:accounted	0:-26 2:-15 3:30 4:-25 6:35 7:-8 8:-16 9:-36 10:-28 11:-26
left2:accounts	6:10
left2:added	3:-8 5:18 6:-9 9:11 10:-12
left2:adding	0:10 2:-32 4:25 5:9 6:-12 7:-20 10:-17
left2:adds	0:14 2:11 4:-12 6:-12 10:-13
left2:administration	3:23 6:14 7:-9 9:-17 11:-13
left2:afp	5:-11 6:19
left2:after	3:15
left2:agency	6:8
left2:aleppo	3:13 6:-8 9:-9 11:8
left2:alive	0:-24 2:25 6:-21 7:-8 10:-16
left2:all	0:9 3:11 8:-9 10:25 11:-25
left2:alone	0:-11 1:22 2:-9 4:-11 5:-19 8:-15 9:-20
left2:along	0:22 2:-17 6:-33 8:-28 10:26
left2:already	3:17 4:-26 6:-17 7:-18 9:18 10:-10 11:-16
left2:also	0:-27 1:-10 2:-12 3:-22 4:15 6:17 9:21
left2:among	0:10 1:-14 2:-34 4:12 5:-21 8:-11 9:-8
left2:an	3:21 9:-10
left2:and	0:24 1:-45 2:-28 3:30 4:-26 5:28 6:-62 7:36 8:-31 9:-43 11:-52
left2:april	6:20 7:-20 8:-19 10:13
left2:are	0:10 4:-14 5:-20 6:18 8:-16 9:-23 10:-12
left2:army	0:-18 2:-18 4:-25 6:24 8:-8 10:14
left2:arrested	0:-19 6:9 10:19
left2:arrived	0:18 3:13 6:-13 10:-8
left2:as	6:12
left2:at	3:-24 5:18 6:-17 9:25
left2:attack	0:-8 6:20
left2:august	0:-30 3:24 5:-16 6:14 10:-13
left2:authorities	0:26 4:-12 5:-10 6:-22 7:-9 8:-8 9:-23
left2:average	3:-10 11:8
left2:away	0:-24 2:-22 4:-16 5:16 6:-8 8:-9 10:25
left2:azerbaijan	4:-9 8:25 10:-18
left2:back	2:34 6:-27 10:-26
left2:bangladesh	3:-16 5:-12 6:-23 9:28 11:-8
left2:base	0:26 3:-17 6:-26
left2:began	0:-10 6:18 8:-15 10:13
left2:board	4:-9 8:15
left2:boat	5:-11 6:18
left2:bodies	0:-16 2:24 4:-32 5:14 6:10 8:-24 10:-40
left2:border	3:-13 5:-9 6:-10 9:18
left2:bringing	0:-16 3:-8 4:27 7:-8 9:-11 11:-8
left2:brings	0:13 4:-11 8:9 10:-10
left2:brought	0:-17 4:-15 5:-25 6:34 7:-16 8:-22 10:13
left2:buses	0:-10 3:-33 4:9 9:-13 11:32
left2:but	0:-19 3:16 4:-14 5:-14 7:24 8:-9 9:-14
left2:by	3:-16 9:16 11:11
left2:came	0:-12 3:14 4:12 5:-14 6:-11 7:-10 9:-16 10:-15
left2:can	6:11
left2:captain	0:15 4:-16 6:-21 7:22
left2:captives	0:-12 2:17 4:-19 6:-15 7:-9 8:21 9:-11 10:-18
left2:captivity	0:-9 2:-36 6:33 8:-16 10:-22
left2:care	5:-21 6:23
left2:carried	0:-22 4:-23 6:17 7:-13 8:-22 9:21 10:-21 11:-18
left2:cases	6:17
left2:center	5:-9 6:11
left2:centres	3:17
left2:children	2:-8 4:-10 5:-51 6:61 7:-34 9:-21 10:-22 11:11
left2:cholera	6:11
left2:city	0:-14 5:9 10:15
left2:civilians	5:-18 6:24
left2:claims	5:-9 11:14
left2:climbed	6:19 7:-16
left2:climbs	6:17 7:-12
left2:come	1:27 3:-10 6:-26 9:-9
left2:compared	3:-34 6:-29 11:20
left2:condition	5:18 6:-14
left2:confirmed	6:12
left2:confirms	0:-8 2:-20 5:-21 6:16 8:-21 9:-18 10:34
left2:congo	3:-19 9:25 11:-21
left2:cost	0:-11 3:-13 4:-13 5:-21 6:35
left2:could	0:16 2:-16 3:-31 4:-22 5:-24 6:47 7:-26 9:-28 10:-10 11:-27
left2:council	2:-9 3:17 5:-15 6:16
left2:count	6:34 7:-21
left2:country	6:-18 7:8 11:-18
left2:court	4:-11 10:-15 11:18
left2:crescent	7:9
left2:crew	0:14 6:-9 10:-15
left2:crews	5:-9 6:13 7:-9
left2:cross	2:-15 6:10 9:-9 10:16
left2:cut	3:25 9:-21 11:-23
left2:dawn	5:16
left2:day	0:-36 2:-17 5:-11 6:35 7:-24 8:11 9:-25 10:-39
left2:days	0:14
left2:dead	1:-20 2:-53 3:-40 4:-33 5:57 6:-30 7:12 8:-15 9:-38 11:-26
left2:death	3:-8 5:15 7:-9
left2:deaths	0:-27 2:-17 3:-27 4:-12 5:13 6:25 8:-13 9:-11 10:-15 11:-13
left2:december	3:-23 5:17 6:-16 9:-11 11:18
left2:destroyed	0:-17 3:-17 4:-17 6:27
left2:died	0:17 2:11 3:-11 4:-9 5:16 6:-26 7:20 9:-11 10:-22
left2:displaced	3:-17 9:24
left2:district	6:20
left2:down	0:-10 3:34 4:22 5:-21 6:-38 7:8 8:-27 9:-37 10:-18 11:-23
left2:drivers	6:20
left2:drones	6:12
left2:drove	3:22 5:-13 6:-13 9:-12 11:-8
left2:drowned	5:-8 6:-9 7:13
left2:dug	3:-15 4:-11 5:-9 6:26 7:-13 10:-11
left2:each	8:10 10:-10
left2:earlier	6:15
left2:eight	3:-11 4:-9 5:-11 6:13 9:9 10:-10 11:-10
left2:eliminated	6:8
left2:estimates	2:-9 3:14 4:22 5:11 6:-20 7:-20 9:-11 10:-21
left2:evening	0:-11 5:-11 10:15
left2:example	5:9 6:11 7:-14
left2:fallen	0:8 3:25 5:-10 6:-29 7:-10 8:-8 9:-9 11:-10
left2:families	3:15 6:28 8:-29 9:-11 10:-26 11:-22
left2:far	2:-10 5:-16 6:30 9:14 11:-11
left2:fatalities	0:-14 3:-8 5:16 7:-8
left2:february	0:-9 2:-14 3:15 5:-23 9:-28 11:20
left2:fell	5:11 6:-8
left2:fighters	0:17 10:-17
left2:figure	0:28 1:17 2:-40 4:-39 5:-46 6:-66 7:30 8:23 10:-28
left2:figures	0:15 10:-11
left2:fire	3:16 6:9 9:-15
left2:firefighters	4:-13 5:36 6:-38 7:-19 10:-8
left2:first	0:-15 2:-15 4:20 5:-19 7:-18 8:16 10:-23
left2:five	3:13 5:-13
left2:flights	5:-26 6:27
left2:followed	3:14 9:-12 11:-8
left2:for	0:-19 2:-19 4:28 7:-12 8:-37 9:10 10:-16 11:-8
left2:force	10:11
left2:forces	6:10
left2:found	6:20 7:-10 11:10
left2:four	0:19 2:-9 4:18 5:-17 6:30 10:-33 11:-12
left2:friday	0:22 3:-31 4:-14 5:35 6:-29 7:-19 8:-12 10:-14
left2:from	3:-9 6:-16 9:-30 10:13 11:29
left2:gaza	0:-8 5:-12 8:11 10:-15
left2:girl	0:-11 5:-8
left2:girls	0:-10 3:-18 5:-13 6:-16 7:9 9:-11 10:10 11:9
left2:given	5:8
left2:go	0:-26 2:12 8:-9
left2:government	6:10
left2:group	0:37 2:-26 3:-9 4:-39 6:-20 10:-22 11:13
left2:gunmen	2:-17 3:-13 4:-39 5:-8 7:-8 8:-19 10:38
left2:had	0:17 1:8 2:-30 3:-49 4:15 5:-12 7:-49 10:-23 11:11
left2:half	3:-28 6:-10 11:29
left2:hall	3:18 6:-12
left2:hand	0:-26 2:13 4:-26
left2:handed	4:-22 6:31 8:-17
left2:hands	10:8
left2:has	1:10 2:-29 4:-53 5:29 8:-8 9:-45 11:-32
left2:have	0:-10 1:17 2:-38 5:-25 6:24 7:-55 9:14 10:-23 11:-50
left2:having	0:25 2:-9 4:-23 8:9 10:-21 11:-25
left2:he	0:13 1:-16 2:21 4:-36 5:-9 6:-18 8:30 9:-29 10:-52 11:10
left2:held	4:15 10:-12
left2:helicopters	3:11
left2:here	5:-16 6:27 7:-12
left2:hit	6:10
left2:home	3:-45 5:-13 6:-29 7:-11 9:27 11:36
left2:homes	3:-36 9:37 11:-11
left2:hospital	0:-16 3:-10 4:-22 5:32 6:15 7:-19 10:-23
left2:hospitals	0:-13 5:38 6:-32 10:-12
left2:hostages	4:13 6:-10 8:16 10:-32
left2:hours	5:13
left2:houses	3:10
left2:hurt	6:-21 7:27
left2:husband	5:-32 6:33 7:-11
left2:i	0:-52 2:-42 4:-41 6:40 7:8 8:-15 9:-26 10:-50 11:-11
left2:in	0:-22 1:-18 2:-50 4:-30 5:28 8:-11 9:-41 10:16
left2:india	0:-8 4:-15 8:-8 10:21 11:-8
left2:indonesia	6:22 7:-17
left2:inhabitants	3:28 4:-13 5:-11 6:-10 7:-9 9:-30
left2:injured	0:-9 3:-33 5:15 6:-74 7:43 10:-12 11:-10
left2:injuries	6:8
left2:injury	0:-8 5:47 6:-44
left2:iom	1:10 3:-26 4:-11 5:-14 7:-24 9:-19 11:26
left2:iran	4:-26 5:10 6:-10 10:26
left2:is	0:-32 1:-10 2:-12 3:-25 4:20 5:-25 6:-46 7:30 8:-17 11:-21
left2:israel	0:-20 2:23 4:-14 6:18 7:-24 8:-9
left2:it	0:-20 1:-37 3:22 4:22 5:-25 6:-23 7:8 8:-13 9:-9 10:-18 11:-61
left2:its	3:9
left2:january	0:-8 3:8 4:-12 6:21 11:-8
left2:july	3:-27 11:25
left2:june	4:-8 5:15 9:-16 10:16
left2:killed	0:13 2:-19 3:-17 4:-16 5:26 6:-28 7:-19
left2:killing	0:-14 5:-8 6:32
left2:know	0:-9 2:24 4:19 5:-9 6:-12 7:-12 8:-29 10:-8
left2:kyiv	3:-17 4:12 5:-10 10:9 11:-13
left2:last	1:22 3:-36 4:-34 5:-10 7:-16 8:-8 9:-17
left2:late	5:-28 6:27 10:-9
left2:law	4:-9 5:-12 6:24 7:-14 10:-16
left2:lebanon	3:-17 5:-15 6:10 9:12
left2:left	0:22 3:-13 4:-16 6:-15 7:12 10:-11
left2:let	0:-26 4:-10 6:8 10:20
left2:life	6:14 8:14 10:-13
left2:list	0:9 4:-11 6:-27 7:26
left2:live	3:11 4:-17 8:-10 9:-10 10:17
left2:lives	3:15 5:14 6:-19 7:-9 9:-12
left2:looking	4:-15 7:28
left2:loss	5:-17 6:24
left2:losses	2:-22 5:-9 6:33
left2:lost	0:-35 5:-17 6:23 7:17 10:-8
left2:make	6:19 7:-10
left2:man	5:-9 6:15
left2:march	0:-22 2:-21 4:23 8:-20
left2:martyrdom	6:11
left2:martyrs	5:48 6:-29 7:-13
left2:may	0:-20 3:16 5:-10 6:8 8:-11
left2:media	0:-18 3:-8 4:8 5:-26 6:26 7:-14 8:-8 10:-11
left2:men	2:-28 3:-17 4:-28 5:-36 6:9 7:-27 8:-22 9:23 10:24
left2:militants	0:21 4:-21 8:-31
left2:million	0:-11 3:-9 4:20 9:11 10:-20
left2:mine	6:20 7:-17
left2:ministry	3:25 5:-37 6:16 11:-20
left2:minutes	5:-9 6:12
left2:missing	0:-8 1:-13 4:-8 6:-54 7:40 11:-13
left2:mission	3:17 5:-8 6:12 7:-12 9:-8
left2:monday	4:-11 5:-24 7:22 9:19 10:-8
left2:month	3:16 5:-8 7:-9 9:-19 11:-9
left2:more	3:11 5:8 6:-12
left2:morning	3:-18 5:-17 6:22 7:-12 11:18
left2:mother	0:25 2:-8 4:-14 7:-10 10:-24
left2:my	2:24 3:25 5:-8 6:-28 9:-18 11:-16
left2:name	4:-14 5:-21 6:42 7:-21 8:-10 9:-16
left2:names	0:-15 4:30 6:-29 8:-20 10:-14
left2:nations	0:-13 3:14 4:17 9:-11 10:-13
left2:navy	3:-8 7:9
left2:network	6:9
left2:night	0:-8 3:-23 4:-17 5:-10 6:-18 7:18 8:-17 11:20
left2:nine	5:-29 6:38 7:-11
left2:noon	0:-12 2:-13 4:-13 5:25 6:-21 10:-20
left2:november	5:-14 6:22 9:-19 10:-9 11:20
left2:now	1:-8 3:12 7:-9 11:-16
left2:number	0:-12 1:-15 2:-21 4:25 5:-37 6:-16 7:-15 8:-24 9:9 10:-21 11:-28
left2:october	2:19 3:-11 4:-19 7:-11 8:-18 9:-11 11:-14
left2:of	0:32 1:-10 2:35 3:-20 4:-16 5:-19 6:-23 7:-19 8:-37 9:8 10:-72
left2:off	0:31 2:-11 4:-8 5:-28 10:-13
left2:office	3:21 4:-13 8:20 9:-16 10:-19 11:-8
left2:officers	4:-8 8:-13 10:22
left2:offices	5:-8 6:-9 8:15
left2:officials	3:-18 5:17 6:-17 9:19 11:-8
left2:on	0:-9 2:-14 3:9 4:-29 5:37 6:-28 7:-16 8:-17 9:13 10:-36
left2:one	3:-19 4:-12 5:29 6:-24 7:-12 9:-14 10:-9 11:14
left2:others	0:-10 2:-30 4:22 5:-17 6:14 7:-24 10:-24
left2:out	0:19 3:21 4:-8 5:-17 7:-17 8:27 9:10 10:-36 11:-42
left2:own	5:14 6:-12
left2:partners	0:18 11:-8
left2:passengers	6:9
left2:peak	9:-17 11:12
left2:people	2:-8 3:20 4:22 5:-45 7:-23 8:-15 10:-35 11:-31
left2:percent	3:-9 6:14
left2:perished	6:12
left2:persons	3:16 9:-12
left2:pm	3:-17 5:32 6:-28 7:-15 10:-12
left2:police	0:-15 4:18 6:16 8:-15 10:-28
left2:population	3:-18 6:22 7:-16 9:-12
left2:prisoners	0:-8 2:-8 5:-23 6:16 8:8 10:-13
left2:province	6:8
left2:pulled	3:-20 4:-10 5:-17 6:31 7:-15 10:-19
left2:pupils	0:17 5:-15 6:15 10:-8
left2:put	3:9 5:-8 6:-26 7:31 9:-11
left2:rain	6:14
left2:ran	0:-11 4:-8 6:20
left2:rebels	6:8
left2:received	4:-8 5:-11 10:16
left2:recorded	6:8
left2:recovered	0:-9 3:-22 4:-11 5:-16 6:30 8:-19 10:-17 11:-13
left2:refugees	9:-16 11:13
left2:region	0:-18 4:16 10:-9
left2:relatives	3:9 6:24 7:-34 10:-8
left2:release	4:11 6:-15 10:-9
left2:remain	2:29 4:-28 5:-22 8:-19 10:-10
left2:remains	0:-21 1:-9 2:31 3:-12 4:-39 5:-11 6:43 7:-15 8:-35 10:-48
left2:report	5:-10 6:29 7:-15
left2:reported	3:14 9:-12
left2:reporter	0:-14 5:22 10:-9
left2:reports	5:12
left2:rest	0:17 2:25 4:-28 5:-14 6:-40 8:-10 10:15
left2:return	0:-31 2:-35 6:-38 8:25 9:-11 10:12 11:-22
left2:returned	8:11 10:-9
left2:rights	0:9 1:-8 3:-16 6:10 7:24 9:-25 11:-12
left2:risen	3:-12 6:-20 9:21 11:-11
left2:rises	5:-9 6:36 7:-18
left2:road	3:-10 6:12 7:13
left2:rose	6:8
left2:russia	8:10
left2:s	0:-12 8:-26 10:30 11:-10
left2:said	0:-34 2:-13 3:20 4:15 5:21 6:-32 7:-30 8:-22 9:-16 10:31 11:-16
left2:same	0:19 3:25 4:-8 5:11 6:-26 10:-18
left2:saturday	0:-10 8:21 10:-15 11:-12
left2:saudis	8:19 10:-13
left2:say	3:19 4:-9 5:-26 6:13 7:-16 9:-27 10:-14 11:12
left2:says	1:-9 3:15 4:-52 5:-45 6:-17 7:-10 9:-24 11:26
left2:school	3:10
left2:second	0:-10 7:-11 10:12
left2:sent	8:22 10:-24 11:11
left2:september	0:-19 2:-13 3:10 4:19 6:16 8:-18 9:14 10:-23 11:-17
left2:service	3:-24 4:-21 5:12 6:-17 9:26
left2:servicemen	5:-9 8:24 10:-21
left2:set	8:9
left2:seven	5:-9 7:10
left2:she	0:-15 4:-17 10:18
left2:shelter	3:13 4:-9
left2:shelters	9:11
left2:shot	0:-9 2:-8 6:21
left2:show	6:20 7:-10
left2:side	4:-20 10:17
left2:sides	6:-14 8:16 10:-8
left2:since	3:-14 5:15 6:-24 10:-10 11:17
left2:site	5:-8 6:25 7:-11 9:-8
left2:sites	3:25 9:-25
left2:six	5:-10 6:15
left2:so	0:-23 2:-18 3:13 4:-52 5:19 6:-31 7:29 8:22 9:-21 10:-40 11:-14
left2:soldiers	0:-22 4:-33 5:-19 6:23 7:-26 10:17
left2:south	3:15 4:-24 5:-19 6:17 8:24 9:-17 10:-24 11:-9
left2:speaks	0:22 2:-16 3:-13 5:-11 6:-18 7:10 9:13 10:-8 11:-16
left2:spoke	0:-10 3:-8 5:-19 6:17 10:-9 11:10
left2:spoken	3:-11 4:-14 5:-25 6:31 7:-22 9:-18 11:22
left2:spot	6:8
left2:staff	6:9
left2:stands	0:-14 3:20 4:22 5:-14 9:-16 10:-16 11:-12
left2:state	4:8 7:8 10:-8
left2:statement	3:-15 4:22 5:-17 7:-24 9:-16
left2:states	0:-9 3:-10 9:11 10:13
left2:still	0:-17 3:-17 4:33 5:-10 6:-21 7:-21 8:-15 9:11 10:-26 11:-17
left2:stood	5:-26 6:30
left2:street	0:42 2:-10 3:-16 4:-28 5:-10 6:-30 7:-19 10:-12
left2:strikes	3:14
left2:sunday	0:-9 4:-13 5:-16 6:17 8:-22 10:25
left2:survivors	3:32 5:19 6:-12 7:-9 9:-9 10:-10 11:-33
left2:syria	3:-11 11:15
left2:taken	0:-15 2:-29 4:-19 5:11 6:9 7:-31 8:-25 11:-19
left2:teacher	2:-10 6:13
left2:team	5:-11 6:14
left2:teams	0:-8 1:16 3:-22 5:17 6:-16 8:-11 9:-12 10:14
left2:ten	5:-21 6:25 7:-9
left2:thailand	0:-12 4:-31 8:32 10:-14
left2:that	0:-10 1:24 2:-45 4:13 5:-70 6:-30 7:19 9:-15 10:-18 11:-30
left2:the	0:-27 1:-36 2:-16 3:-39 5:17 6:-38 7:42 8:-13 9:-8 11:-25
left2:them	0:-42 2:12 3:-30 4:14 5:-18 6:-17 7:-29 8:8 11:-10
left2:then	3:14 6:-9
left2:there	0:33 1:-25 2:-56 3:32 4:13 5:-30 6:-62 7:24 8:-36 9:-33 10:-48
left2:these	0:-19 2:-13 3:12 5:-23 6:-20 7:-13 9:-20 10:11 11:21
left2:they	0:41 1:-11 2:13 3:-18 5:-46 6:-31 7:-33 9:-28 11:-32
left2:this	0:-11 1:-22 4:-9 5:-11 6:30 7:-12 8:-13 10:29
left2:those	2:-24 5:14 8:26 10:-18 11:-8
left2:three	4:8 7:-13
left2:thursday	0:17 2:-11 4:-19 7:-8 9:-20 10:-24 11:18
left2:time	0:-10 4:19 7:-11
left2:to	0:-52 1:11 2:15 5:-61 6:13 7:-41 8:19 10:-33 11:-47
left2:today	3:28 4:-14 5:-19 6:-31 7:8 9:-13
left2:together	0:25 2:17 3:-13 5:-13 6:-36 7:-15 8:-35 10:-14
left2:told	2:-28 3:-13 4:10 5:25 6:9 7:-23 8:-13 9:-21 10:-33 11:-19
left2:toll	5:-39 6:71 7:-23
left2:took	0:19 4:-23 6:-32 9:22 10:-18 11:-20
left2:total	0:-10 3:14 6:14 9:21 11:-29
left2:town	3:-10 5:-12 6:22 9:-17
left2:troops	6:11
left2:truce	2:23 3:-27 6:-24 10:-13 11:28
left2:tuesday	0:-14 4:-19 10:21
left2:turn	4:-9 6:-9 8:14
left2:two	0:-10 6:22 7:-21
left2:ukraine	5:-8 6:8 8:15 10:-9
left2:up	0:12 1:11 2:-15 3:-32 4:-8 5:-27 6:24 7:-24 9:-19 10:-31 11:-8
left2:us	0:-15 2:-11 3:-11 4:-15 5:16 6:13 7:-27 8:-9 9:-10 10:-13
left2:victims	3:9 5:-9 6:30 9:-9
left2:volunteers	0:-10 3:18 6:-13
left2:wall	3:-10 5:-14 7:16
left2:war	1:18 6:-15
left2:was	0:22 1:-9 2:-24 3:-27 4:8 5:-20 6:-41 7:-38 8:-13 9:-23 10:23 11:23
left2:way	3:-13 4:-8 6:-14 8:16 10:-15 11:16
left2:we	0:-23 1:-9 3:-64 4:25 5:12 7:-54 8:-35 10:-71
left2:week	0:-20 3:-14 4:-22 5:-8 6:22 8:-9 9:-16 10:9 11:11
left2:went	3:-9 11:17
left2:were	0:16 2:-18 4:24 5:-13 6:-35 7:-14 10:-21
left2:which	1:11 3:8 9:-19 11:-10
left2:who	0:-32 1:-8 2:-9 5:-8 6:13 7:-21 8:-16 9:-26 10:16 11:-16
left2:whom	10:8
left2:wife	0:-15 6:8 7:-17
left2:will	0:-21 3:17 4:24 5:-9 6:-18 9:-9 10:-16 11:-9
left2:woman	0:-17 3:-11 5:22 7:-15
left2:women	0:-37 2:-9 3:-19 4:-14 5:-33 6:27 7:-41 8:29 9:21 10:-23
left2:work	3:-16 6:-16 7:19
left2:worker	0:24 5:-27 6:-8 7:14
left2:workers	5:-27 6:28 7:-11
left2:would	6:-19 7:20 8:9
left2:wounded	0:14 2:-9 3:-12 5:12 6:-9 7:12 10:-18
left2:wounds	5:35 6:-30
left2:wrote	0:-24 3:-25 4:18 5:-20 6:26 7:-12 9:-13 10:-10
left2:year	0:23 1:-10 2:-13 3:-20 4:-24 5:-11 6:28 7:-37 8:-12 9:40 11:-36
left2:years	0:-22 2:23 3:-13 9:13
left2:yesterday	0:-17 3:21 4:-10 5:-21 6:26 7:-32
left2:you	0:24 2:-9 3:-10 4:-10 5:-14 6:26 7:-27 10:-23
left3:	0:-48 1:-9 2:-23 3:39 4:-33 5:-39 6:10 7:-17 8:-34 9:-36 10:31
left3:"	1:-13 2:-35 3:-44 6:17 8:-25 9:-13 10:-69
left3:#	1:-51 2:-39 3:-25 4:35 5:-13 7:-8 8:-12 9:10 10:-20 11:-21
left3:(	5:-17 6:20
left3:)	3:9 5:30 6:-28 11:-14
left3:,	0:17 1:12 2:-24 3:-13 4:-11 6:-15 7:-10 8:-20 10:-29 11:-27
left3:-	0:9 2:-11 3:30 4:-34 5:-35 6:35 7:9 8:16 9:-18 10:-28 11:-28
left3::	0:-38 1:-20 2:-24 3:-14 4:-31 7:-17 8:-21 9:13 10:23
left3:;	0:-30 2:11 4:-14 5:9 6:-9 11:-35
left3:a	1:-30 2:-18 3:-62 4:11 5:-21 6:33 7:-31 10:-64 11:21
left3:according	0:-15 3:-8 4:16 5:-9 8:-11 10:-12
left3:added	3:22 5:-28
left3:admitted	0:-10 1:19 2:-20 4:-13 5:-20 6:12 10:-9
left3:afp	0:-9 4:-10 10:14
left3:after	0:-8 5:19 10:-17
left3:agency	1:11 3:19 7:-16 9:-33 11:25
left3:aid	0:-8 7:16
left3:al	3:42 5:-22 6:-25 7:-12 9:-13 11:-31
left3:alone	0:-9 2:-9 4:-16 8:-8 9:8
left3:am	0:11 5:14 6:-12 8:-10
left3:among	0:-10 2:-10 4:-28 5:-31 6:32 7:-20 8:16 10:-37
left3:an	0:-24 4:22 6:9 10:-16
left3:and	0:-25 2:8 3:8 4:26 6:-20 7:-18 8:-39 9:-16 10:-18
left3:april	0:-11 3:19 5:-26 6:-22 8:25 9:17 10:-13 11:-20
left3:are	0:-14 2:-16 3:-12 4:13 5:-9 6:11 8:17 9:9 10:-29 11:-21
left3:army	3:13 5:-8 6:-25 8:18 9:-11 10:-10 11:-12
left3:as	0:-8 1:16 2:-8 3:16 4:-14 5:-16 6:-20 7:-12 8:-18 9:-26 10:14 11:13
left3:association	0:-9 10:12 11:10
left3:at	1:-13 2:-40 3:-26 5:11 6:-10 7:17 8:14 9:-23 10:-39
left3:attack	4:30 10:-30
left3:attackers	0:15
left3:august	0:-15 8:-11 10:18
left3:authorities	3:-25 4:-8 6:-10 7:-12 8:17 9:8 10:-25 11:26
left3:back	0:-31 2:24 4:-8 6:-22 8:15 10:-26
left3:be	4:12
left3:been	0:-32 2:13 3:-16 4:-10 5:-22 7:39 8:-21 9:-9 10:-31
left3:before	8:22 10:-16
left3:between	3:-27 9:10
left3:bodies	2:-9 6:21
left3:but	3:-9 6:-8 11:18
left3:by	0:-18 2:-35 3:-11 4:-36 5:15 6:29 7:-22 8:-11 9:-27 10:-33 11:23
left3:came	2:20 3:-14 4:27 5:-8 6:-12 7:-18 8:-27 10:-34 11:-11
left3:camp	4:-9 9:10 11:-17
left3:cases	6:19
left3:cent	11:12
left3:central	3:-10 6:10
left3:centre	0:-15 4:-10 6:-37 7:-15 10:-27 11:26
left3:children	3:24 6:-15 9:-19 10:8
left3:city	5:10
left3:civil	6:-9 7:9
left3:civilians	4:-15 5:13 6:-12 10:9
left3:closed	3:14 11:-10
left3:come	3:27 4:-17 5:-16 6:-36 7:-10 8:-22 9:-16 10:24
left3:confirmed	0:-23 2:-17 4:30 5:-25 6:-16 10:-23
left3:conflict	3:-11 6:16
left3:count	6:9
left3:country	0:-9 3:-21 4:15 9:23 10:-8 11:-14
left3:cross	3:-15 5:8 8:19 11:-21
left3:daily	3:-10 11:8
left3:day	0:-19 1:24 3:20 5:-12 6:-17 9:-9 10:-13 11:-21
left3:days	0:11 3:15 5:-8 6:-10
left3:dead	5:17 7:-16
left3:death	6:8
left3:deaths	5:12
left3:december	0:21 3:-21 4:-8 9:17 10:-25 11:-8
left3:defence	6:13
left3:denied	2:-11 4:-15 6:10 8:20 10:-15
left3:died	5:10
left3:displaced	3:23 6:-10 9:-9
left3:do	6:9
left3:each	0:20 2:-25 3:-11 4:-25 5:-8 6:-26 8:23 11:-8
left3:earlier	0:-19 5:-13 6:15 7:-9 10:21
left3:earthquake	3:10
left3:eight	1:15 2:-16 3:-15 4:19 5:-9 6:-19 7:-11 9:8 10:-23
left3:eleven	5:-10 6:17 7:-9 10:-8
left3:evening	6:-17 7:18
left3:exchange	0:-8 3:-8 4:-22 6:-17 7:-9 8:33 9:-11 10:-15
left3:far	11:8
left3:february	5:8
left3:field	3:12 5:-12
left3:fighting	6:10
left3:figure	3:14 6:9 7:-10 11:-8
left3:fire	6:16
left3:first	1:-9 2:-22 3:28 4:-38 5:29 6:-20 8:-24 9:-24 11:-29
left3:five	0:-28 2:-28 3:-21 5:-11 6:-19 7:38 8:32 9:-10 10:-37
left3:food	0:16 2:-10 4:-11 10:-13
left3:for	0:-12 1:-8 2:-12 3:-23 5:-13 6:-18 7:39 9:-21 10:-21
left3:forces	6:13
left3:foreign	4:11 5:-10 7:-8
left3:found	6:-29 7:29
left3:four	2:-36 3:-10 5:-9 6:25 7:-24 8:-13
left3:friday	0:-12 5:-12 6:28 7:-15 9:-11 10:-20
left3:from	0:-10 2:-42 3:-36 4:43 5:-24 7:-35 8:-29 10:-18 11:22
left3:gaza	0:-18 2:13 3:-16 4:-15 5:-19 6:-14 8:26 10:-31
left3:given	2:22 6:-12 7:-8
left3:go	3:-26 5:-10 11:27
left3:government	3:-12 4:9 6:10 8:9 10:-17 11:11
left3:group	2:-8 6:11 11:10
left3:gunmen	0:16 10:-15
left3:had	0:21 1:-12 2:-15 4:-38 7:-36 8:-33 9:12 10:-10 11:-29
left3:has	0:-46 1:-17 2:-10 3:-29 4:-42 5:-43 6:47 7:-11 8:-33 10:19 11:20
left3:have	0:-37 3:-19 4:-37 6:21 8:-16 9:-18
left3:having	0:-10 6:16
left3:he	1:-10 2:-24 3:-36 4:-40 8:-26 9:10 10:33 11:-23
left3:health	0:-8 3:-8 6:16
left3:held	6:9
left3:helped	0:-11 3:-8 4:-32 5:-19 6:34 7:-12 8:-17
left3:her	0:19 2:-17 4:-25 5:-20 6:-13 8:-10 10:12
left3:his	3:-9 6:-27 7:26
left3:home	3:17 6:-8 8:21 9:-16 10:-27
left3:homes	3:-13 11:12
left3:hospital	0:-10 3:-16 5:27 7:-17 10:-29
left3:hours	3:-15 4:-11 5:-23 6:33 7:-19 10:-8
left3:houses	3:36 5:-15 6:-12 9:-17
left3:human	0:9 1:-8 3:-16 6:10 7:24 9:-25 11:-12
left3:humanitarian	6:14 7:-14
left3:i	0:-33 1:-8 2:29 3:-32 4:40 5:-23 6:-45 7:-40 8:-33 9:-29 11:22
left3:icrc	4:-9 10:14
left3:in	0:-34 1:-37 2:-22 3:-40 4:11 5:20 6:10 7:-42 9:-9 10:-20
left3:injured	3:17 6:-30
left3:interior	3:9 5:-20 6:-12 9:17 11:-8
left3:international	5:-8 6:12
left3:iom	3:-28 6:-11 9:-9 11:27
left3:is	3:-39 4:19 5:-33 7:-13 8:-20 9:27 11:-36
left3:israel	0:-9 4:10 8:12 10:-16
left3:it	1:-13 3:-8 6:27 7:-43 8:-37 9:-43 10:-14 11:-23
left3:its	2:11 4:-26 5:18 6:-11 10:-30
left3:january	0:-18 3:-10 4:-9 5:-14 7:16 9:-11 11:16
left3:july	0:-15 3:12 5:-16 6:-22 7:-11 9:-34 11:23
left3:june	0:-25 3:13 4:-10 6:34 7:-18 8:-17 9:-13 10:15 11:-9
left3:killed	0:24 1:29 3:-26 5:-23 6:-31 9:-14
left3:last	0:8 1:-13 3:-24 4:-25 6:25 7:-28 9:17 10:-14 11:-13
left3:later	0:-16 2:-26 4:25 5:-14 6:13 7:-26 10:-10
left3:least	0:-12 3:-22 4:16 5:-27 6:29 7:21
left3:let	0:-25 2:12 10:-9
left3:live	0:-14 3:-8 4:-10 9:10 10:9 11:-8
left3:lives	0:-14 4:-9 5:13 6:-19 7:16
left3:local	5:-12 6:27
left3:lost	5:-10 6:16
left3:m	0:-10 2:-16 4:-9 5:31 6:-28 7:-11 9:-20 10:-13 11:-18
left3:management	3:13 6:12 11:-14
left3:march	0:9 3:-17 6:-12 9:22 11:-12
left3:may	0:17 3:-14 4:-8 6:-17 7:21 9:-19 10:-8 11:-8
left3:media	0:-15 4:-17 5:-12 6:25 8:16 10:-34
left3:medical	0:-10 2:-16 5:14 6:8 10:-21
left3:men	0:13 4:-17 5:-12 7:-13 8:-11 10:-13
left3:migration	1:12 3:-22 4:-22 5:-9 6:-24 9:25
left3:military	2:-17 9:-18 10:24
left3:million	3:-8 11:16
left3:ministry	0:8 2:-9 3:-10 4:-14 8:-23 9:19 10:10 11:-11
left3:missing	6:20 7:-29
left3:monday	2:-16 4:-9 5:43 6:-43 10:-21
left3:months	0:10 6:-9
left3:morning	3:26 6:-9 8:-21 9:-20 10:21 11:-25
left3:my	0:11 3:-10 4:-11 5:-38 6:32 7:-18 10:-12
left3:names	6:-13 7:17
left3:near	2:-14 4:-9 5:-23 6:16 8:-11 9:-8 10:14
left3:neighbouring	3:9 11:-8
left3:new	3:19
left3:nigerian	0:-11 3:11 4:14 9:-9 10:-13 11:-9
left3:night	0:-32 2:11 3:-24 4:13 5:-34 6:-13 7:-17 8:-8 9:21 11:-9
left3:nine	3:-8 6:-9
left3:no	0:-25 3:-32 4:-15 7:25 9:32
left3:north	3:29 9:-20 11:-21
left3:not	2:-11 4:13 6:24 7:-11
left3:november	8:-10 10:10
left3:now	4:16 5:-9 10:-8
left3:number	3:-9 4:-9 5:-14 6:-14 7:24
left3:october	0:-8 3:-13 4:8 6:-13 7:-13 8:14 10:-17 11:14
left3:of	0:-16 1:17 2:-13 4:-21 5:17 6:-12 7:-41 8:-22 9:-41
left3:off	6:9
left3:office	4:-9 6:16 7:-8 9:9
left3:officials	3:-26 6:-11 9:25
left3:on	0:22 2:-29 3:-29 4:-46 5:-26 6:10 9:20 10:23 11:-38
left3:one	0:-18 1:-8 2:-30 3:21 4:9 6:-23 7:25 8:16 9:-16 10:-42 11:-19
left3:operation	0:-10 6:11
left3:or	3:17 6:-16
left3:other	3:-13 8:-22 11:17
left3:our	0:26 2:-14 6:-21 7:-22 8:-11 10:-22
left3:out	0:8 2:14 5:8 6:-16 10:-24
left3:over	4:-13 6:13 8:15 10:-24
left3:own	0:-11 2:-21 4:-22 5:23 6:-24 7:-14 8:-28 9:-8 10:29 11:-9
left3:pakistan	5:-17 6:28
left3:partners	3:17 9:-11
left3:passengers	6:-12 10:12
left3:past	5:-30 6:28 10:-12
left3:peace	6:15
left3:people	0:9 1:-8 2:-20 3:25 5:22 6:-26 8:-18 9:-49 10:-31 11:-13
left3:police	0:-9 2:-8 4:-16 5:-12 6:14 7:-9 8:-14 10:25
left3:post	0:8 6:10
left3:press	5:23 6:-21
left3:province	6:-12 7:16
left3:public	3:-18 9:19
left3:put	3:24 6:26 7:-26 9:-17 11:-21
left3:quake	3:-8 6:12
left3:red	2:-19 6:16 9:-13 10:14 11:-9
left3:refugees	3:17 9:-12 11:-29
left3:region	0:-15 3:24 5:-20 6:-17 10:-14
left3:relatives	3:10 7:9 9:-9
left3:remaining	4:9
left3:reuters	0:-21 4:-26 5:-13 6:12 8:-19 10:32
left3:rights	4:-16 8:-15 10:16
left3:road	3:14 6:-9 9:-10
left3:russian	8:10
left3:s	2:20 3:-20 4:9 6:-25 7:-40 8:-14 9:42 10:-23 11:-26
left3:said	0:-10 2:-9 3:21 4:10 5:-27 8:-22 10:-28 11:-23
left3:same	2:-20 3:-12 5:11 7:15
left3:saturday	6:8
left3:says	0:15 2:-26 3:-16 5:-12 6:20 7:-21 8:-11 9:-27 11:9
left3:search	7:8
left3:second	0:-11 3:-17 5:-17 8:-17 10:24 11:-13
left3:security	6:11
left3:september	0:16 2:-8 3:-22 4:-22 9:23 10:-18
left3:service	5:-10 6:9 10:10
left3:set	8:11 10:-9
left3:seven	0:-16 2:-25 4:-10 5:-24 6:33 7:-9 10:14
left3:she	0:27 3:-34 4:-10 5:12 6:-20 7:-12 8:-14 10:-17
left3:shot	0:-28 2:-35 4:-15 5:35 6:-40 8:-12 10:19
left3:since	0:21 1:-9 2:-14 3:26 4:-33 5:-35 7:-22 8:19 9:-13 10:-40 11:-9
left3:six	0:15 3:27 5:12 6:-12 7:-24 9:-11 10:-17 11:-9
left3:sixteen	2:-13 4:13 5:-13 6:21 10:-15
left3:so	0:-9 2:-25 3:-34 4:29 5:-11 6:-33 7:-20 8:-17 9:36 11:-19
left3:soldiers	0:12 4:16 6:-11 8:-8 10:-20
left3:some	5:-8 6:10
left3:south	3:-20 5:-25 6:36 7:-13 11:-12
left3:southern	6:18
left3:staff	5:11
left3:state	0:-13 4:-21 7:11 10:19
left3:stations	3:-11 5:-15 6:23 7:-13
left3:still	3:14 4:-21 5:15
left3:sudan	3:-16 6:9 7:-11 9:14
left3:sunday	0:-17 2:-11 3:-11 4:-18 5:27 6:-8 10:-14
left3:taken	0:-13 3:-24 6:-16 9:25
left3:team	6:20
left3:teams	3:22 4:-10 5:-25 6:-24 7:-8 9:12 11:-11
left3:tell	0:24 2:-9 3:15 5:-20 10:-23
left3:ten	0:-13 2:20 4:-8 6:-12 8:9 10:-19
left3:than	0:-9 3:-31 4:20 5:-8 6:-19 8:-16 9:-8 10:-9 11:28
left3:that	0:-50 1:-19 2:-29 3:-16 4:-21 7:-15 8:9 9:14 10:23 11:-24
left3:the	0:-35 1:11 4:9 5:-18 6:23 8:-26 9:-10 10:-15 11:-39
left3:their	2:13 4:-19 5:20 6:-36 8:-12 9:29 11:-25
left3:them	0:11 2:-10 3:15 4:-9 5:37 6:-46 7:-13 8:-16 10:8 11:-13
left3:then	0:17 2:-9 4:-12 10:-9
left3:there	0:-30 1:-8 2:-25 3:13 4:29 5:-23 7:9 8:-22 9:-23 10:-19 11:-21
left3:they	0:37 1:25 2:-17 3:-30 4:-52 5:-34 7:-30 8:-23 9:-21 10:-16
left3:thirteen	5:-9 6:11
left3:this	3:-8 4:-17 7:-20 8:-12 9:12 10:11
left3:those	0:17 3:-29 4:-15 6:-19 7:26 8:-15 9:-11 10:-10
left3:thousands	3:10 6:-9
left3:three	0:-42 2:-21 3:-23 4:17 5:18 6:-36 8:-17 9:16 10:16
left3:thursday	0:-22 3:-20 4:-8 5:-10 6:-14 8:-30 10:40 11:17
left3:to	0:-46 1:-16 2:9 4:-78 5:-14 6:11 7:29 8:11 9:-27 10:-12 11:-9
left3:told	0:9 2:18 3:-14 4:-14 5:16 6:-32 7:9 8:8 10:-22 11:-11
left3:toll	5:-14 6:45 7:-24
left3:took	5:8
left3:tuesday	0:35 2:-24 3:24 4:-27 5:-10 6:-44 7:-28 11:-16
left3:twelve	3:13 5:11 6:-15
left3:two	0:8 2:27 3:-51 4:-23 5:-35 6:12 10:-10 11:-15
left3:un	6:11
left3:under	3:11 5:-26 6:27 7:-9
left3:unhcr	3:-25 6:-18 9:30 11:-20
left3:union	6:14
left3:united	0:-13 3:14 4:17 9:-11 10:-13
left3:up	5:-15 6:-13 7:21
left3:village	2:-8 3:9 6:11
left3:volunteers	5:15 6:-8
left3:war	1:-19 3:20 6:48 9:-36 11:-8
left3:was	2:-19 3:-34 4:34 5:19 6:-35 7:-20 8:-18 11:10
left3:we	0:-41 2:-24 3:-19 9:-26 10:16 11:-19
left3:wednesday	4:-13 6:8 10:14
left3:week	0:-39 2:35 4:19 6:-10 7:-26 8:-9 9:16 10:-50 11:-36
left3:weeks	0:-29 3:15 4:-25 6:-11 8:-9 10:26
left3:went	0:-8 4:-23 5:-12 7:16 8:24 10:-26
left3:were	0:-11 2:-39 3:-16 4:-38 6:19 8:-17 9:-12 11:-10
left3:west	6:11
left3:when	3:9
left3:where	4:-9 9:12
left3:which	0:15 2:-8 6:-10 7:12 10:-9
left3:who	0:14 5:-29 6:-11 8:11 10:13 11:9
left3:whose	5:-13 6:19 7:-10
left3:will	2:14 3:8 4:-9 6:-9 7:-13 9:13 10:-15 11:-10
left3:with	0:-14 2:-12 4:-27 5:-24 6:38 7:-40 8:-14 9:-9 10:17 11:-18
left3:without	0:-14 4:22 6:-10 10:-18
left3:women	0:-12 5:17 7:-12
left3:workers	3:-18 5:13 6:10 7:-18 10:-12
left3:would	0:-18 2:-19 3:-14 4:-10 5:-8 6:23 7:-11 9:-9 10:15
left3:wounded	6:-20 8:16
left3:year	0:-10 1:-9 2:19 3:13 4:-8 9:-13 11:-12
left3:years	0:-11 3:20 4:-14 5:-15 6:16 7:-20 8:11 9:-15
left3:yesterday	3:13 4:-16 6:-38 7:26 11:-13
left3:|	0:-35 1:-13 4:-27 5:51 6:-109 7:35 8:-16 9:-60 10:-21 11:-63
left3:—	0:-8 3:26 4:-10 5:-25 6:-9 10:12
left3:•	6:18 11:-16
many	0:25 1:-64 2:-30 5:-19 6:10 7:-14 8:-28 9:-48 10:14 11:-66
mostly:abducted	1:-14 3:-10 4:-32 5:33 7:-31 8:-48 10:-16
mostly:aid	1:-61 2:-19 3:-20 4:20 5:-32 8:-11 9:25 10:-62 11:-13
mostly:allocated	3:-14 6:28 7:-9 9:14 11:-11
mostly:casualty	0:-25 2:-18 3:-9 4:-21 5:18 6:27 7:10 8:-105 9:-19 10:-32 11:-86
mostly:delivered	3:12 6:23 9:-18 11:-13
mostly:displaced	0:20 4:-41 5:-59 6:22 7:-25 8:-63 9:-50 10:-25 11:17
mostly:displacement	0:13 2:-39 3:-50 4:-12 5:-10 6:9 7:-37 10:-9 11:22
mostly:held	0:-37 1:-16 2:-9 3:-9 4:8 5:31 6:-27 7:-18 8:-20 9:-13
mostly:hostage	1:-29 3:-54 4:21 5:-15 6:-45 7:-16 8:10 9:-38 11:-56
mostly:injured	0:-24 1:-22 2:-37 3:15 5:18 7:-18 8:-10 9:-50 10:-49 11:8
mostly:killed	0:-13 1:-13 2:-13 3:-19 4:-29 5:14 7:16 8:-65 9:-40 11:-57
mostly:missing	0:40 1:-30 2:-48 3:-73 4:-20 5:-16 6:-33 7:13 8:-28 9:-61 10:38 11:-42
mostly:pledged	0:-46 1:-21 2:-19 3:-36 4:27 5:-40 6:37 7:-34 8:11 10:-27 11:-28
mostly:prisoners-exchanged	0:-52 2:-21 3:-27 5:-55 6:-38 7:-8 8:37 9:-35 10:-10 11:-17
mostly:refugees	9:11 11:-13
mostly:released	0:45 4:-27 6:20 8:-18 9:-9 10:-37
mostly:returned	0:-22 2:-29 3:-26 5:-13 7:-31 8:34 9:-24 10:-21 11:25
near:abab	3:11 4:-9 10:14
near:aban	0:-12 2:24 3:25 6:-45 10:30 11:-8
near:abde	3:9
near:abdi	3:14
near:abdu	0:65 1:-9 3:-20 5:-36 6:-51 8:-29 9:-11 10:-26 11:-17
near:able	3:-29 4:-13 5:14 6:-23 7:-9 8:8 10:-29 11:33
near:aboa	0:19 2:-30 3:-9 4:31 5:-22 6:-26 8:-25 9:-12 10:-47
near:abou	0:11 1:-15 2:-36 3:9 4:16 5:-43 6:-33 7:-53 8:-10 9:16
near:abov	0:-9 6:30 7:-19
near:abro	0:-16 2:-8 3:-14 5:33 6:-23 7:-15 8:-9 9:-19 10:-17 11:30
near:abse	4:11
near:abu	0:-9 2:13 3:25 5:-37 6:11 9:-24 10:-21
near:acce	0:-10 2:-14 5:-13 7:-15 8:20 10:-25
near:acci	1:-11 3:-16 5:-23 6:34
near:acco	0:-38 1:-10 3:-13 4:-8 6:20 7:28 8:-98 9:-16 10:-64 11:8
near:accu	0:26 3:-11 4:-12 5:-8 8:-23 9:-9 10:-12 11:-9
near:aceh	0:-21 1:13 3:-18 5:-15 6:-41 7:-20 9:34
near:ackn	0:32 1:-8 3:19 5:-37 6:-20 7:-27 8:-10 9:-24 10:-16 11:-14
near:acle	3:-14 6:23
near:acro	0:-22 1:-10 2:-14 3:-59 4:-25 5:13 6:-10 7:-22 9:56 10:25 11:-41
near:acti	0:-33 1:-8 2:-13 3:-11 4:-31 6:27 7:12 8:-20 9:-31 11:-13
near:add	0:-16 4:-21 8:21 10:-12
near:adde	0:13 2:-41 3:11 5:-10 6:12 8:-18 10:-34
near:addi	2:-35 4:14 6:-25 8:16 9:-19
near:adds	0:33 3:19 4:-29 5:-25 6:-41 7:-18 8:-15 10:-29 11:-12
near:aden	0:-16 3:-9 4:-11 5:-16 8:27 10:-22 11:-20
near:adjo	3:36 4:-10 5:-29 6:-24 7:-9 9:-10
near:admi	0:-25 1:14 2:-38 3:-34 4:-33 5:46 6:11 7:-37 8:-22 9:-53 11:-38
near:adre	3:-28 5:8 7:-8 9:26 11:-12
near:adul	6:20 7:-12
near:affe	3:-21 9:25 11:-18
near:afgh	0:-11 4:-10 7:-18 8:15 10:-8
near:afp	0:8 2:-13 3:-12 4:-15 5:-17 6:33 7:-11 8:20 10:-21
near:afri	3:-23 5:-23 6:43 7:-13 9:-23 11:-19
near:afte	1:-35 2:-91 3:-21 4:-10 5:-18 6:22 7:-42 8:15 9:17 11:-22
near:agai	1:-12 2:-16 3:-41 4:13 6:-23 8:-33 9:17 10:-9 11:30
near:age	2:-32 3:-9 4:-10 5:-39 6:45 7:-10 10:12
near:aged	0:-23 2:-12 4:-18 5:24 6:-21 7:-10 8:-20 10:27 11:-12
near:agen	0:-31 2:-29 3:-16 4:-8 5:19 6:-35 8:-28 10:20 11:17
near:aggr	5:10
near:ago	0:-40 1:-15 3:14 4:23 5:22 6:-58 7:22 8:-20 9:-23 10:20 11:-9
near:agre	0:-24 3:-21 5:-17 6:-16 7:-23 8:20 9:-12 10:16
near:agri	3:-8 5:-19 6:32 7:-31
near:ahea	11:18
near:aid	1:-12 2:-10 3:24 4:-28 5:24 6:-23 7:10 9:-24 10:-25 11:-21
near:aide	0:-28 2:-21 4:25 6:-17 8:9 10:-27
near:air	3:-14 5:-14 6:37 7:-21 11:12
near:airl	5:10
near:airp	6:8
near:airs	3:-22 9:21
near:airw	5:13 6:-12
near:aita	6:12 7:-11
near:alam	3:21 6:14 9:-14 11:-20
near:alep	3:11 5:-9 6:17 7:-9 9:-24
near:ali	5:10
near:aliv	1:-12 2:23 3:-40 5:12 6:-28 8:-52 9:-18 10:-9 11:-13
near:all	0:-8 1:-24 2:-10 3:17 5:-51 6:8 8:-15 9:-15 10:13 11:-28
near:alle	0:16 10:-9
near:allo	0:-10 3:-28 4:16 5:-10 6:-27 7:-11 8:-10 9:14 10:-24 11:17
near:almo	5:-25 6:30 7:-13
near:alon	0:-12 1:27 3:8 4:-62 5:-17 7:-42 8:-21 10:23
near:alre	0:-45 1:17 2:-28 3:46 4:-9 5:-34 7:-47 8:-15 9:8 10:9 11:-33
near:also	0:-47 1:-18 2:-60 3:-30 4:28 5:37 8:-26 9:22 10:-12
near:alua	0:20 3:21 6:-19 9:-23 11:-14
near:amba	2:-11 6:21
near:ambu	0:-25 2:-23 4:-12 6:45 7:-11 8:27 10:-34
near:amer	0:-22 2:-24 7:28
near:amha	3:-30 4:-12 6:-21 8:-17 9:28 11:-8
near:amir	5:-14 6:25 7:-11
near:ammu	4:-8 10:10 11:-8
near:amne	4:8 6:9
near:amon	0:27 1:-42 2:-86 3:-11 4:-11 5:-12 6:-14 7:-12 8:10 9:-49
near:amou	1:24 3:-13 5:-11 6:-14 7:-13 9:-10 11:13
near:anal	0:9
near:anch	4:9 5:8 6:-13
near:and	1:-15 2:-60 3:8 4:-27 5:-10 7:-14 8:13 9:-23 10:-16 11:-19
near:anda	5:-10 6:23
near:andr	2:-19 4:-24 5:17 6:-14 7:-8 8:-20 10:24
near:ango	3:-8 4:-13 5:-12 6:-12 7:19
near:anno	0:-19 2:-25 4:-16 6:31 7:-8 10:13
near:anot	0:-10 1:-20 2:-48 4:26 5:-11 6:-8 7:20 8:-41 9:-26 10:-16
near:answ	0:8 2:-14 4:19 5:-22 6:-31 7:18 10:-25
near:anti	0:-8 6:22
near:any	3:31 9:-26 11:-13
near:apar	0:-15 2:-10 4:-23 5:28 6:12 7:-31 10:-9
near:apie	8:22 10:-18
near:appe	5:9
near:appr	0:10 2:-10 5:8 6:9 7:-8 9:-16 10:-12 11:16
near:apri	1:-9 2:-15 3:-18 4:-16 5:-37 6:16 7:-28 8:30 9:30 10:-17 11:-28
near:arab	3:-9 5:-14 6:29 7:-12
near:are	0:-90 1:-74 2:-13 3:42 4:8 5:8 6:-67 7:32 8:9 9:-24 11:-42
near:area	0:-13 2:11 5:18 7:-16 9:-21 10:-16 11:9
near:arge	0:-8 6:20
near:argu	2:-11 6:22
near:arm	0:-21 2:-32 4:-26 5:44 6:-35 7:-9 8:24 10:-50 11:-15
near:arme	0:-40 1:-14 2:-22 3:-40 4:22 5:-33 7:10 8:11 9:29 10:-17 11:-19
near:armo	0:-14 3:18
near:army	0:-45 1:-8 2:-15 3:21 4:-68 6:25 7:-28 8:-14 9:-19 10:43 11:-17
near:arou	1:-15 2:-18 3:9 4:-31 5:-19 6:26 7:-8 8:-11 9:-86 10:13 11:9
near:arre	0:-30 2:-13 4:-23 5:-15 6:30 7:16 10:15
near:arri	0:23 1:-10 2:-28 3:-56 4:-41 5:-58 6:-15 8:-23 9:35 10:-56 11:23
near:arti	0:-12 1:25 4:-10 5:-21 6:-9 7:-8 9:-11 10:-9
near:asho	0:-23 2:-8 4:-34 5:-12 7:20 9:-8 10:18
near:aske	0:-12 4:37 5:11 6:-45 7:9 8:-40 10:-14 11:-18
near:assa	3:-26 5:-11 6:20 9:-12 11:24
near:asse	0:-10 1:31 2:26 3:-22 4:-14 5:-10 6:-49 9:-21 10:-8 11:24
near:assi	0:-18 2:22 5:9 6:-18
near:asso	0:-14 3:-10 4:29 6:-8 7:-24 9:-8 11:9
near:atta	1:-14 2:-53 3:14 5:27 6:24 7:-14 8:-26 10:-60 11:-30
near:atte	0:-10 4:-19 5:41 6:-40 7:-16
near:attr	3:-11 4:-16 5:-25 6:35 10:-11
near:aug	4:-23 8:-11 10:21
near:augu	1:-15 2:-22 4:-46 5:-31 6:12 7:-32 8:-43 9:-47 10:35 11:21
near:aust	0:-13 7:30 10:-25
near:auth	0:10 1:-14 2:-27 4:-55 6:-29 10:16
near:aver	3:-18 6:-39 7:-8 9:34 11:-9
near:awar	5:10
near:away	0:33 1:-9 3:-27 4:-29 5:17 6:-73 7:13 8:-38 9:-19 10:33 11:-33
near:awda	5:-15 6:18
near:azer	0:-14 2:-9 4:16 5:-9 6:-14 7:18 8:-9 10:-13
near:baal	6:10
near:baba	0:-11 4:19 6:-13
near:babi	0:-18 3:29 4:-26 5:-18 6:-15 7:-14 9:-15 11:-8
near:baby	5:8 6:9 7:-9
near:back	0:-51 1:-33 2:32 3:-39 4:-47 5:-41 6:-59 7:-90 8:-27 9:-32 10:52 11:68
near:badl	0:-12 3:-9 4:-20 5:31 6:-14 7:-30 10:-8
near:badu	0:-14 3:14 4:-18 5:-55 6:14 7:14 9:-28 10:-9 11:-19
near:bags	6:10
near:baid	3:21 9:-22
near:baku	0:-9 2:-9 3:-27 4:16 6:-14 7:-10 8:-11 9:22 10:-11
near:bala	5:8
near:bali	3:13 6:10 9:-14 11:8
near:balo	0:12 4:8 5:-8 10:-11
near:bama	0:31 3:28 4:-18 6:-21 8:20 9:-10 10:-37 11:-34
near:bamb	5:23 6:-23
near:band	0:-31 2:-22 3:-20 4:36 5:23 6:-22 7:-24 8:-9 9:-11 10:-18
near:bang	3:-40 4:-26 5:-23 6:-35 7:-13 8:-17 9:46 10:20 11:-38
near:bank	0:-14 3:-13 5:-16 6:9 7:-9 9:21 11:-14
near:bara	3:32 5:-20 7:-8 9:-15 11:-17
near:bare	0:-24 2:-27 4:-8 5:-26 6:17 7:-10 9:-9 10:29
near:barg	0:8
near:base	0:13 4:-17 6:-11 7:-16 9:-20 10:-8 11:-13
near:basi	3:9 6:14
near:bass	6:20
near:beac	2:17 4:-14 7:-17 10:-15
near:bear	0:30 4:-19 5:-19 6:-20 7:-16 10:-8
near:beat	0:-43 2:-38 3:9 4:-36 5:59 6:-25 7:-29 8:-13 10:-36
near:beca	0:-39 1:-13 5:36 6:-42 8:-34 9:-32 10:9
near:beco	0:18 2:-9 4:25 6:-32 10:-19
near:bed	5:-28 6:22 10:-11
near:bedo	0:-39 2:-8 3:15 4:-40 5:-24 6:35 7:-11 9:-17 10:-40 11:-21
near:beds	0:19 5:9 6:-16 9:-11 10:-9
near:been	0:12 1:-18 2:-21 4:-45 6:-26 8:8 9:-56 10:27 11:-69
near:befo	0:-18 1:-20 4:-10 5:-27 6:18 7:-54 11:-28
near:bega	2:-22 3:-32 4:-36 5:-32 6:54 7:-17 8:-15 9:-17 11:-9
near:begi	4:-9 5:-22 6:-9 7:21 9:-14 11:-10
near:begu	11:8
near:behe	0:18 2:-35 5:-14 7:14 10:-8
near:behi	0:-21 2:-34 3:-9 4:39 5:-26 6:25 7:-32 8:-8 9:-9 10:-43
near:bein	0:-28 1:-12 2:-10 3:-27 5:28 6:-15 7:23 8:27 10:-38 11:-24
near:beka	5:-35 6:36
near:bela	4:-14 6:-13 10:8
near:belg	3:-32 5:27 6:26 7:-14 8:-11 9:-32 11:-36
near:beli	0:-44 1:-8 4:26 5:-50 6:-8 7:11 8:-41 9:-25 10:10 11:-19
near:bell	0:-17 2:-10 3:22 4:-10 6:-15 9:-17 10:15 11:-10
near:belo	0:9 2:-30 4:-16 5:-29 6:-16 7:29 8:27 9:-9 10:-48 11:-9
near:bene	3:15 5:-12 6:19 7:-16
near:beni	4:-15 5:24 6:-26 7:-9 8:-16 10:13
near:besi	0:-30 2:-35 3:-13 4:25 5:20 6:-44 7:28 8:-10 10:-27
near:betw	0:28 1:11 2:-14 3:24 4:-33 5:-36 6:-30 7:-22 8:-16 9:-24 10:8 11:-13
near:beyo	5:-17 6:24
near:big	6:14
near:bigg	3:-16 8:12 9:20 10:-8 11:-13
near:bill	6:-16 7:22
near:bint	5:11
near:birt	6:18
near:bish	0:-28 2:-18 3:-25 4:-41 5:-22 6:-28 7:29 8:-11 9:-10 10:43 11:-17
near:blac	6:12
near:blam	5:-13 6:26
near:blan	3:13 6:-10
near:blas	5:25 6:-10 7:-12
near:blaz	3:24 6:10 9:-16 11:-12
near:bloc	3:30 4:-9 5:-28 9:-19
near:bloo	5:-13 6:18
near:blue	0:-13 4:-21 5:31 6:-30 9:-9 10:-16
near:boar	0:23 2:-32 3:-8 4:-55 5:25 6:-15 7:-9 9:-10
near:boat	1:-13 2:-8 3:-15 4:-15 5:-28 6:15 7:21 9:-27 11:-16
near:bodi	0:-43 1:-16 2:18 3:-31 4:-31 5:-29 6:9 7:32 8:-54 9:-11 10:-8
near:body	2:-8 3:-8 4:12 6:28 7:-20 8:-32 9:-8
near:bogo	4:-27 10:28
near:boko	0:12 4:-8 8:-8
near:boli	3:-9 5:23 6:-12 7:-24
near:bomb	5:-20 6:28
near:bond	6:12
near:bone	5:23 6:21 7:-35 10:-8
near:book	3:-20 4:-31 5:-35 6:8 7:23 10:-11 11:-35
near:bord	1:-11 2:-27 3:-60 4:-35 6:-14 7:-28 8:10 9:26 10:14
near:born	3:-13 6:15 10:12
near:both	0:-49 2:-29 3:-8 5:14 6:33 7:-22 8:-21 9:-24
near:boug	0:-14 2:-11 4:-9 6:-28 10:27
near:boy	0:9 1:-9 2:13 4:-25 5:37 6:-35 8:-15 10:-18
near:boys	0:-21 3:-18 4:-10 5:-26 6:23 7:-16 8:25 10:-27
near:bran	0:-34 4:11 6:27
near:brea	0:-14 2:-11 4:15 5:-15 6:8 7:-18 9:12 10:-13
near:brid	0:-13 3:-29 4:-15 5:-16 8:-13 9:28 10:15 11:-26
near:brie	3:8 6:-9 7:12
near:brig	3:-9 5:-11 6:29 7:-11 11:-13
near:brin	2:-21 3:-22 5:-13 7:-27 9:9 10:13 11:-13
near:brit	0:-13 3:-21 4:-11 5:-27 6:42 7:-25 9:-14
near:broa	5:-22 6:25
near:brok	0:-46 2:-39 3:-29 4:-40 5:56 6:-33 8:30 9:-13 11:-22
near:brot	0:-40 3:-19 4:-48 5:-54 6:59 7:-42 8:25 9:-14 10:-45 11:-14
near:brou	0:-60 1:-14 2:-46 3:23 4:-66 7:-14 9:20 10:10 11:-34
near:brui	5:20 6:-19
near:buch	3:-10 5:33 6:-25 7:-10 8:-12
near:buil	0:-17 2:-11 3:20 4:-21 5:-29 6:25 7:-33 8:-9 9:10 10:-13 11:-22
near:bulg	0:-37 2:-27 4:19 5:24 6:-36 7:-8 8:-12 10:8
near:bull	0:-14 2:-13 3:-18 4:-9 5:13 6:8 7:-19 8:-18 10:-27 11:-11
near:bure	3:-17 5:-12 6:-16 7:-8 9:25 11:-13
near:buri	0:-30 1:-16 3:-12 4:-37 5:-47 6:66 7:-50 8:-10 9:-21 10:-21 11:-9
near:burk	4:-18 9:12 10:10 11:-10
near:burn	0:18 1:-23 2:-48 3:-22 4:-35 5:17 6:19 7:-50 8:-15 9:-21 10:-57 11:-18
near:buru	3:-57 5:-8 6:-22 7:15 9:72 10:-8 11:-51
near:bury	0:-16 2:-21 4:-13 5:-22 6:32 8:-8 10:-25
near:bus	0:29 2:-15 3:-23 4:-20 6:26 7:-25 10:-19
near:buse	2:-11 3:-34 4:-8 6:15 8:-8 9:-13 11:32
near:bush	0:18 4:15 5:-14 6:-19 10:-25
near:busi	5:-9 6:-27 7:31
near:but	0:15 1:-11 2:-32 4:-17 6:-17 7:22 8:-22 9:-54 10:-37 11:27
near:byst	5:-10 6:14
near:cabi	3:8
near:cair	0:-9 4:-10 5:-12 6:14 7:10
near:calc	6:-12 7:16
near:call	2:26 4:-32 5:-28 6:-19 7:12 8:-12 9:-10 10:-13
near:cama	6:8
near:camb	3:24 4:13 5:-13 6:-8 9:-19 11:-8
near:came	0:-57 1:-26 3:-23 4:-10 5:-27 6:-48 7:9 8:-15 9:9 10:35 11:12
near:camp	0:-35 1:10 2:-32 3:29 4:-43 5:-16 6:-53 8:-15 9:18 10:15 11:-15
near:can	0:-11 2:-10 4:-20 5:-32 6:36 8:-10 9:-26 10:-12 11:-28
near:cana	3:22 9:-16
near:cann	0:-12 4:-15 6:-34 7:36 9:-12
near:cant	0:-13 2:-13 4:-25 5:-31 6:35 7:-11 10:-20
near:capi	5:11 7:-14 9:-11 11:12
near:caps	6:24 7:-20
near:capt	0:15 1:-18 2:21 3:-36 4:19 5:-63 6:-69 7:8 8:53 9:-28 10:-42 11:-20
near:car	0:-12 2:-14 3:-17 4:-18 5:9 10:21
near:cara	0:-8 4:17 8:-8 10:-16
near:carb	5:28 6:-24 10:-9
near:card	0:14 6:-11 11:8
near:care	0:-10 2:-16 3:-14 4:-30 6:-19 7:-39 8:-10 10:40
near:carg	7:10
near:carn	6:9
near:carr	0:38 1:-20 2:-16 3:-50 4:-57 5:-36 6:38 7:-9 8:-16 9:-11 10:-19 11:-20
near:cars	6:9
near:cart	0:22 6:-17
near:case	0:-10 3:-16 5:-14 6:35 11:-8
near:cast	0:-16 2:-10 3:11 4:-16 5:-33 6:35 7:-23 10:-12
near:casu	1:22 2:-10 3:-9 4:-11 5:-12 7:-18 8:-15 9:-8
near:cata	3:9 7:9
near:cate	0:-26 4:-31 6:8 7:18 8:-8 10:8
near:cath	0:21 2:-11 4:-29 5:-13 6:-24 8:-26 10:8
near:catt	4:9 5:22 8:-11 10:-30
near:cauc	0:15 10:-11
near:caug	6:16 10:-8
near:caus	1:10 3:-10 5:8 8:-10
near:cave	6:10
near:ceas	0:19 1:27 4:-10 6:-21 8:-19 10:11
near:cebu	3:-14 5:17 6:-11 7:9
near:cell	0:-47 2:27 3:-15 4:47 5:-22 6:-48 7:-22 8:-17 9:-20 10:-41
near:ceme	0:-9 2:-15 3:-29 4:25 5:-23 6:8 7:-13 8:-10 10:-31
near:cent	0:-51 2:-41 3:38 4:-49 6:-15 9:-41 10:-39 11:8
near:cert	0:-16 2:-9 3:-10 4:16 5:-19 6:9 7:-9 8:-11 10:-12
near:chad	3:-51 6:-11 9:47 11:-24
near:chai	0:24 2:-12 4:-13 5:-8 6:12 7:-17 8:-10
near:chan	2:-9 5:11
near:chap	0:22 3:-26 4:-13 6:-15 7:-9 9:-11 10:-15 11:30
near:char	0:-28 2:-9 3:-16 4:30 6:11 7:-8 9:11 10:-29 11:-11
near:chec	2:-20 4:-18 6:-34 7:31 10:-29
near:cher	6:-9 8:13
near:chib	0:29 4:-32 8:-12
near:chie	0:12 1:-14 2:-18 3:-47 4:-32 6:-21 7:13 8:-14 9:24 11:14
near:chil	0:34 1:-30 2:-74 3:38 4:-49 5:-13 7:-19 8:-61 9:-10 10:-9 11:-25
near:chin	2:9 3:-8 5:-24 6:11 7:20 10:-40
near:chiu	3:27 9:-27
near:choi	3:-8 6:16 7:-9
near:chol	3:-25 6:38 7:-9
near:chri	3:41 4:-23 5:-26 6:-30 7:-20 8:-15 9:-20 10:16 11:-19
near:chur	0:18 2:-17 3:13 4:-28 5:-8 6:8 8:-19 10:8
near:circ	0:-19 3:-18 4:-19 5:-24 6:31 7:14 8:-14 10:-10 11:-8
near:citi	0:-27 2:25 3:-20 4:-33 5:-42 6:33 7:-17 8:27 10:-24 11:-8
near:city	1:-11 2:-29 4:-39 5:20 7:-27 9:-34 10:11 11:-24
near:civi	1:-26 2:-49 4:-57 5:22 6:-16 7:-26 8:34 9:-36 11:-20
near:clai	1:20 3:-22 4:-18 5:-31 6:34 7:-37 8:-24 9:-14 10:-55 11:9
near:clan	4:-22 8:24 10:-22
near:clas	0:12 2:-25 3:51 4:-11 5:-30 7:-12 8:-11 9:-38 10:-9 11:-17
near:clea	0:8 3:12 4:-14 5:-23 6:15 7:-8 8:-26 9:-32 10:-32 11:27
near:cler	0:17 2:27 3:-9 4:-38 5:-19 6:-32 7:28 10:-38
near:clim	5:-8 6:29 7:-21
near:clin	2:-10 3:-40 4:-10 5:39 6:-18 7:-16 9:20 10:-19 11:-20
near:cloc	3:-12 4:-9 5:-20 6:21
near:clos	0:-39 2:-17 3:-30 4:-26 5:-8 6:22 9:27 10:-9 11:-31
near:clot	5:-11 6:16
near:clou	0:-22 6:23
near:club	2:-10 4:14 8:16 10:-22
near:coac	5:-8 6:11 10:12
near:coal	5:-26 6:32 7:-8
near:coas	0:-26 1:11 2:-22 4:-26 5:-42 7:18 8:-9 9:29 10:-32 11:-28
near:coff	0:-37 2:42 3:-20 4:-29 5:-30 6:-33 7:-17 8:-24 9:-19 11:15
near:cold	3:15 9:-15
near:coll	0:-47 1:-23 2:-24 3:18 4:24 5:-43 6:14 7:-31 8:-29 9:-34 10:35 11:-12
near:colo	0:-31 1:9 3:-15 4:-10 8:-40 10:12
near:colu	0:-17 2:21 3:23 4:-14 6:-13 9:-22 10:-14 11:-12
near:comb	3:-11 6:-8 9:-9 11:13
near:come	0:-64 1:14 2:-34 3:-27 5:-30 6:-66 7:-9 8:-12 9:23 10:48
near:comi	3:-18 4:-26 5:-13 6:-18 7:-14 9:26 10:13 11:-14
near:comm	1:-25 2:-38 3:-17 4:-63 6:30 7:-15 9:-36 11:20
near:comp	2:-23 3:-53 4:-38 6:17 7:11 9:22 11:11
near:conc	2:-23 3:-8 4:21 6:16 7:-27 8:-8 10:-11
near:cond	0:-9 2:-8 3:-18 4:9 5:40 6:-33 7:-28 8:-11 9:-11 10:-23 11:12
near:conf	1:-19 2:-11 7:-18 8:-9 9:-45 10:24 11:-16
near:cong	2:-10 3:-34 4:-25 5:-15 6:18 8:-15 9:34
near:cons	0:26 2:-26 4:-38 6:-24 7:19 8:-24 9:-15 10:11 11:-11
near:cont	0:-16 1:-13 3:-13 4:34 5:26 6:-51 7:12 8:-16 9:10 10:-57 11:8
near:conv	0:20 1:-10 2:-21 3:-20 4:12 5:-25 6:-25 7:-21 8:-8 9:14 10:-26
near:cook	0:-27 2:21 3:17 4:-20 6:-37 7:20 8:-14 9:-8 10:23
near:coor	0:-27 3:37 4:-14 5:-19 6:24 7:-10 8:27 9:-34 10:-22 11:-32
near:cord	5:-10 6:12
near:corp	0:-17 2:-10 5:11 6:-8 7:13
near:corr	0:-21 5:19 6:-8 7:-30 8:-8 9:14 10:-12 11:-9
near:cost	0:-29 1:-11 2:-10 3:-27 4:-29 5:-35 6:80 7:-18 9:-22 11:-17
near:coul	1:-19 2:22 3:-31 4:-28 5:10 6:9 7:-11 9:9 10:-63 11:-20
near:coun	0:-22 2:-73 3:-36 4:23 5:8 6:15 7:-28 8:-52 9:-12 10:-54 11:27
near:coup	4:-15 5:-9 7:21
near:cour	2:-17 3:-13 5:-11 6:-25 8:23 10:-17 11:17
near:cove	3:11 4:11 6:-17 8:8
near:cram	3:23 5:-9 6:-19 7:-9 9:-18
near:cras	0:-10 4:-11 5:-18 6:37 7:-13
near:cree	6:20 7:-10 9:-8 10:-13 11:-10
near:cres	6:9 7:8 9:-8 11:-8
near:crew	0:13 2:-17 3:-11 5:-9 7:-19 8:-16
near:crim	6:9
near:cris	0:-8 3:21 6:-15 7:-12 9:20 11:-16
near:crit	0:13 2:-16 3:-10 4:-26 5:65 6:-61 7:-33 8:-9 10:-30
near:cros	0:-40 1:-24 4:-50 5:-36 6:-60 8:-10 9:17 10:40
near:crus	5:18 7:-14
near:cucu	3:58 9:-52 11:-29
near:culv	5:8 6:11 7:-16
near:curr	0:-8 3:-9 4:-11 7:20 9:12
near:cust	0:-13 2:40 4:13 5:-20 6:-50 7:12 9:-9 10:-9
near:cut	0:-26 1:-8 2:25 3:21 4:-29 5:40 6:-44 8:-15 9:-24 10:-37 11:-25
near:cuts	0:-26 2:-14 3:-15 4:-18 5:44 6:-50 8:-11 10:-27
near:cycl	6:34 7:-27 10:-10 11:-10
near:cypr	6:35 7:-30
near:czec	5:-25 6:30 7:-9
near:dail	3:-18 6:-39 7:-8 9:34 11:-9
near:dak	3:-9 7:15 9:-14 11:-10
near:dali	0:-19 2:25 3:28 4:-10 5:-25 6:-35 7:-8 8:-18 10:-24 11:-8
near:dam	0:9 2:10 4:-9 6:-13
near:dama	0:21 3:25 4:18 5:41 6:-54 7:-27 9:-30 11:-18
near:dara	3:54 6:-21 9:-47 11:-27
near:darf	3:-14 6:-13 11:13
near:data	5:-12 6:24
near:date	0:-15 5:-21 6:24 8:-25 10:25
near:daug	5:-12 6:43 7:-34
near:dava	6:12 7:-9
near:dawn	2:-24 3:-20 4:-16 5:-26 6:18 7:-21 8:-17 9:10 10:20
near:day	0:-25 1:22 2:19 3:-17 4:-47 6:-34 7:-15 10:-21 11:14
near:days	0:16 1:-26 2:-17 3:-20 4:-42 5:-62 6:28 7:-43 8:-9 9:26 10:10 11:-28
near:dead	0:-31 2:32 3:-62 4:-52 5:-19 6:58 7:-22 8:-63 9:-74 10:-22 11:-51
near:deal	0:-9 2:-27 4:-15 5:-29 6:23 7:-8 10:11 11:-41
near:deat	0:-45 1:-20 2:-49 3:-58 4:-29 6:82 7:-18 8:-20 9:-31 10:-28 11:-37
near:dec	4:-21 8:11
near:deca	0:16 2:-25 3:-13 4:17 6:11 8:-16 9:14 10:-29
near:dece	0:17 1:9 2:-19 3:-40 4:-19 5:-26 7:-42 8:10 11:8
near:deck	0:-22 2:-10 4:26 10:-14
near:decl	0:-8 2:9 3:14 4:-11 5:-20 6:10 7:-21 8:-14 9:-8 10:11 11:-14
near:deep	0:15 3:-17 6:-13 9:18
near:defe	0:34 2:-19 3:18 4:-32 5:-26 7:-12 8:8 9:-16 10:-43
near:defi	6:8
near:degr	2:-13 5:20 6:-14
near:del	6:14
near:dela	0:-32 2:13 4:27 5:-34 10:-31
near:dele	3:21 4:22 8:-16 9:-25 11:-16
near:deli	2:-8 6:24
near:delt	0:18 3:-9 4:-21 5:-12 6:28 8:-9 10:-28
near:dema	2:18 3:-9 4:-20 5:-13 7:15 9:-19
near:demo	3:-12 4:-15 9:22 10:-18 11:10
near:deni	0:-29 2:22 5:-23 8:16 10:-30
near:depa	0:-37 2:-9 3:11 4:-19 5:-25 6:32 8:-9 9:-21
near:depl	4:15 6:-8 7:-10
near:depo	0:21 2:-9 3:-20 4:-25 5:-12 6:-8 8:14 9:-24 10:-35 11:9
near:depu	0:9 4:-8 5:17 6:-38 9:-26 10:-9 11:28
near:dera	3:14 11:-9
near:desi	2:-10 3:-28 4:-12 6:-15 7:-14 8:20 9:23 11:-14
near:desk	3:20 6:-10 9:-14 11:-8
near:dest	0:-19 2:20 4:-25 9:-11
near:deta	0:19 1:-11 2:-26 3:-38 5:-33 6:-52 7:-37 8:37 9:-39 10:-22 11:-17
near:dete	0:-17 3:-34 4:48 5:-19 6:-30 7:-21 9:-20 10:-27
near:devi	5:-9 6:16
near:dhak	8:-9 9:-20 11:25
near:did	0:13 3:-29 4:-9 5:-53 6:57 7:-46 8:-17 9:-13 10:-25 11:23
near:die	0:-10 2:29 3:-23 4:-9 5:-34
near:died	0:-79 2:72 3:-101 4:-58 5:-61 6:60 7:-33 8:-36 9:-75 10:-84 11:-59
near:dies	5:-24 6:25
near:diff	3:-13 4:8 5:21 6:-24 7:-19 9:12
near:dig	6:-17 7:21
near:digg	0:-10 5:-22 6:-33 7:41 9:-8
near:dill	2:-12 3:-11 4:19 5:-10 6:10 9:-9
near:dipl	3:-12 6:-12 9:19
near:dire	0:-38 1:-9 2:-23 3:-20 4:-15 5:9 7:-26 8:25 10:-16
near:disa	0:-24 1:30 2:-13 3:-30 4:-34 6:-44 7:40 9:-47 10:-17 11:20
near:disc	0:-8 3:-19 5:59 6:-51 7:-15 10:-9
near:dise	1:-16 2:-10 3:-8 7:19
near:dism	0:10 4:-12 6:17 10:-8
near:disp	0:-18 1:-14 2:-10 3:52 4:18 5:-46 7:-48 8:-31 9:-49 10:-22 11:-16
near:diss	0:-23 4:19 8:-11
near:dist	1:-9 2:-15 3:17 4:-18 5:29 7:-29 8:-18 9:-36 11:-35
near:dive	6:-10 7:15
near:divi	5:14 6:-9
near:djib	0:26 2:-24 4:-31 8:-13
near:dna	0:-12 2:-9 4:-16 5:-19 6:42 7:-24 9:-17
near:dnip	2:-14 6:19
near:doct	0:-30 2:-19 3:-14 4:44 5:44 6:-55 7:-37 8:-21 9:-19 10:-41 11:-11
near:docu	5:-9 6:33 10:-10
near:does	8:13 10:-13
near:dog	2:-17 5:-17 6:24
near:doll	0:-8 3:12 6:-15 10:23 11:-8
near:dome	6:18 7:-13
near:domi	3:-21 9:-13 11:23
near:done	2:-10 3:-28 4:-15 5:-12 6:20 9:-30 11:30
near:door	0:-8 3:-37 4:-12 5:31 6:-50 7:27 10:-11 11:-14
near:dorm	3:11
near:doub	0:12 3:24 4:-20 6:-8 7:-8 9:-18 10:-11
near:down	0:-57 1:-26 2:-29 4:21 5:-19 6:10 8:-41 9:-14 10:-12 11:-52
near:doze	0:22 2:-17 3:-20 4:-20 5:-26 6:30 7:-35 8:-20 9:-13 10:-27
near:drag	0:-11 4:-11 5:-15 6:22 10:-16
near:draw	4:-8 6:-28 7:29
near:drc	3:-23 4:-13 6:-8 8:-12 9:28 10:20 11:-21
near:dres	0:-25 2:-14 3:-9 4:-18 5:37 6:-36 8:-11 10:-27
near:drew	2:-8 4:-12 6:20
near:driv	0:14 1:-16 2:-36 3:10 4:11 5:-19 6:-26 7:-57 8:-33 9:-9 10:16
near:dron	0:-17 2:-20 4:-12 5:-15 6:35 7:-17 8:-8 10:-10
near:drop	0:-8 1:-15 3:-21 4:-11 5:-9 6:35 7:-10 8:-11 9:-23 11:22
near:drou	3:27 9:-19 11:-10
near:drov	1:-8 2:-18 3:9 4:-23 5:-15 6:-19 7:-12 8:-13 9:12 10:17 11:-23
near:drow	0:-18 1:-26 2:-29 3:-29 4:-14 5:-46 6:80 7:-29 9:-24 10:-8 11:-21
near:druz	0:-16 2:-17 3:-17 4:-22 5:-35 6:30 8:22
near:dry	3:22 9:-16 11:-13
near:dtm	3:14
near:due	2:38 4:-26 5:-23 6:-9 7:-19 8:-14 10:11
near:dug	0:-34 2:-26 3:-25 4:-28 5:-23 6:46 7:-18 8:-13 10:10
near:duri	0:-18 1:-13 2:-25 3:-39 4:13 5:14 6:31 8:-25 9:-28 10:-9 11:37
near:duty	5:-20 6:25 7:-8
near:dyke	3:34 6:-11 9:-24 11:-22
near:each	2:-32 3:-24 4:-51 5:-40 6:14 7:-27 8:8 9:-12 10:18 11:-16
near:earl	0:-14 2:-17 4:-22 5:-35 7:-13 8:-19 9:30 10:10 11:-30
near:eart	5:10 6:23 7:-17 9:-11 11:-10
near:east	0:-12 1:10 2:-11 3:-11 5:-17 7:-12 9:19 11:-11
near:econ	0:13 10:-12
near:ecua	2:-8 4:-22 6:34 8:-13 10:18
near:edge	6:17 7:-15
near:educ	1:-10 5:22 6:-19 7:-10
near:egyp	0:-12 2:-8 3:-41 4:-19 5:-15 6:27 7:-18 8:41 9:24 10:-39 11:-21
near:eigh	0:-13 1:9 2:-18 4:19 6:-27 7:19 8:-39 11:-36
near:eith	0:-20 2:-29 4:-24 5:-21 8:40 10:-25 11:-15
near:elde	0:-25 4:-17 5:-25 6:11 7:-12 8:-13 10:18 11:-17
near:elec	0:-14 2:-8 4:13 5:-27 6:37 7:-16 10:-22
near:elev	2:-36 3:-11 4:-19 5:-28 6:32 7:-21 8:21 9:-33 10:-16 11:22
near:elim	0:-17 2:-14 4:-10 6:39 10:-9
near:eliy	0:-12 3:15 4:-12 5:-49 6:12 7:11 9:-26 10:-8 11:-17
near:eln	0:-14 2:-13 5:-10 6:-15 8:-27 10:26
near:else	3:10 6:15 9:-25 10:-9 11:17
near:emba	0:-10 3:15 4:-17 5:11 6:-18 7:-13 8:-15 9:-25 10:25 11:-19
near:embr	2:-23 5:-22 6:33
near:emer	0:-16 2:-18 3:22 4:9 5:8 6:-22 7:-29 8:22 9:-21 11:-18
near:emir	0:25 2:-15 4:-24 8:-26
near:empl	0:-13 2:-12 3:-10 4:29 5:-24 6:17 7:-19 8:-37 9:-8 10:-12
near:encl	0:-9 2:25 6:-22 10:-21
near:end	0:-20 2:14 3:-11 4:-15 5:8 6:-27 10:14 11:-25
near:enda	6:12
near:ende	3:10
near:ends	10:15
near:enem	0:-12 3:-10 5:10
near:ener	0:20 4:-14 5:-14 6:-26 7:22 8:12 10:-18
near:enga	6:17
near:engi	0:-28 2:8 3:21 4:-14 6:-15 7:25 10:-16
near:enou	5:12
near:ente	1:-14 3:-45 5:-18 7:19 9:45 11:-29
near:enti	4:11 7:-8
near:entr	0:27 2:-22 4:-9 6:-23 7:-11
near:envo	3:-10 4:26 6:16 8:-14 10:-29
near:erat	3:12
near:erit	0:-19 2:-12 4:32 5:-20 6:-28 8:-19 10:-13
near:erup	6:9
near:esca	0:-18 2:-29 3:-9 4:-21 5:-27 6:-39 8:-18 10:50 11:12
near:esco	0:-10 2:-13 3:-9 4:-24 5:-9 6:9 8:-15 10:18 11:11
near:esme	0:-27 2:-13 10:8
near:esta	0:25 4:-18 5:-9 6:-17 7:-10
near:este	6:9
near:esti	0:-12 1:21 2:-20 3:25 4:24 5:-26 6:16 7:-32 8:-22 9:-17 10:-24 11:-38
near:ethi	0:-29 2:-14 3:-36 4:-42 5:-19 7:-36 8:-40 9:42 10:53 11:-29
near:euro	0:-25 3:-38 4:11 5:-9 6:20 7:-11 9:15 10:-10 11:-11
near:evac	0:-28 1:-11 2:-12 3:48 4:-11 5:48 6:-68 7:-25 9:-27 10:-18 11:-17
near:eve	6:8
near:even	0:13 2:-36 4:17 5:-42 6:8 8:-17 10:-16
near:ever	0:-25 2:-22 4:25 6:-18 7:17 10:-32 11:-18
near:exam	0:-28 2:-30 3:-14 4:-37 5:-18 6:23 7:14 8:19 9:-20
near:exce	3:16 9:-14
near:exch	0:-23 3:-16 4:-51 5:-23 6:-25 7:-16 8:51 9:-15 10:-19 11:-11
near:exec	0:-29 2:40 4:-26 5:-29 6:-14 7:-10 8:-9 10:-31
near:exhu	0:-23 2:-20 3:-13 4:-19 5:-29 6:51 7:-8 10:-9
near:exit	4:-10 5:-11 6:35 7:-24
near:expe	0:-17 1:-9 2:15 3:23 4:-31 5:24 6:-17 7:-41 9:-10 10:-13 11:-18
near:expl	0:-14 1:20 3:-21 4:23 5:9 6:-30 7:-13 8:-10 9:-10 10:-19
near:expr	2:-10 6:19
near:exte	3:-35 5:-23 6:25 7:-9 9:28
near:eye	5:27 6:-21
near:face	3:8 4:-10 5:18 6:13 9:-9 10:-13
near:faci	0:-8 2:-15 3:-22 4:-13 8:-33 10:35
near:fact	0:31 1:-11 2:-14 3:-44 5:-23 6:-20 7:-25 8:23 10:-39 11:-31
near:fail	3:25 9:-15 11:-17
near:fair	4:-11 6:15
near:fall	0:-13 1:-8 2:-31 4:-32 5:-11 6:11 8:-12 10:-35 11:9
near:fals	6:17 7:-9
near:fami	0:-55 1:-10 2:-58 3:25 4:10 5:-59 6:42 7:-25 8:-11 9:-36 11:-40
near:far	0:17 2:-27 3:-25 4:-19 5:12 6:9 7:-35 10:-32 11:8
near:farc	0:-25 3:-30 4:19 8:-9 9:29 11:-13
near:farm	0:-47 2:-21 3:32 4:22 5:-22 6:18 7:-9 8:-15 10:10
near:fash	3:11 6:12 9:-8 11:-9
near:faso	4:-18 7:-14 9:12 10:10 11:-10
near:fata	0:-27 1:14 5:8 6:15 7:-22 9:-19 11:-17
near:fath	6:16
near:fear	0:-9 4:-16 5:8 6:-10 9:-14
near:febr	0:-20 1:21 2:23 4:-18 5:-14 6:-22 7:-21 8:8 9:-38 10:-16 11:16
near:fede	0:-18 2:-15 4:16 7:13 9:-29 10:-29 11:-14
near:feet	5:33 10:-30
near:fell	0:-9 2:-21 3:-50 4:-52 5:28 6:49 7:-38 8:-14 9:-11 10:-45 11:13
near:fema	6:11 8:14 10:-14
near:ferr	5:12
near:fest	0:-19 2:-34 4:-24 5:21 6:-25 8:-39 10:37
near:fetc	3:19 5:-8 9:-8
near:few	0:-9 5:-20 6:-22 7:27
near:fewe	0:-10 2:-8 3:9 4:-9 5:-20 6:-18 7:-10 8:-15 9:-12 11:14
near:fiel	5:-8 6:21 7:-22 9:-18 10:-13 11:17
near:fift	3:37 4:-36 5:15 6:-25 7:-29 8:-10 9:-35 10:-29 11:-10
near:figh	0:27 1:-28 2:-38 3:-27 5:-14 6:31 7:-20 8:19 9:8 10:-49 11:-25
near:figu	0:19 2:-51 3:-16 4:-53 5:-35 7:11 8:9 9:-8 10:-46 11:-11
near:file	0:-13 4:23 8:-12 10:-11
near:fili	0:-33 2:-9 4:35 6:-25 8:-20
near:fill	3:29 6:-16 9:-27
near:fina	0:18 2:-25 3:-16 4:-23 5:-9 6:29 7:-23 8:14 9:-10 10:-28
near:find	0:-22 2:-8 3:25 4:-15 5:-41 6:-15 7:37 9:-29 10:-13 11:-23
near:fing	0:-13 3:-25 6:-9 9:24
near:fire	0:-28 1:-10 2:-33 3:13 4:-35 5:53 7:-19 8:-9 9:-32 10:-42 11:-24
near:firm	3:23 6:-10 9:-9 11:-14
near:firs	0:11 2:15 3:14 4:-22 6:-46 7:-18 9:-26 10:14 11:-35
near:fish	0:-11 2:-22 3:-19 5:-38 6:34 8:-13 9:-10 10:-41 11:-9
near:five	0:-21 1:-27 2:-25 3:-24 4:-8 8:11 9:-20 11:-38
near:flag	0:9
near:flas	6:8
near:flat	3:12 5:-11 6:10
near:fled	0:-23 1:-11 2:17 3:-29 4:-12 5:-30 6:-61 7:-10 8:-22 9:64 10:37 11:-41
near:flee	0:-20 2:-33 3:-16 6:15 7:-21 9:14 10:9 11:-9
near:flew	3:-13 6:-11 8:26 10:-19
near:flig	0:-23 2:-10 3:33 4:-39 5:-42 7:-24 8:-10 9:-27 10:37 11:-12
near:floo	0:-33 1:-18 2:29 3:17 7:-41 9:-28 10:-15 11:-37
near:flou	2:-26 4:-13 6:34 10:-9
near:flow	0:-32 2:-26 3:12 4:-38 5:27 6:-68 7:15 8:-21 11:-16
near:foll	0:-29 1:-15 2:39 3:-28 4:-31 5:-24 6:-33 7:-30 9:40 10:19 11:-23
near:food	0:42 2:-27 4:-24 5:20 6:-32 8:-12 10:-37
near:foot	0:-17 3:35 4:-23 6:-12 7:-13 8:-12 9:-28 10:12 11:-24
near:for	0:-35 1:-35 2:-21 3:-33 5:-25 6:-22 7:57 8:33 10:-66 11:-23
near:forc	1:-16 3:10 4:-49 5:-28 6:20 7:17 8:-36 9:-21 10:28 11:-47
near:fore	1:-9 2:31 3:-41 5:-54 6:16 7:-27 8:-25 9:-24 10:-24 11:-15
near:form	0:-22 2:-20 3:-27 4:46 5:-46 6:28 7:11 8:-33 9:-25 10:-43 11:-13
near:fort	0:16 3:27 4:-44 6:-27 10:10 11:-22
near:foru	4:25 7:-19 10:-10
near:forw	3:-13 6:-13 7:22 9:-19 11:-8
near:foun	0:-41 1:-27 4:-82 5:-59 6:29 7:45 8:-35 9:-28 10:-23 11:-30
near:four	0:26 1:-33 2:-44 5:-22 6:-14 7:-52 8:8 9:-19 10:14 11:-20
near:frac	3:17 6:-28 7:-9
near:fran	0:-18 3:-32 4:-16 5:-17 6:38 7:-20 9:-15
near:free	0:-43 1:-12 2:-53 3:-42 4:-19 5:-35 6:-53 7:-31 8:11 9:-38 10:61 11:-43
near:fren	0:20 5:-31 6:18 7:-14
near:fres	4:-12 5:-9 6:-10 9:17 11:-28
near:frid	1:-14 2:-27 3:20 8:-18 9:-51 10:9 11:-46
near:frie	3:24 6:-21
near:from	0:19 1:-19 5:-45 6:-10 7:-13 8:-12 9:-19 10:-24 11:21
near:fron	0:-24 1:-10 2:22 4:-38 5:-17 7:-13 8:-23 9:-20 10:8 11:12
near:fuel	0:28 2:-21 4:-13 5:23 6:-35 10:-16
near:fuk	6:15
near:full	0:-18 3:41 4:-14 5:-11 6:-27 8:-8 9:-23 10:-14 11:-12
near:furt	0:-17 1:-10 2:-11 3:-11 4:-13 6:-10 8:-13 9:34 10:-11 11:-34
near:gall	2:-13 5:18 6:-11
near:gamb	3:-33 6:-13 9:38 11:-16
near:gang	0:-26 2:-9 4:-19 6:31 10:16
near:gard	6:8
near:garm	5:-22 6:29 7:-9
near:garr	6:9
near:gas	3:15 6:17 7:-21 9:-9
near:gate	3:-19 4:-24 6:32 7:-8 9:-28 11:-14
near:gath	0:12 3:11 4:-16 5:-24 8:-14 9:-9 10:-16 11:-9
near:gatu	3:-16 6:-8 9:36 11:-30
near:gavd	7:8
near:gave	0:-9 1:-9 2:-43 3:-37 5:18 6:11 7:-45 8:-20 9:-35 10:17 11:-21
near:gaza	0:-47 1:-14 2:19 3:-28 4:-10 5:-21 6:-15 7:-34 8:44 9:-14 10:-18 11:-12
near:gazi	5:-8 6:12
near:gebr	3:27 5:-11 6:-17 9:-15 11:-9
near:gend	2:-10 5:11
near:gene	0:9 2:-18 3:10 5:10 6:19 7:-16 8:-10 9:-31 10:-29 11:21
near:geno	3:-29 6:-22 9:28
near:geol	4:13 10:-10
near:get	0:-10 2:-8 3:-28 4:-14 5:-23 6:26 7:-27 9:18
near:ghan	3:-24 6:-13 7:13 9:24
near:girl	0:15 1:-12 2:-44 4:-36 5:20 6:-26 8:-40 9:-38 10:13
near:give	0:-37 1:-9 2:28 3:16 4:-48 5:-54 6:18 7:-18 8:-36 9:-17 10:-8 11:-28
near:givi	3:25 5:-9 6:-13 7:-9 8:-15
near:gmt	0:-21 3:-25 4:-34 5:-25 6:-34 7:-20 9:-8 10:43
near:goat	6:9
near:god	0:-15 2:-23 4:-30 5:-20 6:24 7:-9 8:-10 10:10
near:goes	0:-23 3:-16 4:-22 5:-12 6:26 8:-14 11:16
near:gofa	3:-8 5:-12 6:31 7:-11
near:goin	3:-11 5:-9 7:9 9:-16 11:15
near:gold	0:-11 4:28 6:-10 10:-27
near:goma	0:-22 2:-12 3:10 4:-10 5:33 6:-12 7:15 8:-9 9:-44 11:-17
near:gone	0:-44 2:-40 3:-33 4:-21 5:24 6:-33 7:-50 8:-48 9:-21 10:-68 11:50
near:good	0:-10 2:-14 5:24 6:-38 7:-32 8:26 9:-34 10:-31
near:got	0:-49 2:-43 3:25 4:-40 5:-26 6:38 7:-26 8:-13 9:-23 10:12 11:12
near:gove	0:-17 1:-27 2:-60 3:-27 4:36 5:-10 7:-50 8:-30 9:-18 10:-19 11:28
near:gran	0:-27 4:-16 5:12 6:35 7:-15
near:grav	0:-12 1:-9 2:-25 3:-21 5:-9 6:25 7:10 8:-10 9:-29 10:-16 11:-15
near:grea	0:-11 3:-13 4:-14 5:-23 6:28 9:-14 10:-9
near:gree	0:-36 2:-15 4:35 5:15 7:-37 8:8 9:-8 10:-33
near:gren	2:-33 6:35 8:-13 10:-11
near:grou	1:-29 2:-35 3:22 4:-27 5:-72 6:10 7:-20 8:-14 9:-32 10:39 11:-35
near:grow	4:-21 6:-14 7:14 10:20
near:guar	0:-21 3:13 4:-46 5:-50 6:28 10:20
near:guay	0:-10 2:-12 3:-10 4:-27 5:-27 6:50 7:-31 8:-8
near:guer	0:-12 6:16 8:-24 10:21
near:gues	5:18 6:-25 7:16
near:guid	4:-12 6:-21 7:25
near:guin	6:14
near:gunf	5:24 6:-21
near:gunm	0:8 2:-35 3:-14 5:-17 6:8 7:-10 8:-33
near:gunn	0:-10 4:-10 6:26 10:-11
near:guns	0:-20 2:-20 3:-13 5:79 6:-52 8:-9 10:-30
near:gymn	0:-17 1:-8 4:29 5:-8 6:-13 9:-9 10:-23
near:hack	5:-27 6:30
near:had	0:-16 2:-16 3:-11 4:-26 6:-20 7:-13 8:9 9:-22
near:haif	5:11 6:23 7:-30
near:hait	0:-15 4:-16 6:38 7:-17 9:-17 10:8
near:half	0:-25 1:14 2:-8 6:-25 7:-24 8:-28 11:10
near:hall	3:23 5:-8 6:-21 7:-8 11:-25
near:hama	2:16 3:-16 5:-19 6:8 7:-25 8:-25 10:-9 11:-11
near:haml	0:-15 3:23 5:-23 6:-10 7:-15 9:-8
near:hand	0:-71 1:-28 2:-27 3:-39 4:61 5:-50 7:-48 8:-46 9:12 10:14 11:-20
near:hang	0:-10 2:-28 4:-15 5:-13 6:43 10:-9
near:happ	0:-17 2:-11 3:14 4:-15 5:-10 6:9 7:-9 10:21
near:hara	0:10
near:hard	3:12 6:10 11:-9
near:harv	4:-9 6:-24 10:-25 11:28
near:has	0:-11 1:-15 2:-95 3:9 5:-16 6:-10 7:43 8:-14 9:-15 10:-33 11:-38
near:have	0:-49 2:9 4:-31 6:-19 8:-72 9:20 11:15
near:havi	0:19 2:-30 3:-11 4:-45 5:-8 6:38 7:-14 10:-31 11:-22
near:head	2:-26 3:-48 4:12 7:-44 8:42 9:23 10:-35 11:-23
near:heal	0:-24 1:-13 2:-41 4:-44 5:57 6:16 7:-38 8:-15 9:-34 10:-24 11:-25
near:hear	0:-36 2:-30 3:-23 4:9 5:-39 8:26 9:-22 11:-18
near:heat	0:-37 1:-12 2:-12 3:36 4:-32 5:-12 6:26 7:-14 8:-20 9:-12 10:-22
near:heav	0:18 3:-14 6:15 7:-17
near:heig	0:-15 3:36 4:25 5:-15 6:-17 9:-15 10:-11 11:-18
near:held	0:-71 1:-23 2:11 3:-58 4:66 5:-56 6:-65 7:-54 8:-67 9:13 10:8 11:-9
near:heli	0:12 1:-12 2:-35 3:-9 4:-9 5:21 7:-33 8:-17 9:-13 11:-11
near:hell	0:-15 2:-18 5:-24 6:28 8:-9 10:11
near:helm	0:-10 3:-14 5:-10 6:29 7:-10
near:help	0:-19 1:-10 2:-23 3:-25 4:-44 5:23 6:-17 7:16 8:10 9:-27 10:-16 11:21
near:her	1:-20 2:-43 3:-46 5:18 7:-33 8:-28 9:-36 10:12 11:15
near:herd	0:28 1:29 2:-20 3:-23 4:-10 5:-22 6:-33 7:-15 9:-10 10:-12
near:here	2:-9 3:8 4:-23 5:-26 6:26 7:-21 8:-23 10:23 11:-13
near:herm	6:10
near:hers	5:18 6:-17
near:hezb	5:-16 6:32 7:-14
near:hidi	0:-8 2:-8 4:19 7:-13 8:-8
near:high	0:-13 3:30 4:10 5:-32 6:-29 7:13 8:-10 9:-14 10:-8 11:-22
near:hija	0:11
near:hill	2:-9 4:-15 5:-27 6:37 7:-16 10:-15
near:him	0:-39 2:-26 4:-29 5:14 6:9 7:10 8:-8 10:-35
near:hims	3:19 5:-20
near:his	0:-54 1:-22 2:-17 3:-48 4:13 5:16 7:18 9:-15 10:-58
near:hit	0:-24 1:-8 2:-25 3:-25 4:-17 5:41 7:-39 8:-11 9:-8 10:-22
near:hits	5:-11 6:-14 7:18
near:hoa	6:8
near:hode	0:30 3:22 4:-19 5:-9 6:-32 7:-11 9:-17 10:-13 11:-18
near:hold	0:-37 1:-22 2:-41 3:-11 4:49 5:-34 6:-21 7:-38 8:12 9:26 10:-39 11:-50
near:home	0:-80 1:-42 2:-73 3:39 4:-15 5:8 6:-53 7:-38 8:18 9:-67 10:11 11:28
near:homi	1:-8 6:20
near:homs	3:-11 9:-24 10:-8 11:25
near:hope	6:-13 7:13
near:hors	0:17 2:-8 4:-11 5:-9 6:-16 7:-11 9:-10 10:9 11:-17
near:hosp	0:-39 1:-24 2:-72 3:-78 4:-59 5:71 6:-12 7:-94 8:-35 9:-46 10:13 11:-32
near:host	0:-8 1:-8 3:-11 5:-33 6:-17 7:-40 8:13 9:20 11:-52
near:hote	3:30 6:18 7:-16 9:-12 10:-12
near:hour	0:-39 1:-9 2:-47 3:-28 5:12 6:11 7:-54 8:-9 9:-33 10:17 11:14
near:hous	1:-15 2:-50 4:-23 5:-35 6:9 8:-30 9:20
near:hout	0:23 1:-8 2:9 3:-8 5:-16 6:-32 7:-19 9:-10 10:-9
near:how	0:-17 2:-10 4:-25 7:13 8:21 10:-13
near:howe	6:23 7:-9
near:huma	1:-23 2:-12 5:-14 6:44 7:-13 8:-23 9:-53 10:11 11:-28
near:hund	0:-14 1:-9 2:-23 3:-22 5:-8 6:-18 7:20 8:24 9:-22 10:-36 11:-11
near:hung	3:-15 5:-10 6:30
near:hurt	0:-42 1:25 2:-27 3:-40 4:-20 5:100 6:-84 7:-37 8:-23 9:-29 10:-38 11:-11
near:husb	5:-32 6:31
near:huts	3:17 4:-8 6:-9
near:hygi	3:-17 6:22
near:icrc	0:-13 1:19 2:-26 3:-8 4:-37 5:-10 8:-33 9:-12 10:23
near:iden	0:-16 2:26 3:-36 4:-24 5:-61 6:79 7:-41 8:-40 9:-14 10:-21 11:-22
near:idf	6:22
near:idle	3:-14 6:-9 9:-17 11:21
near:idli	3:17 9:-18
near:idps	3:10 5:-20 6:22
near:ill	5:22 6:-15 10:-21
near:immi	3:-11 5:-19 6:21 7:-10 9:15 11:-11
near:impa	6:14
near:impr	9:-12 11:13
near:inci	3:22 4:-8 5:22 7:-11 9:-24 10:-8
near:incl	0:-35 1:-31 3:16 4:-45 5:-13 7:-8 8:14 9:-37 10:18 11:-34
near:inco	2:-9 6:13
near:inde	0:-9 5:-20 6:29 7:-16
near:indi	0:15 1:-12 2:-38 3:-43 4:-28 5:-25 6:13 7:13 8:-36 9:-11 10:37 11:-30
near:indo	3:-20 5:-22 6:24 9:-8 11:-9
near:infa	5:-10 6:8 9:-10 10:12
near:infe	0:-31 2:-27 4:-25 5:39 6:9 7:-11
near:infl	9:9 11:-9
near:info	3:-13 4:-13 5:-19 7:34 9:-9 11:-10
near:inha	3:29 4:-13 5:23 6:-32 7:-15 9:-34
near:init	5:10
near:inju	0:-59 1:-32 2:-46 3:-47 4:-46 5:100 6:-74 8:-41 9:-38 10:-62 11:-38
near:inla	0:-8 3:-22 4:16 9:25 10:-13 11:-9
near:inma	2:-13 5:-18 6:36
near:inn	5:-9 6:-18 7:19
near:inqu	3:-9 4:-8 5:21 6:-20 10:-8
near:insi	0:-14 3:12 4:8 5:-43 6:27 7:-24 8:14 9:-16 10:-25 11:-8
near:insp	0:25 4:-19 6:-29 7:10
near:inst	0:10 2:16 6:-11 10:-15
near:insu	3:22 7:-9 9:-10 11:-22
near:inte	0:-56 2:-54 4:9 7:-23 10:-40 11:18
near:into	0:51 1:-20 2:-44 3:-11 4:-13 5:-56 6:-37 7:-28 8:-42 9:35 10:-10 11:-44
near:inva	3:-10 6:30 7:-25 9:-9
near:inve	0:-15 1:-8 2:21 3:-13 5:-24 7:-20
near:invo	0:8 3:-23 4:-15 5:-10 6:-10 8:-24 10:25
near:iom	0:-11 3:27 4:-15 5:-28 6:-19 7:-35 8:-10 9:-70 10:-11 11:24
near:iran	2:-19 3:-26 5:-18 6:-38 7:-26 8:-32 9:-40 10:25 11:39
near:iraq	3:-31 6:-10 9:-18 11:31
near:irel	0:-8 3:10 6:19
near:iris	0:54 5:-43 6:-41 7:-8 10:-15
near:isla	0:-10 1:-11 2:-9 3:-12 4:-22 6:31 7:-12 8:-21 11:23
near:isra	0:-19 1:-19 2:29 3:-42 4:-28 5:-34 7:-61 9:-31 10:40 11:-18
near:ista	8:10
near:ital	0:-22 2:-20 4:31 5:-19 7:-10 10:-17
near:its	0:16 1:16 4:-61 5:-15 6:17 9:-18 10:-47 11:-49
near:itse	0:-12 3:12 4:16 5:-10 7:-17 8:-8 9:-14 11:-9
near:itur	0:10 4:-8
near:ivor	0:-20 2:-16 3:-15 4:-11 5:-11 6:32 8:-9 9:23 10:-31
near:jail	0:-8 2:-10 8:14 10:-26
near:jala	5:-24 6:25
near:jali	0:-9 3:-28 5:-10 6:-23 7:36 9:-17
near:jama	3:16 6:19 7:-23 9:-10
near:jan	8:12 10:-9
near:janu	0:-31 1:28 5:-40 8:-57 9:-54 11:19
near:japa	5:-9 6:-18 7:19
near:java	0:-8 3:-15 4:-11 5:45 6:-41 7:-15 10:-9
near:jbei	5:11
near:jeep	2:-13 4:-20 5:-16 6:27 10:-21
near:jeni	3:29 9:-27 11:-9
near:jiha	4:13 10:-18
near:jnim	2:-26 4:11 6:-24 8:-20 10:24
near:join	0:15 2:-27 3:25 4:-33 5:-18 6:-28 7:-24 8:-30 9:-8 10:32 11:-13
near:jord	3:-27 6:-15 9:-36 11:39
near:jose	0:-9 5:-20 6:-24 7:27
near:jour	0:-9 4:26 6:-22 8:-22 10:-9
near:judg	5:-17 6:22 7:-8
near:judi	6:14
near:july	0:-17 1:-16 2:-18 3:-34 4:-9 5:-33 7:-36 9:-14 10:-23 11:56
near:jump	0:-11 2:21 4:-19 6:-33 7:14 10:-11
near:june	1:-24 2:-22 3:21 4:13 5:-19 6:22 7:-42 8:-38 9:-12 10:-14 11:-34
near:junt	3:-36 5:-25 6:46 7:-15 9:-39 11:-12
near:just	0:-15 1:-14 2:-27 3:-38 4:16 5:-48 6:20 8:-10 9:12 10:-8 11:-24
near:kabu	5:9
near:kadu	0:31 2:-10 4:21 5:17 6:-29 7:-24 8:-16 9:-20 10:-19 11:-16
near:kand	0:-15 1:-8 4:-10 5:-56 6:29 7:8 9:-33 10:-8 11:-23
near:kara	0:-46 1:-9 2:-39 4:42 5:-13 7:-20 8:-34 10:-58 11:-10
near:kare	3:-12 9:12 11:-8
near:kari	3:-28 5:-21 6:19 9:29
near:kash	3:27 5:-10 6:-16 7:-16 9:-19
near:kats	0:24 2:-13 10:-28
near:kebb	0:10
near:keep	0:-29 2:-23 3:-26 4:49 5:-16 6:-54 7:-20 8:-33 9:10 10:-10 11:-16
near:kens	3:37 6:-18 9:-9 11:-35
near:keny	3:-10 9:12
near:kept	0:-15 1:-14 2:-11 3:32 5:21 6:-29 7:-29 8:-22 9:-27 10:-21 11:-13
near:kfar	5:-12 6:16
near:khan	5:-21 6:29
near:khar	0:-12 3:-16 5:-10 6:17 7:-14 9:-9 11:19
near:khas	3:11
near:kher	5:-17 6:23
near:khwa	2:10 4:-20 5:-29 7:-11
near:khyb	2:-8 3:-8 5:-31 6:44
near:kibb	2:-26 6:15 10:-17
near:kidn	0:38 1:-12 2:-26 3:-43 4:-24 5:-32 6:-26 7:-13 8:-63 9:-13 10:13 11:-15
near:kill	0:-27 1:23 2:-20 3:-58 4:-46 5:-17 6:76 7:-50 8:-70 9:-90 10:-30 11:-79
near:kilo	3:11 5:17 7:-13
near:kind	0:-11 3:-32 4:-14 5:-12 7:-11 8:8 9:-12 10:21
near:kitc	3:15 4:-8 5:14 10:-22
near:kivu	3:27 5:-9 9:-25 11:-24
near:knew	2:-18 6:10 10:8
near:know	0:-26 1:-10 2:22 3:-24 4:25 5:12 6:-12 7:-22 8:-33 9:22 10:-49 11:-12
near:kobr	0:-28 2:-13 4:34 8:-13 10:-27
near:kong	6:27 7:-26
near:kord	3:8
near:kore	0:-11 5:-23 7:18
near:kost	3:25 5:-17 6:-26 9:-15 11:12
near:krem	0:-13 1:-15 4:-9 6:13 8:11 10:-9
near:kufr	0:-13 2:-18 8:-9 10:17
near:kumb	6:21 7:-9
near:kuna	3:-16 6:32 9:-13 11:-29
near:kurs	4:-22 6:-12 10:15
near:kutu	9:16 11:-19
near:kwar	0:12 4:-16 5:16 6:-12 8:-14
near:kyau	0:-8 5:12 7:-21 9:-24 11:-30
near:kyiv	0:19 1:-8 2:-9 3:-13 4:18 8:-10 9:-21 10:-11 11:-41
near:labo	0:-9 4:-9 5:21 6:-15 10:-10
near:laid	3:-33 9:29
near:lak	3:-9 7:15 9:-14 11:-10
near:lake	3:20 6:11 7:-9 9:-9 11:-11
near:lamp	6:8
near:land	1:19 2:-8 3:30 5:-21 7:-15 8:-10 9:-35
near:lane	3:-18 5:-11 6:29 7:-9 11:-9
near:lang	5:8
near:lank	0:17 1:-10 2:-13 3:11 4:-26 5:-15 6:16 7:-14 8:-10 9:-26 10:-15 11:-30
near:larg	3:24 4:-16 5:-14 7:-14 11:-15
near:larr	6:20 7:-13
near:last	0:-8 1:12 2:-28 5:-24 6:-12 7:-30 8:-52 9:34 11:-13
near:late	0:-33 1:-10 2:23 3:-11 4:8 5:-50 7:-9 8:-17 9:16 11:-12
near:latr	0:-14 3:-47 4:-15 5:-11 9:45 10:19
near:law	3:-11 4:-10 5:-16 6:30 7:-19 10:-16
near:lawm	5:-12 6:16
near:lawy	3:-30 4:-9 6:-16 7:29 9:-10
near:lay	0:49 3:-25 4:-14 5:-38 6:-20 7:-24 9:21 10:-13
near:lead	2:-19 3:-16 4:14 5:-32 6:-14 7:25 8:-12 9:-15 10:-20 11:-8
near:lear	0:-24 3:35 4:-18 5:-13 7:21 9:-47 10:-14 11:-31
near:leas	0:8 1:-10 2:-29 5:28 6:-22 7:35 8:-26 9:-26 10:-9 11:-16
near:leav	0:-39 1:-14 3:40 4:30 5:-33 6:-25 7:18 8:-31 9:-42 10:-49
near:leba	0:-10 1:-11 2:-9 3:-64 4:-11 5:-14 7:-14 9:59 11:-16
near:led	0:37 2:19 3:-17 4:-27 5:-27 6:-33 7:-18 8:-22 10:-23
near:ledg	0:18 3:-10 5:17 6:-35 7:-9
near:left	0:-18 1:-8 2:12 3:28 4:-26 6:-57 7:-27 9:-32
near:leg	0:-27 4:-27 5:35 6:-31 7:-11 10:22
near:legs	0:-18 2:-25 4:-28 5:32 6:-12 10:-22
near:less	6:14
near:let	0:-22 1:-16 3:-36 4:-55 5:-33 6:-95 7:-32 8:11 9:-28 10:73
near:libe	0:-9 2:-12 3:-9 6:-15 8:13 10:17 11:-20
near:liby	0:-14 1:19 2:-12 3:-26 4:-11 5:-15 8:-17 10:-11 11:22
near:lie	0:-18 1:-10 2:9 3:-34 4:-31 5:-54 6:21 7:19 9:-31 10:-9 11:-21
near:lieu	6:9
near:life	0:-43 2:-32 3:-9 4:-34 5:-35 6:10 7:-18 8:54 10:-78
near:lift	0:19 3:-10 6:-17
near:ligh	6:17
near:like	0:-14 3:26 4:-14 5:-14 6:10 7:-43 8:15 10:-14 11:-16
near:lima	5:13 6:-11
near:limb	5:53 6:-50 7:-14 10:-8
near:limi	3:19 6:-8 9:-9 11:-8
near:line	2:-15 4:-22 5:-24 7:14 8:-17 9:-10 11:13
near:link	0:-14 2:-9 4:-20 5:-19 6:35 7:-25 8:-12
near:lirq	6:8
near:list	0:-14 1:-24 3:-49 4:22 5:-45 6:-35 7:55 8:-23 9:-44 10:-41 11:-36
near:litt	6:-12 7:13
near:live	0:-18 1:-27 2:-47 3:37 4:-42 5:-19 6:17 7:-33 8:-40 9:14 10:-14 11:-27
near:livi	0:-17 2:15 3:49 4:-31 5:-28 6:-58 7:13 8:8 10:-26 11:-35
near:loca	0:-35 1:-12 2:-42 3:30 4:-9 7:33 8:-21 9:-60
near:lock	4:-9 6:-19 7:26
near:lodg	6:18 7:-13 9:-9
near:logg	1:17 3:21 6:-19 9:-24 11:-16
near:lond	3:-25 6:31
near:long	0:-24 2:17 3:-15 4:-20 6:-24 7:-15 8:-18 10:25
near:look	0:-26 1:-9 2:-16 3:-18 4:12 6:-40 7:34 8:8 9:-14 10:-14
near:loot	0:29 3:21 5:-20 6:-33 10:-13
near:lorr	2:-9 5:24 6:9 9:-16
near:lose	5:17 6:-13
near:loss	0:-20 2:-33 6:30 7:-12 10:-10
near:lost	0:-20 1:-28 2:-53 4:-48 5:28 6:28 7:-19 8:-32 9:-41 10:-47
near:low	3:21 6:-10 9:-12 11:-17
near:lowe	0:21 2:-8 3:-16 7:-14
near:lunc	6:8
near:lyin	3:18 5:-17 6:17 7:-12 9:-16 10:-13 11:-18
near:mach	0:-25 2:-26 3:-22 4:-34 5:30 6:10 8:-17 10:-34
near:made	0:19 1:-12 2:-35 3:27 4:-44 5:-20 6:27 8:-23 9:-32 10:-21 11:-21
near:mae	3:-13 9:21 11:-13
near:maga	0:15 4:-12 6:-10 8:18 10:-27
near:magn	6:12
near:mahm	6:13
near:maim	1:17 2:-9 3:-25 5:43 6:-26 7:-10 8:-18
near:main	0:-12 3:-34 4:21 5:-22 6:-8 7:-17 9:-26 10:9 11:35
near:maje	5:13 6:-8
near:majo	0:-25 1:-9 2:-16 4:-35 5:-31 6:23 8:-20 9:-27 10:34 11:-22
near:make	2:-8 3:17 4:-11 5:-15 6:37 7:-23 8:-10 9:-19 10:17
near:maki	0:-11 3:9 6:9
near:mala	0:-16 2:23 5:-26 6:9 7:-24 8:-11 9:-13 10:-21
near:male	6:11
near:mali	0:22 2:-22 6:15 8:-31
near:maln	5:-34 6:36
near:malt	0:9
near:man	0:-13 2:-9 3:12 4:-8 6:13 7:-35 9:-9 10:-8
near:mana	0:-29 1:-10 2:-22 3:26 5:-13 6:-26 7:18 9:-24 10:19 11:-25
near:mand	3:-42 5:22 6:24 7:-22 9:-25 11:-21
near:mang	3:24 4:-11 5:-13 7:-16 10:-10
near:mani	4:-21 6:-18 7:31 8:-17
near:mans	0:-23 2:-20 4:-13 5:12 6:17 10:-19
near:manu	5:-18 6:-32 7:32
near:many	2:-9 3:-8 5:-9 6:21 9:24 11:-25
near:mara	4:-21 6:-10 7:23 8:-17
near:marc	0:14 2:-10 3:-18 5:-41 8:-22 9:-13 11:-42
near:mari	0:-30 4:-13 5:-17 7:8 8:33 10:-30
near:mark	0:19 3:24 4:-33 5:-8 6:9 7:-12 8:-17 9:-32 10:-18 11:-10
near:mart	0:-28 2:24 3:-17 4:-15 5:-49 6:44 7:-36 10:-35
near:mass	0:-29 1:-14 2:-28 3:-31 4:-32 5:-13 6:61 7:-14 11:-26
near:mast	0:-21 2:25 4:24 5:-13 6:-42 7:-27 8:-9
near:matc	0:-15 4:-17 5:-12 6:30 7:-32 10:18
near:mate	0:-10 5:-22 6:35
near:math	4:18 9:-12 10:-18 11:9
near:matr	6:8
near:mats	3:22 9:-15 11:-10
near:matt	11:-14
near:may	0:-18 1:-16 2:-16 4:18 5:-21 6:15 7:9 8:-22 9:-50
near:mayo	2:-25 3:26 4:-14 7:-12 8:-12 9:-14 10:-13 11:-12
near:maza	3:32 5:12 6:-20 9:-23 11:-11
near:meal	0:-9 2:-15 4:-9 5:39 6:-34 10:-24
near:mean	0:-16 3:-12 9:-30 10:13 11:23
near:mede	5:13
near:medi	0:-28 1:21 2:-20 3:-64 4:12 6:20 7:-53 9:-39 10:17 11:-15
near:mega	5:9 6:-8
near:meli	0:-22 2:-13 4:21 6:-16 8:16 9:-9 10:-20
near:memb	0:-16 2:-15 5:-16 6:34 7:-11 8:-20 10:-11
near:memo	5:-17 6:18
near:men	0:32 1:-13 2:24 3:-40 4:-49 5:-16 6:-27 7:-17 8:31 9:42 10:-54
near:mend	0:-20 4:-8 5:-24 6:33 7:-16
near:ment	3:-23 5:-29 6:31 9:24 10:-15 11:-28
near:met	0:-12 2:-11 4:22 5:-20 6:-23 7:-18 8:-10 9:15 10:-17 11:-21
near:meta	0:17 3:12 4:-11 6:-9 7:-10 10:-8
near:meth	6:12
near:metr	2:-8 5:-16 6:37 7:-17
near:mexi	2:11 3:-30 4:-10 5:-10 7:24 10:-12
near:mid	3:-10 5:-9 6:20
near:midd	3:-11 5:-18 6:25 7:-16
near:midn	0:-10 3:-27 5:26 6:-9 7:-8
near:migr	1:25 2:-8 3:-11 4:-42 6:-44 8:-9 9:12 10:10 11:18
near:mila	2:-17 3:-40 4:-28 5:-41 6:31 7:-19 9:-25 10:-22 11:39
near:mile	2:-26 4:-10 5:15 6:-34 7:31 10:-10
near:mili	0:12 1:-11 2:19 4:-55 5:-20 6:20 7:-21 9:-9 11:-29
near:milk	2:-18 6:24
near:mill	0:-19 1:-16 3:-47 7:-36 8:-24 9:57 10:-18
near:mina	3:-32 9:30 11:-16
near:mind	7:8
near:mine	0:-29 1:29 2:12 6:-14 7:27 8:-15 9:-30 10:-23 11:-30
near:mini	0:-18 1:-33 2:-53 3:-13 4:11 5:27 6:15 7:-19 9:-17 10:-59 11:-48
near:minn	0:31 3:-19 4:-15 5:-15 6:-15 7:-12 10:-24
near:mino	0:-13 2:-36 4:9 5:-32 6:35 7:-16 8:13 9:-9 10:-8
near:minu	3:23 5:-38 6:9 9:-8
near:miss	0:-73 1:34 2:-46 3:-34 4:-64 5:-73 6:-33 7:83 8:-37 9:-61 10:-30 11:-58
near:mobi	3:19 9:-9 11:-8
near:mode	0:8 4:-8 5:22 6:-10
near:moga	6:12
near:moh	0:-15 5:18 6:-10
near:mold	9:11
near:mona	3:9
near:mond	1:-11 2:-35 4:-48 6:9 8:-17 9:29 10:-26 11:-22
near:mone	0:-13 2:12 3:-26 4:-10 5:-9 9:23 10:-11 11:-24
near:moni	6:21 7:-21 9:-31 10:-12 11:8
near:mono	5:28 6:-24 10:-9
near:mons	3:-12 5:15
near:mont	0:10 1:-19 3:-10 4:16 5:-23 6:-12 7:-40 8:-55 9:24 10:-22
near:more	0:-9 1:-48 2:-90 5:-12 6:20 8:-26 9:-30 11:-9
near:morg	2:-9 3:-10 4:-8 5:-32 6:35 7:16 10:-10
near:morn	0:-32 1:-8 2:-19 4:-36 5:-23 6:13 9:-31 10:11 11:14
near:moro	5:27 6:-9
near:mosc	0:22 2:-20 3:-10 5:17 6:15 7:-13 10:-43 11:-29
near:mosq	0:-24 2:-8 3:-11 5:-14 6:20 7:16 9:-8 10:-10
near:most	2:-46 3:11 4:-67 5:-31 9:-12 10:8
near:moth	0:18 2:-42 3:12 4:-46 5:-52 7:-20 8:-31 9:26 11:-13
near:moto	3:21 5:13 7:-14 9:-16 11:-23
near:moun	3:24 5:-16 6:14 9:-19 11:-16
near:mour	0:-9 1:-10 3:-37 5:-24 6:40 7:9 9:-22 11:-19
near:move	0:-32 1:-25 2:-37 3:68 4:13 5:-19 6:-66 7:-43 8:-30 10:-37
near:movi	3:-30 9:-11 11:28
near:msf	3:-17 5:33 6:-29 9:-9
near:mud	0:-11 3:-19 5:-9 7:17 11:16
near:mult	5:-10 6:17 7:-8
near:muni	3:17 5:-9
near:murd	0:-16 2:15 3:-13 4:-30 5:-19 6:14 8:-16 10:-21
near:musc	0:-17 3:-12 4:-25 5:-16 6:-21 10:27
near:muse	3:-21 9:26 11:-9
near:must	0:-22 4:18 5:-17 6:8 7:-14 10:-18
near:myan	0:-21 2:-23 3:-42 4:39 5:-21 6:34 7:-29 8:-12 9:20 10:-36
near:myse	0:-25 2:-20 3:-18 4:-30 5:-30 6:29 7:-20 8:-18 10:14
near:naba	0:18 5:-29 6:33 8:-12 10:-12
near:nago	0:-29 2:-17 3:-23 4:51 6:-35 7:-10 8:-41 9:19 10:-45
near:nair	2:18 4:-17
near:name	0:-21 1:-25 3:-78 4:19 5:-19 6:35 7:17 8:-61 9:-15 10:-70 11:-44
near:namp	3:9 6:16 7:-19
near:nang	5:17 6:-15
near:nass	0:-21 4:-21 5:-33 6:39 7:-10 8:8 10:-25
near:nati	0:-8 1:-31 2:-37 3:-10 5:13 6:-33 7:17 8:8 9:-19 10:11 11:-43
near:naut	4:-8 6:22
near:navy	0:-29 3:-15 4:24 5:-14 6:29 10:-28
near:ndma	5:11
near:near	0:43 1:-20 2:-59 3:-60 4:-63 5:-37 6:31 7:-13 8:-49 9:26 11:-12
near:need	0:-19 2:-15 4:-26 5:29 6:-58 7:-41 8:-13 9:-18 10:41
near:neig	2:-26 3:-33 5:9 7:-33 8:-8 9:45 10:-22 11:-25
near:neit	0:-16 4:-11 5:-9 6:-11 7:30 10:-9 11:-10
near:nepa	0:-10 2:-8 4:21 5:15 6:-19 10:-23
near:neph	0:-11 4:-20 5:-11 6:-32 7:28 10:15
near:netw	0:-14 1:-12 3:-27 4:15 5:23 6:-26 9:14 11:-12
near:neut	0:-36 2:-14 4:-14 5:-18 6:46 7:-8 10:15
near:neve	0:-25 1:-14 2:-25 3:-26 4:-18 5:-31 6:-26 7:61 8:-19 9:-32 10:-38 11:-18
near:new	0:-29 1:11 2:-10 5:-26 7:-47 8:23 9:9 10:-25 11:-52
near:newl	5:-10 6:-9 9:15 11:-20
near:news	0:-18 2:-11 3:-26 4:-9 5:-11 6:-22 7:36
near:next	2:17 3:-36 6:-48 7:-18 8:-24 9:-28 11:22
near:ngo	0:-8 3:9 4:30 5:-25 6:-16 7:-21 10:-15
near:niam	2:-9 4:-38 6:-30 8:-18 10:35
near:nige	1:-8 2:-40 3:-28 5:-23 8:-47 9:19 11:-27
near:nigh	0:-84 1:-26 2:-43 3:20 5:-31 6:-11 7:10 8:-60 9:11 10:41 11:-8
near:nile	4:-8 5:-13 6:25 10:-20
near:nine	1:12 2:-20 3:-12 4:-17 5:12 6:-35 7:-39 8:-18 9:23 10:12 11:-28
near:njia	3:18
near:nobo	0:-49 2:13 3:-36 4:8 5:-10 6:-55 7:16 8:-32 9:19 11:-15
near:non	5:-13 6:19
near:none	0:-10 2:-8 3:-25 4:-23 5:-29 6:22 10:-29
near:noon	0:-44 2:-23 3:-39 4:-34 5:23 7:-31 8:-32 9:21 11:-17
near:nor	0:-16 4:-11 5:-9 6:-11 7:30 10:-9 11:-10
near:nort	0:-15 2:-30 3:21 5:-36 6:34 8:-31 9:-48 10:28 11:-11
near:not	0:26 1:-42 3:-34 6:-52 7:59 8:-80 10:-75 11:-48
near:note	0:10 8:24 9:-17 10:-25 11:17
near:noth	0:-22 2:-22 3:-23 4:22 6:-23 7:13 8:-19 9:-27 10:-23 11:23
near:noti	3:-10 11:14
near:nov	0:-19 4:12 6:24
near:nova	0:-19 2:-33 4:-23 6:-9 8:-39 10:37
near:nove	0:10 1:22 2:12 3:-27 4:-36 5:-65 6:27 7:-33 8:-48 10:23
near:novi	4:-12 5:-17 6:35 10:-9
near:now	0:-47 1:12 2:-37 4:-43 5:-37 6:22 7:12 10:22 11:-42
near:nrc	5:-24 6:27 7:-9 9:-11 11:-9
near:numb	0:-12 1:-40 2:-64 3:20 5:-27 6:-10 7:21 8:-14 9:-12 10:-39
near:nur	3:29 9:-27
near:nurs	0:17 1:-8 2:-27 3:-40 4:27 5:43 6:-58 7:-46 8:-46 9:-30 11:-21
near:nuwa	0:-12 3:15 4:-12 5:-49 6:12 7:11 9:-26 10:-8 11:-17
near:obei	0:-11 3:24 4:19 6:-16 9:-17 11:-13
near:obse	3:-24 6:28 7:-10 9:11 11:-10
near:ocan	3:35 9:-25 11:-23
near:occa	6:8
near:occu	0:-19 4:-9 5:-19 6:12 7:-9 8:-12 9:-18 10:-9
near:ocha	3:42 6:10 9:-32 11:-24
near:oct	0:23 4:-12 5:-11 10:-13
near:octo	0:32 1:-30 2:-14 3:13 4:-18 5:-11 7:-37 9:-63 10:-16
near:odda	3:23 9:-18 11:-18
near:odes	5:14 6:-8
near:off	0:30 1:19 3:24 4:-69 5:-56 8:-19 9:-43 10:-22 11:-52
near:offe	5:22 6:-12 8:8 10:-17
near:offi	0:-11 1:8 2:-43 6:13 7:-33 9:-12 10:-21 11:-17
near:oil	0:-25 4:-11 6:-11 7:33
near:old	0:-15 1:-8 3:-39 4:-31 5:11 7:13 8:-33 9:-20 10:12 11:30
near:olde	0:-9 4:21 6:-9 10:-22
near:olek	6:11
near:ombu	2:-9 5:-10 6:11 7:-8 8:-16 10:18
near:once	4:-18 6:9 7:-9 8:-10 10:-24
near:one	0:16 1:-48 2:-41 4:-17 6:-25 7:-20 8:15 9:11 11:-21
near:ones	0:-26 2:-10 3:-18 4:-18 6:22 7:-8 8:-20 10:15 11:-17
near:only	0:18 1:-9 2:-31 3:-37 4:-42 5:11 6:-14 7:-19 8:-21 10:27
near:open	0:-18 2:-14 3:-28 4:-35 5:-18 6:-42 7:-17 8:16 9:53 10:35 11:-29
near:oper	0:-48 1:-10 2:-33 3:-15 4:-40 5:20 6:19 7:-24 8:-14 9:-11 10:24 11:-8
near:oppo	0:-23 2:-12 3:-12 4:-29 5:-16 10:26 11:10
near:orde	0:14 4:26 5:-24 6:-31 7:-11
near:ordn	5:-10 6:12
near:orga	0:-18 1:12 4:22 5:-21 6:-13 9:-32 10:-10 11:22
near:orie	6:11
near:orig	0:29 3:-13 4:-14 6:-32 8:-23 9:-17 11:15
near:oro	7:8
near:othe	0:-12 1:-36 2:-30 3:-16 4:12 6:-9 7:-35 9:11 11:-39
near:our	0:8 1:-18 4:28 5:-9 6:-16 7:-50 8:-48 11:-48
near:ours	0:-22 2:-11 3:-20 4:28 5:-27 6:9 7:-11 9:-13 10:-21 11:-12
near:out	1:-33 3:19 4:-48 5:-23 7:-64 9:-25 10:29 11:-50
near:outd	3:16 9:-13
near:outl	0:23 3:-17 6:-8 7:-25 9:-14
near:outr	5:-12 6:14
near:outs	0:-12 3:-9 4:-15 5:-34 6:-30 7:-11 8:-31 9:35 10:44 11:-33
near:over	0:-21 1:12 4:-78 6:-20 11:-15
near:own	0:8 1:-9 2:-44 3:22 8:-19 9:-29 10:-20
near:owne	0:-25 2:-29 4:-15 5:-8 7:19 8:-23 10:17
near:oxyg	6:25
near:pack	3:11
near:page	0:20 1:-11 3:10 4:-18 5:-28 6:-33 7:-28 8:-26 9:-11 10:18 11:-25
near:paid	0:-18 2:-32 3:-10 4:-25 6:23 7:-20 8:-20 9:-11 10:12
near:pakh	3:-8 6:25
near:paki	0:-10 2:-15 3:-46 5:-48 7:16 9:-36 11:35
near:pale	0:-15 2:-21 3:-8 4:-22 5:13 6:-20 7:-12 8:14 9:-10 10:10
near:palm	3:18 5:-8
near:pape	0:-16 1:-17 2:-9 4:-17 5:-18 6:-13 7:-14 9:23 10:-11
near:para	5:24 7:-16 9:-8 10:-10
near:pare	3:-35 5:-39 6:37 7:-33 8:-14 9:9 10:-36 11:-25
near:pari	1:-10 3:29 4:-10 5:-30 7:-29 9:-8
near:park	0:-9 3:28 4:-25 5:-16 6:-22 9:-8 10:24
near:parl	0:-13 6:17
near:part	0:-22 1:-14 2:-38 3:18 4:22 5:-13 6:-10 7:-13 8:-8 9:-49 10:18 11:-37
near:pass	1:-11 2:-30 3:8 4:-41 5:-40 7:-20 8:11 9:16 10:12 11:-39
near:past	1:24 2:-23 4:-12 5:-41 6:16 7:-17 10:-19
near:path	0:24 2:-17 3:14 4:-21 5:-17 8:-17 10:-19
near:pati	0:-25 2:-20 3:-24 4:27 5:32 6:-24 7:-13 8:-11 10:-30
near:patn	6:8
near:patr	0:-27 2:-12 4:-14 5:13 6:-22 7:-13 9:-8 10:28
near:pay	10:11
near:paym	10:18
near:peac	0:-8 2:-25 3:-11 4:-16 6:49 7:-14 8:-9 10:-29 11:-28
near:peak	6:-9
near:penc	6:10
near:pens	0:-19 3:-10 4:-23 5:22 6:-34 7:-17 9:-24 10:-19 11:27
near:peop	0:16 1:-42 2:-83 3:23 4:-23 7:-13 8:-63 9:11 10:-9 11:-29
near:per	3:-17 6:-19 9:-9 11:26
near:perc	3:-9 5:19 6:-11
near:peri	0:15 1:-18 2:-22 3:-59 4:-38 5:-28 6:63 7:-17 8:-17 10:-31 11:37
near:perm	3:15 9:-10
near:pers	1:-12 2:-31 3:32 4:27 6:-23 7:11 8:-22 9:-38 10:-37 11:-25
near:peru	6:18
near:peti	3:10
near:petr	0:-8 5:19 6:-15 10:8
near:phar	0:-27 4:34 5:-19 6:-24 7:-21 10:-16
near:phas	4:-8 8:11
near:phil	5:-17 6:28 7:-21 9:-9
near:phon	5:-16 7:14
near:pick	0:-11 6:17 11:15
near:pict	0:-13 3:-10 4:30 6:-43 7:-16 10:-9
near:pilo	0:-9 4:-17 6:-15 7:30 10:-13
near:pira	0:22 1:-8 2:-15 4:-10 8:-16 10:-8
near:pit	0:-27 2:-14 3:-8 4:17 5:-17 6:24 7:-24 10:-20
near:pitc	3:17 9:-15
near:pits	0:-9 3:-14 4:-12 5:-12 6:27 7:-14 10:-10
near:plac	0:-25 1:-8 2:-21 3:23 4:-49 5:-53 6:32 7:-55 8:8 9:22 10:-39
near:plai	3:-19 9:23 11:-8
near:plan	0:-32 1:-14 2:-19 3:-14 4:-14 5:-36 6:13 7:-32 10:28
near:plat	4:-9 8:12 10:-14
near:play	7:8
near:plun	5:-8 6:11
near:plus	8:16 10:-16
near:poin	3:23 6:-19 7:-17
near:pois	0:-15 1:-12 2:-8 3:-10 4:-12 5:76 6:-69 7:-15 10:-28
near:poli	1:-15 2:-81 3:-57 4:-39 6:16 7:-15 10:20 11:-25
near:poll	5:-16 6:25 7:-11
near:popu	0:-13 3:-32 4:-11 5:-12 7:-19 11:24
near:port	0:-25 2:20 3:8 4:-25 6:11 7:-9 8:-10 9:-21 10:-9
near:posi	0:12
near:post	3:9 4:-12 5:-38 6:34 10:-17
near:powe	0:8
near:prac	0:-8 3:-21 6:-18 9:23
near:pray	0:16 2:-9 3:-22 5:22 6:-39 7:8 10:-22
near:pre	3:28 9:-28 11:-8
near:prea	4:11 5:-8 7:-8
near:prec	4:-10 5:-11 6:-12 7:-8 9:-8 11:14
near:pref	0:-28 3:15 4:-14 5:16 6:28 7:-25 8:-15 9:-42 10:-16 11:-47
near:preg	3:36 5:12 6:-39 7:-12 9:-8
near:prel	5:-12 6:15
near:pres	1:-8 2:-36 3:-21 4:36 5:15 6:27 7:-34 9:-25 10:-67
near:prev	0:8 2:24 4:-17 5:-17 6:-15 7:-8 8:11 10:-20
near:pric	2:-18 5:15 10:-11
near:prie	6:12
near:prim	0:-13 2:9 4:-19 6:17 8:14 10:-17
near:prin	0:-32 2:20 3:11 4:-39 5:-19 9:-20
near:pris	0:17 1:-21 2:-28 3:-53 4:51 5:-47 6:-26 7:-43 8:9 9:-45 11:-24
near:priv	3:-16 5:-35 6:31 9:-24 11:23
near:prob	3:8 6:10 7:-22
near:proc	0:-10 6:11
near:prod	4:-15 5:21 6:-11 10:-23
near:prog	0:8 2:-14 5:21 6:-26 8:-20 10:-8 11:-9
near:proj	0:9 1:23 2:10 4:-9 6:-34 7:-10
near:prom	0:-13 2:-11 3:-9 4:-24 5:-8 6:-20 8:-10 10:36
near:prop	0:13 2:-17 6:-12 8:-24 10:20
near:pros	0:-19 2:-8 4:-16 5:-32 6:40 7:-17 8:-27 10:32
near:prot	3:-23 5:-15 6:25 7:-12 9:20
near:prov	0:-16 1:10 2:-17 3:25 4:-27 5:-51 6:26 7:17 8:-20 9:-69 10:-39 11:15
near:publ	0:-14 2:-11 4:-18 5:-34 6:15 8:-9 10:23 11:-8
near:pull	0:-12 2:-17 3:-26 4:-14 6:49 7:-34 10:-31
near:punj	3:-25 5:-11 6:9 9:-24 11:29
near:pupi	0:44 2:-34 3:21 5:-10 7:-22 8:-23 9:-32 10:-37 11:-8
near:pure	0:-12 2:24 4:-16 5:-13 6:-10 7:-13
near:purs	0:-11 6:21
near:push	3:11 9:-24 11:19
near:put	0:-36 1:-30 2:-57 3:-12 4:-20 5:9 6:13 8:-15 10:-15
near:puts	0:28 1:-16 2:-18 3:10 4:-41 6:-32 9:9 10:-8 11:-28
near:qala	3:-30 6:-8 9:-23 11:36
near:qata	0:-11 4:-15 8:-11 10:21
near:quak	3:-17 5:9 6:11
near:quar	3:30 9:-26 11:-10
near:queu	0:11 2:-22 5:-18 6:23 7:11
near:quot	0:-8 4:-9 5:-25 6:27
near:raba	5:-8 6:12
near:radi	0:-9 4:-16 6:22 7:-21
near:radw	6:11
near:rafa	5:17
near:raid	0:28 2:-58 4:-43 5:-40 6:51 7:-41 8:-14 10:31
near:rail	2:-14 4:-18 5:-17 6:37 10:-12
near:rain	0:-17 1:-10 2:-12 3:19 4:-22 6:-20 9:-30 10:19
near:rais	5:-29 6:48 7:-13 11:-16
near:raja	5:-18 6:34 7:-14
near:rakh	2:-22 3:37 5:-17 7:-9 9:-16 10:-13 11:-9
near:rama	0:-31 4:-20 6:-10 8:36 10:-22
near:ran	0:-18 2:-12 3:-9 4:-10 6:34
near:rang	2:-10 6:8 7:-9 11:-8
near:rans	0:-49 2:11 3:-23 4:35 5:-28 6:-53 7:-15 8:-30 9:-9 10:35 11:-20
near:rate	6:13
near:rati	3:-26 9:31 11:-27
near:ravi	3:11
near:reac	0:8 1:-10 2:16 3:48 4:-42 5:-39 6:14 7:-8 8:-19 9:-45 10:29 11:-53
near:read	0:23 2:-22 3:21 4:-31 6:-28
near:rebe	0:-30 2:-18 3:-13 4:20 5:-24 6:-10 7:15 8:-16 11:9
near:rebu	3:21 5:-13 6:-10
near:reca	0:8 1:-15 2:-19 3:13 5:-22 7:25 8:-18 9:-23 10:-23
near:rece	0:-33 2:-16 4:-34 5:34 6:-25 7:-32 8:-11 9:-15 11:30
near:reck	0:-17 2:-17 3:36 4:-27 5:-38 6:-34 7:-33 8:-16 9:16 10:18 11:-14
near:reco	0:-9 1:27 2:-41 4:-9 5:-19 6:22 7:-30 8:-38 11:-31
near:red	0:-38 1:-14 2:8 3:10 4:-57 5:18 6:-22 7:13 9:-47 10:25 11:-41
near:refe	5:14
near:refi	0:-14 4:12 6:29 7:-28
near:refu	0:-14 1:-8 3:-28 4:-10 5:-22 6:-17 8:-10 9:41 10:-13 11:-24
near:rega	0:-9 3:-17 5:24 6:-20 7:-10 10:11
near:regi	0:11 1:-34 2:-51 4:-47 5:8 6:-21 7:41 8:-30 10:-20
near:regr	2:-24 4:-9 5:-16 6:24 10:-8
near:reha	3:20 6:-23 9:-22 11:15
near:reje	0:-17 1:-16 2:-17 3:-17 4:16 5:-9 7:-17 8:12 9:-20 10:-27
near:rela	0:-22 1:-9 3:29 4:-34 5:-44 7:13 8:8 9:-47 10:-21 11:-22
near:rele	0:-65 2:-49 3:-16 4:8 6:-19 7:-27 8:24 9:-10 10:26 11:-11
near:reli	5:-17 6:16 7:-14 9:-37 11:16
near:relo	6:-13 11:-16
near:rema	0:-26 2:19 3:-9 4:29 6:-13 8:-35 10:-108 11:-73
near:reme	3:-9 4:-12 6:12 9:-18 11:20
near:remi	3:-18 9:20 11:-10
near:remo	6:12
near:rent	3:16 6:-12 7:-9 9:-16
near:repa	5:-19 6:38 7:-22
near:repe	4:14 10:-8
near:repo	0:30 1:-29 2:-54 3:-30 4:-41 5:8 7:-15
near:repr	4:17 10:-12
near:repu	3:-23 6:10 11:16
near:requ	2:-10 5:-17 6:21 8:28 10:-29
near:resc	1:-12 2:-33 3:-35 4:-33 5:19 6:23 7:-16 8:-40 9:-20 10:11 11:-13
near:rese	3:-33 4:-10 5:-12 6:24 7:-11 9:-31 10:-12
near:resi	0:-38 2:-13 4:-36 5:-10 6:35 7:-17 9:-17 10:20
near:resp	2:-14 3:-39 4:23 5:22 6:-24 7:8 9:14 10:-19
near:rest	0:23 3:-19 4:-53 5:-60 6:31 7:-28 8:-12 9:-21 10:14 11:9
near:resu	0:-14 2:-21 3:13 4:-11 5:-12 6:38 8:-8 10:-13 11:-17
near:reta	6:11
near:reti	0:18 4:-10 5:-10 6:17 10:-18
near:reto	0:-8 3:12 8:-9 9:11 10:-8 11:-28
near:retr	0:-17 5:12 6:21 7:-25
near:retu	0:-70 1:-27 3:-27 4:-30 5:-73 6:8 7:10 10:-30 11:33
near:reun	3:-10 8:13
near:reut	0:-20 2:19 3:-9 6:-35 7:-17 8:8 10:8
near:reve	5:13 10:-11
near:revi	0:21 4:-8 5:-8 7:15 8:-9 10:-9
near:rice	0:23 4:11 6:-25 7:-9
near:rifl	5:-9 6:17 7:-8
near:righ	0:8 1:-18 2:-21 3:-30 4:20 5:-8 6:28 7:-12 8:-30 9:-30 11:-19
near:rise	0:-10 2:-9 3:-20 4:-8 5:-23 9:34 11:-22
near:risk	0:27 3:-24 4:-15 5:-15 6:-25 9:-17 10:-24 11:26
near:rive	1:-11 2:-15 3:-55 4:-35 5:-49 7:15 8:-8 9:59 11:-31
near:riya	8:27 10:-23 11:-15
near:road	0:-31 1:-19 3:27 4:-39 5:-15 7:-38 8:-13 9:-9 11:-13
near:rock	5:-22 6:22
near:rohi	3:-15 5:-19 6:-26 7:20 9:13 11:-26
near:roll	7:18
near:roma	0:-20 4:25 6:-13 10:-15
near:room	0:-31 2:-16 3:17 4:29 5:12 6:-58 7:-28 8:-19 10:-34
near:rose	3:-13 5:-25 6:21
near:roug	3:9 6:-22 9:-24 10:-9 11:28
near:roun	0:-8 3:28 4:-11 6:18 9:-8 10:-8 11:-24
near:rout	0:-15 3:-28 4:-14 5:-34 6:40 7:-33 9:-20 10:-19 11:19
near:row	0:-8 5:-20 6:26 7:-13
near:rows	0:31 4:-26 5:-15 6:-27 10:-13
near:roya	5:-19 6:18 7:-8 8:-13 10:17
near:rsf	0:-23 3:-16 4:36 5:-13 6:-30 7:-12 9:-8 10:-10
near:rubb	0:-10 2:-8 3:-15 4:-11 5:-25 6:31 8:-11 10:-20
near:ruin	5:-12 6:16
near:rule	4:22 5:-11 6:-20 7:-12 10:-13
near:ruli	4:-11 6:13 7:-9 10:-15 11:18
near:run	0:-34 2:-18 3:29 4:-26 5:10 7:-21 9:-17 10:-18
near:runn	2:15 3:23 4:-16 5:-8 6:-26
near:runs	3:-27 6:-13 9:-12 11:29
near:rupe	6:10
near:rura	3:30 5:11 6:-8 7:-11 9:-30
near:russ	0:-41 1:17 2:-29 3:-39 5:-30 7:-32 9:16 10:15 11:-34
near:rwan	3:-33 5:-10 6:-17 9:35 11:-10
near:sada	5:-12 6:19
near:safe	0:-26 1:-13 2:-36 3:22 4:-20 5:-39 7:-8 8:-16 10:18
near:saga	3:-45 5:25 6:22 7:-20 9:-21 11:-20
near:sahe	0:-29 6:29 9:-16 10:-9
near:said	0:-10 1:-54 2:-61 3:24 4:-9 5:-25 6:22 7:-11 8:-26 9:-40 10:20 11:-36
near:sain	3:15 4:-18 5:-11 6:-21 8:-12 10:14
near:sake	9:-8 11:14
near:sala	3:19 11:-11
near:sale	6:12 7:-8
near:salv	8:8
near:sama	6:17
near:same	0:48 1:-18 2:-25 3:-29 4:-18 5:15 6:-38 8:-15 9:-42 10:-16 11:38
near:san	5:18 6:-15
near:sana	0:37 3:-27 4:-40 5:-8 6:-34 7:-14 8:26 9:-24 10:-32 11:-22
near:sand	4:35 5:-23 6:-29 7:-8
near:sang	3:-15 5:-15 6:26 7:-16 9:-15 11:13
near:sank	6:-10 7:14
near:sant	3:23 5:12 6:-14 9:-16 11:-11
near:sar	6:19 7:-8
near:sat	6:10
near:satu	0:-14 2:-17 3:-34 4:-32 7:18 9:8 10:25
near:saud	0:-16 2:-20 3:-9 4:-13 5:-28 6:-10 7:-19 8:60 10:-50
near:save	0:-17 4:12 5:-26 6:27 7:-23 10:17
near:saw	0:-41 5:21 6:-23 7:-18 8:17 10:-42 11:-10
near:say	0:-39 1:-13 2:-39 3:-9 4:-20 5:-53 6:42 8:-37 9:23 10:-13
near:sayi	4:-14 5:-12 6:26 7:-10 10:12
near:says	3:13 4:-52 5:12 6:-32 7:-22 8:-35 9:-32 10:17 11:11
near:scen	2:-8 5:-10 6:28
near:sche	3:25 7:-19 9:-11 11:-21
near:scho	1:-27 2:-70 3:63 4:-17 5:-10 6:11 9:-86 10:-41 11:-64
near:sea	5:-11 6:12 7:14 11:-13
near:sear	0:-11 2:-9 3:-37 4:-23 5:-27 6:-8 7:54 9:-25 10:-8 11:-9
near:seas	3:18 6:-23 7:11 9:-10
near:seat	0:-14 2:-9 4:-20 5:-10 6:-9 7:-9 10:23
near:seco	1:-10 2:18 3:-18 4:-44 6:-27 8:-29 9:20 10:17 11:-42
near:secr	6:21 7:-14 9:-9
near:sect	3:18 5:-8 6:11 9:-8 11:-9
near:secu	0:-13 1:-10 2:-26 3:-13 5:-47 6:44 7:-15 8:-20 9:-20 10:15 11:-12
near:see	0:-15 2:23 4:17 5:-8 6:-28 7:-30 8:-9 9:-11 10:-11 11:-9
near:seek	3:-9 9:13
near:seen	0:-10 1:-13 2:-32 3:-30 4:-10 6:-33 7:26 8:-31 9:-26 10:14 11:-14
near:sees	0:-14 5:23 10:-9
near:seiz	0:43 1:-13 2:-74 3:-23 4:22 5:-39 6:-54 7:-22 10:-24
near:self	6:11
near:sell	4:-9 9:13
near:sena	3:19 5:-10 6:-18 7:-11 9:-20
near:send	0:-18 2:25 4:-9 6:-8 8:-19 10:-24
near:sene	0:-16 2:-18 4:-8 5:-10 6:39 10:-32
near:sent	0:-42 1:-9 2:-43 3:8 4:-57 6:-42 7:21 8:49 9:-28 11:17
near:sepa	2:-10 3:-11 4:-13 5:-13 7:16 8:-8 9:-27 10:15 11:23
near:sept	0:-32 1:-21 2:-48 3:-11 4:-17 5:-40 7:-21 8:-21 9:36 10:22 11:16
near:serb	5:37 6:-39
near:seri	0:-8 3:-9 4:-8 5:57 6:-32 10:-22
near:serv	0:-55 1:-16 2:-35 3:-31 4:-20 5:-51 6:21 7:-39 8:36 9:19 10:-25 11:8
near:set	0:-8 2:-18 3:24 5:-27 8:10 9:-26 11:-19
near:sett	3:35 4:-10 5:11 6:11 7:-8 9:-36
near:seva	0:-10 3:-15 5:32 6:-26 10:-10
near:seve	0:10 1:8 2:-34 3:-16 5:-23 6:11 10:-20 11:-37
near:shab	0:-10 6:18
near:shal	0:-11 2:-16 4:-19 5:-8 10:21
near:shar	0:-12 3:-16 5:17 6:-17 9:22 11:-18
near:she	0:21 1:-27 2:-45 3:-17 4:-30 5:-25 7:19 8:-47 9:13 10:-10 11:-12
near:sheb	5:11 6:-9
near:shel	0:-24 1:-15 2:-38 3:48 4:-31 5:-26 7:-13 8:-20 9:13 10:-24 11:-63
near:sher	5:-8 6:15
near:shif	0:-16 2:-17 4:19 10:-23
near:ship	0:-22 2:-14 4:38 5:-11 6:-14 7:12 8:-14 10:-33
near:shir	0:8 3:25 5:9 6:-14 11:-24
near:shoo	2:-22 4:-20 5:-15 6:35 10:-24
near:shop	0:-8 4:20 8:-13
near:shor	0:-21 2:-9 4:-40 5:-30 6:18 7:21 8:-29 9:-10 10:33
near:shot	0:-67 1:-20 2:42 3:-23 4:-41 5:-55 6:69 7:-51 8:-49 9:-19 10:-48 11:-17
near:shou	0:-30 2:-28 3:24 4:29 6:-20 7:-8 9:-34 10:-34 11:-10
near:shov	3:-11 5:-10 6:13 7:-9 11:18
near:show	1:-8 2:23 3:-12 4:19 6:-15 7:-15 8:-28 9:-17 10:-39 11:17
near:shra	5:37 6:-34
near:shri	3:-31 5:9 6:-16 9:-24 11:30
near:shut	0:-13 6:-9 8:-12 9:17
near:sick	0:-10 2:14 4:-20 6:-9 8:-25 10:23
near:side	0:-16 1:-18 3:-13 4:17 5:-56 7:-33 8:47 9:-32 10:-53 11:-27
near:sieg	0:-12 2:-12 4:-21 5:-13 6:26 8:14
near:sigh	5:18 6:-9 7:-10
near:sign	0:-24 1:-9 2:38 4:-40 5:-32 8:-16 9:16 10:-39 11:-30
near:simi	5:-12 6:23
near:sina	6:25 7:-20
near:sinc	1:22 2:-53 4:-23 5:-20 6:-28 7:-21 8:24 9:-25
near:sind	3:16 6:19 9:-21
near:sing	0:-24 2:-33 3:-37 4:-20 5:-29 6:64 7:-33 8:-8 9:15 10:-11
near:sink	3:-11 6:25 7:-9
near:sist	0:-23 3:-11 4:-15 5:-21 6:16 7:-20 8:-15 10:20
near:site	1:28 2:-19 3:45 5:-47 7:-51 8:-16 9:-23 11:-47
near:sitt	0:-12 2:-17 4:44 5:8 6:-18 7:-25 8:-20 9:-24 10:-23 11:-30
near:six	1:-18 2:-49 3:12 4:29 5:32 6:-39 7:-35 9:-16 10:-42 11:-8
near:sixt	1:14 2:10 3:-16 4:-22 5:15 7:-17 8:-14 9:-11 10:-39 11:-8
near:size	3:10
near:slai	0:-24 2:-25 4:-16 5:-15 6:42 10:-21
near:slau	2:-27 3:-19 4:-8 5:-16 6:28 10:-17
near:slee	0:-15 1:-12 3:32 4:-30 5:-30 6:-46 7:-45 9:15 10:-23 11:-36
near:slep	3:13 4:-14 5:20 6:-10 10:-21
near:slid	5:-13 6:24
near:slig	5:31 6:-24 7:-15
near:slip	0:-16 6:-11 10:18
near:slop	0:16 2:-9 3:42 4:-12 5:-13 6:-30 9:-14 10:-9 11:-9
near:smal	0:-9 2:29 4:-36 6:11 7:-13 9:-23 10:-33
near:smok	3:-9 4:-14 5:21 7:-10
near:snak	2:31 4:-8 9:-13 10:-28 11:-16
near:snow	6:8
near:soci	0:23 1:-8 4:-31 5:-44 6:-14 7:-10 8:-20 9:27 10:-21 11:-32
near:sofa	6:11
near:soil	6:10 9:14
near:sold	1:-17 2:-72 3:-50 7:-19 8:18 9:-23 10:-13 11:-25
near:soli	7:9
near:soma	0:-13 4:21 5:-12 7:16 9:-11 10:-25 11:-16
near:some	0:14 1:-19 2:-64 3:12 4:-24 6:-23 7:-25 9:-23 10:14
near:son	4:-8 5:-26 6:38 7:-12
near:sons	4:-17 5:-8 8:-19 10:23
near:soro	3:-21 5:10
near:sorr	2:-10 5:-13 7:23
near:soug	4:-17 5:-22 6:-66 7:58 9:13
near:sour	2:-11 4:-33 5:-16 6:36 7:-21 8:-13 9:-8 10:17 11:-27
near:sout	0:-48 1:-13 2:-29 3:-22 4:-8 5:-30 6:11 7:10 8:38 9:-32 10:-53 11:25
near:spac	0:16 6:-9 9:10 10:-19 11:-17
near:spai	6:22
near:spea	0:12 1:-8 2:-26 3:-28 4:-9 6:9 8:-11 9:-13 10:-25 11:15
near:spec	3:-14 4:-14 5:-10 6:16 7:16 8:-9
near:spee	0:16 4:-15
near:spen	2:-12 3:25 4:30 5:8 6:-38 7:-12 8:-17 9:-28 10:-29 11:-11
near:spin	3:-31 6:-15 7:-9 9:-20 11:33
near:spit	5:8
near:spok	1:-18 2:17 3:-31 4:-26 5:23 6:-26 7:-27 8:-25 9:-32 11:28
near:spon	2:-17 3:-14 6:20 9:18 11:-10
near:spor	3:13 6:-10
near:spot	0:-9 5:12 6:12
near:spre	5:-17 6:21
near:spri	0:20 4:-32 5:-14 7:-9 8:-16 9:9 10:-20 11:10
near:sri	0:20 1:-9 2:-12 3:-26 4:-21 5:-8 6:22 7:-9 8:-9 9:-17 10:-13 11:-24
near:stab	2:-14 4:-35 5:22 7:-47 10:-23
near:stad	4:-16 5:-9 9:18 10:-19 11:-14
near:staf	2:-17 3:-19 4:19 5:-13 7:-15 8:-27 9:-20 11:13
near:stag	3:-13 4:-13 5:-8 6:34 7:-19 8:-10 10:10
near:stai	3:21 4:-9 5:-29 6:23 7:-15 9:-11
near:stal	3:25 7:-19 9:-11 11:-21
near:stan	0:-11 2:-9 3:20 4:18 5:-10 6:8 7:-8 9:-20 10:-20 11:-15
near:star	0:18 1:-19 2:-22 4:-39 5:-46 7:-38 9:-21 10:-32 11:19
near:stat	0:-27 2:-45 3:14 4:-16 5:-20 8:-38 9:8
near:stay	0:-35 1:-20 2:-33 3:24 4:37 5:-28 6:-15 8:-21 10:-58 11:-20
near:step	0:-19 2:-17 3:13 4:-24 5:26 6:-33 7:-19 9:-23 10:9 11:-20
near:stil	0:-80 1:-34 2:-17 3:16 4:77 5:-31 6:-61 7:34 8:-96 9:20 10:-52 11:-83
near:ston	3:-25 4:-16 5:-10 6:-28 7:26 9:9
near:stoo	1:-8 3:-28 4:-11 5:-32 6:47 7:-18 9:-26 11:-18
near:stop	1:-11 2:-20 3:11 5:-41 6:30 7:-47 8:-16 9:-22 10:-14 11:-46
near:stor	0:-10 3:-8 4:-13 6:17 7:8
near:stra	0:-9 3:-36 4:-24 5:-18 7:-9 8:-19 9:16 10:37 11:19
near:stre	0:49 1:-10 2:-47 3:-38 4:-50 5:-20 7:-13 8:11 9:-26 10:-63 11:-20
near:stri	1:-9 7:12 8:-18 9:-14 10:-16
near:stro	5:-25 6:29 7:-12
near:stru	0:-16 1:-11 2:-8 3:-15 4:13 6:22 7:-19 9:-10 10:-14
near:stud	3:-12 4:-8 5:-33 6:55 7:-28
near:sub	5:-8 6:20
near:subu	0:21 6:9 7:-26
near:succ	0:-9 4:11 5:-61 6:62 7:-15 8:-12 10:-16
near:such	3:36 5:-12 9:-9 10:-9 11:-29
near:suda	0:-36 1:-12 2:-22 3:-26 4:16 5:-44 6:-12 7:17 8:46 9:22 10:-58 11:-14
near:suff	0:-10 3:-25 4:-9 5:18 7:13 10:-11
near:suga	0:-12 4:14
near:sum	3:-29 6:-10 9:-24 11:30
near:suma	6:10
near:summ	0:-8 3:-20 4:-25 5:-16 6:34 7:-8 9:-23 10:-19 11:8
near:sund	0:-14 1:-14 2:-42 4:-55 5:-16 6:31 8:-19 9:-15 10:28 11:-18
near:sunk	0:-8 6:8
near:supe	3:-12 5:18 7:-20
near:supp	0:-19 3:8 4:-14 5:-14 6:29 7:-16 9:-30
near:supr	2:-18 5:15 10:-11
near:surg	0:-20 2:-16 3:-23 4:-8 5:53 6:-30 7:-48 8:-9 9:-8 10:-12
near:surr	0:15 6:10
near:surv	0:-14 1:-8 2:22 3:28 4:-25 5:10 6:-8 7:11 8:-11 9:-34 10:-25 11:-49
near:susp	0:-29 2:-12 4:-13 6:25 10:15
near:sust	2:-24 3:-15 4:-8 5:41 6:-17 7:-10 10:-18
near:suzu	3:19 9:-10
near:swal	5:13
near:swam	6:-21 7:21
near:swap	0:-19 3:-18 4:-33 5:-17 6:-42 7:-14 8:46 9:-12 10:-23 11:-16
near:swee	0:-8 5:-12 6:22
near:swei	8:11 10:-8
near:swep	0:-9 3:-12 6:-24 7:25
near:swis	0:-33 2:-8 4:-17 6:-12 7:39 10:-11
near:syri	0:-12 1:-13 3:-40 4:-9 5:-16 6:48 10:-10
near:syst	1:25 6:-26
near:tabl	0:-10 2:-21 5:11 7:-10 10:-16
near:taiw	5:13 7:-10
near:take	0:71 1:-35 2:-8 3:-8 4:-14 5:-15 6:-95 7:-35 9:-10 10:-10 11:-62
near:taki	0:-15 2:-10 3:-26 4:-22 5:-32 6:51 7:-17 8:-12 9:-12 10:-9 11:-20
near:tali	3:-9 6:15 7:-11
near:talk	0:-22 2:-24 4:-23 5:15 6:-23 7:-12 8:27 9:-10 11:-12
near:tall	0:14 1:-19 2:-10 3:-29 5:-20 9:-22 11:23
near:tami	0:49 2:-28 3:-8 4:-37 6:-42 7:-20 8:-17 10:-24
near:tank	1:21 3:-10 4:29 5:-26 7:-13 8:-16 10:-33
near:tanz	2:14 3:-40 4:-10 5:-11 7:-14 8:-13 9:27 10:-13
near:targ	6:9
near:tarp	3:11 5:-11 6:8 7:-18
near:tawi	3:45 4:-8 5:-8 6:-13 9:-28 11:-18
near:tea	6:17
near:teac	0:59 3:-15 4:-42 5:-34 6:-11 7:-35 8:-31 9:-16 10:-13
near:team	0:-35 1:11 2:-15 3:-13 7:10 8:-23 9:-9 10:-17 11:8
near:teen	4:-11 5:17
near:teet	2:-18 5:-11 6:34
near:tehr	0:-9 3:-11 4:-15 6:-13 7:-8 8:-9 9:33 11:-28
near:tele	0:-19 2:-17 3:-25 6:24 8:-8 9:26 10:-22 11:-25
near:tell	2:-30 3:-9 5:13 6:-8 7:-14 11:-13
near:temp	0:-9 3:26 4:-8 5:-24 7:-14 9:-27 11:-18
near:ten	0:-15 1:23 2:19 4:-42 6:-8 7:-45 8:26 9:-18 10:-12 11:-11
near:tens	3:18 7:-8 9:-24 11:15
near:tent	0:-12 3:55 4:-13 5:21 6:-13 7:-14 9:-47 11:-24
near:term	0:-33 1:-8 2:-13 3:-17 5:-10 8:39 10:-48
near:tern	6:-19 7:21
near:terr	0:-12 1:-8 2:20 3:22 4:-27 5:-34 6:-17 7:-36 8:-27 9:-30 10:44 11:-31
near:tesf	3:13
near:test	6:13
near:texa	5:10
near:thai	0:-28 1:-10 2:17 3:-30 5:-31 6:15 7:-29 9:-56 10:25 11:-49
near:than	1:-36 2:-41 4:-18 5:-42 6:39 7:-14 9:-15 10:-37 11:8
near:that	0:12 1:-28 2:13 3:-14 4:21 5:-48 6:-21 7:11 10:-14 11:-26
near:the	0:-8 1:17 5:-38 6:11 7:-29 8:-28 11:-19
near:thea	0:-19 10:19
near:thei	0:-17 1:-41 2:24 3:-11 4:-12 5:-23 6:-9 7:-47 8:29 9:-33 10:-19 11:27
near:them	0:-17 1:-27 2:9 3:-12 4:-18 5:12 6:-19 7:-21 9:-23 10:11 11:-14
near:then	0:-11 2:-59 3:-12 4:14 5:-20 6:42 7:-19 8:-45 9:-17 10:-24
near:ther	0:-25 1:-17 2:-25 3:9 4:62 5:-49 6:-60 7:22 8:-11 9:-37 10:-78
near:thes	0:-42 1:14 3:20 4:-16 5:-22 7:-69 8:11 9:-57 11:13
near:they	0:42 1:15 3:-26 4:-47 5:-38 6:12 7:-53 8:-28 10:-28 11:-16
near:thin	0:-12 2:15 3:-16 4:-27 5:-28 6:-8 7:24 9:-32 10:22 11:-29
near:thir	0:25 1:-15 3:-10 4:-42 5:9 7:-17 8:-27 10:-30
near:this	0:-8 2:-53 3:-20 4:-25 5:-35 6:13 7:-39 8:-33 10:27
near:thos	0:-23 1:-37 2:13 3:-24 4:-20 5:-28 8:36 9:-18 10:-52
near:thou	0:-31 1:26 2:-18 3:15 4:47 5:-35 6:-34 7:-22 8:-27 10:-40
near:thre	0:-22 1:-37 2:-63 3:-26 4:-14 5:8 6:-9 7:-14 9:17 10:14 11:-22
near:thro	0:-65 1:-21 3:-59 4:-56 5:36 6:-13 7:-47 8:11 9:36 11:-24
near:thur	0:-12 1:-11 3:-39 4:-46 7:-36 9:-27 10:14 11:31
near:thus	5:10
near:tibu	3:28 4:18 9:-22 10:-16 11:-18
near:tick	6:-17 7:18
near:tigr	3:9 7:-20 9:16 11:-23
near:till	0:10 6:-8
near:time	0:-16 1:-9 2:-34 3:28 4:25 5:-54 6:-9 7:8 9:-24 10:-54 11:-18
near:tine	3:-56 6:-11 9:61 11:-37
near:toda	0:-26 3:21 4:8 5:-41 6:21 7:-33 8:-18 9:13 10:-16 11:-28
near:todd	2:-9 3:-23 4:-31 5:-37 6:-37 7:44 8:-8 10:-18
near:toge	0:25 2:16 5:-15 6:-36 7:-17 8:-28 9:-9 10:-15 11:-8
near:toil	0:-17 3:22 4:-15 5:-8 6:-14 10:-9
near:told	0:-26 1:-20 2:-20 3:-25 4:-49 5:28 6:-9 7:20 9:-64 10:10
near:toll	1:-9 2:-21 3:-15 4:-19 5:-28 6:45 7:-8 9:-11
near:toni	3:16
near:tonn	7:10
near:too	0:-33 2:-11 3:-32 5:15 7:-21 8:-15 9:-26 10:20 11:-10
near:took	0:33 1:-26 2:-10 4:-19 5:-23 7:-41 8:-45 9:-9 10:-36
near:top	3:16 11:-15
near:tork	3:-37 5:-8 6:-11 9:-34 11:44
near:torr	6:25 7:-15
near:tota	0:-10 3:9 6:16 7:-10 9:25 11:-39
near:tour	5:21 6:-14
near:towa	3:28 6:-9 9:-18
near:towe	2:-24 3:-8 4:-15 5:-17 6:36 7:-11 10:-27
near:town	0:-41 1:-13 2:-18 3:39 4:-32 5:-14 6:33 7:-39 9:-67 11:11
near:trac	0:-14 1:-9 2:21 3:-24 4:-10 5:-15 6:-55 7:55 10:10 11:-9
near:trad	0:23 3:-15 4:-24 5:-24 6:14 7:-8 8:18 10:-27
near:trai	0:-9 2:-16 4:27 5:-16 6:29 7:-8 10:-32
near:tran	0:-30 1:-9 3:-21 4:15 5:26 6:-24 7:-18 8:-9 9:30 10:-44 11:-26
near:trau	5:24 6:-23
near:trav	5:13 6:9 8:-13 9:-11 11:9
near:traw	0:-14 4:18 6:-9 7:14 10:-15
near:trea	0:-25 1:-13 2:-24 3:14 4:-21 5:66 6:-66 7:-19 8:-18 9:-21 10:-34 11:-16
near:tree	2:-11 4:22 8:-16 10:-20
near:tren	6:17
near:trib	2:-14 3:13 4:-18 5:-17 6:13 7:-14 10:14 11:-9
near:trie	5:-16 6:26 7:-13
near:trig	0:17 4:-11 6:-22 7:10 8:-9 10:-13
near:trip	9:-19 11:21
near:troo	2:-17 3:-19 5:11 6:21 7:-22 8:-25 10:-15
near:truc	0:-27 1:-10 2:9 3:-50 4:-47 5:9 6:-40 7:11 8:-20 9:33 10:18 11:20
near:true	0:21 2:12 4:-29 6:-22 7:19 8:-11 9:-10 10:-15
near:trus	1:17 6:-12 9:-13
near:tryi	5:-10 6:18
near:tsel	0:-10 3:-13 6:-12 9:-30 10:-10 11:27
near:tsun	1:13 3:-10 5:12 6:-22 7:-12
near:tues	0:17 1:-10 2:-30 4:-24 5:-15 6:-38 7:-12 8:-16 9:32 11:16
near:tulk	3:32 9:-28
near:tuni	0:-11 1:27 2:-9 3:-9 4:-10 5:-13 6:-17 7:-10 8:-12 10:-9
near:tunn	4:20 6:13 7:-25
near:turk	3:-43 6:26 7:-29 9:-21 11:36
near:turn	0:-15 3:-12 4:-28 5:-36 6:-46 7:20 8:11 9:-8 10:32 11:-10
near:twel	0:30 2:-27 3:-12 4:-29 5:-24 6:-31 7:15 8:13 9:-16 10:-30 11:-10
near:twen	0:-31 2:-29 3:-19 4:32 7:-27 8:12 9:-14 10:-40 11:11
near:twic	6:18
near:twin	0:-9 2:-21 4:-13 5:-24 6:20 8:-13 10:21
near:two	2:-28 3:-16 5:14 7:-35 10:-31 11:-54
near:typh	6:17 7:-11
near:ugan	3:-11 4:-10 6:21 9:13
near:ukra	0:-47 2:-41 3:-11 4:21 5:-20 6:35 7:-15 8:15 10:-23 11:-15
near:unac	0:14 1:-14 2:-11 4:-38 5:-41 6:-24 7:25 8:-11 9:-13 10:-9 11:14
near:unde	1:24 3:29 4:-50 5:24 6:-33 7:-10 8:-14 9:-52 10:-17 11:-14
near:unfo	5:-16 7:16
near:unha	5:12 6:-10
near:unhc	0:-8 1:15 5:-16 6:-30 7:-17 9:-28 10:-8 11:30
near:unic	0:16 2:-11 3:10 4:-12 10:-13
near:unif	0:-10 3:18 4:-23 5:-24 6:38 7:-14 9:-20
near:unio	2:-34 3:-29 4:11 5:-30 6:25 7:21 8:-14 9:-18 10:-34
near:unit	2:-40 4:32 5:11 6:-12 8:-25 9:-48 10:-43
near:univ	0:-26 5:29 6:9 7:-12
near:unkn	0:-16 4:-23 7:24
near:unsa	3:20 5:-10 6:-11
near:unti	0:-31 2:-32 3:22 5:33 7:-31 8:-10 9:-23 10:-29 11:-27
near:upda	3:8 6:14
near:upro	0:-10 1:-8 3:27 5:-11 6:8 7:-19 9:-54 11:16
near:upwa	3:-21 6:27 7:-13
near:urge	4:15 6:-11
near:use	3:-9 9:15 11:-9
near:used	0:-22 2:-14 3:-20 4:36 5:-25 6:-33 7:14 9:-18 10:-30 11:-8
near:uvir	9:19 11:-17
near:vali	5:-41 6:59 7:-29 10:-12
near:vall	3:11 5:-9 6:23 7:-16
near:van	2:-8 4:-12 6:22
near:vani	0:-11 4:-11 5:-11 7:20 9:-8 11:-8
near:vari	2:-12 5:19 6:-17
near:vehi	0:-33 2:-12 3:-23 4:-15 5:12 6:32 7:-10 10:-15
near:vene	0:19 2:-12 3:-50 4:-36 5:-17 6:-31 9:54 10:-26 11:-25
near:vent	3:-40 5:34 6:8 7:-11 9:-34 10:-10 11:23
near:veri	3:-10 4:-8 5:-14 6:42 7:-18
near:vers	3:-20 4:-10 7:-14 9:20
near:very	6:-28 7:30
near:vess	0:-24 2:-9 4:34 5:-9 6:-17 7:-10 10:-21
near:vice	0:-30 2:-28 3:-8 4:-14 6:10 9:-17 10:22 11:16
near:vict	0:32 2:17 4:-27 5:-60 7:-47 9:-15 10:-20
near:vide	2:22 4:25 5:-27 6:-41 7:15 8:-29 10:-36
near:viet	3:-10 5:-8 6:14
near:vila	5:9
near:vill	0:31 2:8 3:44 4:-47 5:-34 6:-11 7:-38 8:-30 9:-45
near:viol	0:-14 1:-10 2:-13 3:22 5:-8 6:21 7:12 9:-22 10:-11 11:-19
near:visa	6:12
near:visi	4:22 5:-8 6:-10 8:-18
near:volc	3:11
near:volu	0:-27 2:-9 3:14 4:-14 6:-18 9:-19 10:-32 11:19
near:wade	0:-21 3:-26 5:-26 6:-21 8:-9 9:32 10:-9 11:-27
near:wadi	3:-21 9:18 11:-10
near:wait	3:-41 4:24 5:-22 6:-13 8:-24 9:33 10:-10 11:-19
near:waji	0:-9 3:-13 6:-23 7:27
near:walk	0:8 2:-43 4:17 5:-15 6:-72 7:-35 8:-41 10:31 11:-30
near:wall	0:-19 1:-16 2:-13 3:-17 4:-22 5:-37 6:-13 7:9 8:-8 9:-20 10:18 11:25
near:wang	6:15
near:want	0:-11 2:18 3:-17 4:-13 5:-18 6:-19 8:30 9:14 10:-40 11:-14
near:war	0:-32 2:-18 3:-9 4:-40 6:22 8:-10 9:-31 10:12 11:-27
near:ward	0:-31 2:-9 4:-27 5:30 6:-14 7:-10 9:-11 10:-15 11:-14
near:warn	3:-13 4:-9 5:-18 9:22 11:-26
near:was	2:-11 3:-25 6:-37 7:-36 8:21 9:-69 11:-21
near:wash	0:-27 2:-10 3:-18 4:-27 5:19 6:19 7:-30 9:-11 10:-13
near:watc	0:-10 1:-9 3:-21 5:30 6:-15 7:-16
near:wate	0:-32 2:-30 4:-38 5:-36 7:9 8:-30 9:-19 10:24 11:17
near:wave	6:19
near:way	0:39 1:-10 2:-38 3:-33 4:-49 5:-19 7:-18 8:17 9:-16 10:-54 11:14
near:weak	2:-8 5:42 6:-16 7:-11 9:-19 10:-25
near:weap	5:16 6:-10
near:wedd	5:21 6:-24 7:9
near:wedn	0:-35 2:-24 4:-24 5:10 6:-14 9:-11 10:25 11:-11
near:week	0:-16 1:-37 2:-11 3:20 4:-15 5:-50 7:-58 8:-46 9:26 10:23 11:-9
near:welf	3:22 9:-20 11:-12
near:well	2:-10 3:-13 4:13 6:-15 8:-12 9:-8 11:9
near:went	0:-57 1:8 2:14 3:-19 4:-71 5:-28 8:13 9:-24 11:29
near:were	1:-14 3:-49 5:10 7:-38 8:17 9:-43 10:-12 11:-14
near:west	0:12 1:20 2:-19 3:-18 4:-27 5:-32 6:22 7:-12 8:-20 9:-21 10:-10 11:20
near:wfp	2:21 6:-15 7:-13 8:-12 10:-8
near:what	0:17 1:-14 2:-13 3:-48 5:-33 6:-35 7:-15 8:-14 9:11 10:19 11:22
near:when	0:13 1:-34 2:-35 3:-9 6:33 7:-64 8:-16 9:-15 11:-55
near:wher	0:-33 1:-29 2:-58 3:-10 4:8 5:-10 6:38 7:-15 8:-36 11:-62
near:whet	2:10 10:-10
near:whic	0:10 1:22 2:-59 4:-25 5:-29 6:27 8:-12 9:-24 10:-15 11:-46
near:whil	0:-17 1:-9 2:11 4:-25 5:22 6:-16 8:-9 9:-25 10:-11
near:whit	0:-10 3:-14 5:9 6:16 7:-15
near:who	0:-19 1:-68 2:-33 3:-27 4:-26 5:-19 6:-17 9:16 10:13 11:10
near:whol	0:20 1:23 3:-43 4:-26 5:-31 6:13 7:-24 10:-29 11:-21
near:whom	0:-26 2:16 3:-38 4:28 6:-40 8:-38 9:23 10:-19 11:-8
near:whos	0:-27 1:-28 2:-21 3:26 4:-38 5:-28 6:-37 7:31 8:-12 9:13 10:-17 11:-19
near:wide	3:22 6:-10 9:-11
near:wife	0:-34 2:-16 3:-11 4:-27 6:25 7:-19 8:-10 10:-21 11:-12
near:wild	3:9
near:will	0:-28 1:-14 2:-15 3:14 4:-23 5:31 6:-49 7:-54 8:-25 9:21 10:30 11:-35
near:wind	5:21 7:-14
near:wint	3:20 5:-20
near:wipe	6:10
near:with	0:-8 1:-77 2:-17 3:21 4:-21 5:-10 6:-11 8:-51 9:-24 11:-13
near:witn	5:-10 6:13
near:woma	0:-23 2:-13 3:-17 4:-10 5:25 6:12 7:-31 9:-8
near:wome	1:-20 2:-76 3:-29 4:-37 5:-69 6:14 9:36 10:26 11:-18
near:wore	5:9 6:-9
near:work	0:41 1:-18 2:-18 3:-30 4:17 5:-22 6:-24 7:17 8:-49 9:-27 11:-33
near:worl	0:26 3:19 5:-20 7:-16 8:-35 9:-23 10:-34 11:-24
near:wors	0:8 6:20 7:-19 9:17 11:-24
near:woul	0:-42 1:-14 2:-8 3:9 4:-36 5:-19 6:-20 7:13 8:29 9:-37 11:16
near:woun	0:-73 1:-28 2:-60 3:-49 4:-43 5:79 6:-16 7:-19 8:-25 9:-35 10:-96 11:-32
near:writ	0:28 3:-43 4:-27 5:-18 6:24 7:-36 8:-13 9:-20 10:-12
near:wron	2:-10 4:-11 6:-14 7:-11 8:21
near:wrot	0:-46 2:-28 3:-33 5:28 6:9 7:-29 8:22 9:-25 10:-11 11:-13
near:xinh	4:10 6:13 7:-12 10:-10
near:yard	0:-18 3:-17 6:31 10:-11 11:14
near:year	1:9 2:-19 3:-26 4:9 5:-59 6:37 7:-88 8:-17 9:-12 10:-43 11:18
near:yeme	0:-30 2:18 3:-10 4:41 5:-12 6:-34 7:-12 8:16 10:-45
near:yere	0:-9 4:17 5:16 6:-12 7:-8 10:-16
near:yest	0:-34 1:-9 2:-25 3:36 4:-36 7:-25 8:-12 10:-9 11:-40
near:yet	0:-29 1:-11 2:8 3:12 5:-16 7:27 8:-32 9:-29 10:-49 11:-47
near:york	0:-10 6:-16 10:22
near:you	0:12 3:-9 4:8 5:-20 6:17 7:-33 8:-14 11:-10
near:youn	0:-15 2:26 3:-10 4:-25 5:-24 6:18 7:-27 8:-10 11:-16
near:zamb	0:-14 5:16 6:-10 10:15
near:zamz	0:8 7:8 9:-11
near:zapo	0:-12 3:16 5:-18 6:12 7:-12
near:ziki	6:9
near:zone	3:23 6:14 9:-18
next:claim-abducted	0:-17 2:-46 3:-30 5:-10 6:48 7:-30 8:-88 10:17 11:-49
next:claim-allocated	0:-16 3:30 4:-22 6:-43 7:-32 8:-10 9:-25 10:-11 11:25
next:claim-casualties	0:-21 1:38 2:-23 4:-25 5:-8 6:-13 7:-24 8:-21 10:-13
next:claim-dead-in-captivity	0:30 2:26 3:-26 4:-10 5:-40 6:-19 7:-16 8:-58 9:-8 10:-20
next:claim-delivered	0:15 1:-15 2:-8 4:-38 5:-44 6:-31 7:-8 8:-15 9:-19 11:38
next:claim-displaced	0:-37 1:-13 2:-24 3:23 4:-28 6:-8 7:11 8:-58 9:-8 11:-9
next:claim-held	0:33 3:-30 5:-57 6:-25 7:-69 8:-12 11:-36
next:claim-injured	0:-45 1:-46 2:-78 3:-25 4:-46 6:35 7:13 8:-15 9:-46 10:9 11:-24
next:claim-killed	0:-21 1:-25 2:8 3:-9 4:-43 7:9 8:-18 9:-24 10:-9 11:-36
next:claim-missing	0:-10 1:-47 3:-54 4:-16 6:38 8:-24 9:-49 10:-22 11:-74
next:claim-pledged	0:-14 2:-10 3:15 4:-10 6:-11 7:-25 8:-19 9:-31 10:-17 11:32
next:claim-prisoners-exchanged	1:-13 2:12 3:-31 5:-23 6:-56 7:-28 8:10 9:-19 10:16 11:-14
next:claim-refugees	0:-27 1:-24 2:-34 3:9 4:-52 5:-52 6:12 8:-27 9:10 11:-14
next:claim-released	0:13 1:-31 2:-8 3:-35 5:-14 6:-18 7:-35 8:19 9:-39 11:-60
next:claim-requested	1:-13 2:-15 4:-33 5:-19 6:15 7:-16 8:-14 9:-11 10:-45 11:17
next:claim-returned	1:-41 2:-55 4:-34 5:-41 6:-50 7:11 8:11 9:-14 10:-8 11:17
next:claim-total	3:13 5:9 6:-9 9:-10
noun:	0:-38 1:-22 2:15 4:-10 6:-8 7:-9 9:-16 10:11 11:-10
noun:afghan	0:-8 3:-36 4:-8 5:-9 6:-32 8:15 9:-10 11:35
noun:agent	0:-16 2:-9 4:-16 5:10 6:25 8:-12
noun:aid-worker	6:-12 7:24 10:-18
noun:american	6:-9 8:11
noun:armenian	0:-21 1:-10 2:-13 3:-12 5:-10 6:-12 8:-17 9:27 11:-18
noun:arrival	0:-16 4:-11 5:-10 6:-45 8:-10 9:18
noun:attacker	6:21
noun:aunt	0:25 4:-14 6:-14 10:-24
noun:baby	5:9
noun:body	0:-48 1:-28 2:50 3:-33 4:-61 5:-77 6:87 7:-64 8:-53 9:-24 10:-63 11:-13
noun:boy	0:-17 2:10 3:-19 4:-42 7:28 8:-26 9:-16 10:-29 11:-10
noun:brother	0:-51 3:-20 4:-45 5:-53 6:54 8:-25 9:-21 11:-8
noun:captive	0:-24 2:19 3:-14 4:-16 5:-8 6:-36 7:-8 10:18
noun:casualty	0:-15 1:41 3:-26 4:-12 6:-42 7:-9 8:-10 9:-11 10:-12
noun:child	0:41 1:-28 2:-51 4:-76 5:-15 8:-63 9:-15 10:17 11:-23
noun:chinese	0:-18 2:-8 4:21 7:13 8:-8 10:-11
noun:citizen	5:-19 6:14 8:-11 11:9
noun:civilian	0:-51 1:-21 2:-44 3:-52 5:-9 6:54 7:-48 8:-31 9:-41 10:36 11:-39
noun:colleague	0:8 1:-8 3:-14 5:29 6:-33 8:-9 10:-42 11:-8
noun:commander	0:25 2:-21 5:-14 7:-19
noun:congolese	4:-8 5:-9 6:-19 7:-10 9:24 11:-21
noun:contractor	5:11 6:-9
noun:cook	0:-44 2:-38 5:26 6:-30 7:10 8:-26 10:27
noun:corpse	5:-11 6:18
noun:cousin	7:16
noun:crew	4:22 5:-9 7:13 8:-15 10:-27
noun:crew-member	2:-17 5:13 7:-31
noun:cypriot	3:8 6:24 7:-22
noun:daughter	0:-9 2:-14 4:14 5:-27 6:27 7:-27 8:-8
noun:death	0:-40 1:20 2:-16 3:-60 4:-20 5:-63 6:88 7:-62 9:-22 10:-11 11:-24
noun:defender	8:18 10:-16
noun:detainee	0:-29 2:-14 3:-27 4:22 6:-31 8:43 9:-15 10:-59 11:-15
noun:displaced-person	3:62 6:-17 7:-12 9:-45 11:-14
noun:doctor	4:23 5:-13 6:-14 7:-12 9:-9 10:-18
noun:driver	1:-9 2:-26 3:-29 4:12 6:-21 7:16 8:-13 10:-11
noun:emirati	0:-13 2:-9 4:-29 8:-14 10:25
noun:employee	0:31 2:-15 4:-14 5:-22 6:10 7:-25 8:-35
noun:engineer	4:21 5:-16 6:-31 7:15
noun:evacuee	3:-22 6:-16 9:-23 11:29
noun:family	5:-11 6:14 7:-11
noun:farmer	0:-12 5:22 6:-13 7:-19
noun:fatality	3:-13 4:-12 5:-31 6:49 7:-18
noun:fighter	2:-39 4:-37 5:16 6:35 7:-22 8:-21
noun:firefighter	5:23 7:-21
noun:fisherman	0:-15 2:24 3:-14 4:-33 5:-18 6:-45 7:34 9:-15 11:-14
noun:foreigner	2:-9 4:-18 6:-19 7:11 8:-23 10:26
noun:girl	0:39 2:-32 3:-29 4:-46 5:-41 6:-24 7:23 8:-28 9:-16 10:11 11:-12
noun:grave	0:-23 3:-12 4:-12 6:29
noun:guard	2:-38 4:-39 5:-44 6:29 7:-8 8:-18 10:20
noun:guest	0:-8 6:16
noun:haitian	9:-28 11:15
noun:health-worker	0:17 5:-19 6:12 10:-8
noun:herder	2:-10 4:-11 6:15 10:10
noun:hostage	0:-41 2:38 3:-13 4:-10 5:-21 6:-62 7:-11 8:-47 9:-8 10:41 11:-9
noun:husband	6:8
noun:idp	3:30 9:-33
noun:indian	0:-48 2:-19 3:-15 4:29 5:-17 6:-31 7:9 8:-16 10:11
noun:individual	0:-20 3:46 4:-21 5:-26 6:-19 7:-16 8:-23 9:-25 10:-22
noun:infant	5:-21 6:31
noun:inhabitant	3:-9 6:-35 7:11 9:-23 10:-9 11:28
noun:injury	0:-21 3:-31 5:79 6:-76 7:-16 9:-17 11:-9
noun:inmate	2:-9 6:31
noun:israeli	0:-8 2:-23 8:-35 10:25
noun:judge	5:-21 6:21
noun:labourer	0:16 2:-9 4:-16 5:-23 6:-25 10:20
noun:leader	6:20
noun:lebanese	3:9 4:10 6:-16 8:-11 9:-34 10:-8
noun:life	0:-44 1:-31 3:-23 4:-18 5:-25 6:72 7:-26 9:-24 11:-21
noun:man	0:9 1:-14 2:9 3:-50 4:16 5:-36 6:-13 7:15 8:12 10:-22 11:-21
noun:marine	6:-14 7:14
noun:martyr	5:-56 6:64
noun:member	0:-13 2:-20 4:-26 5:18 7:29 8:-25 9:-10
noun:migrant	0:-15 2:-11 3:-8 4:-10 5:12 7:-10 8:-9 10:20
noun:militant	6:16
noun:miner	6:10
noun:minor	0:-11 4:-25 6:-37 7:-8 8:19 10:13
noun:mother	6:17 7:-10
noun:national	2:-12 3:11 4:-24 5:-11 6:-12 9:-17 10:12 11:9
noun:neighbour	5:10
noun:nephew	5:-22 6:24
noun:new-arrival	0:-8 3:-34 6:-29 7:-8 9:44 11:-35
noun:nurse	0:31 2:-14 3:-19 4:10 6:-36 7:-27 8:-23
noun:occupant	3:28 6:-17 9:-10
noun:officer	0:26 2:18 4:-36 5:12 6:-27 7:-15 8:12 10:-13
noun:official	4:28 5:-11 6:-28 7:-8
noun:other	0:-13 1:-22 2:-44 3:31 5:23 6:-72 7:35 8:-39 9:-43 10:10 11:-44
noun:palestinian	0:-27 1:-10 2:-16 3:-25 4:-11 5:-30 6:39 7:-10 8:44 9:-15 10:-51 11:-13
noun:paramedic	0:-8 4:-12 5:-37 6:48 7:-28 10:-11
noun:partner	0:19 4:-9 10:-17
noun:passenger	0:-25 1:-12 2:-22 3:-35 4:-35 5:46 6:-39 7:-17 8:-19 9:-10 10:18
noun:patient	0:-23 1:-8 4:-9 5:58 6:-53 7:-19 8:-8 9:-18 10:-8 11:-11
noun:peacekeeper	6:11
noun:person	0:-23 2:-85 3:52 4:-32 6:-28 9:-33 10:-88 11:9
noun:personnel	2:-9 5:-35 6:43 10:-8
noun:pilgrim	6:8
noun:pilot	0:11 2:-8 4:-30 5:-12 8:25 10:-31
noun:police	0:-32 4:26 8:-26
noun:police-officer	5:17 7:-21
noun:policeman	0:12 2:-21 5:36 6:-13 7:-21 8:-14 10:-33
noun:pregnant-woman	3:13 5:25 6:-28
noun:president	0:-15 4:25 6:-12 8:-18 10:-22
noun:priest	3:-8 4:-14 5:-11 6:-21 7:22 10:-9
noun:prisoner	0:-29 2:20 3:-20 5:-30 7:-10 8:26 10:-71
noun:pupil	2:-11 3:-12 4:-36 5:25 6:-29 7:-16 8:-21 10:24
noun:refugee	0:-16 1:-8 2:-10 3:-29 4:-16 7:-15 8:-17 9:44 10:-19 11:-39
noun:relative	0:-15 3:-22 4:-13 6:19 7:-22 9:-11 11:-10
noun:rescuer	5:23 6:-19
noun:resident	0:-8 1:-16 2:-25 3:37 4:-28 5:-33 6:-50 7:13 8:-35 9:12 10:-16 11:27
noun:returnee	3:-12 5:-9 9:-32 11:34
noun:rohingya	3:-29 5:-28 6:-24 7:-10 9:45 11:-32
noun:russian	5:-18 8:16
noun:schoolchild	3:14 4:-15 6:-8 7:-8 8:-12 9:-8 10:18
noun:seafarer	0:12 2:-11 4:26 5:-8 6:-11 7:-17 10:-32
noun:searcher	6:9
noun:security-guard	0:8 2:-17 4:-11 6:16 10:-10
noun:serviceman	0:-10 6:-9 8:21
noun:sister	0:-27 1:-10 2:-13 5:19 6:-14 7:-13 8:-20 10:21
noun:soldier	0:-43 1:-25 2:-84 3:-49 4:45 5:-14 6:40 7:-50 9:-49 10:-14 11:-50
noun:son	0:-8 3:-11 4:-16 5:-11 6:32
noun:spectator	5:-8 6:8
noun:staff	2:-13 3:-16 5:-26 6:-40 7:39 8:-21 9:-14 10:-40
noun:staff-member	4:15 5:33 6:-35 7:-12 10:-13
noun:student	0:34 2:18 3:-19 4:-37 5:30 6:-40 7:-37 8:-27
noun:sudanese	3:-13 4:-10 8:19 9:20 10:-14 11:-15
noun:survivor	3:14 4:-8 5:32 6:-30 7:-18
noun:syrian	3:-10 6:-12 9:-13 11:19
noun:teacher	0:26 2:-13 4:-13 5:-19 6:30 7:-14 8:-18
noun:teenager	5:9
noun:terrorist	0:-35 2:-12 3:-25 4:-24 5:-25 6:67 7:-13 8:-17 9:-8 10:-40 11:-15
noun:trader	0:16 3:-11 4:15 6:-16 10:-18
noun:traveller	6:14
noun:troops	0:19 3:-12 4:-10 6:-18 7:18
noun:ukrainian	0:-17 3:-12 5:-20 6:-15 8:27 9:20 10:-23 11:-13
noun:victim	0:41 1:22 2:-51 3:-22 4:-34 5:-30 6:-16 7:-45 9:-9 10:15
noun:villager	0:16 1:-8 2:-30 3:38 5:-16 7:-23 8:-30 11:-42
noun:volunteer	0:-13 3:-12 4:23 5:-11 7:-13 8:-8 9:-14 10:-16
noun:wife	0:-8 4:-14 5:-13 6:29 7:-14 10:-11
noun:woman	0:-14 1:-15 3:-16 4:-17 5:-61 6:-11 7:-20 8:-22 9:10 10:38 11:-33
noun:woman-and-man	0:-9 3:-9 4:18 5:-13 10:-13
noun:worker	0:18 2:-25 3:-16 4:-14 5:-49 6:12 7:27 8:-15
noun:worshipper	0:22 4:-9 6:15 8:-11 10:-18
noun:yemeni	0:-8 4:15 10:-11
noun:young-man	0:32 2:-9 3:-9 6:-20
noun:young-person	0:-14 4:-12 5:-21 6:-20 7:25 10:-8
noun:young-woman	0:26 3:-10 4:-13 5:-13 6:-18 10:-9
only:aid	5:-13 6:20 9:-9
only:casualty	0:-52 1:10 2:-88 3:-22 4:-13 5:26 6:19 7:-9 8:-88 9:-11 10:-25 11:-45
only:displacement	1:17 3:-14 6:-17
only:hostage	0:-28 1:-41 2:-42 3:-29 5:40 6:-13 7:-35 8:-12 9:12 10:-23 11:-26
other:abducted	0:33 1:-77 2:21 3:-19 5:-37 7:-61 8:-36 9:-9 10:18 11:-48
other:aid	0:-43 1:-17 2:-36 4:-26 5:-9 8:-60 9:21 10:-30 11:25
other:allocated	0:-18 2:-30 3:15 4:-52 6:14 7:34 8:-24 9:-29 10:-58
other:casualties	0:-19 1:64 3:-43 4:-51 6:18 7:-42 8:-12 10:-51 11:-24
other:casualty	1:-17 2:-18 7:-8 8:-10 9:-12 11:-17
other:dead-in-captivity	0:14 1:-59 2:13 3:-22 4:-15 5:-35 7:-27 8:-37 9:-62 10:30 11:-48
other:delivered	0:-58 1:14 2:-21 4:-36 5:-10 6:-14 8:-45 11:35
other:displaced	0:-37 1:-21 2:-53 3:26 4:-36 5:13 6:24 8:-36 10:-36
other:displacement	0:-17 1:-30 2:-19 4:-8 5:-14 8:11 9:11 10:-29 11:18
other:held	0:19 1:-21 2:17 3:-38 5:-18 6:-42 7:-30 9:-41 10:35 11:-79
other:hostage	0:29 1:-40 2:30 3:-38 4:17 5:-55 6:-58 7:-51 8:27 9:-55 10:40 11:-58
other:injured	0:-44 1:-23 2:-18 3:15 4:-16 5:-8 6:29 7:-21 8:-17 10:-24
other:killed	1:-13 2:-23 3:9 6:-8 8:-26 10:-16 11:-12
other:missing	0:-11 1:-8 2:-51 4:-45 5:-17 6:40 7:15 8:-26 10:-53 11:-45
other:pledged	0:8 3:-17 7:18 8:-94 10:-73 11:-9
other:prisoners-exchanged	0:-87 1:-14 3:-98 4:-30 5:-77 6:-32 7:-33 8:103 9:-23 10:-13 11:-88
other:refugees	0:-8 2:-50 3:-30 5:-67 6:-33 7:-39 8:-43 9:63 10:8 11:32
other:released	1:-18 2:-8 3:-47 4:16 6:-31 7:-52 9:-34 11:-26
other:requested	1:-14 2:-77 4:-30 5:-14 6:-23 7:-35 8:-64 9:33 10:-16 11:18
other:returned	0:8 1:-20 5:-46 6:-26 7:-14 8:29 10:-14 11:15
other:total	0:14 1:-18 2:-19 3:-34 4:10 5:11 6:-27 7:-16 8:-12 9:34 10:-25 11:10
others:0	6:14
others:2	0:-18 1:-33 3:-73 4:31 5:-93 6:-32 7:-83 8:-30 9:-35 10:52 11:-23
others:7	0:10 1:-20 3:-54 4:31 6:-43 7:-12 8:-41 9:22 10:-9 11:-60
others:more	0:-17 1:-18 2:-25 4:-31 6:16 9:-25 10:-13
qualified	0:-43 1:19 2:-68 3:24 4:-24 5:-24 6:-20 7:8 8:-31 9:22 10:-120 11:22
quoted	0:-49 1:-29 2:26 4:26 5:-54 7:-8 9:-29 10:-37 11:-59
right1:	0:-21 2:-20 3:-38 4:-27 5:-60 6:42 7:22 8:-17 9:-36 10:-25 11:-27
right1:"	0:22 1:13 2:-42 3:-42 4:-60 5:-34 7:9 8:-17 9:19 10:-48 11:-18
right1:(	0:-23 1:-12 2:-22 3:21 4:-21 5:20 6:-19 8:-14 9:-34
right1:)	0:-29 1:-15 2:-15 3:-12 4:-32 9:-31 10:-12 11:31
right1:,	0:-11 1:-16 3:-14 4:13 5:-20 6:-16 8:-15 9:-14 11:-31
right1:.	1:-33 2:-28 3:-52 5:-42 6:43 7:-13 8:-12 9:-15 10:-33
right1::	0:-15 2:-14 3:-20 4:-16 5:-29 6:-23 7:15 9:-27 10:33 11:-20
right1:;	0:-62 1:-23 2:-12 3:-29 5:-18 6:59 7:-56 8:-38 9:-8 10:9 11:-51
right1:?	4:-19 5:-17 6:19 8:10 10:-15
right1:a	0:-10 1:-11 3:-38 4:8 5:-12 6:-8 7:-15 10:-10 11:22
right1:abducted	0:28 2:-17 4:-22 5:-9 6:-12 8:-12
right1:abductions	0:23 10:-16
right1:aboard	5:-8 6:22 7:-8
right1:according	3:-22 5:-8 6:-14 7:23 9:-14 11:-14
right1:across	0:-9 3:-20 4:-14 5:-17 6:20 7:-22 8:-13 10:19 11:-13
right1:after	0:8 2:-8 4:17 6:-14 8:-13 10:9
right1:aged	0:-11 4:-9 6:9 10:13
right1:along	1:16 7:-16
right1:among	0:-23 2:-15 3:17 4:-20 5:-15 6:-8 8:-14 9:-10 10:19
right1:and	0:-12 1:10 2:-60 3:-21 4:8 5:-29 6:31 7:-32 8:-23 11:-24
right1:are	0:-32 1:-40 2:-13 3:28 5:13 6:-59 8:-23 9:-26 11:-32
right1:arrested	4:-11 7:14
right1:arrived	5:-9 6:-21 9:-23 11:23
right1:as	0:32 1:-10 2:-11 3:-31 4:-36 5:-24 6:-11 7:19 8:16 9:-18 10:-42 11:-24
right1:at	0:-10 1:-20 2:-23 3:25 4:-43 5:-50 6:34 7:-58 8:-32 9:-12 10:23 11:-30
right1:away	0:20 2:-15 3:11 6:-21
right1:back	3:-25 9:-18 11:26
right1:because	0:-8 6:20
right1:before	0:-16 2:-13 3:-22 4:-23 5:-16 7:-8 9:-11 10:32 11:15
right1:behind	4:17 10:-8
right1:between	0:9 6:9 9:-12
right1:broke	0:-15 4:-16 5:27 6:-24 10:18
right1:burned	1:-14 2:-11 5:-44 6:51
right1:by	1:-9 2:-38 3:-16 4:-20 5:8 6:34 7:-48 9:15 10:-57 11:-28
right1:came	0:-35 1:-10 2:-39 3:-11 4:-44 5:-49 6:15 7:-37 8:-21 10:24
right1:captured	0:31 2:-26 4:9 5:-13 6:-32 8:11 10:-21
right1:carried	0:14 3:-9 4:-9 5:-11 6:17 7:-19 8:-8 10:-16
right1:carrying	6:10
right1:coffins	2:14 4:-8 10:-10
right1:collapsed	5:17 6:-14
right1:confirmed	5:-16 6:30 7:-15
right1:could	1:-8 2:22 3:-35 4:-43 5:-36 6:12 8:-12 9:22 10:-33 11:-24
right1:critically	5:9
right1:crossed	0:-13 1:-11 3:-14 4:-8 5:-25 6:-24 7:-13 8:-16 9:21 10:-12
right1:dead	0:-33 1:18 2:13 3:-55 4:-24 5:-71 6:62 7:-57 8:-9 9:-15 10:-17 11:-10
right1:did	0:13 2:-20 3:-25 4:-23 5:-32 6:41 7:-28 10:-8 11:25
right1:die	3:-19 5:-14 6:46 7:-22
right1:died	0:-27 2:28 3:-42 4:-28 5:-107 6:52 7:-50 8:-35 9:-26 10:-38 11:-21
right1:displaced	3:34 6:-20 9:-20 11:-26
right1:driven	3:15
right1:drowned	0:-10 2:-22 3:-8 4:-10 5:-21 6:54 7:-35
right1:each	0:-14 4:-26 5:-21 6:27 7:-14 8:15 10:-26
right1:entered	9:11
right1:escaped	0:-16 4:-8 10:27
right1:evacuated	3:38 5:-11 6:-21 7:-34
right1:face	3:10 9:-9
right1:feared	5:-8 6:17
right1:fell	0:9 3:-18 4:-18 5:8 6:22 7:-12 10:-20
right1:fled	2:-9 5:-20 6:-28 8:-10 9:35 10:-16 11:-22
right1:fleeing	3:-13 4:8 9:17
right1:for	2:-29 3:-21 5:-26 6:-16 7:12 8:35 9:-26 10:-41 11:22
right1:found	3:-14 9:21 11:-20
right1:freed	0:-12 2:-11 4:-29 5:-14 6:-21 9:-8 10:32 11:-15
right1:from	0:16 1:-27 2:-25 4:19 5:-21 6:-11 7:10 9:-26 10:-56 11:-26
right1:go	0:-27 2:-13 3:-15 4:-31 6:-17 10:36
right1:got	0:-18 2:-10 4:-13 5:17 6:-28 8:16 10:17
right1:had	0:-33 4:-8 5:11 7:-84 10:-32 11:26
right1:has	0:-15 3:-20 4:-12 6:-42 7:30 9:-11 10:21
right1:have	1:-31 2:8 3:-12 4:-28 5:11 6:-14 7:-40 8:-8 9:12 10:-21 11:20
right1:held	0:-24 2:-17 3:-25 4:30 5:-15 6:-33 7:-15 8:-19 9:-24 10:28
right1:here	6:9
right1:home	0:-8 10:9
right1:homeless	3:35 6:-17 7:-9 9:-28 11:-8
right1:hurt	0:-8 5:61 6:-47 7:-37
right1:i	0:-14 2:-29 4:44 5:-21 6:-35 7:-21 10:-18
right1:in	0:10 3:24 4:-39 5:-28 6:25 7:-42 8:-46 9:12 10:-39 11:-46
right1:injured	0:-8 3:-29 5:80 6:-62 7:-48
right1:into	0:25 3:11 4:-15 6:-10 8:-17 10:-14
right1:is	0:10 1:-12 2:-23 3:-28 5:-47 6:-31 7:30 8:-40 9:-18 10:31 11:-8
right1:it	4:-12 10:14
right1:khwarij	2:-15 6:27 10:-9
right1:kidnapped	0:-8 2:-28 3:-13 4:-44 5:-16 6:-32 8:-16 10:43
right1:kidnappings	0:20 4:-13 6:-8
right1:killed	0:-36 1:-9 2:-20 3:-27 4:-8 5:-49 6:78 7:-8 10:-9
right1:last	0:-26 1:12 3:12 4:-25 5:-9 8:-14 9:-21 11:-22
right1:left	0:10 1:-8 2:-19 3:33 4:-45 5:9 6:-48 7:-43 8:17 9:-41 11:-36
right1:lie	0:-9 2:19 4:-15 5:-21 7:-19
right1:live	3:42 5:-11 6:-26 9:-14 11:-28
right1:lived	5:-8 6:16
right1:lost	0:-11 1:-10 2:-26 4:-12 6:37 7:-12 8:-14 9:-10 10:-8
right1:may	1:-8 3:-10 5:-9 6:36 7:-16 9:-24 11:-18
right1:missing	0:-13 3:-38 4:-13 5:-46 6:-64 7:65 9:-8 10:-8 11:-9
right1:more	0:-11 1:-12 2:-63 3:-14 4:-18 5:-18 7:11 8:-30 9:-28 10:35 11:19
right1:moved	3:38 6:-27 9:-12
right1:names	0:11 1:-8 2:-21 3:-49 4:11 5:-40 6:-10 7:35 8:-34 9:-25 10:-34 11:-20
right1:near	0:-8 3:-9 5:21 6:-8
right1:needed	0:-8 3:9 5:35 6:-29 7:-10 9:-14
right1:newly	3:-12 5:-10 6:-8 9:24 11:-15
right1:not	5:-17 6:-26 7:28
right1:now	3:17
right1:occurred	6:9
right1:of	0:-24 1:-17 2:10 3:-20 4:-12 6:-12 7:-53 8:16 9:-11 10:-9 11:-17
right1:off	2:-11 4:-22 5:-21 7:-9 10:20 11:-8
right1:on	0:28 1:-34 2:-8 3:-15 4:-88 5:-32 6:11 8:27 9:18 10:-44 11:-24
right1:or	0:-21 2:-21 3:18 4:26 5:-11 6:-18 8:-17 10:-25
right1:out	0:-28 2:-9 3:34 4:-19 5:-33 7:-12 8:-9 9:-20 10:12 11:-8
right1:outside	3:-30 8:-29 9:29 10:29
right1:over	0:-12 1:-8 2:17 3:-19 4:-16 5:-15 6:16 7:-11 8:-25 9:-16 11:35
right1:paid	2:-8 5:-18 6:27
right1:perished	2:-9 3:-27 5:-24 6:42 7:-10
right1:reached	3:24 5:19 6:-12 9:-23 11:-15
right1:received	0:-9 3:-25 5:38 6:-35 7:-14 9:-33 10:-12 11:24
right1:recovered	5:-17 6:26 7:-17
right1:remain	0:-28 1:-9 2:-43 3:8 4:43 5:8 6:-58 8:-31 10:-38 11:-21
right1:reported	3:-16 6:11 7:20 11:-10
right1:returned	2:8 3:-27 5:-8 6:-19 8:-16 9:-9 10:-20 11:35
right1:seized	2:-26 4:-25 5:-9 6:-21 8:18
right1:sent	4:-11 5:-22 6:-20 7:24
right1:seriously	5:20 6:-14
right1:set	0:17 2:-8 3:-9 4:-20 5:-8 6:28 8:-9 10:-26
right1:shot	0:-8 2:28 4:-24 6:-31 7:-8
right1:since	0:-36 1:29 2:-8 3:-51 5:-10 7:-34 9:32 10:-22 11:-39
right1:sleep	0:-14 3:27 4:-23 5:-12 6:-22 7:-15 10:-21 11:-25
right1:slept	3:9
right1:so	0:-10 4:-16 5:23 6:-9 7:-14
right1:spent	0:-13 3:19 4:22 5:16 6:-22 9:-20 10:-23
right1:stayed	0:-18 2:-21 3:-20 4:8 5:-19 6:36 7:-13 8:-15 10:-28
right1:still	0:-21 2:-9 3:39 4:37 5:-40 6:-44 7:40 8:-14 10:-39 11:-45
right1:succumbed	5:-33 6:31 7:-8
right1:suffered	5:26 6:-21 10:-8
right1:sustained	5:47 6:-39
right1:taken	0:36 2:-21 3:-21 4:28 6:-53 7:-9 8:-20 9:-10 10:-19
right1:that	0:-27 2:25 3:-14 4:-30 5:-30 6:-9 10:12
right1:the	0:17 1:-11 2:14 3:-13 4:17 5:-40 6:-42 7:-11 9:12 10:-38 11:-27
right1:their	3:22 6:-19 9:-8
right1:there	0:-23 2:-9 3:-8 4:12 5:-22 7:26 8:-8 10:-19
right1:they	0:14 3:-11 4:-16 5:-11 6:26 7:-21 8:-18 9:-9
right1:this	3:-25 4:-10 7:19 9:22 11:-10
right1:through	2:-10 3:-8 5:19 10:-8
right1:to	0:-17 1:-15 3:-14 4:-20 5:13 6:-27 7:-35 8:20 10:-13
right1:told	0:-14 2:-20 4:-16 10:23
right1:took	0:-10 3:19 5:-13 6:-41 7:-9 9:13 11:-12
right1:turned	0:-10 2:12 10:-13
right1:unaccounted	0:-8 3:-19 5:-19 6:-34 7:41
right1:under	0:-8 3:11 5:29 6:-21 10:-8
right1:walked	0:-27 3:-39 4:-14 5:-16 6:-25 8:-13 9:16 10:32 11:-15
right1:was	0:-8 1:-10 2:13 3:-27 4:-44 5:-17 6:28 7:-24 9:-23 10:-34 11:-18
right1:we	0:-22 2:-18 3:-12 4:-36 5:19 6:-49 7:43 10:-31
right1:went	0:-18 1:-10 2:-22 3:-39 4:-35 5:-10 7:-26 8:-28 10:24 11:21
right1:were	0:11 2:-15 3:-17 4:-20 5:8 7:-46 8:-19 9:-31 10:-13 11:-24
right1:when	0:11 5:-18 6:22 9:-8
right1:who	0:-35 1:-30 3:10 4:-8 5:-18 7:12 8:-18 10:-22
right1:whom	0:-32 3:-20 4:-17 5:-13 6:-18 7:9 9:-8 10:13
right1:whose	0:-18 1:-17 2:-10 3:-20 4:-22 5:-14 6:-44 7:37 8:-9 9:15
right1:will	3:18 4:-30 6:-16 7:-21 8:-29 10:32 11:-16
right1:with	0:-45 1:-8 2:-26 3:18 4:-22 5:55 6:-11 7:-49 8:-36 9:-33 10:-50 11:-15
right1:within	3:-20 6:25
right1:without	0:-8 3:15 4:-10 5:-18 7:10 9:-19
right1:working	4:-9 5:24 6:-22 7:-18 10:-14
right1:would	0:-8 2:9 4:-12 7:-15 8:15
right1:wounded	0:-18 2:-12 3:-15 5:104 6:-98 7:-22 8:-12 10:-14
right1:|	0:-29 1:-43 2:-39 3:26 4:-19 5:23 6:17 7:-18 8:-25 9:-70 10:-61
right1:—	3:-8 5:-34 6:17 7:-15 9:23 10:-9
right2:	5:16 6:-11
right2:"	1:26 2:10 3:-48 4:-49 5:11 7:18 8:-32 9:-39 10:-14 11:-27
right2:#	0:-30 1:-52 2:-31 4:-70 5:-36 6:41 9:13 10:-8 11:-29
right2:(	5:9
right2:)	6:15 7:-10
right2:,	0:10 1:-47 3:11 6:-22 7:-9 8:-35 9:-79 10:-56 11:37
right2:.	0:36 2:-75 4:-59 6:-11 7:-16 8:-14 9:-60 10:10 11:17
right2::	4:13
right2:;	2:-8 5:22 6:-29 7:14 9:17 11:-27
right2:a	1:-38 2:13 3:-35 4:14 5:-27 6:12 7:15 8:-14 9:-47 10:-41 11:-55
right2:abducted	0:42 4:-9 5:-9 6:-23 8:-11 10:-36
right2:about	0:-9 4:8 5:-11 6:-33 7:-32 9:31
right2:according	0:19 1:-10 2:-19 3:-19 4:-9 6:19 7:-46 8:-8 9:11 10:-25 11:-46
right2:across	3:-14 5:20 6:-21 9:13
right2:after	4:23 5:-16 6:8 7:15 8:-9 9:11 10:-20 11:-14
right2:against	3:10
right2:aged	0:-9 5:29 6:-34 8:-13 10:17 11:-10
right2:all	0:-50 1:-10 2:14 6:20 7:-10 8:-37 9:-38 10:13 11:-19
right2:along	6:9
right2:already	0:-22 1:21 3:-10 6:-22 7:-14 9:-9 10:21 11:18
right2:also	2:-29 4:-12 5:15 6:21 7:-11 8:-19 10:-9
right2:among	2:-26 3:-16 8:22 10:-26
right2:an	2:8 5:21 6:-12 8:15 10:-35
right2:and	0:10 2:-53 4:22 5:-42 6:27 7:-36 8:16 9:-25 10:-59
right2:another	3:24 5:-16 6:17 9:-24
right2:are	0:-13 2:-30 3:16 6:-39 8:-34 9:-31 10:18 11:-9
right2:arrived	0:-23 3:-15 4:-8 5:-16 6:-25 7:-9 8:-9 9:15 10:-12 11:13
right2:as	0:-28 2:-25 3:-12 4:18 5:12 7:16 8:15 9:-22 10:-33 11:-15
right2:at	0:-21 1:-10 2:-26 4:-21 5:-24 6:22 7:-31 8:-17 9:13 10:20
right2:away	2:-12 3:23 4:-18 5:-29 6:-31 8:-9 9:-20 10:26 11:-9
right2:back	0:-41 1:-9 2:-30 3:-23 4:-31 5:-38 6:-67 7:-23 8:-38 9:-54 10:46 11:44
right2:be	3:16 6:-17 7:-10 9:-26
right2:because	0:-9 2:-15 3:20 7:-12 8:-16 9:-23 10:17 11:-8
right2:been	0:8 1:-55 2:-14 5:19 6:24 7:-91 8:13 9:-30 10:-27 11:-51
right2:before	2:25 3:-17 6:-25 9:19 11:-14
right2:being	2:-9 3:-16 5:9 6:-31 7:8 8:-23 10:22
right2:between	4:-10 5:-14 9:-17 10:15 11:16
right2:board	0:8 6:12
right2:both	2:-9 4:16 10:-18
right2:broken	6:-17 7:17
right2:brought	0:-13 2:-11 4:-17 5:17 7:-14 8:-12 10:22
right2:bullet	6:19 10:-16
right2:buried	2:-14 3:-10 4:-8 5:-9 6:35 7:-27
right2:burned	5:-37 6:40
right2:burns	0:-8 3:-13 4:-14 5:52 6:-44 10:-27
right2:by	0:-25 1:-13 2:-14 3:-33 4:-13 5:-23 6:11 7:-14 8:-26 9:10 10:20 11:20
right2:came	3:-9 5:-9 6:16 7:-16 9:16 10:9 11:-12
right2:can	3:9 7:19 9:-19 11:-24
right2:cannot	3:8 5:-17 6:-30 7:33 9:-8
right2:captured	0:32 4:-20 6:-25 7:-11 8:-11
right2:carried	0:22 3:-27 5:-25 6:25 7:-8 8:-21 10:-17
right2:central	3:18 9:-18
right2:chiefly	3:-17 6:9 11:9
right2:children	0:-25 4:-16 5:-39 6:57 7:-43 9:-14 10:-27
right2:civilians	0:-10 3:-20 5:-43 6:31 7:-13 8:8 10:18
right2:come	0:-19 1:-14 2:-10 3:-46 4:-36 5:13 6:-37 7:-25 8:23 9:12 10:14
right2:confirmed	5:-11 6:21
right2:could	0:-32 2:-15 3:-15 4:-22 5:25 7:-20 9:17 10:-14 11:-8
right2:counted	6:10
right2:crossed	2:-22 3:-37 4:-11 5:-10 6:-28 9:42 10:31 11:-28
right2:dawn	5:-10 6:13
right2:day	0:-13 1:-9 3:-40 4:-15 5:-10 7:-13 9:11 10:-12 11:22
right2:days	6:14
right2:dead	2:12 3:-10 4:-23 5:-51 6:81 7:-46 9:-10 10:-8
right2:december	1:17 6:-14 9:-13
right2:died	0:-16 1:-8 2:37 3:-45 4:-34 5:-59 6:25 7:-57 8:-15 9:-20 10:-23 11:-20
right2:displaced	3:53 6:-26 9:-45
right2:down	3:-8 5:-10 6:17 7:-17
right2:dragged	0:-13 4:-9 5:-15 6:22 10:-16
right2:driven	0:9 4:-20 5:-11 10:12 11:-27
right2:drove	0:-12 3:-12 5:13 6:18
right2:each	8:10 10:-10
right2:early	0:-16 3:-35 6:-22 9:33
right2:eight	0:-22 2:14 5:-10 8:-8 10:-20
right2:eleven	0:-9 3:21 4:-17 5:-15 6:20 7:-12 9:-10 11:-14
right2:entered	1:-14 3:-22 5:-8 6:-28 7:24 9:25 11:-23
right2:escaped	5:-13 6:-10 10:22
right2:evacuated	5:28 6:-29
right2:far	0:-10 4:-16 5:23 6:-9 7:-14
right2:fighting	0:12 3:-18 6:-9 9:18
right2:five	0:17 2:-8 5:12 6:-22 7:-17 8:-20 9:-16 10:-8 11:-8
right2:fled	3:41 9:-28 11:-13
right2:flown	0:-22 2:-20 3:15 4:-30 5:31 6:-37 8:20 10:-34 11:-16
right2:for	0:-33 2:-18 3:-15 4:12 6:-63 7:33 8:27 9:-20 11:-17
right2:found	0:-31 2:11 3:14 4:-39 5:-62 6:34 7:-49 8:-13 9:-11 10:9 11:-14
right2:four	0:-16 2:-11 4:10 5:12 6:-31 7:-21 8:-16 10:31
right2:free	0:-25 2:-23 3:-9 4:9 5:-14 6:-27 7:-15 8:-17 10:17
right2:freed	0:-14 2:-14 4:-27 5:-18 6:-42 7:-8 8:-18 10:54
right2:friday	0:-28 2:-9 3:15 4:-17 5:-20 7:15 9:-15 10:-15 11:-13
right2:from	3:15 4:14 5:-46 6:17 7:-49 8:-49 9:-43 10:-15 11:15
right2:gave	4:22 6:-21 9:-8
right2:gaza	0:-11 4:-14 5:-22 6:-10 10:23
right2:girls	0:22 5:25 6:-13 8:-14 10:-24
right2:given	0:13
right2:gone	0:-23 1:-12 2:-22 3:-35 4:-29 5:13 6:-20 7:-38 8:-24 10:-44 11:25
right2:gunshot	5:30 6:-14 10:-8
right2:had	1:-12 4:-20 5:-44 6:-20 8:20 9:-33
right2:handed	0:-21 4:-8 6:-16 8:-13 10:35
right2:has	2:-10 3:28 4:15 5:-28 6:8 9:-28 10:-23
right2:have	1:-18 2:-23 3:-12 6:-16 7:38 8:-36 10:-16 11:-32
right2:he	0:22 2:-8 3:30 4:-33 5:-37 6:-28 7:-20 9:-28 10:14 11:20
right2:held	0:-21 4:34 5:-9 6:10 7:-12 10:-27
right2:help	3:14 9:-10
right2:her	2:-22 3:-33 4:-15 5:26 6:11 7:-10 9:-11 10:-19
right2:here	3:-9 9:15 11:-9
right2:his	0:-29 2:-43 4:38 5:8 6:-15 7:-27 8:-30 10:-12
right2:hold	6:11
right2:home	0:-14 1:-11 2:-20 3:-18 4:-30 5:8 6:-34 7:-27 8:23 9:-20 10:13
right2:homes	3:24 6:-23 9:-9
right2:hospital	6:-22 10:22
right2:houses	3:11
right2:hurt	0:-11 5:83 6:-59 7:-17 9:-17
right2:i	0:-16 2:-10 3:-16 4:-23 5:-12 6:-29 7:21 10:29
right2:if	0:-14 2:-10 3:-11 4:27 5:-16 6:-20 8:-11 9:-14 10:-13 11:11
right2:in	0:-33 1:-42 2:-17 3:19 4:35 6:-10 7:-54 8:-17 10:-14 11:-41
right2:including	1:-8 4:-20 5:9 6:-20 8:-12 11:-18
right2:india	3:-10 6:22
right2:injured	0:-16 2:-12 3:-8 5:72 6:-34 7:-39 8:-9 10:-14
right2:injuries	3:-9 5:36 6:-25
right2:injuring	5:-10 6:11
right2:intensive	4:-12 5:23 6:-9
right2:internally	3:15 5:-8 6:-8 9:-9 11:-13
right2:into	0:11 3:15 4:-22 5:-19 6:-28 8:-13 10:-22 11:-29
right2:is	0:-10 3:25 6:-10 7:-10 8:-9 9:-22 10:-8 11:-15
right2:it	0:-42 1:-8 2:-18 5:-20 7:-31 9:15 10:17 11:-13
right2:its	0:-17 3:-9 6:15 7:-18 8:16 9:13 10:-22 11:-14
right2:july	3:-22 6:-10 9:22
right2:june	6:18 8:-12
right2:keep	4:-20 10:23
right2:kept	5:8
right2:kidnapped	0:39 4:-11 5:-8 6:-16 10:-20
right2:killed	0:-38 1:12 2:16 3:-21 4:-39 5:-62 6:72 7:-16 8:-22 9:-12 10:-50 11:-16
right2:known	2:21 4:-15 5:-11 6:27 7:-20 10:-21
right2:last	0:-19 1:-13 3:-24 4:-10 5:-11 6:19 9:8 10:13 11:-18
right2:later	0:-15 2:30 5:-12 6:-29 10:-14
right2:leave	3:10 7:-8 9:8 11:-21
right2:leaving	6:23 7:-12
right2:lebanon	3:-19 9:14
right2:led	0:17 5:-10 10:-16
right2:left	0:-22 1:-11 2:-11 3:28 4:-31 5:-49 6:10 7:-45 8:-13 9:-24 10:15
right2:let	0:-42 2:-20 4:-12 5:-15 6:-40 8:-16 10:70
right2:listed	3:-9 5:-11 6:-15 7:32
right2:live	3:27 4:-11 5:-14 6:-27 9:-31 10:-14 11:19
right2:lived	3:12
right2:lost	0:-20 1:-8 3:11 4:-12 5:31 6:19 7:-44 9:-13 10:-16 11:-28
right2:marched	0:22 5:-9 6:-9
right2:me	4:17 10:-8
right2:medical	3:-9 11:18
right2:men	0:21 5:-11 8:-16
right2:missing	0:-21 1:-17 2:-9 3:-31 4:-12 5:-33 6:-52 7:72 9:-9 11:-16
right2:monday	3:-9 5:-8 9:15 11:-9
right2:more	3:-26 4:-8 5:-13 7:-9 8:-11 9:26 10:18 11:-9
right2:morning	0:-12 7:19
right2:most	0:15 1:-10 2:-12 3:-50 4:-27 7:-32 8:-13 9:8 10:25 11:26
right2:mostly	0:12 1:-8 4:-15 5:-10 6:-34 7:-17 10:-11 11:19
right2:moved	0:-11 3:23 4:-12 5:-25 6:-26 7:-9 9:9 10:-8
right2:murdered	0:-12 2:31 6:-25 7:-17
right2:my	2:-15 3:-31 4:-40 5:-20 6:12 7:16 8:-9 10:-21 11:-11
right2:near	5:13 6:-10
right2:nearly	11:8
right2:needed	5:26 6:-24
right2:neutralised	0:-13 6:18
right2:never	0:-8 2:-9 3:-18 4:-12 5:-37 6:-34 7:46 9:-11 10:-17
right2:new	3:10
right2:night	0:21 4:-16 6:-11 7:-9
right2:nine	0:-23 4:10 5:-23 6:35 7:-14 8:-10 9:-9 10:11
right2:no	3:34 5:-9 6:-31 11:-15
right2:nobody	0:-22 5:-8 6:-18 7:-10 8:-9 10:20
right2:none	3:-17 4:-15 5:-25 6:17 7:8 10:-11
right2:noon	0:-20 3:-16 4:-12 5:11 6:17 7:-15 10:-16
right2:not	0:25 1:-13 3:-39 5:-40 6:-8 7:28 8:-23 9:-20 10:-44 11:-21
right2:now	3:20 4:-10 5:-14 6:25 7:-28 8:-9 9:-17 10:9
right2:number	0:-10 3:13 4:22 9:-24 10:-10 11:-13
right2:october	1:-8 3:15 4:-17 5:-9 6:10 8:18 9:-15 10:-16 11:-11
right2:of	0:-36 1:-14 2:17 3:14 4:-51 6:-23 7:11 10:23 11:-34
right2:off	0:16 4:-11 8:14 10:-22
right2:officials	4:-9 6:12 8:9
right2:on	0:29 1:-13 2:-55 3:-18 4:-8 7:-10 9:12 10:-25 11:-41
right2:one	0:-41 2:-27 3:14 4:-13 5:-63 6:9 7:-31 8:15 9:22 11:-25
right2:or	0:-8 1:26 4:-9 5:-24 7:-24 9:-19 11:-15
right2:our	0:-17 2:16 3:-40 4:9 5:-9 6:33 7:-10 8:-19 10:-26 11:-20
right2:out	0:-32 2:-15 3:13 4:-34 5:-20 6:-8 7:16 8:-23 9:-12 10:25 11:-21
right2:over	0:-9 3:13 8:12 10:-10 11:-20
right2:packed	3:11
right2:pakistan	6:9
right2:papers	1:-14 4:-8 6:-18 9:-16 11:26
right2:passed	5:-8 8:14 10:-8
right2:perished	3:-15 5:-8 6:31 7:-20 11:-10
right2:police	8:22 10:-26
right2:reached	3:14 9:12 11:-15
right2:refuge	3:-23 9:30 11:-24
right2:registered	3:-34 5:-17 6:-25 9:31
right2:reported	0:35 4:-14 5:-18 6:-10 7:-22 8:-8 10:-17
right2:reportedly	0:15 5:-14
right2:rescued	0:-17 10:18
right2:residents	0:-11 4:-18 5:-27 6:26 8:-16 10:11
right2:return	2:-15 3:-12 4:-14 6:37 7:-8 8:-32 9:-22 10:-33 11:24
right2:returned	3:-40 6:-8 8:-12 9:-26 11:45
right2:rural	3:28 9:-27 11:-11
right2:said	0:-12 3:12 5:-8 6:25 9:-17 11:-11
right2:saturday	5:-18 6:29 7:-20
right2:seized	0:15 4:13 10:-39
right2:sent	0:-9 5:-10 8:-9 10:20 11:-10
right2:september	8:-10 11:16
right2:serious	5:10
right2:set	3:10 5:-16 6:-14 10:17
right2:seven	0:-8 6:19 7:-13 10:10
right2:she	0:16 3:-18 4:-9 5:-13 6:22 7:-23 10:-8
right2:shot	0:-64 1:-8 2:24 3:-9 4:-51 5:-20 6:45 7:-30 8:-29 10:-69
right2:signed	2:-15 4:-13 5:-16 6:36 8:-9 9:-13 10:-31 11:-13
right2:since	0:25 2:-27 3:-33 4:-19 7:-17 8:-21 9:-9 11:17
right2:six	0:-32 2:-23 3:12 4:-13 6:-40 7:21 8:17 9:-15 10:-11 11:-8
right2:sleeping	1:-9 3:34 5:-16 6:-29 7:-28
right2:so	6:16 10:-10
right2:sold	0:-23 2:-12 4:28 5:-9 6:-15 10:-18
right2:soldiers	0:-31 2:-8 3:-10 4:-12 5:-31 7:-10 8:-27 10:43
right2:some	3:-11 4:11 6:24 7:-23 9:11
right2:sought	3:14 4:-9 5:-26 6:-31 7:25 9:17 11:-22
right2:south	9:-25 11:25
right2:spending	3:8 4:20 10:-20
right2:staff	4:-13 8:-10 10:12
right2:state	5:10
right2:staying	3:10
right2:still	0:-50 1:-18 2:-43 4:65 6:-75 7:20 8:-60 9:14 10:-61 11:-46
right2:struck	5:-14 6:22 10:-9
right2:succumbed	2:14 4:-13
right2:sunday	0:-19 3:9 4:-12 6:-10 7:14 8:16 9:-12
right2:surgery	5:18 6:-17
right2:survived	6:11
right2:taken	0:23 2:-35 3:11 4:-44 6:-62 7:-10 8:11 9:-10 10:-8 11:-8
right2:ten	1:25 6:-25
right2:that	0:19 2:23 3:8 4:-40 5:-20 6:-63 7:8 8:-35 9:11 10:32 11:-25
right2:the	0:-39 1:15 2:-39 4:-18 7:-46 9:-25 10:17 11:-44
right2:their	0:-37 1:-14 2:-28 3:41 4:-30 5:-33 6:27 7:-19 9:-40 10:20 11:-30
right2:them	0:-13 1:-52 2:-26 3:-11 4:-27 6:24 7:-68 8:-23 11:-12
right2:then	0:-29 2:-20 4:23 5:-21 6:34 7:-11 8:-15 10:-37
right2:there	2:-21 4:-35 5:-23 7:27 9:-14 10:-14 11:-8
right2:these	0:-26 1:15 2:13 3:24 4:-9 5:-35 6:9 7:-48 9:-56 10:-15 11:-15
right2:they	2:-8 3:-24 5:-20 6:35 7:-11 8:-14 9:-11 10:-18 11:-11
right2:this	0:31 3:18 4:-17 5:-42 6:19 7:-37 8:-8 9:-20 10:-13 11:-10
right2:those	1:-20 2:9 3:21 4:-79 5:-69 6:8 7:19 9:-36
right2:three	0:13 2:-15 5:-12 6:19 7:-16 8:-8 9:-16
right2:through	3:-21 9:12
right2:tickets	6:-17 7:18
right2:to	0:-24 1:-14 2:-24 3:-9 4:-28 5:-12 6:19 7:-31 8:-21 9:12 11:10
right2:today	3:10 6:13
right2:took	0:-9 5:-19 6:26
right2:transferred	5:20 6:-11 7:-11 9:15 11:-12
right2:treated	3:-10 5:34 6:-33 10:-10
right2:tried	6:12
right2:tuesday	2:14 4:-20 7:-9 8:-8 9:14 10:15 11:-10
right2:two	1:-11 2:-29 3:50 4:8 5:-25 8:-40 9:-33 10:-30 11:-27
right2:ukraine	0:-11 4:-14 8:-14 10:22
right2:unaccounted	0:14 3:-8 4:-17 5:-25 6:-47 7:32
right2:under	0:-13 2:14 3:18 4:12 5:9 7:-32 8:-25 9:-12 11:-22
right2:up	0:-30 1:22 4:19 5:-16 6:-14 7:-8 8:-20 9:-15 10:-27
right2:uprooted	3:21 6:14 9:-32 11:-23
right2:us	0:31 1:-10 2:-14 3:14 4:24 5:-50 6:-62 7:-29 8:-52 9:22 10:-67 11:13
right2:waiting	3:-17 5:-12 6:-20 9:25 11:-12
right2:walked	0:-15 2:-9 3:19 4:13 5:-8 6:-8 8:-12 9:-25 10:9
right2:war	8:11
right2:was	0:-14 3:-18 4:-12 6:16 7:18 9:-13 10:-9 11:-9
right2:we	0:-24 3:-25 4:-13 5:-22 6:-15 7:39 10:-16
right2:wednesday	3:9 4:-12 8:21 10:-20
right2:week	0:-21 2:-13 6:-11 9:26 11:-30
right2:went	2:-8 3:-17 4:-9 5:-14 6:28 8:-11
right2:were	0:-25 1:-15 2:29 3:-49 4:-17 5:15 7:11 8:-44 10:-45
right2:when	0:-25 2:-18 4:-16 6:24 7:-17 10:23 11:-15
right2:where	6:11
right2:which	6:13
right2:while	3:-16 5:11
right2:who	0:11 2:-15 3:-15 6:-46 7:11 8:-14 9:-12 10:16
right2:whom	0:-16 1:-11 2:29 3:-25 6:-15 8:-12 9:14 10:-35 11:-26
right2:will	2:-8 3:9 4:-20 10:19
right2:with	0:-40 2:-24 3:-29 5:24 6:13 7:-46 8:-9 9:12 10:24 11:-12
right2:within	0:-12 3:14 5:-16 10:12
right2:women	0:-32 2:-9 3:-15 4:-28 5:-43 6:29 7:27 8:21 10:-22
right2:would	3:21 6:-14
right2:wounded	0:-29 5:63 6:-52 7:-8 8:-8 10:-23
right2:wounding	5:-14 6:18
right2:wounds	5:37 6:-25 8:-12
right2:year	0:14 1:11 2:-9 3:-14 5:-10 8:-18 9:-9 10:-20
right2:yet	0:-22 2:14 3:29 4:21 5:-28 6:-40 7:29 8:-15 9:-22 10:-35 11:-36
right3:	0:-40 1:-16 2:22 3:28 4:-26 7:-58 8:-9 9:-57
right3:"	0:-20 2:10 3:-12 7:-18 8:-11 9:-8 10:-14 11:18
right3:#	0:-49 1:-45 2:-34 3:-9 6:8 7:-48 8:24 9:9 11:-37
right3:(	3:19 9:-9 11:-9
right3:)	0:-15 2:-21 3:-13 4:-15 5:25 6:-9 10:-25
right3:,	0:-21 1:-22 3:-25 4:-46 6:-9 7:31 9:-23
right3:.	0:-11 1:-21 3:-14 4:-28 5:-27 8:-16 9:-18 10:10
right3::	3:14 6:-9
right3:;	1:-8 2:-25 3:14 4:-17 5:-13 6:19 8:16 9:-23 10:-17 11:-15
right3:a	0:-20 1:-18 2:8 4:13 5:26 7:-58 8:-54 9:-37 10:-43 11:9
right3:aboard	0:24 2:-15 6:-27 7:12 10:-24
right3:about	0:-9 3:-15 4:14 9:19 10:-11 11:-8
right3:above	3:8
right3:according	2:-8 4:12 5:8 6:15 9:-8
right3:across	3:-37 9:37 11:-8
right3:added	6:17
right3:admitted	0:-8 5:16 10:-12
right3:after	0:-20 1:-9 3:-10 4:20 6:-10 7:-8 8:8 9:11 10:-12 11:-24
right3:again	3:-9 9:20 11:-16
right3:ago	4:17 6:-15
right3:air	6:8
right3:al	3:-10 6:-8 11:17
right3:alive	0:-21 2:-36 5:21 6:-41 7:38 8:-14 10:19
right3:all	3:-15 4:-13 5:12 6:-14 7:17 10:-15
right3:alone	6:16
right3:among	0:-9 5:13 7:-11
right3:an	0:-14 3:-31 4:19 5:-22 6:28 7:-12 9:-14 10:-21 11:23
right3:and	0:-33 1:-26 2:-51 3:-37 4:-13 6:54 7:-64 8:9 9:17 10:-48 11:12
right3:are	0:10 1:-11 3:27 4:-24 5:-9 6:-33 11:-37
right3:around	0:24 4:-9 5:-12 8:-13 9:-19 11:-17
right3:as	0:-16 1:-21 2:-11 3:-15 4:-17 6:-17 7:41 10:8 11:-18
right3:asked	3:8 5:20 6:-20 9:-8
right3:at	0:-26 1:-17 2:-22 3:28 4:-21 6:8 7:-16 8:20 9:-29 10:-33 11:-22
right3:attack	0:20
right3:away	0:36 2:-11 3:-30 4:-8 5:-37 6:13 7:-12 10:-29
right3:back	0:-23 1:-10 2:-34 3:-30 4:-24 5:-23 6:-36 7:-22 9:10 10:17 11:19
right3:be	0:-28 4:-25 6:-26 7:32 8:-29 9:-9 10:13
right3:been	1:-17 2:9 3:-16 5:-26 6:-11 8:16 9:-47 11:-42
right3:before	3:-22 4:-22 5:23 6:-28 7:-11 8:-8 9:14 10:-18 11:-8
right3:being	3:-11 4:20 5:-15 6:-13 7:17 9:13 10:-19
right3:boat	7:9
right3:bodies	2:-24 4:-15 6:-11 10:28
right3:border	3:-22 5:-12 6:26 7:-15 9:-37 10:10 11:21
right3:broken	0:-11 2:-8 5:35 6:-9 10:-24
right3:brought	0:-12 2:-10 3:10 4:-12 5:35 6:-38 7:-9 8:14 11:-10
right3:buried	0:-11 5:-20 6:31
right3:burns	0:-8 5:-11 6:20 7:-13
right3:bus	0:23 2:-8 4:-9 6:-11 10:-10
right3:but	0:-18 3:-15 4:-11 5:22
right3:by	0:-17 1:-12 2:29 3:24 4:-48 6:-22 7:-31 9:-36 11:-20
right3:came	0:-10 2:-35 3:-24 4:-19 5:15 6:-52 7:14 8:-18 10:24 11:29
right3:captured	0:39 2:-19 3:-8 4:-8 6:-29 8:-10 10:-9
right3:care	4:-12 5:23 6:-10
right3:carried	0:9 3:-15 5:22 6:-26 10:-15 11:-14
right3:children	0:-9 2:-18 3:23 4:-33 8:-14 9:-9 10:-10 11:-33
right3:chinese	2:11 4:12 6:-12 7:15 8:-17 10:-27
right3:city	5:8
right3:civilians	0:-9 2:-8 5:23 6:12 7:-20 8:42 10:-42
right3:coast	0:-10 3:15 6:8
right3:come	0:-18 2:-39 3:-12 4:33 5:-16 7:-19 8:-15 11:8
right3:condition	5:11
right3:confirmed	5:-9 6:21 7:-10
right3:cook	0:-22 6:-28 7:21 8:-13 10:27
right3:countries	6:10
right3:country	4:9
right3:crew	5:8
right3:critical	5:24 6:-18
right3:day	0:10 3:20 5:-9 6:-12 9:-11
right3:days	2:17 3:9 8:-24
right3:dead	0:-15 1:-20 3:-15 4:-12 5:-55 6:63 7:-46 8:-21 10:-21
right3:death	6:25 7:-12
right3:december	9:16 11:-33
right3:deported	3:-10 4:-12 6:-10 8:19 9:-11 10:-18 11:17
right3:did	2:11 4:-11 5:-28 6:25 10:-9
right3:died	0:-26 1:17 2:17 3:-13 4:-19 5:-56 6:31 7:-28 8:-10 10:-16
right3:discharged	3:-11 5:29 6:-23 7:-8
right3:displaced	3:25 5:-9 6:-9 9:-22 11:-28
right3:district	3:10
right3:districts	6:11
right3:down	0:-16 2:-9 3:-29 4:-29 5:-9 6:18 7:24 9:23 10:-13 11:-9
right3:dozens	0:-15 6:29 7:-15
right3:driven	3:-8 5:-9 9:-12 11:17
right3:each	0:-13 4:-9 6:-18 8:24 10:-12
right3:earlier	3:16 5:-12 7:-17 9:-14
right3:eight	4:-9 8:-11 10:12
right3:eleven	4:-26 8:25 10:-11
right3:emergency	0:-8 3:-14 4:25 5:17 6:-34 9:-13 10:-19
right3:end	10:9
right3:evening	6:13 7:-12
right3:families	3:-10 8:13 10:-11
right3:family	5:-12 6:19 7:-8
right3:find	3:-21 5:-16 6:-21 7:34
right3:first	4:-12 5:17
right3:five	0:-11 2:-12 3:-13 4:-10 5:-15 6:27 7:-20 8:-8 9:13 10:9
right3:for	2:-24 3:-25 4:-10 5:12 6:-20 7:27 8:-12 9:-18 10:-15 11:-17
right3:forced	3:26 9:-16 11:-14
right3:foreign	0:-11 2:-15 4:-18 6:17 8:19 10:-19
right3:former	4:14 5:-32 6:23 10:-8
right3:found	0:-20 2:27 3:-15 4:-12 5:-48 6:32 7:-9 10:-19
right3:four	0:-22 3:-16 4:30 5:10 7:-19 8:-12 10:-14 11:-9
right3:freed	0:-32 2:-17 3:-17 4:-29 5:-19 6:-32 8:-16 10:46
right3:from	1:-26 2:-54 3:36 4:-57 5:-15 6:9 7:-51 9:-43 10:13 11:-23
right3:gaza	0:-10 2:-15 4:26 6:-10 8:8 10:-26
right3:given	0:-19 2:28 3:-14 4:-10 5:-29 6:12 7:-15 9:-9 10:-14
right3:go	0:-45 2:-21 3:-8 4:-23 5:-31 6:-51 7:-8 8:-18 9:28 10:61 11:-10
right3:gone	3:-48 5:21 8:-10 9:13 10:-9 11:10
right3:got	0:-22 10:22
right3:government	0:-12 2:-8 4:8 8:-8 10:-8
right3:group	0:-17 2:-20 4:-30 5:-31 7:-8 8:18 10:23
right3:guard	2:-8 5:-34 6:44
right3:had	0:-25 1:29 2:-42 5:-15 7:15 8:-30 9:-9 11:-30
right3:half	3:10
right3:handed	2:13 4:-14 6:14 8:-21 10:-15
right3:hands	0:-18 3:-11 4:25 5:-17 6:16 9:-13 10:-20 11:-9
right3:has	2:-8 3:-13 4:-20 5:50 6:-33 8:-9 10:8
right3:have	1:-14 2:-19 3:-19 4:-24 5:-29 6:-21 7:-10 8:9 9:22 10:22 11:-24
right3:he	3:-19 7:21 9:-21 11:-9
right3:health	5:-12 6:15
right3:heart	5:-17 6:21 7:-8
right3:held	0:-28 2:-26 3:-18 4:52 5:-19 6:-37 7:-17 8:-25 9:-11 10:-13
right3:help	5:-13 6:22
right3:hit	0:-17 2:-19 4:-11 5:29 6:-10 7:-10 10:-15
right3:home	3:-30 4:-16 5:20 6:-38 7:-15 8:26 9:-31 10:-11 11:10
right3:homes	3:48 6:-24 9:-25 11:-17
right3:hospital	3:-23 5:26 7:-11 10:-12
right3:hour	2:-8 4:-12 6:20
right3:hours	0:-11 10:12
right3:house	0:9 3:-20 4:-25 5:-17 6:15 7:-24 10:-8
right3:hurt	0:-9 3:-12 5:35 6:-22 7:-11 8:-8 10:-12
right3:i	0:-24 2:46 3:-12 4:-35 5:-14 6:-41 7:-9 8:-27 10:16
right3:identified	0:-9 2:-10 3:-11 4:-8 5:-33 6:43 7:-19
right3:in	0:-28 1:17 2:-21 3:-17 4:13 5:-23 6:17 7:-30 8:-13 9:30 10:-31 11:-58
right3:infants	6:14
right3:injured	2:-17 3:-12 5:48 6:-33 7:-19 10:-13
right3:injuries	5:10
right3:inside	3:47 5:-24 9:-33 11:-22
right3:intensive	5:41 6:-37 7:-12
right3:interior	4:-10 7:13 8:-9
right3:international	0:-10 3:15 4:12 5:-8 7:-8 9:-14 10:-13
right3:into	0:35 2:-9 3:-16 5:-17 6:-35 9:23 11:-12
right3:iranian	0:16 4:10 6:-11 7:-11 8:-9 10:-19
right3:is	2:-17 6:-34 7:8 9:33 10:-10
right3:israeli	0:-23 2:14 4:-16 6:13 10:-16
right3:it	0:10 2:-8 3:-32 4:19 5:-23 6:-26 7:-11 9:22 10:-22
right3:its	0:16 2:-14 4:-12 6:13 10:-12
right3:january	6:16
right3:june	11:13
right3:kidnapped	0:37 2:-9 4:-20 6:-15 8:-20 10:-30
right3:killed	0:-28 1:-20 2:22 3:-44 4:-20 5:-79 6:62 7:-36 8:-11 9:-14 10:-21 11:-28
right3:last	4:-31 8:-16 10:33
right3:leave	6:-13 9:16 11:-10
right3:led	0:25 2:-9 6:-19
right3:left	2:17 3:9 5:-8 6:-30 7:23
right3:let	0:-20 2:-21 3:-8 4:9 5:-12 6:-9 8:-26 10:15
right3:life	2:-16 4:-9 6:13 8:19 10:-17
right3:line	4:-13 8:-12 10:20
right3:list	0:-14 2:-8 3:-14 4:-21 6:-15 7:14 8:21 9:-11 10:-10
right3:lives	2:-16 3:-28 5:-22 6:63 8:-11 9:-9
right3:living	3:30 4:-8 5:-9 6:-17 7:-16 11:-22
right3:local	5:-12 6:17
right3:lost	0:24 6:-24
right3:made	6:-29 7:32
right3:march	3:-8 7:-9 9:10 11:-24
right3:marched	0:27 3:-9 4:-9 5:-8 6:-25 8:-9 9:-9 10:-16
right3:may	6:-11 7:11 10:9
right3:mayor	5:12 6:-9
right3:members	3:-9 5:-8 6:16
right3:men	0:-18 3:-11 5:-35 7:9 9:23
right3:minors	2:-13 5:-40 6:19 8:19
right3:missing	0:-19 1:26 2:-8 3:-35 4:-38 5:-30 6:-21 7:30 8:-14 10:-17
right3:month	0:-19 6:17 10:14
right3:months	6:10
right3:more	5:-29 6:40 9:-23 11:-16
right3:morning	5:-27 6:38 10:-13
right3:most	3:-15 4:-13 7:16 8:-9 11:-8
right3:moved	0:-9 2:-22 3:21 4:-9 5:-13 7:-13 9:17 10:-15 11:-23
right3:murdered	2:-27 4:-28 6:37 8:-15 10:-20
right3:national	0:-8 3:-32 4:22 5:-34 6:-17 7:29 9:-9 10:-21
right3:near	0:30 2:-8 5:-12 6:25 7:-20 10:-30
right3:new	4:-25 5:-13 6:28 7:-10 9:-13 10:-11 11:-15
right3:nigeria	3:-12 5:-13 7:-8 9:20 10:-11
right3:night	0:-17 2:-9 3:30 4:-12 5:-25 6:-34 10:23 11:-21
right3:nine	0:-16 1:22 4:-12 5:8 6:-25 7:-16 8:-9
right3:no	3:-14 5:10 6:-22 7:18
right3:noon	3:13 9:-10
right3:not	0:-15 1:-8 2:-43 3:22 4:-26 6:-49 7:62 8:-13 9:-30 10:-44 11:-27
right3:number	3:-24 6:9 7:-15 9:27 11:-13
right3:october	0:16 8:-20 10:-11 11:15
right3:of	0:-17 1:-26 2:15 4:9 5:-49 6:8 7:11 9:-47 10:-9 11:15
right3:off	2:-15 3:21 5:-26 6:13 7:10 8:-26 9:-9 10:-33
right3:on	0:-15 1:-21 2:24 3:-45 5:20 6:-16 7:-28 8:-41 9:34 10:-19 11:-20
right3:one	2:14 3:-14 4:-35 5:-10 7:-27 9:-18 10:12 11:-13
right3:or	0:-22 1:12 2:-13 3:-12 4:-13 6:11 9:-28 10:-8 11:-28
right3:other	0:-8 5:-8 8:14
right3:others	0:12 3:-15 4:-12 6:-19 7:-8 9:18 10:-11 11:-9
right3:our	3:23 4:-18 5:-9 6:-23 7:-13 8:-19 10:23
right3:out	0:-41 2:13 3:21 5:-17 6:13 7:-41 8:-34 9:-41 10:31 11:14
right3:over	0:-20 2:-18 4:-15 6:-24 9:8 10:31 11:-8
right3:overnight	6:11
right3:own	3:-8 5:-8 6:8 8:9 9:11 11:-8
right3:pakistan	0:-11 4:-18 6:-12 8:-10 10:26
right3:people	0:-9 2:-8 4:-18 5:-20 6:33 7:-22 10:-8
right3:persons	3:11
right3:place	3:24 5:-21 6:-19
right3:police	4:17 6:11 10:-16
right3:province	0:-9 1:-9 3:-31 4:17 5:-14 6:22 7:-27
right3:pulled	5:24 6:-16
right3:pupils	0:18 10:-8
right3:put	3:12 5:-16 6:15 7:-18
right3:reached	5:-38 6:38
right3:received	5:13 10:-8
right3:recorded	6:9
right3:recovered	0:-11 2:-14 5:12 7:-8
right3:red	0:-10 4:-26 5:-10 6:22 7:-13 10:12
right3:region	5:11 6:-10 8:-21 10:20
right3:registered	3:-9 9:17 11:-12
right3:relatives	3:-12 4:-11 5:-14 6:-27 7:25 9:-14
right3:remain	2:15 6:-16 10:-23
right3:reported	2:-8 6:-12 7:22 10:15
right3:rescue	5:29 6:-22 10:-12
right3:rescued	0:-20 2:-14 5:21 6:14 7:-20 10:9
right3:residents	4:-21 10:21
right3:return	4:-12 6:13 10:-20 11:14
right3:returned	2:-11 3:-8 6:8 8:9 10:-13 11:10
right3:road	0:-12 3:21 4:-10 5:-25 7:-11 9:-11
right3:room	0:-15 2:-8 3:18 4:21 6:-25 9:-11 10:-10
right3:safety	3:20 6:-29 7:-9 9:19 11:-21
right3:said	0:38 3:19 4:-9 5:-12 7:-30 9:-20 10:-14 11:-17
right3:same	0:41 2:-12 3:-18 4:-27 5:-14 6:-19 7:15 8:-13 9:-31 10:-16 11:25
right3:says	0:-23 1:-13 2:26 3:28 4:-53 5:-8 6:-29 7:-46 8:-26 9:-39 10:23 11:-20
right3:school	0:9 2:-14 3:-20 4:-24 6:10 7:8 8:11 11:-8
right3:schools	5:22 6:-16 10:-21
right3:second	3:-27 5:-13 7:-12 9:27 11:-21
right3:security	0:-10 4:-14 8:-8 10:25
right3:seen	0:-21 4:8 6:-21 7:26 10:-18
right3:seized	0:11 2:-21 4:-25 8:-17 10:14
right3:sent	2:-14 5:26 6:-10 10:-12
right3:september	0:-28 4:-8 10:27
right3:seriously	5:17 6:-14
right3:seven	4:-12 8:8
right3:she	0:-8 1:-15 4:-8 5:-25 6:9 9:-19 11:25
right3:shelters	3:24 9:-15
right3:shot	0:-34 4:-19 5:10 6:36 10:-22
right3:side	0:-16 2:-19 3:-9 4:-23 5:-15 6:13 7:-11 8:26 10:-13 11:-10
right3:since	0:17 2:-12 4:-24 5:-21 6:-17 8:19 9:19 11:-21
right3:six	3:22 5:8 6:14 7:-33 8:-12
right3:so	3:-30 9:-26 11:30
right3:soldiers	5:13 8:-8 10:-9
right3:some	3:-18 5:-20 6:45 7:-28 9:-15
right3:south	3:-33 5:-16 6:8 7:12 9:-8 11:28
right3:southern	10:8
right3:spokesman	5:-15 6:22 7:-15
right3:staff	4:10 8:-8
right3:still	2:-17 4:34 5:-20 6:-17 7:33 10:-34
right3:street	0:42 3:-14 4:-11 5:-10 6:-24 7:-34 10:-9
right3:sudan	3:-32 9:34
right3:sudanese	3:-10 8:31 9:-23 10:-32 11:25
right3:sunday	6:-12 10:16
right3:survive	5:-28 6:30 7:-8
right3:taken	0:40 2:19 3:-27 4:-35 5:-13 6:-37 7:-14 8:-26 9:-11 10:-23 11:-18
right3:tea	6:8
right3:teachers	0:31 4:-15 5:-9 10:-15
right3:ten	2:-14 3:-8 4:-13 5:28 6:-27 7:-12 8:22 10:-14
right3:thai	8:-24 10:26
right3:than	3:-26 4:-8 5:-12 8:-11 9:26 10:19 11:-9
right3:that	0:-28 2:-32 3:24 4:29 5:8 6:-10 8:-20 9:-30 10:-27 11:-13
right3:the	1:-49 2:-19 5:-8 7:-34 8:-31 10:-18 11:-33
right3:their	0:9 2:12 3:20 4:-35 5:-47 6:30 7:-22 8:18 9:-8 10:21 11:-42
right3:them	2:-27 5:-19 6:-12 7:8 8:13
right3:there	0:-20 1:-12 2:14 4:33 5:-23 6:-19 7:-24 8:15 9:-24 10:-34 11:-23
right3:they	2:-15 3:8 5:-19 6:15 7:-10 8:-20 9:-12 11:-17
right3:thirty	3:-27 5:28 6:-18 7:-10
right3:this	0:-9 1:10 3:-20 4:-12 5:-10 6:-37 9:-21 11:25
right3:those	0:-19 2:-9 3:-21 5:15 6:-24 7:12 8:22 9:18 10:-23
right3:three	0:-15 2:-12 3:-11 4:-20 5:-14 6:24 8:9
right3:through	1:-16 2:-9 3:-18 5:22 6:-14 7:-14 8:-11 9:29 10:-10 11:-18
right3:to	2:12 6:-26 7:-55 8:-36 9:-18 10:-73 11:37
right3:told	3:31 5:-14 6:-17 9:-30 11:10
right3:took	0:14 2:-8 3:-8 4:8 6:-12 8:-8 10:-18
right3:town	3:-9 5:-18 6:21
right3:transferred	0:-12 2:-20 3:-11 4:-10 5:28 6:-25 9:11 10:-16 11:-12
right3:treated	3:-8 5:42 6:-31 7:-15
right3:treatment	5:13 6:-10
right3:twelve	3:-13 4:-17 5:-24 6:-22 7:28 10:-12
right3:two	0:-15 1:20 2:10 3:-23 4:-31
right3:un	0:13 3:-8 4:-15 6:9 10:-9
right3:unaccounted	4:-8 5:-10 6:-21 7:28
right3:under	0:10 1:15 2:-10 5:-19 6:-9 7:-21 8:-8 9:-23 10:-19 11:13
right3:up	0:11 2:-11 3:-30 4:-18 5:-33 7:18 10:-16
right3:uprooted	3:39 9:-20 11:-30
right3:us	4:-14 5:-20 6:25 10:-20
right3:village	0:9 3:24 4:-8 5:-12 6:-16 7:-8 9:-15 11:-12
right3:villages	5:-9 6:14 7:-18 9:-16 11:-10
right3:waiting	3:-8 4:25 8:-23 9:-11
right3:walked	0:9 3:-20 4:-12 7:-13 9:18
right3:war	5:16 8:-13
right3:was	0:21 1:-8 2:-46 3:17 4:-24 5:10 6:-39 7:-39 8:-29 9:-21 10:19 11:-17
right3:water	0:-9 4:-10 5:-20 6:-26 7:23 8:-12 10:10
right3:way	6:24
right3:we	4:-20 5:-19 6:46 7:-25
right3:wednesday	2:-12 6:14
right3:week	0:-17 3:-15 4:-16 6:30 10:-19
right3:weeks	0:-24 3:24 4:-14 6:-8 8:-9 9:-8 10:12 11:-23
right3:went	1:18 3:12 6:-19 11:-16
right3:were	0:-11 1:11 2:-18 3:10 4:-17 5:-43 6:31 7:-53 9:-50 11:-33
right3:when	0:-12 2:-13 3:-11 5:42 6:-37 7:-8 9:17 10:-12
right3:while	2:20 6:-13
right3:who	0:-18 2:-23 3:12 4:-14 5:-28 6:11 7:18 9:19 10:-29 11:-26
right3:whom	3:-8 4:-12 5:8 6:-12 7:12 8:-8 9:10 11:-10
right3:will	0:-9 4:13 5:19 6:-22 7:-10 10:-24
right3:with	0:-31 2:-46 3:-13 4:25 5:25 6:-17 7:-9 8:-19 9:-11 11:-8
right3:within	0:-38 2:-18 3:23 4:-18 5:-18 6:25 7:-17 8:-8 9:-22 10:25
right3:without	3:-21 9:21 11:-16
right3:woman	5:-17 6:34 7:-8
right3:women	0:11 2:-33 3:-17 4:-35 5:-27 6:-11 7:20 8:11 9:13 10:13
right3:would	4:-19 6:-15 8:22 10:-19
right3:wounded	0:-15 2:-13 3:-8 4:-10 5:9 6:13 7:-12 10:-15
right3:wounds	0:-9 3:-8 6:20 8:-9 10:-22
right3:year	1:-9 3:-18 4:-8 6:12 9:-25 11:23
right3:yet	0:-27 3:-23 4:-11 5:24 6:8 7:-34 11:-15
share:0	6:14
share:1	0:-53 1:-18 2:-31 3:-49 4:30 5:-58 6:-71 7:-58 8:-21 9:-22 10:53 11:-13
share:2	0:21 1:-47 2:24 3:-74 4:38 5:-20 6:-75 7:-9 8:-78 9:-72 10:16 11:-19
share:4	0:15 2:8 3:-36 5:-38 6:-14 7:-24 8:-26 9:-36 10:-19 11:30
share:5	0:-19 1:-46 2:-33 3:-12 4:-20 5:13 6:14 7:-24 8:-14 9:-40 10:-29 11:19
share:7	0:-17 1:-14 2:-26 3:-12 4:-11 5:-17 6:-8 9:30 11:-24
share:more	0:-14 1:-14 2:-13 3:11 4:-32 6:11 9:-20 10:-31 11:-54
short	0:-56 1:-76 2:-26 3:-30 5:36 7:15 9:-89 10:-27
size:1	0:13 1:-44 3:-97 4:-12 5:-41 6:40 7:15 8:-56 9:-67 10:-14 11:-50
size:9	1:-27 2:-20 3:-123 6:14 7:10 8:-38 9:-119 10:11 11:-115
size:99	0:32 1:-66 2:-61 3:-99 4:26 7:-25 8:-13 9:-32 11:-80
size:999	1:17 2:-105 3:-17 4:-23 5:14 7:-26 8:12 9:-74 10:-31 11:12
size:9999	0:-43 2:-71 3:25 4:-24 5:-78 6:-15 7:-20 8:33 9:16 10:-87
size:more	0:-65 1:-21 2:-50 3:40 4:-72 5:-71 6:-54 7:-56 8:-80 9:45 10:-93 11:36
verdict:abducted	0:128 1:-61 2:-41 3:-110 4:-37 5:-99 6:-110 7:-105 9:-78 10:-38 11:-73
verdict:casualties	0:-36 1:96 2:-24 3:-47 4:-33 5:-49 6:-66 7:-52 8:-25 9:-39 10:-28 11:-27
verdict:claim	0:-21 2:12 3:-15 5:-8 6:-22 8:9 9:-12 11:-8
verdict:dead-in-captivity	0:-88 1:-9 2:116 3:-19 4:-100 5:-54 6:-24 7:-43 8:-65 10:-90
verdict:displaced	0:-108 1:-90 2:-89 3:125 4:-90 5:-93 6:-103 7:-104 8:-97 9:31 10:-57 11:-53
verdict:held	0:-84 1:-48 2:-158 3:-65 4:115 5:-38 6:-122 7:-53 9:-84 10:-14 11:-56
verdict:injured	0:-66 1:-74 2:-75 3:-105 4:-129 5:143 6:-76 7:-131 8:-34 9:-89 10:-36 11:-76
verdict:killed	0:-104 1:-23 2:27 3:-95 4:-84 5:-92 6:157 7:-60 8:-110 9:-107 10:-83 11:-97
verdict:missing	1:-86 2:-39 3:-79 4:-42 5:-130 6:-76 7:136 8:-77 9:-35 10:-104 11:-78
verdict:open	1:-153 2:-45 3:15 5:-25 6:-13 7:-39 8:-18 10:-15 11:-9
verdict:out	0:14 1:-56 2:-18 3:41 5:-24 7:-36 8:-50 10:-9 11:-73
verdict:prisoners-exchanged	0:-76 1:-33 2:-91 3:-65 4:-20 5:-66 6:-98 7:-55 8:58 9:-48 10:33 11:-25
verdict:refugees	0:-53 1:-37 2:-27 3:-36 4:-44 5:-66 6:-35 7:-26 8:-46 9:62 10:-12
verdict:released	0:-100 1:-35 2:-71 3:-68 4:-29 5:-36 6:-44 7:-71 8:30 9:-49 10:87 11:-36
verdict:returned	0:-31 1:-64 2:-58 3:-68 4:-27 5:-48 6:-61 7:-113 8:11 9:-41 11:92`
}
