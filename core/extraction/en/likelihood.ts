import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-19
alike:casualties	-31
alike:dead-in-captivity	-12
alike:displaced	-14
alike:held	113
alike:injured	36
alike:missing	-30
alike:prisoners-exchanged	90
alike:refugees	-16
alike:released	104
alike:returned	-35
any	-32
bare:1	23
bare:9	-90
bare:99	6
bare:999	27
bare:9999	66
bare:more	78
before:abducted	-35
before:allocated	-30
before:casualties	-34
before:dead-in-captivity	-19
before:delivered	-45
before:displaced	-32
before:held	-23
before:injured	-51
before:killed	-48
before:missing	-70
before:pledged	-146
before:prisoners-exchanged	26
before:refugees	-38
before:released	-43
before:requested	-89
before:returned	-26
behind:abducted	-12
behind:allocated	-89
behind:casualties	34
behind:dead-in-captivity	-64
behind:delivered	-30
behind:displaced	-6
behind:held	34
behind:injured	-7
behind:killed	-66
behind:missing	-54
behind:pledged	-101
behind:prisoners-exchanged	63
behind:refugees	-88
behind:released	-21
behind:requested	63
behind:returned	57
ending:ad	16
ending:al	-99
ending:am	-13
ending:an	-78
ending:ar	-58
ending:as	21
ending:at	-53
ending:ay	23
ending:ce	-3
ending:ch	29
ending:ck	30
ending:de	-113
ending:ds	-74
ending:dy	146
ending:ed	-18
ending:ee	-58
ending:el	-69
ending:en	-19
ending:ep	103
ending:er	5
ending:es	-96
ending:et	-68
ending:ey	88
ending:ft	4
ending:ge	9
ending:gh	-19
ending:gs	-108
ending:ht	-23
ending:ia	46
ending:id	-134
ending:il	-61
ending:in	21
ending:ir	59
ending:is	-61
ending:it	-39
ending:ke	-37
ending:ks	-120
ending:ld	-45
ending:le	-5
ending:ll	100
ending:ls	-114
ending:ly	46
ending:me	-9
ending:ms	-112
ending:na	7
ending:nd	-53
ending:ne	29
ending:ng	-24
ending:nk	-63
ending:ns	-84
ending:nt	15
ending:od	-72
ending:ok	-70
ending:om	55
ending:on	-127
ending:or	-98
ending:ot	18
ending:ow	-29
ending:ps	-136
ending:pt	-64
ending:rd	-97
ending:re	36
ending:rn	-78
ending:rs	-69
ending:rt	49
ending:ry	-99
ending:se	44
ending:sh	-8
ending:so	-30
ending:ss	-4
ending:st	20
ending:te	-43
ending:th	5
ending:to	-12
ending:ts	-182
ending:ty	-114
ending:us	-108
ending:ut	33
ending:ve	-15
ending:ws	-83
ending:ys	-106
equal:abducted	-31
equal:casualties	43
equal:dead-in-captivity	-39
equal:displaced	51
equal:held	56
equal:injured	-11
equal:killed	8
equal:missing	9
equal:prisoners-exchanged	86
equal:refugees	11
equal:released	32
equal:returned	59
form:digits	-21
form:dual	-79
form:fraction	-382
form:mixed	-110
form:range	-83
form:singular	-49
form:vague	-168
form:words	79
headline	-18
here:#aboard	5
here:#aid	-23
here:#alive	-21
here:#captives	41
here:#captors	18
here:#commerce	-90
here:#conference	-47
here:#containing	-55
here:#contest	-44
here:#crossing	36
here:#custody	-167
here:#disease	-101
here:#displacement	86
here:#duty	-59
here:#exchange	9
here:#execution	87
here:#given-back	35
here:#giving-from	-40
here:#group	21
here:#handover	-6
here:#hearing	-56
here:#hostages	-53
here:#interview	-92
here:#losing-side	42
here:#need	-105
here:#prisoners	-21
here:#receiving	-42
here:#rescue	-126
here:#rumour	53
here:#since	40
here:#state	5
here:#statement	12
here:#travel	-9
here:abducted	35
here:allocated	-16
here:casualties	73
here:dead-in-captivity	-8
here:delivered	-13
here:displaced	37
here:held	43
here:injured	105
here:killed	89
here:missing	127
here:pledged	-30
here:prisoners-exchanged	26
here:refugees	37
here:released	9
here:requested	-58
here:returned	90
here:said	46
here:set	85
here:total	-39
item	-29
last:claim-abducted	15
last:claim-allocated	-81
last:claim-casualties	80
last:claim-dead-in-captivity	12
last:claim-delivered	-72
last:claim-displaced	-9
last:claim-held	-3
last:claim-injured	17
last:claim-killed	20
last:claim-missing	33
last:claim-pledged	-90
last:claim-prisoners-exchanged	-35
last:claim-refugees	67
last:claim-requested	-61
last:claim-total	7
left1:	21
left1:"	118
left1:#	-51
left1:(	4
left1:*	12
left1:,	-5
left1:-	64
left1::	56
left1:;	50
left1:a	-184
left1:abducted	98
left1:acknowledged	58
left1:across	-93
left1:added	-16
left1:additional	49
left1:admitted	4
left1:affected	-112
left1:after	-104
left1:against	-78
left1:all	4
left1:alone	66
left1:among	-8
left1:and	31
left1:announced	-19
left1:another	40
left1:answered	-50
left1:are	-19
left1:arrested	-78
left1:as	-20
left1:assisted	-68
left1:at	-26
left1:attacked	-57
left1:away	32
left1:back	36
left1:be	-108
left1:been	-18
left1:before	-20
left1:believes	3
left1:beside	48
left1:between	-85
left1:brought	21
left1:built	-27
left1:buried	186
left1:but	-130
left1:by	-203
left1:camp	-94
left1:captured	14
left1:carried	12
left1:carry	-18
left1:carrying	-100
left1:caused	56
left1:children	-33
left1:claim	72
left1:claimed	128
left1:cleared	25
left1:closed	-107
left1:confirm	70
left1:confirmed	80
left1:confirms	-44
left1:cost	143
left1:costs	-114
left1:count	43
left1:counted	90
left1:counts	-14
left1:covered	62
left1:damaged	-58
left1:day	75
left1:dead	5
left1:december	11
left1:delivered	-58
left1:deployed	-95
left1:destroyed	-63
left1:detained	4
left1:did	-26
left1:displaced	67
left1:distributed	-31
left1:documented	80
left1:down	-9
left1:downed	-121
left1:drew	-88
left1:driven	80
left1:dropped	-77
left1:drove	92
left1:eliminated	82
left1:employ	-58
left1:employs	-132
left1:evacuated	-17
left1:evening	71
left1:every	-104
left1:exchanged	47
left1:expect	-60
left1:expected	-25
left1:expects	42
left1:february	-50
left1:find	39
left1:fined	-23
left1:fired	-62
left1:first	-107
left1:flew	50
left1:for	-18
left1:forced	54
left1:found	48
left1:free	119
left1:freed	93
left1:frees	93
left1:from	4
left1:further	39
left1:gave	-70
left1:get	-74
left1:given	15
left1:go	91
left1:gone	30
left1:got	-29
left1:had	-38
left1:has	-24
left1:have	27
left1:held	-72
left1:helped	3
left1:her	-58
left1:his	-35
left1:hit	-86
left1:hits	10
left1:hold	92
left1:holding	13
left1:holds	-73
left1:home	-39
left1:hosting	4
left1:hosts	94
left1:house	57
left1:housed	71
left1:houses	-24
left1:identified	31
left1:in	-192
left1:include	28
left1:included	3
left1:including	78
left1:injured	167
left1:injuring	129
left1:into	-118
left1:is	-23
left1:issued	-70
left1:it	-46
left1:its	-147
left1:january	-3
left1:june	-12
left1:just	33
left1:keep	68
left1:keeping	47
left1:kept	63
left1:kill	39
left1:killed	258
left1:killing	149
left1:kills	50
left1:kilometres	-60
left1:laid	73
left1:last	42
left1:later	-17
left1:launched	-21
left1:leave	68
left1:leaves	144
left1:leaving	20
left1:left	125
left1:let	43
left1:listed	-55
left1:lists	42
left1:live	61
left1:logged	64
left1:lost	138
left1:made	-39
left1:magnitude	-103
left1:makes	-15
left1:march	40
left1:met	3
left1:minus	-127
left1:month	-47
left1:mourns	64
left1:move	46
left1:moved	23
left1:named	-20
left1:need	-79
left1:needed	-75
left1:needs	-54
left1:not	-95
left1:november	61
left1:now	71
left1:number	-25
left1:numbered	-132
left1:of	-103
left1:off	-11
left1:on	-99
left1:one	-74
left1:only	26
left1:opened	-69
left1:or	-129
left1:other	107
left1:our	-36
left1:out	-27
left1:p	-12
left1:pass	57
left1:passed	73
left1:past	-135
left1:period	26
left1:plus	30
left1:promised	-87
left1:pulled	-80
left1:put	65
left1:reach	-38
left1:reached	5
left1:reaches	66
left1:received	26
left1:record	-29
left1:recorded	124
left1:recovered	5
left1:registered	115
left1:release	-44
left1:released	8
left1:remaining	17
left1:report	-37
left1:reported	109
left1:reports	90
left1:rescued	-88
left1:round	-65
left1:run	-32
left1:s	-151
left1:said	32
left1:saved	-111
left1:saw	37
left1:say	-15
left1:says	93
left1:scored	-45
left1:see	-43
left1:seen	13
left1:seize	82
left1:seized	90
left1:sent	-21
left1:sentenced	-86
left1:shed	-4
left1:shelter	55
left1:shelters	92
left1:shot	-52
left1:show	103
left1:showed	-62
left1:since	-86
left1:so	19
left1:sold	-90
left1:spread	-41
left1:stopped	-60
left1:sunday	25
left1:swap	87
left1:take	-56
left1:taken	65
left1:takes	-89
left1:taking	6
left1:than	-40
left1:that	54
left1:the	-13
left1:their	-4
left1:them	-38
left1:then	-27
left1:those	75
left1:through	-111
left1:tl	-54
left1:to	-31
left1:today	16
left1:told	-100
left1:toll	94
left1:took	101
left1:tracked	-13
left1:treated	-43
left1:treating	66
left1:two	-73
left1:up	4
left1:update	-115
left1:upon	34
left1:uprooted	105
left1:us	134
left1:verified	10
left1:visited	28
left1:was	-54
left1:week	-41
left1:were	-77
left1:where	16
left1:which	85
left1:while	-11
left1:whom	75
left1:whose	-55
left1:with	-5
left1:within	-61
left1:without	-82
left1:won	-56
left1:wounded	127
left1:wounding	104
left1:|	60
left1:—	-22
left1:•	-40
left1:▪	91
left2:	-91
left2:"	-26
left2:#	-16
left2:(	29
left2:)	49
left2:,	29
left2:-	-81
left2::	-13
left2:;	-10
left2:a	-102
left2:abroad	73
left2:accommodated	-16
left2:according	-120
left2:account	52
left2:accounted	58
left2:accounts	-33
left2:added	63
left2:adding	19
left2:addition	57
left2:adds	23
left2:administration	54
left2:admitted	-15
left2:affected	-84
left2:afp	18
left2:after	47
left2:again	6
left2:agency	49
left2:ago	64
left2:ahead	-15
left2:aleppo	49
left2:alive	83
left2:all	-118
left2:alone	128
left2:along	-27
left2:already	113
left2:also	21
left2:am	-73
left2:ambulances	-35
left2:ammunition	15
left2:among	100
left2:an	-9
left2:and	-9
left2:april	-31
left2:are	-25
left2:area	-13
left2:army	11
left2:arrested	69
left2:arrived	31
left2:as	63
left2:asked	-35
left2:at	-118
left2:attack	-19
left2:attackers	-40
left2:attended	-15
left2:august	-9
left2:authorities	-30
left2:average	75
left2:away	-64
left2:azerbaijan	4
left2:back	-104
left2:bandits	51
left2:bangladesh	61
left2:base	12
left2:be	59
left2:beds	-69
left2:been	-121
left2:before	53
left2:began	87
left2:bekaa	53
left2:between	-76
left2:billion	-21
left2:blankets	-67
left2:board	-10
left2:boat	-25
left2:bodies	79
left2:body	-53
left2:bogota	-35
left2:border	84
left2:boy	-63
left2:bringing	95
left2:brings	16
left2:brothers	-77
left2:brought	21
left2:buildings	-16
left2:built	-63
left2:bureau	-12
left2:buried	-60
left2:burns	13
left2:bus	-80
left2:buses	21
left2:but	46
left2:by	-31
left2:calls	-28
left2:came	-16
left2:camp	-18
left2:camps	-10
left2:can	-38
left2:cancelled	-9
left2:capacity	-57
left2:capital	66
left2:captives	-10
left2:captivity	-13
left2:care	48
left2:carried	-21
left2:case	-12
left2:cases	134
left2:cash	-50
left2:cent	-31
left2:center	11
left2:centers	-30
left2:centre	-50
left2:centres	46
left2:child	34
left2:children	84
left2:cholera	89
left2:city	-40
left2:civilians	87
left2:claim	46
left2:claimed	30
left2:claims	30
left2:climbed	102
left2:climbs	73
left2:closed	-8
left2:collapsed	-11
left2:column	-21
left2:come	18
left2:commission	-43
left2:commissioner	-25
left2:committee	46
left2:company	-55
left2:compared	80
left2:condition	59
left2:confirmed	-55
left2:confirms	17
left2:congo	61
left2:convoy	-46
left2:cost	46
left2:could	55
left2:council	46
left2:count	42
left2:countries	47
left2:country	67
left2:county	63
left2:court	-110
left2:crescent	52
left2:crew	-11
left2:crews	63
left2:cross	-13
left2:crowd	-104
left2:cut	-37
left2:daughter	-98
left2:dawn	-5
left2:day	55
left2:days	-82
left2:dead	25
left2:death	12
left2:deaths	84
left2:deceased	-30
left2:december	71
left2:defence	58
left2:denied	25
left2:destroyed	15
left2:died	23
left2:displaced	-5
left2:distributed	-76
left2:district	-37
left2:doctors	61
left2:door	13
left2:down	14
left2:drivers	-106
left2:drone	51
left2:drones	-24
left2:drove	-9
left2:drowned	60
left2:dug	-10
left2:each	-81
left2:earlier	50
left2:earthquake	-58
left2:east	-50
left2:eight	27
left2:eliminated	81
left2:estimated	-83
left2:estimates	10
left2:euros	-61
left2:evacuated	-105
left2:evening	-4
left2:example	22
left2:excavators	-58
left2:fallen	-10
left2:families	-44
left2:family	-88
left2:far	-26
left2:fasher	52
left2:fatalities	49
left2:father	-43
left2:february	92
left2:fell	-55
left2:fighters	4
left2:figure	126
left2:figures	40
left2:filipinos	26
left2:finished	-22
left2:fire	-5
left2:firefighters	52
left2:first	81
left2:fishermen	-6
left2:five	45
left2:flash	-47
left2:flats	47
left2:flights	-13
left2:flood	-30
left2:floods	37
left2:followed	-52
left2:food	-96
left2:foot	-59
left2:for	-30
left2:force	-14
left2:forces	9
left2:found	-81
left2:four	-11
left2:friday	55
left2:from	-11
left2:gang	-48
left2:gate	7
left2:gave	59
left2:gaza	81
left2:gh	-4
left2:girl	63
left2:girls	82
left2:given	18
left2:gives	-14
left2:go	61
left2:goma	29
left2:got	47
left2:government	45
left2:governor	-75
left2:group	-8
left2:groups	61
left2:guards	54
left2:gunmen	15
left2:guns	-13
left2:had	25
left2:haiti	-13
left2:half	-15
left2:hall	80
left2:hamas	33
left2:hand	46
left2:handed	-23
left2:hands	-12
left2:has	-41
left2:have	46
left2:having	90
left2:he	33
left2:health	-19
left2:held	-46
left2:helicopter	-60
left2:help	-24
left2:here	-36
left2:him	-43
left2:his	-49
left2:hit	-53
left2:home	-11
left2:homes	-12
left2:hospital	15
left2:hospitals	72
left2:host	71
left2:hostages	-9
left2:hours	-38
left2:house	-91
left2:houses	-15
left2:houthis	43
left2:hurt	93
left2:husband	-43
left2:i	33
left2:icrc	-24
left2:identified	75
left2:in	14
left2:india	61
left2:indians	82
left2:individuals	-71
left2:indonesia	54
left2:inhabitants	52
left2:injured	14
left2:injuries	58
left2:injury	97
left2:inmates	16
left2:instead	-32
left2:institute	59
left2:iom	48
left2:iran	35
left2:iraq	-8
left2:is	71
left2:israel	51
left2:israelis	81
left2:it	62
left2:its	-14
left2:itself	11
left2:january	22
left2:jihadists	31
left2:july	58
left2:june	52
left2:killed	28
left2:killing	139
left2:kits	-88
left2:kivu	34
left2:know	71
left2:kyiv	61
left2:laid	-30
left2:last	27
left2:late	-9
left2:law	60
left2:leaders	28
left2:lebanon	59
left2:left	23
left2:let	80
left2:licensed	-105
left2:life	73
left2:line	-9
left2:live	14
left2:lives	73
left2:living	-30
left2:looking	23
left2:loss	56
left2:losses	76
left2:lost	85
left2:made	30
left2:make	-36
left2:mali	-57
left2:man	16
left2:march	30
left2:market	-28
left2:martyrdom	65
left2:martyred	16
left2:martyrs	105
left2:may	80
left2:me	-53
left2:meals	-84
left2:media	87
left2:member	-81
left2:members	6
left2:men	-47
left2:metres	-37
left2:militants	68
left2:military	65
left2:million	-93
left2:mine	-54
left2:minister	-52
left2:ministers	-79
left2:minutes	33
left2:missiles	-42
left2:missing	-24
left2:mission	-19
left2:mogadishu	-56
left2:monday	-39
left2:month	81
left2:months	-40
left2:more	-119
left2:morning	-45
left2:mosque	-29
left2:mother	-66
left2:motorcycles	-67
left2:msf	-4
left2:my	47
left2:nabatieh	58
left2:name	86
left2:names	104
left2:nationals	67
left2:nations	32
left2:navy	-16
left2:network	4
left2:neutralised	-14
left2:niger	42
left2:nigeria	-71
left2:night	3
left2:nine	20
left2:noon	-15
left2:not	-69
left2:november	9
left2:now	5
left2:number	125
left2:observers	-22
left2:ocha	41
left2:october	-23
left2:of	-21
left2:off	56
left2:office	33
left2:officers	-21
left2:offices	32
left2:official	-62
left2:officials	-88
left2:older	-7
left2:oldest	-63
left2:one	-43
left2:operated	103
left2:opposition	-28
left2:or	-21
left2:other	-32
left2:others	35
left2:our	13
left2:out	-67
left2:overnight	31
left2:own	66
left2:owner	-94
left2:pakistan	6
left2:parliament	9
left2:part	21
left2:partners	-78
left2:party	-48
left2:passengers	-98
left2:patients	-76
left2:peak	12
left2:people	75
left2:percent	-48
left2:period	25
left2:perished	70
left2:personnel	40
left2:persons	-77
left2:place	8
left2:plan	12
left2:pm	45
left2:points	-17
left2:police	-15
left2:poll	-31
left2:population	-103
left2:power	-29
left2:prison	-37
left2:prisoners	11
left2:province	-34
left2:provinces	29
left2:pulled	-6
left2:pupils	71
left2:put	-49
left2:quake	46
left2:rafah	22
left2:raid	9
left2:raids	-104
left2:rain	32
left2:ran	-67
left2:rations	21
left2:rebels	67
left2:received	53
left2:reckoning	37
left2:recorded	3
left2:recovered	26
left2:recruitment	-68
left2:refugees	-43
left2:region	80
left2:registered	-82
left2:regrettably	47
left2:relatives	59
left2:release	58
left2:remain	53
left2:remains	143
left2:report	-15
left2:reported	-41
left2:reporter	37
left2:reporters	21
left2:reports	5
left2:rescuers	-95
left2:residents	-110
left2:rest	56
left2:restored	23
left2:return	137
left2:returned	-76
left2:returns	25
left2:rifles	-36
left2:rights	21
left2:risen	53
left2:rises	85
left2:river	-51
left2:road	-29
left2:room	-15
left2:rose	57
left2:round	-68
left2:runs	-5
left2:russia	-27
left2:s	-70
left2:said	-11
left2:sale	-12
left2:same	82
left2:saturday	79
left2:saudis	20
left2:say	108
left2:says	68
left2:scene	92
left2:school	-39
left2:schools	-87
left2:second	19
left2:seen	60
left2:send	-30
left2:sent	-36
left2:september	-20
left2:service	-56
left2:servicemen	62
left2:set	-10
left2:settlers	-13
left2:seven	11
left2:she	-31
left2:shelter	-45
left2:shelters	-90
left2:shift	-107
left2:shooting	63
left2:shot	35
left2:show	15
left2:side	86
left2:sides	-4
left2:signed	67
left2:since	14
left2:site	47
left2:sites	8
left2:six	-55
left2:slain	11
left2:slept	15
left2:so	113
left2:soldiers	94
left2:somalia	44
left2:son	-96
left2:sources	10
left2:spain	-13
left2:speak	-53
left2:speaks	126
left2:spoke	114
left2:spoken	98
left2:spot	43
left2:staff	-89
left2:stand	-66
left2:stands	131
left2:state	-37
left2:stated	81
left2:statement	67
left2:states	-63
left2:staying	-42
left2:still	61
left2:stood	40
left2:stopped	38
left2:street	63
left2:strike	31
left2:strikes	75
left2:strip	5
left2:sudan	-42
left2:sumatra	65
left2:summer	-19
left2:sunday	13
left2:surgery	-14
left2:survey	-71
left2:survivors	-39
left2:suspended	-52
left2:syria	17
left2:taken	74
left2:tally	-13
left2:target	-34
left2:tarpaulins	-22
left2:tawila	-65
left2:team	-98
left2:teams	-29
left2:ten	-4
left2:tents	-6
left2:thailand	35
left2:that	65
left2:the	-26
left2:their	-33
left2:them	-60
left2:then	-55
left2:there	-4
left2:these	45
left2:they	65
left2:third	-65
left2:this	13
left2:those	90
left2:three	-47
left2:through	-110
left2:time	41
left2:to	-3
left2:today	18
left2:together	73
left2:told	59
left2:toll	55
left2:took	68
left2:top	19
left2:total	28
left2:town	-85
left2:traded	10
left2:train	-72
left2:treatment	71
left2:trial	-69
left2:troops	21
left2:tuesday	-71
left2:turn	-22
left2:turned	-55
left2:twice	-17
left2:two	15
left2:ukraine	-27
left2:un	77
left2:unhcr	-78
left2:unicef	-65
left2:unit	49
left2:units	-42
left2:up	17
left2:us	6
left2:ve	45
left2:vehicles	-73
left2:vessel	-86
left2:village	-22
left2:villages	-11
left2:visitors	-56
left2:volunteers	-105
left2:vote	-33
left2:votes	-9
left2:wall	60
left2:war	-64
left2:ward	41
left2:was	-23
left2:water	-138
left2:way	-65
left2:we	26
left2:wednesday	9
left2:week	46
left2:weeks	-23
left2:well	56
left2:went	-16
left2:were	-33
left2:wfp	-80
left2:when	-51
left2:where	-21
left2:which	-112
left2:who	29
left2:whom	-76
left2:wickets	-8
left2:wife	53
left2:will	17
left2:with	34
left2:woman	21
left2:women	36
left2:work	3
left2:worker	24
left2:workers	8
left2:would	-78
left2:wounded	-42
left2:wounds	69
left2:wrote	121
left2:x	-34
left2:year	43
left2:years	-35
left2:yesterday	87
left2:you	-3
left2:youngest	-87
left3:	69
left3:"	-12
left3:#	-12
left3:(	-122
left3:)	-98
left3:*	-5
left3:-	11
left3::	90
left3:;	-62
left3:a	-53
left3:able	31
left3:about	-83
left3:according	38
left3:added	62
left3:admitted	23
left3:affected	-37
left3:afp	81
left3:after	15
left3:against	-63
left3:agency	-46
left3:aid	-12
left3:al	74
left3:all	-46
left3:alone	111
left3:also	-29
left3:am	-74
left3:among	34
left3:an	-118
left3:and	15
left3:another	-23
left3:ap	18
left3:april	15
left3:are	-17
left3:area	-52
left3:armed	21
left3:army	-4
left3:as	-53
left3:asked	-62
left3:association	71
left3:at	48
left3:attack	27
left3:attackers	47
left3:attacks	18
left3:august	-34
left3:authorities	64
left3:authority	24
left3:back	34
left3:be	-83
left3:before	-66
left3:being	-66
left3:between	-46
left3:billion	-58
left3:boat	-65
left3:bodies	72
left3:border	-17
left3:broke	-75
left3:building	13
left3:buildings	27
left3:bus	3
left3:but	46
left3:by	-39
left3:called	47
left3:came	86
left3:camp	31
left3:can	79
left3:capital	29
left3:carried	-95
left3:cent	58
left3:central	-22
left3:centre	17
left3:children	-7
left3:city	35
left3:civil	62
left3:civilians	-34
left3:closed	-67
left3:come	71
left3:company	-48
left3:confirmed	35
left3:conflict	66
left3:council	16
left3:count	57
left3:country	46
left3:court	43
left3:crews	-69
left3:daily	77
left3:davao	30
left3:day	76
left3:days	-21
left3:dead	-73
left3:death	19
left3:deaths	94
left3:december	50
left3:defence	-40
left3:defense	10
left3:democratic	5
left3:denied	70
left3:died	-30
left3:disaster	28
left3:displaced	47
left3:district	57
left3:do	-10
left3:down	24
left3:downed	-25
left3:drone	27
left3:drones	-54
left3:each	49
left3:earlier	69
left3:earthquake	45
left3:eight	26
left3:el	-22
left3:eleven	-16
left3:emergency	-67
left3:end	-62
left3:evacuation	-31
left3:evening	22
left3:every	-24
left3:exchange	70
left3:families	25
left3:family	-37
left3:far	-6
left3:february	-80
left3:federation	48
left3:field	-41
left3:fifth	-13
left3:fighting	55
left3:figure	75
left3:fire	24
left3:first	74
left3:five	69
left3:floods	-7
left3:followed	55
left3:food	-25
left3:for	29
left3:force	-56
left3:forces	-3
left3:foreign	-24
left3:found	-32
left3:freed	-45
left3:friday	31
left3:from	82
left3:gave	-20
left3:gaza	59
left3:general	-39
left3:given	56
left3:glide	26
left3:go	18
left3:gone	87
left3:government	45
left3:group	-4
left3:guard	32
left3:guards	32
left3:gunmen	-27
left3:h	-25
left3:had	85
left3:hall	6
left3:handed	-56
left3:has	44
left3:have	46
left3:having	30
left3:he	16
left3:health	-70
left3:held	-76
left3:helped	75
left3:her	29
left3:hezbollah	34
left3:higher	20
left3:his	-24
left3:home	-31
left3:homes	-94
left3:hospital	9
left3:hot	-79
left3:hour	-48
left3:hours	27
left3:houses	-55
left3:human	34
left3:humanitarian	-46
left3:hurt	32
left3:i	-7
left3:icrc	-3
left3:in	56
left3:including	67
left3:india	3
left3:indonesia	-9
left3:industrial	-3
left3:injured	50
left3:injuries	41
left3:inmates	-59
left3:interior	-4
left3:international	46
left3:into	118
left3:iom	12
left3:is	-16
left3:islamist	-7
left3:israel	53
left3:israeli	-48
left3:it	26
left3:its	-9
left3:january	78
left3:july	70
left3:june	84
left3:khan	26
left3:kharkiv	23
left3:killed	41
left3:kilometres	-44
left3:km	34
left3:kyiv	57
left3:lake	60
left3:last	-80
left3:late	-24
left3:later	29
left3:least	82
left3:left	33
left3:let	70
left3:level	24
left3:life	-26
left3:line	-9
left3:live	-4
left3:lives	-11
left3:local	-42
left3:lost	-39
left3:lower	85
left3:m	28
left3:machine	-19
left3:made	88
left3:management	51
left3:march	-22
left3:market	7
left3:martyrs	38
left3:may	74
left3:meals	23
left3:media	38
left3:medical	-71
left3:men	-15
left3:migration	37
left3:military	5
left3:million	-35
left3:ministry	76
left3:minutes	-47
left3:missing	66
left3:monday	49
left3:monitors	44
left3:months	-7
left3:more	14
left3:morning	-53
left3:municipality	49
left3:my	-18
left3:myanmar	46
left3:names	-47
left3:near	75
left3:needed	-48
left3:neighbouring	110
left3:network	33
left3:new	-8
left3:newly	11
left3:news	-54
left3:next	-44
left3:nigerian	-61
left3:nine	-96
left3:nineteen	37
left3:no	-15
left3:north	-7
left3:northern	96
left3:not	-31
left3:nov	5
left3:november	20
left3:now	-84
left3:number	-24
left3:october	-18
left3:of	9
left3:off	65
left3:office	73
left3:official	53
left3:officials	-17
left3:one	-40
left3:only	-51
left3:open	117
left3:operation	64
left3:or	-4
left3:other	99
left3:others	21
left3:our	48
left3:out	-28
left3:over	47
left3:overnight	-23
left3:own	-73
left3:palestinians	16
left3:partners	-16
left3:past	17
left3:peace	-11
left3:people	19
left3:per	-60
left3:personnel	-57
left3:persons	-5
left3:pm	-64
left3:points	-5
left3:police	13
left3:population	-13
left3:port	30
left3:post	42
left3:press	-47
left3:prison	27
left3:prisoners	39
left3:project	-9
left3:prosecutors	-11
left3:province	32
left3:public	-15
left3:put	44
left3:quake	-78
left3:reached	24
left3:record	-31
left3:red	77
left3:refugees	60
left3:region	35
left3:regional	38
left3:relatives	75
left3:remaining	-97
left3:rescue	-27
left3:rescuers	43
left3:residents	-37
left3:rest	27
left3:return	47
left3:returned	-17
left3:reuters	-11
left3:rights	45
left3:road	72
left3:room	29
left3:russia	-31
left3:russian	5
left3:s	21
left3:said	-42
left3:same	76
left3:saturday	5
left3:says	-108
left3:school	-96
left3:sea	-40
left3:search	-69
left3:season	4
left3:second	-28
left3:september	113
left3:service	11
left3:set	-111
left3:seven	6
left3:she	-10
left3:shelter	-21
left3:shot	14
left3:side	7
left3:since	-11
left3:six	40
left3:sixteen	20
left3:so	96
left3:social	39
left3:soldiers	-5
left3:some	-41
left3:south	66
left3:southern	25
left3:staff	-14
left3:state	-87
left3:states	59
left3:stations	58
left3:still	102
left3:storm	-57
left3:strongest	-12
left3:sudan	14
left3:suicide	62
left3:sunday	51
left3:taken	32
left3:team	-22
left3:teams	12
left3:tell	66
left3:tells	35
left3:ten	48
left3:term	45
left3:terrorists	-43
left3:th	56
left3:than	6
left3:that	97
left3:the	26
left3:their	-36
left3:them	-19
left3:then	49
left3:there	-27
left3:they	-10
left3:third	17
left3:thirteen	39
left3:this	6
left3:those	-12
left3:thousands	-35
left3:three	38
left3:thursday	50
left3:to	-18
left3:today	-48
left3:told	15
left3:toll	160
left3:took	-60
left3:town	5
left3:trains	-55
left3:treatment	13
left3:tuesday	68
left3:turned	-59
left3:twelve	-31
left3:two	31
left3:typhoon	33
left3:ukraine	60
left3:un	-46
left3:unaccounted	-39
left3:under	90
left3:unhcr	48
left3:union	-45
left3:unit	-29
left3:united	-63
left3:up	38
left3:us	-126
left3:used	-96
left3:victims	59
left3:village	-7
left3:violence	38
left3:war	72
left3:was	-116
left3:water	21
left3:we	119
left3:wednesday	58
left3:week	69
left3:weekend	-81
left3:weeks	16
left3:went	5
left3:were	-50
left3:west	70
left3:wfp	-62
left3:when	9
left3:where	-90
left3:which	-55
left3:who	-92
left3:whole	44
left3:whom	-87
left3:whose	-69
left3:will	-5
left3:with	-29
left3:without	6
left3:witnesses	-83
left3:women	9
left3:workers	85
left3:wounded	-68
left3:year	-14
left3:years	94
left3:yesterday	-14
left3:|	83
left3:—	36
left3:•	-54
many	-33
mostly:abducted	-66
mostly:aid	-48
mostly:allocated	142
mostly:casualty	-18
mostly:delivered	-8
mostly:displaced	13
mostly:displacement	23
mostly:held	15
mostly:hostage	6
mostly:injured	-57
mostly:killed	-7
mostly:missing	15
mostly:pledged	-25
mostly:prisoners-exchanged	6
mostly:refugees	-126
mostly:released	-45
mostly:returned	51
near:abab	-73
near:aban	58
near:abba	60
near:abbo	67
near:abde	21
near:abdi	13
near:abdu	145
near:able	-68
near:aboa	23
near:abor	-62
near:abou	-22
near:abov	-61
near:abro	6
near:abse	-20
near:abu	11
near:acce	7
near:acci	25
near:acco	29
near:aceh	101
near:ackn	83
near:acle	70
near:acqu	-128
near:acre	-52
near:acro	-5
near:act	-3
near:acti	58
near:acut	-122
near:adam	51
near:add	-17
near:adde	-16
near:addi	67
near:adds	96
near:aden	-76
near:adf	31
near:adjo	-4
near:admi	87
near:adra	72
near:adre	-9
near:adri	-105
near:adul	-41
near:adva	12
near:advi	-59
near:afad	-70
near:affe	-129
near:afgh	-10
near:afri	-12
near:afte	6
near:agai	-29
near:age	23
near:aged	55
near:agen	52
near:aggr	10
near:ago	73
near:agre	82
near:agri	20
near:agui	65
near:ahea	43
near:ahma	7
near:aid	-8
near:aide	62
near:aime	34
near:air	-57
near:airc	-90
near:airl	-112
near:airp	17
near:airs	9
near:airw	9
near:aita	-17
near:akso	-39
near:alam	-53
near:alep	29
near:aler	-37
near:alex	57
near:alge	-60
near:ali	36
near:alia	10
near:alig	20
near:aliv	-46
near:all	-39
near:alle	-20
near:alli	-100
near:allo	46
near:almo	-54
near:alon	74
near:alre	111
near:also	50
near:alth	-26
near:alti	37
near:alto	60
near:alua	-48
near:amaz	28
near:amba	40
near:ambr	67
near:ambu	32
near:amen	16
near:amer	99
near:amha	33
near:amir	4
near:ammu	7
near:amne	-17
near:amon	93
near:amou	89
near:ampu	52
near:anal	-40
near:anch	7
near:and	4
near:anda	-8
near:ande	-82
near:andr	-115
near:ange	62
near:ango	61
near:anim	-32
near:anno	-24
near:anot	37
near:anta	-35
near:anth	-35
near:anti	-104
near:anxi	-116
near:any	-58
near:anyo	26
near:aomo	117
near:apar	109
near:apie	-70
near:appe	-75
near:appl	-44
near:appr	-77
near:apri	49
near:arab	27
near:arak	36
near:arch	-95
near:arcs	-26
near:area	-94
near:arge	65
near:argu	-56
near:arm	38
near:arme	12
near:armo	-47
near:arms	-27
near:army	89
near:arou	21
near:arre	-109
near:arri	46
near:arro	-15
near:arte	-68
near:arti	32
near:ash	64
near:asho	-58
near:asia	-41
near:asid	-62
near:ask	-75
near:aske	-36
near:asks	-60
near:asle	-10
near:asph	-22
near:assa	-105
near:asse	-105
near:assi	-149
near:asso	-45
near:astr	-65
near:asyl	63
near:atla	-27
near:atta	3
near:atte	-70
near:attr	82
near:audi	-84
near:aug	-34
near:augu	5
near:aust	-22
near:autu	47
near:avai	-70
near:aver	88
near:avia	-61
near:aviv	-70
near:awar	3
near:away	-17
near:awda	31
near:axis	51
near:azer	-17
near:baal	23
near:baba	-19
near:babi	24
near:baby	50
near:back	-12
near:badl	97
near:badu	138
near:bag	65
near:bagh	42
near:bags	14
near:baid	-11
near:bake	13
near:baku	-30
near:bala	-76
near:bali	25
near:ball	-24
near:balo	21
near:bama	56
near:band	-49
near:bang	19
near:bank	-31
near:bann	-87
near:bapt	27
near:bar	55
near:bara	67
near:barb	-35
near:barg	28
near:barr	-54
near:basa	-7
near:base	32
near:bash	15
near:basi	48
near:bask	-41
near:bass	-16
near:bata	40
near:bats	-6
near:batt	-18
near:bay	-7
near:bbc	-89
near:beac	-12
near:bear	77
near:beat	81
near:beau	8
near:beca	-22
near:beco	45
near:bed	-45
near:bedo	80
near:bedr	55
near:beds	-43
near:been	-18
near:befo	25
near:bega	-17
near:begi	15
near:begu	8
near:behe	-42
near:behi	40
near:bein	20
near:beit	41
near:beka	60
near:bela	56
near:belg	25
near:beli	78
near:bell	58
near:belt	-4
near:benc	-76
near:bene	74
near:beni	16
near:benu	53
near:bern	-30
near:besi	14
near:best	-66
near:bett	-60
near:beyo	57
near:bico	89
near:bid	-8
near:big	-33
near:bigg	78
near:biha	-12
near:bill	-62
near:bint	62
near:biom	56
near:bira	-67
near:birt	-59
near:bisc	-85
near:bish	59
near:bite	55
near:blac	-55
near:blam	64
near:blan	26
near:blas	34
near:blaz	-12
near:blee	80
near:blew	102
near:blin	-101
near:blis	-86
near:bloc	-49
near:bloo	-45
near:blow	24
near:blue	-14
near:boar	-29
near:boat	-59
near:bodi	25
near:body	78
near:bogo	-29
near:boil	-25
near:boko	55
near:bola	54
near:boli	88
near:bomb	-23
near:bone	79
near:book	91
near:bord	-28
near:bore	-91
near:borr	-29
near:bosa	29
near:bosn	-76
near:both	36
near:bott	-10
near:boug	-27
near:boul	-68
near:boun	-55
near:bowl	-36
near:box	57
near:boxe	-65
near:boy	-24
near:boys	-21
near:bran	49
near:brav	-36
near:brea	-39
near:bren	-31
near:brid	24
near:brie	-116
near:brig	-63
near:brin	64
near:brit	65
near:broa	61
near:brok	-5
near:brot	13
near:brou	-8
near:brui	59
near:buch	58
near:budg	-85
near:buil	-44
near:buka	-30
near:bule	26
near:bulg	84
near:bull	33
near:bund	39
near:bure	14
near:buri	-35
near:burk	50
near:burn	38
near:buru	52
near:bury	30
near:bus	-27
near:buse	-62
near:bush	10
near:busi	-24
near:but	-37
near:butc	23
near:buy	-68
near:bwer	-45
near:byst	38
near:cabl	-51
near:cabs	10
near:cada	-22
near:cafe	-25
near:cair	47
near:calc	-25
near:cali	-20
near:call	-93
near:cama	23
near:camb	-10
near:came	-8
near:camp	35
near:can	-44
near:cana	48
near:canc	-139
near:cand	-75
near:cani	-4
near:cann	18
near:cano	5
near:cant	33
near:capa	-97
near:capi	-87
near:caps	35
near:car	27
near:cara	39
near:carb	-8
near:card	-68
near:care	38
near:carg	-58
near:cari	-5
near:carl	47
near:carn	-19
near:carr	34
near:cars	-30
near:cart	-46
near:case	-104
near:cash	-113
near:cass	76
near:cast	37
near:casu	-42
near:cata	-68
near:catc	-90
near:cate	54
near:cath	23
near:catt	75
near:cauc	69
near:caug	-86
near:caus	142
near:cave	55
near:ccor	-28
near:ceas	12
near:cebu	43
near:ceil	-25
near:cele	-44
near:cell	29
near:ceme	79
near:cens	-52
near:cent	27
near:cere	-23
near:cert	72
near:cfa	-64
near:chad	31
near:chai	-6
near:chal	91
near:cham	-63
near:chan	-11
near:chap	-29
near:char	-84
near:chas	49
near:chau	-49
near:chec	8
near:chem	-46
near:chen	52
near:cheq	-40
near:cher	-71
near:ches	53
near:chib	-56
near:chie	105
near:chil	65
near:chin	49
near:chiu	-69
near:choi	33
near:chol	-31
near:choo	15
near:chos	103
near:chri	63
near:chur	44
near:cibi	-60
near:circ	47
near:citi	52
near:city	-21
near:civi	56
near:clai	17
near:clan	-25
near:clar	-44
near:clas	-41
near:clea	-29
near:cler	87
near:clim	-70
near:clin	64
near:cloc	18
near:clos	-125
near:clot	-84
near:clou	-39
near:club	-33
near:coac	-52
near:coal	88
near:coas	66
near:coca	-73
near:coff	-49
near:cold	-18
near:cole	23
near:coli	88
near:coll	-22
near:colo	-6
near:colu	-19
near:comb	-45
near:come	28
near:comi	28
near:comm	-10
near:como	59
near:comp	-42
near:cona	-39
near:conc	-31
near:cond	-41
near:conf	19
near:cong	-48
near:conn	-68
near:cons	-46
near:cont	31
near:conv	-20
near:cook	8
near:coop	-50
near:coor	35
near:copp	-19
near:cord	-26
near:core	-80
near:corn	-17
near:corp	-87
near:corr	-24
near:cost	46
near:cott	53
near:coug	-48
near:coul	41
near:coun	-5
near:coup	-3
near:cour	14
near:cous	-114
near:cove	-42
near:cows	-11
near:crac	-3
near:cram	34
near:cras	-6
near:crat	-3
near:crea	-50
near:cred	31
near:cree	41
near:cres	-9
near:cret	-89
near:crew	30
near:crim	-75
near:cris	29
near:crit	99
near:crop	-69
near:cror	-87
near:cros	35
near:crow	-128
near:crui	-50
near:crus	64
near:cruz	47
near:cubi	-55
near:cucu	42
near:culi	-52
near:cull	-7
near:culv	30
near:cumu	24
near:cup	-57
near:cups	-18
near:curr	56
near:cust	-66
near:cut	-13
near:cuts	34
near:cycl	-8
near:cypr	36
near:czec	19
near:daba	-71
near:dail	-31
near:dak	97
near:dali	72
near:dam	53
near:dama	-127
near:dang	-3
near:dani	-35
near:dar	40
near:dara	-6
near:darf	7
near:dash	47
near:data	-65
near:date	-32
near:daug	34
near:dava	55
near:davi	-35
near:dawn	21
near:day	39
near:days	15
near:dead	63
near:deal	-41
near:deat	84
near:deba	14
near:debr	11
near:dec	-57
near:deca	14
near:dece	-15
near:deci	-65
near:deck	-9
near:decl	-16
near:deep	64
near:defe	12
near:defi	9
near:degr	22
near:dehy	38
near:del	52
near:dele	-4
near:deli	-105
near:delt	15
near:dema	72
near:demi	-49
near:demo	-6
near:deng	-5
near:deni	-24
near:depa	45
near:depe	-93
near:depl	-54
near:depr	94
near:dept	-28
near:depu	-26
near:dera	-14
near:derb	24
near:desc	-55
near:desi	61
near:desk	55
near:desp	9
near:dest	-100
near:deta	62
near:dete	14
near:deve	-44
near:devi	-18
near:devo	-19
near:dhak	-18
near:dhow	40
near:dial	-61
near:diar	-73
near:did	-50
near:die	33
near:died	72
near:dies	38
near:diff	-37
near:dig	52
near:digg	-18
near:dill	57
near:dina	-27
near:ding	-18
near:dipl	-54
near:dire	8
near:disa	25
near:disc	73
near:dise	-106
near:dism	-40
near:disp	25
near:disq	-29
near:diss	60
near:dist	-14
near:dive	-40
near:divi	-113
near:djib	14
near:djug	-25
near:dmc	-41
near:dna	-46
near:dnip	19
near:dock	27
near:doct	57
near:docu	-10
near:does	-5
near:dog	31
near:dogs	-119
near:doin	-58
near:doll	-72
near:dome	53
near:domi	62
near:don	-62
near:dona	-54
near:done	84
near:donk	50
near:dono	-6
near:door	28
near:dorm	-36
near:dose	-80
near:doub	-14
near:down	-46
near:doze	37
near:draf	-91
near:drag	4
near:dram	-40
near:draw	-43
near:drc	66
near:dres	-27
near:drew	-80
near:dril	-77
near:driv	44
near:dron	-51
near:drop	-73
near:drov	-14
near:drow	18
near:druz	69
near:dry	9
near:dtm	-83
near:due	-24
near:dug	14
near:dump	39
near:duri	45
near:duty	-24
near:dwel	-35
near:dyke	33
near:each	-77
near:earl	45
near:earm	-25
near:earn	-67
near:eart	13
near:east	-10
near:eato	87
near:ecua	-20
near:edge	26
near:edit	-77
near:educ	-45
near:edwa	-50
near:efe	9
near:effe	58
near:egyp	33
near:eid	-42
near:eigh	-28
near:eith	42
near:elde	85
near:elec	-46
near:elem	-97
near:elev	19
near:elim	21
near:eliy	120
near:eliz	65
near:eln	95
near:else	8
near:emba	-100
near:embr	17
near:emer	-30
near:emir	105
near:empl	-18
near:empt	-92
near:encl	-10
near:enco	83
near:end	-19
near:enda	-38
near:ende	-49
near:ends	15
near:enem	52
near:ener	57
near:enga	32
near:engi	-91
near:engl	-78
near:enou	-120
near:enro	-24
near:ente	-3
near:enti	-54
near:entr	-94
near:envo	98
near:equi	-123
near:erat	-40
near:erit	31
near:erro	-18
near:erup	-57
near:esca	-6
near:esco	39
near:esme	20
near:esta	67
near:este	-60
near:esti	-127
near:ethi	50
near:euro	-12
near:even	17
near:ever	-86
near:evid	-76
near:exam	-15
near:exca	-98
near:exce	52
near:exch	90
near:exec	4
near:exha	-33
near:exhu	111
near:exis	-28
near:exit	25
near:expe	-48
near:expl	-17
near:expr	-78
near:exte	36
near:extr	-84
near:eye	110
near:eyes	-64
near:fabr	5
near:face	-54
near:fact	53
near:fail	7
near:fair	-67
near:fall	-11
near:fals	74
near:fami	-24
near:fano	59
near:fans	-58
near:far	22
near:farc	97
near:fare	-11
near:farm	52
near:fash	-50
near:faso	64
near:fast	-85
near:fata	91
near:fate	53
near:fath	-112
near:fati	-12
near:favo	-17
near:fear	74
near:febr	-18
near:fede	45
near:feed	-154
near:feet	45
near:fell	32
near:felt	-126
near:fema	114
near:fenc	-62
near:ferr	-108
near:fest	51
near:fetc	-34
near:few	-12
near:fewe	-43
near:fift	-8
near:figh	17
near:figu	123
near:file	-64
near:fili	34
near:fill	-22
near:fina	36
near:find	5
near:fine	-75
near:fing	59
near:fini	-94
near:fire	-45
near:firm	-38
near:firs	58
near:fish	-40
near:five	7
near:flag	-31
near:flam	-38
near:flar	-52
near:flas	-43
near:flat	-37
near:fled	-32
near:flee	129
near:flew	55
near:flig	60
near:floo	35
near:flou	-59
near:flow	80
near:fly	57
near:flyi	63
near:fold	-122
near:foll	17
near:food	-120
near:foot	16
near:for	-9
near:forc	-25
near:fore	75
near:form	-25
near:fort	-7
near:foru	22
near:forw	65
near:foug	-10
near:foun	6
near:four	12
near:frac	45
near:fran	-18
near:free	110
near:fren	9
near:fres	65
near:frid	70
near:frie	40
near:from	37
near:fron	43
near:froz	58
near:ftse	-19
near:fuel	-28
near:fuk	33
near:full	-22
near:func	-101
near:fund	-97
near:fune	100
near:furt	102
near:gain	-23
near:gala	61
near:gall	-53
near:gamb	55
near:game	9
near:gang	-67
near:gap	-59
near:gara	-70
near:garc	-11
near:gard	-6
near:garr	-33
near:gas	4
near:gate	6
near:gath	-70
near:gatu	40
near:gavd	-64
near:gave	-53
near:gaza	-23
near:gazi	-30
near:gebr	86
near:gend	-38
near:gene	35
near:geno	-59
near:geol	-62
near:geor	89
near:germ	-36
near:get	38
near:gets	-54
near:ghan	-7
near:girl	10
near:givi	-55
near:glad	8
near:glas	36
near:glid	49
near:gmt	77
near:goal	-104
near:goat	-120
near:god	65
near:goes	48
near:gofa	-7
near:gold	88
near:goma	8
near:gone	-3
near:good	89
near:gorg	-65
near:got	-47
near:gov	-6
near:gove	22
near:grai	-10
near:gran	36
near:grav	58
near:graz	56
near:grea	53
near:gree	27
near:gren	-55
near:grou	25
near:grow	-24
near:guar	15
near:guay	-8
near:guer	-26
near:gues	13
near:guid	-80
near:guil	-68
near:guin	-68
near:gul	-16
near:gulf	-32
near:gun	-11
near:gunf	8
near:gunm	-9
near:gunn	75
near:guns	-38
near:gust	-6
near:gymn	23
near:hach	84
near:hack	81
near:had	6
near:haif	44
near:hait	-35
near:hajj	48
near:half	34
near:hali	-50
near:hall	-89
near:hama	40
near:haml	-20
near:hams	-79
near:hand	34
near:hang	-64
near:happ	16
near:hara	30
near:harb	-6
near:hard	41
near:harv	23
near:has	7
near:hass	38
near:haug	-69
near:haul	74
near:have	-14
near:havi	-50
near:hays	49
near:haza	27
near:head	-43
near:heal	-9
near:hear	107
near:heat	48
near:heav	14
near:hect	-122
near:heig	106
near:held	-84
near:hele	51
near:heli	24
near:hell	113
near:helm	103
near:her	8
near:hera	8
near:herd	-10
near:here	17
near:herm	-78
near:hers	-86
near:hezb	12
near:hid	-103
near:hidd	40
near:hide	-16
near:hidi	-37
near:high	-29
near:hija	103
near:hill	25
near:him	-86
near:hims	-16
near:hinc	63
near:hind	35
near:hire	-84
near:his	-11
near:hist	-46
near:hit	70
near:hits	81
near:hitt	-30
near:hoa	77
near:hode	89
near:hold	-22
near:hole	80
near:holi	-41
near:home	36
near:homi	81
near:homs	85
near:hond	53
near:hono	78
near:hope	19
near:hors	9
near:hosp	76
near:host	21
near:hot	-143
near:hote	-36
near:hour	-32
near:hous	-55
near:hout	39
near:how	-17
near:howe	16
near:hrmm	65
near:hue	69
near:hull	-66
near:huma	23
near:hund	17
near:hung	23
near:hurr	-21
near:hurt	45
near:husb	-71
near:huts	23
near:hygi	-10
near:hypo	79
near:ice	-69
near:icg	-81
near:icrc	37
near:iden	14
near:idle	44
near:idli	75
near:idps	-6
near:iduk	40
near:ihor	49
near:iii	18
near:ill	-54
near:ille	-9
near:imag	-85
near:immi	-36
near:impa	42
near:impe	-98
near:impo	-17
near:impr	88
near:inci	11
near:incl	152
near:inco	-6
near:incr	52
near:inde	-52
near:indi	17
near:indo	13
near:indu	6
near:infa	-13
near:infe	-5
near:infl	-54
near:info	22
near:ingd	62
near:inha	48
near:inhe	-16
near:init	16
near:inju	107
near:inla	17
near:inma	-9
near:inn	41
near:inse	-50
near:insi	15
near:insp	-66
near:inst	-67
near:insu	49
near:into	34
near:inva	8
near:inve	-39
near:invo	57
near:iom	13
near:ipc	-70
near:iran	144
near:iraq	-5
near:irel	46
near:iris	25
near:irri	-29
near:ishi	-88
near:isla	-38
near:isol	-20
near:ispr	16
near:isra	18
near:issu	-90
near:ista	-11
near:ital	32
near:item	-88
near:its	-3
near:itse	99
near:itur	57
near:ivor	27
near:jaba	82
near:jack	-35
near:jaha	58
near:jail	16
near:jala	51
near:jali	73
near:jama	92
near:jan	19
near:janu	27
near:japa	29
near:java	48
near:jbei	62
near:jeep	-21
near:jeni	67
near:jhar	-40
near:jiha	78
near:jnim	27
near:job	37
near:jobs	-77
near:joe	-8
near:john	-60
near:join	14
near:jona	24
near:jone	42
near:jord	50
near:jos	-6
near:jose	-53
near:jour	-16
near:juba	67
near:judg	-116
near:judi	-45
near:juli	66
near:july	49
near:junc	-9
near:june	31
near:junt	103
near:just	77
near:kabu	-29
near:kadu	47
near:kaga	50
near:kana	-10
near:kand	114
near:kang	-7
near:kant	37
near:kara	119
near:kare	-69
near:kari	59
near:karu	29
near:kash	76
near:kass	-16
near:kath	13
near:kats	38
near:kaza	-80
near:kebb	89
near:kebe	-71
near:keep	11
near:kens	86
near:keny	-32
near:kept	-8
near:kera	58
near:kere	-99
near:kerm	32
near:kerr	24
near:kfar	10
near:khal	-10
near:khan	-45
near:khar	75
near:khas	-38
near:kher	26
near:khme	-40
near:khwa	-5
near:khyb	55
near:kibb	-72
near:kick	-57
near:kidn	80
near:kiel	-12
near:kill	81
near:kilo	-165
near:kind	60
near:king	-44
near:kins	12
near:kish	-39
near:kitc	-39
near:kits	-122
near:kivu	-54
near:knew	18
near:knif	-23
near:knoc	-3
near:know	62
near:kobr	52
near:koca	-49
near:kolo	58
near:kong	4
near:kora	35
near:kord	70
near:kore	84
near:kost	17
near:kph	-54
near:krem	17
near:kufr	-31
near:kuma	-30
near:kumb	64
near:kuna	-38
near:kurd	-17
near:kurm	70
near:kurs	-44
near:kutu	-22
near:kwar	75
near:kyau	101
near:kyiv	8
near:labo	-26
near:lack	-48
near:lads	-73
near:lady	19
near:lago	-41
near:laha	49
near:laho	-55
near:laid	-10
near:lak	97
near:lake	72
near:lakh	-39
near:lamp	-123
near:land	-25
near:lane	-29
near:lang	-79
near:lank	110
near:larg	3
near:lari	-25
near:larr	65
near:last	21
near:late	-6
near:latr	6
near:latt	50
near:lau	-65
near:laun	-45
near:law	27
near:lawm	9
near:lawy	60
near:lay	-57
near:lead	-14
near:leag	-7
near:lean	-30
near:lear	58
near:leas	-10
near:leav	13
near:leba	81
near:led	-113
near:ledg	16
near:leg	53
near:lega	-100
near:legs	18
near:lent	-16
near:leso	82
near:less	-121
near:let	58
near:lett	-15
near:leve	-48
near:leyt	-35
near:libe	69
near:libr	-17
near:liby	-157
near:lice	-123
near:lie	43
near:lies	-34
near:lieu	-5
near:life	11
near:lift	19
near:ligh	49
near:like	88
near:lim	-90
near:lima	-22
near:limb	119
near:limi	-60
near:limp	-28
near:line	-120
near:link	-22
near:lirq	102
near:list	30
near:litr	-85
near:litt	-134
near:livi	26
near:load	28
near:loan	-56
near:loav	-48
near:loca	-3
near:lock	-41
near:lodg	-67
near:logg	20
near:logi	-34
near:lond	-19
near:long	-7
near:look	33
near:loot	-24
near:lorr	-58
near:lose	-64
near:losi	23
near:loss	79
near:lost	40
near:lots	-35
near:low	79
near:lowe	66
near:luci	-26
near:lung	62
near:lyin	117
near:mach	-20
near:made	-45
near:mae	8
near:maga	118
near:magn	-78
near:mahm	27
near:maim	102
near:main	27
near:maiz	-33
near:maje	-58
near:majo	74
near:make	-19
near:makh	26
near:mala	-10
near:male	99
near:mali	-39
near:mall	75
near:maln	-103
near:malt	-51
near:man	-29
near:mand	60
near:mang	75
near:mani	-103
near:mans	9
near:manu	61
near:many	-95
near:mapp	-59
near:mar	15
near:mara	-55
near:marc	28
near:marg	-44
near:mari	51
near:mark	24
near:marr	-104
near:mart	77
near:mary	-65
near:masi	82
near:mask	-52
near:masr	-71
near:mass	44
near:matc	18
near:mate	-57
near:math	-29
near:matr	-26
near:mats	49
near:matt	-81
near:maun	-16
near:maur	48
near:mayo	-3
near:maza	98
near:meal	-35
near:mean	18
near:meas	-99
near:mede	-44
near:medi	18
near:meet	-94
near:mega	-94
near:mele	68
near:meli	-5
near:melt	9
near:memb	-54
near:memo	58
near:men	-34
near:mend	55
near:ment	48
near:mess	-70
near:met	-53
near:meta	48
near:meth	-30
near:metr	-32
near:mexi	76
near:mid	65
near:midd	-44
near:midf	-27
near:midn	82
near:migr	53
near:mila	126
near:mile	67
near:mili	22
near:milk	-53
near:mill	-79
near:mina	76
near:mind	41
near:mine	-20
near:mini	11
near:minn	74
near:mino	57
near:minu	-39
near:miss	20
near:miti	21
near:mobi	-122
near:moco	54
near:mode	40
near:moga	-44
near:moh	80
near:moha	5
near:mold	37
near:mond	64
near:mone	18
near:mono	-8
near:mons	56
near:mont	27
near:mora	-42
near:more	13
near:morg	133
near:morn	-6
near:moro	4
near:mort	17
near:mosc	84
near:mosq	-19
near:most	-14
near:moth	56
near:moti	-4
near:moto	-118
near:moun	-55
near:mour	53
near:move	17
near:movi	33
near:moza	-25
near:msf	-84
near:much	24
near:mucu	5
near:mud	40
near:muds	29
near:muha	19
near:mult	50
near:muni	39
near:murd	66
near:murt	20
near:musa	-59
near:musc	114
near:muse	36
near:musi	50
near:musl	22
near:must	-12
near:mwan	76
near:myan	38
near:myse	73
near:myst	-16
near:naba	74
near:naf	52
near:nago	96
near:nair	47
near:name	9
near:namp	-66
near:nang	76
near:nasi	6
near:nass	8
near:nati	10
near:naut	66
near:ndav	51
near:ndma	12
near:near	6
near:need	-15
near:negl	-76
near:nego	-14
near:negr	19
near:neig	13
near:neit	17
near:nepa	32
near:neph	-22
near:neri	15
near:nets	-100
near:netw	-13
near:neut	49
near:neve	23
near:new	-41
near:newb	59
near:newl	68
near:news	-16
near:next	85
near:ngo	26
near:niam	68
near:nico	-12
near:niec	26
near:nige	-10
near:nigh	49
near:nile	77
near:nine	4
near:nior	45
near:njia	-43
near:nobo	-17
near:non	27
near:none	6
near:noon	48
near:nor	26
near:norm	-99
near:nort	5
near:norw	21
near:not	27
near:note	-98
near:noth	50
near:noti	-74
near:noto	-61
near:nov	-15
near:nova	60
near:nove	12
near:novi	-40
near:now	-68
near:nrc	-26
near:numb	-26
near:nuns	52
near:nur	-47
near:nurs	8
near:nutr	-46
near:nuwa	120
near:nyal	119
near:obei	65
near:obje	-16
near:obse	18
near:ocan	87
near:occa	-22
near:occi	17
near:occu	14
near:ocha	13
near:oct	97
near:octo	34
near:odda	22
near:odes	-16
near:off	54
near:oil	-15
near:old	85
near:olde	-126
near:olek	50
near:omdu	-8
near:once	8
near:one	-23
near:ones	68
near:onli	-136
near:only	-27
near:onto	-24
near:open	22
near:oper	-54
near:oppo	-50
near:orde	-71
near:ordn	-80
near:orga	-92
near:orie	68
near:orig	61
near:oro	9
near:othe	40
near:ouah	59
near:our	38
near:ours	81
near:out	-16
near:outb	-49
near:outd	38
near:outl	100
near:outn	-6
near:outp	-5
near:outr	14
near:outs	50
near:over	-34
near:own	29
near:owne	-62
near:oxyg	52
near:pace	81
near:pack	-100
near:pada	-3
near:page	29
near:pago	-13
near:paid	-32
near:pain	-70
near:pair	-90
near:pakh	48
near:paki	8
near:pala	82
near:pale	-12
near:pall	-60
near:palm	-52
near:pana	18
near:pane	-24
near:pang	-47
near:pann	81
near:pape	-5
near:papi	113
near:para	-81
near:pare	24
near:pari	59
near:park	67
near:parl	-56
near:part	-56
near:pass	-37
near:path	50
near:pati	-32
near:patn	-30
near:patr	-20
near:paul	-79
near:pay	-74
near:paym	-47
near:pays	54
near:paz	16
near:peac	-65
near:peak	-15
near:pena	-45
near:penc	4
near:penh	47
near:peni	-53
near:pens	33
near:pent	17
near:peop	-78
near:per	-100
near:perc	-40
near:perh	-50
near:peri	91
near:perm	-113
near:pers	-12
near:peru	68
near:peso	-85
near:pete	75
near:peti	-7
near:petr	75
near:phar	88
near:phas	-126
near:phil	40
near:phon	-43
near:pick	-158
near:pict	-29
near:piec	-80
near:pier	-62
near:pilg	-17
near:pipe	-88
near:pira	-31
near:pit	5
near:pitc	-17
near:pits	40
near:plac	-52
near:plai	23
near:plas	-4
near:plat	-83
near:play	-95
near:plaz	30
near:plea	-25
near:pled	-80
near:plot	16
near:pluc	-108
near:plun	-20
near:plus	60
near:ply	-6
near:poin	-128
near:pois	64
near:pola	16
near:poli	49
near:poll	-95
near:pont	42
near:poor	-86
near:popu	-56
near:port	-5
near:posi	-64
near:poss	-6
near:post	42
near:poto	-111
near:poun	-89
near:pour	63
near:powe	-39
near:prac	-21
near:prad	43
near:pray	-10
near:pre	-46
near:prea	-79
near:prec	76
near:pref	48
near:preg	-9
near:prel	23
near:prem	-100
near:prep	-4
near:pres	37
near:prev	5
near:pric	-94
near:prie	-60
near:prim	7
near:prin	40
near:pris	24
near:priv	-51
near:prob	-80
near:proc	-59
near:prod	-5
near:prof	-54
near:prog	31
near:proj	-107
near:prom	-81
near:pron	-38
near:prop	-83
near:pros	32
near:prot	24
near:prov	46
near:psyc	-115
near:publ	117
near:pull	-84
near:pump	-94
near:punj	105
near:pupi	6
near:pure	46
near:purs	44
near:push	105
near:put	-16
near:puts	-30
near:putt	20
near:qata	39
near:quak	-34
near:quan	23
near:quar	-71
near:ques	-130
near:quet	-78
near:queu	-99
near:quin	11
near:quot	34
near:raba	-58
near:race	-55
near:radw	57
near:rafa	18
near:raid	82
near:rail	-57
near:rain	-27
near:rais	108
near:raja	60
near:rakh	70
near:rall	-52
near:rama	-27
near:rame	-78
near:ran	-70
near:rang	47
near:rans	-11
near:rapi	-50
near:rate	-28
near:rati	-52
near:ravi	42
near:rawa	37
near:reac	-23
near:read	-83
near:real	65
near:rebe	-29
near:rebo	-44
near:rebu	-47
near:reca	-114
near:rece	-28
near:reci	73
near:reck	6
near:reco	-4
near:recr	-43
near:red	22
near:redu	-92
near:refe	-25
near:refi	85
near:refo	-87
near:refr	-79
near:refu	-43
near:rega	-26
near:rege	20
near:regr	65
near:regu	-26
near:reha	57
near:reit	-49
near:reje	-6
near:rela	5
near:rele	68
near:reli	5
near:relo	-11
near:rema	28
near:reme	-48
near:remi	56
near:remn	59
near:remo	-78
near:reno	-53
near:rent	68
near:reop	-122
near:repa	-55
near:repe	-75
near:repl	-64
near:repo	30
near:repr	-37
near:repu	10
near:requ	-88
near:resc	-83
near:rese	105
near:resi	19
near:reso	35
near:resp	30
near:rest	53
near:resu	-16
near:reta	-94
near:reti	82
near:reto	51
near:retr	141
near:retu	51
near:reun	12
near:reut	11
near:reve	-28
near:revi	44
near:reyn	51
near:rial	-82
near:rice	-14
near:rich	-61
near:rifl	-153
near:righ	119
near:ring	-99
near:rio	26
near:riot	33
near:risa	-70
near:rise	64
near:risk	24
near:riva	9
near:rive	6
near:riya	-36
near:road	6
near:robb	-81
near:roca	83
near:rock	-8
near:rohi	92
near:roll	-86
near:roma	48
near:roof	-47
near:room	56
near:rose	-14
near:rosh	69
near:rota	-64
near:roug	-56
near:roun	-149
near:rove	-53
near:row	-41
near:rows	20
near:roya	77
near:rsf	73
near:rubb	-3
near:ruin	-31
near:rule	27
near:ruli	19
near:run	-15
near:runn	-61
near:runs	-40
near:rupe	11
near:rura	42
near:rush	-72
near:rusi	6
near:russ	18
near:ruts	50
near:rwan	-33
near:sack	94
near:sacr	67
near:sada	27
near:safe	-5
near:saga	97
near:sahe	49
near:said	-42
near:sail	-12
near:sain	23
near:sake	105
near:sala	18
near:sale	71
near:sali	31
near:salt	-59
near:salv	-26
near:sama	15
near:samb	4
near:same	85
near:samp	-55
near:san	57
near:sana	118
near:sanc	21
near:sand	23
near:sang	97
near:sani	7
near:sank	-36
near:sant	44
near:sara	-30
near:sat	-107
near:sate	-5
near:satu	-53
near:saud	100
near:save	-52
near:saw	-71
near:say	68
near:sayi	19
near:says	5
near:scal	-68
near:scen	3
near:sche	-82
near:scho	51
near:scie	3
near:scor	-93
near:scot	-32
near:scou	19
near:scra	-21
near:scre	-69
near:sea	-75
near:seal	-4
near:sear	14
near:seas	21
near:seat	-111
near:seco	19
near:secr	57
near:sect	-42
near:secu	-44
near:see	6
near:seed	-66
near:seek	15
near:seen	12
near:sees	7
near:seiz	42
near:self	63
near:sell	-76
near:sema	49
near:sena	12
near:send	-56
near:sene	64
near:seni	-20
near:sent	-37
near:sepa	-74
near:sept	-15
near:serb	9
near:seri	31
near:serv	-21
near:sess	-81
near:set	-17
near:sets	17
near:sett	36
near:seva	84
near:seve	4
near:shab	59
near:shah	-39
near:shak	-38
near:shal	-15
near:sham	-67
near:shan	38
near:shar	-13
near:shat	89
near:she	23
near:sheb	22
near:shed	-56
near:shee	-107
near:shel	-34
near:sher	20
near:shif	-107
near:ship	-73
near:shir	-44
near:shoc	-42
near:shoo	-13
near:shop	-26
near:shor	-132
near:shot	-14
near:shou	6
near:shov	33
near:show	-77
near:shra	99
near:shri	73
near:shru	60
near:shut	-71
near:sick	-72
near:side	31
near:sieg	59
near:sigh	-28
near:simi	-52
near:sina	-8
near:sind	20
near:sing	33
near:sinj	11
near:sink	-31
near:sist	28
near:site	59
near:sitt	42
near:situ	-76
near:six	7
near:sixe	-31
near:sixt	-5
near:size	-80
near:skif	-80
near:skip	-21
near:slab	-43
near:slai	96
near:slau	-8
near:slee	22
near:slep	66
near:slid	45
near:slig	115
near:slip	-39
near:slop	19
near:smal	-92
near:smas	-31
near:smok	67
near:snak	44
near:snap	-53
near:snif	-57
near:snow	27
near:soci	-64
near:sofa	132
near:soil	51
near:sola	-55
near:sold	57
near:soli	39
near:soma	85
near:some	-50
near:son	66
near:sond	42
near:sons	-26
near:sorg	-11
near:soro	40
near:sorr	-10
near:sort	-66
near:soug	60
near:soun	9
near:sour	-91
near:sout	129
near:spac	-77
near:spai	-29
near:span	10
near:spar	-85
near:spea	60
near:spec	40
near:spen	12
near:spin	65
near:spit	-36
near:spok	58
near:spon	-21
near:spor	7
near:spot	-47
near:spre	-45
near:spri	23
near:spyi	48
near:squa	-133
near:sque	57
near:sri	61
near:stab	46
near:stad	-53
near:staf	-106
near:stag	7
near:stai	-49
near:stal	-9
near:stan	-70
near:star	45
near:stat	24
near:stay	83
near:stea	-39
near:stee	-4
near:step	7
near:stil	91
near:stit	91
near:stoc	-28
near:stol	-45
near:ston	77
near:stoo	-75
near:stop	-6
near:stor	-124
near:stra	20
near:stre	-22
near:stri	-15
near:stro	-65
near:stru	-17
near:stuc	-88
near:stud	-3
near:stus	-64
near:sub	-26
near:subd	-48
near:subs	89
near:subu	73
near:succ	126
near:such	36
near:suda	-26
near:suff	91
near:suga	68
near:suic	81
near:suit	-109
near:sul	42
near:sum	38
near:suma	82
near:summ	-63
near:sumy	39
near:sund	-13
near:sunk	-68
near:supe	-24
near:supp	-101
near:supr	74
near:surg	93
near:suri	-66
near:surr	-74
near:surv	-60
near:susp	-16
near:sust	13
near:suzu	11
near:swal	61
near:swam	-95
near:swap	-39
near:swee	65
near:swei	53
near:swep	-48
near:swis	91
near:syri	22
near:syst	-76
near:tabl	-29
near:taga	47
near:tail	4
near:taiw	-26
near:take	26
near:tali	71
near:talk	28
near:tall	66
near:tami	72
near:tank	72
near:tanz	116
near:targ	-114
near:tarp	62
near:task	-52
near:tawi	32
near:tax	29
near:tbil	-5
near:tea	4
near:teac	59
near:team	-49
near:tear	10
near:tech	53
near:teet	41
near:tehr	70
near:tel	-53
near:tele	-16
near:tend	58
near:tens	76
near:tent	-88
near:tere	38
near:term	-69
near:tern	38
near:terr	13
near:tesf	-55
near:test	-32
near:texa	-11
near:thai	151
near:than	-74
near:that	29
near:thea	39
near:thei	17
near:them	12
near:then	26
near:ther	-38
near:thes	84
near:they	20
near:thin	-34
near:thir	-18
near:this	36
near:thom	-69
near:thos	52
near:thou	-54
near:thre	5
near:thro	12
near:thur	30
near:thus	88
near:tibu	107
near:tick	-58
near:tied	15
near:till	-23
near:time	-82
near:tine	42
near:tobr	-45
near:toda	46
near:todd	60
near:toge	14
near:toil	17
near:toky	37
near:told	-21
near:toll	104
near:tom	-18
near:tomo	-46
near:tong	36
near:toni	-49
near:tonn	-146
near:too	12
near:took	36
near:top	19
near:torc	-22
near:tore	-3
near:tork	62
near:toro	-64
near:torr	-52
near:tota	-13
near:touc	-69
near:tour	-86
near:towa	83
near:towe	52
near:town	-85
near:trab	63
near:trac	-19
near:trad	78
near:traf	-53
near:trai	-102
near:tram	38
near:trap	-115
near:trav	-97
near:traw	-19
near:tree	-58
near:trem	14
near:tren	86
near:tri	42
near:tria	-101
near:trib	31
near:trie	-60
near:trig	53
near:tril	-23
near:trin	-26
near:trip	-33
near:tris	-101
near:troo	10
near:truc	8
near:true	103
near:trus	-68
near:trut	15
near:tryi	-20
near:tsel	78
near:tsin	-68
near:tsun	26
near:tues	47
near:tulk	-14
near:tuni	59
near:tunn	-74
near:turk	37
near:turn	-135
near:twel	39
near:twen	20
near:twic	-133
near:twin	6
near:two	12
near:type	-60
near:typh	45
near:uae	-49
near:ugan	42
near:ukra	40
near:ulan	-47
near:unab	23
near:unac	8
near:uncl	-67
near:unde	36
near:unex	42
near:unfo	58
near:unha	-108
near:unhc	-35
near:unhu	-16
near:unic	-12
near:unid	43
near:unif	99
near:unin	-88
near:unit	-9
near:univ	14
near:unkn	80
near:unlo	31
near:unrw	-70
near:unsa	80
near:unti	-30
near:untr	20
near:upda	-63
near:uphe	-39
near:uppe	-67
near:upro	86
near:ups	48
near:urba	-11
near:urge	60
near:usd	-83
near:use	-16
near:used	-3
near:usua	-34
near:utta	23
near:uvir	-87
near:vaca	28
near:vacc	-79
near:vali	136
near:vall	13
near:valu	-22
near:van	-14
near:vani	101
near:vans	-11
near:vari	-23
near:vehi	-98
near:vene	41
near:vent	88
near:verd	-45
near:veri	70
near:vero	-17
near:vers	55
near:very	18
near:vess	-51
near:vice	-9
near:vict	-52
near:vide	83
near:vien	46
near:viet	33
near:view	54
near:vigi	-35
near:vila	80
near:vill	27
near:vina	15
near:viol	-27
near:visa	37
near:visi	-70
near:vita	57
near:voic	-80
near:volc	-13
near:volo	11
near:volu	-12
near:vote	-153
near:vyac	5
near:wade	-41
near:wadi	34
near:wait	-69
near:waji	21
near:wake	-65
near:wale	-71
near:wali	42
near:wall	63
near:wang	33
near:want	-35
near:war	24
near:ward	-38
near:ware	-22
near:warn	-38
near:warr	24
near:wars	-68
near:was	15
near:wash	14
near:wast	-34
near:watc	-52
near:wate	4
near:wave	-71
near:way	20
near:wazi	14
near:weak	48
near:wear	-41
near:weat	-17
near:wedd	88
near:wedn	-14
near:week	26
near:weig	-84
near:welc	-8
near:welf	-38
near:well	30
near:went	28
near:west	7
near:wfp	-48
near:whea	-5
near:whee	-4
near:when	-50
near:wher	-26
near:whet	-47
near:whic	-51
near:whil	-17
near:whit	-20
near:who	-4
near:whol	74
near:whom	54
near:whos	30
near:why	-39
near:wick	-67
near:wide	-11
near:wife	59
near:wild	-50
near:will	38
near:win	-43
near:winc	-104
near:wind	-103
near:wing	-111
near:winn	-70
near:wins	-12
near:wint	88
near:wipe	80
near:wish	-20
near:with	-55
near:witn	-84
near:wive	-115
near:woma	47
near:wome	39
near:won	-92
near:wood	-49
near:word	43
near:wore	-44
near:work	-26
near:wors	-5
near:wort	-95
near:woul	-51
near:woun	91
near:wrap	-81
near:wrec	-84
near:wris	37
near:writ	3
near:wron	26
near:wrot	13
near:xinh	17
near:yard	-59
near:year	-18
near:yere	91
near:yerl	25
near:yest	27
near:yet	-16
near:yiel	10
near:york	34
near:you	-92
near:youn	-83
near:yout	38
near:zamb	29
near:zamf	52
near:zamz	42
near:zapo	-27
near:zara	61
near:zayt	8
near:zeal	-66
near:zeit	37
near:zele	24
near:ziki	91
near:zona	72
near:zone	-45
near:zuwa	-81
next:claim-abducted	5
next:claim-casualties	-37
next:claim-dead-in-captivity	14
next:claim-delivered	-27
next:claim-displaced	4
next:claim-held	50
next:claim-injured	37
next:claim-missing	34
next:claim-pledged	7
next:claim-prisoners-exchanged	70
next:claim-refugees	-12
next:claim-released	42
next:claim-requested	-21
next:claim-returned	39
next:claim-total	-8
noun:	18
noun:accident	-74
noun:adult	-4
noun:afghan	64
noun:aftershock	-113
noun:agent	56
noun:aircraft	-107
noun:ambulance	-100
noun:american	-10
noun:animal	-68
noun:apartment-block	-55
noun:area	-20
noun:armenian	116
noun:armoured-vehicle	-46
noun:arrival	82
noun:attack	-129
noun:attacker	6
noun:baby	-32
noun:bandit	33
noun:bed	-172
noun:blanket	-36
noun:boarding-school	-72
noun:boat	-150
noun:body	103
noun:bomb	-82
noun:bone	-84
noun:book	-37
noun:boy	119
noun:bridge	-52
noun:brother	29
noun:building	-162
noun:bus	-143
noun:bus-passenger	47
noun:call	-92
noun:camp	-135
noun:candidate	-40
noun:captive	-46
noun:car	-93
noun:case	-81
noun:casualty	80
noun:catechist	-60
noun:center	-14
noun:centre	-150
noun:chief	-113
noun:child	51
noun:chinese	-7
noun:church	-61
noun:citizen	-20
noun:civilian	84
noun:classroom	-32
noun:climber	16
noun:clinic	-29
noun:coach	-198
noun:colleague	5
noun:colombian	53
noun:commander	-6
noun:company	-65
noun:compatriot	62
noun:complaint	-6
noun:comrade	110
noun:congolese	91
noun:conscript	3
noun:constable	42
noun:container	-45
noun:contractor	-57
noun:convict	-96
noun:convoy	-97
noun:cook	109
noun:corporal	107
noun:corpse	129
noun:correspondent	-91
noun:country	-141
noun:county	-71
noun:cousin	-69
noun:cow	-94
noun:crew	-34
noun:crew-member	120
noun:crossing	-48
noun:customer	-83
noun:cypriot	43
noun:dam	-71
noun:daughter	32
noun:death	107
noun:defendant	-91
noun:defender	25
noun:delegate	-52
noun:deputy	-98
noun:detainee	89
noun:digger	-24
noun:diplomat	-54
noun:director	-125
noun:displaced-person	158
noun:district	-128
noun:doctor	-93
noun:dog	-70
noun:dose	-34
noun:driver	56
noun:drone	-160
noun:dwelling	-71
noun:elderly	13
noun:emirati	55
noun:employee	-44
noun:engineer	48
noun:enumerator	-69
noun:evacuee	116
noun:excavator	-90
noun:exchange	-95
noun:family	-128
noun:farmer	29
noun:fatality	45
noun:father	-112
noun:fighter	31
noun:filipino	48
noun:fire	-104
noun:firefighter	-69
noun:fisherman	72
noun:flat	-61
noun:flight	-69
noun:floor	-70
noun:friend	-30
noun:game	-22
noun:girl	65
noun:goal	-11
noun:goat	-61
noun:grandchild	-30
noun:grave	44
noun:group	-115
noun:guard	60
noun:guest	-39
noun:guide	-78
noun:gun	-54
noun:gunman	-104
noun:haitian	84
noun:head	-101
noun:head-of-cattle	-108
noun:health-facility	-16
noun:health-worker	-66
noun:helicopter	-116
noun:herder	-23
noun:hiker	89
noun:hive	-32
noun:home	-143
noun:hospital	-143
noun:hostage	130
noun:house	-187
noun:household	-184
noun:husband	-101
noun:idp	111
noun:imam	-69
noun:incident	-129
noun:indian	28
noun:individual	190
noun:infant	38
noun:inhabitant	-58
noun:injury	-26
noun:inmate	-12
noun:inspector	-104
noun:iraqi	64
noun:island	-70
noun:israeli	-71
noun:job	-36
noun:journalist	90
noun:judge	-57
noun:khwarij	74
noun:kit	-81
noun:labourer	-39
noun:latrine	-62
noun:launcher	-35
noun:lawyer	-45
noun:leader	-38
noun:lebanese	71
noun:life	148
noun:list	-101
noun:local	-12
noun:lorry	-89
noun:malian	75
noun:man	-26
noun:manager	-76
noun:marine	-77
noun:martyr	183
noun:match	-27
noun:mattress	-47
noun:meal	-36
noun:member	-12
noun:migrant	-89
noun:militant	52
noun:militiaman	26
noun:miner	-51
noun:minister	-189
noun:minor	-25
noun:missile	-110
noun:mortar-round	-5
noun:mother	-14
noun:motorcycle	-67
noun:municipality	-9
noun:nation	-57
noun:national	-83
noun:neighbor	46
noun:neighbour	-68
noun:nephew	18
noun:new-arrival	135
noun:niece	51
noun:nurse	13
noun:observer	-81
noun:occupant	-7
noun:officer	-40
noun:official	-204
noun:operation	-93
noun:organisation	-56
noun:other	51
noun:over	-4
noun:owner	-95
noun:page	-52
noun:palestinian	44
noun:paper	-17
noun:paramedic	98
noun:parent	-66
noun:partner	-82
noun:party	-36
noun:passenger	-24
noun:passer-by	-40
noun:patient	-11
noun:peacekeeper	-62
noun:person	37
noun:personnel	-106
noun:phone	-11
noun:photograph	-63
noun:picker	41
noun:pilgrim	-68
noun:pilot	-7
noun:plane	-60
noun:plant	-57
noun:player	-125
noun:point	-118
noun:police	46
noun:police-officer	24
noun:policeman	38
noun:post	-67
noun:pregnant-woman	24
noun:president	-68
noun:priest	-54
noun:prisoner	-6
noun:project	-28
noun:province	-64
noun:pupil	-21
noun:question	-14
noun:rebel	-10
noun:refugee	198
noun:region	-104
noun:relative	-93
noun:report	-61
noun:reporter	-104
noun:rescuer	-30
noun:reservist	90
noun:resident	130
noun:returnee	68
noun:rifle	-116
noun:road	-35
noun:rohingya	186
noun:room	-84
noun:round	-68
noun:run	-46
noun:runner	-73
noun:russian	-63
noun:sailor	69
noun:sample	-35
noun:school	-152
noun:schoolboy	74
noun:schoolchild	43
noun:schoolgirl	48
noun:seafarer	102
noun:searcher	-33
noun:seat	-68
noun:security-guard	-12
noun:serviceman	16
noun:session	-25
noun:set	46
noun:settlement	-57
noun:settler	41
noun:shelter	-121
noun:shepherd	75
noun:ship	-74
noun:shop	-60
noun:sister	26
noun:site	-165
noun:soldier	97
noun:son	-80
noun:south-sudanese	-71
noun:spectator	-59
noun:spokesman	-109
noun:staff	-31
noun:staff-member	52
noun:state	-72
noun:station	-29
noun:storey	-95
noun:strike	-74
noun:student	35
noun:sudanese	24
noun:supporter	-33
noun:surgeon	-147
noun:survivor	-126
noun:suspect	-180
noun:syrian	58
noun:tanker	-85
noun:tarpaulin	-25
noun:teacher	-26
noun:teenager	-8
noun:tent	-77
noun:terrorist	135
noun:thai	-57
noun:time	-178
noun:tourist	-63
noun:town	-89
noun:trader	6
noun:train	-68
noun:traveller	-15
noun:tree	-34
noun:troops	-165
noun:truck	-141
noun:ukrainian	108
noun:uncle	-32
noun:vehicle	-104
noun:vessel	-44
noun:victim	67
noun:village	-137
noun:villager	76
noun:visitor	-86
noun:volunteer	-69
noun:vote	-16
noun:voter	-72
noun:wicket	-18
noun:wife	25
noun:witness	-83
noun:woman	130
noun:woman-and-man	52
noun:women-and-girls	71
noun:word	-101
noun:worker	109
noun:worshipper	99
noun:yazidi	53
noun:yemeni	-54
noun:young-man	110
noun:young-person	-31
noun:young-woman	76
only:aid	-58
only:casualty	3
only:displacement	-268
only:hostage	-35
other:abducted	-10
other:allocated	4
other:casualties	-40
other:casualty	-4
other:dead-in-captivity	-29
other:delivered	17
other:displacement	8
other:held	-15
other:hostage	5
other:injured	-16
other:killed	5
other:missing	-14
other:pledged	-24
other:prisoners-exchanged	39
other:released	12
other:requested	31
other:returned	-13
other:total	-62
others:0	-284
others:2	-39
others:7	20
others:more	-31
qualified	54
quoted	40
right1:	-17
right1:"	-21
right1:#	-127
right1:)	15
right1:,	4
right1:-	-55
right1:.	-20
right1::	52
right1:;	56
right1:?	-32
right1:a	-59
right1:abducted	99
right1:abductions	50
right1:aboard	-94
right1:about	55
right1:above	-14
right1:according	85
right1:active	-33
right1:acutely	-31
right1:admitted	-25
right1:affected	-88
right1:after	57
right1:against	-54
right1:aged	49
right1:airports	-7
right1:ak	-45
right1:alive	-65
right1:along	69
right1:already	29
right1:also	-30
right1:among	62
right1:an	-13
right1:and	-24
right1:are	22
right1:arrests	-10
right1:arrived	-29
right1:as	22
right1:asked	-64
right1:at	39
right1:attempts	-16
right1:attended	-66
right1:away	-7
right1:back	72
right1:bags	-26
right1:bakeries	-9
right1:barangays	-80
right1:because	37
right1:bedouin	-10
right1:before	-16
right1:behind	42
right1:block	-66
right1:blocks	-25
right1:broke	5
right1:brought	-69
right1:burned	-28
right1:but	59
right1:by	52
right1:c	-53
right1:came	-11
right1:can	18
right1:cancelled	-91
right1:captured	-33
right1:carriages	-44
right1:carried	63
right1:carrying	-41
right1:cents	-31
right1:chairs	-46
right1:claims	-71
right1:closed	-42
right1:coffins	-68
right1:collapsed	-7
right1:come	-16
right1:communities	-37
right1:confirmed	97
right1:consultations	-24
right1:could	53
right1:critically	49
right1:crossed	67
right1:damaged	-74
right1:dead	221
right1:delegations	-13
right1:departures	52
right1:destroyed	-70
right1:detained	-4
right1:did	32
right1:die	170
right1:died	144
right1:displaced	116
right1:down	15
right1:driven	58
right1:drown	94
right1:drowned	183
right1:during	-19
right1:each	5
right1:earthquake	-35
right1:entered	-50
right1:escaped	-4
right1:evacuated	76
right1:face	5
right1:feared	41
right1:fell	81
right1:fewer	-52
right1:fire	-63
right1:fled	145
right1:fleeing	41
right1:flooded	-89
right1:food	-24
right1:for	-40
right1:found	-66
right1:freed	90
right1:gave	-45
right1:go	24
right1:got	-39
right1:governorates	-4
right1:had	-3
right1:hamlets	-28
right1:has	9
right1:have	35
right1:held	40
right1:here	23
right1:hit	-61
right1:home	52
right1:homeless	97
right1:hostage	73
right1:hurt	87
right1:i	42
right1:in	28
right1:included	96
right1:injured	226
right1:inside	-41
right1:internally	63
right1:into	-8
right1:is	17
right1:it	-69
right1:jumped	52
right1:kidnapped	118
right1:kidnappings	73
right1:killed	-21
right1:killings	32
right1:landslides	-82
right1:last	21
right1:launched	-24
right1:lay	59
right1:learning	-45
right1:left	20
right1:lie	61
right1:live	24
right1:lived	-42
right1:living	20
right1:localities	-41
right1:lost	20
right1:made	-95
right1:magnitude	-7
right1:maimed	58
right1:managed	-22
right1:may	-40
right1:messages	-32
right1:missing	204
right1:missions	-26
right1:mobile	-63
right1:more	38
right1:moved	-25
right1:mt	-102
right1:named	-28
right1:names	69
right1:near	42
right1:need	30
right1:needed	70
right1:never	92
right1:new	-45
right1:newly	85
right1:ngo	-80
right1:not	72
right1:now	-71
right1:occurred	57
right1:of	51
right1:off	60
right1:offices	-14
right1:on	-37
right1:opened	-58
right1:or	-40
right1:out	46
right1:outside	-7
right1:over	21
right1:p	-58
right1:paid	53
right1:passed	58
right1:past	-4
right1:penalties	-21
right1:per	-109
right1:perish	50
right1:perished	129
right1:places	-46
right1:promised	-64
right1:put	-72
right1:quake	-57
right1:ran	36
right1:reached	-76
right1:received	54
right1:recorded	-69
right1:recovered	92
right1:red	-40
right1:registered	-71
right1:released	70
right1:remain	18
right1:remained	39
right1:reported	22
right1:returned	-45
right1:rows	-71
right1:said	-162
right1:sank	-41
right1:saw	-97
right1:security	-84
right1:seized	79
right1:sent	13
right1:seriously	68
right1:served	-19
right1:set	16
right1:short	-25
right1:shot	55
right1:shots	-49
right1:showed	-50
right1:sides	-144
right1:since	17
right1:slain	28
right1:sleep	104
right1:slept	62
right1:slipped	18
right1:so	32
right1:solar	-10
right1:spent	42
right1:stadiums	-14
right1:stand	-37
right1:stayed	113
right1:still	69
right1:stood	-56
right1:strong	-69
right1:succumbed	33
right1:suffered	37
right1:sustained	31
right1:swam	-95
right1:taken	57
right1:teams	-28
right1:that	-49
right1:their	59
right1:there	71
right1:they	88
right1:this	-30
right1:tickets	-53
right1:to	-13
right1:toilets	-42
right1:told	-97
right1:took	-43
right1:townships	-30
right1:turned	-70
right1:unaccounted	115
right1:under	-71
right1:units	-49
right1:until	17
right1:up	-61
right1:waited	-55
right1:waiting	-7
right1:walked	13
right1:was	49
right1:we	95
right1:went	16
right1:were	3
right1:what	-47
right1:when	-65
right1:who	39
right1:whom	118
right1:whose	52
right1:will	-37
right1:with	3
right1:within	32
right1:without	3
right1:working	63
right1:would	40
right1:wounded	210
right1:yesterday	7
right1:|	106
right1:—	135
right2:	-172
right2:"	-17
right2:#	-4
right2:(	-28
right2:)	-97
right2:-	63
right2:.	-4
right2::	-41
right2:;	-90
right2:a	20
right2:abducted	76
right2:about	18
right2:abu	-42
right2:according	107
right2:acquitted	-76
right2:across	-10
right2:acute	-69
right2:admitted	41
right2:affected	-101
right2:afp	-57
right2:after	34
right2:against	-8
right2:aged	15
right2:al	86
right2:alive	26
right2:all	48
right2:along	-62
right2:already	52
right2:also	54
right2:among	-77
right2:an	41
right2:and	-39
right2:another	9
right2:are	87
right2:army	-68
right2:around	-14
right2:arrested	-126
right2:arrived	18
right2:as	119
right2:ashore	-74
right2:asked	-99
right2:attack	-13
right2:away	-7
right2:back	19
right2:be	104
right2:because	50
right2:been	42
right2:before	-52
right2:being	96
right2:believed	54
right2:between	71
right2:board	-124
right2:both	-45
right2:boys	57
right2:broken	-40
right2:brought	-47
right2:buildings	-58
right2:built	-55
right2:bullet	60
right2:buried	48
right2:burned	-114
right2:burns	164
right2:but	-41
right2:by	63
right2:came	24
right2:camp	73
right2:can	-62
right2:cancelled	-6
right2:cannot	70
right2:captured	83
right2:carried	-49
right2:cash	-41
right2:central	-56
right2:centres	-63
right2:chiefly	-8
right2:children	51
right2:cholera	-47
right2:civilians	94
right2:cleared	-25
right2:close	52
right2:closed	-62
right2:come	-26
right2:confirmed	81
right2:convicted	-37
right2:could	84
right2:counted	-100
right2:cross	32
right2:crossed	93
right2:crushed	63
right2:cuts	39
right2:damaged	-80
right2:dawn	64
right2:day	-8
right2:days	23
right2:dead	113
right2:destroyed	-19
right2:did	-97
right2:died	102
right2:disappeared	84
right2:displaced	136
right2:doctors	-48
right2:down	-113
right2:downed	-60
right2:dragged	78
right2:driven	90
right2:drove	-25
right2:drowned	47
right2:each	-87
right2:early	74
right2:eight	26
right2:eleven	73
right2:engines	-63
right2:entered	46
right2:escaped	-83
right2:evacuated	74
right2:every	-60
right2:expected	58
right2:far	32
right2:february	21
right2:fighting	-44
right2:fined	-60
right2:fire	-46
right2:five	36
right2:flown	73
right2:followed	-68
right2:food	-88
right2:for	-41
right2:found	67
right2:four	12
right2:free	116
right2:freed	51
right2:friday	64
right2:from	61
right2:front	45
right2:gave	-49
right2:gaza	-7
right2:get	-72
right2:given	-36
right2:gone	21
right2:got	16
right2:gunned	87
right2:gunshot	76
right2:had	-7
right2:haiti	25
right2:half	-99
right2:handed	86
right2:has	-62
right2:have	22
right2:having	-83
right2:he	28
right2:health	-51
right2:held	93
right2:help	-50
right2:her	15
right2:here	6
right2:hit	58
right2:hold	-28
right2:holds	-10
right2:home	155
right2:homeless	60
right2:homes	-72
right2:hospital	75
right2:hostages	12
right2:hour	25
right2:houses	-79
right2:hurt	142
right2:i	-16
right2:if	38
right2:in	37
right2:including	64
right2:india	-47
right2:indonesia	10
right2:injured	200
right2:injuries	87
right2:injuring	30
right2:inside	-51
right2:intensive	30
right2:internally	54
right2:into	79
right2:is	-71
right2:it	-31
right2:its	4
right2:january	-85
right2:july	-15
right2:june	-60
right2:karabakh	41
right2:keep	-56
right2:kept	-19
right2:kidnapped	-19
right2:killed	122
right2:laid	42
right2:last	77
right2:later	10
right2:leave	96
right2:leaving	-69
right2:lebanon	54
right2:led	8
right2:left	38
right2:less	-52
right2:let	49
right2:life	14
right2:lightly	47
right2:listed	88
right2:live	27
right2:lived	33
right2:lives	-46
right2:living	22
right2:lost	-48
right2:made	59
right2:magnitude	-48
right2:many	-73
right2:march	-69
right2:marched	-49
right2:martyred	36
right2:me	-53
right2:medical	-42
right2:men	7
right2:met	44
right2:minors	29
right2:missing	149
right2:monday	100
right2:month	-50
right2:more	112
right2:morning	-35
right2:most	-38
right2:mostly	85
right2:moved	-56
right2:much	-14
right2:murdered	-26
right2:my	-20
right2:national	-82
right2:near	62
right2:nearly	-48
right2:need	-69
right2:neutralised	93
right2:never	-34
right2:new	-19
right2:nigeria	-66
right2:night	-47
right2:nightfall	83
right2:nine	-28
right2:no	-51
right2:nobody	-5
right2:none	62
right2:noon	52
right2:northern	35
right2:not	36
right2:now	-18
right2:number	4
right2:october	30
right2:of	-49
right2:off	6
right2:official	-70
right2:officials	61
right2:on	-9
right2:one	30
right2:open	-42
right2:or	-6
right2:other	-44
right2:others	-9
right2:our	25
right2:ours	4
right2:out	-53
right2:outside	-59
right2:over	-18
right2:overnight	49
right2:packed	-66
right2:pakistan	-30
right2:papers	-66
right2:part	-76
right2:passed	-42
right2:perished	64
right2:picked	-114
right2:police	-71
right2:population	-46
right2:port	39
right2:price	-8
right2:pulled	-107
right2:put	-85
right2:reached	16
right2:received	-80
right2:recorded	-9
right2:recovered	-50
right2:red	-46
right2:refuge	21
right2:refugees	56
right2:registered	-19
right2:relatives	66
right2:reported	15
right2:reportedly	51
right2:rescued	-112
right2:residents	65
right2:retrieved	29
right2:return	91
right2:returned	6
right2:run	-39
right2:rural	-13
right2:russia	-32
right2:russian	60
right2:safe	-66
right2:said	22
right2:saturday	56
right2:saved	-102
right2:says	-38
right2:schools	-92
right2:seized	-40
right2:sent	13
right2:september	4
right2:serious	33
right2:set	-19
right2:seven	-13
right2:severely	49
right2:she	-9
right2:sheltering	58
right2:shot	36
right2:shrapnel	54
right2:shut	-6
right2:signed	29
right2:since	40
right2:six	113
right2:slain	57
right2:sleeping	80
right2:so	-95
right2:sold	-52
right2:soldiers	48
right2:somalia	-43
right2:some	-10
right2:sought	79
right2:sources	-84
right2:south	14
right2:spending	83
right2:spent	-68
right2:staff	-36
right2:starved	77
right2:state	52
right2:staying	93
right2:still	72
right2:street	-123
right2:strong	-56
right2:struck	20
right2:stuck	-52
right2:succumbed	60
right2:sudan	-57
right2:suffered	-44
right2:sunday	87
right2:surgery	85
right2:survived	-4
right2:suspended	-33
right2:swept	-68
right2:taken	31
right2:taking	92
right2:teams	-33
right2:ten	-136
right2:than	-120
right2:that	-32
right2:the	6
right2:their	-6
right2:theirs	54
right2:them	31
right2:then	90
right2:there	94
right2:these	8
right2:they	-24
right2:this	-29
right2:those	29
right2:thought	27
right2:three	43
right2:through	49
right2:thursday	95
right2:tickets	7
right2:today	45
right2:told	-75
right2:took	-76
right2:transferred	90
right2:treatment	63
right2:tried	-33
right2:troops	20
right2:tuesday	49
right2:turned	7
right2:twelve	-20
right2:two	-28
right2:ukraine	-56
right2:unaccounted	139
right2:under	-31
right2:up	-18
right2:uprooted	52
right2:us	5
right2:used	-44
right2:waiting	46
right2:walked	30
right2:wants	25
right2:war	46
right2:was	-79
right2:washed	51
right2:we	-9
right2:wednesday	15
right2:week	31
right2:went	24
right2:were	49
right2:west	23
right2:when	70
right2:where	-37
right2:which	-131
right2:while	-57
right2:who	28
right2:whom	58
right2:whose	25
right2:will	15
right2:with	4
right2:within	36
right2:without	-8
right2:women	35
right2:working	-95
right2:wounded	199
right2:wounding	23
right2:wounds	76
right2:year	21
right2:yet	-12
right3:	26
right3:"	14
right3:#	-62
right3:(	-21
right3:)	96
right3:,	-39
right3:.	-68
right3::	-159
right3:;	-23
right3:a	3
right3:abducted	12
right3:aboard	68
right3:about	77
right3:above	18
right3:abroad	-46
right3:according	-9
right3:accused	-101
right3:across	40
right3:action	3
right3:added	-42
right3:admitted	-63
right3:affected	-64
right3:after	64
right3:again	-19
right3:against	-28
right3:ago	5
right3:air	-24
right3:al	64
right3:alive	69
right3:all	23
right3:alone	-72
right3:along	-40
right3:already	-68
right3:am	64
right3:ambulances	-74
right3:among	-53
right3:an	-45
right3:and	17
right3:are	8
right3:area	-67
right3:armed	29
right3:army	30
right3:arrested	-139
right3:arrived	22
right3:as	-33
right3:ashore	98
right3:asked	49
right3:at	-41
right3:attack	28
right3:attacks	53
right3:august	66
right3:away	-42
right3:back	54
right3:balls	-41
right3:be	-34
right3:because	-71
right3:been	17
right3:before	71
right3:being	30
right3:between	-74
right3:blast	42
right3:boat	-77
right3:boats	26
right3:bodies	-38
right3:bones	95
right3:border	-20
right3:both	-35
right3:broken	90
right3:brothers	21
right3:brought	-33
right3:building	-35
right3:buried	27
right3:burns	73
right3:bus	56
right3:buses	-57
right3:but	125
right3:by	18
right3:called	-88
right3:came	9
right3:camps	67
right3:cancelled	-59
right3:capital	-37
right3:captivity	33
right3:captured	-39
right3:care	-41
right3:carried	-39
right3:caught	-47
right3:central	34
right3:chief	62
right3:child	78
right3:children	114
right3:chinese	80
right3:church	-59
right3:city	-21
right3:civil	-65
right3:civilian	69
right3:civilians	59
right3:coast	-19
right3:come	5
right3:condition	36
right3:confirmed	18
right3:cook	62
right3:cost	59
right3:could	46
right3:countries	-89
right3:country	-102
right3:county	21
right3:crew	-34
right3:critical	89
right3:cross	-37
right3:custody	-29
right3:cut	-28
right3:damaged	-113
right3:dawn	-32
right3:day	-46
right3:days	-21
right3:dead	145
right3:death	78
right3:deaths	-103
right3:deceased	41
right3:december	76
right3:defence	51
right3:deployed	-49
right3:deported	22
right3:detained	-107
right3:detention	-14
right3:did	41
right3:died	11
right3:disaster	21
right3:discharged	65
right3:displaced	130
right3:district	-6
right3:districts	-71
right3:dogs	-57
right3:dollar	-109
right3:down	-45
right3:dozen	8
right3:dozens	65
right3:driven	31
right3:drones	-39
right3:drowned	43
right3:dug	8
right3:during	63
right3:duty	-64
right3:each	-36
right3:earlier	88
right3:earthquake	-41
right3:eight	29
right3:el	35
right3:elderly	63
right3:electricity	-53
right3:eleven	-88
right3:end	-28
right3:escaped	72
right3:evacuated	14
right3:evening	10
right3:excavators	-58
right3:executed	22
right3:families	10
right3:family	-5
right3:far	48
right3:father	-76
right3:february	3
right3:fell	-63
right3:ferry	-37
right3:few	30
right3:fighting	38
right3:find	34
right3:fire	-55
right3:first	43
right3:five	-50
right3:flats	-65
right3:fled	-15
right3:flights	-3
right3:food	63
right3:forced	83
right3:foreign	58
right3:foreigners	-36
right3:former	-91
right3:found	-44
right3:four	-46
right3:freed	-58
right3:friday	-54
right3:from	-3
right3:gas	-14
right3:gaza	-71
right3:get	68
right3:girls	-55
right3:given	-30
right3:go	125
right3:gone	93
right3:got	-36
right3:government	-96
right3:governor	47
right3:ground	-49
right3:group	4
right3:guard	-35
right3:gunmen	-5
right3:gunshot	60
right3:had	26
right3:haiti	30
right3:half	-50
right3:hamlets	-3
right3:handed	33
right3:hands	34
right3:has	55
right3:have	23
right3:he	-68
right3:health	-57
right3:heart	45
right3:held	94
right3:helicopters	-115
right3:help	-45
right3:her	-91
right3:here	20
right3:his	-27
right3:home	48
right3:homes	-15
right3:hospital	38
right3:hour	54
right3:hours	31
right3:house	22
right3:houses	53
right3:hunger	-62
right3:hurt	122
right3:i	-48
right3:identified	20
right3:in	36
right3:including	35
right3:infants	92
right3:injured	62
right3:injuries	-31
right3:insecure	-31
right3:inside	30
right3:intensive	76
right3:interior	10
right3:international	-42
right3:into	-31
right3:iranian	46
right3:is	-53
right3:islamic	59
right3:israel	-50
right3:israeli	67
right3:it	-28
right3:its	-38
right3:january	63
right3:july	62
right3:june	-77
right3:kidnapped	63
right3:killed	85
right3:kursk	30
right3:land	4
right3:landslide	50
right3:last	-106
right3:leave	81
right3:lebanon	34
right3:led	5
right3:leg	-23
right3:let	-66
right3:life	-5
right3:line	-36
right3:list	32
right3:listed	49
right3:lists	-63
right3:live	89
right3:lives	88
right3:living	21
right3:local	-71
right3:looked	63
right3:lost	-61
right3:made	-98
right3:make	-10
right3:man	20
right3:many	45
right3:march	33
right3:marched	87
right3:market	48
right3:may	22
right3:mayor	-22
right3:members	112
right3:men	54
right3:million	-12
right3:minister	-53
right3:minors	21
right3:minutes	-57
right3:missiles	-35
right3:missing	66
right3:monday	-64
right3:month	-17
right3:months	-6
right3:more	-21
right3:morning	-79
right3:most	-37
right3:mother	77
right3:moved	73
right3:murdered	61
right3:my	87
right3:national	96
right3:near	14
right3:nearly	-8
right3:neutralised	81
right3:never	-8
right3:new	-40
right3:newly	-12
right3:nigeria	-27
right3:night	47
right3:nine	73
right3:no	-61
right3:nobody	-73
right3:noon	46
right3:north	38
right3:not	6
right3:november	-33
right3:now	14
right3:number	8
right3:october	14
right3:of	7
right3:off	-30
right3:officers	75
right3:on	5
right3:one	-13
right3:only	56
right3:operations	62
right3:or	20
right3:other	31
right3:others	41
right3:our	92
right3:out	-25
right3:over	4
right3:overnight	31
right3:own	75
right3:paid	-23
right3:pakistan	41
right3:parents	-54
right3:passengers	-29
right3:past	-3
right3:peak	71
right3:people	-76
right3:per	15
right3:percent	-57
right3:persons	78
right3:place	-72
right3:police	75
right3:population	-26
right3:port	30
right3:power	-66
right3:pregnant	-19
right3:price	-10
right3:promised	-69
right3:province	12
right3:provinces	-55
right3:pulled	105
right3:pupils	-5
right3:put	-25
right3:quake	-62
right3:quarter	-46
right3:ran	-42
right3:reached	17
right3:received	57
right3:recorded	38
right3:recovered	126
right3:red	68
right3:region	-54
right3:regional	-61
right3:registered	-19
right3:relatives	-22
right3:released	65
right3:relocated	113
right3:remain	-35
right3:reported	54
right3:rescue	58
right3:rescued	-35
right3:residents	-69
right3:rest	64
right3:retrieved	19
right3:return	-50
right3:returned	-45
right3:rice	-23
right3:river	-38
right3:road	54
right3:roads	36
right3:roof	-11
right3:room	-52
right3:row	-60
right3:run	-62
right3:runs	-8
right3:s	-60
right3:safety	75
right3:said	7
right3:same	-14
right3:say	3
right3:says	43
right3:school	35
right3:schools	-22
right3:search	-53
right3:season	-38
right3:second	71
right3:security	99
right3:seen	-10
right3:seized	-39
right3:sent	-17
right3:sentenced	53
right3:september	-69
right3:serious	73
right3:seriously	70
right3:serving	21
right3:set	69
right3:seven	-50
right3:shelter	30
right3:shelters	37
right3:shot	105
right3:side	16
right3:since	8
right3:single	-61
right3:sites	15
right3:six	28
right3:so	56
right3:sold	-42
right3:soldiers	11
right3:some	-11
right3:sought	53
right3:south	70
right3:southern	-60
right3:spokesman	97
right3:staff	16
right3:state	37
right3:still	16
right3:street	-32
right3:sudan	-58
right3:sudanese	-28
right3:sunday	-23
right3:supreme	68
right3:surgery	45
right3:survivors	-9
right3:taken	111
right3:tawila	46
right3:tea	-19
right3:teachers	90
right3:teams	-63
right3:ten	90
right3:tenth	-43
right3:tents	-22
right3:territory	-10
right3:thai	-40
right3:than	11
right3:that	-100
right3:the	22
right3:their	29
right3:them	67
right3:then	-25
right3:there	50
right3:they	85
right3:third	-55
right3:thirty	71
right3:this	7
right3:those	-22
right3:three	-47
right3:through	-32
right3:thursday	-26
right3:time	-67
right3:to	8
right3:told	-67
right3:tonnes	-59
right3:took	-18
right3:town	13
right3:townships	-22
right3:transferred	35
right3:treated	36
right3:treatment	-34
right3:twelve	-25
right3:twenty	-43
right3:two	8
right3:ukrainian	83
right3:un	26
right3:unaccounted	79
right3:under	25
right3:units	-85
right3:up	33
right3:uprooted	6
right3:us	90
right3:vehicles	-91
right3:village	65
right3:villages	27
right3:volunteer	78
right3:waiting	-95
right3:walked	-34
right3:war	-82
right3:was	88
right3:water	3
right3:way	51
right3:we	36
right3:wednesday	28
right3:week	-29
right3:weeks	50
right3:went	-72
right3:were	56
right3:west	-5
right3:what	54
right3:when	45
right3:which	49
right3:while	31
right3:who	17
right3:whole	61
right3:whom	-34
right3:will	35
right3:within	34
right3:without	-6
right3:woman	98
right3:women	121
right3:work	-43
right3:wounded	-18
right3:wounds	113
right3:years	-97
right3:yet	46
right3:youngest	-51
right3:—	-81
share:0	-284
share:1	-191
share:2	-162
share:4	54
share:5	21
share:7	15
share:more	5
short	-15
size:1	-137
size:9	-40
size:99	-5
size:999	-30
size:9999	-11
size:more	14
verdict:abducted	59
verdict:casualties	48
verdict:claim	105
verdict:dead-in-captivity	43
verdict:displaced	57
verdict:held	31
verdict:injured	8
verdict:killed	83
verdict:missing	35
verdict:open	-52
verdict:out	-295
verdict:prisoners-exchanged	59
verdict:refugees	8
verdict:released	124
verdict:returned	-52`,
  measure: `
alike:abducted	0:-28 1:-10 2:-34 3:17 6:23 7:18 8:-51 9:-34 10:-25 11:8
alike:casualties	0:24 3:-13 5:-15 11:-14
alike:dead-in-captivity	0:-18 2:11 4:28 5:14 6:-27 8:-38 10:-11
alike:displaced	0:19 2:-28 3:23 4:-48 5:18 6:-10 7:-21 8:-49 9:-25 10:-74
alike:held	1:-11 3:-12 5:-12 7:-16 8:-72 9:-13 10:36 11:-21
alike:injured	0:-24 1:-31 2:-46 3:29 4:-25 6:-20 7:-24 8:39 9:-15 10:-43
alike:killed	1:15 2:-34 3:27 4:-17 5:-15 7:-10 9:-28 10:-50
alike:missing	2:-20 3:24 4:19 6:-17 7:-57 8:-27
alike:prisoners-exchanged	0:-13 2:-8 6:-22 8:57 10:-61
alike:refugees	0:-26 1:-8 2:-8 3:-42 4:-10 5:-10 6:-17 8:-13 9:60 10:-22 11:-14
alike:released	0:19 1:-13 3:-8 4:-12 6:-9 7:-24 8:-11 9:-40 10:9
alike:returned	0:22 1:-25 2:15 4:16 6:-17 7:-38 8:-46 9:-35 11:-12
any	1:-20 2:-16 3:-9 8:-11 9:-11 11:-9
bare:1	0:-82 1:-29 2:52 3:-89 4:-85 5:10 7:-46 9:-8 10:28 11:-63
bare:9	0:-55 1:-42 2:19 3:-132 4:22 5:10 6:17 8:-20 9:-147 10:13 11:-131
bare:99	1:-116 2:-18 3:-115 4:15 5:17 6:20 8:-22 9:-123 10:14 11:-77
bare:999	0:21 1:18 2:-47 4:-26 6:-12 7:-19 8:10 9:-51 10:-21 11:-16
bare:9999	0:-64 1:25 2:-126 3:35 4:-80 5:-31 6:-35 7:-11 8:23 10:-39 11:21
bare:more	0:-60 2:-112 3:59 4:-135 5:-137 6:-94 7:-40 8:-100 9:52 10:-88 11:48
before:abducted	0:21 1:-14 2:-15 3:-40 4:11 5:-53 6:17 7:-12 8:-34 9:-23 10:-16 11:-36
before:allocated	3:-12 5:14 7:-8 9:13
before:casualties	0:-20 1:19 2:-12 3:8 4:-11 5:-19 6:15 7:-13 8:-15 9:-9 10:-11 11:-9
before:dead-in-captivity	0:-33 3:-10 4:23 5:-10 7:-29 8:-45 10:-19
before:delivered	3:-10 6:-11 9:15 11:-8
before:displaced	0:-57 1:-30 2:-24 3:17 4:-46 5:-42 6:-37 8:-46 9:30 10:-69 11:19
before:held	1:-8 2:35 3:-38 4:-31 6:-25 7:10 8:-11 9:-23 11:-11
before:injured	0:36 1:-40 2:-70 3:11 4:-61 5:-8 6:-27 7:34 8:21 9:-42 10:-36 11:-36
before:killed	0:14 1:-32 2:-36 3:-23 5:37 6:-25 7:44 8:-81 9:-24 10:-59 11:-59
before:missing	0:-26 1:-24 3:16 4:-46 5:10 7:15 8:-25 9:-27 11:-20
before:prisoners-exchanged	0:-33 2:18 3:-15 4:-36 6:-51 9:-11 10:17 11:-19
before:refugees	0:-21 1:-13 2:-10 3:22 4:9 5:15 6:-58 7:-19 8:-25 9:-18 10:-20 11:14
before:released	1:-11 2:9 3:-36 4:24 5:-24 6:-34 9:-23 11:-27
before:requested	3:-29 9:29
before:returned	0:14 1:-11 2:-20 3:28 5:-19 6:-26 7:-30 8:-8 9:-13 10:-51 11:-14
behind:abducted	1:-11 2:-30 4:-21 5:-44 6:40 7:-31 8:9 9:-21 10:-26 11:-25
behind:casualties	0:-15 1:40 2:-9 4:-9 5:-28 6:-14 7:-12 8:-9 9:-10 10:-13
behind:dead-in-captivity	0:22 2:8 3:-13 5:-22 6:-21 7:-21 8:-34 9:-8
behind:delivered	3:-11 9:12
behind:displaced	0:-59 2:-18 3:13 4:-45 5:-25 6:30 7:-12 8:-25 9:-47
behind:held	0:14 1:-14 3:-48 4:-10 5:-67 6:-10 7:-64 8:31 9:-42 11:-34
behind:injured	0:-21 2:-86 3:-82 4:-92 5:-16 6:82 7:-26 9:-63 10:-37 11:-44
behind:killed	1:33 3:-85 4:-38 7:-24 10:25 11:-68
behind:missing	0:-19 1:-57 2:-8 3:-56 4:18 5:30 6:44 7:-30 8:-39 9:-51 10:-21 11:-59
behind:pledged	3:-20 6:26
behind:prisoners-exchanged	0:-26 1:-13 2:-40 3:8 4:-10 6:-60 7:-39 8:47 9:-30 11:-43
behind:refugees	0:-31 1:-14 3:46 5:-24 6:-8 7:-20 8:-23 10:-21 11:-49
behind:released	0:51 1:-12 2:-10 3:-43 5:-59 6:-29 7:-40 8:-28 9:-16 10:17 11:-39
behind:requested	3:25 6:-9 9:-16 10:-8 11:-21
behind:returned	0:-9 1:-31 2:14 3:20 4:-63 5:-31 6:-71 7:-24 8:-31 9:-36 11:39
ending:ad	0:-36 1:14 3:-57 4:-28 5:-59 6:67 7:-59 8:-12 9:-14 10:-14 11:-10
ending:al	5:40 6:-40 7:-10
ending:am	3:18 6:-8 9:-15
ending:an	0:13 2:-9 6:16 7:17 8:-19 10:-27
ending:ar	3:-9 5:19 6:-11
ending:as	3:-9 9:13
ending:at	0:-28 2:32 3:-15 4:-31 5:-36 6:-15 7:-13 10:9
ending:ay	0:23 3:22 4:21 5:-25 6:-37 7:-14 10:-26 11:-17
ending:ce	0:-40 1:23 2:20 3:-36 4:-10 7:-36 8:10 9:23 10:-44 11:-9
ending:ch	0:-18 3:-11 4:-21 5:-35 6:39 7:-22 8:10 10:-28
ending:ck	0:-14 2:-15 3:-21 4:-21 5:-15 6:-31 7:-10 9:-24 11:38
ending:de	3:-32 5:-11 6:17 8:-31 9:34 10:30 11:-12
ending:ds	0:-12 3:19 4:-12 5:-8 6:21 7:-21
ending:dy	0:-13 3:-22 4:17 5:-16 6:15 7:13 10:-19
ending:ed	0:-32 1:-52 3:-13 4:-79 5:42 6:-19 7:-59 8:21 9:-15 10:11 11:-10
ending:ee	3:18 4:-13 6:-15 10:14
ending:en	0:41 1:-13 2:-41 5:-14 6:-24 7:-38 8:-12 9:-33 11:-24
ending:ep	0:-19 2:-13 3:25 4:-23 5:-13 6:-18 7:-21 8:-8 10:-24 11:-31
ending:er	1:-17 2:17 3:-58 4:-21 5:-42 7:8 8:-21 9:-17 11:28
ending:es	0:24 1:26 2:-29 3:-38 4:10 5:-62 6:-18 7:41 8:-36 9:-45 10:-40 11:-38
ending:ey	0:30 3:-12 4:-20 5:-15 6:18 7:-19 8:-15 10:-14 11:-8
ending:ft	2:-25 3:48 4:-49 6:-57 7:-41 8:28 9:-46 11:-41
ending:ge	0:27 2:-22 4:9 8:-17 10:-20
ending:gh	2:-9 3:-10 5:16 7:-12
ending:gs	0:23 4:-9 6:-8
ending:ht	0:-10 2:-8 4:-8 7:10 8:17 9:-8 10:-16
ending:id	2:-11 5:-21 6:31
ending:il	5:-11 6:16
ending:in	0:-38 1:-12 2:-39 3:18 4:43 6:-35 7:10 8:-47 9:-10 10:-43 11:-31
ending:ir	3:22 6:-19 9:-8
ending:is	3:-24 4:-8 7:20 9:23
ending:it	3:-21 9:23 11:-20
ending:ke	0:-14 4:-18 5:23 6:-25 8:-10 10:23
ending:ld	0:-46 1:-16 2:21 3:-44 4:-16 5:-28 7:-28 9:15 10:36 11:-19
ending:le	4:8 5:-11 6:11 7:-8
ending:ll	0:-16 1:-9 3:40 4:13 6:-37 7:28 8:-48 11:-65
ending:ly	0:-10 3:-33 4:-17 5:29 6:-18 7:-20 8:-17 9:23 10:9 11:-19
ending:me	0:-66 1:-13 2:-49 3:-15 4:-64 7:-40 8:-14 9:-14 10:31 11:12
ending:na	3:11
ending:nd	3:-17 4:14 7:-12 9:21 11:-20
ending:ne	3:18 4:-15 5:-26 6:-34 7:29 9:-12
ending:ng	0:-48 2:-49 4:-10 5:-17 6:-55 7:60 8:12 10:-31
ending:ns	0:33 2:10 3:-10 4:-15 5:29 6:-36 7:-8 8:-8 10:-24
ending:nt	0:-38 1:-15 2:-32 5:-13 6:-30 7:19 8:-27 9:-9 11:9
ending:ok	3:14 5:-13 6:-38 7:-8 9:15 11:-15
ending:om	1:-34 2:-26 3:8 5:-31 7:14 10:-30 11:-13
ending:ot	0:-18 2:26 4:-32 5:-12 6:-11 8:-10 10:-9
ending:pt	3:25 6:-8
ending:rd	4:-10 6:18 7:8
ending:re	1:-17 2:-46 3:-27 4:-16 7:-26 8:-15 9:-14 11:-10
ending:rs	0:-10 4:11
ending:rt	0:-8 5:65 6:-44 7:-36
ending:se	0:-20 1:-26 2:-13 3:-20 4:-28 5:-13 6:-22 7:34 8:-10 9:13
ending:sh	6:16
ending:ss	0:-12 3:14 4:-15 5:-22 6:14 7:-22 8:-12 9:-14 10:13 11:-28
ending:st	0:-11 2:-37 3:26 5:9 7:-11 8:-24 9:-28 10:-10 11:-28
ending:th	0:-55 1:-11 2:8 3:18 4:-27 5:51 6:-17 7:-48 8:-35 9:-40 10:-49 11:-26
ending:to	0:28 3:20 4:-14 6:-28 8:-17 10:-12
ending:ts	3:21 7:-10
ending:ut	3:20 4:-26 5:-24 6:11 7:19 8:-16 9:-20 10:13
ending:ve	0:-21 1:-50 4:-15 5:12 6:-18 7:-30 8:-14 9:14 10:-21 11:15
ending:wn	2:-22 3:10 5:13 6:20 11:-11
equal:abducted	0:76 1:12 2:13 3:-37 4:-35 6:-57 7:-19 8:-23 9:-13 10:-31 11:-12
equal:casualties	0:22 1:27 5:-16 6:-32 7:-8
equal:dead-in-captivity	0:-72 2:65 3:-12 4:-27 6:-49
equal:displaced	0:-29 2:-16 3:58 5:-13 6:-47 8:-11 9:-40 10:27 11:-23
equal:held	0:-51 2:-27 3:-18 4:43 5:-39 6:-21 8:-60 9:-13 10:26 11:-12
equal:injured	0:-45 1:-23 2:36 3:-24 4:-27 5:53 6:-27 7:-39 8:-52 9:-36 11:-25
equal:killed	0:-30 1:-18 2:43 3:-110 4:-53 5:-11 6:44 7:-25 8:-53 9:-60 10:-15 11:-75
equal:missing	0:8 1:-18 2:-31 3:-61 4:-65 5:-8 6:-19 7:67 8:-31 9:-24 11:-17
equal:prisoners-exchanged	0:-38 2:-39 3:-23 4:-92 5:-32 6:-60 7:-20 8:70 9:-13 11:-17
equal:refugees	0:-8 2:-11 4:-21 6:-12 7:-9 8:-29 9:-13 10:36
equal:released	0:-74 1:-13 2:-31 3:-36 4:-20 5:-28 6:-31 8:-67 9:-22 10:87 11:-16
equal:returned	0:-22 2:-19 3:-23 4:19 5:-33 6:-25 7:-22 9:-23 11:24
form:digits	0:-17 2:-61 3:21 4:-15 6:-12 7:-30 8:-10 10:-22 11:17
form:dual	5:17 7:-8
form:mixed	0:-40 1:-24 2:-19 3:12 4:-43 5:-39 6:-72 7:-69 8:-17 9:22 10:-39 11:28
form:range	1:13 2:-13 3:-14 4:-17 5:-30 6:26 7:11 8:28 9:-14 10:-33 11:-49
form:singular	1:-57 2:28 3:-139 4:-28 6:48 8:-36 9:-40 10:-15 11:-88
form:vague	0:48 2:-29 3:19 4:-18 6:-41 8:-10 9:-21 10:-26 11:-26
form:words	0:-20 1:-43 3:-92 4:14 5:-8 8:-11 9:-78 10:17 11:-54
headline	0:-17 1:-41 2:-27 3:11 4:-15 5:-23 7:-13 8:15 11:-32
here:#aboard	0:31 1:-17 2:-56 3:-41 5:-40 6:-12 7:18 8:-23 9:-29 10:-10 11:-15
here:#aid	0:-9 1:18 2:12 3:11 4:-92 6:-51 7:-15 8:16 9:15 10:-26 11:8
here:#alive	0:-22 1:-19 2:8 3:18 4:-33 5:-10 6:-45 7:23 8:-8 10:10 11:-14
here:#captives	0:35 1:-60 2:33 3:-91 4:-8 5:-60 6:-59 7:-33 9:-85 10:22 11:-84
here:#captors	0:48 2:-43 3:-39 4:39 5:-47 7:-118 8:-30 9:-67 10:-20 11:-10
here:#commerce	0:31 1:-40 5:-10 6:-14 7:-54 8:-24 9:-24 11:-48
here:#conference	9:11
here:#containing	0:-19 2:-15 3:-21 5:-32 6:31 7:-24 8:-10 9:32 10:-9 11:-37
here:#contest	1:-40 2:-47 3:-14 4:18 5:-16 6:-13 8:-21 9:-13 10:18 11:-30
here:#crossing	1:-28 2:-42 3:-59 4:-58 5:-21 6:-33 7:-55 8:10 9:61
here:#custody	0:-12 1:-31 2:-70 3:-32 4:42 5:-70 6:-12 8:54 9:-77 10:-45 11:-26
here:#demand	0:22 1:-10 3:-44 4:36 6:-26 7:-26 8:-28 10:-21 11:-39
here:#disease	0:-12 2:17 3:-18 4:-11 5:20 6:8 7:-13 8:-17 9:-17 10:-8 11:-12
here:#displacement	0:-106 1:-22 2:-34 3:72 4:-63 5:-58 6:-34 7:-76 8:-65 9:-14 10:-16
here:#duty	0:-13 1:-34 2:-31 4:-17 8:-65 9:-78 10:11 11:-8
here:#exchange	0:-52 1:-19 2:-51 3:-11 4:-72 5:-52 7:-54 8:74 9:-8 10:-36 11:-55
here:#execution	0:-14 1:-24 2:25 3:-23 4:-30 5:-31 6:16 8:-21 9:-9 10:-13 11:-16
here:#given-back	0:-20 1:-28 2:-15 3:-46 4:-61 6:20 7:-37 8:16 9:-19 10:11 11:-19
here:#giving-from	0:-26 1:-87 2:22 3:-24 4:-49 8:-16 9:-41 11:42
here:#group	0:15 1:-24 2:27 4:22 5:-33 6:-31 7:-49 8:-17 9:-60 10:-9 11:-20
here:#handover	0:-63 1:-22 2:13 3:-30 4:17 5:-56 6:-22 7:-8 8:10 10:11 11:-21
here:#hearing	0:22 1:-8 2:-31 3:-18 4:-8 5:24 6:-31 7:-16 9:-16 10:-14 11:-16
here:#hostages	0:-38 1:-17 2:42 4:-26 5:-17 6:-29 7:-41 8:-12 9:-30 10:15 11:-15
here:#interview	7:8 8:-13 10:15
here:#losing-side	0:-40 1:-24 3:-44 4:-44 5:-22 6:32 7:-46 8:22 9:-14 11:-14
here:#need	0:-33 1:-17 2:-37 3:8 4:-20 5:-20 6:10 7:-32 8:-44 9:16 10:38
here:#prisoners	0:-40 1:-44 2:10 3:-63 4:56 5:-40 6:-49 7:-54 8:54 9:-54 10:-36 11:-27
here:#receiving	0:-15 1:11 2:-60 3:-31 4:-93 6:21 7:10 8:-46 9:-69 10:17 11:29
here:#remainder	0:-36 1:-20 2:-48 4:32 5:-67 6:-16 7:15 8:16 11:-35
here:#rescue	1:-19 2:-28 3:-77 4:-79 5:37 6:-26 7:22 8:-33 9:-37 10:26 11:11
here:#rumour	0:20 4:19 5:-8 6:-22
here:#since	0:-25 1:24 2:-37 3:-10 4:-19 5:-32 6:-15 11:18
here:#state	1:-76 2:-43 3:-83 5:10 7:-65 8:35 9:27 11:-22
here:#statement	0:-28 2:-12 3:-42 5:-9 6:12 7:-37 8:-12 9:-16 10:33 11:25
here:#travel	0:-32 1:-13 2:-14 4:-23 5:-13 6:21 7:15 8:24 9:-49 10:-26 11:-43
here:abducted	0:141 1:-93 2:-47 3:-37 4:-29 5:-107 6:-60 7:-85 8:-12 9:-96 10:-26 11:-53
here:allocated	0:-27 1:-55 2:-10 3:-22 5:-43 6:-24 7:-49 9:-15 10:29 11:-9
here:casualties	0:-50 1:96 2:-25 3:-60 4:-39 6:-58 7:-43 8:-34 9:-46 10:-36 11:-43
here:dead-in-captivity	0:-27 1:-10 2:75 3:-16 5:-21 6:-67 7:-11 8:-39 9:-13 10:-39 11:-10
here:delivered	1:-51 3:16 4:-33 6:-19 7:-25 8:-23 11:-15
here:displaced	0:-61 1:-52 2:-38 3:95 4:-51 5:-27 6:-68 7:-56 8:-118 9:23 10:-27
here:held	0:-46 1:-49 2:30 3:-51 4:115 5:-109 6:-110 7:-16 8:-17 10:-18 11:-84
here:injured	0:-68 1:8 2:-59 3:-80 4:-94 5:166 6:-71 7:-76 8:-46 9:-93 10:-85 11:-101
here:killed	0:-35 1:11 2:61 3:-68 4:-49 5:-44 6:106 7:-12 8:-98 9:-45 10:-117 11:-98
here:missing	0:-31 1:-8 2:-30 3:-102 4:-38 5:-141 6:-107 7:199 8:-120 9:-130 10:-89 11:-128
here:pledged	0:-13 1:-45 4:-23 5:13 6:-16 7:-20 9:-11 10:19 11:-69
here:prisoners-exchanged	0:-58 1:-45 2:-24 3:-19 6:-25 7:-93 8:63 9:-45 11:19
here:refugees	1:-28 2:-106 4:-79 5:-36 6:-64 7:-54 8:-23 9:106 10:-45 11:-23
here:released	0:-43 1:-91 2:-22 3:-70 4:-17 5:-64 6:-60 7:-28 8:24 9:-76 10:119 11:-19
here:requested	0:-26 1:-15 2:-21 3:-28 4:40 5:-30 6:-23 7:34 8:15 10:-63 11:-22
here:returned	0:-13 1:-82 2:-51 3:-81 4:-31 5:-24 6:-20 7:-83 8:-9 9:-73 11:114
here:said	0:8 1:-9 2:-8 3:-27 4:16 6:20 8:-42 9:-38 10:-34 11:-12
here:set	0:-12 1:-65 2:-19 3:-40 4:-59 5:17 6:51 7:-23 8:-8 9:-12 10:-43 11:-14
here:total	2:-47 3:-31 4:-47 5:-14 6:-32 7:16 8:-42 9:32 11:21
item	0:17 1:-8 3:34 6:-10 8:-66 9:-20 10:-39 11:-75
last:claim-abducted	0:13 1:-10 2:35 3:-19 4:21 5:-38 6:-72 7:-34 8:-43 9:-68 10:13 11:-55
last:claim-allocated	0:-11 1:-12 3:-16 5:-26 9:27
last:claim-casualties	0:18 1:57 2:-29 3:-65 4:16 5:-50 7:-34 8:-41 9:-51 10:-36 11:-56
last:claim-dead-in-captivity	0:-29 2:34 3:30 4:18 5:-8 7:-48 8:-50 9:-13 10:-24 11:-22
last:claim-delivered	0:-22 1:10 2:-10 3:-21 4:-10 6:-10 9:25 10:-8
last:claim-displaced	0:-49 1:-76 2:-20 3:38 4:-41 5:-23 6:-38 7:-61 8:-82 9:14 10:-107 11:24
last:claim-held	0:-14 1:-29 2:25 3:-26 4:37 5:-66 6:-36 7:-59 8:-28 10:8 11:-40
last:claim-injured	0:8 2:-22 4:-45 5:61 6:-19 7:-26 8:-34 9:-54 10:-50 11:-74
last:claim-killed	0:-12 1:12 2:-42 3:-36 4:-38 6:34 8:-50 9:-42 10:-44 11:-46
last:claim-missing	0:22 1:-62 2:-87 3:-17 5:-35 6:-15 7:59 8:-70 9:-12 10:-46 11:-43
last:claim-pledged	0:-16 1:14 3:21 4:-12 5:8 7:-12 8:-9 9:-52 10:-8 11:-25
last:claim-prisoners-exchanged	0:-67 1:-38 2:-47 3:-51 5:-31 6:-12 7:-41 8:43 9:-47 10:12 11:-43
last:claim-refugees	1:-39 3:-49 4:-9 5:-26 6:-55 7:-68 8:12 9:48 10:-74 11:27
last:claim-released	0:-24 1:-48 2:-8 3:-39 4:20 6:-31 7:-47 9:-40 10:28 11:-20
last:claim-requested	0:-21 3:-30 4:-16 5:-20 6:45 7:-11 9:14 10:-23 11:-29
last:claim-returned	0:-17 1:-47 2:-74 3:-28 4:-30 5:-49 7:-73 9:-25 10:-20 11:72
last:claim-total	0:-8 3:-30 9:14 11:9
left1:	0:32 2:-17 3:-36 4:-35 5:21 6:-13 8:-41 9:-31 10:-32 11:-10
left1:"	1:20 2:-17 3:-49 4:9 5:-24 6:21 7:-50 8:-22 10:-10 11:-33
left1:#	0:-34 2:-13 3:-28 4:-12 5:-17 6:40 7:-16 8:-13 11:22
left1:(	0:-29 1:-15 2:-12 4:-29 8:13 9:-55 10:-26 11:35
left1:*	3:9
left1:,	1:-63 2:-8 3:8 4:-21 6:-8 7:-47 8:-18 10:-22 11:8
left1:-	0:-49 1:-19 2:-39 3:-16 4:-28 5:14 6:17 7:-57 9:-19 10:48 11:15
left1::	0:-19 2:-18 3:16 4:-29 5:-56 6:12 7:-54 8:-21
left1:;	0:-56 1:-40 2:-25 3:-15 4:-14 5:-34 6:-13 7:9 8:11 9:-26 10:45 11:33
left1:abducted	0:42 4:-11 6:-34 8:-12 10:-13
left1:acknowledged	0:23 2:-20 3:-10 4:-17 5:-22 6:13 7:-25
left1:additional	3:15
left1:admitted	5:30 6:-25
left1:after	2:-8 3:-14 4:-15 5:33 6:-19 8:-10 9:11 10:-19
left1:against	0:-11 1:25 3:-14 4:-27 6:-14 7:10 8:-14 9:19 10:-22 11:-17
left1:all	0:-47 1:-8 2:-22 4:-8 5:-54 6:37 7:11 8:-10 9:-8 10:29
left1:alone	0:-10 2:-11 3:-25 4:17 6:-15 11:26
left1:among	0:22 3:-10 4:-8 5:-10 8:-15 9:-8 10:-21 11:9
left1:and	0:-18 1:-84 4:-29 5:12 6:-39 8:18 9:-15 11:-30
left1:announced	5:-9 6:19
left1:another	0:-43 1:-18 2:-22 3:12 4:-12 6:-21 7:29 8:-35 11:-8
left1:are	0:-18 1:19 2:-25 4:9 5:-56 6:-37 7:19 8:26 10:-48 11:-32
left1:as	0:11 1:-8 2:-13 4:-31 5:-17 6:9 8:-19 9:-33 10:21 11:18
left1:at	2:-67 3:-42 4:8 6:18 8:13 10:-51
left1:away	0:44 4:-24 6:-24 10:-14
left1:back	0:-10 3:-29 4:-27 5:-12 6:48 7:-26 8:-46 9:-28 11:-22
left1:be	0:35 3:-28 4:-15 5:-11 6:24 7:-16 9:-31 10:-13 11:-40
left1:been	0:-15 3:18 4:-9 5:-11 6:16 7:-18 9:-20 10:-13 11:-10
left1:before	3:-9 4:-15 6:25 9:-8 10:-17
left1:believes	2:25 4:-32 6:-12
left1:beside	4:-12 5:-17 6:-26 7:30
left1:brought	0:-15 4:-22 5:-11 6:-40 7:-15 8:-18 9:39 10:10 11:-17
left1:buried	0:-15 1:-10 2:14 3:-8 4:-21 5:-25 6:19 7:-23 9:-9 10:-10
left1:but	3:12 4:22 6:-14 7:-21 9:-9 10:-9 11:-24
left1:by	0:-11 3:-11 6:-20 7:24 10:-12
left1:camp	3:-21 9:23 11:-20
left1:captured	0:37 4:-24 6:-37
left1:carried	2:-8 3:10 4:-27 6:9 7:-12 8:15 9:-13 10:-28 11:-24
left1:carry	2:-8 4:-21 5:-12 6:24 10:-13
left1:caused	1:24 5:-18 6:-15 8:-8
left1:children	3:24 5:-9 6:-23
left1:claim	5:-12 6:23
left1:claimed	0:-11 1:22 3:-18 4:-10 5:-26 6:10 7:-10 9:-11
left1:cleared	9:-18 11:20
left1:confirm	4:-12 8:22 10:-15
left1:confirmed	5:-21 6:23 7:-11 10:-9
left1:cost	1:-9 3:-29 4:-9 5:-9 6:47 9:-19 11:-8
left1:count	5:-8 6:14
left1:counted	0:-37 1:14 2:-24 3:-34 4:-37 5:-9 6:11 8:-23 9:9 10:-45
left1:counts	1:-13 3:10 4:-14 5:30 6:-25 9:-15 11:-11
left1:covered	3:11 6:-12 8:12
left1:day	0:13 2:-19 4:-16 8:-16 10:19
left1:dead	0:-35 2:-26 5:-22 6:52
left1:december	3:-18 9:-22 10:24 11:-14
left1:detained	0:35 3:-29 4:-14 5:-8 6:-27 7:-12 8:-13 9:-18 11:-18
left1:displaced	3:47 6:-30 9:-26 11:-8
left1:documented	1:17 3:-16
left1:down	0:-17 3:-28 4:11 5:-11 6:30 7:-31 9:-10 10:-9
left1:driven	0:-12 1:-8 3:32 4:-8 6:-27 7:-14 11:-33
left1:drove	1:-8 5:17 6:-34 7:-9 9:15 11:-26
left1:eliminated	0:-29 4:-16 6:33 10:-22
left1:evacuated	3:-18 5:31 6:-21 9:-10
left1:evening	3:-9 6:-14 7:8 11:16
left1:exchanged	6:-12 8:16 10:-8
left1:expect	9:-12 11:13
left1:expects	9:-28 11:16
left1:february	3:-8 11:9
left1:find	5:-10 6:-14 7:19
left1:first	4:-26 8:-8 10:28
left1:flew	3:-20 5:-11 6:-17 8:-8 10:-8 11:22
left1:for	0:-68 1:-30 2:-9 4:-65 5:-54 6:-29 7:43 8:43 10:-10 11:-29
left1:forced	3:43 5:-17 6:-28 9:-18 11:-8
left1:found	0:-29 2:-21 3:24 4:-16 5:16 7:-38 8:-10 9:-20 10:-37 11:-24
left1:free	0:-35 2:-11 5:-15 6:-19 10:48
left1:freed	0:-13 2:-9 4:-48 6:-13 8:25 10:18
left1:frees	0:-11 2:-13 4:-48 6:-10 8:30
left1:friday	3:-10 11:18
left1:from	0:16 1:9 2:-30 3:-23 4:-27 5:-8 6:30 7:-8 8:-26 9:-8 10:-35
left1:further	0:-16 1:-11 2:-10 3:-14 4:-18 6:-11 7:14 8:-8 9:30 10:-14 11:-34
left1:gave	0:-17 6:33 9:-14
left1:go	0:-25 4:-23 5:-13 6:11 10:25
left1:gone	3:-9 5:-11 6:23
left1:got	0:-9 2:-15 3:23 4:-20 5:-24 6:20 8:-28 11:-9
left1:had	0:-27 3:-25 4:-9 6:12 7:-19 10:-26
left1:has	0:-43 1:-19 2:-27 3:-53 4:23 6:-40 7:32 8:-31 9:28 10:-10 11:-45
left1:have	0:-45 2:-29 5:16 7:13 8:-13 10:-44 11:-28
left1:held	0:-11 1:-12 3:-20 4:-10 6:-16 7:-9 9:26
left1:helped	3:-25 6:-8 9:-8 11:33
left1:her	5:-22 6:28 7:-15
left1:his	0:20 2:-9 4:-22 5:17 6:-22 8:-13 10:-13
left1:hits	6:14 7:-8
left1:hold	0:-36 2:-8 3:-31 4:32 5:-8 6:-15 7:-9 8:-10 9:27 10:-18 11:-15
left1:holding	0:-28 2:-12 3:-10 4:56 5:-13 6:-40 7:-12 8:-8 10:-15
left1:holds	0:19 1:-8 4:-24 6:22 7:-26 8:-20 9:-9 10:-18 11:-39
left1:home	0:-11 3:-20 4:-12 5:-9 6:-15 8:8 10:-10 11:19
left1:hosts	3:-33 9:38 11:-13
left1:house	3:13 11:-10
left1:housed	3:34 6:-9 9:-17 11:-12
left1:houses	3:-41 6:-13 9:40 11:-10
left1:identified	6:13
left1:in	0:-33 1:-13 3:9 4:-20 6:-13 7:-25 8:-15 9:26 10:14 11:-44
left1:include	0:-16 2:-14 3:-16 4:-27 5:15 6:-8 7:-11 10:19
left1:included	5:9
left1:including	0:-24 1:-12 2:8 3:-10 5:8 7:-43 11:-17
left1:injured	0:-18 3:-27 5:80 6:-69 7:-14
left1:injuring	5:51 6:-45
left1:into	0:-11 2:-9 6:18
left1:is	0:12 1:-22 2:16 3:10 4:-66 5:-12 6:9 7:-58 8:10 10:-61 11:-49
left1:january	0:-9 4:-10 5:-8 6:-11 7:-8 9:-14 11:21
left1:june	4:14 6:12
left1:just	0:-26 2:-14 4:31 5:-28 6:-40 9:21 10:-29 11:-24
left1:keep	3:29 4:22 6:-28 7:-9 10:-23
left1:keeping	0:-11 2:-11 4:35 5:-12 6:-37 7:-8 9:-14 10:-14
left1:kept	4:25 6:-27 7:-11 8:-15 10:-23
left1:kill	0:-22 2:-28 4:-15 5:-9 6:70 7:-12
left1:killed	0:-69 1:-51 3:-70 4:-55 5:-69 6:105 7:-38 8:-18 9:-35 10:-22 11:-20
left1:killing	0:-47 1:-8 2:-25 3:-20 4:-17 5:-38 6:68 7:-27 9:-11 10:-15 11:-9
left1:kills	5:-31 6:63 7:-32
left1:laid	5:31 6:-27 7:-8
left1:last	0:-18 2:-19 3:-23 4:26 5:-16 6:-15 7:21 8:-8 10:-18
left1:later	0:10
left1:leaves	0:-31 2:-21 3:-13 4:39 5:-20 7:18 8:-24 9:-12 10:-39
left1:leaving	3:22 4:-14 6:-22 7:26 9:-22
left1:left	0:-29 2:-32 3:-41 4:32 5:-20 6:26 7:13 8:-20 9:-19 10:-26 11:-26
left1:let	0:-28 2:-21 3:-25 4:-45 5:-14 6:-25 7:-17 8:19 10:20 11:12
left1:lists	0:-12 2:11 3:-9 4:-29 5:-25 6:-9 7:34 8:-9 9:-24 11:-14
left1:live	3:27 6:-11 9:-20 11:-14
left1:logged	0:21 4:-9 5:-8 6:-14 10:-13
left1:lost	0:-29 1:-16 2:-26 3:-18 4:-27 5:-52 6:86 7:-40 9:-8 10:-8
left1:made	0:-12 2:-9 3:20 4:-25 6:23 7:-14 9:-12 10:-15
left1:makes	3:13 6:13 8:-8 9:-14 10:12
left1:march	4:-13 5:-8 10:16
left1:met	0:-13 2:-10 3:-11 4:27 5:-21 6:-28 7:-16 9:19 10:-13 11:-20
left1:month	3:12
left1:mourns	3:-11 5:-10 6:34 7:-18
left1:move	6:-8 9:14 11:-22
left1:moved	0:-24 4:43 5:-13 6:-27 7:-12 8:-12 9:-23 10:-30 11:-17
left1:named	7:8
left1:not	0:59 2:-24 5:-15 6:-42 7:-35 10:-15
left1:november	0:21 5:-16 8:-15 10:11 11:-11
left1:now	0:-12 4:-23 5:-14 6:-18 7:13 8:-12 9:-27 10:24 11:-15
left1:number	3:18 5:23 6:-29 9:-19 11:-19
left1:numbered	0:-11 3:-11 6:-10 11:22
left1:of	0:30 1:-77 2:36 4:-15 5:-20 8:-21 9:-15 10:-52 11:-30
left1:off	0:17 5:-8 6:16 7:-15 9:-29 10:-19 11:-23
left1:on	2:-12 3:-14 4:-15 5:22 6:16 7:8 10:-8
left1:one	0:-16 3:25 4:-20 8:-10
left1:only	0:-39 1:-8 2:-23 3:-50 4:-38 6:19 7:-14 8:-16 9:-9 10:30 11:8
left1:or	3:25 4:23 6:-23 7:-9 9:-21 11:-11
left1:other	0:-46 1:-14 3:-32 4:14 5:15 6:-26 7:19 9:-21 10:-9 11:-34
left1:out	0:-35 2:-12 3:29 4:-29 5:-27 6:49 7:-32 9:-21 10:-47 11:-11
left1:over	0:-21 2:-20 4:-60 6:42 7:-8 8:-16 10:16
left1:pass	3:-16 5:-8 9:15 11:-17
left1:passed	1:-16 3:13 6:9 11:-16
left1:period	0:13 5:-8 6:10
left1:plus	8:10
left1:put	0:-41 1:-9 2:9 4:-52 5:-42 6:24 7:-21 8:-14 9:24 10:13 11:-10
left1:reach	0:-11 2:-8 6:20
left1:reached	4:-8 5:-21 6:22 7:-21 9:-11 11:10
left1:reaches	3:-16 5:-14 6:27 7:-16
left1:received	0:-28 2:-17 3:-11 4:-24 5:24 6:20 7:-10 8:-31 9:-31
left1:recorded	0:22 1:30 3:-18 4:-11 5:13 6:-39 10:-17 11:-18
left1:recovered	6:23
left1:registered	1:-16 3:18 4:-9 5:-22 9:-16 10:-17 11:15
left1:release	0:-17 4:-23 8:31 10:8
left1:released	0:-23 2:-9 4:-25 6:-10 8:31
left1:remaining	0:-34 1:-10 2:-25 3:-13 4:13 6:-13 7:24 8:19 9:-9 10:-25 11:-28
left1:reported	0:13 2:-9 3:-8 4:-20 5:-13 6:24 8:-19 10:-21
left1:reports	0:-11 3:-13 6:11 7:10
left1:rescued	6:-17 10:17
left1:round	6:9
left1:s	2:-10 4:-11 5:29 6:-26 10:-17
left1:said	0:13 1:-25 3:18 4:13 5:16 6:-49 7:-8 8:-11 9:-13 10:-10
left1:saw	0:-23 2:-28 4:-26 5:22 6:17 7:-11 8:-23 10:13
left1:say	0:-15 2:-15 3:-34 4:-19 5:-12 6:44 11:-28
left1:says	0:-39 1:-34 2:-43 5:17 8:9 9:24 11:-69
left1:see	0:-9 4:19 8:10 10:-27
left1:seen	0:8 3:-8 4:24 5:-21 6:25 7:-25 8:-8 10:-29
left1:seize	0:20 4:-9
left1:seized	0:47 4:-14 6:-18 8:-29 10:-13
left1:sent	0:-8 3:23 6:-32 7:-16 8:15 9:-19 10:-9 11:14
left1:shelter	3:25 5:-13 6:-17 7:-10 9:16 11:-35
left1:shelters	3:-21 9:22
left1:shot	0:-30 4:-19 5:-28 6:38 10:-9
left1:show	0:11 2:31 4:-27 5:-13 6:-33 10:-13
left1:showed	2:-14 4:33 5:-15 6:-22 8:-12 10:-20
left1:so	0:-13 2:-8 4:44 5:-16 6:-35 7:-37 10:-9 11:-16
left1:sunday	3:-16 6:9 9:16
left1:swap	8:15
left1:take	0:10 3:-11 4:-17 6:-15 8:18 10:-20
left1:taken	0:43 3:21 4:-16 5:-11 6:-38 8:-8 10:-9
left1:taking	0:17
left1:that	1:-67 2:19 3:-43 4:-8 5:-21 6:-17 7:22 9:-10 10:-9
left1:the	0:16 1:-10 2:11 3:-61 4:24 5:-16 6:-24 7:-32 8:-45 10:8 11:-25
left1:their	4:-17 5:-11 6:19
left1:them	0:18 1:-17 2:-25 3:-11 4:16 6:-11 10:-25 11:-11
left1:then	0:-33 2:-12 4:-43 5:-13 6:15 7:29 8:-12 9:-10 11:-11
left1:those	0:-10 2:-19 4:30 5:-23 6:-25 7:-9 10:-19
left1:to	0:-63 1:36 2:10 3:11 4:12 5:-25 6:-24 7:-29 8:11 9:-10 10:-68
left1:today	2:-28 3:-19 4:26 7:-14 9:20 10:-12
left1:toll	3:-16 6:30
left1:took	0:19 1:-15 2:12 3:-18 4:-69 6:15 7:-46 8:-34 9:-54 10:-55 11:23
left1:treated	3:-22 5:42 6:-30 9:-8 11:-9
left1:treating	3:-13 5:18 6:-11
left1:up	0:-17 2:-33 3:25 4:-18 5:-24 6:16 7:-19 8:-8 9:-19 10:30 11:-23
left1:upon	3:-10 4:19 10:-14
left1:uprooted	3:48 6:-15 9:-41 11:-11
left1:us	0:-45 2:22 3:-14 4:-42 6:9 7:-36 8:-18 9:-14
left1:verified	6:14
left1:visited	4:11 10:-8
left1:was	0:14 1:8 2:-14 3:26 4:36 5:-26 6:-45 7:-9 8:9 9:-50 10:-71 11:-25
left1:week	0:-39 2:-17 3:-16 4:-25 5:-18 6:8 7:-14 8:-26 9:-30 10:12 11:23
left1:were	0:16 1:-27 2:-81 3:28 4:20 5:-75 6:-20 9:-37 10:-15 11:-9
left1:when	0:16 2:-12 3:16 4:-32 5:-42 6:44 7:-36 8:16 10:-26 11:-21
left1:where	0:-48 2:-18 3:40 5:15 6:30 7:-45 8:-11 9:-44 10:-30 11:-34
left1:which	0:-30 1:-17 2:-24 3:-29 5:-28 6:22 7:-26 9:-10 10:17 11:-11
left1:while	4:8 5:-15 6:-20 9:-12 10:13 11:14
left1:whom	0:-64 1:-20 2:16 4:-30 5:-29 6:18 7:-21 8:-29 10:33 11:16
left1:with	0:41 1:-27 2:-22 4:-28 5:-19 6:-36 7:31 8:-65 9:-28 10:-16
left1:wounded	0:-10 3:-8 5:73 6:-73 7:-18
left1:wounding	5:39 6:-42 7:-8 8:-10
left1:year	0:17 3:-8 4:-15 5:-10 6:15 8:-8 9:-15 10:12 11:-11
left1:|	0:-38 1:-42 4:-36 5:13 7:-19 9:-10 10:-9
left1:—	0:-13 2:-12 4:-22 5:-36 6:20 8:17 10:15 11:-17
left1:•	0:-37 1:-13 2:-8 3:20 4:12 5:-28 6:23 7:22 9:-54 10:-25
left1:▪	9:-9
left2:	0:-23 2:-18 3:42 4:-25 5:17 6:-35 8:-24 9:-24 10:11 11:-40
left2:"	1:-14 2:-16 4:30 7:-22 8:-20 9:-21 10:-35 11:-29
left2:#	1:-61 2:-39 3:-52 4:-46 5:48 6:-17 7:28 8:16 9:-21 10:-12 11:-62
left2:(	5:-22 6:21
left2:)	0:-49 2:-16 4:-48 5:11 6:15 7:-23 9:-24 10:57 11:-24
left2:,	0:-23 1:-84 2:-9 3:-24 4:-8 6:-9 7:-10 8:20 10:-11 11:-14
left2:-	6:18 7:-15
left2::	2:-27 3:-32 6:11 7:12 8:-22 9:-14 10:-24 11:13
left2:;	0:12 2:-30 3:25 4:-35 6:-23 8:-19 9:-10 10:26 11:-33
left2:a	0:8 1:13 2:-13 3:-22 4:-30 5:-13 6:-9 7:10 8:-11 9:26 10:-16 11:-41
left2:abroad	3:26 5:21 6:-25 9:-20 11:-23
left2:account	0:-16 4:-41 5:-15 7:26 8:-35 9:-14 10:24 11:-16
left2:accounted	0:-24 1:-10 2:-13 3:27 4:-26 5:9 6:38 7:-10 8:-22 9:-36 10:-30 11:-36
left2:accounts	6:12 7:-8
left2:added	0:-8 3:-16 4:-10 6:-14 7:20 9:8 10:-14
left2:adding	0:13 2:-24 4:24 5:14 6:-14 7:-21 10:-19
left2:addition	5:19 6:-22 8:-8
left2:adds	0:9 2:11 3:17 4:-14 5:-10 6:-13 9:-9 10:-11
left2:administration	3:18 5:-8 6:18 7:-10 9:-16 11:-17
left2:admitted	2:-12 5:-22 6:28
left2:afp	6:15
left2:again	0:-10 3:-9 4:-15 5:-14 6:-17 7:-8 10:24
left2:agency	9:15
left2:ago	2:12
left2:aleppo	3:15 6:-9 9:-19 11:13
left2:alive	0:-24 2:27 3:17 4:-10 6:-28 7:-12 9:-16 10:-19
left2:all	3:17 4:-16 10:26 11:-36
left2:alone	0:-10 1:21 2:-8 3:11 5:-26 7:11 8:-22 9:-22 11:-8
left2:along	0:24 2:-22 4:-13 5:-10 6:-22 8:-28 10:23
left2:already	1:-10 3:9 4:-28 6:-22 7:-16 9:23 10:-13 11:-16
left2:also	0:-19 1:-10 2:-9 3:-23 4:13 5:9 7:-8 9:25 11:-9
left2:am	5:8
left2:ammunition	0:-18 10:19
left2:among	0:15 1:-17 2:-23 3:-16 4:9 5:-13 6:-11 9:-10
left2:an	3:20 9:-11
left2:and	0:10 1:-57 2:-22 3:9 4:-10 5:27 6:-45 7:29 8:-40 9:-59 10:-15
left2:april	4:-8 5:-12 6:20 7:-13 8:-12 9:-9 10:9
left2:are	5:-22 6:25 8:-12 9:-22 10:-10
left2:area	0:-9 2:-13 4:12 5:-10 6:19 10:-10
left2:army	2:-22 3:-10 4:-23 6:15 8:-9 10:14
left2:arrested	0:-19 10:19
left2:arrived	0:18 6:-10 9:-8
left2:as	1:28 5:16 6:-25 7:-12
left2:at	3:-23 5:13 6:-11 9:23
left2:attack	0:-11 2:-11 6:23 10:-8
left2:attackers	0:-29 2:-8 4:-9 5:22 10:-9
left2:august	0:-29 3:29 5:-8 6:14
left2:authorities	0:21 3:-13 4:-13 5:-10 7:-10 8:-12 9:-17
left2:average	3:-15 6:-8 11:13
left2:away	0:-25 2:-16 4:-14 5:18 6:-14 10:27
left2:azerbaijan	8:17 10:-15
left2:back	0:-11 2:31 4:-11 6:-26
left2:bandits	0:-14 5:-26 6:26
left2:bangladesh	3:-15 6:-19 9:25
left2:base	0:26 3:-25 6:-18
left2:be	6:15
left2:before	4:18 6:-11 7:-13 8:-11 10:-17
left2:began	0:-13 2:-8 3:8 4:-13 5:-8 8:-18 9:-9 10:-9 11:21
left2:bekaa	5:-21 6:24
left2:board	4:-12 8:13
left2:boat	5:-14 6:15 7:-11
left2:bodies	0:-12 2:25 4:-47 6:15 8:-33 10:-43
left2:body	0:29 2:-35 4:-28 6:21
left2:bogota	4:-11 10:14
left2:border	3:-18 6:-15 9:20
left2:boy	5:24 6:-24
left2:bringing	0:-12 4:25 7:-10 9:-8 11:-9
left2:brings	4:-19 9:-8 10:-25 11:16
left2:brought	0:-12 3:-17 4:-26 6:25 7:-18 8:-14 11:-12
left2:building	5:-21 6:21
left2:burns	3:22 5:-24 6:-9 9:-12
left2:buses	0:-11 3:-17 4:11 5:-16 6:-11 9:-13 11:33
left2:but	0:-17 3:15 4:-11 6:-19 7:23 9:-12 11:-10
left2:by	3:-19 5:-10 9:12 11:23
left2:came	1:-8 3:15 4:16 5:-13 7:-12 9:-20 10:-15
left2:camp	3:21 5:-12 6:10 7:-9 9:-22 10:12 11:-11
left2:camps	9:14 11:-9
left2:can	6:8
left2:capital	6:11
left2:captives	0:-12 2:14 4:-33 6:-8 7:-13 8:17 9:-10
left2:captivity	0:-17 2:-55 6:42 8:19 10:-32
left2:care	5:-20 6:23 8:-10 10:14
left2:carried	3:-10 4:-20 5:13 6:10 7:-13 8:-20 9:17 10:-22 11:-19
left2:cases	6:22
left2:cash	3:-8 6:-9 8:-16 9:-10 10:-10 11:19
left2:center	5:-11 6:12
left2:centre	3:10
left2:centres	3:24 6:-8 9:-9
left2:child	0:27 5:-18 6:-26
left2:children	0:40 2:-14 4:-24 5:-63 6:39 7:-46 8:-10 9:-24 10:-33 11:8
left2:cholera	6:8
left2:city	0:-15 3:8 10:15
left2:civilians	3:-28 4:30 5:-26 6:24 7:-22 8:-11 9:-10
left2:claimed	0:9 3:-8 4:-10 7:-12
left2:claims	11:12
left2:climbed	5:-8 6:27 7:-19
left2:climbs	6:28 7:-22
left2:column	3:20 9:-18
left2:come	1:26 3:-11 6:-24
left2:commission	3:-12 4:-14 6:20 7:12
left2:commissioner	4:-12 6:12 8:-11 10:13
left2:committee	3:-18 6:15 9:-11 11:17
left2:compared	0:-16 3:-29 6:-10 11:20
left2:condition	5:20 6:-16
left2:confirmed	3:-14 4:-14 5:-25 6:31 7:-29
left2:confirms	0:-24 2:-19 4:-22 5:-22 6:16 8:-23 9:-18 10:48
left2:congo	3:-15 9:17 11:-18
left2:convoy	10:-10 11:10
left2:cost	0:-11 3:-21 4:-17 5:-18 6:34 7:-9 9:-10
left2:could	0:14 2:-16 3:-34 4:-28 5:-24 6:27 9:-23 10:-17 11:-25
left2:council	3:11 5:-14 6:12
left2:count	0:-9 3:-31 4:-19 5:-21 6:51 7:-32 11:-8
left2:countries	3:-18 6:26
left2:country	4:-8 6:-18 7:8 9:15 11:-30
left2:county	6:14
left2:court	10:-15 11:16
left2:crescent	3:-12 7:18
left2:crew	0:10 6:-8 10:-16
left2:crews	6:10 7:-9
left2:cross	2:-20 4:-12 7:-8 10:14
left2:cut	3:25 6:14 7:-8 9:-24 11:-20
left2:dawn	5:12
left2:day	0:-33 2:-13 5:-8 6:16 7:-25 8:14 9:-28 10:-37 11:11
left2:days	0:8 3:23 5:-14 6:-17 8:-10 9:-11 10:-13 11:-9
left2:dead	0:-30 1:-29 2:-66 3:-36 4:-42 5:50 6:-22 7:18 8:-16 9:-48 10:-14 11:-34
left2:death	2:-8 5:14
left2:deaths	0:-26 2:-24 3:-33 4:-14 5:11 6:20 7:-12 8:-11 9:-14 10:-11 11:-12
left2:deceased	5:-8 6:15
left2:december	3:-25 5:19 6:-24 11:16
left2:denied	2:11 4:-11 10:-10
left2:destroyed	0:-21 3:-8 4:-17 6:24
left2:died	0:14 1:-12 2:19 3:-15 4:-9 5:34 6:-38 7:22 9:-9 10:-25
left2:displaced	3:-22 6:-11 9:25
left2:district	0:-10 2:-11 4:11 5:-13 6:15
left2:doctors	0:-12 4:25 6:-24
left2:door	3:-8 9:11 11:-9
left2:down	0:-12 1:-8 2:-17 3:37 4:43 5:-25 6:-49 7:9 8:-22 9:-36 10:-17 11:-27
left2:drivers	0:-9 6:23
left2:drone	5:16 6:-10
left2:drones	5:-8 6:12
left2:drove	3:18 5:-10 6:-11 9:-10
left2:drowned	5:-8 7:18
left2:dug	3:-12 4:-9 5:-8 6:26 7:-14 10:-12 11:-8
left2:earlier	3:-10 6:20
left2:eight	2:-8 3:-13 4:-16 5:18 10:-18
left2:eliminated	6:19
left2:estimates	3:18 4:24 5:12 6:-17 7:-20 9:-13 10:-24 11:-10
left2:evening	0:-11 4:-11 5:-11 6:-18 7:-12 10:25
left2:example	5:11 6:9 7:-14
left2:fallen	0:10 3:25 6:-25 7:-11 9:-17 11:-11
left2:families	3:12 4:-8 6:29 8:-28 9:-9 10:-31 11:-12
left2:far	0:-13 3:-9 4:-10 5:-10 6:30 8:-8 9:8 11:-8
left2:fasher	9:12 11:-13
left2:fatalities	0:-13 3:-10 5:9 6:19 7:-10
left2:february	2:-13 3:16 5:-24 7:-9 9:-29 10:-8 11:20
left2:fell	5:13 9:-12 11:9
left2:fighters	0:28 3:-16 4:-12 6:-13 10:-19 11:-16
left2:figure	0:39 1:18 2:-48 4:-47 5:-47 6:-60 7:29 8:17 9:8 10:-41 11:-14
left2:figures	0:15 10:-10
left2:filipinos	0:21 8:-11 10:-17
left2:fire	3:14 9:-13
left2:firefighters	5:34 6:-35 7:-13 10:-8
left2:first	0:-19 4:19 5:-18 6:-8 7:-13 8:17 10:-23
left2:fishermen	0:11
left2:five	3:9 5:-20 7:8
left2:flats	3:13
left2:flights	0:-13 3:-12 4:-13 5:-27 6:27 7:-8 8:19 10:-15
left2:floods	3:-9 6:18
left2:followed	6:11 9:-11 11:-12
left2:for	0:-13 2:-16 3:11 4:21 6:-9 7:-13 8:-29 9:18 10:-14
left2:force	10:11
left2:forces	6:11
left2:found	2:-15 3:-8 6:29 7:-9 11:10
left2:four	0:29 2:-10 4:15 5:-18 6:33 10:-42
left2:freed	0:-19 4:15 6:-8 7:32 8:-12 10:-22
left2:friday	0:24 3:-28 4:-12 5:28 6:-26 7:-26 10:-15
left2:from	5:18 6:-24 7:-15 8:-15 9:-41 10:17 11:39
left2:gang	4:8
left2:gate	2:-12 5:-10 6:14 7:9
left2:gave	0:16 2:-16 4:-9 6:-21 10:17
left2:gaza	0:-16 2:22 4:-9 6:-19 8:15 10:-11
left2:girl	0:-16 6:9 7:8
left2:girls	0:-11 3:-16 6:-9 7:11 9:-14 10:12 11:15
left2:given	0:15 2:25 3:-26 4:-19 5:27 7:-12 10:-26
left2:go	0:-16 2:12 4:-13 5:-8 8:-10 10:12
left2:goma	0:-18 3:-17 5:17 6:18 9:-15
left2:got	3:-13 8:-18 9:-14 10:16 11:18
left2:government	6:16
left2:group	0:30 3:-13 4:-45 6:-31 10:-22 11:15
left2:groups	2:-10 3:-16 4:15 8:-13 9:15
left2:guards	0:-15 2:-9 6:-32 7:-11 10:27
left2:gunmen	2:-14 3:-17 4:-47 5:-21 7:-9 8:-18 10:30
left2:had	0:24 1:21 3:-31 4:10 5:-21 7:-60 9:9 10:-33
left2:half	3:-24 4:-8 6:-12 9:-13 11:26
left2:hall	3:16
left2:hamas	0:26 6:-26 8:-20 10:12
left2:hand	0:-18 2:10 4:-29 10:17
left2:handed	2:-15 3:-9 4:-34 6:41 7:-27 8:-9 11:-11
left2:hands	10:8
left2:has	0:11 2:-43 4:-77 5:37 6:16 7:-38 8:-22 9:-19
left2:have	0:-10 1:14 2:-45 4:-17 5:-10 6:23 7:-22 8:-8 10:-8 11:-61
left2:having	0:24 2:-10 4:-22 5:-8 7:-8 8:14 10:-22 11:-24
left2:he	0:18 1:-20 2:30 3:-20 4:9 5:-10 6:-25 7:-32 8:20 9:-32 10:-62 11:14
left2:held	4:11 10:-8
left2:help	6:-21 7:21
left2:here	5:-19 6:30 7:-12 10:-8
left2:him	6:-21 7:21
left2:his	2:22 6:-18
left2:hit	6:14
left2:home	0:-9 2:-8 3:-46 4:21 5:-13 6:-24 7:-16 8:-12 9:29 10:-22 11:36
left2:homes	3:-13 5:-9 9:33 11:-19
left2:hospital	0:-27 2:-9 3:-15 4:-27 5:12 6:20 8:-14 9:-8 10:-31 11:-9
left2:hospitals	0:-11 5:39 6:-30
left2:host	3:-16 9:18
left2:hostages	0:-9 2:-14 3:-19 4:17 6:-18 8:27 10:-43
left2:hours	2:-9 5:13 6:10
left2:houses	3:-8 5:-13 6:22
left2:houthis	0:31 2:-13 3:-13 4:-18 6:-20 7:-12
left2:hurt	3:13 6:-36 7:25 10:-8
left2:husband	0:-8 5:-32 6:33
left2:i	0:-54 1:-8 2:-44 3:-15 4:-41 6:24 7:24 8:-18 9:-22 10:-51 11:-18
left2:icrc	4:-12 6:-13 8:-29 10:32
left2:identified	2:15 8:-8
left2:in	0:-38 1:-24 2:-42 3:-26 9:-40 10:35 11:24
left2:india	0:-11 4:-13 5:-12 6:9 10:18
left2:indians	0:17 2:-9 4:-31 5:-20 6:-13 8:-15
left2:indonesia	6:19 7:-13
left2:inhabitants	3:29 4:-14 5:-8 6:-9 9:-28
left2:injured	0:8 3:-29 4:-9 5:13 6:-84 7:53 8:-10 10:-15
left2:injury	0:-12 5:41 6:-38
left2:inmates	2:-8 3:15 6:12
left2:institute	5:-30 6:32
left2:iom	0:-11 1:10 3:-34 5:-20 7:-21 8:-13 9:-18 11:28
left2:iran	4:-28 6:-16 10:23
left2:iraq	3:-25 9:-8 11:24
left2:is	0:-34 1:-11 2:-10 3:-22 4:13 6:-48 7:23 8:-9 10:11 11:-20
left2:israel	0:-10 2:23 4:-16 7:-23 8:8 10:-12
left2:israelis	0:-17 4:-25 5:-9 6:-9 7:-13 8:-26 10:32
left2:it	0:11 1:-11 2:-13 3:49 4:37 5:-45 6:-31 7:-12 8:-44 9:-12 10:-49 11:-58
left2:itself	4:22 7:-20
left2:january	0:-11 2:-8 5:9 6:25
left2:jihadists	4:-9 10:8
left2:july	3:-31 6:11 11:26
left2:june	0:-10 5:11 9:-12 10:19 11:-9
left2:killed	0:13 1:-9 2:-35 4:-25 5:27 6:-18 7:-25
left2:killing	0:-21 1:-10 3:-8 6:36 10:-9
left2:kivu	3:12 11:-8
left2:know	0:-12 2:24 3:-16 4:23 5:-15 8:-29 9:-18 11:-10
left2:kyiv	0:-16 2:-17 3:-12 5:-12 6:22 8:-9 10:15 11:-16
left2:laid	6:10
left2:last	0:-19 1:26 2:-9 3:-41 4:-29 5:-18 6:12 7:-12 8:-13 9:-32 10:-20 11:28
left2:late	5:-30 6:29 10:-9
left2:law	4:-9 5:-14 6:23 7:-10 10:-13
left2:leaders	6:17
left2:lebanon	3:-21 5:-16 6:14 9:11
left2:led	0:20 6:-20
left2:left	0:22 3:8 4:-18 5:-15 6:-26 7:12 9:-14 10:-10
left2:let	0:-29 4:-23 10:23
left2:life	6:19 8:15 10:-14
left2:list	0:-19 2:-11 6:14 7:20 8:-24 10:-11 11:-8
left2:live	3:10 4:-14 6:8 8:-12 9:-12 10:20
left2:lives	3:23 5:22 6:-27 7:-8 9:-18 11:-11
left2:looking	4:-8 7:26
left2:loss	5:-17 6:26
left2:losses	2:-18 6:27
left2:lost	0:-33 4:-8 5:-27 6:16 7:17
left2:made	6:8
left2:make	6:15
left2:mali	4:19 10:-15
left2:man	5:-15 6:29 7:-11
left2:march	0:-34 2:-22 3:-27 4:21 5:-13 8:-17 9:24
left2:martyrdom	6:11
left2:martyred	2:-8 4:12
left2:martyrs	3:-8 5:37 6:-15 7:-12
left2:may	0:20 1:-8 2:-8 3:13 4:-14 5:-16 6:9 7:-14 8:-10 9:-22 11:-34
left2:media	0:-12 5:-22 6:30 7:-8 10:-11
left2:men	0:10 2:-35 3:-19 4:-38 5:-31 7:-26 8:-29 9:23 10:15
left2:metres	3:9
left2:militants	0:30 2:-9 4:-19 8:-30 10:-12
left2:military	6:11
left2:million	0:-10 3:-9 4:20 8:-9 9:10 10:-23
left2:mine	6:25 7:-22
left2:minister	0:-12 4:-18 6:28
left2:ministry	0:12 1:-9 2:-8 3:15 4:-10 5:-44 6:13 9:12 10:-13 11:-26
left2:minutes	6:12
left2:missing	1:-10 3:11 5:34 6:-51 7:28 10:-10
left2:mission	3:19 6:13 7:-13 9:-10 11:-12
left2:monday	3:-13 4:-11 5:-23 6:9 7:12 9:26
left2:month	0:-12 3:17 4:-10 5:-9 6:-12 7:16 9:-25 10:-12 11:-12
left2:months	0:10 5:-10 6:13
left2:more	3:10 5:15 6:-11 7:-8
left2:morning	3:-15 5:-15 6:17 11:15
left2:mother	0:21 4:-11 6:-10 10:-20
left2:moved	3:-29 6:30
left2:my	2:16 3:25 6:-17 9:-20 11:-23
left2:nabatieh	0:14 5:-13 6:15 10:-12
left2:name	4:-14 5:-12 6:37 7:-25 9:-13
left2:names	0:-21 2:-10 4:37 5:-8 6:-21 8:-20 10:-26
left2:nationals	4:-26 5:-26 6:13 7:-15 8:16
left2:nations	0:-18 3:15 4:20 9:-12 10:-14
left2:navy	6:13
left2:network	3:-10 4:10 5:-8 6:9
left2:night	0:-10 3:-26 4:-16 6:-12 7:15 8:-13 10:9 11:19
left2:nine	5:-30 6:37 7:-11
left2:noon	0:-14 3:-21 4:-19 5:20 6:-19 8:-14 9:24 10:-25 11:-15
left2:november	5:-23 7:23 9:-19 10:-8 11:9
left2:now	1:-9 2:-16 4:-8 5:12 6:11 10:-11 11:-14
left2:number	0:-15 1:-21 2:-24 4:27 6:-27 8:-17 9:8 10:-16 11:-28
left2:october	1:-12 2:25 3:-14 4:-19 5:-21 6:31 7:-15 8:-12 9:-13 11:-18
left2:of	0:34 1:-10 2:39 3:-26 6:-29 8:-22 10:-74
left2:off	0:33 2:-8 3:-10 5:-25 6:-8 7:8 10:-12
left2:office	0:-12 3:20 4:-18 6:12 7:-8 8:25 9:-22 10:-28 11:-11
left2:officers	8:-13 10:18
left2:offices	4:-10 6:-18 8:21 11:-13
left2:officials	3:-18 5:21 6:-25 9:19 11:-14
left2:on	1:-8 2:-12 3:13 4:-33 5:27 6:-34 8:-16 9:14 10:-38
left2:one	3:-20 4:-14 5:25 6:-10 7:-13 9:-18 11:21
left2:operated	5:31 6:-22
left2:opposition	6:8
left2:or	1:24 3:-12 5:9 6:-28 9:-14 11:-16
left2:other	0:-15 6:-25 10:28
left2:others	0:-12 2:-20 3:-10 4:23 5:8 7:-28 10:-26
left2:our	0:-9 4:-14 6:23
left2:out	0:23 2:-9 4:-10 5:-20 6:9 7:-17 8:25 9:16 10:-24 11:-41
left2:own	5:16
left2:pakistan	4:-10 10:14
left2:parliament	3:8
left2:part	3:-9 9:17 11:-11
left2:partners	0:17
left2:passengers	6:8
left2:peak	9:-21 11:21
left2:people	3:24 4:13 5:-43 6:-18 7:26 8:-22 10:-42 11:-41
left2:percent	3:-15 6:20
left2:period	3:11 5:16 6:-12 9:-9
left2:perished	6:15
left2:personnel	6:9
left2:persons	0:-19 3:13 4:22 9:-13
left2:plan	4:-11 8:-8 10:13
left2:pm	3:-16 5:36 6:-31 7:-18 10:-11
left2:police	0:-28 3:-10 4:12 5:24 7:-14 8:-10 10:-29
left2:population	3:-12 6:21 7:-12 9:-10
left2:prison	2:-20 6:17 8:-13 10:12
left2:prisoners	0:16 2:-13 5:-29 6:24 8:19 10:-23
left2:province	6:10
left2:provinces	6:8
left2:pulled	3:-16 4:-9 5:-16 6:30 7:-19 10:-20
left2:pupils	0:22 4:-8 5:-12 6:8 10:-14
left2:put	3:14 5:-8 6:-28 7:25 9:-12
left2:quake	5:-20 6:27
left2:raid	5:13 6:-12
left2:rain	6:11
left2:ran	0:-11 2:-9 6:18
left2:rations	3:-18 9:22
left2:rebels	0:-15 4:-17 5:-22 6:29
left2:received	6:-14 10:21
left2:reckoning	0:-13 4:-8 6:-22 10:27
left2:recorded	6:10
left2:recovered	0:-10 3:-19 4:-16 5:-16 6:34 8:-17 10:-22 11:-14
left2:refugees	3:8 9:-10 11:10
left2:region	0:-13 4:13 6:13
left2:regrettably	5:-11 6:15
left2:relatives	5:-26 6:16
left2:release	0:-16 2:-16 4:10 6:-15 9:-11 11:-10
left2:remain	2:26 4:-26 5:-12 6:-14 7:-9 8:-14
left2:remains	0:-17 1:-9 2:31 3:-19 4:-49 5:-22 6:37 7:-36 8:-36 9:-11 10:-39
left2:report	0:-29 4:-23 5:-10 6:39 7:-32 8:-10 10:-14
left2:reported	3:27 9:-9 11:-21
left2:reporter	0:-11 5:19
left2:reporters	0:-13 4:-10 6:-23 8:22
left2:reports	0:-13 2:-9 5:10 7:-19 10:24 11:-19
left2:rest	0:18 2:25 4:-35 5:-19 6:-45 8:-11 10:22
left2:restored	11:11
left2:return	0:-40 2:-47 4:18 5:-9 6:-52 7:-10 8:33 9:-8 11:-30
left2:returned	8:10
left2:rights	3:-11 6:17 7:23 9:-22 11:-12
left2:risen	1:25 5:-9 6:-24 7:-8 9:21 11:-8
left2:rises	5:-11 6:32 7:-27
left2:road	3:-10 6:13
left2:rose	6:18 7:-8
left2:round	0:-18 3:24 4:21 8:-8 11:-26
left2:s	0:-14 2:-10 8:-27 10:32 11:-20
left2:said	0:-45 1:-8 2:-30 3:13 4:-12 5:24 6:-19 7:-13 8:-9 9:-20 10:27
left2:same	0:28 3:12 4:-12 7:-9 10:-28 11:-12
left2:saturday	0:-8 3:-16 5:-8 6:-13 8:19
left2:saudis	8:23 10:-17
left2:say	3:25 4:-10 5:-29 6:21 7:-29 9:-27 10:-14 11:15
left2:says	0:-9 1:-8 3:15 4:-49 5:-23 6:-13 7:-17 8:14 9:-23 11:25
left2:scene	5:-9 6:19
left2:school	5:21 6:-21
left2:schools	3:-8 11:10
left2:second	7:-9 10:13
left2:seen	0:-9 3:-9 4:-23 8:-10 9:-22 10:26
left2:send	0:-19 2:23 4:-14 8:-21 10:-29
left2:sent	2:-21 3:-10 6:15 8:17 10:11 11:-33
left2:september	2:-11 4:17 5:-9 6:12 7:-14 8:-13 9:9 10:-25 11:-16
left2:service	3:-26 4:-21 5:17 6:-23 7:-11 9:27
left2:servicemen	5:-11 6:11 8:22 10:-21
left2:set	4:14 5:-14 6:-18
left2:settlers	3:-9 5:25 6:-16
left2:seven	5:-11 6:14
left2:she	0:-14 4:-23 5:-14 6:18 8:-8 10:21
left2:shelter	0:-10 1:-8 3:32 4:-11 5:-16 6:-22
left2:shelters	9:19
left2:shooting	0:-26 2:-17 6:27
left2:shot	0:-14 2:-12 6:26
left2:show	6:18
left2:side	3:-11 4:-19 5:-11 6:18 9:10 10:14
left2:sides	6:-11 8:12
left2:siege	0:-12 1:17 6:-10
left2:signed	2:23 3:22 6:-31 7:-14 11:-8
left2:since	4:-10 5:19 6:-19
left2:site	3:-9 5:-9 6:21 7:-12 9:-8
left2:sites	3:19 9:-28 11:11
left2:six	6:10
left2:slain	3:-15 5:21 6:-11 7:-13
left2:so	0:-25 2:-20 3:15 4:-57 5:23 6:-21 7:28 8:22 9:-19 10:-40 11:-22
left2:soldiers	0:-19 2:-9 4:-36 5:-34 6:39 7:-31 10:20
left2:somalia	4:18 10:-10
left2:south	3:22 4:-25 5:-15 6:16 8:26 9:-19 10:-22 11:-11
left2:speak	1:-9 5:-13 6:18
left2:speaks	0:17 2:-18 3:19 5:-20 6:-32 8:-9 9:17 10:-12 11:-27
left2:spoke	5:-30 6:25 8:24 10:-28 11:15
left2:spoken	3:-27 4:-18 5:-33 6:44 7:-22 9:-24 10:-9 11:26
left2:spot	5:-11 6:16
left2:staff	6:11
left2:stands	0:-9 1:-8 2:-9 3:11 4:19 7:-13 9:-16 10:-14 11:-12
left2:state	1:-8 4:15 6:10 10:-13
left2:stated	2:-12 4:8 5:-11 6:-11
left2:statement	3:-14 4:21 5:-17 6:15 7:-29 9:-11
left2:states	3:-12 9:13 10:9
left2:still	0:-11 2:-9 3:-17 4:42 6:-12 7:-16 8:-16 9:14 10:-27 11:-13
left2:stood	1:-10 5:-31 6:22 7:-12 9:12 11:-9
left2:stopped	6:14
left2:street	0:42 2:-9 3:-22 4:-24 5:-9 6:-38 7:-17 10:-14 11:-8
left2:strikes	2:-12 3:12 6:25 9:-8
left2:strip	4:-9 6:10
left2:sudan	7:8 8:-12 10:12
left2:sumatra	5:-9 6:23 7:-8
left2:summer	0:-24 3:-22 4:-11 5:-13 6:29 7:-10 9:-16
left2:sunday	0:-11 2:-13 4:-14 8:-21 10:19
left2:surgery	5:-37 6:39 7:-13
left2:survivors	3:33 5:15 6:-9 7:-9 11:-33
left2:syria	9:-15 11:16
left2:taken	1:-13 2:-30 3:-12 4:-31 7:-27 8:-26 9:13 10:12 11:-13
left2:tally	3:11 5:-10 9:-8 11:-14
left2:tawila	3:18 11:-9
left2:team	6:10
left2:teams	0:-9 1:12 3:-22 5:13 6:-12 8:-12 9:-10 10:12 11:8
left2:ten	5:-16 6:18
left2:tents	3:10
left2:thailand	0:-16 4:-39 8:32 9:-13 10:-17
left2:that	0:-14 1:23 2:-57 4:24 5:-78 6:-15 7:30 10:-22 11:-44
left2:the	0:-26 1:-37 2:-31 3:-33 4:19 5:12 6:-51 7:35 9:-20 11:-37
left2:them	0:-47 2:18 3:-31 4:12 5:-14 6:-29 7:-30 10:22 11:13
left2:then	3:12
left2:there	0:20 1:-28 2:-66 3:30 4:10 5:-28 6:-33 7:13 8:-44 9:-55 10:-33 11:11
left2:these	0:-23 2:-11 3:14 5:-40 6:10 7:-25 9:-29 10:11 11:14
left2:they	0:37 1:-14 2:31 3:-19 4:-8 6:-43 7:-48 8:-18 9:-27 11:-46
left2:this	0:-10 1:-27 3:-14 4:-8 5:-13 6:21 8:-9 9:-9 10:21
left2:those	0:-31 2:8 4:-12 6:8 8:8 10:-28 11:-9
left2:three	6:12 7:-11
left2:thursday	0:16 2:-8 4:-12 6:-8 9:-23 10:-21 11:23
left2:time	4:26 5:-18 7:-20
left2:to	0:-45 2:8 4:12 5:-23 6:20 7:-50 8:20 10:-42 11:-23
left2:today	2:-15 3:23 4:-10 5:-19 7:-9 9:-11 10:-22 11:-14
left2:together	0:32 2:16 3:-8 4:9 5:-18 6:-36 7:-9 8:-32 10:-17
left2:told	0:-37 2:-29 3:-10 4:9 5:19 6:31 7:-35 8:-14 9:-22 10:-29 11:-17
left2:toll	5:-37 6:74 7:-22
left2:took	0:23 2:-15 3:12 4:-28 5:-26 8:-20 9:28 10:-36 11:-25
left2:top	3:21 9:-16 11:-16
left2:total	3:8 9:30 11:-36
left2:town	3:-13 5:-10 6:22 9:-21 11:-8
left2:traded	8:8
left2:treatment	5:10
left2:troops	0:-8 2:9 6:-12
left2:truce	2:18 3:-25 6:-24 9:-8 11:25
left2:tuesday	0:-10 3:-33 4:-25 8:-8 10:27 11:33
left2:turn	8:17 10:-13
left2:turned	8:-10 10:10
left2:two	3:-10 5:13 7:-24 8:-8
left2:ukraine	8:13 10:-11
left2:un	3:18
left2:unhcr	0:-20 3:-20 6:21 9:-20 11:24
left2:unit	4:-21 7:21
left2:units	3:-10 11:15
left2:up	0:24 1:11 2:-17 3:-37 4:-23 5:-28 6:31 7:-29 8:8 9:-21 10:-32 11:-11
left2:us	0:-22 2:27 3:-24 4:22 6:-16 7:-33 8:-11 9:-12 10:-19 11:-15
left2:ve	3:15 5:-26 6:-30 7:-10 9:-11 10:-19 11:24
left2:victims	0:-10 5:-20 6:34 9:-11 10:-8
left2:village	0:27 6:-21 10:-24
left2:villages	0:-11 3:11 5:-9 6:-29 7:-9 9:25 10:-10 11:-13
left2:volunteers	0:-11 3:16
left2:wall	3:-8 5:-20 7:19
left2:war	1:14 2:-8 3:-33 5:19 8:-19 10:-17 11:31
left2:ward	0:-9 4:-11 5:17 6:-10 10:-8
left2:was	0:18 1:-11 2:-27 4:25 5:-31 6:-55 7:-43 8:-16 9:-26 10:17 11:21
left2:way	0:-9 3:-17 4:-17 5:-8 6:-24 7:-30 8:22 9:-9 10:13 11:16
left2:we	0:-14 1:-12 3:-52 4:16 5:22 7:-62 8:-40 10:-36 11:-11
left2:week	0:-19 2:-13 4:-27 5:-14 6:14 7:-10 8:-15 9:9 10:8 11:-10
left2:weeks	3:14 6:13 7:-15 11:-9
left2:well	5:17 6:-15 8:-16 9:-21 10:14 11:21
left2:went	3:-12 6:-8 11:20
left2:were	0:10 1:-12 2:-22 4:32 5:-16 6:-35 7:-14 10:-21
left2:where	3:22 6:-22
left2:which	0:-19 1:12 2:-10 3:-22 4:-13 6:22 8:-8 11:11
left2:who	0:-33 2:-10 4:-9 5:-21 6:22 7:-18 8:-13 9:-28 10:13 11:-19
left2:whom	10:10
left2:wife	0:-10 4:-8 5:12 6:13 7:-12
left2:will	0:-18 3:17 4:22 9:-8 10:-26 11:-12
left2:with	0:22 4:-18 6:-16
left2:woman	0:-14 3:-18 5:27 6:-11 7:-15
left2:women	0:-46 2:-16 3:-21 4:-35 5:-31 6:23 7:-37 8:21 9:14 10:11 11:-11
left2:work	0:-8 3:-14 5:-8 6:-19 7:22
left2:worker	0:23 5:-27 7:16
left2:workers	5:-32 6:34 7:-8
left2:would	6:-10 7:15 8:11 10:-8
left2:wounded	3:-22 5:10 6:-17 8:-10 10:-11
left2:wounds	5:42 6:-30 8:-12 10:-12
left2:wrote	0:-23 3:-26 4:18 5:-20 6:25 7:-12 9:-12
left2:x	4:-15 6:-11 8:-16 10:21
left2:year	0:24 1:-13 2:-18 3:-21 4:-32 5:-12 6:9 7:-44 8:-16 9:41 11:-38
left2:years	0:-22 2:23 3:-12 9:12
left2:yesterday	0:-17 3:21 5:-17 6:29 7:-37
left2:you	0:29 3:-8 4:-9 5:-15 6:19 7:-27 10:-23
left3:	0:-59 1:-16 2:-10 3:39 4:-51 5:-46 6:17 7:-22 8:-42 9:-35 10:26
left3:"	1:-22 2:-48 3:-66 4:9 5:-9 6:23 7:14 8:-31 9:-16 10:-82
left3:#	1:-64 2:-39 4:11 5:-24 6:-13 7:13 8:-25 9:16 10:-8 11:-29
left3:(	5:-19 6:23
left3:)	1:-16 5:25 6:-17 9:-12 11:-18
left3:*	0:8
left3:,	0:-11 1:23 2:-34 3:-24 5:-16 7:-19 10:-30 11:-16
left3:-	1:-9 2:-14 3:40 4:-42 5:-44 6:39 8:17 9:-24 10:-11 11:-25
left3::	0:-16 1:-23 2:-28 3:-31 4:-42 6:-8 7:-10 8:8 9:19 10:25
left3:;	0:-15 1:-16 3:16 4:-32 6:-22 7:-8 8:-10
left3:a	0:-30 1:-30 2:-41 3:-53 5:-20 6:55 10:-88 11:23
left3:able	4:-11 8:22 10:-13
left3:about	4:18 10:-17
left3:according	0:-10 2:-9 4:12 5:-9 6:12 8:-12 10:-18
left3:added	3:26 5:-14 6:-12
left3:admitted	0:-12 1:16 2:-12 4:-11 5:-18 6:12
left3:afp	4:-13 6:11 10:19
left3:after	0:-20 2:-20 5:22 6:27 7:-15 10:-20
left3:agency	1:10 9:-32 11:26
left3:aid	0:-12 7:18
left3:al	2:-8 3:40 5:-22 6:-17 7:-12 9:-17 11:-30
left3:alone	0:-16 4:-12 7:-13 11:10
left3:also	0:13 2:-23 4:-11 5:-9 6:19 8:-27 11:-10
left3:am	5:11
left3:among	0:-11 2:-8 4:-35 5:-38 6:11 7:-27 11:14
left3:an	0:-24 4:23 6:11 10:-12
left3:and	0:-20 4:24 5:-17 6:-16 7:-8 8:-26 9:8 10:-37 11:15
left3:another	4:8 5:-9 6:19 7:-19
left3:ap	0:-29 4:-22 5:-19 6:22 10:29
left3:april	0:-13 3:10 5:-31 8:23 9:27 10:-9 11:-25
left3:are	1:-9 2:-26 3:-32 4:15 5:-24 6:18 7:-22 9:12 11:-30
left3:area	3:12
left3:armed	0:8 5:12 6:-12
left3:army	0:20 3:-9 4:-8 5:-8 6:-25 8:22 9:-13 10:-22 11:-22
left3:as	0:-24 1:19 2:21 3:13 4:-12 5:9 6:-26 7:-15 8:-30 9:-29
left3:association	10:8 11:8
left3:at	0:-14 1:-9 2:-30 3:14 7:32 8:13 9:-33 10:-55
left3:attack	4:32 10:-32
left3:attackers	0:10
left3:attacks	6:8
left3:august	0:-11 4:18 5:-8 7:-12 8:-8
left3:authorities	0:-12 1:-12 2:-14 3:-20 4:-10 5:-18 8:21 10:-28 11:22
left3:back	0:-32 2:24 4:-13 5:-10 6:-25 8:19 10:-26
left3:be	4:10
left3:been	0:-9 2:12 3:-27 5:-28 6:27 7:22 8:-36 9:-8 10:-50
left3:before	4:-8 8:21 10:-16
left3:between	3:-29
left3:bodies	4:-12 5:-8 6:33 7:-8 8:-12 10:-13
left3:border	3:9
left3:buildings	5:-8 6:12
left3:but	3:-10 11:18
left3:by	0:-24 1:-9 2:-32 3:-32 4:-39 5:25 6:15 7:-27 8:-11 9:-33 10:-32 11:41
left3:called	6:-11 7:14
left3:came	2:17 3:-20 4:24 5:-20 6:18 7:-24 8:-26 10:-25 11:-15
left3:camp	4:-10 9:9 11:-16
left3:can	2:-19 4:-20 6:20 7:13 8:-9 10:-9
left3:capital	6:11 7:-9
left3:cases	6:19
left3:cent	3:-8 11:13
left3:central	1:26 3:-8 5:8 6:-22
left3:centre	0:-22 3:19 4:-14 6:-31 7:-15 10:-27 11:23
left3:children	0:-8 3:22 6:-9 9:-16 10:8
left3:city	3:13 6:-16 7:-8
left3:civil	0:-23 3:25 6:-22
left3:civilians	2:-11 4:-32 5:12 6:-14 10:13
left3:closed	3:10 11:-8
left3:come	3:28 4:-24 5:-14 6:-31 7:-10 8:-28 9:-13 10:37
left3:confirmed	0:-21 2:-13 4:32 5:-25 6:-17 10:-28
left3:conflict	6:11
left3:council	3:30 5:-14 6:10 7:-9 11:-29
left3:count	3:-11 5:-9 6:28 9:-23
left3:country	0:-10 3:-27 4:12 9:23 10:-9 11:-8
left3:court	0:11
left3:cross	3:-9 8:13 10:9 11:-21
left3:daily	3:-15 5:-13 11:13
left3:davao	5:-8 6:12
left3:day	0:-19 1:23 3:16 5:-34 7:-9 10:-21 11:-24
left3:days	0:20 8:-9 10:-10
left3:dead	0:-9 2:-9 5:30 6:-9 7:-13
left3:december	0:20 2:-10 3:-19 4:-13 8:-17 9:12 11:-16
left3:defence	6:9
left3:denied	2:-14 4:-15 6:13 8:19 10:-16
left3:died	2:-11 5:11 6:-10 10:18
left3:disaster	6:14
left3:displaced	3:16 9:-8
left3:district	3:9 6:-9 10:-11 11:14
left3:drone	6:9
left3:each	0:15 2:-22 3:-14 4:-27 5:-8 6:-22 7:-8 8:34 11:-8
left3:earlier	0:-15 5:-14 6:11 7:-11 10:16
left3:earthquake	3:8
left3:eight	0:14 1:19 2:-12 3:-16 4:12 5:-9 6:-26 9:9 10:-28
left3:el	9:12 11:-13
left3:eleven	6:12 7:-14 10:-10
left3:evacuation	3:8
left3:evening	3:9 5:-12 6:-17 7:23
left3:exchange	0:-8 4:-17 6:-17 7:-14 8:29 9:-10 10:-14
left3:families	0:-9 4:13 6:-15 7:14 10:-11
left3:far	6:25 10:-11
left3:february	3:-10 6:17
left3:federation	4:24 5:-9 7:-21 10:-24
left3:field	3:10
left3:fighting	0:-9 3:10 5:31 6:-30 7:-12 9:-10 10:-9
left3:figure	0:-13 3:20 4:-12 5:-30 6:17 7:10 9:-19 11:-11
left3:fire	2:-11 5:-9 6:26
left3:first	1:-16 2:-27 4:-50 5:29 8:-29 9:-23 10:-8 11:-31
left3:five	0:11 2:-20 4:-30 6:-27 7:31 8:27 9:-19 10:-37 11:-22
left3:floods	6:13
left3:followed	3:-28 6:-18 9:28
left3:food	0:13 4:-12 10:-10
left3:for	0:-22 1:-11 2:-10 3:-30 4:16 6:-18 7:26 8:-16 9:-32 11:-13
left3:force	6:10
left3:forces	5:9
left3:foreign	5:-8 6:8
left3:found	0:-18 6:-32 7:26 10:19
left3:four	2:-31 6:17 7:-32 8:-13
left3:freed	8:-13 10:16
left3:friday	6:29 9:-9 10:-24
left3:from	3:-33 4:36 5:-55 6:-19 7:-13 8:-30 9:-8 10:-23 11:22
left3:gaza	0:-16 2:18 3:-19 4:-20 5:-17 6:-16 8:25 10:-27
left3:given	2:21 6:-16
left3:go	3:-25 11:25
left3:gone	3:-26 4:-9 6:-30 9:-22 11:30
left3:government	0:-16 3:17 4:-12 5:-20 7:-13 9:-11 10:-22 11:12
left3:group	2:-19 3:-9 4:16 10:-13 11:10
left3:guard	0:-10 3:-8 5:-9 6:-17 10:24 11:-23
left3:gunmen	0:20 10:-18
left3:h	4:-20 5:25 6:-23 7:-10 10:-8
left3:had	0:12 1:-23 2:-25 4:-54 8:-37 9:16 10:-8 11:-38
left3:has	0:-56 1:12 2:-15 3:-20 4:-29 5:-52 6:18 8:-20 9:-9 10:31 11:-22
left3:have	0:-40 1:-15 2:12 3:-26 4:-44 5:-19 6:23 8:-21 9:-23 10:27 11:-12
left3:having	0:-10 4:-9 6:25
left3:he	1:-9 2:-11 3:-13 4:-46 5:-13 7:10 8:-27 10:27 11:-25
left3:health	6:20
left3:helped	0:-9 2:-9 3:-9 4:-32 5:-19 6:34 7:-12 8:-19
left3:her	0:18 2:-9 4:-20 5:-16 6:-11 8:-12 10:12
left3:hezbollah	6:21 7:-10
left3:higher	6:10
left3:his	3:-11 6:-25 7:28
left3:home	3:20 4:-11 5:-9 6:11 8:21 9:-10 10:-22 11:-20
left3:homes	3:-13 11:13
left3:hospital	0:-15 3:-29 4:-22 5:34 7:-24 10:-29
left3:hour	3:16 6:-11
left3:hours	3:-12 4:-8 5:-35 6:37 7:-19
left3:houses	3:34 6:-10 9:-19 11:-10
left3:human	2:23 3:-11 7:23 9:-22 11:-12
left3:humanitarian	6:16 7:-15
left3:hurt	5:16 6:-9
left3:i	0:-43 1:-10 2:32 3:-47 4:40 5:8 6:-38 7:-44 8:-39 9:-36 10:8 11:17
left3:icrc	4:-16 8:18 10:-11
left3:in	0:-8 1:-45 2:-12 3:-40 6:10 7:-12 8:12 9:-9 10:-27
left3:including	6:18 9:-11
left3:indonesia	6:10
left3:injured	5:18 6:-25 7:-8
left3:injuries	0:10 6:-8
left3:interior	0:15 5:-24 6:-23 7:-9 9:24 10:-12 11:-17
left3:international	5:-9 6:12
left3:into	0:-17 3:25 4:-22 5:-17 7:-15 9:-26 10:23 11:-11
left3:iom	3:-28 6:-12 9:-11 11:35
left3:is	0:8 3:-31 4:24 5:-29 6:-42 7:-12 8:-11 9:22 10:9 11:-24
left3:islamist	6:9
left3:israel	0:-14 8:37 10:-40
left3:israeli	2:-9 4:12 10:-11
left3:it	0:10 1:-30 2:13 4:-15 5:-12 6:13 7:-59 8:-57 9:-57 11:-10
left3:its	0:16 2:14 4:-31 5:12 8:8 9:-12 10:-31 11:-8
left3:january	0:-17 3:-10 4:-11 5:-13 7:20 9:-10 11:10
left3:july	0:-26 2:-8 3:11 4:-16 5:-12 7:-11 9:-31 10:-22 11:20
left3:june	0:-27 3:14 4:-12 6:14 7:-15 8:-14 9:-12
left3:khan	5:-18 6:21
left3:killed	0:28 1:23 3:-12 5:-23 6:-38 9:-13 11:-15
left3:kyiv	2:-13 4:13 6:13 8:-17 9:-13
left3:last	0:28 1:-17 2:-25 3:-44 4:-24 5:-14 6:33 7:-39 9:26 10:-28 11:-14
left3:later	0:-16 2:-20 3:-9 4:26 5:-19 6:8 7:-27 10:-11
left3:least	0:-17 2:-9 3:-25 4:17 5:-26 6:28 7:20 10:-10
left3:left	0:-9 3:-28 4:-21 6:33 7:-10
left3:let	0:-15 2:12 4:-14 5:-8 8:8
left3:level	3:11
left3:life	0:-9 8:12 10:-11
left3:live	0:-9 4:-14 6:11 10:15
left3:lives	0:-9 6:-16 7:15
left3:local	5:-15 6:28
left3:lost	0:-10 4:-8 5:-8 6:9 7:18
left3:lower	0:25 3:-23 6:-20
left3:m	0:-9 2:-16 4:-9 5:32 6:-29 7:-16 9:-22 10:-13 11:-16
left3:made	0:13 3:8 6:-10
left3:management	3:16 6:12 11:-15
left3:march	0:12 3:-20 6:-22 9:23 11:-14
left3:may	0:27 3:-15 4:-23 5:-14 6:-16 7:18 9:-19 10:-12 11:-9
left3:meals	0:-10 5:22 6:-16 10:-18
left3:media	0:-16 4:-20 5:-15 6:22 8:21 10:-34
left3:medical	0:-9 2:-16 5:18 8:-15 10:-12
left3:men	0:13 5:-11 7:-10 8:-15 10:-18
left3:migration	1:10 3:-22 4:-22 5:-8 6:-16 9:26
left3:military	2:-12 6:9 8:-11 9:-18 10:28
left3:million	11:14
left3:ministry	0:17 2:-16 3:-10 4:14 5:-9 7:-9 8:-18 9:18 10:-15
left3:missing	6:24 7:-23
left3:monday	0:17 2:-10 4:-11 5:42 6:-51 10:-16
left3:monitors	3:14 5:-8 6:-10 8:24 10:-27
left3:months	0:11
left3:morning	3:26 4:-9 6:-11 7:-9 8:-16 9:-20 10:15 11:-23
left3:municipality	6:-11 9:11
left3:my	0:14 2:-17 3:-14 4:10 5:-35 6:20 7:-16 8:20 10:-30
left3:myanmar	6:10 9:-15 11:12
left3:names	6:-20 7:21
left3:near	0:-9 2:-19 5:-16 6:20 9:11
left3:needed	5:-25 6:28 7:-10
left3:neighbouring	3:16 5:14 6:-15 9:-9 11:-8
left3:network	6:9
left3:new	3:13 11:-8
left3:newly	3:-22 6:-9 9:18
left3:news	4:13 10:-12
left3:nigerian	0:-13 3:12 4:16 9:-10 10:-14
left3:night	0:-36 2:23 3:-8 4:19 5:-37 6:-31 7:-18 9:25 11:-12
left3:nine	0:14 2:-12 3:-11 4:-16 5:-19 6:27 8:-8 10:-19
left3:no	0:-10 3:-33 4:-11 7:16 9:32
left3:north	3:23 6:12 9:-17 11:-23
left3:northern	6:9
left3:not	2:-10 3:-32 4:17 6:34 7:-10 11:-8
left3:november	0:-13 1:-11 2:-9 3:30 4:-11 5:-13 7:-31 8:-9
left3:now	0:28 2:15 3:-12 5:-14 6:-22 7:-9 10:-31
left3:number	0:33 3:-23 4:-13 5:-16 6:-28 7:24 9:-19 11:-28
left3:october	0:-15 1:-8 2:-9 3:-30 4:15 7:-14 8:15 11:27
left3:of	1:16 2:-10 4:-13 5:15 6:-17 7:-54 8:-23 9:-11 10:-18 11:26
left3:off	2:-11 4:8 5:-14 6:-8 7:19 8:-9 10:-17
left3:office	1:18 3:-10 5:-9 6:-14 7:-17 8:17 10:-25 11:-8
left3:official	3:-34 4:-27 5:-23 6:13 7:-11 11:28
left3:officials	3:-27 6:-11 9:26 11:-9
left3:on	0:20 1:-11 2:-45 4:-60 7:-9 10:37 11:-40
left3:one	0:-21 1:-9 3:20 4:-10 5:19 6:-30 7:16 8:20 9:-19 10:-51 11:-27
left3:open	3:11 5:-10 6:-17 9:-33 10:23 11:-22
left3:operation	0:-11 6:15
left3:or	3:11 5:15 6:-11 7:-8
left3:other	0:-20 2:-8 3:-17 4:-14 5:-9 6:-23 9:-9 10:16 11:16
left3:others	6:10
left3:our	0:32 2:-11 3:-21 4:9 6:-33 7:-24 8:-15 9:-14 10:-29 11:-11
left3:out	0:8 2:20 4:-13 5:9 6:-22 10:-31
left3:over	4:-14 5:9 6:13 8:16 10:-27
left3:own	2:-15 3:13 4:-25 5:25 6:-21 7:-9 8:-26 9:-15 10:27 11:-16
left3:pakistan	5:-20 6:28
left3:palestinians	5:9
left3:partners	0:-12 6:-10 7:15 9:-13 11:-10
left3:passengers	6:-16 10:17
left3:past	3:20 5:-31 6:14 10:-16 11:-14
left3:peace	0:-10 6:16 11:11
left3:people	0:9 1:-15 2:-17 3:32 6:-49 7:24 8:-9 9:-47 10:-29 11:-21
left3:personnel	5:8
left3:persons	5:-20 6:21
left3:police	0:-16 2:-12 4:-14 5:-28 6:19 8:-17 10:21
left3:population	3:-11 4:-11 6:-17 10:20 11:-14
left3:post	6:11
left3:press	5:18 6:-15 7:-8
left3:prison	6:12
left3:prisoners	0:-11 3:10 4:28 5:-11 6:-31 10:-11
left3:project	1:16 6:-15 7:-8
left3:prosecutors	5:19 6:-15
left3:province	3:16 6:-13 7:12
left3:public	3:-19 9:21
left3:put	3:21 6:25 7:-23 9:-8 11:-17
left3:quake	6:13
left3:reached	3:11
left3:recovered	6:15 10:-8
left3:red	0:-8 2:-25 3:-10 4:-12 7:13 9:-10 10:13 11:-8
left3:refugees	3:14 11:-25
left3:region	0:-13 2:-9 3:23 4:-8 5:-22 10:-14
left3:regional	9:-18
left3:relatives	3:10 7:10 9:-8
left3:rest	6:11
left3:return	0:-19 2:-14 4:19 8:-21 11:8
left3:returned	11:9
left3:reuters	0:-20 4:-26 6:10 8:-26 10:39
left3:rights	3:-12 7:10 8:-12 10:10
left3:road	3:17 5:10 6:-16
left3:room	3:-22 4:-10 7:-8 9:21
left3:russia	6:8
left3:s	1:-10 2:19 3:-13 4:-10 6:-35 8:-14 9:40 10:-39 11:-32
left3:said	0:14 2:-12 3:11 4:-30 5:-25 6:-10 7:24 10:-26
left3:same	0:-9 2:-19 4:-12 7:19 9:-13 10:12
left3:saturday	6:13
left3:says	0:23 1:-14 2:-26 3:-13 4:16 5:-19 7:-19 9:-23 10:-15 11:21
left3:school	0:9
left3:search	6:-9 7:9
left3:season	3:23 9:-20
left3:second	0:-17 3:-18 5:-12 6:-8 8:-12 10:26 11:-13
left3:security	6:14 11:11
left3:september	2:-11 3:-35 4:-32 5:-12 7:21 8:-8 9:22 10:-19 11:-11
left3:set	8:14 10:-13
left3:seven	0:-17 2:-26 4:-15 5:-12 6:31 7:-15 8:9 10:13
left3:she	0:29 3:-36 4:-9 6:-16 7:-10 8:-12 10:-17 11:-13
left3:shot	0:-19 2:-30 5:31 6:-39 10:19
left3:side	2:-9 4:22 5:-14 6:-18
left3:since	0:31 1:-28 2:-27 3:20 4:-31 5:-47 6:20 7:-28 8:24 9:-17 10:-42 11:-18
left3:six	0:35 2:-21 3:22 4:-28 5:-11 6:-9 7:-23 9:-8 10:-25 11:-15
left3:sixteen	2:-9 4:19 6:19 10:-17
left3:so	0:-19 2:-28 3:-37 4:21 5:-26 6:-12 7:-37 8:-21 9:29 10:-12 11:-19
left3:social	0:-11 2:-8 5:-17 6:25 10:-10
left3:soldiers	0:24 6:-29 8:-10 10:-20
left3:some	11:13
left3:south	3:-18 5:-21 6:37 7:-12 9:-12 11:-16
left3:southern	0:11 6:9
left3:state	0:-16 4:-14 6:10 7:10 10:12
left3:states	0:-13 4:-17 6:-12 10:22
left3:stations	3:-14 5:-12 6:21 7:-14
left3:still	3:13 4:-16 5:14
left3:sudan	3:-23 9:17
left3:sunday	0:-15 2:-9 4:-16 5:18 6:13 7:-20 10:-14
left3:taken	0:-14 3:-24 6:-20 9:26 11:-14
left3:team	0:31 5:-8 6:-19 7:-8
left3:teams	0:13 3:9 4:-25 5:-21 6:-25 8:-18 9:14 10:21 11:-19
left3:tell	0:29 3:14 5:-21 6:-15 10:-23
left3:ten	0:-8 2:10 4:18 10:-21
left3:term	0:-10 1:-8 3:-14 4:16
left3:th	0:-18 4:-24 6:-15 8:27 10:-10
left3:than	0:-9 3:-27 4:13 5:-10 6:-18 7:-9 8:-8 9:-16 10:-8 11:25
left3:that	0:-57 1:-26 2:-27 4:-12 5:19 7:-26 8:21 9:12 10:17 11:-31
left3:the	0:-36 3:-22 5:-13 6:14 7:-18 8:-9 9:-12 11:-31
left3:their	2:15 4:-25 6:-28 7:-8 8:-10 9:26 10:10 11:-25
left3:them	3:25 4:-13 5:45 6:-45 8:-18 9:-18 11:-11
left3:then	0:20 4:-21 5:-10 6:-23 7:24 10:-10
left3:there	0:-35 1:-11 2:-28 3:25 4:32 5:-25 6:-11 8:-24 9:-23 10:-31 11:12
left3:they	0:31 1:24 2:-18 3:-37 4:-61 7:-39 8:10 9:-17 10:-28
left3:this	3:-25 4:-24 6:-10 7:-19 8:-22 9:28 10:20 11:-18
left3:those	0:22 2:-8 3:-19 4:-26 6:-10 7:28 8:-21 9:-15 10:-16
left3:three	0:-27 2:-20 3:-19 4:12 6:-18 7:-12 8:-23 9:22 10:20
left3:thursday	0:-24 3:-24 4:-20 5:-17 6:-26 8:-32 9:22 10:39
left3:time	6:-9 7:9
left3:to	0:-30 1:-19 3:-10 4:-61 5:-8 6:13 7:23 8:15
left3:today	3:17 6:-9 9:-13
left3:told	0:-17 2:40 3:-31 4:24 5:8 6:-36 8:16 9:-16 10:-30 11:-21
left3:toll	3:-8 5:-17 6:53 7:-38
left3:took	0:-11 3:-14 5:8 6:15
left3:tuesday	0:33 2:-22 3:23 4:-32 5:-16 6:-45 7:-18 9:-8 11:-22
left3:twelve	0:11 3:15 5:10 6:-14 9:-8 11:-9
left3:two	0:20 1:-8 2:14 3:-50 4:-38 5:-36 6:9 7:27 9:-12 10:-38 11:-24
left3:ukraine	8:16 10:-22
left3:unaccounted	3:25 6:-13 7:-27
left3:under	0:-12 3:8 4:-10 5:-27 6:11 7:-37 10:26
left3:unhcr	3:-25 6:-20 9:33 11:-17
left3:union	6:13
left3:united	0:-18 3:15 4:20 9:-12 10:-14
left3:up	2:15 5:-10 6:-23 7:21 10:-13
left3:us	2:-20 3:24 5:-11 6:-29 8:-22 10:25
left3:victims	0:-16 10:24
left3:volunteers	5:8
left3:war	0:27 1:-17 3:18 4:-22 6:15 8:16 9:-44 11:-26
left3:was	1:-12 2:-12 3:-48 4:32 5:39 6:-25 7:-26 8:-13 11:21
left3:water	3:-9 6:-8 9:12
left3:we	0:-34 1:-12 2:-22 3:-31 7:18 10:16 11:-28
left3:wednesday	4:-16 6:11 10:17
left3:week	0:-46 2:36 4:21 6:-15 7:-27 9:20 10:-41 11:-34
left3:weeks	0:-32 2:-11 3:19 4:-32 6:-15 8:-9 10:29
left3:went	4:-27 5:-16 7:9 8:25 10:-24
left3:were	0:-26 1:-10 2:-61 3:14 4:-36 6:24 8:-14 9:-8 10:16 11:-16
left3:west	3:21 5:-8 6:23 7:-8 9:-24
left3:where	9:11
left3:which	0:15 4:-10
left3:who	0:15 2:-14 4:-14 5:-24 6:9 8:9 10:16
left3:whole	3:-17 5:-9 6:24 9:-20
left3:whom	3:12 9:-9
left3:whose	5:-14 6:13
left3:will	2:14 3:16 4:-11 6:-10 7:-18 9:15 10:-11 11:-11
left3:with	0:-8 2:-13 4:-10 5:-15 6:43 7:-35 10:23 11:-17
left3:without	0:-15 4:21 6:-12 10:-18
left3:women	0:-11 5:20 7:-12 10:-9
left3:workers	3:-15 5:14 6:13 7:-17 10:-12
left3:would	0:-17 2:-24 3:-20 4:-12 5:-9 6:24 7:-14 10:20
left3:wounded	2:-11 5:-23 6:10 8:22
left3:year	0:-14 1:-30 2:8 4:-15 5:-15 6:14 9:-21 11:-12
left3:years	0:-11 2:20 3:26 4:-25 5:-11 6:9 7:-19 8:9 9:-13 10:-12
left3:yesterday	3:25 4:-8 6:-26 7:26 11:-19
left3:|	0:-31 1:-10 4:-27 5:52 6:-108 7:32 8:-16 9:-61 10:-32 11:-64
left3:—	0:-10 3:28 5:-21 10:11 11:-8
left3:•	6:29 11:-9
many	0:36 1:-71 2:-54 3:8 4:-11 5:-42 6:10 7:-30 9:-42 11:-18
mostly:abducted	0:35 1:-14 3:-11 4:-48 5:27 6:-17 7:-31 8:-64 10:-8
mostly:aid	1:-75 2:-32 3:-37 4:11 6:-15 7:-15 8:-11 9:42 10:-51
mostly:allocated	3:9 5:-11 6:30 7:-18 11:-19
mostly:casualty	0:-25 2:-24 4:-26 5:19 6:25 7:11 8:-72 9:-24 10:-29 11:-52
mostly:delivered	1:-8 4:-9 5:-13 7:-26 9:22 11:-39
mostly:displaced	0:25 4:-45 5:-66 6:8 7:-34 8:-57 9:-28 10:-17
mostly:displacement	2:-28 3:-41 5:-26 6:9 7:-55 8:13 10:-42 11:24
mostly:held	0:-51 1:-13 2:8 3:-9 5:27 6:-23 7:-20 8:-13 9:-12 10:-11 11:-11
mostly:hostage	1:-32 2:9 3:-64 4:19 5:-27 6:-28 8:17 9:-58 11:-81
mostly:injured	0:-28 1:-30 3:15 4:-12 5:-12 6:-14 7:-28 8:-37 9:-8 11:12
mostly:killed	0:-22 2:-16 3:-18 4:-16 5:23 7:8 8:-48 9:-28 10:-19 11:-65
mostly:missing	0:53 1:-31 2:-41 3:-64 4:-11 5:-30 6:-26 7:16 8:-39 9:-58 10:14 11:-48
mostly:pledged	0:-57 1:-21 2:-15 3:-27 4:24 5:-49 6:36 7:-14 8:12 9:17 10:-38 11:-31
mostly:prisoners-exchanged	0:-61 2:-28 3:-24 5:-32 6:-26 8:34 9:-27 11:-26
mostly:refugees	2:17 4:-8 6:-16 7:9 9:8 11:-13
mostly:released	0:28 2:9 4:-39 5:-39 6:-8 8:-21 10:26
mostly:returned	0:-27 2:-34 3:-35 5:-14 7:-34 8:35 9:-29 10:-24 11:23
near:abab	3:8 4:-14 8:-9 10:18
near:aban	0:-24 2:22 3:31 4:-19 5:-8 6:-50 10:35 11:-24
near:abba	11:10
near:abbo	3:-21 4:-30 5:31 7:-29 10:-11
near:abdu	0:64 1:-10 2:-13 3:-33 4:-37 5:-40 6:-45 7:10 8:-39 9:-19 10:-31 11:-29
near:able	3:-37 4:-14 5:14 6:-16 8:8 10:-29 11:31
near:aboa	0:16 1:-9 2:-23 3:-8 4:35 5:-21 6:-15 7:13 8:-31 9:-14 10:-47 11:-8
near:abou	1:-27 2:-37 5:-32 6:-28 9:11 10:-10
near:abov	0:-10 5:17 7:-19
near:abro	0:-21 3:-15 4:-9 5:38 6:-9 7:-15 8:-12 9:-31 10:-19 11:31
near:abse	4:11
near:abu	0:-9 2:18 3:18 4:8 5:-45 8:-8 9:-12
near:acce	2:-9 3:-14 4:11 5:-19 7:-18 8:16 10:-25
near:acci	1:-9 3:-15 5:-23 6:39 7:-8
near:acco	0:-29 1:-26 2:12 3:-19 4:17 5:-9 6:14 7:18 8:-47 9:-18 10:-61 11:-17
near:accu	0:15 2:-10 3:-17 4:15 5:-12 6:-13 8:-18 9:-9 10:-22
near:aceh	0:-25 1:14 3:-24 5:-20 6:-33 7:-24 9:36
near:ackn	0:36 1:-12 3:17 5:-36 6:-14 7:-29 9:-24 10:-11 11:-11
near:acle	3:-10 4:-11 6:26 9:-8
near:acro	0:-45 1:-11 2:-17 3:-40 4:-35 5:16 6:-16 9:36 10:37 11:-43
near:acti	0:-37 1:-12 2:-19 4:-40 5:-19 6:49 7:11 8:-24 9:-35 10:-9 11:-18
near:acut	6:8
near:add	0:-13 4:-18 8:19 10:-10
near:adde	0:24 1:-10 2:-52 5:34 6:-28 8:-20 10:-33 11:-10
near:addi	2:-27 3:-10 4:13 5:25 6:-24 7:-13 8:17 9:-18
near:adds	0:38 2:9 3:24 4:-34 6:-52 7:-31 8:-9 9:-20 10:-34 11:-21
near:aden	0:-17 3:-12 4:-10 5:-14 8:35 10:-19 11:-24
near:adf	4:-8 6:12
near:adjo	3:28 5:-22 6:-21
near:admi	0:-39 2:-36 3:-32 4:-38 5:70 7:-50 8:-18 9:-49 10:-12 11:-48
near:adra	0:-18 3:-10 8:17 10:-29
near:adre	3:-23 9:26 11:-11
near:adul	5:-9 6:19 7:-12
near:adva	3:8
near:advi	3:30 6:-12 8:-13 9:-11 10:-9 11:-23
near:affe	0:-10 3:-14 9:21 11:-15
near:afgh	0:-14 3:-19 4:-9 8:15 9:-14 10:-17
near:afp	2:-11 3:-14 4:-14 5:-22 6:51 7:-14 8:14 10:-12
near:afri	1:-8 3:-28 4:-13 5:-16 6:41 7:-13 11:-18
near:afte	0:-8 1:-42 2:-57 3:-22 4:-8 5:-10 7:-30 8:13 9:-10 10:13
near:agai	0:-35 1:19 2:-24 3:-70 4:-12 5:24 6:-38 7:10 8:-41 9:26 10:-13 11:39
near:age	0:-22 1:-8 2:-35 3:-36 4:-28 6:30 7:-14 8:-34 9:-17 10:23 11:25
near:aged	0:-28 2:-22 3:-18 4:-22 5:23 6:-27 7:30 8:-21 9:-14 10:18 11:-13
near:agen	0:-50 2:15 3:-32 4:-11 5:19 6:-39 7:-25 8:-31 9:15 11:14
near:ago	0:-55 1:-15 3:17 4:17 5:21 6:-52 7:19 8:-16 9:-34 10:20 11:-21
near:agre	0:-31 1:-8 2:-10 3:-27 4:24 5:-24 6:-35 7:-37 8:26 9:-11 11:-10
near:agri	5:-21 6:37 7:-35
near:agui	0:25 6:-23 10:-11
near:ahea	3:-11 9:-14 11:20
near:ahma	6:11
near:aid	1:-16 2:-10 3:-11 4:-35 5:41 6:-23 9:8 10:-30 11:-30
near:aide	0:-29 2:-25 4:18 5:-16 6:14 7:-10 8:11 9:-10 10:-39 11:-11
near:aime	2:-10 6:14
near:air	0:-15 2:-8 3:18 4:-12 6:19 7:-27 9:-13 10:-12 11:10
near:airl	3:-9 5:27 6:-13
near:airp	0:-11 3:-22 5:-18 6:9 7:-20 8:-11 11:21
near:airs	3:-15 9:20 11:-9
near:airw	5:12 6:-9
near:aita	6:12 7:-10
near:alam	3:13 6:12 9:-10 11:-13
near:alep	3:16 5:-15 6:17 7:-8 9:-29
near:aler	3:11 7:8
near:alex	5:18 6:-17
near:ali	5:8 11:11
near:alia	2:-9 6:26
near:alig	3:14 5:-26 6:-9 11:22
near:aliv	0:-8 1:-13 2:36 3:-8 5:8 6:-32 7:-11 8:-24 9:-27 10:-14 11:-23
near:all	0:-8 1:-28 2:-9 3:15 4:10 5:-55 6:13 8:-24 9:-9 11:-53
near:alle	0:8 2:-20 3:13 4:-26 5:-10 6:20 7:-12 10:-21
near:alli	0:-25 4:25 6:-10
near:allo	0:-37 2:-11 3:-39 5:10 6:-44 7:-17 8:-19 9:14 10:23 11:17
near:almo	3:-26 5:-22 6:20 9:25
near:alon	0:-8 1:20 2:-20 3:27 4:-22 5:-22 7:-45 8:-28 9:-31 10:10
near:alre	0:-49 1:17 2:-44 3:23 4:-13 5:-40 6:13 7:-56 8:-20 9:12 10:9 11:-51
near:also	0:-34 1:-16 2:-40 3:-37 4:11 5:37 6:13 8:-42 9:21 11:-17
near:alth	6:-9 7:9
near:alti	3:9
near:alto	4:-15 5:-23 6:29 7:-17 8:18 10:-17 11:-21
near:alua	0:15 3:24 6:-14 9:-24 11:-12
near:amaz	5:28 6:-27
near:amba	2:-8 6:19
near:ambu	0:9 2:-32 3:-11 4:-11 5:-8 6:33 7:-16 8:28 10:-39
near:amer	0:-10 2:-36 4:8 5:-13 6:16 7:24 10:-22
near:amha	3:-31 6:-14 8:-16 9:28 10:-11 11:-12
near:amir	5:-12 6:19
near:ammu	4:-12 6:-12 10:12
near:amne	4:10
near:amon	1:-53 2:-90 4:-31 5:-23 6:-14 8:36
near:amou	1:23 3:-17 5:-14 6:-17 7:-13 11:15
near:ampu	0:-13 3:-16 4:-21 5:35 6:-24
near:anch	4:10 6:-14
near:and	2:-62 4:-23 7:-25 9:-34 10:-9 11:-26
near:anda	5:-11 6:25 7:-9
near:andr	2:-19 4:-26 5:22 6:-15 8:-26 10:24
near:ango	4:-9 5:-13 6:-13 7:20
near:anim	4:20 7:-18
near:anno	0:-17 2:-22 3:-10 4:-20 5:-16 6:33 7:-15 10:19
near:anot	0:-52 1:-21 2:-57 3:27 4:14 6:-11 8:-44 10:-24 11:-12
near:answ	0:19 2:-11 3:-12 4:10 5:-32 6:-37 7:26 10:-30
near:anth	4:-8 6:23 7:-22 10:-13 11:-9
near:anti	0:-9 6:20
near:any	3:33 4:10 7:-18 9:-24
near:aomo	3:-13 5:47 6:-41 7:-14
near:apar	0:-23 2:-21 4:-23 5:28 6:12 7:-31
near:apie	6:-9 8:13 10:-8
near:appr	3:-11 4:10 6:9 7:-9 10:-25 11:12
near:apri	0:-11 1:-19 2:-19 3:13 4:-39 5:-45 6:10 7:-23 8:11 9:26 10:11 11:-34
near:arab	5:-19 6:29 7:-17
near:arak	0:25 3:-20 6:-19 8:26 10:-30 11:-26
near:are	0:-74 1:-45 2:-28 3:24 4:27 6:-75 7:27 9:-19 10:-18 11:-31
near:area	2:10 3:-10 4:-15 6:16 7:-25 9:-25 10:-18 11:8
near:arge	0:-12 5:-12 6:18 7:-8
near:argu	2:-9 6:18
near:arm	0:-20 2:-33 4:-21 5:36 6:-39 7:-12 8:27 10:-45 11:-16
near:arme	0:-9 1:-10 2:-36 3:-44 4:24 5:-24 6:-29 8:25 9:23 10:-29 11:-31
near:armo	0:-16 3:15
near:army	1:-16 3:11 4:-96 5:-26 6:37 7:-28 8:-19 9:-39 10:19 11:-45
near:arou	1:-14 2:-32 3:-10 4:-36 5:-18 6:26 7:13 8:-20 9:-29 10:8 11:10
near:arre	0:-42 2:-14 4:-28 6:29 7:34 10:14
near:arri	0:11 1:-14 2:-35 3:-27 4:-62 5:-30 6:-47 8:-37 9:48 10:-50 11:28
near:arro	5:20 6:-17
near:arti	0:-10 1:23 3:8 4:-12 7:-12 9:-22 10:-14
near:ash	5:-19 6:20 11:8
near:asho	2:-12 4:-37 5:-16 7:26 10:20
near:aske	0:-15 3:-13 4:35 5:8 6:-48 7:9 8:-12 10:-31 11:-24
near:asle	0:-9 2:-23 4:-28 6:38 10:-19
near:asph	5:-27 6:27
near:assa	3:-20 5:-19 6:16 7:21 9:-10 11:19
near:asse	0:-17 1:31 2:21 3:-21 4:9 6:-40 9:-20 10:-14 11:22
near:assi	2:16 3:10 6:-25 8:-10 11:-10
near:asso	0:21 1:-8 2:-16 4:23 5:-25 6:-12 7:-30 8:-13 9:-15
near:asyl	3:-28 9:38 11:-22
near:atla	0:-8 3:-14 4:-9 5:-23 6:26 7:-9 9:-9
near:atta	1:-16 2:-71 3:12 4:-13 5:8 6:45 7:-16 8:-25 10:-47 11:-35
near:atte	0:-14 2:-13 4:-24 5:59 6:-43 7:-22 8:-15 10:-24
near:attr	3:-15 4:-19 5:-22 6:30 7:-8
near:aug	4:-25 8:-15 10:25
near:augu	1:-19 2:-30 3:17 4:-22 5:-29 7:-46 8:-52 9:-50 10:21 11:18
near:aust	0:-29 2:-12 4:18 5:-12 6:9 7:21 10:-32
near:auth	0:-12 1:-20 3:-14 4:-77 7:9 9:11 11:-18
near:autu	0:-12 3:11 5:-9 9:-20 10:17
near:aver	0:-18 3:-28 4:-10 5:-11 6:-40 7:-12 9:46
near:awar	5:9
near:away	0:50 1:-11 3:-23 4:-35 6:-79 8:-45 9:-20 10:37 11:-38
near:awda	5:-13 6:15
near:axis	4:18 10:-16
near:azer	0:-14 2:-9 4:16 6:-11 7:21 10:-19 11:-8
near:baal	6:9
near:baba	0:-8 3:-8 4:22 6:-11
near:babi	0:-21 3:31 4:-23 5:-22 6:-15 7:-14 9:-12 11:-9
near:baby	6:12 7:-11
near:back	0:-80 1:-36 2:36 3:-43 4:-81 5:-46 6:-44 7:-95 8:-31 9:-32 10:48 11:81
near:badl	0:-11 3:-11 4:-17 5:37 6:-26 7:-32 10:17
near:badu	0:-11 3:10 4:-11 5:-53 6:21 7:12 9:-25 10:-14 11:-20
near:bag	0:-8 2:-11 4:-17 10:24
near:bagh	0:-28 4:-18 10:22 11:22
near:bags	5:-14 6:22 10:-10
near:baid	3:29 6:10 9:-29 11:-9
near:bake	0:-12 2:-13 4:-22 5:-14 6:34 7:-15 8:-8 10:-23
near:baku	2:-13 3:-25 4:24 5:-11 6:-18 7:-17 9:17 10:-11
near:bala	5:9
near:bali	3:13 7:-8 9:-11
near:ball	5:16 7:-10
near:balo	0:10 2:-12 5:-12
near:bama	0:27 3:29 4:-13 5:-8 6:-18 8:21 10:-28 11:-35
near:bamb	5:23 6:-19
near:band	0:-14 2:-28 3:-16 4:15 5:-11 6:-12 7:-18 8:-24 10:27
near:bang	3:-50 4:8 5:-21 6:-39 7:-19 8:-20 9:56 10:17 11:-38
near:bank	0:-13 1:-9 3:-18 6:11 9:20 11:-15
near:bapt	3:17 5:-11 6:-14
near:bara	3:13 5:-21 7:-12 9:-17 11:8
near:bare	0:-25 2:-25 5:-28 6:14 7:-8 10:30
near:barg	0:9
near:barr	0:-8 2:-28 6:36 10:-18
near:base	0:34 1:-10 2:-12 3:20 4:-34 5:-9 6:-19 7:-26 8:-10 9:-25 10:-24 11:-17
near:basi	3:8 6:15
near:bask	3:16 5:-10
near:bass	6:18
near:bata	6:8
near:batt	4:13 10:-11
near:bay	5:-9 6:15
near:bbc	6:12
near:beac	2:18 4:-12 5:-8 7:-19 10:-9
near:bear	0:27 3:-9 4:-21 6:-25 7:-21
near:beat	0:-45 2:17 4:-42 5:62 6:-51 7:-24 8:-18 10:-41
near:beau	3:28 6:-19 9:-16 11:-25
near:beca	0:-48 1:-11 2:-8 3:11 5:31 6:-39 8:-34 9:-30 10:19
near:beco	0:24 2:-11 4:18 6:-29 10:-28
near:bed	4:-22 5:14 7:-10 8:-15 10:-35 11:-13
near:bedo	0:-45 3:27 4:-37 5:-30 6:38 7:-16 8:22 9:-17 10:-49 11:-24
near:bedr	3:29 4:-9 5:-26 6:-17 7:-17
near:beds	0:17 4:-11 6:-22 9:-8 10:-15
near:been	0:15 1:-11 2:-33 3:-9 4:-36 6:-13 9:-41 10:24 11:-62
near:befo	0:-54 1:-19 4:12 5:-46 6:8 7:-51 8:17 9:-10 10:-11
near:bega	0:9 1:-10 2:-22 3:-22 4:-39 5:-33 6:55 7:-28 8:-22 9:-21 11:12
near:begi	5:-15 6:-9 7:20 9:-21 11:-12
near:begu	0:-11 3:-18 5:-14 6:-30 7:30
near:behe	1:-15 4:-11 5:-22 7:10 10:-12
near:behi	0:-17 2:-36 3:-11 4:42 5:-33 6:24 7:-34 8:-11 9:-9 10:-41
near:bein	0:-38 1:-17 2:-21 3:-13 4:15 5:28 7:17 8:26 9:-43 10:-62 11:-42
near:beit	0:-8 3:20 6:-22
near:beka	5:-37 6:39
near:bela	0:-43 2:-25 4:-36 5:-22 6:9 7:-12 9:-11 10:-19 11:33
near:belg	3:-35 5:23 6:35 7:-16 8:-9 9:-32 11:-31
near:beli	0:-14 1:-17 2:-9 3:-16 4:34 5:-57 6:12 8:-28 9:-37 11:-44
near:bell	0:-16 2:-10 3:16 4:-15 6:-13 9:-16 10:16
near:belo	1:-13 2:-40 3:-17 4:-37 7:30 8:28 9:-20 10:-64 11:-16
near:belt	0:-22 4:-9 5:-12 6:31 7:-12
near:bene	3:15 5:-10 6:19 7:-13
near:beni	4:-9 5:23 6:-22 7:-10 8:-13 10:10
near:benu	3:-11 4:-20 5:-22 7:13 10:11
near:besi	0:-38 1:-9 2:-34 4:20 5:20 6:-36 7:23 10:-30
near:betw	0:22 2:-30 4:-44 5:-38 6:-28 7:-31 8:-8 9:-29 10:28
near:beyo	5:-16 6:26
near:bico	5:-14 6:23
near:big	6:11
near:bigg	3:-11 8:11 9:17 11:-9
near:biha	5:-18 6:22
near:bill	6:-9 7:15
near:biom	3:-11 9:13
near:bira	5:12
near:birt	2:-13 6:26
near:bisc	6:12
near:bish	0:-20 2:-18 3:-27 4:-45 5:-25 6:-31 7:20 8:-17 9:-8 10:47 11:-25
near:bite	0:-19 2:-11 4:-14 5:40 6:-31 7:-11 10:-15
near:blac	6:8
near:blam	3:-8 5:-29 6:35 7:-8 10:-12
near:blan	3:12
near:blas	2:-17 5:27 6:-14
near:blaz	3:16 6:22 7:-9 9:-15 11:-8
near:blee	2:26 4:-24 5:35 6:-45 7:-10
near:blew	5:-10 6:31 7:-10
near:bloc	0:-9 3:31 4:-8 5:-10 6:-12 7:-11 9:-18
near:bloo	5:-11 6:17
near:blow	6:13
near:blue	4:-23 5:30 6:-28 9:-9 10:-19
near:boar	0:27 2:-39 3:-17 4:-60 5:25 7:-24 9:-8
near:boat	1:-11 2:-24 3:26 4:-26 5:-35 7:11 8:-9 9:-33 10:-29 11:-23
near:bodi	0:-41 1:-18 2:14 3:-22 4:-35 5:-50 6:37 7:17 8:-59 9:-8 10:-22
near:body	0:24 2:-16 4:-13 6:12 8:-33 10:-23
near:bogo	3:-9 4:-19 5:11 10:21
near:boko	0:14
near:bola	4:-8 6:-12 10:15
near:boli	5:21 7:-25
near:bomb	6:21
near:bone	0:-8 5:35 7:-37 10:-10
near:book	0:-11 3:-13 4:-33 5:-46 6:35 7:14 9:11 10:-11 11:-45
near:bord	0:8 1:-12 2:-26 3:-38 4:-41 5:-41 7:-28 8:9 10:28
near:bore	5:-27 6:27
near:born	0:-11 3:-11 6:27 10:11
near:bosa	0:-28 2:-10 4:-11 5:-9 6:-23 7:-16 10:38
near:bosn	6:12
near:both	0:-31 2:-11 3:-11 4:-14 5:14 6:23 7:-23 8:-12 9:-25 11:-13
near:boug	0:-13 4:-8 6:-24 10:26
near:bowl	3:13
near:box	7:14
near:boy	0:10 2:13 4:-22 5:51 6:-51 8:-14 10:-16
near:boys	0:12 1:14 2:-28 3:-34 4:-37 5:-35 7:-20 8:15 9:-8 11:-8
near:bran	0:-34 2:-8 3:-10 6:29 7:-8 8:-18 10:-15
near:brea	0:-16 2:-11 3:-27 4:11 6:21 7:-41 10:-14 11:-16
near:brid	0:-14 3:-30 4:-12 6:-13 8:-10 9:30 10:17 11:-22
near:brie	2:31 5:-8 6:-33 7:9 8:12 10:-14
near:brig	3:-9 6:23 8:-14 10:-10 11:-19
near:brin	0:-9 1:-12 2:-25 3:-29 4:-12 5:-21 7:-30 11:16
near:brit	0:-13 3:-27 4:-9 5:-24 6:42 7:-25 9:-9
near:broa	0:10 5:-22 6:27
near:brok	0:-45 1:-10 2:-38 3:-32 4:-43 5:44 6:-38 7:-17 8:32 9:-14 10:9 11:-25
near:brot	0:-40 2:-23 3:-20 4:-55 5:-71 6:83 7:-44 8:12 9:-11 10:-60 11:-14
near:brou	0:-62 1:-17 2:-30 4:-35 5:20 6:-13 7:-8 8:-11 9:30 10:10 11:-44
near:brui	7:-10 10:-8
near:buch	3:-10 5:30 6:-24 7:-8 8:-10
near:buil	0:-12 2:-19 4:-19 5:-23 6:34 7:-33 8:-9 9:9 10:-13 11:-25
near:buka	3:9
near:bule	3:37 6:-10 9:-29 11:-10
near:bulg	0:-38 2:-30 4:20 5:22 6:-44 7:-9 8:-14
near:bull	0:-19 2:-24 3:-21 4:-15 6:27 7:-22 8:-17 10:-23 11:-10
near:bund	0:-9 10:16
near:bure	3:-20 6:-13 9:23 11:-11
near:buri	0:-36 1:-21 3:-26 4:-45 5:-58 6:75 7:-57 8:-11 9:-18 10:-23 11:-11
near:burk	0:-22 2:21 4:-17 6:-22 9:10 11:-15
near:burn	1:-29 2:-56 3:28 4:-44 5:17 7:-50 8:-24 9:-41 10:-67
near:burs	6:11
near:buru	3:-71 6:-21 7:14 9:86 10:-10 11:-64
near:bury	0:-18 2:-11 3:15 4:-9 5:-25 6:32 8:-20 10:-24
near:bus	0:12 2:-30 3:-22 4:22 5:-17 6:19 7:-18 10:-27 11:-8
near:buse	0:-13 2:-17 3:-29 4:-14 5:23 6:13 8:-32 9:-17 10:-10 11:44
near:bush	0:30 3:-11 5:-20 6:-26 8:-13 10:-20
near:busi	3:-8 5:-12 6:-29 7:31
near:but	0:10 1:-12 2:-35 3:-14 6:-12 7:19 8:-17 9:-38 10:-39 11:27
near:bwer	3:-23 9:26 11:-8
near:byst	0:-8 4:-21 5:22 6:-11 7:-12 10:-8
near:cabs	2:-10 6:19
near:cair	4:-8 6:16
near:calc	7:14
near:cali	3:13 5:8
near:call	1:-8 2:26 3:-17 4:-13 5:-38 7:11 8:-12 9:-14 10:-15
near:cama	6:8
near:camb	3:24 4:11 5:-14 9:-14 11:-10
near:came	0:-65 1:-34 3:-36 5:-21 6:-40 7:-10 8:-9 9:8 10:25 11:11
near:camp	0:-57 2:-12 3:41 4:-26 6:-78 7:-30 8:-46 9:25 10:15 11:-27
near:can	2:-24 3:26 4:-35 5:-34 6:47 7:-10 8:-10 9:-18 10:-19 11:-32
near:cana	3:25 9:-19
near:cani	5:12 6:-10
near:cann	3:13 4:-15 5:-11 6:-32 7:40 9:-8 11:-10
near:cano	6:8
near:cant	0:-15 3:-9 4:-19 5:-32 6:37 7:-15 10:-23
near:capi	0:18 3:9 4:-18 5:8 7:-22
near:caps	2:-13 3:-9 6:34 7:-24
near:capt	0:17 1:-25 2:17 3:-43 4:32 5:-67 6:-110 8:57 9:-33 10:-46 11:-45
near:car	0:17 2:-26 3:-26 4:-27 7:8 8:-12 9:-8 10:9
near:cara	0:-8 4:19 5:-8 8:-9 10:-15
near:carb	5:32 6:-27
near:card	0:30 3:-12 4:-15 6:-21 10:-12 11:12
near:care	0:-12 2:-9 3:-19 4:-29 5:11 6:-26 7:-41 8:-19 10:47 11:-8
near:carg	7:10
near:carl	4:-8 5:-14 6:27
near:carn	6:9
near:carr	0:38 1:-25 2:-13 3:-49 4:-61 5:-19 7:-32 8:10 9:-17 10:-16 11:-30
near:cars	6:10
near:cart	0:18 2:-26 4:-12 5:24 6:-9 7:-8 8:-8 10:-17
near:case	0:33 2:-13 3:-20 4:-10 5:-16 6:13 9:-13 10:-23 11:-16
near:cash	3:-8 6:-14 8:-16 9:-10 10:-10 11:19
near:cass	3:-22 5:-12 6:12 7:-15 9:24 11:-17
near:cast	0:-23 2:-8 3:13 4:-19 5:-30 6:41 7:-25 10:-10
near:casu	1:15 2:-10 3:-8 4:-14 5:-23 6:20 7:-16 8:-15
near:cata	3:15 4:-8 7:9
near:cate	0:-30 4:-20 6:9 7:18
near:cath	0:25 4:-27 5:-21 6:-24 8:-20 9:-12 10:13 11:-9
near:catt	0:10 2:-8 3:-8 4:24 5:27 6:-20 7:-8 8:-11 10:-32
near:cauc	0:11 10:-9
near:caug	2:-8 6:18
near:caus	1:23 5:-19 6:-8 8:-9
near:cave	0:-18 7:-8 10:19
near:ccor	4:-8 6:26 7:-22 10:-13 11:-9
near:ceas	0:15 1:26 2:21 4:-20 5:-9 6:-17 8:-22 10:-28
near:cebu	3:-24 5:26 6:-9 10:-9
near:ceil	5:10
near:cell	0:-52 1:-12 2:40 3:-26 4:50 5:-35 6:-71 7:-31 8:-33 9:-21 10:12 11:-11
near:ceme	0:-11 2:-17 3:-25 4:24 5:-19 7:-14 10:-32
near:cens	0:-9 1:-13 3:-14 4:-14 6:-22 7:28 9:-12
near:cent	0:-53 1:18 2:-36 3:55 4:-56 5:12 6:-22 9:-41 10:-30 11:-20
near:cere	0:-11 4:14 10:-12
near:cert	0:-11 2:-11 4:15 5:-18 6:19 8:-13 10:-18
near:chad	3:-53 9:66 11:-40
near:chai	0:12 2:-14 3:-20 4:-26 5:-11 6:-21 7:-15 8:-12 9:-8 10:25
near:chan	2:-11 3:23 4:-12 10:-12 11:-10
near:chap	0:24 2:-9 3:-33 4:8 5:-8 6:-17 7:-9 9:-11 10:-21 11:31
near:char	0:-33 2:-10 3:-20 4:29 9:19 10:-31 11:-17
near:chas	5:16
near:chec	0:12 2:-21 3:-33 4:-20 5:16 6:-19 7:27 8:-11 9:-23 10:-33 11:27
near:chen	3:15 5:-15 6:-18 11:14
near:cher	6:-10 8:11
near:ches	2:20 5:14 6:-23 7:-8
near:chib	0:34 4:-27
near:chie	1:-15 2:-20 3:-59 4:-35 5:-22 6:-23 7:16 8:-22 9:38 11:16
near:chil	0:23 1:-43 2:-98 3:34 4:-76 5:-21 6:14 8:-62 9:-18 11:-21
near:chin	0:26 3:-14 4:-19 5:-35 6:8 7:15 9:10 10:-50
near:chiu	3:34 9:-33
near:choi	3:-15 5:-9 6:12 7:11
near:chol	3:-26 6:41 11:-9
near:choo	6:-10 7:17
near:chos	3:-8 5:-19 6:-21 7:-13 9:-30 10:-12 11:31
near:chri	0:22 3:38 4:-33 5:-8 6:-51 7:-26 8:-11 9:-18 10:8 11:-32
near:chur	2:-15 3:-35 4:-37 5:-36 6:40 8:-24 9:-25 10:10 11:23
near:cibi	5:8
near:circ	0:-30 3:-12 5:-22 7:21 8:-11 10:-15
near:citi	0:-29 2:23 3:-16 4:-48 5:-30 6:20 7:-37 8:23 9:-12 10:-32 11:17
near:city	1:-12 2:-33 4:-40 5:41 7:-38 9:-44 11:-33
near:civi	0:-22 1:-36 2:-50 3:-8 4:-26 5:17 6:-13 7:-21 8:42 9:-53 10:-14 11:-11
near:clai	0:19 1:17 3:-38 4:-10 5:-58 6:36 7:-38 8:-37 9:-18 10:-28
near:clan	4:-25 8:26 10:-22
near:clar	2:17 4:-9 6:-8
near:clas	0:9 2:-25 3:35 4:-16 5:-42 6:17 8:-11 9:-37 10:-9 11:-19
near:clea	3:9 4:-9 5:-21 6:18 8:-18 9:-26 10:-25 11:20
near:cler	0:11 2:28 3:-12 4:-39 5:-30 6:-34 7:29 8:-8 10:-35
near:clim	3:-10 5:-14 6:49 7:-37
near:clin	3:-41 4:-16 5:37 6:-18 7:-12 9:23 10:-23 11:-14
near:cloc	3:-10 5:-26 6:26 7:-8
near:clos	0:-35 2:-9 4:-22 5:-11 6:13 7:18 9:9 10:-12 11:-35
near:clot	5:-10 6:16
near:clou	0:-26 3:-10 6:30
near:club	2:-11 4:9 7:-12 8:9 10:-25
near:coac	0:-9 4:-9 6:8 10:10
near:coal	5:-25 6:30 7:-20
near:coas	0:-30 1:11 2:-21 3:-10 4:-27 5:-42 7:15 8:-11 9:38 10:-33 11:-37
near:coca	4:-11 10:14
near:coff	0:-38 1:-11 2:48 3:-24 4:-32 5:-39 6:-57 7:20 8:-14 9:-17 10:9 11:14
near:cold	2:-20 3:16 6:25 9:-15
near:coli	3:38 5:-29 6:-32 9:-9
near:coll	0:-45 1:-24 2:-28 3:25 5:-28 6:29 7:-24 8:-35 9:-41 10:29 11:-26
near:colo	0:-33 1:9 2:10 3:-11 4:-12 8:-39 10:21
near:colu	0:-8 2:22 3:19 4:-11 6:-8 9:-19 10:-22
near:comb	0:-9 3:-15 6:-14 8:-8 9:-8 10:16 11:14
near:come	0:-65 1:17 2:-13 3:-31 5:-42 6:-55 9:34 10:38
near:comi	3:-29 4:-31 5:-13 6:-23 7:-14 9:35 10:9 11:-10
near:comm	0:36 1:-35 2:-60 3:-9 4:-97 6:9 8:-8 9:-41 11:29
near:como	0:-10 2:-9 3:-31 5:-12 11:30
near:comp	0:-9 1:-12 2:-26 3:-63 4:-56 6:21 8:-17 9:10 10:18 11:11
near:conc	0:11 2:-25 3:-20 4:13 6:11 7:-26 8:21 9:-8 10:-31
near:cond	0:-15 2:-11 3:-17 5:50 6:-25 7:-31 8:-11 10:-24 11:17
near:conf	1:-27 2:-12 3:-15 4:13 7:-43 9:-51 10:23 11:-24
near:cong	0:-15 2:-11 3:-32 4:-23 5:-10 6:20 8:-17 9:32 10:13 11:-17
near:cons	0:9 2:8 4:-44 6:-16 7:17 8:-29 9:-16 10:17 11:-18
near:cont	1:-20 3:12 4:25 5:23 6:-61 7:37 8:-19 10:-55 11:-23
near:conv	1:-10 2:-21 3:-37 4:15 5:-27 6:-17 7:-18 8:-9 9:25 10:-19 11:19
near:cook	0:-33 2:16 3:16 5:-12 6:-37 7:23 8:-11 10:20 11:-8
near:coor	0:-33 3:15 4:-10 5:-30 8:34 10:-42 11:-48
near:copp	6:18 7:-9
near:cord	6:11
near:corn	0:-25 2:20 4:25 6:-29
near:corp	0:-17 5:31 6:-24 7:9 10:-8
near:corr	0:-21 4:15 5:34 6:-25 7:-29 9:14 10:-16 11:-10
near:cost	0:-26 1:-14 2:-12 3:-9 4:-28 5:-43 6:52 7:-19 8:-10 9:-31 10:-10 11:-16
near:coul	0:8 1:-26 2:8 3:-35 4:-53 6:10 7:-11 9:17 10:-48 11:-45
near:coun	2:-82 3:-20 6:24 7:-23 8:-63 10:-71 11:18
near:coup	4:-8 5:-14 6:13 7:12 9:-10
near:cour	0:-9 1:-12 2:19 3:-20 4:-9 5:-33 6:-34 8:27 9:-19 10:-21 11:35
near:cous	0:27 2:-8 3:-11 4:-8 5:-24 6:-19
near:cove	4:15 5:-28 6:17
near:cows	5:-13 6:-13 7:17
near:crac	3:-19 9:21 11:-14
near:cram	3:18 6:-8 9:-15
near:cras	0:-8 4:-9 5:-14 6:38 7:-15
near:crea	3:-8 6:11
near:cred	4:15 6:16 7:-15 10:-14
near:cree	5:-11 6:22 10:-14 11:-13
near:cres	0:-8 2:-14 3:19 7:12 9:-15
near:crew	2:-19 3:-16 5:-18 6:18 7:-20 8:-21 9:-8 10:9
near:crim	1:-9 2:-13 4:13 6:11
near:cris	0:-8 1:-9 3:15 4:-8 6:-9 7:-9 9:20 11:-12
near:crit	0:9 2:-13 4:-16 5:77 6:-62 7:-43 8:-10 10:-26
near:cros	0:-56 1:-27 2:-12 4:-57 5:-59 6:-72 7:-14 9:27 10:42
near:crow	6:10
near:crus	5:19 7:-12
near:cruz	6:15
near:cucu	3:21 5:-14 6:-13 7:-26 11:-29
near:culi	0:17 10:-16
near:culv	7:-11
near:cumu	3:23 6:-17 9:-13 11:-15
near:curr	2:-9 3:-11 4:-15 7:22 9:12 10:-10
near:cust	0:-19 2:29 4:31 5:-27 6:-46 8:-16 9:-10 10:-28 11:-10
near:cut	0:-34 1:-9 2:34 3:16 4:-31 5:35 6:-35 8:-19 9:-22 10:-45 11:-27
near:cuts	0:-35 2:-18 3:-19 4:-24 5:73 6:-55 7:-16 8:-15 10:-31 11:-9
near:cycl	6:37 7:-33 9:-9 11:-11
near:cypr	6:30 7:-31
near:czec	5:-26 6:29
near:daba	5:-24 6:24
near:dail	0:-16 3:-26 4:-9 6:-39 7:-8 9:39
near:dak	4:-8 6:-12 7:21 9:-11 11:-8
near:dali	0:-20 2:27 3:30 4:-12 5:-26 6:-41 7:-11 8:-15 10:-25 11:-11
near:dam	2:9 4:-9
near:dama	0:16 3:24 4:10 5:40 6:-52 7:-26 8:-11 9:-35 11:-17
near:dang	3:31 5:-26 6:-22
near:dani	2:26 6:-27
near:dar	3:16 6:14 11:-14
near:dara	3:55 6:-21 9:-49 11:-26
near:darf	3:-19 6:-17 11:19
near:dash	6:9
near:data	1:-16 3:-10 5:-8 6:31
near:date	0:-9 3:-20 4:-9 5:-26 6:24 8:-25 10:21 11:22
near:daug	5:-24 6:51 7:-36
near:dava	6:15 7:-11
near:davi	3:-25 5:27 6:-15 11:9
near:dawn	2:-30 3:13 4:-28 5:-34 6:33 7:-23 8:-14 9:10 10:10
near:day	0:-23 1:23 2:14 3:-14 4:-58 5:-14 6:-18 7:-20 8:10 10:-12 11:13
near:days	2:-10 4:-59 5:-71 6:16 7:-61 9:12 10:17 11:-59
near:dead	0:-44 1:21 2:38 3:-74 4:-82 5:-22 6:63 8:-68 9:-81 10:-30 11:-57
near:deal	0:-15 2:-23 4:-16 5:-32 6:29 7:-9 8:-10 10:24 11:-42
near:deat	0:-52 1:-26 2:9 3:-76 4:-54 5:-11 6:74 7:-31 8:-28 9:-34 10:-42 11:-45
near:debr	0:-9 3:-25 5:12 6:-15 11:25
near:dec	0:9 4:-15 8:14 10:-17
near:deca	0:11 2:-24 3:-19 4:15 6:21 8:-14 9:17 10:-24
near:dece	1:10 2:-12 3:-37 4:-36 5:-46 6:24 7:-44 10:14 11:13
near:deck	0:-17 2:-12 4:22 8:-8 10:-16
near:decl	0:-18 4:-11 5:-21 6:-17 7:31 8:-13 9:-12 10:9 11:-18
near:deep	0:17 3:-11 6:-14 9:12
near:defe	0:21 2:-15 3:15 4:-36 5:-32 6:22 7:-26 8:19 9:-20 10:-53 11:8
near:degr	2:-10 3:16 4:-10 5:18 6:-17
near:del	6:16
near:dela	0:-33 2:19 4:33 5:-26 8:-10 10:-31
near:dele	0:-13 3:20 4:28 6:-8 7:-11 8:-16 9:-29 10:-9 11:-19
near:deli	2:-11 6:25
near:delt	0:20 3:-13 4:-17 5:-14 6:33 7:-12 8:-8 10:-26
near:dema	0:-12 2:17 3:-11 4:14 5:-18 6:-8 7:11 8:-9 9:-17 10:-23 11:-8
near:demi	0:8 1:12 3:-10 5:-13 10:-9
near:demo	3:-14 4:-11 5:-8 7:-10 9:19 10:-17
near:deni	2:32 4:-26 5:-20 6:-11 8:13 10:-32
near:depa	0:-37 1:-10 2:23 3:8 4:-21 5:-35 6:35 7:-16 8:-11 9:-24 10:-11
near:depl	4:20 7:-8
near:depo	0:37 1:-9 2:-12 3:-37 4:-35 5:-16 7:-18 8:23 9:-43 10:-37
near:depr	2:-15 3:-11 6:25 8:22 10:-8 11:-20
near:depu	3:12 4:-11 5:22 6:-37 7:-21 9:-33 10:-10 11:24
near:dera	3:27 5:-20 9:-11 11:-13
near:desc	0:-35 4:-28 5:39 6:-26 8:-10 10:-14
near:desi	2:-9 3:-23 4:-19 6:-20 7:-10 8:26 9:22 10:-9 11:-11
near:desk	4:-12 5:-27 6:-29 7:32 9:-18 11:-15
near:dest	0:-22 2:20 4:-23 6:13 9:-11
near:deta	0:26 1:-13 2:-34 3:-51 5:-28 6:-55 7:-40 8:57 9:-45 10:-26 11:-31
near:dete	0:-36 2:10 3:-38 4:55 5:-29 6:-37 7:-32 8:13 9:-29 10:-32 11:-8
near:devi	0:-8 5:8 6:16
near:dhak	5:18 6:-9 8:-8 9:-18 10:-9 11:20
near:dhow	0:-20 2:26 4:13 5:-8 6:-32 7:-15 8:-9 10:-22
near:dial	4:-23 5:33 6:-32 7:-8
near:diar	6:8
near:did	0:-21 1:-10 2:41 3:-9 4:-16 5:-58 6:33 7:-59 8:-28 9:-31 10:-28 11:20
near:die	0:-15 2:37 3:-26 4:-15 5:-37 7:-16 10:-8
near:died	0:-96 1:-9 2:70 3:-67 4:-39 5:-73 6:65 7:-62 8:-33 9:-70 10:-71 11:-70
near:dies	5:-26 6:16 7:9
near:diff	5:20 6:-17 7:-11 9:9
near:dig	6:-13 7:18
near:digg	0:-10 5:-17 6:-29 7:34
near:dill	2:-11 3:-14 4:18 5:-9 6:15
near:ding	6:16
near:dipl	3:-12 4:8 6:-11 9:13
near:dire	0:-53 1:-12 2:-28 3:-17 4:-42 6:-25 7:-27 8:31 9:-15 10:10
near:disa	0:-29 1:29 2:-11 3:-23 4:-38 6:-24 7:37 9:-45 10:-20 11:16
near:disc	0:-10 3:-30 4:-9 5:64 6:-28 7:-23 10:-12
near:dise	1:-13 7:16
near:dism	2:-8 6:23 10:-11
near:disp	0:-20 1:-21 2:-14 3:70 4:8 5:-61 7:-57 8:-24 9:-30 10:-25 11:-26
near:diss	0:-20 4:19 8:-10
near:dist	0:-23 1:-12 2:-34 3:27 6:26 7:-37 8:-39 9:-41 10:-39
near:dive	6:14 10:9
near:divi	5:10
near:djib	0:28 2:-23 3:18 4:-29 8:-14 9:-16 10:-13
near:dna	0:-12 4:-15 5:-14 6:44 9:-14
near:dnip	2:-18 6:21
near:dock	6:11
near:doct	0:-31 1:-11 2:-18 3:-18 4:36 5:62 6:-64 7:-45 8:-26 9:-15 10:-50
near:docu	0:-14 1:15 2:17 3:-17 4:-19 5:-11 7:-10 10:-13
near:does	2:-8 6:11 7:-9 8:13 10:-14
near:dog	2:-21 5:-17 6:24
near:dogs	3:13 6:-10
near:doin	4:-12 6:20
near:doll	0:-12 3:15 4:-8 5:-12 6:-14 7:-13 9:-9 10:15 11:-12
near:dome	6:17 7:-11
near:domi	3:-18 9:-13 11:18
near:dona	1:-10 5:-16 6:17
near:done	0:-17 3:-30 4:-12 5:-19 6:24 7:-21 9:-27 10:-9 11:33
near:donk	2:-9 6:10
near:door	0:-23 3:-39 4:24 5:30 6:-63 7:23 10:-32 11:-19
near:dorm	0:15 3:22 4:-14 5:-9 7:-8
near:doub	3:38 4:-27 5:-12 6:-27 7:18 9:-33 10:-20 11:-21
near:down	0:-74 1:-31 2:-49 3:16 4:35 5:-12 6:13 7:-14 8:-37 9:-31 10:-14 11:-63
near:doze	0:18 2:-18 3:-28 4:-9 5:-41 6:30 7:-35 8:-31 9:-17 10:-36 11:24
near:drag	3:-8 4:-14 5:-8 6:10 8:-8 10:-9
near:draw	6:-21 7:21
near:drc	3:-20 4:-10 6:-8 8:-10 9:22 10:18 11:-16
near:dres	0:-20 2:-9 4:-13 5:36 6:-33 8:-8 10:-22
near:drew	4:-10 6:19
near:driv	0:19 1:-17 2:-57 3:-8 4:17 5:-31 6:-31 7:-64 8:-34 9:11 10:16 11:28
near:dron	0:-17 2:-24 5:-10 6:45 7:-18 8:-10
near:drop	1:-15 3:-32 6:41 7:-14 8:-8 9:-21 11:19
near:drou	3:27 6:-9 9:-31 11:-21
near:drov	1:-11 2:-19 4:-21 5:8 6:-33 7:-20 8:-19 10:24 11:-34
near:drow	0:-22 1:-24 3:-30 4:-17 5:-45 6:76 7:-43 9:-28 10:-17 11:-25
near:druz	0:-21 3:-19 4:-21 5:-22 6:42 7:-8 8:-9
near:dry	3:24 7:-9 9:-16 11:-19
near:dtm	3:12
near:due	2:36 4:-13 5:-29 7:-21 8:-12
near:dug	0:-27 2:-20 3:-25 4:-25 5:-27 6:59 7:-28 8:-9 10:-9 11:-10
near:dump	6:11
near:duri	0:-10 1:10 2:-37 3:-66 4:-8 6:14 7:13 8:-36 9:-26 10:-37 11:43
near:duty	0:-8 5:-19 6:26
near:dyke	3:23 6:-8 9:-15 11:-24
near:each	2:-29 4:-55 5:-44 6:15 7:-28 9:-24 10:18 11:-19
near:earl	0:-18 1:-12 2:-25 4:-39 5:-40 6:11 7:18 8:15 9:10 10:-9 11:-59
near:eart	5:8 6:36 7:-18 9:-10
near:east	0:-20 2:-15 3:-22 4:-14 5:-39 9:14 10:-25 11:10
near:econ	0:11 10:-9
near:ecua	0:-8 1:-8 2:-23 4:-24 6:26 8:-19 10:17
near:edge	3:9 6:9 7:-12
near:educ	1:-10 5:22 6:-19
near:efe	6:11
near:effe	0:-9 4:-8 6:27
near:egyp	0:-10 2:-8 3:-50 4:-23 5:-16 6:32 7:-17 8:43 9:32 10:-37 11:-30
near:eid	6:13
near:eigh	1:12 2:-18 4:33 5:9 6:-23 8:-37 9:-24 10:9 11:-44
near:eith	0:-17 2:-29 4:-30 5:-27 8:44 10:-29 11:-16
near:elde	0:-33 2:-11 3:12 4:-40 5:-30 6:8 7:-31 8:-21 10:32 11:-29
near:elec	0:-16 2:-10 3:-11 4:11 5:11 7:-23 8:-10 10:-29
near:elem	3:-23 10:-21 11:24
near:elev	0:24 1:-10 2:-46 3:-17 4:-28 5:-27 6:33 8:13 9:-33 10:-22 11:18
near:elim	0:-40 2:-16 3:-9 4:-25 5:-16 6:52 8:-10
near:eliy	0:-12 3:8 4:-12 5:-52 6:20 7:11 9:-23 10:-15 11:-19
near:eliz	5:18 6:-8
near:eln	2:-12 3:-11 4:12 5:-12 6:-26 7:-11 8:-32 10:32
near:else	3:10 6:24 7:-8 9:-25 10:-8 11:13
near:emba	0:-27 3:12 4:-27 5:9 6:-16 7:-14 8:-11 9:-24 10:35 11:-18
near:embr	2:-17 5:-20 6:36
near:emer	0:-19 2:-23 3:17 6:-38 7:9 8:26 9:-13 11:-21
near:emir	0:28 2:-19 4:-31 8:-24
near:empl	2:-9 4:27 5:-15 7:-14 8:-35 10:-8
near:empt	3:-16 11:16
near:encl	0:-9 2:34 4:-9 6:-31 10:-23
near:enco	6:19
near:end	0:-22 1:-8 2:28 3:-23 4:-32 5:10 6:-35 7:19 8:-13 10:15 11:-35
near:enda	6:9
near:ends	4:-9 10:14
near:enem	0:-15 3:-16 4:-16 5:9 6:15 7:-8 9:-9
near:ener	0:17 4:-12 5:-10 6:-22 7:15 8:19 10:-32
near:enga	0:-10 4:-12 5:-19 6:40 7:-9
near:engi	0:-37 3:18 4:-33 6:-12 7:30 8:-11 10:9 11:-11
near:enro	3:-19 9:22 10:-8 11:-16
near:ente	1:-13 3:-55 4:-9 5:-21 7:22 9:50 11:-39
near:entr	0:28 2:-19 4:-11 6:-24
near:envo	0:-17 3:-14 4:21 6:13 7:-8 8:-13 10:-12
near:erat	3:10
near:erit	0:-30 2:-13 3:-14 4:24 5:-24 6:-31 8:-40 9:-14 10:23 11:-13
near:erup	6:12
near:esca	0:-9 2:-38 4:-24 5:-35 6:-39 7:-14 8:-18 10:66
near:esco	0:-12 1:-11 2:-17 3:12 4:-18 5:-19 6:-12 8:-37 9:-17 10:40
near:esme	0:-29 2:-9 8:-15 10:18
near:esta	0:27 3:30 4:-21 5:-14 6:-28 9:-27 10:-8 11:-10
near:este	5:-8 6:9
near:esti	0:-17 1:19 2:-18 3:20 4:20 5:-29 6:11 7:-28 8:-20 10:-26 11:-43
near:ethi	0:-40 2:-20 3:-43 4:-37 5:-19 7:-40 8:-36 9:51 10:51 11:-31
near:euro	0:-26 3:-34 4:9 5:-12 6:22 7:-14 9:14 11:-12
near:evac	0:-22 1:-9 2:-15 3:51 5:44 6:-65 7:-21 9:-46 10:-26 11:-23
near:even	0:18 1:-8 2:-45 3:-22 4:17 5:-50 7:-10 8:-28 9:15 11:20
near:ever	0:-22 2:-24 3:-9 4:23 6:-21 7:24 10:-31 11:-26
near:exam	0:-26 2:-28 3:-11 4:-35 6:16 7:8 8:24 9:-17 10:-13 11:-11
near:exce	3:21 5:10 9:-15 11:-8
near:exch	0:-30 2:-8 3:-16 4:-57 5:-30 6:-20 7:-20 8:56 9:-19 10:-25 11:-18
near:exec	0:-30 1:-10 2:51 3:-16 4:-40 5:-26 7:-13 8:-15 10:-29 11:-11
near:exhu	0:-25 2:-18 3:-17 4:-15 5:-25 6:43 7:-9 10:-8
near:exit	4:-14 5:-10 6:30 7:-20
near:expe	0:-20 1:-17 2:9 3:32 4:-32 5:15 6:-31 7:-37 9:-20 10:-14 11:-13
near:expl	0:-25 1:18 2:-23 3:-26 4:21 5:20 7:-11 8:-13 9:-10 10:-25
near:expr	0:-12 2:-12 6:26
near:exte	3:-32 5:-21 6:27 7:-12 9:28
near:extr	0:-10 2:-9 5:-15 6:30
near:eye	5:30 6:-27
near:fabr	0:-11 2:30 4:-20 5:-24 6:-19
near:face	0:-25 4:-16 5:14 6:-26 7:-13 8:-17 10:-27 11:24
near:faci	0:-14 2:-22 3:-20 4:-18 8:-28 10:38
near:fact	0:33 1:-11 2:-11 3:-45 4:9 5:-26 7:-28 8:29 10:-44 11:-22
near:fail	3:22 9:-17 11:-17
near:fair	4:-8 6:14
near:fall	0:-17 1:-9 2:-22 4:-34 5:-14 6:25 10:-39 11:10
near:fals	2:-9 6:24 7:-8
near:fami	0:-65 1:-16 2:-67 3:10 4:25 5:-68 6:37 7:8 8:-9 9:-52 10:11 11:-54
near:fano	0:-13 2:13 4:-11 5:-15 6:22 10:-8
near:far	0:11 1:-10 2:-43 3:-37 4:-26 5:12 6:43 7:-35 9:-14 10:-36
near:farc	0:-23 3:-25 4:20 9:25 11:-8
near:fare	6:10
near:farm	0:-50 2:-29 3:11 4:13 5:-26 6:30 7:-22 8:-31 9:-13 10:-16 11:17
near:fash	3:20 6:8 11:-23
near:faso	0:-25 2:22 4:-16 6:-19 7:-9 9:10 11:-15
near:fata	0:-29 1:8 2:-11 3:11 4:-11 5:16 6:12 7:-38 9:-23 10:-9 11:-26
near:fate	0:-19 2:-13 6:-13 7:24 10:-15
near:fath	2:28 3:19 5:-11 6:-27
near:fear	0:-10 4:-20 5:10 6:-16 7:21 9:-15
near:febr	0:-21 1:20 2:21 3:8 4:-31 5:-36 6:-24 7:-24 9:-41 10:-23 11:22
near:fede	0:-15 2:-8 3:9 4:23 9:-27 10:-28
near:feet	2:-16 4:-12 5:33 8:-14 10:-33
near:fell	0:-31 1:-9 2:-43 3:-50 5:22 6:39 7:-51 8:-24 9:-20 10:-57 11:10
near:fema	6:14 8:13 10:-12
near:fenc	0:-19 4:-13 6:-13 7:-8 10:22
near:ferr	3:-9 5:8 8:8 10:-8
near:fest	0:-15 2:-30 4:-24 8:-35 10:37
near:fetc	0:20 2:-8 3:12 4:-12 5:-12 6:-19 7:-8 11:-9
near:few	0:-10 5:-17 6:-23 7:26
near:fewe	0:-10 2:-11 3:11 5:-12 6:-15 7:-9 8:-9 9:-8 10:17 11:17
near:fiel	0:-34 1:-9 2:15 3:8 4:-22 5:-29 6:24 7:-31 8:-23 9:12 10:-32
near:fift	0:11 3:27 4:-47 5:30 6:-21 7:-35 8:-14 9:-34 10:-31 11:-19
near:figh	0:33 1:-30 2:-56 3:-29 6:21 7:-46 8:12 10:-67 11:-51
near:figu	0:22 1:8 2:-60 3:-17 4:-66 5:-25 7:9 9:9 10:-62 11:-36
near:file	0:-9 3:-11 4:21 7:13 8:-16 10:-9
near:fili	0:25 2:-19 3:-8 4:18 5:-14 6:-26 7:-9 8:-40 10:-42
near:fill	3:30 9:-28 11:-10
near:fina	0:15 2:-25 3:-15 4:-27 5:-9 6:27 7:-24 8:13 9:-8 10:-22
near:find	0:-30 2:-9 3:27 4:-30 5:-30 6:-16 7:37 9:-29 10:-14 11:-30
near:fing	0:-15 3:-24 6:-13 9:26 11:-14
near:fire	0:-41 1:-12 2:-48 3:23 4:-39 5:57 6:12 7:-42 8:-11 9:-45 10:-50 11:-24
near:firm	0:-9 3:23 6:-9 9:-14 11:-11
near:firs	0:14 1:10 2:10 4:-29 6:-30 7:-33 9:-16 10:27 11:-53
near:fish	2:-25 3:-18 5:-38 6:44 8:-16 9:-8 10:-50 11:-8
near:five	1:-29 2:-49 4:-16 5:11 8:-11 9:-27 10:15 11:-52
near:flas	0:8
near:flat	3:34 5:-13 6:-9 9:-17 10:-11 11:-22
near:fled	0:-12 1:-11 2:8 3:-16 4:-25 5:-43 6:-54 7:-22 8:-27 9:65 10:14 11:-31
near:flee	0:-33 2:-27 3:-26 6:26 7:-33 9:16 10:14 11:-12
near:flew	0:-8 3:-29 5:-13 6:-22 8:17 10:-19 11:21
near:flig	0:-37 1:-8 2:-11 3:31 4:-34 5:-53 6:16 7:-12 8:10 9:-41 10:30 11:-28
near:floo	0:-43 1:-19 2:25 5:16 6:12 7:-18 8:-10 9:-42 10:-21 11:-37
near:flou	2:-24 6:32
near:flow	0:-40 2:-25 4:-45 5:42 6:-72 8:24 9:-10 10:-8 11:-25
near:fly	0:-25 2:-9 3:-20 4:-25 5:24 6:-35 10:33
near:flyi	0:-13 2:-9 5:39 6:-22 7:-19 8:-8 10:-14
near:foll	0:17 1:-15 2:36 3:-35 4:-33 5:-11 6:-36 7:-14 9:35 10:16 11:-30
near:food	0:40 2:16 3:-13 4:-37 5:11 6:-43 8:-15 9:-12 10:-40 11:-12
near:foot	0:-19 3:46 4:-27 6:-25 7:-21 8:-19 9:-26 11:-34
near:for	0:-35 1:-20 2:-26 3:-37 5:-30 6:-29 7:39 8:22 10:-22
near:forc	0:-11 1:-22 2:-15 4:-56 5:-24 7:-13 9:-50 10:41 11:-55
near:fore	1:-19 2:31 3:-12 4:-11 5:-62 7:-52 8:-17 9:-36 11:-35
near:form	0:-23 2:-20 3:-33 4:55 5:-42 6:21 7:16 8:-35 9:-34 10:-41 11:-16
near:fort	0:19 1:-8 3:29 4:-36 5:-9 6:-26 7:-10 11:-22
near:foru	0:-16 4:49 6:-21 7:-24 8:-18 10:-30
near:forw	3:-16 7:21 9:-20 11:-9
near:foug	0:-8 4:-13 5:9 8:13 10:-22
near:foun	0:-56 1:-31 2:22 3:8 4:-102 5:-67 7:38 8:-46 9:-15 11:-39
near:four	0:34 1:-44 2:-28 4:-16 5:-20 6:-16 7:-43 8:13 9:-49 11:-14
near:frac	6:-16 7:-8 9:-25 11:24
near:fran	0:-23 3:-28 4:-11 5:-19 6:38 7:-23 9:-12
near:free	0:-25 1:-14 2:-34 3:-56 4:-18 5:-30 6:-75 7:-16 9:-43 10:66 11:-58
near:fren	0:19 3:-12 5:-27 6:17 7:-8
near:fres	4:-18 6:-11 9:19 11:-23
near:frid	1:-16 2:-16 3:13 4:-15 6:15 8:-35 9:-51 10:22 11:-49
near:frie	3:20 5:-9
near:from	0:21 1:-35 2:13 4:-10 5:-34 6:-12 7:-23 8:-29 9:-15 10:-15 11:15
near:fron	0:-16 2:26 4:-34 5:-17 7:-13 8:-24 9:-21 10:9 11:8
near:froz	0:-8 3:-8 4:-20 5:-18 6:36 7:-16 10:-9
near:fuel	0:25 1:-8 2:-23 4:-14 5:16 6:-16 7:-8 10:-13
near:fuk	6:15
near:full	0:-24 3:44 4:-17 5:-8 6:-28 7:-10 8:-12 9:-22 10:-9 11:-17
near:fune	0:9 3:10 5:-17 6:-19 7:17 9:-8
near:furt	1:-12 2:-14 3:-10 4:-20 6:-15 8:-17 9:29 10:-20 11:-37
near:gala	0:17 4:-16
near:gall	2:-10 4:-9 5:16 6:-9
near:gamb	3:-31 6:-11 9:39 11:-17
near:game	5:-11 6:16
near:gang	2:-30 3:-19 4:-32 6:38 8:16 10:-14 11:-10
near:gara	3:27 8:-13 10:-11 11:-28
near:gard	6:10
near:garm	5:-17 6:23 7:-8
near:garr	5:-17 6:-24 7:28
near:gas	3:16 6:25 7:-29
near:gate	0:-17 2:-32 3:-26 4:-25 5:-26 6:49 9:-36 10:-23 11:13
near:gath	0:8 4:-13 5:-27 6:15 9:-10 10:-15 11:-10
near:gatu	3:-16 6:-9 9:30 11:-28
near:gavd	7:10
near:gave	0:-21 1:-12 2:-9 3:-30 5:19 6:15 7:-37 8:-24 10:9 11:-23
near:gaza	0:-42 1:-13 2:24 3:-35 4:-14 5:-46 6:10 7:-36 8:31 9:-13 10:-24 11:-9
near:gazi	5:-8 6:12
near:gebr	3:33 5:-13 6:-19 9:-15 11:-16
near:gend	5:13
near:gene	0:14 1:-9 2:-21 3:16 4:-31 5:25 7:-16 8:-13 9:-39 10:-17 11:24
near:geno	3:-28 6:-22 9:28
near:geol	3:-12 4:11 6:16 10:-10
near:geor	0:34 3:-18 4:-53 5:-26 6:-34 7:-10 8:-13 9:-9 10:25
near:germ	7:-9
near:get	2:-8 3:-32 4:-11 5:-21 6:24 7:-27 9:20 11:13
near:ghan	0:14 3:-26 4:-10 6:-15 7:14 9:26
near:girl	1:-8 2:-48 4:-21 7:-11 8:-27 9:-36 10:26
near:give	0:-8 1:-20 2:37 3:31 4:-12 5:-35 7:-52 8:-30 9:-11 10:-18 11:-32
near:givi	2:-15 3:31 5:-9 6:-23 7:-9 8:-10
near:glas	0:-8 2:-8 5:27 6:-8 10:-8
near:gmt	0:-17 3:-26 4:-37 5:-28 6:-35 7:-20 8:-10 9:-9 10:46
near:god	0:-15 2:-18 4:-30 5:-31 6:22 7:-9 8:-13 10:17
near:goes	0:-27 3:-24 4:-24 5:-9 6:26 8:-15 9:13 11:16
near:gofa	3:-12 5:-15 6:34 7:-9
near:goin	0:-8 1:-11 3:-13 4:-14 5:-11 8:17 9:-12 10:-19 11:12
near:gold	0:-8 2:-9 4:39 10:-33
near:goma	0:-24 1:-10 3:10 4:-9 5:34 9:-37 11:-12
near:gone	0:-46 1:10 2:-44 3:-40 4:-15 6:-38 8:-43 10:-83 11:46
near:good	0:-9 2:-26 3:-14 6:-9 7:-28 8:25 9:-26 10:-59 11:32
near:got	0:-12 1:-8 2:-55 3:19 4:-74 5:-39 6:-17 7:-14 8:-26 9:-34 10:57
near:gov	0:-12 2:-10 3:10 4:-15 10:20 11:-9
near:gove	0:-40 1:-29 2:-54 4:24 5:-16 6:14 7:-11 8:-42 9:-13 10:-15 11:22
near:gran	0:-30 4:-12 5:38
near:grav	0:-22 1:-8 2:-37 3:-23 4:-11 6:38 8:-12 9:-26 10:-23 11:-13
near:graz	5:31 6:-29
near:grea	0:-9 3:-15 4:-10 5:-19 6:26 9:-11
near:gree	0:-44 1:-17 2:-18 4:41 5:12 6:9 7:-40 8:8 10:-31
near:gren	2:-35 5:9 6:22 10:-8
near:grou	0:-11 1:-32 3:27 5:-72 7:-12 8:-11 9:-31 10:30 11:-59
near:grow	3:-8 4:-13 7:16 10:13
near:guar	0:-13 2:-11 4:-42 5:-53 6:10 8:8 9:-26 10:37 11:-40
near:guay	0:-10 2:-12 3:-9 4:-30 5:-26 6:54 7:-31
near:guer	0:-13 6:10 8:-20 10:23
near:gues	3:-9 5:18 6:-26 7:19
near:guid	6:-16 7:19
near:guin	6:11
near:gul	3:-9 7:15
near:gunf	5:16 6:-8
near:gunm	0:10 2:-46 3:-20 7:-17 8:-33 9:-12 11:-8
near:gunn	0:-8 2:-9 4:-11 6:28
near:guns	0:-21 2:-18 3:-16 5:67 6:-37 7:-13 8:-13 9:-10 10:-29
near:gymn	0:-17 1:-9 3:19 4:31 5:-16 6:-28 9:-20 10:-23 11:-12
near:hach	3:33 6:-31 9:-9
near:hack	2:-9 5:-18 6:23
near:had	0:-28 1:14 2:-24 4:-28 6:-31 7:-19 8:14 11:14
near:haif	5:11 6:20 7:-32
near:hait	2:-11 4:-27 5:-9 6:36 7:-20 8:-11 9:-14
near:hajj	3:20 6:-13 11:-8
near:half	0:-33 1:17 3:-16 4:-18 6:-12 8:-19 9:11 11:12
near:hali	0:20 5:-11 6:-19 7:9 10:-8
near:hall	0:-17 2:-23 3:43 4:-16 5:-30 6:-37 7:-13 8:-14 10:-18 11:10
near:hama	0:11 2:22 3:-14 4:-10 5:-22 7:-30 8:-38 11:-11
near:haml	0:-29 1:-8 2:-9 3:39 5:-25 6:-26 7:-19 9:-9 10:8
near:hand	0:-69 1:-29 3:-59 4:53 5:-25 6:10 7:-29 8:-29 9:11 11:-39
near:hang	2:-25 6:40 10:-8
near:happ	0:-15 2:-11 4:-21 5:-12 6:8 7:8 10:28
near:hara	0:12
near:harb	3:20 5:-13 6:-9
near:hard	3:12 11:-11
near:harm	3:8 6:8
near:harv	5:-10 6:-16 10:-22 11:32
near:has	0:-39 2:-58 6:-13 7:44 8:-29 9:-9 10:-26 11:-43
near:hass	3:-15 8:10 9:18 10:-10 11:-15
near:haul	6:15
near:have	0:-30 1:-25 2:25 3:-17 4:-42 6:-23 8:-60 9:11 11:10
near:havi	0:21 2:-24 3:-11 4:-43 5:-30 6:36 7:-19 8:11 10:-32 11:-24
near:hays	3:13 5:-12 6:-24 10:-9 11:9
near:haza	0:14 4:-11 10:-10
near:head	0:14 1:-18 2:-38 4:-8 6:-19 7:-40 8:50 9:28 10:-50 11:-43
near:heal	0:-30 1:-22 2:-44 3:-9 4:-48 5:64 7:-38 8:-19 9:-35 11:-22
near:hear	0:-41 2:-27 3:-28 4:9 5:-35 6:16 7:-23 8:22 9:-20 10:10 11:-17
near:heat	0:-34 1:-11 3:40 4:-31 5:-21 6:23 7:-11 8:-20 9:-13 10:-13
near:heav	0:12 3:-13 7:-21
near:hect	6:8
near:heig	0:-10 3:35 4:18 5:-12 6:-13 7:-8 9:-18 10:-10 11:-19
near:held	0:-78 1:-29 2:11 3:-57 4:70 5:-54 6:-61 7:-63 8:-79 10:12 11:-21
near:hele	3:-19 5:22 6:-21
near:heli	0:8 1:-8 2:-41 3:-21 5:22 7:-37 8:-21 9:-9 11:-10
near:hell	0:-20 2:-9 4:-8 5:-25 6:34 10:12
near:helm	0:-10 3:-13 4:-8 5:-10 6:30 11:-9
near:help	0:-15 1:-9 2:-20 3:-32 4:-43 6:-18 7:30 9:-23 10:-11 11:25
near:her	0:28 2:-52 3:-57 4:-25 5:31 6:-15 7:-36 8:-36 9:-45 11:11
near:hera	0:-12 5:18 6:-9
near:herd	0:28 1:36 2:-20 3:-36 4:-15 5:-24 6:-22 7:-16 9:-12 10:-20
near:here	2:-9 3:-21 4:-29 5:-33 6:48 7:-37 8:-23 10:19 11:17
near:herm	6:8
near:hers	4:-8 5:23 6:-19
near:hezb	0:-10 2:-9 4:12 5:-20 6:29 7:-14 10:-12
near:hidd	3:23 4:-17 5:-11
near:hide	5:-18 6:22
near:hidi	4:21 7:-20
near:high	3:48 6:-20 7:13 8:-16 9:-16 11:-32
near:hija	4:-10 6:13
near:hill	0:23 1:-9 3:-8 4:-19 5:-31 7:-11 8:-8 9:11 10:-16 11:-8
near:him	0:-37 2:-41 3:-11 4:20 8:-28
near:hims	3:20 5:-20
near:hinc	0:-9 3:29 4:-12 5:-15 6:-27 7:-13 9:-10 11:-9
near:hind	5:11 6:-8
near:his	0:-15 1:-27 3:-26 4:29 5:11 6:-24 7:17 8:-13 9:-9 10:-59
near:hist	1:16 3:-12 6:-10 7:-10
near:hit	0:-39 1:-10 2:-47 3:-33 4:-34 5:59 7:-44 8:-32 9:-16 10:-40 11:-9
near:hits	6:-15 7:22
near:hoa	6:9
near:hode	0:26 3:26 4:-28 5:-12 6:-29 7:-15 9:-14 11:-31
near:hold	1:-21 2:-19 3:-23 4:47 5:-30 6:-16 7:-37 8:18 9:30 10:-69 11:-55
near:hole	3:-27 4:-10 5:-8 6:-23 9:19 10:29
near:holi	3:-18 6:25 9:-16 11:-12
near:home	0:-56 1:-44 2:-87 3:37 4:-20 6:-72 7:-29 8:27 9:-74 10:12 11:31
near:homi	1:-11 6:20
near:homs	3:-18 8:-8 9:-33 11:38
near:hond	6:21 7:-14
near:hono	0:-11 4:-13 5:23 7:-17
near:hope	3:-9 6:-22 7:27
near:hors	0:24 4:-8 5:-12 6:-17 9:-8 10:10 11:-20
near:hosp	0:-42 1:-35 2:-68 3:-91 4:-67 5:84 6:-11 7:-70 8:-42 9:-53 10:16 11:-52
near:host	0:-8 1:-12 2:-20 5:-52 6:10 7:-44 8:26 9:22 10:-10 11:-50
near:hot	5:10
near:hote	3:37 6:-14 7:-26 9:-12 10:-11
near:hour	0:-50 1:-13 2:-56 3:-25 5:24 7:-66 9:-35 10:19 11:11
near:hous	1:-16 2:-58 3:-14 4:-25 5:-22 6:24 7:-35 8:-36 9:15 11:15
near:hout	0:21 3:-20 5:-19 6:-32 7:-21 9:-12
near:how	0:-16 2:-10 4:-20 7:10 8:18 10:-12
near:howe	0:-13 2:-20 4:-22 5:-22 6:39 7:-16 10:-16
near:hrmm	6:12
near:hue	6:14 7:-9
near:hull	5:10 6:-9
near:huma	0:-8 1:-25 2:24 3:-19 4:17 5:-30 6:33 8:-41 9:-47 11:-29
near:hund	0:-32 1:-10 2:-17 3:-26 4:9 6:-14 7:18 8:30 9:-14 10:-27 11:-10
near:hung	3:-10 5:-10 6:32 7:-8
near:hurr	5:-8 6:22 7:-12 10:-10
near:hurt	0:-41 1:23 2:-24 3:-24 4:-24 5:94 6:-81 7:-46 8:-34 9:-22 10:-19 11:-15
near:husb	3:-8 4:9 5:-32 6:32 8:-11
near:huts	3:28 5:-22
near:hygi	3:-17 6:23
near:hypo	5:30 6:-20
near:icg	5:-8 6:16
near:icrc	0:-26 1:17 2:-44 3:-29 4:-62 5:-15 7:-8 8:-21 9:-19 10:47 11:-11
near:iden	0:-8 2:31 3:-39 4:-31 5:-73 6:77 7:-71 9:-8 10:-33 11:-28
near:idf	0:-22 4:-8 5:-28 6:44 10:-23
near:idle	3:-18 6:-12 9:-21 11:25
near:idli	3:14 9:-14 11:8
near:idps	3:14 5:-17 6:15 9:-10
near:ill	0:-10 4:-9 5:22 6:-15 10:-24
near:ille	5:-11 7:-12 10:10
near:imam	8:-10 10:12
near:immi	3:-9 5:-14 6:17 9:17
near:impa	5:-11 6:15
near:impr	9:-12 11:13
near:inci	0:10 3:14 4:-14 5:18 7:-12 9:-24 10:-10
near:incl	0:-55 1:-39 4:-32 7:-22 8:11 9:-24 10:35 11:-43
near:inco	6:12
near:inde	3:-9 5:-22 6:29 7:-20
near:indi	0:41 1:-23 2:-45 3:-21 4:-60 5:-51 6:13 8:-56 9:30 11:-36
near:indo	3:-21 5:-19 6:25 9:-8
near:infa	2:-15 4:-11 5:-20 6:34 7:-13 10:13
near:infe	0:-31 2:-24 4:-31 5:22 7:-9 8:-10
near:info	0:-20 2:9 4:-10 5:-38 6:-22 7:20 9:-19 11:-32
near:inha	0:-11 3:24 4:-15 5:20 6:-21 7:-17 9:-34 10:-8 11:-8
near:init	2:-8 3:-12 4:-10 6:10 9:-10 11:25
near:inju	0:-36 2:-29 3:-53 4:-54 5:96 6:-53 7:-13 8:-43 9:-38 10:-61 11:-38
near:inla	0:-8 3:-21 4:18 8:-9 9:21 10:-17 11:-8
near:inma	2:-11 3:12 4:-8 5:-13 6:30 10:-9
near:inn	5:-9 6:-22 7:21
near:inqu	5:17 7:-11 9:-9 10:-12 11:-9
near:insi	0:-24 2:-12 3:30 4:41 5:-41 6:11 7:-33 8:18 9:-25 10:-34 11:-16
near:insp	0:28 4:-22 5:-13 6:-32 7:8
near:inst	2:30 5:-26
near:insu	3:21 6:9 9:-8 11:-21
near:inte	0:-21 3:-13 4:11 7:-16 8:-9 9:-21 10:-20
near:into	0:61 1:-22 2:-47 3:-30 4:-27 5:-52 6:-25 7:-20 8:-53 9:44 10:-32 11:-46
near:inva	3:-14 6:39 7:-28 9:-15
near:inve	0:-21 3:-10 5:-21 6:24 7:-15 10:-16
near:invo	0:22 2:-19 3:-11 4:-32 5:-15 6:-35 7:-10 8:9 9:-16 10:11 11:-13
near:iom	0:-27 1:39 3:45 4:-14 5:-45 6:-56 7:-9 8:-21 9:-58 10:-11 11:26
near:iran	1:-8 2:-14 3:-26 5:-17 6:-34 7:-22 8:-55 9:-46 10:26 11:42
near:iraq	0:-19 3:-39 4:-18 6:-17 8:-28 9:-30 10:-20 11:52
near:irel	0:-12 3:12 5:-12 6:18 7:-8
near:iris	0:53 5:-43 6:-36 7:-11 10:-14
near:isla	0:-28 1:-8 4:-27 5:-11 6:30 7:-14 8:-28 9:-8 10:-9 11:16
near:ispr	6:-25 10:28
near:isra	0:-13 1:-20 2:31 3:-49 4:-9 5:-21 6:-31 7:-56 8:-8 9:-35 10:23 11:-22
near:ista	3:-17 4:-11 5:29 6:-29 7:-11 8:8
near:ital	0:-18 2:-16 4:31 5:-19 7:-13 10:-11
near:its	1:21 4:-43 5:-15 6:18 7:-15 10:-35 11:-49
near:itse	0:-24 1:-12 2:-12 3:19 4:20 5:-23 6:19 7:-20 8:-8 9:-10 11:-11
near:itur	0:14 10:-10
near:ivor	0:-18 2:-11 3:-8 4:-13 5:-17 6:29 7:-8 8:-9 9:24 10:-25
near:jaba	0:-8 3:18 5:-10
near:jaha	11:11
near:jail	2:-18 4:10 5:-20 6:13 7:-18 10:-25
near:jala	3:-9 5:-19 6:25 7:-8
near:jali	0:-14 3:-29 4:-8 5:24 6:-43 7:36 9:-22 11:-13
near:jama	3:22 5:-13 6:24 7:-21 9:-8 10:-10
near:jan	4:-25 8:13 10:10
near:janu	0:-22 1:16 3:-24 5:-58 6:9 8:-48 9:-58 11:13
near:japa	5:-9 6:-22 7:21
near:java	1:-11 3:-15 4:-13 5:46 6:-43 7:-16
near:jeep	2:-12 4:-18 5:-23 6:30 10:-20
near:jeni	3:37 9:-34 11:-12
near:jhar	5:-19 6:12 7:11
near:jiha	0:-24 2:17 4:9 8:-12 10:-14
near:jnim	2:-28 4:12 6:-24 8:-22 10:28
near:job	0:14 3:-9 5:-10 6:-10
near:join	0:14 2:-25 3:22 4:-23 5:-18 6:-22 7:-21 8:-29 10:26 11:-18
near:jona	5:10 6:-9
near:jone	6:15 7:-10
near:jord	3:-33 6:-14 9:-40 11:44
near:jos	3:14 6:-10
near:jose	0:-15 3:-8 5:-18 6:-30 7:36 9:-9
near:jour	2:-9 5:-8 6:17 7:-8 8:-25
near:juba	3:30 5:-8 9:-22 10:-13 11:-24
near:judg	0:-9 2:-9 4:14 5:-19 6:24 8:-10 10:-9
near:judi	6:16
near:july	0:-11 1:-26 2:-23 3:-41 4:20 5:-41 7:-48 8:-30 9:-25 10:10 11:45
near:jump	2:17 4:-10 6:-22 7:20 10:-10
near:june	0:11 1:-22 2:-30 3:19 5:-26 6:27 7:-43 8:-44 9:-10 11:-46
near:junt	3:-36 5:-22 6:43 7:-13 9:-33 11:-15
near:just	0:-15 1:-14 2:-27 3:-13 4:22 5:-52 6:22 7:-8 8:-15 9:11 10:-9 11:-39
near:kabu	5:17 6:-9
near:kadu	0:27 3:-10 4:29 7:-36 8:-13 9:-14 10:-30 11:-13
near:kaga	0:9 3:-9 5:-14 6:20
near:kand	0:-13 4:-9 5:-54 6:28 7:9 9:-31 10:-11 11:-24
near:kang	2:27 6:-14 10:-10
near:kara	0:-38 2:-33 4:50 7:-18 8:-46 9:14 10:-55 11:-14
near:kare	3:-12 9:14
near:kari	3:-27 5:-15 6:16 9:28
near:kash	3:23 5:-10 6:-8 7:-9 9:-19
near:kass	4:-9 6:24 7:-9
near:kats	0:18 6:-8 10:-25
near:kebb	6:14 10:-11
near:keep	0:-28 1:-13 2:-35 3:10 4:30 5:-12 6:-28 7:-29 8:-35 11:-20
near:kens	3:40 6:-21 9:-16 11:-33
near:keny	3:-10 6:16 9:14
near:kept	0:-26 1:-16 3:24 4:32 5:-10 6:-57 7:-34 8:-41 9:-29 10:9 11:-14
near:kera	0:46 2:-20 4:-30 5:-11 6:-40 7:-19 8:-13 10:-27
near:kfar	5:-12 6:14
near:khal	6:9
near:khan	2:-8 5:-28 6:38
near:khar	0:-8 3:-12 6:17 9:-10 11:13
near:kher	5:-16 6:26
near:khme	4:12
near:khwa	2:17 4:-12 5:-30
near:khyb	3:-10 5:-32 6:44 7:-11
near:kibb	2:-30 6:12 10:-10
near:kidn	0:22 1:-13 2:-20 3:-51 4:-50 5:-44 6:-27 7:-28 8:-62 9:-18 10:38 11:-19
near:kill	0:-9 1:36 3:-82 4:-73 5:-23 6:75 7:-48 8:-52 9:-65 10:-34 11:-83
near:kilo	0:-8 3:32 5:19 6:-13 7:-20 9:-26 10:-13 11:-14
near:kind	0:-17 3:-29 4:-20 5:-10 6:-18 8:9 9:-9 10:19
near:kins	6:11 8:14
near:kitc	0:-11 3:15 5:18 10:-19
near:kivu	3:45 7:8 9:-29 11:-26
near:knew	2:-23 4:-8 5:-8 7:21
near:know	0:-49 1:-11 2:26 3:-37 4:12 7:21 8:-47 9:18 10:-51 11:-20
near:kobr	0:-32 2:-22 4:41 6:-11 8:-12 10:-39
near:kolo	0:-29 2:23 3:16 4:-9 9:-13 10:-13
near:kong	6:22 7:-22
near:kora	5:-14 6:19 7:-8
near:kord	0:-11 3:46 4:-8 5:-22 6:-26 7:-18 9:-25 10:-14 11:-16
near:kore	0:-20 5:-29 6:19 7:12 10:-8
near:kost	3:24 5:-19 6:-27 9:-11 11:8
near:krem	0:-10 1:-18 4:-18 5:-14 6:23 8:13 9:-13 10:-29 11:-12
near:kufr	2:-15 8:-15 10:27
near:kuma	5:-12 6:19
near:kumb	6:18
near:kuna	3:-24 5:-9 6:35 9:-9 11:-29
near:kurd	0:-8 5:8 7:21 10:-22
near:kurm	0:25 2:-9 3:-8 4:-27 6:-14 8:-11 9:16 10:-27 11:-11
near:kurs	0:-23 4:-25 6:-12 8:-8 9:-8 10:25 11:-9
near:kutu	3:16 6:-8 11:-19
near:kwar	0:12 4:-20 5:13 6:-13 8:-14
near:kyau	0:-10 3:12 5:15 7:-24 9:-28 10:-9 11:-32
near:kyiv	0:16 2:-41 4:10 5:-9 6:16 7:-12 8:-40 9:-24 10:21 11:-45
near:labo	0:-10 4:-10 5:21 10:-9
near:lack	3:10
near:lady	6:-15 7:15 8:8
near:lago	0:-14 2:19 6:-15
near:laha	0:22 3:-14 4:-18 5:-9 6:-8 10:-9 11:15
near:laid	0:-10 2:-19 3:-37 4:-12 5:16 6:13 7:-19 9:24 10:-15
near:lak	4:-8 6:-12 7:21 9:-11 11:-8
near:lake	3:22 6:11 9:-11 11:-9
near:lakh	3:-22 6:13 9:18 11:-8
near:lamp	6:10
near:land	0:-18 1:13 2:-12 3:24 6:12 7:-15 8:-9 9:-33 11:-17
near:lane	3:-15 4:-10 5:-11 6:32 7:-12 11:-13
near:lang	4:11
near:lank	0:20 1:-9 2:-8 3:17 4:-28 5:-12 6:30 7:-47 8:-9 9:-38 10:-12 11:-32
near:larg	3:37 4:-20 5:-12 7:-15 9:-15 11:-13
near:larr	5:-10 6:21 7:-13
near:last	2:-38 4:-18 5:-14 7:-17 8:-79 9:28 11:-20
near:late	0:-56 1:-18 2:35 3:-23 4:17 5:-54 6:11 7:-16 8:-27 9:13 10:9 11:-20
near:latr	0:-13 3:-45 4:-18 5:-19 9:44 10:24 11:-9
near:latt	0:11 3:25 4:-9 6:-27 7:-8 10:-13
near:laun	6:10
near:law	4:-9 5:-17 6:31 7:-14 10:-14
near:lawm	5:-12 6:16
near:lawy	2:-22 3:-31 4:-27 6:8 7:27 9:-9 10:-17
near:lay	0:49 2:-9 3:-27 4:-15 5:-36 6:-11 7:-26 9:21 10:-12 11:-9
near:lead	1:-17 2:-29 3:-25 4:-9 5:-43 6:33 7:13 8:17 9:-18 10:-41 11:-13
near:lean	5:20 6:-20
near:lear	0:-31 3:22 4:-12 5:-13 7:17 9:-39 10:-14 11:-26
near:leas	1:-17 2:-37 3:10 4:19 5:15 6:-23 7:16 8:-29 9:-42 10:-18 11:-20
near:leav	0:-51 1:-17 2:-20 3:59 4:34 5:-50 6:-33 7:22 8:-37 9:-30 10:-64 11:-38
near:leba	0:-15 1:-13 2:-11 3:-68 5:-25 6:-14 7:-17 8:-8 9:55 10:-15 11:-14
near:led	0:40 2:14 3:21 4:-38 5:-42 6:-32 7:-17 8:-36 10:-25 11:-9
near:ledg	0:24 5:12 6:-35 7:-14
near:left	0:-12 1:-28 2:17 3:53 5:-10 6:-62 7:-32 9:-26 11:-9
near:leg	0:-30 2:-15 4:-34 5:38 6:-45 7:-11 10:25
near:legs	0:-23 2:-19 4:-32 5:51 6:-37 8:-10 10:-20
near:leso	5:-8 6:22 7:-13
near:less	6:21 11:-8
near:let	0:-28 1:-14 2:-23 3:-53 4:-47 5:-52 6:-110 7:-52 9:-28 10:81
near:lett	8:8
near:leve	3:11
near:leyt	5:-14 6:19
near:libe	0:-26 2:-21 3:-31 4:-17 5:-14 7:-19 8:17 10:31 11:10
near:libr	0:-9 3:28 4:-12 5:-15 6:-26 7:-13 9:-8 11:-8
near:liby	0:-15 1:19 2:-11 3:-27 5:-19 6:8 8:-22 11:16
near:lie	0:-24 1:-12 3:-38 4:-35 5:-56 6:40 9:-25 11:-19
near:lieu	0:8 4:-9
near:life	0:-36 2:-36 3:-14 4:-40 5:-22 6:8 8:65 10:-72
near:lift	0:17 3:-8 6:-12
near:ligh	0:-9 2:-9 3:-23 7:12
near:like	0:-14 3:24 4:-10 5:-19 6:29 7:-43 8:13 9:-19 10:-14 11:-24
near:lima	5:12
near:limb	3:-8 5:66 6:-51 7:-22 10:-17
near:limi	3:13
near:line	2:-20 4:-31 5:-29 6:29 9:-21 11:10
near:link	2:-10 4:-20 5:-16 6:39 7:-24 8:-10 10:8
near:list	0:-49 1:-35 3:-46 4:14 5:-48 7:61 8:-31 9:-56 10:-58 11:-49
near:litr	3:-11 9:17
near:litt	6:-13 7:14
near:live	0:-28 1:-32 2:-56 3:19 4:-47 5:-27 6:20 7:-45 8:-29 9:24 10:-29
near:livi	0:-21 1:-9 2:16 3:10 4:-36 5:-32 6:-57 7:8 9:11 10:-10 11:12
near:load	5:-21 6:-16 7:28 10:-17
near:loca	0:-43 1:-25 2:-44 3:31 4:-22 6:13 7:30 8:-38 9:-50 10:13 11:-23
near:lock	0:-11 3:-16 4:-11 5:-26 6:10 7:20
near:lodg	6:17 7:-15
near:logg	0:38 2:-12 3:16 4:-14 5:-12 6:-33 9:-20 10:-21 11:-12
near:lond	0:-8 3:-26 6:33
near:long	0:-27 1:17 2:9 3:-24 6:-25 7:-28 10:26
near:look	0:-22 1:-11 2:-16 3:-21 6:-33 7:30 8:11 9:-9 10:-15
near:loot	0:26 3:13 5:-9 6:-28 10:-15 11:-8
near:lorr	0:34 2:-34 3:-10 4:-34 6:15 7:-11 8:-22 9:-23 10:-9 11:-17
near:lose	5:8
near:losi	2:-11 5:-9 6:22
near:loss	0:-20 2:-32 6:39 7:-24 10:-10
near:lost	0:-34 2:-74 4:-69 5:22 6:44 7:-29 8:-44 9:-41 10:-62 11:-28
near:low	3:31 6:-8 11:-23
near:lowe	0:24 2:-8 3:-22 5:-10 7:-19
near:luci	6:23 7:-20 10:-13 11:-9
near:luck	3:-15 6:-12 9:19 11:-8
near:lunc	6:10
near:lung	4:-30 5:32 6:-11 10:-20
near:lyin	3:27 5:-19 6:25 7:-8 9:-10 10:-13 11:-23
near:mach	0:-24 2:-32 3:-22 4:-29 5:32 7:-15 8:-14 10:-26
near:made	0:41 1:-14 2:-36 3:46 4:-38 6:-9 8:-37 9:-44 10:-26 11:-26
near:mae	3:-10 9:18 11:-9
near:maga	0:10 2:-19 4:-12 8:17 10:-26
near:magn	6:16
near:mahm	6:8
near:maim	0:-24 1:21 2:-11 3:-32 4:-11 5:53 6:-48 8:-16 9:-10 10:-12 11:-13
near:main	0:-17 3:-32 4:19 5:-26 6:-20 9:-18 11:31
near:maje	5:12
near:majo	0:-16 1:-9 2:-14 4:-30 5:-27 6:20 8:-16 9:-20 10:31 11:-28
near:make	2:-17 3:14 4:-11 5:-20 6:39 7:-16 8:-9 9:-17 10:13
near:maki	0:-10 6:12
near:mala	0:-8 2:23 3:14 5:-25 6:8 7:-25 8:-9 9:-19 10:-21
near:male	6:10
near:mali	0:19 2:-22 6:18 8:-24 10:11
near:mall	4:-17 10:18
near:maln	5:-31 6:31
near:malt	6:10
near:man	0:-14 2:-25 3:16 4:-10 5:-17 6:22 7:-26 9:-14 10:-8
near:mana	0:-26 1:-13 2:-22 3:14 4:9 5:-8 6:-22 7:20 9:-28 10:19
near:mand	3:-12 5:13 6:10 7:-23 9:-26 11:-27
near:mang	0:-24 2:22 3:20 4:-9 5:-22 6:-9 7:-18
near:mani	2:-9 4:-23 6:-13 7:34 8:-17 10:-19
near:mans	0:-14 2:-17 5:11 6:11 10:-13
near:manu	4:-8 5:-19 6:-32 7:32
near:many	2:-10 3:-14 5:-12 9:27 11:-30
near:mara	2:-12 4:-22 7:23 8:-17
near:marc	0:20 3:-26 4:-16 5:-20 6:-12 7:9 8:-27 10:8 11:-83
near:mari	0:-36 1:-9 2:-33 3:11 4:-34 5:15 6:-27 7:24 8:53 9:-15 10:-53 11:-24
near:mark	0:9 2:-10 4:-38 5:-12 6:15 7:-8 8:-21 9:-37 10:-21 11:26
near:marr	6:8
near:mart	0:-30 1:-13 2:27 3:15 5:-43 6:44 7:-46 9:-21 10:-38 11:-11
near:mary	0:22 4:-8 6:-12
near:masi	3:-31 6:-11 8:-16 9:-12 10:-11 11:35
near:mass	0:-29 1:-13 2:-24 3:-38 4:-29 5:-16 6:62 7:-14 10:-9 11:-23
near:mast	0:-13 2:27 4:20 5:-13 6:-35 7:-23 10:-18
near:matc	0:-13 4:-19 5:-22 6:41 7:-37 8:-8 10:23
near:mate	0:-14 5:-13 6:34
near:math	2:-8 4:19 10:-18 11:10
near:matr	0:-8 3:23 6:-11 9:-11
near:mats	3:21 9:-16 11:-17
near:matt	6:8 7:-11 9:8 11:-20
near:maur	3:-14 6:9 7:-9 9:14
near:may	0:29 1:-21 2:-25 3:-13 4:-8 5:-36 6:23 7:13 8:-17 9:-63 11:-24
near:mayo	0:-15 1:-9 2:-26 3:9 4:-25 5:-9 6:-9 7:-24 8:-9 9:11 10:-15 11:22
near:maza	3:33 5:16 6:-17 7:-11 9:-21 11:-13
near:meal	0:-15 2:-21 3:14 4:-11 5:39 6:-34 7:-10 10:-20
near:mean	0:-30 2:-12 3:-24 4:18 5:-15 7:-8 8:-9 9:-29 11:34
near:mede	5:15
near:medi	0:-32 1:27 2:-41 3:-77 4:-9 5:9 6:13 7:-41 8:13 9:-50 10:11 11:-30
near:meet	3:-8 5:22 6:-18 9:8 11:-8
near:mele	3:8
near:meli	0:-31 2:-19 4:15 5:-9 6:-37 7:-15 8:-11 10:33
near:memb	0:-31 2:-15 4:17 5:-15 6:39 9:-8
near:memo	6:14
near:men	0:40 1:-19 2:23 3:-41 4:-37 5:-36 6:-39 7:-9 8:31 9:34 10:-30 11:-25
near:mend	0:-9 4:-8 5:-30 6:35 7:-15
near:ment	0:-11 3:-27 4:-8 5:-27 6:36 9:18 11:-20
near:mess	4:26 5:-29 6:9 8:-15 10:-23
near:met	0:-14 2:-10 3:-15 4:27 5:-14 6:-23 7:-18 9:19 10:-13 11:-21
near:meta	0:16 3:11 7:-11
near:meth	5:-8 6:12
near:metr	0:-11 2:-10 3:10 4:-10 6:15 7:-27 9:-9 10:-15 11:-10
near:mexi	3:-39 6:-9 7:12 9:13 10:-9
near:mid	0:-23 3:-8 4:-20 5:-12 6:27 7:19 11:-16
near:midd	3:-13 5:-15 6:24 7:-9 8:11 11:-8
near:midn	0:-9 3:-22 5:21 7:-12 10:-19 11:-8
near:migr	0:-12 1:13 2:-15 3:-19 4:-45 5:-15 6:-43 7:10 8:-22 10:26 11:27
near:mila	2:-11 3:-40 4:-25 5:-38 6:31 7:-23 8:-8 9:-31 10:-26 11:34
near:mile	0:-12 2:-23 4:-14 5:14 6:-16 7:26 9:-8 10:-14
near:mili	1:-16 2:20 4:-67 5:-45 6:24 7:-28 11:-46
near:milk	2:-20 3:-24 6:18 10:-18 11:26
near:mill	0:-27 1:-15 3:-64 5:-11 6:9 7:-37 8:-21 9:59 11:-10
near:mina	3:-27 9:22 11:-13
near:mind	6:12
near:mine	0:-46 1:41 2:28 4:-20 6:-33 7:8 8:-14 9:-27 10:-23 11:-22
near:mini	0:-9 1:-43 2:-30 3:-32 4:-12 5:9 7:32 8:8 9:-26 10:-28 11:-62
near:minn	0:37 3:-28 4:-19 5:-24 6:-21 7:-12 9:-10 10:-28
near:mino	0:-30 1:-11 2:-48 3:-43 4:-23 5:-40 6:47 7:13 8:22 9:19 11:-26
near:minu	3:21 5:-36 6:14 9:-9
near:miss	0:-74 1:30 2:-60 3:-46 4:-47 5:-63 6:-35 7:86 8:-50 9:-70 10:-71 11:-72
near:miti	3:-22 4:-23 5:-18 6:-13 7:17 10:-8 11:22
near:mobi	0:-8 3:13 10:8
near:moco	0:-8 3:-9 7:11
near:mode	0:9 3:-13 5:15 6:8
near:moga	5:9 6:10
near:moh	0:-12 5:19 6:-8
near:mona	6:10
near:mond	0:11 1:-17 2:-38 3:8 4:-60 5:-26 8:-18 9:30 11:-32
near:mone	0:-13 2:12 3:-21 4:-8 5:-12 9:22 10:-11 11:-21
near:moni	1:-14 2:20 3:-14 4:-23 5:-16 6:16 7:-19 8:21 9:-19 10:-32 11:8
near:mono	5:32 6:-27
near:mons	3:-9 5:8 6:9
near:mont	0:-10 1:-30 4:-10 5:-22 6:10 7:-22 8:-63 9:20 10:-29 11:-13
near:more	0:-29 1:-15 2:-93 3:-36 5:-20 6:25 8:-34 9:-29 10:25
near:morg	0:-9 3:-9 4:-11 5:-24 6:45 7:10 10:-20
near:morn	0:-15 1:-9 2:-23 4:-44 5:-17 6:28 7:-17 10:11
near:moro	0:9 2:-9 5:22 6:-13 7:-8 10:-9
near:mort	5:-16 6:21
near:mosc	0:11 2:-40 3:-9 4:-16 6:23 7:-15 8:-18 9:-21 10:-14 11:-31
near:mosq	0:-30 3:-14 4:12 5:-16 6:16 7:17 10:-13 11:-9
near:most	2:-65 3:10 4:-40 5:-20 6:10 8:-13 9:-11 11:-31
near:moth	0:12 2:-41 3:16 4:-44 5:-64 7:-18 8:-35 9:27 11:-18
near:moto	0:13 3:19 4:-9 5:11 6:-17 7:-22 9:-12 11:-17
near:moun	0:-17 3:23 5:-14 9:-20 10:21 11:-23
near:mour	0:-12 1:-10 3:-50 4:-10 5:-24 6:40 7:8 9:-30 11:24
near:move	1:-22 3:68 4:12 5:-33 6:-53 7:-56 8:-45 9:-8 10:-61 11:-20
near:movi	3:-28 9:-10 11:30
near:moza	5:-12 6:29 7:-14
near:msf	3:-22 4:9 5:33 6:-24 7:-11 9:-13 11:-11
near:mucu	6:-26 7:31
near:mud	0:-11 3:-21 5:-8 7:21 11:16
near:muha	0:8 6:13 10:-8
near:mult	0:-8 6:19
near:muni	0:-11 1:-8 3:37 5:-37 6:-12 7:-21 9:8 10:-8
near:murd	0:-17 1:-8 3:-13 4:-32 5:-22 6:27 7:-11 8:-13 10:-25
near:musc	0:-15 3:-16 4:12 5:-21 6:-26 7:-23 10:31
near:muse	3:-19 9:21 11:-8
near:musi	5:-10 11:11
near:musl	0:-8 4:-9 6:25 8:-9
near:must	0:-31 3:-15 4:16 5:-19 7:16 10:-25
near:mwan	5:-12 7:17
near:myan	0:-20 2:-24 3:-27 4:31 5:-20 6:32 7:-29 8:-12 9:13 10:-37
near:myse	0:-28 2:-23 3:-19 4:-44 5:-44 6:41 7:-30 8:-26 9:-11 10:19
near:myst	6:-8 7:19
near:naba	0:13 5:-35 6:39 10:-12
near:naf	0:26 3:-24 6:-16 9:9 11:-20
near:nago	0:-28 2:-13 3:-28 4:61 5:-11 6:-39 7:-8 8:-42 9:17 10:-45 11:-11
near:nair	2:19 4:-18 6:12
near:name	1:-26 2:-16 3:-90 4:22 5:-38 6:45 7:16 8:-56 9:-9 10:-85 11:-54
near:namp	3:13 6:17 7:-11 9:-8
near:nang	0:-25 4:25 6:-16
near:nass	0:-19 2:-8 3:-9 4:-20 5:-44 6:44 7:-11 8:8 10:-38
near:nati	0:-27 1:-44 2:-48 3:-20 4:20 5:-15 6:-13 7:13 8:20 11:-46
near:naut	6:17
near:navy	0:-49 2:-8 3:28 4:22 5:-11 6:31 7:-12 10:-32
near:ndav	3:-34 9:35 11:-23
near:near	0:10 1:-23 2:-31 3:-33 4:-81 5:-18 6:37 8:-50 9:42 10:11 11:-34
near:need	0:-19 2:-15 4:-27 5:39 6:-71 7:-40 8:-16 9:-9 10:39 11:-8
near:nego	0:-21 2:-11 4:-14 6:-13 8:-18 9:-8 10:33
near:neig	0:-22 1:-10 2:-22 3:-18 4:17 5:16 7:-34 8:-9 9:43 10:-23 11:-32
near:neit	0:-16 4:-10 6:-13 7:29
near:nepa	0:-9 2:-11 4:23 5:13 6:-11 10:-23
near:neph	0:-11 2:-8 3:-8 4:-20 5:-9 6:-25 7:19 8:27
near:neri	3:10
near:netw	0:-20 1:-15 2:-12 3:-23 4:23 5:20 6:-29 9:15 11:-13
near:neut	0:-35 2:-28 3:-9 4:-21 5:-16 6:67 8:-25 10:25
near:neve	0:-33 1:-18 2:-19 3:-28 4:-27 5:-30 6:-13 7:54 8:-18 9:-29 10:-34 11:-27
near:new	0:-42 1:12 2:-13 4:8 5:-25 7:-53 8:27 9:25 10:-37 11:-23
near:newb	6:13
near:newl	5:-8 6:-16 9:20 11:-30
near:news	0:-26 1:-13 2:-11 3:-31 4:9 6:-24 7:49 8:-8 9:-13 10:-14
near:next	0:14 2:21 3:-30 4:-8 6:-35 7:-25 8:-30 9:-26 10:12 11:20
near:ngo	0:9 2:-15 3:10 4:41 5:-30 6:-18 7:-17 8:-16 10:-34
near:niam	0:8 2:-11 3:-10 4:-31 5:-9 6:-26 8:-15 10:23
near:nico	3:23 4:-10 6:-18 9:-16 10:10
near:nige	0:17 1:-9 2:-45 3:-40 5:-32 6:-20 7:8 8:-45 9:20 10:15 11:-22
near:nigh	0:-72 1:-29 3:19 4:16 5:-35 6:-27 8:-63 9:8 10:50 11:-14
near:nile	4:10 5:-12 6:24 10:-27
near:nine	1:10 4:-17 5:12 6:-25 7:-69 8:-16 9:13 11:-47
near:nior	3:-15 9:17 11:-9
near:njia	3:15
near:nobo	0:-51 2:13 3:-42 5:-22 6:-59 7:20 8:-32 9:24 11:-14
near:non	2:-9 5:-21 6:25 7:-9 10:-8
near:none	0:-12 2:29 3:-22 4:-39 5:-33 6:21 8:-9 10:-30
near:noon	0:-45 2:-9 3:-46 4:-39 5:18 7:-28 8:-38 9:33 11:25
near:nor	0:-16 4:-10 6:-14 7:29
near:nort	0:-10 1:-10 2:-38 3:28 5:-40 6:42 8:-33 9:-43 10:13 11:-42
near:norw	11:-10
near:not	0:21 1:-45 2:-15 3:-28 4:-11 5:10 6:-40 7:58 8:-40 10:-76 11:-74
near:note	0:-19 4:25 6:-15 8:21 9:-21 10:-30 11:11
near:noth	0:-30 2:-30 3:-19 5:-11 6:-32 7:33 8:-20 9:-22 10:-28 11:23
near:noti	3:-8 11:15
near:nov	0:-8 2:-22 4:12 5:-13 6:23 8:-28 10:27
near:nova	0:-14 2:-30 4:-24 6:-13 8:-35 10:37
near:nove	0:13 1:20 3:23 4:-60 5:-65 7:-18 8:-57 10:31 11:-9
near:novi	4:-14 5:-21 6:35
near:now	4:-49 5:-42 6:28 7:-10 8:14 11:-40
near:nrc	5:-25 6:28 7:-14 9:-14 11:-8
near:numb	2:-23 3:8 4:-12 6:-15 7:29 8:-8 9:-11 10:-55 11:-12
near:nuns	0:20 4:-9
near:nur	3:30 9:-27
near:nurs	0:17 1:-8 2:-19 3:-44 4:40 5:19 6:-28 7:-53 8:-55 9:-22 10:-10 11:-18
near:nutr	1:-9 4:-8 5:29 6:-25 7:-13
near:nuwa	0:-12 3:8 4:-12 5:-52 6:20 7:11 9:-23 10:-15 11:-19
near:nyal	0:-26 3:-16 4:56 5:-29 6:-53 7:-30 8:-11 10:-26
near:obei	0:-8 3:17 4:22 6:-13 9:-11 11:-8
near:obse	3:-27 4:-24 5:21 6:26 7:-10 9:9 10:-21 11:-10
near:ocan	3:40 9:-25 11:-24
near:occu	0:-9 5:-25 6:35 7:-12 8:-19 9:-17
near:ocha	3:31 6:18 9:-25 11:-17
near:oct	0:28 2:-14 4:-25 5:-14 6:12 8:-20 10:-20
near:octo	0:38 1:-50 4:-32 5:-25 6:-20 7:-51 8:14 9:-70 11:-24
near:odda	3:30 9:-12 11:-24
near:odes	5:16 6:-11
near:off	0:34 1:13 2:-12 3:20 4:-34 5:-64 6:-16 8:-28 9:-67 11:-70
near:offe	5:22 6:-15 8:16 10:-22
near:offi	0:-9 1:9 2:-48 3:-12 5:-11 7:-45 8:13 9:-11 10:-23
near:oil	0:-27 4:-13 6:-11 7:30 10:-10
near:old	0:-11 3:-33 4:-25 6:21 8:-26 9:-15 10:12 11:29
near:olde	0:-9 2:-9 4:24 6:10 10:-22
near:olek	5:-12 6:16
near:ombu	0:-29 1:-8 2:-16 3:-22 4:49 5:-22 6:-14 7:-29 8:-36 9:-12 10:10
near:once	0:-18 2:-11 3:37 4:-23 5:-13 7:-15 8:-19 9:-16 10:-36
near:one	1:-56 2:-11 4:-11 5:16 6:-32 7:-10 8:16 9:23 10:-12 11:-43
near:ones	0:-33 3:-21 4:-22 5:20 6:15 7:-11 8:-14 10:22 11:-16
near:only	0:11 1:-15 2:-42 3:-17 4:-64 5:-14 6:10 7:-14 8:-26 10:16
near:onto	3:14
near:open	0:-23 2:-11 3:-19 4:-35 5:-30 6:-41 8:10 9:46 10:29 11:-33
near:oper	0:-43 1:-20 2:-50 3:-47 4:-69 5:17 6:21 7:-38 8:-22 9:-9 10:50 11:20
near:oppo	0:-27 2:-12 3:-21 4:-35 5:-23 6:-10 7:-14 8:24 11:9
near:orde	0:17 4:26 5:-24 6:-24 7:-14
near:ordn	1:-11 5:-8 6:14
near:orga	2:-10 3:-26 4:35 5:-12 8:-19 9:-37 10:-33 11:31
near:orie	0:-13 2:-12 3:-8 4:-23 5:-8 6:35 7:-19 8:-8 10:-23
near:orig	0:32 3:-9 4:-15 6:-31 8:-21 9:-13 11:14
near:oro	7:8
near:othe	0:-9 1:-39 2:-58 3:-23 4:13 6:-9 7:-29 10:22 11:-52
near:ouah	0:-14 3:24 9:-11 11:-21
near:our	0:29 1:-18 2:-10 3:-22 4:23 5:-20 6:-13 7:-40 8:-55 9:14 11:-15
near:ours	0:-26 2:-30 3:-20 4:35 5:-23 6:15 7:-20 9:-15 10:-41 11:-18
near:out	0:-24 1:-44 3:40 4:-57 5:-52 7:-50 8:25 10:44 11:-53
near:outd	3:17 9:-10
near:outl	0:22 1:-8 3:-23 5:-17 6:-12 9:-20 10:-13 11:-11
near:outp	5:27 6:-24 7:-20
near:outr	2:-8 5:-12 6:22
near:outs	0:-18 2:-11 3:-19 4:-15 5:-24 6:-18 8:-33 9:33 10:40 11:-27
near:over	0:-41 1:14 2:11 4:-35 6:-14 7:-27 9:-8 10:13
near:own	0:14 1:-10 2:-49 4:-9 6:24 7:-36 8:-42 9:-23 10:-12
near:owne	0:-32 2:-33 5:-12 7:14 8:-25 10:11
near:oxyg	3:-11 5:22 7:-11 9:-8
near:pace	0:-11 1:-9 3:-14 4:-16 6:-15 7:21 8:-9 9:-23 10:-12 11:20
near:pack	0:-14 2:-8 3:31 4:-12 5:-8 6:-18 8:-8 9:-8 10:-21 11:-25
near:page	0:25 1:-11 4:-16 5:-24 6:-34 7:-32 8:-21 9:-36 10:19 11:-31
near:pago	3:22 11:-20
near:paid	0:-16 2:-33 3:-13 4:-29 7:-18 8:-22 9:-13 10:28 11:-19
near:pakh	3:-10 6:24 7:-10
near:paki	0:17 2:-17 3:-37 4:-14 5:-56 6:-10 7:23 9:-36 10:16 11:37
near:pala	3:-8 9:21 11:-15
near:pale	0:-11 3:-19 4:-26 5:18 6:-29 7:-13 8:22
near:palm	3:12
near:pana	3:-19 4:-15 5:-22 6:31 7:-13
near:pane	5:9
near:pang	3:8
near:pann	0:-8 2:-10 4:39 10:-33
near:pape	0:-21 1:-22 2:-10 3:-10 4:-19 5:-19 6:-16 7:-17 9:33
near:papi	0:28 3:-9 4:-19 6:-20
near:para	0:-15 2:-14 5:28 6:10 7:-12
near:pare	2:-15 3:-40 5:-48 6:48 7:12 8:-21 9:10 10:-32 11:-31
near:pari	0:-13 1:-13 2:-8 3:45 4:-22 5:-45 7:-31 9:-17 10:-12 11:-8
near:park	0:-8 3:16 4:-22 6:-22 7:-10 8:-8 9:-9 10:18
near:parl	0:-24 6:25 9:-8
near:part	0:-10 1:-18 2:-45 3:13 7:8 9:-40 11:-48
near:pass	1:-22 3:14 5:-37 7:-34 8:14 9:10 10:-15 11:-46
near:past	1:21 2:-38 4:-35 5:-61 7:-21 8:20 9:9 10:-13 11:-11
near:path	0:26 2:-13 3:23 4:-23 5:-19 7:-9 8:-15 9:-13 10:-23 11:-8
near:pati	0:-31 2:-16 3:-33 4:24 5:42 6:-32 7:-19 8:-16 10:-32 11:-10
near:patn	6:8
near:patr	0:-32 2:-18 3:-18 4:-21 5:-21 6:18 7:-14 9:-10 10:26 11:-9
near:paul	3:-10 5:-14 6:21
near:pay	10:11
near:paym	4:-14 6:-8 10:20
near:pays	6:12
near:paz	1:-10 5:-17 6:18
near:peac	1:-8 2:-29 3:-29 4:14 6:25 7:-21 8:-11 9:-8 10:-43 11:-21
near:peak	6:-10
near:penc	6:8
near:penh	3:16 5:-8 6:-8
near:peni	3:19 5:-9 6:9 7:-9
near:pens	0:-15 3:-15 4:8 5:24 6:-30 7:-26 9:-21 10:-23 11:26
near:pent	0:-17 2:-16 4:23 6:-9
near:peop	0:-8 1:-50 2:-100 4:-23 5:-12 8:-67 9:23 10:18 11:-16
near:per	1:18 3:-37 4:-10 5:30 6:-42 7:-11 9:-17 11:30
near:perc	3:-11 5:17
near:perh	3:-17 9:17
near:peri	0:12 1:-18 2:-27 3:-60 5:-50 6:51 7:-22 8:-16 9:-14 10:-37 11:33
near:perm	3:15 7:-11
near:pers	0:-31 1:-12 2:-47 3:32 4:26 6:-12 7:10 8:-29 9:-36 10:-10 11:-31
near:peru	6:23
near:pete	6:11
near:peti	3:9 5:-8 7:9 11:-9
near:petr	5:33 6:-25
near:phar	0:-27 4:38 5:-28 6:-28 7:-27 10:-8
near:phas	4:-21 10:16
near:phil	0:-13 2:-8 4:17 5:-23 6:17 10:-12
near:phon	5:-8 7:14
near:phot	3:-16 4:-16 5:-35 7:33 10:-14
near:pick	0:-30 2:-10 3:-12 4:9 5:-16 8:-9 9:-9 10:13
near:pict	0:-17 2:-17 3:-8 4:28 6:-27 7:-12 10:-10
near:pier	3:25 7:-9 9:-11 11:-16
near:pilg	6:12
near:pilo	4:-18 5:-9 6:-11 7:30 10:-11
near:pira	0:29 1:-9 2:-15 4:-22 8:-10 10:-10
near:pist	4:-9 5:19 6:-14
near:pit	0:-29 2:-17 3:-12 4:16 5:-12 6:31 7:-31 10:-26
near:pitc	3:19 9:-17
near:pits	0:-8 3:-13 4:-10 5:-12 6:30 7:-15 10:-12 11:-8
near:plac	0:-27 1:-11 2:-29 3:24 4:-14 5:-49 6:44 7:-49 8:8 9:19 10:-50
near:plai	3:-13 9:18 11:-8
near:plan	0:-44 1:-10 2:-27 3:-9 5:-33 7:-36 8:10 10:24
near:plas	5:14 6:-13
near:plat	2:-14 4:-11 8:15 10:-20
near:play	7:11
near:plea	4:-12 10:12
near:plun	5:-27 7:27
near:plus	8:12 10:-8
near:poin	3:32 5:-14 7:-17 9:-17 11:-10
near:pois	0:-18 1:-13 2:-10 3:-14 4:-14 5:74 6:-68 7:-12 10:-21
near:pola	9:11
near:poli	1:-24 2:-75 3:-41 4:-33 6:24 7:-29 10:13 11:-32
near:poll	5:-17 6:22 7:-9
near:pont	0:-24 4:-9 6:28
near:popu	0:-20 3:10 4:-26 5:-19 6:-8 7:-23 8:-10 9:-19 10:17
near:port	0:-18 2:18 3:12 4:-23 5:-26 6:21 7:-24 9:-21 10:15 11:-9
near:posi	0:11
near:post	0:-31 5:-30 6:15 7:-19 9:-10 10:13 11:-9
near:poun	4:-17 10:18
near:pour	3:9
near:powe	3:-9 4:19 5:20 6:-31 7:-19 8:-15 10:-28
near:prac	0:-9 3:-27 5:-9 9:26
near:prad	5:-24 6:29
near:pray	0:23 2:-8 3:-29 4:-10 5:26 6:-25 7:11 10:-30 11:-8
near:pre	3:27 9:-27 11:-12
near:prec	3:-16 5:-12 10:-15 11:34
near:pref	0:-28 1:-8 3:22 4:-16 5:18 6:32 7:-27 9:-42 10:-14 11:-44
near:preg	3:30 5:33 6:-42 7:-8 10:-11
near:prel	6:10
near:prep	3:-25 5:-10 7:-21 9:27
near:pres	1:-8 2:-32 3:-22 4:26 5:13 6:30 7:-41 9:-29 10:-68
near:prev	0:9 2:26 4:-15 5:-19 6:-19 7:-11 8:14 10:-18
near:pric	2:-19 4:-10 5:10 10:-8
near:prie	6:10
near:prim	0:-18 3:25 4:-31 5:-13 7:-13
near:prin	0:-12 2:17 3:11 4:-44 5:-30 7:-14 8:-9 9:-20 10:15
near:pris	0:9 1:-27 2:-20 3:-38 4:52 5:-41 6:-35 7:-31 8:16 9:-46 11:-46
near:priv	3:-17 5:-37 6:37 7:-8 9:-22 11:23
near:prob	3:16 4:-8 5:11 7:-26
near:proc	0:-12 6:13
near:prod	5:24 10:-23
near:prog	2:-15 3:-15 5:19 6:-28 8:-25 10:-8 11:-9
near:proj	1:16 2:10 4:-9 6:-15 7:-9
near:prom	0:-11 2:-10 3:-9 4:-28 5:-15 6:-37 7:-12 8:-8 10:46
near:prop	2:-19 4:-11 6:10 8:-18 10:20
near:pros	0:-20 2:16 4:-27 5:-40 6:45 7:-15 8:-30 10:23
near:prot	3:-16 4:-10 5:-31 7:14 9:27 10:-14 11:-23
near:prov	0:-16 1:9 2:-13 3:21 4:-21 5:-33 6:33 8:-24 9:-75 10:-31 11:8
near:publ	0:-27 2:-12 3:18 4:-20 5:-26 6:14 8:-9 10:32 11:-12
near:pull	2:-21 3:-33 4:-25 5:29 6:55 7:-50 8:-9 9:-14 10:-45 11:-15
near:pump	11:10
near:punj	3:-26 5:-22 6:27 7:-11 9:-24 11:27
near:pupi	0:53 2:-27 3:26 5:-29 6:-17 7:-23 8:-21 9:-34 10:-29 11:-10
near:pure	2:21 4:-16 5:-11 7:-13
near:purs	0:-8 6:18
near:push	3:24 6:-13 9:-30 11:19
near:put	0:-28 1:-34 2:-10 3:15 6:15 7:-18 8:-22 10:-18 11:9
near:puts	0:30 1:-20 2:-19 3:17 4:-43 6:-25 8:16 9:9 10:-8 11:-27
near:putt	4:22 6:-21 8:-23
near:qala	3:-31 6:-10 9:-32 11:36
near:qata	0:-13 4:-16 8:-11 10:19
near:quak	0:-10 3:17 4:-8 5:8 7:-19 9:-18 11:-10
near:quar	0:19 1:19 2:-17 3:15 4:-22 5:-28 6:-24 7:11 8:-19 9:-30 10:-22 11:-15
near:quet	5:-9 10:10
near:queu	2:-25 5:-24 6:34 10:-8
near:quot	3:-10 5:-8 6:26
near:raba	6:9
near:radi	0:-8 4:-16 6:21 7:-14
near:radw	6:21
near:rafa	2:-13 5:19
near:raid	0:26 1:-8 2:-61 3:-8 4:-46 5:-42 6:39 7:-47 8:-21 9:-13 10:37 11:-8
near:rail	0:-8 2:-9 4:-17 5:-16 6:29 7:-9 10:-8
near:rain	0:-15 2:-10 3:34 4:-20 6:-17 9:-36 10:14 11:-12
near:rais	0:-14 4:-19 5:19 7:-40 9:-11 11:-17
near:raja	5:-15 6:30 7:-12
near:rakh	0:-11 2:-23 3:47 5:-18 7:-8 9:-26 10:-9 11:-13
near:rama	0:-36 2:-10 4:-22 5:11 6:-11 8:42 10:-23
near:ran	0:-27 2:-29 3:-16 4:-30 5:-25 6:41 7:8 8:-10
near:rang	1:18 5:-17 7:-22 11:-8
near:rans	0:-26 1:-8 2:26 3:-27 4:43 5:-32 6:-59 7:-26 8:-28 9:-8 10:42 11:-27
near:rapi	10:9
near:rate	6:15
near:rati	3:-30 9:33 11:-25
near:ravi	3:8 4:-8 6:17 7:-8
near:rawa	3:16 4:-17 5:-14 6:24 9:-8 10:-11
near:raze	3:16
near:reac	1:-20 2:11 3:39 4:-56 5:-39 6:8 9:-50 10:36 11:-30
near:read	0:24 2:-21 3:21 4:-30 5:-9 6:-34
near:real	6:9
near:rebe	0:-38 1:-10 2:-22 3:-18 4:33 5:-40 6:-8 7:16 9:-9 10:-11
near:rebu	3:27 5:-14 6:-17
near:reca	1:-15 2:-21 4:11 5:-26 6:12 7:26 8:-13 9:-24 10:-19 11:-9
near:rece	0:-43 1:-12 2:-29 3:-22 4:-41 5:46 7:-37 8:-9 9:-33 10:-15 11:32
near:reci	0:10 3:24 4:-15 6:-18 7:-14 9:-22 10:-16 11:-20
near:reck	0:19 2:-25 3:39 4:-42 5:-40 6:-25 7:-30 8:-27 11:-20
near:reco	0:-9 1:28 2:-43 3:-19 4:-24 5:-13 6:39 7:-20 8:-44 9:-13 11:-40
near:recr	0:-13 3:-28 4:-8 6:-12 9:-21 11:29
near:red	0:-47 1:-12 3:17 4:-62 5:22 6:-21 7:14 9:-50 10:34 11:-43
near:refe	3:-12 5:55 6:-49 7:-12
near:refi	0:-17 2:-11 4:17 6:30 7:-29 10:-9
near:refr	0:-9 4:-10 5:-11 6:25 8:-10 9:-9 10:-23 11:-9
near:refu	0:-26 1:-9 2:-9 3:-30 4:-15 5:19 6:-30 8:-21 9:34 10:-35 11:-17
near:rega	3:-17 4:12 5:15 6:-20 7:-8 10:-11
near:rege	3:17 6:-8
near:regi	1:-36 2:-44 3:-23 4:-43 5:-11 6:-10 7:43 8:-11 10:-17
near:regr	2:-27 5:-16 6:42 10:-9
near:reha	3:12 5:-8 6:-15 9:-25 11:9
near:reje	0:-15 1:-18 2:-11 3:-15 4:26 5:-11 7:-15 8:11 9:-15 10:-25
near:rela	0:-37 1:-11 3:35 4:-51 5:-51 6:21 7:27 8:37 9:-65 10:-30 11:-41
near:rele	0:-65 1:-9 2:-55 3:-36 6:-27 7:-37 8:19 9:-24 10:39 11:-23
near:reli	5:-9 6:9 7:-14 11:12
near:relo	6:-11 11:-12
near:rema	0:-35 1:-11 2:43 4:19 5:-9 6:-21 8:-21 9:14 10:-108 11:-71
near:reme	3:-12 4:-14 6:13 9:-22 11:22
near:remi	3:-22 5:-8 6:13 9:22
near:remn	1:15 6:-11
near:remo	6:17
near:rent	3:37 5:-10 6:-20 9:-21 11:-29
near:repa	0:-15 3:-10 5:-22 6:21 7:-17 8:-12 10:-31 11:27
near:repe	4:8
near:repl	2:23 4:-20 10:-9
near:repo	0:28 1:-35 3:-44 4:-44 6:8 7:-20 8:-13 9:-16 10:15 11:-26
near:repr	0:8 3:-8 4:12 6:-10 7:-8 10:-13
near:repu	3:-20 11:11
near:requ	0:-11 2:-12 4:19 7:-22 8:21 10:-39
near:resc	1:-10 2:-36 3:-37 4:-39 6:29 7:-17 8:-36 9:-20 11:-16
near:rese	0:15 1:-16 2:-19 3:-33 4:-25 5:11 6:39 7:-36 8:-11 9:-57 10:-25
near:resi	1:-8 2:-25 3:-11 4:-45 5:12 6:28 7:-37 9:-13 10:28 11:-10
near:reso	4:-10
near:resp	0:-13 2:-13 3:-34 4:22 5:23 6:-21 9:12 10:-19
near:rest	0:9 1:-9 3:-29 4:-69 5:-27 6:36 7:-40 8:8 9:-28 10:13
near:resu	0:-19 2:-16 4:-14 6:34 10:-13 11:-10
near:reta	6:10
near:reti	0:21 4:-16 6:12 10:-21
near:reto	9:12 11:-27
near:retr	0:-17 1:-10 3:-8
near:retu	0:-83 1:-21 3:-38 4:-19 5:-77 8:11 9:-16 10:-41 11:37
near:reun	3:-14 4:-10 5:-9 6:-14 7:13 8:29 10:-21
near:reut	3:-8 4:-15 5:-9 6:-20 7:-18 10:8
near:reve	3:14 5:-24 10:-8 11:22
near:revi	3:-18 4:-9 5:-30 6:35
near:rice	0:26 5:-12 6:-23
near:rifl	6:16
near:righ	1:-24 2:10 3:-26 4:19 5:-21 6:25 8:-24 9:-27 11:-18
near:ring	2:-8 6:17
near:riot	0:19 2:-10 4:-9 8:-8
near:rise	0:-14 1:23 3:-32 4:-11 5:-30 7:-17 9:41 11:-24
near:risk	0:24 3:-25 4:-14 5:-15 6:-11 7:-14 9:-19 10:-18 11:24
near:rive	1:-9 2:-13 3:-47 4:-36 5:-66 6:10 8:-12 9:52 10:-15 11:-33
near:riya	8:27 10:-23 11:-17
near:road	0:-39 1:-31 2:-19 3:36 4:-48 7:-62 8:-15 9:-12 10:-13 11:11
near:roca	6:17
near:rock	5:-23 6:17 7:9
near:rohi	3:-23 5:-11 6:-28 7:15 9:34 11:-34
near:roll	3:-12 4:-12 5:-8 6:-20 7:31 10:-9
near:roma	0:-34 4:39 6:-10 10:-8
near:roof	5:27 6:-33
near:room	0:-33 2:-10 3:10 4:28 6:-44 7:-31 8:-17 10:-37
near:rose	5:-30 6:48 7:-22
near:rosh	3:-20 4:-15 5:-22 6:33 7:-13
near:roug	3:18 6:-20 7:-11 9:-27 10:-9 11:22
near:roun	0:-26 2:-11 3:34 5:-13 6:-9 8:-10 9:-13 10:-13 11:-29
near:rout	0:-14 1:-19 3:-37 4:-14 5:-37 6:43 7:-15 9:-19 10:-12 11:11
near:row	2:-15 4:-10 5:-21 6:31
near:rows	0:31 4:-18 5:-17 6:-29 7:-9 10:-17
near:roya	5:-18 6:18 8:-18 10:20
near:rsf	2:-8 3:-17 4:41 5:-12 6:-33 7:-13
near:rubb	0:-15 1:-8 2:-26 3:-13 4:-21 5:-8 6:51 7:-25 8:-8 10:-24
near:ruin	6:12
near:rule	4:22 5:-11 6:-17 7:-13 10:-14
near:ruli	3:-9 6:15 7:-11 10:-15 11:16
near:run	0:-28 2:-17 3:35 4:-8 5:14 7:-15 9:-23 10:-11 11:-14
near:runn	2:15 3:22 4:-16 5:-11 6:-23
near:runs	3:-32 6:-19 9:-12 11:37
near:rupe	6:8
near:rura	3:29 6:17 7:-23 9:-33
near:rush	6:10
near:rusi	3:-19 9:27 11:-18
near:russ	0:-58 1:14 3:-44 5:-48 7:-32 10:19 11:-33
near:ruts	0:-8 3:-9 8:-16 9:-11 10:-12 11:19
near:rwan	3:-40 6:-16 9:37 11:-15
near:sack	0:24 2:-26 4:-18 5:-22 6:11 7:-11 10:-17
near:sacr	5:15 6:-12
near:sada	5:-13 6:21
near:safe	0:-26 1:-16 2:-33 3:10 4:-15 5:16 6:-15 7:-12 8:-12 9:-10 10:20 11:-8
near:saga	3:-42 5:28 6:23 7:-23 9:-28 11:-27
near:sahe	0:-29 3:13 6:29 9:-23
near:said	0:-24 1:-32 2:-28 4:-15 5:-28 6:16 7:-8 8:-24 9:-54 10:18 11:-24
near:sail	5:-8 6:16 7:-10
near:sain	0:18 3:15 6:-11 10:-12
near:sake	11:11
near:sala	3:16 4:-25 5:-13 7:-9 10:25 11:-15
near:sale	5:-8 6:19
near:sali	3:-38 11:24
near:sama	5:-9 6:15
near:samb	0:-23 2:-13 4:-21 5:-21 6:19 7:-14 8:-10
near:same	0:26 1:-28 2:-48 3:-24 5:-9 6:-24 7:-13 8:-26 9:-41 10:22 11:33
near:san	5:17
near:sana	0:35 2:-8 3:-37 4:-44 5:-45 6:-45 7:-17 8:54 9:-17 10:-45 11:-27
near:sanc	3:-16 9:18 11:-16
near:sand	0:-19 2:-18 4:25 5:-37 6:-44 7:30 10:12
near:sang	3:-15 5:-13 6:29 7:-12 9:-14 11:12
near:sani	0:20 2:-10 4:20 5:-18 6:-25 7:-21 10:-21
near:sank	7:14
near:sans	5:18
near:sant	3:26 6:-13 9:-17 11:-18
near:sar	6:17
near:sara	6:10
near:sat	4:24 6:-13 8:-21
near:sate	5:-10 6:15
near:satu	0:-10 2:-20 3:-31 4:-27 5:-20 7:10 10:26 11:9
near:saud	0:-38 1:-10 2:-19 3:-19 4:-33 5:-39 6:-33 7:-22 8:74 10:-65
near:save	2:-22 3:-9 5:22 6:-14 7:-16 8:-11
near:saw	0:-38 3:-8 4:10 5:12 6:-22 7:-21 10:-16 11:-14
near:say	0:-43 1:-15 2:-44 3:-17 4:-39 5:-37 6:50 8:-42 9:16 10:-13 11:-26
near:sayi	0:-8 4:-18 6:20 7:-8 10:11
near:says	2:-15 3:8 4:-33 5:13 6:-23 7:-30 8:-16 9:-32 10:13 11:22
near:scen	0:-9 5:-9 6:34
near:sche	3:23 7:-16 9:-10 11:-19
near:scho	1:-23 2:-72 3:65 4:-19 6:10 7:-16 8:10 9:-83 10:-59
near:scie	4:-8 10:13
near:scou	0:20 4:-15
near:scra	6:10 7:-10 10:-8
near:sea	5:-12 6:16 7:18 11:-13
near:sear	0:-24 1:-11 2:-14 3:-27 4:-30 5:-42 6:-23 7:59 8:-12 9:-26 10:-16 11:-12
near:seas	3:28 6:-17 9:-25 11:-13
near:seat	0:-16 4:-22 5:-11 6:-10 7:-10 10:25
near:seco	0:-29 1:-14 2:22 4:-55 5:-16 6:-11 8:-27 9:13 10:13 11:-37
near:secr	0:-15 2:-12 3:-9 4:25 5:-26 6:18 7:-17 10:-14 11:-8
near:sect	3:17 4:-8 6:13 9:-8 11:-11
near:secu	1:-14 2:-34 3:-44 5:-26 6:27 7:-24 8:-24 10:24 11:-15
near:see	0:-26 2:17 3:-27 4:21 5:-18 6:-34 7:-27 8:-9 9:-27 10:-19 11:27
near:seek	3:-28 9:37 11:-22
near:seen	1:-14 2:-34 3:-30 4:-8 6:-45 7:39 8:-28 9:-31 10:13 11:-18
near:sees	0:-12 4:-13 5:29 6:-14 7:-9 8:-18 10:-22
near:seiz	0:46 1:-10 2:-86 3:-35 4:22 5:-42 6:-61 7:-27 9:-10 10:-24 11:-9
near:self	6:16
near:sell	2:-8 4:-8 6:-27 7:27 9:11
near:sema	3:18 6:-11 8:18 9:-16 10:-18
near:sena	3:16 9:-16
near:send	0:-23 2:22 4:-16 8:-22 9:13 10:-32
near:sene	0:-11 2:-17 4:-9 5:-18 6:38 10:-26
near:seni	6:10 7:-9
near:sent	1:-11 2:-46 4:-66 5:-8 6:-37 7:10 8:49 9:-40 10:23 11:-46
near:sepa	0:-10 2:-14 3:-33 6:-9 7:17 8:-19 9:-28 11:16
near:sept	0:-13 1:-24 2:-52 3:-25 4:-37 5:-51 6:16 7:16 8:-17 9:46 10:12 11:-11
near:serb	5:47 6:-42 7:-10
near:seri	0:-8 3:-13 4:-10 5:39 6:-46 7:-14 10:-27
near:serv	0:-51 1:-16 2:-36 3:-27 4:-26 5:-45 6:22 7:-13 8:49 9:22 10:-34
near:set	0:-12 2:-9 3:19 6:-27 9:-25 11:-22
near:sets	0:-20 2:-14 6:26
near:sett	0:-15 3:39 4:-16 5:11 6:-8 7:-14 9:-50 11:-15
near:seva	0:-9 3:-17 4:-10 5:34 6:-26 10:-10
near:seve	2:-48 3:-24 5:11 7:-11 8:-14 9:-8 10:-19
near:shab	0:-18 4:-10 5:-9 6:29
near:shaf	5:14
near:shah	5:-9 6:20
near:shak	4:-14 5:-24 6:-29 7:30
near:shal	0:-12 2:-11 4:-20 5:-15 8:-10 10:23
near:shan	3:-43 5:23 6:12 7:-20 9:-10 11:-16
near:shar	0:-14 3:-10 5:18 6:-8 7:-18 9:18 11:-17
near:shat	3:22 5:18 6:-23 7:-14 9:-11 10:-8 11:-19
near:she	0:35 2:-52 3:-38 4:-22 5:-17 6:-13 8:-22 9:12 10:-24 11:-20
near:sheb	5:9
near:shee	3:-22 4:-10 5:-10 6:27 7:-11
near:shel	0:-43 1:-21 2:-36 3:41 4:-24 5:-23 6:-25 7:-14 8:-15 10:-27 11:-22
near:sher	5:-10 6:18
near:shif	0:-20 2:-26 4:17 5:-10 6:21 7:-19 9:-16 10:-22 11:-13
near:ship	0:12 2:-22 3:-13 4:31 5:-17 6:-23 7:16 8:-30 10:-41
near:shir	0:13 3:24 6:-14 11:-25
near:shoc	5:-21 6:27
near:shoo	2:-32 4:-21 5:16 6:26 7:-8 10:-27
near:shop	4:16
near:shor	0:-11 2:-9 4:-40 5:-31 6:23 7:20 8:-25 9:-12 10:31
near:shot	0:-61 1:-36 2:29 3:-32 4:-25 5:-73 6:106 7:-59 8:-69 9:-21 10:-80 11:-21
near:shou	0:8 1:-12 2:-29 3:-13 4:25 6:-27 7:-49 8:-11 9:20 10:-42 11:-26
near:shov	3:-11 5:-11 6:14 11:18
near:show	1:-9 2:23 4:18 5:-8 6:-9 7:-26 8:-23 9:-15 10:-34 11:15
near:shra	0:-8 3:-12 5:51 6:-48
near:shri	0:-11 1:-16 3:-33 4:-14 6:-30 7:27 9:-27 11:29
near:shru	1:-10 3:24 5:-10 6:22 9:-30 10:-10 11:-27
near:shut	0:-14 2:-11 8:-10 9:14
near:sick	0:-8 2:13 4:-20 6:-8 8:-27 10:25
near:side	0:-25 1:-21 3:-18 5:-69 7:-38 8:44 10:-22 11:-26
near:sieg	0:-24 1:15 2:-25 4:-23 5:-18 6:29 7:-10 9:-10
near:sigh	0:-8 4:-11 5:17 6:-9
near:sign	0:-25 1:-10 2:37 4:-39 5:-36 8:-16 9:16 10:-41 11:-32
near:simi	2:-14 3:-13 4:-8 5:-10 6:30
near:sina	5:10 6:10 7:-13
near:sinc	0:-16 1:20 2:-32 4:-21 5:-27 6:-23 7:-42 8:21 9:-17 10:16 11:10
near:sind	3:13 6:21 9:-18 11:-9
near:sing	0:-39 1:-12 2:-30 3:-47 4:-33 5:-14 6:36 7:-23 8:-17 9:41 10:-31 11:-17
near:sinj	3:14
near:sink	5:-9 6:18
near:sist	0:-32 2:9 3:-11 5:-28 6:21 7:-21 8:-10 10:15
near:site	1:26 2:-24 3:18 4:-19 5:-66 6:-19 7:-29 8:-20 9:12 10:-32
near:sitt	0:-15 2:-21 3:8 4:38 6:-12 7:-27 8:-17 9:-25 10:-24 11:-33
near:situ	4:-10 6:-31 7:30
near:six	0:-26 1:-22 2:-65 3:21 4:36 5:38 6:-22 7:-37 8:16 9:-50 10:-37
near:sixt	0:18 1:10 2:16 3:-34 4:-30 7:-8 8:-12 9:-11 10:-45 11:22
near:size	3:12
near:slai	0:-33 2:-27 3:-35 4:-24 5:-18 6:58 7:8 10:-20 11:-10
near:slau	2:-31 3:-19 5:-17 6:23 10:-10
near:slee	0:-25 1:-11 2:-19 3:20 4:-40 5:-51 6:-48 7:-20 8:-11 9:32 10:-30 11:-48
near:slep	2:-9 3:23 5:16 6:-11 7:8 10:-23 11:-10
near:slid	3:-10 5:-17 6:27 7:-8
near:slig	5:35 6:-25 7:-8
near:slip	0:-30 2:-27 4:-8 10:39
near:slop	0:13 3:31 4:-10 5:-16 6:-24 7:-11 9:-9 10:-9 11:-19
near:smal	0:-42 2:23 3:13 4:-42 5:-17 6:39 7:-16 8:-10 9:-25 10:-31
near:smok	3:-11 4:-12 6:15 7:-13
near:snak	0:-24 2:21 3:-8 4:-21 5:36 6:-16 7:-14 9:-9 10:-37 11:-18
near:snow	6:8
near:soci	0:28 4:-31 5:-32 7:-16 8:-17 9:21 10:-23 11:-30
near:sofa	6:10
near:soil	9:11
near:sold	0:13 1:-25 2:-17 3:-65 4:-8 5:-12 6:-20 7:-37 8:28 9:-33 11:-42
near:soma	0:-19 2:-17 4:21 5:-9 7:28 8:-20 9:-22 11:-18
near:some	0:19 1:-16 2:-67 4:-24 5:-14 6:-37 7:-22 8:18 9:-23
near:son	4:-8 5:-30 6:40 7:-11
near:sond	0:-24 4:-9 6:28
near:sons	0:-9 4:-20 5:-8 8:-17 10:24
near:soro	3:-16 5:11 6:8
near:sorr	2:-8 4:-8 5:-12 7:21
near:soug	0:-12 1:-8 4:-34 5:-30 6:-57 7:65 8:-19 9:17 10:-8
near:sour	0:13 2:-18 3:13 4:-40 5:-19 6:29 7:-20 8:-11 9:-13 10:20 11:-33
near:sout	0:-19 1:-22 2:-40 4:-25 5:-34 7:-15 8:36 10:-63 11:22
near:spac	0:17 6:-8 9:9 10:-19 11:-12
near:spai	6:24
near:span	5:-10 6:22
near:spea	1:-19 2:-30 3:11 4:-15 7:-15 8:-16 10:-19
near:spec	0:-11 2:-17 3:-10 4:-23 5:-16 6:31 7:20 8:-11 10:-12
near:spee	0:21 4:-21
near:spen	2:-20 3:38 4:31 6:-23 7:-15 8:-15 9:-31 10:-38 11:-15
near:spin	0:-11 3:-33 5:9 6:-18 7:-8 9:-27 11:30
near:spok	0:-21 1:-25 2:17 3:-51 4:-24 5:17 6:-28 7:-22 9:-35 10:9 11:24
near:spon	2:-12 3:-15 5:-10 6:17 9:19 11:-11
near:spor	3:22 9:-8
near:spot	0:-14 4:-8 6:29 7:-8
near:spre	5:-18 6:22
near:spri	0:19 1:-16 2:-27 5:-16 6:-16 7:23 8:-21 10:-30
near:spyi	0:-20 3:-13 4:22 6:-13 8:-19 10:-15 11:19
near:sque	0:10 3:-24 5:-8 6:-19 9:16 10:-24 11:22
near:sri	0:21 2:-8 3:-21 4:-20 5:-10 6:31 7:-28 8:-8 9:-23 10:-11 11:-20
near:stab	2:-29 4:-40 5:24 6:12 7:-46 8:-10 10:-26
near:stad	2:-11 4:-15 5:-8 6:-13 9:23 10:-18 11:-21
near:staf	0:18 2:-26 3:-20 4:-9 5:-23 6:12 7:-15 8:-25 9:-21 11:17
near:stag	3:-18 4:-19 5:-11 6:21 7:-20 10:11
near:stai	3:16 4:-10 5:-28 6:23 7:-11
near:stal	3:23 7:-16 9:-10 11:-19
near:stan	1:-11 2:-15 3:11 4:16 6:13 8:-9 9:-21 10:-18 11:-15
near:star	0:16 1:-21 2:-23 3:-10 4:-46 5:-49 6:18 7:-44 9:-29 10:-30 11:29
near:stat	0:-31 2:-63 3:26 4:-15 5:-36 6:17 7:-8 8:-39 10:8 11:-44
near:stay	0:-36 1:-18 2:-34 3:53 4:38 5:-52 6:-25 7:-17 8:-32 9:-9 10:-60 11:-31
near:stee	6:15 9:-11
near:step	0:-18 2:-17 3:13 4:-29 5:27 6:-35 7:-24 9:-24 10:17 11:-19
near:stil	0:-65 1:-34 4:79 5:-31 6:-63 7:23 8:-90 10:-32 11:-58
near:stit	0:-10 3:-8 4:-15 5:35 6:-32 10:-10
near:stol	4:16
near:ston	3:-17 4:-21 5:-11 6:-18 7:21 9:9 11:-12
near:stoo	0:-8 1:-11 3:-28 4:-11 5:-42 6:42 7:-26 11:-24
near:stop	1:-12 2:-19 3:18 5:-19 6:34 7:-45 8:-14 9:-8 10:-27 11:-41
near:stor	0:-11 2:-30 3:-15 4:-21 5:-15 6:40 10:-17
near:stra	0:-14 2:19 3:-38 4:-31 5:-38 7:-11 9:15 10:33 11:18
near:stre	0:41 1:-11 2:-36 3:-15 4:-52 5:-25 7:-27 8:11 9:-24 11:-29
near:stri	1:-10 2:30 4:-35 5:-11 7:19 9:-19 10:-20
near:stro	5:-18 6:24
near:stru	1:-13 2:-22 3:-19 4:13 6:21 7:-16 10:-14
near:stud	2:-26 4:20 5:-40 6:60 7:-30 8:-12 9:-10 10:-25
near:stus	5:8
near:sub	5:-17 6:30 7:-12
near:subs	5:-9 6:20
near:subu	0:24 6:13 7:-25
near:succ	0:-9 5:-23 6:36 7:-25 8:-8 10:-16
near:such	3:30 5:-10 9:-10 11:-31
near:suda	0:-59 1:-17 2:-38 3:-34 4:-17 5:-68 6:-27 7:8 8:53 9:38 10:-27 11:-24
near:suff	0:-15 3:-14 4:-16 5:20 9:-17 10:-11 11:-10
near:suga	0:-16 2:-10 3:27 4:17 9:-22 10:-9 11:-8
near:suic	6:9
near:sum	3:-28 7:-11 9:-18 11:30
near:suma	5:-16 6:8
near:summ	2:-8 3:-24 4:-16 5:-16 6:32 9:-17 10:-21
near:sumy	6:13
near:sund	0:-27 1:-18 2:-46 3:-26 4:-67 5:-21 6:18 8:-16 9:-19 10:29 11:28
near:sunk	0:-9 6:10
near:supe	3:-8 6:11 7:-20
near:supp	0:-22 4:-17 6:22 7:-21 8:-30 9:-27 10:29
near:supr	2:-21 4:-11 5:20 10:-8
near:surg	0:-24 2:-26 3:-27 4:-8 5:59 6:-28 7:-43 8:-8 9:-10 10:-16
near:surr	0:11 6:10
near:surv	1:-18 2:58 3:12 4:-37 5:14 6:-26 7:8 8:-13 9:-30 10:-26 11:-46
near:susp	0:-16 2:-13 3:-13 4:11 5:8 6:19 11:-9
near:sust	2:-24 3:-20 4:-15 5:27 6:-19 7:-22 10:-17
near:suzu	3:20 11:-8
near:swal	5:13
near:swam	3:12 6:-17 7:20 9:-11
near:swap	0:-10 2:-13 3:-8 4:-33 5:-8 6:-38 8:49 9:-10 10:-16 11:-10
near:swee	0:-8 3:14 5:-19 6:28 7:-13 9:-18
near:swei	3:12 8:14 9:-8 10:-9
near:swep	3:-11 5:-10 7:18
near:swis	0:-37 2:-11 5:-10 6:-11 7:40 10:-26
near:syri	0:-18 1:-12 3:-45 4:-18 6:49 8:-14 10:-24 11:11
near:syst	1:24 6:-28
near:tabl	0:-11 2:-36 5:12 6:11 7:-9 10:-15
near:taga	0:-19 4:26 5:-11 6:-9 7:-11 10:-14
near:tail	4:-11 5:21 6:-10 7:-11 10:-8
near:taiw	5:16 7:-15
near:take	0:73 1:-43 3:-9 4:-17 5:-10 6:-80 7:-60 9:-9 10:-17 11:-18
near:taki	2:-8 3:-22 4:-29 5:-32 6:57 7:-19 8:-10 9:-13 10:-13 11:-22
near:tali	6:24 7:-8
near:talk	0:-9 2:-32 3:-16 4:-19 5:11 7:-22 8:18 9:-11 10:13 11:-13
near:tall	0:12 1:21 2:-16 5:-15 6:-24 7:-16 8:-9 10:-8 11:9
near:tami	0:47 2:-20 4:-31 5:-12 6:-43 7:-14 8:-15 10:-29
near:tank	1:20 2:-9 3:-11 4:27 5:-28 6:-10 7:-9 8:-11 10:-31
near:tanz	2:15 3:-43 4:-18 5:-10 6:19 7:-12 8:-9 9:27 10:-14
near:targ	6:8
near:tarp	3:15 5:-10 6:17 7:-19 9:-10
near:tawi	0:22 2:-11 3:56 4:-18 5:-31 6:-24 7:-11 9:-45 10:-10 11:-33
near:tax	3:10 6:-9
near:tea	5:13
near:teac	0:60 1:-9 2:-13 3:-30 4:-15 5:-16 6:-22 7:-29 8:-34 9:-20 10:-26 11:-8
near:team	0:37 2:-25 3:-24 4:-15 5:-15 6:-24 7:-14 9:-10 11:11
near:tear	5:12 6:-10
near:tech	4:-19 5:-22 6:27 10:-19
near:teen	0:-11 3:-14 4:-17 6:-13 7:-13 8:-14 10:-18 11:25
near:teet	2:-20 4:-8 5:-12 6:33
near:tehr	0:-14 3:-8 4:-11 5:-10 7:-8 8:-8 9:33 11:-22
near:tele	0:-39 2:-16 3:-23 4:11 6:23 8:-17 9:27 11:-29
near:tell	1:-12 2:-36 5:18 6:-10 7:-25 11:-19
near:temp	5:-26 6:18 7:-12 11:-14
near:ten	1:21 3:-16 4:-19 6:11 7:-51 8:16 9:-26 10:-25 11:-19
near:tend	5:-22 6:-18 7:23
near:tens	3:18 5:-10 7:-9 9:-25 11:11
near:tent	0:-11 2:-8 3:38 4:-14 5:19 7:-18 8:-9 9:-47 10:-9 11:-39
near:tere	0:-17 4:21 6:-12 10:-14
near:term	0:-31 1:-10 3:-16 4:-13 8:47 10:-37
near:tern	6:-14 7:17
near:terr	0:-16 1:-10 2:34 4:-11 5:-42 6:-26 7:-41 8:-42 9:-27 10:17 11:15
near:tesf	3:16 11:-8
near:test	6:21
near:thai	0:-30 1:-13 2:22 3:-50 4:15 5:-38 6:11 7:-34 10:16 11:-51
near:than	0:-28 2:-50 3:-13 5:-10 6:35 10:-47 11:-8
near:that	1:-11 2:12 3:-39 4:21 5:-47 6:-14 7:16 9:15 10:-11 11:-27
near:the	1:12 5:-38 6:8 7:-40 8:-13 11:-17
near:thea	0:-19 5:13 10:18
near:thei	0:-37 1:-49 2:33 3:-10 4:-16 5:-32 7:-41 8:32 9:-28 11:30
near:them	0:-11 1:-40 4:-24 6:-18 7:-18 9:-15 10:18 11:-11
near:then	1:-15 2:-59 3:-22 5:-35 6:20 7:36 8:-41 9:-22 10:-18 11:-19
near:ther	0:-44 1:-12 2:-17 4:66 5:-52 6:-64 7:31 9:-40 10:-83 11:16
near:thes	0:-37 2:-11 3:17 4:-25 5:-12 7:-20 8:17 9:-65
near:they	0:31 1:19 2:9 3:-35 4:-30 5:-26 7:-36 8:-39 9:-20 10:-12 11:-34
near:thin	0:-22 2:16 3:-8 4:-30 5:-20 7:18 9:-26 10:16 11:-36
near:thir	0:31 1:-20 4:-42 6:9 7:-32 8:-24 9:-11 10:-24
near:this	2:-64 3:-24 4:-39 5:-30 6:17 7:-59 8:-9 9:9 10:36 11:-24
near:thom	6:11
near:thos	0:-26 1:-41 2:30 3:-20 4:-25 5:-39 8:37 10:-51 11:-9
near:thou	0:-37 1:25 2:-37 3:10 4:53 5:-32 7:-43 8:-20 9:-10 10:-40
near:thre	1:-41 2:-54 3:-21 4:-28 5:8 6:-14 7:-17 8:10 9:15 11:-20
near:thro	0:-67 1:-25 3:-65 4:-66 7:-15 9:31 10:22
near:thur	0:-9 1:-12 3:-38 4:-17 6:9 7:-37 11:33
near:thus	3:-9 6:13
near:tibu	3:26 4:18 6:-10 8:-9 9:-19 10:-20
near:tick	6:-14 7:16
near:tied	0:-18 2:-14 4:18 5:-22 6:21 8:-10 10:-25
near:tigr	7:-16 9:20 11:-22
near:till	0:15 3:9 4:-8 5:-13
near:time	1:-12 2:-35 3:30 4:20 5:-59 7:-15 9:-30 10:-53 11:-24
near:tine	0:-10 3:-59 6:-21 9:71 11:-42
near:toda	0:-42 3:45 5:-36 6:22 7:-55 8:-11 9:-9 10:-22 11:-41
near:todd	0:-11 2:-8 3:-25 4:-31 5:-38 6:-30 7:44 8:-14
near:toge	0:32 2:15 4:8 5:-19 6:-36 7:-10 8:-31 10:-15 11:-9
near:toil	0:-17 3:25 4:-15 5:-13 6:-12
near:told	1:-30 3:-22 4:-41 5:12 6:-23 7:17 9:-54 10:11 11:-8
near:toll	1:-19 2:-18 3:9 4:-23 5:-35 6:35 7:-21 9:-17 10:-11 11:-10
near:tomo	6:14
near:tong	5:19 6:-8 7:-20
near:toni	3:18
near:tonn	7:10
near:too	0:-34 1:-10 2:-16 3:-36 6:8 7:-39 8:-14 9:-29 10:28 11:-12
near:took	0:26 1:-30 4:-38 5:-19 6:16 7:-43 8:-56 9:-10 10:-54
near:top	3:24 9:-18 11:-17
near:torc	5:19 6:-19
near:tore	3:17 5:-9 9:-17
near:tork	0:-11 3:-36 5:-10 6:-18 7:-8 9:-45 11:47
near:toro	0:8
near:torr	6:22
near:tota	0:-27 1:-21 2:-8 3:18 4:-19 5:11 6:13 7:-20 8:-24 9:22 10:-32 11:-47
near:touc	6:9
near:tour	5:16
near:towa	0:19 3:23 4:-13 5:-28 6:-34 7:15 8:-10 9:-24 10:-16
near:towe	2:-18 3:-8 5:-12 6:34 7:-10 10:-26
near:town	0:-49 1:-15 2:-22 3:55 4:-44 6:21 7:-30 8:-19 9:-87
near:trab	6:8
near:trac	0:-25 1:-14 2:18 4:-20 5:10 6:-71 7:62 9:-20 10:9 11:-15
near:trad	0:15 2:-14 3:-29 4:-34 5:-42 7:-19 8:13 9:-12 11:-9
near:traf	10:10
near:trai	0:12 2:-21 4:31 5:-12 6:9 7:-9 10:-34
near:tram	2:-10 5:-11 6:26
near:tran	0:-40 1:-12 2:-20 3:-36 5:18 6:-34 7:-20 8:25 9:39 10:-36 11:-8
near:trau	5:17 6:-17
near:trav	2:-8 6:13 8:-11 11:10
near:traw	0:-16 4:22 7:13 10:-18
near:trea	0:-29 1:-12 2:-21 5:76 6:-66 8:-31 9:-21 10:-43 11:-24
near:tree	0:-14 2:-15 3:-33 4:28 6:-14 8:-16 9:30 10:-25
near:tren	6:22
near:trib	0:-8 2:-15 3:10 4:-25 5:-30 6:34 7:-18 8:9 10:9 11:-11
near:trie	0:-16 1:-14 2:17 3:-19 4:-18 5:-21 6:-13 7:20 9:-14 10:-14
near:trig	0:16 4:-10 5:-10 6:-17 7:9 10:-16
near:trin	0:22 3:-15 4:-10 5:-12 6:-17 7:-8 9:11 11:-15
near:trip	0:-12 6:-21 7:23 8:-9 9:-18 10:-8 11:19
near:troo	0:-22 1:-11 3:-22 4:-17 5:-13 6:22 7:-23 8:-25 9:-8 10:-11
near:trop	3:-17 6:24
near:truc	0:-14 1:-13 2:8 3:-24 4:-42 5:12 6:-45 8:-18 9:21 10:20 11:19
near:true	0:9 1:-10 2:11 3:-16 4:-25 6:-27 7:23 9:16 10:-13
near:trus	1:15 5:-8 6:-11 9:-11 11:-10
near:trut	0:12 7:-16
near:tryi	5:-9 6:17
near:tsel	3:-11 6:-12 9:-25 11:22
near:tsun	1:15 3:-12 5:15 6:-21 7:-10
near:tues	1:-14 3:-28 4:-45 5:-22 6:-26 7:-19 9:38 11:39
near:tulk	3:38 9:-29 11:-12
near:tuni	0:-12 1:29 2:-9 3:-15 5:-29 8:-14 10:-12
near:tunn	4:21 5:8 7:-26
near:turk	0:-16 1:-14 3:-29 4:-17 5:-11 6:23 7:-31 9:-32 10:18 11:38
near:turn	0:8 3:-9 4:-40 5:-44 6:-59 7:33 9:-23 10:19 11:-22
near:twel	0:37 1:-8 2:-24 4:-26 5:-17 6:-35 7:16 8:17 9:-16 10:-32 11:-18
near:twen	0:-13 2:-20 3:-27 4:22 7:-30 8:15 9:-8 10:-42 11:12
near:twic	6:15 7:-10
near:twin	0:-10 2:-20 4:-20 5:-28 6:25 10:21
near:two	0:-21 1:-9 2:-37 3:-11 5:8 7:-10 8:12 9:-25 10:-23 11:-76
near:typh	6:29 7:-21
near:ugan	3:-22 4:-16 9:31 11:-11
near:ukra	0:-43 1:-9 2:-50 3:-18 4:29 5:-32 7:-21 8:26 10:-21 11:-24
near:ulan	3:26 5:-8 6:-18 9:-11 11:-12
near:unab	6:11
near:unac	0:15 1:-16 2:-9 3:-9 4:-55 5:-33 6:-31 7:22 8:-23 9:-13 10:11 11:13
near:uncl	7:9
near:unde	0:-10 1:23 2:-16 3:12 4:-45 5:35 6:-11 7:-30 8:-12 9:-12 10:-8 11:-25
near:unex	1:-11 5:-8 6:14
near:unfo	5:-15 7:15
near:unha	10:9
near:unhc	0:-28 1:14 5:-13 7:-11 9:-20 10:-13 11:27
near:unhu	2:-8 3:-10 5:-23 6:-17 7:27 9:-11 10:-14 11:-16
near:unic	0:13 3:18 4:-12 9:-13 10:-10
near:unid	2:-29 6:37 8:-26 10:-27 11:-8
near:unif	0:-46 3:15 4:35 5:-38 6:11 7:-27 9:-18 10:-17
near:unio	0:13 1:-8 2:-32 3:-31 4:13 5:-40 6:24 7:26 8:-17 9:-13 10:-36
near:unit	0:-31 1:-13 2:-36 3:-20 4:26 5:20 6:-8 7:-13 8:-30 10:-12
near:univ	0:-43 3:-16 4:-23 5:40 6:-28 8:-9 10:-14
near:unkn	0:-11 2:-10 3:-11 4:-10 5:-8 6:-26 7:31 9:-13 10:12 11:-16
near:unlo	5:-9 7:16
near:unsa	3:15 5:-11 6:-10 11:-8
near:unti	0:-25 2:-30 3:22 5:14 6:17 7:-36 8:-10 9:-21 10:-39 11:-25
near:untr	3:-8 5:22 8:-28 10:-24
near:upda	5:-12 6:15
near:upon	3:-13 4:18 5:-16 6:-18 7:18 9:-15 10:-15 11:-8
near:uppe	4:11 10:-10
near:upro	1:-9 3:35 5:-12 6:-8 7:-19 9:-49 11:20
near:ups	0:-9 10:16
near:upwa	3:-18 6:27 7:-10
near:urba	3:11
near:urge	4:12 5:22 6:-26
near:use	3:-12 6:10 9:13 11:-8
near:used	0:-25 2:-14 4:39 6:-41 7:16 9:-21 10:-35 11:-12
near:utta	7:11
near:uvir	9:16 11:-10
near:vaca	3:28 6:-10 8:-13 10:-9 11:-27
near:vali	3:-17 4:-16 5:-28 6:54 7:-47
near:vall	2:-8 3:23 4:-12 5:-17 6:-9 9:-17
near:van	4:-11 6:21
near:vani	0:9 2:-8 3:-13 4:-26 5:-15 6:-16 7:36 9:-14 11:-11
near:vans	0:-11 3:17 6:-10
near:vari	2:-10 4:-10 5:17
near:vehi	0:-40 2:-8 3:-22 4:-22 5:23 6:36 10:17
near:vene	0:24 2:-13 3:-45 4:-32 5:-15 6:-26 7:-10 9:46 10:-34 11:-26
near:vent	3:-54 5:49 6:-15 7:-17 9:-31 10:-23 11:29
near:veri	2:-9 4:-11 5:-9 6:43 7:-10
near:vers	3:-23 4:-11 5:9 7:-9 9:21
near:very	5:21 6:-40 7:25
near:vess	0:-20 2:-16 4:33 5:-20 6:-8 8:-10 10:-19
near:vice	0:-31 2:-30 4:-12 9:-19 10:20 11:13
near:vict	0:18 1:19 2:9 3:-11 4:-42 5:-43 7:-29 8:-12 9:-16
near:vide	0:9 2:23 4:24 5:-28 6:-50 7:13 8:-21 10:-32
near:vien	5:20 6:-17 8:-8
near:viet	3:-12 5:-11 6:20
near:vila	6:8
near:vill	0:29 1:-9 2:-11 3:51 4:-66 5:-62 7:-26 8:-45 9:-26 10:-31
near:viol	0:-22 1:-8 2:-16 3:21 6:36 9:-16 11:-16
near:visa	5:-11 6:19
near:visi	0:-21 2:-8 3:24 4:26 5:-8 6:-39 7:-15 8:-19 9:-15 10:9 11:-13
near:vita	5:11 6:-10
near:volc	3:11
near:volo	6:-21 8:14
near:volu	0:-34 2:-16 3:-21 4:-18 5:30 7:-9 8:-13 9:-27 10:-32 11:29
near:wade	0:-22 3:-24 5:-18 6:-11 9:33 11:-33
near:wadi	3:-27 9:27
near:wait	0:-14 2:-34 3:-41 4:45 5:-21 7:-26 8:-25 9:33 10:-18 11:-21
near:waji	6:-12 7:18
near:wake	6:12
near:wali	3:26 9:-20
near:walk	0:22 1:-10 2:-10 3:-14 4:-8 5:10 6:-87 7:-65 8:-54 10:35
near:wall	0:-28 1:-20 2:-23 3:-16 4:-33 6:-17 7:13 8:-18 9:-27 10:17 11:26
near:wang	6:15
near:want	0:-9 2:14 3:-21 4:-22 5:-17 6:-13 7:-9 8:24 9:18 10:-27 11:-18
near:war	2:-32 3:-17 4:-47 5:15 6:22 7:13 8:-18 9:-36 10:9 11:14
near:ward	2:-13 4:-38 5:37 6:-15 7:-24 9:-16 10:-20 11:-22
near:warn	2:-9 3:-20 5:-15 6:21 9:19 11:-24
near:warr	4:-11 6:24 7:-9
near:wars	3:-17 9:17
near:was	0:-18 4:24 5:9 6:-29 7:-20 9:-79 11:-25
near:wash	0:-23 2:-11 3:-17 4:-33 6:37 7:-34 9:10 10:-23 11:-13
near:watc	0:-8 1:-9 3:-22 5:31 6:-16 7:-9
near:wate	0:-35 1:-12 2:-35 4:-32 7:33 8:-57 9:12
near:wave	0:32 2:-10 4:-9 6:-17 9:-12 10:-8
near:way	0:22 1:-10 2:-51 3:-62 4:-29 5:-48 7:-14 8:28 9:-39 10:-49 11:38
near:wazi	5:-19 6:20 10:9
near:weak	0:-8 3:-9 5:32 6:-13 7:-8 9:-22 10:-25 11:-8
near:weap	1:18 6:-22
near:weat	6:14
near:wedd	5:23 6:-27 7:9
near:wedn	0:-29 2:-29 3:-9 5:-13 6:-26 9:-12 10:18 11:-20
near:week	0:-24 1:-38 2:-17 3:19 4:-29 5:-72 6:-28 7:-54 8:-81 9:42 10:35
near:welf	3:28 9:-21 11:-9
near:well	0:15 2:-10 3:-20 6:-12 7:-16 8:-12 9:-16 11:12
near:went	0:-38 3:-42 4:-70 5:-18 8:27 9:-40 11:22
near:were	0:12 1:-11 2:18 3:-25 4:-19 5:8 6:-16 7:-24 8:18 9:-58 10:-18
near:west	1:19 2:-17 4:-27 5:-27 6:17 8:-22 9:-39 10:-13 11:22
near:wfp	0:-9 2:23 4:9 6:-13 7:-14 8:-14 10:-19
near:what	0:21 1:-10 2:-36 3:-44 4:9 5:-30 6:-36 7:-19 8:-9 9:11 10:21 11:28
near:whee	3:26 5:-24 6:-18 7:-10
near:when	1:-32 2:-19 3:-28 4:-9 5:10 6:39 7:-67 9:-18 10:-27
near:wher	0:-25 1:-25 2:-69 4:-12 5:18 6:28 7:-21 8:-40 11:-35
near:whet	6:8 10:-10
near:whic	1:8 2:-67 5:-37 6:10 7:11 8:-25 9:-14 11:-12
near:whil	0:-8 1:-11 2:10 3:-13 4:-13 5:27 6:-44 7:-19 8:-28 9:-32 10:33
near:whit	0:-12 3:-15 4:-9 6:39 7:-20 10:-8 11:-10
near:who	0:-31 1:-69 2:-24 3:-15 4:-12 5:-18 7:-17 8:-10 9:13 11:18
near:whol	0:17 1:20 3:-48 4:-27 5:-31 6:17 7:-22 9:8 10:-24 11:-29
near:whom	0:-10 1:11 2:12 3:-25 4:19 6:-45 8:-17 9:16 10:-11 11:-18
near:whos	0:-40 1:-36 3:57 4:-43 6:-47 7:23 8:-33 9:14 10:-30 11:-34
near:wide	3:14 6:-12
near:wife	0:-31 2:-12 3:-14 4:-10 5:-16 6:47 7:-27 10:-24 11:-10
near:will	0:-20 1:-16 2:-21 3:12 4:-22 5:35 6:-62 8:-33 9:20 10:30 11:-24
near:wind	2:-9 3:14 5:9 7:-17 9:-9 10:12
near:wing	2:-9 7:-14
near:wint	0:-16 2:-10 3:27 4:-47 5:-48 6:45 7:-28 9:-22 10:-23
near:wipe	6:10
near:with	1:-75 4:-8 5:11 6:-12 7:-15 8:-53 9:-28 10:-12 11:-15
near:witn	4:8 6:8
near:wive	0:31 6:-31
near:woma	0:-28 2:-18 3:-22 4:-11 5:14 6:31 7:-29 9:-9 10:-8 11:-9
near:wome	0:-22 1:-29 2:-85 3:-45 4:-36 5:-47 6:17 7:-16 9:35 10:49 11:-26
near:word	0:-10 4:-12 6:9 7:16
near:work	0:37 1:-24 3:-23 4:13 5:-34 6:-14 7:13 8:-62 9:-30 10:-21 11:-35
near:worl	0:37 1:-8 3:15 4:-24 5:-20 7:-22 8:-36 9:-28 10:-29 11:-20
near:wors	3:-9 6:20 7:-19 9:17 11:-26
near:woul	0:-34 1:-11 3:15 4:-50 5:-19 6:-20 7:19 8:26 9:-44
near:woun	0:-86 1:-44 2:-80 3:-68 4:-61 5:79 6:-17 7:-24 8:-22 9:-35 10:-104 11:-32
near:wrap	2:-23 6:27
near:wrec	6:9
near:wris	0:-29 2:-25 3:-19 4:-17 5:27 6:-34 8:-14 9:25 11:-12
near:writ	0:28 3:-40 4:-26 5:-14 6:19 7:-33 8:-12 9:-22 10:-13 11:-11
near:wron	2:-10 4:-19 6:-18 8:26 10:-9
near:wrot	0:-56 1:-9 2:-26 3:-33 4:-13 5:29 7:-30 8:38 9:-23 10:-14 11:-14
near:xinh	6:11
near:yard	0:-20 2:-11 3:-15 4:-30 5:-16 6:49 7:-10 10:-19 11:9
near:year	0:9 1:13 2:-13 3:-12 5:-50 6:42 7:-61 8:-49 9:-29 10:-53 11:32
near:yeme	0:-38 3:-15 4:27 5:-15 6:-45 7:-16 8:32 10:-10 11:-12
near:yere	4:8 5:15 6:-10
near:yest	0:-32 2:-34 3:35 4:-28 5:15 7:-10 8:-14 9:9 10:-29 11:-45
near:yet	0:-49 1:-12 5:-20 7:50 8:-25 9:-32 10:-54 11:-49
near:yiel	0:-11 2:-10 4:-28 6:24
near:york	0:-9 5:8 6:-20 10:16
near:you	0:17 4:12 5:-24 7:-30 8:-11 11:-12
near:youn	0:-28 2:27 3:-16 4:-28 5:-8 6:13 7:-24 8:-8 11:-19
near:yout	0:9 3:10 6:-14
near:zamb	0:-15 5:9 10:15
near:zamf	4:10 8:-9
near:zapo	0:-12 3:16 5:-14 6:14 7:-10
near:zara	5:-23 6:28
near:zayt	5:-13 6:12
near:zeit	6:10
near:zele	6:-19 10:10
near:ziki	6:9
near:zona	7:-8 10:-12
near:zone	0:-25 3:29 5:-25 6:-8 7:21 9:-19 11:-15
next:claim-abducted	0:-19 2:-67 3:16 5:-16 6:34 7:-28 8:-115 11:-59
next:claim-allocated	0:-48 1:-11 2:14 3:26 4:-27 6:-24 7:-51 8:-24 9:-48 11:23
next:claim-casualties	1:40 3:-14 4:-27 6:-23 7:-27 8:-21 10:-20 11:-12
next:claim-dead-in-captivity	0:46 1:-13 2:12 3:-13 5:-45 6:-30 7:-45 8:-33 9:-21 10:-31 11:-23
next:claim-delivered	0:15 1:-14 2:-10 4:-32 5:-38 6:-19 7:-9 8:-16 9:-24 10:-8 11:30
next:claim-displaced	1:-19 2:-47 3:17 5:14 6:-9 8:-84 9:-19 10:-28 11:-24
next:claim-held	0:34 3:-23 5:-55 6:-15 7:-59 8:-41 11:-42
next:claim-injured	0:-36 1:-21 2:-74 3:-34 4:-44 5:8 6:30 7:23 8:20 9:-66 10:-27 11:-45
next:claim-killed	0:-24 1:-8 2:13 3:-12 8:-32 9:-52 11:-54
next:claim-missing	1:-52 3:-61 5:11 6:39 8:-37 9:-69 10:-23 11:-91
next:claim-pledged	0:-57 1:-12 2:13 3:-16 4:19 6:-15 7:-41 8:-27 10:-41 11:46
next:claim-prisoners-exchanged	1:-15 3:-17 4:-22 5:-18 6:-55 7:-19 8:15 9:-28 10:23 11:-38
next:claim-refugees	0:-40 1:-27 2:-50 3:17 4:-64 5:-64 6:32 8:12 9:14 10:-23 11:-24
next:claim-released	0:10 1:-39 2:27 3:-51 6:-27 7:-63 9:-51 10:-12 11:-74
next:claim-requested	0:-13 1:-10 2:-18 3:16 4:-33 5:-15 6:26 7:-31 8:-16 9:-13 10:-53
next:claim-returned	0:25 1:-44 2:-79 3:-10 4:-14 5:-51 6:-48 9:8 10:-11 11:19
next:claim-total	3:18 9:-16
noun:	0:-40 1:-12 2:13 4:-12 5:8 7:-8 8:-18 9:-16 11:-9
noun:afghan	0:-9 3:-32 6:-19 8:15 11:37
noun:agent	0:-14 4:-15 5:10 6:25 8:-9
noun:aid-worker	6:-12 7:23 10:-20
noun:american	4:-10 8:16
noun:armenian	0:-24 2:-13 3:-16 4:20 5:-17 6:-22 7:-16 8:-23 9:26 11:-23
noun:arrival	0:-18 3:-17 4:-11 6:-41 9:18 10:-9 11:11
noun:attacker	0:-13 5:-27 6:38
noun:aunt	0:24 4:-11 6:-16 10:-20
noun:baby	0:-8 3:-8 4:-19 5:-16 6:31 7:-12 10:-8
noun:bandit	0:-31 2:-9 4:-17 6:39 10:-24
noun:body	0:-59 1:-37 2:33 3:-32 4:-79 5:-91 6:99 7:-90 8:-68 9:-23 10:-86 11:-27
noun:boy	0:-19 1:-10 2:35 3:-39 4:-43 6:-35 7:21 8:-37 9:-22 10:22 11:-16
noun:brother	0:-51 3:-20 4:-45 5:-69 6:75 7:-10 8:-31 9:-18 11:-9
noun:captive	0:-36 2:28 3:-16 4:-11 6:-47 7:-14 10:19
noun:case	3:-10 4:-15 6:-18 10:12
noun:casualty	0:-19 1:50 3:-38 4:-16 5:18 6:-41 7:-11 8:-10 9:-19 10:-12 11:-14
noun:catechist	0:-21 2:-13 6:25
noun:child	0:28 1:-38 2:-59 3:32 4:-91 6:-18 8:-80 9:-24 10:30 11:-26
noun:chinese	0:-22 2:-12 4:17 7:13 10:-12
noun:citizen	0:-27 3:14 4:-23 5:-14 6:11 8:-14 9:-11 11:18
noun:civilian	0:-54 1:-23 2:-53 3:-63 5:-16 6:55 7:-61 8:-35 9:-48 10:52 11:-42
noun:climber	6:10
noun:colleague	3:-14 4:9 5:18 6:-22 7:14 8:-20 10:-47
noun:colombian	6:-12 7:-8 8:15
noun:commander	0:22 2:-27 4:-14 5:-38 6:11 7:-17 8:27 10:-38
noun:compatriot	0:-17 4:-14 5:-8 6:24 7:-16 10:22
noun:comrade	0:14 5:9 6:-18
noun:congolese	3:-9 6:-18 7:-11 9:27 11:-21
noun:constable	6:10
noun:contractor	5:11 6:-8
noun:cook	0:-44 2:-41 4:-15 5:26 6:-40 7:9 8:-18 10:40
noun:corporal	2:12 4:-18 5:16 6:-15 8:-10
noun:corpse	5:-10 6:29
noun:cousin	2:-14 3:-20 4:-10 5:12 6:-23 9:21 10:-13
noun:crew	4:22 5:-22 7:24 8:-16 10:-32
noun:crew-member	0:-10 2:-22 4:8 5:9 6:15 7:-31 8:-16
noun:customer	5:8
noun:cypriot	6:23 7:-25
noun:daughter	0:-11 2:-16 4:17 7:-28 8:-11 10:-15
noun:death	0:-45 1:9 2:-23 3:-56 4:-27 5:-65 6:96 7:-68 9:-30 10:-14 11:-25
noun:defender	8:16 10:-14
noun:detainee	0:-31 2:15 3:-41 5:-12 6:-39 8:57 9:-17 10:-54 11:-20
noun:digger	5:-13 6:-31 7:31
noun:displaced-person	3:66 4:-10 5:-12 6:-18 7:-21 9:-50 11:-21
noun:doctor	2:-8 4:39 5:-20 6:-32 7:-19 8:-19 10:-17
noun:driver	0:37 1:-9 2:-40 3:-26 4:8 6:-20 7:25 8:-17 9:-8 10:-43 11:-9
noun:elderly	5:-8 6:11
noun:emirati	0:-18 2:-8 4:-25 8:-11 10:30
noun:employee	0:25 3:-9 4:-8 5:-25 6:16 7:-22 8:-30 10:8
noun:engineer	0:-29 2:-8 5:-21 6:-33 7:20 8:-9 10:37
noun:evacuee	6:-21 9:-15 11:32
noun:family	5:-14 6:18 7:-10
noun:farmer	0:-17 5:13 6:-20 7:11 10:-10
noun:fatality	0:-11 1:-18 3:-15 4:-19 5:-44 6:70 7:-15
noun:fighter	2:-50 4:-28 5:22 6:32 7:-17 8:-16 10:-20
noun:filipino	0:8 2:-11 4:14 8:-26 10:13
noun:firefighter	4:-8 5:19 7:-22
noun:fisherman	0:13 2:19 3:-31 5:-27 6:-54 7:40 8:-19 9:-28 11:-34
noun:foreigner	0:-21 2:-15 3:-20 4:-24 5:-23 6:-20 7:8 8:-24 9:-11 10:46
noun:friend	3:-22 4:-11 6:28 7:-11
noun:girl	0:45 1:14 2:-47 3:-27 4:-58 5:16 6:-39 7:10 8:-33 9:-11 11:-14
noun:grandchild	6:13
noun:grave	0:-22 3:-11 5:-9 6:27
noun:guard	0:-14 4:-45 5:-35 6:32 7:-11 8:-36 10:13
noun:guest	0:-13 4:-23 5:21 6:9 10:-21
noun:gunman	6:9
noun:haitian	3:15 9:-29 11:11
noun:health-worker	0:16 5:-17 6:11
noun:herder	2:-10 4:-13 6:13 10:12
noun:hiker	5:-29 6:31
noun:hostage	0:-45 1:-8 2:43 3:-19 4:-11 5:-24 6:-57 7:-18 8:-77 9:-14 10:39
noun:husband	6:9
noun:idp	3:48 9:-46
noun:indian	2:-30 3:-14 4:20 5:-23 6:-35 7:11 8:-26 10:9
noun:individual	0:-28 1:-8 3:49 4:-29 5:-29 6:-21 7:-23 8:-21 9:-28 10:-29
noun:infant	2:-22 5:-19 6:48
noun:inhabitant	0:-17 1:-12 2:-8 3:16 4:-30 5:-20 6:-39 8:-17 10:-25 11:14
noun:injury	0:-22 1:-9 3:-32 5:89 6:-81 7:-29 9:-9 11:-9
noun:inmate	2:-15 3:8 6:31
noun:iraqi	0:-8 4:-22 6:-11 7:14 9:-20 11:20
noun:israeli	0:-11 2:15 3:10 6:-36 8:-36 10:15
noun:journalist	0:-20 2:-16 4:-14 5:-8 6:-22 7:-13 10:25
noun:judge	5:-20 6:22 7:-10
noun:khwarij	6:31 10:-8
noun:labourer	0:22 2:-8 5:-20 6:-33 10:10
noun:leader	0:-16 6:25 10:-10
noun:lebanese	0:-9 4:23 5:-8 6:-10 7:-8 8:-13 9:-31
noun:life	0:-42 1:-36 2:-10 3:-43 4:-21 5:-27 6:87 7:-26 9:-24 11:-17
noun:local	6:11
noun:malian	0:-10 3:-26 6:-12 9:32 11:-15
noun:man	0:14 1:-25 2:-28 3:-70 4:27 5:-38 6:-28 7:19 8:33 10:-51 11:-43
noun:marine	4:10 7:11
noun:martyr	1:-19 3:-10 5:-55 6:69
noun:member	1:-12 3:-28 4:-25 7:22 8:12 9:-11 10:-17
noun:migrant	0:-10 2:-11 3:-15 4:-13 5:15 6:-9 7:-13 8:-25 9:10 10:37
noun:militant	6:17
noun:militiaman	0:-21 3:-8 4:-20 6:23
noun:miner	6:17
noun:minor	0:-14 3:-33 4:-32 6:-31 7:-11 8:18 9:30 10:11
noun:mother	6:16 7:-10
noun:national	2:-17 4:-45 5:-20 6:-26 7:-9 8:24 9:-21 11:11
noun:neighbour	3:18 5:15 6:-10 7:-8 9:-11
noun:nephew	0:22 4:-19 5:-31 6:17 7:-9 10:-12
noun:new-arrival	3:-37 6:-30 9:53 11:-41
noun:niece	0:-9 2:-8 4:15 5:-12 7:-8 10:-11
noun:nurse	0:40 2:-19 3:-12 6:-40 7:-26 8:-22
noun:occupant	3:25 6:-15
noun:officer	0:9 2:29 3:-12 4:-22 5:38 6:-38 7:-16 10:-30
noun:official	4:29 5:-8 6:-30
noun:operative	6:13
noun:other	0:-19 1:-26 3:16 4:28 5:37 6:-84 7:32 8:-46 9:-44 10:-16 11:-56
noun:palestinian	0:-25 1:-10 2:-35 3:-25 4:-18 5:-13 6:45 8:40 9:-12 10:-51 11:-12
noun:paramedic	0:17 2:-9 4:-14 5:-32 6:34 7:-23 10:-19
noun:parent	2:-18 6:21
noun:partner	0:22 4:-16 10:-20
noun:passenger	0:-30 1:-11 2:-18 3:-36 4:-29 5:32 6:-23 7:-20 8:-24 9:-12 10:26
noun:passer-by	5:14 6:-8
noun:patient	0:-39 1:-13 2:-11 3:-18 4:-30 5:76 6:-70 7:-36 8:-14 9:-21 10:-20 11:-16
noun:peacekeeper	5:8
noun:person	0:-30 2:-52 3:49 4:-43 6:-35 7:21 8:-36 9:-21 10:-109 11:37
noun:personnel	2:-10 5:-30 6:41
noun:picker	0:26 5:-22 6:-15 10:-14
noun:pilot	0:11 2:-10 4:-29 5:-14 7:8 8:22 10:-24
noun:police	0:-38 4:19 5:22 6:-26 7:-11 8:-21 10:-9
noun:police-officer	0:-8 5:17 7:-22 10:-9
noun:policeman	0:8 2:-43 5:34 6:15 7:-13 8:-12 10:-21
noun:pregnant-woman	3:10 5:24 6:-28
noun:president	0:-14 4:26 6:-9 8:-17 10:-21
noun:priest	4:-12 6:-15 7:22
noun:prisoner	0:-28 1:-8 2:15 3:-36 4:11 5:-43 7:-12 8:36 9:-11 10:-44 11:-21
noun:pupil	0:12 2:-14 3:-24 4:-48 5:21 6:-14 7:-22 8:-24 9:-12 10:24
noun:rebel	0:-16 2:-12 4:-27 6:37 10:-16
noun:refugee	0:-20 1:-8 3:-27 4:-18 5:-14 6:-21 7:-16 8:-16 9:55 10:-14 11:-33
noun:relative	0:-19 3:-18 4:-15 5:-19 6:38 7:-18 11:-10
noun:rescuer	5:31 6:-25 7:-9
noun:reservist	5:32 6:-25
noun:resident	0:-22 1:-19 2:-42 3:73 4:-36 5:-53 6:-59 8:-53 10:-27 11:32
noun:returnee	0:-14 3:-29 6:-11 8:-20 9:-50 10:-12 11:51
noun:rohingya	0:-12 3:-27 4:-15 5:-23 6:-35 7:-9 9:62 11:-29
noun:russian	0:-8 5:-25 6:13 8:22
noun:sailor	2:-13 6:16
noun:schoolboy	5:10 6:-8
noun:schoolchild	2:-9 3:17 5:-9 6:-11 7:-15 8:-14 9:-18 10:15
noun:schoolgirl	0:18 4:-17 6:-21 8:-9 10:16
noun:seafarer	0:12 2:-20 4:12 6:-11 7:-13 8:-9
noun:searcher	6:15
noun:security-guard	0:13 2:-17 4:-8 6:20 10:-10
noun:serviceman	0:-22 2:-13 3:-15 4:22 7:17 9:-32 10:-23 11:-12
noun:set	6:12
noun:settler	3:18 5:10 6:-11
noun:shelter	3:18 9:-17
noun:shepherd	2:-8 3:-12 4:-10 5:-25 6:-35 7:35 10:13
noun:sister	0:-27 2:-9 4:-8 5:23 7:-25 8:-17 10:22
noun:soldier	0:-66 1:-28 2:-84 3:-54 4:46 5:-14 6:36 7:-64 8:14 9:-58 10:-18 11:-55
noun:son	0:-8 3:-15 4:-18 5:-18 6:32 9:-8
noun:south-sudanese	3:-20 9:21
noun:staff	2:-22 3:10 4:14 5:-28 6:-34 7:26 8:-20 9:-9 10:-53
noun:staff-member	0:31 2:-14 4:22 5:21 6:-30 7:-12 8:-16 10:-42
noun:student	0:25 2:22 3:-25 4:-45 5:27 6:-35 7:-36 8:-25
noun:sudanese	3:-9 4:-9 8:23 9:13 10:-18 11:-12
noun:survivor	3:16 5:37 6:-29 7:-23
noun:suspect	2:-10 6:14
noun:syrian	0:-8 3:-22 6:-9 11:20
noun:teacher	0:27 2:-44 3:-10 4:-13 5:-25 6:34 7:-10 8:-18
noun:teenager	0:-9 2:-13 4:-10 6:-8 7:24 10:-16
noun:terrorist	0:-48 1:-9 2:-11 3:-34 4:-34 5:-33 6:73 7:-16 8:-13 9:-10 10:-42 11:-23
noun:thai	8:-15 10:18
noun:trader	0:20 3:-17 4:11 6:-16 10:-20
noun:traveller	0:-19 2:-11 4:-14 6:24 7:-11 10:13
noun:troops	0:18 3:-9 4:-11 5:-8 6:-13 7:23 10:-10
noun:ukrainian	2:-12 3:-16 4:8 5:-20 6:-26 7:-8 8:28 9:17 10:-43 11:-27
noun:uncle	0:-13 5:-28 6:29 8:-8 10:-12
noun:victim	0:41 1:21 2:-53 3:-35 4:-41 5:9 6:-33 7:-45 8:-10 10:18
noun:villager	0:18 2:-29 3:45 5:-8 6:-18 7:-25 8:-21 11:-42
noun:visitor	6:-9 7:14
noun:volunteer	0:-23 2:-13 3:-11 4:21 5:-29 6:34 7:-17 8:-24 9:-18 10:-28
noun:wife	0:-12 4:-20 5:-16 6:29 7:-17 8:-9 10:12
noun:woman	0:-17 1:-20 2:-13 3:-45 5:-47 6:12 7:-24 8:-15 9:8 10:27 11:-42
noun:woman-and-man	3:-11 4:14 9:-8
noun:women-and-girls	0:27 4:-8 6:-19 10:-8
noun:worker	1:-13 2:19 3:-29 5:-63 6:27 7:19 8:-19 9:-23 10:-8 11:-21
noun:worshipper	0:34 4:-22 8:-16
noun:yazidi	0:15 3:22 9:-18
noun:yemeni	0:-11 3:8 4:18 10:-12
noun:young-man	0:25 2:-8 3:-15 4:-24 5:-17 6:-24 7:-9 10:15
noun:young-person	7:17
noun:young-woman	0:31 4:-14 5:-15 6:-20
only:aid	1:-9 2:-13 3:-34 4:-10 5:-24 7:-25 9:44 11:-38
only:casualty	0:-29 2:-102 3:-18 4:-32 5:28 6:14 8:-32 9:9 10:-54 11:-67
only:displacement	1:21 3:-14 6:-24
only:hostage	0:-10 1:-32 2:-62 3:-32 4:14 5:21 6:9 7:-41 9:19 10:-10 11:-26
other:abducted	0:29 1:-64 2:19 5:-33 6:-9 7:-49 8:-39 10:9 11:-36
other:aid	0:-33 1:-16 2:-38 3:11 4:-39 5:-10 6:-9 7:13 8:-60 9:20 10:-19 11:20
other:allocated	0:-36 1:-15 2:-30 4:-47 6:11 7:34 8:-30 9:-23 10:-49
other:casualties	1:68 3:-39 4:-53 5:-17 6:32 7:-32 8:-20 9:-13 10:-47 11:-38
other:casualty	0:-8 1:-18 2:-17 4:8 7:-9 9:-10 11:-12
other:dead-in-captivity	0:10 1:-77 3:-34 4:-16 5:-49 6:23 8:-39 9:-91 10:31 11:-18
other:delivered	0:-33 1:19 2:-24 3:17 4:-29 5:-11 6:-8 8:-44 10:-15 11:24
other:displaced	0:-41 1:-17 2:-69 3:23 4:-30 6:15 8:-37 10:-38
other:displacement	0:-11 1:-29 2:-20 4:-16 5:-12 7:-12 10:-21 11:24
other:held	0:21 1:-33 3:-32 6:-35 7:-38 8:22 9:-38 10:26 11:-74
other:hostage	0:22 1:-35 2:39 3:-35 4:23 5:-54 6:-50 7:-46 8:28 9:-27 10:34 11:-53
other:injured	0:-40 1:-15 2:-18 3:26 4:-13 5:-16 6:34 7:-23 8:-21 10:-13
other:killed	1:-13 2:-25 3:13 5:9 8:-25 9:-10 10:-17 11:-9
other:missing	0:-27 2:-31 4:-34 5:-23 6:38 8:-15 10:-24 11:-37
other:pledged	0:-10 1:10 2:-18 3:-17 7:21 8:-109 10:-52 11:-29
other:prisoners-exchanged	0:-84 1:-23 2:8 3:-112 4:9 5:-79 6:-33 7:-42 8:103 9:-47 10:-9 11:-68
other:refugees	0:-12 2:-49 3:-40 5:-67 6:-30 7:-47 8:-33 9:67 11:9
other:released	0:8 1:-12 2:16 3:-37 4:13 6:-34 7:-27 9:-45 10:11 11:-13
other:requested	1:-21 2:-53 6:-30 7:-37 8:-42 9:32 11:11
other:returned	2:22 5:-50 6:-28 7:-26 8:22 10:-29
other:total	1:-17 2:-25 3:-18 4:11 6:-10 8:-16 9:28 10:-34
others:0	6:14
others:2	0:-22 1:-34 3:-75 4:38 5:-106 6:-30 7:-95 8:-53 9:-44 10:56 11:-31
others:7	1:-30 3:-14 4:21 5:-11 6:-29 8:-27 9:13 11:-56
others:more	1:-15 2:-21 4:-34 6:13 9:-15 10:-14 11:8
qualified	0:-44 2:-57 3:31 4:-21 5:-27 6:-19 8:-39 9:17 10:-123 11:23
quoted	0:-51 1:-46 2:20 3:-10 4:24 9:-27 10:-67 11:-38
right1:	0:-29 2:-21 3:-36 6:48 8:-24 9:-39 10:-38 11:-35
right1:"	0:32 2:-41 3:-38 4:-58 5:-42 8:-14 9:12 10:-15 11:-11
right1:(	0:-28 1:14 2:-26 3:17 4:-17 5:19 6:-24 8:-15 9:-30 10:-16
right1:)	0:-31 1:-14 2:-19 4:-30 7:9 9:-55 11:34
right1:,	0:-10 3:-15 4:14 5:-10 6:-23 8:-22 9:-8 10:-18 11:-18
right1:.	1:-28 2:-23 3:-42 5:-44 6:39 8:-12 9:-31 10:-38
right1::	1:-9 2:-12 3:-29 4:-13 5:-28 6:-16 7:9 9:-24 10:31 11:-20
right1:;	0:-31 1:-29 2:-13 3:-43 4:10 5:-30 6:45 7:-42 8:-30 11:-56
right1:?	4:-20 5:-13 6:25 8:12 10:-20
right1:a	1:-15 2:-8 3:-44 5:-14 7:12 8:-12 10:-19 11:26
right1:abducted	0:43 2:-30 4:-18 6:-11 8:-17 10:-28
right1:abductions	0:34 4:-9 6:-9 10:-19
right1:aboard	4:-10 6:18 7:8
right1:about	4:-21 5:-9 7:19 8:-16 10:14
right1:according	3:-12 4:-8 5:-8 6:-20 7:29 9:-14 11:-13
right1:across	0:-10 3:-32 4:-13 5:-14 6:28 7:-13 8:-11 10:15 11:-14
right1:admitted	5:26 6:-25
right1:after	0:-8 2:12 3:-15 5:-21 8:-25 10:-13 11:-9
right1:aged	0:-11 5:-15 6:32 7:-14 8:-10 10:10
right1:alive	0:-10 4:20 5:23 6:-23 7:-11 8:-21 10:-18
right1:along	1:11 7:-17
right1:already	9:8
right1:among	0:-39 2:-22 3:29 4:-17 5:-27 6:19 8:-11 9:-13 10:13 11:-12
right1:and	1:11 2:-78 3:-37 4:13 5:-25 6:39 7:-52 8:-17 9:14 10:-12 11:-26
right1:are	0:-22 1:-54 2:-26 3:25 4:14 5:11 6:-48 8:-35 9:-38 11:-15
right1:arrested	7:10
right1:arrived	0:-27 3:22 5:-18 6:-39 7:-11 8:-8 9:-13 10:-27 11:27
right1:as	0:35 1:-8 2:-9 3:-34 4:-33 5:-34 7:10 8:30 9:-21 10:-42 11:-21
right1:at	0:-14 1:-23 2:-29 3:26 4:-42 5:-41 6:39 7:-54 8:-29 10:26 11:-29
right1:away	0:26 2:-14 6:-25
right1:back	0:-14 2:-15 3:-21 4:-21 5:-15 6:-31 7:-10 9:-24 11:38
right1:because	6:14
right1:bedouin	0:-11 3:30 4:-15 5:-9 6:-16 8:-17 9:-12 10:-8
right1:before	0:-8 2:-8 3:-9 4:-20 5:-15 9:-15 10:24 11:11
right1:behind	4:14
right1:between	0:-12 4:-14 6:-16 7:-16 9:-14 10:20 11:-16
right1:broke	0:-14 4:-18 5:23 6:-25 8:-10 10:23
right1:brought	5:-8 6:8
right1:burned	0:-18 1:-10 2:-22 5:-47 6:62 10:-16
right1:but	6:-15 7:18
right1:by	1:-17 2:14 3:-24 5:11 6:10 7:-62 9:17 10:-72 11:-36
right1:came	0:-43 1:-11 2:-45 4:-50 7:-41 8:-28 9:-10 10:20 11:-10
right1:captured	0:22 3:-13 4:-8 5:-21 6:-50 7:-8 8:17 10:9 11:-16
right1:carried	0:19 4:-10 5:-9 6:26 7:-20 10:-18
right1:carrying	6:8
right1:coffins	2:13 10:-10
right1:collapsed	5:19 6:-14
right1:come	3:8 4:-15 5:-9 8:-14 10:17
right1:confirmed	5:-19 6:34 7:-22
right1:could	0:-16 2:24 3:-37 4:-43 5:-28 6:21 7:-17 8:-16 9:31 10:-40 11:-19
right1:crossed	0:-20 3:-18 4:-8 5:-23 6:-29 7:-11 8:18 9:18 10:-29
right1:dead	0:-36 1:14 3:-57 4:-28 5:-59 6:67 7:-59 8:-12 9:-14 10:-14 11:-10
right1:departures	0:-11 3:19 6:-13 7:-10 11:-9
right1:detained	2:-8 4:-24 8:36 10:-28
right1:did	0:14 2:-30 3:-27 4:-22 5:-35 6:48 7:-28 10:-14 11:26
right1:die	0:-12 2:10 3:-23 4:-11 5:-12 6:51 7:-31
right1:died	0:-26 2:25 3:-58 4:-32 5:-119 6:65 7:-43 8:-21 9:-27 10:-39 11:-22
right1:displaced	3:63 5:-10 6:-29 9:-41 11:-24
right1:down	3:11 5:8 11:-11
right1:driven	3:26 5:-20 9:-8
right1:drown	6:13
right1:drowned	0:-12 2:10 3:-17 4:-10 5:-23 6:39 7:-38 9:-9 10:-13
right1:each	0:-16 3:-9 4:-21 5:-28 6:33 7:-14 8:11 10:-28
right1:escaped	0:-22 2:-16 4:-8 5:-10 6:-8 8:-9 10:42
right1:evacuated	3:41 5:-10 6:-17 7:-35 11:-13
right1:face	3:11 6:-9
right1:feared	6:20
right1:fell	2:-14 3:-20 4:-42 5:14 6:15 7:-21 10:-25
right1:fled	2:-17 4:-10 5:-30 6:-36 7:-13 8:-12 9:42 10:-21 11:-35
right1:fleeing	3:-19 9:21 11:-9
right1:for	1:24 2:-25 3:-25 5:8 6:-51 7:8 8:30 9:-27 10:-44 11:14
right1:found	3:-22 9:22 11:-19
right1:freed	0:-12 2:-17 3:-11 4:-33 5:-18 6:-25 8:10 9:-11 10:18 11:-20
right1:from	0:8 1:-26 2:-35 3:12 4:20 5:-21 10:-55 11:-11
right1:go	0:-28 2:-23 3:-26 4:-54 5:-20 6:-14 7:-15 8:-8 10:52
right1:got	0:-28 2:-18 3:-25 4:-35 5:-13 6:-36 7:-15 8:14 10:39
right1:had	0:-20 3:13 4:-33 7:-86 10:-23 11:15
right1:has	3:-18 4:-20 5:11 6:-41 7:29 8:-18 9:-8 10:33 11:-13
right1:have	0:-18 1:-49 4:-19 5:8 6:-9 7:-27 8:-9 9:9 10:-16 11:13
right1:held	0:-33 2:-24 3:-30 5:-15 6:-37 7:-14 8:-29 9:-30 10:40
right1:here	6:8
right1:home	0:-38 3:-38 4:-19 5:-20 6:-18 8:16 10:13 11:29
right1:homeless	3:38 5:-11 6:-20 7:-13 9:-25 11:-16
right1:hostage	0:28 2:-18 4:-10 6:12 8:-12 10:-16
right1:hurt	0:-8 5:65 6:-44 7:-36
right1:i	0:-33 2:-34 4:19 5:-40 6:-16 7:19 8:-9 9:-10 10:-34
right1:in	0:17 1:13 2:-33 3:14 4:-15 5:-30 6:22 7:-42 8:-58 10:-36 11:-35
right1:included	0:11
right1:injured	0:-12 3:-31 4:-8 5:92 6:-81 7:-56
right1:inside	3:8
right1:internally	9:-13 11:14
right1:into	0:31 3:10 4:-13 6:-23 8:-16 10:-12
right1:is	1:-11 2:-36 3:-30 5:-18 6:-29 7:32 8:-44 9:-19 10:16 11:-11
right1:it	4:22 6:-27 8:-11
right1:jumped	2:17 4:-10 5:-13 6:-25 7:23 10:-10
right1:kidnapped	3:-15 4:-39 5:-30 6:-37 7:-14 8:-21 9:-9 10:37
right1:kidnappings	0:23 4:-8 6:-15
right1:killed	0:-39 1:-12 2:-31 3:-36 4:-11 5:-51 6:96 7:-14 9:-10 10:-8
right1:killings	6:11
right1:last	1:12 2:-15 3:23 4:-37 5:-13 8:-14 9:-17 11:-20
right1:lay	4:-13 6:26 7:-17
right1:left	2:-25 3:48 4:-49 6:-57 7:-41 8:28 9:-46 11:-41
right1:lie	0:-9 2:20 4:-16 5:-21 7:-11
right1:live	0:-9 3:14 4:-10 5:-18 6:-33 7:-11 9:11 10:-11 11:-10
right1:lived	6:17
right1:living	3:27 7:-13 9:-12 11:-12
right1:lost	0:-15 1:-12 2:-25 3:10 4:-13 5:22 6:8 7:-13 8:-9 9:-16 10:-8 11:-9
right1:made	5:-8 6:12
right1:maimed	3:-19 5:37 6:-28 7:-15
right1:managed	2:-15 6:-20 10:26
right1:may	1:-8 3:-10 6:38 7:-14 9:-29 11:-14
right1:missing	0:-11 1:-8 3:-29 4:-10 5:-34 6:-69 7:68 9:-9 11:-10
right1:more	0:-18 1:-16 2:-65 3:-31 4:-16 5:-21 8:-33 10:40 11:23
right1:moved	3:42 6:-30 9:-9 11:-8
right1:names	0:28 1:-11 2:-26 3:-59 4:11 5:-51 6:-13 7:44 8:-35 9:-41 10:-39 11:-33
right1:near	3:-9 5:19 6:-11
right1:need	5:21 6:-12
right1:needed	3:13 5:31 6:-22 7:-8 9:-10
right1:never	3:-24 4:-13 5:-28 7:22 10:-9
right1:new	6:12 7:-9
right1:newly	3:-14 9:24 11:-16
right1:not	3:-10 5:-22 6:-25 7:32
right1:now	3:17
right1:occurred	6:18
right1:of	0:-18 1:-31 2:8 3:-13 4:-22 5:-12 6:-9 7:-29 8:17 9:-11 11:10
right1:off	0:-26 3:28 4:-20 5:-27 6:-14 7:-15 9:-9 10:15 11:-11
right1:on	0:22 1:-48 3:-17 4:-89 8:31 9:10 10:-35 11:-43
right1:or	0:-15 2:-25 3:21 4:27 5:-13 6:-18 7:-9 8:-17 10:-23
right1:out	0:-18 2:-10 3:29 4:-26 5:-32 6:10 7:-15 8:-13 9:-17 10:9 11:-12
right1:outside	3:-41 8:-31 9:41 10:30 11:-8
right1:over	0:-17 1:-11 2:17 3:-33 4:-14 5:-15 6:17 7:-13 8:-29 9:-17 11:35
right1:paid	2:-11 5:-21 6:31
right1:passed	5:-15 6:20
right1:perish	6:16
right1:perished	2:-8 3:-28 4:-19 5:-32 6:63 7:-10
right1:ran	0:-10 4:-18 6:22 7:-8
right1:reached	3:26 4:-25 6:-13 9:-25 10:24 11:-15
right1:received	3:-25 5:42 6:-36 7:-13 9:-25 10:-13 11:21
right1:recovered	5:-34 6:36 7:-17 10:13
right1:red	6:9
right1:released	4:-8 8:-27 10:33
right1:remain	0:-29 1:-8 2:-38 3:10 4:47 5:10 6:-69 7:13 8:-34 10:-39 11:-27
right1:remained	3:24 5:-17 7:14 9:-10 11:-14
right1:reported	3:-9 6:10 7:18
right1:returned	3:-33 6:-19 8:-16 9:-8 10:-20 11:43
right1:seized	0:-13 2:-31 3:-8 6:-25 8:18 10:12
right1:sent	5:-13 6:-13 7:17
right1:seriously	5:13 6:-11
right1:set	0:13 3:-13 4:-14 5:-9 6:29 8:-8 10:-28
right1:shot	0:-15 2:27 4:-26 5:-10 6:-15 8:-10
right1:showed	5:9
right1:since	0:-40 1:23 2:21 3:-64 6:8 7:-34 9:24 10:-42 11:-9
right1:slain	3:-14 5:-27 6:43
right1:sleep	0:-19 2:-13 3:25 4:-23 5:-13 6:-18 7:-21 8:-8 10:-24 11:-31
right1:slept	3:25 6:-9
right1:slipped	10:16
right1:so	4:-12 5:22 7:-12 10:-9
right1:spent	0:-15 3:28 4:18 5:10 6:-30 7:-8 8:-8 9:-17 10:-26 11:-9
right1:stayed	0:-15 2:-25 3:-23 4:16 5:-23 6:30 7:-12 8:-22 10:-30
right1:still	0:-22 2:11 3:47 4:35 5:-36 6:-63 7:48 8:-14 10:-25 11:-56
right1:succumbed	5:-37 6:38
right1:suffered	5:27 6:-23
right1:sustained	0:-8 5:42 6:-35
right1:taken	0:44 2:-18 3:-29 4:17 5:-13 6:-46 7:-10 8:-24 9:-14 10:-20
right1:that	0:-28 2:32 3:-15 4:-31 5:-36 6:-15 7:-13 10:9
right1:the	1:-14 2:13 3:-9 4:18 5:-36 6:-35 7:-13 8:-8 9:20 10:16 11:-32
right1:their	3:22 6:-19 9:-8
right1:there	0:-18 2:-10 4:11 5:-28 6:-11 7:20 8:-9 10:-15 11:-12
right1:they	0:30 3:-12 4:-20 5:-15 6:18 7:-19 8:-15 10:-14 11:-8
right1:this	3:-24 4:-8 7:20 9:23
right1:through	2:-9 3:-10 5:16 7:-12
right1:to	0:-16 1:-23 2:-12 3:-21 4:-25 5:23 6:-28 8:28 9:12 10:-22 11:10
right1:told	0:-15 2:-26 4:-22 10:27
right1:took	3:14 5:-13 6:-38 7:-8 9:15 11:-15
right1:turned	2:24 6:-8 10:-22
right1:unaccounted	3:-20 5:-22 6:-30 7:35
right1:under	0:-22 4:-10 5:20 6:-23 8:-19 10:20
right1:until	5:-11 6:16
right1:waiting	6:9
right1:walked	0:-25 2:-11 3:-44 4:-14 5:-15 6:-24 7:-13 8:-12 9:17 10:34 11:-27
right1:was	0:-11 1:-15 2:12 3:-35 4:-58 6:32 7:-28 9:-19 10:-29 11:-27
right1:we	0:-14 2:-12 3:-8 4:-34 5:14 6:-33 7:36 10:-23
right1:went	0:-26 1:-14 2:-25 3:-21 4:-35 5:-16 6:-15 7:8 8:-20 10:19 11:10
right1:were	1:-11 2:-28 3:-13 4:-15 5:10 6:12 7:-56 9:-20 10:-11 11:-26
right1:when	0:14 5:-16 6:10
right1:who	0:-9 1:-38 2:9 3:26 4:-20 5:-26 6:-8 7:8 8:-31 9:-9 10:-32
right1:whom	0:-48 1:-10 2:9 3:-29 4:-28 5:-40 6:-8 7:11 9:-26 10:35 11:-13
right1:whose	0:-17 1:-23 2:-13 3:-22 4:-27 5:-10 6:-31 7:35 8:-9 9:13
right1:will	0:-13 2:-8 3:17 4:-29 5:18 6:-27 7:-35 8:-33 10:30 11:-20
right1:with	0:-55 1:-11 2:8 3:18 4:-27 5:52 6:-18 7:-47 8:-35 9:-40 10:-49 11:-26
right1:within	3:-20 6:23
right1:without	3:22 4:-8 5:-17 6:9 9:-19
right1:working	0:17 4:-12 5:22 6:-21 7:-19 8:-10 10:-14
right1:would	2:17 4:-10 6:-12 8:16 10:-8 11:-9
right1:wounded	0:-15 2:-11 3:-18 5:119 6:-110 7:-21 10:-11
right1:|	0:-60 1:-48 2:-46 3:11 4:-33 5:29 6:23 7:-13 8:-53 9:-35 10:-62
right1:—	5:-29 6:15 7:-12 9:24
right2:	2:-15 5:17 6:13 10:-12
right2:"	1:25 2:17 3:-42 4:-36 8:-35 9:-45 10:-43 11:-37
right2:#	1:13 2:-47 4:-74 5:-73 6:29 7:-13 8:9 9:8 11:-40
right2:)	6:15 7:-10
right2:,	0:10 1:-43 4:-18 8:-25 9:-63 10:-74 11:26
right2:-	6:11
right2:.	0:29 2:-65 3:8 4:-79 7:-15 8:-10 9:-75 11:18
right2::	4:14
right2:;	0:15 1:-8 5:23 6:-17 9:14 10:-14 11:-33
right2:a	0:17 1:-39 2:25 3:-41 4:-9 7:9 8:-18 9:-58 10:-36 11:-71
right2:abducted	0:38 4:-15 5:-14 6:-16 7:-13 8:-14 10:-48
right2:about	0:-29 4:-23 6:-24 9:33 10:12 11:-8
right2:abu	10:10
right2:according	0:11 1:-14 2:-29 3:-30 4:11 5:-19 6:24 7:-53 8:-14 10:-41 11:-20
right2:across	3:-13 5:12 6:-13 9:12
right2:admitted	5:35 6:-29
right2:after	0:-29 2:-19 3:-16 4:26 5:-27 6:-19 7:15 8:-22 10:-16 11:27
right2:against	9:9 11:-8
right2:aged	0:-9 2:-15 3:-13 5:25 6:-28 7:17 9:-12 10:10 11:-12
right2:al	3:-25 9:-9 11:24
right2:alive	0:-19 4:29 5:-18 7:-11 10:-13
right2:all	0:-46 1:-10 3:10 4:27 5:-9 6:22 7:-28 8:-43 9:-37 11:-18
right2:already	0:-25 1:24 2:-24 3:-27 4:-11 6:-16 7:-23 9:23 10:19
right2:also	2:-23 5:13 6:25 8:-15
right2:among	1:-9 2:-29 3:-13 4:-18 7:-10 8:20 10:-11
right2:an	2:10 3:-17 6:8 8:-14
right2:and	0:14 2:-68 3:26 5:-64 6:43 7:-35 8:28 9:-22 10:-58 11:-20
right2:another	3:22 5:-20 7:-8 9:-25
right2:are	0:-18 1:-9 2:-30 3:13 4:13 6:-47 7:9 8:-31 9:-43 10:21 11:-11
right2:army	2:21 6:-21
right2:around	3:-10 9:13
right2:arrived	0:-28 3:-14 4:-12 5:-13 6:-30 7:-11 10:-8 11:22
right2:as	0:-31 1:-10 2:-29 3:-15 4:11 7:9 8:18 10:-24 11:-28
right2:at	0:-25 1:-13 2:-36 3:-18 4:-18 5:-37 6:18 7:-38 8:26 10:19
right2:away	0:11 2:-10 3:27 4:-17 5:-22 6:-18 9:-28 10:18 11:-14
right2:back	0:-49 1:-9 2:-43 3:-31 4:-42 6:-58 7:-20 8:-37 9:-41 10:34 11:34
right2:be	2:10 3:14 4:10 5:-8 6:-23 7:30 9:-25 10:-24
right2:because	2:-17 3:17 7:-8 8:-8 9:-18 10:17 11:-8
right2:been	0:14 1:-60 2:-25 3:-13 6:30 7:-97 8:15 9:-49 10:-15 11:-32
right2:before	2:27 3:-16 6:-27 9:22 11:-18
right2:being	0:-19 2:-11 3:-26 5:-23 6:-27 7:31 8:-18 9:-12 10:18 11:-10
right2:believed	3:19 4:11 5:-14 6:21 7:-13 9:-10 11:-22
right2:between	5:-19 6:18 7:-8 8:-9 9:-16 10:13 11:15
right2:board	6:13
right2:both	4:15 5:17 6:-20 10:-16
right2:boys	0:-17 1:17 3:-13 4:-13 5:-17 6:12 7:-9 8:-13 10:12
right2:broken	6:-21 7:18
right2:brought	0:-17 2:-15 4:-21 5:19 6:-16 7:-19 8:-23 10:18
right2:bullet	5:-25 6:28
right2:buried	2:-10 3:-9 5:-10 6:39 7:-27
right2:burned	0:-8 5:-21 6:40 7:-9
right2:burns	0:-12 3:-12 5:46 6:-30 10:-27
right2:but	3:15
right2:by	0:12 1:-17 2:-36 3:-38 4:-30 5:-32 6:-16 7:-37 8:-45 10:43 11:34
right2:came	3:-17 6:18 7:-15 9:16
right2:camp	3:16 6:-8 7:9 9:-13
right2:can	3:15 7:19 9:-13 11:-23
right2:cannot	5:-11 6:-34 7:34
right2:captured	0:37 4:-18 6:-29 7:-10 8:-11
right2:carried	0:9 3:-34 4:-10 5:-19 6:20 7:-28 8:-16 10:-21
right2:central	3:13 9:-14
right2:chiefly	3:-13 11:9
right2:children	0:-32 1:-12 4:-30 5:-8 6:44 7:-10 8:-13 9:-23 10:-43 11:-18
right2:civilians	0:-15 3:-28 4:-19 5:-42 6:18 7:-15 8:14 10:16
right2:cleared	3:14 9:-12
right2:close	0:-24 3:-22 4:-11 5:-13 6:29 7:-10 9:-16
right2:come	0:-15 1:-12 2:-14 3:-42 4:-32 5:14 6:-37 7:-26 8:31 9:22
right2:confirmed	5:-11 6:19
right2:could	0:-26 2:-9 3:-13 4:-8 5:20 7:-15 9:13 10:-9
right2:counted	6:9
right2:cross	3:-27 4:-12 5:-9 7:-23 8:-9 9:27 10:13
right2:crossed	0:-13 2:-15 3:-24 4:-17 5:-14 6:-37 7:-9 8:-14 9:37 10:28 11:-28
right2:crushed	5:15 6:-12
right2:cuts	5:22 6:-12
right2:dawn	5:-11 6:20
right2:day	1:-10 3:-52 4:-28 5:-9 6:-15 7:-22 9:15 10:-21 11:27
right2:days	3:17 9:-11
right2:dead	0:-19 1:-8 3:-11 4:-26 5:-69 6:101 7:-52 8:-8 9:-11 10:-18
right2:destroyed	3:-8 6:17
right2:died	0:-19 1:-14 2:61 3:-54 4:-55 5:-52 6:13 7:-53 8:-24 9:-27 10:-23 11:-28
right2:disappeared	5:-8 6:-13 7:32
right2:displaced	3:51 6:-13 9:-45
right2:down	3:8 5:-10 6:22 7:-19 9:-8
right2:dragged	4:-11 5:-9 6:12 10:-22
right2:driven	0:10 3:-11 4:-21 5:-21 7:-8 11:19
right2:drove	0:11
right2:drowned	1:-9 3:-11 5:-9 6:44 7:-12 9:-10 11:-15
right2:during	9:8
right2:each	3:18 9:-16
right2:early	0:-14 3:-25 6:-21 9:33 11:-13
right2:eight	0:-32 2:9 4:21 5:19 6:-27 7:-11 8:-21 9:-15
right2:eleven	0:-14 3:18 4:-21 5:-22 6:10 7:9 9:-16 11:-14
right2:entered	1:-12 3:-26 6:-24 7:23 9:29 11:-27
right2:escaped	10:14
right2:evacuated	3:-10 5:29 6:-20
right2:expected	3:30 5:-11 6:-25 9:-12
right2:far	4:-12 5:22 7:-12 10:-9
right2:february	6:10
right2:fighting	0:11 3:-17 9:19 11:-8
right2:fire	5:-22 6:23
right2:five	0:15 3:-8 4:-12 5:10 6:-34 7:-19 8:-20 9:-14
right2:fled	3:50 9:-27 11:-39
right2:flown	0:-31 2:-16 4:-30 5:28 6:-51 7:-11 8:39 10:-40 11:-23
right2:for	0:-33 2:-16 4:15 5:-17 6:-61 7:31 8:28 9:-21 11:-17
right2:found	0:-44 2:25 4:-48 5:-69 6:35 7:-30 8:-17 9:-11 11:-19
right2:four	0:15 1:-8 2:-24 3:-17 5:25 6:-30 7:-35 8:-21 9:-11 10:26
right2:free	0:-33 2:-21 5:-18 6:-24 7:-19 8:-30 10:21
right2:freed	0:-18 2:-24 4:-36 5:-13 6:-43 7:-12 8:-33 10:62 11:-8
right2:friday	0:-24 2:-11 3:19 4:-12 5:-18 7:15 9:-21 10:-21 11:-14
right2:from	0:-27 1:-10 3:26 4:19 5:-12 6:11 7:-35 8:-52 9:-65 10:-20 11:16
right2:front	0:-10 4:-22 6:14 8:-10 10:17
right2:gave	4:27 6:-25 9:-10
right2:gaza	0:-12 2:-30 3:-12 4:-16 5:-21 6:14 7:-8 8:-11 10:22
right2:gone	0:-22 1:-14 2:-16 3:-25 4:-24 5:25 6:-17 7:-23 8:-20 9:9 10:-43 11:12
right2:got	0:-18 3:11 4:-14 5:-10 6:-28 8:-9 9:-8 10:31
right2:gunned	0:-8 2:-9 4:-11 6:28
right2:gunshot	5:38 6:-17 9:-8
right2:had	0:16 1:-18 3:13 4:-15 5:-52 6:-34 8:13 9:-21
right2:haiti	6:27 7:-18
right2:handed	0:-24 3:-11 4:-21 5:-29 6:-36 7:25 10:11
right2:has	0:10 2:-12 3:28 4:32 5:-26 7:-14 8:-15 9:-28 10:-36 11:-11
right2:have	0:-13 1:-16 2:-17 3:17 7:25 8:-32 9:-21 10:-32 11:-23
right2:he	0:15 2:-42 3:22 4:-32 5:19 6:-32 7:12 9:-29 10:10 11:13
right2:held	0:-18 4:48 5:-20 7:-9 8:-14 10:-41
right2:help	3:14
right2:her	0:12 2:-21 3:-42 4:-12 5:34 6:-8 9:-12 10:-16 11:-14
right2:here	9:14 11:-8
right2:his	0:-24 2:-61 4:55 6:-15 7:-28 8:-32
right2:hit	0:-17 2:-21 4:-10 5:17 10:-15
right2:hold	6:13
right2:home	0:-23 1:-11 2:-17 3:-31 4:-41 6:-20 7:-35 8:27 9:-22 10:29
right2:homeless	3:25 5:-10 9:-16
right2:homes	3:27 6:-23 9:-9 11:-10
right2:hospital	5:-13 6:-26 10:21
right2:hostages	0:-19 2:30 4:-10 6:-28 10:18
right2:houses	3:8
right2:hurt	0:-18 3:-18 4:-9 5:69 6:-48 7:-22 8:-16 9:-16 10:-22
right2:i	0:-20 2:-8 3:-14 4:-24 5:-18 6:-27 7:19 10:27
right2:if	0:-21 2:-15 3:-21 4:18 5:-20 6:-26 7:23 9:-20 10:-17 11:10
right2:in	0:-14 1:-44 4:33 5:-10 6:-17 7:-71 8:16 9:-13 11:-48
right2:including	0:9 1:-8 2:8 3:25 4:-9 5:9 6:-25 7:9 9:-26 10:9 11:-19
right2:india	3:-20 6:18 9:15
right2:injured	0:-37 1:-10 2:-10 3:-13 5:67 6:-41 7:-58 8:-13 10:-11 11:-9
right2:injuries	0:-8 5:44 6:-32
right2:injuring	5:-17 6:16
right2:inside	3:-16 4:24 7:-10
right2:intensive	4:-10 5:18
right2:internally	3:17 9:-12 11:-11
right2:into	0:16 2:-8 4:-22 5:-12 6:-35 8:-13 9:18 10:-24 11:-35
right2:is	0:-11 3:26 4:-8 6:-14 7:8 8:-10 9:-18 11:-17
right2:it	0:-45 1:-10 2:-18 3:-32 5:12 6:-21 7:-12 8:10 9:25 11:-24
right2:its	0:-17 3:-10 4:-11 6:20 7:-21 8:24 9:18 10:-25 11:-13
right2:july	3:-19 9:21 11:-8
right2:june	6:17 8:-8
right2:karabakh	0:-15 4:-9 6:-16 8:-10 9:19 10:-10
right2:keep	4:-26 8:-9 10:28
right2:kept	3:-9 4:26 7:-19
right2:kidnapped	0:52 3:-9 4:-11 6:-23 10:-18
right2:killed	0:-51 1:11 2:11 3:-25 4:-56 5:-102 6:80 7:-33 8:-30 9:-23 10:-50 11:-19
right2:known	2:26 4:13 5:-14 6:27 7:-26 8:-27 10:-28
right2:kyiv	6:11 8:-11
right2:laid	6:13
right2:last	0:-23 1:-14 3:-16 4:-10 5:-23 7:21 10:13 11:-23
right2:later	2:27 5:-8 6:-25 10:-8
right2:leave	3:16 6:-10 7:-10 11:-21
right2:leaving	6:21 7:-8
right2:lebanon	3:-24 11:8
right2:led	0:47 4:-9 10:-29
right2:left	0:-40 1:-14 2:-37 3:28 4:26 5:-19 6:-23 7:-68 8:-29 9:-24 11:10
right2:let	0:-46 2:-20 3:-10 4:-31 5:-19 6:-42 8:-27 10:73
right2:life	0:-13 8:25 10:-21
right2:lightly	5:15 6:-9
right2:listed	3:-8 4:-9 5:-8 6:-8 7:30
right2:live	3:38 4:-8 5:13 6:-39 9:-29 11:-9
right2:lived	3:14 9:-8
right2:lives	6:10
right2:living	3:-12 4:-12 5:-13 6:-9 7:-8 9:-14 10:11 11:24
right2:lost	0:-21 1:-8 2:-9 4:-16 5:34 6:15 7:-40 9:-10 10:-13 11:-29
right2:made	0:19 3:30 5:-32 6:-29 9:-24 11:-9
right2:many	3:8
right2:march	6:10
right2:marched	0:10 5:-10
right2:martyred	2:-20 5:-9 6:32 10:-25
right2:me	4:14
right2:medical	3:-9 5:24 6:-23 7:-17 11:17
right2:men	0:18 3:-8 4:-14 5:-15 6:15 8:-15
right2:met	6:12
right2:minors	0:-8 3:-27 4:-11 5:-8 7:-15 8:27 9:26 10:-30 11:-20
right2:missing	0:-25 1:-11 2:-8 3:-30 4:-27 5:-46 6:-63 7:75 8:-11 10:-30 11:-13
right2:monday	5:-11 9:17 10:-13 11:-10
right2:month	0:-11 4:-8 6:12
right2:more	3:-27 4:-18 5:-16 6:13 8:-14 9:34 10:19 11:-12
right2:morning	0:-13 7:21
right2:most	0:11 1:-12 2:-35 3:-34 4:-37 6:31 7:-39 8:-22 10:13 11:17
right2:mostly	3:-9 4:-9 5:-33 6:-31 7:17 9:33 10:-9 11:18
right2:moved	0:-10 3:15 5:-16 6:-24 7:-9 9:22 10:-11 11:-19
right2:murdered	0:-12 2:32 6:-23 7:-14
right2:my	3:-34 4:-41 5:-36 6:25 7:9 10:-21 11:-15
right2:near	0:12 5:10 6:-10
right2:needed	5:21 6:-19
right2:neutralised	0:-16 4:-9 6:31 10:-8
right2:never	0:-9 3:-19 4:-8 5:-32 6:-19 7:51 9:-8 10:-14 11:-9
right2:new	3:11 6:-9
right2:night	0:17 4:-23 10:10
right2:nightfall	0:-12 2:-9 4:-24 6:36 7:-9 10:-17
right2:nine	0:-24 2:-20 4:-8 5:-22 6:25 7:-10 8:-8 10:26
right2:no	3:27 4:-14 5:-16 6:-20 7:10 11:-16
right2:nobody	0:-20 4:10 5:-11 6:-14 7:-14 8:-11 10:16
right2:none	0:-9 2:29 3:-13 4:-37 5:-29 6:21 10:-16
right2:noon	0:-14 3:-14 4:-14 6:19 7:-10 10:-15
right2:northern	4:-9 6:8 10:8
right2:not	0:40 1:-16 4:9 5:-30 6:-16 7:33 8:-31 9:-27 10:-60 11:-38
right2:now	3:9 4:-16 5:-19 6:26 7:-32 9:-11
right2:number	3:16 4:16 9:-18 10:-13 11:-16
right2:october	0:18 3:15 4:-17 8:14 9:-15 10:-18 11:-15
right2:of	0:10 1:19 2:11 3:9 4:-51 6:-9 7:14 8:-8 9:-15 10:18 11:-43
right2:off	0:12 2:-9 3:-19 4:-25 6:-19
right2:officials	4:-13 6:10 8:11 10:-10
right2:on	0:26 1:-16 2:-41 4:-12 5:-14 7:-30 9:11 10:-40
right2:one	0:-9 1:-10 2:-33 4:-35 5:-44 8:23 9:20 11:-32
right2:or	0:-10 1:25 4:-10 5:-14 7:-20 9:-28 11:-26
right2:other	6:-15 8:17
right2:others	5:16 6:-14
right2:our	0:-37 2:12 3:-41 5:-46 6:66 7:-30 8:-21 10:-42 11:-33
right2:ours	2:-23 4:21 5:-11 10:-21 11:-11
right2:out	0:-30 2:-25 4:-43 5:9 6:-8 7:15 8:-38 10:30 11:-40
right2:over	3:37 6:-25 8:10 9:-13 10:-10 11:-22
right2:overnight	6:12
right2:pakistan	5:-11 6:17
right2:papers	0:-11 1:-18 4:-12 6:-24 9:-19 11:29
right2:passed	5:-9 6:-16 8:16
right2:perished	3:-15 6:37 7:-24 11:-13
right2:police	5:20 6:-19 8:26 10:-27
right2:port	0:-19 2:25 4:-12 6:-23
right2:pulled	5:-15 6:20
right2:reached	3:14 9:9 11:-16
right2:recorded	1:15 6:-15
right2:recovered	6:10
right2:refuge	3:-33 9:35 11:-21
right2:refugees	3:-33 6:-8 9:37 11:-23
right2:registered	0:-9 3:-30 5:-9 6:-24 9:36
right2:relatives	2:-10 3:-21 4:-24 6:-16 7:26 8:22 9:-10 10:-19
right2:reported	0:49 4:-16 5:-26 6:-18 7:-20 10:-21 11:-9
right2:reportedly	0:17
right2:rescued	0:-16 10:16
right2:residents	0:-9 4:-12 5:-27 6:25 8:-16 10:9
right2:retrieved	5:-8 6:16
right2:return	3:-10 4:-10 6:40 8:-26 9:-19 10:-35 11:22
right2:returned	0:-16 2:-9 3:-46 4:-9 6:-11 8:-26 9:-31 10:20 11:40
right2:rural	3:29 9:-29 11:-9
right2:russia	8:-10 10:10
right2:russian	4:10 5:-23 6:18 9:-13
right2:said	2:-15 3:13 4:21 5:-13 6:8 8:-14 9:-18 10:-28 11:-8
right2:saturday	3:8 5:-21 6:34 7:-23
right2:says	3:-24 4:25 7:-18 11:15
right2:seized	0:24 4:12 8:-11 10:-38
right2:sent	0:-14 3:-11 5:-27 6:29 8:-10 10:23 11:-9
right2:september	0:8 3:-14 4:-22 6:-23 7:20 8:-9 10:-18 11:11
right2:set	4:-9 5:16 6:-34 9:-8 10:18
right2:seven	4:-12 5:22 6:-9 7:-18 10:12
right2:severely	5:35 6:-32
right2:she	0:8 3:-15 4:-13 5:-18 7:11 11:-9
right2:sheltering	3:16 11:-11
right2:shot	0:-52 2:35 3:-12 4:-56 5:-30 6:49 7:-30 8:-38 10:-57
right2:shrapnel	5:16 6:-9
right2:signed	2:-10 4:-12 5:-15 6:33 8:-8 9:-14 10:-33 11:-17
right2:since	0:15 1:-11 2:-36 3:-48 4:-41 7:-23 8:-30 10:18 11:15
right2:six	0:-44 2:-16 3:19 4:-18 5:16 6:-30 7:25 8:19 9:-9 10:-24
right2:slain	0:-23 2:-17 4:-8 5:-15 6:33 10:-15
right2:sleeping	1:-8 3:30 5:-17 6:-25 7:-23 9:-9
right2:so	6:21
right2:sold	0:-21 2:-15 4:27 5:-9 6:-10 10:-21
right2:soldiers	0:-30 2:19 3:-11 4:-15 5:-32 6:-10 7:-9 8:-35 10:43 11:-8
right2:somalia	7:8
right2:some	3:-13 4:11 6:23 7:-23 9:13
right2:sought	3:11 4:-12 5:-26 6:-32 7:23 9:16 11:-24
right2:south	0:-10 3:18 4:-9 6:-15 7:-9 9:-10 11:23
right2:spending	3:15 4:19 5:-9 10:-18
right2:staff	4:-11 10:14
right2:starved	0:-9 3:-15 4:-17 5:-12 6:33 7:-12 9:-11
right2:state	5:14 6:-11
right2:staying	3:14
right2:still	0:-51 1:-17 2:-29 3:-9 4:62 6:-46 7:18 8:-56 9:10 10:-61 11:-66
right2:struck	5:-15 6:22
right2:succumbed	2:18 4:-19 5:-10 6:16
right2:sudan	3:-10 9:10
right2:suffered	5:11
right2:sunday	0:-13 4:-23 6:-18 8:16 9:-14 11:-8
right2:surgery	5:26 6:-21
right2:survived	0:-9 5:13 7:-11
right2:taken	0:17 1:-8 2:8 3:24 4:-59 6:-41 7:-13 8:14 9:-17 10:-21 11:-15
right2:taking	0:-8 3:15
right2:ten	1:24 6:-25
right2:that	0:21 1:-16 2:24 4:-52 5:-19 6:-61 8:-34 9:15 10:23
right2:the	0:-27 1:19 2:-8 3:-12 4:-30 5:-8 7:-23 8:-11 9:-23 10:14 11:-23
right2:their	0:-47 1:-14 2:-39 3:34 4:-48 5:-47 6:63 7:-29 8:8 9:-55 11:-43
right2:theirs	2:12 3:17 5:-25 6:-15 8:25 10:-11 11:-17
right2:them	0:-11 1:-66 2:-19 4:-26 5:-10 6:18 7:-44 8:-31 9:12 10:13 11:-11
right2:then	0:-37 2:-22 3:-11 4:15 5:-33 7:33 8:-18 10:-44
right2:there	0:-20 2:-22 3:-16 4:-45 5:-37 6:35 7:14 9:-13 10:-22 11:-17
right2:these	0:-36 1:14 3:23 4:-8 5:-14 7:-57 8:10 9:-47 10:-8
right2:they	0:-12 2:-8 3:-24 4:-40 5:-23 6:31 7:-23 8:-12 9:-9 10:32
right2:this	0:28 3:15 4:-14 5:-40 6:25 7:-38 8:-11 9:-14 10:-17 11:-17
right2:those	0:-19 1:-21 3:24 4:-86 5:-28 6:18 8:-8 9:8 11:-16
right2:thought	2:-23 3:-8 4:8 5:-10 6:33 7:-24 8:-17
right2:three	0:36 2:-19 3:-22 4:-13 6:-20 7:-9 8:-24 9:-13 10:-17 11:-11
right2:through	3:-27 6:-13 11:15
right2:thursday	8:19 10:-19
right2:tickets	6:-14 7:16
right2:to	0:-28 1:-23 2:-61 3:-10 4:-23 5:-38 6:10 8:-11 9:16 10:-11 11:34
right2:today	3:14
right2:took	0:-9 5:-19 6:27
right2:transferred	3:-13 5:21 7:-10 8:-13 9:13 11:-9
right2:treated	3:-8 5:52 6:-39 10:-8
right2:treatment	5:18 6:-15
right2:tried	2:-9 6:21
right2:troops	2:-14 4:-17 5:-21 6:31 10:-23
right2:tuesday	4:-17 7:-12 9:12 10:16 11:-13
right2:turned	3:-10 5:-22 6:-20 7:27 9:-11 10:-14 11:-16
right2:two	0:-16 1:-15 2:-39 3:44 6:-13 8:-35 9:-28 10:-25 11:-26
right2:ukraine	0:-13 4:-16 8:-15 9:11 10:19 11:-10
right2:unaccounted	0:14 3:-20 4:-20 5:-26 6:-45 7:23
right2:under	0:-15 2:14 5:28 6:-9 7:-36 8:-28 9:-21 10:-27 11:9
right2:up	0:-30 1:20 2:12 3:21 4:23 5:-28 6:-19 7:-18 8:-24 9:-19 10:-38 11:-19
right2:uprooted	3:24 6:18 9:-28 11:-25
right2:us	0:22 1:-11 2:-18 3:37 4:37 5:-57 6:-78 7:-52 8:-50 9:20 10:-73
right2:vanished	7:11
right2:waiting	0:-10 2:-9 3:-21 4:16 6:-21 9:22 11:-11
right2:walked	0:-18 3:16 4:8 5:-14 6:-13 7:-8 8:-14 9:-27 10:9
right2:war	4:10
right2:was	0:-12 3:-10 4:-9 5:-23 6:22 7:17 9:-10 11:-10
right2:washed	4:-17 5:-13 6:28 7:-15 10:-11
right2:we	0:-23 3:-20 4:-14 5:-28 6:-13 7:51 9:-15 10:-22 11:-15
right2:wednesday	4:12 5:-19 7:-11 8:23 10:-33
right2:week	0:-22 2:-8 4:-8 5:-8 9:24 11:-26
right2:went	0:13 2:-19 3:-36 4:-24 5:-25 6:38 7:-23 8:-13 9:-34 10:-18 11:25
right2:were	0:-24 1:-15 2:39 3:-67 4:-14 5:14 7:14 8:-34 9:-21 10:-44
right2:west	6:8
right2:when	0:-24 2:13 4:-16 5:-12 7:-21 10:19 11:-26
right2:where	6:9
right2:which	4:-10 6:34 8:-20
right2:while	3:-16 6:19
right2:who	0:9 2:-14 4:21 6:-35 7:-23 9:-10 11:-9
right2:whom	0:20 1:-12 2:22 3:-32 4:-17 5:-9 9:15 10:-33 11:-8
right2:whose	5:10
right2:will	3:11 4:-21 10:22
right2:with	0:-36 1:-10 2:-25 3:-21 4:14 5:28 7:-54 8:-21 10:25 11:-19
right2:within	0:-14 3:9 5:-14 10:13 11:-8
right2:without	3:18 5:-21 6:8
right2:women	0:-33 2:-11 3:-14 4:-29 5:-50 6:26 7:29 8:32 9:-8 10:-12 11:-13
right2:would	3:24 6:-14 11:-8
right2:wounded	0:-26 3:-8 4:-10 5:68 6:-70 7:-14 8:-15 10:-22
right2:wounding	5:-15 6:16
right2:wounds	5:40 6:-29 8:-11
right2:year	0:14 1:10 2:-15 3:-13 4:-12 5:-13 7:18 8:-38 9:-21 11:-10
right2:yet	0:-29 2:9 3:34 4:19 5:-39 6:-32 7:31 8:-10 9:-28 10:-38 11:-38
right3:	0:-31 1:-16 2:9 3:24 4:-44 5:26 7:-71 8:-12 9:-38 11:8
right3:"	0:-31 3:-12 6:-17 7:19 8:-16 9:-12 10:-17 11:13
right3:#	0:-62 1:-62 2:-35 4:-18 6:11 7:-10 8:15 9:-15 10:11 11:-12
right3:(	3:18 9:-11
right3:)	0:-23 1:-13 2:-25 3:-14 4:-15 5:28 6:-10 7:10 10:-20
right3:,	0:-26 1:-33 2:-11 3:-36 4:-44 6:-24 7:15 8:10 9:-24 10:12
right3:.	0:-19 2:-24 3:-14 4:-12 5:-21 8:-12 9:-17 10:20 11:-32
right3:;	0:-11 2:-31 3:16 4:-19 5:10 6:26 7:-18 8:13 9:-24 10:-13 11:-17
right3:a	0:-19 1:-15 2:-8 3:16 5:20 7:-40 8:-51 9:-46 10:-34
right3:abducted	0:11 2:10 4:-21 6:-20 10:15
right3:aboard	0:26 2:-15 6:-27 7:12 10:-26
right3:about	0:-13 3:-27 4:17 6:16 7:-9 9:13 10:-13
right3:above	3:9
right3:abroad	3:-19 5:20 6:-19 9:23 11:-21
right3:according	0:-8 3:-20 5:8 6:23 7:-8 8:-12 9:-10
right3:across	3:-10 6:-15 9:24 11:-12
right3:action	0:-19 4:-17 5:-8 6:29 10:-19
right3:added	0:-18 2:-12 5:27 6:-12 7:-10
right3:admitted	5:12
right3:after	0:-27 2:-13 3:-17 4:20 6:13 8:-12 9:15 10:-16 11:-34
right3:again	3:-23 5:-17 9:17 11:13
right3:against	0:-9 4:14 5:-13 6:-13 10:11
right3:ago	4:19 6:-15
right3:air	6:8
right3:al	3:-12 11:18
right3:alive	0:-26 2:-42 4:-12 5:11 6:-47 7:43 8:-27 10:30 11:-9
right3:all	3:-18 4:-12 5:11 7:15 10:-10
right3:alone	6:15
right3:along	2:25 6:-25
right3:am	6:-21 7:22
right3:among	5:16
right3:an	0:-17 3:-26 4:8 5:-23 6:22 7:-17 8:-16 9:-12 11:18
right3:and	0:-51 1:-33 2:-50 3:-40 4:-25 5:-10 6:52 7:-39 9:8 10:-25 11:17
right3:are	0:18 1:-20 3:46 4:-21 6:-38 7:-24 11:-71
right3:area	0:17 4:-15
right3:armed	4:10
right3:army	0:-17 2:11 3:-16 4:-31 5:-24 6:21 7:-11 8:-20 10:17
right3:around	0:18 4:-9 5:-8 11:-13
right3:arrived	3:17 9:-16
right3:as	0:-12 1:-17 2:-8 3:8 4:-17 5:15 6:-30 7:45 8:-9 9:-11 10:9 11:-17
right3:ashore	0:10 4:-9 5:-9 6:16 7:-13
right3:asked	5:21 6:-20
right3:at	0:-44 1:-16 2:10 3:16 6:22 7:-39 8:15 9:-30 10:-24 11:-25
right3:attack	0:19 6:-15
right3:august	0:26 3:-19 4:-31 6:-22 7:-10 8:-15 9:-14 10:24
right3:away	0:20 2:-10 3:-29 4:-14 5:-22 6:8 7:-28 10:-14
right3:back	0:-22 2:-31 3:-28 4:-26 5:-13 6:-47 7:-18 8:10 9:10 10:13 11:19
right3:be	0:-31 2:-21 3:21 4:-26 5:-26 6:-24 7:27 8:-31 9:-10 10:18
right3:been	0:16 1:-20 2:-14 3:15 5:-43 6:-17 9:-11 11:-62
right3:before	3:-14 4:-26 5:31 6:-16 7:-13 9:11 10:-21 11:-10
right3:being	2:-13 3:-26 4:15 5:-35 6:15 9:8 10:-18 11:-8
right3:boat	7:10
right3:boats	0:19 6:-11 9:-12
right3:bodies	2:-31 4:-10 6:-11 10:34
right3:border	0:-26 3:9 4:-8 5:-16 6:33 7:-11 8:-12 9:-25 10:-10 11:8
right3:both	6:10
right3:broken	5:29 6:-9 10:-22
right3:brothers	5:-8 6:10
right3:brought	0:-16 4:-21 5:37 6:-41 8:16 11:-12
right3:buried	0:-13 5:-16 6:29
right3:burns	3:-9 4:-8 5:-9 6:21 7:-17
right3:bus	4:23 6:-21 7:-8 10:-23
right3:but	0:-16 3:-17 4:-13 5:20 7:-10
right3:by	1:-13 2:28 3:26 4:-49 5:-16 7:-32 8:-32 9:-29 11:-20
right3:came	0:-27 2:-35 3:-28 4:-24 6:-47 7:15 8:-22 9:21 10:10 11:25
right3:camps	3:-39 9:18 11:30
right3:captivity	2:-11 3:-9 4:20 10:-10
right3:captured	0:39 4:-10 6:-26
right3:care	4:-11 5:30 6:-22 7:-17
right3:carried	0:11 3:-15 4:-12 5:21 6:-22 9:-10 10:-13 11:-12
right3:central	1:-19 3:-12 6:20 9:13
right3:chief	4:-9 5:-25 7:12
right3:child	0:27 5:-25 6:-21
right3:children	0:-19 2:-32 3:13 4:-46 7:14 8:-21 9:-14 10:-11 11:-12
right3:chinese	2:13 4:8 6:-12 7:14 8:-11 10:-26
right3:church	10:9
right3:civilian	3:-21 5:-12 6:37
right3:civilians	5:25 7:-18 8:29 10:-28
right3:coast	0:-12 3:18
right3:come	0:-22 2:-38 3:17 4:32 5:-19 7:-16 8:-14 9:-30
right3:condition	5:8
right3:confirmed	3:-11 5:-30 6:41 7:-21
right3:cook	0:-27 2:-9 5:-10 6:-29 7:25 8:-9 10:22
right3:could	0:-22 2:-40 4:11 5:29 6:-10 7:-10 8:-17 10:-29
right3:countries	3:-9 6:12
right3:country	4:14 9:-8
right3:county	0:18 6:-17
right3:crew	4:-19 6:20 10:-19
right3:critical	5:15 6:-8
right3:custody	2:12 4:9 6:-13 8:-8 10:-11
right3:day	0:12 3:29 9:-26 11:-15
right3:days	2:18 8:-25
right3:dead	0:-18 1:-23 2:15 3:-18 4:-14 5:-67 6:61 7:-55 8:-19 10:-22
right3:death	2:-14 5:-20 6:45 7:-16
right3:deceased	6:18
right3:december	9:15 11:-32
right3:defence	5:-15 6:24
right3:deported	3:-12 4:-19 6:-10 8:22 9:-13 10:-18 11:28
right3:detention	2:14 4:14 5:-8 6:-18 7:-10 9:-11
right3:did	0:-20 2:41 3:17 4:-15 5:-32 6:8 7:-11 9:-14 10:-10 11:-11
right3:died	0:-31 1:20 2:-8 3:-21 4:-22 5:-57 6:56 7:-27 8:-10 9:-12 10:-24 11:-9
right3:discharged	3:-20 5:34 6:-24 7:-9
right3:displaced	3:43 5:-10 6:-15 7:-10 9:-37 11:-34
right3:district	2:-15 6:20 10:-11
right3:districts	6:14 7:-9
right3:down	0:-19 2:-14 4:-39 5:-24 6:16 9:17 10:-8 11:-16
right3:dozen	0:11 6:-14 8:-9 10:-14
right3:dozens	0:-11 6:27 7:-13
right3:driven	5:-8 6:-11 9:-15 11:20
right3:drowned	1:-10 3:-11 5:-19 6:31
right3:dug	2:-9 6:13
right3:during	0:14 3:-14 5:13 6:-25 9:19 10:9
right3:each	0:-12 4:-8 6:-20 8:26 10:-13
right3:earlier	0:-15 3:14 4:-20 6:-8 7:19 9:-20 10:-12 11:-9
right3:eight	4:-8 6:16 8:-11 10:17
right3:el	3:9
right3:elderly	0:-8 3:-21 6:-19 9:23 10:16 11:-8
right3:eleven	2:-10 4:-27 8:27 10:-16
right3:emergency	0:-13 3:-9 4:25 6:-25 7:-13 9:-16 10:-17
right3:end	8:8
right3:escaped	0:-8 2:-20 5:-22 6:-32 10:43
right3:evacuated	3:30 7:-13 10:-13
right3:evening	5:-17 6:20 7:-9
right3:executed	0:-10 2:18 4:-16 10:-11
right3:families	3:-9 4:-27 6:11 7:-16 8:31 9:-10 10:-23 11:-8
right3:family	4:-9 5:-22 7:22 10:-9
right3:far	6:13
right3:father	2:29 6:-28
right3:fell	5:-20 6:26
right3:few	0:-10 5:-17 6:-24 7:26
right3:fighting	6:12
right3:find	3:-20 5:-11 6:-17 7:28
right3:fire	5:17 6:-17
right3:first	1:18 3:-11 4:-19 5:-11 7:-17 9:13 10:-15
right3:five	0:-14 2:-16 3:-26 4:-11 5:-13 6:29 7:-22 9:15
right3:flats	3:29 11:-28
right3:fled	3:-39 9:20 10:-21 11:19
right3:food	0:-23 2:28 4:-16 5:-10 6:-20 9:-8 10:-19
right3:for	0:22 2:-19 3:-29 4:-9 5:10 6:-22 7:10 8:-11 9:-16 10:-20 11:-26
right3:forced	3:25 9:-14 11:-11
right3:foreign	0:-12 2:-16 4:-20 6:19 8:24 10:-24
right3:foreigners	2:20 4:-21 6:-19 10:21
right3:former	2:-10 4:29 5:-32 6:28 8:-16 10:-10
right3:found	0:-14 2:19 3:-14 4:-21 5:-46 6:12 7:13 10:-18
right3:four	0:-42 2:-31 3:-16 4:9 6:30 7:-30 8:-16
right3:freed	0:-29 2:-35 3:-24 4:-32 5:-23 6:-41 7:-8 8:-16 10:57 11:-8
right3:from	1:-34 2:-65 3:43 4:-71 5:-40 6:12 7:-10 9:-49 10:13 11:-35
right3:gaza	0:-10 4:21 6:-11 8:10 10:-23
right3:get	5:-18 6:29 7:-20
right3:girls	4:-10 6:8 10:13
right3:given	0:-31 2:25 3:-12 4:-11 5:-26 6:10 7:-13 9:-9 10:-13
right3:go	0:-46 2:-19 3:-20 4:-27 5:-36 6:-53 7:-15 8:-21 9:27 10:65 11:-10
right3:gone	3:-39 5:25 7:-10 8:-9 9:14 10:-12
right3:got	0:-25 4:-15 6:-11 7:-12 10:30
right3:government	0:-8 2:-8 10:-8
right3:ground	6:10
right3:group	0:-12 2:-25 4:-37 5:-33 7:-8 8:16 10:33
right3:guard	5:-33 6:40
right3:gunmen	2:-14 4:17 6:18 10:-22
right3:had	0:-16 1:27 2:-44 5:-26 6:-24 8:-24 9:-23 10:12 11:10
right3:haiti	0:23 4:-15 10:-19
right3:half	3:8
right3:hamlets	3:34 4:-20 5:-16 6:-18 7:-8
right3:handed	2:10 4:-11 6:12 8:-21
right3:hands	0:-25 2:-10 3:-18 4:30 5:-29 6:18 7:-8 8:-13 9:-16 10:-34 11:-8
right3:has	0:-15 2:-8 3:-19 5:45 6:-31 8:8 9:-14 10:-8
right3:have	0:-21 1:-12 2:-40 3:-24 4:-17 5:-17 6:-28 8:25 9:31 10:22 11:-24
right3:he	0:-19 2:-17 3:-24 4:-25 5:-21 6:26 7:17 9:-20 10:-24 11:-11
right3:health	5:-13 6:19
right3:heart	5:-20 6:20
right3:held	0:-35 2:-25 3:-26 4:63 5:-20 6:-42 7:-23 8:-21 9:-16 10:-34 11:-18
right3:help	6:15
right3:here	6:22 7:-11
right3:his	3:-8 5:-10 7:19
right3:hit	0:-15 2:-15 3:-25 4:-8 5:34 6:-9 7:-11 10:-14
right3:home	0:-14 3:-46 4:-17 5:29 6:-43 7:-32 8:25 9:-32 10:-29
right3:homes	3:63 6:-28 7:-8 9:-33 11:-20
right3:hospital	3:-16 5:13 6:19 7:-8
right3:hour	4:-13 5:-14 6:30
right3:hours	0:-15 3:-8 4:-14 5:27 6:-26 10:10
right3:house	0:10 3:-20 4:-21 5:15 7:-21 10:-10 11:-8
right3:houses	3:14
right3:hurt	0:-11 3:-10 4:-8 5:34 6:-31 7:-19 10:-11
right3:i	0:-22 2:47 3:-10 4:-34 5:-19 6:-38 7:-10 8:-34 10:15
right3:identified	3:-8 4:-10 5:-28 6:37 7:-14 10:-8
right3:in	1:12 2:-9 3:-20 4:22 5:-14 7:-26 8:-28 9:29 10:-54 11:-48
right3:infants	2:-11 6:21
right3:injured	0:-18 2:-20 3:-11 5:69 6:-43 7:-26 8:-8 10:-15
right3:injuries	1:-11 6:14
right3:inside	0:-10 3:32 4:30 5:-25 6:-19 7:-9 9:-29 11:-25
right3:intensive	5:38 6:-40 7:-10
right3:interior	7:10 8:-8
right3:international	2:-8 3:16 4:15 8:-8 9:-13 10:-18
right3:into	0:28 2:-8 3:-17 4:-17 5:-21 7:-18 8:-9 9:18 10:-15 11:-12
right3:iranian	0:17 4:11 10:-21
right3:is	2:-22 6:-38 7:14 9:28 10:-17 11:-11
right3:israel	4:-11 10:12
right3:israeli	0:-25 2:12 4:-15 5:9 10:-24
right3:it	3:-9 4:28 5:-30 6:-33 7:-15 8:-11 10:-12
right3:its	2:-24 3:12 4:8 8:-10 10:-21
right3:january	2:-10 3:-8 4:-20 5:-20 6:31 7:-12 10:-9
right3:july	0:-28 4:20 6:-11 8:-12 9:-19 10:17 11:20
right3:june	4:-13 8:-9 10:15 11:14
right3:kidnapped	0:54 2:-13 4:-27 6:-20 8:-19 10:-38
right3:killed	0:-35 1:13 2:19 3:-48 4:-21 5:-75 6:68 7:-41 8:-10 9:-12 10:-28 11:-20
right3:kursk	0:-22 4:-21 6:-9 8:24 9:-8 11:-8
right3:land	3:18 9:-14 11:-13
right3:landslide	6:15
right3:last	2:-10 4:-27 6:9 8:-16 10:24
right3:leave	3:16 6:-29 7:-10 9:12 11:-8
right3:lebanon	3:-11 9:-14 11:20
right3:led	0:18 6:-13 10:-12
right3:left	2:21 3:-13 4:-10 5:11 6:-37 7:15 9:24 10:-10 11:-20
right3:leg	5:30 6:-14
right3:let	0:-10 2:-17 3:-11 5:-10 6:-14 8:-26 10:16
right3:life	0:-10 2:-15 8:12
right3:line	0:-17 4:-13 5:-17 6:16 8:-10 9:-10 10:17
right3:list	0:-10 4:-16 6:-12 7:10 8:19 9:-13 10:-12
right3:listed	7:12
right3:live	2:-12 3:-19 9:9 11:19
right3:lives	2:-8 3:-27 5:-26 6:63 9:-8
right3:living	3:41 5:-8 6:-9 7:-24 9:-17 11:-20
right3:local	5:-19 6:26
right3:looked	3:-10 4:-14 7:19
right3:lost	0:16 4:-23 5:-9 7:-25 8:-11 10:-12
right3:made	0:-8 4:16 6:-27 7:22
right3:man	7:8
right3:many	3:-14 9:18 11:-14
right3:march	6:18 7:-8 11:-27
right3:marched	0:26 3:-12 4:-11 6:-25 10:-17
right3:market	0:21 3:-18
right3:may	6:-8 7:10
right3:mayor	5:11 6:-10 9:11
right3:members	0:-9 4:10 5:-8 6:24 10:-10
right3:men	0:-29 2:-10 4:20 5:-36 6:12 8:-9 9:24 10:-19
right3:minors	2:-13 4:9 5:-40 6:24 8:22 10:-12
right3:missing	0:-16 1:21 2:-8 3:-36 4:-44 5:-13 6:-27 7:42 8:-15 9:-12 10:-14 11:-8
right3:monday	5:-11 6:12
right3:month	0:-20 4:-10 5:-11 6:33 10:14
right3:months	5:-11 6:19 10:9
right3:more	0:-11 4:-12 5:-26 6:47 7:11 9:-30 11:-17
right3:morning	2:-11 3:13 4:-13 5:-28 6:38 7:-8 10:-13 11:-15
right3:most	3:-15 4:-16 7:17
right3:mother	0:-17 2:-8 3:-8 4:-15 5:-14 7:-12 8:-20 10:26
right3:moved	0:-38 2:-38 3:39 4:-20 5:-19 6:-18 7:-11 8:-18 9:15 10:-36 11:-15
right3:murdered	2:-32 4:-28 5:-13 6:49 8:-13 10:-23
right3:my	0:-12 3:-8 4:20 5:-8 6:-9
right3:national	1:-9 2:-10 3:-33 4:19 5:-39 7:28 8:-8 9:-11 10:-20
right3:near	0:26 5:-12 6:22 7:-12 10:-30
right3:nearly	3:-24 5:11 6:12
right3:neutralised	0:-13 5:-8 6:25
right3:never	6:-18 7:16
right3:new	0:-9 3:-12 4:-24 5:-9 6:28 8:8 10:-11 11:-29
right3:nigeria	3:-16 5:-9 8:-8 9:23 11:-8
right3:night	1:-10 2:-23 3:16 4:-43 5:-10 6:-13 7:-15 10:20 11:-29
right3:nine	0:-20 1:26 2:-12 3:8 4:-9 6:-36 9:-9 10:9 11:-8
right3:no	3:-16 5:8 6:-12 7:14
right3:nobody	4:-20 6:-12 7:20
right3:noon	3:14 9:-8
right3:north	3:-27 10:12 11:27
right3:not	2:-34 3:27 6:-41 7:38 8:-11 9:-26 10:-27 11:-23
right3:november	4:-11 5:-15 6:21 7:-13
right3:now	6:17 7:-10
right3:number	0:13 1:-9 3:-32 4:-16 7:-15 8:-11 9:22 10:-11
right3:october	0:18 4:-9 5:-13 6:-16 8:12 10:-9
right3:of	1:-42 2:15 3:-12 4:9 5:-27 7:8 9:-51 10:-28 11:23
right3:off	0:18 2:-18 3:13 5:-31 8:-21 9:-9 10:-38 11:-9
right3:officers	6:10
right3:officials	5:10 6:-10
right3:on	0:-20 1:-27 2:9 3:-58 4:-9 5:20 6:-9 7:-53 9:36 10:8 11:-16
right3:one	2:15 3:-15 4:-35 5:-32 6:19 7:-25 8:-8 9:-18 10:16 11:-15
right3:only	3:14 6:-15 7:13
right3:operations	10:11
right3:or	0:-25 1:14 2:-19 3:-14 4:-26 5:9 7:8 9:-12 10:9 11:-31
right3:other	0:-8 4:-9 8:19 10:-9 11:-11
right3:others	0:20 3:-14 4:-11 6:-25 9:19 10:-20
right3:our	0:-17 4:8 5:-17 6:-35 7:-24 8:-21 10:14 11:20
right3:out	0:-52 1:-11 2:13 3:19 5:-50 6:18 7:-43 8:-21 9:-44 10:39 11:13
right3:over	0:-17 3:-28 4:-36 6:-13 9:20 10:13 11:-14
right3:overnight	6:9
right3:own	0:-8 3:-19 4:-17 5:-16 6:34 7:-16 10:-13 11:-17
right3:pakistan	3:-10 4:-16 5:-9 6:-13 8:-16 10:22 11:9
right3:parents	0:-9 2:-18 4:-12 6:31
right3:past	3:-18 9:17 11:-10
right3:peak	3:20 9:-13 11:-8
right3:people	2:-11 3:17 4:-19 5:-24 6:47 7:-29 11:-17
right3:per	1:19 3:-15 6:-15
right3:place	3:23 5:-20 6:-19
right3:police	4:19 6:14 8:-8 10:-15
right3:port	3:9
right3:pregnant	3:24 5:-9 6:-23
right3:province	0:-12 1:-9 3:-27 4:19 5:-16 6:32 7:-33 8:-8
right3:provinces	6:10
right3:pulled	0:14 2:-12 3:-8 4:-10 5:36 6:-30 7:-23 10:-16
right3:pupils	0:23 3:-9 10:-9
right3:put	3:23 5:-15 6:13 7:-14 11:-11
right3:reached	5:-32 6:32
right3:received	5:10
right3:recovered	2:-17
right3:red	0:-18 4:-31 5:-15 6:26 7:-12 10:11
right3:region	5:20 6:-14 8:-23 10:23
right3:registered	9:10 11:-20
right3:relatives	4:-16 5:-14 6:-28 7:28 9:-12 11:-8
right3:released	2:-11 4:-29 6:-8 8:8 10:12
right3:relocated	11:-9
right3:remain	2:14 3:9 5:8 6:-22 8:-12 10:-27
right3:reported	0:-8 2:-12 3:-20 5:-8 7:36 10:13
right3:rescue	5:26 6:-19 10:-9
right3:rescued	0:-21 5:20 6:13 7:-24
right3:residents	4:-32 10:35
right3:rest	0:-9 2:-13 5:-24 6:32 7:-9 8:-8 10:-29
right3:retrieved	6:26 7:-25
right3:return	4:-9 6:12 7:-8 10:-20 11:9
right3:returned	2:-11 8:9 10:-8 11:14
right3:river	9:9
right3:road	0:-10 3:28 4:-9 5:-30 7:-13 9:-18 11:-11
right3:roads	1:-8 5:-10 6:-38 7:-10 9:26
right3:room	0:-17 3:16 4:20 5:-8 6:-22 9:-8 10:-16
right3:safety	3:22 5:-9 6:-31 7:-9 9:19 11:-22
right3:said	0:21 1:-9 2:11 5:-36 6:-8 7:8 8:-12 9:-21 10:-16 11:-27
right3:same	0:31 1:-10 2:-36 3:-29 4:-8 5:-18 8:-23 9:-31 11:24
right3:says	0:-9 1:-10 3:19 4:-39 5:-9 7:-22 8:-27 9:-41 10:20 11:-29
right3:school	0:14 2:-16 3:-23 4:-22 6:9 8:19 10:-12 11:-17
right3:schools	0:-10 3:11 5:20 6:-19 10:-19
right3:second	0:-10 3:-28 5:-22 6:-16 7:21 9:29 11:-22
right3:security	4:-18 5:-11 6:-8 10:25
right3:seen	0:-19 4:10 5:-14 6:-29 7:32 10:-14
right3:seized	0:13 2:-20 4:-22 8:-10 10:15
right3:sent	0:28 3:-27 5:24 6:-39 9:-18 10:-8 11:-14
right3:sentenced	0:-13 4:-25 6:-13 8:28 10:-21
right3:september	0:-29 10:29
right3:serious	5:9
right3:seriously	5:17 6:-12
right3:serving	0:-10 2:-9 4:-25 5:-8 6:-14 7:-8 8:9 10:16
right3:set	3:16 4:-10 6:-18 7:16
right3:seven	0:-14 2:-17 3:-8 4:-25 5:-20 6:13 8:-21 10:32 11:-9
right3:she	0:-17 1:-20 2:-9 4:-15 7:-23 9:-20 11:28
right3:shelter	3:10
right3:shelters	3:25 5:-8 6:-17 9:-22 11:-9
right3:shot	0:-33 1:-10 4:-22 6:30
right3:side	0:-11 2:-18 3:-9 4:-19 5:-13 7:-8 8:24 10:-15 11:-12
right3:since	0:13 2:18 3:12 4:-30 5:-24 7:-8 8:13 9:17 10:-25
right3:single	7:8
right3:sites	0:-10 3:10 6:-22 9:-10 11:13
right3:six	0:-29 2:-8 3:22 6:13 7:-37 8:-15 10:24
right3:so	3:-35 9:-22 11:34
right3:soldiers	2:20 4:-16 5:12 6:12 8:-23 10:-13
right3:some	0:-8 3:-18 5:-21 6:34 9:-12
right3:sought	3:-30 4:-14 5:-8 6:-8 7:31 8:-17 9:22 11:-12
right3:south	0:-10 3:-27 5:-22 6:21 7:11 9:-9 11:25
right3:spokesman	5:-20 6:32 7:-17
right3:staff	4:11
right3:state	3:-8 5:-17 6:26
right3:still	2:-19 4:30 5:-18 6:-15 7:28 10:-31
right3:street	0:38 3:-13 4:-10 5:-12 6:-23 7:-30 8:-8 10:-13
right3:sudan	3:-42 5:-17 6:-20 7:-13 9:48 11:-16
right3:sudanese	3:-8 4:-10 8:38 9:-27 10:-42 11:26
right3:sunday	6:-15 10:18
right3:supreme	2:-11 5:-27 6:36
right3:surgery	2:-8 5:32 6:-20
right3:survive	2:-8 5:-26 6:30
right3:taken	0:17 2:21 3:-29 4:11 5:-31 6:-46 7:-26 8:-23 9:-21 10:-26 11:20
right3:tawila	3:25 9:-13 11:-12
right3:teachers	0:25 3:-15 5:-21 6:-8 7:-12 10:-15
right3:ten	0:-8 2:-29 4:-23 5:35 6:-9 7:-17 8:25 10:-30
right3:territory	2:14 4:-10
right3:thai	7:-8 8:-22 10:22
right3:than	3:-27 4:-18 5:-16 6:12 8:-14 9:34 10:19 11:-12
right3:that	0:-24 2:-37 3:28 4:25 7:-15 8:-16 9:-35 10:-27 11:-14
right3:the	0:-9 1:-52 4:-9 7:-15 8:-22 9:15 10:-48 11:-11
right3:their	3:19 4:-28 5:-51 6:34 7:-23 8:15 9:-9 10:9 11:-24
right3:them	1:-9 2:-30 5:-8 6:-30 8:13 9:-9 10:10
right3:there	0:-21 1:-8 2:16 3:-49 4:47 5:-30 6:-14 7:-40 8:15 9:-41 10:-43 11:17
right3:they	2:-16 3:16 5:-36 6:17 7:-20 8:-18 9:-11 11:-14
right3:thirty	0:-8 3:-33 5:26 6:-8 7:-13 9:-8
right3:this	0:-19 1:9 2:-18 3:-30 4:-30 5:-16 6:-29 8:8 9:-24 10:20 11:29
right3:those	0:-15 3:-14 4:-9 5:16 6:-26 7:15 8:25 9:10 10:-28
right3:three	0:-22 2:-11 3:-12 4:-34 5:-21 6:22 8:24 9:-8 10:-11
right3:through	1:-13 5:23 6:-22 7:-13 8:-12 9:19 11:-13
right3:to	0:-27 2:14 3:19 4:-11 6:-38 7:-37 8:-38 9:-9 10:-44 11:28
right3:told	0:-9 3:32 5:-17 6:-22 7:-10 9:-35 11:13
right3:took	0:17 2:-12 4:14 5:-9 6:-14 8:-8 10:-23
right3:town	0:-13 5:-22 6:24
right3:transferred	0:-8 2:-9 3:-11 4:-11 5:29 6:-29 9:8 10:-19 11:-8
right3:treated	3:-12 4:-10 5:36 6:-31 7:12
right3:treatment	5:16 6:-9
right3:twelve	3:-14 4:-14 5:-18 6:-24 7:29 8:-8 10:-9
right3:twenty	4:11
right3:two	0:-21 1:13 2:15 3:-39 4:-47 5:-22 8:-24 9:-30 10:32 11:-16
right3:ukrainian	0:15 4:12 8:-26 10:-17
right3:un	0:17 3:15 4:-17 5:-8 6:12 9:-13
right3:unaccounted	4:-24 5:-8 6:-26 7:45
right3:under	0:13 1:18 2:-17 3:-18 5:-37 6:-25 7:-23 8:-13 9:15 10:-29
right3:up	2:-13 3:-33 4:-21 5:-33 7:27 10:-29 11:-13
right3:uprooted	3:46 9:-38 11:-27
right3:us	0:-13 3:-10 4:-23 5:25 7:-18 8:-18 9:-8 10:-23
right3:village	0:8 3:25 5:-9 6:-16 7:-12 9:-16 11:-24
right3:villages	3:23 5:-12 6:14 7:-15 9:-20
right3:volunteer	2:-10 3:-10 6:21 7:-15
right3:waiting	3:-9 4:22 8:-18
right3:walked	0:8 3:-23 4:-19 6:-9 7:-8 8:-11 9:19 10:9 11:-8
right3:war	5:10 8:-9
right3:was	0:11 1:-9 2:-56 3:10 4:-36 5:8 7:-11 8:-27 9:-19 10:10 11:-27
right3:water	0:-9 5:-10 6:-20 7:21 8:-16 10:11
right3:way	0:-24 9:-10 10:-24 11:24
right3:we	2:-11 4:-11 5:-41 6:67 7:-33
right3:wednesday	2:-17 5:-10 6:-18 7:-8 10:23
right3:week	0:-16 3:-14 4:-13 5:-9 6:32 10:-15 11:-23
right3:weeks	0:-27 3:24 4:-11 5:-8 9:-12 10:15 11:-16
right3:went	1:18 3:19 6:-14 9:-15 11:-24
right3:were	1:19 3:-12 4:-24 5:-41 6:19 7:-77 9:-50 10:11 11:-16
right3:west	11:19
right3:what	0:-12 3:13 6:9 9:-8
right3:when	0:-25 2:-28 3:-10 4:-10 5:50 6:-21 7:-11 8:-12 9:15 10:-20
right3:which	0:-14 4:-8 6:22 10:-10
right3:while	2:11
right3:who	0:-16 2:-27 3:17 4:-23 6:8 7:9 8:10 9:11 10:-31 11:-33
right3:whole	0:22 3:-9 4:-16 5:-11 9:-15 10:-20 11:-9
right3:whom	0:-12 1:24 2:-28 4:13 6:-40 7:15 8:-20 10:9 11:-10
right3:will	0:-21 3:-9 5:32 6:-22 7:-28 9:-10 10:-31
right3:with	0:-42 3:-38 4:16 5:24 6:-40 9:-9 10:-18 11:12
right3:within	0:-35 2:10 3:20 4:-18 5:-28 6:11 7:-33 8:-14 9:-23 10:24 11:-8
right3:without	3:-23 5:32 6:-13 9:23 10:-33 11:-37
right3:woman	0:-9 5:-27 6:39 7:-8
right3:women	0:13 2:-33 3:-18 4:-40 5:-27 6:-12 9:25 10:16 11:-21
right3:work	6:10
right3:would	2:14 4:-26 6:-15 8:21 10:-15
right3:wounded	0:-11 1:-10 2:-15 3:-18 6:17 7:-13 10:-15
right3:wounds	0:-8 3:-10 5:-12 6:28 8:-8 10:-13
right3:year	1:23 3:-21 4:-9 5:-8 6:-15 9:-23 11:22
right3:yet	0:-31 3:-31 4:-12 5:28 6:8 7:-25 11:-18
share:0	6:14
share:1	0:-52 1:-18 2:-17 3:-48 4:26 5:-61 6:-69 7:-54 8:-38 9:-27 10:55 11:-13
share:2	0:24 1:-52 2:33 3:-77 4:49 5:-27 6:-62 8:-72 9:-84 10:10 11:-22
share:4	3:-25 5:-28 6:-16 7:-43 9:-30 10:-22 11:17
share:5	1:-29 2:-24 4:-24 5:12 6:19 7:-16 8:-33 9:-29 10:-31
share:7	0:-22 1:-40 2:-30 4:-18 5:-15 7:11 8:-18 9:36
share:more	0:-17 2:-8 3:11 4:-23 6:11 9:-22 10:-21 11:-50
short	0:-33 1:-95 2:-41 3:-32 4:-25 5:15 9:-41 10:-19
size:1	1:-51 2:40 3:-108 4:-19 5:-15 6:35 7:20 8:-60 9:-80 10:-38 11:-72
size:9	1:-39 2:-19 3:-130 4:-9 5:8 6:24 7:9 8:-32 9:-83 10:18 11:-129
size:99	0:23 1:-79 2:-68 3:-80 4:33 6:8 7:-25 8:-23 9:-48 10:13 11:-76
size:999	2:-111 3:-12 5:-8 7:-40 8:33 9:-58 10:-38 11:19
size:9999	0:-24 1:12 2:-92 3:36 4:-14 5:-77 6:-26 7:-18 8:27 9:22 10:-115
size:more	0:-73 1:-50 2:-60 3:42 4:-85 5:-93 6:-66 7:-25 8:-83 9:50 10:-97 11:32
verdict:abducted	0:142 1:-63 2:-51 3:-82 5:-91 6:-110 7:-99 9:-86 10:-43 11:-99
verdict:casualties	0:-54 1:103 2:-45 3:-61 4:-36 5:-42 6:-53 7:-52 8:-29 9:-45 10:-43 11:-45
verdict:claim	0:-10 3:-14 4:-9 6:-17 9:-14 10:8
verdict:dead-in-captivity	0:-121 1:-21 2:117 3:-51 4:-111 5:-76 6:14 7:-63 8:-95 9:-18 10:-129 11:-27
verdict:displaced	0:-126 1:-98 2:-94 3:132 4:-81 5:-89 6:-118 7:-80 8:-100 9:14 10:-74 11:-59
verdict:held	0:-90 1:-53 2:-110 3:-73 4:122 5:-60 6:-109 7:-62 8:-26 9:-30 10:-9 11:-74
verdict:injured	0:-77 1:-48 2:-88 3:-91 4:-95 5:152 6:-89 7:-120 8:-21 9:-102 10:-37 11:-92
verdict:killed	0:-103 1:-10 2:30 3:-84 4:-53 5:-97 6:152 7:-67 8:-118 9:-100 10:-113 11:-127
verdict:missing	0:-22 1:-91 2:-58 3:-81 4:-35 5:-130 6:-84 7:145 8:-89 9:-51 10:-82 11:-95
verdict:open	1:-156 2:-66 4:12 5:-22 6:-14 7:-16 8:-25 10:-10 11:-11
verdict:out	0:14 1:-78 2:-21 3:29 4:-31 7:8 8:-80 9:-20 10:-17 11:-94
verdict:prisoners-exchanged	0:-82 1:-45 2:-107 3:-79 4:-42 5:-68 6:-107 7:-59 8:67 9:-61 10:33 11:-19
verdict:refugees	0:-82 1:-51 2:-39 3:-23 4:-14 5:-58 6:-41 7:-35 8:-15 9:63 10:-55
verdict:released	0:-97 1:-46 2:-76 3:-99 4:-36 5:-50 6:-60 7:-100 8:29 9:-76 10:107 11:-25
verdict:returned	1:-68 2:-53 3:-52 4:-41 5:-26 6:-80 7:-121 9:-54 10:14 11:90`
}
