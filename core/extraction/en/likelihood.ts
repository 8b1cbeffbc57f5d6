import type { LikelihoodWeights } from '../claims/likelihood/likelihood.ts'

/** Written by `npm run train` from the marked articles; not to be edited. */
export const LIKELIHOOD: LikelihoodWeights = {
  measures: ['abducted', 'casualties', 'dead-in-captivity', 'displaced', 'held', 'injured', 'killed', 'missing', 'prisoners-exchanged', 'refugees', 'released', 'returned'],
  claim: `
alike:abducted	-38
alike:casualties	-23
alike:dead-in-captivity	-19
alike:displaced	-13
alike:held	91
alike:injured	26
alike:killed	-6
alike:missing	-32
alike:prisoners-exchanged	67
alike:refugees	-6
alike:released	111
alike:returned	-28
any	-37
bare:1	16
bare:9	-91
bare:99	3
bare:999	21
bare:9999	71
bare:more	83
before:abducted	-48
before:allocated	-17
before:casualties	-23
before:dead-in-captivity	-34
before:delivered	-43
before:displaced	-44
before:held	-32
before:injured	-49
before:killed	-38
before:missing	-69
before:pledged	-117
before:prisoners-exchanged	28
before:refugees	-38
before:released	-34
before:requested	-69
before:returned	-12
behind:abducted	-19
behind:allocated	-79
behind:casualties	25
behind:dead-in-captivity	-66
behind:delivered	-37
behind:held	28
behind:injured	13
behind:killed	-71
behind:missing	-43
behind:pledged	-94
behind:prisoners-exchanged	80
behind:refugees	-79
behind:released	-26
behind:requested	23
behind:returned	64
ending:ad	38
ending:al	-87
ending:am	-22
ending:an	-80
ending:ar	-64
ending:as	20
ending:at	-48
ending:ay	39
ending:ce	-12
ending:ch	15
ending:ck	6
ending:de	-124
ending:ds	-49
ending:dy	148
ending:ed	-13
ending:ee	-56
ending:el	-48
ending:en	-27
ending:ep	71
ending:er	12
ending:es	-74
ending:et	-41
ending:ey	91
ending:ft	-4
ending:ge	-14
ending:gh	-30
ending:gs	-110
ending:ht	-26
ending:ia	20
ending:ic	-65
ending:id	-106
ending:ij	44
ending:il	-72
ending:in	25
ending:ir	52
ending:is	-54
ending:it	-45
ending:ke	-29
ending:ks	-125
ending:ld	-22
ending:ll	83
ending:ls	-127
ending:ly	35
ending:me	9
ending:ms	-94
ending:na	32
ending:nd	-23
ending:ne	73
ending:ng	-16
ending:nk	-72
ending:ns	-19
ending:nt	8
ending:od	-85
ending:ok	-92
ending:om	67
ending:on	-133
ending:or	-74
ending:ow	-59
ending:ps	-134
ending:pt	-36
ending:rd	-92
ending:re	37
ending:rn	-60
ending:rs	-76
ending:rt	43
ending:ry	-89
ending:se	37
ending:so	-25
ending:ss	6
ending:st	27
ending:te	-48
ending:th	12
ending:to	7
ending:ts	-147
ending:ty	-109
ending:us	-99
ending:ut	44
ending:ve	8
ending:wn	20
ending:ws	-68
ending:ys	-60
ending:ze	46
equal:abducted	-22
equal:casualties	32
equal:dead-in-captivity	-27
equal:displaced	45
equal:held	35
equal:injured	-4
equal:killed	11
equal:missing	6
equal:prisoners-exchanged	82
equal:refugees	16
equal:released	24
equal:returned	49
form:digits	-23
form:dual	-17
form:fraction	-349
form:mixed	-112
form:range	-71
form:singular	-49
form:vague	-175
form:words	79
here:#aboard	4
here:#aid	-26
here:#alive	-5
here:#captives	48
here:#captors	3
here:#commerce	-93
here:#conference	-12
here:#containing	-45
here:#contest	-39
here:#crossing	19
here:#custody	-149
here:#demand	-18
here:#disease	-97
here:#displacement	59
here:#duty	-49
here:#exchange	4
here:#execution	61
here:#given-back	15
here:#giving-from	-38
here:#group	22
here:#hearing	-58
here:#hostages	-39
here:#interview	-76
here:#losing-side	47
here:#need	-108
here:#prisoners	-28
here:#receiving	-29
here:#rescue	-121
here:#rumour	64
here:#since	46
here:#statement	32
here:#travel	-20
here:abducted	42
here:allocated	-31
here:casualties	41
here:dead-in-captivity	-14
here:delivered	-8
here:displaced	33
here:held	39
here:injured	79
here:killed	80
here:missing	117
here:pledged	-28
here:prisoners-exchanged	29
here:refugees	36
here:released	7
here:requested	-47
here:returned	80
here:said	44
here:set	65
here:total	-68
item	-33
last:claim-abducted	-4
last:claim-allocated	-103
last:claim-casualties	70
last:claim-dead-in-captivity	4
last:claim-delivered	-75
last:claim-displaced	-12
last:claim-held	3
last:claim-injured	14
last:claim-killed	21
last:claim-missing	32
last:claim-pledged	-93
last:claim-prisoners-exchanged	-39
last:claim-refugees	66
last:claim-released	12
last:claim-requested	-85
last:claim-returned	8
last:claim-total	28
left1:	15
left1:"	115
left1:#	-42
left1:*	-9
left1:,	-6
left1:-	66
left1::	52
left1:;	44
left1:a	-187
left1:abducted	84
left1:acknowledged	67
left1:across	-93
left1:additional	40
left1:admitted	5
left1:affected	-117
left1:after	-118
left1:against	-72
left1:all	-3
left1:alone	79
left1:among	-12
left1:and	27
left1:announced	-28
left1:another	39
left1:answered	-51
left1:are	8
left1:arrested	-113
left1:as	-41
left1:assisted	-68
left1:at	-27
left1:attacked	-55
left1:away	8
left1:back	50
left1:be	-57
left1:been	-12
left1:before	-18
left1:believes	-10
left1:between	-92
left1:brought	28
left1:built	-26
left1:buried	173
left1:but	-118
left1:by	-179
left1:camp	-80
left1:captured	57
left1:carried	-8
left1:carry	-36
left1:carrying	-99
left1:caused	46
left1:claim	59
left1:claimed	111
left1:cleared	29
left1:closed	-90
left1:confirm	69
left1:confirmed	82
left1:confirms	-47
left1:cost	156
left1:costs	-106
left1:count	36
left1:counted	99
left1:counts	-23
left1:covered	53
left1:damaged	-72
left1:day	72
left1:dead	9
left1:december	8
left1:delivered	-63
left1:deployed	-89
left1:destroyed	-39
left1:detained	4
left1:did	-34
left1:displaced	60
left1:distributed	-28
left1:documented	79
left1:down	6
left1:downed	-105
left1:drew	-59
left1:driven	51
left1:dropped	-61
left1:drove	75
left1:eliminated	92
left1:employ	-83
left1:employs	-95
left1:evacuated	-44
left1:evening	76
left1:every	-97
left1:exchanged	69
left1:expect	-57
left1:expects	73
left1:february	-40
left1:find	22
left1:fined	-20
left1:fired	-56
left1:first	-129
left1:flew	44
left1:for	-13
left1:forced	31
left1:found	19
left1:free	133
left1:freed	100
left1:frees	99
left1:friday	4
left1:from	20
left1:further	30
left1:gave	-53
left1:get	-70
left1:given	30
left1:go	55
left1:gone	35
left1:got	-28
left1:had	-40
left1:has	-20
left1:have	20
left1:held	-79
left1:helped	5
left1:her	-51
left1:his	-31
left1:hit	-81
left1:hits	25
left1:hold	81
left1:holding	-8
left1:holds	-86
left1:home	-46
left1:hosts	105
left1:house	66
left1:housed	62
left1:houses	-11
left1:identified	13
left1:in	-176
left1:include	24
left1:included	3
left1:including	105
left1:injured	170
left1:injuring	120
left1:into	-112
left1:is	-42
left1:issued	-73
left1:it	-40
left1:its	-156
left1:january	-13
left1:june	-22
left1:just	27
left1:keep	63
left1:keeping	88
left1:kept	62
left1:kill	30
left1:killed	291
left1:killing	186
left1:kills	55
left1:kilometres	-65
left1:laid	75
left1:last	29
left1:later	-17
left1:launched	-28
left1:leave	39
left1:leaves	128
left1:leaving	23
left1:left	92
left1:let	50
left1:listed	-60
left1:lists	84
left1:live	59
left1:logged	57
left1:lost	135
left1:made	-36
left1:magnitude	-106
left1:makes	-16
left1:march	50
left1:met	-13
left1:minus	-101
left1:month	-44
left1:mourns	56
left1:move	40
left1:moved	33
left1:named	-27
left1:need	-68
left1:needed	-57
left1:needs	-54
left1:not	-91
left1:november	68
left1:now	50
left1:number	-38
left1:numbered	-146
left1:of	-104
left1:off	4
left1:on	-87
left1:one	-88
left1:only	48
left1:opened	-52
left1:or	-120
left1:other	134
left1:our	-37
left1:out	-16
left1:pass	70
left1:passed	75
left1:past	-107
left1:period	27
left1:plus	43
left1:promised	-73
left1:pulled	-84
left1:put	79
left1:reach	-25
left1:reached	7
left1:reaches	90
left1:received	61
left1:record	-40
left1:recorded	121
left1:registered	120
left1:release	-59
left1:released	13
left1:remaining	15
left1:report	-36
left1:reported	80
left1:reports	83
left1:rescued	-67
left1:round	-78
left1:run	-63
left1:s	-152
left1:said	62
left1:saved	-108
left1:saw	64
left1:say	-27
left1:says	89
left1:scored	-48
left1:see	-69
left1:seen	20
left1:seize	73
left1:seized	94
left1:sentenced	-87
left1:shed	-4
left1:shelter	92
left1:shelters	88
left1:shot	-57
left1:show	101
left1:showed	-47
left1:since	-104
left1:so	22
left1:sold	-79
left1:spread	-43
left1:stopped	-53
left1:sunday	12
left1:swap	83
left1:take	-57
left1:taken	63
left1:takes	-80
left1:taking	-10
left1:than	-42
left1:that	68
left1:the	-29
left1:their	-26
left1:them	-28
left1:then	-21
left1:those	45
left1:through	-104
left1:tl	-57
left1:to	-19
left1:today	28
left1:told	-107
left1:toll	95
left1:took	84
left1:treated	-70
left1:treating	64
left1:update	-117
left1:upon	28
left1:uprooted	140
left1:us	133
left1:verified	13
left1:visited	54
left1:was	-43
left1:week	-39
left1:were	-92
left1:when	-10
left1:where	22
left1:which	90
left1:while	-31
left1:whom	69
left1:whose	-70
left1:with	-6
left1:within	-81
left1:won	-57
left1:wounded	100
left1:wounding	111
left1:year	18
left1:|	59
left1:—	7
left1:•	-40
left1:▪	84
left2:	-86
left2:"	-19
left2:#	-17
left2:(	13
left2:)	86
left2:,	24
left2:-	-68
left2::	-19
left2:;	-6
left2:a	-95
left2:abroad	71
left2:accommodated	-23
left2:according	-138
left2:account	31
left2:accounted	52
left2:accounts	-41
left2:added	45
left2:adding	21
left2:addition	74
left2:adds	36
left2:administration	52
left2:admitted	-33
left2:affected	-73
left2:afp	24
left2:after	43
left2:again	22
left2:agency	59
left2:ago	61
left2:ahead	-18
left2:aleppo	45
left2:alive	90
left2:all	-112
left2:alone	117
left2:along	-25
left2:already	98
left2:also	74
left2:am	-78
left2:ambulances	-36
left2:among	78
left2:and	-24
left2:april	-14
left2:area	4
left2:army	8
left2:arrested	64
left2:arrived	23
left2:as	38
left2:asked	-54
left2:at	-95
left2:attack	-17
left2:attended	-16
left2:august	-25
left2:authorities	-13
left2:average	86
left2:away	-45
left2:azerbaijan	17
left2:back	-93
left2:bandits	45
left2:bangladesh	55
left2:base	20
left2:be	49
left2:beds	-95
left2:been	-107
left2:before	52
left2:began	57
left2:bekaa	58
left2:between	-71
left2:billion	-12
left2:board	-15
left2:boat	-32
left2:bodies	82
left2:body	-46
left2:bogota	-40
left2:border	80
left2:boy	-51
left2:bringing	108
left2:brings	28
left2:brothers	-63
left2:brought	19
left2:building	24
left2:built	-76
left2:buried	-59
left2:burns	20
left2:buses	6
left2:but	69
left2:by	-41
left2:calls	-34
left2:came	-38
left2:camp	17
left2:can	-39
left2:cancelled	-23
left2:capacity	-56
left2:capital	71
left2:captives	-16
left2:captivity	-6
left2:care	68
left2:carried	-27
left2:case	-18
left2:cases	100
left2:cash	-42
left2:cent	-33
left2:center	9
left2:centers	-29
left2:centre	-34
left2:centres	47
left2:child	48
left2:children	114
left2:cholera	71
left2:city	-57
left2:civilians	51
left2:claim	51
left2:claimed	29
left2:claims	29
left2:climbed	98
left2:climbs	90
left2:closed	-4
left2:collapsed	81
left2:column	-17
left2:come	18
left2:commission	-29
left2:commissioner	-25
left2:committee	32
left2:company	-51
left2:compared	112
left2:condition	73
left2:confirmed	-48
left2:confirms	16
left2:congo	68
left2:convoy	-60
left2:cost	66
left2:could	44
left2:council	20
left2:count	37
left2:countries	47
left2:country	72
left2:court	-75
left2:crescent	64
left2:crew	-14
left2:crews	42
left2:cross	-15
left2:crowd	-73
left2:cut	-56
left2:daughter	-90
left2:dawn	-8
left2:day	40
left2:days	-66
left2:dead	32
left2:death	10
left2:deaths	72
left2:deceased	-54
left2:december	73
left2:defence	33
left2:destroyed	8
left2:died	13
left2:distributed	-80
left2:district	-40
left2:doctors	54
left2:drivers	-84
left2:drone	49
left2:drones	-16
left2:drove	-20
left2:drowned	53
left2:dug	-10
left2:each	-58
left2:earlier	25
left2:east	-44
left2:eight	18
left2:eliminated	85
left2:estimated	-93
left2:estimates	56
left2:euros	-72
left2:evacuated	-103
left2:evening	-13
left2:example	9
left2:excavators	-69
left2:fallen	3
left2:families	-45
left2:family	-98
left2:far	-21
left2:fatalities	61
left2:father	-34
left2:february	66
left2:fell	-13
left2:field	-3
left2:fighters	-33
left2:figure	127
left2:figures	53
left2:filipinos	36
left2:finished	-24
left2:fire	25
left2:firefighters	67
left2:first	77
left2:fishermen	-30
left2:five	28
left2:flash	-62
left2:flats	53
left2:flights	-25
left2:floods	48
left2:followed	-55
left2:food	-106
left2:foot	-67
left2:for	-18
left2:force	-17
left2:forces	6
left2:found	-73
left2:four	-30
left2:friday	67
left2:from	-11
left2:gang	-54
left2:gave	66
left2:gaza	63
left2:girl	75
left2:girls	45
left2:given	-35
left2:gives	-17
left2:go	53
left2:goma	37
left2:got	45
left2:government	53
left2:governor	-74
left2:group	3
left2:groups	64
left2:had	24
left2:half	-13
left2:hall	72
left2:hamas	30
left2:hand	39
left2:handed	-14
left2:hands	-29
left2:has	-32
left2:have	54
left2:having	92
left2:he	37
left2:health	-36
left2:held	-62
left2:helicopters	3
left2:help	-12
left2:here	-42
left2:him	-49
left2:his	-35
left2:hit	-60
left2:home	-14
left2:homes	4
left2:hospital	34
left2:hospitals	58
left2:host	87
left2:hours	-38
left2:house	-99
left2:houses	-12
left2:houthis	42
left2:hurt	122
left2:husband	-21
left2:i	14
left2:icrc	3
left2:identified	30
left2:in	7
left2:india	54
left2:indians	119
left2:individuals	-65
left2:indonesia	49
left2:inhabitants	27
left2:injured	17
left2:injuries	50
left2:injury	83
left2:inmates	19
left2:instead	-31
left2:institute	61
left2:iom	29
left2:iran	77
left2:iraq	5
left2:is	84
left2:israel	53
left2:israelis	97
left2:it	61
left2:its	-23
left2:itself	15
left2:january	19
left2:jihadists	35
left2:july	53
left2:june	35
left2:killed	14
left2:killing	146
left2:kits	-63
left2:know	60
left2:kyiv	62
left2:laid	-34
left2:last	45
left2:late	-7
left2:law	37
left2:leaders	31
left2:lebanon	46
left2:led	-11
left2:left	29
left2:let	76
left2:licensed	-110
left2:life	60
left2:line	-16
left2:live	16
left2:lives	64
left2:living	-37
left2:loss	101
left2:losses	70
left2:lost	100
left2:made	35
left2:make	-34
left2:mali	-55
left2:man	21
left2:march	37
left2:martyrdom	81
left2:martyred	23
left2:martyrs	123
left2:may	75
left2:me	-66
left2:meals	-65
left2:media	94
left2:member	-56
left2:members	-4
left2:men	-47
left2:metres	-18
left2:militants	78
left2:military	16
left2:million	-84
left2:mine	-52
left2:minister	-50
left2:ministers	-72
left2:ministry	3
left2:minutes	4
left2:missiles	-43
left2:missing	-33
left2:mission	-7
left2:mogadishu	-55
left2:monday	-52
left2:month	74
left2:months	-13
left2:more	-102
left2:morning	-59
left2:mosque	-22
left2:mother	-70
left2:motorcycles	-58
left2:moved	7
left2:msf	-15
left2:my	50
left2:nabatieh	57
left2:name	78
left2:names	116
left2:nations	25
left2:navy	-12
left2:network	7
left2:neutralised	-18
left2:niger	42
left2:nigeria	-75
left2:night	62
left2:nine	6
left2:noon	-4
left2:not	-69
left2:november	-7
left2:now	19
left2:number	132
left2:observers	-24
left2:october	-12
left2:of	-16
left2:off	33
left2:office	43
left2:officers	-3
left2:offices	36
left2:official	-57
left2:officials	-67
left2:older	-5
left2:oldest	-59
left2:on	-6
left2:one	-49
left2:operated	114
left2:or	-12
left2:other	-25
left2:others	44
left2:our	21
left2:out	-71
left2:over	-7
left2:own	55
left2:pakistan	9
left2:parliament	14
left2:part	15
left2:partners	-72
left2:party	-52
left2:passengers	-123
left2:patients	-73
left2:peak	6
left2:people	59
left2:percent	-50
left2:period	9
left2:perished	67
left2:personnel	44
left2:persons	-86
left2:place	-3
left2:plan	-17
left2:pm	42
left2:points	-18
left2:police	-21
left2:poll	-18
left2:population	-103
left2:power	-36
left2:prison	-42
left2:prisoners	8
left2:province	-29
left2:provinces	38
left2:pupils	82
left2:put	-67
left2:quake	55
left2:raid	4
left2:raids	-108
left2:rain	24
left2:ran	-75
left2:rations	19
left2:rebels	74
left2:received	65
left2:reckoning	34
left2:recovered	16
left2:refugees	-20
left2:region	72
left2:registered	-100
left2:regrettably	53
left2:relatives	69
left2:release	88
left2:remain	51
left2:remains	144
left2:report	-28
left2:reported	-51
left2:reporter	43
left2:reporters	15
left2:reports	6
left2:rescuers	-55
left2:residents	-81
left2:rest	70
left2:return	136
left2:returned	-86
left2:returns	23
left2:rifles	-41
left2:rights	25
left2:risen	62
left2:rises	64
left2:river	-52
left2:road	-26
left2:room	-15
left2:rose	35
left2:round	-69
left2:russia	-42
left2:s	-57
left2:sale	-8
left2:same	73
left2:saturday	73
left2:saudis	39
left2:say	67
left2:says	61
left2:scene	87
left2:school	-66
left2:schools	-74
left2:seats	-3
left2:second	33
left2:seen	56
left2:send	-34
left2:sent	-40
left2:september	-13
left2:service	-40
left2:servicemen	51
left2:set	-10
left2:settlers	-6
left2:seven	14
left2:shelter	-54
left2:shelters	-84
left2:shooting	67
left2:shot	22
left2:show	9
left2:side	60
left2:sides	-14
left2:siege	-22
left2:signed	63
left2:since	13
left2:site	53
left2:sites	3
left2:six	-64
left2:slain	6
left2:so	111
left2:soldiers	85
left2:somalia	64
left2:son	-108
left2:sources	-14
left2:south	31
left2:speak	-56
left2:speaks	131
left2:spoke	120
left2:spoken	125
left2:spot	49
left2:staff	-78
left2:stands	86
left2:state	-33
left2:stated	73
left2:statement	59
left2:states	-44
left2:staying	-16
left2:still	36
left2:stood	32
left2:stopped	36
left2:street	58
left2:strike	27
left2:strikes	50
left2:sudan	-49
left2:sumatra	77
left2:sunday	13
left2:surgery	16
left2:survey	-84
left2:survivors	-25
left2:suspended	-66
left2:syria	-12
left2:taken	53
left2:tally	-32
left2:tarpaulins	-18
left2:tawila	-56
left2:team	-109
left2:teams	-10
left2:ten	9
left2:tents	-35
left2:thailand	25
left2:that	71
left2:the	-26
left2:their	-37
left2:them	-52
left2:then	-32
left2:there	-22
left2:these	47
left2:they	52
left2:third	-72
left2:those	75
left2:three	-38
left2:through	-117
left2:thursday	8
left2:time	37
left2:to	14
left2:today	10
left2:together	83
left2:told	74
left2:toll	52
left2:took	51
left2:top	6
left2:total	31
left2:town	-81
left2:traded	-8
left2:train	-79
left2:treatment	71
left2:trial	-61
left2:troops	13
left2:truce	3
left2:tuesday	-69
left2:turn	-41
left2:turned	-56
left2:two	-4
left2:ukraine	-35
left2:un	66
left2:unhcr	-80
left2:unicef	-45
left2:up	13
left2:us	-12
left2:ve	43
left2:vehicles	-60
left2:vessel	-89
left2:victims	-7
left2:villages	-4
left2:visitors	-50
left2:volunteers	-116
left2:vote	-44
left2:votes	-22
left2:wall	51
left2:war	-75
left2:ward	60
left2:was	-28
left2:water	-130
left2:way	-68
left2:we	22
left2:wednesday	10
left2:week	25
left2:weeks	-4
left2:were	-23
left2:wfp	-95
left2:when	-38
left2:where	-19
left2:which	-96
left2:who	20
left2:whom	-61
left2:wickets	-8
left2:wife	56
left2:will	-3
left2:with	35
left2:woman	28
left2:women	30
left2:work	-14
left2:worker	13
left2:workers	15
left2:would	-89
left2:wounded	-61
left2:wounds	75
left2:wrote	77
left2:x	-43
left2:year	51
left2:years	-35
left2:yesterday	105
left2:you	11
left2:youngest	-75
left3:	70
left3:"	-5
left3:#	-15
left3:(	-125
left3:)	-88
left3:*	-12
left3:,	-4
left3:-	8
left3::	83
left3:;	-65
left3:a	-56
left3:able	28
left3:about	-90
left3:according	34
left3:added	65
left3:admitted	37
left3:affected	-33
left3:afp	77
left3:after	11
left3:agency	-60
left3:air	6
left3:al	71
left3:all	-73
left3:alone	95
left3:also	-22
left3:am	-87
left3:among	31
left3:an	-105
left3:and	17
left3:another	-21
left3:ap	33
left3:april	-3
left3:are	-14
left3:area	-71
left3:armed	29
left3:army	-10
left3:as	-51
left3:asked	-51
left3:association	68
left3:at	41
left3:attack	24
left3:attackers	37
left3:attacks	18
left3:august	-28
left3:authorities	80
left3:authority	33
left3:back	40
left3:be	-76
left3:been	-13
left3:before	-70
left3:being	-57
left3:between	-47
left3:billion	-58
left3:boat	-56
left3:bodies	84
left3:border	4
left3:broke	-77
left3:building	-4
left3:buildings	32
left3:but	13
left3:by	-53
left3:came	103
left3:camp	24
left3:can	72
left3:capital	36
left3:carried	-91
left3:cases	15
left3:cent	51
left3:central	-24
left3:centre	21
left3:children	-3
left3:city	32
left3:civil	57
left3:civilians	-19
left3:closed	-84
left3:come	70
left3:company	-52
left3:confirmed	3
left3:conflict	68
left3:council	21
left3:count	56
left3:country	34
left3:court	49
left3:cross	43
left3:daily	77
left3:davao	25
left3:day	73
left3:days	-33
left3:dead	-88
left3:death	22
left3:deaths	109
left3:december	54
left3:defence	-45
left3:defense	3
left3:democratic	14
left3:denied	67
left3:died	-44
left3:disaster	28
left3:displaced	53
left3:district	45
left3:do	15
left3:down	16
left3:downed	-22
left3:drone	27
left3:drones	-58
left3:each	31
left3:earlier	77
left3:earthquake	56
left3:eight	52
left3:el	-27
left3:eleven	4
left3:emergency	-49
left3:end	-61
left3:evacuation	-47
left3:evening	17
left3:every	-37
left3:exchange	71
left3:families	29
left3:family	-38
left3:far	-12
left3:february	-95
left3:federation	41
left3:field	-43
left3:fifth	-27
left3:fighting	74
left3:figure	92
left3:fire	45
left3:first	77
left3:five	79
left3:floods	6
left3:followed	67
left3:food	-24
left3:for	39
left3:force	-48
left3:forces	-17
left3:foreign	-16
left3:found	-38
left3:four	-14
left3:freed	-40
left3:friday	42
left3:from	38
left3:gaza	69
left3:general	-26
left3:given	62
left3:glide	32
left3:go	35
left3:gone	88
left3:government	72
left3:group	17
left3:guard	31
left3:gunmen	-24
left3:had	70
left3:hall	-21
left3:handed	-58
left3:has	34
left3:have	46
left3:having	31
left3:he	8
left3:health	-66
left3:held	-85
left3:helped	77
left3:her	22
left3:hezbollah	29
left3:his	-26
left3:home	-11
left3:homes	-67
left3:hospital	13
left3:hot	-62
left3:hour	-81
left3:hours	32
left3:houses	-22
left3:human	29
left3:humanitarian	-33
left3:hurt	31
left3:icrc	4
left3:in	52
left3:including	73
left3:india	4
left3:indonesia	-14
left3:injured	53
left3:injuries	41
left3:interior	-5
left3:international	49
left3:into	103
left3:iom	11
left3:is	-8
left3:israel	32
left3:israeli	-48
left3:it	20
left3:its	-4
left3:january	56
left3:july	82
left3:june	49
left3:kharkiv	10
left3:killed	50
left3:kilometres	-88
left3:km	26
left3:kyiv	51
left3:lake	61
left3:last	-84
left3:late	-32
left3:later	30
left3:least	64
left3:left	37
left3:let	72
left3:level	22
left3:life	-29
left3:line	-10
left3:live	-17
left3:lives	-26
left3:local	-56
left3:lost	-28
left3:lower	98
left3:m	30
left3:machine	-10
left3:made	96
left3:management	58
left3:march	-20
left3:market	8
left3:martyrs	34
left3:may	66
left3:media	21
left3:medical	-44
left3:men	-26
left3:migration	23
left3:military	66
left3:million	-26
left3:ministry	79
left3:minutes	-47
left3:missing	78
left3:monday	54
left3:monitors	35
left3:months	10
left3:more	36
left3:morning	-62
left3:municipality	53
left3:my	-21
left3:names	-49
left3:near	53
left3:needed	-51
left3:neighbouring	99
left3:network	31
left3:new	-15
left3:news	-50
left3:next	-39
left3:nigerian	-56
left3:night	-9
left3:nine	-89
left3:no	4
left3:north	-15
left3:northern	90
left3:not	-42
left3:nov	11
left3:november	5
left3:now	-76
left3:number	-30
left3:october	-18
left3:of	5
left3:off	40
left3:office	72
left3:official	68
left3:officials	-7
left3:on	-4
left3:one	-40
left3:open	137
left3:operation	78
left3:or	-24
left3:other	92
left3:others	14
left3:our	37
left3:out	-11
left3:over	24
left3:overnight	-36
left3:own	-62
left3:pakistan	-7
left3:partners	-9
left3:passengers	-4
left3:past	42
left3:peace	-8
left3:people	51
left3:per	-73
left3:personnel	-55
left3:persons	-11
left3:pm	-41
left3:police	-24
left3:population	16
left3:port	37
left3:post	42
left3:press	-42
left3:prison	28
left3:prisoners	27
left3:project	-14
left3:prosecutors	-16
left3:province	35
left3:public	13
left3:put	30
left3:quake	-105
left3:reached	36
left3:record	-34
left3:red	65
left3:refugees	54
left3:region	54
left3:regional	37
left3:relatives	46
left3:remaining	-88
left3:rescue	-39
left3:rescuers	42
left3:rest	16
left3:return	59
left3:returned	-34
left3:reuters	-8
left3:rights	34
left3:road	60
left3:room	25
left3:russia	-30
left3:russian	-4
left3:s	25
left3:said	-37
left3:same	59
left3:saturday	-23
left3:says	-107
left3:school	-88
left3:sea	-14
left3:search	-65
left3:season	-48
left3:second	-40
left3:security	-5
left3:september	98
left3:service	6
left3:set	-122
left3:seven	-10
left3:she	-18
left3:shot	4
left3:since	-14
left3:six	44
left3:sixteen	-18
left3:so	79
left3:social	30
left3:some	-42
left3:south	91
left3:southern	33
left3:staff	-16
left3:state	-64
left3:states	68
left3:stations	58
left3:still	91
left3:storm	-44
left3:strongest	-12
left3:sudan	29
left3:suicide	67
left3:sunday	49
left3:taken	37
left3:team	-29
left3:teams	-9
left3:tell	65
left3:tells	40
left3:ten	69
left3:term	49
left3:terrorists	-51
left3:th	49
left3:than	10
left3:that	97
left3:the	23
left3:their	-26
left3:them	5
left3:then	66
left3:there	-33
left3:they	-22
left3:third	27
left3:thirteen	42
left3:this	7
left3:those	-11
left3:thousands	-38
left3:three	57
left3:thursday	67
left3:time	-6
left3:to	-18
left3:today	-56
left3:told	37
left3:toll	146
left3:took	-64
left3:town	-9
left3:trains	-53
left3:tuesday	91
left3:turned	-34
left3:twelve	-38
left3:two	30
left3:ukraine	42
left3:un	-57
left3:unaccounted	-49
left3:under	98
left3:unhcr	50
left3:union	-26
left3:unit	-32
left3:united	-63
left3:up	39
left3:us	-125
left3:used	-118
left3:victims	45
left3:village	-21
left3:war	67
left3:was	-103
left3:water	20
left3:we	112
left3:wednesday	57
left3:week	71
left3:weekend	-83
left3:weeks	28
left3:were	-63
left3:west	71
left3:when	53
left3:where	-98
left3:which	-40
left3:who	-94
left3:whole	52
left3:whom	-83
left3:whose	-54
left3:with	-37
left3:without	21
left3:witnesses	-70
left3:women	8
left3:workers	51
left3:would	-6
left3:wounded	-74
left3:year	-20
left3:years	85
left3:yesterday	-16
left3:|	86
left3:—	37
left3:•	-41
many	-38
mostly:abducted	-76
mostly:aid	-59
mostly:allocated	140
mostly:casualty	-15
mostly:delivered	-5
mostly:displaced	23
mostly:displacement	16
mostly:held	8
mostly:hostage	9
mostly:injured	-62
mostly:killed	-10
mostly:missing	-3
mostly:pledged	-33
mostly:prisoners-exchanged	-4
mostly:refugees	-131
mostly:released	-49
mostly:returned	37
near:abab	-77
near:aban	78
near:abba	64
near:abbo	85
near:abde	21
near:abdi	23
near:abdu	114
near:able	-60
near:aboa	21
near:abor	-57
near:abou	-33
near:abov	-85
near:abro	33
near:abse	-29
near:abst	-6
near:abu	7
near:acce	-9
near:acci	43
near:acco	41
near:accu	-32
near:aceh	43
near:ackn	116
near:acle	71
near:acqu	-114
near:acre	-48
near:acro	-10
near:act	-3
near:acti	95
near:acut	-118
near:add	-6
near:adde	-21
near:addi	54
near:adds	74
near:aden	-72
near:adf	29
near:adjo	-7
near:admi	88
near:adra	74
near:adre	21
near:adri	-105
near:adul	-63
near:adva	7
near:advi	-44
near:afad	-40
near:afar	-14
near:affe	-113
near:afgh	4
near:afp	13
near:afri	13
near:afte	8
near:agai	-19
near:age	8
near:aged	61
near:agen	55
near:aggr	4
near:ago	97
near:agre	78
near:agri	34
near:agui	84
near:ahea	27
near:ahma	15
near:aid	-6
near:aide	73
near:aime	30
near:air	-49
near:airc	-89
near:airl	-104
near:airp	42
near:airs	-7
near:airw	13
near:aita	-7
near:akso	-33
near:alam	-43
near:alep	26
near:aler	-18
near:alge	-68
near:ali	41
near:alia	7
near:alig	-3
near:aliv	-53
near:all	-36
near:alle	-31
near:alli	-83
near:allo	24
near:almo	-47
near:alon	64
near:alre	105
near:also	66
near:alth	-15
near:alti	46
near:alto	59
near:alua	-59
near:amaz	25
near:amba	29
near:ambu	19
near:amen	6
near:amer	130
near:amha	28
near:amir	4
near:ammu	32
near:amne	-13
near:amon	87
near:amou	80
near:ampu	73
near:anal	-40
near:anch	7
near:and	11
near:anda	-21
near:ande	-83
near:andr	-112
near:ange	56
near:ango	41
near:anim	-39
near:anot	31
near:anta	-40
near:anth	-32
near:anti	-86
near:anxi	-136
near:any	-53
near:anyo	34
near:aomo	119
near:apar	64
near:apie	-43
near:apos	77
near:appe	-53
near:appl	-59
near:appr	-47
near:apri	33
near:arab	21
near:arak	58
near:arch	-104
near:arcs	-27
near:are	-18
near:area	-70
near:arge	66
near:argu	-47
near:arm	29
near:arme	9
near:armo	-37
near:arms	-35
near:army	82
near:arou	3
near:arre	-105
near:arri	47
near:arro	18
near:arte	-79
near:arti	27
near:ash	75
near:asho	-54
near:asia	-46
near:asid	-40
near:ask	-58
near:aske	-45
near:asks	-32
near:assa	-79
near:asse	-74
near:assi	-123
near:asso	-44
near:astr	-65
near:asyl	18
near:atla	-23
near:atte	5
near:attr	79
near:audi	-81
near:aug	-24
near:augu	-17
near:aust	-41
near:auth	-7
near:autu	46
near:aver	83
near:aviv	-81
near:awar	-3
near:away	-23
near:awda	21
near:axis	33
near:baal	20
near:baba	-20
near:babi	15
near:baby	56
near:back	-10
near:badl	62
near:badu	107
near:bagh	34
near:bags	-3
near:baid	11
near:bake	23
near:baku	-27
near:bala	-75
near:bali	81
near:ball	-10
near:balo	34
near:bama	54
near:bamb	-25
near:band	-31
near:bang	9
near:bank	-25
near:bann	-83
near:bapt	36
near:bara	63
near:barb	-53
near:bare	14
near:barg	32
near:barr	-55
near:base	54
near:bash	15
near:basi	45
near:bask	-38
near:bass	-6
near:bata	41
near:batt	-29
near:bay	-27
near:bbc	-79
near:bear	76
near:beat	70
near:beau	5
near:beca	-30
near:beco	58
near:bed	-54
near:bedo	110
near:bedr	56
near:beds	-55
near:been	-23
near:befo	27
near:bega	11
near:begi	25
near:begu	7
near:behe	-29
near:behi	39
near:bein	33
near:beka	63
near:bela	44
near:beli	123
near:bell	29
near:belo	-8
near:belt	-23
near:benc	-60
near:bene	68
near:beni	19
near:benu	59
near:bern	-36
near:best	-56
near:bett	-86
near:beyo	49
near:bid	-4
near:big	-37
near:bigg	45
near:biha	-25
near:bill	-86
near:bint	69
near:biom	58
near:bira	-61
near:birt	-78
near:bisc	-101
near:bish	74
near:bite	63
near:blac	-42
near:blam	38
near:blan	19
near:blas	27
near:blaz	-4
near:blee	81
near:blew	114
near:blin	-100
near:blis	-53
near:bloc	-44
near:bloo	-62
near:blow	32
near:blue	-58
near:boar	-35
near:boat	-47
near:bodi	10
near:body	80
near:bogo	-49
near:boko	61
near:bola	61
near:boli	94
near:bomb	-29
near:bone	66
near:book	92
near:bord	-24
near:bore	-95
near:born	10
near:borr	-38
near:bosa	29
near:bosn	-64
near:both	31
near:bott	-7
near:boug	-20
near:boul	-67
near:boun	-66
near:bowl	-23
near:box	61
near:boxe	-33
near:boy	-30
near:boys	-24
near:bran	56
near:brav	-36
near:brea	-25
near:bren	-28
near:brid	27
near:brie	-96
near:brig	-68
near:brin	25
near:brit	51
near:broa	66
near:brok	-20
near:brot	7
near:brui	91
near:buch	72
near:budg	-82
near:buil	-41
near:buka	-34
near:bulg	112
near:bull	13
near:bund	40
near:bure	30
near:buri	-38
near:burk	53
near:burn	48
near:burs	-7
near:buru	45
near:bury	15
near:bus	-14
near:buse	-66
near:bush	17
near:busi	-44
near:but	-17
near:butc	32
near:buy	-72
near:byst	10
near:cabi	-6
near:cabl	-60
near:cabs	-4
near:cada	-8
near:cafe	-41
near:cair	30
near:calc	-5
near:cali	-19
near:call	-61
near:cama	29
near:camb	-18
near:came	-16
near:camp	47
near:can	-53
near:cana	46
near:canc	-147
near:cand	-57
near:cani	-103
near:cann	44
near:cano	-10
near:cant	3
near:capa	-107
near:capi	-77
near:caps	18
near:car	68
near:cara	70
near:carb	4
near:card	-81
near:care	45
near:carg	-46
near:cari	-4
near:carl	46
near:carn	-30
near:carr	27
near:cars	-36
near:cart	-31
near:case	-103
near:cash	-107
near:casi	-97
near:cass	63
near:cast	93
near:casu	-30
near:cata	-58
near:cate	55
near:cath	58
near:catt	86
near:cauc	39
near:caug	-93
near:caus	93
near:cave	61
near:ccor	-28
near:ceas	28
near:cebu	56
near:ceil	-23
near:cele	-71
near:cell	19
near:ceme	84
near:cens	-36
near:cent	25
near:cert	77
near:cfa	-51
near:chad	50
near:chai	8
near:chal	83
near:cham	-56
near:chan	4
near:chap	-21
near:char	-113
near:chas	53
near:chau	-27
near:chec	17
near:chem	-50
near:chen	93
near:cheq	-33
near:cher	-41
near:ches	64
near:chib	-57
near:chie	104
near:chil	74
near:chin	61
near:chiu	-70
near:choi	50
near:chol	6
near:choo	25
near:chos	106
near:chri	65
near:chur	47
near:circ	52
near:citi	64
near:city	-19
near:civi	63
near:clai	24
near:clan	-30
near:clar	-32
near:clas	-30
near:clea	-30
near:cler	73
near:clim	-49
near:clin	59
near:cloc	30
near:clos	-135
near:clot	-65
near:clou	-36
near:club	-28
near:coac	-37
near:coal	68
near:coas	54
near:coca	-64
near:coff	-45
near:cold	-13
near:cole	18
near:coli	85
near:colo	5
near:colu	-16
near:comb	-41
near:come	14
near:comi	28
near:comm	-10
near:como	63
near:comp	-37
near:cona	-44
near:conc	-37
near:cond	-20
near:conf	28
near:cong	-55
near:conn	-71
near:cons	-48
near:cont	49
near:conv	-38
near:cook	-10
near:coop	-28
near:coor	22
near:copp	-12
near:cord	-19
near:core	-74
near:corn	-18
near:corp	-88
near:corr	-29
near:cost	41
near:cott	47
near:coug	-64
near:coul	65
near:coun	-9
near:coup	-5
near:cour	14
near:cous	-124
near:cove	3
near:crac	15
near:cram	15
near:cras	-8
near:crat	-3
near:crea	-70
near:cred	9
near:cree	51
near:cres	-47
near:cret	-118
near:crew	26
near:crim	-63
near:cris	63
near:crit	95
near:cror	-80
near:cros	57
near:crow	-102
near:crui	-61
near:crus	77
near:cruz	73
near:cubi	-60
near:cucu	44
near:cull	-6
near:culv	50
near:cup	-89
near:cups	-25
near:curr	62
near:cust	-56
near:cut	7
near:cuts	41
near:cycl	-10
near:cypr	49
near:czec	18
near:daba	-71
near:dail	-46
near:dak	93
near:dali	66
near:dam	55
near:dama	-77
near:dang	27
near:dani	-41
near:dara	4
near:darf	4
near:dash	43
near:data	-86
near:date	-31
near:daug	18
near:dava	53
near:davi	-39
near:dawn	29
near:day	40
near:days	17
near:dead	73
near:deal	-45
near:deat	61
near:deba	4
near:debr	8
near:dec	56
near:deca	55
near:dece	-9
near:deci	-62
near:deck	28
near:decl	-29
near:deep	72
near:defe	8
near:defi	5
near:degr	29
near:dehy	44
near:del	59
near:dela	4
near:dele	-17
near:deli	-97
near:delt	22
near:dema	82
near:demi	-33
near:demo	-7
near:deng	-5
near:deni	-31
near:depa	78
near:depe	-87
near:depl	-43
near:depo	22
near:depr	72
near:dept	-23
near:depu	-13
near:dera	-27
near:derb	18
near:desc	-42
near:desi	65
near:desk	47
near:desp	5
near:dest	-91
near:deta	45
near:dete	6
near:deve	-42
near:devi	-16
near:devo	-38
near:dhak	-21
near:dhow	41
near:dial	-54
near:diar	-80
near:did	-54
near:die	60
near:died	77
near:dies	31
near:diff	-56
near:dig	47
near:digg	60
near:dill	56
near:dina	-26
near:ding	-15
near:dipl	-41
near:disa	30
near:disc	82
near:dise	-105
near:dism	-43
near:disp	34
near:disq	-29
near:diss	52
near:dist	-27
near:dive	-53
near:divi	-113
near:djib	17
near:dmc	-41
near:dna	-13
near:dnip	27
near:dock	30
near:doct	50
near:docu	-19
near:does	-8
near:dog	46
near:dogs	-119
near:doin	-44
near:doll	-69
near:dome	59
near:domi	68
near:don	-64
near:dona	-42
near:done	91
near:donk	43
near:dono	-8
near:door	41
near:dorm	-46
near:dose	-60
near:doub	-15
near:down	-48
near:doze	26
near:draf	-94
near:drag	-10
near:dram	-51
near:draw	-52
near:drc	70
near:dres	-45
near:drew	-46
near:dril	-87
near:driv	48
near:dron	-56
near:drop	-66
near:drou	15
near:drov	-8
near:drow	26
near:druz	80
near:dry	4
near:dtm	-68
near:due	-10
near:dug	-21
near:dump	39
near:duri	24
near:duty	-46
near:dwel	-47
near:dyke	17
near:each	-59
near:earl	73
near:earm	-32
near:earn	-53
near:eart	18
near:east	-8
near:eato	75
near:ecua	-22
near:edge	33
near:edit	-44
near:educ	-60
near:edwa	-61
near:efe	15
near:effe	24
near:egyp	19
near:eid	-24
near:eigh	-26
near:eith	38
near:elde	79
near:elec	-46
near:elem	-88
near:elev	-12
near:elim	11
near:eliy	122
near:eliz	59
near:eln	58
near:else	3
near:emba	-100
near:embr	16
near:emer	-46
near:emir	94
near:empl	-25
near:empt	-92
near:encl	3
near:enco	81
near:end	-5
near:enda	-58
near:ende	-48
near:ends	36
near:enem	39
near:ener	57
near:enga	9
near:engi	-71
near:engl	-100
near:enou	-127
near:enro	-23
near:ente	6
near:enti	-66
near:entr	-110
near:envo	91
near:equi	-81
near:erat	-32
near:erit	28
near:erro	-28
near:erup	-75
near:esca	-7
near:esco	-13
near:esme	47
near:esta	95
near:este	-75
near:esti	-112
near:ethi	58
near:evac	14
near:eve	-11
near:even	18
near:ever	-85
near:evid	-86
near:exam	-25
near:exca	-97
near:exce	66
near:exch	80
near:exec	-15
near:exha	-70
near:exhu	115
near:exis	-36
near:exit	27
near:expe	-41
near:expl	-14
near:expr	-77
near:exte	9
near:extr	-73
near:eye	121
near:eyes	-65
near:fabr	7
near:face	-43
near:faci	-28
near:fact	59
near:fail	4
near:fair	-69
near:fall	-7
near:fals	84
near:fami	-37
near:fano	50
near:fans	-46
near:far	24
near:farc	95
near:fare	-11
near:farm	51
near:fash	-50
near:faso	96
near:fast	-85
near:fata	74
near:fate	77
near:fath	-88
near:fati	-16
near:favo	-15
near:fear	54
near:febr	4
near:fede	48
near:feed	-118
near:feet	38
near:fell	63
near:felt	-136
near:fema	106
near:fenc	-79
near:ferr	-125
near:fest	51
near:fetc	-36
near:few	-46
near:fewe	-58
near:fiel	-6
near:fift	26
near:figh	13
near:figu	120
near:file	-31
near:fili	15
near:fill	-26
near:fina	40
near:fine	-93
near:fing	89
near:fini	-115
near:fire	-57
near:firm	-19
near:firs	62
near:fish	-30
near:five	8
near:flag	-29
near:flam	-37
near:flar	-65
near:flas	-43
near:flat	-16
near:fled	-6
near:flee	135
near:flew	41
near:flig	72
near:floo	45
near:flou	-55
near:flow	91
near:fly	69
near:flyi	52
near:fold	-117
near:foll	-8
near:food	-98
near:foot	35
near:for	-14
near:forc	-27
near:fore	50
near:form	-51
near:fort	-4
near:foru	20
near:forw	56
near:foun	13
near:four	14
near:frac	52
near:fran	-10
near:free	110
near:fren	-12
near:fres	71
near:frid	68
near:frie	42
near:from	28
near:fron	33
near:froz	49
near:ftse	-24
near:fuel	-20
near:fuk	24
near:full	-49
near:func	-67
near:fund	-99
near:fune	91
near:furt	103
near:gain	-9
near:gala	60
near:gall	-36
near:gamb	45
near:gang	-54
near:gap	-96
near:gara	-68
near:gard	6
near:garr	-12
near:gas	17
near:gate	-12
near:gath	-86
near:gatu	41
near:gavd	-92
near:gave	-66
near:gaza	-4
near:gazi	-4
near:gebr	79
near:gend	-45
near:gene	16
near:geno	-66
near:geol	-71
near:geor	100
near:germ	-16
near:get	20
near:ghan	-12
near:give	5
near:givi	-38
near:glad	10
near:glas	41
near:glid	55
near:gmt	85
near:goal	-108
near:goat	-93
near:god	68
near:goes	59
near:gofa	15
near:goin	14
near:gold	101
near:goma	9
near:gone	-6
near:good	90
near:gorg	-65
near:got	-27
near:gov	26
near:gove	15
near:grai	-3
near:gran	34
near:grav	24
near:graz	60
near:grea	66
near:gree	25
near:gren	-49
near:grou	19
near:grow	-47
near:guar	6
near:guay	-15
near:guer	-28
near:guid	-80
near:guil	-62
near:guin	-90
near:gul	-27
near:gulf	-13
near:gun	-7
near:gunf	3
near:gunn	77
near:guns	-22
near:gust	-20
near:gymn	17
near:hach	75
near:hack	84
near:had	5
near:haif	46
near:hait	-41
near:half	50
near:hali	-59
near:hall	-87
near:hama	44
near:haml	-18
near:hams	-108
near:hand	13
near:hang	-71
near:happ	20
near:hara	21
near:harb	-28
near:hard	23
near:harm	15
near:harv	36
near:hass	45
near:haug	-61
near:haul	68
near:have	-15
near:havi	-51
near:haza	18
near:head	-38
near:heal	-24
near:hear	115
near:heat	84
near:heav	6
near:hect	-128
near:heig	108
near:held	-91
near:hele	51
near:heli	37
near:hell	106
near:helm	106
near:help	8
near:her	32
near:hera	29
near:herm	-76
near:hers	-82
near:hezb	-8
near:hid	-84
near:hidd	40
near:hide	-31
near:hidi	-39
near:high	-42
near:hija	108
near:hill	12
near:him	-96
near:hims	-17
near:hinc	64
near:hind	51
near:hire	-83
near:his	-20
near:hist	-50
near:hit	65
near:hits	87
near:hitt	-23
near:hoa	74
near:hode	88
near:hold	-20
near:hole	89
near:holi	-54
near:home	44
near:homi	78
near:homs	65
near:hond	64
near:hono	79
near:hope	28
near:hors	15
near:hosp	79
near:host	17
near:hot	-123
near:hote	-43
near:hour	-20
near:hous	-59
near:hout	62
near:how	-9
near:howe	3
near:hrmm	57
near:hue	35
near:hull	-64
near:huma	15
near:hund	25
near:hung	35
near:hurr	-7
near:hurt	55
near:husb	-63
near:huts	13
near:hygi	-23
near:hypo	99
near:ice	-82
near:icg	-84
near:icrc	17
near:iden	11
near:idf	43
near:idle	58
near:idli	56
near:idps	4
near:iduk	35
near:ihor	54
near:iii	26
near:ill	-74
near:ille	8
near:imag	-97
near:immi	-47
near:impa	57
near:impe	-88
near:impo	-21
near:impr	82
near:inci	-6
near:incl	142
near:inde	-42
near:indi	15
near:indo	-5
near:indu	3
near:infa	-24
near:infe	-22
near:infl	-44
near:info	8
near:ingd	55
near:inha	49
near:inhe	-17
near:init	51
near:inje	-16
near:inju	114
near:inla	20
near:inma	4
near:inn	37
near:inqu	-16
near:inse	-96
near:insi	10
near:insp	-97
near:inst	-73
near:insu	50
near:inte	-13
near:into	65
near:inva	-12
near:inve	-54
near:invo	35
near:iom	16
near:ipc	-83
near:iran	137
near:iraq	-8
near:irel	33
near:iris	26
near:irri	-36
near:ishi	-68
near:isol	-19
near:isra	42
near:issu	-100
near:ista	-3
near:ital	17
near:item	-83
near:its	12
near:itse	90
near:itur	60
near:ivor	34
near:jaba	79
near:jack	-19
near:jaha	69
near:jail	3
near:jala	50
near:jali	83
near:jama	125
near:jamm	3
near:jan	6
near:janu	30
near:japa	20
near:java	39
near:jbei	69
near:jeep	-32
near:jeni	71
near:jiha	102
near:jnim	36
near:jobs	-79
near:joe	-18
near:john	-66
near:join	14
near:jona	20
near:jord	36
near:jos	5
near:jose	-57
near:jour	-13
near:juba	35
near:judg	-122
near:judi	-61
near:juli	66
near:july	28
near:jump	-22
near:junc	-11
near:june	38
near:junt	91
near:just	82
near:kabu	-29
near:kadu	85
near:kaga	57
near:kana	-12
near:kand	112
near:kang	3
near:kant	33
near:kara	121
near:kare	-56
near:kari	58
near:karu	26
near:kash	74
near:kass	-4
near:kath	-55
near:kats	43
near:kaza	-111
near:kebb	81
near:kebe	-74
near:keep	-9
near:kens	93
near:keny	-29
near:kept	-13
near:kera	45
near:kere	-101
near:kerm	29
near:kerr	-9
near:kfar	17
near:khal	-7
near:khan	-62
near:khar	83
near:khas	-56
near:kher	35
near:khme	-43
near:khwa	26
near:khyb	58
near:kibb	-81
near:kick	-58
near:kidn	68
near:kiel	-10
near:kill	72
near:kilo	-199
near:kind	57
near:king	-40
near:kins	20
near:kitc	-53
near:kits	-127
near:kivu	-58
near:knif	35
near:knoc	-6
near:know	68
near:kobr	57
near:kolo	54
near:kong	3
near:kora	36
near:kord	62
near:kore	109
near:kost	26
near:kph	-70
near:krem	28
near:kufr	-27
near:kuma	-52
near:kumb	57
near:kuna	-51
near:kurd	39
near:kurm	58
near:kurs	-31
near:kutu	11
near:kwar	39
near:kyau	92
near:kyiv	-6
near:labo	-29
near:lack	-75
near:lads	-66
near:lady	12
near:lago	-45
near:laha	74
near:laho	-58
near:laid	-34
near:lak	93
near:lake	59
near:lakh	-57
near:lamp	-110
near:land	-28
near:lane	-11
near:lang	-58
near:lank	77
near:larg	9
near:lari	-37
near:larr	63
near:last	18
near:late	-3
near:latr	12
near:latt	65
near:lau	-77
near:laun	-55
near:law	34
near:lawm	14
near:lawy	58
near:lay	-42
near:lead	-4
near:leag	-9
near:lean	-60
near:lear	22
near:leav	31
near:leba	101
near:led	-109
near:ledg	24
near:left	4
near:leg	48
near:lega	-114
near:legs	32
near:lent	-25
near:less	-106
near:let	41
near:lett	-20
near:leve	-39
near:leyt	-55
near:libe	79
near:libr	-15
near:liby	-138
near:lice	-157
near:lie	50
near:lieu	-17
near:lift	21
near:ligh	58
near:like	86
near:lim	-99
near:lima	-26
near:limb	106
near:limi	-63
near:limp	-25
near:line	-101
near:link	-17
near:lirq	99
near:list	26
near:litr	-104
near:litt	-132
near:live	8
near:livi	21
near:load	-18
near:loan	-40
near:loav	-55
near:loca	3
near:lock	-57
near:lodg	-58
near:logg	24
near:logi	-35
near:lond	-21
near:long	-7
near:look	33
near:loot	-33
near:lorr	-61
near:lose	-43
near:losi	37
near:loss	89
near:lost	34
near:lots	-44
near:low	78
near:lowe	66
near:luci	-25
near:luck	9
near:lunc	5
near:lung	76
near:lyin	101
near:mach	-42
near:made	-41
near:mae	25
near:maga	117
near:magn	-53
near:mahm	27
near:maim	119
near:main	10
near:maiz	-34
near:maje	-43
near:majo	94
near:make	-33
near:makh	22
near:maki	-9
near:mala	-18
near:male	92
near:mali	-57
near:mall	87
near:maln	-52
near:malt	-32
near:man	-42
near:mana	-19
near:mand	40
near:mang	80
near:mani	-96
near:manu	58
near:many	-81
near:mapp	-52
near:mar	28
near:mara	-65
near:marc	36
near:marg	-53
near:mari	33
near:mark	29
near:marr	-99
near:mart	54
near:mary	-4
near:mask	-55
near:maso	-23
near:masr	-76
near:mass	45
near:mast	4
near:matc	20
near:mate	-72
near:math	-29
near:matr	-18
near:mats	51
near:matt	-89
near:maur	57
near:may	15
near:mayo	-31
near:maza	105
near:meal	-27
near:mean	17
near:meas	-94
near:mede	-39
near:medi	22
near:meet	-55
near:mega	-95
near:mele	37
near:meli	-17
near:melt	-4
near:memb	-50
near:memo	25
near:men	-38
near:mend	40
near:ment	46
near:mess	-91
near:met	-58
near:meta	63
near:meth	-26
near:metr	-35
near:mexi	95
near:mid	103
near:midd	-29
near:midf	-35
near:midn	81
near:migr	51
near:mila	111
near:mile	57
near:mili	49
near:milk	-57
near:mill	-84
near:mina	73
near:mind	49
near:mine	-11
near:mini	11
near:minn	54
near:mino	65
near:minu	-31
near:miss	15
near:miti	12
near:mobi	-117
near:moco	70
near:mode	45
near:moga	-41
near:moh	74
near:mold	31
near:mond	68
near:mone	28
near:moni	17
near:mono	4
near:mons	54
near:mont	21
near:mora	-43
near:more	21
near:morg	89
near:morn	-16
near:moro	-8
near:mort	20
near:mosc	64
near:mosq	-17
near:most	-5
near:moth	46
near:moti	-9
near:moto	-66
near:moun	-55
near:mour	44
near:move	12
near:movi	17
near:moza	-57
near:msf	-77
near:much	25
near:mud	53
near:muds	33
near:muha	41
near:mult	58
near:muni	39
near:murd	49
near:murt	-12
near:musa	-54
near:musc	103
near:muse	32
near:musi	47
near:musl	13
near:must	44
near:myan	68
near:myse	71
near:myst	3
near:naba	79
near:naf	78
near:nago	97
near:nair	46
near:name	11
near:namp	-53
near:nang	51
near:nasi	24
near:nati	39
near:naut	63
near:nava	6
near:navy	-3
near:ndma	10
near:near	13
near:need	-7
near:negl	-112
near:nego	-20
near:neig	30
near:nepa	-15
near:neph	-23
near:nets	-81
near:netw	-21
near:neut	20
near:neve	42
near:new	-43
near:newb	55
near:newl	63
near:next	61
near:ngo	8
near:niam	51
near:nico	-31
near:niec	15
near:nige	-22
near:nigh	62
near:nile	68
near:nine	-3
near:nior	43
near:njia	-32
near:nobo	-17
near:non	28
near:none	-5
near:noon	60
near:nor	9
near:norm	-100
near:nort	10
near:not	27
near:note	-82
near:noth	37
near:noti	-83
near:noto	-59
near:nov	-15
near:nova	69
near:nove	30
near:novi	-42
near:now	-65
near:nrc	-33
near:numb	-31
near:nuns	54
near:nur	-53
near:nutr	-67
near:nuwa	122
near:nyal	110
near:obei	53
near:obje	-14
near:obse	12
near:ocan	74
near:occa	4
near:occu	11
near:ocha	10
near:oct	92
near:octo	37
near:odda	34
near:odes	-40
near:off	66
near:offe	-8
near:offi	-5
near:oil	-26
near:old	82
near:olde	-126
near:olek	50
near:ombu	16
near:once	23
near:one	-27
near:ones	52
near:onli	-119
near:only	-24
near:onto	-17
near:open	35
near:oper	-50
near:oppo	-54
near:orde	-73
near:ordn	-69
near:orga	-79
near:orie	71
near:orig	47
near:oro	9
near:othe	44
near:our	59
near:ours	86
near:out	-16
near:outb	-55
near:outd	35
near:outl	87
near:outr	19
near:outs	22
near:over	-24
near:own	26
near:owne	-44
near:oxyg	43
near:pace	80
near:pack	-85
near:pada	-8
near:page	25
near:pago	-12
near:paid	-32
near:pain	-62
near:pair	-110
near:pakh	56
near:paki	7
near:pala	86
near:pale	-4
near:pall	-53
near:palm	-53
near:pana	28
near:pane	-31
near:pang	-50
near:pann	78
near:pape	3
near:papi	47
near:para	-69
near:pare	30
near:pari	48
near:park	68
near:parl	-60
near:part	-73
near:pass	-17
near:past	-31
near:path	50
near:pati	-25
near:patn	-38
near:patr	-14
near:paul	-86
near:pay	-60
near:paym	-35
near:pays	68
near:paz	23
near:peac	-66
near:pena	-52
near:penc	12
near:peni	-69
near:pens	17
near:peop	-79
near:per	-120
near:perc	-45
near:perh	-68
near:peri	87
near:perm	-144
near:peru	52
near:peso	-66
near:pete	76
near:peti	-4
near:petr	99
near:phar	90
near:phas	-147
near:phil	46
near:phon	-43
near:phot	-4
near:pick	-136
near:pict	-21
near:piec	-82
near:pier	-60
near:pilg	-11
near:pilo	22
near:pipe	-93
near:pira	-28
near:pist	24
near:pit	27
near:pitc	-54
near:pits	54
near:plac	-69
near:plai	9
near:plan	-14
near:plas	22
near:plat	-70
near:play	-102
near:plaz	23
near:plea	-29
near:pled	-62
near:plot	13
near:pluc	-92
near:plun	-30
near:plus	63
near:ply	-14
near:poin	-132
near:pois	56
near:pola	21
near:poli	58
near:poll	-105
near:pont	44
near:poor	-63
near:popu	-51
near:posi	-67
near:poss	-10
near:post	40
near:poto	-114
near:poun	-79
near:pour	61
near:powe	-33
near:prac	-37
near:prad	51
near:pray	-4
near:pre	-59
near:prea	-86
near:prec	51
near:pref	27
near:preg	-19
near:prel	34
near:prem	-108
near:pres	38
near:prev	11
near:pric	-118
near:prie	-68
near:prim	11
near:prin	36
near:pris	17
near:priv	-56
near:prob	-79
near:proc	-76
near:prod	-15
near:prof	-59
near:prog	8
near:proj	-88
near:prom	-71
near:pron	-53
near:prop	-85
near:pros	18
near:prov	37
near:psyc	-139
near:publ	86
near:pull	-87
near:pump	-74
near:punj	80
near:pupi	27
near:pure	49
near:purs	44
near:push	97
near:put	-10
near:puts	-13
near:qala	8
near:qata	44
near:quak	-51
near:quan	14
near:quar	-54
near:ques	-115
near:quet	-107
near:queu	-111
near:quin	13
near:quot	27
near:raba	-58
near:race	-68
near:radi	7
near:radw	41
near:raid	86
near:rail	-46
near:rain	-36
near:rais	77
near:raja	96
near:rakh	93
near:rama	-13
near:rame	-70
near:ran	-74
near:rang	56
near:rans	-20
near:rapi	-76
near:rate	-57
near:rati	-66
near:ravi	50
near:rawa	44
near:raze	14
near:reac	-24
near:read	-96
near:rebe	15
near:rebo	-35
near:rebu	-36
near:reca	-112
near:rece	-29
near:reci	56
near:reck	22
near:reco	-7
near:recr	-44
near:red	16
near:redu	-79
near:refe	-31
near:refi	85
near:refo	-93
near:refr	-68
near:refu	-51
near:rega	-12
near:rege	9
near:regi	-11
near:regr	80
near:regu	-26
near:reha	43
near:reit	-53
near:reje	-6
near:rela	19
near:rele	75
near:relo	-14
near:rema	39
near:reme	-77
near:remi	54
near:remn	59
near:remo	-86
near:reno	4
near:rent	71
near:reop	-106
near:repa	-60
near:repe	-57
near:repl	-52
near:repo	42
near:repr	-41
near:repu	12
near:requ	-66
near:resc	-84
near:rese	91
near:resi	30
near:reso	61
near:resp	21
near:rest	59
near:reta	-95
near:reti	59
near:reto	60
near:retr	133
near:retu	45
near:reun	-5
near:reut	5
near:reve	-57
near:revi	50
near:reyn	53
near:rich	-55
near:rifl	-151
near:righ	98
near:ring	-76
near:risa	-67
near:rise	95
near:risk	52
near:riva	13
near:rive	6
near:riya	-11
near:road	12
near:robb	-63
near:rohi	90
near:roll	-80
near:roma	55
near:roof	-40
near:room	52
near:rose	-8
near:rosh	74
near:rota	-75
near:roug	-50
near:roun	-154
near:rout	-9
near:rove	-54
near:row	-62
near:roya	69
near:rsf	78
near:rubb	-9
near:ruin	-15
near:rule	10
near:ruli	5
near:run	-10
near:runn	-78
near:runs	-42
near:rupe	13
near:rura	62
near:rush	-72
near:russ	32
near:ruts	55
near:rwan	-47
near:sack	64
near:sacr	63
near:sada	5
near:saga	83
near:sahe	44
near:said	-38
near:sail	-16
near:sain	11
near:sake	98
near:sala	43
near:sale	27
near:sali	22
near:salt	-54
near:salv	-21
near:sama	81
near:same	78
near:samp	-34
near:san	58
near:sana	112
near:sanc	-3
near:sang	98
near:sank	-40
near:sans	3
near:sant	27
near:sara	-28
near:sat	-89
near:satu	-43
near:saud	68
near:save	-72
near:saw	-56
near:say	82
near:sayi	20
near:scal	-71
near:scen	-3
near:sche	-78
near:scho	53
near:scie	12
near:scor	-89
near:scot	-41
near:scou	24
near:scra	-47
near:scre	-27
near:sea	-81
near:sear	21
near:seas	25
near:seat	-105
near:seco	17
near:secr	65
near:sect	-54
near:secu	-64
near:see	-10
near:seed	-39
near:seek	-3
near:seen	10
near:seiz	38
near:self	60
near:sell	-78
near:sena	10
near:send	-38
near:sene	70
near:seni	-17
near:sent	-49
near:sepa	-56
near:sept	-7
near:serb	12
near:seri	49
near:serv	-21
near:sess	-106
near:set	-29
near:sett	21
near:seva	91
near:seve	-8
near:shab	46
near:shah	-21
near:shak	-26
near:shal	-17
near:sham	-55
near:shan	62
near:shar	-6
near:shat	61
near:she	47
near:sheb	20
near:shed	-66
near:shee	-93
near:shel	-44
near:shif	-116
near:ship	-61
near:shir	-54
near:shoc	-42
near:shoo	-22
near:shop	-39
near:shor	-141
near:shou	15
near:shov	15
near:show	-77
near:shra	118
near:shri	80
near:shru	81
near:shut	-64
near:sick	-81
near:side	29
near:sieg	66
near:sigh	-45
near:sign	16
near:simi	-48
near:sina	-7
near:sinc	-4
near:sind	39
near:sing	29
near:sinj	21
near:sink	-41
near:sist	22
near:site	89
near:sitt	47
near:situ	-78
near:six	-3
near:sixe	-34
near:size	-46
near:skif	-85
near:skip	-24
near:slab	-41
near:slai	97
near:slau	-16
near:slee	50
near:slep	55
near:slid	31
near:slig	95
near:slip	-41
near:slop	29
near:smal	-72
near:smas	-34
near:smok	96
near:snak	25
near:snap	-51
near:snif	-69
near:snow	39
near:soci	-70
near:sofa	130
near:soil	44
near:sola	-56
near:sold	57
near:soli	29
near:soma	43
near:some	-63
near:son	62
near:sond	44
near:sons	-17
near:sorg	-25
near:soro	41
near:sorr	13
near:sort	-70
near:soug	85
near:soun	7
near:sour	-73
near:sout	108
near:spac	-88
near:spai	-50
near:span	13
near:spar	-94
near:spea	68
near:spec	49
near:spen	-9
near:spin	35
near:spit	-48
near:spok	56
near:spon	-10
near:spor	41
near:spot	-47
near:spre	-55
near:spri	46
near:spyi	31
near:squa	-145
near:sque	58
near:sri	29
near:stab	48
near:stad	-5
near:staf	-108
near:stag	18
near:stai	-35
near:stal	-15
near:stan	-63
near:star	60
near:stat	18
near:stay	84
near:stea	-37
near:stee	-18
near:stil	107
near:stit	92
near:stoc	-40
near:stol	-47
near:ston	65
near:stoo	-79
near:stor	-125
near:stra	31
near:stre	-12
near:stri	-34
near:stro	-81
near:stru	-13
near:stuc	-97
near:stud	-7
near:stus	-66
near:sub	-34
near:subd	-53
near:subs	86
near:subu	71
near:succ	130
near:such	27
near:suda	-16
near:suff	92
near:suga	62
near:suic	84
near:suit	-99
near:sum	37
near:suma	97
near:summ	-90
near:sumy	38
near:sund	-4
near:sunk	-76
near:supe	-64
near:supp	-92
near:supr	97
near:surg	62
near:suri	-61
near:surr	-76
near:surv	-60
near:susp	-10
near:sust	14
near:swal	66
near:swam	-89
near:swap	-34
near:swee	41
near:swei	55
near:swep	-21
near:swis	74
near:syri	29
near:syst	-67
near:tabl	-35
near:taga	39
near:tail	-11
near:taiw	-29
near:take	33
near:taki	6
near:tali	93
near:talk	25
near:tall	62
near:tami	51
near:tank	57
near:tanz	110
near:targ	-90
near:tarp	52
near:task	-40
near:tawi	39
near:tax	6
near:tea	-33
near:teac	54
near:team	-41
near:tear	-43
near:tech	50
near:teet	32
near:tehr	86
near:tel	-65
near:tele	-28
near:temp	13
near:ten	-11
near:tend	22
near:tens	62
near:tent	-85
near:term	-67
near:tern	27
near:terr	10
near:tesf	-48
near:test	-22
near:texa	-31
near:thai	133
near:than	-88
near:that	34
near:the	4
near:thea	51
near:thei	22
near:them	17
near:then	34
near:ther	-27
near:thes	71
near:they	24
near:thin	-39
near:thir	-24
near:this	35
near:thom	-54
near:thos	56
near:thou	-56
near:thre	14
near:thur	38
near:thus	76
near:tibu	92
near:tick	-54
near:tied	19
near:tigr	-14
near:till	-40
near:time	-78
near:tine	38
near:tobr	-44
near:toda	40
near:todd	97
near:toge	17
near:toil	19
near:told	-36
near:toll	98
near:tom	-63
near:tomo	-63
near:tong	53
near:toni	-26
near:tonn	-132
near:too	26
near:took	44
near:top	18
near:torc	10
near:tore	-7
near:tork	70
near:toro	-57
near:torr	-28
near:tota	-22
near:touc	-88
near:tour	-66
near:towa	60
near:towe	43
near:town	-82
near:trab	64
near:trac	-27
near:trad	76
near:traf	-38
near:trai	-112
near:tram	44
near:tran	-14
near:trap	-118
near:trau	-26
near:trav	-90
near:traw	-12
near:trea	-16
near:tree	-55
near:trem	17
near:tren	70
near:tria	-123
near:trib	39
near:trie	-68
near:trig	44
near:tril	-25
near:trin	-11
near:trip	-48
near:tris	-88
near:troo	-10
near:truc	15
near:true	100
near:trus	-56
near:trut	17
near:tryi	-19
near:tsel	77
near:tsin	-42
near:tsun	30
near:tues	38
near:tulk	-25
near:tuni	51
near:tunn	-37
near:turk	31
near:turn	-145
near:twel	24
near:twen	26
near:twic	-165
near:twin	-21
near:two	13
near:type	-67
near:typh	59
near:uae	-48
near:ugan	34
near:ukra	37
near:ulan	-51
near:unac	11
near:uncl	-83
near:unde	36
near:unex	44
near:unfo	63
near:unha	-67
near:unhc	-25
near:unhu	-6
near:unic	-39
near:unid	35
near:unif	80
near:unin	-77
near:unio	-22
near:unit	-20
near:univ	39
near:unkn	39
near:unlo	40
near:unrw	-64
near:unsa	82
near:unti	-26
near:untr	43
near:upda	-27
near:uphe	-37
near:upon	45
near:uppe	-10
near:upro	126
near:ups	26
near:upwa	15
near:urba	-26
near:urge	75
near:usd	-96
near:use	-21
near:used	-21
near:usua	-33
near:uvir	-98
near:vaca	9
near:vacc	-93
near:vali	107
near:vall	23
near:valu	-24
near:van	-26
near:vani	90
near:vans	-40
near:vari	-30
near:vehi	-121
near:vene	45
near:vent	55
near:verd	-27
near:veri	78
near:vers	68
near:very	-4
near:vess	-57
near:vice	16
near:vict	-48
near:vide	58
near:vien	48
near:viet	37
near:view	62
near:vigi	-31
near:vila	66
near:vill	30
near:vina	28
near:viol	-36
near:visa	38
near:visi	-64
near:voic	-67
near:volc	-28
near:volu	-3
near:vote	-113
near:vyac	5
near:wade	-56
near:wadi	32
near:wait	-70
near:waji	39
near:wake	-58
near:wale	-85
near:wall	55
near:wang	24
near:want	-54
near:ward	-28
near:ware	-32
near:warn	-15
near:warr	40
near:wars	13
near:was	10
near:wash	19
near:wast	-31
near:watc	-47
near:wate	17
near:wave	-57
near:way	23
near:wazi	7
near:weak	46
near:wear	-56
near:weat	-9
near:wedd	87
near:wedn	20
near:week	20
near:weig	-72
near:welf	-29
near:well	11
near:went	21
near:were	6
near:wfp	-32
near:what	6
near:whee	32
near:when	-56
near:wher	-22
near:whet	-74
near:whic	-45
near:whil	19
near:who	13
near:whol	83
near:whom	55
near:whos	29
near:why	-51
near:wick	-67
near:wide	-31
near:wife	70
near:wild	-62
near:will	43
near:win	-51
near:winc	-122
near:wind	-91
near:wing	-111
near:winn	-71
near:wins	-11
near:wint	72
near:wipe	71
near:wish	-12
near:with	-54
near:witn	-91
near:wive	-126
near:woma	43
near:wome	42
near:won	-84
near:wood	-56
near:word	44
near:wore	-45
near:work	-18
near:worl	26
near:wors	8
near:wort	-61
near:woul	-53
near:woun	105
near:wrap	-88
near:wrec	-91
near:wris	14
near:wron	18
near:wrot	46
near:xinh	12
near:yard	-60
near:year	-19
near:yeme	7
near:yere	77
near:yest	18
near:yet	-34
near:yiel	18
near:york	80
near:you	-91
near:youn	-83
near:yout	45
near:zamb	20
near:zamf	52
near:zamz	48
near:zapo	-15
near:zara	60
near:zeal	-62
near:zeit	33
near:zele	15
near:ziki	92
near:zona	67
near:zone	-96
near:zuwa	-67
next:claim-allocated	-11
next:claim-casualties	-46
next:claim-dead-in-captivity	21
next:claim-delivered	-31
next:claim-held	50
next:claim-injured	41
next:claim-killed	-3
next:claim-missing	33
next:claim-pledged	15
next:claim-prisoners-exchanged	58
next:claim-refugees	-23
next:claim-released	25
next:claim-requested	-4
next:claim-returned	40
next:claim-total	-18
noun:	30
noun:accident	-85
noun:afghan	75
noun:aftershock	-115
noun:agent	60
noun:aid-worker	-13
noun:aircraft	-85
noun:ambulance	-100
noun:american	30
noun:animal	-78
noun:apartment-block	-81
noun:area	-17
noun:armenian	110
noun:armoured-vehicle	-49
noun:arrival	98
noun:attack	-127
noun:attacker	4
noun:aunt	-11
noun:baby	-37
noun:bandit	33
noun:bed	-168
noun:blanket	-33
noun:boarding-school	-76
noun:boat	-193
noun:body	123
noun:bomb	-111
noun:bone	-71
noun:book	-39
noun:boy	120
noun:bridge	-68
noun:brother	30
noun:building	-137
noun:bus	-158
noun:bus-passenger	47
noun:call	-58
noun:camp	-102
noun:candidate	-33
noun:captive	-30
noun:car	-79
noun:case	-49
noun:casualty	60
noun:catechist	-69
noun:center	-17
noun:centre	-157
noun:chief	-120
noun:child	65
noun:chinese	-6
noun:church	-65
noun:citizen	-31
noun:civilian	104
noun:classroom	-44
noun:climber	24
noun:clinic	-36
noun:coach	-188
noun:colleague	7
noun:colombian	46
noun:commander	-20
noun:company	-51
noun:compatriot	67
noun:complaint	-12
noun:comrade	92
noun:congolese	78
noun:conscript	24
noun:constable	51
noun:container	-47
noun:contractor	-23
noun:convict	-88
noun:convoy	-60
noun:cook	139
noun:corporal	121
noun:corpse	130
noun:correspondent	-96
noun:country	-133
noun:county	-69
noun:cousin	-90
noun:cow	-91
noun:crew	-30
noun:crew-member	143
noun:crossing	-40
noun:customer	-103
noun:cypriot	51
noun:dam	-77
noun:daughter	36
noun:death	134
noun:defendant	-109
noun:defender	31
noun:delegate	-73
noun:deputy	-90
noun:detainee	97
noun:diplomat	-76
noun:director	-123
noun:displaced-person	123
noun:district	-123
noun:doctor	-98
noun:dog	-81
noun:dose	-22
noun:driver	50
noun:drone	-164
noun:dwelling	-69
noun:emirati	71
noun:employee	-57
noun:engineer	43
noun:enumerator	-82
noun:evacuee	98
noun:excavator	-63
noun:family	-125
noun:farmer	24
noun:fatality	69
noun:father	-126
noun:fighter	12
noun:filipino	46
noun:fire	-95
noun:firefighter	-42
noun:fisherman	84
noun:flat	-72
noun:flight	-77
noun:floor	-64
noun:foreigner	-4
noun:friend	-31
noun:game	-20
noun:girl	54
noun:goal	-9
noun:goat	-58
noun:grandchild	-65
noun:grave	30
noun:group	-128
noun:guard	70
noun:guest	-29
noun:guide	-105
noun:gun	-62
noun:gunman	-93
noun:haitian	108
noun:head	-149
noun:head-of-cattle	-102
noun:health-worker	-63
noun:helicopter	-116
noun:herder	-36
noun:hiker	85
noun:hive	-30
noun:home	-151
noun:hospital	-153
noun:hostage	132
noun:house	-192
noun:household	-165
noun:husband	-117
noun:idp	124
noun:imam	-53
noun:incident	-125
noun:indian	18
noun:individual	175
noun:infant	37
noun:inhabitant	-54
noun:injury	-7
noun:inmate	-6
noun:inspector	-94
noun:iraqi	72
noun:island	-56
noun:israeli	-43
noun:job	-24
noun:journalist	82
noun:judge	-57
noun:kit	-71
noun:labourer	-27
noun:latrine	-35
noun:launcher	-37
noun:lawyer	-73
noun:leader	-53
noun:lebanese	70
noun:life	127
noun:list	-95
noun:local	-6
noun:lorry	-69
noun:malian	62
noun:man	-26
noun:manager	-82
noun:marine	-92
noun:martyr	166
noun:match	-31
noun:mattress	-48
noun:meal	-45
noun:member	-15
noun:migrant	-97
noun:militant	47
noun:militiaman	24
noun:miner	-50
noun:minister	-191
noun:minor	-20
noun:missile	-117
noun:mortar-round	-10
noun:mother	-12
noun:motorcycle	-82
noun:municipality	-11
noun:nation	-58
noun:national	-85
noun:neighbor	48
noun:neighbour	-56
noun:nephew	16
noun:new-arrival	146
noun:niece	34
noun:observer	-71
noun:officer	-64
noun:official	-196
noun:operation	-105
noun:operative	-21
noun:organisation	-57
noun:other	54
noun:over	-3
noun:owner	-82
noun:page	-63
noun:palestinian	19
noun:paper	-4
noun:paramedic	90
noun:parent	-58
noun:partner	-84
noun:party	-32
noun:passenger	-13
noun:passer-by	-30
noun:patient	-6
noun:peacekeeper	-64
noun:person	37
noun:personnel	-96
noun:phone	-8
noun:photograph	-54
noun:picker	42
noun:pilgrim	-30
noun:pilot	7
noun:plane	-65
noun:plant	-61
noun:player	-145
noun:point	-109
noun:police	56
noun:police-officer	22
noun:policeman	36
noun:post	-76
noun:pregnant-woman	24
noun:president	-66
noun:priest	-47
noun:project	-32
noun:province	-62
noun:pupil	6
noun:question	-11
noun:rebel	-31
noun:refugee	200
noun:region	-95
noun:relative	-79
noun:report	-75
noun:reporter	-136
noun:reservist	96
noun:resident	124
noun:returnee	64
noun:rifle	-83
noun:rohingya	133
noun:room	-82
noun:round	-44
noun:run	-61
noun:runner	-88
noun:russian	-45
noun:sailor	75
noun:sample	-41
noun:school	-187
noun:schoolboy	87
noun:schoolchild	99
noun:schoolgirl	57
noun:seafarer	111
noun:searcher	-41
noun:seat	-67
noun:security-guard	5
noun:serviceman	25
noun:session	-22
noun:settlement	-61
noun:settler	36
noun:shelter	-110
noun:shepherd	47
noun:ship	-78
noun:shop	-62
noun:sister	28
noun:site	-165
noun:soldier	87
noun:son	-72
noun:south-sudanese	-74
noun:spectator	-73
noun:spokesman	-90
noun:staff	-47
noun:staff-member	50
noun:state	-79
noun:station	-28
noun:storey	-88
noun:strike	-80
noun:student	35
noun:sudanese	32
noun:supporter	-33
noun:surgeon	-122
noun:survivor	-142
noun:suspect	-179
noun:syrian	76
noun:tanker	-95
noun:tarpaulin	-26
noun:teacher	-13
noun:teenager	-3
noun:tent	-62
noun:terrorist	133
noun:thai	-50
noun:time	-211
noun:tourist	-50
noun:town	-55
noun:trader	21
noun:train	-68
noun:traveller	-21
noun:tree	-46
noun:troops	-156
noun:truck	-128
noun:ukrainian	93
noun:uncle	-52
noun:vehicle	-108
noun:vessel	-42
noun:victim	97
noun:village	-130
noun:villager	98
noun:visitor	-83
noun:volunteer	-71
noun:vote	-21
noun:voter	-71
noun:wicket	-13
noun:wife	39
noun:witness	-101
noun:woman	142
noun:woman-and-man	50
noun:word	-102
noun:worker	82
noun:worshipper	83
noun:yazidi	53
noun:yemeni	-73
noun:young-man	82
noun:young-person	-14
noun:young-woman	106
only:aid	-56
only:displacement	-250
only:hostage	-48
other:aid	3
other:casualties	-42
other:casualty	-16
other:dead-in-captivity	-32
other:delivered	18
other:displacement	9
other:held	-17
other:hostage	3
other:injured	-15
other:missing	-17
other:pledged	-29
other:prisoners-exchanged	44
other:refugees	-3
other:released	10
other:requested	31
other:returned	-18
other:total	-66
others:0	-302
others:2	-41
others:7	20
others:more	-32
qualified	52
quoted	34
right1:	-16
right1:#	-138
right1:(	26
right1:)	26
right1:,	13
right1:-	-68
right1:.	-12
right1::	60
right1:;	68
right1:?	-25
right1:a	-34
right1:abducted	98
right1:abductions	43
right1:aboard	-90
right1:about	54
right1:above	-11
right1:according	94
right1:across	19
right1:active	-48
right1:acutely	-39
right1:admitted	-16
right1:affected	-105
right1:after	81
right1:against	-54
right1:aged	58
right1:airports	-13
right1:ak	-40
right1:alive	-65
right1:along	35
right1:already	26
right1:also	-25
right1:among	30
right1:an	-3
right1:and	-21
right1:are	47
right1:arrested	-8
right1:arrests	-5
right1:arrived	-40
right1:as	27
right1:asked	-84
right1:at	42
right1:attempts	-22
right1:away	-5
right1:back	67
right1:bags	-28
right1:barangays	-92
right1:because	49
right1:bedouin	-7
right1:before	-16
right1:behind	33
right1:between	8
right1:block	-61
right1:blocks	-29
right1:bottles	-4
right1:brought	-71
right1:burned	-32
right1:but	59
right1:by	49
right1:c	-51
right1:came	-7
right1:can	8
right1:cancelled	-82
right1:captured	12
right1:carriages	-43
right1:carried	76
right1:carrying	-37
right1:cents	-16
right1:chairs	-52
right1:claims	-59
right1:closed	-40
right1:coffins	-46
right1:collapsed	-8
right1:come	-13
right1:communities	-21
right1:confirmed	78
right1:consultations	-35
right1:could	25
right1:critically	67
right1:crossed	64
right1:damaged	-84
right1:dead	226
right1:delegations	-25
right1:departures	59
right1:destroyed	-56
right1:detained	-35
right1:did	42
right1:die	141
right1:died	168
right1:displaced	154
right1:down	13
right1:driven	60
right1:drown	81
right1:drowned	160
right1:during	-11
right1:each	17
right1:earthquake	-50
right1:entered	-46
right1:escaped	-6
right1:evacuated	81
right1:face	-9
right1:feared	41
right1:fell	120
right1:fewer	-91
right1:fled	142
right1:fleeing	53
right1:for	-28
right1:found	36
right1:freed	112
right1:from	24
right1:gave	-53
right1:go	31
right1:got	-62
right1:governorates	-9
right1:had	-3
right1:hamlets	-24
right1:has	8
right1:have	20
right1:held	45
right1:here	25
right1:hit	-57
right1:home	36
right1:homeless	107
right1:hostage	74
right1:hurt	144
right1:i	46
right1:in	33
right1:included	93
right1:injured	252
right1:inside	-39
right1:internally	65
right1:is	11
right1:it	-74
right1:jumped	72
right1:khwarij	42
right1:kidnapped	121
right1:kidnappings	67
right1:killed	5
right1:killings	40
right1:landslides	-78
right1:last	31
right1:launched	-22
right1:lay	53
right1:learning	-31
right1:left	14
right1:lie	52
right1:live	4
right1:lived	-42
right1:living	18
right1:localities	-59
right1:lost	28
right1:made	-95
right1:magnitude	-9
right1:maimed	66
right1:may	-39
right1:messages	-37
right1:missing	212
right1:missions	-27
right1:mobile	-57
right1:more	44
right1:moved	-33
right1:mt	-79
right1:named	-45
right1:names	67
right1:near	24
right1:need	54
right1:needed	85
right1:never	114
right1:new	-24
right1:newly	79
right1:ngo	-46
right1:not	61
right1:now	-63
right1:occurred	53
right1:of	51
right1:off	67
right1:on	-23
right1:opened	-66
right1:or	-35
right1:out	38
right1:outside	5
right1:over	7
right1:overnight	-7
right1:p	-54
right1:paid	39
right1:passed	60
right1:past	-4
right1:penalties	-25
right1:per	-100
right1:perish	54
right1:perished	131
right1:places	-59
right1:promised	-60
right1:put	-74
right1:quake	-57
right1:ran	40
right1:rations	-4
right1:reached	-29
right1:received	41
right1:recorded	-75
right1:recovered	64
right1:red	-39
right1:remain	27
right1:remained	42
right1:reported	19
right1:returned	-57
right1:rows	-61
right1:said	-110
right1:sank	-44
right1:saw	-130
right1:security	-84
right1:seized	105
right1:seriously	77
right1:served	-19
right1:set	23
right1:shot	51
right1:shots	-53
right1:showed	-41
right1:sides	-150
right1:slain	32
right1:sleep	94
right1:slept	83
right1:slipped	37
right1:so	23
right1:solar	-9
right1:spent	44
right1:stadiums	-31
right1:stand	-47
right1:stayed	111
right1:still	51
right1:stood	-60
right1:strong	-89
right1:succumbed	42
right1:suffered	35
right1:sustained	39
right1:swam	-100
right1:taken	95
right1:teams	-40
right1:that	-44
right1:the	17
right1:their	52
right1:there	67
right1:they	91
right1:this	-34
right1:tickets	-33
right1:to	-32
right1:toilets	-43
right1:told	-112
right1:took	-63
right1:townships	-17
right1:turned	-57
right1:unaccounted	103
right1:under	-45
right1:units	-57
right1:until	13
right1:up	-59
right1:walked	8
right1:was	51
right1:we	98
right1:went	34
right1:were	4
right1:what	-42
right1:when	-63
right1:who	29
right1:whom	133
right1:whose	58
right1:will	10
right1:with	8
right1:within	7
right1:without	-13
right1:working	56
right1:would	60
right1:wounded	218
right1:yesterday	-27
right1:|	105
right1:—	125
right2:	-150
right2:"	-8
right2:(	-40
right2:)	-123
right2:-	49
right2:.	-12
right2::	-54
right2:;	-108
right2:a	21
right2:abducted	83
right2:about	21
right2:abu	-45
right2:according	118
right2:acquitted	-84
right2:across	3
right2:admitted	43
right2:affected	-79
right2:afp	-90
right2:after	70
right2:against	-21
right2:aged	-14
right2:al	78
right2:alive	19
right2:all	61
right2:along	-44
right2:already	67
right2:also	64
right2:among	-62
right2:an	41
right2:and	-51
right2:another	26
right2:are	84
right2:army	-59
right2:around	-7
right2:arrested	-127
right2:arrived	58
right2:as	86
right2:ashore	-79
right2:asked	-85
right2:attack	3
right2:away	3
right2:back	29
right2:be	84
right2:because	85
right2:been	44
right2:before	-72
right2:being	83
right2:between	59
right2:board	-125
right2:both	-43
right2:boys	51
right2:broken	-27
right2:brought	-42
right2:buildings	-74
right2:built	-59
right2:bullet	57
right2:buried	40
right2:burned	-95
right2:burns	161
right2:but	-42
right2:by	55
right2:came	26
right2:camp	74
right2:can	-71
right2:cancelled	-12
right2:cannot	52
right2:captured	103
right2:carried	-58
right2:cash	-42
right2:central	-60
right2:centres	-52
right2:children	42
right2:cholera	-82
right2:civilians	98
right2:cleared	-30
right2:closed	-61
right2:come	-3
right2:confirmed	73
right2:convicted	-35
right2:could	64
right2:counted	-80
right2:cross	25
right2:crossed	93
right2:crushed	62
right2:cuts	32
right2:damaged	-73
right2:dawn	73
right2:day	-8
right2:days	32
right2:dead	88
right2:destroyed	-26
right2:did	-107
right2:died	76
right2:disappeared	89
right2:displaced	150
right2:doctors	-40
right2:down	-106
right2:downed	-68
right2:dragged	96
right2:driven	106
right2:drove	-22
right2:drowned	49
right2:during	26
right2:each	-83
right2:early	95
right2:eight	6
right2:eleven	70
right2:entered	42
right2:escaped	-78
right2:evacuated	86
right2:every	-67
right2:expected	78
right2:far	23
right2:february	17
right2:fighting	-44
right2:fined	-67
right2:fire	-53
right2:five	31
right2:fled	-10
right2:flown	59
right2:food	-102
right2:for	-13
right2:found	77
right2:four	15
right2:free	103
right2:freed	61
right2:friday	73
right2:from	55
right2:front	51
right2:gave	-57
right2:gaza	-22
right2:get	-50
right2:girls	97
right2:given	-44
right2:gone	15
right2:got	31
right2:gunned	88
right2:gunshot	79
right2:haiti	25
right2:half	-81
right2:handed	100
right2:has	-46
right2:have	5
right2:he	36
right2:health	-75
right2:held	104
right2:help	-34
right2:here	13
right2:his	21
right2:hit	51
right2:hold	-21
right2:holds	-11
right2:home	83
right2:homeless	71
right2:homes	-52
right2:hospital	60
right2:hour	22
right2:houses	-85
right2:hurt	240
right2:i	-8
right2:if	50
right2:in	33
right2:including	58
right2:india	-47
right2:injured	151
right2:injuries	89
right2:injuring	27
right2:inside	-36
right2:intensive	57
right2:internally	54
right2:into	82
right2:iraq	7
right2:is	-87
right2:it	-10
right2:its	-8
right2:january	-46
right2:july	-28
right2:june	-76
right2:karabakh	29
right2:keep	-57
right2:kept	-12
right2:killed	119
right2:known	20
right2:laid	39
right2:last	51
right2:later	16
right2:leave	66
right2:leaving	-78
right2:lebanon	35
right2:led	-19
right2:left	13
right2:less	-35
right2:let	18
right2:life	-7
right2:lightly	51
right2:listed	95
right2:live	28
right2:lived	27
right2:lives	-61
right2:living	30
right2:lost	-42
right2:made	69
right2:magnitude	-59
right2:many	-75
right2:march	-73
right2:marched	-54
right2:martyred	35
right2:me	-61
right2:medical	-30
right2:met	50
right2:minors	-4
right2:missing	127
right2:monday	103
right2:month	-92
right2:more	120
right2:morning	-19
right2:most	-33
right2:mostly	100
right2:moved	-3
right2:much	-13
right2:murdered	-27
right2:my	-17
right2:national	-81
right2:near	33
right2:nearly	-53
right2:need	-60
right2:needed	9
right2:neutralised	100
right2:never	-42
right2:new	-25
right2:nigeria	-49
right2:night	-68
right2:nightfall	76
right2:nine	-19
right2:no	-55
right2:nobody	-27
right2:none	62
right2:noon	48
right2:northern	44
right2:not	34
right2:now	-21
right2:number	20
right2:october	61
right2:of	-29
right2:off	24
right2:official	-51
right2:officials	65
right2:on	-7
right2:one	31
right2:open	-72
right2:other	-30
right2:others	-3
right2:our	16
right2:ours	19
right2:out	-27
right2:outside	-72
right2:over	-10
right2:overnight	42
right2:packed	-79
right2:pakistan	-36
right2:papers	-71
right2:part	-62
right2:passed	-17
right2:perished	64
right2:picked	-112
right2:police	-61
right2:population	-43
right2:port	51
right2:price	-12
right2:pulled	-98
right2:put	-87
right2:reached	32
right2:received	-82
right2:recorded	-25
right2:recovered	-52
right2:red	-36
right2:refuge	40
right2:refugees	46
right2:relatives	83
right2:reported	4
right2:reportedly	40
right2:rescued	-104
right2:residents	77
right2:retrieved	30
right2:return	70
right2:returned	5
right2:run	-37
right2:russia	-35
right2:russian	67
right2:safe	-71
right2:said	24
right2:saturday	47
right2:saved	-100
right2:says	-38
right2:schools	-92
right2:seized	-38
right2:sent	-55
right2:september	14
right2:serious	27
right2:set	-8
right2:seven	-9
right2:severely	51
right2:she	10
right2:shot	12
right2:shrapnel	48
right2:shut	-8
right2:signed	28
right2:since	22
right2:six	116
right2:slain	62
right2:sleeping	53
right2:so	-86
right2:sold	-47
right2:soldiers	63
right2:somalia	-45
right2:some	-37
right2:sought	107
right2:sources	-84
right2:south	35
right2:spending	93
right2:spent	-60
right2:staff	-42
right2:starved	74
right2:state	60
right2:staying	67
right2:still	74
right2:street	-117
right2:strong	-43
right2:struck	25
right2:stuck	-39
right2:succumbed	62
right2:sudan	-66
right2:suffered	-47
right2:sunday	126
right2:surgery	96
right2:survived	14
right2:suspended	-14
right2:swept	-51
right2:taken	7
right2:taking	79
right2:teams	-28
right2:ten	-122
right2:than	-166
right2:that	-14
right2:the	11
right2:them	37
right2:then	66
right2:there	86
right2:these	20
right2:they	-18
right2:this	-17
right2:those	33
right2:thought	23
right2:three	43
right2:through	39
right2:thursday	96
right2:to	7
right2:today	50
right2:told	-107
right2:took	-67
right2:transferred	99
right2:treated	-9
right2:treatment	61
right2:tried	-36
right2:troops	-5
right2:tuesday	26
right2:turned	17
right2:twelve	-21
right2:two	-8
right2:ukraine	-54
right2:unaccounted	110
right2:under	-23
right2:up	-15
right2:uprooted	47
right2:us	15
right2:used	-27
right2:vanished	-9
right2:waiting	45
right2:walked	27
right2:wants	31
right2:war	77
right2:was	-62
right2:washed	84
right2:we	5
right2:went	15
right2:were	41
right2:what	-17
right2:when	79
right2:where	-50
right2:which	-144
right2:while	-8
right2:whom	69
right2:whose	42
right2:with	21
right2:within	10
right2:without	-30
right2:women	20
right2:working	-88
right2:wounded	182
right2:wounding	25
right2:wounds	61
right2:year	20
right3:	25
right3:#	-60
right3:(	-23
right3:)	65
right3:,	-26
right3:.	-68
right3::	-150
right3:;	-16
right3:abducted	-15
right3:aboard	78
right3:about	49
right3:above	11
right3:abroad	-31
right3:according	-20
right3:accused	-89
right3:across	38
right3:action	-6
right3:added	-26
right3:admitted	-67
right3:affected	-47
right3:after	53
right3:again	4
right3:against	-49
right3:ago	-10
right3:air	-36
right3:al	77
right3:alive	50
right3:all	23
right3:alone	-48
right3:along	-28
right3:already	-62
right3:ambulances	-86
right3:among	-69
right3:an	-62
right3:and	3
right3:are	29
right3:army	11
right3:around	18
right3:arrested	-105
right3:arrived	12
right3:as	-17
right3:ashore	93
right3:asked	46
right3:at	-53
right3:attack	28
right3:attacks	42
right3:august	65
right3:away	-54
right3:back	70
right3:be	-39
right3:because	-60
right3:been	10
right3:before	44
right3:being	37
right3:between	-79
right3:blast	40
right3:boat	-98
right3:boats	18
right3:bodies	-43
right3:bones	99
right3:border	-10
right3:both	-39
right3:broken	108
right3:brothers	38
right3:brought	17
right3:building	-68
right3:buried	21
right3:burns	100
right3:bus	55
right3:buses	-63
right3:but	79
right3:by	20
right3:called	-87
right3:came	23
right3:camps	62
right3:capital	-44
right3:captivity	30
right3:captured	-39
right3:care	-45
right3:carried	-31
right3:caught	-38
right3:central	29
right3:chief	61
right3:children	93
right3:chinese	90
right3:church	-54
right3:city	-19
right3:civil	-89
right3:civilian	56
right3:civilians	56
right3:coast	-15
right3:come	32
right3:condition	37
right3:confirmed	53
right3:cook	76
right3:cost	56
right3:could	34
right3:countries	-72
right3:country	-88
right3:county	9
right3:crew	-17
right3:critical	75
right3:custody	-34
right3:cut	-35
right3:damaged	-86
right3:dawn	-36
right3:day	-9
right3:days	-33
right3:dead	140
right3:death	97
right3:deaths	-87
right3:deceased	24
right3:december	67
right3:defence	52
right3:deployed	-45
right3:deported	17
right3:detained	-88
right3:detention	-12
right3:did	61
right3:disaster	16
right3:discharged	81
right3:displaced	128
right3:district	-40
right3:districts	-63
right3:dogs	-41
right3:dollar	-123
right3:down	-55
right3:dozens	65
right3:driven	33
right3:drones	-82
right3:drowned	40
right3:dug	-11
right3:each	-52
right3:earlier	82
right3:earthquake	-48
right3:eight	31
right3:el	48
right3:elderly	46
right3:eleven	-98
right3:eliminated	67
right3:emergency	3
right3:end	-38
right3:evacuated	30
right3:excavators	-60
right3:executed	33
right3:families	27
right3:family	15
right3:far	51
right3:father	-60
right3:february	-3
right3:fell	-55
right3:ferry	-41
right3:few	53
right3:fighting	38
right3:find	25
right3:fire	-60
right3:first	44
right3:five	-41
right3:flats	-26
right3:fled	7
right3:food	53
right3:for	9
right3:forced	78
right3:foreign	54
right3:foreigners	-46
right3:former	-70
right3:found	-36
right3:four	-54
right3:freed	-49
right3:friday	-73
right3:from	-3
right3:gaza	-32
right3:get	42
right3:girls	-52
right3:given	-50
right3:go	81
right3:gone	75
right3:got	-29
right3:government	-71
right3:governor	45
right3:ground	-56
right3:group	13
right3:guard	-28
right3:gunmen	21
right3:gunshot	41
right3:had	44
right3:haiti	50
right3:half	-71
right3:hamlets	-8
right3:handed	38
right3:hands	16
right3:has	46
right3:have	7
right3:he	-44
right3:health	-45
right3:heart	58
right3:held	79
right3:helicopters	-110
right3:help	-46
right3:her	-116
right3:here	7
right3:his	-82
right3:hit	7
right3:home	47
right3:homes	-16
right3:hospital	28
right3:hour	44
right3:hours	16
right3:house	27
right3:houses	57
right3:hurt	131
right3:i	-54
right3:identified	16
right3:in	41
right3:including	33
right3:infants	88
right3:injured	49
right3:injuries	-16
right3:insecure	-39
right3:inside	38
right3:intensive	108
right3:interior	10
right3:international	-8
right3:into	-37
right3:iranian	46
right3:is	-31
right3:islamic	48
right3:israel	-43
right3:israeli	55
right3:it	-22
right3:its	-28
right3:january	66
right3:july	42
right3:june	-58
right3:kidnapped	62
right3:killed	78
right3:kursk	26
right3:land	5
right3:landslide	74
right3:last	-110
right3:leave	37
right3:lebanon	41
right3:led	13
right3:left	-32
right3:leg	-8
right3:let	-55
right3:life	3
right3:line	-36
right3:list	17
right3:listed	54
right3:lists	-58
right3:live	83
right3:lives	68
right3:living	-11
right3:local	-44
right3:looked	58
right3:lost	-38
right3:made	-98
right3:make	15
right3:man	25
right3:many	19
right3:march	38
right3:marched	56
right3:market	42
right3:may	33
right3:mayor	-19
right3:members	103
right3:men	49
right3:million	-15
right3:minister	-55
right3:minors	24
right3:minutes	-57
right3:missiles	-35
right3:missing	52
right3:monday	-56
right3:month	-19
right3:more	-35
right3:morning	-60
right3:most	-70
right3:mother	64
right3:moved	98
right3:murdered	77
right3:national	73
right3:near	77
right3:nearly	19
right3:never	-25
right3:new	-34
right3:nigeria	-31
right3:night	45
right3:nine	63
right3:no	-58
right3:nobody	-51
right3:noon	28
right3:north	40
right3:not	-5
right3:november	-56
right3:now	12
right3:number	-4
right3:october	16
right3:of	-7
right3:off	-44
right3:officers	70
right3:officials	7
right3:one	-17
right3:only	44
right3:or	27
right3:other	18
right3:others	37
right3:our	85
right3:out	-34
right3:over	4
right3:overnight	19
right3:own	64
right3:paid	-13
right3:pakistan	54
right3:parents	-59
right3:passengers	-46
right3:past	4
right3:peak	66
right3:people	-75
right3:percent	-67
right3:persons	68
right3:place	-58
right3:police	48
right3:population	-28
right3:port	21
right3:power	-54
right3:pregnant	-17
right3:price	-18
right3:promised	-65
right3:province	25
right3:provinces	-48
right3:pulled	79
right3:pupils	-9
right3:put	-30
right3:quake	-65
right3:quarter	-45
right3:ran	-54
right3:received	60
right3:recorded	27
right3:recovered	95
right3:red	45
right3:region	-39
right3:registered	-34
right3:relatives	-27
right3:released	66
right3:relocated	116
right3:remain	-34
right3:reported	50
right3:rescue	38
right3:rescued	-36
right3:residents	-71
right3:rest	59
right3:retrieved	15
right3:return	-55
right3:returned	-45
right3:rice	-31
right3:river	-51
right3:road	50
right3:roads	23
right3:room	-37
right3:run	-67
right3:runs	-7
right3:s	-44
right3:safety	69
right3:said	16
right3:same	4
right3:says	60
right3:school	19
right3:schools	15
right3:search	-59
right3:season	-31
right3:second	42
right3:security	116
right3:seen	-4
right3:seized	-27
right3:sent	-17
right3:sentenced	47
right3:september	-78
right3:serious	63
right3:seriously	48
right3:serving	62
right3:set	57
right3:seven	-35
right3:she	-19
right3:shelter	55
right3:shelters	65
right3:shot	96
right3:side	4
right3:since	6
right3:single	-54
right3:sites	5
right3:six	33
right3:so	55
right3:sold	-43
right3:soldiers	-24
right3:some	-8
right3:sought	61
right3:south	76
right3:southern	-61
right3:spokesman	93
right3:staff	18
right3:state	40
right3:still	-5
right3:street	-43
right3:sudan	-36
right3:sudanese	-10
right3:sunday	-26
right3:supreme	88
right3:surgery	61
right3:survivors	-25
right3:taken	115
right3:tawila	35
right3:tea	-10
right3:teachers	52
right3:teams	-53
right3:ten	114
right3:tenth	-56
right3:tents	-29
right3:thai	-34
right3:than	-10
right3:that	-101
right3:the	30
right3:their	14
right3:them	42
right3:then	-51
right3:there	51
right3:they	81
right3:third	-41
right3:thirty	63
right3:this	42
right3:those	-30
right3:three	-50
right3:through	-28
right3:time	-66
right3:to	-6
right3:told	-29
right3:tonnes	-39
right3:took	-56
right3:town	10
right3:townships	-14
right3:transferred	23
right3:treated	37
right3:treatment	20
right3:twelve	-25
right3:twenty	-46
right3:ukrainian	64
right3:unaccounted	75
right3:under	26
right3:up	16
right3:us	70
right3:vehicles	-60
right3:village	59
right3:villages	34
right3:volunteer	92
right3:waiting	-84
right3:walked	-52
right3:war	-61
right3:was	63
right3:water	18
right3:way	32
right3:we	36
right3:wednesday	29
right3:week	-37
right3:weeks	48
right3:went	-60
right3:were	57
right3:west	-4
right3:when	51
right3:which	50
right3:while	-13
right3:whole	65
right3:whom	-65
right3:will	21
right3:within	44
right3:without	-31
right3:woman	106
right3:women	110
right3:work	-45
right3:wounds	144
right3:year	6
right3:years	-99
right3:yet	23
right3:—	-73
share:0	-302
share:1	-187
share:2	-161
share:4	52
share:5	24
share:7	20
share:more	10
short	-16
size:1	-125
size:9	-31
size:99	7
size:999	-14
size:9999	-9
size:more	31
verdict:abducted	62
verdict:casualties	46
verdict:claim	105
verdict:dead-in-captivity	44
verdict:displaced	62
verdict:held	60
verdict:injured	16
verdict:killed	83
verdict:missing	47
verdict:open	-47
verdict:out	-289
verdict:prisoners-exchanged	55
verdict:released	114
verdict:returned	-52`,
  measure: `
alike:abducted	0:-30 1:-13 2:-36 3:14 4:12 6:39 7:19 8:-48 9:-31 10:-32 11:10
alike:casualties	0:21 3:-13 5:-17 11:-12
alike:dead-in-captivity	0:-16 2:13 4:24 5:13 6:-26 8:-26
alike:displaced	0:20 1:-11 2:-26 3:22 4:-61 5:17 6:-22 7:-27 8:-38 9:-37 10:-59 11:16
alike:held	0:-8 1:-15 2:15 3:-32 4:-14 6:-10 7:-15 8:-54 9:-15 10:39 11:-16
alike:injured	0:-17 1:-32 2:-38 3:22 4:-35 5:-17 6:-14 7:-14 8:52 9:-12 10:-51
alike:killed	0:-13 1:14 2:-30 3:31 4:-9 5:-13 7:-20 9:-26 10:-60 11:-14
alike:missing	2:-15 3:31 4:-8 6:-28 7:-45 8:-15 9:8 10:-20
alike:prisoners-exchanged	0:-9 2:-8 4:-28 6:-14 7:-8 8:53 10:-51
alike:refugees	1:-11 3:-38 4:-11 5:-12 6:-29 8:-12 9:53 10:-25 11:-20
alike:released	0:19 1:-14 2:-8 3:11 4:-17 6:-16 7:-27 8:-29 9:-30 10:13
alike:returned	0:29 1:-28 2:14 4:19 7:-35 8:-44 9:-47 10:-17 11:-17
any	1:-20 2:-21 3:-12 8:-8 10:-8 11:-12
bare:1	0:-75 1:-30 2:56 3:-90 4:-99 5:13 6:-13 7:-43 8:-14 10:27 11:-66
bare:9	0:-45 1:-40 2:25 3:-124 4:18 5:8 6:16 8:-18 9:-151 10:17 11:-125
bare:99	1:-120 3:-117 4:20 5:19 6:21 8:-21 9:-149 10:16 11:-76
bare:999	0:24 1:18 2:-56 3:9 4:-30 6:-13 7:-33 8:14 9:-54 10:-13 11:-10
bare:9999	0:-53 1:27 2:-129 3:47 4:-72 5:-18 6:-28 8:13 10:-45 11:21
bare:more	0:-70 1:-19 2:-110 3:65 4:-145 5:-138 6:-95 7:-42 8:-96 9:54 10:-97 11:44
before:abducted	0:10 1:-22 3:-45 4:8 5:-56 6:20 7:-10 8:-49 9:-21 10:-12 11:-33
before:allocated	3:-16 5:13 9:14
before:casualties	0:-21 1:18 2:-10 3:8 4:-10 7:-15 8:-17 9:-10 10:-12 11:-9
before:dead-in-captivity	0:-31 2:12 3:-12 4:25 5:-12 7:-30 8:-40 10:-34
before:delivered	6:-15 7:-11 9:18 11:-10
before:displaced	0:-58 1:-28 2:-25 3:18 4:-50 5:-28 6:-31 7:-13 8:-42 9:28 10:-61 11:17
before:held	0:-15 1:-13 2:31 3:-45 4:-24 5:10 6:-36 7:13 8:-16 9:-28 11:-14
before:injured	0:21 1:-43 2:-70 3:15 4:-64 6:-23 7:30 8:10 9:-48 10:-30 11:-35
before:killed	0:12 1:-47 2:-42 3:-20 4:-15 5:39 6:-22 7:44 8:-74 9:-30 10:-52 11:-91
before:missing	0:-27 1:-28 3:19 4:-49 5:8 6:-15 7:18 8:-24 9:-24 11:-16
before:prisoners-exchanged	0:-47 1:-12 2:8 3:-17 4:-37 5:-13 6:-60 8:15 9:-16 10:17 11:-18
before:refugees	0:-23 1:-16 2:-12 3:16 5:18 6:-50 7:-30 8:-27 9:-11 10:-25 11:22
before:released	0:-11 1:-13 3:-38 4:15 5:-11 6:-37 9:-21 10:-8 11:-23
before:requested	3:-30 9:30
before:returned	0:17 1:-10 2:-23 3:39 4:-24 6:-29 7:-38 8:-8 9:-15 10:-56 11:-13
behind:abducted	1:-12 2:-40 4:-34 5:-43 6:42 7:-33 8:22 9:-20 10:-23 11:-20
behind:casualties	0:-18 1:35 2:-8 3:-11 4:-8 5:-30 6:-21 7:-13 9:-8 10:-15 11:-10
behind:dead-in-captivity	0:21 1:-8 3:-17 5:-21 6:-19 7:-25 8:-27 11:-8
behind:delivered	3:-13 9:17 11:-8
behind:displaced	0:-63 2:-17 3:30 4:-41 5:-28 6:29 7:-8 8:-25 9:-42 10:-10
behind:held	0:11 1:-23 3:-48 5:-68 6:-15 7:-63 8:24 9:-46 10:14 11:-35
behind:injured	0:-15 2:-83 3:-62 4:-97 6:84 7:-52 8:10 9:-66 10:-51 11:-32
behind:killed	1:38 3:-87 4:-36 5:-9 7:-9 9:-18 10:21 11:-43
behind:missing	0:-11 1:-64 2:-8 3:-59 4:24 5:23 6:41 7:-25 8:-40 9:-53 10:-34 11:-54
behind:pledged	3:-17 6:23
behind:prisoners-exchanged	0:-25 1:-13 2:-34 3:17 4:-11 5:-22 6:-55 7:-36 8:43 9:-28 11:-40
behind:refugees	0:-23 1:-16 3:48 5:-21 6:8 7:-19 8:-18 9:-17 10:-17 11:-58
behind:released	0:43 1:-15 3:-46 5:-72 6:-33 7:-43 8:-34 9:-26 10:13 11:-40
behind:requested	0:-12 3:30 6:-10 7:-8 9:-19 11:-26
behind:returned	1:-34 2:9 3:31 4:-60 5:-29 6:-85 7:-47 8:-33 9:-26 10:-19 11:42
ending:ad	0:-38 1:12 2:8 3:-68 4:-31 5:-68 6:66 7:-65 8:-14 9:-17 10:-18 11:-14
ending:al	5:36 6:-35 7:-8
ending:am	3:21 6:-12 9:-17
ending:an	0:10 7:12 8:-19 10:-20
ending:ar	3:-11 5:11
ending:as	9:10
ending:at	0:-24 2:34 3:-10 4:-34 5:-26 6:-13 7:-18 10:9
ending:ay	0:20 3:18 4:18 5:-24 6:-34 7:-13 10:-21 11:-15
ending:ce	0:-46 1:25 2:19 3:-55 5:12 7:-37 8:11 9:24 10:-41 11:-10
ending:ch	0:-19 3:-9 4:-21 5:-38 6:39 7:-22 10:-26
ending:ck	0:-22 2:-14 3:-17 4:-20 5:-12 6:-26 7:-12 9:-22 10:12 11:34
ending:de	3:-32 5:-13 6:18 8:-31 9:32 10:29 11:-11
ending:ds	0:-13 3:19 4:-12 6:24 7:-27 9:-8
ending:dy	0:-13 3:-21 4:21 5:-14 6:16 7:12 10:-18
ending:ed	0:-44 1:-50 2:16 3:-10 4:-61 5:37 6:-17 7:-68 8:36 9:-10 10:12
ending:ee	3:18 4:-12 6:-11 10:13
ending:en	0:40 1:-13 2:-43 5:-13 6:-32 7:-43 8:-35 9:-31 11:-24
ending:ep	0:-16 2:-8 3:28 4:-21 5:-15 6:-21 7:-23 10:-21 11:-26
ending:er	0:17 1:-16 2:15 3:-45 5:-33 8:-12 9:-8 10:-11 11:25
ending:es	0:14 1:23 2:-34 3:-39 4:12 5:-73 6:-12 7:42 8:-32 9:-44 10:-40 11:-42
ending:ey	0:23 2:-8 3:-16 4:-17 5:-15 6:12 7:-22 8:-20 9:-9 10:-9 11:-12
ending:ft	1:-9 2:-22 3:39 4:-50 5:12 6:-58 7:-36 8:9 9:-41 11:-44
ending:ge	0:15 2:-19 4:9 6:10 8:-13 10:-11
ending:gh	3:-9 5:17 7:-11
ending:gs	0:27
ending:ht	0:-12 2:-10 8:15 10:-19
ending:ic	0:17 10:-12
ending:id	2:-8 5:-18 6:26
ending:ij	2:-16 6:35
ending:il	5:-10 6:15
ending:in	0:-39 1:-14 2:-50 3:24 4:40 6:-45 7:16 8:-48 9:-10 10:-41 11:-31
ending:ir	3:23 6:-19 9:-10
ending:is	3:-27 4:-9 5:-9 7:18 9:21 11:-8
ending:it	3:-24 9:24 11:-20
ending:ke	0:-16 2:-8 4:-16 5:25 6:-26 10:21
ending:ld	0:-45 1:-16 2:17 3:-51 4:-15 5:-22 7:-19 8:-12 9:20 10:44 11:-19
ending:le	4:12 5:-11 6:8
ending:ll	0:-20 1:-10 2:-11 3:37 4:13 6:-24 7:20 8:-50 11:-56
ending:ly	0:-8 3:-17 4:-15 5:34 6:-30 7:-22 8:-10 9:25
ending:me	0:-59 1:-16 2:-49 4:-52 7:-26 8:-22 9:-18 10:38 11:16
ending:na	3:12
ending:nd	3:-10 4:13 7:-10 9:16 10:-9 11:-18
ending:ne	3:19 4:-12 5:-25 6:-31 7:28 9:-9 11:-8
ending:ng	0:-50 2:-41 5:-14 6:-60 7:61 10:-35 11:-11
ending:ns	0:26 3:9 4:-24 5:24 6:-28 7:-19 8:-13 9:-16 10:-36 11:-13
ending:nt	0:-37 1:-16 2:-32 6:-33 7:27 8:-11 9:-18 11:8
ending:ok	0:-20 3:19 4:-8 5:-16 6:-41 7:-10 9:12 10:-10 11:-18
ending:om	1:-40 2:-24 4:9 5:-26 6:-11 7:10 9:-8 10:-32 11:-30
ending:ot	0:-14 2:29 4:-31 6:-14 10:-8
ending:pt	3:30 5:-9 6:-16 7:-17 9:-9
ending:rd	4:-10 6:22
ending:re	1:-16 2:-37 3:-32 4:-14 6:11 7:-20 8:-22 9:-24 10:22
ending:rs	0:-10 4:12
ending:rt	5:54 6:-38 7:-42
ending:se	0:-24 1:-22 2:-11 3:-28 4:-27 5:-30 6:-32 7:45 8:-13 9:10 10:-11
ending:sh	6:15
ending:so	6:10
ending:ss	0:-9 3:17 4:-8 5:-23 6:23 7:-24 8:-11 9:-28 10:18 11:-22
ending:st	2:-32 3:27 7:-14 8:-25 9:-33 10:-16 11:-30
ending:th	0:-58 1:-11 3:11 4:-24 5:51 6:-17 7:-54 8:-33 9:-36 10:-47 11:-16
ending:to	0:36 3:15 4:-13 6:-29 8:-17 10:-10
ending:ts	3:12 5:-9 6:11 7:-14 9:-10
ending:ut	0:-8 3:17 4:-28 5:-23 6:12 8:-19 9:-19 10:14
ending:ve	0:-20 1:-49 4:-8 5:13 6:-17 7:-27 8:-23 9:10 10:-33 11:16
ending:wn	2:-17 4:-9 6:21 7:-15 9:-8 11:-8
ending:ys	5:-15 6:-18 7:21
ending:ze	3:-9 4:-8 5:-16 6:32 7:-14 10:-11
equal:abducted	0:66 1:11 2:11 3:-39 4:-21 5:-8 6:-65 7:-17 8:-23 9:-18 10:-36 11:-15
equal:casualties	0:16 1:25 5:-15 6:-32 7:-12
equal:dead-in-captivity	0:-75 1:-8 2:58 3:-18 4:-24 5:-11 6:-55
equal:displaced	0:-31 2:-15 3:44 4:-15 5:-17 6:-53 8:-13 9:-39 10:25 11:-20
equal:held	0:-44 2:-54 3:-20 4:55 5:-43 6:-26 8:-61 9:-16 10:34 11:-15
equal:injured	0:-43 1:-28 2:39 3:-20 4:-12 5:48 6:-23 7:-38 8:-65 9:-41 11:-26
equal:killed	0:-23 1:-17 2:38 3:-98 4:-43 5:-18 6:45 7:-32 8:-57 9:-62 11:-78
equal:missing	0:8 1:-23 2:-36 3:-72 4:-66 6:-36 7:62 8:-35 9:-26 11:-17
equal:prisoners-exchanged	0:-36 1:-10 2:-41 3:-15 4:-78 5:-28 6:-58 7:-25 8:80 9:-10 11:-17
equal:refugees	2:-17 3:-10 4:-23 6:-19 7:-10 8:-30 9:-13 10:38
equal:released	0:-69 1:-17 2:-38 3:-36 4:-24 5:-14 6:-30 7:9 8:-61 9:-21 10:84 11:-16
equal:returned	0:-22 2:-26 3:-22 4:10 5:-36 6:-17 7:-25 9:-23 11:28
form:digits	0:-19 2:-59 3:27 4:-9 6:-13 7:-10 8:-12 10:-25 11:15
form:dual	5:14 6:-8
form:mixed	0:-35 1:-22 2:-18 4:-34 5:-43 6:-58 7:-65 8:-16 9:30 10:-39 11:32
form:range	0:-10 1:13 2:-13 4:-17 5:-30 6:16 8:26 9:-13 10:-31 11:-51
form:singular	1:-61 2:33 3:-135 4:-42 6:49 7:-15 8:-31 9:-32 10:-11 11:-91
form:vague	0:45 2:-34 4:-22 6:-48 7:8 8:-19 9:-20 10:-36 11:-44
form:words	0:-9 1:-41 3:-80 4:14 6:10 8:-15 9:-74 10:16 11:-70
headline	0:-14 1:-46 2:-32 3:14 4:-34 5:-12 7:-17 8:12 9:-8 11:-29
here:#aboard	0:24 1:-16 2:-57 3:-33 5:-46 7:17 8:-25 9:-22 10:-17 11:-12
here:#aid	0:-26 1:28 3:12 4:-68 5:-24 6:-66 7:-27 9:21
here:#alive	0:-32 1:-21 2:21 3:24 4:-30 5:-21 6:-44 7:31 8:-23 10:12 11:-9
here:#captives	0:34 1:-67 2:40 3:-82 4:-9 5:-60 6:-55 7:-33 9:-85 10:15 11:-76
here:#captors	0:54 2:-37 3:-43 4:34 5:-62 7:-102 8:-36 9:-53 10:-10 11:-38
here:#commerce	0:29 1:-40 2:16 3:-12 5:16 7:-56 8:-70 9:-17 11:-24
here:#conference	9:12
here:#containing	0:-13 2:-14 3:-15 5:-20 6:31 7:-32 8:-10 9:22 10:-12 11:-29
here:#contest	1:-47 2:-55 4:23 5:-25 6:-28 8:-40 10:23 11:-15
here:#crossing	0:20 1:-18 2:-46 3:-53 4:-65 5:-31 6:-28 7:-60 9:52 11:12
here:#custody	0:-16 1:-31 2:-72 3:-30 4:38 5:-60 6:-15 7:9 8:58 9:-80 10:-46 11:-30
here:#demand	0:20 1:-11 2:14 3:-41 4:33 5:-15 6:-20 7:-29 8:-28 10:-10 11:-33
here:#disease	0:-15 2:17 3:-20 5:21 6:11 7:-22 8:-21 9:-19 10:-11 11:-10
here:#displacement	0:-94 1:-25 2:-44 3:70 4:-71 5:-35 6:-43 7:-75 8:-66 9:-20 10:-19 11:18
here:#duty	0:-9 1:-32 2:-26 4:-14 5:-11 6:19 7:-14 8:-57 9:-76 10:23 11:-11
here:#exchange	0:-50 1:-21 2:-40 4:-68 5:-55 7:-72 8:75 9:-10 10:-38 11:-46
here:#execution	0:-11 1:-26 2:26 3:-22 4:-26 5:-37 6:18 7:-15 8:-15 10:-19 11:-14
here:#given-back	0:-19 1:-30 2:-18 3:-43 4:-69 6:13 7:-40 8:22 9:-22 11:-19
here:#giving-from	0:-16 1:-87 2:28 3:-29 4:-48 8:-23 9:-38 11:50
here:#group	0:15 1:-25 2:30 4:26 5:-47 6:-31 7:-50 8:-21 9:-71 10:-15
here:#handover	0:-69 1:-15 2:22 3:-18 4:18 5:-60 6:-24 8:9 9:10 10:9 11:-24
here:#hearing	0:16 1:-10 2:-28 3:-14 5:23 6:-25 7:-31 9:-15 11:-11
here:#hostages	0:-32 1:-16 2:38 4:-13 5:-17 6:-27 7:-39 8:-26 9:-31 10:17 11:-19
here:#interview	6:9 8:-17 10:16
here:#losing-side	0:-27 1:-29 3:-41 4:-41 5:-38 6:29 7:-50 8:25 9:-17 11:-14
here:#need	0:-31 1:-17 2:-45 4:-19 5:-17 6:10 7:-40 8:-34 9:13 10:33
here:#prisoners	0:-36 1:-45 3:-63 4:56 5:-61 6:-46 7:-63 8:57 9:-56 10:-32 11:-23
here:#receiving	0:-15 1:10 2:-53 3:-48 4:-97 6:19 7:13 8:-56 9:-63 10:22 11:35
here:#remainder	0:-35 2:-41 3:-10 4:39 5:-67 6:-11 9:15 11:-32
here:#rescue	1:-25 2:-36 3:-50 4:-91 5:33 6:-24 7:14 8:-27 9:-49 10:28 11:34
here:#rumour	0:19 4:15 6:-23 10:-9
here:#since	0:-18 1:19 2:-32 4:-22 5:-29 6:-18 7:21 9:-14 11:14
here:#state	0:-23 1:-81 2:-33 3:-68 4:-15 5:9 7:-66 8:31 9:24 11:-15
here:#statement	0:-26 2:-9 3:-37 5:-25 6:19 7:-37 8:-18 9:-16 10:31 11:27
here:#travel	0:-39 1:-10 2:-12 4:-23 5:-23 6:12 7:20 8:25 9:-54 10:-30 11:-45
here:abducted	0:142 1:-53 2:-24 3:-37 4:-27 5:-112 6:-65 7:-104 8:-15 9:-100 10:-13 11:-48
here:allocated	0:-28 1:-55 2:-12 3:-53 4:11 5:-39 6:-18 7:-38 9:-51 10:34 11:-16
here:casualties	0:-33 1:61 2:-17 3:-46 4:-30 5:16 6:-29 7:-35 8:-31 9:-30 10:-23 11:-18
here:dead-in-captivity	0:-16 1:-13 2:71 3:-18 5:-23 6:-68 7:-16 8:-40 9:-15 10:-38 11:-14
here:delivered	0:-19 1:-37 3:26 4:-36 6:-17 7:-12 8:-23 9:-11
here:displaced	0:-46 1:-57 2:-16 3:88 4:-30 5:-27 6:-73 7:-46 8:-109 9:31
here:held	0:-44 1:-55 2:28 3:-45 4:112 5:-109 6:-110 7:-25 8:-12 10:-15 11:-94
here:injured	0:-82 1:27 2:-30 3:-72 4:-88 5:150 6:-64 7:-71 8:-56 9:-89 10:-62 11:-71
here:killed	0:-36 1:26 2:53 3:-75 4:-55 5:-44 6:102 7:-8 8:-115 9:-52 10:-120 11:-121
here:missing	0:-24 1:22 2:-36 3:-101 4:-42 5:-127 6:-91 7:173 8:-100 9:-131 10:-76 11:-124
here:pledged	0:-19 1:-46 3:-16 4:-9 6:-18 7:-23 8:19 9:-24 10:25 11:-68
here:prisoners-exchanged	0:-46 1:-39 2:-21 3:-59 6:-30 7:-52 8:70 9:-43 11:15
here:refugees	1:-15 2:-100 4:-81 5:-22 6:-55 7:-53 8:-33 9:99 10:-54 11:-13
here:released	0:-56 1:-98 2:-43 3:-40 4:-25 5:-66 6:-55 7:-40 8:20 9:-49 10:111 11:-26
here:requested	0:-40 1:-17 2:-30 3:-47 4:50 5:-14 6:-30 7:45 8:18 9:-26 10:-76 11:-31
here:returned	0:-20 1:-88 2:-31 3:-66 4:-41 5:-25 6:-26 7:-82 9:-82 11:102
here:said	0:9 2:-11 3:-31 6:17 7:15 8:-44 9:-36 10:-43 11:-8
here:set	0:-12 1:-71 2:-8 3:-46 4:-56 5:8 6:51 7:-18 8:-11 9:-15 10:-49 11:-12
here:total	0:21 2:-36 3:-55 4:-31 5:-25 6:-24 7:17 8:-30 9:30 10:-16 11:20
item	0:21 1:-8 2:9 3:38 5:-8 7:-13 8:-73 9:-25 10:-47 11:-62
last:claim-abducted	0:10 2:36 3:-32 4:11 5:-45 6:-68 7:-26 8:-38 9:-65 10:23 11:-35
last:claim-allocated	0:-14 1:-11 2:-8 3:-40 5:-31 6:-10 7:24 9:27 11:10
last:claim-casualties	0:19 1:58 2:-26 3:-60 4:19 5:-50 6:-8 7:-34 8:-46 9:-56 10:-40 11:-52
last:claim-dead-in-captivity	0:-10 1:-8 2:22 3:27 4:31 5:-11 6:-8 7:-52 8:-45 9:-9 10:-40 11:-22
last:claim-delivered	0:-24 1:11 3:-16 4:-8 5:11 6:11 7:-18 9:15 11:-41
last:claim-displaced	0:-43 1:-77 2:-30 3:39 4:-19 5:-24 6:-43 7:-50 8:-80 9:25 10:-94 11:43
last:claim-held	0:-10 1:-35 2:20 3:-40 4:25 5:-48 6:-39 7:-54 8:-10 11:-45
last:claim-injured	0:8 2:-34 4:-45 5:65 6:-19 7:-16 8:-35 9:-60 10:-55 11:-67
last:claim-killed	0:-10 1:11 2:-47 3:-33 4:-33 6:30 7:13 8:-43 9:-26 10:-31 11:-22
last:claim-missing	0:27 1:-60 2:-78 3:-16 5:-26 6:-12 7:54 8:-58 9:-34 10:-37 11:-30
last:claim-pledged	0:-14 1:15 3:24 4:-9 6:12 7:-29 9:-47 11:-22
last:claim-prisoners-exchanged	0:-70 1:-38 2:-42 3:-52 5:-23 6:-8 7:-52 8:48 9:-51 11:-32
last:claim-refugees	1:-41 3:-39 4:-10 5:-31 6:-48 7:-72 9:45 10:-72 11:19
last:claim-released	0:-33 1:-53 3:-35 4:22 6:-27 7:-46 8:-10 9:-49 10:24 11:-16
last:claim-requested	0:-23 3:-27 4:-14 5:-12 6:46 7:-16 10:-22 11:-19
last:claim-returned	0:-9 1:-51 2:-71 3:-46 4:-22 5:-49 6:-17 7:-79 9:-31 10:-36 11:73
last:claim-total	3:-26 5:-8 7:10 9:11
left1:	0:26 2:-18 3:-28 4:-34 5:34 6:-26 8:-43 9:-25 10:-33
left1:"	0:-19 1:20 2:-11 3:-61 5:-11 6:20 7:-54 8:-25 9:8 10:-13 11:-32
left1:#	0:-33 3:-24 4:-15 5:-23 6:42 7:-17 8:-8 10:-11 11:21
left1:(	0:-31 1:-15 2:-11 3:-14 4:-27 8:9 9:-52 10:-20 11:31
left1:*	3:14
left1:,	1:-53 4:-10 7:-42 8:-17 10:-14 11:-10
left1:-	0:-45 1:-21 2:-32 3:-28 4:-32 6:14 7:-42 8:-12 10:50
left1::	0:-14 2:-10 3:14 4:-22 5:-57 6:15 7:-39 8:-21 10:13
left1:;	0:-89 1:-46 2:-41 3:-17 4:-26 5:-22 6:-26 7:14 8:14 9:-18 10:36 11:35
left1:abducted	0:31 4:-11 6:-36 8:-11 10:-10
left1:acknowledged	0:21 2:-20 4:-14 5:-20 6:11 7:-27
left1:additional	3:16 9:-9
left1:admitted	5:31 6:-25
left1:after	3:-17 4:-14 5:27 6:-15 8:-9 9:14 10:-15 11:-10
left1:against	0:-13 1:26 3:-26 4:-31 6:-26 7:17 8:-23 9:23 10:-30 11:-16
left1:all	0:-46 2:-21 3:12 5:-46 6:29 7:22 8:-19 10:32
left1:alone	0:-11 2:-10 3:-27 4:18 6:-16 11:28
left1:among	0:21 3:-14 5:-11 8:-16 10:-25 11:13
left1:and	0:-17 1:-80 4:-18 6:-28 7:-9 8:23 9:-15 11:-16
left1:announced	5:-12 6:22
left1:another	0:-24 1:-16 2:-23 3:17 6:-27 7:35 8:-33 9:-12 11:-14
left1:are	0:-17 1:24 2:-28 3:9 4:14 5:-48 6:-36 7:13 8:25 9:-18 10:-52 11:-28
left1:as	0:13 2:-13 4:-32 5:-28 6:11 7:-8 8:-20 9:-27 10:22 11:11
left1:at	0:-14 2:-70 3:-35 4:-13 5:-20 6:15 8:11 9:8 10:-43 11:-9
left1:away	0:34 4:-14 6:-26 10:-11
left1:back	0:-11 3:-33 4:-22 5:-12 6:48 7:-24 8:-44 9:-29 11:-12
left1:be	0:31 3:-26 4:-15 5:-11 6:25 7:-19 9:-31 10:-14 11:-42
left1:been	0:-15 3:14 4:-10 5:-11 6:15 7:-18 9:-19 10:-17
left1:before	4:-9 6:24 10:-14
left1:believes	2:25 4:-28 6:-10
left1:brought	0:-18 3:9 4:-19 5:-13 6:-43 7:-16 8:-22 9:37 10:12 11:-24
left1:buried	0:-14 1:-11 2:16 4:-27 5:-24 6:19 7:-20 9:-9 10:-14
left1:but	0:-9 3:14 4:32 6:-10 7:-27 9:-14 10:-15 11:-19
left1:by	0:-12 6:-21 7:25 10:-11
left1:camp	3:-24 9:24 11:-20
left1:captured	0:45 4:-33 6:-33 10:-8
left1:carried	2:-10 3:11 4:-27 6:13 7:-19 8:10 9:-14 10:-26 11:-26
left1:carry	4:-21 5:-12 6:24 7:-8 8:-9 10:-12
left1:caused	1:24 5:-17 6:-15
left1:claim	5:-11 6:20
left1:claimed	0:-8 1:21 3:-17 4:-9 5:-23 7:-14 9:-14
left1:cleared	9:-16 11:22
left1:confirm	4:-15 5:-8 6:11 8:21 10:-16
left1:confirmed	0:11 5:-16 6:29 7:-9 10:-11
left1:cost	0:-8 1:-8 3:-24 4:-8 5:-9 6:50 7:-10 9:-19
left1:count	0:-8 2:-8 4:9 5:-8 6:13
left1:counted	0:-38 1:13 2:-23 3:-29 4:-24 5:-12 6:16 7:-8 8:-24 10:-45
left1:counts	1:-13 4:-15 5:21 6:-12 8:-12 9:-21 10:-15 11:-10
left1:covered	3:12 6:-14 8:10
left1:day	2:-13 4:-17 6:-11 8:-18 10:13
left1:dead	0:-32 2:-26 5:-17 6:47
left1:december	3:-19 9:-25 10:25 11:-14
left1:detained	0:34 3:-26 4:-10 6:-27 7:-8 8:-9 9:-18 11:-19
left1:did	6:8
left1:displaced	3:49 6:-28 9:-22 11:-13
left1:documented	0:9 6:9
left1:down	0:-21 3:-25 4:12 5:-11 6:26 7:-29 8:-9 9:-10 10:-10
left1:driven	0:-13 3:22 4:-11 5:-9 6:-18 7:-16 11:-35
left1:drove	5:16 6:-33 9:11 11:-23
left1:eliminated	0:-30 4:-17 6:38 10:-24
left1:evacuated	3:-14 5:17 6:-10
left1:evening	3:-9 6:-13 7:9 11:16
left1:exchanged	6:-14 8:25 10:-8
left1:expect	9:-12 11:16
left1:expects	9:-31 11:16
left1:find	5:-13 6:-10 7:18
left1:first	4:-26 8:-10 10:27
left1:flew	3:-17 6:-18 11:22
left1:for	0:-67 1:-28 2:-22 4:-59 5:-44 6:-27 7:51 8:41 10:-16 11:-31
left1:forced	3:26 5:-16 6:-17
left1:found	0:-32 2:-20 3:25 4:-13 5:19 6:10 7:-38 8:-9 9:-17 10:-38 11:-21
left1:free	0:-33 3:-10 5:-23 6:-19 7:-19 10:36 11:-8
left1:freed	0:-20 4:-36 6:-18 8:14 10:20
left1:frees	0:-9 2:-13 4:-37 6:-12 8:27
left1:friday	3:-12 11:18
left1:from	1:8 2:-27 3:-16 4:-30 5:-8 6:21 8:-23 9:-8 10:-38 11:-10
left1:further	0:-24 1:-11 3:-16 4:-13 6:-9 7:11 9:34 10:-13 11:-34
left1:gave	0:-17 3:-12 6:33 9:-19
left1:go	0:-24 4:-15 5:-12 6:15 7:-10 10:17
left1:gone	3:-9 5:-11 6:25
left1:got	0:-17 2:-13 3:24 4:-23 5:-27 6:22 7:-12 8:-26 10:9 11:-8
left1:had	0:-25 3:-27 6:13 7:-27 9:13 10:-24 11:9
left1:has	0:-44 1:-14 2:-28 3:-52 4:25 5:14 6:-27 7:33 8:-26 9:26 10:-23 11:-41
left1:have	0:-44 2:-28 4:16 7:16 8:-11 10:-45 11:-23
left1:held	3:-23 4:-16 6:-11 7:-12 9:27 11:-8
left1:helped	3:-27 11:27
left1:her	5:-20 6:25 7:-15
left1:his	0:20 4:-23 5:15 6:-21 8:-13 10:-14
left1:hits	6:11
left1:hold	0:-34 2:-9 3:-28 4:36 6:-16 7:-13 8:-11 9:17 10:-16 11:-10
left1:holding	0:-26 1:-9 2:-15 3:-14 4:54 5:-18 6:-52 7:-18 8:-9 9:-8 10:-22
left1:holds	0:14 2:-10 4:-8 6:20 7:-28 8:-24 10:-24 11:-37
left1:home	0:-8 3:-18 5:-12 6:-14 11:21
left1:hosting	3:11
left1:hosts	3:-27 9:31 11:-10
left1:house	3:14 11:-12
left1:housed	3:36 6:-12 9:-20 11:-17
left1:houses	3:-37 6:-10 9:38 11:-8
left1:identified	6:13
left1:in	0:-39 1:-12 4:-22 6:-12 7:-29 8:-12 9:32 10:10 11:-40
left1:include	0:-16 3:-15 4:-28 7:-12 10:21
left1:including	0:-12 1:-9 2:11 3:-12 7:-52 8:11 10:-9
left1:injured	0:-13 3:-36 5:61 6:-49 7:-17
left1:injuring	5:32 6:-34 7:-11
left1:into	0:-8 6:17
left1:is	0:12 1:-20 2:21 4:-62 5:-22 6:16 7:-48 8:9 10:-58 11:-47
left1:its	3:9
left1:january	6:-8 9:-12 11:21
left1:june	0:-9 4:18 6:12 10:-16
left1:just	0:-28 2:-10 4:31 5:-25 6:-38 7:-10 9:19 10:-28 11:-24
left1:keep	3:29 4:26 6:-29 10:-26
left1:keeping	0:-10 2:-8 4:44 6:-33 9:-13 10:-23
left1:kept	4:25 6:-28 7:-11 8:-9 10:-25
left1:kill	0:-28 2:-25 4:-13 5:-9 6:72 8:-12 10:-8
left1:killed	0:-78 1:-49 2:9 3:-91 4:-49 5:-73 6:120 7:-39 8:-20 9:-38 10:-18 11:-23
left1:killing	0:-38 1:-9 2:-31 3:-25 4:-15 5:-42 6:93 7:-14 9:-13 10:-16
left1:kills	5:-33 6:63 7:-24
left1:laid	5:31 6:-25 7:-12
left1:last	0:-21 2:-20 3:-16 4:29 5:-18 6:-28 7:24 8:-11 10:-18
left1:later	0:10
left1:leave	7:8
left1:leaves	0:-32 2:-19 3:-8 4:33 5:-20 6:-8 7:20 8:-22 9:-12 10:-38 11:-8
left1:leaving	3:22 4:-13 6:-16 7:20 9:-22
left1:left	0:-41 2:-35 3:-45 4:27 5:-18 6:26 7:16 8:-22 9:-20 10:-30 11:-27
left1:let	0:-27 2:-19 3:-22 4:-43 6:-22 7:-8 8:15 10:17 11:18
left1:lists	0:-13 2:14 3:-8 4:-29 5:-23 6:-9 7:31 8:-11 9:-26 11:-16
left1:live	3:26 6:-9 9:-19 11:-11
left1:logged	0:10 4:-9 6:-13 10:-11
left1:lost	0:-28 1:-16 2:-26 3:-17 4:-26 5:-47 6:93 7:-43 9:-9 10:-11
left1:made	0:-16 2:-8 3:20 4:-25 6:23 7:-13 9:-13 10:-17
left1:makes	3:14 6:12 9:-14 10:9
left1:march	4:-11 10:12
left1:met	0:-13 2:-17 3:-13 4:29 5:-23 6:-32 7:-17 8:-11 9:19 10:-15 11:-18
left1:month	3:13
left1:mourns	3:-13 5:-13 6:36 7:-20
left1:move	6:-8 9:13 11:-20
left1:moved	0:-22 4:40 5:-16 6:-19 7:-15 8:-8 9:-21 10:-38 11:-13
left1:named	6:-12 7:13
left1:not	0:57 2:-26 4:-9 5:-17 6:-42 7:-38 8:-9 10:-17
left1:november	0:24 5:-18 6:-8 8:-15 10:8
left1:now	0:-10 4:-24 5:-17 6:-19 7:9 8:-13 9:-13 10:21 11:-16
left1:number	3:17 5:15 6:-23 9:-20 11:-19
left1:numbered	0:-10 6:-9 11:20
left1:of	0:28 1:-73 2:33 3:-28 4:-10 5:-23 7:10 8:-17 9:-18 10:-69 11:-33
left1:off	0:14 1:-9 5:-9 6:24 7:-12 9:-35 10:-18 11:-25
left1:on	2:-12 3:-21 4:-15 5:16 7:17 9:-12 10:-10 11:-8
left1:one	0:-15 3:25 4:-19 8:-15
left1:only	0:-39 2:-26 3:-47 4:-35 6:21 7:-25 8:-16 10:28
left1:or	3:23 4:23 6:-26 7:-11 9:-20 11:-8
left1:other	0:-45 1:-16 2:-10 3:-30 4:17 5:11 6:-13 7:12 9:-26 10:-14 11:-33
left1:out	0:-38 2:-9 3:26 4:-27 5:-32 6:51 7:-26 9:-20 10:-47 11:-8
left1:over	0:-19 4:-56 6:41 7:-15 8:-14 10:8
left1:pass	3:-19 6:12 9:23 11:-22
left1:passed	1:-13 3:16 7:-8 9:8 11:-21
left1:period	0:9 5:-12 6:11 7:-8
left1:put	0:-41 1:-8 4:-48 5:-40 6:30 7:-25 8:-12 9:23 10:11 11:-8
left1:reach	0:-13 6:23 7:-10
left1:reached	4:-10 5:-25 6:32 7:-25 11:12
left1:reaches	3:-14 5:-17 6:32 7:-16
left1:received	0:-25 2:-20 4:-18 5:28 7:-17 8:-30 9:-28
left1:recorded	0:16 1:30 3:-19 4:-12 5:23 6:-41 10:-19 11:-16
left1:recovered	6:29 7:-8 10:-8
left1:registered	0:-10 1:-15 3:8 4:-9 5:-28 9:-22 10:-12 11:15
left1:release	0:-17 4:-22 8:23 10:8
left1:released	0:-26 4:-27 6:-11 8:33
left1:remaining	0:-35 1:-13 2:-25 3:-12 4:15 6:-14 7:26 8:14 9:-10 10:-28 11:-24
left1:reported	0:15 2:-9 4:-16 5:-12 6:28 8:-19 10:-21
left1:reports	0:-14 2:-9 3:-23 7:15
left1:rescued	6:-11 10:12
left1:s	2:-14 3:9 4:-15 5:28 6:-32 7:-8 10:-21 11:-8
left1:said	1:-24 3:26 4:-47 5:18 6:-36 9:-13
left1:saw	0:-23 2:-25 4:-29 5:22 6:17 7:-13 8:-23 10:10
left1:say	0:-15 2:-13 3:-35 4:-19 5:-9 6:46 11:-32
left1:says	0:-37 1:-39 2:-35 4:9 5:15 9:22 11:-74
left1:see	4:17 6:-9 8:10 10:-25 11:-12
left1:seen	3:-9 4:21 5:-19 6:22 7:-25 8:-14 10:-25
left1:seize	0:21 4:-11
left1:seized	0:30 4:-15 6:-18 8:-27 10:-9
left1:sent	3:23 6:-39 7:-23 8:15 9:-20 10:-9 11:14
left1:shelter	3:18 4:-8 5:-10 6:-13 7:-13 9:17 11:-33
left1:shelters	3:-21 9:23
left1:shot	0:-22 2:-9 4:-20 5:-35 6:42 9:-9 10:-12
left1:show	0:12 2:30 4:-29 5:-8 6:-38 7:-9 8:-8 10:-12
left1:showed	2:-16 4:33 5:-8 6:-20 8:-14 10:-19
left1:so	0:-15 2:-8 3:-9 4:44 5:-15 6:-31 7:-33 9:-8 10:-15 11:-16
left1:sunday	3:-16 6:11 9:16
left1:swap	6:-9 8:18
left1:take	0:15 4:-15 6:-17 8:16 10:-15
left1:taken	0:40 3:19 4:-15 5:-10 6:-41 10:-13
left1:taking	0:16 6:-8
left1:that	0:-9 1:-74 2:18 3:-36 5:-29 6:-17 7:22 10:-10
left1:the	0:20 1:-8 3:-58 4:17 5:-13 6:-24 7:-14 8:-42 11:-16
left1:their	4:-15 5:-16 6:23
left1:them	0:13 1:-16 2:-29 3:-13 6:-19 8:8 10:-20 11:-12
left1:then	0:-30 2:-12 3:-11 4:-46 5:-8 6:9 7:31 11:-11
left1:those	0:-11 2:-21 4:30 5:-18 6:-25 7:-12 10:-16
left1:to	0:-28 1:36 2:11 3:12 4:11 5:-20 6:-24 7:-45 9:-14 10:-68
left1:today	2:-31 3:-22 4:31 7:-18 9:22 10:-13
left1:toll	3:-13 6:29 9:-8
left1:took	0:19 1:-19 3:-17 4:-67 6:22 7:-39 8:-26 9:-61 10:-61 11:21
left1:treated	3:-9 5:33 6:-28 7:-10
left1:treating	3:-16 5:27 6:-10
left1:up	0:-20 2:-31 3:15 4:-23 5:-24 6:22 7:-20 8:-10 9:-19 10:28 11:-21
left1:upon	3:-13 4:18 7:-8 10:-13
left1:uprooted	3:44 6:-15 9:-36 11:-11
left1:us	0:-49 2:21 3:-20 4:-46 6:9 7:-35 8:-16 9:-15 11:-8
left1:verified	6:14
left1:visited	4:12
left1:was	1:9 2:-18 3:25 4:40 5:-17 6:-46 7:-10 9:-47 10:-68 11:-23
left1:week	0:-39 2:-14 3:-9 4:-27 6:11 7:-9 8:-22 9:-24 10:8 11:18
left1:were	0:10 1:-29 2:-83 3:24 4:15 5:-67 6:-23 7:-11 9:-38 10:-18 11:-8
left1:when	0:15 2:-10 3:21 4:-25 5:-41 6:24 7:-42 8:25 10:-29 11:-21
left1:where	0:-44 1:-8 2:-20 3:42 5:32 6:26 7:-36 8:-9 9:-43 10:-35 11:-27
left1:which	0:-37 1:-21 2:-24 3:-29 4:14 5:-23 6:21 7:-28 9:-13 10:14 11:-9
left1:while	0:-10 2:-9 3:17 4:9 6:-26 7:11 10:9
left1:whom	0:-59 1:-23 2:28 4:-19 5:-28 6:23 7:-35 8:-21 10:31
left1:with	0:44 1:-25 2:-12 3:-9 4:-21 5:-17 6:-32 7:39 8:-62 9:-21 10:-15 11:9
left1:wounded	3:-10 5:65 6:-60 7:-19
left1:wounding	5:66 6:-63 7:-10
left1:year	0:18 4:-17 5:-10 7:-17 8:-11 10:10 11:-9
left1:|	0:-57 1:-39 3:8 4:-23 5:18 7:-17 10:-21
left1:—	0:-16 2:-8 4:-24 5:-35 6:18 10:19 11:-14
left1:•	0:-29 1:-15 2:-9 3:22 4:14 5:-34 6:10 9:-53 10:-25
left1:▪	9:-11 11:12
left2:	2:-20 3:44 4:-25 5:8 6:-43 7:15 8:-31 9:-41 11:-41
left2:"	1:-13 2:-9 4:30 7:-36 8:-18 9:-16 10:-39 11:-30
left2:#	1:-59 2:-54 3:-51 4:-45 5:40 6:-27 7:8 8:18 9:-21 11:-42
left2:(	5:-22 6:17 7:10
left2:)	0:-53 1:-8 2:-15 4:-54 5:17 6:19 7:-27 9:-26 10:48 11:-25
left2:,	0:-22 1:-82 2:-16 3:-22 4:-22 5:10 6:-9 8:25 9:8 11:-26
left2:-	6:17 7:-12
left2::	2:-28 3:-32 4:10 6:10 8:-19 9:-17 10:-37 11:15
left2:;	0:16 2:-24 3:41 4:-25 6:-19 8:-17 9:-26 10:26 11:-37
left2:a	1:14 2:-14 3:-23 4:-26 5:-15 8:-13 9:29 10:-15 11:-41
left2:abroad	3:21 5:19 6:-23 9:-21 11:-23
left2:account	0:-17 2:-10 4:-38 5:-14 7:29 8:-32 9:-20 10:23 11:-14
left2:accounted	0:-25 1:-8 2:-13 3:26 4:-34 5:10 6:40 7:-25 8:-20 9:-33 10:-29 11:-33
left2:accounts	6:12 7:-8
left2:added	3:-21 4:-20 6:-22 7:22 10:-26
left2:adding	0:14 2:-29 4:25 5:16 6:-21 7:-17 10:-19
left2:addition	3:-9 5:20 6:-22 8:-9
left2:adds	0:15 2:15 3:13 4:-12 6:-16 10:-9
left2:administration	3:21 6:20 7:-10 9:-16 11:-18
left2:admitted	2:-12 5:-9 6:16
left2:afp	5:-11 6:16
left2:again	0:-9 3:-8 4:-16 5:-13 6:-15 7:-8 10:22
left2:agency	3:-12 7:-12 9:20
left2:ago	2:15 4:-9
left2:aleppo	3:18 9:-16 11:8
left2:alive	0:-20 2:27 3:18 4:-10 6:-27 9:-17 10:-16
left2:all	3:19 9:-8 10:28 11:-38
left2:alone	0:-11 1:22 2:-10 5:-19 8:-21 9:-22 10:-9 11:-10
left2:along	0:30 2:-24 4:-16 5:-8 6:-16 8:-29 10:23
left2:already	1:-8 3:15 4:-30 5:-8 6:-19 7:-16 9:22 10:-11 11:-16
left2:also	0:-24 1:-11 2:-13 3:-23 4:12 5:8 7:-8 9:21 11:-10
left2:ambulances	6:9
left2:among	0:15 1:-16 2:-26 3:-14 5:-18 6:-14 11:-9
left2:an	3:18 9:-11
left2:and	1:-49 2:-9 3:14 4:-9 5:23 6:-41 7:37 8:-39 9:-60 10:-21 11:15
left2:april	4:-8 5:-10 6:19 7:-14 8:-12 10:8
left2:are	4:10 5:-29 6:17 7:-9 8:-16 9:-19 10:-15
left2:area	0:-10 2:-16 4:11 6:24 10:-11
left2:army	0:10 2:-22 3:-9 4:-23 6:14 8:-10 9:-9 10:17
left2:arrested	0:-23 5:-10 10:20
left2:arrived	0:15 6:-10 9:-11
left2:as	1:29 3:-9 5:15 6:-30 7:-20
left2:at	3:-18 5:14 6:-17 9:26
left2:attack	0:-8 2:-9 6:21
left2:august	0:-26 3:27 6:18 10:-13
left2:authorities	0:22 3:-15 4:-9 5:-12 7:-8 8:-9 9:-15
left2:average	3:-14 11:9
left2:away	0:-26 2:-16 4:-14 5:17 7:-10 10:22
left2:azerbaijan	8:20 10:-19
left2:back	0:-16 2:31 4:-11 6:-26
left2:bandits	5:-26 6:26
left2:bangladesh	3:-16 6:-21 9:29 11:-8
left2:base	0:26 3:-24 4:-9 6:-15 10:-8
left2:be	5:-9 6:11
left2:before	3:8 4:14 6:-13 7:-16 8:-11 10:-18
left2:began	0:-13 4:-13 8:-16 10:-8 11:21
left2:bekaa	5:-21 6:24
left2:board	4:-10 8:12
left2:boat	0:-10 5:-15 6:16
left2:bodies	0:-18 1:-8 2:22 4:-36 5:13 6:10 7:10 8:-30 10:-36
left2:body	0:29 2:-32 4:-29 6:21
left2:bogota	4:-12 10:13
left2:border	3:-19 6:-16 9:23
left2:boy	5:22 6:-23
left2:bringing	0:-20 4:20 9:-8 11:-12
left2:brings	0:9 4:-10 7:-8 8:-19 10:-24 11:18
left2:brought	0:-18 3:-13 4:-25 6:25 7:-20 8:-15 11:-13
left2:building	5:-24 6:24
left2:burns	3:22 5:-19 6:-10 9:-14
left2:buses	0:-12 2:-8 3:-21 4:13 5:-15 6:-8 9:-17 11:31
left2:but	0:-16 3:17 4:-11 5:-11 6:-19 7:23 9:-9 11:-13
left2:by	3:-22 5:-10 9:12 11:28
left2:came	0:-9 4:16 5:-12 7:-15 9:-16 10:-14
left2:camp	3:18 5:-12 6:11 9:-17 10:12
left2:camps	6:-9 9:12 11:-8
left2:can	6:15
left2:capital	6:8
left2:captives	0:-14 2:15 4:-23 6:-10 7:-9 8:16 9:-9 10:11
left2:captivity	0:-16 2:-53 6:40 8:18 10:-32
left2:care	5:-19 6:23 8:-11 10:16
left2:carried	0:13 1:-8 4:-20 5:13 7:-13 8:-21 9:15 10:-22 11:-16
left2:cases	6:22
left2:cash	3:-11 6:-9 8:-17 9:-17 10:-9 11:22
left2:center	5:-9 6:13
left2:centers	3:9
left2:centres	3:26 6:-11 9:-10 11:-8
left2:child	0:27 5:-18 6:-29
left2:children	0:34 2:-13 3:-12 4:-20 5:-62 6:34 7:-46 8:-9 9:-25 10:-30 11:10
left2:cholera	6:10
left2:city	0:-14 10:13
left2:civilians	3:-29 4:32 5:-23 6:23 7:-21 8:-11 9:-14
left2:claimed	0:11 6:8 7:-9
left2:claims	11:20
left2:climbed	5:-11 6:31 7:-18
left2:climbs	6:23 7:-14
left2:column	3:21 9:-20 11:-9
left2:come	1:28 3:-16 6:-26 9:-10
left2:commission	3:-13 4:-17 5:-10 6:20 7:11 10:-10
left2:commissioner	4:-10 6:9 8:-13 10:13
left2:committee	0:-9 3:-19 6:10 7:8 9:-12 11:16
left2:compared	0:-16 3:-29 6:-17 9:10 11:22
left2:condition	5:24 6:-18
left2:confirmed	3:-14 4:-12 5:-22 6:32 7:-29
left2:confirms	0:-21 2:-20 4:-26 5:-27 6:14 8:-25 9:-18 10:43
left2:congo	3:-20 9:29 11:-22
left2:cost	0:-10 3:-23 4:-18 5:-21 6:37 7:-9 9:-11
left2:could	0:19 1:-8 2:-15 3:-34 4:-28 5:-23 6:30 9:-25 10:-17 11:-24
left2:council	3:10 5:-17 6:16
left2:count	0:-8 3:-31 4:-14 5:-29 6:51 7:-34
left2:countries	3:-15 6:27 7:-8 9:-11
left2:country	3:-11 5:-9 6:-17 7:8 9:21 11:-24
left2:court	4:-9 10:-18 11:21
left2:crescent	2:-8 3:-21 6:-12 7:27
left2:crew	0:13 2:-10 10:-17
left2:crews	6:8 7:-14
left2:cross	2:-16 6:9 7:-8 10:18
left2:cut	3:27 6:12 9:-26 11:-23
left2:dawn	5:13
left2:day	0:-32 2:-13 5:-10 6:21 7:-26 9:-26 10:-33 11:15
left2:days	0:8 3:24 5:-15 6:-14 10:-8 11:-9
left2:dead	0:-15 1:-27 2:-62 3:-27 4:-48 5:55 6:-19 7:19 8:-18 9:-44 10:-13 11:-26
left2:death	2:-9 5:13 7:-11
left2:deaths	0:-29 2:-21 3:-28 4:-15 5:11 6:13 8:-10 11:-11
left2:deceased	6:12
left2:december	3:-30 5:16 11:14
left2:denied	2:15 4:-14
left2:destroyed	0:-16 3:-10 4:-16 6:21 10:-8
left2:died	0:8 1:-12 2:14 3:-24 5:30 6:-42 7:28 9:-10 10:-27
left2:displaced	3:-17 9:19
left2:district	2:-10 4:17 6:11
left2:doctors	0:-10 4:26 5:-13 6:-25
left2:door	9:12
left2:down	0:-12 1:-8 2:-15 3:29 4:43 5:-26 6:-50 7:12 8:-23 9:-41 10:-22 11:-25
left2:drivers	0:-11 4:-10 6:24 10:-9
left2:drone	5:19
left2:drones	6:9
left2:drove	3:16 5:-9 6:-10 9:-9
left2:drowned	5:-10 6:-11 7:15
left2:dug	0:-8 3:-13 4:-10 5:-12 6:28 7:-17 10:-13
left2:earlier	3:-8 6:13
left2:eight	3:-14 4:-16 5:15 7:-8 9:-8 10:-20
left2:eliminated	6:17
left2:estimated	3:10
left2:estimates	3:20 4:25 5:10 6:-22 7:-23 9:-15 10:-24 11:-12
left2:evening	0:-12 4:-15 5:-16 7:-17 10:27
left2:example	5:10 6:11 7:-17
left2:fallen	0:10 3:24 5:-10 6:-26 7:-14 9:-10 11:-11
left2:families	3:16 6:20 8:-30 9:-11 10:-35 11:-9
left2:far	0:-12 3:-8 6:32 8:-9 9:13 10:-8 11:-12
left2:fatalities	0:-12 5:8 6:15 7:-15
left2:february	2:-12 3:12 5:-21 9:-29 10:-8 11:22
left2:fell	3:-11 5:17 6:-8 11:9
left2:fighters	0:29 3:-19 6:-12 10:-14 11:-17
left2:figure	0:38 1:18 2:-46 4:-58 5:-52 6:-71 7:32 8:16 9:10 10:-35
left2:figures	0:13 10:-10
left2:filipinos	0:16 6:-10 8:-11 10:-18
left2:fire	3:15 6:11 9:-14
left2:firefighters	4:-8 5:36 6:-37 7:-14
left2:first	0:-22 2:-8 3:-8 4:16 5:-21 7:-18 8:12 10:-22
left2:fishermen	0:15 10:-9
left2:five	3:10 5:-23 7:13
left2:flats	3:13
left2:flights	0:-9 3:-12 4:-11 5:-29 6:22 7:-10 8:16 10:-13
left2:floods	6:14
left2:followed	3:15 6:11 9:-14 11:-8
left2:for	0:-11 2:-15 3:12 4:12 7:-18 8:-36 9:18 10:-9
left2:force	10:11
left2:forces	6:8
left2:found	2:-14 3:-13 5:-8 6:22 11:13
left2:four	0:27 4:19 5:-20 6:28 8:-10 10:-43 11:-8
left2:freed	0:-18 7:30 8:-11 10:-19
left2:friday	0:23 3:-31 4:-11 5:28 6:-26 7:-25 8:-8 10:-14
left2:from	0:-8 3:-12 4:-14 5:20 6:-19 7:-17 8:-16 9:-38 10:20 11:38
left2:gang	4:10
left2:gave	0:16 2:-17 4:-12 6:-17 10:18
left2:gaza	0:-20 2:21 6:-18 8:13 10:-8
left2:girl	0:-17 6:-8 7:8
left2:girls	0:-10 3:-14 5:-8 6:-9 7:11 9:-11 10:11 11:15
left2:given	0:15 2:24 4:-18 5:9 7:-11 8:-8 10:-25
left2:go	0:-20 2:14 4:-8 8:-10 10:11
left2:goma	0:-17 3:-23 5:20 6:18 7:-8 9:-15
left2:got	3:-17 5:-10 8:-19 9:-17 10:12 11:21
left2:government	3:8 6:18 7:-8 9:-9
left2:group	0:35 3:-14 4:-49 5:-10 6:-21 10:-9 11:13
left2:groups	3:-15 4:16 9:15 10:-8
left2:gunmen	2:-13 3:-12 4:-35 5:-9 8:-14 10:38
left2:had	0:25 1:20 3:-22 5:-31 7:-57 10:-30
left2:haiti	0:8
left2:half	3:-25 6:-13 9:-14 11:27
left2:hall	3:15 6:-10
left2:hamas	0:30 6:-27 8:-17 10:14
left2:hand	0:-18 2:11 4:-27 8:12
left2:handed	2:-12 3:-9 4:-32 6:46 7:-30 11:-13
left2:hands	10:10
left2:has	2:-48 4:-69 5:33 6:18 7:-39 8:-14 9:-22 10:13
left2:have	1:14 2:-42 3:-16 4:-10 5:-10 6:29 7:-38 8:-14 10:-10 11:-63
left2:having	0:25 2:-9 4:-17 6:-10 8:9 10:-21 11:-27
left2:he	0:11 1:-22 2:31 4:-48 5:-21 6:-29 7:-22 8:28 9:-38 10:-54
left2:health	6:8
left2:held	4:14 10:-12
left2:helicopters	3:11
left2:help	6:-21 7:21
left2:here	5:-17 6:24 7:-10 10:-9
left2:him	6:-21 7:22
left2:his	2:22 4:-8 6:-19
left2:hit	6:17
left2:home	3:-45 4:24 5:-14 6:-27 7:-20 8:-11 9:25 10:-23 11:36
left2:homes	3:-11 5:-8 9:37 11:-19
left2:hospital	0:-31 1:-8 2:-14 3:-16 4:-27 5:17 6:17 7:-25 8:-13 10:-29 11:-9
left2:hospitals	0:-10 5:29 6:-29
left2:host	3:-23 9:25
left2:hostages	2:-18 3:-17 4:14 6:-14 8:35 9:-8 10:-44
left2:hours	4:-11 5:11 6:14
left2:houses	3:-10 5:-9 6:19
left2:houthis	0:36 2:-8 3:-13 4:-17 6:-19 7:-13 8:-17 10:-12
left2:hurt	3:11 6:-38 7:23 10:-10
left2:husband	5:-31 6:32 7:-10
left2:i	0:-57 2:-42 3:-19 4:-36 5:8 6:21 7:31 8:-18 9:-16 10:-48 11:-17
left2:icrc	4:-12 6:-15 8:-32 10:38
left2:identified	2:11
left2:in	0:-32 1:-25 2:-46 3:-18 5:14 7:-12 8:-12 9:-45 10:35 11:30
left2:india	0:-9 4:-14 10:23
left2:indians	0:14 2:-12 4:-32 5:-21 7:8 8:-12 10:9
left2:indonesia	6:17 7:-11
left2:inhabitants	0:-8 3:29 4:-14 5:-10 6:-9 9:-29
left2:injured	3:-36 4:-8 5:14 6:-57 7:38 8:-14 10:-8
left2:injury	3:-8 5:46 6:-41
left2:inmates	3:16 4:-8
left2:institute	5:-28 6:29
left2:iom	0:-10 1:10 3:-25 5:-20 7:-25 8:-12 9:-18 11:31
left2:iran	3:-8 4:-28 5:10 6:-14 10:25
left2:iraq	3:-20 11:21
left2:is	0:-31 1:-12 2:-14 3:-38 4:14 6:-48 7:25 8:-18 10:10 11:-22
left2:israel	0:-13 2:23 6:10 7:-25 8:11 10:-18
left2:israelis	0:-19 2:9 4:-25 6:-11 7:-13 8:-36 10:31
left2:it	1:-51 2:-17 3:52 4:39 5:-33 6:-37 7:-18 8:-59 9:-21 10:-52 11:-49
left2:its	3:8
left2:itself	3:-14 4:19 7:-14
left2:january	0:-11 4:-12 6:22 11:-9
left2:july	3:-30 11:28
left2:june	4:-8 5:10 9:-10 10:17
left2:killed	0:17 2:-33 3:-11 4:-23 5:21 6:-22 7:-10
left2:killing	0:-21 1:-11 3:-12 5:-13 6:43
left2:know	0:-18 2:23 3:-21 4:13 5:-15 8:-34 9:-17 11:-14
left2:kyiv	0:-12 2:-14 3:-15 5:-11 6:24 8:-9 11:-14
left2:laid	6:8
left2:last	0:-11 1:25 3:-28 4:-29 5:-19 7:-21 8:-15 9:-23 10:-19 11:29
left2:late	5:-30 6:30
left2:law	4:-9 5:-15 6:23 7:-10 10:-13
left2:leaders	6:18
left2:lebanon	3:-20 5:-15 6:12 9:15
left2:led	0:18 6:-18
left2:left	0:22 3:11 4:-17 5:-14 6:-21 7:11 9:-10 10:-8
left2:let	0:-27 4:-15 8:8 10:15
left2:life	6:11 8:14 10:-15
left2:list	0:-26 2:-11 6:15 7:20 8:-22 10:-13 11:-10
left2:live	3:9 4:-15 6:10 8:-11 9:-12 10:18
left2:lives	2:-8 3:26 5:12 6:-25 7:-9 9:-21
left2:looking	7:23 8:-8
left2:loss	5:-17 6:28
left2:losses	2:-18 4:-8 5:-8 6:26
left2:lost	0:-34 5:-29 6:30 7:17
left2:make	6:16 7:-10
left2:mali	4:17 10:-12
left2:man	5:-18 6:32 7:-8
left2:march	0:-35 2:-25 3:-25 4:17 5:-12 6:19 8:-20 9:21
left2:martyrdom	6:17
left2:martyred	2:-13 4:14
left2:martyrs	3:-8 5:30 6:-24 7:-12
left2:may	0:21 2:-11 3:10 4:-15 5:-11 6:19 7:-11 8:-9 9:-16 11:-35
left2:media	0:-16 5:-27 6:28 7:-16 10:-10
left2:men	0:8 2:-30 3:-16 4:-32 5:-35 6:10 7:-25 8:-32 9:21 10:18
left2:metres	7:10
left2:militants	0:28 2:-10 4:-19 8:-29
left2:military	6:9
left2:million	0:-13 3:-8 4:22 9:10 10:-21
left2:mine	6:25 7:-22
left2:minister	0:-14 4:-22 6:27
left2:ministry	0:11 1:-11 3:10 4:-12 5:-38 6:14 7:-14 10:-11 11:-25
left2:minutes	5:-8 6:13
left2:missing	0:-10 1:-10 3:9 5:21 6:-66 7:27 11:-8
left2:mission	0:-8 3:14 6:11 7:-16 9:-10 11:-8
left2:monday	3:-11 4:-13 5:-24 7:18 9:22 11:-8
left2:month	0:-13 3:21 4:-10 5:-8 6:-12 7:14 9:-26 10:-12 11:-8
left2:months	0:8 4:-11 5:-16 6:18 7:-10 10:-9
left2:more	3:10 5:13 6:-10
left2:morning	3:-13 5:-17 6:21 7:-9 11:14
left2:mother	0:23 4:-12 6:-11 10:-22
left2:moved	3:-28 6:28 9:-8
left2:my	2:19 3:24 6:-23 9:-17 11:-18
left2:nabatieh	0:19 5:-16 6:20 10:-12
left2:name	0:-10 4:-10 5:-12 6:38 7:-23 9:-12
left2:names	0:-17 2:-9 4:40 5:-10 6:-18 8:-26 10:-19
left2:nations	0:-19 3:19 4:19 9:-16 10:-14 11:-9
left2:navy	6:13
left2:network	3:-9 4:16 5:-8 6:14
left2:niger	0:11
left2:nigeria	0:9
left2:night	0:-13 3:-26 4:-17 7:21 8:-17 11:16
left2:nine	5:-31 6:41 7:-10
left2:noon	0:-15 3:-21 4:-21 5:17 6:-30 8:-14 9:24 10:-26 11:-14
left2:november	3:10 5:-22 6:-12 7:24 9:-26 10:-8 11:19
left2:now	1:-16 2:-15 6:15 7:-10 11:-13
left2:number	0:-17 1:-21 2:-19 3:14 4:33 6:-24 7:-17 8:-22 10:-20 11:-27
left2:october	0:-16 1:-9 2:24 3:-14 4:-22 5:-19 6:29 7:-14 8:-13 9:-9 10:11 11:-15
left2:of	0:30 1:-8 2:33 3:-28 4:-9 5:-14 6:-29 8:-17 10:-55
left2:off	0:31 2:-10 3:-11 4:-8 5:-26 6:-11 7:16 10:-16
left2:office	0:-12 3:16 4:-17 6:14 8:22 9:-16 10:-25 11:-12
left2:officers	4:-9 8:-10 10:17
left2:offices	6:-16 8:26 11:-8
left2:officials	3:-18 5:22 6:-23 9:20 11:-16
left2:on	0:-10 1:-10 2:-12 3:10 4:-32 5:32 6:-24 7:-17 8:-19 9:13 10:-37
left2:one	3:-19 4:-15 5:22 6:-26 9:-14 10:-8 11:15
left2:operated	5:32 6:-24
left2:or	1:27 3:-18 5:12 6:-38 9:-11 11:-15
left2:other	0:-14 6:-25 10:28
left2:others	0:-12 2:-23 3:-10 4:23 7:-23 10:-22
left2:our	0:-14 4:-19 5:-10 6:24 10:-8
left2:out	0:19 2:-9 3:11 4:-13 5:-21 6:12 7:-16 8:29 9:9 10:-29 11:-39
left2:overnight	3:8
left2:own	5:17
left2:pakistan	10:11
left2:parliament	3:8
left2:part	3:-12 9:19 11:-12
left2:partners	0:16
left2:peak	9:-18 11:17
left2:people	0:-16 3:37 4:14 5:-41 7:21 8:-26 10:-52 11:-31
left2:percent	3:-12 6:17
left2:period	5:18 6:-14
left2:perished	6:12
left2:personnel	6:8
left2:persons	0:-17 3:11 4:22 9:-10
left2:plan	4:-10 10:13
left2:pm	3:-18 5:36 6:-33 7:-17 10:-9
left2:police	0:-26 4:18 5:35 7:-15 8:-16 10:-28
left2:population	3:-23 6:24 7:-11 9:-11
left2:prison	2:-15 6:19 8:-14 10:14
left2:prisoners	5:-26 6:19 8:13 10:-24
left2:province	6:10
left2:provinces	6:10
left2:pulled	3:-19 4:-8 5:-20 6:30 7:-14 10:-20
left2:pupils	0:23 4:-15 5:-12 6:14 10:-12
left2:put	3:9 5:-10 6:-25 7:25 9:-13
left2:quake	5:-21 6:28
left2:raid	5:12 6:-11
left2:rain	5:-9 6:12
left2:ran	0:-8 6:18
left2:rations	3:-20 9:23
left2:rebels	0:-9 4:-15 5:-21 6:27
left2:received	5:-12 10:19
left2:reckoning	0:-13 4:-8 6:-26 10:28
left2:recorded	6:14
left2:recovered	0:-10 3:-18 4:-15 5:-17 6:34 8:-17 10:-22 11:-17
left2:refugees	9:-16 11:9
left2:region	0:-18 4:17 6:19
left2:regrettably	5:-10 6:13
left2:relatives	5:-24 6:20 7:-10
left2:release	0:-22 2:-11 4:10 6:-23 7:-10 9:-9 10:9
left2:remain	2:28 4:-27 5:-19 7:-8 8:-20 10:-11
left2:remains	0:-24 1:-12 2:29 3:-19 4:-39 5:-24 6:43 7:-40 8:-31 9:-8 10:-39
left2:report	0:-30 4:-21 5:-11 6:49 7:-39 10:-11
left2:reported	3:27 6:8 9:-11 11:-20
left2:reporter	0:-11 5:18
left2:reporters	0:-9 4:-13 6:-23 8:22
left2:reports	0:-9 6:-17 10:24 11:-17
left2:rest	0:20 2:23 4:-34 5:-15 6:-47 8:-14 10:15
left2:return	0:-37 2:-41 3:-11 4:18 5:-12 6:-56 7:-21 8:32 11:-23
left2:returned	8:8
left2:rights	3:-13 6:18 7:17 9:-19 11:-12
left2:risen	1:23 3:-10 5:-14 6:-33 7:-11 9:16
left2:rises	5:-10 6:39 7:-21
left2:road	5:8 6:9
left2:rose	6:14
left2:round	0:-15 3:23 4:17 10:-10 11:-25
left2:s	0:-17 2:-10 8:-32 10:33 11:-19
left2:said	0:-52 1:-11 2:-34 3:14 5:29 6:-14 7:-12 9:-22 10:24 11:-18
left2:same	0:15 3:20 4:-13 7:-11 10:-22 11:-9
left2:saturday	0:-11 3:-14 6:-13 8:18 10:-12 11:9
left2:saudis	8:20 10:-15
left2:say	3:22 4:-10 5:-30 6:9 7:-37 9:-24 10:-17 11:9
left2:says	1:-8 2:8 3:25 4:-49 6:-20 7:-28 8:13 9:-20 11:13
left2:scene	5:-10 6:19
left2:school	3:8 5:19 6:-22
left2:schools	3:-9 11:10
left2:second	5:-8 7:-9 9:-9 10:14
left2:seen	0:-9 3:-9 4:-20 8:-11 9:-21 10:24
left2:send	0:-16 2:16 4:-8 8:-20 10:-28
left2:sent	2:-21 3:-9 6:20 8:11 11:-32
left2:september	2:-13 4:12 6:11 7:-8 8:-16 9:10 10:-23 11:-17
left2:service	3:-26 4:-19 5:17 6:-22 9:27
left2:servicemen	5:-11 6:9 8:26 10:-27
left2:set	0:-8 4:18 5:-22 6:-14 7:-18 10:10
left2:settlers	3:-11 5:24 6:-19
left2:seven	5:-10 6:16
left2:she	0:-16 4:-24 5:-17 6:17 10:20
left2:shelter	0:-9 3:26 4:-11 5:-13 6:-18
left2:shelters	3:-11 9:18
left2:shooting	0:-24 2:-16 6:27
left2:shot	0:-14 2:-12 6:25
left2:show	6:24 7:-12
left2:side	3:-16 4:-18 5:-12 6:21 8:8 9:12 10:12 11:-8
left2:sides	6:-17 8:18
left2:siege	1:19 6:-14
left2:signed	2:26 3:22 4:-10 6:-34 7:-16
left2:since	3:-8 5:17 6:-10
left2:site	3:-10 5:-12 6:26 7:-12 9:-9
left2:sites	3:22 9:-30 11:22
left2:six	6:10
left2:slain	3:-15 5:19 6:-13 7:-14
left2:so	0:-24 2:-21 3:13 4:-54 5:23 6:-29 7:28 8:22 9:-17 10:-33 11:-16
left2:soldiers	0:-23 2:-8 3:-11 4:-36 5:-41 6:32 7:-36 8:13
left2:somalia	4:19 10:-16
left2:south	3:23 4:-23 5:-17 6:20 8:26 9:-22 10:-23 11:-13
left2:speak	1:-13 5:-11 6:18
left2:speaks	0:14 2:-21 3:13 5:-21 6:-28 9:10 10:-12 11:-26
left2:spoke	3:-8 5:-34 6:16 8:22 10:-27 11:15
left2:spoken	0:-9 2:-8 3:-22 4:-14 5:-36 6:48 7:-27 9:-23 11:26
left2:spot	5:-11 6:14
left2:stands	0:-19 2:-8 3:16 4:29 5:-9 6:8 7:-8 8:-9 9:-12 10:-14
left2:state	0:-8 1:-9 4:17 5:-11 7:9 10:-13
left2:stated	1:-8 2:-10 3:9 4:10 7:-8
left2:statement	4:18 5:-17 6:14 7:-29 9:-10
left2:states	3:-11 9:12
left2:still	0:-21 2:-13 3:-21 4:43 6:-17 7:-18 8:-23 9:10 10:-24 11:-10
left2:stood	1:-9 5:-32 6:10 7:-15 9:10
left2:stopped	6:18
left2:street	0:41 2:-10 3:-17 4:-20 6:-39 7:-18 10:-11 11:-9
left2:strikes	2:-10 3:10 4:-8 5:-8 6:20 8:-13
left2:sumatra	5:-13 6:26
left2:summer	0:-25 3:-24 4:-11 5:-12 6:31 7:-8 9:-18 11:-10
left2:sunday	0:-14 2:-10 4:-19 7:9 8:-18 10:22
left2:surgery	5:-42 6:45 7:-19
left2:survivors	3:32 5:13 10:-10 11:-32
left2:syria	3:-8 8:9 9:-14 10:-9 11:17
left2:taken	1:-12 2:-33 3:-12 4:-24 7:-29 8:-27 10:8 11:-10
left2:tally	5:-13 6:14 9:-10 11:-12
left2:tawila	3:20 6:-8 11:-9
left2:team	6:11
left2:teams	0:-15 1:13 3:-19 5:14 6:-10 8:-13 9:-12 10:14 11:9
left2:ten	5:-17 6:16
left2:thailand	0:-16 4:-30 8:32 9:-11 10:-18
left2:that	0:-17 1:22 2:-55 4:14 5:-74 6:-10 7:17 10:-25 11:-46
left2:the	0:-30 1:-40 2:-26 3:-18 4:15 5:22 6:-48 7:37 9:-15 11:-60
left2:them	0:-47 2:18 3:-24 4:11 5:-26 6:-27 7:-32 10:19
left2:then	3:12
left2:there	0:22 1:-28 2:-70 3:28 4:10 5:-21 6:-51 7:17 8:-37 9:-52 10:-23 11:12
left2:these	0:-20 2:-11 3:13 5:-34 6:18 7:-28 8:-8 9:-38 10:12 11:13
left2:they	0:34 1:-13 2:28 3:-15 4:-12 5:-14 6:-37 7:-56 8:-15 9:-33 11:-34
left2:this	0:-13 1:-27 3:-12 4:-9 6:28 7:-12 10:19
left2:those	0:-27 1:-8 4:-12 7:-14 8:14 10:-22 11:-11
left2:three	6:8 7:-15
left2:thursday	0:16 2:-10 4:-12 9:-23 10:-20 11:23
left2:time	4:21 5:-16 6:-11 7:-15 10:-10
left2:to	0:-60 4:10 5:-32 6:14 7:-32 8:22 10:-38 11:-20
left2:today	0:-8 2:-10 3:26 4:-17 5:-25 8:-9 9:-10 10:-22 11:-11
left2:together	0:31 2:14 3:-10 5:-20 6:-37 7:-12 8:-32
left2:told	0:-25 2:-31 3:-13 5:16 6:33 7:-33 8:-11 9:-22 10:-43 11:-21
left2:toll	3:-9 5:-40 6:66 7:-21
left2:took	0:17 2:-17 3:8 4:-23 5:-29 7:-9 8:-17 9:24 10:-35 11:-26
left2:top	3:18 9:-12 11:-22
left2:total	6:-10 7:-12 9:30 11:-31
left2:town	3:-9 5:-13 6:21 7:-8 9:-19 11:-10
left2:treatment	5:9
left2:troops	2:11 10:-9
left2:truce	2:24 3:-27 6:-26 9:-12 10:-9 11:27
left2:tuesday	0:-11 4:-27 7:-8 10:28
left2:turn	8:19 10:-17
left2:turned	8:-8 10:10
left2:two	3:-13 6:14 7:-21
left2:ukraine	8:15 10:-8
left2:un	3:16 4:-8 6:8 9:-10
left2:unhcr	3:-15 9:-14 11:21
left2:up	0:18 1:10 2:-12 3:-34 4:-20 5:-26 6:29 7:-38 8:8 9:-19 10:-32 11:-11
left2:us	0:-26 2:24 3:-22 4:19 6:-19 7:-38 8:-12 9:-11 10:-22 11:-16
left2:ve	3:16 5:-24 6:-28 7:-11 10:-18 11:23
left2:victims	0:-10 5:-16 6:34 9:-8 10:-9
left2:villages	6:-28 9:26 10:-14 11:-13
left2:volunteers	3:13
left2:wall	3:-9 5:-18 6:-13 7:21
left2:war	1:14 2:-10 3:-32 5:18 6:-9 7:-9 8:-19 10:-17 11:30
left2:ward	0:-8 4:-16 5:24 6:-16 7:-12 10:-22
left2:was	0:16 1:-9 2:-27 3:-8 4:22 5:-32 6:-37 7:-40 8:-14 9:-23 10:11 11:22
left2:way	0:-14 2:-10 3:-17 4:-22 5:-10 6:-26 7:-33 8:24 9:-12 10:15 11:13
left2:we	0:-14 1:-12 3:-52 4:9 5:21 7:-60 8:-40 9:9 10:-40 11:-16
left2:week	0:-20 2:-13 4:-21 5:-21 6:9 7:-11 8:-12 11:-9
left2:weeks	3:16 6:13 7:-12 11:-13
left2:went	3:-10 9:-9 11:18
left2:were	0:18 1:-11 2:-20 3:10 4:29 5:-15 6:-29 7:-14 10:-17
left2:where	3:21 5:-11 6:-22
left2:which	0:-24 1:10 2:-15 3:-17 4:-14 5:-8 6:15 11:11
left2:who	0:-32 1:-10 2:-10 5:-19 6:18 7:-19 8:-17 9:-30 10:15 11:-16
left2:whom	10:8
left2:wife	0:-10 4:-8 5:8 6:14 7:-15
left2:will	0:-19 3:13 4:18 6:-10 7:-8 8:9 10:-21 11:-16
left2:with	0:23 4:-19 6:-16
left2:woman	0:-10 3:-14 5:21 6:-9 7:-16
left2:women	0:-45 2:-12 3:-29 4:-30 5:-44 6:22 7:-45 8:25 9:13 11:-8
left2:work	3:-14 6:-18 7:21
left2:worker	0:23 5:-25 6:-13 7:14
left2:workers	5:-21 6:26
left2:would	6:-15 7:18 8:10
left2:wounded	0:11 3:-18 4:-8 5:18 6:-18 8:-13 10:-15
left2:wounds	5:40 6:-30 8:-13 10:-9
left2:wrote	0:-30 3:-26 4:23 5:-23 6:25 7:-14 9:-16
left2:x	4:-10 6:-12 8:-10 10:17
left2:year	0:26 1:-14 2:-16 3:-30 4:-36 5:-16 6:30 7:-36 8:-19 9:44 11:-34
left2:years	0:-23 2:23 3:-14 9:15
left2:yesterday	0:-24 3:15 4:-8 5:-24 6:38 7:-37
left2:you	0:28 2:-9 5:-11 6:22 7:-25 10:-23
left3:	0:-52 1:-16 2:-10 3:30 4:-26 5:-38 6:13 7:-15 8:-44 9:-24 10:22 11:8
left3:"	0:-21 1:-21 2:-53 3:-72 4:10 5:-18 6:33 7:20 8:-34 9:-34 10:-79
left3:#	1:-64 2:-60 4:18 5:-21 6:-12 9:20 10:-15 11:-29
left3:(	5:-17 6:21
left3:)	1:-14 3:13 5:40 6:-24 7:-24 9:-11 11:-14
left3:,	0:-8 1:23 2:-24 3:-26 5:-14 7:-22 9:11 10:-27 11:-10
left3:-	0:-10 1:-10 2:-15 3:33 4:-45 5:-39 6:27 8:21 9:-15 11:-30
left3::	0:-28 1:-25 2:-25 3:-21 4:-45 7:-30 8:8 9:17 10:12
left3:;	0:-23 1:-16 2:10 3:17 4:-30 6:-19 7:-24 8:-11 9:10
left3:a	0:-36 1:-29 2:-46 3:-38 5:-8 6:54 7:-24 9:9 10:-80 11:24
left3:able	4:-13 8:21 10:-12
left3:about	4:23 10:-23
left3:according	0:-14 4:10 6:12 8:-8 10:-13
left3:added	3:27 5:-10 6:-10 7:-11
left3:admitted	0:-11 1:18 2:-17 4:-14 5:-16 6:13 10:-10
left3:afp	4:-8 6:15 10:11
left3:after	0:-15 2:-19 5:17 6:25 7:-12 10:-17
left3:agency	1:14 3:16 6:-10 7:-13 9:-30 11:28
left3:aid	0:-13 7:17
left3:al	3:44 5:-19 6:-16 7:-18 9:-14 11:-31
left3:alone	0:-19 4:-15 9:10
left3:also	0:15 2:-25 4:-12 5:-11 6:14 8:-26 10:8 11:-8
left3:am	0:8 5:9
left3:among	0:-14 2:-11 4:-36 5:-34 6:11 7:-25 10:12 11:17
left3:an	0:-23 4:21 6:13 10:-12
left3:and	0:-16 1:-10 5:-15 6:-30 7:-9 8:-19 10:-25 11:21
left3:another	5:-11 6:24 7:-18
left3:ap	0:-32 4:-25 5:-18 6:21 10:32
left3:april	3:13 5:-30 8:21 9:14 10:-14 11:-15
left3:are	1:-9 2:-11 3:-49 5:-13 6:18 8:-9 9:22 10:-19 11:-31
left3:area	3:12
left3:armed	5:15 6:-12
left3:army	0:23 3:-9 6:-22 8:26 9:-13 10:-10 11:-25
left3:as	0:-18 1:19 2:16 3:14 4:-13 5:-18 7:-10 8:-26 9:-22 10:8 11:8
left3:association	3:-8 11:10
left3:at	0:-13 1:-11 2:-26 3:22 6:-12 7:32 8:10 9:-34 10:-52
left3:attack	4:33 10:-33
left3:attackers	0:11
left3:attacks	5:-8 6:9
left3:august	0:-13 4:25 7:-11 10:-18
left3:authorities	0:-21 1:-16 2:-10 3:-32 4:-18 5:-11 6:11 8:20 9:11 10:-28 11:23
left3:back	0:-33 2:22 4:-12 5:-8 6:-25 8:21 10:-29
left3:be	4:9 5:9
left3:been	0:-16 2:16 3:-29 4:-30 5:-40 6:30 7:29 8:-21 10:-36
left3:before	8:18 10:-14
left3:between	3:-25 9:9
left3:boat	0:10 4:-9
left3:bodies	2:-10 5:-9 6:24 8:-8 10:-10
left3:border	3:8
left3:buildings	6:8
left3:but	3:-14 6:-9 11:18
left3:by	0:-29 1:-9 2:-32 3:-15 4:-35 5:31 6:12 7:-29 8:-10 9:-30 10:-44 11:20
left3:came	2:19 3:-17 4:25 5:-18 6:15 7:-26 8:-30 10:-31 11:-14
left3:camp	4:-10 7:9 11:-19
left3:can	2:-19 4:-21 6:21 7:14 8:-9 10:-10
left3:capital	6:12 7:-9 11:8
left3:cases	3:-8 6:18
left3:cent	11:14
left3:central	1:28 6:-25
left3:centre	0:-17 4:-9 6:-29 7:-12 10:-24 11:24
left3:children	3:21 6:-11 9:-20
left3:city	3:17 6:-15 7:-9
left3:civil	0:-21 3:23 6:-18
left3:civilians	4:-26 5:17 6:-12 10:11
left3:come	3:25 4:-26 5:-13 6:-33 7:-12 8:-26 9:-15 10:34
left3:confirmed	0:-21 2:-10 4:31 5:-27 6:-30 7:14 10:-26
left3:conflict	6:11
left3:council	3:26 5:-19 6:15 7:-12 11:-31
left3:count	3:-11 5:-13 6:29 9:-25
left3:country	0:-12 3:-21 4:17 9:20 11:-8
left3:court	0:8
left3:cross	3:-15 5:10 8:14 9:-9 11:-23
left3:daily	3:-14 5:-14 6:9 11:9
left3:davao	5:-9 6:12
left3:day	0:-23 1:22 3:19 4:-9 5:-35 6:-9 8:-8 10:-20 11:-30
left3:days	0:15 3:9
left3:dead	2:-8 5:22 7:-13
left3:death	5:14
left3:deaths	5:8 6:13 7:-8
left3:december	0:21 2:-8 3:-20 6:-10 8:-13 9:17 11:-14
left3:defence	6:11
left3:denied	2:-9 4:-10 8:16 10:-13
left3:died	2:-20 4:-10 5:13 6:-10 7:-8 10:20
left3:disaster	6:13
left3:displaced	3:21 11:-8
left3:district	0:10 3:10 5:-8 10:-15 11:15
left3:do	6:10
left3:drone	6:12
left3:each	0:13 2:-22 3:-8 4:-28 5:-9 6:-29 7:-9 8:23 11:-9
left3:earlier	0:-17 3:-10 4:-8 5:-18 6:18 10:15
left3:earthquake	3:9
left3:eight	0:9 1:16 2:-10 3:-25 4:8 5:-9 6:-18 10:-29 11:-11
left3:el	3:13 9:-10
left3:eleven	6:10 7:-10 10:-11
left3:evacuation	3:11
left3:evening	5:-9 6:-20 7:24
left3:exchange	4:-18 6:-17 7:-8 8:30 9:-9 10:-9
left3:families	4:19 6:-17 7:16 10:-15
left3:far	0:-12 4:-8 5:-10 6:30 9:-11 10:-22
left3:february	6:20
left3:federation	4:25 5:-13 7:-25 10:-24
left3:field	3:10
left3:fighting	3:10 5:31 6:-26 7:-12 9:-11
left3:figure	0:-16 3:14 4:-12 5:-35 6:18 9:-13 11:-10
left3:fire	6:21
left3:first	1:-14 2:-24 4:-51 5:20 8:-25 9:-18 11:-31
left3:five	2:-25 4:-28 6:-17 7:25 8:21 9:-17 10:-60 11:-25
left3:floods	6:14
left3:followed	3:-33 7:-8 9:27
left3:food	0:16 2:-10 4:-13 10:-11
left3:for	0:-19 1:-10 2:-13 3:-32 4:20 6:-22 7:30 8:-19 9:-27 11:-11
left3:force	6:9
left3:foreign	4:11 5:-11 7:-8
left3:found	0:-15 6:-28 7:25 10:17
left3:four	2:-29 5:-9 6:20 7:-28 8:-9 10:-9
left3:freed	8:-13 10:16
left3:friday	0:-9 6:26 7:-12 9:-10 10:-23
left3:from	3:-30 4:33 5:-39 6:-23 8:-29 10:-23 11:23
left3:gaza	0:-17 2:22 3:-17 4:-25 5:-16 6:-10 8:26 10:-26
left3:given	2:22 6:-17
left3:go	3:-27 11:25
left3:gone	3:-29 6:-32 9:-27 11:37
left3:government	0:-22 3:20 4:-11 5:-23 6:-9 7:-14 9:-17 10:-19 11:15
left3:group	2:-18 3:-13 4:22 10:-16 11:14
left3:guard	3:-9 5:-13 6:-17 10:26 11:-22
left3:gunmen	0:18 10:-16
left3:h	0:-9 4:-18 5:26 6:-22 7:-12 10:-11
left3:had	0:23 1:-23 2:-22 4:-54 8:-39 11:-39
left3:has	0:-57 1:14 2:-16 3:-15 4:-31 5:-56 6:10 7:11 8:-23 10:36 11:-14
left3:have	0:-46 1:-15 2:14 3:-32 4:-40 5:-14 6:17 7:-8 8:-23 9:-24 10:20 11:-15
left3:having	0:-9 4:-12 6:22
left3:he	1:-13 2:-25 3:-12 4:-44 7:19 8:-27 10:25 11:-31
left3:health	0:-8 3:-13 6:20
left3:helped	0:-10 3:-13 4:-31 5:-22 6:35 7:-17 8:-19 10:8
left3:her	0:20 2:-10 4:-23 5:-17 6:-14 8:-8 10:9
left3:hezbollah	6:21 7:-13
left3:his	3:-12 6:-23 7:26
left3:home	3:15 4:-10 8:20 9:-9 10:-20 11:-18
left3:homes	3:-11 11:12
left3:hospital	0:-15 3:-31 4:-23 5:42 7:-25 10:-28
left3:hot	5:11 6:-9
left3:hour	3:16 6:-10
left3:hours	3:-14 4:-8 5:-31 6:39 7:-20
left3:houses	3:38 5:-8 6:-8 9:-15 11:-15
left3:human	2:13 3:-16 7:13 9:-20 11:-13
left3:humanitarian	6:18 7:-16
left3:hurt	5:12
left3:i	0:-55 1:-9 2:33 3:-42 4:30 5:22 6:-39 7:-54 8:-36 9:-33 10:11 11:16
left3:icrc	4:-22 8:18 10:-9
left3:in	0:-10 1:-47 2:-17 3:-40 4:15 7:-16 9:-12 10:-14
left3:including	6:22 7:-9 9:-14
left3:indonesia	6:12
left3:injured	3:12 5:9 6:-31
left3:injuries	0:9
left3:interior	0:16 4:-8 5:-25 6:-21 7:-12 9:18 10:-10 11:-17
left3:international	5:-10 6:13
left3:into	0:-16 3:27 4:-18 5:-15 7:-15 9:-25 10:19 11:-17
left3:iom	3:-25 6:-12 11:27
left3:is	2:9 3:-37 4:38 5:-30 6:-27 7:-10 8:-20 9:26 10:12 11:-28
left3:israel	0:-9 8:36 10:-40
left3:israeli	2:-9 4:15 6:11 10:-12
left3:it	0:22 1:-28 2:10 4:-17 6:17 7:-64 8:-48 9:-53 11:-27
left3:its	0:17 2:13 4:-28 5:9 7:-12 9:-12 10:-22
left3:january	0:-17 3:-14 4:-10 5:-10 7:25 9:-10 11:16
left3:july	0:-33 3:12 4:-16 5:-15 7:-16 9:-33 10:-25 11:21
left3:june	0:-25 3:20 5:13 6:20 7:-18 8:-12 9:-16 10:10 11:-8
left3:killed	0:28 1:27 3:-18 5:-22 6:-42 9:-8 11:-11
left3:km	6:9
left3:kyiv	2:-11 4:14 6:13 8:-16 9:-13 11:-8
left3:last	0:26 1:-21 2:-25 3:-38 4:-29 6:32 7:-30 9:26 10:-25 11:-21
left3:late	4:-10 10:13
left3:later	0:-19 2:-19 4:26 5:-20 6:10 7:-26 10:-11
left3:least	0:-11 3:-22 4:13 5:-28 6:24 7:21 10:-11
left3:left	0:-8 3:-27 4:-23 5:-8 6:33 7:-10
left3:let	0:-19 2:13 4:-8 6:8 8:9 10:-10
left3:level	3:13 11:-8
left3:life	8:12 10:-9
left3:line	3:8
left3:live	0:-11 4:-13 6:15 10:15
left3:lives	0:-11 6:-19 7:20
left3:local	5:-17 6:28
left3:lost	0:-11 5:-8 7:16
left3:lower	0:26 3:-21 6:-22
left3:m	0:-10 2:-15 5:32 6:-29 7:-14 9:-21 10:-20 11:-18
left3:made	0:12
left3:management	3:15 6:13 11:-15
left3:march	0:8 3:-19 6:-10 9:18 11:-12
left3:martyrs	5:-9 6:11
left3:may	0:26 3:-17 4:-22 5:-16 6:-13 7:22 9:-17 10:-15 11:-15
left3:media	0:-14 4:-20 5:-14 6:22 8:21 10:-31
left3:medical	0:-9 2:-15 5:24 8:-15 10:-10
left3:men	0:12 5:-17 7:-10 8:-14 10:-15
left3:migration	1:12 3:-18 4:-22 5:-8 6:-22 9:25 11:-9
left3:military	0:-12 2:-17 3:-8 5:-9 6:10 8:-9 9:-19 10:25
left3:million	9:-8 11:10
left3:ministry	0:9 2:-11 3:-10 5:-12 7:-15 8:-27 9:13 10:-9 11:-10
left3:missing	6:28 7:-28
left3:monday	0:20 2:-14 4:-15 5:44 6:-49 7:-13 10:-18
left3:monitors	3:13 5:-14 6:-16 8:22 10:-27
left3:months	0:12
left3:more	5:-8
left3:morning	3:27 6:-11 8:-17 9:-20 10:18 11:-25
left3:municipality	6:-12 9:16
left3:my	0:13 2:-18 3:-13 4:8 5:-40 6:31 7:-18 8:19 10:-30
left3:names	6:-14 7:15
left3:near	0:-13 2:-14 5:-16 6:19 9:8
left3:needed	5:-30 6:34 7:-15
left3:neighbouring	0:10 3:10 5:10 6:-19 9:-10 11:-9
left3:network	6:14
left3:new	3:19 11:-8
left3:news	4:17 6:-8 10:-8
left3:nigerian	0:-13 3:11 4:16 9:-9 10:-12
left3:night	0:-29 2:32 3:-17 4:20 5:-35 6:-35 7:-11 9:24 11:-14
left3:nine	0:15 2:-12 3:-15 4:-20 5:-13 6:17 10:-15
left3:no	0:-17 3:-32 4:-12 7:19 9:32
left3:north	3:24 5:-10 6:14 9:-20 11:-17
left3:northern	0:9
left3:not	2:-8 3:-31 4:18 6:39 7:-15 9:-14
left3:november	0:-18 2:-8 3:31 4:-13 6:-10 7:-32 8:-11 9:-9
left3:now	0:27 2:16 3:-14 5:-14 6:-26 7:-10 10:-30
left3:number	0:31 3:-24 4:-18 5:-14 6:-29 7:22 9:-17 11:-34
left3:october	0:-12 1:-9 3:-26 6:-11 7:-19 8:10 9:-9 11:26
left3:of	0:-17 1:24 2:-12 4:-29 6:-24 7:-64 8:-30 10:-30 11:15
left3:off	2:-13 4:10 5:-13 6:-15 7:22 10:-20
left3:office	0:-8 1:19 3:-11 6:-18 7:-19 8:20 10:-31
left3:official	3:-31 4:-23 5:-24 6:9 7:-11 9:-8 11:27
left3:officials	3:-29 6:-15 9:28
left3:on	0:13 1:-14 2:-45 4:-67 6:-9 7:-13 9:-9 10:29 11:-44
left3:one	0:-19 1:-10 2:15 3:11 4:-17 5:18 6:-29 7:8 8:15 9:-16 10:-56 11:-25
left3:open	3:-11 5:-17 6:-20 7:20 9:-39 10:24 11:-26
left3:operation	0:-11 6:15
left3:or	3:11 5:12 6:-11
left3:other	0:-8 2:-10 3:-14 4:-12 6:-17 8:13 9:-10 10:-10 11:14
left3:others	5:8
left3:our	0:34 2:-12 3:-8 4:11 6:-33 7:-26 8:-13 9:-13 10:-24 11:-10
left3:out	0:9 2:21 4:-14 5:11 6:-30 7:11 10:-28
left3:over	4:-17 5:11 6:9 8:20 10:-25
left3:own	2:-17 4:-21 5:31 6:-29 7:-10 8:-24 9:-15 10:25 11:-13
left3:pakistan	5:-21 6:31
left3:partners	5:-8 7:13 9:-16 11:-12
left3:passengers	6:-17 10:18
left3:past	3:22 5:-37 6:21 9:-9 10:-20 11:-12
left3:peace	3:-9 6:12 11:12
left3:people	0:25 1:-14 2:-25 3:30 4:9 6:-44 7:30 8:-10 9:-43 10:-34 11:-18
left3:personnel	5:11
left3:persons	5:-20 6:21
left3:police	0:-17 4:-16 5:-20 6:17 8:-12 10:24
left3:population	3:-19 4:-9 5:-11 6:-20 7:-10 10:25 11:-16
left3:post	5:8 6:10 10:-9
left3:press	5:28 6:-25
left3:prison	6:9
left3:prisoners	4:27 6:-25 10:-9
left3:project	1:16 6:-16
left3:prosecutors	5:24 6:-18
left3:province	3:16 6:-14 7:11 9:-10
left3:public	3:-21 6:8 9:20
left3:put	3:17 6:26 7:-28 9:-11 11:-12
left3:quake	6:11
left3:reached	3:12
left3:red	0:-8 2:-21 3:-19 4:-9 7:23 8:-8 9:-13 10:15
left3:refugees	3:20 5:9 9:-21 11:-23
left3:region	0:-22 2:-11 3:28 4:-9 5:-27 6:10 7:-9 10:-14
left3:regional	9:-16
left3:relatives	3:12 9:-11
left3:rest	5:-9 6:12
left3:return	0:-19 2:-15 4:19 6:-10 8:-27
left3:reuters	0:-21 4:-29 5:-11 6:15 7:-8 8:-28 10:40
left3:rights	0:8 3:-15 4:-9 7:11 8:-16
left3:road	3:14 5:13 6:-17 9:-8
left3:room	3:-21 4:-12 7:-9 9:21
left3:russian	8:10
left3:s	1:-10 2:22 3:-31 6:-25 8:-15 9:43 10:-46 11:-20
left3:said	0:17 2:-15 3:11 4:-20 5:-25 6:-16 7:23 10:-15
left3:same	2:-16 3:-8 4:-9 5:8 7:19 10:9
left3:saturday	6:11
left3:says	0:25 1:-10 2:-24 3:-9 4:11 5:-22 7:-29 8:-10 9:-28 11:15
left3:second	0:-14 3:-22 5:-13 6:-9 8:-12 10:26 11:-10
left3:security	6:12 10:-11 11:10
left3:september	0:8 2:-11 3:-28 4:-33 5:-16 6:8 7:27 8:-16 9:16 10:-16 11:-18
left3:service	6:9
left3:set	8:14 10:-12
left3:seven	0:-19 2:-23 4:-12 5:-19 6:35 7:-18 10:13
left3:she	0:27 3:-33 4:-10 6:-18 7:-14 8:-10 10:-18 11:-12
left3:shot	0:-17 2:-32 4:-10 5:36 6:-41 10:18
left3:since	0:18 1:-23 2:-19 3:21 4:-36 5:-36 6:18 7:-36 8:27 9:-17 10:-38 11:-18
left3:six	0:38 2:-19 3:17 4:-29 5:-13 7:-24 9:-11 10:-28 11:-16
left3:sixteen	2:-12 4:16 5:-8 6:21 10:-20
left3:so	0:-22 2:-28 3:-35 4:18 5:-20 7:-33 8:-21 9:29 11:-20
left3:social	0:-15 2:-10 4:-8 5:-19 6:28 10:-8
left3:soldiers	0:18 4:11 5:11 6:-23 8:-13 10:-20
left3:some	11:13
left3:south	3:-22 5:-23 6:38 7:-13 9:-8 11:-11
left3:southern	3:-9 8:-9 10:10
left3:staff	5:9
left3:state	0:-16 4:-12 6:9 7:11 10:13
left3:states	0:-11 4:-19 6:-9 10:20
left3:stations	3:-12 5:-14 6:22 7:-14
left3:still	3:10 4:-17 5:9
left3:sudan	3:-21 9:18
left3:sunday	0:-16 4:-12 5:25 6:11 7:-19 9:-11 10:-14
left3:taken	0:-9 3:-19 6:-19 9:24 11:-11
left3:team	0:32 5:-10 6:-27
left3:teams	0:11 3:10 4:-22 5:-23 6:-29 7:-10 8:-16 9:14 10:15 11:-22
left3:tell	0:27 2:-9 3:12 5:-17 6:-14 10:-23
left3:tells	6:8
left3:ten	0:-18 2:17 4:20 8:8 10:-27
left3:term	3:-16 4:20
left3:th	0:-11 4:-22 6:-14 8:25 9:-8
left3:than	0:-12 3:-26 4:16 6:-24 7:-8 8:-14 9:-17 10:-13 11:27
left3:that	0:-62 1:-28 2:-28 3:-8 4:-12 5:17 7:-21 8:8 10:17 11:-40
left3:the	0:-36 3:-26 6:14 7:-23 9:-22 11:-46
left3:their	2:14 4:-23 6:-31 7:-12 8:-10 9:31 10:9 11:-23
left3:them	2:8 3:15 4:-13 5:48 6:-50 8:-23
left3:then	0:15 2:-9 4:-20 5:-10 6:-26 7:26 10:-9
left3:there	0:-37 1:-11 2:-29 3:23 4:27 5:-23 8:-19 9:-21 10:-35 11:11
left3:they	0:33 1:25 2:-22 3:-41 4:-66 6:11 7:-39 8:12 9:-19 10:-29
left3:this	3:-13 4:-26 6:-16 7:-19 8:-14 9:22 10:16 11:-19
left3:those	0:14 2:-12 3:-24 4:-19 5:12 6:-18 7:24 8:-20 9:-17 10:-14 11:-10
left3:thousands	3:8
left3:three	0:-42 2:-22 3:-18 4:13 5:10 6:-18 7:-15 8:-24 9:18 10:18
left3:thursday	0:-25 3:-24 4:-22 5:-19 7:-8 8:-38 9:22 10:38
left3:time	6:-8 7:8
left3:to	0:-32 1:-18 3:-15 4:-75 5:-18 6:14 7:26 8:11 10:-10 11:8
left3:today	3:19 4:10 9:-15
left3:told	0:-11 2:38 3:-31 4:21 6:-48 9:-13 10:-34 11:-22
left3:toll	5:-18 6:54 7:-33
left3:took	0:-12 3:-15 5:10 6:17
left3:tuesday	0:33 2:-21 3:19 4:-26 5:-13 6:-39 7:-28 9:-9 11:-20
left3:twelve	0:12 3:13 5:10 6:-19 7:-8 9:-11 11:-10
left3:two	0:10 1:-9 2:15 3:-45 4:-34 5:-29 7:16 8:13 10:-33 11:-23
left3:ukraine	8:12 10:-11
left3:unaccounted	3:23 6:-12 7:-24
left3:under	0:-15 2:-8 4:-13 5:-22 6:9 7:-36 10:26
left3:unhcr	3:-29 6:-16 9:34 11:-22
left3:union	4:-8 6:16
left3:united	0:-19 3:19 4:19 9:-16 10:-14 11:-9
left3:up	2:19 5:-17 6:-25 7:24 10:-13
left3:us	2:-15 3:26 5:-11 6:-31 8:-18 9:-10 10:22
left3:victims	0:-9 10:11
left3:volunteers	5:8
left3:war	0:27 1:-16 2:-10 3:11 4:-21 6:19 8:11 9:-40 10:-9 11:-27
left3:was	2:-17 3:-35 4:33 5:21 6:-32 7:-21 8:-15 11:19
left3:water	6:-8 9:12
left3:we	0:-48 1:-14 2:-25 3:-30 5:-12 7:12 8:-13 10:12 11:-30
left3:wednesday	4:-16 6:11 10:16
left3:week	0:-44 2:37 4:17 6:-14 7:-27 9:13 10:-43 11:-31
left3:weeks	0:-29 2:-18 3:19 4:-35 5:-10 6:-12 7:-11 8:-10 9:-8 10:29
left3:went	0:-8 4:-24 5:-15 6:15 8:25 10:-26
left3:were	0:-27 1:-12 2:-54 4:-39 6:25 8:-13 9:-8 10:13 11:-16
left3:west	3:22 5:-10 6:23 9:-24
left3:where	3:-9 9:13
left3:which	0:17 4:-10 6:-9 7:10
left3:who	0:20 2:-15 4:-18 5:-26 8:12 10:20 11:9
left3:whole	3:-19 5:-11 6:24 7:-8 9:-19
left3:whom	3:10
left3:whose	5:-13 6:20
left3:will	2:11 3:14 4:-11 5:-9 6:-10 7:-20 9:15 10:-11 11:-9
left3:with	4:-21 5:-14 6:38 7:-36 8:-8 10:22 11:-17
left3:without	0:-14 4:20 6:-9 10:-17
left3:women	0:-12 5:19 7:-18
left3:workers	3:-17 5:18 6:14 7:-14 10:-12
left3:would	0:-18 2:-23 3:-18 4:-13 5:-9 6:26 7:-14 9:-8 10:12
left3:wounded	2:-9 5:-23 6:13 8:20
left3:year	0:-11 1:-26 2:14 3:10 4:-16 5:-11 6:11 9:-24 11:-13
left3:years	0:-18 2:14 3:21 4:-25 5:-10 6:11 7:-20 8:8 9:-17 10:-16
left3:yesterday	3:22 4:-11 5:-10 6:-33 7:25 9:-10 11:-15
left3:|	0:-30 1:-8 4:-30 5:53 6:-110 7:32 8:-19 9:-60 10:-28 11:-59
left3:—	3:31 5:-22 7:-10 10:9
left3:•	0:-8 6:23 11:-13
many	0:40 1:-72 2:-40 4:-11 5:-45 6:9 7:-22 8:14 9:-61 11:-34
mostly:abducted	0:32 1:-14 3:-13 4:-31 5:31 6:-28 7:-21 8:-58
mostly:aid	1:-73 2:-35 3:-40 4:14 7:-22 8:-16 9:34 10:-60 11:-18
mostly:allocated	5:-9 6:32 7:-11 9:8 11:-14
mostly:casualty	0:-20 2:-26 4:-23 5:14 6:27 8:-83 9:-28 10:-32 11:-49
mostly:delivered	0:-8 1:-8 3:-10 4:-17 5:-13 7:-25 9:28 11:-41
mostly:displaced	0:15 4:-35 5:-62 6:22 7:-23 8:-57 9:-45 10:-19
mostly:displacement	1:-10 2:-22 3:-53 5:-23 7:-55 8:12 10:-34 11:18
mostly:held	0:-54 1:-11 5:37 6:-25 7:-21 8:-16 11:-13
mostly:hostage	1:-29 3:-69 4:11 5:-23 6:-31 8:12 9:-73 11:-69
mostly:injured	0:-25 1:-30 3:29 4:-10 5:-19 6:-17 7:-27 8:-27 11:19
mostly:killed	0:-32 2:-14 3:-10 4:-32 5:25 7:8 8:-29 9:-29 10:-16 11:-59
mostly:missing	0:56 1:-26 2:-44 3:-78 4:-31 5:-26 6:-22 7:14 8:-34 9:-55 10:25 11:-43
mostly:pledged	0:-49 1:-20 2:-13 3:-14 4:23 5:-47 6:42 7:-46 8:12 10:-35 11:-13
mostly:prisoners-exchanged	0:-53 2:-48 3:-13 5:-31 6:-12 8:36 9:-26 10:-9 11:-20
mostly:refugees	2:14 3:-10 4:-8 6:-20 11:-20
mostly:released	0:25 2:-25 4:-23 6:30 8:-21 9:-8 10:-9
mostly:returned	0:-34 2:-40 3:-23 4:12 5:-15 7:-28 8:34 9:-28 10:-29 11:16
near:abab	3:11 4:-16 8:-13 10:19
near:aban	0:-34 2:21 3:28 4:-23 5:-17 6:-52 9:-8 10:47 11:-19
near:abba	9:-8 11:11
near:abbo	3:-23 4:-28 5:28 7:-29 9:-11
near:abdi	3:9
near:abdu	0:53 1:-15 2:-16 3:-31 4:-18 5:-45 6:-42 7:11 8:-45 9:-23 10:-28 11:-28
near:able	3:-35 4:-18 5:11 6:-17 8:14 10:-25 11:29
near:aboa	0:12 1:-10 2:-27 4:36 5:-20 6:-19 7:11 8:-30 9:-10 10:-48
near:abou	1:-27 2:-30 3:-10 5:-37 6:-25 8:-14 9:24 10:-9
near:abov	0:-10 5:21 7:-23 11:-8
near:abro	0:-24 2:-8 3:-12 4:-11 5:37 6:-12 7:-14 8:-9 9:-30 10:-17 11:22
near:abse	4:12
near:abu	0:-11 2:17 3:21 5:-42 9:-18
near:acce	0:-13 2:-12 3:-11 4:13 5:-18 7:-21 8:15 10:-19
near:acci	1:-10 3:-17 5:-25 6:32
near:acco	0:-42 1:-19 2:12 3:-17 4:18 5:-22 6:9 7:29 8:-56 9:-13 10:-59
near:accu	0:18 2:-13 3:-17 4:17 5:-10 6:-19 8:-22 9:-12 10:-25 11:-9
near:aceh	0:-22 1:13 3:-19 5:-23 6:-33 7:-24 9:32 11:-8
near:ackn	0:33 1:-10 3:20 4:9 5:-39 7:-29 8:-14 9:-23 10:-14 11:-13
near:acle	4:-8 5:-10 6:17 7:-10
near:acro	0:-42 1:-13 2:-17 3:-27 4:-35 5:15 6:-20 7:-25 9:40 10:35 11:-32
near:acti	0:-36 1:-13 2:-15 4:-35 5:-15 6:49 8:-24 9:-35 11:-15
near:add	0:-13 4:-19 8:20 10:-9
near:adde	0:12 1:-12 2:-44 3:11 5:23 6:-35 7:24 8:-22 10:-14 11:-13
near:addi	2:-31 4:17 5:8 6:-32 7:-10 8:15 9:-22
near:adds	0:38 3:14 4:-34 6:-48 7:-35 8:-12 10:-35 11:-24
near:aden	0:-15 4:-16 5:-10 8:30 10:-17 11:-25
near:adf	0:8 2:-10 6:12
near:adjo	3:32 5:-29 6:-20
near:admi	0:-35 2:-36 3:-32 4:-36 5:69 6:-14 7:-54 8:-20 9:-48 10:-17 11:-43
near:adra	0:-18 3:-8 8:18 10:-32
near:adre	3:-24 7:-11 9:31 11:-12
near:adul	5:-12 6:21 7:-19
near:advi	3:30 6:-11 8:-15 9:-10 10:-11 11:-27
near:affe	0:-9 3:-14 9:20 11:-13
near:afgh	0:-12 3:-23 4:-8 5:-9 8:16 9:-10 10:-15
near:afp	1:-8 2:-9 3:-15 5:-26 6:39 7:-21 8:13 10:-33
near:afri	1:-8 3:-34 4:-13 5:-16 6:40 7:-15 10:-9 11:-21
near:afte	1:-47 2:-54 3:-22 4:-10 7:-28 8:17 9:-11 11:-9
near:agai	0:-36 1:18 2:-25 3:-57 4:-10 5:27 6:-66 8:-53 9:29 10:-11 11:51
near:age	2:-33 3:-25 4:-18 6:33 7:-20 8:-24 9:-15 11:20
near:aged	0:-29 1:-9 2:-22 3:-19 4:-29 5:13 6:-25 7:25 8:-18 9:-16 10:15
near:agen	0:-47 2:14 3:-44 4:-24 5:11 6:-22 7:-17 8:-30 9:32 11:9
near:aggr	5:11
near:ago	0:-39 1:-13 3:17 4:25 5:23 6:-46 7:20 8:-17 9:-33 10:20 11:-21
near:agre	0:-28 3:-26 4:16 5:-18 6:-32 7:-38 8:28 9:-9 11:-8
near:agri	0:-8 5:-19 6:36 7:-35
near:agui	0:25 6:-22 10:-12
near:ahea	9:-11 11:19
near:ahma	5:-8 6:11 7:-8
near:aid	1:-15 2:-9 4:-35 5:33 6:-33 7:-8 9:8 10:-35 11:-28
near:aide	0:-25 2:-26 4:22 5:-16 6:14 7:-11 10:-43 11:-10
near:aime	2:-9 6:13
near:air	0:-15 2:-13 4:-18 6:19 7:-30 9:-12 10:-14
near:airl	5:12 6:-11 10:10
near:airp	3:-18 5:-15 7:-20 8:-10 11:22
near:airs	1:-9 3:-9 9:19 11:-11
near:airw	5:9 6:-8
near:aita	6:15 7:-13
near:alam	3:17 6:16 11:-16
near:alep	3:20 5:-15 6:25 7:-10 9:-27
near:aler	3:13 11:-8
near:alge	10:9
near:ali	3:-8 6:-8 11:12
near:alia	6:23
near:alig	5:-30 6:-11 8:10 10:-11 11:18
near:aliv	0:-13 1:-18 2:41 3:-12 5:12 6:-34 7:-12 8:-20 9:-31 10:-18 11:-27
near:all	0:-13 1:-29 3:11 5:-49 7:12 8:-17 10:10 11:-40
near:alle	2:-18 3:18 4:-23 5:-10 6:24 7:-9 10:-17
near:alli	0:-26 4:27 6:-11
near:allo	0:-35 2:-10 3:-42 5:9 6:-37 7:-14 8:-16 9:16 10:28
near:almo	3:-25 5:-21 6:23 7:-9 9:24
near:alon	0:-14 1:24 2:-29 3:34 4:-14 5:-15 7:-53 8:-27 9:-34 10:9 11:-9
near:alre	0:-49 1:15 2:-34 3:27 5:-45 6:18 7:-52 8:-18 9:9 10:14 11:-56
near:also	0:-31 1:-18 2:-24 3:-37 4:20 5:27 7:-14 8:-32 9:18 11:-15
near:alth	6:-8 7:8
near:alti	3:8
near:alto	4:-17 5:-23 6:26 7:-19 8:22 10:-25 11:-23
near:alua	0:11 3:26 6:-11 9:-25 11:-15
near:amaz	5:27 6:-26
near:amba	6:19
near:ambu	2:-29 3:-12 4:-13 6:39 7:-11 8:28 10:-38
near:amer	0:-39 2:-36 4:14 6:19 7:24 10:-17
near:amha	3:-28 4:-8 6:-13 8:-15 9:28 11:-9
near:amir	5:-13 6:23
near:ammu	4:-11 6:-12 11:-10
near:amne	6:9
near:amon	0:15 1:-48 2:-88 4:-30 5:-15 8:29 9:-46
near:amou	1:24 3:-17 5:-11 6:-23 7:-15 11:13
near:ampu	0:-11 3:-13 4:-19 5:33 6:-23
near:anch	5:8 6:-9
near:and	1:-9 2:-51 4:-12 7:-20 8:18 9:-19 11:-14
near:anda	4:-11 5:-9 6:30
near:andr	2:-20 4:-24 5:20 6:-16 8:-27 10:26
near:ange	11:10
near:ango	4:-9 5:-13 6:-12 7:20
near:anim	4:22 7:-19
near:anno	0:-13 2:-22 4:-31 5:-18 6:44 7:-16 10:26
near:anot	0:-30 1:-20 2:-51 3:28 4:13 5:12 6:-13 7:12 8:-43 9:-25 10:-20 11:-18
near:answ	0:21 2:-12 3:-11 5:-30 6:-37 7:20 10:-32
near:anth	3:-8 6:23 7:-20 10:-9 11:-11
near:anti	0:-12 6:17
near:any	3:23 7:-20 9:-16
near:aomo	3:-13 5:47 6:-41 7:-13
near:apar	0:-19 2:-19 3:-9 4:-25 5:17 6:25 7:-32 10:-9
near:apie	6:-12 8:19 10:-9
near:apos	0:-13 1:-8 4:25 5:-16 6:-10 7:-11
near:appr	0:9 4:15 7:-9 9:-16 10:-25 11:16
near:apri	0:-11 1:-20 2:-17 4:-37 5:-43 6:15 7:-27 9:29 10:10 11:-31
near:arab	3:-8 5:-17 6:31 7:-21
near:arak	0:26 3:-24 6:-24 8:28 10:-31 11:-24
near:are	0:-73 1:-40 2:-24 3:26 4:34 6:-71 7:30 9:-37 10:-16 11:-40
near:area	2:14 4:-16 7:-25 9:-24 10:-17
near:arge	0:-12 5:-13 6:23
near:argu	2:-8 6:21
near:arm	0:-15 2:-34 4:-26 5:35 6:-33 7:-12 8:24 10:-37 11:-15
near:arme	0:-26 1:-14 2:-36 3:-51 4:24 5:-20 6:-41 8:23 9:31 10:-23 11:-25
near:armo	0:-13 3:13
near:army	1:-15 2:-9 3:16 4:-95 5:-42 6:49 7:-49 8:-16 9:-38 10:28 11:-44
near:arou	1:-13 2:-32 4:-40 5:-13 6:26 7:8 8:-22 9:-51 10:11 11:14
near:arre	0:-51 2:-17 4:-32 5:-19 6:24 7:41 10:15
near:arri	0:14 1:-16 2:-36 3:-36 4:-63 5:-34 6:-46 8:-38 9:46 10:-69 11:23
near:arro	5:20 6:-17
near:arti	0:-26 1:25 3:15 4:-13 6:-10 7:-17 9:-19 10:-13
near:ash	6:9 10:-10
near:asho	2:-11 4:-35 5:-16 6:-20 7:29 10:20
near:asid	3:9
near:aske	0:-21 3:-14 4:34 6:-49 8:-8 10:-24 11:-24
near:asle	0:-10 2:-23 4:-28 6:40 7:-9 8:-8 10:-22
near:assa	3:-31 5:-25 6:20 7:18 9:-13 11:20
near:asse	0:-18 1:29 2:22 3:-22 6:-42 9:-23 10:-13 11:24
near:assi	2:19 4:-9 6:-13 8:-10
near:asso	0:19 2:-17 3:-17 4:24 5:-17 6:-10 7:-34 8:-17 9:-11 10:-20 11:9
near:asyl	3:-24 9:33 11:-17
near:atla	3:-16 4:-10 5:-23 6:27 7:-10 9:-10
near:atta	1:-18 2:-74 4:-9 5:18 6:52 7:-25 8:-24 10:-32 11:-26
near:atte	0:-11 2:-12 4:-24 5:53 6:-37 7:-21 8:-11 10:-29
near:attr	3:-11 4:-16 5:-26 6:33 7:-12 10:-9
near:aug	4:-25 8:-11 10:20
near:augu	1:-19 2:-26 3:12 4:-22 5:-42 6:19 7:-46 8:-46 9:-51 10:30 11:15
near:aust	0:-18 2:-14 4:18 5:-10 7:31 10:-34
near:auth	1:-23 4:-71 6:-9 9:14 10:14 11:-16
near:autu	0:-14 9:-12 10:16
near:aver	0:-21 1:-9 3:-33 4:-13 5:-14 6:-33 7:-17 9:45 10:-16 11:-16
near:awar	5:8
near:away	0:53 1:-12 3:-26 4:-34 5:-8 6:-83 8:-39 10:39 11:-36
near:awda	5:-16 6:18
near:axis	4:22 10:-17
near:azer	0:-20 2:-9 4:18 6:-10 7:19 9:-12 10:-25 11:-8
near:baal	6:8
near:baba	0:-11 2:-8 3:-11 4:18 6:-12
near:babi	0:-23 3:31 4:-22 5:-21 6:-16 7:-17 9:-10 10:-8
near:baby	6:14 7:-12
near:back	0:-78 1:-39 2:29 3:-47 4:-89 5:-57 6:-41 7:-107 8:-38 9:-46 10:47 11:80
near:badl	0:-11 3:-12 4:-17 5:30 6:-34 7:-28 10:11
near:badu	0:-11 3:11 4:-16 5:-57 6:19 7:15 9:-23 10:-10 11:-24
near:bagh	0:-23 4:-20 10:13 11:25
near:bags	5:-11 6:23 7:-11
near:baid	3:28 9:-23 11:-9
near:bake	0:-13 2:-13 4:-23 5:-13 6:35 7:-18 8:-10 10:-25
near:baku	0:-10 2:-13 3:-24 4:33 5:-14 6:-17 7:-17 9:12 10:-11
near:bali	3:14 5:-8 6:8 7:-8 9:-11
near:ball	5:22 6:-17 7:-13
near:balo	0:11 2:-9 3:-12 5:-17 6:17 7:-11
near:bama	0:24 3:29 4:-14 6:-18 8:20 10:-30 11:-33
near:bamb	5:24 6:-18
near:band	0:-43 1:-9 2:-33 3:-26 4:20 6:-20 7:-31 8:-27 9:-9 10:32
near:bang	3:-63 4:18 5:-20 6:-34 7:-28 8:-19 9:55 10:15 11:-36
near:bank	0:-18 1:-8 3:-15 6:16 7:-9 9:23 11:-17
near:bapt	3:19 4:-11 5:-13 6:-14
near:bara	3:15 5:-21 6:17 7:-11 9:-19 11:14
near:bare	0:-24 2:-27 5:-26 6:12 7:-12 10:29 11:-9
near:barr	2:-29 4:-9 5:-9 6:31 10:-16
near:base	0:31 1:-9 2:-12 3:20 4:-36 6:-25 7:-30 9:-24 10:-26 11:-18
near:basi	0:-11 2:-8 3:13 6:20 11:-12
near:bask	3:21 5:-16 6:-10 7:-16
near:bass	4:-12 6:19
near:bata	5:-11 6:13
near:batc	10:10
near:batt	4:15 10:-13
near:bay	5:-10 6:16
near:bbc	6:9
near:beac	2:22 4:-10 6:-10 7:-19 10:-9
near:bear	0:26 3:-8 4:-21 5:15 6:-30 7:-29 10:-8
near:beat	0:-48 2:13 4:-49 5:61 6:-45 7:-40 8:-14 10:-51
near:beau	3:27 6:-17 7:-9 9:-13 11:-23
near:beca	0:-46 1:-11 2:-12 5:38 6:-47 8:-35 9:-30 10:24
near:beco	0:27 4:20 6:-23 10:-28
near:bed	2:-8 4:-29 5:26 6:10 7:-16 8:-16 10:-41 11:-12
near:bedo	0:-47 3:34 4:-43 5:-29 6:35 7:-21 8:9 9:-22 10:-52 11:-25
near:bedr	3:30 4:-12 5:-26 6:-17 7:-16
near:beds	0:20 6:-14 10:-12
near:been	0:14 1:-10 2:-42 4:-36 6:-21 7:-10 8:10 9:-48 10:29 11:-65
near:befo	0:-54 1:-21 2:-16 5:-39 6:18 7:-59 8:20 9:-15 11:20
near:bega	1:-11 2:-17 3:-18 4:-46 5:-33 6:59 7:-28 8:-26 9:-25
near:begi	3:8 5:-17 7:17 9:-16 11:-8
near:begu	0:-12 3:-19 5:-16 6:-30 7:29
near:behe	1:-18 4:-12 5:-24 6:12 10:-9
near:behi	0:-16 2:-35 4:45 5:-28 6:24 7:-29 8:-8 10:-41
near:bein	0:-41 1:-17 2:-16 3:-42 4:13 5:10 7:18 8:22 9:-25 10:-57 11:-36
near:beka	5:-31 6:32
near:bela	0:-48 2:-28 3:-8 4:-34 5:-25 7:-13 9:-10 10:-10 11:32
near:belg	3:-32 5:21 6:26 7:-16 9:-36 11:-28
near:beli	1:-17 2:-11 4:36 5:-58 7:9 8:-30 9:-30 11:-49
near:bell	0:-14 2:-11 3:21 4:-14 6:-9 9:-16 10:12 11:-8
near:belo	1:-12 2:-40 3:-18 4:-20 5:-13 6:14 7:15 8:26 9:-20 10:-50 11:-11
near:belt	0:-24 2:-10 4:-12 5:-15 6:31 7:-12 10:-8
near:bene	3:15 5:-17 6:24 7:-20 11:-10
near:beni	4:-12 5:24 6:-23 7:-9 8:-11 10:13
near:benu	2:-9 4:-21 5:-25 6:-12 7:22 10:8
near:besi	0:-42 1:-11 2:-32 4:24 5:16 6:-30 7:28 8:-9 10:-29 11:-11
near:betw	0:24 2:-33 4:-51 5:-39 6:-17 8:-29 9:-34 10:30
near:beyo	2:-8 5:-19 6:28
near:big	6:10
near:bigg	3:-9 8:12 9:15 11:-8
near:bill	6:-8 7:15
near:bint	5:11
near:biom	3:-11 9:18
near:bira	6:14 9:-10
near:birt	2:-9 6:22
near:bisc	6:10
near:bish	2:-14 3:-23 4:-42 5:-25 6:-25 7:24 8:-10 10:46 11:-27
near:bite	0:-22 2:-11 4:-17 5:38 6:-30 7:-9 10:-13
near:blac	6:11
near:blam	5:-27 6:38 7:-11 10:-8
near:blan	3:13 6:-8
near:blas	2:-15 5:28 7:-18
near:blaz	3:19 6:12 9:-14 11:-12
near:blee	2:25 4:-25 5:37 6:-46 7:-16 10:-9
near:blew	5:-9 6:32 7:-10
near:bloc	0:-10 3:41 4:-9 5:-26 6:-20 7:-17 9:-13
near:bloo	5:-14 6:18
near:blow	6:17
near:blue	3:-8 4:-23 5:29 6:-29 10:-24
near:boar	0:20 2:-40 3:-19 4:-64 5:14 7:-8 9:-11
near:boat	1:-16 2:-17 3:35 4:-20 5:-42 7:20 8:-8 9:-37 10:-33 11:-26
near:bodi	0:-39 1:-20 2:19 3:-32 4:-37 5:-54 6:36 7:25 8:-53 9:-9 10:-21
near:body	0:25 4:-9 5:-13 6:23 7:-28 8:-34 10:-18
near:bogo	3:-8 4:-16 5:11 10:15
near:boko	0:10
near:bola	6:-13 10:20
near:boli	5:23 6:-11 7:-21
near:bomb	0:-19 4:-13 5:10 6:11 7:-9 10:-12
near:bone	0:-20 3:-10 4:-16 5:39 6:9 7:-42 10:-16
near:book	0:-11 3:-20 4:-35 5:-51 6:27 7:14 9:27 10:-11 11:-39
near:bord	1:-12 2:-31 3:-37 4:-36 5:-34 6:-10 7:-33 8:11 9:15 10:21 11:-20
near:bore	5:-26 6:28
near:born	0:-10 3:-12 4:-9 6:30
near:bosa	0:-33 2:-12 4:-12 5:-11 6:-18 7:-15 10:41
near:both	0:-44 3:-12 4:-28 5:24 6:21 7:-26 8:-24 9:-20 10:8
near:boug	0:-13 4:-8 6:-28 10:28
near:bowl	3:17
near:box	3:-9 4:-12 6:-19 7:22 10:-9 11:-10
near:boy	0:9 2:14 3:-8 4:-25 5:46 6:-48 8:-13 10:-16
near:boys	1:16 2:-35 3:-26 4:-34 5:-43 6:10 7:-20 8:22 10:-10
near:bran	0:-30 6:36 8:-18 10:-14
near:brea	0:-21 2:-10 3:-18 4:13 6:19 7:-44 10:-17 11:-20
near:brid	0:-13 3:-29 4:-14 6:-8 7:-8 8:-10 9:24 10:14 11:-19
near:brie	0:-8 2:30 6:-28 8:9 10:-17
near:brig	3:-17 5:-9 6:34 7:-8 8:-12 10:-16 11:-19
near:brin	1:-9 2:-22 3:-23 4:-8 5:-20 7:-33 8:-32 9:8 10:17 11:16
near:brit	0:-12 3:-28 4:-10 5:-26 6:41 7:-27 9:-15
near:broa	0:13 5:-22 6:24
near:brok	0:-43 1:-8 2:-39 3:-34 4:-48 5:37 6:-20 7:-8 8:25 9:-11 11:-23
near:brot	0:-29 1:-8 2:-10 3:-19 4:-62 5:-50 6:75 7:-48 8:20 9:-12 10:-50 11:-15
near:brou	0:-67 1:-17 2:-16 4:-58 5:27 6:-11 7:-26 9:27 11:-55
near:brui	7:-8
near:buch	3:-10 5:35 6:-20 8:-9
near:buil	0:-9 2:-14 4:-24 5:-21 6:30 7:-36 10:-13 11:-20
near:buka	3:14 9:-11
near:bulg	0:-33 2:-29 4:21 5:28 6:-42 7:-8 8:-12 10:9
near:bull	2:-16 3:-22 4:-9 6:27 7:-21 8:-18 10:-20
near:bund	5:-8 6:-11 10:12
near:bure	3:-20 5:-10 6:-13 9:26 11:-14
near:buri	0:-37 1:-23 3:-17 4:-55 5:-50 6:79 7:-48 8:-13 9:-17 10:-26
near:burk	0:-22 2:22 4:-20 6:-27 9:11 11:-14
near:burn	1:-30 2:-63 3:33 4:-53 6:16 7:-54 8:-18 9:-44 10:-62
near:burs	6:10
near:buru	3:-62 6:-24 9:74 10:-9 11:-66
near:bury	0:-19 2:-14 3:13 4:-9 5:-27 6:26 8:-11 10:-24
near:bus	0:19 2:-27 3:-25 4:22 5:-19 6:33 7:-19 10:-33
near:buse	2:-23 3:-33 4:-15 5:21 6:18 7:-9 8:-31 9:-18 10:-23 11:40
near:bush	0:33 5:-11 6:-17 8:-14 10:-19
near:busi	5:-16 6:-28 7:30
near:but	0:17 1:-11 2:-37 3:-11 4:14 5:8 6:-14 7:14 8:-16 9:-49 10:-35 11:33
near:butc	6:8
near:byst	0:-12 4:-18 5:21 6:-10 7:-14 10:-13
near:cabs	2:-11 5:-10 6:20
near:cair	4:-10 6:14
near:calc	6:-10 7:11
near:cali	3:12 5:12 6:-10 11:-8
near:call	1:-13 2:26 3:-23 4:-15 5:-40 6:-18 7:21 8:-13 9:-18 10:-16
near:camb	3:17 4:15 5:-11 6:-13 9:-18 10:-9 11:-10
near:came	0:-54 1:-34 3:-34 5:-22 6:-45 8:-12 9:12 10:29 11:13
near:camp	0:-56 1:9 2:-11 3:43 4:-47 5:-11 6:-72 7:-19 8:-39 9:29 10:20 11:-34
near:can	2:-24 3:17 4:-34 5:-37 6:44 7:-13 8:-12 9:-17 10:-22 11:-31
near:cana	3:19 9:-15
near:cann	0:-8 3:9 4:-16 5:-13 6:-38 7:46
near:cano	6:14
near:cant	0:-12 3:-10 4:-21 5:-34 6:37 7:-12 10:-17
near:capi	0:16 4:-16 7:-19 11:11
near:caps	2:-9 3:-8 6:38 7:-25
near:capt	0:19 1:-22 2:20 3:-52 4:23 5:-63 6:-91 8:64 9:-37 10:-32 11:-40
near:car	0:19 2:-24 3:-27 4:-27 5:-12 6:17 7:14 8:-9 10:12
near:cara	4:17 8:-8 10:-13
near:carb	5:33 6:-30
near:card	0:39 3:-13 4:-17 6:-33 9:-9 10:-8 11:15
near:care	0:-14 2:-14 3:-19 4:-35 5:8 6:-27 7:-58 8:-18 10:46 11:-15
near:carg	5:-8 7:10
near:carl	5:-12 6:22
near:carn	6:12
near:carr	0:43 1:-26 2:-11 3:-38 4:-56 5:-28 7:-39 10:-29 11:-42
near:cart	0:14 2:-32 3:-8 4:-17 5:20 6:-10 7:-15 8:-14 10:-19
near:case	0:31 1:-8 2:-11 3:-18 4:-13 5:-20 6:15 7:-9 9:-15 10:-23 11:-14
near:cash	3:-11 5:9 6:-17 8:-18 9:-17 10:-9 11:22
near:cass	3:-21 5:-12 6:14 7:-14 9:24 11:-13
near:cast	0:-20 2:-12 3:10 4:-19 5:-19 6:36 7:-22 10:-14
near:casu	1:20 2:-9 3:-13 4:-15 5:-31 6:18 7:-14 8:-15
near:cata	3:12 4:-9 8:-8
near:cate	0:-32 3:8 4:-24 5:-9 7:17
near:cath	0:27 2:-10 4:-33 5:-16 6:-24 7:-10 8:-23 9:-12 11:-10
near:catt	0:18 2:-12 4:23 5:29 6:-21 8:-10 10:-34
near:cauc	0:14 10:-12
near:caug	4:9 5:-11 6:15 10:-11
near:caus	1:23 5:-20 6:-9
near:cave	0:-15 10:17
near:ccor	3:-8 6:25 7:-21 10:-9 11:-11
near:ceas	0:16 1:25 2:22 4:-20 5:-14 6:-12 8:-26 10:-20
near:cebu	3:-18 5:25 6:-9
near:ceil	5:9
near:cell	0:-57 1:-14 2:35 3:-29 4:52 5:-34 6:-79 7:-33 8:-16 9:-24 11:-12
near:ceme	2:-17 3:-28 4:25 5:-23 6:12 7:-19 9:-8 10:-32
near:cens	0:-8 1:-12 3:-17 4:-15 5:-8 6:-21 7:28 9:-10
near:cent	0:-46 1:13 2:-37 3:54 4:-51 5:21 6:-23 7:-13 9:-48 10:-30
near:cere	0:-13 4:18 10:-15
near:cert	0:-15 3:-9 4:14 5:-15 6:19 7:-10 8:-8 10:-13
near:chad	3:-39 6:-10 9:46 11:-29
near:chai	0:12 2:-14 3:-18 4:-25 5:-12 6:-22 7:-25 8:-14 10:28
near:chan	0:9 2:-8 3:23 4:-13 10:-10
near:chap	0:23 3:-32 4:11 6:-18 9:-10 10:-27 11:31
near:char	0:-31 2:-8 3:-30 4:29 5:-8 6:17 7:-11 9:28 10:-31 11:-19
near:chas	5:13
near:chec	0:10 2:-22 3:-33 4:-25 6:-46 7:44 8:-13 9:-26 10:-36 11:21
near:chen	3:18 5:-18 6:-16 11:14
near:cher	6:-10 8:15
near:ches	2:22 5:21 6:-32 7:-12
near:chib	0:40 4:-33
near:chie	1:-17 2:-20 3:-60 4:-32 5:-14 6:-17 7:12 8:-14 9:38 11:15
near:chil	0:23 1:-41 2:-81 3:24 4:-48 5:-24 6:21 8:-75 10:-8 11:-22
near:chin	0:26 2:-12 3:-17 5:-34 6:17 7:19 9:12 10:-56 11:-8
near:chiu	3:28 9:-25
near:choi	3:-21 5:-8 6:8 7:15
near:chol	3:-32 5:-8 6:41 7:-11 9:-14
near:choo	3:-10 5:-15 6:-17 7:25
near:chos	5:-15 6:-17 7:-8 9:-27 10:-8 11:28
near:chri	0:26 3:36 4:-40 6:-48 7:-24 8:-15 9:-13 11:-27
near:chur	2:-14 3:-35 4:-38 5:-31 6:33 7:16 8:-21 9:-27 11:25
near:circ	0:-27 2:-9 3:-11 4:13 5:-23 7:15 8:-12 10:-13
near:citi	0:-27 2:20 3:-25 4:-38 5:-28 6:20 7:-21 8:21 9:-11 10:-31 11:19
near:city	0:-12 1:-14 2:-33 4:-47 5:37 7:-43 9:-46 10:14 11:-34
near:civi	0:-18 1:-38 2:-54 4:-26 5:13 6:-13 7:-33 8:44 9:-55 11:-15
near:clai	1:18 2:-18 3:-40 4:-8 5:-54 6:40 7:-40 8:-40 9:-19 10:-18
near:clan	4:-23 8:26 10:-23
near:clar	0:-8 2:14 4:-12 6:-9
near:clas	0:11 2:-22 3:49 4:-10 5:-41 6:16 8:-8 9:-38 10:-9 11:-19
near:clea	3:15 4:-17 5:-23 6:21 7:-11 8:-17 9:-29 10:-23 11:16
near:cler	0:20 2:28 3:-14 4:-35 5:-31 6:-36 7:28 8:-8 10:-42
near:clim	3:-13 5:-20 6:55 7:-28
near:clin	3:-37 4:-15 5:44 6:-17 8:-8 9:26 10:-23 11:-17
near:cloc	3:-12 5:-26 6:22
near:clos	0:-32 3:-24 4:-20 5:-28 6:32 7:10 9:17 10:-9 11:-38
near:clot	5:-14 6:19
near:clou	0:-29 3:-8 6:28
near:club	2:-13 4:9 7:-11 8:15 10:-18
near:coac	5:-8 6:11 10:11
near:coal	5:-27 6:27 7:-11
near:coas	0:-29 1:12 2:-21 4:-32 5:-49 6:-9 7:23 8:-12 9:38 10:-35 11:-29
near:coca	4:-12 10:13
near:coff	0:-39 1:-11 2:46 3:-22 4:-34 5:-38 6:-49 7:28 8:-17 9:-12 11:13
near:cold	2:-18 3:12 6:27 7:-8 9:-11
near:coli	3:36 5:-28 6:-30 9:-8
near:coll	0:-53 1:-25 2:-32 3:23 5:-18 6:34 7:-40 8:-34 9:-45 10:23 11:-28
near:colo	0:-24 1:9 2:12 3:-13 8:-29 10:18
near:colu	0:-8 2:25 3:21 4:-14 6:-9 9:-20 10:-21 11:-9
near:comb	3:-13 5:13 6:-17 7:-11 8:-15 10:12 11:12
near:come	0:-61 1:12 2:-13 3:-29 5:-42 6:-74 9:33 10:43
near:comi	0:-9 3:-31 4:-31 5:-12 6:-21 7:-17 9:32 10:16 11:-16
near:comm	0:30 1:-39 2:-48 4:-95 6:12 7:-12 8:-13 9:-29 10:-16 11:27
near:como	3:-30 5:-16 7:-16 11:30
near:comp	1:-11 2:-22 3:-57 4:-48 5:-21 6:37 7:-11 8:-11 9:18 10:10 11:8
near:conc	0:12 2:-20 3:-20 4:9 7:-27 8:21 9:-9 10:-26
near:cond	0:-13 2:-14 3:-17 4:10 5:55 6:-29 7:-33 8:-11 10:-31 11:16
near:conf	0:-9 1:-30 2:-9 3:-8 4:25 5:-16 6:-8 7:-38 8:11 9:-55 10:26 11:-23
near:cong	0:-13 1:-10 2:-14 3:-36 4:-25 5:-16 6:17 8:-13 9:31 11:-28
near:cons	3:-17 4:-48 7:19 8:-33 9:-17 10:13 11:-15
near:cont	0:-13 1:-17 3:13 4:27 5:23 6:-51 7:20 8:-17 10:-51 11:-14
near:conv	0:12 1:-11 2:-21 3:-47 4:13 5:-21 6:-18 7:-19 9:24 10:-23 11:17
near:cook	0:-35 2:20 3:13 5:-10 6:-41 7:22 8:-16 9:-9 10:13 11:-8
near:coor	0:-40 2:-8 3:19 4:-8 5:-32 6:-12 7:-11 8:32 9:15 10:-42 11:-45
near:copp	5:-8 6:18 7:-14
near:cord	6:14
near:corn	0:-26 2:23 4:26 6:-26
near:corp	0:-17 5:26 6:-24 7:9
near:corr	0:-20 4:16 5:36 6:-21 7:-33 9:12 10:-20 11:-10
near:cost	0:-25 1:-12 2:-9 4:-31 5:-44 6:60 7:-22 9:-33 10:-11 11:-15
near:coul	0:-8 1:-27 3:-28 4:-36 6:17 9:18 10:-57 11:-34
near:coun	1:-12 2:-73 3:-23 6:24 7:-24 8:-61 10:-68 11:10
near:coup	0:-8 4:-9 5:-11 6:14 7:12 9:-12
near:cour	0:-11 1:-14 2:10 3:-16 4:-14 5:-40 6:-52 7:15 8:26 9:-26 10:-25 11:33
near:cous	0:27 3:-9 5:-27 6:-20
near:cove	3:11 4:18 5:-21 7:-9
near:cows	5:-16 6:-12 7:17
near:crac	3:-24 9:29 11:-17
near:cram	3:20 6:-12 9:-17
near:cras	0:-8 4:-10 5:-19 6:37 7:-17
near:cred	0:-9 4:17 10:-17
near:cree	5:-8 6:21 10:-8 11:-13
near:cres	0:-9 2:-13 3:9 5:-11 6:-11 7:24 9:-17 11:-11
near:crew	0:9 2:-21 3:-14 6:13 7:-16 8:-20
near:crim	0:-8 2:-10 4:11
near:cris	0:-9 1:-12 3:21 4:-11 5:-8 7:-21 9:16 11:-17
near:crit	0:12 2:-19 3:-8 4:-21 5:79 6:-63 7:-44 8:-12 10:-30
near:cros	0:-60 1:-30 2:-14 4:-54 5:-49 6:-73 7:-27 8:9 9:22 10:40
near:crow	6:8
near:crus	5:24 6:-8 7:-17
near:cruz	6:13
near:cucu	3:30 5:-10 6:-8 7:-28 9:-10 11:-28
near:culv	6:13 7:-16
near:curr	3:-10 4:-10 7:18 9:12
near:cust	0:-16 2:28 4:28 5:-24 6:-42 7:-9 8:-14 9:-10 10:-24 11:-9
near:cut	0:-34 1:-11 2:39 3:10 4:-34 5:24 6:-30 7:-10 8:-18 9:-14 10:-46 11:-28
near:cuts	0:-35 2:-26 3:-18 4:-28 5:65 6:-40 7:-12 8:-15 10:-32
near:cycl	6:46 7:-38 9:-9 11:-11
near:cypr	6:27 7:-26
near:czec	5:-26 6:30 7:-8
near:daba	5:-22 6:23
near:dail	0:-17 3:-29 4:-11 6:-28 7:-11 9:34 10:-14
near:dak	3:-8 4:-8 6:-11 7:18 9:-13 11:-8
near:dali	0:-17 2:24 3:28 4:-11 5:-23 6:-39 7:-12 8:-11 10:-23 11:-10
near:dam	2:10 4:-9
near:dama	0:20 3:18 4:18 5:43 6:-48 7:-20 9:-36 11:-23
near:dang	3:27 5:-24 6:-21
near:dani	2:27 6:-27 10:-8
near:dara	3:65 6:-20 9:-58 11:-27
near:darf	3:-24 6:-16 9:8 11:11
near:data	1:-13 3:-8 5:-8 6:33 7:-8
near:date	0:-11 3:-22 5:-25 6:20 8:-32 10:25 11:19
near:daug	5:-22 6:53 7:-29
near:dava	6:12 7:-9
near:davi	3:-24 5:22 6:-14 7:-8 11:9
near:dawn	2:-26 3:13 4:-27 5:-35 6:29 7:-26 8:-9 11:-8
near:day	0:-17 1:23 2:9 3:-21 4:-61 5:-10 6:-26 7:-15 10:-11 11:15
near:days	2:-11 4:-53 5:-50 6:14 7:-64 11:-52
near:dead	0:-41 1:23 2:23 3:-59 4:-60 5:-25 6:54 7:-13 8:-67 9:-73 10:-31 11:-51
near:deal	0:-13 2:-18 4:-15 5:-29 6:29 7:-11 8:-9 10:22 11:-39
near:deat	0:-65 1:-28 2:15 3:-74 4:-45 5:-17 6:82 7:-26 8:-22 9:-25 10:-35 11:-42
near:debr	3:-25 5:13 6:-14 11:26
near:dec	0:11 4:-21 8:18 10:-16
near:deca	0:16 2:-20 3:-26 4:17 6:19 8:-11 9:20 10:-31
near:dece	3:-48 4:-36 5:-29 6:30 7:-51 9:-11 10:14 11:8
near:deck	0:-16 2:-15 4:21 10:-15
near:decl	0:-18 4:-30 5:-25 6:-15 7:32 8:-21 9:-21 10:8 11:-24
near:deep	0:18 3:-14 6:-14 9:16
near:defe	0:20 1:-8 2:-17 3:21 4:-36 5:-49 6:18 7:-29 8:10 9:-23 10:-45
near:defi	6:9
near:degr	2:-11 3:16 4:-11 5:17 6:-19
near:del	6:12
near:dela	0:-33 2:19 4:32 5:-31 8:-8 10:-30
near:dele	0:-12 3:13 4:26 7:-9 8:-20 9:-22 11:-14
near:deli	2:-8 6:20
near:delt	0:20 3:-9 4:-17 5:-17 6:23 7:-8 8:-9 10:-26
near:dema	0:-13 2:17 3:-8 4:19 5:-27 7:8 8:-16 9:-16 10:-28
near:demi	1:13 6:-9 10:-9
near:demo	3:-12 4:-10 9:23 10:-19 11:13
near:deni	2:33 4:-30 5:-18 6:-11 8:13 10:-21
near:depa	0:-39 1:-11 2:-10 4:-22 5:-23 6:41 7:-16 8:-8 9:-24
near:depl	0:-8 4:15 7:-12
near:depo	0:40 1:-11 2:-13 3:-50 4:-40 7:-19 8:14 9:-49 10:-40
near:depr	0:-10 2:-16 3:-9 4:-12 6:26 8:18 10:-9 11:-21
near:depu	4:-11 5:25 6:-31 7:-16 9:-31 10:-8 11:31
near:dera	3:27 5:-15 9:-9 11:-16
near:desc	0:-32 4:-28 5:41 6:-27 8:-8 10:-15
near:desi	2:-9 3:-23 4:-16 6:-18 7:-16 8:27 9:23 11:-8
near:desk	4:-12 5:-33 6:-38 7:38 9:-22 11:-15
near:dest	0:-17 2:20 4:-22 9:-11 10:-9
near:deta	0:23 1:-9 2:-33 3:-41 4:-12 5:-33 6:-57 7:-47 8:49 9:-40 10:-27 11:-26
near:dete	0:-29 2:9 3:-42 4:54 5:-32 6:-37 7:-29 9:-34 10:-33 11:-8
near:devi	5:11 6:14
near:dhak	9:-16 11:22
near:dhow	0:-20 2:22 4:23 5:-9 6:-34 7:-20 8:-10 10:-20
near:dial	4:-24 5:32 6:-31 7:-9
near:did	0:-14 1:-13 2:41 3:-11 4:-12 5:-66 6:33 7:-71 8:-29 9:-36 10:-33 11:20
near:die	0:-14 2:35 3:-27 4:-15 5:-39 7:-9 9:-10
near:died	0:-89 2:76 3:-57 4:-33 5:-66 6:68 7:-48 8:-33 9:-62 10:-81 11:-61
near:dies	5:-25 6:23
near:diff	3:-11 5:17 6:-12 7:-11 9:11
near:dig	6:-17 7:22
near:digg	0:-8 5:-21 6:-37 7:38
near:dill	2:-12 4:20 6:10 9:-9 11:-10
near:ding	5:-8
near:dipl	3:-9 6:-9 9:15
near:dire	0:-45 1:-10 2:-28 3:-14 4:-40 7:-30 8:36
near:disa	0:-32 1:25 2:-11 3:-21 4:-43 6:-40 7:39 8:-11 9:-44 10:-17 11:17
near:disc	0:-8 3:-26 5:64 6:-47 7:-17 11:-9
near:dise	1:-13 2:-8 7:12
near:dism	4:-10 6:22 10:-11
near:disp	0:-19 1:-17 2:-11 3:64 4:18 5:-56 6:16 7:-49 8:-24 9:-38 10:-29 11:-13
near:diss	0:-22 2:-8 4:23 5:-10 6:-8 8:-12 10:8
near:dist	1:-14 2:-40 3:38 4:-12 5:9 6:15 7:-49 8:-41 9:-39 10:-36 11:-13
near:dive	6:10 10:9
near:djib	0:27 2:-22 4:-30 8:-11 10:-8
near:dna	0:-12 4:-12 5:-16 6:38 7:-28 9:-13
near:dnip	2:-17 6:32
near:dock	6:9
near:doct	0:-16 1:-10 2:-27 3:-25 4:37 5:69 6:-75 7:-39 8:-36 9:-18 10:-52 11:-10
near:docu	1:-11 2:19 4:-14 5:-12 7:-11 8:-8 10:-13
near:does	5:-13 6:14 7:-11 8:17 10:-17
near:dog	2:-24 5:-18 6:27 7:-8
near:dogs	3:15 6:-10
near:doin	4:-10 6:20 10:-8
near:doll	3:15 4:-11 6:-11 7:-13 9:-9 10:17 11:-14
near:dome	6:19 7:-13
near:domi	3:-20 9:-11 11:18
near:dona	1:-8 3:-9 5:-14 6:17
near:done	0:-13 2:-11 3:-29 4:-11 5:-17 6:27 7:-14 9:-27 10:-8 11:31
near:donk	2:-8 6:10
near:door	0:-24 3:-34 4:23 5:30 6:-58 7:23 10:-34 11:-21
near:dorm	0:9 3:12 4:-13
near:doub	2:-10 3:36 4:-33 5:-18 6:-30 7:24 8:-15 9:-38 10:-24 11:-27
near:down	0:-72 1:-30 2:-51 3:13 4:25 5:-15 6:24 7:-21 8:-43 9:-27 11:-64
near:doze	0:28 1:-9 2:-20 3:-32 4:-35 5:-36 6:33 7:-33 8:-30 9:-20 10:-42 11:23
near:drag	3:-9 4:-11 6:9 10:-25
near:draw	6:-27 7:28
near:drc	3:-17 4:-8 6:-8 8:-11 9:22 10:19 11:-20
near:dres	0:-23 2:-12 4:-16 5:38 6:-34 8:-8 10:-22
near:drew	6:16
near:driv	0:26 1:-16 2:-55 3:-10 4:11 5:-37 6:-43 7:-73 8:-33 9:8 10:15 11:32
near:dron	0:-15 2:-23 4:-13 5:-15 6:56 7:-22
near:drop	0:-8 1:-17 3:-32 4:-11 6:37 7:-15 9:-19 11:18
near:drou	3:42 9:-33 11:-20
near:drov	1:-10 2:-20 4:-24 6:-31 7:-22 8:-16 10:17 11:-31
near:drow	0:-23 1:-27 3:-22 4:-19 5:-47 6:72 7:-27 9:-23 10:-17 11:-20
near:druz	0:-23 2:-17 3:-15 4:-13 5:-36 6:36 7:-9 8:22
near:dry	3:26 7:-9 9:-15 11:-20
near:dtm	3:15 11:-8
near:due	2:37 4:-21 5:-21 7:-26 8:-10 10:10
near:dug	0:-38 2:-18 3:-26 4:-24 5:-26 6:60 7:-27 8:-9 10:-20
near:dump	6:9
near:duri	0:-18 1:12 2:-32 3:-55 5:12 6:12 8:-31 9:-29 10:-24 11:43
near:duty	5:-22 6:30
near:dyke	3:23 9:-19 11:-18
near:each	1:-8 2:-31 3:-18 4:-58 5:-47 6:19 7:-32 9:-11 10:18 11:-16
near:earl	0:-26 1:-12 2:-24 4:-41 5:-37 6:14 7:26 11:-57
near:eart	6:33 7:-20 9:-14 11:-8
near:east	0:-21 2:-14 3:-24 5:-34 6:13 7:-20 9:13 10:-8 11:13
near:eato	5:-9 6:13
near:econ	0:12 10:-11
near:ecua	0:-10 1:-8 2:-12 4:-23 5:11 6:26 8:-16 10:17
near:edge	6:19 7:-14
near:educ	1:-9 5:14 6:-11
near:efe	6:10
near:effe	6:18
near:egyp	0:-11 2:-8 3:-46 4:-24 5:-20 6:34 7:-20 8:39 9:25 10:-34 11:-29
near:eid	6:17 10:-9
near:eigh	1:10 2:-30 3:13 4:24 6:-18 8:-53 9:-35 11:-45
near:eith	0:-16 2:-30 4:-32 5:-23 6:11 8:37 10:-32 11:-16
near:elde	0:-37 2:-8 3:-10 4:-27 5:-33 7:-39 8:-25 10:38 11:-32
near:elec	0:-19 2:-9 4:9 5:15 7:-25 10:-27
near:elem	3:-22 10:-19 11:22
near:elev	0:19 1:-8 2:-48 3:-13 4:-24 5:-23 6:45 7:-37 8:18 9:-35 10:-27 11:18
near:elim	0:-42 2:-15 3:-9 4:-26 5:-16 6:61 8:-10
near:eliy	0:-12 4:-18 5:-51 6:19 7:14 9:-23 10:-12 11:-24
near:eliz	5:20 6:-10
near:eln	2:-14 3:-13 4:15 5:-14 6:-30 7:-16 8:-26 10:32
near:else	2:-8 3:13 6:18 7:-9 9:-28 10:-9 11:9
near:emba	0:-24 4:-19 6:-15 7:-16 8:-14 9:-29 10:33 11:-15
near:embr	2:-21 5:-15 6:30
near:emer	0:-18 2:-23 3:12 6:-37 7:19 8:25 9:-11 11:-20
near:emir	0:23 2:-20 4:-31 5:-8 6:-9 8:-30
near:empl	2:-13 4:24 5:-17 6:12 7:-18 8:-39
near:empt	3:-20 11:22
near:encl	2:35 4:-11 6:-27 10:-22
near:enco	6:14
near:end	0:-26 1:-9 2:28 3:-29 4:-35 5:11 6:-37 7:23 11:-37
near:enda	6:8
near:ende	6:-10 7:10
near:ends	10:15
near:enem	0:-15 3:-14 4:-15 5:8 6:19 7:-8 9:-10
near:ener	0:14 4:-9 5:-16 6:-22 7:20 8:16 10:-31
near:enga	2:-8 5:-20 6:38 7:-8
near:engi	0:-37 3:24 4:-27 6:-12 7:33 8:-12 11:-11
near:enro	3:-22 9:34 11:-15
near:ente	1:-9 3:-49 4:-10 5:-18 7:11 9:52 11:-36
near:enti	4:11 7:-8
near:entr	0:27 2:-18 4:-8 6:-22
near:envo	0:-9 3:-11 4:23 6:12 7:-9 8:-18 10:-16
near:erat	3:10
near:erit	0:-29 2:-16 3:-15 4:24 5:-26 6:-40 7:-9 8:-41 9:-16 10:23 11:-8
near:erup	6:12
near:esca	2:-35 4:-27 5:-43 6:-42 7:-13 8:-21 10:66
near:esco	0:-10 1:-8 2:-15 3:-19 4:-20 7:-9 8:-37 10:41 11:9
near:esme	0:-25 2:-11 8:-13 10:12
near:esta	0:27 3:31 4:-23 5:-13 6:-23 7:-8 9:-25 10:-9 11:-11
near:este	6:9
near:esti	0:-14 1:17 2:-17 3:19 4:24 5:-29 6:25 7:-31 8:-22 10:-26 11:-44
near:ethi	0:-41 2:-19 3:-46 4:-44 5:-18 7:-41 8:-51 9:46 10:50 11:-30
near:euro	0:-29 3:-39 4:10 5:-9 6:23 7:-12 9:11 10:-11 11:-9
near:evac	0:-26 1:-9 2:-17 3:51 5:39 6:-51 7:-39 9:-36 10:-30 11:-26
near:even	0:20 1:-9 2:-49 3:-32 4:15 5:-41 7:-16 8:-22 9:13 10:-9 11:11
near:ever	0:-25 2:-22 3:-9 4:22 6:-16 7:20 10:-30 11:-23
near:exam	0:-29 1:-8 2:-30 3:-12 4:-37 5:-13 6:17 7:14 8:23 9:-16 11:-9
near:exce	3:22 5:12 6:-9 9:-15
near:exch	0:-26 2:-12 3:-11 4:-55 5:-28 6:-31 7:-20 8:54 9:-19 10:-24 11:-11
near:exec	0:-33 1:-13 2:51 3:-12 4:-42 5:-33 6:-10 7:-20 8:-17 10:-28 11:-9
near:exhu	0:-26 2:-19 3:-12 4:-19 5:-29 6:50 7:-9 10:-9
near:exit	4:-8 5:-11 6:35 7:-23
near:expe	0:-28 1:-16 2:10 3:34 4:-37 5:15 6:-21 7:-44 9:-17 10:-15 11:-18
near:expl	0:-22 1:15 2:-25 3:-29 4:23 5:26 6:-14 7:-18 8:-11 9:-9 10:-22 11:-8
near:expr	0:-16 2:-12 4:-9 6:30
near:exte	3:-31 5:-25 6:30 7:-11 9:27
near:extr	0:-11 1:-8 2:-9 5:-14 6:30
near:eye	5:34 6:-29
near:fabr	0:-9 2:30 4:-17 5:-24 6:-22 7:-10
near:face	0:-25 2:-9 4:-11 5:13 6:-18 8:-18 9:-9 10:-25 11:23
near:faci	0:-12 2:-19 3:-20 4:-16 6:8 8:-23 10:35
near:fact	0:27 1:-9 2:-13 3:-39 5:-24 7:-28 8:23 10:-45 11:-30
near:fail	3:21 9:-16 11:-17
near:fair	4:-8 6:11
near:fall	1:-10 2:-20 4:-35 5:-17 6:22 8:-8 10:-41 11:16
near:fals	2:-10 6:23 7:-9
near:fami	0:-71 1:-16 2:-63 3:10 4:18 5:-69 6:42 7:15 9:-53 11:-42
near:fano	1:-9 2:8 4:-15 5:-17 6:13 10:-10
near:far	1:-9 2:-32 3:-41 4:-25 6:47 7:-40 9:-12 10:-47
near:farc	0:-23 3:-33 4:24 5:-10 9:25 11:-15
near:fare	6:12
near:farm	0:-48 2:-27 4:14 5:-20 6:40 7:-22 8:-29 9:-24 10:-16 11:28
near:fash	3:28 6:13 9:-19 11:-19
near:faso	0:-26 2:22 4:-18 6:-20 7:-10 9:11 11:-14
near:fata	0:-32 1:9 2:-12 3:-9 4:-11 5:25 6:13 7:-52 9:-17 10:-9 11:-16
near:fate	0:-23 2:-15 6:-12 7:25 10:-15
near:fath	2:28 3:18 6:-32 9:-8 11:-8
near:fear	0:-12 4:-16 5:18 6:-10 7:19 9:-17
near:febr	0:-23 1:21 2:22 4:-27 5:-32 6:-19 7:-26 9:-42 10:-19 11:16
near:fede	0:-16 2:-9 4:21 5:-14 9:-26 10:-30
near:feet	2:-15 4:-16 5:32 6:-9 8:-15 10:-27
near:fell	0:-26 1:-10 2:-42 3:-57 4:-13 5:19 6:58 7:-50 8:-26 9:-11 10:-56 11:13
near:fema	6:12 8:12 10:-10
near:fenc	0:-18 4:-14 5:-8 6:-17 10:25
near:ferr	5:10
near:fest	0:-10 2:-34 4:-28 5:10 6:-13 8:-36 10:32
near:fetc	0:17 2:-12 3:15 4:-15 5:-10 9:-10 11:-9
near:few	0:-8 3:-8 5:-20 6:-24 7:25
near:fewe	0:-16 2:-11 5:-12 6:-17 7:-14 8:-18 9:-9 10:14 11:15
near:fiel	0:-27 1:-10 2:13 4:-23 5:-38 6:34 7:-42 8:-23 9:20 10:-35 11:-9
near:fift	0:15 3:30 4:-45 5:24 6:-18 7:-33 8:-12 9:-36 10:-32 11:-13
near:figh	0:22 1:-31 2:-54 3:-32 4:11 5:15 6:39 7:-39 9:13 10:-59 11:-37
near:figu	0:26 2:-56 3:-14 4:-82 5:-24 6:15 10:-52 11:-19
near:file	0:-13 3:-18 4:28 5:-14 6:-16 7:21 8:-23 9:-9 10:-10
near:fili	0:31 2:-23 3:-8 4:15 5:-16 6:-29 7:-16 8:-40 10:-38
near:fill	3:30 6:-11 7:-8 9:-30 11:-9
near:fina	0:20 2:-21 3:-17 4:-27 6:26 7:-26 8:11 9:-11 10:-21
near:find	0:-34 2:-11 3:31 4:-33 5:-38 6:-12 7:42 8:-16 9:-36 10:-20 11:-39
near:fing	0:-10 3:-19 6:-11 7:-9 9:24 11:-11
near:fire	0:-41 1:-13 2:-42 3:20 4:-39 5:61 6:10 7:-26 8:-9 9:-42 10:-48 11:-23
near:firm	0:-10 3:24 6:-10 9:-14 11:-13
near:firs	0:16 1:10 2:12 3:-11 4:-28 5:-12 6:-33 7:-33 9:-8 10:25 11:-42
near:fish	2:-26 3:-20 5:-41 6:45 8:-14 9:-9 10:-47 11:-12
near:five	1:-27 2:-37 4:-32 5:13 8:-13 9:-36 11:-53
near:flas	6:17
near:flat	3:42 5:-10 9:-18 11:-32
near:fled	0:-16 1:-15 2:10 3:-12 4:-26 5:-41 6:-65 7:-23 8:-25 9:68 10:21 11:-26
near:flee	0:-21 2:-32 3:-16 5:-11 6:14 7:-19 9:15 11:-15
near:flew	3:-27 6:-22 7:-8 8:17 10:-19 11:22
near:flig	0:-44 2:-13 3:31 4:-38 5:-50 7:-9 8:11 9:-38 10:25 11:-27
near:floo	0:-46 1:-23 2:25 3:17 5:13 6:14 7:-23 8:-10 9:-51 10:-24 11:-38
near:flou	2:-25 6:31
near:flow	0:-43 2:-29 3:15 4:-46 5:37 6:-81 8:16 11:-24
near:fly	0:-25 3:-15 4:-25 5:25 6:-36 7:-9 10:34
near:flyi	0:-13 2:-15 5:41 6:-22 7:-22 10:-13
near:foll	0:22 1:-17 2:39 3:-35 4:-41 5:-19 6:-37 9:39 10:20 11:-32
near:food	0:43 2:9 3:-14 4:-42 5:10 6:-48 7:16 8:-17 9:-17 10:-43 11:-18
near:foot	0:-17 2:-10 3:53 4:-24 6:-26 7:-23 8:-13 9:-29 10:12 11:-34
near:for	0:-46 1:-27 2:-34 3:-39 5:-21 6:-34 7:47 9:-8 10:-45 11:-21
near:forc	1:-23 2:-15 3:11 4:-47 5:-30 7:-22 9:-58 10:37 11:-59
near:fore	1:-17 2:32 4:-14 5:-52 6:9 7:-54 8:-8 9:-39 10:-16 11:-37
near:form	0:-24 2:-21 3:-31 4:56 5:-48 6:26 7:10 8:-42 9:-33 10:-41 11:-15
near:fort	0:17 1:-8 3:30 4:-40 5:-18 6:-11 8:-9 11:-27
near:foru	0:-17 4:37 6:-28 7:-25 8:-19 10:-31
near:forw	3:-13 6:-14 7:21 9:-17 11:-12
near:foug	4:-14 8:18 10:-19
near:foun	0:-41 1:-37 2:21 4:-92 5:-64 6:17 7:32 8:-40 9:-15 10:8 11:-32
near:four	0:30 1:-47 2:-26 5:-17 6:-20 7:-66 8:18 9:-36 10:21 11:-28
near:frac	6:-17 7:-10 9:-23 11:26
near:fran	0:-23 3:-33 4:-12 5:-15 6:40 7:-18 9:-19
near:free	0:-28 1:-17 2:-53 3:-48 4:-23 5:-40 6:-74 7:-32 9:-43 10:76 11:-53
near:fren	0:18 5:-28 6:25
near:fres	4:-16 9:19 11:-23
near:frid	0:-13 1:-17 2:-14 4:-14 5:-15 6:21 8:-30 9:-56 10:25 11:-48
near:frie	3:24 5:-12
near:from	0:15 1:-27 4:-12 5:-30 6:-8 7:-27 8:-27 9:-15 10:-26 11:12
near:fron	0:-25 1:-9 2:23 3:9 4:-41 5:-22 7:-23 8:-24 9:-18 10:8 11:9
near:froz	3:-8 4:-16 5:-16 6:32 7:-14 10:-10
near:fuel	0:27 1:-9 2:-23 3:-8 4:-19 5:21 6:-24 7:-9 10:-15
near:fuk	6:19 7:-10
near:full	0:-18 3:40 4:-14 5:-11 6:-22 7:-11 8:-8 9:-23 10:-12 11:-16
near:fune	3:11 5:-15 6:-20 7:18 9:-9 10:-8 11:-8
near:furt	0:-13 1:-13 2:-13 4:-18 5:10 6:-12 8:-17 9:29 10:-19 11:-36
near:gala	0:18 4:-17
near:gall	2:-11 5:19 6:-15
near:gamb	3:-33 9:37 11:-14
near:game	5:-11 6:15
near:gang	0:-12 1:-9 2:-32 3:-17 4:-27 6:41 8:17 10:-12 11:-8
near:gara	3:25 8:-10 11:-25
near:gard	6:9
near:garm	5:-22 6:28 7:-11
near:garr	4:-8 5:-25 6:-22 7:35 10:-13
near:gas	3:14 6:25 7:-26 9:-9
near:gate	0:-12 2:-31 3:-31 4:-30 5:-20 6:50 9:-37 10:-19 11:13
near:gath	0:15 4:-16 5:-22 6:11 8:-9 10:-16 11:-10
near:gatu	3:-16 9:35 11:-28
near:gavd	7:10
near:gave	1:-14 2:-20 3:-42 4:-11 5:22 6:17 7:-46 8:-26 9:-12 10:16 11:-26
near:gaza	0:-38 1:-20 2:22 3:-35 4:8 5:-50 7:-35 8:28 9:-15 10:-19 11:-13
near:gazi	5:-8 6:12
near:gebr	3:33 5:-16 6:-24 7:-10 9:-16 11:-15
near:gend	5:11
near:gene	0:16 1:-12 2:-20 4:-31 5:30 6:-8 7:-25 8:-13 9:-37 10:-20 11:21
near:geno	3:-27 6:-20 9:27
near:geol	3:-9 4:9 6:17
near:geor	0:31 3:-18 4:-53 5:-31 6:-32 7:-13 8:-15 9:-8 10:27
near:germ	5:8 7:-12
near:get	3:-27 4:-9 5:-18 6:28 7:-27 9:19 11:10
near:ghan	0:9 3:-26 4:-8 6:-14 7:14 9:25
near:girl	0:21 1:-13 2:-51 3:8 4:-44 6:-10 8:-45 9:-33 10:24
near:give	0:-9 1:-17 2:33 3:41 4:-11 5:-47 7:-45 8:-32 9:-12 10:-20 11:-29
near:givi	2:-12 3:30 5:-8 6:-20 7:-14
near:glas	0:-10 2:-14 5:28 6:-12 10:-10
near:gmt	0:-16 1:-8 3:-25 4:-36 5:-26 6:-36 7:-22 8:-10 10:44 11:-9
near:goat	6:13
near:god	0:-16 2:-22 4:-30 5:-29 6:24 7:-11 8:-13 10:11
near:goes	0:-25 3:-26 4:-24 5:-10 6:20 8:-14 9:15 11:13
near:gofa	3:-11 5:-17 6:34 7:-10
near:goin	3:-18 4:-13 5:-8 7:10 8:20 9:-16 10:-18 11:14
near:gold	0:-8 2:-10 4:32 10:-30
near:goma	0:-22 1:-12 2:-12 4:-17 5:35 6:8 8:-11 9:-45 10:-9 11:-15
near:gone	0:-52 1:9 2:-46 3:-37 4:-20 6:-49 8:-38 10:-84 11:41
near:good	2:-25 3:-14 5:11 6:-8 7:-37 8:21 9:-33 10:-44 11:34
near:got	1:-12 2:-58 3:12 4:-75 5:-26 6:-14 7:-23 8:-23 9:-41 10:52
near:gov	0:-8 2:-11 3:12 4:-12 10:18 11:-12
near:gove	0:-31 1:-32 2:-61 3:-19 4:34 6:16 7:-12 8:-35 9:-19 10:-25 11:20
near:gran	0:-34 2:-8 4:-14 5:37 6:-9 7:-10 10:-8
near:grav	0:-19 2:-35 3:-26 5:-17 6:51 7:12 8:-14 9:-29 10:-23 11:-18
near:graz	5:30 6:-31
near:grea	0:-8 3:-19 4:-10 5:-20 6:27 9:-13
near:gree	0:-50 1:-15 2:-18 4:43 5:16 7:-32 8:10 10:-37
near:gren	2:-33 6:32 8:-9
near:grou	0:-11 1:-35 2:-21 3:28 4:8 5:-68 6:12 7:-16 8:-19 9:-24 10:37 11:-48
near:grow	4:-13 6:-17 7:19 10:13
near:guar	0:-9 1:-9 2:-9 3:14 4:-50 5:-51 6:14 9:-31 10:37 11:-31
near:guay	0:-13 2:-8 3:-9 4:-29 5:-24 6:56 7:-36 8:-10 10:-8
near:guer	0:-14 6:15 8:-22 10:27
near:gues	5:17 6:-27 7:19
near:guid	6:-18 7:18
near:guin	6:9
near:gul	3:-17 5:-16 7:14
near:gunf	5:19 6:-12
near:gunm	0:11 2:-41 3:-18 4:12 5:-24 6:22 7:-19 8:-32 9:-14
near:gunn	0:-10 2:-10 4:-9 6:22
near:guns	0:-21 2:-18 3:-18 5:69 6:-37 7:-12 8:-8 10:-32
near:gymn	0:-10 3:20 4:30 5:-15 6:-24 8:-9 9:-21 10:-24 11:-11
near:hach	3:29 4:-10 6:-29 9:-9
near:hack	5:-24 6:28
near:had	0:-22 1:14 2:-20 4:-24 6:-26 7:-23 8:10 9:-15
near:haif	5:10 6:19 7:-38
near:hait	0:12 1:-9 2:-14 3:-9 4:-24 5:-8 6:38 7:-16 8:-12 9:-16 10:-15
near:half	0:-38 1:16 2:-10 3:-14 6:-11 8:-27 9:18 10:-10 11:17
near:hali	0:16 5:-10 6:-19 7:8 10:-9
near:hall	0:-23 2:-25 3:31 4:-23 5:-38 6:-32 7:-17 8:-13 9:9 10:-18
near:hama	0:13 2:25 3:-14 4:-10 5:-21 7:-32 8:-31
near:haml	0:-28 1:-8 2:-9 3:36 4:-10 5:-24 6:-27 7:-21 8:-10
near:hand	0:-54 1:-30 2:-14 3:-58 4:59 5:-13 6:28 7:-47 8:-52 11:-33
near:hang	0:-9 2:-19 4:-10 5:-8 6:42 10:-13
near:happ	0:-13 2:-12 3:-14 4:-23 5:-23 7:18 8:-10 9:-9 10:27
near:hara	0:8
near:harb	3:21 5:-14 6:-19
near:hard	3:11 6:10 11:-12
near:harv	5:-8 6:-17 10:-21 11:30
near:has	0:-35 1:-8 2:-75 4:10 6:-16 7:41 8:-34 9:-17 10:-12 11:-52
near:hass	3:-15 8:12 9:20 10:-11 11:-13
near:haul	6:17
near:have	0:-23 1:-14 2:23 3:-19 4:-52 6:-14 8:-45 11:12
near:havi	0:21 2:-20 3:-15 4:-44 5:-22 6:38 7:-13 8:9 10:-26 11:-24
near:haza	0:18 2:-9 4:-10 10:-9
near:head	0:35 1:-21 2:-45 3:-15 4:-18 5:16 6:-29 7:-48 8:50 9:25 10:-59 11:-50
near:heal	0:-32 1:-24 2:-41 4:-48 5:67 7:-58 8:-21 9:-41 10:-22 11:-22
near:hear	0:-41 2:-28 3:-27 4:11 5:-38 7:-14 8:22 9:-19 11:-19
near:heat	0:-31 1:-11 2:-11 3:35 4:-31 5:-17 6:32 7:-10 8:-22 9:-13 10:-19
near:heav	0:14 3:-15 6:17 7:-17
near:heig	0:-12 3:39 4:24 5:-9 6:-12 7:-10 9:-19 10:-13 11:-16
near:held	0:-73 1:-21 2:11 3:-65 4:61 5:-61 6:-69 7:-65 8:-62 10:16 11:-17
near:hele	3:-21 5:25 6:-23 11:-9
near:heli	1:-10 2:-40 3:-19 4:-12 5:19 7:-42 8:-20 9:-9 11:-10
near:hell	0:-15 2:-18 4:-10 5:-25 6:22 7:-8 10:8
near:helm	0:-11 3:-13 5:-10 6:26 7:-11
near:help	0:-15 1:-9 2:-18 3:-23 4:-43 5:15 6:-21 7:32 9:-20 10:-9 11:21
near:her	0:25 1:9 2:-49 3:-57 4:-27 5:32 6:-16 7:-41 8:-36 9:-36 11:15
near:hera	0:-13 5:20
near:herd	0:21 1:34 2:-22 3:-36 4:-15 5:-26 6:-40 7:9 10:-20 11:-9
near:here	2:-10 3:-20 4:-33 5:-32 6:36 7:-31 8:-26 10:20 11:17
near:hers	5:19 6:-17
near:hezb	2:-9 4:16 5:-14 6:32 7:-15 10:-15
near:hidd	3:27 4:-27 5:-9 7:-8 10:-9
near:hide	5:-15 6:16
near:hidi	3:-10 4:18 7:-15
near:high	0:-11 2:-8 3:51 4:11 5:-29 6:-15 7:15 8:-17 9:-17 11:-25
near:hija	4:-12 6:10 10:9
near:hill	0:27 1:-12 4:-20 5:-31 6:-11 7:-17 9:10 10:-15 11:-11
near:him	0:-39 2:-39 3:-9 4:11 7:8 8:-24 10:-9
near:hims	3:20 5:-20
near:hinc	0:-10 3:32 4:-8 5:-12 6:-26 7:-17 9:-10 11:-10
near:hind	5:13 6:-8
near:his	0:-19 1:-30 3:-20 4:23 5:24 6:-22 7:15 8:-9 9:-15 10:-64
near:hist	1:13 3:-8 6:-10 7:-13
near:hit	0:-41 1:-13 2:-45 3:-44 4:-43 5:75 6:-20 7:-50 8:-31 9:-15 10:-54 11:-10
near:hits	5:-10 6:-16 7:23
near:hoa	6:9
near:hode	0:25 3:20 4:-17 5:-9 6:-24 7:-10 9:-12 11:-21
near:hold	0:-23 1:-27 3:-27 4:51 5:-37 6:-23 7:-35 8:10 9:28 10:-50 11:-58
near:hole	3:-24 4:-10 5:-11 6:-23 9:15 10:27
near:holi	3:-19 6:24 9:-15 11:-10
near:home	0:-75 1:-41 2:-81 3:33 4:-15 5:9 6:-50 7:-28 8:33 9:-75 10:9 11:33
near:homi	1:-13 3:-9 6:28
near:homs	3:-11 9:-32 10:-10 11:33
near:hond	6:18 7:-13
near:hono	0:-11 3:-10 4:-14 5:13 7:-20 10:-13
near:hope	3:-17 6:-24 7:30
near:hors	0:21 2:-8 4:-15 5:-14 6:-14 9:-8 10:10 11:-20
near:hosp	0:-42 1:-38 2:-72 3:-88 4:-81 5:87 6:-10 7:-57 8:-34 9:-51 10:27 11:-53
near:host	1:-14 2:-9 5:-55 6:14 7:-47 8:26 9:12 10:-19 11:-48
near:hot	5:12 6:-10
near:hote	3:40 6:-18 7:-23 9:-13 10:-12
near:hour	0:-51 1:-14 2:-46 3:-29 4:9 5:10 6:8 7:-61 9:-40 10:15
near:hous	0:-9 1:-17 2:-58 3:-8 4:-29 5:-46 6:33 7:-21 8:-42 11:23
near:hout	0:30 1:-8 2:15 3:-21 5:-19 6:-33 7:-24 8:-8 9:-12
near:how	0:-15 2:-8 4:-21 6:9 7:8 8:20 10:-9
near:howe	0:-16 2:-19 4:-20 5:-22 6:38 7:-15 10:-10
near:hrmm	6:12
near:hull	5:8
near:huma	1:-31 2:25 3:-12 4:-9 5:-17 6:23 7:-9 8:-26 9:-43 11:-32
near:hund	0:-30 1:-11 2:-17 3:-44 4:9 5:8 6:-25 7:25 8:21 9:-17 10:-12 11:-15
near:hung	3:-8 6:34 9:-10
near:hurr	6:22 7:-13
near:hurt	0:-36 1:22 2:-28 3:-31 4:-24 5:101 6:-78 7:-32 8:-27 9:-22 11:-14
near:husb	3:-10 4:8 5:-36 6:23 8:-8 10:-11
near:huts	3:29 5:-18
near:hygi	3:-17 6:22
near:hypo	5:24 6:-17 10:-9
near:icg	6:17
near:icrc	0:-20 1:15 2:-30 3:-35 4:-56 5:-9 7:-9 9:-17 10:31 11:-11
near:iden	0:-12 1:-8 2:30 3:-37 4:-51 5:-72 6:75 7:-60 9:-11 10:-27 11:-31
near:idf	0:-22 5:-24 6:38 10:-20
near:idle	3:-11 6:-10 9:-20 11:23
near:idli	3:17 9:-16 11:13
near:idps	3:9 5:-23 6:24
near:ihor	6:8
near:ill	0:-10 5:22 6:-18 10:-18
near:ille	5:-10 6:15 7:-17 8:-9 10:10
near:imam	8:-8 10:9
near:immi	3:-10 5:-18 6:16 7:-8 9:14
near:impa	6:18
near:impr	9:-12 11:16
near:inci	0:11 3:19 4:-12 5:14 7:-14 9:-23 10:-10 11:-9
near:incl	0:-56 1:-31 4:-32 7:-24 8:22 9:-24 10:38 11:-32
near:inco	6:10
near:inde	3:-8 5:-21 6:35 7:-27
near:indi	0:51 1:-14 2:-46 3:-32 4:-54 5:-41 7:10 8:-58 9:27 10:9 11:-47
near:indo	3:-17 5:-22 6:33 9:-12
near:infa	2:-14 4:-9 5:-20 6:36 7:-17 10:13
near:infe	0:-28 2:-29 4:-31 5:38 8:-9 10:13
near:info	0:-15 2:8 4:-10 5:-45 6:-24 7:27 9:-27 10:18 11:-29
near:ingd	3:10 5:-9 7:-9
near:inha	0:-12 3:32 4:-17 5:26 6:-20 7:-14 9:-35 10:-8 11:-12
near:init	2:-8 3:-10 4:-9 6:9 10:-12 11:19
near:inju	0:-62 2:-33 3:-45 4:-56 5:100 6:-66 7:-17 8:-41 9:-34 10:-62 11:-37
near:inla	3:-22 4:20 9:23 10:-18
near:inma	2:-10 3:15 4:-10 5:-14 6:30
near:inn	6:-19 7:21
near:inqu	5:24 6:-15 7:-14 10:-11 11:-11
near:insi	0:-30 2:-11 3:34 4:38 5:-43 6:22 7:-36 8:16 9:-23 10:-38 11:-28
near:insp	0:28 4:-25 5:-9 6:-34 10:-8
near:inst	2:29 5:-25 7:-8 10:-10
near:insu	0:-9 3:21 5:-9 6:19 7:-10 11:-22
near:inte	1:-11 3:-18 8:-12 9:-9 10:-32 11:11
near:into	0:60 1:-22 2:-48 3:-12 4:-21 5:-67 6:-33 7:-21 8:-54 9:49 10:-22 11:-40
near:inva	3:-16 6:40 7:-28 9:-16
near:inve	0:-20 1:-8 3:-13 5:-22 6:20 7:-20 10:-9
near:invo	0:26 2:-15 3:-17 4:-42 5:-14 6:-45 7:-11 8:16 9:-17 10:15 11:-10
near:iom	0:-20 1:43 2:-8 3:37 4:-16 5:-45 6:-59 7:-31 8:-17 9:-59 10:-13 11:28
near:iran	1:-8 2:-15 3:-33 5:-19 6:-32 7:-23 8:-49 9:-47 10:29 11:49
near:iraq	0:-18 3:-31 4:-22 6:-13 8:-26 9:-24 10:-30 11:54
near:irel	0:-12 3:16 5:-14 6:22 9:-14
near:iris	0:53 5:-40 6:-39 7:-11 10:-17
near:isla	0:-23 1:-12 4:-32 5:-11 6:29 7:-11 8:-28 9:-27 10:-28 11:23
near:isra	1:-22 2:34 3:-49 5:-42 6:-21 7:-62 8:-9 9:-40 10:21 11:-21
near:ista	3:-15 5:29 6:-33 7:-18 8:9 10:-10
near:ital	0:-22 2:-14 4:26 5:-20 7:-17 10:-11
near:its	0:17 1:18 2:9 4:-43 5:-14 9:-9 10:-30 11:-53
near:itse	0:-26 1:-13 2:-13 3:10 4:15 5:-25 6:21 7:-8 8:-10 9:-13 11:-9
near:itur	0:11 10:-10
near:ivor	0:-18 2:-14 3:-9 4:-15 5:-20 6:29 7:-16 8:-10 9:21 10:-25
near:jaba	0:-8 3:20 5:-9
near:jaha	11:12
near:jail	0:-15 2:-16 4:20 5:-14 7:-14 10:-32
near:jala	5:-26 6:29 7:-9
near:jali	0:-11 3:-25 4:-11 5:24 6:-41 7:31 9:-13
near:jama	3:25 5:-10 6:22 7:-24 9:-15
near:jan	4:-27 6:9 8:10 10:12
near:janu	0:-39 1:24 3:-19 4:8 5:-53 8:-46 9:-23 11:25
near:japa	6:-19 7:21
near:java	3:-13 4:-8 5:46 6:-42 7:-17
near:jbei	5:11
near:jeep	2:-15 4:-15 5:-20 6:29 7:-8 10:-20
near:jeni	3:32 6:9 9:-32 11:-10
near:jiha	0:-10 2:11 4:12 8:-10 10:-13
near:jnim	2:-26 4:14 6:-22 8:-22 10:20
near:join	0:12 2:-23 3:19 4:-23 5:-19 6:-28 7:-24 8:-31 9:-10 10:27 11:-15
near:jord	3:-29 9:-50 11:56
near:jos	3:10 5:14 6:-16
near:jose	0:-15 3:-9 4:-8 5:-20 6:-30 7:32
near:jour	0:-11 2:-9 4:12 5:-15 6:19 8:-33
near:juba	3:17 4:-8 5:-35 6:24 10:-12
near:judg	0:-9 2:-10 4:16 5:-15 6:18 8:-8
near:judi	5:-8 6:13
near:july	0:-8 1:-31 2:-26 3:-33 4:21 5:-41 6:-17 7:-53 8:-31 9:-29 10:16 11:40
near:jump	2:17 4:-10 6:-24 7:19 10:-8
near:june	0:8 1:-23 2:-31 3:17 5:-23 6:36 7:-32 8:-42 9:-8 11:-47
near:junt	3:-42 5:-25 6:48 7:-16 9:-31 11:-17
near:just	0:-19 1:-13 2:-22 3:-13 4:19 5:-44 6:22 7:-15 8:-16 9:11 11:-35
near:kabu	5:12
near:kadu	0:25 2:-10 4:21 7:-34 8:-12 9:-24 10:-29 11:-18
near:kaga	5:-17 6:21
near:kand	0:-12 4:-12 5:-57 6:33 7:10 9:-31 10:-8 11:-24
near:kang	2:21 4:-8 6:-17 10:-18
near:kant	5:9
near:kara	0:-40 1:-8 2:-36 4:45 5:-24 7:-24 8:-53 9:17 10:-57 11:-14
near:kare	3:-12 9:13 11:-8
near:kari	3:-27 5:-19 6:20 9:28
near:karu	6:8
near:kash	3:26 5:-15 6:-9 7:-11 9:-22
near:kass	4:-10 5:-8 6:17 7:-14
near:kats	0:20 4:-8 6:-9 10:-27
near:kebb	6:11 10:-10
near:keep	0:-29 1:-11 2:-36 4:39 5:-13 6:-24 7:-36 8:-35 9:10 10:-9 11:-19
near:kens	3:35 6:-18 9:-11 11:-34
near:keny	3:-11 6:8 9:12
near:kept	0:-28 1:-13 2:11 3:23 4:27 5:-24 6:-54 7:-55 8:-40 9:-30 11:-13
near:kera	0:45 2:-24 4:-33 5:-9 6:-39 7:-19 8:-11 10:-20
near:kfar	5:-13 6:17
near:khal	6:8
near:khan	2:-9 5:-26 6:35
near:khar	3:-13 6:18 11:16
near:kher	5:-21 6:30
near:khme	4:14
near:khwa	4:-17 5:-32 7:-14
near:khyb	3:-10 5:-34 6:47 7:-16 10:-11
near:kibb	2:-32 6:11 10:-13
near:kidn	0:30 1:-14 2:-37 3:-52 4:-41 5:-40 6:-27 7:-23 8:-65 9:-18 10:46 11:-19
near:kill	0:-23 1:40 3:-73 4:-66 5:-21 6:72 7:-64 8:-42 9:-55 10:-50 11:-73
near:kilo	0:-14 3:27 5:16 6:-12 7:-23 9:-23 10:-11 11:-12
near:kind	0:-15 3:-31 4:-16 5:-8 8:12 9:-10 10:20
near:kins	8:10
near:kitc	0:-12 3:18 4:-8 5:17 10:-19 11:-8
near:kivu	3:37 9:-29 11:-22
near:knew	0:-10 2:-18 4:-8 7:22 10:9
near:know	0:-48 1:-10 2:28 3:-44 4:-14 6:14 7:26 8:-39 9:18 10:-55 11:-20
near:kobr	0:-35 2:-14 4:37 6:-13 8:-11 10:-28
near:kolo	0:-29 2:22 3:17 9:-15 10:-9
near:kong	6:25 7:-25
near:kora	5:-15 6:20
near:kord	3:39 5:-24 6:-14 7:-18 9:-16 10:-13 11:-16
near:kore	0:-20 5:-33 6:30 7:13 10:-11
near:kost	3:19 5:-17 6:-21 9:-14 11:8
near:krem	1:-13 2:-10 4:-16 5:-14 6:24 9:-12 10:-35 11:-11
near:kufr	2:-10 4:-9 8:-17 10:31 11:-9
near:kuma	5:-14 6:19
near:kumb	4:-8 6:23
near:kuna	3:-25 6:40 9:-8 11:-30
near:kurd	0:-11 4:8 7:19 10:-21
near:kurm	0:21 2:-12 3:-10 4:-32 6:-16 8:-16 9:16 10:-28 11:-12
near:kurs	0:-22 2:-9 4:-24 5:-9 6:-15 9:-12 10:22
near:kutu	3:26 6:-11 11:-20
near:kwar	0:12 4:-22 5:12 6:-13 8:-12
near:kyau	0:-9 3:8 4:-8 5:16 7:-26 8:-10 9:-30 10:-10 11:-33
near:kyiv	0:16 1:-8 2:-32 4:11 5:-10 6:13 7:-10 8:-29 9:-24 10:21 11:-41
near:labo	0:-12 4:-10 5:21 10:-13
near:lady	6:-13 7:12
near:lago	0:-18 2:19 6:-13
near:laha	0:23 3:-20 4:-18 5:-10 6:-8 10:-9 11:19
near:laid	0:-11 2:-23 3:-31 4:-13 6:11 7:-24 9:26 10:-12
near:lak	3:-8 4:-8 6:-11 7:18 9:-13 11:-8
near:lake	3:27 6:13 9:-10 11:-19
near:lakh	3:-20 6:15 9:14
near:lamp	6:12
near:land	0:-18 1:12 2:-14 3:24 4:-11 5:-20 8:-11 9:-37 11:-15
near:lane	0:-9 3:-16 4:-8 5:-15 6:28 7:-19 11:-10
near:lang	4:14
near:lank	0:19 2:-10 3:18 4:-27 5:-10 6:39 7:-40 8:-8 9:-39 10:-11 11:-29
near:larg	3:38 4:-19 5:-10 7:-18 9:-12 11:-11
near:larr	5:-13 6:23 7:-21
near:last	1:10 2:-50 4:-18 5:-21 7:-20 8:-65 9:28 11:-12
near:late	0:-62 1:-16 2:36 3:-34 4:15 5:-65 6:17 7:-16 8:-8 9:15 11:-21
near:latr	0:-14 3:-45 4:-15 5:-20 9:45 10:23
near:latt	0:11 2:-8 3:26 4:-12 6:-26 7:-8 10:-13
near:laun	6:8
near:law	3:-8 4:-9 5:-17 6:31 7:-14 10:-14
near:lawm	5:-14 6:16
near:lawy	2:-22 3:-34 4:-25 6:13 7:25 9:-10 10:-13
near:lay	0:47 1:-11 2:-9 3:-31 4:-16 5:-23 6:-14 7:-31 9:22 10:-15 11:-11
near:lead	1:-20 2:-34 3:-20 5:-47 6:30 7:12 8:15 9:-17 10:-31 11:-12
near:lean	5:14 6:-13
near:lear	0:-30 3:34 4:-14 5:-10 7:17 9:-50 10:-16 11:-26
near:leas	1:-19 2:-38 4:18 5:23 6:-32 7:18 8:-35 9:-37 10:-14 11:-20
near:leav	0:-48 1:-19 2:-10 3:56 4:35 5:-45 6:-38 7:32 8:-36 9:-44 10:-59 11:-25
near:leba	0:-17 1:-14 2:-14 3:-63 4:8 5:-20 6:-12 7:-14 8:-8 9:54 10:-17 11:-17
near:led	0:50 2:16 3:17 4:-32 5:-45 6:-39 7:-17 8:-21 10:-40
near:ledg	0:24 5:13 6:-31
near:left	0:-15 1:-11 3:48 5:-15 6:-62 7:-42 9:-33 11:-18
near:leg	0:-27 2:-21 3:-8 4:-35 5:46 6:-45 7:-14 10:23 11:-9
near:legs	0:-26 2:-32 3:-11 4:-35 5:58 6:-46 8:-8 10:-28
near:less	2:-8 6:20 10:-8
near:let	0:-19 1:-15 2:-8 3:-54 4:-59 5:-42 6:-103 7:-46 9:-31 10:80
near:leve	3:12
near:leyt	5:-16 6:21
near:libe	0:-28 2:-25 3:-43 4:-20 5:-19 6:10 7:-21 8:12 10:37 11:21
near:libr	0:-10 3:29 4:-8 5:-12 6:-26 7:-17 11:-9
near:liby	0:-14 1:19 2:-9 3:-24 4:-11 5:-21 6:16 8:-17 10:-8 11:14
near:lie	0:-20 1:-13 3:-35 4:-36 5:-59 6:39 9:-28 10:-8 11:-15
near:lieu	0:9
near:life	0:-40 1:-9 2:-40 3:-15 4:-36 5:-19 6:19 8:67 9:-8 10:-94
near:lift	0:18 3:-9 6:-14
near:ligh	0:-8 2:-8 3:-21 7:16
near:like	0:-15 3:27 4:-9 5:-18 6:21 7:-48 8:12 9:-25 10:-13 11:-20
near:lima	3:-8 5:12 6:11 10:-12
near:limb	2:-8 3:-11 4:-12 5:56 6:-52 7:-23 10:-15
near:limi	3:12
near:line	1:-9 2:-24 4:-42 5:-29 6:14 9:-20 11:10
near:link	2:-10 4:-19 5:-15 6:39 7:-28 8:-11 10:9
near:lirq	6:8
near:list	0:-57 1:-37 3:-34 4:20 5:-48 6:-8 7:59 8:-41 9:-56 10:-50 11:-48
near:litr	3:-9 9:15
near:litt	6:-13 7:14
near:live	0:-24 1:-34 2:-58 3:29 4:-51 5:-14 6:19 7:-50 8:-30 9:23 10:-38 11:-23
near:livi	0:-15 1:-8 2:13 3:24 4:-34 5:-28 6:-48 7:18 10:-8 11:16
near:load	3:-9 5:-17 6:-20 7:27 10:-13
near:loca	0:-41 1:-26 2:-45 3:34 4:-11 6:11 7:26 8:-39 9:-38 11:-24
near:lock	0:-14 3:-16 4:-11 5:-24 6:8 7:19 9:-9 10:-10
near:lodg	6:16 7:-9
near:logg	0:27 2:-9 3:17 4:-16 5:-11 6:-30 7:-8 9:-23 10:-23 11:-11
near:lond	3:-25 6:30 7:-8
near:long	0:-31 1:17 2:13 3:-28 4:-13 5:-13 6:-18 7:-34 8:-8 10:16
near:look	0:-22 1:-11 2:-15 3:-26 6:-25 7:39 9:-16 10:-19
near:loot	0:25 3:13 5:-10 6:-25 10:-10 11:-10
near:lorr	0:31 2:-38 4:-32 6:14 7:-12 8:-17 9:-20 10:-8 11:-9
near:lose	7:-9
near:losi	2:-15 4:-8 5:-10 6:23
near:loss	0:-22 2:-30 6:42 7:-32 10:-12
near:lost	0:-33 2:-68 4:-78 5:32 6:38 7:-39 8:-35 9:-46 10:-64 11:-36
near:low	3:18 5:-13 6:-9 7:-8 9:-8 11:-15
near:lowe	0:22 3:-26 4:-8 5:-14 6:16 7:-30 11:-10
near:luci	3:-10 6:21 7:-20 8:-9 10:-11 11:-12
near:luck	3:-17 6:-18 7:-10 9:20
near:lunc	6:9
near:lung	4:-34 5:38 6:-14 7:-10 10:-25
near:lyin	3:16 5:-24 6:20 7:-13 9:-11 10:-15 11:-16
near:mach	0:-30 2:-29 3:-19 4:-28 5:31 7:-12 8:-15 10:-27
near:made	0:35 1:-20 2:-34 3:44 4:-43 5:10 7:-16 8:-36 9:-46 10:-14 11:-30
near:mae	3:-8 9:16 11:-8
near:maga	2:-14 4:-10 6:9 8:21 10:-30
near:magn	3:-8 6:15
near:mahm	6:12
near:maim	0:-16 1:25 2:-12 3:-15 4:-10 5:35 6:-54 8:-18 9:-10 10:-18 11:-8
near:main	0:-16 3:-30 4:21 5:-32 6:-10 9:-23 11:32
near:maje	5:18 6:-9
near:majo	0:-17 2:-12 4:-31 5:-26 6:22 8:-18 9:-19 10:31 11:-22
near:make	3:16 4:-8 5:-10 6:32 7:-20 9:-17 10:11
near:maki	0:-14 6:15
near:mala	0:-9 2:22 3:10 5:-27 6:11 7:-25 8:-12 9:-18 10:-24
near:male	6:12
near:mali	0:12 2:-26 5:-8 6:23 8:-29
near:mall	4:-16 10:16
near:maln	5:-31 6:34
near:man	0:-12 2:-24 3:18 4:-14 5:-17 6:27 7:-24 9:-16 10:-10
near:mana	0:-36 1:-11 2:-21 3:24 5:-9 6:-22 7:20 8:-8 9:-31 10:15
near:mand	0:-8 3:-18 5:20 7:-28 9:-24 11:-27
near:mang	0:-25 2:22 3:24 4:-13 5:-12 6:-9 7:-22 10:-10
near:mani	2:-13 4:-25 5:-8 6:-9 7:32 8:-20 10:-19
near:mans	0:-18 2:-17 4:-8 5:15 6:8 10:-13
near:manu	4:-8 5:-16 6:-31 7:31
near:many	0:-10 2:-8 4:-8 5:-12 9:30 11:-28
near:mar	6:8
near:mara	2:-15 4:-25 7:26 8:-20
near:marc	0:26 2:14 3:-8 4:-15 5:-51 6:-17 7:-13 8:-17 10:8 11:-71
near:mari	0:-41 1:-9 2:-28 3:-20 5:12 6:-27 7:16 8:40 9:-13 10:-47
near:mark	0:14 2:-12 4:-37 7:-10 8:-20 9:-39 10:-22 11:23
near:marr	6:8
near:mart	0:-27 1:-11 2:30 3:10 5:-43 6:49 7:-49 9:-9 10:-39 11:-13
near:mary	0:16 4:-8 6:-12
near:mass	0:-31 1:-11 2:-25 3:-41 4:-32 5:-13 6:69 7:-15 8:-8 11:-23
near:mast	0:-14 2:28 4:20 5:-15 6:-37 7:-25 10:-20
near:matc	0:-16 3:-8 4:-16 5:-22 6:40 7:-37 10:21
near:mate	0:-8 5:-22 6:39
near:math	4:22 6:-8 10:-21 11:10
near:matr	3:23 6:-11 7:-8 9:-10
near:mats	3:20 9:-15 11:-16
near:matt	3:9 6:9 7:-11 11:-21
near:maur	3:-16 7:-9 9:17
near:may	0:19 1:-22 2:-29 4:-11 5:-38 6:28 8:-26 9:-64 10:13 11:-10
near:mayo	0:-11 1:-10 2:-22 3:8 4:-22 5:-15 6:-10 7:-28 9:16 10:-13 11:22
near:maza	3:28 5:10 6:-16 7:-11 9:-16
near:meal	0:-14 2:-19 3:17 4:-10 5:35 6:-30 7:-11 10:-21
near:mean	0:-23 3:-22 4:22 5:-12 6:-13 7:-9 9:-25 11:30
near:mede	5:12
near:medi	0:-25 1:29 2:-42 3:-80 4:-16 6:21 7:-45 9:-53 10:26 11:-27
near:meet	5:25 6:-18
near:mega	5:9 6:-8
near:mele	3:10
near:meli	0:-33 2:-21 5:-8 6:-36 7:-12 10:35
near:memb	0:-32 2:-16 3:-10 4:22 5:-22 6:51 8:-21 9:-8 10:-9
near:memo	6:8
near:men	0:44 1:-18 2:24 3:-62 4:-40 5:-25 6:-31 8:25 9:32 10:-42 11:-19
near:mend	0:-10 4:-15 5:-28 6:36 7:-14
near:ment	3:-15 4:-9 5:-31 6:36 9:19 10:-8 11:-24
near:mess	4:31 5:-26 8:-10 10:-25
near:met	0:-13 2:-17 3:-15 4:28 5:-18 6:-31 7:-19 8:-11 9:19 10:-15 11:-19
near:meta	0:16 3:10 7:-8
near:meth	6:11
near:metr	0:-13 2:-8 4:-13 6:23 10:-20 11:-8
near:mexi	0:9 2:8 3:-38 7:19 9:14 10:-11
near:mid	0:-18 3:-16 4:-24 5:-16 6:29 7:24 8:-11 11:-24
near:midd	3:-13 5:-14 6:27 7:-13 8:14 10:-11 11:-8
near:midn	0:-10 3:-26 5:19 7:-12 10:-17 11:-12
near:migr	1:13 2:-13 3:-16 4:-52 5:-8 6:-41 7:13 8:-29 9:9 10:26 11:15
near:mila	2:-13 3:-40 4:-26 5:-40 6:35 7:-22 9:-28 10:-21 11:38
near:mile	0:-14 2:-19 3:-8 4:-12 5:14 6:-20 7:29 9:-8 10:-13 11:-8
near:mili	1:-17 2:24 4:-78 5:-41 6:28 7:-37 11:-48
near:milk	2:-21 3:-26 4:-8 5:-19 7:-8 10:-24 11:30
near:mill	0:-27 1:-15 3:-49 4:-14 5:-13 6:8 7:-33 8:-24 9:61
near:mina	3:-30 9:26 11:-15
near:mind	6:14
near:mine	0:-49 1:37 2:23 4:-18 6:-32 7:21 8:-14 9:-25 10:-27 11:-25
near:mini	0:-9 1:-42 2:-49 3:-30 5:9 7:23 8:9 9:-18 10:-24 11:-54
near:minn	0:36 2:-8 3:-20 4:-20 5:-21 6:-22 7:-15 9:-9 10:-28
near:mino	0:-30 1:-11 2:-44 3:-47 4:-27 5:-46 6:51 7:11 8:17 9:16 11:-26
near:minu	3:22 5:-41 6:15
near:miss	0:-87 1:31 2:-54 3:-40 4:-46 5:-64 6:-32 7:97 8:-50 9:-66 10:-56 11:-65
near:miti	3:-19 4:-25 5:-16 6:-12 7:18 11:22
near:mobi	3:12
near:moco	0:-13 3:-13 7:17
near:mode	0:11 3:-11 4:-11 5:16 6:9
near:moga	5:8 6:10
near:moh	0:-12 5:21 6:-9 7:-10
near:mona	6:10
near:mond	0:19 1:-18 2:-40 4:-58 5:-18 6:-10 7:17 8:-20 9:31 10:-12 11:-32
near:mone	0:-15 2:15 3:-21 5:-8 9:21 11:-21
near:moni	1:-15 2:19 3:-17 4:-18 5:-14 6:14 7:-29 8:16 9:-29 10:-32 11:8
near:mono	5:33 6:-30
near:mons	3:-10 5:12
near:mont	1:-28 3:-13 4:-11 5:-40 6:19 7:-17 8:-53 9:18 10:-15 11:-18
near:more	0:-16 1:-56 2:-88 3:-20 5:-27 6:24 8:-36 10:19
near:morg	0:-10 3:-11 4:-13 5:-27 6:32 7:17 10:-15
near:morn	0:-23 1:-9 2:-24 4:-44 5:-27 6:23 7:-14 8:9 10:9 11:9
near:moro	2:-8 4:-8 5:31 7:-10 10:-10
near:mort	5:-16 6:18
near:mosc	0:12 1:-9 2:-34 3:-16 4:-15 6:36 7:-16 8:-24 9:-24 11:-32
near:mosq	0:-28 3:-15 4:16 5:-12 6:20 7:17 9:-9 10:-12 11:-8
near:most	2:-61 3:10 4:-33 5:-16 8:-13 10:11 11:-13
near:moth	0:16 2:-40 3:11 4:-40 5:-71 7:-28 8:-37 9:29 11:-16
near:moto	0:15 3:19 5:18 6:-14 7:-13 9:-18 11:-19
near:moun	0:-24 2:-10 3:22 5:-9 9:-18 10:24 11:-18
near:mour	0:-13 1:-9 3:-46 5:-27 6:30 7:12 9:-27 11:26
near:move	0:-14 1:-21 2:-15 3:69 4:15 5:-28 6:-64 7:-55 8:-39 9:-8 10:-62 11:-23
near:movi	3:-29 9:-9 11:30
near:msf	3:-22 4:13 5:30 6:-26 7:-12 9:-9 11:-11
near:mud	0:-14 3:-21 5:-9 7:19 11:16
near:muha	5:-13 6:23 7:-10
near:mult	0:-9 6:17
near:muni	3:35 5:-35 6:-8 7:-18 9:9
near:murd	0:-23 1:-12 2:9 3:-13 4:-27 5:-29 6:23 8:-14 10:-31
near:musc	0:-13 3:-18 5:-18 6:-24 7:-29 10:28
near:muse	3:-20 9:24
near:musi	5:-8 6:9 11:12
near:musl	0:-12 5:-10 6:21
near:must	0:-27 3:-19 4:14 5:-26 7:23 9:-15 10:-35
near:myan	0:-21 2:-20 3:-41 4:36 5:-18 6:37 7:-30 8:-11 9:17 10:-35
near:myse	0:-28 2:-22 3:-17 4:-40 5:-53 6:41 7:-36 8:-26 9:-8 10:20
near:myst	5:-9 7:15
near:naba	0:19 5:-38 6:42 10:-12
near:naf	0:27 3:-34 6:-21 9:15 11:-24
near:nago	0:-29 2:-16 3:-26 4:59 6:-43 7:-10 8:-48 9:15 10:-49
near:nair	2:18 4:-17 5:-12 6:15 7:-8
near:name	0:-15 1:-30 2:-16 3:-85 4:22 5:-32 6:44 7:22 8:-57 9:-18 10:-86 11:-59
near:namp	6:18 7:-11
near:nang	0:-26 4:27 5:12 6:-20
near:nass	0:-24 2:-13 3:-13 4:-25 5:-48 6:47 7:-16 10:-33
near:nati	1:-43 2:-53 3:-21 4:13 6:-12 8:15 9:-9 10:-9 11:-52
near:naut	6:20 7:-12
near:navy	0:-48 2:-8 3:28 4:24 5:-15 6:35 7:-24 10:-31
near:ndma	5:9
near:near	0:14 1:-24 2:-27 3:-32 4:-89 5:-17 6:23 8:-63 9:31 11:-29
near:need	0:-26 1:-9 2:-21 4:-36 5:35 6:-75 7:-51 8:-19 9:-15 10:39 11:-13
near:nego	0:-18 2:-8 4:-18 6:-16 8:-19 9:-11 10:28
near:neig	1:-12 2:-28 3:-14 4:10 7:-33 8:-13 9:40 10:-36 11:-38
near:neit	0:-17 4:-10 5:-8 6:-12 7:27
near:nepa	0:-11 2:-14 4:22 5:13 6:-20 10:-22
near:neph	0:-14 4:-20 5:-11 6:-36 7:22 8:19
near:netw	0:-20 1:-16 2:-15 3:-31 4:20 5:13 6:-23 7:-11 9:17 10:-10 11:-11
near:neut	0:-40 2:-30 3:-9 4:-25 5:-20 6:53 7:-11 8:-30 10:22
near:neve	0:-37 1:-17 2:-19 3:-31 4:-23 5:-52 6:-15 7:59 8:-15 9:-25 10:-35 11:-25
near:new	0:-43 1:13 2:-13 3:-11 7:-27 8:16 9:29 10:-44 11:-12
near:newb	6:17 7:-9
near:newl	9:18 11:-28
near:news	0:-31 1:-11 2:-10 3:-36 4:10 5:-18 6:-19 7:42 8:-12 9:-11 10:-12
near:next	0:13 1:-8 2:19 3:-33 4:-14 6:-39 7:-29 8:-27 9:-25 11:22
near:ngo	0:16 2:-9 4:34 5:-24 6:-11 7:-17 8:-11 10:-24
near:niam	0:9 2:-13 4:-30 5:-13 6:-25 7:-10 8:-20 10:30
near:nico	0:-11 3:19 4:-9 6:-14 9:-14 10:14
near:niec	7:10
near:nige	0:19 1:-8 2:-45 3:-33 5:-35 6:-11 7:9 8:-42 9:19 11:-27
near:nigh	0:-75 1:-29 2:-17 3:27 5:-35 6:-17 7:-8 8:-70 9:10 10:41
near:nile	4:9 5:-17 6:27 8:-8 10:-25
near:nine	0:21 1:8 2:-16 4:-14 5:9 6:-27 7:-74 8:-8 9:18 11:-43
near:nior	3:-20 4:-12 6:-10 9:25 11:-16
near:njia	3:19
near:nobo	0:-53 1:-8 2:10 3:-43 5:-9 6:-52 7:15 8:-31 9:16 10:14 11:-15
near:non	2:-8 5:-15 6:24 10:-10
near:none	0:-12 2:28 3:-25 4:-39 5:-35 6:21 8:-10 10:-27
near:noon	0:-52 1:-9 2:-12 3:-46 4:-49 5:12 7:-43 8:-37 9:30 11:31
near:nor	0:-17 4:-9 5:-8 6:-13 7:27
near:nort	0:-8 1:-8 2:-30 3:37 5:-35 6:47 7:-30 8:-35 9:-54 11:-31
near:not	0:28 1:-50 3:-33 4:-10 6:-42 7:60 8:-32 9:-9 10:-83 11:-81
near:note	0:-25 2:-8 4:22 6:-20 8:20 9:-23 10:-36
near:noth	0:-32 2:-30 3:-19 5:-12 6:-32 7:31 8:-18 9:-20 10:-26 11:22
near:noti	3:-10 11:16
near:nov	0:-27 2:-17 4:8 5:-9 6:28
near:nova	0:-9 2:-34 4:-27 6:-14 8:-36 10:33
near:nove	0:11 1:19 3:28 4:-56 5:-69 6:8 7:-22 8:-56 10:38 11:-21
near:novi	4:-14 5:-23 6:37 10:-10
near:now	2:-11 4:-48 5:-48 6:17 7:-8 8:10 11:-42
near:nrc	5:-25 6:32 7:-16 9:-11 11:-11
near:numb	2:-47 3:8 6:-11 7:21 8:-16 9:-22 10:-48 11:-14
near:nuns	0:21 4:-11
near:nur	3:30 9:-30
near:nurs	0:23 1:-8 2:-19 3:-48 4:43 5:24 6:-35 7:-60 8:-50 9:-26 11:-15
near:nutr	5:30 6:-27 7:-13
near:nuwa	0:-12 4:-18 5:-51 6:19 7:14 9:-23 10:-12 11:-24
near:nyal	0:-27 3:-16 4:56 5:-34 6:-51 7:-32 8:-11 9:-8 10:-19
near:obei	0:-11 2:-8 3:21 4:18 6:-14 9:-19 11:-11
near:obse	3:-23 4:-25 5:24 6:18 7:-18 10:-26 11:-14
near:ocan	3:35 9:-26 11:-27
near:occu	0:-16 4:-9 5:-27 6:26 7:-12 8:-20 9:-16
near:ocha	3:33 6:20 9:-29 11:-20
near:oct	0:27 1:-9 2:-21 4:-20 5:-13 6:10 8:-23 10:-14
near:octo	0:43 1:-49 3:15 4:-29 5:-13 6:-22 7:-57 8:25 9:-62 10:-24 11:-18
near:odda	3:24 9:-13 11:-18
near:odes	5:17 6:-10
near:off	0:33 1:15 3:12 4:-33 5:-52 6:-22 8:-25 9:-73 11:-65
near:offe	5:27 6:-15 8:15 10:-21
near:offi	1:8 2:-58 3:-8 4:10 5:-19 7:-57 9:-12 10:-25
near:oil	0:-31 4:-9 5:10 6:-11 7:29 10:-13
near:old	0:-10 3:-32 4:-27 6:23 8:-27 9:-20 10:11 11:28
near:olde	0:-10 2:-14 4:20 10:-22
near:olek	5:-10 6:14
near:ombu	0:-26 1:-9 2:-14 3:-26 4:58 5:-23 6:-14 7:-37 8:-35 9:-12 10:10
near:once	0:-21 2:-10 3:18 4:-28 5:-17 7:-17 8:-19 9:-11 10:-39
near:one	0:10 1:-56 4:-8 5:18 6:-29 7:-21 8:9 9:20 10:-9 11:-29
near:ones	0:-30 2:-8 3:-25 4:-24 5:25 7:-19 8:-17 9:-9 10:20 11:-15
near:only	0:11 1:-13 2:-45 3:-16 4:-65 5:-9 6:13 7:-28 8:-23 10:15
near:onto	3:13 6:-9
near:open	0:-28 2:-15 3:-21 4:-34 5:-29 6:-50 7:10 8:9 9:36 10:29 11:-44
near:oper	0:-56 1:-23 2:-50 3:-43 4:-69 5:19 6:11 7:-57 8:-20 9:-20 10:48 11:28
near:oppo	0:-28 2:-13 3:-20 4:-29 5:-24 6:-18 7:-16 8:26 9:-8 10:14 11:9
near:orde	0:14 3:9 4:26 5:-30 6:-33 7:-13
near:orga	0:-31 2:-9 3:-18 4:32 5:-8 6:-14 8:-18 9:-34 10:-21 11:34
near:orie	0:-13 2:-13 3:-9 4:-24 6:38 7:-24 8:-10 9:-8 10:-25
near:orig	0:32 2:-9 3:-13 4:-15 6:-23 8:-20 9:-10 11:12
near:othe	0:-9 1:-43 2:-50 3:-20 5:-12 6:-11 7:-38 9:8 11:-19
near:our	0:23 1:-22 2:-14 3:-12 4:9 5:-30 6:-10 7:-21 8:-64 9:10
near:ours	0:-27 1:-8 2:-29 3:-18 4:39 5:-25 7:-21 9:-18 10:-39 11:-20
near:out	0:-11 1:-44 3:43 4:-62 5:-42 7:-86 8:17 9:-24 10:47 11:-66
near:outd	3:17 9:-12
near:outl	0:19 3:-30 4:14 5:-22 6:-8 8:-19 9:-27 10:-18 11:-18
near:outr	2:-10 5:-8 6:26
near:outs	0:-19 2:-8 3:-14 4:-9 5:-41 6:-16 7:-24 8:-32 9:43 10:44 11:-22
near:over	0:-29 1:9 3:19 4:-35 6:-21 8:-17 10:12 11:-17
near:own	0:18 1:-11 2:-50 6:25 7:-28 8:-34 9:-39 11:-16
near:owne	0:-25 2:-31 5:-8 7:15 8:-25 10:10
near:oxyg	2:-8 3:-14 4:-9 5:27 6:-11 7:-22 9:-10
near:pace	0:-19 1:-9 3:-19 4:-27 6:-14 7:28 8:-11 9:-28 10:-17 11:16
near:pack	0:-15 3:32 4:-14 6:-21 8:-8 9:-9 10:-21 11:-27
near:pada	6:9
near:page	0:23 1:-14 3:11 4:-19 5:-25 6:-34 7:-35 8:-20 9:-31 10:23 11:-30
near:pago	3:18 11:-15
near:paid	0:-12 2:-29 3:-11 4:-29 5:-10 6:23 7:-21 8:-22 9:-11 10:31 11:-21
near:pakh	3:-10 5:-12 6:30 7:-15 10:-11
near:paki	0:19 1:-8 2:-17 3:-45 4:-14 5:-51 6:-13 7:14 8:8 9:-41 10:10 11:44
near:pala	9:26 11:-21
near:pale	0:-15 1:-8 3:-11 4:-27 5:26 6:-24 7:-12 8:18 10:8
near:pall	5:9
near:palm	3:16
near:pana	3:-18 4:-13 5:-21 6:30 7:-14 11:-8
near:pane	5:8
near:pang	3:9
near:pann	0:-8 2:-9 4:32 10:-30
near:pape	0:-20 1:-19 3:-8 4:-21 5:-18 6:-13 7:-18 9:38 10:-11
near:papi	0:27 3:-8 4:-25 6:-21
near:para	0:-14 2:-13 5:23 6:13 7:-21 10:-12
near:pare	2:-13 3:-35 5:-47 6:45 8:-21 9:13 10:-29 11:-22
near:pari	0:-12 1:-9 2:-11 3:44 4:-23 5:-46 7:-36 9:-18 10:-11
near:park	0:-8 3:18 4:-23 6:-23 7:-13 9:-8 10:19
near:parl	0:-22 2:-9 6:21
near:part	0:-20 1:-20 2:-47 4:8 6:-16 8:10 9:-36 11:-51
near:pass	1:-19 3:20 4:-8 5:-34 7:-29 8:13 9:8 10:-12 11:-50
near:past	1:22 2:-24 3:9 4:-27 5:-46 6:12 7:-21 8:20 10:-22 11:-9
near:path	0:27 2:-14 3:26 4:-23 5:-21 6:-8 8:-18 9:-13 10:-22 11:-10
near:pati	0:-33 2:-19 3:-25 4:20 5:35 7:-25 8:-18 10:-33 11:-9
near:patn	6:9
near:patr	0:-28 2:-20 3:-8 4:-18 5:-12 6:9 7:-23 9:-10 10:27 11:-10
near:paul	3:-9 5:-17 6:22
near:pay	4:-10 10:15
near:paym	4:-8 6:-11 10:14
near:pays	6:12
near:paz	1:-8 3:-9 5:-14 6:17
near:peac	1:-9 2:-26 3:-23 4:14 5:-14 6:36 7:-26 8:-8 10:-41 11:-11
near:peak	3:9 6:-10
near:penc	6:9
near:peni	3:17 5:-8 7:-8
near:pens	0:-16 3:-16 5:22 6:-29 7:-31 9:-20 10:-26 11:22
near:peop	0:-9 1:-47 2:-99 3:34 4:-19 5:-21 7:15 8:-64 9:22 10:22 11:-35
near:per	3:-23 5:25 6:-27 9:-20 11:31
near:perc	3:-12 5:22
near:perh	3:-17 9:18
near:peri	0:16 1:-16 2:-24 3:-62 4:-16 5:-45 6:61 7:-25 8:-15 9:-23 10:-27 11:44
near:perm	0:-8 3:14 6:9
near:pers	0:-29 1:-13 2:-45 3:30 4:25 5:15 6:-19 8:-25 9:-38 10:-20 11:-34
near:peru	6:22
near:pete	6:11
near:peti	3:14
near:petr	0:8 2:-10 4:-10 5:23 6:-24
near:phar	0:-22 4:35 5:-32 6:-25 7:-19 10:-10
near:phas	4:-16 10:17 11:-9
near:phil	0:-14 4:22 5:-26 6:23 7:-11 8:-9 9:-9 10:-25
near:phon	5:-11 7:12
near:phot	3:-12 4:-16 5:-33 7:27 10:-13
near:pick	0:-29 2:-12 3:-22 4:10 5:-26 7:-18 8:-9 9:-14 10:27
near:pict	0:-16 2:-17 3:-8 4:26 6:-20 7:-16 10:-12
near:pier	3:22 7:-9 9:-17 11:-19
near:pilo	0:-19 2:-9 4:-14 7:32 10:-8
near:pira	0:30 2:-15 8:-12 10:-15
near:pist	0:-12 2:-9 4:-14 5:26 6:-19 8:-10 10:-16
near:pit	0:-30 2:-15 3:-11 4:12 6:27 7:-35 8:-9 10:-20
near:pitc	3:17 9:-15
near:pits	0:-10 3:-13 4:-12 5:-9 6:24 7:-15 10:-12
near:plac	0:-25 1:-11 2:-27 3:22 4:-12 5:-54 6:42 7:-59 8:8 9:20 10:-49
near:plai	3:-14 9:19 11:-9
near:plan	0:-42 1:-9 2:-20 5:-39 6:8 7:-38 8:-8 10:24
near:plas	5:23 6:-19
near:plat	2:-11 4:-15 8:18 10:-16
near:play	7:10
near:plea	4:-19 10:20
near:plun	5:-25 6:8 7:24
near:plus	8:8
near:poin	3:31 5:-13 9:-15 11:-9
near:pois	0:-17 1:-11 3:-13 4:-13 5:79 6:-72 7:-16 10:-23
near:pola	9:10
near:poli	1:-22 2:-72 3:-64 4:-26 5:-9 6:13 7:-11 10:25 11:-31
near:poll	5:-15 6:23 7:-10
near:pont	0:-25 4:-12 6:32
near:popu	0:-22 4:-26 5:-27 7:-29 8:-9 9:-15 10:13 11:9
near:port	0:-17 2:21 3:14 4:-20 5:-25 6:16 7:-31 8:-10 9:-23 10:12 11:-8
near:posi	0:11
near:post	0:-33 3:10 5:-16 6:23 7:-15 9:-14 10:17 11:-10
near:poun	4:-16 10:18
near:pour	3:8
near:powe	2:10 4:11 5:18 6:-26 7:-22 8:-14 10:-27
near:prac	3:-24 9:26
near:prad	5:-25 6:29
near:pray	0:16 2:-14 3:-25 4:-9 5:23 6:-29 8:-9 10:-25 11:-9
near:pre	3:28 9:-26 11:-11
near:prea	4:11 7:-8
near:prec	0:-10 2:-8 3:-9 4:-9 5:-16 7:-9 9:-8 10:-15 11:25
near:pref	0:-29 1:-8 3:23 4:-14 5:15 6:30 7:-27 9:-44 10:-9 11:-40
near:preg	3:29 5:28 6:-41
near:prel	6:10
near:prep	3:-22 5:-8 7:-26 9:28
near:pres	1:-15 2:-35 3:-19 4:30 5:13 6:22 7:-39 8:-9 9:-31 10:-65
near:prev	0:10 2:25 4:-18 5:-16 6:-15 7:-16 8:11 10:-19
near:pric	2:-16 4:-9 6:10
near:prie	6:12
near:prim	0:-21 2:8 3:26 4:-36 5:-16 6:-13 7:-17 10:8 11:-10
near:prin	0:-13 2:14 3:8 4:-42 5:-30 6:-10 7:-14 8:-9 9:-20 10:13
near:pris	1:-30 2:-19 3:-57 4:55 5:-46 6:-34 7:-35 8:12 9:-47 11:-45
near:priv	3:-18 5:-39 6:38 9:-22 11:24
near:prob	2:-8 3:16 7:-25
near:proc	6:11
near:prod	4:-10 5:24 10:-26
near:prog	2:-15 3:-10 5:21 6:-27 8:-22 10:-10
near:proj	1:16 2:10 4:-9 6:-15
near:prom	0:-12 2:-9 3:-11 4:-29 5:-12 6:-37 7:-10 8:-11 10:41
near:prop	2:-14 4:-8 6:8 8:-19 10:23
near:pros	0:-18 2:22 4:-28 5:-37 6:41 7:-16 8:-25 10:29
near:prot	0:8 3:-13 4:-17 5:-21 8:-9 9:22 10:-16 11:-21
near:prov	0:-20 2:-17 3:26 4:-36 5:-41 6:41 8:-24 9:-72 10:-31
near:publ	0:-19 2:-13 3:9 4:-22 5:-34 6:19 8:-13 10:30 11:-15
near:pull	2:-20 3:-38 4:-21 5:27 6:37 7:-49 9:-15 10:-44 11:-13
near:pump	0:10 4:-9
near:punj	3:-31 5:-21 6:23 7:-20 9:-26 11:27
near:pupi	0:45 2:-23 3:26 4:-9 5:-29 6:-15 7:-23 8:-20 9:-35 10:-27
near:pure	0:-9 2:22 4:-15 5:-14 7:-16 10:-8
near:purs	6:15
near:push	3:27 6:-9 9:-27 11:22
near:put	0:-42 1:-33 2:-15 3:13 4:-15 6:16 7:-17 8:-26 10:-24
near:puts	0:20 1:-19 2:-17 3:14 4:-45 6:-15 8:10 11:-27
near:qala	3:-35 6:-9 9:-26 11:39
near:qata	0:-14 4:-16 8:-14 10:21
near:quak	0:-9 2:-8 3:17 7:-17 9:-18
near:quar	0:19 1:19 2:-15 3:9 4:-21 5:-25 6:-16 7:33 8:-26 9:-33 10:-26 11:-19
near:quet	10:11
near:queu	2:-24 4:-8 5:-25 6:35
near:quot	0:-8 3:-10 5:-12 6:27
near:radi	0:-12 4:-20 6:16 7:-19 10:8
near:radw	6:22 10:-8
near:rafa	2:-14 5:8 7:-9
near:raid	0:28 2:-67 3:-8 4:-49 5:-36 6:31 7:-40 8:-17 10:36
near:rail	2:-8 4:-16 5:-16 6:33 7:-9 10:-9
near:rain	0:-15 2:-9 3:25 4:-20 6:-15 9:-30 10:16 11:-8
near:rais	0:-13 1:-8 4:-17 5:20 7:-40 9:-10 11:-20
near:raja	5:-23 6:32 7:-11
near:rakh	0:-9 2:-25 3:53 4:-8 5:-25 9:-26 10:-12 11:-14
near:rama	0:-27 2:-15 4:-19 5:15 6:-8 8:39 10:-25
near:rame	6:9
near:ran	0:-27 2:-32 3:-14 4:-37 5:-34 6:37 7:16 8:-14 9:-9 11:-8
near:rang	1:19 5:-19 6:8 7:-27 11:-8
near:rans	0:-30 1:-8 2:31 3:-34 4:28 5:-36 6:-72 7:-29 8:-29 9:-13 10:39 11:-22
near:rate	6:13
near:rati	3:-32 9:37 11:-24
near:ravi	3:12 4:-9 6:17 7:-9
near:rawa	3:22 4:-17 5:-14 6:25 7:-8 9:-13 10:-14 11:-10
near:raze	3:16 5:-9 6:-13 7:-9
near:reac	1:-17 2:9 3:42 4:-58 5:-30 6:14 7:-15 9:-61 10:27 11:-36
near:read	0:22 2:-24 3:19 4:-30 5:10 6:-39 7:-8
near:rebe	0:-41 1:-12 2:-16 3:-16 4:28 5:-32 7:12 8:-17 11:15
near:rebu	3:26 5:-14 6:-13
near:reca	1:-15 2:-16 4:13 5:-34 6:8 7:26 8:-15 9:-22 10:-18 11:-9
near:rece	0:-39 1:-16 2:-30 4:-35 5:29 7:-50 8:-10 9:-30 11:27
near:reci	0:9 3:23 4:-11 6:-17 7:-13 9:-22 10:-16 11:-18
near:reck	0:13 1:-8 2:-27 3:31 4:-41 5:-42 6:-29 7:-36 8:-28 9:13 11:-13
near:reco	1:29 2:-46 3:-12 4:-12 5:-18 6:33 7:-47 8:-50 9:-15 11:-40
near:recr	0:-10 3:-27 4:-11 6:-11 9:-21 11:28
near:red	0:-44 1:-20 3:15 4:-61 5:18 6:-33 7:19 9:-52 10:29 11:-44
near:refe	3:-13 5:51 6:-49 7:-14
near:refi	0:-17 2:-9 4:20 6:31 7:-31
near:refr	5:-12 6:24 8:-10 10:-24
near:refu	0:-24 1:-10 2:-11 3:-23 4:-20 5:26 6:-24 8:-18 9:31 10:-34 11:-11
near:rega	3:-23 5:14 6:-24 7:-17 11:-8
near:rege	3:19 5:-8 6:-9 11:-8
near:regi	0:-9 1:-42 2:-52 3:-8 4:-45 5:-11 6:-19 7:34 8:-19 10:-19
near:regr	2:-22 5:-12 6:34 10:-11
near:reha	3:11 6:-15 9:-26 11:14
near:reje	0:-17 1:-13 2:-16 3:-9 4:27 7:-13 8:13 9:-17 10:-28
near:rela	0:-36 1:-11 3:22 4:-55 5:-54 6:24 7:20 8:38 9:-43 10:-41 11:-36
near:rele	0:-48 2:-56 3:-40 6:-49 7:-50 8:21 9:-22 10:36 11:-19
near:reli	1:-8 7:-18 10:10 11:15
near:relo	6:-13 11:-12
near:rema	0:-29 2:46 3:-9 4:29 5:-8 6:-29 8:-33 9:10 10:-92 11:-90
near:reme	3:-12 4:-12 6:13 9:-23 11:23
near:remi	3:-20 5:-12 6:14 9:16 11:-8
near:remn	1:14 6:-10
near:remo	5:-9 6:13
near:rent	3:40 5:-15 6:-15 7:-9 9:-15 11:-35
near:repa	0:-13 3:-12 4:-8 5:-20 6:25 7:-18 8:-14 10:-27 11:36
near:repe	4:10
near:repl	2:18 4:-18 10:-9
near:repo	0:31 1:-38 3:-55 4:-34 6:9 7:-9 8:-8 9:-22 10:12 11:-21
near:repr	0:12 4:20 6:-12 10:-15
near:repu	3:-21 11:13
near:requ	0:-9 2:-15 4:14 5:16 7:-32 8:21 10:-37
near:resc	1:-14 2:-24 3:-40 4:-36 6:30 7:-30 8:-32 9:-26 10:10 11:-13
near:rese	0:22 1:-12 2:-22 3:-37 4:-30 5:15 6:33 7:-42 8:-12 9:-58 10:-31
near:resi	1:-9 2:-27 3:-17 4:-52 6:26 7:-37 8:-12 10:23
near:reso	0:-8 4:-9 7:14
near:resp	0:-12 2:-12 3:-26 4:23 5:18 6:-21 9:10 10:-18 11:-11
near:rest	0:28 1:-11 3:-25 4:-71 5:-35 6:28 7:-41 9:-30 10:-8 11:10
near:resu	0:-24 2:-26 3:8 4:-21 5:-16 6:29 8:-8 10:-12 11:-15
near:reta	6:12
near:reti	0:21 4:-12 6:10 10:-20
near:reto	0:-9 2:-8 9:14 11:-25
near:retr	0:-16 1:-9 5:9 6:17 7:-11
near:retu	0:-78 1:-25 2:13 3:-37 4:-15 5:-78 9:-15 10:-30 11:36
near:reun	0:-8 3:-25 4:-13 5:-19 6:-21 7:20 8:28 9:-11 10:-27 11:-8
near:reut	0:-17 4:-11 6:-16 7:-23 10:17
near:reve	3:11 5:-26 10:-11 11:19
near:revi	0:12 3:-15 4:-15 5:-27 6:21 8:-8 10:-8
near:rice	0:22 5:-10 6:-17
near:rifl	6:14
near:righ	0:8 1:-23 3:-32 4:10 5:-16 6:34 8:-38 9:-25 10:-12 11:-18
near:ring	6:15
near:rise	0:-12 1:21 3:-30 4:-10 5:-21 6:-13 7:-23 9:32 10:-8 11:-24
near:risk	0:26 3:-26 4:-18 5:-18 6:-9 7:-19 9:-22 10:-23 11:25
near:rive	0:-12 1:-10 2:-14 3:-61 4:-33 5:-64 6:11 7:17 8:-11 9:65 10:-18 11:-35
near:riya	8:22 10:-19 11:-13
near:road	0:-38 1:-33 2:-18 3:32 4:-22 7:-66 8:-19 9:-15
near:rock	5:-13 6:14
near:rohi	0:-9 3:-22 5:-15 6:-33 7:11 9:30 11:-32
near:roll	3:-15 4:-20 5:-16 6:-27 7:34 9:-12 10:-20
near:roma	0:-29 4:31 6:-8 7:-8 10:-9
near:roof	5:29 6:-25 10:-9
near:room	0:-33 2:-11 3:19 4:32 6:-52 7:-39 8:-14 10:-37
near:rose	5:-31 6:47 7:-29
near:rosh	3:-18 4:-12 5:-21 6:31 7:-12 11:-8
near:roug	3:18 4:-8 6:-18 7:-10 9:-18 10:-9 11:24
near:roun	0:-20 3:35 5:-9 6:-12 9:-13 10:-18 11:-28
near:rout	0:-8 1:-13 3:-37 4:-12 5:-30 6:48 7:-25 9:-15 10:-8 11:18
near:row	2:-13 5:-22 6:32
near:rows	0:31 3:-8 4:-20 5:-16 6:-28 7:-9 10:-17
near:roya	4:-8 5:-19 6:17 8:-17 10:24
near:rsf	2:-11 3:-18 4:33 5:-17 6:-25 7:-14 9:-8 10:-12
near:rubb	0:-13 2:-28 3:-8 4:-19 5:-26 6:60 7:-42 8:-10 10:-18
near:ruin	6:10
near:rule	4:22 5:-13 6:-18 7:-13 10:-13
near:ruli	4:-9 6:14 7:-8 10:-18 11:20
near:run	0:-33 2:-18 3:51 4:-20 5:22 6:-17 7:-25 9:-23 10:-11 11:-12
near:runn	0:-8 2:12 3:22 4:-12 5:-8 6:-25 7:-8
near:runs	3:-33 6:-22 9:-10 11:37
near:rura	3:34 6:15 7:-20 9:-33 10:-8
near:rusi	3:-18 6:-8 9:25 11:-16
near:russ	0:-50 1:12 2:-12 3:-38 5:-39 7:-32 9:12 10:14 11:-32
near:ruts	3:-11 7:-8 8:-18 9:-17 10:-11 11:22
near:rwan	3:-39 6:-20 9:39 11:-15
near:sack	0:22 2:-26 4:-19 5:-22 6:8 7:-14 10:-13
near:sacr	5:12
near:sada	5:-13 6:19
near:safe	0:-29 1:-16 2:-34 3:19 4:-22 6:-22 8:-16 10:11 11:-8
near:saga	3:-41 5:23 6:24 7:-27 9:-27 11:-27
near:sahe	0:-26 3:17 6:31 9:-20 11:-9
near:said	0:-21 1:-34 2:-19 3:9 5:-34 6:10 8:-22 9:-51 10:17 11:-22
near:sail	5:-9 6:21 7:-11
near:sain	0:17 3:12 4:-12 6:-11 10:-8
near:sake	9:-8 11:10
near:sala	3:21 4:-22 5:-11 6:-12 10:22 11:-17
near:sale	6:13
near:sali	3:-31 11:32
near:salv	8:8
near:sama	5:-8 6:16
near:same	0:39 1:-26 2:-33 3:-32 4:-9 6:-11 8:-24 9:-46 11:33
near:san	5:17
near:sana	0:34 2:-9 3:-24 4:-33 5:-44 6:-36 7:-20 8:48 9:-16 10:-44 11:-29
near:sanc	3:-14 9:18 11:-16
near:sand	0:-26 2:-23 3:-12 4:16 5:-39 6:-46 7:30 10:23
near:sang	3:-14 5:-12 6:29 7:-15 9:-16 11:15
near:sank	5:8
near:sans	5:13
near:sant	3:24 6:-9 9:-18 11:-17
near:sar	6:15 7:-8
near:sara	6:13
near:sat	4:22 6:-11 8:-19
near:sate	5:-15 6:19
near:satu	2:-17 3:-27 4:-33 5:-9 8:11 10:18 11:8
near:saud	0:-40 1:-9 2:-22 3:-15 4:-43 5:-44 6:-34 7:-25 8:76 10:-76
near:save	2:-23 3:-11 5:24 6:-10 7:-11 10:-10
near:saw	0:-41 2:9 3:-8 5:16 6:-18 7:-26 10:-22 11:-8
near:say	0:-20 1:-17 2:-46 4:-22 5:-49 6:46 7:-12 8:-41 9:16 10:-14 11:-21
near:sayi	0:-8 4:-15 6:23 10:11
near:says	0:-13 2:-10 3:10 4:-31 6:-20 7:-37 8:-25 9:-24 11:35
near:scen	2:-8 5:-15 6:30 7:-9
near:sche	3:23 7:-19 9:-16 11:-18
near:scho	1:-25 2:-69 3:56 4:-16 6:15 7:-14 8:11 9:-79 10:-71
near:scie	4:-9 10:12
near:scou	0:19 4:-13
near:scra	6:12
near:sea	5:-15 6:18 7:13 11:-15
near:sear	0:-23 1:-10 2:-13 3:-33 4:-31 5:-33 6:-27 7:63 8:-11 9:-24 10:-21 11:-11
near:seas	3:18 6:-17 9:-10 10:-9
near:seat	0:-15 4:-17 5:-11 7:-10 10:20
near:seco	0:-36 1:-13 2:24 3:12 4:-54 5:-20 6:-24 7:-9 8:-21 9:22 10:16 11:-26
near:secr	0:-12 2:-11 3:-10 4:20 5:-28 6:27 7:-18 9:-8 10:-15 11:-10
near:sect	3:18 5:-8 6:9 11:-10
near:secu	0:-12 1:-13 2:-29 3:-31 4:12 5:-40 6:32 7:-29 8:-21 10:26 11:-16
near:see	0:-20 2:24 3:-24 4:16 5:-20 6:-32 7:-33 8:-17 9:-26 11:23
near:seek	3:-25 9:33 11:-17
near:seen	0:-19 1:-13 2:-37 3:-28 6:-40 7:35 8:-27 9:-27 10:22 11:-14
near:sees	0:-14 2:-10 4:-22 5:35 6:-19 8:-24 10:-29
near:seiz	0:50 1:-13 2:-77 3:-36 4:23 5:-45 6:-58 7:-28 8:-15 9:-12 10:-18
near:self	6:15
near:sell	2:-8 4:-9 5:-15 6:-31 7:31 9:14
near:sena	3:18 6:-14 9:-18
near:send	0:-20 2:15 4:-11 5:-8 8:-22 9:11 10:-31
near:sene	0:-13 2:-21 3:-8 4:-10 5:-22 6:41 7:-9 10:-26
near:seni	6:9 7:-9
near:sent	1:-16 2:-61 3:-12 4:-62 6:-23 8:49 9:-42 10:24 11:-34
near:sepa	0:-31 2:-15 3:-26 5:15 7:16 8:-20 9:-26 10:-8 11:17
near:sept	1:-26 2:-51 3:-32 4:-36 5:-49 7:18 8:-34 9:43 10:-9 11:-13
near:serb	5:44 6:-46 7:-8
near:seri	3:-14 4:-9 5:48 6:-33 7:-14 8:-13 10:-14
near:serv	0:-55 1:-16 2:-37 3:-19 4:-12 5:-45 6:24 7:-39 8:43 9:20 10:-18
near:set	0:-23 1:-9 2:-11 3:31 6:-23 7:-14 9:-25 11:-20
near:sett	0:-13 3:33 4:-15 5:20 7:-15 9:-39 11:-10
near:seva	0:-8 3:-13 4:-12 5:29 6:-22
near:seve	2:-55 3:-10 7:-11 9:-8
near:shab	0:-24 4:-19 5:-12 6:37
near:shah	5:-11 6:23
near:shak	4:-11 5:-22 6:-28 7:29
near:shal	0:-14 2:-12 4:-17 5:-13 8:-8 10:24
near:shan	3:-39 5:27 6:12 7:-20 9:-10 11:-19
near:shar	0:-12 5:20 6:-8 7:-24 9:18 11:-17
near:shat	3:24 6:-13 7:-9 11:-19
near:she	0:30 2:-50 3:-25 4:-23 5:-11 6:-14 8:-43 10:-13 11:-11
near:sheb	5:10
near:shee	3:-26 4:-17 5:-21 6:30 7:-14 9:-8 10:-11
near:shel	0:-41 1:-19 2:-36 3:43 4:-24 5:-32 6:-17 7:-20 8:-17 9:16 10:-25 11:-45
near:sher	5:-16 6:13
near:shif	0:-21 2:-26 3:-13 4:11 5:-13 6:25 7:-20 9:-18 10:-30 11:-8
near:ship	0:17 2:-24 3:-11 4:30 6:-26 7:10 8:-26 9:-8 10:-41
near:shir	0:8 3:24 6:-11 10:-8 11:-25
near:shoc	5:-21 6:24
near:shoo	0:-16 2:-34 4:-22 5:18 6:30 10:-32
near:shop	4:19 8:-13 10:-11
near:shor	0:-12 2:-8 4:-43 5:-32 6:22 7:19 8:-27 9:-11 10:38
near:shot	0:-93 1:-38 2:29 3:-34 4:-19 5:-71 6:108 7:-68 8:-59 9:-24 10:-68 11:-24
near:shou	0:8 1:-12 2:-29 3:-10 4:28 5:-13 6:-26 7:-54 8:-11 9:27 10:-40 11:-24
near:shov	3:-13 5:-14 6:13 7:-11 11:17
near:show	1:-9 2:21 3:-8 4:14 5:-17 7:-14 8:-25 9:-12 10:-33 11:11
near:shra	0:-15 3:-15 4:-12 5:46 6:-40 7:-10 10:-10
near:shri	0:-10 1:-14 3:-37 4:-15 6:-30 7:27 9:-27 11:29
near:shru	3:22 4:-8 5:-14 6:24 7:-8 9:-30 10:-12 11:-31
near:shut	0:-17 2:-11 7:-17 8:-11 9:17 10:-10
near:sick	0:-8 2:15 4:-23 6:-8 8:-22 10:29
near:side	0:-17 1:-21 3:-16 4:10 5:-64 6:14 7:-45 8:33 9:-8 10:-20 11:-34
near:sieg	0:-26 1:17 2:-22 4:-22 5:-29 6:19 7:-13 8:11 9:-13
near:sigh	0:-11 2:-10 3:-9 4:-18 5:11 6:-12 7:13
near:sign	0:-27 1:-11 2:41 3:-8 4:-44 5:-38 6:8 8:-14 9:19 10:-44 11:-32
near:simi	2:-13 3:-8 4:-12 6:24
near:sina	6:23 7:-18
near:sinc	1:18 2:-30 3:-10 4:-25 5:-39 6:-20 7:-23 8:21 9:-11 10:10 11:12
near:sind	3:12 5:-9 6:17 7:-15 9:-18
near:sing	0:-42 1:-12 2:-31 3:-37 4:-31 5:-27 6:44 7:-25 8:-11 9:42 10:-24 11:-11
near:sinj	0:-8 3:16
near:sink	6:20 7:-13
near:sist	0:-29 2:12 3:-10 5:-32 6:14 7:-18 8:-14 10:12
near:site	0:-11 1:25 2:-22 3:24 4:-9 5:-53 6:-14 7:-9 8:-32 10:-31 11:-13
near:sitt	0:-13 2:-24 3:9 4:37 6:-19 7:-31 8:-22 9:-25 10:-24 11:-31
near:situ	4:-9 6:-27 7:27
near:six	0:-23 1:-27 2:-66 3:17 4:28 5:42 6:-33 7:-40 8:15 9:-48 10:-44
near:sixt	1:11 2:19 3:-33 4:-19 7:-14 8:-12 9:-12 10:-46 11:31
near:size	3:17 9:-14
near:slai	0:-31 1:-8 2:-24 3:-31 4:-23 6:61 10:-26
near:slau	2:-33 3:-20 5:-17 6:23 7:-9 9:-8 10:-13
near:slee	0:-24 1:-10 2:-21 3:23 4:-47 5:-52 6:-47 7:-20 8:-10 9:29 10:-30 11:-44
near:slep	0:-8 2:-14 3:33 4:-10 5:15 6:-20 9:-9 10:-22 11:-13
near:slid	3:-8 5:-17 6:27 7:-9
near:slig	5:39 6:-27 7:-11
near:slip	0:-34 2:-30 4:-11 6:-8 8:-11 10:41
near:slop	0:14 2:-8 3:40 4:-9 5:-17 6:-21 7:-12 10:-9 11:-14
near:smal	0:-39 1:-8 2:28 3:8 4:-42 5:-15 6:36 7:-19 8:-14 9:-23 10:-39
near:smok	3:-10 4:-13 6:15 7:-11 11:-8
near:snak	0:-25 2:28 4:-23 5:35 6:-25 7:-15 8:-9 10:-31 11:-16
near:snow	6:8
near:soci	0:25 4:-31 5:-42 6:-8 7:-10 8:-17 9:24 10:-21 11:-30
near:sofa	6:10
near:soil	6:9 9:12
near:sold	1:-24 2:-25 3:-57 5:-27 6:-23 7:-35 8:32 9:-37 11:-39
near:soma	0:-18 2:-16 4:24 5:-17 7:18 8:-19 9:-26 11:-20
near:some	0:10 1:-16 2:-68 3:11 4:-37 6:-24 7:-9 9:-23 10:16
near:son	4:-10 5:-27 6:38 7:-11
near:sond	0:-25 4:-12 6:32
near:sons	0:-9 4:-19 5:-14 8:-16 10:24
near:soro	3:-15 5:12
near:sorr	2:-8 5:-13 6:-13 7:21
near:soug	0:-13 1:-8 4:-32 5:-25 6:-62 7:59 8:-27 9:18 10:-10 11:-8
near:soun	5:8
near:sour	2:-17 3:15 4:-35 5:-11 6:37 7:-26 8:-15 9:-15 10:14 11:-31
near:sout	0:-8 1:-21 2:-40 4:-26 5:-36 7:-13 8:29 10:-30 11:17
near:spac	0:18 9:12 10:-18 11:-17
near:spai	6:20
near:span	5:-8 6:18
near:spea	1:-21 2:-31 4:-12 5:9 7:-16 8:-12 10:-25
near:spec	0:-11 2:-18 3:-8 4:-18 5:-21 6:22 7:15 8:-12 10:-8
near:spee	0:20 4:-19
near:spen	2:-19 3:37 4:31 6:-20 7:-21 8:-23 9:-24 10:-34 11:-15
near:spin	3:-31 6:-14 7:-11 9:-26 11:31
near:spok	1:-29 2:17 3:-38 4:-38 5:12 6:-29 7:-35 8:13 9:-35 11:29
near:spon	2:-16 3:-16 6:22 9:20
near:spor	3:19 6:-9 9:-9
near:spot	0:-8 6:20 7:-13
near:spre	5:-18 6:21
near:spri	0:20 1:-14 2:-29 5:-19 6:-18 7:24 8:-20 10:-27
near:spyi	0:-22 3:-13 4:18 6:-15 7:-10 8:-15 9:-10 10:-9 11:17
near:sque	0:9 4:-8 5:-24 6:-41 7:-17 9:14 10:-30 11:25
near:sri	0:20 2:-10 3:-24 4:-20 6:37 7:-22 9:-23 10:-8 11:-20
near:stab	2:-30 4:-42 5:33 7:-47 8:-9 10:-23
near:stad	2:-8 4:-15 5:-8 6:-9 9:21 10:-16 11:-20
near:staf	0:16 2:-21 3:-17 5:-16 7:-16 8:-30 9:-18 11:18
near:stag	0:-8 2:-8 3:-16 4:-18 6:31 7:-18 8:-12 10:15
near:stai	3:15 4:-8 5:-24 6:25 7:-9 10:-9
near:stal	3:23 7:-19 9:-16 11:-18
near:stan	0:-14 2:-12 3:15 4:23 5:-8 6:18 8:-12 9:-19 10:-19 11:-12
near:star	0:14 1:-18 2:-22 4:-54 5:-54 6:24 7:-54 9:-34 10:-40 11:21
near:stat	0:-25 2:-65 3:25 4:-18 5:-30 6:22 7:-13 8:-35 10:19 11:-38
near:stay	0:-36 1:-18 2:-34 3:50 4:37 5:-47 6:-17 7:-21 8:-31 10:-58 11:-36
near:stee	6:17 7:-8 9:-14
near:step	0:-17 2:-16 3:11 4:-27 5:24 6:-35 7:-24 9:-23 10:12 11:-21
near:stil	0:-50 1:-37 3:24 4:82 5:-33 6:-60 7:20 8:-86 10:-21 11:-80
near:stit	0:-27 2:-10 3:-12 4:-26 5:51 6:-47 7:-15 8:-12 9:-11 10:-25 11:-8
near:stol	4:18 10:-10
near:ston	3:-20 4:-19 5:-8 6:-23 7:24 9:9 11:-13
near:stoo	0:-8 1:-10 3:-17 4:-8 5:-42 6:34 7:-29 11:-18
near:stop	2:-21 3:21 5:-25 6:31 7:-45 8:-12 10:-29 11:-34
near:stor	0:-13 2:-30 3:-17 4:-18 5:-18 6:42 9:-8 10:-18
near:stra	0:-13 2:18 3:-43 4:-38 5:-19 6:-17 7:-12 9:14 10:27 11:19
near:stre	0:45 1:-12 2:-43 3:-19 4:-48 5:-13 7:-18 8:13 9:-25 10:-64 11:-29
near:stri	0:-15 1:-14 2:28 4:-23 5:-21 8:-12 9:-15 10:-26
near:stro	5:-18 6:22 7:-8
near:stru	1:-10 2:-23 3:-18 4:14 6:23 7:-14 10:-14
near:stud	2:-26 3:-16 4:21 5:-40 6:61 7:-33 8:-16 9:-9 10:-27
near:sub	6:23 7:-17 9:-8
near:subs	6:18
near:subu	0:22 7:-25
near:succ	0:-9 5:-25 6:42 7:-28 8:-10 10:-14
near:such	0:-9 3:31 5:-11 9:-10 10:-8 11:-31
near:suda	0:-59 1:-21 2:-39 3:-47 4:-11 5:-78 6:-22 8:56 9:39 10:-34 11:-24
near:suff	4:-11 5:20 6:-12 9:-15 11:-8
near:suga	0:-15 2:-9 3:28 4:19 9:-22 11:-10
near:sum	3:-28 6:-8 7:-11 9:-21 11:29
near:suma	5:-18 6:27
near:summ	2:-9 3:-25 4:-20 5:-15 6:33 7:-14 9:-22 10:-25
near:sumy	6:19
near:sund	0:-35 1:-17 2:-44 3:-11 4:-67 5:-16 6:28 7:-11 8:-17 9:-21 10:29 11:33
near:sunk	6:8
near:supe	3:-10 6:13 7:-20
near:supp	0:-12 4:-9 6:27 7:-17 9:-23
near:supr	2:-18 4:-11 5:20
near:surg	0:-19 1:-9 2:-28 3:-26 5:53 6:-24 7:-47 10:-15
near:suri	6:11
near:surr	0:12 3:8 6:15
near:surv	0:22 1:-19 2:48 3:12 4:-41 6:-24 8:-8 9:-36 10:-30 11:-51
near:susp	0:-31 2:-16 3:-11 4:10 6:21
near:sust	0:-10 2:-23 3:-18 4:-13 5:31 7:-20 10:-20
near:suzu	3:18 9:-10
near:swal	6:12 10:-9
near:swam	3:15 6:-22 7:22 9:-12
near:swap	0:-12 2:-9 4:-28 5:-17 6:-33 7:-19 8:56 9:-11 10:-18 11:-13
near:swee	0:-10 3:13 5:-20 6:29 9:-16
near:swei	3:11 8:16 10:-12
near:swep	3:-8 5:-18 6:-13 7:20
near:swis	0:-39 2:-11 4:11 5:-8 7:44 10:-32
near:syri	0:-20 1:-12 3:-49 4:-13 6:41 8:-12 10:-31 11:10
near:syst	1:25 6:-31
near:tabl	0:-12 2:-34 5:9 6:16 7:-11 10:-18
near:taga	0:-19 4:26 5:-12 7:-10 10:-14
near:tail	3:-8 4:-14 5:23 6:-12 7:-10
near:taiw	5:13 7:-12
near:take	0:73 1:-48 2:-14 3:-12 4:-31 6:-71 7:-54 10:-31 11:-18
near:taki	2:-10 4:-27 5:-36 6:48 7:-23 8:-9 9:-14 10:-12 11:-16
near:tali	6:23 7:-10
near:talk	2:-32 3:-11 4:-21 5:9 7:-25 8:23 9:-9 10:11 11:-14
near:tall	0:15 1:19 2:-13 3:-12 4:-11 5:-18 6:-39 8:-8 10:-8 11:21
near:tami	0:48 2:-24 4:-34 5:-10 6:-42 7:-15 8:-13 10:-24
near:tank	1:23 3:-17 4:31 5:-18 6:-13 7:-13 8:-15 10:-37
near:tanz	2:17 3:-38 4:-18 5:-9 6:16 7:-11 8:-8 9:25 10:-10
near:targ	6:11
near:tarp	3:18 5:-10 6:14 7:-17
near:tawi	0:23 2:-11 3:57 4:-18 5:-32 6:-34 7:-11 9:-45 11:-34
near:tea	5:18 7:-8
near:teac	0:63 1:-11 2:-23 3:-38 4:-49 6:-30 7:-9 8:-35 9:-23 10:-25 11:-16
near:team	0:32 2:-22 3:-18 4:-21 6:-25 7:-19
near:tech	4:-18 5:-21 6:27 10:-18
near:teen	0:-21 2:-8 3:-15 4:-17 7:-13 8:-16 10:-19 11:25
near:teet	2:-20 4:-10 5:-15 6:41
near:tehr	0:-12 3:-9 4:-13 5:-11 7:-8 9:31 11:-24
near:tele	0:-31 2:-14 3:-26 6:24 7:-13 8:-17 9:31 11:-28
near:tell	1:-11 2:-38 4:-13 5:25 6:-11 7:-21 11:-23
near:temp	3:21 4:-15 5:-31 6:10 7:-15
near:ten	1:18 3:-16 4:-32 7:-53 8:14 9:-26 10:-17 11:-20
near:tens	3:22 5:-8 7:-10 9:-30 11:15
near:tent	2:-8 3:46 4:-12 5:34 6:-22 7:-20 9:-46 10:-9 11:-37
near:term	0:-29 2:-12 3:-17 4:-10 8:42 10:-47
near:tern	6:-19 7:22
near:terr	0:-20 1:-12 2:33 4:-24 5:-50 6:-29 7:-44 8:-38 9:-32 10:17 11:11
near:tesf	3:14 6:-8 9:-10 11:-9
near:test	0:-8 6:24
near:texa	5:8
near:thai	0:-31 2:24 3:-56 4:15 5:-30 7:-27 8:-10 10:22 11:-51
near:than	0:-20 1:-34 2:-53 3:-16 5:-16 6:37 7:-8 10:-49
near:that	1:-10 3:-44 4:18 5:-51 6:-14 7:17 10:-10 11:-16
near:the	4:8 5:-32 7:-38 8:-13 10:8 11:-24
near:thea	0:-24 4:-8 7:-10 10:19
near:thei	0:-27 1:-49 2:31 3:-17 5:-36 7:-37 8:21 9:-35 11:25
near:them	0:-11 1:-34 2:12 3:-12 4:-16 6:-20 7:-25 9:-19 10:14 11:-11
near:then	1:-12 2:-64 3:-22 5:-36 6:26 7:28 8:-43 9:-20 10:-26 11:-19
near:ther	0:-39 1:-27 4:66 5:-35 6:-53 7:20 9:-38 10:-80 11:27
near:thes	0:-31 2:-9 4:-35 5:-8 6:-8 7:-35 8:9 9:-63 10:8
near:they	0:35 1:18 2:18 3:-40 4:-33 5:-19 7:-44 8:-48 9:-17 10:-10 11:-43
near:thin	0:-22 2:18 3:-18 4:-25 5:-20 6:-11 7:23 9:-28 10:18 11:-38
near:thir	0:29 1:-20 4:-57 7:-32 8:-24 10:-43
near:this	1:-9 2:-49 3:-8 4:-21 5:-28 6:10 7:-64 8:-15 9:14 10:41 11:-22
near:thom	6:11
near:thos	0:-20 1:-43 2:18 3:-11 4:-32 5:-30 6:10 8:30 10:-59 11:-8
near:thou	0:-33 1:23 2:-41 4:54 5:-36 6:-8 7:-45 8:-23 10:-38 11:-10
near:thre	0:9 1:-41 2:-56 3:-17 4:-34 6:-10 7:-13 8:9 11:-19
near:thro	0:-64 1:-33 2:12 3:-64 4:-78 5:9 7:-15 9:29 10:15
near:thur	1:-17 3:-45 4:-28 5:-10 7:-43 11:30
near:thus	3:-9 5:10
near:tibu	3:25 4:15 6:-13 9:-25 10:-19
near:tick	6:-17 7:18
near:tied	0:-16 2:-16 4:18 5:-22 6:19 8:-9 10:-22
near:tigr	7:-19 9:18 11:-21
near:till	0:16 5:-13 6:10
near:time	0:-13 1:-15 2:-37 3:27 4:18 5:-63 7:-12 9:-29 10:-53 11:-26
near:tine	0:-9 3:-59 6:-16 9:73 11:-40
near:toda	0:-39 3:46 5:-38 6:23 7:-42 8:-10 10:-24 11:-44
near:todd	0:-14 3:-26 4:-29 5:-40 6:-25 7:41 8:-15 10:-8
near:toge	0:30 2:13 3:8 5:-23 6:-39 7:-16 8:-27 9:-10 10:-11 11:-9
near:toil	0:-18 3:24 4:-15 5:-12 6:-10
near:told	1:-33 2:9 3:-11 4:-18 5:18 6:-32 8:-14 9:-69 10:21
near:toll	1:-17 2:-13 3:10 4:-19 5:-21 6:50 7:-27 9:-18 10:-9 11:-8
near:tomo	6:15
near:tong	5:29 6:-18 7:-31
near:toni	3:17
near:tonn	0:-8 7:12
near:too	0:-31 1:-9 2:-18 3:-35 4:-8 7:-36 8:-18 9:-31 10:30 11:-17
near:took	0:25 1:-35 2:8 4:-37 5:-32 6:9 7:-48 8:-58 10:-63 11:-11
near:top	3:25 9:-15 11:-24
near:torc	4:-14 5:28 6:-29 10:-13
near:tore	3:19 5:-8 9:-18
near:tork	0:-8 3:-42 5:-11 6:-22 7:-10 9:-40 11:48
near:toro	0:10
near:torr	6:20
near:tota	0:-27 1:-12 2:-9 4:-18 6:18 7:-23 8:-24 9:32 10:-29 11:-36
near:tour	5:23 6:-14
near:towa	0:20 3:20 4:-17 5:-28 6:-40 7:18 8:-10 9:-24 10:-14 11:-11
near:towe	2:-17 4:-9 5:-14 6:36 7:-15 10:-26
near:town	0:-45 1:-14 2:-22 3:54 4:-40 5:-15 6:25 7:-47 8:-23 9:-77
near:trab	5:-8 6:11
near:trac	0:-27 1:-15 2:18 4:-24 6:-74 7:66 9:-23 10:10 11:-19
near:trad	0:14 2:-12 3:-23 4:-32 5:-43 6:13 7:-27 8:11 9:-9 10:10 11:-11
near:traf	10:9
near:trai	0:21 2:-15 4:27 5:-20 6:10 7:-11 10:-37
near:tram	2:-9 5:-13 6:25
near:tran	0:-39 1:-17 3:-37 5:13 6:-38 7:-39 8:24 9:53 10:-36 11:-24
near:trau	5:15 6:-15
near:trav	2:-9 5:11 6:14 8:-9
near:traw	0:-18 4:18 7:12 10:-20
near:trea	0:-25 1:-19 2:-27 5:64 6:-70 7:-13 8:-30 9:-24 10:-45 11:-26
near:tree	0:-11 2:-14 3:-29 4:27 6:-9 8:-17 9:29 10:-21
near:trem	3:-8 6:16
near:tren	6:21
near:trib	2:-12 3:10 4:-20 5:-30 6:31 7:-20 10:12 11:-12
near:trie	0:-15 1:-14 2:21 3:-21 4:-22 5:-18 7:16 9:-12 10:-8
near:trig	0:18 6:-12 10:-16
near:trin	0:20 3:-13 4:-11 5:-13 6:-15 9:11 10:-13 11:-11
near:trip	0:-8 4:-8 5:-9 6:-17 7:22 9:-18 10:-11 11:22
near:troo	0:-13 1:-10 3:-20 5:-8 6:32 7:-19 8:-25 10:-30
near:trop	3:-18 6:23
near:truc	0:-17 1:-13 2:11 3:-26 4:-49 6:-31 8:-18 9:22 10:19 11:14
near:true	0:15 1:-10 2:14 3:-16 4:-29 6:-36 7:24 9:27 10:-11
near:trus	1:15 5:-8 6:-11 11:-11
near:trut	0:12 6:13 7:-12
near:tryi	3:-9 6:17
near:tsel	0:-11 3:-21 6:-9 9:-28 10:-12 11:30
near:tsun	1:13 3:-8 5:14 6:-20 7:-13
near:tues	1:-18 2:-8 3:-10 4:-34 5:-35 6:-30 8:-8 9:31 11:25
near:tulk	3:36 9:-32 11:-11
near:tuni	0:-13 1:29 2:-8 3:-13 4:-10 5:-32 7:-13 8:-12 10:-14
near:tunn	4:20 6:13 7:-26
near:turk	0:-14 1:-15 3:-33 4:-21 5:-18 6:34 7:-42 9:-33 10:20 11:36
near:turn	0:14 1:-9 3:-11 4:-33 5:-37 6:-59 7:39 9:-28 10:15 11:-21
near:twel	0:31 2:-31 4:-19 5:-21 6:-32 8:19 9:-15 10:-35 11:-16
near:twen	0:-31 2:-21 3:-30 4:26 6:8 7:-16 8:8 9:-9 10:-49 11:11
near:twic	6:15
near:twin	0:-10 2:-23 4:-21 5:-23 6:21 8:-10 10:24
near:two	0:-10 2:-27 3:-13 4:-8 5:14 7:-22 8:16 9:-23 10:-14 11:-74
near:typh	6:25 7:-14
near:ugan	3:-18 4:-12 9:18 11:-10
near:ukra	0:-28 1:-11 2:-48 3:-18 4:23 5:-26 6:13 7:-22 8:28 10:-33 11:-26
near:ulan	3:28 5:-8 6:-18 9:-10 11:-10
near:unac	0:24 1:-18 2:-9 3:-15 4:-46 5:-38 6:-25 7:21 8:-23 9:-16 11:11
near:uncl	6:-10 7:11
near:unde	0:-8 1:25 3:8 4:-51 5:28 7:-42 8:-15 9:-14 11:-22
near:unfo	5:-18 7:18
near:unha	10:8
near:unhc	0:-12 1:13 5:-10 6:-21 7:-19 9:-24 10:-11 11:32
near:unhu	2:-8 3:-15 5:-25 6:-21 7:29 9:-12 10:-13 11:-12
near:unic	0:16 2:-10 4:-13 10:-11
near:unid	2:-29 6:38 8:-27 10:-29
near:unif	0:-39 3:17 4:26 5:-36 6:15 7:-19 9:-19 10:-19
near:unio	1:-8 2:-31 3:-38 4:22 5:-38 6:18 7:24 8:-15 9:-16 10:-46
near:unit	0:-15 1:-10 2:-33 3:-29 4:23 5:10 7:-12 8:-33 9:-9
near:univ	0:-42 2:-11 3:-14 4:-29 5:40 6:-24 7:14 8:-9 10:-16 11:-12
near:unkn	0:-14 2:-8 3:-13 4:-18 5:-13 6:-26 7:29 9:-13 10:12 11:-18
near:unlo	4:-12 5:-26 6:-19 7:26
near:unrw	3:8
near:unsa	3:20 5:-10
near:unti	0:-29 2:-30 3:22 5:16 6:19 7:-33 8:-11 9:-21 10:-37 11:-26
near:untr	5:11 8:-29 10:-26
near:upda	5:-21 6:27 7:-11 10:-8
near:upon	3:-15 4:15 5:-12 6:-14 7:12 9:-8 10:-15
near:uppe	4:14 6:10 10:-11
near:upro	0:-16 1:-8 3:38 4:-11 5:-19 6:-9 7:-25 9:-56
near:ups	5:-8 6:-11 10:12
near:upwa	3:-22 6:30 7:-8
near:urba	3:12
near:urge	4:15 5:23 6:-28 8:-10
near:use	9:11
near:used	0:-21 2:-11 4:36 5:-27 6:-33 7:13 9:-26 10:-28 11:-11
near:uvir	9:16 11:-15
near:vaca	3:27 6:-10 8:-15 10:-11 11:-26
near:vali	3:-17 4:-14 5:-33 6:64 7:-52 10:-8
near:vall	3:18 4:-12 5:-20 6:-12 7:9 9:-18
near:van	4:-8 6:18
near:vani	3:-12 4:-22 5:-12 6:-11 7:25 9:-10 10:-10 11:-10
near:vans	3:14 6:-11
near:vari	2:-10 5:18 6:-14
near:vehi	0:-36 2:-9 3:-18 4:-25 5:17 6:39 10:13
near:vene	0:17 2:-15 3:-51 4:-32 5:-16 6:-33 7:-12 9:60 10:-32 11:-26
near:vent	3:-51 5:43 6:-11 7:-22 9:-36 10:-26 11:31
near:veri	2:-8 4:-8 5:-11 6:46 7:-11
near:vers	3:-23 4:-12 5:11 7:-11 9:20
near:very	5:28 6:-47 7:20
near:vess	0:-20 2:-19 4:35 5:-20 6:-11 8:-9 10:-19
near:vice	0:-33 2:-30 4:-14 5:-8 9:-20 10:21 11:15
near:vict	0:17 1:20 2:14 3:-10 4:-39 5:-42 7:-42 8:-12 9:-14 10:-9
near:vide	2:25 4:28 5:-27 6:-46 7:11 8:-27 10:-28
near:vien	5:18 6:-12
near:viet	3:-9 6:28 7:-21
near:vigi	6:8
near:vila	5:10
near:vill	0:19 1:-9 3:44 4:-66 5:-54 7:-22 8:-43 9:-21 10:-15
near:vina	6:8
near:viol	0:-20 2:-15 3:25 6:28 9:-15 11:-20
near:visa	6:12
near:visi	0:-20 2:-8 3:27 4:22 5:-19 6:-36 7:-16 8:-22 9:-18 10:8 11:-16
near:volc	3:11
near:volo	4:8 5:-8 6:-22
near:volu	0:-29 1:-10 2:-17 3:-15 4:-22 5:25 7:-22 8:-14 9:-28 10:-35 11:22
near:wade	0:-22 3:-26 5:-20 6:-13 9:33 11:-34
near:wadi	3:-30 9:32
near:wait	0:-17 2:-33 3:-44 4:47 5:-29 7:-26 8:-25 9:38 10:-18 11:-24
near:waji	3:-8 5:-18 6:-20 7:24
near:wake	5:-8 6:12
near:walk	0:28 1:-9 3:-16 6:-88 7:-67 8:-56 10:36 11:9
near:wall	0:-28 1:-19 2:-22 3:-18 4:-28 6:-20 8:-8 9:-15 10:20 11:25
near:wang	6:19 7:-10
near:want	0:-8 2:22 3:-19 4:-20 5:-21 7:-21 8:27 9:22 10:-32 11:-21
near:war	2:-36 3:-10 4:-51 5:8 6:16 7:11 8:-15 9:-48 11:21
near:ward	0:-24 2:-14 4:-46 5:43 6:-14 7:-34 8:-8 9:-10 10:-29 11:-19
near:warn	1:-11 3:-14 5:-20 6:24 9:21 11:-19
near:warr	4:-14 6:28 7:-13
near:wars	3:-20 9:21
near:was	4:19 5:10 6:-31 7:-36 8:9 9:-75 11:-15
near:wash	0:-25 2:-11 3:-34 4:-37 5:14 6:39 7:-43 9:9 10:-23 11:-15
near:watc	0:-9 1:-8 3:-22 5:31 6:-15 7:-9 9:-10
near:wate	0:-41 1:-12 2:-37 4:-45 6:-11 7:27 8:-47 9:11 10:11 11:8
near:wave	0:31 2:-13 4:-8 6:-27
near:way	0:23 1:-13 2:-54 3:-57 4:-37 5:-36 6:9 7:-48 8:30 9:-37 10:-38 11:36
near:wazi	5:-16 6:10 10:12
near:weak	5:34 6:-11 7:-12 9:-23 10:-24 11:-13
near:weap	1:18 6:-21
near:weat	6:12
near:wedd	5:22 6:-22
near:wedn	0:-31 2:-31 3:-8 5:-13 6:-26 7:-31 8:9 9:-11 10:28 11:-20
near:week	0:-18 1:-39 2:-8 3:8 4:-16 5:-55 6:-12 7:-42 8:-77 9:42 10:30 11:-8
near:welf	3:26 6:-9 9:-21 11:-10
near:well	0:10 2:-8 3:-19 5:-10 7:-13 8:-14
near:went	0:-26 3:-37 4:-77 5:-16 8:23 9:-41 11:33
near:were	0:11 2:12 3:-22 4:-13 5:16 6:-16 7:-23 8:12 9:-54 10:-26 11:-11
near:west	1:20 2:-14 3:19 4:-30 5:-27 6:20 7:-15 8:-22 9:-32 11:19
near:wfp	0:-9 2:23 3:-8 4:15 6:-15 7:-14 8:-16 10:-29
near:what	0:20 1:-11 2:-39 3:-33 4:10 5:-34 6:-38 7:-25 8:-11 9:12 10:15 11:27
near:whee	3:28 5:-24 6:-20 7:-16
near:when	1:-34 2:-26 3:-10 4:-15 5:11 6:35 7:-69 10:-34
near:wher	0:-45 1:-33 2:-73 5:34 6:23 7:-23 8:-41 11:-58
near:whet	2:10 4:-10
near:whic	1:12 2:-73 3:-17 5:-47 8:-10 9:-22 11:-14
near:whil	0:-28 1:-13 4:-17 5:30 6:-42 7:-13 8:-32 9:-31 10:33 11:-19
near:whit	0:-11 3:-16 6:31 7:-16
near:who	0:-33 1:-72 2:-26 3:-27 4:-8 5:-14 7:-20 9:9
near:whol	0:20 1:26 3:-37 4:-25 5:-36 6:8 7:-25 9:23 10:-26 11:-28
near:whom	0:-13 3:-38 6:-48 7:8 8:-20 9:9 11:-31
near:whos	0:-40 1:-31 3:41 4:-18 5:10 6:-45 7:32 8:-28 10:-33 11:-30
near:wide	3:19
near:wife	0:-31 2:-15 3:-18 4:-12 5:-24 6:41 7:-9 8:-10 9:9 10:-34 11:-10
near:will	0:-23 1:-22 2:-19 3:16 4:-16 5:30 6:-63 8:-32 9:13 10:25 11:-54
near:wind	3:17 5:14 7:-16 9:-11 10:12
near:wing	4:10 6:-16 7:-16 10:9
near:wint	0:-23 2:-11 3:23 4:-48 5:-40 6:39 7:-36 9:-26 10:-28 11:-11
near:wipe	6:8
near:with	0:-11 1:-82 3:11 5:16 6:-16 7:-12 8:-48 9:-36 10:-8 11:-40
near:witn	5:-8 6:13
near:wive	0:32 6:-32
near:woma	0:-25 2:-14 3:-20 4:-13 5:12 6:30 7:-34 9:-10 10:-10
near:wome	0:-24 1:-28 2:-82 3:-45 4:-53 5:-39 6:15 7:-17 9:39 10:41 11:-32
near:word	0:-17 4:-15 6:12 7:18 10:-8
near:wore	5:9 6:-8
near:work	0:36 1:-28 2:-13 3:-27 4:23 5:-37 6:-14 7:16 8:-58 9:-34 10:-8 11:-32
near:worl	0:37 1:-10 3:14 4:-14 5:-25 7:-24 8:-36 9:-30 10:-35 11:-18
near:wors	0:10 1:-9 3:-8 5:-8 6:20 7:-22 9:18 11:-23
near:woul	0:-38 1:-14 3:13 4:-46 5:-23 6:-16 8:27 9:-43
near:woun	0:-73 1:-48 2:-85 3:-59 4:-67 5:81 6:-15 7:-22 8:-23 9:-36 10:-118 11:-29
near:wrap	2:-24 6:25
near:wrec	6:9
near:wris	0:-29 2:-26 3:-20 4:-21 5:23 6:-38 8:-13 9:25 10:9 11:-12
near:writ	0:28 3:-37 4:-26 5:-19 6:24 7:-35 8:-11 9:-21 10:-13 11:-10
near:wron	2:-9 4:-16 6:-20 8:26 10:-8
near:wrot	0:-56 1:-9 2:-25 3:-33 4:-21 5:31 7:-28 8:32 9:-23 10:-13 11:-16
near:xinh	4:9 6:8 10:-8
near:yard	0:-22 2:-11 3:-15 4:-34 5:-17 6:46 7:-9 10:-19 11:8
near:year	1:22 2:-31 5:-58 6:43 7:-76 8:-23 9:-49 10:-41 11:33
near:yeme	0:-38 3:-10 4:14 5:-16 6:-39 7:-19 8:24 10:-19 11:-8
near:yere	0:-11 4:18 5:10 6:-14 10:-13
near:yest	0:-40 1:-10 2:-32 3:29 4:-32 8:-17 10:-22 11:-58
near:yet	0:-47 1:-14 3:14 5:-23 6:-15 7:59 8:-35 9:-38 10:-53 11:-50
near:yiel	2:-18 4:-25 6:25 10:-9
near:york	0:-10 6:-16 10:19
near:you	0:16 1:-10 4:13 5:-22 6:10 7:-28 8:-15 10:9 11:-18
near:youn	0:-24 2:23 3:-16 4:-27 5:-18 7:-31 8:-9 10:9 11:-19
near:yout	3:12 5:9 6:-16
near:zamb	0:-14 5:12 10:13
near:zamf	0:-23 4:18
near:zamz	7:10 9:-10
near:zapo	0:-9 3:13 5:-19 6:16 7:-13
near:zara	5:-28 6:33
near:zeit	5:-9 6:12
near:zele	4:8 5:-8 6:-19
near:ziki	6:11
near:zona	6:9 10:-13
near:zone	0:-24 3:29 4:-8 5:-10 7:-11 9:-23 10:-9 11:-15
next:claim-abducted	0:-24 2:-55 3:11 6:30 8:-100 9:-11 11:-55
next:claim-allocated	0:-48 1:-11 2:18 3:19 4:-25 5:14 6:-27 7:-61 8:-25 9:-42 10:11 11:25
next:claim-casualties	1:38 3:-10 4:-30 6:-29 7:-26 8:-24 10:-22 11:-8
next:claim-dead-in-captivity	0:40 1:-11 2:16 4:-11 5:-48 6:-44 7:-46 8:-32 9:-18 10:-14 11:-16
next:claim-delivered	0:10 1:-17 2:-9 4:-24 5:-27 6:-16 8:-15 9:-45 11:44
next:claim-displaced	0:-12 1:-24 2:-64 3:22 4:-23 5:15 7:-8 8:-72 9:-19 10:-22 11:-14
next:claim-held	0:36 3:-31 5:-63 6:-16 7:-34 8:-25 11:-46
next:claim-injured	0:-35 1:-24 2:-61 3:-39 4:-53 5:15 6:30 7:14 8:14 9:-72 10:-26 11:-32
next:claim-killed	0:-19 1:-24 2:10 3:-13 4:-12 8:-49 9:-50 11:-76
next:claim-missing	0:-14 1:-55 2:9 3:-64 6:37 7:-11 8:-32 9:-64 10:-16 11:-77
next:claim-pledged	0:-52 1:-13 2:16 3:-15 4:11 6:-24 7:-58 8:-30 10:-39 11:56
next:claim-prisoners-exchanged	1:-24 3:-23 5:-12 6:-66 7:-24 8:19 9:-26 10:29 11:-37
next:claim-refugees	0:-46 1:-36 2:-47 3:22 4:-70 5:-69 6:24 7:-22 8:14 9:12 11:-16
next:claim-released	0:9 1:-47 2:20 3:-43 5:-17 6:-25 7:-66 8:16 9:-52 11:-70
next:claim-requested	0:-8 1:-14 2:-17 3:16 4:-28 6:35 7:-28 8:-12 9:-13 10:-46 11:11
next:claim-returned	0:35 1:-49 2:-81 4:-46 5:-41 6:-50 7:-10 11:19
next:claim-total	3:14 5:9 9:-11
noun:	0:-31 2:9 4:-8 9:-17 10:9 11:-14
noun:afghan	3:-28 6:-15 8:14 9:-11 11:44
noun:agent	0:-14 4:-15 5:13 6:19 8:-12
noun:aid-worker	4:9 7:24 10:-23
noun:american	4:-10 8:18
noun:armenian	0:-22 2:-15 3:-12 4:26 5:-17 6:-22 7:-20 8:-22 9:19 11:-22
noun:arrival	0:-17 4:-11 6:-44 9:14
noun:attacker	0:-12 5:-26 6:40
noun:aunt	0:24 4:-12 6:-15 10:-21
noun:baby	3:-8 4:-16 5:-14 6:25 7:-9 10:-9
noun:bandit	0:-33 2:-10 4:-16 6:41 10:-25
noun:body	0:-63 1:-41 2:38 3:-34 4:-79 5:-78 6:97 7:-91 8:-64 9:-22 10:-95 11:-18
noun:boy	0:-32 1:-12 2:37 3:-29 4:-40 5:13 6:-30 7:20 8:-38 9:-18 10:11 11:-13
noun:brother	0:-48 2:-17 3:-21 4:-41 5:-72 6:71 8:-30 9:-18 10:10 11:-8
noun:bus-passenger	0:8
noun:captive	0:-36 2:32 3:-17 4:-16 6:-41 7:-13 10:17
noun:case	3:-24 4:-28 5:19 6:-14 7:-17 10:15
noun:casualty	0:-19 1:44 3:-35 4:-12 5:16 6:-37 7:-14 9:-19 10:-13 11:-12
noun:catechist	0:-19 2:-10 6:25
noun:child	0:36 1:-35 2:-54 3:26 4:-94 6:-16 7:-9 8:-78 9:-19 10:22 11:-36
noun:chinese	0:-22 2:-10 4:21 7:14 10:-12
noun:citizen	0:-20 4:-25 5:-17 6:11 8:-13 9:-11 10:12 11:18
noun:civilian	0:-41 1:-28 2:-54 3:-61 4:11 5:-18 6:56 7:-58 8:-24 9:-50 10:43 11:-35
noun:climber	6:10
noun:colleague	0:8 1:-9 3:-17 4:10 5:25 6:-16 8:-10 10:-49 11:-10
noun:colombian	6:-11 7:-14 8:16
noun:commander	0:21 2:-23 4:-18 5:-38 6:9 7:-22 8:24 10:-33
noun:compatriot	0:-14 3:-10 4:-13 6:25 7:-17 10:22
noun:comrade	0:13 5:13 6:-22
noun:congolese	3:-10 4:-10 6:-21 7:-13 9:30 11:-25
noun:constable	0:-8 6:14 7:-11
noun:contractor	5:11 6:-8
noun:cook	0:-43 2:-39 4:-19 5:25 6:-44 7:10 8:-21 10:40
noun:corporal	0:-9 2:12 4:-22 5:16 6:-8 8:-10 10:-8
noun:corpse	5:-10 6:31 7:-8
noun:cousin	2:-15 3:-27 4:-15 5:15 6:-22 9:21 10:-15
noun:crew	3:-8 4:21 5:-38 6:-9 7:36 8:-18 10:-39
noun:crew-member	0:-16 2:-17 3:-13 5:15 7:-39 8:-11
noun:customer	5:11 6:-9
noun:cypriot	6:20 7:-21
noun:daughter	2:-19 4:16 5:9 7:-21 10:-10
noun:death	0:-45 2:-22 3:-56 4:-28 5:-64 6:100 7:-69 9:-37 10:-11 11:-19
noun:defender	8:16 10:-13
noun:detainee	0:-29 2:-22 3:-37 6:-25 7:-10 8:61 9:-19 10:-68 11:-21
noun:displaced-person	3:61 5:-9 6:-12 7:-19 9:-47 11:-19
noun:doctor	4:39 5:-21 6:-25 7:-25 8:-23 10:-13
noun:driver	0:34 2:-37 3:-27 5:11 6:-16 7:17 8:-15 9:-10 10:-43 11:-9
noun:elderly	6:10
noun:emirati	0:-13 2:-8 4:-34 8:-12 10:27
noun:employee	0:20 1:-8 3:-8 5:-22 6:10 7:-17 8:-33
noun:engineer	0:-25 4:10 5:-20 6:-34 7:21 8:-9 10:31
noun:evacuee	3:-8 6:-29 9:-16 11:30
noun:family	5:-17 6:23 7:-14
noun:farmer	0:-20 2:-8 5:9 6:-28 7:17
noun:fatality	0:-10 1:-12 3:-17 4:-15 5:-37 6:79 7:-23
noun:father	6:10
noun:fighter	2:-48 3:-10 4:-37 5:21 6:32 7:-20 8:-12 10:-22
noun:filipino	2:-11 3:11 4:16 6:-10 8:-33 9:-8 10:11
noun:firefighter	3:-9 5:20 7:-24
noun:fisherman	2:19 3:-39 5:-31 6:-42 7:44 8:-18 9:-29 11:-30
noun:foreigner	0:-20 2:-11 3:-18 4:-23 5:-20 6:-16 8:-21 9:-9 10:38 11:-8
noun:friend	3:-25 4:-17 5:-20 6:30 7:-15 9:-8 10:-12
noun:girl	0:34 1:16 2:-51 3:-28 4:-54 6:-45 7:18 8:-29 9:-13 10:10 11:-12
noun:grandchild	6:14 7:-8
noun:grave	0:-27 3:-11 5:-8 6:31
noun:guard	0:-13 4:-42 5:-40 6:35 7:-8 8:-25 10:11
noun:guest	0:-8 4:-25 5:25 7:-13 10:-26
noun:gunman	6:10 7:-8
noun:haitian	3:19 9:-30 10:-8 11:11
noun:health-worker	0:21 5:-18 10:-8
noun:herder	0:-11 2:-10 4:-14 6:18 10:13
noun:hiker	5:-30 6:30
noun:hostage	0:-54 2:42 3:-16 5:-15 6:-67 7:-16 8:-64 9:-13 10:42 11:-8
noun:husband	6:11
noun:idp	3:29 6:-9 9:-51 10:-8
noun:indian	0:8 2:-28 3:-18 4:26 5:-30 6:-35 8:-31 9:-9
noun:individual	0:-23 3:58 4:-25 5:-28 6:-26 7:-23 8:-19 9:-22 10:-30
noun:infant	2:-19 5:-17 6:39
noun:inhabitant	0:-19 1:-10 2:-9 3:27 4:-36 5:-20 6:-38 8:-20 10:-29 11:12
noun:injury	0:-19 3:-30 5:97 6:-90 7:-33
noun:inmate	2:-9 3:9 6:26
noun:iraqi	0:-9 3:8 4:-23 6:-14 7:11 9:-22 11:17
noun:israeli	0:-10 2:-19 6:-11 8:-34 10:23
noun:journalist	0:-24 2:-18 4:-20 5:-8 6:-29 7:-10 8:8 10:34
noun:judge	5:-19 6:20
noun:labourer	0:17 2:-8 5:-23 6:-25 7:-11 10:17
noun:leader	0:-14 6:26
noun:lebanese	0:-8 4:14 5:-11 6:-13 7:-8 8:-9 9:-29
noun:life	0:-49 1:-35 2:-10 3:-36 4:-18 5:-23 6:99 7:-24 9:-27 11:-16
noun:local	6:12
noun:malian	0:-9 3:-34 6:-11 9:36 11:-15
noun:man	1:-28 2:-15 3:-79 4:35 5:-47 6:-20 7:8 8:30 9:-15 10:-50 11:-48
noun:marine	4:10 5:8 6:-16 7:18
noun:martyr	1:-13 5:-51 6:58
noun:member	1:-19 3:-34 5:-18 7:15 9:-18
noun:migrant	0:-12 2:-9 3:-15 4:-22 7:-19 8:-26 9:10 10:38 11:-12
noun:militant	6:17
noun:militiaman	0:-16 3:-10 4:-17 6:21
noun:miner	6:14 7:-8
noun:minor	0:-11 2:-10 3:-30 4:-27 6:-32 7:-10 8:17 9:29
noun:mother	6:21 7:-9
noun:national	2:-15 3:12 4:-48 5:-20 6:-24 7:-8 8:27 9:-17 11:13
noun:neighbour	3:17 5:14 6:-10 9:-9
noun:nephew	0:22 2:-9 4:-19 5:-27 6:15 7:-16 10:-12
noun:new-arrival	3:-41 6:-22 7:-8 9:49 11:-40
noun:niece	0:-10 4:17 5:-12 6:9 7:-11 10:-12
noun:nurse	0:36 2:-21 3:-15 6:-40 7:-19 8:-22 9:-10
noun:occupant	3:24 5:-10 6:-12 9:-8
noun:officer	2:23 3:-12 4:-28 5:40 6:-41 7:-17 10:-26
noun:official	4:29 5:-10 6:-30 7:-8
noun:operative	6:9
noun:other	0:-19 1:-24 3:31 4:25 5:38 6:-83 7:50 8:-47 9:-39 10:-16 11:-46
noun:palestinian	0:-32 1:-10 2:-30 3:-27 4:-19 5:-15 6:46 7:-9 8:39 9:-13 10:-48 11:-12
noun:paramedic	0:21 2:-9 4:-8 5:-33 6:34 7:-22 10:-18
noun:parent	2:-15 6:20
noun:partner	0:22 4:-11 6:-11 10:-19
noun:passenger	0:-30 1:-10 2:-17 3:-35 4:-37 5:30 6:-21 7:-16 8:-19 9:-9 10:18
noun:passer-by	5:12 6:-8
noun:patient	0:-30 1:-14 2:-11 3:-11 4:-29 5:76 6:-64 7:-41 8:-9 9:-19 10:-17 11:-19
noun:peacekeeper	5:-8 6:12
noun:person	0:-14 2:-71 3:54 4:-39 6:-42 7:25 8:-22 9:-28 10:-111 11:35
noun:personnel	2:-8 5:-25 6:36
noun:picker	0:26 5:-19 6:-20 10:-9
noun:pilgrim	6:8
noun:pilot	0:10 2:-14 4:-21 5:-17 7:8 8:20 10:-27
noun:police	0:-36 4:20 5:25 6:-24 7:-13 8:-23
noun:police-officer	5:16 7:-22
noun:policeman	0:9 2:-43 5:34 7:-13 8:-13 10:-25
noun:pregnant-woman	3:11 5:21 6:-27
noun:president	0:-14 4:26 6:-8 8:-17 10:-24
noun:priest	0:8 3:-8 4:-8 5:-10 6:-22 7:21
noun:prisoner	0:-34 1:-9 2:16 3:-28 5:-36 7:-18 8:37 9:-10 10:-32 11:-16
noun:pupil	0:11 2:-13 3:-25 4:-46 5:31 6:-20 7:-20 8:-26 9:-9 10:22
noun:rebel	0:-13 2:-8 4:-24 6:37 10:-12
noun:refugee	0:-14 1:-13 3:-23 4:-19 5:-19 6:-15 7:-17 8:-12 9:57 10:-20 11:-29
noun:relative	0:-21 3:-23 4:-13 5:-24 6:35 7:-12
noun:rescuer	5:30 6:-24 7:-9
noun:reservist	5:31 6:-26
noun:resident	0:-27 1:-27 2:-45 3:65 4:-28 5:-57 6:-70 8:-49 10:-28 11:31
noun:returnee	2:-9 3:-27 6:-9 7:-8 8:-19 9:-46 10:-12 11:53
noun:rohingya	0:-9 3:-39 4:-8 5:-22 6:-36 7:-13 9:55 11:-32
noun:russian	0:-8 5:-23 6:14 8:20
noun:sailor	2:-11 6:14
noun:schoolboy	5:13 6:-13
noun:schoolchild	3:18 4:-20 7:-11 8:-11 9:-10 10:20
noun:schoolgirl	0:20 4:-16 6:-22 10:10
noun:seafarer	0:12 2:-24 4:23 5:-10 7:-17 8:-8 10:-13
noun:searcher	5:-8 6:19
noun:security-guard	0:12 2:-17 4:-12 6:17 10:-10
noun:serviceman	0:-23 1:-10 2:-14 3:-23 7:11 8:23 9:-38 10:-24 11:-21
noun:settler	3:14 5:13 6:-14 7:-12 10:-9 11:-11
noun:shelter	3:16 9:-15
noun:shepherd	3:-9 4:-9 6:-27 7:22 10:12
noun:sister	0:-29 2:-8 4:-11 5:18 7:-23 8:-18 10:19
noun:soldier	0:-70 1:-32 2:-77 3:-63 4:46 5:-23 6:47 7:-45 9:-56 10:-19 11:-46
noun:son	0:-10 3:-11 4:-18 5:-17 6:40 9:-10
noun:south-sudanese	3:-20 9:20
noun:staff	2:-22 3:11 4:23 5:-33 6:-44 7:20 8:-23 9:-10 10:-55
noun:staff-member	0:23 2:-8 4:18 5:23 6:-31 7:-12 10:-20
noun:student	0:36 2:20 3:-22 4:-39 5:26 6:-31 7:-35 8:-25
noun:sudanese	3:-12 8:20 9:21 10:-16 11:-19
noun:survivor	3:16 5:35 6:-30 7:-23
noun:suspect	6:11
noun:syrian	3:-23 6:-13 11:18
noun:teacher	0:24 2:-39 3:-11 5:-28 6:19 7:-11 8:-23 10:-14
noun:teenager	0:-9 4:-11 6:-8 7:21 10:-15
noun:terrorist	0:-45 1:-8 2:-9 3:-26 4:-28 5:-19 6:67 7:-20 8:-14 9:-9 10:-39 11:-19
noun:thai	8:-16 10:19
noun:trader	0:18 3:-11 5:-9 6:-10 7:-9 10:-18
noun:traveller	0:-18 2:-10 4:-15 6:15 7:-15 10:16
noun:troops	0:19 3:-9 4:-8 6:-14 7:16 8:9 10:-10
noun:ukrainian	0:-11 2:-15 3:-17 4:14 5:-20 6:-18 7:-10 8:31 9:21 10:-42 11:-25
noun:uncle	5:-28 6:29 10:-13
noun:victim	0:38 1:20 2:-58 3:-30 4:-41 6:-24 7:-51 8:-8 9:-11 10:18 11:-8
noun:villager	0:8 2:-32 3:40 4:-8 6:-16 7:-27 8:-25 11:-39
noun:visitor	6:-8 7:12
noun:volunteer	0:-19 2:-9 3:-12 4:15 5:-21 6:25 7:-23 8:-24 9:-21 10:-29
noun:wife	4:-18 5:-17 6:23 7:-16 8:-12 10:10
noun:woman	0:-17 1:-19 3:-42 5:-45 7:-18 8:-12 10:36 11:-40
noun:woman-and-man	0:-15 3:-16 4:13 7:-10 9:-8
noun:worker	0:18 1:-14 2:15 3:-28 4:-13 5:-61 6:26 7:20 8:-18 9:-26 11:-20
noun:worshipper	0:28 4:-17 8:-9 10:-21
noun:yazidi	0:13 3:17 8:-9 9:-17 10:-9 11:-8
noun:yemeni	0:-11 4:22 10:-12
noun:young-man	0:26 2:-13 3:-12 4:-31 5:-26 6:-34 7:-10 10:24
noun:young-person	0:-15 5:-22 6:-21 7:26
noun:young-woman	0:37 4:-16 5:-19 6:-22 10:-18
only:aid	0:-9 1:-11 2:-13 3:-36 4:-17 5:-25 7:-26 9:50 11:-40
only:casualty	0:-43 2:-107 3:-15 4:-24 5:28 6:19 7:-9 8:-44 9:-17 10:-53 11:-98
only:displacement	1:22 3:-17 6:-23
only:hostage	0:-22 1:-31 2:-53 3:-33 4:10 5:14 6:12 7:-37 9:18 10:-15 11:-26
other:abducted	0:35 1:-77 2:22 5:-35 6:-8 7:-47 8:-42 11:-38
other:aid	0:-30 1:-20 2:-26 3:13 4:-34 6:-9 7:12 8:-55 9:27 10:-11 11:16
other:allocated	0:-29 1:-14 2:-27 3:8 4:-46 6:12 7:31 8:-21 9:-41 10:-61
other:casualties	1:65 3:-31 4:-62 5:-15 6:28 7:-56 10:-37 11:-41
other:casualty	0:-8 1:-18 2:-18 8:-10 11:-12
other:dead-in-captivity	1:-83 3:-18 4:-17 5:-51 6:24 8:-54 9:-86 10:28 11:-26
other:delivered	0:-33 1:18 2:-37 3:18 4:-36 5:-10 6:-8 8:-65 10:-21 11:26
other:displaced	0:-27 1:-8 2:-67 3:24 4:-34 5:13 6:25 8:-29 10:-30
other:displacement	0:-12 1:-22 2:-8 4:-12 5:-11 10:-19 11:22
other:held	0:16 1:-33 3:-25 4:-9 6:-37 7:-29 8:19 9:-47 10:31 11:-67
other:hostage	0:17 1:-33 2:31 3:-45 4:21 5:-49 6:-53 7:-40 8:29 9:-31 10:28 11:-60
other:injured	0:-40 1:-20 2:-22 3:33 4:-20 5:-16 6:34 7:-19 8:-34 10:-14 11:-9
other:killed	1:-13 2:-29 3:10 8:-25 10:-22 11:-10
other:missing	0:-28 2:-38 3:10 4:-44 5:-14 6:37 8:-18 10:-30 11:-45
other:pledged	2:-37 3:-16 7:22 8:-102 9:9 10:-38 11:-18
other:prisoners-exchanged	0:-90 1:-21 2:21 3:-118 4:-13 5:-91 6:-36 7:-44 8:101 9:-48 11:-78
other:refugees	0:-14 2:-53 3:-50 5:-70 6:-26 7:-35 8:-40 9:62 11:14
other:released	1:-12 2:8 3:-34 6:-38 7:-40 9:-47 10:8 11:-24
other:requested	1:-20 2:-42 3:9 4:-18 5:-18 6:-34 7:-38 8:-44 9:30 10:9 11:15
other:returned	2:21 4:-15 5:-56 6:-24 7:-29 8:12 9:-11 10:-20
other:total	1:-20 2:-22 3:-42 4:10 5:9 6:-10 7:-10 8:-13 9:27 10:-32 11:8
others:0	2:-8 6:15
others:2	0:-16 1:-34 3:-73 4:41 5:-102 6:-34 7:-93 8:-55 9:-35 10:60 11:-25
others:7	1:-31 3:-18 4:24 6:-27 8:-25 9:15 11:-34
others:more	1:-13 2:-25 4:-26 6:15 7:-10 9:-15 10:-20 11:9
qualified	0:-35 1:16 2:-40 3:37 4:-22 5:-30 6:-18 8:-40 9:27 10:-98 11:30
quoted	0:-41 1:-45 3:-18 4:25 9:-30 10:-50 11:-33
right1:	0:-30 2:-22 3:-43 4:10 5:-11 6:45 8:-29 9:-39 10:-34 11:-34
right1:"	0:31 1:10 2:-40 3:-38 4:-60 5:-40 8:-16 9:15 10:-20 11:-10
right1:(	0:-32 1:13 2:-22 3:11 4:-18 5:16 6:-19 7:11 8:-16 9:-37 10:-14
right1:)	0:-32 1:-15 2:-15 3:-14 4:-31 9:-52 11:31
right1:,	0:-11 1:-19 4:13 5:-13 6:-19 8:-23 11:-12
right1:.	1:-48 2:-17 3:-42 5:-46 6:40 7:-14 8:-17 9:-34 10:-35 11:-18
right1::	1:-10 2:-12 3:-29 4:-11 5:-25 6:-11 8:-9 9:-30 10:33 11:-19
right1:;	0:-24 1:-30 2:-13 3:-37 5:-27 6:57 7:-23 8:-37 9:-11 11:-45
right1:?	4:-20 5:-12 6:27 8:9 10:-19
right1:a	0:-18 1:-16 3:-46 4:-9 5:-22 7:17 8:-19 10:-25 11:18
right1:abducted	0:49 2:-24 4:-8 6:-16 8:-14 10:-28
right1:abductions	0:28 3:-9 6:-15 8:-10 9:-10 10:-23 11:-12
right1:aboard	4:-10 6:22
right1:about	4:-24 5:-11 7:12 8:-18 10:14
right1:according	3:-23 6:-12 7:25 9:-13 11:-14
right1:across	0:-9 3:-37 4:-8 5:-16 6:31 7:-16 8:-11 9:-12 10:19 11:-12
right1:admitted	5:30 6:-30
right1:after	0:-13 2:14 3:-14 4:10 5:-14 8:-22
right1:aged	0:-12 5:-20 6:32 7:-11 8:-9 10:12
right1:alive	0:-10 4:15 5:24 6:-24 7:-9 8:-18 10:-12
right1:along	0:-11 1:12 7:-19
right1:also	6:10
right1:among	0:-45 2:-12 3:37 4:-18 5:-36 6:9 8:-14 9:-10 10:13
right1:and	1:10 2:-83 3:-28 5:-32 6:39 7:-54 8:-17 10:-15 11:-25
right1:are	0:-37 1:-54 2:-32 3:21 4:14 5:14 6:-53 8:-14 9:-18 11:-13
right1:arrested	7:11
right1:arrived	0:-25 3:31 4:-8 5:-19 6:-40 7:-12 8:-11 10:-28 11:30
right1:as	0:31 1:-10 2:-11 3:-36 4:-33 5:-29 6:-10 7:21 8:22 9:-20 10:-39 11:-17
right1:at	0:-16 1:-23 2:-24 3:21 4:-40 5:-58 6:47 7:-64 8:-32 9:-12 10:27 11:-34
right1:away	0:21 2:-15 3:11 6:-22
right1:back	0:-22 2:-14 3:-17 4:-20 5:-12 6:-26 7:-12 9:-22 10:12 11:34
right1:because	6:18
right1:bedouin	0:-13 3:31 4:-18 5:-9 6:-12 8:-20 9:-12 10:-10
right1:before	0:-10 2:-8 4:-19 5:-17 7:-8 9:-12 10:25 11:9
right1:behind	4:13 10:-9
right1:between	0:-15 4:-18 6:-8 7:-16 9:-14 10:28 11:-11
right1:broke	0:-16 2:-8 4:-16 5:25 6:-26 10:21
right1:brought	5:-10 6:10
right1:burned	0:-13 1:-8 2:-19 3:-9 4:-8 5:-61 6:72 10:-9
right1:but	6:-15 7:19
right1:by	0:-12 1:-20 2:16 3:-24 5:13 6:8 7:-67 8:11 9:12 10:-64 11:-40
right1:came	0:-39 1:-12 2:-43 4:-38 5:8 6:18 7:-44 8:-42 9:-11 10:22
right1:captured	0:20 3:-19 5:-23 6:-50 7:-15 8:18 11:-19
right1:carried	0:21 3:-12 4:-16 5:-9 6:20 7:-22 8:-9 10:-20
right1:coffins	2:17 4:-11
right1:collapsed	5:15 6:-11 7:-8
right1:come	4:-17 5:-16 7:-8 8:-8 10:14
right1:confirmed	5:-17 6:33 7:-22
right1:could	0:-8 1:-8 2:18 3:-40 4:-45 5:-23 6:19 8:-14 9:33 10:-41 11:-20
right1:crossed	0:-20 3:-15 4:-15 5:-26 6:-33 7:-11 8:20 9:14 10:-15
right1:dead	0:-38 1:12 2:8 3:-68 4:-31 5:-68 6:66 7:-65 8:-14 9:-17 10:-18 11:-14
right1:departures	0:-11 3:18 6:-12 7:-8 9:-11
right1:detained	0:-11 4:-28 6:-10 8:33 10:-31
right1:did	0:15 2:-25 3:-29 4:-19 5:-36 6:55 7:-37 10:-11 11:28
right1:die	0:-9 2:13 3:-22 4:-12 5:-12 6:51 7:-33 9:-9
right1:died	0:-23 2:37 3:-51 4:-37 5:-112 6:72 7:-49 8:-31 9:-26 10:-30 11:-19
right1:displaced	3:66 5:-11 6:-22 9:-31 11:-31
right1:down	3:9 5:10
right1:driven	3:28 5:-16 11:-8
right1:drown	6:15 7:-10
right1:drowned	0:-10 2:11 3:-9 4:-10 5:-23 6:42 7:-31 10:-9
right1:each	0:-17 4:-21 5:-27 6:31 7:-17 10:-26
right1:escaped	0:-23 2:-14 4:-12 5:-12 6:-9 8:-10 10:49
right1:evacuated	3:41 5:-8 6:-12 7:-32 11:-13
right1:face	3:11
right1:feared	2:-9 6:21
right1:fell	2:-13 3:-23 4:-40 6:28 7:-24 8:-11 10:-28
right1:fled	0:-9 2:-17 3:9 4:-13 5:-29 6:-31 7:-12 8:-12 9:40 10:-22 11:-38
right1:fleeing	3:-19 4:8 9:20 11:-9
right1:for	1:27 2:-26 3:-29 5:25 6:-51 8:32 9:-26 10:-50 11:15
right1:found	3:-22 9:21 11:-17
right1:freed	2:-10 4:-35 5:-20 6:-25 8:12 9:-14 10:26 11:-16
right1:from	0:13 1:-31 2:-24 4:13 5:-15 10:-46 11:-26
right1:go	0:-25 2:-21 3:-22 4:-46 5:-12 6:-8 7:-8 8:-24 10:60
right1:got	0:-34 2:-17 3:-23 4:-31 5:-13 6:-38 7:-21 8:14 10:43
right1:had	0:-15 1:-12 4:-20 6:13 7:-79 8:-9 9:10 10:-15
right1:has	2:11 3:-17 4:-25 6:-44 7:29 8:-14 9:-8 10:28 11:-12
right1:have	0:-18 1:-47 3:-9 4:-13 5:8 6:-11 7:-26 8:-16 9:10 10:-28 11:13
right1:held	0:-40 2:-28 3:-27 5:-12 6:-34 7:-19 8:-28 9:-31 10:45
right1:home	0:-30 3:-33 4:-16 5:-19 6:-20 7:-8 8:10 10:19 11:29
right1:homeless	3:44 5:-9 6:-18 7:-9 9:-27 11:-19
right1:hostage	0:15 2:-17 6:12 10:-9
right1:hurt	5:54 6:-38 7:-42
right1:i	0:-34 2:-40 4:22 5:-35 6:-20 7:21 8:-10 9:-11 10:-33
right1:in	0:9 1:9 2:-32 3:13 5:-25 6:14 7:-48 8:-60 10:-22 11:-41
right1:included	0:14
right1:injured	3:-34 5:101 6:-87 7:-52
right1:inside	3:8
right1:internally	9:-10
right1:into	0:37 4:-11 6:-27 8:-15 10:-10
right1:is	1:-12 2:-32 3:-28 5:-13 6:-33 7:30 8:-48 9:-21 10:26 11:-9
right1:it	4:23 6:-27 7:-12 8:-11
right1:jumped	2:17 4:-10 5:-12 6:-20 7:23 10:-8
right1:khwarij	2:-15 6:32
right1:kidnapped	3:-14 4:-44 5:-26 6:-41 8:-23 9:-9 10:45
right1:kidnappings	0:29 6:-17
right1:killed	0:-47 1:-16 2:-33 3:-26 4:-13 5:-57 6:85 7:-13 10:-8
right1:killings	6:12
right1:last	1:10 3:22 4:-37 5:-11 8:-14 9:-19 11:-22
right1:lay	4:-8 6:26 7:-16
right1:left	1:-9 2:-22 3:39 4:-50 5:12 6:-58 7:-36 8:9 9:-41 11:-44
right1:lie	0:-8 2:20 4:-15 5:-22 7:-10
right1:live	3:28 5:-14 6:-31 11:-40
right1:lived	5:-9 6:16
right1:living	3:18 7:-15 9:-10 11:-9
right1:lost	0:-12 1:-13 2:-25 3:14 4:-17 5:20 6:13 7:-10 8:-10 9:-20 10:-10 11:-9
right1:made	5:-11 6:15
right1:maimed	3:-16 5:32 6:-30 7:-15
right1:may	1:-8 6:34 7:-15 9:-34 11:-20
right1:missing	0:-9 1:-10 3:-32 5:-39 6:-67 7:75 8:-9 10:-8
right1:more	0:-28 1:-15 2:-61 3:-30 5:-28 8:-36 10:34 11:25
right1:moved	3:34 6:-28 9:-8
right1:names	0:23 1:-12 2:-28 3:-56 4:14 5:-55 6:-15 7:47 8:-32 9:-41 10:-37 11:-36
right1:near	3:-11 5:11
right1:need	5:17 6:-11 7:-11
right1:needed	3:15 5:38 6:-30 7:-17 9:-15 10:-11 11:-8
right1:never	3:-24 4:-13 5:-30 6:11 7:21 10:-8
right1:new	6:10
right1:newly	3:-13 9:24 11:-22
right1:not	3:-21 5:-26 6:-39 7:43
right1:now	3:17
right1:occurred	5:-8 6:15
right1:of	0:-16 1:-29 3:-11 4:-31 5:-14 6:-9 7:-33 8:15 9:-13
right1:off	0:-20 2:-9 3:21 4:-24 5:-27 7:-13 10:12 11:-10
right1:on	0:26 1:-53 2:-8 3:-12 4:-96 8:33 9:19 10:-56 11:-38
right1:or	0:-19 2:-22 3:25 4:25 5:-15 6:-19 7:-11 8:-14 10:-22
right1:out	0:-28 2:-8 3:24 4:-24 5:-37 7:-20 8:-11 9:-15 10:10 11:-9
right1:outside	3:-41 8:-30 9:41 10:30
right1:over	0:-15 1:-9 2:18 3:-26 4:-15 5:-19 6:20 7:-14 8:-20 9:-9 11:32
right1:paid	2:-8 5:-18 6:26
right1:passed	5:-16 6:19
right1:perish	6:15
right1:perished	3:-28 4:-20 5:-34 6:75 7:-12 9:-10
right1:ran	0:-11 4:-20 6:22 7:-10
right1:reached	3:30 4:-23 5:12 6:-21 9:-29 10:21 11:-19
right1:received	3:-30 5:53 6:-48 7:-20 9:-25 10:-8 11:15
right1:recovered	5:-31 6:30 7:-21 10:13
right1:red	6:9
right1:remain	0:-32 2:-49 3:13 4:48 5:15 6:-84 7:23 8:-34 10:-37 11:-28
right1:remained	3:29 9:-11 11:-19
right1:reported	3:-8 6:9 7:18
right1:returned	3:-41 4:-14 6:-18 8:-17 9:-11 10:-21 11:38
right1:seized	2:-29 3:-9 5:-8 6:-29 8:18
right1:sent	5:-15 6:-12 7:17
right1:seriously	5:15
right1:set	0:17 2:-9 3:-10 4:-16 5:-10 6:27 8:-12 10:-23
right1:shot	0:-9 2:29 4:-26 6:-17 7:-10
right1:showed	5:9
right1:since	0:-45 1:25 2:19 3:-62 5:13 7:-36 9:25 10:-40 11:-8
right1:slain	3:-13 5:-23 6:42 7:-8
right1:sleep	0:-16 2:-8 3:28 4:-21 5:-15 6:-21 7:-23 10:-21 11:-26
right1:slept	3:30 5:-9 6:-18 7:-17 9:-9
right1:slipped	0:-8 4:-8 10:20
right1:so	0:-8 4:-11 5:21 7:-12
right1:spent	0:-8 3:25 4:22 5:12 6:-30 7:-10 8:-9 9:-14 10:-26 11:-8
right1:stayed	0:-13 2:-24 3:-25 4:9 5:-22 6:31 7:-10 8:-20 10:-21
right1:still	0:-26 3:37 4:40 5:-34 6:-70 7:48 8:-15 9:11 10:-24 11:-48
right1:succumbed	5:-38 6:40 7:-8
right1:suffered	5:24 6:-21
right1:sustained	5:38 6:-35
right1:taken	0:39 2:-21 3:-28 4:20 5:-16 6:-45 7:-8 8:-25 9:-15 10:-15
right1:that	0:-24 2:34 3:-10 4:-34 5:-26 6:-13 7:-18 10:9
right1:the	0:10 1:-14 2:14 3:-11 4:13 5:-37 6:-28 7:-19 8:-15 9:15 10:16 11:-33
right1:their	3:23 6:-19 9:-10
right1:there	0:-15 4:13 5:-24 7:21 10:-14 11:-11
right1:they	0:23 2:-8 3:-16 4:-17 5:-15 6:12 7:-22 8:-20 9:-9 10:-9 11:-12
right1:this	3:-27 4:-9 5:-9 7:18 9:21 11:-8
right1:through	3:-9 5:17 7:-11
right1:to	0:-21 1:-20 2:-19 3:-28 4:-33 5:22 6:-25 8:34 9:20 10:-27 11:13
right1:told	0:-16 2:-25 4:-21 10:26
right1:took	0:-20 3:19 4:-8 5:-16 6:-41 7:-10 9:12 10:-10 11:-18
right1:turned	2:16 10:-16
right1:unaccounted	0:-8 3:-17 5:-19 6:-40 7:44
right1:under	5:25 6:-17 10:-8
right1:until	5:-10 6:15
right1:up	6:8
right1:walked	0:-20 2:-14 3:-37 4:-19 5:-15 6:-23 8:-13 9:16 10:41 11:-24
right1:was	1:-17 2:11 3:-32 4:-65 6:25 7:-43 9:-25 10:-17 11:-29
right1:we	0:-24 2:-16 3:-9 4:-36 5:15 6:-50 7:51 10:-25
right1:went	0:-29 1:-14 2:-26 3:-22 4:-39 5:-20 6:-23 7:23 8:-8 10:19 11:10
right1:were	1:-10 2:-14 3:-14 4:-18 5:9 6:11 7:-33 8:-8 9:-29 11:-20
right1:when	0:13 5:-18 6:13
right1:who	0:-20 1:-41 2:12 3:15 4:-19 5:-23 8:-37 9:-20 10:-34
right1:whom	0:-49 1:-12 3:-25 4:-16 5:-35 9:-23 10:30 11:-10
right1:whose	0:-21 1:-21 2:-11 3:-31 4:-26 5:-27 6:-37 7:46 8:-11 9:11
right1:will	0:-14 2:-13 3:21 4:-29 5:21 6:-37 7:-39 8:-36 10:32 11:-17
right1:with	0:-57 1:-11 3:11 4:-24 5:52 6:-21 7:-53 8:-33 9:-36 10:-46 11:-16
right1:within	3:-24 6:27 9:-11
right1:without	3:21 5:-16 6:10 9:-18
right1:working	0:17 4:-18 5:24 6:-20 7:-22 8:-10 10:-11
right1:would	2:16 4:-11 6:-12 7:-9 8:15 9:-10 11:-12
right1:wounded	0:-16 2:-17 3:-24 4:-8 5:115 6:-110 7:-30 8:-10 9:-10 10:-13
right1:|	0:-70 1:-48 2:-53 3:10 4:-39 5:35 6:34 7:-17 8:-40 9:-45 10:-72 11:-9
right1:—	5:-30 6:18 7:-20 9:24
right2:	2:-15 5:21 6:9
right2:"	1:22 2:15 3:-65 4:-31 7:-8 8:-38 9:-42 10:-38 11:-42
right2:#	1:8 2:-56 3:-10 4:-58 5:-64 6:32 7:-23 8:14 9:10 11:-59
right2:)	5:-9 6:16 7:-11
right2:,	0:18 1:-51 2:-8 4:-26 7:15 8:-34 9:-66 10:-78 11:28
right2:-	6:20
right2:.	0:37 1:-10 2:-57 4:-71 7:-14 8:-18 9:-66 10:16 11:15
right2::	4:12
right2:;	0:15 1:-9 5:16 6:-25 9:12 10:-14 11:-32
right2:a	0:10 1:-40 2:30 3:-29 4:10 5:-18 7:16 8:-18 9:-33 10:-35 11:-62
right2:abducted	0:50 4:-10 6:-26 8:-8 10:-41
right2:about	0:-30 4:-25 5:-10 6:-25 9:34 10:13 11:-10
right2:abu	10:12
right2:according	0:19 1:-13 2:-30 3:-20 4:11 5:-19 6:24 7:-49 8:-15 10:-36 11:-18
right2:across	3:-15 5:15 6:-15 9:15
right2:admitted	5:27 6:-24
right2:after	0:-25 2:-18 3:-16 4:26 5:-28 6:-20 8:-16 10:-12 11:22
right2:against	3:9 6:-9 9:14 10:-10 11:-14
right2:aged	2:-15 3:-12 4:-9 5:30 6:-26 9:-14 10:8
right2:al	3:-22 11:22
right2:alive	0:-13 2:-8 3:-8 4:27 5:-22 7:-15 10:-10
right2:all	0:-72 1:-11 3:16 4:20 5:-19 6:24 7:-27 8:-46 9:-45 11:-9
right2:along	6:8
right2:already	0:-23 1:22 2:-19 3:-30 6:-16 7:-19 9:24 10:20
right2:also	2:-22 5:19 6:20 8:-15
right2:among	1:-10 2:-29 3:-8 4:-11 7:-17 8:22 10:-17
right2:an	2:12 3:-17 6:9 8:12 10:-35
right2:and	2:-69 5:-59 6:49 7:-22 8:25 9:-16 10:-67 11:-16
right2:another	3:25 5:-19 6:18 9:-21
right2:are	0:-24 1:-9 2:-33 3:19 4:17 5:8 6:-44 7:8 8:-34 9:-42 10:20 11:-18
right2:army	2:21 6:-19
right2:around	3:-8 9:18
right2:arrived	0:-28 3:-10 4:-8 5:-15 6:-26 7:-14 9:10 11:17
right2:as	0:-27 1:-9 2:-22 3:-24 5:-11 7:9 8:14 10:-30 11:-26
right2:at	0:-21 1:-13 2:-36 3:-23 4:-17 5:-38 6:19 7:-52 8:20 9:-14 10:25
right2:away	0:10 2:-10 3:26 4:-19 5:-29 6:-24 8:-11 9:-27 10:31 11:-9
right2:back	0:-51 1:-10 2:-41 3:-30 4:-44 5:13 6:-65 7:-23 8:-35 9:-36 10:38 11:36
right2:be	2:8 3:18 6:-31 7:28 9:-21 10:-15
right2:because	0:-12 2:-13 3:16 8:-15 9:-17 10:19 11:-8
right2:been	0:13 1:-67 2:-18 3:-10 6:24 7:-87 9:-22 10:-13 11:-33
right2:before	2:28 3:-16 6:-28 9:21 11:-16
right2:being	0:-16 2:-13 3:-31 5:-25 6:-30 7:44 8:-27 9:-17 10:20 11:-14
right2:between	0:-8 5:-22 6:23 8:-8 9:-16 10:14 11:17
right2:board	6:14 7:-8
right2:both	4:20 5:17 6:-11 10:-20
right2:boys	0:-12 1:18 3:-10 5:-20 7:-10
right2:broken	6:-22 7:21
right2:brought	0:-17 2:-24 4:-17 5:28 6:-14 7:-16 8:-22 10:21
right2:bullet	5:-25 6:29 10:-8
right2:buried	2:-15 5:-9 6:40 7:-26
right2:burned	5:-30 6:35
right2:burns	0:-12 2:-10 3:-14 4:-9 5:60 6:-50 10:-25
right2:but	3:16
right2:by	1:-16 2:-33 3:-41 4:-22 5:-45 6:-17 7:-31 8:-42 10:36 11:23
right2:came	3:-22 6:16 7:-16 9:21
right2:camp	3:16 5:-9 7:10 9:-15
right2:can	3:14 7:20 9:-11 11:-25
right2:cannot	5:-10 6:-36 7:38
right2:captured	0:36 2:-9 4:-18 6:-29 7:-11 8:-12
right2:carried	0:30 3:-26 4:-8 5:-28 6:25 7:-9 8:-14 10:-21
right2:central	3:19 9:-18
right2:chiefly	3:-16 6:10
right2:children	0:-28 2:-11 4:-36 6:38 7:-16 8:-8 9:-17 10:-38 11:-18
right2:civilians	0:-18 3:-31 4:-19 5:-43 6:28 7:-21 8:15 9:-8 10:10 11:-9
right2:cleared	3:16 9:-15
right2:come	0:-16 1:-11 2:-14 3:-60 4:-37 5:15 6:-39 7:-39 8:28 9:24
right2:confirmed	5:-10 6:20 7:-8
right2:could	0:-32 2:-13 3:-11 4:-19 5:27 7:-18 9:14 10:-9
right2:cross	3:-25 4:-11 5:-8 7:-26 9:28 10:13
right2:crossed	0:-18 2:-18 3:-12 4:-10 5:-15 6:-45 8:-12 9:38 10:28 11:-32
right2:crushed	5:19 6:-17
right2:cuts	5:19 6:-8
right2:dawn	5:-14 6:18
right2:day	1:-10 3:-49 4:-29 5:-11 6:-8 7:-27 9:18 10:-22 11:20
right2:days	3:18 5:-11 6:8 9:-8
right2:dead	0:-19 1:-10 3:-15 4:-36 5:-73 6:105 7:-55 9:-11 10:-20
right2:died	0:-21 1:-12 2:55 3:-51 4:-54 5:-54 6:17 7:-59 8:-24 9:-23 10:-23 11:-25
right2:disappeared	3:-9 5:-16 6:-13 7:23
right2:displaced	3:47 6:-25 7:-8 9:-47
right2:down	5:-9 6:19 7:-17 9:-8
right2:dragged	4:-10 6:9 10:-24
right2:driven	0:8 3:-13 4:-16 5:-16 7:-8 10:8 11:13
right2:drove	0:11 3:-13 11:-8
right2:drowned	1:-9 3:-9 5:-8 6:48 7:-14 11:-10
right2:during	0:8 9:13 10:-9
right2:early	0:-10 3:-31 6:-20 7:-12 9:33 11:-9
right2:eight	0:-32 2:9 3:-10 4:21 6:-8 7:-12 8:-23 9:-15
right2:eleven	0:-10 3:23 4:-17 5:-14 6:22 7:-10 9:-14 10:-8 11:-13
right2:entered	1:-8 3:-21 6:-22 7:22 9:28 11:-27
right2:escaped	10:16
right2:evacuated	3:-10 5:26 6:-18
right2:expected	3:24 5:-12 6:-22
right2:far	0:-8 4:-11 5:21 7:-12
right2:february	6:9
right2:fighting	0:12 3:-19 4:-9 9:19 11:-9
right2:fire	5:-22 6:24
right2:five	3:-11 5:18 6:-29 7:-20 8:-23 9:-14
right2:fled	3:57 9:-27 11:-38
right2:flown	0:-32 2:-20 4:-34 5:35 6:-46 7:-17 8:33 10:-35 11:-21
right2:for	0:-34 2:-21 3:11 4:12 5:-14 6:-74 7:30 8:27 9:-20 11:-18
right2:found	0:-43 2:27 4:-48 5:-77 6:16 8:-14 9:-12 11:-16
right2:four	0:11 1:-9 2:-29 3:-20 5:17 6:-25 7:-28 8:-25 9:-14 10:24
right2:free	0:-29 2:-13 3:-10 5:-19 6:-24 7:-23 8:-34 10:24
right2:freed	0:-18 2:-14 4:-31 5:-14 6:-44 7:-16 8:-27 10:55
right2:friday	0:-20 3:11 4:-10 5:-15 7:16 9:-14 10:-13 11:-15
right2:from	0:-29 1:-9 2:15 3:13 4:11 5:-10 7:-38 8:-62 9:-65 10:-15 11:19
right2:front	0:-11 4:-25 6:16 8:-11 10:18
right2:gave	4:24 6:-22
right2:gaza	0:-20 2:-29 3:-11 4:-21 5:-21 6:15 8:-16 10:28
right2:girls	0:25 5:18 6:-16 8:-22 10:-12
right2:given	0:11
right2:gone	0:-21 1:-13 2:-16 3:-37 4:-30 5:20 6:-13 7:-25 8:-14 9:19 10:-40 11:21
right2:got	0:-22 2:-9 3:11 4:-16 5:-11 6:-29 9:-12 10:27 11:-8
right2:gunned	0:-10 2:-10 4:-9 6:22
right2:gunshot	5:28 6:-14
right2:had	0:13 1:-21 3:27 4:-32 5:-56 6:-45 8:12 9:-44 10:-8 11:8
right2:haiti	3:-8 6:25 7:-9
right2:handed	0:-20 2:10 4:-21 5:-27 6:-36 7:21 8:-18 10:20
right2:has	0:12 2:-11 3:29 4:31 5:-28 6:-13 8:-15 9:-32 10:-26 11:-10
right2:have	0:-14 1:-17 2:-18 4:13 5:-18 7:24 8:-28 9:-10 10:-26 11:-32
right2:he	0:22 2:-38 3:19 4:-30 5:22 6:-32 9:-21 10:9 11:17
right2:held	0:-16 4:44 5:-18 7:-13 8:-11 10:-55
right2:help	3:18 9:-12
right2:her	2:-22 3:-39 4:-13 5:34 7:-10 9:-11 10:-13 11:-11
right2:here	9:11
right2:his	0:-22 2:-58 4:51 5:-10 6:-14 7:-28 8:-35
right2:hit	0:-20 2:-13 4:-14 5:31 6:-20 7:-10 10:-20
right2:hold	6:13
right2:home	0:-15 1:-12 2:-15 3:-22 4:-47 6:-16 7:-36 8:19 9:-17 10:25 11:23
right2:homeless	3:24 5:-8 9:-17
right2:homes	3:24 6:-23 9:-10
right2:hospital	6:-29 10:22
right2:hostages	0:-25 2:19 4:-14 5:-10 6:-23 10:15
right2:houses	3:9
right2:hurt	0:-15 3:-13 4:-9 5:85 6:-65 7:-26 9:-13 10:-20
right2:i	0:-16 2:-12 3:-13 4:-28 5:-18 6:-29 7:18 8:-9 10:32
right2:if	0:-21 2:-19 3:-21 4:24 5:-22 6:-25 7:23 9:-24 10:-18 11:9
right2:in	0:-10 1:-49 3:9 4:28 5:-17 7:-102 10:-11 11:-42
right2:including	2:12 3:29 5:10 6:-31 9:-17 11:-24
right2:india	3:-26 6:17 7:-8 9:9 11:-10
right2:injured	0:-18 1:-9 2:-11 3:-10 4:-8 5:81 6:-34 7:-50 8:-12 10:-14
right2:injuries	3:-12 5:29 6:-33
right2:injuring	5:-15 6:16
right2:inside	3:-18 4:27 7:-10
right2:intensive	4:-11 5:18 6:-10
right2:internally	3:27 9:-11 11:-16
right2:into	0:15 2:-8 3:8 4:-19 5:-14 6:-35 8:-13 9:24 10:-24 11:-38
right2:is	0:-9 3:26 6:-12 8:-8 9:-21 11:-17
right2:it	0:-46 1:-13 2:-21 3:-16 4:21 6:-32 8:11 9:23 11:-25
right2:its	0:-17 1:-8 3:-12 4:-12 6:23 7:-30 8:20 9:25 10:-25 11:-19
right2:july	1:-8 3:-20 6:-10 9:23 11:-10
right2:june	6:15
right2:karabakh	0:-12 2:-9 4:-17 5:-9 6:-13 7:-11 8:-11 9:22 10:-13
right2:keep	4:-21 10:24
right2:kept	4:24 7:-19
right2:kidnapped	0:36 3:-10 4:-14 6:-23 8:-9 10:-18
right2:killed	0:-59 2:13 3:-16 4:-60 5:-82 6:81 7:-31 8:-22 9:-20 10:-47 11:-21
right2:known	2:28 4:-19 5:-13 6:29 7:-27 10:-27
right2:laid	5:-8 6:15 7:-8
right2:last	0:-17 1:-15 3:-14 4:-11 5:-24 7:32 10:11 11:-31
right2:later	0:-12 2:29 4:-8 5:-10 6:-29 7:-8 10:-15
right2:leave	7:-8 9:10 11:-20
right2:leaving	4:-10 6:23 9:-9
right2:lebanon	3:-24 9:15
right2:led	0:33 4:-8 5:-9 10:-31
right2:left	0:-39 1:-15 2:-37 3:32 4:19 5:-11 6:-25 7:-70 8:-34 9:-30
right2:let	0:-42 2:-17 3:-9 4:-23 5:-23 6:-43 7:-9 8:-28 10:69
right2:life	0:-13 8:25 10:-21
right2:lightly	5:15 6:-9
right2:listed	4:-8 5:-13 6:-12 7:23
right2:live	3:29 4:-10 5:11 6:-38 7:-9 9:-32 11:10
right2:lived	3:11
right2:lives	6:8
right2:living	3:-19 4:-9 5:-9 7:-10 9:-9 10:10 11:28
right2:lost	0:-18 3:11 4:-9 5:38 6:15 7:-41 10:-15 11:-27
right2:made	0:17 3:30 5:-31 6:-19 7:-10 9:-26 10:9 11:-12
right2:many	3:10 6:-9
right2:marched	0:9
right2:martyred	2:-15 5:-8 6:33 10:-26
right2:me	4:14 10:-9
right2:medical	3:-11 5:32 6:-31 7:-27 11:16
right2:men	0:19 5:-14 6:14 8:-14
right2:met	6:10
right2:minors	3:-24 7:-14 8:29 9:24 10:-30 11:-19
right2:missing	0:-26 1:-12 3:-23 4:-18 5:-41 6:-57 7:75 8:-9 9:-8 10:-28 11:-8
right2:monday	5:-18 6:8 7:-13 9:19 10:-8 11:-11
right2:month	6:15 10:-9
right2:more	3:-25 4:-16 5:-17 6:15 7:-8 8:-11 9:27 10:18 11:-13
right2:morning	0:-12 5:-8 7:19
right2:most	0:15 1:-9 2:-33 3:-51 4:-30 6:35 7:-28 8:-26 10:23 11:24
right2:mostly	0:11 3:-15 4:-12 5:-32 6:-31 7:10 9:24 10:-15 11:14
right2:moved	3:20 5:-17 6:-25 7:-12 9:16 11:-21
right2:murdered	0:-17 2:32 6:-20 7:-20
right2:my	2:-9 3:-32 4:-43 5:-41 6:20 7:18 10:-24 11:-16
right2:near	0:14 5:11 6:-8 10:-8
right2:nearly	6:8
right2:needed	5:23 6:-22
right2:neutralised	0:-18 4:-8 6:30 10:-9
right2:never	0:-13 3:-20 5:-38 6:-37 7:58 9:-8 10:-15 11:-9
right2:new	3:9
right2:night	0:19 4:-18 6:-12 7:-8 10:14
right2:nightfall	0:-17 2:-8 4:-24 6:33 7:-9 10:-19
right2:nine	0:-26 2:-14 4:-13 5:-25 6:37 7:-8 8:-13 10:24
right2:no	3:29 4:-9 5:-17 6:-24 10:-8 11:-15
right2:nobody	0:-19 4:10 5:-8 6:-11 7:-13 8:-9 10:17
right2:none	0:-10 2:30 3:-16 4:-35 5:-24 6:23 10:-13
right2:noon	0:-16 3:-16 4:-17 6:23 7:-14 10:-11
right2:northern	4:-8 6:9
right2:not	0:24 1:-18 3:-9 5:-30 6:-22 7:38 8:-29 9:-30 10:-55 11:-47
right2:now	3:18 4:-14 5:-21 6:25 7:-33 8:9 9:-13 11:-8
right2:number	3:10 4:13 8:-10 9:-16 10:-11 11:-17
right2:october	0:15 3:13 4:-20 8:22 9:-10 10:-20 11:-15
right2:of	0:8 1:14 3:9 4:-67 5:-15 8:-9 9:-26 11:-48
right2:off	0:14 1:-9 2:-12 3:-17 4:-30 6:-32 7:-17 9:-9 10:17 11:-10
right2:officials	4:-13 6:11 8:10
right2:on	0:34 1:-15 2:-34 4:-11 5:8 7:-45 10:-39
right2:one	0:-10 1:-9 2:-36 3:11 4:-37 5:-42 7:-8 8:22 9:18 11:-30
right2:or	0:-12 1:26 2:-8 3:14 4:-10 5:-17 6:-9 7:-28 9:-27 10:-9 11:-18
right2:other	6:-12 8:14
right2:others	5:16 6:-13
right2:our	0:-32 2:9 3:-46 5:-31 6:54 7:-33 8:-23 10:-40 11:-30
right2:ours	2:-19 4:20 5:-15 10:-24 11:-12
right2:out	0:-32 2:-23 4:-33 6:-13 7:19 8:-36 10:35 11:-36
right2:over	3:33 6:-23 7:-8 8:10 9:-11 11:-18
right2:overnight	3:9 6:9
right2:packed	3:12 9:-8
right2:pakistan	6:15
right2:papers	1:-16 4:-11 6:-17 9:-11 11:26
right2:passed	8:15 10:-8
right2:perished	3:-17 6:40 7:-26 11:-11
right2:police	5:9 6:-10 8:28 10:-29
right2:port	0:-14 2:23 4:-14 6:-23 10:-8
right2:pulled	5:-21 6:22
right2:reached	3:12 9:11 11:-16
right2:recorded	1:14 6:-16
right2:refuge	3:-29 9:31 11:-21
right2:refugees	3:-30 6:-9 9:38 11:-23
right2:registered	0:-8 3:-36 5:-10 6:-23 9:30
right2:relatives	0:-11 2:-9 3:-19 4:-27 5:-9 6:-23 7:26 8:19 10:-14
right2:reported	0:38 4:-13 5:-27 6:-12 7:-26 8:-12 10:-18 11:-11
right2:reportedly	0:15 5:-13
right2:rescued	0:-15 10:15
right2:residents	0:-10 4:-12 5:-27 6:28 8:-19 10:13
right2:retrieved	6:13
right2:return	3:-17 4:-18 5:-9 6:38 7:-12 8:-32 9:-19 10:-39 11:26
right2:returned	0:-9 3:-49 4:-8 5:-11 6:-18 7:-12 8:-14 9:-29 11:42
right2:rural	3:32 9:-29 11:-14
right2:russia	8:-8 10:10
right2:russian	0:-8 3:-8 4:9 5:-25 6:12 7:-13 8:10 9:-16 10:-10 11:-10
right2:said	0:-16 2:-19 3:18 4:28 5:-11 6:9 7:-8 8:-14 9:-19 10:-21 11:-15
right2:saturday	3:9 5:-22 6:35 7:-24
right2:says	3:-30 4:27 5:-9 7:-23 11:18
right2:seized	0:25 2:-8 4:11 8:-9 10:-43
right2:sent	0:-8 3:-13 5:-8 8:-9 10:15 11:-8
right2:september	3:-23 4:-29 6:-22 7:26 8:-17 10:-24 11:8
right2:serious	5:16 6:-9
right2:set	0:-19 4:-16 5:18 6:-37 7:-10 9:-13 10:13
right2:seven	4:-10 5:22 6:-10 7:-20 10:10
right2:severely	5:37 6:-33
right2:she	0:10 3:-18 4:-16 5:-27 6:-9 7:13
right2:shot	0:-42 2:26 3:-9 4:-54 5:-31 6:53 7:-33 8:-28 10:-63
right2:shrapnel	0:-11 3:-10 4:-11 5:21 6:-20 10:-8
right2:signed	3:-9 4:-16 5:-16 6:39 9:-10 10:-34 11:-15
right2:since	0:20 1:-10 2:-41 3:-47 4:-37 8:-32 10:18 11:18
right2:six	0:-40 2:-19 3:19 4:-29 5:16 6:-36 7:19 8:15 9:-9 10:-21 11:-8
right2:slain	0:-20 2:-17 4:-9 5:-19 6:40 10:-15
right2:sleeping	3:39 5:-15 6:-28 7:-26 9:-10
right2:so	6:21 10:-10
right2:sold	0:-17 2:-15 4:24 6:-9 8:-8 10:-20
right2:soldiers	0:-28 2:19 5:-25 6:-14 7:-12 8:-36 10:45 11:-9
right2:some	3:-12 4:12 6:25 7:-26 9:12
right2:sought	3:11 4:-12 5:-24 6:-31 7:22 9:20 11:-17
right2:south	0:-8 2:-8 3:16 4:-11 6:-13 7:-9 9:-13 11:25
right2:spending	3:17 4:18 5:-10 10:-15
right2:staff	4:-15
right2:starved	0:-20 3:-23 4:-27 5:-21 6:42 7:-20 9:-17 11:-12
right2:staying	3:15
right2:still	0:-50 1:-18 2:-49 4:70 6:-53 7:20 8:-51 9:21 10:-67 11:-51
right2:struck	3:-9 5:-9 6:20
right2:succumbed	2:20 4:-21 5:-9 6:18
right2:sudan	3:-8 7:9 9:9
right2:suffered	5:10
right2:sunday	0:-26 4:-26 5:19 6:-31 7:9 8:18 9:-14
right2:surgery	5:21 6:-15
right2:survived	0:-9 5:20 6:-11 7:-8
right2:taken	0:14 1:-9 3:29 4:-53 6:-35 7:-16 8:13 9:-13 10:-17 11:-13
right2:taking	0:-10 3:20 6:-8
right2:ten	1:25 3:-8 6:-24
right2:that	0:24 1:-16 2:24 4:-53 5:-11 6:-47 8:-37 9:16 10:23
right2:the	0:-23 1:23 2:-15 3:-15 4:-25 5:-16 7:-15 9:-33 10:17 11:-53
right2:their	0:-46 1:-13 2:-35 3:33 4:-49 5:-40 6:65 7:-31 8:11 9:-58 11:-51
right2:them	0:-15 1:-72 2:-22 3:-12 4:-39 6:12 7:-44 8:-13 9:11 10:8
right2:then	0:-39 2:-24 3:-16 4:17 5:-38 7:32 8:-16 10:-48
right2:there	0:-19 2:-22 3:-18 4:-42 5:-38 6:36 7:15 9:-12 10:-14 11:-20
right2:these	0:-43 1:11 3:27 4:-16 5:-13 6:10 7:-64 9:-45 11:-12
right2:they	0:-8 2:-11 3:-21 4:-25 5:-25 6:30 7:-26 8:-10 9:-11 10:25 11:-11
right2:this	0:28 3:12 4:-15 5:-36 6:24 7:-36 8:-8 9:-14 10:-17 11:-16
right2:those	0:-22 1:-22 2:8 3:14 4:-78 5:-34 6:13 9:10 11:-8
right2:thought	2:-24 3:-8 4:11 5:-11 6:35 7:-25 8:-21
right2:three	0:38 2:-18 3:-21 4:-16 5:-9 7:-20 8:-22 9:-14 10:-26
right2:through	3:-29 6:-19 11:19
right2:thursday	8:10 10:-10
right2:tickets	6:-17 7:18
right2:to	0:-29 1:-24 2:-26 4:-43 5:-46 7:8 8:-10 9:22 11:34
right2:today	3:13
right2:took	0:-9 5:-21 6:27
right2:transferred	3:-13 5:21 7:-15 8:-12 9:9
right2:treated	3:-11 5:51 6:-38 7:-9
right2:treatment	5:21 6:-18 7:-9
right2:tried	2:-8 6:15 7:-8
right2:troops	2:-14 4:-22 5:-21 6:31 10:-20
right2:tuesday	3:-8 4:-16 6:10 7:-9 9:15 10:19 11:-12
right2:turned	3:-15 5:-25 6:-21 7:28 9:-12 10:-13 11:-12
right2:two	0:-23 1:-17 2:-43 3:48 4:12 6:-19 8:-40 9:-26 10:-28 11:-25
right2:ukraine	0:-13 4:-15 8:-19 9:10 10:24 11:-8
right2:unaccounted	0:16 3:-16 4:-12 5:-23 6:-49 7:24
right2:under	0:-15 2:16 5:30 6:-12 7:-40 8:-36 9:-24 10:-28 11:14
right2:up	0:-30 1:21 2:8 3:17 4:24 5:-27 6:-15 7:-23 8:-24 9:-17 10:-38 11:-20
right2:uprooted	3:19 6:25 9:-28 11:-23
right2:us	0:21 1:-13 2:-17 3:34 4:36 5:-63 6:-82 7:-49 8:-53 9:19 10:-79
right2:vanished	7:10
right2:waiting	0:-11 2:-9 3:-20 4:18 5:-11 6:-23 9:26 11:-14
right2:walked	0:-18 2:-8 3:20 4:13 5:-8 6:-11 8:-19 9:-23 10:10
right2:war	4:9 8:13
right2:was	0:-9 3:-10 4:-10 5:-23 6:24 7:22 9:-12 11:-10
right2:washed	4:-17 5:-14 6:34 7:-17 10:-11
right2:we	0:-30 2:-9 3:-23 4:-10 5:-31 6:-22 7:45 8:-9 9:-11 10:-19 11:-13
right2:wednesday	4:15 5:-22 6:-10 7:-19 8:27 10:-33
right2:week	0:-25 6:-10 9:27 11:-25
right2:went	0:15 2:-16 3:-33 4:-20 5:-19 6:37 7:-20 8:-11 9:-30 10:-13 11:26
right2:were	0:-22 1:-19 2:45 3:-67 4:-9 5:17 6:-15 8:-41 9:-17 10:-52 11:11
right2:when	0:-23 2:13 4:-10 6:11 7:-16 10:24 11:-23
right2:where	6:14
right2:which	6:34 8:-22
right2:while	3:-17 5:12
right2:who	0:14 2:-20 3:-10 4:20 6:-42 7:-17 9:-10 11:-9
right2:whom	0:14 1:-20 2:22 3:-29 5:-13 7:-11 8:-10 9:12 10:-49
right2:whose	5:12
right2:will	3:12 4:-22 9:-8 10:23
right2:with	0:-36 1:-9 2:-33 3:-34 4:16 5:23 7:-54 8:-9 9:12 10:16 11:-16
right2:within	0:-13 3:9 5:-12 10:11
right2:without	3:20 5:-20
right2:women	0:-33 2:-8 3:-20 4:-33 5:-51 6:34 7:27 8:15 9:-9 11:-11
right2:would	3:25 6:-19
right2:wounded	0:-25 2:-9 4:-9 5:83 6:-76 7:-16 8:-8 10:-22
right2:wounding	5:-19 6:21
right2:wounds	5:29 6:-25 8:-11
right2:year	1:9 2:-11 3:-20 4:-15 5:-19 7:23 8:-40 9:-31 10:13 11:-22
right2:yet	0:-27 2:9 3:40 4:22 5:-47 6:-45 7:44 8:-20 9:-29 10:-39 11:-41
right3:	0:-30 1:-20 2:8 3:31 4:-45 5:29 7:-74 9:-54 10:-26
right3:"	0:-27 3:-15 7:11 8:-15 9:-10 10:-15 11:12
right3:#	0:-61 1:-64 2:-44 3:10 4:-19 6:9 7:-15 8:20 9:-10 10:15 11:-46
right3:(	3:22 9:-12
right3:)	0:-24 1:-16 2:-21 3:-11 4:-14 5:25 6:-8 7:9 10:-20
right3:,	1:-36 2:10 3:-33 4:-38 6:-15 7:22 9:-31 10:9 11:-10
right3:.	0:-16 2:-26 3:-10 4:-13 5:-32 8:-17 9:-13 10:10 11:-28
right3::	5:8
right3:;	1:-10 2:-34 3:26 4:-18 6:23 9:-24 10:-23 11:-16
right3:a	0:-16 1:-17 2:-8 3:9 4:13 5:16 7:-21 8:-50 9:-46 10:-33
right3:abducted	0:19 4:-20 6:-14 10:14
right3:aboard	0:25 2:-16 6:-28 7:10 10:-20
right3:about	0:-12 3:-27 4:20 6:26 7:-15 9:14 10:-13 11:-11
right3:above	3:8
right3:abroad	3:-23 5:21 6:-20 9:27 11:-22
right3:according	2:9 3:-17 6:17 7:-9 9:-9
right3:across	3:-17 5:-8 6:-14 9:22 11:-11
right3:action	0:-17 4:-10 6:31 10:-17
right3:added	0:-12 2:-11 5:31 6:-19 7:-14
right3:admitted	5:15 10:-9
right3:after	0:-25 1:-9 2:-11 3:-8 4:24 8:-14 9:11 11:-35
right3:again	3:-28 5:-20 7:-13 9:16 11:20
right3:against	0:-9 4:12 5:-11 6:-15 7:-11 10:9
right3:ago	0:-10 4:16 6:-11
right3:al	3:-11 11:18
right3:alive	0:-23 1:-11 2:-43 5:15 6:-42 7:31 8:-19 10:22 11:-15
right3:all	3:-10 4:-9 6:-13 7:19 8:-10 10:-10
right3:alone	6:13
right3:along	2:24 6:-24
right3:among	5:16
right3:an	0:-18 3:-25 4:14 5:-20 6:33 7:-19 8:-14 9:-11 11:16
right3:and	0:-30 1:-35 2:-53 3:-32 4:-31 6:59 7:-59 9:13 10:-24 11:12
right3:are	0:19 1:-23 3:32 4:-14 6:-44 7:-22 10:-19 11:-58
right3:army	0:-17 2:12 3:-15 4:-30 5:-16 6:15 7:-13 8:-13 10:14
right3:around	0:22 4:-10 11:-15
right3:as	0:-11 1:-15 4:-19 6:-24 7:39 9:-10 11:-18
right3:ashore	0:10 5:-8 6:21 7:-16
right3:asked	5:21 6:-21 7:-10 11:-9
right3:at	0:-55 1:-15 2:15 3:24 4:-12 6:29 7:-27 8:15 9:-29 10:-24 11:-31
right3:attack	0:15 4:-12
right3:attacks	0:9
right3:august	0:21 3:-15 4:-27 6:-19 7:-10 8:-11 9:-15 10:20
right3:away	0:23 2:-9 3:-28 4:-13 5:-39 6:11 7:-15 10:-10 11:-8
right3:back	0:-19 1:-8 2:-31 3:-43 4:-32 5:-19 6:-47 7:-21 8:12 9:10 10:14 11:17
right3:be	0:-34 3:22 4:-26 5:-17 6:-22 7:30 8:-33 9:-13 10:15
right3:been	1:-24 3:19 5:-56 6:-22 9:-52 11:-56
right3:before	3:-10 4:-25 5:27 6:-20 7:-12 9:10 10:-23 11:-12
right3:being	3:-21 4:25 5:-30 6:15 7:-10 9:8 10:-25
right3:between	0:9
right3:boats	0:17 6:-8 9:-13
right3:bodies	2:-26 4:-13 6:-12 7:-8 10:32
right3:border	0:-23 4:-14 5:-22 6:32 7:-17 8:-8 9:-25 11:11
right3:both	6:10
right3:broken	2:-8 5:29 6:-10 10:-19
right3:brothers	6:10
right3:brought	0:-15 2:-10 4:-22 5:30 6:-32 7:-11 8:15 9:-8 11:-14
right3:buried	0:-8 5:-17 6:25
right3:burns	3:-11 5:-12 6:26 7:-17
right3:bus	0:12 4:19 6:-16 7:-9 10:-22
right3:but	0:-14 3:-17 4:-12 5:20 7:-10
right3:by	0:-12 1:-17 2:33 3:25 4:-49 5:-13 6:-9 7:-35 8:-29 9:-31 11:-22
right3:came	0:-26 2:-32 3:-33 4:-23 6:-44 7:17 8:-17 9:25 10:21 11:22
right3:camps	3:-48 9:12 11:26
right3:captivity	0:-10 2:-20 4:25 7:-9 8:-8 10:-12
right3:captured	0:28 2:-10 4:-10 6:-20 10:-8
right3:care	4:-14 5:41 6:-35 7:-29
right3:carried	0:8 3:-20 5:24 6:-18 10:-13 11:-14
right3:caught	4:10
right3:central	1:-20 3:-11 6:19 9:15
right3:chief	5:-25 6:13 7:12
right3:children	2:-28 3:24 4:-53 5:16 7:13 8:-30 10:-27 11:-19
right3:chinese	2:11 4:15 7:15 8:-17 10:-36
right3:city	5:16
right3:civilian	3:-24 5:-12 6:37
right3:civilians	0:-13 3:-10 4:-10 5:20 7:-23 8:24 10:-26
right3:coast	0:-13 3:19 4:-10 7:-12 9:-8
right3:come	0:-17 2:-43 3:20 4:34 5:-16 6:-13 7:-20 8:-10 9:-23
right3:condition	5:9
right3:confirmed	3:-15 5:-22 6:30 7:-20
right3:cook	0:-30 5:-8 6:-31 7:23 8:-14 10:15
right3:could	0:-19 2:-41 4:12 5:27 7:-14 8:-24 10:-29
right3:countries	6:15
right3:country	3:8 4:12 9:-8
right3:crew	4:-18 6:16 10:-18
right3:critical	5:16 6:-11
right3:custody	2:14 4:10 6:-15 10:-8
right3:day	0:12 3:24 4:-9 9:-14 11:-10
right3:days	2:18 8:-20 10:17
right3:dead	0:-17 1:-23 2:14 3:-17 4:-19 5:-65 6:60 7:-65 8:-22 10:-31
right3:death	2:-14 5:-17 6:36 7:-21
right3:deceased	5:-8 6:21
right3:december	9:10 11:-32
right3:defence	5:-13 6:19
right3:deported	3:-17 4:-20 6:-13 8:21 9:-19 10:-14 11:31
right3:detention	2:14 4:17 5:-9 6:-17 7:-10 9:-17
right3:did	0:-22 2:35 3:19 4:-12 5:-35 6:8 7:-14 9:-16 10:-10 11:-13
right3:died	0:-29 1:19 3:-19 4:-27 5:-66 6:61 7:-25 8:-12 9:-8 10:-23
right3:discharged	3:-20 5:32 6:-20
right3:displaced	3:50 9:-22 11:-30
right3:districts	6:11
right3:down	0:-21 2:-12 4:-36 5:-24 6:23 9:16 10:-9 11:-15
right3:dozens	0:-14 6:26 7:-16
right3:driven	9:-20 11:20
right3:drowned	1:-8 3:-13 5:-16 6:28
right3:dug	2:-8 6:15
right3:each	0:-9 4:-10 6:-24 8:32 10:-18
right3:earlier	0:-18 3:16 4:-24 5:-16 6:-10 7:23 8:-12 9:-30 10:-12 11:-17
right3:eight	4:-10 6:19 10:11
right3:el	3:8
right3:elderly	0:-10 3:-25 6:-18 9:21 10:20 11:-10
right3:eleven	2:-9 4:-28 8:26 10:-15
right3:eliminated	6:21
right3:emergency	0:-11 3:-11 4:26 5:14 6:-33 7:-16 9:-19 10:-18
right3:end	4:-8 8:9
right3:evacuated	3:22 4:-9 6:-9 7:-10 10:-13
right3:evening	5:-17 6:23 7:-12
right3:executed	0:-8 2:23 4:-16 10:-9
right3:families	3:-15 4:-23 8:30 9:-10 10:-22
right3:family	4:-9 5:-28 7:21
right3:far	6:16 10:-10
right3:father	2:29 6:-29
right3:few	0:-8 3:-8 5:-20 6:-24 7:25
right3:fighting	3:8 6:10 9:-9
right3:find	3:-19 5:-10 6:-19 7:33
right3:fire	5:15 6:-15
right3:first	0:-16 1:18 3:-21 4:-21 5:-10 6:9 7:-24 9:13 10:-27 11:-9
right3:five	0:-13 2:-12 3:-19 4:-12 6:24 7:-21 8:-9 9:17 10:10
right3:flats	3:28 5:-11 11:-27
right3:fled	3:-33 9:19 10:-19 11:19
right3:food	0:-23 2:28 4:-15 5:-11 6:-19 7:-10 9:-13 10:-20
right3:for	0:23 1:-8 2:-18 3:-35 5:13 6:-19 7:8 9:-15 10:-16 11:-33
right3:forced	3:26 9:-18 11:-15
right3:foreign	0:-11 2:-15 4:-18 6:19 8:21 10:-21
right3:foreigners	2:22 4:-17 5:-8 6:-20 8:-9 10:17
right3:former	2:-8 4:23 5:-36 6:23 8:-21 9:-10 10:-14
right3:found	0:-22 2:22 3:-16 4:-24 5:-51 6:13 7:9 10:-26
right3:four	0:-35 2:-32 3:-22 6:22 7:-30 8:-22 9:-14 11:-8
right3:freed	0:-39 2:-27 3:-19 4:-36 5:-25 6:-38 7:-8 8:-17 10:62
right3:friday	4:-8 6:10
right3:from	1:-34 2:-66 3:36 4:-73 5:-38 6:10 9:-54 10:19 11:-53
right3:gaza	0:-9 4:23 6:-10 10:-27
right3:get	5:-15 6:31 7:-21
right3:girls	4:-9 10:12
right3:given	0:-30 2:23 3:-12 4:-8 5:-26 7:-15 10:-11
right3:go	0:-40 2:-16 3:-14 4:-23 5:-42 6:-50 7:-15 8:-22 9:28 10:67 11:-8
right3:gone	3:-41 5:22 7:-18 9:12 10:-9 11:8
right3:got	0:-26 4:-13 6:-20 7:-15 10:36
right3:government	0:-14 2:-8 6:23 8:-11
right3:governor	6:8
right3:ground	6:11
right3:group	0:-9 2:-18 4:-40 5:-33 7:-10 8:19 10:34
right3:guard	5:-32 6:40 7:-8
right3:gunmen	2:-13 4:17 6:17 7:-9 10:-23
right3:had	0:-32 1:26 2:-51 5:-37 6:-25 7:20 8:-12 9:-9 10:8
right3:haiti	0:28 4:-11 10:-23
right3:half	3:8
right3:hamlets	0:-8 3:34 4:-29 5:-16 6:-18 7:-11 10:-9
right3:handed	2:15 4:-15 5:-9 6:14 8:-16
right3:hands	0:-22 3:-17 4:30 5:-30 6:16 7:-10 8:-11 9:-16 10:-36 11:-12
right3:has	0:-17 2:-8 3:-17 5:37 6:-32 9:-17 10:-12
right3:have	0:-21 1:-17 2:-41 3:-30 4:-11 5:-10 6:-28 8:12 9:23 10:18 11:-10
right3:he	0:-26 2:-14 3:-26 4:-22 5:-20 6:39 7:15 9:-19 10:-25 11:-14
right3:health	5:-17 6:23
right3:heart	5:-18 6:20
right3:held	0:-31 2:-21 3:-25 4:63 5:-21 6:-40 7:-22 8:-21 9:-17 10:-33 11:-20
right3:help	2:-8 6:15
right3:here	4:-11 6:21 7:-10
right3:his	3:-8
right3:hit	0:-18 2:-23 3:-30 4:-12 5:38 6:-16 7:-15 10:-18
right3:home	0:-8 3:-35 4:-17 5:34 6:-50 7:-25 8:19 9:-32 10:-14 11:9
right3:homes	3:74 6:-31 9:-40 11:-27
right3:hospital	2:-11 3:-18 5:20 7:-11 10:-8
right3:hour	4:-9 5:-12 6:27
right3:hours	0:-16 4:-16 5:27 6:-28 10:8
right3:house	0:12 3:-18 4:-24 5:17 7:-21 10:-10 11:-11
right3:houses	3:12
right3:hurt	5:60 6:-32 7:-14 8:-8 10:-13
right3:i	0:-24 2:48 3:-10 4:-34 5:-19 6:-41 7:-13 8:-29 10:13
right3:identified	5:-31 6:49 7:-14
right3:in	0:14 1:8 3:-20 4:26 5:-20 7:-36 8:-20 9:25 10:-45 11:-53
right3:infants	2:-10 6:20
right3:injured	0:-18 1:-8 2:-18 3:-9 5:63 6:-40 7:-23 10:-15
right3:injuries	1:-8 3:-8 6:19
right3:inside	0:-15 3:29 4:29 5:-28 6:-10 7:-9 9:-29 11:-25
right3:intensive	5:44 6:-39
right3:interior	7:10
right3:international	3:17 4:15 7:-11 9:-13 10:-16
right3:into	0:32 2:-10 3:-11 4:-11 5:-12 7:-21 9:11 10:-18 11:-8
right3:iranian	0:12 6:-11 7:-13 8:-9 10:-9
right3:is	2:-21 6:-42 7:10 9:25 10:-23 11:-12
right3:islamic	5:8
right3:israel	4:-8 10:12
right3:israeli	0:-25 2:17 4:-17 6:22 10:-19
right3:it	2:-12 3:-8 4:27 5:-28 6:-31 7:-20 8:-9
right3:its	0:17 2:-24 4:10 8:-9 10:-23
right3:january	2:-10 3:-9 4:-19 5:-18 6:25 7:-9 10:-9
right3:july	0:-23 3:-9 4:15 6:-10 8:-9 9:-14 10:16 11:18
right3:june	4:-13 8:-11 10:15 11:16
right3:kidnapped	0:49 2:-15 4:-30 6:-19 8:-16 10:-31
right3:killed	0:-39 1:10 2:14 3:-38 4:-15 5:-77 6:61 7:-31 9:-17 10:-16 11:-20
right3:kursk	0:-21 4:-21 6:-13 8:21 9:-12
right3:land	3:24 9:-16 11:-13
right3:landslide	6:18 7:-9
right3:last	4:-30 6:8 8:-14 10:30
right3:leave	3:17 6:-21 9:8 11:-8
right3:lebanon	3:-13 9:-13 11:13
right3:led	0:34 2:-9 6:-18 10:-9
right3:left	2:21 3:-8 4:-9 5:-10 6:-34 7:19 9:22 11:-23
right3:leg	5:22 6:-13
right3:let	0:-11 2:-12 3:-13 4:9 5:-13 6:-14 8:-28 10:19
right3:life	0:-10 2:-19 6:11 8:15 10:-15
right3:line	0:-11 4:-13 5:-14 6:13 8:-11 10:17
right3:list	4:-15 6:-10 7:10 8:21 9:-10 10:-10
right3:listed	6:-8 7:13
right3:live	2:-11 3:-13 4:-9 5:-11 7:-9 9:10 11:18
right3:lives	3:-25 5:-29 6:64 7:-9 9:-10
right3:living	3:44 6:-8 7:-26 9:-11 11:-23
right3:local	5:-11 6:14
right3:looked	3:-12 4:-16 7:20
right3:lost	0:11 4:-23 5:-14 6:12 7:-29 8:-8 10:-11
right3:made	4:17 6:-34 7:25 10:-10
right3:man	7:9
right3:many	3:-14 9:20 11:-13
right3:march	3:-10 6:16 7:-8 11:-27
right3:marched	0:34 3:-13 6:-22 10:-19
right3:market	0:20 3:-15
right3:may	6:-8 7:12 8:-8 10:9
right3:mayor	5:9 7:-10 9:18
right3:members	0:-8 3:-14 4:8 5:-8 6:27 10:-10
right3:men	0:-31 2:-10 4:19 5:-34 6:15 8:-9 9:25 10:-18
right3:minister	5:11 6:-9
right3:minors	0:-8 2:-13 4:9 5:-36 6:18 8:19 10:-18
right3:missing	0:-21 1:25 2:-8 3:-32 4:-39 5:-18 6:-24 7:29 8:-14 9:-11 10:-15
right3:monday	5:-17 6:21
right3:month	0:-18 3:-8 4:-14 5:-8 6:33 10:13
right3:months	6:15
right3:more	0:-15 4:-8 5:-28 6:50 7:10 9:-38 11:-19
right3:morning	2:-12 4:-9 5:-29 6:41 10:-14
right3:most	4:-12 7:14 8:-10
right3:mother	0:-16 2:-9 4:-14 5:-15 7:-14 8:-23 10:25
right3:moved	0:-36 2:-36 3:49 4:-24 5:-16 7:-11 8:-18 9:10 10:-35 11:-8
right3:murdered	2:-34 4:-25 5:-18 6:52 7:-12 8:-13 10:-26
right3:national	0:12 1:-9 2:-9 3:-35 4:16 5:-35 7:26 8:-8 9:-10 10:-24
right3:near	0:28 5:-10 6:20 7:-21 10:-27
right3:nearly	3:-15 5:20
right3:never	6:-14 7:16
right3:new	0:-10 3:-8 4:-19 5:-13 6:29 10:-12 11:-28
right3:nigeria	3:-13 5:-11 8:-9 9:22 11:-11
right3:night	1:-9 2:-19 3:14 4:-45 6:-8 7:-12 10:19 11:-36
right3:nine	0:-22 1:25 2:-8 3:13 4:-12 6:-13 7:-20 8:-11 9:-11 11:-9
right3:no	3:-19 5:8 6:-22 7:20
right3:nobody	4:-20 6:-17 7:16
right3:noon	3:12 9:-9
right3:north	3:-30 4:-10 10:17 11:30
right3:not	2:-37 3:29 4:-12 5:13 6:-46 7:54 8:-14 9:-34 10:-33 11:-19
right3:november	4:-11 5:-13 6:20 7:-15
right3:now	6:14
right3:number	0:12 1:-10 2:8 3:-32 4:-20 5:9 6:8 7:-14 8:-12 9:23 10:-14
right3:october	0:25 4:-12 5:-16 6:-19 8:15 10:-25
right3:of	0:9 1:-40 2:13 4:18 5:-26 9:-46 10:-40 11:19
right3:off	0:21 1:-8 2:-23 3:12 5:-27 8:-22 9:-11 10:-45 11:-13
right3:officers	6:8
right3:officials	5:11 6:-11
right3:on	0:-19 1:-26 2:8 3:-59 4:-32 5:30 7:-47 8:-61 9:36 11:-14
right3:one	2:14 3:-13 4:-33 5:-30 6:10 7:-24 9:-21 10:21 11:-17
right3:only	3:16 6:-16 7:14
right3:or	0:-24 1:18 2:-26 4:-33 5:-12 10:12 11:-24
right3:other	4:-14 8:20 10:-8 11:-12
right3:others	0:21 3:-15 4:-9 6:-27 9:21 10:-20
right3:our	0:-13 3:10 4:-22 5:-13 6:-39 7:-23 8:-17 9:12 10:17 11:20
right3:out	0:-51 1:-10 2:14 3:30 4:-11 5:-43 6:25 7:-42 8:-25 9:-36 10:42 11:12
right3:over	0:-18 3:-26 4:-32 9:19 10:23 11:-11
right3:own	0:-8 3:-17 4:-14 5:-17 6:34 7:-13 9:10 10:-17 11:-16
right3:pakistan	4:-17 5:-11 6:-10 8:-9 10:19
right3:parents	0:-10 2:-17 4:-11 5:-10 6:25 7:-11
right3:past	3:-18 9:20
right3:peak	3:25 9:-16 11:-9
right3:people	2:-10 3:12 4:-19 5:-22 6:43 7:-30 11:-10
right3:persons	6:8
right3:place	3:23 5:-21 6:-20
right3:police	4:20 5:-8 6:19 10:-17
right3:port	3:8
right3:pregnant	3:27 5:-9 6:-24
right3:province	3:-27 4:14 5:-16 6:27 7:-26
right3:pulled	0:14 2:-9 3:-8 5:32 6:-29 7:-23 10:-14
right3:pupils	0:20 3:-9 9:-11 10:-8
right3:put	3:19 5:-22 6:12 7:-15 11:-13
right3:quarter	6:9
right3:reached	5:-32 6:32
right3:received	5:10
right3:recorded	6:8
right3:recovered	2:-16 4:-8 7:-13
right3:red	0:-14 4:-32 5:-16 6:21 7:-9 10:14
right3:region	5:20 6:-15 8:-18 10:18
right3:registered	6:-12 7:-10 9:18 11:-13
right3:relatives	4:-13 5:-17 6:-27 7:29 9:-10
right3:released	4:-19 8:14
right3:relocated	6:-8 9:8 11:-10
right3:remain	2:19 3:8 4:9 5:13 6:-26 10:-24
right3:reported	0:-13 2:-8 3:-17 5:-10 7:27 10:11
right3:rescue	5:30 6:-21 10:-12
right3:rescued	0:-23 2:-9 5:20 7:-18 10:8
right3:residents	4:-33 10:33
right3:rest	0:-10 2:-16 5:-21 6:33 7:-14 8:-12 10:-28
right3:retrieved	6:26 7:-24
right3:return	4:-11 6:12 10:-24 11:12
right3:returned	2:-10 8:8 11:11
right3:river	9:11
right3:road	0:-8 3:26 4:-14 5:-30 6:11 7:-15 9:-22 11:-9
right3:roads	1:-10 5:-8 6:-36 7:-14 9:25
right3:room	0:-13 3:18 4:20 5:-9 6:-24 7:-9 10:-15
right3:safety	3:18 5:-9 6:-29 7:-15 9:21 11:-17
right3:said	0:13 1:-11 2:10 5:-50 6:-9 7:17 8:-9 9:-21 10:-34 11:-27
right3:same	0:30 1:-12 2:-33 3:-27 4:-12 5:-17 7:8 8:-19 9:-33 10:-11 11:24
right3:say	6:15
right3:says	0:-17 1:-15 3:28 4:-10 5:-20 6:-10 7:-61 8:-19 9:-37 10:26 11:-31
right3:school	0:10 2:-10 3:-25 4:-23 6:14 8:16 10:-15 11:-13
right3:schools	0:-10 3:15 5:22 6:-22 9:-8 10:-18
right3:second	0:-12 3:-30 5:-21 6:-9 7:22 9:30 11:-20
right3:security	4:-17 5:-9 6:-16 8:-11 10:25
right3:seen	0:-19 2:-9 4:11 5:-14 6:-32 7:45 10:-20
right3:seized	0:17 2:-25 4:-23 8:-11 10:13
right3:sent	0:29 2:-13 3:-28 5:24 6:-26 9:-18 10:-13 11:-20
right3:sentenced	0:-8 4:-29 6:-14 8:33 10:-20
right3:september	0:-29 10:29
right3:seriously	5:15 6:-11
right3:serving	0:-10 2:-11 4:-25 6:-13 8:9 10:19
right3:set	0:-8 3:14 4:-9 6:-15 7:20 9:-8
right3:seven	0:-10 2:-13 3:-10 4:-19 5:-12 8:-12 10:27 11:-9
right3:she	0:-10 1:-18 4:-14 6:-10 7:-23 9:-12 11:26
right3:shelter	3:13
right3:shelters	3:28 5:-14 6:-18 9:-28 11:-8
right3:shot	0:-33 1:-16 4:-18 6:36 10:-16
right3:side	0:-12 2:-21 3:-16 4:-23 5:-15 6:17 7:-11 8:26 10:-13
right3:since	0:9 1:-9 2:17 3:11 4:-40 5:-33 6:-20 7:-14 8:12 9:15 10:-18
right3:sites	6:-23 9:-10 11:16
right3:six	0:-29 2:-8 3:20 6:20 7:-33 8:-16 10:25
right3:so	3:-31 9:-23 11:32
right3:soldiers	2:20 4:-20 5:17 8:-25 10:-12
right3:some	3:-20 5:-23 6:44 9:-10
right3:sought	0:-10 3:-16 4:-19 5:-13 6:-13 7:27 8:-26 9:17 11:-17
right3:south	0:-10 3:-34 5:-20 6:18 7:10 9:-14 11:25
right3:southern	10:9
right3:spokesman	5:-19 6:23 7:-13
right3:staff	4:12
right3:state	5:-13 6:20 7:-10
right3:still	0:-9 2:-17 4:25 5:-19 6:-23 7:32 10:-25
right3:street	0:35 3:-16 4:-8 5:-13 6:-14 7:-31 10:-12
right3:sudan	3:-38 5:-22 6:-12 7:-13 9:46 10:-9 11:-14
right3:sudanese	2:-8 3:-12 4:-10 6:-11 8:40 9:-30 10:-40 11:27
right3:sunday	6:-16 10:17
right3:supreme	2:-8 5:-24 6:32
right3:surgery	0:-9 2:-11 5:27 6:-19
right3:survive	5:-26 6:32 7:-10
right3:taken	0:20 2:22 3:-15 5:-36 6:-48 7:-23 8:-28 9:-22 10:-28 11:16
right3:tawila	3:25 9:-17 11:-13
right3:teachers	0:27 3:-19 4:-12 5:-26 7:-11 8:-11 10:-24
right3:ten	2:-28 3:-8 4:-24 5:36 6:-10 7:-22 8:23 10:-35
right3:tenth	5:8
right3:tents	3:8
right3:thai	8:-26 10:22
right3:than	3:-24 4:-16 5:-15 6:11 8:-11 9:27 10:18 11:-13
right3:that	0:-26 2:-35 3:28 4:25 7:-23 8:-19 9:-34 10:-23 11:-12
right3:the	1:-50 4:-13 7:-13 8:-34 9:11 10:-61 11:-13
right3:their	0:-8 3:24 4:-22 5:-54 6:46 7:-18 8:15 10:8 11:-34
right3:them	1:-11 2:-31 5:-8 6:-25 8:9
right3:there	0:-21 1:-9 2:14 3:-33 4:50 5:-32 6:-20 7:-42 8:15 9:-40 10:-38 11:15
right3:they	0:-12 2:-16 3:24 5:-30 6:28 7:-22 8:-19 9:-8 11:-16
right3:thirty	0:-10 3:-34 5:27 7:-13 9:-11
right3:this	0:-15 1:8 2:-13 3:-31 4:-24 5:-16 6:-19 7:-10 8:9 9:-23 10:24 11:26
right3:those	0:-15 2:-9 3:-18 5:19 6:-36 7:15 8:24 9:15 10:-28
right3:three	0:-26 2:-11 3:-18 4:-29 5:-9 6:13 8:19 9:-9 10:-12
right3:through	1:-13 2:-8 4:-11 5:20 6:-14 7:-19 8:-10 9:16 11:-22
right3:to	0:-24 1:-9 2:18 3:17 6:-33 7:-35 8:-12 9:-11 10:-61 11:38
right3:told	3:30 5:-16 6:-18 9:-29 11:13
right3:took	0:18 2:-13 4:10 5:-9 6:-11 10:-21
right3:town	3:-9 5:-18 6:22
right3:transferred	2:-10 3:-13 4:-10 5:30 6:-28 9:10 10:-16 11:-11
right3:treated	3:-17 4:-9 5:13 6:-36 7:19
right3:treatment	5:19 6:-16
right3:twelve	3:-16 4:-12 5:-20 6:-26 7:29 10:-12
right3:twenty	4:8
right3:two	0:-24 1:13 2:20 3:-39 4:-43 5:-28 7:10 8:-19 9:-34 10:30 11:-12
right3:ukrainian	0:12 4:9 8:-23 10:-15
right3:un	0:11 3:14 4:-10 5:-9 6:12 9:-15
right3:unaccounted	4:-20 5:-13 6:-23 7:28
right3:under	0:15 1:17 2:-19 3:-13 4:12 5:-43 6:-17 7:-26 8:-15 9:15 10:-32
right3:up	2:-20 3:-37 4:-23 5:-34 6:9 7:29 10:-29 11:-13
right3:uprooted	3:36 5:-9 6:-9 9:-45 11:-26
right3:us	0:-18 3:-8 4:-27 5:26 7:-22 8:-10 10:-24
right3:village	3:31 6:-16 7:-14 9:-15 11:-16
right3:villages	3:21 5:-20 7:-19 9:-24 11:-15
right3:volunteer	2:-9 3:-11 6:19 7:-12 9:-8 11:-9
right3:waiting	3:-8 4:20 8:-14
right3:walked	3:-25 4:-17 6:-9 7:-9 8:-9 9:16
right3:war	5:10 8:-9
right3:was	0:20 2:-48 3:17 4:-27 5:10 6:-28 7:-38 8:-28 9:-18 10:20 11:-24
right3:water	0:-8 5:-13 6:-25 7:23 8:-15 10:9
right3:way	0:-26 2:-8 6:8 8:-8 10:-25 11:23
right3:we	2:-11 3:-13 4:-17 5:-46 6:54 7:-38 10:-8
right3:wednesday	2:-16 3:-8 5:-10 6:-21 10:24
right3:week	0:-14 3:-12 4:-13 5:-13 6:35 10:-16 11:-20
right3:weeks	0:-21 3:25 4:-14 5:-12 9:-14 10:10 11:-18
right3:went	1:17 3:25 6:-13 7:-11 9:-14 11:-23
right3:were	1:21 3:-14 4:-32 5:-34 6:27 7:-78 9:-56
right3:west	3:-10 5:-8 11:19
right3:when	0:-30 2:-30 4:-21 5:51 6:-22 7:-17 8:-11 9:17 10:-24 11:-10
right3:which	0:-13 6:25 10:-13
right3:while	2:20 4:-8 5:-14
right3:who	0:-21 2:-34 3:16 4:-25 5:10 6:9 9:12 10:-43 11:-39
right3:whole	0:27 4:-18 5:-11 6:-11 9:-12 10:-23 11:-8
right3:whom	1:20 2:-29 4:10 6:-34 7:8 8:-23 11:-12
right3:will	0:-22 5:37 6:-23 7:-32 9:-10 10:-30
right3:with	0:-38 2:14 3:-39 4:23 5:31 6:-31 8:-30 9:-20 10:-22 11:21
right3:within	0:-40 2:11 3:22 4:-24 5:-29 6:8 7:-36 8:-9 9:-27 10:19
right3:without	3:-21 5:31 6:-15 9:20 10:-34 11:-35
right3:woman	0:-10 5:-29 6:42 7:-14
right3:women	0:11 2:-29 3:-22 4:-36 5:-30 9:25 10:17 11:-14
right3:work	6:11
right3:would	0:-8 2:10 4:-23 6:-17 8:19 10:-19
right3:wounded	0:-11 1:-11 2:-15 3:-9 6:22 7:-16 10:-16
right3:wounds	0:-8 3:-14 6:20 7:-8 10:-13
right3:year	1:26 3:-24 6:-17 9:-22 11:23
right3:yet	0:-28 3:-34 4:-10 5:26 6:13 7:-31 10:-10 11:-14
share:0	2:-8 6:15
share:1	0:-48 1:-17 2:-20 3:-50 4:26 5:-63 6:-72 7:-58 8:-42 9:-21 10:58 11:-16
share:2	0:32 1:-52 2:24 3:-69 4:43 5:-34 6:-65 7:14 8:-74 9:-70 10:17 11:-24
share:4	0:12 2:8 3:-25 4:10 5:-28 6:-15 7:-46 9:-26 11:13
share:5	0:-8 1:-40 2:-32 3:-15 4:-25 5:10 6:17 7:-13 8:-30 9:-41 10:-23
share:7	0:-14 1:-34 2:-41 4:-18 8:-14 9:36
share:more	0:-19 2:-13 3:13 4:-18 6:8 9:-30 10:-12 11:-53
short	0:-33 1:-92 2:-17 3:-32 4:-25 5:21 6:10 8:9 9:-33 10:-18
size:1	1:-55 2:34 3:-104 4:-11 5:-19 6:24 7:25 8:-65 9:-88 10:-43 11:-70
size:9	1:-38 2:-19 3:-138 5:11 6:20 7:10 8:-35 9:-97 10:22 11:-129
size:99	0:32 1:-73 2:-71 3:-88 4:25 5:17 7:-19 8:-21 9:-66 10:14 11:-100
size:999	1:11 2:-122 3:-18 5:-12 7:-40 8:26 9:-85 10:-39 11:30
size:9999	0:-23 2:-78 3:41 4:-29 5:-100 6:-25 7:-17 8:34 9:15 10:-104
size:more	0:-93 1:-25 2:-64 3:48 4:-100 5:-79 6:-66 7:-28 8:-86 9:60 10:-99 11:35
verdict:abducted	0:130 1:-69 2:-49 3:-85 4:-20 5:-119 6:-100 7:-107 9:-77 10:-57 11:-80
verdict:casualties	0:-52 1:104 2:-44 3:-62 4:-38 5:-55 6:-67 7:-62 8:-25 9:-36 10:-41 11:-35
verdict:claim	0:-12 2:11 3:-17 6:-20 9:-9
verdict:dead-in-captivity	0:-115 1:-27 2:115 3:-54 4:-112 5:-67 6:18 7:-62 8:-92 9:-17 10:-133 11:-21
verdict:displaced	0:-114 1:-92 2:-95 3:130 4:-91 5:-81 6:-102 7:-83 8:-88 9:11 10:-50 11:-49
verdict:held	0:-86 1:-57 2:-109 3:-65 4:112 5:-62 6:-115 7:-56 9:-24 11:-67
verdict:injured	0:-67 1:-53 2:-86 3:-87 4:-99 5:155 6:-69 7:-98 8:-13 9:-97 10:-43 11:-93
verdict:killed	0:-110 1:-15 2:29 3:-99 4:-61 5:-102 6:154 7:-57 8:-99 9:-88 10:-103 11:-102
verdict:missing	1:-94 2:-60 3:-77 4:-51 5:-131 6:-82 7:150 8:-94 9:-45 10:-71 11:-84
verdict:open	0:-8 1:-152 2:-52 4:13 5:-28 6:-12 7:-8 8:-12 9:10 10:-9
verdict:out	1:-78 2:-24 3:32 4:-20 8:-80 9:-15 10:-18 11:-85
verdict:prisoners-exchanged	0:-91 1:-49 2:-104 3:-69 4:-23 5:-60 6:-101 7:-62 8:64 9:-66 10:40 11:-17
verdict:refugees	0:-80 1:-54 2:-45 3:-28 4:-18 5:-43 6:-46 7:-43 8:-13 9:62 10:-37
verdict:released	0:-100 1:-47 2:-78 3:-98 4:-39 5:-47 6:-67 7:-91 8:15 9:-70 10:101
verdict:returned	0:-16 1:-70 2:-70 3:-67 4:-31 5:-36 6:-85 7:-129 8:-13 9:-63 10:15 11:90`
}
